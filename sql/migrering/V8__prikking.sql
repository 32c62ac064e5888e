-- The cells a run hides from everyone outside, why, and how far each could be from its number: worked out once, so that every
-- file hides the same ones, and kept, so that a later run can hide what would give them away.
create table resultat.skjult_celle (
    kjoring_id bigint not null references resultat.kjoring on delete cascade,
    tabell     text collate "C" not null,
    niva       text collate "C" not null,
    region     text collate "C" not null,
    kategori   text collate "C" not null,
    kjonn      text collate "C" not null,
    grunn      text collate "C" not null,
    lavest     integer not null,
    hoyest     integer not null,
    primary key (kjoring_id, tabell, niva, region, kategori, kjonn)
);
