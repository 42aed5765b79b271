#!/bin/sh
# Builds the library and starts jshell with it: its classes and torch's functions imported, and a shared scope open.
#
#   sh scripts/jshell.sh
#   jshell> Torch.tensor(1, 2, 3).numpy()
#   $1 ==> [1 2 3]
#
# Arguments go to jshell; `sh scripts/jshell.sh -` reads what to run from its input.
set -eu
cd "$(dirname "$0")/.."
printed() {
    sed -n 's,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p' | tail -n 1
}
java=$(sh scripts/mvn.sh -q exec:exec@java-home | printed)
classes=$(sh scripts/mvn.sh -q compile exec:exec@class-path | printed)
exec "$java/bin/jshell" --class-path "$classes" -R--enable-native-access=ALL-UNNAMED --startup scripts/jshell.jsh "$@"
