package io.github.lanting.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypicalScriptTest {

    @Test
    void theScriptThatIsMeasuredDoesItsWork() {
        assertThat(TypicalScript.run("开场白\n路透社记者:茶 叶几何?\n严若岚：两 吨。"))
                .containsExactly(
                        new TypicalScript.Said("", "开场白\n"),
                        new TypicalScript.Said("路透社记者", "茶叶几何？\n"),
                        new TypicalScript.Said("严若岚", "两吨。"));
    }
}
