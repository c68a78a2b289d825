package org.yizhan.web.papers;

import java.io.IOException;
import java.util.Base64;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;

/// A place's own `.xlsx` as it is sent to be filled in from now on.
public final class OwnForm {
    private OwnForm() {}

    /// @throws Refused if it is none, too large, or has no named cells; the visitor reads why
    public static PaperTemplate read(Form form) {
        Form.Upload file = form.upload("file").orElseThrow(Refused::badForm);
        if (file.bytes().length > PaperTemplate.MOST_BYTES) {
            throw refused("meetings.template.large", "meetings.template.large.todo");
        }
        try {
            if (TemplateFill.names(file.bytes()).isEmpty()) {
                throw refused("meetings.template.noNames", "meetings.template.noNames.todo");
            }
        } catch (IOException e) {
            throw refused("meetings.template.bad", "meetings.template.bad.todo");
        }
        String name = file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
        return new PaperTemplate(name, Base64.getEncoder().encodeToString(file.bytes()));
    }

    private static Refused refused(String what, String todo) {
        Answer answer = Problems.problem(422, what, todo);
        return new Refused(answer);
    }
}
