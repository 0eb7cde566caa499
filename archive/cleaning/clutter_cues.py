"""Phrases by which the furniture of a web page gives itself away, folded, by reason.

Data only. A line of `LINE` must consist of nothing else; a line of `HEADING` opens a block
that runs on; a line of `INLINE` begins so and is cut alone.
"""

LINE: dict[str, tuple[str, ...]] = {
    "print": (
        r"(?:image[_ ]?print)?\s?(?:imprimer|print|imprimir|طباعه|اطبع)(?: (?:cet article|"
        r"this (?:page|article)|المقال|la page))?",
        r"image_print",
        r"(?:version|format) (?:imprimable|pdf)",
        r"(?:telecharger|download|تحميل) (?:en |the |le )?pdf",
    ),
    "share": (
        r"(?:partager|partagez|share|shares|compartir|compartelo|شارك|مشاركه|شاركها|انشر)"
        r"(?: (?:sur|on|en|via|this|cet|cette|l'article|article|page|post|the|ce|story|"
        r"contenu|المقال|الخبر|علي|عبر|esta|noticia))*"
        r"(?: (?:facebook|twitter|x|whatsapp|linkedin|telegram|email|e mail|فيسبوك|تويتر|واتساب))*",
        r"(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|instagram|youtube|"
        r"tiktok|messenger|reddit|tumblr|threads"
        r"|bluesky|viber|email|e mail|courriel|mail|فيسبوك|تويتر|واتساب|تيليغرام|لينكدان|بريد الكتروني)",
        r"(?:tweet|tweeter|tweetez|pin|pin share|pin it|like|j'aime|اعجبني|غرد|me gusta)",
        r"(?:copy link|copier le lien|copy url|copiar enlace|نسخ الرابط|انسخ الرابط|lien copie|link copied|copied)",
        r"url has been copied successfully!?",
        r"(?:suivez[ -]nous|follow us|siguenos|تابعنا|تابعونا)(?: (?:sur|on|en|علي)(?: \w{1,20}){1,3})?",
        r"(?:rss|atom|feed|flux rss|subscribe to rss)",
        r"\d[\d ,.]{0,8}(?:قراءه|قراءات|مشاهدات|reads?|lectures?|visites?)",
        r"\d{1,5} (?:partages?|shares?|vues?|views?|likes?|مشاهده|مشاهدات|lecturas)",
    ),
    "related_posts": (
        r"(?:lire la suite|lire plus|en savoir plus|read more|continue reading|see more|"
        r"voir plus|leer mas|اقرا المزيد|المزيد)(?: \W)?",
        r"(?:a )?voir aussi\s?[:–—-].{0,160}|(?:see|watch) also\s?[:–—-].{0,160}|"
        r"(?:vea|ver) (?:tambien)?\s?[:–—-].{0,160}",
        r"\d{1,3} (?:minutes?|mins?|min) (?:read|de lecture|de lectura)",
        r"(?:temps de lecture|reading time|tiempo de lectura|مده القراءه|وقت القراءه)\W{0,3}(?:\d{1,3}|دقيق).{0,20}",
        r"lecture \d{1,3} ?min\w*\.?|\d{1,3} min(?:utes?)?\.? de lecture|listen to this article.{0,12}",
        r"nos abonnes ont (?:aussi )?lu.{0,60}|(?:lectura|tiempo) \d{1,3} min\w*",
    ),
    "comments": (
        r"(?:voir|afficher|show|view|ver|mostrar) (?:plus de|more|mas) (?:reponses|replies|respuestas)|"
        r"عرض المزيد من الردود|اكتب ردك|(?:post|poster|publier|tweet|ecrire|write)(?: your| votre)? (?:reply|reponse)",
        r"(?:no|aucun|\d{1,5}|sin|لا) (?:comments?|commentaires?|comentarios?|توجد تعليقات|تعليقات?|تعليق)",
        r"(?:comments?|commentaires?|comentarios?|التعليقات|تعليقات)(?: \(\d+\))?",
        r"(?:comments are closed|les commentaires sont fermes)\.?|"
        r"(?:no comments yet|aucun commentaire pour|sin comentarios aun|لا توجد تعليقات)\b.{0,60}",
        r"\d{1,5} (?:reactions?|reponses?|replies|respuestas?|ردود|رد)|"
        r"(?:show|view|afficher|voir|mostrar|ver|اظهر|عرض|اعرض)(?: (?:all|les|las|los|المزيد من|جميع))? "
        r"(?:replies|reponses|respuestas|(?:ال)?ردود)",
    ),
    "navigation": (
        r"(?:accueil|home|inicio|الرييسيه|menu|recherche|search|buscar|بحث|retour|back|top|haut de page|back to top"
        r"|skip to (?:main )?content|aller au contenu(?: principal)?|contact|a propos|"
        r"about us|connexion|login|log in|sign in"
        r"|se connecter|s'inscrire|sign up|register|mentions legales|privacy policy|terms of use|من نحن|اتصل بنا)",
        r"(?:القايمه(?: الرييسيه)?|menu principal|main menu|menu|navigation|ouvrir le menu|تخطي .{3,40})",
        r"(?:article )?(?:precedent|suivant|previous|next)(?: (?:article|post|story))?",
        r"(?:[^«“\"/\n]{2,60} [>»›] ){1,4}[^«“\"]{2,60}",
        r"(?:(?:cette|this|esta|la presente|ceci|هذه) )?(?:(?:est|is|es) )?(?:une |an? |una )?(?:[a-z]+ )?"
        r"(?:traduction|translation|traduccion|ترجمه)\b.{0,60}(?:non officielle|fourni|gracieux|courtoisie|courtesy"
        r"|unofficial|proporciona|cortesia|no oficial|غير رسمي|مجامله).{0,140}",
        r"(?:[^.]{2,40} [-–—|] )?(?:accueil|home|portada|inicio|الرييسيه)(?: ?[|>»›/·•-] ?[^.|]{2,30}){1,6}",
        r'(?:home|accueil)  ?[a-z].{0,60}|الرييسيه ?["»>].{2,40}|'
        r"(?:cookies on|is this page useful|report a problem with|skip to|back to) .{0,90}",
        r"(?:about (?:this|the) site|legal matters|mentions legales|conditions d'utilisation|سياسه الخصوصيه|"
        r"شروط الخدمه|"
        r"شروط الاستخدام|editorial code|report an error|signaler une erreur|accessibilite).{0,140}",
        r"is this page useful\?.{0,120}|¿le ha resultado util.{0,60}|(?:media|press) enquiries|updates to this page",
    ),
    "advertisement": (
        r"(?:publicite|advertisement|advertising|annonce|sponsored|sponsorise|publicidad|اعلان|اعلانات|pub)",
        r"(?:article|story|la suite|suite|la noticia|continua|continues|continue|sigue|passer|skip|fin|end|"
        r"تابع)\b.{0,50}"
        r"\b(?:publicite|advertisement|ads?|publicidad|annonce|anuncio|الاعلان)\b.{0,12}",
        r"(?:story|article|text) continues.{0,20}|(?:advertisement|publicite|publicidad)\b.{0,10}"
        r"\b(?:scroll|continue|skip|fermer|close|cerrar)\b.{0,20}",
    ),
    "paywall": (
        r"(?:s'abonner|je m'abonne|abonnez[ -]vous|subscribe|suscribete|suscribirse)(?: .{1,40})?|اشترك(?: الان)?|"
        r"(?:seguir leyendo|keep reading|continuer la lecture|poursuivre la lecture|تابع القراءه|اكمل القراءه)",
        r"(?:newsletters?|boletin|infolettre|premium|members only|solo suscriptores|noticia relacionada)",
    ),
    "widget": (
        r"(?:other story content|other stories|tags?|mots[ -]cles|etiquetas|الكلمات المفتاحيه|وسوم)\W{0,3}",
        r"(?:tags?|mots[ -]cles|etiquetas|الكلمات المفتاحيه|وسوم|الوسوم)\s?:.{0,120}",
        r"(?:taille du texte|font size|حجم الخط)\W{0,3}",
        r"a\s?[+-](?: a\s?[+-])*|a ?a|end of (?:article|document|list)|list (?:of )?\d+.{0,12}|"
        r"\d\d?:\d\d ?/ ?\d\d?:\d\d",
        r"(?:archivado en|archive(?: dans| sous)?|filed under|كلمات (?:دلاليه|مفتاحيه)|الوسوم|palabras clave|temas)"
        r"(?:\s?:.{0,160})?|انقر (?:هنا )?ل.{0,60}|ajouter a (?:vos|mes) .{3,20}|follow us|"
        r"sigue (?:toda|todas|todos|a) .{5,140}",
        r"(?:ecoute[rz]|listen|escuch(?:ar?|e)|استمع)(?: (?:a |to |al? |الي |ل)?(?:cet |l'|this |the |el |la |ال)?"
        r"(?:article|story|articulo|noticia|مقال|خبر))?\W{0,3}(?:\d.{0,12})?",
        r"\(?(?:seul le prononce fait foi|check against delivery|sujeto a cambios|cotejar con)\b.{0,140}|"
        r"(?:note|n\.?b\.?|nota)\s?: (?:this )?(?:transcript|transcription|la transcripcion).{5,160}|"
        r"you are on an official .{5,80}|(?:an )?official website of .{5,80}|(?:kindly )?(?:like|click to) (?:and )?"
        r"(?:share|print|email|tweet).{0,60}|kindly .{0,20}(?:like|share|follow).{0,40}",
        r"(?:loading|chargement|cargando|جاري التحميل)\W{0,3}(?:en cours)?\W{0,3}",
    ),
    "credit": (
        r"(?:credits?(?: photos?)?|photos?|ph|image|foto|source photo|صوره|الصوره)\s?[:©].{0,80}",
        r"(?:©|\(c\)) .{0,140}",
        r"\(\(.{5,140}\)\)",
        r"(?:additional )?(?:reporting|writing|editing) (?:by|and).{3,200}|.{0,60}(?:contributed (?:reporting|to this "
        r"(?:report|story|article))).{0,80}|our standards:.{0,90}|(?:purchase )?licensing rights.{0,30}|enditem",
        r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|(?:[\u0621-\u064a] ){1,3}?[\u0621-\u064a] ?/ ?"
        r"[\u0621-\u064a](?: [\u0621-\u064a]){0,3}(?: ?/ ?[\u0621-\u064a](?: [\u0621-\u064a]){0,3})?|"
        r"[-=*_]{2,} ?\d{0,4} ?[-=*_]{2,}|(?:انتهي|النهايه)\W{0,3}",
        r"(?:ce (?:message|courriel)|this (?:message|e-?mail)|este (?:mensaje|correo)).{0,80}"
        r"(?:confiden|exclusiv|intended|destin).{0,260}",
        r"(?:this article is free|support (?:our|independent|quality) |soutenez |apoya ).{5,160}|"
        r".{0,40}(?:encuesta de satisfaccion|satisfaction survey|enquete de satisfaction).{0,60}|¿como fue tu .{3,60}",
        r"recevoir .{3,40} par courriel.{0,40}|email the .{3,40} newsdesk.{0,120}|copyright .{2,60}",
        r".{10,240}(?:\(photo\s?:.{2,60}\)|\. photo [a-z ,'.-]{3,50}|\(photo [a-z ,'./-]{2,40}\)|/handout\))",
        r".{10,280}\((?:[^()]{0,30} )?(?:photos?|file|handout|archives?|archivo|via [^()]{2,20})(?: [^()]{1,20})?\)",
        r"\((?:reporting|writing|editing|additional reporting|edited|written) by .{3,160}\)",
        r"\(this (?:story|article|report) (?:has|was) .{10,140}\)",
        r"--\s?\([\u0621-\u064aa-z ]{2,12}\)|//\s?انتهي\s?//|[=\-*_]{5,}.{0,12}",
        r"\d{1,2}:\d\d ت ?مـ?|\d{4}|[\u0621-\u064a] ?[\u0621-\u064a]?/ ?[\u0621-\u064a] [\u0621-\u064a]|ا\+ ا-",
        r"[-–—(]?\s?(?:avec (?:des )?informations?|with (?:inputs?|files|information|additional reporting)|"
        r"con informacion(?:es)?) "
        r"(?:de |from |by ).{2,90}|(?:edited|written|reported|compiled|vetted|edicion|edite) (?:by|par|por) .{3,90}",
        r"(?:map|aps|tap|afp)\s?: ?[a-z]{1,3}(?:/[a-z]{1,3}){0,2}|[a-z]{2,3}-{1,3}[a-z]{2,3}\W?",
        r"\(?this (?:story|article|report) (?:is|was|has been) (?:auto|publish|generat|not been|edited).{5,140}",
        r"published in (?:the )?.{3,40}, .{3,25}\d{4}\.?|.{4,40} is (?:a|an|the|our|.{3,30}'s) .{0,40}"
        r"(?:correspondent|reporter|columnist|bureau chief)(?: .{2,60})?\.?|.{4,40} (?:est|es) (?:notre |le |la |"
        r"el |nuestr[oa] )?"
        r"(?:correspondante?|journaliste|periodista|corresponsal)(?: (?:a|au|de|du|en|pour|para) .{2,60})?\.?",
        r"\[[^\[\]]{0,40}(?:handout|file|photo|courtesy|reuters|afp|ap|epa|anadolu)[^\[\]]{0,40}\]|"
        r"\((?:ap|afp|epa|reuters|anadolu) (?:photo|foto|image)[^()]{0,40}\)",
    ),
}

