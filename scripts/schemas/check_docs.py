"""Checks the sentences of operator-docs.tsv, from which the generator writes the Javadoc of typed operators.

    python3 scripts/schemas/check_docs.py [--missing]

Needs the PyTorch whose operators they describe (2.13.0). Fails where a key is not a name of that PyTorch, where an operator that
PyTorch offers under a public name has no sentence, and where a sentence is not what Javadoc wants. --missing lists all names
without a sentence, one a line.

A name finds its sentence in this order, which is the generator's as well (candidates below):
the name itself; for methods and functions of torch, the function of the same name in torch, torch.nn.functional, torch.special,
torch.linalg and torch.fft; for torch.nn.functional, that in torch; then the same without the underscore of in-place forms.
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = {"nn.functional": ("torch.nn.functional.", ""), "special": ("torch.special.", "special_"),
           "linalg": ("torch.linalg.", "linalg_"), "fft": ("torch.fft.", "fft_"), "torch": ("torch.", ""),
           "method": ("torch.Tensor.", "")}
LONGEST = 200


def read(file):
    with open(os.path.join(HERE, file), encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return rows[1:]


def candidates(key):
    """The keys under which the sentence of a public name may stand, best first."""
    module, name = key.rsplit(".", 1)
    names = [name, name[:-1]] if name.endswith("_") else [name]
    others = {"torch.Tensor": ["torch", "torch.nn.functional", "torch.special", "torch.linalg", "torch.fft"],
              "torch": ["torch.nn.functional", "torch.special", "torch.linalg", "torch.fft"],
              "torch.nn.functional": ["torch"]}.get(module, [])
    for each in names:
        for place in [module] + others:
            yield place + "." + each


def offered():
    """Every public name of an operator, by the table of operators."""
    for operator, _, places in read("aten-2.13-operators.tsv"):
        for place in filter(None, places.split(",")):
            prefix, drop = MODULES[place]
            name = operator[len(drop):]
            if not operator.startswith("_") and not name.startswith("_"):
                yield prefix + name


def in_torch(key):
    import torch
    import torch.nn.functional  # so that the attribute is there
    thing = torch
    for part in key.split(".")[1:]:
        if not hasattr(thing, part):
            return False
        thing = getattr(thing, part)
    return True


def complaints_about(key, chapter, sentence):
    text = re.sub(r"\{@code [^{}]*\}", "CODE", sentence)
    if len(sentence) > LONGEST:
        yield "%d characters, more than %d" % (len(sentence), LONGEST)
    if not re.match(r"[A-Z][a-z]+s ", sentence):
        yield "does not begin with a verb in the third person"
    if not text.endswith(".") or re.search(r"[.!?]\s", text):
        yield "is not one sentence"
    if re.search(r"[<>&@{}\\*]|/\*|\*/", text):
        yield "has characters that Javadoc reads otherwise"
    if not sentence.isascii():
        yield "has characters outside ASCII"
    if not re.match(r"[A-Z][A-Za-z, -]+$", chapter):
        yield "has no proper chapter"


def main():
    rows = read("operator-docs.tsv")
    complaints = []
    keys = set()
    for row in rows:
        if len(row) != 3:
            complaints.append("\t".join(row) + ": needs three columns")
            continue
        if row[0] in keys:
            complaints.append(row[0] + ": stands twice")
        keys.add(row[0])
        if not in_torch(row[0]):
            complaints.append(row[0] + ": is not in PyTorch")
        complaints += [row[0] + ": " + complaint for complaint in complaints_about(*row)]
    # What the table of operators says of a name and what PyTorch's module has may differ: only the latter can be looked up.
    missing = sorted({key for key in offered() if in_torch(key) and not keys & set(candidates(key))})
    if "--missing" in sys.argv:
        print("\n".join(missing))
        return 0
    complaints += [key + ": has no sentence" for key in missing]
    print("\n".join(complaints + ["%d sentences, %d complaints" % (len(keys), len(complaints))]))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
