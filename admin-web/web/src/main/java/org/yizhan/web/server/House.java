package org.yizhan.web.server;

/// Where a request is answered: this node's own pages, or a room.
///
/// @param practice whether nothing done here counts
record House(Router router, Gate gate, Surroundings surroundings, boolean practice) {}
