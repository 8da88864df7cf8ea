package org.parley.export.interop;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Says in the message of a property that fails for which sample it does, so that a report alone tells how to see it again. */
public final class SampleInMessage implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        Optional<List<Object>> sample = result.falsifiedParameters();
        if (sample.isEmpty() || result.throwable().isEmpty()) {
            return result;
        }
        Throwable thrown = result.throwable().get();
        return result.mapToFailed(new AssertionError("for " + sample.get() + ": " + thrown.getMessage(), thrown));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
