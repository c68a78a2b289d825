/// How something is got done: what to bring, where, when, whom to call.
@NullMarked
package org.yizhan.domain.guides;

import org.jspecify.annotations.NullMarked;
