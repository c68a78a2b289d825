package org.yizhan.content.packs;

import java.time.LocalDate;
import org.yizhan.domain.texts.Sentence;

/// What came of installing a pack. Whatever it is, what was installed before still works.
public sealed interface InstallResult {
    /// For the person who installs it.
    Sentence sentence();

    record Installed(Manifest manifest) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.installed", "count", manifest.lessons().size());
        }
    }

    /// The very same version is installed; nothing was done.
    record AlreadyHere(Manifest manifest) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.alreadyHere");
        }
    }

    /// An older version, or another content under the version that is installed.
    record NotNewer(int installedVersion) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.notNewer");
        }
    }

    record UnknownPublisher(String publisher) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.unknownPublisher");
        }
    }

    /// The publisher's key was revoked: what it signs is believed no more.
    record RevokedKey(String name) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.revokedKey", "publisher", name);
        }
    }

    /// The publisher's key was good until a day that has passed, by this machine's clock.
    record LapsedKey(String name, LocalDate until) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.lapsedKey", "publisher", name, "day", until);
        }
    }

    /// The publisher may not teach what one of its lessons is about.
    ///
    /// @param path of the lesson
    record OtherTopic(String publisher, String path, String topic) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.otherTopic", "path", path);
        }
    }

    record WrongSignature(String publisher) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.wrongSignature");
        }
    }

    /// A pack of this id is installed, but someone else published it.
    record OtherPublisher(String installedPublisher) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.otherPublisher");
        }
    }

    record TooEarly(LocalDate from) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.tooEarly", "day", from);
        }
    }

    record Expired(LocalDate until) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.expired", "day", until);
        }
    }

    /// @param megabytes missing on the disk, rounded up
    record NoRoom(long megabytes) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.noRoom", "megabytes", megabytes);
        }
    }

    /// Past the [PackLimits], or swelling suspiciously while it is unpacked.
    record TooBig(String detail) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.tooBig");
        }
    }

    /// Not a pack, or not all of it.
    ///
    /// @param detail for the log, in English
    record Damaged(String detail) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.damaged");
        }
    }

    /// @param path of the lesson
    /// @param reason for the person who wrote it
    record Unreadable(String path, Sentence reason) implements InstallResult {
        @Override
        public Sentence sentence() {
            return Sentence.of("study.install.unreadable", "path", path, "reason", reason);
        }
    }
}
