package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.content.documents.Block;
import org.yizhan.content.documents.Documents;
import org.yizhan.content.documents.ImportResult;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
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
    private List<Question> brought = List.of();

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
    /// @param others recordings, films, captions and the publisher's own reading
    record Before(List<byte[]> pictures, List<Media> others) {
        static final Before NOTHING = new Before(List.of(), List.of());
    }

    private Writing(StudyForm form, Before before) {
        text = form.text("text");
        title = form.text("title");
        pictures.addAll(before.pictures());
        kept = pictures.size();
        others = before.others();
    }

    /// @param id the lesson's own word
    static Result of(Form sent, LocalDate today, Before before, String id) {
        Optional<Form.Upload> document = sent.upload("document");
        StudyForm form = StudyForm.read(sent, today, document.isPresent());
        if (!form.wrong().isEmpty()) {
            return new Result.Again(form);
        }
        Writing writing = new Writing(form, before);
        Optional<Sentence> problem = writing.takePictures(sent);
        if (problem.isPresent()) {
            return new Result.Again(form.with("picture1", problem.get()));
        }
        if (document.isPresent()) {
            Optional<Sentence> refused = writing.take(document.get());
            if (refused.isPresent()) {
                return new Result.Again(form.with("document", refused.get()));
            }
        }
        return writing.compose(form, today, id);
    }

    private Optional<Sentence> takePictures(Form sent) {
        for (int i = 1; i <= UPLOADS; i++) {
            Optional<Form.Upload> upload = sent.upload("picture" + i);
            if (upload.isEmpty()) {
                continue;
            }
            try {
                pictures.add(Photographs.fit(upload.get().bytes()));
            } catch (UnreadablePicture e) {
                return Optional.of(Sentence.of("study.import.picture"));
            }
        }
        return Optional.empty();
    }

    /// A document's words follow what was typed; its pictures stay where they stood.
    private Optional<Sentence> take(Form.Upload document) {
        return switch (Documents.read(document.name(), document.bytes())) {
            case ImportResult.Refused(Sentence reason) -> Optional.of(reason);
            case ImportResult.Read(String named, List<Block> blocks, List<Question> quiz) -> {
                title = title.isEmpty() ? named : title;
                brought = quiz;
                StringBuilder words = new StringBuilder(text);
                for (Block block : blocks) {
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
                yield Optional.empty();
            }
        };
    }

    private Result compose(StudyForm form, LocalDate today, String id) {
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
        List<Question> quiz = new ArrayList<>(form.quiz());
        quiz.addAll(brought);
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
        if (made.files().values().stream().mapToInt(file -> file.length).sum() > MOST_BYTES) {
            return new Result.Again(form.with("picture1", Sentence.of("study.form.tooHeavy")));
        }
        Publication publication =
                new Publication(
                        made.lesson(),
                        Belongings.of(made, others),
                        new Audience(Set.of(), today, Optional.empty()),
                        false);
        return new Result.Written(publication, List.copyOf(made.files().values()));
    }
}
