package no.imdi.introresultat.job;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Personnummervern;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Dispensasjonssoknad.Tilstand;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Dispensasjon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The dispensations of the console: applied for by one person and approved by another. The next run of the year that is started
 * goes by those in force then, beside those of the year's file, and keeps them. Who has which role is for the console to see to.
 */
public final class Dispensasjoner {
    private static final String MERKNAD = "merknad";

    /** How long a text may be, and which characters that are not seen it may have. */
    private enum Tekstform {
        LINJE(100, ""),
        AVSNITT(2000, "\r\n\t");

        private final int lengst;
        private final String utover;

        Tekstform(int lengst, String utover) {
            this.lengst = lengst;
            this.utover = utover;
        }
    }

    private final Dispensasjonsarkiv arkiv;
    private final Ressurser ressurser;
    private final Spor spor;
    private final TransactionOperations samlet;

    /**
     * @param jdbc the database
     * @param ressurser the years' files and the code lists
     * @param spor where it is written who applied and decided
     * @param samlet transactions on the same database
     */
    public Dispensasjoner(JdbcClient jdbc, Ressurser ressurser, Spor spor, TransactionOperations samlet) {
        this.arkiv = new Dispensasjonsarkiv(jdbc);
        this.ressurser = ressurser;
        this.spor = spor;
        this.samlet = samlet;
    }

    /** All that were applied for in the console for a year, in that order. */
    public List<Dispensasjonssoknad> alle(int aar) {
        return arkiv.alle(aar);
    }

    /** The application with this number. */
    public Optional<Dispensasjonssoknad> finn(long id) {
        return arkiv.finn(id);
    }

    /**
     * The settings that a run of the year would go by if it were started now: the file's, and the console's dispensations.
     *
     * @throws RefusedException when something in the file is wrong, or does not go with a dispensation of the console
     */
    public Aarsoppsett oppsett(int aar) {
        return Aarsoppsett.les(ressurser, aar, arkiv.iKraft(aar));
    }

    /**
     * Applies for a dispensation.
     *
     * @param innhold what is applied for, approved by nobody
     * @return the application
     * @throws RefusedException by field when it breaks the rules of the year's file, or the same scope has one there, or has one
     *     in force or applied for in the console
     */
    public Dispensasjonssoknad sok(int aar, Dispensasjon innhold, Aktor hvem) {
        krevTekst(Aarsnokkel.SAK.navn(), innhold.sak(), Tekstform.LINJE);
        krevTekst(Aarsnokkel.DISPENSASJON_BEGRUNNELSE.navn(), innhold.begrunnelse(), Tekstform.AVSNITT);
        return samlet.execute(transaksjon -> {
            arkiv.laas(aar);
            kreves(aar, arkiv.alle(aar).stream().filter(Dispensasjonssoknad::aapen), innhold);
            Dispensasjonssoknad soknad =
                    arkiv.finn(arkiv.leggTil(aar, innhold, hvem)).orElseThrow();
            spor.skriv(hvem, Spor.Handling.DISPENSASJON_SOKT, soknad.navn());
            return soknad;
        });
    }

    /**
     * Approves an application: whoever applied is one of two persons, and the approver the other.
     *
     * @throws RefusedException when it is decided already, the person applied for it, or it does not go with the year's file as it
     *     is now
     */
    public void godkjenn(long id, Aktor hvem, String merknad) {
        avgjor(id, Tilstand.GODKJENT, Spor.Handling.DISPENSASJON_GODKJENT, hvem, merknad, (soknad, person) -> {
            krevIkkeEgen(soknad, person);
            kreves(soknad.aar(), arkiv.iKraft(soknad.aar()).stream(), soknad.innhold());
        });
    }

    /**
     * Refuses an application.
     *
     * @throws RefusedException when it is decided already, or the person applied for it: they withdraw it
     */
    public void avslaa(long id, Aktor hvem, String grunn) {
        avgjor(id, Tilstand.AVSLAATT, Spor.Handling.DISPENSASJON_AVSLAATT, hvem, grunn, Dispensasjoner::krevIkkeEgen);
    }

