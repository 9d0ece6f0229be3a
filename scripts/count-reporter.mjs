// A reporter for node --test: one JSON object with the counts of the leaf tests and what failed.
export default async function* count(source) {
  const done = [];
  for await (const event of source) {
    if (event.type === 'test:pass' || event.type === 'test:fail') done.push(event);
  }
  const leaves = done.filter((event) => event.data.details?.type !== 'suite' && event.data.skip === undefined);
  const failed = leaves.filter(
    (event) => event.type === 'test:fail' && event.data.details?.error?.failureType !== 'subtestsFailed',
  );
  const failures = failed.map((event) => `${event.data.file ?? ''} ${event.data.name}`.trim());
  const passed = leaves.filter((event) => event.type === 'test:pass').length;
  yield JSON.stringify({ passed, failed: failed.length, failures });
}
