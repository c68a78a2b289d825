package org.yizhan.cli.keys;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.PublishingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes the key of somebody who publishes: lessons, or versions of the program.
@Command(name = "key")
public final class PublishingKeyCommand implements Callable<Integer> {
    private final KeyPair files;
    private final ToIntFunction<Sentence> done;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    Path folder = Path.of(".");

    /// @param files that it is written to
    /// @param done says how it ended and gives the exit code
    public PublishingKeyCommand(KeyPair files, ToIntFunction<Sentence> done) {
        this.files = files;
        this.done = done;
    }

    @Override
    public Integer call() {
        PublishingKey key = PublishingKey.fresh();
        return done.applyAsInt(files.write(folder, key::writePrivate, key::writePublic));
    }
}
