-- Persons counted in the smallest groups of each table: place (null = the whole country only), sex and category.
-- Regions, both sexes and totals are added up afterwards.
select tabell, kategori, kjonn, kommunenummer, bydelsnummer, count(*) as antall
from (
    :telte_personer
) as telt
group by tabell, kategori, kjonn, kommunenummer, bydelsnummer
