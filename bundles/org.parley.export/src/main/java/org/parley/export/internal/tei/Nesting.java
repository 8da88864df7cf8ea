package org.parley.export.internal.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Span;

/**
 * Cuts annotations into pieces that lie one in another like elements: at the ends of paragraphs, and where one that began
 * before ends. Stateless.
 */
final class Nesting {

    /** A piece that is still to be numbered. */
    private record Piece(Item item, int begin, int end) {
    }

    private Nesting() {
    }

    /** The pieces by offset, outer ones first. */
    static List<Markup> of(List<Item> items, List<Span> paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        List<Item> sorted = items.stream().sorted(ORDER).toList();
        List<Item> open = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            while (next < sorted.size() && sorted.get(next).begin() < paragraph.end()) {
                open.add(sorted.get(next++));
            }
            paragraph(open, paragraph, pieces);
            open.removeIf(i -> i.end() <= paragraph.end());
        }
        return numbered(pieces);
    }

    private static final Comparator<Item> ORDER = Comparator.comparingInt(Item::begin)
            .thenComparing(Comparator.comparingInt(Item::end).reversed()).thenComparingInt(Item::number);

    private static void paragraph(List<Item> items, Span paragraph, List<Piece> pieces) {
        List<Piece> waiting = new ArrayList<>();
        for (Item item : items) {
            int begin = Math.max(item.begin(), paragraph.begin());
            int end = Math.min(item.end(), paragraph.end());
            if (begin < end) {
                waiting.add(new Piece(item, begin, end));
            }
        }
        java.util.PriorityQueue<Piece> queue = new java.util.PriorityQueue<>(Comparator.comparingInt(Piece::begin)
                .thenComparing(Comparator.comparingInt(Piece::end).reversed())
                .thenComparingInt(p -> p.item().number()));
        queue.addAll(waiting);
        Deque<Piece> stack = new ArrayDeque<>();
        while (!queue.isEmpty()) {
            Piece piece = queue.poll();
            while (!stack.isEmpty() && stack.peek().end() <= piece.begin()) {
                stack.pop();
            }
            if (!stack.isEmpty() && stack.peek().end() < piece.end()) {
                int cut = stack.peek().end();
                queue.add(new Piece(piece.item(), cut, piece.end()));
                piece = new Piece(piece.item(), piece.begin(), cut);
            }
            stack.push(piece);
            pieces.add(piece);
        }
    }

    private static List<Markup> numbered(List<Piece> pieces) {
        Map<Item, Integer> counts = new HashMap<>();
        pieces.forEach(p -> counts.merge(p.item(), 1, Integer::sum));
        Map<Item, Integer> seen = new HashMap<>();
        List<Markup> markups = new ArrayList<>();
        for (Piece piece : pieces) {
            markups.add(new Markup(piece.item(), seen.merge(piece.item(), 1, Integer::sum), counts.get(piece.item()),
                    piece.begin(), piece.end()));
        }
        return markups;
    }
}
