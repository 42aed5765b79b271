// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel's files say of the memory that a process may take. */
class ProcessMemoryTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path root;

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private ProcessMemory memory() {
        return new ProcessMemory(root, ProcessMemory.UNLIMITED);
    }

    /** Windows has none of the files. */
    @Test
    void whatAJobAllowsHolds() {
        assertEquals(4 * GIGABYTE, new ProcessMemory(root, 4 * GIGABYTE).containerLimit());
        // An eighth of it is the JVM's own.
        assertEquals(4 * GIGABYTE - GIGABYTE - GIGABYTE / 2, new ProcessMemory(root, 4 * GIGABYTE).besideHeap(GIGABYTE));
    }

    @Test
    void withoutAnyFilesNothingIsLimited() {
        assertEquals(ProcessMemory.UNLIMITED, memory().containerLimit());
        assertEquals(ProcessMemory.UNLIMITED, memory().addressSpaceLimit());
        assertEquals(ProcessMemory.UNLIMITED, memory().besideHeap(GIGABYTE));
    }

    @Test
    void theLeastLimitOfTheGroupsAroundHolds() throws IOException {
        write("proc/self/cgroup", "0::/a/b\n");
        write("sys/fs/cgroup/a/memory.max", 8 * GIGABYTE + "\n");
        write("sys/fs/cgroup/a/b/memory.max", "max\n");
        assertEquals(8 * GIGABYTE, memory().containerLimit());
        write("sys/fs/cgroup/a/b/memory.max", 2 * GIGABYTE + "\n");
        assertEquals(2 * GIGABYTE, memory().containerLimit());
    }

    /** In a container the group's path is the host's, and what is mounted is the group itself. */
    @Test
    void theMountedGroupHoldsWhereThePathIsNotThere() throws IOException {
        write("proc/self/cgroup", "0::/../../other\n");
        write("sys/fs/cgroup/memory.max", 3 * GIGABYTE + "\n");
        write("proc/self/cgroup", "0::/system/unit\n");
        assertEquals(3 * GIGABYTE, memory().containerLimit());
    }

    @Test
    void controlGroupsOfVersionOne() throws IOException {
        write("proc/self/cgroup", "4:cpu,cpuacct:/x\n3:memory:/docker/1\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        assertEquals(ProcessMemory.UNLIMITED, memory().containerLimit());
        write("sys/fs/cgroup/memory/docker/1/memory.limit_in_bytes", "1073741824\n");
        assertEquals(GIGABYTE, memory().containerLimit());
    }

    @Test
    void heapAndReserveAreNotLeftForTensors() throws IOException {
        write("proc/self/cgroup", "0::/\n");
        write("sys/fs/cgroup/memory.max", 8 * GIGABYTE + "\n");
        assertEquals(3 * GIGABYTE, memory().besideHeap(4 * GIGABYTE));
        assertEquals(0, memory().besideHeap(8 * GIGABYTE));
    }

    @Test
    void addressSpaceIsCountedFromWhatIsTaken() throws IOException {
        String line = "Limit                     Soft Limit           Hard Limit           Units     \n";
        write("proc/self/limits", line + "Max address space         unlimited            unlimited            bytes     \n");
        assertEquals(ProcessMemory.UNLIMITED, memory().addressSpaceLimit());
        write("proc/self/limits", line + "Max address space         8589934592           unlimited            bytes     \n");
        assertEquals(8 * GIGABYTE, memory().addressSpaceLimit());
        write("proc/self/statm", "1048576 1 1 1 0 1 0\n");
        // 4 GiB are taken, the heap among them.
        assertEquals(4 * GIGABYTE - (256L << 20), memory().besideHeap(2 * GIGABYTE));
    }
}
