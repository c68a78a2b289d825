package org.yizhan.kiosk.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.MoneyTable.Row;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;

/// A notice being read: its sentences, then the rows of its table.
public final class NoticeModel {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[。！？])(?![”’」）])|(?<=[。！？][”’」）])");

    private final Notice notice;
    private final Narrator narrator;
    private final Reading reading;
    private final int sentences;

    public NoticeModel(Notice notice, Narrator narrator) {
        this.notice = notice;
        this.narrator = narrator;
        List<String> lines = new ArrayList<>();
        notice.paragraphs().forEach(text -> lines.addAll(sentences(text)));
        sentences = lines.size();
        notice.table().ifPresent(table -> lines.addAll(spoken(table)));
        if (lines.isEmpty()) {
            lines.add(notice.title());
        }
        reading = new Reading(narrator, lines);
    }

    public Notice notice() {
        return notice;
    }

    public Reading reading() {
        return reading;
    }

    /// Says the title, then reads from the first sentence.
    void begin() {
        reading.begin(
                Sentence.of(
                        "notices.opening",
                        "title",
                        notice.title(),
                        "publisher",
                        notice.publisher()));
    }

    /// The row of the table that is being read; -1 while a sentence is.
    int row() {
        return reading.line().get() - sentences;
    }

    /// Sentences of a paragraph, a closing quotation mark staying with its own.
    static List<String> sentences(String paragraph) {
        return SENTENCE_END
                .splitAsStream(paragraph)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> spoken(MoneyTable table) {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            lines.add(
                    narrator.texts()
                            .render(
                                    Sentence.of(
                                            row.fen() < 0 ? "notices.spent" : "notices.received",
                                            "label",
                                            row.label(),
                                            "amount",
                                            Money.plain(Math.abs(row.fen())))));
        }
        lines.add(narrator.texts().render(total(table)));
        return lines;
    }

    /// Received, spent and left.
    static Sentence total(MoneyTable table) {
        long received = table.rows().stream().mapToLong(row -> Math.max(0, row.fen())).sum();
        long spent = table.rows().stream().mapToLong(row -> Math.max(0, -row.fen())).sum();
        return Sentence.of(
                received >= spent ? "notices.left" : "notices.short",
                "received",
                Money.plain(received),
                "spent",
                Money.plain(spent),
                "left",
                Money.plain(Math.abs(received - spent)));
    }
}
