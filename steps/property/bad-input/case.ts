import type { BadRequest } from '../../../generators/bad-input/spoiling';
import { attributesOf } from '../../../generators/bad-input/spoiling';
import { badRequestText } from '../../../generators/bad-input/text';
import type { Answer, Ask } from '../../../targets/roles/answer';
import { handleOf } from '../../../targets/roles/resource-handle';
import type { ObservedCampaign } from '../../looks/observed';
import { bringTo } from '../../scene/bring-to';
import type { Session } from '../../session/session';
import { operationOf } from './alive';
import type { Unanswered } from './attempt';
import { attempt } from './attempt';
import { attributeValues, nodeLabel } from './values';
import { subject, Workshop } from './workshop';

type Attributes = Readonly<Record<string, unknown>>;

/** A case up to the answer of its request: everything that its judgement needs. */
export interface Case {
  readonly request: BadRequest;
  /** The request in words. */
  readonly text: string;
  readonly operation: 'CREATE' | 'UPDATE';
  readonly shop: Workshop;
  readonly session: Session;
  /** What the request gave, as it went out. */
  readonly asked: Attributes;
  /** The campaign before an UPDATE. */
  readonly before: ObservedCampaign | undefined;
  readonly answer: Answer | Unanswered;
  /** Where the campaign is, whatever the request may have done to its identifiers. */
  readonly to: string;
  readonly structured: string;
}

/** Prepares what the request meets, and sends it. */
export async function send(session: Session, request: BadRequest): Promise<Case> {
  const shop = new Workshop(session);
  session.evidence.enter('preparation');
  const text = badRequestText(request);
  const home = await nodeLabel(shop, 0);
  const { situation } = request;
  if (situation === 'CREATE') return create(shop, request, text);
  await bringTo(shop, subject, [home], situation);
  const given = await attributeValues(shop, attributesOf(request));
  const before = await shop.watch.look(subject);
  session.evidence.enter(text);
  const { id, structured } = shop.cast.campaign(subject).handle;
  const asked = given;
  const answer = await attempt(session, {
    operation: 'UPDATE',
    to: id,
    from: session.administrator,
    type: 'softwareCampaign',
    attributes: asked,
  });
  const renumbered = request.spoilings.some(({ attribute }) => attribute === 'resourceID');
  const to = renumbered ? structured : id;
  return { request, text, operation: 'UPDATE', shop, session, asked, before, answer, to, structured };
}

async function create(shop: Workshop, request: BadRequest, text: string): Promise<Case> {
  const { session } = shop;
  const name = session.uniqueName('campaign');
  const given = await attributeValues(shop, attributesOf(request));
  const asked = { resourceName: name, ...given };
  session.evidence.enter(text);
  const ask: Ask = {
    operation: 'CREATE',
    to: session.cseBase,
    from: session.administrator,
    type: 'softwareCampaign',
    attributes: asked,
  };
  const answer = await attempt(session, ask);
  // Without a response nobody knows whether there is something to remove.
  if ('unanswered' in answer) session.cleanup.created(ask, nothingKnown(answer.exchange));
  const { structured } = handleOf(nothingKnown(0), 'softwareCampaign', session.cseBase, name);
  const operation = operationOf(request.situation);
  return { request, text, operation, shop, session, asked, before: undefined, answer, to: structured, structured };
}

/** In the place of the answer to a CREATE: the resource is found under its name, if it is there at all. */
export function nothingKnown(exchange: number): Answer {
  return { exchange, accepted: true, statusCode: undefined, summary: '', resource: undefined, content: undefined };
}
