package org.parley.editor.internal.reading;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;

/** Shows the annotations of some layers only, or of all; the legend says which. */
public final class ShowOnlyHandler extends AbstractHandler {

    /** Parameter of the command: names of layers, or nothing for all. */
    private static final String LAYERS = "org.parley.editor.layers"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        EditorSession session = editor == null ? null : editor.getAdapter(EditorSession.class);
        if (session != null) {
            Set<Layer> layers = layers(event.getParameter(LAYERS));
            for (Layer layer : Layer.values()) {
                session.filter().set(layer, layers.contains(layer));
            }
            session.changed();
        }
        return null;
    }

    private static Set<Layer> layers(String names) {
        if (names == null || names.isBlank()) {
            return EnumSet.allOf(Layer.class);
        }
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String name : names.split(",")) { //$NON-NLS-1$
            layers.add(Layer.valueOf(name.strip()));
        }
        return layers;
    }
}
