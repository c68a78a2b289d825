package org.yizhan.ledger.study;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.PackOffer;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.study.Shelf;
import org.yizhan.domain.study.Stops;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.study.Together;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about lessons. The subject of a manuscript is that of its publication.
public final class StudyFacts {
    /// Before its release a lesson stays where it is written.
    public static final FactType<Manuscript> MANUSCRIPT =
            FactType.register("study.manuscript", Manuscript.class);

    public static final FactType<Publication> PUBLICATION =
            FactType.register("study.publication", Publication.class).visibleWithin();

    /// A piece of a picture or a recording; its subject says which, see [StudyMedia].
    public static final FactType<MediaPart> MEDIA =
            FactType.register("study.media", MediaPart.class).visibleWithin();

    /// The subject is one terminal's count of one lesson.
    public static final FactType<Tally> TALLY = FactType.register("study.tally", Tally.class);

    /// Whose packs are believed. Subject: [#publisher(String)]; place: who answers for it.
    public static final FactType<Publisher> PUBLISHER =
            FactType.register("study.publisher", Publisher.class).visibleWithin();

    /// A pack given to a place's terminals. Subject: [#pack(String)].
    public static final FactType<PackRelease> PACK =
            FactType.register("study.pack", PackRelease.class).visibleWithin();

    /// A pack before it is given; it stays where it was brought. Subject: [#pack(String)].
    public static final FactType<PackOffer> OFFER =
            FactType.register("study.packOffer", PackOffer.class);

    /// A lesson listened to by a meeting. Subject: [Together#subject()].
    public static final FactType<Together> TOGETHER =
            FactType.register("study.together", Together.class);

    /// The packs a terminal has installed. Subject: [#shelf(SubjectId)].
    public static final FactType<Shelf> SHELF = FactType.register("study.shelf", Shelf.class);

    /// The subject is the person: where they go on. It may have to stay in the village.
    public static final FactType<Stops> STOPS =
            FactType.register("study.stops", Stops.class).personal();

    public static final List<FactType<?>> TYPES =
            List.of(
                    MANUSCRIPT,
                    PUBLICATION,
                    MEDIA,
                    TALLY,
                    PUBLISHER,
                    PACK,
                    OFFER,
                    TOGETHER,
                    SHELF,
                    STOPS);

    /// Whether a second person has to agree before a lesson is released.
    public static final Setting<Boolean> CONSENT = Setting.flag("study.consent", false);

    private StudyFacts() {}

    /// The subject of what a terminal has installed.
    public static SubjectId shelf(SubjectId terminal) {
        return SubjectId.named("study.shelf/" + terminal);
    }

    /// The subject of a publisher, the same in every place.
    public static SubjectId publisher(String word) {
        return SubjectId.named("study.publisher/" + word);
    }

    /// The subject of a pack, the same in every place.
    public static SubjectId pack(String word) {
        return SubjectId.named("study.pack/" + word);
    }
}
