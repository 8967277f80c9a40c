import { dayOf, isCalendarDay } from '../../domain/time/calendar.ts';
import { oldGround, type SourceAge } from '../../domain/files/source-age.ts';
import type { Finding } from '../../domain/findings/finding-facts.ts';
import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import { asSelection, branded, calendarDay } from '../brands.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, Output, ProceduresOf } from '../handler.ts';
import { sayTold } from '../../words/say-fault.ts';
import { words } from '../../words/words.ts';

export const peopleHandlers: HandlersOf<ProceduresOf<'people' | 'overview'>> = {
  'overview.read': (desk) => desk.engine.ask('overview', {}),
  'overview.ages': (desk) => desk.engine.ask('read-source-ages', { at: instantOf(desk.now()) }),
  'overview.month': (desk) => desk.engine.ask('read-month', {}),
  'overview.history': (desk) => desk.engine.ask('read-usage-history', {}),
  'overview.alarms': (desk) => desk.engine.ask('read-alarms', {}),
  'overview.set-alarm-aside': async (desk, { alarm: { kind, key, on }, isAside }) => {
    await desk.engine.ask('set-alarm-aside', { alarm: { kind, key, on: calendarDay(on) }, isAside });
    desk.tell('data-changed', { what: 'alarms' });
    return { done: true };
  },
  'people.copy': async (desk, input) => {
    const { people, text } = await desk.engine.ask('copy-people', {
      selection: asSelection(input.selection),
      columns: input.columns,
      on: dayOf(instantOf(desk.now())),
    });
    if (text !== undefined) await desk.surroundings.copyText(text);
    return { copied: text !== undefined, people };
  },
  'people.page': (desk, input) => desk.engine.ask('page-people', input),
  'people.facets': (desk, { filter }) => desk.engine.ask('count-facets', { filter }),
  'people.searchable': (desk, input) => desk.engine.ask('read-searchable', input),
  'people.order': async (desk, input) => ({ ids: await desk.engine.ask('order-people', input) }),
  'people.prepare-search': async (desk) => {
    await desk.engine.ask('prepare-search', {});
    return {};
  },
  'people.save-care': async (desk, { id, note, protectedBecause, snoozedUntil }) => {
    const care = await desk.engine.ask('save-care', {
      personId: branded<PersonId>(id),
      // Nothing is written down as nothing.
      note: note === '' ? undefined : note,
      protectedBecause: protectedBecause === '' ? undefined : protectedBecause,
      snoozedUntil: snoozedUntil !== undefined && isCalendarDay(snoozedUntil) ? snoozedUntil : undefined,
      at: instantOf(desk.now()),
    });
    desk.tell('data-changed', { what: 'people' });
    return care;
  },
  'people.read': async (desk, { id }) => {
    const detail = await desk.engine.ask('read-person', { id: branded<PersonId>(id) });
    if (detail === undefined) throw new RequestError('nothing-there');
    const { lookUp, matches, findings, ...rest } = detail;
    const ages = await desk.engine.ask('read-source-ages', { at: instantOf(desk.now()) });
    const said = matches.map(({ one, other, evidence }) => ({
      one,
      other,
      says: words().evidence(evidence),
    }));
    return {
      ...rest,
      findings: findings.map((finding) => markOld(finding, ages)),
      matches: said,
      lookUp: lookUp === undefined ? undefined : showLookUp(lookUp),
    };
  },
};

/** What rests on a source past its age suggests nothing by itself. */
function markOld(finding: Finding, ages: readonly SourceAge[]): Output<'people.read'>['findings'][number] {
  const old = oldGround(finding.kind, ages);
  if (old === undefined) return finding;
  return { ...finding, suggestion: undefined, oldSource: { source: old.source, on: old.on } };
}

function showLookUp({ lookUp, attempts, askedAt }: LookUpAnswer): Output<'people.read'>['lookUp'] {
  const accounts =
    lookUp.kind === 'found' ? [lookUp.account] : lookUp.kind === 'ambiguous' ? lookUp.accounts : [];
  return {
    outcome: lookUp.kind,
    askedAt,
    says: words().lookUp(lookUp, attempts, sayTold),
    attempts: attempts.map(({ filter, result, status, detail }) => ({ filter, result, status, detail })),
    accounts: accounts.map(({ id, userName, externalId, active, displayName, raw }) => ({
      id,
      userName,
      externalId,
      active,
      displayName,
      raw,
    })),
  };
}
