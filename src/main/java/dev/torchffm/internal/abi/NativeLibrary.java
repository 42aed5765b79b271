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
import java.util.Locale;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/**
 * Finds and loads libtorch, once per process.
 *
 * <p>The folder that the system property {@code torchffm.libtorch} or the environment variable {@code LIBTORCH} names
 * comes first; otherwise the embedded libtorch of the Maven dependencies is extracted into JavaCPP's cache, under its
 * file lock, and loaded from there.
 */
public final class NativeLibrary {
    /** Names a folder with libtorch's shared libraries. */
    public static final String FOLDER_PROPERTY = "torchffm.libtorch";
    /** The same as {@link #FOLDER_PROPERTY}, for those who cannot set a system property. */
    public static final String FOLDER_VARIABLE = "LIBTORCH";

    private static final String NOT_COMPILED = "Torch not compiled with CUDA enabled";
    private static final String OLDEST = "2.11";
    private static final String EMBEDDED_PLATFORM = "linux-x86_64";

    /** In the order in which they are loaded: dlopen finds what it needs among the loaded ones, by soname. */
    private static final List<String> EMBEDDED = List.of(
            "/org/bytedeco/openblas/" + EMBEDDED_PLATFORM + "/libgcc_s.so.1",
            "/org/bytedeco/pytorch/" + EMBEDDED_PLATFORM + "/libgomp.so.1",
            "/org/bytedeco/openblas/" + EMBEDDED_PLATFORM + "/libquadmath.so.0",
            "/org/bytedeco/openblas/" + EMBEDDED_PLATFORM + "/libgfortran.so.5",
            "/org/bytedeco/openblas/" + EMBEDDED_PLATFORM + "/libopenblas.so.0",
            "/org/bytedeco/pytorch/" + EMBEDDED_PLATFORM + "/libc10.so",
            "/org/bytedeco/pytorch/" + EMBEDDED_PLATFORM + "/libtorch_cpu.so");

    /** A user's folder may lack any of these but the two that make a libtorch; a wheel's own rpath finds the rest. */
    private static final List<String> FOLDER_OPTIONAL_FIRST = List.of(
            "gcc_s", "gomp", "omp", "iomp5", "quadmath", "gfortran", "openblas", "openblas.so.0");
    private static final List<String> FOLDER_REQUIRED = List.of("c10", "torch_cpu");
    private static final List<String> FOLDER_CUDA = List.of("c10_cuda", "torch_cuda");

    private static final NativeLibrary LOADED = load();

    private final String origin;
    /** Why there is no CUDA, or null. */
    private final @Nullable String whyNoCuda;
    private final List<SymbolLookup> libraries;

    private NativeLibrary(String origin, @Nullable String whyNoCuda, List<SymbolLookup> libraries) {
        this.origin = origin;
        this.whyNoCuda = whyNoCuda;
        this.libraries = libraries;
    }

    /**
     * The functions of the loaded libtorch. A function that is missing throws, with a message that says which
     * libtorch lacks it, instead of giving an empty result.
     */
    public static SymbolLookup lookup() {
        return name -> Optional.of(find(name).orElseThrow(() -> missing(name)));
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

    private static UnsatisfiedLinkError missing(String name) {
        return new UnsatisfiedLinkError("the libtorch of " + LOADED.origin + " has no function " + name
                + ". torch-ffm needs libtorch " + OLDEST + " or later: remove -D" + FOLDER_PROPERTY + " and "
                + FOLDER_VARIABLE + " to use the embedded one, or point them at a newer one.");
    }

    private static NativeLibrary load() {
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder != null && !folder.isBlank()) {
            return fromFolder(Path.of(folder), "-D" + FOLDER_PROPERTY + "=" + folder);
        }
        folder = System.getenv(FOLDER_VARIABLE);
        if (folder != null && !folder.isBlank()) {
            return fromFolder(Path.of(folder), FOLDER_VARIABLE + "=" + folder);
        }
        return embedded();
    }

    private static NativeLibrary embedded() {
        String platform = platform();
        if (!platform.equals(EMBEDDED_PLATFORM)) {
            throw new UnsatisfiedLinkError("there is no embedded libtorch for " + platform + ", only for "
                    + EMBEDDED_PLATFORM + ". " + howToChoose());
        }
        List<Path> files = new ArrayList<>();
        for (String resource : EMBEDDED) {
            files.add(extract(resource));
        }
        return open(files, List.of(), "the embedded libtorch in " + files.getLast().getParent());
    }

    private static Path extract(String resource) {
        try {
            File file = Loader.cacheResource(NativeLibrary.class, resource);
            if (file != null) {
                return file.toPath();
            }
        } catch (IOException e) {
            throw linkError("could not extract " + resource + " into JavaCPP's cache (" + e
                    + "). Choose a writable folder with -Dorg.bytedeco.javacpp.cachedir=DIR. " + howToChoose(), e);
        }
        String artifact = resource.split("/")[3];
        throw new UnsatisfiedLinkError("the embedded libtorch is not on the class path: " + resource
                + " was not found. Add the dependency org.bytedeco:" + artifact + " with the classifier "
                + EMBEDDED_PLATFORM + "; where the application is on the module path, put that jar on the class path. "
                + howToChoose());
    }

