package org.yizhan.web.residents.roster;

import java.util.Arrays;

/// Reads `.xlsx` and comma- or tab-separated files. What kind it is, its first bytes say, never its
/// name.
public final class GridReader {
    /// A village has some hundred people, the largest some thousand.
    public static final int MOST_LINES = 20_000;

    static final int MOST_COLUMNS = 80;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private GridReader() {}

    public static GridResult read(byte[] file) {
        GridResult result =
                startsWith(file, ZIP)
                        ? XlsxGrid.read(file)
                        : startsWith(file, OLE) ? new GridResult.OldOrLocked() : CsvGrid.read(file);
        boolean empty = result instanceof GridResult.Read read && read.grid().lines().isEmpty();
        return empty ? new GridResult.Empty() : result;
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length >= head.length
                && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }
}
