import { Pagination } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';

type Props = {
  /** How many rows there are in all; `undefined` until it is known. */
  readonly total: number | undefined;
  readonly perPage: number;
  /** From 1. */
  readonly page: number;
  readonly onChange: (page: number) => void;
};

/** The way to further pages of a list; nothing where one page holds all. */
export function Pages({ total, perPage, page, onChange }: Props): ReactElement | undefined {
  if (total === undefined || total <= perPage) return undefined;
  return (
    <Pagination
      total={Math.ceil(total / perPage)}
      value={page}
      onChange={onChange}
      getItemProps={(value) => ({ 'aria-label': strings.common.page(value) })}
      getControlProps={(control) => ({ 'aria-label': strings.common.pageControls[control] })}
    />
  );
}
