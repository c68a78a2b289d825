/// Asking everyone, on staff pages: opening a question, ending it, seeing what came of it.
@NullMarked
package org.yizhan.web.polls;

import org.jspecify.annotations.NullMarked;
