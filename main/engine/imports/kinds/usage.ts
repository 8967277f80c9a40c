import { daysActive } from '../recognize/days/days-active.ts';
import type { FieldDeclaration, KindDeclaration } from './declaration.ts';

/** Words of every list: by themselves they make no usage report of it. */
const everydayWords: ReadonlySet<string> = new Set(['notes', 'messages', 'connections', 'searches', 'ssi']);

function metric(field: string, aliases: readonly string[], means: string): FieldDeclaration {
  return {
    field,
    type: 'metric',
    aliases,
    signs: aliases.filter((alias) => !everydayWords.has(alias)),
    means,
  };
}

const lastLoginAliases = [
  'last_login',
  'last_login_date',
  'last_sales_navigator_login',
  'sales_navigator_last_login',
  'last_sales_navigator_login_date',
  'last_active',
  'last_active_date',
];

/**
 * The usage report. LinkedIn publishes its metrics (LinkedIn Help a103027, a124415) but not its header row, so the headers here are
 * the metrics' published names; everything else goes through the mapping. People who have not completed onboarding
 * are in it by name, without figures.
 */
export const usage: KindDeclaration = {
  kind: 'usage',
  called: 'a usage report',
  table: 'usage_record',
  fields: [
    {
      field: 'email',
      type: 'email',
      column: 'email',
      aliases: [
        'email',
        'email_address',
        'work_email',
        'user_email',
        'invited_email_address',
        'member_email',
        'e_mail',
      ],
      means: 'Work e-mail address.',
      identifies: true,
    },
    {
      field: 'externalId',
      type: 'id',
      column: 'external_id',
      aliases: ['unique_user_id', 'employee_id', 'employee_user_id', 'external_id'],
      means: "The company's own id of the person.",
      identifies: true,
    },
    {
      field: 'seatId',
      type: 'id',
      column: 'seat_id',
      aliases: ['seat_id'],
      means: "LinkedIn's id of an activated seat.",
      identifies: true,
    },
    {
      field: 'displayName',
      type: 'text',
      column: 'display_name',
      aliases: [
        'name',
        'user_name',
        'full_name',
        'user',
        'member_name',
        'seat_holder',
        'seat_holder_name',
        'display_name',
        'member',
      ],
      means: 'Whole name.',
      identifies: true,
    },
    {
      field: 'firstName',
      type: 'text',
      column: 'first_name',
      aliases: ['first_name', 'preferred_first_name', 'given_name'],
      means: 'First name.',
    },
    {
      field: 'lastName',
      type: 'text',
      column: 'last_name',
      aliases: ['last_name', 'preferred_last_name', 'family_name', 'surname'],
      means: 'Last name.',
      identifies: true,
    },
    {
      field: 'daysActive',
      type: 'count',
      column: 'days_active',
      aliases: daysActive,
      signs: daysActive,
      means: 'Days active on Sales Navigator or LinkedIn within the window. Blank: not onboarded.',
    },
    {
      field: 'windowStart',
      type: 'day',
      aliases: [
        'start_date',
        'period_start',
        'period_from',
        'window_start',
        'from',
        'from_date',
        'date_from',
      ],
      means: 'First day of the window.',
    },
    {
      field: 'windowEnd',
      type: 'day',
      aliases: ['end_date', 'period_end', 'period_to', 'window_end', 'to', 'to_date', 'date_to'],
      means: 'Last day of the window.',
    },
    metric('searches', ['searches_performed', 'searches'], 'Searches performed.'),
    metric('profileViews', ['profile_views', 'profiles_viewed'], 'Profile views.'),
    metric('leadsSaved', ['leads_saved', 'saved_leads'], 'Leads saved.'),
    metric('accountsSaved', ['accounts_saved', 'saved_accounts'], 'Accounts saved.'),
    metric('listsCreated', ['lists_created'], 'Lists created.'),
    metric('inmailsSent', ['inmails_sent', 'inmail_sent', 'in_mails_sent'], 'InMails sent.'),
    metric(
      'inmailsAccepted',
      ['inmails_accepted', 'inmail_accepted', 'in_mails_accepted'],
      'InMails accepted.',
    ),
    metric(
      'inmailRate',
      ['inmail_acceptance_rate', 'in_mail_acceptance_rate', 'acceptance_rate'],
      'Share of InMails accepted.',
    ),
    metric('messagesSent', ['messages_sent', 'messages'], 'Messages sent.'),
    metric('connections', ['connections_made', 'new_connections', 'connections'], 'Connections made.'),
    metric('smartLinks', ['smart_links_created', 'smart_links', 'smart_links_sent'], 'Smart Links.'),
    metric('notes', ['notes_created', 'notes'], 'Notes.'),
    metric('ssi', ['ssi', 'ssi_score', 'social_selling_index', 'current_ssi'], 'Social Selling Index.'),
    // Of the seat file of the Sales Navigator Application Platform, whose columns are described and not named.
    // Lists of who holds a seat have it as well: it is no figure of use.
    {
      field: 'seatStatus',
      type: 'metric',
      aliases: ['seat_status', 'seat_state'],
      means: 'State of the seat, as the file words it.',
    },
    metric('totalConnections', ['total_connections', 'number_of_connections'], 'Connections in all.'),
    metric('coachLevel', ['coach_level'], 'Coach level.'),
    {
      field: 'lastLogin',
      type: 'day-metric',
      aliases: lastLoginAliases,
      // Every system has a last login: only Sales Navigator's own is a sign of it.
      signs: lastLoginAliases.filter((alias) => alias.includes('sales_navigator')),
      means: 'Last login, where a LinkedIn representative supplied it.',
    },
  ],
  furtherSigns: [
    'social_selling_index_ssi',
    'establish_your_professional_brand',
    'build_relationships',
    'engage_with_insights',
    'find_the_right_people',
  ],
  keys: [
    { prefix: 'u', fields: ['externalId'] },
    { prefix: 'e', fields: ['email'] },
    { prefix: 's', fields: ['seatId'] },
    { prefix: 'n', fields: ['displayName'] },
    { prefix: 'n', fields: ['firstName', 'lastName'] },
  ],
};
