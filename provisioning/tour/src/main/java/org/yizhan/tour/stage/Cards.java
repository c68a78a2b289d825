package org.yizhan.tour.stage;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.cards.DemoCards;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.tour.paper.ForeignCard;
import org.yizhan.tour.programs.ToolException;

/// The cards people hold up: those the village printed, and those it did not.
public final class Cards {
    private final Map<String, BufferedImage> printed = new HashMap<>();
    private final DemoCards demo;

    public Cards() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        demo = DemoVillage.of(DemoVillage.SEED, today).cards();
    }

    /// Keeps a person's printed card.
    public void keep(String name, BufferedImage card) {
        printed.put(name, card);
    }

    /// A person's printed card.
    public BufferedImage of(String name) {
        BufferedImage card = printed.get(name);
        if (card == null) {
            throw new ToolException("No card was printed for " + name);
        }
        return card;
    }

    /// A card that is not taken, and what is expected of it.
    ///
    /// @param words that are to stand on the glass
    /// @param reason that is to stand on the page
    public record Bad(BufferedImage card, String words, String reason) {}

    /// The number of a real card with a secret that is not its own.
    public Bad forged() {
        return bad(demo.forged(), Said.of("attendance.refused"), "attendance.refused.forged");
    }

    /// A lost card that was taken back.
    public Bad revoked() {
        return bad(demo.revoked(), Said.of("attendance.refused"), "attendance.refused.revoked");
    }

    /// A number nobody was given.
    public Bad unknown() {
        return bad(
                demo.stranger(), Said.of("attendance.refused"), "attendance.refused.unknownCard");
    }

    /// A good card of the neighbouring village.
    public Bad neighbour() {
        return bad(
                demo.neighbour(),
                Said.of(
                        "attendance.otherVillage",
                        "village",
                        org.yizhan.demo.DemoPlaces.NEIGHBOUR.name()),
                "attendance.refused.otherVillage");
    }

    private static Bad bad(CardCode code, String words, String reason) {
        return new Bad(
                ForeignCard.with(code.digits()), words, Said.of(reason, "card", code.card()));
    }
}
