#!/bin/sh
# Builds the library and runs a program that torch.export.save wrote: prints its inputs, sizes and times, and writes its outputs; see
# RunModel in src/test/java/dev/torchffm/examples. Without arguments it runs one of the tests.
#
#   sh scripts/run-model.sh model.pt2                                              what the program takes
#   sh scripts/run-model.sh model.pt2 inputs.safetensors outputs.safetensors
cd "$(dirname "$0")/.." || exit
models=src/test/resources/examples/models
RUN_MODEL_ARGUMENTS=${*:-$models/classifier.pt2 $models/classifier.in.safetensors}
export RUN_MODEL_ARGUMENTS
exec sh scripts/mvn.sh -q test-compile exec:exec@run-model
