package org.filigraph.app;

/** Starts the program: {@code filigraph COMMAND}. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        System.out.println("filigraph");
    }
}
