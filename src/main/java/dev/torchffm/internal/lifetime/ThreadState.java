// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.CallBuffers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thread's stack of scopes, and its calls under way with tensors that several threads can reach. */
final class ThreadState {
    private static final VarHandle CALLS;
    private static final String LIBRARY = "dev.torchffm.";
    private static final String OPERATOR = LIBRARY + "internal.dispatch.AtenOperator";

    static {
        try {
            CALLS = MethodHandles.lookup().findVarHandle(ThreadState.class, "calls", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Calls under way that use a tensor which several threads can reach; written by this thread alone. */
    @SuppressWarnings("unused")
    private volatile int calls;
    /** Set by a thread that waits in vain for this one: whether its calls are under way must be looked at then. */
    private volatile boolean suspected;
    /** The innermost open scope's frame, or null. */
    private @Nullable Frame top;
    private final Thread thread = Thread.currentThread();
    /** The mode of what is this thread's alone. */
    private final HandleMode.Confined confined;

    /** One open scope on a thread's stack. */
    private record Frame(HandleScope scope, @Nullable Frame below) { }

    private ThreadState(CallBuffers buffers) {
        confined = new HandleMode.Confined(thread, buffers);
    }

    private static ThreadState register(CallBuffers buffers) {
        ThreadState state = new ThreadState(buffers);
        buffers.attachment = state;
        LiveScopes.add(state);
        return state;
    }

    /** The mode of what is this thread's alone. */
    HandleMode.Confined confined() {
        return confined;
    }

    /** The thread whose state this is. */
    Thread thread() {
        return thread;
    }

    /** The scopes on this thread's stack, perhaps repeatedly; for any thread, which sees what was there a moment ago. */
    List<HandleScope> openScopes() {
        List<HandleScope> scopes = new ArrayList<>();
        for (Frame frame = top; frame != null; frame = frame.below) {
            if (frame.scope.isOpen()) {
                scopes.add(frame.scope);
            }
        }
        return scopes;
    }

    static ThreadState get() {
        return of(CallBuffers.get());
    }

    /** The same, for who has the calling thread's buffers at hand. */
    static ThreadState of(CallBuffers buffers) {
        return buffers.attachment instanceof ThreadState state ? state : register(buffers);
    }

    /** Begins a call with a tensor that several threads can reach; {@link #leave} must follow. */
    void enter() {
        int before = (int) CALLS.get(this);
        if (before > 0) {
            CALLS.set(this, before + 1);
            return;
        }
        // The write must be seen before the question is asked: whoever wants to be alone does the same in the other order.
        CALLS.setVolatile(this, 1);
        while (Quiescence.isWantedByAnother(this)) {
            CALLS.setVolatile(this, 0);
            Quiescence.await();
            CALLS.setVolatile(this, 1);
        }
    }

    /**
     * Forgets calls that are counted and not under way, which a {@link StackOverflowError} between {@link #enter} and {@link #leave}
     * has left over. For this thread, which is about to begin a call and has acquired nothing for it.
     *
     * @return whether it is in a call still, one that this one belongs to
     */
    boolean isInCallIndeed() {
        suspected = false;
        if (inCall() && callsUnderWay(thread.getStackTrace()) <= 1) {
            CALLS.setVolatile(this, 0);
        }
        return inCall();
    }

    /** Whether this other thread is in no call, though it says so. It looks at that itself before its next one. */
    boolean isOutsideIndeed() {
        suspected = true;
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getClassName().startsWith(LIBRARY)) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the calls of this thread if another one has waited for them in vain. */
    void forgetLeftOver() {
        if (suspected) {
            isInCallIndeed();
        }
    }

    /** How many calls of operators, one inside the other, a stack shows. */
    static int callsUnderWay(StackTraceElement[] stack) {
        int calls = 0;
        for (StackTraceElement frame : stack) {
            calls += frame.getClassName().equals(OPERATOR) && frame.getMethodName().equals("call") ? 1 : 0;
        }
        return calls;
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        CALLS.setRelease(this, (int) CALLS.get(this) - 1);
    }

    /** Whether the thread is in a call with a tensor that several threads can reach. */
    boolean inCall() {
        return calls != 0;
    }

    /** The innermost open scope, or null outside any. */
    @Nullable HandleScope scope() {
        Frame frame = top;
        if (frame == null) {
            return null;
        }
        return frame.scope.isOpen() ? frame.scope : dropClosed();
    }

    /** Tells the tensors of this thread's confined scopes that other threads can reach a storage which they may be over. */
    void publish(long storage) {
        for (Frame frame = top; frame != null; frame = frame.below) {
            frame.scope.publish(storage);
        }
    }

    /** The scope around the given one, or null. */
    @Nullable HandleScope scopeAround(HandleScope scope) {
        Frame frame = top;
        while (frame != null && frame.scope != scope) {
            frame = frame.below;
        }
        // A scope that this thread never entered encloses nothing: what leaves it goes to the innermost one.
        frame = frame == null ? top : frame.below;
        while (frame != null && (frame.scope == scope || !frame.scope.isOpen())) {
            frame = frame.below;
        }
        return frame == null ? null : frame.scope;
    }

    void push(HandleScope scope) {
        top = new Frame(scope, top);
    }

    /** Removes the innermost entry of a scope, which need not be the top one. */
    void pop(HandleScope scope) {
        top = without(top, scope);
    }

    private static @Nullable Frame without(@Nullable Frame frame, HandleScope scope) {
        if (frame == null) {
            return null;
        }
        return frame.scope == scope ? frame.below : new Frame(frame.scope, without(frame.below, scope));
    }

    private @Nullable HandleScope dropClosed() {
        while (top != null && !top.scope.isOpen()) {
            top = top.below;
        }
        return top == null ? null : top.scope;
    }
}
