package org.parley.annotators.internal.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name. */
class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({ "Orlenko, Orlenko, true", "Orlenskyy, Orlenski, true", "Orlyenko, Orlenko, true",
            "Khodzhar, Khodjar, true",
            "Bell, Ball, false", "Harker, Barker, false", "Orlenko, Ordanko, false", "Müller, Muller, true" })
    void folds(String a, String b, boolean same) {
        assertEquals(same, NameFolding.similar(NameFolding.fold(a), NameFolding.fold(b)));
    }

    @ParameterizedTest
    @CsvSource({ "Zoë Märtel, zoe-martel", "Lucas Ferrand-Obi, lucas-ferrand-obi", "'  O’Neill ', oneill", "… , ''" })
    void makesIdentifiers(String name, String id) {
        assertEquals(id, NameFolding.slug(name));
    }

    @Test
    void makesOneKeyOfTheCommonTransliterations() {
        for (String name : new String[] { "Andrei Orlovsky", "Andrey Orlovskyy", "Andrej Orlovskiy", "Andrei Orlovskii",
                "Andréi Orlovski" }) {
            assertEquals("andrey-orlovsky", NameFolding.key(name));
        }
        assertEquals("mihail-tarhov", NameFolding.key("Mikhail Tarkhov"));
        assertEquals("ann-bell", NameFolding.key("Ann Bell"));
        assertEquals("levi-rossi", NameFolding.key("Levi Rossi"));
    }
}
