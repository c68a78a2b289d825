/// What is printed or kept as a file: tables and pages in millimetres. Nothing here knows what they
/// are about.
@NullMarked
package org.yizhan.web.papers;

import org.jspecify.annotations.NullMarked;
