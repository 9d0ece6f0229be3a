/** How the reference CSE resolves what the change request leaves open about campaigns. */
export interface CampaignPolicy {
  /**
   * What becomes of an operation that is under way when its campaign is cancelled (10.2.28.1): its action is set to FALSE and
   * it counts as cancelled; the same, but what the device reports decides; or it goes on.
   */
  readonly cancel: 'cancelOperation' | 'awaitCancellation' | 'letFinish';
  /** Whether a further cycle creates a new [software] or updates the one that the campaign made before (10.2.28.2 step 5). */
  readonly software: 'create' | 'reuse';
  /** Which targets it finds incompatible with the software (10.2.28.2 step 5, NOTE). */
  readonly declines: 'none' | 'last' | 'all';
  /** The [software] expires together with its campaign or earlier. */
  readonly softwareLifetime: 'asCampaign' | 'shorter';
  /** Its own steps all before the response, right after it, or one every so many milliseconds. */
  readonly pace: 'beforeResponse' | 'afterResponse' | number;
  /** The order in which it takes the targets of a campaign. */
  readonly targetOrder: 'asListed' | 'reversed';
  /** What identifies the entry of a target without a [software]: the text does not say. */
  readonly entryWithoutSoftware: 'node' | 'empty';
  /** What becomes of the [software] specializations when their campaign is deleted. */
  readonly onDelete: 'leaveSoftware' | 'deleteSoftware';
  /** Names of the rules with force `may` of which it makes use. */
  readonly uses: readonly string[];
  /** The response status code of a refusal by the model: by its case, or one for all; what a profile pins goes before. */
  readonly refusalCodes: 'byCase' | 'badRequest' | 'internalError';
}

/** The choices that most implementers would make. */
export const defaultCampaignPolicy: CampaignPolicy = {
  cancel: 'letFinish',
  software: 'create',
  declines: 'none',
  softwareLifetime: 'asCampaign',
  pace: 'beforeResponse',
  targetOrder: 'asListed',
  entryWithoutSoftware: 'node',
  onDelete: 'leaveSoftware',
  uses: [],
  refusalCodes: 'byCase',
};
