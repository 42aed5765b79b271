// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tensors of one configuration of an archive: weights, or constants. Each lies in the mapped file; names over one entry share its
 * memory.
 */
final class Weights {
    private static final int MAX_DIMS = 64;
    /** What weights without bytes in the file may take, all of them together; without a limit, a small file could ask for any memory. */
    private static final long MAX_ABSENT = Long.getLong("torchffm.export.absent.limit", Runtime.getRuntime().maxMemory());

    private final Archive archive;
    private final String folder;
    private final Source source;
    private final LoadOptions options;
    private final Map<String, Object> config;
    private final Map<String, Tensor> storages = new HashMap<>();
    private final Map<String, Tensor> byName = new LinkedHashMap<>();
    /** Names over the same elements of one entry are one tensor, so that they have one gradient. */
    private final Map<Place, Tensor> byPlace = new HashMap<>();
    private long absent;

    /** Where a tensor lies, and as what. */
    private record Place(String entry, DType dtype, List<Long> sizes, List<Long> strides, long offset, boolean requiresGrad) { }

    private Weights(Archive archive, String folder, Source source, LoadOptions options, Map<String, Object> config) {
        this.archive = archive;
        this.folder = folder;
        this.source = source;
        this.options = options;
        this.config = config;
    }

    /**
     * Reads a configuration.
     *
     * @param kind weights or constants
     */
    static Weights open(Archive archive, String model, String kind, LoadOptions options) throws IOException {
        String folder = "data/" + kind + "/";
        String name = folder + model + "_" + kind + "_config.json";
        if (archive.has(folder + model + ".pt")) {
            throw archive.source(folder + model + ".pt").error("an older writer put all " + kind + " into one pickle, which is not read: load "
                    + "the program in PyTorch and save it again");
        }
        Object json = archive.json(name);
        Source source = archive.source(name);
        Map<String, Object> config = source.object(source.object(json, "the file").get("config"), "config");
        return new Weights(archive, folder, source, options, config);
    }

    /** Makes the tensor of a name, if it was not made before. */
    Tensor tensor(String name, Source user, String what) throws IOException {
        Tensor known = byName.get(name);
        if (known == null) {
            Object entry = config.get(name);
            if (entry == null) {
                throw user.error(what + " is '" + Source.shown(name) + "', which " + source.entry() + " does not have");
            }
            known = make("'" + Source.shown(name) + "'", source.object(entry, name));
            byName.put(name, known);
        }
        return known;
    }

    /** Checks all that no program uses, as well: a file that is wrong anywhere is refused. */
    void checkAll() throws IOException {
        for (Map.Entry<String, Object> entry : config.entrySet()) {
            if (!byName.containsKey(entry.getKey())) {
                place("'" + Source.shown(entry.getKey()) + "'", source.object(entry.getValue(), entry.getKey()));
            }
        }
    }

    private Tensor make(String what, Map<String, Object> entry) throws IOException {
        Place place = place(what, entry);
        Tensor known = byPlace.get(place);
        if (known == null) {
            known = make(what, place);
            byPlace.put(place, known);
        }
        return known;
    }

    // ------------------------------------------------------------------ checks

    private Place place(String what, Map<String, Object> entry) throws FormatException {
        if (entry.get("use_pickle") != null && source.bool(entry.get("use_pickle"), what + ".use_pickle")) {
            throw source.error(what + " is a pickle, which may run code and is not read");
        }
        if (entry.get("tensor_meta") == null) {
            throw source.error(what + " has no description of a tensor: it is an object of a class, which is not read");
        }
        String path = source.text(entry.get("path_name"), what + ".path_name");
        if (path.indexOf('/') >= 0 || path.indexOf('\\') >= 0 || path.contains("..")) {
            throw source.error(what + " has the path " + Source.shown(path) + ", which leaves its folder");
        }
        if (!archive.has(folder + path)) {
            throw source.error(what + " should be in '" + folder + Source.shown(path) + "', which the archive does not have");
        }
        Map<String, Object> meta = source.object(entry.get("tensor_meta"), what + ".tensor_meta");
        DType dtype = Encodings.dtype(meta.get("dtype"), source, what + ".dtype");
        Layout layout = Encodings.layout(meta.get("layout"), source, what + ".layout");
        if (layout != Layout.STRIDED) {
            throw source.error(what + " has the layout " + layout + "; only strided ones are read");
        }
        Device device = Encodings.device(meta.get("device"), source, what + ".device");
        if (!device.isCpu() && options.device() == null) {
            throw source.error(what + " is of the device " + device + "; LoadOptions.withDevice says where it shall be");
        }
        List<Long> sizes = integers(meta.get("sizes"), what + ".sizes");
        List<Long> strides = integers(meta.get("strides"), what + ".strides");
        long offset = integer(meta.get("storage_offset"), what + ".storage_offset");
        boolean requiresGrad = meta.get("requires_grad") != null && source.bool(meta.get("requires_grad"), what + ".requires_grad");
        Place place = new Place(path, dtype, sizes, strides, offset, requiresGrad);
        checkWithin(what, place, archive.size(folder + path));
        return place;
    }

