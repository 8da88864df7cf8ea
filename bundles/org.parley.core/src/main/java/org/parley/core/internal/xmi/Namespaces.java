package org.parley.core.internal.xmi;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The namespaces of the types that are written, and names of elements in them. The prefix of {@code org.parley.type} is
 * {@code parley}: it follows from the package alone, so that others that come later do not change it.
 */
final class Namespaces {

    private static final String NO_PACKAGE = "uima.noNamespace"; //$NON-NLS-1$
    private static final String CAS_PACKAGE = "uima.cas"; //$NON-NLS-1$

    private final Map<String, String> prefixes = new TreeMap<>();

    Namespaces(Iterable<TypeLayout> layouts) {
        prefixes.put(CAS_PACKAGE, ""); //$NON-NLS-1$
        layouts.forEach(l -> prefixes.put(packageOf(elementName(l)), "")); //$NON-NLS-1$
        Set<String> taken = new HashSet<>(Set.of("xmi")); //$NON-NLS-1$
        prefixes.replaceAll((name, none) -> unique(prefix(name), taken));
        layouts.forEach(l -> l.setTag(tag(elementName(l))));
    }

    /** Arrays of one type are written as any array. */
    private static String elementName(TypeLayout layout) {
        return layout.name().endsWith("[]") ? CAS_PACKAGE + ".FSArray" : layout.name(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String packageOf(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? NO_PACKAGE : type.substring(0, dot);
    }

    private static String prefix(String packageName) {
        String[] parts = packageName.split("\\."); //$NON-NLS-1$
        String last = parts[parts.length - 1];
        String prefix = last.equals("type") && parts.length > 1 ? parts[parts.length - 2] : last; //$NON-NLS-1$
        return prefix.startsWith("x") ? "ns-" + prefix : prefix; //$NON-NLS-1$ //$NON-NLS-2$ XML and XMI have their own
    }

    private static String unique(String prefix, Set<String> taken) {
        String unique = prefix;
        for (int i = 2; !taken.add(unique); i++) {
            unique = prefix + i;
        }
        return unique;
    }

    private String tag(String type) {
        return prefixes.get(packageOf(type)) + ':' + type.substring(type.lastIndexOf('.') + 1);
    }

    /** Name of an element of UIMA itself. */
    String casTag(String name) {
        return prefixes.get(CAS_PACKAGE) + ':' + name;
    }

    /** Declares them all, one a line. */
    void declare(XmlBuffer xml) throws IOException {
        for (Map.Entry<String, String> entry : prefixes.entrySet()) {
            xml.raw("\n    xmlns:" + entry.getValue() + "=\"http:///" + entry.getKey().replace('.', '/') + ".ecore\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }
}
