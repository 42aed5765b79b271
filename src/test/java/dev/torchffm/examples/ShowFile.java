// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.io.Checkpoint;
import dev.torchffm.io.FormatException;
import dev.torchffm.io.Mapping;
import dev.torchffm.io.Npy;
import dev.torchffm.io.Npz;
import dev.torchffm.io.Progress;
import dev.torchffm.io.Safetensors;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what is in a checkpoint of PyTorch's, a safetensors file or the index of several, an {@code .npy} or {@code .npz} file: names,
 * types, shapes, sizes. With {@code --mean} it reads all elements for their mean; with a second file it writes all that to a new
 * safetensors file. Both take as long as the disk, and are followed by a bar.
 */
public final class ShowFile {
    private static final int WIDTH = 40;

    private ShowFile() { }

    /**
     * Runs the example.
     *
     * @param arguments {@code FILE [--mean] [COPY.safetensors]}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: ShowFile FILE [--mean] [COPY.safetensors]");
            System.exit(2);
        }
        boolean mean = List.of(arguments).contains("--mean");
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            Map<String, Object> all = open(Path.of(arguments[0]), arena, bar("reading", System.err));
            show(all, mean, System.out, mean ? bar("reading", System.err) : Progress.NONE);
            String copy = arguments[arguments.length - 1];
            if (arguments.length > 1 && !copy.equals("--mean")) {
                Safetensors.write(Path.of(copy), tensors(all), Map.of(), bar("writing", System.err));
            }
            assert scope.isOpen();
        }
    }

    /** {@return what is in a file by name, mapped where the format allows it} */
    static Map<String, Object> open(Path file, Arena arena, Progress progress) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        String name = file.getFileName().toString();
        if (name.endsWith(".npy")) {
            all.put(name, Npy.open(file, Mapping.READ_ONLY, arena, progress));
        } else if (name.endsWith(".npz")) {
            Npz npz = Npz.open(file, Mapping.READ_ONLY, arena);
            for (String each : npz.names()) {
                try {
                    all.put(each, npz.array(each, progress));
                } catch (FormatException e) {
                    // A text beside the arrays, or an array of a type that is not read.
                    all.put(each, e.getMessage());
                }
            }
        } else if (name.endsWith(".safetensors") || name.endsWith(".json")) {
            Safetensors tensors = Safetensors.open(file, Mapping.COPY_ON_WRITE, arena);
            for (String each : tensors.names()) {
                all.put(each, tensors.tensor(each));
            }
        } else {
            flatten("", Checkpoint.load(file, arena, progress), all);
        }
        return all;
    }

    /** The values in a checkpoint's maps and lists, named by the way to them. */
    private static void flatten(String name, Object value, Map<String, Object> all) {
        String prefix = name.isEmpty() ? "" : name + ".";
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, each) -> flatten(prefix + key, each, all));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten(prefix + i, list.get(i), all);
                }
            }
            case null -> all.put(name, "None");
            default -> all.put(name, value);
        }
    }

    private static Map<String, Object> tensors(Map<String, Object> all) {
        Map<String, Object> tensors = new LinkedHashMap<>(all);
        tensors.values().removeIf(value -> !(value instanceof Tensor || value instanceof NDArray));
        return tensors;
    }

    static void show(Map<String, Object> all, boolean mean, PrintStream out, Progress progress) {
        long total = 0;
        for (Object value : all.values()) {
            total += bytes(value);
        }
        long done = 0;
        int width = all.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (Map.Entry<String, Object> entry : all.entrySet()) {
            Object value = entry.getValue();
            String line = switch (value) {
                case Tensor t -> line(t.dtype(), t.shape(), bytes(t)) + (t.layout() == Layout.STRIDED ? "" : "  " + t.layout())
                        + (mean ? mean(t) : "");
                case NDArray a -> line(a.dtype(), a.shape(), bytes(a)) + (mean ? mean(dev.torchffm.Torch.tensor(a)) : "");
                default -> value.toString();
            };
            out.println(entry.getKey() + " ".repeat(width - entry.getKey().length() + 2) + line.stripTrailing());
            done += bytes(value);
            progress.moved(done, total);
        }
        out.println(all.size() + " entries, " + size(total).strip());
    }

    private static String line(DType dtype, long[] shape, long bytes) {
        return String.format(Locale.ROOT, "%-10s %-24s %s", dtype.toString().replace("torch.", ""), Arrays.toString(shape), size(bytes));
    }

    private static String mean(Tensor tensor) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            assert scope.isOpen();
            return tensor.numel() == 0 || tensor.layout() != Layout.STRIDED || tensor.isQuantized() ? "" : "  mean " + tensor.detach()
                    .to(tensor.dtype().isComplex() ? DType.COMPLEX128 : DType.FLOAT64)
                    .mean().item();
        }
    }

    private static long bytes(Object value) {
        return switch (value) {
            case Tensor t when t.layout() == Layout.STRIDED -> t.numel() * t.dtype().itemSize();
            case NDArray a -> a.nbytes();
            default -> 0;
        };
    }

    private static String size(long bytes) {
        double size = bytes;
        for (String unit : new String[] {"B", "KB", "MB"}) {
            if (size < 1000) {
                return String.format(Locale.ROOT, unit.equals("B") ? "%7.0f %s" : "%7.1f %s", size, unit);
            }
            size /= 1000;
        }
        return String.format(Locale.ROOT, "%7.1f GB", size);
    }

    /** A bar on one line, drawn again when it has grown by a character. */
    static Progress bar(String what, PrintStream out) {
        return new Progress() {
            private int shown = -1;

            @Override
            public void moved(long done, long total) {
                int now = total == 0 ? WIDTH : (int) (WIDTH * (double) done / total);
                if (now != shown) {
                    shown = now;
                    out.print("\r" + what + " [" + "#".repeat(now) + " ".repeat(WIDTH - now) + "] " + size(total).strip()
                            + (done == total ? System.lineSeparator() : ""));
                    out.flush();
                }
            }
        };
    }
}
