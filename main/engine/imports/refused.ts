import type { DayReading, FileAtHand, RefusalKind, SheetChoice } from '../../domain/files/import.ts';

/** A file that cannot go in. Thrown inside imports only; `previewImport` and `commitImport` answer it as a value. */
export class Refused extends Error {
  readonly refusal: RefusalKind;
  /** Names the file and the way out. */
  readonly detail: string;

  /** The file, where a person can say what is missing. */
  readonly file: FileAtHand | undefined;

  /** Of days that can be read in several ways: which day one of them is in each. */
  readonly days: readonly DayReading[] | undefined;

  /** Of a workbook: its sheets, where another one may be the right one. */
  sheet: SheetChoice | undefined;

  constructor(refusal: RefusalKind, detail: string, file?: FileAtHand, days?: readonly DayReading[]) {
    super(detail);
    this.name = 'Refused';
    this.refusal = refusal;
    this.detail = detail;
    this.file = file;
    this.days = days;
  }
}
