#!/bin/sh
# Runs the library on linux-arm64 under QEMU's emulation of a processor: the main job, and the test classes that start no second JVM, with a
# JDK and a libtorch of Debian's packages, which are unpacked below a folder.
#
#   sh scripts/test-arm64.sh [--seconds N] [--piece N] [--again] [CLASS ...]
#
# Emulation is slow, so the classes run a few at a time (--piece, 6), and those that passed are noted and not run again: with --seconds it ends
# when so many have passed, and goes on when it is called again; --again forgets what passed. PACKED is a folder that `scripts/pack-tests.sh DIR`
# has made, to save making one. Needs root, mmdebstrap and QEMU (Debian:
# apt-get install mmdebstrap qemu-user-static). ARM64_ROOT is the folder (target/arm64). On a machine that is arm64 itself nothing is emulated.
#
# Ends with 1 if a test failed, 2 if a tool is missing, 3 if there is more to run.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=${ARM64_ROOT:-$root/target/arm64}
seconds=0 piece=6
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) seconds=${2:?}; shift ;;
        --piece) piece=${2:?}; shift ;;
        --again) rm -f "$work/passed.txt" "$work/failed.txt" ;;
        --*) echo "test-arm64: unknown argument $1" >&2; exit 2 ;;
        *) break ;;
    esac
    shift
done
begin=$(date +%s)
mkdir -p "$work"
emulator=
if [ "$(uname -m)" != aarch64 ]; then
    emulator=$(command -v qemu-aarch64-static || command -v qemu-aarch64 || true)
    [ -n "$emulator" ] || { echo "test-arm64: there is no qemu-aarch64-static (Debian: apt-get install qemu-user-static)" >&2; exit 2; }
fi
. "$root/scripts/platforms/debian-root.sh"
make_debian_root "$work/root" arm64 "openjdk-25-jre-headless,$(debian_packages sid arm64 '^libtorch[0-9.]+$')"
[ -z "$emulator" ] || cp "$emulator" "$work/root/emulator"
if [ -n "${PACKED:-}" ]; then
    rm -rf "$work/root/tests"
    cp -r "$PACKED" "$work/root/tests"
else
    sh "$root/scripts/pack-tests.sh" "$work/root/tests"
fi
java=$(cd "$work/root" && ls -d usr/lib/jvm/java-25-*/bin/java)
# Debian's libraries have their version in their names.
libtorch=/libtorch
mkdir -p "$work/root$libtorch"
for library in c10 torch_cpu; do
    file=$(cd "$work/root" && find usr/lib -name "lib$library.so.*" | sort | head -n 1)
    ln -sf "../$file" "$work/root$libtorch/lib$library.so"
done
run() {
    # Compiling for speed takes longer under emulation than it saves.
    HOME=/root LIBTORCH=$libtorch TESTS=/tests JAVA="sh $root/scripts/platforms/in-root.sh $work/root ${emulator:+/emulator} /$java" \
        JAVA_ARGUMENTS='-Duser.home=/root -XX:TieredStopAtLevel=1 -XX:+UseSerialGC' sh "$work/root/tests/run.sh" "$@"
}
wrong=0
if [ ! -f "$work/demo.txt" ]; then
    if run Demo >"$work/demo.tmp" 2>&1; then
        mv "$work/demo.tmp" "$work/demo.txt"
    else
        cat "$work/demo.tmp" >&2
        echo "test-arm64: the main job FAILED" >&2
        exit 1
    fi
fi
echo "main job: right, $(head -n 1 "$work/demo.txt")"
touch "$work/passed.txt" "$work/failed.txt"
[ $# -gt 0 ] || set -- $(cat "$work/root/tests/classes.txt")
for class in "$@"; do
    grep -qxF "$class" "$work/passed.txt" || echo "$class"
done >"$work/todo.txt"
while [ -s "$work/todo.txt" ]; do
    if [ "$seconds" -gt 0 ] && [ $(($(date +%s) - begin)) -ge "$seconds" ]; then
        echo "test-arm64: $(wc -l <"$work/todo.txt" | tr -d ' ') classes are left, call it again"
        [ $wrong = 1 ] || exit 3
        exit 1
    fi
    now=$(head -n "$piece" "$work/todo.txt")
    sed -i "1,${piece}d" "$work/todo.txt"
    # shellcheck disable=SC2086
    if run $now >"$work/log.txt" 2>&1; then
        echo "$now" >>"$work/passed.txt"
        word=right
    else
        echo "$now" >>"$work/failed.txt"
        cat "$work/log.txt" >>"$work/failures.log"
        sed -n '/^Failures (/,/^Test run finished/p' "$work/log.txt" | grep -v '^ *\[\.\.\.\]' | head -n 80
        word=FAILED wrong=1
    fi
    echo "$(sed -n 's/^\[ *\([0-9]*\) tests successful.*/\1 tests/p; s/^\[ *\([0-9]*\) tests failed.*/\1 failed/p' "$work/log.txt" | paste -sd, -)" \
        "$word: $(echo "$now" | sed 's/.*\.//' | paste -sd' ' -)"
done
exit $wrong
