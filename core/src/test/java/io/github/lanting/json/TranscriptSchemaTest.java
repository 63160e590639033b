package io.github.lanting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.lanting.Entity;
import io.github.lanting.Segment;
import io.github.lanting.Transcript;
import io.github.lanting.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptSchemaTest {
    private final ObjectMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    TranscriptSchemaTest() {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(100_000).build());
    }

    @Test
    void whatIsWrittenKeepsToTheSchemaAndHasNoKeyBesides() throws IOException {
        JsonNode schema = schema();
        closeObjects(schema);
        JsonSchema closed = compile(schema);
        assertThat(closed.validate(written(Briefings.small()))).isEmpty();
        assertThat(closed.validate(written(Briefings.empty()))).isEmpty();
        for (long seed = 0; seed < 200; seed++) {
            JsonNode json = written(new RandomTranscripts(seed).next());
            assertThat(closed.validate(json)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void keysOfALaterVersionKeepToTheSchema() throws IOException {
        JsonNode json = written(Briefings.small());
        ((ObjectNode) json).put("later", true);
        ((ObjectNode) json.at("/turns/0/speaker")).put("later", true);
        assertThat(compile(schema()).validate(json)).isEmpty();
        JsonNode closed = schema();
        closeObjects(closed);
        assertThat(compile(closed).validate(json)).hasSize(2);
    }

    @Test
    void theSchemaKnowsTheConstantsOfTheLibrary() throws IOException {
        JsonNode definitions = schema().get("$defs");
        assertThat(constants(definitions.at("/turn/properties/role/enum")))
                .isEqualTo(names(Turn.Role.values()));
        assertThat(constants(definitions.at("/entity/properties/type/enum")))
                .isEqualTo(names(Entity.Type.values()));
        assertThat(constants(definitions.at("/segment/properties/kind/enum")))
                .isEqualTo(names(Segment.Kind.values()));
        assertThat(constants(definitions.at("/segment/if/properties/kind/enum")))
                .isEqualTo(
                        Arrays.stream(Segment.Kind.values())
                                .filter(Segment.Kind::isSpoken)
                                .map(Enum::name)
                                .toList());
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        for (JsonNode object : schema().findParents("properties")) {
            if (!object.path("type").asText().equals("object")) {
                continue;
            }
            assertThat(object.path("description").asText()).isNotBlank();
            for (JsonNode property : object.get("properties")) {
                boolean elsewhere = property.path("$ref").asText().startsWith("#/$defs/");
                assertThat(elsewhere || property.has("description")).as("%s", property).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/turns/0     | role",
                "/turns/0     | text",
                "/segments/0  | kind",
                "/segments/2  | turn",
                "/edits/0     | before",
                "/metadata    | spokespeople",
                "/turns/0/entities/0 | sourceStart",
                "/turns/0/entities/0 | sourceEnd",
                "/turns/0/entities/0 | confidence",
                "/turns/0/entities/0 | id",
            })
    void theSchemaMissesWhatTheReaderMisses(String path, String key) throws IOException {
        JsonNode json = written(Briefings.small());
        ((ObjectNode) json.at(path)).remove(key);
        assertThat(compile(schema()).validate(json)).isNotEmpty();
        String text = json.toString();
        assertThatThrownBy(() -> TranscriptJson.read(text))
                .isInstanceOf(TranscriptJsonException.class);
    }

    private JsonNode written(Transcript transcript) throws IOException {
        return mapper.readTree(TranscriptJson.write(transcript, true));
    }

    private JsonNode schema() throws IOException {
        try (InputStream in = TranscriptJson.class.getResourceAsStream("transcript.schema.json")) {
            return mapper.readTree(in);
        }
    }

    private static JsonSchema compile(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    /** Forbids keys that the schema does not name. */
    private static void closeObjects(JsonNode schema) {
        for (JsonNode object : schema.findParents("properties")) {
            if (object.path("type").asText().equals("object")) {
                ((ObjectNode) object).put("additionalProperties", false);
            }
        }
    }

    private static List<String> constants(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
