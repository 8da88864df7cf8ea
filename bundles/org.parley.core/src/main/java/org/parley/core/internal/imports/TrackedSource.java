package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

import org.parley.core.exchange.ImportSource;

/** Remembers which files beside it were read with a file: they are a part of it and are not read again. */
final class TrackedSource implements ImportSource {

    private final ImportSource source;
    private final Set<String> opened;
    private final boolean isSibling;

    TrackedSource(ImportSource source, Set<String> opened) {
        this(source, opened, false);
    }

    private TrackedSource(ImportSource source, Set<String> opened, boolean isSibling) {
        this.source = source;
        this.opened = opened;
        this.isSibling = isSibling;
    }

    @Override
    public String fileName() {
        return source.fileName();
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = source.open();
        if (isSibling) {
            opened.add(source.place());
        }
        return in;
    }

    @Override
    public Optional<ImportSource> sibling(String path) {
        return source.sibling(path).map(s -> new TrackedSource(s, opened, true));
    }
}
