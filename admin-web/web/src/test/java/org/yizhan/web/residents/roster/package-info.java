@NullMarked
package org.yizhan.web.residents.roster;

import org.jspecify.annotations.NullMarked;
