// A reporter for node --test where no terminal is: silent about what passes, complete about what fails.
import { inspect } from 'node:util';

export default async function* failures(source) {
  for await (const event of source) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message;
    if (event.type !== 'test:fail' || event.data.details.error.failureType === 'subtestsFailed') continue;
    const { name, file, line, details } = event.data;
    yield `not ok: ${name} (${file}:${line})\n${inspect(details.error.cause ?? details.error, { colors: false })}\n\n`;
  }
}
