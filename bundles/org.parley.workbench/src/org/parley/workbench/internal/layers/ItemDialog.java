package org.parley.workbench.internal.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.parley.core.layers.FeatureKind;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.Tag;

/** Asks for the name of a layer, feature or tag, and where it is wanted for its description, kind and tags. */
final class ItemDialog extends Dialog {

    private final String title;
    private final Predicate<String> goodName;
    private final boolean described;
    private final List<String> targets;
    private String startName = ""; //$NON-NLS-1$
    private Text name;
    private Text description;
    private Combo kind;
    private Text tags;
    private Combo target;
    private OwnFeature result;

    /**
     * A dialog.
     *
     * @param goodName
     *            whether something can be the name
     * @param described
     *            whether a description is asked for
     * @param targets
     *            the types that links may lead to if it is about a feature; else empty
     */
    ItemDialog(Shell shell, String title, Predicate<String> goodName, boolean described, List<String> targets) {
        super(shell);
        this.title = title;
        this.goodName = goodName;
        this.described = described;
        this.targets = List.copyOf(targets);
    }

    /** Begins with this name. */
    ItemDialog withName(String text) {
        startName = text;
        return this;
    }

    /** What the person gave: name and description, and of a feature all of it. */
    OwnFeature result() {
        return result;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite page = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(page);
        name = text(page, LayerMessages.name, SWT.BORDER);
        name.setText(startName);
        name.selectAll();
        name.addModifyListener(e -> check());
        if (described) {
            description = text(page, LayerMessages.description, SWT.BORDER);
        }
        if (!targets.isEmpty()) {
            feature(page);
        }
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(targets.isEmpty() ? LayerMessages.name_hint : LayerMessages.tags_hint);
        GridDataFactory.fillDefaults().span(2, 1).hint(380, SWT.DEFAULT).applyTo(hint);
        return page;
    }

    private void feature(Composite page) {
        kind = combo(page, LayerMessages.kind, Stream.of(FeatureKind.values()).map(LayerTree::kind).toList());
        tags = text(page, LayerMessages.tags, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 90).applyTo(tags);
        tags.addTraverseListener(e -> { // Tab leads on, Enter makes a line
            e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
                    || e.detail == SWT.TRAVERSE_ESCAPE;
        });
        target = combo(page, LayerMessages.target, targets);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
        enable();
    }

    private void enable() {
        tags.setEnabled(kind() == FeatureKind.STRING);
        target.setEnabled(kind() == FeatureKind.LINK);
    }

    private FeatureKind kind() {
        return kind == null ? FeatureKind.STRING : FeatureKind.values()[kind.getSelectionIndex()];
    }

    private static Text text(Composite page, String label, int style) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Combo combo(Composite page, String label, List<String> items) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        getButton(OK).setEnabled(goodName.test(name.getText().strip()));
    }

    @Override
    protected void okPressed() {
        boolean link = kind() == FeatureKind.LINK;
        result = new OwnFeature(name.getText().strip(), kind(),
                description == null ? "" : description.getText().strip(), //$NON-NLS-1$
                kind == null || kind() != FeatureKind.STRING ? List.of() : tags(tags.getText()),
                link ? target.getText() : ""); //$NON-NLS-1$
        super.okPressed();
    }

    /** {@code WEAK: hedged} as a tag and its description. */
    static List<Tag> tags(String lines) {
        List<Tag> found = new ArrayList<>();
        lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith(":")).forEach(line -> { //$NON-NLS-1$
            int colon = line.indexOf(':');
            Tag tag = colon < 0 ? new Tag(line, "") //$NON-NLS-1$
                    : new Tag(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            if (found.stream().noneMatch(t -> t.value().equals(tag.value()))) {
                found.add(tag);
            }
        });
        return found;
    }
}
