// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.CompiledModel;
import dev.torchffm.internal.files.ElfLibrary;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.lifetime.Reclaimer;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A network that AOTInductor compiled, as {@code torch._inductor.aoti_compile_and_package} packs it: what
 * {@code torch._inductor.aoti_load_package} loads in Python, run on the same libtorch as everything else here.
 *
 * <p><b>A package is native code</b>, which can do what this process can, and end it. Load only packages that you would trust as you trust a
 * jar with JNI. (A program of {@link ExportedProgram} is data, and may come from anyone.)
 *
 * <p>Before its library is loaded, what would end the process is looked for: another system or processor, instructions that this processor
 * does not have, libraries and symbols that are missing, weights that are not within the package, operators that need what only PyTorch's
 * own loader offers. Calls are checked by the library itself: number, dtype, sizes, strides and ranges of the inputs, the lower bound of
 * dynamic sizes included.
 *
 * <p>Calls record no gradients. Results belong to the calling thread's innermost {@link TensorScope}.
 */
public final class AotInductorModel implements AutoCloseable {
    private static final String FOLDER = "data/aotinductor/";
    private static final String LIBRARY = ".wrapper.so";
    private static final String EXTERN = ".wrapper.json";
    private static final String DEFAULT_MODEL = "model";
    /** Where weights lie outside of the library, their symbols are so close. */
    private static final long NO_WEIGHTS = 8;

    private final Loaded loaded;
    private final Reclaimer reclaimer;
    private final TreeSpec in;
    private final TreeSpec out;

    /** The library, which outlives neither the object nor the calls under way. */
    private static final class Loaded implements Runnable {
        private final CompiledModel model;
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private boolean closed;

        Loaded(CompiledModel model) {
            this.model = model;
        }

