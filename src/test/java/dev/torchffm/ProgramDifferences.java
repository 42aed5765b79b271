// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static java.util.Map.entry;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.AtenOperator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of {@code spec/tensor.json.gz}, {@code autograd.json.gz} and {@code refusals.json.gz} on which Java is known to differ from PyTorch, and how. */
final class ProgramDifferences {
    private static final String A = "a=torch.tensor([1.,2.,3.],requires_grad=True); ";
    private static final String AB = A + "b=torch.tensor([4.,5.,6.],requires_grad=True); ";
    private static final String ABC = A + "b=a.mul(2); c=a.mul(3).detach(); ";
    private static final String COPY = "add_ of a number is computed aside and copied, and the message names the node of that copy";
    private static final String DENSE = "libtorch accumulates the gradient in the tensor, and makes it dense for that";

    /** Where operators with a Scalar are composed of others. */
    private static final Map<String, String> COMPOSED = Map.ofEntries(
            entry("torch.zeros(4).as_strided((3,2),(1,1)).add_(1)",
                    "add_ is computed aside and copied, so elements at the same place are added to once"),
            entry(A + "b=a.mul(a); c=b.mul(b); q=b.add_(1); c.sum().backward()", COPY),
            entry(ABC + "d=a.mul(b); q=b.add_(1); q=d.sum().backward(); a.grad", COPY),
            entry(ABC + "d=b.mul(b); q=b.add_(1); q=d.sum().backward(); a.grad", COPY),
            entry(ABC + "d=c.div(b); q=b.add_(1); q=d.sum().backward(); a.grad", COPY),
            entry(A + "b=a.expand(2,3); b.add_(1)", "the overlap of the elements is found before the leaf behind the view"));
    /** The same, from libtorch 2.14 on: programs of a bfloat16 tensor, which with a complex number makes a type that 2.13 does not have. */
    private static final Map<String, String> COMPOSED_2_14 = Stream.of(
            ".add(%s)", "[1].add(%s)", ".add_(%s)", "[1].add_(%s)", "[:0].add(%s)", ".sub(%s)", "[1].sub(%s)")
            .flatMap(call -> Stream.of("complex(1,2)", "complex(0.1,0)").map(call::formatted))
            .collect(Collectors.toMap(call -> "torch.tensor([1.5,-0.1,1000.0,1e20],dtype=torch.bfloat16)" + call,
                    call -> "the steps name the type that the result has, for which libtorch's C functions have no number"));
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            entry(A + "torch.autograd.grad([a.to(torch.complex64).sum()], [a], [torch.tensor(complex(1,2))])", DENSE),
            entry(A + "b=a.sum(); torch.autograd.grad([b, b], a)", DENSE),
            entry(AB + "torch.autograd.grad(a.sum(), [a, b], allow_unused=True)", DENSE),
            entry(AB + "c=a.mul(b); torch.autograd.grad(c.sum(), [a, c])", DENSE));

    static final Map<String, String> KNOWN = known();

    private ProgramDifferences() { }

    /**
     * With those of {@code spec/refusals-differences.tsv}: on each line a program, a reason, and "composed" where it is so only if
     * operators with a Scalar are composed of others.
     */
    private static Map<String, String> known() {
        boolean composed = !AtenOperator.of("aten::hardtanh").way().equals("boxed");
        Map<String, String> known = new HashMap<>(ALWAYS);
        if (composed) {
            known.putAll(COMPOSED);
            if (Native.isAtLeast(2, 14)) {
                known.putAll(COMPOSED_2_14);
            }
        }
        try (var in = ProgramDifferences.class.getResourceAsStream("/spec/refusals-differences.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                    .filter(row -> composed || row.length == 2).forEach(row -> known.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
