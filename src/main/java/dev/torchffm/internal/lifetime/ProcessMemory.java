// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much native memory the process may take beside the Java heap: by its control groups, or the job that it is in on Windows, and by its
 * limit of address space.
 */
final class ProcessMemory {
    /** What nothing limits. */
    static final long UNLIMITED = Long.MAX_VALUE;
    private static final long MEGABYTE = 1L << 20;
    /** Of a container what the JVM needs beside its heap (classes, compiled code, stacks), and libtorch. */
    private static final int RESERVED_PART = 8;
    private static final long LEAST_RESERVE = 256 * MEGABYTE;
    private static final long PAGE = 4096;

    /** Where the files are: {@code /}, but for tests. */
    private final Path root;
    /** What a job of Windows allows, or {@link #UNLIMITED}. */
    private final long job;

    ProcessMemory(Path root, long job) {
        this.root = root;
        this.job = job;
    }

    /** The bytes beside a heap of a size; {@link #UNLIMITED} where nothing says so, and never less than 0. */
    long besideHeap(long heap) {
        long container = containerLimit();
        long inContainer = container == UNLIMITED ? UNLIMITED : container - heap - Math.max(LEAST_RESERVE, container / RESERVED_PART);
        long space = addressSpaceLimit();
        // The heap is in what is taken already.
        long inSpace = space == UNLIMITED ? UNLIMITED : space - addressSpaceTaken() - LEAST_RESERVE;
        return Math.max(0, Math.min(inContainer, inSpace));
    }

    /** The least limit of the control groups that the process is in, of version 2 or of version 1, and of its job. */
    long containerLimit() {
        long least = job;
        for (String line : lines("proc/self/cgroup")) {
            // hierarchy:controllers:path
            String[] parts = line.split(":", 3);
            if (parts.length < 3) {
                continue;
            }
            boolean second = parts[1].isEmpty();
            if (!second && !List.of(parts[1].split(",")).contains("memory")) {
                continue;
            }
            Path mount = root.resolve(second ? "sys/fs/cgroup" : "sys/fs/cgroup/memory");
            String name = second ? "memory.max" : "memory.limit_in_bytes";
            Path group = mount.resolve(parts[2].replaceFirst("^/+", "")).normalize();
            // Inside a container the path may be the host's; what is mounted is the group itself then.
            while (group != null && group.startsWith(mount)) {
                least = Math.min(least, number(group.resolve(name)));
                group = group.getParent();
            }
        }
        return least;
    }

    private static long number(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            return UNLIMITED;
        }
        try {
            long value = Long.parseLong(lines.getFirst().strip());
            // Version 1 says the greatest number of pages where there is no limit.
            return value <= 0 || value >= UNLIMITED / 2 ? UNLIMITED : value;
        } catch (NumberFormatException e) {
            return UNLIMITED;
        }
    }

    /** The soft limit of the address space, as {@code ulimit -v} sets it. */
    long addressSpaceLimit() {
        for (String line : lines("proc/self/limits")) {
            if (line.startsWith("Max address space")) {
                String soft = line.substring("Max address space".length()).strip().split("\\s+", 2)[0];
                return soft.equals("unlimited") ? UNLIMITED : Long.parseLong(soft);
            }
        }
        return UNLIMITED;
    }

    private long addressSpaceTaken() {
        List<String> lines = lines("proc/self/statm");
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().split(" ", 2)[0]) * PAGE;
    }

    private List<String> lines(String file) {
        return lines(root.resolve(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
