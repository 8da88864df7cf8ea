package org.parley.workbench.internal.views;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.parley.core.people.DocumentHistory;
import org.parley.core.people.HistoryEntry;
import org.parley.editor.AccessibleNames;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.people.PeopleMessages;

/** Who changed what in the document in front, and when; the latest first. */
public final class HistoryView extends ViewPart implements CorpusListener {

    private static final int[] WIDTHS = { 150, 90, 110, 70, 70, 70, 160 };
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final EditorFollower follower = new EditorFollower(this::follow);
    private Label head;
    private Table table;
    private DocumentEntry document;

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        head = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(head);
        table = new Table(page, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        AccessibleNames.give(table, PeopleMessages.history_accessible);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        String[] titles = { PeopleMessages.history_time, PeopleMessages.history_who, PeopleMessages.history_what,
                PeopleMessages.history_added, PeopleMessages.history_changed, PeopleMessages.history_removed,
                PeopleMessages.history_note };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, i >= 3 && i <= 5 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        Documents.corpora().addListener(this);
        read();
        follower.install(getSite().getPage());
    }

    private void follow(DocumentEditor editor) {
        DocumentEntry now = Documents.of(editor).orElse(null);
        if (now == null || !now.equals(document)) {
            document = now;
            read();
        }
    }

    private void read() {
        DocumentEntry wanted = document;
        if (wanted == null) {
            head.setText(PeopleMessages.history_noDocument);
            table.removeAll();
            return;
        }
        Job.createSystem(NLS.bind(PeopleMessages.history_job, wanted.name()), (ICoreRunnable) monitor -> {
            String failure = null;
            List<HistoryEntry> entries = List.of();
            try {
                DocumentHistory.Result result = new DocumentHistory(wanted.corpus().corpus()).of(wanted.name());
                entries = result.entries();
                failure = result.problems().isEmpty() ? null : result.problems().get(0).getMessage();
            } catch (CoreException e) {
                failure = e.getStatus().getMessage();
            }
            show(wanted, entries, failure);
        }).schedule();
    }

    private void show(DocumentEntry shown, List<HistoryEntry> entries, String failure) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (table.isDisposed() || !shown.equals(document)) {
                return;
            }
            head.setText(failure != null ? failure
                    : entries.isEmpty() ? NLS.bind(PeopleMessages.history_none, shown.name()) : shown.name());
            table.removeAll();
            for (HistoryEntry entry : entries) {
                new TableItem(table, SWT.NONE).setText(new String[] { TIME.format(entry.time()), entry.who(),
                        PeopleMessages.of(entry.what()), number(entry.added()), number(entry.changed()),
                        number(entry.removed()), entry.note() });
            }
            table.getParent().layout();
        });
    }

    private static String number(int count) {
        return count == 0 ? "" : String.valueOf(count); //$NON-NLS-1$
    }

    @Override
    public void corporaChanged() {
        // the editors of a corpus that is closed go with it
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        readLater();
    }

    @Override
    public void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        DocumentEntry shown = document;
        if (shown != null && documents.contains(shown)) {
            readLater();
        }
    }

    private void readLater() {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                read();
            }
        });
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        follower.dispose();
        Documents.corpora().removeListener(this);
        super.dispose();
    }
}
