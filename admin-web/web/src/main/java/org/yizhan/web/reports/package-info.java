/// The month in figures: each as a picture, a table and a sentence. Above a village only sums, in
/// the order of the places' codes and never ranked.
@NullMarked
package org.yizhan.web.reports;

import org.jspecify.annotations.NullMarked;
