package org.yizhan.kiosk.study;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.SoughtListScreen;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.MyLessons;
import org.yizhan.kiosk.navigation.Tasks;

/// The lessons of the holder of a card: what they want to hear again first, then what they
/// understood.
public final class MyLessonsScreen extends SoughtListScreen<MyLessonsScreen.Said> {
    private static final Logger LOG = LoggerFactory.getLogger(MyLessonsScreen.class);

    private final MyLessons where;
    private final Shown shown;

    /// Where the lessons come from.
    public record Shown(Learning learning, Library library, Tasks tasks) {}

    /// A lesson and what was said of it.
    record Said(Lesson lesson, boolean understood) {}

    public MyLessonsScreen(Kit kit, MyLessons where, Shown shown) {
        super(
                kit,
                new Face(
                        "my-page",
                        "book",
                        Sentence.of("residents.my.lessonsTile"),
                        Sentence.of("residents.my.wait")),
                where.code());
        this.where = where;
        this.shown = shown;
    }

    @Override
    protected void seek(Consumer<List<Said>> found) {
        shown.tasks()
                .run(
                        () -> shown.learning().learned(where.code()),
                        learned -> found.accept(learned.stream().flatMap(this::said).toList()),
                        failure -> {
                            LOG.error("What was said of lessons cannot be read", failure);
                            found.accept(List.of());
                        });
    }

    /// A lesson that was withdrawn is left out.
    private Stream<Said> said(Learned learned) {
        return shown.library().find(learned.lesson()).stream()
                .map(lesson -> new Said(lesson, learned.understood()));
    }

    @Override
    protected Sentence purpose(List<Said> lessons) {
        boolean repeat = lessons.stream().anyMatch(lesson -> !lesson.understood());
        return Sentence.of(
                lessons.isEmpty()
                        ? "residents.my.lessonsNone"
                        : repeat ? "residents.my.lessonsRepeat" : "residents.my.lessonsAll");
    }

    @Override
    protected int page() {
        return where.page();
    }

    @Override
    protected Destination page(int page) {
        return new MyLessons(where.code(), page);
    }

    @Override
    protected TapButton row(Said said) {
        boolean understood = said.understood();
        String title = said.lesson().title();
        String state = understood ? "residents.my.understood" : "residents.my.toRepeat";
        return new Row("learned-" + said.lesson().id(), title, understood ? "message" : "guides")
                .leading(
                        kit(),
                        Row.picture(understood ? "tick" : "again"),
                        RowWords.of(title, kit().say(state)),
                        new LessonRead(said.lesson().id()));
    }
}
