package org.filigraph.link;

/** Which identifiers were read already, by their hashes, in 16 bytes or so for each. */
final class Seen {
    private long[] slots = new long[1 << 12];
    private int size;

    /** Notes an identifier; false where it was there. */
    boolean add(String id) {
        long hash = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        hash *= 0x9E3779B97F4A7C15L;
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long value : old) {
                if (value != 0) {
                    slots[place(value)] = value;
                }
            }
        }
        long value = hash == 0 ? 1 : hash;
        int at = place(value);
        if (slots[at] == value) {
            return false;
        }
        slots[at] = value;
        size++;
        return true;
    }

    private int place(long value) {
        int at = (int) (value >>> 32) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != value) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
