/** Bad usage or configuration. */
export const badUsage = 2;

/** The IUT was not (fully) judged. */
export const notJudged = 3;

/** `clauses --text`: the text is not the one that the statements were made from. */
export const somethingChanged = 1;

/** `clean`: something of earlier runs is there still. */
export const somethingStays = 1;
