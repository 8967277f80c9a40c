import { dispatch } from '../../.dev/dispatch.ts';

process.exitCode = await dispatch({
  folder: import.meta.dirname,
  command: 'bench',
  argv: process.argv.slice(2),
});
