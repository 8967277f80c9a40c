import type { Source } from './source.ts';

const ad = { system: 'active-directory', systemName: 'Active Directory' } as const;

export const activeDirectorySources: readonly Source[] = [
  {
    id: 'ldap-people',
    system: 'ldap',
    systemName: '389 Directory Server, FreeIPA',
    report: 'people, as an LDAP browser saves them',
    about: 'everybody',
    isOfGroups: true,
    headers: [
      'dn,uid,cn,sn,givenName,mail,employeeNumber,title,nsAccountLock,krbPrincipalExpiration',
      'uid,givenname,sn,mail,nsaccountlock,employeenumber',
    ],
    tells: ['uid mail nsaccountlock'],
    blankIsUnlocked: true,
    states: 'nsAccountLock TRUE is locked; a blank is not, where anybody has a mark.',
    dates: 'krbPrincipalExpiration as 20261031225959Z.',
    trap: 'Several addresses of one person stand in one cell. Accounts of services are among the people.',
    where:
      'Search the branch of the people with the attributes uid, cn, mail, employeeNumber and nsAccountLock.',
    knownFrom: 'Attributes that FreeIPA shows of its users, in public clients of its API',
  },
  {
    ...ad,
    id: 'ad-users',
    report: 'Get-ADUser, csvde',
    about: 'everybody',
    isOfGroups: true,
    headers: [
      'DistinguishedName,Enabled,GivenName,Name,ObjectClass,ObjectGUID,SamAccountName,SID,Surname,UserPrincipalName',
      'DN,objectClass,cn,sn,title,physicalDeliveryOfficeName,givenName,distinguishedName,displayName,department,name,userAccountControl,employeeID,sAMAccountName,userPrincipalName,mail',
    ],
    tells: [
      'distinguishedname samaccountname userprincipalname',
      'distinguishedname enabled userprincipalname',
      'distinguishedname useraccountcontrol',
      'samaccountname enabled',
      'samaccountname useraccountcontrol',
      'dn objectclass mail',
      'samaccountname mail',
      'samaccountname userprincipalname',
      'samaccountname emailaddress',
    ],
    unless: 'directoryid openidname rolesids applicationname',
    columns: { type: 'none', objectclass: 'none' },
    states: '"Enabled" False is disabled; so is bit 2 of userAccountControl (514, 546, 66050).',
    dates: "As the server's language writes them.",
    trap: 'Windows PowerShell writes a line "#TYPE …" in front. The sign-in name may end in a domain that has no mail: ask for mail.',
    where: 'Get-ADUser -Filter * -Properties mail,employeeID | Export-Csv -NoTypeInformation -Encoding UTF8.',
    knownFrom:
      'https://learn.microsoft.com/powershell/module/activedirectory/get-aduser and files in public repositories',
  },
  {
    ...ad,
    id: 'ad-group-members',
    report: 'Get-ADGroupMember',
    about: 'nobody',
    headers: ['distinguishedName,name,objectClass,objectGUID,SamAccountName,SID'],
    tells: ['distinguishedname objectclass samaccountname sid'],
    unless: 'userprincipalname mail emailaddress enabled employeeid',
    states: '',
    trap: 'It has no column with an e-mail address or an id that others know.',
    where: 'Get-ADGroupMember … | Get-ADUser -Properties mail,employeeID | Export-Csv.',
    knownFrom: 'https://learn.microsoft.com/powershell/module/activedirectory/get-adgroupmember',
  },
];
