package org.parley.cli.internal.commands;

/** Names of types as people read them. */
final class TypeNames {

    private TypeNames() {
    }

    /** The name without its package. */
    static String shortName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
