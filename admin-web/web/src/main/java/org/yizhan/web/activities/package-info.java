/// Activities on staff pages: planning them, seeing who comes, calling them off.
@NullMarked
package org.yizhan.web.activities;

import org.jspecify.annotations.NullMarked;
