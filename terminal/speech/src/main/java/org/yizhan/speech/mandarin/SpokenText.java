package org.yizhan.speech.mandarin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects what is said, in order.
final class SpokenText {
    private final List<Spoken> spoken = new ArrayList<>();

    List<Spoken> all() {
        return List.copyOf(spoken);
    }

    /// Words that all read one shown character.
    void say(String words, int shown) {
        for (char word : words.toCharArray()) {
            spoken.add(new Spoken(word, shown, false));
        }
    }

    /// Words that read as many shown characters, one each; the last reads what is left.
    void sayEach(String words, int shown, int length) {
        for (int i = 0; i < words.length(); i++) {
            int at = Math.min(i, length - 1);
            spoken.add(new Spoken(words.charAt(i), shown + at, false));
        }
    }

    /// Digits one by one, as in years; everything but digits is left out.
    void digits(String text, int shown) {
        digits(text, shown, '一');
    }

    /// Digits one by one with 幺 for 1, as in telephone numbers; a pause before each index of
    /// `pauses` and wherever something but a digit stands.
    void telephone(String text, int shown, int... pauses) {
        int said = 0;
        for (int i = 0; i < text.length(); i++) {
            int nth = said;
            boolean digit = Character.isDigit(text.charAt(i));
            if (Arrays.stream(pauses).anyMatch(pause -> pause == nth) && digit) {
                say("，", shown + i);
            }
            if (digit) {
                digits(text.substring(i, i + 1), shown + i, '幺');
                said++;
            } else if (Character.isLetter(text.charAt(i))) {
                say(text.substring(i, i + 1), shown + i);
            }
        }
    }

    private void digits(String text, int shown, char one) {
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                char word = digit == 1 ? one : ChineseNumber.DIGITS.charAt(digit);
                spoken.add(new Spoken(word, shown + i, true));
            }
        }
    }

    /// An integer or a decimal, perhaps with commas: 1,250.5.
    void number(String text, int shown) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        StringBuilder digits = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isDigit(whole.charAt(i))) {
                digits.append(whole.charAt(i));
                places.add(shown + i);
            }
        }
        boolean bare = point >= 0 && digits.length() == 1;
        ChineseNumber.read(
                digits.toString(),
                (hanzi, digit) -> spoken.add(new Spoken(hanzi, places.get(digit), bare)));
        if (point >= 0) {
            say("点", shown + point);
            digits(text.substring(point + 1), shown + point + 1);
        }
    }

    /// A number that reads one shown character.
    void numberAt(int number, int shown) {
        ChineseNumber.read(
                String.valueOf(number),
                (hanzi, digit) -> spoken.add(new Spoken(hanzi, shown, true)));
    }

    /// A number before something counted: 2 is 两.
    void count(String text, int shown) {
        if (text.equals("2")) {
            say("两", shown);
        } else {
            number(text, shown);
        }
    }
}
