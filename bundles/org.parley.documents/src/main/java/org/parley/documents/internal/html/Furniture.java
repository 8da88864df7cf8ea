package org.parley.documents.internal.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells the furniture of a web page from its text: by element, by role, by the usual words in class and id, and by lists
 * of links. What holds a good part of the page's words is never taken for furniture because of a word in its class.
 */
final class Furniture implements NodeVisitor {

    private static final Set<String> ELEMENTS = Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu",
            "select");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search",
            "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist");
    private static final Pattern WORDS = Pattern.compile("(?i)(?:^|[-_\\s])(?:cookies?|consent|gdpr|nav(?:bar|igation)?"
            + "|menu|breadcrumbs?|sidebar|footer|shar(?:e|ing)|social|newsletter|subscribe|subscription|related"
            + "|recommend(?:ed|ations?)?|adverts?|advertisement|ads?|promo|sponsor(?:ed)?|comments?|popup|modal"
            + "|skip(?:-?link)?|pagination|pager|masthead|toolbar|widget|byline-share|read-?more|most-?read|trending)"
            + "(?:$|[-_\\s])");
    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "p", "table");
    private static final double MUCH = 0.3;
    private static final int LINKS = 3;
    private static final double LINKED = 0.8;

    /** Characters of text within an element, of that in links, and the number of links. */
    private static final class Weight {
        private int text;
        private int linked;
        private int links;
        private boolean headline;
    }

    private final Map<Node, Weight> weights = new IdentityHashMap<>();
    private int inLink;

    Furniture(Element page) {
        page.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            weights.put(node, new Weight());
            inLink += element.nameIs("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Weight above = weights.get(node.parent());
        if (node instanceof Element element) {
            Weight own = weights.get(node);
            boolean link = element.nameIs("a");
            inLink -= link ? 1 : 0;
            if (above != null && !HtmlFlow.isNoText(element)) {
                above.text += own.text;
                above.linked += own.linked;
                above.links += own.links + (link ? 1 : 0);
                above.headline |= own.headline || element.nameIs("h1");
            }
        } else if (above != null && node instanceof TextNode text && !text.isBlank()) {
            int length = text.getWholeText().length();
            above.text += length;
            above.linked += inLink > 0 ? length : 0;
        }
    }

    /** Characters of text within an element. */
    int text(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.text;
    }

    /** Whether people do not see it at all. */
    boolean isHidden(Element element) {
        return element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /**
     * Whether it is furniture.
     *
     * @param root
     *            the part of the page that is read
     */
    boolean is(Element element, Element root) {
        if (element == root || element.nameIs("body") || element.nameIs("main") || element.nameIs("article")) {
            return false;
        }
        boolean small = text(element) <= MUCH * text(root) && !hasHeadline(element);
        if (element.nameIs("header")) {
            return small && element.closest("article, main") == null;
        }
        return ELEMENTS.contains(element.normalName()) && small || ROLES.contains(element.attr("role"))
                || small && (WORDS.matcher(element.className()).find() || WORDS.matcher(element.id()).find()
                        || isListOfLinks(element));
    }

    private boolean hasHeadline(Element element) {
        Weight weight = weights.get(element);
        return weight != null && weight.headline;
    }

    private boolean isListOfLinks(Element element) {
        Weight weight = weights.get(element);
        return LISTS.contains(element.normalName()) && weight != null && weight.links >= LINKS
                && weight.linked >= LINKED * weight.text;
    }
}
