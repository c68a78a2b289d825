@NullMarked
package org.yizhan.web.voicebox;

import org.jspecify.annotations.NullMarked;
