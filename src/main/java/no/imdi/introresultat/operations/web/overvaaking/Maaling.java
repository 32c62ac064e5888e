package no.imdi.introresultat.operations.web.overvaaking;

/**
 * What is measured: a query of rows, each with a number ({@code verdi}) and what tells it from the others. Counts and times only;
 * the runs are the last one of each kind.
 */
enum Maaling {
    RADER("introresultat.rader", "Rows of the extract of the last run of each kind, by file: read or rejected", """
            select siste.type, f.fil, t.utfall, t.verdi
            from siste join register.uttrekk_fil f using (uttrekk_id),
                 lateral (values ('lest', f.lest), ('avvist', f.avvist)) t (utfall, verdi)"""),
    FOR_SENE(
            "introresultat.registreringer.for.sene",
            "Versions registered after the deadline, in the last run of each kind",
            """
            select siste.type, r.type as registrering, sum(r.antall) as verdi
            from siste join resultat.versjonsregnskap r using (kjoring_id)
            where r.status = 'FOR_SEN' group by siste.type, r.type"""),
    FUNN("introresultat.funn", "Findings of the controls in the last run of each kind", """
            select siste.type, a.alvorlighet, count(*) as verdi
            from siste join resultat.avvik a using (kjoring_id) group by siste.type, a.alvorlighet"""),
    STEG(
            "introresultat.steg.sekunder",
            "How long each step of the last run of each kind has taken, in seconds, broken off attempts included",
            """
            select siste.type, s.step_name as steg, sum(extract(epoch from s.end_time - s.start_time)) as verdi
            from siste
            join batch.batch_job_execution_params p
              on p.parameter_name = 'kjoringId' and p.parameter_value = siste.kjoring_id::text
            join batch.batch_step_execution s using (job_execution_id)
            where s.end_time is not null and s.step_name not like '%:%' group by siste.type, s.step_name"""),
    SIST_FERDIG("introresultat.jobb.sist.ferdig", "When each job was last finished, in seconds since 1970", """
            select jobb, extract(epoch from max(ferdig)) as verdi
            from plan.forfall where tilstand = 'FERDIG' group by jobb"""),
    NESTE("introresultat.jobb.neste", "When each job is due next, in seconds since 1970", """
            select jobb, extract(epoch from min(forfaller)) as verdi
            from plan.forfall where tilstand = 'PLANLAGT' group by jobb"""),
    BREV(
            "introresultat.brev",
            "Mails in the outbox by state",
            "select lower(tilstand) as tilstand, count(*) as verdi from operasjon.utboks group by tilstand");

    private static final String SISTE = """
            with siste as (
                select distinct on (type) kjoring_id, lower(type) as type, uttrekk_id
                from resultat.kjoring order by type, startet desc)
            """;

    private final String navn;
    private final String beskrivelse;
    private final String sporring;

    Maaling(String navn, String beskrivelse, String sporring) {
        this.navn = navn;
        this.beskrivelse = beskrivelse;
        this.sporring = sporring;
    }

    String navn() {
        return navn;
    }

    String beskrivelse() {
        return beskrivelse;
    }

    String sporring() {
        return SISTE + sporring;
    }
}