        @Override
        public void run() {
            lock.writeLock().lock();
            try {
                if (!closed) {
                    closed = true;
                    model.close();
                }
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private AotInductorModel(CompiledModel model, TreeSpec in, TreeSpec out) {
        this.loaded = new Loaded(model);
        this.reclaimer = Reclaimer.of(this, loaded);
        this.in = in;
        this.out = out;
    }

    // ------------------------------------------------------------------ loading

    /**
     * Loads the only network of a package, or that of the name {@code model}, for one call at a time.
     *
     * @param path the package
     * @return the network
     * @throws FormatException if the file is no such package, or one that cannot be run here; the message says why
     * @throws IOException if it cannot be read, or its library not be extracted
     */
    public static AotInductorModel load(Path path) throws IOException {
        return load(path, null, 1);
    }

    /**
     * Loads a network.
     *
     * @param path the package
     * @param model its name, or null for the only one, or that of the name {@code model}
     * @param concurrentCalls how many calls may run at once; more wait for each other
     * @return the network
     * @throws IllegalArgumentException if the package has no network of the name, or no call may run
     * @throws FormatException if the file is no such package, or one that cannot be run here; the message says why
     * @throws IOException if it cannot be read, or its library not be extracted
     */
    public static AotInductorModel load(Path path, @Nullable String model, int concurrentCalls) throws IOException {
        if (concurrentCalls < 1) {
            throw new IllegalArgumentException("at least one call must be able to run, not " + concurrentCalls);
        }
        try (Arena arena = Arena.ofConfined()) {
            Archive archive = Archive.open(path, arena);
            String folder = FOLDER + name(archive, model) + "/";
            String library = only(archive, folder, LIBRARY);
            Source source = archive.source(folder + library);
            checkMetadata(archive, folder);
            checkOperators(archive, folder);
            // A copy of its own: what is changed in it must not reach the mapping.
            MemorySegment content = archive.content(folder + library);
            MemorySegment bytes = arena.allocate(content.byteSize(), 8).copyFrom(content);
            long constants;
            try {
                constants = checkLibrary(new ElfLibrary(bytes), source);
            } catch (IllegalArgumentException e) {
                throw source.error(String.valueOf(e.getMessage()));
            }
            return open(bytes, source, concurrentCalls, constants);
        }
    }

    private static String name(Archive archive, @Nullable String wanted) throws IOException {
        List<String> names = archive.names(FOLDER).stream().filter(name -> name.endsWith(LIBRARY) && name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/'))).distinct().toList();
        if (wanted != null) {
            if (!names.contains(wanted)) {
                throw new IllegalArgumentException(archive.path() + " has no network '" + wanted + "'; it has " + Source.shown(names));
            }
            return wanted;
        }
        if (names.isEmpty()) {
            throw new FormatException(archive.path(), 0, "the archive has nothing that AOTInductor compiled"
                    + (archive.models().isEmpty() ? "" : ", but a program: ExportedProgram loads it"));
        }
        if (names.size() > 1 && !names.contains(DEFAULT_MODEL)) {
            throw new FormatException(archive.path(), 0, "the archive has the networks " + Source.shown(names) + "; name one");
        }
        return names.size() == 1 ? names.getFirst() : DEFAULT_MODEL;
    }

    private static String only(Archive archive, String folder, String ending) throws IOException {
        List<String> names = archive.names(folder).stream().filter(name -> name.endsWith(ending) && name.indexOf('/') < 0).toList();
        if (names.size() != 1) {
            throw new FormatException(archive.path(), 0, "the folder " + folder + " has " + names.size() + " libraries; a network has one");
        }
        return names.getFirst();
    }

    // ------------------------------------------------------------------ checks

    private static void checkMetadata(Archive archive, String folder) throws IOException {
        for (String name : archive.names(folder)) {
            if (name.endsWith("weights.blob") || name.equals("weights_config.json")) {
                throw archive.source(folder + name).error("the weights are not within the library; compile with them in it "
                        + "(aot_inductor.package_constants_in_so)");
            }
            if (name.endsWith("metadata.json")) {
                Source source = archive.source(folder + name);
                Map<String, Object> metadata = source.object(archive.json(folder + name), "the metadata");
                checkDevice(metadata, source);
                checkInstructions(metadata, source);
            }
        }
    }

    private static void checkDevice(Map<String, Object> metadata, Source source) throws FormatException {
        Object device = metadata.get("AOTI_DEVICE_KEY");
        if (device != null && !device.equals("cpu")) {
            throw source.error("the network was compiled for " + Source.shown(device) + "; those of the CPU are run");
        }
        Object platform = metadata.get("AOTI_PLATFORM");
        if (platform != null && !platform.equals("linux")) {
            throw source.error("the network was compiled for " + Source.shown(platform) + ", and this is "
                    + System.getProperty("os.name"));
        }
    }

    private static void checkInstructions(Map<String, Object> metadata, Source source) throws IOException {
        Object needed = metadata.get("AOTI_CPU_ISA");
        if (!(needed instanceof String words) || words.isBlank()) {
            return;
        }
        Set<String> flags = processorFlags();
        for (String word : words.strip().split("[ ,]+")) {
            if (!hasInstructions(word, flags)) {
                throw source.error("the network was compiled for the instructions " + words + ", and this processor does not have " + word
                        + "; a call would end the process");
            }
        }
    }

    /** {@return what Linux says that the processor has} */
    private static Set<String> processorFlags() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        Set<String> flags = new HashSet<>();
        if (Files.isReadable(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("flags") || line.startsWith("Features")) {
                    flags.addAll(Arrays.asList(line.substring(line.indexOf(':') + 1).strip().split(" +")));
                    break;
                }
            }
        }
        return flags;
    }

    /** Whether a processor with some of Linux's flags has the instructions that a word of AOTInductor's stands for. */
    static boolean hasInstructions(String word, Set<String> flags) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "AVX2" -> flags.containsAll(List.of("avx2", "fma", "f16c"));
            case "AVX512" -> flags.containsAll(List.of("avx512f", "avx512dq", "avx512vl", "avx512bw", "fma"));
            case "AVX512_VNNI" -> flags.contains("avx512_vnni");
            case "AMX", "AMX_TILE" -> flags.containsAll(List.of("amx_tile", "amx_bf16", "amx_int8"));
            case "AMX_FP16" -> flags.contains("amx_fp16");
            case "ASIMD", "NEON" -> flags.contains("asimd");
            case "SVE", "SVE128", "SVE256" -> flags.contains("sve");
            default -> flags.contains(word.toLowerCase(Locale.ROOT));
        };
    }

