import { Button } from '@mantine/core';
import { IconTestPipe } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { sentenceOf, tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { describeProfile } from '../../app/words/service-text.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { instant } from '../../ui/text/format.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './Connection.module.css';

const text = strings.connection.probe;

/** What the service was seen to do. It is followed, unless the fields of the connection say otherwise. */
export function Capabilities({ connection }: { readonly connection: Connection }): ReactElement {
  const probe = useAct('connections.probe', { quiet: true });
  const { profile } = connection;
  return (
    <Card title={text.title} hint={profile === undefined ? text.never : text.at(instant(profile.probedAt))}>
      <div className={classes['form']}>
        {profile === undefined ? (
          <p className={classes['hint']}>{text.hint}</p>
        ) : (
          <ul className={classes['sentences']}>
            {describeProfile(profile).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {connection.deadFilters.length > 0 ? (
          <Notice tone="grave" title={text.deadTitle}>
            {text.deadFilters(connection.deadFilters)}
          </Notice>
        ) : undefined}
        {probe.isError ? (
          <Notice tone="grave" title={text.fails}>
            {sentenceOf(probe.error)}
          </Notice>
        ) : undefined}
        <div>
          <Button
            variant="default"
            leftSection={<IconTestPipe size={16} aria-hidden />}
            loading={probe.isPending}
            onClick={() => {
              probe.mutate(
                { id: connection.id },
                {
                  onSuccess: () => {
                    tellDone({ title: text.done, message: connection.name });
                  },
                },
              );
            }}
          >
            {profile === undefined ? text.start : text.again}
          </Button>
        </div>
      </div>
    </Card>
  );
}
