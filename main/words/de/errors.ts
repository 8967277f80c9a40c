import type { errors as english } from '../en/errors.ts';

export const errors: typeof english = {
  engine: {
    'folder-held':
      'Der Datenordner ist von einem anderen Purser belegt. Dieses Fenster öffnet ihn von selbst, sobald er zurückgegeben ist.',
    'database-newer':
      'Die Datenbank wurde von einem neueren Purser geschrieben und blieb unberührt. Installieren Sie den neueren Purser, oder starten Sie mit einem anderen Datenordner (--data).',
    'not-a-copy':
      'Die Datei ist keine vollständige Kopie einer Purser-Datenbank. Es wurde nichts geändert. Wählen Sie eine Datei, die mit „Kopie speichern“ gespeichert wurde.',
    'database-damaged':
      'Die Datenbank ist beschädigt und blieb, wie sie ist. Wählen Sie, was an ihre Stelle treten soll.',
    'data-folder-unwritable':
      'Purser kann nicht in seinen Datenordner schreiben. Machen Sie den Ordner beschreibbar (Hilfe > Datenordner anzeigen), oder starten Sie mit einem anderen (--data).',
    'data-folder-shared':
      'Der Datenordner liegt auf einer Netzwerkfreigabe, auf der eine Datenbank nicht sicher ist. Starten Sie mit einem Ordner auf diesem Rechner (--data).',
    'disk-full':
      'Der Datenträger ist voll, und es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.',
    'file-unreadable':
      'Die Datei ist nicht lesbar. Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen, und versuchen Sie es erneut.',
    'report-unwritable':
      'Der Bericht lässt sich dort nicht schreiben. Schließen Sie ihn, wo er geöffnet ist, oder wählen Sie einen Ordner, in den Sie schreiben dürfen.',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    'not-found': 'Das gibt es nicht mehr. Es wurde inzwischen entfernt oder zurückgenommen.',
    'two-unique-ids':
      'Beide haben eine eigene eindeutige ID, und zwei IDs werden nie durch eine Entscheidung zu einer: LinkedIn bekäme die falsche genannt. Es wurde nichts entschieden. Sind sie eine Person, berichtigen Sie die ID in der falschen Liste und importieren Sie sie erneut; sind es zwei, sagen Sie es hier.',
    'engine-stopped':
      'Die Datenverarbeitung steht. Starten Sie Purser neu; nichts Gespeichertes ist verloren.',
    unexpected:
      'Etwas Unerwartetes ist passiert, und es wurde nichts geändert. Das Protokoll im Datenordner sagt, wo.',
  },
  keychain: {
    'keychain-absent':
      'Dieses System hat keinen Schlüsselbund, den Purser nutzen kann. Geben Sie das Token nur für diese Sitzung ein.',
    'keychain-failing':
      'Der Schlüsselbund des Systems funktioniert nicht. Starten Sie ihn neu und versuchen Sie es erneut, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-without-keyring':
      'Der Schlüsselbund des Systems hat keinen Standard-Schlüsselbund. Legen Sie einen an, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-locked':
      'Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-refused':
      'Der Schlüsselbund hat abgelehnt. Versuchen Sie es erneut und erlauben Sie es, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-silent':
      'Der Schlüsselbund hat eine Rückfrage oder antwortet nicht. Beantworten Sie sie, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-restarted':
      'Der Schlüsselbund wurde neu gestartet. Versuchen Sie es erneut, oder geben Sie das Token nur für diese Sitzung ein.',
    'keychain-entry-gone': 'Der Schlüsselbund hat den Eintrag nicht mehr. Geben Sie das Token erneut ein.',
    'keychain-other':
      'Es antwortet ein anderer Schlüsselbund als der mit dem Token. Starten Sie jenen, oder geben Sie das Token erneut ein.',
    'keychain-not-forgotten':
      'Purser konnte nicht sehen, dass das Token entfernt ist. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder entfernen Sie den Eintrag dort.',
    'token-too-long':
      'Das Token ist zu lang für den Schlüsselbund dieses Systems. Geben Sie es nur für diese Sitzung ein.',
    'token-characters':
      'Das ist kein Zugriffstoken. Kopieren Sie es noch einmal, und geben Sie es allein und vollständig ein.',
  },
  scim: {
    offline:
      '„Offline arbeiten“ ist an: Es wurde nichts gesendet. Schalten Sie es aus, um den Dienst abzufragen.',
    network: 'Der Dienst ist nicht erreichbar. Prüfen Sie das Netzwerk und die Basis-URL.',
    timeout: 'Der Dienst hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.',
    unauthorized:
      'Der Dienst lehnt das Zugriffstoken ab: Es ist falsch, abgelaufen oder wurde neu ausgestellt. Geben Sie das aktuelle ein.',
    forbidden:
      'Das Zugriffstoken darf das nicht. Prüfen Sie die SCIM-Konfiguration, für die es erzeugt wurde.',
    'not-found': 'Der Dienst kennt unter dieser Adresse nichts. Prüfen Sie die Basis-URL.',
    'filter-unsupported': 'Der Dienst lehnt es ab, so nach Personen gefragt zu werden.',
    'invalid-request': 'Der Dienst hat die Anfrage als ungültig abgelehnt.',
    conflict: 'Der Dienst hat bereits jemanden mit derselben ID.',
    'changed-meanwhile':
      'Das Konto wurde inzwischen geändert. Fragen Sie die Person erneut ab, dann entscheiden Sie neu.',
    'precondition-unmet':
      'Der Dienst lehnt If-Match ab, obwohl das Konto genau so ist, wie es gelesen wurde. Wählen Sie in den Einstellungen der Verbindung unter If-Match „Nie“.',
    'rate-limited':
      'Der Dienst bittet darum, seltener gefragt zu werden. Warten Sie eine Weile, dann versuchen Sie es erneut.',
    'service-error': 'Der Dienst ist gescheitert. Versuchen Sie es später erneut.',
    'unreadable-answer': 'Die Antwort ist nicht die eines SCIM-Dienstes. Prüfen Sie die Basis-URL.',
    'certificate-untrusted':
      'Der Dienst zeigt ein Zertifikat, dem nicht vertraut wird, und es wurde nichts gesendet. Prüfen Sie die Basis-URL; signiert ein Proxy oder eine eigene Zertifizierungsstelle, lassen Sie diesen Rechner ihr vertrauen.',
    'proxy-refused':
      'Ein Proxy auf dem Weg zum Dienst verlangt eine Anmeldung oder verweigert den Weg; beim Dienst kam nichts an. Prüfen Sie die Proxy-Einstellungen dieses Rechners, oder lassen Sie die Adresse dort freigeben.',
    'clock-off':
      'Die Uhr dieses Rechners und die des Dienstes gehen mehr als einen Tag auseinander; es wurde nichts getan. Stellen Sie die Uhr dieses Rechners, oder geben Sie, wenn die des Dienstes falsch geht, das in den Einstellungen der Verbindung an.',
    redirected:
      'Der Dienst leitet an eine andere Adresse weiter, an die das Token nicht gesendet wird. Berichtigen Sie die Basis-URL.',
    cancelled: 'Abgebrochen, bevor der Dienst geantwortet hat.',
    'no-token':
      'Für diese Verbindung gibt es kein Zugriffstoken. Geben Sie es in den Einstellungen der Verbindung ein.',
  },
  request: {
    'foreign-sender': 'Nur das Fenster von Purser selbst darf fragen.',
    'unknown-procedure': 'Eine solche Prozedur gibt es nicht.',
    'invalid-input': 'Die Anfrage hat nicht die vereinbarte Form.',
    'invalid-output': 'Die Antwort hat nicht die vereinbarte Form; sie wurde zurückgehalten.',
    'unknown-file':
      'Diese Datei ist nicht mehr bekannt. Ziehen Sie sie noch einmal hierher, oder wählen Sie sie erneut.',
    'nothing-there': 'Das gibt es nicht mehr. Es wurde inzwischen entfernt oder zurückgenommen.',
    'base-url-invalid':
      'Die Basis-URL ist nicht verwendbar. Erwartet wird eine wie https://api.linkedin.com/scim.',
  },
  run: {
    'run-in-progress':
      'Ein anderer Lauf ist im Gange. Warten Sie darauf, oder halten Sie ihn erst an oder brechen ihn ab.',
    'run-not-found': 'Diesen Lauf gibt es nicht mehr.',
    'run-not-resumable': 'Dieser Lauf lässt sich nicht wieder aufnehmen. Starten Sie einen neuen.',
  },
};
