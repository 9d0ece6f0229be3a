import type { RuleTable } from '../../model/rule';
import { campaignStatusDiagram } from './campaign-status';
import type { Diagram } from './diagram';
import { softwareStatusDiagram } from './software-status';
import { targetProgressDiagram } from './target-progress';

/** Every diagram that can be drawn from a table of rules. */
export function diagrams(rules: RuleTable): readonly Diagram[] {
  return [
    campaignStatusDiagram(rules),
    targetProgressDiagram(rules),
    softwareStatusDiagram(rules, 'installStatus'),
    softwareStatusDiagram(rules, 'activeStatus'),
  ];
}
