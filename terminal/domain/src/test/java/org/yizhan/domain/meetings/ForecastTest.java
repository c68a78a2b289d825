package org.yizhan.domain.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    @ParameterizedTest
    @CsvSource({
        // voters, coming, leave, quorum: silent, missing, outlook
        "46, 0, 0, 24, 46, 24, OPEN",
        "46, 23, 0, 24, 23, 1, OPEN",
        "46, 24, 0, 24, 22, 0, ENOUGH",
        "46, 24, 22, 24, 0, 0, ENOUGH",
        "46, 20, 22, 24, 4, 4, OPEN",
        "46, 20, 23, 24, 3, 4, TOO_FEW",
        "46, 0, 46, 0, 0, 0, ENOUGH",
    })
    void tellsWhetherThereWillBeEnough(
            int voters,
            int coming,
            int leave,
            int quorum,
            int silent,
            int missing,
            Forecast.Outlook outlook) {
        Forecast forecast = new Forecast(voters, coming, leave, quorum);
        assertEquals(silent, forecast.silent());
        assertEquals(missing, forecast.missing());
        assertEquals(outlook, forecast.outlook());
    }
}
