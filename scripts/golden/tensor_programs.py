"""The programs that tensor_cases.py runs, by section: each a string, or a tuple of a string and further arguments of its run()."""

REAL = ["bool", "uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "float16", "bfloat16", "float32",
        "float64"]
ALL = REAL + ["complex64", "complex128"]
INTEGERS = [d for d in REAL if "int" in d]
FLOATS = ["float16", "bfloat16", "float32", "float64"]
LIMITS = {"int8": (-128, 127), "int16": (-2**15, 2**15 - 1), "int32": (-2**31, 2**31 - 1), "int64": (-2**63, 2**63 - 1),
          "uint8": (0, 255), "uint16": (0, 2**16 - 1), "uint32": (0, 2**32 - 1), "uint64": (0, 2**64 - 1)}


# ---------------------------------------------------------------------- factories

def filled():
    for f in ["zeros", "ones"]:
        for shape in ["", "0", "3", "2,3", "2,0,3"]:
            yield f"torch.{f}({shape})" if shape else f"torch.{f}(())"
        for d in ALL + ["complex32"]:
            yield f"torch.{f}(2,3, dtype=torch.{d})"
            yield f"torch.{f}(2, dtype=torch.{d}, device='meta')"
        for shape in ["-1", "2,-3", "-1,-2", "0,-1"]:
            yield f"torch.{f}({shape})"
    for shape in ["()", "0", "3", "2,3"]:
        yield f"torch.empty({shape})", None, True
    for d in ALL + ["complex32"]:
        yield f"torch.empty(2, dtype=torch.{d})", None, True
        yield f"torch.empty(2, dtype=torch.{d}, device='meta')"
    for shape in ["-1", "2,-3"]:
        yield f"torch.empty({shape})"
    likes = ["torch.arange(6).reshape(2,3)", "torch.arange(6.).reshape(2,3).t()", "torch.arange(4.)[::2]",
             "torch.zeros(2,3,dtype=torch.complex64).conj()", "torch.zeros(3).expand(2,3)", "torch.zeros(1,2,3,4).permute(0,2,3,1)",
             "torch.zeros(2,0)", "torch.tensor(True)", "torch.zeros(2, requires_grad=True)", "torch.zeros(2,2,device='meta').t()",
             "torch.zeros(2,3,4).permute(2,0,1)[:,:,::2]", "torch.ones(2,2).to_sparse()"]
    for like in likes:
        yield f"a={like}; torch.zeros_like(a)"
        yield f"a={like}; torch.empty_like(a)", None, True
        if "sparse" not in like:  # refused with a list of what the build has
            yield f"a={like}; torch.ones_like(a)"
            yield f"a={like}; torch.full_like(a, 1)"
    for d in ALL:
        yield f"torch.zeros_like(torch.zeros(2), dtype=torch.{d})"
        yield f"torch.ones_like(torch.zeros(2), dtype=torch.{d})"
        yield f"torch.empty_like(torch.zeros(2), dtype=torch.{d})", None, True
        yield f"torch.zeros_like(torch.zeros(2), dtype=torch.{d}, device='meta')"
        yield f"torch.full_like(torch.zeros(2,dtype=torch.{d}), 7)"
        yield f"torch.full_like(torch.zeros(2), 1, dtype=torch.{d}, device='meta')"


def full():
    for value in ["1", "-3", "True", "False", "2.5", "-0.0", "float('nan')", "float('inf')", "complex(1,-2)",
                  "9007199254740993", "-9223372036854775808", "9223372036854775807", "1e300"]:
        yield f"torch.full((2,), {value})"
        yield f"torch.full((), {value})"
        yield f"torch.full_like(torch.zeros(2,2), {value})"
        for d in ALL:
            yield f"torch.full((2,), {value}, dtype=torch.{d})"
            yield f"torch.zeros(2,dtype=torch.{d}).fill_({value})"
    for value in ["0", "1e-8", "65504.0", "65519.0", "65520.0", "65536.0", "3.4e38", "3.5e38", "0.1", "complex(0.1,0)",
                  "complex(1e300,1)", "complex(float('nan'),0)", "float('-inf')", "16777217", "9007199254740992.0"]:
        for d in ["float16", "bfloat16", "float32", "complex64", "bool", "int64"]:
            yield f"torch.full((1,), {value}, dtype=torch.{d})"
    for d in INTEGERS:
        low, high = LIMITS[d]
        for value in [low, low - 1, high, high + 1, -high, -high - 1]:
            if -2**63 <= value < 2**64:
                yield f"torch.full((1,), {value}, dtype=torch.{d})"
                yield f"torch.zeros(1,dtype=torch.{d}).fill_({value})"
        for value in [low - 0.5, high + 0.5, high + 1.0, low - 1.0, -0.9, 0.9]:
            yield f"torch.full((), {value}, dtype=torch.{d})"
            yield f"torch.full((3,), {value}, dtype=torch.{d})"
    for value in ["18446744073709551615", "9223372036854775808"]:
        for d in ["float64", "float32", "uint64", "int64", "bool", "complex128"]:
            yield f"torch.full((1,1), {value}, dtype=torch.{d})"
    for value in ["1", "2.5", "True"]:
        yield f"torch.full((2,), {value}, device='meta', dtype=torch.int8)"
        yield f"torch.full((-1,), {value})"
        yield f"torch.full((2,-1), {value}, dtype=torch.int32)"
    yield "torch.full((2,), 300, device='meta', dtype=torch.uint8)"


def arange():
    for args in ["5", "0", "1", "5.", "5.5", "0.", "0.1", "1,5", "5,5", "1.,5", "1,5.5", "-3,3", "0,1,0.1", "1,0,-0.1",
                 "0,1,0.3", "0,10,3", "10,0,-3", "10,0,-1", "0,-10,-4", "0,9,3", "0,10,2.5", "0.5,3", "1,2,0.25", "0,1,0.2",
                 "1e-3,1e-2,1e-3", "0,100,0.7", "-1.5,1.5,0.5", "1,1.0000001,1e-8", "0,3,1.1", "2,0,-0.3", "0,1000,0.1", "0,1000",
                 "0.,1000.", "0,3000,1.7", "0,100000,0.1", "100000.,0,-3.3", "0,70000", "0.,70000.", "16777210,16777225",
                 "16777210.,16777225.", "9007199254740990,9007199254740999", "9223372036854775800,9223372036854775807",
                 "-9223372036854775808,-9223372036854775800", "0,1,1e-4", "1e10,1e10+100" if False else "10000000000.,10000000100.",
                 "0,5,9223372036854775807", "0,1,3", "0,-1,-3", "0.3,0.9,0.1", "0.1,0.7,0.1", "1,2,0.1", "3,17,0.37"]:
        yield f"torch.arange({args})"
        for d in ["float64", "float16", "bfloat16"]:
            if not args.startswith(("0,100000", "100000.", "0,70000", "0.,70000", "10000000000", "92233", "-92233")) or d == "float64":
                yield f"torch.arange({args}, dtype=torch.{d})"
    for d in ALL + ["complex32"]:
        yield f"torch.arange(5, dtype=torch.{d})"
        yield f"torch.arange(1, 20, 3, dtype=torch.{d})"
        yield f"torch.arange(20, 1, -3, dtype=torch.{d})"
        yield f"torch.arange(0.5, 4.75, 0.5, dtype=torch.{d})"
        yield f"torch.arange(0, 4.5, dtype=torch.{d})"
        yield f"torch.arange(2.9, 6.1, 1.5, dtype=torch.{d})"
        yield f"torch.arange(3, dtype=torch.{d}, device='meta')"
        yield f"torch.arange(-2.5, 3, 1, dtype=torch.{d})"
        yield f"torch.arange(0, 300, 50, dtype=torch.{d})"
        yield f"torch.arange(-1, 2, dtype=torch.{d})"
        yield f"torch.arange(0, 40, 1, dtype=torch.{d})"
        yield f"torch.arange(0, 3, 0.5, dtype=torch.{d})"
    for args in ["0,5,0", "0,5,0.", "5,0", "0,5,-1", "5.,0", "0.,5,-0.5", "-1", "-1.", "0,float('inf')", "0,float('nan')",
                 "float('nan'),1", "float('-inf'),1", "0,1,float('inf')", "0,1,float('nan')", "0,float('inf'),2",
                 "0,1,float('-inf')", "0,1e20", "0,1,1e-30", "0,1e18", "-9223372036854775808,9223372036854775807",
                 "0.0,5.0,0.0", "3.5,2", "1e16,1e20"]:
        yield f"torch.arange({args})"
    for d in ["int64", "int32", "uint8", "float64", "float16"]:
        for args in ["0,5,0", "5,0", "-1", "0,float('inf')", "0,5,0.5", "0,5,-0.5", "0,float('nan')", "0,1,float('inf')", "0,300.5",
                     "0,1e20", "0.9,5.9,0.99", "0,2,0.9"]:
            yield f"torch.arange({args}, dtype=torch.{d})"
    for args in ["5", "2,9,3", "0,1,0.1", "0,5,0", "5,0"]:
        yield f"torch.arange({args}, device='meta')"


