package cz.tripartita.docs.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.docs.site.Visit.Screen;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A citizen looks for a disputed proposal of the demo and reads its record. */
class PublicSiteInBrowserTest {

    private static final UUID DISPUTED_ID = RunningDemo.id("proposal/senior-expres");
    private static final UUID PLAN_ID = RunningDemo.id("document/realizacni-plan-2026");
    private static final String PLAN = "Realizační plán na rok 2026";
    private static final String DISPUTED = "Doprava na zavolání Senior Expres";
    private static final String OPEN_SURVEY = "/plzen/surveys/" + RunningDemo.id("survey/poradny-prubezne");
    private static final Set<String> SEVERE = Set.of("serious", "critical");

    @AutoClose
    private static InstalledChromium chromium;

    private static RunningDemo demo;

    @BeforeAll
    static void start() {
        chromium = new InstalledChromium();
        demo = RunningDemo.ofThisJvm();
    }

    private static Visit list(Screen screen) {
        return new Visit(chromium.browser(), screen, demo.address("/plzen/proposals"));
    }

    private static Visit record(Screen screen) {
        return new Visit(chromium.browser(), screen, demo.address("/plzen/proposals/" + DISPUTED_ID));
    }

    /** One page of every kind beside those of proposals, the fullest of the demo. */
    private static List<String> furtherPages() {
        return List.of(
                "/plzen/documents",
                "/plzen/documents/" + PLAN_ID,
                "/plzen/documents/" + RunningDemo.id("document/bilancni-zprava-2026"),
                "/plzen/meetings",
                "/plzen/meetings/" + RunningDemo.id("meeting/seniors-2025"),
                "/plzen/services",
                "/plzen/surveys",
                OPEN_SURVEY,
                OPEN_SURVEY + "/paper",
                "/plzen/surveys/" + RunningDemo.id("survey/spokojenost-bez-schodu-2024"),
                "/plzen/services?text=praha&kind=69&lang=en",
                "/plzen/services/" + RunningDemo.id("service/poradna-mapa"),
                "/zatec/groups",
                "/zatec/groups/" + RunningDemo.idIn("zatec", "group/care"),
                "/zatec/statutes");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SEVERE.contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theRecordShowsWhatWasDecidedAndHow(Screen screen) {
        try (Visit visit = record(screen)) {
            Page page = visit.page();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .hasText(DISPUTED);
            assertThat(page.locator(".made-up")).containsText("Smyšlená data");
            assertThat(page.locator(".outcome")).containsText("Skupina dosáhla konsenzu");
            assertThat(page.locator(".entry-wording")).hasCount(3);
            assertThat(page.locator(".entry-reached table")).containsText("Poskytovatelé");
            assertThat(page.locator("ins").first()).isVisible();
            assertThat(page.locator("del").first()).isVisible();
            assertThat(page.locator(".position-OBJECT").first()).hasText("má námitku");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageFitsTheScreen(Screen screen) {
        try (Visit list = list(screen);
                Visit record = record(screen);
                Visit refusal = new Visit(chromium.browser(), screen, demo.address("/plzen/proposals/none"))) {
            assertThat(list.overhang()).isZero();
            assertThat(record.overhang()).isZero();
            assertThat(refusal.overhang()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReaderSwitchesTheLanguageAndKeepsIt(Screen screen) {
        try (Visit visit = record(screen)) {
            Page page = visit.page();
            assertThat(page.locator("html")).hasAttribute("lang", "cs");
            link(page, "English").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".outcome")).containsText("The group reached consensus on");
            link(page, "Proposals of the working groups").click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .hasText("Proposals of the working groups");
            link(page, "Česky").click();
            assertThat(page.locator("html")).hasAttribute("lang", "cs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPagePutsASeriousBarrierInAReadersWay(Screen screen) {
        try (Visit list = list(screen);
                Visit record = record(screen);
                Visit refusal = new Visit(chromium.browser(), screen, demo.address("/plzen/proposals/none"))) {
            record.page().locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            assertThat(barriers(list.page())).isEmpty();
            assertThat(barriers(record.page())).isEmpty();
            assertThat(barriers(refusal.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBrowserHasNothingToComplainAbout(Screen screen) {
        String record = demo.address("/plzen/proposals/" + DISPUTED_ID);
        for (String address : List.of(demo.address("/plzen/proposals"), record, record + "?lang=en")) {
            try (Visit visit = new Visit(chromium.browser(), screen, address)) {
                assertThat(visit.complaints()).as(address).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFurtherPageFitsTheScreenWithoutBarriersAndComplaints(Screen screen) {
        for (String path : furtherPages()) {
            try (Visit visit = new Visit(chromium.browser(), screen, demo.address(path))) {
                visit.page().locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
                assertThat(visit.overhang()).as(path).isZero();
                assertThat(barriers(visit.page())).as(path).isEmpty();
                assertThat(visit.complaints()).as(path).isEmpty();
            }
        }
    }

    @Test
    void aScreenOfMiddlingWidthShowsAllOfThePageWithAMargin() {
        try (Visit visit = record(Screen.DESKTOP)) {
            visit.page().setViewportSize(820, 1100);
            assertThat(visit.overhang()).isZero();
            assertThat(visit.page().locator("h1").boundingBox().x).isGreaterThan(8);
        }
    }

    @Test
    void whoeverMistypesTheCodeIsToldBesideIt() {
        try (Visit visit = new Visit(chromium.browser(), Screen.PHONE, demo.address(OPEN_SURVEY))) {
            Page page = visit.page();
            page.locator("#token").fill("2DV5A");
            page.getByText("4", new GetByTextOptions().setExact(true)).first().click();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Odeslat odpověď"))
                    .click();
            assertThat(page.locator(".fault").first()).isVisible();
            assertThat(page.locator("#token")).hasValue("2DV5A");
            assertThat(page.locator("input[type=radio][value='4']").first()).isChecked();
        }
    }

    @Test
    void theReaderGoesFromAProposalToThePlanThatCarriesItAndToItsMeeting() {
        try (Visit visit = record(Screen.PHONE)) {
            Page page = visit.page();
            link(page, PLAN).click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .hasText(PLAN);
            assertThat(page.locator(".story .entry").last()).containsText("Projednává se");
            link(page, DISPUTED).click();
            page.locator(".entry-reached dd a").first().click();
            assertThat(page.locator(".agenda")).containsText("Konsenzus");
            assertThat(page.locator(".attendance")).containsText("Poskytovatelé");
            link(page, "Organizační řád").click();
            assertThat(page.locator(".rules").first()).containsText("Veřejná jednání má");
        }
    }

    @Test
    void theFirstKeyOffersTheWayToTheContent() {
        try (Visit visit = record(Screen.DESKTOP)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(link(page, "Přejít na obsah")).isFocused();
            assertThat(link(page, "Přejít na obsah")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*#content"));
        }
    }

    @Test
    void onPaperTheRecordStandsWithoutWhatOnlyAScreenNeeds() {
        try (Visit visit = record(Screen.DESKTOP)) {
            Page page = visit.page();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".languages")).isHidden();
            assertThat(page.locator(".made-up")).isVisible();
            assertThat(page.locator(".entry-reached")).isVisible();
        }
    }
}
