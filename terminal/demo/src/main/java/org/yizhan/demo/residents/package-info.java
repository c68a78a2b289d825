/// The invented people of the demo village and their households.
@NullMarked
package org.yizhan.demo.residents;

import org.jspecify.annotations.NullMarked;
