// Made by `npm run endpoints` from the OpenAPI file of CIPP. See packing.ts and tableLines.ts.
export const SYMBOLS = `#%789;<@YZ[]^}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟƠơƢƣƤƥƦƧƨƩƪƫƬƭƮƯưƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿǀǁǂǃǄǅǆǇǈǉǊǋǌǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǝǞǟǠǡǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǱǲǳǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȝȞȟȠȡȢȣȤȥȦȧȨȩȪȫȬȭȮȯȰȱȲȳȴȵȶȷȸȹȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏͰͱͲͳʹ͵ͶͷͻͼͽΈΉΊΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώϏϐϑϒϓϔϕϖϗϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϰϱϲϳϴϵ϶ϷϸϹϺϻϼϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѷѸѹѺѻѼѽѾѿҀҁҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӅӆӇӈӉӊӋӌӍӎӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӬӭӮӯӰӱӲӳӴӵӶӷӸӹӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮԯ`;
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
User
ermission
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
Extension
PowerShellCommand
evice
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
Type
a specific 
ing
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
Search
age
Role
ebhook
Trans
|PT
 with 
Quarantine
.MEM
Id,
bject
otifica
s that 
Edit
ule
GDAP
Safe Links
eference
ship
ite
Entra ID 
GUID
assword
sion
tatus
 in
.Super
:a,
a t
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
|P9.
|[8ÒËs
ÇĹ7
<|#,
|P^.Č~%
Ģ7.
|ÄÒCÁ-
|P[.Ë%#,
|^Ò
|T7Ò
|ZÒMEM
È9ÒĈf]
AÑ;
esü;,
^é<|
Rela;į
Ĕ;al
%#,
SÆs
|T78Ò
ímÔ
ýT7.
CÁÎ
È98
÷ŃÙĚassociatðrīs
È9Òġä
|PZĥ
|GT7.
|PÄ.
ġäRī
savð
 tYsÇdłì sÆizð
T7F]!,
Ac;
BċPracticeĒ
|P^ķö%
ManĞ
,ØòÍ
<|#
Reä
Süt
dÂ,
ý9.
Enâ
|@sÃ
đbox
ĈF]
ô-managðdß
,dÜ
From
PhoneNumber
etail
irăy
nrollmÔ
ê,NoExpira;ąnotes,ÅAfterą
 documÔ librar
Protec
Requċ
forma;
rofile
Graph
tartDû
|PZ.
 or 
 viaÃ
AuditLog
NinjaOne
board
currÔ
domain
otherMails,pĳ,postalCode,
settì
Ð sİ
ľnec;F]
 to 
,mobilePhone,MustChangePa
all
ity
reû
t7F]
 sìle 
AnyOf
IncidÔ
Loca;
Čroval
ľfig
Backup
[.Ë
ropert
s:aÊSÔTo:aÊSÔToMĉOf
|P^.
|P^é%
ôReusâńtì
ÿ; is usðto
ore
 against
!,#,
admin
arameter
data
öĽ;
ľnă
CalŅar
ExcluĴ
Stû
display Ą
ess
ist
orward
quipmÔ
|ZÒ
È9ÒReŀs
à365 
Ĝquċ
Queue
appì
ner
 by 
eset
 9ó
 showì 
 tYs
,ģop;al
ID,
direct
indows
inå
ive
ode,
platform
stû,streetæ,surĄ,
vailâ
ÊďÔ
Öðin
ù7s
Copilot
HaloPSA
PolicŃ
ele
positor
Ĝsults
 of 
SÔToĸSÔToMĉOfĸ
shar
Öa;
DefĎ
VerĴ
che
åÕ,ExåÕIds,ExåÕÍs,ÕIds,ÕÍ
ňÀř
<|IDŇŦ
ŐCƦ
ōŘú
ÔrŃ,lƳMethod,lƳžt
ŮÓŇ
DlpŞ
ę;Ş
ŸğsŸUsĞƛĖdÜUseÕsądÜËũŸËÍŸ
rĺÊĿÔîIơĸÎÍ,Priorƕ,ĿÔîIsĸ
AŜF]
ōŚ%
ƶŔs
businƲPhones,cƕ,c
#ŸîŸDura;ŸExƳìËŸExpireũŸF
dƮPÌĖǗedƮs,ǗedÀes,ǗedÀPÌ,
stÍŸForT7ądÜÕsŸLastÍŸNĨ;ũ
 con
AíTo,
F]ňŶřRīÍ,ưœ
Tċs
edAliases,
ervice
iagnostics
isâ
āÃ^Ĝäì ƫbase
ČlyHtmlDisclaimer
ĿÔæ
ŲÀŋ
dì,ųèForEđ,ųèForOffice,ųè
èÎňŶřöDÂ,ŁClickThrough,Co
 rī
 tYĩdefine 
,wĠAuth
Builder
Func;
Minutes
T7Łņ@
TYň
ackĞ
dŕű
eğsągeƼûTAPByDÜąreasonTYŉ
ideŹGAL
kĄƓssąƎPost}u;:o,primîĖrĮ
post}u;,rĮ,
rganiza;
rocƲ
sÙĚ
sĶ Ĺ7
type
udit log
uthÔica
|PÉ
ňÀ%
ƆŔ%
NotRewrİUrlsĸųForInćSĎs,ų
 t7
Data
Public
Time
mmÔs,CĀNĨ;Text,DeliļïAfte
s:l,
|GŖ
Őńup
ř[,Í
Check
CĻryOrRegion,űeđ,firstÍ,h
Limit
Record/Read
RċƦ
RīÍ,ScanUrls,ǖư,TrackClic
^éŋ
alert
arget
artƼ
cycle
|GÄ.
ōŗ%
ōƬ%
,Preview,ĤNĨ;,RǒaseũPrĮ
,phone,PostalCǈư,Streetæ,
Bċ Practice Ē
InstƔAsSystem,InstƔa;IntÔ
Inå
Suħ
ange
exå
s, 
|@ě
|ToolsÒCĀ-Űs
Ñ;ĜǓŃ (WinGet, Chocolûy
/Hudu/HuduFields/Ɗ/ƊField
=Linux/MacOS/Remedia;/WǅŒ
Decline
EndDû,
Library
OneDrǇ
^ķö<|
ommunƕ
sign-in
ĆMĉOf
ĩhave 
śŔ Ɯ
şÒøs
 acc
 dß
 forÃ
 ÔrŃ
, f]âƽ
,jobTitle,lþs
,ďÔ
Android Enterprise eŽ pƃ
Comp
DÂ,
Exć
Item
JITöTY|P[.ğ%
Only
Result
RowKey
Snooze
TYý
cachð
efini;
herweb
id,
oken
remove
role
stû
sǒct
usĞ
|G9.
|[8ÒÕs
|ĺ-č
øTYsňø%
ÿ; cƖě 
ÿ;Ĝtrieves dŻsÇëĭ÷y
Ăd:o,setŬrĖsetSponsorĖ
ƢÝ%ŐÝs
ǁ, eachģits 
 on
āÃrċrictðsĎs lƳĶƿ
:n,
Auto
Days
PÌs
Room
^ background 
ance
ŜDirec;,ǧÍ,ǧê,aŜMǈǯexǜs,ǃ
DǵUrlRewrİ,DoȔOȊBranǺFoǦȣ
opyŹĖcĻry,cĀȖŸAttributes,
astÍ,đTip,mobilePhoneȭt7
cross eļyȕÃcƔer canɅƲ
aÑ;
coļ
dǒt
manualPagina;
pdû
pÌs
Ùre
ý^.
ĺVoiceźAŜĢeams.Voice
APDßƆç
eason
ertificû
older
ssociatð
subscribe
tivƕ
umber
èÎȃè%
łmÔ
 API
9ó 
:o,
Billì
Cipp
Classifica;,
MatǛs
Meetì
Refresh
eplace
extenĴ
lignmÔ
managð
op;Ɣy
ran
search
securƕ
ubsü;
|P[.Õ
ñƢñ
ěn 
Ĝla;į
ĜäŊā CACHED ƫĶÃ
Ņpoint
śT7
ǝΝȺFutureƁsWhenOOF
õ dŻðinƂ about ë
ΏedT7ȚTY@:lÿ; dłs
 oļview
%Þǎ
,ȰïsŹņedSĎæ,Í
:aÊ
?Ő~
Copy
Full
Idő
Orchċrator
TYŢ%
ealth
ethod
evel
liÔ
loca
mƲĞ
sǛdulð
sͼLþĖǊΐƛĖØĄ
wûrmark
ĜȨ bin
ĤÎňĈf]%
ǯCĀÕ,
ȱOrBody
Log
app
tYÍ!,ǫirǭsǥUsȆ
third-partyĶtegra;
àAgÔ 365 / Ǐ pȄ
 principal
...
@Sİ
CĀŰƢǱ%
EvÔ
Exå
Lþs
Modify
OwƼ
Shar
Sync
act
atch
cope
departmÔ,
dǒgatðƩ
ffƋì
mĉįRīs,
pecialChar
rusted
storð
turn
|@sĶboxǼsÖðon 
|ÄÒSafe-Links-Î
ËID
ðby
÷ŃŊ
ýZ.çŮŇ
ýƟŋ
ĆľtainsWordsïĆ
ōŚř
şÒÀ ę;
ŲÀŮ
Ɣow
ͽØĄ
 addrƲ
 breach
 usì
,FƴInćĖfƴOp;=
AllT7
Expir
ExplƦr
Oļride
Policie
Quota,ProhibitSŅ
ReȨBin
SizeOļ
Start
bound
con
detec
enâd
eļƕ
ile
mdlet
per
tatƳic
|@sĜcÔ ɀ logɈ
|PƟ%
øňø%Cƕ,ɍany,
đ flow
Ř ú
śñs
ŝDż
Ũ#?,
ŬmÔ
Ƴory
ȑ%Ęƨ
ȝ,pƪs
 cÁ
PermsǝØID!,ή:aş
ɏæ/inćæ,Keepϝ
ę;ƝŌę;ΞΜ@Ϝ
πCveExcep;Ťñř
ϊdì
 f]
 pro
 sĵ
!,ũ
<|Ň
Just-in-time Ʃ 
Parti;Key
TYDŕTYÍ
TYŤ
a Ø
a Ɛ
alue
automatic
cros
exć
hiddenŹæ@sųd,
ompanyÍ,
quaϊtinðeđ ϧ
s whether
serialNι
sŊ,
ter
ure
with
|G^.
|Gč.öŮõ Ðó
Çtroubleshootì
ědmin-lϤ pƠŃ
ĜgƳerð
ƈÐ REST
ƙTo
ǁÇνƀ;
's 
,ReļseT7Lookup
Have I Been Pwn
PȋìȠExceeded
Run
TċůƢDashƋ<|
URL
anViewPrivûͰs
imumDura;InȁΜ
s (
sensitǇĶƂ Ȏ
ÉŮ|ɍЩsÃÐ 
ōDżřűIDŭŉ
ͶZĥ<|IDŴŦô
 (Ǘì, lifeȨ
 CÔer
 bĐ
 catalog
 cȿĜǓ
 orĜ
 prƾs
 synchroniza; 
 sύsŊƈSͼÏ
 ĭ÷y
 ϰroval
%ID
,Priorƕ
,input
,ØId
.Dß
/Validû
ArchǇ
CaǛ
CommÔ
Entra
Exƭňƭ
F]ŲŶŮ
GeƼû
GitHub
Global
Id!,
Invİ
Office
Shadow
ShowInDropdown
T7F]
TYĦ
TYŲ
Title,websİɄ
Zĥŋ
aintenΣ
ase
bilƕ
cted
cĀer
dT7s,
expand
exƳì
gǇn
hishì
nstƔ
nćï,OOFϸȱ,
ode
olour
primîĖ
redÔial
rīĦrīÍŭş
ssociûd
stĞ
sĶ 
uery
which
|PŖ
|ÄÒƚs
|Åě
}ńÀ
É<|Ę
ÎŢř
Õs,
íě phone nι
āÃ^
Ċê,
ĖØĦØòÍŉ
ĦòÍ,ğDͻĦ
ŁSĎ,ņSĎ,ĕ
ŇcĀ 
ŎDLP
ŎSIT
Ŏę;
řĲ,
ŝŗ<|
ŝŘú
ţŚŮ
ťňť
ũ=ē
ŬdČƀ;
ŰGuid
Ɵ<|
Ƴribu; 
ǻșrScan,Υks
ȟidefromGALą
ȺϸsForĂdOOF
ɍare
Κe 
EƵÀňEƵ%ű
Has}utâľtÔ
Ids
RelatǇȘ,Sƅ
SŅOnBehalf:l
lic
sensiθ label
|ToolsÒů-ǿ
Κ aſy (@Id)
ĆςPatєnsïĆ
 an
 dŻ
