"""Programs that PyTorch refuses, in the form of tensor_programs.py, for tensor_cases.py: what does not refuse is left out there."""

FLOATING = ["float16", "bfloat16", "float32", "float64"]
INTEGRAL = ["uint8", "int8", "int16", "int32", "int64"]
UNSIGNED = ["uint16", "uint32", "uint64"]
COMPLEX = ["complex32", "complex64", "complex128"]
ALL = ["bool"] + INTEGRAL + UNSIGNED + FLOATING + COMPLEX
OPS = "torch.ops.aten."
G = "a=torch.tensor([0.5,0.25,0.75],requires_grad=True); "
M = "a=torch.tensor([[0.5,0.25],[0.75,1.]],requires_grad=True); "


def kept(row):
    """Programs of devices, and what PyTorch's own code refuses."""
    return "torch.device" in row["c"] or row.get("e", [""])[0] in ("RuntimeError", "IndexError", "ValueError", "NotImplementedError", "_LinAlgError")


def written_types():
    for to in ["bool", "uint8", "int32", "int64", "uint16", "float16", "float32", "complex64"]:
        for source in ["bool", "int8", "int64", "uint32", "bfloat16", "float64", "complex64"]:
            start = f"a=torch.ones(3,dtype=torch.{to}); b=torch.ones(3,dtype=torch.{source}); "
            yield start + "a.add_(b)"
            for op in ["mul_.Tensor", "div_.Tensor", "bitwise_and_.Tensor", "atan2_.default", "fmod_.Tensor", "logical_and_.default", "sub_.Tensor", "pow_.Tensor", "copysign_.Tensor", "eq_.Tensor"]:
                yield start + f"{OPS}{op}(a, b)"
            for op in ["mul.out", "div.out", "atan2.out", "eq.Tensor_out"]:
                yield start + f"{OPS}{op}(a, b, out=a)"
        for number in ["1", "1.5", "True", "complex(1,1)", "300", "-1"]:
            yield f"a=torch.ones(3,dtype=torch.{to}); a.add_({number})"
            yield f"a=torch.ones(3,dtype=torch.{to}); a.fill_({number})"
            yield f"a=torch.ones(3,dtype=torch.{to}); a.sub({number})"
        for op in ["exp_", "sqrt_", "sigmoid_", "reciprocal_", "neg_", "bitwise_not_", "abs_", "round_", "frac_", "digamma_"]:
            yield f"a=torch.ones(3,dtype=torch.{to}); {OPS}{op}.default(a)"


def types():
    for d in ALL:
        a = f"a=torch.ones(2,2,dtype=torch.{d}); "
        for code in ["a.mean()", "a.mean(dim=(0,))", "a.neg()", "a.exp()", "a.matmul(a)", "a.requires_grad_()", "a.sub(a)", "a.sub(True)", "a.real", "a.imag", "a.matmul(torch.ones(2,2))", "a.matmul(torch.ones(2,2,dtype=torch.int64))", "torch.view_as_real(a)", "torch.view_as_complex(a)", "a.equal(torch.ones(2,2))",
                     "a.allclose(torch.ones(2,2))", "a.flip(0)", "a.backward()", "a.sum().backward()", "a.view(torch.float64)", "a.view(torch.int8)"]:
            yield a + code
        for op in ["bitwise_not.default", "round.default", "floor.default", "trunc.default", "sign.default", "sgn.default", "lgamma.default", "isinf.default", "cumsum.default(a, 0)", "max.default", "sort.default", "argmax.default", "median.default", "var.default", "std.default", "prod.default", "amax.default", "logsumexp.default(a, [0])",
                   "softmax.int(a, 0)", "inverse.default", "linalg_det.default", "trace.default", "relu.default", "gelu.default", "nonzero.default", "erf.default", "angle.default", "polar.default(a, a)", "complex.default(a, a)", "bmm.default(a, a)", "dot.default(a, a)", "mv.default(a, a)", "cross.default(a, a)", "fft_fft.default",
                   "heaviside.default(a, a)", "hypot.default(a, a)", "gcd.default(a, a)", "bitwise_left_shift.Tensor(a, a)", "maximum.default(a, a)", "le.Tensor(a, a)", "nextafter.default(a, a)"]:
            yield a + OPS + (op if "(" in op else op + "(a)")


