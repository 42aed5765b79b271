// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Arguments;
import dev.torchffm.internal.abi.BoxedOperator;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DispatchedCall;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.decomposition.Decomposition;
import dev.torchffm.internal.decomposition.Numbers;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.CollectedMemory;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.Quiescence;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.precondition.Preconditions;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.internal.schema.Type;
import java.lang.foreign.Arena;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One operator of libtorch, and the one road that every call of it takes: a fast path around libtorch's dispatcher where that would
 * do nothing but find the kernel; else libtorch's own operator, through the dispatcher where its C interface carries the arguments,
 * or boxed where it does not; else a decomposition into other operators. Methods, functions and calls by name all come here.
 *
 * <p>Arguments are Java values in the order of the schema, tensors as {@link TensorRef}. Of the results a new tensor is a
 * {@link TensorHandle} of the calling thread's innermost scope (or, outside any, one that {@link TensorHandle#collectWith} must
 * follow), an argument that was written the object that was passed, a list of tensors a {@code TensorRef[]}, several results an
 * {@code Object[]}.
 */
public final class AtenOperator {
    private static final ConcurrentHashMap<String, AtenOperator> ATEN = new ConcurrentHashMap<>();
    private static final String ATEN_NAMESPACE = "aten::";
    /** Operators that may change the geometry of an argument that is not their {@code out}. */
    private static final Set<String> RESIZING = Set.of("aten::as_strided_", "aten::resize_", "aten::resize_as_",
            "aten::_resize_output_", "aten::set_", "aten::sparse_resize_", "aten::sparse_resize_and_clear_", "aten::resize_as_sparse_",
            "aten::set_data", "aten::shallow_copy_data_");
    /** Operators after which a tensor lies in another's storage. */
    private static final Set<String> EXCHANGING = Set.of("aten::set_", "aten::set_data", "aten::shallow_copy_data_");
    /** What also fills a new tensor where it is composed of others. */
    private static final Set<String> FILLED = Set.of("aten::full_like", "aten::new_full", "aten::fill");
    private static final int[] NONE = {};
    /** A parameter without a value. */
    private static final Object MISSING = new Object();

    static {
        // Their experiments call operators themselves, which must not happen between the arguments of a call.
        TensorImplLayout.initialize();
        TensorGeometry.initialize();
        Composition.callWith(AtenOperator::callComposed);
    }

    private final Schema schema;
    private final OpName op;
    private final ArgumentKind[] kinds;
    /** What the parameters are where the caller says nothing, or {@link #MISSING}. */
    private final Object[] defaults;
    /** Whether a parameter was given by {@link #with}; null if none was. */
    private final boolean @Nullable [] preset;
    private final ResultKinds results;
    /** The parameters that are tensors or lists of them. */
    private final int[] tensors;
    /** The parameters whose tensors the operator may resize. */
    private final int[] resized;
    private final boolean exchanges;
    /** Whether it writes into an argument. */
    private final boolean writes;
    /** The kernel to call around the dispatcher where that is right, or null. */
    private final @Nullable DirectKernel kernel;
    /** The parameters that are Scalars, if libtorch cannot carry them; else null. */
    private final int @Nullable [] scalars;
    /** Whether libtorch would mistake the results' types for each other. */
    private final boolean mixed;
    /** How the operator is called with a Scalar, or null if libtorch's C interface carries all of it. */
    private final @Nullable ScalarRoute route;
    /** A way around the dispatcher that takes no plan, or null. */
    private final @Nullable FastPath fast;
    /** Why the operator cannot be called, or null. */
    private final @Nullable String refusal;
    /** Whether the operator makes a tensor of no other tensors, by filling one. */
    private final boolean makes;
    /** How calls with nothing but ordinary arguments are made, or null. */
    private final @Nullable FastPathCall plan;
    /** What must hold before a call, or null if the operator checks that itself. */
    private final @Nullable Preconditions preconditions;
    /** What is copied of sparse tensors, or null. */
    private final @Nullable SparseIndices sparseIndices;
    /** What is to be looked at where an {@code out} is also an input, or null. */
    private final @Nullable OutAliases outAliases;

