/// Looks at the machine below a terminal or a hub, for the command, the staff panel and the hub.
/// Never at what another module owns: the camera, the voice and the ledger bring their own checks.
@NullMarked
package org.yizhan.web.terminals;

import org.jspecify.annotations.NullMarked;
