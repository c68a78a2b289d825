package org.yizhan.web.residents.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.web.papers.Sheet;

/// People as a table with the columns of the template, so that what was exported can be imported
/// and gives the same.
public final class RosterExport {
    private final Sheet sheet = new Sheet("花名册");

    public RosterExport() {
        sheet.header(Arrays.stream(Column.values()).map(Column::chinese).toList());
    }

    public void add(
            Resident resident, Optional<Household> household, Optional<Membership> membership) {
        Optional<Membership> member =
                membership.filter(each -> !word(each.status()).equals(NOT_A_MEMBER));
        sheet.line(
                List.of(
                        resident.name(),
                        resident.nameReading().orElse(""),
                        gender(resident.gender()),
                        resident.birthday().map(LocalDate::toString).orElse(""),
                        "",
                        household.map(Household::number).orElse(""),
                        household.map(Household::group).orElse(""),
                        resident.phone().orElse(""),
                        resident.away() ? "是" : "否",
                        member.map(each -> word(each.status())).orElse(NOT_A_MEMBER),
                        member.flatMap(Membership::joined).map(LocalDate::toString).orElse(""),
                        member.map(Membership::group).orElse("")));
    }

    private static final String NOT_A_MEMBER = "群众";

    private static String word(MemberStatus status) {
        return switch (status) {
            case FULL -> "正式党员";
            case PROBATIONARY -> "预备党员";
            case APPLICANT -> "入党积极分子";
            case TRANSFERRED, ENDED -> NOT_A_MEMBER;
        };
    }

    private static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "女";
            case MALE -> "男";
            case UNKNOWN -> "";
        };
    }

    /// The finished `.xlsx`.
    public byte[] bytes() {
        return sheet.bytes();
    }
}
