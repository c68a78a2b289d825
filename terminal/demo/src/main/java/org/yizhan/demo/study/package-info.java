/// The demo's five lessons in two languages, as packs.
@NullMarked
package org.yizhan.demo.study;

import org.jspecify.annotations.NullMarked;
