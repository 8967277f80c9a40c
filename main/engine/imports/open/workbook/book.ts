import { words } from '../../../../words/words.ts';
import { type Archive, partName } from './archive.ts';
import { pastLimit, unreadable, workbookLimits } from './limits.ts';
import { attribute, isTrue, readXml } from './xml.ts';

/** A sheet of cells; sheets of charts and dialogs are none. */
export type BookSheet = {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
};

/** What a workbook says of itself (ECMA-376 part 1 §18.2.27). */
export type Book = {
  readonly sheets: readonly BookSheet[];
  /** Days are counted from 1904-01-01. */
  readonly is1904: boolean;
  /** Formulas are worked out when it is opened: their values in the file may be none. */
  readonly isWorkedOutAtOpening: boolean;
  readonly textsPart: string | undefined;
  readonly stylesPart: string | undefined;
};

type Relation = { readonly id: string; readonly type: string; readonly target: string };

const bookParts = ['xl/workbook.xml', 'workbook.xml'];

/** Finds the parts of a workbook by its relations, wherever its writer put them. */
export function readBook(archive: Archive): Book {
  const { fileName } = archive;
  const root = relations(archive, '').find(({ type }) => type === 'officedocument');
  const bookPart = [root?.target, ...bookParts].find((part) => part !== undefined && archive.has(part));
  if (bookPart === undefined) throw unreadable(fileName, words().imports.noPartListsSheets);
  const related = relations(archive, bookPart);
  const byId = new Map(related.map((relation) => [relation.id, relation]));
  const sheets: BookSheet[] = [];
  let is1904 = false;
  let isWorkedOutAtOpening = false;
  readXml(partOf(archive, bookPart), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      else if (name === 'calcPr') isWorkedOutAtOpening = isTrue(attributes['fullCalcOnLoad']);
      else if (name === 'sheet') {
        const relation = byId.get(attribute(attributes, 'id') ?? '');
        if (relation?.type !== 'worksheet') return;
        const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
        sheets.push({ name: attributes['name'] ?? '', part: relation.target, isHidden });
        if (sheets.length > workbookLimits.sheets) {
          throw pastLimit(fileName, words().imports.moreThanSheets(workbookLimits.sheets));
        }
      }
    },
  });
  const there = sheets.filter(({ part }) => archive.has(part));
  if (there.length === 0 && sheets.length > 0) throw unreadable(fileName, words().imports.sheetsNotArchive);
  const find = (wanted: string): string | undefined => related.find(({ type }) => type === wanted)?.target;
  return {
    sheets: there,
    is1904,
    isWorkedOutAtOpening,
    textsPart: find('sharedstrings'),
    stylesPart: find('styles'),
  };
}

/** The relations of a part (ECMA-376 part 2 §9.3), with the last word of their type and their target from the root. */
export function relations(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const found: Relation[] = [];
  readXml(partOf(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = (attributes['Type'] ?? '').split('/').at(-1)?.toLowerCase() ?? '';
      found.push({ id: attributes['Id'] ?? '', type, target: resolved(folder, attributes['Target'] ?? '') });
    },
  });
  return found;
}

/** A part of few bytes, for `readXml`. */
export function partOf(archive: Archive, name: string): Parameters<typeof readXml>[0] {
  return {
    fileName: archive.fileName,
    part: name,
    pieces: archive.pieces(name, workbookLimits.otherPartBytes),
  };
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`)
    .replaceAll('\\', '/')
    .split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return partName(steps.join('/'));
}
