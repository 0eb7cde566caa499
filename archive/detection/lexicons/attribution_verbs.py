"""Verbs and formulas that say whose words a quotation is, folded.

Sources: the lists of ../shared/lexicons/attribution.json, conjugated. French and Spanish
stems carry their endings; Arabic third-person forms take و/ف before and ت/ا/وا after.
"""

from archive.detection.lexicons.arabic_verbs import ARABIC

_FR_STEMS = """
    declar affirm indiqu expliqu precis not relev confi observ remarqu comment confirm signal mentionn lanc
    tweet publi post ajout enchain martel soulign insist rappel reaffirm reiter assur estim consider jug salu
    felicit lou appreci remerci exhort demand plaid invit encourag regrett deplor denonc condamn annonc propos
    evoqu clam argu jur pens alert accus critiqu exig implor constat resum rapport relat cit vant refut
    reconnaiss rejet qualifi formul compar detaill rassur retorqu s'exclam protest racont dement reproch fustig
    ironis soupir nuanc avou repliqu ripost gliss souffl plaisant relativis minimis conced confess assen murmur
    clarifi conseill justifi moqu object proclam recommand rectifi revendiqu sugger acquiesc agac alarm argument
    attest claironn complet contest corrig enumer insinu opin persifl pron pronostiqu raill recus repet scand
    tempet temoign tonn tranch reclam redout inquiet souhait esper refus rappell interpell
"""
_FR_OTHER = (
    "dit|disent|disait|disaient|dira|a dit|ecrit|ecrivait|repondu|repond|repondait|poursuivi|poursuit|"
    "poursuivait|conclu|conclut|repris|reprend"
    "|soutenu|soutient|averti|avertit|mis en garde|met en garde|mis en avant|met "
    "en avant|mis l'accent|fait savoir|fait part"
    "|fait etat|fait valoir|faisait savoir|exprime|exprimait|exprimant|promis|promet|"
    "revele|devoile|rendu hommage|tenu a|dit-il|fait observer"
    "|fait remarquer|reconnu|reconnait|admis|admet|s'est felicite|s'est rejoui|s'est "
    "dit|pretend|maintenu|maintient|renouvele|vante"
    "|qualifie|decrit|parle d[eu]|parle d|parlait|loue|rend hommage|fait part|fait reference|lit|se dit|"
    r"se disait|dits|dites|dit etre|appele|appelle|appelait|lit-on|peut-on lire|"
    "surencheri|rencheri|rencherit|souhaite|espere|defendu|defend|rejoui|rejouie|"
    "rejouis|indigne|indignee|inquiete|etonne|insurge"
    "|y voit|y voyait|y a vu|vu dans|vu en|voit dans|voit en|voyait dans|applaudi|applaudit"
    "|convenu|dementi|dement|predit|pretendu|prevenu|previent|reagi|reagit"
    "|s'en tient|s'en tenait|s'attarde|met l'accent|mettait l'accent|fait mention|faisait mention|insiste sur"
    "|emporte|balaye|epingle|oppose que|avance que|lache"
    "|(?:se|s'est|s'etait) (?:borne|contente|limite)e? (?:a|de) [a-z]+re?"
    "|craint|craignait|craignent|veut|voulait|veulent|(?<!s')entend|(?<!s')entendait|(?<!s')entendent"
    "|preconise|reclame|releve|decrivant|saluant|soulignant|ajoutant|precisant|affirmant|"
    "estimant|rappelant|indiquant|declarant|notant|assurant|expliquant|appelant"
)
FRENCH = rf"(?:{'|'.join(_FR_STEMS.split())})(?:e|ee|es|ees|ent|e?ait|e?aient|e?a|e?ant|er|erent)\b|\b(?:{_FR_OTHER})\b"

