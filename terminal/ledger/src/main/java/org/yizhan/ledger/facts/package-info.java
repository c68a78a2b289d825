/// What a fact is: header, body, commitment, and the registry of types with their codecs. Nothing
/// here stores or sends.
@NullMarked
package org.yizhan.ledger.facts;

import org.jspecify.annotations.NullMarked;
