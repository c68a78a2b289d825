package org.yizhan.web.residents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// What a clerk typed about a person.
///
/// @param texts by the field's name, as typed
/// @param wrong by the field's name
record ResidentForm(Map<String, String> texts, Map<String, Sentence> wrong) {
    private static final String NOT_A_MEMBER = "NONE";
    private static final int LONGEST_NAME = 40;

    static ResidentForm empty() {
        return new ResidentForm(Map.of(), Map.of());
    }

    static ResidentForm of(Person person) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", person.name());
        texts.put("reading", person.resident().nameReading().orElse(""));
        texts.put("gender", person.resident().gender().name());
        texts.put("birthday", person.resident().birthday().map(LocalDate::toString).orElse(""));
        texts.put("phone", person.resident().phone().orElse(""));
        person.household()
                .ifPresent(household -> {
                    texts.put("household", household.number());
                    texts.put("group", household.group());
                });
        if (person.resident().away()) {
            texts.put("away", "yes");
        }
        person.membership()
                .ifPresent(member -> {
                    texts.put("member", member.status().name());
                    texts.put("joined", member.joined().map(LocalDate::toString).orElse(""));
                    texts.put("partyGroup", member.group());
                });
        return new ResidentForm(texts, Map.of());
    }

    /// Reads a posted form and says what is wrong in it.
    static ResidentForm read(Form form, LocalDate today) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        ResidentForm typed = new ResidentForm(texts, Map.of());
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        if (typed.text("name").isEmpty() || typed.text("name").length() > LONGEST_NAME) {
            wrong.put("name", Sentence.of("residents.form.noName"));
        }
        if (!typed.text("reading").matches("|[a-zü]+[1-5]( [a-zü]+[1-5])*")) {
            wrong.put("reading", Sentence.of("residents.form.badReading"));
        }
        if (!typed.text("phone").matches("|\\+?[\\d -]{5,20}")) {
            wrong.put("phone", Sentence.of("residents.form.badPhone"));
        }
        for (String day : new String[] {"birthday", "joined"}) {
            if (!typed.text(day).isEmpty()
                    && typed.day(day).filter(value -> !value.isAfter(today)).isEmpty()) {
                wrong.put(day, Sentence.of("residents.form.badDay"));
            }
        }
        return new ResidentForm(texts, wrong);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    Optional<String> filled(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> day(String field) {
        try {
            return filled(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean is(String field, Enum<?> value) {
        return text(field).equals(value.name());
    }

    Gender gender() {
        return Arrays.stream(Gender.values())
                .filter(gender -> is("gender", gender))
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    boolean away() {
        return texts.containsKey("away");
    }

    /// The membership that was chosen; empty for "not a member".
    Optional<Membership> membership() {
        return filled("member")
                .filter(word -> !word.equals(NOT_A_MEMBER))
                .flatMap(word ->
                        Arrays.stream(MemberStatus.values())
                                .filter(status -> status.name().equals(word))
                                .findFirst())
                .map(status -> new Membership(status, day("joined"), text("partyGroup")));
    }
}
