#!/bin/sh
# Builds the current commit twice, in folders, time zones and languages that differ, and compares the jars byte by byte.
#
#   sh scripts/reproducible.sh
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Jars tell the modes of the files that they were packed from.
umask 022
# build FOLDER: of the current commit, what is not committed left out.
build() {
    mkdir -p "$(dirname "$work/$1")"
    (
        git clone -q "$root" "$work/$1"
        cd "$work/$1"
        sh scripts/mvn.sh -q package -Dmaven.test.skip=true
    )
}
echo "building $(git -C "$root" rev-parse HEAD)"
TZ=UTC LC_ALL=C build first
MAVEN_OPTS="-Duser.language=ja -Duser.country=JP ${MAVEN_OPTS:-}" TZ=Asia/Tokyo LC_ALL=C.UTF-8 build some/where/else/second
count=0
for jar in "$work"/first/target/*.jar; do
    name=$(basename "$jar")
    cmp "$jar" "$work/some/where/else/second/target/$name"
    echo "equal: $name, $(sha256sum <"$jar" | cut -d ' ' -f 1)"
    count=$((count + 1))
done
if [ $count -ne 3 ]; then
    echo "reproducible: $count jars, instead of the library, its sources and its Javadoc" >&2
    exit 1
fi
