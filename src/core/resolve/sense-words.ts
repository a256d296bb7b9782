/** Closed classes of words that decide what a place name means. Verbs in their base form, irregular forms beside. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a state does and a town does not. */
export const STATE_VERBS = list(`
	say said tell told announce declare deny confirm insist claim argue vow pledge promise threaten warn urge call demand ask request accuse blame condemn criticise criticize denounce dismiss reject refuse accept
	agree disagree approve adopt ban bar block veto abstain sign ratify join quit withdraw withdrew suspend resume restore cut impose lift ease extend renew scrap cancel halt stop launch fire test deploy mobilise mobilize invade
	attack strike struck bomb shell shoot shot scramble intercept seize annex occupy send sent dispatch deliver supply provide donate give gave grant lend lent pay paid buy bought purchase sell sold offer propose seek sought
	want hope plan intend aim prepare consider decide fear believe think thought view regard expect support back oppose favour favor welcome hail praise thank apologise apologize regret recall summon expel deport extradite
	arrest charge release free pardon mediate broker negotiate respond reply react retaliate comment protest complain appeal sue file lodge submit recognise recognize acknowledge admit concede commit spend spent raise lower
	devalue default borrow nationalise nationalize privatise privatize legalise legalize outlaw criminalise criminalize pass introduce implement enforce enrich develop order require force allow let permit forbid forbade prohibit
	drill prioritise prioritize upgrade strengthen cement sever broke break normalise normalize secure use try attempt fail side ally court woo engage meet met talk discuss share exchange swap hand hold held keep kept maintain need owe slap drop close shut open expand
	press push pursue promote defend protect guarantee ensure monitor investigate probe review study assess evaluate update consult coordinate cooperate collaborate contribute fund finance train arm equip help assist aid
	relent bow yield compromise capitulate surrender balk hesitate delay postpone shelve freeze froze thaw tighten loosen relax waive exempt subsidise subsidize tax levy fine sanction boycott blacklist designate label brand
	portray depict describe characterise characterize frame cast paint signal indicate suggest hint imply note stress emphasise emphasize reiterate repeat maintain contend assert allege complain counter rebuff rebut refute
	covet eye drag dither dodge evade flout violate breach ignore defy challenge resist contest dispute test provoke escalate deter contain isolate encircle outflank rely depend count look move act step decline choose chose chosen
	assure notify inform brief alert lobby bargain haggle budge waver veer tilt pivot shift reverse overturn overrule repeal amend draft table bring brought finalise finalize conclude clinch strike seal reopen
	mull weigh contemplate ponder vow trumpet tout covet recruit dispatch evacuate repatriate rearm redeploy stockpile smuggle spy hack jam sabotage abduct assassinate execute persecute crush quell suppress censor
`);
/** What ground does. */
export const GROUND_VERBS = list(
	"lie lies lay border sit sat stretch flood shake shook burn suffer experience record grow grew shrink shrank produce boast contain become became fall fell choke woke wake erupt tremble straddle overlook span cover host house bask bake swelter reel freeze attract draw lure bustle rank",
);
/** What those who live somewhere do. */
export const PEOPLE_VERBS = list(
	"vote votes voted mourn grieve celebrate elect pray queue cheer rejoice weep bury buried commemorate mark marked remember fast feast sing sang party riot flock wake",
);
/** What teams do. */
export const TEAM_VERBS = list(
	"beat defeat thrash trounce hammer rout edge stun upset down outclass outplay blank win won lose lost draw drew tie equalise equalize score concede play face visit travel advance qualify relegate eliminate knock bow crash bowl bat chase declare reach top lead trail clinch sweep swept crush overcome overcame trade field sign take took kick need",
);
/** Verbs of which a state is the object. */
export const STATE_OBJECT_VERBS = list(
	"urge accuse warn ask tell told thank praise blame press pressure sanction invite criticise criticize condemn order sue persuade lobby divide split pit unite consult back support oppose recognise recognize force oblige help arm fund pay owe trust distrust fear provoke anger irk infuriate appease placate reassure convince threaten challenge deter court woo embarrass isolate rebuke chide scold slam denounce defend represent advise assist antagonise antagonize alienate enrage outrage dissuade implore beg commend congratulate applaud engage contain counter confront outmanoeuvre outmaneuver benefit hurt weaken strengthen bankrupt notify inform brief alert allow let",
);
/** Verbs of which ground is the object. */
export const GROUND_OBJECT_VERBS = list(
	"visit tour leave left reach enter flee fled hit batter lash pound strike struck ravage devastate shell bomb capture retake retook seize occupy liberate besiege encircle cross bypass serve link connect shake shook rock level flatten swamp flood engulf evacuate explore map roam storm invade bombard destroy rebuild overrun recapture approach circle surround quit inhabit settle colonise colonize traverse grip",
);
/** Nouns after a possessive or attributive name that belong to a state. */
export const STATE_NOUNS = list(`
	government president presidency minister ministry premier chancellor parliament parliamentarians senate congress cabinet army military navy forces force troops soldiers air police police-force security intelligence spy foreign defence defense interior finance
	ambassador embassy consulate diplomat diplomats envoy delegation negotiator negotiators leader leaders leadership ruler rulers king queen monarch regime authorities authority official officials central supreme constitutional top electoral court council commission
	policy policies stance position decision decisions claim claims objection objections demand demands request refusal rejection response reaction threat threats warning warnings promise promises pledge plan plans proposal offer bid ambition ambitions interests interest
	nuclear missile weapons arsenal invasion aggression attack attacks offensive war campaign operation incursion strikes bombardment occupation annexation blockade crackdown sanctions tariffs veto vote membership accession role support backing aid allies ally enemies
	adversaries rivals relations ties relationship treaty alliance partners spokesman spokeswoman spokesperson coalition opposition ruling prime deputy vice secretary state treasury budget debt creditors propaganda influence help involvement efforts effort commitment
	initiative initiatives affairs willingness unwillingness readiness denial insistence hand hands sovereignty constitution laws law legislation attorney justice prosecutors prosecutor general supreme-court chief flag intervention mediation approval permission consent recognition
	envoys lawmakers senators mps regulators regulator spies agents hackers proxies proxy generals commander commanders fighters jets warplanes warships submarine submarines drones artillery tanks
`);
/** Nouns after a possessive or attributive name that belong to the land. */
export const GROUND_NOUNS = list(`
	coast coastline shore shores border borders north south east west northern southern eastern western central-region capital city cities town towns village villages province provinces region regions state states population economy rainforest forest forests
	river rivers lake lakes mountains desert delta valley island islands peninsula interior-region countryside largest second third biggest oldest richest poorest main farmland farms fields mines oil gas-fields climate weather summer winter streets roads railways
	port ports airport airports hospitals schools universities university markets market stock housing property tourism beaches hotels neighbourhood neighbourhoods neighborhood suburb suburbs district districts downtown metro subway stadium zoo museum festival court
	jury hospital office bureau branch plant factory restaurant theatre cathedral landmark skyline wildlife gdp inflation unemployment birth median population-growth gross exports imports economy’s people citizens residents children women men farmers workers voters minority youth
	nile pacific atlantic mediterranean baltic arctic war
`);
/** Participles after a hyphen that tell of a state behind something. */
export const STATE_PARTICIPLES = list(
	"backed led brokered installed sponsored supplied funded run controlled owned imposed aligned friendly linked allied mediated drafted trained armed made supported directed appointed hosted initiated",
);
/** Nouns that are between states. */
export const STATE_BETWEEN = list(
	"relations relationship ties talks deal agreement pact treaty accord war conflict tensions tension dispute row rift trust trade peace alliance cooperation negotiations ceasefire truce summit rivalry friendship dialogue diplomacy partnership spat feud standoff stand-off exchange exchanges contacts channel channels swap hostility hostilities enmity détente rapprochement breakup split thaw axis pipeline-deal",
);
/** What states get and give: "aid to", "sanctions on", "support for". */
export const STATE_DEALINGS = list(
	"aid loans loan assistance help arms weapons sale sales support sanctions pressure embargo tariffs letter message orders order permission instructions funding approval money warning threat appeal concession concessions allegiance loyalty loyal close hostile opposed answer response according policy criticism curbs ban restrictions sanction debt lending up deliveries ultimatum",
);
/** Words of a page of sports. */
export const SPORT_WORDS = list(
	"match matches goal goals season coach league cup scored striker innings wicket wickets tournament championship championships semifinal semi-final semifinals quarterfinal quarter-final quarter-finals playoff playoffs penalty penalties goalkeeper midfielder defender batsman bowler century medal medals olympic olympics champions trophy fixture kickoff stoppage halftime offside referee stadium team teams squad captain midfield qualifier qualifiers rugby football soccer cricket tennis basketball baseball hockey golf formula grand-prix test-match wimbledon nba nfl mlb nhl fifa uefa runs overs try tries touchdown homer pitcher inning relegated unbeaten defeat wins game games fans players player athletics golf cycling boxing swimming marathon badminton snooker squash judo wrestling sprint relay hurdles lap laps standings scorers scoreboard innings derby umpire dugout bullpen handball volleyball netball freestyle bowled toss bat debut equalised equalized knockout final finals semi quarter midfield holders unbeaten hat-trick kick-off goalless halves",
);
/** Nouns after a team’s name. */
export const TEAM_NOUNS = list(
	"striker captain coach goalkeeper midfielder defender winger forward fans supporters squad side manager skipper batsman bowler quarterback pitcher fullback fly-half prop hooker wicketkeeper opener all-rounder international fixture defence attack",
);
/** Words before the name of a place on the ground. */
export const GROUND_PREPOSITIONS = list(
	"in at near across outside inside throughout around into through off via within beyond amid onto along past",
);
/** Nouns before "of" that make what follows ground. */
export const GROUND_OF = list(
	"city town village port island state province region district county capital north south east west coast outskirts suburbs streets parts part most much people half rest centre center heart edge suburb skies shores map size middle all invasion occupation bombing siege fall liberation visit tour north-east battle end valley peninsula kingdom republic edges border borders area areas northeast northwest southeast southwest population",
);
/** Nouns before "of" that make what follows a state. */
export const STATE_OF = list(
	"government president leader king queen minister ministers leaders governments army embassy ambassador flag parliament prime demands behalf accusations critic critics ally allies enemy enemies criticism recognition friend support role influence",
);
/** Auxiliaries and adverbs that may stand between a subject and its verb. */
export const AUXILIARIES = list(
	"has have had will would shall should can could may might must is are was were be been being did does do not n't also never now still already again repeatedly to then yet often recently later long soon even once itself",
);
