@NullMarked
package org.yizhan.web.accounts;

import org.jspecify.annotations.NullMarked;
