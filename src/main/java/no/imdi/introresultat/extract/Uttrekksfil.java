package no.imdi.introresultat.extract;

import static no.imdi.introresultat.extract.Kolonne.ord;
import static no.imdi.introresultat.extract.Kolonne.paakrevd;
import static no.imdi.introresultat.extract.Kolonne.valgfri;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.imdi.introresultat.extract.Kolonne.Krav;

/** The four files, or tables, of an extract with the contract's columns in the contract's order. */
public enum Uttrekksfil {
    /** The participants. */
    DELTAKER(List.of(
            paakrevd("deltaker_id", Verditype.ID),
            ord("kjonn", Krav.ALLTID, "M", "K"),
            paakrevd("fodselsaar", Verditype.AARSTALL),
            ord("kategori", Krav.ALLTID, "RETT_OG_PLIKT", "KAN_TILBYS"),
            paakrevd("skjermet", Verditype.JA_NEI))),
    /** Versions of programmes. */
    PROGRAM(registrering(
            "program",
            valgfri("bydelsnummer", Verditype.KODE),
            valgfri("start_dato", Verditype.DATO),
            valgfri("planlagt_slutt_dato", Verditype.DATO),
            valgfri("slutt_dato", Verditype.DATO),
            valgfri("avslutningsaarsak", Verditype.KODE))),
    /** Versions of decisions. */
    VEDTAK(registrering(
            "vedtak",
            ord("vedtakstype", Krav.UNNTATT_SLETTET, "TILDELING", "AVSLAG", "ENDRING", "PERMISJON", "STANS"),
            valgfri("vedtaksdato", Verditype.DATO),
            valgfri("fra_dato", Verditype.DATO),
            valgfri("til_dato", Verditype.DATO))),
    /** Versions of measures. */
    TILTAK(registrering(
            "tiltak",
            ord("ordning", Krav.UNNTATT_SLETTET, "INTRO", "NORSK"),
            valgfri("tiltakstype", Verditype.KODE),
            valgfri("fra_dato", Verditype.DATO),
            valgfri("til_dato", Verditype.DATO)));

    private final List<Kolonne> kolonner;

    Uttrekksfil(List<Kolonne> kolonner) {
        this.kolonner = kolonner;
    }

    /** The file's name, {@code deltaker.csv} and so on. */
    public String filnavn() {
        return tabell() + ".csv";
    }

    /** The table's name: in NIR's database, in the schema {@code register}, and in messages. */
    public String tabell() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns' names, in the contract's order. */
    public List<String> kolonnenavn() {
        return kolonner.stream().map(Kolonne::navn).toList();
    }

    List<Kolonne> kolonner() {
        return kolonner;
    }

    /** The name of the column that holds the row's own id. */
    String idKolonne() {
        return kolonner.get(0).navn();
    }

    /** Where the participant's id stands among the columns. */
    int deltakerplass() {
        return plass("deltaker_id");
    }

    /** Where a column stands among the columns; -1 when the file has none of that name. */
    int plass(String kolonne) {
        return kolonnenavn().indexOf(kolonne);
    }

    private static List<Kolonne> registrering(String type, Kolonne... egne) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                paakrevd(type + "_id", Verditype.ID),
                paakrevd("versjon", Verditype.VERSJON),
                paakrevd("deltaker_id", Verditype.ID),
                valgfri("kommunenummer", Verditype.KODE)));
        kolonner.addAll(Arrays.asList(egne));
        kolonner.addAll(List.of(
                ord("operasjon", Krav.ALLTID, "NY", "ENDRET", "SLETTET"),
                paakrevd("registrert", Verditype.TIDSPUNKT),
                ord("kilde", Krav.ALLTID, "NIR", "FAGSYSTEM")));
        return List.copyOf(kolonner);
    }
}
