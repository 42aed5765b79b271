// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.loaders;

import java.io.File;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A server: it runs jobs in class loaders of their own, closes and drops these, and waits until they are collected. Of the library it has
 * nothing itself.
 */
final class LoaderHost {
    private static final int PATIENCE_SECONDS = 30;
    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
        Thread thread = new Thread(task, "pool");
        thread.setDaemon(true);
        return thread;
    });

    private LoaderHost() { }

    /** Arguments: the kind of work, how often, and what the job is given. Prints how many loaders are left, and what else is. */
    public static void main(String[] args) throws Exception {
        // Started here, so that they inherit nothing of a job's.
        POOL.prestartAllCoreThreads();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Object held = null;
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            Object[] result = new Object[1];
            loaders.add(deployed(args[0], args.length > 2 ? args[2] : "", result));
            held = result[0] instanceof AtomicReference<?> reference ? reference.get() : null;
        }
        if (held != null) {
            collect(3);
            System.out.print("held " + left(loaders) + ", " + ((MemorySegment) held).get(ValueLayout.JAVA_FLOAT, 400) + ": ");
            held = null;
        }
        for (int i = 0; i < PATIENCE_SECONDS * 5 && (left(loaders) > 0 || threads() > 0); i++) {
            collect(1);
        }
        System.out.println(left(loaders) + " loaders, " + threads() + " threads");
        String dump = System.getProperty("dump");
        if (dump != null) {
            Dump.write(dump);
        }
        if (args[0].equals("large")) {
            System.out.println(residentMegabytes() + " MB");
        }
    }

    /** A heap dump shows what keeps a loader; for who looks for that. */
    private static final class Dump {
        static void write(String file) throws JMException {
            ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=HotSpotDiagnostic"), "dumpHeap",
                    new Object[] {file, true}, new String[] {"java.lang.String", "boolean"});
        }
    }

    private static WeakReference<ClassLoader> deployed(String kind, String argument, Object[] result) throws Exception {
        URLClassLoader loader = loader();
        result[0] = run(loader, kind, argument);
        loader.close();
        return new WeakReference<>(loader);
    }

    /** A class loader that has the library and the jobs of its own. */
    static URLClassLoader loader() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    static Object run(ClassLoader loader, String kind, String argument) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return loader.loadClass("dev.torchffm.loaders.LoaderJob").getMethod("run", String.class, ExecutorService.class, String.class)
                    .invoke(null, kind, POOL, argument);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static int left(List<WeakReference<ClassLoader>> loaders) {
        int left = 0;
        for (WeakReference<ClassLoader> loader : loaders) {
            left += loader.refersTo(null) ? 0 : 1;
        }
        return left;
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("torch-ffm")).count();
    }

    private static void collect(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            System.gc();
            Thread.sleep(200);
        }
    }

    private static long residentMegabytes() throws Exception {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4096 >> 20;
    }
}
