import { ActionIcon, Button, Skeleton, Stack } from '@mantine/core';
import { IconRefreshDot, IconUserMinus, IconUserPlus, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { startLookUps, startPlan } from '../../../app/state/acts/acts.ts';
import { PersonStates } from '../../../app/pieces/PersonStates.tsx';
import { sentenceOf } from '../../../app/frame/notices/notices.tsx';
import { possibleActs } from '../../../app/state/acts/possible-acts.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { day } from '../../../ui/text/format.ts';
import { strings } from '../../../strings/strings.ts';
import { AskedSection } from './AskedSection.tsx';
import { CareSection } from './CareSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { IdentifiersSection } from './IdentifiersSection.tsx';
import { MatchesSection } from './MatchesSection.tsx';
import { PersonJournal } from './PersonJournal.tsx';
import classes from './PersonDrawer.module.css';
import { RecordsSection } from './RecordsSection.tsx';
import { TeamsSection } from './TeamsSection.tsx';
import { UsageSection } from './UsageSection.tsx';

const text = strings.people.person;

type Props = { readonly id: number; readonly onClose: () => void };

/** Everything known of one person, beside the list, which stays usable: moving in the list moves the drawer. */
export function PersonDrawer({ id, onClose }: Props): ReactElement {
  const person = useAsk('people.read', { id });
  const name = person.data?.summary.displayName ?? '';

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]');
      if (event.key === 'Escape' && !event.defaultPrevented && inDialog === null) onClose();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [onClose]);

  return (
    <aside className={classes['drawer']} aria-label={text.label(name)}>
      <div className={classes['corner']}>
        <ActionIcon aria-label={text.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {person.data === undefined ? (
        <div className={classes['waiting']}>
          {person.isError ? sentenceOf(person.error) : <Skeleton height={24} width="60%" />}
        </div>
      ) : (
        <Content detail={person.data} />
      )}
    </aside>
  );
}

function Content({ detail }: { readonly detail: PersonDetail }): ReactElement {
  const { summary } = detail;
  const role = [summary.title, summary.department].filter((part) => part !== undefined && part !== '');
  return (
    <>
      <header className={classes['head']}>
        <h2 className={classes['name']}>{summary.displayName}</h2>
        {summary.email === undefined ? undefined : <p className={classes['email']}>{summary.email}</p>}
        {role.length === 0 ? undefined : <p className={classes['role']}>{role.join(' · ')}</p>}
        <PersonStates person={summary} isProtected={detail.care.protectedBecause !== undefined} />
        {summary.worksBy === undefined ? undefined : (
          <p className={classes['role']}>
            {strings.people.worksBy(summary.worksBy.list, day(summary.worksBy.on))}
          </p>
        )}
        {summary.inLatestUserList ? undefined : (
          <p className={classes['role']}>{strings.people.notInLatest}</p>
        )}
        <Acts detail={detail} />
      </header>
      <div className={classes['body']}>
        <Section title={text.findings}>
          <FindingsSection summary={detail.summary} findings={detail.findings} lists={detail.lists} />
        </Section>
        <Section title={text.usage}>
          <UsageSection usage={detail.usage} reading={detail.usageReading} />
        </Section>
        <AskedSection id={summary.id} />
        <TeamsSection id={summary.id} />
        <Section title={text.evidence}>
          <EvidenceSection lookUp={detail.lookUp} />
          <MatchesSection matches={detail.matches} />
        </Section>
        <Section title={text.care.title}>
          <CareSection key={summary.id} detail={detail} />
        </Section>
        <Section title={text.identifiers}>
          <IdentifiersSection identifiers={detail.identifiers} />
        </Section>
        <Section title={text.records}>
          <RecordsSection records={detail.records} />
        </Section>
        <Section title={text.journal}>
          <PersonJournal entries={detail.journal} />
        </Section>
      </div>
    </>
  );
}

/** Acts that cannot make sense are left out; whether one may be done the plan's guards say. */
function Acts({ detail }: { readonly detail: PersonDetail }): ReactElement {
  const possible = possibleActs(detail.summary);
  const selection = { kind: 'ids' as const, ids: [detail.summary.id] };
  return (
    <fieldset className={classes['acts']} aria-label={text.actions}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconRefreshDot size={15} aria-hidden />}
        onClick={() => void startLookUps({ kind: 'selection', selection })}
      >
        {text.lookUp}
      </Button>
      {possible.give ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconUserPlus size={15} aria-hidden />}
          aria-label={text.provisionTo(detail.summary.displayName)}
          onClick={() => void startPlan('provision', selection)}
        >
          {text.provision}
        </Button>
      ) : undefined}
      {possible.takeBack ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconUserMinus size={15} aria-hidden />}
          aria-label={text.deprovisionOf(detail.summary.displayName)}
          onClick={() => void startPlan('deprovision', selection)}
        >
          {text.deprovision}
        </Button>
      ) : undefined}
    </fieldset>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={classes['section']} aria-label={title}>
      <h3 className={classes['sectionTitle']}>{title}</h3>
      <Stack gap="sm">{children}</Stack>
    </section>
  );
}
