import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, reason } from '../../reports/prepare-output';
import { listTests } from '../../steps/run/plan';
import { badUsage } from '../exit-code';
import { description, fields } from '../init/description';
import { proforma } from '../init/proforma';
import { complain, type Io } from '../io';
import { toolCommand } from '../version';

/** The options of `init`. */
export interface InitOptions {
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes an IUT description to fill in, and beside it the form that explains each field: ICS and IXIT. */
export function init(file: string, { force, json }: InitOptions, io: Io): number {
  const guide = `${file.replace(/\.json$/u, '')}.README.md`;
  const inTheWay = [file, guide].find((each) => existsSync(each));
  if (inTheWay !== undefined && force !== true) {
    complain(io, `${inTheWay} exists already; --force overwrites it`);
    return badUsage;
  }
  try {
    makeFolder(path.dirname(file));
    // The headers may hold secrets: only the owner reads this file.
    writeFileSync(file, `${JSON.stringify(description, null, 2)}\n`, { mode: 0o600 });
    writeFileSync(guide, proforma(path.basename(file), listTests()));
  } catch (error) {
    complain(io, `cannot write ${file} (${reason(error)})`);
    return badUsage;
  }
  if (json === true) io.out(`${JSON.stringify({ files: [file, guide] })}\n`);
  else
    io.out(`Wrote ${file} and ${guide}. Fill in, then check with: ${toolCommand} probe --iut ${file}\n\n${table()}\n`);
  return 0;
}

function table(): string {
  const width = Math.max(...fields.map(({ name }) => name.length));
  return fields.map(({ name, needed, meaning }) => `  ${name.padEnd(width)}  ${needed}  ${meaning}`).join('\n');
}