def linspace():
    for args in ["0,1,5", "0,1,11", "3,-3,7", "1,1,4", "0,10,1", "0,10,0", "0,10,2", "-1.5,2.5,9", "0,1,100", "0.1,0.9,33", "1e-3,1e3,12",
                 "0,1e30,4", "0,16777217,3", "-5,5,1000", "1,0,10", "0,255,256"]:
        # Its ends are doubles in Java, and PyTorch checks the range of those where it lets integers wrap.
        first, last, steps = args.split(",")
        args = f"{float(first)!r},{float(last)!r},{steps}"
        for d in ALL:
            yield f"torch.linspace({args}, dtype=torch.{d})"
        yield f"torch.linspace({args})"
    for args in ["0,1,-1", "0,1,-5", "float('nan'),1,3", "0,float('inf'),3"]:
        yield f"torch.linspace({args})"
    for d in ["float32", "int64", "complex64", "float16"]:
        yield f"torch.linspace(0, 1, 3, dtype=torch.{d}, device='meta')"


def eye():
    for args in ["0", "1", "3", "2,3", "3,2", "0,3", "3,0"]:
        yield f"torch.eye({args})"
    for d in ALL:
        yield f"torch.eye(2, dtype=torch.{d})"
        yield f"torch.eye(2, 3, dtype=torch.{d}, device='meta')"
    for args in ["-1", "2,-1", "-2,3"]:
        yield f"torch.eye({args})"


def random():
    for d in ALL:
        for shape in ["3", "2,5", "40", "()"]:
            yield f"torch.manual_seed(7); torch.rand({shape}, dtype=torch.{d})", "ulp" if "complex" in d else None
            yield f"torch.manual_seed(7); torch.randn({shape}, dtype=torch.{d})", "ulp"
            if shape != "()":
                yield f"torch.manual_seed(7); torch.randint(0, 2, ({shape},), dtype=torch.{d})"
                yield f"torch.manual_seed(7); torch.randint(1, 100, ({shape},), dtype=torch.{d})"
        yield f"torch.manual_seed(1); torch.rand_like(torch.zeros(3,2,dtype=torch.{d}).t())"
        yield f"torch.manual_seed(1); torch.randn_like(torch.zeros(3,2,dtype=torch.{d}).t())", "ulp"
        yield f"torch.manual_seed(1); torch.randint_like(torch.zeros(3,2,dtype=torch.{d}).t(), 0, 5)"
        if d in FLOATS or "complex" in d:
            # For other types Python has a meta kernel of its own, with another opinion than C++'s.
            yield f"torch.rand(2, dtype=torch.{d}, device='meta')"
            yield f"torch.randn(2, dtype=torch.{d}, device='meta')"
        yield f"torch.randint(0, 5, (2,), dtype=torch.{d}, device='meta')"
    for seed in ["0", "1", "42", "-1", "9223372036854775807", "-9223372036854775808"]:
        yield f"torch.manual_seed({seed}); [torch.rand(4), torch.randint(0,1000,(4,)), torch.rand(20), torch.randint(10,(3,))]"
        yield f"torch.manual_seed({seed}); [torch.randn(4), torch.randn(17), torch.randn(3), torch.randn(100)[:20]]", "ulp"
    for args in ["0,5,(2,)", "-5,5,(20,)", "0,4294967296,(5,)", "0,4294967297,(5,)", "-9223372036854775808,9223372036854775807,(5,)",
                 "7,8,(3,)", "10,(2,3)", "1099511627776,(5,)", "5,5,(2,)", "5,3,(2,)", "0,(2,)", "-1,(2,)", "0,0,(2,)", "5,(-1,)",
                 "0,9223372036854775807,(3,)"]:
        yield f"torch.manual_seed(3); torch.randint({args})"
    for d in ["uint8", "int8", "int16", "int32", "float16", "bfloat16", "float32", "bool", "uint16", "uint32", "uint64"]:
        for args in ["0,255,(4,)", "0,256,(4,)", "0,257,(4,)", "-128,128,(4,)", "-129,5,(4,)", "0,2,(4,)", "0,3,(4,)", "0,2049,(4,)",
                     "0,2050,(4,)", "0,16777218,(4,)", "0,70000,(4,)", "-1,1,(4,)"]:
            yield f"torch.manual_seed(3); torch.randint({args}, dtype=torch.{d})"
    for f in ["rand", "randn"]:
        yield f"torch.{f}(-1)"
        yield f"torch.{f}(2,-3)"
    yield "torch.manual_seed(2); torch.randint_like(torch.zeros(2), 5, 5)"
    yield "torch.manual_seed(2); torch.randint_like(torch.zeros(2), 3, 9)"
    yield "torch.rand_like(torch.zeros(2,device='meta'))"


# ---------------------------------------------------------------------- views and basic methods

BASES = {"a": "torch.arange(24).reshape(2,3,4)", "m": "torch.arange(6.).reshape(2,3)", "v": "torch.arange(5,dtype=torch.int16)",
         "s": "torch.tensor(7.5)", "e": "torch.zeros(2,0,3)", "o": "torch.arange(6.).reshape(1,2,1,3)", "p": "torch.arange(24).reshape(4,3,2)[1:,:,1].t()",
         "z": "torch.tensor([complex(1,2),complex(3,-4)])", "n": "torch.zeros(2,3,device='meta')"}


def on(bases, calls):
    for base in bases:
        for call in calls:
            if base == "n" and call.startswith("flip"):
                continue  # on the meta device there is a kernel in Python only
            yield f"{base}={BASES[base]}; {base}.{call}"


def shapes():
    yield from on("amvseopn", ["t()", "transpose(0,1)", "transpose(-1,0)", "transpose(0,0)", "transpose(0,2)", "transpose(3,0)",
                               "transpose(0,-4)", "permute(0)", "permute(1,0)", "permute(2,0,1)", "permute(-1,0,1)", "permute(0,0,1)",
                               "permute(0,1,3)", "permute(())", "permute(-1,-2)", "squeeze()", "squeeze(0)", "squeeze(-1)", "squeeze(2)",
                               "squeeze(5)", "squeeze(-5)", "unsqueeze(0)", "unsqueeze(-1)", "unsqueeze(1)", "unsqueeze(3)", "unsqueeze(-4)",
                               "unsqueeze(9)", "flatten()", "flatten(0,1)", "flatten(1)", "flatten(1,-1)", "flatten(-2,-1)", "flatten(1,0)",
                               "flatten(2,5)", "flatten(0,0)", "diagonal()", "diagonal(1)", "diagonal(-1)", "diagonal(5)", "diagonal(0,1,2)",
                               "diagonal(0,-1,0)", "diagonal(0,0,0)", "diagonal(0,0,7)", "diagonal(-1,2,1)", "numel()", "dim()", "is_contiguous()",
                               "flip(0)", "flip(-1)", "flip(0,1)", "flip(())", "flip(0,0)", "flip(4)", "flip(-9)", "size(0)", "size(-1)",
                               "shape", "stride()", "storage_offset()", "dtype", "device", "layout", "detach()", "clone()", "contiguous()"])


