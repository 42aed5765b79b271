// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import dev.torchffm.io.PickledTensors.StorageId;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A checkpoint in a zip archive, as PyTorch writes since 1.6: a pickle, and an entry for each storage. */
final class ZipCheckpoint implements CheckpointTensors.Storages {
    private static final String PICKLE = "data.pkl";

    private final MappedFile file;
    private final Progress progress;
    private final Zip zip;
    private final String folder;
    private final boolean foreign;
    /** The bytes of all storages, and of those that were copied. */
    private long total;
    private long copied;

    ZipCheckpoint(MappedFile file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        zip = new Zip(file);
        List<String> folders = new ArrayList<>();
        for (Zip.Entry entry : zip.entries().values()) {
            String name = entry.name();
            int slash = name.indexOf('/');
            if (name.contains("/data/")) {
                total += entry.size();
            }
            if (slash >= 0 && name.substring(slash + 1).equals(PICKLE)) {
                folders.add(name.substring(0, slash + 1));
            }
        }
        refuseOtherArchives();
        if (folders.size() != 1) {
            throw file.error(0, "an archive with " + folders.size() + " entries named */" + PICKLE + "; a checkpoint has one");
        }
        folder = folders.getFirst();
        Zip.Entry order = zip.entries().get(folder + "byteorder");
        String text = order == null ? "little" : new String(zip.content(order, Progress.NONE).toArray(JAVA_BYTE), StandardCharsets.US_ASCII);
        if (!text.equals("little") && !text.equals("big")) {
            throw file.error(order == null ? 0 : order.header(), "the byte order '" + Json.shortened(text) + "'; known are little and big");
        }
        foreign = text.equals("little") != (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN);
    }

    /** Names what else PyTorch keeps in zip archives, and what opens it. */
    private void refuseOtherArchives() throws FormatException {
        boolean program = false;
        boolean compiled = false;
        for (String name : zip.entries().keySet()) {
            String below = name.substring(name.indexOf('/') + 1);
            if (below.equals("constants.pkl")) {
                throw file.error(0, "a TorchScript archive, which holds code; save the state dict of the module instead");
            }
            if (below.equals("serialized_exported_program.json") || name.equals("serialized_exported_program.json")) {
                throw file.error(0, "an exported program of torch.export.save, as earlier versions wrote it, no checkpoint: load it "
                        + "there, and save it again with a later one for dev.torchffm.export.ExportedProgram");
            }
            program |= below.startsWith("models/");
            compiled |= below.startsWith("data/aotinductor/");
        }
        if (program || compiled) {
            throw file.error(0, program ? "an exported program (.pt2, of torch.export.save), no checkpoint: "
                    + "dev.torchffm.export.ExportedProgram.load opens it"
                    : "a package of AOTInductor (.pt2), no checkpoint: dev.torchffm.export.AotInductorModel.load opens it");
        }
    }

    /** Counts from one storage to the next. */
    private Progress inAll() {
        long before = copied;
        return (done, of) -> {
            copied = Math.max(copied, before + done);
            progress.moved(copied, total);
        };
    }

    Object load() throws IOException {
        Zip.Entry pickle = Objects.requireNonNull(zip.entries().get(folder + PICKLE), "found by the constructor");
        try (CheckpointTensors tensors = new CheckpointTensors(file, this)) {
            return new Unpickler(file.path(), zip.dataOffset(pickle), zip.content(pickle, Progress.NONE), tensors).load();
        }
    }

    @Override
    public boolean areTyped() {
        return foreign;
    }

    @Override
    public String where() {
        return "archive";
    }

    @Override
    public MemorySegment bytes(StorageId id, long place) throws IOException {
        Zip.Entry entry = zip.entries().get(folder + "data/" + id.key());
        if (entry == null) {
            throw file.error(place, "the storage '" + Json.shortened(id.key()) + "' is not in the archive");
        }
        boolean inflate = entry.method() != Zip.STORED;
        long start = zip.dataOffset(entry);
        MemorySegment bytes = inflate ? zip.inflated(entry, inAll()) : file.slice(start, entry.size());
        if (!foreign) {
            // Aligned for any type, since views of another type may be taken.
            return file.forTensor(bytes, DType.COMPLEX128, start);
        }
        DType dtype = id.dtype();
        if (dtype == null) {
            throw file.error(place, "the storage '" + id.key() + "' has the other byte order, and no type to convert it by");
        }
        return ByteSwap.copy(bytes, dtype, file.arena(), inflate ? Progress.NONE : inAll());
    }
}
