package org.yizhan.web.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.personal.PersonalFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.study.LearnedFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// One person's file: what is added to it, what the person may ask for.
class PersonalFileTest {
    private static final String AT = "/at/999901100201";

    private static TestVillage village;
    private static DemoVillage demo;
    private TestBrowser liu;

    @BeforeAll
    static void start(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    @BeforeEach
    void signIn() {
        liu = new TestBrowser(village);
        liu.signIn("liu");
    }

    private static String file(String name) {
        return AT + "/residents/" + demo.people().named(name).id();
    }

    private String post(String page, String rest, String... fields) {
        return liu.submit(page, page + rest, fields).body();
    }

    @Test
    void anOfficeBeginsAndEnds() {
        String page = file("单永福");
        String shown = post(page, "/office", "title", "组织委员", "from", "2024-03-01");
        assertTrue(shown.contains("组织委员"));
        assertTrue(shown.contains("2024年3月1日起"));
        SubjectId office =
                village.ledger
                        .read(views -> views.register(BranchFacts.OFFICE).list(TestVillage.VILLAGE))
                        .getFirst()
                        .subject();
        assertTrue(post(page, "/office/" + office + "/end").contains("2026年11月22日止"));
    }

    @Test
    void aVisitIsNotedAndTheElderIsNoLongerDue() {
        People people = people();
        Person elder = people.toVisit(LocalDate.of(2026, 11, 22)).getFirst();
        String page = AT + "/residents/" + elder.id();
        post(page, "/visit", "note", "炕很暖和");
        String shown = post(page, "/visit", "note", "送了药", "day", "2026-11-20");
        assertTrue(shown.contains("炕很暖和") && shown.contains("送了药"));
        assertTrue(
                people().toVisit(LocalDate.of(2026, 11, 22)).stream()
                        .noneMatch(person -> person.id().equals(elder.id())));
    }

    private static People people() {
        return village.ledger.read(views -> People.of(views, TestVillage.VILLAGE));
    }

    @Test
    void whoDiedLeavesTheListsAndComesBackIfItWasAMistake() {
        String name = people().members().getFirst().name();
        String page = AT + "/residents/" + people().members().getFirst().id();
        int members = people().members().size();
        assertTrue(post(page, "/passing").contains("已去世"));
        assertEquals(members - 1, people().members().size());
        assertFalse(
                liu.open(AT + "/residents?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .body()
                        .contains(page + "\""));
        post(page, "/passing", "mistaken", "yes");
        assertTrue(people().byName().stream().anyMatch(person -> person.name().equals(name)));
    }

    @Test
    void theFileSaysWhoChangedIt() {
        String page = file("单永福");
        liu.submit(page + "/edit", page + "/edit", "name", "单永福", "phone", "138 0000 7777");
        assertTrue(liu.open(page).body().contains("登记了资料：单永福 · 刘建国"));
    }

    @Test
    void thePersonGetsACopyAndItIsOnRecord() {
        HttpResponse<String> copy = liu.submit(file("单永福"), file("单永福") + "/copy");
        assertTrue(copy.body().startsWith("PK"));
        assertTrue(liu.open(AT + "/protocol").body().contains("导出了资料"));
    }

    @Test
    void erasingTakesEverythingButTheTraceOfIt() {
        Person person = people().byName().getLast();
        String page = AT + "/residents/" + person.id();
        Learned learned = new Learned(person.id(), "fraud", true);
        village.put(TestVillage.VILLAGE, LearnedFacts.LEARNED, learned.subject(), learned);
        assertTrue(liu.open(page + "/erase").body().contains("会留下的"));
        post(page, "/erase", "name", "somebody else");
        assertTrue(people().find(person.id()).isPresent());
        post(page, "/erase", "name", person.name());
        assertTrue(people().find(person.id()).isEmpty());
        assertEquals(404, liu.open(page).statusCode());
        assertEquals(
                List.of(),
                PersonalFile.of(village.ledger, TestVillage.VILLAGE, person.id()).history());
        assertEquals(
                List.of(),
                PersonalFacts.erasable(village.ledger, TestVillage.VILLAGE, person.id()),
                "what was learned is gone too");
        assertTrue(liu.open(AT + "/protocol").body().contains("依法删除了内容"));
        assertFalse(
                village.ledger
                        .read(views -> new Residents(views).find(TestVillage.VILLAGE, person.id()))
                        .isPresent());
    }

    @Test
    void aPhotographIsKeptWithoutWhatThePhoneWroteIntoIt() throws IOException {
        String page = file("单永福");
        BufferedImage face = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(face, "png", png);
        byte[] sent = png.toByteArray();
        liu.upload(page, page + "/portrait", "picture", "../../x.php", sent);
        byte[] kept = liu.load(page + "/portrait.jpg").body();
        assertEquals(480, ImageIO.read(new ByteArrayInputStream(kept)).getHeight());
        assertTrue(liu.open(page).body().contains("单永福的照片"));
        assertTrue(post(page, "/portrait/remove").contains("portrait none"));
        assertEquals(404, liu.open(page + "/portrait.jpg").statusCode());
    }

    @Test
    void whatIsNoPictureOrSoundIsRefusedInWords() {
        String page = file("单永福");
        byte[] program = "<?php system($_GET['x']); ?>".getBytes(StandardCharsets.UTF_8);
        assertTrue(
                liu.upload(page, page + "/portrait", "picture", "face.jpg", program)
                        .body()
                        .contains("这张照片打不开"));
        assertTrue(
                liu.upload(page, page + "/name", "sound", "name.wav", program)
                        .body()
                        .contains("听不出话来"));
    }

    @Test
    void aNameIsHeardAsTheTerminalSaysItAndAsItsOwnerDoes() throws IOException {
        String page = file("单永福");
        assertTrue(liu.open(page).body().contains("shàn yǒng fú"), "A surname's own reading");
        byte[] terminal = liu.load(page + "/name.wav").body();
        assertEquals("RIFF", new String(terminal, 0, 4, StandardCharsets.US_ASCII));
        liu.upload(page, page + "/name", "sound", "录音.m4a", terminal);
        byte[] own = liu.load(page + "/name.ogg").body();
        assertEquals("OggS", new String(own, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(liu.open(page).body().contains("hear-clip"));
        post(page, "/name/remove");
        assertEquals(404, liu.open(page + "/name.ogg").statusCode());
    }

    @Test
    void anIdentityNumberInANoteIsCoveredBeforeItIsKept() {
        String page = file("单永福");
        assertTrue(
                post(page, "/visit", "note", "身份证11010519491231002X")
                        .contains("**************002X"));
        String kept =
                village.ledger
                        .read(views ->
                                views.register(ResidentFacts.VISIT)
                                        .find(TestVillage.VILLAGE, demo.people().named("单永福").id()))
                        .orElseThrow()
                        .value()
                        .note();
        assertEquals("身份证**************002X", kept);
    }
}
