import type { PracticeService } from './service.ts';

export type ListeningPractice = {
  /** Base URL with the prefix `/scim`, on a free port of 127.0.0.1. */
  readonly url: string;
  close(): Promise<void>;
};

/** The practice service over real HTTP on loopback; faults that cut really cut the socket. */
export declare function listenPractice(service: PracticeService): Promise<ListeningPractice>;
