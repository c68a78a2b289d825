@NullMarked
package org.yizhan.web.mutualaid;

import org.jspecify.annotations.NullMarked;
