-- The earlier runs that a run builds on, chosen when it is registered: a restart goes on with the same ones.

-- The date whose municipalities the run counts in; null for a run from before this was kept.
alter table resultat.kjoring add column strukturdato date;

create table resultat.bygger_paa (
    kjoring_id   bigint not null references resultat.kjoring on delete cascade,
    rolle        text collate "C" not null check (rolle in ('FJORAARET', 'FORELOPIG')),
    tidligere_id bigint not null references resultat.kjoring,
    primary key (kjoring_id, rolle)
);
