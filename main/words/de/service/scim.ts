import { serviceClockWord } from '../../../domain/service/service-clock.ts';
import type { scim as english } from '../../en/service/scim.ts';

const clock = serviceClockWord;

export const scim: typeof english = {
  answered: (host, status, what) => `${host} hat ${String(status)} geantwortet: ${what}`,
  refusals: {
    unauthorized:
      'Das Token ist falsch, abgelaufen oder wurde neu ausgestellt. Geben Sie das aktuelle Token der SCIM-Konfiguration ein.',
    forbidden:
      'Das Token ist bekannt, darf das aber nicht. Prüfen Sie die SCIM-Konfiguration im Admin Center.',
    forbiddenByPage:
      'mit einer Seite, wie ein Proxy oder eine Firewall auf dem Weg; oder das Token darf das nicht. Bitten Sie, wer Ihr Netz betreut, die Adresse freizugeben, und prüfen Sie die SCIM-Konfiguration im Admin Center.',
    notFound:
      'Unter dieser Adresse ist nichts bekannt. Entweder gibt es den Benutzer nicht mehr, oder die Basis-URL ist falsch: Prüfen Sie sie, und ob ein Zusatz wie /v2 dazugehört.',
    notScim:
      'nicht in der Form von SCIM, die Basis-URL kann also falsch sein. Prüfen Sie sie, und ob ein Zusatz wie /v2 dazugehört.',
    filterUnsupported:
      'Abfragen über dieses Attribut werden nicht unterstützt. Über die Person sagt das nichts.',
    conflict:
      'Ein anderer Benutzer hat diese E-Mail-Adresse oder eindeutige ID bereits. Fragen Sie die Person erneut ab.',
    conflictOfChange:
      'Die Änderung verträgt sich nicht mit etwas, das dort ist. Sehen Sie, was der Dienst dazu sagt, und entscheiden Sie neu.',
    changedMeanwhile:
      'Das Konto hat sich geändert, seit es gelesen wurde. Lesen Sie es erneut, bevor Sie entscheiden.',
    rateLimited: 'zu viele Anfragen. Warten Sie, und senken Sie das Tempo.',
    rateLimitedFor: (seconds) => `zu viele Anfragen; der Dienst bittet, ${String(seconds)} s zu warten.`,
    timeout: 'Das Warten auf die Anfrage wurde aufgegeben. Versuchen Sie es erneut.',
    serviceError: 'Der Dienst hat selbst eine Störung. Versuchen Sie es später erneut.',
    invalidValue:
      'Ein Wert wird nicht angenommen. Berichtigen Sie ihn in der Liste, aus der er kommt, dann planen Sie neu.',
    invalidRequest:
      'Die Anfrage wird in dieser Form nicht angenommen. Prüfen Sie, wie die Verbindung mit dem Dienst spricht.',
  },
  alone: {
    'precondition-unmet':
      'Der Dienst hat die Vorbedingung abgelehnt (412), obwohl das Konto genau so ist, wie es gelesen wurde. Sein If-Match ist nicht zu erfüllen: Wählen Sie in den Einstellungen der Verbindung unter If-Match „Nie“ (im Job: --if-match never), dann führen Sie es erneut aus.',
    'token-characters':
      'Das gespeicherte Token enthält Zeichen, die kein Token hat. Geben Sie es erneut ein.',
    'token-unreadable':
      'Das Token war nicht lesbar. Geben Sie es erneut ein, oder entsperren Sie den Schlüsselbund.',
    'no-token':
      'Für diese Verbindung gibt es kein Zugriffstoken. Geben Sie es in den Einstellungen der Verbindung ein.',
    offline:
      '„Offline arbeiten“ ist an: Es wurde nichts gesendet. Schalten Sie es aus, um den Dienst abzufragen.',
    'not-askable':
      'Die ID ist leer oder enthält ein Anführungszeichen, einen Backslash oder ein Steuerzeichen: Dienste beantworten solche Filter falsch, daher wird sie nicht abgefragt.',
    'no-usable-id': 'Das Konto hat keine verwendbare ID.',
    'other-user':
      'Der Dienst hat mit einem anderen Benutzer geantwortet als dem abgefragten. Daraus folgt nichts; fragen Sie die Person erneut ab.',
    'cancelled-before-token': 'Abgebrochen, bevor das Token gelesen werden konnte.',
    'cancelled-before-keychain': 'Abgebrochen, bevor der Schlüsselbund geantwortet hat.',
    'cancelled-before-sending': 'Vor dem Senden abgebrochen.',
    'cancelled-before-answer': 'Abgebrochen, bevor eine Antwort kam.',
  },
  certificate: {
    'self-signed': 'es ist von sich selbst signiert',
    'signer-untrusted': 'dem Aussteller wird nicht vertraut',
    'signer-unknown': 'der Aussteller ist nicht bekannt',
    rejected: 'es wurde abgelehnt',
    revoked: 'es wurde widerrufen',
    'signature-wrong': 'seine Signatur ist falsch',
    'chain-too-long': 'zwischen ihm und einem vertrauten Aussteller stehen zu viele',
    'signer-may-not': 'der Aussteller darf nicht signieren',
    'other-purpose': 'es ist für einen anderen Zweck',
    'not-yet': 'es ist noch nicht gültig, oder die Uhr dieses Rechners geht nach',
    expired: 'es ist abgelaufen, oder die Uhr dieses Rechners geht vor',
    'other-host': 'es ist für einen anderen Host',
    'out-of-date': 'es ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Rechners geht falsch',
    untrusted: 'das System vertraut ihm nicht',
  },
  certificateUntrusted: (host, fault) =>
    `${host} zeigt ein Zertifikat, dem nicht vertraut wird: ${fault}. Es wurde nichts gesendet. Prüfen Sie die Basis-URL; signiert ein Proxy oder eine eigene Zertifizierungsstelle, lassen Sie diesen Rechner ihr vertrauen (beim Job: in seinem Zertifikatspeicher, oder NODE_EXTRA_CA_CERTS=FILE).`,
  proxy: {
    'wants-login': (host) =>
      `Ein Proxy auf dem Weg zu ${host} verlangt Benutzernamen und Passwort und hat nicht angenommen, was er bekam. Beim Dienst kam nichts an. Lassen Sie ${host} dort ohne Anmeldung freigeben, oder melden Sie sich an diesem Rechner so an, wie der Proxy es erwartet (beim Job: HTTPS_PROXY=http://NAME:PASSWORT@PROXY:PORT).`,
    refuses: (host) =>
      `Ein Proxy auf dem Weg verweigert den Weg zu ${host}. Beim Dienst kam nichts an. Lassen Sie ${host} dort freigeben, oder nehmen Sie ${host} in den Proxy-Einstellungen dieses Rechners aus (beim Job: NO_PROXY=${host}).`,
    'no-way': (host) =>
      `Ein Proxy auf dem Weg stellt keine Verbindung zu ${host} her: Er verweigert sie oder erreicht ihn nicht. Lassen Sie ${host} dort freigeben, oder nehmen Sie ${host} in den Proxy-Einstellungen dieses Rechners aus (beim Job: NO_PROXY=${host}).`,
    settings: (host) =>
      `Die Proxy-Einstellungen dieses Rechners sind nicht verwendbar, daher wurde an ${host} nichts gesendet. Berichtigen Sie sie oder das Skript, das dort genannt ist (beim Job: HTTPS_PROXY=http://PROXY:PORT).`,
    certificate: (host) =>
      `Der Proxy auf dem Weg zu ${host} zeigt ein eigenes Zertifikat, dem nicht vertraut wird. Es wurde nichts gesendet. Lassen Sie diesen Rechner ihm vertrauen.`,
  },
  proxyUnreachable: (host, proxy) =>
    `Der Proxy auf dem Weg zu ${host}${proxy === undefined ? '' : ` (${proxy})`} war nicht erreichbar. Prüfen Sie das Netzwerk und die Proxy-Einstellungen dieses Rechners (beim Job: HTTPS_PROXY).`,
  networkLogin: (host) =>
    `Das Netz auf dem Weg zu ${host} verlangt zuerst eine Anmeldung. Beim Dienst kam nichts an. Melden Sie sich im Browser dort an, dann versuchen Sie es erneut.`,
  headerUnsendable: (name) =>
    `Der Header ${name} lässt sich nicht senden: Er enthält ein Zeichen, das kein Header hat. Es wurde nichts gesendet.`,
  takesServiceClock: (option, given) =>
    `${option} nimmt ahead:STUNDEN, behind:STUNDEN oder right und nicht „${given}“.`,
  clockTaken: (host, hours) =>
    `Die Uhr von ${host} gilt, wie angegeben, als ${String(Math.abs(hours))} h ${hours > 0 ? 'vorgehend' : 'nachgehend'}.`,
  clockOff: ({ host, here, there, hours }) =>
    `Die Uhr dieses Rechners zeigt ${here} UTC, die von ${host} ${there} UTC. Wer gegangen, ungenutzt oder beurlaubt ist, wird nach dem Tag bestimmt; deshalb wird nichts abgefragt oder geschrieben. Stellen Sie die Uhr dieses Rechners. Geht die des Dienstes falsch, geben Sie in den Einstellungen der Verbindung an, um wie viele Stunden (${String(hours)}; der Job: --service-clock ${clock(hours)}).`,
  redirected: (host) =>
    `${host} schickt Anfragen an eine andere Adresse weiter. Dorthin wird das Token nie gesendet. Prüfen Sie die Basis-URL.`,
  noAnswer: (host, seconds) =>
    `${host} hat innerhalb von ${String(seconds)} s nicht geantwortet. Versuchen Sie es später erneut.`,
  unreachable: (host) =>
    `${host} war nicht erreichbar oder hat die Verbindung beendet. Prüfen Sie Netzwerk, Proxy und Basis-URL.`,
  baseUrl: {
    none: 'Die Basis-URL ist keine URL. Erwartet wird eine wie https://api.linkedin.com/scim.',
    notHttps:
      'Die Basis-URL muss mit https:// beginnen, damit das Token unterwegs nicht gelesen werden kann.',
    user: 'Die Basis-URL darf weder Benutzernamen noch Passwort enthalten; das Token kommt in sein eigenes Feld.',
    query: 'Die Basis-URL muss mit ihrem Pfad enden, ohne ? oder #.',
    underWay:
      'An der Adresse dieser Verbindung ist noch ein Lauf oder ein Plan im Gange, oder dorthin Gesendetes ist noch offen. Beenden Sie das zuerst, oder legen Sie für die andere Adresse eine weitere Verbindung an.',
  },
  unreadable: {
    list: 'Die Antwort des Dienstes ist keine Liste von Benutzern. Prüfen Sie, ob die Basis-URL die eines SCIM-2.0-Dienstes ist.',
    counted:
      'Die Antwort des Dienstes enthält nicht die Benutzer, die sie zählt. Prüfen Sie, ob die Basis-URL die eines SCIM-2.0-Dienstes ist.',
    user: 'Die Antwort des Dienstes ist kein Benutzer. Prüfen Sie, ob die Basis-URL die eines SCIM-2.0-Dienstes ist.',
    page: 'Die Antwort des Dienstes ist keine Liste von Benutzern.',
  },
  tooMuch: (host, limit) => `${host} hat mit mehr als ${limit} geantwortet; das ist kein Benutzer.`,
  askedToWait: (minutes) =>
    `Der Dienst hat um Geduld gebeten; noch ${String(minutes)} Minuten wird ihm nichts gesendet. Setzen Sie danach fort.`,
  readInList: 'In der Liste der Benutzer gelesen, nicht einzeln abgefragt.',
};
