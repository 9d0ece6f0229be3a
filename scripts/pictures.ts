// Draws docs/pictures/ and the diagram of the HTML report from the rules. Usage: npm run pictures [-- --check]
// With --check nothing is written; the exit status is 1 where a file is not what the rules give.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { svgFiles } from '../explore/pictures/files';
import { rules } from '../model/rules';

const root = path.join(__dirname, '..');
const check = process.argv.includes('--check');

function put(file: string, text: string): void {
  if (!check) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path.relative(root, file)} is not what the rules give: npm run pictures`);
    process.exitCode = 1;
  }
}

void svgFiles(rules).then((files) => {
  for (const { name, text } of files) put(path.join(root, 'docs', 'pictures', name), text);
  const [first] = files;
  if (first) put(path.join(root, 'reports', 'pictures', first.name), first.text);
});
