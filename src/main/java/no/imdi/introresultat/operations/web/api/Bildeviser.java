package no.imdi.introresultat.operations.web.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.web.handling.Starter;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.lesing.Stegoversikt;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A run as the API tells of it. Folders are told from the home folder, not from the machine's root. */
@Component
class Bildeviser {
    private final Kjoringsoppslag oppslag;
    private final Kjoringsinnsyn innsyn;
    private final Stegoversikt steg;
    private final Godkjenninger godkjenninger;
    private final Levetid levetid;
    private final Starter starter;
    private final Path hjem;

    Bildeviser(
            Kjoringsoppslag oppslag,
            Kjoringsinnsyn innsyn,
            Stegoversikt steg,
            Godkjenninger godkjenninger,
            Levetid levetid,
            Starter starter,
            Ressurser ressurser) {
        this.oppslag = oppslag;
        this.innsyn = innsyn;
        this.steg = steg;
        this.godkjenninger = godkjenninger;
        this.levetid = levetid;
        this.starter = starter;
        this.hjem = ressurser.hjem().toAbsolutePath().normalize();
    }

    /**
     * The run with this name.
     *
     * @throws ResponseStatusException with a sentence: 404 when there is none, 410 when there was one that was refused
     */
    Kjoring finn(int aar, String navn) {
        return medNavn(aar, navn)
                .orElseThrow(() -> starter.grunn(Starter.Slag.KJORING, aar + "/" + navn)
                        .map(grunn -> new ResponseStatusException(HttpStatus.GONE, grunn.getMessage()))
                        .orElseGet(Bildeviser::finnesIkke));
    }

    /**
     * The run with this name, for one who may be anybody: they are not told why another was refused.
     *
     * @throws ResponseStatusException with a sentence: 404 when there is none
     */
    Kjoring finnForHvemSomHelst(int aar, String navn) {
        return medNavn(aar, navn).orElseThrow(Bildeviser::finnesIkke);
    }

    private Optional<Kjoring> medNavn(int aar, String navn) {
        return oppslag.alle().stream()
                .filter(kjoring -> kjoring.aar() == aar && kjoring.navn().equals(navn))
                .findFirst();
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Det finnes ingen kjøring med dette navnet; se listen over dem.");
    }

    Kjoringslinje linje(Kjoring kjoring) {
        return new Kjoringslinje(
                kjoring.id(),
                kjoring.fulltNavn(),
                kjoring.aar(),
                kjoring.type().ord(),
                oppslag.tilstand(kjoring),
                kjoring.startet(),
                kjoring.startetAv(),
                kjoring.avsluttet(),
                fraHjemmemappen(kjoring.mappe()));
    }

    Kjoringsbilde bilde(Kjoring kjoring) {
        return new Kjoringsbilde(
                linje(kjoring),
                kjoring.uttrekk().equals(Kjoring.NIR) ? Kjoring.NIR : fraHjemmemappen(Path.of(kjoring.uttrekk())),
                kjoring.melding(),
                kjoring.manifestSha256(),
                steg.tall(kjoring).stream()
                        .map(ett -> new Kjoringsbilde.Steg(
                                ett.navn(), ett.status(), ett.sekunder(), ett.rader(), ett.av(), ett.sekunderIgjen()))
                        .toList(),
                kjoring.uttrekkId() == null ? Map.of() : innsyn.regnskap(kjoring),
                Kjoringsbilde.Funn.alle(innsyn.funn(kjoring)),
                godkjenning(kjoring));
    }

    Kjoringsbilde.Godkjenningsstand godkjenning(Kjoring kjoring) {
        boolean publiseres = starter.paagar(Starter.Slag.PUBLISERING, kjoring.fulltNavn())
                || godkjenninger.begynt(kjoring) && levetid.publiseres(kjoring.aar());
        Optional<RuntimeException> grunn =
                publiseres ? Optional.empty() : starter.grunn(Starter.Slag.PUBLISERING, kjoring.fulltNavn());
        return new Kjoringsbilde.Godkjenningsstand(
                Kjoringsbilde.Godkjenning.alle(godkjenninger.gjeldende(kjoring)),
                godkjenninger.paakrevde(kjoring),
                godkjenninger.manglende(kjoring),
                publiseres,
                godkjenninger.publisert(kjoring).orElse(null),
                grunn.filter(RefusedException.class::isInstance)
                        .map(Throwable::getMessage)
                        .orElse(null),
                grunn.filter(FailedException.class::isInstance)
                        .map(Throwable::getMessage)
                        .orElse(null));
    }

    private String fraHjemmemappen(Path sti) {
        return (sti.startsWith(hjem) ? hjem.relativize(sti) : sti.getFileName())
                .toString()
                .replace('\\', '/');
    }
}
