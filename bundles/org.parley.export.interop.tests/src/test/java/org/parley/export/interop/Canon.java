package org.parley.export.interop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.jcas.cas.FSArray;

/** All that is in a CAS, without ids and order: a line for everything in an index, with all that it leads to. */
final class Canon {

    private static final int DEPTH = 5;

    private final Deque<FeatureStructure> path = new ArrayDeque<>();

    private Canon() {
    }

    static String of(CAS cas) {
        List<String> lines = new ArrayList<>();
        Iterator<CAS> views = cas.getViewIterator();
        while (views.hasNext()) {
            CAS view = views.next();
            lines.add(view.getViewName() + " text " + view.getDocumentText());
            for (FeatureStructure fs : view.getIndexRepository().getIndexedFSs()) {
                lines.add(view.getViewName() + " " + new Canon().line(fs));
            }
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private String line(FeatureStructure fs) {
        if (fs == null) {
            return "null";
        }
        if (fs instanceof SofaFS sofa) {
            return "sofa " + sofa.getSofaID();
        }
        String name = fs.getType().isArray() ? "array" : fs.getType().getShortName();
        if (path.size() == DEPTH || path.contains(fs)) {
            return name + "…";
        }
        path.push(fs);
        StringBuilder line = new StringBuilder(name).append('(');
        if (fs instanceof FSArray<?> array) {
            array.forEach(element -> line.append(line(element)).append(' '));
        } else if (fs instanceof CommonArrayFS<?> array) {
            line.append(String.join("|", array.toStringArray()));
        }
        for (Feature feature : fs.getType().getFeatures()) {
            line.append(feature.getShortName()).append('=').append(feature.getRange().isPrimitive()
                    ? fs.getFeatureValueAsString(feature)
                    : line(fs.getFeatureValue(feature))).append(' ');
        }
        path.pop();
        return line.append(')').toString();
    }
}
