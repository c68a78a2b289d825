package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A county with one terminal, enrolled before each test and closed after it.
public abstract class OneTerminal {
    @TempDir protected Path folder;
    protected County county;
    protected TerminalNode terminal;

    @BeforeEach
    protected void enrolTheTerminal() {
        county = new County(folder);
        terminal = county.enrolled("terminal", County.VILLAGE);
    }

    @AfterEach
    protected void closeBoth() {
        terminal.close();
        county.close();
    }
}
