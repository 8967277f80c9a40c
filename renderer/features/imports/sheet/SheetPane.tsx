import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import { MainAct } from '../../../ui/page/MainAct.tsx';
import { Notice } from '../../../ui/page/Notice.tsx';
import { FileLine } from './FileLine.tsx';
import { Foot } from './Foot.tsx';
import { FoundActs, FoundList } from './FoundPart.tsx';
import { isEnded, isUsersFirst, standingOf } from './sheet-file.ts';
import type { SheetFile, Standing } from './sheet-file.ts';
import { cancelImport, closeSheet, goesIn, importAll, isImporting } from './sheet-files.ts';
import classes from './Sheet.module.css';
import { useFound } from './use-found.ts';

const text = strings.importSheet;

/** Open where somebody is asked or something is wrong, and where somebody opened it. */
const opens: ReadonlySet<Standing> = new Set(['asks', 'refused', 'failed']);

/** All files that came together, a line each: what asks is open, what does not goes in with one act. */
export function SheetPane({ files }: { readonly files: readonly SheetFile[] }): ReactElement {
  const importing = useStore(isImporting);
  const [opened, setOpened] = useState<Opened>(new Map());
  const standings = files.map((file) => standingOf(file, files));
  const done = standings.filter((standing) => standing === 'done').length;
  const open = standings.filter((standing) => !isEnded(standing)).length;
  const isOver = !importing && open === 0;
  const found = useFound(done, isOver);
  return (
    <>
      {isOver ? <Over done={done} needsUsers={files.some(waitsForUsers)} /> : undefined}
      {!importing && !isOver ? <Stopped standings={standings} done={done} open={open} /> : undefined}
      {found === undefined ? undefined : <FoundList result={found} />}
      <FileLines
        files={files}
        standings={standings}
        opened={opened}
        isImporting={importing}
        onOpen={(token, isOpen) => {
          setOpened((before) => new Map(before).set(token, isOpen));
        }}
      />
      <Foot>
        {isOver ? (
          <FoundActs key={String(found === undefined)} result={found} />
        ) : (
          <Going
            going={files.filter(goesIn).length}
            open={open}
            all={open + standings.filter((standing) => standing === 'refused').length}
            at={importing ? text.at(done, files.length) : undefined}
            onStart={() => {
              setOpened(new Map());
            }}
          />
        )}
      </Foot>
    </>
  );
}

/** What somebody opened or closed; the others are as their standing has them. */
type Opened = ReadonlyMap<string, boolean>;

function FileLines(props: {
  readonly files: readonly SheetFile[];
  readonly standings: readonly Standing[];
  readonly opened: Opened;
  readonly isImporting: boolean;
  readonly onOpen: (token: string, isOpen: boolean) => void;
}): ReactElement {
  return (
    <ul className={classes['files']} aria-label={text.files}>
      {props.files.map((file, at) => {
        const standing = props.standings[at] ?? 'reading';
        const { token } = file.file;
        return (
          <FileLine
            key={token}
            file={file}
            standing={standing}
            isOpen={standing !== 'out' && (props.opened.get(token) ?? opens.has(standing))}
            isImporting={props.isImporting}
            onOpen={(isOpen) => {
              props.onOpen(token, isOpen);
            }}
          />
        );
      })}
    </ul>
  );
}

function waitsForUsers({ state, isOut }: SheetFile): boolean {
  return !isOut && state.step === 'preview' && isUsersFirst(state.preview);
}

/** `needsUsers`: a usage report stays out, as there is no list of whose usage it is. */
function Over({ done, needsUsers }: { readonly done: number; readonly needsUsers: boolean }): ReactElement {
  const nothing = needsUsers ? text.usersMissing : text.nothingDone;
  return (
    <Notice tone={done > 0 ? 'good' : 'note'} title={done > 0 ? text.doneTitle(done) : nothing}>
      {undefined}
    </Notice>
  );
}

type StoppedProps = {
  readonly standings: readonly Standing[];
  readonly done: number;
  readonly open: number;
};

/** Said where an import failed or was cancelled with others before and behind it. */
function Stopped({ standings, done, open }: StoppedProps): ReactElement | undefined {
  if (!standings.some((standing) => standing === 'failed' || standing === 'cancelled')) return undefined;
  return (
    <Notice tone="warn" title={text.stoppedTitle(done)}>
      {text.stopped(open)}
    </Notice>
  );
}

type GoingProps = {
  readonly going: number;
  readonly open: number;
  /** The same, and those that cannot go in: they are not left out unsaid. */
  readonly all: number;
  /** How far the import under way is. */
  readonly at: string | undefined;
  readonly onStart: () => void;
};

function Going({ going, open, all, at, onStart }: GoingProps): ReactElement {
  return (
    <>
      {at === undefined ? (
        <Button variant="default" onClick={closeSheet}>
          {strings.common.cancel}
        </Button>
      ) : (
        <>
          <output className={classes['at']}>{at}</output>
          <Button variant="default" onClick={cancelImport}>
            {strings.imports.cancelImport}
          </Button>
        </>
      )}
      <MainAct
        isBusy={at !== undefined}
        disabled={at === undefined && going === 0}
        title={going < open && at === undefined ? text.waits : undefined}
        onClick={() => {
          onStart();
          void importAll();
        }}
      >
        {at === undefined ? (going === all ? text.all : text.some(going, all)) : text.importing}
      </MainAct>
    </>
  );
}
