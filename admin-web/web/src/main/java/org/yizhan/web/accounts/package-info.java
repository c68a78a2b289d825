/// Signing in: passwords, limits, the first account, and the pages for them.
@NullMarked
package org.yizhan.web.accounts;

import org.jspecify.annotations.NullMarked;