def stretches():
    yield from on("amvsen", ["narrow(0,0,1)", "narrow(0,1,1)", "narrow(-1,0,2)", "narrow(0,-1,1)", "narrow(0,-2,2)", "narrow(0,0,0)", "narrow(0,2,0)",
                             "narrow(0,1,5)", "narrow(0,3,1)", "narrow(0,0,-1)", "narrow(4,0,1)", "narrow(-5,0,1)", "narrow(0,-9,1)", "narrow(0,9,0)",
                             "select(0,0)", "select(0,-1)", "select(-1,1)", "select(0,2)", "select(0,9)", "select(0,-9)", "select(4,0)", "select(-4,0)",
                             "unfold(0,1,1)", "unfold(0,2,1)", "unfold(-1,2,2)", "unfold(0,0,1)", "unfold(0,3,1)", "unfold(0,9,1)", "unfold(0,-1,1)",
                             "unfold(0,1,0)", "unfold(0,1,-1)", "unfold(5,1,1)"])
    for base in "amvse":
        for dim, start, end, step in [(0, 0, 1, 1), (0, 1, 9, 1), (-1, 0, 5, 2), (0, -1, 9, 1), (0, -9, -1, 1), (0, 3, 1, 1), (0, 0, 5, 3),
                                      (4, 0, 1, 1), (0, 0, 2, 0), (0, 0, 2, -1), (0, 0, 0, 1), (0, 5, 9, 1)]:
            yield f"{base}={BASES[base]}; torch.ops.aten.slice({base},{dim},{start},{end},{step})"
    yield from on("amvseon", ["expand(2,3,4)", "expand(2,-1,4)", "expand(5,2,3,4)", "expand(-1,2,3,4)", "expand(2,3)", "expand(2,2,3)", "expand(-1,-1)",
                              "expand(3)", "expand(5)", "expand(2,5)", "expand(2,0,3)", "expand(0,2,3)", "expand(4,2,5,3)", "expand(-1,-1,-1,-1)", "expand(())",
                              "expand(-2,2,3)", "expand(7)"])
    yield from on("ampvseoz", ["as_strided((2,2),(1,2))", "as_strided((),())", "as_strided((2,),(0,))", "as_strided((3,),(1,),1)", "as_strided((2,2),(1,1),0)",
                              "as_strided((100,),(1,))", "as_strided((2,),(1,),99)", "as_strided((2,),(-1,))", "as_strided((2,2),(1,))", "as_strided((2,),(1,),-1)",
                              "as_strided((-1,),(1,))", "as_strided((0,),(5,))"])


def reshapes():
    yield from on("amvseopn", ["reshape(-1)", "reshape(6)", "reshape(2,12)", "reshape(4,-1)", "reshape(-1,3)", "reshape(3,2)", "reshape(-1,-1)", "reshape(())",
                               "reshape(5)", "reshape(1,5,1)", "reshape(-2,3)", "reshape(0)", "reshape(0,-1)", "reshape(7,-1)", "reshape(1)", "reshape(2,3)",
                               "view(-1)", "view(6)", "view(2,12)", "view(4,-1)", "view(-1,3)", "view(3,2)", "view(-1,-1)", "view(())", "view(5)", "view(1,5,1)",
                               "view(-2,3)", "view(0)", "view(0,-1)", "view(7,-1)", "view(1)", "view(2,3)", "view(3,0)", "view(6,4,1)"])
    for view in ["t()", "t().reshape(6)", "t().reshape(2,3)", "t().view(6)", "t().view(2,3)", "t().flatten()", "t().flatten(0,0)", "t().reshape(3,2)",
                 "t().contiguous()", "t().clone()", "t().contiguous().view(6)", "expand(4,2,3).reshape(24)", "expand(4,2,3).flatten(1)", "expand(4,2,3).contiguous()",
                 "expand(4,2,3).clone()", "expand(4,2,3).flatten(0,1)", "reshape(6).reshape(6)", "reshape(2,3)", "flatten(0,0)", "unsqueeze(0).squeeze(0)",
                 "t().view(3,2)", "t().unsqueeze(1).view(3,2)", "t().flip(0)", "t().expand(2,3,2)"]:
        yield f"b={BASES['m']}; b.{view}"


def indices():
    for base, subscripts in {
        "a": ["0", "-1", "1,2", "1,2,3", "0:1", "::2", "1:", ":1", "...", "...,0", "0,...", "...,1:3", "None", "None,0", "0,None", "...,None", ":,None,:",
              "None,...,None", ":,1", ":,:,1", ":,-1,::2", "1,...,2", "-1:", ":-1", "-2:-1", "5:", "2:1", "2", "-3", "0,3", "0,0,4", "0,0,0,0", "...,...",
              "::0", "::-1", ":,::-1", "0,...,0,0", "None,None", ":,:,:", ":,:,:,:", "...,0,0,0,0", "1:2,1:2,1:2", "0:0", ":,1:2,None,3", "0:100:7",
              "-100:100", "9223372036854775807:", "-9223372036854775808:", "()", "0,0,...,0", "...,0,:,0", "None,None,0,None,1", ":,None,None,1:", "True", "1.5"],
        "v": ["0", "-5", "5", "-6", "1:4", "1:4:2", ":", "...", "None", "0,0", "::3", ":-2", "4:1", "()"],
        "s": ["...", "None", "()", "0", ":", "...,None", "None,None", "None,...", "0,0"],
        "e": ["0", ":,0", "...,0", "1:", ":,:,1:", ":,0:0"],
        "n": ["0", ":,1:", "...", "None", "5", "::2"],
        "z": ["0", "::2", "1:"],
    }.items():
        for s in subscripts:
            if s not in ("True", "1.5"):
                yield f"{base}={BASES[base]}; {base}[{s}]"
    yield "a=torch.arange(24).reshape(2,3,4); b=a[1]; c=b[1:]; c[:,::2]"
    yield "a=torch.arange(24).reshape(2,3,4); b=a.t() if False else a.permute(2,0,1); b[1:,0,::2]" if False else \
        "a=torch.arange(24).reshape(2,3,4); b=a.permute(2,0,1); b[1:,0,::2]"
    yield "a=torch.arange(6); b=a[1:]; b.fill_(9); a"
    yield "a=torch.arange(6); b=a[2]; b.fill_(9); a"
    yield "a=torch.zeros(2,3); b=a.t()[1]; b.fill_(9); a"
    yield "a=torch.zeros(2,3); b=a.expand(2,2,3); a.fill_(1); b"
    yield "a=torch.zeros(2,3); b=a.reshape(6); b.fill_(1); a"
    yield "a=torch.zeros(2,3); b=a.t().reshape(6); b.fill_(1); a"
    yield "a=torch.zeros(2,3); b=a[...]; b.fill_(1); [a, a._version, b._version]"


def complexes():
    for base in ["torch.tensor([complex(1,2),complex(3,-4)])", "torch.tensor([complex(1,2),complex(3,-4)],dtype=torch.complex128).conj()",
                 "torch.tensor([1.5,2.0])", "torch.tensor([1,2])", "torch.tensor([True])", "torch.tensor(complex(0.5,-0.5))",
                 "torch.tensor([[1.,2.],[3.,4.]])", "torch.tensor([complex(1,2)]).conj().imag", "torch.zeros(2,dtype=torch.complex64,device='meta')",
                 "torch.zeros(0,dtype=torch.complex64)", "torch.arange(8.).reshape(2,4)[:,::2]", "torch.arange(8.).reshape(2,4)[:,1:3]", "torch.zeros(2,3)",
                 "torch.zeros(3,2).t()", "torch.tensor(1.0)", "torch.zeros(2,2,dtype=torch.float16)", "torch.zeros(2,2,dtype=torch.bfloat16)", "torch.zeros(3,2)[:,0:2:1]"]:
        for call in ["conj()", "real", "imag", "resolve_conj()", "resolve_neg()", "is_conj()", "is_neg()", "clone()", "contiguous()", "conj().clone()",
                     "conj().conj()", "neg()", "conj().resolve_conj()", "tolist()", "t()", "conj().is_conj()", "conj().real"]:
            yield f"z={base}; z.{call}"
        yield f"z={base}; torch.view_as_real(z)"
        yield f"z={base}; torch.view_as_complex(z)"
    for code in ["torch.view_as_real(z)", "z.conj().imag.is_neg()", "z.conj().imag.tolist()", "z.conj().imag.resolve_neg()", "z.conj().view(torch.float32)",
                 "z.conj().imag.view(torch.int32)", "torch.view_as_real(z.conj())", "torch.view_as_real(z.conj().resolve_conj())", "z.conj().numel()",
                 "z.conj().item()", "z.conj()[0].item()", "z.conj().imag[0].item()", "z.conj().add(1)", "z.conj().mul(z)", "z.conj().sum()", "z.conj().fill_(complex(1,2))",
                 "z.conj().copy_(z)", "z.conj().zero_()", "z.conj().to(torch.complex128)", "z.conj().to(torch.complex64)", "z.conj().imag.add_(1)", "z.conj().imag.neg()",
                 "z.conj().add_(complex(0,1))", "z.to(torch.float32)", "z.conj().eq(z)", "z.conj().equal(z)", "z.real.fill_(5)", "z.conj()[1:]", "z.imag.contiguous()"]:
        yield f"z=torch.tensor([complex(1,2),complex(3,-4)]); {code}"
        if "_(" in code:
            yield f"z=torch.tensor([complex(1,2),complex(3,-4)]); b={code}; [z, z.is_conj()]"


