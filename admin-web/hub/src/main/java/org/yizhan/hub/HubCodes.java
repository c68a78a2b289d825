package org.yizhan.hub;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.web.enrolment.CodeDesk;

/// Gives the codes of the hub's own node.
///
/// @param host what terminals call this machine
record HubCodes(HubNode node, String host) implements CodeDesk {
    @Override
    public String offer(PlaceId place, String label, int port) {
        return node.desk().offer(place, label, address(port)).text();
    }

    @Override
    public Optional<String> replace(SubjectId terminal, int port) {
        return node.desk().replace(terminal, address(port)).map(EnrolmentCode::text);
    }

    private HubLink.Address address(int port) {
        return new HubLink.Address(host, port, node.certificate().pin());
    }
}
