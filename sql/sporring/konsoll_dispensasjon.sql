-- By municipality as registered, how many versions that came too late a dispensation would let in; shielded participants' are left out.
select u.kommunenummer, count(*) as antall
from resultat.utelatt u
join register.deltaker d on d.uttrekk_id = :uttrekk_id and d.deltaker_id = u.deltaker_id and not d.skjermet
where u.kjoring_id = :kjoring_id and u.registrert < :cutoff
  and (u.kommunenummer = :kommunenummer or (u.type = :type and u.id = :id))
group by u.kommunenummer
order by u.kommunenummer
