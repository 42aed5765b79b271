// SPDX-License-Identifier: Apache-2.0
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs test classes one after another in one JVM and says of each at once what came of it, for systems on which a JVM takes long to start:
 * {@code SECONDS CLASS...}. Once so many seconds have gone by (0: never), no other class begins.
 */
class ClassByClass {
    private static final int LINES_OF_A_TRACE = 12;

    public static void main(String[] args) {
        long seconds = Long.parseLong(args[0]);
        long begin = System.nanoTime();
        Launcher launcher = LauncherFactory.create();
        for (String name : Arrays.copyOfRange(args, 1, args.length)) {
            if (seconds > 0 && System.nanoTime() - begin >= TimeUnit.SECONDS.toNanos(seconds)) {
                break;
            }
            System.out.println("class-begins " + name);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(name)).build(), listener);
            TestExecutionSummary summary = listener.getSummary();
            boolean right = summary.getTotalFailureCount() == 0 && summary.getTestsFoundCount() > 0;
            if (!right) {
                summary.printFailuresTo(new PrintWriter(System.out, true), LINES_OF_A_TRACE);
            }
            System.out.println("class-" + (right ? "right " : "FAILED ") + name + " " + summary.getTestsSucceededCount() + " "
                    + summary.getTotalFailureCount() + " " + (summary.getTestsSkippedCount() + summary.getTestsAbortedCount()) + " "
                    + TimeUnit.MILLISECONDS.toSeconds(summary.getTimeFinished() - summary.getTimeStarted()));
        }
        System.out.println("classes-end");
        System.exit(0);
    }
}
