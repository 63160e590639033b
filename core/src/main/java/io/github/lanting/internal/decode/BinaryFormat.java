package io.github.lanting.internal.decode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * File formats that are no text, known by their first bytes. Source: the formats' specifications.
 */
enum BinaryFormat {
    PNG("a PNG image", "89504E470D0A1A0A"),
    JPEG("a JPEG image", "FFD8FF"),
    GIF("a GIF image", "47494638"),
    TIFF_LITTLE_ENDIAN("a TIFF image", "49492A00"),
    TIFF_BIG_ENDIAN("a TIFF image", "4D4D002A"),
    PDF("a PDF document", "255044462D"),
    ZIP("a ZIP archive or an office document", "504B0304"),
    COMPOUND_FILE("an office document of the old binary kind", "D0CF11E0A1B11AE1"),
    GZIP("a gzip archive", "1F8B08"),
    SEVEN_ZIP("a 7z archive", "377ABCAF271C"),
    RAR("a RAR archive", "526172211A07");

    private final String description;
    private final byte[] signature;

    BinaryFormat(String description, String signature) {
        this.description = description;
        this.signature = HexFormat.of().parseHex(signature);
    }

    /** What it is, with its article, to be read by people. */
    String description() {
        return description;
    }

    /** The format that bytes begin like, if any. */
    static Optional<BinaryFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
