// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradFnTableTest {
    @ParameterizedTest
    @CsvSource({"mul.Tensor,MulBackward0", "mul_.Tensor,MulBackward0", "clamp,ClampBackward1", "clamp_,ClampBackward1",
        "clamp.Tensor,ClampBackward0", "addmm,AddmmBackward0", "addmm_,AddmmBackward0", "select.int,SelectBackward0",
        "fill_.Scalar,FillBackward2", "zero_,ZeroBackward0"})
    void operatorHasTheNodeOfPyTorch(String operator, String node) {
        assertEquals(node, GradFnTable.node("aten::" + operator));
    }

    @Test
    void operatorWithoutANodeOfItsOwnHasNone() {
        assertNull(GradFnTable.node("aten::matmul"));
        assertNull(GradFnTable.node("aten::eq.Tensor"));
        assertNull(GradFnTable.node("aten::mul.out"));
    }
}
