package org.parley.editor.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.outline.OutlineBuilder.Order;
import org.parley.editor.tests.Sample;

/** The outline of the sample in its three orders. */
class OutlineBuilderTest {

    @TempDir
    Path folder;

    private AnnotationDocument document;
    private EditorSession session;

    @BeforeEach
    void open() throws Exception {
        document = Sample.document(folder.resolve("corpus"));
        session = new EditorSession(document, message -> {
            throw new AssertionError(message);
        });
    }

    @AfterEach
    void close() {
        document.dispose();
    }

    @Test
    void byTypeCountsEachLayer() {
        assertEquals(List.of("Quote 5", "Speaker 5", "Cue 4", "Agreement 3", "Term 1"), lines(Order.TYPE));
    }

    @Test
    void bySpeakerPutsThoseWithMostQuotesFirstAndSaysWhatNobodySpeaks() {
        assertEquals(List.of("Mirela Dorn 3 · She", "Tomas Averik 1 · He", "Harbour Ministry 0",
                "Quotes without a speaker 1"), lines(Order.SPEAKER));
    }

    @Test
    void byPositionFollowsTheTextAndTheFilter() {
        for (Layer layer : Layer.values()) {
            session.filter().set(layer, layer == Layer.SPEAKER);
        }
        assertEquals(List.of("Mirela Dorn ", "She → Mirela Dorn suggested", "Tomas Averik ",
                "He → Tomas Averik suggested", "Harbour Ministry suggested"), lines(Order.POSITION));
    }

    private List<String> lines(Order order) {
        OutlineBuilder builder = new OutlineBuilder(session, order);
        while (builder.read(3)) {
            assertFalse(builder.isOutdated());
        }
        return builder.roots().stream().map(n -> n.annotation() == null ? n.label() + ' ' + n.detail()
                : builder.label(n.annotation()) + ' ' + OutlineBuilder.detail(n.annotation())).toList();
    }
}
