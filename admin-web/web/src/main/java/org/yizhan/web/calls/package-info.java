/// The county's first page: whom to call today, and why.
@NullMarked
package org.yizhan.web.calls;

import org.jspecify.annotations.NullMarked;
