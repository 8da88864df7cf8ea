package org.parley.core.internal;

/** Sees UIMA's own classes and nobody else's, so that types have no class of their own. */
public final class UimaOnlyLoader extends ClassLoader {

    private static final String UIMA = "org.apache.uima."; //$NON-NLS-1$

    private final ClassLoader loader;

    /** Over a loader that sees UIMA. */
    public UimaOnlyLoader(ClassLoader loader) {
        super(null);
        this.loader = loader;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(UIMA)) {
            return loader.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
