package org.yizhan.web.server;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;

/// What all pages share: words, templates, assets, sessions.
public final class Pages {
    private final Surroundings surroundings;
    private final Sessions sessions;
    private final FormTokens tokens;
    private final Rooms rooms;
    private final Assets assets = new Assets();
    private final Templates templates = new Templates();
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Pages(Surroundings surroundings, Sessions sessions, FormTokens tokens) {
        this.surroundings = surroundings;
        this.sessions = sessions;
        this.tokens = tokens;
        rooms = new Rooms(sessions, tokens);
        for (Language language : Language.values()) {
            words.put(language, new Words(Texts.load(language), surroundings.zone()));
        }
    }

    Words words(Language language) {
        Words found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("Every language has words");
        }
        return found;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Sessions sessions() {
        return sessions;
    }

    FormTokens tokens() {
        return tokens;
    }

    /// Ends what was kept only as long as pages are served.
    public void close() {
        rooms.close();
    }

    /// Where staff practise.
    public Rooms rooms() {
        return rooms;
    }

    Assets assets() {
        return assets;
    }

    Templates templates() {
        return templates;
    }

    static Map<String, String> first(Request request) {
        Map<String, String> first = new LinkedHashMap<>();
        Request.extractQueryParameters(request)
                .forEach(field -> first.put(field.getName(), field.getValue()));
        return first;
    }
}
