import { foldHeader, isPlain } from './fold-header.ts';
import { withLetters } from '../names/lost-letters.ts';

/** In front of attribute names where the objects of an interface were laid flat (Okta's `profile.email`, Google's `name.givenName`). */
const prefixes =
  /^(?:(?:profile|credentials|name|user|assignee|contact|member|account|attributes|properties|worker|employee|human|person|identity|basic|details|data|fields|record|node|(?:review[\s_]*)?item|_source)\s*[./:]\s*)+(?=\S)/iu;
/** Of a namespace, as converters of XML and claims have them ("wd:Employee_ID", "custom:department", "accounts:is_suspended"). */
const namespace = /^(?:wd|ns\d*|custom|accounts|scim|ldap|ad|attr|claims?):(?=\S)/iu;
/** Of which of somebody's names it is a part ("Legal Name - First Name", as Workday heads them). */
const ofName = /^(?:legal|preferred|primary|reporting)[\s_]+name\s*[-–]\s*(?=\S)/iu;
/** How LinkedIn's representatives head figures of people beside those of teams. */
const ofLevel = /^user-level\s+(?=\S)/iu;
/** A name that is an address of its own: a claim of SAML, an attribute of a schema. Its last part is what it is called. */
const address = /^(?:https?:\/\/|urn:)\S*[/#:](?=[^/#:]+$)/iu;
/** What Google Workspace and forms write behind a name, and what is to be written under it: one of two words, a form of days, the order of a name. */
const notes =
  /\s*[[(](?:required|read only|upload only|optional|(?:yes|y|oui|o|ja|j|s[ií]?|sim|tak)\s*\/\s*(?:no|n|non|nein|nee|nej|nei|n[ãa]o|nie)|(?:a[ck]ti[fv]\w*|attiv\w|ativ\w)\s*[/|]\s*(?:in(?:a[ck]ti[fv]\w*|attiv\w|ativ\w)|passi[fv]\w*)|[dmyjta]{1,4}[./-][dmyjta]{1,4}[./-][dmyjta]{1,4}|(?:personal|employment|position|worker|job|employee) profile(?:\s*-[^)\]]*)?|(?=[^)\]]*(?:last|surname|family|nachname|apellidos?|\bnom\b))(?=[^)\]]*(?:first|given|vorname|pr[ée]nom|nombres?))[^)\]]*)[\])]\s*$/iu;

/**
 * The form in which names of columns are compared with known ones: without case, blanks, underscores, known prefixes and notes
 * ("profile.firstName", "First Name [Required]" and "first_name" are `firstname`).
 */
export function columnName(header: string): string {
  return foldedPlain(header).replaceAll('_', '');
}

/** Known names are written so, thousands of them: nothing is to be done, and nothing held. */
const folded = /^[a-z0-9]+(?:_[a-z0-9]+)*$/u;

/** Names of a file's columns are compared with known ones dozens of times; of the files of a sheet there are some hundred. */
const mostHeld = 500;
const held = new Map<string, string>();

/** The same with its words parted by underscores. */
export function foldedPlain(header: string): string {
  if (folded.test(header)) return header;
  const before = held.get(header);
  if (before !== undefined) return before;
  const now = fold(header);
  if (held.size >= mostHeld) held.clear();
  held.set(header, now);
  return now;
}

function fold(header: string): string {
  const plain = header
    .replace(/^\uFEFF/u, '')
    .trim()
    .replace(notes, '')
    .replace(address, '')
    .replace(namespace, '')
    .replace(prefixes, '')
    .replace(ofName, '')
    .replace(ofLevel, '')
    .replace(/#/gu, ' number ')
    .replace(/ß/gu, 'ss');
  return foldHeader(withoutAccents(withLetters(plain)));
}

/** Also letters that are written with a stroke or without their dot, and the Arabic forms of the two that Persian keyboards write otherwise. */
function withoutAccents(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0653-\u0655]/gu, '')
    .normalize('NFC')
    .replace(/[\u02BB\u02BC]/gu, "'")
    .replace(/\u06CC/gu, '\u064A')
    .replace(/\u06A9/gu, '\u0643')
    .replace(/ı/gu, 'i')
    .replace(/ø/giu, 'o')
    .replace(/ł/giu, 'l')
    .replace(/đ/giu, 'd');
}
