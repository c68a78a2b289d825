package org.yizhan.content.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.Manifest;
import org.yizhan.content.packs.OpenPack;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Language;

/// The lessons of a terminal in one language. Asking again sees what was installed meanwhile. Safe
/// for any thread.
public final class Library {
    private final Packs packs;
    private final String language;
    private final Clock clock;
    private final Predicate<Edition> shown;
    private final Map<Edition, List<Lesson>> read = new HashMap<>();

    /// @param clock for the lessons' freshness
    public Library(Packs packs, Language language, Clock clock) {
        this(packs, language, clock, _ -> true);
    }

    /// @param shown whether a pack that is installed may be shown: not after it was withdrawn, nor
    ///     after its publisher's key was revoked
    public Library(Packs packs, Language language, Clock clock, Predicate<Edition> shown) {
        this.shown = shown;
        this.packs = packs;
        this.language = language.locale().toString();
        this.clock = clock;
    }

    /// All lessons, by topic and then id. Of lessons with the same id, the one checked last.
    public synchronized List<ShelvedLesson> lessons() {
        LocalDate today = LocalDate.now(clock);
        Map<String, ShelvedLesson> newest = new HashMap<>();
        List<Edition> editions =
                packs.list().stream()
                        .map(Manifest::edition)
                        .filter(edition -> edition.language().equals(language))
                        .filter(shown)
                        .toList();
        read.keySet().retainAll(editions);
        for (Edition edition : editions) {
            for (Lesson lesson : read.computeIfAbsent(edition, this::read)) {
                ShelvedLesson shelved =
                        new ShelvedLesson(lesson, edition.pack(), isStale(lesson, edition, today));
                newest.merge(lesson.id(), shelved, Library::checkedLast);
            }
        }
        return newest.values().stream()
                .sorted(
                        Comparator.comparing(ShelvedLesson::topic)
                                .thenComparing(shelved -> shelved.lesson().id()))
                .toList();
    }

    /// Past its own day, or, where it names none, past sixty days or its pack's last.
    private static boolean isStale(Lesson lesson, Edition edition, LocalDate today) {
        boolean packIsOver = edition.validity().until().filter(today::isAfter).isPresent();
        return lesson.isStaleOn(today) || (lesson.recheck().isEmpty() && packIsOver);
    }

    /// How many lessons are here and must not be shown, in this language.
    public synchronized int barred() {
        return packs.list().stream()
                .filter(manifest -> manifest.edition().language().equals(language))
                .filter(manifest -> !shown.test(manifest.edition()))
                .mapToInt(Manifest::lessonCount)
                .sum();
    }

    /// The lessons of every topic that has any, in the topics' order.
    public Map<Topic, List<ShelvedLesson>> byTopic() {
        Map<Topic, List<ShelvedLesson>> byTopic = new EnumMap<>(Topic.class);
        for (ShelvedLesson shelved : lessons()) {
            byTopic.computeIfAbsent(shelved.topic(), _ -> new ArrayList<>()).add(shelved);
        }
        return byTopic;
    }

    /// Opens a lesson by its id; empty if there is none any more.
    public Optional<OpenLesson> open(String id) {
        return lessons().stream()
                .filter(shelved -> shelved.lesson().id().equals(id))
                .findFirst()
                .flatMap(shelved -> packs.open(shelved.pack()))
                .flatMap(pack -> open(id, pack));
    }

    private static Optional<OpenLesson> open(String id, OpenPack pack) {
        Optional<OpenLesson> open =
                pack.lessons().stream()
                        .filter(lesson -> lesson.id().equals(id))
                        .findFirst()
                        .map(lesson -> new OpenLesson(lesson, pack));
        if (open.isEmpty()) {
            pack.close();
        }
        return open;
    }

    private List<Lesson> read(Edition edition) {
        Optional<OpenPack> open = packs.open(edition.pack());
        if (open.isEmpty()) {
            return List.of();
        }
        try (OpenPack pack = open.get()) {
            return pack.lessons();
        }
    }

    private static ShelvedLesson checkedLast(ShelvedLesson one, ShelvedLesson other) {
        boolean later = other.lesson().checked().isAfter(one.lesson().checked());
        return later ? other : one;
    }
}
