import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import classes from './DropTarget.module.css';
import { enqueueDropped } from '../state/import-queue.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files. Anything else dropped is refused, so that no link or page can replace the window. */
export function DropTarget(): ReactElement | undefined {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      if (carriesFiles(event)) setHovering(true);
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none';
    };
    const end = (): void => {
      setHovering(false);
    };
    // It comes for every element on the way; who leaves the window goes to none.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) end();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      end();
      void enqueueDropped([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    // While something is dragged no pointer moves.
    addEventListener('pointermove', end);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('pointermove', end);
    };
  }, []);

  if (!hovering) return undefined;
  return (
    <output className={classes['overlay']}>
      <div className={classes['frame']}>
        <IconFileImport size={48} stroke={1.4} aria-hidden />
        <strong className={classes['title']}>{strings.shell.dropTitle}</strong>
        <span className={classes['text']}>{strings.shell.dropText}</span>
      </div>
    </output>
  );
}
