import { Button } from '@mantine/core';
import { IconFileImport, IconFlask, IconPlugConnected } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { pickFiles } from '../../../app/state/import-queue.ts';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { queryClient, useAct } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { TokenGuide } from '../../../app/pieces/TokenGuide.tsx';
import { strings } from '../../../strings/strings.ts';
import { Card } from '../../../ui/page/Card.tsx';
import { Mark } from '../../../ui/text/Mark.tsx';
import { Steps } from '../../../ui/page/Steps.tsx';
import type { IconComponent } from '../../../ui/charts/StateChip.tsx';
import classes from './Welcome.module.css';

const text = strings.welcome;

/** What a new admin sees: three ways in, and the way from there to the first report. */
export function WelcomeScreen(): ReactElement {
  const explore = useAct('app.explore-sample');
  return (
    <div className={classes['welcome']}>
      <header className={classes['head']}>
        <Mark size={56} />
        <h1 className={classes['title']}>{text.title}</h1>
        <p className={classes['lead']}>{text.lead}</p>
      </header>
      <div className={classes['ways']}>
        <Way
          icon={IconFlask}
          title={text.sampleTitle}
          says={text.sampleText}
          act={text.sampleAct}
          isFirst
          isBusy={explore.isPending}
          onAct={() => {
            // The first import ends the first start; the sample is complete only when its connection is there too.
            go('welcome', {}, 'replace');
            explore.mutate(
              {},
              {
                onSuccess: () => {
                  void queryClient.invalidateQueries();
                  go('overview', {}, 'replace');
                  tellDone({ title: text.sampleDone });
                },
              },
            );
          }}
        />
        <Way
          icon={IconFileImport}
          title={text.importTitle}
          says={text.importText}
          act={text.importAct}
          onAct={() => void pickFiles()}
        />
        <Way
          icon={IconPlugConnected}
          title={text.connectTitle}
          says={text.connectText}
          act={text.connectAct}
          onAct={() => {
            go('connection');
          }}
        />
      </div>
      <div className={classes['below']}>
        <Card title={text.orderTitle}>
          <Steps steps={text.order.map(([title, says]) => ({ title, text: says }))} />
        </Card>
        <TokenGuide />
      </div>
    </div>
  );
}

type WayProps = {
  readonly icon: IconComponent;
  readonly title: string;
  readonly says: string;
  readonly act: string;
  readonly isFirst?: boolean;
  readonly isBusy?: boolean;
  readonly onAct: () => void;
};

function Way({
  icon: Icon,
  title,
  says,
  act,
  isFirst = false,
  isBusy = false,
  onAct,
}: WayProps): ReactElement {
  return (
    <section className={classes['way']} data-first={isFirst} aria-label={title}>
      <span className={classes['icon']}>
        <Icon size={22} stroke={1.7} aria-hidden />
      </span>
      <h2 className={classes['wayTitle']}>{title}</h2>
      <p className={classes['says']}>{says}</p>
      <Button size="md" variant={isFirst ? 'filled' : 'default'} loading={isBusy} onClick={onAct}>
        {act}
      </Button>
    </section>
  );
}
