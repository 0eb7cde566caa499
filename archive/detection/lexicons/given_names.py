"""Common given names, folded: what shows that two capitalised words, or two Arabic ones, are a person.

Names that are as often a place, a month or a common word ("Santiago", "Grace" before a noun, عادل "just")
are left out or stand only where a family name follows.
"""

from archive.detection.lexicons.arabic_given_names import MEN as MEN_ARABIC
from archive.detection.lexicons.arabic_given_names import WOMEN as WOMEN_ARABIC

_WOMEN_LATIN = """
    agnes aicha aida aissata aisha alejandra alexandra alice alicia alina amal amanda amara amelie amina amira ana
    anaïs andrea angela angelina angelique anita anja anna annalena anne annette antonia arancha astou aurelie awa aya
    barbara beatrice beatriz belen bettina blanca brigitte camila camille candice carla carlota carmen carolina
    caroline catherine cecile cecilia celia chantal charlotte chloe christelle christiane christina christine chrystia
    claire clara claudia colette concepcion condoleezza consuelo cristina cynthia dana daniela danielle deborah
    delphine diana diane dimitra dolores dominique dora doris dorothy droupadi edith eileen elaine elena eleni
    eleonora elina elisa elisabeth elise elizabeth ellen elsa elvira emilia emilie emily emma erika esperanza estelle
    esther eugenia eva evelyn fadila fadwa fanny farida fatema fatiha fatima fatma fatou fatoumata federica fernanda
    fiona fleur florencia francesca francoise gabriela genevieve georgina geraldine giorgia gisele giulia gloria
    graciela greta guadalupe gwendolyn habiba hadja hala halima hana hanan hania hannah haifa hayat heather heba helen
    helena helene henrietta hilary hillary hiba hind houda huda ida ibtissam ikram ilaria imane ines ingrid irena
    irene irina iris isabel isabella isabelle iveta ivana jacqueline jamila jana jane janet janine jasmine jeanne jen
    jennifer jessica joanna joelle johanna josefina joyce juana judith julia juliana julie juliette justine kaja
    kamala karen karin karina karine karolina kate katerina katharina katherine kathleen kathryn katja kenza khadija
    kirsten kristina lamia lara latifa laura laurence leila lena leonor leticia leyla lidia lila lilian liliana linda
    lindiwe lina lisa liv liz ljiljana lorena louise lubna lucia lucie lucy luisa luz lydia lynn maartje madeleine
    magda magdalena maha maia malak malika manon manuela margaret margarita margot marguerite maria mariam mariame
    mariana marianne marie marietta marina marisol marjorie marlene marta martha martina martine mary maryam mathilde
    maud maya meera meghan melania melanie melissa melita mercedes meryem michele michelle milena mina mireille miriam
    molly mona monica monika monique morgan mounia muna muriel myriam nabila nada nadege nadia nadine nafissatou naima
    najat najla nancy naomi natalia natalie natasha nathalie nawal nayla nele nezha nicole nilde nina noelia noemi
    nora noor noura nuria odile olena olga olivia oumou paloma pamela patricia paula paulina pauline penelope penny
    petra philippa pilar priya rabab rachel rachida radhia raja rana rania raquel raychelle rebecca regina reem renata
    renate rhoda rima rita roberta rocio romina rosa rosalia rosario rosemary roula ruth sabah sabina sabine sabrina
    safia salma salome samantha samia samira sana sandra sandrine sanna sara sarah selma shannon sharon sheila shirin
    silvia simona simone sofia sofie solange sonia sophia sophie soraya soumaya stefania stella stephanie sunita susan
    susana susanna susanne suzanne svetlana svenja sylvia sylvie tamara tammy tania tanja tanya tatiana teresa thandi
    theresa therese tina ursula valentina valeria valerie vanessa varsen vera veronica veronique viola violeta
    virginia virginie vivian viviane wafa wendy wided ximena yael yamina yasmin yasmina yasmine yoko yolanda yulia
    yuliia yvette yvonne zahra zakia zanele zeina zineb zoe zohra zuzana
"""
_MEN_LATIN = """
    aaron abbas abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdellah abdellatif abdelmadjid abdelmajid
    abderrahim abderrahmane abdessalam abdou abdoulaye abdul abdulaziz abdulkarim abdullah abdullahi abdulrahman
    abdurrahman abebe abel abraham achim achraf adam adama adel adil adnan adolfo adrian ahmad ahmadou ahmed ahmet
    aidan aidarous aime alain alan alassane albert alberto aldo aleksandar aleksandr alejandro alessandro alex
    alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alioune allan alonso alvaro amadou amine amir
    amr anatole anders andre andreas andrei andrej andrew andrey andrii andrius andrzej andy angelo angus anis anthony
    antoine anton antonio antony anwar ariel armand armando arnaud arnold arthur arturo ashraf asif asim ayman aymen
    ayoub aziz bachir badr bakary bakr baptiste bart bashar bashir basile bassem bassam bassirou ben benedict benito
    benjamin benoit bernard bernardo bernd bertrand bilal bilawal boris boubacar brahim brendan brent brett brian
    bruce bruno bryan bujar burak cameron carl carlo carlos casper caspar cedric celso cemal cesar charbel charles
    cheikh cheikhou chris christian christoph christophe christopher chuck claude claudio clement colin connor conor
    constantin cristian curtis cyril dag damian damien dan daniel daniele danilo danny dario darren dave david dean
    denis dennis derek desire diego dieter dietmar dimitri dimitris dirk djibril dmitri dmitry dmytro dominic domingo
    donald doug douglas dragan duncan dusan eamon ebrahim eduard eduardo edgar edmund edouard eduards edward edwin
    efrain ekrem elias elie elliot elmar emanuel emanuele emeka emiliano emilio emin emir emmanuel emmerson emre
    enrico enrique eric erik ernest ernesto erwin esteban estevao eugene evan evarist ezequiel fabian fabien fabio
    fabrice fadi fahd fahad faisal faiz faouzi farhan farid farouk farouq faruk fayez faysal federico felipe felix
    ferdinand ferhat fernand fernando ferid fidel filip filippo florian fouad fadel francesco francis francisco franck
    francois frank franz fred frederic frederick fredrik friedrich fuad gabriel gaetan gamal garth gary gaspard gaston
    gavin gebran geir gennady geoffrey georg george georges georgi geraldo gerald gerard gerardo gerhard german
    ghassan gianni gideon gilbert gilberto gilles gino giorgio giorgos giovanni giulio giuseppe gonzalo gordon graham
    greg gregoire gregor gregory guido guilherme guillaume guillermo gunther gustavo guy habib hadi haidar hakan hakim
    hamad hamadi hamed hamid hamza hani hans harald harold haroun harry harun hassan hatem haitham haytham hector
    heiko heinrich helmut hendrik henri henrik henrique henry herbert heriberto herman hernan hicham hisham homer
    horacio horst hosni houssem howard hubert hugh hugo humberto hussein husain ian ibrahim idriss idris ignacio
    ignazio igor ilham ilir ilya imad imran ioannis isaac ishaq iskander ismael ismail issa issam ivan ivo jaber jack
    jacob jacques jaime jake jakub jalal jamal james jamil jan janez janusz jared jaroslav jason jassem javad javier
    jawad jean jeff jeffrey jens jeremy jeremie jerome jerry jerzy jesus jihad jim jimmy joachim joao joaquin joe joel
    joerg joey johan johann johannes john johnny jon jonas jonathan joost jorge jose josef josep joseph joshua josip
    juan juergen jules julian julien julio julius jurgen justin kaan kadir kais kamal kamel karamoko karel karim karl
    kaspar kassem kassym keir keith kemal ken kenneth kevin khaled khalid khalifa khalil kirill kjell klaus knut kofi
    konstantin kostas kristian kwame lamine lars laszlo laurent lawrence lazare lech lee leon leonardo leonid leopoldo
    leszek lewis lionel lloyd lorenzo lotfi louis luc luca lucas luciano ludovic luigi luis luiz lukas luke maamar
    maciej mads magnus maher mahamat mahmoud mahmud majed majid makhdoum malcolm malick mamadou manfred mansour manuel
    marc marcel marcelo marcin marco marcos marek mariano mario marius mark marko markus martin marty marwan mateo
    mateusz mathias mathieu matteo matthew matthias mattias maurice mauricio mauro maurizio max maxim maxime
    maximilian mehdi mehmet melvin michael michal michel miguel mihai mike mikhail mikael milan milos mircea miroslav
    mitch mitchell modibo mohamed mohammad mohammed mohamud mohsen moise moktar mounir moncef monder morten moses
    mostafa moulay mourad moussa muammar muhammad muhsin mukhtar murat musa mustafa mustapha nabih nabil nader nadir
    naguib najib naoufel narendra naser nasir nasser nathan nathaniel nawaf nazar nazih neil nelson nenad nicola
    nicolas nicolae nigel nikol nikola nikolai nikolaos nikolay nikos nils nizar noah noel norbert norman nouri
    noureddine octavio olaf olav oleg oleksandr oleksii oliver olivier olu omar omer oscar osama osman othmane otmane
    otto ousmane pablo paolo pascal pat patrice patricio patrick patryk paul paulo pavel pavlo pawel pedro per peter
    petr petro petros phil philip philippe pierre piero piet pieter piotr prosper quentin rabah rachid radek radoslaw
    rafael raffaele rafik raif ralf ralph ramadan ramez rami ramiro ramon ramtane randall randhir raoul raphael rashad
    rashid raul ravi raymond reda rene renaud rex ricardo riccardo rich richard rick riad riyad rob robert roberto
    robin rocco rodolfo rodrigo roger rogelio roland rolf roman romain romano romuald ron ronald ronan rory ross roy
    ruben rubens rudolf rui rupert russell ryan saad saber sabri sadio saeed saddam saleh salah salim salman salvador
    salvatore sam sameh samer sami samir samuel sandro santos scott sean sebastian sebastiao sebastien sedat seif
    selcuk selim serge sergei sergey sergio shahid shakhbout shane sheldon sherif sid sidi sigmar silvano silvio simon
    slobodan sofiane soren souleymane spiros stanislas stanislav stavros stefan stefano stefanos steffen stephan
    stephane stephen steve steven stewart stuart subrahmanyam sultan suleiman sven sylvain tahar taha takeshi talal
    tamim tarek tariq tayeb ted teodoro terence terry thabo theo theodor theodore thibaut thierry thomas tiago tibor
    tidiane tim timothy tito tobias todd tom tomas tomasz tommaso tony tor tran trevor tristan tyler ugo ulrich umar
    umaru umberto vaclav valentin valery vasile vassilis victor viktor vincent vincenzo vitaly vittorio vivek vlad
    vladimir volker volodymyr wael walid walter waleed wang warren wassim werner wesley wilfried wilfredo wilhelm
    willem william willy winston witold wolfgang wopke xavier yacine yahya yair yan yann yannick yannis yaser yassin
    yassine yasser yasir yitzhak yohann yoon yossi youcef youri youssef youssouf yousef yuri yusuf yves zaid zakaria
    zbigniew ziad zied zine zoran zouhair
"""
WOMEN = frozenset(_WOMEN_LATIN.replace("ï", "i").split()) | WOMEN_ARABIC
MEN = (frozenset(_MEN_LATIN.split()) | MEN_ARABIC) - WOMEN
GIVEN = WOMEN | MEN
