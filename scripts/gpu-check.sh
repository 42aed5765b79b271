#!/bin/sh
# Checks on a CUDA device what no other machine can: tensors made there, moved, computed with, printed, refused by numpy().
#
#   LIBTORCH=.../torch/lib sh scripts/gpu-check.sh          runs the checks with that libtorch, which must be built with CUDA
#   sh scripts/gpu-check.sh --pack DIR                      makes DIR with a Java runtime, the classes and run.sh, to be copied
#                                                           to a machine with a GPU and PyTorch but without a JDK
#
# Ends with 0 if all checks pass, 1 if one fails, 2 if there is no device (then nothing was checked).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/scripts/mvn.sh" -q compile dependency:copy-dependencies -DincludeArtifactIds=javacpp -DoutputDirectory="$root/target/gpu-check"
java=$(sh "$root/scripts/mvn.sh" -q exec:exec@java-home | sed -n "s,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p" | tail -n 1)
javacpp=$(ls "$root"/target/gpu-check/javacpp-*.jar)

if [ "${1:-}" = --pack ]; then
    pack=${2:?usage: gpu-check.sh --pack DIR}
    mkdir -p "$pack/classes"
    rm -rf "$pack/runtime"
    "$java/bin/jlink" --add-modules java.base,java.logging --strip-debug --no-header-files --no-man-pages --compress zip-6 \
        --output "$pack/runtime"
    cp -r "$root/target/classes/." "$pack/classes/"
    cp "$javacpp" "$pack/javacpp.jar"
    "$java/bin/javac" --release 22 -cp "$root/target/classes" -d "$pack/check" "$root/scripts/GpuCheck.java"
    cat >"$pack/run.sh" <<'RUN'
#!/bin/sh
# Runs the GPU checks with the libtorch of LIBTORCH, or of the PyTorch that python3 finds.
here=$(cd "$(dirname "$0")" && pwd)
LIBTORCH=${LIBTORCH:-$(python3 -c 'import os, torch; print(os.path.join(os.path.dirname(torch.__file__), "lib"))')}
export LIBTORCH
exec "$here/runtime/bin/java" --enable-native-access=ALL-UNNAMED -cp "$here/check:$here/classes:$here/javacpp.jar" GpuCheck
RUN
    chmod +x "$pack/run.sh"
    echo "packed into $pack: copy it to the machine with the GPU and run run.sh there"
    exit 0
fi

if [ -z "${LIBTORCH:-}" ]; then
    echo "gpu-check: LIBTORCH must name the torch/lib folder of a PyTorch with CUDA" >&2
    exit 2
fi
exec "$java/bin/java" --enable-native-access=ALL-UNNAMED -cp "$root/target/classes:$javacpp" "$root/scripts/GpuCheck.java"
