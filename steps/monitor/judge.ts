import type { Failure } from '../../reports/results';
import type { Answer } from '../../targets/roles/answer';
import type { RequestPrimitive } from '../../wire/primitive';

/** What the oracle has to say about one session: it hears of every exchange, in order. */
export interface Judge {
  /** Hears of a request and its answer, before the session hands the answer on. */
  heard(request: Omit<RequestPrimitive, 'requestId' | 'releaseVersion'>, answer: Answer): Promise<void>;
  /** Hears of the notifications that have arrived since it last did. */
  listen?(): void;
  /** The first thing that no conforming CSE does; undefined while the IUT is within the model. */
  readonly failure: Failure | undefined;
  /** Why the IUT's behaviour could not be judged from here on, although it was not found wrong. */
  readonly doubt: string | undefined;
  /**
   * The steps that a campaign's Hosting CSE still has to take by itself, in words; empty when it is at rest. Of what was
   * observed: look at the campaign and its [software] first. `campaign` is its identifier in any form.
   */
  open(campaign: string): readonly string[];
  /** The settle time is over for a campaign, or for all: what is still open is a failure. */
  settled(campaign?: string): Promise<void>;
  /** The [software] that a campaign has under a node in the present cycle, as far as it was seen; and those of earlier cycles. */
  softwareOf(campaign: string, node: string): { readonly present?: string; readonly earlier: readonly string[] };
}
