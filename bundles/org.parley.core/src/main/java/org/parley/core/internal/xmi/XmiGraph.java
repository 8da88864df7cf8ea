package org.parley.core.internal.xmi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.UimaSerializable;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.parley.core.XmiChanges;

/**
 * What is written of a CAS: everything in the indexes, type by type in the order of their names and then of the text, and
 * behind each what only it leads to. Gives each its id.
 */
final class XmiGraph {

    /**
     * The indexes of a view.
     *
     * @param sofa
     *            null in the first view of a CAS without a text
     * @param members
     *            what is in the indexes
     */
    record View(TOP sofa, List<TOP> members) {
    }

    /** Longest first, as UIMA has them; at one place those first that were made first. */
    private static final Comparator<TOP> ORDER = (a, b) -> {
        if (a instanceof Annotation x && b instanceof Annotation y) {
            int begins = Integer.compare(x.getBegin(), y.getBegin());
            int order = begins == 0 ? Integer.compare(y.getEnd(), x.getEnd()) : begins;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a._id(), b._id());
    };

    private final XmiChanges changes;
    private final TypeSystem types;
    private final Map<Type, TypeLayout> layouts = new HashMap<>();
    private final List<View> views = new ArrayList<>();
    private final List<TOP> sofas = new ArrayList<>();
    private final List<TOP> elements = new ArrayList<>();
    private final Deque<TOP> pending = new ArrayDeque<>();
    private int[] ids = new int[1 << 10];
    private IdSpace space;

    XmiGraph(CAS cas, XmiChanges changes) {
        this.changes = changes;
        this.types = cas.getTypeSystem();
        collect(cas);
        int structures = 0;
        int characters = 0;
        for (View view : views) {
            structures += view.members.size();
            String text = view.sofa == null ? null : ((SofaFS) view.sofa).getLocalStringData();
            characters += text == null ? 0 : text.length();
        }
        space = new IdSpace(characters, structures);
        views.forEach(v -> number(v.members));
        sofas.forEach(this::explore);
        for (View view : views) {
            for (TOP member : view.members) {
                if (member != view.sofa) {
                    elements.add(member);
                    explore(member);
                }
            }
        }
    }

    List<View> views() {
        return views;
    }

    List<TOP> sofas() {
        return sofas;
    }

    /** All that gets an element of its own but the sofas. */
    List<TOP> elements() {
        return elements;
    }

    Iterable<TypeLayout> layouts() {
        return layouts.values();
    }

    TypeLayout layout(TOP fs) {
        Type type = fs.getType();
        TypeLayout layout = layouts.get(type);
        if (layout == null) {
            layout = new TypeLayout(type, types);
            layouts.put(type, layout);
        }
        return layout;
    }

    /** The id of what is written, and 0 for all else. */
    int id(TOP fs) {
        return fs == null || fs._id() >= ids.length ? 0 : ids[fs._id()];
    }

    private void collect(CAS cas) {
        List<CAS> all = new ArrayList<>();
        cas.getViewIterator().forEachRemaining(all::add);
        all.sort(Comparator.comparing((CAS v) -> !v.getViewName().equals(CAS.NAME_DEFAULT_SOFA))
                .thenComparing(CAS::getViewName));
        for (CAS view : all) {
            TOP sofa = (TOP) view.getSofa();
            if (sofa != null) {
                sofas.add(sofa);
                setId(sofa, sofas.size());
            }
            Map<String, List<TOP>> byType = new TreeMap<>();
            for (FeatureStructure fs : view.getIndexRepository().getIndexedFSs()) {
                if (!changes.isLeftOut(fs)) {
                    byType.computeIfAbsent(layout((TOP) fs).name(), name -> new ArrayList<>()).add((TOP) fs);
                }
            }
            List<TOP> members = new ArrayList<>();
            for (List<TOP> ofType : byType.values()) {
                ofType.sort(ORDER);
                members.addAll(ofType);
            }
            views.add(new View(sofa, members));
        }
    }

    private void setId(TOP fs, int id) {
        if (fs._id() >= ids.length) {
            ids = Arrays.copyOf(ids, Math.max(fs._id() + 1, ids.length * 2));
        }
        ids[fs._id()] = id;
    }

    /**
     * The first of a type at an offset depends on no other offset, so that it may be made longer or shorter; further ones
     * depend on both.
     */
    private void number(List<TOP> members) {
        TypeLayout type = null;
        int begin = 0;
        int end = 0;
        int nth = 0;
        for (TOP fs : members) {
            TypeLayout layout = layout(fs);
            if (layout != type) {
                type = layout;
                begin = -1;
                nth = 0;
            }
            if (!layout.isAnnotation()) {
                setIdOnce(fs, layout.hash(), -1, nth++);
                continue;
            }
            Annotation annotation = (Annotation) fs;
            if (annotation.getBegin() != begin) {
                begin = annotation.getBegin();
                end = annotation.getEnd();
                nth = 0;
                setIdOnce(fs, layout.hash(), begin, 0);
            } else {
                nth = annotation.getEnd() == end ? nth + 1 : 1;
                end = annotation.getEnd();
                setIdOnce(fs, layout.hash(), begin, end * 31 + nth);
            }
        }
    }

    private void setIdOnce(TOP fs, int a, int b, int c) {
        if (id(fs) == 0) { // may be in the indexes of several views
            setId(fs, space.next(a, b, c));
        }
    }

    /** Gives ids to all that is reached from here and from no index. */
    private void explore(TOP start) {
        pending.add(start);
        while (!pending.isEmpty()) {
            TOP fs = pending.pop();
            if (fs instanceof UimaSerializable serializable) {
                serializable._save_to_cas_data();
            }
            if (fs instanceof FSArray<?> array) {
                reach(array, fs, 0);
            }
            TypeLayout.Slot[] references = layout(fs).references();
            for (int i = 0; i < references.length; i++) {
                TypeLayout.Slot slot = references[i];
                TOP value = fs.getFeatureValue(slot.feature());
                if (value != null) {
                    follow(fs, slot, value);
                }
            }
        }
    }

    private void follow(TOP owner, TypeLayout.Slot slot, TOP value) {
        switch (slot.kind()) {
        case REFERENCE -> reach(value, owner, slot.name().hashCode(), 0);
        case LIST -> {
            int nth = 0;
            for (TOP node : ListNodes.of(value)) {
                reach(ListNodes.value(node), owner, slot.name().hashCode(), nth++);
            }
        }
        default -> reach((FSArray<?>) value, owner, slot.name().hashCode());
        }
    }

    private void reach(FSArray<?> array, TOP owner, int feature) {
        for (int i = 0; i < array.size(); i++) {
            reach(array.get(i), owner, feature, i);
        }
    }

    private void reach(TOP fs, TOP owner, int feature, int nth) {
        if (fs != null && id(fs) == 0 && !changes.isLeftOut(fs)) {
            setId(fs, space.next(id(owner), feature, nth));
            elements.add(fs);
            pending.add(fs);
        }
    }
}
