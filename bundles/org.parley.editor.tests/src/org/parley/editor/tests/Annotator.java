package org.parley.editor.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.proposals.Report;

/** Somebody who knows what an article should look like and brings it there by the keyboard alone. */
final class Annotator {

    /** What is compared and put right, beside spans, links and names. */
    static final List<String> FEATURES = List.of("quoteType", "agreementType", "status", "factuality", "eventCode",
            "kind", "mentionType", "cueType", "negated");

    private static final List<String> KINDS = List.of("Quote.quoteType", "Agreement.agreementType", "Speaker.kind",
            "Cue.cueType", "AgreementArgument.kind");
    private static final List<String> MAIN = List.of("speaker", "party");

    private final Hands hands;
    private final EditorSession session;
    private final AnnotationDocument document;
    private final Gold gold;

    Annotator(EditorSession session, Gold gold, Hands hands) {
        this.hands = hands;
        this.session = session;
        this.document = session.document();
        this.gold = gold;
    }

    /** A quote of an article in which nothing is marked, with its kind, cue and speaker. */
    void quote(AnnotationFS wanted) throws Exception {
        Span span = Span.of(wanted);
        Span next = next();
        if (span.equals(next)) {
            hands.press("<Shift+U>");
        } else if (span.equals(Ui.get(() -> session.reader().content(span.begin()).orElse(null)))) {
            hands.caret(span.begin());
        } else {
            hands.select(span);
        }
        Optional<Report> report = Ui.get(() -> session.reader().attribution(span));
        boolean right = report.isPresent() && fits(wanted, "speaker", report.get().speaker())
                && fits(wanted, "cue", report.get().cue());
        hands.press(right ? "<Shift+Q>" : "q");
        adjust(wanted);
        AnnotationFS made = mine(wanted).orElseThrow(() -> new AssertionError(
                "wanted " + Gold.place(wanted) + " but got " + Gold.place(session.selected())));
        kind(made, wanted, "quoteType");
        links(made, wanted, List.of("speaker", "cue"));
    }

    /** An article that the machine has annotated: what is wrong is put right, what is left is accepted at once. */
    void review() throws Exception {
        for (Span paragraph : paragraphs()) {
            for (AnnotationFS suggestion : document.annotations().stream().filter(a -> in(paragraph, a)).toList()) {
                if (State.of(suggestion) != State.REJECTED && !gold.knows(suggestion)) {
                    correct(suggestion);
                }
            }
            for (AnnotationFS wanted : gold.all) {
                boolean isOwner = !Links.features(wanted.getType()).isEmpty();
                if (in(paragraph, wanted) && (isOwner || mine(wanted).isPresent())) {
                    complete(wanted);
                    for (Link link : gold.links(wanted)) {
                        complete(link.target());
                    }
                }
            }
        }
        hands.press("<Ctrl+Enter><Enter>");
    }

    private List<Span> paragraphs() {
        List<Span> found = new ArrayList<>();
        int begin = 0;
        for (int end = document.text().indexOf("\n\n"); end >= 0; end = document.text().indexOf("\n\n", begin)) {
            found.add(new Span(begin, end));
            begin = end + 2;
        }
        found.add(new Span(begin, document.text().length()));
        return found;
    }

    private static boolean in(Span paragraph, AnnotationFS annotation) {
        return paragraph.begin() <= annotation.getBegin() && annotation.getBegin() < paragraph.end();
    }

    /** Gives a suggestion the span of what is missing there, or rejects it. */
    private void correct(AnnotationFS suggestion) throws Exception {
        Optional<AnnotationFS> meant = gold.all.stream()
                .filter(g -> g.getType().getShortName().equals(suggestion.getType().getShortName())
                        && g.getBegin() < suggestion.getEnd() && suggestion.getBegin() < g.getEnd()
                        && mine(g).isEmpty())
                .findFirst();
        hands.select(suggestion);
        if (meant.isPresent()) {
            hands.resize(Span.of(meant.get()));
        } else {
            hands.press("x");
        }
    }

    private void complete(AnnotationFS wanted) throws Exception {
        if (mine(wanted).isEmpty()) {
            hands.select(Span.of(wanted));
            hands.press(switch (wanted.getType().getShortName()) {
            case "Quote" -> "q";
            case "Agreement" -> "a";
            case "Speaker" -> "s";
            case "Cue" -> "c";
            default -> "t";
            });
        }
        AnnotationFS made = mine(wanted).orElseThrow(() -> new AssertionError("not made: " + Gold.place(wanted)));
        links(made, wanted, null);
        name(made, wanted);
        for (String feature : FEATURES) {
            feature(made, wanted, feature);
        }
    }

    private void name(AnnotationFS made, AnnotationFS wanted) throws Exception {
        String name = gold.name(wanted);
        if (name != null && !name.equals(Sample.value(made, "name"))) {
            hands.select(made);
            hands.press("l");
            if (!hands.choice(name)) {
                hands.press("v");
                hands.choice("name");
                hands.write(name);
            }
        }
    }

