/** Small closed classes of words for reading roles. All folded (lower case, no full stops). */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Courtesy titles: they say that a person follows, never what the person does. */
export const HONORIFICS = list("mr mrs ms miss mx dr sir dame lord lady prof professor hon haji sheikh ayatollah");

/** Honorifics that tell a woman or a man. */
export const FEMALE_HONORIFICS = list("mrs ms miss dame lady queen princess madame sister");
export const MALE_HONORIFICS = list("mr sir lord king prince monsieur brother father");

/** Nouns that say what somebody is or does; the head of a role. */
export const ROLE_NOUNS = list(`
	president vice-president minister premier chancellor taoiseach secretary undersecretary under-secretary senator congressman congresswoman representative rep sen lawmaker
	legislator parliamentarian mp mps mep msp governor gov mayor councillor councilman councilwoman councilor alderman ambassador envoy diplomat consul attache commissioner
	king queen prince princess emperor empress emir sultan monarch crown-prince sheikh caliph tsar
	pope cardinal archbishop bishop priest pastor reverend rev imam mufti rabbi cleric preacher monk nun lama patriarch ayatollah chaplain deacon vicar minister-general missionary
	general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr marshal brigadier corporal private soldier officer warlord militant fighter rebel
	commander-in-chief deputy aide adviser advisor strategist counsel counsellor counselor spokesman spokeswoman spokesperson official bureaucrat technocrat
	leader chief head boss chairman chairwoman chairperson chair co-chair director director-general managing-director executive ceo cfo coo cto chief-executive president-elect
	founder co-founder cofounder owner co-owner partner manager coordinator organiser organizer administrator superintendent principal headmaster headmistress headteacher rector provost dean chancellor
	chancellor-designate vice-chancellor treasurer registrar trustee chieftain elder inspector detective constable sheriff marshal investigator ranger warden jailer
	judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate jurist ombudsman notary plaintiff defendant suspect
	analyst economist researcher scientist professor lecturer teacher scholar fellow academic historian sociologist anthropologist political-scientist psychologist psychiatrist expert specialist
	physicist chemist biologist virologist epidemiologist geologist seismologist meteorologist climatologist ecologist astronomer mathematician statistician engineer technician programmer developer
	doctor physician surgeon nurse midwife paramedic pharmacist dentist veterinarian pediatrician paediatrician oncologist cardiologist pathologist coroner
	journalist reporter correspondent editor columnist broadcaster anchor presenter host blogger vlogger commentator critic photographer cameraman camerawoman publisher producer podcaster streamer influencer
	author writer novelist poet playwright screenwriter essayist translator biographer artist painter sculptor illustrator cartoonist architect designer curator director musician singer rapper songwriter
	composer conductor pianist violinist guitarist drummer bassist soprano tenor dancer choreographer actor actress comedian filmmaker film-maker entertainer model magician chef
	footballer striker midfielder defender goalkeeper winger forward quarterback linebacker receiver pitcher catcher batsman batter bowler wicketkeeper all-rounder fielder shortstop infielder outfielder
	guard centre point-guard coach trainer referee umpire sprinter runner swimmer cyclist boxer wrestler golfer gymnast skater skier jockey racer driver rider player captain skipper athlete champion
	medallist medalist rower sailor fighter judoka surfer climber mountaineer
	businessman businesswoman businessperson entrepreneur investor banker financier trader broker billionaire tycoon magnate oligarch industrialist philanthropist consultant accountant auditor lobbyist
	farmer fisherman shopkeeper vendor seller merchant grocer baker butcher barber hairdresser tailor weaver carpenter builder plumber electrician mechanic miner worker labourer laborer cleaner
	driver trucker taxi-driver pilot sailor steward stewardess firefighter fireman policeman policewoman lifeguard postman janitor security-guard waiter waitress bartender cook housekeeper nanny
	student pupil graduate undergraduate resident villager neighbour neighbor local homeowner tenant landlord pensioner retiree veteran refugee migrant asylum-seeker survivor victim witness widow widower
	mother father parent son daughter brother sister wife husband uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece fiancee fiance girlfriend boyfriend friend colleague
	activist campaigner dissident defender protester demonstrator unionist organiser reformer feminist environmentalist conservationist humanitarian volunteer whistleblower hacker
	politician statesman stateswoman candidate nominee incumbent challenger frontrunner front-runner contender counterpart successor predecessor politburo-member member delegate negotiator mediator observer
	whip speaker backbencher opponent rival ally supporter donor spin-doctor pollster theologian philosopher thinker intellectual linguist archaeologist explorer astronaut cosmonaut inventor
	dictator strongman autocrat ruler junta-leader kingpin drug-lord trafficker gangster smuggler terrorist mastermind gunman attacker killer murderer fugitive inmate prisoner detainee convict hostage spy
	secretary-general general-secretary co-leader party-leader pioneer veteran star legend icon celebrity socialite heiress heir
`);

/** Words that stand before a role noun inside a role and belong to it. */
export const ROLE_MODIFIERS = list(
	"former ex then then- acting interim caretaker deputy vice assistant associate senior junior chief first second top leading late incoming outgoing newly-elected elected prominent veteran retired longtime long-time current new ousted deposed exiled jailed detained transitional de-facto self-styled self-proclaimed honorary emeritus managing executive general permanent special principal prime foreign defence defense interior finance home health education energy trade justice labour labor agriculture environment transport press national federal state regional local provincial municipal political military police army navy opposition ruling party parliamentary congressional presidential royal crown",
);

/** Words that say that a role is over. */
export const FORMER_WORDS = list("former ex ex- erstwhile late ousted deposed then onetime one-time retired outgoing");
