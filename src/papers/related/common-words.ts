/** How common words are in the abstracts of all fields; boilerplate phrases. */
import { stemmedWords } from './words.ts';

/** The share of abstracts of all fields that hold a stem. */
export function generalShare(stem: string): number {
  return shares.get(stem) ?? 0;
}

/** Whether at least one abstract in thirty holds the word, whatever the subject. */
export function isCommon(stem: string): boolean {
  return generalShare(stem) > 0.03;
}

/** Whether a phrase names no subject: `complex tasks`, `future research`, `project website`. */
export function isBoilerplate(phrase: string): boolean {
  const stems = stemmedWords(phrase).map(({ stem }) => stem);
  const isEmpty = (stem: string) => boilerplate.has(stem);
  return stems.some(isEmpty) && stems.every((stem) => isEmpty(stem) || isCommon(stem));
}

const boilerplate = new Set(
  `accur addit advanc amount applic assum avail benefit bring capabl care case centric common complex comprehens connect
consid consider consist constrain critic current demand desir develop diminish direct divers domin drop emerg empir
enhanc essenti expect expens face fail fall far full fulli fundament futur get good great grow handl higher hinder
hour impact import inher innov insight involv issu larg limit lower main maintain major necessari need numer obtain
occasion offer one overal overcom page particular percentag perform poor poorli popular possibl potenti power practic
predomin problem process progress project promis qualiti rang reach real regular relev reli remain report requir
research resolv respons rich rigor role scenario seamless sever similar simpl simplifi simultan sourc span special
specif standard strong struggl studi substanti success suffer suffici support surpris survey target task team technic
techniqu today tradit typic unclear underexplor underscor understood unexplor unlock unnecessari util valid vast
websit whole wide`.split(/\s+/),
);

/** Stems by how many of 1,000 abstracts hold them, from 30 on; counted over 24,000 of computing and biomedicine. */
const commonStems: Readonly<Record<number, string>> = {
  724: `model`,
  362: `generat high languag larg`,
  256: `benchmark data dataset imag learn limit state task train`,
  181: `accuraci adapt complex comput consist design develop direct effici enhanc featur fine human identifi
includ increas inform integr level mechan multi process qualiti real reason reduc relat remain requir scale
set specif structur system time`,
  128: `activ advanc agent align applic architectur awar baselin capabl captur cell combin condit context
control critic current depend detect divers domain dynam focus function general infer interact lead llms low
multipl observ optim predict reli represent research respons robust semant singl sourc strategi studi support
target test text transform tune understand valid vision visual world`,
  91: `3d abil accur addit ai annot appli assess associ attent clinic compon construct cost cross distribut
effect encod end establish estim evalu explicit express extract factor final follow gap ground guid highlight
indic induc input interpret knowledg lack local long maintain measur metric modul multimod natur need network
object offer open oper output paramet particular perform pipelin point practic preserv problem produc
progress prompt public question rate region reliabl repres role sampl scenario score select self signal
similar space spatial stage standard step strong substanti supervis systemat token type util video`,
  64: `action algorithm allow analyz answer augment autom averag behavior better bias build case caus chang
class classif common compar complet conduct constraint contain content continu contrast contribut correct
decis deep degrad demonstr deploy deriv despit detail determin differ diffus diseas distinct driven embed
employ ensur environ error essenti evid exhibit fail fidel field form foundat four free fundament futur gain
gene global grain group higher incorpor independ individu initi insight involv issu joint label layer llm
loss major map match mean mitig modal neural number overal pair paradigm patient pattern play pose posit pre
precis protein rang reconstruct refin regul releas relev report resourc retriev risk scalabl scene segment
sensit sequenc small solut struggl success techniqu tempor term tool typic unifi user view weight wide yield`,
  45: `access adopt affect age altern analys appear approxim attribut automat autonom balanc best beyond
bridg cancer categori chain character close coher collect competit compris confid confirm constrain convent
core correl correspond creat decod defin differenti downstream drive dual earli emerg empir especi event
examin expert extend face facilit failur famili five fix format frame full fulli fusion geometr graph handl
impact implement import inher instruct intellig internal iter latent lightweight lower mask mediat medic
memori minim motion nois normal notabl obtain order origin outcom pathway percept physic plan polici poor
popul post power pretrain prevent primari product project promot properti queri random rapid recognit reduct
refer reflect reinforc relationship resolut review reward safeti search separ serv sever share shift short
shot simpl simul size span special stabl subject suffer suggest synthesi synthet textual tradit trajectori
transcript transfer treat treatment under updat valu vari variat verifi year zero`,
  32: `ablat acceler act adjust advantag aggreg area assist backbon base benefit bind block bodi bottleneck
bound boundari built call camera candid capac care central characterist classifi clear code cognit comparison
complementari composit compress concept consid contextu convers coordin cover cue cultur curat decreas demand
dens depth describ descript diagnost difficult difficulti dimens dimension discrimin discuss distil dna
document edit elimin engin evolv exampl execut explain exploit explor extern feedback filter flexibl flow
formul frequenc frequent gaussian genet geometri gpt gradient grow growth guidanc hallucin health help
heterogen hierarch hybrid ident ii implicit influenc inhibit inject inspir instanc intens interest intermedi
intervent investig isol larger length line linear link locat loop machin main manag manual methodolog mice
monitor motiv negat numer occur overcom overhead part partial particip path persist person perspect phase
pixel possibl prefer previous primarili principl prior protocol quantifi quantit rank ratio realist receptor
remov render rich shape simultan site six social solv spars stabil static statist stem style subsequ subset
suppress surfac surpass synthes theoret thought tissu total track trade translat tumor turn uncertainti uniqu
unlik variabl variant vivo way weak wise workflow`,
};

const shares = new Map(
  Object.entries(commonStems).flatMap(([perMille, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, Number(perMille) / 1000] as const),
  ),
);
