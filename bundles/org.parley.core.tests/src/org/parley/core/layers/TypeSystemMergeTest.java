package org.parley.core.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;

/** Two type systems become one or, where they contradict each other, stay two. */
class TypeSystemMergeTest {

    private static final String ANNOTATION = "uima.tcas.Annotation";

    private static TypeSystemDescription types(String... lines) {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (String line : lines) { // a.Type < supertype { feature:range[:element[:shared]] … }
            String[] words = line.split("[ {}]+");
            TypeDescription type = types.addType(words[0], "", words[2]);
            for (int i = 3; i < words.length; i++) {
                String[] parts = words[i].split(":");
                if (parts.length > 2) {
                    type.addFeature(parts[0], "", parts[1], parts[2], parts.length > 3);
                } else {
                    type.addFeature(parts[0], "", parts[1]);
                }
            }
        }
        return types;
    }

    private static List<String> clashes(TypeSystemDescription here, TypeSystemDescription there) {
        return TypeSystemMerge.clashes(here, there).stream()
                .map(c -> c.kind() + " " + c.type() + ":" + c.feature() + " | " + c.here() + " | " + c.there())
                .toList();
    }

    @Test
    void typesAndFeaturesOfBothAreInTheResult() throws Exception {
        TypeSystemDescription both = TypeSystemMerge.merge(
                types("a.Promise < uima.tcas.Annotation { strength:uima.cas.String }"),
                types("a.Promise < uima.tcas.Annotation { by:uima.cas.String }", "b.Vow < a.Promise"));

        assertEquals(2, both.getType("a.Promise").getFeatures().length);
        assertEquals("a.Promise", both.getType("b.Vow").getSupertypeName());
    }

    @Test
    void theSameTwiceIsTheSame() throws Exception {
        TypeSystemDescription parley = CasFactory.ofParleyTypes().typeSystemDescription();
        assertEquals(List.of(), TypeSystemMerge.clashes(parley, parley));
        assertEquals(parley.getTypes().length, TypeSystemMerge.merge(parley, parley).getTypes().length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            textBlock = """
                    a.T < uima.cas.TOP                                   ; SUPERTYPE a.T: | uima.tcas.Annotation | uima.cas.TOP
                    a.T < uima.tcas.Annotation { f:uima.cas.Integer }    ; RANGE a.T:f | uima.cas.String | uima.cas.Integer
                    b.U < a.T { f:uima.cas.Float }                       ; RANGE b.U:f | uima.cas.String | uima.cas.Float
                    b.U < a.T { begin:uima.cas.String }                  ; RANGE b.U:begin | uima.cas.Integer | uima.cas.String
                    b.U < b.Gone                                         ; NO_SUPERTYPE b.U: |  | b.Gone
                    b.U < uima.cas.Integer                               ; NO_SUPERTYPE b.U: |  | uima.cas.Integer
                    b.U < uima.tcas.Annotation { f:b.Gone }              ; NO_RANGE b.U:f |  | b.Gone
                    b.U < uima.tcas.Annotation { f:uima.cas.FSArray:b.G } ; NO_RANGE b.U:f |  | b.G
                    b.U < b.U                                            ; CYCLE b.U: |  | b.U
                    Bare < uima.tcas.Annotation                          ; NAME Bare: |  |
                    b.0 < uima.tcas.Annotation                           ; NAME b.0: |  |
                    b.U < uima.tcas.Annotation { 1st:uima.cas.String }   ; NAME b.U:1st |  | uima.cas.String
                    uima.tcas.Annotation < uima.cas.AnnotationBase { kind:uima.cas.String } ; BUILT_IN uima.tcas.Annotation:kind |  | uima.cas.String
                    """)
    void aClashSaysWhichTypeWhichFeatureAndBothDefinitions(String theirs, String clash) {
        TypeSystemDescription here = types("a.T < uima.tcas.Annotation { f:uima.cas.String }");
        assertEquals(List.of(clash), clashes(here, types(theirs)).stream().map(String::strip).toList());
    }

    @Test
    void listsThatMayAndMayNotBeSharedClash() {
        assertEquals(List.of("RANGE a.T:f | uima.cas.FSArray of a.L | uima.cas.FSArray of a.L (shared)"), clashes(
                types("a.L < uima.cas.TOP", "a.T < uima.tcas.Annotation { f:uima.cas.FSArray:a.L }"),
                types("a.L < uima.cas.TOP", "a.T < uima.tcas.Annotation { f:uima.cas.FSArray:a.L:shared }")));
    }

    @Test
    void aLongerCycleOverBothIsFound() {
        assertTrue(clashes(types("a.A < b.B"), types("b.B < a.A")).get(0).startsWith("CYCLE b.B"));
    }

    @Test
    void aSubtypeThatGivesAFeatureAnotherRangeIsFoundFromAbove() {
        assertEquals(List.of(), clashes(types("a.T < uima.tcas.Annotation"),
                types("a.T < uima.tcas.Annotation { g:uima.cas.String }")));
    }

    @Test
    void nothingIsMergedAndTheMessageExplains() {
        TypeSystemDescription here = types("a.T < uima.tcas.Annotation { f:uima.cas.String }");
        CoreException e = assertThrows(CoreException.class,
                () -> TypeSystemMerge.merge(here, types("a.T < uima.tcas.Annotation { f:uima.cas.Integer }",
                        "c.New < uima.tcas.Annotation")));

        assertEquals(CoreStatus.TYPES_CLASH.code(), e.getStatus().getCode());
        assertTrue(
                e.getMessage().contains(
                        "a.T:f holds uima.cas.String here, but uima.cas.Integer in what was to come in."),
                e.getMessage());
        assertEquals(1, here.getTypes().length);
    }

    @Test
    void uimasOwnTypesMayBeSaidAgainAsTheyAre() throws Exception {
        TypeSystemDescription merged = TypeSystemMerge.merge(types("a.T < " + ANNOTATION), types(
                "uima.tcas.Annotation < uima.cas.AnnotationBase { begin:uima.cas.Integer end:uima.cas.Integer }"));
        assertNotNull(merged.getType("a.T"));
    }
}
