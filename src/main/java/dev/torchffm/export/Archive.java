// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import dev.torchffm.io.FormatException;
import dev.torchffm.io.Mapping;
import dev.torchffm.io.Progress;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code .pt2} file: a zip archive with one folder on top, mapped copy-on-write. */
final class Archive {
    /** Real programs have some ten thousand nodes and a kilobyte each. */
    private static final long MAX_JSON = Long.getLong("torchffm.export.json.limit", 256L << 20);
    /** What the entries with a word in them may have. */
    private static final long MAX_WORD = 64;
    private static final int MAX_JSON_DEPTH = 100;
    private static final String MODELS = "models/";
    private static final String JSON = ".json";

    private final MappedFile file;
    private final Zip zip;
    private final String folder;

    private Archive(MappedFile file, Zip zip, String folder) {
        this.file = file;
        this.zip = zip;
        this.folder = folder;
    }

    static Archive open(Path path, Arena arena) throws IOException {
        MappedFile file = MappedFile.open(path, Mapping.COPY_ON_WRITE, arena);
        if (!Zip.isZip(file.bytes())) {
            throw file.error(0, "not a .pt2 file, which is a zip archive");
        }
        Zip zip = new Zip(file);
        String folder = null;
        for (String name : zip.entries().keySet()) {
            if (folder == null) {
                folder = name.substring(0, name.indexOf('/') + 1);
            }
            if (folder.isEmpty() || !name.startsWith(folder)) {
                throw file.error(zip.entries().get(name).place(), "the entry '" + Json.shortened(name) + "' is not in "
                        + (folder.isEmpty() ? "a folder" : "the folder '" + Json.shortened(folder) + "', where the others are"));
            }
        }
        Archive archive = new Archive(file, zip, folder == null ? "" : folder);
        archive.expect("archive_format", "pt2", true);
        archive.expect("archive_version", "0", true);
        archive.expect("byteorder", "little", false);
        return archive;
    }

    private void expect(String name, String word, boolean needed) throws IOException {
        Zip.Entry entry = zip.entries().get(folder + name);
        if (entry == null) {
            if (needed) {
                throw file.error(file.size(), "the archive has no entry '" + name + "', which should say " + word);
            }
            return;
        }
        String found = new String(bytes(entry, MAX_WORD), StandardCharsets.UTF_8).strip();
        if (!found.equals(word)) {
            throw file.error(entry.header(), "'" + name + "' says '" + Json.shortened(found) + "', and only '" + word + "' is read");
        }
    }

    Path path() {
        return file.path();
    }

    MappedFile file() {
        return file;
    }

    /** {@return whether there is an entry of a name below the folder} */
    boolean has(String name) {
        return zip.entries().containsKey(folder + name);
    }

    /** {@return the names below a folder, without it} */
    List<String> names(String below) {
        List<String> names = new ArrayList<>();
        for (String name : zip.entries().keySet()) {
            if (name.startsWith(folder + below)) {
                names.add(name.substring(folder.length() + below.length()));
            }
        }
        return names;
    }

    /** {@return the names of the programs} */
    List<String> models() {
        return names(MODELS).stream().filter(name -> name.endsWith(JSON) && name.indexOf('/') < 0)
                .map(name -> name.substring(0, name.length() - JSON.length())).toList();
    }

    /** {@return where the program of a name is described} */
    static String model(String name) {
        return MODELS + name + JSON;
    }

    private Zip.Entry entry(String name) throws FormatException {
        Zip.Entry entry = zip.entries().get(folder + name);
        if (entry == null) {
            throw file.error(file.size(), "the archive has no entry '" + Json.shortened(name) + "'");
        }
        return entry;
    }

    private byte[] bytes(Zip.Entry entry, long limit) throws IOException {
        if (entry.size() > limit) {
            throw file.error(entry.place(), "'" + Json.shortened(entry.name()) + "' has " + entry.size() + " bytes, and at most " + limit
                    + " are read" + (limit == MAX_JSON ? "; -Dtorchffm.export.json.limit sets another limit" : ""));
        }
        return content(entry).toArray(JAVA_BYTE);
    }

    private MemorySegment content(Zip.Entry entry) throws IOException {
        return zip.content(entry, Progress.NONE);
    }

    /** {@return the bytes of an entry, in the file where they are stored so} */
    MemorySegment content(String name) throws IOException {
        return content(entry(name));
    }

    /** {@return the bytes of an entry without looking at them: -1 where there is none} */
    long size(String name) {
        Zip.Entry entry = zip.entries().get(folder + name);
        return entry == null ? -1 : entry.size();
    }

    /** {@return where messages about an entry point} */
    Source source(String name) throws FormatException {
        return new Source(file.path(), zip.dataOffset(entry(name)), name);
    }

    /** Parses an entry that is JSON. */
    @Nullable Object json(String name) throws IOException {
        Zip.Entry entry = entry(name);
        return Json.parse(file.path(), zip.dataOffset(entry), bytes(entry, MAX_JSON), MAX_JSON_DEPTH);
    }
}
