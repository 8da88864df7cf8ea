package org.parley.export.internal;

/** Names of files and of the documents in them. */
public final class FileNames {

    private FileNames() {
    }

    /** The name of the document in a file: the last part of its path without the ending. */
    public static String document(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