%ũ,
,EndËĈNĨ;
,PȄÍǎ:aǩ
,Source
Bulk
CȿRepo
DÜs
Dû,
Get
Link
SPOǚCleanup
ZĥǢô
aŜF]еê,ȅ
ccĻ
chȲsƒ
dÜîÍ
enforce
eϐarbitrary
its
load
mary
new
owƼ
reä
rift
sÆs
tYÍ
task
ulti
|@sÖð
ÐрviĴìǁ
ñs@ȩñŮŇ
ý[ѼŋDßǃ
ÿ; 
Ĉf]
ĶƂ aboutÃ
ňę;ǑřCƖ
ŮŇhostðХ
ǅInƂƀ;Î/
ǍÃÄ & CÁ
ΙƱ, desü;
 link
 süt
 that
 used
 ļĴ
 Ǘì
%Aíto,DŕD
/Read
:vŐ~
@AgÔ365PȄ
@èÎ
Azѕ 
Bϊch
Clone
IsUnsupäed
JITö
Nową
Resol
RootFε,TȦ
Selă
Text,
UPNş
aliҚs,Еɏ
ariâ
es 
ifetimeInȁ
ign
log
rea
stÍ,
sÇë
torĞ
vŅor
}Uniļsalĝ
Ãsİ
ÅMĉĸÅϼ
÷yŧ
ĂdͰ
Č~<|
đNic
ĖØĄSpace
ľnec
ňÕřÕê,
řũ,`;
export const TEXT = `ēϏ%#ĸac;s,ñҀ,Хdi;sĸCĀȱ,ȳҞԟbookĖʹв
ēβ%Ҕ!ĖautopilotȖ,ÕĄ|ēs çɆsƒĹ7 via PȧѮμ
ēČTYȓϰs,ȅĲǩ
ēǧŢ%#:l,ӧǉ,rīŒ
ēǧϡӧĲ,ǉ,rīŒ
ēçƝƆçԊÂǎ:vƶç
ēBĐǨӵ!,ȥEđs,ȥWĠUrl,aíeҞdŕȳdT7ȚĲ,ҫs:a|CƖsƇuέěѯ
ēBPATYōŪ%ĄőŚ
ēCAÎǠ%#ĖCƖҵDǵSD,Newư,oļwrİ,RawJSON,rυĄőŘ
ēCATYǠřХdi;sξĄőŘ
ēChocoČȓŔÍ,ǯcĀArgumÔs,CĀÕ,cĀrepo,dŕDǵRċart,ȳÕ,ȯӝ
ēƑňƑϙš
ēƑȃƑ%Ą,Þš
ēЯӋlΧͽҗ
ēΔdÂɄ
ēϷImplemÔa;Effort!,Pillar!,ŰľtÔ!,Ӈ!,ŰÍ!,ËImpϿт=Dǵñs/DǵŰ/ųñs/ųŰ/ńͳMǈñOnFailѕ,ñSĵes,Cûgory,Dŕųd,MarkdownTY,ȢToǚ,ͳMǈͳSǛma,ReЉê,Riskȶ
ēǙDλŢ%ASRξCÁξEDRξƯξÎ:oǎŒ
ēǙϡӵ!,ASRξEDRξƯξpȄ,Î:oŒ
ēǣŤǣϙҽ
ēǣчǣ%Þҽ
ēîȫƍ!,#śîs
ēĪӄřActiva;ӢƙCcĆĸƙCcɁĸƙǸã,ƙǸÚ,ѝCcĆĸѝCcɁĸѝĆĸѝɁĸČlyρǷFƔbackũĖǷƛĖǷԘČlyOMEɋãɋÝςWordsĸďÔӐɋIsPĳƀtedɋԒɋÚɋÍÚɋѢɋPƠyãɋТ,BlindϝToĸҀs,ϝToĸĕï,ųdÊƙCcĆϛƙCcɁϛƙǸãÊƙǸÚÊѝCcĆϛѝCcɁϛѝĆϛѝɁ:aǌãǌÝςWords:aǌӐǌIsPĳƀtedǌԒǌÚǌÍÚǌѢǌPƠyãǌТÊŹϛŹæãÊŹæÚÊŹMĉOfϛŹSЁ:vÊĆãÊБÊĆÚÊӘÊïТÊïêς:vÊǸãÊǸÚÊĿÔîIsϛSCLOļ:vÊSĎîIsϛSĎIpRȲơϛSÔToSЁ:vÊȱãÊȱÚÊϮãÊϮÚÊWithImäΣĖМyӢŹĸŹæã,ŹæÚ,ŹMĉOfĸŹSЁĖҌƚůĸҌNĨ;,Ćã,Б,ĆÚ,Ә,ƚůľtÔĸïТ,ïêςĖMҥĖMҥrûïByŬr,MҥrûïByËĸÍ,PrepŅȱѹ,Ĥ,Ǹã,ǸÚ,ĿÔîIsĸReǄïToĸRejectïEnhΣdSĵCǈRejectïRγԘÅĆ,RouteïOutФƭ,rīĦSCLOļĖSĎæƛĖSĎîIsĸSĎIpRȲsĸǖSÔToSЁĖńAuditSШĖńĆÍ,ńĆVъ,ńSCLĖư,StopRīPȋì,ȱã,ȱÚ,Ϯã,ϮÚ,WithImäΣ:vΕӰ tϊsäǼƇeditϐҠӎ(аǼ)
ēEŽƆç%ŁFail,ŁRƾ,blockDß,ųϯ,Errorï,IңWǅUέs,OBEEͲǎĖShowProgrƲ,ȘOutInȁƶç
ēӏt7ǃØĄŭƷ
ēҊϙš
ēExƭȃƭ%cippХnăȎ,Ąš
ēÕώřԚądŕdǵNċìąűҸhȇ,lþȚmĉȚЅӱȚpriӯEđæ,ҧηMĉs,ØĄΒ
ēÕTeamώ%ŨÕĦTeam~Β
ēÕTYώ%Ԛ,ȅҸĲ,hȇ,lþs,ЅØĄΒ
ēGuċŏűđ,ϧ,reǄUri,sŅҐŉ
ēôÎԑŢ%ӰDÂƨǃӰDŕOȖê,ѥÍŒ
ēƤŢřҕTY@:vŒ
ēƤϡȅĲ,json,rawJSONŒ
ēôϡȅǃOȖê,RawJSON,TYê,Ɨ,ѥÍŒ
ēͱϱ
ēMSPČȓϭɎȳÕ,PȄÍ,params,RMMÍ:vǎ:aǩ
ēÍdƛǠ%CĻrŃĖǆUnknownCĻrŃAndRegions,Ips,poӔyÍǎĖTЇ,êőŘ
ēґČȓAcceptLþąarch,ϭcĀXml,ȳdČȚȳÕ,ôBody,languĞȚÅǚs:bǎĸϽedɍuєActiva;ąuέChannelĖuseCĀXmlǩ
ēҴaŜF],ǧÍ,ǧê,ǯcĀÕ,DŕűȳÕ,RAWJson,rυmap,Reusâ~ĸTYGuͽTYǃTYêŒ
ēϬһϚȬ:vǎœ
ēǤŤǤϙҿ
ēǤчǤȝ,Þҿ
ēΠ@ňΠřűҧt7ЖƷ
ēΠÀňΠ%űReŀCapacƕ,t7ЖŭƷ
ēèÎŹȃè%ϗ è÷ŃÙrīsāǁƒΏðt7s
ēκÍ!,ÎÍ!,öɎDŕцЋ
ēԩƢĂr%DesiredУȘ,DisЕDupӔûÍ,ʹ,ѣԔhidden?,Ɨ?ŐĂr
ēŰedϏ%#ĸȳҞʹв
ēÛŤÛϙҾ
ēÛчÛřĦ[,Í,ÞҾ
ē×Ť×ϙŎ×
ē×ч×%ÞŎ×
ēϽedÀȒaddǲűƍ,t7ǃØĄş
ēSİȑřsensiθLabel,sİDŕsİDesԞĖsİÍ,sİϼĖӵ:vΓ
ēSİӟȑřbulkSİs:aΓ
ēŶňŶ%Þѹǎœ
ēŶȃӽ%Ą,Þœ
ēŚDłǨt7őŚ
ēŚTYВcƖdAt,Ĳ,ӵőŚ
ēStƦČȓŔÍ,ϭdŕIңAsSystemąIңa;IntÔӝ
ēTeamĢeams.Õ%ӱ!,ȅt7ͽvisiқΓ
ēT7ōƝ%ӅT7/ӣOȊPƃѽæѽî,æLine1,æLine2,Cƕ,ɍanyÍ,CĻry,Eđ,FirԡLaԡź,PostalCǈư,T7Íϔ
ēȂňŶ%ǡ7ID:vœ
ēȂȃŶ%ǡYÍœ
ēѤĄ!ĸCĀǱ,dŕDßsǱ,[Ǳ,ůϟǱ
ēӄϙš
ēġäȃť%Ą,Þš
ēËŏēǲēToҵǪяcΦЂűî,ҡÍɊĖԫȈ,ΗǗeǬϩŉ
ēËӟŏӟËĸlþsĖΐƛ:vŉ
ēËӡŏaddǲaddToҵΝpĳ,ǪяcopyŹ,cĻryŸForT7,ЂűҡÍ,ĊMĉįs,ĲɊƓss,ƎҧΉϺ,setŬr,setSponsor,ǗeǬǊӵ,ΐƛĖØĄFormatԬHandlìԬRυmÔŉ
ēWin32ŰČȓiңŰ!,ŔÍ,ϭdŕЦ;FЩ,Ц;Path,Ц;Ű,DǵRċart,ӫSԞatѕȞąȯ,publisher,runAs32Bit:bǎĸuniңŰǩ
Ū_@ţŪ<|ėÃͷȮǔÇeļyȕ
CƖκцΕӰѶ tYā scrЀ
ĕčSİȑ%Sİҏ#Γ
ĕѤůϟǱ
DłΔϗǮtϿ(s)ā tY(s)ƒΏðt7s
îĒ_@ţîĒ<|ƗėÃͷî Ēǔ:ÃDNS hϢǕeachȕџƍsÏ
ĪAntiPҢǰ
ĪǧŢřȅf]ĦrīŒ
ĪCAÎǠӀӰɎưőŘ
ĪЯøǃӋLΧǃҗ
ĪΔøTYID!,dÂɄ
ĪǣŤǣи,ưҽ
ĪӏeƵĦюt7IDŭƷ
ĪҊӀư,êš
ĪÕώřēøĸēDßĸēLþȚēMĉĸēϼĸЕɏąȅĊIdξĊÍ,ҸhideŹOutlookCϥsąđ,ԫkĄ,ЅÅøĸÅLþȚԧĸόųd,sŅCopŃąt7ĦvisiқΒ
ĪôҴdŕǃӰɎǉê,poӔyê=androidӆ/iosӆ/mdmWԁtȦedŬdČƝura;/wԁwǅӆŒ
ĪôŰŢ%дôŰ,ŰĦŰêȹ
ĪͱĲ!,ϱ
ĪMalwareǰ
ĪÎŢԊisplayĄ,Ċͽt7idŒ
ĪϬдũ,һӜCĀŹæӜFrequencyĖ[Ϛ,OȊBоųdȬĖê?œ
ĪǤŤǤи,ưҿ
ĪΠ@ňΠřēMĉ:l,ēϼĸЕɏ,ȅĊĦԫkĄ,ԧ:aƷ
ĪΠÀňΠ%capacƕ,DÜƮPÌĖűюroomĦt7IDŭƷ
ĪSafeďÔsǰ
ĪӊӼmodifieϐҠѶÙitěζrī
ĪκID!,цӼuέϐҠѶ tY
ĪÛŤÛиҾ
Ī×Ť×иŎ×
ĪŶňŶ%#?,Ą,Ύœ
ĪT7ōƝ%ҝĦt7Alias,t7Õs:aϔ
ĪȂȃŶ%Ĳ!,ǡYÍœ
ĪT7OЄӡōƝ%ҝĦӪ,oЄӡϔ
ĪӄřguͽΎš
ĪËЮidƨēǲēToÕsĸǪlearPƠŃ,cяCΦЂɎî,ҡÍɊ,ԫȈ,ÅŹÕsĸΉϺąΗϩŭŉ
ĪËAliҚsЮidƨēǲMakePriӯ,ÅdAliҚsŉ
}úȞsƢԪT7ĦSkipѿ?ąê?=Ĭ/Ο/T7s|ѣsÃ^ dλџself-dǴίЉsÃresult
}ēϏ%sŅEđԔsŅPsaԔsŅWĠԔƗ,text,wrİϯ:bǟ
}ēнϰlyTo,cveĦexcep;ê,expiryӢjustifica;Œ
}ēĬğȪũ,cĀSuffix,gdapğsĸmƻsĸtYϟĬ
}ēMӷT7ČōŔ%#ĖČĦХfigMǈϝΟąή:aùY:oɃ
}ēSPNȫϔ
}ēT7ŌaccƲTΈŸîÍ,t7ĦØĄȜ
}ēTЇIPŌ#?,IPĸưŐ~
}ӺƸǙ ό ȥsŊ
}ApiCϥƢÝӛČÍ,^APIξCϥIdξųd,IPRȲĸMCPŁed,ÅČRegąğԌ
}APIPÌ@|GȾŇeļy ^μ ϓ ĊЍÃΊԆ gûs it
}ČƜţŔ<|ŔId|BuildϐƩǮsÔ ѥÇeļyȕ,ɇҡ ŔId orÃ^-SAMÏ
}ČƜTYōŔӛŔManifċ,Čê,ҕTYÍɃ
}ČInsightsQҭ|PȾqҭ!|ѣě Kusto (KQL) qҭƧÃ^ĶstΣџown Ŕ Insights tǒmetryÏ
}ŔōŔԯČĦĦKeyӑĖPayӮ,êɃ
}ČPÌTYōŔTYsӛΟ,ҕTYÍɃ
}ČSǳîsūHostĄт|DrǇsÃsuЫ-Ʃ "CĀ îs" pĞ
}ČUpӮȓǩ
}Aíβřdß,ђ,Ø:vƶç
}AíČƆŔřČê,aΤIntÔǩ
}ǧŢԯIDŒ
}AíҴaΤǉê,êŒ
}ƉĝōñԯEndȘΜĝĦУȘ:nв
}ΝExtŅĬȪIDőĬ
}AzBobbyTâsūȀÍ,Pƪs,TâÍƥĶєϿģԏTâs
}BackŅѥΰԪė ԏäal deepԄsɇ^ dλџownĶfrastructѕ (reŀÏ
}ƞRepӔa;ƝŌƞê,ųdąSASUrl,@Ϝ
}ƞм
}BĐОВac;=cƖО/ΫeО,sÆ,vԛs|CƖsѲmoveěȕ-scopðdelta (desԞ doc §4.1) oļridìӎsÆÇϵ
}BĐѣǨ#ĖmǈsÆ,tYId|УěnΚ-demandѯ run Ǆly aě durâ orchċra;: a fullѯ runÏ
}BĐStĞВtYId|AdvΣěȕ toÃnext ҫǕaѯ (manual ҫѷ)
}BECȞ|GƟŋĲ,oļwrİąØͽØÍėÃbusinƲ eđ compromise assƲmÔÇш:ĜcÔ ɀȴŵÏ
}BECRemediûŏØЖŉ
}Bitlockerĝ|GZѼ<||Findě BitLockerĜΪy key aΨ,ƽkeyId orÏ
}BPAōŪ%t7f]ĖƗ?őŚ
}Bо~Ōũ,cҦ,ΪFooєԘΪImĞĦΪImĞӑ,ΪStock,ƫ,fooєԘͽkind,ԟoImĞĦԟoImĞӑ,Ą,Ӳӡ,ΊCҦs,seХdaryCҦ,showFooєąshowPĞNιsąϪųdąϪTextŐ~
}BԠchĝү#|ƺěИ ϋŊƧ ѡed
}ӟLþ|LƟ%ƗѻsĸLþOЫa;,ÅAllϺąRυAllϺąLþȚϺToÅ:l,ϺToRυ:l|ČlŃ lþ өmany Øěьs manyȕsĶӎcƔ
}ӟÅϽìӤsзSЁ:v|RevokeěllԉԄs / э Ǆ gϊtsΚӎsİĶ bulk, sourcðfromÃϵ
}CaȞǠŋaȐ;FlowĖCϥČêĖCĻryĖDßPlatformĖȰŔsĖIpæ,SԞInRiskLϤĖØIDĖËRiskLϤ:v|ѣě б "what if" evalua;,Ĝäì Ү÷Ń would ϰlyƒaÏ
}CAƯǠřCƖTravelÎąȻȳƛAuditñs,Ưê,ÎĦȉSƅ,TravelCĻrŃĖËǃËĄ,Ësξvaca;:bőŘ
}CASǳƯǠřĲőŘ
}^DBѿƣÍ!?,#?,ês?ǟ
}πȀūȀÍ,Pƪsƥ execute a ^CƦ func;āә HTTPƹ
}πϯsSasŌΞ|CƖě long-lǇd,Ĝad-only SAS ѥɇπϯs ԏSԣ tâ
}πRυmapōƝӛDŕǆҎąʹ,t7ĦVъ,VԛêԌ
}^ËsūUPNт,ğsŐ~
}ԑTYƣĲ,êǟ
}ClrImmIdŏIDŉ
}CombinedńupŌΩĦŔSecret,bĐOp;,eđ,τTΈ,ΏedBĐȚΏedOp;,t7ĦwĠȜ
}ӠƣӅ/ĕ/ImäŰ/ImäTY/ńԐ/ńTYês/Uέ/UpӮŰ/UpӮTY,Ԑ,ForceąϞÍ,Ĳ,Ħï,Path,TYêsӼmakԜөaѱyĶ tâ sԣ
}ӍôÎŢ<|ŀAξŀB:o|Ӎϐô÷yƧәother÷yƇa ЈtYίЉsÃϵ
}ľtaiƼеūChannelт,ΝUέąȞInєval,ȞȘŐ~
}ľļtÀǝǃÀêş
}Ǐ~ВƏIdĖvъ:v|ńěƘƸǏ÷y Əƒųd (1), Dǵd (0)ƇNotÏ
}ϝForSÔǝǃϧϝưş
}CPVΟŌ#,RƾSP?:bŐ~
}CPVτƣǟ
}CƖČTYōŔ%ČҏDÂ!,ŨOļwrİąêɃ
}CƖCATYǠ%dÂ!,ĄőŘ
}CƖDÜÕsōÕs%ΕsetǕdÜȕ Ċĩare commonlyԇ
}CƖSAMČŌaccƲ_tΈȜ
}CƖTAPŏǃisUsâOnceąlԝ,sƅȘŉ
}CSPLþōDżԯē,ΞBefƦReӰal,Quantƕ,Å,SKU,Sύӑőůs
}CĀȖŌũ,ƫê,ͽisMӷVъdąMƻξĄ,sǛmaÝξsĵ,tȦOħs,Ȏ,tȦOħϜ
}CĀğūũ,ŁeҞņedZs,ņeҞҁÕĖIpRȲ,NewğÍ,Ο,ğÍŐ~
}ϷӇ!,ŨPƪsȶ
}CĀTċѣōǱ%Ɨ|Re-runsÃЧ CĀ tċěgainstÃmostĜcÔ ͷƫɇrequċedÏ
}ĕĬŗȪĬϟĬ
}ĕĬğMƻȪÕϟĬ
}ĕèÎňŶřÎÍ,RīÍӼΫeě ĭǼÙitěζpoӔy
}DłČTYȓǯcĀÕǎĸtYIdǩ
}DßũŢřũ=cƖDßϯCollec;Ɓ/setDßÍ/Øs,ĲѺĸØĖkeepEŽȖ,keepËȖ,macOsUnlockCǈЫsƳEsimȖPlan,quickScan,useƀtedWipeŒ
}DßCҥϯonŌcϥId?,dßCҥ?,oЫa;?,sЁ?,t7Id?Ȝ
}Dßĕ|P[Ѽřac;,ID|[8ÒDßs
}DßPasscҥũŢřũ=ΉDßPasscҥ/rƾPasscǈĲŒ
}DǴPrƾsūĲ!,ac;,Ą,qҭǟ
}DǵËŏų,IDŉ
}DismissRiskyËŏØɎØIdŉ
}DnsƝōîsӛî,ԕļ,ԗŐ~
}îũȫũ!=Ϋe/setDÜ/ļify,ƍ!,#śîs
}îĒōîĒ%Ɨ:vőŚ
}DӳԑǨid!őŚ
}DurâȀsŌũ?=@ϠHж/@Ϡs/@Stats/PurgeϠs/RƾDurâs,х?ǟ
}ĪƮΟǝCѦ,FεÍ,ΟĖÅúĖØͽËToӣΟ:vş
}ĪCAÎϞǠ%ÎBody!ξ#,ÎϟŘ
}ĪÀΟȒt7f]!,ØǃēϞú:l,ēϞúNoΝMap:l,ēSŅAȚēӓ,ÅϞú:l,ÅSŅAȚÅӓş
}ĪTYƣȅĲ,ͽĄ,parsedRAWJsonξêǟ
}EđFƴǝFƴɏКdǵd/лąØIDş
}ųѾǝЖş
}ųΝExpandìѾǝǃØĄş
}9ğRepairŌt7IdŐ~
}ϹϺŌӅƯ/ñͲ/ÅƯ/Ȣӡ/ńғ,ϞRƾąĲ,ғąSKUÍŐ~
}ϹT7Ō#?,vъĸēƯ?,@?,@All?,ÅƯϜ
}ÝClearHIBPKeyΘ
}ÝMƻ|L^.Ý%ēMƻ?=ǐȸs/Sͼ,ΝMƻ?=ǐ/Ɗ,@?=ǐ/ǐFieldsȸs/PWPushFields/Sͼ,Ticketê?ŐÝs
}ÝƊƺΘ
}ÝsƝΘ
}ÝϾƢÝ%Ý?=GradiÔ/Hudu/Ɗ,T7ID?ŐÝs
}ÝTċїÝ<|φÍ=^-API/ҍ/GradiÔ/ǐ/HIBP/Hudu/Ɗ/PWPush/Sͼ|ǱÃЈcҨsÇaÖðϲίäёÏ
}FeatѕFlagŌųd!,Idт=ӣ/ńǟ
}ĬúAŜȪũ,ĦğTYϟĬ
}ĬҐȪũ,ҐĦRĮ,ΊMƻs:oőĬ
}ĬҐČrovedȪőĬ
}ĬÅGAΊȪĬϟĬ
}ĬRepairğMƻsȪőĬ
}ĬğTYȪÕĦOriginalҕğMƻsĸҕũ?=ē/ĕ/ĪőĬ
}ĬTraceїČ~ŋUPN!|Ĭ ú Path Tċì: 1
}ҌůǿůƣůĲ!,дũ,ņs,TYĲ,TYÍӖ
}GeoIPLookupүIP|ԕveěƘIPЗƒӭ geographic Ϧ;Й ^џbundlðGeoIPÏ
}ӣLocalöPĳƆDß<|ŨguidõÃWǅ LAPS Ϧl ƩĽtor pĳÇaɆ, idÔifiЍ ӭÏ
}ӣReΪyKeyƆDßŋĲ,ReΪyKeyê=BiosPĳ/BitLocker/FЩVaultõ aɆџdisk encryp;ĜΪy keyƽdß Ĳ
}ҍũƢÝӛϞÍ?,Ԑ?,Path?,ê?,ĝTerm?,Org?,Ë?|CƔ ҍμ
}ƄНPrƾүac;=ϝ/ĕ/Save,prƾ:o|ŬsÃcƔerџŦƄ Нѳ
}ƄƁPƃ|GȤZ,άąMǈRƾ,ǚ|Pƃě Ƅƹљ, timìÃcƔίäì what itÏ
}ÕMĉsώ%Ɨ,ĊĦac;,Øs|
}ÕsĕǝűÕê,idş
}ÕsDeliļyеԮǃͲŁInćş
}ÕsHȇԮHȇ,IDş
}ǐTċTicketΘ
}HȇǝHȇ,IDş
}HVEËȒ[!,Ũũ=AíοÎ/Ī/Å/ÅοÎ,οÎIdĖɎƍĖpĳ,PriӯSmtpæ,ReplyTo,ØĄş
}ƚs@ȩƚŋȻSƅŇƸǙ όĶcidÔѓ ω ФЍÏ
}ԓ|P[.ğřöğsĖîĖȻҠËĖМeũĖFirԡÕMĉįsĖLaԡPost}u;ąrγ,Sƅ,tapLԝΜΐƛĖØũ,ËĄ,UseTAP|фmanĞmÔμ ϓ
}ԓ~Ōũ,MaxDura;Ԍ
}Lþĝүskuӑ:a|Finds Үȕs holdÃҡ Ӕence SKUȴϋìÃͷӔenceϘÏ
}@ČIdƣȜ
}@ƞїƞŋƞÍ,ÍͲąêŇЈ^ backupȴω narrowЍ ê, ƗƇƞÍ
}ϯм
}ÀMobЩDßsȒ#?,ĕ?,dßid?,guid?,Ĥ?,Ëid?ş
}ÀȢȒдũ,AҪïsϝOp;ĖBadͰȠΜBЀÍ,ɍletedƁAgeȠ,ľfӔtԕu;Op;ĖϹDumpsє,ϹFεsĖ[,ȰFεsĖLargeͰȠΜƁÍӞIsѾӞÀӞԖIsѾ,TȦÀ,TȦԖê:vÈ9ÒTools
}MailTċțũ|ȞsÃŵǘ behind ^џϧ trace toolì
}MҙŰΰԪMakeӤ,ŰFЩėÃmҙԅs įpðі ^
}ŬČCҨsōŔřӅ/Å/Rotû,ČĦČê,CҨê,ɎEndDûȘ,МyӢМyMonthsĖĦKeyIdɃ
}Ŭę;ǑӿǑĸĕǑ,ϻǑ,Ą?Г
}Ŭę;TagsӿTagsĸĕTags,ϻTags,Ą?Г
}Mcpүmϣ!=initialize/pì,ͽparams:o|A StԠmâ-HTTP MCP serļ runnìĶ JSONĜsponse mҥ (no SSE)
}MDOӺàǙÇґ 365 ȥѓпðtoԆ sǳÏ
}ϻCalк
}ϻøк
}ϻMBPerms|L9.À%ŵƁs,ήĸƗ,ØIDş
}ÍdƛǠ%chȲѺ,ĄdƛĦƗőŘ
}NewӊΕӰѶÙan aζrī
}NĨ;ƝŌeđ,ԟsToȰ,onePerT7,sŅtoIntegra;,SШξUseSÆizedSǛmaąwĠǾĆÍǾĆsǾĆVъǾPĳǾTΈǾêĖwĠAuthËĄŐ~
}OffƋT7ȫҔ!ĖÅCSPGuċËsąÅCSPnĨ;øsąÅîĒȖąÅMӷt7CSPČsąTerminûľtrϿąTerminûĬąԤŔs:lϔ
}OffƋËЮ#ĖfƴĖOOO,Post}u;ξrĮ,ĂdξØ:lŉ
}OffӮȀsūOffӮȀs,ũϜ
}OnƋT7ȫaddMissìҵautoMapğs,CΣlągdapğs,ͽԞƦMissìğs,RetryąӴϹЛsϔ
}ȽProviĴŏËòÍŉ
}ȽShortCutŏsİUrlĖØЖŉ
}PȧMҥūT7Mǈac;Ϝ
}PȧWĠŌЧąϸêĖӴϹЛs,ũ?=CƖSύ/@ϸês/@Sύ/SŅTċѽTċ,Correla;Id?ǟ
}PĳƝŌϰŅNιąϰŅSІącapitalizeWordsącharCĻ,ǆDigӭąǆLowercҚąǆSІsąǆUpЫcҚąpĳê,separator,sІń,wordCĻ,@Ϝ
}PĳNeļМesŏPĳÎҹ
}PÌRepairŌ|MergԜӰ ήāÃSAM manifċĶtoÃČΟ ÔryÇ^-SAM
}PerËMFAŏưҹ
}ĤеňŶřŁSĎą[,ÎÍ,Ǹ,SĎæ,êœ
}RegĽ;CampaԞȫ#ĖӫRegĽ;AfєŁed͵s,ȳҵȳËs,ǆAllËsąǆҵǆËs,snoozeDura;InΞΜΎĖtȦedAȐ;Mϣ:vϔ
}Åöğ|P[.ğ%#ĖğIdĖğÍĖğTYIdĖËsұ Øāә aíðàҁ Ʃ Ί
}ÅнcveĦΉSЁŒ
}ÅEŽPƃŢ%pƃIdƨtΈҏűͽpƃê|ĕϐČle ADEƇɌ
}ÅȼPÌȑ%òҏĘƨȼÍ,@ҺTitleұϴџpÌӗƇonԦ root webÏ
}ÅÀRīȒдҩ
}ÅRċriҜËȒSĎæ!,#ұ ØΛ
}ÅϽìӤȑřѿĦDrǇĦFЩÍ,ͰĦPÌId|RevokeěԉԄ (or Ǆԉ gϊt)Κ a ÐƇȽ İm byÏ
}ÅSİËȑřɎĘ,Ęs,Ø:oұ ØāΚeƇmƦ Ɛs Ôirely: ΫìԦ ØĜmovesÏ
}Å͵Ƣñ͵%х,ʹǟ
}ÅSPOɏËȑřɎҁËĦϯinÍ,Ęs|ϞyĜmoveϐэ ØџguċɅƲ: ΫԜĚҁ guċɅĻ (whenÏ
}ÅαřAíedTo,ź,źê|UnaҶā шѲŀɅĻƈTeamědminĽ;Ï
}ÅT7ȫT7IDŐ~
}ReĄβřdßĦdÂĸђƶç
}ůǿTYƣĲ!,Í!ĸũ=Ϋe/save,ņs,~Ӗ
}RepȋËϺŏIDŭŉ
}RƾMFAŏǃMϣIdŉ
}RƾPassŏűǃMustChȲŉ
}Ȣƞ|L^.Č~%ƞÍ,х,SǒҜêsĸtâŐ~
}Ȣĕdѫ
}ȢĕdSİзUrl|Ȣě ΫðƐāÃt7ϫƈÐ ƩÏ
}ȢСͰsȑС%Ęƨӑ,ͰÍs|ȢsΚeƇmƦ İmsā щ'sϫќÏ
}RevokeSesĴsŏͽËĄŉ
}ѣƞŌŐ~
}ѣT7ÕRīōÕs%ĊIdӼexecutԜdynamicȕ ĊǼsÇimmediû mĉį uέs
}SAMČΟūΟ,ũ?=Rƾ/UέŐ~
}SAMCδŌũėсӾSAM ϰ cδ (thumbprint, validƕÏ
}SAMğsūğs,T7s,ũϜ
}ĂFƴìVaca;ȒFƴɏƨŅDûКл,ȉsƅ,Ësş
}ĂÀVaca;ǝautoMapącalŅarPÌĖcѦądǒgûs,ŅӢǆƮąŵϼs,pÌês,ȉsƅş
}ĂOOOVaca;ϕ,CƖOOFϸ,ӌ,Ⱥσï,ŅӢэï,iҤȉsƅ,Ësş
}Ărοѣ|PĂr.ο%ŐĂr
}SŅOrgïōDż%#?,freq?,ID?,Ȏ?=getУed/nĨ;/Ӷbar,ѥ?ϔ
}SŅPush|PӈŨËEđ|SŅě tċ MFA push nĨ;ƒш'ěȐtor ϰίäё itÏ
}SǳòsōŔ%ũ?,ČId?,Id?,Sǒct?ǟ
}ńAPDßÕTagƆçřdßĦĊTagĸђƶç
}ńƮPȋìǝaddi;alResponse,addOrganizerToȱąЕľfӔtsąЕRecurrìσsąыƔyAcceptąыƔyPȋąbookìWindowInΞΜΫeҀsąΫeȱąmaxľfӔtsΜmaxѧminѧpȋɏσïsąΉCancǒdσsąΉOldσïsąΉPrivûPƠyąsǛdīͲDurìWorkHoursąԙ
}ńCASÀǝɎ[ş
}ń^ΝƞƢƞ%ųd:bǟ
}ńCloudŬd|P[.DirϾřűǃisCloudŬd,Ȏ|ńsÃcloud-ψsĵǕш, Ċ,ƇХtϿ
}ńDÜMFAMϣŏǃMϣê:v|ńsÃdÜ seХd fϿor ш isрmptðі,ƽpЀì sԞInPrĮs
}ńȼInheritΣȑ%@ҏĘƨũ,ClearSubsЁsąϝğAŜs,ȼÍ|ľtrolё aſyĶherӭ ӭ ήāԦ,ƈϵ
}ńȼPÌзҵȼÍ,@ĦMǈPÌLϤ,òҺËýϊts Øěnd/or Ċě Ð pÌ lϤӗÏ
}ńLitiga;HoldǝdaysΜdǵ,[,ԙ
ҲEđSizeǝͽmaxReceǇSize,maxSŅSize,ԙ
ҲLocaleǝϦle,Ø:oş
ҲQuotaȒt7f]!,IssueWarnìРРReceǇQuota,quota,Øş
Ҳę;ǑȒÎÍƨÀes:aГ
ҲRīȒŨDǵąųąҩ
}ńMdoñŤƚřAíed,ρDeєmina;,Ĳ,SĵҰ
}ńȽϽìĢeams.ÐřϽìCapaқĖUPNΓ
}ńOoOϕąΝReplyưĖCƖOOFϸąӌąȺσï,EndȘΜɏïѺ,IҤУȘΜtimezoneѻş
}ńPȄTagƣĲ,PȄ,Åǟ
}ńĿÔȠsǝ[,recipiÔȠ,Øidş
}ńę;Holdǝdǵ,[,ԙ
}ńÄñŤñӀProvider,Sĵ,VŅorҰ
}ńÄƚŤƚ%Deєmina;ƨAíToSelf,ρҀ,Ĳ,ReǄedΜSШĖSĵҰ
}ńÐMĉȑřѥ!,ēąÕǃğ,Ðê,Ø:v|ēsѲmoveě ØĶ щ Ί (ϼȴMĉsƇVisitors)
}ńSİPƠŃзLockư:v|ńњΚ aƘƐѭ,ԈÏ
}ńËPhotoЮphotoȖƨac;ѻŉ
}ҒAISanc;Вũ,Tool,Tools|MarkϐAI toolāÃҒ AIѰ as company sanc;edŊ, orÏ
}ÐPermsȑřonedrǇúË,ÅPÌ,UPN,ѥ,ØΓ
}ÐTY|Pč.ö%Sİϼƨũ,DλĦsİTYsĸҕӵ|Saves,ĜtrieveȴΫesÙdłs ӹ
}͵Ϗ͵%ñͰ,CЪÍ,Dura;ΜRγ,Ҕǟ
}ӥȑřBЀĕMǈĕOlderThanΞ,MajorǚȠ,MajorWithMinorǚsȠ,ĘΓ
}SSOńupŌϰSecretт,ϰĦmӷT7ątȦUrlȜ
}SÆľļtǨőŚ
}ŚѣǨ#?,tYId?őŚ
}SÆTYĂǨrunManuƔyąTYϟŚ
}УŬdFεAssƳantǝĦËòÍş
}ϾAPDßsƆç%#ƶç
}ϾDEPŢ%#|ϾsɆsā Čle BusinƲ Ŭrƒô
}ϾVPPȓ#ǩ
}α%ŨAŜCûgoryѺĖϦ;Ͳ,ź,źê|AҶƒшѲŀɅĻ,ƇsetsÃemergency Ϧ;Κ aÏ
}T7ÕōÕs%ӅĪ/ĕ,dynamicRīsĸȳPȧT7ąĊDŕĊĦĊÍ,ҸmĉȚrīϯicƥ manĞȕ ĊҬ^
}TċτōǱřtċÍőǱ
}TċѣōǱřmҥőǱ
}Ș~ūȘzoneԌ
}TΈ9Ōt7ĦtΈƁ,tΈUrlȜ
ԥțĄ|ĝԜeļyȕÇшƽƱƇØϴ Ą,Й aÏ
ԥV2țlimitΜϋTerms,Ȏ|ĝeěΨίЉs matǛs іÃt7Ï
}UέBĐDevia;Ǩpathƨac;,expires,mϣ,rγ,remediûOnМeąsÆ|TriĞÇbĐ dӳΚ aĜsolvð(t7, sÆ) row: Accept (rγĜquiredÏ
}UέDӳDevia;ǨŨdevia;sĸЫsƳÔDenyąrγ,ÅDӳCĀiza;őŚ
}UέτTΈŌrefreshtΈ,t7IdȜ
}UέSecѕScƦȫŨľtrolÍ,rγ,resolu;êĖԤInƂϔ
}ËBookmarksƣƌ~ξØŐ~
}Ë~ƣƌ~,ØŐ~
}WĠSύsōñ%ũ?=ĕ/Reη/Unη/UnηAll,WĠIDϜ
ӣπñýŖϦlļĴėÃ^ dashƋ banƼ nĨ;s:әy hostðmҙ notice, today'sÏ
ӣǚțLocalǚ|ӍsÃcƔer'sĜäð^ԈƧÃlûst publishðrǒҚәdÏ
@ActǇϾDßДȵll ActǇϾ mobЩɆsћaьsƿ ŵeҬaÏ
@öPortalLþýŖ#õ lþĶƂāÃƸö PortalŊáÏ
ԍDŻţŚŋid|ӣsÃfullӚÇaƘϳƽidáÏ
ԍŝŚŋF]ŇϳѨagÔsÙƸϰs)ĶÃϵ
@ñͳΰñŮŴƌly-ϿǇ firðȥ İmѓĜadāÃñLastѣÏ
@ñsƺїñ<|ƗӸȥǼsĶcludì wĠǼsÙϨȥ ӶȴshowìÏ
@ЛDßCÁţDßCÁŮŇdßй sumӯ aьěll ψt7sЙÃLighthouseÏ
@AndroidEŽPƃЏɌsÙhydrûs tΈ fields when Ƅ omӭÏ
@AntiPҢҋȵnti-pҢŠǍƿÏ
@APDßЏWǅ çɆ idÔitŃћin Ĺ7
@ApiTċțė debugӾƌμƹ, trigger metaƫ,әdÏ
@ČƜTYŝŔуŦΩѷǁÇsÆizðϰǮsÔǘs
@ČľsÔƁŝƬŋF],ƁSĵŇpŅì ΩǮsÔƹȍ,пâ byƹс
@ČleEŽPƃЏČle ΝmatðDß EŽ tΈsÙeŽ pƃs
@Ŕƺ|GZ.Ŕ<|ƗŇqueuðô Ω dλĩare pŅì aŜƒt7s
@Čƀ;ПýӦ ϰрtec;Ў
@ČýZ.ŔǢô ψΩsŊ
@ČsReǓyƆŔ<|ReǓy,ĝ|ĝԜэ aȷ, etc.)ÇaǋÏ
@ČStatuýZѼŋČF]Ňô ΩĶstƔa; statuěьsɆԢΩÏ
@ČͶZ.Ŕ<|IDŴŦΩ dλԃÏ
@ǧýҘf]IdÓŇô aŜпsŊ
@ǧѬ aŜпΙǉ,пǼÏ
@ƉCoļĞţñ<|ȻӒ,ƗŴV2 audit-ԟ ΪĞ ledger (ƉCoļĞ) -ӎrow Ыȕ +Ï
@ƉΰñŋȻϯĦӒȵȏɈҷ aȏ stƦɉt7, dû rȲÏ
@ƉĝeŝñŋΞ,ĝĦê=ĝes/ĝͳsŇor cƖs ƸUnifiðAudit ϯ searǛѓģsupäÇϵ
@ƉTċţñ<|ĝĦҔ|Tċěȏ wĠǼěgainst ëϋƒvalidûǼ mЀìәdÏ
@çХfig|GZ.çŋȎŇWǅ ç dλ pƃȴEŽ Sĵ PĞǘȴorÏ
@AǋTċΰDashƋ<|ŴcÁ tċs ^ can runƧ Ĺ7, bothÃbuilt-in frameworkÏ
@AzѕADԭtStatuгŋȖToReЉõ ıԭt (ԏAD ԭt)ѴstatuěndǘÏ
@BĐAχţŚŋbySÆąhж:b|BĐ aχ ƫ
@BĐŝŚуbĐsģĚҫȴЫ-ҫ rollout occupancy,ÙЫ-t7 ҫÏ
@BĐSÆŝŚ<|ŴBĐ dͻѰ:ÃsÆěǋƒaddƒaѯÏ
@BasicAuth|G[.ƉŮŇɀ evÔsЙ basic aȐ; (legacyрtocols)ŊāÃϵ
@BPAţŪŋůŇȮ (BPA)ĜäǔÇt7ȴbasðon a ΏðBPAÏ
@BPATYŝŪ<|RawJsonȵǋ Ȯ (BPA)ǽҮ Ǜcksƒrun
@BоPrƾýŖǆImĞs:bŇnamðӲ bоѳ — cҦȴԟo, Ϊ imĞ, fooєÙϪ —Ï
@Bо~|GӈǆGƔeryėÃӲ bо: cҦȴԟoÙΪ imĞȴfooєÙϪ text
@BԠǛsAӨțaӨ|ȞϐeđɅĻƇƍƧÃѡð(HIBP)И ƫbҚ
@BԠǛsT7ț#ŇͷƫИǔÇØɅĻȍҷИÏ
@ƮPÌǹByËÓ,ЌŇcalŅar ήÇŵeȍ
@CAtYӂ<|guͽͽmҥŇŦбԨCAÏ
@ȞExtñýŖ#Ňφ ȥ Ǜckǔā ϲsŊ
@πƺțRĮ,ƺIdȵctǇίcÔ Ρpȋì queue İmȌsĵ
@πƺýŖƺӑŇseļal ΡqueueětΚceÙrolls them upĶto aƘprogrƲÏ
@^ËýȾŇ^ ǉ ØȌΊ aŜsāÃЕedËs tâ
@ӠýŖWrİú:bӼlƳsѱŃĶ Tâ Sԣ
@ӠͶŖԐ,ϞÍ,Path|BuilděѰǕtYěьsѱŃЙ aƘgit tree cƔÏ
@CÁПýӦɆйЎ
@ŘúПӂŮŇбЎ іĜsolvðƱsÇØsÏ
@ŘúÎChȲӂŋűidȵȏɈǀөëб÷yÏ
@ƑΑƑԀnec;п÷Ń (IP Е/block lƳs)ĶƿÏ
@ƑҖƑǞХnec;п÷yў
@øPÌǹЌŇfε-lϤ ήΚ шџøs fεĶƿ
@øŲøŋidŇνđǮtϿsŊǂпìƽХtϿ IDÏ
@øҖøǞđǮtϿǁԇÇcԠtì Ӱ 9ǮtϿs
@ľtaiƼϯýȾQҭт=ӣInfo/@FЩs/Qҭԋϯ/ĝAll,Ϲ,FЩ,Ź,LϤ,Regex,ĝ,SortDesc,Tail,ToõǮtaiƼ ԟsɇ^ backŅ pȋ
@Ǐ~ӃŴƸǏ Ʃ÷y Əѓӎrow Ы ƏÏ
@ǏUsĞţŚŋЫiod,êė ƸǏ ΐĜäѓ flattenðinto tâ rows
@CSPLþгŮŇCSP (Cloud Solu; Provider) lþѵ
@CSPskuţDżŋƌSkuͲȵǋ CSP SKUsÙƌѵ
@CĀȖMƻýȤdżOħ,ŀêҼƫ mƻĩdefine how э ƫ ŀs mapƒ^ dżÏ
@CĀğțҼRBAC Ίs definðin ^á ĚpÌ setsÙaҪÏ
@CĀŰΰǱ<|ȰAllǚs,ӇҼPowerShellԅs Јin ^ǂпìƽsüt ĲÏ
@CĀVԛýȤƔT7sąȳҎReservedąǆSystem:bҼvԛsǍ ^ÇuseĶǁÙautoma;
@CVEе|GZ.Ä<|ƗÓŇCVEěffectì Ĺ7'sɆs,ā Ǚ thԠtÙvulƼaқÏ
@DBѿ|GȤȎ!,cĻsͲ:bõ ͷt7 ƫǶ (πůìDB)
@Ǚư|GҘDßIDŇàǙәtivirus ΎÙЦtðthԠtsÇŷsÏ
@ǙTVM|GZĥŮŇsoftware vulƼabilitŃā àǙ ThԠtÙVulƼaқÏ
@ĕdͰгŮŇsoft-Ϋðdż oħҬҁ IDá ØȴĊȴΩsÏ
@ĕdSİýÉŮŇΫðƐs still rċorâāÃt7ϫ,ƈϵ
@DeteҜČDßý[Ѽ<|ČID!,#ŇŷɂëЦtðΩĶstƔedÏ
@DeteҜČӻǆDßs:bȵÑ;s Цtðon ŷȍ, ωĶcludìÏ
@DßDŻӻDßÍ,DßSerialϖŷƽǃ Ą, orÏ
@DßýZѼŮŇŷsŊáɆйәdǘÏ
@DǴPrƾýȾŇŦdǴѳԇљ ^ǘ
@DżOħsү$Ώ,asČ,ids,pȧLookup,Ɨ|ԕvԜıdż oħsƽĚIDsЙÃdżOħs/getByӑÏ
@ǣȩǣŮŇȖ Loss Preven; (DLP)йŠāÃϵ
@ǣͶÄ.ǣǞDLPйԨDLPǘs
@îĒţîĒŮŇƍәalysisǔ (SPF, DKIM, DMARC, DNSSEC)Çt7 ƍs
@îHϢţîĒ<|ũ!=ӣDkimԗs/@îInfoԋΝDisΪԋDkimȡDmarcÎԋMXȡNSȡSpfȡWhoisRecord/TċDNSSEC/TċHttpsCδ/TċMtaSts,î!,ExpeҜȰ,ExpeҜTȦ,Record,ԗ,Subƍs|PerformsĜal-time DNS hϢ ǛckѨMX, SPF, DMARC, DKIM, DNSSEC, MTA-STS, HTTPS)ÇaÏ
@îŝƬŮŇļifiðƍѓǀdÜÙinitial ƍс
@EmptyͳýŖėә emptyĜsultěrray
@EƵΑEƵŋEƵIdŇeƵ ŵeѨprojăȴvehicleȴetc.)ĶƿŊ
@9ƭŲƭŮ|@sĶФÙoutФ аǮnăsǍƿ
@ϹdLþΰČ~уlþ SKUɂbeen ȳdā ^ lþ cĻsίäì
@ExƭҖƭǞ9ǮnăǁÇcԠtìĶФ/outФǮnăs
@ExoƁүŨAnchor,AsČąAǋCЪs,CЪ,cmdParams,CÁąSǒct,UseSystemÀ:b|}utӬĜad-onlyƿ cЪ (ӣ-*Ƈĝ-*)Ŋ
@ÝѿȖ|GȤƫêsƥ lƳÃφ caǛ ƫ
@ÝsƝїÝ<|Ŵƌ ^ φǘá ƏsÇǐ, ƊÏ
@ÝϾїÝуφѴӶȌsĵá last syncǔÇϵ
@ɏT7Infoțt7|Looks up pubӔly aǋȕĶƂÇan э ıt7ƽƍÏ
@FeatѕFlagýŖŇ^ featѕ flagȌЧ/dǵd Ύá environmÔ-drǇnÏ
@ȀPƪýŖCÁąȀ,ModīŴ^ PowerShell func;ĩcan be runāÃsǛdīr,ģeachΚe'sÏ
@ȀStatýȤȀê,Inєval=Ξ/Hours/ȁ,ȘŇexecu; sЬsÇ^ func;sá timìÙЫformΣ metricsÏ
@ĬúAŜӁIdŇĬɅesěŜԢЃϑáÏ
@ĬľtrϿӁ$topŇàpȧǮtrϿѨҝȕϑs)āÃƄμ
@ĬҐţŗ<|ŗIdŇĬϑĶvita;ȌΊ mƻȴωпЍÏ
@ĬŗӁ$f],$top,idŇĬ ЃϑsģҝȕsǂпìÏ
@ĬğӁŴХfigurðĬ Ί-to-ό-Ċ mƻsԇÇЃɅƲ
@ĬSǳòŝŗŋ$top,ӱê,ԤT7ӑŇsǳϴҬa ҝȕ ownЍÃpȧƇspecifiðԤÏ
@ҌdůýȤůĲŇgeƼatðӲsҷ ů ǿɉt7Ѳä Ĳ
@GeƼicTċȀțėÃoriginalƹ ѥÇdebuggì purposes
@ҍRǒҚNoteýŖėĜleҚ metaƫɇprovidðreǓyÙsemanticԈ
@Ҏæ@ΑÀŮȵllĜcipiÔsĶÃνҎ æ @á ƱsÏ
@ƄӟƁ|PȤasČ,noPaginûӑ,requċsĸƗ?|}utԜmӷple àƄμƹҬaƘbЀ cƔÇa ҡȕ
@ƄНPrƾýŖZŇŦƄ Н qҭѳɇƌ ØƇǗðprƾs
@ƄůŝůsŋЫiod,Ӳ,Ȏõ ƸΐĜäѨƄƇґĜäs)Ŋ, such asÏ
@ƄƁ|GȤ$cĻ,$ҟ,$f],$format,$orderby,$ϋ,$Ώ,$top,AsČ,CĻͲ,Z,ҟ,graphF],IgnƦErrors,@PƠŃ,ά,nextӤ,NoPagina;,ƺĦƺÍОѠѠPƠy,Skipѿ,Sort,ǚ|ProxiӬ àƄμ GETƹŊ
@ƄSǛmațZ!,ǚ|DescribԜwhat a àƄ ϓĜЉs іout cƔì it:ÃÔƕ ȎÏ
@Õý[.ÕŋҟMĉsąҟϼsąĊǃҸmĉsąӱs:bÓŇıĊsŊá Ċ mĉsÙӱs
@ÕSĎAȐ;ΑÕsŋĊͽê=DӉ@/à365ŇsĎ aȐ; ƏsÇan 9 dӉĊƇđ-ЧÏ
@ÕͶ[.Õ<|idŴŦĊԃÙĊ Ȏ
@GuċËýӈƗ,staleΞ|
@HaloCϥΰÝуcϥĜcordsāÃХfigurðǐĶstΣÇt7 mƻ purposes
@HVEAӨǹ[,@οǑÓŇHigh Volume Eđ (HVE)ɅĻsÙbillìЎ
@InϿǇAӨгŋInϿǇΞ:nŇØɅĻɂnot sԞðinÇaÖâ nιǕdayѨdÜÏ
@ôƜƁýҘPŅìͲ:bŴmӷ-Ʃѷ (MAA)ƹs raisðin Ĺ7
@ôIntÔýZĥŮŇô όѯÙϓрtec;ĶtÔѨlegacy tY-bҚdÏ
@ôÎ|GҘDͻӑ,ǃȰńtìDͻs,ѥÍÓŇôɆǘЎ
@ôReusâ~|GҘIDÓŇôĜusâ÷y ƏsŊ
@ƤѬĜusâ Əǁ,ÃǗðƏ ĊsԆÏ
@ôŰ|GӦɆ manĞmÔԅѨWǅ, macOS, Linux,ίmedia;ԅs)Ï
@ôͶZĥ<|ǃmǈViewŴŦô÷yǁ
@IPWhİlƳțŇtrustðIPЗesǍ ^ÇIP-basðaccƲǮtrol
@ԓ|G[.ğŮ|@ фØsŊƇƔȕs
@ԓͶ[.ğ<|Ĳ,ǆЛsąҔŇJust-in-Ș Ʃ Ίǽtemporary Ʃ Ί aŜs
@KnownIPDbțŇknown IPЗɈҷ IP ƫbҚ, ωпЍȕ
@LþгŋȰϹd:bŇƸlþ SKUȌaíed/aǋ cĻsŊ
@ϺůţDżŋƺIdȵӚðlþϘ aьěllȕsƇaƘt7á SKUÏ
@ϯýŖAPI,BĐѣĦDûF],ȻF]ą@ϯs,ԟÔryͽĂdTaskĦSШ,SÆҕSƅ,T7,ËŇ^ ǉ aȏsģf]ìƽsШ, dû rȲ,ȕ,ÙØ
@ÀCASΑÀŮŇCϥ ú ~ (CAS)Çνŵes,ǀҮрtocolsÏ
@ÀeДÓ,F]ŇνŵesŊ
@ÀFƴìΑÀǢŵ fƴìǼěndǘsŊ
@ÀMobЩDßǹÀŇmobЩɆěζі ëνŵ
@ŵPÌǹByË,ËÓѻŇŵ ή (Ϟ ú, SŅ AȴSŅΚ Behalf)Ŋ
@ÀȢǹ[,ȰůąSЬs:bŇŵ rċƦƹȌsĵÇ9óǂÏ
@ÀRīДÓЊŵeȍ
@MailĤΑŶŋά,nextӤΜEntƕêŇѐsĶƿ ƀ;Ŋ
@MailĤïΑŶŋ[|ExäsίtrievesÃraw EMLǮtÔǕëѐƽӭÏ
@MalwareҋŇmalwareпŠǍƿÏ
@MDEOnƋìȩǙǢàǙÇZΚƋìсÇdßȍ
@ïTraceňÀŋdays,ŅDûΜfromIP,ǃïĦrecipiÔ,sĎ,sƅΜsĵĖtoIP,traceDŻ|TracԜeđ ϧ deliļyĶƿ, ϋâƽϧ ǃ sĎÏ
@MFAËýƟǢØȌMFAĜgĽ;сŊ
@ÍdƛӂŮŇб namðϦ;ѨIP rȲsÙcĻry-basðϦ;s)Ï
@NewËDÜýӈǃǆЛsąҔŇdÜǁÇӰ Ø cԠ;á dÜ ƍ, ΐ Ϧ;Ï
@NĨ;ƝїԪõÃ^ nĨ;ǘá ȥ channelȴsШÏ
@OAuthČŝŔǢOAuth ΩǮsÔ gϊtsÙήŊ
@OħHж|G[.Ɖŋdays,ͽoħĦoħê|Aggregûs chȲ hжā Ƅ dżAudӭÙ(for 9 oħs)Ãϵ
@OЄProgresýӈDλId|
@OffƋT7sȫŇt7ěǋÇoЄáȕҬerror Ύ
@OoOΑÀŋØidõ OutǕґ (ыĜply) ƏԢνØ
@Orgț#õÃıoȊ pƃŊá ƱÏ
@PȧŗŝŗŮŇьs-t7ɅƲ÷y pȧǘѓǀdǒgûdÏ
@PŅìWĠΰñуpŅìĶcomì wĠ evÔɂnot yet been pȋЍ ^
@PerËMFA|GƟŋƔËsѻŇЫ-Ø MFA Ύ (Ч, ӫd, dǵd)ÇØȍƈϵ
@PotÔialČsƆŔ<|ĝStrì,Ȏ|ĝeěȷ)Çaǋ ΩsÏ
@ĤÎΑŶŋêŇquaϊtine÷ŃǍƿ ƀ;,Ǯtrollì Ņ-ØÏ
@ůǿͶŖŇŦů ǿǽcĀĜäǘsģƫÏ
@ResellerŗӤţŗ<|õÃinǄĜsellerϑĶvita;Ԅā PȧѮÇϵ
@RċriҜËДŇØsΛ
@ǤȩǤŮ|@sĜten;йŠāÃÄ &Ï
@ǤͶÄ.ǤǞreten;йԨreten;Ï
@ğý[.ğŮȵȕџıΊ dͻělong іÃϿǇ mĉsǕeach,ƈϵ
@Π@ŲΠŋĊǃmĉs,ӱsŇroom lƳ dӉĊȌmĉsĶƿ
@ΠŲΠŋroomIdŇroom ŵeѨmeetì rooms)ĶƿŊǂÏ
@SafeďÔsҋŇSafe ďÔsŠǍ MiьoftÏ
ԎȩèÎŮƥ lƳÃĭ÷ŃĶÃt7á unmatǛdÏ
ԎDŻŲŶŋÎÍ,RīÍΖÙrī
ԎTYDŻŲè<|ID!Ζ tY
ԎҖèǞĭԨĭÏ
@ԩDŻΰĂr<|ʹ!ϖϨӶƽӭ ʹáÏ
@ԩΰĂr<|ĦÍ,ĝTitle,ShowHiddenąƗ,êŇϨӶҬ^ɉt7ƇӶ ID
@SecѕScƦůţůs<|ǆHжąƗėÃlûst àSecѕ ScƦ ЫȕǶÏ
@ÛȩÛŋȰBuiltIn:bŇѩѨSITs)ԂѮÏ
@ÛRīPȄȩÛ<|RīPackҏ#ėÃrī pack behind a cĀ SensitǇ InƂ ê -ÃparsðrīÏ
@ÛͶÄ.ÛǞѩǁÇdłì cĀ SITǘs
@×ȩ×ŮŇӕsÙlabel÷ŃԂÏ
@×ͶÄ.×Ǟӕŧlabelǘs
@SǳHϢţƬŋӪ,dÂȵctǇ Ƹsǳ hϢ issuesÙadvisorŃŊƇƔÏ
@ҒAIӃ|ɍЩě Ғ AIϘŊƽmЀì CACHED ƫҷÏ
@ϽedÀAӨųdΑÀǢǗðŵeɂǄ ɀ Ч (aӨ not dǵd), Ү isÏ
@ϽedÀSЬДŇǗðŵeȌΐ sЬsŊ
@čöUrl|GȤReЉUrlõÃÐ öѮ ѥŊίǄsƒit
@ÐɏËýÉŮŇэ/guċ Øs knownƒÐā two ŀs:Ãt7 эÏ
@ÐPÌýѪήϒ^Ï
@čQuotaј sԣ quota ΐŊ,ǀusedÙtotalÏ
@č~јȕ-lϤ Əěndǘ
@ÐϽì|GѪ& Ƚԉϒϵ
@ÐͶč.öуŦӹ (sİǁÙĚdocumÔÏ
@SԞIný[.ƉŋΞ,faЩdϯonsͲ,FailѕThreshold,F]ЭŊɉvarious crİria
϶Acθ|GÉŋsİĦêŇͷsİ acθ rowsǶÇÐÙĺÏ
϶LibrarieýÉŋSİĦĘŴvisibleſŃǕщƈƄμ
϶MĉýÉŋF],SİĦĘŴϿual mĉįǕщ:ÃØsĶԦ'ěҪÏ
϶PÌýҳƨ@IdŴήǕa Ð sЁќμģcδÏ
϶PƠieýҳ!,#ė aƘsİ'њѭÙļĴ÷y)Ï
϶С|GÉС<|Ę!,#ŴХtÔsǕщ'sϫ (firstÙseХd ҫ)ƈϵ
϶ğDͻýҳƨȰUnaíâŴpÌ lϤs definðon щќμ іÏ
϶ýÉŋê,ѥͲ:bÓŇƐsƇȽ ΐŊ
϶Ëú|GҳƨËòÍ!,@Id|Explains howӎØ canĜach щ orſy: eļy routeԆÏ
@͵dñΰñ͵<|CЪÍȵlertɂbeen snoozð(temporarily supprƲed)ɉcЪ Ą
@ӽΑŶԀtÔп (anti-spam)÷ŃÙĚrī ΎsĶƿÏ
@ŶҖŶǞspamп÷yў
@ӥ|GÉŋĘ|ůsÃfЩԈ hж cleanupсÇщ, ҡ ӭ Ę
@SÆŝŚŋShowľsolidûd:bӸt7 sÆѨcÁ÷Ń)ÙĚƏsǂÏ
@ŚӍţŪŋtYId|Ӎs ƌȕǘƧ ϰliðӴ,ǀcÁÏ
@ŚCurrÔưӃŴƌĜmedia; ΎǕsÆěppliðto ët7áÏ
lƳSÆTYŝŚ<|idŇŦӴǽsetsǕӴƒϰlyƒt7s
@Teamýĺ.ÕŋǃȎÓŇàĺ teamsŊ
@ĺAcθ|Gĺ.AcθŋêÓŇàĺ Ø acθĜäsŊ
@ĺLisƛ|Gĺ.VoiceŮŇĺ emergency cƔì ƛ InƂ Sǳ (LIS) Ϧ;sÖedÇϵ
@ĺVoice|Gĺ.VoiceǢàĺ voiceÙPSTN ΐŊ
@T7AχţŚ<|gϊularąƗŇt7 aχ ƫǀhow wellȕsǮformƒĚaíðӴÏ
@ȂΑŶǢT7 Ł/ņ @Ɉ (sĎȴѥȴfЩ hasheȴIPs)ā 9Ï
@ȂҖŶǞT7 Ł/ņ @ў
@T7DŻýŖ#õӚðoȊĶƂŊáЗeȴaíedÏ
@T7DӳӃ|@sǘ dӳÇt7ȴcomparì ƌ ΎƧÃdesirðΎÏ
@T7ÕýŖĊĦǆUsĞ:bŇt7 ĊѨԟical ĊìsǕψt7s)ÙωĶås ΐÏ
@T7OnƋìţƬуt7ΚƋìƹȌstep-by-stepрgrƲá ĬÏ
@T7ýŖЛԗ,ȰOЄӡ,MǈҔ,Triggerτȵll ψt7ěccƲible toÃƌ Ø,ģsupäÇcaǛ clearìÏ
@Tċůŝůs<|őǱ
@TċͳsT7ŝůs<|cûgory,ǆCĻs,risk,rowSĵ,sĵ,sumӯͲ,Ɨ,tċĦtċê|Cross-t7ϘǕЈtċǔ
@TċŝůsŋӲϟǱ
@ťŲťŋidŇа (tϊsä)ǼsǍƿǂӚedÏ
@ťsҖť<|ǃnoJsonŇŦtϊsäǼǁÇνаǼs
@ËŘúПАЌŇб÷ieĩϰlyƒëØĶ Ĺ7
@ËCĻýƟŮė sumӯ cĻsǕtotal ØȴӔensðØs,Ùglobal ƩĽtorsÇaÏ
@ËDßАЌŇŷsћto ëØáйсÏ
@ËÕАØIdŇıĊ mĉįԢØ
@ËÀDŻǹËǃØMailõӚðνŵ pƠŃÇëØáÏ
@ËÀRīǹØEđ,ЌЊëØ'sƿ ŵ
@ËPhoto|GӈƗ,ЌõÃpƃ photoÇëıØ,ĜЉðaě bҚ64-encҥdÏ
@ËАgraphF],ȰϯonDŻs,ЌŇıØsŊģlþÙɀӚȴorĜtrieveěÏ
@ËsAndÕгŮŇboth ØsÙĊsŊĶ aƘbЀ cƔ,ĜЉì IDÙdisplayÏ
@Ë~|GӈõÃƌ ^ ØџЫsonal ƏsÙprĮs
@ËSԞinϯАtop,ЌЭÇëıØ, orderЍ mostĜcÔ
@ËTЇņedSĎǹЌŭŇtЇÙblockðsĎɈÖedÇëØ'sƿÏ
@WĠñїñ<|ӸwĠ ȥǼĩtriggerΚ specific aȏ evÔs
@WorkerHϢ|GȾJobҏѣÍт,ȠΜMaxPointsΜȁΜPoolêѹ,Sĵõ hϢсÙdǴÇΡworker pȋes
PЀËЮŉ
ȗMcpRegƳer|Pȗ|cϥ_Ą,reǄ_uris|ıoffers noĜgĽ; ϓ, but MCP cϥѨClaude, ChatGPT, VS Cҥ)Ï
ȗPҢȞ|Pȗ|ñï,ԑd,rγ,scƦ,ŀ,T7Ħthreshold,Ȏ,url,ØɎØEđǟ
ȗPì|Gȗ|ǟ
ȗWĠs|Pȗ|valida;Cǈvъ,^ID?,ê?,Valida;TΈ?в
ÅβřIDƶç
ÅČƆŔřIDǩ
ÅČTYȓIDǩ
ÅǧϡIDŒ
ÅçƝƆçѸƨaŜs,dÂƶç
ÅBĐǨID!|ĕěѯģӭ rollout Ύ, delta rows,ίsolvðrows -ÃaχÏ
ÅBPATYǨTYÍőŚ
ÅCAÎǠřĲőŘ
ÅCATYǠѸőŘ
Åπƺƣǟ
Åԭ;f]ȃƑѸœ
ÅøňøӀMailɄ
ÅΔIDɄ
ÅϷӇȶ
ÅĕdOħѫ
ÅǣŤǣȝҽ
ÅǣчǣѸҽ
ÅҊӀêš
ÅExƭȃƭѸš
ÅÕTYώѸΒ
ÅƤŢѸƨDÂŒ
ÅƤϡIDŒ
ÅôŰŢ%ŨɎǃŰêȹ
ÅôϡIDŒ
ÅͱIDŉ
ÅҴǃѥÍŒ
ÅϬд[,Íœ
ÅƺdϏ%ϸê,IDв
ÅƺdČȓIDǩ
ÅǤŤǤřForceDǒ;ą[,Íҿ
ÅǤчǤѸҿ
ÅκIDЋ
ÅԩƢĂr%idұ Ϩİmā ^џsǛdīr
ÅÛŤÛȝҾ
ÅÛчÛѸҾ
Å×Ť×ȝŎ×
Å×ч×ѸŎ×
Åӽňӽ%#?,Ąœ
ÅӽȃӽѸœ
ÅSÆǨID?őŚ
ÅSÆTYǨIDőŚ
ÅȂňŶřEntrŃ,@êœ
ÅȂȃŶѸœ
ÅT7CapabilitŃѿȫӪ!?ϔ
Åӄřguidš
ÅťȃťѸš
ÅTЇņedSĎǝȎPƠyŭ,vъŉ
ÅËŏIDŭŉ
ÅËDÜTYЮIDŉ
ÅWĠϏ%#?,ID?в
ńAuthMϣōƬřÕӑ,ĦΎϔ`;
