package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.ledger.Ledger;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// A word that the voice reads wrongly is put right on the preview; it goes with the lesson.
public final class WordPages {
    private static final int MOST_WORDS = 60;
    private static final int LONGEST = 20;

    private final StudyDesk desk;

    public WordPages(Ledger ledger) {
        desk = new StudyDesk(ledger);
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/at/{place}/study/{lesson}/words", StudyPages.PUBLISH, this::put),
                Route.post(
                        "/at/{place}/study/{lesson}/words/drop", StudyPages.PUBLISH, this::drop));
    }

    private Lesson lesson(Visit visit) {
        return desk.manuscript(visit.place(), visit.subject("lesson"))
                .value()
                .publication()
                .lesson();
    }

    private Answer put(Visit visit) {
        Lesson lesson = lesson(visit);
        Pronounced word = new Pronounced(visit.form().text("written"), visit.form().text("pinyin"));
        if (!isGood(lesson, word)) {
            return Problems.problem(422, "study.words.wrong", "study.words.wrong.todo");
        }
        List<Pronounced> words = without(lesson, word.written());
        words.add(word);
        return kept(visit, words);
    }

    private static boolean isGood(Lesson lesson, Pronounced word) {
        return word.written().length() <= LONGEST
                && lesson.readings().size() < MOST_WORDS
                && MandarinReader.canFollow(new Reading(word.written(), word.pinyin()))
                && Composed.has(lesson, word.written());
    }

    private Answer drop(Visit visit) {
        return kept(visit, without(lesson(visit), visit.form().text("written")));
    }

    private static List<Pronounced> without(Lesson lesson, String written) {
        List<Pronounced> words = new ArrayList<>(lesson.readings());
        words.removeIf(word -> word.written().equals(written));
        return words;
    }

    private Answer kept(Visit visit, List<Pronounced> words) {
        desk.read(visit.place(), visit.staff(), visit.subject("lesson"), words);
        return new Answer.Redirect(visit.at("/study/" + visit.subject("lesson") + "#words"));
    }
}
