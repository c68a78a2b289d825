/// What every command shares: its language, its exit codes, and how it prints. Never a command.
@NullMarked
package org.yizhan.cli.command;

import org.jspecify.annotations.NullMarked;
