-- The headline figures of a run for the quality report. Rows read and rejected are missing when the extract is deleted.
select count(*) filter (where deltok) as deltok,
       count(*) filter (where uten_tiltak) as uten_tiltak,
       count(*) filter (where utfall = 'I_GRUNNLAG') as grunnlag,
       count(*) filter (where utfall = 'I_GRUNNLAG' and aarsak3 = 'arbutd') as maal,
       count(*) filter (where utfall = 'I_GRUNNLAG' and avslutningsaarsak = 'IKKE_REGISTRERT') as uten_aarsak,
       count(*) filter (where utfall = 'I_GRUNNLAG' and automatisk) as automatisk,
       (select count(*) from resultat.utelatt where kjoring_id = :kjoring_id) as for_sene,
       (select sum(lest)::bigint from register.uttrekk_fil where uttrekk_id = :uttrekk_id) as lest,
       (select sum(avvist)::bigint from register.uttrekk_fil where uttrekk_id = :uttrekk_id) as avvist
from resultat.deltakerresultat
where kjoring_id = :kjoring_id
