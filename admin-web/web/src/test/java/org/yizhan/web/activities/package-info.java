@NullMarked
package org.yizhan.web.activities;

import org.jspecify.annotations.NullMarked;
