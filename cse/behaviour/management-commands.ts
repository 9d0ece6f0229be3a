import type { HookTable, UpdateContext } from '../hooks';
import { isRefusal, refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import type { CseServices } from '../services';

/** What an <execInstance> takes over from its <mgmtCmd> (table 9.6.17-2). */
const copied = ['execMode', 'execFrequency', 'execDelay', 'execNumber', 'execReqArgs'];

/** execResult is mandatory and its values are not in the change request: 0 stands for no result yet, 1 for success. */
const noResult = 0;
const success = 1;

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
        for (const target of targetsOf(resource.attributes)) execute(services, resource, target, originator);
      },
    },
  ],
  execInstance: [
    {
      onUpdate: (context) => (cancels(context) ? { execStatus: 'CANCELLING' } : {}),
      afterUpdate: ({ services, resource, before, changed, origin }) => {
        const began = changed.includes('execStatus') && resource.attributes['execStatus'] === 'CANCELLING';
        if (origin === 'request' && began && before['execStatus'] !== 'CANCELLING') endCancelling(services, resource);
      },
    },
  ],
};

function targetsOf(attributes: Attributes): readonly string[] {
  const target = attributes['execTarget'];
  return Array.isArray(target) ? target.map(String) : [String(target)];
}

function execute(services: CseServices, command: Resource, execTarget: string, originator: string): void {
  const taken = Object.entries(command.attributes).filter(([name]) => copied.includes(name));
  const attributes = { ...Object.fromEntries(taken), execTarget, execStatus: 'PENDING', execResult: noResult };
  const instance = services.create(command, 'execInstance', attributes, originator);
  if (isRefusal(instance)) return;
  services.clock.after(0, () => {
    move(services, instance, 'PENDING', { execStatus: 'INITIATED' });
  });
  services.clock.after(services.policy.execInstanceDurationMs, () => {
    move(services, instance, 'INITIATED', { execStatus: 'FINISHED', execResult: success });
  });
}

/** execDisable cancels what has not ended yet; a FALSE, or one that comes too late, changes nothing. */
function cancels({ resource, requested, origin }: UpdateContext): boolean {
  const status = resource.attributes['execStatus'];
  return origin === 'request' && requested['execDisable'] === true && (status === 'PENDING' || status === 'INITIATED');
}

function endCancelling(services: CseServices, instance: Resource): void {
  services.clock.after(services.policy.execInstanceDurationMs, () => {
    move(services, instance, 'CANCELLING', outcome(services));
  });
}

function outcome(services: CseServices): Attributes {
  switch (services.policy.execInstanceCancel) {
    case 'cancel':
      return { execStatus: 'CANCELLED' };
    case 'notCancellable':
      return { execStatus: 'STATUS_NOT_CANCELLABLE' };
    case 'finish':
      return { execStatus: 'FINISHED', execResult: success };
  }
}

function move(services: CseServices, instance: Resource, from: string, changes: Attributes): void {
  if (services.exists(instance) && instance.attributes['execStatus'] === from) services.update(instance, changes);
}
