/// 活动: what the village does together, and who signed up for it.
@NullMarked
package org.yizhan.domain.activities;

import org.jspecify.annotations.NullMarked;
