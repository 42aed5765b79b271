#!/bin/sh
# Runs tests on every JDK from 22 on that is there, and again with another working folder, locale, time zone and character set, on which
# nothing may depend.
#
#   sh scripts/test-jdks.sh                        the classes of scripts/platforms/jdk-classes.txt, on each JDK that Maven finds
#   sh scripts/test-jdks.sh --all [JDK_HOME ...]   all classes that need no second process, on these JDKs
#   sh scripts/test-jdks.sh [--all] --sid ROOT [VERSION ...]
#                                                  makes a root of Debian sid below ROOT with each JDK from 22 on that sid has, and runs the
#                                                  tests there, with that system's C library, on these versions or on all (needs root, and
#                                                  mmdebstrap)
#
# PACKED is a folder that `scripts/pack-tests.sh DIR --natives` has made, to save making one. Ends with 1 if a test failed, with 2 if there is no
# JDK.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
pack=$root/target/test-jdks
classes=$(cat "$root/scripts/platforms/jdk-classes.txt")
sid=
while [ $# -gt 0 ]; do
    case $1 in
        --all) classes= ;;
        --sid) sid=${2:?usage: test-jdks.sh --sid ROOT}; shift ;;
        --*) echo "test-jdks: unknown argument $1" >&2; exit 2 ;;
        *) break ;;
    esac
    shift
done
# Of each version the first; a JRE does for running the tests. A folder that is none has no version.
feature() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}
wrong=0 ran=0
test_with() { # NAME COMMAND...   in the folder that is the current one
    name=$1
    shift
    ran=$((ran + 1))
    if "$@" >"$pack/$name.log" 2>&1; then word='all right'; else word=FAILED wrong=1; fi
    echo "$name: $(sed -n 's/^\[ *\([0-9]*\) tests successful.*/\1 successful/p; s/^\[ *\([0-9]*\) tests failed.*/\1 failed/p' "$pack/$name.log" |
        paste -sd, -), $word"
    [ "$word" = 'all right' ] || sed -n '/^Failures (/,/^Test run finished/p' "$pack/$name.log" | head -n 60
}
mkdir -p "$pack"
if [ -n "${PACKED:-}" ]; then
    pack=$PACKED
else
    sh "$root/scripts/pack-tests.sh" "$pack" --natives
fi

if [ -n "$sid" ]; then
    . "$root/scripts/platforms/debian-root.sh"
    make_debian_root "$sid" amd64 "$(debian_packages sid amd64 '^openjdk-(2[2-9]|[3-9][0-9])-jre-headless$')"
    rm -rf "$sid/tests" && mkdir -p "$sid/tests" && cp -r "$pack/." "$sid/tests/"
    for java in "$sid"/usr/lib/jvm/java-*/bin/java; do
        [ ! -L "${java%/bin/java}" ] || continue
        version=$(feature "${java%/bin/java}")
        case " $* " in *" $version "* | '  ') ;; *) continue ;; esac
        java=${java#"$sid"}
        # shellcheck disable=SC2086
        test_with "sid-$(echo "$java" | sed 's,.*/jvm/\([^/]*\)/.*,\1,')" env -u LIBTORCH HOME=/root TESTS=/tests JAVA_ARGUMENTS=-Duser.home=/root \
            JAVA="sh $root/scripts/platforms/in-root.sh $sid $java" sh "$sid/tests/run.sh" $classes
    done
    [ $ran -gt 0 ] || { echo "test-jdks: Debian sid has no JDK ${*:-from 22 on}" >&2; exit 2; }
    exit $wrong
fi

if [ $# = 0 ]; then
    set -- ${JAVA_HOME:-} $(sh "$root/scripts/mvn.sh" org.apache.maven.plugins:maven-toolchains-plugin:3.2.0:display-discovered-jdk-toolchains 2>/dev/null |
        sed -n 's/.*<jdkHome>\(.*\)<\/jdkHome>.*/\1/p; s/.*jdkHome: *//p') /usr/lib/jvm/*
fi
seen=
for jdk in "$@"; do
    version=$(feature "$jdk")
    case " $seen " in *" $version "*) continue ;; esac
    if [ ! -x "$jdk/bin/java" ] || [ "${version:-0}" -lt 22 ]; then
        continue
    fi
    seen="$seen $version"
    # shellcheck disable=SC2086
    (cd "$root" && JAVA=$jdk/bin/java test_with "$version" sh "$pack/run.sh" $classes; exit $wrong) || wrong=1
    # A Turkish i has its dot or not, a comma stands before decimals, the day begins elsewhere, and ASCII is all there is.
    elsewhere=$(mktemp -d)
    # shellcheck disable=SC2086
    (cd "$elsewhere" && export JAVA="$jdk/bin/java" LC_ALL=C \
        JAVA_ARGUMENTS="-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9 -Djava.io.tmpdir=$elsewhere"
        test_with "$version-elsewhere" sh "$pack/run.sh" $classes; exit $wrong) || wrong=1
    rm -rf "$elsewhere"
    ran=1
done
[ $ran -gt 0 ] || { echo "test-jdks: no JDK from 22 on was found: name its folder" >&2; exit 2; }
exit $wrong
