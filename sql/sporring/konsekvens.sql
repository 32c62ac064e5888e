-- The participants whose outcome would have been another with the late registrations: as it became, as it would have been,
-- and what came too late. Shielded identities are counted elsewhere and never listed.
with for_sene as (
    select k.deltaker_id, u.type, u.id, u.versjon, u.registrert, false as flyttet
    from resultat.konsekvens k
    join resultat.utelatt u on u.kjoring_id = k.kjoring_id and u.deltaker_id = k.deltaker_id
    where k.kjoring_id = :kjoring_id
    union all
    -- a late version that moves the registration to someone else
    select k.deltaker_id, u.type, u.id, u.versjon, u.registrert, true
    from resultat.konsekvens k
    join register.delt_id d on d.uttrekk_id = :uttrekk_id and d.deltaker_id = k.deltaker_id
    join resultat.utelatt u
        on u.kjoring_id = k.kjoring_id and u.type = upper(d.type) and u.id = d.id and u.deltaker_id <> k.deltaker_id
    where k.kjoring_id = :kjoring_id
)
select r.deltaker_id,
       r.utfall, r.kommunenummer, r.avslutningsaarsak, r.slutt_dato, r.automatisk, r.deltok, r.deltok_kommune, r.kategorier12,
       k.utfall as med_utfall, k.kommunenummer as med_kommunenummer, k.avslutningsaarsak as med_avslutningsaarsak,
       k.slutt_dato as med_slutt_dato, k.automatisk as med_automatisk, k.deltok as med_deltok,
       k.deltok_kommune as med_deltok_kommune, k.kategorier12 as med_kategorier12,
       f.type, f.id, f.versjon, f.registrert, f.flyttet
from resultat.konsekvens k
join resultat.deltakerresultat r on r.kjoring_id = k.kjoring_id and r.deltaker_id = k.deltaker_id
join for_sene f on f.deltaker_id = k.deltaker_id
where k.kjoring_id = :kjoring_id and not k.skjermet
order by r.deltaker_id, f.registrert, f.type, f.id, f.versjon
