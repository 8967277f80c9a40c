import type { PracticeOptions, PracticeService } from './service.ts';

/** A simulated Sales Navigator SCIM service; any path prefix before `/Users` is accepted. */
export declare function createPracticeService(options: PracticeOptions): PracticeService;
