#!/bin/sh
# Generates src/generated/java/dev/torchffm/internal/capi from native-headers, with jextract.
#
# Needs: jextract, as $JEXTRACT or on the PATH. The output is committed, so that only a change of the headers needs it.
# Prints: the number of functions, or what is wrong; the sources are replaced only when nothing is.
set -eu

package=dev.torchffm.internal.capi
class=TorchC

fail() {
    echo "generate-bindings: $*" >&2
    exit 1
}

jextract=${JEXTRACT:-jextract}
command -v "$jextract" >/dev/null 2>&1 || fail "'$jextract' not found.
jextract is OpenJDK's (github.com/openjdk/jextract):
no package registry has it; early-access builds are at jdk.java.net/jextract, or build it from source.
Put it on the PATH, or set JEXTRACT to its launcher."

root=$(cd "$(dirname "$0")/.." && pwd)
sources=$root/src/generated/java/$(echo $package | tr . /)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root/native-headers"

sed -n 's/^--include-function //p' includes.txt | sort >"$work/listed"
[ -z "$(uniq -d "$work/listed")" ] || fail "listed twice in includes.txt: $(uniq -d "$work/listed")"

# What the headers declare and the list forgets would be left out in silence; so would what only the list has.
"$jextract" -D TORCHFFM_JEXTRACT --dump-includes "$work/declared.txt" torch_c_abi_next.h
sed -n 's/^--include-function  *\([A-Za-z0-9_]*\).*/\1/p' "$work/declared.txt" | sort >"$work/declared"
forgotten=$(comm -13 "$work/listed" "$work/declared")
[ -z "$forgotten" ] || fail "declared, but not in includes.txt:
$forgotten"

"$jextract" -D TORCHFFM_JEXTRACT --output "$work/java" --target-package $package --header-class-name $class \
    @includes.txt torch_c_abi_next.h
out=$work/java/$(echo $package | tr . /)

sed -n 's/.* MethodHandle \([A-Za-z0-9_]*\)\$handle() {.*/\1/p' "$out"/*.java | sort >"$work/generated"
missing=$(comm -23 "$work/listed" "$work/generated")
[ -z "$missing" ] || fail "in includes.txt, but not generated:
$missing"

# Symbols are looked up in the libtorch that we load; and SymbolLookup.findOrThrow, which some jextracts write, is of
# JDK 23, hence a method of our own in its place.
awk '
    /static final SymbolLookup SYMBOL_LOOKUP = / {
        lookups++
        print "    static final SymbolLookup SYMBOL_LOOKUP = dev.torchffm.internal.abi.NativeLibrary.lookup();"
        print ""
        print "    private static MemorySegment addressOf(String symbol) {"
        print "        return SYMBOL_LOOKUP.find(symbol)"
        print "                .orElseThrow(() -> new UnsatisfiedLinkError(\"libtorch has no function \" + symbol));"
        print "    }"
        inside = 1
    }
    inside { if (/;[ \t]*$/) inside = 0; next }
    { gsub(/SYMBOL_LOOKUP\.findOrThrow\(/, "addressOf("); print }
    END { exit lookups != 1 }' "$out/$class.java" >"$work/$class.java" ||
    fail "expected exactly one SYMBOL_LOOKUP in $class.java: jextract writes its lookup differently now"
cp "$work/$class.java" "$out/$class.java"

# A C long is 32 bits on Windows, where this constant would fail to load. Nothing uses it: the headers have no long.
for file in "$out"/*.java; do
    sed '/ C_LONG = /d' "$file" >"$work/file" && cp "$work/file" "$file"
done
! grep -nw 'C_LONG' "$out"/*.java || fail "a C long has come into the headers"

mkdir -p "$sources"
rm -f "$sources"/*.java
cp "$out"/*.java "$sources"
echo "$(wc -l <"$work/generated" | tr -d ' ') functions in $package.$class"
