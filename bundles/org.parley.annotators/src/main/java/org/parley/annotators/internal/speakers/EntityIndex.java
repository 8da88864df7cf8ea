package org.parley.annotators.internal.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.lexicon.NameLexicon.Gender;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** All named entities of one document, with the places that name them. Full names come first, so that later surnames find them. */
final class EntityIndex {

    private static final int BEGINNING = 3;
    private static final int DESCRIPTOR = 5;
    /** More surnames than these with one beginning are not compared with each other, so that the time stays linear. */
    private static final int MOST_ALIKE = 200;

    private final AnalyzedText text;
    private final NameLexicon names;
    private final NameRunFinder runs;
    private final PlaceEvidence countries;
    private final Map<String, List<String>> surnamesByBeginning = new HashMap<>();
    private final Map<String, List<NamedPlace>> byRole = new HashMap<>();
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, List<Entity>> byFirstName = new HashMap<>();
    private final Map<String, Entity> others = new LinkedHashMap<>();
    private final Map<Entity, Integer> timesNamed = new IdentityHashMap<>();
    private final Map<Integer, Entity> byLastToken = new HashMap<>();
    private final List<NamedPlace> places = new ArrayList<>();

    /** A place that names an entity. */
    record NamedPlace(NameRun run, Entity entity) {
    }

