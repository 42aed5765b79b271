// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.io.Checkpoint;
import dev.torchffm.io.Npy;
import dev.torchffm.io.Progress;
import dev.torchffm.io.Safetensors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What the blocks of the pages take for granted, a class a page: its fields are their variables, its constructor makes their files. */
public final class Pages {
    private Pages() { }

    /** The class of a page, or one without anything. */
    static Class<?> setUp(String page) {
        for (Class<?> each : Pages.class.getDeclaredClasses()) {
            if (each.getSimpleName().equalsIgnoreCase(page + "Page")) {
                return each;
            }
        }
        return Nothing.class;
    }

    private static void copy(String resource, String name) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            Files.copy(in, Path.of(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void save() throws IOException {
        Checkpoint.save(Path.of("weights.pt"), Map.of("weight", Torch.ones(2, 3)), Progress.NONE);
        Safetensors.write(Path.of("model.safetensors"), Map.of("embed.weight", Torch.ones(4, 2)), Map.of(), Progress.NONE);
    }

    public static class Nothing { }

    public static class ReadmePage {
        public ReadmePage() throws IOException {
            save();
            Npy.write(Path.of("table.npy"), Torch.ones(2, 2).numpy());
        }
    }

    public static class AutogradPage {
        protected Tensor w = Torch.ones(3).requiresGrad(true);

        public AutogradPage() {
            w.mul(w).sum().backward();
        }
    }

    public static class FilesPage {
        public FilesPage() throws IOException {
            save();
            Files.writeString(Path.of("model.safetensors.index.json"), """
                    {"metadata": {}, "weight_map": {"embed.weight": "model.safetensors"}}""");
            try (InputStream in = new GZIPInputStream(Pages.class.getResourceAsStream("/io/raw-types.json.gz"))) {
                String file = new ObjectMapper().readTree(in).get("cases").get(0).get("file").textValue();
                Files.write(Path.of("bfloat16.npy"), Base64.getDecoder().decode(file));
            }
        }
    }

    public static class ImagesPage {
        public ImagesPage() throws IOException {
            copy("/examples/models/image.png", "image.png");
        }
    }

    public static class MemoryPage {
        protected Tensor input = Torch.ones(2, 3);
        protected Tensor weight = Torch.ones(3, 4);
    }

    public static class ModelsPage {
        protected List<Long> prompt = List.of(3L, 1L, 4L);
        protected int count = 5;
        protected Tensor x = Torch.ones(2, 3);

        public ModelsPage() throws IOException {
            copy("/examples/models/classifier.pt2", "classifier.pt2");
            copy("/examples/models/language-model.pt2", "language-model.pt2");
            copy("/examples/models/image.png", "image.png");
        }
    }

    public static class OperatorsPage {
        protected Tensor a = Torch.ones(3, 3);
        protected Tensor b = Torch.ones(3, 3);
        protected Tensor x = Torch.tensor(new float[][] {{-1, 2, -3}, {4, -5, 6}});
        protected Tensor out = Torch.empty(2, 3);
        protected Tensor images = Torch.ones(1, 3, 8, 8);
        protected Tensor kernels = Torch.ones(4, 3, 3, 3);
    }
}
