package no.imdi.introresultat.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Naringsregion;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.register.Tiltakstype;

/** Reads the code lists in {@code config/kodelister/}; what is wrong in them is refused by file and line. */
public final class KodeverkLeser {
    private final Ressurser ressurser;

    /** @param ressurser where the lists lie */
    public KodeverkLeser(Ressurser ressurser) {
        this.ressurser = ressurser;
    }

    /**
     * All lists.
     *
     * @throws RefusedException when a list is missing or a line of it cannot be used
     */
    public Kodeverk les() {
        return new Kodeverk(
                aarsaker(), tiltakstyper(), bydeler(), kommuner(), endringer(), fylker(), naringsregioner());
    }

    private List<Avslutningsaarsak> aarsaker() {
        Perioder perioder = new Perioder();
        return liste("avslutningsaarsaker").hver(linje -> {
            boolean iGrunnlag = linje.jaNei("i_resultatgrunnlag");
            return new Avslutningsaarsak(
                    linje.paakrevd("kode"),
                    linje.paakrevd("navn"),
                    iGrunnlag ? linje.paakrevd("aarsak8") : linje.valgfri("aarsak8"),
                    iGrunnlag ? linje.paakrevd("aarsak3") : linje.valgfri("aarsak3"),
                    iGrunnlag,
                    perioder.gyldighet(linje, "kode"));
        });
    }

    private List<Tiltakstype> tiltakstyper() {
        Perioder perioder = new Perioder();
        return liste("tiltakstyper")
                .hver(linje -> new Tiltakstype(
                        linje.paakrevd("kode"),
                        linje.paakrevd("navn"),
                        linje.paakrevd("kategori12"),
                        linje.paakrevd("kategori4"),
                        perioder.gyldighet(linje, "kode")));
    }

    private List<Bydel> bydeler() {
        Map<String, Bydel> sett = new HashMap<>();
        return liste("bydeler").hver(linje -> {
            Bydel bydel = new Bydel(
                    linje.paakrevd("bydelsnummer"), linje.paakrevd("bydelsnavn"), linje.paakrevd("kommunenummer"));
            if (sett.put(bydel.nummer(), bydel) != null) {
                throw linje.feil("bydelsnummer", "«" + bydel.nummer() + "» står to ganger");
            }
            return bydel;
        });
    }

    private List<Kommune> kommuner() {
        Perioder perioder = new Perioder();
        return liste("kommuner")
                .hver(linje -> new Kommune(
                        linje.paakrevd("kommunenummer"),
                        linje.paakrevd("kommunenavn"),
                        linje.paakrevd("fylkesnummer"),
                        maalform(linje),
                        perioder.gyldighet(linje, "kommunenummer")));
    }

    private static Sprak maalform(Kodelistefil.Linje linje) {
        String ord = linje.nyere("maalform");
        if (ord == null) {
            return Sprak.BOKMAAL;
        }
        if (!ord.equals("nynorsk")) {
            throw linje.feil("maalform", "«" + ord + "» er ikke nynorsk; la feltet stå tomt for bokmål");
        }
        return Sprak.NYNORSK;
    }

    private List<Kommuneendring> endringer() {
        return liste("kommuneendringer")
                .hver(linje -> new Kommuneendring(
                        linje.dato("gjelder_fra"),
                        linje.paakrevd("fra_kommunenummer"),
                        linje.paakrevd("til_kommunenummer")));
    }

    private List<Fylke> fylker() {
        Perioder perioder = new Perioder();
        return liste("fylker")
                .hver(linje -> new Fylke(
                        linje.paakrevd("fylkesnummer"),
                        linje.paakrevd("fylkesnavn"),
                        perioder.gyldighet(linje, "fylkesnummer")));
    }

    private List<Naringsregion> naringsregioner() {
        Map<String, String> navn = new TreeMap<>();
        Map<String, List<String>> kommuner = new HashMap<>();
        Map<String, String> regioner = new HashMap<>();
        liste("naringsregioner").hver(linje -> {
            String nummer = linje.paakrevd("naringsregionnummer");
            String kommune = linje.paakrevd("kommunenummer");
            // The compiled list gives one region two names: the number decides, the first name stands.
            navn.putIfAbsent(nummer, linje.paakrevd("naringsregionnavn"));
            if (regioner.put(kommune, nummer) != null) {
                throw linje.feil("kommunenummer", "«" + kommune + "» står to ganger");
            }
            return kommuner.computeIfAbsent(nummer, ny -> new ArrayList<>()).add(kommune);
        });
        return navn.entrySet().stream()
                .map(region -> new Naringsregion(
                        region.getKey(),
                        region.getValue(),
                        kommuner.get(region.getKey()).stream().sorted().toList()))
                .toList();
    }

    private Kodelistefil liste(String navn) {
        return Kodelistefil.les(ressurser, "config/kodelister/" + navn + ".csv");
    }

    /** The periods of each code so far: two of the same code must not overlap. */
    private static final class Perioder {
        private final Map<String, List<Gyldighet>> etterKode = new HashMap<>();

        Gyldighet gyldighet(Kodelistefil.Linje linje, String kolonne) {
            String kode = linje.paakrevd(kolonne);
            Gyldighet ny = linje.gyldighet();
            List<Gyldighet> tidligere = etterKode.computeIfAbsent(kode, forste -> new ArrayList<>());
            if (tidligere.stream().anyMatch(gammel -> gammel.gjelder(ny.fra()) || ny.gjelder(gammel.fra()))) {
                throw linje.feil(kolonne, "«" + kode + "» står to ganger med perioder som overlapper");
            }
            tidligere.add(ny);
            return ny;
        }
    }
}
