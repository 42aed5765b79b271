#!/bin/sh
# Random calls of every operator that Operator.of gives, in processes that may die of them; see the class OperatorFuzz in
# src/test/java/dev/torchffm/ops. Every call that ends its process, and every exception that is no refusal, is printed with its seed.
#
#   sh scripts/fuzz-operators.sh --seconds 3600 --seed $(date +%s)
#   sh scripts/fuzz-operators.sh --seconds 600 --threads 2 --only embedding
#   sh scripts/fuzz-operators.sh --seed 4711 --replay 815
FUZZ_ARGUMENTS="$*"
export FUZZ_ARGUMENTS
exec sh "$(dirname "$0")/mvn.sh" -q test-compile exec:exec@fuzz-operators