def memory():
    nchw = "torch.arange(24).reshape(1,2,3,4)"
    for base in [nchw, nchw + ".permute(0,2,3,1)", nchw + ".contiguous(memory_format=torch.channels_last)", "torch.arange(24).reshape(2,3,4)", "torch.zeros(1,1,1,1)",
                 "torch.arange(16).reshape(1,2,2,2,2)", "torch.zeros(2,0,3,4)", "torch.zeros(1,1,2,2)[:,:,:,0:1]"]:
        for call in ["contiguous()", "contiguous(memory_format=torch.channels_last)", "contiguous(memory_format=torch.channels_last_3d)",
                     "contiguous(memory_format=torch.contiguous_format)", "contiguous(memory_format=torch.preserve_format)", "clone()", "is_contiguous()",
                     "to(torch.float64)", "add(1)", "neg()", "exp()"]:
            yield f"x={base}; x.{call}", "ulp" if "exp" in call else None
    values = {"bool": "[True,False]"}
    for d in ALL:
        for t in ALL:
            a = f"torch.arange(8,dtype=torch.uint8).to(torch.{d})"
            yield f"a={a}; a.view(torch.{t})"
    for t in ["int8", "int32", "float64", "complex64", "bool", "int16"]:
        for a in ["torch.arange(6.).reshape(2,3)", "torch.arange(6.).reshape(2,3).t()", "torch.arange(8).reshape(2,4)[:,::2]", "torch.tensor(1.0)", "torch.zeros(0,2)",
                  "torch.arange(9)[1:]", "torch.arange(24.).reshape(2,3,4)[:,1:]", "torch.arange(6,dtype=torch.int16).reshape(2,3)", "torch.zeros(2,4,device='meta')",
                  "torch.arange(9,dtype=torch.int8)[1:]", "torch.arange(8.)[1:5]"]:
            yield f"a={a}; a.view(torch.{t})"


EXTREMES = {"bool": "[True,False,True]", "uint8": "[0,1,255]", "int8": "[-128,-1,127]", "int16": "[-32768,-1,32767]", "int32": "[-2147483648,-1,2147483647]",
            "int64": "[-9223372036854775808,-1,9007199254740993]", "uint16": "[0,1,65535]", "uint32": "[0,1,4294967295]",
            "uint64": "[0,1,9223372036854775807]", "float16": "[-1.5,0.1,65504.0]", "bfloat16": "[-1.5,0.1,200.0]", "float32": "[-1.5,0.1,100.7]",
            "float64": "[-1.5,0.1,100.7]", "complex64": "[complex(-1.5,1),complex(0.1,0),complex(100.7,-2)]",
            "complex128": "[complex(-1.5,1),complex(0.1,0),complex(100.7,-2)]"}


def conversions():
    for d in ALL:
        for t in ALL:
            if t.startswith("uint") and EXTREMES[d].startswith("[-1.5") or t.startswith("uint") and "complex" in d:
                values = EXTREMES[d].replace("-1.5", "1.5").replace("65504.0", "200.0")
            elif d == "float16" and t == "int8":
                values = "[-1.5,0.1,100.0]"
            elif d == "bfloat16" and t == "int8":
                values = "[-1.5,0.1,100.0]"
            elif d == "float16" and t == "int16":
                values = "[-1.5,0.1,30000.0]"
            else:
                values = EXTREMES[d]
            yield f"a=torch.tensor({values},dtype=torch.{d}); a.to(torch.{t})"
            yield f"a=torch.tensor({values},dtype=torch.{d}); b=torch.zeros(2,3,dtype=torch.{t}); b.copy_(a)"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.tolist()"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); [a[0].item(), a[1].item(), a[2].item()]"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.to('meta')"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.to('cpu')"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.zero_()"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.clone()"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); a.flip(0)"
        yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); [a.equal(a), a.eq(a), a.equal(a.flip(0)), a.eq(a[0])]"
        if "complex" not in d:
            yield f"a=torch.tensor({EXTREMES[d]},dtype=torch.{d}); float(a[2])"
    yield "torch.tensor(18446744073709551615,dtype=torch.uint64).item()"
    yield "torch.tensor([18446744073709551615],dtype=torch.uint64).tolist()"
    yield "float(torch.tensor(18446744073709551615,dtype=torch.uint64))"
    for code in ["torch.zeros(2).item()", "torch.zeros(0).item()", "torch.zeros(1,1).item()", "torch.zeros(2,device='meta').item()", "torch.zeros((),device='meta').item()",
                 "torch.zeros(2,device='meta').tolist()", "torch.zeros(2,0,3).tolist()", "torch.zeros(0).tolist()", "torch.tensor(3).tolist()",
                 "torch.zeros(2,2).to_sparse().tolist()", "torch.ones(1).to_sparse().item()", "torch.zeros(2,device='meta').to('cpu')",
                 "torch.zeros(2,device='meta').to(torch.int8)", "torch.zeros(2,2).t().to('meta')", "torch.tensor([[1,2],[3,4]]).t().tolist()",
                 "torch.zeros(2,device='meta').neg()", "torch.zeros(2,device='meta').add(torch.zeros(()))",
                 "torch.zeros(2,device='meta').add(1)", "torch.zeros(2,device='meta').sub(1.5)", "torch.zeros(2,dtype=torch.int8,device='meta').add(2.5)",
                 "torch.zeros(2,dtype=torch.int8,device='meta').add(2)", "torch.zeros(2,dtype=torch.int8,device='meta').mul(2)", "torch.zeros(2,device='meta').zero_()",
                 "torch.zeros(2,device='meta').fill_(3)", "torch.zeros(2,device='meta').copy_(torch.ones(2))", "torch.zeros(2).copy_(torch.ones(2,device='meta'))",
                 "torch.zeros(2).copy_(torch.ones(3))", "torch.zeros(2).copy_(torch.ones(2,2))", "torch.zeros(3).expand(2,3).copy_(torch.ones(2,3))",
                 "torch.zeros(2,device='meta').mul(2.5)", "torch.zeros(2,device='meta').div(2)", "torch.zeros(2,device='meta').sum()", "torch.zeros(2,device='meta').equal(torch.zeros(2))",
                 "torch.zeros(3).expand(2,3).fill_(1)", "torch.zeros(3).expand(2,3).zero_()", "torch.zeros(3).expand(2,3).add_(1)",
                 
                 "torch.zeros(2,dtype=torch.int64,device='meta').add(torch.ones(2,dtype=torch.int64,device='meta'))", "torch.zeros(2,device='meta').add_(1)",
                 "torch.zeros(2,dtype=torch.int32,device='meta').add_(1)", "torch.zeros(2,dtype=torch.int32,device='meta').sub(torch.ones(2,device='meta'))"]:
        yield code
    for a in ["torch.tensor([[0.,1.],[2.,0.]])", "torch.zeros(2,3)", "torch.tensor([[1,0,2],[0,0,3]])", "torch.tensor([0.,3.,0.])", "torch.tensor(4.)", "torch.zeros(4,4).fill_(1)"]:
        for args in ["layout=torch.sparse_coo", "layout=torch.sparse_csr", "layout=torch.sparse_csc", "layout=torch.sparse_bsr, blocksize=(1,1)",
                     "layout=torch.sparse_bsc, blocksize=(2,2)", "layout=torch.sparse_bsr", "layout=torch.sparse_csr, blocksize=(1,1)", "layout=torch.strided"]:
            yield f"torch.Tensor.to_sparse({a}, {args})"
            yield f"torch.Tensor.to_sparse({a}, {args}).to_dense()"
    yield "a=torch.zeros(2); a.to_dense()"


