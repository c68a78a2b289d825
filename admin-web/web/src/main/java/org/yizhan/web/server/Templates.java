package org.yizhan.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The pages' templates, compiled with the program.
final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), "org.yizhan.web");

    Templates() {
        engine.setTrimControlStructures(true);
    }

    String render(String template, Frame frame, Object it) {
        StringOutput output = new StringOutput();
        engine.render(template, Map.of("f", frame, "it", it), output);
        return output.toString();
    }

    /// How far something is, without a page around it.
    String render(Words words, Work.Stand now) {
        StringOutput output = new StringOutput();
        engine.render("server/progress.jte", Map.of("words", words, "now", now), output);
        return output.toString();
    }
}
