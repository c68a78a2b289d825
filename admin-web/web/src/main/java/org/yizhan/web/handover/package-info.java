/// Learning the job: the first week step by step, and the sheet that one secretary leaves another.
@NullMarked
package org.yizhan.web.handover;

import org.jspecify.annotations.NullMarked;
