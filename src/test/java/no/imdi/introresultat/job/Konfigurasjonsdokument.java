package no.imdi.introresultat.job;

import java.util.Arrays;
import java.util.List;

/** {@code docs/konfigurasjon.md}: every setting, with its default, what it says and why it is there. */
final class Konfigurasjonsdokument {
    private static final List<String> KOLONNER = Markdown.rad("Nøkkel", "Standard", "Betyr", "Hvorfor");

    private Konfigurasjonsdokument() {}

    static String side() {
        Markdown side = Markdown.side("Konfigurasjon")
                .overskrift("Året: `config/aar/<Y>.yaml`")
                .avsnitt(
                        "En fil for hvert resultatår. Et år uten fil bruker standardverdiene, og kjøringen sier fra. En ukjent"
                                + " nøkkel, kode eller verdi avvises med fil og linje før noe er lest. Alt som virker på tallene, er"
                                + " med i `konfigurasjon_sha256` i manifestet.");
        for (Aarsnokkel.Gruppe gruppe : Aarsnokkel.Gruppe.values()) {
            side.underoverskrift(gruppe.hvor())
                    .tabell(
                            KOLONNER,
                            Arrays.stream(Aarsnokkel.values())
                                    .filter(nokkel -> nokkel.gruppe() == gruppe)
                                    .map(nokkel -> Markdown.rad(
                                            "`" + nokkel.navn() + "`",
                                            nokkel.forklaring().standard(),
                                            nokkel.forklaring().betydning(),
                                            nokkel.forklaring().hvorfor()))
                                    .toList());
        }
        side.avsnitt(
                        "Andelen en grense holdes mot, er antall deltakere med minst ett funn av kontrollen, i prosent av dem som"
                                + " deltok i programmet i året. Personer med skjermet identitet er ikke med i noen av tallene. En andel"
                                + " som er lik grensen, er innenfor.")
                .avsnitt("Et eksempel:")
                .avsnitt("```yaml\nresultataar: 2018\nfrist: 2019-02-28\ndispensasjoner:\n"
                        + "  - sak: 2019/123\n    kommunenummer: 1103\n    frist: 2019-03-15\n"
                        + "    godkjent_av: Seksjonsleder statistikk\n"
                        + "    begrunnelse: Overføringen fra fagsystemet var nede i februar.\n"
                        + "kontroller:\n  MANGLER_TILTAK:\n    alvorlighet: FEIL\n    advarsel_over: 7,5 %\n"
                        + "    stopp_over: 20 %\n  SEN_REGISTRERING:\n    av: true\n```")
                .overskrift("Programmet: miljøvariabler og `config/application.yaml`")
                .avsnitt(
                        "Miljøvariabelen går foran filen. De andre nøklene i `config/application.yaml` (`spring` og `logging`)"
                                + " hører til programmet og skal ikke endres.")
                .tabell(
                        Markdown.rad("Variabel", "Nøkkel i filen", "Standard", "Betyr", "Hvorfor"),
                        Arrays.stream(Programnokkel.values())
                                .map(nokkel -> Markdown.rad(
                                        "`" + nokkel.variabel() + "`",
                                        nokkel.egenskap()
                                                .map(egenskap -> "`" + egenskap + "`")
                                                .orElse("–"),
                                        nokkel.forklaring().standard(),
                                        nokkel.forklaring().betydning(),
                                        nokkel.forklaring().hvorfor()))
                                .toList());
        return side.toString();
    }
}
