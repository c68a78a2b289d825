package org.yizhan.demo.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;

/// The residents of the demo village and their households, the same for the same seed and day.
public record DemoPeople(
        List<Identified<Household>> households, List<Identified<Resident>> residents) {
    private static final int HOUSEHOLDS = 110;
    private static final List<String> GROUPS = List.of("一组", "二组", "三组", "四组");

    public DemoPeople {
        households = List.copyOf(households);
        residents = List.copyOf(residents);
    }

    /// @param random seeded; nothing else decides who lives here
    public static DemoPeople of(Random random, LocalDate today) {
        return new Settling(random, today).settle();
    }

    /// The first resident of a name. The demo's own people are unique: 刘建国, 王秀英, 曾红梅, 单永福,
    /// 解志强.
    ///
    /// @throws IllegalArgumentException if nobody has it
    public Identified<Resident> named(String name) {
        return residents.stream()
                .filter(resident -> resident.value().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called so"));
    }

    /// @throws IllegalArgumentException if there is no such resident
    public Resident resident(SubjectId id) {
        return residents.stream()
                .filter(resident -> resident.id().equals(id))
                .findFirst()
                .map(Identified::value)
                .orElseThrow(() -> new IllegalArgumentException("No such resident"));
    }

    /// Fills the houses, one after the other.
    private static final class Settling {
        private final Random random;
        private final LocalDate today;
        private final Ids ids;
        private final Families families;
        private final List<Identified<Household>> households = new ArrayList<>();
        private final List<Identified<Resident>> residents = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private int phones;

        Settling(Random random, LocalDate today) {
            this.random = random;
            this.today = today;
            ids = new Ids(random::nextLong);
            families = new Families(random);
        }

        DemoPeople settle() {
            List<List<Families.Person>> known = knownFamilies();
            known.forEach(family -> family.forEach(person -> taken.add(person.name().full())));
            for (int number = 0; number < HOUSEHOLDS; number++) {
                settle(number, number < known.size() ? known.get(number) : newFamily(number));
            }
            return new DemoPeople(households, residents);
        }

        /// A family in which nobody's name is taken: on a terminal two people of one name would be
        /// told apart by their households, in a demo they only confuse.
        private List<Families.Person> newFamily(int number) {
            while (true) {
                List<Families.Person> family = families.family(number);
                Set<String> names = new HashSet<>();
                boolean fresh =
                        family.stream()
                                .map(person -> person.name().full())
                                .allMatch(name -> !taken.contains(name) && names.add(name));
                if (fresh) {
                    taken.addAll(names);
                    return family;
                }
            }
        }

        private void settle(int number, List<Families.Person> family) {
            String group = GROUPS.get(number % GROUPS.size());
            String house = group + (number / GROUPS.size() + 1) + "号";
            SubjectId household = ids.subject();
            households.add(new Identified<>(household, new Household(house, group)));
            for (Families.Person person : family) {
                residents.add(new Identified<>(ids.subject(), resident(person, household)));
            }
        }

        private Resident resident(Families.Person person, SubjectId household) {
            LocalDate birthday = today.minusYears(person.age()).minusDays(random.nextInt(365));
            return new Resident(
                    person.name().full(),
                    person.name().reading(),
                    person.gender(),
                    Optional.of(birthday),
                    Optional.of(household),
                    phone(person.age()),
                    person.away());
        }

        /// Children have none, and some elders neither. The numbers are nobody's: 138 0000 is
        /// followed by the order in which people moved in.
        private Optional<String> phone(int age) {
            boolean none = age < 16 || (age > 75 && random.nextInt(3) == 0);
            phones++;
            return none ? Optional.empty() : Optional.of("138 0000 %04d".formatted(1000 + phones));
        }

        private static List<List<Families.Person>> knownFamilies() {
            return List.of(
                    List.of(
                            person("刘", "建国 jian4 guo2", Gender.MALE, 56),
                            person("解", "凤霞 feng4 xia2", Gender.FEMALE, 55)),
                    List.of(person("王", "秀英 xiu4 ying1", Gender.FEMALE, 72)),
                    List.of(
                            person("马", "志强 zhi4 qiang2", Gender.MALE, 44),
                            person("曾", "红梅 hong2 mei2", Gender.FEMALE, 41),
                            person("马", "晓雯 xiao3 wen2", Gender.FEMALE, 15)),
                    List.of(
                            person("单", "永福 yong3 fu2", Gender.MALE, 78),
                            person("查", "桂兰 gui4 lan2", Gender.FEMALE, 76)),
                    List.of(
                            person("解", "志强 zhi4 qiang2", Gender.MALE, 47),
                            person("仇", "丽华 li4 hua2", Gender.FEMALE, 46)));
        }

        private static Families.Person person(
                String surname, String given, Gender gender, int age) {
            return new Families.Person(Names.of(surname, given), gender, age, false);
        }
    }
}
