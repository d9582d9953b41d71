package org.filigraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example under src/main/resources/examples holds. The format is told in the README there. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_holds() throws IOException {
        return RuleExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    ExampleRead read = ExampleRead.of(example);
                    if (!read.holds()) {
                        assertEquals("", read.told());
                    }
                }));
    }
}