    /**
     * Takes one's own application back, which nobody has decided on.
     *
     * @throws RefusedException when it is decided already, or another applied for it
     */
    public void trekkSoknad(long id, Aktor hvem, String grunn) {
        avgjor(id, Tilstand.TRUKKET, Spor.Handling.DISPENSASJON_TRUKKET, hvem, grunn, (soknad, person) -> {
            krevTilstand(soknad, Tilstand.SOKT);
            if (!soknad.soktAv().equals(person.navn())) {
                throw new RefusedException("Søknaden " + soknad.id() + " er sendt av " + soknad.soktAv()
                        + ", og bare den som søkte kan trekke den; en godkjenner kan avslå den.");
            }
        });
    }

    /**
     * Takes a dispensation in force back. Runs that were started with it keep it.
     *
     * @throws RefusedException when it is not in force
     */
    public void trekkTilbake(long id, Aktor hvem, String grunn) {
        avgjor(
                id,
                Tilstand.TRUKKET,
                Spor.Handling.DISPENSASJON_TRUKKET,
                hvem,
                grunn,
                (soknad, person) -> krevTilstand(soknad, Tilstand.GODKJENT));
    }

    private void avgjor(
            long id,
            Tilstand tilstand,
            Spor.Handling handling,
            Aktor hvem,
            String merknad,
            BiConsumer<Dispensasjonssoknad, Aktor> krav) {
        krevTekst(MERKNAD, merknad, Tekstform.AVSNITT);
        int aar = hent(id).aar();
        samlet.executeWithoutResult(transaksjon -> {
            arkiv.laas(aar);
            Dispensasjonssoknad soknad = hent(id);
            krav.accept(soknad, hvem);
            arkiv.avgjor(soknad, tilstand, hvem, merknad.strip());
            spor.skriv(hvem, handling, soknad.navn());
        });
    }

    private Dispensasjonssoknad hent(long id) {
        return arkiv.finn(id)
                .orElseThrow(() -> new RefusedException("Det finnes ingen søknad med nummer " + id + "; se listen."));
    }

    /** The rules, where those that are there already have been taken first. */
    private void kreves(int aar, Stream<Dispensasjonssoknad> fra, Dispensasjon innhold) {
        Aarsoppsett.regler(ressurser, Aarsoppsett.les(ressurser, aar, fra.toList()))
                .krev(innhold, Dispensasjoner::feltavvist);
    }

    private static void krevIkkeEgen(Dispensasjonssoknad soknad, Aktor hvem) {
        krevTilstand(soknad, Tilstand.SOKT);
        if (soknad.soktAv().equals(hvem.navn())) {
            throw new RefusedException(
                    hvem.navn() + " søkte selv om dispensasjon " + soknad.id() + "; en annen må avgjøre den.");
        }
    }

    private static void krevTilstand(Dispensasjonssoknad soknad, Tilstand tilstand) {
        if (soknad.tilstand() != tilstand) {
            throw new RefusedException("Dispensasjon " + soknad.id() + " er "
                    + switch (soknad.tilstand()) {
                        case SOKT -> "ikke avgjort ennå";
                        case GODKJENT -> "alt godkjent";
                        case AVSLAATT -> "alt avslått";
                        case TRUKKET -> "alt trukket";
                    }
                    + "; se på den på nytt.");
        }
    }

    private static void krevTekst(String felt, String tekst, Tekstform form) {
        if (tekst == null || tekst.isBlank()) {
            throw feltavvist(felt, "feltet er tomt; fyll det ut");
        }
        if (tekst.length() > form.lengst) {
            throw feltavvist(felt, "teksten er lengre enn " + form.lengst + " tegn; kort den ned");
        }
        if (tekst.chars().anyMatch(tegn -> Character.isISOControl(tegn) && form.utover.indexOf(tegn) < 0)
                || Personnummervern.finnesI(tekst)) {
            throw feltavvist(felt, "teksten har et fødselsnummer eller et tegn som ikke kan lagres; ta det bort");
        }
    }

    private static RefusedException feltavvist(String felt, String hva) {
        return new RefusedException("Feltet «" + felt + "»: " + hva + ".");
    }
}
