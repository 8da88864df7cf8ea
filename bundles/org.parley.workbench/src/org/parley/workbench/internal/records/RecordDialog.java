package org.parley.workbench.internal.records;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.parley.core.corpus.DocumentInfo;

/** What is known of a document beside its text. Cancel leaves it as it was. */
final class RecordDialog extends TitleAreaDialog {

    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?"); //$NON-NLS-1$

    private final String document;
    private final String corpusLanguage;
    private DocumentInfo info;
    private Text title;
    private Text date;
    private Text source;
    private Text url;
    private Text language;
    private FieldTable fields;

    /**
     * A dialog.
     *
     * @param corpusLanguage
     *            the language that counts where the document has none of its own
     */
    RecordDialog(Shell shell, String document, String corpusLanguage, DocumentInfo info) {
        super(shell);
        this.document = document;
        this.corpusLanguage = corpusLanguage;
        this.info = info;
    }

    /** As the person left it. */
    DocumentInfo info() {
        return info;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RecordMessages.title_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        title = text(page, RecordMessages.title, info.title());
        date = text(page, RecordMessages.date, info.date());
        date.setMessage("2026-11-22"); //$NON-NLS-1$
        source = text(page, RecordMessages.source, info.source());
        url = text(page, RecordMessages.url, info.url());
        language = text(page, RecordMessages.language, info.language());
        language.setMessage(NLS.bind(RecordMessages.languageOf, corpusLanguage));
        fields = new FieldTable(page, info.fields());
        setTitle(NLS.bind(RecordMessages.heading, document));
        setMessage(RecordMessages.description);
        return area;
    }

    private Text text(Composite parent, String label, String value) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void check() {
        boolean good = LANGUAGE.matcher(language.getText().strip()).matches();
        setErrorMessage(good ? null : RecordMessages.badLanguage);
        getButton(OK).setEnabled(good);
        if (good) {
            setMessage(isDate(date.getText().strip()) ? RecordMessages.description : RecordMessages.badDate,
                    isDate(date.getText().strip()) ? IMessageProvider.NONE : IMessageProvider.WARNING);
        }
    }

    private static boolean isDate(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            DateTimeFormatter.ISO_LOCAL_DATE.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return text.length() <= 10 || text.charAt(10) == 'T';
        } catch (DateTimeException e) {
            return false; // which is the answer
        }
    }

    @Override
    protected void okPressed() {
        fields.commit();
        info = new DocumentInfo(title.getText().strip(), date.getText().strip(), source.getText().strip(),
                url.getText().strip(), language.getText().strip(), fields.fields());
        super.okPressed();
    }
}
