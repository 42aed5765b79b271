/** Arrays over memory segments, as NumPy's {@code ndarray}: element access, views, printing. No libtorch in here. */
package dev.torchffm.ndarray;
