package org.parley.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody says is not so: the clause after "denied that". */
final class DenialFinder {

    private static final Pattern DENIAL = Pattern.compile(
            "(?<flat>\\b(?:flatly|categorically|firmly)\\s+)?\\bden(?:y|ies|ied|ying)\\s+(?<content>that\\s[^.;!?\\n]*[^\\s.,;!?])", //$NON-NLS-1$
            Pattern.CASE_INSENSITIVE);

    private DenialFinder() {
    }

    /** The denied contents in the order of the text; the value is FLAT or PLAIN. */
    static List<Finding> find(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = DENIAL.matcher(text);
        while (matcher.find()) {
            String strength = matcher.group("flat") == null ? "PLAIN" : "FLAT"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            found.add(new Finding(matcher.start("content"), matcher.end("content"), strength)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return found;
    }
}
