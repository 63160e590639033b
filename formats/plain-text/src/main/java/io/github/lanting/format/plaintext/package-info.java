/** Plain text: one paragraph a line, crawler headers, one-line documents. */
@NullMarked
package io.github.lanting.format.plaintext;

import org.jspecify.annotations.NullMarked;
