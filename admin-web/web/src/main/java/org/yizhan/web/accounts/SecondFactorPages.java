package org.yizhan.web.accounts;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.DarkRun;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sessions.Staff;

/// The page behind the password, on a hub: the telephone's six digits; the first time, how the
/// telephone gets to know them.
public final class SecondFactorPages {
    private final SecondFactors factors;
    private final SignInLimits limits;

    /// @param secret in groups of four, for who cannot photograph the code; empty if the telephone
    ///     knows it already
    record SecondPage(String secret, int size, List<DarkRun> dark, Optional<Sentence> wrong) {
        boolean fresh() {
            return !secret.isEmpty();
        }
    }

    /// @param limits shared with signing in
    public SecondFactorPages(SecondFactors factors, SignInLimits limits) {
        this.factors = factors;
        this.limits = limits;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Staff.SECOND_FACTOR, Access.staff(), this::show),
                Route.post(Staff.SECOND_FACTOR, Access.staff(), this::submit));
    }

    private Answer show(Visit visit) {
        if (visit.staff().onlyPage().isEmpty()) {
            return new Answer.Redirect("/");
        }
        return Answer.page("accounts/second.jte", page(visit.staff(), Optional.empty()));
    }

    private SecondPage page(Staff staff, Optional<Sentence> wrong) {
        if (factors.of(staff.place(), staff.account()).isPresent()) {
            return new SecondPage("", 0, List.of(), wrong);
        }
        String secret = factors.offer(staff.account());
        QrMatrix code =
                QrMatrix.encode(
                        "otpauth://totp/Yizhan:"
                                + staff.place()
                                + "?secret="
                                + secret
                                + "&issuer=Yizhan");
        String grouped = secret.replaceAll("(.{4})(?=.)", "$1 ");
        return new SecondPage(grouped, code.size(), DarkRun.of(code.size(), code::dark), wrong);
    }

    private Answer submit(Visit visit) {
        Staff staff = visit.staff();
        if (staff.onlyPage().isEmpty()) {
            return new Answer.Redirect("/");
        }
        String key = "second/" + staff.account();
        if (limits.isLocked(key) || !limits.mayTry(visit.caller().address())) {
            return again(staff, "accounts.login.locked");
        }
        String code = visit.form().text("code").replaceAll("\\s", "");
        if (!factors.prove(staff, code)) {
            limits.wasWrong(key);
            return again(staff, "accounts.second.wrong");
        }
        limits.wasRight(key);
        return new Answer.SignedIn(staff.at(Staff.Door.OPEN), "/");
    }

    private Answer again(Staff staff, String why) {
        return Answer.again("accounts/second.jte", page(staff, Optional.of(Sentence.of(why))));
    }
}
