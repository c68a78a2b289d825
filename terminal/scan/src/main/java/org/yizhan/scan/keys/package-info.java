/// Scanners that type what they read like a keyboard, told apart from people who type.
@NullMarked
package org.yizhan.scan.keys;

import org.jspecify.annotations.NullMarked;
