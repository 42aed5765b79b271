package dev.torchffm;

/** The seeded generator's numbers. */
class TensorRandomTest extends ProgramTest {
    TensorRandomTest() {
        super("random");
    }
}
