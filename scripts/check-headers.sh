#!/bin/sh
# Checks native-headers against the headers of an installed PyTorch: that both declare the same types for each function,
# and that PyTorch's declare every function that ours do.
#
# Needs: a C++ compiler ($CXX, or g++) and PyTorch's headers: TORCH_INCLUDE=.../torch/include, or a Python that has
# torch ($PYTHON, or python3; it is asked where torch is, and does not load it).
# Prints: the number of functions that agree, or the compiler's complaints. Exit: 0 agree, 1 differ, 2 no headers.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cxx=${CXX:-g++}
python=${PYTHON:-python3}
include=${TORCH_INCLUDE:-$("$python" -c '
import importlib.util
torch = importlib.util.find_spec("torch")
print(torch.submodule_search_locations[0] + "/include" if torch else "")' 2>/dev/null || true)}

if [ ! -f "$include/torch/csrc/stable/c/shim.h" ]; then
    echo "check-headers: no PyTorch headers${include:+ in $include}, so nothing was checked.
Install PyTorch (any build of the release wanted: pip install torch) and set PYTHON to that Python,
or set TORCH_INCLUDE to its torch/include." >&2
    exit 2
fi
command -v "$cxx" >/dev/null 2>&1 || { echo "check-headers: no C++ compiler '$cxx': set CXX" >&2; exit 2; }

ours=torch_c_abi.h
if grep -q torch_new_scalar_int "$include/torch/csrc/stable/c/shim.h"; then
    ours=torch_c_abi_next.h
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Without TORCH_TARGET_VERSION the headers show all that their release has.
theirs='#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#include <torch/csrc/stable/c/shim.h>
#include <torch/csrc/inductor/aoti_torch/generated/c_shim_aten.h>
#include <torch/csrc/inductor/aoti_torch/generated/c_shim_cpu.h>'

compile() {
    "$cxx" -std=c++17 -fsyntax-only -Wno-deprecated-declarations -I "$include" -I "$root/native-headers" "$1"
}

printf '%s\n#include "%s"\n' "$theirs" $ours >"$work/together.cpp"

# Preprocessed as for jextract, ours includes no other header: what looks like a call is a declaration.
"$cxx" -x c++ -E -P -D TORCHFFM_JEXTRACT "$root/native-headers/$ours" |
    grep -oE '[a-z_]*torch_[A-Za-z0-9_]*\(' | tr -d '(' | sort -u >"$work/names"
[ -s "$work/names" ] || { echo "check-headers: no declarations found in $ours" >&2; exit 1; }
{
    echo "$theirs"
    while read -r name; do echo "auto *use_$name = &$name;"; done <"$work/names"
} >"$work/alone.cpp"

status=0
compile "$work/together.cpp" || status=1
compile "$work/alone.cpp" || status=1
if [ $status -ne 0 ]; then
    echo "check-headers: $ours and the headers in $include differ, see above" >&2
    exit 1
fi
echo "$(wc -l <"$work/names" | tr -d ' ') functions of $ours agree with the headers in $include"
