package org.parley.documents.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.core.exchange.Option;
import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Refusal;

/** Which column holds what: as chosen, else by the names that such tables usually have. */
public final class Columns {

    /** What a column may hold. */
    enum Role {
        TEXT("text", "body", "content", "article", "article_text", "articletext", "fulltext", "full_text", "maintext",
                "main_text", "document", "story"), //
        TITLE("title", "headline", "head", "heading", "subject"), //
        DATE("date", "published", "publish_date", "published_at", "publication_date", "date_published", "date_publish",
                "pubdate", "pub_date", "datetime", "timestamp", "created_at"), //
        SOURCE("source", "publisher", "outlet", "newspaper", "publication", "site", "site_name", "source_domain",
                "sourcename", "media"), //
        URL("url", "link", "uri", "href", "source_url", "permalink"), //
        LANGUAGE("language", "lang", "language_code"), //
        ID("id", "doc_id", "docid", "document_id", "article_id", "name", "filename", "file_name", "key");

        private final List<String> usual;

        Role(String... usual) {
            this.usual = List.of(usual);
        }

        private String option() {
            return name().toLowerCase(Locale.ROOT) + "-column";
        }
    }

    static final int NAMED = 50;

    private final Map<String, String> options;

    /** With the settings that were chosen. */
    public Columns(Map<String, String> options) {
        this.options = options;
    }

    /** The settings by which one chooses. */
    public static List<Option> options() {
        List<Option> all = new ArrayList<>();
        for (Role role : Role.values()) {
            all.add(new Option(role.option(), Messages.format("option." + role.option()), "", List.of()));
        }
        return all;
    }

    /** The column of each role; roles without one are absent. A column has one role. */
    Map<Role, String> among(Collection<String> names) {
        Map<Role, String> columns = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String chosen = options.getOrDefault(role.option(), "");
            String column = chosen.isEmpty() ? usual(role, names, columns.values()) : chosen;
            if (column != null && names.contains(column)) {
                columns.put(role, column);
            }
        }
        return columns;
    }

    /** All names for each setting that names a column. */
    public static Map<String, List<String>> proposals(List<String> names) {
        return names.isEmpty() ? Map.of()
                : Stream.of(Role.values()).collect(Collectors.toMap(Role::option, role -> names));
    }

    /**
     * Fails if a column was chosen that there is not.
     *
     * @throws Refusal
     *             names it, and those that there are
     */
    void check(Collection<String> names) throws Refusal {
        for (Map.Entry<String, String> chosen : chosen().entrySet()) {
            if (!names.contains(chosen.getValue())) {
                throw Refusal.of("table.noColumn", chosen.getValue(), first(names), chosen.getKey());
            }
        }
    }

    /** The columns that were chosen, by setting. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String column = options.getOrDefault(role.option(), "");
            if (!column.isEmpty()) {
                chosen.put(role.option(), column);
            }
        }
        return chosen;
    }

    /** Some names, for people. */
    static String first(Collection<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", "));
    }

    /** Whether a column would hold the text if there were no other. */
    boolean isText(String name) {
        return name.equals(among(List.of(name)).get(Role.TEXT));
    }

    private static String usual(Role role, Collection<String> names, Collection<String> taken) {
        for (String usual : role.usual) {
            for (String name : names) {
                if (!taken.contains(name)
                        && name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_").equals(usual)) {
                    return name;
                }
            }
        }
        return null;
    }
}
