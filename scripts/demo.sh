#!/bin/sh
# Builds the library and runs the main job: tensors to arrays and back over the same memory, every example with its result.
exec sh "$(dirname "$0")/mvn.sh" -q compile exec:exec@demo "$@"
