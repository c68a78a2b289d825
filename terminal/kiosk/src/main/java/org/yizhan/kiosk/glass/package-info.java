/// Millimetres of glass, themes and the few kinds of nodes every screen is made of. No feature,
/// no data.
@NullMarked
package org.yizhan.kiosk.glass;

import org.jspecify.annotations.NullMarked;
