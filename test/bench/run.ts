import { parseArgs } from 'node:util';
import { measureAgainst } from '../../.dev/against.ts';
import { keepBaseline } from '../../.dev/baselines.ts';
import { dispatch, measurementNames } from '../../.dev/dispatch.ts';
import type { Figures } from '../../.dev/figures.ts';
import { say } from '../../.dev/say.ts';

/*
 * npm run bench -- NAME [--json] [--against REV [--rounds N]] [--keep] [ARGUMENTS…]
 * --against measures another revision's build in turns with this one; --keep writes the figures into baselines.json.
 */
const { values, tokens } = parseArgs({
  args: process.argv.slice(2),
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'boolean' },
  },
  strict: false,
  tokens: true,
});
const ownOptions = new Set(['against', 'rounds', 'keep']);
const ownPlaces = new Set(
  tokens.flatMap((token) =>
    token.kind === 'option' && ownOptions.has(token.name)
      ? [token.index, ...(token.value !== undefined && !token.inlineValue ? [token.index + 1] : [])]
      : [],
  ),
);
const argv = process.argv.slice(2).filter((_, index) => !ownPlaces.has(index));

if (typeof values.against === 'string') await compare(values.against);
else {
  const keep = values.keep === true ? keepFigures : undefined;
  process.exitCode = await dispatch({ folder: import.meta.dirname, command: 'bench', argv, seen: keep });
}

async function compare(revision: string): Promise<void> {
  const [name, ...args] = argv.filter((word) => word !== '--json');
  if (name === undefined || !measurementNames(import.meta.dirname).includes(name)) {
    say(`Which bench? Known: ${measurementNames(import.meta.dirname).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const bench: unknown = await import(new URL(`${name}.ts`, import.meta.url).href);
  const figures = measureAgainst({
    name,
    args,
    revision,
    rounds: Number(values.rounds),
    drivesAnyBuild: typeof bench === 'object' && bench !== null && 'drivesAnyBuild' in bench,
    keepsData: typeof bench === 'object' && bench !== null && 'keepsData' in bench,
  });
  if (values.keep === true) keepFigures(figures);
  console.log(JSON.stringify(figures, undefined, argv.includes('--json') ? undefined : 2));
}

function keepFigures(figures: Figures): void {
  keepBaseline(
    argv.filter((word) => word !== '--json'),
    figures,
    new Date(),
  );
}
