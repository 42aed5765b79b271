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
            python("import numpy as np\nimport pyarrow as pa\nbefore = pa.total_allocated_bytes()\n");
            toJava();
            toPython();
            MemorySegment left = arena.allocate(8);
            python("import ctypes, gc\ngc.collect()\nctypes.c_int64.from_address(" + left.address()
                    + ").value = pa.total_allocated_bytes() - before\n");
            System.out.println("all exchanged, " + left.get(java.lang.foreign.ValueLayout.JAVA_LONG, 0)
                    + " bytes of Arrow's left, " + ArrowStructs.kept() + " structures of ours");
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
