package org.parley.export.internal.inception;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.DocumentText;
import org.parley.core.ForeignData;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.xmi.ReadDocument;

/**
 * Reads a project that INCEpTION exported: {@code annotation/DOCUMENT/USER.zip}, {@code curation/DOCUMENT/CURATION_USER.zip},
 * and of documents that nobody annotated {@code source/DOCUMENT}.
 */
public final class ProjectReader {

    private static final String ANNOTATIONS = "annotation"; //$NON-NLS-1$
    private static final String CURATION = "curation"; //$NON-NLS-1$
    private static final String SOURCE = "source"; //$NON-NLS-1$
    private static final String SERIALIZED = "_ser"; //$NON-NLS-1$
    /** Whom INCEpTION calls so has annotated nothing: the document as it was imported. */
    private static final String NOBODY = "INITIAL_CAS"; //$NON-NLS-1$
    private static final String PROJECT = "exportedproject"; //$NON-NLS-1$

    private final ImportSource source;
    private final ImportSink sink;
    private final String language;
    private final Set<String> annotated = new HashSet<>();
    private ProjectSettings settings;
    private int serialized;

    /**
     * A reader.
     *
     * @param language
     *            of documents that do not say it
     */
    public ProjectReader(ImportSource source, ImportSink sink, String language) {
        this.source = source;
        this.sink = sink;
        this.language = language;
    }

    /** Whether an archive has a project in it. */
    public static boolean isProject(ImportSource source) throws IOException {
        boolean[] found = new boolean[1];
        try (InputStream in = source.open()) {
            new Archive(source.place()).read(in, (name, entry) -> found[0] |= isProjectFile(name));
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
        return found[0];
    }

    private static boolean isProjectFile(String name) {
        return name.startsWith(PROJECT) && name.endsWith(".json"); //$NON-NLS-1$
    }

    /**
     * Hands all documents to the sink.
     *
     * @throws CoreException
     *             if it is no project or a file in it cannot be read; the message names the file in the archive
     */
    public void read() throws CoreException, IOException {
        try (InputStream in = source.open()) { // who annotated what, before any of it is read
            new Archive(source.place()).read(in, this::look);
        }
        if (settings == null) {
            throw ExportStatus.MALFORMED.exception(null, source.place(), "zip", //$NON-NLS-1$
                    ExportMessages.format("inception.none")); //$NON-NLS-1$
        }
        try (InputStream in = source.open()) {
            new Archive(source.place()).read(in, this::visit);
        }
        if (serialized > 0 && annotated.isEmpty()) {
            report(Severity.WARNING, "inception.serialized", serialized); //$NON-NLS-1$
        }
        settings.tagSets().forEach(sink::useTagSet);
        report(Severity.INFO, "inception.settings"); //$NON-NLS-1$
    }

    private void look(String name, InputStream in) throws CoreException, IOException {
        String[] parts = name.split("/"); //$NON-NLS-1$
        if (isProjectFile(name)) {
            settings = ProjectSettings.read(in, source.place() + '!' + name);
        }
        if (name.equals(Corpus.TYPE_SYSTEM_FILE)) { // a project that Parley has written
            sink.useTypes(in, source.place() + '!' + name);
        }
        if (parts.length == 3 && isAnnotations(parts) && !user(parts).equals(NOBODY)) {
            annotated.add(parts[1]);
            if (name.endsWith(".zip")) { //$NON-NLS-1$
                String place = source.place() + '!' + name;
                new Archive(place).read(in, (inner, file) -> {
                    if (inner.equals(Corpus.TYPE_SYSTEM_FILE)) {
                        sink.useTypes(file, place + '!' + inner);
                    }
                });
            }
        }
        if (parts.length == 3 && parts[0].endsWith(SERIALIZED)) {
            serialized++;
        }
    }

    private static boolean isAnnotations(String[] parts) {
        return parts[0].equals(ANNOTATIONS) || parts[0].equals(CURATION);
    }

    private static String user(String[] parts) {
        return FileNames.document(parts[2]);
    }

    private void visit(String name, InputStream in) throws CoreException, IOException {
        String[] parts = name.split("/"); //$NON-NLS-1$
        String place = source.place() + '!' + name;
        if (parts.length == 2 && parts[0].equals(SOURCE) && !annotated.contains(parts[1])) {
            document(parts[1], place, in);
        } else if (parts.length == 3 && isAnnotations(parts) && !user(parts).equals(NOBODY)) {
            String person = parts[0].equals(CURATION) ? CURATION : user(parts);
            if (parts[2].endsWith(".zip")) { //$NON-NLS-1$
                boolean[] found = new boolean[1];
                new Archive(place).read(in, (inner, file) -> {
                    if (inner.endsWith(".xmi")) { //$NON-NLS-1$
                        found[0] = true;
                        xmi(parts[1], person, place + '!' + inner, file);
                    }
                });
                if (!found[0]) {
                    report(Severity.ERROR, "inception.format", name); //$NON-NLS-1$
                }
            } else if (parts[2].endsWith(".xmi")) { //$NON-NLS-1$
                xmi(parts[1], person, place, in);
            } else {
                report(Severity.ERROR, "inception.format", name); //$NON-NLS-1$
            }
        }
    }

    private void document(String name, String place, InputStream in) throws CoreException, IOException {
        if (name.endsWith(".xmi")) { //$NON-NLS-1$
            xmi(name, "", place, in); //$NON-NLS-1$
        } else if (name.endsWith(".txt")) { //$NON-NLS-1$
            DocumentText.Result text = DocumentText.read(in, place);
            CAS cas = sink.newCas();
            CasFactory.setDocument(cas, text.text(), FileNames.document(name), language);
            add(name, "", cas, text.problems()); //$NON-NLS-1$
        } else {
            report(Severity.ERROR, "inception.source", name); //$NON-NLS-1$
        }
    }

    private void xmi(String document, String person, String place, InputStream in) throws CoreException, IOException {
        CAS cas = sink.newCas();
        ForeignData foreign = CasXmi.readKeeping(in, place, cas);
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Integer> type : foreign.types().entrySet()) {
            problems.add(leftOut(type.getKey(), type.getValue()));
        }
        problems.addAll(takeOut(cas));
        problems.addAll(ReadDocument.complete(cas, place, FileNames.document(document), language));
        add(document, person, cas, problems);
    }

