package org.parley.workbench.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.parley.core.CoreStatus;
import org.parley.workbench.internal.Messages;

/**
 * A page that looks, when it is shown, what would come of the work, with progress and cancel, and lists it. It looks again
 * only when something else is asked for.
 *
 * @param <Q>
 *            what is asked for; equal requests give equal answers
 * @param <A>
 *            what was seen
 */
abstract class LookPage<Q, A> extends WizardPage {

    private static final int HEIGHT = 220;

    private Q request;
    private Q looked;
    private ResultTable table;

    LookPage(String name, String heading, String description) {
        super(name, heading, null);
        setDescription(description);
    }

    /** Looks; on a thread of its own. */
    abstract A look(Q asked, IProgressMonitor monitor) throws CoreException;

    /** Says what was seen. */
    abstract void show(Q asked, A seen);

    /** About to look. */
    void beforeLook() {
        // most pages need nothing
    }

    final void setRows(List<ResultRow> rows) {
        table.setRows(rows);
    }

    final void setRequest(Q newRequest) {
        request = newRequest;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new ResultTable(page, List.of());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        setControl(page);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !request.equals(looked)) {
            beforeLook();
            getShell().getDisplay().asyncExec(this::look); // once the page is up: this shows progress in it
        }
    }

    private void look() {
        Q asked = request;
        AtomicReference<A> seen = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    seen.set(look(asked, monitor));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException(e.getMessage());
                }
            });
            looked = asked;
            show(asked, seen.get());
        } catch (InvocationTargetException e) {
            setErrorMessage(CoreStatus.reason(e.getCause()));
        } catch (InterruptedException e) {
            setErrorMessage(NLS.bind(Messages.problems_cancelled, CoreStatus.reason(e)));
        }
    }
}
