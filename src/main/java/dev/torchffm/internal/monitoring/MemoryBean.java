// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.MemoryUseMXBean;
import dev.torchffm.internal.abi.WeakCallback;
import dev.torchffm.internal.lifetime.CollectedMemory;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import javax.management.DynamicMBean;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/** The accounts for JMX. Loaded only where there is the module {@code java.management}. */
final class MemoryBean implements MemoryUseMXBean {
    private MemoryBean() { }

    /** The bean behind the one that the server has, and what calls it: they stay for as long as this class does. */
    private static final DynamicMBean BEAN = new StandardMBean(new MemoryBean(), MemoryUseMXBean.class, true);
    private static final InvocationHandler HANDLER = MemoryBean::answer;

    /**
     * Registers a bean: as {@link MemoryUseMXBean#NAME}, or with the class loader's name if another one's instance of this library has that.
     *
     * @return what takes that back
     */
    static Runnable register() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            DynamicMBean bean = WeakCallback.proxy(DynamicMBean.class, HANDLER);
            ObjectName name = new ObjectName(NAME);
            unregisterIfGone(server, name);
            try {
                server.registerMBean(bean, name);
            } catch (InstanceAlreadyExistsException e) {
                name = new ObjectName(NAME + ",loader=" + ObjectName.quote(loader()));
                server.registerMBean(bean, name);
            }
            ObjectName registered = name;
            return () -> unregister(server, registered);
        } catch (JMException e) {
            // Tensors work without.
            System.getLogger("dev.torchffm").log(System.Logger.Level.DEBUG, "not in JMX", e);
            return () -> { };
        }
    }

    private static @Nullable Object answer(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(BEAN, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String loader() {
        ClassLoader loader = Objects.requireNonNull(MemoryBean.class.getClassLoader(), "this class is none of the JDK's");
        String name = loader.getName() == null ? loader.getClass().getName() : loader.getName();
        return name + "@" + Integer.toHexString(System.identityHashCode(loader));
    }

    /** Where a JVM has no finalization, the bean of a class loader that is gone is still there, and answers nothing. */
    private static void unregisterIfGone(MBeanServer server, ObjectName name) throws JMException {
        if (server.isRegistered(name)) {
            try {
                Object _ = server.getAttribute(name, "Tensors");
            } catch (JMRuntimeException e) {
                unregister(server, name);
            }
        }
    }

    private static void unregister(MBeanServer server, ObjectName name) {
        try {
            server.unregisterMBean(name);
        } catch (JMException e) {
            // Somebody else has done so.
        }
    }

    @Override
    public long getTensors() {
        return getConfinedTensors() + getSharedTensors() + getCollectedTensors();
    }

    @Override
    public long getConfinedTensors() {
        return Accounting.confinedTensors();
    }

    @Override
    public long getSharedTensors() {
        return Accounting.sharedTensors();
    }

    @Override
    public long getCollectedTensors() {
        return Accounting.collectedTensors();
    }

    @Override
    public long getBytes() {
        return Accounting.bytes();
    }

    @Override
    public long getArrays() {
        return Accounting.arrays();
    }

    @Override
    public long getSegments() {
        return Accounting.segments();
    }

    @Override
    public long getCollectedBytes() {
        return CollectedMemory.bytes();
    }

    @Override
    public long getCollectedLimit() {
        return CollectedMemory.limit();
    }

    @Override
    public long getCollections() {
        return CollectedMemory.collections();
    }
}
