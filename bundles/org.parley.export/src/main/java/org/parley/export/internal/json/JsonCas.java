package org.parley.export.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonLocation;

/** What a file says, before anything is made of it. */
final class JsonCas {

    /**
     * A feature structure.
     *
     * @param values
     *            by the name of the member, with its prefix: String, Boolean, Long, Double, null, or a list of those
     * @param place
     *            where it is in the file
     */
    record Structure(int id, String type, Map<String, Object> values, JsonLocation place) {
    }

    /**
     * A view.
     *
     * @param sofa
     *            0 if it has none
     */
    record View(int sofa, List<Integer> members) {
    }

    private final Map<Integer, Structure> structures = new LinkedHashMap<>();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final List<String> unknownMembers = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private String offsets = "UTF-16"; //$NON-NLS-1$

    Map<Integer, Structure> structures() {
        return structures;
    }

    Map<String, View> views() {
        return views;
    }

    /** Names of members that the format does not have. */
    List<String> unknownMembers() {
        return unknownMembers;
    }

    /** Names of types of strings, of which the format does not say which values they take. */
    List<String> choices() {
        return choices;
    }

    /** What offsets count. */
    String offsets() {
        return offsets;
    }

    void setOffsets(String encoding) {
        offsets = encoding;
    }
}
