#!/bin/sh
# The readers of dev.torchffm.io under Jazzer, a coverage-guided fuzzer; see FormatFuzz in src/test/java/dev/torchffm/io. A file
# that a reader neither reads nor refuses is kept in target/fuzz and named, and ends the run. What was learned stays there too, so
# that the next run begins with it.
#
#   sh scripts/fuzz-formats.sh 60                    all formats, a minute each
#   sh scripts/fuzz-formats.sh 1800 npy checkpoint
seconds=${1:-60}
[ $# -eq 0 ] || shift
FUZZ_ARGUMENTS="$seconds target/fuzz $*"
export FUZZ_ARGUMENTS
exec sh "$(dirname "$0")/mvn.sh" -q test-compile exec:exec@fuzz-formats
