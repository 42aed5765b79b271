#!/bin/sh
# Regenerates src/main/java/dev/torchffm/internal/capi from native-headers/ with jextract.
#
# Needs jextract: the command $JEXTRACT, or jextract on the PATH. It reads our headers as freestanding C, with clang's
# own stdint.h alone, so that the output does not depend on the system's headers; where jextract does not bring clang's
# headers itself, $CLANG_INCLUDE names their folder. Prints the number of functions, or what is wrong.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
jextract=${JEXTRACT:-jextract}
if ! command -v "$jextract" >/dev/null 2>&1; then
    echo "generate-bindings: no jextract. Take an early-access build from jdk.java.net/jextract, or build" >&2
    echo "github.com/openjdk/jextract, and put it on the PATH or name it in JEXTRACT." >&2
    exit 2
fi

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$root/native-headers"
# The macro is redefined on purpose; the warning that says so is left out.
"$jextract" -D TORCHFFM_JEXTRACT -D __STDC_HOSTED__=0 ${CLANG_INCLUDE:+-I "$CLANG_INCLUDE"} -I . \
    --target-package dev.torchffm.internal.capi --header-class-name TorchC \
    @includes.txt --output "$out" all.h 2>"$out/log" || { cat "$out/log" >&2; exit 1; }
generated=$out/dev/torchffm/internal/capi
main=$generated/TorchC.java

# A name that no header declares is ignored by jextract without a word.
missing=$(sed -n 's/^--include-function //p' includes.txt | while read -r name; do
    grep -q "public static .* $name(" "$main" || echo "$name"
done)
if [ -n "$missing" ]; then
    echo "generate-bindings: includes.txt names functions that no header declares:" >&2
    echo "$missing" >&2
    exit 1
fi

# Our lookup instead of the class loader's. The expression must stand there exactly once.
python3 - "$main" <<'PY'
import re, sys
path = sys.argv[1]
text = open(path).read()
text, n = re.subn(r'SymbolLookup\.loaderLookup\(\)\s*\.or\(Linker\.nativeLinker\(\)\.defaultLookup\(\)\)',
                  'dev.torchffm.internal.NativeLibrary.lookup()', text)
if n != 1:
    sys.exit(f'generate-bindings: the symbol lookup was found {n} times in {path}, not once; adapt this script')
# SymbolLookup.findOrThrow is of JDK 23; the library runs on 22.
text = re.sub(r'SYMBOL_LOOKUP\.findOrThrow\(("[^"]+")\)', r'SYMBOL_LOOKUP.find(\1).orElseThrow()', text)
if 'findOrThrow' in text:
    sys.exit('generate-bindings: a use of findOrThrow is left; adapt this script')
open(path, 'w').write(text)
PY

target=$root/src/main/java/dev/torchffm/internal/capi
mkdir -p "$target"
rm -f "$target"/*.java
cp "$generated"/*.java "$target"/
echo "generated $(sed -n 's/^--include-function //p' includes.txt | wc -l) functions into ${target#"$root"/}"
