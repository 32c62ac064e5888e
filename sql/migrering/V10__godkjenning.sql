-- Who has approved a final run for publication, by signing the hash of its manifest; and the publication itself.

create table resultat.godkjenning (
    godkjenning_id  bigint generated always as identity primary key,
    kjoring_id      bigint not null references resultat.kjoring,
    manifest_sha256 text collate "C" not null,
    hvem            text not null,
    tid             timestamptz not null default now(),
    merknad         text,
    trukket         timestamptz
);

-- A person approves a run once, until they withdraw it.
create unique index godkjenning_en_av_hver on resultat.godkjenning (kjoring_id, hvem) where trukket is null;

-- A run whose publication has begun; «publisert» once its folder is the published one.
create table resultat.publisering (
    kjoring_id bigint primary key references resultat.kjoring,
    startet    timestamptz not null default now(),
    publisert  timestamptz
);
