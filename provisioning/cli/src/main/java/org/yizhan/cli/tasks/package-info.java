/// A page for each task of a technician, inside the tool.
@NullMarked
package org.yizhan.cli.tasks;

import org.jspecify.annotations.NullMarked;
