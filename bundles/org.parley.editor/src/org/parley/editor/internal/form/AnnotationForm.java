package org.parley.editor.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TagSets;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;

/** The fields for annotations of one type: tag sets first, then links, other features, and who made it. */
final class AnnotationForm {

    private static final Set<String> LAST = Set.of("state", "origin", "confidence", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final Set<String> NEVER = Set.of(CAS.FEATURE_BASE_NAME_BEGIN, CAS.FEATURE_BASE_NAME_END,
            CAS.FEATURE_BASE_NAME_SOFA);
    private static final int EXCERPT = 90;

    private final Composite composite;
    private final FormContext context;
    private final Type type;
    private final FeatureLabels labels = new FeatureLabels();
    private final List<Field> fields = new ArrayList<>();

    AnnotationForm(Composite parent, FormContext context, Type type) {
        this.context = context;
        this.type = type;
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(composite);
        create();
    }

    Composite control() {
        return composite;
    }

    void show(AnnotationFS annotation) {
        fields.forEach(f -> f.show(annotation));
    }

    void commit() {
        fields.forEach(Field::commit);
    }

    /** Gives the field of a feature the focus, or the first one that takes it. */
    void focus(String feature) {
        fields.stream().filter(f -> f.feature().equals(feature)).findFirst().ifPresent(Field::setFocus);
    }

    boolean hasFocus() {
        Control focused = composite.getDisplay().getFocusControl();
        while (focused != null && focused != composite) {
            focused = focused.getParent();
        }
        return focused != null;
    }

    private void create() {
        String word = context.session().layers().label(type);
        label(word.substring(0, 1).toUpperCase() + word.substring(1));
        fields.add(new PlainField(composite, "", this::words)); //$NON-NLS-1$
        List<Feature> features = type.getFeatures().stream().filter(f -> !NEVER.contains(f.getShortName())).toList();
        features.stream().filter(f -> !values(f).isEmpty())
                .forEach(f -> fields.add(new ChoiceField(composite, context, f, label(labels.of(f.getShortName())))));
        features.stream().filter(Links::isLinkFeature).forEach(this::addLinks);
        features.stream().filter(f -> values(f).isEmpty() && !Links.isLinkFeature(f))
                .filter(f -> !LAST.contains(f.getShortName())).forEach(this::addField);
        addLast();
    }

    private List<String> values(Feature feature) {
        return context.session().document().tagSets().values(feature);
    }

    private void addLinks(Feature feature) {
        List<String> roles = TagSets.roles(feature);
        if (roles.isEmpty()) {
            String name = feature.getShortName();
            fields.add(new LinkField(composite, context, feature, name, true, label(labels.of(name))));
        }
        for (String role : roles) {
            String label = label(labels.of(role));
            fields.add(new LinkField(composite, context, feature, role, roles.size() == 1, label));
        }
    }

    private void addField(Feature feature) {
        String label = label(labels.of(feature.getShortName()));
        if (feature.getRange().getName().equals(CAS.TYPE_NAME_BOOLEAN)) {
            fields.add(new FlagField(composite, context, feature, label));
        } else if (feature.getRange().isPrimitive()) {
            fields.add(new TextField(composite, context, feature, label));
        } else {
            fields.add(new PlainField(composite, feature.getShortName(), a -> reference(a, feature)));
        }
    }

    private void addLast() {
        if (has("state")) { //$NON-NLS-1$
            label(labels.of("state")); //$NON-NLS-1$
            fields.add(new PlainField(composite, "state", AnnotationForm::state)); //$NON-NLS-1$
        }
        if (has("confidence")) { //$NON-NLS-1$
            label(labels.of("confidence")); //$NON-NLS-1$
            fields.add(new ConfidenceField(composite));
        }
        if (has("origin")) { //$NON-NLS-1$
            label(labels.of("origin")); //$NON-NLS-1$
            fields.add(new PlainField(composite, "origin", a -> Words.value(a, "origin"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (has("note")) { //$NON-NLS-1$
            addField(type.getFeatureByBaseName("note")); //$NON-NLS-1$
        }
    }

    private boolean has(String feature) {
        Feature found = type.getFeatureByBaseName(feature);
        return found != null && found.getRange().isPrimitive();
    }

    private String label(String text) {
        Label label = new Label(composite, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return text;
    }

    private String words(AnnotationFS annotation) {
        String text = context.session().document().text();
        if (!Span.fits(annotation, text.length())) {
            return NLS.bind(EditorMessages.outline_outside, annotation.getBegin(), annotation.getEnd());
        }
        String words = Span.of(annotation).excerpt(text, EXCERPT);
        int parts = context.session().parts(annotation).size();
        return parts == 1 ? words : NLS.bind(EditorMessages.form_inParts, words, parts);
    }

    private String reference(AnnotationFS annotation, Feature feature) {
        return annotation.getFeatureValue(feature) instanceof AnnotationFS target
                ? Span.of(target).excerpt(context.session().document().text(), EXCERPT)
                : EditorMessages.form_notShown;
    }

    private static String state(AnnotationFS annotation) {
        return switch (State.of(annotation)) {
        case SUGGESTED -> EditorMessages.state_suggested;
        case ACCEPTED -> EditorMessages.state_accepted;
        case REJECTED -> EditorMessages.state_rejected;
        };
    }
}
