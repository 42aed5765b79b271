#!/bin/sh
# Makes the bundle of a release from the current commit, as Maven Central's portal takes it, and checks it. Nothing is published.
#
#   sh scripts/release-dry-run.sh [BUNDLE.zip]      signs with a key made for the occasion
#   sh scripts/release-dry-run.sh BUNDLE.zip KEY    signs with a key of yours: the bundle can be uploaded
#
# The version is the one of the poms without -SNAPSHOT. Without GnuPG the bundle is made and checked without signatures.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
bundle=${1:-$root/target/bundle.zip}
case $bundle in /*) ;; *) bundle=$PWD/$bundle ;; esac
key=${2:-}
work=$(mktemp -d)
finish() {
    [ -n "$key" ] || gpgconf --kill gpg-agent 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
# As in scripts/reproducible.sh.
umask 022
git clone -q "$root" "$work/source"
cd "$work/source"
for pom in $(git ls-files '*pom.xml'); do
    sed 's,\(<version>[^<]*\)-SNAPSHOT</version>,\1</version>,' "$pom" >"$work/pom.xml"
    cp "$work/pom.xml" "$pom"
done
java=$(sh scripts/mvn.sh -q exec:exec@java-home | sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1)

profiles= signed=unsigned
if command -v gpg >/dev/null 2>&1; then
    profiles=-Prelease signed=signed
    if [ -z "$key" ]; then
        GNUPGHOME=$work/keys
        export GNUPGHOME
        mkdir -m 700 "$GNUPGHOME"
        gpg --batch --quiet --passphrase '' --quick-generate-key 'torch-ffm dry run' default default never 2>/dev/null
    else
        profiles="$profiles -Dgpg.keyname=$key"
    fi
fi
# shellcheck disable=SC2086
for pom in pom.xml src/platform/pom.xml; do
    sh scripts/mvn.sh -q -f "$pom" deploy $profiles -Dmaven.test.skip=true -DaltDeploymentRepository="bundle::file://$work/staging"
done
find "$work/staging" -name 'maven-metadata*' -exec rm {} +
pack() {
    "$java/bin/jar" --create --no-manifest --file "$1" -C "$work/staging" .
}
check() {
    "$java/bin/java" src/test/java/dev/torchffm/release/CheckBundle.java "$1" $signed
}
mkdir -p "$(dirname "$bundle")"
pack "$bundle"
"$java/bin/jar" --list --file "$bundle" | grep -v '/$'
check "$bundle"

# What was changed after it was signed has to be found.
if [ $signed = signed ]; then
    for file in "$work"/staging/dev/torchffm/torch-ffm/*/*.pom.asc; do
        jar=${file%.pom.asc}.jar
        cp "$file" "$jar.asc"
    done
    pack "$work/wrong.zip"
    if check "$work/wrong.zip" >"$work/log"; then
        echo "release-dry-run: a wrong signature was not found" >&2
        exit 1
    fi
    echo "a wrong signature is found: $(head -n 1 "$work/log")"
fi
echo "made $bundle"
