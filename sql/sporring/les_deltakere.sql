-- The participants of one bucket, in order.
select deltaker_id, kjonn, fodselsaar, kategori, skjermet
from register.deltaker
where uttrekk_id = :uttrekk_id and bolk = :bolk
order by deltaker_id
