// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.torchffm.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A Python interpreter in the process of a JVM, whose lock no thread holds but while it runs a program. */
final class InProcessPython {
    private static MethodHandle run;
    private static MethodHandle ensure;
    private static MethodHandle release;
    private static MethodHandle end;

    private InProcessPython() { }

    /**
     * Runs a class in a child JVM with the library of a Python that has some packages; skips the test where there is none.
     *
     * @param main whose arguments are what {@link #start} needs, and then the given ones
     */
    static ChildJvm.Result child(List<String> packages, ChildJvm jvm, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> imports = new ArrayList<>(List.of("sys", "sysconfig", "os"));
        imports.addAll(packages);
        String found = Python.run(imports, """
                library = os.path.join(sysconfig.get_config_var('LIBDIR') or '', sysconfig.get_config_var('INSTSONAME') or '')
                print('library', library if os.path.isfile(library) else '')
                print('path', os.pathsep.join(p for p in sys.path if p))
                """);
        String library = line(found, "library");
        Assumptions.assumeTrue(!library.isEmpty(), "this Python has no libpython");
        List<String> all = new ArrayList<>(List.of(library, line(found, "path")));
        all.addAll(List.of(arguments));
        // Loaded before all else, since Python's extensions expect its functions to be visible everywhere.
        return jvm.environment("LD_PRELOAD", library).run(main, all.toArray(String[]::new));
    }

    private static String line(String text, String name) {
        return text.lines().filter(l -> l.startsWith(name + " ")).map(l -> l.substring(name.length() + 1)).findFirst().orElse("").strip();
    }

    /** Starts the interpreter of this process. */
    static void start(String library, String path) throws Throwable {
        SymbolLookup python = SymbolLookup.libraryLookup(library, Arena.global());
        Linker linker = Linker.nativeLinker();
        linker.downcallHandle(python.find("Py_InitializeEx").orElseThrow(), FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(0);
        run = linker.downcallHandle(python.find("PyRun_SimpleString").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
        ensure = linker.downcallHandle(python.find("PyGILState_Ensure").orElseThrow(), FunctionDescriptor.of(JAVA_INT));
        release = linker.downcallHandle(python.find("PyGILState_Release").orElseThrow(), FunctionDescriptor.ofVoid(JAVA_INT));
        end = linker.downcallHandle(python.find("Py_FinalizeEx").orElseThrow(), FunctionDescriptor.of(JAVA_INT));
        MethodHandle save = linker.downcallHandle(python.find("PyEval_SaveThread").orElseThrow(), FunctionDescriptor.of(ADDRESS));
        MemorySegment _ = (MemorySegment) save.invokeExact();
        StringBuilder program = new StringBuilder("import sys\n");
        for (String entry : path.split(File.pathSeparator)) {
            program.append("sys.path.append(r'''").append(entry).append("''')\n");
        }
        run(program.toString());
    }

    /** Ends the interpreter, as some packages need it before the process ends. */
    static void stop() throws Throwable {
        int _ = (int) ensure.invokeExact();
        int status = (int) end.invokeExact();
        if (status != 0) {
            throw new AssertionError(status);
        }
    }

    /** Runs a program; what it prints as its last words before an exception goes to standard error. */
    static void run(String program) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            int state = (int) ensure.invokeExact();
            int status;
            try {
                status = (int) run.invokeExact(arena.allocateFrom(program));
            } finally {
                release.invokeExact(state);
            }
            if (status != 0) {
                throw new AssertionError("Python refused:\n" + program);
            }
        }
    }
}
