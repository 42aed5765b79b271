#!/bin/sh
# Measures the library beside JavaCPP's PyTorch, DJL's PyTorch engine, plain Java, C++ and Python, and reports ratios.
#
#   sh scripts/bench.sh [long|short|smoke] [OPTION...]    measures, and reports; long is the default; smoke runs every row
#                                                         for a moment, which says that it works and nothing about speed
#       --python PYTHON    a Python with torch and its headers, for the rows in C++ and Python ($PYTHON, or python3);
#                          without torch in it these rows, and ours on its libtorch, are left out
#       --rounds N         rounds; in each every implementation has fresh processes
#       --groups REGEX     which classes of benchmarks, such as 'SmallOperator|Chain'
#       --rows REGEX       which of their methods, such as 'add|numpy.*'
#       --only NAMES       which implementations, separated by commas: torchffm, torchffm-on-pytorch, java, javacpp,
#                          javacpp-unchecked, djl, cpp, python
#       --build no         measures what the last run built
#       --out DIR          where the results go, by default jmh/target/results
#   sh scripts/bench.sh interleaved PYTHON [REGEX...]   rows of ours and of C++, interleaved in slices of two milliseconds in one process: the way to a
#                                                 ratio on a machine that others use too; part of the long and the short form
#   sh scripts/bench.sh operators PYTHON [REGEX...]   the rows of Operators, TrainingStep and Models beside Python's, in two processes
#                                                 interleaved in slices of two milliseconds; a quarter of an hour, or LENGTH times that
#                                                 where it is set, for busy machines; part of no other form
#   sh scripts/bench.sh report DIR      the table and the chart once more, from DIR's results
#   sh scripts/bench.sh readme DIR      puts DIR's results into README.md and jmh/results.md, jmh/results.svg
#   sh scripts/bench.sh store DIR       keeps DIR's ratios in jmh/stored-ratios.tsv
#   sh scripts/bench.sh check DIR       compares DIR's ratios with those; exit 1 if one is worse
#
# Writes DIR/all.json (as JMH's results, with the implementation and the round), DIR/interleaved.json (ratios, one of each pair of slices) and
# DIR/interleaved.md, DIR/table.md, DIR/chart.svg, and DIR/raw.
# The first run downloads the peers (about 220 MB). The short form takes some 45 minutes, the long one hours;
# where other programs keep the processors busy even its warm-up is too short for Java, whose compilers then have no time.
set -eu
# Before the build, which loads the machine itself.
load=$(cut -d ' ' -f 1-3 /proc/loadavg)
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# One thread inside libtorch, and one of whichever library multiplies matrices for it.
export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
java_home() {
    sh scripts/mvn.sh -q exec:exec@java-home | sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1
}
report() {
    "$java/bin/java" -Dtorchffm.bench.home="$root/jmh" jmh/report/Report.java "$1" "$2"
}
# interleaved OUT [REGEX...]: with $python, $java, $torch and $ours.
interleaved() {
    sh jmh/native/build.sh "$python" jmh/target/native/librows.so
    "$java/bin/java" --enable-native-access=ALL-UNNAMED -Xms1g -Xmx1g -XX:+AlwaysPreTouch -Dtorchffm.libtorch="$torch/lib" \
        -cp "$ours" dev.torchffm.jmh.Interleaved jmh/target/native/librows.so "$@"
}

