"""The sentences that detectors give as reasons, for the catalogues and for whoever shows them in another language.

A detector's reason is stored with its claim, in English. `PATTERNS` has those with a value in them. A test
runs the detectors over all annotated documents and finds every reason here.
"""


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for the catalogues. Django's own function of this name wants settings, this floor has none."""
    return sentence


SENTENCES = frozenset(
    {
        gettext_noop("a further exchange in the same text"),
        gettext_noop("a pronoun after the words"),
        gettext_noop("a pronoun and its verb"),
        gettext_noop("a title and a name the authority file does not know"),
        gettext_noop("a verb after the words"),
        gettext_noop("a verb without a subject: the one who spoke last"),
        gettext_noop("an embedded post"),
        gettext_noop("an institution tells it"),
        gettext_noop("an official body's own account of an exchange"),
        gettext_noop("an unnamed source"),
        gettext_noop("opens in the voice of several sides"),
        gettext_noop("as far as the text says"),
        gettext_noop("between the day told and the dates of other articles on the page; to be confirmed"),
        gettext_noop("byline"),
        gettext_noop("country of one who took part"),
        gettext_noop("date at the end of the headline"),
        gettext_noop("date of the message"),
        gettext_noop("dateline"),
        gettext_noop(
            "dateline without a year: the one year in which its day falls on the weekday of the news, "
            "while the officials named held office"
        ),
        gettext_noop("dateline without a year: the year of the agency's own copyright"),
        gettext_noop("dateline without a year: the year of the posts in the text"),
        gettext_noop("dateline without a year: the year of the day told in the opening"),
        gettext_noop("date at the head of the release"),
        gettext_noop("dateline without a year: the one year in which the officials named held office"),
        gettext_noop("dateline without a year: the years that fit while the officials named held office"),
        gettext_noop(
            "dateline without a year: the years that fall on the weekday given while the officials named held office"
        ),
        gettext_noop("the text says which day it calls today"),
        gettext_noop("counted over from the Islamic calendar (Umm al-Qura): a day's difference is possible"),
        gettext_noop("the text gives the date, but with the weekday of another day"),
        gettext_noop("place and date of signature"),
        gettext_noop("first sentence; the text has no headline"),
        gettext_noop("headline"),
        gettext_noop("in a further exchange"),
        gettext_noop("kind and issuer in one sentence"),
        gettext_noop("named at the words that tell of the exchange"),
        gettext_noop("named in the byline"),
        gettext_noop("named in the sentence that tells of it"),
        gettext_noop("named in the text"),
        gettext_noop("named with the exchange"),
        gettext_noop(
            "no year in the text; the years that fall on the weekday given while the officials named held office"
        ),
        gettext_noop("no day in the text; such an account is mostly issued on the day itself or the day after"),
        gettext_noop("no year in the text; the years while the officials named held office"),
        gettext_noop("nobody named; the one who spoke last"),
        gettext_noop("nothing but a post"),
        gettext_noop("nothing in the text says which week or year"),
        gettext_noop("nothing says otherwise"),
        gettext_noop("numbered points in the voice of both sides"),
        gettext_noop("one of its terms"),
        gettext_noop("only its seat of government is named"),
        gettext_noop("opens with the compliments of a note verbale"),
        gettext_noop("page metadata"),
        gettext_noop("the one at whose initiative it was"),
        gettext_noop("the one who called"),
        gettext_noop("published by an official body"),
        gettext_noop("reports what others said"),
        gettext_noop("representatives of two countries dealt with each other"),
        gettext_noop("signature line"),
        gettext_noop("signed after the words"),
        gettext_noop("speakers take turns"),
        gettext_noop("stamp left by the capture, no finer than printed"),
        gettext_noop("subject and verb after the words"),
        gettext_noop("subject of the sentence"),
        gettext_noop("subject of the verb before the words"),
        gettext_noop("its words leave open whether they met or spoke from afar"),
        gettext_noop("tense of its sentences"),
        gettext_noop("the address it was fetched from"),
        gettext_noop("the clause that closes the sentence"),
        gettext_noop("the headline calls itself so"),
        gettext_noop("the letterhead calls itself so"),
        gettext_noop("the text calls the day told today or yesterday; its year is computed"),
        gettext_noop("the only holder of the office on the days the text can speak of"),
        gettext_noop("the page's canonical address"),
        gettext_noop("the page's metadata"),
        gettext_noop("the site's name in the page's metadata"),
        gettext_noop("the text gives the date"),
        gettext_noop("verb and speaker before the words"),
        gettext_noop("verb and subject after the words"),
        gettext_noop("weight of its words in headline and opening"),
        gettext_noop("words in the turn of the one who speaks"),
        gettext_noop("words in another language beside a mention of the network"),
        gettext_noop("written in the week of the day announced"),
        gettext_noop("“according to” after the words"),
        gettext_noop("“according to” before the words"),
        gettext_noop("“for …” before the words"),
        gettext_noop("“in these terms”"),
        gettext_noop("“as he put it”"),
    }
)

PATTERNS = (
    gettext_noop("the day on which it was told; %(reason)s"),
    gettext_noop("%(reason)s; but the officials named did not hold office then"),
    gettext_noop("counted from the date of issue, %(date)s (%(reason)s)"),
    gettext_noop("the first day after the post of %(date)s on which the text's relative day fits"),
    gettext_noop("the %(weekday)s nearest the post of %(date)s"),
    gettext_noop("the %(weekday)s before the day the text calls next, %(date)s"),
    gettext_noop("the %(weekday)s nearest the dates of other articles on the page; to be confirmed"),
    gettext_noop("one of the days of %(date)s it can be"),
    gettext_noop(
        "nothing in the text says which week; the people named held office together from %(date)s to %(last)s"
    ),
    gettext_noop("nothing in the text says which week; the people named held office together since %(date)s"),
    gettext_noop(
        "the post shown with the date %(date)s says “today”; "
        "the date under a post follows another clock, so a day's difference is possible"
    ),
    gettext_noop(
        "the post shown with the date %(date)s says “yesterday”; "
        "the date under a post follows another clock, so a day's difference is possible"
    ),
    gettext_noop("%(number)s%% of the text's own words"),
    gettext_noop("%(number)s of its terms"),
)
"""With what may stand in them: a number, a weekday, a date (EDTF), or another reason."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
