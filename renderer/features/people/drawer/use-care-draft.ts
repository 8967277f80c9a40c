import { useEffect, useRef, useState } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { useAct } from '../../../app/state/queries.ts';

export type CareDraft = {
  readonly note: string;
  readonly protectedBecause: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly snoozedUntil: string;
};

type Kept = {
  readonly draft: CareDraft;
  readonly write: (changes: Partial<CareDraft>) => void;
  /** Saves at once what is not saved yet. */
  readonly keep: () => void;
  /** Whether what was written in this place is saved. */
  readonly isKept: boolean;
};

/** So long after the last letter it is saved without being asked to. */
const restMs = 800;

/** What is being written down about a person. It is saved after a moment of rest, when the field is left, and when the drawer goes. */
export function useCareDraft({ care, summary }: PersonDetail): Kept {
  const { mutate } = useAct('people.save-care');
  // What is not being written here is as it is stored, also when that changes meanwhile.
  const [written, setWritten] = useState<Partial<CareDraft>>({});
  const draft: CareDraft = {
    note: care.note ?? '',
    protectedBecause: care.protectedBecause ?? '',
    snoozedUntil: care.snoozedUntil ?? '',
    ...written,
  };
  const [isKept, setKept] = useState(false);
  const waiting = useRef<CareDraft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = (): void => {
    clearTimeout(timer.current);
    const last = waiting.current;
    if (last === undefined) return;
    waiting.current = undefined;
    mutate(careOf(summary.id, last), {
      onSuccess: () => {
        setKept(true);
      },
    });
  };
  const keepLast = useRef(keep);
  useEffect(() => {
    keepLast.current = keep;
  });
  useEffect(
    () => () => {
      keepLast.current();
    },
    [],
  );

  const write = (changes: Partial<CareDraft>): void => {
    setWritten((before) => ({ ...before, ...changes }));
    setKept(false);
    waiting.current = { ...draft, ...changes };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      keepLast.current();
    }, restMs);
  };
  return { draft, write, keep, isKept };
}

function careOf(id: number, { note, protectedBecause, snoozedUntil }: CareDraft) {
  return {
    id,
    note: note.trim(),
    protectedBecause: protectedBecause.trim(),
    ...(snoozedUntil === '' ? {} : { snoozedUntil }),
  };
}
