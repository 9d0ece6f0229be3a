/** How names begin that the suite gives: `swct`, the time in base 36, numbers; `swctp` is a probe's. */
const name = /^swct[0-9a-z]{8,}-/;

/** How the originators are called under which the tester registers: devices, and the one without privileges. */
const originator = /^(?:.*\/)?Cswct[0-9a-z]{8,}(?:d\d+|u)$/;

/** Whether a resource name, or an AE-ID, is one that the suite gives. */
export function madeByUs(text: string): boolean {
  return name.test(text) || originator.test(text);
}

/** In this order they are made, so that they are removed in the opposite one: others stand under policies, campaigns need nodes. */
const order = [
  'accessControlPolicy',
  'AE',
  'remoteCSE',
  'container',
  'node',
  'mgmtCmd',
  'software',
  'schedule',
  'subscription',
];

/** Where a type stands in the order of making; campaigns, which come last, are removed first anyhow. */
export function typeOrder(type: string): number {
  const at = order.indexOf(type);
  return at < 0 ? order.length : at;
}
