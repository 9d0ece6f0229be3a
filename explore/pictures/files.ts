import type { RuleTable } from '../../model/rule';
import { drawing } from './draw';
import { diagrams } from './index';

/** A file that a command writes. */
export interface PictureFile {
  readonly name: string;
  readonly text: string;
}

/** The diagrams of a table of rules as SVG files, `campaignStatus.svg` first. */
export async function svgFiles(rules: RuleTable): Promise<readonly PictureFile[]> {
  const draw = await drawing();
  return diagrams(rules).map((diagram) => ({ name: `${diagram.id}.svg`, text: draw(diagram) }));
}