form=long
case ${1:-} in
    short | long | smoke) form=$1; shift ;;
    interleaved | operators)
        what=$1
        python=${2:?usage: bench.sh $1 PYTHON [REGEX...]}
        shift 2
        java=$(java_home)
        sh scripts/mvn.sh -q install -DskipTests -Dmaven.javadoc.skip=true
        sh scripts/mvn.sh -q -f jmh/pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/classpath
        ours=$root/jmh/target/classes:$root/target/classes:$(cat jmh/target/classpath)
        torch=$("$python" -c 'import torch; print(torch.__path__[0])')
        if [ "$what" = interleaved ]; then
            interleaved - "$@"
        else
            "$java/bin/java" --enable-native-access=ALL-UNNAMED -Xms1g -Xmx1g -XX:+AlwaysPreTouch -Dtorchffm.libtorch="$torch/lib" \
                -Dtorchffm.interleaved.length="${LENGTH:-1}" -cp "$ours" dev.torchffm.jmh.InterleavedProcesses "$python" jmh/native/rows.py "$@"
        fi
        exit ;;
    report | readme | store | check)
        what=$1
        [ "$what" = report ] && what=write
        java=$(java_home)
        report "$what" "${2:?usage: bench.sh $1 DIR}"
        exit ;;
esac
python=${PYTHON:-python3}
out=jmh/target/results
groups=.
wanted='.*'
only=
build=yes
if [ $form = smoke ]; then
    rounds=1
    jmh_times='-f 0 -wi 0 -i 2 -r 20ms'
    native_times='--samples 2 --sample-ms 2 --warmup-ms 0'
    starts=1
elif [ $form = short ]; then
    rounds=1
    jmh_times='-f 1 -wi 3 -w 1s -i 5 -r 200ms'
    native_times='--samples 5 --sample-ms 50 --warmup-ms 100'
    starts=3
else
    rounds=5
    jmh_times='-f 1 -wi 5 -w 1s -i 10 -r 500ms'
    native_times='--samples 10 --sample-ms 150 --warmup-ms 300'
    starts=5
fi
while [ $# -gt 0 ]; do
    [ $# -gt 1 ] || { echo "bench: $1 needs a value" >&2; exit 2; }
    case $1 in
        --python) python=$2 ;;
        --rounds) rounds=$2 ;;
        --groups) groups=$2 ;;
        --rows) wanted=$2 ;;
        --only) only=$2 ;;
        --build) build=$2 ;;
        --out) out=$2 ;;
        *) echo "bench: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
wants() {
    case ",${only:-$1}," in *",$1,"*) return 0 ;; *) return 1 ;; esac
}
in_groups() {
    echo "$1" | grep -qE "$groups"
}

# compile FOLDER: one of the benchmarks' projects, and its class path into target/classpath.
compile() {
    [ "$build" = no ] ||
        sh scripts/mvn.sh -q -f "$1/pom.xml" compile dependency:build-classpath -Dmdep.outputFile=target/classpath
}
java=$(java_home)
if [ "$build" != no ]; then
    echo "building"
    sh scripts/mvn.sh -q install -DskipTests -Dmaven.javadoc.skip=true
fi
compile jmh
# The library's classes of this folder, before those of the local repository, which any other build may have put there.
ours=$root/jmh/target/classes:$root/target/classes:$(cat jmh/target/classpath)
javacpp=
djl=
if wants javacpp || wants javacpp-unchecked; then
    compile jmh/javacpp
    javacpp=$root/jmh/javacpp/target/classes:$(cat jmh/javacpp/target/classpath)
fi
if wants djl; then
    compile jmh/djl
    djl=$root/jmh/djl/target/classes:$(cat jmh/djl/target/classpath)
