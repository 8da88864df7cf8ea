package org.parley.editor.internal.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.uima.cas.Type;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorStatus;
import org.parley.editor.internal.model.Layers;

/** Lists the commands of the editor with the keys that they have now; Escape closes it. */
final class KeysPopup extends TextPopup {

    private static final String TAG_OTHER = "org.parley.editor.tagOther"; //$NON-NLS-1$
    private static final String CATEGORY = "org.parley.editor.category"; //$NON-NLS-1$
    /** Commands of the platform that work in the text. */
    private static final Set<String> PLATFORM = Set.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY,
            IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY,
            IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.EDIT_COPY);

    private final Layers layers;

    /**
     * A list.
     *
     * @param layers
     *            know the layers of the corpus's own
     */
    KeysPopup(StyledText text, Layers layers) {
        super(text, SWT.RESIZE, true, EditorMessages.keys_title, EditorMessages.keys_info);
        this.layers = layers;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleNames.give(table, EditorMessages.keys_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 460).applyTo(table);
        TableColumn keys = new TableColumn(table, SWT.NONE);
        TableColumn names = new TableColumn(table, SWT.NONE);
        keys.setText(EditorMessages.keys_key);
        names.setText(EditorMessages.keys_command);
        for (Command command : commands()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, keys(command.getId()));
            item.setText(1, name(command));
        }
        for (Type own : layers.own()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, keys(TAG_OTHER) + ' ' + layers.ownLetter(own).toUpperCase(Locale.ROOT));
            item.setText(1, NLS.bind(EditorMessages.keys_own, layers.label(own)));
        }
        keys.pack();
        names.pack();
        return table;
    }

    private static String keys(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(bindings.getActiveBindingsFor(command)).map(TriggerSequence::format)
                .collect(Collectors.joining("  ")); //$NON-NLS-1$
    }

    private static List<Command> commands() {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        return Arrays.stream(service.getDefinedCommands()).filter(KeysPopup::isOurs)
                .sorted((a, b) -> name(a).compareToIgnoreCase(name(b))).toList();
    }

    private static boolean isOurs(Command command) {
        try {
            return PLATFORM.contains(command.getId()) || CATEGORY.equals(command.getCategory().getId());
        } catch (NotDefinedException e) {
            EditorStatus.log(e);
            return false;
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            EditorStatus.log(e);
            return command.getId();
        }
    }
}
