import type { Clock } from '../../cse/clock';
import type { Notifier } from '../../cse/notifier';
import type { RequestHandler } from '../../targets/in-process-target';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import { hearing } from '../surroundings/hearing';
import type { CseVariant } from '../variant';
import type { LawfulCse } from './lawful-cse';

type Change = (response: ResponsePrimitive, request: RequestPrimitive) => ResponsePrimitive;

/** A front that changes answers in what neither the change request nor TS-0009 fixes. */
const answering =
  (change: Change): NonNullable<CseVariant['front']> =>
  (cse: RequestHandler) => ({ handle: async (request) => change(await cse.handle(request), request) });

const isError = ({ statusCode }: ResponsePrimitive): boolean => statusCode === undefined || statusCode >= 4000;

/** Attributes that no specification knows, in every representation. */
const withExtras: Change = (response) => {
  const { content } = response;
  if (typeof content !== 'object' || content === null) return response;
  const extended = Object.entries(content).map(([root, members]: [string, unknown]) =>
    typeof members === 'object' && members !== null && !Array.isArray(members)
      ? [root, { ...members, vendorNote: 'unknown', vendorList: [1, 2] }]
      : [root, members],
  );
  return { ...response, content: Object.fromEntries(extended) as unknown };
};

/** Tells what it has to tell some time later. */
const late =
  (delayMs: number) =>
  (notifier: Notifier, clock: Clock): Notifier => ({
    notify: (uri, request) =>
      new Promise((resolve) => {
        clock.after(delayMs, () => void notifier.notify(uri, request).then(resolve));
      }),
  });

/** Ways in which CSEs answer and notify that are nobody's business, as public ones do. */
export const ways: readonly LawfulCse[] = [
  { id: 'way/extra-attributes', variant: { front: answering(withExtras) } },
  {
    id: 'way/errors-without-content',
    variant: { front: answering((response) => (isError(response) ? { ...response, content: undefined } : response)) },
  },
  {
    id: 'way/errors-without-request-id',
    variant: { front: answering((response) => (isError(response) ? { ...response, requestId: undefined } : response)) },
  },
  {
    id: 'way/no-content-location',
    variant: {
      front: answering((response) => {
        const { location: _left, ...rest } = response;
        return rest;
      }),
    },
  },
  {
    id: 'way/every-refusal-4000',
    variant: {
      front: answering((one, { operation }) =>
        isError(one) && operation !== 'RETRIEVE' ? { ...one, statusCode: 4000 } : one,
      ),
    },
  },
  { id: 'way/late-notifications', variant: { notifier: late(300), cse: { verifySubscriptions: false } } },
  {
    id: 'way/hears-twice',
    variant: {
      services: hearing(() => (told, tell) => {
        tell(told);
        tell(told);
      }),
    },
  },
];
