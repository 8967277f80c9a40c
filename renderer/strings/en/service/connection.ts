import { withoutStop } from '../../../../main/words/without-stop.ts';
import { count } from '../../../ui/text/format.ts';

export const connection = {
  subtitle: 'How Purser asks the service, and what it may change there',
  add: 'Add a connection',
  use: 'Use this connection',
  inUse: 'In use',
  connections: 'Connections',
  newTitle: 'New connection',
  editTitle: (name: string) => `Connection “${name}”`,
  kind: 'Service',
  kinds: { practice: 'Practice service', service: 'LinkedIn' },
  practiceHint: 'A simulated service inside Purser. Nothing leaves this machine, and nothing real changes.',
  serviceHint: 'LinkedIn’s SCIM service for Sales Navigator Advanced and Advanced Plus.',
  name: 'Name',
  namePlaceholder: 'Sales Navigator EMEA',
  firstNames: { practice: 'Practice', service: 'LinkedIn Sales Navigator' },
  baseUrl: 'Base URL',
  baseUrlHint: 'As the identity provider has it. /Users is added to it.',
  defaultBaseUrl: 'https://api.linkedin.com/scim',
  instance: 'Sales Navigator instance',
  licenseType: 'License type',
  licenseTypePlaceholder: 'Sales Navigator Advanced',
  token: 'Access token',
  tokenHint: 'Sent to this base URL alone. It is never shown again, neither here nor in any file.',
  tokenKept: {
    none: 'No token stored.',
    keychain: 'A token is stored in the system’s keychain. Enter another to replace it.',
    session: 'A token is held for this session. Enter another to replace it.',
  },
  tokenPlace: 'Keep the token',
  places: { keychain: 'In the system’s keychain', session: 'For this session only' },
  keychainNotices: {
    locked:
      'The system’s keychain is locked. Unlock it, or keep the token for this session only: it is asked for again at the next start.',
    absent:
      'This system has no keychain that Purser can use. The token is kept for this session only and asked for again at the next start.',
    'no-keyring':
      'The system’s keychain has no default keyring. Make one in your keychain program, or keep the token for this session only: it is asked for again at the next start.',
    silent:
      'The system’s keychain asks for something or does not answer. Answer its question, or keep the token for this session only: it is asked for again at the next start.',
    failing:
      'The system’s keychain does not work. Restart it, or keep the token for this session only: it is asked for again at the next start.',
  },
  tokenCharacters:
    'No access token: it holds spaces or characters that none has. Copy it again, alone and whole.',
  left: (entry: string, program: string, keyring: string) =>
    `An earlier token may still be in ${program === '' ? 'the keychain' : program}${keyring === '' ? '' : `, keyring “${keyring}”`}, as “${entry}”. It is not used. Remove it there, then choose Forget token.`,
  tokenCreatedOn: 'Token generated on',
  tokenCreatedHint: 'Tokens are valid for two years. Purser counts them down.',
  life: {
    valid: (until: string, days: number) => `Valid until ${until}, ${count(days, 'day', 'days')} left.`,
    soon: (until: string, days: number) =>
      `Expires on ${until}, in ${count(days, 'day', 'days')}. A new token invalidates the old one: change it in the identity provider as well.`,
    over: (until: string) => `Expired on ${until}. Generate a new token in LinkedIn’s Admin Center.`,
  },
  mayTitle: 'What it may change',
  mayHint: 'Reading needs neither. Each change is still previewed and confirmed.',
  mayProvision: 'Give seats (provisioning)',
  mayProvisionHint:
    'May give licenses: creates accounts and sets them active. Licenses go out first come, first served; people activate their own seat.',
  mayDeprovision: 'Take seats back (deprovisioning)',
  mayDeprovisionHint:
    'May take licenses back: sets accounts inactive. An identity provider that still assigns the app would give them back.',
  service: {
    title: 'How the service is spoken to',
    hint: 'LinkedIn publishes no reference of this interface. What is left empty follows what finding out has shown, or else what other SCIM clients do.',
    createRule: 'When somebody has no account',
    createRuleHint: 'No unique ID is ever invented: whoever has none listed is not created.',
    createRules: {
      never: 'Create nobody',
      'listed-id': 'Create with the unique ID of the directory, or else of the user list',
    },
    list: 'Read the list of users where the service gives one',
    listHint:
      'Faster than asking about each. Used only where finding out has shown a list and all of it comes; whoever is not in it is still asked about.',
    lookUpOrder: 'Look people up by',
    lookUpOrders: {
      '': 'As found out, or unique ID, then e-mail',
      'externalId,userName': 'Unique ID, then e-mail',
      'userName,externalId': 'E-mail, then unique ID',
      externalId: 'Unique ID alone',
      userName: 'E-mail alone',
    },
    deactivateBy: 'Change an account by',
    deactivations: {
      '': 'As found out, or PATCH of active',
      'patch-path': 'PATCH of active, by path',
      'patch-value': 'PATCH of active, by value',
      put: 'PUT of the whole account',
      delete: 'DELETE, to deprovision',
    },
    ifMatch: 'Send If-Match with a change',
    ifMatches: {
      '': 'As found out, or where accounts have a version',
      'with-version': 'Where accounts have a version',
      'header-too': 'Also where only an ETag header comes',
      never: 'Never',
    },
    readsPerSecond: 'Reads per second, at most',
    writesPerSecond: 'Writes per second, at most',
    inFlight: 'Requests at a time, at most',
    timeout: 'Seconds to wait for an answer',
    clockAhead: 'Hours by which the service’s clock is ahead',
    clockAheadHint:
      'Only where its clock is wrong and that of this machine is right; below 0 where it is behind. More than a day apart from this, nothing is looked up or written.',
    pathSuffix: 'Path suffix',
    mediaType: 'Media type sent',
    mediaTypes: {
      '': 'As SCIM has it',
      'application/scim+json': 'application/scim+json',
      'application/json': 'application/json',
    },
    extraHeaders: 'Further headers',
    extraHeadersHint: 'One a line, as “Name: value”. The token has its own field.',
    wrongHeader: (line: string) => `“${line}” is no header that can be set here.`,
  },
  probe: {
    deadTitle: 'A filter counts for nothing',
    deadFilters: (attributes: readonly string[]) =>
      `Look-ups by ${attributes.join(' and ')} find nobody although somebody has the very value. Who was not found by them is undecidable, and nobody is created. Find out again once the service maps the attribute.`,
    title: 'What the service can do',
    never: 'not found out yet',
    at: (when: string) => `found out ${when}`,
    hint: 'At most nine requests that only read: which look-ups are answered, whether users can be listed, and what the service says of itself.',
    start: 'Find out',
    again: 'Find out again',
    /** What was found out, a sentence each. */
    found: {
      filters: {
        ignored: (attribute: string) =>
          `Look-ups by ${attribute} cannot be trusted: users come whatever is asked.`,
        dead: (attribute: string) =>
          `Look-ups by ${attribute} count for nothing: nobody is found although somebody has the very value. Who is found by no other attribute is undecidable, and nobody is created.`,
        refused: (attribute: string) => `Look-ups by ${attribute} are refused.`,
        unknown: (attribute: string) =>
          `Whether people can be looked up by ${attribute} could not be found out.`,
        answers: (attribute: string) => `People can be looked up by ${attribute}.`,
      },
      userNameCase: {
        exact: 'E-mail addresses are compared with case.',
        ignored: 'E-mail addresses are compared without case.',
      },
      listed: (users: number | undefined) =>
        `The list of users can be read.${users === undefined ? '' : ` It counts ${count(users, 'user', 'users')}.`} Who is not in it may still exist.`,
      notListed: 'The list of users cannot be read; each person is looked up.',
      versions:
        'Accounts have versions: they are sent back with a change, so that one made meanwhile can be noticed.',
      noPatch: 'The service says that it has no PATCH; accounts are changed by PUT.',
    },
    done: 'What the service can do is known',
    fails: 'Nothing could be found out',
  },
  save: 'Save connection',
  saved: 'The connection is saved',
  test: 'Test the connection',
  tested: {
    works: (attribute: string) => `The service answers look-ups by ${attribute}.`,
    dead: (attributes: readonly string[]) =>
      `By ${attributes.join(' and ')} it does not find somebody whom it has: that counts for nothing, and nobody is created on it.`,
    notProven:
      'Whether it finds anybody could not be seen: it lists nobody, and nobody was found through it yet.',
    findsNobodyHas:
      'The service answered with users to an identifier that nobody has: its look-ups cannot be trusted. Check the base URL.',
    answersAlike:
      'The service answers whatever it is asked in the same way, so this is no SCIM 2.0 service. Check the base URL.',
    findsByNone: (attributes: readonly string[]) =>
      `The service does not find, by ${attributes.join(' or ')}, somebody whom it has: its look-ups cannot be trusted. Check the base URL and what the service maps these attributes to.`,
    noAttribute:
      'No attribute to look people up by is chosen. Choose the unique ID, the e-mail address or both.',
    failed: (detail: string, says: string) => `The service says: “${withoutStop(detail)}”. ${says}`,
  },
  testWorks: 'The connection works',
  testFails: 'The connection does not work',
  savedWorks: 'The connection works as it is saved',
  changesNotTried: 'What was changed here since is tried when it is saved.',
  forget: 'Forget token',
  forgetTitle: 'Forget the token?',
  forgetText: (name: string) =>
    `The token of “${name}” is removed from this machine, and nobody can be looked up through it until one is entered. LinkedIn shows a token once: without a copy of your own a new one has to be generated there.`,
  forgetConfirm: 'Forget the token',
  forgotten: 'The token is forgotten',
  remove: 'Remove connection',
  removeTitle: 'Remove this connection?',
  removeText: (name: string) =>
    `“${name}” and its token are removed from this machine. Answers that were looked up and the journal stay.`,
  removeConfirm: (name: string) => `Remove “${name}”`,
  removeLeaving: 'Remove it, and leave the token’s entry in the keychain',
  removed: 'The connection is removed',
  emptyTitle: 'No connection yet',
  guideTitle: 'How to get the access token',
  guideNew: 'Admin Center (today)',
  guideOld: 'Account Center (older)',
  stepsNew: [
    'In Sales Navigator open Admin, then Admin Center.',
    'Open the Settings tab and its SCIM section.',
    'Choose + Add new SCIM configuration and give it a name.',
    'For licenses to be assigned, switch auto-license assignment on and choose the instance and the license type.',
    'Choose Generate token, and copy the access token before leaving the page: it is shown once.',
  ],
  stepsOld: [
    'Sign in to Account Center.',
    'Open Settings, Global Settings, SCIM. In some versions: Admin Settings, Advanced Integrations.',
    'Choose + Add new SCIM configuration and give it a name.',
    'Choose the instance and the license type for auto-license assignment.',
    'Choose Generate token, and copy the access token.',
  ],
  reuseTitle: 'Does Okta, Entra ID or OneLogin provision already?',
  reuse:
    'Use the token that it uses. Reissuing the token there makes the old one invalid, and the identity provider stops working until it has the new one.',
  readOnly: 'Purser only reads until the connection may give seats or take them back.',
};
