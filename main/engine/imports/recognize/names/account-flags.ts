/*
 * How the languages of spreadsheets call a column that says by yes and no ("PRAWDA", "IGAZ", "TOSI") whether an account is open, in the form
 * of `foldedPlain`: "Konto włączone", "Účet povolen", "Tili käytössä", "Hesap etkin"; or shut: "Aanmelden geblokkeerd", "Fiók letiltva".
 */

/** By itself, too. */
const open = words(`
wlaczony wlaczona wlaczone odblokowany odblokowane aktywne aktivny aktivni engedelyezve engedelyezett bekapcsolva etkin etkinlestirildi ingeschakeld
aktivert aktiveret aktiverad aktiverat aktiveringsstatus habilitada habilitados activada activado abilitata abilitate attivato attivata ativado ativada
activat activata habilitat aktivan aktivna aktivno omogucen omoguceno omogucena omogocen omogoceno omogocena aktivus aktyvi igalinta ijungtas ijungta iespejots iespejota
aktivs aktiivne aktiivinen aktiivisena включен включена включено активна активно увімкнено увімкнений ενεργοποιημενος ενεργοποιημενο ενεργο מופעל מופעלת
مفعل diaktifkan`);
/** Only of an account or of signing in: anything may be allowed, open or in use. */
const openToo = words(`
povolen povolena povoleno povoleny povolene zapnut zapnuto zapnuty sallittu kaytossa auki acik acik_mi izinli tillaten tillatet tillatt toegestaan erlaubt freigegeben
freigeschaltet eingeschaltet autorise autorisee permitido permitida consentito consentita dozwolone dozwolony otwarte dovoljen dovoljeno dozvoljen dozvoljeno lubatud leista
leidziama atlauts разрешен разрешена разрешено дозволено позволен позволено επιτρεπεται מותר`);
const shut = words(`
wylaczony wylaczona wylaczone zablokowane dezaktywowany dezaktywowane nieaktywne zakazan zakazana zakazano zakazany zablokovan zablokovano deaktivovan deaktivovano
deaktivovany neaktivne letiltva letiltott kikapcsolva devredisi devredisibirakildi engellendi engelli_mi uitgeschakeld gedeactiveerd inaktiverat inaktiverad avstangt
avstangd sparrad sparrat deaktivert deaktiveret spaerret sperret deshabilitado deshabilitada desactivado desactivada bloqueada disabilitato disabilitata disattivato
disattivata bloccata desativado desativada desabilitado desabilitada dezactivat blocat onemogucen onemoguceno onemogocen onemogoceno deaktiviran blokiran blokirano
isjungtas isjungta uzblokuotas uzblokuota atspejots atspejota blokets bloketa keelatud blokeeritud deaktiveeritud poiskaytosta poistettukaytosta eikaytossa estetty
passivoitu suljettu отключен отключена отключено заблокирована заблокировано выключен выключена вимкнено заблоковано απενεργοποιημενος απενεργοποιημενο blockerad blockerat
blockeret blokkert geblokkeerd מושבת חסום معطل محظور dinonaktifkan`);
const shutToo = words(
  `vypnut vypnuto vypnuty kapali kapatildi closed geschlossen blockiert verboten zabranjen zabranjeno estet`,
);

