// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/**
 * Where the arguments of an operator go, one after the other in the order of its schema: to the dispatcher, or to the
 * operator's kernel. Values that are neither tensors nor strings come as their bits.
 */
public interface Arguments {
    /** Appends a tensor, which stays the caller's. */
    Arguments tensor(long handle);

    /** Appends a present optional tensor. */
    Arguments someTensor(long handle);

    /** Appends a plain value. */
    Arguments integer(long value);

    /** Appends a present optional plain value. */
    Arguments someInteger(long value);

    /** Appends an absent optional. */
    Arguments none();

    /** Appends a list of plain values. */
    Arguments integers(long... values);

    /** Appends a present optional list of plain values. */
    Arguments someIntegers(long... values);

    /** Appends a list of tensors. */
    Arguments tensors(long... handles);

    /** Appends a present optional list of tensors. */
    Arguments someTensors(long... handles);

    /** Appends a list of optional tensors, absent where the handle is 0. */
    Arguments optionalTensors(long... handles);

    /** Appends a string. */
    Arguments string(String value);

    /** Appends a present optional string. */
    Arguments someString(String value);

    /** Appends a generator, of which the callee gets a handle of its own. */
    Arguments generator(long handle);

    /** Appends a present optional generator, of which the callee gets a handle of its own. */
    Arguments someGenerator(long handle);

    /** Appends a {@code Scalar} that is a Java number, or a present optional one. */
    Arguments scalar(Object value, boolean optional);
}
