package org.parley.workbench.internal.layers;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.parley.core.layers.FeatureKind;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.Tag;
import org.parley.editor.AccessibleNames;

/** The layers with their features, and these with their tags. */
final class LayerTree {

    private static final int NAME = 260;
    private static final int DESCRIPTION = 300;

    private final Tree tree;

    LayerTree(Composite parent) {
        tree = new Tree(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        AccessibleNames.give(tree, LayerMessages.accessible);
        column(LayerMessages.name, NAME);
        column(LayerMessages.description, DESCRIPTION);
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title.replaceAll("[&:]", "")); //$NON-NLS-1$ //$NON-NLS-2$
        column.setWidth(width);
    }

    Tree control() {
        return tree;
    }

    /** The row in hand, or null. */
    LayerRow selected() {
        return tree.getSelectionCount() == 0 ? null : (LayerRow) tree.getSelection()[0].getData();
    }

    /** Shows these layers unfolded, and keeps what is in hand. */
    void show(List<OwnLayer> layers, LayerRow select) {
        tree.removeAll();
        for (OwnLayer layer : layers) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            fill(item, new LayerRow(layer, null, null), layer.name(), select);
            for (OwnFeature feature : layer.features()) {
                TreeItem below = new TreeItem(item, SWT.NONE);
                fill(below, new LayerRow(layer, feature, null),
                        NLS.bind(LayerMessages.tree_feature, feature.name(), kind(feature.kind())), select);
                for (Tag tag : feature.tags()) {
                    fill(new TreeItem(below, SWT.NONE), new LayerRow(layer, feature, tag), tag.value(), select);
                }
                below.setExpanded(true);
            }
            item.setExpanded(true);
        }
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
    }

    private void fill(TreeItem item, LayerRow row, String text, LayerRow select) {
        item.setData(row);
        item.setText(new String[] { text, row.description() });
        if (select != null && select.isSame(row)) {
            tree.setSelection(item);
        }
    }

    /** What people call a kind of feature. */
    static String kind(FeatureKind kind) {
        return switch (kind) {
        case STRING -> LayerMessages.kind_string;
        case BOOLEAN -> LayerMessages.kind_boolean;
        case INTEGER -> LayerMessages.kind_integer;
        case FLOAT -> LayerMessages.kind_float;
        case LINK -> LayerMessages.kind_link;
        };
    }
}
