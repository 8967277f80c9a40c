import type { KeychainFailure, LeftEntry } from '../../../domain/service/keychain-failure.ts';

const sessionInstead = 'oder geben Sie das Token nur für diese Sitzung ein';

export function sayKeychainFailure(failure: KeychainFailure): string {
  switch (failure.kind) {
    case 'keychain-absent':
      return 'Dieses System hat keinen Schlüsselbund, den Purser nutzen kann. Geben Sie das Token nur für diese Sitzung ein; beim nächsten Start wird erneut danach gefragt.';
    case 'keychain-failing':
      return `Der Schlüsselbund des Systems funktioniert nicht: Er startet nicht, oder er antwortet mit einem Fehler, den das Protokoll im Datenordner wiedergibt. Starten Sie den Schlüsselbund neu und versuchen Sie es erneut, ${sessionInstead}.`;
    case 'keychain-without-keyring':
      return `Der Schlüsselbund des Systems hat keinen Standard-Schlüsselbund. Legen Sie in Ihrem Schlüsselbund-Programm einen an und versuchen Sie es erneut, ${sessionInstead}.`;
    case 'keychain-locked':
      return `Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, ${sessionInstead}.`;
    case 'keychain-refused':
      return `Der Schlüsselbund hat Purser nicht an den Eintrag gelassen: Der Zugriff wurde abgelehnt, oder die Rückfrage wurde geschlossen. Versuchen Sie es erneut und erlauben Sie es, ${sessionInstead}.`;
    case 'keychain-silent':
      return `Der Schlüsselbund hat eine Rückfrage oder antwortet nicht. Beantworten Sie sie und versuchen Sie es erneut, ${sessionInstead}.`;
    case 'keychain-restarted':
      return `Der Schlüsselbund wurde neu gestartet, während Purser ihn benutzte. Versuchen Sie es erneut, ${sessionInstead}.`;
    case 'keychain-entry-gone':
      return `Der Schlüsselbund hat den Eintrag „Purser/${failure.account}“ nicht mehr. Geben Sie das Token erneut ein.`;
    case 'keychain-other':
      return `Das Token wurde in ${failure.storedIn} gespeichert, und jetzt antwortet ein anderer Schlüsselbund. Starten Sie ${failure.storedIn} und versuchen Sie es erneut, oder geben Sie das Token erneut ein.`;
    case 'keychain-not-forgotten':
      return `Purser konnte nicht sehen, dass das Token entfernt ist. ${whereToLook(failure.left)}`;
    case 'token-too-long':
      return `Das Token hat ${String(failure.bytes)} Bytes, und der Schlüsselbund dieses Systems fasst höchstens ${String(failure.most)}. Geben Sie das Token nur für diese Sitzung ein.`;
    case 'token-characters':
      return 'Das ist kein Zugriffstoken: Es enthält Leerzeichen, Zeilenumbrüche oder Zeichen, die kein Token hat. Kopieren Sie das Token noch einmal, und geben Sie es allein und vollständig ein.';
    default:
      return failure satisfies never;
  }
}

function whereToLook({ account, keyring, program }: LeftEntry): string {
  const where = program === '' ? 'in Ihrem Schlüsselbund-Programm' : `in ${program}`;
  const which = keyring === '' ? '' : `, Schlüsselbund „${keyring}“`;
  return `Suchen Sie ${where}${which} nach „Purser/${account}“, entfernen Sie den Eintrag dort, und wählen Sie erneut „Token vergessen“.`;
}
