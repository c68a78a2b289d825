/// Writing a lesson, hearing and seeing it as the terminal will, releasing it, following it. Never
/// who listened.
@NullMarked
package org.yizhan.web.study;

import org.jspecify.annotations.NullMarked;
