-- A final run also builds on the last one of its year that has been published: what everyone has seen, cannot be hidden again.

alter table resultat.bygger_paa drop constraint bygger_paa_rolle_check;
alter table resultat.bygger_paa
    add constraint bygger_paa_rolle_check check (rolle in ('FJORAARET', 'FORELOPIG', 'PUBLISERT'));
