/// A person at the terminal: eyes, a finger and ears, and no other way to know.
@NullMarked
package org.yizhan.tour.visitor;

import org.jspecify.annotations.NullMarked;
