import { holdFolder } from '../../main/engine/folder/hold-folder.ts';
import { EngineError } from '../../main/engine/errors.ts';

/* Takes the lock of the folder named first and keeps it until it is killed or its standard input ends. Says what came of it. */

const [dataFolder = '', as = 'job'] = process.argv.slice(2);
try {
  const hold = holdFolder({ dataFolder, as: as === 'window' ? 'window' : 'job' });
  process.stdout.write('held\n');
  process.stdin.resume().once('end', () => {
    hold.release();
  });
} catch (error) {
  process.stdout.write(`${error instanceof EngineError ? error.message : String(error)}\n`);
}
