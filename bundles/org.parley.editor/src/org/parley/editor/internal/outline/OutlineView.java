package org.parley.editor.internal.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.SessionListView;
import org.parley.editor.internal.outline.OutlineBuilder.Order;

/** The annotations of the active document by type, by speaker or in the order of the text. */
public final class OutlineView extends SessionListView<TreeViewer> {

    /** Up to so many annotations, all groups are open at first. */
    private static final int FEW = 300;
    /** Read in one piece; takes a few milliseconds. */
    private static final int SLICE = 2_000;
    private static final String ORDER = "order"; //$NON-NLS-1$

    private final Map<Order, IAction> orders = new EnumMap<>(Order.class);
    private Order order = Order.TYPE;
    private TreeViewer viewer;
    private OutlineBuilder builder;
    /** Has not yet read all; null if nothing is to be read. */
    private OutlineBuilder reading;
    private List<OutlineNode> roots = List.of();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String saved = memento == null ? null : memento.getString(ORDER);
        for (Order known : Order.values()) {
            if (known.name().equals(saved)) {
                order = known;
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ORDER, order.name());
    }

    @Override
    protected void createContent(Composite parent) {
        viewer = use(new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL));
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.addSelectionChangedListener(e -> selectInEditor());
        viewer.addDoubleClickListener(e -> getSite().getPage().activate(getSite().getPage().getActiveEditor()));
        viewer.getControl().addListener(SWT.KeyDown, this::orderByKey);
        addOrder(Order.TYPE, EditorMessages.outline_byType);
        addOrder(Order.SPEAKER, EditorMessages.outline_bySpeaker);
        addOrder(Order.POSITION, EditorMessages.outline_byPosition);
    }

    @Override
    protected void listNothing() {
        roots = List.of();
        builder = null;
        reading = null;
        viewer.setInput(roots);
    }

    @Override
    protected void follow(EditorSession session) {
        if (reading == null && session.selected() != null) {
            reveal(session.selected());
        }
    }

    @Override
    protected void list(EditorSession session, boolean sameSession) {
        reading = new OutlineBuilder(session, order);
        readOn(session, sameSession);
    }

    /** Reads some annotations and lets others have the window before it goes on; the list stays as it is meanwhile. */
    private void readOn(EditorSession session, boolean sameSession) {
        OutlineBuilder next = reading;
        if (!next.read(SLICE)) {
            reading = null;
            show(next, sameSession, session.document().annotations().size() <= FEW);
            return;
        }
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (reading == next && !next.isOutdated() && !viewer.getControl().isDisposed()) {
                quietly(() -> {
                    readOn(session, sameSession);
                    follow(session);
                });
            }
        });
    }

    private void show(OutlineBuilder next, boolean sameSession, boolean isSmall) {
        Object[] expanded = viewer.getExpandedElements();
        viewer.getControl().setRedraw(false);
        try {
            builder = next;
            roots = builder.roots();
            viewer.setInput(roots);
            if (sameSession) {
                viewer.setExpandedElements(expanded);
            } else if (isSmall) {
                viewer.expandToLevel(2);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /** Selects the line of an annotation, in the section that is open if it is in several. */
    private void reveal(AnnotationFS annotation) {
        List<Object> path = new ArrayList<>();
        if (find(annotation, roots, path)) {
            viewer.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
        } else {
            viewer.setSelection(StructuredSelection.EMPTY);
        }
    }

    private static boolean find(AnnotationFS annotation, List<OutlineNode> nodes, List<Object> path) {
        for (OutlineNode node : nodes) {
            if (annotation.equals(node.annotation()) || node.members().contains(annotation)) {
                path.add(node);
                return node.annotation() != null || find(annotation, node.children(), path);
            }
        }
        return false;
    }

    private void selectInEditor() {
        if (!isFollowing() && isCurrent() && reading == null
                && viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node
                && node.annotation() != null) {
            session().show(node.annotation());
        }
    }

    /** Ctrl+1, Ctrl+2, Ctrl+3 are the orders as they stand in the tool bar; only here, where nothing is annotated. */
    private void orderByKey(Event event) {
        int index = event.keyCode - '1';
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && index >= 0 && index < Order.values().length) {
            event.doit = false;
            orders.forEach((known, action) -> action.setChecked(known.ordinal() == index));
            orders.get(Order.values()[index]).run();
        }
    }

    private void addOrder(Order added, String label) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && order != added) {
                    order = added;
                    listAgain();
                }
            }
        };
        action.setChecked(order == added);
        action.setToolTipText(NLS.bind(EditorMessages.outline_orderTip, label, added.ordinal() + 1));
        orders.put(added, action);
        getViewSite().getActionBars().getMenuManager().add(action);
        getViewSite().getActionBars().getToolBarManager().add(action);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineNode) element).members().isEmpty();
        }
    }

    private final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            OutlineNode node = (OutlineNode) element;
            boolean leaf = node.annotation() != null;
            String detail = leaf ? OutlineBuilder.detail(node.annotation()) : node.detail();
            StyledString styled = new StyledString(leaf ? builder.label(node.annotation()) : node.label());
            if (!detail.isEmpty()) {
                styled.append("  " + detail, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
            }
            return styled;
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }
    }
}
