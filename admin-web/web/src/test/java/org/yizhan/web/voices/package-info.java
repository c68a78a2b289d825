@NullMarked
package org.yizhan.web.voices;

import org.jspecify.annotations.NullMarked;