ENGLISH = (
    r"\b(?:sa(?:id|ys|ying)|state[sd]|stating|t(?:old|ells|elling)|note[sd]|noting|"
    r"explain(?:ed|s|ing)|observ(?:ed|es|ing)|remark(?:ed|s|ing)"
    r"|comment(?:ed|s|ing)|repl(?:ied|ies|ying)|wrote|writes|writing|post(?:ed|s|"
    r"ing)|tweet(?:ed|s|ing)|declar(?:ed|es|ing)|announc(?:ed|es|ing)"
    r"|affirm(?:ed|s|ing)|confirm(?:ed|s|ing)|indicat(?:ed|es|ing)|report(?:ed|s)|"
    r"add(?:ed|s|ing)|continu(?:ed|es|ing)|went on|goes on|conclud(?:ed|es|ing)"
    r"|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|emphasi[sz](?:ed|"
    r"es|ing)|highlight(?:ed|s|ing)|reiterat(?:ed|es|ing)"
    r"|reaffirm(?:ed|s|ing)|recall(?:ed|s|ing)|insist(?:ed|s|ing)|point(?:ed|s|ing) "
    r"out|maintain(?:ed|s)|welcom(?:ed|es|ing)|commend(?:ed|s|ing)"
    r"|prais(?:ed|es|ing)|thank(?:ed|s|ing)|applaud(?:ed|s|ing)|urg(?:ed|es|ing)|"
    r"call(?:ed|s|ing) (?:for|on)|appeal(?:ed|s)|warn(?:ed|s|ing)"
    r"|condemn(?:ed|s|ing)|deplor(?:ed|es|ing)|regret(?:ted|s)|denounc(?:ed|es|ing)|"
    r"pledg(?:ed|es|ing)|vow(?:ed|s|ing)|promis(?:ed|es|ing)"
    r"|describ(?:ed|es|ing)|express(?:ed|es|ing)|voic(?:ed|es|ing)|argu(?:ed|es|ing)|"
    r"answer(?:ed|s|ing)|respond(?:ed|s|ing)|acknowledg(?:ed|es|ing)"
    r"|hail(?:ed|s|ing)|reads?|asked|claim(?:ed|s|ing)|believ(?:ed|es)|echoed|outlined|"
    r"spoke of|speaks of|speaking of|call(?:ed|s|ing) (?:it|them|this|that|the)|call(?:ed|s"
    r"|ing)(?= (?:[\w'’-]+ ){0,4}[\"“«‘])|"
    r"termed|dubbed|"
    r"counter(?:ed|s)|retort(?:ed|s)|conced(?:ed|es)|admit(?:s|ted)|confid(?:ed|es)|mused|joked|complain(?:ed|s)"
    r"|lament(?:ed|s)|"
    r"contend(?:ed|s)|assert(?:ed|s|ing)|suggest(?:ed|s|ing)|plead(?:ed|s)|protest(?:ed|s)|predict(?:ed|s)"
    r"|accus(?:ed|es|ing)|"
    r"slammed|blasted|critici[sz](?:ed|es|ing)|defend(?:ed|s)|hint(?:ed|s)|den(?:ied|ies|ying)|summed up|shot back"
    r"|wondered|"
    r"decried|assur(?:ed|es|ing)|marvel(?:l)?ed|boasted|scoffed|chided|bemoan(?:ed|s)|mocked|"
    r"label(?:l)?ed|likened|quipped|recounted|conveyed|cit(?:ed|es|ing)|quot(?:ed|es|ing)|reassur(?:ed|es)|"
    r"acknowledg(?:ed|es)|clarif(?:ied|ies)|elaborated|cautioned|lauded|salut(?:ed|es)|remind(?:ed|s)|"
    r"characteri[sz](?:ed|es|ing)|disclosed|advised|agreed|alleged|branded|confessed|dismissed|demanded|exclaimed|exhorted|"
    r"s(?:aw|ees) (?:it|this|in)|feared|fumed|implored|interjected|mentioned|objected|opined|proclaimed|reasoned"
    r"|recommended|repeat(?:ed|s)|"
    r"want(?:ed|s)|hop(?:ed|es|ing)|fears|worr(?:ied|ies)|doubt(?:ed|s)|sought|seeks|oppos(?:ed|es)|refus(?:ed|es)|"
    r"prefer(?:red|s)|view(?:ed|s)|regard(?:ed|s)|expect(?:ed|s)|"
    r"signal(?:l)?ed|snapped|summari[sz]ed|swore|thundered|touted|volunteered|celebrated|informed|blamed|reveal(?:ed|s)|reject(?:ed|s)|propos(?:ed|es)|recogni[sz](?:ed|es))\b"
)

_ES_STEMS = """
    declar afirm senal indic explic asegur manifest apunt expres agreg subray destac recalc reiter reafirm
    record agradec celebr felicit salud inst abog anunci lament conden coment remarc resalt advirti traslad
    transmit recog detall aclar abund zanj enfatiz pregunt alab elogi describ defend critic denunci reclam exig
    confirm consider valor apoy sostuv inform precis calific tild tach defin plante garantiz matiz respond
    coincid constat respald cont neg reproch replic contest relat ironiz resum acus opin rechaz revel admit aleg
    cuestion puntualiz deplor descart especific exhort justific mencion observ pronunci promet proclam rebat
    reivindic repit solicit vaticin brome avis pid sugir llam argument alert juzg desliz remach sentenci acot
    adelant amenaz anticip apel apostill arremet asever ataj censur confes corrobor culp espet estim exclam
    extern insinu jur lanz objet ponder pronostic ratific razon reaccion recomend repudi sintetiz terci urg acord
"""
_ES_OTHER = (
    "pidio|pidieron|pedido|piden|sugirio|dijo|dice|dicen|dijeron|dicho|bromeo|anadio|anade|anadido|prosiguio|prosigue"
    "|concluyo|concluye|"
    "insistio|insiste|pidio|pide|sostuvo|sostiene|advirtio"
    "|advierte|agradecio|agradece|reconocio|reconoce|se lee|reza|reitero|escribio|"
    "escribe|respondio|tuiteo|llamo a|senalo|lee|hablo de|habla de|puso en valor|hizo hincapie|hizo saber|"
    r"dio la bienvenida|"
    "decia|decian|pedia|pedian|insistia|advertia|sostenia|respondia|anadia|escribia|"
    "quiso|incidio|expuso|expone|aludio|alude|desmintio|desmiente|propuso|propone|refirio|refiere|aplaudio|aplaude"
    "|ve(?= (?:a|en|con|como|un|una) )|ven(?= (?:a|en|con|como|un|una) )|vio en|quiere|quieren|queria|teme|temen|temia"
    "|desea|desean|espera|esperan|esperaba|confia|confian|confio|mantiene|mantienen|mantuvo|llama|llaman"
    "|avanzo que|avanza que|solto|suelta|cree que|creen que"
    "|se (?:limit|content)(?:o|a|aron|an|aba) (?:a|con) [a-z]+r"
)
_ES_ENDINGS = "o|a|ado|aron|an|aba|aban|ando|ar|e|io|ia|ian|ieron|iendo|ido"
SPANISH = rf"(?:{'|'.join(_ES_STEMS.split())})(?:{_ES_ENDINGS})\b|\b(?:{_ES_OTHER})\b"

VERBS = {"fr": FRENCH, "en": ENGLISH, "ar": ARABIC, "es": SPANISH}
