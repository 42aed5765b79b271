#!/bin/sh
# Builds everything and runs all tests: the library with its sources and Javadoc jars, then the benchmarks' project, each of
# whose benchmarks runs for a moment.
set -e
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/mvn.sh" install -Dtorchffm.test.excluded=none "$@"
sh "$here/mvn.sh" -f jmh/pom.xml package exec:exec@smoke
