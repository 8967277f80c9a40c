import { oneOf } from '../support/seeded.ts';
import { between, type Company } from './company.ts';
import type { Export, Field, Row } from './exports.ts';

type Random = () => number;

/** Damage to one file: it, or what became of it. `undefined` where the file has nothing for it. */
type Damage = (
  file: Export,
  company: Company & { /** A list of the source came before. */ readonly hasBefore: boolean },
  random: Random,
) => readonly Export[] | undefined;

const placeholders = [
  '#N/A',
  'n/a',
  '-',
  '0',
  'TBD',
  'null',
  'none',
  '#NV',
  'keine',
  '(blank)',
  'unknown',
] as const;

export const damages = {
  placeholders: (file, _company, random) => {
    const field = oneOf(['id', 'id', 'email', 'seat'] as const, random);
    const word = oneOf(placeholders, random);
    const share = oneOf([0.1, 0.5, 1] as const, random);
    return changeCells(file, field, random, share, () => word);
  },
  rounding: (file, { idForm }, random) => {
    if (idForm !== 'long') return undefined;
    const isScientific = random() < 0.5;
    return changeCells(file, 'id', random, 1, (id) =>
      isScientific
        ? Number(id).toExponential(5).replace('e+', 'E+')
        : `${id.slice(0, 15)}${'0'.repeat(Math.max(0, id.length - 15))}`,
    );
  },
  'lost zeros': (file, { idForm }, random) =>
    idForm === 'zeros' ? changeCells(file, 'id', random, 1, (id) => id.replace(/^0+/u, '')) : undefined,
  'shared mailbox': (file, { domain }, random) => {
    if (file.kind === 'usage') return undefined;
    const from = between(0, Math.max(0, file.rows.length - 2), random);
    const mates = between(2, 5, random);
    const isOf = (_row: Row, at: number): boolean => at >= from && at < from + mates;
    return changeCells(file, 'email', random, isOf, () => `sales-team@${domain}`);
  },
  'filled down': (file, _company, random) => {
    if (file.kind === 'usage') return undefined;
    const from = between(0, Math.max(0, file.rows.length - 2), random);
    const id = cellOf(file, file.rows[from], 'id');
    if (id === undefined || id === '') return undefined;
    const to = from + between(1, 4, random);
    return changeCells(
      file,
      'id',
      random,
      (_row, at) => at > from && at <= to,
      () => id,
    );
  },
  unreadable: (file, _company, random) =>
    changeCells(
      file,
      oneOf(['email', 'state', 'license', 'seat'] as const, random),
      random,
      0.08,
      () => 'see remark',
    ),
  'no row': (file, _company, random) => {
    const emptied = changeCells(file, 'email', random, 0.08, () => 'not.an.address');
    return emptied?.flatMap(
      (one) =>
        changeCells(
          one,
          'id',
          random,
          (row) => row.cells.includes('not.an.address'),
          () => '',
        ) ?? [one],
    );
  },
  halves: (file, { hasBefore }, random) => {
    // A half of a half that never comes whole would be taken for the whole by whoever answers.
    if (file.rows.length < 6 || file.part !== 'whole') return undefined;
    const at = Math.floor(file.rows.length / 2);
    const isAlone = random() < 0.4 && hasBefore;
    const [first, second] = [file.rows.slice(0, at), file.rows.slice(at)];
    if (isAlone) return [{ ...file, rows: oneOf([first, second], random), part: 'alone' }];
    return [
      { ...file, rows: first, part: 'first' },
      { ...file, rows: second, part: 'second' },
    ];
  },
  're-export': (file, _company, random) => [
    file,
    { ...file, rows: file.rows.toSorted(() => random() - 0.5), madeOn: file.madeOn },
  ],
  dressed: (file, _company, random) => {
    const dress = oneOf(
      [
        (text: string) => `\u2068${text}\u2069`,
        (text: string) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`,
        (text: string) => ` ${text.toUpperCase()} `,
        (text: string) => `mailto:${text}`,
        (text: string) => `SMTP:${text};smtp:old.${text}`,
      ] as const,
      random,
    );
    return keepWhole(file, changeCells(file, 'email', random, 0.4, dress));
  },
  'quoted ids': (file, _company, random) => {
    const quote = oneOf([(id: string) => `'${id}`, (id: string) => `="${id}"`] as const, random);
    return keepWhole(
      file,
      changeCells(file, 'id', random, 1, (id) => (id === '' ? id : quote(id))),
    );
  },
  'names turned': (file, _company, random) =>
    file.columns.some(({ field }) => field === 'name')
      ? keepWhole(
          file,
          changeCells(file, 'name', random, 1, (name) => {
            const [given = '', ...family] = name.split(' ');
            return family.length === 0 ? name : `${family.join(' ')}, ${given}`;
          }),
        )
      : undefined,
  'dead feed': (file, _company, random) => {
    // Of a few people who are all at zero in a first report nobody can tell.
    if (file.kind !== 'usage' || file.rows.filter(({ cells }) => cells.at(-1) !== '').length < 10)
      return undefined;
    const dead = changeCells(file, 'days', random, 1, (days) => (days === '' ? '' : '0'));
    return dead?.map((one) => ({ ...one, isDead: true }));
  },
} as const satisfies Readonly<Record<string, Damage>>;
export type DamageKind = keyof typeof damages;

const kinds = Object.keys(damages) as [DamageKind, ...DamageKind[]];

/** Every file damaged at random, some twice and some not at all; what became of it, in the order of its source. */
export function damageAll(
  sources: readonly (readonly Export[])[],
  company: Company,
  random: Random,
): { readonly sources: readonly (readonly Export[])[]; readonly done: readonly string[] } {
  const done: string[] = [];
  const damageOnce = (file: Export, hasBefore: boolean): readonly Export[] => {
    const kind = oneOf(kinds, random);
    const damage: Damage = damages[kind];
    const result = damage(file, { ...company, hasBefore }, random);
    if (result !== undefined) done.push(`${file.name} ${kind}`);
    return result ?? [file];
  };
  const damaged = sources.map((files) =>
    files.flatMap((file, at) => {
      const hasBefore = at > 0 || file.kind === 'usage';
      const times = random() < 0.4 ? 0 : random() < 0.75 ? 1 : 2;
      let result: readonly Export[] = [file];
      for (let time = 0; time < times; time += 1) {
        const [only, ...more] = result;
        if (only !== undefined && more.length === 0) result = damageOnce(only, hasBefore);
      }
      return result;
    }),
  );
  return { sources: damaged, done };
}

/** Rewrites cells of a field in so many of the rows, or in some of them; `undefined` where the file has no such column. */
function changeCells(
  file: Export,
  field: Field,
  random: Random,
  which: number | ((row: Row, at: number) => boolean),
  change: (text: string) => string,
): readonly Export[] | undefined {
  if (!file.columns.some((column) => column.field === field)) return undefined;
  const isMeant = typeof which === 'number' ? () => random() < which : which;
  const rows = file.rows.map((row, at): Row => {
    if (!isMeant(row, at)) return row;
    const cells = row.cells.map((cell, column) =>
      file.columns[column]?.field === field ? change(cell) : cell,
    );
    return { ...row, cells, isDamaged: true };
  });
  return [{ ...file, rows }];
}

/** What is written otherwise and says the same is no damage to what it says. */
function keepWhole(before: Export, files: readonly Export[] | undefined): readonly Export[] | undefined {
  const isDamaged = before.rows.map((row) => row.isDamaged);
  return files?.map((file) => ({
    ...file,
    rows: file.rows.map((row, at) => ({ ...row, isDamaged: isDamaged[at] === true })),
  }));
}

function cellOf({ columns }: Export, row: Row | undefined, field: Field): string | undefined {
  return row?.cells[columns.findIndex((column) => column.field === field)];
}
