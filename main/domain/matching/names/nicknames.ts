/**
 * Everyday forms of common given names, folded; the first of each line is the full form. A form may stand in several lines.
 * Modest on purpose: forms that many languages share, none that only might be meant.
 */
const lines = `
abigail abby abbie gail
albert al bert bertie
alexander alex alec sandy sasha xander lex alejandro aleksandr
alexandra alex sandra sasha lexi alejandra
alfred alf alfie fred
alison ali ally
amanda mandy
andrew andy drew andreas andre andrei
angela angie
ann anne anna annie nan
anthony tony antonio anton antoine
antonia toni
arthur art artie
barbara barb babs
benjamin ben benny benji
bernard bernie bernhard
bradley brad
calvin cal
cameron cam
carolina carol caro caroline lina
catherine cathy kate katie kathy cath cat katherine kathryn katharina katarina ekaterina katya kat kit
charles charlie chuck chas carlos karl carl
charlotte charlie lottie
christian chris
christina chris tina christine kristina kristin kirsten
christopher chris kit christoph kris topher
claudia claude
cynthia cindy
daniel dan danny
david dave davy
deborah debbie deb debra
dennis denny denis
dmitri dima mitya
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned teddy eduardo
eleanor ellie nell nora ella eleonora
elisabeth elizabeth liz lizzie beth betty eliza lisa elsa elise libby bess isabel elisa lisbeth
emily em emmy
emma em
eric erik rick
eugene gene
evgeny zhenya
florence flo florrie
frances fran frankie francesca franziska franzi
francis frank frankie francisco paco franz francois
frederick fred freddy freddie rick friedrich fritz
gabriel gabe
gabrielle gabby gabriele gabi
gareth gary
george georgie georg jorge
gerald gerry jerry gerard
geraldine gerry
gregory greg gregor
guillermo memo
hannah hanna
harold harry hal
harriet hattie
harry henry
helen nell helena ellen elena
henry hank hal heinrich enrique
herbert herb bert
howard howie
hugh hugo
irina ira
isabella bella izzy isabelle
ivan vanya
jack john
jacob jake jakob
jacqueline jackie
james jim jimmy jamie jem
janet jan
jason jay
jeffrey jeff geoffrey geoff
jennifer jen jenny jenn
jeremy jerry jez
jessica jess jessie
joan joanie
joanna jo joanne johanna
johannes hans johann hannes jan
john johnny jon jack jean juan jan
jonathan jon johnny jonny
jose pepe
joseph joe joey josef giuseppe
josephine jo josie
joshua josh
judith judy
julia julie jules
julian jules
katrin kat
kenneth ken kenny
kimberly kim kimberley
laurence larry laurie lawrence lars lorenz
leonard leo len lenny
leonardo leo
lewis lou louis luis ludwig
louise lou louisa
lucas luke lukas
lucy lucia lucille
madeleine maddie madeline
margaret maggie meg peggy marge margie greta rita margarita margarete gretel
maria mary marie masha mia
mark marc marcus markus marco
martha marty
martin marty
matilda tilly mattie mathilda
matthew matt matty matthias mateo mathieu
maximilian max
maxwell max
melanie mel
melissa mel missy
michael mike mick mickey mikey mitch miguel michel mikhail misha
michelle shelly
mildred millie
miriam mimi
mohammed muhammad mohamed mohammad mo muhammed mohamad mehmet
nancy nan
natalia natasha natalie nat nata
nathaniel nathan nate nat
nicholas nick nicky nico nikolai klaus niklas nicolas kolya
nicole nicky nikki
oliver ollie olly
olivia liv livvy
oscar ossie
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy rick
paul pablo pavel paolo
paula polly
penelope penny
peter pete pedro pierre petr piotr
philip phil pip phillip philipp felipe
priscilla cilla
rachel rae
rafael rafa raphael
raymond ray
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky richie ricardo
robert rob bob bobby robbie bert roberto
roberta bobbie
roger rog
ronald ron ronnie
rosemary rose rosie
rudolf rudi
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sara
sebastian seb basti
sergei serge seryozha sergio
sharon shaz
sophia sophie sofia sonia sonja
stanley stan
stephen steve stevie steven stefan stephan esteban stephane steffen
stephanie steph stefanie steffi
susan sue susie suzy suzanne susanne susanna
svetlana sveta
sylvia sylvie silvia
tatiana tanya
teresa terry tess theresa tessa
terence terry
theodore ted teddy theo theodor
thomas tom tommy tomas
timothy tim timmy timo
valentina valya
valerie val
vanessa nessa
veronica ronnie vera
victor vic viktor
victoria vicky vic tori viktoria
vincent vince vinny vincenzo
virginia ginny
vladimir vova volodya vlad
walter walt wally
wilhelm willi
william will bill billy willie liam wilhelm guillermo guillaume
winifred winnie
yevgeny zhenya evgeny
yuri yura
zachary zach zack
`;

/** Read with the first name that is asked about. */
let families: ReadonlyMap<string, ReadonlySet<number>> | undefined;

function readLines(): ReadonlyMap<string, ReadonlySet<number>> {
  const byForm = new Map<string, Set<number>>();
  lines
    .trim()
    .split('\n')
    .forEach((line, family) => {
      for (const form of line.split(' ')) byForm.set(form, (byForm.get(form) ?? new Set()).add(family));
    });
  return byForm;
}

/** The lines that a folded given name stands in; `undefined` for most names. */
export function nicknameLines(name: string): ReadonlySet<number> | undefined {
  families ??= readLines();
  return families.get(name);
}

/** Whether two folded given names are forms of one name: "bill" and "william", "bill" and "will", but not "alexander" and "alexandra". */
export function areNicknames(one: string, other: string): boolean {
  return one !== other && shareLine(nicknameLines(one), nicknameLines(other));
}

export function shareLine(
  one: ReadonlySet<number> | undefined,
  other: ReadonlySet<number> | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  for (const line of one) if (other.has(line)) return true;
  return false;
}
