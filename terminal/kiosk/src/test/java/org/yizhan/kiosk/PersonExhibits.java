package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MyPart;

/// A person's own page, and the way in without a card.
final class PersonExhibits {
    private PersonExhibits() {}

    static List<Exhibit> of(String side, Setting plain) {
        Destination number = new Destination.ShortNumber();
        Setting typed = plain.pressed("number-4", "number-0");
        Setting asked = plain.pressed("number-4", "number-0", "number-7", "number-1");
        List<Exhibit> all = new ArrayList<>();
        all.add(new Exhibit("number" + side, typed, number));
        all.add(new Exhibit("number-animals" + side, asked, number));
        all.add(
                new Exhibit(
                        "number-done" + side,
                        asked.pressed("animal-dragon")
                                .with(village -> village.result = Exhibits.accepted("王秀英")),
                        number));
        all.add(new Exhibit("number-wrong" + side, asked.pressed("animal-pig"), number));
        all.add(
                new Exhibit(
                        "number-help" + side,
                        plain.with(village -> village.people.resting = true),
                        number));
        all.add(new Exhibit("number-no-sound" + side, plain.then(Show::deaf), number));
        all.add(new Exhibit("my-page" + side, plain, new Destination.MyPage(InventedPeople.CARD)));
        all.add(
                new Exhibit(
                        "my-page-unknown" + side,
                        plain,
                        new Destination.MyPage(new HeldCode("11"))));
        Destination answer = new Destination.MyAnswer(InventedPeople.CARD, 0);
        all.add(new Exhibit("my-answer" + side, plain, answer));
        all.add(
                new Exhibit(
                        "my-answer-last" + side,
                        plain,
                        new Destination.MyAnswer(InventedPeople.CARD, 1)));
        all.add(new Exhibit("my-answer-coming" + side, plain.pressed("answer-coming"), answer));
        all.add(
                new Exhibit(
                        "my-leave" + side,
                        plain.with(village -> village.recorder = Speaking.of(5, 9_000)),
                        new Destination.LeaveSpeak(InventedPeople.CARD, new SubjectId(3, 1))));
        for (MyPart part : MyPart.values()) {
            all.add(
                    new Exhibit(
                            "my-" + part.name().toLowerCase(java.util.Locale.ROOT) + side,
                            plain.then(show -> show.read(0, 3)),
                            new Destination.MyLines(InventedPeople.CARD, part)));
        }
        return all;
    }
}
