// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.MemoryFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaParserTest {
    @Test
    void readsTypesDefaultsKeywordsAndAliases() {
        Schema schema = SchemaParser.parse("aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, "
                + "ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)");
        assertEquals("aten::sum", schema.name());
        assertEquals("IntList_out", schema.overload());
        assertEquals(5, schema.parameters().size());
        Parameter dim = schema.parameters().get(1);
        assertEquals(new Type(Kind.INT, "int", true, 1, false, true), dim.type());
        assertFalse(dim.hasDefault());
        Parameter keepdim = schema.parameters().get(2);
        assertEquals(false, keepdim.defaultValue());
        assertFalse(keepdim.keywordOnly());
        Parameter dtype = schema.parameters().get(3);
        assertTrue(dtype.hasDefault());
        assertNull(dtype.defaultValue());
        assertTrue(dtype.keywordOnly());
        Parameter out = schema.parameters().get(4);
        assertEquals("a", out.alias());
        assertTrue(out.written());
        assertEquals(List.of(new Result(null, out.type(), "a", true)), schema.results());
    }

    @Test
    void readsDefaultsOfEveryKind() {
        Schema schema = SchemaParser.parse("x::f(float a=1.0000000000000001e-05, float b=2, int c=-100, str d=\"\\\"'\\\\\", "
                + "int[2] e=0, int[2] f=[], SymInt[] g=[-2, -1], MemoryFormat h=0, ScalarType i=4, Scalar j=1, Scalar k=0.125, "
                + "bool[2] l=[True, False], float m=inf, str n='none') -> ()");
        List<Object> values = schema.parameters().stream().map(Parameter::defaultValue).toList();
        assertEquals(1e-5, values.get(0));
        assertEquals(2.0, values.get(1));
        assertEquals(-100L, values.get(2));
        assertEquals("\"'\\", values.get(3));
        assertArrayEquals(new long[] {0, 0}, (long[]) values.get(4));
        assertArrayEquals(new long[] {}, (long[]) values.get(5));
        assertArrayEquals(new long[] {-2, -1}, (long[]) values.get(6));
        assertEquals(MemoryFormat.CONTIGUOUS_FORMAT, values.get(7));
        assertEquals(DType.INT64, values.get(8));
        assertEquals(1L, values.get(9));
        assertEquals(0.125, values.get(10));
        assertEquals(List.of(true, false), values.get(11));
        assertEquals(Double.POSITIVE_INFINITY, values.get(12));
        assertEquals("none", values.get(13));
        assertEquals(List.of(), schema.results());
    }

    @Test
    void readsListsOfOptionalsAndNamedResults() {
        Schema schema = SchemaParser.parse("x::f.o(Tensor?[] a, Tensor(b!)[] c) -> (Tensor values, Tensor[] lists, int)");
        assertEquals("Tensor?[]", schema.parameters().get(0).type().toString());
        assertTrue(schema.parameters().get(0).type().optionalElements());
        assertTrue(schema.parameters().get(1).type().list());
        assertTrue(schema.parameters().get(1).written());
        assertEquals("values", schema.results().get(0).name());
        assertEquals("Tensor[]", schema.results().get(1).type().toString());
        assertNull(schema.results().get(2).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "add", "aten::add", "aten::add(", "aten::add(Tensor)", "aten::add(Tensor a -> Tensor",
        "aten::add(Tensor a)", "aten::add(Tensor a) -> ", "aten::add(Tensor a) -> Tensor b c", "aten::add(int a=x) -> ()",
        "aten::add(int a=) -> ()", "aten::add(str a='b) -> ()", "aten::add(int[x] a) -> ()"})
    void saysWhereATextStopsBeingASchema(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> SchemaParser.parse(text)).getMessage();
        assertTrue(message.startsWith("not a schema: expected "), message);
        assertTrue(message.endsWith("in '" + text.strip() + "'"), message);
    }

    @Test
    void writesBackWhatItReadOfEveryOperator() {
        List<String> all = AtenSchemas.all();
        assertTrue(all.size() >= 3110, all.size() + " schemas");
        for (String text : all) {
            Schema schema = SchemaParser.parse(text);
            assertEquals(text, schema.toString());
            assertEquals("aten::" + AtenSchemas.find(schema.qualifiedName().substring(6)).substring(6), text);
            // What comes before the defaults stands in the text as the types say it.
            for (Parameter parameter : schema.parameters()) {
                String written = parameter.type().word() + (parameter.alias() == null ? "" : "(" + parameter.alias()
                        + (parameter.written() ? "!" : "") + ")");
                assertTrue(text.contains(parameter.type().toString().replace(parameter.type().word(), written)
                        + " " + parameter.name()) || text.contains("-> *"), text + " lacks " + parameter);
            }
        }
    }
}
