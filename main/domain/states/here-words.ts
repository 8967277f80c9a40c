/** Words of who is here, as `words.ts` has those of the other states, in the form of `foldWord`. */
export const here = `
en activo, en activa, en plantilla, en nomina, empleado activo, empleada activa, still employed, on payroll, under notice, working notice, in notice period, i tjanst, in carica, aktif calisan, ทำงานอยู่,
existing, existing employee, existing staff, on roll, on rolls, serving, eingeschaltet, wlaczony, wlaczona, wlaczone, aktywne, povoleno, tyossa, 사용, aktywowany, povolen, povoleny, engedelyezett, engedelyezve, activat, activata, aktiverad, aktiveret, aktivert, kaytossa, etkin, attivato, attivata, ativado, ativada, activado, activada, geactiveerd, aktiviert, abilitato a,
active user, active account, working here, currently working, in employment, in post, in position, in role, hired and active, rehired,
returning, live, ongoing, en service, sous contrat, en contrat, presentes, effectif, a l effectif, dans l effectif, im dienst, im einsatz,
in beschaftigung, in anstellung, ungekundigt, tatig, activo en nomina, activo a, contratado a, laborando, trabajando, vinculado, vinculada,
con contrato, contrato vigente, ativo a, contratado clt, em efetivo exercicio, in organico, in essere, rapporto in essere, lopend,
lopend contract, werkzaam, nuvarande, pagaende, nuvaerende, nåværende, i arbejde, i arbeid, tyosuhteessa, tyosuhde voimassa, toissa,
zatrudnieni, w zatrudnieniu, umowa aktywna, pracuje, v pracovnim pomeru, v pracovnom pomere, trva, munkaviszonyban, munkaviszonyban all,
aktiv dolgozo, contract activ, in activitate, calismakta, calisan, halen calisiyor, работа, командировка, в командировке, в штате, принят, принята, трудоустроен, трудоустроена,
штатный, в штаті, на работе, εν ενεργεια, σε ισχυ, בעבודה, מועסק פעיל, קיים, على رأس عمله, شاغل, مشغول به کار, در حال کار, مشغول, آزمایشی, در حال خدمت, مستمر, مستمر في العمل, قيد العمل, กำลังทำงาน,
พนักงานปัจจุบัน, đang hoat dong, dang hoat dong, chinh thuc, đang cong tac, dang cong tac, aktif bekerja, bekerja, karyawan aktif,
masih bekerja, 現職, 現役, 稼働中, 雇用中, 勤務, 就業, 有効中, 在职中, 在岗中, 在編, 在编, 已入职, 在職中の社員, 재직자, 근무자, 활동중, active, activated, enabled, enable, current,
employed, in service, ok, present, working, not suspended, not blocked, not archived, not disabled, account ok, active employee,
active assignment, licensed, bypass, online, locked out, recovery, password expired, password reset, password pending,
awaiting password reset, needs password reset, security questions required, assigned, granted, confirmed, probationary, in probation,
under probation, serving notice, notice period, on notice, notice given, unlocked, verified, reset required, force change password,
change password, password change required, probation, on probation, act, actv, aktiv, aktive, aktiver, freigeschaltet, freigegeben, beschaftigt,
angestellt, probezeit, in probezeit, actif, active en poste, en poste, presente, present dans l entreprise, en activite, embauche,
periode d essai, activo, activa, habilitado, habilitada, de alta, alta, en alta, vigente, contratado, contratada, periodo de prueba,
attivo, attiva, abilitato, abilitata, in forza, in servizio, in prova, ativo, ativa, trabalhando, em atividade, em exercicio, efetivo,
admitido, admitida, em experiencia, actief, actieve, in dienst, ingeschakeld, proeftijd, aktywny, aktywna, zatrudniony, zatrudniona,
okres probny, aktivni, zamestnan, zamestnanec, aktivny, zkusebni doba, aktif, calisiyor, deneme suresi, aktiivinen, voimassa, activ,
aktiv ansat, ansat, anstalld, ansatt, i tjeneste, provanstalld, aktyvus, dirba, aktivs, strada, aktiivne, tootab, aktivan, zaposlen,
zaposlena, aktivna, u radnom odnosu, v delovnem razmerju, активан, вработен, вработена, i punesuar, e punesuar, dirbantis, dirbanti, aktív, dolgozik, alkalmazott, angajat, angajata, идэвхтэй, активен, активный, активна, активная, работает, работающий, действующий,
действующая, испытательный срок, активний, активний працівник, працює, работи, ενεργος, ενεργη, ενεργο, εργαζεται, פעיל, פעילה, מועסק,
מועסקת, עובד, עובדת, نشط, نشطة, على رأس العمل, فعال, يعمل, actiu, en actiu, virkur, virk, i starfi, запослен, запослена, aktiivne tootaja, tootav, strādājošs, nodarbināts, bekerja tetap, ใช้งาน, ทำงาน, ปฏิบัติงาน, ทดลองงาน, dang lam, dang lam viec, đang lam viec, con lam viec, dang di lam, hoat dong,
hoạt động, thu viec, 使用中, 利用中, 有効, 在職, 在職中, 在籍, 在籍中, 就業中, 勤務中, 試用期間, アクティブ, 在职, 在岗, 待离职, 試用, 退職予定, 퇴사예정, 试用, 试用期, 转正, 正式, 启用, 激活, 已激活, 已关注, 正常,
已启用, 啟用, 啟用中, 在職員工, 재직, 재직중, 근무, 근무중, 수습, 활성, 활성화, 정상, 사용`;

/** Of the kind of work or of a role: whoever has one is here, and a column of nothing else says nothing of who left. */
export const hereByKind = `
member, admin, owner, full time, part time, fulltime, parttime, full time employee, part time employee, contractor, regular employee,
contract, temporary, temp, intern, permanent, fixed term, seasonal, casual, per diem, freelance, regular, normal, licensed, vollzeit,
teilzeit, befristet, unbefristet, werkstudent, praktikant, cdi, cdd, temps plein, temps partiel, stagiaire, tiempo completo,
tiempo parcial, indefinido, tempo pieno, tempo indeterminato, tempo determinato, voltijd, deeltijd, online, verified, confirmed, o, a`;
