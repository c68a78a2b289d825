package org.yizhan.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.web.enrolment.CodeDesk;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.ExchangeMount;

/// The node whose pages are served.
///
/// @param home the village of a terminal, the county of a hub
public record PageNode(Ledger ledger, PlaceId home, boolean hub, InstantSource clock, Parts parts) {
    /// What the node lends its pages.
    ///
    /// @param certificate of the staff pages; its fingerprint stands on the terminal's own screen
    /// @param findings what the node's own checks found last
    /// @param store recordings and pictures
    /// @param exchange answers other nodes; absent where none may ask
    /// @param office absent on a terminal
    /// @param courier for what is carried by hand
    /// @param self the terminal whose pages these are; absent on a hub
    /// @param lessons what the terminal's own screen can teach; none on a hub
    public record Parts(
            NodeCertificate certificate,
            Supplier<List<Finding>> findings,
            Blobs store,
            Optional<ExchangeMount> exchange,
            Optional<Office> office,
            Courier courier,
            Optional<SubjectId> self,
            Supplier<List<Lesson>> lessons) {
        /// A node without a screen.
        public Parts(
                NodeCertificate certificate,
                Supplier<List<Finding>> findings,
                Blobs store,
                Optional<ExchangeMount> exchange,
                Optional<Office> office,
                Courier courier,
                Optional<SubjectId> self) {
            this(certificate, findings, store, exchange, office, courier, self, List::of);
        }

        /// A node that takes no terminals in.
        public Parts(NodeCertificate certificate, Supplier<List<Finding>> findings, Blobs store) {
            this(
                    certificate,
                    findings,
                    store,
                    Optional.empty(),
                    Optional.empty(),
                    new Courier.None(),
                    Optional.empty());
        }

        /// A node that is no terminal.
        public Parts(
                NodeCertificate certificate,
                Supplier<List<Finding>> findings,
                Blobs store,
                Optional<ExchangeMount> exchange,
                Optional<Office> office,
                Courier courier) {
            this(certificate, findings, store, exchange, office, courier, Optional.empty());
        }

        /// The same, and what is carried by hand.
        public Parts with(Courier by) {
            return new Parts(certificate, findings, store, exchange, office, by, self, lessons);
        }

        /// The same, of a terminal whose screen teaches.
        public Parts teaching(Supplier<List<Lesson>> shelf) {
            return new Parts(certificate, findings, store, exchange, office, courier, self, shelf);
        }

        /// The same, of the terminal that is this node.
        public Parts as(SubjectId node) {
            return new Parts(
                    certificate,
                    findings,
                    store,
                    exchange,
                    office,
                    courier,
                    Optional.of(node),
                    lessons);
        }
    }

    /// What only a hub has.
    ///
    /// @param codes gives new terminals their codes
    /// @param deliveries what has come to which terminal
    public record Office(CodeDesk codes, Deliveries deliveries) {}
}
