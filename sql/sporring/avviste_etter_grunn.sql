-- Rejected rows by file and the code their reason begins with: what stood in the row is not among it.
select fil, split_part(grunn, ' ', 1) as grunn, count(*) as rader
from register.avvist_rad
where uttrekk_id = :uttrekk_id
group by 1, 2
order by 1, 2
