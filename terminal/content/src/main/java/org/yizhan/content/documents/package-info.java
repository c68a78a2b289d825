/// Documents made by others become paragraphs and pictures: .docx, EPUB, PDF, plain text. Whatever
/// could harm or cannot be shown is refused in a sentence. Never who brought them.
@NullMarked
package org.yizhan.content.documents;

import org.jspecify.annotations.NullMarked;
