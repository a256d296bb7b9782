/** Walks of life that a role noun belongs to. Two people of one name are told apart by them. */
export const ROLE_FIELDS = [
	"politics",
	"force",
	"law",
	"business",
	"science",
	"media",
	"arts",
	"sport",
	"religion",
	"health",
	"crime",
	"everyday",
] as const;
export type RoleField = (typeof ROLE_FIELDS)[number];

const WORDS: Readonly<Record<RoleField, string>> = {
	politics:
		"president minister premier chancellor taoiseach secretary undersecretary senator congressman congresswoman representative lawmaker legislator parliamentarian mp mps mep msp governor mayor councillor councilman councilwoman alderman ambassador envoy diplomat consul commissioner king queen prince princess emperor emir sultan monarch politician statesman stateswoman politburo dissident activist speaker whip candidate leader spokesman spokeswoman spokesperson dictator ruler opposition campaigner adviser aide official parliament government politics president-elect negotiator unionist",
	force:
		"general lieutenant colonel major admiral commander marshal brigadier corporal soldier officer warlord militant fighter rebel army military militia guerrilla insurgent veteran spy intelligence police navy sergeant captain jihadist",
	law: "judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate jurist ombudsman",
	business:
		"executive ceo cfo chairman businessman businesswoman entrepreneur investor banker financier trader billionaire millionaire tycoon magnate oligarch industrialist founder owner manager investment company hedge-fund analyst economist broker strategist",
	science:
		"researcher scientist professor scholar academic historian sociologist anthropologist psychologist physicist chemist biologist virologist epidemiologist geologist seismologist meteorologist climatologist ecologist astronomer mathematician statistician engineer economist expert lecturer fellow philosopher theologian linguist archaeologist analyst inventor astronaut demographer oceanographer computer",
	media:
		"journalist reporter correspondent editor columnist broadcaster anchor presenter host blogger commentator critic photographer publisher podcaster influencer television",
	arts: "author writer novelist poet playwright screenwriter essayist artist painter sculptor cartoonist architect designer director musician singer rapper songwriter composer conductor pianist violinist actor actress comedian filmmaker entertainer model dancer producer chef film",
	sport:
		"footballer striker midfielder defender goalkeeper winger quarterback linebacker pitcher catcher batsman bowler wicketkeeper coach trainer referee sprinter runner swimmer cyclist boxer wrestler golfer gymnast skater skier jockey racing player captain skipper athlete champion medallist medalist rower judoka surfer cricketer tennis basketball football baseball olympic rider driver manager",
	religion:
		"pope cardinal archbishop bishop priest pastor reverend imam mufti rabbi cleric preacher monk nun lama patriarch ayatollah missionary",
	health:
		"doctor physician surgeon nurse midwife paramedic pharmacist dentist psychiatrist oncologist cardiologist pathologist coroner medic",
	crime:
		"suspect gunman attacker killer murderer fugitive inmate prisoner detainee convict hostage kingpin trafficker gangster smuggler terrorist defendant victim witness hacker",
	everyday:
		"farmer fisherman shopkeeper vendor merchant grocer baker butcher barber hairdresser tailor carpenter builder plumber electrician mechanic miner worker labourer cleaner shepherd trucker pilot steward firefighter waiter waitress bartender cook housekeeper student pupil resident villager neighbour neighbor homeowner tenant landlord pensioner retiree refugee migrant survivor mother father parent son daughter brother sister wife husband uncle aunt cousin grandmother grandfather teacher librarian janitor widow clerk receptionist taxi bus",
};

const FIELDS_OF: ReadonlyMap<string, readonly RoleField[]> = (() => {
	const map = new Map<string, RoleField[]>();
	for (const field of ROLE_FIELDS)
		for (const word of WORDS[field].split(" ")) {
			const list = map.get(word);
			if (list) list.push(field);
			else map.set(word, [field]);
		}
	return map;
})();

const WORD = /\p{L}+/gu;

/** The walks of life that a role or a description speaks of. */
export const fieldsOf = (text: string): ReadonlySet<RoleField> => {
	const fields = new Set<RoleField>();
	for (const [word] of text.toLowerCase().matchAll(WORD)) {
		const found = FIELDS_OF.get(word) ?? FIELDS_OF.get(word.replace(/s$/, ""));
		for (const field of found ?? []) fields.add(field);
	}
	return fields;
};