# ---------------------------------------------------------------------- arithmetic

LEFT = {"bool": "[True,False,True,True]", "uint8": "[1,2,200,255]", "int8": "[1,-2,100,-128]", "int16": "[1,-2,300,-32768]", "int32": "[1,-2,70000,-2147483648]",
        "int64": "[1,-2,9007199254740993,-9223372036854775808]", "uint16": "[1,2,300,65535]", "uint32": "[1,2,70000,4294967295]",
        "uint64": "[1,2,9007199254740993,9223372036854775807]", "float16": "[1.5,-0.1,1000.0,60000.0]", "bfloat16": "[1.5,-0.1,1000.0,1e20]",
        "float32": "[1.5,-0.1,16777216.0,1e30]", "float64": "[1.5,-0.1,9007199254740992.0,1e300]",
        "complex64": "[complex(1,2),complex(-0.1,0),complex(0,1),complex(1e10,-1)]", "complex128": "[complex(1,2),complex(-0.1,0),complex(0,1),complex(1e10,-1)]"}
RIGHT = {d: "[3,1,1,2]" for d in INTEGERS} | {"bool": "[True,True,True,True]"} | {d: "[3.25,1.1,1.0,0.5]" for d in FLOATS} | \
    {d: "[complex(1,1),complex(2,0),complex(0,-1),complex(0.5,0)]" for d in ["complex64", "complex128"]}
FOUR = ["add", "sub", "mul", "div"]


def loose(op, d, t=""):
    return "ulp" if "complex" in d + t and op in ("mul", "div") else None


def pairs(op):
    def cases():
        for d in ALL:
            for t in ALL:
                a, b = f"torch.tensor({LEFT[d]},dtype=torch.{d})", f"torch.tensor({RIGHT[t]},dtype=torch.{t})"
                how = loose(op, d, t)
                yield f"{a}.{op}({b})", how
                yield f"{a}.{op}({b}[0])", how
                yield f"{a}[0].{op}({b})", how
                yield f"{a}[0].{op}({b}[0])", how
                if op == "add":
                    yield f"{a}.add_({b})"
                    yield f"{a}[0].add_({b}[0])"
    return cases


NUMBERS = ["True", "False", "0", "3", "-1", "200", "9007199254740993", "2.5", "0.1", "-0.0", "1e300", "1e-30", "float('nan')", "float('inf')", "16777217", "2049.0",
           "0.3333333333333333", "complex(1,2)", "complex(0.1,0)", "1152921573326323713"]


def numbers(op):
    def cases():
        for d in ALL:
            a = f"torch.tensor({LEFT[d]},dtype=torch.{d})"
            for value in NUMBERS:
                how = loose(op, d, value)
                yield f"{a}.{op}({value})", how
                yield f"{a}[1].{op}({value})", how
                if op == "add":
                    yield f"{a}.add_({value})"
                    yield f"{a}[1].add_({value})"
                    yield f"{a}[:0].{op}({value})"
    return cases


def halves():
    # Elements and numbers for which rounding the number to the tensor's type first gives another result.
    for d in ["float16", "bfloat16"]:
        for value in ["0.1", "0.3", "1.001", "2049", "2051", "257", "100.1", "1e-7", "0.0004", "70000", "65520.0", "1e39", "3", "True"]:
            for element in ["1.0", "0.333", "1000.0", "2048.0", "-7.7", "60000.0", "1e-5"]:
                for op in FOUR:
                    yield f"torch.tensor({element},dtype=torch.{d}).{op}({value})"
                    yield f"torch.tensor([{element}],dtype=torch.{d}).{op}({value})"
        for op in FOUR:
            yield f"a=torch.tensor(0.5,dtype=torch.{d},requires_grad=True); a.{op}(0.3)"
            yield f"a=torch.tensor(0.5,dtype=torch.{d},requires_grad=True); b=a.{op}(0.3); b.backward(); a.grad"
            yield f"a=torch.tensor(0.5,dtype=torch.{d},requires_grad=True); b=a.{op}(0.3).add_(1); b"
            yield f"a=torch.tensor([0.5],dtype=torch.{d},requires_grad=True); b=a.{op}(0.3); b.backward(); a.grad"


def whole():
    big = "torch.tensor([9007199254740993,9223372036854775807,-9223372036854775808,0])"
    for op in ["add", "sub", "mul"]:
        for value in ["1", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "True", "1.0"]:
            yield f"{big}.{op}({value})"
            yield f"{big}[0].{op}({value})"
        yield f"{big}.{op}({big})"
        yield f"{big}.{op}({big}[1])"
    yield f"{big}.add_(1)"
    yield f"{big}.div(1)"
    yield f"{big}.neg()"
    for code in ["torch.zeros(2).add(torch.zeros(3))", "torch.zeros(2,dtype=torch.int64).add(torch.zeros(3,dtype=torch.int64))", "torch.zeros(2,3).sub(torch.zeros(2))",
                 "torch.zeros(2,1).add(torch.zeros(3))", "torch.zeros(2,1,dtype=torch.int8).add(torch.zeros(3,dtype=torch.int8))", "torch.zeros(0).add(torch.zeros(1))",
                 "torch.zeros(0,dtype=torch.int64).add(torch.zeros(1,dtype=torch.int64))", "torch.zeros(2,0,dtype=torch.int64).sub(1)",
                 "torch.zeros(2).add_(torch.zeros(2,2))", "torch.zeros(2).add_(torch.zeros(3))", "torch.zeros(1,2).add_(torch.zeros(3,2))",
                 "torch.zeros(2,dtype=torch.int64).add_(torch.zeros(2))", "torch.zeros(2,dtype=torch.int64).add_(1.5)", "torch.zeros(2,dtype=torch.bool).add_(1)",
                 "torch.zeros(2,dtype=torch.bool).add_(True)", "torch.zeros(2,dtype=torch.float32).add_(complex(1,2))", "torch.zeros(2,dtype=torch.int32).add_(torch.zeros(2,dtype=torch.int64))",
                 "torch.zeros(2,dtype=torch.float16).add_(torch.zeros(2,dtype=torch.float64))", "torch.ones(2,dtype=torch.bool).add(torch.ones(2,dtype=torch.bool))",
                 "torch.ones(2,dtype=torch.bool).sub(True)", "torch.ones(2,dtype=torch.bool).sub(1)", "torch.ones(2,dtype=torch.int32).sub(torch.ones(2,dtype=torch.bool))",
                 "torch.ones(2,dtype=torch.int32).sub(True)", "torch.ones(2).sub(True)",
                 "torch.ones(2,dtype=torch.bool).sub(torch.ones(2))", "torch.ones(2,dtype=torch.bool).neg()", "torch.tensor([1,255],dtype=torch.uint8).neg()",
                 "torch.zeros(2,3).t().add(torch.zeros(3,2))", "torch.zeros(2,3).t().add(1)", "torch.zeros(2,3,dtype=torch.int64).t().add(1)",
                 "torch.zeros(2,3,dtype=torch.int64).t().add(torch.zeros(2,3,dtype=torch.int64).t())", "torch.zeros(2,3,4,dtype=torch.int64).permute(2,0,1).sub(torch.zeros(4,2,3,dtype=torch.int64))",
                 "torch.zeros(2,3,dtype=torch.int64).t().mul(2)", "torch.zeros(3,dtype=torch.int64).expand(2,3).add(1)", "torch.zeros(2,3,dtype=torch.bool).t().add(True)",
                 "torch.zeros(2,3,dtype=torch.bool).t().add(torch.zeros(3,2,dtype=torch.bool))", "torch.arange(6).reshape(2,3)[:,::2].add(5)", "torch.arange(6,dtype=torch.int32).reshape(2,3).t().add(5)",
                 "torch.zeros(1,2,3,4,dtype=torch.int64).contiguous(memory_format=torch.channels_last).add(1)", "torch.zeros(2,3,dtype=torch.int64).t().add(torch.zeros(1,dtype=torch.int8))",
                 "a=torch.arange(6); b=a[:5]; b.add_(a[1:]); a", "a=torch.arange(6.); b=a[:5]; b.add_(a[1:])", "a=torch.arange(6.); a[1:].add_(a[:5])", "a=torch.arange(4.); a.add_(a)", "a=torch.arange(4); a.add_(a[0])",
                 "a=torch.arange(6).reshape(2,3); a.t().add_(1); a", "torch.zeros(4).as_strided((3,2),(1,1)).add_(1)", "torch.zeros(4).as_strided((3,2),(1,1)).fill_(1)",
                 "torch.zeros(4).as_strided((3,2),(1,1)).copy_(torch.ones(3,2))", "a=torch.zeros(3); b=a.add_(1); [b, a._version]", "a=torch.zeros(3,dtype=torch.int64); b=a.add_(1); [b, a._version]",
                 "a=torch.zeros(3); a.fill_(1); a.zero_(); a.copy_(torch.ones(3)); a._version", "a=torch.zeros(3); b=a[1:]; b.add_(2); [a, a._version, b._version]",
                 "torch.ones(2)/torch.zeros(2)", "torch.tensor([1,0])/torch.tensor([0,0])", "torch.tensor([7,-7])/2", "torch.ones(2)-2", "torch.ones(2)*3", "torch.ones(2)+0.5",
                 "torch.tensor([1,2],dtype=torch.uint16).add(1)", "torch.tensor([1,2],dtype=torch.uint64).add(9223372036854775807)", "torch.tensor([1,2],dtype=torch.uint64).mul(2)",
                 "torch.tensor([1,2],dtype=torch.uint8).add(-1)", "torch.tensor([1,2],dtype=torch.uint8).add(300)", "torch.tensor([1,2],dtype=torch.int8).mul(128)"]:
        yield code


