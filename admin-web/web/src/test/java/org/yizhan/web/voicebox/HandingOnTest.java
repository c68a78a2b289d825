package org.yizhan.web.voicebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.partners.Partner;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.partners.PartnerFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A message goes to legal aid and its answer comes back, by the partner's own account or written
/// down by staff.
class HandingOnTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();
    private static final String AT = "/at/" + TestVillage.VILLAGE;
    private static final String UP = "/at/" + TOWNSHIP;
    private static final String LAW = "县法律援助中心";

    @TempDir Path folder;
    private TestVillage hub;
    private CardCode card;

    @BeforeEach
    void openTheHub() {
        hub = TestVillage.hub(folder.resolve("hub"));
        Place township = new Place(TOWNSHIP, "清河镇", "清河镇党群服务中心");
        hub.put(TestVillage.COUNTY, PlaceFacts.PLACE, PlaceFacts.subject(TOWNSHIP), township);
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        hub.account(TOWNSHIP, "zhen", Role.TOWNSHIP);
        hub.account(TOWNSHIP, "law", Role.PARTNER);
        card =
                new CardIssue(hub.ledger, new SecureRandom())
                        .issue(TestVillage.VILLAGE, new Actor.Program(), new SubjectId(1, 7));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private TestBrowser as(String login) {
        TestBrowser browser = new TestBrowser(hub);
        browser.signIn(login);
        return browser;
    }

    /// @return its address within a place
    private String leave(Audience to, Optional<Matter> matter) {
        Settings usual =
                new Settings() {
                    @Override
                    public <T> T get(Setting<T> setting) {
                        return setting.defaultValue();
                    }
                };
        short[] samples = new short[Pcm.frames(3_000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (7_000 * Math.sin(2 * Math.PI * 200 * i / Pcm.RATE));
        }
        PostResult result =
                new Postbox(
                                hub.ledger,
                                hub.store(),
                                new Postbox.Surroundings(
                                        TestVillage.VILLAGE, hub.clock, Ids.secure(), usual))
                        .leave(
                                new Postbox.Spoken(
                                        SoundFiles.opus(samples), 3, Optional.empty(), matter),
                                to,
                                Optional.of(card.digits()));
        return "/messages/" + assertInstanceOf(PostResult.Kept.class, result).message();
    }

    /// Kept by the township's staff on their page, with the account that answers for it.
    private Entry<Partner> legalAid() {
        TestBrowser zhen = as("zhen");
        String form = zhen.open(UP + "/partners/new").body();
        String account = form.replaceAll("(?s).*<option value=\"([0-9a-f]{32})\".*", "$1");
        zhen.submit(
                UP + "/partners/new",
                UP + "/partners/new",
                "name",
                LAW,
                "helps",
                "打官司、要工钱",
                "phone",
                "0570 555 0148",
                "account",
                account);
        return hub.ledger
                .read(views -> views.register(PartnerFacts.PARTNER).list(TOWNSHIP))
                .getFirst();
    }

    private Letters.Letter letter() {
        return new Letters(hub.ledger, TestVillage.VILLAGE).of(card.digits()).getFirst();
    }

    private static String path(String within, String message) {
        return within + message;
    }

    @Test
    void aPartnerSeesAndAnswersWhatWasHandedToItAndNothingElse() {
        Entry<Partner> aid = legalAid();
        String kept = leave(Audience.VILLAGE, Optional.empty());
        hub.clock.pass(Duration.ofMinutes(1));
        String asked = leave(Audience.VILLAGE, Optional.of(Matter.LEGAL));
        TestBrowser liu = as("liu");
        assertTrue(liu.open(AT + asked).body().contains(LAW));
        liu.submit(AT + asked, AT + asked + "/partner", "partner", aid.subject().toString());
        String handed = liu.open(AT + asked).body();
        assertTrue(handed.contains("转给了" + LAW) && handed.contains("0570 555 0148"), handed);
        assertTrue(liu.open(AT + "/messages").body().contains("转给了" + LAW));
        assertEquals(LAW, letter().with().orElseThrow().to().name());

        TestBrowser law = as("law");
        assertTrue(law.open("/").body().contains("1 条等您回"));
        assertEquals(200, law.load(UP + asked + "/voice").statusCode());
        assertEquals(404, law.open(path(UP, kept)).statusCode());
        assertEquals(404, law.load(path(AT, kept) + "/voice").statusCode());
        String page = law.open(UP + asked).body();
        assertFalse(page.contains("/close\""), "settling it is the village's");
        law.submit(UP + asked, UP + asked + "/answer", "text", "带上欠条来，不要钱。");
        assertEquals(Optional.of(LAW), letter().replies().getFirst().answer().from());
        assertTrue(liu.open(AT + asked).body().contains(LAW + "的回话"));

        law.submit(UP + asked, UP + asked + "/take-back");
        assertEquals(404, law.open(UP + asked).statusCode());
        assertEquals(Optional.empty(), letter().with());
    }

    @Test
    void staffWriteDownWhatAPartnerWithoutAnAccountSays() {
        Entry<Partner> aid = legalAid();
        hub.put(
                TOWNSHIP,
                PartnerFacts.PARTNER,
                aid.subject(),
                new Partner(LAW, "打官司", "0570 555 0148", Optional.empty(), false));
        String asked = leave(Audience.VILLAGE, Optional.empty());
        TestBrowser liu = as("liu");
        liu.submit(AT + asked, AT + asked + "/partner", "partner", aid.subject().toString());
        assertTrue(liu.open(AT + asked).body().contains("请打电话告诉他们"));
        assertTrue(as("law").open(UP + "/messages").body().contains("还没有留言转给您"));
        liu.submit(AT + asked, AT + asked + "/answer", "text", "律师说能办。", "partner", "yes");
        assertEquals(Optional.of(LAW), letter().replies().getFirst().answer().from());
    }

    @Test
    void whatOnlyTheTownshipMayHearGoesToNobodyButAQuestionOnTheLawDoes() {
        Entry<Partner> aid = legalAid();
        String secret = leave(Audience.TOWNSHIP, Optional.empty());
        TestBrowser zhen = as("zhen");
        assertTrue(zhen.open(UP + secret).body().contains("只有镇里能听，不能转给别的单位"));
        String id = aid.subject().toString();
        zhen.submit(UP + secret, UP + secret + "/partner", "partner", id);
        assertEquals(Optional.empty(), letter().with());
        String asked = leave(Audience.TOWNSHIP, Optional.of(Matter.LEGAL));
        zhen.submit(UP + asked, UP + asked + "/partner", "partner", id);
        assertFalse(as("liu").open(AT + asked).body().contains(LAW), "the village learns nothing");
        TestBrowser law = as("law");
        assertEquals(404, law.open(UP + secret).statusCode());
        assertEquals(200, law.load(UP + asked + "/voice").statusCode());
        law.submit(UP + asked, UP + asked + "/answer", "text", "周三来人");
        Letters.Letter letter =
                new Letters(hub.ledger, TestVillage.VILLAGE)
                        .of(card.digits()).stream()
                                .filter(each -> !each.replies().isEmpty())
                                .findFirst()
                                .orElseThrow();
        assertEquals("周三来人", letter.replies().getFirst().answer().text());
        assertEquals(LAW, letter.with().orElseThrow().to().name());
    }

    @Test
    void aPartnerNeedsANameAndATelephoneAndMayBeClosed() {
        TestBrowser zhen = as("zhen");
        String to = UP + "/partners/new";
        var refused = zhen.submit(to, to, "name", "", "helps", "", "phone", "明天");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("请写一个能打通的电话"));
        Entry<Partner> aid = legalAid();
        String one = UP + "/partners/" + aid.subject();
        zhen.submit(one, one, "name", "镇司法所", "helps", "调解", "phone", "12348");
        assertTrue(zhen.open(UP + "/partners").body().contains("镇司法所"));
        zhen.submit(UP + "/partners", one + "/close");
        String asked = leave(Audience.VILLAGE, Optional.empty());
        assertFalse(as("liu").open(AT + asked).body().contains("镇司法所"));
        zhen.submit(UP + "/partners", one + "/open");
        assertTrue(as("liu").open(AT + asked).body().contains("镇司法所"));
        assertFalse(as("liu").open(AT + "/partners").body().contains(one), "the township's own");
    }
}
