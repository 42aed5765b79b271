#!/bin/sh
# Runs Maven in this project's root, as `mvn` does, but says plainly what is missing when there is no JDK 22 or later.
#
#   sh scripts/mvn.sh test
#
# Maven's toolchains look for one in JAVA_HOME, in the usual folders of the system and of SDKMAN, jEnv, IDEs and the like, and
# in ~/.m2/toolchains.xml. Maven itself then runs on the JDK that was found, since packing a module descriptor and its Javadoc
# takes one; plain `mvn test` does with any JDK on the PATH.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
# Without one on the PATH, the Maven that ./mvnw downloads.
maven=mvn
command -v mvn >/dev/null 2>&1 || maven=$root/mvnw
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cd "$root" || exit 1
# Ask for the JDK alone first, under the same properties.
properties=
for argument in "$@"; do
    case $argument in -D*) properties="$properties $argument" ;; esac
done
# shellcheck disable=SC2086
if ! "$maven" -B validate $properties >"$log" 2>&1; then
    if grep -q 'Cannot find matching toolchain' "$log"; then
        cat >&2 <<'TEXT'
torch-ffm needs a JDK 22 or later, and none was found.

  - Install one (for example Temurin 25), or
  - point JAVA_HOME at one: JAVA_HOME=/path/to/jdk-25 sh scripts/mvn.sh test, or
  - name it in ~/.m2/toolchains.xml.

Which JDKs Maven sees: mvn org.apache.maven.plugins:maven-toolchains-plugin:3.2.0:display-discovered-jdk-toolchains
One of several is chosen with -Dtorchffm.jdk=25.
TEXT
    else
        cat "$log" >&2
    fi
    exit 1
fi
version_of() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}
found=$(sed -n 's/.*possible jdks: \[\(.*\)\]$/\1/p' "$log")
rm -f "$log"
IFS=,
for jdk in ${JAVA_HOME:-} $found; do
    jdk=${jdk# }
    version=$(version_of "$jdk")
    if [ "${version:-0}" -ge 22 ]; then
        JAVA_HOME=$jdk
        PATH=$jdk/bin:$PATH
        export JAVA_HOME PATH
        if [ "$version" -ge 24 ]; then
            # Maven's own libraries; otherwise every run begins with warnings about them.
            MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
            export MAVEN_OPTS
        fi
        break
    fi
done
unset IFS
exec "$maven" -B "$@"
