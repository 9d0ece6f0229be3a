import { withEntry } from '../../model/rules/change';
import type { Status } from '../../model/state';
import { encode } from '../../wire/codec';
import { isRecord } from '../../wire/record';
import { altered, tableWith } from '../rule-changes';
import type { Front, Values } from './fronts';
import { afterwards, answering, bare, showing, valuesIn } from './fronts';
import { misreadings, type Misreading } from './misreading';

const type = 'software';

/** The status that an UPDATE reports in one of the two attributes. */
function reported(values: Values | undefined, name: 'installStatus' | 'activeStatus'): unknown {
  const status = values?.[name];
  return isRecord(status) ? status['status'] : undefined;
}

/** Passes over some UPDATE requests without a word. */
const ignores = (passesOver: (values: Values) => boolean): Front =>
  answering(
    ({ operation, content }, profile) => {
      const values = operation === 'UPDATE' ? valuesIn(profile, type, content) : undefined;
      return values !== undefined && passesOver(values);
    },
    (request) => bare(request, 2004),
  );

/** Refuses that a [software] is IN_PROCESS again once an operation has ended so. */
const refusesAgain =
  (name: 'installStatus' | 'activeStatus', ...ends: readonly Status[]): Front =>
  (cse, clock, profile) => {
    let ended = false;
    return answering(
      ({ operation, content }) => {
        const status = operation === 'UPDATE' ? reported(valuesIn(profile, type, content), name) : undefined;
        const refused = ended && status === 'IN_PROCESS';
        ended ||= ends.some((end) => end === status);
        return refused;
      },
      (request) => bare(request, 4000),
    )(cse, clock, profile);
  };

/** An action status as a [software] has it. */
const status = (value: Status): Values => ({ action: '', status: value });

const breaches: readonly Misreading[] = [
  {
    id: 'new-is-SUCCESSFUL',
    mistake: 'calls a new [software] SUCCESSFUL',
    front: showing(type, 'installStatus', () => status('SUCCESSFUL')),
    breaks: ['D.3/installStatus-creation-UNINITIALIZED#01'],
  },
  {
    id: 'new-is-active',
    mistake: 'calls a new [software] active',
    front: showing(type, 'activeStatus', () => status('IN_PROCESS')),
    breaks: ['D.3/activeStatus-creation-UNINITIALIZED#01'],
  },
  {
    id: 'deaf-to-IN_PROCESS',
    mistake: 'does not take note of IN_PROCESS',
    front: ignores((values) => reported(values, 'installStatus') === 'IN_PROCESS'),
    breaks: ['D.3/installStatus-UNINITIALIZED-IN_PROCESS#01'],
  },
  {
    id: 'deaf-to-activation-IN_PROCESS',
    mistake: 'does not take note of an activation that is IN_PROCESS',
    front: ignores((values) => reported(values, 'activeStatus') === 'IN_PROCESS'),
    breaks: ['D.3/activeStatus-UNINITIALIZED-IN_PROCESS#01'],
  },
  ...(
    [
      ['SUCCESSFUL', 'FAILURE'],
      ['FAILURE', 'SUCCESSFUL'],
    ] as const
  ).map(([end, other]): Misreading => ({
    id: `installation-${end}-as-${other}`,
    mistake: `has every ${end} of an installation become the other end`,
    front: afterwards(type, (values) =>
      reported(values, 'installStatus') === end ? { installStatus: status(other) } : undefined,
    ),
    breaks: [`D.3/installStatus-IN_PROCESS-${end}#01`],
  })),
  ...(['SUCCESSFUL', 'FAILURE'] as const).map((end): Misreading => ({
    id: `no-activation-after-${end}`,
    mistake: `never has an activation that has ended in ${end} become IN_PROCESS`,
    front: refusesAgain('activeStatus', end),
    breaks: [`D.3/activeStatus-${end}-IN_PROCESS#01`],
  })),
  {
    id: 'no-second-IN_PROCESS',
    mistake: 'forgets how an installation ended when it is IN_PROCESS again',
    front: refusesAgain('installStatus', 'SUCCESSFUL', 'FAILURE'),
    breaks: ['D.3/installStatus-SUCCESSFUL-IN_PROCESS#01'],
  },
  {
    id: 'activate-resets-installStatus',
    mistake: 'sets installStatus back when it is activated',
    front: afterwards(type, (values) =>
      values['activate'] === true ? { installStatus: status('UNINITIALIZED') } : undefined,
    ),
    breaks: ['D.3/installStatus-no-other#01'],
  },
  {
    id: 'activate-reports-installStatus',
    mistake: 'has activate tell of its progress in installStatus',
    front: afterwards(type, (values) =>
      values['activate'] === true ? { installStatus: status('IN_PROCESS') } : undefined,
    ),
    breaks: ['D.3/installStatus-no-other#01'],
  },
  {
    id: 'install-ends-activeStatus',
    mistake: 'has an installation that ends well end activeStatus too',
    front: afterwards(type, (values) =>
      reported(values, 'installStatus') === 'SUCCESSFUL' ? { activeStatus: values['installStatus'] } : undefined,
    ),
    breaks: ['D.3/activeStatus-no-other#01'],
  },
  {
    id: 'action-not-kept',
    mistake: 'does not keep an action that is set to TRUE',
    front: afterwards(type, (values) => (values['deactivate'] === true ? { deactivate: false } : undefined)),
    breaks: ['D.3-2/deactivate#04'],
  },
  {
    id: 'disabling-resets-installStatus',
    mistake: 'sets installStatus back when the campaign is disabled',
    front: (cse, _clock, profile) => {
      let latest = '';
      return {
        handle: async (request) => {
          if (request.operation === 'UPDATE' && valuesIn(profile, type, request.content)) latest = request.to;
          const response = await cse.handle(request);
          const campaign = valuesIn(profile, 'softwareCampaign', request.content);
          const back = encode(profile, type, { installStatus: status('UNINITIALIZED') });
          if (request.operation === 'UPDATE' && campaign?.['campaignEnabled'] === false)
            await cse.handle({ ...request, to: latest, content: back });
          return response;
        },
      };
    },
    breaks: ['D.3/installStatus-no-other#01'],
  },
  {
    id: 'enters-IN_PROCESS-unreported',
    mistake: 'enters IN_PROCESS for an activation of which nothing was reported',
    rules: tableWith(
      altered('targetStep', 'enter-status', {
        take: ({ campaign }, target) => withEntry(campaign, target, 'IN_PROCESS'),
      }),
      altered('targetStep', 'copy-activeStatus', {
        ready: ({ campaign }, { reported: told }) =>
          told !== 'UNINITIALIZED' && campaign.individualSoftwareStatuses?.[0]?.status !== told,
      }),
    ),
    breaks: ['10.2.28.1#27'],
  },
];

/** Ways to leave the figures of D.3. */
export const softwareFaults = misreadings('software', breaches);
