/// Rules of meetings and when they are due, as the pages show them.
@NullMarked
package org.yizhan.web.meetings;

import org.jspecify.annotations.NullMarked;
