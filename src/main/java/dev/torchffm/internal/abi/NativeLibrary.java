// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/**
 * Finds and loads libtorch, once per process.
 *
 * <p>The folder that the system property {@code torchffm.libtorch} or the environment variable {@code LIBTORCH} names
 * comes first; otherwise the embedded libtorch of the Maven dependencies is extracted into JavaCPP's cache, under its
 * file lock, and loaded from there. Which files these are, and in which order, {@link Platform} says.
 */
public final class NativeLibrary {
    /** Names a folder with libtorch's shared libraries. */
    public static final String FOLDER_PROPERTY = "torchffm.libtorch";
    /** The same as {@link #FOLDER_PROPERTY}, for those who cannot set a system property. */
    public static final String FOLDER_VARIABLE = "LIBTORCH";

    private static final String NOT_COMPILED = "Torch not compiled with CUDA enabled";
    private static final String OLDEST = "2.11";
    private static final String UNKNOWN = "the system does not say why";
    /** One object for all class loaders of the JVM, of which each has this class: they look at what is loaded one after the other. */
    private static final Object LOADING = "dev.torchffm.internal.abi.NativeLibrary".intern();

    private static final NativeLibrary LOADED = load();

    private final String origin;
    /** Why there is no CUDA, or null. */
    private final @Nullable String whyNoCuda;
    private final List<Path> files;
    private final List<SymbolLookup> libraries;

    private NativeLibrary(String origin, @Nullable String whyNoCuda, List<Path> files, List<SymbolLookup> libraries) {
        this.origin = origin;
        this.whyNoCuda = whyNoCuda;
        this.files = files;
        this.libraries = libraries;
    }

    /**
     * The functions of the loaded libtorch. A function that is missing throws, with a message that says which
     * libtorch lacks it, instead of giving an empty result.
     */
    public static SymbolLookup lookup() {
        return name -> Optional.of(require(name));
    }

    /** {@return the address of a function of the loaded libtorch's} */
    static MemorySegment require(String name) {
        Optional<MemorySegment> found = find(name);
        if (found.isEmpty()) {
            throw missing(name);
        }
        return found.get();
    }

    /** {@return the address of a function or variable that not every libtorch has} */
    public static Optional<MemorySegment> find(String name) {
        for (SymbolLookup library : LOADED.libraries) {
            Optional<MemorySegment> symbol = library.find(name);
            if (symbol.isPresent()) {
                return symbol;
            }
        }
        return Optional.empty();
    }

    /** {@return whether the loaded libtorch was built with CUDA, and its CUDA part could be loaded} */
    public static boolean hasCuda() {
        return LOADED.whyNoCuda == null;
    }

    /** {@return why there is no CUDA: PyTorch's text, or what kept the CUDA part from loading} */
    public static @Nullable String whyNoCuda() {
        return LOADED.whyNoCuda;
    }

    /** {@return where the loaded libtorch came from, for messages} */
    public static String origin() {
        return LOADED.origin;
    }

    /** {@return the loaded files, in the order in which they were loaded} */
    static List<Path> files() {
        return LOADED.files;
    }

    private static UnsatisfiedLinkError missing(String name) {
        return new UnsatisfiedLinkError("the libtorch of " + LOADED.origin + " has no function " + name
                + ". torch-ffm needs libtorch " + OLDEST + " or later: remove -D" + FOLDER_PROPERTY + " and "
                + FOLDER_VARIABLE + " to use the embedded one, or point them at a newer one.");
    }

    private static NativeLibrary load() {
        synchronized (LOADING) {
            try {
                return load(Platform.current());
            } catch (IllegalCallerException e) {
                throw linkError("this JVM does not let " + moduleName() + " call native code (" + e.getMessage()
                        + "). Start it with --enable-native-access=" + moduleName(), e);
            }
        }
    }

