package org.yizhan.demo;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.demo.almanac.DemoAlmanac;
import org.yizhan.demo.guides.DemoGuides;
import org.yizhan.demo.notices.DemoRumours;
import org.yizhan.demo.partners.DemoPartners;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.almanac.AlmanacFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.cards.CardFacts;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.partners.PartnerFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.views.Views;

/// Writes the demo village into a ledger: each place's facts in one step, whole or not at all.
final class DemoRecording {
    /// Whoever tries the demo has no telephone at hand; the pages' own name for it.
    private static final String SECOND_FACTOR = SecondFactor.REQUIRED.name();

    private final Ledger ledger;
    private final DemoVillage village;
    private final CardIssue cards;

    DemoRecording(Ledger ledger, DemoVillage village) {
        this.ledger = ledger;
        this.village = village;
        cards = new CardIssue(ledger, new SecureRandom());
    }

    int recordVillage() {
        return record(DemoPlaces.VILLAGE.id(), drafts());
    }

    int recordSurroundings() {
        int facts = 0;
        for (Place place : DemoPlaces.ALL) {
            PlaceId home = place.id().parent().orElse(place.id());
            SubjectId subject = PlaceFacts.subject(place.id());
            facts += record(home, List.of(Draft.of(PlaceFacts.PLACE, subject, place)));
        }
        facts +=
                record(
                        DemoPlaces.COUNTY.id(),
                        List.of(quickExchange(), setting(SECOND_FACTOR, "false")));
        return facts + record(DemoPlaces.TOWNSHIP.id(), fromTheTownship());
    }

    private List<Draft<?>> fromTheTownship() {
        LocalDate today = village.today();
        List<Draft<?>> drafts = new ArrayList<>();
        drafts.add(neighbourCard());
        drafts.add(Draft.of(AlmanacFacts.WEATHER, AlmanacFacts.SKY, DemoAlmanac.weather(today)));
        drafts.add(Draft.of(AlmanacFacts.PRICES, AlmanacFacts.MARKET, DemoAlmanac.prices(today)));
        add(drafts, GuideFacts.GUIDE, DemoGuides.of(today));
        add(drafts, NoticeFacts.RUMOUR, DemoRumours.of(today));
        add(drafts, PartnerFacts.PARTNER, DemoPartners.ALL);
        return drafts;
    }

    /// Whoever tries the demo sees within seconds what a village sees within a quarter of an hour.
    private static Draft<SettingFacts.Value> quickExchange() {
        return setting(Exchanger.INTERVAL_SECONDS.name(), "10");
    }

    private static Draft<SettingFacts.Value> setting(String name, String value) {
        return Draft.of(
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, value));
    }

    private int record(PlaceId place, List<Draft<?>> drafts) {
        return ledger.record(
                place,
                new Actor.Program(),
                views -> {
                    List<Draft<?>> missing = new ArrayList<>(drafts);
                    missing.removeIf(draft -> isThere(views, place, draft));
                    return new Decided<>(missing.size(), missing);
                });
    }

    private boolean isThere(Views views, PlaceId place, Draft<?> draft) {
        return views.register(draft.type())
                .find(place, draft.subject())
                .filter(entry -> !isOver(entry.value()))
                .isPresent();
    }

    private boolean isOver(Object value) {
        LocalDate today = village.today();
        return switch (value) {
            case Notice notice ->
                    notice.validUntil().map(last -> last.isBefore(today)).orElse(false);
            case Weather weather -> weather.isOldOn(today);
            case Prices prices -> prices.isOldOn(today);
            default -> false;
        };
    }

    private List<Draft<?>> drafts() {
        List<Draft<?>> drafts = new ArrayList<>();
        add(drafts, ResidentFacts.HOUSEHOLD, village.people().households());
        add(drafts, ResidentFacts.RESIDENT, village.people().residents());
        add(drafts, BranchFacts.MEMBERSHIP, village.members());
        village.cards()
                .residents()
                .forEach(code -> drafts.add(cards.draft(code.value(), code.id())));
        drafts.add(revokedCard());
        DemoVillage.Agenda agenda = village.agenda();
        drafts.add(Draft.of(DutyFacts.ROSTER, DutyFacts.SUBJECT, agenda.duty()));
        add(drafts, NoticeFacts.NOTICE, agenda.notices());
        add(drafts, MeetingFacts.MEETING, List.of(agenda.meeting()));
        return drafts;
    }

    private static <B> void add(
            List<Draft<?>> drafts, FactType<B> type, List<Identified<B>> values) {
        values.forEach(value -> drafts.add(Draft.of(type, value.id(), value.value())));
    }

    private Draft<Card> revokedCard() {
        SubjectId owner = village.people().named("王秀英").id();
        Draft<Card> draft = cards.draft(village.cards().revoked(), owner);
        return Draft.of(draft.type(), draft.subject(), draft.body().revoked());
    }

    /// As it stands in the township's directory, which names nobody.
    private Draft<CardListing> neighbourCard() {
        SubjectId nobody = SubjectId.named("demo/nobody");
        Draft<Card> draft = cards.draft(village.cards().neighbour(), nobody);
        Card card = draft.body();
        return Draft.of(
                CardFacts.LISTING,
                draft.subject(),
                new CardListing(
                        card.number(),
                        card.salt(),
                        card.secretHash(),
                        DemoPlaces.NEIGHBOUR.id(),
                        CardStatus.VALID));
    }
}
