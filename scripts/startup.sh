#!/bin/sh
# Shows what starting takes: processor time, from the process' beginning to its end, and resident memory of a program that makes one small
# tensor and prints a result; beside a bare JVM, a C program on the same libtorch, and, where they are named, another build of this
# library and DJL. All take turns, so that other load on the machine slows them alike.
#
#   sh scripts/startup.sh                          builds the library, and measures 15 rounds
#   sh scripts/startup.sh --runs 31
#   sh scripts/startup.sh --classes DIR            a build that is there already
#   sh scripts/startup.sh --other DIR              another build's classes beside it, such as ../old/target/classes
#   sh scripts/startup.sh --djl CLASSPATH          DJL's jars with its PyTorch engine
#   sh scripts/startup.sh --smaps DIR              keeps the maps of memory that the figures are from
#
# Linux only. src/docs/performance.md says what the rows mean.
set -eu
cd "$(dirname "$0")/.."
printed() {
    sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1
}
if [ -z "${STARTUP_CLASS_PATH:-}" ]; then
    java=$(sh scripts/mvn.sh -q exec:exec@java-home | printed)
    STARTUP_CLASS_PATH=$(sh scripts/mvn.sh -q compile exec:exec@class-path | printed)
else
    java=${JAVA_HOME:?names the JDK}
fi
exec "$java/bin/java" scripts/startup/Startup.java "$STARTUP_CLASS_PATH" "$@"
