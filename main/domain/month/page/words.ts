/** A number that stands for itself, and what is to be said beside it. */
export type PageFigure = {
  readonly label: string;
  readonly value: string | number;
  readonly note: string;
  /** Of money that `value` says: the amount, and the format of workbooks in which it is said alike. */
  readonly money?: { readonly amount: number; readonly format: string };
};

/** An amount among cells: as it is said, and as a number in the format of workbooks in which it is said alike. */
export type PageAmount = { readonly text: string; readonly amount: number; readonly format: string };
export type PageCell = string | number | PageAmount;

/** One part of the page. */
export type PagePart = {
  readonly heading: string;
  readonly figures: readonly PageFigure[];
  readonly lines: readonly string[];
  readonly table:
    { readonly head: readonly string[]; readonly rows: readonly (readonly PageCell[])[] } | undefined;
};

/** The page as it is read, whatever it is shown on: window, HTML, PDF or workbook. */
export type PageWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly PagePart[];
  readonly footer: string;
  /** The language it is written in (BCP 47), and from where to where that is written. */
  readonly language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' };
};
