package org.parley.annotators.internal.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon.Gender;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Finds whom a pronoun means: of the names and speakers within the sentences before it, the one that is nearest, was a subject, has spoken
 * last and agrees in gender and kind. For one document and thread.
 */
final class PronounResolver {

    private static final int SENTENCES = 6;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both", "those", "we");

    private final AnalyzedText text;
    private final EntityIndex index;
    private final List<Spoken> spoken = new ArrayList<>();

    private record Spoken(Mention mention, int token) {
    }

    PronounResolver(AnalyzedText text, EntityIndex index) {
        this.text = text;
        this.index = index;
    }

    /** Tells of a speaker; those of one quote and the next that goes on with it count once. */
    void spoke(Mention mention, int token) {
        Spoken last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        if (last == null || last.token() != token || !last.mention().span().equals(mention.span())) {
            spoken.add(new Spoken(mention, token));
        }
    }

    /** Learns from a mention resolved before that "he" or "she" meant somebody. */
    void learn(Mention mention) {
        if (mention.type() == MentionType.PRO && mention.entity() != null) {
            String word = text.token(text.tokenAt(mention.span().begin())).lower();
            if (MALE.contains(word) || FEMALE.contains(word)) {
                mention.entity().learn(MALE.contains(word) ? Gender.MALE : Gender.FEMALE);
            }
        }
    }

    /** A mention of what the pronoun means, or null. */
    Mention antecedent(Token pronoun) {
        if (MALE.contains(pronoun.lower())) {
            return person(pronoun, Gender.MALE);
        }
        if (FEMALE.contains(pronoun.lower())) {
            return person(pronoun, Gender.FEMALE);
        }
        return PLURAL.contains(pronoun.lower()) ? lastSpeaker(pronoun, true)
                : pronoun.is("it") || pronoun.is("its") ? lastSpeaker(pronoun, false) : null;
    }

    private Mention person(Token pronoun, Gender gender) {
        int here = text.sentenceOf(pronoun.index()).index();
        Entity best = null;
        double bestScore = -1e9;
        Span span = null;
        List<EntityIndex.NamedPlace> places = index.places();
        for (int i = lastBefore(pronoun.index()); i >= 0; i--) {
            NameRun run = places.get(i).run();
            Entity entity = places.get(i).entity();
            int distance = here - text.sentenceOf(run.last()).index();
            if (distance > SENTENCES * 4) {
                break;
            }
            if (entity.kind() != SpeakerKind.PERSON || !entity.gender().agrees(gender)) {
                continue;
            }
            double score = score(run, distance) + (entity.gender() == gender ? 0.7 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = entity;
                span = text.span(run.first(), run.last());
            }
        }
        int latest = lastSpokenBefore(pronoun.index());
        for (int i = latest; i >= 0 && i > latest - 4; i--) {
            Spoken candidate = spoken.get(i);
            Mention mention = candidate.mention();
            int distance = here - text.sentenceOf(candidate.token()).index();
            boolean person = mention.kind() == SpeakerKind.PERSON
                    || mention.kind() == SpeakerKind.ANONYMOUS && mention.type() == MentionType.NOM;
            if (distance > SENTENCES || !person
                    || mention.entity() != null && !mention.entity().gender().agrees(gender)) {
                continue;
            }
            double score = 3.2 - distance + (mention.entity() != null && mention.entity().gender() == gender ? 0.7 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = mention.entity();
                span = mention.span();
            }
        }
        if (span == null) {
            return null;
        }
        if (best != null && bestScore > 1) {
            best.learn(gender);
        }
        return new Mention(span, MentionType.PRO, best == null ? SpeakerKind.ANONYMOUS : SpeakerKind.PERSON, best, null,
                bestScore > 1 ? 0.8f : 0.5f);
    }

    /** Those who spoke come in the order of the text; what a later pronoun means may be asked when all have spoken. */
    private int lastSpokenBefore(int token) {
        int low = 0;
        int high = spoken.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spoken.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = index.places().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.places().get(middle).run().first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Nearer is better; so are subjects and what begins its sentence; possessors and what a preposition governs are worse. */
    private double score(NameRun run, int distance) {
        double score = -distance;
        int first = text.sentenceOf(run.last()).first();
        int next = run.last() + 1;
        if (next < text.tokens().size()) {
            Token behind = text.token(next);
            if (behind.isAny(Pos.VERB, Pos.AUX)) {
                score += 2;
            } else if (behind.is(",")) {
                score += 0.8;
            } else if (behind.is("'s") || behind.is("'")) {
                score -= 0.5;
            }
        }
        if (run.titleFirst() - first <= 2) {
            score += 0.8;
        }
        return run.titleFirst() > first && text.token(run.titleFirst() - 1).pos() == Pos.ADP ? score - 1 : score;
    }

    private Mention lastSpeaker(Token pronoun, boolean plural) {
        for (int i = lastSpokenBefore(pronoun.index()); i >= 0; i--) {
            Spoken candidate = spoken.get(i);
            SpeakerKind kind = candidate.mention().kind();
            boolean fits = plural ? kind == SpeakerKind.GROUP || kind == SpeakerKind.ORGANIZATION
                    : kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.COUNTRY || kind == SpeakerKind.MEDIA
                            || kind == SpeakerKind.DOCUMENT;
            if (fits) {
                return candidate.mention();
            }
            if (text.sentenceOf(pronoun.index()).index() - text.sentenceOf(candidate.token()).index() > SENTENCES) {
                break;
            }
        }
        return null;
    }
}
