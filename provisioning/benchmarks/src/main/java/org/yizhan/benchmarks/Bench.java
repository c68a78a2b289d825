package org.yizhan.benchmarks;

import org.yizhan.benchmarks.kiosk.GlanceBench;
import org.yizhan.benchmarks.kiosk.MeetingBench;
import org.yizhan.benchmarks.kiosk.StartBench;
import org.yizhan.benchmarks.kiosk.TapBench;
import org.yizhan.benchmarks.ledger.CountyBench;
import org.yizhan.benchmarks.ledger.CrashBench;
import org.yizhan.benchmarks.ledger.ExchangeBench;
import org.yizhan.benchmarks.ledger.LedgerBench;
import org.yizhan.benchmarks.ledger.PartitionBench;
import org.yizhan.benchmarks.pages.PagesBench;
import org.yizhan.benchmarks.scan.RangeBench;
import org.yizhan.benchmarks.scan.ScanBench;
import org.yizhan.benchmarks.speech.SpeakBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// One measurement by its name. Each prints a table and, as its last line, one object of JSON.
@Command(
        name = "bench",
        description = "Takes one of the measurements and prints a table, then one line of JSON.",
        mixinStandardHelpOptions = true,
        subcommands = {
            HelpCommand.class,
            GlanceBench.class,
            CountyBench.class,
            CrashBench.class,
            ExchangeBench.class,
            LedgerBench.class,
            MeetingBench.class,
            PagesBench.class,
            PartitionBench.class,
            RangeBench.class,
            ScanBench.class,
            SpeakBench.class,
            StartBench.class,
            TapBench.class
        })
public final class Bench implements Runnable {
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /// Leaves with 0, with 1 if the measurement failed, with 2 if it was called wrongly.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
