package org.yizhan.kiosk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.staff.Care;
import org.yizhan.kiosk.voices.Studio;
import org.yizhan.speech.voices.ClipShelf;

/// A machine that lets itself be looked after.
final class InventedCare implements Care, Studio {
    final List<Integer> volumes = new ArrayList<>();
    final List<Integer> missed = new ArrayList<>();
    final List<String> kept = new ArrayList<>();
    final List<byte[]> sounds = new ArrayList<>();
    final Set<String> recorded = new HashSet<>();
    boolean countyDecides;
    boolean full;

    int volume = 70;

    @Override
    public int volume() {
        return volume;
    }

    @Override
    public int volume(HeldCode code, int percent) {
        volumes.add(percent);
        volume = countyDecides ? 60 : percent;
        return volume;
    }

    @Override
    public List<Sentence> network() {
        return List.of(
                Sentence.of("exchange.check.noNetwork"),
                Sentence.of("exchange.check.noNetwork.todo"),
                Sentence.of("staff.network.lastToday", "time", "8:45"),
                Sentence.of("exchange.waiting", "count", 12));
    }

    @Override
    public void touched(int millimetres) {
        missed.add(millimetres);
    }

    @Override
    public Studio studio() {
        return this;
    }

    @Override
    public Set<String> recorded() {
        return recorded;
    }

    @Override
    public List<String> names() {
        return List.of("王秀英", "单永福", "欧阳建国");
    }

    @Override
    public void keep(HeldCode code, String text, byte[] sound, int seconds) throws IOException {
        if (full) {
            throw new IOException("The disk is full");
        }
        kept.add(text);
        sounds.add(sound);
        recorded.add(ClipShelf.bare(text));
    }
}
