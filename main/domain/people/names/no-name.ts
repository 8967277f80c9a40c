/** What people and programs write where a name is missing, in lower case. "Na", "Nil" and "Null" with a capital are names. */
const words: ReadonlySet<string> = new Set(
  `
n/a|n.a.|n. a.|k.a.|k. a.|s/o|s/d|n/d|(null)|<null>|[null]|(none)|(blank)|(empty)|(unknown)|undefined|unknown
unknown unknown|unknown user|unknown name|name unknown|not available|not applicable|not set|no name|(no name)
unnamed|tbd|tba|tbc|unbekannt|kein name|ohne namen|inconnu|sans nom|desconocido|sin nombre|sconosciuto
senza nome|desconhecido|sem nome|onbekend|nieznany|ukjent|ukendt|неизвестно|不明|未設定|未知|なし
`
    .trim()
    .split(/[|\n]/u),
);
const asWritten: ReadonlySet<string> = new Set(['null', 'NULL', 'None', 'none', 'nan', 'NaN', 'NA']);
const longest = 16;

/** Those in ASCII. */
export const namelessWords: readonly string[] = [...words, ...asWritten].filter((word) =>
  /^[\0-\x7F]*$/u.test(word),
);

/** Whether the text of a name says that there is none: signs alone, the error of a formula, or a word for nothing. */
export function saysNoName(text: string): boolean {
  if (text.length > longest) return false;
  if (!/\p{L}/u.test(text) || text.startsWith('#')) return true;
  return asWritten.has(text) || words.has(text.toLowerCase());
}
