import type { ResourceTypeName } from '../resource';
import { accessControlPolicy } from './access-control-policy';
import { container, contentInstance } from './containers';
import { cseBase } from './cse-base';
import type { ResourceTypeDefinition } from './definition';
import { execInstance, mgmtCmd } from './management-command';
import { node } from './node';
import { applicationEntity, remoteCse } from './registrees';
import { schedule } from './schedule';
import { semanticDescriptor } from './semantic-descriptor';
import { software } from './software';
import { softwareCampaign } from './software-campaign';
import { softwareCampaignAnnc } from './software-campaign-annc';
import { subscription } from './subscription';
import { transaction } from './transaction';

/** Every resource type that this CSE hosts. */
export const definitions: readonly ResourceTypeDefinition[] = [
  cseBase,
  applicationEntity,
  remoteCse,
  accessControlPolicy,
  container,
  contentInstance,
  node,
  software,
  schedule,
  subscription,
  mgmtCmd,
  execInstance,
  transaction,
  semanticDescriptor,
  softwareCampaign,
  softwareCampaignAnnc,
];

const byType = new Map<string, ResourceTypeDefinition>(definitions.map((one) => [one.type, one]));

/** The definition of a type, or undefined if this CSE does not implement it. */
export function definitionOf(type: string): ResourceTypeDefinition | undefined {
  return byType.get(type);
}

/** The definition of a type that is in the tree, and so has one. */
export function definitionOfHosted(type: ResourceTypeName): ResourceTypeDefinition {
  const definition = byType.get(type);
  if (!definition) throw new Error(`${type} is in the tree, but is not implemented`);
  return definition;
}
