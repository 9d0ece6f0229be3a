// A thread that takes tests, tells that one has begun, and breaks off.
import { parentPort } from 'node:worker_threads';
import type { ThreadNews, ThreadOrder } from '../../../cli/threads/messages';

const tell = (news: ThreadNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (order: ThreadOrder) => {
  if (order.kind === 'task') tell({ kind: 'free' });
  if (order.kind !== 'next') return;
  const [id = ''] = order.ids;
  tell({ kind: 'started', id, title: '' });
  throw new Error('what it was doing was too much for it');
});
