package org.yizhan.kiosk;

import org.yizhan.domain.broadcast.Precedence.Room;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.session.Session;
import org.yizhan.kiosk.voice.Narrator;

/// What goes on before the glass, for a loudspeaker that wants to speak.
final class Rooms {
    private Rooms() {}

    static Room of(Sources sources, Destination here, Narrator narrator, Session session) {
        if (sources.recorder().recording()) {
            return Room.RECORDING;
        }
        if (here instanceof MeetingDoor) {
            return narrator.speaking().get() ? Room.DOOR_SPEAKING : Room.DOOR;
        }
        return session.state().get() == Session.State.NONE ? Room.EMPTY : Room.IN_USE;
    }
}
