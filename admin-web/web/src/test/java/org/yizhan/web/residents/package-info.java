@NullMarked
package org.yizhan.web.residents;

import org.jspecify.annotations.NullMarked;
