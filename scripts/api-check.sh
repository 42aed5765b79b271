#!/bin/sh
# Compares the public API with a release's and fails if programs made for that one would no longer compile or run.
#
#   sh scripts/api-check.sh VERSION      with a release in Maven's repositories
#   sh scripts/api-check.sh OLD.jar      with a jar
#   sh scripts/api-check.sh self-test    shows that a method taken away is found, and one of dev.torchffm.internal is not
set -eu
case ${1:-} in
    *.jar) baseline=$(cd "$(dirname "$1")" && pwd)/$(basename "$1") ;;
    '') echo "usage: api-check.sh VERSION | OLD.jar | self-test" >&2; exit 2 ;;
    *) baseline=$1 ;;
esac
cd "$(dirname "$0")/.."
sh scripts/mvn.sh -q package -Dmaven.test.skip=true -Dmaven.javadoc.skip=true
compare() {
    sh scripts/mvn.sh -q -P api-jar com.github.siom79.japicmp:japicmp-maven-plugin:cmp@api-jar -Dtorchffm.baseline.jar="$1"
}
case $baseline in
    *.jar) compare "$baseline"; exit ;;
    self-test) ;;
    *) exec sh scripts/mvn.sh -q -P api com.github.siom79.japicmp:japicmp-maven-plugin:cmp@api -Dtorchffm.baseline="$baseline" ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=$(sh scripts/mvn.sh -q exec:exec@java-home | sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1)
libraries=$(sh scripts/mvn.sh -q exec:exec@class-path | sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1)
jar=$(ls target/torch-ffm-*.jar | grep -v -e '-sources' -e '-javadoc')
# with_more NAME SOURCE: the jar as it would be if a class had one method more.
with_more() {
    cp "$jar" "$work/$1.jar"
    mkdir "$work/$1"
    sed '$d' "$2" >"$work/$1/$(basename "$2")"
    echo '    public static void taken() { } }' >>"$work/$1/$(basename "$2")"
    "$java/bin/javac" --release 22 -proc:none -nowarn -cp "$jar:$libraries" -d "$work/$1/classes" "$work/$1/$(basename "$2")"
    "$java/bin/jar" --update --file "$work/$1.jar" -C "$work/$1/classes" dev
}
with_more internal src/main/java/dev/torchffm/internal/files/Zip.java
with_more public src/main/java/dev/torchffm/DType.java
cp "$jar" "$work/same.jar"
compare "$work/same.jar"
echo "passes: the same jar"
compare "$work/internal.jar"
echo "passes: one method less in dev.torchffm.internal"
if compare "$work/public.jar" >"$work/log" 2>&1 || ! grep -q 'taken' "$work/log" target/japicmp/*.diff; then
    cat "$work/log"
    echo "api-check: a public method was taken away, and that was not found" >&2
    exit 1
fi
echo "fails, as it must: one method less in DType"
