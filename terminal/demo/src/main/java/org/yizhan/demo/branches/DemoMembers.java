package org.yizhan.demo.branches;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.yizhan.demo.residents.DemoPeople;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;

/// The party members among the demo village's people: 46 full ones and 4 probationary, 12 of them
/// living away. As in most villages more than half are over sixty, and a third are women.
public final class DemoMembers {
    private static final List<String> ALWAYS = List.of("刘建国", "王秀英", "曾红梅", "单永福", "解志强");
    private static final int MEMBERS = 50;
    private static final int AWAY = 12;
    private static final int ELDERS = 22;
    private static final int PROBATIONARY = 4;

    private final List<Identified<Resident>> chosen = new ArrayList<>();
    private final Set<SubjectId> taken = new HashSet<>();
    private final List<Identified<Resident>> adults;
    private final Random random;
    private final LocalDate today;

    private DemoMembers(DemoPeople people, Random random, LocalDate today) {
        this.random = random;
        this.today = today;
        adults =
                people.residents().stream()
                        .filter(resident -> age(resident.value(), today) >= 22)
                        .toList();
        ALWAYS.forEach(name -> choose(people.named(name)));
    }

    /// Memberships by the resident's subject.
    public static List<Identified<Membership>> of(
            DemoPeople people, Random random, LocalDate today) {
        return new DemoMembers(people, random, today).memberships();
    }

    /// Years since the birthday.
    public static int age(Resident resident, LocalDate today) {
        LocalDate birthday = resident.birthday().orElse(today);
        return Period.between(birthday, today).getYears();
    }

    private List<Identified<Membership>> memberships() {
        chooseSome(PROBATIONARY, resident -> !resident.away() && isYoung(resident));
        List<Identified<Resident>> probationary =
                List.copyOf(chosen.subList(ALWAYS.size(), chosen.size()));
        chooseSome(AWAY, Resident::away);
        chooseSome(ELDERS, resident -> !resident.away() && isElder(resident));
        chooseSome(
                MEMBERS - chosen.size(),
                resident -> !resident.away() && !isElder(resident) && age(resident, today) > 27);
        return chosen.stream()
                .map(resident -> membership(resident, probationary.contains(resident)))
                .toList();
    }

    private boolean isYoung(Resident resident) {
        return age(resident, today) <= 45;
    }

    private boolean isElder(Resident resident) {
        return age(resident, today) >= 60;
    }

    private void chooseSome(int count, Predicate<Resident> fits) {
        List<Identified<Resident>> candidates = new ArrayList<>(adults);
        candidates.removeIf(adult -> taken.contains(adult.id()) || !fits.test(adult.value()));
        Collections.shuffle(candidates, random);
        int women = count / 3;
        take(women, candidates, resident -> resident.gender() == Gender.FEMALE);
        take(count - women, candidates, resident -> resident.gender() == Gender.MALE);
    }

    private void take(int count, List<Identified<Resident>> candidates, Predicate<Resident> fits) {
        candidates.stream()
                .filter(candidate -> fits.test(candidate.value()))
                .limit(count)
                .forEach(this::choose);
    }

    private void choose(Identified<Resident> resident) {
        chosen.add(resident);
        taken.add(resident.id());
    }

    private Identified<Membership> membership(Identified<Resident> resident, boolean probationary) {
        MemberStatus status = probationary ? MemberStatus.PROBATIONARY : MemberStatus.FULL;
        LocalDate joined = probationary ? lately() : longAgo(resident.value());
        String group = partyGroup(resident);
        return new Identified<>(resident.id(), new Membership(status, Optional.of(joined), group));
    }

    private String partyGroup(Identified<Resident> resident) {
        if (resident.value().away()) {
            return "流动党员小组";
        }
        return resident.id().low() % 2 == 0 ? "第一党小组" : "第二党小组";
    }

    /// A probationary year is not over (《中国共产党章程》第七条).
    private LocalDate lately() {
        return today.minusDays(60 + random.nextInt(240));
    }

    private LocalDate longAgo(Resident resident) {
        int age = age(resident, today);
        int atMost = Math.min(45, age - 2);
        int joinedAt = Math.min(atMost, 20 + random.nextInt(18));
        return resident.birthday().orElse(today).plusYears(joinedAt).plusDays(random.nextInt(300));
    }
}
