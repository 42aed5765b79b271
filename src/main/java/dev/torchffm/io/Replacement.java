// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Puts a whole file in the place of another one, which may be mapped. Where the system does not let a mapped file be replaced, as Windows
 * does not, it is renamed first, and deleted when nobody maps it any more: at once, or when the next file is put there.
 */
final class Replacement {
    /** What follows the name of a file that was renamed, so that no other file is taken for one. */
    private static final Pattern ASIDE = Pattern.compile("[0-9a-f]{16}\\.replaced");

    /** Moves a file: {@link Files#move}, but for tests. */
    interface Mover {
        void move(Path from, Path to, CopyOption... options) throws IOException;
    }

    private final Mover mover;
    /** Whether a file that cannot be replaced may be renamed. */
    private final boolean renamesMapped;

    Replacement(Mover mover, boolean renamesMapped) {
        this.mover = mover;
        this.renamesMapped = renamesMapped;
    }

    static Replacement ofSystem() {
        return new Replacement(Files::move, System.getProperty("os.name").startsWith("Windows"));
    }

    /** Moves a file to a place in the same folder, where there may be another. */
    void move(Path file, Path place) throws IOException {
        if (renamesMapped) {
            deleteThoseAside(place);
        }
        try {
            mover.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            mover.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            if (!renamesMapped || !Files.isRegularFile(place)) {
                throw e;
            }
            moveAside(file, place, e);
        }
    }

    private void moveAside(Path file, Path place, FileSystemException why) throws IOException {
        Path aside = place.resolveSibling(prefix(place) + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".replaced");
        try {
            mover.move(place, aside);
        } catch (IOException e) {
            // It is not the mapping that is in the way.
            why.addSuppressed(e);
            throw why;
        }
        try {
            mover.move(file, place);
        } catch (IOException e) {
            mover.move(aside, place);
            throw e;
        }
        deleteThoseAside(place);
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".";
    }

    /** Deletes what was renamed before; what is mapped still stays. */
    private static void deleteThoseAside(Path place) throws IOException {
        String prefix = prefix(place);
        Path folder = place.toAbsolutePath().getParent();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isAside(file, prefix))) {
            for (Path file : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (FileSystemException e) {
                    // Still mapped; the next file tries again.
                }
            }
        }
    }

    private static boolean isAside(Path file, String prefix) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && ASIDE.matcher(name.substring(prefix.length())).matches();
    }
}
