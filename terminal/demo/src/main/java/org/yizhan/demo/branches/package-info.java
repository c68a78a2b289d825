/// Who of the invented people is a party member.
@NullMarked
package org.yizhan.demo.branches;

import org.jspecify.annotations.NullMarked;
