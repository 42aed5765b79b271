#!/bin/sh
# Checks on a CUDA device what no other machine can: tensors made there, moved, computed with, printed, refused by numpy(), and the
# exported programs of the tests run there.
#
#   LIBTORCH=.../torch/lib sh scripts/gpu-check.sh          runs the checks with that libtorch, which must be built with CUDA
#   sh scripts/gpu-check.sh --pack DIR                      makes DIR with a Java runtime, the classes and run.sh, to be copied
#                                                           to a machine with a GPU and PyTorch but without a JDK
#
# Ends with 0 if all checks pass, 1 if one fails, 2 if there is no device (then nothing was checked).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
mvn() {
    sh "$root/scripts/mvn.sh" -q "$@"
}
mvn test-compile dependency:copy-dependencies -DincludeArtifactIds=javacpp,jackson-core,jackson-databind,jackson-annotations \
    -DexcludeClassifiers=linux-x86_64 -DoutputDirectory="$root/target/gpu-check"
mvn dependency:copy -Dartifact=org.junit.platform:junit-platform-console-standalone:1.14.1 -DoutputDirectory="$root/target/gpu-check"
java=$(mvn exec:exec@java-home | sed -n "s,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p" | tail -n 1)
pack=$root/target/gpu-check/pack
[ "${1:-}" != --pack ] || pack=${2:?usage: gpu-check.sh --pack DIR}
mkdir -p "$pack/lib"
rm -rf "$pack/runtime" "$pack/classes" "$pack/tests"
cp "$root"/target/gpu-check/*.jar "$pack/lib/"
cp -r "$root/target/classes" "$pack/classes"
mkdir -p "$pack/tests/export" "$pack/tests/dev/torchffm"
cp -r "$root/target/test-classes/dev/torchffm/export" "$pack/tests/dev/torchffm/"
cp "$root"/src/test/resources/export/*.zip "$pack/tests/export/"
"$java/bin/javac" --release 22 -cp "$root/target/classes" -d "$pack/tests" "$root/scripts/GpuCheck.java"
cat >"$pack/run.sh" <<'RUN'
#!/bin/sh
# Runs the GPU checks with the libtorch of LIBTORCH, or of the PyTorch that python3 finds.
here=$(cd "$(dirname "$0")" && pwd)
LIBTORCH=${LIBTORCH:-$(python3 -c 'import os, torch; print(os.path.join(os.path.dirname(torch.__file__), "lib"))')}
export LIBTORCH
run() {
    "${JAVA:-$here/runtime/bin/java}" --enable-native-access=ALL-UNNAMED -cp "$here/classes:$here/tests:$here/lib/*" "$@"
}
run GpuCheck || exit
run -Dtorchffm.test.device=cuda org.junit.platform.console.ConsoleLauncher execute --disable-banner --details=summary \
    --select-class dev.torchffm.export.ExportedProgramTest
RUN
chmod +x "$pack/run.sh"

if [ "${1:-}" = --pack ]; then
    "$java/bin/jlink" --add-modules java.base,java.logging,java.management,jdk.jfr,java.compiler,jdk.unsupported,java.xml,java.sql \
        --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$pack/runtime"
    echo "packed into $pack: copy it to the machine with the GPU and run run.sh there"
    exit 0
fi
if [ -z "${LIBTORCH:-}" ]; then
    echo "gpu-check: LIBTORCH must name the torch/lib folder of a PyTorch with CUDA" >&2
    exit 2
fi
JAVA=$java/bin/java sh "$pack/run.sh"
