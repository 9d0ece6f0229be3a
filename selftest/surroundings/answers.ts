import type { StatementId } from '../../spec/statement';
import type { Fault } from '../fault';
import type { Spoiler } from './front';
import { accepted, spoiling } from './front';

const fault = (id: string, mistake: string, statements: readonly StatementId[], spoil: Spoiler): Fault => ({
  id,
  mistake,
  kind: 'surroundings',
  statements,
  variant: { front: spoiling(spoil) },
});

/** The attributes that an UPDATE may change, with the statements that say so. */
const writable: Readonly<Record<string, readonly StatementId[]>> = {
  version: ['9.6.76-2/version#02'],
  softwareName: ['9.6.76-2/softwareName#02'],
  URL: ['9.6.76-2/URL#02'],
  softwareTargets: ['9.6.76-2/softwareTargets#02'],
  softwareTriggerCriteria: ['9.6.76-2/softwareTriggerCriteria#02'],
  softwareOperation: ['9.6.76-2/softwareOperation#02'],
  labels: ['9.6.76-2/labels#02'],
  expirationTime: ['9.6.76-2/expirationTime#02'],
  campaignEnabled: ['9.6.76-2/campaignEnabled#02', '10.2.28.3.3#15', '10.2.28.3.3#18', '10.2.28.3.3#19'],
};

const update: readonly StatementId[] = ['10.2.28.3.3#01', '10.2.28.3.3#02'];
const allOf = Object.values(writable).flat();

/** Success without the deed. */
const notDone: readonly Fault[] = [
  ...Object.entries(writable).map(([attribute, statements]) =>
    fault(
      `update-not-done-${attribute}`,
      `answers an UPDATE of ${attribute} with success and leaves it as it is`,
      [...statements, ...update],
      ({ request, given, pass }) => {
        const { [attribute]: _left, ...rest } = given;
        return request.operation === 'UPDATE' && attribute in given ? pass(rest) : pass();
      },
    ),
  ),
  fault(
    'delete-not-done',
    'answers a DELETE with success and keeps the campaign',
    ['10.2.28.3.4#01', '10.2.28.3.4#03'],
    ({ request, pass, answer }) => (request.operation === 'DELETE' ? Promise.resolve(answer('DELETED')) : pass()),
  ),
];

/** The deed with an error. */
const doneWithError: readonly Fault[] = [
  fault(
    'update-done-with-error',
    'carries out an UPDATE and answers with an error',
    [...update, ...allOf],
    async ({ request, pass, answer }) => {
      const response = await pass();
      return request.operation === 'UPDATE' ? answer('INTERNAL_SERVER_ERROR') : response;
    },
  ),
  fault(
    'create-done-with-error',
    'carries out a CREATE and answers with an error',
    ['10.2.28.3.1#01'],
    async ({ request, pass, answer }) => {
      const response = await pass();
      return request.operation === 'CREATE' ? answer('INTERNAL_SERVER_ERROR') : response;
    },
  ),
  fault(
    'refused-update-half-done',
    'refuses an UPDATE, but takes the labels and the expirationTime that it carries',
    ['10.2.28.3.3#04', '10.2.28.3.3#06', '10.2.28.3.3#08', '10.2.28.3.3#10', '10.2.28.3.3#12', '10.2.28.3.3#14'],
    async ({ request, given, pass }) => {
      const response = await pass();
      const { labels, expirationTime } = given;
      if (
        request.operation === 'UPDATE' &&
        !accepted(response) &&
        (labels !== undefined || expirationTime !== undefined)
      )
        await pass({ labels, expirationTime });
      return response;
    },
  ),
];

/** What was written last is not what is read, or undoes what was written before. */
const outOfDate: readonly Fault[] = [
  fault(
    'stale-read',
    'answers a RETRIEVE with what the campaign was before the UPDATE that came last',
    ['10.2.28.3.2#01', ...update, ...allOf],
    async ({ request, pass }, memory) => {
      const { to, operation } = request;
      if (operation === 'UPDATE') {
        const before = await pass(undefined, { operation: 'RETRIEVE' });
        const response = await pass();
        if (accepted(response) && accepted(before)) memory.set(to, before);
        return response;
      }
      const stale =
        operation === 'RETRIEVE' ? (memory.get(to) as Awaited<ReturnType<typeof pass>> | undefined) : undefined;
      // One look late: the next one shows the truth.
      memory.delete(to);
      return stale ? { ...stale, requestId: request.requestId } : pass();
    },
  ),
  fault(
    'lost-update',
    'writes with each UPDATE back what labels, version and softwareName were before the UPDATE that came last',
    [...update, ...(writable['labels'] ?? []), ...(writable['version'] ?? []), ...(writable['softwareName'] ?? [])],
    async ({ request, given, pass, look }, memory) => {
      if (request.operation !== 'UPDATE') return pass();
      const now = await look();
      const kept = (memory.get(request.to) ?? {}) as Readonly<Record<string, unknown>>;
      const back = now?.['campaignEnabled'] === false && given['campaignEnabled'] === undefined ? kept : {};
      const response = await pass({ ...back, ...given });
      const { labels, version, softwareName } = now ?? {};
      memory.set(request.to, { labels, version, softwareName });
      return response;
    },
  ),
  fault(
    'update-puts-back',
    'takes an UPDATE for the whole campaign: labels that it leaves out are removed',
    [...update, ...(writable['labels'] ?? [])],
    ({ request, given, pass, look }) =>
      request.operation === 'UPDATE' && !('labels' in given)
        ? look().then((now) => pass(now?.['labels'] === undefined ? given : { ...given, labels: null }))
        : pass(),
  ),
];

/** One campaign is taken for another. */
const mixedUp: readonly Fault[] = [
  fault(
    'disables-all',
    'disables every campaign when one is disabled',
    [...(writable['campaignEnabled'] ?? []), ...update],
    async ({ request, given, pass, campaigns }) => {
      const response = await pass();
      if (request.operation === 'UPDATE' && given['campaignEnabled'] === false && accepted(response))
        for (const to of campaigns) await pass({ campaignEnabled: false }, { to, from: 'CAdmin' });
      return response;
    },
  ),
  fault(
    'first-campaign-answers',
    'answers a RETRIEVE of any campaign with the one that was created last',
    ['10.2.28.3.2#01'],
    ({ request, pass, campaigns }) => {
      const last = [...campaigns].at(-1);
      return request.operation === 'RETRIEVE' && last !== undefined ? pass(undefined, { to: last }) : pass();
    },
  ),
];

/** Requests by people who must not make them. */
const unasked: readonly Fault[] = [
  fault(
    'everybody-is-administrator',
    'asks for the privileges of the administrator, whoever the Originator is',
    ['10.2.28.3.1#08', '10.2.28.3.1#14', '10.2.28.3.3#08', '10.2.28.3.3#14'],
    ({ request, pass }) =>
      request.operation === 'CREATE' || request.operation === 'UPDATE' ? pass(undefined, { from: 'CAdmin' }) : pass(),
  ),
];

export const answerFaults: readonly Fault[] = [...notDone, ...doneWithError, ...outOfDate, ...mixedUp, ...unasked];
