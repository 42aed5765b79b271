// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.torchffm.Complex;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of any Java type in any place of a call by name, and dimensions and lists that do not fit: the call is made, or libtorch's
 * message comes, or a refusal that names the operator. No exception of Java's own comes out of it.
 */
class WrongTypesTest {
    /** What may be passed to parameters that are something else. */
    private static List<Object> values() {
        return Arrays.asList(null, true, 1, -7L, Long.MAX_VALUE, (short) 2, 2.5, Double.NaN, new Complex(1, 2), "x", List.of(), List.of(1, 2.5),
                List.of("x"), new long[] {7}, new long[] {-7, 0, 1}, new long[0], new double[] {0, 1}, new boolean[] {true}, new Object(),
                Torch.tensor(1f), Torch.ones(2, 2), Torch.tensor(new long[] {0, 1}), List.of(Torch.ones(2)), new Tensor[] {null},
                dev.torchffm.DType.INT64, dev.torchffm.Device.CPU);
    }

    private static Stream<String> overloads() {
        return Stream.of("arange", "arange.start", "arange.start_step", "arange.out", "arange.start_out", "range", "range.step",
                "sym_constrain_range", "sym_constrain_range_for_size", "index_add", "index_add_", "index_add.out", "std.correction",
                "std.correction_out", "std_mean.correction", "var.correction", "var_mean.correction", "histogramdd.int_bins", "histogramdd",
                "histogramdd.TensorList_bins", "linalg_cond", "linalg_cond.out", "linalg_cond.p_str");
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void wrongValuesAreRefusedInWords(String overload) {
        Operator operator = Operator.of("aten::" + overload);
        int parameters = OperatorTables.schema(overload).parameters().size();
        List<List<Object>> right = right();
        int refusals = 0;
        for (List<Object> start : right) {
            for (int place = 0; place < Math.min(parameters, start.size()); place++) {
                for (Object value : values()) {
                    List<Object> arguments = new ArrayList<>(start.subList(0, Math.min(parameters, start.size())));
                    arguments.set(place, value);
                    refusals += refused(operator, arguments.toArray()) ? 1 : 0;
                }
            }
        }
        assertTrue(refusals > 0);
    }

    /** Beginnings of argument lists, one of which fits each of the operators. */
    private static List<List<Object>> right() {
        Tensor matrix = Torch.ones(2, 2);
        Tensor indices = Torch.tensor(new long[] {0, 1});
        return List.of(List.of(5), List.of(0, 5), List.of(0, 5, 2), List.of(5, Torch.ones(1)), List.of(0, 5, 2, Torch.ones(1)),
                List.of(matrix, 0, indices, matrix, 1), List.of(matrix, 0, indices, matrix, 1, Torch.ones(1)), List.of(matrix, new long[] {0}, 1, true),
                List.of(matrix, new long[] {0}, 1, true, Torch.ones(1)), List.of(matrix, 3, new double[] {0, 1, 0, 1}), List.of(matrix, new long[] {2, 2}),
                List.of(matrix, List.of(Torch.tensor(new float[] {0, 1}), Torch.tensor(new float[] {0, 1}))), List.of(matrix, 1),
                List.of(matrix, 1, Torch.ones(1)), List.of(matrix, "fro"));
    }

    private static boolean refused(Operator operator, Object[] arguments) {
        try {
            operator.call(arguments);
            return false;
        } catch (TorchException e) {
            return true;
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains(operator.toString()) && e.getMessage().contains("aten::"), e::getMessage);
            return true;
        } catch (RuntimeException | Error e) {
            return fail(operator + " of " + Arrays.deepToString(arguments), e);
        }
    }
}
