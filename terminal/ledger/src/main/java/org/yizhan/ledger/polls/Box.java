package org.yizhan.ledger.polls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.Hash;

/// Who took part, and how often each choice was made: two heaps that nothing joins. Those who took
/// part stand in the order of their salted hashes, so that the order they came in is gone.
///
/// @param salt of this box, hexadecimal
/// @param counts by choice
/// @param told the counts the township was last told
/// @param took hashes, hexadecimal
record Box(String salt, List<Integer> counts, List<Integer> told, Set<String> took) {
    /// A box grows in steps of this, so that its length says little.
    private static final int STEP = 4_096;

    Box {
        counts = List.copyOf(counts);
        told = List.copyOf(told);
        took = new TreeSet<>(took);
    }

    static Box empty(String salt, int choices) {
        List<Integer> none = new ArrayList<>(java.util.Collections.nCopies(choices, 0));
        return new Box(salt, none, none, Set.of());
    }

    int opinions() {
        return sum(counts);
    }

    static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    boolean has(SubjectId resident) {
        return took.contains(mark(resident));
    }

    private String mark(SubjectId resident) {
        return Hash.of(
                        HexFormat.of().parseHex(salt),
                        resident.toString().getBytes(StandardCharsets.US_ASCII))
                .toString()
                .substring(0, 32);
    }

    /// With one more opinion. When five came since the township was last told, it is to be told
    /// anew.
    Box with(SubjectId resident, int choice, int fewest) {
        List<Integer> more = new ArrayList<>(counts);
        more.set(choice, more.get(choice) + 1);
        Set<String> marks = new TreeSet<>(took);
        marks.add(mark(resident));
        boolean due = sum(more) - sum(told) >= fewest;
        return new Box(salt, more, due ? more : told, marks);
    }

    byte[] encoded() {
        String text =
                salt + ";" + joined(counts) + ";" + joined(told) + ";" + String.join(",", took);
        byte[] plain = text.getBytes(StandardCharsets.US_ASCII);
        byte[] padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return padded;
    }

    static String joined(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> counts(String joined) {
        return Arrays.stream(joined.split(",")).map(Integer::valueOf).toList();
    }

    static Box decode(byte[] plain) {
        String[] parts = new String(plain, StandardCharsets.US_ASCII).strip().split(";", -1);
        Set<String> took = new TreeSet<>(Arrays.asList(parts[3].split(",")));
        took.remove("");
        return new Box(parts[0], counts(parts[1]), counts(parts[2]), took);
    }
}
