-- How each participant counts in two runs of a year; those who count the same in both are left out.
with da as (
    select * from resultat.deltakerresultat where kjoring_id = :da
),
naa as (
    select * from resultat.deltakerresultat where kjoring_id = :naa
)
select coalesce(da.deltaker_id, naa.deltaker_id) as deltaker_id,
       da.utfall as da_utfall, da.kommunenummer as da_kommunenummer, da.avslutningsaarsak as da_avslutningsaarsak,
       da.slutt_dato as da_slutt_dato, da.automatisk as da_automatisk, da.deltok as da_deltok,
       da.deltok_kommune as da_deltok_kommune, da.kategorier12 as da_kategorier12,
       naa.utfall as naa_utfall, naa.kommunenummer as naa_kommunenummer,
       naa.avslutningsaarsak as naa_avslutningsaarsak, naa.slutt_dato as naa_slutt_dato,
       naa.automatisk as naa_automatisk, naa.deltok as naa_deltok, naa.deltok_kommune as naa_deltok_kommune,
       naa.kategorier12 as naa_kategorier12
from da
full join naa on naa.deltaker_id = da.deltaker_id
where (da.utfall, da.kommunenummer, da.avslutningsaarsak, da.slutt_dato, da.automatisk, da.deltok, da.deltok_kommune)
      is distinct from
      (naa.utfall, naa.kommunenummer, naa.avslutningsaarsak, naa.slutt_dato, naa.automatisk, naa.deltok, naa.deltok_kommune)
order by deltaker_id
