"""What people are besides ministers of foreign affairs: the nouns that introduce somebody, folded.

"an analyst", « la présidente de la Ligue », "el titular de Hacienda", كبير مفاوضي: singular forms by language,
and the plural forms behind which several names stand.
"""

_EN = r"""
    analyst researcher scholar fellow professor lecturer academic historian economist expert specialist lawyer
    attorney activist campaigner advocate journalist columnist editor author writer broadcaster correspondent mp mep
    lawmaker legislator congress(?:man|woman) senator deputy representative peer councillor mayor governor
    commissioner speaker chair(?:man|woman|person)? president vice[-\ ]president director director[-\ ]general
    executive head chief leader boss (?:co-)?founder owner ceo manager secretary undersecretary minister ambassador
    envoy negotiator mediator coordinator rapporteur delegate counsell?or advis[eo]r aide spokes(?:man|woman|person)
    general commander colonel admiral brigadier lieutenant captain marshal judge prosecutor bishop archbishop
    cardinal rabbi imam cleric patriarch farmer fisherman trader student resident teacher doctor engineer diplomat
    official member chancellor dean partner critic opponent candidate consul chairperson strategist scientist
    secretary[-\ ]general
"""
_FR = r"""
    analyste chercheu(?:r|se) professeure? enseignante? universitaire historien(?:ne)? economiste politologue
    sociologue juriste avocate? experte? specialiste militante? activiste opposante? journaliste ecrivaine? essayiste
    editorialiste deputee? senateur senatrice eurodeputee? elue? maire gouverneure? prefet commissaire presidente?
    vice-presidente? directeur directrice patron(?:ne)? chef(?:fe)? dirigeante? responsable leader (?:co)?fondateur
    (?:co)?fondatrice secretaire sous-secretaire ministre ambassadeur ambassadrice emissaire envoyee? negociateur
    negociatrice mediateur mediatrice coordinateur coordinatrice coordonnat(?:eur|rice) rapporteure? deleguee?
    conseiller conseillere porte-parole general colonel commandant amiral capitaine marechal juge procureure? eveque
    archeveque cardinal imam rabbin patriarche eleveur eleveuse producteur productrice agriculteur agricultrice
    pecheur commercante? etudiante? habitante? medecin ingenieure? diplomate representante? membre candidate?
    syndicaliste entrepreneure? pdg consule? titulaire doyen(?:ne)? recteur rectrice attachee? armateur armatrice
    homme\ d'affaires femme\ d'affaires locataire bras\ droit
"""
_ES = r"""
    analista investigador(?:a)? profesor(?:a)? catedratic[oa] academic[oa] historiador(?:a)? economista politolog[oa]
    sociolog[oa] jurista abogad[oa] expert[oa] especialista activista opositor(?:a)? periodista escritor(?:a)?
    columnista diputad[oa] senador(?:a)? eurodiputad[oa] parlamentari[oa] legislador(?:a)? alcalde(?:sa)?
    gobernador(?:a)? comisari[oa] president[ea] vicepresident[ea] director(?:a)? titular jef[ea] lider(?:esa)?
    dirigente responsable fundador(?:a)? secretari[oa] subsecretari[oa] viceministr[oa] viceprimer\ ministro
    ministr[oa] embajador(?:a)? enviad[oa] negociador(?:a)? mediador(?:a)? coordinador(?:a)? relator(?:a)?
    delegad[oa] consejer[oa] asesor(?:a)? portavoz vocer[oa] capitan mariscal teniente general coronel comandante
    almirante juez(?:a)? fiscal obispo arzobispo cardenal agricultor(?:a)? ganader[oa] pescador(?:a)? empresari[oa]
    diplomatic[oa] funcionari[oa] integrante miembro candidat[oa] sindicalista representante consul(?:esa)?
    rector(?:a)? canciller exministr[oa] expresident[ea] excanciller exembajador(?:a)? encargad[oa] decan[oa]
    soci[oa]
"""
_PLURAL = r"""
    ministers senators deputies lawmakers mps legislators ambassadors envoys analysts professors researchers experts
    economists lawyers activists leaders presidents directors secretaries governors commissioners advisers advisors
    diplomats officials generals commanders judges mediators negotiators ministres senateurs senatrices deputee?s
    elue?s ambassadeurs ambassadrices emissaires envoyee?s analystes chercheu(?:rs|ses) professeure?s experte?s
    avocate?s opposante?s presidente?s directeurs directrices responsables dirigeante?s conseillers conseilleres
    representante?s generaux commissaires diplomates ministr[oa]s senador(?:es|as) diputad[oa]s embajador(?:es|as)
    enviad[oa]s analistas profesor(?:es|as) investigador(?:es|as) expert[oa]s abogad[oa]s opositor(?:es|as)
    president[ea]s director(?:es|as) lideres secretari[oa]s subsecretari[oa]s cancilleres consejer[oa]s
    asesor(?:es|as) generales comisari[oa]s diplomatic[oa]s
"""
_AR = r"""
    محلله? خبيره? باحثه? استاذه? اكاديميه? مورخ محام محامي محاميه ناشطه? معارضه? قياديه? صحافيه? صحفيه?
    كاتبه?(?!\ (?:ال)?دوله) ناي?به?(?!\ (?:ال)?(?:رييس|وزير)) سناتور عضوه? رييسه? مديره? امين\ عام امين زعيمه? موسس
    سفيره? مبعوثه? موفده? وسيط مفاوض كبير\ (?:ال)?مفاوض\w+ كبير\ (?:ال)?مستشار\w+ منسقه? مقرره? ممثله? مستشاره? ناطقه?
    متحدثه? وكيله? مساعده? قايد جنرال محافظ والي عمده مفوضه? مفتي بطريرك مطران مزارع تاجر صياد دي?بلوماسيه? وزيره?
    حاكم مس[وي]وله? عميد نقيب رجل\ (?:ال)?اعمال لواء عقيد عماد فريق
"""


