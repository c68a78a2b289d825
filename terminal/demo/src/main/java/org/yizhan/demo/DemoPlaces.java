package org.yizhan.demo;

import java.util.List;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;

/// The invented county. Codes beginning with 9999 belong to no real place.
public final class DemoPlaces {
    public static final Place COUNTY = new Place(new PlaceId("999901"), "清河县", "清河县党群服务中心");
    public static final Place TOWNSHIP = new Place(new PlaceId("999901100"), "清河镇", "清河镇党群服务中心");
    public static final Place VILLAGE =
            new Place(new PlaceId("999901100201"), "青石沟村", "青石沟村党群服务中心");
    public static final Place NEIGHBOUR =
            new Place(new PlaceId("999901100202"), "柳树湾村", "柳树湾村党群服务中心");

    /// From the county down.
    public static final List<Place> ALL = List.of(COUNTY, TOWNSHIP, VILLAGE, NEIGHBOUR);

    private DemoPlaces() {}
}
