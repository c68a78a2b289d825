package org.yizhan.content.documents;

/// A piece of a document, in order.
public sealed interface Block {
    /// A paragraph.
    record Words(String text) implements Block {}

    /// A recording or a film that is played here.
    ///
    /// @param path as the lesson's page has it
    record Played(String path) implements Block {}

    /// A picture, fit to travel ([org.yizhan.content.pictures.Photographs]).
    ///
    /// @param jpeg its bytes
    record Image(byte[] jpeg) implements Block {
        public Image {
            jpeg = jpeg.clone();
        }

        @Override
        public byte[] jpeg() {
            return jpeg.clone();
        }
    }
}
