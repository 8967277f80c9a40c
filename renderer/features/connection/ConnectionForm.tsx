import { Button, TextInput } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { sentenceOf, tellDone } from '../../app/frame/notices/notices.tsx';
import {
  forgetAnswer,
  type LastAnswer,
  testConnection,
  useLastAnswer,
} from '../../app/state/last-answers.ts';
import { useAct } from '../../app/state/queries.ts';
import { describeTest } from '../../app/words/service-text.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import classes from './Connection.module.css';
import { firstDraft, isWrongToken, ofKind, toSave } from './draft.ts';
import type { Draft } from './draft.ts';
import { RemoveConnection } from './RemoveConnection.tsx';
import { Rights } from './Rights.tsx';
import { wrongHeader } from './service-draft.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { TokenFields } from './TokenFields.tsx';

const text = strings.connection;

type Keychain = ProcedureOutput<'app.status'>['keychain'];

type Props = {
  readonly connection: Connection | undefined;
  readonly keychain: Keychain;
  readonly onSaved: (id: number | undefined) => void;
};

/** One connection: saved as a whole. The token leaves the field as soon as it is saved. */
export function ConnectionForm({ connection, keychain, onSaved }: Props): ReactElement {
  const [draft, setDraft] = useState(() => firstDraft(connection, keychain));
  const token = useRef<HTMLInputElement>(null);
  const save = useAct('connections.save', { quiet: true });
  const test = useLastAnswer(connection?.id);
  // What was tried is what is saved, whatever stands in the form since.
  const [isChanged, setChanged] = useState(false);
  const change = (part: Partial<Draft>): void => {
    setChanged(true);
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = (): void => {
    save.mutate(toSave(draft, connection?.id), {
      onSuccess: (saved) => {
        setDraft((before) => ({ ...before, token: '' }));
        setChanged(false);
        tellDone({ title: text.saved, message: saved.name });
        onSaved(saved.id);
        // What was entered is tried at once, where there is something to try it with.
        if (saved.kind === 'service' && saved.tokenPlace !== 'none') void testConnection(saved.id);
        else forgetAnswer(saved.id);
      },
    });
  };
  const isService = draft.kind === 'service';
  const isWrong =
    wrongHeader(draft.service.extraHeaders) !== undefined || (isService && isWrongToken(draft.token));
  return (
    <Card title={connection === undefined ? text.newTitle : text.editTitle(connection.name)}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={classes['kind']}>
          <Segments
            aria-label={text.kind}
            data={[
              { value: 'service', label: text.kinds.service },
              { value: 'practice', label: text.kinds.practice },
            ]}
            value={draft.kind}
            onChange={(kind) => {
              change(ofKind(draft, kind));
            }}
          />
          <p className={classes['hint']}>{isService ? text.serviceHint : text.practiceHint}</p>
        </div>
        <div className={classes['pair']}>
          <TextInput
            label={text.name}
            placeholder={text.namePlaceholder}
            required
            value={draft.name}
            onChange={(event) => {
              change({ name: event.currentTarget.value });
            }}
          />
          {isService ? (
            <TextInput
              label={text.baseUrl}
              description={text.baseUrlHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              inputMode="url"
              value={draft.baseUrl}
              onChange={(event) => {
                change({ baseUrl: event.currentTarget.value });
              }}
            />
          ) : undefined}
        </div>
        {isService ? (
          <>
            <div className={classes['pair']}>
              <TextInput
                label={text.instance}
                value={draft.instance}
                onChange={(event) => {
                  change({ instance: event.currentTarget.value });
                }}
              />
              <TextInput
                label={text.licenseType}
                placeholder={text.licenseTypePlaceholder}
                value={draft.licenseType}
                onChange={(event) => {
                  change({ licenseType: event.currentTarget.value });
                }}
              />
            </div>
            <TokenFields
              draft={draft}
              keychain={keychain}
              stored={connection?.tokenPlace ?? 'none'}
              left={connection?.tokensLeft}
              field={token}
              onChange={change}
            />
          </>
        ) : undefined}
        <Rights draft={draft} onChange={change} />
        <ServiceFields
          draft={draft.service}
          onChange={(part) => {
            change({ service: { ...draft.service, ...part } });
          }}
        />
        {save.isError ? <Notice tone="grave" title={sentenceOf(save.error)} /> : undefined}
        <TestVerdict test={test} isChanged={isChanged} isWrong={isWrong || save.isError} token={token} />
        <div className={classes['foot']}>
          <Button type="submit" loading={save.isPending} disabled={isWrong}>
            {text.save}
          </Button>
          {connection === undefined ? undefined : (
            <>
              <Button
                variant="default"
                leftSection={<IconPlugConnected size={16} aria-hidden />}
                loading={test.isPending}
                onClick={() => {
                  void testConnection(connection.id);
                }}
              >
                {text.test}
              </Button>
              <span className={classes['room']} />
              <RemoveConnection
                connection={connection}
                onRemoved={() => {
                  onSaved(undefined);
                }}
              />
            </>
          )}
        </div>
      </form>
    </Card>
  );
}

type Verdict = {
  readonly test: LastAnswer;
  /** Something in the form is not saved yet. */
  readonly isChanged: boolean;
  /** Something in the form cannot be saved, or was not. */
  readonly isWrong: boolean;
  readonly token: RefObject<HTMLInputElement | null>;
};

/** What was brought into view, each once: who comes back to the screen is left at its top. */
const shown = new WeakSet<object>();

/**
 * The test's own sentence; `role=status` says it to those who do not see it appear. Of what is saved alone: nothing green stands below
 * changes that nobody tried, and nothing at all below an error.
 */
function TestVerdict({ test, isChanged, isWrong, token }: Verdict): ReactElement {
  const works = test.data?.kind === 'works';
  const verdict = test.data ?? test.error;
  const isTokenRefused = test.data?.kind === 'failed' && test.data.code === 'unauthorized';
  const place = useRef<HTMLDivElement>(null);
  // What a test came to is seen at once, also in a low window, and also where the form was made anew by then.
  useEffect(() => {
    if (typeof verdict !== 'object' || verdict === null || shown.has(verdict)) return;
    shown.add(verdict);
    place.current?.scrollIntoView({ block: 'nearest' });
    // Another one is what is wanted next.
    if (isTokenRefused) token.current?.focus({ preventScroll: true });
  }, [verdict, isTokenRefused, token]);
  return (
    <div role="status" ref={place} className={classes['verdict']}>
      {test.error === undefined || isWrong ? undefined : (
        <Notice tone="grave" title={text.testFails}>
          {sentenceOf(test.error)}
        </Notice>
      )}
      {test.data === undefined || isWrong ? undefined : isChanged && works ? (
        <Notice tone="note" title={text.savedWorks}>
          {text.changesNotTried}
        </Notice>
      ) : (
        <Notice tone={works ? 'good' : 'grave'} title={works ? text.testWorks : text.testFails}>
          {describeTest(test.data)}
        </Notice>
      )}
    </div>
  );
}
