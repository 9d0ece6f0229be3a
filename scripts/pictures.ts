// Draws docs/pictures/ and the diagram of the HTML report from the rules. Usage: npm run pictures [-- --check]
// With --check nothing is written; the exit status is 1 where a file is not what the rules give.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureFiles } from '../explore/pictures/files';
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

void pictureFiles(rules).then((files) => {
  // The explorable page is large: `explore --pictures` makes it for who wants it.
  for (const { name, text } of files.filter((file) => file.name.endsWith('.svg')))
    put(path.join(root, 'docs', 'pictures', name), text);
  const [first] = files;
  if (first) put(path.join(root, 'reports', 'pictures', first.name), first.text);
});
