package org.yizhan.web.branches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.TransferStep;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;

/// A member moves to another branch: over the hub, and by file where there is no network.
class TransferTest {
    private static final SubjectId WANG = SubjectId.named("wang");
    private static final String OLD = "/at/999901100201";
    private static final String NEW = "/at/999901100202";
    private static final Pattern CODE = Pattern.compile("口令：(\\d{12})");
    private static final Pattern RECEIPT = Pattern.compile("回执：(\\d{8})");

    @TempDir Path folder;

    private static void wang(TestVillage at) {
        at.put(
                TestVillage.VILLAGE,
                ResidentFacts.RESIDENT,
                WANG,
                new Resident(
                        "王秀英",
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.of(LocalDate.of(1956, 3, 2)),
                        Optional.empty(),
                        Optional.of("138 0000 0001"),
                        false));
        at.put(
                TestVillage.VILLAGE,
                BranchFacts.MEMBERSHIP,
                WANG,
                new Membership(MemberStatus.FULL, Optional.of(LocalDate.of(1985, 7, 1)), "第一党小组"));
    }

    private static TestBrowser clerk(TestVillage at, PlaceId place, String login) {
        at.account(place, login, Role.SECRETARY);
        TestBrowser browser = new TestBrowser(at);
        browser.signIn(login);
        return browser;
    }

    private static void send(TestBrowser from, String to) {
        String form = OLD + "/residents/" + WANG + "/transfer";
        assertTrue(from.submit(form, form, "to", to).body().contains("等对方收"));
    }

    private static SubjectId transfer(TestVillage at) {
        return at.ledger
                .read(views -> views.register(BranchFacts.TRANSFER_OUT).list(TestVillage.VILLAGE))
                .getFirst()
                .subject();
    }

    private static MemberStatus status(TestVillage at) {
        return at.ledger
                .read(views -> new Members(views).find(TestVillage.VILLAGE, WANG))
                .orElseThrow()
                .status();
    }

    private static List<Person> members(TestVillage at, PlaceId place) {
        return at.ledger.read(views -> People.of(views, place)).members();
    }

    private static TransferStep step(TestVillage at) {
        return at
                .ledger
                .read(views -> views.register(BranchFacts.TRANSFER_OUT).list(TestVillage.VILLAGE))
                .stream()
                .map(Entry::value)
                .findFirst()
                .orElseThrow()
                .step();
    }

    @Test
    void overTheHubItArrivesWholeOnceAndIsReceipted() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            wang(hub);
            TestBrowser old = clerk(hub, TestVillage.VILLAGE, "liu");
            TestBrowser fresh = clerk(hub, TestVillage.NEIGHBOUR, "zhao");
            send(old, "柳树湾村");
            assertEquals(MemberStatus.FULL, status(hub));
            assertTrue(fresh.open(NEW + "/transfers").body().contains("从青石沟村来"));
            String accept = NEW + "/transfers/" + transfer(hub) + "/accept";
            fresh.submit(NEW + "/transfers", accept);
            fresh.submit(NEW + "/transfers", accept);
            Person there = members(hub, TestVillage.NEIGHBOUR).getFirst();
            assertEquals(1, members(hub, TestVillage.NEIGHBOUR).size());
            assertEquals("王秀英", there.name());
            assertEquals(
                    Optional.of(LocalDate.of(1985, 7, 1)),
                    there.membership().orElseThrow().joined());
            assertEquals(MemberStatus.TRANSFERRED, status(hub));
            assertTrue(old.open(OLD + "/transfers").body().contains("收下了"));
        }
    }

    @Test
    void refusingReturnsItWithItsReasonAndItCanBeSentAgain() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            wang(hub);
            TestBrowser old = clerk(hub, TestVillage.VILLAGE, "liu");
            TestBrowser fresh = clerk(hub, TestVillage.NEIGHBOUR, "zhao");
            send(old, "柳树湾村");
            String refuse = NEW + "/transfers/" + transfer(hub) + "/refuse";
            fresh.submit(NEW + "/transfers", refuse, "reason", "");
            assertEquals(TransferStep.SENT, step(hub));
            fresh.submit(NEW + "/transfers", refuse, "reason", "没有这个人");
            assertTrue(old.open(OLD + "/transfers").body().contains("没有这个人"));
            assertEquals(MemberStatus.FULL, status(hub));
            assertTrue(members(hub, TestVillage.NEIGHBOUR).isEmpty());
            send(old, "柳树湾村");
        }
    }

    @Test
    void byFileItArrivesWholeOnceAndTheReceiptIsProved() throws IOException {
        try (TestVillage one = TestVillage.terminal(Files.createDirectory(folder.resolve("1")));
                TestVillage other =
                        TestVillage.terminal(Files.createDirectory(folder.resolve("2")))) {
            wang(one);
            TestBrowser old = clerk(one, TestVillage.VILLAGE, "liu");
            TestBrowser fresh = clerk(other, TestVillage.VILLAGE, "zhao");
            send(old, "999901100203");
            Matcher code = CODE.matcher(old.open(OLD + "/transfers").body());
            assertTrue(code.find());
            byte[] file =
                    old.take(OLD + "/transfers", OLD + "/transfers/" + transfer(one) + "/file");
            String there = OLD + "/transfers";
            assertTrue(fresh.upload(there, there, "x.yizhan", file).body().contains("打不开"));
            assertTrue(bring(fresh, file, code.group(1)).contains("王秀英"));
            assertTrue(bring(fresh, file, code.group(1)).contains("已经收过了"));
            file[file.length - 1] ^= 1;
            assertTrue(bring(fresh, file, code.group(1)).contains("打不开"));
            fresh.submit(there, there + "/" + transfer(one) + "/accept");
            assertEquals(1, members(other, TestVillage.VILLAGE).size());
            Matcher receipt = RECEIPT.matcher(fresh.open(there).body());
            assertTrue(receipt.find());
            String done = there + "/" + transfer(one) + "/receipt";
            assertTrue(old.submit(there, done, "receipt", "00000000").body().contains("回执不对"));
            assertEquals(MemberStatus.FULL, status(one));
            old.submit(there, done, "receipt", receipt.group(1));
            assertEquals(MemberStatus.TRANSFERRED, status(one));
        }
    }

    private static String bring(TestBrowser to, byte[] file, String code) {
        String page = OLD + "/transfers";
        return to.upload(page, page, "file", "x.yizhan", file, "code", code).body();
    }

    @Test
    void recalledTheMemberStays() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            wang(hub);
            TestBrowser old = clerk(hub, TestVillage.VILLAGE, "liu");
            send(old, "柳树湾村");
            old.submit(OLD + "/transfers", OLD + "/transfers/" + transfer(hub) + "/recall");
            assertEquals(TransferStep.RECALLED, step(hub));
            assertEquals(MemberStatus.FULL, status(hub));
        }
    }
}
