package org.parley.annotators.internal.speakers;

import org.parley.annotators.internal.text.Span;

/**
 * A place in the text that names a speaker or party.
 *
 * @param span the mention
 * @param type how it names it
 * @param kind what it names
 * @param entity who or what that is, or null where it is not known: anonymous sources and groups
 * @param title the title or role in the mention, or null
 * @param side the country or group whose side the mention's words put it on, or null
 * @param confidence in (0, 1]: that the mention names this entity
 */
public record Mention(Span span, MentionType type, SpeakerKind kind, Entity entity, String title, String side,
        float confidence) {

    /** A mention that tells no side. */
    public Mention(Span span, MentionType type, SpeakerKind kind, Entity entity, String title, float confidence) {
        this(span, type, kind, entity, title, null, confidence);
    }

    /** The resolved name, or null. */
    public String name() {
        return entity == null ? null : entity.name();
    }
}
