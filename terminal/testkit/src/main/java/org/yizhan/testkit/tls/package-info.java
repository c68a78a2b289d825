/// Calling servers that nobody vouches for, as a person does who compared the fingerprint.
@NullMarked
package org.yizhan.testkit.tls;

import org.jspecify.annotations.NullMarked;
