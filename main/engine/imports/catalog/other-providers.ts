import type { Source } from './source.ts';

/** OneLogin's user states (its API documents the numbers); only 1 can sign in, and 3 to 8 are on their way back. */
const oneLoginNumbers = {
  0: 'invited',
  1: 'here',
  2: 'suspended',
  3: 'here',
  4: 'here',
  5: 'here',
  7: 'here',
  8: 'here',
} as const;

/** When something happened, and what only something that happened has. */
const times =
  'date|time|timestamp|creationdate|creationtime|timestamputc|timestampgmt|timegmt|dategmt|datetimeutc|eventtimeutc|datetime|dateutc|dateandtime|timeutc|when|logintime|eventtime|eventdate|eventtimestamp|activitydate|activitydatetime|occurredat|createddatetime';
const logged =
  'ip|ipaddress|sourceip|clientip|remoteip|useragent|browser|event|eventtype|eventname|eventdescription|action|activity|activitytype|operation|operations|operationname|recordtype|auditdata|logintype|signintype|requestid|correlationid|sessionid|targetsystem|changeid|cycleid|severity|factor|accessdeviceip|deviceip|initiatedby|actor|actoremail|outcome|resultreason';

export const otherProviderSources: readonly Source[] = [
  {
    id: 'onelogin-users',
    system: 'onelogin',
    systemName: 'OneLogin',
    report: 'all users (API, SDK)',
    about: 'everybody',
    headers: [
      'id,external_id,email,username,firstname,lastname,distinguished_name,phone,company,department,status,member_of,samaccountname,userprincipalname,group_id,role_ids,custom_attributes,openid_name,locale_code,comment,directory_id,manager_ad_id,trusted_idp_id,activated_at,created_at,updated_at,password_changed_at,invitation_sent_at,invalid_login_attempts,last_login,locked_until',
    ],
    tells: [
      'email username status openidname',
      'email username status directoryid',
      'email status invalidloginattempts',
      'email status roleids',
      'email status trustedidpid',
    ],
    columns: { state: 'none', externalid: 'externalId' },
    numbers: oneLoginNumbers,
    states:
      'Numbers: 0 unactivated, 1 active, 2 suspended, 3 locked, 4 password expired, 5 awaiting password reset, 7 password pending, 8 security questions required.',
    dates: 'ISO 8601.',
    trap: 'Rows may end before the last columns, where somebody has no custom attributes.',
    where: 'The API (/api/2/users), or the example all-users-to-csv of its SDK.',
    knownFrom: 'onelogin/onelogin-ruby-sdk examples/all-users-to-csv.rb; OneLogin API, user resource',
  },
  {
    id: 'jumpcloud-users',
    system: 'jumpcloud',
    systemName: 'JumpCloud',
    report: 'users (API, PowerShell module)',
    about: 'everybody',
    headers: ['username,email,firstname,lastname,employeeIdentifier,suspended,activated,state'],
    tells: [
      'username email state suspended',
      'username email employeeidentifier',
      'username email state activated',
    ],
    columns: { state: 'assignment', activated: 'none' },
    states: 'state: ACTIVATED, STAGED or SUSPENDED; "suspended" is the other way round: true is gone.',
    where: 'Get-JCUser | Export-Csv, or the API (/api/systemusers).',
    knownFrom: 'Names of the API; the header row itself was not found',
  },
  {
    id: 'duo-users',
    system: 'duo',
    systemName: 'Duo',
    report: 'users',
    about: 'some',
    headers: ['username,realname,alias1,email,status,phone1,platform1,group1,group2,notes,token1,type1'],
    tells: [
      'username realname status',
      'username realname email',
      'username status alias1',
      'username email phone1 platform1',
    ],
    states: 'active and bypass are here; disabled is gone.',
    trap: 'The username may be no address: ask for the column email.',
    where: 'Admin Panel > Users > Export.',
    knownFrom: 'https://duo.com/docs/importing-users',
  },
  {
    id: 'iij-id-users',
    system: 'iij',
    systemName: 'IIJ ID',
    report: 'users',
    about: 'everybody',
    headers: ['login_id,is_active,family_name,given_name,title,department,external_id,last_sign_in_at'],
    tells: ['loginid isactive', 'loginid familyname externalid'],
    states: 'is_active: true or false.',
    trap: 'It is written in Shift_JIS.',
    where: 'Users > Export.',
    knownFrom: 'https://manual.iij.jp/iid/admin-help_en/17402552.html',
  },
  {
    id: 'hde-one-users',
    system: 'hde-one',
    systemName: 'HENNGE One (HDE One)',
    report: 'users',
    about: 'everybody',
    headers: [
      'Username,Email Address,Family Name,Given Name,Display Name,Status (enabled/disabled),Last Login',
    ],
    tells: ['username emailaddress statusenableddisabled'],
    columns: { statusenableddisabled: 'assignment' },
    states: 'enabled or disabled.',
    where: 'Users > CSV export.',
    knownFrom: 'support.hdeone.com, article 16780013124889',
  },
  {
    id: 'slack-members',
    system: 'slack',
    systemName: 'Slack',
    report: 'member list',
    about: 'some',
    headers: [
      'username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp',
    ],
    tells: ['username email billingactive', 'email status has2fa hassso'],
    // What is displayed there is a nickname.
    columns: { billingactive: 'none', expirationtimestamp: 'none', displayname: 'none' },
    states: 'Member, Admin, Owner and Bot are here; Deactivated is gone.',
    trap: 'It is of one workspace, and bots are in it.',
    where: 'Manage members > Export full member list.',
    knownFrom: 'A real file in a public repository, read 2026-11-28',
  },
  {
    id: 'servicenow-users',
    system: 'servicenow',
    systemName: 'ServiceNow',
    report: 'users (sys_user)',
    about: 'everybody',
    headers: [
      'user_name,first_name,last_name,email,active,locked_out,department,title,last_login_time',
      'user_name,name,email,active,sys_created_on,sys_updated_on',
      'User ID,Name,Email,Active,Locked out,Department,Title,Last login time,Created,Updated',
    ],
    tells: [
      'username|userid email active lockedout',
      'username email active syscreatedon|sysupdatedon|sysid|sysclassname',
    ],
    columns: { lockedout: 'none' },
    states:
      'active: true or false; an account is made inactive where others delete it. Locked out is who mistyped.',
    dates: 'yyyy-MM-dd HH:mm:ss, or as its user has chosen.',
    trap: 'Contractors, customers and accounts of programs are in it too.',
    where: 'System Security > Users, right-click a column name > Export > CSV.',
    knownFrom: 'docs.servicenow.com, table sys_user and exports of lists',
  },
  {
    id: 'events-log',
    system: 'any',
    systemName: 'A system',
    report: 'log of events or sign-ins',
    about: 'nobody',
    headers: ['Timestamp,User,Event,IP Address,Result', 'Date,Time,Email,Event Type,User Agent'],
    tells: [
      `${times} ${logged}`,
      'createdat ip|ipaddress',
      'senderaddress|sender recipientaddress|recipient|recipients',
      'zeitstempel ipadresse',
      'datum ipadresse',
      'date adresseip',
      'fecha direccionip',
    ],
    // When somebody was last seen is a column of an account, which keeps from where as well.
    unless:
      'lastseenat lastseen lastloginat lastlogin lastsigninat lastsignin lastactiveat lastactive suspendedat bannedat',
    states: '',
    trap: 'It is a log of what happened: who did nothing in that time is not in it.',
    where: 'Export the list of the people themselves: who is assigned the app, or everybody in the company.',
    knownFrom: 'The columns that logs have and lists do not',
  },
];