    private List<Long> integers(@Nullable Object value, String what) throws FormatException {
        List<Object> list = source.list(value, what);
        Long[] all = new Long[list.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = integer(list.get(i), what + "[" + i + "]");
        }
        return List.of(all);
    }

    private long integer(@Nullable Object value, String what) throws FormatException {
        Source.Tagged tagged = source.union(value, what);
        if (!tagged.tag().equals("as_int")) {
            throw source.error(what + " is " + Source.shown(value) + "; a weight has sizes in numbers");
        }
        return source.integer(tagged.value(), what);
    }

    private void checkWithin(String what, Place place, long bytes) throws FormatException {
        String shown = what + " of " + place.dtype + " with sizes " + place.sizes + ", strides " + place.strides + " and offset "
                + place.offset;
        if (place.sizes.size() != place.strides.size() || place.sizes.size() > MAX_DIMS) {
            throw source.error(shown + " must have as many strides as sizes, at most " + MAX_DIMS);
        }
        int itemSize = place.dtype.itemSize();
        if (bytes % itemSize != 0) {
            throw source.error(shown + " lies in an entry of " + bytes + " bytes, which are no whole elements of " + itemSize);
        }
        long count = 1;
        long last = place.offset;
        boolean within = place.offset >= 0;
        boolean empty = false;
        try {
            for (int d = 0; d < place.sizes.size(); d++) {
                long size = place.sizes.get(d);
                within &= size >= 0 && place.strides.get(d) >= 0;
                empty |= size == 0;
                count = Math.multiplyExact(count, Math.max(1, size));
                last = Math.addExact(last, Math.multiplyExact(Math.max(0, size - 1), place.strides.get(d)));
            }
            Math.multiplyExact(count, itemSize);
        } catch (ArithmeticException e) {
            within = false;
        }
        // An entry without bytes stands for zeros.
        within &= empty || bytes == 0 || last < bytes / itemSize;
        if (!within) {
            throw source.error(shown + " is not within its " + bytes + " bytes");
        }
    }

    // ------------------------------------------------------------------ tensors

    private static long[] longs(List<Long> list) {
        long[] longs = new long[list.size()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = list.get(i);
        }
        return longs;
    }

    private Tensor make(String what, Place place) throws IOException {
        long[] sizes = longs(place.sizes);
        long[] strides = longs(place.strides);
        try {
            Tensor tensor = archive.size(folder + place.entry) == 0 ? zeros(what, place, sizes)
                    : view(storage(place), place, sizes, strides);
            Tensor there = options.device() == null || options.device().isCpu() ? tensor : tensor.to(options.device());
            return place.requiresGrad ? there.requiresGrad(true) : there;
        } catch (TorchException | IllegalArgumentException e) {
            FormatException wrong = source.error(what + " of " + place.dtype + " with sizes " + Arrays.toString(sizes)
                    + " cannot be made: " + e.getMessage());
            wrong.initCause(e);
            throw wrong;
        }
    }

    private Tensor zeros(String what, Place place, long[] sizes) throws FormatException {
        long bytes = place.dtype.itemSize();
        for (long size : sizes) {
            bytes *= size;
        }
        absent += bytes;
        if (absent < 0 || absent > MAX_ABSENT) {
            throw source.error(what + " and others have no bytes in the file and would take " + absent + "; "
                    + "-Dtorchffm.export.absent.limit allows " + MAX_ABSENT);
        }
        return Torch.zeros(sizes, place.dtype);
    }

    private Tensor storage(Place place) throws IOException {
        Tensor known = storages.get(place.entry);
        if (known == null) {
            MemorySegment content = archive.file().forTensor(archive.content(folder + place.entry), DType.COMPLEX128, source.offset());
            known = Torch.fromSegment(content, DType.UINT8, content.byteSize());
            storages.put(place.entry, known);
        }
        return known;
    }

    private static Tensor view(Tensor storage, Place place, long[] sizes, long[] strides) {
        try (Tensor elements = storage.view(place.dtype); Tensor view = elements.asStrided(sizes, strides, place.offset)) {
            // Detached, it is a tensor of its own over the storage, not a view for autograd.
            return view.detach();
        }
    }

    /** Frees what served to make the tensors. */
    void close() {
        storages.values().forEach(Tensor::close);
    }
}
