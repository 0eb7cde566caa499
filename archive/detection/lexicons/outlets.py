"""Agencies, stations and papers to which somebody speaks, and what tells an outlet no list holds by its form."""

OUTLETS = (
    r"reuters|afp|ap|upi|bbc(?: radio| world service| newsnight)?|cnn(?: brasil| en espanol)?|al[- ]jazeera"
    r"|al[- ]arabiya"
    r"|bloomberg|fox news|fox|nbc|cbs|abc|msnbc|npr|pbs|sky news|itv|channel 4|lbc|rfi|france ?24"
    r"|france (?:inter|info|2|3"
    r"|culture)|rtl|rmc|europe 1|bfm(?:tv)?|cnews|tf1|tv5(?: ?monde)?|public senat|arte|rtbf|rts|rtn|euronews"
    r"|politico"
    r"|axios|semafor|lci|le monde|mediapart|liberation|jeune afrique|le point|l'express|la croix|ouest-france"
    r"|le soir"
    r"|el pais|el mundo|el periodico|la vanguardia|financial times|efe|europa press|rne|rtve|tve|cadena ser"
    r"|la ser|onda "
    r"cero|cope|antena 3|telecinco|la sexta|telesur|ntn24|infobae|clarin|la nacion|pagina 12|radio mitre|caracol"
    r"(?: radio| tv)?|rcn|blu radio|w radio|el tiempo|el espectador|milenio|televisa|el universal|la "
    r"jornada|aristegui noticias|radio formula|rpp|canal n|el comercio|ecuavisa|teleamazonas"
    r"|el universo"
    r"|la tercera|emol|cooperativa|biobio|t13|tvn|folha|o globo|globo ?news|globo|estadao|uol"
    r"|prensa libre|el salvador"
    r"|abc color|subrayado|listin diario|anadolu|trt(?: world)?|ntv"
    r"|haberturk"
    r"|hurriyet|deutsche welle|dw|zdf|ard|der spiegel|spiegel|die welt|die zeit|bild|rai|sky tg24|ansa|la7"
    r"|adnkronos|orf"
    r"|nhk|kyodo|jiji|nikkei|asahi|yomiuri|yonhap|kbs|cna|the straits times|bernama|antara"
    r"|rappler|inquirer"
    r"|gma|abs-cbn|dawn|geo news|ary news|the hindu|ani|pti|ndtv|republic tv|wion|india today|times now|cgtn"
    r"|cctv|xinhua"
    r"|global times|rnz|1news|sbs|i24(?: ?news)?|channel 12|channel 13|haaretz|ynet|medi1|2m|hespress|snrt"
    r"|cbc|ctv"
    r"|global news|radio-canada|tva|le devoir|sabc|enca|channels tv|arise tv|news24|citizen tv|ntv kenya"
    r"|the east african|rte|newstalk|virgin media|the irish times|nrk|tv ?2|ntb|svt|yle|delfi|lrt"
    r"|tvp"
    r"|rmf(?: fm)?|polsat|ctk|rbc|suspilne|ukrinform|tass|ria(?: novosti)?|interfax|kommersant|izvestia"
    r"|sputnik|rt|rossiya"
    r"|ert|kathimerini|skai|tanjug|n1|hina|hrt|bta|agerpres|digi24|mti|irna|isna|tasnim|press tv|rudaw|kurdistan ?24"
    r"|shafaq news|wam|the national|gulf news|khaleej times|qna|spa|kuna|bna|petra|al ?ahram|aps|tap|mosaique fm"
)
"""Names behind "told", "on", "sur", "en", "a"."""

KINDS = (
    r"TV|Radio|Television|Télévision|Televisión|News|Noticias|Times|Daily|Herald|Tribune|Gazette|FM"
    r"|Network|Mail|Courier|Chronicle|Observer|Telegraph|Guardian|Examiner|Podcast"
    r"|Hebdo|Matin"
)
"""Words in the names of outlets, as printed."""

NO_OUTLETS = frozenset(
    [
        "US",
        "USA",
        "UK",
        "EU",
        "UN",
        "UE",
        "UA",
        "AU",
        "ONU",
        "OTAN",
        "NATO",
        "EE",
        "UU",
        "EEUU",
        "UAE",
        "EAU",
        "G7",
        "G20",
        "BRICS",
        "ASEAN",
        "ANASE",
        "CEDEAO",
        "ECOWAS",
        "SADC",
        "IGAD",
        "AES",
        "OEA",
        "OAS",
        "CELAC",
        "CAN",
        "MERCOSUR",
        "OMS",
        "WHO",
        "FMI",
        "IMF",
        "BM",
        "OMC",
        "WTO",
        "AIEA",
        "IAEA",
        "OIEA",
        "UNRWA",
        "MINUSMA",
        "MINURSO",
        "MONUSCO",
        "M23",
        "AFC",
        "FARC",
        "ELN",
        "PP",
        "PSOE",
        "PSD",
        "PJD",
        "RN",
        "PS",
        "LFI",
        "LR",
        "PNV",
        "ERC",
        "PRI",
        "PAN",
        "PT",
        "CDU",
        "SPD",
        "CSU",
        "FDP",
        "AFD",
        "AKP",
        "CHP",
        "HTS",
        "PKK",
        "SDF",
        "FDS",
        "ISIS",
        "IS",
        "PA",
        "OLP",
        "PLO",
        "GCC",
        "CCG",
        "QUAD",
        "AUKUS",
        "COP",
        "CIA",
        "FBI",
        "DEA",
        "ICE",
        "DHS",
        "ICC",
        "CPI",
        "CIJ",
        "ICJ",
        "PM",
        "FM",
        "MP",
        "MPS",
        "MEP",
        "MEPS",
        "EAM",
        "MEA",
        "DFA",
        "FCDO",
        "DFAT",
        "PMO",
        "NSC",
        "ONG",
        "NGO",
        "NGOS",
        "RDC",
        "DRC",
        "RCA",
        "KRG",
        "CICR",
        "ICRC",
        "HCR",
        "UNHCR",
        "OIM",
        "IOM",
        "OCDE",
        "OECD",
        "OPEC",
        "OPEP",
        "UNIFIL",
        "FINUL",
        "UNESCO",
        "UNICEF",
        "PAM",
        "WFP",
        "PNUD",
        "UNDP",
        "BID",
        "CAF",
        "SADR",
        "RASD",
        "TPLF",
        "RSF",
        "CGEM",
        "VP",
        "CEO",
        "DG",
        "SG",
        "HR",
        "VR",
        "DFAE",
        "SEM",
        "SE",
        "AN",
        "RD",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "XIV",
        "XVI",
    ]
)
"""Initials of states, bodies, parties and offices, which are told things too."""
