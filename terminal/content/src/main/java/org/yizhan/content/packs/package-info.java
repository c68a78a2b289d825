/// Packs: signed zips of lessons; made, checked, installed atomically, and read. Never who may
/// install one; that is the page's and the command's.
@NullMarked
package org.yizhan.content.packs;

import org.jspecify.annotations.NullMarked;
