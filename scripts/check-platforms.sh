#!/bin/sh
# Downloads the published native libraries of every platform and checks what the library takes for granted of them: that each file is
# there and is loaded after those that it needs, what each needs of the system, and that every function is exported under the platform's
# name, those of native-headers and those of C++.
#
#   sh scripts/check-platforms.sh             compares with scripts/platforms/libraries.tsv: ends with 1 if a release changed anything
#   sh scripts/check-platforms.sh --update    writes that table anew, to be looked through and committed
#   sh scripts/check-platforms.sh --unpack    only downloads and unpacks, into target/platforms (for scripts/test-wine.sh)
#
# The tables that the library itself reads, platforms.tsv and cxx-functions.tsv, are what is checked. Needs LLVM's readers of ELF, Mach-O
# and PE files: llvm-readobj, llvm-objdump and llvm-nm (Debian's package llvm; LLVM_SUFFIX=-19 for those with a version in their names).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
resources=$root/src/main/resources/dev/torchffm/internal/abi
platforms=$resources/platforms.tsv
functions=$resources/cxx-functions.tsv
table=$root/scripts/platforms/libraries.tsv
work=$root/target/platforms
mkdir -p "$work"
tab=$(printf '\t')
readobj=llvm-readobj${LLVM_SUFFIX:-}
objdump=llvm-objdump${LLVM_SUFFIX:-}
nm=llvm-nm${LLVM_SUFFIX:-}
failed=0
problem() {
    echo "check-platforms: $*" >&2
    failed=1
}
rows() { # the values of the rows of a kind of a platform, in order
    awk -F "$tab" -v platform="$1" -v kind="$2" '!/^#/ && $1 == platform && $2 == kind { print $3 }' "$platforms"
}
property() {
    sed -n "s,.*<$1>\(.*\)</$1>.*,\1,p" "$root/pom.xml" | head -n 1
}
version_of() {
    case $1 in
        pytorch) property libtorch.version ;;
        openblas) property openblas.version ;;
        javacpp) property javacpp.version ;;
    esac
}
everywhere=$(awk -F "$tab" '!/^#/ && $2 == "embedded" { print $1 }' "$platforms" | uniq)

# ---- Download and unpack.

jars() { # each as artifact and platform; OpenBLAS of linux-arm64 is there for a libtorch of the user's
    for platform in $everywhere; do
        { rows "$platform" embedded; rows "$platform" absent; } | sed "s,/.*, $platform,"
    done | sort -u
    echo openblas linux-arm64
}
{
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>check</groupId><artifactId>platforms</artifactId><version>1</version>'
    echo '<packaging>pom</packaging><build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>'
    echo '<artifactId>maven-dependency-plugin</artifactId><version>3.9.0</version><configuration><artifactItems>'
    jars | while read -r artifact platform; do
        echo "<artifactItem><groupId>org.bytedeco</groupId><artifactId>$artifact</artifactId><version>$(version_of "$artifact")</version>"
        echo "<classifier>$platform</classifier></artifactItem>"
    done
    echo "</artifactItems><outputDirectory>$work/jars</outputDirectory></configuration></plugin></plugins></build></project>"
} >"$work/pom.xml"
sh "$root/scripts/mvn.sh" -q -f "$work/pom.xml" dependency:copy
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
for platform in $everywhere; do
    { rows "$platform" embedded; rows "$platform" absent; } | while IFS=/ read -r artifact file; do
        folder=$work/$platform/$artifact
        archive=$work/jars/$artifact-$(version_of "$artifact")-$platform.jar
        if [ ! -f "$folder/$file" ] || [ "$archive" -nt "$folder/$file" ]; then
            mkdir -p "$folder"
            rm -rf "$work/unpacked"
            mkdir "$work/unpacked"
            (cd "$work/unpacked" && "$jar" --extract --file "$archive" "org/bytedeco/$artifact/$platform/$file")
            if [ -f "$work/unpacked/org/bytedeco/$artifact/$platform/$file" ]; then
                mv "$work/unpacked/org/bytedeco/$artifact/$platform/$file" "$folder/$file"
                touch "$folder/$file"
            fi
        fi
    done
done
if [ "${1:-}" = --unpack ]; then
    exit 0
fi
for tool in "$readobj" "$objdump" "$nm"; do
    command -v "$tool" >/dev/null || { echo "check-platforms: there is no $tool: install LLVM (Debian: apt-get install llvm)" >&2; exit 2; }
done

# ---- What each file says.

