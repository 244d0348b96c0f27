"""Closed classes and reporting words of English, for the plain rules."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


DETERMINERS = _words("the a an this that these those every each no some any all both either neither another")
PREPOSITIONS = _words(
    "of in on at by with from for to about against between into through during before after above below under over "
    "near since until within without among across toward towards upon off out up down as per via despite amid"
)
PRONOUNS = _words(
    "i you he she it we they me him her us them his its their our your my mine hers theirs ours yours who whom "
    "whose which "
    "what himself herself itself themselves myself ourselves one someone anyone everyone nobody somebody"
)
AUXILIARIES = _words(
    "is are was were be been being am 's 're 'm has have had 've do does did will would can could shall should "
    "may might must "
    "'ll 'd"
)
CONJUNCTIONS = _words("and or but nor yet &")
SUBORDINATORS = _words("that if because although though while whereas whether when where unless since until as than")
ADVERBS = _words("very also just only now then here there still even never always often again not n't too so")
NUMBERS = _words(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
    "million billion"
)
REPORTING = _words(
    "said says say saying told tells tell stated states reported reports claimed claims claim claiming alleged "
    "alleges "
    "announced announces added adds argued argues warned warns insisted insists denied denies confirmed "
    "confirms accused "
    "accuses asserted asserts acknowledged acknowledges admitted admits explained explains noted notes wrote writes "
    "declared declares suggested suggests predicted predicts promised promises vowed believes believed thinks "
    "thought "
    "expects expected hopes described describes called criticized criticised condemned complained estimates "
    "estimated "
    "concluded concludes showed shows revealed found testified replied responded urged demanded testifies maintained "
    "maintains contends contended conceded remarked recalled tweeted speculated cautioned pledged blamed"
)
ORGANISATION_WORDS = _words(
    "ministry agency committee council party university court union army police government commission "
    "organisation organization "
    "company corporation inc ltd bank institute association department bureau office group front movement "
    "service times news"
)
PLACE_BEFORE = _words("in at near from across around outside inside")
PERSON_BEFORE = _words("mr mr. mrs mrs. ms ms. dr dr. president minister senator sen. gov. general gen. said says")
