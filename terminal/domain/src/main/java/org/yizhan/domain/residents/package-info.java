/// The people of a village and their households. Whether someone is a party member is not said
/// here.
@NullMarked
package org.yizhan.domain.residents;

import org.jspecify.annotations.NullMarked;
