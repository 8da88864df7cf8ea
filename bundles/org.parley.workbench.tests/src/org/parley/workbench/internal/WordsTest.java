package org.parley.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Every word that is asked for is there, and none is there for nothing. */
class WordsTest {

    private final Bundle bundle = FrameworkUtil.getBundle(Messages.class);

    @Test
    void messagesAreComplete() throws Exception {
        Set<String> fields = new TreeSet<>();
        for (Field field : Messages.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                fields.add(field.getName());
                assertFalse(field.get(null).toString().startsWith("NLS missing"), field.getName());
            }
        }
        assertEquals(fields, new TreeSet<>(properties("org/parley/workbench/internal/messages.properties")
                .stringPropertyNames()));
    }

    @Test
    void everyStatusHasAMessageAndACodeOfItsOwn() {
        Set<Integer> codes = new TreeSet<>();
        for (WorkbenchStatus status : WorkbenchStatus.values()) {
            codes.add(status.error(null, 1, 2).getCode());
            assertFalse(status.message(1, 2).contains("{"), status.name());
        }
        assertEquals(WorkbenchStatus.values().length, codes.size());
    }

    @Test
    void whatPluginXmlNamesIsTranslatedAndNothingElse() throws IOException {
        Matcher keys = Pattern.compile("\"%([\\w.]+)\"").matcher(text("plugin.xml") + "\"%bundle.name\"");
        Set<String> asked = new TreeSet<>();
        while (keys.find()) {
            asked.add(keys.group(1));
        }
        assertEquals(asked, new TreeSet<>(properties("OSGI-INF/l10n/bundle.properties").stringPropertyNames()));
    }

    @Test
    void noTwoEntriesOfAMenuShareALetter() throws IOException {
        List<String> clashes = new ArrayList<>();
        Deque<Set<String>> menus = new ArrayDeque<>(List.of(new TreeSet<>())); // the innermost first
        Matcher tags = Pattern.compile("<menu(?:Contribution)?\\s[^>]*[^/]>|</menu(?:Contribution)?>"
                + "|<command\\s[^>]*?commandId=\"([\\w.]+)\"[^>]*? mnemonic=\"(\\w)\"").matcher(text("plugin.xml"));
        while (tags.find()) {
            if (tags.group(2) != null) {
                if (!menus.peek().add(tags.group(2))) {
                    clashes.add(tags.group(1) + ' ' + tags.group(2));
                }
            } else if (tags.group().startsWith("</")) {
                menus.pop();
            } else {
                menus.push(new TreeSet<>());
            }
        }
        assertEquals(1, menus.size());
        assertEquals(List.of(), clashes);
    }

    private Properties properties(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = resource(path).openStream()) {
            properties.load(in);
        }
        return properties;
    }

    private String text(String path) throws IOException {
        try (InputStream in = resource(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URL resource(String path) {
        return bundle.getEntry(path) != null ? bundle.getEntry(path) : bundle.getResource(path);
    }
}
