-- Versions by kind and source, those of them that came too late, and the findings about one registration by the source of
-- its latest version.
with versjon as (
    select 'PROGRAM' as type, program_id as id, versjon, kilde from register.program where uttrekk_id = :uttrekk_id
    union all
    select 'VEDTAK', vedtak_id, versjon, kilde from register.vedtak where uttrekk_id = :uttrekk_id
    union all
    select 'TILTAK', tiltak_id, versjon, kilde from register.tiltak where uttrekk_id = :uttrekk_id
),
siste as (
    select distinct on (type, id) type, id, kilde
    from versjon
    order by type, id, versjon desc
),
antall as (
    select type, kilde, count(*) as versjoner, 0 as for_sene, 0 as funn
    from versjon
    group by type, kilde
    union all
    select v.type, v.kilde, 0, count(*), 0
    from resultat.utelatt u
    join versjon v on v.type = u.type and v.id = u.id and v.versjon = u.versjon
    where u.kjoring_id = :kjoring_id
    group by v.type, v.kilde
    union all
    select s.type, s.kilde, 0, 0, count(*)
    from resultat.avvik a
    join siste s on s.type = a.type and s.id = a.id
    where a.kjoring_id = :kjoring_id
    group by s.type, s.kilde
)
select type, kilde, sum(versjoner)::bigint as versjoner, sum(for_sene)::bigint as for_sene, sum(funn)::bigint as funn
from antall
group by type, kilde
order by array_position(array['PROGRAM', 'VEDTAK', 'TILTAK'], type), kilde desc
