package cz.tripartita.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the river (docs/adr/0002): who may see whom. */
final class River {

    private static final String PLANNING = "cz.tripartita.planning..";
    private static final String GRANTS = "cz.tripartita.grants..";
    private static final String MONITORING = "cz.tripartita.monitoring..";
    private static final String READ_MODELS = "cz.tripartita.readmodels..";
    private static final String GATEWAY = "cz.tripartita.gateway..";
    private static final String PLANNING_EVENTS = "cz.tripartita.planning.events..";
    private static final String GRANTS_EVENTS = "cz.tripartita.grants.events..";

    static final ArchRule PLANNING_SEES_NOBODY = noClasses()
            .that()
            .resideInAPackage(PLANNING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GRANTS, MONITORING, READ_MODELS, GATEWAY);

    static final ArchRule GRANTS_SEES_EVENTS_OF_PLANNING = noClasses()
            .that()
            .resideInAPackage(GRANTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(MONITORING, READ_MODELS, GATEWAY)
                    .or(inside(PLANNING).butNot(PLANNING_EVENTS)));

    static final ArchRule MONITORING_SEES_EVENTS_UPSTREAM = noClasses()
            .that()
            .resideInAPackage(MONITORING)
            .should()
            .dependOnClassesThat(resideInAnyPackage(READ_MODELS, GATEWAY)
                    .or(inside(PLANNING).butNot(PLANNING_EVENTS))
                    .or(inside(GRANTS).butNot(GRANTS_EVENTS)));

    static final ArchRule READ_MODELS_SEE_EVENTS_ONLY = noClasses()
            .that()
            .resideInAPackage(READ_MODELS)
            .should()
            .dependOnClassesThat(resideInAPackage(GATEWAY)
                    .or(resideInAnyPackage(PLANNING, GRANTS, MONITORING).and(not(resideInAPackage("..events..")))));

    static final ArchRule EVENTS_ARE_PLAIN = classes()
            .that()
            .resideInAPackage("..events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "cz.tripartita..events..");

    static final ArchRule DECISIONS_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Decider")
            .or()
            .haveSimpleNameEndingWith("State")
            .and()
            .resideInAnyPackage(PLANNING, GRANTS, MONITORING)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.axonframework..", "org.springframework..", "java.io..", "java.sql..", "java.net..")
                    .or(named("java.time.Clock", "java.util.Random", "java.security.SecureRandom")));

    static final ArchRule DOMAINS_KNOW_NO_SPRING = noClasses()
            .that()
            .resideInAnyPackage(PLANNING, GRANTS, MONITORING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..");

    static final ArchRule STREAMS_HAVE_NO_CYCLES = slices().matching("cz.tripartita.(planning|grants|monitoring).(*)..")
            .should()
            .beFreeOfCycles();

    /** Only the roll of a group's members, kept by each question in a table of its own, is written once for all. */
    static final ArchRule QUESTIONS_STAND_ALONE = slices().matching("cz.tripartita.readmodels.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(READ_MODELS), resideInAPackage("cz.tripartita.readmodels.roll.."));

    static final ArchRule FORMULAS_HIDE_THEIR_LIBRARY = noClasses()
            .that()
            .resideInAPackage("cz.tripartita..")
            .and()
            .resideOutsideOfPackage("cz.tripartita.monitoring.formula..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.ezylang..");

    static final List<ArchRule> ALL = List.of(
            PLANNING_SEES_NOBODY,
            GRANTS_SEES_EVENTS_OF_PLANNING,
            MONITORING_SEES_EVENTS_UPSTREAM,
            READ_MODELS_SEE_EVENTS_ONLY,
            EVENTS_ARE_PLAIN,
            DECISIONS_ARE_PURE,
            DOMAINS_KNOW_NO_SPRING,
            STREAMS_HAVE_NO_CYCLES,
            FORMULAS_HIDE_THEIR_LIBRARY,
            QUESTIONS_STAND_ALONE);

    private River() {}

    private static Inside inside(String context) {
        return new Inside(context);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        List<String> wanted = List.of(names);
        return describe("named " + wanted, type -> wanted.contains(type.getName()));
    }

    private record Inside(String context) {
        DescribedPredicate<JavaClass> butNot(String allowed) {
            return resideInAPackage(context).and(not(resideInAPackage(allowed)));
        }
    }
}
