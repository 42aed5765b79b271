// SPDX-License-Identifier: Apache-2.0
/** Prints where the JDK that runs it lies. */
class JavaHome {
    public static void main(String[] args) {
        System.out.println(System.getProperty("java.home"));
    }
}
