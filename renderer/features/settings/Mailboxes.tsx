import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Line } from './Line.tsx';
import classes from './Settings.module.css';

const text = strings.settings.mailboxes;
/** The part behind the @, as the contract has it. */
const domainForm = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** What only the admin knows of a domain: which spellings of an address are one mailbox. */
export function Mailboxes({ settings }: { readonly settings: Settings }): ReactElement {
  return (
    <div className={classes['lines']}>
      <Domains
        key={`tags ${settings.tagDomains.join(' ')}`}
        name="tagDomains"
        domains={settings.tagDomains}
      />
      <Domains
        key={`dots ${settings.dotDomains.join(' ')}`}
        name="dotDomains"
        domains={settings.dotDomains}
      />
    </div>
  );
}

type DomainsProps = {
  readonly name: 'tagDomains' | 'dotDomains';
  readonly domains: readonly string[];
};

function Domains({ name, domains }: DomainsProps): ReactElement {
  const [error, setError] = useState<string>();
  const write = useAct('settings.write');
  const words = text[name];
  return (
    <Line name={words.name} hint={words.hint}>
      <TagsInput
        aria-label={words.name}
        className={classes['domains'] ?? ''}
        placeholder={domains.length === 0 ? text.placeholder : ''}
        error={error}
        disabled={write.isPending}
        value={[...domains]}
        splitChars={[',', ' ', ';']}
        clearButtonProps={{ 'aria-label': text.clear }}
        onChange={(entered) => {
          const wanted = entered.map((domain) => domain.trim().replace(/^.*@/u, '').toLowerCase());
          const wrong = wanted.find((domain) => !domainForm.test(domain));
          setError(wrong === undefined ? undefined : text.noDomain(wrong));
          if (wrong !== undefined) return;
          write.mutate(
            { [name]: wanted },
            {
              onSuccess: () => {
                tellDone({ title: text.saved });
              },
            },
          );
        }}
      />
    </Line>
  );
}
