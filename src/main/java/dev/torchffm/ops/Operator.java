package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Generator;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Arguments;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.dispatch.DirectKernel;
import dev.torchffm.internal.lifetime.Quiescence;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.TensorAccess;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.decomposition.Decomposition;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.internal.schema.Type;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Any operator of libtorch by name: {@code torch.ops} of PyTorch. {@link Tensor} and {@link Torch} have methods for the common
 * ones; this class reaches all, with autograd and on every device, as those do.
 *
 * {@snippet :
 * Operator add = Operator.of("aten::add.Tensor");         // add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
 * Tensor sum = add.callTensor(a, b);                      // a + b
 * Tensor more = add.callTensor(a, b, 2);                  // a + 2 * b
 * Tensor same = add.with("alpha", 2).callTensor(a, b);
 * List<Object> both = Operator.of("aten::max.dim").call(a, 0);            // values and indices
 * }
 *
 * <p><b>Arguments</b> are Java values in the order of the schema; those left out at the end take the schema's defaults.
 *
 * <table>
 * <caption>What stands for the schema's types</caption>
 * <tr><th>schema</th><th>Java</th></tr>
 * <tr><td>{@code Tensor}</td><td>{@link Tensor}</td></tr>
 * <tr><td>{@code int}, {@code SymInt}</td><td>{@code Long}, {@code Integer}, {@code Short}, {@code Byte}</td></tr>
 * <tr><td>{@code float}</td><td>these, {@code Double} and {@code Float}</td></tr>
 * <tr><td>{@code Scalar}</td><td>these, {@code Boolean} and {@link Complex}: a number whose kind matters, as Python's does</td></tr>
 * <tr><td>{@code bool}, {@code str}</td><td>{@code Boolean}, {@code String}</td></tr>
 * <tr><td>{@code ScalarType}, {@code Layout}, {@code MemoryFormat}, {@code Device}</td>
 *     <td>{@link DType}, {@link Layout}, {@link MemoryFormat}, {@link Device}</td></tr>
 * <tr><td>{@code Generator}</td><td>{@link Generator}</td></tr>
 * <tr><td>{@code int[]}, {@code float[]}, {@code bool[]}</td><td>{@code long[]}, {@code int[]}, {@code double[]},
 *     {@code boolean[]}, or a {@code List} of numbers; for {@code int[2]} a single number, or a {@code long[]} of one,
 *     stands for two</td></tr>
 * <tr><td>{@code Tensor[]}, {@code Tensor?[]}</td><td>{@code Tensor[]} or {@code List<Tensor>}</td></tr>
 * <tr><td>{@code T?}</td><td>{@code null}, or what stands for {@code T}</td></tr>
 * </table>
 *
 * <p><b>Results</b> are {@link Tensor}, {@code List<Tensor>}, {@code Long}, {@code Double}, {@code Boolean}, {@code String},
 * {@link DType} and so on; {@code null} for a tensor that the operator leaves undefined. Where an operator returns an
 * argument that it wrote into (an operator in place, or one with {@code out}), the result is the object that was passed. Any
 * other tensor is new and belongs to the innermost {@link TensorScope} like every new tensor.
 *
 * <p><b>Scalars.</b> No libtorch of today carries a {@code Scalar} through its C interface. Operators that have one in their
 * schema are composed of others, with PyTorch's values, types and gradients; the few for which that was not done throw
 * {@link UnsupportedOperationException}, which says why.
 *
 * <p>An operator is immutable, and any thread may call it. Some operators check nothing, and may end the process when called with
 * what PyTorch's Python code would never pass: mostly those whose name begins with an underscore, which are libtorch's own
 * business, but also {@code embedding_bag}, {@code native_batch_norm} and {@code slow_conv_transpose3d}.
 */
public final class Operator {
    private static final ConcurrentHashMap<String, Operator> ATEN = new ConcurrentHashMap<>();
    private static final String ATEN_NAMESPACE = "aten::";
    /** Operators that may change the geometry of an argument that is not their {@code out}. */
    private static final Set<String> RESIZING = Set.of("aten::as_strided_", "aten::resize_", "aten::resize_as_",
            "aten::_resize_output_", "aten::set_", "aten::sparse_resize_", "aten::sparse_resize_and_clear_", "aten::resize_as_sparse_",
            "aten::set_data", "aten::shallow_copy_data_");
    /** Operators after which a tensor lies in another's storage. */
    private static final Set<String> EXCHANGING = Set.of("aten::set_", "aten::set_data", "aten::shallow_copy_data_");
    private static final Decomposition LOWERING = new Decomposition(TensorAccess.get()::add);
    /** A parameter without a value. */
    private static final Object MISSING = new Object();

