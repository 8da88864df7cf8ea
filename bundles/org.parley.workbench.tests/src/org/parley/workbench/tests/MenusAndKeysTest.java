package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be done stands in a menu with its key, and no key means two things. */
class MenusAndKeysTest {

    private static final String OURS = "org.parley.";
    private static final String SCHEME = "org.parley.workbench.keys";
    private static final Map<String, String> STAND_FOR = Map.of( //
            "org.eclipse.ui.newWizard", "org.parley.workbench.newCorpus", //
            "org.eclipse.ui.file.properties", "org.parley.workbench.documentProperties");

    @TempDir
    Path home;

    /** What the items of the menus say, by the command that they give. */
    private final Map<String, Set<String>> items = new HashMap<>();

    @BeforeEach
    void openMenus() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "06-ferry-signing");
        Ui.sync(() -> {
            Ui.window().getShell().forceActive();
            Ui.page().getActiveEditor().setFocus();
            return null;
        });
        Ui.settle();
        Ui.sync(() -> {
            collect(Ui.window().getShell().getMenuBar());
            collect(CorpusList.table().getMenu());
            collect(Ui.find(Ui.window().getShell(), StyledText.class,
                    t -> t.isVisible() && t.getMenu() != null && t.getCharCount() > 1000).getMenu());
            return null;
        });
    }

    private void collect(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                collect(item.getMenu());
            } else if (item.getData() instanceof IContributionItem shown) {
                items.computeIfAbsent(shown.getId(), id -> new TreeSet<>()).add(item.getText());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static List<Binding> bindings() {
        return Stream.of(Ui.window().getService(IBindingService.class).getBindings())
                .filter(b -> b.getParameterizedCommand() != null)
                .filter(b -> b.getPlatform() == null || b.getPlatform().equals(SWT.getPlatform()))
                .filter(b -> Set.of(SCHEME, IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)
                        .contains(b.getSchemeId()))
                .toList();
    }

    private static boolean isOurs(Binding binding) {
        return binding.getSchemeId().equals(SCHEME) || binding.getParameterizedCommand().getId().startsWith(OURS);
    }

    @Test
    void everyCommandStandsInAMenu() throws Exception {
        List<String> commands = Ui.sync(() -> Stream
                .of(Ui.window().getService(ICommandService.class).getDefinedCommands()).map(Command::getId)
                .filter(id -> id.startsWith(OURS)).sorted().toList());
        assertTrue(commands.size() > 70, commands.toString());
        assertEquals(List.of(), commands.stream().filter(id -> !items.containsKey(id)).toList());
    }

    @Test
    void everyKeyStandsBesideItsCommand() throws Exception {
        Map<String, Set<String>> keys = new HashMap<>();
        Ui.sync(() -> {
            bindings().stream().filter(MenusAndKeysTest::isOurs)
                    .forEach(b -> keys.computeIfAbsent(b.getParameterizedCommand().serialize(), c -> new TreeSet<>())
                            .add(b.getTriggerSequence().format()));
            return null;
        });
        List<String> missing = new ArrayList<>();
        keys.forEach((command, any) -> {
            Set<String> texts = items.getOrDefault(command.replaceFirst("\\(.*", ""), Set.of());
            if (any.stream().noneMatch(key -> texts.stream().anyMatch(t -> t.endsWith('\t' + key)))) {
                missing.add(command + " " + any + " in " + texts);
            }
        });
        assertTrue(keys.size() > 80, keys.keySet().toString());
        assertEquals(List.of(), missing);
    }

    @Test
    void noKeyMeansTwoThings() throws Exception {
        assertEquals(List.of(), Ui.sync(() -> {
            List<String> clashes = new ArrayList<>();
            List<Binding> all = bindings();
            for (Binding ours : all.stream().filter(MenusAndKeysTest::isOurs).toList()) {
                for (Binding other : all) {
                    if (other.getTriggerSequence().equals(ours.getTriggerSequence())
                            && isWithin(ours.getContextId(), other.getContextId()) && differ(ours, other)) {
                        clashes.add(words(ours) + " <> " + words(other));
                    }
                }
            }
            return clashes;
        }));
    }

    /** A command of the platform that nobody handles here, or that one of ours stands for, leaves its key to ours. */
    private static boolean differ(Binding ours, Binding other) {
        String command = other.getParameterizedCommand().getId();
        return !Objects.equals(ours.getParameterizedCommand(), other.getParameterizedCommand())
                && (isOurs(other) || other.getParameterizedCommand().getCommand().isHandled()
                        && !ours.getParameterizedCommand().getId().equals(STAND_FOR.get(command)));
    }

    private static String words(Binding binding) {
        return binding.getTriggerSequence().format() + " " + binding.getParameterizedCommand().getId() + " in "
                + binding.getContextId();
    }

    /** Whether a context is another one or below it, so that a key of the one hides the same key of the other. */
    private static boolean isWithin(String inner, String outer) throws NotDefinedException {
        IContextService contexts = Ui.window().getService(IContextService.class);
        String id = inner;
        while (id != null && !id.equals(outer)) {
            Context context = contexts.getContext(id);
            id = context.getParentId();
        }
        return id != null;
    }
}
