package org.yizhan.cli.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Trouble;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;

/// The two files that a new key is written to: the secret half, and the half that others are given.
///
/// @param word what the files are called before the dot
/// @param there says that a folder has such a key already, as `{folder}`
/// @param made says what to do with the halves, `{private}` and `{public}`
public record KeyPair(String word, String there, String made) {
    /// By which packs of lessons are signed.
    public static final KeyPair OF_A_PUBLISHER =
            new KeyPair("publisher", "study.command.keyThere", "study.command.keyMade");

    /// By which new versions of the program are signed.
    public static final KeyPair OF_RELEASES =
            new KeyPair("publisher", "updates.keyThere", "updates.keyMade");

    /// By which the county opens what a dead board left.
    static final KeyPair OF_RECOVERY = new KeyPair("recovery", "keys.new.there", "keys.new.done");

    /// The file with the secret half.
    public String secret() {
        return word + ".private";
    }

    /// The file with the other half.
    public String open() {
        return word + ".public";
    }

    /// Writes a new key to a folder, which is made if absent. A key that is there is left alone.
    ///
    /// @param secretly writes the secret half to a file
    /// @param openly writes the other
    /// @return what to say of it
    /// @throws Trouble if the folder has one
    Sentence write(Path folder, Consumer<Path> secretly, Consumer<Path> openly) {
        if (Files.exists(folder.resolve(secret()))) {
            throw new Trouble(ExitCode.FILES, Sentence.of(there, "folder", folder.toString()));
        }
        DurableFiles.folder(folder);
        secretly.accept(folder.resolve(secret()));
        openly.accept(folder.resolve(open()));
        return Sentence.of(made, "private", secret(), "public", open());
    }
}
