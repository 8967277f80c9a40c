import { Group, PasswordInput, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { strings } from '../../strings/strings.ts';
import { day } from '../../ui/text/format.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './Connection.module.css';
import { isWrongToken } from './draft.ts';
import type { Draft } from './draft.ts';
import { tokenLife } from './token-life.ts';

const text = strings.connection;

type Props = {
  readonly draft: Draft;
  readonly keychain: ProcedureOutput<'app.status'>['keychain'];
  readonly stored: Connection['tokenPlace'];
  readonly left: Connection['tokensLeft'];
  readonly field: Ref<HTMLInputElement>;
  readonly onChange: (part: Partial<Draft>) => void;
};

/** The token on its way in, where it is kept, and how long it is still valid. */
export function TokenFields({ draft, keychain, stored, left = [], field, onChange }: Props): ReactElement {
  return (
    <>
      <div className={classes['pair']}>
        <PasswordInput
          ref={field}
          label={text.token}
          description={`${text.tokenKept[stored]} ${text.tokenHint}`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-hidden': true }}
          value={draft.token}
          error={isWrongToken(draft.token) ? text.tokenCharacters : undefined}
          onChange={(event) => {
            onChange({ token: event.currentTarget.value });
          }}
        />
        <CreatedOn draft={draft} onChange={onChange} />
      </div>
      <Radio.Group
        label={text.tokenPlace}
        value={draft.tokenPlace}
        onChange={(place) => {
          onChange({ tokenPlace: place === 'session' ? 'session' : 'keychain' });
        }}
      >
        <Group gap="xl" mt="xs">
          <Radio value="keychain" label={text.places.keychain} disabled={keychain === 'absent'} />
          <Radio value="session" label={text.places.session} />
        </Group>
      </Radio.Group>
      {keychain === 'available' ? undefined : <Notice tone="warn">{text.keychainNotices[keychain]}</Notice>}
      {left.map(({ entry, program, keyring }) => (
        <Notice key={`${program} ${keyring} ${entry}`} tone="warn">
          {text.left(entry, program, keyring)}
        </Notice>
      ))}
    </>
  );
}

function CreatedOn({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>): ReactElement {
  const [nowMs] = useState(() => Date.now());
  const life = tokenLife(draft.tokenCreatedOn, nowMs);
  const below = `${classes['hint']} ${classes['below']}`;
  return (
    <div>
      <TextInput
        type="date"
        label={text.tokenCreatedOn}
        value={draft.tokenCreatedOn}
        onChange={(event) => {
          onChange({ tokenCreatedOn: event.currentTarget.value });
        }}
      />
      {life === undefined ? (
        <p className={below}>{text.tokenCreatedHint}</p>
      ) : life.kind === 'valid' ? (
        <p className={below}>{text.life.valid(day(life.until), life.daysLeft)}</p>
      ) : (
        <Notice tone={life.kind === 'soon' ? 'warn' : 'grave'}>
          {life.kind === 'soon'
            ? text.life.soon(day(life.until), life.daysLeft)
            : text.life.over(day(life.until))}
        </Notice>
      )}
    </div>
  );
}
