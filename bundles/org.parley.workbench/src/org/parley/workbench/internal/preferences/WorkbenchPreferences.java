package org.parley.workbench.internal.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.parley.core.corpus.VersionPolicy;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** The settings of the workbench by name. Safe for use by several threads. */
public final class WorkbenchPreferences {

    /** Node of the settings. */
    public static final String NODE = "org.parley.workbench"; //$NON-NLS-1$
    /** Name of the person who annotates. */
    public static final String ANNOTATOR = "annotator"; //$NON-NLS-1$
    /** Ids of the machine annotators that are not to run, a line each. */
    public static final String ANNOTATORS_OFF = "annotatorsOff"; //$NON-NLS-1$
    /** For how many days what saves replace is kept. */
    public static final String VERSION_DAYS = "versionDays"; //$NON-NLS-1$
    /** How many versions of a document are kept at most. */
    public static final String VERSION_NUMBER = "versionNumber"; //$NON-NLS-1$
    /** Light, dark or as the system. */
    public static final String THEME = "theme"; //$NON-NLS-1$
    /** Folders of the open corpora, a line each. */
    /** Whether the first document of the samples is annotated at the very first start; true if nothing is said. */
    public static final String FIRST_SUGGESTIONS = "firstSuggestions"; //$NON-NLS-1$

    private static final String CORPORA = "corpora"; //$NON-NLS-1$

    private static final String FALLBACK_NAME = "annotator"; //$NON-NLS-1$

    private WorkbenchPreferences() {
    }

    /** Name of the person who annotates; the system's name of the user where none is set. Fit for a folder's name. */
    public static String annotator() {
        String name = node().get(ANNOTATOR, ""); //$NON-NLS-1$
        return name.isBlank() ? defaultAnnotator() : name;
    }

    /** The name that counts where none is set. */
    public static String defaultAnnotator() {
        String name = System.getProperty("user.name", "").replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return name.isEmpty() || name.startsWith(".") ? FALLBACK_NAME : name; //$NON-NLS-1$
    }

    /** How long what saves replace is kept. */
    public static VersionPolicy versions() {
        return new VersionPolicy(Math.max(0, node().getInt(VERSION_DAYS, VersionPolicy.DEFAULT.days())),
                Math.max(0, node().getInt(VERSION_NUMBER, VersionPolicy.DEFAULT.number())));
    }

    /** Ids of the machine annotators that are not to run. */
    public static Set<String> annotatorsOff() {
        return new TreeSet<>(lines(ANNOTATORS_OFF));
    }

    /** Sets which machine annotators are not to run. */
    public static void setAnnotatorsOff(Collection<String> ids) {
        put(ANNOTATORS_OFF, String.join("\n", ids)); //$NON-NLS-1$
    }

    /** Folders of the corpora that were open last. */
    public static List<Path> corpora() {
        return lines(CORPORA).stream().flatMap(WorkbenchPreferences::path).toList();
    }

    /** Remembers the open corpora. */
    public static void setCorpora(List<Path> folders) {
        put(CORPORA, folders.stream().map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }

    /** The node itself, for those who listen. */
    public static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Sets a value and writes it to the disk. */
    public static void put(String key, String value) {
        IEclipsePreferences node = node();
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(WorkbenchPreferences.class).log(WorkbenchStatus.CANNOT_REMEMBER.warning(e));
        }
    }

    private static List<String> lines(String key) {
        return node().get(key, "").lines().filter(l -> !l.isBlank()).toList(); //$NON-NLS-1$
    }

    private static Stream<Path> path(String line) {
        try {
            return Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            ILog.of(WorkbenchPreferences.class).log(WorkbenchStatus.CANNOT_REMEMBER.warning(e));
            return Stream.empty();
        }
    }
}
