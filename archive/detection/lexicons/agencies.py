"""News agencies as their datelines sign, folded."""

AGENCIES = (
    r"(?:reuters|ap|afp|aa|map|aps|tap|tass|itar-tass|ria novosti|xinhua|efe|europa press|ep|spa|wam|qna|kuna|bna|ona|"
    r"petra|mena|nna|ani|ina|iana|sana|wafa|suna|lana|ami|saba|irna|isna|mehr|tasnim|azertac|trend"
    r"|interfax(?:-ukraine)?|"
    r"ukrinform|sputnik|kyodo(?: news)?|jiji press|yonhap|pti|ians|app|bss|unb|bernama|antara|vna|vns|cna|ansa|"
    r"adnkronos|nova|dpa|apa|belga|ats|keystone-ats|lusa|pap|ctk|mti|agerpres|bta|tanjug|hina|upi|mcclatchy|ians|"
    r"prensa latina|pl|telam|notimex|abi|andina|agencia brasil|ena|gna|nan|panapress|pana|fana|shabait|"
    r"anadolu(?: agency| agence)?|bloomberg|cnn|bbc|"
    r"واس|وام|قنا|كونا|بنا|العمانيه|بترا|واع|سانا|وفا|سونا|وال|وات|واج|و ?م ?ع|ومع|ا ?ش ?ا|سبا|سبانت|شينخوا|"
    r"رويترز|ا ?ف ?ب|فرانس برس|د ?ب ?ا|اسوشيتد برس|الاناضول|تاس|سبوتنيك|وطنيه|المركزيه|نينا|ايرنا|الشرق الاوسط|"
    r"وكاله انباء الامارات|و\. ?ا\. ?ج)"
)
