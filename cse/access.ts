import { resolve } from './address';
import type { CseNames } from './address';
import type { ResourcePolicy } from './policy';
import type { Attributes, Resource, ResourceTypeName } from './resource';
import type { AccessOperation } from './services';
import type { ResourceTree } from './tree';

interface Rule {
  readonly accessControlOriginators: readonly string[];
  /** Symbolic operations, or their bits as one number. */
  readonly accessControlOperations: readonly string[] | number;
}

/** The bits of m2m:accessControlOperations, for rules that came as a number. */
const bits: Readonly<Record<AccessOperation, number>> = {
  CREATE: 1,
  RETRIEVE: 2,
  UPDATE: 4,
  DELETE: 8,
  NOTIFY: 16,
  DISCOVERY: 32,
};

type Policy = Pick<ResourcePolicy, 'inheritAccessControl' | 'aeMayCreateUnderCseBase'>;

/** Decides who may do what (TS-0003): by the access control policies of a resource, else by who created it. */
export class AccessControl {
  private readonly tree: ResourceTree;
  private readonly names: CseNames;
  private readonly administrator: string;
  private readonly policy: Policy;

  constructor(tree: ResourceTree, names: CseNames, administrator: string, policy: Policy) {
    this.tree = tree;
    this.names = names;
    this.administrator = administrator;
    this.policy = policy;
  }

  /** Whether an originator is the administrator or a registered entity. */
  knows(originator: string): boolean {
    if (originator === this.administrator || this.tree.get(originator)?.type === 'AE') return true;
    return this.tree.children(this.tree.root, 'remoteCSE').some((one) => registreeId(one) === originator);
  }

  /** Whether an originator has a privilege; for CREATE, `childType` is what it wants to create below `resource`. */
  permits(originator: string, resource: Resource, operation: AccessOperation, childType?: ResourceTypeName): boolean {
    if (originator === this.administrator) return true;
    if (resource.type === 'accessControlPolicy') return grants(resource, 'selfPrivileges', originator, operation);
    const own = policiesOf(resource.attributes);
    if (own.length > 0) return this.granted(own, originator, operation);
    if (resource.type === 'CSEBase') return this.permitsAtRoot(originator, operation, childType);
    return resource.creator === originator || this.inherits(resource, originator, operation);
  }

  /** Whether an originator may exchange a resource's accessControlPolicyIDs: that is for the selfPrivileges of the present ones. */
  permitsAccessChange(originator: string, resource: Resource): boolean {
    if (originator === this.administrator) return true;
    const own = policiesOf(resource.attributes);
    if (own.length === 0) return resource.creator === originator;
    return own.some((id) => {
      const policy = resolve(this.tree, this.names, id);
      return policy !== undefined && grants(policy, 'selfPrivileges', originator, 'UPDATE');
    });
  }

  private granted(policyIds: readonly string[], originator: string, operation: AccessOperation): boolean {
    return policyIds.some((id) => {
      const policy = resolve(this.tree, this.names, id);
      return policy !== undefined && grants(policy, 'privileges', originator, operation);
    });
  }

  /** The nearest ancestor with policies decides; without one, whoever created an ancestor may act below it. */
  private inherits(resource: Resource, originator: string, operation: AccessOperation): boolean {
    if (!this.policy.inheritAccessControl) return false;
    for (let at = resource.parent; at && at.type !== 'CSEBase'; at = at.parent) {
      const policies = policiesOf(at.attributes);
      if (policies.length > 0) return this.granted(policies, originator, operation);
      if (at.creator === originator) return true;
    }
    return false;
  }

  private permitsAtRoot(originator: string, operation: AccessOperation, childType?: ResourceTypeName): boolean {
    if (!this.knows(originator)) return false;
    if (operation === 'CREATE') {
      return childType !== undefined && this.policy.aeMayCreateUnderCseBase.includes(childType);
    }
    return operation === 'RETRIEVE' || operation === 'DISCOVERY';
  }
}

/** The originator as which an <AE> or <remoteCSE> speaks. */
export function registreeId(registree: Resource): unknown {
  return registree.attributes[registree.type === 'AE' ? 'AE-ID' : 'CSE-ID'];
}

/** The accessControlPolicyIDs among attributes. */
export function policiesOf(attributes: Attributes): readonly string[] {
  const ids = attributes['accessControlPolicyIDs'];
  return Array.isArray(ids) ? ids.map(String) : [];
}

function grants(
  policy: Resource,
  part: 'privileges' | 'selfPrivileges',
  originator: string,
  operation: AccessOperation,
): boolean {
  const rules = (policy.attributes[part] as { accessControlRules?: readonly Rule[] } | undefined)?.accessControlRules;
  return (rules ?? []).some(
    (rule) =>
      rule.accessControlOriginators.some((pattern) => matches(pattern, originator)) &&
      allows(rule.accessControlOperations, operation),
  );
}

function allows(operations: readonly string[] | number, operation: AccessOperation): boolean {
  return typeof operations === 'number' ? (operations & bits[operation]) !== 0 : operations.includes(operation);
}

/** `all`, an originator, or one with `*` for any run of characters; in time linear in the pieces, whatever the pattern. */
function matches(pattern: string, originator: string): boolean {
  if (pattern === 'all' || pattern === originator) return true;
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop();
  if (tail === undefined || !originator.startsWith(head)) return false;
  let at = head.length;
  for (const piece of pieces) {
    const found = originator.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return originator.length - tail.length >= at && originator.endsWith(tail);
}
