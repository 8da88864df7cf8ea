package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.parley.core.CasXmi;

/** Two runs over one text write the same file, so that a comparison of files shows what has changed and nothing else. */
class SameResultTest {

    private static final String TEXT = "“We wait,” Ann Bell said, “until noon.” “It is late.” She left.\n\n"
            + "“Boats go,” Tom Harker said, “at six.” He added that both sides had agreed to talk again.\n\n"
            + "“No,” she said, “never.” “Not at night.”\n\n";

    private static String written(String text) throws Exception {
        JCas cas = PipelineTest.annotate(text, "en");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas.getCas(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesTheSameFileAgain() throws Exception {
        String text = TEXT.repeat(8);
        String first = written(text);
        assertTrue(first.split("role=\"continues\"", -1).length > 20, first);
        assertIterableEquals(first.lines().toList(), written(text).lines().toList());
    }
}
