/// Fixtures: a village with a real ledger and real pages, and browsers to visit them.
@NullMarked
package org.yizhan.web;

import org.jspecify.annotations.NullMarked;
