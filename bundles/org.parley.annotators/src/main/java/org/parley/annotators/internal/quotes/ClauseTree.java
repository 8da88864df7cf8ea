package org.parley.annotators.internal.quotes;

import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Reads off the tree of a sentence which clause a verb of speech governs, and where that begins and ends. */
final class ClauseTree {

    private final Reading reading;

    ClauseTree(Reading reading) {
        this.reading = reading;
    }

    /** The head of the clause that a verb governs behind it, or -1. */
    int clauseBehind(int verb) {
        DependencyTree tree = reading.text.treeAt(verb);
        int clause = tree.next(verb, Relation.CCOMP, verb);
        return clause > verb && tree.leftmost(clause) > verb ? clause : -1;
    }

    /** Whether a word that a comma follows is no subject of the clause: "at the time of writing this, the town is empty". */
    boolean belongsElsewhere(int verb, int begin, Sentence sentence) {
        if (begin + 1 >= sentence.last() || !reading.token(begin + 1).is(",") || reading.isQuoted(begin)) {
            return false;
        }
        int main = reading.mainVerb(begin, sentence.last() + 1);
        return main >= 0 && !reading.text.tree(sentence).isUnder(main, verb);
    }

    /** Whether a clause has a subject of its own. */
    boolean isFinite(int clause) {
        DependencyTree tree = reading.text.treeAt(clause);
        return tree.child(clause, Relation.NSUBJ) >= 0 || tree.child(clause, Relation.NSUBJ_PASS) >= 0
                || tree.child(clause, Relation.CSUBJ) >= 0 || tree.child(clause, Relation.EXPL) >= 0;
    }

    /** The first word of a clause behind "that", quotation marks included. */
    int begin(int clause) {
        DependencyTree tree = reading.text.treeAt(clause);
        int i = tree.leftmost(clause);
        while (i < clause && !reading.isQuoted(i) && (reading.token(i).is("that") && tree.relation(i) == Relation.MARK
                || !reading.token(i).isWord())) {
            i++;
        }
        return i;
    }

    /** The last word of a clause. */
    int end(int clause) {
        return reading.text.treeAt(clause).rightmost(clause);
    }

    /**
     * The head of the clause that a verb breaks or closes ("The ferry, he said, sank", "As he noted, it sank"), or -1.
     */
    int clauseAround(int verb) {
        DependencyTree tree = reading.text.treeAt(verb);
        int before = tree.child(verb, Relation.CCOMP);
        if (before >= 0 && before < verb) {
            return before;
        }
        Relation relation = tree.relation(verb);
        boolean inserted = relation == Relation.PARATAXIS || relation == Relation.ADVCL && hasAs(tree, verb);
        return inserted ? tree.head(verb) : -1;
    }

    private boolean hasAs(DependencyTree tree, int verb) {
        int mark = tree.child(verb, Relation.MARK);
        Token token = mark < 0 ? null : reading.token(mark);
        return token != null && token.is("as") && mark == tree.leftmost(verb);
    }
}
