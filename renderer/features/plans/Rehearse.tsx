import { scenes } from '../../../preload/contract/lists.ts';
import { Button, Checkbox } from '@mantine/core';
import { IconMask, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan, Rehearsal, Scene } from '../../../preload/contract/values/plans.ts';
import { sentenceOf } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { runLooks } from '../../app/words/run-states.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { Counts } from './draft/Counts.tsx';
import classes from './Rehearse.module.css';
import { say } from '../../../main/words/say.ts';

const text = strings.plans.rehearsal;

type Props = {
  readonly plan: Plan;
  readonly rehearsal: Rehearsal | undefined;
  readonly onRehearsed: (rehearsal: Rehearsal) => void;
};

/** The plan, carried out on the practice service, with the faults that are chosen. What came of it stands beside the plan. */
export function Rehearse({ plan, rehearsal, onRehearsed }: Props): ReactElement {
  const [chosen, setChosen] = useState<readonly Scene[]>([]);
  const rehearse = useAct('plans.rehearse', { quiet: true });
  const stop = useAct('plans.stop-rehearsal');
  return (
    <Card title={text.title} hint={text.hint}>
      <div className={classes['line']}>
        <Scenes
          chosen={chosen}
          onChange={(scene, isChosen) => {
            setChosen((before) => scenes.filter((one) => (one === scene ? isChosen : before.includes(one))));
          }}
        />
        <div className={classes['acts']}>
          <Button
            variant="default"
            leftSection={<IconMask size={16} aria-hidden />}
            loading={rehearse.isPending}
            onClick={() => {
              rehearse.mutate({ id: plan.id, scenes: [...chosen] }, { onSuccess: onRehearsed });
            }}
          >
            {rehearsal === undefined ? text.start : text.again}
          </Button>
          {rehearse.isPending ? (
            <Button
              variant="subtle"
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              loading={stop.isPending}
              onClick={() => {
                stop.mutate({});
              }}
            >
              {text.stop}
            </Button>
          ) : undefined}
        </div>
      </div>
      <div role="status" className={classes['came']}>
        {rehearse.isError ? (
          <Notice tone="grave" title={text.fails}>
            {sentenceOf(rehearse.error)}
          </Notice>
        ) : undefined}
        {rehearsal === undefined || rehearse.isPending ? undefined : <Result rehearsal={rehearsal} />}
      </div>
    </Card>
  );
}

function Scenes({
  chosen,
  onChange,
}: {
  readonly chosen: readonly Scene[];
  readonly onChange: (scene: Scene, isChosen: boolean) => void;
}): ReactElement {
  return (
    <details className={classes['scenes']}>
      <summary>
        {text.scenes} <span className={classes['chosen']}>{text.chosen(chosen.length)}</span>
      </summary>
      <fieldset className={classes['choices']}>
        <legend className="visually-hidden">{text.scenes}</legend>
        {scenes.map((scene) => (
          <Checkbox
            key={scene}
            label={text.names[scene]}
            checked={chosen.includes(scene)}
            onChange={(event) => {
              onChange(scene, event.currentTarget.checked);
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Result({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactElement {
  const { accounts, changed, run, actions } = rehearsal;
  const isDone = run.state === 'done';
  return (
    <div className={classes['whole']}>
      <Notice tone={isDone ? 'note' : 'warn'} title={text.result(accounts, text.what(changed))}>
        {isDone ? text.done : text.notDone(runLooks[run.state].label)}{' '}
        {run.note === undefined ? '' : say().runNote(run.note)}
      </Notice>
      <Counts label={text.summary} states={actions.map(({ state }) => state)} />
    </div>
  );
}
