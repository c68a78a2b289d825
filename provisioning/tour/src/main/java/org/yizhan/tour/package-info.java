/// The main job, played unattended against the running programs and checked from outside: by what
/// stands on the glass, what is heard and what the pages show. Never by the programs' own word.
@NullMarked
package org.yizhan.tour;

import org.jspecify.annotations.NullMarked;