def shapes():
    for s, t in [("2,3", "2,4"), ("2,3", "4"), ("3", "2"), ("0", "3"), ("2,1,3", "4,2"), ("1", "0"), ("2,3", "3,2")]:
        ab = f"a=torch.ones({s}); b=torch.ones({t}); "
        for code in ["a.add(b)", "a.mul(b)", "a.add_(b)", "a.copy_(b)", "a.matmul(b)", "a.sub(b)", "a.div(b)", "a.eq(b)", "a.allclose(b)", f"a.expand({t})", f"a.view({t})", f"a.reshape({t})", f"{OPS}mul_.Tensor(a, b)", f"{OPS}mm.default(a, b)", f"{OPS}bmm.default(a, b)", f"{OPS}dot.default(a, b)", f"{OPS}mv.default(a, b)", f"{OPS}cat.default([a, b])",
                     f"{OPS}stack.default([a, b])", f"{OPS}where.self(b.eq(b), a, a)", f"{OPS}outer.default(a, b)", f"{OPS}gather.default(a, 0, torch.zeros({t},dtype=torch.int64))", f"{OPS}index_select.default(a, 0, torch.zeros({t},dtype=torch.int64))", f"{OPS}kron.default(a, b)", f"{OPS}linear.default(a, b)"]:
            yield ab + code
    for code in ["a.transpose(0,3)", "a.transpose(-4,0)", "a.permute(0)", "a.permute(0,0)", "a.permute(0,3)", "a.narrow(0,1,5)", "a.narrow(3,0,1)", "a.narrow(0,-9,1)", "a.narrow(0,0,-1)", "a.select(0,2)", "a.select(0,-3)", "a.select(2,0)", "a.expand(2)", "a.expand(-1)", "a.expand(2,-1,3)", "a.expand(-1,2,3)", "a.reshape(5)", "a.reshape(-1,-1)", "a.reshape(-2)", "a.reshape(-1,4)",
                 "a.view(5)", "a.t().view(6)", "a.view(-1,4)", "a.squeeze(5)", "a.unsqueeze(4)", "a.unsqueeze(-5)", "a.flatten(1,0)", "a.flatten(0,5)", "a.diagonal(0,0,0)", "a.diagonal(0,0,5)", "a.unfold(0,5,1)", "a.unfold(0,1,0)", "a.unfold(0,-1,1)", "a.unfold(5,1,1)", "a.as_strided((2,2),(1,))", "a.as_strided((9,9),(9,9))", "a.as_strided((2,),(-1,))", "a.as_strided((-1,),(1,))", "a.as_strided((2,),(1,),-1)",
                 "a.flip(0,0)", "a.flip(5)", "a.sum(dim=(5,))", "a.sum(dim=(0,0))", "a.mean(dim=(-4,))", "a[2]", "a[0,3]", "a[0,0,0]", "a[::0]", "a[::-1]", "a.item()", "a.size(2)", "a.t().t().unsqueeze(0).t()", "a.slice(0,0,1,0)", "a.slice(5,0,1,1)", "a.to('gpu')", "a.to('CPU')", "a.to('metal')", "a.to('cuda:')", "a.to('')", "a.to('cpu:x')",
                 "a.to_sparse(layout=torch.sparse_bsr)", "a.to_dense().view(7)", "a.retain_grad()", "a.backward(torch.ones(3))", "a.requires_grad_().add_(1)", "a.requires_grad_().zero_()", "a.requires_grad_().fill_(1)", "a.requires_grad_().copy_(torch.ones(2,3))", "a.requires_grad_()[0].zero_()", "a.requires_grad_().backward()", "a.requires_grad_().t().add_(1)"]:
        yield "a=torch.ones(2,3); " + code


def devices():
    for s in ["CPU", "Cpu", "gpu", "GPU", "metal", "ort", "foo", "foo:1", "Cuda:0", "Meta", "XLA", "foo_bar", "_", "", "0", ":0", "cuda:", "cuda:-1", "cuda:01", "cuda:00", "cpu:00", "cuda:a", "cuda:1a", "cuda:1:2", "cuda 0", " cuda", "cuda ", "cuda:1 ", "cuda::1", "cuda:+1", "cuda: 1", "cuda:1.5", "cuda0", "foo-bar", "é",
              "cuda:2147483648", "cuda:99999999999999999999", "cpu", "cuda", "cuda:0", "cuda:17", "cpu:0", "meta", "meta:1", "mkldnn", "opengl", "opencl", "ideep", "hip", "fpga", "maia", "xla", "vulkan", "mps", "xpu", "hpu", "ve", "lazy", "ipu", "mtia", "privateuseone", "privateuseone:3"]:
        yield f"torch.device('{s}')"
    for s, i in [("gpu", 0), ("metal", 0), ("CPU", 1), ("cuda:0", 1), ("cpu", 2), ("cuda", 0), ("cuda", -2), ("", 1), ("cuda:", 1)]:
        yield f"torch.device('{s}', {i})"
    for code in ["torch.zeros(2,device='gpu')", "torch.ones(2,device='CPU')", "torch.empty(2,device='metal')", "torch.full((2,),1,device='cuda:x')", "torch.tensor([1],device='')", "torch.zeros_like(torch.ones(2),device='gpu')", "torch.arange(3,device='npu')", "torch.rand(2,device='tpu:0')"]:
        yield code


