// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A written file takes the place of another, also where the system does not let a mapped one be replaced. */
class ReplacementTest {
    @TempDir
    Path folder;
    private Path file;
    private Path place;

    @BeforeEach
    void files() throws IOException {
        file = Files.writeString(folder.resolve("written"), "new");
        place = folder.resolve("weights");
    }

    /** As Windows has it: what is mapped cannot be replaced, but renamed. */
    private static void moveAsWindows(Path from, Path to, CopyOption... options) throws IOException {
        if (Files.exists(to)) {
            throw new AccessDeniedException(from.toString(), to.toString(), null);
        }
        Files.move(from, to, options);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(new TreeSet<>(files.map(path -> path.getFileName().toString()).toList()));
        }
    }

    @Test
    void fileIsReplaced() throws IOException {
        Files.writeString(place, "old");
        Replacement.ofSystem().move(file, place);
        assertEquals("new", Files.readString(place));
        assertEquals(List.of("weights"), names());
    }

    @Test
    void mappedFileIsRenamedAndDeletedWhenNobodyMapsIt() throws IOException {
        Files.writeString(place, "old");
        new Replacement(ReplacementTest::moveAsWindows, true).move(file, place);
        assertEquals("new", Files.readString(place));
        assertEquals(List.of("weights"), names());
    }

    /** What is still mapped then is deleted when the next file is put there, and files with similar names stay. */
    @Test
    void whatWasRenamedBeforeIsDeletedWithTheNextFile() throws IOException {
        Files.writeString(folder.resolve(".weights.0123456789abcdef.replaced"), "older");
        Files.writeString(folder.resolve(".weights.pt.replaced"), "a user's");
        Files.writeString(folder.resolve(".weights.0123456789abcdef.old"), "a user's");
        Files.writeString(folder.resolve(".other.0123456789abcdef.replaced"), "another's");
        new Replacement(Files::move, true).move(file, place);
        assertEquals(List.of(".other.0123456789abcdef.replaced", ".weights.0123456789abcdef.old", ".weights.pt.replaced", "weights"),
                names());
    }

    @Test
    void oldFileIsBackWhereTheNewOneCannotBeMoved() throws IOException {
        Files.writeString(place, "old");
        AccessDeniedException refused = new AccessDeniedException("disk");
        Replacement replacement = new Replacement((from, to, options) -> {
            if (from.equals(file) && !Files.exists(to)) {
                throw refused;
            }
            moveAsWindows(from, to, options);
        }, true);
        assertSame(refused, assertThrows(AccessDeniedException.class, () -> replacement.move(file, place)));
        assertEquals("old", Files.readString(place));
        assertEquals(List.of("weights", "written"), names());
    }

    @Test
    void refusalStaysWhereRenamingIsRefusedToo() throws IOException {
        Files.writeString(place, "old");
        AccessDeniedException first = new AccessDeniedException("first");
        AccessDeniedException second = new AccessDeniedException("second");
        Replacement replacement = new Replacement((from, to, options) -> {
            throw from.equals(file) ? first : second;
        }, true);
        assertSame(first, assertThrows(AccessDeniedException.class, () -> replacement.move(file, place)));
        assertEquals(List.of(second), Arrays.asList(first.getSuppressed()));
        assertEquals("old", Files.readString(place));
    }

    /** Elsewhere a refusal has other reasons. */
    @Test
    void nothingIsRenamedOnOtherSystems() throws IOException {
        Files.writeString(place, "old");
        assertThrows(AccessDeniedException.class, () -> new Replacement(ReplacementTest::moveAsWindows, false).move(file, place));
        assertEquals(List.of("weights", "written"), names());
    }

    @Test
    void moveThatCannotBeAtomicIsMadeAllTheSame() throws IOException {
        Files.writeString(place, "old");
        new Replacement((from, to, options) -> {
            if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "other file systems");
            }
            Files.move(from, to, options);
        }, false).move(file, place);
        assertEquals("new", Files.readString(place));
        assertFalse(Files.exists(file));
    }
}
