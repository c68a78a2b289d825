package org.yizhan.web.server;

import java.util.List;

/// A place of its own behind the same pages, for one browser: what is done there is done nowhere
/// else, and closing it is the end of it.
public interface Room extends AutoCloseable {
    List<Route> routes();

    /// What its pages know of the node they are on.
    Surroundings surroundings();

    @Override
    void close();
}
