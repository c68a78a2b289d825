package org.yizhan.tour.keeper;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A program and all that came of it, which systemd holds together by a control group. Safe for
/// any thread.
final class Kin {
    private final ProcessHandle first;
    private final Set<ProcessHandle> known = new HashSet<>();

    Kin(long pid) {
        first = ProcessHandle.of(pid).orElseThrow();
        known.add(first);
    }

    /// Remembers whom there is now; who loses its parent later is still known.
    synchronized void look() {
        Set<ProcessHandle> found = new HashSet<>();
        known.forEach(one -> one.descendants().forEach(found::add));
        known.addAll(found);
    }

    /// One that runs this program.
    ///
    /// @param program the end of its path
    synchronized Optional<ProcessHandle> running(String program) {
        look();
        return known.stream()
                .filter(ProcessHandle::isAlive)
                .filter(one -> name(one).equals(program))
                .findFirst();
    }

    /// The programs that run, without their folders.
    synchronized Set<String> programs() {
        look();
        return known.stream()
                .filter(ProcessHandle::isAlive)
                .map(Kin::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String name(ProcessHandle one) {
        String path = one.info().command().orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Ends all of them at once, and waits until they have.
    synchronized void kill() {
        look();
        known.forEach(ProcessHandle::destroyForcibly);
        known.forEach(one -> one.onExit().join());
    }
}
