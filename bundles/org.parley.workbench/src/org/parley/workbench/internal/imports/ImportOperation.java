package org.parley.workbench.internal.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Corpus;
import org.parley.core.CoreStatus;
import org.parley.core.DocumentText;
import org.parley.core.Importer;
import org.parley.core.Problem;
import org.parley.core.TypeNames;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.status.WorkbenchStatus;

/**
 * Reads files into a corpus. A file that cannot be read is named, and the others go on. A text file is kept to the byte;
 * of other formats the text is kept, and their annotations under the name of the person who annotates.
 */
public final class ImportOperation {

    private final Corpus corpus;
    private final String annotator;
    private final InputFiles files;
    private final Collection<Path> inputs;

    /**
     * An operation.
     *
     * @param inputs
     *            files and folders; folders are searched with all folders in them
     */
    public ImportOperation(Corpus corpus, String annotator, List<Importer> importers, Collection<Path> inputs) {
        this.corpus = corpus;
        this.annotator = annotator;
        this.files = new InputFiles(importers);
        this.inputs = List.copyOf(inputs);
    }

    /**
     * Reads the files; stops between two where the monitor is cancelled.
     *
     * @return one outcome for each file that was tried
     * @throws CoreException
     *             if nothing was read: a folder holds no file that some importer reads, or the corpus cannot be read
     */
    public List<ImportOutcome> run(IProgressMonitor monitor) throws CoreException {
        List<Path> all = files.of(inputs);
        DocumentNames names = new DocumentNames(corpus.documents());
        List<ImportOutcome> outcomes = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, all.size());
        for (Path file : all) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(file.getFileName().toString());
            outcomes.add(read(file, names, progress.split(1, SubMonitor.SUPPRESS_ISCANCELED)));
        }
        return outcomes;
    }

    private ImportOutcome read(Path file, DocumentNames names, IProgressMonitor monitor) {
        try {
            Importer importer = files.importerOf(file)
                    .orElseThrow(() -> WorkbenchStatus.NO_IMPORTER.exception(null, file));
            byte[] bytes = Files.readAllBytes(file);
            CAS cas = corpus.factory().createCas();
            List<Problem> problems = new ArrayList<>(
                    importer.read(new ByteArrayInputStream(bytes), file.toString(), cas,
                            Map.of(), monitor));
            String name = names.add(file);
            if (!name.equals(DocumentNames.fit(file.getFileName().toString()))) {
                problems.add(Problem.ofDocument(Problem.Severity.INFO, NLS.bind(Messages.import_renamed, name)));
            }
            corpus.addDocument(name, out -> out.write(original(bytes, file, cas)));
            if (isAnnotated(cas)) {
                corpus.save(cas, name, annotator);
            }
            return new ImportOutcome(file, name, problems, null);
        } catch (CoreException e) {
            return new ImportOutcome(file, null, List.of(), e.getStatus());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return new ImportOutcome(file, null, List.of(),
                    WorkbenchStatus.CANNOT_IMPORT.error(e, file, CoreStatus.reason(e)));
        }
    }

    /** The bytes as they came, where they are the text; else the text. */
    private static byte[] original(byte[] bytes, Path file, CAS cas) throws IOException {
        try {
            String text = DocumentText.read(new ByteArrayInputStream(bytes), file.toString()).text();
            if (text.equals(cas.getDocumentText())) {
                return bytes;
            }
        } catch (CoreException e) {
            // another format, not text: what the importer made of it is the text
            return text(cas, e);
        }
        return text(cas, null);
    }

    private static byte[] text(CAS cas, CoreException cause) throws IOException {
        String text = cas.getDocumentText();
        if (text == null) {
            throw new IOException(Messages.import_noText, cause);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAnnotated(CAS cas) {
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (!TypeNames.DOCUMENT_META_DATA.equals(annotation.getType().getName())) {
                return true;
            }
        }
        return false;
    }
}
