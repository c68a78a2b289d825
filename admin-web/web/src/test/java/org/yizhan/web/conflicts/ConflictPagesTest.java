package org.yizhan.web.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

/// Two machines changed the same thing without knowing of each other: both are shown until a person
/// says which counts.
class ConflictPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/conflicts";
    private static final String TODAY = "/at/" + TestVillage.VILLAGE + "/today";
    private static final SubjectId DOOR = SubjectId.named("door");

    @TempDir Path here;
    @TempDir Path there;

    private static void write(TestVillage village, String number) {
        village.put(
                TestVillage.VILLAGE, ResidentFacts.HOUSEHOLD, DOOR, new Household(number, "一组"));
    }

    /// What the other terminal wrote comes here.
    private static void meet(TestVillage from, TestVillage to) {
        to.ledger.accept(
                from.ledger.have().highest().keySet().stream()
                        .filter(stream -> stream.place().equals(TestVillage.VILLAGE))
                        .flatMap(stream ->
                                from
                                        .ledger
                                        .facts((FactStore store) -> store.after(stream, 0, 1000))
                                        .stream())
                        .toList());
    }

    private static String shown(TestVillage village) {
        return village.ledger
                .read(views ->
                        views.register(ResidentFacts.HOUSEHOLD).find(TestVillage.VILLAGE, DOOR))
                .map(entry -> entry.value().number())
                .orElse("");
    }

    /// Two machines change one household; who looks at the village's pages then.
    private static TestBrowser disagree(TestVillage village, TestVillage other) {
        other.ledger.renewAuthor();
        write(village, "东头第一家");
        write(other, "村口老槐树下");
        meet(other, village);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        TestBrowser browser = new TestBrowser(village);
        browser.signIn("liu");
        return browser;
    }

    @Test
    void showsBothValuesAndLetsAPersonSayWhichCounts() throws Exception {
        try (TestVillage village = TestVillage.terminal(here);
                TestVillage other =
                        TestVillage.terminal(Files.createDirectory(there.resolve("x")))) {
            TestBrowser browser = disagree(village, other);
            assertTrue(browser.open(TODAY).body().contains("1 件事，两台机器改得不一样"));
            String page = browser.open(PAGE).body();
            assertTrue(page.contains("东头第一家") && page.contains("村口老槐树下"), page);
            look(village);
            String loser = shown(village).equals("东头第一家") ? "村口老槐树下" : "东头第一家";
            Matcher choice =
                    Pattern.compile(loser + ".*?name=\"fact\" value=\"([^\"]+)\"", Pattern.DOTALL)
                            .matcher(page);
            assertTrue(choice.find());
            String after = browser.submit(PAGE, PAGE + "/" + DOOR, "fact", choice.group(1)).body();
            assertTrue(after.contains("定好了"), after);
            assertTrue(after.contains("没有要定的"), after);
            assertEquals(loser, shown(village));
            assertFalse(browser.open(PAGE).body().contains("老槐树"));
            assertFalse(browser.open(TODAY).body().contains("两台机器改得不一样"));
        }
    }

    @Test
    void whereOneOfTheTwoWasErasedAPersonStillSaysThatTheOtherCounts() throws Exception {
        try (TestVillage village = TestVillage.terminal(here);
                TestVillage other =
                        TestVillage.terminal(Files.createDirectory(there.resolve("x")))) {
            TestBrowser browser = disagree(village, other);
            String left = shown(village);
            List<String> facts = choices(browser.open(PAGE).body());
            assertEquals(2, facts.size());
            erase(village, facts.getFirst()); // what is shown stands last
            String page = browser.open(PAGE).body();
            assertTrue(page.contains(left), page);
            assertEquals(List.of(facts.getLast()), choices(page));
            assertTrue(browser.open(TODAY).body().contains("1 件事，两台机器改得不一样"));
            browser.submit(PAGE, PAGE + "/" + DOOR, "fact", facts.getLast());
            assertEquals(left, shown(village));
            assertFalse(browser.open(TODAY).body().contains("两台机器改得不一样"));
        }
    }

    private static void erase(TestVillage village, String fact) {
        village.ledger.record(
                TestVillage.VILLAGE,
                new Actor.Program(),
                Draft.of(
                        FactTypes.ERASURE,
                        SubjectId.named("erasure"),
                        new Erasure(List.of(FactId.parse(fact)), Erasure.Reason.ASKED)));
    }

    private static List<String> choices(String page) {
        return Pattern.compile("name=\"fact\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(choice -> choice.group(1))
                .toList();
    }

    private void look(TestVillage village) {
        try (TestWindow window = TestWindow.phone(village, here.resolve("profile"))) {
            window.open("/login");
            window.type("#login", "liu");
            window.type("#password", TestVillage.PASSWORD);
            window.press("#sign-in");
            window.waitFor("青石沟村");
            window.open(PAGE);
            window.picture("phone-conflicts");
            window.asLaptop();
            window.open(PAGE);
            window.picture("laptop-conflicts");
            assertEquals(List.of(), window.complaints());
        }
    }
}