    private static NativeLibrary fromFolder(Path given, String setting) {
        Path folder = given;
        if (!Files.isDirectory(folder)) {
            throw new UnsatisfiedLinkError(setting + " is not a folder. " + howToChoose());
        }
        if (!Files.exists(folder.resolve(fileName("torch_cpu"))) && Files.isDirectory(folder.resolve("lib"))) {
            folder = folder.resolve("lib");
        }
        List<Path> files = new ArrayList<>();
        addPresent(files, folder, FOLDER_OPTIONAL_FIRST);
        for (String name : FOLDER_REQUIRED) {
            Path file = folder.resolve(fileName(name));
            if (!Files.exists(file)) {
                throw new UnsatisfiedLinkError(setting + " has no libtorch in it: " + file + " does not exist. "
                        + howToChoose());
            }
            files.add(file);
        }
        List<Path> cuda = new ArrayList<>();
        addPresent(cuda, folder, FOLDER_CUDA);
        return open(files, cuda, folder.toString());
    }

    private static void addPresent(List<Path> files, Path folder, List<String> names) {
        for (String name : names) {
            Path file = folder.resolve(fileName(name));
            if (Files.exists(file)) {
                files.add(file);
            }
        }
    }

    private static NativeLibrary open(List<Path> files, List<Path> cuda, String origin) {
        List<SymbolLookup> libraries = new ArrayList<>();
        for (Path file : files) {
            try {
                libraries.add(SymbolLookup.libraryLookup(file, Arena.global()));
            } catch (IllegalCallerException e) {
                throw linkError("this JVM does not let " + moduleName() + " call native code (" + e.getMessage()
                        + "). Start it with --enable-native-access=" + moduleName(), e);
            } catch (IllegalArgumentException e) {
                throw linkError(file + " could not be loaded: " + whyNot(file) + ". It, or a library that it needs, is missing, "
                        + "damaged or for another platform than " + platform() + ". " + howToChoose(), e);
            }
        }
        String whyNoCuda = cuda.size() == FOLDER_CUDA.size() ? null : NOT_COMPILED;
        for (Path file : cuda) {
            try {
                libraries.add(SymbolLookup.libraryLookup(file, Arena.global()));
            } catch (IllegalArgumentException e) {
                // The CPU's part works without it, so this is no reason to refuse the whole.
                whyNoCuda = "the CUDA part of " + origin + " could not be loaded: " + whyNot(file);
                break;
            }
        }
        // The last libraries have the most functions; looking there first keeps start-up short.
        return new NativeLibrary(origin, whyNoCuda, libraries.reversed());
    }

    /** The dynamic linker's own words, which the JDK does not pass on. */
    @SuppressWarnings("restricted")
    private static String whyNot(Path file) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> dlopen = linker.defaultLookup().find("dlopen");
        Optional<MemorySegment> dlerror = linker.defaultLookup().find("dlerror");
        if (dlopen.isEmpty() || dlerror.isEmpty()) {
            return "the system does not say why";
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment library = (MemorySegment) linker.downcallHandle(dlopen.get(),
                    FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT)).invokeExact(arena.allocateFrom(file.toString()), 1);
            if (library.address() != 0) {
                return "the system does not say why";
            }
            MemorySegment text = (MemorySegment) linker.downcallHandle(dlerror.get(), FunctionDescriptor.of(ADDRESS)).invokeExact();
            return text.address() == 0 ? "the system does not say why" : text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static String howToChoose() {
        return "-D" + FOLDER_PROPERTY + "=DIR or " + FOLDER_VARIABLE + "=DIR chooses a libtorch of your own, "
                + OLDEST + " or later: the folder that holds " + fileName("torch_cpu")
                + ", such as torch/lib of an installed PyTorch.";
    }

    private static String moduleName() {
        Module module = NativeLibrary.class.getModule();
        return module.isNamed() ? module.getName() : "ALL-UNNAMED";
    }

    private static String fileName(String library) {
        if (library.contains(".so")) {
            return "lib" + library;
        }
        String mapped = System.mapLibraryName(library);
        return library.equals("gomp") || library.equals("gcc_s") ? mapped + ".1" : mapped;
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (os.startsWith("mac") ? "macosx" : os.startsWith("windows") ? "windows" : os) + "-"
                + (arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : arch.equals("aarch64") ? "arm64" : arch);
    }

    private static UnsatisfiedLinkError linkError(String message, Throwable cause) {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError(message);
        error.initCause(cause);
        return error;
    }
}
