/// The village's own Wi-Fi, behind which there is no internet: what phones ask to find that out,
/// and the page that greets them. The rest of the house knows nothing of it.
@NullMarked
package org.yizhan.web.wifi;

import org.jspecify.annotations.NullMarked;
