#!/bin/sh
# in-root.sh ROOT COMMAND...   runs a command in another root, with /proc and the like of this system and this environment
set -eu
# shellcheck disable=SC2016
exec unshare --mount sh -c '
    root=$1
    shift
    for folder in proc sys dev; do
        mkdir -p "$root/$folder"
        mount --rbind "/$folder" "$root/$folder"
    done
    mkdir -p "$root/tmp" "$root/root"
    exec chroot "$root" "$@"' sh "$@"
