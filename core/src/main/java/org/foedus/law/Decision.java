package org.foedus.law;

import java.util.BitSet;
import java.util.List;

/**
 * What follows from one way in which the open facts could turn out. Norms go by their numbers in the case.
 *
 * @param verdict the answer
 * @param deciding the norms that lead to it
 * @param speaking the norms that are in force and govern
 * @param givingWay for each norm, those to which it gives way
 */
record Decision(Verdict verdict, BitSet deciding, BitSet speaking, List<BitSet> givingWay) {

    boolean givesWay(int norm) {
        return !givingWay.get(norm).isEmpty();
    }
}
