package org.parley.core.internal.xmi;

import java.io.IOException;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.parley.core.XmiChanges;
import org.parley.core.internal.xmi.TypeLayout.Kind;
import org.parley.core.internal.xmi.TypeLayout.Slot;

/** Writes one feature structure as one line: what UIMA's reader understands as the same feature structure. */
final class ElementWriter {

    private static final byte[] START = XmlBuffer.bytes("    <"); //$NON-NLS-1$
    private static final byte[] ID = XmlBuffer.bytes(" xmi:id=\""); //$NON-NLS-1$
    private static final byte[] EMPTY = XmlBuffer.bytes("/>\n"); //$NON-NLS-1$
    private static final byte[] TRUE = XmlBuffer.bytes("true"); //$NON-NLS-1$
    private static final byte[] FALSE = XmlBuffer.bytes("false"); //$NON-NLS-1$
    private static final byte[] ZERO = XmlBuffer.bytes("0.0"); //$NON-NLS-1$
    private static final String ELEMENTS = "elements"; //$NON-NLS-1$

    private final XmiGraph graph;
    private final XmiChanges changes;
    private final XmlBuffer xml;

    ElementWriter(XmiGraph graph, XmiChanges changes, XmlBuffer xml) {
        this.graph = graph;
        this.changes = changes;
        this.xml = xml;
    }

    void write(TOP fs) throws IOException {
        TypeLayout layout = graph.layout(fs);
        xml.raw(START);
        xml.raw(layout.tag());
        xml.raw(ID);
        xml.number(graph.id(fs));
        xml.raw('"');
        boolean children = false;
        if (layout.isArray()) {
            children = array(fs);
        }
        for (Slot slot : layout.slots()) {
            if (slot.kind() == Kind.STRINGS || slot.kind() == Kind.LIST) {
                children |= attributeOfMany(fs, slot);
            } else {
                attribute(fs, layout, slot);
            }
        }
        if (!children) {
            xml.raw(EMPTY);
            return;
        }
        xml.raw('>');
        if (fs instanceof StringArray strings) {
            strings(ELEMENTS, strings.toArray());
        }
        for (Slot slot : layout.slots()) {
            children(fs, slot);
        }
        xml.raw("</"); //$NON-NLS-1$
        xml.raw(layout.tag());
        xml.raw(">\n"); //$NON-NLS-1$
    }

    private void attribute(TOP fs, TypeLayout layout, Slot slot) throws IOException {
        switch (slot.kind()) {
        case INTEGER -> {
            xml.raw(slot.start());
            xml.number(integer(fs, layout, slot));
        }
        case BOOLEAN -> {
            xml.raw(slot.start());
            xml.raw(fs._getBooleanValueNc(slot.feature()) ? TRUE : FALSE);
        }
        case FLOAT -> {
            float value = fs._getFloatValueNc(slot.feature());
            xml.raw(slot.start());
            if (Float.floatToRawIntBits(value) == 0) {
                xml.raw(ZERO); // not known, most of the time
            } else {
                xml.raw(Float.toString(value));
            }
        }
        case STRING, OTHER -> {
            String value = string(fs, slot);
            if (value == null) {
                return;
            }
            xml.raw(slot.start());
            xml.attribute(value);
        }
        default -> {
            TOP value = fs._getFeatureValueNc(slot.feature());
            if (value == null || !structure(value, slot)) {
                return;
            }
        }
        }
        xml.raw('"');
    }

    private int integer(TOP fs, TypeLayout layout, Slot slot) {
        if (layout.isAnnotation() && changes != XmiChanges.NONE) {
            if (slot.name().equals(CAS.FEATURE_BASE_NAME_BEGIN)) {
                return changes.begin((Annotation) fs);
            }
            if (slot.name().equals(CAS.FEATURE_BASE_NAME_END)) {
                return changes.end((Annotation) fs);
            }
        }
        return fs._getIntValueNc(slot.feature());
    }

    private String string(TOP fs, Slot slot) {
        if (slot.kind() == Kind.OTHER) {
            return fs.getFeatureValueAsString(slot.feature());
        }
        if (fs instanceof Sofa && slot.name().equals(CAS.FEATURE_BASE_NAME_SOFASTRING) && changes.text() != null) {
            return changes.text();
        }
        return fs._getStringValueNc(slot.feature());
    }

