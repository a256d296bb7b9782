const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words (folded) that stand before a person's name and outside it: offices, ranks, courtesy titles, occupations. */
export const TITLES = list(
	"mr mrs ms miss mx sir dame lord lady dr prof professor president vice-president minister premier chancellor secretary undersecretary senator sen congressman " +
		"congresswoman representative rep governor gov mayor judge justice ambassador amb envoy king queen prince princess emperor sheikh sultan emir ayatollah imam mullah " +
		"rabbi pope cardinal archbishop bishop reverend rev father fr sister brother general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr " +
		"marshal brigadier corporal private officer inspector superintendent detective chief chairman chairwoman chairperson chair director director-general " +
		"commissioner spokesman spokeswoman spokesperson leader deputy attorney prosecutor lawyer advocate analyst economist professor coach manager midfielder striker " +
		"defender goalkeeper captain actor actress singer author writer journalist reporter editor founder co-founder ceo cfo coo executive head speaker lawmaker mp mla mep " +
		"politician candidate activist scientist researcher historian diplomat counterpart successor predecessor wife husband son daughter mother crown comrade pastor chef " +
		"señor señora don dona madame monsieur herr frau haji hon honourable honorable excellency presidents ministers senators councillor councilman delegate registrar",
);

/** Words (folded) that make what they stand in a body of people: "Ministry", "University", "Inc". */
export const ORGANISATION_WORDS = list(
	"ministry department agency authority commission committee council board bureau office court tribunal parliament assembly senate congress cabinet government " +
		"administration party front movement alliance coalition union federation confederation association society organisation organization institute institution " +
		"university college school academy foundation fund trust bank group company corporation corp inc ltd llc plc limited holdings co gmbh ag sa nv industries " +
		"international partners ventures capital securities airlines airways motors energy petroleum oil gas electric systems technologies technology software media news times " +
		"post press herald tribune gazette journal daily guardian telegraph broadcasting television tv radio network agency club fc united city athletic league team " +
		"army navy force forces police guard guards corps brigade battalion regiment command militia service services intelligence secretariat centre center programme program " +
		"initiative network campaign project forum conference chamber synod church mission hospital clinic laboratory lab museum theatre orchestra band brothers sons " +
		"parliamentary treasury pentagon reserve exchange stock markets stores insurance pharmaceuticals pharma hotels studios pictures records entertainment games",
);

/** Words (folded) that make what they stand in a place. */
export const PLACE_WORDS = list(
	"river lake sea ocean gulf bay strait straits channel canal island islands isle peninsula cape mount mountain mountains hills hill valley desert forest plateau basin delta coast " +
		"beach province state county district region territory city town village municipality prefecture oblast governorate canton parish township suburb " +
		"street road avenue square boulevard highway lane bridge airport port harbour harbor station park stadium arena palace castle camp base prison square temple mosque cathedral " +
		"north south east west northern southern eastern western central upper lower new san saint st fort port republic kingdom emirates",
);

/** Months, weekdays and their short forms (folded): never names by themselves. */
export const TIME_WORDS = list(
	"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
		"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tomorrow",
);

/** Verbs of saying (folded), which people and bodies do. */
export const SAYING = list(
	"said says say told tells added adds explained stressed noted announced tweeted wrote writes warned insisted argued asked replied claimed stated confirmed denied urged called " +
		"pledged vowed reported recalled declared acknowledged admitted believes thinks hopes commented responded testified concluded emphasised emphasized reiterated revealed disclosed",
);

/** Abbreviations and words (folded) that are written like names and name nobody and no place. */
export const NO_NAMES = list(
	"ceo cfo coo cto cio evp svp vp hr pr it ict ai tv pc cd dvd usb gps atm atms pin sms mms vpn isp url html pdf faq ph phd msc bsc ba ma mba md llb am pm ok gdp gnp cpi ipo ipos m&a q&a " +
		"dna rna hiv aids tb mri ct icu ptsd adhd std covid sars mers ngo ngos mp mps ceos cfos vips vip suv suvs ev evs led lng lpg cctv rsvp asap diy abv ipps ngos idp idps id ids " +
		"ii iii iv vi vii viii ix xii xiii tba etc",
);

/** Words (folded) that make an event, a law, a prize or a storm of what they end, and those that make one of what they begin. */
export const EVENT_LAST = list(
	"act bill law treaty accord accords agreement agreements pact convention protocol declaration war wars prize prizes award awards medal cup olympics games championship championships " +
		"festival election elections referendum revolution uprising massacre genocide holocaust pandemic hurricane typhoon cyclone day week month year era dynasty ramadan christmas",
);
/** The same for words in any casing. */
export const NO_NAMES_IN_ANY_CASE = list(
	"internet god null none n/a mr mrs ms dr sir madam ceo phd " +
		"ramadan eid diwali hanukkah passover easter christmas thanksgiving halloween nowruz yom " +
		"covid ebola zika mers sars influenza malaria dengue cholera polio measles mpox coronavirus",
);

export const EVENT_FIRST = list("hurricane typhoon cyclone article section chapter figure table part appendix annex");

/** Titles (folded) that are never part of the name they stand before. */
export const PLAIN_TITLES = list(
	"mr mrs ms miss dr prof professor president vice-president minister premier chancellor secretary senator sen congressman congresswoman rep governor gov mayor judge justice ambassador " +
		"ayatollah cardinal archbishop bishop reverend rev general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander brigadier officer inspector " +
		"superintendent chairman chairwoman director spokesman spokeswoman spokesperson commissioner king queen pope prince princess alhaji pm sheikh coach actor actress singer grandmother engineer",
);
