import type { Event, TraceStep } from '../model/explorer/index';
import { eventText } from '../model/explorer/index';
import type { Line, Scenario } from './scenario';

const letters = 'ABCDEFGHIJKLMNOP';
const node = (place: number): string => `"${letters[place] ?? 'A'}"`;
const campaign = (number: number): string => `"C${String(number + 1)}"`;

function list(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''}`;
}

/** A way through the states as a scenario: requests and devices as steps, what the Hosting CSE does by itself as remarks. */
export function traceScenario(
  title: string,
  trace: readonly Pick<TraceStep, 'event'>[],
  targets: number,
  look: string,
  then: readonly Line[] = [],
): Scenario {
  const nodes = Array.from({ length: targets }, (_, place) => node(place));
  const given: Line = { step: `Given ${targets === 1 ? 'node' : 'nodes'} ${list(nodes)}` };
  return { title, lines: [given, ...trace.flatMap(({ event }) => linesOf(event, nodes)), ...then], look };
}

function linesOf(event: Event, nodes: readonly string[]): readonly Line[] {
  switch (event.kind) {
    case 'request':
      return [requestLine(event, nodes), { remark: `our model: ${event.answer}` }];
    case 'step':
      return stepLines(event);
    case 'report':
      return [
        {
          step: `When the device of ${node(event.target)} reports ${event.status} for campaign ${campaign(event.campaign)}`,
        },
      ];
    case 'subscriptionDeleted':
      return [
        {
          step: `When the subscription to the [software] of ${node(event.target)} for campaign ${campaign(event.campaign)} is deleted`,
        },
      ];
    case 'expiry':
      return [{ remark: eventText(event) }];
  }
}

function requestLine(event: Extract<Event, { kind: 'request' }>, nodes: readonly string[]): Line {
  const { operation, campaignEnabled, softwareTargets } = event;
  const name = campaign(event.campaign);
  const enabled = ['campaignEnabled', String(campaignEnabled)] as const;
  if (operation === 'DELETE') return { step: `When the originator deletes campaign ${name}` };
  if (operation === 'CREATE')
    return { step: `When the originator creates campaign ${name} on ${list(nodes)} with:`, table: [enabled] };
  if (softwareTargets)
    return {
      step: `When the originator updates campaign ${name} with:`,
      table: [['softwareTargets', nodes.join(', ')], enabled],
    };
  return { step: `When the originator ${campaignEnabled === true ? 'enables' : 'disables'} campaign ${name}` };
}

/** What the Hosting CSE does by itself: a scenario can only wait for the beginning of an operation. */
function stepLines(event: Extract<Event, { kind: 'step' }>): readonly Line[] {
  const name = campaign(event.campaign);
  if (event.rule === 'start-operation' && event.result === 'ok' && event.target !== undefined)
    return [{ step: `Given the operation of campaign ${name} has begun on ${node(event.target)}` }];
  return [{ remark: `by itself: ${eventText(event)}` }];
}