/** Whose it is, and what is done with it. */
const accounts = words(`
konto konta kontot kontoen kontoet kontets konts uzytkownika uzytkownik dostep dostepu logowanie logowania ucet uctu uzivatele uzivatelsky uzivatelskeho prihlaseni
prihlasenie prihlasovani prihlasenia pristup fiok fiokja felhasznalo felhasznaloi bejelentkezes bejelentkezese tili tilin kayttajatili kayttajatilin kirjautuminen kayttaja
hesap hesabi hesabin kullanici oturum oturumu oturum_acma giris girisi account accounts gebruikersaccount gebruiker aanmelden aanmelding inlog inloggen toegang anvandarkonto
anvandarkontot anvandare inloggning brukerkonto brukerkontoet bruker palogging innlogging brugerkonto brugerkontoen bruger login logon log_in usuario cuenta acceso conta
utilizador acesso utente accesso compte utilisateur connexion acces benutzer benutzerkonto anmeldung zugang cont contul utilizator autentificare racun nalog korisnicki korisnik
prijava uporabniski paskyra prisijungimas vartotojas naudotojas lietotajs lietotaja pieteiksanas konts_ir kasutaja kasutajakonto sisselogimine учетная учётная запись
учетной записи аккаунт пользователь вход доступ обліковий запис обліковогo користувач профил акаунт потребител λογαριασμος χρηστης συνδεση חשבון משתמש כניסה حساب الحساب المستخدم
akun pengguna user users jest czy je ist est es e er ar yra ir van de het w do del della do_konta status stav stan durum durumu tila allapot busena mi mu`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Words that a language writes apart, as one. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(/devre_disi(?:_birakildi)?/u, 'devredisi')
    .replace(/pois_kaytosta/u, 'poiskaytosta')
    .replace(/poistettu_kaytosta/u, 'poistettukaytosta')
    .replace(/ei_kaytossa/u, 'eikaytossa')
    .split('_');
}

function isCalled(name: string, alone: ReadonlySet<string>, ofAccount: ReadonlySet<string>): boolean {
  const parts = partsOf(name);
  const isWord = (part: string): boolean => alone.has(part) || ofAccount.has(part);
  const others = parts.filter((part) => !isWord(part));
  return (
    others.every((part) => accounts.has(part)) &&
    (parts.some((part) => alone.has(part)) ||
      (others.some((part) => part.length > 2) && others.length < parts.length))
  );
}

/** Whether yes under a name is an account that is open, in the language of a spreadsheet. */
export function namesOpenAccount(name: string): boolean {
  return isCalled(name, open, openToo);
}

/** Whether yes under a name is an account that is shut. */
export function namesShutAccount(name: string): boolean {
  return isCalled(name, shut, shutToo);
}

const enabled =
  /^(?:is_|user_|account_|login_)*enabled$|^(?:(?:benutzer_?)?konto_)?(?:ist_)?aktiviert$|^compte_activee?$|^(?:cuenta_|usuario_)?habilitad[oa]$|^(?:account_|utente_)?abilitato$|^(?:conta_|usuario_)?habilitad[oa]$/u;
const lock =
  /(?<!un|ent|des|de|od|раз)(?:lock|sperr|block|blok|bloq|blocc|blocat|zamknut|uzamc|zarol|lukit|kilit|vergrendel|заблок|блокир|заключ)|(?:^|_)l[ao]st(?:_|$)/u;

const state =
  /^(?:ad_|user_)?(?:account|konto|benutzerkonto)_?(?:status|state|zustand)$|^(?:status|stan|stav|statut|estado|stato|situacao|состояние|статус)_(?:(?:de|del|della|do|da|du|dell|la|l)_)*(?:konta|uctu|uctov|compte|cuenta|account|conta|учетной_записи|аккаунта)$|^(?:hesap_durumu|tilin_tila|fiok_allapota|accountstatus|アカウント(?:の)?状態|계정_?상태|账号状态|账户状态)$/u;

/** Whether a name says which accounts are enabled, by yes and no or by a state; of somebody who is merely active it does not. */
export function namesEnabled(name: string): boolean {
  return enabled.test(name) || state.test(name) || namesOpenAccount(name);
}

/** Whether a name is of an account that is locked or blocked ("gesperrt", "zablokowane"): many languages call both so. */
export function namesLock(name: string): boolean {
  return lock.test(name);
}

const activated =
  /(?:^|_)(?:activad[oa]|attivat[oa]|ativad[oa]|activat[a]?|aktywowan[eya]|aktivovan[oay]?|aktivoitu|aktivalva|aktivalt|etkinlestirildi|активирован[ао]?|активовано?)(?:_|$)/u;

/** Whether a name asks who has activated an account, where no may be not yet; in German and the Nordic languages it is who is enabled. */
export function namesActivated(name: string): boolean {
  return activated.test(name);
}
