import { declared } from '../../words/declared.ts';
import type { Handlers } from '../thread/context.ts';
import { readRejectedRows } from '../database/imports.ts';
import { forgetMapping, listMappings } from '../database/mappings.ts';
import { changeMapping } from './recognize/columns/change-mapping.ts';
import { commitImport } from './merge/commit.ts';
import { compareImports, writeComparison } from './look-back/compare.ts';
import { sources } from './catalog/all.ts';
import { systemCalled } from './catalog/source.ts';
import { knownFields } from './examined/kind.ts';
import { kindDeclarations } from './kinds/all.ts';
import { previewImport } from './preview.ts';
import { listLists, setListUse } from './look-back/lists-in-use.ts';
import { undoImport } from './look-back/undo.ts';
import { writeRejectedRows } from './look-back/write-rejected.ts';

const allRejectedRows = -1;

/** What can be asked about imports. */
export const importHandlers = {
  'preview-import': previewImport,
  'commit-import': commitImport,
  'undo-import': undoImport,
  'list-lists': ({ readable }) => listLists(readable),
  'set-list-use': setListUse,
  'rejected-rows': ({ readable }, { id }) => readRejectedRows(readable, id, allRejectedRows),
  'write-rejected-rows': writeRejectedRows,
  'compare-imports': compareImports,
  'write-comparison': writeComparison,
  'list-sources': () =>
    sources
      .filter(({ about }) => about !== 'nobody')
      .map(({ id, system, systemName, report, about, where, states, trap, knownFrom }) => ({
        id,
        system,
        systemName: systemCalled(systemName),
        report: declared(report),
        about,
        where: declared(where),
        states,
        trap: trap === undefined ? undefined : declared(trap),
        knownFrom,
      })),
  'list-mappings': ({ readable }) =>
    listMappings(readable).map((mapping) => ({
      ...mapping,
      fields: knownFields(kindDeclarations[mapping.kind]),
    })),
  'change-mapping': changeMapping,
  'forget-mapping': ({ writable }, { header }) => ({ forgotten: forgetMapping(writable, header) }),
} satisfies Partial<Handlers>;
