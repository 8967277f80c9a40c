import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';

const text = strings.teams.save;
const formats = ['csv', 'xlsx'] as const;

/** All teams as a file, with what is shown of them. */
export function SaveTeams({ by }: { readonly by: TeamChoice['by'] }): ReactElement {
  const save = useAct('teams.save');
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={save.isPending}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {text.act}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item
            key={format}
            onClick={() => {
              save.mutate(
                { by, format },
                {
                  onSuccess: (written) => {
                    if (written.saved)
                      tellDone({ title: text.done, message: text.written(written.teams, written.fileName) });
                  },
                },
              );
            }}
          >
            {text.as(format.toUpperCase())}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
