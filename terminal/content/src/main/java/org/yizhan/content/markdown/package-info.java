/// Markdown becomes a lesson: pages of pictures and sentences. Never where the text came from.
@NullMarked
package org.yizhan.content.markdown;

import org.jspecify.annotations.NullMarked;
