package org.parley.annotators.internal.phrases;

import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Reads the subject of a verb off the tree of its sentence. Keeps nothing between calls. */
public final class SubjectTree {

    private static final int DEEPEST = 6;

    private final AnalyzedText text;

    /** @param text the text to read */
    public SubjectTree(AnalyzedText text) {
        this.text = text;
    }

    /**
     * The subject of a verb, without the clauses and appositions behind it: its own, that of the verb it is coordinated with or goes on with, or
     * what a relative clause describes. Null if there is none; the agent if the verb is passive.
     */
    public NounPhrase of(int verb) {
        DependencyTree tree = text.treeAt(verb);
        int at = verb;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            int subject = tree.child(at, Relation.NSUBJ);
            if (subject >= 0) {
                return isRelative(subject) ? antecedent(tree, at) : phrase(tree, subject);
            }
            if (tree.child(at, Relation.NSUBJ_PASS) >= 0) {
                return agent(tree, at);
            }
            Relation relation = tree.relation(at);
            if (relation == Relation.ACL_RELCL || relation == Relation.ACL) {
                int head = tree.head(at);
                return head < 0 || head > at ? null : phrase(tree, head);
            }
            boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP || relation == Relation.ADVCL;
            at = shares ? tree.head(at) : -1;
        }
        return null;
    }

    /** "by the ministry", whichever of two relations the parser gives it. */
    private NounPhrase agent(DependencyTree tree, int verb) {
        for (int child : tree.children(verb)) {
            int by = tree.child(child, Relation.CASE);
            boolean oblique = tree.relation(child) == Relation.OBL || tree.relation(child) == Relation.OBL_AGENT;
            if (oblique && child > verb && by >= 0 && text.token(by).is("by")) {
                return phrase(tree, child);
            }
        }
        return null;
    }

    private boolean isRelative(int subject) {
        Token token = text.token(subject);
        return token.is("who") || token.is("which") || token.is("that");
    }

    private NounPhrase antecedent(DependencyTree tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.relation(at) == Relation.CONJ) {
            at = tree.head(at);
        }
        int head = at < 0 || tree.relation(at) != Relation.ACL_RELCL ? -1 : tree.head(at);
        return head < 0 || !text.token(head).isAny(Pos.NOUN, Pos.PROPN) ? null : phrase(tree, head);
    }

    /** The phrase of a noun up to the first clause, apposition or mark behind it. */
    private static NounPhrase phrase(DependencyTree tree, int head) {
        int first = tree.leftmost(head);
        int last = tree.rightmost(head);
        for (int child : tree.children(head)) {
            boolean ends = switch (tree.relation(child)) {
            case ACL, ACL_RELCL, APPOS, PARATAXIS, PUNCT, ADVCL, DEP -> child > head;
            case CASE -> child < head;
            default -> false;
            };
            if (ends && child < head) {
                first = tree.rightmost(child) + 1;
            } else if (ends) {
                last = Math.min(last, tree.leftmost(child) - 1);
            }
        }
        return new NounPhrase(Math.min(first, head), Math.max(last, head), head);
    }
}
