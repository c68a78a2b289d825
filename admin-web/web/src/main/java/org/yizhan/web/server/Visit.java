package org.yizhan.web.server;

import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.sessions.Staff;

/// A request, as an action sees it.
///
/// @param path the parts of the path by the names in the route's pattern
/// @param query the first value of every query parameter
/// @param caller who is behind it
/// @param work where an action says how far it is, if it takes long
public record Visit(
        Map<String, String> path, Map<String, String> query, Form form, Caller caller, Work work) {
    /// @param address the network address the request came from
    /// @param port of this server that was asked
    /// @param staff who signed in, if anyone did
    /// @param key the secret this browser keeps; empty before its first page
    public record Caller(
            String address, int port, Optional<Staff> staff, Words words, Optional<String> key) {}

    /// Who signed in.
    ///
    /// @throws Refused if nobody did
    public Staff staff() {
        return caller.staff().orElseThrow(() -> new Refused(new Answer.Redirect("/login")));
    }

    public Words words() {
        return caller.words();
    }

    /// The place this visit acts at; whether the visitor may, was checked before.
    ///
    /// @throws Refused if the address names none
    public PlaceId place() {
        try {
            return new PlaceId(path.getOrDefault("place", ""));
        } catch (IllegalArgumentException e) {
            throw Refused.notFound();
        }
    }

    /// The subject a part of the path names.
    ///
    /// @throws Refused if it is not a subject
    public SubjectId subject(String name) {
        try {
            return SubjectId.parse(path.getOrDefault(name, ""));
        } catch (IllegalArgumentException e) {
            throw Refused.notFound();
        }
    }

    /// A query parameter; empty if absent.
    public String asked(String name) {
        return query.getOrDefault(name, "").strip();
    }

    /// An address at this visit's place.
    ///
    /// @param rest such as `/meetings`
    public String at(String rest) {
        return "/at/" + place() + rest;
    }
}
