// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is initialized before the first call, and what is not. */
class StartupTest {
    /** What a tensor and its text do without: tables, experiments, links, and what shows the accounts outside. */
    private static final List<String> POSTPONED = List.of("dev.torchffm.internal.decomposition.Compositions",
            "dev.torchffm.internal.precondition.Preconditions$Rows", "dev.torchffm.internal.layout.AutogradLayout",
            "dev.torchffm.internal.layout.TensorImplLayout$Resizable", "dev.torchffm.internal.layout.WrappedNumbers$Mark",
            "dev.torchffm.internal.dispatch.VectorProduct", "dev.torchffm.internal.dispatch.FastPathArithmetic$Kernels",
            "dev.torchffm.internal.abi.Blas", "dev.torchffm.internal.abi.Native$FromBlob", "dev.torchffm.internal.abi.ReleaseMark",
            "dev.torchffm.internal.dispatch.SmallSum", "dev.torchffm.internal.abi.ProbedMemory", "dev.torchffm.internal.abi.CxxSymbols$Generators",
            "dev.torchffm.internal.abi.WeakCallback", "dev.torchffm.internal.monitoring.MemoryBean",
            "dev.torchffm.internal.monitoring.MemoryEvent", "dev.torchffm.internal.abi.Native$OnDevice", "dev.torchffm.internal.capi.TorchC",
            "dev.torchffm.internal.text.ExactDecimals$Constants");

    @Test
    void everyClassOfTheListIsThere() throws ClassNotFoundException {
        List<String> names = List.of(Startup.Initializer.classes());
        for (String name : names) {
            Class.forName("dev.torchffm." + name, false, getClass().getClassLoader());
        }
        assertTrue(names.contains("internal.dispatch.FastPathArithmetic") && names.contains("internal.lifetime.JavaMemory"), names::toString);
    }

    /** Prints what of the postponed has been loaded when the first tensor was made, and when everything was used. */
    static final class First {
        public static void main(String[] args) throws Exception {
            Tensor first = Torch.ones(2, 3);
            String text = first.add(first).toString();
            System.out.println(loaded() + " " + text.substring(0, 10));
            for (String name : POSTPONED) {
                Class.forName(name);
            }
            System.out.println(loaded().size());
        }

        private static List<String> loaded() throws ReflectiveOperationException {
            Method find = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
            find.setAccessible(true);
            return POSTPONED.stream().filter(name -> {
                try {
                    return find.invoke(First.class.getClassLoader(), name) != null;
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    /** What starts JMX or the flight recorder, or takes a hundred generated classes, in a process that asked for none of it. */
    static final class Idle {
        public static void main(String[] args) throws Exception {
            Torch.ones(2, 3).close();
            // The threads that come later have come: their periods are of a second, and the first is two seconds after the start.
            for (int i = 0; i < 600 && threads().noneMatch("torch-ffm cleaner"::equals); i++) {
                Thread.sleep(100);
            }
            Thread.sleep(1500);
            System.out.println(threads().filter("torch-ffm cleaner"::equals).count() + " cleaner");
        }

        private static Stream<String> threads() {
            return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
        }
    }

    @Test
    void processWithoutMonitoringStartsNoneLater() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Xlog:class+load").run(Idle.class);
        assertTrue(result.output().contains("1 cleaner"), result.output());
        List<String> loaded = result.output().lines().filter(line -> line.contains("com.sun.jmx.mbeanserver.") || line.contains("sun.management.")
                || line.contains("jdk.jfr.internal.TypeLibrary") || line.contains("jdk.jfr.internal.PlatformRecorder ")
                || line.contains("java.lang.invoke.MethodHandleProxies")).toList();
        assertEquals(List.of(), loaded);
    }

    @Test
    void firstTensorLoadsNothingThatItDoesNotNeed() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("--add-opens", "java.base/java.lang=ALL-UNNAMED").run(First.class);
        assertEquals("[] tensor([[2\n" + POSTPONED.size(), result.output().strip(), result.output());
    }
}
