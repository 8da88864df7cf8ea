package org.parley.editor.tests;

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
            hands.resize(Span.of(selected), Span.of(wanted));
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
