import type { ErrorCode } from '../../../preload/contract/result.ts';

/** What a failure is to the window; its sentence stands with the words. `own`: the error's own message is safe and says more, since its class promises so. */
export type ErrorEntry = {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly own?: true;
};
