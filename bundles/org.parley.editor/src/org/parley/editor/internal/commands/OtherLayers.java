package org.parley.editor.internal.commands;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.text.Hint;

/** Tags text with the layers that have no key of their own: those of the corpus and of plug-ins, chosen by a letter. */
final class OtherLayers {

    private OtherLayers() {
    }

    static boolean possible(EditorSession session) {
        return Tagging.possible(session) && !types(session).isEmpty();
    }

    static void choose(EditorSession session) {
        Optional<Span> span = Proposing.span(session, Layer.OTHER);
        if (span.isEmpty()) {
            session.message(EditorMessages.message_nothingToTag);
            return;
        }
        List<Type> types = types(session);
        List<String> names = types.stream().map(session.layers()::label).toList();
        List<String> codes = Codes.initials(names);
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Type type = types.get(i);
            choices.put(new Hint(codes.get(i), span.get().begin(), names.get(i)), () -> tag(session, type, span.get()));
        }
        session.letters().choose(choices);
        session.message(EditorMessages.message_typeLayer);
    }

    private static void tag(EditorSession session, Type type, Span span) {
        AnnotationDocument document = session.document();
        Optional<AnnotationFS> there = document.annotations(span.begin(), span.end()).stream()
                .filter(a -> a.getType().equals(type) && Span.of(a).equals(span)).findFirst();
        if (there.isPresent()) {
            session.select(there.get());
        } else {
            EditOperation create = Edits.create(document, type, span.begin(), span.end());
            Linking.run(session, create);
        }
        session.page().setCaret(span.begin());
    }

    /** The types that people see, without our own and without those of tools that say nothing of their own. */
    private static List<Type> types(EditorSession session) {
        TypeSystem all = session.document().cas().getTypeSystem();
        return all.getProperlySubsumedTypes(all.getType(CAS.TYPE_NAME_ANNOTATION)).stream()
                .filter(t -> session.layers().isShown(t) && !isOurs(session, t)
                        && !t.getName().startsWith("de.tudarmstadt.ukp.")) //$NON-NLS-1$
                .sorted(Comparator.comparing(Type::getShortName)).toList();
    }

    private static boolean isOurs(EditorSession session, Type type) {
        return session.layers().of(type).typeName().equals(type.getName());
    }
}
