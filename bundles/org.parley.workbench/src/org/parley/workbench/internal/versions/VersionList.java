package org.parley.workbench.internal.versions;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.corpus.Corpus;
import org.parley.core.versions.AnnotationComparison;
import org.parley.core.versions.AnnotationDifference;
import org.parley.core.versions.CorpusVersions;
import org.parley.core.versions.Version;

/** The versions of one document and annotator as they were when this was made. Methods read files. */
final class VersionList {

    private final Corpus corpus;
    private final String document;
    private final String annotator;
    private final CorpusVersions versions;
    private final List<Version> all;

    VersionList(Corpus corpus, String document, String annotator) throws CoreException {
        this.corpus = corpus;
        this.document = document;
        this.annotator = annotator;
        this.versions = new CorpusVersions(corpus);
        this.all = versions.of(document, annotator);
    }

    /** The versions, the latest first. */
    List<Version> all() {
        return all;
    }

    /** What leads from a version to what replaced it. */
    List<AnnotationDifference> toNext(Version version, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        int index = all.indexOf(version);
        CAS next = index <= 0 ? now(progress.split(1)) : load(all.get(index - 1), progress.split(1));
        return AnnotationComparison.compare(load(version, progress.split(1)), next);
    }

    /** What leads from a version to what is saved now. */
    List<AnnotationDifference> toNow(Version version, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        return AnnotationComparison.compare(load(version, progress.split(1)), now(progress.split(1)));
    }

    private CAS now(IProgressMonitor monitor) throws CoreException {
        return corpus.loadKeeping(document, annotator, monitor).cas();
    }

    private CAS load(Version version, IProgressMonitor monitor) throws CoreException {
        return content(version, monitor).cas();
    }

    /** The annotations of a version. */
    Corpus.Content content(Version version, IProgressMonitor monitor) throws CoreException {
        return versions.load(version, monitor);
    }

    /** Brings a version back as it is, in place of what is there now. */
    void restore(Version version) throws CoreException {
        versions.restore(version, corpus.stamp(document, annotator));
    }
}