    /** Operators without a C function are called through an object that only PyTorch's own loader makes. */
    private static void checkOperators(Archive archive, String folder) throws IOException {
        for (String name : archive.names(folder)) {
            if (name.endsWith(EXTERN)) {
                Source source = archive.source(folder + name);
                Map<String, Object> nodes = source.object(archive.json(folder + name), "the operators");
                Set<String> operators = new TreeSet<>();
                for (Object node : source.list(nodes.getOrDefault("nodes", List.of()), "nodes")) {
                    Object inner = source.object(node, "a node").get("node");
                    operators.add(inner instanceof Map<?, ?> map ? String.valueOf(map.get("target")) : "?");
                }
                if (!operators.isEmpty()) {
                    throw source.error("the network calls " + Source.shown(operators) + ", for which libtorch has no C function: run it as an "
                            + "ExportedProgram");
                }
            }
        }
    }

    /** {@return how many bytes of weights are within the library, or -1 where it does not say} */
    private static long checkLibrary(ElfLibrary library, Source source) throws FormatException {
        String here = System.getProperty("os.arch");
        int machine = here.equals("amd64") || here.equals("x86_64") ? ElfLibrary.X86_64 : here.equals("aarch64") ? ElfLibrary.AARCH64 : 0;
        if (!System.getProperty("os.name").equals("Linux") || machine != library.machine()) {
            throw source.error("the network was compiled for the machine " + library.machine() + " of Linux, and this is "
                    + System.getProperty("os.name") + " on " + here);
        }
        library.clearExecutableStack();
        long start = library.symbol("_binary_constants_bin_start");
        long end = library.symbol("_binary_constants_bin_end");
        return start < 0 || end < start ? -1 : end - start;
    }

    // ------------------------------------------------------------------ the library

    private static AotInductorModel open(MemorySegment bytes, Source source, int concurrentCalls, long constants) throws IOException {
        Path copy = Files.createTempFile("aotinductor", ".so");
        CompiledModel model = null;
        try {
            write(copy, bytes);
            try {
                model = CompiledModel.load(copy, concurrentCalls);
            } catch (UnsatisfiedLinkError e) {
                throw caused(source.error("the library cannot be loaded: " + e.getMessage()
                        + ". It is extracted to java.io.tmpdir, where code must be executable"), e);
            } catch (TorchException e) {
                throw caused(source.error("the network cannot be made: " + e.getMessage()), e);
            }
            checkConstants(model, source, constants);
            String[] specs = model.callSpec();
            TreeSpec in = TreeSpec.parse(specs[0], Map.of(), source, "in_spec");
            TreeSpec out = TreeSpec.parse(specs[1], Map.of(), source, "out_spec");
            checkCounts(model, in, out, source);
            AotInductorModel loaded = new AotInductorModel(model, in, out);
            model = null;
            return loaded;
        } finally {
            if (model != null) {
                model.close();
            }
            // What is loaded stays, whatever becomes of its name.
            Files.deleteIfExists(copy);
        }
    }

    private static FormatException caused(FormatException wrong, Throwable cause) {
        wrong.initCause(cause);
        return wrong;
    }

