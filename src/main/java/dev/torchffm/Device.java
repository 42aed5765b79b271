package dev.torchffm;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tensor's elements lie: PyTorch's {@code torch.device}.
 *
 * @param type the kind of device in lower case, such as {@code cpu}, {@code cuda} or {@code meta}
 * @param index which device of that kind, or -1 for the current one
 */
public record Device(String type, int index) {
    /** In the order of their numbers in C++'s {@code c10::DeviceType}. */
    private static final List<String> TYPES = List.of("cpu", "cuda", "mkldnn", "opengl", "opencl", "ideep", "hip",
            "fpga", "maia", "xla", "vulkan", "metal", "xpu", "mps", "meta", "hpu", "ve", "lazy", "ipu", "mtia",
            "privateuseone");
    private static final Pattern FORM = Pattern.compile("([a-z_]+)(?::(0|[1-9][0-9]*))?");

    /** The CPU. */
    public static final Device CPU = new Device("cpu", -1);
    /** The current CUDA device. */
    public static final Device CUDA = new Device("cuda", -1);
    /** The device of tensors without elements' memory, which have a shape and a dtype only. */
    public static final Device META = new Device("meta", -1);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if PyTorch knows no such kind of device, or the index is not in -1 to 127
     */
    public Device {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("Expected one of " + String.join(", ", TYPES)
                    + " device type at start of device string: " + type);
        }
        if (index < -1 || index > 127) {
            throw new IllegalArgumentException("device index " + index + " is not in -1 to 127");
        }
    }

    /**
     * The device that a string names, as {@code torch.device("cuda:1")}.
     *
     * @param device a kind of device, and optionally a colon and an index
     * @return the device
     * @throws IllegalArgumentException if the string names none
     */
    public static Device of(String device) {
        Matcher form = FORM.matcher(device.toLowerCase(Locale.ROOT));
        if (!form.matches() || form.group(2) != null && form.group(2).length() > 3) {
            throw new IllegalArgumentException("Invalid device string: '" + device + "'");
        }
        return new Device(form.group(1), form.group(2) == null ? -1 : Integer.parseInt(form.group(2)));
    }

    /**
     * The device with the given numbers in C++.
     *
     * @param typeCode the number of the kind in {@code c10::DeviceType}
     * @param index which device, or -1
     * @return the device
     */
    static Device ofCode(int typeCode, int index) {
        return typeCode == 0 ? CPU : new Device(TYPES.get(typeCode), index);
    }

    /** The number of the kind in {@code c10::DeviceType}. */
    int code() {
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
