/// Sound that comes from phones and goes to browsers.
@NullMarked
package org.yizhan.web.sounds;

import org.jspecify.annotations.NullMarked;
