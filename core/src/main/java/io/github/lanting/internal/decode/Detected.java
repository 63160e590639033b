package io.github.lanting.internal.decode;

import io.github.lanting.Page;

/** What bytes say, and how sure their charset is. */
record Detected(Decoding decoding, Page.Detection detection) {}
