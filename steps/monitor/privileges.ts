import { isRecord } from '../../wire/record';
import type { Directory, Known } from './directory';

/**
 * Whether access control lets an originator do something with a resource, by the policies that the session itself has made;
 * undefined when they do not tell.
 */
export function permits(
  directory: Directory,
  administrator: string,
  originator: string,
  resource: Known,
  operation: string,
): boolean | undefined {
  if (originator === administrator) return true;
  const ids = resource.attributes['accessControlPolicyIDs'];
  if (!Array.isArray(ids) || ids.length === 0) return undefined;
  const policies = ids.map((id) => (typeof id === 'string' ? directory.get(id) : undefined));
  if (policies.some((policy) => policy?.made !== true)) return undefined;
  return policies.some((policy) => rulesIn(policy).some((rule) => grants(rule, originator, operation)));
}

function rulesIn(policy: Known | undefined): readonly Record<string, unknown>[] {
  const privileges = policy?.attributes['privileges'];
  const rules = isRecord(privileges) ? privileges['accessControlRules'] : undefined;
  return Array.isArray(rules) ? rules.filter(isRecord) : [];
}

function grants(rule: Record<string, unknown>, originator: string, operation: string): boolean {
  const { accessControlOriginators: originators, accessControlOperations: operations } = rule;
  return (
    Array.isArray(originators) &&
    (originators.includes(originator) || originators.includes('all')) &&
    Array.isArray(operations) &&
    operations.includes(operation)
  );
}
