package org.yizhan.demo.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yizhan.domain.residents.Gender;

/// The shapes of the households of a village whose young people mostly work elsewhere, and the
/// people in them. Ages fit together: parents are 20 to 35 years older than their children.
final class Families {
    /// Of ten households: two elders alone, three elder couples, two couples with children, two of
    /// three generations, one of grandparents with a grandchild whose parents work elsewhere.
    private enum Shape {
        ELDER,
        COUPLE,
        NUCLEAR,
        GENERATIONS,
        GRANDPARENTS
    }

    private static final List<Shape> OF_TEN =
            List.of(
                    Shape.COUPLE,
                    Shape.NUCLEAR,
                    Shape.GENERATIONS,
                    Shape.ELDER,
                    Shape.COUPLE,
                    Shape.GRANDPARENTS,
                    Shape.NUCLEAR,
                    Shape.COUPLE,
                    Shape.ELDER,
                    Shape.GENERATIONS);

    private final Random random;
    private final Names names;

    Families(Random random) {
        this.random = random;
        names = new Names(random);
    }

    /// A person before they have an identity.
    record Person(Names.Name name, Gender gender, int age, boolean away) {}

    /// The people of the household with this running number, the eldest first.
    List<Person> family(int number) {
        String surname = names.surname();
        List<Person> people = new ArrayList<>();
        switch (OF_TEN.get(number % OF_TEN.size())) {
            case ELDER -> people.add(elder(surname, between(66, 88)));
            case COUPLE -> couple(people, surname, between(60, 84), false);
            case NUCLEAR -> withChildren(people, surname, between(34, 56), false);
            case GENERATIONS -> {
                int elder = between(62, 80);
                couple(people, surname, elder, false);
                boolean away = random.nextInt(3) > 0;
                withChildren(people, surname, elder - between(24, 32), away);
            }
            case GRANDPARENTS -> {
                int elder = between(58, 68);
                couple(people, surname, elder, false);
                people.add(child(surname, between(4, Math.min(14, elder - 48)), false));
            }
        }
        return people;
    }

    private Person elder(String surname, int age) {
        Gender gender = random.nextInt(3) > 0 ? Gender.FEMALE : Gender.MALE;
        return new Person(names.of(surname, gender, age), gender, age, false);
    }

    private void couple(List<Person> people, String surname, int age, boolean away) {
        people.add(new Person(names.of(surname, Gender.MALE, age), Gender.MALE, age, away));
        int wife = Math.max(22, age - between(0, 4));
        String maiden = names.surname();
        people.add(new Person(names.of(maiden, Gender.FEMALE, wife), Gender.FEMALE, wife, away));
    }

    private void withChildren(List<Person> people, String surname, int age, boolean away) {
        couple(people, surname, age, away);
        int mother = people.getLast().age();
        int eldest = Math.max(1, mother - between(22, 27));
        people.add(child(surname, eldest, eldest >= 18 && random.nextInt(4) > 0));
        if (eldest > 5 && random.nextBoolean()) {
            int second = eldest - between(3, 5);
            people.add(child(surname, second, second >= 18));
        }
    }

    private Person child(String surname, int age, boolean away) {
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        return new Person(names.of(surname, gender, age), gender, age, away);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
