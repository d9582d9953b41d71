/**
 * What a phrase tells beside bodies: the place that "dans la zone industrielle de T" tells, the fields of "dans le
 * secteur du bois et du papier", the things made of "la fabrication de capteurs et de logiciels".
 */
@NullMarked
package org.filigraph.extract.relation.phrase;

import org.jspecify.annotations.NullMarked;