    /** Writes what starts an attribute and its value; false if there is nothing to be written. */
    private boolean structure(TOP value, Slot slot) throws IOException {
        if (slot.kind() == Kind.REFERENCE) {
            int id = graph.id(value);
            if (id == 0) {
                return false; // left out
            }
            xml.raw(slot.start());
            xml.number(id);
            return true;
        }
        if (slot.kind() == Kind.LINKS && isEmptied((FSArray<?>) value)) {
            return false;
        }
        xml.raw(slot.start());
        if (slot.kind() == Kind.VALUES) {
            values((CommonArrayFS<?>) value);
        } else {
            ids((FSArray<?>) value, slot.kind() == Kind.LINKS);
        }
        return true;
    }

    /** Whether nothing remains of it because it is left out. */
    private boolean isEmptied(FSArray<?> array) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) == null || graph.id(array.get(i)) != 0) {
                return false;
            }
        }
        return array.size() > 0;
    }

    private void ids(FSArray<?> array, boolean close) throws IOException {
        boolean first = true;
        for (int i = 0; i < array.size(); i++) {
            int id = graph.id(array.get(i));
            if (id != 0 || array.get(i) == null || !close) {
                if (!first) {
                    xml.raw(' ');
                }
                first = false;
                xml.number(id);
            }
        }
    }

    private void values(CommonArrayFS<?> array) throws IOException {
        if (array instanceof ByteArray bytes) {
            for (byte b : bytes.toArray()) {
                xml.raw(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
                xml.raw(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        } else {
            xml.raw(String.join(" ", array.toStringArray())); //$NON-NLS-1$
        }
    }

    /** An array that is an element of its own; true if what it holds follows as elements. */
    private boolean array(TOP fs) throws IOException {
        if (fs instanceof StringArray strings && strings.size() > 0) {
            return true;
        }
        xml.raw(' ' + ELEMENTS + "=\""); //$NON-NLS-1$
        if (fs instanceof FSArray<?> array) {
            ids(array, false);
        } else if (!(fs instanceof StringArray)) {
            values((CommonArrayFS<?>) fs);
        }
        xml.raw('"');
        return false;
    }

    /** Writes an array of strings or a list as far as it fits into an attribute; true if it follows as elements. */
    private boolean attributeOfMany(TOP fs, Slot slot) throws IOException {
        TOP value = fs._getFeatureValueNc(slot.feature());
        if (value == null) {
            return false;
        }
        if (value instanceof StringArray strings) {
            if (strings.size() > 0) {
                return true;
            }
            xml.raw(slot.start());
        } else {
            List<TOP> nodes = ListNodes.of(value);
            if (isOfStrings(nodes)) {
                return true;
            }
            xml.raw(slot.start());
            for (int i = 0; i < nodes.size(); i++) {
                Feature head = ListNodes.head(nodes.get(i));
                xml.raw(i == 0 ? "" : " "); //$NON-NLS-1$ //$NON-NLS-2$
                xml.raw(head.getRange().isPrimitive() ? nodes.get(i).getFeatureValueAsString(head)
                        : Integer.toString(graph.id(ListNodes.value(nodes.get(i)))));
            }
        }
        xml.raw('"');
        return false;
    }

    private static boolean isOfStrings(List<TOP> nodes) {
        return !nodes.isEmpty() && ListNodes.head(nodes.get(0)).getRange().isStringOrStringSubtype();
    }

    private void children(TOP fs, Slot slot) throws IOException {
        if (slot.kind() == Kind.STRINGS && fs._getFeatureValueNc(slot.feature()) instanceof StringArray strings) {
            strings(slot.name(), strings.toArray());
        } else if (slot.kind() == Kind.LIST && fs._getFeatureValueNc(slot.feature()) != null) {
            List<TOP> nodes = ListNodes.of(fs._getFeatureValueNc(slot.feature()));
            if (isOfStrings(nodes)) {
                strings(slot.name(),
                        nodes.stream().map(n -> n.getStringValue(ListNodes.head(n))).toArray(String[]::new));
            }
        }
    }

    private void strings(String name, String[] values) throws IOException {
        for (String value : values) {
            xml.raw('<' + name + '>');
            if (value != null) {
                xml.text(value);
            }
            xml.raw("</" + name + '>'); //$NON-NLS-1$
        }
    }
}
