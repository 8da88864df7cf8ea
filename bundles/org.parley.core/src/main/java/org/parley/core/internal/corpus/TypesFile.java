package org.parley.core.internal.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.CorpusAccess;
import org.parley.core.layers.TypeSystemMerge;

/**
 * TypeSystem.xml of a corpus: no annotation file may use a type that is not in it. Looks at the file again only where it is
 * another one than the last time. Safe for use by several threads.
 */
public final class TypesFile {

    private final Path file;
    private final CasFactory factory;
    private final CorpusAccess access;
    /** What the file was like when it had all types; null as long as nobody looked. */
    private List<Object> known;

    /** The file of a corpus with these types. */
    public TypesFile(Path file, CasFactory factory, CorpusAccess access) {
        this.file = file;
        this.factory = factory;
        this.access = access;
    }

    /**
     * The types of a file.
     *
     * @throws CoreException
     *             if there is none, or it cannot be read; the message names it
     */
    public static TypeSystemDescription read(Path file) throws CoreException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return CasXmi.readTypeSystem(in, file.toString());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Sees to it that the file has all types of the corpus; those that only the file has stay. */
    public synchronized void complete() throws CoreException {
        List<Object> now = look();
        if (now.equals(known)) {
            return;
        }
        TypeSystemDescription own = factory.typeSystemDescription();
        write(now.isEmpty() ? own : TypeSystemMerge.merge(own, read(file)));
    }

    /** Writes all types of the corpus; those that only the file has go. */
    public synchronized void replace() throws CoreException {
        write(factory.typeSystemDescription());
    }

    private void write(TypeSystemDescription types) throws CoreException {
        access.write(file, out -> CasXmi.writeTypeSystem(types, out));
        known = look();
    }

    /** A file that was replaced is another one, whatever its size and time; empty if there is none. */
    private List<Object> look() throws CoreException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(String.valueOf(found.fileKey()), found.lastModifiedTime(), found.size());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }
}