    private static void write(Path file, MemorySegment bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
            int chunk = 1 << 20;
            for (long at = 0; at < bytes.byteSize(); at += chunk) {
                out.write(bytes.asSlice(at, Math.min(chunk, bytes.byteSize() - at)).toArray(JAVA_BYTE));
            }
        }
    }

    private static void checkConstants(CompiledModel model, Source source, long within) throws FormatException {
        long count = model.count("AOTInductorModelContainerGetNumConstants");
        long bytes = count == 0 ? 0 : model.constantBytes(count);
        if (count > 0 && within >= 0 && within <= NO_WEIGHTS && bytes > within) {
            throw source.error("the network has " + count + " weights of " + bytes + " bytes, which are not within the library: a call would "
                    + "end the process. Compile with them in it (aot_inductor.package_constants_in_so)");
        }
    }

    private static void checkCounts(CompiledModel model, TreeSpec in, TreeSpec out, Source source) throws FormatException {
        long inputs = model.count("AOTInductorModelContainerGetNumInputs");
        long outputs = model.count("AOTInductorModelContainerGetNumOutputs");
        boolean pair = in.kind() == TreeSpec.Kind.SEQUENCE && in.children().size() == 2
                && in.children().get(1).kind() == TreeSpec.Kind.MAPPING;
        if (!pair || inputs != in.leaves() || outputs != out.leaves()) {
            throw source.error("the network has " + inputs + " inputs and " + outputs + " outputs, and its trees " + in.leaves() + " and "
                    + out.leaves());
        }
    }

    // ------------------------------------------------------------------ calls

    /**
     * Runs the network with positional arguments.
     *
     * @param args tensors, nested as the network takes them
     * @return the result: tensors, nested as the network returns them, in unmodifiable lists and maps
     * @throws IllegalArgumentException if the arguments are nested otherwise, or one is no tensor
     * @throws TorchException if the library refuses an input, in its words
     * @throws IllegalStateException if the network was closed
     */
    public Object call(Object... args) {
        return callWith(args == null ? Collections.singletonList(null) : Arrays.asList(args), Map.of());
    }

    /**
     * Runs the network.
     *
     * @param args the positional arguments, as {@link #call}
     * @param kwargs the keyword arguments, in any order
     * @return the result, as {@link #call}
     * @throws IllegalArgumentException as {@link #call}
     * @throws TorchException as {@link #call}
     * @throws IllegalStateException as {@link #call}
     */
    public Object callWith(List<?> args, Map<String, ?> kwargs) {
        Object[] leaves = new Object[in.leaves()];
        int next = in.children().get(0).flatten(args, "arguments", leaves, 0);
        in.children().get(1).flatten(kwargs, "keyword arguments", leaves, next);
        List<Tensor> inputs = new ArrayList<>(leaves.length);
        for (int i = 0; i < leaves.length; i++) {
            if (!(leaves[i] instanceof Tensor tensor)) {
                throw new IllegalArgumentException("input " + i + " must be a tensor, not "
                        + (leaves[i] == null ? "null" : "a " + leaves[i].getClass().getSimpleName()));
            }
            inputs.add(tensor);
        }
        loaded.lock.readLock().lock();
        try {
            if (loaded.closed) {
                throw new IllegalStateException("this network was closed");
            }
            return out.unflatten(run(inputs));
        } finally {
            loaded.lock.readLock().unlock();
            Reference.reachabilityFence(inputs);
            Reference.reachabilityFence(this);
        }
    }

    private Object[] run(List<Tensor> inputs) {
        long[] handles = new long[inputs.size()];
        int acquired = 0;
        try {
            for (; acquired < handles.length; acquired++) {
                handles[acquired] = inputs.get(acquired).handle().acquire();
            }
            long[] results = loaded.model.run(handles, out.leaves());
            Object[] tensors = new Object[results.length];
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = Tensor.of(result(results[i], inputs));
            }
            return tensors;
        } finally {
            for (int i = 0; i < acquired; i++) {
                inputs.get(i).handle().release();
            }
        }
    }

    /** A result, which may lie in the memory of an input. */
    private static TensorHandle result(long handle, List<Tensor> inputs) {
        long storage = TensorImplLayout.storage(handle);
        for (Tensor input : inputs) {
            if (storage != 0 && TensorImplLayout.storage(input.handle().held()) == storage) {
                return TensorHandle.ofView(handle, input.handle());
            }
        }
        return TensorHandle.own(handle, null);
    }

    /** Frees the network, after the calls under way. A second call does nothing. */
    @Override
    public void close() {
        reclaimer.free();
    }
}
