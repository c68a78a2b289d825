/// 邻里互助: who can help, and who wants help.
@NullMarked
package org.yizhan.domain.mutualaid;

import org.jspecify.annotations.NullMarked;
