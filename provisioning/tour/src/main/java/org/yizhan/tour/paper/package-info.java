/// Printed cards on their way to the camera: from the PDF through a simulated photograph.
@NullMarked
package org.yizhan.tour.paper;

import org.jspecify.annotations.NullMarked;
