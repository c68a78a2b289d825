package org.yizhan.web.residents;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.Membership;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Words;

/// A person's own file, as a table they can read.
final class PersonalCopy {
    private PersonalCopy() {}

    /// @param likeness what is kept as picture and sound is named; the files are given beside it
    static byte[] of(Words words, Person person, Likeness likeness, PersonalFile file) {
        Sheet sheet = new Sheet(words.get("residents.copy.sheet"));
        sheet.title(words.get("residents.copy.title", "name", person.name()), 3);
        line(sheet, words, "residents.field.name", person.name());
        line(
                sheet,
                words,
                "residents.field.gender",
                words.get(ResidentPages.gender(person.resident().gender())));
        line(sheet, words, "residents.field.birthday", words.date(person.resident().birthday()));
        line(sheet, words, "residents.field.phone", person.resident().phone().orElse(""));
        line(sheet, words, "residents.field.household", person.door());
        line(
                sheet,
                words,
                "branches.field.status",
                words.get(ResidentPages.status(person.membership().map(Membership::status))));
        Optional<Membership> member = person.membership();
        line(sheet, words, "branches.field.joined", words.date(member.flatMap(Membership::joined)));
        person.cards().forEach(card -> line(sheet, words, "cards.person.title", card.number()));
        if (likeness.picture().isPresent()) {
            line(sheet, words, "residents.portrait.title", words.get("residents.portrait.copy"));
        }
        if (likeness.voice().isPresent()) {
            line(sheet, words, "residents.name.clip", words.get("residents.name.copy"));
        }
        file.offices()
                .forEach(office ->
                        line(
                                sheet,
                                words,
                                "branches.office.title",
                                office.value().title() + " " + office.value().from()));
        file.visits()
                .forEach(visit ->
                        line(
                                sheet,
                                words,
                                "residents.visit.title",
                                visit.value().day() + " " + visit.value().note()));
        file.kept().forEach(each -> line(sheet, words, "residents.copy.kept", words.say(each)));
        file.history()
                .forEach(each ->
                        sheet.line(
                                List.of(
                                        words.moment(each.at()),
                                        words.say(each.what()),
                                        each.who())));
        return sheet.bytes();
    }

    private static void line(Sheet sheet, Words words, String key, String value) {
        sheet.line(List.of(words.get(key), value, ""));
    }
}
