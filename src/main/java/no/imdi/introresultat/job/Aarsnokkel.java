package no.imdi.introresultat.job;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys of {@code config/aar/<Y>.yaml}. Declared here and nowhere else: the reader refuses every other key, and the list
 * of settings in {@code docs/konfigurasjon.md} is made from these sentences.
 */
enum Aarsnokkel {
    RESULTATAAR(
            Gruppe.AAR,
            "resultataar",
            "må oppgis",
            "Resultatåret filen gjelder, det samme som i filnavnet.",
            "En fil som er kopiert fra et annet år uten å bli rettet, blir avvist."),
    FRIST(
            Gruppe.AAR,
            "frist",
            "28. februar året etter",
            "Registreringsfristen: den siste dagen som teller, norsk tid. Tidligst 31. desember i resultatåret, senest"
                    + " 31. desember året etter.",
            "Det som er registrert senere, er ikke med i de endelige tallene."),
    OPPRINNELIG_FRIST(
            Gruppe.AAR,
            "opprinnelig_frist",
            "ingen",
            "Fristen slik den var før den ble flyttet.",
            "Leserne av tallene skal se at fristen er flyttet; den står i merknadene i hver arbeidsbok."),
    BEGRUNNELSE(
            Gruppe.AAR,
            "begrunnelse",
            "ingen; må oppgis når fristen er flyttet",
            "Hvorfor fristen er flyttet, i en hel setning til leserne.",
            "En flyttet frist skal kunne forklares i ettertid."),
    STRUKTURDATO(
            Gruppe.AAR,
            "strukturdato",
            "31. desember i resultatåret",
            "Dagen som bestemmer hvilke kommuner, fylker og regioner tallene gis for.",
            "Kommuner slås sammen og deles ved årsskiftene, og eldre numre føres hit."),
    MAKS_PROGRAMTID(
            Gruppe.AAR,
            "maks_programtid",
            "P3Y",
            "Lengste programtid når ingen slutt er planlagt, som en varighet etter ISO 8601 (P3Y er tre år).",
            "Et program uten sluttdato regnes som avsluttet når tiden er brukt."),
    PRIKKEGRENSE(
            Gruppe.AAR,
            "prikkegrense",
            "4",
            "Det største antallet som skjules i det som publiseres, 0 til 999.",
            "Små antall kan røpe enkeltpersoner. Hvert av dem skal kunne være alt fra 1 til grensen, men ingen trenger å"
                    + " kunne være mer enn 9 personer unna."),
    PRIKKEBREDDE(
            Gruppe.AAR,
            "prikkebredde",
            "3",
            "Hvor mange personer det minst er mellom det laveste og det høyeste et skjult tall kan være, 1 til 9.",
            "Et skjult tall er til liten nytte hvis den som ser resten, vet det på én eller to personer nær."),
    PRIKK_NULLER(
            Gruppe.AAR,
            "prikk_nuller",
            "false",
            "true når også null skjules, som et lite antall, ellers false.",
            "At ingen i en kommune nådde målet, kan si noe om alle der. De fleste tallene er null, så det skjuler mye."),
    PRIKK_SAMME_UTFALL(
            Gruppe.AAR,
            "prikk_samme_utfall",
            "false",
            "true når det skal skjules at alle i en gruppe hadde samme avslutningsårsak, hvor stor gruppen enn er, ellers"
                    + " false.",
            "Den som vet at noen er med i gruppen, vet da også hvordan det gikk."),
    DETALJVALG(
            Gruppe.AAR,
            "detaljvalg",
            "ingen; alle tabeller gis fullt ut for alle områder",
            "Liste over tabeller som gis med færre detaljer for små områder. Totalene gis alltid.",
            "Detaljer som nesten alle er skjult, gjør tabellen uleselig, og koster vern andre steder. intern/prikking.xlsx"
                    + " viser hva et valg gir."),
    PRIKK_VIKTIGHET(
            Gruppe.AAR,
            "prikk_viktighet",
            "vektene under",
            "Hvor mye dyrere det er å skjule ett tall enn et annet når noe må skjules for å verne et lite tall. Landet, og"
                    + " fylkenes totaler og måloppnåelse, skjules uansett bare når ingenting annet verner.",
            "Hva leserne vil savne mest, er ikke gitt. En vekt på 1 gjør tallene like viktige."),
    MAKS_AVVISTE_RADER(
            Gruppe.AAR,
            "maks_avviste_rader",
            "0 for endelig og 1 % for foreløpig",
            "Hvor mange rader som ikke kan leses, en kjøring tåler: et antall rader, en andel som 1 %, eller én verdi for"
                    + " hver type kjøring.",
            "Et uttrekk med mange rader som ikke kan leses, er trolig feil i sin helhet."),
    NASJONALT_MAAL(
            Gruppe.AAR,
            "nasjonalt_maal",
            "ingen",
            "Hvor mange prosent av deltakerne myndighetene vil ha i arbeid eller utdanning året etter at de avsluttet, 1 til"
                    + " 100. Vises på forsiden av kommunenes arbeidsbøker.",
            "Kommunene skal se resultatet mot målet; det måles et annet sted og et år senere, og det står ved siden av."),
    UTGAVER(
            Gruppe.AAR,
            "utgaver",
            "ingen; tallene er da den første utgaven",
            "Liste over utgavene av årets publiserte tall, den eldste først og den som skal ut nå, sist.",
            "Et tall som er publisert, skal ikke skifte uten at leserne får vite det; listen står i den nasjonale"
                    + " arbeidsboken."),
    DISPENSASJONER(
            Gruppe.AAR,
            "dispensasjoner",
            "ingen",
            "Liste over godkjente sene registreringer.",
            "En kommune som ikke kunne rekke fristen, kan få registreringene sine med likevel."),
    KONTROLLER(
            Gruppe.AAR,
            "kontroller",
            "alle kontroller gjøres, med sin egen alvorlighet og uten grenser",
            "Innstillinger for kontrollene, med kontrollens kode som nøkkel.",
            "Hva som er viktig å få rettet, skifter fra år til år."),
    AVVISTE_ENDELIG(
            Gruppe.MAKS_AVVISTE_RADER,
            "endelig",
            "0",
            "Grensen for en endelig kjøring.",
            "I de endelige tallene skal ingen rad mangle uten at noen har bestemt det."),
    AVVISTE_FORELOPIG(
            Gruppe.MAKS_AVVISTE_RADER,
            "forelopig",
            "1 %",
            "Grensen for en foreløpig kjøring.",
            "De foreløpige tallene er til kontroll, og skal ikke stanses av enkelte dårlige rader."),
    SAK(
            Gruppe.DISPENSASJON,
            "sak",
            "må oppgis",
            "Saksnummeret der dispensasjonen ble gitt.",
            "Den som lurer, finner avgjørelsen igjen; nummeret står i manifestet, i listen over utelatte og i"
                    + " merknadene."),
    DISPENSASJON_KOMMUNENUMMER(
            Gruppe.DISPENSASJON,
            "kommunenummer",
            "ingen; enten denne eller «type» og «id»",
            "Kommunen dispensasjonen gjelder, slik nummeret står på registreringene. Én dispensasjon for hver kommune.",
            "Gir alle kommunens registreringer en senere frist."),
    TYPE(
            Gruppe.DISPENSASJON,
            "type",
            "ingen; sammen med «id»",
            "Hva slags registrering dispensasjonen gjelder: program, vedtak eller tiltak.",
            "Et program og et tiltak kan ha samme id."),
    ID(
            Gruppe.DISPENSASJON,
            "id",
            "ingen; sammen med «type»",
            "Den ene registreringen dispensasjonen gjelder. Én dispensasjon for hver registrering.",
            "Gir bare denne registreringen en senere frist; id-en vises aldri i det som publiseres."),
    DISPENSASJON_FRIST(
            Gruppe.DISPENSASJON,
            "frist",
            "må oppgis",
            "Dispensasjonens egen frist, siste dag som teller, norsk tid. Tidligst den nasjonale fristen, senest"
                    + " 31. desember året etter resultatåret.",
            "En endelig kjøring trenger et uttrekk som er hentet etter den seneste fristen."),
    GODKJENT_AV(
            Gruppe.DISPENSASJON,
            "godkjent_av",
            "må oppgis",
            "Hvem som godkjente dispensasjonen.",
            "En senere frist er en avgjørelse noen står for."),
    DISPENSASJON_BEGRUNNELSE(
            Gruppe.DISPENSASJON,
            "begrunnelse",
            "må oppgis",
            "Hvorfor dispensasjonen er gitt. For en kommune vises den i merknadene, for en enkelt registrering ikke.",
            "Leserne av tallene skal vite hvorfor én kommune hadde lengre frist."),
    UTGAVE_NUMMER(
            Gruppe.UTGAVE,
            "utgave",
            "må oppgis",
            "Nummeret på utgaven, 1 for den første, og så ett høyere for hver.",
            "Leserne skal kunne vise til en utgave."),
    UTGAVE_DATO(
            Gruppe.UTGAVE,
            "dato",
            "må oppgis",
            "Dagen utgaven ble, eller skal bli, publisert.",
            "Den som har hentet tallene, skal se om de er fra før eller etter en retting."),
    UTGAVE_ENDRING(
            Gruppe.UTGAVE,
            "endring",
            "må oppgis",
            "Hva som er endret og hvorfor, i en hel setning til leserne.",
            "En retting skal kunne forklares i ettertid."),
    DETALJ_TABELL(
            Gruppe.DETALJVALG,
            "tabell",
            "må oppgis",
            "Tabellen valget gjelder: intro_avslutning_direkte_3, intro_avslutning_direkte_8, intro_tiltak_4 eller"
                    + " intro_tiltak_12.",
            "Tabellene er ulikt fint delt."),
    DETALJ_NIVA(
            Gruppe.DETALJVALG,
            "niva",
            "må oppgis",
            "Nivået valget gjelder: kommune, bydel, naringsregion eller fylke.",
            "Det er i kommuner og bydeler antallene er små."),
    KATEGORIER_FRA(
            Gruppe.DETALJVALG,
            "kategorier_fra",
            "0",
            "Hvor mange tabellen minst må telle i området for at kategoriene gis, 0 til 999.",
            "I et lite område er nesten alle kategorier små."),
    KJONN_FRA(
            Gruppe.DETALJVALG,
            "kjonn_fra",
            "0",
            "Hvor mange tabellen minst må telle i området for at hver kategori gis for menn og kvinner, 0 til 999.",
            "Kjønn halverer antallene, og den ene halvdelen røper den andre."),
    VEKT_FYLKE(
            Gruppe.PRIKK_VIKTIGHET,
            "fylke",
            "100",
            "Et fylkes tall mot en kommunes, 1 til 999.",
            "Fylkets tall leses av flere, og sier mer."),
    VEKT_TOTAL(
            Gruppe.PRIKK_VIKTIGHET,
            "total",
            "400",
            "Hvor mange det er i alt, mot hvor mange som er i en kategori, 1 til 999.",
            "Uten totalen er ingen andel til å lese."),
    VEKT_HOVEDTALL(
            Gruppe.PRIKK_VIKTIGHET,
            "hovedtall",
            "200",
            "Hvor mange som nådde målet, mot en annen kategori, 1 til 999.",
            "Det er det tallet kommunene måles på."),
    VEKT_BEGGE_KJONN(
            Gruppe.PRIKK_VIKTIGHET,
            "begge_kjonn",
            "3",
            "Begge kjønn sammen mot hvert av dem, 1 til 999.",
            "De fleste spør først etter alle."),
    VEKT_STORRELSE(
            Gruppe.PRIKK_VIKTIGHET,
            "storrelse",
            "3",
            "Hva som legges til en pris på 10 hver gang et tall er nær tre ganger så stort, 0 til 999.",
            "Større kommuner og større tall angår flere."),
    ALVORLIGHET(
            Gruppe.KONTROLL,
            "alvorlighet",
            "kontrollens egen, se docs/kontroller.md",
            "FEIL, ADVARSEL eller INFO.",
            "Det kommunene bes om å rette først, er ikke det samme hvert år."),
    AV(
            Gruppe.KONTROLL,
            "av",
            "false",
            "true når kontrollen ikke skal gjøres dette året, ellers false.",
            "En kontroll av noe som ikke ble registrert det året, gir bare støy."),
    ADVARSEL_OVER(
            Gruppe.KONTROLL,
            "advarsel_over",
            "ingen grense",
            "Kjøringen advarer når funnene gjelder en større andel av deltakerne enn dette, i prosent med opptil to"
                    + " desimaler.",
            "Et utslag utenom det vanlige skal noen se på. Grensen endrer ingen tall og er ikke med i"
                    + " konfigurasjon_sha256."),
    STOPP_OVER(
            Gruppe.KONTROLL,
            "stopp_over",
            "ingen grense",
            "Kjøringen stopper før noe er eksportert når funnene gjelder en større andel av deltakerne enn dette, i"
                    + " prosent med opptil to desimaler. Minst like høy som «advarsel_over».",
            "Tall som bygger på et mangelfullt register, skal ikke ut uten at noen har bestemt det. Grensen kan heves, og"
                    + " kjøringen fortsettes med «restart».");

