package dev.torchffm;

import java.util.Map;

/** The programs of {@code spec/tensor.json.gz} on which the Java API is known to differ from PyTorch, and how. */
final class ProgramDifferences {
    static final Map<String, String> KNOWN = Map.of(
            "torch.zeros(4).as_strided((3,2),(1,1)).add_(1)",
            "add_ is computed aside and copied, so elements at the same place are added to once",
            "a=torch.tensor([1.,2.,3.],requires_grad=True); b=a.mul(a); c=b.mul(b); q=b.add_(1); c.sum().backward()",
            "the message names the node of that copy",
            "a=torch.tensor([1.,2.,3.],requires_grad=True); b=a.expand(2,3); b.add_(1)",
            "the overlap of the elements is found before the leaf behind the view");

    private ProgramDifferences() { }
}
