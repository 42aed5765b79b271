#!/bin/sh
# Starts a program that uses the library in every way that src/docs/platforms.md describes, and compares what it prints: on the class path and
# on the module path, where the JVM lets nobody else call native code; in a runtime image with libtorch in a folder of it; with a cache of
# loaded classes (JDK 25 and later). And shows what is said where the library may not call native code.
#
#   sh scripts/test-launch.sh            with the JDK that Maven selects
#
# With NATIVE_IMAGE=.../bin/native-image (GraalVM), a native executable is made and run as well. Ends with 1 if anything differs.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/target/launch
mvn() {
    sh "$root/scripts/mvn.sh" -q "$@"
}
rm -rf "$work"
mkdir -p "$work/natives" "$work/app" "$work/modules"
mvn compile dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/all"
jdk=$(mvn exec:exec@java-home | sed -n "s,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p" | tail -n 1)
java=$jdk/bin/java
version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
# The jars with libtorch stay on the class path; the others are modules.
mv "$work"/all/*-linux-*.jar "$work"/all/*-macosx-*.jar "$work"/all/*-windows-*.jar "$work/natives/" 2>/dev/null || true
mv "$work"/all/javacpp-*.jar "$work/modules/"
"$jdk/bin/jar" --create --file "$work/modules/torch-ffm.jar" -C "$root/target/classes" .
"$jdk/bin/javac" --release 22 -d "$work/app" --module-path "$work/modules:$work/all" "$root"/src/examples/module/module-info.java \
    "$root"/src/examples/module/app/Main.java
"$jdk/bin/jar" --create --file "$work/modules/app.jar" --main-class app.Main -C "$work/app" .

wrong=0
values='[2. 4. 6.] tensor([[2., 2.], [2., 2.]]) tensor([-0.5000, 1.0000]) module'
expect() { # NAME MODULE COMMAND...
    name=$1 module=$2
    shift 2
    if "$@" >"$work/$name.out" 2>"$work/$name.err" && [ "$(tr -s '\n ' '  ' <"$work/$name.out" | sed 's/ $//')" = "$values $module" ]; then
        echo "$name: right"
    else
        echo "$name: WRONG" >&2
        head -n 20 "$work/$name.out" "$work/$name.err" >&2
        wrong=1
    fi
}
refused() { # NAME TEXT COMMAND...
    name=$1 text=$2
    shift 2
    if "$@" >"$work/$name.out" 2>&1; then
        echo "$name: WRONG, it ran" >&2
        wrong=1
    elif grep -qF -- "$text" "$work/$name.out"; then
        echo "$name: refused, $(grep -F -- "$text" "$work/$name.out" | head -n 1 | sed 's/^[^:]*Error: //' | cut -c1-160)"
    else
        echo "$name: WRONG, refused otherwise" >&2
        head -n 20 "$work/$name.out" >&2
        wrong=1
    fi
}
natives=$(find "$work/natives" -name '*.jar' | paste -sd: -)
jars=$(find "$work/modules" -name '*.jar' | paste -sd: -):$natives
deny=
[ "$version" -lt 24 ] || deny=--illegal-native-access=deny

# shellcheck disable=SC2086
{
expect class-path null "$java" $deny --enable-native-access=ALL-UNNAMED -cp "$jars" app.Main
expect module-path app "$java" $deny --enable-native-access=dev.torchffm --module-path "$work/modules" -cp "$natives" -m app/app.Main
if [ -n "$deny" ]; then
    refused denied-on-the-class-path --enable-native-access=ALL-UNNAMED "$java" $deny -cp "$jars" app.Main
    refused denied-on-the-module-path --enable-native-access=dev.torchffm "$java" $deny --module-path "$work/modules" -cp "$natives" -m app/app.Main
fi
}

# ---- A runtime image, with libtorch in a folder of it.

mkdir "$work/unpacked"
for archive in "$work"/natives/*.jar; do
    (cd "$work/unpacked" && "$jdk/bin/jar" --extract --file "$archive")
done
if "$jdk/bin/jlink" --module-path "$work/modules" --add-modules app --launcher app=app/app.Main --strip-debug --no-header-files --no-man-pages \
    --add-options=' --enable-native-access=dev.torchffm' --output "$work/image" >"$work/jlink.log" 2>&1; then
    mkdir "$work/image/lib/torch"
    find "$work/unpacked/org/bytedeco" -type f \( -name '*.so' -o -name '*.so.*' -o -name '*.dylib' -o -name '*.dll' \) ! -name '*jni*' \
        -exec cp {} "$work/image/lib/torch/" \;
    # shellcheck disable=SC2086
    expect image app env LIBTORCH="$work/image/lib/torch" JLINK_VM_OPTIONS= "$work/image/bin/app"
    echo "image: $(du -sm "$work/image" | cut -f1) MiB, of them $(du -sm "$work/image/lib/torch" | cut -f1) of libtorch"
else
    echo "image: WRONG" >&2
    cat "$work/jlink.log" >&2
    wrong=1
fi

# ---- Classes loaded and linked ahead of time.

if [ "$version" -ge 25 ]; then
    # With the flags with which it is used: a cache that was written without one of them is not taken.
    # shellcheck disable=SC2086
    "$java" -XX:AOTCacheOutput="$work/app.aot" $deny --enable-native-access=ALL-UNNAMED -cp "$jars" app.Main >"$work/aot-made.out" 2>&1
    # shellcheck disable=SC2086
    expect aot-cache null "$java" -XX:AOTCache="$work/app.aot" -XX:AOTMode=on $deny --enable-native-access=ALL-UNNAMED -cp "$jars" app.Main
    seconds() {
        start=$(date +%s%N)
        for _ in 1 2 3 4 5; do "$@" >/dev/null 2>&1; done
        echo $((($(date +%s%N) - start) / 5000000))
    }
    echo "aot-cache: $(seconds "$java" -XX:AOTCache="$work/app.aot" $deny --enable-native-access=ALL-UNNAMED -cp "$jars" app.Main) ms with it," \
        "$(seconds "$java" $deny --enable-native-access=ALL-UNNAMED -cp "$jars" app.Main) ms without, the mean of 5 starts"
else
    echo "aot-cache: not tried, JDK $version has none"
fi

# ---- A native executable.

if [ -n "${NATIVE_IMAGE:-}" ]; then
    "$NATIVE_IMAGE" -H:+UnlockExperimentalVMOptions -H:+ForeignAPISupport --enable-native-access=ALL-UNNAMED --no-fallback \
        -cp "$jars" app.Main -o "$work/native" >"$work/native-image.log" 2>&1 || { tail -n 20 "$work/native-image.log" >&2; wrong=1; }
    [ ! -x "$work/native" ] || expect native-image null env LIBTORCH="$work/image/lib/torch" "$work/native"
else
    echo "native-image: not tried, NATIVE_IMAGE is not set"
fi
exit $wrong