INLINE: dict[str, tuple[str, ...]] = {
    "related_posts": (
        r"(?:a )?lire (?:aussi|egalement)\s?:?",
        r"(?:read|see) (?:also|more)\s?:",
        r"(?:voir|consulter) (?:aussi|egalement)\s?:",
        r">{1,2}\s?(?:a )?lire (?:aussi|egalement)",
        r"(?:read more about|more on|tags|mots[ -]cles|categorie|categoria|etiquetas|وسوم|related topics)\s?:",
        r"(?:cet article est reserve|only part of our news|votre e-?mail|enter your email|je m'inscris|sign up for)\b",
        r"(?:te|le) quedan? \d+|.{0,60}(?:newsfeed|news feed|le fil complet|the full (?:text|story)|"
        r"el servicio completo).{0,60}"
        r"(?:subscribers|abonnes|clients|abonados|suscriptores)|(?:what you read|ce que vous lisez|lo que lee) here|"
        r"(?:¿)?ya tienes cuenta|(?:para reproducir|toute reproduction|reproduction (?:of|is|in)|no reproduction|"
        r"any reproduction|prohibida la reproduccion)\b|"
        r"il vous reste \d+|(?:la suite|le reste|l'integralite|cette page|this (?:article|story|content)|"
        r"este (?:contenido|articulo)|هذا المحتوي|les commentaires|comments|los comentarios) (?:est|sont|is|are|es|"
        r"son)? ?"
        r"(?:exclusiv|reserv|only for|for (?:subscribers|members)|closed|fermes|cerrad|مخصص)",
        r"(?:deja abonne|already (?:a )?subscri|ya (?:eres|es) suscriptor|(?:veuillez|please|por favor)\W{1,2}"
        r"(?:renseigner|saisir|entrer|enter|enable|activer|log in|sign in|verify|introduzca)|by (?:signing up|"
        r"subscribing)|"
        r"en vous (?:inscrivant|abonnant)|al suscribir(?:te|se))\b",
        r"(?:cette|this|esta|este) video .{0,30}(?:disponible|available|play|reproduc)|pour (?:afficher|lire|"
        r"visionner) "
        r"(?:ce contenu|cette video)|to (?:view|display|watch|play) this "
        r"(?:content|video|media|page|post|site|embed)|(?:your browser|votre navigateur|tu navegador|"
        r"su navegador|متصفحك)\b|all content is available under",
        r"\(re\)lire\s?:|voir aussi\W|(?:click|tap) here (?:to|for)|cliquez (?:ici|sur)|haga clic|haz clic|"
        r"pinch[ae] aqui|اضغط هنا|انقر هنا|للمزيد من (?:الاخبار|المعلومات)|لمتابعه .{2,40}(?:قناتنا|اضغط|نبض|"
        r"واتساب|تيليجرام|تلغرام|غوغل|جوجل)",
        r"comentarios? \(\d+\)",
        r"(?:also read|read|lire aussi|a lire|voir aussi|lea tambien|te puede interesar|mas informacion|اقرا ايضا|"
        r"اقرا المزيد|شاهد ايضا|طالع ايضا|مواضيع ذات صله|خبر ذو صله)\s?[:|>»–-]",
        r"(?:reserve aux abonnes|contenu reserve|article reserve|connectez[ -]vous|subscribe to (?:continue|read)|"
        r"this content is for subscribers|contenido exclusivo|للمشتركين فقط)\b",
        r"(?:sur le meme sujet|dans la meme rubrique|related)\s?:",
        r"(?:اقرا|طالع|شاهد) (?:ايضا|كذلك)\s?:?",
        r"(?:lea|lee|ver) (?:tambien|ademas)\s?:?",
    ),
    "cookies": (
        r"(?:ce site|nous|notre site).{0,60}cookies",
        r"we use (?:some |essential )*cookies|يستخدم هذا الموقع",
        r"(?:accept|reject) additional cookies",
        r"(?:we|this (?:web)?site) uses? cookies",
        r"(?:este sitio|utilizamos|usamos).{0,40}cookies",
        r"يستخدم (?:هذا )?الموقع ملفات",
        r"(?:accepter|refuser|accept|reject|aceptar)(?: (?:tous|all|todas?))?(?: (?:les|las|the))? cookies",
        r"gerer (?:le consentement|mes cookies|les cookies)",
    ),
    "newsletter": (
        r"(?:inscrivez[ -]vous|abonnez[ -]vous|s'abonner|recevez) .{0,60}(?:newsletter|"
        r"lettre|infolettre|chaine|actualites)",
        r"(?:subscribe|sign up) (?:to|for) .{0,60}(?:newsletter|updates|channel|mailing list)",
        r"(?:suscribete|reciba) .{0,60}(?:boletin|newsletter)",
        r"(?:اشترك|انضم) .{0,60}(?:النشره|قناه|القناه)",
        r"(?:rejoignez|suivez|join) .{0,40}(?:whatsapp|telegram|facebook|google news)",
        r"(?:get|receive) .{3,60}(?:emailed|delivered|in your (?:inbox|mailbox)|to your inbox|by e-?mail)",
        r"(?:recibe|recibir|recibi) .{3,80}(?:correo|newsletter|boletin)",
        r"(?:recevez|inscrivez[ -]vous|abonnez[ -]vous) .{3,100}(?:mail|courriel|inscription|newsletter|notifications)",
        r"(?:توصل|احصل|سجل|ادخل) .{2,60}(?:بريد|النشره|الاخبار)",
        r"(?:to unsubscribe|unsubscribe from|pour vous (?:desabonner|desinscrire)|si vous ne souhaitez plus recevoir|"
        r"para (?:darse de baja|cancelar|dejar de recibir)|لالغاء الاشتراك)",
        r"(?:ce (?:message|courriel)|this (?:message|e-?mail)|este (?:mensaje|correo))(?: electronico)? "
        r"(?:et ses|et toutes|and any|and its|y sus|y cualquier) (?:pieces|attach|adjunt|files|fichier|annex|document)",
        r"(?:votre adresse (?:de messagerie|e-?mail|electronique)|your e-?mail address|(?:tu|su) direccion de correo)"
        r" .{0,20}(?:ne sera pas publiee|will not be published|no sera publicada)|لن يتم نشر عنوان بريدك",
        r"ce texte .{0,60}ne peut etre reproduit|.{3,120}(?:tous droits reserves|all rights reserved|"
        r"todos los derechos reservados|جميع الحقوق محفوظه)\.?$",
        r"cet article (?:vous est offert|est (?:reserve|gratuit|en acces libre))",
        r"(?:chaque|tous les|toutes les|every|each|cada|todos los|كل) .{3,40}(?:recevez|dans votre boite|in your inbox|"
        r"recib[ea]|en tu (?:correo|buzon)|بريدك)",
        r"(?:recevez|ne (?:manquez|ratez|loupez) (?:rien|pas|plus|aucun)|retrouvez|get) .{3,80}(?:actualites?|actu|"
        r"infos?|alertes?|"
        r"l'essentiel|news|headlines|stories|boite (?:mail|de reception)|chaine|application)|"
        r"(?:apuntate|registrate|unete a|\d{0,5} ?join our (?:\w+ )?(?:channel|group|community|newsletter)|"
        r"rejoignez[ -]nous|انضم(?:وا)? (?:الي |ل)(?:قناتنا|قناه|مجموعتنا))\b",
        r"newsletter\s?:|(?:la )?lettre hebdo\b|recevez (?:chaque|toute|le|notre|nos)\b|join our community",
        r"(?:telechargez|download|descarga|حمل) (?:l'|the |la |our |notre )?(?:application|app|تطبيق)\b",
        r"(?:تابعوا|تابعونا|تابع|لتصلكم|انضموا|اشتركوا) .{0,80}",
    ),
    "copyright": (
        r"(?:©|\(c\)|copyright)\s?.{0,60}\d{4}",
        r"copyright .{2,60}\. (?:permission|no part|reproduction|all rights)\b",
        r"(?:tous droits reserves|all rights reserved|todos los derechos reservados|جميع الحقوق محفوظه)",
    ),
}