    static {
        // Its experiments call operators themselves, which must not happen between the arguments of a call.
        try (Tensor tensor = Torch.tensor(new long[] {0})) {
            tensor.isConj();
        }
    }

    private final Schema schema;
    private final OpName op;
    private final ArgumentKind[] kinds;
    /** What the parameters are where the caller says nothing, or {@link #MISSING}. */
    private final Object[] defaults;
    /** Whether a parameter was given by {@link #with}; null if none was. */
    private final boolean[] preset;
    private final OperatorResults results;
    /** The parameters whose tensors the operator may resize. */
    private final int[] resized;
    private final boolean exchanges;
    /** Whether it writes into an argument. */
    private final boolean writes;
    /** The kernel to call around the dispatcher where that is right, or null. */
    private final DirectKernel kernel;
    /** The parameters that are Scalars, if libtorch cannot carry them; else null. */
    private final int[] scalars;
    /** Whether libtorch would mistake the results' types for each other. */
    private final boolean mixed;
    /** How an operator with a Scalar is composed of others, or null. */
    private final Decomposition.Lowered lowering;
    /** Why the operator cannot be called, or null. */
    private final String refusal;
    /** How calls with nothing but ordinary arguments are made, or null. */
    private final PlainCall plain;

    private Operator(Schema schema, OpName op) {
        List<Parameter> parameters = schema.parameters();
        this.schema = schema;
        this.op = op;
        this.kinds = new ArgumentKind[parameters.size()];
        this.defaults = new Object[parameters.size()];
        this.preset = null;
        String why = null;
        boolean scalarResult = false;
        int[] scalarParameters = new int[kinds.length];
        int scalarCount = 0;
        boolean onlyOptional = true;
        for (int i = 0; i < kinds.length; i++) {
            Parameter parameter = parameters.get(i);
            kinds[i] = ArgumentKind.of(parameter.type());
            if (parameter.type().kind() == Kind.SCALAR) {
                scalarParameters[scalarCount++] = i;
                onlyOptional &= parameter.type().optional();
            }
            if (kinds[i] == null) {
                why = "has '" + parameter.name() + "' of type " + parameter.type() + ", which no function of libtorch's C interface carries";
            } else {
                defaults[i] = parameter.hasDefault() ? kinds[i].accept(parameter.defaultValue())
                        : parameter.type().kind() == Kind.GENERATOR && parameter.type().optional() ? null : MISSING;
            }
        }
        for (var result : schema.results()) {
            if (result.type().kind() == Kind.SCALAR) {
                scalarResult = true;
                onlyOptional = false;
            } else if (!OperatorResults.carries(result.type())) {
                why = "has a result of type " + result.type() + ", which no function of libtorch's C interface carries";
            }
        }
        if (parameters.size() > Call.MAX_ARGUMENTS) {
            why = "has more than " + Call.MAX_ARGUMENTS + " parameters";
        }
        boolean hasScalars = scalarResult || scalarCount > 0 && !Call.carriesScalars();
        this.scalars = hasScalars ? Arrays.copyOf(scalarParameters, scalarCount) : null;
        this.mixed = MixedResults.areMistaken(schema);
        this.lowering = hasScalars || mixed ? LOWERING.find(schema) : null;
        if (why == null && mixed && lowering == null) {
            why = "has results of different types, which libtorch's aoti_torch_call_dispatcher takes for each other's";
        }
        if (why == null && hasScalars && lowering == null && !onlyOptional) {
            this.refusal = noLowering();
        } else {
            this.refusal = why == null ? null : schema.qualifiedName() + " cannot be called: it " + why + ". Its schema is " + schema;
        }
        this.results = new OperatorResults(schema);
        this.exchanges = EXCHANGING.contains(schema.name());
        this.writes = parameters.stream().anyMatch(Parameter::written);
        this.kernel = DirectKernels.find(schema);
        this.resized = resizedParameters(schema);
        this.plain = refusal == null && !mixed && scalars == null && kernel == null && !writes && !exchanges && results.isTensor()
                ? PlainCall.of(schema, op) : null;
    }

