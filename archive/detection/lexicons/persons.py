"""Nouns for people whom a report leaves without a name, folded, singular or plural: trades, ages, kin, parts played.

Beside the verbs of saying, which any noun may have for its subject, these show that whoever a sentence opens with is
a person: "A nurse shook her head", « Une vendeuse ne décolère pas », "Un pescador se encogió de hombros".
"""

from archive.detection.lexicons.roles import ROLE, ROLES

_EN = r"""
    man men woman women boys? girls? child children kid kids youth youngsters? teenagers? pensioners? veterans? widows?
    widowers? mothers? fathers? sons? daughters? brothers? sisters? cousins? uncles? aunts? nephews? nieces?
    grandmothers? grandfathers? parents? relatives? friends? neighbou?rs? colleagues? guests? visitors? passers-by
    passer-by bystanders? onlookers? spectators? passengers? drivers? cabbies? lorry-drivers? truckers? taxi-drivers?
    nurses? midwi(?:fe|ves) doctors? surgeons? dentists? pharmacists? teachers? pupils? students? graduates?
    shopkeepers? grocers? bakers? butchers? barbers? tailors? waiters? waitress(?:es)? cooks? chefs? cleaners? porters?
    vendors? sellers? stallholders? hawkers? merchants? brokers? dealers? bankers? accountants? clerks? cashiers?
    secretar(?:y|ies) receptionists? guards? gatekeepers? janitors? caretakers? carpenters? masons? plumbers?
    electricians? mechanics? operators? technicians? welders? dockers? stevedores? sailors? seam[ae]n crewm[ae]n
    fisherm[ae]n fishers? farmers? growers? herders? shepherds? ranchers? peasants? labou?rers? workers? miners?
    soldiers? officers? policem[ae]n policewom[ae]n recruits? conscripts? fighters? rebels? prisoners? detainees?
    hostages? refugees? migrants? deportees? villagers? islanders? locals? citizens? voters? taxpayers? protesters?
    demonstrators? marchers? strikers? worshippers? pilgrims? priests? nuns? monks? preachers? interpreters?
    translators? reporters? photographers? cameram[ae]n broadcasters? correspondents? backbenchers? frontbenchers?
    members? attendees? participants? delegates? survivors? victims? witness(?:es)? patients? customers? shoppers?
    tourists? hoteliers? landlords? landlad(?:y|ies) tenants? owners? figures? staffers? insiders? veterans? somebody
    someone persons? lad(?:y|ies) gentlem[ae]n retirees? hecklers? callers? listeners? readers? supporters?
    negotiators? advis[eo]rs? aides? attaches? organi[sz]ers? officials? one civil\ servants?
"""
_FR = r"""
    hommes? femmes? garcons? filles? enfants? jeunes? adolescente?s? retraitee?s? veuve?s? veufs? meres? peres? fils
    freres? soeurs? cousine?s? oncles? tantes? grand-meres? grands-meres grands-peres grand-peres? parents? proches?
    amie?s? voisine?s? collegues? invitee?s? visiteu(?:rs?|ses?) passante?s? badauds? spectat(?:eurs?|rices?)
    passager(?:e|s|es)? chauffeurs? conduct(?:eurs?|rices?) taxis? camionneurs? routiers? transporteurs?
    infirmier(?:e|s|es)? sages-femmes? sage-femme medecins? chirurgien(?:ne)?s? dentistes? pharmacien(?:ne)?s?
    instit(?:uteurs?|utrices?) professeure?s? eleves? etudiante?s? diplomee?s? epicier(?:e|s|es)? boulanger(?:e|s|es)?
    boucher(?:e|s|es)? coiffeu(?:rs?|ses?) tailleurs? serveu(?:rs?|ses?) cuisinier(?:e|s|es)? portiers? porteurs?
    vendeu(?:rs?|ses?) marchande?s? commercante?s? negociante?s? courtiers? banquier(?:e|s|es)? comptables? employee?s?
    caissier(?:e|s|es)? secretaires? gardien(?:ne)?s? vigiles? concierges? menuisiers? macons? plombiers? electriciens?
    mecaniciens? technicien(?:ne)?s? soudeurs? dockers? marins? matelots? pecheurs? agricult(?:eurs?|rices?)
    paysan(?:ne)?s? eleveu(?:rs?|ses?) berger(?:e|s|es)? ouvrier(?:e|s|es)? mineurs? soldats? officiers?
    sous-officiers? militaires? gradee?s? policier(?:e|s|es)? gendarmes? douaniers? recrues? combattante?s? rebelles?
    prisonnier(?:e|s|es)? detenue?s? otages? refugiee?s? migrante?s? deplacee?s? villageois(?:e|es)? insulaires?
    riverain(?:e|s|es)? citoyen(?:ne)?s? elect(?:eurs?|rices?) manifestante?s? grevistes? fideles? pelerins? pretres?
    religieu(?:x|ses?) interpretes? traduct(?:eurs?|rices?) reporters? photographes? correspondante?s? confreres?
    consoeurs? participante?s? convives? rescapee?s? survivante?s? victimes? temoins? patiente?s? cliente?s? touristes?
    hotelier(?:e|s|es)? proprietaires? locataires? figures? cadres? habituee?s? rizicult(?:eurs?|rices?) fleuristes?
    hauts?\ fonctionnaires? quelqu'un
"""
_ES = r"""
    hombres? mujer(?:es)? chic[oa]s? nin[oa]s? jovenes joven adolescentes? jubilad[oa]s? viud[oa]s? madres? padres?
    hij[oa]s? herman[oa]s? prim[oa]s? ti[oa]s? abuel[oa]s? parientes? familiar(?:es)? amig[oa]s? vecin[oa]s? colegas?
    companer[oa]s? invitad[oa]s? visitantes? transeuntes? curios[oa]s? espectador(?:a|es|as)? pasajer[oa]s?
    chofer(?:es)? conductor(?:a|es|as)? taxistas? camioner[oa]s? transportistas? enfermer[oa]s? parter[oa]s?
    medic[oa]s? doctor(?:a|es|as)? cirujan[oa]s? dentistas? farmaceutic[oa]s? maestr[oa]s? profesor(?:a|es|as)?
    alumn[oa]s? estudiantes? tender[oa]s? panader[oa]s? carnicer[oa]s? peluquer[oa]s? sastres? camarer[oa]s?
    meser[oa]s? mozos? cociner[oa]s? porter[oa]s? vendedor(?:a|es|as)? comerciantes? mercader(?:es)? cambistas?
    corredor(?:a|es|as)? banquer[oa]s? contador(?:a|es|as)? emplead[oa]s? cajer[oa]s? secretari[oa]s? guardias?
    vigilantes? conserjes? carpinter[oa]s? albaniles? fontaner[oa]s? electricistas? mecanic[oa]s? tecnic[oa]s?
    soldador(?:a|es|as)? estibador(?:a|es|as)? mariner[oa]s? pescador(?:a|es|as)? agricultor(?:a|es|as)? campesin[oa]s?
    ganader[oa]s? pastor(?:a|es|as)? obrer[oa]s? trabajador(?:a|es|as)? miner[oa]s? soldados? oficial(?:es)?
    suboficial(?:es)? militar(?:es)? policias? guardias\ civiles aduaner[oa]s? reclutas? combatientes? rebeldes?
    pres[oa]s? detenid[oa]s? rehen(?:es)? refugiad[oa]s? migrantes? desplazad[oa]s? alde[oa]n[oa]s? islen[oa]s?
    vecin[oa]s? ciudadan[oa]s? votantes? manifestantes? huelguistas? fieles peregrin[oa]s? sacerdotes? monjas? curas?
    interpretes? traductor(?:a|es|as)? reporter[oa]s? periodistas? fotograf[oa]s? corresponsal(?:es)? asistentes?
    participantes? comensal(?:es)? sobrevivientes? supervivientes? victimas? testigos? pacientes? clientes? turistas?
    hoteler[oa]s? propietari[oa]s? duen[oa]s? inquilin[oa]s? figuras? cuadros? veteran[oa]s? viej[oa]s?
    ancian[oa]s? herederos? heredera regidor(?:a|es|as)? concejal(?:a|es|as)? moderador(?:a|es|as)? lector(?:a|es|as)?
    seguidor(?:a|es|as)? jornaler[oa]s? senor(?:a|es|as)? alguien
"""


def _any(text: str) -> str:
    words = {word.replace("\0", " ") for word in text.replace(r"\ ", "\0").split()}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


SOMEBODY = rf"(?:{_any(_EN + _FR + _ES)}|{ROLE}|{ROLES})"
