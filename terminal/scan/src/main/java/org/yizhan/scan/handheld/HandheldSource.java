package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.scan.Repeats;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;

/// Every scanner on a wire, whenever it is plugged in. One thread looks each second for what came;
/// each scanner has a thread that reads it until it is pulled out.
public final class HandheldSource implements ScanSource {
    private static final Logger LOG = LoggerFactory.getLogger(HandheldSource.class);
    private static final int LOOK_SECONDS = 1;
    private static final String SERIAL = "serial:";
    private static final String EVENTS = "evdev:";

    private final String name;
    private final List<Sockets> sockets;
    private final Thread hunter = new Thread(this::hunt, "scanner-hunter");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<Path, Thread> readers = new ConcurrentHashMap<>();
    private final Set<Path> refused = ConcurrentHashMap.newKeySet();
    private final Object telling = new Object();
    private final Repeats repeats = new Repeats();
    private Optional<ScanListener> listener = Optional.empty();
    private Optional<SourceState> told = Optional.empty();

    HandheldSource(String name, List<Sockets> sockets) {
        this.name = name;
        this.sockets = sockets;
    }

    /// All that are plugged into this machine, now or later.
    public static HandheldSource plugged() {
        return new HandheldSource("scanners", List.of(EventSockets.MACHINE, SerialSockets.MACHINE));
    }

    /// One that somebody names.
    ///
    /// @param address `serial:` and a serial line, or `evdev:` and an input device or a recorded
    ///     stream of its events
    /// @throws IllegalArgumentException if the address is neither
    public static HandheldSource at(String address) {
        if (address.startsWith(SERIAL)) {
            return one(address, SERIAL, SerialSockets.MACHINE);
        }
        if (address.startsWith(EVENTS)) {
            return one(address, EVENTS, EventSockets.MACHINE);
        }
        throw new IllegalArgumentException(address);
    }

    private static HandheldSource one(String address, String prefix, Sockets kind) {
        Path device = Path.of(address.substring(prefix.length()));
        return new HandheldSource(address, List.of(new OneSocket(device, kind)));
    }

    @Override
    public void start(ScanListener hears) {
        if (hunter.getState() != Thread.State.NEW) {
            throw new IllegalStateException("Started before");
        }
        listener = Optional.of(hears);
        hunter.setDaemon(true);
        hunter.start();
    }

    @Override
    public String name() {
        return name;
    }

    private void hunt() {
        tell(SourceState.SEARCHING);
        try {
            do {
                look();
            } while (!closed.await(LOOK_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            LOG.debug("No longer looking for scanners");
        }
    }

    private void look() {
        boolean any = false;
        for (Sockets kind : sockets) {
            for (Path device : kind.plugged()) {
                any = true;
                if (!readers.containsKey(device)) {
                    open(kind, device);
                }
            }
        }
        if (readers.isEmpty()) {
            tell(any ? SourceState.BROKEN : SourceState.MISSING);
        } else {
            tell(SourceState.WORKING);
        }
    }

    private void open(Sockets kind, Path device) {
        try {
            Wire wire = kind.open(device);
            refused.remove(device);
            LOG.info("Scanner {} is read", device);
            Thread reader = new Thread(() -> read(device, wire), "scanner");
            reader.setDaemon(true);
            readers.put(device, reader);
            reader.start();
        } catch (IOException | RuntimeException e) {
            if (refused.add(device)) {
                LOG.warn("Scanner {} cannot be read: {}", device, e.toString());
            }
        }
    }

    private void read(Path device, Wire wire) {
        try (wire) {
            while (closed.getCount() > 0) {
                wire.next().ifPresent(this::tell);
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("Scanner {} is no longer read: {}", device, e.toString());
        }
        readers.remove(device);
    }

    private void tell(String text) {
        long now = System.nanoTime();
        synchronized (telling) {
            if (closed.getCount() > 0 && repeats.isNew(text, now)) {
                Scan scan = new Scan(text, now, ScanOrigin.SCANNER);
                listener.ifPresent(hears -> hears.scanned(scan));
            }
        }
    }

    private void tell(SourceState state) {
        synchronized (telling) {
            if (closed.getCount() > 0 && !told.equals(Optional.of(state))) {
                told = Optional.of(state);
                listener.ifPresent(hears -> hears.state(state));
            }
        }
    }

    @Override
    public void forget(String text) {
        synchronized (telling) {
            repeats.forget(text);
        }
    }

    @Override
    public void close() {
        synchronized (telling) {
            closed.countDown();
        }
        try {
            hunter.join(TimeUnit.SECONDS.toMillis(2));
            for (Thread reader : readers.values()) {
                reader.join(TimeUnit.SECONDS.toMillis(2));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
