import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './PersonDrawer.module.css';

const text = strings.people.person;

export function IdentifiersSection({
  identifiers,
}: {
  readonly identifiers: PersonDetail['identifiers'];
}): ReactElement {
  if (identifiers.length === 0) return <p className={classes['says']}>{text.noIdentifiers}</p>;
  return (
    <dl className={classes['facts']}>
      {identifiers.map((identifier) => (
        <Identifier key={`${identifier.kind} ${identifier.value}`} identifier={identifier} />
      ))}
    </dl>
  );
}

function Identifier({
  identifier,
}: {
  readonly identifier: PersonDetail['identifiers'][number];
}): ReactElement {
  const kind = text.kinds[identifier.kind];
  return (
    <>
      <dt>{kind}</dt>
      <dd>
        <span className={classes['value']}>
          {identifier.value}
          <CopyButton value={identifier.value}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? text.copied : text.copy(kind)}>
                <ActionIcon size="xs" aria-label={text.copy(`${kind} ${identifier.value}`)} onClick={copy}>
                  {copied ? <IconCheck size={13} aria-hidden /> : <IconCopy size={13} aria-hidden />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
        </span>
        <span className={classes['source']}>{text.from(identifier.sources)}</span>
      </dd>
    </>
  );
}
