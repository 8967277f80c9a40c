import { loadKeytar } from '../load-keytar.ts';
import { keepOutOfCoreFiles } from './core-files.ts';
import { portOfThisProcess } from './port.ts';
import { serveKeychain } from './serve.ts';

/*
 * The process that keytar lives in. A keychain can leave a call unanswered for good, each such call holds a thread, and a process
 * whose threads are held cannot even exit; this one is ended from outside and started anew.
 */

keepOutOfCoreFiles();
serveKeychain(portOfThisProcess(), loadKeytar);
