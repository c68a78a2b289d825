/// Staff who may open the pages, and what each may do.
@NullMarked
package org.yizhan.domain.accounts;

import org.jspecify.annotations.NullMarked;
