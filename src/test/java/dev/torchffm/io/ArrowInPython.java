// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.ArrowStructs;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Exchanges columns with pyarrow, that is with Arrow's C++ library, through a Python interpreter in this process. */
final class ArrowInPython {
    private ArrowInPython() { }

    public static void main(String[] arguments) throws Throwable {
        InProcessPython.start(arguments[0], arguments[1]);
        try (Arena arena = Arena.ofConfined()) {
            python("import numpy as np\nimport pyarrow as pa\ntry:\n    import polars as pl\nexcept ImportError:\n    pl = None\n"
                    + "try:\n    import duckdb\nexcept ImportError:\n    duckdb = None\nbefore = pa.total_allocated_bytes()\n");
            toJava();
            listsToJava();
            othersToJava();
            toPython();
            tensorsToPython();
            MemorySegment left = arena.allocate(8);
            python("import ctypes, gc\ndel rows, t\ngc.collect()\nctypes.c_int64.from_address(" + left.address()
                    + ").value = pa.total_allocated_bytes() - before\n");
            System.out.println("all exchanged, " + left.get(java.lang.foreign.ValueLayout.JAVA_LONG, 0)
                    + " bytes of Arrow's left, " + ArrowStructs.kept() + " structures of ours");
            InProcessPython.stop();
        }
    }

    private static void python(String program) throws Throwable {
        InProcessPython.run(program);
    }

    private static NDArray column(String expression, Object fill, Arena arena) throws Throwable {
        MemorySegment array = arena.allocate(ArrowC.ARRAY);
        MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
        python("column = " + expression + "\ncolumn._export_to_c(" + array.address() + ", " + schema.address() + ")\ndel column\n");
        return ArrowC.importArray(MemorySegment.ofAddress(array.address()), MemorySegment.ofAddress(schema.address()), fill, arena);
    }

