import { dispatch, measurementNames } from '../../.dev/dispatch.ts';
import { runFileCases } from './support/run-file-cases.ts';

/*
 * npm run cases [-- NAME] [--json]. NAME is one of the measurements of this folder, or a text that the names of file cases hold;
 * without a name every file case is run.
 */
const argv = process.argv.slice(2);
const [name] = argv.filter((word) => word !== '--json');
process.exitCode =
  name !== undefined && measurementNames(import.meta.dirname).includes(name)
    ? await dispatch({ folder: import.meta.dirname, command: 'cases', argv })
    : await runFileCases(argv);
