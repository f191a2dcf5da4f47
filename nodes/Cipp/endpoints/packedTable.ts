// Made by `npm run endpoints` from the OpenAPI file of CIPP. See packing.ts and tableLines.ts.
export const SYMBOLS = `#%789;<@YZ^}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟƠơƢƣƤƥƦƧƨƩƪƫƬƭƮƯưƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿǀǁǂǃǄǅǆǇǈǉǊǋǌǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǝǞǟǠǡǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǱǲǳǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȝȞȟȠȡȢȣȤȥȦȧȨȩȪȫȬȭȮȯȰȱȲȳȴȵȶȷȸȹȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏͰͱͲͳʹ͵ͶͷͻͼͽΈΉΊΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώϏϐϑϒϓϔϕϖϗϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϰϱϲϳϴϵ϶ϷϸϹϺϻϼϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѷѸѹѺѻѼѽѾѿҀҁҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӅӆӇӈӉӊӋӌӍӎӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӬӭӮӯӰӱӲӳӴӵӶӷӸӹӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮԯ`;
export const WORDS = `tenantFilter!
.ReadWrite|
enant
 > Administration
Exchange
tion
.Read
List
emplate
Endpoint
Identity
ilter
CIPP
Exec
Settings
Mailbox
ompliance
isplayName
 the 
Security
Remove
tandard
 for 
|Email-
Sharepoint.Site
,ExceptIf
ermission
User
Name
Policy
 ...
SharePoint
pplica
 > 
,UseReportDB:b
ent
Group
 configur
SensitivityLabel
user
 and 
MatchesPatterns:a
SensitiveInfoType
efault
evice
Extension
PowerShellCommand
Microsoft 
, including
able
ContainsWords:a
port
clude
Address
Autopilot
SafeLinks
.Core
a specific 
ing
Type
ssign
Domain
Message
ed 
Alert
Principal
 Online
Intune
|Retrieves
Admin
 polic
Contact
,selectedT
Access
ate
crip
s|G
icense
|This func
ustom
 from
Schedule
ector
name
:b,
Header
ternal
Spam
ember
group
est
App
Sharepoint
ender
Attachm
aseline
mail
Analyser
Add
Condi
Delete
:v,
|Returns
SiteUrl
Reten
their 
s a
 re
age
Role
Search
ebhook
Trans
|PT
 with 
Quarantine
Id,
.MEM
bject
otifica
s that 
Edit
ule
GDAP
Safe Links
ship
ite
Entra ID 
GUID
assword
reference
sion
tatus
 in
.Super
a t
:a,
Teams
ount
ver
istra
Con
Recipi
source
Allow
eploy
ies
Set
end
Block
|@s 
|P~.ĎÁ%
|P9.
|^8ÔÎs
Éĺ7
<|#,
Ĥ7.
|ÆÔCÃ-
|P^.Î%#,
|~Ô
|T7Ô
|ZÔMEM
Ê9ÔĊf}
AÓ;
esþ;,
~ë<|
Rela;İ
Ė;al
%#,
SÈs
|T78Ô
ïmÖ
ÿT7.
CÃÐ
Ê98
ùŅÛĜassociatòrĭs
Ê9Ôģæ
|PZĨ
|GT7.
|PÆ.
ģæRĭ
savò
 tYsÉdńí sÈizò
T7F}!,
Ac;
BčPracticeĔ
|P~Ĺø%
Manğ
,ÚôÏ
<|#
Reæ
Sþt
dÄ,
ÿ9.
Enä
|@sÅ
ēbox
ĊF}
ö-managòdß
,dÞ
From
PhoneNumber
etail
irąy
î,NoExpira;ćnotes,ÇAfterć
 documÖ librar
Requč
forma;
rofile
|PZ.
Graph
Protec;
tartDý
 or 
 viaÅ
AuditLog
NinjaOne
board
currÖ
domain
nrollmÖ
otherMails,pĴ,postalCode,
settí
Ò sı
ŀnec;F}
 to 
,mobilePhone,MustChangePa
all
ity
reý
t7F}
|P~.
 síle 
AnyOf
IncidÖ
Loca;
Ďroval
ŀfig
Backup
^.Î
ropert
s:aÌSÖTo:aÌSÖToMċOf
|P~ë%
öReusäņtí
ā; is usòto
ore
 against
!,#,
admin
arameter
data
øĿ;
ŀną
ess
CalŇar
ExcluĶ
Stý
display Ć
orward
quipmÖ
|ZÔ
Ê9ÔRełs
â365 
Ğquč
appí
ist
ner
 by 
eset
 9õ
 showí 
 tYs
,ĥop;al
ID,
Queue
direct
indows
inç
ive
platform
stý,streetè,surĆ,
vailä
ÌđÖ
Øòin
û7s
Copilot
HaloPSA
PolicŅ
ele
ostÀu;
positor
Ğsults
 of 
SÖToĻSÖToMċOfĻ
ode,
shar
Øa;
DefĐ
VerĶ
che
ŋÂś
<|IDŉŨ
ŒCƨ
ŏŚü
ÖrŅ,lƼMethod,lƼſt
ŰÕŉ
DlpŠ
ě;Š
źĠsźUsğƞĘdÞUse×sćdÞÎūźÎÏź
rļÌŁÖðIƤĻÐÏ,PriorƗ,ŁÖðIsĻ
AŞF}
ŏŜ%
ƷŖs
#źðźDura;źExƼíÎźExpireūźF
businưPhones
dƱPÍĘǚedƱs,ǚedÂes,ǚedÂPÍ,
stÏźForT7ćdÞ×sźLastÏźNĪ;ū
ç×,Exç×Ids,Exç×Ïs,×Ids,×Ï
 con
AïTo,
F}ŋŸśRĭÏ,Ƴŕ
Tčs
edAliases,
ervice
iagnostics
isä
ăÅ~Ğæí ƭbase
ĎlyHtmlDisclaimer
ŁÖè
ŴÂŎ
dí,ŵêForEē,ŵêForOffice,ŵê
êÐŋŸśøDÄ,ŃClickThrough,Co
ēNickĆƕssćƐPǔ:o,primðĘĵ,
 rĭ
 tYīdefine 
,wĢAuth
Builder
Func;
Minutes
T7Ńň@
TYŋ
ackğ
dŗų
eĠsćgeƽýTAPByDÞćreasonTYŌ
ideŻGAL
rganiza;
rocư
sÛĜ
sĸ ĺ7
type
udit log
uthÖica
|PË
ŋÂ%
ƄŖ%
NotRewrıUrlsĻŵForInĉSĐs,ŵ
 t7
Public
Time
mmÖs,CĂNĪ;Text,DeliľñAfte
opyŻĘcĽry,cĂDataźAttribut
s:l,
|GŘ
Œņup
ś^,Ï
?ŒÁ
Check
CĽryOrRegion,ųeē,firstÏ,h
Limit
Record/Read
Rčƨ
RĭÏ,ScanUrls,ǘƳ,TrackClic
alert
arget
artƽ
cycle
|GÆ.
~ëŎ
ŏř%
ŏƮ%
,phone,PostalCǙƳ,Streetè,
Bč Practice Ĕ
InstƖAsSystem,InstƖa;IntÖ
Inç
Suĩ
ange
exç
s, 
|@ĝ
|ToolsÔCĂ-Ųs
Ó;ĞǕŅ (WinGet, Chocolýy
,Preview,ĦNĪ;,RǓaseūPĵ
/Hudu/HuduFields/Ƌ/ƋField
=Linux/MacOS/Remedia;/WǇŔ
Decline
EndDý,
Library
OneDrǉ
ommunƗ
sign-in
~Ĺø<|
ĈMċOf
īhave 
ŝŖ Ɵ
šÔús
 acc
 dß
 forÅ
 ÖrŅ
, f}äƾ
,jobTitle,lĀs
,đÖ
Android Enterprise eƏ pƃ
Comp
DÄ,
Exĉ
Item
JITøTY|P^.Ġ%
Only
Result
RowKey
Snooze
TYÿ
cachò
cted
efini;
herweb
id,
oken
remove
role
stý
usğ
|G9.
|^8Ô×s
|ļ-ď
úTYsŋú%
ā; cƘĝ 
ā;Ğtrieves dŽsÉìįùy
Ąd:o,setŮrĘsetSponsorĘ
ƚà%Œàs
ǂ, eachĥits 
 on
ăÅrčrictòsĐs lƼĸǀ
:n,
Auto
Days
PÍs
Room
ance
ŞDirec;,ǩÏ,ǩî,aŞMǙǲexǰs,Ǆ
DǸUrlRewrı,DoȖOȌBranǽFoǨȦ
astÏ,ēTip,mobilePhoneȯt7
cross eľyȗÅcƖer canɈư
aÓ;
coľ
dǓt
manualPagina;
pdý
pÍs
~ background 
Ûre
ÿ~.
ļVoiceżAŞĤeams.Voice
APDßƄé
eason
ertificý
older
ssociatò
subscribe
tivƗ
umber
êÐȇê%
ńmÖ
 API
9õ 
:o,
Billí
Cipp
Classifica;,
MatǞs
Meetí
Refresh
eplace
extenĶ
lignmÖ
managò
op;Ɩy
randí
search
securƗ
sǓΈT7ȜTY@:lā; dńs
ubsþ;
|P^.×
óƚó
ĝn 
Ğla;İ
Ğæōă CACHED ƭĸÅ
Ňpoint
ŝT7
ǟΠȽFutureƁsWhenOOF
÷ dŽòinƂ about ì
 oľview
%áǏ
,companyÏ,
,departmÖ,
,pǔ,ĵ,sƇ
,ȲñsŻňedSĐè,Ï
:aÌ
Copy
Data
Idœ
Orchčrator
TYŤ%
ealth
ethod
evel
liÖ
loca
mưğ
sǞdulò
sΊLĀĘǋΓƞĘÚĆ
wýrmark
ĞȪ bin
ĦÐŋĊf}%
ǲCĂ×,
ȳOrBody
Log
app
tYÏ!,ǬirǯsǧUsȊ
third-partyĸtegra;
âAgÖ 365 / ǐ pȈ
 principal
...
<|ŉ
@Sı
CĂŲƚǴ%
EvÖ
Exç
Full
LĀs
Modify
Owƽ
Shar
Sync
act
atch
cope
dǓgatòƫ
ffƌí
mċİRĭs,
pecialChar
rusted
storò
turn
|@sĸboxȀsØòon 
|ÆÔSafe-Links-Ð
ÀņÂ
ÎID
òby
ùŅō
ÿZ.éŰŉ
ÿƢŎ
ĈŀtainsWordsñĈ
ŏŜś
šÔÂ ě;
ŴÂŰ
Ɩow
ΎÚĆ
 addrư
 breach
 usí
,FƵInĉĘfƵOp;=
AllT7
Expir
Explƨr
Oľride
Policie
Quota,ProhibitSŇ
ReȪBin
SizeOľ
Start
bound
con
detec
enäd
eľƗ
ile
mdlet
tatƼic
|@sĞcÖ ɂ logɋ
|PƢ%
úŋú%CƗ,Ͱany,
ē flow
ě;ƠŊě;ΡΟ@Ƞ
Ś ü
ŝós
şDž
Ū#?,
ŮmÖ
PermsǟÚID!,ί:aš
Ͳè/inĉè,Keepϡ
quarantinòeē ϫ
Ƽory
ȓ%Ěƪ
ȟ,pƬs
ςCveExcep;Ŧóś
 cÃ
 f}
 pro
 sķ
!,ū
Just-in-time ƫ 
Parti;Key
TYDŗTYÏ
TYŦ
a Ú
a ƒ
alue
automatic
cros
exĉ
hiddenŻè@sŵd,
per
s whether
serialNλ
sō,
ter
ure
with
|G~.
|Gď.øŰ÷ Òõ
Étroubleshootí
ĝdmin-lϨ pƣŅ
ĞgƼerò
ƉÒ REST
ƜTo
's 
,ReľseT7Lookup
Have I Been Pwn
PȍíȣExceeded
Run
TčűƚDashƌ<|
URL
anViewPrivýͳs
imumDura;InȅΟ
s (
sensitǉĸƂ Ȑ
ËŰ|ͰЯsÅÒ 
ŏDžśųIDůŌ
ͼZĨ<|IDŶŨö
 (ǚí, lifeȪ
 CÖer
 bĒ
 catalog
 cɁĞǕ
 orĞ
 prƿs
 synchroniza; 
 sϐsōƉSΊÑ
 įùy
 ϴroval
%ID
,PriorƗ
,input
,ÚId
/Validý
:vŒÁ
Archǉ
CaǞ
CommÖ
Entra
ExƯŋƯ
F}ŴŸŰ
Geƽý
GitHub
Global
HasÀutäŀtÖ
Id!,
Invı
Office
Shadow
ShowInDropdown
T7F}
TYħ
TYŴ
Title,websıɇ
ZĨŎ
aintenΥ
ase
bilƗ
cĂer
dT7s,
expand
exƼí
gǉn
hishí
nstƖ
ode
olour
primðĘ
redÖial
rĭħrĭÏůš
ssociýd
stğ
sĸ 
sǓct
uery
which
|PŘ
|ÆÔƝs
|Çĝ
ÀCƘ
Ë<|Ě
×s,
ïĝ phone nλ
ÿ^.DßŎDßǄ
ăÅ~
Čî,
ĎÁ<|
ĘÚħÚôÏŌ
ħôÏ,ĠDΉħ
ŃSĐ,ňSĐ,ė
ŉcĂ 
ŐDLP
ŐSIT
Őě;
śĳ,
şř<|
şŚü
ťŜŰ
ŧŋŧ
ū=ĕ
ŲGuid
Ƣ<|
Ƽribu; 
ǂÉο
ǾȚrScan,Χks
ȢidefromGALć
ȽϽsForĄdOOF
Ͱare
Νe 
EƶÂŋEƶ%ų
Ids
Relatǉș,SƇ
SŇOnBehalf:l
lic
nĉñ,OOFϽȳ
ran
sensiκ label
ĈτPatїnsñĈ
|ToolsÔű-ȃ
Ν aƀy (@Id)
 an
 dŽ
,EndÎĊNĪ;
,PȈÏǏ:aǫ
Bulk
CɁRepo
DÞs
Dý,
Get
IsPĴProteΈ
Link
SPOǝCleanup
ZĨǤö
aŞF}лî,ȉ
ccĽ
chȴsƔ
dÞðÏ
enforce
eϓarbitrary
its
load
mary
new
owƽ
reæ
rift
sÈs
tYÏ
task
ulti
|@sØò
ÀUniľsalġ
ÒхviĶíǂ
ós@ȫóŰŉ
ā; 
Ċf}
ĸƂ aboutÅ
ŋě;ǒśCƘ
ŮdĎƆ
ŰŉhostòЫ
ǎÅÆ & CÃ
Μƴ, desþ;
 link
 sþt
 that
 used
 ľĶ
 ǚí
%Aïto,DŗD
/Read
@AgÖ365PȈ
@êÐ
Azј 
Clone
IpRȴ
IsUnsupæed
JITø
Nowć
Resol
RootFη,TȨ
Selą
Text,
UPNš
aliҝs,ЛͲ
ariä
es 
ifetimeInȅ
ign
log
rea
stÏ,
sÉì
torğ
vŇor
ÀDß
ÀUή
Åsı
ÇMċĻÇЂ
ùyũ
Ądͳ
ĘÚĆSpace
ŀnec
ŋ×ś×î,`;
export const TEXT = `ĕϒ%#Ļac;s,óҊ,Ыdi;sĻCĂȳ,ȵҠԡbookĘͷи
ĕδ%җ!ĘautopilotϢ,×Ć|ĕs éɉsƔĺ7 via PȩѰξ
ĕĎTYȕϴs,ȉĳǫ
ĕǩŤ%#:l,ӪǊ,rĭŔ
ĕǩϥӪĳ,Ǌ,rĭŔ
ĕéƠƄéԍÄǏ:vƷé
ĕBĒǪӸ!,ȧEēs,ȧWĢUrl,aïeҠdŗȵdT7Ȝĳ,Ҭs:a|CƘsƈuήĝѱ
ĕBPATYŏŬ%ĆœŜ
ĕCAÐǢ%#ĘCƘҶDǸSD,NewƳ,oľwrı,RawJSON,rχĆœŚ
ĕCATYǢśЫdi;sπĆœŚ
ĕChocoĎȕŖÏ,ǲcĂArgumÖs,CĂ×,cĂrepo,dŗDǸRčart,ȵ×,ȱӠ
ĕƓŋƓϛţ
ĕƓȇƓ%Ć,áţ
ĕдӎlΨΎҚ
ĕΗdÄɇ
ĕϼImplemÖa;Effort!,Pillar!,ŲŀtÖ!,Ӊ!,ŲÏ!,ÎImpЅч=DǸós/DǸŲ/ŵós/ŵŲ/ņͶMǙóOnFailј,óSķes,Cýgory,Dŗŵd,MarkdownTY,ȥToǝ,ͶMǙͶSǞma,ReЎî,Riskȸ
ĕǜDνŤ%ASRπCÃπEDRπƲπÐ:oǏŔ
ĕǜϥӸ!,ASRπEDRπƲπpȈ,Ð:oŔ
ĕǥŦǥϛӀ
ĕǥыǥ%áӀ
ĕðȮƎ!,#ŝðs
ĕĬӇśActiva;ӤƜCcĈĻƜCcɄĻƜǻå,ƜǻÜ,ѠCcĈĻѠCcɄĻѠĈĻѠɄĻĎlyσǺFƖbackūĘǺƞĘǺԚĎlyOMEɎåɎàτWordsĻđÖґɎӦɎԔɎÜɎÏÜɎѤɎPƣyåɎШ,BlindϡToĻҊs,ϡToĻėñ,ŵdÌƜCcĈϠƜCcɄϠƜǻåÌƜǻÜÌѠCcĈϠѠCcɄϠѠĈϠѠɄ:aǍåǍàτWords:aǍґǍӦǍԔǍÜǍÏÜǍѤǍPƣyåǍШÌŻϠŻèåÌŻèÜÌŻMċOfϠŻSЇ:vÌĈåÌЗÌĈÜÌӚÌñШÌñîτ:vÌǻåÌǻÜÌŁÖðIsϠSCLOľ:vÌSĐðIsϠSĐԓƤϠSÖToSЇ:vÌȳåÌȳÜÌϲåÌϲÜÌWithImæΥĘТyӤŻĻŻèå,ŻèÜ,ŻMċOfĻŻSЇĘҎƝűĻҎNĪ;,Ĉå,З,ĈÜ,Ӛ,ƝűŀtÖĻñШ,ñîτĘMҦĘMҦrýñByŮr,MҦrýñByÎĻÏ,PrepŇȳѻ,Ħ,ǻå,ǻÜ,ŁÖðIsĻReǆñToĻRejectñEnhΥdSķCǙRejectñRεԚÇĈ,RouteñOutЪƯ,rĭħSCLOľĘSĐèƞĘSĐðIsĻSĐԓsĻǘSÖToSЇĘņAuditSЮĘņĈÏ,ņĈVю,ņSCLĘƳ,StopRĭPȍí,ȳå,ȳÜ,ϲå,ϲÜ,WithImæΥ:vΘӳ tӘsæȀƈeditϓҢӑ(еȀ)
ĕEƏƄé%ŃFail,ŃRƿ,blockDß,ŵϳ,Errorñ,IҥWǇUήs,OBEE͵ǏĘShowProgrư,șOutInȅƷé
ĕӒt7ǄÚĆůƸ
ĕҌϛţ
ĕExƯȇƯ%cippЫnąȐ,Ćţ
ĕ×ϑśԜćdŗdǸNčíćųҺhȋ,lĀȜmċȜЊӴȜpriӲEēè,ҨιMċs,ÚĆΕ
ĕ×Teamϑ%Ū×ħTeamÁΕ
ĕ×TYϑ%Ԝ,ȉҺĳ,hȋ,lĀs,ЊÚĆΕ
ĕGučőųē,ϫ,reǆUri,sŇғŌ
ĕöÐԒŤ%ӳDÄƪǄӳDŗOϢî,ѧÏŔ
ĕƦŤśҘTY@:vŔ
ĕƦϥȉĳ,json,rawJSONŔ
ĕöϥȉǄOϢî,RawJSON,TYî,ƙ,ѧÏŔ
ĕʹϵ
ĕMSPĎȕϱͱȵ×,PȈÏ,params,RMMÏ:vǏ:aǫ
ĕÏdƞǢ%CĽrŅĘǈUnknownCĽrŅAndRegions,Ips,poӖyÏǏĘTЌ,îœŚ
ĕҔĎȕAcceptLĀćarch,ϱcĂXml,ȵdĎȜȵ×,öBody,languğȜÇǝs:bǏĻЃedͰuїActiva;ćuήChannelĘuseCĂXmlǫ
ĕÐŤ%#ĘaŞF},ǩÏ,ǩî,ǲcĂ×,Dŗųȵ×,RAWJson,rχmap,ReusäÁĻTYGuΎTYǄTYîŔ
ĕϰҾϟȺ:vǏŕ
ĕǦŦǦϛӂ
ĕǦыǦȟ,áӂ
ĕΤ@ŋΤśųҨt7МƸ
ĕΤÂŋΤ%ųRełCapacƗ,t7МůƸ
ĕêÐŻȇê%Ϗ êùŅÛrĭsăǂƔҮòt7s
ĕμÏ!,ÐÏ!,øͱDŗъА
ĕԬƚĄr%DesiredЩș,DisЛDupӖýÏ,ͷ,ѥԖhidden?,ƙ?ŒĄr
ĕŲedϒ%#ĻȵҠͷи
ĕÝŦÝϛӁ
ĕÝыÝśħ^,Ï,áӁ
ĕÙŦÙϛŐÙ
ĕÙыÙ%áŐÙ
ĕЃedÂȔaddǵųƎ,t7ǄÚĆš
ĕSıȓśsensiκLabel,sıDŗsıDesԠĘsıÏ,sıЂĘӸ:vΖ
ĕSıӡȓśbulkSıs:aΖ
ĕŸŋŸ%áѻǏŕ
ĕŸȇԀ%Ć,áŕ
ĕŜDńǪt7œŜ
ĕŜTYИcƘdAt,ĳ,ӸœŜ
ĕStƨĎȕŖÏ,ϱdŗIҥAsSystemćIҥa;IntÖӠ
ĕTeamĤeams.×%Ӵ!,ȉt7ΎvisiҞΖ
ĕT7ŏƠ%ӈT7/ӥOȌPƃѾèѾð,èLine1,èLine2,CƗ,ͰanyÏ,CĽry,Eē,FirԣLaԣż,PostalCǙƳ,T7Ïϗ
ĕȆŋŸ%ǣ7ID:vŕ
ĕȆȇŸ%ǣYÏŕ
ĕѦĆ!ĻCĂǴ,dŗDßsǴ,^Ǵ,űϣǴ
ĕӇϛţ
ĕģæȇŧ%Ć,áţ
ĕÎőĕǵĕToҶǭ,cƗϜcțesϝųð,ңÏɍĘǿΚǚeǮϭŌ
ĕÎӡőӡÎĻlĀsĘΓƞ:vŌ
ĕÎӣőaddǵaddToҶΠpĴ,ǭ,ǭ[0],cƗϜcopyŻ,cĽryźForT7ϝųңÏ,ČMċİs,ĳɍƕss,ƐҨΐЀ,setŮr,setSponsor,ǚeǮǋӸ,ΓƞĘÚĆFormatԭHandlíԭRχmÖŌ
ĕWin32ŲĎȕiҥŲ!,ŖÏ,ϱdŗЬ;FЯ,Ь;Path,Ь;Ų,DǸRčart,ӮSԠatјȡćȱ,publisher,runAs32Bit:bǏĻuniҥŲǫ
Ŭ_@ťŬ<|ęÅͽȰǖÉeľyȗ
CƘμъΘӳѸ tYă scrІ
ėďSıȓ%SıҒ#Ζ
ėѦűϣǴ
DńΗϏǱtЅ(s)ă tY(s)ƔҮòt7s
ðĔ_@ťðĔ<|ƙęÅͽð Ĕǖ:ÅDNS hϦǗeachȗѡƎsÑ
ĬAntiPҤǳ
ĬǩŤśȉf}ħrĭŔ
ĬCAÐǢӃӳͱƳœŚ
ĬдúǄӎLΨǄҚ
ĬΗúTYID!,dÄɇ
ĬǥŦǥс,ƳӀ
ĬӒeƶħђt7IDůƸ
ĬҌӃƳ,îţ
Ĭ×ϑśĕúĻĕDßĻĕLĀȜĕMċĻĕЂĻЛͲćȉČIdπČÏ,ҺhideŻOutlookCϩsćē,ēNickĆ,ЊÇúĻÇLĀȜԪĻώŵd,sŇCopŅćt7ħvisiҞΕ
ĬöÐŤśdŗǄӳͱǊî,poӖyî=androidԃ/iosԃ/mdmWǇInƂƆÐ/tȨedŮdĎƠura;/wǇInƂƆÐ/wǇԃŔ
ĬöŲŤ%кöŲ,ŲħŲîȼ
Ĭʹĳ!,ϵ
ĬMalwareǳ
ĬÐŤԍisplayĆ,ČΎt7idŔ
Ĭϰкū,ҾӟCĂŻèӟFrequencyĘ^ϟ,OȌBόŵdȺĘî?ŕ
ĬǦŦǦс,Ƴӂ
ĬΤ@ŋΤśĕMċ:l,ĕЂĻЛͲ,ȉČħēNickĆ,Ԫ:aƸ
ĬΤÂŋΤ%capacƗ,DÞƱPÍĘųђroomħt7IDůƸ
ĬSafeđÖsǳ
ĬӍӿmodifieϓҢѸÛitĝθrĭ
ĬμID!,ъӿuήϓҢѸ tY
ĬÝŦÝсӁ
ĬÙŦÙсŐÙ
ĬŸŋŸ%#?,Ć,Βŕ
ĬT7ŏƠ%ҟħt7Alias,t7×s:aϗ
ĬȆȇŸ%ĳ!,ǣYÏŕ
ĬT7OЉӣŏƠ%ҟħӭ,oЉӣϗ
ĬӇśguΎΒţ
ĬÎгidƪĕǵĕTo×sĻǭ,cƗ,clearPƣŅϜCțesϝͱð,ңÏɍ,ǿÇŻ×sĻΐЀćΚϭůŌ
ĬÎAliҝsгidƪĕǵMakePriӲ,ÇdAliҝsŌ
ÀüȡsƚһT7ħSkipҁ?ćî?=Į/Σ/T7s|ѥsÅ~ dνѡself-dǷαЎsÅresult
Àĕϒ%sŇEēԖsŇPsaԖsŇWĢԖƙ,text,wrıϳ:bǡ
ÀĕтϴlyTo,cveħexcep;î,expiryӤjustifica;Ŕ
ÀĕĮĠȭū,cĂSuffix,gdapĠsĻmƻsĻtYϣĮ
ÀĕMӺT7ĎŏŖ%#ĘĎħЫfigMǙϡΣćί:aûY:oɆ
ÀĕSPNȮϗ
ÀĕT7ŊaccưTΏźðÏ,t7ħÚĆȞ
ÀĕTЌIPŊ#?,IPĻƳŒÁ
ÀӾƹǜ ώ ȧsō
ÀApiCϩƚà%ū,ĎÏ,~APIπCϩIdπŵd,ԓĘMCPŃed,ÇĎRegćĠѿ
ÀAPIPÍ@|GɃŉeľy ~ξ ϖ ČГÅΑԉ gýs it
ÀĎƟťŖ<|ŖId|BuildϓƫǱsÖ ѧÉeľyȗ,Ɋң ŖId orÅ~-SAMÑ
ÀĎƟTYŏŖ%ū,ŖManifč,Ďî,ҘTYÏɆ
ÀĎInsightsQү|PɃqү!|ѥĝ Kusto (KQL) qүƩÅ~ĸstΥѡown Ŗ Insights tǓmetryÑ
ÀŖŏŖśū,ĎħħKeyӓĘPayӱ,îɆ
ÀĎPÍTYŏŖTYs%ū,Σ,ҘTYÏɆ
ÀĎSǶðsŭHostĆч|DrǉsÅsuѓ-ƫ "CĂ ðs" pğ
ÀĎUpӱȕǫ
ÀAïδśdß,ѕ,Ú:oƷé
ÀAïĎƄŖśĎî,aΦIntÖǫ
ÀǩŤśū,IDŔ
ÀAïÐŤśaΦǊî,îŔ
ÀƊġŏóśū,EndșΟġħЩș:nи
ÀΠExtŇĮȭIDœĮ
ÀAzBobbyTäsŭȄÏ,PƬs,TäÏƧĸїЅĥԑTäs
ÀBackŇѧβһę ԑæal deepԇsɊ~ dνѡownĸfrastructј (rełÑ
ÀơRepӖa;ƠŊơî,ŵdćSASUrl,@Ƞ
Àơж
ÀBĒФИac;=cƘФ/άeФ,sÈ,vԝs|CƘsѴmoveĝȗ-scopòdelta (desԠ doc §4.1) oľridíӑsÈÉϹ
ÀBĒѥǪ#ĘmǙsÈ,tYId|ЩĝnΝ-demandѱ run ǆly aĝ durä orchčra;: a fullѱ runÑ
ÀBĒStğИtYId|AdvΥĝȗ toÅnext ҬǗaѱ (manual Ҭѹ)
ÀBECȡ|GƢŎĳ,oľwrıćÚΎÚÏęÅbusinư eē compromise assưmÖÉь:ĞcÖ ɂȶŷÑ
ÀBECRemediýőÚМŌ
ÀBitlockerġƄDß<|dßħkeyħlimit,ƙ|Findĝ BitLockerĞΫy key aΩ,ƾkeyId orÑ
ÀBPAŏŬ%t7f}Ęƙ?œŜ
ÀBόÁŊū,cҧ,ΫFooїԚΫImğħΫImğӓ,ΫStock,ƭ,fooїԚΎkind,ԡoImğħԡoImğӓ,Ć,ӵӣ,ΑCҧs,seЫdaryCҧ,showFooїćshowPğNλsćϮŵdćϮTextŒÁ
ÀBԢchġұ#|ǅĝО ύōƩ ѣed
ÀӡLĀ|LƢ%ƙѽsĻLĀOѓa;,ÇAllЀćRχAllЀćLĀȜЀToÇ:l,ЀToRχ:l|ĎlŅ lĀ Ӭmany Úĝѐs manyȗsĸӑcƖ
ÀӡÇЃíӧsрSЇ:v|RevokeĝllԌԇs / ё ǆ gӘtsΝӑsıĸ bulk, sourcòfromÅϹ
ÀCaȡǢŎaȒ;FlowĘCϩĎîĘCĽryĘDßPlatformĘȲŖsĘIpè,SԠInRiskLϨĘÚIDĘÎRiskLϨ:v|ѥĝ з "what if" evalua;,Ğæí ҰùŅ would ϴlyƔaÑ
ÀCAƲǢśCƘTravelÐćȾȵƞAuditós,Ʋî,Ðħpǔ,ĵ,SƇ,TravelCĽrŅĘÎǄÎĆ,Îsπvaca;:bœŚ
ÀCASǶƲǢśĳœŚ
À~DBҁƥÏ!?,#?,îs?ǡ
ÀςȄŭȄÏ,PƬsƧ execute a ~Cƨ func;ăӝ HTTPƺ
ÀςϳsSasŊΡ|CƘĝ long-lǉd,Ğad-only SAS ѧɊςϳs ԑSԥ tä
ÀςRχmapŏƠ%ū,DŗǈҐćͷ,t7ħVю,Vԝîѿ
À~ÎsŭUPNч,ĠsŒÁ
ÀԒTYƥĳ,îǡ
ÀClrImmIdőIDŌ
ÀCombinedņupŊΪħŖSecret,bĒOp;,eē,φTΏ,sǓΈBĒȜsǓΈOp;,t7ħwĢȞ
ÀӢƥӈ/ė/ImæŲ/ImæTY/ņBӘch/ņTYîs/Uή/UpӱŲ/UpӱTY,BӘch,ForcećϿÏ,ĳ,ħñ,Path,TYîsӿmakԞӬaѳyĸ tä sԥ
ÀӐöÐŤ<|łAπłB:o|ӐϓöùyƩӝotherùyƈa ЍtYαЎsÅϹ
ÀŀtaiƽлŭChannelч,ΠUήćȡInїval,ȡșŒÁ
ÀŀľtÂǟǄÂîš
ÀǐÁИƑIdĘvю:v|ņĝƛƹǐùy ƑƔŵd (1), DǸd (0)ƈNotÑ
ÀϡForSÖǟǄϫϡƳš
ÀCPVΣŊ#,RƿSP?:bŒÁ
ÀCPVφƥǡ
ҴĎTYŏŖ%ĎҒDÄ!,ŪOľwrıćîɆ
ҴCATYǢ%dÄ!,ĆœŚ
ҴDÞ×sŏ×s%ΘsetǗdÞȗ Čīare commonlyԊ
ҴSAMĎŊaccư_tΏȞ
ҴTAPőǄisUsäOncećlԟ,sƇșŌ
ÀCSPLĀŏDžśū,ĕ,ΡBefƨReӳal,QuantƗ,Ç,SKU,Sϐӓœűs
ÀCĂϢŊū,ƭî,ΎisMӺVюdćMƻπĆ,sǞmaàπsķ,tȨOĩs,Ȑ,tȨOĩȠ
ÀCĂĠŭū,ŃeҠňedZs,ňeҠҋ×Ęԓ,NewĠÏ,Σ,ĠÏŒÁ
ÀϼӉ!,ŪPƬsȸ
ÀCĂTčѥŏǴ%ƙ|Re-runsÅЭ CĂ tčĝgainstÅmostĞcÖ ͽƭɊrequčedÑ
ÀėĮřȭĮϣĮ
ÀėĮĠMƻȭ×ϣĮ
ÀėêÐŋŸśÐÏ,RĭÏӿάeĝ įȀÛitĝθpoӖy
ÀDńĎTYȕǲcĂ×ǏĻtYIdǫ
ԧūŤśū=cƘDßϳCollec;Ɓ/setDßÏ/Ús,ĳѼĻÚ:vŔ
ԧCҦϳonŊcϩId?,dßCҦ?,oѓa;?,sЇ?,t7Id?Ȟ
ԧė|P^.Dßśac;,ID|^8ÔDßs
ԧPasscҦūŤśū=ΐDßPasscҦ/rƿPasscǙĳŔ
ÀDǷPrƿsŭĳ!,ac;,Ć,qүǡ
ÀDǸÎőŵ,IDŌ
ÀDismissRiskyÎőÚͱÚIdŌ
ÀDnsƠŏðs%ū,ð,ԗľ,ԙŒÁ
ÀðūȮū!=άe/setDÞ/ľify,Ǝ!,#ŝðs
ÀðĔŏðĔ%ƙ:vœŜ
ÀDӶԒǪid!œŜ
ÀDuräȄsŊū?=@ϤHп/@Ϥs/@Stats/PurgeϤs/RƿDuräs,щ?ǡ
ÀĬƱΣǟCѨ,FηÏ,ΣĘÇüĘÚΎÎToӥΣ:vš
ÀĬCAÐϿǢ%ÐBody!π#,ÐϣŚ
ÀĬÂΣȔt7f}!,ÚǄĕϿü:l,ĕϿüNoΠMap:l,ĕSŇAȜĕӕ,ÇϿü:l,ÇSŇAȜÇӕš
ÀĬTYƥȉĳ,ΎĆ,parsedRAWJsonπîǡ
ÀEēFƵǟFƵͲРdǸd/нćÚIDš
ÀŵҀǟМš
ÀŵΠExpandíҀǟǄÚĆš
À9ĠRepairŊt7IdŒÁ
ÀϾЀŊӈƲ/ó͵/ÇƲ/ȥӣ/ņҖ,ϿRƿćĳ,ҖćSKUÏŒÁ
ÀϾT7Ŋ#?,vюĻĕƲ?,@?,@All?,ÇƲȠ
ÀàClearHIBPKeyΛ
ÀàMƻƚà%ĕMƻ?=ǑȻs/SΊ,ΠMƻ?=Ǒ/Ƌ,@?=Ǒ/ǑFieldsȻs/PWPushFields/SΊ,Ticketî?Œàs
ÀàƋǅΛ
ÀàsƠΛ
ÀàЄƚà%à?=GradiÖ/Hudu/Ƌ,T7ID?Œàs
ÀàTčњà<|ψÏ=~-API/ҏ/GradiÖ/Ǒ/HIBP/Hudu/Ƌ/PWPush/SΊ|ǴÅЍcҩsÉaØò϶αæєÑ
ÀFeatјFlagŊŵd!,Idч=ӥ/ņǡ
ÀĮüAŞȭū,ħĠTYϣĮ
ÀĮғȭū,ғħReference,ΑMƻs:oœĮ
ÀĮғĎrovedȭœĮ
ÀĮÇGAΑȭĮϣĮ
ÀĮRepairĠMƻsȭœĮ
ÀĮĠTYȭ×ħOriginalҘĠMƻsĻҘū?=ĕ/ė/ĬœĮ
ÀĮTraceњĎÁŎUPN!|Į ü Path Tčí: 1
ÀҎűȃűƥűĳ!,кū,ňs,TYĳ,TYÏӛ
ÀGeoIPLookupұIP|ԗveĝƛIPНƔӰ geographic Ϫ;П ~ѡbundlòGeoIPÑ
ÀӥLocaløPĴƄDß<|Ūguid÷ÅWǇ LAPS Ϫl ƫĿtor pĴÉaɉ, idÖifiГ ӰÑ
ÀӥReΫyKeyƄDßŎĳ,ReΫyKeyî=BiosPĴ/BitLocker/FЯVault÷ aɉѡdisk encryp;ĞΫy keyƾdß ĳ
Àҏūƚà%ū|CƖ ҏξ
ÀƅУPrƿұac;=ϡ/ė/Save,prƿ:o|ŮsÅcƖerѡŨƅ Уѵ
ÀƅƁPƃ|GȬZ,έćMǙRƿ,ǝ|Pƃĝ ƅƺќ, timíÅcƖαæí what itÑ
À×Mċsϑ%ƙ,Čħac;,Ús|
À×sėǟų×î,idš
À×sDeliľyлԯǄ͵ŃInĉš
À×sHȋԯHȋ,IDš
ÀǑTčTicketΛ
ÀHȋǟHȋ,IDš
ÀHVEÎȔ^!,Ūū=AïρÐ/Ĭ/Ç/ÇρÐ,ρÐIdĘͱƎĘpĴ,PriӲSmtpè,ReplyTo,ÚĆš
ÀƝs@ȫƝŎȾSƇŉƹǜ ώĸcidÖі ϋ ЪГÑ
Àԕ|P^.ĠśøĠsĘðĘȾҢÎĘТeūĘFirԣ×MċİsĘLaԣPǔćrε,SƇ,tapLԟΟΓƞĘÚū,ÎĆ,UseTAP|шmanğmÖξ ϖ
ÀԕÁŊū,MaxDura;ѿ
ÀLĀġұskuӓ:a|Finds Ұȗs holdÅң Ӗence SKUȶύíÅͽӖenceϚÑ
À@ĎIdƥȞ
À@ơњơŎơÏ,Ï͵ćîŉЍ~ backupȶϋ narrowГ î, ƙƈơÏ
Àϳж
ÀÂMobЯDßsȔ#?,ė?,dßid?,guid?,Ħ?,Îid?š
ÀÂȥȔкū,AҫñsϡOp;ĘBadͳȣΟBІÏ,ͰletedƁAgeȣ,ŀfӖtԗu;Op;ĘϾDumpsї,ϾFηsĘ^,ȲFηsĘLargeͳȣΟƁÏ,SourceIsҀ,SourceÂĘSourceԘIsҀ,TȨÂĘTȨԘî:vÊ9ÔTools
ÀMailTčȝū|ȡsÅŷǛ behind ~ѡϫ trace toolí
ÀMҜŲβһMakeӧ,ŲFЯęÅmҜԈs İpòљ ~
ÀŮĎCҩsŏŖśӈ/Ç/Rotý,ĎħĎî,Cҩî,ͱEndDýș,ТyӤТyMonthsĘħKeyIdɆ
ÀŮě;ǒԂǒĻėǒ,Ёǒ,Ć?Й
ÀŮě;TagsԂTagsĻėTags,ЁTags,Ć?Й
ÀMcpұmϧ!=initialize/pí,Ύparams:o|A StԢmä-HTTP MCP serľ runníĸ JSONĞsponse mҦ (no SSE)
ÀMDOӾâǜÉҔ 365 ȧіфòtoԉ sǶÑ
ÀЁCalм
ÀЁúм
ÀЁMBPerms|L9.Â%ŷƁs,ίĻƙ,ÚIDš
ÀÏdƞǢ%chȴѼ,ĆdƞħƙœŚ
ÀNewӍΘӳѸÛan aθrĭ
ÀNĪ;ƠŊeē,ԡsToȲ,onePerT7,sŇtoIntegra;,SЮπUseSÈizedSǞmaćwĢȂĈÏȂĈsȂĈVюȂPĴȂTΏȂîĘwĢAuthÎĆŒÁ
ÀOffƌT7Ȯҗ!ĘÇCSPGučÎsćÇCSPnĪ;úsćÇðĔϢćÇMӺt7CSPĎsćTerminýŀtrЅćTerminýĮćԦŖs:lϗ
ÀOffƌÎг#ĘfƵĘOOO,Pǔπĵ,ĄdπÚ:lŌ
ÀOffӱȄsŭOffӱȄs,ūȠ
ÀOnƌT7ȮaddMissíҶautoMapĠs,CΥlćgdapĠs,ΎԠƨMissíĠs,RetryćӷϾСsϗ
ÀɀProviĶőÎôÏŌ
ÀɀShortCutősıUrlĘÚМŌ
ÀPȩMҦŭT7MǙac;Ƞ
ÀPȩWĢŊЭćϽîĘӷϾСs,ū?=CƘSϐ/@Ͻîs/@Sϐ/SŇTčѾTč,Correla;Id?ǡ
ÀPĴƠŊϴŇNλćϴŇSЋćcapitalizeWordsćcharCĽ,ǈDigӰćǈLowercҝćǈSЋsćǈUpѓcҝćpĴî,separator,sЋņ,wordCĽ,@Ƞ
ÀPĴNeľТesőPĴÐҼ
ÀPÍRepairŊ|MergԞӳ ίăÅSAM manifčĸtoÅĎΣ ÖryÉ~-SAM
ÀPerÎMFAőƳҼ
ÀĦлŋŸśŃSĐć^,ÐÏ,ǻ,SĐè,îŕ
ÀRegĿ;CampaԠȮ#ĘӮRegĿ;AfїŃedͻs,ȵҶȵÎs,ǈAllÎsćǈҶǈÎs,snoozeDura;InΡΟΒĘtȨedAȒ;Mϧ:vϗ
ÀÇøĠ|P^.Ġ%#ĘĠIdĘĠÏĘĠTYIdĘÎsҳ Úăӝ aïòâҋ ƫ Α
ÀÇтcveħΐSЇŔ
ÀÇEƏPƃŤ%pƃIdƪtΏҒųΎpƃî|ėϓĎle ADEƈɏ
ÀÇȿPÍȓ%ôҒĚƪȿÏ,@ҽTitleҳϸѡpÍӜƈonԩ root webÑ
ÀÇÂRĭȔкҪ
ÀÇRčriΈÎȔSĐè!,#ҳ ÚΞ
ÀÇЃíӧȓśҁħDrǉħFЯÏ,ͳħPÍId|RevokeĝԌԇ (or ǆԌ gӘt)Ν a Òƈɀ ım byÑ
ÀÇSıÎȓśͱĚ,Ěs,Ú:oҳ ÚăΝeƈmƨ ƒs Öirely: άíԩ ÚĞmovesÑ
ÀÇͻƚóͻ%щ,ͷǡ
ÀÇSPOͲÎȓśͱҋÎħϳinÏ,Ěs|ϿyĞmoveϓё ÚѡgučɈư: άԞĜҋ gučɈĽ (whenÑ
ÀÇγśAïedTo,ż,żî|Unaҷă ьѴłɈĽƉTeamĝdminĿ;Ñ
ÀÇT7ȮT7IDŒÁ
ÀReĆδśdßħdÄĻѕƷé
ÀűȃTYƥĳ!,Ï!Ļū=άe/save,ňs,Áӛ
ÀRepȍÎЀőIDůŌ
ÀRƿMFAőǄMϧIdŌ
ÀRƿPassőųǄMustChȴŌ
Àȥơ|L~.ĎÁ%ơÏ,щ,SǓΈîsĻtäŒÁ
Àȥėdѭ
ÀȥėdSıрUrl|ȥĝ άòƒăÅt7ϯƉÒ ƫÑ
ÀȥЧͳsȓЧ%Ěƪӓ,ͳÏs|ȥsΝeƈmƨ ımsă э'sϯџÑ
ÀRevokeSesĶsőΎÎĆŌ
ÀѥơŊŒÁ
ÀѥT7×Rĭŏ×s%ČIdӿexecutԞdynamicȗ ČȀsÉimmediý mċİ uήs
ÀSAMĎΣŭΣ,ū?=Rƿ/UήŒÁ
ÀSAMCζŊūęцԁSAM ϴ cζ (thumbprint, validƗÑ
ÀSAMĠsŭĠs,T7s,ūȠ
ÀĄFƵíVaca;ȔFƵͲƪŇDýРнϞ,Îsš
ÀĄÂVaca;ǟautoMapćcalŇarPÍĘcѨćdǓgýs,ŇӤǈƱćŷЂs,pÍîsϞš
ÀĄOOOVaca;Ϙ,CƘOOFϽ,ӏ,Ƚυñ,ŇӤёñ,iӗϞ,Îsš
ÀĄrρѥ|PĄr.ρ%ŒĄr
ÀSŇOrgñŏDž%#?,freq?,ID?,Ȑ?=getЩed/nĪ;/ӹbar,ѧ?ϗ
ÀSŇPush|PӊŪÎEē|SŇĝ tč MFA push nĪ;Ɣь'ĝȒtor ϴαæє itÑ
ÀSǶôsŏŖ%ū?,ĎId?,Id?,SǓct?ǡ
ÀņAPDß×TagƄéśdßħČTagĻѕƷé
ÀņƱPȍíǟaddi;alResponse,addOrganizerToȳćЛŀfӖtsćЛRecurríυsćяƖyAcceptćяƖyPȍćbookíWindowInΡΟάeҊsćάeȳćmaxŀfӖtsΟmaxѩminѩpȍͲυñsćΐCancǓdυsćΐOldυñsćΐPrivýPƣyćsǞdĭ͵DuríWorkHoursćԛ
ÀņCASÂǟͱ^š
Àņ~Πơƚơ%ŵd:bǡ
ÀņCloudŮd|P^.DirЄśųǄisCloudŮd,Ȑ|ņsÅcloud-ϊsķǗь, Č,ƈЫtЅ
ÀņDÞMFAMϧőǄMϧî:v|ņsÅdÞ seЫd fЅor ь isхmptòљ,ƾpІí sԠInPĵs
ÀņȿInheritΥȓ%@ҒĚƪū,ClearSubsЇsćϡĠAŞs,ȿÏ|ŀtrolє aƀyĸherӰ Ӱ ίăԩ,ƉϹ
ÀņȿPÍрҶȿÏ,@ħMǙPÍLϨ,ôҽÎÿӘts Úĝnd/or Čĝ Ò pÍ lϨӜÑ
ÀņLitiga;HoldǟdaysΟdǸ,^,ԛ
БEēSizeǟΎmaxReceǉSize,maxSŇSize,ԛ
БLocaleǟϪle,Ú:oš
БQuotaȔt7f}!,IssueWarníЦЦReceǉQuota,quota,Úš
Бě;ǒȔÐÏƪÂes:aЙ
БRĭȔŪDǸćŵćҪ
ÀņMdoóŦƝśAïed,σDeїmina;,ĳ,SķҲ
ÀņɀЃíĤeams.ÒśЃíCapaҞĘUPNΖ
ÀņOoOϘćΠReplyƳĘCƘOOFϽćӏćȽυñ,EndșΟͲñѼ,Iӗ,ЩșΟtimezoneѽš
ÀņPȈTagƥĳ,PȈ,Çǡ
ÀņŁÖȣsǟ^,recipiÖȣ,Úidš
Àņě;HoldǟdǸ,^,ԛ
ÀņÆóŦóӃProvider,Sķ,VŇorҲ
ÀņÆƝŦƝ%Deїmina;ƪAïToSelf,σҊ,ĳ,ReǆedΟSЮĘSķҲ
ÀņÒMċȓśѧ!,ĕć×ǄĠ,Òî,Ú:v|ĕsѴmoveĝ Úĸ э Α (ЂȶMċsƈVisitors)
ÀņSıPƣŅрLockƳ:v|ņѝΝ aƛƒѯ,ԋÑ
ÀņÎPhotoгphotoϢƪac;ѽŌ
ÀҕAISanc;Иū,Tool,Tools|MarkϓAI toolăÅҕ AIѲ as company sanc;edō, orÑ
ÀÒPermsȓśonedrǉüÎ,ÇPÍ,UPN,ѧ,ÚΖ
ÀÒTY|Pď.ø%SıЂƪū,DνħsıTYsĻҘӸ|Saves,ĞtrieveȶάesÛdńs ӽ
Àͻϒͻ%óͳ,CаÏ,Dura;ΟRε,җǡ
ÀӨȓśBІėMǙėOlderThanΡ,Majorǝȣ,MajorWithMinorǝsȣ,ĚΖ
ÀSSOņupŊϴSecretч,ϴħmӺT7ćtȨUrlȞ
ÀSÈŀľtǪœŜ
ÀŜѥǪ#?,tYId?œŜ
ÀSÈTYĄǪrunManuƖyćTYϣŜ
ÀЩŮdFηAssƼantǟħÎôÏš
ÀЄAPDßsƄé%#Ʒé
ÀЄDEPŤ%#|Єsɉsă Ďle Businư ŮrƔö
ÀЄVPPȕ#ǫ
Àγ%ŪAŞCýgoryѼĘϪ;͵,ż,żî|AҷƔьѴłɈĽ,ƈsetsÅemergency Ϫ;Ν aÑ
ÀT7×ŏ×s%ӈĬ/ė,dynamicRĭsĻȵPȩT7ćČDŗČħČÏ,ҺmċȜrĭϳicƧ manğȗ Čҭ~
ÀTčφŏǴśtčÏœǴ
ÀTčѥŏǴśmҦœǴ
ÀșÁŭșzoneѿ
ÀTΏ9Ŋt7ħtΏƁ,tΏUrlȞ
ӼȝĆ|ġԞeľyȗÉьƾƴƈÚϸ Ć,П aÑ
ӼV2ȝlimitΟύTerms,Ȑ|ġeĝΩαЎs matǞs љÅt7Ñ
ԨBĒDevia;Ǫpathƪac;,expires,mϧ,rε,remediýOnТećsÈ|TriğÉbĒ dӶΝ aĞsolvò(t7, sÈ) row: Accept (rεĞquiredÑ
ԨDӶDevia;ǪŪdevia;sĻѓsƼÖDenyćrε,ÇDӶCĂiza;œŜ
ԨφTΏŊrefreshtΏ,t7IdȞ
ԨSecјScƨȮŪŀtrolÏ,rε,resolu;îĘԦInƂϗ
ÀÎBookmarksƥƍÁπÚŒÁ
ÀÎÁƥƍÁ,ÚŒÁ
ÀWĢSϐsŏó%ū?=ė/Reι/Unι/UnιAll,WĢIDȠ
ӥςóÿŘϪlľĶęÅ~ dashƌ banƽ nĪ;s:ӝy hostòmҜ notice, today'sÑ
ӥǝȝLocalǝ|ӐsÅcƖer'sĞæò~ԋƩÅlýst publishòrǓҝӝdÑ
@ActǉЄDßКȷll ActǉЄ mobЯɉsўaѐsǀ ŷeҭaÑ
@øPortalLĀÿŘ#÷ lĀĸƂăÅƹø PortalōãÑ
ԏDŽťŜŎid|ӥsÅfullӞÉaƛϷƾidãÑ
ԏşŜŎF}ŉϷѪagÖsÛƹϴs)ĸÅϹ
@óͶβóŰŶƍly-Ѕǉ firòȧ ımіĞadăÅóLastѥÑ
@ósǅњó<|ƙӻȧȀsĸcludí wĢȀsÛϬȧ ӹȶshowíÑ
@СDßCÃťDßCÃŰŉdßу sumӲ aѐĝll ϊt7sПÅLighthouseÑ
@AndroidEƏPƃЕɏsÛhydrýs tΏ fields when ƅ omӰÑ
@AntiPҤҍȷnti-pҤŢǎǀÑ
@APDßЕWǇ éɉ idÖitŅўin ĺ7
@ApiTčȝę debugԁƍξƺ, trigger metaƭ,ӝdÑ
@ĎƟTYşŖϺŨΪѹǂÉsÈizòϴǱsÖǛs
@ĎŀsÖƁşƮŎF},ƁSķŉpŇí ΪǱsÖƺȏ,фä byƺц
@ĎleEƏPƃЕĎle ΠmatòDß EƏ tΏsÛeƏ pƃs
@Ŗǅ|GZ.ŖϺqueuòö Ϊ dνīare pŇí aŞƔt7s
@ĎƆХÿө ϴхtec;Д
@ĎÿZ.ŖǤö ϊΪsō
@ĎsReǕyƄŖ<|ReǕy,ġ|ġԞё aȹ, etc.)ÉaǌÑ
@ĎStatuÿZ.DßŎĎF}ŉö ΪĸstƖa; statuĝѐsɉԤΪÑ
@ĎͼZ.Ŗ<|IDŶŨΪ dνԆÑ
@ǩÿқf}IdÕŉö aŞфsō
@ǩѮ aŞфΜǊ,фȀÑ
@ƊCoľğťó<|ȾӔ,ƙŶV2 audit-ԡ Ϋğ ledger (ƊCoľğ) -ӑrow ѓȗ +Ñ
@ƊβóŎȾϳħӔȷȑɋҹ aȑ stƨɌt7, dý rȴÑ
@ƊġeşóŎΡ,ġħî=ġes/ġͶsŉor cƘs ƹUnifiòAudit ϳ searǞіĥsupæÉϹ
@ƊTčťó<|ġħҗ|Tčĝȑ wĢȀĝgainst ìύƔvalidýȀ mІíӝdÑ
@éЫfig|GZ.éŎȐŉWǇ é dν pƃȶEƏ Sķ PğǛȶorÑ
@AǌTčβDashƌ<|ŶcÃ tčs ~ can runƩ ĺ7, bothÅbuilt-in frameworkÑ
@AzјADԮtStatuйŎϢToReЎ÷ ĲԮt (ԑAD Ԯt)ѶstatuĝndǛÑ
@BĒAωťŜŎbySÈćhп:b|BĒ aω ƭ
@BĒşŜϺbĒsĥĜҬȶѓ-Ҭ rollout occupancy,Ûѓ-t7 ҬÑ
@BĒSÈşŜ<|ŶBĒ dΉѲ:ÅsÈĝǌƔaddƔaѱÑ
@BasicAuth|G^.ƊŰŉɂ evÖsП basic aȒ; (legacyхtocols)ōăÅϹ
@BPAťŬŎűŉȰ (BPA)ĞæǖÉt7ȶbasòon a ҮòBPAÑ
@BPATYşŬ<|RawJsonȷǌ Ȱ (BPA)ȁҰ ǞcksƔrun
@BόPrƿÿŘǈImğs:bŉnamòӵ bόѵ — cҧȶԡo, Ϋ imğ, fooїÛϮ —Ñ
@BόÁ|GӊǈGƖeryęÅӵ bό: cҧȶԡoÛΫ imğȶfooїÛϮ text
@BԢǞsAӫȝaӫ|ȡϓeēɈĽƈƎƩÅѣò(HIBP)О ƭbҝ
@BԢǞsT7ȝ#ŉͽƭОǖÉÚɈĽȏҹОÑ
@ƱPÍǼByÎÕ,ВŉcalŇar ίÉŷeȏ
@CAtYӅ<|guΎΎmҦŉŨзԫCAÑ
@ȡExtóÿŘ#ŉψ ȧ Ǟckǖă ϶sō
@ςǅȝȷctǉαcÖ ΰpȍí queue ımȎsķ
@ςǅÿŘǅӓŉseľal ΰqueueĝtΝceÛrolls them upĸto aƛprogrưÑ
@~ÎÿɃŉ~ Ǌ ÚȎΑ aŞsăÅЛedÎs tä
@ӢÿŘWrıü:bӿlƼsѳŅĸ Tä Sԥ
@ӢͼŘBӘch,ϿÏ,Path|BuildĝѲǗtYĝѐsѳŅП aƛgit tree cƖÑ
@CÃХÿөɉуД
@ŚüХӅŰŉзД љĞsolvòƴsÉÚsÑ
@ŚüÐChȴӅŎųidȷȑɋǁӬìзùyÑ
@ƓΔƓԄnec;фùŅ (IP Л/block lƼs)ĸǀÑ
@ƓҙƓǠЫnec;фùyӌƆ
@úPÍǼВŉfη-lϨ ίΝ ьѡús fηĸǀ
@úŴúŎidŉοēǱtЅsōǃфíƾЫtЅ IDÑ
@úҙúǠēǱtЅǂԊÉcԢtí ӳ 9ǱtЅs
@ŀtaiƽϳÿɃQүч=ӥInfo/@FЯs/QүԎϳ/ġAll,Ͼ,FЯ,Ż,LϨ,Regex,ġ,SortDesc,Tail,To÷Ǳtaiƽ ԡsɊ~ backŇ pȍ
@ǐÁӆŶƹǐ ƫùy Ƒіӑrow ѓ ƑÑ
@ǐUsğťŜŎѓiod,îę ƹǐ ΓĞæі flattenòinto tä rows
@CSPLĀйŰŉCSP (Cloud Solu; Provider) lĀѷ
@CSPskuťDžŎƍSku͵ȷǌ CSP SKUsÛƍѷ
@CĂϢMƻÿȬdžOĩ,łîҿƭ mƻīdefine how ё ƭ łs mapƔ~ džÑ
@CĂĠȝҿRBAC Αs definòin ~ã ĜpÍ setsÛaҫÑ
@CĂŲβǴ<|ȲAllǝs,ӉҿPowerShellԈs Ѝin ~ǃфíƾsþt ĳÑ
@CĂVԝÿȬƖT7sćȵҐReservedćǈSystem:bҿvԝsǎ ~ÉuseĸǂÛautoma;
@CVEл|GZ.Æ<|ƙÕŉCVEĝffectí ĺ7'sɉs,ă ǜ thԢtÛvulƽaҞÑ
@DBҁ|GȬȐ!,cĽs͵:b÷ ͽt7 ƭǹ (ςűíDB)
@ǜƳ|GқDßIDŉâǜӝtivirus ΒÛЬtòthԢtsÉŹsÑ
@ǜTVM|GZĨŰŉsoftware vulƽabilitŅă âǜ ThԢtÛVulƽaҞÑ
@ėdͳйŰŉsoft-άòdž oĩҭҋ IDã ÚȶČȶΪsÑ
@ėdSıÿËŰŉάòƒs still rčoräăÅt7ϯ,ƉϹ
@DeteΈĎDßÿ^.Dß<|ĎID!,#ŉŹɅìЬtòΪĸstƖedÑ
@DeteΈĎҸǈDßs:bȷÓ;s Ьtòon Źȏ, ϋĸcludíÑ
@DßDŽҸDßÏ,DßSerialϙŹƾǄ Ć, orÑ
@DßÿZ.DßŰŉŹsōãɉуӝdǛÑ
@DǷPrƿÿɃŉŨdǷѵԊќ ~Ǜ
@DžOĩsұ$Ү,asĎ,ids,pȩLookup,ƙ|ԗvԞĲdž oĩsƾĜIDsПÅdžOĩs/getByӓÑ
@ǥȫǥŰŉϢ Loss Preven; (DLP)уŢăÅϹ
@ǥͼÆ.ǥǠDLPуԫDLPǛs
@ðĔťðĔŰŉƎӝalysisǖ (SPF, DKIM, DMARC, DNSSEC)Ét7 Ǝs
@ðHϦťðĔ<|ū!=ӥDkimԙs/@ðInfoԎΠDisΫԎDkimȤDmarcÐԎMXȤNSȤSpfȤWhoisRecord/TčDNSSEC/TčHttpsCζ/TčMtaSts,ð!,ExpeΈȲ,ExpeΈTȨ,Record,ԙ,SubƎs|PerformsĞal-time DNS hϦ ǞckѪMX, SPF, DMARC, DKIM, DNSSEC, MTA-STS, HTTPS)ÉaÑ
@ðşƮŰŉľifiòƎіǁdÞÛinitial Ǝц
@EmptyͶÿŘęӝ emptyĞsultĝrray
@EƶΔEƶŎEƶIdŉeƶ ŷeѪprojąȶvehicleȶetc.)ĸǀō
@9ƯŴƯŰ|@sĸЪÛoutЪ еǱnąsǎǀ
@ϾdLĀβĎÁϺlĀ SKUɅbeen ȵdă ~ lĀ cĽsαæí
@ExƯҙƯǠ9ǱnąǂÉcԢtíĸЪ/outЪǱnąs
@ExoƁұŪAnchor,AsĎćAǌCаs,Cа,cmdParams,CÃćSǓct,UseSystemÂ:b|ÀutӯĞad-onlyǀ cа (ӥ-*ƈġ-*)ō
@àҁϢ|GȬƭîsƧ lƼÅψ caǞ ƭ
@àsƠњà<|Ŷƍ ~ ψǛã ƑsÉǑ, ƋÑ
@àЄњàϺψѶӹȎsķã last syncǖÉϹ
@ͲT7Infoȝt7|Looks up pubӖly aǌȗĸƂÉan ё Ĳt7ƾƎÑ
@FeatјFlagÿŘŉ~ featј flagȎЭ/dǸd Βã environmÖ-drǉnÑ
@ȄPƬÿŘCÃćȄ,ModĭŶ~ PowerShell func;īcan be runăÅsǞdĭr,ĥeachΝe'sÑ
@ȄStatÿȬȄî,Inїval=Ρ/Hours/ȅ,șŉexecu; sбsÉ~ func;sã timíÛѓformΥ metricsÑ
@ĮüAŞӄIdŉĮɈesĝŞԤЈϔãÑ
@ĮŀtrЅӄ$topŉâpȩǱtrЅѪҟȗϔs)ăÅƅξ
@Įғťř<|řIdŉĮϔĸvita;ȎΑ mƻȶϋфГÑ
@Įřӄ$f},$top,idŉĮ ЈϔsĥҟȗsǃфíÑ
@ĮĠӄŶЫfiguròĮ Α-to-ώ-Č mƻsԊÉЈɈư
@ĮSǶôşřŎ$top,Ӵî,ԦT7ӓŉsǶϸҭa ҟȗ ownГÅpȩƈspecifiòԦÑ
@ҎdűÿȬűĳŉgeƽatòӵsҹ ű ȃɌt7Ѵæ ĳ
@GeƽicTčȄȝęÅoriginalƺ ѧÉdebuggí purposes
@ҏRǓҝNoteÿŘęĞleҝ metaƭɊprovidòreǕyÛsemanticԋ
@Ґè@ΔÂŰȷllĞcipiÖsĸÅοҐ è @ã ƴsÑ
@ƅӡƁ|PȬasĎ,noPaginýӓ,requčsĻƙ?|ÀutԞmӺple âƅξƺҭaƛbІ cƖÉa ңȗ
@ƅУPrƿÿŘZŉŨƅ У qүѵɊƍ Úƈǚòprƿs
@ƅűşűsŎѓiod,ӵ,Ȑ÷ ƹΓĞæѪƅƈҔĞæs)ō, such asÑ
@ƅƁ|GȬ$cĽ,$ҡ,$f},$format,$orderby,$ύ,$Ү,$top,AsĎ,CĽ͵,Z,ҡ,graphF},IgnƨErrors,@PƣŅ,έ,nextӧ,NoPagina;,ǅħǅÏФѢѢPƣy,Skipҁ,Sort,ǝ|Proxiӯ âƅξ GETƺō
@ƅSǞmaȝZ!,ǝ|DescribԞwhat a âƅ ϖĞЎs љout cƖí it:ÅÖƗ ȐÑ
@×ÿ^.×ŎҡMċsćҡЂsćČǄҺmċsćӴs:bÕŉĲČsōã Č mċsÛӴs
@×SĐAȒ;Δ×sŎČΎî=DӋ@/â365ŉsĐ aȒ; ƑsÉan 9 dӋČƈē-ЭÑ
@×ͼ^.×<|idŶŨČԆÛČ Ȑ
@GučÎÿӊƙ,staleΡ|
@HaloCϩβàϺcϩĞcordsăÅЫfiguròǑĸstΥÉt7 mƻ purposes
@HVEAӫǼ^,@ρǒÕŉHigh Volume Eē (HVE)ɈĽsÛbillíД
@InЅǉAӫйŎInЅǉΡ:nŉÚɈĽɅnot sԠòinÉaØä nλǗdayѪdÞÑ
@öƟƁÿқPŇí͵:bŶmӺ-ƫѹ (MAA)ƺs raisòin ĺ7
@öIntÖÿZĨŰŉö ώѱÛϖхtec;ĸtÖѪlegacy tY-bҝdÑ
@öÐ|GқDΉӓ,ǄȲņtíDΉs,ѧÏÕŉöɉǛД
@öReusäÁ|GқIDÕŉöĞusäùy Ƒsō
@ƦѮĞusä Ƒǂ,ÅǚòƑ ČsԉÑ
@öŲ|Gөɉ manğmÖԈѪWǇ, macOS, Linux,αmedia;Ԉs)Ñ
@öͼZĨ<|ǄmǙViewŶŨöùyǂ
@IPWhılƼȝŉtrustòIPНesǎ ~ÉIP-basòaccưǱtrol
@ԕ|G^.ĠŰ|@ шÚsōƈƖȗs
@ԕͼ^.Ġ<|ĳ,ǈСsćҗŉJust-in-ș ƫ Αȁtemporary ƫ Α aŞs
@KnownIPDbȝŉknown IPНɋҹ IP ƭbҝ, ϋфГȗ
@LĀйŎȲϾd:bŉƹlĀ SKUȎaïed/aǌ cĽsō
@ЀűťDžŎǅIdȷӞòlĀϚ aѐĝllȗsƈaƛt7ã SKUÑ
@ϳÿŘAPI,BĒѥħDýF},ȾF}ć@ϳs,ԡÖryΎĄdTaskħSЮ,SÈҘSƇ,T7,Îŉ~ Ǌ aȑsĥf}íƾsЮ, dý rȴ,ȗ,ÛÚ
@ÂCASΔÂŰŉCϩ ü Á (CAS)Éοŷes,ǁҰхtocolsÑ
@ÂeКÕ,F}ŉοŷesō
@ÂFƵíΔÂǤŷ fƵíȀĝndǛsō
@ÂMobЯDßǼÂŉmobЯɉĝθљ ìοŷ
@ŷPÍǼByÎ,ÎÕѽŉŷ ί (Ͽ ü, SŇ AȶSŇΝ Behalf)ō
@ÂȥǼ^,ȲűćSбs:bŉŷ rčƨƺȎsķÉ9õǃÑ
@ÂRĭКÕЏŷeȏ
@MailĦΔŸŎέ,nextӧΟEntƗîŉоsĸǀ Ɔō
@MailĦñΔŸŎ^|ExæsαtrievesÅraw EMLǱtÖǗìоƾӰÑ
@MalwareҍŉmalwareфŢǎǀÑ
@MDEOnƌíȫǜǤâǜÉZΝƌíцÉdßȏ
@ñTraceŋÂŎdays,ŇDýΟfromIP,ǄñħrecipiÖ,sĐ,sƇΟsķĘtoIP,traceDŽ|TracԞeē ϫ deliľyĸǀ, ύäƾϫ Ǆ sĐÑ
@MFAÎÿƢǤÚȎMFAĞgĿ;цō
@ÏdƞӅŰŉз namòϪ;ѪIP rȴsÛcĽry-basòϪ;s)Ñ
@NewÎDÞÿӊǄǈСsćҗŉdÞǂÉӳ Ú cԢ;ã dÞ Ǝ, Γ Ϫ;Ñ
@NĪ;Ơњһ÷Å~ nĪ;Ǜã ȧ channelȶsЮÑ
@OAuthĎşŖǤOAuth ΪǱsÖ gӘtsÛίō
@OĩHп|G^.ƊŎdays,Ύoĩħoĩî|Aggregýs chȴ hпă ƅ džAudӰÛ(for 9 oĩs)ÅϹ
@OЉProgresÿӊDνId|
@OffƌT7sȮŉt7ĝǌÉoЉãȗҭerror Β
@OoOΔÂŎÚid÷ OutǗҔ (яĞply) ƑԤοÚ
@Orgȝ#÷ÅĲoȌ pƃōã ƴÑ
@PȩřşřŰŉѐs-t7Ɉưùy pȩǛіǁdǓgýdÑ
@PŇíWĢβóϺpŇíĸcomí wĢ evÖɅnot yet been pȍГ ~
@PerÎMFA|GƢŎƖÎsѽŉѓ-Ú MFA Β (Э, Ӯd, dǸd)ÉÚȏƉϹ
@PotÖialĎsƄŖ<|ġStrí,Ȑ|ġeĝȹ)Éaǌ ΪsÑ
@ĦÐΔŸŎîŉquaӘtineùŅǎǀ Ɔ,Ǳtrollí Ň-ÚÑ
@űȃͼŘŉŨű ȃȁcĂĞæǛsĥƭÑ
@Resellerřӧťř<|÷ÅinǆĞsellerϔĸvita;ԇă PȩѰÉϹ
@RčriΈÎКŉÚsΞ
@ǦȫǦŰ|@sĞten;уŢăÅÆ &Ñ
@ǦͼÆ.ǦǠreten;уԫreten;Ñ
@Ġÿ^.ĠŰȷȗѡĲΑ dΉĝlong љÅЅǉ mċsǗeach,ƉϹ
@Τ@ŴΤŎČǄmċs,Ӵsŉroom lƼ dӋČȎmċsĸǀ
@ΤŴΤŎroomIdŉroom ŷeѪmeetí rooms)ĸǀōǃÑ
@SafeđÖsҍŉSafe đÖsŢǎ MiѐoftÑ
ԐȫêÐŰƧ lƼÅįùŅĸÅt7ã unmatǞdÑ
ԐDŽŴŸŎÐÏ,RĭÏΙÛrĭ
ԐTYDŽŴê<|ID!Ι tY
ԐҙêǠįԫįÑ
@ԬDŽβĄr<|ͷ!ϙϬӹƾӰ ͷãÑ
@ԬβĄr<|ħÏ,ġTitle,ShowHiddenćƙ,îŉϬӹҭ~Ɍt7ƈӹ ID
@SecјScƨűťűs<|ǈHпćƙęÅlýst âSecј Scƨ ѓȗǹÑ
@ÝȫÝŎȲBuiltIn:bŉѫѪSITs)ԅѰÑ
@ÝRĭPȈȫÝ<|RĭPackҒ#ęÅrĭ pack behind a cĂ Sensitǉ InƂ î -ÅparsòrĭÑ
@ÝͼÆ.ÝǠѫǂÉdńí cĂ SITǛs
@ÙȫÙŰŉәsÛlabelùŅԅÑ
@ÙͼÆ.ÙǠәũlabelǛs
@SǶHϦťƮŎӭ,dÄȷctǉ ƹsǶ hϦ issuesÛadvisorŅōƈƖÑ
@ҕAIӆ|ͰЯĝ ҕ AIϚōƾmІí CACHED ƭҹÑ
@ЃedÂAӫŵdΔÂǤǚòŷeɅǆ ɂ Э (aӫ not dǸd), Ұ isÑ
@ЃedÂSбКŉǚòŷeȎΓ sбsō
@ďøUrl|GȬReЎUrl÷ÅÒ øѰ ѧōαǆsƔit
@ÒͲÎÿËŰŉё/guč Ús knownƔÒă two łs:Åt7 ёÑ
@ÒPÍÿѬίϕ~Ñ
@ďQuotaћ sԥ quota Γō,ǁusedÛtotalÑ
@ďÁћȗ-lϨ ƑĝndǛ
@ÒЃí|GѬ& ɀԌϕϹ
@Òͼď.øϺŨӽ (sıǂÛĜdocumÖÑ
@SԠInÿ^.ƊŎΡ,faЯdϳons͵,FailјThreshold,F}вōɌvarious crıria
ϻAcκ|GËŎsıħîŉͽsı acκ rowsǹÉÒÛļÑ
ϻLibrarieÿËŎSıħĚŶvisibleƀŅǗэƉƅξ
ϻMċÿËŎF},SıħĚŶЅual mċİǗэ:ÅÚsĸԩ'ĝҫÑ
ϻPÍÿҵƪ@IdŶίǗa Ò sЇџξĥcζÑ
ϻPƣieÿҵ!,#ę aƛsı'ѝѯÛľĶùy)Ñ
ϻЧ|GËЧ<|Ě!,#ŶЫtÖsǗэ'sϯ (firstÛseЫd Ҭ)ƉϹ
ϻĠDΉÿҵƪȲUnaïäŶpÍ lϨs definòon эџξ љÑ
ϻÿËŎî,ѧ͵:bÕŉƒsƈɀ Γō
ϻÎü|GҵƪÎôÏ!,@Id|Explains howӑÚ canĞach э orƀy: eľy routeԉÑ
@ͻdóβóͻ<|CаÏȷlertɅbeen snoozò(temporarily supprưed)Ɍcа Ć
@ԀΔŸԄtÖф (anti-spam)ùŅÛĜrĭ ΒsĸǀÑ
@ŸҙŸǠspamфùyӌƆ
@Ө|GËŎĚ|űsÅfЯԋ hп cleanupцÉэ, ң Ӱ Ě
@SÈşŜŎShowŀsolidýd:bӻt7 sÈѪcÃùŅ)ÛĜƑsǃÑ
@ŜӐťŬŎtYId|Ӑs ƍȗǛƩ ϴliòӷ,ǁcÃÑ
@ŜCurrÖƳӆŶƍĞmedia; ΒǗsÈĝppliòto ìt7ãÑ
lƼSÈTYşŜ<|idŉŨӷȁsetsǗӷƔϴlyƔt7s
@Teamÿļ.×ŎǄȐÕŉâļ teamsō
@ļAcκ|Gļ.AcκŎîÕŉâļ Ú acκĞæsō
@ļLisƞ|Gļ.VoiceŰŉļ emergency cƖí ƞ InƂ SǶ (LIS) Ϫ;sØedÉϹ
@ļVoice|Gļ.VoiceǤâļ voiceÛPSTN Γō
@T7AωťŜ<|gӘularćƙŉt7 aω ƭǁhow wellȗsǱformƔĜaïòӷÑ
@ȆΔŸǤT7 Ń/ň @ɋ (sĐȶѧȶfЯ hasheȶIPs)ă 9Ñ
@ȆҙŸǠT7 Ń/ň @ӌƆ
@T7DŽÿŘ#÷ӞòoȌĸƂōãНeȶaïedÑ
@T7DӶӆ|@sǛ dӶÉt7ȶcomparí ƍ ΒƩÅdesiròΒÑ
@T7×ÿŘČħǈUsğ:bŉt7 ČѪԡical ČísǗϊt7s)Ûϋĸçs ΓÑ
@T7OnƌíťƮϺt7ΝƌíƺȎstep-by-stepхgrưã ĮÑ
@T7ÿŘСԙ,ȲOЉӣ,MǙҗ,Triggerφȷll ϊt7ĝccưible toÅƍ Ú,ĥsupæÉcaǞ clearíÑ
@Tčűşűs<|œǴ
@TčͶsT7şűs<|cýgory,ǈCĽs,risk,rowSķ,sķ,sumӲ͵,ƙ,tčħtčî|Cross-t7ϚǗЍtčǖ
@TčşűsŎӵϣǴ
@ŧŴŧŎidŉе (tӘsæ)ȀsǎǀǃӞedÑ
@ŧsҙŧ<|ǄnoJsonŉŨtӘsæȀӌеȀs
@ÎŚüХЖВŉзùieīϴlyƔìÚĸ ĺ7
@ÎCĽÿƢŰę sumӲ cĽsǗtotal ÚȶӖensòÚs,Ûglobal ƫĿtorsÉaÑ
@ÎDßЖВŉŹsўto ìÚãуцÑ
@Î×ЖÚIdŉĲČ mċİԤÚ
@ÎÂDŽǼÎǄÚMail÷Ӟòοŷ pƣŅÉìÚãÑ
@ÎÂRĭǼÚEē,ВЏìÚ'sǀ ŷ
@ÎPhoto|Gӊƙ,В÷Åpƃ photoÉìĲÚ,ĞЎòaĝ bҝ64-encҦdÑ
@ÎЖgraphF},ȲϳonDŽs,ВŉĲÚsōĥlĀÛɂӞȶorĞtrieveĝÑ
@ÎsAnd×йŰŉboth ÚsÛČsōĸ aƛbІ cƖ,ĞЎí IDÛdisplayÑ
@ÎÁ|Gӊ÷Åƍ ~ Úѡѓsonal ƑsÛpĵs
@ÎSԠinϳЖtop,ВвÉìĲÚ, orderГ mostĞcÖ
@ÎTЌňedSĐǼВůŉtЌÛblockòsĐɋØedÉìÚ'sǀÑ
@WĢóњó<|ӻwĢ ȧȀītriggerΝ specific aȑ evÖs
@WorkerHϦ|GɃJobҒѥÏч,ȣΟMaxPointsΟȅΟPoolîѻ,Sķ÷ hϦцÛdǷÉΰworker pȍes
PІÎгŌ
ȘMcpRegƼer|PȘ|cϩ_Ć,reǆ_uris|Ĳoffers noĞgĿ; ϖ, but MCP cϩѪClaude, ChatGPT, VS CҦ)Ñ
ȘPҤȡ|PȘ|óñ,Ԓd,rε,scƨ,ł,T7ħthreshold,Ȑ,url,ÚͱÚEēǡ
ȘPí|GȘ|ǡ
ȘWĢs|PȘ|valida;CǙvю,~ID?,î?,Valida;TΏ?и
ÇδśIDƷé
ÇĎƄŖśIDǫ
ÇĎTYȕIDǫ
ÇǩϥIDŔ
ÇéƠƄéѺƪaŞs,dÄƷé
ÇBĒǪID!|ėĝѱĥӰ rollout Β, delta rows,αsolvòrows -ÅaωÑ
ÇBPATYǪTYÏœŜ
ÇCAÐǢśĳœŚ
ÇCATYǢѺœŚ
Çςǅƥǡ
ÇԮ;f}ȇƓѺŕ
ÇúŋúӃMailɇ
ÇΗIDɇ
ÇϼӉȸ
ÇėdOĩѭ
ÇǥŦǥȟӀ
ÇǥыǥѺӀ
ÇҌӃîţ
ÇExƯȇƯѺţ
Ç×TYϑѺΕ
ÇƦŤѺƪDÄŔ
ÇƦϥIDŔ
ÇöŲŤ%ŪͱǄŲîȼ
ÇöϥIDŔ
ÇʹIDŌ
ÇÐŤśǄѧÏŔ
Çϰк^,Ïŕ
Çǅdϒ%Ͻî,IDи
ÇǅdĎȕIDǫ
ÇǦŦǦśForceDǓ;ć^,Ïӂ
ÇǦыǦѺӂ
ÇμIDА
ÇԬƚĄr%idҳ Ϭımă ~ѡsǞdĭr
ÇÝŦÝȟӁ
ÇÝыÝѺӁ
ÇÙŦÙȟŐÙ
ÇÙыÙѺŐÙ
ÇԀŋԀ%#?,Ćŕ
ÇԀȇԀѺŕ
ÇSÈǪID?œŜ
ÇSÈTYǪIDœŜ
ÇȆŋŸśEntrŅ,@îŕ
ÇȆȇŸѺŕ
ÇT7CapabilitŅҁȮӭ!?ϗ
ÇӇśguidţ
ÇŧȇŧѺţ
ÇTЌňedSĐǟȐPƣyů,vюŌ
ÇÎőIDůŌ
ÇÎDÞTYгIDŌ
ÇWĢϒ%#?,ID?и
ņAuthMϧŏƮś×ӓ,ħΒϗ`;
