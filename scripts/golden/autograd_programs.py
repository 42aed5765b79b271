"""Programs of automatic differentiation, versions and views, in the form of tensor_programs.py, for tensor_cases.py."""

A = "a=torch.tensor([1.,2.,3.],requires_grad=True)"
B = "b=torch.tensor([4.,5.,6.],requires_grad=True)"


def after(start, *codes):
    """Each code behind the given start, with its statements assigned so that they are statements of Program.java's too."""
    for code in codes:
        loose = None
        if isinstance(code, tuple):
            code, loose = code
        *before, last = code.split("; ")
        first = [s if "=" in s.split("(")[0] else "q=" + s for s in before]
        yield "; ".join([start] + first + [last]), loose


def grads():
    yield from after(A,
        "b=a.mul(a).sum(); torch.autograd.grad(b, a)", "b=a.mul(a).sum(); torch.autograd.grad(b, [a]); a.grad",
        "b=a.mul(a).sum(); torch.autograd.grad(b, [a, a])", "torch.autograd.grad(a.mul(a), a)", "torch.autograd.grad(a.mul(a), a, torch.ones(3))",
        "torch.autograd.grad([a.mul(a)], [a], [torch.tensor([1.,10.,100.])])", "torch.autograd.grad([a.mul(a)], [a], [torch.ones(2)])",
        "torch.autograd.grad([a.mul(a)], [a], [torch.ones(3), torch.ones(3)])", "torch.autograd.grad([a.mul(a), a.sum()], [a], [torch.ones(3)])",
        "torch.autograd.grad([a.mul(a), a.sum()], [a], [torch.ones(3), None])", "torch.autograd.grad([a.sum(), a.mul(a).sum()], [a])",
        "torch.autograd.grad([a.sum(), a.mul(a)], [a])",
        "torch.autograd.grad([a.sum(), torch.ones(1)], [a])", "torch.autograd.grad([torch.ones(1), a.sum()], [a])", "torch.autograd.grad([torch.ones(2), a.sum()], [a])",
        "torch.autograd.grad([a.sum()], [])", "torch.autograd.grad(a.sum(), torch.ones(1))", "torch.autograd.grad(a.mul(2), torch.ones(1))",
        "torch.autograd.grad(torch.ones(1), torch.ones(1))", "torch.autograd.grad(a.to(torch.complex64).sum(), a)",
        "torch.autograd.grad([a.to(torch.complex64).sum()], [a], [torch.tensor(1.)])", "torch.autograd.grad([a.to(torch.complex64).sum()], [a], [torch.tensor(complex(1,2))])",
        "b=a.mul(a); c=b.mul(b).sum(); torch.autograd.grad(c, b)", "b=a.mul(a); c=b.mul(b).sum(); torch.autograd.grad(c, [b, a])",
        "b=a.mul(a); c=b.mul(b).sum(); q=torch.autograd.grad(c, b); b.sum().backward(); a.grad", "b=a.mul(a); c=b.mul(b).sum(); q=torch.autograd.grad(c, b); [b.retains_grad, b.grad]",
        "b=a.mul(a); c=b.mul(b).sum(); q=torch.autograd.grad(c, b); b.retain_grad(); b.mul(3).sum().backward(); [b.grad, a.grad]",
        "b=a.mul(a); c=b.mul(b).sum(); q=torch.autograd.grad(c, b); b.mul(3).sum().backward(); [b.grad, a.grad]",
        "b=a.mul(a); b.retain_grad(); c=b.mul(b).sum(); q=torch.autograd.grad(c, b); b.grad", "b=a.mul(a); b.retain_grad(); b.sum().backward(retain_graph=True); q=torch.autograd.grad(b.mul(b).sum(), b); b.grad",
        "b=a.mul(a); q=torch.autograd.grad(b.sum(), b, retain_graph=True); b.sum().backward(inputs=[b]); [b.grad, b.retains_grad, a.grad]",
        "torch.autograd.grad(a, a, torch.tensor([1.,2.,3.]))", "b=a.mul(2); torch.autograd.grad(b, [b, a], torch.ones(3))", "b=a.mul(2); torch.autograd.grad(b, [a, b, a], torch.ones(3))",
        "a.sum().backward(); q=torch.autograd.grad(a.mul(a).sum(), a); a.grad", "a.sum().backward(); torch.autograd.grad(a.mul(a).sum(), a)",
        "b=a.mul(a).sum(); q=torch.autograd.grad(b, a); torch.autograd.grad(b, a)", "b=a.mul(a).sum(); q=torch.autograd.grad(b, a, retain_graph=True); torch.autograd.grad(b, a)",
        "b=a.sum(); torch.autograd.grad([b, b], a)",
        "b=a.mul(a).to(torch.float64); torch.autograd.grad([b, a.mul(2)], [a], [torch.ones(3,dtype=torch.float64), torch.ones(3)])",
        "b=a.mul(a).view(3,1); torch.autograd.grad([b, a.sum()], [a], [torch.tensor([[1.],[2.],[3.]]), None])", "torch.autograd.grad([a[:0], a[1]], [a], [torch.ones(0), None])",
        "torch.autograd.grad(a.eq(a), a)", "torch.autograd.grad(a[1], a)")
    yield from after(f"{A}; {B}",
        "torch.autograd.grad(a.sum(), b)", "torch.autograd.grad(a.sum(), [a, b])", "torch.autograd.grad(a.sum(), [a, b], allow_unused=True)", "torch.autograd.grad(a.mul(b).sum(), [a, b])",
        "torch.autograd.grad([a.mul(b).sum(), b.sum()], [b, a])", "q=torch.autograd.grad(a.mul(b).sum(), [a]); [a.grad, b.grad]", "c=a.mul(b); torch.autograd.grad(c.sum(), [a, c])",
        "c=a.mul(b); d=c.mul(c).sum(); torch.autograd.grad([c, d], [a, b], [torch.ones(3), None])", "b.sum().backward(); q=torch.autograd.grad(a.sum(), [a, b], allow_unused=True); b.grad")


