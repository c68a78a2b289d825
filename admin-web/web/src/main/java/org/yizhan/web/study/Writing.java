package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.content.documents.Block;
import org.yizhan.content.documents.Documents;
import org.yizhan.content.documents.ImportResult;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.content.quizzes.Pictured;
import org.yizhan.content.study.ClerkText;
import org.yizhan.content.study.Composition;
import org.yizhan.content.study.Heading;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// From what a clerk brought to a lesson with its files.
final class Writing {
    /// Of all pictures of a lesson: what a village's line carries in a few minutes.
    private static final int MOST_BYTES = 3 << 20;

    private static final int UPLOADS = 4;

    private final List<byte[]> pictures = new ArrayList<>();
    private final int kept;
    private final List<Media> others;
    private String text;
    private String title;
    private final List<Question> quizBefore;
    private List<Question> brought = List.of();

    /// Pictures of questions that are new, by their paths.
    private final Map<String, byte[]> asked = new TreeMap<>();

    /// What came of it.
    sealed interface Result {
        record Written(Publication publication, List<byte[]> files) implements Result {
            public Written {
                files = List.copyOf(files);
            }
        }

        /// @param form to be shown again
        record Again(StudyForm form) implements Result {}
    }

    /// What the lesson had before.
    ///
    /// @param pictures in their order
    /// @param others recordings, films, captions, the publisher's own reading, questions' pictures
    record Before(List<byte[]> pictures, List<Media> others, List<Question> quiz) {
        static final Before NOTHING = new Before(List.of(), List.of(), List.of());
    }

    private Writing(StudyForm form, Before before) {
        text = form.text("text");
        title = form.text("title");
        pictures.addAll(before.pictures());
        kept = pictures.size();
        others = before.others();
        quizBefore = before.quiz();
    }

    /// @param id the lesson's own word
    static Result of(Form sent, LocalDate today, Before before, String id) {
        Optional<Form.Upload> document = sent.upload("document");
        StudyForm form = StudyForm.read(sent, today, document.isPresent());
        if (!form.wrong().isEmpty()) {
            return new Result.Again(form);
        }
        Writing writing = new Writing(form, before);
        List<Form.Upload> chosen =
                IntStream.rangeClosed(1, UPLOADS)
                        .mapToObj(number -> sent.upload("picture" + number))
                        .flatMap(Optional::stream)
                        .toList();
        Optional<ImportResult> read =
                document.map(file -> Documents.read(file.name(), file.bytes(), named(chosen)));
        if (read.isPresent() && read.get() instanceof ImportResult.Refused(Sentence reason)) {
            return new Result.Again(form.with("document", reason));
        }
        if (read.isPresent() && read.get() instanceof ImportResult.Read brought) {
            writing.asked.putAll(brought.pictures());
        }
        try {
            writing.takePictures(chosen);
            if (read.isPresent() && read.get() instanceof ImportResult.Read brought) {
                writing.take(brought);
            }
            return writing.compose(form, writing.quiz(sent, form.quiz()), today, id);
        } catch (UnreadablePicture e) {
            Sentence problem = Sentence.of("study.import.picture");
            return new Result.Again(form.with("picture1", problem));
        }
    }

    /// Questions that are brought may name them.
    private static Map<String, byte[]> named(List<Form.Upload> chosen) {
        return chosen.stream()
                .collect(
                        Collectors.toMap(
                                Form.Upload::name, Form.Upload::bytes, (first, _) -> first));
    }

    /// A picture that a question names stands with the question.
    private void takePictures(List<Form.Upload> chosen) throws UnreadablePicture {
        for (Form.Upload upload : chosen) {
            byte[] jpeg = Photographs.fit(upload.bytes());
            if (!asked.containsKey(Pictured.path(jpeg))) {
                pictures.add(jpeg);
            }
        }
    }

    /// A document's words follow what was typed; its pictures stay where they stood.
    private void take(ImportResult.Read document) {
        title = title.isEmpty() ? document.title() : title;
        brought = document.quiz();
        StringBuilder words = new StringBuilder(text);
        for (Block block : document.blocks()) {
            words.append('\n');
            switch (block) {
                case Block.Words paragraph -> words.append(paragraph.text());
                case Block.Image image -> {
                    pictures.add(image.jpeg());
                    words.append("【图").append(pictures.size()).append('】');
                }
                case Block.Played _ -> {}
            }
        }
        text = IdentityNumbers.masked(words.toString());
        title = IdentityNumbers.masked(title);
    }

    /// The questions of the form, each with the picture it had or was given, then those of the
    /// document.
    private List<Question> quiz(Form sent, QuizFields fields) throws UnreadablePicture {
        List<Question> quiz = new ArrayList<>();
        for (QuizFields.Numbered each : fields.read(quizBefore)) {
            Optional<Form.Upload> upload = sent.upload("askedPicture" + each.number());
            Question question = each.question();
            if (upload.isPresent()) {
                byte[] jpeg = Photographs.fit(upload.get().bytes());
                asked.put(Pictured.path(jpeg), jpeg);
                question = question.pictured(Optional.of(Pictured.path(jpeg)));
            } else if (sent.ticked("dropPicture" + each.number())) {
                question = question.pictured(Optional.empty());
            }
            quiz.add(question);
        }
        quiz.addAll(brought);
        return quiz;
    }

    private Result compose(StudyForm form, List<Question> quiz, LocalDate today, String id) {
        if (title.isEmpty()) {
            return new Result.Again(form.with("title", Sentence.of("study.form.noTitle")));
        }
        Heading heading =
                new Heading(
                        id,
                        title,
                        form.text("topic"),
                        form.text("publisher"),
                        today,
                        form.recheck());
        ClerkText.Around around = new ClerkText.Around(pictures, kept, Belongings.clips(others));
        Composition made = Composition.of(heading, ClerkText.blocks(text, around), quiz);
        if (made.fault().isPresent()) {
            Sentence fault =
                    switch (made.fault().get()) {
                        case EMPTY -> Sentence.of("study.form.noText");
                        case TOO_LONG -> Sentence.of("study.lesson.tooLong");
                    };
            return new Result.Again(form.with("text", fault));
        }
        List<byte[]> files =
                Stream.concat(made.files().values().stream(), asked.values().stream()).toList();
        if (files.stream().mapToInt(file -> file.length).sum() > MOST_BYTES) {
            return new Result.Again(form.with("picture1", Sentence.of("study.form.tooHeavy")));
        }
        Publication publication =
                new Publication(
                        made.lesson(),
                        Belongings.of(made, asked, others),
                        new Audience(Set.of(), today, Optional.empty()),
                        false);
        return new Result.Written(publication, files);
    }
}
