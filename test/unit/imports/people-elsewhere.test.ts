import { expect, it } from 'vitest';
import { peopleElsewhere } from '../../../main/engine/imports/recognize/people-elsewhere.ts';

const profile = 'https://www.linkedin.com/in/ada-stone';

it.each<[string, readonly string[], readonly string[], ReturnType<typeof peopleElsewhere>]>([
  [
    'connections, German',
    ['Vorname', 'Nachname', 'URL', 'E-Mail-Adresse', 'Unternehmen', 'Position', 'Verbunden am'],
    ['Ada', 'Stone', profile, '', 'Halden', 'Lead', '02 Nov 2026'],
    'linkedin-connections',
  ],
  [
    'contacts of a CRM, in more columns',
    ['Name', 'Title', 'Company', 'Phone', 'City', 'Country', 'Owner', 'Stage', 'Profile'],
    ['Ada Stone', 'Lead', 'Halden', '', 'Oslo', 'NO', 'Ben', 'New', profile],
    'contacts',
  ],
  ['profiles without a company', ['Name', 'Profile'], ['Ada Stone', profile], undefined],
  [
    'a company without profiles',
    ['Name', 'Company', 'Site'],
    ['Ada Stone', 'Halden', 'https://halden.example'],
    undefined,
  ],
])('[N11] %s', (_says, header, cells, is) => {
  expect(peopleElsewhere(header, [{ cells }])).toBe(is);
});
