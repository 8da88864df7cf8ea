package org.parley.editor.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Names for assistive technology where GTK draws a widget itself. SWT asks accessible listeners for the names of those only
 * that it draws; tables, fields, buttons and tool items would be nameless. It offers no other way, so this one goes through
 * its internals, and says so in the log where they are not what they were.
 */
public final class GtkNames {

    private static final byte[] PROPERTY = bytes("accessible-name"); //$NON-NLS-1$
    private static final Optional<GtkNames> GTK = find();

    private final Field handle;
    private final Method accessible;
    private final Method child;
    private final Method setProperty;

    private GtkNames(ClassLoader swt) throws ReflectiveOperationException {
        Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, swt); //$NON-NLS-1$
        Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, swt); //$NON-NLS-1$
        handle = Widget.class.getField("handle"); //$NON-NLS-1$
        accessible = gtk.getMethod("gtk_widget_get_accessible", long.class); //$NON-NLS-1$
        child = gtk.getMethod("gtk_bin_get_child", long.class); //$NON-NLS-1$
        setProperty = os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class); //$NON-NLS-1$
    }

    private static Optional<GtkNames> find() {
        try {
            return "gtk".equals(SWT.getPlatform()) ? Optional.of(new GtkNames(Widget.class.getClassLoader())) //$NON-NLS-1$
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            EditorStatus.log(e);
            return Optional.empty();
        }
    }

    /** Names a control; nothing happens where the system asks SWT for its name. */
    public static void set(Control control, String name) {
        GTK.ifPresent(gtk -> gtk.name(control, false, name));
    }

    /** Names the button of a tool item; likewise. */
    public static void set(ToolItem item, String name) {
        GTK.ifPresent(gtk -> gtk.name(item, true, name));
    }

    private void name(Widget widget, boolean itsChild, String name) {
        try {
            Object named = itsChild ? child.invoke(null, handle.get(widget)) : handle.get(widget);
            if (!Long.valueOf(0).equals(named)) {
                setProperty.invoke(null, accessible.invoke(null, named), PROPERTY, bytes(name), 0L);
            }
        } catch (ReflectiveOperationException e) {
            EditorStatus.log(e);
        }
    }

    private static byte[] bytes(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
