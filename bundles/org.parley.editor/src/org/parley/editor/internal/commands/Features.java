package org.parley.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.FeatureValues;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.text.Hint;

/** Changes any feature of the selected annotation in place: a letter for the feature, a letter or words for the value. */
final class Features {

    private static final Set<String> NEVER = Set.of(CAS.FEATURE_BASE_NAME_BEGIN, CAS.FEATURE_BASE_NAME_END,
            CAS.FEATURE_BASE_NAME_SOFA, "origin", "confidence"); //$NON-NLS-1$ //$NON-NLS-2$

    private Features() {
    }

    static void choose(EditorSession session) {
        AnnotationFS annotation = session.selected();
        List<Feature> features = annotation.getType().getFeatures().stream()
                .filter(f -> f.getRange().isPrimitive() && !NEVER.contains(f.getShortName())).toList();
        FeatureLabels labels = new FeatureLabels();
        List<String> names = features.stream().map(f -> labels.plain(f.getShortName())).toList();
        offer(session, annotation, names, features, feature -> edit(session, annotation, feature));
        session.message(EditorMessages.message_typeFeature);
    }

    private static void edit(EditorSession session, AnnotationFS annotation, Feature feature) {
        String name = feature.getShortName();
        if (feature.getRange().getName().equals(CAS.TYPE_NAME_BOOLEAN)) {
            set(session, annotation, name, String.valueOf(!annotation.getBooleanValue(feature)));
        } else if (values(session, feature).isEmpty()) {
            new ValuePopup(session.page().text(), new FeatureLabels().plain(name),
                    Words.value(annotation, name), session.page().place(annotation.getBegin()),
                    typed -> FeatureValues.of(feature, typed).ifPresentOrElse(
                            value -> set(session, annotation, name, value),
                            () -> session.message(EditorMessages.form_notANumber)))
                    .open();
        } else {
            chooseValue(session, annotation, feature, value -> set(session, annotation, name, value));
        }
    }

    /** Letters for the values of a feature. */
    static void chooseValue(EditorSession session, AnnotationFS annotation, Feature feature,
            Consumer<String> taker) {
        List<String> values = values(session, feature);
        offer(session, annotation, values, values, taker);
        session.message(EditorMessages.message_typeValue);
    }

    private static List<String> values(EditorSession session, Feature feature) {
        return "state".equals(feature.getShortName()) ? Stream.of(State.values()).map(State::name).toList() //$NON-NLS-1$
                : session.document().tagSets().values(feature);
    }

    private static <T> void offer(EditorSession session, AnnotationFS annotation, List<String> names, List<T> things,
            Consumer<T> choice) {
        List<String> codes = Codes.initials(names);
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            T thing = things.get(i);
            choices.put(new Hint(codes.get(i), annotation.getBegin(), names.get(i)), () -> choice.accept(thing));
        }
        session.letters().choose(choices);
    }

    private static void set(EditorSession session, AnnotationFS annotation, String feature, String value) {
        Linking.run(session, WholeEdits.setFeature(session, annotation, feature, value));
    }
}
