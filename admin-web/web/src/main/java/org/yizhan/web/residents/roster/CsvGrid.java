package org.yizhan.web.residents.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads comma-, tab- or semicolon-separated text (RFC 4180) in UTF-8, UTF-16 or, as Chinese
/// spreadsheets save it, GB 18030 (which holds GBK).
final class CsvGrid {
    private final String text;
    private final char separator;
    private int at;

    private CsvGrid(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static GridResult read(byte[] file) {
        Optional<String> text = decode(file);
        if (text.isEmpty()) {
            return new GridResult.Unreadable();
        }
        if (text.get().isBlank()) {
            return new GridResult.Empty();
        }
        return new CsvGrid(text.get(), separator(text.get())).lines();
    }

    private static Optional<String> decode(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return strictly(file, StandardCharsets.UTF_16);
        }
        return strictly(file, StandardCharsets.UTF_8)
                .or(() -> strictly(file, Charset.forName("GB18030")))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            var decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// The one that stands most often in the first lines.
    private static char separator(String text) {
        String head = text.lines().limit(10).reduce("", String::concat);
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '，'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private GridResult lines() {
        List<Grid.Line> lines = new ArrayList<>();
        int number = 1;
        while (at < text.length()) {
            int start = at;
            List<Grid.Cell> cells = line();
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                lines.add(new Grid.Line(number, cells));
            }
            if (lines.size() > GridReader.MOST_LINES) {
                return new GridResult.TooLarge();
            }
            number += (int) text.substring(start, at).lines().count();
        }
        return new GridResult.Read(new Grid(lines, List.of()));
    }

    private List<Grid.Cell> line() {
        List<Grid.Cell> cells = new ArrayList<>();
        while (true) {
            String cell = cell();
            if (cells.size() < GridReader.MOST_COLUMNS) {
                cells.add(new Grid.Cell(cell.strip(), false));
            }
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end != separator) {
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
