package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;

/**
 * Paints the annotations of the visible lines over the text. Nothing of it moves the text: tints lie on the letters,
 * lines and labels in the space between the lines. Only what can be seen is looked at.
 */
final class AnnotationPainter implements PaintListener {

    /** More on the same words cannot be told apart; the outline has them all. */
    private static final int MOST_ON_A_SPAN = 8;

    private final StyledText text;
    private final VisualLines lines;
    private final PageModel model;
    private final FeatureLabels roles = new FeatureLabels();
    private Palette palette;
    private LabelSizes labels;

    AnnotationPainter(StyledText text, VisualLines lines, PageModel model) {
        this.text = text;
        this.lines = lines;
        this.model = model;
    }

    void setLook(Palette newPalette, Font newLabelFont) {
        palette = newPalette;
        labels = new LabelSizes(newLabelFont);
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (palette == null || model.document() == null) {
            return;
        }
        event.gc.setAntialias(SWT.ON);
        PaintContext context = new PaintContext(event.gc, palette, labels, text.getClientArea());
        List<Mark> marks = marks(lines.visible());
        paintSpans(context, marks);
        LabelPainter writer = new LabelPainter(context);
        paintSelection(context, marks);
        model.hints().forEach(h -> hint(writer, h));
        if (model.hints().stream().allMatch(h -> h.label().isEmpty())) {
            marks.forEach(m -> label(writer, m));
        }
    }

