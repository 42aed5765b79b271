/**
 * Tensors of libtorch, and NumPy-like arrays over the same memory, through the Foreign Function and Memory API.
 *
 * <p>Start with {@link dev.torchffm.Torch} and {@link dev.torchffm.Tensor}. The JVM must be told that this module may
 * call native code: {@code --enable-native-access=dev.torchffm} (or {@code ALL-UNNAMED} on the class path).
 */
module dev.torchffm {
    requires org.bytedeco.javacpp;
    // Says what may be null, to who compiles against this module; nobody needs it when the program runs.
    requires static transitive org.jspecify;
    // For images, in programs that have some.
    requires static java.desktop;
    // For vectors of Arrow, in programs that have it.
    requires static org.apache.arrow.memory.core;
    requires static org.apache.arrow.vector;
    // For reading the accounts of memory from outside, where the JVM has them.
    requires static java.management;
    requires static jdk.jfr;

    exports dev.torchffm;
    exports dev.torchffm.export;
    exports dev.torchffm.io;
    exports dev.torchffm.keywords;
    exports dev.torchffm.ndarray;
    exports dev.torchffm.ops;
}
