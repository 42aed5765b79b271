// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.TorchException;
import dev.torchffm.internal.lifetime.CollectedMemory;
import dev.torchffm.internal.schema.SchemaParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which refusals and operators are worth a second call. */
class RepeatedCallsTest {
    @ParameterizedTest
    @CsvSource({"add.Tensor,true", "empty.memory_format,true", "clone,true", "rand,true", "rand.generator,true", "randn_like,true",
            "add_.Tensor,false", "add.out,false", "bernoulli,false", "native_dropout,false", "_fused_dropout,false", "multinomial,false",
            "normal.Tensor_float,false", "native_batch_norm,true"})
    void whatWritesNothingAndDrawsNothingBeforeItAllocates(String operator, boolean repeated) {
        assertEquals(repeated, RepeatedCalls.mayBeRepeated(SchemaParser.parse(AtenOperator.of("aten::" + operator).schema())));
    }

    @ParameterizedTest
    @CsvSource({"DefaultCPUAllocator: can't allocate memory: you tried to allocate 64 bytes. Error code 12 (Cannot allocate memory),true",
            "DefaultCPUAllocator: not enough memory: you tried to allocate 64 bytes.,true",
            "CUDA out of memory. Tried to allocate 20.00 GiB.,true", "shape '[2]' is invalid for input of size 3,false"})
    void refusalsForWantOfMemory(String message, boolean isForWantOfMemory) {
        assertEquals(isForWantOfMemory, CollectedMemory.isForWantOfMemory(new TorchException(message)));
    }
}
