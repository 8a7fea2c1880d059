/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jalon.model.Identified;
import org.jalon.model.ModelPackage;
import org.jalon.model.internal.resource.FileStore;
import org.jalon.model.internal.resource.ProjectReader;
import org.jalon.model.internal.resource.ProjectSave;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem.Kind;

/**
 * A project file, {@code *.jalon}: one {@link Project} as XMI.
 * <ul>
 * <li>Every {@link Identified} that joins gets a UUID, once; a copy that joins beside its original gets one of its
 * own.</li>
 * <li>Elements are written in the order of the metamodel, one attribute a line, UTF-8, LF: a change of the project
 * reads as a change of few lines.</li>
 * <li>Saving to a local file, or to one of a workspace, is atomic and keeps the previous version beside it under the
 * same name followed by {@code ~}.</li>
 * <li>Loading opens nothing but the file itself, refuses any DOCTYPE and whatever isn't a project at its first
 * element, and bounds size and depth. Problems are {@link FileProblem}s: those that keep the project from being
 * loaded come with a {@link JalonFileException}, the others as {@link #getWarnings() warnings}.</li>
 * <li>Content of metamodels that aren't installed, and attributes or elements unknown here, survive.</li>
 * <li>Files of earlier model versions are brought up by {@link Migrations}.</li>
 * </ul>
 */
public class JalonResource extends XMIResourceImpl {

    /** The model version written, which is part of the namespaces: {@code http://jalon.org/model/1}. */
    public static final int MODEL_VERSION = 1;

    /** Extension of project files, without the dot. */
    public static final String FILE_EXTENSION = "jalon";

    /** Content type of project files. */
    public static final String CONTENT_TYPE = "org.jalon.model.project";

    /** Load option: most bytes a file may have, as a Long. Default: 128 MB. */
    public static final String OPTION_MAXIMUM_SIZE = "org.jalon.model.maximumSize";

    /** Creates an empty resource for a file. */
    public JalonResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_ENCODING, "UTF-8");
        save.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.FALSE);
    }

    /** The file as the user knows it: a path when it is local, its URI otherwise. */
    public String fileName() {
        return FileStore.localFile(this).map(Path::toString).orElseGet(() -> String.valueOf(getURI()));
    }

    /** The project, once loaded or added. */
    public Optional<Project> project() {
        return getContents().stream().filter(Project.class::isInstance).map(Project.class::cast).findFirst();
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded()) {
            return;
        }
        Optional<Path> local = FileStore.localFile(this);
        if (local.isEmpty()) {
            super.load(options);
            return;
        }
        try (InputStream in = FileStore.open(local.get(), fileName())) {
            load(in, options);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws JalonFileException if the stream isn't a whole project; nothing of it is left in the resource
     */
    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        Map<Object, Object> all = new HashMap<>(options == null ? Map.of() : options);
        ExtendedMetaData metaData = new BasicExtendedMetaData(packages());
        all.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
        getDefaultSaveOptions().put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
        try {
            new ProjectReader(this, createXMLHelper(), all).read(in);
        } catch (IOException e) {
            discard(e);
            throw e;
        }
    }

    /** The packages of the resource set, and ours even where there is no extension registry. */
    private EPackage.Registry packages() {
        EPackage.Registry registry = new EPackageRegistryImpl(getResourceSet() == null ? EPackage.Registry.INSTANCE
                : getResourceSet().getPackageRegistry());
        registry.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        ModelPackage.eINSTANCE.getESubpackages().forEach(p -> registry.put(p.getNsURI(), p));
        return registry;
    }

    private void discard(IOException failure) {
        getContents().clear();
        getEObjectToExtensionMap().clear();
        getIntrinsicIDToEObjectMap().clear();
        if (failure instanceof JalonFileException refused) {
            getErrors().clear();
            getErrors().addAll(refused.problems());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws JalonFileException if the file can't be written; it is then as it was before
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (getContents().size() != 1 || project().isEmpty()) {
            throw new JalonFileException(FileProblem.of(Kind.NOT_ONE_PROJECT, fileName()), null);
        }
        Optional<Path> local = FileStore.localFile(this);
        if (local.isEmpty()) {
            super.save(options);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean modified = isModified();
        save(bytes, options);
        try {
            FileStore.write(local.get(), fileName(), bytes.toByteArray());
        } catch (IOException e) {
            if (isTrackingModification()) {
                setModified(modified);
            }
            throw e;
        }
        setTimeStamp(System.currentTimeMillis());
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        new ProjectSave(createXMLHelper()).save(this, out, options == null ? getDefaultSaveOptions() : options);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Identified element) {
            identify(element);
        }
        super.attachedHelper(object);
    }

    private void identify(Identified element) {
        String id = element.getId();
        EObject holder = id == null ? null : getIntrinsicIDToEObjectMap().get(id);
        if (holder != null && holder != element && holder.eResource() == this) {
            if (isLoading()) {
                getWarnings().add(ProjectReader.duplicate(fileName(), element, holder));
            }
            id = null;
        }
        if (id == null || !isReferable(id)) {
            element.setId(newId());
        }
    }

    /** Whether references to the identifier can be told from paths, URIs and lists. */
    private static boolean isReferable(String id) {
        return !id.isEmpty() && id.charAt(0) != '/' && id.chars().noneMatch(c -> c <= ' ' || c == '#' || c == ':');
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The bytes of the project as they would be saved. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        doSave(bytes, getDefaultSaveOptions());
        return bytes.toByteArray();
    }
}
