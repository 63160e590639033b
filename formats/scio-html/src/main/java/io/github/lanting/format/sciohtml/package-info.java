/** The pages of scio.gov.cn, and pages like them. */
@NullMarked
package io.github.lanting.format.sciohtml;

import org.jspecify.annotations.NullMarked;