fi
torch=
if wants cpp || wants python || wants torchffm-on-pytorch; then
    torch=$("$python" -c '
import importlib.util
torch = importlib.util.find_spec("torch")
print(torch.submodule_search_locations[0] if torch else "")' 2>/dev/null || true)
    if [ -z "$torch" ]; then
        echo "bench: $python has no torch, so that C++ and Python are left out: name one with --python" >&2
    elif wants cpp && ! { [ jmh/target/native/rows -nt jmh/native/rows.cpp ] &&
        [ jmh/target/native/rows -nt "$torch/version.py" ]; }; then
        sh jmh/native/build.sh "$python" jmh/target/native/rows
    fi
fi

mkdir -p "$out/raw"
rm -f "$out"/raw/*.json
: >"$out/log.txt"
{
    echo "- measured $(date -u +%Y-%m-%d), $form form, $rounds round(s): \`scripts/bench.sh\`"
    echo "- $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(getconf _NPROCESSORS_ONLN) processors, $(uname -sr)"
    echo "- load before the start: $load"
    echo "- JDK $(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$java/release")"
    if [ -n "$torch" ]; then
        echo "- PyTorch $("$python" -c 'import torch, sys; print(torch.__version__ + ", Python " + sys.version.split()[0])')"
    fi
    [ $form != smoke ] || echo "- **the smoke form: every row ran, cold and for a moment, and the numbers mean nothing**"
    # On a machine that does other work too, ratios are blurred, and times mean little.
    if [ $form != smoke ] && echo "$load" | awk -v cores="$(getconf _NPROCESSORS_ONLN)" '{ exit !($1 > 0.3 * cores) }'; then
        echo "- **on a busy machine: other programs used its processors meanwhile, so none of these numbers is final**"
    fi
} >"$out/machine.txt"

# jmh NAME CLASSPATH PACKAGE GROUP ROUND [OPTION...]: a group of rows, each in a JVM of its own with the options in $jvm, if
# that implementation has such a group.
jmh() {
    name=$1 path=$2 package=$3 group=$4 round=$5
    shift 5
    [ -f "${path%%:*}/$(echo "$package" | tr . /)/$group.class" ] || return 0
    # shellcheck disable=SC2086
    "$java/bin/java" --enable-native-access=ALL-UNNAMED -Xms1g -Xmx1g -XX:+AlwaysPreTouch $jvm -Djmh.ignoreLock=true -cp "$path" \
        org.openjdk.jmh.Main "$(echo "$package" | sed 's/\./\\./g')\\.$group\\.($rows)\$" \
        $jmh_times -bm avgt -tu ns -prof gc -foe false -rf json -rff "$out/raw/$name.$group$part.$round.json" \
        "$@" >>"$out/log.txt" 2>&1 ||
        echo "bench: $name failed in $group, see $out/log.txt" >&2
}
# group GROUP ROUND [OPTION of JMH...]: one implementation after the other. Uses $rows, $parameter, $part and $threads.
group() {
    g=$1 r=$2
    shift 2
    jvm=
    if [ "$g" = Operators ]; then
        # All rows of the file, beside Python's and so on its libtorch.
        set -- "$@" -p "row=$(sed -n 's/^\([^#\t]*\)\t.*/\1/p' jmh/src/main/resources/dev/torchffm/jmh/operators.tsv | paste -s -d ,)"
    else
        wants torchffm && jmh torchffm "$ours" dev.torchffm.jmh "$g" "$r" "$@"
    fi
    jvm=-Dtorchffm.libtorch=$torch/lib
    [ -n "$torch" ] && wants torchffm-on-pytorch && jmh torchffm-on-pytorch "$ours" dev.torchffm.jmh "$g" "$r" "$@"
    if [ -n "$torch" ] && wants cpp; then
        LD_LIBRARY_PATH=$torch/lib jmh/target/native/rows --out "$out/raw/cpp.$g$part.$r.json" \
            --rows "^$g\.($rows)$parameter(:|\$)" --threads "$threads" $native_times >>"$out/log.txt" 2>&1 ||
            echo "bench: cpp failed in $g, see $out/log.txt" >&2
    fi
    if [ -n "$torch" ] && wants python; then
        "$python" jmh/native/rows.py --out "$out/raw/python.$g$part.$r.json" \
            --rows "^$g\.($rows)$parameter(:|\$)" --threads "$threads" $native_times >>"$out/log.txt" 2>&1 ||
            echo "bench: python failed in $g, see $out/log.txt" >&2
    fi
    jvm=
    wants javacpp && jmh javacpp "$javacpp" dev.torchffm.jmh.javacpp "$g" "$r" "$@"
    wants java && jmh java "$ours" dev.torchffm.jmh.plain "$g" "$r" "$@"
    # Without the check of the process's memory that JavaCPP makes at each allocation, as its documentation allows.
    jvm="-Dorg.bytedeco.javacpp.maxBytes=0 -Dorg.bytedeco.javacpp.maxPhysicalBytes=0"
    case $g in
        SmallOperator | Chain | Surroundings | OperatorCall)
            wants javacpp-unchecked && jmh javacpp-unchecked "$javacpp" dev.torchffm.jmh.javacpp "$g" "$r" "$@" ;;
    esac
    jvm="-Dai.djl.pytorch.num_threads=1 -Dai.djl.pytorch.num_interop_threads=1"
    wants djl && jmh djl "$djl" dev.torchffm.jmh.djl "$g" "$r" "$@"
    return 0
}
# The line of an implementation for ProcessStart: its name, the files it reads, its command.
program() {
    name=$1 files=$2
    shift 2
    printf '%s\t%s' "$name" "$files"
    printf '\t%s' "$@"
    printf '\n'
}
jars() {
    echo "$1" | tr : '\n' | grep -E 'linux-x86_64\.jar$|native' | tr '\n' :
}
commands() {
    run="$java/bin/java --enable-native-access=ALL-UNNAMED"
    # shellcheck disable=SC2086
    {
        wants torchffm && program torchffm "$(jars "$ours")" $run -Dorg.bytedeco.javacpp.cachedir=@CACHE@ -cp "$ours" \
            dev.torchffm.jmh.FirstTensor
        [ -n "$javacpp" ] && wants javacpp && program javacpp "$(jars "$javacpp")" $run \
            -Dorg.bytedeco.javacpp.cachedir=@CACHE@ -cp "$javacpp" dev.torchffm.jmh.javacpp.FirstTensor
        [ -n "$djl" ] && program djl "$(jars "$djl")" $run -DDJL_CACHE_DIR=@CACHE@ -DENGINE_CACHE_DIR=@CACHE@ \
            -cp "$djl" dev.torchffm.jmh.djl.FirstTensor
        if [ -n "$torch" ]; then
            libraries=$(find "$torch/lib" -name '*.so*' | tr '\n' :)
            wants torchffm-on-pytorch && program torchffm-on-pytorch "$libraries" $run \
                -Dorg.bytedeco.javacpp.cachedir=@CACHE@ -Dtorchffm.libtorch="$torch/lib" -cp "$ours" dev.torchffm.jmh.FirstTensor
            wants cpp && program cpp "$libraries" env LD_LIBRARY_PATH="$torch/lib" "$root/jmh/target/native/rows" first
            wants python && program python "$libraries" "$python" jmh/native/rows.py first
        fi
        true
    }
}

