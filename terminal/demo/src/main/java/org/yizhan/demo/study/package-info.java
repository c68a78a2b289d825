/// The demo's lessons and picture stories in two languages, as packs.
@NullMarked
package org.yizhan.demo.study;

import org.jspecify.annotations.NullMarked;
