# Makes roots of Debian's packages and runs programs in them; for scripts/test-jdks.sh and scripts/test-arm64.sh, which source this file.
# DEBIAN_MIRROR is where the packages come from; without it, where this system's own do.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null | head -n 1)}
[ -n "$mirror" ] || { echo "set DEBIAN_MIRROR to the address of a mirror of Debian" >&2; exit 2; }

# debian_packages SUITE ARCHITECTURE PATTERN   the packages whose names match, by the suite's own list
debian_packages() {
    curl -fsSL "${mirror%/}/dists/$1/main/binary-$2/Packages.xz" | xz -dc | sed -n 's/^Package: //p' | grep -E "$3" | sort -u | paste -sd, -
}

# make_debian_root ROOT ARCHITECTURE PACKAGE,PACKAGE   unpacks them and what they depend on, without running anything of theirs; not if that
# was done before
make_debian_root() {
    if [ "$(cat "$1/packages.txt" 2>/dev/null)" = "$2 $3" ]; then
        return
    fi
    command -v mmdebstrap >/dev/null || { echo "there is no mmdebstrap (Debian: apt-get install mmdebstrap)" >&2; exit 2; }
    rm -rf "$1"
    # A mirror may be a copy of some day, whose list of contents is signed and no longer the newest.
    mmdebstrap --quiet --variant=extract --mode=root --skip=check/qemu --aptopt='Acquire::Check-Valid-Until "false"' \
        --architectures="$2" --include="$3" sid "$1" "$mirror" || { echo "no root of Debian could be made" >&2; exit 2; }
    # What packages would link when they are installed.
    for folder in bin sbin lib lib64; do
        [ -e "$1/$folder" ] || ln -s "usr/$folder" "$1/$folder"
    done
    for library in "$1"/usr/lib/*/blas/libblas.so.3 "$1"/usr/lib/*/lapack/liblapack.so.3; do
        [ ! -e "$library" ] || ln -sf "${library##*/usr/lib/*-gnu/}" "${library%/*/*}/"
    done
    echo "$2 $3" >"$1/packages.txt"
}
