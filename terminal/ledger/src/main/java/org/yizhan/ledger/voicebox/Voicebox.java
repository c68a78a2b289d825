package org.yizhan.ledger.voicebox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about spoken messages.
public final class Voicebox {
    private final Views views;

    public Voicebox(Views views) {
        this.views = views;
    }

    /// The messages a place has to look after, the newest first: a village its own, a township what
    /// its villages handed on, what rose, and what was said to it alone.
    public List<Post> of(PlaceId place, Instant now) {
        Audience here =
                place.kind() == PlaceKind.VILLAGE || place.kind() == PlaceKind.JOINT_BRANCH
                        ? Audience.VILLAGE
                        : Audience.TOWNSHIP;
        return posts(place)
                .filter(post -> here == Audience.VILLAGE || post.with(now) == here)
                .filter(post -> post.message().value().topic().isEmpty())
                .toList();
    }

    /// Those of a place that still wait for a first answer, the longest waiting first.
    public List<Post> waiting(PlaceId place, Instant now) {
        return of(place, now).stream()
                .filter(Post::isWaiting)
                .filter(post -> isOurs(post, place, now))
                .sorted(Comparator.comparing(Post::since))
                .toList();
    }

    private static boolean isOurs(Post post, PlaceId place, Instant now) {
        boolean village = post.message().place().equals(place);
        return (post.with(now) == Audience.VILLAGE) == village;
    }

    /// The messages within a place that were handed on to one of these partners, the newest first.
    public List<Post> handedTo(PlaceId place, Set<SubjectId> partners) {
        return partners.isEmpty()
                ? List.of()
                : posts(place)
                        .filter(post ->
                                post.partner()
                                        .filter(to -> partners.contains(to.partner()))
                                        .isPresent())
                        .toList();
    }

    /// The opinions spoken on a topic, the newest first.
    public List<Post> on(PlaceId village, SubjectId topic) {
        return posts(village)
                .filter(post -> post.message().value().topic().equals(Optional.of(topic)))
                .toList();
    }

    /// A message of a place or of one within it.
    public Optional<Post> find(PlaceId place, SubjectId message) {
        return views.register(VoiceboxFacts.MESSAGE).anywhere(message).stream()
                .filter(entry -> entry.place().isWithin(place))
                .findFirst()
                .map(entry -> new Book(entry.place()).post(entry));
    }

    private Stream<Post> posts(PlaceId place) {
        Book book = new Book(place);
        return views.register(VoiceboxFacts.MESSAGE).within(place).stream()
                .sorted(Comparator.comparing((Entry<Message> entry) -> entry.at()).reversed())
                .map(book::post);
    }

    private record Handed(PlaceId place, SubjectId message) {}

    /// What was decided and answered in a place and all places in it.
    private final class Book {
        private final Map<SubjectId, Entry<Handling>> handled = new HashMap<>();
        private final Map<Handed, Entry<HandedOn>> handedOn = new HashMap<>();
        private final Map<SubjectId, List<Entry<Answer>>> answered = new HashMap<>();

        Book(PlaceId place) {
            views.register(VoiceboxFacts.HANDLING)
                    .within(place)
                    .forEach(entry -> handled.put(entry.subject(), entry));
            views.register(VoiceboxFacts.HANDED_ON).within(place).forEach(this::handed);
            if (place.kind() == PlaceKind.VILLAGE) {
                place.parent().stream()
                        .flatMap(up -> views.register(VoiceboxFacts.HANDED_ON).list(up).stream())
                        .forEach(this::handed);
            }
            views.register(VoiceboxFacts.ANSWER)
                    .within(place)
                    .forEach(entry ->
                            answered.merge(
                                    entry.value().message(),
                                    List.of(entry),
                                    (one, more) ->
                                            Stream.concat(one.stream(), more.stream()).toList()));
        }

        private void handed(Entry<HandedOn> entry) {
            handedOn.put(new Handed(entry.place(), entry.subject()), entry);
        }

        /// A village speaks for its own messages only; of sealed ones the township does.
        private Optional<Entry<HandedOn>> handedOn(Entry<Message> message) {
            SubjectId subject = message.subject();
            Optional<Entry<HandedOn>> own =
                    Optional.ofNullable(handedOn.get(new Handed(message.place(), subject)));
            return message.value().seal().isEmpty()
                    ? own
                    : message.place()
                            .parent()
                            .map(up -> handedOn.get(new Handed(up, subject)))
                            .or(() -> own.filter(entry -> entry.value().to().isEmpty()));
        }

        Post post(Entry<Message> message) {
            return new Post(
                    message,
                    Optional.ofNullable(handled.get(message.subject())),
                    handedOn(message),
                    answered.getOrDefault(message.subject(), List.of()));
        }
    }
}