def products():
    shapes = ["()", "(3,)", "(2,)", "(2,3)", "(3,2)", "(3,4)", "(2,2,3)", "(2,3,2)", "(1,3,2)", "(5,1,2,3)", "(4,3,2)", "(0,)", "(0,3)", "(3,0)", "(2,0,3)", "(5,4,3,2)"]
    for a in shapes:
        for b in shapes:
            yield f"torch.ones({a}).matmul(torch.ones({b}))"
    for d in ALL:
        yield f"a=torch.arange(6).reshape(2,3).to(torch.{d}); a.matmul(a.t())"
        yield f"a=torch.arange(3).to(torch.{d}); a.matmul(a)"
        yield f"a=torch.arange(6).reshape(2,3).to(torch.{d}); a.matmul(torch.arange(3).to(torch.{d}))"
        yield f"a=torch.arange(3).to(torch.{d}); b=torch.arange(6).reshape(3,2).to(torch.{d}); a.matmul(b)"
        yield f"a=torch.arange(12).reshape(2,2,3).to(torch.{d}); a.matmul(a.transpose(1,2))"
        for t in ["float32", "int64", "bool"]:
            if t != d:
                yield f"torch.ones(2,3,dtype=torch.{d}).matmul(torch.ones(3,2,dtype=torch.{t}))"
                yield f"torch.ones(3,dtype=torch.{d}).matmul(torch.ones(3,dtype=torch.{t}))"
    yield "a=torch.arange(6.).reshape(2,3); a.t()@a"
    yield "torch.zeros(2,3,device='meta').matmul(torch.zeros(3,4,device='meta'))"


def reductions():
    for d in ALL:
        a = f"torch.tensor([[1,2,3],[4,0,6]]).to(torch.{d})"
        for call in ["sum()", "mean()", "sum(dim=0)", "sum(dim=-1,keepdim=True)", "sum(dim=(0,1))", "mean(dim=0)", "mean(dim=(0,1),keepdim=True)", "neg()"]:
            yield f"a={a}; a.{call}"
        yield f"a={a}; a.exp()", "ulp"
        yield f"torch.zeros(0,dtype=torch.{d}).sum()"
        yield f"torch.zeros(0,dtype=torch.{d}).mean()"
        for t in ALL:
            yield f"torch.tensor([1,2,0]).to(torch.{d}).eq(torch.tensor([1,0,0]).to(torch.{t}))"
            yield f"torch.tensor([1,1,0]).to(torch.{d}).equal(torch.tensor([1,1,0]).to(torch.{t}))"
            yield f"torch.tensor([1,1,0]).to(torch.{d}).allclose(torch.tensor([1,1,0]).to(torch.{t}))"
    for base in ["torch.arange(24.).reshape(2,3,4)", "torch.tensor(2.5)", "torch.zeros(2,0,3)", "torch.arange(24.).reshape(2,3,4).permute(2,0,1)", "torch.arange(6)", "torch.zeros(2,3,device='meta')"]:
        for dims in ["0", "-1", "1", "(0,2)", "(-1,-2)", "(0,0)", "5", "-4", "(1,-2)", "()", "(0,1,2)"]:
            if "meta" in base and dims == "(0,0)":
                continue  # refused in Python code, with another text
            for keep in ["", ",keepdim=True"]:
                yield f"x={base}; x.sum(dim={dims}{keep})"
                yield f"x={base}; x.mean(dim={dims}{keep})"
    for a, b in [("[1.,2.]", "[1.,2.00001]"), ("[1.,2.]", "[1.,2.001]"), ("[1.,float('nan')]", "[1.,float('nan')]"), ("[float('inf')]", "[float('inf')]"),
                 ("[float('inf')]", "[float('-inf')]"), ("[1.,2.]", "[1.]"), ("[1.,2.]", "[[1.,2.],[1.,2.]]"), ("[1.,2.]", "[1.,2.,3.]"), ("[1,2]", "[1,2]"), ("[]", "[]"),
                 ("1.0", "[1.0,1.0]"), ("[1.0]", "1.0"), ("[-0.0]", "[0.0]"), ("[complex(1,2)]", "[complex(1,2.000001)]")]:
        for call in ["equal(b)", "eq(b)", "allclose(b)", "allclose(b,rtol=0.1,atol=0.1)", "allclose(b,equal_nan=True)", "allclose(b,rtol=-1.0)", "allclose(b,atol=-0.5)"]:
            yield f"a=torch.tensor({a}); b=torch.tensor({b}); a.{call}"


# ---------------------------------------------------------------------- gradients

ON_MATRIX = ["t()", "transpose(0,1)", "transpose(0,0)", "permute(1,0)", "narrow(0,0,1)", "select(0,1)", "[0]", "[:,1]", "[1:]", "[::2]", "[...]", "[:]", "[:,:]", "[None]", "[0,0]", "[0,None]", "[()]", "[...,None]",
             "[0:2]", "[0:2,0:3]", "[None,0]", "[None,1:]", "[...,0:3]", "[:,:2]",
             "expand(2,2,3)", "expand(2,3)", "reshape(6)", "reshape(2,3)", "reshape(-1)", "view(6)", "view(2,3)", "view(torch.int32)", "view(torch.float32)", "squeeze()", "squeeze(0)", "squeeze(-1)", "unsqueeze(0)", "unsqueeze(-1)",
             "flatten()", "flatten(0,0)", "flatten(0,1)", "diagonal()", "diagonal(1)", "unfold(0,2,1)", "as_strided((2,),(1,))", "as_strided((2,),(1,),1)", "flip(0)", "flip(())", "conj()", "real", "resolve_conj()", "resolve_neg()", "contiguous()",
             "clone()", "to(torch.float64)", "to(torch.float32)", "to(torch.int64)", "to(torch.float16)", "to(torch.complex64)", "to('meta')", "to('cpu')", "add(1)", "add(torch.ones(3))", "add(2.5)", "add(complex(1,2))", "sub(1)",
             "sub(torch.ones(3))", "mul(2)", "mul(torch.ones(2,3))", "mul(True)", "div(2)", "div(torch.ones(3))", "neg()", "exp()", "sum()", "sum(dim=0)", "sum(dim=(0,1),keepdim=True)", "sum(dim=())", "mean()", "mean(dim=1)", "mean(dim=())", "detach()",
             "matmul(torch.ones(3,2))", "matmul(torch.ones(3))", "eq(torch.ones(3))", "t().contiguous()", "t().reshape(6)", "t().flatten()", "t().clone()", "detach().add(1)", "to_sparse(layout=torch.sparse_coo)",
             "to_sparse(layout=torch.sparse_csr)", "to_dense()", "contiguous().contiguous()", "t().t()", "matmul(torch.ones(2,3,1))", "matmul(torch.ones(4,3,1))", "add(1).view(2,3)", "mul(2).to('cpu')", "mul(2).to(torch.float32)", "mul(2).contiguous()",
             "mul(2).flatten(0,0)", "mul(2).reshape(2,3)", "mul(2).detach()", "mul(2).real", "mul(2).conj()", "mul(2).resolve_conj()", "mul(2).resolve_neg()", "mul(2).to_dense()", "mul(2).expand(2,3)", "mul(2).cpu()", "cpu()",
             "mul(2)[...]", "mul(2).view(torch.float32)", "mul(2).to(torch.bool)", "t().view(3,2)", "t().reshape(2,3)", "unsqueeze(0).flatten()", "unsqueeze(0).squeeze()", "unsqueeze(0).squeeze(0)", "add(torch.tensor(1))",
             "expand(2,2,3).reshape(12)", "expand(2,2,3).flatten()", "expand(2,2,3).contiguous()", "to_sparse(layout=torch.sparse_coo).to_dense()", "to_sparse(layout=torch.sparse_csr).to_dense()", "sub(True)", "contiguous(memory_format=torch.contiguous_format)"]


