import type { CalendarDay } from '../../domain/ids.ts';
import type { Audience, QuestionLanguage } from '../../domain/month/questions/question.ts';
import type { Template } from '../../domain/month/questions/template.ts';
import { counted } from '../counted.ts';

/** What is known of somebody's use, for the sentence of a letter. */
export type UseFact =
  | { readonly kind: 'idle'; readonly days: number; readonly on: CalendarDay | undefined }
  | { readonly kind: 'never-activated' }
  | { readonly kind: 'other' };

type LetterWords = {
  readonly templates: Readonly<Record<Audience, Template>>;
  readonly reminder: (subject: string) => string;
  readonly use: (use: UseFact, day: (day: CalendarDay) => string) => string;
};

/** What letters say where the admin has written nothing else. */
export const letterWords: Readonly<Record<QuestionLanguage, LetterWords>> = {
  en: {
    templates: {
      person: {
        subject: 'Do you still need your Sales Navigator seat?',
        text: [
          'Hello {recipient},',
          '',
          'A LinkedIn Sales Navigator seat is assigned to you: {use}.',
          'Please answer by {day} with one of these:',
          '',
          '- needs it, and until when',
          '- gives it up',
          '- not mine',
          '',
          'Thank you.',
        ].join('\n'),
      },
      manager: {
        subject: 'Sales Navigator seats in your team: still needed? ({count})',
        text: [
          'Hello {recipient},',
          '',
          'LinkedIn Sales Navigator seats held in your team:',
          '',
          '{people}',
          '',
          'Please answer by {day}, for each with one of these:',
          '',
          '- needs it, and until when',
          '- gives it up',
          '- not mine',
          '',
          'Thank you.',
        ].join('\n'),
      },
    },
    reminder: (subject) => `Reminder: ${subject}`,
    use: (use, day) => {
      if (use.kind === 'never-activated') return 'it was never activated';
      if (use.kind === 'other') return 'the question is whether it is still needed';
      const until = use.on === undefined ? '' : ` up to ${day(use.on)}`;
      return `no activity for ${counted(use.days, 'day', 'days')}${until}`;
    },
  },
  de: {
    templates: {
      person: {
        subject: 'Brauchen Sie Ihren Sales-Navigator-Platz noch?',
        text: [
          'Guten Tag {recipient},',
          '',
          'Ihnen ist ein Platz für LinkedIn Sales Navigator zugewiesen: {use}.',
          'Bitte antworten Sie bis zum {day} mit einem von diesen:',
          '',
          '- braucht ihn, und bis wann',
          '- gibt ihn ab',
          '- nicht meiner',
          '',
          'Vielen Dank.',
        ].join('\n'),
      },
      manager: {
        subject: 'Sales-Navigator-Plätze in Ihrem Team: noch gebraucht? ({count})',
        text: [
          'Guten Tag {recipient},',
          '',
          'belegte Plätze für LinkedIn Sales Navigator in Ihrem Team:',
          '',
          '{people}',
          '',
          'Bitte antworten Sie bis zum {day}, zu jedem mit einem von diesen:',
          '',
          '- braucht ihn, und bis wann',
          '- gibt ihn ab',
          '- nicht mein Team',
          '',
          'Vielen Dank.',
        ].join('\n'),
      },
    },
    reminder: (subject) => `Erinnerung: ${subject}`,
    use: (use, day) => {
      if (use.kind === 'never-activated') return 'er wurde nie aktiviert';
      if (use.kind === 'other') return 'die Frage ist, ob er noch gebraucht wird';
      if (use.on === undefined) return `keine Aktivität seit ${counted(use.days, 'Tag', 'Tagen')}`;
      return use.days === 1
        ? `keine Aktivität am ${day(use.on)}`
        : `keine Aktivität in den ${String(use.days)} Tagen bis zum ${day(use.on)}`;
    },
  },
};
