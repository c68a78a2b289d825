package org.yizhan.cli.command;

import java.io.PrintWriter;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Where a command's words go: results to one stream, complaints to another.
///
/// @param out results, which a script may read
/// @param complaints what went wrong, for people
public record Console(Texts texts, PrintWriter out, PrintWriter complaints) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A result in words.
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /// A result for a program, as one line of JSON.
    public void printJson(Object result) {
        print(JSON.writeValueAsString(result));
    }

    /// A sentence about what went wrong.
    public void complain(Sentence sentence) {
        complaints.println(texts.render(sentence));
        complaints.flush();
    }
}
