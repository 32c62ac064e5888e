package no.imdi.introresultat.extract.syntetisk;

import no.imdi.introresultat.register.Kilde;

/**
 * How one municipality is unlike others; follows from its number alone.
 *
 * @param nummer the number in the result year
 * @param kilde where most of its registrations are made
 * @param maalloft how much more often its participants reach the goal, as a share; negative: less often
 * @param slurv how many times the usual its registrations are left incomplete
 */
record Kommuneprofil(String nummer, Kilde kilde, double maalloft, double slurv) {
    private static final double ANDEL_FAGSYSTEM = 0.65;
    private static final double SPREDNING_MAAL = 0.12;

    static Kommuneprofil av(String nummer) {
        Slump slump = Slump.av(nummer);
        Kilde kilde = slump.sjanse(ANDEL_FAGSYSTEM) ? Kilde.FAGSYSTEM : Kilde.NIR;
        return new Kommuneprofil(nummer, kilde, SPREDNING_MAAL * (2 * slump.del() - 1), 0.4 + 1.2 * slump.del());
    }
}
