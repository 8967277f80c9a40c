import { Button } from '@mantine/core';
import { IconFilter, IconTableExport } from '@tabler/icons-react';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { parseView } from '../../app/state/report/people-view.ts';
import { writeReport } from '../../app/state/report/report.ts';
import { currentRoute } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { ColumnMenu } from './table/ColumnMenu.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import classes from './PeopleScreen.module.css';
import { ViewMenu } from './search/ViewMenu.tsx';

const text = strings.people;

type Props = {
  readonly isEmpty: boolean;
  readonly railOpen: boolean;
  readonly onRail: (next: (before: boolean) => boolean) => void;
};

/** What can be done with the list as it is shown. Looks at the address when it is used, so that typing never redraws it. */
export const PeopleActions = memo(function PeopleActions(props: Props): ReactElement {
  return (
    <>
      <Button
        variant="default"
        className={classes['railToggle'] ?? ''}
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={props.railOpen}
        onClick={() => {
          props.onRail((before) => !before);
        }}
      >
        {text.facets}
      </Button>
      <ViewMenu />
      <ColumnMenu />
      <Button
        variant="default"
        leftSection={<IconTableExport size={16} aria-hidden />}
        disabled={props.isEmpty}
        onClick={() => {
          const { filter, sort } = parseView(currentRoute().params);
          void writeReport({ filter, sort });
        }}
      >
        {text.export}
      </Button>
      <FormatChoice />
    </>
  );
});
