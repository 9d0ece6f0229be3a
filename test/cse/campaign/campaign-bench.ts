import { campaignHooks } from '../../../cse/campaign/hooks';
import type { CampaignPolicy } from '../../../cse/campaign/policy';
import { defaultCampaignPolicy } from '../../../cse/campaign/policy';
import type { RuleTable } from '../../../model/rule';
import { rules } from '../../../model/rules/index';
import type { Status } from '../../../model/state';
import type { ResponsePrimitive } from '../../../wire/primitive';
import { attributesOf, Bench, member, software } from '../harness';

const needed = {
  version: '2.0',
  softwareName: 'firmware',
  URL: 'http://example.org/firmware',
  softwareTargets: ['cse-in/A', 'cse-in/B'],
  softwareOperation: 'INSTALL',
};

/** A CSE with the nodes A, B and D, whose campaigns follow this policy. */
export class CampaignBench extends Bench {
  readonly faults: unknown[];

  private constructor(policy: Partial<CampaignPolicy>, table: RuleTable, faults: unknown[]) {
    super(
      {},
      [(services) => campaignHooks(services, { ...defaultCampaignPolicy, ...policy }, table, software.mgmtDefinition)],
      (error) => faults.push(error),
    );
    this.faults = faults;
  }

  static async with(policy: Partial<CampaignPolicy> = {}, table: RuleTable = rules): Promise<CampaignBench> {
    const bench = new CampaignBench(policy, table, []);
    for (const node of ['A', 'B', 'D']) await bench.openNode(node);
    return bench;
  }

  begin(attributes: Readonly<Record<string, unknown>> = {}, name = 'C'): Promise<ResponsePrimitive> {
    return this.create('cse-in', 'softwareCampaign', {
      ...needed,
      resourceName: name,
      campaignEnabled: true,
      ...attributes,
    });
  }

  enable(campaignEnabled: boolean): Promise<ResponsePrimitive> {
    return this.update('cse-in/C', 'softwareCampaign', { campaignEnabled });
  }

  async campaign(name = 'C'): Promise<Record<string, unknown>> {
    return attributesOf(await this.retrieve(`cse-in/${name}`));
  }

  async links(): Promise<readonly string[]> {
    return ((await this.campaign())['softwareLinks'] ?? []) as readonly string[];
  }

  /** The status of each entry of individualSoftwareStatuses, and what it is about. */
  async entries(): Promise<readonly { action: string; status: Status }[]> {
    return ((await this.campaign())['individualSoftwareStatuses'] ?? []) as readonly {
      action: string;
      status: Status;
    }[];
  }

  async software(link: string | undefined): Promise<Record<string, unknown>> {
    return attributesOf(await this.retrieve(link ?? ''));
  }

  /** The device of a [software] reports how its installation stands. */
  report(link: string | undefined, status: Status): Promise<ResponsePrimitive> {
    return this.update(link ?? '', 'software', { installStatus: { action: 'install', status } });
  }

  /** The identifier of a node. */
  async node(name: string): Promise<unknown> {
    return member(attributesOf(await this.retrieve(`cse-in/${name}`)), 'resourceID');
  }
}