def _any(*words: str) -> str:
    r"""Return an alternation, longest words first; `\ ` keeps a space within a word."""
    found = {word.replace("\0", " ") for text in words for word in text.replace(r"\ ", "\0").split()}
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))


ROLE = rf"(?:{_any(_EN, _FR, _ES)})"
ROLES = rf"(?:{_any(_PLURAL)})"
ROLE_AR = rf"(?:{_any(_AR)})"
MINISTERIAL = r"minist(?:er|re|r[oa])\b|\bsecretary of state|secretaire d'etat|(?<![\u0621-\u064a])(?:ال)?وزير"
"""What a role says of one who may be "the minister"."""
CHIEF = (
    r"(?:head|chief|boss|leader|director|president|chair(?:man|woman)?|patron(?:ne)?|chef(?:fe)?|directeur|directrice"
    r"|presidente?|dirigeante?|jef[ea]|director(?:a)?|president[ea]|titular|lider|مدير(?:ه)?|رييس(?:ه)?|زعيم(?:ه)?)"
)
"""Whoever heads a body is called by any of these together with the body's name."""
LED_BY = (
    r"(?:\b(?:headed|led|chaired|guided|steered|presided over|fronted) by"
    r"|\b(?:conduite?s?|dirigee?s?|presidee?s?|emmenee?s?|menee?s?|pilotee?s?|animee?s?) par|\bsous la conduite de"
    r"|\b(?:encabezad|presidid|liderad|dirigid|comandad)[oa]s? por"
    r"|(?<![\u0621-\u064a])(?:بقياده|برياسه|يقوده|يراسه|تقوده|تراسه|يتراسه|يتزعمه|تتزعمه))"
)
"""What stands between a body and the one who leads it."""
LEADS = (
    r"(?:(?:who|that) (?:now |once |long |has )?(?:head(?:s|ed)?|leads?|led|runs?|ran|chair(?:s|ed)?|direct(?:s|ed)?"
    r"|founded|presides over|oversees|edits)"
    r"|qui (?:dirige(?:a|ait)?|preside|presidait|conduit|mene|pilote|coordonne|a (?:fonde|dirige|preside)"
    r"|est a la tete)|a la tete d"
    r"|(?:que|quien) (?:dirig[eo]|dirigio|presid[eo]|presidio|encabez[ao]|lider[ao]|coordina|fundo)|al frente de"
    r"|(?:الذي|التي)\s(?:يقود|تقود|يراس|تراس|يتراس|تتراس|يدير|تدير|يتزعم|تتزعم))"
)
"""A relative that says what somebody heads."""
ORDINARY = (
    r"\b(?:farmer|fisherman|trader|student|resident|teacher|doctor|eleveu(?:r|se)|agricult(?:eur|rice)|pecheur|commercante?"
    r"|etudiante?|habitante?|medecin|product(?:eur|rice)|agricultor(?:a)?|ganader[oa]|pescador(?:a)?|vecin[oa])\b"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:مزارع|تاجر|صياد|طالب)(?![\u0621-\u064a])"
)
"""Those who have a say in a report and are nobody an authority file would hold."""
