package org.yizhan.speech.mandarin;

/// Integers as they are said: 20,105 is 两万零一百零五.
final class ChineseNumber {
    /// Takes a spoken Hanzi and the index of the digit it says.
    interface Sink {
        void say(char hanzi, int digit);
    }

    static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int LONGEST = 16;

    private final String digits;
    private final Sink sink;
    private boolean said;
    private boolean groupSaid;
    private int zero = -1;

    private ChineseNumber(String digits, Sink sink) {
        this.digits = digits;
        this.sink = sink;
    }

    /// @param digits only 0 to 9; more than sixteen are said one by one
    static void read(String digits, Sink sink) {
        if (digits.length() > LONGEST) {
            for (int i = 0; i < digits.length(); i++) {
                sink.say(DIGITS.charAt(digits.charAt(i) - '0'), i);
            }
            return;
        }
        new ChineseNumber(digits, sink).read();
    }

    private void read() {
        for (int i = 0; i < digits.length(); i++) {
            int power = digits.length() - 1 - i;
            if (digits.charAt(i) == '0') {
                zero = said && zero < 0 ? i : zero;
            } else {
                digit(digits.charAt(i) - '0', power, i);
            }
            if (power % 4 == 0 && groupSaid) {
                for (char group : GROUPS[power / 4].toCharArray()) {
                    sink.say(group, i);
                    zero = -1;
                }
                groupSaid = false;
            }
        }
        if (!said) {
            sink.say('零', 0);
        }
    }

    private void digit(int digit, int power, int index) {
        if (zero >= 0) {
            sink.say('零', zero);
            zero = -1;
        }
        int unit = power % 4;
        boolean silentOne = digit == 1 && unit == 1 && !said;
        if (!silentOne) {
            boolean pair = digit == 2 && !said && (unit == 3 || unit == 0 && power > 0);
            sink.say(pair ? '两' : DIGITS.charAt(digit), index);
        }
        if (unit > 0) {
            sink.say(UNITS.charAt(unit - 1), index);
        }
        said = true;
        groupSaid = true;
    }
}
