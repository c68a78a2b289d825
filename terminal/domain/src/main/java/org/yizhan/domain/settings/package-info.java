/// What can be set, with its default, in the village or by those above it.
@NullMarked
package org.yizhan.domain.settings;

import org.jspecify.annotations.NullMarked;
