package org.parley.workbench.internal.wizards;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.Messages;

/** A table of files or documents with what became of each. */
final class ResultTable {

    private static final int LEAST_WIDTH = 80;
    private static final int DETAIL_LINES = 3;

    private final Composite holder;
    private final TableViewer viewer;

    ResultTable(Composite parent, List<ResultRow> rows) {
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        Composite rowsHolder = new Composite(holder, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rowsHolder);
        TableColumnLayout columns = new TableColumnLayout();
        rowsHolder.setLayout(columns);
        viewer = new TableViewer(rowsHolder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        AccessibleNames.give(viewer.getTable(), Messages.result_accessible);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, Messages.result_name, 4, ResultRow::name);
        column(columns, Messages.result_kind, 1, r -> kind(r.kind()));
        column(columns, Messages.result_detail, 7, ResultRow::detail);
        ColumnViewerToolTipSupport.enableFor(viewer);
        createDetail();
        viewer.setInput(rows);
    }

    /** The whole detail of the selected row, which is often too long for its cell. */
    private void createDetail() {
        Text detail = new Text(holder, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        AccessibleNames.give(detail, Messages.result_detail);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, detail.getLineHeight() * DETAIL_LINES)
                .applyTo(detail);
        viewer.addSelectionChangedListener(e -> detail.setText(
                e.getStructuredSelection().getFirstElement() instanceof ResultRow row ? row.detail() : "")); //$NON-NLS-1$
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<ResultRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ResultRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((ResultRow) element).detail();
            }
        });
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
    }

    private static String kind(ResultRow.Kind kind) {
        return switch (kind) {
        case FINE -> Messages.result_fine;
        case CHANGED -> Messages.result_changed;
        case REFUSED -> Messages.result_refused;
        };
    }

    void setRows(List<ResultRow> rows) {
        viewer.setInput(rows);
    }

    Control control() {
        return holder;
    }
}
