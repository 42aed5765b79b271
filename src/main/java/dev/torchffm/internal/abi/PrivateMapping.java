// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps files copy-on-write that the process may only read. Java demands that they may be written, although such a mapping never does;
 * operating systems do not.
 */
public final class PrivateMapping {
    /** The scopes of arenas that have such mappings, of which Java does not know that they are files. */
    private static final Set<MemorySegment.Scope> SCOPES = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private PrivateMapping() { }

    /** Looked up when first needed. */
    private static final class Mapper {
        static final @Nullable FileMapper OF_SYSTEM = FileMapper.ofSystem(System.getProperty("os.name"));
    }

    /**
     * {@return whether memory is, or may be, that of a mapped file} If another process shortens the file, what reads it gets a signal:
     * Java makes an {@link InternalError} of it, and other code ends.
     */
    public static boolean mayBeFile(MemorySegment memory) {
        return memory.isMapped() || !SCOPES.isEmpty() && memory.isNative() && SCOPES.contains(memory.scope());
    }

    /** {@return the whole file, or null where this cannot be done} */
    public static @Nullable MemorySegment of(Path path, Arena arena) {
        FileMapper mapper = path.getFileSystem() != FileSystems.getDefault() ? null : Mapper.OF_SYSTEM;
        return mapper == null ? null : of(path, arena, mapper);
    }

    /** The same by a given system's functions. */
    static @Nullable MemorySegment of(Path path, Arena arena, FileMapper mapper) {
        FileMapper.View view = mapper.map(path.toAbsolutePath().toString());
        if (view == null) {
            return null;
        }
        try {
            MemorySegment mapping = Native.segment(view.address(), view.bytes(), arena, WeakCallback.consumer(mapper.unmapping(view)));
            SCOPES.add(mapping.scope());
            return mapping;
        } catch (RuntimeException | Error e) {
            mapper.unmap(view);
            throw e;
        }
    }
}
