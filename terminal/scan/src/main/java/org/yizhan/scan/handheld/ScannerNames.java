package org.yizhan.scan.handheld;

import java.util.regex.Pattern;

/// Tells scanners by what they call themselves.
public final class ScannerNames {
    private static final Pattern SCANNER =
            Pattern.compile(
                    "scan|barcode|bar code|honeywell|symbol|zebra|datalogic|newland|nls-|newtologic",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MODEM =
            Pattern.compile(
                    "modem|mobile|lte|4g|5g|gsm|gps|gnss|quectel|huawei|zte|simcom|fibocom|sierra",
                    Pattern.CASE_INSENSITIVE);

    private ScannerNames() {}

    /// Whether an input device of this name is a scanner.
    public static boolean scanner(String name) {
        return SCANNER.matcher(name).find();
    }

    /// Whether what speaks over a serial line is a modem or a satellite receiver, which nobody must
    /// disturb.
    static boolean modem(String name) {
        return MODEM.matcher(name).find();
    }
}
