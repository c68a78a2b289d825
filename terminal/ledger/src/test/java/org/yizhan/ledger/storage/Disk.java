package org.yizhan.ledger.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk that loses power: what was synced is there; of what was written since, some sectors are
/// and some are not. Names appear and vanish at once.
final class Disk {
    private final boolean honest;
    private final Map<String, byte[]> synced = new HashMap<>();
    private final Map<String, List<Recording.Step>> since = new HashMap<>();

    /// @param honest whether it writes when it is told to sync; one that lies only says so
    Disk(boolean honest) {
        this.honest = honest;
    }

    void take(Recording.Step step) {
        switch (step) {
            case Recording.Step.Write write -> pending(write.file()).add(write);
            case Recording.Step.Cut cut -> pending(cut.file()).add(cut);
            case Recording.Step.Sync sync when !honest -> pending(sync.file());
            case Recording.Step.Sync sync -> {
                synced.put(sync.file(), content(sync.file(), _ -> true));
                since.remove(sync.file());
            }
            case Recording.Step.Remove remove -> {
                synced.remove(remove.file());
                since.remove(remove.file());
            }
            case Recording.Step.Said _ -> {}
        }
    }

    private List<Recording.Step> pending(String file) {
        synced.putIfAbsent(file, new byte[0]);
        return since.computeIfAbsent(file, _ -> new ArrayList<>());
    }

    /// Which sectors of the writes since the last sync made it.
    interface Survival {
        boolean of(int sector);
    }

    /// The files as after a cut now.
    ///
    /// @param sector bytes that are written whole or not at all
    /// @param random which of them made it; without it, all did
    void write(Path folder, int sector, Random random) throws IOException {
        Files.createDirectories(folder);
        for (String file : synced.keySet()) {
            Files.write(
                    folder.resolve(file),
                    content(file, sector == 0 ? _ -> true : _ -> random.nextBoolean(), sector));
        }
    }

    private byte[] content(String file, Survival survival) {
        return content(file, survival, 0);
    }

    private byte[] content(String file, Survival survival, int sector) {
        byte[] content = synced.getOrDefault(file, new byte[0]).clone();
        for (Recording.Step step : since.getOrDefault(file, List.of())) {
            if (step instanceof Recording.Step.Write write) {
                content = written(content, write, survival, sector);
            } else if (step instanceof Recording.Step.Cut cut && survival.of(0)) {
                content = Arrays.copyOf(content, (int) cut.length());
            }
        }
        return content;
    }

    private static byte[] written(
            byte[] before, Recording.Step.Write write, Survival survival, int sector) {
        byte[] content = before;
        int unit = sector == 0 ? write.bytes().length : sector;
        for (int from = 0; from < write.bytes().length; ) {
            long at = write.offset() + from;
            int length =
                    (int)
                            Math.min(
                                    unit - (sector == 0 ? 0 : at % unit),
                                    write.bytes().length - from);
            if (survival.of(from / Math.max(1, unit))) {
                int end = (int) at + length;
                content = content.length < end ? Arrays.copyOf(content, end) : content;
                System.arraycopy(write.bytes(), from, content, (int) at, length);
            }
            from += length;
        }
        return content;
    }
}
