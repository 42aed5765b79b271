// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tensor's elements lie: PyTorch's {@code torch.device}.
 *
 * @param type the kind of device in lower case, such as {@code cpu}, {@code cuda} or {@code meta}
 * @param index which device of that kind, or -1 for the current one
 */
public record Device(String type, int index) implements Serializable {
    /** In the order of their numbers in C++'s {@code c10::DeviceType}. */
    private static final List<String> TYPES = List.of("cpu", "cuda", "mkldnn", "opengl", "opencl", "ideep", "hip",
            "fpga", "maia", "xla", "vulkan", "metal", "xpu", "mps", "meta", "hpu", "ve", "lazy", "ipu", "mtia",
            "privateuseone");
    /** Those that a string may name, in the order in which PyTorch lists them. */
    private static final List<String> NAMES = List.of("cpu", "cuda", "ipu", "xpu", "mkldnn", "opengl", "opencl", "ideep", "hip", "ve",
            "fpga", "maia", "xla", "lazy", "vulkan", "mps", "meta", "hpu", "mtia", "privateuseone");
    private static final Pattern FORM = Pattern.compile("([a-zA-Z_]+)(?::(0|[1-9][0-9]*))?");
    private static final int MAX_INDEX = 127;

    /** The CPU. */
    public static final Device CPU = new Device("cpu", -1);
    /** The current CUDA device. */
    public static final Device CUDA = new Device("cuda", -1);
    /** The device of tensors without elements' memory, which have a shape and a dtype only. */
    public static final Device META = new Device("meta", -1);

    /**
     * Checks the parts, as {@code torch.device("cuda", 1)} does.
     *
     * @throws IllegalArgumentException if PyTorch knows no such kind of device, or the index is not in -1 to 127
     */
    public Device {
        if (!NAMES.contains(type) && parse(type).group(2) != null) {
            throw new IllegalArgumentException("type (string) must not include an index because index was passed explicitly: " + type);
        }
        if (index < -1) {
            throw new IllegalArgumentException("Device index must not be negative");
        }
        if (index > MAX_INDEX) {
            throw tooLarge(Integer.toString(index), type + ":" + index);
        }
    }

    /**
     * Returns the device that a string names, as {@code torch.device("cuda:1")}.
     *
     * @param device a kind of device in lower case, and optionally a colon and an index up to 127
     * @return the device
     * @throws IllegalArgumentException if the string names none
     */
    public static Device of(String device) {
        Matcher form = parse(device);
        String index = form.group(2);
        if (index != null && (index.length() > 3 || Integer.parseInt(index) > MAX_INDEX)) {
            throw tooLarge(index, device);
        }
        return new Device(form.group(1), index == null ? -1 : Integer.parseInt(index));
    }

    private static Matcher parse(String device) {
        if (device.isEmpty()) {
            throw new IllegalArgumentException("Device string must not be empty");
        }
        Matcher form = FORM.matcher(device);
        if (!form.matches()) {
            throw new IllegalArgumentException("Invalid device string: '" + device + "'");
        }
        if (!NAMES.contains(form.group(1))) {
            throw new IllegalArgumentException("Expected one of " + String.join(", ", NAMES)
                    + " device type at start of device string: " + form.group(1));
        }
        return form;
    }

    /** PyTorch says so of indices beyond an int, and takes those between for others. */
    private static IllegalArgumentException tooLarge(String index, String device) {
        return new IllegalArgumentException("Could not parse device index '" + index + "' in device string '" + device + "'");
    }

    /**
     * Returns the device with the given numbers in C++.
     *
     * @param typeCode the number of the kind in {@code c10::DeviceType}
     * @param index which device, or -1
     * @return the device
     */
    public static Device ofCode(int typeCode, int index) {
        return typeCode == 0 ? CPU : new Device(TYPES.get(typeCode), index);
    }

    /** {@return the number of the kind in C++'s {@code c10::DeviceType}} */
    public int code() {
        return TYPES.indexOf(type);
    }

    /** {@return whether this is the CPU} */
    public boolean isCpu() {
        return type.equals("cpu");
    }

    /** {@return whether this is a CUDA device} */
    public boolean isCuda() {
        return type.equals("cuda");
    }

    /** {@return PyTorch's {@code str}, such as {@code cuda:0} or {@code cpu}} */
    @Override
    public String toString() {
        return index < 0 ? type : type + ":" + index;
    }
}
