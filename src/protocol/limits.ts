/** How large a thing may be that arrives from outside. Texts in characters (code points), the rest as named. */
export const maxName = 200
/** Titles, reasons, subjects, rulings. */
export const maxLine = 500
export const maxAnnotation = 10_000
export const maxUrl = 2_000
/** Words of a statement; an hour of fast speech has about ten thousand. */
export const maxWords = 100_000
export const maxVotes = 10_000
/** A plan file, in bytes of UTF-8; the conference of the agenda takes less than a tenth of it. */
export const maxPlanBytes = 1_000_000
/** A journal to be restored, in bytes: several hundred thousand entries. */
export const maxJournalBytes = 256_000_000
/** Rows of one list of a plan: delegations, meetings, lists, items. */
export const maxRows = 5_000
/** Faults told of one input; the rest is counted. */
export const maxFaults = 200
/** A day: no speaking time, pause or grace is longer. */
export const maxDurationMs = 86_400_000
