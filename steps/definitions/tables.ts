import { Then, When } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { executionIs } from '../checks/executions';
import { policiesDecide } from '../table/access';
import { createChild, takesChildren, takesNoOtherChild } from '../table/children';
import { nullDeletes } from '../table/deletable';
import { hasWhatIsDemanded } from '../table/demanded';
import { discoveredByLabels } from '../table/discovery';
import { hasValues, isOfItsType, refusedOrCompleted } from '../table/has-values';
import { hasItsParent, reachedByName, reachedByResourceId } from '../table/naming';
import { createTakesNone, updateTakesNone } from '../table/never-taken';
import { createWithParameters, deletedWithChildren, retrieveWithParameters } from '../table/procedures';
import type { Named } from '../table/table-resource';
import { tableResource } from '../table/table-resource';
import { takesEach } from '../table/takes';
import { tellsCreation, tellsLastChange } from '../table/times';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

When('the originator creates a {word} below {resource}', async function (this: SuiteWorld, type: string, named: Named) {
  this.answered(named.label, await createChild(this, tableResource(this, named), type));
});

Then('{resource} has these attributes:', has);
Then('{resource} has:', has);
async function has(this: SuiteWorld, named: Named, table: DataTable): Promise<void> {
  if (named.kind === 'execution') await executionIs(this, named.label, table);
  else await hasValues(this, tableResource(this, named), table.raw());
}

Then('{resource} has every attribute that its table demands', async function (this: SuiteWorld, named: Named) {
  await hasWhatIsDemanded(this, tableResource(this, named));
});

Then(
  'the CREATE is refused, or the IUT itself gives {resource} a value for {word}{cites}',
  async function (this: SuiteWorld, named: Named, attribute: string, cites: Cites) {
    await refusedOrCompleted(this, tableResource(this, named), attribute, cites);
  },
);

Then(
  'a CREATE like that of {resource} sets none of:',
  async function (this: SuiteWorld, named: Named, table: DataTable) {
    await createTakesNone(this, tableResource(this, named), table.raw());
  },
);

Then('an UPDATE of {resource} sets none of:', async function (this: SuiteWorld, named: Named, table: DataTable) {
  await updateTakesNone(this, tableResource(this, named), table.raw());
});

Then(
  'a CREATE like that of {resource}, and an UPDATE, set each of:',
  async function (this: SuiteWorld, named: Named, table: DataTable) {
    await takesEach(this, tableResource(this, named), table.raw(), true);
  },
);

Then(
  'a CREATE like that of {resource}, and an UPDATE, set or refuse each of:',
  async function (this: SuiteWorld, named: Named, table: DataTable) {
    await takesEach(this, tableResource(this, named), table.raw(), false);
  },
);

Then(
  'an UPDATE of {resource} to null deletes, or leaves, each of:',
  async function (this: SuiteWorld, named: Named, table: DataTable) {
    await nullDeletes(this, tableResource(this, named), table.raw());
  },
);

Then(
  '{resource} is reached by its resourceID alone{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await reachedByResourceId(this, tableResource(this, named), cites);
  },
);

Then(
  '{resource} is reached under its resourceName, which no other child of its parent gets{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await reachedByName(this, tableResource(this, named), cites);
  },
);

Then(
  'parentID of {resource} is the resourceID of its parent{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await hasItsParent(this, tableResource(this, named), cites);
  },
);

Then(
  'creationTime of {resource} tells when it was created{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await tellsCreation(this, tableResource(this, named), cites);
  },
);

Then(
  'lastModifiedTime of {resource} tells of its last change{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await tellsLastChange(this, tableResource(this, named), cites);
  },
);

Then('{resource} is discovered by its labels{cites}', async function (this: SuiteWorld, named: Named, cites: Cites) {
  await discoveredByLabels(this, tableResource(this, named), cites);
});

Then(
  'the policies of {resource} decide who may change it{cites}',
  async function (this: SuiteWorld, named: Named, cites: Cites) {
    await policiesDecide(this, tableResource(this, named), cites);
  },
);

Then(
  '{resource} takes several children of type {word}, each as it was given{cites}',
  async function (this: SuiteWorld, named: Named, type: string, cites: Cites) {
    await takesChildren(this, tableResource(this, named), type, cites);
  },
);

Then('none of these is created below {resource}:', async function (this: SuiteWorld, named: Named, table: DataTable) {
  await takesNoOtherChild(this, tableResource(this, named), table.raw());
});

Then(
  'a CREATE like that of campaign {string} may say what its response holds{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await createWithParameters(this, label, cites);
  },
);

Then(
  'every RETRIEVE of campaign {string} brings the same attributes{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await retrieveWithParameters(this, label, cites);
  },
);

Then(
  'a DELETE of campaign {string} leaves nothing of it{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await deletedWithChildren(this, label, cites);
  },
);

Then('{resource} is of its own type{cites}', async function (this: SuiteWorld, named: Named, cites: Cites) {
  await isOfItsType(this, tableResource(this, named), cites);
});
