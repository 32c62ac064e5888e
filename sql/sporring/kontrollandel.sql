-- Participants with a finding of one control, and those who took part in the year. No control is made for shielded
-- participants, so they are left out of both; a row that names an unknown participant is counted by the name it gives.
select (select count(distinct deltaker_id)
        from (select deltaker_id
              from resultat.avvik
              where kjoring_id = :kjoring_id and kode = :kode
              union all
              select funn[1]
              from register.avvist_rad
              cross join regexp_match(grunn, '^UKJENT_DELTAKER [a-z_]+ «([^»]*)»') as funn
              where uttrekk_id = :uttrekk_id and :kode = 'UKJENT_DELTAKER') funn) as deltakere,
       (select count(*)
        from resultat.deltakerresultat
        where kjoring_id = :kjoring_id and deltok and deltok_uten_sted is distinct from 'SKJERMET') as deltok
