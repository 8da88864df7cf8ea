package org.parley.editor.internal.proposals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that say that something is reported, in English: forms of verbs, and "according to". */
final class ReportingWords {

    private static final String FILE = "reporting-words.txt"; //$NON-NLS-1$

    private final Set<String> verbs = new HashSet<>();

    ReportingWords() {
        try (InputStream in = ReportingWords.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")) //$NON-NLS-1$
                    .forEach(this::add);
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e); // our own bundle is broken
        }
    }

    boolean isVerb(String word) {
        return verbs.contains(word.toLowerCase(Locale.ROOT));
    }

    private void add(String line) {
        String[] forms = line.split(" "); //$NON-NLS-1$
        String base = forms[0];
        verbs.add(base);
        boolean y = base.endsWith("y") && "aeou".indexOf(base.charAt(base.length() - 2)) < 0; //$NON-NLS-1$ //$NON-NLS-2$
        String stem = y ? base.substring(0, base.length() - 1) : base;
        verbs.add(y ? stem + "ies" : base + (base.endsWith("s") || base.endsWith("h") ? "es" : "s")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        verbs.add(base.endsWith("e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (forms.length == 1) {
            verbs.add(base.endsWith("e") ? base + "d" : stem + (y ? "ied" : "ed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        for (int i = 1; i < forms.length; i++) {
            verbs.add(forms[i]);
        }
    }
}
