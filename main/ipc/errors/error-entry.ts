import type { ErrorCode } from '../../../preload/contract/result.ts';

/** `own`: the error's own message is safe and says more, since its class promises so. */
export type ErrorEntry = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly own?: true;
};
