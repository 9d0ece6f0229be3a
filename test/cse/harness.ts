import { VirtualClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import type { HookTable } from '../../cse/hooks';
import type { CsePolicy } from '../../cse/policy';
import { defaultPolicy } from '../../cse/policy';
import type { CseServices } from '../../cse/services';
import { decode, encode, typeNumber } from '../../wire/codec';
import { defaultProfile } from '../../wire/load-profile';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import { isRecord } from '../../wire/record';

/** A notification that went out. */
export interface Sent {
  readonly uri: string;
  readonly content: unknown;
}

/** A CSE on a virtual clock, and short ways to talk to it. */
export class Bench {
  readonly clock = new VirtualClock();
  readonly sent: Sent[] = [];
  readonly cse: Cse;
  /** What receivers answer; undefined for nobody there. */
  receiver: (uri: string) => number | undefined = () => 2000;
  private requests = 0;

  constructor(
    policy: Partial<CsePolicy> = {},
    extensions: readonly ((services: CseServices) => HookTable)[] = [],
    onFault?: (error: unknown) => void,
  ) {
    const notify = (uri: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined> => {
      this.sent.push({ uri, content: request.content });
      const statusCode = this.receiver(uri);
      return Promise.resolve(
        statusCode === undefined ? undefined : { statusCode, requestId: request.requestId, content: undefined },
      );
    };
    this.cse = new Cse({
      clock: this.clock,
      notifier: { notify },
      profile: defaultProfile,
      policy: { ...defaultPolicy, ...policy },
      extensions,
      ...(onFault ? { onFault } : {}),
    });
  }

  send(request: Partial<RequestPrimitive>): Promise<ResponsePrimitive> {
    this.requests += 1;
    const requestId = `r${String(this.requests)}`;
    const whole = { operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin', requestId, releaseVersion: '4' } as const;
    return this.cse.handle({ ...whole, ...request });
  }

  create(
    to: string,
    type: string,
    attributes: Readonly<Record<string, unknown>>,
    more: Partial<RequestPrimitive> = {},
  ): Promise<ResponsePrimitive> {
    const resourceType = typeNumber(defaultProfile, type) ?? 0;
    return this.send({
      operation: 'CREATE',
      to,
      resourceType,
      content: encode(defaultProfile, type, attributes),
      ...more,
    });
  }

  update(
    to: string,
    type: string,
    attributes: Readonly<Record<string, unknown>>,
    more: Partial<RequestPrimitive> = {},
  ): Promise<ResponsePrimitive> {
    return this.send({ operation: 'UPDATE', to, content: encode(defaultProfile, type, attributes), ...more });
  }

  retrieve(to: string, from = 'CAdmin', query: Record<string, string> = {}): Promise<ResponsePrimitive> {
    return this.send({ to, from, query });
  }

  remove(to: string, from = 'CAdmin'): Promise<ResponsePrimitive> {
    return this.send({ operation: 'DELETE', to, from });
  }

  /** Registers an AE. */
  async register(originator: string): Promise<void> {
    const attributes = { 'App-ID': 'Ntest', requestReachability: false, resourceName: originator };
    await this.create('cse-in', 'AE', attributes, { from: originator });
  }

  /** A node named `name` with an access control policy that permits everything to everybody. */
  async openNode(name: string): Promise<void> {
    const everybody = { accessControlRules: [{ accessControlOriginators: ['all'], accessControlOperations: 63 }] };
    await this.create('cse-in', 'accessControlPolicy', {
      resourceName: `${name}-acp`,
      privileges: everybody,
      selfPrivileges: everybody,
    });
    await this.create('cse-in', 'node', {
      resourceName: name,
      nodeID: name,
      accessControlPolicyIDs: [`cse-in/${name}-acp`],
    });
  }
}

/** The attributes by long name of a response that shows a resource. */
export function attributesOf(response: ResponsePrimitive): Record<string, unknown> {
  const decoded = decode(defaultProfile, response.content);
  if ('problem' in decoded) throw new Error(`${String(response.statusCode)}: ${JSON.stringify(response.content)}`);
  return decoded.attributes;
}

/** A member of a record that a test expects to be there. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), value);
}

/** What a [software] needs. */
export const software = {
  mgmtDefinition: 1002,
  version: '1.0',
  softwareName: 'firmware',
  URL: 'http://example.org/firmware',
};
