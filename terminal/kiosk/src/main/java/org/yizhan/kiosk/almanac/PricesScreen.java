package org.yizhan.kiosk.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Prices.Price;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.PricesShown;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// What things cost at the market, and whether they rose. Touched, a row says itself.
public final class PricesScreen implements Screen {
    private final Kit kit;
    private final LocalDate today;
    private final Optional<Prices> prices;
    private final Shelf<Price> shelf;
    private final Node node;

    public PricesScreen(Kit kit, Optional<Prices> prices, LocalDate today, int page) {
        this.kit = kit;
        this.today = today;
        this.prices = prices;
        shelf = Shelf.of(prices.map(Prices::goods).orElse(List.of()), page);
        node = shelf.items().isEmpty() ? unknown() : known();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (shelf.items().isEmpty()) {
            return Sentence.of("almanac.noPrices");
        }
        String all =
                shelf.items().stream()
                        .map(price -> kit.say(spoken(price)))
                        .collect(Collectors.joining());
        return Sentence.of(
                old() ? "almanac.oldPricesPurpose" : "almanac.pricesPurpose",
                "market",
                market(),
                "day",
                day(),
                "goods",
                all);
    }

    @Override
    public Optional<Node> note() {
        return prices.map(known -> Note.of("calendar", known.publisher() + " · " + day()));
    }

    private boolean old() {
        return prices.map(known -> known.isOldOn(today)).orElse(false);
    }

    private String market() {
        return prices.map(Prices::market).orElse("");
    }

    private String day() {
        Calendar calendar = new Calendar(kit.narrator().texts());
        return prices.map(known -> calendar.date(known.asked())).orElse("");
    }

    private static Sentence spoken(Price price) {
        return Sentence.of(
                "almanac.price",
                "name",
                price.name(),
                "unit",
                price.unit(),
                "amount",
                yuan(price.fen()),
                "change",
                change(price));
    }

    private static Sentence change(Price price) {
        long rise = price.rise();
        return rise == 0
                ? Sentence.of("almanac.same")
                : Sentence.of(
                        rise > 0 ? "almanac.dearer" : "almanac.cheaper",
                        "amount",
                        yuan(Math.abs(rise)));
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "%d.%02d", fen / 100, fen % 100);
    }

    private Node known() {
        VBox all =
                Print.column(
                        "list",
                        Print.line(market(), "screen-title"),
                        Print.grow(ShelfView.of(kit, shelf, this::row, PricesShown::new)));
        if (old()) {
            all.getChildren().add(1, Old.sign(kit, "almanac.oldPrices"));
        }
        return all;
    }

    private TapButton row(Price price) {
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(price.name(), "price-name"),
                        Print.line(kit.say(change(price)), "row-text"));
        VBox amount =
                Print.column(
                        "price-amounts",
                        Print.word(yuan(price.fen()), "price-amount"),
                        Print.word(
                                kit.say(Sentence.of("almanac.unit", "unit", price.unit())),
                                "row-text"));
        amount.setAlignment(Pos.CENTER_RIGHT);
        Node face = Print.row("row-face", trend(price), Print.grow(words), amount);
        return kit.button(
                        "price-" + price.name(),
                        spoken(price),
                        () -> kit.narrator().say(spoken(price)))
                .looking(face, "row-choice", "price", price.rise() > 0 ? "study" : "village");
    }

    private static Node trend(Price price) {
        String picture = price.rise() > 0 ? "up" : price.rise() < 0 ? "down" : "equal";
        return Print.stack("price-trend", Picture.of(picture).styled("price-arrow"));
    }

    private Node unknown() {
        VBox message =
                Medallion.of("coins", kit.say("almanac.pricesTile"), kit.say("almanac.noPrices"));
        message.getStyleClass().add("message");
        return message;
    }
}
