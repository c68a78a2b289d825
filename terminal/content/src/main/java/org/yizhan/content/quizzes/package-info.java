/// Questions written in Moodle's GIFT become questions of a lesson. Never how they are asked.
@NullMarked
package org.yizhan.content.quizzes;

import org.jspecify.annotations.NullMarked;
