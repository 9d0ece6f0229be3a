/** Step definitions that no scenario uses, and why they are kept. */
export const unusedSteps: Readonly<Record<string, string>> = {};
