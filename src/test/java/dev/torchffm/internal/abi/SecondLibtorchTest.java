// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Torch;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A libtorch that is in the process already: loaded by another library, or by this one in another class loader. */
@Tag("long")
class SecondLibtorchTest {
    @TempDir
    Path folder;

    /** A folder with the loaded libtorch's files, by links, and one with copies of one small file under the names of libtorch's. */
    private Path links;
    private Path copies;

    /** Loads files as JNI does, then uses the library. */
    static final class LoadedBefore {
        public static void main(String[] args) {
            for (String file : args) {
                System.load(file);
            }
            System.out.println(Torch.ones(3).add(Torch.ones(3)));
        }
    }

    /** Uses the library in as many class loaders as there are arguments, each of which chooses a libtorch unless it is "embedded". */
    static final class ClassLoaders {
        public static void main(String[] args) throws ReflectiveOperationException {
            URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(ClassLoaders::url)
                    .toArray(URL[]::new);
            List<URLClassLoader> loaders = new ArrayList<>();
            for (String libtorch : args) {
                if (libtorch.equals("embedded")) {
                    System.clearProperty("torchffm.libtorch");
                } else {
                    System.setProperty("torchffm.libtorch", libtorch);
                }
                URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
                loaders.add(loader);
                try {
                    Class<?> torch = loader.loadClass("dev.torchffm.Torch");
                    Object tensor = torch.getMethod("ones", long[].class).invoke(null, (Object) new long[] {3});
                    System.out.println(loaders.size() + " " + tensor);
                } catch (InvocationTargetException e) {
                    Throwable cause = e;
                    while (cause.getCause() != null) {
                        cause = cause.getCause();
                    }
                    System.out.println(loaders.size() + " " + cause.getMessage());
                }
            }
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(path, e);
            }
        }
    }

    @BeforeEach
    void makeFolders() throws IOException {
        links = Files.createDirectory(folder.resolve("links"));
        copies = Files.createDirectory(folder.resolve("copies"));
        for (Path file : NativeLibrary.files()) {
            Files.createSymbolicLink(links.resolve(file.getFileName()), file);
        }
        for (String name : Platform.current().all("required")) {
            Files.copy(NativeLibrary.files().getFirst(), copies.resolve(name));
        }
    }

    private static Path first(Path folder) {
        return folder.resolve(Platform.current().all("required").getFirst());
    }

    @Test
    void fileThatAnotherLibraryLoadedIsUsed() throws Exception {
        String[] files = NativeLibrary.files().stream().map(Path::toString).toArray(String[]::new);
        ChildJvm.Result result = new ChildJvm().run(LoadedBefore.class, files);
        assertEquals("tensor([2., 2., 2.])", result.output().strip());
        assertEquals(0, result.exitCode());
    }

    @Test
    void fileThatAnotherLibraryLoadedIsUsedUnderAnyName() throws Exception {
        String[] files = NativeLibrary.files().stream().map(Path::toString).toArray(String[]::new);
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.libtorch=" + links).run(LoadedBefore.class, files);
        assertEquals("tensor([2., 2., 2.])", result.output().strip());
        assertEquals(0, result.exitCode());
    }

    @Test
    void otherFileThatAnotherLibraryLoadedIsRefusedWithBothPaths() throws Exception {
        Path other = first(copies);
        ChildJvm.Result result = new ChildJvm().run(LoadedBefore.class, other.toString());
        assertEquals(1, result.exitCode(), result.output());
        Path ours = NativeLibrary.files().stream().filter(file -> file.endsWith(other.getFileName())).findFirst().orElseThrow();
        assertTrue(result.output().contains("UnsatisfiedLinkError: a libtorch is in this process already, loaded from " + other
                + " by another library or class loader, and torch-ffm would load " + ours
                + ": two of them end the process. Have both use one: -Dtorchffm.libtorch=" + copies
                + " chooses the loaded one, if it is 2.11 or later."), result.output());
    }

    @Test
    void classLoadersShareOneFile() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(ClassLoaders.class, "embedded", links.toString(), "embedded");
        String expected = Stream.of(1, 2, 3).map(i -> i + " tensor([1., 1., 1.])").collect(Collectors.joining("\n"));
        assertEquals(expected, result.output().strip());
    }

    @Test
    void classLoaderWithAnotherFileIsRefusedAndTheFirstGoesOn() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(ClassLoaders.class, links.toString(), copies.toString(), links.toString());
        List<String> lines = result.output().strip().lines().toList();
        assertEquals("1 tensor([1., 1., 1.])", lines.getFirst());
        assertTrue(lines.get(1).startsWith("2 a libtorch is in this process already, loaded from "), result.output());
        assertTrue(lines.get(1).contains("torch-ffm would load " + first(copies)), result.output());
        assertEquals("3 tensor([1., 1., 1.])", lines.get(2));
        assertEquals(0, result.exitCode());
    }
}
