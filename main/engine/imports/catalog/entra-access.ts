import type { Source } from './source.ts';

const entra = { system: 'microsoft', systemName: 'Microsoft Entra ID' } as const;

/** Who has what at Microsoft: members of groups and teams, assignees of applications, administrators. */
export const entraAccessSources: readonly Source[] = [
  {
    ...entra,
    id: 'entra-group-members',
    report: 'members of a group',
    about: 'either',
    headers: ['id,userPrincipalName,displayName,objectType,userType,isUser,isGroup,isGuest'],
    tells: ['userprincipalname isuser isgroup', 'userprincipalname isgroup isguest'],
    states: 'No status: who is in the group that is assigned has the app.',
    trap: 'Right only for the group that LinkedIn Sales Navigator is assigned to. Who left may still be in it.',
    where:
      'Microsoft Entra admin center > Groups > the group > Members > Bulk operations > Download members.',
    knownFrom: 'MicrosoftDocs/entra-docs groups-bulk-download-members.md (the header from memory)',
  },
  {
    system: 'microsoft',
    systemName: 'Microsoft Teams',
    id: 'teams-members',
    report: 'members of a team (Get-TeamUser)',
    about: 'either',
    headers: ['UserId,User,Name,Role', 'TeamName,GroupId,UserId,User,Name,Role'],
    tells: ['userid user name role'],
    unless: 'email mail status active enabled',
    // "If Owner is specified then the user is also added as a member" (Add-TeamUser).
    ownersAre: 'assigned',
    states: 'No status: who is in the team has what its group is given.',
    trap: 'Owners are members as well; guests are people of other companies.',
    where:
      'Get-TeamUser -GroupId … | Export-Csv, for the team whose group LinkedIn Sales Navigator is assigned to.',
    knownFrom: 'https://learn.microsoft.com/powershell/module/teams/get-teamuser and add-teamuser',
  },
  {
    ...entra,
    id: 'entra-app-assignments',
    report: 'users and groups of an enterprise application (script)',
    about: 'assignees',
    headers: [
      'AppName,AppID,ManagedIdentity,AssignmentSource,GroupName,DisplayName,UserPrincipalName,ObjectId',
    ],
    tells: [
      'appname assignmentsource userprincipalname',
      'appname appid userprincipalname',
      'principaltype userprincipalname principaldisplayname|principalid|approleid|resourcedisplayname|resourceid|role|roleassigned|assignmenttype|assignedon',
      'approle userprincipalname',
    ],
    unless: 'ipaddress roledefinitionname roledefinitionid directoryscope directoryscopeid',
    states: 'No status: who is in it is assigned.',
    trap: 'It may be of all applications: only the rows of one are read.',
    where:
      'A script over Get-MgServicePrincipalAppRoleAssignedTo with groups expanded; the portal has no download of it.',
    knownFrom: 'dhenrique1555/Microsoft365PowerShell GetEnterpriseAppAssignments.ps1',
  },
  {
    ...entra,
    id: 'entra-access-reviews',
    report: 'decisions of access reviews',
    about: 'either',
    headers: [
      'AccessReviewId,ReviewType,ResourceDisplayName,ResourceId,ReviewName,ReviewStatus,OwnerUPN,PrincipalId,PrincipalName,PrincipalUPN,PrincipalType,ReviewDate,ReviewResult,Justification,ReviewerUPN,AppliedByName,AppliedDate,AccessRecommendation,SubmissionResult',
    ],
    tells: [
      'accessreviewid principalupn principalname',
      'reviewresult principalupn principalname',
      'accessrecommendation submissionresult principalupn',
    ],
    columns: { principalupn: 'userName', submissionresult: 'carriedOut', reviewstatus: 'none' },
    states: 'None: Approve, Deny and Not reviewed are decisions.',
    trap: 'What was denied is taken away once the result is applied, and not before.',
    where: 'ID Governance > Access Reviews > Review History > New report.',
    knownFrom: 'MicrosoftDocs/entra-docs access-reviews-downloadable-review-history.md',
  },
  {
    ...entra,
    id: 'entra-package-assignments',
    report: 'assignments of an access package',
    about: 'either',
    headers: ['Name,User email,Policy,Status,Start date,End date'],
    tells: [
      'useremail|email|userprincipalname policy status startdate',
      'useremail|email|userprincipalname policyname status startdate',
    ],
    unless: 'hiredate employeeid',
    columns: { status: 'hasApp', startdate: 'none', enddate: 'none' },
    states: 'Delivered has it; Expired has it no longer.',
    trap: 'Its days are of the access, and not of the work.',
    where:
      'Identity Governance > Entitlement management > Access packages > the package > Assignments > Download.',
    knownFrom:
      'https://learn.microsoft.com/entra/id-governance/entitlement-management-access-package-assignments',
  },
  {
    ...entra,
    id: 'entra-role-assignments',
    report: 'role assignments without addresses (Graph)',
    about: 'nobody',
    headers: [
      'Id,PrincipalDisplayName,PrincipalId,PrincipalType,ResourceDisplayName,AppRoleId',
      'id,appRoleId,createdDateTime,principalDisplayName,principalId,principalType,resourceDisplayName,resourceId',
      'ResourceDisplayName,ResourceId,PrincipalDisplayName,PrincipalType,PublisherName',
    ],
    tells: ['principaldisplayname principaltype', 'principalid approleid', 'principaldisplayname resourceid'],
    unless:
      'userprincipalname mail email principalemail principalusername principalupn principaluserprincipalname principalmail principalemailaddress upn username emailaddress',
    states: '',
    trap: 'It has no column with an e-mail address or an id that others know: PrincipalId is one of Entra ID alone.',
    where:
      'Expand PrincipalId with Get-MgUser to UserPrincipalName and Mail, or export the members of the group that is assigned.',
    knownFrom: 'https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto',
  },
  {
    ...entra,
    id: 'entra-administrators',
    report: 'administrators and their roles',
    about: 'nobody',
    headers: [
      'id,roleDefinitionName,principalDisplayName,userPrincipalName,principalType,directoryScope,assignmentType,assignmentState',
      'RoleAssignmentId,Scope,DisplayName,SignInName,RoleDefinitionName,RoleDefinitionId,ObjectId,ObjectType',
    ],
    tells: [
      'roledefinitionname|roledefinitionid userprincipalname|signinname|principaldisplayname|principalname|principalid',
      'roledefinitionname|roledefinitionid displayname scope|directoryscope',
    ],
    states: '',
    trap: 'It has who administers the tenant or a subscription, and not who has the app.',
    where: 'Export the list of the people themselves: who is assigned the app, or everybody in the company.',
    knownFrom: 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-portal',
  },
  {
    ...entra,
    id: 'entra-app-principals',
    report: 'enterprise applications with their owners and members, by a script',
    about: 'assignees',
    headers: [
      'AppId,AppDisplayName,AccountEnabled,HideApp,AssignmentRequired,PrincipalRole,PrincipalType,PrincipalId,Notes',
    ],
    tells: ['appdisplayname principalrole principaltype principalid'],
    columns: { principalid: 'email', accountenabled: 'none' },
    ownersAre: 'not-assigned',
    states: 'None: its flag is of the application.',
    trap: 'Principals that are groups have a number in the place of an address, and their members are not in it.',
    where: 'As a runbook exports it, all applications; its groups have their own lists of members.',
    knownFrom: 'realmjoin/realmjoin-runbooks, export of the users of enterprise applications',
  },
  {
    ...entra,
    id: 'entra-groups',
    report: 'list of groups',
    about: 'nobody',
    headers: [
      'id,displayName,groupType,membershipType,source,mail,securityEnabled',
      'DisplayName,PrimarySmtpAddress,Owners,Members,MemberCount,AccessType',
    ],
    tells: [
      'displayname|name|groupname owners members|membercount|memberscount|numberofmembers',
      'displayname|name primarysmtpaddress managedby|membercount|groupmembercount|accesstype|grouptype',
      'displayname grouptype membershiptype',
      'displayname grouptypes securityenabled',
      'displayname mailenabled securityenabled',
    ],
    unless: 'userprincipalname',
    states: '',
    trap: 'It names groups and none of their members.',
    where: 'Export the members of the group that LinkedIn Sales Navigator is assigned to.',
    knownFrom: 'MicrosoftDocs/entra-docs groups-bulk-download.md',
  },
];
