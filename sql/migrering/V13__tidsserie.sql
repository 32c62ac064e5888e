-- The final runs of two to four years before that a run shows in its series, beside last year's in bygger_paa.

create table resultat.tidsserie (
    kjoring_id   bigint not null references resultat.kjoring on delete cascade,
    tidligere_id bigint not null references resultat.kjoring,
    primary key (kjoring_id, tidligere_id)
);
