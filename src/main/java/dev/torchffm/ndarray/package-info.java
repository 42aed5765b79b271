/** Arrays over memory segments, as NumPy's {@code ndarray}: element access, views, printing. No libtorch in here. */
@NullMarked
package dev.torchffm.ndarray;

import org.jspecify.annotations.NullMarked;
