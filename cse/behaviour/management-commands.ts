import { durationMs } from '../../wire/duration';
import type { HookTable, UpdateContext } from '../hooks';
import { isRefusal, refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import type { CseServices } from '../services';

/** What an <execInstance> takes over from its <mgmtCmd> (table 9.6.17-2). */
const copied = ['execMode', 'execFrequency', 'execDelay', 'execNumber', 'execReqArgs'];

/** execResult is mandatory from the start, and TS-0004 numbers from 1 what can go wrong: 0 says that nothing has. */
const nothingWrong = 0;

/** Executes a <mgmtCmd> by an <execInstance> for each target (clause 9.6.17), and cancels those on execDisable. */
export const managementCommandHooks: HookTable = {
  mgmtCmd: [
    {
      beforeUpdate: ({ services, attributes, requested }) => {
        if (requested['execEnable'] !== true) return undefined;
        const missing = targetsOf(attributes).find((id) => services.resolve(id)?.type !== 'node');
        return missing === undefined
          ? undefined
          : refuse('BAD_REQUEST', `there is no node ${missing} to execute it on`);
      },
      afterUpdate: ({ services, resource, changed, originator }) => {
        if (!changed.includes('execEnable') || resource.attributes['execEnable'] !== true) return;
        for (const target of targetsOf(resource.attributes)) {
          const node = services.resolve(target);
          if (node) execute(services, resource, node, originator);
        }
      },
    },
  ],
  execInstance: [
    {
      onUpdate: (context) => (cancels(context) ? { execStatus: 'CANCELLING' } : {}),
      afterUpdate: ({ services, resource, before, changed, origin }) => {
        const began = changed.includes('execStatus') && resource.attributes['execStatus'] === 'CANCELLING';
        if (origin === 'request' && began && before['execStatus'] !== 'CANCELLING')
          endCancelling(services, resource, before['execStatus'] === 'PENDING');
      },
    },
  ],
};

function targetsOf(attributes: Attributes): readonly string[] {
  const target = attributes['execTarget'];
  return Array.isArray(target) ? target.map(String) : [String(target)];
}

/** PENDING until the execDelay is over, INITIATED until the last execution is, FINISHED from then on. */
function execute(services: CseServices, command: Resource, node: Resource, originator: string): void {
  const taken = Object.entries(command.attributes).filter(([name]) => copied.includes(name));
  const instance = services.create(
    command,
    'execInstance',
    {
      ...Object.fromEntries(taken),
      execTarget: services.identifierOf(node),
      execStatus: 'PENDING',
      execResult: nothingWrong,
    },
    originator,
  );
  if (isRefusal(instance)) return;
  const { delayMs, executions } = planOf(services, command.attributes);
  services.clock.after(delayMs, () => {
    move(services, instance, 'PENDING', { execStatus: 'INITIATED' });
    perform(services, instance, executions);
  });
}

/** One execution on the device, and after the execFrequency the next. */
function perform(services: CseServices, instance: Resource, left: number): void {
  services.clock.after(services.policy.execInstanceDurationMs, () => {
    if (left <= 1) {
      move(services, instance, 'INITIATED', { execStatus: 'FINISHED', execResult: nothingWrong });
      return;
    }
    const { intervalMs } = planOf(services, instance.attributes);
    services.clock.after(intervalMs, () => {
      if (isIn(services, instance, 'INITIATED')) perform(services, instance, left - 1);
    });
  });
}

/** How a command is to be executed: times in milliseconds, and how often; without an execNumber a repeated one never ends. */
function planOf(
  { policy }: CseServices,
  { execMode, execDelay, execFrequency, execNumber }: Attributes,
): { readonly delayMs: number; readonly intervalMs: number; readonly executions: number } {
  const random = execMode === 'RANDOMONCE' || execMode === 'RANDOMREPEAT' ? policy.execInstanceRandomMs : 0;
  const repeats = execMode === 'IMMEDIATEREPEAT' || execMode === 'RANDOMREPEAT';
  const often = typeof execNumber === 'number' ? execNumber : Infinity;
  return {
    delayMs: (durationMs(execDelay) ?? 0) + random,
    intervalMs: Math.max(durationMs(execFrequency) ?? 0, shortestIntervalMs) + random,
    executions: repeats ? often : 1,
  };
}

/** Between two executions of a command that gives no execFrequency, in milliseconds. */
const shortestIntervalMs = 1000;

/** execDisable cancels what has not ended yet; a FALSE, or one that comes too late, changes nothing. */
function cancels({ resource, requested, origin }: UpdateContext): boolean {
  const status = resource.attributes['execStatus'];
  return origin === 'request' && requested['execDisable'] === true && (status === 'PENDING' || status === 'INITIATED');
}

function endCancelling(services: CseServices, instance: Resource, pending: boolean): void {
  services.clock.after(services.policy.execInstanceDurationMs, () => {
    move(services, instance, 'CANCELLING', outcome(services, pending));
  });
}

/** What a cancellation comes to; one of a command that has not begun never ends in its execution. */
function outcome({ policy }: CseServices, pending: boolean): Attributes {
  switch (policy.execInstanceCancel) {
    case 'unlessBegun':
      return { execStatus: pending ? 'CANCELLED' : 'STATUS_NOT_CANCELLABLE' };
    case 'cancel':
      return { execStatus: 'CANCELLED' };
    case 'notCancellable':
      return { execStatus: 'STATUS_NOT_CANCELLABLE' };
    case 'finish':
      return pending ? { execStatus: 'CANCELLED' } : { execStatus: 'FINISHED', execResult: nothingWrong };
  }
}

function move(services: CseServices, instance: Resource, from: string, changes: Attributes): void {
  if (isIn(services, instance, from)) services.update(instance, changes);
}

function isIn(services: CseServices, instance: Resource, status: string): boolean {
  return services.exists(instance) && instance.attributes['execStatus'] === status;
}
