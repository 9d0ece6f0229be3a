/** Bad usage or configuration. */
export const badUsage = 2;

/** The IUT was not (fully) judged. */
export const notJudged = 3;
