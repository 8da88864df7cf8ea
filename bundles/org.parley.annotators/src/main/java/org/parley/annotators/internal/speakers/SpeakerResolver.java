package org.parley.annotators.internal.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.lexicon.NameLexicon.Gender;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Makes mentions of phrases and tells which entity each names, across one document: names and their variants, titles and roles, pronouns,
 * capitals that stand for governments. Phrases must come in the order of the text. For one document and thread.
 */
public final class SpeakerResolver {

    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its", "this", "that");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "we", "us", "both", "those", "some",
            "many", "others", "most",
            "few", "several", "all");
    /** What stays what it is in the plural: reports are no group of people. */
    private static final Set<String> WRITTEN = Set.of(SpeakerKind.DOCUMENT.name(), SpeakerKind.MEDIA.name());
    /** What transcripts put before a turn instead of a name. */
    private static final Set<String> LABELS = Set.of("q", "a", "q.", "a.", "question", "answer");

    private final AnalyzedText text;
    private final NameLexicon names;
    private final EntityIndex index;
    private final PronounResolver pronouns;
    private final SideReader sides;
    private final Map<Long, List<Mention>> made = new HashMap<>();
    private Runnable beforePronouns;

    /** Reads the names of the document. */
    public SpeakerResolver(AnalyzedText text, NameLexicon names) {
        this.text = text;
        this.names = names;
        index = new EntityIndex(text, names);
        pronouns = new PronounResolver(text, index);
        sides = new SideReader(text, names, index.countries());
    }

    /** The mentions that a phrase makes up: one, or one for each name that "and" joins. */
    public List<Mention> resolve(NounPhrase phrase) {
        long key = (long) phrase.first() << 32 | phrase.last();
        List<Mention> known = made.get(key);
        if (known == null) {
            known = make(phrase);
            made.put(key, known);
        }
        return known;
    }

    /** Tells the resolver that a mention has spoken, so that later pronouns may mean it. */
    public void spoke(Mention mention, int token) {
        pronouns.spoke(mention, token);
    }

    /**
     * Tells the resolver whom the document's annotations already name as having spoken, instead of finding that out again. To be told in the order of the
     * text.
     *
     * @param span the mention
     * @param name the resolved name, or null
     */
    public void spoke(Span span, MentionType type, SpeakerKind kind, String name) {
        Mention mention = new Mention(span, type, kind, name == null ? null : index.named(kind, name), null, 1);
        pronouns.learn(mention);
        pronouns.spoke(mention, text.tokenAt(span.end() - 1));
    }

    /** What tells who has spoken, asked once before the first pronoun is resolved: where there is none, that is never found out. */
    public void beforePronouns(Runnable listening) {
        beforePronouns = listening;
    }

    private List<Mention> make(NounPhrase phrase) {
        int first = phrase.first();
        List<Mention> mentions = new ArrayList<>();
        for (int i = first; i <= phrase.last(); i++) {
            boolean and = text.token(i).is("and") && i > first && i < phrase.last();
            if (and && isName(first, i - 1) && isName(i + 1, phrase.last())) {
                mentions.add(one(new NounPhrase(first, i - 1, i - 1)));
                first = i + 1;
            }
        }
        mentions.add(one(first == phrase.first() ? phrase : new NounPhrase(first, phrase.last(), phrase.last())));
        return mentions;
    }

    private boolean isName(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = text.token(i);
            if (token.is("and") || token.pos() == Pos.ADP) {
                return isName(first, i - 1);
            }
        }
        Token head = text.token(last);
        return last >= first && head.isCapitalised()
                && (head.pos() == Pos.PROPN || index.runs().find(first, last).size() > 0);
    }

    private Mention one(NounPhrase phrase) {
        Token head = text.token(phrase.head());
        if (head.pos() == Pos.PRON && phrase.first() == phrase.head()) {
            return pronoun(phrase, head);
        }
        NameRun run = nameIn(phrase);
        if (isLabel(phrase) && (run == null || !isSomebody(index.at(run)))) {
            return new Mention(text.span(phrase.first(), phrase.last()), MentionType.NOM, SpeakerKind.ANONYMOUS, null,
                    null, 0.5f);
        }
        if (run != null) {
            return named(phrase, run);
        }
        return nominal(phrase, head);
    }

    /** "Q:" and "Answer:" stand for whoever asks and answers. */
    private boolean isLabel(NounPhrase phrase) {
        int behind = phrase.first() + 1;
        boolean alone = phrase.last() == phrase.first() || phrase.last() == behind && text.token(behind).is(".");
        return alone && LABELS.contains(text.token(phrase.first()).lower())
                && phrase.last() + 1 < text.tokens().size() && text.token(phrase.last() + 1).is(":");
    }

    /** Whether the document gives an entity a longer name than the word that stands for it. */
    private static boolean isSomebody(Entity entity) {
        return entity != null && entity.words().size() > 1;
    }

    /** The name that is the head of the phrase: the last one of its base, unless a plain noun follows it. */
    private NameRun nameIn(NounPhrase phrase) {
        List<NameRun> runs = index.runs().find(phrase.first(), phrase.head());
        if (runs.isEmpty()) {
            return null;
        }
        NameRun last = runs.get(runs.size() - 1);
        boolean toHead = last.last() == phrase.head();
        return toHead && (index.at(last) != null || text.token(last.last()).pos() == Pos.PROPN) ? last : null;
    }

    private Mention named(NounPhrase phrase, NameRun run) {
        Entity entity = index.at(run);
        if (entity == null) {
            SpeakerKind kind = index.countries().countryOfAdjective(text.token(run.last()).text()) != null
                    ? SpeakerKind.GROUP
                    : guess(phrase, run);
            entity = index.other(kind,
                    text.textOf(run.first(), kind == SpeakerKind.PERSON ? run.last() : phrase.last()));
        } else if (names.isCountry(text.textOf(run.first(), phrase.last()))) {
            entity = index.country(text.textOf(run.first(), phrase.last()));
        } else if (entity.kind() == SpeakerKind.ORGANIZATION && phrase.last() > run.last()) {
            entity = index.other(entity.kind(), text.textOf(run.first(), phrase.last()));
        }
        boolean person = entity.kind() == SpeakerKind.PERSON;
        int titleFirst = Math.max(phrase.first(), run.titleFirst());
        if (person && text.token(titleFirst).pos() == Pos.DET) {
            titleFirst++;
        }
        String title = person && titleFirst < run.first() ? text.textOf(titleFirst, run.first() - 1) : null;
        Span span = text.span(phrase.first(), person ? run.last() : phrase.last());
        String side = person && title != null ? sides.side(phrase, run.first()) : null;
        return new Mention(span, MentionType.NAM, entity.kind(), entity, title, side, 0.95f);
    }

    /** One or two capitalised words without an article or adjective are taken for a person's name. */
    private SpeakerKind guess(NounPhrase phrase, NameRun run) {
        boolean bare = run.titleFirst() <= phrase.first();
        boolean brief = run.last() - run.first() < 2;
        return names.isFirstName(text.token(run.first()).text()) || bare && brief ? SpeakerKind.PERSON
                : SpeakerKind.ORGANIZATION;
    }

    private Mention nominal(NounPhrase phrase, Token head) {
        Span span = text.span(phrase.first(), phrase.last());
        String groupKind = names.groupKind(head.lower());
        boolean role = names.isTitle(head.text());
        boolean plural = names.isPlural(head.lower()) || PLURAL_PRONOUNS.contains(head.lower());
        if (role && !plural) {
            return role(phrase, head, span);
        }
        if (plural && groupKind != null && WRITTEN.contains(groupKind)) {
            return new Mention(span, MentionType.NOM, SpeakerKind.valueOf(groupKind), null, null, 0.6f);
        }
        if (plural || groupKind == null) {
            SpeakerKind kind = plural ? SpeakerKind.GROUP
                    : head.lower().endsWith("s") && head.pos() == Pos.NOUN ? SpeakerKind.GROUP
                            : SpeakerKind.ANONYMOUS;
            return new Mention(span, MentionType.NOM,
                    plural && role && isAnonymous(head) ? SpeakerKind.ANONYMOUS : kind, null, null,
                    sides.side(phrase, phrase.head()), 0.6f);
        }
        SpeakerKind kind = SpeakerKind.valueOf(groupKind);
        boolean indefinite = text.token(phrase.first()).is("a") || text.token(phrase.first()).is("an");
        int begin = text.token(phrase.first()).pos() == Pos.DET ? phrase.first() + 1 : phrase.first();
        boolean specific = begin < phrase.head() || phrase.last() > phrase.head();
        Entity entity = indefinite || !specific || kind == SpeakerKind.GROUP ? null
                : index.other(kind, text.textOf(begin, phrase.last()));
        return new Mention(span, MentionType.NOM, kind, entity, null, sides.side(phrase, phrase.head()), 0.7f);
    }

    private static boolean isAnonymous(Token head) {
        return head.is("officials") || head.is("sources") || head.is("diplomats") || head.is("aides")
                || head.is("insiders");
    }

    /** "the Russian negotiator": the person whom the document introduced with that role. */
    private Mention role(NounPhrase phrase, Token head, Span span) {
        boolean definite = DEFINITE.contains(text.token(phrase.first()).lower())
                || text.token(phrase.first()).isCapitalised()
                || text.token(Math.min(phrase.first() + 1, phrase.head())).is("'s");
        Entity best = null;
        if (definite && !head.is("counterpart") && !head.is("colleague") && !head.is("opponent") && !head.is("rival")) {
            List<String> described = new ArrayList<>();
            for (int i = phrase.first(); i < phrase.head(); i++) {
                described.addAll(index.descriptors(text.token(i)));
            }
            Gender gender = names.genderOfTitle(head.lower());
            for (EntityIndex.NamedPlace place : index.withRole(head.lower())) {
                Entity person = place.entity();
                boolean same = person.descriptors().stream().anyMatch(described::contains);
                if (!person.gender().agrees(gender)
                        || !described.isEmpty() && !person.descriptors().isEmpty() && !same) {
                    continue;
                }
                if (place.run().last() > phrase.first() && best != null) {
                    break;
                }
                best = person;
            }
        }
        SpeakerKind kind = best != null ? SpeakerKind.PERSON : SpeakerKind.ANONYMOUS;
        return new Mention(span, MentionType.NOM, kind, best, text.textOf(phrase.head(), phrase.head()),
                sides.side(phrase, phrase.head()),
                best == null ? 0.5f : 0.7f);
    }

    private Mention pronoun(NounPhrase phrase, Token head) {
        if (beforePronouns != null) {
            Runnable listening = beforePronouns;
            beforePronouns = null;
            listening.run();
        }
        Span span = text.span(phrase.first(), phrase.last());
        if (head.is("i") || head.is("me")) {
            return new Mention(span, MentionType.PRO, SpeakerKind.AUTHOR, null, null, 0.6f);
        }
        Mention antecedent = pronouns.antecedent(head);
        if (antecedent == null) {
            boolean plural = PLURAL_PRONOUNS.contains(head.lower());
            return new Mention(span, MentionType.PRO, plural ? SpeakerKind.GROUP : SpeakerKind.ANONYMOUS, null, null,
                    0.4f);
        }
        return new Mention(span, MentionType.PRO, antecedent.kind(), antecedent.entity(), null,
                antecedent.confidence());
    }
}
