import { Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { number } from '../../ui/text/format.ts';
import classes from './ImportDialog.module.css';
import type { Progress as ImportProgressEvent } from './sheet/sheet-file.ts';

const text = strings.imports;

/** How far a preview or an import is. It keeps the focus of the act that began it, which is gone. */
export function ImportProgress({
  progress,
}: {
  readonly progress: ImportProgressEvent | undefined;
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  const stage = progress === undefined ? text.reading : text.stages[progress.stage];
  const total = progress?.total;
  const share =
    progress === undefined || total === undefined || total === 0 ? 0 : (progress.done / total) * 100;
  return (
    <div ref={place} className={classes['progress']} tabIndex={-1}>
      <output className={classes['progressText']}>
        <span>{stage}</span>
        {progress === undefined ? undefined : (
          <span className="numeric">
            {text.progress(number(progress.done), total === undefined ? undefined : number(aboutSo(total)))}
          </span>
        )}
      </output>
      <Progress value={total === undefined ? 100 : share} animated={total === undefined} aria-label={stage} />
    </div>
  );
}

/** How many rows there are is known of the bytes read so far: two digits of it, rounded up, hold from one moment to the next. */
function aboutSo(rows: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 1);
  return Math.ceil(rows / step) * step;
}
