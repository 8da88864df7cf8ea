package org.parley.editor.internal.problems;

import java.util.function.Predicate;

import org.apache.uima.cas.TypeSystem;
import org.eclipse.core.runtime.CoreException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.parley.core.CasFactory;
import org.parley.core.contributions.Contributions;
import org.parley.editor.internal.EditorStatus;

/** Which types plug-ins bring, as against those that only a corpus knows. */
public final class InstalledTypes {

    private InstalledTypes() {
    }

    /** Whether a type of this full name is installed; everything is where that cannot be found out. */
    public static Predicate<String> now() {
        BundleContext context = FrameworkUtil.getBundle(InstalledTypes.class).getBundleContext();
        ServiceReference<Contributions> reference = context.getServiceReference(Contributions.class);
        try {
            TypeSystem types = reference == null ? CasFactory.ofParleyTypes().typeSystem()
                    : context.getService(reference).casFactory().typeSystem();
            return name -> types.getType(name) != null;
        } catch (CoreException e) {
            EditorStatus.log(e);
            return name -> true;
        } finally {
            if (reference != null) {
                context.ungetService(reference);
            }
        }
    }
}