    /** Where in the file a key stands. */
    enum Gruppe {
        AAR("Øverst i filen"),
        MAKS_AVVISTE_RADER("Under «maks_avviste_rader»"),
        DISPENSASJON("I hver av «dispensasjoner»"),
        UTGAVE("I hver av «utgaver»"),
        DETALJVALG("I hver av «detaljvalg»"),
        PRIKK_VIKTIGHET("Under «prikk_viktighet»"),
        KONTROLL("Under en kontrolls kode i «kontroller»");

        private final String hvor;

        Gruppe(String hvor) {
            this.hvor = hvor;
        }

        /** The place in words. */
        String hvor() {
            return hvor;
        }
    }

    private final Gruppe gruppe;
    private final String navn;
    private final Nokkelforklaring forklaring;

    Aarsnokkel(Gruppe gruppe, String navn, String standard, String betydning, String hvorfor) {
        this.gruppe = gruppe;
        this.navn = navn;
        this.forklaring = new Nokkelforklaring(standard, betydning, hvorfor);
    }

    /** The names of a group's keys, sorted. */
    static Set<String> navn(Gruppe gruppe) {
        return Arrays.stream(values())
                .filter(nokkel -> nokkel.gruppe == gruppe)
                .map(Aarsnokkel::navn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Gruppe gruppe() {
        return gruppe;
    }

    /** The key as it is written. */
    String navn() {
        return navn;
    }

    /** Its default, what it says and why it is there. */
    Nokkelforklaring forklaring() {
        return forklaring;
    }
}
