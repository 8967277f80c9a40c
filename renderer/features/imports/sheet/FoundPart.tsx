import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { say } from '../../../../main/words/say.ts';
import { viewParams } from '../../../app/state/report/people-view.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { findingLooks } from '../../../app/words/states.ts';
import { number } from '../../../ui/text/format.ts';
import { strings } from '../../../strings/strings.ts';
import { MainAct } from '../../../ui/page/MainAct.tsx';
import { SetAside } from '../preview/SetAside.tsx';
import { closeSheet } from './sheet-files.ts';
import classes from './Sheet.module.css';
import type { WhatWasFound } from './use-found.ts';

const text = strings.importSheet;

/** What the imports brought to light, in numbers of people. */
export function FoundList({ result }: { readonly result: WhatWasFound }): ReactElement {
  const { found, knowsWhoLeft } = result;
  return (
    <>
      <section className={classes['found']} aria-label={text.found}>
        <h3>{text.found}</h3>
        {found.length === 0 ? <p>{text.foundNothing}</p> : undefined}
        <ul>
          {found.map(({ kind, people, by }) => {
            const { icon: Icon, tone } = findingLooks[kind];
            return (
              <li key={kind} data-tone={people === 0 ? 'quiet' : tone}>
                <Icon size={16} stroke={1.8} aria-hidden />
                <strong>{say().findings[kind].counted(people, number(people))}</strong>
                {people === by ? undefined : (
                  <span className={classes['muted']}>{by > 0 ? text.more(by) : text.fewer(-by)}</span>
                )}
              </li>
            );
          })}
        </ul>
        {knowsWhoLeft ? undefined : <p className={classes['muted']}>{text.leaversUnknown}</p>}
      </section>
      <SetAside />
    </>
  );
}

/** The way to whom it concerns, to the service where none is connected yet, and out. */
export function FoundActs({ result }: { readonly result: WhatWasFound | undefined }): ReactElement {
  const connections = useAsk('connections.list', {}).data;
  const kinds = (result?.found ?? []).filter(({ by }) => by > 0).map(({ kind }) => kind);
  const show = (): void => {
    closeSheet();
    go('people', kinds.length === 0 ? {} : viewParams({ filter: { findings: kinds } }));
  };
  const connect =
    connections?.length === 0 ? (
      <Button
        variant="default"
        onClick={() => {
          closeSheet();
          go('connection');
        }}
      >
        {text.connect}
      </Button>
    ) : undefined;
  // Each stays in its place, whichever of the two is the main one.
  if (kinds.length === 0) {
    return (
      <>
        {connect}
        <MainAct onClick={closeSheet}>{strings.common.done}</MainAct>
        <Button variant="default" onClick={show}>
          {strings.imports.showPeople}
        </Button>
      </>
    );
  }
  return (
    <>
      {connect}
      <Button variant="default" onClick={closeSheet}>
        {strings.common.done}
      </Button>
      <MainAct onClick={show}>{text.show}</MainAct>
    </>
  );
}
