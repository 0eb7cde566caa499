"""Given names in Latin letters of Europe's languages beyond the commonest, folded: Basque, Slavic, Welsh and more.

Written down by languages, not by frequency, so that a text on Hungary or Wales finds its own. Names that are as often
a place, a month, a common word or a family name alone are left out, as in given_names.py.
"""

_WOMEN_OF_EUROPE = """
    adela adelaide adele adeline adina adriana aemilia agata agathe agnieszka aileen ailsa ainara aine ainhoa aisling
    aitana albena aleksandra alena alessandra alessia alexia aleydis aline alix alizee alva alzbeta amaia amalia
    amandine amelia anastasia anca aneta angeliki anisia anke annabelle annamaria anneke anneli annelies annemarie anni
    annie annika anouk antigone antje apolline apostolia aranzazu ariadna ariane arja arlette asta astrid athina audrey
    augusta aurelia aurora axelle barbora beata begona berit bernadett bernadette bernarda berta bertha betty biljana
    birgit birgitta birgitte blandine blazena bojana boryana bozena branka bridget britta bronwen brunhilde calliope
    camelia candela capucine carine carlotta carola carole cassandra catalina caterina catia celeste celine cesaria
    charlene chiara christel ciara cinzia claudette claudine clelia clemence clemencia clementine cleo clotilde
    consolacion coralie cordelia corina corinna corinne cornelia cosima costanza covadonga dace dagmar dagny daiva
    dalia danica danuta daria dariga darina darja debora deirdre delia denisa denise desiree despina dijana dilyana
    dina dobrina domitille donatella doreen dorota dorothea dorte dragana dubravka dusana edel edit edita edite edna
    edurne edwige eglantine eila eimear eira eirini ekaterina elfriede elisabetta elke ella ellie elodie eloisa eloise
    elsbeth elzbieta emanuela emese emmanuelle eniko erzsebet esmeralda estela estibaliz estrella etelka eteri eugenie
    eulalia eunice euphemia evangelia eveline evgenia evgeniya fabienne fabiola faustine felicia felicie felicity
    felisa fermina filomena fionnuala flavia flora floriane francine franziska frederikke frederique freja frida
    friederike gabi gabriella gabrielle gaelle galina gemma genoveva georgeta georgette geraldina gerda germaine
    gertrude ghislaine ghizlaine gilberte gina ginette giorgiana giovanna gisela giuliana giuseppina gordana gracja
    grainne graziella greet grethe gudrun guendalina guillermina gunilla gunta gunvor gwenaelle gwenola gwyneth halina
    hanna hanne hanneke hannelore heidi heike hela helga heloise hermine hilda hilde hildegard honorine hortense
    hristina ilka ilona ilse ilze imelda imma immaculada inara ineke inga inge ingeborg inger ingrida inmaculada ioana
    ioanna iolanda iona irini irmgard isadora isaura iseult isolde itziar iulia iva ivanka ivelina iwona izabela
    izaskun jacinda jacinta jadranka jadwiga jagoda janina janka jarmila jasmina jasna jekaterina jelena jennie jenny
    jesenia jessie jill jitka joan joana joane jocelyne jodie jolanta jone joni jordana jorunn josee josephine josette
    josiane jovana jovita judit judite juli julita jurga justyna jutta kadri kaia kaisa kalina kalliopi karola katalin
    katarina katarzyna kateryna kathrin kathy katia katica katinka katrin katrina katrine katy kerstin kimberley kinga
    kirsi kirsty kjersti klara klaudia klavdia kornelia kristen kristiina kristine krisztina krystyna ksenia laetitia
    laima lana larissa laurene lavinia lea leandra leena leire lelia leni lenka leocadia leonie leonora leontine lesya
    letizia libuse lidija lidiya lieke lieselotte ligia liina liisa lilia liliane lilja lilli lilly lily linnea liora
    lisbeth liselotte livia ljerka ljubica lluisa loredana lorella lorenza loretta lori lotte louisa lubov luciana
    lucienne lucila lucile lucille lucinda lucrecia lucrezia ludivine ludmila luisella lukrecia lydie lysiane lyudmila
    macarena maelle maelys mafalda magali magdalene maialen maija mairead maite maja majda malene malgorzata malin
    malou malvina manana manja manola maranta marcela marcella marcelline maree mareike marga margareta margarethe
    margarida margaux margherita margit margrethe mariaelena mariagrazia marian mariann marianna maribel maricarmen
    marieke mariella marielle marija marijana marika marilena marilyn marine marion mariona marisa marita mariya marja
    marjan marjana marjatta markella marlena marlies marlise marloes marte martta maruja maryana maryline maryse
    marzena mathea matilda maura maureen maxine mayra mechthild melike melinda melisa merce merete meri merit meritxell
    merja micaela michaela micheline mihaela mila milagros milda milica milka mimi mioara mireia mirela mirella mirjam
    mirjana mirka mirna moira mojca montserrat morag moya muguette mylene myrto nadezhda nadja natacha nataliia
    natalija nataliya natasa nekane nela nelly nerea neringa neus neva nevena niamh nicoletta nicolette nieves nika
    nikolett nikoletta nikolina nilda ninon nives noemie nolwenn norah nuala oana ofelia oihana oksana oleksandra
    olesya olympe ophelie oriana oriol orla orlaith ornella orsola orsolya ottilie paola pascale pascaline patrizia
    paulette pauliina paulita pelagia perla perrine petja petronella petruta philomene phyllis pia pieternel pirjo
    polina pranvera purificacion radka radmila radostina raffaella ragnhild raisa ramona rebeka regine reinhild reka
    reme remedios remei renee rhiannon riitta rikke rimante rina roberte roisin romane romy rosalba rosalie rosalind
    rosana rosanna rosaura rosella roser rosetta rosie rosina roslyn rossana rossella roxana roxane rozalia ruta ruzica
    sabela sabien saida salka sally salvatrice samanta sandie sandrina sanja sanne saoirse saskia scarlett sebastiana
    segolene selene serafina serena severine shirley sibylle sidonie sidsel sieglinde sigal sigridur silja silke
    silvana silvie simonetta simonne sinead siobhan sirpa siv sixtine sladjana slavica snezana snezhana soledad solene
    solveig sonata sonja sorcha stanislava stefanie stefka stephania stine sue sunniva suzana svetla svitlana sybille
    sylvaine sylvette sylwia szilvia tabitha tamar tanita tatjana tena teodora tereza terezinha terttu tessa tetiana
    tetyana thais thea theodora tiina tilda timea tineke tiphaine tiziana tjasa tonia tove traudl trine trude tsvetana
    tsvetelina tuija tuula tyra ulla ulrica ulrike urska urszula ute valda valentine valerija valeriya valeska
    valgerdur valli vanda vasilica vasiliki verena verica veronika vesna vibeke vicenta vicky vigdis viktoria viktorija
    vilma violaine violetta virve viviana vivienne vjosa vlasta wanda wendela wiebke wilhelmina wilma winnie winona
    xana xenia yelena yevgenia yevhenia yuliana yva zdenka zdravka zeljka zhanna zita zlata zlatka zofia zoi zoja
    zorica zosia zsofia zsuzsa zsuzsanna zuzanna
"""
_MEN_OF_EUROPE = """
    aad aarne aatos achille adalbert adelino ademar adolphe adriaan adriano aegidius agim agostinho agostino agustin
    ailbhe aitor aivar aki akos alastair alban albin alcide aldis alecu aleix alejo alekos aleksander aleksej aleksi
    alessio alexandros alexandru alexios alfie alfons algirdas alistair alojz aloysius alvin alvis amadeo amadeu amaury
    ambroise ambrose amedeo anatol anatoli anatoly ander andras andreja andres andriy androulla angel angelos anselmo
    antal antanas ante anto antoni antonios antonis antti apostolos arend aresti aristides arjan arkadi arkady armin
    arminio arnaldo arnau arne arnoldas arpad arsene arseni arsenio arseniy artem arthuro artjom artur arturas arvid
    arvydas asier aske atanas athanasios atilla attila aubin augustin augusto aureliano aurelien aurelio aurimas
    avelino axel baard balazs baldur baltasar balthazar baptist bartek bartholomew bartlomiej bartolo bartolome bartosz
    basil bastiaan bastien bela benat bence benedek benedikt benjamim benno benny benoni bent berislav bernabe bernat
    bernhard bernie bertalan bertil birger birk bjarne bjarni bjorn blai blaise blas blaz blazej bodo bogdan boguslaw
    bohdan bohumil bohuslav boian bojan boje boleslav boleslaw bonaventura bonifacio borislav borja borut bosko botond
    boudewijn boyan boyko bozidar bram branimir branislav branko braulio broder bronislaw callum calogero calum camilo
    carel carles carmelo carsten casimir casimiro caspian catalin cathal cayetano cecil celestin cesare cezar cezary
    chaim charalambos charlie christiaan christofer christos chrysostomos cian ciaran ciprian ciriaco ciro claes
    claudiu clive colm colman conall conrad constantino corentin cormac cornelis corneliu cornelius cosimo cosmin
    costas costin crispin cristi cristobal cristofol cyprien cyriaque cyrille czeslaw daan dacian dafydd dainius
    dalibor dalmacio damijan damir damon danail daniil danijel danijl daragh darius dariusz darko davide davit davor
    declan deividas delfim delfin demetrio demetrios demetris dennie denys dermot desmond detlef dezso didier didrik
    diederik dietrich dieudonne dimitar dimitrie dimitrij dimitrios dimitry dinko dino dinu diogo dionisio dirck
    djordje dobri dobromir domagoj domenec domenico domingos dominik donal donat donatas donatien donato doru dov draga
    drago dragos dragoslav drazen duarte duccio dusko dylan ebbe eckart eddie eddy edgars edi edin edmond edmundas edo
    edoardo edu eelco efthymios egbert egidijus egidio egil egils egon eide eimantas einar eino eirik eivind ejnar
    eleazar eleftherios elek eligio eligiusz elio eliseo ellery eloy elvis emeric emiel emile emils emlyn emmerich
    emrys endre eneko engelbert enno enzo eoghan eoin ephraim epifanio erasmo erasmus ercole erhard erick erkki erlend
    ermal ernests ernst eros errol erwan eskil espen etienne ettore euan eudald eugen eugeni eugenijus eugenio
    eugeniusz eusebio eustache evangelos evaristo everardo evert evgeni evgeny evzen ewald ewan ewen ezio fabijan
    fabricio fabrizio facundo farkas fausto feargal fedele fedir fedor feliciano felicien felip felipao ferdinando
    ferenc fergal fergus ferran ferruccio fidelio filipe filippos finbar finn finnian fintan firmin flavien flavio
    flemming florent florentin florentino florimond floris fokke folkert fotis francesc franjo frankie frano frans
    frantisek fraser freddie freddy frederico frederik fredrich fridrik frits fritz froilan fulgencio fulvio fyodor
    gabor gabriele gaius galo garret garrick gaspar gauthier gauvain gavriil gavril gearoid gedeon gediminas geert
    gellert genaro gennadi gennaro geoff georgios georgiy geraint gerassimos gerbrand gereon gergely gergo germain gero
    gerrit gerry gerson gert gerwin gheorghe giacomo giampaolo giancarlo gianfranco gianluca gianmarco gianmario
    gianpiero giedrius gijs gil gilad gildas giles gillis gines gintaras giordano giovan giraldo gisbert gislain gjergj
    gjorge glen glenn goce godfrey godfried goffredo gojko goncalo gonzague goran goreti gorka gottfried gotthard gotz
    gracian graeme gratien graziano gregers gregorio gregorius grigor grigore grigori grigory grzegorz gualtiero
    gudmundur guglielmo guifre guillem gunnar guntars gunter gustaaf gustaf gustav gustave guus gwilym gyorgy gyula
    haakon hadrien halldor halvor hamish hannes hannibal hanno hannu haralambos haralds hariton harri hartmut harvey
    havard havel heiner heinz helge helmer hendrick hennadiy henning henrikas henryk heraclio herbie heribert hermann
    hermenegildo herminio herve hieronim higinio hilario hilarion hilmar hippolyte hjalmar holger hrant hristo hrvoje
    hubertus hugues huw hynek iago iain iakov iannis ibon idan iestyn ieuan ieva igino iker ilarion ildefonso ilian
    ilie ilija ilja ilmar ilmars imanol imants imre indalecio indrek ingemar ingmar ingo ingolf ingvar inigo innokenti
    ioan ion ionel ionut iordan iosif irakli iraklis ireneusz irvin irving isaak isidoro isidro iskren istvan iulian
    iurie ivar ivars ivaylo ivica ivor izidor jaak jaan jaap jacek jacinto jacky jacopo jael jafet jago jaka jakob
    jakov janek jani janis janko jann janne janos jaques jarek jari jarkko jarle jarmo jarno jaromir jaroslaw jasper
    jaume jefim jeno jeppe jere jernej jeroen jeronimo jerrold jesper jetmir jildou jindrich jiri jirka joaquim jock
    joep joergen jogvan jokin jokubas jolyon jonatan jonny jools joop jordi joris jorma jorn joscha josefo josu jouko
    jouni jovan jovica jozef jozo jozsef juha juhani jukka julen julij juliusz jure jurek jurgis juri jurij juris
    jurrien jussi justas justino justo jyrki kaare kacper kai kaido kaj kalevi kalin kaloyan karlheinz karlis karlo
    karoly karsten kasimir kaspars kasper kauko kazimierz kazimir keijo keld kenan kester kieran kilian kimmo kiriakos
    kiril kiryl kjeld klaas klemen klement klim knud koen koloman konrad konstantinos konstanty kornel kristaps
    kristers kristijan kristjan kristof kristofer kristoffer krists krum krunoslav krystian krzysztof kyriacos kyriakos
    kyrill kyrylo lachlan ladislao ladislas ladislau ladislav lajos lambert lamberto lambros lasse laureano laurentiu
    lauri laurits laurynas lazar leandre leandro leendert lefteris leif lennart leo leocadio leonce leoncio leonhard
    leonidas leontios leopold leos levan levente liam liberato libor linas lino linus lionello lisandro lissandro liviu
    ljubisa ljubomir llorenc lluc lluis lodewijk loic lojze loran lorand lorenz lothar louka loukas luan lubomir lubos
    lucian lucien lucio lucjan ludger ludovico ludvig ludwig ludwik luigino luka lukasz lukman lutz lyubomir maarten
    magin mahe maik mait makar maks maksim maksym malachi mamuka manfredi manlio manolis manolo manu manuil marat
    marceau marceli marcelino marcell marcellin marcellino marcial marcio marcis marcus marianus marijan marijn marin
    marinko marino marios maris markku markos marlon maros marti martijn martim martino martins marton martti martynas
    marvin massimiliano massimo matej matevz mathew mathis matias matic matija matis matiss matjaz mato mats mattheus
    matti matus matyas maxence maximiliano maximilien maximino maximo mazen meinhard meinrad melchior melquiades
    menachem mendel mervyn meyrick micah micha michail michalis mick mickael mickey miguelangel mihail mihailo mihails
    mihaly mihkel miika mijo mika mikel mikita mikkel mikko miklos mikolaj mikulas milad milenko milivoj milivoje
    miljenko millan milo milorad milosz milutin minas mindaugas mio miran mircho mirko miro miroslaw mirza mislav mitar
    mitja mladen modestas modesto mogens mordechai moric moritz morys moshe motiejus mustaf mykhailo mykola mykyta
    myles myron naftali nandor nanno napoleon narcis narciso natale natalio nathanael nazariy necdet neculai nedelcho
    nedeljko nejc nello nemanja neofit neri nerijus nestor nevil neville niall nicanor niccolo nicholas nicklas nico
    nicodemo nicolo niculae niels niilo nikhil niklas niko nikodem nikolaj nikolas nikollaq nikoloz ninian nino noam
    nojus nuno oddbjorn oddvar odilon ognjen ognyan oihan oisin ojars olavi oldrich ole olegario oleh oleksiy olier
    olle olli omero ondrej onofre orazio oren oreste orestes orjan orlando orson orsos oskar oskari osmo osvaldo oswald
    oswaldo oswin otakar othmar otis otmar ottavio ottmar ottokar owen oystein paal paavo padraic padraig palle pancho
    pandeli pantelis paquito paraic parviz pascual pasi pasqual pasquale patrik patrizio patxi paulino paulius paulos
    pavao pavle pavlos peder peio pekka pelayo pelle pepe pepijn percy pere peregrin perica perico petar petko petre
    petri petrit petru petrus petter petteri pierluigi pierpaolo pierrick pietro pim pinchas piotrek plamen plutarco
    poul preben predrag primoz procopio prudencio przemyslaw quim quintin quirino radim radko radomir radoslav radovan
    radu rafal raffaello ragnar raimo raimon raimondas raimonds raimund raimundo rainer ramiz ramunas ramus randolf
    rasmus rastislav ratko raymundo recaredo redouan reijo rein reinaldo reiner reinhard reinhold reinis reino remco
    remi remigijus remigio remigiusz remo remy renars renat renatas renato renzo reuben reuven rezso rhys ricard
    ricards richter rico rihards rikard rimantas rinaldo rinus risto ritvars roald robbie robby robertas roberts
    robrecht roderic roderick rodion rodolf rodolphe roel rogier rok rolandas rolando romanas romek romeo romolo romulo
    ronen ronny rosen roswitha ruairi ruaridh rubert rudi rudiger rudolfo rudolphe rufino ruggero ruggiero rumen rune
    ruslan rustam ryszard saku salomao salomon salustiano salvo samo samu samuli sander sandor sandris sandu sascha
    saso sauli saulius savas savvas scipione seamus seanan seb sebastia sebastiaan sebastjan segundo selwyn semen
    semyon senen septimiu serafim serafin serban sergej sergejs serghei sergi sergii serhii serhiy sever severiano
    severin severino seweryn shaun siarhei siegfried siegmund sigbjorn sigfrido sigismund sigitas sigurd sigurdur silas
    silverio silverius silvester silvestre silviu simao simas simeon simion simo sindre sinisa sisto sixto sjoerd
    skender slaven slavko slavoljub slavomir slawomir sofoklis sofronio solomon sorin sotirios sotiris spas spencer
    spiridon spyridon spyros srdan srdjan srecko staale staffan stancho stanimir stanislaus stanislaw stanko steinar
    stelian stelios stellan sten stepan stephanos stian stijn stipan stipe stjepan stoyan strahinja sture stylianos
    svein sverre svetoslav svetozar sviatoslav swen sylvester sylvestre szabolcs szymon taavet taavi tadas tadeas tadej
    tadeusz tadhg tancrede tancredi taras tarmo tarvo tasos tassilo tauno teemu telmo telmu teodor teofil teofilo terje
    tero tertius thaddaeus thanasis thanos theobald theodoros theophile thibault thijs thilo thomaz thorbjorn thorsten
    thorvald tiberiu tibo tibold tihomir tiit timo timofei timofey timotej timur titas tjark tjeerd todor toivo toma
    tomaso tomasso tomaz tomica tomislav tommi toni tonino toomas torben tord torgeir torsten traian trajko troels
    trond tuomas txema tycho tymofiy tymoteusz udo uffe uldis ulf uli ulick ulises ulisse ulrik ultan unai urbano uri
    uros uwe vaidas vaidotas vaino valdas valdemar valdemars valdis valdo valentijn valentino valentyn valeri valerian
    valeriano valerii valerijus valeriy valtteri vangelis varoujan vasco vasil vasili vasilij vasilios vasilis vasily
    vasko vassil vassilios vasyl veiko velimir veljko venancio venizelos veselin vesko viacheslav vicenc vicent vicente
    victoriano victorin victorino vidal vidar vidas vidmantas viggo vihren viktoras viljam viljo ville vilmos vilnis
    vincas vincenc vinicio virgil virgile virgilijus virgilio virginijus virginio vitali vitaliano vitalie vitalii
    vitalij vitalijs vitaliy vitas vito vitold vitor vittore vjekoslav vladan vladas vlade vladislav vladislaw
    vladislovas vladko vladyslav vlasis vlastimil vojin vojislav vojtech volen volkan volkmar vratislav vsevolod vuk
    vyacheslav vygaudas vytas vytautas vytenis waclaw waldemar walerian walther warner wenceslao wenceslas wenzel
    wieland wieslaw wiktor wilbert wilf wilfred wilfrido wilhelmus wilko willi willibald wim winfried wladimir
    wladyslaw wlodzimierz wojciech wolfram wout wouter xabi xabier xaver xavi xenophon xerardo xoan yago yanko yannic
    yaroslav yassen yauheni yegor yevgeny yevhen yevhenii yiannis yoan yoann yoel yordan yorgos yuriy yury yvan yvon
    zacharias zafiris zahari zaharia zak zandarijs zbynek zdenek zdravko zdzislaw zeljko zenon zenonas ziga zigmantas
    zigmas zivko zlatan zlatko zoltan zsolt zsombor zubin zvonimir zvonko zydrunas zygimantas zygmunt
"""
WOMEN_OF_EUROPE = frozenset(_WOMEN_OF_EUROPE.split())
MEN_OF_EUROPE = frozenset(_MEN_OF_EUROPE.split())
