#!/bin/sh
# Makes a folder with the compiled tests and all that they need, to be run by any Java: scripts/test-jdks.sh and scripts/test-arm64.sh do.
#
#   sh scripts/pack-tests.sh DIR              without libtorch, for another platform
#   sh scripts/pack-tests.sh DIR --natives    with the embedded one of this platform
#
# DIR/run.sh runs test classes with JAVA (or java) and prints a summary; without arguments those of DIR/classes.txt: all that start no other
# JVM or process, read no sources of the project and are not long. `run.sh Demo` runs the main job, and
# `run.sh ClassByClass SECONDS CLASS ...` the classes as scripts/platforms/ClassByClass.java says.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
pack=${1:?usage: pack-tests.sh DIR [--natives]}
mkdir -p "$pack"
pack=$(cd "$pack" && pwd)
natives=-DexcludeClassifiers=linux-x86_64
[ "${2:-}" != --natives ] || natives=
rm -rf "$pack/lib" "$pack/classes" "$pack/tests"
# shellcheck disable=SC2086
sh "$root/scripts/mvn.sh" -q test-compile dependency:copy-dependencies -DincludeScope=test $natives -DoutputDirectory="$pack/lib" \
    -DexcludeGroupIds=org.junit.jupiter,org.junit.platform,org.opentest4j,org.apiguardian
sh "$root/scripts/mvn.sh" -q dependency:copy -Dartifact=org.junit.platform:junit-platform-console-standalone:1.14.1 -DoutputDirectory="$pack/lib"
cp -r "$root/target/classes" "$pack/classes"
cp -r "$root/target/test-classes" "$pack/tests"
java=$(sh "$root/scripts/mvn.sh" -q exec:exec@java-home | sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1)
"$java/bin/javac" --release 22 -cp "$root/target/classes:$pack/lib/*" -d "$pack/tests" "$root/scripts/Demo.java" \
    "$root/scripts/platforms/ClassByClass.java"
(cd "$root/src/test/java" && find . -name '*Test.java' -exec \
    grep -LE 'ChildJvm|ProcessBuilder|OperatorFuzz|ConcurrentStress|@Tag\("long"\)|InPython|JavaCompiler|ProjectFolder|pom\.xml|abstract class|jazzer' {} + |
    sed 's,^\./,,; s,/,.,g; s,\.java$,,' | sort) >"$pack/classes.txt"
cat >"$pack/run.sh" <<'RUN'
#!/bin/sh
# run.sh [CLASS ...]   runs test classes with the command JAVA (java), its arguments JAVA_ARGUMENTS, and this folder as that command sees it,
# TESTS (where it is)
here=$(cd "$(dirname "$0")" && pwd)
tests=${TESTS:-$here}
select() {
    for class in "$@"; do
        printf '%s\n' --select-class "$class"
    done
}
[ $# -gt 0 ] || set -- $(cat "$here/classes.txt")
java() {
    exec ${JAVA:-env java} ${JAVA_ARGUMENTS:-} --enable-native-access=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED -Xmx2g \
        -cp "$tests/classes:$tests/tests:$tests/lib/*" "$@"
}
case $1 in Demo | ClassByClass) java "$@" ;; esac
java org.junit.platform.console.ConsoleLauncher execute --disable-banner --disable-ansi-colors --details=summary $(select "$@")
RUN
chmod +x "$pack/run.sh"
echo "packed into $pack: $(wc -l <"$pack/classes.txt" | tr -d ' ') test classes"
