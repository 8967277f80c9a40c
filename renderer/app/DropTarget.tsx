import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../strings/strings.ts';
import classes from './DropTarget.module.css';
import { enqueueDropped } from './import-queue.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files. Anything else dropped is refused, so that no link or page can replace the window. */
export function DropTarget(): ReactElement | undefined {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    // dragenter and dragleave come for every element on the way; the depth tells leaving the window from them.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      depth += 1;
      if (carriesFiles(event)) setHovering(true);
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none';
    };
    const end = (): void => {
      depth = 0;
      setHovering(false);
    };
    const leave = (event: DragEvent): void => {
      depth = Math.max(0, depth - 1);
      // Out of the window there is nothing to go to. Elements that go while something is over them tell nobody.
      if (depth === 0 || event.relatedTarget === null) end();
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
