package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest extends CommandLineTest {

    @Test
    void listsTheCommandsAndTheExitCodes() {
        parley("--help");
        exits(0);
        String help = String.join("\n", result());
        for (String part : List.of("annotate", "export", "import", "evaluate", "formats", "annotators", "demo",
                "Exit codes:",
                "wrong use")) {
            assertTrue(help.contains(part), part + " is not in: " + help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "annotate", "export", "import", "evaluate", "formats", "annotators", "demo" })
    void helpsWithEveryCommand(String command) {
        parley(command, "--help");
        exits(0);
        assertTrue(result().stream().anyMatch(l -> l.startsWith("Usage: parley " + command)), result().toString());
        assertFalse(result().get(0).isBlank());
        assertEquals("", messages());
    }

    @Test
    void saysItsVersion() {
        parley("--version");
        exits(0);
        assertEquals(List.of("Parley 1.2.3"), result());
    }

    @Test
    void wrongUseSaysWhatIsWrongAndWhereHelpIs() {
        parley();
        exits(2);
        says("A command is missing.", "Try 'parley --help'.");

        parley("anotate");
        exits(2);
        says("anotate");

        parley("annotate", "x.txt");
        exits(2);
        says("--out", "Try 'parley annotate --help'.");
    }

    @Test
    void listsFormats() {
        parley("formats");
        exits(0);
        List<String> ids = result().stream().map(l -> l.split(" ")[0]).toList();
        assertEquals("ID", ids.get(0));
        assertEquals(2, ids.stream().filter("xmi"::equals).count(), "to write and to read");
        assertTrue(ids.containsAll(List.of("text", "brat", "csv", "xlsx", "web-annotation", "tei")), ids.toString());
    }

    @Test
    void listsAnnotators() {
        parley("annotators");
        exits(0);
        assertEquals(List.of("ID        NAME  MAKES", "toy.said  Toy   Cue"), result());
    }
}
