#!/bin/sh
# Compiles and runs the programs in Kotlin and Scala that use the library, and compares what they print: sh scripts/jvm-languages.sh
#
# Arguments go to Maven. Puts the library into the local repository.
set -eu
cd "$(dirname "$0")/.."
sh scripts/mvn.sh -q install -DskipTests -Dmaven.javadoc.skip=true "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
escape=$(printf '\033')
# Lists print as [1, 2] in Kotlin and as List(1, 2) in Scala; Maven colours its silence.
plain() {
    sed "s/$escape\[[0-9;]*m//g; "'s/^List(\(.*\))$/\1/; s/^\[\([0-9, ]*\)\]$/\1/; /^$/d' "$1"
}
plain src/examples/expected.txt >"$work/expected"
for language in kotlin scala; do
    echo "$language"
    sh scripts/mvn.sh -q -f "src/examples/$language/pom.xml" compile exec:exec "$@" >"$work/$language"
    # The loggers of Maven and the JVM write there as well.
    plain "$work/$language" | grep -v '^WARNING\|^\[\(INFO\|WARNING\)\]' >"$work/printed" || true
    diff "$work/expected" "$work/printed" || { echo "jvm-languages: what the program in $language prints is not what is expected" >&2; exit 1; }
done