    private AtenOperator(Schema schema, OpName op) {
        List<Parameter> parameters = schema.parameters();
        this.schema = schema;
        this.op = op;
        this.kinds = new ArgumentKind[parameters.size()];
        this.defaults = new Object[parameters.size()];
        this.preset = null;
        String why = null;
        boolean scalarResult = false;
        int[] scalarParameters = schema.placesOf(Kind.SCALAR);
        for (int i = 0; i < kinds.length; i++) {
            Parameter parameter = parameters.get(i);
            kinds[i] = ArgumentKind.of(schema, parameter);
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
            } else if (!ResultKinds.carries(result.type())) {
                why = "has a result of type " + result.type() + ", which no function of libtorch's C interface carries";
            }
        }
        if (parameters.size() > Call.MAX_ARGUMENTS) {
            why = "has more than " + Call.MAX_ARGUMENTS + " parameters";
        }
        boolean hasScalars = scalarResult || scalarParameters.length > 0 && !Call.carriesScalars();
        this.scalars = hasScalars ? scalarParameters : null;
        this.mixed = MixedResults.areMistaken(schema);
        this.route = hasScalars || mixed ? new ScalarRoute(schema) : null;
        this.preconditions = Preconditions.find(schema);
        this.outAliases = OutAliases.of(schema);
        this.sparseIndices = SparseIndices.of(schema);
        boolean unchecked = preconditions == null || preconditions.concernOtherLayoutsOnly();
        boolean ordinaryUnchecked = unchecked || preconditions != null && !preconditions.concernDenseTensors();
        // Which serve ordinary tensors only.
        this.fast = ordinaryUnchecked ? FastPaths.find(schema) : null;
        this.tensors = schema.placesOf(Kind.TENSOR);
        this.makes = schema.name().startsWith(ATEN_NAMESPACE) && tensors.length == 0 && schema.results().size() == 1 && results(schema)
                && !schema.name().startsWith("aten::empty");
        this.refusal = why == null ? null : schema.qualifiedName() + " cannot be called: it " + why + ". Its schema is " + schema;
        this.results = new ResultKinds(schema);
        this.exchanges = EXCHANGING.contains(schema.name());
        this.writes = schema.writes();
        this.kernel = DirectKernels.find(schema);
        this.resized = writes ? resized(schema) : NONE;
        this.plan = refusal == null && ordinaryUnchecked && (sparseIndices == null || sparseIndices.flag() >= 0) && !makes && !mixed && kernel == null && resized.length == 0 && !exchanges && results.isTensor()
                ? FastPathCall.of(schema, op, route, !unchecked, sparseIndices == null ? -1 : sparseIndices.flag()) : null;
    }

    private AtenOperator(AtenOperator other, Object[] defaults, boolean @Nullable [] preset, @Nullable DirectKernel kernel,
            @Nullable Preconditions preconditions) {
        this.schema = other.schema;
        this.op = other.op;
        this.kinds = other.kinds;
        this.defaults = defaults;
        this.preset = preset;
        this.results = other.results;
        this.tensors = other.tensors;
        this.resized = other.resized;
        this.exchanges = other.exchanges;
        this.writes = other.writes;
        this.kernel = kernel;
        this.scalars = other.scalars;
        this.mixed = other.mixed;
        this.route = other.route;
        this.fast = null;
        this.makes = other.makes;
        this.refusal = other.refusal;
        this.plan = null;
        this.preconditions = preconditions;
        this.outAliases = other.outAliases;
        this.sparseIndices = other.sparseIndices;
    }

    /**
     * An operator of libtorch's own.
     *
     * @param name the name with its namespace and overload, such as {@code aten::add.Tensor}, {@code aten::exp} or, as Python
     *        writes that, {@code aten::exp.default}
     * @return the operator; always the same object for a name
     * @throws IllegalArgumentException if the loaded libtorch has none of that name; the message names the overloads there are
     */
    public static AtenOperator of(String name) {
        AtenOperator known = ATEN.get(name);
        if (known != null) {
            return known;
        }
        StackRoom.require();
        AtenOperator found = find(name);
        AtenOperator before = ATEN.putIfAbsent(name, found);
        return before == null ? found : before;
    }

    private static int[] resized(Schema schema) {
        boolean resizes = RESIZING.contains(schema.name());
        return schema.places(parameter -> parameter.written() && (resizes || parameter.keywordOnly()));
    }

    private static AtenOperator find(String name) {
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
            throw new IllegalArgumentException("libtorch " + Native.version() + " has no operator " + name
                    + (overloads.isEmpty() ? "" : "; the overloads of " + base + " are " + String.join(", ", overloads)));
        }
        Schema parsed = SchemaParser.parse(schema);
        return new AtenOperator(parsed, OpName.aten(parsed.qualifiedName().substring(ATEN_NAMESPACE.length())));
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
    public static AtenOperator define(String schema) {
        Schema parsed = SchemaParser.parse(schema);
        if (parsed.name().startsWith(ATEN_NAMESPACE)) {
            throw new IllegalArgumentException("the schemas of the namespace aten are libtorch's: AtenOperator.of(\""
                    + parsed.qualifiedName() + "\") finds them");
        }
        Arena arena = Arena.ofAuto();
        return new AtenOperator(parsed, new OpName(parsed.name(), parsed.overload(), arena));
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
    public AtenOperator with(String parameter, @Nullable Object value) {
        int index = schema.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException(schema.qualifiedName() + "() has no parameter '" + parameter + "'. Its schema is "
                    + schema);
        }
        boolean[] nowPreset = preset == null ? new boolean[kinds.length] : preset.clone();
        Object[] values = defaults.clone();
        nowPreset[index] = true;
        values[index] = kinds[index] == null ? value : accept(index, value);
        return new AtenOperator(this, values, nowPreset, kernel, preconditions);
    }

    /** {@return the name with its namespace and overload} */
    public String name() {
        return schema.qualifiedName();
    }

    /** {@return how many results the operator returns} */
    public int resultCount() {
        return schema.results().size();
    }

    /** {@return whether the operator returns one tensor} */
    public boolean returnsTensor() {
        return results.isTensor();
    }

    /**
     * Calls the operator.
     *
     * @param arguments the arguments in the order of the schema, without any of the last ones that shall take their defaults
     * @return null for no result, the one result, or an {@code Object[]} of several
     * @throws IllegalArgumentException if the number of arguments or the kind of one does not fit the schema
     * @throws UnsupportedOperationException if nothing carries the operator's types; the message says which
     * @throws TorchException if libtorch refuses the values
     */
    public @Nullable Object call(@Nullable Object @Nullable ... arguments) {
        Quiescence.forgetLeftOver();
        try {
            if (arguments != null) {
                if (fast != null) {
                    TensorHandle result = fast.call(arguments);
                    if (result != null) {
                        return result;
                    }
                }
                if (plan != null) {
                    Object result = plan.call(arguments);
                    if (result != FastPathCall.OTHER_WAY) {
                        return result;
                    }
                }
            }
            return invoke(bind(arguments));
        } catch (TorchException e) {
            return again(e, arguments);
        }
    }

    /** As {@link #call(Object...)}, of an operator of one tensor, without an array for it. */
    public @Nullable Object call(TensorRef self) {
        Quiescence.forgetLeftOver();
        try {
            if (fast != null) {
                TensorHandle result = fast.call(self);
                if (result != null) {
                    return result;
                }
            }
            if (plan != null) {
                Object result = plan.call(self);
                if (result != FastPathCall.OTHER_WAY) {
                    return result;
                }
            }
            return invoke(bind(new Object[] {self}));
        } catch (TorchException e) {
            return again(e, self);
        }
    }

    /** As {@link #call(Object...)}, of an operator of two tensors, without an array for them. */
    public @Nullable Object call(TensorRef self, TensorRef other) {
        Quiescence.forgetLeftOver();
        try {
            if (fast != null) {
                TensorHandle result = fast.call(self, other);
                if (result != null) {
                    return result;
                }
            }
            if (plan != null) {
                Object result = plan.call(self, other);
                if (result != FastPathCall.OTHER_WAY) {
                    return result;
                }
            }
            return invoke(bind(new Object[] {self, other}));
        } catch (TorchException e) {
            return again(e, self, other);
        }
    }

    /** As {@link #call(Object...)}, of an operator of a tensor and a number, without an array for them. */
    public @Nullable Object call(TensorRef self, Number number) {
        Quiescence.forgetLeftOver();
        if (fast != null) {
            try {
                TensorHandle result = fast.call(self, number);
                if (result != null) {
                    return result;
                }
            } catch (TorchException e) {
                freeMemory(e);
            }
        }
        return parametersAreTensors() ? callWithNumber(self, number) : call(new Object[] {self, number});
    }

    /** The call once more, if that may help. */
    private @Nullable Object again(TorchException refusal, @Nullable Object @Nullable ... arguments) {
        freeMemory(refusal);
        return invoke(bind(arguments));
    }

    /** Throws what was thrown, unless it was for want of memory, nothing is half done, and some has been freed. */
    private void freeMemory(TorchException refusal) {
        if (!RepeatedCalls.mayBeRepeated(schema) || !CollectedMemory.freeAfter(refusal)) {
            throw refusal;
        }
    }

    private boolean parametersAreTensors() {
        return kinds.length > 1 && schema.parameters().get(1).type().kind() == Kind.TENSOR;
    }

    /**
     * Calls an operator of two tensors with a number in place of the second, as Python does for arithmetic: the number is a tensor
     * without dimensions then, which changes the type of the result only if it is of a higher kind.
     *
     * @param number a {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}
     * @param rest what follows
     */
    public @Nullable Object callWithNumber(TensorRef self, Object number, @Nullable Object... rest) {
        TensorHandle operand = Numbers.operand(number, self);
        try {
            Object[] arguments = new Object[2 + rest.length];
            arguments[0] = self;
            arguments[1] = operand;
            System.arraycopy(rest, 0, arguments, 2, rest.length);
            return call(arguments);
        } finally {
            operand.close();
        }
    }

    /** {@return the schema} */
    @Override
    public String toString() {
        return schema.text();
    }

    // ------------------------------------------------------------------ calls that are made again and again

    /** {@return what the operator takes and gives} */
    public Schema signature() {
        return schema;
    }

    /** {@return why the operator cannot be called at all, or null} */
    public @Nullable String refusal() {
        return refusal;
    }

    /** {@return whether a parameter may be left out} */
    public boolean hasDefault(int parameter) {
        return defaults[parameter] != MISSING;
    }

    /** {@return what a parameter is where nothing is given, as {@link #callBound} takes it} */
    public @Nullable Object defaultValue(int parameter) {
        return defaults[parameter];
    }

    /**
     * A value as {@link #callBound} takes it for a parameter.
     *
     * @throws IllegalArgumentException if it is of a wrong kind
     */
    public @Nullable Object accepted(int parameter, @Nullable Object value) {
        return accept(parameter, value);
    }

    /**
     * As {@link #call(Object...)}, with every argument given, in order, each of which {@link #accepted} or {@link #defaultValue} gave.
     *
     * @param bound the arguments, which the caller does not change meanwhile
     */
    public @Nullable Object callBound(Object[] bound) {
        return invoke(bound);
    }

    /** How calls with a Scalar are made, for the test that counts: directly, boxed, by a decomposition, or why not at all. */
    public String way() {
        return refusal != null ? refusal : route == null ? "direct" : route.boxed() != null ? "boxed"
                : route.decomposition() != null ? "lowered" : onlyOptionalScalars() ? "direct" : noRoute();
    }

    private boolean onlyOptionalScalars() {
        return !mixed && scalars != null && scalars.length > 0
                && Arrays.stream(scalars).allMatch(i -> schema.parameters().get(i).type().optional());
    }

    /** This operator, with every call through the dispatcher: what the test of the other way compares with. */
    public AtenOperator throughDispatcher() {
        return new AtenOperator(this, defaults, preset, null, preconditions);
    }

    /** This operator without what is looked at before a call: what the cost of that is measured against. */
    public AtenOperator withoutPreconditions() {
        return new AtenOperator(this, defaults, preset, kernel, null);
    }

    /** {@return whether calls may go around the dispatcher} */
    public boolean hasKernel() {
        return kernel != null;
    }

    // ------------------------------------------------------------------ arguments

    private Object[] bind(@Nullable Object @Nullable [] arguments) {
        if (refusal != null) {
            throw new UnsupportedOperationException(refusal);
        }
        Object[] given = arguments;
        if (given == null) {
            given = new Object[] {null};
        } else if (given instanceof TensorRef[] && kinds.length > 0 && schema.parameters().getFirst().type().list()) {
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

    private @Nullable Object accept(int index, @Nullable Object value) {
        Object accepted = kinds[index].accept(value);
        if (accepted == ArgumentKind.REFUSED) {
            Type type = schema.parameters().get(index).type();
            throw new IllegalArgumentException(schema.qualifiedName() + "(): argument '" + schema.parameters().get(index).name()
                    + "' (number " + (index + 1) + ") is of type " + type + " and must be " + kinds[index].javaTypes() + ", not "
                    + describe(value) + ". The schema is " + schema);
        }
        return accepted;
    }

    private static String describe(@Nullable Object value) {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (!(element instanceof TensorRef)) {
                    return "a List with " + (element == null ? "null" : element.getClass().getSimpleName()) + " in it";
                }
            }
            return "a List<Tensor>";
        }
        return value == null ? "null" : value.getClass().getTypeName();
    }

    private IllegalArgumentException wrongCount(int given) {
        int minArity = 0;
        for (Object value : defaults) {
            minArity += value == MISSING ? 1 : 0;
        }
        int maxArity = kinds.length;
        for (int i = 0; preset != null && i < preset.length; i++) {
            maxArity -= preset[i] ? 1 : 0;
        }
        return new IllegalArgumentException(schema.qualifiedName() + "() takes " + (minArity == maxArity ? "" : minArity + " to ") + maxArity
                + (maxArity == 1 ? " argument" : " arguments") + ", got " + given + ". Its schema is " + schema);
    }

    // ------------------------------------------------------------------ calls

    private @Nullable Object invoke(Object[] bound) {
        if (writes && StorageChanges.mustBeAlone(schema, kinds, bound, resized.length > 0 || exchanges)) {
            Quiescence.begin();
            try {
                return invokeNow(bound);
            } finally {
                Quiescence.end();
            }
        }
        return invokeNow(bound);
    }

    /** Whether the only result is a tensor. */
    private static boolean results(Schema schema) {
        Type type = schema.results().getFirst().type();
        return type.kind() == Kind.TENSOR && !type.list() && !type.optional();
    }

    /**
     * A new tensor with the elements of one that was just made: filling it counts in its version, which it does not where PyTorch makes
     * tensors in Python.
     */
    private static Object fresh(Object made) {
        TensorHandle handle = (TensorHandle) made;
        long self = handle.acquire();
        long alias;
        try {
            if (Native.layout(self) != Layouts.STRIDED || TensorMetadata.requiresGrad(self)) {
                return made;
            }
            alias = Native.aliasOf(self);
        } finally {
            handle.release();
        }
        handle.close();
        return TensorHandle.own(alias, null);
    }

    private @Nullable Object invokeNow(Object[] bound) {
        return sparseIndices == null ? invokeLooking(bound) : sparseIndices.call(bound, this::invokeLooking);
    }

    private @Nullable Object invokeLooking(Object[] bound) {
        Object result = preconditions == null && outAliases == null ? invokeByRoute(bound) : invokeChecked(bound);
        return makes && result instanceof TensorHandle ? fresh(result) : result;
    }

    /** The tensors stay acquired from the check until the call has returned, so that no other thread can resize them in between. */
    private @Nullable Object invokeChecked(Object[] bound) {
        int acquired = 0;
        try {
            for (; acquired < tensors.length; acquired++) {
                kinds[tensors[acquired]].acquire(bound[tensors[acquired]]);
            }
            if (preconditions != null) {
                preconditions.check(bound);
            }
            if (outAliases != null && outAliases.areShared(bound)) {
                outAliases.check(bound, this::invokeByRoute);
            }
            return invokeByRoute(bound);
        } finally {
            for (int i = 0; i < acquired; i++) {
                kinds[tensors[i]].release(bound[tensors[i]]);
            }
        }
    }

    private @Nullable Object invokeByRoute(Object[] bound) {
        BoxedOperator boxed = null;
        if (route != null && (mixed || scalars != null && hasScalar(scalars, bound))) {
            boxed = route.boxed();
            if (boxed == null || route.mustCompose(bound)) {
                Object made = invokeDecomposed(route, bound);
                return made instanceof TensorHandle && FILLED.contains(schema.name()) ? fresh(made) : made;
            }
        }
        if (kernel != null && boxed == null) {
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
            StorageChanges.refuseJavaMemory(schema, kinds, bound);
        }
        List<Long> nowReached = null;
        DispatchedCall call = boxed != null ? boxed.begin() : Call.of(op);
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
                StorageChanges.run(call, kinds, bound, resized);
            }
            if (resized.length > 0) {
                StorageChanges.storagesChanged(kinds, bound, resized);
            }
            if (exchanges) {
                nowReached = StorageChanges.reachedStorages(kinds, bound);
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
    private static boolean hasScalar(int[] scalars, Object[] bound) {
        for (int i : scalars) {
            if (bound[i] != null) {
                return true;
            }
        }
        return scalars.length == 0;
    }

    private @Nullable Object invokeDecomposed(ScalarRoute route, Object[] bound) {
        Decomposition decomposition = route.decomposition();
        if (decomposition == null) {
            throw new UnsupportedOperationException(noRoute());
        }
        for (int i = 0; i < bound.length; i++) {
            for (TensorRef tensor : StorageChanges.tensors(kinds[i], bound[i])) {
                // Throws where it must not be used.
                tensor.handle().acquire();
                tensor.handle().release();
            }
        }
        HandleScope temporaries = HandleScope.openConfined();
        try {
            Object result = composed(decomposition, bound);
            if (result instanceof Object[] several && !(result instanceof TensorRef[])) {
                for (int i = 0; i < several.length; i++) {
                    several[i] = kept(several[i], bound);
                }
                return several;
            }
            return kept(result, bound);
        } finally {
            temporaries.close();
            // None of the arguments may be collected before.
            Reference.reachabilityFence(bound);
        }
    }

    /** Arguments whose lists or kinds do not fit together are refused; libtorch's own operators say so where these walk along them. */
    private @Nullable Object composed(Decomposition decomposition, Object[] bound) {
        try {
            return decomposition.call(bound);
        } catch (IndexOutOfBoundsException | ClassCastException | NegativeArraySizeException e) {
            StringBuilder given = new StringBuilder();
            for (int i = 0; i < bound.length; i++) {
                given.append(i == 0 ? "" : ", ").append(schema.parameters().get(i).name()).append(": ")
                        .append(bound[i] instanceof TensorRef[] list ? "a list of " + list.length + " tensors"
                                : bound[i] instanceof TensorRef ? "a tensor" : String.valueOf(bound[i]));
            }
            throw new IllegalArgumentException(schema.qualifiedName() + "(): the arguments do not fit together (" + given + "): "
                    + e.getMessage() + ". The schema is " + schema, e);
        }
    }

    /** A result that outlives the temporaries: the argument that it is, or a handle of the scope around. */
    private @Nullable Object kept(@Nullable Object result, Object[] bound) {
        if (result instanceof TensorRef tensor) {
            return keptTensor(tensor, bound);
        }
        if (result instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof TensorRef) {
            return kept(list.toArray(TensorRef[]::new), bound);
        }
        if (result instanceof TensorRef[] tensors) {
            TensorRef[] all = new TensorRef[tensors.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = tensors[i] == null ? null : keptTensor(tensors[i], bound);
            }
            return all;
        }
        return result;
    }

    private TensorRef keptTensor(TensorRef tensor, Object[] bound) {
        String node = GradFnTable.node(schema.qualifiedName());
        TensorHandle handle = tensor.handle();
        for (Object argument : bound) {
            if (argument instanceof TensorRef passed && passed.handle() == handle) {
                // What is written gets what was computed; in a view, its base records that.
                handle.composedAs(lastWrite(), node);
                return passed;
            }
            if (argument instanceof TensorRef[] several) {
                for (TensorRef passed : several) {
                    if (passed != null && passed.handle() == handle) {
                        handle.composedAs(lastWrite(), node);
                        return passed;
                    }
                }
            }
        }
        handle.composedAs(null, node);
        handle.escape(null);
        return handle;
    }

    /** The node of what a decomposition that writes an argument ends with: a copy, but for a fill, which is another fill. */
    private String lastWrite() {
        return schema.qualifiedName().equals("aten::fill_.Scalar") ? "FillBackward3" : "CopyBackwards";
    }

    /** An operator that a decomposition calls. */
    private static @Nullable Object callComposed(String name, @Nullable Object[] arguments) {
        return of(ATEN_NAMESPACE + name).call(arguments);
    }

    private String noRoute() {
        return schema.qualifiedName() + (mixed
                ? " cannot be called: it has results of different types, which libtorch's aoti_torch_call_dispatcher takes for each other's."
                : " cannot be called with a Scalar: no composition of other operators is known that does the same, and this libtorch has no"
                        + " function torch_new_scalar_double that would carry it.") + " Its schema is " + schema;
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
