"""Writes the out= overloads that PyTorch tags as pointwise, for src/main/resources/dev/torchffm/internal/dispatch/pointwise-out.txt:

    python scripts/schemas/pointwise_out.py > src/main/resources/dev/torchffm/internal/dispatch/pointwise-out.txt

Their out may be an input, whatever its shape: libtorch's iterator refuses what would have to be resized.
"""

import torch


def overloads():
    for name in dir(torch.ops.aten):
        packet = getattr(torch.ops.aten, name, None)
        if hasattr(packet, "overloads"):
            for overload in packet.overloads():
                yield getattr(packet, overload)


def is_out(operator):
    return any(a.kwarg_only and a.alias_info is not None and a.alias_info.is_write for a in operator._schema.arguments)


names = [o._schema.name.removeprefix("aten::") + "." + o._schema.overload_name for o in overloads()
         if torch.Tag.pointwise in o.tags and is_out(o) and len(o._schema.returns) == 1]
print("\n".join(sorted(names)))
