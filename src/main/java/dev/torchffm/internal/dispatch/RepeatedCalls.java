// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.Set;

/** Which calls are made once more when libtorch could not allocate and garbage was freed, as the JDK does for direct buffers. */
final class RepeatedCalls {
    private static final String NAMESPACE = "aten::";
    /** What draws random numbers besides the operators that take a generator; names that begin so, or with an underscore before. */
    private static final Set<String> RANDOM = Set.of("native_dropout", "dropout", "feature_dropout", "alpha_dropout",
            "feature_alpha_dropout", "fused_dropout", "rrelu", "bernoulli", "normal", "scaled_dot_product");

    private RepeatedCalls() { }

    /**
     * Whether a failed call has left everything as it was: it writes into no argument, and the generator stands where it stood, since it
     * draws nothing, or allocates its result before it draws.
     */
    static boolean mayBeRepeated(Schema schema) {
        String name = schema.name().startsWith(NAMESPACE) ? schema.name().substring(NAMESPACE.length()) : schema.name();
        boolean draws = false;
        for (Parameter parameter : schema.parameters()) {
            if (parameter.written()) {
                return false;
            }
            draws |= parameter.type().kind() == Kind.GENERATOR;
        }
        String plain = name.replaceFirst("^_+", "");
        for (String random : RANDOM) {
            draws |= plain.startsWith(random);
        }
        return !draws || name.startsWith("rand");
    }
}
