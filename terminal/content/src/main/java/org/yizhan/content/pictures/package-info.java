/// The line pictures of lessons: a small part of SVG, read into shapes. Never how they are drawn.
@NullMarked
package org.yizhan.content.pictures;

import org.jspecify.annotations.NullMarked;
