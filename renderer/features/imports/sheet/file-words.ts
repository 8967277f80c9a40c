import { strings } from '../../../strings/strings.ts';
import { kindCalled } from '../../../app/words/kinds.ts';
import { ago } from '../../../ui/text/format.ts';
import { isOfSome, isUnanswered, isUsersFirst, kindOf, shownOf } from './sheet-file.ts';
import type { SheetFile, Standing } from './sheet-file.ts';

const text = strings.importSheet;
const { imports } = strings;

type Preview = Extract<SheetFile['state'], { step: 'preview' }>['preview'];
type ReadyPreview = Extract<Preview, { kind: 'ready' }>;

/** What a file is in the words of the catalog, or as what it is read. */
export function whatIs(file: SheetFile): string {
  const shown = shownOf(file.state);
  if (shown?.kind === 'ready' && shown.source !== undefined) return imports.list.source(shown.source);
  if (shown?.kind === 'ready' && isOfSome(shown)) return strings.subjects.some;
  // An earlier import of the same file says what it was read as.
  if (file.state.step === 'done') return kindCalled(file.state.outcome.import);
  if (shown?.kind === 'already-imported') return kindCalled(shown.import);
  const kind = kindOf(file);
  return kind === undefined ? '' : imports.kinds[kind];
}

/** What a file changes, what it asks, or how it ended. */
export function saidOf(file: SheetFile, standing: Standing): string {
  const { state } = file;
  switch (standing) {
    case 'reading':
      return imports.reading;
    case 'writing':
      return imports.stages[file.progress?.stage ?? 'reading'];
    case 'asks':
      return asked(file);
    case 'ready':
      return changed(file);
    case 'after-users':
      return text.afterUsers;
    case 'done':
      return state.step === 'done' ? text.done(state.outcome.import.counts) : '';
    case 'same':
      return state.step === 'preview' && state.preview.kind === 'already-imported'
        ? text.same(ago(state.preview.import.importedAt))
        : '';
    case 'refused':
      return state.step === 'preview' && isUsersFirst(state.preview) ? text.needsUsers : text.refused;
    case 'failed':
    case 'cancelled':
    case 'empty':
    case 'out':
      return text[standing];
    default:
      return standing satisfies never;
  }
}

function changed({ state }: SheetFile): string {
  if (state.step !== 'preview' || state.preview.kind !== 'ready') return '';
  const { counts } = state.preview;
  const said = effectOf(state.preview);
  return said === undefined ? text.ready(counts) : `${text.ready(counts)}; ${said}`;
}

/** A list of everybody says who left and nothing of the app; one of assignees the other way round. */
function effectOf({ effect, exportKind }: ReadyPreview): string | undefined {
  if (effect === undefined) return undefined;
  if (!effect.tellsWhoLeft) return text.untold;
  return exportKind === 'directory' ? text.assigned(effect) : text.left(effect.left);
}

const questions: Readonly<Record<string, string>> = {
  'window-unknown': imports.windowTitle,
  'dates-ambiguous': imports.datesTitle,
  'kind-unknown': imports.kindTitle,
  'subject-unknown': imports.list.subjectTitle,
  'application-unknown': imports.list.applicationTitle,
};

function asked({ state, accepted }: SheetFile): string {
  if (state.step !== 'preview') return '';
  const { preview } = state;
  if (preview.kind === 'refused') {
    const other = preview.file?.exportKind === undefined ? imports.kindTitle : imports.mappingTitle;
    return questions[preview.refusal] ?? other;
  }
  if (preview.kind !== 'ready') return '';
  const open = preview.alarms.filter((alarm) => isUnanswered(alarm, accepted));
  return imports.alarmsTitle(new Set(open.map(({ kind }) => kind)).size);
}