    EntityIndex(AnalyzedText text, NameLexicon names) {
        this.text = text;
        this.names = names;
        runs = new NameRunFinder(text, names);
        countries = new PlaceEvidence(text, names);
        List<NameRun> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!text.paragraphs().get(sentence.paragraph()).furniture()) {
                all.addAll(runs.find(sentence));
            }
        }
        all.stream().filter(this::isFullName).forEach(this::addPerson);
        for (NameRun run : all) {
            Entity entity = entityOf(run);
            if (entity != null) {
                timesNamed.merge(entity, 1, Integer::sum);
                places.add(new NamedPlace(run, entity));
                byLastToken.put(run.last(), entity);
                if (entity.kind() == SpeakerKind.PERSON) {
                    learnRoles(run, entity);
                }
            }
        }
    }

    /** What the document tells of countries. */
    PlaceEvidence countries() {
        return countries;
    }

    NameRunFinder runs() {
        return runs;
    }

    /** The places that name persons and others, in the order of the text. */
    List<NamedPlace> places() {
        return places;
    }

    /** Where persons were introduced with a lower-case title or role, in the order of the text. */
    List<NamedPlace> withRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The entity that a run of the document names, or null. */
    Entity at(NameRun run) {
        return byLastToken.get(run.last());
    }

    /** An entity of that name that is no person, made if it is new. */
    Entity other(SpeakerKind kind, String name) {
        return others.computeIfAbsent(kind + NameFolding.slug(name), k -> new Entity(kind, name, Gender.UNKNOWN));
    }

    /** The entity of that name: one of the document's if it fits, else a new one. */
    Entity named(SpeakerKind kind, String name) {
        if (kind != SpeakerKind.PERSON) {
            return other(kind, name);
        }
        List<String> words = Entity.foldedWords(name);
        return withSurname(words.get(words.size() - 1)).stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseGet(() -> other(kind, name));
    }

    private String nameOf(NameRun run) {
        return text.textOf(run.first(), run.last());
    }

    /** Two to five words, the first a first name, or a title before them; nothing known as a place, body or medium. */
    private boolean isFullName(NameRun run) {
        int words = run.last() - run.first() + 1;
        if (words < 2 || words > 5 || kindOfOther(run) != null) {
            return false;
        }
        Token first = text.token(run.first());
        return names.isFirstName(first.text()) || isInitial(first) || run.hasTitle() || looksLikePerson(run);
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 2 && token.text().endsWith(".");
    }

    /** Unknown words that are followed by an apposition or a speech verb are taken for a person's name. */
    private boolean looksLikePerson(NameRun run) {
        Sentence sentence = text.sentenceOf(run.last());
        if (run.last() - run.first() > 2 || run.last() + 2 > sentence.last()) {
            return false;
        }
        for (int i = run.first(); i <= run.last(); i++) {
            String word = text.token(i).text();
            if (word.length() < 3 || word.equals(word.toUpperCase(Locale.ROOT)) || text.token(i).pos() != Pos.PROPN
                    || names.countryOfAdjective(word) != null) {
                return false;
            }
        }
        Token next = text.token(run.last() + 1);
        Token second = text.token(run.last() + 2);
        boolean apposition = next.is(",") && (second.is("a") || second.is("the") || second.is("who") || second.is("an")
                || names.isTitle(second.text()) || second.pos() == Pos.NUM);
        return apposition
                || next.pos() == Pos.VERB && (next.is("said") || next.is("told") || next.is("says") || next.is("added")
                        || next.is("wrote"));
    }

    private void addPerson(NameRun run) {
        String name = nameOf(run);
        List<String> words = Entity.foldedWords(name);
        Entity known = findPerson(words);
        if (known != null) {
            known.learnName(name);
            return;
        }
        Gender gender = names.genderOfName(text.token(run.first()).text());
        Entity person = new Entity(SpeakerKind.PERSON, name, gender);
        String surname = person.surname();
        if (!bySurname.containsKey(surname) && surname.length() >= BEGINNING) {
            List<String> alike = surnamesByBeginning.computeIfAbsent(surname.substring(0, BEGINNING),
                    k -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(surname);
            }
        }
        bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(person);
        byFirstName.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(person);
    }

    /** The person of that full name or a variant of it. */
    private Entity findPerson(List<String> words) {
        String surname = words.get(words.size() - 1);
        for (Entity person : withSurname(surname)) {
            String given = person.words().get(0);
            String first = words.get(0);
            boolean initial = given.length() == 1 || first.length() == 1;
            if (words.size() == 1 || person.words().size() == 1 || initial && given.charAt(0) == first.charAt(0)
                    || given.equals(first) || given.startsWith(first) || first.startsWith(given)
                    || NameFolding.similar(given, first)
                    || given.length() > 3 && first.length() > 3
                            && given.substring(0, 3).equals(first.substring(0, 3))) {
                return person;
            }
        }
        return null;
    }

    /** The person of that surname; of several the one whose gender the title fits and who was named most so far. Null if there is none. */
    private Entity ofSurname(String surname, NameRun run) {
        Gender told = run.hasTitle() ? names.genderOfTitle(text.token(run.first() - 1).lower()) : Gender.UNKNOWN;
        Entity best = null;
        for (Entity person : withSurname(surname)) {
            boolean oftener = best == null || timesNamed.getOrDefault(person, 0) >= timesNamed.getOrDefault(best, 0);
            if (person.gender().agrees(told) && oftener) {
                best = person;
            }
        }
        return best;
    }

    private List<Entity> withSurname(String surname) {
        List<Entity> exact = bySurname.get(surname);
        if (exact != null) {
            return exact;
        }
        if (surname.length() < 6) {
            return List.of();
        }
        List<Entity> similar = new ArrayList<>();
        for (String known : surnamesByBeginning.getOrDefault(surname.substring(0, BEGINNING), List.of())) {
            if (NameFolding.similar(known, surname)) {
                similar.addAll(bySurname.get(known));
            }
        }
        return similar;
    }

    private Entity entityOf(NameRun run) {
        String name = nameOf(run);
        SpeakerKind kind = kindOfOther(run);
        if (kind != null) {
            return kind == SpeakerKind.COUNTRY ? country(name) : other(kind, name);
        }
        List<String> words = Entity.foldedWords(name);
        Entity person = words.size() == 1 ? ofSurname(words.get(0), run) : findPerson(words);
        if (person == null && words.size() == 1 && names.isFirstName(name)) {
            List<Entity> sameFirst = byFirstName.getOrDefault(words.get(0), List.of());
            person = sameFirst.size() == 1 ? sameFirst.get(0) : null;
        }
        if (person == null && (run.hasTitle() || isFullName(run))) {
            addPerson(run);
            person = findPerson(words);
        }
        return person;
    }

    /** The country of that name, of another name for it, or of its capital. */
    Entity country(String name) {
        Entity country = other(SpeakerKind.COUNTRY, countryName(name));
        if (names.isCountry(name)) {
            country.learnName(name);
        }
        return country;
    }

    private String countryName(String name) {
        String ofCapital = countries.countryOfCapital(name);
        return ofCapital != null ? ofCapital : name;
    }

    /** What a run names if it is no person: from the lists of places, media and nouns for bodies; null if they do not tell. */
    private SpeakerKind kindOfOther(NameRun run) {
        String name = nameOf(run);
        boolean untitled = !run.hasTitle();
        if (names.isCountry(name) || names.countryOfCapital(name) != null
                || untitled && (countries.isCountry(name) || countries.countryOfCapital(name) != null)) {
            return SpeakerKind.COUNTRY;
        }
        if (names.isMedium(name)) {
            return SpeakerKind.MEDIA;
        }
        for (int i = run.last(); i >= run.first(); i--) {
            Token token = text.token(i);
            String kind = names.groupKind(token.lower());
            if (kind != null) {
                SpeakerKind found = SpeakerKind.valueOf(kind);
                return found == SpeakerKind.GROUP || found == SpeakerKind.COUNTRY ? SpeakerKind.ORGANIZATION : found;
            }
        }
        boolean acronym = run.first() == run.last() && name.length() >= 2 && name.length() <= 6
                && name.equals(name.toUpperCase(Locale.ROOT)) && !run.hasTitle();
        return acronym ? SpeakerKind.ORGANIZATION : null;
    }

    /** What a capitalised word tells of somebody: its beginning, which adjective and country share, and that of its country. */
    List<String> descriptors(Token token) {
        if (!token.isCapitalised() || names.isTitle(token.text()) || !token.isAny(Pos.PROPN, Pos.ADJ)) {
            return List.of();
        }
        String country = countries.countryOfAdjective(token.text());
        return country == null ? List.of(beginning(token.text()))
                : List.of(beginning(token.text()), beginning(country));
    }

    private static String beginning(String word) {
        String folded = NameFolding.fold(word);
        return folded.substring(0, Math.min(DESCRIPTOR, folded.length()));
    }

    /** Learns the title before a name and the role in the apposition behind it. */
    private void learnRoles(NameRun run, Entity person) {
        learnRoles(run, run.titleFirst(), run.first(), person);
        Sentence sentence = text.sentenceOf(run.last());
        int behind = run.last() + 1;
        if (behind + 1 <= sentence.last() && text.token(behind).is(",")) {
            int end = behind + 1;
            while (end <= sentence.last() && end - behind < 12 && !text.token(end).is(",")
                    && !text.token(end).is("whose") && text.token(end).pos() != Pos.VERB) {
                end++;
            }
            learnRoles(run, behind + 1, end, person);
        }
        int before = run.titleFirst() - 1;
        if (before > sentence.first() && text.token(before).is(",")) {
            int begin = before;
            while (begin > sentence.first() && before - begin < 12 && !text.token(begin - 1).is(",")
                    && text.token(begin - 1).pos() != Pos.VERB) {
                begin--;
            }
            if (text.token(begin).isAny(Pos.DET, Pos.NUM) || text.token(begin).pos() == Pos.PRON) {
                learnRoles(run, begin, before, person);
            }
        }
    }

    private void learnRoles(NameRun run, int from, int end, Entity person) {
        for (int i = from; i < end; i++) {
            Token token = text.token(i);
            if (names.isTitle(token.text())) {
                if (person.roles().add(token.lower())) {
                    byRole.computeIfAbsent(token.lower(), k -> new ArrayList<>()).add(new NamedPlace(run, person));
                }
                person.learn(names.genderOfTitle(token.lower()));
            }
            person.descriptors().addAll(descriptors(token));
        }
    }
}
