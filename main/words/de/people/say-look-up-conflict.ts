import type { LookUpConflict } from '../../../domain/service/look-ups/look-up-conflict.ts';

/** What is said where two addresses or names stand beside one unique id. */
export const wasRenamed =
  ' Eine eindeutige ID steht bei beiden: Wurde die Person umbenannt, sagen Sie es in der Klärung.';

export function sayLookUpConflict(conflict: LookUpConflict): string {
  const asked = `(abgefragt am ${conflict.askedOn})`;
  switch (conflict.kind) {
    case 'two-accounts':
      return `Die eindeutige ID und die E-Mail-Adresse führen zu verschiedenen Konten ${asked}.`;
    case 'several-accounts':
      return `Für die Person antworten ${String(conflict.accounts)} Konten ${asked}.`;
    case 'other-unique-id':
      return `Das ${conflict.foundByAddress ? 'über die E-Mail-Adresse gefundene ' : ''}Konto hat als eindeutige ID ${conflict.told ?? 'keine'}, die Datensätze haben ${conflict.known ?? 'keine'} ${asked}.`;
    case 'other-address':
      return `Das Konto hat ${conflict.told}, die Datensätze haben ${conflict.known} ${asked}.${conflict.byUniqueId === true ? wasRenamed : ''}`;
    case 'answered-for-others':
      return `Das Konto ${conflict.accountId} wurde auch für ${conflict.others.join(' und ')} genannt ${asked}: Eines davon ist falsch, und an keinem wird etwas getan. Hatte eine Person die Adresse vor der anderen, fragt die Klärung, wem das Konto gehört.`;
  }
}
