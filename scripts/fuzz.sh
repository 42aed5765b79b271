#!/bin/sh
# Random sequences of calls of the public API against a model, each in a process that may die of them; see the class Fuzz in
# src/test/java/dev/torchffm/fuzz. The first that crashes, leaks, or gives a wrong value or exception is made small and printed.
#
#   sh scripts/fuzz.sh --seconds 600 --seed 1 --threads 2
#   sh scripts/fuzz.sh --seconds 60 --jvm -XX:+UseZGC
#   sh scripts/fuzz.sh --seed 4711 --replay
FUZZ_ARGUMENTS="$*"
export FUZZ_ARGUMENTS
exec sh "$(dirname "$0")/mvn.sh" -q test-compile exec:exec@fuzz
