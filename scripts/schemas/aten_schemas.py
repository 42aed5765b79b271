"""Writes the schemas of ATen's operators, as Java reads them.

    python3 aten_schemas.py > src/main/resources/dev/torchffm/internal/schema/aten-2.13.txt

Needs the PyTorch whose schemas they are (2.13.0). One line each, without the namespace, sorted.

    python3 aten_schemas.py --changes aten-2.13.txt libtorch_cpu-2.13.so libtorch_cpu.so > .../aten-2.14-changes.txt

compares with the strings that another libtorch registers its operators from, which stand in the library as they are: what is
gone (-) and what came or is different (+). Defaults are spelt in several ways, so that only what differs otherwise counts.
What came may belong to another namespace: read the list before it goes in.
"""
import re
import sys


def from_torch():
    import torch
    names = {name for name in torch._C._dispatch_get_all_op_names() if name.startswith("aten::")}
    for schema in torch._C._jit_get_all_schemas():
        name = schema.name + ("." + schema.overload_name if schema.overload_name else "")
        if name in names:
            yield str(schema)[len("aten::"):]


def name_of(schema):
    return schema.split("(")[0]


def shape_of(schema):
    """What a caller must know: everything but how a default is written."""
    schema = schema.replace("DeviceIndex", "int")
    schema = re.sub(r"=(\[[^\]]*\]|'[^']*'|\"[^\"]*\"|[^,)]*)", "=", schema)
    return schema


SCHEMA = re.compile(rb"\0([A-Za-z_]\w*(?:\.\w+)?\([^\0]{0,2000}?\) -> [^\0\n]{1,300})(?=\0)")


def strings(data):
    found = {}
    for match in SCHEMA.finditer(data):
        text = match[1].decode("latin1")
        found.setdefault(name_of(text), set()).add(text)
    return found


def changes(base, base_library, library):
    data = open(library, "rb").read()
    before = strings(open(base_library, "rb").read())
    now = strings(data)
    names = {name_of(schema) for schema in base}
    for schema in base:
        spellings = now.get(name_of(schema), ())
        # A string may be the end of a longer one, with which the linker has merged it.
        if not spellings and schema.encode() + b"\0" not in data:
            yield "-" + name_of(schema)
        elif spellings and shape_of(schema) not in {shape_of(s) for s in spellings} \
                and not spellings <= before.get(name_of(schema), set()):
            yield "+" + sorted(spellings)[0]
    for name in sorted(now.keys() - before.keys() - names):
        yield "+" + sorted(now[name])[0]


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print("\n".join(sorted(from_torch(), key=name_of)))
    else:
        print("\n".join(changes(open(sys.argv[2]).read().splitlines(), *sys.argv[3:])))
