package org.parley.training;

import java.util.Locale;
import java.util.Random;

/** Writes some sentences as headlines, so that the model does not lean on capitals alone. Stateless. */
final class Noise {

    private static final double TITLE_CASE = 0.03;
    private static final double UPPER_CASE = 0.01;
    private static final double LOWER_CASE = 0.01;

    private Noise() {
    }

    static GoldSentence add(GoldSentence sentence, Random random) {
        double dice = random.nextDouble();
        if (dice > TITLE_CASE + UPPER_CASE + LOWER_CASE) {
            return sentence;
        }
        String[] forms = new String[sentence.size()];
        for (int i = 0; i < forms.length; i++) {
            String form = sentence.forms()[i];
            if (dice < TITLE_CASE) {
                forms[i] = i == 0 || form.length() > 3
                        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                        : form;
            } else {
                forms[i] = dice < TITLE_CASE + UPPER_CASE ? form.toUpperCase(Locale.ROOT)
                        : form.toLowerCase(Locale.ROOT);
            }
        }
        return sentence.withForms(forms);
    }
}