# FileFormats has no peers, and waits for the disk: exec:exec@run -Dbench=FileFormats.
names=$(find jmh/src jmh/javacpp/src jmh/djl/src -name '*.java' -exec grep -l '@Benchmark' {} + |
    sed 's,.*/,,; s/\.java$//' | sort -u | grep -v '^FileFormats$')
for round in $(seq 1 "$rounds"); do
    for name in $names; do
        if in_groups "$name"; then
            echo "round $round of $rounds: $name"
            part= rows=$wanted parameter= threads=1
            group "$name" "$round"
        fi
    done
    if in_groups SmallOperator; then
        echo "round $round of $rounds: SmallOperator on two threads"
        part=-2threads rows=add parameter=:elements=3 threads=2
        group SmallOperator "$round" -t 2 -p elements=3
    fi
    if in_groups ProcessStart; then
        echo "round $round of $rounds: ProcessStart"
        commands >"$out/commands.txt"
        "$java/bin/java" --enable-native-access=ALL-UNNAMED jmh/report/ProcessStart.java "$out/commands.txt" "$out/raw" \
            "$round" "$starts"
    fi
done
rm -f "$out/interleaved.json" "$out/interleaved.md"
if [ $form != smoke ] && [ -n "$torch" ] && wants cpp && in_groups Interleaved; then
    echo "interleaved with C++"
    interleaved "$out/interleaved.json" >"$out/interleaved.md"
fi
report write "$out"
