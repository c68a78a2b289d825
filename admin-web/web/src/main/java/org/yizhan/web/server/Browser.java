package org.yizhan.web.server;

import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.yizhan.domain.texts.Language;

/// What a browser brings with every request, and the cookies it is given.
///
/// @param key the browser's key; empty if it has none yet
/// @param language Chinese, unless English was chosen
record Browser(Optional<String> key, Language language, boolean secure) {
    private static final int YEAR = 365 * 24 * 60 * 60;

    static Browser of(Request request) {
        Optional<String> key = Optional.empty();
        Language language = Language.ZH_CN;
        for (HttpCookie cookie : Request.getCookies(request)) {
            if (cookie.getName().equals(keyName(request.isSecure()))
                    && cookie.getValue().length() <= 64) {
                key = Optional.of(cookie.getValue());
            } else if (cookie.getName().equals("language") && cookie.getValue().equals("en")) {
                language = Language.EN;
            }
        }
        return new Browser(key.filter(text -> !text.isBlank()), language, request.isSecure());
    }

    /// A name with the prefix `__Host-` cannot be set by another host or a path of it (RFC 6265bis,
    /// 4.1.3.2).
    private static String keyName(boolean secure) {
        return secure ? "__Host-key" : "key";
    }

    /// On pages without encryption the key outlives the browser: there nobody signs in, and by it a
    /// phone is known that was bound.
    HttpCookie keyCookie(String fresh) {
        HttpCookie.Builder key = cookie(keyName(secure), fresh);
        return secure ? key.build() : key.maxAge(YEAR).build();
    }

    /// The key of a phone that was bound: it outlives the browser.
    HttpCookie keptCookie(String key) {
        return cookie(keyName(secure), key).maxAge(YEAR).build();
    }

    HttpCookie languageCookie(String word) {
        return cookie("language", word).maxAge(YEAR).build();
    }

    private HttpCookie.Builder cookie(String name, String value) {
        return HttpCookie.build(name, value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite(HttpCookie.SameSite.STRICT);
    }

    /// Whether a posted form comes from one of our own pages, by what the browser itself says.
    /// Programs that say nothing still need the form's token.
    static boolean isOwnForm(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null) {
            String scheme = request.isSecure() ? "https://" : "http://";
            return origin.equals(scheme + request.getHttpURI().getAuthority())
                    || origin.equals(scheme + request.getHeaders().get(HttpHeader.HOST));
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }
}
