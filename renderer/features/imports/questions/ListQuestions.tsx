import { Button, Checkbox, Group, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import type {
  GivenMeaning,
  ImportMapping,
  ListSubject,
} from '../../../../preload/contract/values/files/imports.ts';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import classes from '../ImportDialog.module.css';
import type { ImportFile } from '../sheet/file-acts.ts';

const text = strings.imports.list;

type Asked = { readonly says: string; readonly onAnswer: ImportFile['answer'] };
type Ready = Extract<ImportPreview, { kind: 'ready' }>;

/** The answer that a list is of everybody in the company. */
function Everybody({ onAnswer }: Pick<Asked, 'onAnswer'>): ReactElement {
  return (
    <Button
      variant="default"
      onClick={() => {
        onAnswer({ kind: 'staff', list: { subject: 'everybody' } });
      }}
    >
      {strings.imports.kinds.staff}
    </Button>
  );
}

type Subject = Asked & { readonly likely: ListSubject | undefined };

/** Asked where a list of people may be of everybody or of who is assigned the app; what its groups suggest stands out. */
export function SubjectQuestion({ says, likely, onAnswer }: Subject): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.subjectTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        <Everybody onAnswer={onAnswer} />
        <Button
          variant={likely === 'assignees' ? 'filled' : 'default'}
          onClick={() => {
            onAnswer({ kind: 'directory', list: { subject: 'assignees' } });
          }}
        >
          {strings.imports.kinds.directory}
        </Button>
      </Group>
    </>
  );
}

type Applications = Asked & { readonly applications: Ready['applications'] };

/** Asked where a list is of several applications and none is named Sales Navigator. */
export function ApplicationQuestion({ says, applications, onAnswer }: Applications): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.applicationTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        {applications.map(({ application, rows }) => (
          <Button
            key={application}
            variant="default"
            onClick={() => {
              onAnswer({ kind: 'directory', list: { applications: [application] } });
            }}
          >
            {text.application(application, rows)}
          </Button>
        ))}
        <Everybody onAnswer={onAnswer} />
      </Group>
    </>
  );
}

const ofWork: readonly GivenMeaning[] = ['here', 'invited', 'on-leave', 'suspended', 'left', 'unknown'];
/** A list of everybody says nothing of the app. */
const meaningsOf = (kind: Ready['exportKind']): readonly GivenMeaning[] =>
  kind === 'directory' ? [...ofWork, 'unassigned'] : ofWork;

type Effect = {
  readonly preview: Ready;
  readonly onAnswer: ImportFile['answer'];
};

/** Whether a list is of some of the company alone: then it says nothing of whoever is not in it. */
function OfSome({ preview, onAnswer }: Effect): ReactElement {
  const { mapping, source } = preview;
  const isPart = source?.about === 'some';
  const { subject } = mapping.list ?? {};
  return (
    <Checkbox
      label={text.ofSome}
      checked={subject === undefined ? isPart : subject === 'some'}
      onChange={(event) => {
        const list: ImportMapping['list'] = {
          ...mapping.list,
          ...(isPart ? { source: undefined } : {}),
          subject: event.currentTarget.checked ? 'some' : 'everybody',
        };
        onAnswer({ kind: 'staff', list });
      }}
    />
  );
}

/** What a list of people would say, and its words with what each is read as. */
export function ListEffect({ preview, onAnswer }: Effect): ReactElement | undefined {
  const { effect, exportKind, mapping, source } = preview;
  const meanings = meaningsOf(exportKind);
  if (effect === undefined) return undefined;
  const about = source === undefined ? strings.imports.kinds[exportKind] : text.source(source);
  const told = mapping.list?.meanings ?? {};
  const open = effect.words.filter(({ state }) => state === 'unknown');
  const shown = open.length > 0 ? open : effect.words.slice(0, 6);
  return (
    <Notice tone="note" title={about}>
      {exportKind === 'directory' ? (
        <p>{text.assignees({ ...effect, rows: effect.here + effect.left + effect.unknown })}</p>
      ) : (
        <p>{effect.tellsWhoLeft ? text.effect(effect) : text.untold}</p>
      )}
      {exportKind === 'staff' ? <OfSome preview={preview} onAnswer={onAnswer} /> : undefined}
      <div className={classes['alarms']}>
        {shown.map(({ column, word, rows, state }) => (
          <Select
            key={`${column} ${word}`}
            size="xs"
            label={text.word(column, word, rows)}
            data={meanings.map((meaning) => ({ value: meaning, label: text.meanings[meaning] }))}
            value={meanings.find((known) => known === state) ?? null}
            placeholder={text.meanings.unassigned}
            allowDeselect={false}
            onChange={(chosen) => {
              const meaning = meanings.find((known) => known === chosen);
              if (meaning === undefined) return;
              const list: ImportMapping['list'] = {
                ...mapping.list,
                meanings: { ...told, [word]: meaning },
              };
              onAnswer({ kind: exportKind, list });
            }}
          />
        ))}
      </div>
    </Notice>
  );
}
