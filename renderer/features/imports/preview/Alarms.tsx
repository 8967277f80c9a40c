import { Checkbox, Radio } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportAlarm, ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import { answersTo, mayBeOfSome } from '../sheet/sheet-file.ts';
import classes from '../ImportDialog.module.css';

const text = strings.imports;

type Kind = ImportAlarm['kind'];
type Props = {
  readonly alarms: readonly ImportAlarm[];
  readonly exportKind: ImportMapping['kind'];
  readonly accepted: ReadonlySet<Kind>;
  readonly onChange: (accepted: ReadonlySet<Kind>) => void;
  /** It is said that the list is of some of the company alone. */
  readonly onSome: () => void;
};

/** What speaks against the file, each to be answered before it goes in. */
export function Alarms({ alarms, exportKind, accepted, onChange, onSome }: Props): ReactElement | undefined {
  if (alarms.length === 0) return undefined;
  const kinds = [...new Set(alarms.map(({ kind }) => kind))];
  return (
    <Notice tone="grave" title={text.alarmsTitle(kinds.length)}>
      <div className={classes['alarms']}>
        {kinds.map((kind) => (
          <div key={kind}>
            {alarms
              .filter((alarm) => alarm.kind === kind)
              .map(({ says }) => (
                <p key={says}>{says}</p>
              ))}
            <Answers
              kind={kind}
              accepted={accepted}
              onSome={mayBeOfSome(kind, exportKind) ? onSome : undefined}
              onAnswer={(answer) => {
                const others = new Set<Kind>(answersTo(kind));
                const kept = [...accepted].filter((one) => !others.has(one));
                onChange(new Set(answer === undefined ? kept : [...kept, answer]));
              }}
            />
          </div>
        ))}
      </div>
    </Notice>
  );
}

type AnswersProps = {
  readonly kind: Kind;
  readonly accepted: ReadonlySet<Kind>;
  readonly onAnswer: (answer: Kind | undefined) => void;
  readonly onSome: (() => void) | undefined;
};

/** One thing that can be said is a box to tick; of several, one is chosen. */
function Answers({ kind, accepted, onAnswer, onSome }: AnswersProps): ReactElement {
  const answers = answersTo(kind);
  if (answers.length === 1 && onSome === undefined) {
    return (
      <Checkbox
        label={text.alarmAccept[kind]}
        checked={accepted.has(kind)}
        onChange={(event) => {
          onAnswer(event.currentTarget.checked ? kind : undefined);
        }}
      />
    );
  }
  return (
    <Radio.Group
      label={strings.subjects.which}
      value={answers.find((answer) => accepted.has(answer)) ?? null}
      onChange={(value: string) => {
        if (value === 'some') onSome?.();
        else onAnswer(answers.find((answer) => answer === value));
      }}
    >
      <div className={classes['choices']}>
        {answers.map((answer) => (
          <Radio key={answer} value={answer} label={text.alarmAccept[answer]} />
        ))}
        {onSome === undefined ? undefined : (
          <Radio value="some" label={strings.subjects.some} description={strings.subjects.means.some} />
        )}
      </div>
    </Radio.Group>
  );
}
