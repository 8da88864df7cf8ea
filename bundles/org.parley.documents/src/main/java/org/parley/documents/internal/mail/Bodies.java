package org.parley.documents.internal.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.parley.documents.internal.Report;

/** The texts of a message: of alternatives one counts, plain text before HTML; others follow each other. */
final class Bodies {

    private record Body(String text, boolean html) {
    }

    private record Frame(boolean alternative, List<Body> bodies) {

        Frame(boolean alternative) {
            this(alternative, new ArrayList<>());
        }
    }

    private final Deque<Frame> frames = new ArrayDeque<>();

    Bodies() {
        frames.push(new Frame(false));
    }

    void start(boolean alternative) {
        frames.push(new Frame(alternative));
    }

    void end() {
        Frame frame = frames.pop();
        Body body = frame.alternative() ? best(frame.bodies()) : joined(frame.bodies());
        if (body != null) {
            frames.peek().bodies().add(body);
        }
    }

    /** Adds a text; what was said of it is said of the message unless there is a better text already. */
    void add(String text, boolean html, Report own, Report report) {
        boolean shown = !(html && frames.peek().alternative() && best(frames.peek().bodies()) != null);
        frames.peek().bodies().add(new Body(text, html));
        if (shown) {
            report.addAll(own);
        }
    }

    String text() {
        while (frames.size() > 1) { // a message that was cut off
            end();
        }
        Body body = joined(frames.peek().bodies());
        return body == null ? "" : body.text();
    }

    private static Body best(List<Body> bodies) {
        Body best = null;
        for (Body body : bodies) {
            if (!body.text().isBlank() && (best == null || best.html() && !body.html())) {
                best = body;
            }
        }
        return best;
    }

    private static Body joined(List<Body> bodies) {
        List<String> texts = bodies.stream().map(Body::text).filter(t -> !t.isBlank()).toList();
        return texts.isEmpty() ? null
                : new Body(String.join("\n\n", texts), bodies.stream().allMatch(Body::html));
    }
}
