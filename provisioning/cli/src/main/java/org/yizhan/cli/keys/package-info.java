/// The keys that people make and lock away: the county's for recovery, those of publishers.
@NullMarked
package org.yizhan.cli.keys;

import org.jspecify.annotations.NullMarked;
