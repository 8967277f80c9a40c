import type { Source } from './source.ts';

/** Who has an account in one product: nothing is said of who has none there. */
export const productSources: readonly Source[] = [
  {
    id: 'adobe-users',
    system: 'adobe',
    systemName: 'Adobe',
    report: 'users (Admin Console)',
    about: 'some',
    headers: [
      'Identity Type,Username,Domain,Email,First Name,Last Name,Country Code,ID,Product Configurations,Admin Roles,Product Configurations Administered,User Groups,User Groups Administered,Products Administered,Developer Access',
    ],
    tells: [
      'identitytype username domain productconfigurations',
      'identitytype email productconfigurations|productsadministered|developeraccess',
      'productconfigurations usergroups adminroles',
    ],
    columns: { id: 'none', usergroups: 'none' },
    states: 'None: it does not say who left.',
    trap: 'Its products are Adobe’s, and whoever has none of them is not in it.',
    where: 'Admin Console > Users > Export users list to CSV.',
    knownFrom: 'Header rows that public programs write for it (index ids 7906576855, 65749416413)',
  },
  {
    id: 'webex-users',
    system: 'webex',
    systemName: 'Webex',
    report: 'users (Control Hub)',
    about: 'some',
    headers: [
      'First Name,Last Name,Display Name,User ID/Email (Required),Calendar Service,Call Service Aware,Call Service Connect,Meeting 25 Party,Spark Message',
      'First Name,Last Name,Display Name,User ID/Email (Required),User Status,Days Since Last Active,Location,Extension,Phone Number',
    ],
    tells: [
      'useridemail sparkmessage|meeting25party|calendarservice|callserviceaware|sparkcall',
      'useridemail userstatus dayssincelastactive',
      'useridemail displayname location extension|phonenumber',
    ],
    columns: { useridemail: 'email' },
    states: '"User Status", where it is there: Active or Inactive. True and false are of services.',
    trap: 'The services are of Webex, and whoever has no account there is not in it.',
    where: 'Control Hub > Users > Manage users > Export.',
    knownFrom: 'Header rows in public programs (index ids 7359857515, 1315148141)',
  },
  {
    id: 'atlassian-users',
    system: 'atlassian',
    systemName: 'Atlassian',
    report: 'users of the organization',
    about: 'some',
    headers: [
      'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - halden,Last seen in Confluence - halden',
    ],
    tells: ['userstatus addedtoorg', 'addedtoorg orgrole', 'userid email userstatus orgrole'],
    columns: { userid: 'none', username: 'displayName' },
    states: 'Active is here; Suspended and Deactivated are not.',
    dates: '3 Jan 2024.',
    trap: 'Being seen in Jira or Confluence is no use of Sales Navigator.',
    where: 'admin.atlassian.com > Directory > Users > Export users.',
    knownFrom: 'A sample in a public repository (index id 37199874853)',
  },
];
