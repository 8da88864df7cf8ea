package org.parley.core.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.parley.core.XmiChanges;

/** Writes one CAS as XMI. */
public final class XmiWriter {

    /** After about this many ids of a view a new line begins: after ids that this divides, so that insertions shift none. */
    private static final int IDS_A_LINE = 16;

    private final XmiGraph graph;
    private final Namespaces namespaces;
    private final XmlBuffer xml;
    private final ElementWriter elements;

    private XmiWriter(CAS cas, XmiChanges changes, OutputStream out) {
        graph = new XmiGraph(cas, changes);
        graph.sofas().forEach(graph::layout);
        graph.elements().forEach(graph::layout);
        namespaces = new Namespaces(graph.layouts());
        xml = new XmlBuffer(out, changes.replacesForbidden());
        elements = new ElementWriter(graph, changes, xml);
    }

    /**
     * Writes all views.
     *
     * @param out
     *            left open
     * @throws IOException
     *             if writing fails, or there is a character that XML forbids and that is not to be replaced
     */
    public static void write(CAS cas, XmiChanges changes, OutputStream out) throws IOException {
        new XmiWriter(cas, changes, out).write();
    }

    private void write() throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""); //$NON-NLS-1$
        namespaces.declare(xml);
        xml.raw("\n    xmi:version=\"2.0\">\n    <" + namespaces.casTag("NULL") + " xmi:id=\"0\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (TOP sofa : graph.sofas()) {
            elements.write(sofa);
        }
        for (TOP fs : graph.elements()) {
            elements.write(fs);
        }
        for (XmiGraph.View view : graph.views()) {
            write(view);
        }
        xml.raw("</xmi:XMI>\n"); //$NON-NLS-1$
        xml.flush();
    }

    private void write(XmiGraph.View view) throws IOException {
        List<TOP> members = view.members();
        if (members.isEmpty()) {
            return;
        }
        xml.raw("    <" + namespaces.casTag("View")); //$NON-NLS-1$ //$NON-NLS-2$
        if (view.sofa() != null) {
            xml.raw(" sofa=\"" + graph.id(view.sofa()) + '"'); //$NON-NLS-1$
        }
        xml.raw(" members=\""); //$NON-NLS-1$
        int last = IDS_A_LINE;
        for (TOP member : members) {
            if (member != members.get(0)) {
                xml.raw(last % IDS_A_LINE == 0 ? '\n' : ' '); // XML's readers make a space of a line end
            }
            last = graph.id(member);
            xml.number(last);
        }
        xml.raw("\"/>\n"); //$NON-NLS-1$
    }
}