named() { # the name by which others need it
    case $1 in
        *.dylib) "$objdump" --macho --dylib-id "$1" | tail -n 1 ;;
        *.dll) basename "$1" | tr '[:upper:]' '[:lower:]' ;;
        *) "$readobj" --dynamic-table "$1" | sed -n 's/.*SONAME.*soname: \[\(.*\)\].*/\1/p' ;;
    esac
}
needs() {
    case $1 in
        *.dylib) "$readobj" --needed-libs "$1" | sed -n '/^NeededLibraries/,/^]/s/^  *//p' | grep -vxF "$(named "$1")" ;;
        *.dll) "$readobj" --needed-libs "$1" | sed -n '/^NeededLibraries/,/^]/s/^  *//p' | tr '[:upper:]' '[:lower:]' ;;
        *) "$readobj" --needed-libs "$1" | sed -n '/^NeededLibraries/,/^]/s/^  *//p' ;;
    esac | sort -u
}
search_path() {
    case $1 in
        *.dylib) "$objdump" --macho --private-headers "$1" | awk '/cmd LC_RPATH/ { on = 1 } on && /^ *path / { print $2; on = 0 }' ;;
        *.dll) ;;
        *) "$readobj" --dynamic-table "$1" | sed -n 's/.*R\(UN\)\{0,1\}PATH.*[[]\(.*\)\].*/\2/p' ;;
    esac
}
minimums() {
    case $1 in
        *.dylib)
            "$objdump" --macho --private-headers "$1" | awk '
                /cmd LC_BUILD_VERSION/ || /cmd LC_VERSION_MIN_MACOSX/ { on = 1 }
                on && /^ *(minos|version) / { print "macOS " $2; on = 0 }' ;;
        *.dll)
            "$readobj" --file-headers "$1" | awk '
                /MajorLinkerVersion/ { major = $2 }
                /MinorLinkerVersion/ { print (major < 14 ? "GNU-ld " : "MSVC ") major "." $2 }' ;;
        *)
            "$readobj" --version-info "$1" | sed -n '/VersionRequirements/,$s/^ *Name: \([A-Z][A-Z]*\)_\([0-9][0-9.]*\)$/\1 \2/p' |
                sed 's/^GLIBC /glibc /' | sort -u -k1,1 -k2,2V | awk '$1 != last && NR > 1 { print kept } { kept = $0; last = $1 } END { if (NR) print kept }' ;;
    esac
}
exports() {
    case $1 in
        # Older readers do not know where newer files keep the list of what dlsym finds; it is that of the global symbols.
        *.dylib) "$nm" -g --defined-only -j "$1" 2>/dev/null | sed -n 's/^_//p' ;;
        *.dll) "$readobj" --coff-exports "$1" | sed -n 's/^  *Name: \(.*\)/\1/p' ;;
        *) "$nm" -D --defined-only -j "$1" | sed 's/@.*//' ;;
    esac
}
of_the_system() {
    case $1/$2 in
        linux-*/libc.so.6 | linux-*/libm.so.6 | linux-*/libdl.so.2 | linux-*/librt.so.1 | linux-*/libpthread.so.0 | linux-*/libstdc++.so.6 | \
            linux-*/ld-linux-*) ;;
        macosx-*/usr/lib/* | macosx-*//usr/lib/* | macosx-*//System/Library/*) ;;
        windows-*/api-ms-win-* | windows-*/kernel32.dll | windows-*/advapi32.dll | windows-*/shell32.dll | windows-*/user32.dll | \
            windows-*/ws2_32.dll | windows-*/iphlpapi.dll | windows-*/psapi.dll | windows-*/userenv.dll | windows-*/ole32.dll | \
            windows-*/dbghelp.dll | windows-*/bcrypt.dll | windows-*/msvcrt.dll | windows-*/shlwapi.dll) ;;
        *) return 1 ;;
    esac
}

