import type { EncodingName } from '../../../../domain/files/import.ts';

/** Words without a letter past ASCII that headers of lists have in languages of an encoding. */
const words: readonly (readonly [EncodingName, string])[] = [
  [
    'windows-1252',
    `nachname vorname mitarbeiter abteilung eintritt austritt strasse nom prenom matricule poste service statut nombre apellido apellidos correo cargo departamento estado puesto
    nome cognome matricola reparto mansione stato sobrenome matricula cargo funcionario situacao achternaam voornaam functie afdeling fornamn efternamn avdelning fornavn etternavn efternavn avdeling afdeling stilling
    etunimi sukunimi osasto`,
  ],
  [
    'windows-1250',
    'nazwisko stanowisko stan zatrudnienia pracownik jmeno prijmeni stredisko meno priezvisko oddelenie vezeteknev keresztnev ime prezime priimek nume prenume functie departament vezetéknév keresztnév név törzsszám munkakör állapot jméno pøíjmení støedisko imiê prénume',
  ],
  ['windows-1254', 'soyad soyadý adý soyisim isim sicil unvan departman durum'],
  ['windows-1257', 'vardas pavarde pareigos skyrius vards uzvards amats eesnimi perekonnanimi osakond'],
];

const languages = words.map(([name, text]) => [name, new Set(text.split(/\s+/u))] as const);

/** The encoding of the language that a file's first words are in; `undefined` where they are in several or none. */
export function encodingOfHeader(start: Uint8Array): EncodingName | undefined {
  const found = new Set(
    Buffer.from(start)
      .toString('latin1')
      .toLowerCase()
      .split(/[^a-z\u0080-\u00ff]+/u),
  );
  const rated = languages
    .map(([name, known]) => ({ name, hits: [...found].filter((word) => known.has(word)).length }))
    .toSorted((one, other) => other.hits - one.hits);
  const [first, second] = rated;
  return first !== undefined && first.hits > (second?.hits ?? 0) ? first.name : undefined;
}
