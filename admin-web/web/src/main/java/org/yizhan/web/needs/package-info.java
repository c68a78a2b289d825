/// What is waiting for somebody. A feature says what; the secretary's Today and the county's list
/// of calls show it. Nothing here knows any feature.
@NullMarked
package org.yizhan.web.needs;

import org.jspecify.annotations.NullMarked;
