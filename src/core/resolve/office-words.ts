/** Small closed classes of words for reading roles. All folded (lower case, no full stops); hyphenated words by their last part. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Courtesy titles: they say that a person follows, never what the person does. */
export const HONORIFICS = list(
	"mr mrs ms miss mx dr sir dame lord lady prof hon haji sheikh ayatollah dona don doña señor señora monsieur madame herr frau",
);

/** Honorifics that tell a woman or a man. */
export const FEMALE_HONORIFICS = list("mrs ms miss dame lady queen princess madame sister");
export const MALE_HONORIFICS = list("mr sir lord king prince monsieur brother father");

/** Nouns that say what somebody is or does: the head of a role. */
export const ROLE_NOUNS = list(`
	president minister premier chancellor taoiseach secretary undersecretary senator congressman congresswoman representative rep sen lawmaker prosecutor
	legislator parliamentarian mp mps mep msp governor gov mayor councillor councilman councilwoman councilor alderman ambassador envoy diplomat consul attache commissioner
	king queen prince princess emperor empress emir sultan monarch sheikh caliph tsar regent
	pope cardinal archbishop bishop priest pastor reverend rev imam mufti rabbi cleric preacher monk nun lama patriarch ayatollah chaplain deacon vicar missionary
	general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr marshal brigadier corporal private soldier officer warlord militant fighter rebel
	deputy aide adviser advisor strategist counsel counsellor counselor spokesman spokeswoman spokesperson official bureaucrat technocrat
	leader chief head boss chairman chairwoman chairperson chair director executive ceo cfo coo cto mastermind
	founder cofounder owner partner manager coordinator organiser organizer administrator superintendent principal headmaster headmistress headteacher headman rector provost dean
	treasurer registrar trustee chieftain elder inspector detective constable sheriff investigator ranger warden jailer
	judge justice magistrate attorney lawyer solicitor barrister advocate jurist ombudsman notary plaintiff defendant suspect
	analyst economist researcher scientist professor lecturer teacher scholar fellow academic historian sociologist anthropologist psychologist psychiatrist expert specialist agronomist
	physicist chemist biologist virologist epidemiologist geologist seismologist meteorologist climatologist ecologist astronomer mathematician statistician engineer technician programmer developer
	demographer oceanographer hydrologist geographer botanist zoologist ornithologist entomologist paleontologist immunologist neuroscientist therapist dietitian nutritionist
	doctor physician surgeon nurse midwife paramedic medic pharmacist dentist veterinarian vet pediatrician paediatrician oncologist cardiologist pathologist coroner gynaecologist radiologist
	journalist reporter correspondent editor columnist broadcaster anchor presenter host blogger vlogger commentator critic photographer photojournalist cameraman camerawoman publisher producer podcaster streamer influencer
	author writer novelist poet playwright screenwriter essayist translator biographer artist painter sculptor illustrator cartoonist architect designer curator musician singer rapper songwriter
	composer conductor pianist violinist guitarist drummer bassist soprano tenor dancer choreographer actor actress comedian filmmaker entertainer model magician chef diver
	footballer striker midfielder defender goalkeeper winger forward quarterback linebacker receiver pitcher catcher batsman batter bowler wicketkeeper rounder fielder shortstop infielder outfielder
	guard centre coach trainer referee umpire sprinter runner swimmer cyclist boxer wrestler golfer gymnast skater skier jockey racer driver rider player skipper athlete champion
	medallist medalist rower judoka surfer climber mountaineer
	businessman businesswoman businessperson entrepreneur investor banker financier trader broker billionaire millionaire tycoon magnate oligarch industrialist philanthropist consultant accountant auditor lobbyist agent
	farmer fisherman shopkeeper vendor seller merchant grocer baker butcher barber hairdresser tailor weaver carpenter builder plumber electrician mechanic miner worker labourer laborer cleaner shepherd herder welder gardener
	trucker pilot sailor steward stewardess firefighter fireman policeman policewoman lifeguard postman janitor waiter waitress bartender cook housekeeper nanny caretaker schoolteacher librarian
	student pupil graduate undergraduate resident villager neighbour neighbor local homeowner tenant landlord pensioner retiree veteran refugee migrant seeker survivor victim witness widow widower orphan
	mother father parent son daughter brother sister wife husband uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece fiancee fiance girlfriend boyfriend friend colleague
	activist campaigner dissident protester demonstrator unionist reformer feminist environmentalist conservationist humanitarian volunteer whistleblower hacker
	politician statesman stateswoman candidate nominee incumbent challenger frontrunner runner contender counterpart successor predecessor member delegate negotiator mediator observer
	whip speaker backbencher opponent rival ally supporter donor pollster theologian philosopher thinker intellectual linguist archaeologist explorer astronaut cosmonaut inventor
	dictator strongman autocrat ruler kingpin trafficker gangster smuggler terrorist gunman attacker killer murderer fugitive inmate prisoner detainee convict hostage spy
	pioneer star legend icon celebrity socialite heiress heir
`);

/** Nouns that say what a body is. */
export const BODY_NOUNS = list(`
	group company firm charity bank party network watchdog tank maker newsletter site website newspaper magazine paper broadcaster station channel carrier airline operator lobby unit arm subsidiary brokerage agency
	body organisation organization institute institution union association federation coalition alliance militia movement faction outlet tabloid daily weekly chain retailer manufacturer supplier developer startup
	consultancy university college school hospital clinic club team army force front council commission committee court ministry department foundation trust fund centre center laboratory lab collective cooperative
	giant conglomerate producer builder insurer lender utility miner refiner publisher platform app service contractor provider pollster gang cartel sect church congregation monastery museum gallery theatre
	orchestra band label studio exchange regulator authority board bureau observatory archive initiative project campaign forum society fraternity guild chamber syndicate consortium
`);

/** Words that say that a role is over. */
export const FORMER_WORDS = list("former ex erstwhile late ousted deposed then onetime retired outgoing");

/** Articles and the like: what comes after them is a noun phrase. */
export const DETERMINERS = list("a an the his her their its our my your this that another some");

/** Words that end a noun phrase to the left of a name and to the right of one. */
export const PHRASE_ENDS = list(`
	who whom whose which that what where when while why how if because as than whether since until till before after during amid despite although though unless
	is are was were be been being am has have had do does did will would shall should can could may might must
	and or but nor so yet not n't no
	he she it they we you i him them us me himself herself itself themselves
	in on at by to from into onto with without within about against between among over under above below near through across along around behind beyond inside outside off out up down per via like unlike toward towards upon
	there here then now also just only even still already again once never always often today yesterday tomorrow
	said says say told tells tell asked asks added adds wrote writes met meets saw sees called calls urged urges accused accuses named names thanked praised quoted cited joined replaced succeeded told warned
	made make makes took take takes gave give gives got get gets went go goes came come comes left leave leaves sent send sends held hold holds led leads let put puts kept keep keeps brought found thinks thought
	see saw seen know knows knew want wants wanted heard hear felt feel became become becomes began begin begins won win wins lost lose loses beat beats killed arrested elected appointed backed joined visited wants
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`);

/** Prepositions that go on with a role ("head of", "minister for", "ambassador to"). */
export const ROLE_LINKS = list("of for to");
/** Prepositions that lead to the body a role belongs to. */
export const BODY_LINKS = list("at with from in on");
/** Verbs of "who runs a kitchen": what somebody does for a body. */
export const ROLE_VERBS = list(
	"runs ran leads led heads headed chairs chaired directs directed owns founded cofounded commands commanded manages teaches taught edits edited represents represented coaches oversees",
);
