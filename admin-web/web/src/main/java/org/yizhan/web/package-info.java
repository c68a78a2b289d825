/// The pages for secretary and staff, and the server they live in. Here they are put together; each
/// feature's pages live in the package of its own word. Nothing here may know the touch screen.
@NullMarked
package org.yizhan.web;

import org.jspecify.annotations.NullMarked;
