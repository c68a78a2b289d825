/// A village's roster, from the table a clerk has into people: nothing here knows pages or the
/// ledger.
@NullMarked
package org.yizhan.web.residents.roster;

import org.jspecify.annotations.NullMarked;
