#!/bin/sh
# Runs scripts/platforms/abi-check.c, compiled for Windows, under Wine with the published Windows libraries: that they load in the order of
# platforms.tsv and export every function under its name there, that operators, errors, callbacks, objects returned by value and member
# functions are as the library takes them to be, where objects keep what no function gives, and what Windows says when it is asked.
#
#   sh scripts/test-wine.sh            needs wine64 and a cross compiler (Debian: apt-get install wine64 gcc-mingw-w64-x86-64)
#   sh scripts/test-wine.sh --native   the same program with this system's embedded libtorch, for comparison (Linux; needs a C compiler)
#   ... --update                       writes what was found to scripts/platforms/abi-PLATFORM.tsv, with which other runs are compared
#
# Ends with 0 if all is so, 1 if anything is not, 2 if a tool is missing (then nothing was checked).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
resources=$root/src/main/resources/dev/torchffm/internal/abi
work=$root/target/platforms
tab=$(printf '\t')
platform=windows-x86_64 update=
for argument in "$@"; do
    case $argument in
        --native) platform=linux-x86_64 ;;
        --update) update=1 ;;
        *) echo "test-wine: unknown argument $argument" >&2; exit 2 ;;
    esac
done
program=$work/$platform/abi-check
case $platform in
    windows-*) compiler=${MINGW_CC:-x86_64-w64-mingw32-gcc} column=windows program=$program.exe ;;
    *) compiler=${CC:-cc} column=linux ;;
esac
wine=${WINE:-$(command -v wine64 || command -v wine || ls /usr/lib/wine/wine64 2>/dev/null || true)}
missing() {
    echo "test-wine: there is no $1, so nothing was checked. Debian: apt-get install $2" >&2
    exit 2
}
command -v "$compiler" >/dev/null || missing "$compiler" gcc-mingw-w64-x86-64
[ $platform = linux-x86_64 ] || [ -n "$wine" ] || missing wine wine64

sh "$root/scripts/check-platforms.sh" --unpack
# What a function is called in Linux' mangling, and here; nothing for what the table says is not exported.
{
    sed -e 's,/\*.*\*/,,' -e '/^ *\/\*/,/\*\//d' "$root"/native-headers/*.h | grep -oE '[a-z_]*torch_[A-Za-z0-9_]+\(' | tr -d '(' | sort -u |
        awk -F "$tab" -v platform=$platform '
            NR == FNR { if ($1 == platform && $3 == "lacks") lacks[$4] = 1; next }
            { print $1 "\t" ($1 in lacks ? "" : $1) }' "$root/scripts/platforms/libraries.tsv" -
    awk -F "$tab" -v wanted=$column '
        /^#/ { next }
        !at { for (i = 1; i <= NF; i++) { if ($i == wanted) at = i; if ($i == "linux") id = i } next }
        { sub(/ .*/, "", $at); sub(/ .*/, "", $id) }
        $at != "-" { print $id "\t" $at }' "$resources/cxx-functions.tsv"
} >"$work/$platform/names"
"$compiler" -std=gnu11 -O1 -Wall -Wextra -Werror -Wno-cast-function-type -I "$root/native-headers" -o "$program" \
    "$root/scripts/platforms/abi-check.c" $([ $platform = linux-x86_64 ] && echo -ldl || echo -static) -lpthread

# Not in the folder of any library: what one needs is found because it is loaded, or not at all.
run=$work/$platform/run
mkdir -p "$run"
set --
for entry in $(awk -F "$tab" -v platform=$platform '$1 == platform && ($2 == "absent" || $2 == "embedded") { print $3 }' "$resources/platforms.tsv"); do
    case $platform in
        windows-*) set -- "$@" "Z:$(echo "$work/$platform/$entry" | tr / '\\')" ;;
        *) set -- "$@" "$work/$platform/$entry" ;;
    esac
done
cd "$run"
status=0
case $platform in
    windows-*)
        WINEPREFIX=${WINEPREFIX:-$work/wine} WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="msvcp140,vcruntime140,vcruntime140_1,vcomp140=n,b;mscoree,mshtml=" \
            "$wine" "$program" "Z:$(echo "$work/$platform/names" | tr / '\\')" "$@" >found.crlf 2>errors || status=$?
        tr -d '\r' <found.crlf >found
        ;;
    *) "$program" "$work/$platform/names" "$@" >found 2>errors || status=$? ;;
esac
cat found
if [ $status != 0 ]; then
    cat errors >&2
    echo "test-wine: the program ended with $status" >&2
    exit 1
fi
table=$root/scripts/platforms/abi-$platform.tsv
if [ -n "$update" ]; then
    cp found "$table"
elif ! diff -u "$table" found >&2; then
    echo "test-wine: not as in $table" >&2
    exit 1
fi
