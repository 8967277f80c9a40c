import { Button, Select } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import table from '../../../ui/page/Table.module.css';
import classes from '../ImportDialog.module.css';
import type { Ready } from '../ready.ts';

const text = strings.imports;
const beside = '';
/** Enough to recognize what a column holds. */
const samplesShown = 3;

type Columns = ImportMapping['columns'];

type Props = {
  readonly columns: readonly Columns[number][];
  readonly fields: Ready['fields'];
  /** Whether every column is shown from the beginning, as where the one that matters is still to be found. */
  readonly isWhole?: boolean;
  /** Without them, what stands in the columns is not shown. */
  readonly firstRows?: Ready['firstRows'];
  /** Columns that no field takes and that teams are read from. */
  readonly teamColumns?: Ready['teamColumns'];
  /** What columns that nobody knows may be. */
  readonly suggestions?: Ready['suggestions'];
  readonly onChange: (columns: Columns) => void;
};

/** The columns of the file with what stands in them, and what each is read as: those that are read first, the rest folded. */
export function MappingTable(props: Props): ReactElement {
  const { columns, fields, firstRows, teamColumns = [], suggestions = [], isWhole = false, onChange } = props;
  // As they were when they were first shown: a column does not move away from under who changes it.
  const [first] = useState(() => leading(columns, [...suggestions, ...teamColumns]));
  const [isUnfolded, setUnfolded] = useState(isWhole || first.size === 0);
  const numbered = columns.map((column, index) => ({ ...column, index }));
  const rest = numbered.filter(({ column }) => !first.has(column));
  const shown = [...numbered.filter(({ column }) => first.has(column)), ...(isUnfolded ? rest : [])];
  const saysOfTeam = new Map(teamColumns.map(({ column, says }) => [column, says]));
  const choicesOf = (column: string): { value: string; label: string }[] => {
    const says = saysOfTeam.get(column);
    return [{ value: beside, label: says === undefined ? text.keptBeside : text.forTeams[says] }, ...choices];
  };
  const choices = fields.map(({ field, means, required }) => ({
    value: field,
    label: `${shortly(means)}${required ? ` (${text.required})` : ''}`,
  }));
  const read = (column: string, field: string): void => {
    onChange(
      columns.map((known) => {
        if (known.column === column) return field === beside ? { column } : { column, field };
        // A field is read from one column: it leaves the one it was read from before. States are read from several.
        return known.field === field &&
          field !== beside &&
          !['assignment', 'ended', 'endedOn', 'endedUntil', 'onLeave'].includes(field)
          ? { column: known.column }
          : known;
      }),
    );
  };
  return (
    <div className={`${table['inset'] ?? ''} ${classes['pane'] ?? ''}`}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            {firstRows === undefined ? undefined : <th scope="col">{text.sample}</th>}
            <th scope="col">{text.field}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, field, index }) => (
            <tr key={column}>
              <td className={classes['columnName']} translate="no">
                {column}
              </td>
              {firstRows === undefined ? undefined : (
                <td className={classes['sample']} translate="no">
                  {sampleOf(firstRows, index)}
                </td>
              )}
              <td className={classes['readAs']}>
                <Select
                  size="xs"
                  aria-label={text.fieldOf(column)}
                  title={fields.find((known) => known.field === field)?.means}
                  data={choicesOf(column)}
                  value={field ?? beside}
                  allowDeselect={false}
                  searchable
                  selectFirstOptionOnChange
                  nothingFoundMessage={strings.importSheet.nothingFits}
                  onFocus={(event) => {
                    event.currentTarget.select();
                  }}
                  onClick={(event) => {
                    event.currentTarget.select();
                  }}
                  comboboxProps={{ width: 360, position: 'bottom-end' }}
                  onChange={(next) => {
                    if (next !== null && next !== (field ?? beside)) read(column, next);
                  }}
                />
                <Suggestion
                  column={column}
                  field={suggestions.find((one) => one.column === column)?.field}
                  fields={fields}
                  onTake={(taken) => {
                    read(column, taken);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isUnfolded || rest.length === 0 ? undefined : (
        <Button
          variant="subtle"
          size="compact-sm"
          m={8}
          onClick={() => {
            setUnfolded(true);
          }}
        >
          {strings.importSheet.columnsKept(rest.length)}
        </Button>
      )}
    </div>
  );
}

/** Columns that are read, or that may be or say something. */
function leading(
  columns: Props['columns'],
  others: readonly { readonly column: string }[],
): ReadonlySet<string> {
  const isOther = new Set(others.map(({ column }) => column));
  return new Set(
    columns
      .filter(({ column, field }) => field !== undefined || isOther.has(column))
      .map(({ column }) => column),
  );
}

type SuggestionProps = {
  readonly column: string;
  readonly field: string | undefined;
  readonly fields: Ready['fields'];
  readonly onTake: (field: string) => void;
};

/** What a column may be, to be taken by one click. */
function Suggestion({ column, field, fields, onTake }: SuggestionProps): ReactElement | undefined {
  const means = fields.find((known) => known.field === field)?.means;
  if (field === undefined || means === undefined) return undefined;
  return (
    <Button
      size="compact-xs"
      variant="light"
      mt={4}
      h="auto"
      mih={22}
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      aria-label={text.takeSuggestion(column, shortly(means))}
      onClick={() => {
        onTake(field);
      }}
    >
      {text.suggestion(shortly(means))}
    </Button>
  );
}

/** The first sentence of what a field means. */
function shortly(means: string): string {
  return means.replace(/\.(?:\s.*)?$/su, '');
}

function sampleOf(rows: Ready['firstRows'], index: number): string {
  return rows
    .map((row) => row[index] ?? '')
    .filter((value) => value.trim() !== '')
    .slice(0, samplesShown)
    .join(' · ');
}
