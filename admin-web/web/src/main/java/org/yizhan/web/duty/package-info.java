/// Who is at the service center, on staff pages: the week, with photographs.
@NullMarked
package org.yizhan.web.duty;

import org.jspecify.annotations.NullMarked;
