#!/bin/sh
# Resolves a program that depends on torch-ffm alone, as Maven does on each platform, and one that depends on torch-ffm-platform, and looks
# whether the native libraries come along that are loaded there, and no others: those of
# src/main/resources/dev/torchffm/internal/abi/platforms.tsv.
#
#   sh scripts/platforms-resolve.sh [ARGUMENT...]       arguments go to Maven
#   MVN=/path/to/mvn sh scripts/platforms-resolve.sh    another Maven than that of the PATH, or ./mvnw
#
# The libraries of all platforms (some 400 MB) are downloaded into Maven's local repository, once; nothing of torch-ffm is installed there.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
table=$root/src/main/resources/dev/torchffm/internal/abi/platforms.tsv
if [ -z "${MVN:-}" ]; then
    MVN=mvn
    command -v mvn >/dev/null 2>&1 || MVN=$root/mvnw
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
home=$("$MVN" --version 2>/dev/null | sed -n "s/^Maven home: //p")
libraries=$(ls "$home"/boot/*.jar "$home"/lib/*.jar | grep -v /jansi | tr '\n' ':')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A local repository with all of Maven's but torch-ffm, which is installed in this one alone.
stored=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
mkdir -p "$stored/org" "$stored/com" "$stored/io" "$work/repository/dev/torchffm"
for folder in "$stored"/*; do
    [ "${folder##*/}" = dev ] || ln -s "$folder" "$work/repository/"
done
for folder in "$stored"/dev/*; do
    [ ! -e "$folder" ] || [ "${folder##*/}" = torchffm ] || ln -s "$folder" "$work/repository/dev/"
done
version=$(sed -n 's,^  <version>\(.*\)</version>$,\1,p' "$root/pom.xml")
artifact=$work/repository/dev/torchffm/torch-ffm/$version
mkdir -p "$artifact"
cp "$root/pom.xml" "$artifact/torch-ffm-$version.pom"
# What is in it does not matter here.
(cd "$root" && zip -q "$artifact/torch-ffm-$version.jar" LICENSE)
artifact=$work/repository/dev/torchffm/torch-ffm-platform/$version
mkdir -p "$artifact"
cp "$root/src/platform/pom.xml" "$artifact/torch-ffm-platform-$version.pom"

# resolve DEPENDENCY TYPE OS ARCH ARGUMENT...: the class path of a program, an entry in each line of $work/path
resolve() {
    cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>dev.torchffm</groupId>
      <artifactId>$1</artifactId>
      <version>$version</version>
      <type>$2</type>
    </dependency>
  </dependencies>
</project>
POM
    os=$3 arch=$4
    shift 4
    # Maven has system and processor from its JVM, which takes the wrong ones; not so Jansi, which colours its lines.
    "$java" "-Dos.name=$os" "-Dos.arch=$arch" -Dmaven.home="$home" -Dmaven.multiModuleProjectDirectory="$work" -cp "$libraries" \
        org.apache.maven.cli.MavenCli -B -q -f "$work/pom.xml" -Dmaven.repo.local="$work/repository" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$work/out" \
        -Dmdep.includeScope=runtime -Dmdep.pathSeparator='|' "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        echo "platforms-resolve: nothing was resolved for $os on $arch" >&2
        exit 1
    }
    tr '|' '\n' <"$work/out" >"$work/path"
}

# natives: the names of the jars in the class path that are for a platform
natives() {
    sed 's,.*/,,' "$work/path" | grep -E '^(javacpp|openblas|pytorch)-.*-(linux|macosx|windows)-' | sort || true
}

failed=0
fail() {
    echo "platforms-resolve: $*" >&2
    failed=1
}

# expected PLATFORM: artifact and file of each embedded library
expected() {
    awk -F '\t' -v platform="$1" '$1 == platform && ($2 == "embedded" || $2 == "absent") { sub("/", " ", $3); print $3 }' "$table"
}

# check PLATFORM: that the class path has all files of the platform
check() {
    expected "$1" >"$work/expected"
    cut -d ' ' -f 1 "$work/expected" | sort -u >"$work/artifacts"
    files=0
    while read -r name; do
        jar=$(grep -E "/$name-[^/]*-$1\.jar$" "$work/path" || true)
        if [ -z "$jar" ]; then
            fail "$1: no jar of $name with the classifier $1"
            continue
        fi
        unzip -Z1 "$jar" >"$work/entries"
        for file in $(sed -n "s/^$name //p" "$work/expected"); do
            if grep -qx "org/bytedeco/$name/$1/$file" "$work/entries"; then
                files=$((files + 1))
            else
                fail "$1: $jar has no $file"
            fi
        done
    done <"$work/artifacts"
    echo "$1: $files files in $(wc -l <"$work/artifacts" | tr -d ' ') jars"
}

one() {
    platform=$1
    resolve torch-ffm jar "$2" "$3"
    check "$platform"
    natives | sed 's/^/    /'
    count=$(natives | wc -l)
    if [ "$count" -ne "$(wc -l <"$work/artifacts")" ]; then
        fail "$platform: $count native jars come along, and $(wc -l <"$work/artifacts" | tr -d ' ') are needed"
    fi
    grep -q '/javacpp-[^/-]*\.jar$' "$work/path" || fail "$platform: JavaCPP does not come along"
}

one linux-x86_64 Linux amd64
one linux-arm64 Linux aarch64
one macosx-arm64 'Mac OS X' aarch64
one macosx-x86_64 'Mac OS X' x86_64
one windows-x86_64 'Windows 11' amd64

echo 'torch-ffm-platform:'
resolve torch-ffm-platform pom Linux amd64
all=$(awk -F '\t' '$2 == "embedded" && !seen[$1]++ { print $1 }' "$table")
total=0
for platform in $all; do
    check "$platform"
    total=$((total + $(wc -l <"$work/artifacts")))
done
count=$(natives | wc -l)
[ "$count" -eq "$total" ] || fail "torch-ffm-platform: $count native jars, and $total are needed"

# A check that finds nothing wrong here finds nothing.
resolve torch-ffm jar Linux aarch64
( failed=0; check linux-x86_64; [ $failed -eq 1 ] ) >/dev/null 2>&1 || fail "what is missing is not found"
[ $failed -eq 0 ] && echo 'every platform has what it loads'
exit $failed
