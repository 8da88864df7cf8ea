package org.parley.workbench.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parley.core.corpus.Corpus;
import org.parley.workbench.internal.Messages;

/** Asks for the name, the place and the language of a new corpus. */
final class NewCorpusPage extends WizardPage {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,200}"); //$NON-NLS-1$
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"); //$NON-NLS-1$

    private final Path home;
    private Text name;
    private Text language;
    private FolderField parent;
    private Label where;

    NewCorpusPage(Path home) {
        super("corpus", Messages.newCorpus_heading, null); //$NON-NLS-1$
        setDescription(Messages.newCorpus_description);
        this.home = home;
    }

    @Override
    public void createControl(Composite shell) {
        Composite page = new Composite(shell, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        name = text(page, Messages.newCorpus_name, ""); //$NON-NLS-1$
        parent = new FolderField(page, Messages.newCorpus_parent, home, this::check);
        language = text(page, Messages.newCorpus_language, "en"); //$NON-NLS-1$
        where = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(where);
        setControl(page);
        setPageComplete(false);
    }

    private Text text(Composite page, String label, String value) {
        new Label(page, SWT.NONE).setText(label);
        Text field = new Text(page, SWT.BORDER);
        field.setText(value);
        field.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(field);
        return field;
    }

    String corpusName() {
        return name.getText().strip();
    }

    String language() {
        return language.getText().strip();
    }

    Path folder() {
        return Path.of(parent.text()).resolve(corpusName());
    }

    private void check() {
        if (where == null) {
            return; // the page is being filled
        }
        String problem = problem();
        setErrorMessage(problem == null || corpusName().isEmpty() ? null : problem);
        setPageComplete(problem == null);
        where.setText(problem == null ? NLS.bind(Messages.newCorpus_where, folder()) : ""); //$NON-NLS-1$
    }

    private String problem() {
        String wanted = corpusName();
        if (!NAME.matcher(wanted).matches() || wanted.startsWith(".")) { //$NON-NLS-1$
            return Messages.newCorpus_badName;
        }
        if (!LANGUAGE.matcher(language()).matches()) {
            return Messages.newCorpus_badLanguage;
        }
        try {
            if (parent.text().isEmpty() || !Path.of(parent.text()).isAbsolute()) {
                return Messages.folder_needed;
            }
            return Corpus.isCorpus(folder()) ? NLS.bind(Messages.newCorpus_exists, folder()) : null;
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.folder_bad, e.getInput());
        }
    }
}
