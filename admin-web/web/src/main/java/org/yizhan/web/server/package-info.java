/// Requests and answers: listening, routes and who may use them, forms, templates, security
/// headers, failures. Nothing here knows what a page is about.
@NullMarked
package org.yizhan.web.server;

import org.jspecify.annotations.NullMarked;
