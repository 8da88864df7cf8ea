package org.parley.annotators.internal.agreements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Tells what an agreement is about: by its noun, by the first telling word of its topic, by what stands right around its trigger, by the earlier
 * agreement that it tells news of, and where it has no topic of its own by what the document speaks of most. For one document and thread.
 */
final class TypeReader {

    private static final String OTHER = "OTHER";
    private static final int FEWEST = 4;
    private static final int NEAR = 6;

    private final AnalyzedText text;
    private final AgreementLexicon words;
    private String main;

    TypeReader(AnalyzedText text, AgreementLexicon words) {
        this.text = text;
        this.words = words;
    }

    /** The type, {@code OTHER} if nothing tells it. */
    String type(Draft draft) {
        int trigger = draft.trigger.token();
        Span topic = draft.topic();
        String own = words.is(text.token(trigger).lower(), "state") ? "CEASEFIRE" : null;
        own = own == null && isMeeting(trigger) ? "TALKS" : own;
        own = own == null && topic != null ? in(topic) : own;
        if (own == null) {
            own = around(draft);
        }
        if (own == null && draft.earlier != null && !OTHER.equals(draft.earlier.type)) {
            return draft.earlier.type;
        }
        if (own == null && (topic == null || isBare(topic))) {
            own = main();
        }
        return own == null ? OTHER : own;
    }

    private boolean isMeeting(int trigger) {
        String word = text.token(trigger).lower();
        return (words.is(word, "meet") || words.is(word, "invite")) && !words.is(word, "noun");
    }

    /** The type that the first telling word of a span tells, or null. */
    String in(Span span) {
        for (int i = text.tokenAt(span.begin()); i < text.tokens().size() && text.token(i).begin() < span.end(); i++) {
            String type = words.typeOf(text.token(i).lower());
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** "pay talks collapsed", "tin pact": the words right before the trigger and its noun. */
    private String around(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.trigger.token());
        for (int at : new int[] { draft.trigger.topicFrom(), draft.trigger.token() }) {
            for (int i = at - 1; i >= Math.max(sentence.first(), at - 2); i--) {
                String type = words.typeOf(text.token(i).lower());
                if (type != null) {
                    return type;
                }
            }
        }
        for (int i = draft.trigger.token() + 1; i <= Math.min(sentence.last(), draft.trigger.token() + NEAR); i++) {
            String type = words.typeOf(text.token(i).lower());
            if (type != null || text.token(i).is(",") || text.token(i).is(";")) {
                return type;
            }
        }
        return null;
    }

    /** Whether a topic is but the agreement's own name: "the deal", "the offer". */
    private boolean isBare(Span topic) {
        int last = text.tokenAt(topic.end() - 1);
        String head = text.token(last).lower();
        return words.is(head, "noun") || words.is(head, "plan");
    }

    /** What the document tells most of, or null. */
    private String main() {
        if (main == null) {
            Map<String, Integer> counts = new HashMap<>();
            for (Token token : text.tokens()) {
                String type = words.typeOf(token.lower());
                if (type != null && !"TALKS".equals(type)) {
                    counts.merge(type, 1, Integer::sum);
                }
            }
            main = counts.entrySet().stream().filter(e -> e.getValue() >= FEWEST)
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                    .map(Map.Entry::getKey).orElse(OTHER);
        }
        return main;
    }
}
