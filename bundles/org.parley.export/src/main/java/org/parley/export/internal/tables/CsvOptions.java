package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parley.core.DocumentText;
import org.parley.core.Problem.Severity;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;

/**
 * How CSV files look.
 *
 * @param separator
 *            between cells
 * @param mark
 *            whether files begin with a byte order mark, by which Excel sees that they are UTF-8
 * @param guard
 *            whether texts that spreadsheets would run as formulas get an apostrophe in front
 */
public record CsvOptions(char separator, boolean mark, boolean guard) {

    private static final String SEPARATOR = "separator"; //$NON-NLS-1$
    private static final String MARK = "bom"; //$NON-NLS-1$
    private static final String FORMULAS = "formulas"; //$NON-NLS-1$
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** The options by which one chooses. */
    public static List<Option> options() {
        return List.of(
                new Option(SEPARATOR, ExportMessages.format("csv.option.separator"), "comma", //$NON-NLS-1$ //$NON-NLS-2$
                        List.of("comma", "semicolon", "tab")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new Option(MARK, ExportMessages.format("csv.option.bom"), "no", List.of("no", "yes")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                new Option(FORMULAS, ExportMessages.format("csv.option.formulas"), "guard", List.of("guard", "keep"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** What was chosen. */
    public static CsvOptions of(Map<String, String> options) {
        return new CsvOptions(SEPARATORS.getOrDefault(options.getOrDefault(SEPARATOR, "comma"), ','), //$NON-NLS-1$
                "yes".equals(options.get(MARK)), !"keep".equals(options.get(FORMULAS))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    List<CellRule> rules() {
        List<CellRule> rules = new ArrayList<>();
        rules.add(new CellRule("csv.surrogate", Severity.WARNING, CsvOptions::whole)); //$NON-NLS-1$
        if (guard) {
            rules.add(new CellRule("csv.formula", Severity.WARNING, CsvOptions::guarded)); //$NON-NLS-1$
        }
        return rules;
    }

    /** UTF-8 has no halves of surrogate pairs. */
    private static String whole(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && DocumentText.isForbidden(text, i)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    /** See OWASP, CSV injection. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text; //$NON-NLS-1$
    }
}
