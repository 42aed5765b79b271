// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs each test of a class in a confined scope of its own, which {@code @BeforeEach} methods find open and {@code @AfterEach} methods too. */
public final class ScopeExtension implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ScopeExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(TensorScope.class, TensorScope.ofConfined());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getStore(NAMESPACE).remove(TensorScope.class, TensorScope.class).close();
    }
}
