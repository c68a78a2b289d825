/// The places a service is run for, and who is whose part. Never people, and never machines.
@NullMarked
package org.yizhan.domain.places;

import org.jspecify.annotations.NullMarked;
