#!/bin/sh
# Writes the typed operators in src/main/java/dev/torchffm/ops again: sh scripts/generate-operators.sh
set -eu
cd "$(dirname "$0")/.."
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
java=$(sh scripts/mvn.sh -q exec:exec@java-home | sed -n "s,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p" | tail -n 1)
library=src/main/java/dev/torchffm
schema=$library/internal/schema
"$java/bin/javac" -d "$classes" scripts/GenerateOperators.java "$library/DType.java" "$library/MemoryFormat.java" "$schema/Kind.java" \
    "$schema/Type.java" "$schema/Parameter.java" "$schema/Result.java" "$schema/Schema.java" "$schema/SchemaParser.java"
"$java/bin/java" -cp "$classes" GenerateOperators src/main/resources/dev/torchffm/internal/schema/aten-2.13.txt \
    scripts/schemas/aten-2.13-operators.tsv src/test/resources/operators/coverage.tsv "$library" "$library/ops"
