package org.parley.export.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

/**
 * Writes the first view of a CAS: types, feature structures in the order of the text, one a line, and the members of the
 * view.
 */
public final class JsonCasWriter {

    /** In the order of the text; those without a place first. */
    private static final Comparator<FeatureStructure> ORDER = Comparator
            .comparing((FeatureStructure fs) -> fs.getType().getName())
            .thenComparingInt(fs -> fs instanceof AnnotationFS a ? a.getBegin() : -1)
            .thenComparingInt(fs -> fs instanceof AnnotationFS a ? -a.getEnd() : -1)
            .thenComparingInt(fs -> ((TOP) fs)._id());

    private final CAS view;
    private final JsonGenerator json;
    private final FeatureWriter features;
    private final Map<FeatureStructure, Integer> ids = new LinkedHashMap<>();
    private final Deque<FeatureStructure> pending = new ArrayDeque<>();

    private JsonCasWriter(CAS view, JsonGenerator json) {
        this.view = view;
        this.json = json;
        this.features = new FeatureWriter(json, fs -> ids.getOrDefault(fs, 0));
    }

    /**
     * Writes a CAS with the types that it may use.
     *
     * @param out
     *            left open
     */
    public static void write(CAS cas, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            new JsonCasWriter(cas.getView(CAS.NAME_DEFAULT_SOFA), json).write();
        }
    }

    private void write() throws IOException {
        List<FeatureStructure> members = new ArrayList<>(view.getIndexRepository().getIndexedFSs());
        members.sort(ORDER);
        if (view.getSofa() != null) {
            reach(view.getSofa());
        }
        members.forEach(this::reach);
        json.writeStartObject();
        TypesWriter.write(view.getTypeSystem(), json);
        json.writeArrayFieldStart(Names.STRUCTURES);
        for (FeatureStructure fs : ids.keySet()) {
            json.writeRaw('\n');
            features.write(fs);
        }
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeObjectFieldStart(Names.VIEWS);
        json.writeObjectFieldStart(view.getViewName());
        if (view.getSofa() != null) {
            json.writeNumberField(Names.SOFA, ids.get(view.getSofa()));
        }
        json.writeArrayFieldStart(Names.MEMBERS);
        for (FeatureStructure member : members) {
            json.writeNumber(ids.get(member));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void reach(FeatureStructure start) {
        number(start);
        while (!pending.isEmpty()) {
            FeatureStructure fs = pending.pop();
            if (fs instanceof FSArray<?> array) {
                array.forEach(this::number);
            } else if (!(fs instanceof CommonArrayFS)) {
                for (Feature feature : fs.getType().getFeatures()) {
                    if (!feature.getRange().isPrimitive()) {
                        number(fs.getFeatureValue(feature));
                    }
                }
            }
        }
    }

    private void number(FeatureStructure fs) {
        if (fs != null && ids.putIfAbsent(fs, ids.size() + 1) == null) {
            pending.add(fs);
        }
    }
}
