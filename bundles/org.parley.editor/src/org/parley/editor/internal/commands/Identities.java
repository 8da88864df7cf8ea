package org.parley.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.CoveredText;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.Defaults;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.text.Hint;

/** Says that the selected mention means the same as another one of the document. */
final class Identities {

    private static final Pattern AND = Pattern.compile("\\s+and\\s+"); //$NON-NLS-1$

    private Identities() {
    }

    /** Letters over one mention of each name in the document: on the page the nearest, else with the name beside the text. */
    static void choose(EditorSession session) {
        AnnotationFS mention = session.selected();
        Map<String, AnnotationFS> nearest = new LinkedHashMap<>();
        session.document().annotations().stream()
                .filter(a -> session.layers().of(a) == Layer.SPEAKER && !a.equals(mention)
                        && State.of(a) != State.REJECTED)
                .sorted((a, b) -> distance(a, mention) - distance(b, mention))
                .forEach(a -> nearest.putIfAbsent(Words.name(a, session.document().text()), a));
        String own = CoveredText.of(mention).replaceFirst("^(?i:the|a|an)\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!own.isEmpty() && Character.isUpperCase(own.codePointAt(0))) {
            nearest.putIfAbsent(own, mention); // its own words may be the name
        }
        together(session, mention).forEach((name, pair) -> nearest.putIfAbsent(name, pair));
        nearest.remove(Words.value(mention, "name")); //$NON-NLS-1$
        List<String> codes = Codes.of(nearest.size());
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<String, AnnotationFS> entry : nearest.entrySet()) {
            if (i < codes.size()) {
                choices.put(new Hint(codes.get(i++), mention.getBegin(), entry.getKey()),
                        () -> same(session, mention, entry.getValue(), entry.getKey()));
            }
        }
        session.letters().choose(choices);
        session.message(choices.isEmpty() ? EditorMessages.message_nobodyElse : EditorMessages.message_typeName);
    }

    /** Those whom the text joins, for "both sides": "the Alliance and Kestrel Terminals"; each with a mention of the first. */
    private static Map<String, AnnotationFS> together(EditorSession session, AnnotationFS mention) {
        Map<String, AnnotationFS> pairs = new LinkedHashMap<>();
        String text = session.document().text();
        AnnotationFS before = null;
        for (AnnotationFS next : session.document().annotations()) {
            if (session.layers().of(next) != Layer.SPEAKER || State.of(next) == State.REJECTED
                    || next.equals(mention)) {
                continue;
            }
            if (before != null && before.getEnd() <= next.getBegin()
                    && AND.matcher(text).region(before.getEnd(), next.getBegin()).matches()) {
                pairs.putIfAbsent(NLS.bind(EditorMessages.name_together, Words.name(before, text),
                        Words.name(next, text)), before);
            }
            before = next;
        }
        return pairs;
    }

    private static void same(EditorSession session, AnnotationFS mention, AnnotationFS model, String name) {
        AnnotationDocument document = session.document();
        Map<String, String> identity = Defaults.identity(model);
        if (!name.equals(identity.put("name", name)) && !Words.name(model, document.text()).equals(name)) { //$NON-NLS-1$
            identity.keySet().retainAll(List.of("name")); // its own words, or several together //$NON-NLS-1$
            if (!model.equals(mention)) {
                identity.put("kind", "GROUP"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        String label = NLS.bind(EditorMessages.operation_identify, Words.name(mention, document.text()), name);
        Linking.run(session, Edits.sequence(document, label, mention, identity.entrySet().stream()
                .filter(e -> mention.getType().getFeatureByBaseName(
                        e.getKey()) != null).<java.util.function.Supplier<org.parley.editor.EditOperation>>map(
                                e -> () -> Edits.setFeature(document, mention, e.getKey(), e.getValue()))
                .toList()));
    }

    private static int distance(AnnotationFS one, AnnotationFS other) {
        return Math.abs(one.getBegin() - other.getBegin());
    }
}
