package org.parley.annotators.internal.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.attribution.Given;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Token;

/** What the shipped model makes of sentences that it cannot have seen. */
class EnglishSyntaxTest {

    private AnalyzedText text;
    private DependencyTree tree;

    private void parse(String given) {
        text = Given.text(given).analyzed();
        tree = text.tree(text.sentences().get(text.sentences().size() - 1));
    }

    private int word(String form) {
        return text.tokens().stream().filter(t -> t.text().equals(form)).mapToInt(Token::index).findFirst()
                .orElseThrow();
    }

    private String arc(String form) {
        int word = word(form);
        int head = tree.head(word);
        return tree.relation(word) + " of " + (head < 0 ? "nothing" : text.token(head).text());
    }

    @Test
    void findsTheSubjectOfAVerbOfSpeechAndItsClause() {
        parse("The Ulmaran minister said on Monday that the ferry would leave soon.");
        assertEquals("NSUBJ of said", arc("minister"));
        assertEquals("CCOMP of said", arc("leave"));
        assertEquals("NSUBJ of leave", arc("ferry"));
        assertEquals("MARK of leave", arc("that"));
        assertEquals("ROOT of nothing", arc("said"));
    }

    @Test
    void findsAClauseWithoutAConjunction() {
        parse("Harker said he would stay.");
        assertEquals("NSUBJ of said", arc("Harker"));
        assertEquals("CCOMP of said", arc("stay"));
    }

    @Test
    void tellsTheSubjectFromARelativeClauseBehindIt() {
        parse("The captain, who had left the port, said that he was tired.");
        assertEquals("NSUBJ of said", arc("captain"));
        assertEquals("ACL_RELCL of captain", arc("left"));
    }

    @Test
    void tellsTheSubjectOfAPassiveFromThatOfAnActiveVerb() {
        parse("The plan was rejected by the ministry.");
        assertEquals("NSUBJ_PASS of rejected", arc("plan"));
        assertEquals("CASE of ministry", arc("by"));
    }

    @Test
    void countsIndexesFromTheDocumentsFirstToken() {
        parse("It rained.\nThe ferry sank.");
        assertEquals(3, tree.first());
        assertEquals(word("sank"), tree.root());
        assertEquals(word("ferry"), tree.child(tree.root(), Relation.NSUBJ));
        assertEquals(3, tree.leftmost(word("ferry")));
        assertTrue(tree.isUnder(word("The"), tree.root()));
    }

    @Test
    void parsesASentenceOnce() {
        parse("The ferry sank.");
        assertSame(tree, text.treeAt(1));
    }

    @Test
    void readsAnyQuotationMarkAlike() {
        parse("Harker said “he would stay”.");
        String curly = tree.toString();
        parse("Harker said ''he would stay''.");
        assertEquals(curly, tree.toString());
    }
}
