package org.parley.editor.internal.search;

import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;

/** Goes from one place that was looked for to the next, around the end of the document. */
public final class Finder {

    private final EditorSession session;
    private Query query;

    /** In an editor. */
    public Finder(EditorSession session) {
        this.session = session;
    }

    /** Looks for something else from now on. */
    void look(Query newQuery) {
        query = newQuery;
    }

    /** Whether anything was looked for. */
    public boolean isReady() {
        return query != null && !query.words().isBlank();
    }

    /** Goes there; returns what to say, "3 of 12". */
    public String go(boolean forward) {
        if (!isReady()) {
            return ""; //$NON-NLS-1$
        }
        return query.mode() == Query.Mode.FEATURES ? goToAnnotation(forward) : goToText(forward);
    }

    private String goToText(boolean forward) {
        List<Span> found;
        try {
            found = query.in(session.document().text());
        } catch (PatternSyntaxException e) {
            return NLS.bind(EditorMessages.find_badPattern, e.getDescription());
        } catch (StackOverflowError e) { // groups that are repeated take some of the stack for each time
            return EditorMessages.find_tooComplex;
        }
        Span now = session.page().selection();
        int index = index(found, now, forward);
        if (index < 0) {
            return EditorMessages.find_nothing;
        }
        Span span = found.get(index);
        session.markPlace();
        session.page().text().setSelection(span.begin(), span.end());
        session.page().reveal(span);
        session.markPlace();
        return NLS.bind(EditorMessages.find_count, index + 1, found.size());
    }

    private String goToAnnotation(boolean forward) {
        List<AnnotationFS> found = session.document().annotations().stream().filter(query::fits).toList();
        int at = found.indexOf(session.selected());
        int index = at >= 0 ? Math.floorMod(at + (forward ? 1 : -1), found.size())
                : index(found.stream().map(Span::of).toList(), session.page().selection(), forward);
        if (index < 0) {
            return EditorMessages.find_nothing;
        }
        session.show(found.get(index));
        return NLS.bind(EditorMessages.find_count, index + 1, found.size());
    }

    /** The first behind the selection or the last before it; around the end where there is none. */
    private static int index(List<Span> found, Span now, boolean forward) {
        if (found.isEmpty()) {
            return -1;
        }
        if (forward) {
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).begin() > now.begin() || found.get(i).begin() == now.begin() && now.isEmpty()) {
                    return i;
                }
            }
            return 0;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).begin() < now.begin()) {
                return i;
            }
        }
        return found.size() - 1;
    }
}
