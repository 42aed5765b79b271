#!/bin/sh
# Builds rows.cpp with the headers and libraries of an installed PyTorch.
#
#   sh jmh/native/build.sh PYTHON OUT       PYTHON has torch; OUT is the program to write; the compiler is $CXX, or g++
#   sh jmh/native/build.sh PYTHON OUT.so    the same as a library, for Interleaved.java
#
# The program is linked without a path to libtorch, and runs with that of LD_LIBRARY_PATH.
set -eu
python=${1:?usage: build.sh PYTHON OUT}
out=${2:?usage: build.sh PYTHON OUT}
here=$(cd "$(dirname "$0")" && pwd)
torch=$("$python" -c '
import importlib.util
torch = importlib.util.find_spec("torch")
print(torch.submodule_search_locations[0] if torch else "")')
[ -f "$torch/include/ATen/ATen.h" ] || { echo "build.sh: $python has no torch with headers" >&2; exit 2; }
mkdir -p "$(dirname "$out")"
kind=
case $out in *.so) kind='-shared -fPIC' ;; esac
# shellcheck disable=SC2086
exec "${CXX:-g++}" $kind -std=c++20 -O2 -DNDEBUG -I "$torch/include" -I "$torch/include/torch/csrc/api/include" \
    "$here/rows.cpp" -o "$out" -L "$torch/lib" -ltorch_cpu -lc10 -Wl,--allow-shlib-undefined -pthread