    /** The kind has a key of its own, any other feature a letter. */
    private void feature(AnnotationFS made, AnnotationFS wanted, String name) throws Exception {
        if (differs(made, wanted, name)) {
            hands.select(made);
            if (KINDS.contains(made.getType().getShortName() + '.' + name)) {
                hands.press("k");
            } else {
                hands.press("v");
                hands.choice(new FeatureLabels().plain(name));
            }
            if (Ui.get(() -> session.hints().isEmpty())) {
                hands.write(Sample.value(wanted, name));
                return;
            }
            hands.choice(Sample.value(wanted, name));
        }
    }

    private Span next() throws Exception {
        int from = session.selected() == null ? Ui.get(() -> session.page().selection().end())
                : session.selected().getEnd();
        return Ui.get(() -> session.reader().contents(new Span(from, document.text().length())).stream()
                .filter(s -> s.begin() >= from).findFirst().orElse(null));
    }

    private boolean fits(AnnotationFS quote, String role, Span span) {
        List<Span> targets = gold.links(quote).stream().filter(l -> role.equals(l.role())).map(l -> Span.of(l.target()))
                .toList();
        return span == null ? targets.isEmpty() || role.equals("cue") : targets.contains(span);
    }

    /** Words begin and end within quotation marks: takes them in. */
    private void adjust(AnnotationFS wanted) throws Exception {
        AnnotationFS selected = session.selected();
        if (selected != null && selected.getType().getShortName().equals(wanted.getType().getShortName())
                && mine(wanted).isEmpty()) {
            hands.resize(Span.of(wanted));
        }
    }

    private void kind(AnnotationFS made, AnnotationFS wanted, String feature) throws Exception {
        if (differs(made, wanted, feature)) {
            hands.select(made);
            hands.press("k");
            hands.choice(Sample.value(wanted, feature));
        }
    }

    private static boolean differs(AnnotationFS made, AnnotationFS wanted, String feature) {
        return made.getType().getFeatureByBaseName(feature) != null && Sample.value(wanted, feature) != null
                && !Sample.value(wanted, feature).equals(Sample.value(made, feature));
    }

    private void links(AnnotationFS made, AnnotationFS wanted, List<String> roles) throws Exception {
        for (Link link : gold.links(wanted)) {
            boolean counts = roles == null || roles.contains(link.role());
            if (counts && Links.targets(made, link.feature(), link.role()).stream()
                    .noneMatch(t -> Gold.place(t).equals(Gold.place(link.target())))) {
                link(made, link);
            }
        }
        for (Link link : List.copyOf(Links.of(made))) {
            boolean counts = (roles == null || roles.contains(link.role())) && State.of(link.target()) != State.REJECTED
                    && mineOf(link.target()).isPresent();
            if (counts && gold.links(wanted).stream().noneMatch(l -> l.role().equals(link.role())
                    && Gold.place(l.target()).equals(Gold.place(link.target())))) {
                hands.select(made);
                slot(link.role());
                hands.hint(link.target().getBegin());
            }
        }
    }

    private Optional<AnnotationFS> mineOf(AnnotationFS target) {
        return gold.all.stream().filter(g -> Gold.place(g).equals(Gold.place(target))).findFirst();
    }

    private void link(AnnotationFS made, Link link) throws Exception {
        hands.select(made);
        AnnotationFS target = link.target();
        hands.scroll(target.getBegin());
        if (!made.equals(session.selected())) {
            hands.select(made);
        }
        slot(link.role());
        if (Ui.get(() -> session.hints().stream().anyMatch(h -> h.offset() == target.getBegin()))) {
            hands.hint(target.getBegin());
            if (mine(target).isPresent() && Links.targets(made, link.feature(), link.role()).stream()
                    .anyMatch(t -> Gold.place(t).equals(Gold.place(target)))) {
                return;
            }
            hands.press("<Ctrl+Z>"); // other words begin there
        } else {
            hands.press("<Esc>");
        }
        hands.select(made);
        hands.select(Span.of(target));
        hands.press(link.role().equals("speaker") ? "<Shift+L>" : "<Shift+F>");
        if (!link.role().equals("speaker")) {
            hands.choice(new FeatureLabels().plain(link.role()));
        }
    }

    private void slot(String role) throws Exception {
        if (MAIN.contains(role)) {
            hands.press("l");
        } else {
            hands.press("f");
            hands.choice(new FeatureLabels().plain(role));
        }
    }

    private Optional<AnnotationFS> mine(AnnotationFS wanted) {
        return document.annotations(wanted.getBegin(), wanted.getEnd()).stream()
                .filter(a -> Gold.place(a).equals(Gold.place(wanted)) && State.of(a) != State.REJECTED).findFirst();
    }
}
