package org.parley.export.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Makes a document of a file. */
public final class JsonCasReader {

    private final String fileName;
    private final CAS cas;
    private final JsonCas json;
    private final Offsets offsets;
    private final Map<Integer, FeatureStructure> made = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private JsonCasReader(String fileName, CAS cas, JsonCas json) throws CoreException {
        this.fileName = fileName;
        this.cas = cas;
        this.json = json;
        this.offsets = Offsets.of(json.offsets(), text());
        if (offsets == null) {
            throw ExportStatus.MALFORMED.exception(null, fileName, Names.HEADER,
                    ExportMessages.format("json.offsets", json.offsets())); //$NON-NLS-1$
        }
    }

    /**
     * Fills an empty CAS.
     *
     * @return what was left out
     * @throws CoreException
     *             if the file is not JSON CAS, or uses what the CAS does not know; the message names file and place
     */
    public static List<Problem> read(InputStream in, String fileName, CAS cas) throws CoreException, IOException {
        return new JsonCasReader(fileName, cas, parse(fileName, () -> JsonCasParser.parse(in))).fill();
    }

    /**
     * Reads the types that a file brings along.
     *
     * @param known
     *            those that it need not bring
     * @return empty if it brings none
     * @throws CoreException
     *             if the file is not JSON CAS; the message names file and place
     */
    public static Optional<TypeSystemDescription> types(InputStream in, String fileName, TypeSystem known)
            throws CoreException, IOException {
        return parse(fileName, () -> JsonCasParser.types(in, known));
    }

    /** Reads JSON. */
    @FunctionalInterface
    private interface Parsing<T> {
        T parse() throws IOException;
    }

    private static <T> T parse(String fileName, Parsing<T> parsing) throws CoreException, IOException {
        try {
            return parsing.parse();
        } catch (JsonProcessingException e) {
            throw ExportStatus.MALFORMED.exception(e, fileName, place(e.getLocation()), e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw ExportStatus.MALFORMED.exception(e, fileName, place(null), CoreStatus.reason(e));
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String text() {
        for (JsonCas.Structure structure : json.structures().values()) {
            if (isInitialSofa(structure) && structure.values().get("sofaString") instanceof String text) { //$NON-NLS-1$
                return text;
            }
        }
        return null;
    }

    private static boolean isInitialSofa(JsonCas.Structure structure) {
        return structure.type().equals(CAS.TYPE_NAME_SOFA)
                && CAS.NAME_DEFAULT_SOFA.equals(structure.values().get("sofaID")); //$NON-NLS-1$
    }

    private List<Problem> fill() throws CoreException {
        json.choices().stream().filter(name -> cas.getTypeSystem().getType(name) == null)
                .forEach(name -> report(Problem.Severity.WARNING, "json.choice", name)); //$NON-NLS-1$
        json.unknownMembers().forEach(name -> report(Problem.Severity.WARNING, "json.unknown", name)); //$NON-NLS-1$
        for (JsonCas.Structure structure : json.structures().values()) {
            if (!structure.type().equals(CAS.TYPE_NAME_SOFA)) {
                make(structure);
            } else if (isInitialSofa(structure)) {
                made.put(structure.id(), cas.getView(CAS.NAME_DEFAULT_SOFA).getSofa());
            }
        }
        FeatureReader features = new FeatureReader(offsets, this::target);
        for (JsonCas.Structure structure : json.structures().values()) {
            if (!structure.type().equals(CAS.TYPE_NAME_SOFA) && made.get(structure.id()) != null) {
                try {
                    features.read(structure, made.get(structure.id()));
                } catch (IllegalArgumentException e) {
                    throw refused(structure, e.getMessage(), e);
                }
            }
        }
        for (Map.Entry<String, JsonCas.View> view : json.views().entrySet()) {
            if (view.getKey().equals(CAS.NAME_DEFAULT_SOFA)) {
                index(view.getValue().members());
            } else {
                report(Problem.Severity.ERROR, "json.view", view.getKey(), view.getValue().members().size()); //$NON-NLS-1$
            }
        }
        if (text() != null) {
            cas.setDocumentText(text());
        }
        return problems;
    }

    private void report(Problem.Severity severity, String key, Object... arguments) {
        problems.add(Problem.ofDocument(severity, ExportMessages.format(key, arguments)));
    }

    private CoreException refused(JsonCas.Structure structure, String reason, Throwable cause) {
        return ExportStatus.MALFORMED.exception(cause, fileName, place(structure.place()), reason);
    }

    private void make(JsonCas.Structure structure) throws CoreException {
        TypeSystem types = cas.getTypeSystem();
        String name = structure.type().endsWith("[]") ? CAS.TYPE_NAME_FS_ARRAY : structure.type(); //$NON-NLS-1$
        Type type = types.getType(name);
        if (type == null || type.isPrimitive() || CAS.TYPE_NAME_ARRAY_BASE.equals(name)) {
            throw refused(structure, ExportMessages.format("json.type", name), null); //$NON-NLS-1$
        }
        if (type.isArray()) {
            made.put(structure.id(), ArrayMaker.make(cas, type, size(structure)));
        } else if (!types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), type) || isInView(structure)) {
            made.put(structure.id(), cas.createFS(type));
        } // else of another view
    }

    private static int size(JsonCas.Structure structure) {
        return structure.values().get(Names.ELEMENTS) instanceof List<?> list ? list.size()
                : ArrayMaker.bytes(structure).length;
    }

    private boolean isInView(JsonCas.Structure structure) {
        JsonCas.Structure sofa = json.structures()
                .get(structure.values().get("@sofa") instanceof Long id ? id.intValue() : 0); //$NON-NLS-1$
        return sofa == null || isInitialSofa(sofa);
    }

    /** Null for what is in another view. */
    private FeatureStructure target(int id) {
        if (!json.structures().containsKey(id)) {
            throw new IllegalArgumentException(ExportMessages.format("json.dangling", String.valueOf(id))); //$NON-NLS-1$
        }
        return made.get(id);
    }

    private void index(List<Integer> members) throws CoreException {
        for (int id : members) {
            JsonCas.Structure structure = json.structures().get(id);
            if (structure == null) {
                throw ExportStatus.MALFORMED.exception(null, fileName, Names.MEMBERS,
                        ExportMessages.format("json.dangling", String.valueOf(id))); //$NON-NLS-1$
            }
            FeatureStructure fs = made.get(id);
            if (fs == null || structure.type().equals(CAS.TYPE_NAME_SOFA)) {
                throw refused(structure, ExportMessages.format("json.member.view", String.valueOf(id)), null); //$NON-NLS-1$
            }
            cas.addFsToIndexes(fs);
        }
    }
}
