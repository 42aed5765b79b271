// SPDX-License-Identifier: Apache-2.0
/** A program that uses the library as a module, for the runtime images of scripts/test-launch.sh. */
module app {
    requires dev.torchffm;
}
