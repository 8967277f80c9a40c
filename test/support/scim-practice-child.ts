import { once } from 'node:events';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { listenPractice } from '../../main/practice/listen.ts';
import type { PracticeProcessStart, PracticeProcessTruth } from './scim-practice-process.ts';

const messages: unknown[] = await once(process, 'message');
const start = messages[0] as PracticeProcessStart;
const service = createPracticeService({ ...start, now: () => new Date() });
const server = await listenPractice(service);

process.on('message', () => {
  const truth: PracticeProcessTruth = {
    accounts: service.accounts(),
    changes: service.changes(),
    requests: service.requestCount(),
  };
  process.send?.(truth);
});
process.once('disconnect', () => {
  void server.close();
});
process.send?.({ url: server.url });
