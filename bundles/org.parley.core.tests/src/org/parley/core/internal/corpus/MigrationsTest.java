package org.parley.core.internal.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationsTest {

    private final Migrations migrations = new Migrations(List.of(root -> root.put("first", true),
            root -> root.put("second", root.path("first").asText()), root -> root.remove("first")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{}|{'second':'true','format':3}", "{'format':1}|{'format':3,'second':''}",
            "{'format':2,'first':5}|{'format':3}", "{'format':3,'first':5}|{'format':3,'first':5}",
            "{'format':4,'first':5}|{'format':4,'first':5}", "{'format':-7}|{'format':3,'second':'true'}",
            "{'format':'soon'}|{'format':3,'second':'true'}" }, quoteCharacter = '^')
    void everyStepFromTheFormatOfTheFileOnIsDone(String before, String after) throws Exception {
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(before.replace('\'', '"'));
        migrations.migrate(root);
        assertEquals(after, root.toString().replace('"', '\''));
    }
}
