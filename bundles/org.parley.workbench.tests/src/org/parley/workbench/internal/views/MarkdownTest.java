package org.parley.workbench.internal.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void marksGoAndWhatTheyMeanStays() {
        Markdown result = Markdown
                .of("# Quote\n\nThe **content**, in\none paragraph.\n\n- `first`\n- second\n  goes on\n");

        assertEquals("Quote\n\nThe content, in one paragraph.\n\n• first\n• second goes on", result.text());
        assertEquals(List.of("Quote", "content"),
                result.bold().stream().map(b -> result.text().substring(b.begin(), b.end())).toList());
    }

    @Test
    void anUnclosedMarkIsNoHarm() {
        assertEquals("a b", Markdown.of("a **b").text());
        assertEquals("", Markdown.of("").text());
    }
}
