/// What the loudspeaker of the demo village says.
@NullMarked
package org.yizhan.demo.broadcast;

import org.jspecify.annotations.NullMarked;
