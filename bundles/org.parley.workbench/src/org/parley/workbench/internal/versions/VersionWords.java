package org.parley.workbench.internal.versions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.parley.core.versions.AnnotationDifference;
import org.parley.core.versions.AnnotationDifference.Change;
import org.parley.core.versions.AnnotationDifference.Kind;

/** How versions and their differences are put into words. */
final class VersionWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);
    private static final int LONGEST = 80;

    private VersionWords() {
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** "+2 −1 ∼3": what came, went and is another. */
    static String counts(List<AnnotationDifference> differences) {
        return NLS.bind(VersionMessages.count, new Object[] { count(differences, Kind.ADDED),
                count(differences, Kind.REMOVED), count(differences, Kind.CHANGED) });
    }

    private static long count(List<AnnotationDifference> differences, Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }

    static String kind(AnnotationDifference difference) {
        return switch (difference.kind()) {
        case ADDED -> VersionMessages.kind_added;
        case REMOVED -> VersionMessages.kind_removed;
        case CHANGED -> VersionMessages.kind_changed;
        };
    }

    static String layer(AnnotationDifference difference) {
        return difference.type().substring(difference.type().lastIndexOf('.') + 1);
    }

    static String place(AnnotationDifference difference) {
        return NLS.bind(VersionMessages.place, difference.begin(), difference.end());
    }

    /** The covered text on one line, cut where it is long. */
    static String text(AnnotationDifference difference) {
        String line = difference.text().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return line.length() <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(LONGEST / 2, 0)) + "\u2026" //$NON-NLS-1$
                        + line.substring(line.length() - LONGEST / 3);
    }

    static String changes(AnnotationDifference difference) {
        return difference.changes().stream().map(VersionWords::change).collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private static String change(Change change) {
        return NLS.bind(VersionMessages.change,
                new Object[] { change.feature(), value(change.before()), value(change.after()) });
    }

    private static String value(String value) {
        return value.isEmpty() ? VersionMessages.nothing : value;
    }
}
