import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { keysOpen } from '../../app/keys/key-sheet.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { go, routeHash, useRoute } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Facts } from '../../ui/charts/Facts.tsx';
import { bytes } from '../../ui/text/format.ts';
import { Page } from '../../ui/page/Page.tsx';
import { BoughtBy } from './BoughtBy.tsx';
import { ContractCard } from './ContractCard.tsx';
import { Erase, Restore } from './Replace.tsx';
import { Appearance, Offline } from './Look.tsx';
import { Mailboxes } from './Mailboxes.tsx';
import { Line } from './Line.tsx';
import classes from './Settings.module.css';
import { Limits } from './Limits.tsx';

const text = strings.settings;

const sections = ['findings', 'licenses', 'costs', 'mailboxes', 'look', 'data', 'about'] as const;
type Section = (typeof sections)[number];

const cards: Readonly<Record<Section, (props: { readonly settings: Settings }) => ReactElement>> = {
  findings: Findings,
  licenses: Licenses,
  costs: Costs,
  mailboxes: ({ settings }) => (
    <Card title={text.mailboxes.title}>
      <Mailboxes settings={settings} />
    </Card>
  ),
  look: Look,
  data: Data,
  about: About,
};

/** Everything that can be set, in sections that the list at the side and the palette lead to. */
export function SettingsScreen(): ReactElement | undefined {
  const settings = useAsk('settings.read', {}).data;
  const { params } = useRoute();
  const wanted = sections.find((section) => section === params['section']);
  const isThere = settings !== undefined;
  useEffect(() => {
    if (wanted !== undefined && isThere) show(wanted);
  }, [wanted, isThere]);
  if (settings === undefined) return undefined;
  return (
    <Page title={strings.shell.screens.settings}>
      <div className={classes['screen']}>
        <SectionList />
        <div className={classes['sections']}>
          {sections.map((section) => {
            const Content = cards[section];
            return (
              <div key={section} id={idOf(section)} tabIndex={-1} className={classes['section']}>
                <Content settings={settings} />
              </div>
            );
          })}
        </div>
      </div>
    </Page>
  );
}

function idOf(section: Section): string {
  return `settings-${section}`;
}

/** The keyboard goes on in the section too. */
function show(section: Section): void {
  const place = document.querySelector<HTMLElement>(`#${idOf(section)}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function SectionList(): ReactElement {
  return (
    <nav className={classes['list']} aria-label={text.sectionList}>
      {sections.map((section) => (
        <a
          key={section}
          href={routeHash({ screen: 'settings', params: { section } })}
          onClick={(event) => {
            event.preventDefault();
            go('settings', { section }, 'replace');
            show(section);
          }}
        >
          {text.sections[section].name}
        </a>
      ))}
    </nav>
  );
}

type Props = { readonly settings: Settings };

function Lines({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={classes['lines']}>{children}</div>;
}

function Findings({ settings }: Props): ReactElement {
  return (
    <Card title={text.findings}>
      <Lines>
        <Limits settings={settings} under="findings" />
      </Lines>
    </Card>
  );
}

function Licenses({ settings }: Props): ReactElement {
  return (
    <Card title={text.licenses}>
      <Lines>
        <Limits settings={settings} under="licenses" />
      </Lines>
    </Card>
  );
}

function Costs({ settings }: Props): ReactElement {
  return (
    <div className={classes['cards']}>
      <ContractCard />
      <Card title={text.bought}>
        <Lines>
          <Limits settings={settings} under="costs" />
          <BoughtBy settings={settings} />
        </Lines>
      </Card>
    </div>
  );
}

function Look({ settings }: Props): ReactElement {
  return (
    <div className={classes['cards']}>
      <Card title={text.appearance}>
        <Appearance settings={settings} />
      </Card>
      <Card title={text.network}>
        <Offline />
      </Card>
    </div>
  );
}

function Data(): ReactElement {
  return (
    <Card title={text.data}>
      <Lines>
        <BackUp />
        <Restore />
        <Erase />
      </Lines>
    </Card>
  );
}

function BackUp(): ReactElement {
  const backUp = useAct('app.back-up');
  return (
    <Line name={text.backUp} hint={text.backUpHint}>
      <Button
        variant="default"
        loading={backUp.isPending}
        onClick={() => {
          backUp.mutate(
            {},
            {
              onSuccess: (copy) => {
                if (copy.saved)
                  tellDone({ title: text.backedUp, message: `${copy.fileName}, ${bytes(copy.bytes)}` });
              },
            },
          );
        }}
      >
        {text.backUpDo}
      </Button>
    </Line>
  );
}

function About(): ReactElement {
  const status = useAsk('app.status', {}).data;
  return (
    <Card
      title={text.about}
      aside={
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            keysOpen.write(true);
          }}
        >
          {strings.palette.keys}
        </Button>
      }
    >
      <Facts
        facts={[
          { name: text.version, value: status?.version ?? '' },
          { name: text.runtime, value: status?.runtime ?? '' },
          { name: text.keychain, value: status === undefined ? '' : text.keychains[status.keychain] },
        ]}
      />
    </Card>
  );
}
