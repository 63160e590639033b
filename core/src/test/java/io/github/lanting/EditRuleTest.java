package io.github.lanting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever meets a rule's id in an edit can read what the rule does. */
class EditRuleTest {

    @Test
    void everyRuleHasAnIdOfItsOwnOneLineAndAnExampleThatChanges() {
        assertThat(EditRule.all()).extracting(EditRule::id).doesNotHaveDuplicates();
        assertThat(EditRule.all())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
                            assertThat(rule.description()).endsWith(".").doesNotContain("\n");
                            assertThat(rule.before()).isNotEqualTo(rule.after());
                        });
    }

    @Test
    void theReadmeNamesEveryRule() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertThat(EditRule.all())
                .allSatisfy(rule -> assertThat(readme).contains("`" + rule.id() + "`"));
    }
}
