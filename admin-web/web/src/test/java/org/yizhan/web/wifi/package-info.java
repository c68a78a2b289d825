@NullMarked
package org.yizhan.web.wifi;

import org.jspecify.annotations.NullMarked;
