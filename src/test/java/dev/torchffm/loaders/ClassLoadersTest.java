// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.loaders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Torch;
import dev.torchffm.io.Safetensors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library in class loaders that come and go, as those of web applications do; each case in a JVM of its own. */
@Tag("long")
class ClassLoadersTest {
    private static final String NOTHING_LEFT = "0 loaders, 0 threads";

    private static String run(ChildJvm jvm, String... arguments) throws Exception {
        ChildJvm.Result result = jvm.run(LoaderHost.class, arguments);
        assertEquals(0, result.exitCode(), result.output());
        return result.output().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneTensor", "management", "threads", "virtualThreads", "collected", "arrays", "scopes", "generators", "javaMemory",
        "arrow", "gradients"})
    void whatAJobLeavesBehindDoesNotKeepItsLoader(String kind) throws Exception {
        assertEquals(NOTHING_LEFT, run(new ChildJvm(), kind, "2"));
    }

    @Test
    void flightRecordingsDoNotKeepALoader() throws Exception {
        assertEquals(NOTHING_LEFT, run(new ChildJvm().with("-XX:StartFlightRecording:settings=profile", "-Xlog:jfr*=off",
                "-Xlog:jfr+startup=off"), "flightRecorder", "2"));
    }

    @Test
    void mappedFilesDoNotKeepALoader(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.safetensors");
        Safetensors.write(file, Map.of("a", Torch.ones(1000)));
        assertEquals(NOTHING_LEFT, run(new ChildJvm(), "mappedFile", "2", file.toString()));
    }

    @Test
    void withoutManagementAndRecorderALoaderIsCollectedToo() throws Exception {
        assertEquals(NOTHING_LEFT, run(new ChildJvm().with("--limit-modules", "java.base"), "collected", "2"));
    }

    @Test
    void withoutFinalizationALoaderIsCollectedToo() throws Exception {
        assertEquals(NOTHING_LEFT, run(new ChildJvm().with("--finalization=disabled"), "management", "2"));
    }

    @Test
    void memoryOfTensorsGoesWithTheirLoader() throws Exception {
        String[] lines = run(new ChildJvm(), "large", "20").split("\n");
        assertEquals(NOTHING_LEFT, lines[0]);
        // Twenty times 64 MB.
        assertTrue(Integer.parseInt(lines[1].replace(" MB", "")) < 700, lines[1]);
    }

    @Test
    void segmentThatOthersHoldKeepsTheLoaderAndItsMemory() throws Exception {
        assertEquals("held 1, 1.0: " + NOTHING_LEFT, run(new ChildJvm(), "segment", "1"));
    }

    /** A loader that is closed before the library has begun what it postpones. */
    static final class ClosedAtOnce {
        public static void main(String[] args) throws Exception {
            var loader = LoaderHost.loader();
            LoaderHost.run(loader, "oneTensor", "");
            loader.close();
            Thread.sleep(4000);
        }
    }

    @Test
    void loaderThatIsClosedAfterItsFirstTensorPrintsNothing() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(ClosedAtOnce.class);
        assertEquals("", result.output());
        assertEquals(0, result.exitCode());
    }

    /** Two loaders at once. */
    static final class Two {
        public static void main(String[] args) throws Exception {
            var first = LoaderHost.loader();
            var second = LoaderHost.loader();
            List<Object> results = new ArrayList<>();
            results.add(LoaderHost.run(first, "oneTensor", ""));
            results.add(LoaderHost.run(second, "oneTensor", ""));
            results.add(LoaderHost.run(first, "collected", ""));
            results.add(LoaderHost.run(first, "management", ""));
            results.add(LoaderHost.run(second, "management", ""));
            results.add(Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(line -> line.contains("libtorch_cpu"))
                    .map(line -> line.replaceFirst(".* /", "/")).distinct().count() + " libtorch");
            var server = java.lang.management.ManagementFactory.getPlatformMBeanServer();
            results.add(server.queryNames(new javax.management.ObjectName("dev.torchffm:type=Memory,*"), null).size() + " beans");
            System.out.println(results);
        }
    }

    @Test
    void twoLoadersShareOneLibtorchAndCountForThemselves() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Two.class);
        assertEquals("[tensor([2., 2., 2.]), tensor([2., 2., 2.]), done, done, done, 1 libtorch, 2 beans]", result.output().strip());
    }
}
