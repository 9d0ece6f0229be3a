import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureFiles } from '../../explore/pictures/files';
import type { RuleTable } from '../../model/rule';
import { makeFolder } from '../../reports/prepare-output';
import { badUsage } from '../exit-code';
import { complain, type Io } from '../io';

/** Writes the diagrams of a table of rules, and the page on which to explore them. Exit status 0, or 2 for a bad folder. */
export async function explorePictures(folder: string, rules: RuleTable, json: boolean, io: Io): Promise<number> {
  let files: readonly string[];
  try {
    makeFolder(folder);
    const pictures = await pictureFiles(rules);
    for (const { name, text } of pictures) writeFileSync(path.join(folder, name), text);
    files = pictures.map(({ name }) => path.join(folder, name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    complain(io, `--pictures ${folder}: cannot be written (${code}); name a folder that can`);
    return badUsage;
  }
  if (json) io.out(`${JSON.stringify({ pictures: files }, null, 2)}\n`);
  else io.out(`Wrote ${files.join(', ')}\n`);
  return 0;
}
