// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.docs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.ProjectFolder;
import dev.torchffm.Tensor;
import dev.torchffm.io.Images;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of Java in README and docs compiles, runs, and prints what its comments say. */
@Tag("long")
class DocsTest {
    @TempDir
    Path folder;

    private List<String> check(List<Path> pages) throws IOException, InterruptedException {
        Path report = folder.resolve("report.txt");
        List<String> arguments = new ArrayList<>(List.of(report.toString(), ProjectFolder.of("scripts", "jshell.jsh").toString()));
        pages.forEach(page -> arguments.add(page.toAbsolutePath().toString()));
        ChildJvm.Result result = new ChildJvm().in(folder).run(CheckBlocks.class, arguments.toArray(String[]::new));
        assertEquals(0, result.exitCode(), result.output());
        return Files.readAllLines(report);
    }

    @Test
    void everyBlockRunsAndPrintsWhatItsCommentsSay() throws IOException, InterruptedException {
        List<Path> pages = new ArrayList<>(List.of(ProjectFolder.of("README.md")));
        try (Stream<Path> docs = Files.list(ProjectFolder.of("src", "docs"))) {
            docs.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        // A block more or less changes the counts, which is how one that is marked as not run or has lost its comments shows.
        assertEquals(List.of("ran 22, only compiled 2, compared 16"), check(pages));
        assertPicture(ProjectFolder.of("src", "docs", "images", "ripples.png"), folder.resolve("ripples.png"));
    }

    /** The picture in the page is the one that its block makes, but for the last digits of other processors' functions. */
    private static void assertPicture(Path shown, Path made) throws IOException {
        Tensor expected = Images.tensor(ImageIO.read(shown.toFile())).to(DType.INT64);
        Tensor actual = Images.tensor(ImageIO.read(made.toFile())).to(DType.INT64);
        assertArrayEquals(expected.shape(), actual.shape());
        assertTrue(actual.sub(expected).abs().max().itemLong() <= 2);
    }

    @Test
    void wrongBlocksAreFound() throws IOException, InterruptedException {
        Path page = folder.resolve("wrong.md");
        Files.writeString(page, """
                ```java
                Tensor t = Torch.tensor(new float[] {1, 2});
                System.out.println(t);                      // tensor([1., 3.])
                System.out.println(t.unsqueeze(1));         // tensor([[1.],
                                                            //         [2.]])
                System.out.println(t.unsqueeze(1));         // tensor([[1.],
                System.out.println("one\\ntwo");             // one
                                                            // two
                                                            // three
                ```

                ```java
                Tensor t = Torch.noSuchFunction(1);
                ```

                ```java
                Torch.ones(2).add(Torch.ones(3));
                ```

                <!-- compiled, not run: it would throw -->
                ```java
                Torch.ones(2).add(Torch.ones(3));
                System.out.println(1);                      // 2
                ```

                <!-- compiled, not run: it would throw -->
                ```java
                Tensor t = 1;
                ```

                ```java
                import dev.torchffm.Torch;
                class Wrong {
                    public static void main(String[] args) {
                        System.out.println(Torch.ones(1));  // tensor([2.])
                    }
                }
                ```

                ```java
                for (String none : List.<String>of()) {
                    System.out.println(none);               // never
                }
                ```
                """);
        List<String> found = check(List.of(page));
        assertEquals("wrong.md:3: prints \"tensor([1., 2.])\", not \"tensor([1., 3.])\"", found.get(0));
        assertEquals("wrong.md:6: prints \"tensor([[1.],\\n        [2.]])\", not \"tensor([[1.],\"", found.get(1));
        assertEquals("wrong.md:7: prints \"one\\ntwo\", not \"one\\ntwo\\nthree\"", found.get(2));
        assertFound("wrong.md:13: does not compile: .*wrong13.java:13: error: cannot find symbol.*", found.get(3));
        assertFound("wrong.md:17: throws .*The size of tensor a \\(2\\) must match the size of tensor b \\(3\\).*", found.get(4));
        assertFound("wrong.md:28: does not compile: .*wrong28.java:28: error: incompatible types.*", found.get(5));
        assertEquals("wrong.md:35: prints \"tensor([1.])\", not \"tensor([2.])\"", found.get(6));
        assertEquals("wrong.md:42: prints \"\", not \"never\"", found.get(7));
        assertEquals("ran 3, only compiled 1, compared 6", found.get(8));
        assertEquals(9, found.size());
    }

    private static void assertFound(String expected, String actual) {
        assertTrue(actual.matches(expected), actual);
    }
}
