import { beingListed, blankCell } from '../../../../preload/contract/lists.ts';
import { Button, Group, Radio, Select } from '@mantine/core';
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
import { isOfSome } from '../sheet/sheet-file.ts';
import { AllHere } from './AllHere.tsx';

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

const subjects: readonly ListSubject[] = ['everybody', 'some', 'assignees'];

/** Asked where a list of people may be of everybody, of some or of who is assigned the app; what its groups suggest stands out. */
export function SubjectQuestion({ says, likely, onAnswer }: Subject): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.subjectTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        {subjects.map((subject) => (
          <Button
            key={subject}
            variant={likely === subject ? 'filled' : 'default'}
            onClick={() => {
              onAnswer({ kind: subject === 'assignees' ? 'directory' : 'staff', list: { subject } });
            }}
          >
            {strings.subjects[subject]}
          </Button>
        ))}
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

/** What a blank may mean under the app, and under who works here. */
const blanksOf = (kind: Ready['exportKind']): readonly GivenMeaning[] =>
  kind === 'directory' ? ['unassigned', 'unknown'] : ['here', 'left', 'unknown'];

type Effect = {
  readonly preview: Ready;
  readonly onAnswer: ImportFile['answer'];
};

/** A list read as one of everybody or of some; as the report that it is known as only where that says the same. */
export function ofSubject({ mapping, source }: Ready, subject: 'everybody' | 'some'): Said {
  const list = { ...mapping.list, ...(source?.about === 'some' ? { source: undefined } : {}), subject };
  return { kind: 'staff', list };
}

type Said = Parameters<ImportFile['answer']>[0];

/** Whether a list is of everybody, or of some of the company alone: what it says of whoever is not in it. */
function WhomItIsAbout({ preview, onAnswer }: Effect): ReactElement {
  return (
    <Radio.Group
      label={text.subjectTitle}
      value={isOfSome(preview) ? 'some' : 'everybody'}
      onChange={(value) => {
        onAnswer(ofSubject(preview, value === 'some' ? 'some' : 'everybody'));
      }}
    >
      <div className={classes['choices']}>
        {(['everybody', 'some'] as const).map((one) => (
          <Radio
            key={one}
            value={one}
            label={strings.subjects[one]}
            description={strings.subjects.means[one]}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** What a list of people would say, and its words with what each is read as. */
export function ListEffect({
  preview,
  isSubjectAsked,
  onAnswer,
}: Effect & { readonly isSubjectAsked: boolean }): ReactElement | undefined {
  const { effect, exportKind, mapping, source } = preview;
  const meanings = meaningsOf(exportKind);
  if (effect === undefined) return undefined;
  const kind = isOfSome(preview) ? strings.subjects.some : strings.imports.kinds[exportKind];
  const about = source === undefined ? kind : text.source(source);
  const told = mapping.list?.meanings ?? {};
  const ofCells = effect.words.filter(({ word }) => word !== beingListed);
  const open = ofCells.filter(({ state }) => state === 'unknown');
  const shown = open.length > 0 ? open : ofCells.slice(0, 6);
  const isTold = effect.tellsWhoLeft || effect.here > 0;
  return (
    <Notice tone="note" title={about}>
      {exportKind === 'directory' ? (
        <p>{text.assignees({ ...effect, rows: effect.here + effect.left + effect.unknown })}</p>
      ) : (
        <p>{isTold ? text.effect(effect) : text.untold}</p>
      )}
      {exportKind === 'staff' && !isSubjectAsked ? (
        <WhomItIsAbout preview={preview} onAnswer={onAnswer} />
      ) : undefined}
      <AllHere preview={preview} onAnswer={onAnswer} />
      <div className={classes['alarms']}>
        {shown.map(({ column, word, rows, state }) => (
          <Select
            key={`${column} ${word}`}
            size="xs"
            label={text.word(column, word, rows)}
            data={(word === blankCell ? blanksOf(exportKind) : meanings).map((meaning) => ({
              value: meaning,
              label: text.meanings[meaning],
            }))}
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
