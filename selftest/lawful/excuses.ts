/** Why tests do not apply to a CSE that makes use of a freedom; to all others every test applies. */
const excuses: readonly (readonly [of: RegExp, reason: RegExp])[] = [
  [/^resource policy announces/, /^the IUT announced nothing/],
  [/ deletionOrder /, /^the IUT does not tell of the event delete of a <container> either$/],
  [/^campaign policy declines/, /as it may for a node that it finds incompatible$/],
  [
    / cancel |^cancels |conclude-not-cancellable-early/,
    /^the IUT (does not stay in CANCELLING|had ended the cancellation|cancels operations)/,
  ],
  [/execInstanceCancel/, /^the IUT shows no execInstance that is (CANCELLED|STATUS_NOT_CANCELLABLE)/],
];

/**
 * Whether that a test does not apply comes from a freedom that the CSE makes use of.
 * @param policies the names of the freedoms
 */
export function isExcused(reason: string, policies: readonly string[]): boolean {
  return excuses.some(([of, excuse]) => excuse.test(reason) && policies.some((policy) => of.test(policy)));
}
