package org.parley.export.internal;

import java.util.List;
import java.util.Map;

import org.parley.core.exchange.Option;

/** The language of documents whose files do not say it. */
public final class LanguageOption {

    private static final String ID = "language"; //$NON-NLS-1$
    private static final String DEFAULT = "en"; //$NON-NLS-1$

    private LanguageOption() {
    }

    /** The option by which one chooses. */
    public static Option option() {
        return new Option(ID, ExportMessages.format("option.language"), DEFAULT, List.of()); //$NON-NLS-1$
    }

    /** What was chosen. */
    public static String of(Map<String, String> options) {
        return options.getOrDefault(ID, DEFAULT);
    }
}