    private Operator(Operator other, Object[] defaults, boolean[] preset, DirectKernel kernel) {
        this.schema = other.schema;
        this.op = other.op;
        this.kinds = other.kinds;
        this.defaults = defaults;
        this.preset = preset;
        this.results = other.results;
        this.resized = other.resized;
        this.exchanges = other.exchanges;
        this.writes = other.writes;
        this.kernel = kernel;
        this.scalars = other.scalars;
        this.mixed = other.mixed;
        this.lowering = other.lowering;
        this.refusal = other.refusal;
        this.plain = null;
    }

    private static int[] resizedParameters(Schema schema) {
        boolean resizes = RESIZING.contains(schema.name());
        int[] found = new int[schema.parameters().size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            Parameter parameter = schema.parameters().get(i);
            if (parameter.written() && (resizes || parameter.keywordOnly())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * An operator of libtorch's own.
     *
     * @param name the name with its namespace and overload, such as {@code aten::add.Tensor}, {@code aten::exp} or, as Python
     *        writes that, {@code aten::exp.default}
     * @return the operator; always the same object for a name
     * @throws IllegalArgumentException if the loaded libtorch has none of that name; the message names the overloads there are
     */
    public static Operator of(String name) {
        Operator known = ATEN.get(name);
        return known != null ? known : ATEN.computeIfAbsent(name, Operator::find);
    }

    private static Operator find(String name) {
        if (!name.startsWith(ATEN_NAMESPACE)) {
            throw new IllegalArgumentException("expected a name such as aten::add.Tensor, got '" + name
                    + "'. Operator.define takes the schema of another library's operator.");
        }
        String plain = name.substring(ATEN_NAMESPACE.length());
        String schema = AtenSchemas.find(plain);
        if (schema == null && plain.endsWith(".default")) {
            schema = AtenSchemas.find(plain.substring(0, plain.length() - ".default".length()));
        }
        if (schema == null) {
            String base = plain.replaceFirst("\\..*", "");
            List<String> overloads = AtenSchemas.overloads(base);
            throw new IllegalArgumentException("libtorch " + Torch.version() + " has no operator " + name
                    + (overloads.isEmpty() ? "" : "; the overloads of " + base + " are " + String.join(", ", overloads)));
        }
        Schema parsed = SchemaParser.parse(schema);
        return new Operator(parsed, OpName.aten(parsed.qualifiedName().substring(ATEN_NAMESPACE.length())));
    }

    /**
     * An operator that another library registered with libtorch in this process. The schema must be the registered one:
     * libtorch takes the arguments as they come, and a wrong schema may end the process.
     *
     * @param schema such as {@code mylib::scale(Tensor self, float by=2.0) -> Tensor}
     * @return the operator, which need not be registered yet
     * @throws IllegalArgumentException if that is no schema, or one of the namespace {@code aten}, whose schemas
     *         {@link #of} knows
     */
    public static Operator define(String schema) {
        Schema parsed = SchemaParser.parse(schema);
        if (parsed.name().startsWith(ATEN_NAMESPACE)) {
            throw new IllegalArgumentException("the schemas of the namespace aten are libtorch's: Operator.of(\""
                    + parsed.qualifiedName() + "\") finds them");
        }
        Arena arena = Arena.ofAuto();
        return new Operator(parsed, new OpName(parsed.name(), parsed.overload(), arena));
    }

    /** {@return the schema, in PyTorch's notation} */
    public String schema() {
        return schema.text();
    }

    /**
     * This operator with one argument given by name. What {@link #call} is given then fills the other parameters, in order.
     *
     * @param parameter the parameter's name
     * @param value its value
     * @return another operator; this one does not change
     * @throws IllegalArgumentException if there is no such parameter, or the value is of a wrong kind
     */
    public Operator with(String parameter, Object value) {
        int index = schema.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException(schema.qualifiedName() + "() has no parameter '" + parameter + "'. Its schema is "
                    + schema);
        }
        boolean[] nowPreset = preset == null ? new boolean[kinds.length] : preset.clone();
        Object[] values = defaults.clone();
        nowPreset[index] = true;
        values[index] = kinds[index] == null ? value : accept(index, value);
        return new Operator(this, values, nowPreset, kernel);
    }

    /**
     * Calls the operator.
     *
     * @param arguments the arguments in the order of the schema, without any of the last ones that shall take their defaults
     * @return the results in the order of the schema; empty if there are none. The list is unmodifiable and may hold null
     * @throws IllegalArgumentException if the number of arguments or the kind of one does not fit the schema
     * @throws UnsupportedOperationException if libtorch's C interface cannot carry the operator's types; the message says which
     * @throws TorchException if libtorch refuses the values
     */
    public List<Object> call(Object... arguments) {
        Object result = invoke(bind(arguments));
        return switch (schema.results().size()) {
            case 0 -> List.of();
            case 1 -> Collections.singletonList(result);
            default -> Collections.unmodifiableList(Arrays.asList((Object[]) result));
        };
    }

    /**
     * Calls an operator that returns one tensor.
     *
     * @param arguments as for {@link #call}
     * @return the tensor
     * @throws IllegalStateException if the schema says that the operator returns something else
     * @throws IllegalArgumentException as {@link #call}
     * @throws UnsupportedOperationException as {@link #call}
     * @throws TorchException as {@link #call}
     */
    public Tensor callTensor(Object... arguments) {
        if (plain != null && arguments != null) {
            Object result = plain.call(arguments);
            if (result != PlainCall.NOT_PLAIN) {
                return (Tensor) result;
            }
        }
        return callOneTensor(arguments);
    }

    private Tensor callOneTensor(Object[] arguments) {
        if (!results.isTensor()) {
            throw new IllegalStateException(schema.qualifiedName() + "() does not return one tensor; use call. Its schema is " + schema);
        }
        return (Tensor) invoke(bind(arguments));
    }

    /** {@return the schema} */
    @Override
    public String toString() {
        return schema.text();
    }

    /** How the call is made, for the test that counts: directly, lowered, or why not. */
    String way() {
        return refusal != null ? refusal : lowering != null ? "lowered" : "direct";
    }

    /** This operator, with every call through the dispatcher: what the test of the other way compares with. */
    Operator throughDispatcher() {
        return new Operator(this, defaults, preset, null);
    }

    /** {@return whether calls may go around the dispatcher} */
    boolean hasKernel() {
        return kernel != null;
    }

    // ------------------------------------------------------------------ arguments

    private Object[] bind(Object[] arguments) {
        if (refusal != null) {
            throw new UnsupportedOperationException(refusal);
        }
        Object[] given = arguments;
        if (given == null) {
            given = new Object[] {null};
        } else if (given instanceof Tensor[] && kinds.length > 0 && schema.parameters().getFirst().type().list()) {
            // An array of tensors that Java took for the arguments themselves.
            given = new Object[] {given};
        }
        Object[] bound = defaults.clone();
        int next = 0;
        for (Object argument : given) {
            while (preset != null && next < bound.length && preset[next]) {
                next++;
            }
            if (next >= bound.length) {
                throw wrongCount(given.length);
            }
            bound[next] = accept(next, argument);
            next++;
        }
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] == MISSING) {
                throw new IllegalArgumentException(schema.qualifiedName() + "() is missing its argument '"
                        + schema.parameters().get(i).name() + "' (number " + (i + 1) + ", " + kinds[i].javaTypes()
                        + "): got " + given.length + ". Its schema is " + schema);
            }
        }
        return bound;
    }

    private Object accept(int index, Object value) {
        Object accepted = kinds[index].accept(value);
        if (accepted == ArgumentKind.REFUSED) {
            Type type = schema.parameters().get(index).type();
            throw new IllegalArgumentException(schema.qualifiedName() + "(): argument '" + schema.parameters().get(index).name()
                    + "' (number " + (index + 1) + ") is of type " + type + " and must be " + kinds[index].javaTypes() + ", not "
                    + describe(value) + ". The schema is " + schema);
        }
        return accepted;
    }

    private static String describe(Object value) {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (!(element instanceof Tensor)) {
                    return "a List with " + (element == null ? "null" : element.getClass().getSimpleName()) + " in it";
                }
            }
            return "a List<Tensor>";
        }
        return value == null ? "null" : value.getClass().getTypeName();
    }

    private IllegalArgumentException wrongCount(int given) {
        int least = 0;
        for (Object value : defaults) {
            least += value == MISSING ? 1 : 0;
        }
        int most = kinds.length;
        for (int i = 0; preset != null && i < preset.length; i++) {
            most -= preset[i] ? 1 : 0;
        }
        return new IllegalArgumentException(schema.qualifiedName() + "() takes " + (least == most ? "" : least + " to ") + most
                + (most == 1 ? " argument" : " arguments") + ", got " + given + ". Its schema is " + schema);
    }

    // ------------------------------------------------------------------ calls

    private Object invoke(Object[] bound) {
        if (writes && OperatorSafety.mustBeAlone(schema, kinds, bound, resized.length > 0 || exchanges)) {
            Quiescence.begin();
            try {
                return invokeNow(bound);
            } finally {
                Quiescence.end();
            }
        }
        return invokeNow(bound);
    }

    private Object invokeNow(Object[] bound) {
        if (mixed || scalars != null && hasScalar(bound)) {
            return invokeLowered(bound);
        }
        if (kernel != null) {
            DirectKernel.Frame frame = kernel.begin();
            int acquired = push(frame, bound);
            try {
                if (frame.run()) {
                    return results.take(Call.of(op), kinds, bound);
                }
            } finally {
                release(bound, acquired);
            }
        }
        if (exchanges) {
            OperatorSafety.refuseJavaMemory(schema, kinds, bound);
        }
        List<Long> nowReached = null;
        Call call = Call.of(op);
        int pushed;
        try {
            pushed = push(call, bound);
        } catch (RuntimeException | Error e) {
            call.discard();
            throw e;
        }
        try {
            if (resized.length == 0) {
                call.run();
            } else {
                OperatorSafety.run(call, kinds, bound, resized);
            }
            if (resized.length > 0) {
                OperatorSafety.storagesChanged(kinds, bound, resized);
            }
            if (exchanges) {
                nowReached = OperatorSafety.reachedStorages(kinds, bound);
            }
            return results.take(call, kinds, bound);
        } finally {
            release(bound, pushed);
            // None of the tensors may be in use then.
            if (nowReached != null) {
                nowReached.forEach(TensorHandle::publish);
            }
        }
    }

    /** An optional Scalar that is absent needs no function that carries it. */
    private boolean hasScalar(Object[] bound) {
        for (int i : scalars) {
            if (bound[i] != null) {
                return true;
            }
        }
        return scalars.length == 0;
    }

    private Object invokeLowered(Object[] bound) {
        if (lowering == null) {
            throw new UnsupportedOperationException(noLowering());
        }
        for (int i = 0; i < bound.length; i++) {
            for (Tensor tensor : OperatorSafety.tensors(kinds[i], bound[i])) {
                // Throws where it must not be used.
                tensor.dim();
            }
        }
        try (TensorScope temporaries = TensorScope.ofConfined()) {
            Object result = lowering.call(bound);
            if (result instanceof Object[] several) {
                for (Object each : several) {
                    escape(each, bound);
                }
            } else {
                escape(result, bound);
            }
            return result;
        }
    }

    private static void escape(Object result, Object[] bound) {
        if (result instanceof Tensor tensor && Decomposition.isNew(tensor, bound)) {
            TensorScope.escape(tensor);
        } else if (result instanceof List<?> list) {
            for (Object each : list) {
                escape(each, bound);
            }
        } else if (result instanceof Tensor[] array) {
            for (Tensor each : array) {
                escape(each, bound);
            }
        }
    }

    private String noLowering() {
        return schema.qualifiedName() + " cannot be called with a Scalar: no composition of other operators is known that does the"
                + " same, and this libtorch has no function torch_new_scalar_double that would carry it. Its schema is " + schema;
    }

    /** Appends all arguments, whose tensors are then acquired; none are if it throws. */
    private int push(Arguments arguments, Object[] bound) {
        int pushed = 0;
        try {
            for (; pushed < bound.length; pushed++) {
                kinds[pushed].push(arguments, bound[pushed]);
            }
        } catch (RuntimeException | Error e) {
            release(bound, pushed);
            throw e;
        }
        return pushed;
    }

    private void release(Object[] bound, int count) {
        for (int i = 0; i < count; i++) {
            kinds[i].release(bound[i]);
        }
    }
}
