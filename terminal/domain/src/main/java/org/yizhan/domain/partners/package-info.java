/// Organisations outside of village and township that help, and answer what is handed on to them.
@NullMarked
package org.yizhan.domain.partners;

import org.jspecify.annotations.NullMarked;