    private static NativeLibrary load(Platform platform) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder != null && !folder.isBlank()) {
            return fromFolder(platform, Path.of(folder), "-D" + FOLDER_PROPERTY + "=" + folder);
        }
        folder = System.getenv(FOLDER_VARIABLE);
        if (folder != null && !folder.isBlank()) {
            return fromFolder(platform, Path.of(folder), FOLDER_VARIABLE + "=" + folder);
        }
        return embedded(platform);
    }

    private static NativeLibrary embedded(Platform platform) {
        if (platform.embedded().isEmpty()) {
            String instead = platform.only("instead");
            throw new UnsatisfiedLinkError("there is no embedded libtorch for " + platform.name() + ", only for "
                    + String.join(", ", Platform.withEmbedded()) + (instead == null ? ". " : ": " + instead + ". ") + howToChoose());
        }
        HostSystem system = HostSystem.current();
        String unmet = Requirements.unmet(platform, system);
        if (unmet != null) {
            throw new UnsatisfiedLinkError(unmet + " " + howToChoose());
        }
        List<Path> files = new ArrayList<>();
        for (Platform.EmbeddedFile file : platform.embedded()) {
            if (!file.onlyIfAbsent() || system.find(file.name()) == null) {
                files.add(extract(platform, file));
            }
        }
        return open(platform, files, List.of(), "the embedded libtorch in " + files.getLast().getParent());
    }

    private static Path extract(Platform platform, Platform.EmbeddedFile embedded) {
        String resource = String.join("/", "/org/bytedeco", embedded.artifact(), platform.name(), embedded.name());
        try {
            File file = Loader.cacheResource(NativeLibrary.class, resource);
            if (file != null) {
                return file.toPath();
            }
        } catch (IOException e) {
            throw linkError("could not extract " + resource + " into JavaCPP's cache (" + e
                    + "). Choose a writable folder with -Dorg.bytedeco.javacpp.cachedir=DIR. " + howToChoose(), e);
        }
        throw new UnsatisfiedLinkError("the embedded libtorch is not on the class path: " + resource
                + " was not found. Add the dependency org.bytedeco:" + embedded.artifact() + " with the classifier "
                + platform.name() + ", or dev.torchffm:torch-ffm-platform, which has those of all platforms; where the application is on"
                + " the module path, put that jar on the class path. " + howToChoose());
    }

    private static NativeLibrary fromFolder(Platform platform, Path given, String setting) {
        Path folder = given;
        if (!Files.isDirectory(folder)) {
            throw new UnsatisfiedLinkError(setting + " is not a folder. " + howToChoose());
        }
        List<String> required = platform.all("required");
        if (required.isEmpty()) {
            throw new UnsatisfiedLinkError("the names of libtorch's files on " + platform.name() + " are not known");
        }
        if (!Files.exists(folder.resolve(required.getLast())) && Files.isDirectory(folder.resolve("lib"))) {
            folder = folder.resolve("lib");
        }
        List<Path> files = present(folder, platform.all("optional"));
        for (String name : required) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                throw new UnsatisfiedLinkError(setting + " has no libtorch in it: " + file + " does not exist. "
                        + howToChoose());
            }
            files.add(file);
        }
        String missing = platform.all("runtime").isEmpty() ? null : Requirements.missingRuntime(platform, HostSystem.current(), folder);
        if (missing != null) {
            throw new UnsatisfiedLinkError(missing);
        }
        return open(platform, files, present(folder, platform.all("cuda")), folder.toString());
    }

    private static List<Path> present(Path folder, List<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static NativeLibrary open(Platform platform, List<Path> files, List<Path> cuda, String origin) {
        LoadedLibraries.Conflict conflict = LoadedLibraries.conflict(LoadedLibraries.named(platform.all("required")), files);
        if (conflict != null) {
            throw new UnsatisfiedLinkError("a libtorch is in this process already, loaded from " + conflict.loaded()
                    + " by another library or class loader, and torch-ffm would load " + conflict.ours()
                    + ": two of them end the process. Have both use one: -D" + FOLDER_PROPERTY + "=" + conflict.loaded().getParent()
                    + " chooses the loaded one, if it is " + OLDEST + " or later.");
        }
        List<Path> loaded = new ArrayList<>();
        List<SymbolLookup> libraries = new ArrayList<>();
        for (Path file : files) {
            try {
                libraries.add(SymbolLookup.libraryLookup(file, Arena.global()));
                loaded.add(file);
            } catch (IllegalArgumentException e) {
                String why = whyNot(file);
                throw linkError(file + " could not be loaded: " + why + ". It, or a library that it needs, is missing, "
                        + "damaged or for another platform than " + platform.name() + "." + Requirements.hint(platform, why) + " "
                        + howToChoose(), e);
            }
        }
        List<String> names = platform.all("cuda");
        String whyNoCuda = !names.isEmpty() && cuda.size() == names.size() ? null : NOT_COMPILED;
        for (Path file : cuda) {
            try {
                libraries.add(SymbolLookup.libraryLookup(file, Arena.global()));
                loaded.add(file);
            } catch (IllegalArgumentException e) {
                // The CPU's part works without it, so this is no reason to refuse the whole.
                whyNoCuda = "the CUDA part of " + origin + " could not be loaded: " + whyNot(file);
                break;
            }
        }
        // The last libraries have the most functions; looking there first keeps start-up short.
        return new NativeLibrary(origin, whyNoCuda, List.copyOf(loaded), libraries.reversed());
    }

    /** The dynamic linker's own words, which the JDK does not pass on. */
    @SuppressWarnings("restricted")
    private static String whyNot(Path file) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> dlopen = linker.defaultLookup().find("dlopen");
        Optional<MemorySegment> dlerror = linker.defaultLookup().find("dlerror");
        if (dlopen.isEmpty() || dlerror.isEmpty()) {
            return UNKNOWN;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment library = (MemorySegment) linker.downcallHandle(dlopen.get(),
                    FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT)).invokeExact(arena.allocateFrom(file.toString()), 1);
            if (library.address() != 0) {
                return UNKNOWN;
            }
            MemorySegment text = (MemorySegment) linker.downcallHandle(dlerror.get(), FunctionDescriptor.of(ADDRESS)).invokeExact();
            return text.address() == 0 ? UNKNOWN : text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static String howToChoose() {
        List<String> required = Platform.current().all("required");
        return "-D" + FOLDER_PROPERTY + "=DIR or " + FOLDER_VARIABLE + "=DIR chooses a libtorch of your own, "
                + OLDEST + " or later: the folder that holds " + (required.isEmpty() ? "torch_cpu" : required.getLast())
                + ", such as torch/lib of an installed PyTorch.";
    }

    private static String moduleName() {
        Module module = NativeLibrary.class.getModule();
        return module.isNamed() ? module.getName() : "ALL-UNNAMED";
    }

    private static UnsatisfiedLinkError linkError(String message, Throwable cause) {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError(message);
        error.initCause(cause);
        return error;
    }
}