    private void paintSpans(PaintContext context, List<Mark> marks) {
        QuotePainter quotes = new QuotePainter(context);
        PillPainter pills = new PillPainter(context);
        List<Mark> underlined = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.state() == State.REJECTED) {
                strike(context, mark);
                continue;
            }
            switch (mark.layer()) {
            case QUOTE -> quotes.tint(mark, palette.quote());
            case AGREEMENT -> pills.pill(mark, palette.agreement());
            default -> underlined.add(mark);
            }
        }
        new UnderlinePainter(context).paint(underlined);
    }

    /** What was rejected is shown only on demand: a quiet line through its words. */
    private void strike(PaintContext context, Mark mark) {
        context.line(palette.dim(), 1, false);
        for (Segment segment : mark.segments()) {
            Rectangle box = segment.box();
            context.gc().drawLine(box.x, box.y + box.height / 2, box.x + box.width - 1, box.y + box.height / 2);
        }
        context.opaque();
    }

    private void label(LabelPainter writer, Mark mark) {
        if (mark.state() == State.REJECTED) {
            return;
        }
        if (mark.layer() == Layer.QUOTE && mark.start().first()) {
            String kind = Words.value(mark.annotation(), "quoteType"); //$NON-NLS-1$
            if (!kind.isEmpty() && model.parts(mark.annotation()).get(0).equals(mark.annotation())) {
                writer.label(kind, mark.start().box(), mark.start().box().x, palette.quote());
            }
        } else if (mark.layer() == Layer.AGREEMENT && mark.start().first()) {
            String status = Words.value(mark.annotation(), "status"); //$NON-NLS-1$
            if (!status.isEmpty()) {
                writer.label(status, mark.start().box(), mark.start().box().x, palette.agreement());
            }
        } else if (mark.layer() == Layer.SPEAKER && mark.finish().last()) {
            String name = Words.resolvedName(mark.annotation(), model.document().text());
            Rectangle box = mark.finish().box();
            if (!name.isEmpty()) {
                writer.label(name, box, box.x + box.width + 1, palette.speaker());
            }
        } else if (mark.layer() == Layer.OTHER && mark.start().first()) {
            writer.label(model.layers().label(mark.annotation().getType()), mark.start().box(), mark.start().box().x,
                    mark.color());
        }
    }

    private void hint(LabelPainter writer, Hint hint) {
        int begin = Math.clamp(hint.offset(), 0, Math.max(0, text.getCharCount() - 1));
        List<Segment> place = lines.segments(new Span(begin, begin + 1));
        if (!place.isEmpty()) {
            String letter = hint.code().toUpperCase(Locale.ROOT);
            writer.plate(hint.label().isEmpty() ? letter : letter + ' ' + hint.label(), place.get(0).box(),
                    place.get(0).box().x, palette.speaker(), palette.paper());
        }
    }

    private void paintSelection(PaintContext context, List<Mark> marks) {
        AnnotationFS selected = model.selected();
        if (selected == null) {
            return;
        }
        List<AnnotationFS> parts = model.parts(selected);
        for (Mark mark : marks) {
            if (parts.contains(mark.annotation())) {
                Color color = mark.color();
                if (mark.layer() == Layer.AGREEMENT) {
                    new PillPainter(context).ring(mark, color);
                } else {
                    new QuotePainter(context).ring(mark, color);
                }
            }
        }
        LinkPainter painter = new LinkPainter(context);
        parts.forEach(p -> Links.of(p).stream().filter(l -> !parts.contains(l.target()))
                .filter(l -> State.of(l.target()) != State.REJECTED)
                .forEach(l -> link(context, painter, from(context, p, parts), l)));
    }

    /** Where links of a part begin: there, or at another part if only that can be seen. */
    private AnnotationFS from(PaintContext context, AnnotationFS owner, List<AnnotationFS> parts) {
        List<AnnotationFS> seen = parts.stream().filter(p -> {
            Rectangle box = box(p);
            return box != null && context.sees(box);
        }).toList();
        return seen.isEmpty() || seen.contains(owner) ? owner : seen.get(0);
    }

    private void link(PaintContext context, LinkPainter painter, AnnotationFS owner, Link link) {
        Rectangle from = box(owner);
        Rectangle to = box(link.target());
        if (from == null || to == null) {
            return;
        }
        Color color = palette.of(model.layers(), link.target().getType());
        if (context.sees(to)) {
            painter.arc(from, to, color);
        } else if (context.sees(from)) {
            painter.beyond(from, to.y < context.area().y, beyond(owner, link, to.y < context.area().y), color);
        }
    }

    /** "↑ Speaker: Mirela Dorn, 3 paragraphs away". */
    private String beyond(AnnotationFS owner, Link link, boolean above) {
        String all = model.document().text();
        int begin = Math.min(owner.getBegin(), link.target().getBegin());
        int end = Math.max(owner.getBegin(), link.target().getBegin());
        long paragraphs = new Span(begin, end).in(all).lines().filter(l -> !l.isBlank()).count() - 1;
        String role = roles.plain(link.role() == null || link.role().isEmpty() ? link.feature() : link.role());
        String far = paragraphs <= 1 ? EditorMessages.link_here : NLS.bind(EditorMessages.link_far, paragraphs);
        return NLS.bind(above ? EditorMessages.link_above : EditorMessages.link_below,
                new Object[] { Character.toUpperCase(role.charAt(0)) + role.substring(1),
                        Words.name(link.target(), all), far });
    }

    /** Where an annotation begins, whether or not that can be seen; null if it lies outside the text. */
    private Rectangle box(AnnotationFS annotation) {
        Span span = Span.within(annotation, text.getCharCount());
        if (span.isEmpty()) {
            return null;
        }
        Span visible = lines.visible();
        if (span.begin() < visible.end() && span.end() > visible.begin()) {
            return lines.segments(span).stream().findFirst().map(Segment::box).orElse(null);
        }
        boolean above = span.end() <= visible.begin();
        return new Rectangle(0, above ? Short.MIN_VALUE : Short.MAX_VALUE, 1, 1);
    }

    private List<Mark> marks(Span visible) {
        List<Mark> marks = new ArrayList<>();
        Map<Span, Integer> drawn = new HashMap<>();
        int length = text.getCharCount();
        for (AnnotationFS annotation : model.document().annotations(visible.begin(), visible.end())) {
            Layer layer = model.layers().of(annotation);
            if (model.filter().shows(layer, annotation)
                    && drawn.merge(Span.of(annotation), 1, Integer::sum) <= MOST_ON_A_SPAN) {
                Span span = Span.within(annotation, length);
                Span part = new Span(Math.max(span.begin(), visible.begin()), Math.min(span.end(), visible.end()));
                List<Segment> segments = lines.segments(part).stream().filter(this::isSeen)
                        .map(s -> bordered(s, span)).toList();
                if (!segments.isEmpty()) {
                    marks.add(new Mark(annotation, layer, palette.of(model.layers(), annotation.getType()),
                            State.of(annotation), segments));
                }
            }
        }
        return marks;
    }

    /** Whether its text is not all in the upper margin, where the widget hides it. */
    private boolean isSeen(Segment segment) {
        return segment.box().y + segment.box().height > text.getTopMargin();
    }

    /** A segment of the visible part knows where the whole span begins and ends. */
    private static Segment bordered(Segment segment, Span span) {
        return new Segment(segment.begin(), segment.end(), segment.box(),
                segment.first() && segment.begin() == span.begin(), segment.last());
    }
}
