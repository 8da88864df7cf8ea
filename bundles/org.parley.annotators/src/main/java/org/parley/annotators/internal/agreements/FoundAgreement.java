package org.parley.annotators.internal.agreements;

import java.util.List;

import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.text.Span;

/**
 * A place in the text that tells of an agreement.
 *
 * @param trigger the verb or noun that tells of it
 * @param type what it is about, as the type system's tag set has it
 * @param status how far it has come
 * @param factuality FactBank's value
 * @param parties who agreed, or did not
 * @param mediators who brought them together
 * @param arguments topic, terms, places and times
 * @param earlier position, in the list of the document's agreements, of the earlier one that this one tells news of; -1 if there is none
 * @param confidence in (0, 1]
 */
public record FoundAgreement(Span trigger, String type, AgreementStatus status, String factuality,
        List<Mention> parties, List<Mention> mediators, List<Argument> arguments, int earlier, float confidence) {
}
