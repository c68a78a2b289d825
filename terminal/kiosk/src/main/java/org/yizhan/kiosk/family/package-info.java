/// 家人的话 at the screen: the holder of a card hears what relatives away said to them, sees their
/// pictures, and answers.
@NullMarked
package org.yizhan.kiosk.family;

import org.jspecify.annotations.NullMarked;
