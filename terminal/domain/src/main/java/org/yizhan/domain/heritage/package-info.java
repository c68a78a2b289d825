/// 乡音: songs, opera, stories of the old and old photographs of the village.
@NullMarked
package org.yizhan.domain.heritage;

import org.jspecify.annotations.NullMarked;