    /** Where its types are known, what INCEpTION keeps for itself is in the CAS. */
    private static List<Problem> takeOut(CAS cas) {
        Map<String, Integer> counts = new TreeMap<>();
        List<FeatureStructure> all = new ArrayList<>();
        cas.getIndexRepository().getIndexedFSs().forEach(all::add);
        for (FeatureStructure fs : all) {
            if (isTechnical(fs.getType().getName())) {
                cas.removeFsFromIndexes(fs);
                counts.merge(fs.getType().getName(), 1, Integer::sum);
            }
        }
        List<Problem> problems = new ArrayList<>();
        counts.forEach((type, count) -> problems.add(leftOut(type, count)));
        return problems;
    }

    private static Problem leftOut(String type, int count) {
        return Problem.ofDocument(isTechnical(type) ? Severity.INFO : Severity.ERROR,
                ExportMessages.format("inception.type", type, count)); //$NON-NLS-1$
    }

    /** What INCEpTION keeps in a document for itself. */
    private static boolean isTechnical(String type) {
        return type.startsWith("de.tudarmstadt.ukp.clarin.webanno.api.type.") || type.endsWith(".TagsetDescription"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void add(String document, String person, CAS cas, List<Problem> problems) throws CoreException {
        sink.add(new ImportedDocument(FileNames.document(document), person, cas, DocumentInfo.NONE, problems,
                settings.state(document, person)));
    }

    private void report(Severity severity, String key, Object... arguments) {
        sink.report(Problem.ofDocument(severity, ExportMessages.format(key, arguments)));
    }
}
