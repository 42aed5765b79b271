#!/bin/sh
# Runs the tests and prints which share of the lines they run, of generated code apart from that written by hand.
#
#   sh scripts/coverage.sh [OPTION...]      options are Maven's, such as -Dtest='TypedCallsTest,OneRoadTest'
#
# The whole report is target/site/jacoco/index.html. Fails where less than 85 % of the lines of the typed operators run. Code that runs
# only in JVMs which the tests start, such as those that are expected to end, does not count: they run without the agent.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
rm -f target/jacoco.exec
sh scripts/mvn.sh -q -P coverage test jacoco:report@report -Dtorchffm.test.excluded=none "$@"
awk -F , -v generated=src/generated/java '
    function isGenerated(package, class) {
        gsub(/\./, "/", package)
        sub(/\..*/, "", class)
        file = generated "/" package "/" class ".java"
        if (!(file in known)) {
            known[file] = (getline line < file) >= 0
            close(file)
        }
        return known[file]
    }
    function count(kind) {
        covered[kind] += $9
        all[kind] += $8 + $9
    }
    NR > 1 && isGenerated($2, $3) {
        typed = $2 ~ /^dev\.torchffm(\.ops)?$/ && $3 ~ /^(TensorOperators|Torch|Functional|Linalg|Fft|Special|TorchOut)$/
        count(typed ? "generated, typed operators" : "generated, the rest: " $2)
        next
    }
    NR > 1 {
        count("written by hand")
        count("written by hand: " $2)
    }
    END {
        for (kind in all) {
            printf "%-52s %6.2f %% of %6d lines\n", kind, 100 * covered[kind] / all[kind], all[kind]
        }
    }' target/site/jacoco/jacoco.csv | sort
sh scripts/mvn.sh -q -P coverage jacoco:check@typed-operators
