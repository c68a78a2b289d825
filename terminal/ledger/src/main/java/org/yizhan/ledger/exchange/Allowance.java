package org.yizhan.ledger.exchange;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.ledger.Ledger;

/// How much a terminal's line may carry in a month. Facts always go, they are small; recordings and
/// pictures stop when the month's bytes are used. Safe for any thread.
public final class Allowance {
    /// What the village's card or contract allows in a month; 0 where nobody counts.
    public static final Setting<Integer> MONTHLY_MEGABYTES =
            Setting.number("exchange.monthlyMegabytes", 0);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String WORD = "exchange/month";
    private static final long MEGABYTE = 1_000_000;

    private final Ledger ledger;
    private final Settings settings;
    private final InstantSource clock;

    public Allowance(Ledger ledger, Settings settings, InstantSource clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /// Notes what went over the line, both ways together.
    synchronized void spent(long bytes) {
        ledger.remember(WORD, month() + " " + (used() + bytes));
    }

    /// How many bytes went over the line this month.
    public long used() {
        return ledger.remembered(WORD)
                .map(text -> text.split(" ", 2))
                .filter(words -> words[0].equals(month()))
                .map(words -> Long.parseLong(words[1]))
                .orElse(0L);
    }

    /// How many bytes may still go this month; [Long#MAX_VALUE] where nobody counts.
    public long left() {
        int megabytes = settings.get(MONTHLY_MEGABYTES);
        return megabytes <= 0 ? Long.MAX_VALUE : Math.max(0, megabytes * MEGABYTE - used());
    }

    /// What is known of line and disk now.
    ///
    /// @param free bytes of the disk that may still be written
    public Budget budget(long free) {
        return new Budget(month(), settings.get(MONTHLY_MEGABYTES), used(), free);
    }

    private String month() {
        return YearMonth.from(clock.instant().atZone(ZONE)).toString();
    }
}
