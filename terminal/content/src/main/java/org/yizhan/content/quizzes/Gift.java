package org.yizhan.content.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;
import org.yizhan.domain.texts.Sentence;

/// Reads Moodle's GIFT (<https://docs.moodle.org/en/GIFT_format>), as far as it can be asked by
/// touching: choices (`{=right #reason ~wrong #reason}`, also weighted `~%100%`) and true or false
/// (`{T}`, `{F #reason}`). Titles, categories, comments, escapes and text formats are understood; a
/// picture stands as `<img src="@@PLUGINFILE@@/a.jpg">` or `![](a.jpg)`. Questions to be typed,
/// matched or written are refused, by the number of the question.
public final class Gift {
    private static final Pattern IMAGE =
            Pattern.compile("<img[^>]*src=[\"']([^\"']+)[\"'][^>]*>|!\\[[^]]*]\\(([^)]+)\\)");
    private static final Pattern TITLE = Pattern.compile("^::.*?(?<!\\\\)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");
    private static final Pattern CHOICE = Pattern.compile("(?=[=~])");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(\\.\\d+)?)%");

    /// Stand for escaped signs while the others are looked for.
    private static final String SIGNS = "=~#{}:\\";

    private static final int PRIVATE_USE = 0xE000;
    private static final int MOST_QUESTIONS = 30;

    private Gift() {}

    public static GiftResult read(String text) {
        List<Question> questions = new ArrayList<>();
        for (String block : blocks(text)) {
            Optional<Question> question = question(block);
            if (question.isEmpty()) {
                int number = questions.size() + 1;
                return new GiftResult.Unreadable(
                        Sentence.of("study.gift.unreadable", "number", number));
            }
            questions.add(question.get());
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            return new GiftResult.Unreadable(Sentence.of("study.gift.none"));
        }
        return new GiftResult.Read(questions);
    }

    /// Questions are parted by empty lines.
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : (hidden(text) + "\n\n").split("\\R", -1)) {
            if (line.isBlank()) {
                if (!block.toString().isBlank()) {
                    blocks.add(block.toString().strip());
                }
                block.setLength(0);
            } else if (!line.startsWith("//") && !line.startsWith("$CATEGORY")) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static Optional<Question> question(String block) {
        String rest = TITLE.matcher(block).replaceFirst("").strip();
        int open = rest.indexOf('{');
        int close = rest.lastIndexOf('}');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        String tail = rest.substring(close + 1).strip();
        String stem = rest.substring(0, open).strip() + (tail.isEmpty() ? "" : "＿＿" + tail);
        List<Choice> choices = choices(rest.substring(open + 1, close).strip());
        Matcher image = IMAGE.matcher(stem);
        Optional<String> picture = image.find() ? Optional.of(path(image)) : Optional.empty();
        String words = plain(FORMAT.matcher(image.replaceAll("")).replaceFirst(""));
        try {
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Question(words, picture, choices));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String path(Matcher image) {
        String found = image.group(1) == null ? image.group(2) : image.group(1);
        return shown(found).replace("@@PLUGINFILE@@/", "pictures/");
    }

    private static List<Choice> choices(String answers) {
        Matcher judged =
                Pattern.compile("^(TRUE|FALSE|T|F)\\s*(#.*)?$", Pattern.DOTALL).matcher(answers);
        if (judged.matches()) {
            return trueOrFalse(judged.group(1).startsWith("T"), judged.group(2));
        }
        List<Choice> choices = new ArrayList<>();
        for (String one : CHOICE.splitAsStream(answers).toList()) {
            if (one.isBlank()) {
                continue;
            }
            if ((one.charAt(0) != '=' && one.charAt(0) != '~') || one.contains("->")) {
                return List.of();
            }
            choices.add(choice(one));
        }
        return choices;
    }

    private static Choice choice(String one) {
        boolean right = one.charAt(0) == '=';
        String body = one.substring(1).strip();
        Matcher weight = WEIGHT.matcher(body);
        if (weight.find()) {
            right = Double.parseDouble(weight.group(1)) >= 50;
            body = body.substring(weight.end());
        }
        int reason = body.indexOf('#');
        String text = reason < 0 ? body : body.substring(0, reason);
        return new Choice(plain(text), right, reason < 0 ? "" : plain(body.substring(reason + 1)));
    }

    /// The first reason is for who was wrong, the second for who was right.
    private static List<Choice> trueOrFalse(
            boolean truth, @org.jspecify.annotations.Nullable String reasons) {
        String[] parts = reasons == null ? new String[0] : reasons.substring(1).split("#", -1);
        String whenWrong = parts.length > 0 ? plain(parts[0]) : "";
        String whenRight = parts.length > 1 ? plain(parts[1]) : whenWrong;
        return List.of(
                new Choice("对", truth, truth ? whenRight : whenWrong),
                new Choice("不对", !truth, truth ? whenWrong : whenRight));
    }

    private static String hidden(String text) {
        String hidden = text;
        for (int i = SIGNS.length() - 1; i >= 0; i--) {
            hidden =
                    hidden.replace(
                            "\\" + SIGNS.charAt(i), String.valueOf((char) (PRIVATE_USE + i)));
        }
        return hidden;
    }

    private static String shown(String text) {
        String shown = text;
        for (int i = 0; i < SIGNS.length(); i++) {
            shown = shown.replace((char) (PRIVATE_USE + i), SIGNS.charAt(i));
        }
        return shown;
    }

    private static String plain(String text) {
        return shown(text.replaceAll("<[^>]*>", ""))
                .replace("\\n", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
