package org.yizhan.scan;

/// Something that reads codes: a camera, or a scanner that types. A source looks after itself: what is
/// lost is looked for again, for ever, and only [ScanListener#state] tells of it.
public interface ScanSource extends AutoCloseable {
    /// Begins, and returns at once. To be called once.
    ///
    /// @throws IllegalStateException if it was started before
    void start(ScanListener listener);

    /// What it reads from, for staff and logs, such as `/dev/video0`.
    String name();

    /// Lets the next sighting of this text count as a new scan, for when it could not be recorded.
    void forget(String text);

    /// Stops and gives everything back; no call to the listener begins after it returns. Harmless when
    /// repeated.
    @Override
    void close();
}
