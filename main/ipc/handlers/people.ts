import { localDayOf, isCalendarDay } from '../../domain/time/calendar.ts';
import { oldSourceOf, type SourceAge } from '../../domain/files/source-age.ts';
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
  'overview.read': (context) => context.engine.ask('overview', {}),
  'overview.ages': (context) => context.engine.ask('read-source-ages', { at: instantOf(context.now()) }),
  'overview.month': (context) => context.engine.ask('read-month', {}),
  'overview.history': (context) => context.engine.ask('read-usage-history', {}),
  'overview.alarms': (context) => context.engine.ask('read-alarms', {}),
  'overview.set-alarm-aside': async (context, { alarm: { kind, key, on }, isAside }) => {
    await context.engine.ask('set-alarm-aside', { alarm: { kind, key, on: calendarDay(on) }, isAside });
    context.tell('data-changed', { what: 'alarms' });
    return { done: true };
  },
  'people.copy': async (context, input) => {
    const { people, text } = await context.engine.ask('copy-people', {
      selection: asSelection(input.selection),
      columns: input.columns,
      on: localDayOf(instantOf(context.now())),
    });
    if (text !== undefined) await context.surroundings.copyText(text);
    return { copied: text !== undefined, people };
  },
  'people.page': (context, input) => context.engine.ask('page-people', input),
  'people.named-alike': (context, input) => context.engine.ask('people-named-alike', input),
  'people.facets': (context, { filter }) => context.engine.ask('count-facets', { filter }),
  'people.searchable': (context, input) => context.engine.ask('read-searchable', input),
  'people.order': async (context, input) => ({ ids: await context.engine.ask('order-people', input) }),
  'people.prepare-search': async (context) => {
    await context.engine.ask('prepare-search', {});
    return {};
  },
  'people.save-care': async (context, { id, note, protectedBecause, snoozedUntil }) => {
    const care = await context.engine.ask('save-care', {
      personId: branded<PersonId>(id),
      // Nothing is written down as nothing.
      note: note === '' ? undefined : note,
      protectedBecause: protectedBecause === '' ? undefined : protectedBecause,
      snoozedUntil: snoozedUntil !== undefined && isCalendarDay(snoozedUntil) ? snoozedUntil : undefined,
      at: instantOf(context.now()),
    });
    context.tell('data-changed', { what: 'people' });
    return care;
  },
  'people.read': async (context, { id }) => {
    const detail = await context.engine.ask('read-person', { id: branded<PersonId>(id) });
    if (detail === undefined) throw new RequestError('nothing-there');
    const { lookUp, matches, findings, ...rest } = detail;
    const ages = await context.engine.ask('read-source-ages', { at: instantOf(context.now()) });
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
  const old = oldSourceOf(finding, ages);
  if (old === undefined) return finding;
  return {
    ...finding,
    suggestion: undefined,
    oldSource: { source: old.source, called: old.called, on: old.on },
  };
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
