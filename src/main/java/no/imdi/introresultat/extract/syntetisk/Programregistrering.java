package no.imdi.introresultat.extract.syntetisk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Versjon;

/** How a participant's programmes were registered: started, extended, ended, corrected, and now and then deleted. */
final class Programregistrering {
    private static final String UKJENT_AARSAK = "GAMMEL_KODE_17";
    /** Numbers of programmes registered twice lie apart from the true ones'. */
    private static final int DOBBEL = 10;

    private final Registreringstid tider;
    private final Kommunenumre numre;
    private final Aarsakstrekk aarsaker;

    Programregistrering(Registreringstid tider, Kommunenumre numre, Aarsakstrekk aarsaker) {
        this.tider = tider;
        this.numre = numre;
        this.aarsaker = aarsaker;
    }

    /** All versions of the programmes. */
    List<Program> registrer(String deltakerId, Kjonn kjonn, List<Forlop> forlop, Slump slump) {
        List<Program> ut = new ArrayList<>();
        for (Forlop ett : forlop) {
            var rekke = rekke(deltakerId, ett, ett.lopenummer(), slump);
            new Ett(ett, rekke, slump, ut).registrer(kjonn);
            if (slump.sjanse(0.006)) {
                dobbel(ett, rekke(deltakerId, ett, ett.lopenummer() + DOBBEL, slump), slump, ut);
            }
        }
        return ut;
    }

    private Versjonsrekke rekke(String deltakerId, Forlop forlop, int lopenummer, Slump slump) {
        String id = Id.registrering('P', deltakerId, lopenummer);
        return new Versjonsrekke(id, deltakerId, forlop, numre, slump);
    }

    private void dobbel(Forlop forlop, Versjonsrekke rekke, Slump slump, List<Program> ut) {
        Ett kopi = new Ett(forlop, rekke, slump, ut);
        kopi.legg(rekke.neste(tider.vanlig(forlop.start(), slump)), forlop.planlagt(), null, null);
        double valg = slump.del();
        Instant naar = valg < 0.7
                ? tider.vanlig(forlop.start(), slump)
                : valg < 0.9 ? tider.sisteUke(slump) : tider.forSent(slump);
        kopi.legg(rekke.slettet(naar), forlop.planlagt(), null, null);
    }

    /** The versions of one programme. */
    private final class Ett {
        private final Forlop forlop;
        private final Versjonsrekke rekke;
        private final Slump slump;
        private final List<Program> ut;
        private LocalDate start;

        Ett(Forlop forlop, Versjonsrekke rekke, Slump slump, List<Program> ut) {
            this.forlop = forlop;
            this.rekke = rekke;
            this.slump = slump;
            this.ut = ut;
            this.start = forlop.start();
        }

        void registrer(Kjonn kjonn) {
            start();
            if (forlop.forlenget() != null) {
                LocalDate for30Dager = (forlop.planlagt() != null ? forlop.planlagt() : forlop.forlenget())
                        .minusDays(slump.mellom(5, 45));
                legg(rekke.neste(tider.vanlig(for30Dager, slump)), forlop.forlenget(), null, null);
            }
            if (forlop.slutt() != null && forlop.mangel() != Mangel.UTEN_SLUTT) {
                avslutt(kjonn);
            }
        }

        private void start() {
            Instant tid = tider.start(forlop.start(), slump);
            if (slump.sjanse(0.08)) {
                LocalDate feilStart = forlop.start().minusDays(slump.mellom(1, 20));
                legg(rekke.neste(tid), feilStart, forlop.bydel(), forlop.planlagt(), null, null);
                tid = tider.vanlig(forlop.start().plusDays(slump.mellom(10, 90)), slump);
            } else if (slump.sjanse(0.05)) {
                legg(rekke.neste(tid), forlop.start(), null, forlop.planlagt(), null, null);
                tid = tider.vanlig(forlop.start().plusDays(slump.mellom(10, 90)), slump);
            }
            legg(rekke.neste(tid), forlop.planlagt(), null, null);
        }

        private void avslutt(Kjonn kjonn) {
            if (forlop.mangel() == Mangel.SLUTT_FOR_START && slump.sjanse(0.7)) {
                start = forlop.slutt().plusDays(slump.mellom(1, 60));
            }
            LocalDate slutt = slutt();
            String aarsak = aarsak();
            Instant tid = tider.avslutning(forlop.slutt(), slump);
            double valg = slump.del();
            if (valg < 0.05) {
                legg(rekke.neste(tid), forlop.endeligPlan(), slutt, null);
                tid = tider.rettelse(forlop.slutt(), slump);
            } else if (valg < 0.12) {
                String forst = aarsaker.trekk(kjonn, forlop.kommune(), forlop.slutt(), slump);
                legg(rekke.neste(tid), forlop.endeligPlan(), slutt, forst);
                tid = tider.rettelse(forlop.slutt(), slump);
            }
            legg(rekke.neste(tid), forlop.endeligPlan(), slutt, aarsak);
            etterpaa(kjonn, slutt, aarsak);
        }

        private void etterpaa(Kjonn kjonn, LocalDate slutt, String aarsak) {
            double valg = tider.iAaret(forlop.slutt()) ? slump.del() : 1;
            if (valg < 0.004) {
                String rettet = aarsaker.trekk(kjonn, forlop.kommune(), forlop.slutt(), slump);
                legg(rekke.neste(tider.forSent(slump)), forlop.endeligPlan(), slutt, rettet);
            } else if (valg < 0.006) {
                legg(rekke.slettet(tider.forSent(slump)), forlop.endeligPlan(), slutt, aarsak);
            } else if (valg < 0.011) {
                legg(rekke.slettet(tider.vanlig(forlop.slutt(), slump)), forlop.endeligPlan(), slutt, aarsak);
            }
        }

        private LocalDate slutt() {
            return switch (forlop.mangel()) {
                case AARSAK_UTEN_SLUTT -> null;
                case SLUTT_FOR_START -> start.minusDays(slump.mellom(1, 300));
                default -> forlop.slutt();
            };
        }

        private String aarsak() {
            return switch (forlop.mangel()) {
                case UTEN_AARSAK -> null;
                case UKJENT_AARSAK -> UKJENT_AARSAK;
                default -> forlop.aarsak();
            };
        }

        void legg(Versjon versjon, LocalDate planlagt, LocalDate slutt, String aarsak) {
            legg(versjon, start, forlop.bydel(), planlagt, slutt, aarsak);
        }

        private void legg(
                Versjon versjon, LocalDate start, String bydel, LocalDate planlagt, LocalDate slutt, String aarsak) {
            ut.add(new Program(versjon, bydel, start, planlagt, slutt, aarsak));
        }
    }
}
