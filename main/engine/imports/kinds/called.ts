/** Further words for first names. */
export const firstNames: readonly string[] =
  'forename forenames forename_s first_name_s given_names christian_name fname legal_first rufname vornamen prenoms nome_proprio fornavne tilltalsnamn krestni_jmeno pirmas_vardas known_as first_middle_name first_and_middle_name'.split(
    ' ',
  );

/** Further words for last names. */
export const lastNames: readonly string[] =
  'surnames lname last_name_s zuname nom_patronymique apelidos second_name'.split(' ');

/** What lists call whom they are of: a column with nothing but such a word over it has their names, where nobody's number stands in it. */
export const callingPeople: readonly string[] = [
  ...'complete_name legal_name preferred_full_name preferred_name resource_name team_member colleague person'.split(
    ' ',
  ),
  ...'vollstandiger_name collaborateur salarie empleado trabajador dipendente collaboratore nominativo'.split(
    ' ',
  ),
  ...'colaborador funcionario medewerker ansatt medarbejder medarbeider medarbetare anstalld tyontekija'.split(
    ' ',
  ),
  ...'pracownik zamestnanec dolgozo angajat darbuotojas darbinieks tootaja calisan personel сотрудник работник співробітник працівник'.split(
    ' ',
  ),
  ...'υπαλληλος εργαζομενος עובד الموظف พนักงาน nhan_vien ten_nhan_vien karyawan pegawai nama_karyawan'.split(
    ' ',
  ),
  ...'nama_pegawai 직원 사원 员工 員工 职员 社員 従業員 職員 氏名_漢字 名前 お名前 名字 성함 직원_이름 ชื่อพนักงาน ho_ten_nhan_vien'.split(
    ' ',
  ),
  ...'volledige_naam fullt_navn fullstandigt_namn teljes_nev dolgozo_neve munkavallalo_neve nume_complet vardas_pavarde'.split(
    ' ',
  ),
  ...'vards_uzvards ees_ja_perekonnanimi nafn mitarbeitername mitarbeitende beschaftigter personel_adi_soyadi'.split(
    ' ',
  ),
  ...'seat_holder license_holder licence_holder platzinhaber lizenzinhaber lizenznehmer'.split(' '),
  ...'полное_имя имя_и_фамилия име_и_фамилия піб_співробітника שם_עובד שם_העובד'.split(' '),
];

/** Further names of the number by which a company knows somebody. */
export const numbersOfPeople: readonly string[] = [
  ...'no_karyawan id_karyawan anst_nr anstnr sifra_djelatnika sifra_zaposlenog sifra_zaposlenika maticni_broj_radnika'.split(
    ' ',
  ),
  ...'tabelio_numeris tabelio_nr tabela_numurs tabelanumurs tootaja_number starfsmannanumer ee_id eeid numero_mecanografico'.split(
    ' ',
  ),
];