# The declarations, without what is said of them in comments.
sed -e 's,/\*.*\*/,,' -e '/^ *\/\*/,/\*\//d' "$root"/native-headers/*.h | grep -oE '[a-z_]*torch_[A-Za-z0-9_]+\(' | tr -d '(' | sort -u >"$work/c-names"
[ "$(wc -l <"$work/c-names")" -gt 100 ] || problem "only $(wc -l <"$work/c-names") functions were found in native-headers"

found=$work/libraries.tsv
{
    echo '# What the published native libraries are like, written by scripts/check-platforms.sh --update: platform, file, and'
    echo '#   name      the name under which the loader finds it for another library'
    echo '#   needs     a library that must be loaded before, or is the system'"'"'s'
    echo '#   search    where the loader looks besides'
    echo '#   minimum   the newest thing of the system that it uses'
    echo '#   lacks     a function that none of the files exports (the file is -)'
} >"$found"
for platform in $everywhere; do
    : >"$work/loaded"
    : >"$work/exported"
    : >"$work/needed-minimum"
    { rows "$platform" absent; rows "$platform" embedded; } >"$work/order"
    while IFS= read -r entry; do
        file=$work/$platform/$entry
        if [ ! -f "$file" ]; then
            problem "$platform: $entry is not in the jar"
            continue
        fi
        short=${entry#*/}
        name=$(named "$file")
        echo "$platform$tab$short${tab}name$tab$name" >>"$found"
        needs "$file" >"$work/needed"
        while IFS= read -r needed; do
            echo "$platform$tab$short${tab}needs$tab$needed" >>"$found"
            grep -qxF "$needed" "$work/loaded" || of_the_system "$platform" "$needed" ||
                problem "$platform: $short needs $needed, which is not loaded before"
        done <"$work/needed"
        search_path "$file" | sed "s,^,$platform$tab$short${tab}search$tab," >>"$found"
        minimums "$file" | tee -a "$work/needed-minimum" | sed "s,^,$platform$tab$short${tab}minimum$tab," >>"$found"
        echo "$name" >>"$work/loaded"
        exports "$file" >>"$work/exported.$platform.tmp"
    done <"$work/order"
    sort -u "$work/exported.$platform.tmp" >"$work/exported"
    rm "$work/exported.$platform.tmp"

    # The most that any of the files needs is what the library asks for before it loads them.
    rows "$platform" minimum >"$work/minimum"
    while read -r what least; do
        most=$(awk -v what="$what" '$1 == what { print $2 }' "$work/needed-minimum" | sort -V | tail -n 1)
        # A library of MSVC runs with an older runtime than its linker's, but for what changed between them; then the table knows better.
        if [ "$what" = MSVC ] && [ "$(printf '%s\n%s\n' "$least" "$most" | sort -V | head -n 1)" = "$least" ]; then
            continue
        fi
        [ "$most" = "$least" ] || problem "$platform: the libraries need $what ${most:-of no version}, and platforms.tsv says $least"
    done <"$work/minimum"

    column=$(rows "${platform%%-*}" symbols)
    awk -F "$tab" -v wanted="$column" '
        /^#/ { next }
        !at { for (i = 1; i <= NF; i++) if ($i == wanted) at = i; next }
        { sub(/ .*/, "", $at) }
        $at != "" && $at != "-" { print $at }' "$functions" >"$work/cxx-names"
    [ -s "$work/cxx-names" ] || problem "cxx-functions.tsv has no names in a column $column"
    sort -u "$work/c-names" "$work/cxx-names" >"$work/wanted"
    LC_ALL=C sort "$work/wanted" >"$work/wanted.sorted"
    LC_ALL=C sort "$work/exported" >"$work/exported.sorted"
    LC_ALL=C comm -23 "$work/wanted.sorted" "$work/exported.sorted" | sed "s,^,$platform$tab-${tab}lacks$tab," >>"$found"
    echo "$platform: $(wc -l <"$work/order" | tr -d ' ') files, $(LC_ALL=C comm -12 "$work/wanted.sorted" "$work/exported.sorted" | wc -l | tr -d ' ') functions"
done

# ---- Compare.

if [ "${1:-}" = --update ]; then
    cp "$found" "$table"
    echo "wrote $table"
elif ! diff -u "$table" "$found" >"$work/diff"; then
    cat "$work/diff" >&2
    problem "the published libraries are not those of $table, see above: look at each line, then sh scripts/check-platforms.sh --update"
fi
# As soon as there is one, it belongs into the tables.
if sh "$root/scripts/mvn.sh" -q dependency:get -Dtransitive=false \
    "-Dartifact=org.bytedeco:pytorch:$(version_of pytorch):jar:linux-arm64" >"$work/arm64.log" 2>&1; then
    problem "org.bytedeco:pytorch has the classifier linux-arm64 now"
elif ! grep -qi 'could not find artifact\|was not found' "$work/arm64.log"; then
    cat "$work/arm64.log" >&2
    problem "whether there is a libtorch for linux-arm64 could not be found out"
fi
[ $failed = 0 ] && echo 'check-platforms: everything is as the tables say'
exit $failed
