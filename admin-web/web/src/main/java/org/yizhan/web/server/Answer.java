package org.yizhan.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.sessions.Staff;

/// What an action answers.
public sealed interface Answer {
    /// A whole page.
    ///
    /// @param template such as `residents/list.jte`; it takes the [Frame] as `f` and the rest as
    ///     `it`
    record Page(int status, String template, Object it) implements Answer {}

    /// A part of a page that refreshes itself. Where the template writes [#SEEN] in its own
    /// address, the visitor's next request says what it has seen, and hears "nothing new" (204)
    /// until there is.
    record Live(String template, Object it) implements Answer {
        public static final String SEEN = "--seen--";
    }

    /// Go and look there. After every successful form, so that a reload repeats nothing.
    record Redirect(String location) implements Answer {}

    /// Signed in or out; then go and look there.
    record SignedIn(Staff staff, String location) implements Answer {}

    /// This browser is to be known for a year, though it is closed in between; then go and look
    /// there.
    record Remembered(String location) implements Answer {}

    record SignedOut(String location) implements Answer {}

    /// From now on this browser is in a room, in another part; then go and look there.
    record Practising(Room room, Staff as, String location) implements Answer {}

    /// This browser leaves its room, which ends with that; then go and look there.
    record PractisedEnough(String location) implements Answer {}

    /// The language the pages are to be in from now on.
    record InLanguage(String language, String location) implements Answer {}

    /// A file to keep or print.
    ///
    /// @param name with its ending; may be Chinese
    record Download(String name, String mediaType, byte[] bytes) implements Answer {}

    /// A file that is too long for memory, such as a film; browsers fetch it part by part.
    ///
    /// @param length in bytes
    record Stream(String mediaType, int length, Opening opening) implements Answer {}

    /// A file to keep that is too long for memory. It is opened once, so no part of it can be asked
    /// for.
    ///
    /// @param name with its ending; may be Chinese
    record Keep(String name, Stream file) implements Answer {}

    /// Opens a stream from its beginning; closed by whoever sends it.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// It did not work, and why, in the visitor's words.
    ///
    /// @param todo what to do about it
    /// @param reference stands in the log too; only for what nobody foresaw
    record Problem(int status, Sentence what, Sentence todo, Optional<String> reference)
            implements Answer {}

    static Answer page(String template, Object it) {
        return new Page(200, template, it);
    }

    /// The form again, with what was wrong in it.
    static Answer again(String template, Object it) {
        return new Page(422, template, it);
    }
}
