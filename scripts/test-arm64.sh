#!/bin/sh
# Runs the library on linux-arm64 under QEMU's emulation of a processor: the main job, and the test classes that start no second JVM, with a
# JDK and a libtorch of Debian's packages, which are unpacked below a folder.
#
#   sh scripts/test-arm64.sh [--seconds N] [--again] [CLASS ...]
#
# Emulation is slow: 15 seconds of a processor go by before the first operator has run, so one JVM runs all classes, and those that passed are
# noted and not run again. With --seconds no class begins after so many, and it goes on when it is called again; --again forgets what passed.
# PACKED is a folder that `scripts/pack-tests.sh DIR` has made, to save making one. Needs root, mmdebstrap and QEMU (Debian: apt-get install
# mmdebstrap qemu-user-static). ARM64_ROOT is the folder (target/arm64). On a machine that is arm64 itself nothing is emulated. QEMU's threads
# may wait for each other for ever, very seldom: where the JVM takes no processor time any more, `kill -QUIT` wakes it.
#
# QEMU_CPU chooses another processor. On one without SVE (neoverse-n1) an operator of Debian's libtorch ends the JVM.
#
# Ends with 1 if a test failed, 2 if a tool is missing, 3 if there is more to run.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=${ARM64_ROOT:-$root/target/arm64}
seconds=0
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) seconds=${2:?}; shift ;;
        --again) rm -f "$work/demo.txt" "$work/passed.txt" "$work/failures.log" ;;
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
    # Compiling for speed takes longer under emulation than it saves. What QEMU emulates unless told otherwise checks every return address
    # (pointer authentication), and then all takes three times as long.
    HOME=/root QEMU_CPU=${QEMU_CPU:-max,pauth=off} LIBTORCH=$libtorch TESTS=/tests JAVA="sh $root/scripts/platforms/in-root.sh $work/root ${emulator:+/emulator} /$java" \
        JAVA_ARGUMENTS='-Duser.home=/root -XX:TieredStopAtLevel=1 -XX:+UseSerialGC' sh "$work/root/tests/run.sh" "$@"
}
if [ ! -f "$work/demo.txt" ]; then
    if run Demo >"$work/demo.tmp" 2>&1; then
        mv "$work/demo.tmp" "$work/demo.txt"
    else
        cat "$work/demo.tmp" >&2
        echo "test-arm64: the main job FAILED" >&2
        exit 1
    fi
fi
echo "main job: right, $(grep '^libtorch ' "$work/demo.txt")"
touch "$work/passed.txt"
[ $# -gt 0 ] || set -- $(cat "$work/root/tests/classes.txt")
for class in "$@"; do
    grep -q "^$class " "$work/passed.txt" || echo "$class"
done >"$work/todo.txt"
# Reads what ClassByClass prints, and notes each class when it ends. A class with which the JVM ended has failed, and the rest go on in another.
judge() {
    : >"$work/log.txt"
    begun=
    while read -r word class right failed skipped took; do
        case $word in
            class-begins) begun=$class ; : >"$work/log.txt" ;;
            class-right | class-FAILED)
                begun=
                echo "$class: $right tests right, $failed failed, $skipped skipped, $took s"
                if [ "$word" = class-right ]; then
                    echo "$class $right $skipped $took" >>"$work/passed.txt"
                else
                    { echo "$class"; cat "$work/log.txt"; } >>"$work/failures.log"
                    sed -n '/^Failures (/,$p' "$work/log.txt" | grep -v '^\[\.\.\.\]' | head -n 80
                    echo "$class" >>"$work/wrong.txt"
                fi ;;
            classes-end) return ;;
            *) echo "$word $class $right $failed $skipped $took" >>"$work/log.txt" ;;
        esac
        [ "$word" = class-begins ] || [ "${word#class-}" = "$word" ] || sed -i "/^$class\$/d" "$work/todo.txt"
    done
    [ -n "$begun" ] || { cat "$work/log.txt"; echo "test-arm64: the JVM ended with no class begun"; exit 1; }
    echo "$begun: the JVM ended"
    tail -n 40 "$work/log.txt"
    { echo "$begun"; cat "$work/log.txt"; } >>"$work/failures.log"
    echo "$begun" >>"$work/wrong.txt"
    sed -i "/^$begun\$/d" "$work/todo.txt"
}
: >"$work/wrong.txt"
left=0
while [ -s "$work/todo.txt" ]; do
    if [ "$seconds" -gt 0 ]; then
        left=$((begin + seconds - $(date +%s)))
        [ $left -gt 0 ] || break
    fi
    # shellcheck disable=SC2046
    run ClassByClass $left $(cat "$work/todo.txt") 2>&1 | judge
done
awk '{ tests += $2; skipped += $3 } END { print "passed: " NR " classes with " tests " tests, " skipped + 0 " skipped" }' "$work/passed.txt"
if [ -s "$work/wrong.txt" ]; then
    echo "failed: $(paste -sd' ' "$work/wrong.txt")"
    exit 1
elif [ -s "$work/todo.txt" ]; then
    echo "test-arm64: $(wc -l <"$work/todo.txt" | tr -d ' ') classes are left, call it again"
    exit 3
fi
