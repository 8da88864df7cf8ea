package org.parley.export.internal.brat;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.export.internal.model.Span;

/** What stands in an .ann file, line by line, as it is: nothing of it is resolved. */
final class AnnFile {

    /** A text-bound annotation; pieces by offset in UTF-16 units, none overlapping another. */
    record TextBound(int line, String id, String type, List<Span> pieces) {
    }

    /** An argument of an event, its role without the number that tells it from others. */
    record Argument(String role, String target) {
    }

    record Event(int line, String id, String type, String trigger, List<Argument> arguments) {
    }

    record Relation(int line, String type, String from, String to) {
    }

    /** An attribute, a remark, or the reference to somebody in a data base. */
    record Remark(int line, String type, String target, String value) {
    }

    final Map<String, TextBound> textBounds = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Remark> attributes = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Remark> references = new ArrayList<>();
}
