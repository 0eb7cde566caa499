"""Given names in Latin letters of the Americas, Africa, Asia, the Arab world and the Pacific, folded.

Written down by languages, not by frequency, so that a text on Samoa or Mali finds its own. Names that are as often
a place, a month, a common word or a family name alone are left out, as in given_names.py.
"""

_AMERICAS = """
    abelardo abigail adalberto adalgisa adan ademir adenike adolfina afonso agenor aguinaldo alanis alcides alejandrina
    aloizio altagracia amado amancio amilcar anahi anaya anderson anibal anselma antenor apolinario arcadio arcangel
    aristobulo aristoteles armida arnulfo artemio asdrubal ashley ashton augustina aurea ayelen baldomero balthasar
    belisario benedita benita berenice bernardino bethany betsy beverly billy bobby brad bradley brandon brandy brayan
    brenda britt brittany byron caetano caitlin caleb calixto calvin candido caridad carly carol carolyn casey cassidy
    cassie cayo cecilio cheryl chester chiqui christa christi chrystal cid cindy clarence claribel clarissa claudemir
    clayton cleofas cleonice clifford clint cody colby colleen corey cory courtney craig cruzita cuauhtemoc curt
    dagoberto daisy damaso damiao danelle danna darlene darrell darryl davi dayana deanna debbie debra delcy deolinda
    devin dilma diosdado dixie djalma dolly domitila domitilo dona donna donnie donovan doria dorian dorival duane
    dustin dwayne dwight edilberto edinson ednaldo eduarda edwina efraim eladio eleuterio eliana eliane elijah
    elisabeta elmer elon elpidio elsie elton elvia elza emerita emigdio emmett encarna ender enedina eneida ennio
    ephrain eraclio erasto erendira erica erin ernestina ernestine estanislao etelvina ethan euclides eudes eudoxia
    eufrosina eulogio eusebia evo ezra fabiana fabiano facunda felicidad felicitas fermin fidela filiberto fiorella
    flaviano florinda fortunato fredy fructuoso gabino gage galdino geovanny germania getulio gilda gilma gilmar
    giovanny gladis gladys glauber gleisi glenda graca grace gregoria gretchen griselda gualberto gumersindo haley
    haroldo heath hebe heladio heleno heliodoro hercilia hermelinda herminia hermogenes hernando hilaria hildebrando
    hipolito homero honorio horacia iara ibis ileana iliana iracema irma isaias isela isidora ismenia itamar itzel
    ivete ivonne izaias jackeline jada jaden jair jairo janaina jandira janelle jaqueline jarred javiera jaylen jaziel
    jeanine jeannette jefferson jeremiah jerson jesualdo jhon jhonny jimena joaquina jodi jody johana jonathon joshue
    josue jovino juancho jucelino julissa justina karla katie kayla keisha kellie kelly kelsey kelvin kendall kendra
    kenia kerry keyla kiara kim kimberly kirk kody kristi kristin kristy kurt kyle ladislaa laercio larry lautaro lavon
    leeann leeanne leida lenin leonel leroy leslie lester levi libardo libia lindsay lindsey lisandra lizbeth lizeth
    logan loida lois lourdes luana luciane luella luzmila lyle lynda lynne macario madelaine madison magaly maicon
    malaquias marbella marcelina marcia mariangel mariela marilia marilu marlen martiniano mauricia maximina mayerlin
    maykel maylin megan mel melba melida merle mery michaelle migdalia milady mildred milton minnie mirtha misael misty
    moacir moises monserrat morelia myra myrna myrtle nahuel narcisa nayib nazario nelida neptali nereida nestora
    nicanora nicasio nicomedes nilo nilson nilton norberto norbey norelis obdulio octavia odalys odete olimpio olinda
    olivio olmedo omaira ondina onelia oralia orietta orlanda osiris osmar osvalda otilia otoniel palmira pam pancracio
    pastora patsy peggy petrona plinio plutarca policarpo porfiria porfirio primitiva proserpina prudencia quirina
    raimunda raissa ramsey randi randy raysa reina remigia renan reynaldo rhonda ricarda rigoberta rigoberto rivaldo
    robyn rodney romelia romualdo ronaldo ronnie rosalinda rosalva rosamaria rosangela rosaria roselia rosendo rosita
    rosmery roxanna roxanne ruperto ruthie sabas sabino salustia samara sandino santiaga sasha saturnino saul savanna
    segismundo servando severiana sharice shawn shayne shelby shelley sherry sheryl shonda shyla sigifredo silvestra
    simeona sixta stacey stacy suyapa suzette taina tammie tancredo tara tarcisio taryn tayler taylor telesforo telma
    teodulo teofila terencio teresita terri thalia thelma thiago tiburcio tiffany timoteo tobey tomasa tommy tonya tori
    tracey tracy travis tricia trina trisha troy tulio tyrone ubaldo ulpiano urbana uriel ursulina valdemaro valdir
    valmir vanesa vanina venancia venustiano wade waldir walkiria wanderley wayne wenceslada wendell whitney wilbur
    wilda wilfrida wilmar wilmer winifred wyatt xiomara yadira yahaira yamila yamile yaneth yanina yanira yaritza
    yesenia yessica yissel yolima yoselin zacarias zachary zaira zenaida zenobia zoila zoraida zulema zuleyka zulma
    zunilda
"""
_AFRICA = """
    abba abdias abdoul abdoulay abena abike abimbola abiodun abiola aboubacar aboubacrine aboubakar abraha achieng ade
    adebayo adedayo adekunle adeleke ademola adesina adetokunbo adjoa adwoa adzo afeworki afua agathon agbeko ahounou
    ahunna aichatou ajani ajayi akin akintola akinwumi akinyi akosua akua akwasi alemayehu alfa alhaji alhassan aliko
    aliou aliyu alpha alphonse amaka amanuel amare amath ambachew amenan aminata amkoullel amma amos ampofo anicet
    anifa antwi anyaa araba arouna asamoah asfaw asha ashenafi assane assimi assitan atiku atnafu augustine awuor
    ayanda ayele ayitey ayo ayodeji ayodele ayotunde azarias azubuike babacar babajide babangida babatunde bachirou
    bakari bamba bamidele barkissa barthelemy bate bathabile bekele belay bereket berhane berhanu bernadine beyene
    bheki bhekisisa bilali bineta binta bintou biodun birahim biram birame birhanu boaz bola bonaventure bongani
    bonginkosi boni bouba boubou boukary buhari bukola bulelwa busisiwe calixte cellou chakib cheick chiamaka chibueze
    chidi chidiebere chidinma chidozie chika chikondi chimamanda chimene chinedu chinonso chinua chinwe chioma chukwudi
    chukwuemeka chukwuma coumba cyprian dagmawi dagnachew daouda dawit debebe delali delphin demba demeke deogratias
    dereje didas dikembe dikgang dioulde djeneba djibo djimi dorcas doudou drissa dumisani ebele ebenezer ebere ebou
    ebrima ebuka edem efua ejike ekow elechi elhadj elhadji elikem elizabete emmanuela emmerentia enoch ephrem ermias
    esi eyob ezekiel ezinne fabakary faiza faly fanta fargo fatau fatimata fatoumatta faure faustin fekadu femi fidele
    fiifi foday fode folake folasade folorunsho fortunat fulgence funmilayo gabra gakuru gebre gebreyesus gebru gedion
    genet getachew girma glwadys gnassingbe godwin goodluck goodwill guelord habineza habtamu hadiza hage haidara haile
    hailemariam hakainde halidou hamadoun hamani hamidou hamissou harouna hassane hassoumi hawa helder henok henriette
    herieth hermogene hiwot hyacinthe hypolite ibou ibrahima idrissa ifeanyi ifeoma ignace ike ikenna imani immaculee
    inacio inoussa isatou ismaila isoken issaka issiaka issoufou itumeleng iyabo iyad jabulani jakaya jamesina jelani
    jemimah joice jomo joram josephat jovenel judicael juma juvenal kabine kabineh kabiru kadiatou kadidia kadre
    kafando kagiso kalilou kalonzo kamau kamissa kanayo karamba kariuki kashim kassahun katakyie kayode kebba kebede
    kehinde kelechi kemi keorapetse keriako kgalema kgosi khadidiatou khadidja khady khumbo kidane kidist kingsley
    kipchumba kiprop kizza kodjo koffi kokou koku kolawole komla kossi kouadio kouame kouassi kudzai kumba kunle
    kwabena kwadwo kwaku kwasi kweku kwesi lamin lansana lassina lazarus lebohang lekan lemma lerato lesego leymah
    liberata likeleli lindani litha liya lobsang luthando macharia macky madior mahamadou mahamane maimouna makena
    makgosi makhtar malam mamady mamane mamphela mandla mangosuthu mansa mariama mariatou marieme marwa massamba
    mathurin mavis mba mbacke mbali mbaye medard melaku meles mengistu mercy merera meseret mesfin messan mihret
    misheck mmusi modou mody mogoeng mohale mohamadou mohlago mokgweetsi momar morissanda moulaye moussokoro mpho msizi
    mthuli muhammadu muhoozi mukhisa mulatu mulugeta mumbi musalia musimbi mustafe muthoni mwai mwangi mwenda naana
    nafissa nangolo nardos ndeye nebiyu nega nene netsanet netumbo ngozi nhial njoki njuguna nkosana nkosazana
    nkosinathi nnamdi noluthando nomsa nomvula nonceba nontobeko nothemba nozipho nthabiseng ntombi ntsiki nyambura
    nyasha nyokabi obafemi obed obiageli obinna ochieng ogechi okechukwu okello olabisi oladele olamide olanrewaju
    olayinka oluchi olufemi olugbenga olukayode olumide oluremi olusegun oluseun olusola oluwaseun oluwatobi oluwole
    omolola omotola onyeka onyekachi oriane osagie osei osinachi oti otieno oumar oumarou ousmanou ousseynou palesa
    pape patience phindile phumla phumzile pitso placide pravin prisca puleng qaali quett raila ramata rasheed refiloe
    rehema retselisitse rokhaya rotimi rufai ruhakana sabelo sadiq safiatou saidou sakina salif salifou saliou salva
    sama samkelo samson sanoussi saran saulos seble sefako seidou sekai sekou selassie selome semakaleng senzo seretse
    serigne setsoafia seynabou shehe shehu sheku sibusiso sidiki sidya sifiso simbarashe simphiwe sindiso siphiwe sipho
    siyabonga siyanda songezo sory soukeyna soumaila soumana sowore sulaimon suleimanu tadesse taiwo takele tariku
    temba temitope tendai tendayi tesfaye teshome tewodros thabani thabiso thandeka thandiwe themba thembi theophilus
    theuns thierno thoko thokozani thulani thuli tiebile tiemoko tiena tigist timipre tinashe titilayo tlou tokunbo
    tolulope toyin tsegaye tshepo tshidi tsitsi tumelo tunde uche uchenna uhuru ujunwa umaro uzodinma vuyo wachira
    wambui wangari wanjiku wanjiru wavel welile woineshet wolde wole workneh xolani yahaya yakubu yared yaw yawa yayi
    yemi yeo yewande yoade yodit yohannes yonas yoweri zainab zainabou zandile zelalem zerihun zewde zindzi zodwa zola
    zweli zwelinzima
"""
_EAST = """
    aakash aamir aarav aarti aasif abbasali abdolreza abdugani abdulla abdumalik abhijit abhinav abhishek achmad adarsh
    aditi aditya afzal agung agus ahsan aiko aishath aishwarya ajay ajit akash akhilesh akihiro akiko akio akira akmal
    aksel alfian alireza alisher almazbek altaf amarjeet amartya ambika amit amitabh ammar amol amrit amrita anand
    anant ananya andika aneesh anies anil anindya anirudh anjali ankit anura anurag anutin aparna apichatpong apinya
    arash arif arifa arno arun aruna arundhati arvind asako asanga ashok ashwini askar aslan asoke asuka atal atif
    atsushi aung avinash awais ayaka ayako ayse azad azhar aziza azizbek azlina azmin bagher bahadur bahram bakhtiyar
    bakyt balachandran balaji balkrishna bambang bandula banri bao basuki batbold bayu behnam behrouz berdymukhamedov
    bhagwant bharat bhavana bhumika bhupendra bidya bikram bimal bimalendra birendra bishnu biswajit boediono bolat
    bong bongbong budi budiman bulent burhanuddin byung caglar cemil cengiz cetin cevdet chaiwat chamila champika
    chandan chandra chandrababu chandrika chang charan charit chatchai chen chetan chhaya chihiro chinh chirag chitra
    cho chol chong chul chun chung chyi daisuke daler dalip dang daniyar dao darmawan dato daud deb debashis deepa
    deepak deepika denpasar devendra devi dewi dhananjay dharmendra dhruv didit dilip dilnoza dilshod dinara dinesh
    dinh dipak dipu divya djoko doan dodik doni doo duc dung duong durga dwi ebru eiji eiko eko elchin elham elnur
    emiko emine endah endang erdem erlan ersin esmail esra ezgi fadillah fahmi faizal fakhrul farah farhad farhat
    fariborz farooq farrukh farzaneh fatih fauzi fereydoun fikret fikri firas firdaus firuz fumihiko fumiko fumio
    furkan gagan ganbaatar ganesh ganjar gaurav gautam gayathri genki ghalib gholam giang gibran girija girish gita
    gong gopal gotabaya gou govind gulnara gulshan gunawan guo gurpreet gyan hae hafiz hamidreza hanh hanif hariharan
    harini haris harish haroon haruka haruko haruto hasan hashim hatice hayato hendra heru hidayat hideaki hidehiko
    hideki hideo hien hikmet hina hiroaki hirofumi hiroko hiromi hironobu hiroshi hiroto hiroyuki hisashi hishammuddin
    hitoshi hoang hoon hossein htin huang hui hulusi hung huong huy hwa hwang hyeon hyo hyun ichiro idham ikuko ilkay
    imam indah inderjit indira indra indrani inez intan irfan irwan isamu ishaan ishita iskandar isko ismet itsunori
    iwan jagan jagdeep jahangir jairam jalil jamshid janaka janaki jang jaswant javed jayant jayanthi jeevan jeong jia
    jian jiang jianguo jianmin jie jimin jin jing jinnah jiro jitendra jiwon joko jokowi jong jun junichi junichiro
    junji junko jusuf jyoti kabir kailash kairat kalpana kalyan kamil kamran kang kanimozhi kanti kaori kaoru karan
    kashyap kasit kathiravan katsuaki katsunobu katsuya kaushik kavita kavya kayo kazi kazuhiko kazuhiro kazuko
    kazunori kazuo kazuya kazuyoshi kei keiichi keiji keiko keishi keita kenichi kenji kenta kentaro kerem keshav
    khadga khagendra khai khaing khairul khairy khalilur khamphoui khanh khawaja khin khine khoirunnisa khondaker
    khurram khurshid kiran kiren kirti kishor kisor kiyoshi koichi koji komal kotaro kourosh krishna kriti kuldeep
    kuldip kumari kunihiko kuniko kush kyaw kyi kyoko kyung laksana lakshmi lalit lam lan lian liang lien ling lingling
    linh liu loan lokman luhut luong luu madan madhav madhuri mahathir mahendra mahesh mahinda mahmut mahua mai maiko
    mainul maithripala makoto malavika malini mallikarjun mamata manabu manami manasi mangala mani manish manju
    manmohan mannan manoj mansi mariko marzieh marzuki masaaki masahiko masahiro masako masanobu masao masashi masato
    masatoshi masayoshi masayuki masood masoud matsuko maung mayank mayuko mayumi meenakshi megawati mehran mehrdad mei
    meiko melor meltem mesut mevlut michiko midori mieko mihoko mikako mikio milind minako ming minh minoru misako
    mitsuko mitsuru miyako miyuki mizuho mohamad mohan mohd mojtaba moni morteza motoko mridula mujib mukesh mukul
    mulyani mumtaz munir murali murugan musharraf muzaffar myint myung nabin nadeem nafisa naga nagisa naheed najam
    namrata nanako nandini nandita naoki naoko naoto naoya naren naresh narges nargis narumi nasreen natsuki natsuo
    naveen nawaz nayan nazanin nazir nazli neelam neha nga ngan nghia ngoc nguyen nhan nhat nhi nhung nidhi nila
    nilanjana nilima niloofar nilufar nimal niran niranjan nirmala nisha nishant nitin nitish nobuaki nobuko nobuo
    nobuyuki noppadon norihiro noriko norio noriyuki nouman nur nurlan nursultan nurul nusrat nyan nyunt oanh obaidul
    ohn ojha omkar omprakash orhan osamu otgon oyu ozan ozgur ozlem padma pakorn palani pallavi pankaj panom paramjit
    parvathi parvez patcharee pavan pawan pedram peng phan phong phongthep phuong pich pinaki pinar pirouz piyush
    poonam prabhat prabowo prachanda pradeep pradip pragya prajit prakash pramod pramono pranab pranay prasad prasanna
    prashant prashanth prateek prathap pratibha praveen prawit prayut preah preet preeti prem prerna prithvi prithviraj
    priyanka puan puja pulkit puneet pushpa pyae qamar qasim qian qiang qin qing quan quang quoc quyen quynh rabia
    radha raghav raghuram rahmat rahul rajat rajendra rajesh rajiv rajkumar rajnath raju rakesh rakhi ramanathan ramesh
    rameshwar rangin rani ranil ranjan ranjit raosaheb rashida rashmi ratan ratna ratu ravindra ravish razak razali
    recep reiko rekha ren renuka resat retno revathi reyhan reza rezaul richa ridwan rie rika riko riku rini rishi ritu
    riza robredo rohan rohini rohit roj rosmah roza ruhollah rukhsana rumiko rungsan rupali ryo ryoji ryoko ryota
    ryotaro ryu ryuichi ryuji sachi sachiko sachin sadako sadegh sadia saeid sagar sahar sahle sai saiful sajid sajith
    sakshi sakura saman samarth sameera sanae sanam sandeep sandiaga sanjana sanjay sanjaya sanjeev sankar santosh
    saori sarath sarita saroj satoko satomi satoru satoshi satya satyendra saurabh saurav savitri sayaka sayed sayuri
    seema seiichi seiji seiko seizo sela selvam selvi sema seo seok serdar serkan setsuko setsuo seung seyed seyyed
    shabnam shafi shafiq shafqat shah shahbaz shahed shahram shahrzad shaikh shailesh shakeel shakib shalini shamima
    shamshad shankar sharad sharda shashank shashi shaukat shavkat shazia sheela shehbaz shen shi shibani shigeki
    shigeko shigeo shigeru shih shiho shikha shin shinichi shinji shinjiro shinobu shintaro shinya shinzo shiori
    shirish shiv shiva shivraj shivshankar sho shobha shobhana shogo shohei shoichi shoko shreya shruti shu shubham
    shuichi shuja shuji shun shunichi shunsuke shwe shyam siddharth siddiq simran sinem siraj sirikit sita sitaram siti
    smita smriti snehal sobhan sohail sok somchai somsak soo soon soonthorn soumitra sourav sreenivasan srettha sri
    srinath srinivas srinivasan srithamma subandrio subhas subhash subin subodh subrata sudarshan sudha sudhir sufyan
    suhasini suhrob sujata sujatha sujit sukhbir sukma sukumar sultana sumanth sumiko sumit sumitra sundar sung sunil
    supachai supriya surakiart suresh surin surya susanto susheela sushil susilo sutan sutomo suyog suzuka swaminathan
    swapan swaraj swati syed tadao tadashi tae taeko tahir tai taiga taiki takaaki takahiro takako takamitsu takao
    takashi takayuki takehiko takeo takeru takuma takuya tamako tanuja tanvi tanvir tapan taro taslima tatsuo tatsuya
    tayyab tayyip teh tejas tejashwi temur teng teruko tetsuo tetsuro tetsuya thaksin thaksina than thanakorn
    thanathorn thang thanh thanom thao thein thi thida thien thinh thirumavalavan thiti thongloun thu thuy tian tien
    toan tokiko tomiko tomo tomoaki tomohiro tomoko tomomi tomoya tomoyuki tong toru toshi toshiaki toshihiro toshiko
    toshimitsu toshio toshiro toshiyuki trang trinh truc truong tsai tsang tsering tshering tsuneo tsutomu tsuyoshi
    tuan tuba tugba tung tuong turgut tuyen uday uddhav ugur ujjwal ulan ulugbek uma umesh umid ummu usha usman utkarsh
    uttam uyen vahid vaibhav vandana varsha varun vasant vasantha vasudev veena veerappa venkaiah venkat venkatesh
    vibha vidya vijay vijaya vikas vikram vimal vinay vineet vinh vinod viplav virat virendra vishal vishnu vishwanath
    voravit vuong vusala wahid wannapa waqar wasana wei wen wenbin wina wiranto wissanu xiang xiao xiaobo xiaoping xie
    xin xing xiong xuan xue xuejun yanagi yang yanti yash yashpal yashwant yasuhiko yasuhiro yasuko yasuo yasushi
    yasutoshi yildiz yin ying yingluck yiwei yogendra yogi yohei yoichi yoji yong yoo yoshi yoshiaki yoshihide
    yoshihiko yoshihiro yoshiko yoshimasa yoshimi yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki youichi yousaf
    yuan yue yui yuichi yuichiro yuji yuka yukari yuki yukihiko yukiko yukio yulianti yulius yuma yumi yumiko yun yunho
    yunus yuriko yuta yutaka yuuki yuval zaheer zahid zaki zamir zao zeki zeynep zha zhang zhao zhe zheng zhi zhiqiang
    zhong zhou ziaur zilola zinaida zohreh zubair zul zulfiqar zulkifli
"""
_ARAB_WORLD = """
    abbes abdelaaziz abdelali abdelbaki abdelbasset abdelfattah abdelghani abdelhak abdelhakim abdelhalim abdeljalil
    abdelkarim abdelkrim abdelmalek abdelmalik abdelmoneim abdelmonem abdelmoumen abdelmounaim abdelouahab abdelouahed
    abdelrahim abdelrahman abdelraouf abdelsalam abdelwahab abdelwahid abdennour abderrazak abderrezak abdeslam
    abdessamad abdessatar abdesslam abdolhossein abdulhadi abdulhamid abduljabbar abdulkader abdulkadir abdullatif
    abdulmajid abdulmalik abdulnasser abdulqader abdulraheem abdulrazaq abdulsalam abdulwahab abed abeer abir aboud
    adeeb adeela afaf ahlam ahlem ajmal akram aktham alaa alaeddine aliaa alya amani amer amna amro anas anbar anissa
    anouar areej aref arwa asaad asmaa assia atef atika awad awatef awni azeddine azhari azza azzam azzeddine baha
    bahaa bahia bahija bahiya baraka barakat bariza bashayer basima basma basmah bassel bassima batoul belgacem
    belkacem besma bilel bochra bouchra boudour bouthaina burhan bushra chafik chahinez chaima chakira charaf cherif
    cherifa chokri daad dalal dalel dalila dania dareen dhia dhikra djamel djamila djelloul dounia durra elyes emad
    eman emna essam ezzat ezzedine fadia fairouz faouzia fares faridah faris faten fathi fathia fatin fawaz fawzi
    fawzia fayza ferial feryal fethi firdous foued fouzia ghada ghaleb ghalia ghania ghassane ghazi ghita hafez hafid
    hafsa haider haitam hajar hajer halimah hamadou hamida hamma hammadi hammouda hamoud hanaa hanadi hanane hanen
    hasna hassiba hassna hatim haya hayfa haykal hazem hedi hend hesham hichem hikmat hissa hocine honaida houari
    houcine houria houriya houssine hussam ibtihal ibtisam idir ihab ihsan ikhlas ilhame ilhem imen inaam inas insaf
    intissar iqbal ismahane israa iyed izzat jaafar jabr jad jaleel jalila jamaal jamaleddine jaouad jasem jassim
    jawaher jawhar jihan jihane joud joumana jumana kaltham kamilia kaouthar karam karima kawtar kawthar khadra
    khaldoon khaldoun khawla kheira kheireddine khouloud kinda lahcen lakhdar lama lamis lamya larbi lassaad latifah
    layal layla loay lobna louay loubna loujain lounes lujain maan madiha madjid maged mahdi mahjoub mahmood maissa
    maitha majdouline malek mamdouh mamoun manal manar mansoor mansouria marouane marzouk mawlay mayada maysa maysoon
    meriem mesbah miloud miral miriem moeen moez mokhtar mondher mongi moukhtar mounira moustafa moustapha moutaz moza
    muath mubarak mufida muhannad munira muntaha munther muqtada mutlaq muwaffaq nabeel nacer naceur nadera nadhem
    nadra naglaa nahed nahid nahla naim najah najate najeeb najiba najim najwa nameer naoual narjes nasra nasreddine
    nasrin nassib nassif nassim nassima nassira nawel nawfal nazek nazha nermin nesrine nidal nihad nihal nihel nisrine
    nouha nour nourhan nouria nourredine nuha obaid odai okba omaima omayma ons ouafa ouassila oubada ouissem ourida
    qais qassem qusay raafat raed rafah rafea rafika raghad raghda rahaf rahma rajaa rakan ramla ramy ramzi randa
    raneem rasha rashed raslan rawan rawda rawya rayan razan rehab reham rida rihab riham rim rola rouba rouhia rowaida
    ruba ruwaida saadeddine saadia saadoun sabiha sabrine sadok safa safaa safae safiya safwan sahbi said salaheddine
    saliha saloua salwa samah samar samih samiha sanaa sawsan seham senda shadi shadia shahd shaima shaimaa shakir
    sharifa shatha shawki shawqi shereen sherine shireen shukri siham sihem silwan sirine slaheddine slim sobhi sofyan
    soha sohair sondos souad souha souhail souheil soukaina soulaf soumia souraya suad suha suhail suhaila suhair
    suheir sulaiman sumaya tahani taher talaat tamer tammam taoufik tarak tasnim tawakkol tawfik tawfiq thamer thouraya
    thuraya tijani tlili touria wadad wadih wafaa wafae wahiba wajdi wajih walaa wardah waseem wasfi wassila wejdan
    widad wiem wissal wissam yahia yakin yakoub yamama yara yazan yazid yosra younes younis yousra youssra zafer zaher
    zahia zahir zaina zakiya zayed zeinab zeineb zeyad ziyad zohair zohour zouheir zouhour zoulikha zuhair
"""
_PACIFIC = """
    afioga afoa aiono alapati ameliajane aniterea ariki aroha asofa atama biman biribo cakobau charlot cyprianus
    eneliko eroni falani feleti fiame filimon gauna giff hinemoa hone ifereimi inia inoke isoa jioji joeli josaia josua
    kamipeli kanaky kausea kilisitina kiritapu kora lagitupu laisenia leanavatu leota losa lupe manasa manasseh
    manumalo marama maroro mataio mere mereseini moana naituku nanaia ngaire ofa oloapu penaia peni puleitu
    ratumaitavuki ropate samisoni samuelu saufatu seini semi seremaiah setareki siaosi silinaki sione sitiveni siulolo
    taito tamati taneti tauili tevita tiaon tuilaepa tuimaleali tupou ulafala vaine viliami vilisoni waisale wiremu
"""
OF_THE_WORLD = frozenset(f"{_AMERICAS} {_AFRICA} {_EAST} {_ARAB_WORLD} {_PACIFIC}".split())
