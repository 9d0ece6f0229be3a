import type { History } from './history';
import { nodeName, originatorName, subjectName } from './names';
import { commandText } from './sentences';

/** A history as a Gherkin scenario that ends with what went wrong. */
export function gherkin(history: History, title: string, outcome: string): string {
  const lines = [
    ...steps('Given', preparations(history)),
    ...steps('When', history.commands.map(commandText)),
    ...steps('Then', [outcome]),
  ];
  return [`Scenario: ${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function preparations({ nodes, subjects }: History): readonly string[] {
  const stranger = originatorName.stranger;
  return [
    ...nodes.map((access, node) => {
      const limit = access === 'open' ? '' : ` under which ${stranger} may only RETRIEVE`;
      return `node "${nodeName(node)}"${limit}`;
    }),
    ...subjects.map(({ access, value }, subject) => {
      const limit = access === 'open' ? '' : ` that ${stranger} may not RETRIEVE`;
      return `trigger subject "${subjectName(subject)}" with the value ${String(value)}${limit}`;
    }),
  ];
}

function steps(keyword: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, at) => `${at === 0 ? keyword : 'And'} ${text}`);
}
