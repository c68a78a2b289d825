package org.yizhan.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers what never reached the pages, such as a request that is no HTTP. One plain sentence, no
/// detail.
final class LastResort implements Request.Handler {
    static final String SENTENCE =
            """
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>没有打开</title>
            <p>这一页没有打开。请回到首页再试一次。</p><p lang="en">This page did not open. Please go back and try again.</p>
            """;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders()
                .put(new HttpField(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8"));
        response.write(true, ByteBuffer.wrap(SENTENCE.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
