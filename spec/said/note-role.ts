import type { StatementId } from '../statement';

/**
 * What the note on what is unclear (`unclear`) of a statement is to the analysis of the text:
 * - `covered`: what it says is derived from rules or data, so that it comes and goes with them;
 * - `testing`: it concerns who tests a CSE, not who edits the text;
 * - a kind: the note itself is the finding.
 * A note that is not named here is a gap.
 */
export type NoteRole = 'covered' | 'testing' | 'contradiction' | 'gap' | 'hole' | 'editorial';

const roles: Readonly<Record<NoteRole, readonly StatementId[]>> = {
  covered: [
    '9.6.76#03',
    '9.6.76-2/campaignEnabled#04',
    '9.6.76-2/campaignEnabled#06',
    '9.6.76-2/campaignStatus#02',
    '9.6.76-2/campaignStatus#05',
    '9.6.76-2/campaignStatus#06',
    '9.6.76-2/version#05',
    '9.6.76-2/softwareTriggerCriteria#05',
    '9.6.76-2/softwareLinks#01',
    '9.6.76-2/softwareLinks#03',
    '9.6.76-2/aggregatedSoftwareStatus#01',
    '9.6.76-2/aggregatedSoftwareStatus#03',
    '9.6.76-2/aggregatedSoftwareStatus#04',
    '9.6.76-2/aggregatedSoftwareStatus#06',
    '9.6.76-2/aggregatedSoftwareStatus#07',
    '9.6.76-2/individualSoftwareStatuses#03',
    '9.6.76-2/individualSoftwareStatuses#04',
    '9.6.76-2/individualSoftwareStatuses#09',
    '10.2.28.1#07',
    '10.2.28.1#09',
    '10.2.28.1#10',
    '10.2.28.1#18',
    '10.2.28.1#19',
    '10.2.28.1#22',
    '10.2.28.1#26',
    '10.2.28.1#31',
    '10.2.28.1#34',
    '10.2.28.1#40',
    '10.2.28.1#43',
    '10.2.28.1#44',
    '10.2.28.2#05',
    '10.2.28.2#06',
    '10.2.28.2#13',
    '10.2.28.2#18',
    '10.2.28.2#31',
    '10.2.28.3.1#09',
    '10.2.28.3.1#15',
    '10.2.28.3.3#03',
    '10.2.28.3.3#04',
    '10.2.28.3.3#08',
    '10.2.28.3.3#10',
    '10.2.28.3.3#12',
    '10.2.28.3.3#20',
    '10.2.28.3.4#01',
    '10.2.28.3.4#03',
    '9.6.17-2/execStatus#03',
    'D.3/installStatus-IN_PROCESS-FAILURE#01',
    'D.3/activeStatus-IN_PROCESS-FAILURE#01',
    'D.3#04',
  ],
  testing: ['9.6.76-2/campaignEnabled#05', '10.2.28.1/no-other#01', 'D.3/installStatus-no-other#01'],
  contradiction: ['9.6.76-2/campaignStatus#04', '10.2.28.3.1#03'],
  hole: ['10.2.28.3.1#10'],
  gap: [],
  editorial: ['9.6.76-2/softwareTriggerCriteria#04', '10.2.28.1#02', '10.2.28.1#15', 'D.3-2/mgmtDefinition#04'],
};

/** The role of the note of a statement. */
export function noteRole(id: StatementId): NoteRole {
  const found = Object.entries(roles).find(([, ids]) => ids.includes(id));
  return found ? (found[0] as NoteRole) : 'gap';
}
