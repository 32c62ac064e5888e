-- Runs (kjøringer) and their results. Flyway makes the schema, since its own history lies there.

create table resultat.kjoring (
    kjoring_id           bigint generated always as identity primary key,
    aar                  int not null,
    type                 text collate "C" not null check (type in ('ENDELIG', 'FORELOPIG')),
    nummer               int not null,
    uttrekk_id           int references register.uttrekk on delete set null,
    status               text collate "C" not null check (status in ('KJORER', 'FERDIG', 'FEILET', 'STOPPET')),
    startet              timestamptz not null,
    startet_av           text not null,
    avsluttet            timestamptz,
    stopp_bedt           timestamptz,
    ut                   text,
    konfigurasjon_sha256 text collate "C",
    manifest_sha256      text collate "C",
    melding              text,
    unique (aar, type, nummer)
);
