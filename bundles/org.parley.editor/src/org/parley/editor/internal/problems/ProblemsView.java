package org.parley.editor.internal.problems;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.SessionListView;
import org.parley.editor.internal.problems.DocumentProblem.Proposal;

/** What is wrong with the active document; below the list a button for each way to mend the selected problem. */
public final class ProblemsView extends SessionListView<TableViewer> {

    /** Rows: more problems than these are one problem. */
    private static final int ROWS = 200;

    private Label header;
    private TableViewer viewer;
    private Label detail;
    private Composite buttons;
    private Predicate<String> installed;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        header = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(header);
        viewer = use(new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((DocumentProblem) element).message();
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        viewer.addSelectionChangedListener(e -> offer());
        viewer.addOpenListener(e -> getSite().getPage().activate(getSite().getPage().getActiveEditor()));
        viewer.addPostSelectionChangedListener(e -> reveal());
        detail = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(detail);
        buttons = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).margins(6, 4).spacing(4).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    }

    @Override
    protected long revision(EditorSession session) {
        return session.document().revision();
    }

    @Override
    protected void listNothing() {
        show(List.of(), EditorMessages.view_noDocument);
    }

    @Override
    protected void list(EditorSession session, boolean sameSession) {
        if (installed == null) {
            installed = InstalledTypes.now();
        }
        List<DocumentProblem> problems = ProblemFinder.of(session.document(), installed);
        show(problems.subList(0, Math.min(ROWS, problems.size())), problems.isEmpty() ? EditorMessages.problem_none
                : NLS.bind(EditorMessages.problem_header, problems.size()));
    }

    private void show(List<DocumentProblem> problems, String words) {
        int index = viewer.getTable().getSelectionIndex();
        header.setText(words);
        viewer.setInput(problems);
        if (index >= 0 && !problems.isEmpty()) {
            viewer.getTable().setSelection(Math.min(index, problems.size() - 1));
        }
        offer();
    }

    private DocumentProblem selected() {
        return (DocumentProblem) viewer.getStructuredSelection().getFirstElement();
    }

    private void reveal() {
        if (session() != null && selected() != null && selected().annotation() != null
                && session().document().contains(selected().annotation())) {
            session().show(selected().annotation());
        }
    }

    private void offer() {
        for (Control control : buttons.getChildren()) {
            control.dispose();
        }
        DocumentProblem problem = selected();
        if (problem != null) {
            problem.proposals().forEach(this::addButton);
        }
        detail.setText(problem == null ? "" : problem.message().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        header.getParent().layout(true, true);
    }

    private void addButton(Proposal proposal) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(proposal.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.addListener(SWT.Selection, e -> {
            if (session() != null && session().document().run(proposal.edit().get())) {
                refresh();
                viewer.getControl().setFocus();
            }
        });
    }
}
