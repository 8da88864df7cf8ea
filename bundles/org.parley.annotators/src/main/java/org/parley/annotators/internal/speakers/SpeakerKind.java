package org.parley.annotators.internal.speakers;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON, ORGANIZATION, COUNTRY, GROUP, MEDIA, DOCUMENT, ANONYMOUS, AUTHOR
}
