package org.parley.annotators.internal.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon.Gender;

/** Somebody or something that speaks or agrees, with all that the document has told of it so far. Belongs to one document and thread. */
public final class Entity {

    private final SpeakerKind kind;
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> descriptors = new LinkedHashSet<>();
    private List<String> words;
    private final String key;
    private String name;
    private Gender gender;

    /** An entity whose identifier follows its fullest name if it is a person, and its first name if it is anything else. */
    Entity(SpeakerKind kind, String name, Gender gender) {
        this.kind = kind;
        this.gender = gender;
        key = kind == SpeakerKind.PERSON ? null : NameFolding.key(name);
        rename(name);
    }

    /** Several taken together, as "the two sides" does: a group with the names of all, "A and B", "A, B and C". */
    public static Entity together(List<Entity> parts) {
        List<String> names = parts.stream().map(Entity::name).toList();
        int last = names.size() - 1;
        return new Entity(SpeakerKind.GROUP, String.join(", ", names.subList(0, last)) + " and " + names.get(last),
                Gender.UNKNOWN);
    }

    /** What it is. */
    public SpeakerKind kind() {
        return kind;
    }

    /** Its fullest name in the document. */
    public String name() {
        return name;
    }

    /** A stable identifier made of the name: the same in every document that gives the same fullest name, spellings of one name folded. */
    public String id() {
        return key == null ? NameFolding.key(name) : key;
    }

    Gender gender() {
        return gender;
    }

    void learn(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    Set<String> roles() {
        return roles;
    }

    /** The beginnings of the capitalised words that the text describes it with, such as those of its country. */
    Set<String> descriptors() {
        return descriptors;
    }

    /** The folded words of its name. */
    List<String> words() {
        return words;
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Takes another form of the name if it has more words. */
    void learnName(String other) {
        if (foldedWords(other).size() > words.size()) {
            rename(other);
        }
    }

    private void rename(String newName) {
        name = newName;
        words = foldedWords(newName);
    }

    static List<String> foldedWords(String name) {
        List<String> folded = new ArrayList<>();
        for (String word : name.split("[\\s\u00a0]+")) {
            String f = NameFolding.fold(word);
            if (!f.isEmpty()) {
                folded.add(f);
            }
        }
        if (folded.isEmpty()) {
            folded.add(name);
        }
        return folded;
    }

    @Override
    public String toString() {
        return kind + "(" + name + ")";
    }
}