def names():
    m = "torch.arange(6.).reshape(2,3).requires_grad_()"
    for call in ON_MATRIX:
        yield f"a={m}; a{call}" if call[0] == "[" else f"a={m}; a.{call}", "ulp" if call == "exp()" else None
    for base in ["torch.arange(3.).requires_grad_()", "torch.tensor(2.).requires_grad_()", "torch.ones(2,2,2).requires_grad_()", "torch.ones(1,2,1,3).requires_grad_()"]:
        for call in ["[...]", "[None]", "[0]", "[()]", "t()", "reshape(-1)", "flatten()", "squeeze()", "squeeze(0)", "squeeze(-2)", "expand(2,2,2)", "sum()", "matmul(torch.ones(3))", "matmul(torch.ones(3,2))", "matmul(torch.ones(2,2))", "matmul(torch.ones(2))",
                     "matmul(torch.ones(5,1,2,2))", "matmul(torch.ones(1,2,2))", "matmul(torch.ones(2,2,2))", "matmul(torch.ones(2,3,1))", "flatten(0,1)", "view(-1)", "contiguous()", "permute(0)", "unsqueeze(0)", "mean(dim=0)", "add(1)", "diagonal()", "view(1)", "reshape(1)",
                     "reshape(())", "sum(dim=0)", "contiguous(memory_format=torch.channels_last)", "add(torch.tensor(1.,dtype=torch.float64))", "mul(2)", "sub(1)", "div(4)", "flatten(0)", "expand(2,2,2).sum()", "flatten(1)", "squeeze(0).squeeze(1)"]:
            yield f"a={base}; a{call}" if call[0] == "[" else f"a={base}; a.{call}"
    for left in ["(3,)", "(2,3)", "(2,2,3)", "(1,1,3)", "(1,0,3)", "(1,2,3)", "(4,1,2,3)", "(3,2)", "(0,3)", "(1,3)"]:
        for right in ["(3,)", "(3,2)", "(2,3,2)", "(2,3,1)", "(2,1,3,2)", "(1,3,2)", "(4,1,3,2)", "(3,1)", "(3,0)"]:
            yield f"a=torch.ones({left},requires_grad=True); a.matmul(torch.ones({right}))"
            yield f"b=torch.ones({right},requires_grad=True); torch.ones({left}).matmul(b)"
            yield f"a=torch.ones({left},requires_grad=True); b=torch.ones({right},requires_grad=True); a.matmul(b)"
    z = "torch.tensor([[complex(1,2),complex(3,-4)]]).requires_grad_()"
    for call in ["conj()", "real", "imag", "resolve_conj()", "resolve_neg()", "conj().resolve_conj()", "conj().imag", "conj().imag.resolve_neg()", "conj().clone()", "conj().contiguous()", "t()", "mul(2)", "sum()", "add(1)", "conj().conj()", "clone()",
                 "to(torch.complex128)", "to(torch.float32)", "conj().real", "mul(2).conj()", "mul(2).real", "conj().add(1)", "view(torch.float32)", "detach()", "conj().t()", "conj().reshape(2)", "conj().flatten()", "conj().to('cpu')", "neg()", "div(2)", "exp()"]:
        yield f"z={z}; z.{call}", "ulp" if call in ("exp()", "div(2)") else None
    yield f"z={z}; torch.view_as_real(z)"
    yield f"z={z}; torch.view_as_real(z.conj().resolve_conj())"
    yield "a=torch.ones(3,2).requires_grad_(); torch.view_as_complex(a)"
    yield "a=torch.ones(1,2,3,3).requires_grad_(); a.contiguous(memory_format=torch.channels_last)"
    yield "a=torch.ones(1,2,3,3).requires_grad_(); a.permute(0,2,3,1).contiguous()"
    for d in ["float16", "bfloat16", "float64", "complex128"]:
        for call in ["add(1)", "sub(0.5)", "mul(2)", "div(2)", "to(torch.float32)", "sum()", "add(torch.ones(2))", "t()"]:
            yield f"a=torch.ones(2,dtype=torch.{d}).requires_grad_(); a.{call}"
    for call in ["add", "sub", "mul", "div", "matmul"]:
        yield f"b=torch.ones(2,2).requires_grad_(); torch.ones(2,2).{call}(b)"
        if call != "matmul":
            yield f"b=torch.ones(2,2).requires_grad_(); torch.ones(2,2,dtype=torch.int64).{call}(b)"
            yield f"b=torch.ones(2,2).requires_grad_(); torch.ones(2,2,dtype=torch.bool).{call}(b)"
    for f in ["zeros_like", "ones_like", "rand_like"]:
        yield f"a={m}; torch.{f}(a)", None, f == "rand_like"
    yield f"a={m}; torch.full_like(a,3)"


WRITES = ["add_(1)", "add_(torch.ones(3))", "zero_()", "fill_(2)", "copy_(torch.ones(2,3))", "copy_(torch.ones(3))", "copy_(torch.ones(2,3,dtype=torch.int64))", "add_(torch.ones(2,3,requires_grad=True))", "copy_(torch.ones(2,3,requires_grad=True))", "add_(torch.tensor(2.))", "fill_(True)",
          "copy_(torch.ones(2,3,dtype=torch.float64,requires_grad=True))"]


