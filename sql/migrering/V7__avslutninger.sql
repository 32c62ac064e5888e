-- The programmes that ended in the year, in the base or not, for the lists that municipalities see: shielded participants
-- are never here.
create table resultat.avslutning (
    kjoring_id        bigint not null,
    bolk              smallint not null,
    deltaker_id       text collate "C" not null,
    program_id        text collate "C" not null,
    kommunenummer     text collate "C", -- in the structure; null where it is unknown
    slutt_dato        date not null,
    automatisk        boolean not null,
    avslutningsaarsak text collate "C" not null,
    i_grunnlag        boolean not null
) partition by list (kjoring_id);

-- Workbooks that are encrypted, and the hash of what they hold: the bytes of the file differ each time.
create table resultat.kryptert_fil (
    kjoring_id     bigint not null references resultat.kjoring on delete cascade,
    sti            text not null,
    innhold_sha256 text collate "C" not null,
    primary key (kjoring_id, sti)
);
