package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Layer;

/** Says what the type of the selected annotation is for, or all of ours, in the words of the type system. */
final class DescriptionPopup extends TextPopup {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;

    private final String words;
    private Text body;

    private DescriptionPopup(StyledText text, String words) {
        super(text, SWT.RESIZE, true, EditorMessages.description_title, EditorMessages.description_info);
        this.words = words;
    }

    static void open(EditorSession session) {
        TypeSystemDescription types = session.document().corpus().factory().typeSystemDescription();
        List<String> names = new ArrayList<>();
        if (session.selected() != null) {
            names.add(session.selected().getType().getName());
        } else {
            for (Layer layer : Layer.values()) {
                names.add(layer.typeName());
            }
        }
        StringBuilder words = new StringBuilder();
        for (String name : names) {
            TypeDescription type = types.getType(name);
            if (type != null) {
                append(words, type);
            }
        }
        new DescriptionPopup(session.page().text(), words.toString().strip()).open();
    }

    private static void append(StringBuilder words, TypeDescription type) {
        String shortName = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        words.append(NLS.bind(EditorMessages.description_line, shortName, plain(type.getDescription()))).append('\n');
        FeatureLabels labels = new FeatureLabels();
        for (FeatureDescription feature : type.getFeatures()) {
            words.append("    ").append(NLS.bind(EditorMessages.description_line, //$NON-NLS-1$
                    labels.of(feature.getName()).replace("&", ""), plain(feature.getDescription()))).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
        }
        words.append('\n');
    }

    private static String plain(String description) {
        return description == null ? "" : description.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        body = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(body);
        body.setText(words);
        AccessibleNames.give(body, EditorMessages.description_title);
        return body;
    }

    @Override
    protected Control getFocusControl() {
        return body;
    }
}
