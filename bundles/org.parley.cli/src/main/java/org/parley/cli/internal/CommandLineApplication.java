package org.parley.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.logging.LogManager;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.parley.core.ProcessEnd;
import org.parley.core.contributions.Contributions;

/** The application {@code org.parley.cli.app}; its result is the exit code. */
public final class CommandLineApplication implements IApplication {

    private static final long WAIT_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        LogManager.getLogManager().reset(); // what matters is said in words; --debug shows the rest
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundle = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        Console console = new Console(System.in, new PrintStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err)));
        int code = new ParleyCommandLine(console, () -> contributions(bundle), version(bundle)).run(arguments);
        ProcessEnd.ensure(bundle, code);
        return code;
    }

    private static String version(BundleContext bundle) {
        org.osgi.framework.Version version = bundle.getBundle().getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Contributions contributions(BundleContext bundle) throws CoreException {
        ServiceTracker<Contributions, Contributions> tracker = new ServiceTracker<>(bundle, Contributions.class, null);
        tracker.open();
        try {
            Contributions found = tracker.waitForService(WAIT_MILLIS);
            if (found == null) {
                throw CliStatus.NOT_STARTED.exception(null);
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliStatus.NOT_STARTED.exception(e);
        }
    }

    @Override
    public void stop() {
        // a command that runs is ended by its own hook, see Interrupt
    }
}
