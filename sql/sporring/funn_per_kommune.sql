-- Findings by control and municipality as registered.
select kode, kommunenummer, count(*) as antall
from (
    :avvik
) as avvik
group by kode, kommunenummer
order by kode, kommunenummer nulls last
