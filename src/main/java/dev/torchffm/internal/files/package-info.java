/** Files as the readers see them: mapped, zip archives and JSON, with every refusal naming the file and the byte. */
@NullMarked
package dev.torchffm.internal.files;

import org.jspecify.annotations.NullMarked;
