#!/bin/sh
# Builds the library and runs the worked examples of src/test/java/dev/torchffm/examples: training, then inference in batches.
for example in TrainMlp "ClassifyImages src/test/resources/examples/convnet"; do
    sh "$(dirname "$0")/mvn.sh" -q test-compile exec:exec@example -Dexample="$example" "$@" || exit
done
