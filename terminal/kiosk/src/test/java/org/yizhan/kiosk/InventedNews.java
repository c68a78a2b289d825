package org.yizhan.kiosk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yizhan.demo.almanac.DemoAlmanac;
import org.yizhan.demo.guides.DemoGuides;
import org.yizhan.demo.notices.DemoRumours;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.kiosk.notices.News;

/// What the invented village can look up.
final class InventedNews implements News {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// The day everything was written.
    LocalDate written = TODAY;

    boolean nothing;
    int onDuty = 1;

    @Override
    public List<Answered> rumours() {
        return nothing
                ? List.of()
                : DemoRumours.of(TODAY).stream()
                        .map(rumour -> new Answered(rumour.id(), rumour.value()))
                        .toList();
    }

    @Override
    public Optional<Weather> weather() {
        return nothing
                ? Optional.empty()
                : Optional.of(new Weather("清河镇", written, DemoAlmanac.weather(TODAY).days()));
    }

    @Override
    public Optional<Prices> prices() {
        return nothing ? Optional.empty() : Optional.of(DemoAlmanac.prices(written));
    }

    @Override
    public DutyRoster duty() {
        List<Shift> shifts = new ArrayList<>();
        List<Shift> people =
                List.of(
                        Village.LIU,
                        new Shift(DayOfWeek.SUNDAY, "曾红梅", "便民服务员", "上午八点到十二点", "139 0572 5678"),
                        new Shift(DayOfWeek.SUNDAY, "解志强", "村医", "下午", "137 0572 9012"));
        if (!nothing) {
            shifts.addAll(people.subList(0, onDuty));
            shifts.add(new Shift(DayOfWeek.MONDAY, "马志强", "村会计", "全天", "136 0572 3456"));
        }
        return new DutyRoster(
                portrait.length == 0 ? shifts : shifts.stream().map(InventedNews::seen).toList());
    }

    private static Shift seen(Shift shift) {
        return new Shift(
                shift.day(),
                shift.name(),
                shift.role(),
                shift.hours(),
                shift.phone(),
                Optional.of("somewhere"));
    }

    /// A drawn face, as a photograph.
    static byte[] drawn() {
        BufferedImage face = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = face.createGraphics();
        pen.setColor(new Color(0x9FB8A6));
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(new Color(0x3B4A63));
        pen.fillOval(30, 270, 240, 260);
        pen.setColor(new Color(0xE2B58F));
        pen.fillOval(80, 90, 140, 180);
        pen.setColor(new Color(0x2B1D12));
        pen.fillArc(75, 70, 150, 130, 0, 180);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(face, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    /// A face to look for, drawn.
    byte[] portrait = new byte[0];

    @Override
    public Optional<byte[]> face(Shift shift) {
        return Optional.of(portrait).filter(bytes -> bytes.length > 0);
    }

    @Override
    public List<Help> guides() {
        return nothing
                ? List.of()
                : DemoGuides.of(written).stream()
                        .map(guide -> new Help(guide.id(), guide.value()))
                        .toList();
    }
}
