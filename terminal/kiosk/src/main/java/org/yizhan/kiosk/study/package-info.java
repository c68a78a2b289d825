/// Lessons: the list, and a lesson read aloud.
@NullMarked
package org.yizhan.kiosk.study;

import org.jspecify.annotations.NullMarked;
