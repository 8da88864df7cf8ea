package org.parley.workbench.internal.layers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.layers.LayerUse;
import org.parley.core.layers.LayersDraft;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.OwnTypes;
import org.parley.core.layers.Tag;
import org.parley.workbench.internal.corpora.CorpusEntry;

/** The layers of a corpus's own. Everything happens in a draft, which Cancel drops. */
final class LayersDialog extends TitleAreaDialog {

    private final CorpusEntry corpus;
    private final LayersDraft draft;
    private LayerTree tree;
    private Button addFeature;
    private Button addTag;
    private Button rename;
    private Button remove;

    LayersDialog(Shell shell, CorpusEntry corpus, LayersDraft draft) {
        super(shell);
        this.corpus = corpus;
        this.draft = draft;
    }

    /** A change of the draft. */
    @FunctionalInterface
    private interface Change {
        void apply() throws CoreException;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(LayerMessages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        tree = new LayerTree(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(580, 300).applyTo(tree.control());
        tree.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, LayerMessages.addLayer, this::addLayer);
        addFeature = button(buttons, LayerMessages.addFeature, this::addFeature);
        addTag = button(buttons, LayerMessages.addTag, this::addTag);
        rename = button(buttons, LayerMessages.rename, this::rename);
        remove = button(buttons, LayerMessages.remove, this::remove);
        button(buttons, LayerMessages.importTypes, this::importTypes);
        setTitle(NLS.bind(LayerMessages.heading, corpus.name()));
        setMessage(LayerMessages.message);
        show(null);
        return area;
    }

    private static Button button(Composite parent, String label, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void show(LayerRow select) {
        tree.show(draft.layers(), select);
        enable();
    }

    private void enable() {
        LayerRow row = tree.selected();
        addFeature.setEnabled(row != null);
        addTag.setEnabled(row != null && row.feature() != null
                && row.feature().kind() == org.parley.core.layers.FeatureKind.STRING);
        rename.setEnabled(row != null && row.feature() != null);
        remove.setEnabled(row != null);
    }

    private void change(LayerRow select, Change change) {
        try {
            change.apply();
            setErrorMessage(null);
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage().lines().findFirst().orElse("")); //$NON-NLS-1$
            if (e.getStatus().getCode() == CoreStatus.TYPES_CLASH.code()) {
                MessageDialog.openError(getShell(), LayerMessages.title_import, e.getStatus().getMessage());
            }
        }
        show(select);
    }

    private void addLayer() {
        ItemDialog dialog = new ItemDialog(getShell(), LayerMessages.title_layer, OwnTypes::isLayerName, true,
                List.of());
        if (dialog.open() == Window.OK) {
            OwnLayer layer = new OwnLayer(OwnTypes.fullName(dialog.result().name()), dialog.result().description(),
                    List.of());
            change(new LayerRow(layer, null, null), () -> draft.addLayer(layer));
        }
    }

    private void addFeature() {
        OwnLayer layer = tree.selected().layer();
        List<String> targets = new ArrayList<>(List.of(CAS.TYPE_NAME_ANNOTATION));
        for (var type : draft.types().getTypes()) {
            if (CAS.TYPE_NAME_ANNOTATION.equals(type.getSupertypeName())
                    && !type.getName().startsWith("de.tudarmstadt.ukp.")) { //$NON-NLS-1$
                targets.add(type.getName());
            }
        }
        ItemDialog dialog = new ItemDialog(getShell(), LayerMessages.title_feature, OwnTypes::isFeatureName, true,
                targets);
        if (dialog.open() == Window.OK) {
            change(new LayerRow(layer, dialog.result(), null), () -> draft.addFeature(layer.name(), dialog.result()));
        }
    }

    private void addTag() {
        LayerRow row = tree.selected();
        ItemDialog dialog = new ItemDialog(getShell(), LayerMessages.title_tag, n -> !n.isBlank(), true, List.of());
        if (dialog.open() == Window.OK) {
            Tag tag = new Tag(dialog.result().name(), dialog.result().description());
            List<Tag> tags = new ArrayList<>(row.feature().tags());
            tags.removeIf(t -> t.value().equals(tag.value()));
            tags.add(tag);
            change(new LayerRow(row.layer(), row.feature(), tag),
                    () -> draft.setTags(row.layer().name(), row.feature().name(), tags));
        }
    }

    private void rename() {
        LayerRow row = tree.selected();
        boolean tag = row.tag() != null;
        ItemDialog dialog = new ItemDialog(getShell(), NLS.bind(LayerMessages.title_rename, row.name()),
                n -> tag ? !n.isBlank() : OwnTypes.isFeatureName(n), false, List.of()).withName(row.name());
        if (dialog.open() != Window.OK || dialog.result().name().equals(row.name())) {
            return;
        }
        String to = dialog.result().name();
        OwnFeature feature = row.feature();
        if (tag) {
            change(new LayerRow(row.layer(), feature, new Tag(to, "")), //$NON-NLS-1$
                    () -> draft.renameTag(row.layer().name(), feature.name(), row.name(), to));
        } else {
            change(new LayerRow(row.layer(),
                    new OwnFeature(to, feature.kind(), feature.description(), feature.tags(), feature.target()), null),
                    () -> draft.renameFeature(row.layer().name(), feature.name(), to));
        }
    }

    private void remove() {
        LayerRow row = tree.selected();
        if (row == null || !mayGo(row)) {
            return;
        }
        String layer = row.layer().name();
        if (row.tag() != null) {
            List<Tag> tags = new ArrayList<>(row.feature().tags());
            tags.remove(row.tag());
            change(new LayerRow(row.layer(), row.feature(), null),
                    () -> draft.setTags(layer, row.feature().name(), tags));
        } else if (row.feature() != null) {
            change(new LayerRow(row.layer(), null, null), () -> draft.removeFeature(layer, row.feature().name()));
        } else {
            change(null, () -> draft.removeLayer(layer));
        }
    }

    /** Whether nothing uses it, or the person wants it to go all the same; a tag goes without what annotations say. */
    private boolean mayGo(LayerRow row) {
        LayerUse[] use = new LayerUse[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    use[0] = LayerUse.count(corpus.corpus(), row.layer().name(),
                            row.feature() == null ? null : row.feature().name(),
                            row.tag() == null ? null : row.tag().value(), monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            setErrorMessage(CoreStatus.reason(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !use[0].isUsed() || MessageDialog.open(MessageDialog.WARNING, getShell(), LayerMessages.inUse_title,
                NLS.bind(row.tag() == null ? LayerMessages.inUse : LayerMessages.inUse_tag, row.name(),
                        NLS.bind(LayerMessages.count, use[0].annotations(), use[0].files())),
                SWT.NONE, LayerMessages.inUse_remove, IDialogConstants.CANCEL_LABEL) == 0;
    }

    private void importTypes() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(LayerMessages.title_import);
        dialog.setFilterExtensions("*.xml"); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            importTypes(Path.of(chosen));
        }
    }

    /** Adds the types of a file. */
    void importTypes(Path file) {
        change(null, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                draft.importTypes(CasXmi.readTypeSystem(in, file.toString()));
            } catch (IOException e) {
                throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
            }
        });
    }
}