HEADING: dict[str, tuple[str, ...]] = {
    "related_posts": (
        r"(?:related|similar|recommended|popular|latest|recent|more) (?:posts?|articles?|"
        r"stories|news|content|from .{2,40})",
        r"(?:articles?|sujets?|posts?|contenus?) (?:similaires?|connexes?|lies|recents?|"
        r"recommandes?|associes|populaires|les plus lus)",
        r"(?:dans la meme rubrique|sur le meme (?:sujet|theme)|les plus lus|a la une|plus d'articles|autres articles"
        r"|vous aimerez aussi|a decouvrir|derniers articles|dernieres (?:actualites|infos|nouvelles))",
        r"(?:a )?lire (?:aussi|egalement)\s?:?",
        r"(?:you may also like|you might also like|read also|see also|most read|trending(?: now)?|don't miss"
        r"|also read|read next|read more|more to read|voir aussi|a voir|lea tambien|vea tambien|ver tambien)\s?:?",
        r"(?:اقرا ايضا|مواضيع ذات صله|مقالات ذات صله|اخبار ذات صله|مواضيع مشابهه|قد يعجبك "
        r"ايضا|الاكثر قراءه|اخر الاخبار)\s?:?",
        r"(?:noticias?|articulos?|temas?) (?:relacionad[oa]s?|recientes)|te puede interesar|lo mas leido|mas noticias|"
        r"ultimas noticias",
        r"(?:mas informacion|la redaction (?:vous )?(?:conseille|recommande)|recommended for you|le plus lu|"
        r"pour aller plus loin|nous vous recommandons|اخترنا لكم|قد يهمك(?: ايضا)?|المزيد من .{3,30}|"
        r"الاكثر تداولا.{0,20}|اخبار اخري)",
        r"related (?:coverage|links|topics|stories|reading)|read more about.{0,60}|more from .{2,30}",
        r"dans le meme dossier|sur le meme theme|nos abonnes ont (?:aussi )?lu|a lire aussi",
        r"(?:موضوعات|مواضيع|مقالات|اخبار) (?:متعلقه|ذات صله|مرتبطه)|الاشخاص ذوو الصله|ماذا يحدث|relevant people|"
        r"what's happening|trends for you",
    ),
    "comment_form": (
        r"تعليقات الزوار|اراء القراء|reader comments|vos commentaires|comentarios de los lectores",
        r"(?:laisser|poster|ajouter|ecrire) un commentaire.{0,20}",
        r"(?:leave|post|add) a (?:comment|reply).{0,20}",
        r"(?:deja una respuesta|deja un comentario|dejar un comentario).{0,20}",
        r"(?:اترك (?:تعليقا|ردا|رد)|اضف تعليق(?:ا|ك)?).{0,20}",
        r"votre adresse e-?mail ne sera pas publiee.{0,120}",
        r"your email address will not be published.{0,120}",
        r"لن يتم نشر عنوان بريدك.{0,120}",
        r"tu direccion de correo.{0,30}no sera publicada.{0,80}",
        r"\d{1,5} (?:commentaires?|comments?|reactions?|تعليقات?|تعليق) (?:sur|on|علي) .{2,160}",
    ),
    "comments": (
        r"(?:comments?|commentaires?|comentarios?)\s?(?:\(\d{1,5}\)|\d{1,5}) (?:closed|fermes|cerrados)|"
        r"(?:comments|commentaires|comentarios) (?:closed|fermes|cerrados)",
        r"(?:[1-9]\d{0,4}|\([1-9]\d{0,4}\)) (?:commentaires?|comments?|comentarios?|reactions?|reponses?|replies|reply|"
        r"respuestas?|تعليقات?|تعليق|ردود|رد)|(?:commentaires?|comments?|comentarios?|التعليقات|الردود) ?"
        r"\([1-9]\d{0,4}\)",
    ),
    "newsletter": (
        r"(?:la |our |the |notre )?(?:newsletter|newsletters|lettre d'information|infolettre|boletin|النشره الاخباريه|"
        r"النشره البريديه|القايمه البريديه)",
    ),
    "footer": (
        r"(?:suivez l'actualite|nos rubriques|site map|plan du site|خريطه الموقع)",
        r"(?:media|press) (?:enquiries|inquiries|contacts?)|contacts? (?:presse|medias?)|"
        r"contactos? (?:de|para la) prensa|(?:ال)?تواصل الاعلامي",
    ),
}

TEASER = (
    r"(?:en )?videos?\s?[:.|–-]|(?:watch|regardez|mira|listen|en images|en fotos|in pictures|diaporama|podcast|"
    r"infographie|"
    r"infografia|photos|fotos|notre dossier|dossier|analyse|analysis|opinion|editorial|explainer|entretien|interview|"
    r"reportage|lire|read|lea|decryptage|(?:بال)?(?:فيديو|صور)|شاهد|اقرا|تقرير|تحليل|بودكاست)\s?[:|>»–-]|"
    r"(?:watch|video|see|listen) \|"
)
"""Opens a line below the text's beginning that leads to another page: "Watch: …", « Notre dossier : … »."""
