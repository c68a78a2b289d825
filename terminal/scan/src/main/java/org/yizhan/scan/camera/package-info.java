/// Cameras, and whatever stands in for one: a video, a picture, a folder, a test pattern. All go the same way.
@NullMarked
package org.yizhan.scan.camera;

import org.jspecify.annotations.NullMarked;