def writes():
    for write in WRITES:
        yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); b.{write}"
        yield f"b=torch.zeros(2,3); b.{write}"
        yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); a.{write}"
        yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b.{write}; b"
        yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b.{write}; d=b.add_(1); c"
        yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b.{write}; c.sum().backward(); a.grad"
        for view in ["t().t()", "view(2,3)", "[...]", "[:]", "clone()", "contiguous()", "expand(2,3)", "reshape(2,3)", "to('cpu')"]:
            dotted = view if view[0] == "[" else "." + view
            yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b{dotted}; d=b.{write}; b"
            yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b{dotted}; d=b.{write}; c"
            yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b{dotted}; d=c.{write}; b"
            yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); b=a.mul(2); c=b{dotted}; d=c.{write}; c"
            yield f"a=torch.arange(6.).reshape(2,3).requires_grad_(); c=a{dotted}; c.{write}"
            yield f"a=torch.zeros(2,3); c=a{dotted}; d=c.{write}; [a, c]"
    for code in ["b=torch.zeros(3); c=b[1:]; d=b.add_(a); c", "b=torch.zeros(3); c=b[1:]; d=c.add_(a[1:]); b", "b=torch.zeros(3); c=b[1:]; d=c.add_(a[1:]); c", "b=torch.zeros(3); c=b[0]; d=b.copy_(a); c", "b=torch.zeros(3); c=b[0]; d=c.copy_(a[0]); b",
                 "b=torch.zeros(3); c=b.view(3,1); d=b.add_(a); c", "b=torch.zeros(3); c=b.detach(); d=b.add_(a); c", "b=torch.zeros(3); c=b.detach(); d=c.add_(a); b", "b=torch.zeros(3); c=b[1:]; d=c[1:]; e=b.add_(a); d",
                 "b=a.mul(2); c=b[1:]; d=b.add_(1); e=c.add_(1); c", "b=a.mul(2); c=b[1:]; d=b.add_(1); e=c.add_(1); b", "b=a.mul(2); c=b[1:]; d=b.zero_(); e=c.mul(2); e", "b=torch.zeros(3); d=b.copy_(a); b", "b=torch.zeros(3); d=b.copy_(a); c=b[1:]; c",
                 "b=torch.zeros(3,3); c=b.t(); d=b.add_(a); c", "b=torch.zeros(3,3); c=b.t(); d=c.add_(a); b", "b=torch.zeros(3); c=b[...]; d=c.copy_(a); [b, c]", "b=a.mul(2); c=b.detach(); d=c.add_(1); b", "b=a.mul(2); c=b.detach(); d=c.add_(1); [b, c]",
                 "b=a.mul(2).real; c=b.add_(1); b", "b=a.mul(2); c=b.to('cpu'); d=b.add_(1); [b, c]", "b=a.mul(2); c=b.contiguous(); d=c.add_(1); [b, c]", "b=a.mul(2).flatten(); c=b.flatten(0,0); d=c.zero_(); [b, c]"]:
        yield f"a=torch.arange(3.).requires_grad_(); {code}"
    for code in ["b=torch.zeros(3).detach(); b.requires_grad_()", "b=a.detach(); b.add_(1)", "b=a.detach(); c=b.add_(1); a", "b=a.clone(); c=b.requires_grad_(); b", "b=a.exp(); c=b.add_(1); b.sum().backward()"]:
        yield f"a=torch.arange(3.).requires_grad_(); {code}"


def gradients():
    for d in ALL:
        yield f"torch.zeros(2,dtype=torch.{d}).requires_grad_().requires_grad"
        yield f"torch.zeros(2,dtype=torch.{d}).requires_grad_(False).requires_grad"
    a = "a=torch.tensor([1.,2.,3.],requires_grad=True)"
    for code in ["[a.is_leaf, a.mul(2).is_leaf, a.detach().is_leaf, a.requires_grad, a.detach().requires_grad, a.grad]", "a.mul(2).requires_grad_(False)", "a.mul(2).requires_grad_()", "a.requires_grad_(False)", "a.detach()", "a.grad",
                 "a.mul(2).grad", "a.sum().backward(); a.grad", "a.mul(a).sum().backward(); a.grad", "b=a.mul(a); b.backward()", "b=a.mul(a); b.backward(torch.ones(3)); a.grad", "b=a.mul(a); b.backward(torch.ones(2))", "b=a.mul(a); b.backward(torch.ones(3,dtype=torch.float64))",
                 "b=a.mul(a); b.backward(torch.ones(3,dtype=torch.int64))", "b=a.mul(a).sum(); b.backward(); b.backward()", "b=a.mul(a).sum(); b.backward(retain_graph=True); b.backward(); a.grad", "b=a.exp().sum(); b.backward(); b.backward()",
                 "b=a.sum(); b.backward(); b.backward(); a.grad", "b=a.mul(a).sum(); b.backward(create_graph=True); a.grad", "b=a.mul(a).mul(a).sum(); b.backward(create_graph=True); c=a.grad.sum(); c.backward(); a.grad", "b=a.mul(2); b.sum().backward(); b.grad",
                 "b=a.mul(2); c=b.sum().backward(); [a.grad, b.requires_grad]", "b=a.detach(); b.sum().backward()", "torch.tensor(1.).backward()", "torch.tensor([1.,2.]).backward()", "a.backward()", "a.backward(torch.ones(3)); a.grad", "a[0].backward(); a.grad", "b=a[0]; b.backward(); a.grad",
                 "b=a.sum(); b.backward(torch.tensor(2.)); a.grad", "b=a.sum(); b.backward(torch.tensor([2.])); a.grad", "b=a.mean(); b.backward(); a.grad", "b=a.to(torch.float64).sum(); b.backward(); a.grad", "b=a.to(torch.complex64).sum(); b.backward()", "b=a.mul(2).div(4).sub(1).add(3).neg().sum(); b.backward(); a.grad",
                 "b=a.t().unsqueeze(0).expand(2,3).flatten().sum(); b.backward(); a.grad", "b=a.sum(); b.backward(torch.tensor(complex(1,0)))", "b=a.mul(2); b.add_(1); b.sum().backward(); a.grad", "b=a.mul(a); c=b.mul(b); b.add_(1); c.sum().backward()", "a.add_(1)", "a.zero_()", "a.fill_(1)", "a.copy_(torch.ones(3))", "a[0].fill_(1)", "a.view(3).add_(1)",
                 "a.detach().add_(1); a", "b=a.clone(); b.zero_(); b.sum().backward(); a.grad", "b=a.clone(); b.fill_(3); b.sum().backward(); a.grad", "b=torch.zeros(3); b.copy_(a); b.sum().backward(); a.grad", "b=a.expand(2,3); b.add_(1)", "a.mul(2).tolist()", "a[0].item()", "a.sum().item()", "float(a.sum())", "a.eq(a)", "a.equal(a)", "a.allclose(a)",
                 "b=a.sum(); b.backward(retain_graph=True); b.backward(retain_graph=True); b.backward(); a.grad", "b=a.mul(a).sum(); b.backward(); a.grad.requires_grad", "b=a.sub(1); c=b.mul(b).mean(); c.backward(); [a.grad, a.grad.is_leaf]", "b=a.matmul(a); b.backward(); a.grad", "b=a.exp().sum(); b.backward(); a.grad",
                 "b=a.sub(torch.ones(3)).sum(); b.backward(); a.grad", "b=torch.ones(3).sub(a).sum(); b.backward(); a.grad", "b=torch.ones(3).div(a).sum(); b.backward(); a.grad", "b=torch.ones(3,dtype=torch.int64).sub(a).sum(); b.backward(); a.grad", "b=a.flip(0).mul(torch.tensor([1.,2.,4.])).sum(); b.backward(); a.grad",
                 "b=a.unfold(0,2,1).sum(); b.backward(); a.grad", "b=a.as_strided((2,2),(1,1)).sum(); b.backward(); a.grad", "b=a.add(1).add_(a).sum(); b.backward(); a.grad", "b=a.add(a).sum(); b.backward(); a.grad", "b=a.select(0,1); b.backward(); a.grad", "b=a.narrow(0,1,2).sum(); b.backward(); a.grad"]:
        *before, last = code.split("; ")
        first = [s if "=" in s.split("(")[0] or s.startswith("a=") else "q=" + s for s in before]
        yield "; ".join([a] + first + [last]), "ulp" if "exp" in code else None
    yield "a=torch.tensor([[complex(1,2)]],requires_grad=True); b=torch.view_as_real(a).sum(); q=b.backward(); a.grad"
    yield "a=torch.tensor([complex(1,2)],requires_grad=True); b=a.sum(); b.backward()"
    yield "a=torch.tensor([complex(1,2)],requires_grad=True); b=a.mul(2).real.sum(); q=b.backward(); a.grad"
    yield "a=torch.tensor([complex(1,2)],requires_grad=True); b=a.conj().imag.sum(); q=b.backward(); a.grad"
    for code in ["torch.zeros(2, requires_grad=True, dtype=torch.int64)", "torch.tensor([1,2]).requires_grad_()", "torch.zeros(2,dtype=torch.bool).requires_grad_()", "torch.zeros(2,device='meta').requires_grad_().mul(2)", "torch.zeros(2,device='meta').requires_grad_()"]:
        if "requires_grad=True" not in code:
            yield code


SECTIONS = {"filled": filled, "full": full, "arange": arange, "linspace": linspace, "eye": eye, "random": random, "shapes": shapes, "stretches": stretches, "reshapes": reshapes,
            "indices": indices, "complexes": complexes, "memory": memory, "conversions": conversions, "halves": halves, "whole": whole, "products": products, "reductions": reductions,
            "names": names, "writes": writes, "gradients": gradients} | {f"{op} of pairs": pairs(op) for op in FOUR} | {f"{op} of numbers": numbers(op) for op in FOUR}
