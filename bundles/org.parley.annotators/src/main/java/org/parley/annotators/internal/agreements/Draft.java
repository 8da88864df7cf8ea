package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Span;

/** An agreement while its document is read: what stands further on may still add to it. */
final class Draft {

    private static final int MOST = 40;

    final int index;
    final Trigger trigger;
    final Span span;
    final List<Mention> parties = new ArrayList<>();
    final List<Mention> mediators = new ArrayList<>();
    final List<Argument> arguments = new ArrayList<>();
    StatusReader.Reading status;
    String type;
    Draft earlier;

    Draft(int index, Trigger trigger, AnalyzedText text) {
        this.index = index;
        this.trigger = trigger;
        span = text.span(trigger.token(), trigger.token());
    }

    Span topic() {
        return arguments.stream().filter(a -> a.kind() == Argument.Kind.TOPIC).map(Argument::span).findFirst()
                .orElse(null);
    }

    /** Adds an argument unless one of its kind stands there already, or there are too many to be true. */
    void add(Argument.Kind kind, Span where, String value) {
        if (arguments.size() < MOST
                && arguments.stream().noneMatch(a -> a.kind() == kind && a.span().overlaps(where))) {
            arguments.add(new Argument(kind, where, value));
        }
    }

    FoundAgreement found() {
        return new FoundAgreement(span, type, status.status(), status.factuality(), List.copyOf(parties),
                List.copyOf(mediators), List.copyOf(arguments), earlier == null ? -1 : earlier.index,
                trigger.rule().confidence());
    }
}
