package org.yizhan.web.needs;

import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;

/// Why somebody above a village should call it today.
///
/// @param kind the feature's word for this kind of reason, such as `terminals`; what came of a call
///     is kept by it
/// @param why with its number, such as 终端 5 天没有消息
/// @param known what is known about it
public record Reason(PlaceId place, String kind, Urgency urgency, Sentence why, Sentence known) {}
