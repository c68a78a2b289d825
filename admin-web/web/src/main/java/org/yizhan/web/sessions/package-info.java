/// Who is signed in, in this browser, until when. Nothing here knows a page.
@NullMarked
package org.yizhan.web.sessions;

import org.jspecify.annotations.NullMarked;
