#!/bin/sh
# Ten million operators of each kind, with a table of the process' memory over time; fails if that grows. Takes some minutes.
#
#   sh scripts/soak.sh              all kinds
#   sh scripts/soak.sh collected    one kind: scope, one-scope, shared, collected, views, big
#   SOAK_COUNT=1000000 sh scripts/soak.sh
#
# The heap is fixed and touched beforehand, so that what grows is native, and it is so large that the collector would not come
# by itself; what provokes it is the limit on the native memory of collected tensors, here 512 MB (1 GB for the big ones).
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
sh "$here/mvn.sh" -q test-compile || exit 1
failed=0
for kind in ${*:-scope one-scope shared collected views big}; do
    count=${SOAK_COUNT:-10000000}
    limit=536870912
    if [ "$kind" = big ]; then
        count=${SOAK_COUNT:-3000}
        limit=1073741824
    fi
    echo "== $kind $count"
    sh "$here/mvn.sh" -q exec:exec@soak "-Dsoak.kind=$kind" "-Dsoak.count=$count" "-Dsoak.limit=$limit" || failed=1
done
exit $failed
