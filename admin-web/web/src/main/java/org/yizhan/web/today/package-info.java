/// The first page after signing in: what today needs.
@NullMarked
package org.yizhan.web.today;

import org.jspecify.annotations.NullMarked;
