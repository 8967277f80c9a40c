import type { ScimErrorKind } from '../../../domain/service/look-ups/look-up.ts';
import { sayTold } from '../../say-fault.ts';
import type { Told } from '../../../domain/service/scim-fault.ts';
import type { RunNote } from '../../../domain/service/run-note.ts';

export function sayRunNote(note: RunNote): string {
  switch (note.kind) {
    case 'told':
      return note.says;
    case 'unsure':
      return sayUnsure(note);
    case 'outage':
      return sayOutage(note);
    case 'paused-after-outage':
      return 'Nach einem Ausfall angehalten. Setzen Sie ihn fort.';
    case 'ended-meanwhile':
      return 'Purser endete, während der Lauf im Gange war. Was bis dahin beantwortet wurde, ist gespeichert; setzen Sie ihn fort.';
    case 'restored':
      return 'Eine Kopie der Datenbank wurde an ihre Stelle gesetzt. Was diesem Plan noch blieb, wurde vor dem vereinbart, was seither geschah: Planen Sie es neu.';
    case 'failed':
      return note.says ?? 'Der Lauf endete unerwartet.';
    default:
      return note satisfies never;
  }
}

/** What says itself when to go on is said alone. */
function toldWith(says: Told, then: string): string {
  const isWhole = typeof says === 'object' && says.kind === 'asked-to-wait';
  return isWhole ? sayTold(says) : `${sayTold(says)} ${then}`;
}

function sayOutage({ code, says, detail, nextTryAt }: Extract<RunNote, { kind: 'outage' }>): string {
  const own = detail === undefined ? '' : `Der Dienst sagt: „${detail.replace(/\.$/u, '')}“. `;
  const why = says === undefined ? outages[code] : toldWith(says, 'Setzen Sie dann fort.');
  const next =
    nextTryAt === undefined ? '' : ` Der nächste Versuch von selbst ist um ${nextTryAt.slice(11, 16)} UTC.`;
  return `${own}${why ?? `Der Dienst lässt sich nicht abfragen (${code}).`}${next}`;
}

function sayUnsure({ open, unseen }: Extract<RunNote, { kind: 'unsure' }>): string {
  const words = [
    ...(open === 0 ? [] : [`${String(open)} ohne bekanntes Ergebnis; ein späteres Nachlesen klärt sie.`]),
    ...(unseen === 0
      ? []
      : [
          `${String(unseen)} gut beantwortet und noch nicht zu sehen; Änderungen können bis zu einer Stunde dauern.`,
        ]),
  ];
  return words.join(' ');
}

const outages: Partial<Readonly<Record<ScimErrorKind, string>>> = {
  offline: '„Offline arbeiten“ ist an: Es wurde nichts gesendet. Schalten Sie es aus, dann setzen Sie fort.',
  'no-token':
    'Für diese Verbindung gibt es kein Zugriffstoken. Geben Sie es in den Einstellungen der Verbindung ein, dann setzen Sie fort.',
  unauthorized:
    'Der Dienst lehnt das Zugriffstoken ab (401): Es ist falsch, abgelaufen oder wurde neu ausgestellt. Geben Sie das aktuelle ein, dann setzen Sie fort.',
  'certificate-untrusted':
    'Der Dienst zeigt ein Zertifikat, dem nicht vertraut wird, und es wurde nichts gesendet. Prüfen Sie die Basis-URL; signiert ein Proxy oder eine eigene Zertifizierungsstelle, lassen Sie diesen Rechner ihr vertrauen. Dann setzen Sie fort.',
  'proxy-refused':
    'Ein Proxy auf dem Weg zum Dienst verlangt eine Anmeldung oder verweigert den Weg; beim Dienst kam nichts an. Prüfen Sie die Proxy-Einstellungen dieses Rechners, oder lassen Sie die Adresse dort freigeben, dann setzen Sie fort.',
  'clock-off':
    'Die Uhr dieses Rechners und die des Dienstes gehen mehr als einen Tag auseinander. Stellen Sie die Uhr dieses Rechners, oder geben Sie, wenn die des Dienstes falsch geht, das in den Einstellungen der Verbindung an. Dann setzen Sie fort.',
  redirected:
    'Der Dienst leitet an eine andere Adresse weiter. Dorthin wird das Token nicht gesendet: Berichtigen Sie die Basis-URL, dann setzen Sie fort.',
  forbidden:
    'Der Dienst lehnt eine Anfrage nach der anderen ab (403): Das Token darf das nicht. Prüfen Sie die SCIM-Konfiguration in LinkedIn, dann setzen Sie fort.',
  network:
    'Der Dienst ist nicht erreichbar. Prüfen Sie das Netzwerk und die Basis-URL, dann setzen Sie fort.',
  timeout: 'Der Dienst antwortet nicht rechtzeitig. Warten Sie eine Weile, dann setzen Sie fort.',
  'rate-limited':
    'Der Dienst sagt immer wieder, dass er zu oft gefragt wird (429). Warten Sie eine Weile, dann setzen Sie fort.',
  'service-error':
    'Der Dienst antwortet mit eigenen Fehlern (5xx). Warten Sie eine Weile, dann setzen Sie fort.',
  'not-found':
    'Der Dienst antwortet auf eine Frage nach der anderen mit 404: Die Basis-URL ist falsch, oder ein Zusatz wie /v2 fehlt oder ist zu viel. Berichtigen Sie die Basis-URL, dann setzen Sie fort.',
  'unreadable-answer':
    'Was antwortet, ist kein SCIM-2.0-Dienst, oder seine Antworten sind nicht lesbar. Prüfen Sie die Basis-URL, dann setzen Sie fort.',
};
