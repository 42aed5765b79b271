// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.util.ArrayList;
import java.util.List;

/** Operators that the public API does not have, by name: tests use them to make tensors of unusual kinds. */
public final class Aten {
    private Aten() { }

    /** An argument that the schema calls optional, present. */
    record Some(Object value) { }

    static Some some(Object value) {
        return new Some(value);
    }

    /** Calls an operator that returns one tensor. */
    public static Tensor call(String op, Object... arguments) {
        return Tensor.of(TensorHandle.own(with(op, arguments, Call::tensorResult), null));
    }

    /** Calls an operator that writes into its first argument and returns that. */
    static void inPlace(String op, Object... arguments) {
        with(op, arguments, call -> {
            call.inPlace();
            return 0L;
        });
    }

    /** Calls an operator that returns nothing. */
    static void run(String op, Object... arguments) {
        with(op, arguments, call -> {
            call.noResult();
            return 0L;
        });
    }

    private interface Result {
        long of(Call call);
    }

    private static long with(String op, Object[] arguments, Result result) {
        List<Tensor> held = new ArrayList<>();
        try {
            Object[] plain = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                plain[i] = handles(arguments[i], held);
            }
            Call call = Call.of(OpName.aten(op));
            for (Object argument : plain) {
                push(call, argument);
            }
            return result.of(call);
        } finally {
            held.forEach(tensor -> tensor.handle().release());
        }
    }

    private record Handle(long address) { }

    private record Handles(long[] addresses) { }

    private static Object handles(Object argument, List<Tensor> held) {
        return switch (argument) {
            case Tensor tensor -> {
                long address = tensor.handle().acquire();
                held.add(tensor);
                yield new Handle(address);
            }
            case Tensor[] tensors -> {
                long[] addresses = new long[tensors.length];
                for (int i = 0; i < tensors.length; i++) {
                    addresses[i] = tensors[i].handle().acquire();
                    held.add(tensors[i]);
                }
                yield new Handles(addresses);
            }
            case null, default -> argument;
        };
    }

    private static void push(Call call, Object argument) {
        switch (argument) {
            case null -> call.none();
            case Handle handle -> call.tensor(handle.address());
            case Handles handles -> call.tensors(handles.addresses());
            case Short s -> call.integer(s);
            case Integer i -> call.integer(i);
            case Long l -> call.integer(l);
            case Double d -> call.real(d);
            case Boolean b -> call.bool(b);
            case long[] list -> call.integers(list);
            case DType dtype -> call.integer(dtype.code());
            case Some(DType dtype) -> call.someInteger(dtype.code());
            case Some(Integer i) -> call.someInteger(i);
            default -> throw new IllegalArgumentException(argument.getClass().getName());
        }
    }
}
