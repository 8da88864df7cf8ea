package org.parley.documents.internal.office;

import java.util.function.Consumer;

import javax.xml.stream.XMLStreamReader;

/** Tells the names of all elements. */
record Names(Consumer<String> names) implements Xml.Handler {

    @Override
    public void start(String name, XMLStreamReader reader) {
        names.accept(name);
    }

    @Override
    public void end(String name) {
        // its start was told
    }

    @Override
    public void text(String text) {
        // only names count
    }
}
