package org.filigraph.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.filigraph.link.Scoring.Prepared;
import org.filigraph.text.NameForm;
import org.filigraph.text.OneSlip;

/**
 * Which of our things a name elsewhere may mean: found by hashes of the forms of names, and of names of which one letter
 * is left out. Holds our names, never those of the source, so that a source of any size passes by. Immutable once made,
 * safe for threads.
 */
final class NameKeys {
    private static final int NUMBER_BITS = 22;
    private static final int NUMBERS = (1 << NUMBER_BITS) - 1;
    /** The most things that can be looked for at once. */
    static final int MOST = NUMBERS;

    // hash in the upper bits, number of the thing in the lower, in order
    private final long[] keys;

    NameKeys(List<Prepared> things) {
        if (things.size() > MOST) {
            throw new IllegalArgumentException(things.size() + " things at once; the most are " + MOST);
        }
        Growing all = new Growing();
        for (int i = 0; i < things.size(); i++) {
            int number = i;
            for (NameForm name : things.get(i).names()) {
                forEachKey(name, hash -> all.add(hash & ~(long) NUMBERS | number));
            }
            for (String code : things.get(i).subject().codes()) {
                all.add(hash("=" + code) & ~(long) NUMBERS | number);
            }
        }
        long[] sorted = Arrays.copyOf(all.values, all.size);
        Arrays.parallelSort(sorted);
        keys = Arrays.stream(sorted).distinct().toArray();
    }

    /** The numbers of the things that may be meant, each once. */
    void candidates(Entry entry, IntConsumer out) {
        BitSet seen = new BitSet();
        IntConsumer once = number -> {
            if (!seen.get(number)) {
                seen.set(number);
                out.accept(number);
            }
        };
        forEachKey(NameForm.of(entry.name()), hash -> find(hash, once));
        entry.aliases().forEach(alias -> forEachKey(NameForm.of(alias), hash -> find(hash, once)));
        entry.acronyms().forEach(acronym -> forEachKey(NameForm.of(acronym), hash -> find(hash, once)));
        entry.codes().forEach(code -> find(hash("=" + code), once));
    }

    private interface Hashes {
        void accept(long hash);
    }

    private static void forEachKey(NameForm name, Hashes out) {
        if (name.plain().isEmpty()) {
            return;
        }
        out.accept(hash(name.plain()));
        String bare = name.bare();
        if (!bare.equals(name.plain())) {
            out.accept(hash(bare));
        }
        if (bare.indexOf(' ') > 0) {
            out.accept(hash("~" + name.sorted()));
            out.accept(hash(bare.replace(" ", "")));
        }
        if (bare.length() >= OneSlip.SHORTEST) {
            for (int left = 1; left < bare.length(); left++) {
                out.accept(hash(bare, left));
            }
        }
    }

    private void find(long hash, IntConsumer out) {
        long from = hash & ~(long) NUMBERS;
        int at = Arrays.binarySearch(keys, from);
        for (int i = at >= 0 ? at : -at - 1; i < keys.length && (keys[i] & ~(long) NUMBERS) == from; i++) {
            out.accept((int) (keys[i] & NUMBERS));
        }
    }

    private static long hash(String text) {
        return hash(text, text.length());
    }

    // FNV-1a over all characters but one, spread by the finaliser of SplitMix64
    private static long hash(String text, int left) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            if (i != left) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    private static final class Growing {
        private long[] values = new long[1 << 12];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }
}
