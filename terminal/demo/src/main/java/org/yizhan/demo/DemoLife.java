package org.yizhan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.demo.broadcast.DemoBroadcasts;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.family.FamilyFacts;
import org.yizhan.ledger.family.FamilyPost;
import org.yizhan.ledger.family.Relatives;
import org.yizhan.ledger.heritage.HeritageFacts;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.polls.PollFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;

/// Fills the demo village with life, once: messages and answers, offers, questions to everyone, a
/// word from a daughter, activities, songs and old photographs; and what the loudspeaker says, anew
/// when the last of it is over. All invented; the voices are a
/// machine's, the melody is an old one that belongs to nobody, the photographs are drawn.
final class DemoLife {
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();

    private final DemoVillage village;
    private final Ledger ledger;
    private final Blobs blobs;
    private final DemoMedia media;

    private DemoLife(DemoVillage village, Ledger ledger, Blobs blobs) {
        this.village = village;
        this.ledger = ledger;
        this.blobs = blobs;
        media = new DemoMedia(blobs);
    }

    /// Records what is invented, unless it is there.
    ///
    /// @param terminal which the daughter's word is sealed to, and which counts the opinions
    /// @return whether anything was recorded
    static boolean record(DemoVillage village, Ledger ledger, Blobs blobs, PublicKeys terminal) {
        DemoBroadcasts.record(ledger, VILLAGE, village.today(), terminal.node());
        SubjectId mark = id("road");
        if (ledger.read(views -> views.register(PollFacts.POLL).find(VILLAGE, mark)).isPresent()) {
            return false;
        }
        DemoLife life = new DemoLife(village, ledger, blobs);
        life.word(terminal);
        life.put(new Actor.Program(), life.drafts(terminal.node()));
        return true;
    }

    static SubjectId id(String word) {
        return SubjectId.named("demo/life/" + word);
    }

    private void put(Actor actor, List<Draft<?>> drafts) {
        ledger.record(VILLAGE, actor, drafts.toArray(Draft<?>[]::new));
    }

    /// Somebody of the village.
    private SubjectId person(String name) {
        return village.people().named(name).id();
    }

    /// Somebody else, by their place on the roster.
    private SubjectId person(int number) {
        return village.people().residents().get(number).id();
    }

    private List<Draft<?>> drafts(SubjectId terminal) {
        List<Draft<?>> drafts = new ArrayList<>(messages());
        offer(drafts, "barber", Offer.Kind.CAN_HELP, "会理发，每周日有空", 8);
        offer(drafts, "roof", Offer.Kind.NEEDS_HELP, "屋顶漏雨，找人看看", 8);
        offer(drafts, "medicine", Offer.Kind.CAN_HELP, "礼拜一去镇上，可以带药", 7);
        DemoQuestions.add(drafts, village.today(), terminal);
        DemoActivities.add(drafts, village.today());
        signUps(drafts, "dumplings", 7);
        signUps(drafts, "film", 18);
        pieces(drafts);
        return drafts;
    }

    private List<Draft<?>> messages() {
        SubjectId lamp = id("lamp");
        Message message =
                new Message(
                        Audience.VILLAGE,
                        true,
                        Optional.of(person("王秀英")),
                        Optional.empty(),
                        media.voice("lamp", 9),
                        Optional.empty(),
                        Optional.empty());
        Answer answer =
                new Answer(
                        lamp,
                        Answer.Way.VOICE,
                        "",
                        Optional.of(media.voice("lamp-answer", 8)),
                        Optional.empty(),
                        Optional.empty());
        return List.of(
                Draft.of(VoiceboxFacts.MESSAGE, lamp, message),
                Draft.of(VoiceboxFacts.ANSWER, id("lamp-answer"), answer));
    }

    private void offer(
            List<Draft<?>> drafts, String word, Offer.Kind kind, String title, int seconds) {
        Voice voice = media.voice(word, seconds);
        Offer offer = new Offer(kind, person(word.length() * 9), voice, title, Offer.Step.RELEASED);
        drafts.add(Draft.of(MutualAidFacts.OFFER, id(word), offer));
    }

    private void signUps(List<Draft<?>> drafts, String activity, int people) {
        for (int i = 0; i < people; i++) {
            Signup signup = new Signup(id(activity), person(20 + 7 * i), true);
            drafts.add(Draft.of(ActivityFacts.SIGNUP, signup.subject(), signup));
        }
    }

    private void pieces(List<Draft<?>> drafts) {
        sound(drafts, "opera", Piece.Kind.OPERA, "老戏台上的一段过门", "村里的老琴师", 10);
        sound(drafts, "jasmine", Piece.Kind.SONG, "茉莉花", "文艺队", 18);
        sound(drafts, "story", Piece.Kind.STORY, "青石沟的名字哪里来", "老支书", 25);
        photo(drafts, "reservoir", "1978 年全村修水库", "王秀英家");
        photo(drafts, "school", "老学堂前的合影", "村委会");
    }

    private void sound(
            List<Draft<?>> drafts,
            String word,
            Piece.Kind kind,
            String title,
            String by,
            int seconds) {
        Piece piece =
                new Piece(
                        kind,
                        title,
                        by,
                        Optional.empty(),
                        Optional.of(media.voice(word, seconds)),
                        Optional.empty(),
                        Piece.Step.RELEASED);
        drafts.add(Draft.of(HeritageFacts.PIECE, id(word), piece));
    }

    private void photo(List<Draft<?>> drafts, String word, String title, String by) {
        Piece piece =
                new Piece(
                        Piece.Kind.PHOTO,
                        title,
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(media.picture(word)),
                        Piece.Step.RELEASED);
        drafts.add(Draft.of(HeritageFacts.PIECE, id(word), piece));
    }

    /// A daughter's voice and her boy's picture, for 王秀英 alone.
    private void word(PublicKeys terminal) {
        boolean there =
                ledger.read(views -> views.register(FamilyFacts.WORD).list(VILLAGE)).stream()
                        .anyMatch(entry -> entry.value().to().equals(person("王秀英")));
        if (there) {
            return;
        }
        FamilyPost post = new FamilyPost(ledger, blobs, Ids.secure());
        byte[] sound = DemoMedia.bytes("daughter.opus");
        byte[] picture = DemoMedia.bytes("grandson.jpg");
        try {
            post.send(
                    new FamilyPost.Recipient(
                            VILLAGE, new Relatives.Tie(person("王秀英"), "女儿小芳"), List.of(terminal)),
                    new FamilyPost.Letter(
                            Optional.of(new FamilyPost.Sound(sound, 12)), Optional.of(picture), ""),
                    new FamilyPost.Phone("demo", "a phone that is not there"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
