package org.parley.core;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum CoreStatus {
    /** {0} file, {1} byte offset, {2} encoding. */
    BAD_BYTES(101),
    /** {0} file, {1} name of the encoding that its byte order mark announces. */
    UNSUPPORTED_ENCODING(102),
    /** {0} file, {1} byte offset: looks like a binary file. */
    NOT_TEXT(103),
    /** {0} file. */
    TOO_LARGE(104),
    /** {0} file, {1} place (line and column), {2} reason. */
    MALFORMED_XML(110),
    /** {0} file, {1} place, {2} reason. */
    MALFORMED_CORPUS(111),
    /** {0} folder. */
    NOT_A_CORPUS(112),
    /** {0} folder. */
    CORPUS_EXISTS(113),
    /** {0} name of the document. */
    DOCUMENT_EXISTS(114),
    /** {0} name of the document. */
    NO_SUCH_DOCUMENT(115),
    /** {0} version found, {1} file. */
    NEWER_CORPUS(116),
    /** {0} name. */
    BAD_NAME(117),
    /** A reason within MALFORMED_CORPUS. */
    MISSING_NAME(118),
    /** {0} file, {1} place (line and column, or the name of the entry), {2} reason. */
    MALFORMED_INFO(119),
    /** {0} file, {1} reason. */
    CANNOT_READ(120),
    /** {0} file, {1} reason. */
    CANNOT_WRITE(121),
    /** {0} path that is a file where a folder is needed. */
    NOT_A_FOLDER(122),
    /** {0} file name. */
    BAD_FILE_NAME(123),
    /** {0} document, {1} document that has the name already, {2} file name. */
    NAME_TAKEN(124),
    /** {0} document, {1} reason. */
    DOCUMENT_FAILED(125),
    /** {0} type or feature, {1} reason. */
    TYPE_CLASH(130),
    /** {0} reason. */
    NO_CAS(131),
    /** {0} file, {1} number of the line. */
    MALFORMED_STATES(126),
    /** {0} file, {1} number of the line. */
    MALFORMED_HISTORY(127),
    /** {0} number of clashes, {1} the clashes, a line each. */
    TYPES_CLASH(132),
    /** {0} name. */
    BAD_LAYER_NAME(133),
    /** {0} name. */
    BAD_FEATURE_NAME(134),
    /** {0} tag, {1} feature. */
    TAG_TAKEN(135),
    /** {0} layer, {1} type that refers to it. */
    LAYER_NEEDED(136),
    /** {0} name of the type. */
    BAD_LINK_TARGET(137),
    /** {0} label of the annotator, {1} document, {2} reason. */
    ANNOTATOR_FAILED(140),
    /** {0} label of the annotator, {1} document, {2} seconds. */
    ANNOTATOR_HANGS(141),
    /** {0} label of the annotator, {1} folder, {2} reason. */
    BAD_LEXICON(143),
    /** {0} kind of contribution, {1} name of its class or bundle, {2} reason. */
    CONTRIBUTION_FAILED(142),
    /** {0} label of the exporter, {1} document, {2} reason. */
    EXPORT_FAILED(150),
    /** {0} id. */
    NO_SUCH_FORMAT(151),
    /** {0} label of the exporter, {1} document, {2} reason. */
    EXPORTER_FAILED(152),
    /** {0} label of the exporter, {1} document, {2} seconds. */
    EXPORTER_HANGS(153),
    /** A reason: {0} path that an exporter asked for. */
    BAD_PATH(154),
    /** A reason: {0} path that another file has. */
    SAME_PATH(155),
    /** A reason: {0} path of a file that comes too late. */
    EXPORT_ENDED(156),
    /** A reason: {0} paths that were not closed. */
    LEFT_OPEN(157),
    /** {0} file. */
    NO_IMPORTER(190),
    /** {0} file. */
    CONVERT_FIRST(203),
    /** {0} folder or archive. */
    NOTHING_TO_IMPORT(191),
    /** {0} file, {1} formats. */
    WHICH_FORMAT(192),
    /** {0} label of the importer, {1} file, {2} reason. */
    IMPORTER_FAILED(193),
    /** {0} label of the importer, {1} file, {2} seconds. */
    IMPORTER_HANGS(194),
    /** {0} label of the importer, {1} file. */
    IMPORTER_LEFT_OUT(195),
    /** {0} document, {1} file. */
    NO_TEXT(196),
    /** {0} document. */
    NAME_REFUSED(197),
    /** {0} document, {1} annotator. */
    ANNOTATIONS_REFUSED(198),
    /** {0} document, {1} what would be lost. */
    STRICT_REFUSED(199),
    /** {0} document. */
    IMPORT_ENDED(200),
    /** {0} file, {1} place, {2} reason. */
    MALFORMED_MAPPING(201),
    /** {0} file, {1} place, {2} reason. */
    MALFORMED_SETTINGS(202),
    /** {0} file with types, {1} corpus, {2} the clashes. */
    IMPORTED_TYPES_CLASH(203),
    /** {0} document of gold, {1} folder of the system. */
    NOT_IN_SYSTEM(160),
    /** {0} document of gold, {1} document of the system, {2} offset. */
    TEXTS_DIFFER(161),
    /** {0} document of the system, {1} folder of gold. */
    NO_GOLD(162),
    /** {0} document of gold. */
    EMPTY_GOLD(163),
    /** {0} folder of gold. */
    NOTHING_TO_COMPARE(164),
    /** {0} folder of gold. */
    NO_GOLD_ANNOTATIONS(165),
    /** No place. */
    NO_GOLD_QUOTES(166),
    /** No place. */
    NO_GOLD_AGREEMENTS(167),
    /** {0} folder, {1} user, {2} computer, {3} since when. */
    CORPUS_IN_USE(170),
    /** {0} folder, {1} user, {2} computer, {3} when. */
    TAKEN_OVER(171),
    /** {0} folder, {1} reason. */
    CORPUS_READ_ONLY(172),
    /** {0} file. */
    CHANGED_MEANWHILE(173),
    /** {0} document, {1} date and time. */
    NO_SUCH_VERSION(174),
    /** {0} folder. */
    OPENED_READ_ONLY(175);

    /** Plug-in id of the statuses. */
    public static final String PLUGIN_ID = "org.parley.core"; //$NON-NLS-1$

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.parley.core.messages"); //$NON-NLS-1$

    private final int code;

    CoreStatus(int code) {
        this.code = code;
    }

    /** The stable code of this status. */
    public int code() {
        return code;
    }

    /** The message in words for the user. */
    public String message(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]); // numbers without grouping
        }
        return MessageFormat.format(MESSAGES.getString(name()), texts);
    }

    /** An error with this code. */
    public IStatus error(Throwable cause, Object... arguments) {
        return new Status(IStatus.ERROR, PLUGIN_ID, code, message(arguments), cause);
    }

    /** A warning with this code. */
    public IStatus warning(Throwable cause, Object... arguments) {
        return new Status(IStatus.WARNING, PLUGIN_ID, code, message(arguments), cause);
    }

    /** An error with this code, to be thrown. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(error(cause, arguments));
    }

    /** What a person can make of an exception: its message, or its name if it has none. */
    public static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return MESSAGES.getString("reason.denied"); //$NON-NLS-1$ its message is the file's name
        } else if (cause instanceof NoSuchFileException) {
            return MESSAGES.getString("reason.missing"); //$NON-NLS-1$ likewise
        }
        String message = cause.getLocalizedMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
