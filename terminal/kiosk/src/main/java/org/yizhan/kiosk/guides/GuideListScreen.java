package org.yizhan.kiosk.guides;

import java.util.List;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.GuideList;
import org.yizhan.kiosk.navigation.Destination.GuideRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.notices.News.Help;

/// What can be got done, by name.
public final class GuideListScreen extends ListScreen<Help> {
    private final Kind kind;

    public GuideListScreen(Kit kit, List<Help> guides, Kind kind, int page) {
        super(
                kit,
                Shelf.of(
                        guides.stream().filter(help -> help.guide().kind() == kind).toList(), page),
                Words.of(Sentence.of("guides.choose"), Sentence.of("guides.empty")),
                new Empty(
                        "guide",
                        Sentence.of(
                                kind == Kind.SERVICE ? "guides.serviceTile" : "guides.legalTile"),
                        "guides"));
        this.kind = kind;
    }

    @Override
    protected Destination page(int page) {
        return new GuideList(kind, page);
    }

    @Override
    protected TapButton row(Help help) {
        boolean service = kind == Kind.SERVICE;
        String title = help.guide().title();
        return new Row("guide-" + help.id(), title, service ? "guides" : "village")
                .leading(
                        kit(),
                        Row.picture(service ? "guide" : "scales"),
                        RowWords.of(title, help.guide().whoFor()),
                        new GuideRead(help.id()));
    }
}
