package no.imdi.introresultat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The house's arrows (DESIGN.md), what the pure packages never see, and that every batch step names its transactions. */
class ArkitekturTest {
    private static final String ROT = "no.imdi.introresultat";

    /** Each package and the packages of the house it may use. */
    private static final Map<String, Set<String>> PILER = Map.ofEntries(
            Map.entry("register", Set.of()),
            Map.entry("rules", Set.of("register")),
            Map.entry("extract", Set.of("register")),
            Map.entry("statistics", Set.of("register")),
            Map.entry("disclosure", Set.of("statistics")),
            Map.entry("revisjon", Set.of("register", "statistics")),
            Map.entry("publication", Set.of("register", "rules", "statistics", "disclosure")),
            Map.entry(
                    "job",
                    Set.of("register", "rules", "extract", "statistics", "disclosure", "revisjon", "publication")),
            Map.entry("schedule", Set.of("register", "rules", "extract", "job")),
            Map.entry("notification", Set.of("register", "rules", "statistics", "disclosure", "publication")),
            Map.entry(
                    "operations",
                    Set.of(
                            "register",
                            "rules",
                            "extract",
                            "statistics",
                            "disclosure",
                            "revisjon",
                            "publication",
                            "job",
                            "schedule",
                            "notification")));

    private static final String[] RENE = {
        ROT + ".register..",
        ROT + ".rules..",
        ROT + ".statistics..",
        ROT + ".disclosure..",
        ROT + ".revisjon..",
        ROT + ".publication.."
    };

    private static final JavaClasses HUSET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROT);

    static Stream<String> pakkene() {
        return PILER.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pakkene")
    void aPackageKnowsOnlyThoseBelowIt(String pakke) {
        String[] forbudte = PILER.keySet().stream()
                .filter(annen -> !annen.equals(pakke) && !PILER.get(pakke).contains(annen))
                .map(annen -> ROT + "." + annen + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROT + "." + pakke + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbudte)
                .allowEmptyShould(true)
                .check(HUSET);
    }

    @Test
    void everyPackageOfTheHouseHasItsArrows() {
        assertThat(HUSET.stream()
                        .map(klasse -> klasse.getPackageName())
                        .filter(pakke -> !pakke.equals(ROT))
                        .map(pakke -> pakke.substring(ROT.length() + 1).split("\\.")[0]))
                .isSubsetOf(PILER.keySet());
    }

    @Test
    void theRegisterAndTheRulesUseNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(ROT + ".register..", ROT + ".rules..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", ROT + ".register..", ROT + ".rules.."))
                .check(HUSET);
    }

    @Test
    void thePurePackagesSeeNoSpringAndNoSql() {
        noClasses()
                .that()
                .resideInAnyPackage(RENE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
                .allowEmptyShould(true)
                .check(HUSET);
    }

    @Test
    void thePurePackagesAskNoClock() {
        ArchRule ingenKlokke = noClasses()
                .that()
                .resideInAnyPackage(RENE)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the clock is asked",
                        kall -> (kall.getName().equals("now")
                                        && Stream.of(
                                                        Instant.class,
                                                        LocalDate.class,
                                                        LocalDateTime.class,
                                                        OffsetDateTime.class,
                                                        ZonedDateTime.class,
                                                        LocalTime.class,
                                                        Year.class,
                                                        YearMonth.class)
                                                .anyMatch(type ->
                                                        kall.getTargetOwner().isEquivalentTo(type)))
                                || (kall.getTargetOwner().isEquivalentTo(System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(kall.getName()))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .allowEmptyShould(true);
        ingenKlokke.check(HUSET);
    }

    @Test
    void everyBatchStepOfTheJobsNamesItsTransactionManager() {
        stegHarTransaksjoner(ROT + ".job..").check(HUSET);
    }

    @Test
    void aStepThatForgetsItsTransactionManagerIsFound() {
        JavaClasses prove = new ClassFileImporter().importClasses(GlemtTransaksjon.class, HuskTransaksjon.class);
        assertThatThrownBy(() -> stegHarTransaksjoner(ROT + "..").check(prove))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GlemtTransaksjon")
                .hasMessageNotContaining("HuskTransaksjon");
    }

    private static ArchRule stegHarTransaksjoner(String pakke) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(pakke)
                .should(nevneTransaksjonene())
                .because("a step without a transaction manager has no transactions (PITFALLS.md)")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> nevneTransaksjonene() {
        return new ArchCondition<>("name the transaction manager of every step they build") {
            @Override
            public void check(JavaMethod metode, ConditionEvents hendelser) {
                List<JavaMethodCall> kall = List.copyOf(metode.getMethodCallsFromSelf());
                long steg = kall.stream()
                        .filter(ett -> ett.getTargetOwner().isEquivalentTo(StepBuilder.class))
                        .filter(ett -> Set.of("chunk", "tasklet").contains(ett.getName()))
                        .filter(ett -> ett.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(PlatformTransactionManager.class)))
                        .count();
                long navngitte = kall.stream()
                        .filter(ett -> ett.getName().equals("transactionManager"))
                        .filter(ett -> ett.getTarget().getRawParameterTypes().size() == 1)
                        .count();
                if (steg > navngitte) {
                    hendelser.add(SimpleConditionEvent.violated(
                            metode, metode.getFullName() + " builds a step without .transactionManager(…)"));
                }
            }
        };
    }

    /** A step as it must not be built. */
    static final class GlemtTransaksjon {
        Step steg(JobRepository repository) {
            return new StepBuilder("glemt", repository)
                    .tasklet((bidrag, kontekst) -> RepeatStatus.FINISHED)
                    .build();
        }
    }

    /** The same step as it must be built, in either way. */
    static final class HuskTransaksjon {
        Step steg(JobRepository repository, PlatformTransactionManager transaksjoner) {
            return new StepBuilder("husket", repository)
                    .tasklet((bidrag, kontekst) -> RepeatStatus.FINISHED)
                    .transactionManager(transaksjoner)
                    .build();
        }

        Step medTo(JobRepository repository, PlatformTransactionManager transaksjoner) {
            return new StepBuilder("husket", repository)
                    .tasklet((bidrag, kontekst) -> RepeatStatus.FINISHED, transaksjoner)
                    .build();
        }
    }
}
