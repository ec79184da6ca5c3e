import { stemmedWords } from './words.ts';

/**
 * How many of a thousand abstracts, of computing and of biomedicine, hold a stem. A library of sixty papers is too
 * small to show that "solve" says nothing, so these figures were counted once over 24,000 abstracts.
 */

/** The share of abstracts at large that hold a stem. */
export function generalShare(stem: string): number {
  return shares.get(stem) ?? 0;
}

/** Whether at least one abstract in thirty holds the word, whatever the subject. */
export function isCommon(stem: string): boolean {
  return generalShare(stem) > 0.03;
}

/**
 * Whether a phrase says nothing of a subject: `complex tasks`, `future research`, `project website`. It has a word that
 * papers on anything use, and no word but such and common ones.
 */
export function isBoilerplate(phrase: string): boolean {
  const stems = stemmedWords(phrase).map(({ stem }) => stem);
  const isEmpty = (stem: string) => boilerplate.has(stem);
  return stems.some(isEmpty) && stems.every((stem) => isEmpty(stem) || isCommon(stem));
}

const boilerplate = new Set(
  `accur addit advanc applic assum avail benefit capabl case common complex comprehens consid consider consist
constrain critic current desir develop direct divers empir essenti expens fail full fulli fundament futur good great
handl higher impact import inher insight involv issu larg limit lower main maintain major necessari need numer obtain
offer overal overcom page particular perform poor poorli possibl power practic problem process progress project promis
qualiti rang real relev reli remain report requir research respons rich role scenario sever similar simpl simultan
sourc special specif standard strong studi substanti success suffer suffici support surpris survey target task team
technic techniqu tradit typic underscor understood unlock util valid websit whole wide`.split(
    /\s+/,
  ),
);

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
  23: `2d absenc accord account accumul acid add adult adversari alon alter ambigu anchor anim aris artifact
artifici aspect assign attack avoid becom bench biolog blood box brain broad calibr causal cellular center
centric channel choic classic clip cloud cluster co coars collabor communic communiti compact concentr
concern configur connect consequ converg convert convolut corpus coupl coverag cycl day decompos decoupl
deliv denois densiti diagnosi digit discret distanc distinguish domin drug edg efficaci effort element energi
enforc english entir evolut excel exist expand expect expens experi expos extens extrem f1 fast fewer formal
forward framework fuse gate generaliz genom goal greater head hinder identif immun implic inconsist index
infect innov insuffici intent inter interval intrins introduc judg latenc life light like linguist literatur
logic manipul manner mark mathemat miss mix mode modern modif modifi molecular mous multilingu mutat name
necessari on onlin organiz orient overlook parallel pass patch period perturb platform potenti presenc
probabl probe procedur profil program prolifer promis propag protect prove qualit rais re reach recal receiv
recogn record recov redund regress regular replac replic reproduc residu resist resolv restor restrict retain
revers rigor rl robot rule scheme scientif sens sequenti seven speech speed stream strength suffici surviv
tackl tailor technolog textbf theori therapeut therapi top trace transit trial trigger truth unclear
underexplor underscor unit unknown unseen use vector verif vitro vlms word work`,
  16: `4o 7b abl accept acquir acquisit acut agnost aim alloc amount analyt anti appropri argu assum assumpt
attempt audio author autoregress auxiliari basi basic binari boost branch broader budget carri certain
chronic ci cohort collaps compet comprehens compromis conflict conserv consider consum cot count criteria
custom damag databas death decomposit defect defici degre detector devic diagnos dialogu discov discoveri
disentangl disord disrupt distort diverg dose doubl drop educ eight elev emot emphas encourag enrich entiti
entropi environment exceed expans explan exposur fact factual faith far faster favor feasibl fold forc
fragment frontier frozen game gemini govern grade great guarante hand hard harm heurist hidden highest histor
histori horizon host hour hypothesi iii imageri impair impress induct industri inflammatori inhibitor
interfac interfer invari invers judgment kinas learnabl leav littl live llama longer margin marker mass
materi matrix maxim meaning membran metabol million misalign mixtur mllms moder molecul month morpholog
mortal move mutant nativ navig net neuron nlp node noisi nuclear optic overlap page past patholog perceptu
phenomenon phenotyp physiolog place plausibl pool popular predomin preval privaci pro qa rag rare raw
recommend recoveri recruit regim regulatori relianc repeat respect respond reveal rgb rise rna rout run safe
scan scarciti scienc screen seamless sensor sentenc seri side smaller smooth sole sota speci specifi splat
start status stimul stress strict stronger student sub suit suitabl summar summari survey suscept sustain
take teacher technic tend termin textur threshold topic topolog transpar transport tree true uncov understood
uniform universal valuabl varieti vehicl versus virus volum vulner web wild window women`,
  11: `8b abnorm absolut abstract accompani actual adher advers agreement aid allevi alongsid amplifi anatom
anomali antibodi antigen apoptosi arbitrari ask assay assembl attain attenu audit autoencod avail barrier
begin bidirect black blind bone break breast burden cach calcul caption cardiovascular cascad categor charact
check chromatin chromosom claim clean cnn color compat complement complic compos conceptu conclud constitut
consumpt corpora counterpart countri creation cytokin daili date declin dedic deeper deepseek defens definit
deform delay delet determinist deviat diabet discrep display draw drift durat easili elicit embodi embryon
emergenc enabl encompass encount engag ensembl enzym equal equip equival exact except excess exclus extent
facial fair fall fals feed fit fraction good granular grpo hardwar healthcar healthi heart heavili hold
holist hospit hypothes idea ignor il illustr imagenet imbal incid incomplet incorrect incur ineffici inflamm
infrastructur instabl intra intuit invas keep largest late later layout led lesion lie load log lora lung
magnitud mainten mammalian massiv matur maximum mechanist media median member merg mesh meta mismatch mobil
modular movement mutual naiv narrat narrow nation neglect newli nine nuanc occlus offlin opportun orchestr
organ overexpress oxid peopl perceiv percentag phosphoryl plasma plug predictor present pressur priorit
probabilist profession prone proport propos proprietari prospect prototyp proxi prune pseudo publish pure
quantiz qwen reaction reactiv read recurr remot repair result retrain rigid schedul secondari secret section
secur seek semi servic setup sft situat skill slow soft softwar spectral spectrum speedup split steer
stochast storag store strateg strongest suboptim subtl superior switch symbol synchron syndrom taxonomi
templat ten textit think throughput tight toler transient transmiss trend trust trustworthi ultim undergo
unexplor unlabel unsupervis urban usag varianc vascular version viewpoint virtual visibl vit vital vlm
vocabulari week widespread write`,
  8: `3dgs absent abund academ ad adequ adhes adjac administr affin alpha api appar are array arteri attract
auc authent axi bacteri batch behaviour behind belief believ benefici beta biochem blur bring canon carcinoma
cardiac catastroph checkpoint children chines claud clinician coeffici come commerci complianc compound
concret concurr conform consensus constant contact cooper counterfactu creativ crucial ct curriculum curv de
decad deliveri demograph deplet desir development discard dispar divid dramat dysfunct earlier easi econom
effector electron emb emph endogen endotheli entri epigenet epitheli ethic evolutionari exchang expertis
extracellular eye femal fibroblast fill financi finetun finit food forecast forget foster gender genuin
geograph give glucos gpu gradual graphic grid guidelin half har hazard heavi held hierarchi histon hoc
homeostasi homolog hop hope hundr ill illumin immedi impli impos inclus increment inherit injuri insert
inspect instanti institut insulin intend interleukin intersect intracellular intric irrelev item iv kernel
labor landscap law left legal len lexic librari lidar ligand likelihood lineag lipid liver look macro
macrophag male malign manifest manifold market math meanwhil medicin medium meet men mental mere messag
metadata methyl mg microscopi migrat mimic mini minor ml mllm mm monocular mri mrna ms multivari muscl
necessit neighbor neutral note nucleotid obes odd off older onset option organism orthogon outlin overfit
pairwis paper parametr partit pathogen pathogenesi pave peak peptid percent peripher pivot plant pluripot
plus polar polymeras possess potent predefin preliminari preprocess primit privat progenitor prohibit promin
pronounc proof proven proxim psycholog quadrat qwen3 r1 rat rational ray realism realiti realiz recombin
reformul regardless regist registr remark remodel repositori repress request resid rest return reus revis
right rollout root rotat round routin runtim salient satellit satisfi scarc schema scope scratch script seed
sentiment serum sex showcas sign signatur signific simplifi skin slide solver sophist sparsiti spatio
spatiotempor speaker spread stake strand strengthen substitut substrat subunit super surgic surpris surround
surveil symptom synergist tabl tail team threat toxic traffic trainabl unlock unreli unstabl unstructur upper
v2 vast versatil violat viral vl vqa white written yeast`,
  6: `3b 4b 4d aberr accommod address administ aerial aggress agonist allel amino analog angl anyth ap
argument arm articl asr asset asymmetr atom attach attend auto autoimmun bacteria band bank bayesian benign
bert besid billion biomark biomed birth bit blend bypass cd4 chemic chunk circuit circul citi clarifi clone
cnns commit compens concis confer confin confound confus consecut consolid contamin contemporari contract
copi coronari corrupt cours craft criterion crop cumul cut cytoplasm deal decid deliber delin dendrit depress
descriptor dice diet diminish discours dit divis donor drawn driver ecosystem egocentr elucid embryo emergent
empow enrol entangl enter epidemiolog episod equat eukaryot exacerb exclud exercis experienc exponenti extra
extractor fat fate feder file flash fluid fluoresc former fps fragil gamma generic go gold hepat hiv homogen
hormon hr href hyperparamet hypertens id ideal impract inactiv inadequ indoor inevit inhibitori innat inner
inpaint instrument intak interleav internat interpol interview introduct iou kg kidney kv lab laboratori lag
lay leakag lift lingual list logist logit longitudin lost lowest lymphocyt magnet mainstream mamba marrow
matric matter memor micro microrna mid middl min mine minimum minut mirror mislead mitochondri modest moe
monoton murin necess neglig nervous new none nonlinear norm notion obscur occup occurr old oncogen ongo ood
openai operation oral outperform outsid overview oxygen parameter parent pars passiv pcr penalti perfect
persona pharmacolog phenomena photorealist placebo planner player polit posterior practition preced precursor
prematur prepar princip proactiv prognosi prolong proper psnr purifi python quantif quantiti questionnair
quick ration readili recip red regard regener reject relax renal renew reproduct reprogram rescu resembl
resili resnet reson retent retrospect reusabl revisit richer rnas road room rubric sacrif sam satur save
scaffold serious session shallow sharp shelf shortcut silenc sim simpli skelet slice slight smoke societi
solid somat sometim sound specialist spoken spontan squar stack stain stand stop strain stratifi stroke
subspac subtyp sum supplement suppli suppressor surgeri surrog symmetr syntact tag teach temperatur tendenc
testb thousand tier tomographi trait transgen transmit transplant truli truncat tumour uncertain undermin
unnecessari upregul urgent usabl vae vanilla veloc vessel viabl volumetr vote voxel water weather western
worldwid wors`,
  4: `1k 32b achiev acoust actin adipos admiss admit aesthet agricultur air alzheim american amplif annual
antagonist anticip apoptot arrang arrest articul asymmetri auroc avatar avenu away axe background bandwidth
bear bi bird brittl calcium carlo chart child cholesterol choos cifar coco cold collis colon combinatori
compel compil convey cortic cosin covari credit db debat decay default deficit delta devis dietari downregul
dpo draft drastic drosophila duplic earth ecolog emphasi european everyday exert exhaust exogen fashion fed
fid figur financ flat flaw flop fluenci footprint foreground friend gan gather gemma generalis genotyp harmon
hematopoiet histolog home imit inabl inaccur indirect ineffect infarct infrar interferon interplay junction
keypoint kinet kl knockdown landmark lateral latest leaderboard learner leukemia licens llava loci locus lose
lvlms machineri malici mammal mesenchym metastasi mild miou mirna misinform mistral moment monocyt mont
morbid motif motor myocardi necrosi neighborhood neurolog nf nucleus null nuscen obstacl occlud ocr offici
ontolog opinion oracl outdoor oversight p53 packag panel par pareto particl partner peer penal physician
pilot plane plastic polymorph polynomi portion prefix pregnanc prevail profici prognost provid pulmonari push
radar radiat readabl readi refram refus repetit replay respiratori revolution rewrit salienc satisfact scalar
scatter sd second seem server simpler skeleton skip sonnet specimen specul spurious ssim statement stay
stimuli straightforward strike subgroup subtask synergi t2i theorem tie tractabl tradeoff transloc trap
trivial twin tyrosin uav ultra unchang underperform underw unimod union universiti unpreced unrel upstream
uptak vaccin vertic viabil wall weaker websit win young zone`,
};

const shares = new Map(
  Object.entries(commonStems).flatMap(([perMille, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, Number(perMille) / 1000] as const),
  ),
);
