package org.yizhan.ledger.storage;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// A copy of a database as of one moment, made while it is in use.
public final class FactsCopy {
    private FactsCopy() {}

    /// Nobody who writes has to wait for it.
    ///
    /// @param copy must not be there yet
    /// @throws StorageException if either disk refuses
    public static void of(Path file, Path copy) {
        try (Handle reader = SqliteFiles.openReader(file)) {
            reader.execute("VACUUM INTO ?", copy.toString());
        } catch (JdbiException e) {
            throw new StorageException("Cannot copy " + file, e);
        }
    }

    /// Takes words out of a copy that a node keeps beside its facts, and whatever they said.
    ///
    /// @param names what they begin with
    public static void leaveOut(Path copy, String names) {
        try (Handle handle = SqliteFiles.open(copy)) {
            handle.execute("DELETE FROM node_state WHERE name LIKE ?", names + "%");
            SqliteFiles.emptyLog(handle);
        } catch (JdbiException e) {
            throw new StorageException("Cannot use " + copy, e);
        }
    }

    /// Makes a copy that is to live elsewhere forget who wrote it: a restored node always starts as
    /// a new author.
    public static void forgetAuthor(Path copy) {
        try (Handle handle = SqliteFiles.open(copy)) {
            handle.execute("DELETE FROM node_state WHERE name = 'author'");
            SqliteFiles.emptyLog(handle);
        } catch (JdbiException e) {
            throw new StorageException("Cannot use " + copy, e);
        }
    }
}
