// SPDX-License-Identifier: Apache-2.0
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is compared with whom: ours beside the peers with a libtorch of their own, and ours on PyTorch's beside C++ and Python. */
final class Implementations {
    static final String OURS = "torchffm";
    static final String OURS_ON_PYTORCH = "torchffm-on-pytorch";

    /** A peer's name in the table. */
    static final Map<String, String> PEERS = new LinkedHashMap<>();

    static {
        PEERS.put("cpp", "C++");
        PEERS.put("python", "Python");
        PEERS.put("javacpp", "JavaCPP");
        PEERS.put("javacpp-unchecked", "JavaCPP, no memory check");
        PEERS.put("djl", "DJL");
        PEERS.put("java", "plain Java");
    }

    private Implementations() {
    }

    /** Ours, on the same libtorch as the peer where that has one to share. */
    static String oursBeside(String peer) {
        return peer.equals("cpp") || peer.equals("python") ? OURS_ON_PYTORCH : OURS;
    }
}
