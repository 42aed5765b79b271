#!/bin/sh
# Runs the programs of src/examples/spark and src/examples/flink, which compare what they compute with a single process:
#
#   sh scripts/examples-clusters.sh                 both, in one process each with two tasks, on few rows
#   sh scripts/examples-clusters.sh speed           Spark on a million rows: rows a second beside a single process with two threads
#   sh scripts/examples-clusters.sh local-cluster   Spark on a million rows, in two executors that are processes of their own
#
# Puts the library into the local repository, unless --installed says that it is there. The first run downloads some 500 MB.
set -eu
cd "$(dirname "$0")/.."
if [ "${1:-}" = --installed ]; then
    shift
else
    sh scripts/mvn.sh -q install -DskipTests -Dmaven.javadoc.skip=true
fi
mode=${1:-both}
model=$PWD/src/examples/models/scorer.pt2
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# The dependencies apart from the program, so that a failed download is told from a program that failed.
build() {
    if ! sh scripts/mvn.sh -f "src/examples/$1/pom.xml" package >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        if grep -q 'Could not \(resolve\|transfer\|find\)' "$log"; then
            echo "examples-clusters: the dependencies of the $1 example (hundreds of MB) were not downloaded; see above which. Where there is" \
                "no network, or no mirror of Maven Central in ~/.m2/settings.xml, this script cannot run." >&2
        else
            echo "examples-clusters: the $1 example does not build" >&2
        fi
        exit 1
    fi
}

# example, arguments of the program, and options for Maven
run() {
    example=$1
    # Not as an option: some starters of Maven take options with spaces apart.
    EXAMPLE_ARGUMENTS=$2
    export EXAMPLE_ARGUMENTS
    shift 2
    sh scripts/mvn.sh -q -f "src/examples/$example/pom.xml" exec:exec "$@"
}

case $mode in
    both)
        build spark
        run spark "local[2] 20000 $model 0 0"
        build flink
        run flink "20000 10000 $model"
        ;;
    speed)
        build spark
        # Spark must reach 0.85 of the rows a second.
        run spark "local[2] 1000000 $model 5 1.176" -Dexample.memory=6g
        ;;
    local-cluster)
        build spark
        # What a worker starts executors with: a folder of jars, as an installed Spark has it.
        sh scripts/mvn.sh -q -f src/examples/spark/pom.xml dependency:copy-dependencies -DoutputDirectory=target/spark/jars
        SPARK_HOME=$PWD/src/examples/spark/target/spark
        SPARK_SCALA_VERSION=2.13
        export SPARK_HOME SPARK_SCALA_VERSION
        run spark "local-cluster[2,1,3072] 1000000 $model 0 0" -Dexample.memory=6g -Dexample.executor.memory=3g
        ;;
    *)
        echo "examples-clusters: $mode is none of both, speed, local-cluster" >&2
        exit 2
        ;;
esac
