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
  ...'nama_pegawai 직원 사원 员工 員工 职员 社員 従業員 職員 氏名_漢字'.split(' '),
];