WRITES = ["b.add_(1)", "b.add_(torch.ones(SHAPE))", "b.zero_()", "b.fill_(2)", "b.copy_(torch.ones(SHAPE))", OPS + "mul_.Tensor(b, torch.ones(SHAPE))", OPS + "sigmoid_.default(b)", "b[0].zero_()", "b.t().add_(1)", "b.detach().add_(1)", "b.view(-1).fill_(0)"]
SAVING = ["b.mul(b)", "b.exp()", "b.div(b)", "b.matmul(b)", OPS + "sin.default(b)", OPS + "tanh.default(b)", OPS + "sqrt.default(b)", OPS + "sigmoid.default(b)", OPS + "pow.Tensor_Tensor(b, b)", OPS + "log.default(b)", OPS + "max.default(b)", OPS + "cumprod.default(b, 0)", OPS + "softmax.int(b, 0)", OPS + "frobenius_norm.dim(b, [0])",
          OPS + "relu.default(b)", OPS + "where.self(b.eq(b), b, b)", OPS + "linalg_vector_norm.default(b)", OPS + "index_select.default(b, 0, torch.tensor([0]))", OPS + "prod.default(b)", OPS + "atan2.default(b, b)"]


def graphs():
    for leaf, shape in [(G, "3"), (M, "2,2")]:
        for first in ["a.mul(2)", "a.exp()", "a.clone()", "a.view(-1)", "a[0:1]"]:
            for save in SAVING if first == "a.mul(2)" else SAVING[:4]:
                for write in WRITES if shape == "3" or first == "a.mul(2)" else WRITES[:2]:
                    if ".matmul" in save and shape == "3" or ".t()" in write and shape == "3":
                        continue
                    yield f"{leaf}b={first}; c={save}; d={write.replace('SHAPE', shape)}; q=c.sum().backward(); a.grad"
        # What an operator saved of its result.
        for save in ["a.exp()", OPS + "tanh.default(a)", OPS + "sqrt.default(a)", OPS + "sigmoid.default(a)", OPS + "softmax.int(a, 0)", OPS + "cumprod.default(a, 0)", OPS + "reciprocal.default(a)", OPS + "rsqrt.default(a)", OPS + "tan.default(a)", OPS + "relu.default(a)", OPS + "expm1.default(a)", OPS + "log_softmax.int(a, 0)"]:
            for write in WRITES:
                if ".t()" in write and shape == "3":
                    continue
                yield f"{leaf}b={save}; d={write.replace('SHAPE', shape)}; q=b.sum().backward(); a.grad"
    for code in ["b=a.mul(a); q=b.sum().backward(); b.sum().backward()", "b=a.mul(2); b.backward()", "b=a.mul(2); b.backward(torch.ones(2))", "b=a.mul(2); b.backward(torch.ones(3,dtype=torch.complex64))", "b=a.mul(2); b.backward(torch.ones(3,dtype=torch.int64))", "b=a.mul(2); b.requires_grad_(False)", "b=a.detach(); b.backward()", "b=a.view(3); b.add_(1)", "b=a[0]; b.zero_()", "b=a.expand(2,3); b.zero_()",
                 "b=a.mul(2).expand(2,3); b.add_(1)", "b=a.mul(2).expand(2,3); b.zero_()", f"b={OPS}unbind.int(a.clone(), 0); c=torch.zeros(3); c.add_(a); c.backward()", "b=a.eq(a); b.backward()", "b=a.mul(2); c=b.detach_(); c.backward()", "b=a.mul(2).view(3); b.detach_()", "b=a[0:2]; b.detach_()", "a.__setattr__('grad', torch.ones(2))", "a.__setattr__('grad', torch.ones(3,dtype=torch.float64))",
                 "a.__setattr__('grad', torch.ones(3,dtype=torch.bool))", "a.__setattr__('grad', a)", "torch.autograd.grad(a.sum(), torch.ones(3))", "torch.autograd.grad(a, a)", "torch.autograd.grad([a.sum()], [])", "b=torch.ones(3,requires_grad=True); torch.autograd.grad(a.sum(), b)", "a.to(torch.int64).requires_grad_()", "a.resize_(5)", "a.as_strided((2,),(1,)).zero_()", "b=a.mul(2); c=b.view(3); b.requires_grad_(False)",
                 OPS + "mul.out(a, a, out=torch.ones(3))", OPS + "exp.out(a, out=torch.ones(3))", OPS + "add.out(a, a, out=torch.ones(3))", "b=torch.ones(3); " + OPS + "mul.out(b, b, out=a)", OPS + "mul_.Tensor(a, a)", OPS + "exp_.default(a)", OPS + "set_.source_Tensor(a, torch.ones(3))", OPS + "resize_.default(a, [7])", OPS + "copy_.default(a, a.detach())"]:
        yield G + code


SECTIONS = {"refused writes": written_types, "refused types": types, "refused shapes": shapes, "device strings": devices, "refused gradients": graphs}
