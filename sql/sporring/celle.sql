-- The participants behind one number of a municipality, by participant number.
select deltaker_id
from (
    :telte_personer
) as telt
where tabell = :tabell and kategori = :kategori and kommunenummer = :kommunenummer
  and kjonn = any (string_to_array(:kjonn, ','))
order by deltaker_id
