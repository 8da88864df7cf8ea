package org.parley.editor.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.TagSets;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Words;

/** The links of one role: a button for each that goes there, one beside it that removes it, and one that adds another. */
final class LinkField implements Field {

    private static final int OFFERED = 15;

    private final FormContext context;
    private final Feature feature;
    private final String role;
    private final boolean alone;
    private final String label;
    private final Composite row;
    private AnnotationFS annotation;
    private List<Link> shown;

    /**
     * A field.
     *
     * @param role
     *            the role whose links it shows
     * @param alone
     *            whether the feature has no other role, so that links of any role belong here
     */
    LinkField(Composite parent, FormContext context, Feature feature, String role, boolean alone, String label) {
        this.context = context;
        this.feature = feature;
        this.role = role;
        this.alone = alone;
        this.label = label;
        row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(2).center(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(row);
    }

    @Override
    public String feature() {
        return feature.getShortName();
    }

    @Override
    public void show(AnnotationFS owner) {
        List<Link> links = Links.of(owner, feature).stream().filter(l -> alone || role.equals(l.role())).toList();
        boolean same = owner.equals(annotation) && links.equals(shown);
        annotation = owner;
        shown = links;
        if (same) {
            return;
        }
        boolean focused = row.isFocusControl() || List.of(row.getChildren()).stream().anyMatch(Control::isFocusControl);
        for (Control control : row.getChildren()) {
            control.dispose();
        }
        links.forEach(this::addChip);
        Button add = button("+", NLS.bind(EditorMessages.form_addLink, AccessibleNames.plain(label))); //$NON-NLS-1$
        add.addListener(SWT.Selection, e -> offer(add));
        if (focused) {
            add.setFocus();
        }
        row.requestLayout();
    }

    @Override
    public void setFocus() {
        row.setFocus();
    }

    private void addChip(Link link) {
        String name = name(link.target());
        Button go = button(name.replace("&", "&&"), NLS.bind(EditorMessages.form_goTo, name)); //$NON-NLS-1$ //$NON-NLS-2$
        go.addListener(SWT.Selection, e -> context.session().show(link.target()));
        Button remove = button("×", NLS.bind(EditorMessages.form_removeLink, name)); //$NON-NLS-1$
        remove.addListener(SWT.Selection,
                e -> context.run(WholeEdits.unlink(context.session(), annotation, link)));
    }

    private Button button(String text, String name) {
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(name);
        AccessibleNames.give(button, name);
        return button;
    }

    /** A menu of those that can be linked, nearest first. */
    private void offer(Button add) {
        Menu menu = new Menu(add);
        List<AnnotationFS> candidates = Attribution.nearest(annotation, candidates());
        for (AnnotationFS candidate : candidates.subList(0, Math.min(OFFERED, candidates.size()))) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(name(candidate).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.addListener(SWT.Selection, e -> context.run(WholeEdits.link(context.session(), annotation,
                    new Link(feature(), role, candidate))));
        }
        if (candidates.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(EditorMessages.form_nothingToLink);
            none.setEnabled(false);
        }
        menu.addListener(SWT.Hide, e -> add.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private List<AnnotationFS> candidates() {
        TypeSystem types = context.session().document().cas().getTypeSystem();
        Type wanted = types.getType(TagSets.targetType(feature, role));
        List<AnnotationFS> candidates = new ArrayList<>();
        for (AnnotationFS candidate : context.session().document().annotations()) {
            if (wanted == null || types.subsumes(wanted, candidate.getType())) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private String name(AnnotationFS target) {
        return Words.line(target, context.session().layers().of(target), context.session().document().text(), 24);
    }
}
