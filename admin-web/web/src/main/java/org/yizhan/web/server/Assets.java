package org.yizhan.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// The files every page uses: style, htmx, pictures. Their address holds a hash of their content,
/// so that a browser may keep them for ever and still sees a new version at once.
public final class Assets {
    private static final Map<String, String> FILES =
            Map.of(
                    "yizhan.css", "/org/yizhan/web/assets/yizhan.css",
                    "yizhan.js", "/org/yizhan/web/assets/yizhan.js",
                    "record.js", "/org/yizhan/web/assets/record.js",
                    "icons.svg", "/org/yizhan/web/assets/icons.svg",
                    "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /// @param gzipped the same bytes, compressed
    record Asset(String mediaType, byte[] bytes, byte[] gzipped) {}

    /// Reads them all from the class path.
    ///
    /// @throws UncheckedIOException if one is missing
    public Assets() {
        FILES.forEach(this::add);
    }

    private void add(String name, String resource) {
        byte[] bytes = read(resource);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        String address = "/assets/" + name.substring(0, dot) + "-" + hash(bytes) + "." + ending;
        String mediaType =
                switch (ending) {
                    case "css" -> "text/css; charset=utf-8";
                    case "js" -> "text/javascript; charset=utf-8";
                    default -> "image/svg+xml";
                };
        byAddress.put(address, new Asset(mediaType, bytes, gzip(bytes)));
        addresses.put(name, address);
    }

    /// @throws IllegalArgumentException if there is no such file
    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return address;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byAddress.get(path));
    }

    /// Compresses a text for the way to the browser.
    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("No asset " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first ten hexadecimal digits of SHA-256.
    static String hash(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
