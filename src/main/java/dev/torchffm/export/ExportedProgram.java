// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.foreign.Arena;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program of {@code torch.export}, as {@code torch.export.save} writes it: what {@code torch.export.load(path).module()} is in PyTorch.
 *
 * {@snippet :
 * try (var program = ExportedProgram.load(Path.of("classifier.pt2")); var scope = TensorScope.ofConfined()) {
 *     Tensor scores = (Tensor) program.call(image);
 * }
 * }
 *
 * <p><b>Loading</b> maps the file copy-on-write, so that weights are read from it when they are first used and writes to them stay within
 * this process, and prepares the graph once. A file may come from anyone: nothing in it is run as code, no pickle is opened, operators are
 * taken from a list, and what is not as the format has it is refused with a {@link FormatException}.
 *
 * <p><b>Calls</b> check the inputs as PyTorch does, and their types and devices besides, and run the graph's operators under the calling
 * thread's modes: gradients are recorded as PyTorch records them, so inference belongs into {@link dev.torchffm.Torch#noGrad}. Results
 * belong to the calling thread's innermost {@link TensorScope}; what a call makes on the way is freed after its last use.
 *
 * <p><b>Threads.</b> A program without state may be called by many threads at once. One that writes into its buffers is locked while it
 * runs. Parameters and buffers belong to the program: {@link #close} frees them, or, without it, the collector.
 *
 * <p><b>Serialization</b> is refused, with {@link NotSerializableException}: send the file, or its bytes, and load it once in each process.
 */
public final class ExportedProgram implements AutoCloseable, Serializable {
    @Serial
    private static final long serialVersionUID = 1;
    private static final AtenOperator COPY = AtenOperator.of("aten::copy_");
    private static final String DEFAULT_MODEL = "model";

    private final transient Program program;
    private final transient LoadOptions options;
    private final transient HandleScope lasting;
    private final transient @Nullable ReentrantLock lock;
    private final transient Map<String, Tensor> state;
    private final transient List<ProgramInput> inputs;
    /** Whether others have weights in their hands, and may change them. */
    private transient volatile boolean exposed;
    /** The graph with batch normalization folded; made by the first call that may use it. */
    private transient volatile @Nullable Graph folded;
    /** Of each output an earlier one that is the same value, or -1. */
    private final transient int[] sameAs;

    private ExportedProgram(Program program, LoadOptions options, HandleScope lasting) {
        this.program = program;
        this.options = options;
        this.lasting = lasting;
        this.lock = program.hasState() ? new ReentrantLock() : null;
        this.state = Collections.unmodifiableMap(new LinkedHashMap<>(program.state()));
        this.inputs = Arrays.stream(program.demands()).map(InputChecks.Demand::input).toList();
        boolean returnsWeight = false;
        for (boolean one : program.graph().returnsWeight()) {
            returnsWeight |= one;
        }
        this.exposed = returnsWeight || program.hasState();
        Argument[] outputs = program.outputs();
        this.sameAs = new int[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            sameAs[i] = -1;
            for (int j = 0; j < i && sameAs[i] < 0 && outputs[i] instanceof Argument.Slot slot; j++) {
                sameAs[i] = outputs[j] instanceof Argument.Slot other && other.index() == slot.index() ? j : -1;
            }
        }
    }

    // ------------------------------------------------------------------ loading

    /**
     * Loads the only program of a file, or that of the name {@code model}: {@code torch.export.load(path)}.
     *
     * @param path the file
     * @return the program
     * @throws FormatException if the file is not what the format demands, or holds what is refused; the message says what and where
     * @throws IOException if it cannot be read
     */
    public static ExportedProgram load(Path path) throws IOException {
        return load(path, LoadOptions.defaults());
    }

    /**
     * Loads a program.
     *
     * @param path the file
     * @param options which program of the file, on which device, and what calls may use
     * @return the program
     * @throws FormatException if the file is not what the format demands, or holds what is refused; the message says what and where
     * @throws IllegalArgumentException if the file has no program of the name that the options give
     * @throws IOException if it cannot be read
     */
    public static ExportedProgram load(Path path, LoadOptions options) throws IOException {
        Archive archive = Archive.open(path, Arena.ofAuto());
        String model = model(archive, options.model());
        HandleScope lasting = HandleScope.shared();
        Program[] read = new Program[1];
        IOException[] failed = new IOException[1];
        boolean done = false;
        try {
            lasting.run(() -> {
                try {
                    read[0] = ProgramReader.read(archive, model, options);
                } catch (IOException e) {
                    failed[0] = e;
                }
            });
            if (failed[0] != null) {
                throw failed[0];
            }
            done = true;
            return new ExportedProgram(read[0], options, lasting);
        } finally {
            if (!done) {
                lasting.close();
            }
        }
    }

    /**
     * Returns the names of the programs in a file.
     *
     * @param path the file
     * @return the names, in the file's order
     * @throws FormatException if the file is none of the format
     * @throws IOException if it cannot be read
     */
    public static List<String> models(Path path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            return Archive.open(path, arena).models();
        }
    }

    private static String model(Archive archive, @Nullable String wanted) throws IOException {
        List<String> models = archive.models();
        if (wanted != null) {
            if (!models.contains(wanted)) {
                throw new IllegalArgumentException(archive.path() + " has no program '" + wanted + "'; it has " + Source.shown(models));
            }
            return wanted;
        }
        if (models.isEmpty()) {
            throw new FormatException(archive.path(), 0, "the archive has no program"
                    + (archive.names("data/aotinductor/").isEmpty() ? "" : ", but one compiled by AOTInductor: AotInductorModel loads it"));
        }
        if (models.size() > 1 && !models.contains(DEFAULT_MODEL)) {
            throw new FormatException(archive.path(), 0, "the archive has the programs " + Source.shown(models)
                    + "; LoadOptions.withModel chooses one");
        }
        return models.size() == 1 ? models.getFirst() : DEFAULT_MODEL;
    }

    // ------------------------------------------------------------------ calls

    /**
     * Runs the program with positional arguments.
     *
     * @param args the arguments, as {@link #callWith}
     * @return the result, as {@link #callWith}
     * @throws IllegalArgumentException as {@link #callWith}
     * @throws TorchException as {@link #callWith}
     * @throws CancellationException as {@link #callWith}
     */
    public Object call(Object... args) {
        return callWith(args == null ? Collections.singletonList(null) : Arrays.asList(args), Map.of());
    }

    /**
     * Runs the program.
     *
     * <p>Arguments and results are {@link Tensor}s, {@link Long}, {@link Double}, {@link Boolean}, {@link String}, {@code null}, lists for
     * lists and tuples, and maps for dictionaries and named tuples; {@link Integer}, {@link Float} and arrays of objects are taken too.
     * Tensors that the program writes into are written. A result that is an argument is the same object.
     *
     * @param args the positional arguments
     * @param kwargs the keyword arguments, in any order
     * @return the result: lists and maps are unmodifiable, maps in the order of the program's example
     * @throws IllegalArgumentException if the arguments are not what the program takes; the message names the input and what it violates
     * @throws TorchException if an operator refuses its arguments, a condition that the program states does not hold, or a limit of
     *         {@link LoadOptions} is reached; the message names the node
     * @throws CancellationException if the thread is interrupted, which it stays
     * @throws IllegalStateException if the program was closed, or sets a mode of its thread, which a virtual thread cannot
     */
    public Object callWith(List<?> args, Map<String, ?> kwargs) {
        return callFlat(flatten(args, kwargs));
    }

    private Object callFlat(Object[] leaves) {
        program.checks().check(leaves);
        if (lock != null) {
            lock.lock();
        }
        HandleScope scope = HandleScope.openConfined();
        try {
            return program.out().unflatten(run(leaves));
        } finally {
            scope.close();
            if (lock != null) {
                lock.unlock();
            }
            // Neither the inputs nor the weights may be collected before.
            Reference.reachabilityFence(leaves);
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Runs the program with its values by the names that {@link #inputs} gives, for who does not know how they are nested.
     *
     * @param values a value for each input that is no constant
     * @return the result, as {@link #callWith}
     * @throws IllegalArgumentException if a value is missing, or none of the program's; else as {@link #callWith}
     * @throws TorchException as {@link #callWith}
     * @throws CancellationException as {@link #callWith}
     */
    public Object callByName(Map<String, ?> values) {
        Object[] leaves = new Object[inputs.size()];
        int used = 0;
        for (int i = 0; i < leaves.length; i++) {
            ProgramInput input = inputs.get(i);
            boolean given = values.containsKey(input.name());
            if (!given && !input.isConstant()) {
                throw new IllegalArgumentException("input '" + input.name() + "' is missing; the program takes " + inputs);
            }
            leaves[i] = given ? inJavasTypes(values.get(input.name())) : input.constant();
            used += given ? 1 : 0;
        }
        if (used != values.size()) {
            throw new IllegalArgumentException("the program takes " + inputs + ", and was given " + values.keySet());
        }
        return callFlat(leaves);
    }

    private Object[] flatten(List<?> args, Map<String, ?> kwargs) {
        TreeSpec positional = program.in().children().get(0);
        TreeSpec keywords = program.in().children().get(1);
        int count = positional.children().size();
        if (args.size() != count) {
            throw new IllegalArgumentException("the program takes " + count + " positional argument" + (count == 1 ? "" : "s") + " "
                    + program.names().subList(0, count) + ", and was given " + args.size()
                    + (args.size() < count ? ": input '" + program.names().get(args.size()) + "' is missing" : ""));
        }
        Object[] leaves = new Object[program.in().leaves()];
        int next = 0;
        for (int i = 0; i < count; i++) {
            next = positional.children().get(i).flatten(args.get(i), program.names().get(i), leaves, next);
        }
        keywords.flatten(kwargs, "keyword arguments", leaves, next);
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = inJavasTypes(leaves[i]);
        }
        return leaves;
    }

    private static @Nullable Object inJavasTypes(@Nullable Object value) {
        return switch (value) {
            case Integer number -> (long) number;
            case Short number -> (long) number;
            case Byte number -> (long) number;
            case Float number -> (double) number;
            case null -> null;
            default -> value;
        };
    }

    /** The graph as it was written where weights may have changed or gradients are recorded, else the one that is faster. */
    private Graph graph() {
        if (exposed || Native.gradEnabled()) {
            return program.graph();
        }
        Graph known = folded;
        return known != null ? known : fold();
    }

    /** {@return how many nodes a call would run now, for the test of folding} */
    int nodesOfACall() {
        return graph().nodes().length;
    }

    private synchronized Graph fold() {
        if (folded == null) {
            lasting.run(() -> folded = BatchNormFolding.fold(program.graph()));
        }
        return Objects.requireNonNull(folded, "folded");
    }

    private Object[] run(Object[] leaves) {
        Graph graph = graph();
        Run run = new Run(options);
        Object[] values = new Object[graph.slots()];
        int[] slots = program.leafSlots();
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] >= 0) {
                values[slots[i]] = leaves[i];
            }
        }
        graph.execute(values, run);
        for (Program.Mutation mutation : program.mutations()) {
            TensorRef into = mutation.weight() != null ? mutation.weight() : (Tensor) leaves[mutation.leaf()];
            Object value = mutation.value().value(values);
            if (value != into) {
                COPY.call(into, value);
            }
        }
        return results(values);
    }

    private Object[] results(Object[] values) {
        Argument[] outputs = program.outputs();
        Object[] results = new Object[outputs.length];
        for (int i = 0; i < results.length; i++) {
            Object value = outputs[i].value(values);
            if (sameAs[i] >= 0) {
                results[i] = results[sameAs[i]];
            } else if (value instanceof TensorHandle made) {
                made.escape(null);
                results[i] = Tensor.of(made);
            } else {
                results[i] = value;
            }
        }
        return results;
    }

    // ------------------------------------------------------------------ what it has

    /**
     * Returns the parameters and buffers by name, buffers that are not saved with the weights included. They are the program's own: what is
     * written into them, the next call finds, and they end with the program.
     *
     * <p>Once they were asked for, batch normalization is no longer folded into convolutions, which is faster where nobody can change them.
     *
     * @return the tensors, in the signature's order; unmodifiable
     */
    public Map<String, Tensor> stateDict() {
        exposed = true;
        return state;
    }

    /** {@return the values that the program takes, in order} */
    public List<ProgramInput> inputs() {
        return inputs;
    }

    /** {@return how many operators the graph calls, those of graphs within it not counted} */
    public int nodes() {
        return program.graph().nodes().length;
    }

    /** {@return whether a call may change what the next one finds, so that calls of several threads wait for each other} */
    public boolean hasState() {
        return program.hasState();
    }

    /**
     * Frees parameters and buffers; calls under way finish with an exception. A second call does nothing.
     */
    @Override
    public void close() {
        lasting.close();
    }

    /**
     * Says what to do instead: without this, serialization would name the class alone.
     *
     * @return nothing
     * @throws NotSerializableException always
     */
    @Serial
    private Object writeReplace() throws NotSerializableException {
        throw new NotSerializableException(getClass().getName() + " lies over the file that it was loaded from: send the file or its bytes "
                + "(Spark: SparkContext.addFile or a broadcast byte[], Flink: registerCachedFile), and load it once in each process");
    }

    /**
     * Refuses every stream.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("exported programs are not serialized");
    }

    /** {@return the names, types and shapes of the inputs, and how many nodes there are} */
    @Override
    public String toString() {
        return "ExportedProgram(" + inputs.stream().map(ProgramInput::toString).collect(Collectors.joining(", ")) + ") with " + nodes()
                + " nodes and " + state.size() + " parameters and buffers";
    }
}
