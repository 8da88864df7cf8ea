package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.speakers.Entity;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.MentionType;
import org.parley.annotators.internal.speakers.SpeakerKind;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Paragraph;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Tells who "the two sides", "both countries", "the warring parties" and "they" are: the countries and bodies that the text has last named together,
 * joined by "and" or a comma before a verb of agreeing. Where it has named none yet, the first that it will. For one document and thread.
 */
final class JointParties {

    private static final Set<String> SIDES = Set.of("sides", "parties", "countries", "nations", "governments",
            "delegations", "neighbours", "neighbors", "teams", "armies", "states", "negotiators", "delegates", "rivals",
            "foes", "capitals", "leaders", "enemies", "belligerents", "camps", "powers", "factions");
    private static final Set<String> DEFINITE = Set.of("the", "both", "two", "these", "warring", "rival", "opposing",
            "neighbouring", "neighboring", "negotiating", "three");
    private static final Set<String> PRONOUNS = Set.of("they", "both", "them", "neither");
    private static final int FARTHEST = 300;

    private final AnalyzedText text;
    private final SpeakerResolver resolver;
    private final NounPhraseFinder phrases;
    private final List<List<Mention>> learned = new ArrayList<>();
    private List<Together> named;

    /** Names that stand together, with the first token of the first. */
    private record Together(int token, Entity entity) {
    }

    JointParties(AnalyzedText text, SpeakerResolver resolver, NounPhraseFinder phrases) {
        this.text = text;
        this.resolver = resolver;
        this.phrases = phrases;
    }

    private void collect() {
        named = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Paragraph paragraph = text.paragraphs().get(sentence.paragraph());
            if (!paragraph.furniture()) {
                collect(sentence);
            }
        }
    }

    private void collect(Sentence sentence) {
        for (int i = sentence.first() + 1; i < sentence.last(); i++) {
            if (!text.token(i).is("and") && !(text.token(i).is(",") && sentence.size() < 16)) {
                continue;
            }
            NounPhrase before = text.token(i - 1).pos() == Pos.PROPN ? phrases.endingAt(i - 1) : null;
            NounPhrase behind = before == null ? null : phrases.startingAt(i + 1);
            if (behind == null || text.token(behind.head()).pos() != Pos.PROPN) {
                continue;
            }
            boolean listed = text.token(i).is(",");
            boolean leads = behind.last() < sentence.last() && text.token(behind.last() + 1).isAny(Pos.VERB, Pos.NOUN)
                    && before.first() == sentence.first();
            if (listed && !leads) {
                continue;
            }
            Entity first = entity(before);
            Entity second = entity(behind);
            if (first != null && second != null && first != second) {
                named.add(new Together(before.first(), Entity.together(List.of(first, second))));
            }
        }
    }

    /** The country or body that a phrase names, or null. */
    private Entity entity(NounPhrase phrase) {
        List<Mention> mentions = resolver.resolve(phrase);
        Entity entity = mentions.size() == 1 ? mentions.get(0).entity() : null;
        return entity != null && isBody(entity) ? entity : null;
    }

    /** A country or body; a bare name that no list knows may be one too, but a person's surname is known by its full name. */
    private static boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.COUNTRY || entity.kind() == SpeakerKind.ORGANIZATION
                || entity.kind() == SpeakerKind.PERSON && entity.name().indexOf(' ') < 0;
    }

    /** Learns of parties that an agreement has shown to belong together. */
    void together(List<Mention> parties) {
        if (named == null) {
            learned.add(parties);
            return;
        }
        List<Entity> entities = parties.stream().map(Mention::entity).distinct()
                .filter(e -> e != null && isBody(e)).toList();
        if (entities.size() > 1) {
            int token = text.tokenAt(parties.get(0).span().begin());
            int at = named.size();
            while (at > 0 && named.get(at - 1).token() > token) {
                at--;
            }
            named.add(at, new Together(token, Entity.together(entities)));
        }
    }

    /** A mention of all who are meant, or null if the phrase means nobody jointly or nobody has been named. */
    Mention resolve(NounPhrase phrase) {
        Token head = text.token(phrase.head());
        boolean pronoun = phrase.first() == phrase.head() && PRONOUNS.contains(head.lower());
        boolean sides = SIDES.contains(head.lower())
                && (DEFINITE.contains(text.token(phrase.first()).lower()) || phrase.first() == phrase.head());
        if (!pronoun && !sides || phrase.last() > phrase.head()) {
            return null;
        }
        if (named == null) {
            collect();
            learned.forEach(this::together);
            learned.clear();
        }
        Together best = nearest(phrase.first());
        if (best == null || pronoun && phrase.first() - best.token() > FARTHEST) {
            return null;
        }
        return new Mention(text.span(phrase.first(), phrase.last()), pronoun ? MentionType.PRO : MentionType.NOM,
                SpeakerKind.GROUP, best.entity(), null, 0.7f);
    }

    private Together nearest(int token) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 ? named.get(low - 1) : named.isEmpty() ? null : named.get(0);
    }
}
