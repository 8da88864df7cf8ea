package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture, held over the manifests of the product's bundles. */
class ManifestTest {

    /** Which of our bundles each may name; services are found without names. */
    private static final Map<String, Set<String>> ARROWS = Map.of("org.parley.core", Set.of(), //
            "org.parley.annotators", Set.of("org.parley.core"), //
            "org.parley.export", Set.of("org.parley.core"), //
            "org.parley.documents", Set.of("org.parley.core"), //
            "org.parley.cli", Set.of("org.parley.core"), //
            "org.parley.editor", Set.of("org.parley.core"), //
            "org.parley.workbench", Set.of("org.parley.core", "org.parley.editor"));
    private static final Set<String> WITH_WINDOWS = Set.of("org.parley.editor", "org.parley.workbench");
    private static final Pattern WINDOWS = Pattern
            .compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|text)(\\..*)?|java\\.awt.*|javax\\.swing.*");
    private static final Pattern UNWANTED = Pattern.compile(
            "org\\.eclipse\\.ui\\.ide(\\..*)?|org\\.eclipse\\.core\\.resources|.*uimafit.*|.*springframework.*");
    /** A clause of a header ends with a comma outside of quotation marks. */
    private static final Pattern CLAUSE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Map<String, Manifest> BUNDLES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path plugins = Installation.assembled("org.parley.product", "org.parley.product").resolve("plugins");
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(p -> p.toString().endsWith(".jar")).toList()) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    Manifest manifest = file.getManifest();
                    BUNDLES.put(names(manifest, "Bundle-SymbolicName").iterator().next(), manifest);
                }
            }
        }
    }

    private static List<String> clauses(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? List.of() : List.of(CLAUSE.split(value));
    }

    private static Set<String> names(Manifest manifest, String header) {
        Set<String> names = new TreeSet<>();
        for (String clause : clauses(manifest, header)) {
            names.add(clause.split(";", 2)[0].strip());
        }
        return names;
    }

    private static Set<String> needs(String bundle) {
        Set<String> needs = names(BUNDLES.get(bundle), "Import-Package");
        needs.addAll(names(BUNDLES.get(bundle), "Require-Bundle"));
        needs.addAll(names(BUNDLES.get(bundle), "DynamicImport-Package"));
        needs.addAll(names(BUNDLES.get(bundle), "Fragment-Host"));
        return needs;
    }

    /** Our bundle that a package or bundle name belongs to, or null. */
    private static String owner(String name) {
        if (name.equals("org.parley.type")) {
            return "org.parley.core";
        }
        return ARROWS.keySet().stream().filter(b -> name.equals(b) || name.startsWith(b + ".")).findFirst()
                .orElse(name.startsWith("org.parley") ? name : null);
    }

    @Test
    void theProductHoldsOurBundlesAndNoOthersOfOurs() {
        Set<String> ours = new TreeSet<>(BUNDLES.keySet());
        ours.removeIf(b -> !b.startsWith("org.parley"));
        assertEquals(new TreeSet<>(ARROWS.keySet()), ours);
    }

    @Test
    void noBundleNamesAnotherAgainstTheArrows() {
        for (String bundle : ARROWS.keySet()) {
            Set<String> named = new TreeSet<>();
            needs(bundle).stream().map(ManifestTest::owner).filter(o -> o != null && !o.equals(bundle))
                    .forEach(named::add);
            named.removeAll(ARROWS.get(bundle));
            assertEquals(Set.of(), named, bundle);
        }
    }

    @Test
    void onlyEditorAndWorkbenchNameWindowSystems() {
        for (String bundle : ARROWS.keySet()) {
            boolean named = needs(bundle).stream().anyMatch(WINDOWS.asMatchPredicate());
            assertEquals(WITH_WINDOWS.contains(bundle), named, bundle + " needs " + needs(bundle));
        }
    }

    @Test
    void theProductBringsNoResourcesNoIdeNoUimaFitAndNoSpring() {
        assertEquals(List.of(), BUNDLES.keySet().stream().filter(UNWANTED.asMatchPredicate()).toList());
        for (String bundle : ARROWS.keySet()) {
            assertEquals(List.of(), needs(bundle).stream().filter(UNWANTED.asMatchPredicate()).toList(), bundle);
        }
    }

    @Test
    void internalPackagesAreExportedToFriendsOnly() {
        for (String bundle : ARROWS.keySet()) {
            for (String clause : clauses(BUNDLES.get(bundle), "Export-Package")) {
                assertTrue(!clause.split(";", 2)[0].contains(".internal") || clause.contains("x-friends:="),
                        () -> bundle + " exports " + clause);
            }
        }
    }
}
