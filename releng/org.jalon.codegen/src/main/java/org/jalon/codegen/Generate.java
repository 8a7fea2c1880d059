/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenProviderKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.jalon.codegen.sirius.Viewpoints;

/**
 * Regenerates the Java code of the metamodel from {@code jalon.ecore}: the generator model, the model code and the
 * item providers. Every generator option stands in this class, so that the ecore alone is edited by hand.
 */
public final class Generate {

    private static final String MODEL = "org.jalon.model";
    private static final String EDIT = "org.jalon.model.edit";
    /** The viewpoint specification for Eclipse Sirius, below the folder of the bundles. */
    static final String VIEWPOINTS = "org.jalon.sirius/description/jalon.odesign";
    private static final String COPYRIGHT = "Copyright (c) 2026 Jalon contributors.\nSPDX-License-Identifier: EPL-2.0";

    private final Path modelBundle;
    private final Path modelCode;
    private final Path editCode;

    /**
     * @param modelBundle folder of the bundle that holds {@code model/jalon.ecore}
     * @param modelCode folder that receives the model code
     * @param editCode folder that receives the item providers
     */
    public Generate(Path modelBundle, Path modelCode, Path editCode) {
        this.modelBundle = modelBundle;
        this.modelCode = modelCode;
        this.editCode = editCode;
    }

    /**
     * Usage: {@code Generate <bundles folder>}; rewrites both {@code src-gen} folders, {@code jalon.genmodel} and the
     * viewpoint specification.
     */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path model = bundles.resolve(MODEL);
        Generate generate = new Generate(model, model.resolve("src-gen"), bundles.resolve(EDIT).resolve("src-gen"));
        generate.clear();
        Files.writeString(model.resolve("model/jalon.genmodel"), generate.run());
        Files.writeString(bundles.resolve(VIEWPOINTS), Viewpoints.specification());
    }

    private void clear() throws IOException {
        for (Path folder : List.of(modelCode, editCode)) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /**
     * Generates all code.
     *
     * @return the generator model as XML, for extension packages that refer to it
     */
    public String run() throws IOException {
        Files.createDirectories(modelCode);
        Files.createDirectories(editCode);
        ResourceSet resources = resources();
        EPackage root = (EPackage) resources.getResource(URI.createPlatformResourceURI(MODEL + "/model/jalon.ecore",
                false), true).getContents().get(0);
        Resource target = resources.createResource(URI.createPlatformResourceURI(MODEL + "/model/jalon.genmodel",
                false));
        GenModel genModel = genModel(root);
        target.getContents().add(genModel);
        String xml = serialise(target);
        generate(genModel);
        return xml;
    }

    private ResourceSet resources() {
        GenModelPackage.eINSTANCE.eClass();
        EcorePackage.eINSTANCE.eClass();
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        Map<String, URI> platform = EcorePlugin.getPlatformResourceMap();
        platform.put(MODEL, folder(modelBundle));
        return new ResourceSetImpl();
    }

    private static URI folder(Path path) {
        return URI.createFileURI(path.toAbsolutePath() + "/");
    }

    private static String serialise(Resource resource) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        resource.save(bytes, Map.of(Resource.OPTION_LINE_DELIMITER, "\n", "ENCODING", "UTF-8"));
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static GenModel genModel(EPackage root) {
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(List.of(root));
        genModel.setModelName("Jalon");
        genModel.setModelPluginID(MODEL);
        genModel.setModelDirectory("/" + MODEL + "/src-gen");
        genModel.setEditPluginID(EDIT);
        genModel.setEditDirectory("/" + EDIT + "/src-gen");
        genModel.setEditPluginClass("org.jalon.model.provider.JalonEditPlugin");
        genModel.setCopyrightText(COPYRIGHT);
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setRuntimeVersion(GenRuntimeVersion.EMF242);
        genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        genModel.setSuppressNotification(false);
        genModel.setSuppressGenModelAnnotations(true);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        genModel.setCreationIcons(false);
        genModel.setOperationReflection(true);
        genModel.setImportOrganizing(true);
        genModel.setCodeFormatting(false);
        genModel.setCanGenerate(true);
        genModel.setForceOverwrite(true);
        genModel.getForeignModel().add("jalon.ecore");
        genModel.getGenPackages().forEach(Generate::configure);
        return genModel;
    }

    private static void configure(GenPackage genPackage) {
        boolean root = genPackage.getSuperGenPackage() == null;
        if (root) {
            genPackage.setBasePackage("org.jalon");
        }
        String name = genPackage.getEcorePackage().getName();
        genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        genPackage.setExtensibleProviderFactory(true);
        genPackage.setDisposableProviderFactory(true);
        genPackage.getGenClasses().forEach(genClass -> {
            genClass.setProvider(GenProviderKind.SINGLETON_LITERAL);
            genClass.getGenFeatures().forEach(Generate::configure);
        });
        genPackage.getNestedGenPackages().forEach(Generate::configure);
    }

    private static void configure(GenFeature feature) {
        boolean multiLine = "Text".equals(feature.getEcoreFeature().getEType().getName());
        feature.setPropertyMultiLine(multiLine);
        if ("id".equals(feature.getEcoreFeature().getName())) {
            feature.setPropertySortChoices(false);
        }
        if ("diagrams".equals(feature.getEcoreFeature().getEType().getEPackage().getName())) {
            // how diagrams are arranged is seen on diagrams, not in trees of what the project is made of
            feature.setChildren(false);
            feature.setCreateChild(false);
        }
    }

    private void generate(GenModel genModel) throws IOException {
        Map<String, URI> platform = new HashMap<>();
        Path scratch = Files.createTempDirectory("jalon-codegen");
        Path model = scratch.resolve(MODEL);
        Path edit = scratch.resolve(EDIT);
        Files.createDirectories(model);
        Files.createDirectories(edit);
        platform.put(MODEL, folder(model));
        platform.put(EDIT, folder(edit));
        EcorePlugin.getPlatformResourceMap().putAll(platform);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object kind : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic diagnostic = generator.generate(genModel, kind, new BasicMonitor());
            if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
                throw new IOException("Code generation failed: " + diagnostic);
            }
        }
        copySources(model.resolve("src-gen"), modelCode);
        copySources(edit.resolve("src-gen"), editCode);
        delete(scratch);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Keeps the Java sources alone: manifests, labels and icons are written by hand. */
    private static void copySources(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace("\r\n", "\n"));
            }
        }
    }
}
