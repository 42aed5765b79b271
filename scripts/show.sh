#!/bin/sh
# Builds the library and prints what is in a checkpoint, safetensors, .npy or .npz file; see ShowFile in
# src/test/java/dev/torchffm/examples. Without a file it shows one that PyTorch wrote for the tests.
#
#   sh scripts/show.sh model.pt
#   sh scripts/show.sh model.pt --mean model.safetensors     all elements read, and written to a new file, with a bar
cd "$(dirname "$0")/.." || exit
SHOW_ARGUMENTS=${*:-src/test/resources/examples/checkpoint.pt}
export SHOW_ARGUMENTS
exec sh scripts/mvn.sh -q test-compile exec:exec@show
