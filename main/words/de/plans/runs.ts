import type { runs as english } from '../../en/plans/runs.ts';

export const runs: typeof english = {
  noSuchPlan: 'Einen solchen Plan gibt es nicht.',
  noSuchRun: 'Einen solchen Lauf gibt es nicht.',
  planNotConfirmed: 'Der Plan wurde nicht bestätigt.',
  notResumable: 'Nur ein angehaltener oder unterbrochener Lauf lässt sich wieder aufnehmen.',
  actionsUnderWay: 'Aktionen sind im Gange; jede wird durch ihren eigenen Lauf geklärt.',
  anotherUnderWay: 'Ein anderer Lauf ist im Gange. Halten Sie ihn erst an, oder brechen Sie ihn ab.',
  undoLimits: {
    deprovision: [
      'Die Lizenz wird wieder zugewiesen, aber nicht aktiviert: Jede Person muss sie erneut aktivieren.',
      'Ein Platz, den inzwischen jemand anders bekommen hat, kommt nicht zurück: Lizenzen gehen der Reihe nach weg, solange es welche gibt.',
    ],
    provision: [
      'Ein angelegtes Konto bleibt, inaktiv: Gelöscht wird nichts.',
      'Was eine Person inzwischen mit der Lizenz getan hat, wird nicht zurückgenommen.',
    ],
  },
  accountsGone: (gone) =>
    `${gone === 1 ? '1 Konto ist' : `${String(gone)} Konten sind`} beim Dienst seitdem weg: Das zurückzunehmen legt Konten neu an, was die Regel der Verbindung zum Anlegen erlauben muss (bei einem Job --allow-creating).`,
};
