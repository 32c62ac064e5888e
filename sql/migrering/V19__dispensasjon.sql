-- Dispensations that people apply for and decide on in the console. Rows are added and never changed: an application, then its first
-- decision, and where that was an approval, perhaps a withdrawal. Which of them a run was started with is kept with the run.

create table operasjon.dispensasjon (
    dispensasjon_id bigint generated always as identity primary key,
    aar             int not null,
    sak             text not null,
    kommunenummer   text collate "C",
    type            text collate "C" check (type in ('PROGRAM', 'VEDTAK', 'TILTAK')),
    id              text collate "C",
    frist           date not null,
    begrunnelse     text not null,
    sokt_av         text not null,
    sokt            timestamptz not null default now(),
    check ((kommunenummer is null) = (id is not null) and (id is null) = (type is null))
);

-- Of two who decide at once the second finds the number taken. Nobody decides on what was refused or withdrawn.
create table operasjon.dispensasjonsavgjorelse (
    dispensasjon_id bigint not null references operasjon.dispensasjon,
    nummer          smallint not null,
    tilstand        text collate "C" not null check (tilstand in ('GODKJENT', 'AVSLAATT', 'TRUKKET')),
    hvem            text not null,
    tid             timestamptz not null default now(),
    merknad         text not null,
    primary key (dispensasjon_id, nummer),
    check (nummer = 1 or (nummer = 2 and tilstand = 'TRUKKET'))
);

create table resultat.kjoring_dispensasjon (
    kjoring_id      bigint not null references resultat.kjoring on delete cascade,
    dispensasjon_id bigint not null references operasjon.dispensasjon,
    primary key (kjoring_id, dispensasjon_id)
);
