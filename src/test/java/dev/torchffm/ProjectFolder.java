// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the project, which some tests read sources and pages of; they may be run from anywhere. */
public final class ProjectFolder {
    /** Names it where the classes lie elsewhere. */
    private static final String PROPERTY = "torchffm.project";
    private static final Path ROOT = find();

    private ProjectFolder() { }

    /** A file or folder of the project. */
    public static Path of(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    private static Path find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        try {
            // ROOT/target/test-classes/dev/torchffm/ProjectFolder.class
            URI here = ProjectFolder.class.getResource("ProjectFolder.class").toURI();
            if (here.getScheme().equals("file")) {
                for (Path folder = Path.of(here); folder != null; folder = folder.getParent()) {
                    if (Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("native-headers"))) {
                        return folder;
                    }
                }
            }
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        return Path.of("").toAbsolutePath();
    }
}
