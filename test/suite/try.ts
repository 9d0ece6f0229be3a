import { rules } from '../../model/rules/index';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';
const lawful: Record<string, Variant> = {
  cancelOperation: { campaign: { cancel: 'cancelOperation' } },
  reuse: { campaign: { software: 'reuse' } },
  declineLast: { campaign: { declines: 'last' } },
  declineAll: { campaign: { declines: 'all' } },
  shorter: { campaign: { softwareLifetime: 'shorter' } },
  after: { campaign: { pace: 'afterResponse' } },
  slow: { campaign: { pace: 500 } },
  slowCancel: { campaign: { pace: 500, cancel: 'cancelOperation' } },
  reversed: { campaign: { targetOrder: 'reversed' } },
  empty: { campaign: { entryWithoutSoftware: 'empty' } },
  deleteSoftware: { campaign: { onDelete: 'deleteSoftware' } },
  bad: { campaign: { refusalCodes: 'badRequest' } },
  internal: { campaign: { refusalCodes: 'internalError' } },
  ignoreRO: { cse: { readOnlyAttributes: 'ignore' } },
  acceptUnknown: { cse: { unknownAttributes: 'accept' } },
  noVerify: { cse: { verifySubscriptions: false } },
  before: { cse: { notificationTiming: 'before' } },
  nullNull: { cse: { nullAs: 'null' } },
  nullEmpty: { cse: { nullAs: 'empty' } },
  structured: { cse: { identifierForm: 'structured' } },
  spRelative: { cse: { identifierForm: 'spRelative' } },
  bottomUp: { cse: { deletionOrder: 'bottomUp' } },
  noInherit: { cse: { inheritAccessControl: false } },
  adminOnly: { cse: { aeMayCreateUnderCseBase: [] } },
  allMay: {
    campaign: {
      uses: rules.filter((r) => r.force === 'may' && r.name !== 'decline-incompatible-node').map((r) => r.name),
    },
  },
};
async function main() {
  const mode = process.argv[2];
  if (mode === 'lawful') {
    for (const [name, v] of Object.entries(lawful)) {
      const t = Date.now();
      const o = await runOnModel(v);
      const bad = o.tests.filter((x) => x.verdict !== 'pass');
      const count = (k: string) => bad.filter((x) => x.verdict === k).length;
      console.log(
        name,
        o.tests.length,
        'fail',
        count('fail'),
        'inc',
        count('inconclusive'),
        'na',
        count('notApplicable'),
        'err',
        count('error'),
        Date.now() - t,
        'ms',
      );
      for (const x of bad)
        if (x.verdict !== 'notApplicable' || process.argv[3])
          console.log('   ', x.verdict, x.id, x.reason ?? JSON.stringify(x.failures));
      const left = o.tests.filter((x) => x.leftBehind.length);
      if (left.length) console.log('   left', left.length, left[0]?.id, left[0]?.leftBehind);
    }
  } else {
    for (const r of rules.filter((r) => r.force === 'must')) {
      const o = await runOnModel({
        rules: rules.filter((x) => x !== r),
        campaign: { cancel: r.name === 'cancel-operation' || mode === 'cancel' ? 'cancelOperation' : 'letFinish' },
      });
      const fails = o.tests.filter((x) => x.verdict === 'fail');
      const first = fails[0]?.failures[0]?.statements[0];
      const firsts = fails.filter((f) => r.statements.includes(f.failures[0]?.statements[0] ?? '')).length;
      const anyn = fails.filter((f) => f.failures[0]?.statements.some((s) => r.statements.includes(s))).length;
      console.log(
        fails.length === 0 ? 'ALIVE ' : firsts === fails.length ? 'killed' : 'KILL? ',
        r.name,
        fails.length,
        'fails; named first in',
        firsts,
        'any',
        anyn,
        first,
        'inc',
        o.tests.filter((x) => x.verdict === 'inconclusive').length,
        'err',
        o.tests.filter((x) => x.verdict === 'error').length,
      );
      if (firsts < fails.length)
        for (const f of fails.filter((f) => !r.statements.includes(f.failures[0]?.statements[0] ?? '')).slice(0, 4))
          console.log(
            '       ',
            f.id,
            f.failures[0]?.statements.join(' '),
            '|',
            f.failures[0]?.message,
            '|',
            f.failures[0]?.observed,
          );
    }
  }
}
void main();
