-- The console's own: local users of a machine without an issuer, and how often someone has tried a wrong password.

create table operasjon.bruker (
    brukernavn text collate "C" primary key,
    passord    text not null,
    roller     text[] not null check (roller <@ array['INNSYN', 'STATISTIKK', 'DRIFT', 'GODKJENNER'] and roller <> '{}'),
    maa_bytte  boolean not null,
    opprettet  timestamptz not null default now()
);

create table operasjon.paalogging (
    nokkel      text collate "C" primary key,
    feilede     int not null,
    sist        timestamptz not null default now(),
    sperret_til timestamptz
);
