/** Benchmarks, for JMH. Machines are noisy: only ratios of figures from one run mean anything. */
@NullMarked
package io.github.lanting.benchmarks;

import org.jspecify.annotations.NullMarked;
