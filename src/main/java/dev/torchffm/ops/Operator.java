// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.dispatch.Startup;
import dev.torchffm.internal.precondition.ClosedOperators;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
 * <p><b>Safety.</b> No call of an operator that {@link #of} gives ends the process: where libtorch takes something for granted, a
 * wrong argument is refused here, with {@link IllegalArgumentException}. The operators that PyTorch keeps to itself (names that begin with
 * an underscore or end in {@code _backward}, mostly) check too little for that, and are given by {@link #unchecked} only. An operator is
 * immutable, and any thread may call it.
 */
public final class Operator {
    static {
        Startup.await();
    }

    private static final ConcurrentHashMap<String, Operator> ATEN = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, Operator> UNCHECKED = new ConcurrentHashMap<>();

    private final AtenOperator operator;

    private Operator(AtenOperator operator) {
        this.operator = operator;
    }

    /**
     * Returns an operator of libtorch's own.
     *
     * @param name the name with its namespace and overload, such as {@code aten::add.Tensor}, {@code aten::exp} or, as Python
     *        writes that, {@code aten::exp.default}
     * @return the operator; always the same object for a name
     * @throws IllegalArgumentException if the loaded libtorch has none of that name, with the overloads there are; or if it is one
     *         that PyTorch keeps to itself and that checks too little of its arguments, which {@link #unchecked} gives
     */
    public static Operator of(String name) {
        Operator known = ATEN.get(name);
        return known != null ? known : ATEN.computeIfAbsent(name, Operator::find);
    }

    private static Operator find(String name) {
        AtenOperator operator = AtenOperator.of(name);
        if (ClosedOperators.contain(name)) {
            throw new IllegalArgumentException(name + " is one of PyTorch's internal operators, which check little of their arguments: "
                    + "a wrong one ends the process instead of throwing. Operator.unchecked(\"" + name + "\") gives it to callers that have "
                    + "checked them. Its schema is " + operator);
        }
        return new Operator(operator);
    }

    /**
     * Gives any operator of libtorch's own, those included that {@link #of} refuses since they check too little.
     *
     * <p><b>A wrong call may end the process</b>, without an exception, or return or overwrite bytes that belong to others: such an
     * operator takes shapes, dtypes, indices and the numbers of elements in lists as given, as PyTorch's own code does that calls it.
     * Whoever uses this has to know what the operator's kernel expects.
     *
     * @param name as for {@link #of}
     * @return the operator; always the same object for a name
     * @throws IllegalArgumentException if the loaded libtorch has none of that name
     */
    public static Operator unchecked(String name) {
        Operator known = UNCHECKED.get(name);
        return known != null ? known : UNCHECKED.computeIfAbsent(name,
                key -> ClosedOperators.contain(key) ? new Operator(AtenOperator.of(key)) : of(key));
    }

    /**
     * Returns an operator that another library registered with libtorch in this process. The schema must be the registered one:
     * libtorch takes the arguments as they come, and a wrong schema may end the process.
     *
     * @param schema such as {@code mylib::scale(Tensor self, float by=2.0) -> Tensor}
     * @return the operator, which need not be registered yet
     * @throws IllegalArgumentException if that is no schema, or one of the namespace {@code aten}, whose schemas
     *         {@link #of} knows
     */
    public static Operator define(String schema) {
        return new Operator(AtenOperator.define(schema));
    }

    /** {@return the schema, in PyTorch's notation} */
    public String schema() {
        return operator.schema();
    }

    /**
     * Returns this operator with one argument given by name. What {@link #call} is given then fills the other parameters, in
     * order.
     *
     * @param parameter the parameter's name
     * @param value its value
     * @return another operator; this one does not change
     * @throws IllegalArgumentException if there is no such parameter, or the value is of a wrong kind
     */
    public Operator with(String parameter, @Nullable Object value) {
        return new Operator(operator.with(parameter, value));
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
    public List<@Nullable Object> call(@Nullable Object... arguments) {
        Object result = Tensor.wrapped(operator.call(arguments));
        return switch (operator.resultCount()) {
            case 0 -> List.of();
            case 1 -> Collections.singletonList(result);
            default -> Collections.unmodifiableList(Arrays.asList((Object[]) Objects.requireNonNull(result)));
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
    public Tensor callTensor(@Nullable Object... arguments) {
        if (!operator.returnsTensor()) {
            throw new IllegalStateException(operator.name() + "() does not return one tensor; use call. Its schema is " + schema());
        }
        return Tensor.of(operator.call(arguments));
    }

    /** {@return the schema} */
    @Override
    public String toString() {
        return operator.schema();
    }

    /** How the call is made, for the test that counts: directly, lowered, or why not. */
    String way() {
        return operator.way();
    }

    /** This operator, with every call through the dispatcher: what the test of the other way compares with. */
    Operator throughDispatcher() {
        return new Operator(operator.throughDispatcher());
    }

    /** {@return whether calls may go around the dispatcher} */
    boolean hasKernel() {
        return operator.hasKernel();
    }
}
