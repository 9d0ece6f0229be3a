import type { RuleTable } from '../../model/rule';
import { drawing } from './draw';
import { diagrams } from './index';
import { explorablePage } from './page';

/** A file that a command writes. */
export interface PictureFile {
  readonly name: string;
  readonly text: string;
}

/** The diagrams of a table of rules as SVG files, `campaignStatus.svg` first, and the explorable page, `index.html`. */
export async function pictureFiles(rules: RuleTable): Promise<readonly PictureFile[]> {
  const draw = await drawing();
  const machines = diagrams(rules).map((diagram) => ({ diagram, svg: draw(diagram) }));
  return [
    ...machines.map(({ diagram, svg }) => ({ name: `${diagram.id}.svg`, text: svg })),
    { name: 'index.html', text: explorablePage(machines) },
  ];
}
