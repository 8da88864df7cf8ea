package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The documentation speaks of what is there. */
class DocumentationTest {

    /** A file's name in a line of its own, and the code from it below. */
    private static final Pattern EXAMPLE = Pattern.compile("^`([^`\n]+)`\n\n```[a-z]*\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final String GAP = "…\n";

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(Installation.root());
                Stream<Path> docs = Files.walk(Installation.root().resolve("docs"))) {
            Stream.concat(top, docs).filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    @Test
    void theExamplesOfThePlugInGuideAreInTheSample() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Installation.root().resolve("docs/plug-ins.md")));
        int examples = 0;
        while (example.find()) {
            String file = Files.readString(Installation.root().resolve(example.group(1)));
            for (String part : example.group(2).split(GAP)) {
                assertTrue(file.contains(part), () -> example.group(1) + " does not hold\n" + part);
            }
            examples++;
        }
        assertEquals(10, examples);
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    dead.add(page + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), dead);
    }
}
