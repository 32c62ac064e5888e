package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regneark;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regnecelle;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regnerad;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import org.junit.jupiter.api.Test;

/** The sheet of two years, which whole runs of one year do not have. */
class ArktolkTest {
    private static final Cellenokkel DELTOK =
            Proveland.celle(Proveland.DELTAKERE, Niva.KOMMUNE, "0701", "alle", Kjonnsgruppe.ALLE);

    @Test
    void thisYearsFigureIsACellAndTheChangeIsTheDifference() {
        Publisert publisert = les(rad("0701", "Horten kommune", 40, 47, 7));

        assertThat(publisert.uforstatt()).isEmpty();
        assertThat(publisert.viste()).containsOnlyKeys(DELTOK).containsValue(47);
    }

    @Test
    void aChangeBesideAHiddenFigureIsAFindingAndAHiddenOneIsNot() {
        assertThat(les(rad("0701", "Horten kommune", 40, ":", 7)).uforstatt())
                .containsExactly("Revisjonen forstår ikke «7» i bok (Utvikling, rad 3, kolonne 5).");
        assertThat(les(rad("0701", "Horten kommune", ":", 47, 7)).uforstatt()).hasSize(1);
        assertThat(les(rad("0701", "Horten kommune", 40, 47, 8)).uforstatt()).hasSize(1);
        assertThat(les(rad("0701", "Horten kommune", 40, ":", ":")).uforstatt()).isEmpty();
    }

    @Test
    void aRowUnderAnotherRegionsNameIsAFinding() {
        assertThat(les(rad("0701", "Holmestrand kommune", 40, 47, 7)).uforstatt())
                .containsExactly("Revisjonen forstår ikke «Holmestrand kommune» i bok (Utvikling, rad 3, kolonne 2).");
        assertThat(les(rad("0799", "Ukjent", 40, 47, 7)).uforstatt()).isNotEmpty();
    }

    private static Publisert les(Regnerad rad) {
        Revisjonsgrunnlag grunnlag = new Proveland().grunnlag();
        Publisert publisert = new Publisert();
        Regnerad tittel = rad(1, "Utvikling fra 2017 til 2018");
        Regnerad hode = rad(
                2,
                "Nummer",
                "Navn",
                "Deltok i programmet, 2017",
                "Deltok i programmet, 2018",
                "Deltok i programmet, endring");
        new Arktolk(grunnlag, new Kjentenavn(grunnlag), new Tekster(Tekster.BOKMAAL)::tekst, Sprak.BOKMAAL, publisert)
                .les(new Regneark("Utvikling", List.of(tittel, hode, rad)), null, "bok");
        return publisert;
    }

    private static Regnerad rad(String nummer, String navn, Object iFjor, Object iAar, Object endring) {
        return rad(3, nummer, navn, iFjor, iAar, endring);
    }

    private static Regnerad rad(int nr, Object... verdier) {
        TreeMap<Integer, Regnecelle> celler = new TreeMap<>();
        List<Object> alle = new ArrayList<>(List.of(verdier));
        for (int i = 0; i < alle.size(); i++) {
            celler.put(i, new Regnecelle(alle.get(i).toString(), alle.get(i) instanceof Integer));
        }
        return new Regnerad(nr, celler);
    }
}
