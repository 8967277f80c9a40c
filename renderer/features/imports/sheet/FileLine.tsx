import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconFileUnknown } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { kindIcons } from '../../../app/words/kinds.ts';
import { strings } from '../../../strings/strings.ts';
import { FileBody } from './FileBody.tsx';
import { saidOf, whatIs } from './file-words.ts';
import { kindOf } from './sheet-file.ts';
import type { SheetFile, Standing } from './sheet-file.ts';
import { leaveOut, previewAgain, takeIn } from './sheet-files.ts';
import classes from './Sheet.module.css';

const text = strings.importSheet;

type Props = {
  readonly file: SheetFile;
  readonly standing: Standing;
  readonly isOpen: boolean;
  readonly isImporting: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** One file: what it is, what it changes or asks; opened, everything about it. */
export function FileLine({ file, standing, isOpen, isImporting, onOpen }: Props): ReactElement {
  const id = useId();
  const kind = kindOf(file);
  const Icon = kind === undefined ? IconFileUnknown : kindIcons[kind];
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li data-standing={standing} data-file={file.file.token}>
      <div className={classes['line']}>
        <button
          type="button"
          className={classes['head']}
          aria-expanded={isOpen}
          disabled={standing === 'out'}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          <Chevron className={classes['chevron']} size={16} aria-hidden />
          <Icon size={18} stroke={1.8} aria-hidden />
          <span className={classes['names']}>
            <span className={classes['name']}>{file.file.name}</span>
            <span className={classes['muted']}>{whatIs(file)}</span>
          </span>
          <span className={classes['says']}>{saidOf(file, standing)}</span>
        </button>
        <LineAct file={file} standing={standing} isImporting={isImporting} />
      </div>
      {isOpen ? (
        // What was opened once by its question stays open while it is answered.
        <div
          id={id}
          className={classes['body']}
          onChangeCapture={() => {
            onOpen(true);
          }}
          onClickCapture={() => {
            onOpen(true);
          }}
        >
          <FileBody file={file} />
        </div>
      ) : undefined}
    </li>
  );
}

type ActProps = Pick<Props, 'file' | 'standing' | 'isImporting'>;

/** Out of what goes in, back into it, or tried once more. */
function LineAct({ file, standing, isImporting }: ActProps): ReactElement | undefined {
  const { token, name } = file.file;
  if (standing === 'done' || standing === 'same' || standing === 'writing' || isImporting) return undefined;
  const act = (says: string, about: string, does: () => void): ReactElement => (
    <Button size="compact-sm" variant="subtle" aria-label={about} onClick={does}>
      {says}
    </Button>
  );
  const out = (): ReactElement =>
    act(text.leaveOut, text.leaveOutOf(name), () => {
      leaveOut(token);
    });
  if (standing === 'out')
    return act(text.takeIn, text.takeInOf(name), () => {
      takeIn(token);
    });
  if (standing !== 'failed' && standing !== 'cancelled') return out();
  return (
    <>
      {act(text.again, text.againOf(name), () => {
        previewAgain(token);
      })}
      {out()}
    </>
  );
}
