#!/bin/sh
# Writes the typed operators in src/generated/java again, and the table of them that tests read: sh scripts/generate-operators.sh
set -eu
cd "$(dirname "$0")/.."
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
printed() {
    sed -n "s,^[^/]*\(/[^[:cntrl:]]*\).*,\1,p" | tail -n 1
}
java=$(sh scripts/mvn.sh -q exec:exec@java-home | printed)
libraries=$(sh scripts/mvn.sh -q exec:exec@class-path | printed)
library=src/main/java/dev/torchffm
schema=$library/internal/schema
"$java/bin/javac" -cp "$libraries" -d "$classes" scripts/generator/*.java "$library/DType.java" "$library/MemoryFormat.java" "$schema/Kind.java" \
    "$schema/Type.java" "$schema/Parameter.java" "$schema/Result.java" "$schema/Schema.java" "$schema/SchemaParser.java"
"$java/bin/java" -cp "$classes" generator.Generate . src/generated/java src/test/resources/operators
