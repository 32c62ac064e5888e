-- A final run also remembers which published one of its year it takes the place of, in whatever municipalities that one counted.

alter table resultat.bygger_paa drop constraint bygger_paa_rolle_check;
alter table resultat.bygger_paa
    add constraint bygger_paa_rolle_check check (rolle in ('FJORAARET', 'FORELOPIG', 'PUBLISERT', 'ERSTATTER'));
