-- The rows that Quartz locks to take turns. It makes them when it misses them, and two copies that start at the same moment on a new
-- database then trip over each other: PostgreSQL has no half transaction to go on with.
insert into plan.qrtz_locks (sched_name, lock_name)
values ('introresultat', 'TRIGGER_ACCESS'), ('introresultat', 'STATE_ACCESS')
on conflict do nothing;
