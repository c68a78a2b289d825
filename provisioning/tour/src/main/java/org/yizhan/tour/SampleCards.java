package org.yizhan.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.paper.ForeignCard;
import org.yizhan.tour.paper.HeldUp;

/// Photographs of cards in somebody's hand, for whoever tries the demo village without a camera:
/// `SampleCards FOLDER`. A photograph that is copied into the folder standing in for the camera is a
/// card held up.
public final class SampleCards {
    private static final long SEED = 7;

    private SampleCards() {}

    /// Writes one PNG a card into the folder, which is made where it is missing.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        write(Path.of(arguments[0]), DemoVillage.of(DemoVillage.SEED, today));
    }

    static void write(Path folder, DemoVillage village) throws IOException {
        Files.createDirectories(folder);
        for (var card : of(village).entrySet()) {
            BufferedImage paper = ForeignCard.with(card.getValue().digits());
            byte[] photograph = Pictures.png(HeldUp.photograph(paper, SEED));
            Files.write(folder.resolve(card.getKey() + ".png"), photograph);
        }
    }

    /// Two good cards and one that nobody was given, by the name of the file.
    static Map<String, CardCode> of(DemoVillage village) {
        Map<String, CardCode> cards = new LinkedHashMap<>();
        for (String name : new String[] {"刘建国", "王秀英"}) {
            cards.put(name, village.cards().of(village.people().named(name).id()));
        }
        cards.put("认不出的卡", village.cards().stranger());
        return cards;
    }
}