    private static void toJava() throws Throwable {
        String numbers = "pa.array(np.arange(100000), pa.%s())";
        for (String type : new String[] {"int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"}) {
            try (Arena arena = Arena.ofConfined()) {
                NDArray array = column(String.format("pa.array(np.arange(100), pa.%s())", type), null, arena);
                expect(type, array.dtype().lowerName());
                expect(99L, array.astype(DType.INT64).getLong(99));
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            NDArray all = column(String.format(numbers, "int64"), null, arena);
            expect("99999", String.valueOf(all.getLong(99999)));
            NDArray slice = column(String.format(numbers, "int32") + ".slice(77, 10)", null, arena);
            expect(10L, slice.size());
            expect(86, slice.getInt(9));
            expect("[0, -1, 2]", Arrays.toString(column("pa.array([0, None, 2], pa.int16())", -1, arena).toIntArray()));
            expect("[true, false, false]", Arrays.toString(column("pa.array([False, True, False, None]).slice(1)", false, arena)
                    .toBooleanArray()));
            NDArray rows = column("pa.FixedSizeListArray.from_arrays(pa.array(np.arange(12.0)), 3).slice(1, 2)", null, arena);
            expect("[2, 3]", Arrays.toString(rows.shape()));
            expect("[3.0, 4.0, 5.0, 6.0, 7.0, 8.0]", Arrays.toString(rows.toDoubleArray()));
            NDArray holes = column("pa.array([[1, 2], None, [5, None]], pa.list_(pa.int32(), 2)).slice(1)", 0, arena);
            expect("[0, 0, 5, 0]", Arrays.toString(holes.toIntArray()));
            expect("float16", column("pa.array(np.arange(3, dtype=np.float16))", null, arena).dtype().lowerName());
            expect(86_400_000_000L, column("pa.array([86400000000], pa.timestamp('us', 'Europe/Berlin'))", null, arena).getLong(0));
            expect("[2, 3]", Arrays.toString(column("pa.array([b'abc', b'xyz'], pa.binary(3))", null, arena).shape()));
            try {
                column("pa.array(['a', 'b'])", null, arena);
                throw new AssertionError("strings were imported");
            } catch (IllegalArgumentException e) {
                expect("a column of format u, whose elements are not numbers of one width", e.getMessage());
            }
        }
    }

    /** Whether the elements of a column lie where pyarrow has them. */
    private static boolean isShared(String expression, NDArray array) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(8);
            python("import ctypes\nctypes.c_int64.from_address(" + address.address() + ").value = " + expression
                    + ".buffers()[-1].address\n");
            long start = address.get(java.lang.foreign.ValueLayout.JAVA_LONG, 0);
            return array.address() >= start && array.address() < start + 10_000;
        }
    }

    private static void listsToJava() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            for (String type : new String[] {"pa.list_(pa.float32())", "pa.large_list(pa.float32())", "pa.list_view(pa.float32())",
                "pa.large_list_view(pa.float32())"}) {
                python("rows = pa.array([[9, 9, 9], [0, 1, 2], [3, 4, 5], [6, 7, 8]], " + type + ").slice(1)\n");
                NDArray rows = column("rows", null, arena);
                expect("[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0]]", rows.toList().toString());
                expect(true, isShared("rows", rows));
                expect("[[0.0, 1.0], [-1.0, -1.0], [-1.0, 5.0]]",
                        column("pa.array([[0, 1], None, [None, 5]], " + type + ")", -1, arena).toList().toString());
                refused("pa.array([[0, 1], [2, 3], [4]], " + type + ")",
                        "a column of lists of different lengths, 2 at 0 and 1 at 2, which are no axis of an array");
                // Those below the null are not the column's, nor those before the slice.
                refused("pa.array([None, [0, 1], None, [None, 5], [None, None]], " + type + ").slice(1)",
                        "a column of f with 4 nulls, which arrays do not have: say what shall stand for them");
            }
            NDArray nested = column("pa.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]]).slice(1)", null, arena);
            expect("[[[5, 6], [7, 8]], [[9, 10], [11, 12]]]", nested.toList().toString());
            NDArray views = column("pa.ListViewArray.from_arrays([4, 0, 2], [2, 2, 2], pa.array(np.arange(6)))", null, arena);
            expect("[[4, 5], [0, 1], [2, 3]]", views.toList().toString());
            expect("[5, 7, 5, -1]", column("pa.array([5, 7, 5, None], pa.int32()).dictionary_encode()", -1, arena).toList().toString());
            expect("[7, 5]", column("pa.array([5, 7, 5, None], pa.int32()).dictionary_encode().slice(1, 2)", null, arena).toList()
                    .toString());
            expect("[[5, 7], [7, 5]]", column("pa.ListArray.from_arrays([0, 2, 4], pa.array([5, 7, 7, 5]).dictionary_encode())", null,
                    arena).toList().toString());
            refused("pa.array(['a', 'b', 'a']).dictionary_encode()", "a column of format u, whose elements are not numbers of one width");
            refused("pa.nulls(3)", "a column of format n, which has nulls only: cast it to a type of numbers");
            refused("pa.RunEndEncodedArray.from_arrays([2, 3], [1.0, 2.0])",
                    "a column of format +r, which is run-end encoded: decode it first");
            refused("pa.array([1, None, 3, None, None]).slice(2)",
                    "a column of l with 2 nulls, which arrays do not have: say what shall stand for them");
            python("t = pa.FixedShapeTensorArray.from_numpy_ndarray(np.arange(24, dtype=np.float32).reshape(4, 2, 3)).slice(1)\n");
            NDArray tensors = column("t", null, arena);
            expect("[3, 2, 3]", Arrays.toString(tensors.shape()));
            expect(6f, tensors.getFloat(0, 0, 0));
            expect(true, isShared("t.storage", tensors));
            // What pyarrow 25 itself makes of a permutation is as the specification says only where it is its own inverse.
            for (String permutation : new String[] {"[0, 2, 1]", "[2, 1, 0]", "[1, 0, 2]", "[2, 0, 1]", "[1, 2, 0]"}) {
                python("p = " + permutation + "\nx = np.arange(48).reshape(2, 2, 3, 4)\n"
                        + "t = pa.ExtensionArray.from_storage(pa.fixed_shape_tensor(pa.int64(), [2, 3, 4], permutation=p),"
                        + " pa.FixedSizeListArray.from_arrays(x.ravel(), 24))\ny = x.transpose([0] + [i + 1 for i in p])\n"
                        + "assert [p[i] for i in p] != [0, 1, 2] or (t.to_numpy_ndarray() == y).all()\n");
                NDArray permuted = column("t", null, arena);
                python("assert y.tolist() == " + permuted.toList() + "\n");
            }
        }
    }

    private static void refused(String expression, String message) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            column(expression, null, arena);
        } catch (IllegalArgumentException e) {
            expect(message, e.getMessage());
            return;
        }
        throw new AssertionError(expression + " was imported");
    }

    /** Embeddings as data frames and databases hand them out, where Python has these. */
    private static void othersToJava() throws Throwable {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            expect(true, scope.isOpen());
            MemorySegment has = arena.allocate(8);
            python("ctypes.c_int64.from_address(" + has.address() + ").value = (pl is not None) + 2 * (duckdb is not None)\n");
            long packages = has.get(java.lang.foreign.ValueLayout.JAVA_LONG, 0);
            if ((packages & 1) != 0) {
                String rows = "pl.Series([[0.0, 1.0], [2.0, 3.0]], dtype=%s).to_arrow()";
                for (String type : new String[] {"pl.List(pl.Float64)", "pl.Array(pl.Float64, 2)"}) {
                    expect("[[0.0, 1.0], [2.0, 3.0]]", column(rows.formatted(type), null, arena).toList().toString());
                }
                expect("[1, 2, 3]", column("pl.Series([1, 2, 3]).to_arrow()", null, arena).toList().toString());
            }
            if ((packages & 2) != 0) {
                String query = "duckdb.sql(\"%s\").to_arrow_table().column(0).combine_chunks()";
                for (String type : new String[] {"double[]", "double[2]"}) {
                    expect("[[0.0, 1.0], [1.0, 2.0]]", column(query.formatted("select [i, i + 1]::" + type + " from range(2) t(i)"), null,
                            arena).toList().toString());
                }
            }
        }
    }

    private static void tensorsToPython() throws Throwable {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            expect(true, scope.isOpen());
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            Tensor tensor = Torch.arange(0, 48, 1).reshape(2, 2, 3, 4);
            ArrowC.exportFixedShapeTensors(tensor, array, schema);
            python("t = pa.Array._import_from_c(" + array.address() + ", " + schema.address() + ")\nt.validate(full=True)\n"
                    + "assert t.type == pa.fixed_shape_tensor(pa.int64(), [2, 3, 4]), t.type\n"
                    + "assert (t.to_numpy_ndarray() == np.arange(48).reshape(2, 2, 3, 4)).all()\n"
                    + "assert t.storage.buffers()[-1].address == " + tensor.dataPtr() + "\n");
            ArrowC.exportFixedShapeTensors(tensor.permute(0, 3, 1, 2), array, schema);
            python("t = pa.Array._import_from_c(" + array.address() + ", " + schema.address() + ")\nt.validate(full=True)\n"
                    + "assert t.type == pa.fixed_shape_tensor(pa.int64(), [2, 3, 4], permutation=[2, 0, 1]), t.type\n"
                    + "assert t.storage.flatten().to_pylist() == list(range(48))\n");
            ArrowC.exportFixedShapeTensors(tensor.permute(0, 3, 2, 1), array, schema);
            python("t = pa.Array._import_from_c(" + array.address() + ", " + schema.address() + ")\nt.validate(full=True)\n"
                    + "assert (t.to_numpy_ndarray() == np.arange(48).reshape(2, 2, 3, 4).transpose(0, 3, 2, 1)).all()\n");
        }
    }

    @SuppressWarnings("try")
    private static void toPython() throws Throwable {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            Tensor tensor = Torch.arange(0, 24, 1).to(DType.FLOAT32).reshape(2, 3, 4);
            ArrowC.exportTensor(tensor, array, schema);
            python("column = pa.Array._import_from_c(" + array.address() + ", " + schema.address() + ")\n"
                    + "column.validate(full=True)\n"
                    + "assert column.type == pa.list_(pa.list_(pa.float32(), 4), 3), column.type\n"
                    + "assert column.to_pylist() == np.arange(24).reshape(2, 3, 4).tolist(), column\n"
                    + "assert column.flatten().flatten().buffers()[1].address == " + tensor.numpy().address() + "\n");
            ArrowC.exportArray(NDArray.copyOf(new boolean[] {true, false, true}), array, schema);
            python("flags = pa.Array._import_from_c(" + array.address() + ", " + schema.address() + ")\n"
                    + "flags.validate(full=True)\nassert flags.to_pylist() == [True, False, True], flags\n");
        }
        // The scope is closed; Python has the storage.
        python("assert column[1][2][3].as_py() == 23\ndel column, flags\ngc = __import__('gc')\ngc.collect()\n");
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", got " + actual);
        }
    }
}
