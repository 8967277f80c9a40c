import { dateOrders as orders } from '../../../../preload/contract/lists.ts';
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RememberedMapping } from '../../../../preload/contract/values/files/imports.ts';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { kindCalled } from '../../../app/words/kinds.ts';
import { useAct, useAsk } from '../../../app/state/queries.ts';
import { Dialog } from '../../../app/pieces/Dialog.tsx';
import { strings } from '../../../strings/strings.ts';
import { Card } from '../../../ui/page/Card.tsx';
import { MainAct } from '../../../ui/page/MainAct.tsx';
import { ago } from '../../../ui/text/format.ts';
import classes from './ImportsScreen.module.css';
import { MappingTable } from '../preview/MappingTable.tsx';

const text = strings.imports;
const columnsShown = 5;

/** What columns mean, as it was said once and holds for every file with the same header row. */
export function MappingsCard(): ReactElement | undefined {
  const mappings = useAsk('imports.mappings', {}).data;
  const sources = useAsk('imports.sources', {}).data;
  const forget = useAct('imports.forget-mapping');
  const [open, setOpen] = useState<RememberedMapping>();
  if (mappings === undefined || mappings.length === 0) return undefined;
  return (
    <Card title={text.mappings.title} hint={text.mappings.hint}>
      <ul className={classes['mappings']}>
        {mappings.map((mapping) => (
          <li key={mapping.header.join('\u0000')}>
            <span className={classes['names']}>
              <span>{kindCalled({ kind: mapping.kind, ...mapping.list }, sources)}</span>
              <span className={classes['muted']}>
                {text.mappings.columns(mapping.header.slice(0, columnsShown), mapping.header.length)} ·{' '}
                {ago(mapping.savedAt)}
              </span>
            </span>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setOpen(mapping);
              }}
            >
              {text.mappings.edit}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="grave"
              onClick={() => {
                forget.mutate(
                  { header: [...mapping.header] },
                  {
                    onSuccess: () => {
                      tellDone({ title: text.mappings.forgotten });
                    },
                  },
                );
              }}
            >
              {text.mappings.forget}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        opened={open !== undefined}
        onClose={() => {
          setOpen(undefined);
        }}
        size={760}
        title={text.mappings.editTitle}
      >
        {open === undefined ? undefined : (
          <EditMapping
            key={open.header.join('\u0000')}
            mapping={open}
            onClose={() => {
              setOpen(undefined);
            }}
          />
        )}
      </Dialog>
    </Card>
  );
}

type EditProps = { readonly mapping: RememberedMapping; readonly onClose: () => void };

function EditMapping({ mapping, onClose }: EditProps): ReactElement {
  const change = useAct('imports.change-mapping');
  const [columns, setColumns] = useState([...mapping.columns]);
  const [dates, setDates] = useState(mapping.dates);
  return (
    <div className={classes['edit']}>
      <MappingTable columns={columns} fields={mapping.fields} onChange={setColumns} />
      {mapping.dates === undefined ? undefined : (
        <Select
          label={text.dates}
          data={orders.map((value) => ({
            value,
            label: text.dateOrders[value],
          }))}
          value={dates ?? null}
          allowDeselect={false}
          onChange={(value) => {
            setDates(orders.find((known) => known === value));
          }}
        />
      )}
      <p className={classes['muted']}>{text.mappings.holds}</p>
      <div className={classes['foot']}>
        <Button variant="default" onClick={onClose}>
          {strings.common.cancel}
        </Button>
        <MainAct
          loading={change.isPending}
          onClick={() => {
            change.mutate(
              { header: [...mapping.header], columns, ...(dates === undefined ? {} : { dates }) },
              { onSuccess: onClose },
            );
          }}
        >
          {strings.common.save}
        </MainAct>
      </div>
    </div>
  );
}
