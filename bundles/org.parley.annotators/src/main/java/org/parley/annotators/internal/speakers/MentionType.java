package org.parley.annotators.internal.speakers;

/** How a mention names its entity: by name, by a noun, or by a pronoun. */
public enum MentionType {
    NAM, NOM, PRO
}
