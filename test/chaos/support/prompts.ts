import { spawn } from 'node:child_process';
import { surveyKeychain } from '../../../main/keychain/bus/survey.ts';

export type PromptWatch = { readonly count: () => number; readonly close: () => void };

/** Counts the dialogs that are asked for on a session bus (`org.freedesktop.Secret.Prompt.Prompt`), whoever would show them. */
export async function watchPrompts(env: NodeJS.ProcessEnv): Promise<PromptWatch> {
  if ((await surveyKeychain({ env, deadlineMs: 5000 })).kind === 'no-bus')
    return { count: () => 0, close: () => undefined };
  const monitor = spawn(
    'dbus-monitor',
    ['--session', "type='method_call',interface='org.freedesktop.Secret.Prompt',member='Prompt'"],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let text = '';
  monitor.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString('utf8');
  });
  // Its first lines say that it listens.
  for (let tries = 0; tries < 100 && text === ''; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    count: () => text.split('interface=org.freedesktop.Secret.Prompt; member=Prompt').length - 1,
    close: () => void monitor.kill('SIGKILL'),
  };
}
