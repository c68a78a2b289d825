package org.yizhan.ledger.facts;

import java.time.Instant;
import org.yizhan.domain.facts.TimeTrust;

/// A moment, to the millisecond, and how far it may be believed.
public record Stamp(Instant at, TimeTrust trust) {}
