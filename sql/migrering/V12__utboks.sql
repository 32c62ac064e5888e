-- Mail that is to be sent: written with what it tells of, sent afterwards, once to each recipient of each occasion.
create table operasjon.utboks (
    utboks_id  bigint generated always as identity primary key,
    anledning  text collate "C" not null,
    mottaker   text collate "C" not null,
    epost      text not null,
    emne       text not null,
    tekst      text not null,
    html       text not null,
    message_id text collate "C" not null default gen_random_uuid()::text,
    opprettet  timestamptz not null default now(),
    tilstand   text collate "C" not null default 'VENTER' check (tilstand in ('VENTER', 'LEVERES', 'SENDT', 'AVVIST', 'UVISS')),
    forsok     int not null default 0,
    neste      timestamptz not null default now(),
    leveres    timestamptz,
    sendt      timestamptz,
    svar       text,
    unique (anledning, mottaker, epost)
);

create index utboks_usendte on operasjon.utboks (neste) where tilstand in ('VENTER', 'LEVERES');
