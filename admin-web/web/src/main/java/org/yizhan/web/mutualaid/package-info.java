/// Help among neighbours, on staff pages: listening, releasing, ending.
@NullMarked
package org.yizhan.web.mutualaid;

import org.jspecify.annotations.NullMarked;
