#!/bin/sh
# Builds the library and runs the worked examples of src/test/java/dev/torchffm/examples: training, then inference in batches.
cd "$(dirname "$0")/.."
for example in TrainMlp ClassifyImages; do
    sh scripts/mvn.sh -q test-compile exec:exec@example -Dexample=$example "$@" || exit
done
