import { registerAe, report, type Registree } from '../../targets/roles/registree';
import type { Finding } from './finding';
import type { Prober } from './prober';

/** May a device, or the administrator in its place, report what becomes of its software? */
async function checkReport(prober: Prober): Promise<readonly Finding[]> {
  const { node, software, device } = prober.scene;
  if (!node || !software || device === undefined) return [];
  const registree: Registree = { node, device, reporter: undefined };
  const to = software.structured;
  const answer = await report(prober, registree, to, 'installStatus', 'install', 'IN_PROCESS');
  const base = { id: 'report/installStatus', what: 'a device may report installStatus' };
  if (!answer.accepted)
    return [
      { ...base, outcome: 'denied', detail: `refused to the device and to the administrator: ${answer.summary}` },
    ];
  const own = device !== prober.administrator && registree.reporter === device;
  return [{ ...base, outcome: 'ok', detail: own ? 'as itself' : 'through the administrator only' }];
}

/** Is another originator kept out where no policy admits it? If not, no test can show that an inaccessible target is refused. */
async function checkStranger(prober: Prober): Promise<readonly Finding[]> {
  const { node, policy } = prober.scene;
  if (!node || !policy) return [];
  const stranger = `C${prober.uniqueName('stranger')}`;
  const ae = await registerAe(prober, stranger);
  const base = { id: 'access/stranger', what: 'an originator that no policy admits is refused' };
  if ('problem' in ae) return [{ ...base, outcome: 'unknown', detail: ae.problem }];
  const answer = await prober.ask({ operation: 'RETRIEVE', to: node.structured, from: stranger });
  if (!answer.accepted) return [{ ...base, outcome: 'ok', detail: answer.summary }];
  const detail = `it may RETRIEVE the node (${answer.summary}): is access control on? Tests of inaccessible targets mean nothing without`;
  return [{ ...base, outcome: 'warning', detail }];
}

/** Who may do what, as far as the tests need it. */
export async function checkPrivileges(prober: Prober): Promise<readonly Finding[]> {
  return [...(await checkReport(prober)), ...(await checkStranger(prober))];
}
