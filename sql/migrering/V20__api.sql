-- The trail knows one more place to act from: the API of serve.
alter table operasjon.spor
    drop constraint spor_fra_check,
    add constraint spor_fra_check check (fra in ('KOMMANDOLINJE', 'TIDSPLAN', 'KONSOLL', 'API'));
