@NullMarked
package org.yizhan.web.server;

import org.jspecify.annotations.NullMarked;
