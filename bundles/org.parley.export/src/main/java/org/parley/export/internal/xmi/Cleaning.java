package org.parley.export.internal.xmi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Problem;
import org.parley.core.XmiChanges;
import org.parley.export.internal.ExportMessages;

/** What the rules found in one document, and what is written otherwise because of it. Filled by {@link Rules}. */
public final class Cleaning implements XmiChanges {

    /** UTF-16 offsets, end exclusive. */
    record Span(int begin, int end) {
    }

    private final List<Problem> problems = new ArrayList<>();
    private final Set<FeatureStructure> leftOut = new HashSet<>();
    private final Map<AnnotationFS, Span> spans = new HashMap<>();
    private String text;
    private boolean needsSentences;
    private boolean needsTokens;
    private boolean needsCopy;
    private boolean changesText;
    private boolean changesValues;

    Cleaning(String text) {
        this.text = text;
    }

    /** The problems in order of their offsets, those of the whole document first. */
    public List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::begin)).toList();
    }

    void report(Problem.Severity severity, int begin, int end, String key, Object... arguments) {
        problems.add(new Problem(severity, begin, end, ExportMessages.format(key, arguments)));
    }

    void report(Problem.Severity severity, String key, Object... arguments) {
        problems.add(Problem.ofDocument(severity, ExportMessages.format(key, arguments)));
    }

    void leaveOut(FeatureStructure fs) {
        leftOut.add(fs);
    }

    @Override
    public boolean isLeftOut(FeatureStructure fs) {
        return !leftOut.isEmpty() && leftOut.contains(fs);
    }

    void move(AnnotationFS annotation, Span span) {
        spans.put(annotation, span);
    }

    @Override
    public int begin(AnnotationFS annotation) {
        Span span = spans.isEmpty() ? null : spans.get(annotation);
        return span == null ? annotation.getBegin() : span.begin();
    }

    @Override
    public int end(AnnotationFS annotation) {
        Span span = spans.isEmpty() ? null : spans.get(annotation);
        return span == null ? annotation.getEnd() : span.end();
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean replacesForbidden() {
        return true;
    }

    void setText(String clean) {
        text = clean;
        changesText = true;
    }

    void changeValues() {
        changesValues = true;
    }

    boolean needsSentences() {
        return needsSentences;
    }

    void needSentences() {
        needsSentences = true;
    }

    boolean needsTokens() {
        return needsTokens;
    }

    void needTokens() {
        needsTokens = true;
    }

    /** Whether there is something to add, so that the document cannot be written from where it is. */
    public boolean needsCopy() {
        return needsCopy || needsSentences || needsTokens;
    }

    /** Whether all goes out as it is. */
    public boolean changesNothing() {
        return !needsCopy() && !changesText && !changesValues && leftOut.isEmpty() && spans.isEmpty();
    }

    void needCopy() {
        needsCopy = true;
    }
}
