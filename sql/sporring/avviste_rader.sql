-- The rows of the extract that could not be read (contract section 1).
select fil, linje, grunn, tekst
from register.avvist_rad
where uttrekk_id = ?
order by fil, linje
