/// Guides on staff pages: what to bring, step by step, where, when, whom to call.
@NullMarked
package org.yizhan.web.guides;

import org.jspecify.annotations.NullMarked;
