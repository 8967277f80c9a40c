import { words } from '../../words/words.ts';
import type { TokenSource } from '../arguments/order.ts';
import { JobFailure } from '../job-failure.ts';
import type { JobSurroundings } from './surroundings.ts';

const longestToken = 10_000;

/** The access token from where the command line says it is. No message repeats any of it. */
export async function readToken(
  source: TokenSource,
  { env, stdin, stderr }: Pick<JobSurroundings, 'env' | 'stdin' | 'stderr'>,
): Promise<string> {
  if (source.kind === 'stdin' && stdin.isTTY === true) stderr.write(words().job.accessTokenThenEnter);
  const where =
    source.kind === 'env' ? words().job.environmentVariable(source.name) : words().job.standardInput;
  const token = (source.kind === 'env' ? (env[source.name] ?? '') : await readAll(stdin)).trim();
  if (token === '') throw new JobFailure('wrong-arguments', words().job.holdsNoAccessToken(where));
  // A header cannot carry more than visible ASCII, and no token has anything else.
  if (token.length > longestToken || !/^[\u0021-\u007E]+$/u.test(token)) {
    throw new JobFailure('wrong-arguments', words().job.holdsSomethingNoAccess(where));
  }
  return token;
}

async function readAll(stdin: JobSurroundings['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > 2 * longestToken) break;
  }
  return text;
}