def again():
    yield from after(A,
        "b=a.mul(a).mul(a).sum(); b.backward(create_graph=True); g=a.grad; q=a.__setattr__('grad', None); g.sum().backward(); a.grad",
        "b=a.mul(a).sum(); b.backward(); a.grad.requires_grad", "b=a.mul(a).mul(a).sum(); b.backward(create_graph=True); a.grad.requires_grad",
        ("b=a.exp().sum(); b.backward(create_graph=True); g=a.grad.clone(); q=a.__setattr__('grad', None); g.sum().backward(); a.grad", "ulp"),
        "b=a.mul(a).mul(a).mul(a).sum(); b.backward(create_graph=True); g=a.grad; q=a.__setattr__('grad', None); g.sum().backward(create_graph=True); h=a.grad; q=a.__setattr__('grad', None); h.sum().backward(); a.grad",
        "b=a.mul(a).sum(); b.backward(create_graph=True); b.backward(); a.grad.detach()", "b=a.mul(a).sum(); b.backward(retain_graph=True, create_graph=False); b.backward(); b.backward()",
        "b=a.sum(); b.backward(create_graph=True); a.grad.requires_grad")


def accumulated():
    yield from after(A,
        "a.retain_grad(); a.sum().backward(); [a.grad, a.retains_grad]", "b=a.mul(2); b.retain_grad(); [b.retains_grad, b.grad, b.is_leaf]", "b=a.mul(2); b.retain_grad(); b.sum().backward(); [b.grad, a.grad]",
        "b=a.mul(2); b.retain_grad(); b.retain_grad(); b.mul(b).sum().backward(); [b.grad, a.grad]", "b=a.mul(2); b.sum().backward(); b.grad", "b=a.mul(2); b.retain_grad(); b.sum().backward(retain_graph=True); b.sum().backward(); [b.grad, a.grad]",
        "torch.ones(3).retain_grad()", "a.detach().retain_grad()", "b=a.mul(2); b.retain_grad(); b.add_(1); b.sum().backward(); b.grad", "b=a.view(3); b.retain_grad(); b.mul(b).sum().backward(); [b.grad, a.grad]",
        "a.sum().backward(inputs=[a]); a.grad", "a.sum().backward(inputs=[])", "a.sum().backward(inputs=a); a.grad", "b=a.mul(2); b.mul(b).sum().backward(inputs=[b]); [b.grad, a.grad, b.retains_grad]",
        "b=a.mul(2); b.mul(b).sum().backward(inputs=[b, a]); [b.grad, a.grad]", "a.sum().backward(inputs=[torch.ones(1)])", "a.sum().backward(inputs=[a, a]); a.grad", "a.mul(a).backward(torch.ones(3), inputs=[a]); a.grad",
        "a.mul(a).backward(inputs=[a])", "b=torch.ones(3,requires_grad=True); a.sum().backward(inputs=[b]); [a.grad, b.grad]", "b=torch.ones(3,requires_grad=True); a.mul(b).sum().backward(inputs=[b]); [a.grad, b.grad]",
        "torch.autograd.backward([a.sum(), a.mul(a).sum()]); a.grad", "torch.autograd.backward([a.sum(), a.mul(a)], [None, torch.tensor([1.,2.,3.])]); a.grad", "torch.autograd.backward([a.sum(), a.mul(a)], [None])", "torch.autograd.backward([a.sum(), a.mul(a)])",
        "torch.autograd.backward([a.sum(), torch.ones(1)])", "torch.autograd.backward(a.sum()); a.grad", "torch.autograd.backward([a.sum(), a.mul(a).sum()], inputs=[a]); a.grad", "torch.autograd.backward([a.sum()], inputs=[])", "torch.autograd.backward([]); a.grad",
        "b=a.mul(a).sum(); torch.autograd.backward([b, b]); a.grad", "b=a.mul(a).sum(); torch.autograd.backward([b, a.sum()]); b.backward()", "b=a.mul(a).sum(); torch.autograd.backward([b, a.sum()], retain_graph=True); b.backward(); a.grad")
    same = ["torch.ones(3)", "torch.zeros(3)", "None", "torch.ones(2)", "torch.ones(3,1)", "torch.tensor(1.)", "torch.ones(3,device='meta')", "a", "a.mul(2)", "a.detach()", "torch.ones(6)[::2]", "torch.ones(3).to_sparse(layout=torch.sparse_coo)"]
    for g in same + [f"torch.ones(3,dtype=torch.{d})" for d in ["bool", "uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "float16", "bfloat16", "float64", "complex64", "complex128", "float32"]]:
        yield from after(A, f"a.__setattr__('grad', {g}); a.grad")
        yield from after("a=torch.zeros(3)", f"a.__setattr__('grad', {g}); [a.grad, a.requires_grad, a.is_leaf]" if not g.startswith("a") else f"a.__setattr__('grad', {g}); a.grad")
        if not g.startswith("a"):
            yield from after("a=torch.zeros(3,dtype=torch.int64)", f"a.__setattr__('grad', {g}); a.grad")
    for d in ["bool", "uint8", "int8", "int16", "int32", "uint16", "float16", "bfloat16", "float64", "complex64", "complex128"]:
        yield f"a=torch.zeros(3,dtype=torch.{d}); q=a.__setattr__('grad', torch.ones(3)); a.grad"
        yield f"a=torch.zeros(3,dtype=torch.{d}); q=a.__setattr__('grad', torch.ones(3,dtype=torch.{d})); a.grad"
    yield from after(A,
        "a.__setattr__('grad', torch.ones(3)); a.sum().backward(); a.grad", "g=torch.ones(3); a.__setattr__('grad', g); a.sum().backward(); g", "g=torch.ones(3); a.__setattr__('grad', g); g.add_(1); a.grad", "a.sum().backward(); a.__setattr__('grad', None); a.grad",
        "a.sum().backward(); a.__setattr__('grad', None); a.mul(2).sum().backward(); a.grad", "b=a.mul(2); b.__setattr__('grad', torch.ones(3)); b.grad", "a.sum().backward(); a.grad.zero_(); a.grad", "a.sum().backward(); a.grad.add_(1); a.mul(a).sum().backward(); a.grad",
        "a.sum().backward(); a.requires_grad_(False); a.grad", "a.sum().backward(); a.detach().grad", "a.sum().backward(); g=a.grad; a.sum().backward(); g")


def detached():
    yield from after(A,
        "a.detach_(); [a.requires_grad, a.is_leaf, a]", "b=a.mul(2); b.detach_(); [b.requires_grad, b.is_leaf, b]", "b=a.mul(2); c=b.detach_(); c", "b=a.mul(2); c=b.mul(3); b.detach_(); c.sum().backward(); a.grad", "b=a.mul(2); b.detach_(); c=b.mul(3); c.sum().backward()",
        "b=a.mul(2); b.detach_(); b.requires_grad_(); c=b.mul(3); c.sum().backward(); [a.grad, b.grad]", "b=a.mul(2); c=b[1:]; c.detach_()", "b=a.view(3); b.detach_()", "torch.ones(3)[1:].detach_()", "b=a.mul(2); c=b[1:]; b.detach_(); c", "torch.ones(3).detach_()",
        "b=a.mul(2); b.detach_(); b.add_(1); b", "b=a.mul(2).detach_(); b", "b=a.mul(2); b.detach_(); b.requires_grad_(); b", "a.detach_(); a.requires_grad_(); a.mul(2)", "a.sum().backward(); a.detach_(); a.grad")


def versions():
    for code in ["b=a.mul(1); b.add_(1); b", "b=a.detach(); b.add_(1); [a, b]", "b=a[1:]; b.add_(1); [a, b]", "b=a.view(3); a.add_(1); b", "b=a.clone(); b.zero_(); [a, b]", "a.add_(1); a.zero_(); a.fill_(2); a.copy_(torch.ones(3)); a",
                 "b=a.t(); c=b.expand(2,3); a.add_(1); c", "b=a.contiguous(); b.add_(1); a", "b=a.to('cpu'); b.add_(1); a", "b=a.reshape(3); a.zero_(); b", "b=a.as_strided((2,),(1,)); b.fill_(9); a", "b=a.unfold(0,2,1); a.add_(1); b", "b=a.detach(); c=b[0]; c.fill_(5); a",
                 "a.requires_grad_(); b=a.detach(); b.add_(1); a", "b=a.squeeze(); b.add_(1); a", "b=a.unsqueeze(0); b.add_(1); a", "b=a.flatten(); b.add_(1); a", "b=a[...]; b.add_(1); a", "b=a.narrow(0,0,1); b.zero_(); a", "b=a.flip(0); b.zero_(); a"]:
        *before, last = code.split("; ")
        names = last.strip("[]").split(", ")
        yield from after("a=torch.tensor([1.,2.,3.])", "; ".join(before + ["[" + ", ".join(f"{n}, {n}._version" for n in names) + "]"]))
    # What was saved for the backward and written since, directly, through a view, through a detached alias, or after the copy.
    for save in ["a.mul(b)", "b.mul(b)", "b.exp()", "b.div(c)", "c.div(b)", "b.matmul(c)", "b.add(c)", "b.sub(c)", "b.neg()", "b.sum()", "b.mean()"]:
        for write in ["b.add_(1)", "b[0].fill_(1)", "b.detach().zero_()", "b.view(3).zero_()", "b.clone().zero_()", "c.add_(1)", "c[1:].fill_(2)", "d.detach().add_(1)", "d.add_(1)"]:
            yield from after(f"{A}; b=a.mul(2); c=a.mul(3).detach()", (f"d={save}; {write}; d.sum().backward(); a.grad", "ulp" if "exp" in save or "div" in save else None))
    yield from after(A,
        "b=a.mul(2); c=b[1:]; b.add_(1); c.sum().backward(); a.grad", "b=a.mul(2); c=b[1:]; c.mul(c).sum().backward(); a.grad", "b=a.mul(2); c=b[1:]; c.add_(1); b.mul(b).sum().backward(); a.grad", "b=a.mul(2); b[0].zero_(); b.mul(b).sum().backward(); a.grad",
        "b=a.mul(2); b[1:].copy_(a[:2]); b.mul(b).sum().backward(); a.grad", "b=torch.zeros(3); b[1:].copy_(a[:2]); [b.requires_grad, b.is_leaf]", "b=torch.zeros(3); c=b[1:]; c.copy_(a[:2]); b.sum().backward(); a.grad", "b=torch.zeros(3); c=b[1:]; c.copy_(a[:2]); c.sum().backward(); a.grad",
        "b=torch.zeros(2,3); b[0].copy_(a); b[1].copy_(a.mul(2)); b.mul(b).sum().backward(); a.grad", "a[1:].zero_()", "b=a.detach(); b[1:].zero_(); a", "b=a.view(3); b.zero_()", "b=a.expand(2,3); b[0].zero_()", "b=a.mul(2); b.fill_(1); b.sum().backward(); a.grad",
        "b=a.mul(2); b.copy_(a); b.sum().backward(); a.grad", "b=a.mul(2).t(); b.add_(a); b.sum().backward(); a.grad", "b=a.mul(2); b.add_(b); b.sum().backward(); a.grad", "b=a.mul(2); b.requires_grad_(False)", "torch.zeros(3).copy_(a)")


SECTIONS = {"grads": grads, "gradients again": again, "accumulated": accumulated, "detached": detached, "versions": versions}
