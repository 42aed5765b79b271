// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What was loaded on which system, and what is not there: the lines that a report of a problem should have. */
public final class Diagnostics {
    private Diagnostics() { }

    /** {@return the lines, each ending in a line feed} */
    public static String text() {
        StringBuilder text = new StringBuilder();
        line(text, "libtorch", Native.version() + ", " + NativeLibrary.origin());
        for (Path file : NativeLibrary.files()) {
            line(text, "loaded", file.toString());
        }
        line(text, "platform", Platform.current().name() + ", " + HostSystem.current().inWords() + ", JDK " + Runtime.version());
        String whyNoCuda = NativeLibrary.whyNoCuda();
        line(text, "CUDA", whyNoCuda == null ? "yes" : "no: " + whyNoCuda);
        line(text, "operators with a Scalar", Call.carriesScalars() ? "by libtorch's C interface"
                : BoxedAbi.get() != null ? "by their own functions" : "composed of others: " + BoxedExperiments.whyNot());
        line(text, "small operators", UnboxedAbi.get() != null ? "by their own functions" : "by name");
        for (Map.Entry<String, List<String>> each : CxxFunctions.missing().entrySet()) {
            line(text, "missing", String.join(", ", each.getValue()) + " (" + each.getKey() + ")");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(what).append(": ").append(value).append('\n');
    }
}
