package org.parley.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.TypeSystemUtil;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.internal.UimaOnlyLoader;
import org.parley.core.internal.UnionClassLoader;

/**
 * The one place that makes CASes and analysis engines. It merges the type systems of all contributors and gives UIMA one
 * class loader over theirs, without which CASes silently hold plain annotations instead of the generated classes, and
 * engines of other bundles are not found.
 *
 * <p>
 * Immutable and safe for use by several threads; the CASes it makes are not.
 */
public final class CasFactory {

    private final TypeSystemDescription description;
    private final List<ClassLoader> loaders;
    /** One for all: UIMA makes a class loader for each, and keeps what it has found out about classes for each of these. */
    private final ResourceManager resources;
    private final ClassLoader loader;
    private final TypeSystem typeSystem;

    private CasFactory(TypeSystemDescription description, List<ClassLoader> loaders) throws CoreException {
        this.description = description;
        this.loaders = loaders;
        this.loader = new UnionClassLoader(loaders);
        this.resources = resourceManager(loader);
        this.typeSystem = createCas().getTypeSystem();
    }

    /**
     * A factory over Parley's own types and those of the providers.
     *
     * @param providers
     *            contributors of types; their class loaders load the JCas classes
     * @param others
     *            further contributors whose class loaders must be reachable, such as annotators
     * @throws CoreException
     *             if the type systems cannot be read or contradict each other
     */
    public static CasFactory of(Collection<? extends TypeSystemProvider> providers, Collection<?> others)
            throws CoreException {
        List<TypeSystemDescription> all = new ArrayList<>(new ParleyTypes().listTypeSystemDescriptions());
        Set<ClassLoader> found = new LinkedHashSet<>();
        found.add(CasFactory.class.getClassLoader());
        for (TypeSystemProvider provider : providers) {
            found.add(provider.getClass().getClassLoader());
            all.addAll(provider.listTypeSystemDescriptions());
        }
        others.forEach(o -> found.add(o.getClass().getClassLoader()));
        return new CasFactory(merge(all), List.copyOf(found));
    }

    /** A factory over Parley's own types alone. */
    public static CasFactory ofParleyTypes() throws CoreException {
        return of(List.of(), List.of());
    }

    /**
     * A factory that knows these types as well, such as those that a corpus brings along and whose plug-in may be absent.
     * Such types have no class of their own; nothing of their annotations is lost.
     *
     * @throws CoreException
     *             if they contradict the types of this factory; the message names the type
     */
    public CasFactory with(TypeSystemDescription types) throws CoreException {
        return new CasFactory(merge(List.of(description, types)), loaders);
    }

    /**
     * A factory of CASes with these types alone and without generated classes, for copies that go to other tools under other
     * names: what a class says of its features need not hold there.
     *
     * @throws CoreException
     *             if the types contradict each other; the message names the type
     */
    public static CasFactory plain(TypeSystemDescription types) throws CoreException {
        return new CasFactory(merge(List.of(types)), List.of(new UimaOnlyLoader(CasFactory.class.getClassLoader())));
    }

    /** All types, with the descriptions of their contributors. A copy: it may be changed. */
    public TypeSystemDescription typeSystemDescription() {
        return (TypeSystemDescription) description.clone();
    }

    /** The committed type system that all CASes of this factory share. */
    public TypeSystem typeSystem() {
        return typeSystem;
    }

    /** An empty CAS without a text. */
    public CAS createCas() throws CoreException {
        try {
            // from the description, not from the committed type system: with that, UIMA 3.6.1 looks for the classes
            // before it takes our class loader. Equal type systems become one object all the same.
            return CasCreationUtils.createCas(description, null, null, null, resources);
        } catch (ResourceInitializationException e) {
            throw CoreStatus.NO_CAS.exception(e, CoreStatus.reason(e));
        }
    }

    /** A CAS that holds the text and the document's data and nothing else; see {@link #setDocument}. */
    public CAS createDocument(String text, String name, String language) throws CoreException {
        CAS cas = createCas();
        setDocument(cas, text, name, language);
        return cas;
    }

    /**
     * Gives an empty CAS its text and its DocumentMetaData, without which DKPro Core and INCEpTION lose the language.
     *
     * @param text
     *            the text; line ends and characters as they shall stay, see {@link DocumentText#normalize}
     * @param name
     *            becomes documentId and documentTitle
     * @param language
     *            an ISO 639 code, or null if not known
     */
    public static void setDocument(CAS cas, String text, String name, String language) {
        Type type = cas.getTypeSystem().getType(TypeNames.DOCUMENT_META_DATA);
        AnnotationFS data = cas.createAnnotation(type, 0, text.length());
        data.setStringValue(type.getFeatureByBaseName("documentId"), name); //$NON-NLS-1$
        data.setStringValue(type.getFeatureByBaseName("documentTitle"), name); //$NON-NLS-1$
        cas.addFsToIndexes(data);
        cas.setDocumentText(text);
        cas.setDocumentLanguage(language == null ? CAS.DEFAULT_LANGUAGE_NAME : language);
    }

    /** Makes the engine of an annotator; the caller destroys it. Used by one thread at a time. */
    public AnalysisEngine createEngine(AnalysisEngineDescription engine) throws ResourceInitializationException {
        return UIMAFramework.produceAnalysisEngine(Objects.requireNonNull(engine), resourceManager(loader), null);
    }

    /**
     * An empty CAS with the types of another, for those who need a copy to change. The other CAS is left as it is.
     *
     * @throws CoreException
     *             if there is not enough memory or the like
     */
    public static CAS createLike(CAS cas) throws CoreException {
        ClassLoader loader = ((CASImpl) cas.getLowLevelCAS()).getJCasClassLoader();
        try {
            return CasCreationUtils.createCas(TypeSystemUtil.typeSystem2TypeSystemDescription(cas.getTypeSystem()),
                    null, null, null, resourceManager(loader));
        } catch (ResourceInitializationException e) {
            throw CoreStatus.NO_CAS.exception(e, CoreStatus.reason(e));
        }
    }

    private static ResourceManager resourceManager(ClassLoader loader) {
        ResourceManager manager = UIMAFramework.newDefaultResourceManager();
        manager.setExtensionClassLoader(loader, true);
        return manager;
    }

    private static TypeSystemDescription merge(List<TypeSystemDescription> all) throws CoreException {
        try {
            return CasCreationUtils.mergeTypeSystems(all, UIMAFramework.newDefaultResourceManager());
        } catch (ResourceInitializationException e) {
            Object[] arguments = e.getArguments();
            Object where = arguments == null || arguments.length == 0 ? "" : arguments[0]; //$NON-NLS-1$
            throw CoreStatus.TYPE_CLASH.exception(e, where, CoreStatus.reason(e));
        }
    }
}
