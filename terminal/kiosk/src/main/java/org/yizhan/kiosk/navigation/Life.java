package org.yizhan.kiosk.navigation;

import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.heritage.Piece;

/// What the village does together, remembers, and says to its own.
public sealed interface Life extends Destination {
    /// @param page of the list, from 0
    record ActivityList(int page) implements Life {}

    record ActivityRead(SubjectId activity) implements Life {}

    /// Songs, opera, stories and old photographs.
    record HeritageChoices() implements Life {}

    /// @param page of the list, from 0
    record PieceList(Piece.Kind kind, int page) implements Life {}

    record PieceRead(SubjectId piece) implements Life {}

    /// What somebody wants to leave to the village.
    record PieceChoose() implements Life {}

    /// Somebody sings or tells for the village.
    record PieceSpeak(Piece.Kind kind) implements Life {}

    /// The lessons of the holder of a card.
    ///
    /// @param code of the card
    /// @param page of the list, from 0
    record MyLessons(HeldCode code, int page) implements Life {}

    /// What relatives away said to the holder of a card.
    ///
    /// @param code of the card
    /// @param page of the list, from 0
    record FamilyList(HeldCode code, int page) implements Life {}

    /// A relative's word is listened to.
    ///
    /// @param code of the card
    record FamilyRead(HeldCode code, SubjectId word) implements Life {}

    /// A relative is answered.
    ///
    /// @param code of the card
    /// @param from as the family says it
    record FamilySpeak(HeldCode code, SubjectId word, String from) implements Life {
        /// Never names a person.
        @Override
        public String toString() {
            return "FamilySpeak " + word;
        }
    }
}
