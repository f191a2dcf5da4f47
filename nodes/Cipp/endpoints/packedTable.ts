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
|P9.
|[8ÒÌs
Çĸ7
<|#,
|P^.Č~%
Ģ7.
|ÄÒCÁ-
|P[.Ì%#,
|^Ò
|T7Ò
|ZÒMEM
È9ÒĈf]
AÑ;
esü;,
^é<|
Rela;Į
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
|PZĦ
|GT7.
|PÄ.
ġäRī
savð
 tYsÇdłë sÆizð
T7F]!,
Ac;
BċPracticeĒ
|P^ķö%
Manĝ
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
ô-managðdÝ
,dÜ
From
PhoneNumber
etail
irăy
ì,NoExpira;ąnotes,ÅAfterą
 documÔ librar
Requċ
forma;
rofile
|PZ.
Graph
Protec;
tartDû
 or 
 viaÃ
AuditLog
NinjaOne
board
currÔ
domain
nrollmÔ
otherMails,pĲ,postalCode,
settë
Ð sį
ľnec;F]
 to 
,mobilePhone,MustChangePa
all
ity
reû
t7F]
|P^.
 sële 
AnyOf
IncidÔ
Loca;
Čroval
ľfig
Backup
[.Ì
ropert
s:aÊSÔTo:aÊSÔToMĉOf
|P^é%
ôReusâńtë
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
orward
quipmÔ
|ZÒ
È9ÒReŀs
à365 
Ĝquċ
appë
ist
ner
 by 
eset
 9ó
 showë 
 tYs
,ģop;al
ID,
Queue
direct
indows
inå
ive
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
SÔToĹSÔToMĉOfĹ
ode,
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
ÔrŃ,lƺMethod,lƺŽt
ŮÓŇ
DlpŞ
ę;Ş
ŸĞsŸUsĝƜĖdÜUseÕsądÜÌũŸÌÍŸ
rĺÊĿÔîIƢĹÎÍ,Priorƕ,ĿÔîIsĹ
AŜF]
ōŚ%
ƵŔs
businƲPhones,cƕ,c
#ŸîŸDura;ŸExƺëÌŸExpireũŸF
dƮPËĖǗedƮs,ǗedÀes,ǗedÀPË,
stÍŸForT7ądÜÕsŸLastÍŸNĨ;ũ
 con
AíTo,
F]ňŶřRīÍ,ưœ
Tċs
edAliases,
ervice
iagnostics
isâ
āÃ^Ĝäë ƫbase
ČlyHtmlDisclaimer
ĿÔæ
ŲÀŋ
dë,ųèForEđ,ųèForOffice,ųè
èÎňŶřöDÂ,ŁClickThrough,Co
 rī
 tYĩdefine 
,wĠAuth
Builder
Func;
Minutes
T7Łņ@
TYň
ackĝ
ckĄƓssąƎPost}u;:o,primîĖĳ
dŕű
eĞsągeƻûTAPByDÜąreasonTYŉ
ideŹGAL
rganiza;
rocƲ
sÙĚ
sĶ ĸ7
type
udit log
uthÔica
|PÉ
ňÀ%
ƂŔ%
NotRewrįUrlsĹųForInćSĎs,ų
 t7
Public
Time
mmÔs,CĀNĨ;Text,DeliļïAfte
opyŹĖcĻry,cĀDataŸAttribut
s:l,
|GŖ
Őńup
ř[,Í
Check
CĻryOrRegion,űeđ,firstÍ,h
Limit
Record/Read
RċƦ
RīÍ,ScanUrls,Ǖư,TrackClic
^éŋ
alert
arget
artƻ
cycle
post}u;,ĳ,
|GÄ.
ōŗ%
ōƬ%
,phone,PostalCǖư,Streetæ,
Bċ Practice Ē
InstƔAsSystem,InstƔa;IntÔ
Inå
Suħ
ange
exå
s, 
|@ě
|ToolsÒCĀ-Űs
Ñ;ĜǒŃ (WinGet, Chocolûy
,Preview,ĤNĨ;,RǑaseũPĳ
/Hudu/HuduFields/Ɖ/ƉField
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
śŔ Ɲ
şÒøs
 acc
 dÝ
 forÃ
 ÔrŃ
, f]âƼ
,jobTitle,lþs
,ďÔ
Android Enterprise eƍ pƁ
Comp
DÂ,
Exć
Item
JITöTY|P[.Ğ%
Only
Result
RowKey
Snooze
TYý
cachð
cted
efini;
herweb
id,
oken
remove
role
stû
usĝ
|G9.
|[8ÒÕs
|ĺ-č
øTYsňø%
ÿ; cƖě 
ÿ;Ĝtrieves dŻsÇêĭ÷y
Ăd:o,setŬrĖsetSponsorĖ
ƘÞ%ŐÞs
ǀ, eachģits 
 on
āÃrċrictðsĎs lƺĶƾ
:n,
Auto
Days
PËs
Room
^ background 
ance
ŜDirec;,ǧÍ,ǧì,aŜMǖǯexǜs,ǂ
DǵUrlRewrį,DoȓOȉBranǺFoǦȢ
astÍ,đTip,mobilePhoneȬt7
cross eļyȔÃcƔer canɅƲ
aÑ;
coļ
dǑt
manualPagina;
pdû
pËs
Ùre
ý^.
ĺVoiceźAŜĢeams.Voice
APDÝƂç
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
Billë
Cipp
Classifica;,
MatǛs
Meetë
Refresh
eplace
extenĴ
lignmÔ
managð
op;Ɣy
randë
search
securƕ
sǑͻT7șTY@:lÿ; dłs
ubsü;
|P[.Õ
ñƘñ
ěn 
Ĝla;Į
ĜäŊā CACHED ƫĶÃ
Ņpoint
śT7
ǝΝȺFutureſsWhenOOF
õ dŻðinƀ about ê
 oļview
%ßǍ
,departmÔ,
,ȯïsŹņedSĎæ,Í
:aÊ
?Ő~
Copy
Data
Idő
Orchċrator
TYŢ%
ealth
ethod
evel
liÔ
loca
mƲĝ
sǛdulð
sͽLþĖǉΐƜĖØĄ
wûrmark
Ĝȧ bin
ĤÎňĈf]%
ǯCĀÕ,
ȰOrBody
Log
app
tYÍ!,ǫirǭsǥUsȇ
third-partyĶtegra;
àAgÔ 365 / ǎ pȄ
 principal
...
<|Ň
@Sį
CĀŰƘǱ%
EvÔ
Exå
Full
Lþs
Modify
Owƻ
Shar
Sync
act
atch
cope
dǑgatðƩ
ffƊë
mĉĮRīs,
pecialChar
rusted
storð
turn
|@sĶboxǼsÖðon 
|ÄÒSafe-Links-Î
ÌID
ðby
÷ŃŊ
ýZ.çŮŇ
ýƠŋ
ĆľtainsWordsïĆ
ōŚř
şÒÀ ę;
ŲÀŮ
Ɣow
ΈØĄ
 addrƲ
 breach
 usë
,FƳInćĖfƳOp;=
AllT7
Expir
ExplƦr
Oļride
Policie
Quota,ProhibitSŅ
ReȧBin
SizeOļ
Start
bound
con
detec
enâd
eļƕ
ile
mdlet
tatƺic
|@sĜcÔ ɀ logɈ
|PƠ%
øňø%Cƕ,ɍany,
đ flow
Ř ú
śñs
ŝDż
Ũ#?,
ŬmÔ
ƺory
Ȑ%Ęƨ
Ȝ,pƪs
 cÁ
PermsǝØID!,έ:aş
ɏæ/inćæ,Keepϝ
quarantinðeđ ϧ
ę;ƞŌę;ΞΜ@Ϝ
οCveExcep;Ťñř
 f]
 pro
 sĵ
!,ũ
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
per
s whether
serialNθ
sŊ,
ter
ure
with
|G^.
|Gč.öŮõ Ðó
Çtroubleshootë
ědmin-lϤ pơŃ
Ĝgƺerð
ƇÐ REST
ƚTo
's 
,ReļseT7Lookup
Have I Been Pwn
PȊëȟExceeded
Run
TċůƘDashƊ<|
URL
anViewPrivûͰs
imumDura;InȁΜ
s (
sensitǇĶƀ ȍ
ÉŮ|ɍЪsÃÐ 
ōDżřűIDŭŉ
ͶZĦ<|IDŴŦô
 (Ǘë, lifeȧ
 CÔer
 bĐ
 catalog
 cȿĜǒ
 orĜ
 prƽs
 synchroniza; 
 sύsŊƇSͽÏ
 ĭ÷y
 ϰroval
%ID
,Priorƕ
,input
,ØId
/Validû
ArchǇ
CaǛ
CommÔ
Entra
Exƭňƭ
F]ŲŶŮ
Geƻû
GitHub
Global
Id!,
Invį
Office
Shadow
ShowInDropdown
T7F]
TYĥ
TYŲ
Title,websįɄ
ZĦŋ
aintenΣ
ase
bilƕ
cĀer
dT7s,
expand
exƺë
gǇn
hishë
nstƔ
nćï,OOFϹȰ,
ode
olour
primîĖ
redÔial
rīĥrīÍŭş
ssociûd
stĝ
sĶ 
sǑct
uery
which
|PŖ
|ÄÒƛs
|Åě
}ńÀ
É<|Ę
Õs,
íě phone nθ
ý[.DÝŋDÝǂ
āÃ^
Ċì,
ĖØĥØòÍŉ
ĥòÍ,ĞDͼĥ
ŁSĎ,ņSĎ,ĕ
ŇcĀ 
ŎDLP
ŎSIT
Ŏę;
řı,
ŝŗ<|
ŝŘú
ţŚŮ
ťňť
ũ=ē
ŰGuid
Ơ<|
ƺribu; 
ǀÇμ
ǻȗrScan,Υks
ȞidefromGALą
ȺϹsForĂdOOF
ɍare
Κe 
EƴÀňEƴ%ű
Has}utâľtÔ
Ids
RelatǇȖ,Sƅ
SŅOnBehalf:l
lic
ran
sensiη label
|ToolsÒů-ǿ
Κ ažy (@Id)
 an
 dŻ
ĆρPatѓnsïĆ
,EndÌĈNĨ;
,PȄÍǍ:aǩ
Bulk
CȿRepo
DÜs
Dû,
Get
IsPĲProteͻ
Link
SPOǚCleanup
ZĦǢô
aŜF]еì,Ȇ
ccĻ
chȱsƒ
dÜîÍ
enforce
eϐarbitrary
its
load
mary
new
owƻ
reä
rift
sÆs
tYÍ
task
ulti
|@sÖð
ÐрviĴëǀ
ñs@ȩñŮŇ
ÿ; 
Ĉf]
Ķƀ aboutÃ
ňę;ǐřCƖ
ŬdČƄ
ŮŇhostðЦ
ǌÃÄ & CÁ
ΙƱ, desü;
 link
 süt
 that
 used
 ļĴ
 Ǘë
%Aíto,DŕD
/Read
:vŐ~
@AgÔ365PȄ
@èÎ
Azє 
Clone
IpRȱ
IsUnsupäed
JITö
Nową
Resol
RootFδ,Tȥ
Selă
Text,
UPNş
aliҗs,Жɏ
ariâ
es 
ifetimeInȁ
ign
log
rea
stÍ,
sÇê
torĝ
vŅor
}Uniļsalğ
Ãsį
ÅMĉĹÅϾ
÷yŧ
ĂdͰ
Č~<|
ĖØĄSpace
ľnec
ňÕřÕì,
ōŔ%
ōƞ%
řũ,
ŝůs
ūȀÍ,Pƪs
ƘÞ%`;
export const TEXT = `ēϏ%#Ĺac;s,ñѽ,Цdi;sĹCĀȰ,ȲҚԛbookĖʹв
ēα%ґ!ĖautopilotϞ,ÕĄ|ēs çɆsƒĸ7 via PȦѬλ
ēČTYȒϰs,Ȇıǩ
ēǧŢ%#:l,Ӥǈ,rīŒ
ēǧϡӤı,ǈ,rīŒ
ēçƞƂçԆÂǍ:vƵç
ēBĐǨӲ!,ȤEđs,ȤWĠUrl,aíeҚdŕȲdT7șı,ҧs:a|CƖsƆuάěѭ
ēBPATYōŪ%ĄőŚ
ēCAÎǠ%#ĖCƖұDǵSD,Newư,oļwrį,RawJSON,rτĄőŘ
ēCATYǠřЦdi;sνĄőŘ
ēChocoČȒŔÍ,ǯcĀArgumÔs,CĀÕ,cĀrepo,dŕDǵRċart,ȲÕ,ȮӚ
ēƑňƑϘš
ēƑȃƑ%Ą,ßš
ēЯӈlΦΈҔ
ēΔdÂɄ
ēϸImplemÔa;Effort!,Pillar!,ŰľtÔ!,Ӄ!,ŰÍ!,ÌImpЁт=Dǵñs/DǵŰ/ųñs/ųŰ/ńͳMǖñOnFailє,ñSĵes,Cûgory,Dŕųd,MarkdownTY,ȡToǚ,ͳMǖͳSǛma,ReЊì,Riskȵ
ēǙDκŢ%ASRνCÁνEDRνƯνÎ:oǍŒ
ēǙϡӲ!,ASRνEDRνƯνpȄ,Î:oŒ
ēǣŤǣϘҺ
ēǣцǣ%ßҺ
ēîȫƌ!,#śîs
ēĪӁřActiva;ӞƚCcĆĹƚCcɁĹƚǸã,ƚǸÚ,ќCcĆĹќCcɁĹќĆĹќɁĹČlyπǷFƔbackũĖǷƜĖǷԔČlyOMEɋãɋÞρWordsĹďÔӍɋӠɋԎɋÚɋÍÚɋѠɋPơyãɋУ,BlindϝToĹѽs,ϝToĹĕï,ųdÊƚCcĆϛƚCcɁϛƚǸãÊƚǸÚÊќCcĆϛќCcɁϛќĆϛќɁ:aǋãǋÞρWords:aǋӍǋӠǋԎǋÚǋÍÚǋѠǋPơyãǋУÊŹϛŹæãÊŹæÚÊŹMĉOfϛŹSЃ:vÊĆãÊВÊĆÚÊӘÊïУÊïìρ:vÊǸãÊǸÚÊĿÔîIsϛSCLOļ:vÊSĎîIsϛSĎԍƢϛSÔToSЃ:vÊȰãÊȰÚÊϮãÊϮÚÊWithImäΣĖНyӞŹĹŹæã,ŹæÚ,ŹMĉOfĹŹSЃĖҁƛůĹҁNĨ;,Ćã,В,ĆÚ,Ә,ƛůľtÔĹïУ,ïìρĖMҡĖMҡrûïByŬr,MҡrûïByÌĹÍ,PrepŅȰѷ,Ĥ,Ǹã,ǸÚ,ĿÔîIsĹReǄïToĹRejectïEnhΣdSĵCǖRejectïRβԔÅĆ,RouteïOutХƭ,rīĥSCLOļĖSĎæƜĖSĎîIsĹSĎԍsĹǕSÔToSЃĖńAuditSЩĖńĆÍ,ńĆVщ,ńSCLĖư,StopRīPȊë,Ȱã,ȰÚ,Ϯã,ϮÚ,WithImäΣ:vΕӭ tӒsäǼƆeditϐҜӋ(аǼ)
ēEƍƂç%ŁFail,ŁRƽ,blockDÝ,ųϯ,Errorï,IҟWǅUάs,OBEEͲǍĖShowProgrƲ,ȖOutInȁƵç
ēӌt7ǂØĄŭƶ
ēѿϘš
ēExƭȃƭ%cippЦnăȍ,Ąš
ēÕώřԖądŕdǵNċëąűҵhȈ,lþșmĉșІӮșpriӬEđæ,ңζMĉs,ØĄΒ
ēÕTeamώ%ŨÕĥTeam~Β
ēÕTYώ%Ԗ,Ȇҵı,hȈ,lþs,ІØĄΒ
ēGuċŏűđ,ϧ,reǄUri,sŅҍŉ
ēôÎԌŢ%ӭDÂƨǂӭDŕOϞì,ѣÍŒ
ēƤŢřҒTY@:vŒ
ēƤϡȆı,json,rawJSONŒ
ēôϡȆǂOϞì,RawJSON,TYì,Ɨ,ѣÍŒ
ēͱϱ
ēMSPČȒϭɎȲÕ,PȄÍ,params,RMMÍ:vǍ:aǩ
ēÍdƜǠ%CĻrŃĖǆUnknownCĻrŃAndRegions,Ips,poӑyÍǍĖTЈ,ìőŘ
ēҎČȒAcceptLþąarch,ϭcĀXml,ȲdČșȲÕ,ôBody,languĝșÅǚs:bǍĹϿedɍuѓActiva;ąuάChannelĖuseCĀXmlǩ
ēÎŢ%#ĖaŜF],ǧÍ,ǧì,ǯcĀÕ,DŕűȲÕ,RAWJson,rτmap,Reusâ~ĹTYGuΈTYǂTYìŒ
ēϬҸϚȷ:vǍœ
ēǤŤǤϘҼ
ēǤцǤȜ,ßҼ
ēΠ@ňΠřűңt7Зƶ
ēΠÀňΠ%űReŀCapacƕ,t7Зŭƶ
ēèÎŹȃè%ό è÷ŃÙrīsāǀƒҩðt7s
ēιÍ!,ÎÍ!,öɎDŕхЌ
ēԥƘĂr%DesiredФȖ,DisЖDupӑûÍ,ʹ,ѡԐhidden?,Ɨ?ŐĂr
ēŰedϏ%#ĹȲҚʹв
ēÛŤÛϘһ
ēÛцÛřĥ[,Í,ßһ
ē×Ť×ϘŎ×
ē×ц×%ßŎ×
ēϿedÀȑaddǲűƌ,t7ǂØĄş
ēSįȐřsensiηLabel,sįDŕsįDesԚĖsįÍ,sįϾĖӲ:vΓ
ēSįӛȐřbulkSįs:aΓ
ēŶňŶ%ßѷǍœ
ēŶȃӹ%Ą,ßœ
ēŚDłǨt7őŚ
ēŚTYГcƖdAt,ı,ӲőŚ
ēStƦČȒŔÍ,ϭdŕIҟAsSystemąIҟa;IntÔӚ
ēTeamĢeams.Õ%Ӯ!,Ȇt7ΈvisiҘΓ
ēT7ԫӂT7/ӟOȉPƁѺæѺî,æLine1,æLine2,Cƕ,ɍanyÍ,CĻry,Eđ,FirԝLaԝź,PostalCǖư,T7Íϔ
ēȂňŶ%ǡ7ID:vœ
ēȂȃŶ%ǡYÍœ
ēѢĄ!ĹCĀǱ,dŕDÝsǱ,[Ǳ,ůϟǱ
ēӁϘš
ēġäȃť%Ą,ßš
ēÌŏēǲēToұǪюcȘesϙűî,ҝÍɊĖđNiȅ,ΗǗeǬϩŉ
ēÌӛŏӛÌĹlþsĖΐƜ:vŉ
ēÌӝŏaddǲaddToұΝpĲ,ǪюcopyŹ,cĻryŸForT7ϙűҝÍ,ĊMĉĮs,ıɊƓss,ƎңΊϼ,setŬr,setSponsor,ǗeǬǉӲ,ΐƜĖØĄFormatԧHandlëԧRτmÔŉ
ēWin32ŰČȒiҟŰ!,ŔÍ,ϭdŕЧ;FЪ,Ч;Path,Ч;Ű,DǵRċart,ӨSԚatєȝąȮ,publisher,runAs32Bit:bǍĹuniҟŰǩ
Ū_@ţŪ<|ėÃͷȭǓÇeļyȔ
CƖιхΕӭѴ tYā scrЂ
ĕčSįȐ%SįҌ#Γ
ĕѢůϟǱ
DłΔόǮtЁ(s)ā tY(s)ƒҩðt7s
îĒ_@ţîĒ<|ƗėÃͷî ĒǓ:ÃDNS hϢǔeachȔѝƌsÏ
ĪAntiPҞǰ
ĪǧŢřȆf]ĥrīŒ
ĪCAÎǠҽӭɎưőŘ
ĪЯøǂӈLΦǂҔ
ĪΔøTYID!,dÂɄ
ĪǣŤǣи,ưҺ
Īӌeƴĥэt7IDŭƶ
Īѿҽư,ìš
ĪÕώřēøĹēDÝĹēLþșēMĉĹēϾĹЖɏąȆĊIdνĊÍ,ҵhideŹOutlookCϥsąđ,đNickĄ,ІÅøĹÅLþșԣĹϋųd,sŅCopŃąt7ĥvisiҘΒ
ĪôÎŢřdŕǂӭɎǈì,poӑyì=androidӼ/iosӼ/mdmWǅInƀƄÎ/tȥedŬdČƞura;/wǅInƀƄÎ/wǅӼŒ
ĪôŰŢ%дôŰ,ŰĥŰìȹ
Īͱı!,ϱ
ĪMalwareǰ
ĪÎŢԆisplayĄ,ĊΈt7idŒ
ĪϬдũ,ҸәCĀŹæәFrequencyĖ[Ϛ,OȉBωųdȷĖì?œ
ĪǤŤǤи,ưҼ
ĪΠ@ňΠřēMĉ:l,ēϾĹЖɏ,ȆĊĥđNickĄ,ԣ:aƶ
ĪΠÀňΠ%capacƕ,DÜƮPËĖűэroomĥt7IDŭƶ
ĪSafeďÔsǰ
ĪӇӸmodifieϐҜѴÙitěεrī
ĪιID!,хӸuάϐҜѴ tY
ĪÛŤÛиһ
Ī×Ť×иŎ×
ĪŶňŶ%#?,Ą,Ώœ
ĪT7ԫҙĥt7Alias,t7Õs:aϔ
ĪȂȃŶ%ı!,ǡYÍœ
ĪT7OЅӝԫҙĥӧ,oЅӝϔ
ĪӁřguΈΏš
ĪÌЮidƨēǲēToÕsĹǪlearPơŃ,cюCȘesϙɎî,ҝÍɊ,đNiȅ,ÅŹÕsĹΊϼąΗϩŭŉ
ĪÌAliҗsЮidƨēǲMakePriӬ,ÅdAliҗsŉ
}úȝsƘԦT7ĥSkipѼ?ąì?=Ĭ/Ο/T7s|ѡsÃ^ dκѝself-dǴήЊsÃresult
}ēϏ%sŅEđԐsŅPsaԐsŅWĠԐƗ,text,wrįϯ:bǟ
}ēоϰlyTo,cveĥexcep;ì,expiryӞjustifica;Œ
}ēĬĞȪũ,cĀSuffix,gdapĞsĹmƹsĹtYϟĬ
}ēMӴT7ČԪ#ĖČĥЦfigMǖϝΟąέ:aùY:oɃ
}ēSPNȫϔ
}ēT7ŌaccƲTΉŸîÍ,t7ĥØĄț
}ēTЈIPŌ#?,IPĹưŐ~
}ӷƷǙ ϋ ȤsŊ
}ApiCϥԯũ,ČÍ,^APIνCϥIdνųd,ԍĖMCPŁed,ÅČRegąĞԈ
}APIPË@|GȾŇeļy ^λ ϓ ĊЎÃΎԂ gûs it
}ČƝţŔ<|ŔId|BuildϐƩǮsÔ ѣÇeļyȔ,ɇҝ ŔId orÃ^-SAMÏ
}ČƝTYԪũ,ŔManifċ,Čì,ҒTYÍɃ
}ČInsightsQҪ|PȾqҪ!|ѡě Kusto (KQL) qҪƧÃ^ĶstΣѝown Ŕ Insights tǑmetryÏ
}ŔōŔԬČĥĥKeyӎĖPayӫ,ìɃ
}ČPËTYōŔTYs%ũ,Ο,ҒTYÍɃ
}ČSǳîsūHostĄт|DrǇsÃsuя-Ʃ "CĀ îs" pĝ
}ČUpӫȒǩ
}AíαřdÝ,ё,Ø:oƵç
}AíČƂŔřČì,aΤIntÔǩ
}ǧŢԬIDŒ
}AíÎŢřaΤǈì,ìŒ
}ƈğōñԬEndȖΜğĥФȖ:nв
}ΝExtŅĬȪIDőĬ
}AzBobbyTâsԮ,TâÍƥĶѓЁģԋTâs
}BackŅѣίԦė ԋäal deepԀsɇ^ dκѝownĶfrastructє (reŀÏ
}ƟRepӑa;ƞŌƟì,ųdąSASUrl,@Ϝ
}Ɵн
}BĐПГac;=cƖП/ΪeП,sÆ,vԗs|CƖsѰmoveěȔ-scopðdelta (desԚ doc §4.1) oļridëӋsÆÇϵ
}BĐѡǨ#ĖmǖsÆ,tYId|ФěnΚ-demandѭ run Ǆly aě durâ orchċra;: a fullѭ runÏ
}BĐStĝГtYId|AdvΣěȔ toÃnext ҧǔaѭ (manual ҧѵ)
}BECȝ|GƠŋı,oļwrįąØΈØÍėÃbusinƲ eđ compromise assƲmÔÇч:ĜcÔ ɀȳŵÏ
}BECRemediûŏØЗŉ
}BitlockerğƂDÝ<|dÝĥkeyĥlimit,Ɨ|Findě BitLockerĜΩy key aΧ,ƼkeyId orÏ
}BPAōŪ%t7f]ĖƗ?őŚ
}Bω~Ōũ,cҢ,ΩFooѓԔΩImĝĥΩImĝӎ,ΩStock,ƫ,fooѓԔΈkind,ԛoImĝĥԛoImĝӎ,Ą,ӯӝ,ΎCҢs,seЦdaryCҢ,showFooѓąshowPĝNθsąϪųdąϪTextŐ~
}BԜchğҬ#|ǃěЙ ϊŊƧ џed
}ӛLþ|LƠ%ƗѹsĹLþOяa;,ÅAllϼąRτAllϼąLþșϼToÅ:l,ϼToRτ:l|ČlŃ lþ Ӧmany Øěыs manyȔsĶӋcƔ
}ӛÅϿëӡsзSЃ:v|RevokeěllԅԀs / ь Ǆ gӒtsΚӋsįĶ bulk, sourcðfromÃϵ
}CaȝǠŋaȏ;FlowĖCϥČìĖCĻryĖDÝPlatformĖȯŔsĖIpæ,SԚInRiskLϤĖØIDĖÌRiskLϤ:v|ѡě б "what if" evalua;,Ĝäë ҫ÷Ń would ϰlyƒaÏ
}CAƯǠřCƖTravelÎąȻȲƜAuditñs,Ưì,ÎĥȨSƅ,TravelCĻrŃĖÌǂÌĄ,Ìsνvaca;:bőŘ
}CASǳƯǠřıőŘ
}^DBѼƣÍ!?,#?,ìs?ǟ
}οȀԮƥ execute a ^CƦ func;āӖ HTTPƸ
}οϯsSasŌΞ|CƖě long-lǇd,Ĝad-only SAS ѣɇοϯs ԋSԟ tâ
}οRτmapԫũ,Dŕǆҋąʹ,t7ĥVщ,VԗìԈ
}^ÌsūUPNт,ĞsŐ~
}ԌTYƣı,ìǟ
}ClrImmIdŏIDŉ
}CombinedńupŌΨĥŔSecret,bĐOp;,eđ,σTΉ,sǑͻBĐșsǑͻOp;,t7ĥwĠț
}Ӝƣӂ/ĕ/ImäŰ/ImäTY/ńBӒch/ńTYìs/Uά/UpӫŰ/UpӫTY,BӒch,ForceąϻÍ,ı,ĥï,Path,TYìsӸmakԘӦaѯyĶ tâ sԟ
}ӊôÎŢ<|ŀAνŀB:o|ӊϐô÷yƧӖother÷yƆa ЉtYήЊsÃϵ
}ľtaiƻеūChannelт,ΝUάąȝInѓval,ȝȖŐ~
}ľļtÀǝǂÀìş
}ǎ~ГƏIdĖvщ:v|ńěƙƷǎ÷y Əƒųd (1), Dǵd (0)ƆNotÏ
}ϝForSÔǝǂϧϝưş
}CPVΟŌ#,RƽSP?:bŐ~
}CPVσƣǟ
}CƖČTYԪČҌDÂ!,ŨOļwrįąìɃ
}CƖCATYǠ%dÂ!,ĄőŘ
}CƖDÜÕsōÕs%ΕsetǔdÜȔ Ċĩare commonlyԃ
}CƖSAMČŌaccƲ_tΉț
}CƖTAPŏǂisUsâOnceąlԙ,sƅȖŉ
}CSPLþōDżԬē,ΞBefƦReӭal,Quantƕ,Å,SKU,Sύӎőůs
}CĀϞŌũ,ƫì,ΈisMӴVщdąMƹνĄ,sǛmaÞνsĵ,tȥOħs,ȍ,tȥOħϜ
}CĀĞūũ,ŁeҚņedZs,ņeҚѾÕĖԍ,NewĞÍ,Ο,ĞÍŐ~
}ϸӃ!,ŨPƪsȵ
}CĀTċѡōǱ%Ɨ|Re-runsÃШ CĀ tċěgainstÃmostĜcÔ ͷƫɇrequċedÏ
}ĕĬŗȪĬϟĬ
}ĕĬĞMƹȪÕϟĬ
}ĕèÎňŶřÎÍ,RīÍӸΪeě ĭǼÙitěεpoӑy
}DłČTYȒǯcĀÕǍĹtYIdǩ
}DÝũŢřũ=cƖDÝϯCollec;ſ/setDÝÍ/Øs,ıѸĹØ:vŒ
}DÝCҡϯonŌcϥId?,dÝCҡ?,oяa;?,sЃ?,t7Id?ț
}DÝĕ|P[.DÝřac;,ID|[8ÒDÝs
}DÝPasscҡũŢřũ=ΊDÝPasscҡ/rƽPasscǖıŒ
}DǴPrƽsūı!,ac;,Ą,qҪǟ
}DǵÌŏų,IDŉ
}DismissRiskyÌŏØɎØIdŉ
}Dnsƞōîs%ũ,î,ԑļ,ԓŐ~
}îũȫũ!=Ϊe/setDÜ/ļify,ƌ!,#śîs
}îĒōîĒ%Ɨ:vőŚ
}DӰԌǨid!őŚ
}DurâȀsŌũ?=@ϠHж/@Ϡs/@Stats/PurgeϠs/RƽDurâs,ф?ǟ
}ĪƮΟǝCѤ,FδÍ,ΟĖÅúĖØΈÌToӟΟ:vş
}ĪCAÎϻǠ%ÎBody!ν#,ÎϟŘ
}ĪÀΟȑt7f]!,Øǂēϻú:l,ēϻúNoΝMap:l,ēSŅAșēӐ,Åϻú:l,ÅSŅAșÅӐş
}ĪTYƣȆı,ΈĄ,parsedRAWJsonνìǟ
}EđFƳǝFƳɏЛdǵd/лąØIDş
}ųѻǝЗş
}ųΝExpandëѻǝǂØĄş
}9ĞRepairŌt7IdŐ~
}ϺϼŌӂƯ/ñͲ/ÅƯ/ȡӝ/ńҐ,ϻRƽąı,ҐąSKUÍŐ~
}ϺT7Ō#?,vщĹēƯ?,@?,@All?,ÅƯϜ
}ÞClearHIBPKeyΘ
}ÞMƹԯēMƹ?=Ǐȸs/Sͽ,ΝMƹ?=Ǐ/Ɖ,@?=Ǐ/ǏFieldsȸs/PWPushFields/Sͽ,Ticketì?ŐÞs
}ÞƉǃΘ
}ÞsƞΘ
}ÞЀԯÞ?=GradiÔ/Hudu/Ɖ,T7ID?ŐÞs
}ÞTċіÞ<|υÍ=^-API/Ҋ/GradiÔ/Ǐ/HIBP/Hudu/Ɖ/PWPush/Sͽ|ǱÃЉcҤsÇaÖðϲήäѐÏ
}FeatєFlagŌųd!,Idт=ӟ/ńǟ
}ĬúAŜȪũ,ĥĞTYϟĬ
}ĬҍȪũ,ҍĥReference,ΎMƹs:oőĬ
}ĬҍČrovedȪőĬ
}ĬÅGAΎȪĬϟĬ
}ĬRepairĞMƹsȪőĬ
}ĬĞTYȪÕĥOriginalҒĞMƹsĹҒũ?=ē/ĕ/ĪőĬ
}ĬTraceіČ~ŋUPN!|Ĭ ú Path Tċë: 1
}ҁůǿůƣůı!,дũ,ņs,TYı,TYÍӔ
}GeoIPLookupҬIP|ԑveěƙIPИƒӪ geographic Ϧ;К ^ѝbundlðGeoIPÏ
}ӟLocalöPĲƂDÝ<|ŨguidõÃWǅ LAPS Ϧl ƩĽtor pĲÇaɆ, idÔifiЎ ӪÏ
}ӟReΩyKeyƂDÝŋı,ReΩyKeyì=BiosPĲ/BitLocker/FЪVaultõ aɆѝdisk encryp;ĜΩy keyƼdÝ ı
}Ҋũԯũ|CƔ Ҋλ
}ƃОPrƽҬac;=ϝ/ĕ/Save,prƽ:o|ŬsÃcƔerѝŦƃ Оѱ
}ƃſPƁ|GȣZ,ΫąMǖRƽ,ǚ|PƁě ƃƸј, timëÃcƔήäë what itÏ
}ÕMĉsώ%Ɨ,Ċĥac;,Øs|
}ÕsĕǝűÕì,idş
}ÕsDeliļyеԩǂͲŁInćş
}ÕsHȈԩHȈ,IDş
}ǏTċTicketΘ
}HȈǝHȈ,IDş
}HVEÌȑ[!,Ũũ=AíξÎ/Ī/Å/ÅξÎ,ξÎIdĖɎƌĖpĲ,PriӬSmtpæ,ReplyTo,ØĄş
}ƛs@ȩƛŋȻSƅŇƷǙ ϋĶcidÔђ ψ ХЎÏ
}ԏ|P[.ĞřöĞsĖîĖȻҜÌĖНeũĖFirԝÕMĉĮsĖLaԝPost}u;ąrβ,Sƅ,tapLԙΜΐƜĖØũ,ÌĄ,UseTAP|уmanĝmÔλ ϓ
}ԏ~Ōũ,MaxDura;Ԉ
}LþğҬskuӎ:a|Finds ҫȔs holdÃҝ ӑence SKUȳϊëÃͷӑenceϗÏ
}@ČIdƣț
}@ƟіƟŋƟÍ,ÍͲąìŇЉ^ backupȳψ narrowЎ ì, ƗƆƟÍ
}ϯн
}ÀMobЪDÝsȑ#?,ĕ?,dÝid?,guid?,Ĥ?,Ìid?ş
}Àȡȑдũ,AҦïsϝOp;ĖBadͰȟΜBЂÍ,ɍletedſAgeȟ,ľfӑtԑu;Op;ĖϺDumpsѓ,ϺFδsĖ[,ȯFδsĖLargeͰȟΜſÍ,SourceIsѻ,SourceÀĖSourceԒIsѻ,TȥÀĖTȥԒì:vÈ9ÒTools
}MailTċȚũ|ȝsÃŵǘ behind ^ѝϧ trace toolë
}MҖŰίԦMakeӡ,ŰFЪėÃmҖԁs Įpðѕ ^
}ŬČCҤsōŔřӂ/Å/Rotû,ČĥČì,CҤì,ɎEndDûȖ,НyӞНyMonthsĖĥKeyIdɃ
}Ŭę;ǐӻǐĹĕǐ,Ͻǐ,Ą?Д
}Ŭę;TagsӻTagsĹĕTags,ϽTags,Ą?Д
}McpҬmϣ!=initialize/pë,Έparams:o|A StԜmâ-HTTP MCP serļ runnëĶ JSONĜsponse mҡ (no SSE)
}MDOӷàǙÇҎ 365 ȤђпðtoԂ sǳÏ
}ϽCalк
}Ͻøк
}ϽMBPerms|L9.À%ŵſs,έĹƗ,ØIDş
}ÍdƜǠ%chȱѸ,ĄdƜĥƗőŘ
}NewӇΕӭѴÙan aεrī
}NĨ;ƞŌeđ,ԛsToȯ,onePerT7,sŅtoIntegra;,SЩνUseSÆizedSǛmaąwĠǾĆÍǾĆsǾĆVщǾPĲǾTΉǾìĖwĠAuthÌĄŐ~
}OffƊT7ȫґ!ĖÅCSPGuċÌsąÅCSPnĨ;øsąÅîĒϞąÅMӴt7CSPČsąTerminûľtrЁąTerminûĬąԠŔs:lϔ
}OffƊÌЮ#ĖfƳĖOOO,Post}u;νĳ,ĂdνØ:lŉ
}OffӫȀsūOffӫȀs,ũϜ
}OnƊT7ȫaddMissëұautoMapĞs,CΣlągdapĞs,ΈԚƦMissëĞs,RetryąӱϺМsϔ
}ȽProviĴŏÌòÍŉ
}ȽShortCutŏsįUrlĖØЗŉ
}PȦMҡūT7Mǖac;Ϝ
}PȦWĠŌШąϹìĖӱϺМs,ũ?=CƖSύ/@Ϲìs/@Sύ/SŅTċѺTċ,Correla;Id?ǟ
}PĲƞŌϰŅNθąϰŅSЇącapitalizeWordsącharCĻ,ǆDigӪąǆLowercҗąǆSЇsąǆUpяcҗąpĲì,separator,sЇń,wordCĻ,@Ϝ
}PĲNeļНesŏPĲÎҶ
}PËRepairŌ|MergԘӭ έāÃSAM manifċĶtoÃČΟ ÔryÇ^-SAM
}PerÌMFAŏưҶ
}ĤеňŶřŁSĎą[,ÎÍ,Ǹ,SĎæ,ìœ
}RegĽ;CampaԚȫ#ĖӨRegĽ;AfѓŁed͵s,ȲұȲÌs,ǆAllÌsąǆұǆÌs,snoozeDura;InΞΜΏĖtȥedAȏ;Mϣ:vϔ
}ÅöĞ|P[.Ğ%#ĖĞIdĖĞÍĖĞTYIdĖÌsҮ ØāӖ aíðàѾ Ʃ Ύ
}ÅоcveĥΊSЃŒ
}ÅEƍPƁŢ%pƁIdƨtΉҌűΈpƁì|ĕϐČle ADEƆɌ
}ÅȼPËȐ%òҌĘƨȼÍ,@ҷTitleҮϴѝpËӕƆonԢ root webÏ
}ÅÀRīȑдҥ
}ÅRċriͻÌȑSĎæ!,#Ү ØΛ
}ÅϿëӡȐřѼĥDrǇĥFЪÍ,ͰĥPËId|RevokeěԅԀ (or Ǆԅ gӒt)Κ a ÐƆȽ įm byÏ
}ÅSįÌȐřɎĘ,Ęs,Ø:oҮ ØāΚeƆmƦ Ɛs Ôirely: ΪëԢ ØĜmovesÏ
}Å͵Ƙñ͵%ф,ʹǟ
}ÅSPOɏÌȐřɎѾÌĥϯinÍ,Ęs|ϻyĜmoveϐь ØѝguċɅƲ: ΪԘĚѾ guċɅĻ (whenÏ
}ÅΰřAíedTo,ź,źì|UnaҲā чѰŀɅĻƇTeamědminĽ;Ï
}ÅT7ȫT7IDŐ~
}ReĄαřdÝĥdÂĹёƵç
}ůǿTYƣı!,Í!Ĺũ=Ϊe/save,ņs,~Ӕ
}RepȊÌϼŏIDŭŉ
}RƽMFAŏǂMϣIdŉ
}RƽPassŏűǂMustChȱŉ
}ȡƟ|L^.Č~%ƟÍ,ф,SǑͻìsĹtâŐ~
}ȡĕdѩ
}ȡĕdSįзUrl|ȡě ΪðƐāÃt7ϫƇÐ ƩÏ
}ȡТͰsȐТ%Ęƨӎ,ͰÍs|ȡsΚeƆmƦ įmsā ш'sϫћÏ
}RevokeSesĴsŏΈÌĄŉ
}ѡƟŌŐ~
}ѡT7ÕRīōÕs%ĊIdӸexecutԘdynamicȔ ĊǼsÇimmediû mĉĮ uάs
}SAMČΟūΟ,ũ?=Rƽ/UάŐ~
}SAMCγŌũėсӺSAM ϰ cγ (thumbprint, validƕÏ
}SAMĞsūĞs,T7s,ũϜ
}ĂFƳëVaca;ȑFƳɏƨŅDûЛл,Ȩsƅ,Ìsş
}ĂÀVaca;ǝautoMapącalŅarPËĖcѤądǑgûs,ŅӞǆƮąŵϾs,pËìs,Ȩsƅş
}ĂOOOVaca;ϕ,CƖOOFϹ,Ӊ,Ⱥςï,ŅӞьï,iҠȨsƅ,Ìsş
}Ărξѡ|PĂr.ξ%ŐĂr
}SŅOrgïōDż%#?,freq?,ID?,ȍ?=getФed/nĨ;/ӳbar,ѣ?ϔ
}SŅPush|PӄŨÌEđ|SŅě tċ MFA push nĨ;ƒч'ěȏtor ϰήäѐ itÏ
}SǳòsԪũ?,ČId?,Id?,SǑct?ǟ
}ńAPDÝÕTagƂçřdÝĥĊTagĹёƵç
}ńƮPȊëǝaddi;alResponse,addOrganizerToȰąЖľfӑtsąЖRecurrëςsąъƔyAcceptąъƔyPȊąbookëWindowInΞΜΪeѽsąΪeȰąmaxľfӑtsΜmaxѥminѥpȊɏςïsąΊCancǑdςsąΊOldςïsąΊPrivûPơyąsǛdīͲDurëWorkHoursąԕ
}ńCASÀǝɎ[ş
}ń^ΝƟƘƟ%ųd:bǟ
}ńCloudŬd|P[.DirЀřűǂisCloudŬd,ȍ|ńsÃcloud-χsĵǔч, Ċ,ƆЦtЁ
}ńDÜMFAMϣŏǂMϣì:v|ńsÃdÜ seЦd fЁor ч isрmptðѕ,ƼpЂë sԚInPĳs
}ńȼInheritΣȐ%@ҌĘƨũ,ClearSubsЃsąϝĞAŜs,ȼÍ|ľtrolѐ ažyĶherӪ Ӫ έāԢ,Ƈϵ
}ńȼPËзұȼÍ,@ĥMǖPËLϤ,òҷÌýӒts Øěnd/or Ċě Ð pË lϤӕÏ
}ńLitiga;HoldǝdaysΜdǵ,[,ԕ
үEđSizeǝΈmaxReceǇSize,maxSŅSize,ԕ
үLocaleǝϦle,Ø:oş
үQuotaȑt7f]!,IssueWarnëССReceǇQuota,quota,Øş
үę;ǐȑÎÍƨÀes:aД
үRīȑŨDǵąųąҥ
}ńMdoñŤƛřAíed,πDeѓmina;,ı,Sĵҭ
}ńȽϿëĢeams.ÐřϿëCapaҘĖUPNΓ
}ńOoOϕąΝReplyưĖCƖOOFϹąӉąȺςï,EndȖΜɏïѸ,IҠФȖΜtimezoneѹş
}ńPȄTagƣı,PȄ,Åǟ
}ńĿÔȟsǝ[,recipiÔȟ,Øidş
}ńę;Holdǝdǵ,[,ԕ
}ńÄñŤñҽProvider,Sĵ,VŅorҭ
}ńÄƛŤƛ%Deѓmina;ƨAíToSelf,πѽ,ı,ReǄedΜSЩĖSĵҭ
}ńÐMĉȐřѣ!,ēąÕǂĞ,Ðì,Ø:v|ēsѰmoveě ØĶ ш Ύ (ϾȳMĉsƆVisitors)
}ńSįPơŃзLockư:v|ńљΚ aƙƐѫ,ԄÏ
}ńÌPhotoЮphotoϞƨac;ѹŉ
}ҏAISanc;Гũ,Tool,Tools|MarkϐAI toolāÃҏ AIѮ as company sanc;edŊ, orÏ
}ÐPermsȐřonedrǇúÌ,ÅPË,UPN,ѣ,ØΓ
}ÐTY|Pč.ö%SįϾƨũ,DκĥsįTYsĹҒӲ|Saves,ĜtrieveȳΪesÙdłs Ӷ
}͵Ϗ͵%ñͰ,CЫÍ,Dura;ΜRβ,ґǟ
}ӢȐřBЂĕMǖĕOlderThanΞ,Majorǚȟ,MajorWithMinorǚsȟ,ĘΓ
}SSOńupŌϰSecretт,ϰĥmӴT7ątȥUrlț
}SÆľļtǨőŚ
}ŚѡǨ#?,tYId?őŚ
}SÆTYĂǨrunManuƔyąTYϟŚ
}ФŬdFδAssƺantǝĥÌòÍş
}ЀAPDÝsƂç%#Ƶç
}ЀDEPŢ%#|ЀsɆsā Čle BusinƲ Ŭrƒô
}ЀVPPȒ#ǩ
}ΰ%ŨAŜCûgoryѸĖϦ;Ͳ,ź,źì|AҲƒчѰŀɅĻ,ƆsetsÃemergency Ϧ;Κ aÏ
}T7ÕōÕs%ӂĪ/ĕ,dynamicRīsĹȲPȦT7ąĊDŕĊĥĊÍ,ҵmĉșrīϯicƥ manĝȔ ĊҨ^
}TċσōǱřtċÍőǱ
}TċѡōǱřmҡőǱ
}Ȗ~ūȖzoneԈ
}TΉ9Ōt7ĥtΉſ,tΉUrlț
ԡȚĄ|ğԘeļyȔÇчƼƱƆØϴ Ą,К aÏ
ԡV2ȚlimitΜϊTerms,ȍ|ğeěΧήЊs matǛs ѕÃt7Ï
}UάBĐDevia;Ǩpathƨac;,expires,mϣ,rβ,remediûOnНeąsÆ|TriĝÇbĐ dӰΚ aĜsolvð(t7, sÆ) row: Accept (rβĜquiredÏ
}UάDӰDevia;ǨŨdevia;sĹяsƺÔDenyąrβ,ÅDӰCĀiza;őŚ
}UάσTΉŌrefreshtΉ,t7Idț
}UάSecєScƦȫŨľtrolÍ,rβ,resolu;ìĖԠInƀϔ
}ÌBookmarksƣƋ~νØŐ~
}Ì~ƣƋ~,ØŐ~
}WĠSύsōñ%ũ?=ĕ/Reζ/Unζ/UnζAll,WĠIDϜ
ӟοñýŖϦlļĴėÃ^ dashƊ banƻ nĨ;s:Ӗy hostðmҖ notice, today'sÏ
ӟǚȚLocalǚ|ӊsÃcƔer'sĜäð^ԄƧÃlûst publishðrǑҗӖdÏ
@ActǇЀDÝЕȴll ActǇЀ mobЪɆsњaыsƾ ŵeҨaÏ
@öPortalLþýŖ#õ lþĶƀāÃƷö PortalŊáÏ
ԉDŻţŚŋid|ӟsÃfullӗÇaƙϳƼidáÏ
ԉŝŚŋF]ŇϳѦagÔsÙƷϰs)ĶÃϵ
@ñͳίñŮŴƋly-ЁǇ firðȤ įmђĜadāÃñLastѡÏ
@ñsǃіñ<|ƗӵȤǼsĶcludë wĠǼsÙϨȤ ӳȳshowëÏ
@МDÝCÁţDÝCÁŮŇdÝй sumӬ aыěll χt7sКÃLighthouseÏ
@AndroidEƍPƁАɌsÙhydrûs tΉ fields when ƃ omӪÏ
@AntiPҞҀȴnti-pҞŠǌƾÏ
@APDÝАWǅ çɆ idÔitŃњin ĸ7
@ApiTċȚė debugӺƋλƸ, trigger metaƫ,ӖdÏ
@ČƝTYŝŔ϶ŦΨѵǀÇsÆizðϰǮsÔǘs
@ČľsÔſŝƬŋF],ſSĵŇpŅë ΨǮsÔƸȌ,пâ byƸс
@ČleEƍPƁАČle ΝmatðDÝ Eƍ tΉsÙeƍ pƁs
@Ŕǃ|GZ.Ŕ϶queuðô Ψ dκĩare pŅë aŜƒt7s
@ČƄРýӣ ϰрtec;Џ
@ČýZ.ŔǢô χΨsŊ
@ČsReǒyƂŔ<|Reǒy,ğ|ğԘь aȶ, etc.)ÇaǊÏ
@ČStatuýZ.DÝŋČF]Ňô ΨĶstƔa; statuěыsɆԞΨÏ
@ČͶZ.Ŕ<|IDŴŦΨ dκӿÏ
@ǧýҕf]IdÓŇô aŜпsŊ
@ǧѪ aŜпΙǈ,пǼÏ
@ƈCoļĝţñ<|Ȼӏ,ƗŴV2 audit-ԛ Ωĝ ledger (ƈCoļĝ) -Ӌrow яȔ +Ï
@ƈίñŋȻϯĥӏȴȎɈҴ aȎ stƦɉt7, dû rȱÏ
@ƈğeŝñŋΞ,ğĥì=ğes/ğͳsŇor cƖs ƷUnifiðAudit ϯ searǛђģsupäÇϵ
@ƈTċţñ<|ğĥґ|TċěȎ wĠǼěgainst êϊƒvalidûǼ mЂëӖdÏ
@çЦfig|GZ.çŋȍŇWǅ ç dκ pƁȳEƍ Sĵ PĝǘȳorÏ
@AǊTċίDashƊ<|ŴcÁ tċs ^ can runƧ ĸ7, bothÃbuilt-in frameworkÏ
@AzєADԨtStatuгŋϞToReЊõ İԨt (ԋAD Ԩt)ѲstatuěndǘÏ
@BĐAφţŚŋbySÆąhж:b|BĐ aφ ƫ
@BĐŝŚ϶bĐsģĚҧȳя-ҧ rollout occupancy,Ùя-t7 ҧÏ
@BĐSÆŝŚ<|ŴBĐ dͼѮ:ÃsÆěǊƒaddƒaѭÏ
@BasicAuth|G[.ƈŮŇɀ evÔsК basic aȏ; (legacyрtocols)ŊāÃϵ
@BPAţŪŋůŇȭ (BPA)ĜäǓÇt7ȳbasðon a ҩðBPAÏ
@BPATYŝŪ<|RawJsonȴǊ ȭ (BPA)ǽҫ Ǜcksƒrun
@BωPrƽýŖǆImĝs:bŇnamðӯ bωѱ — cҢȳԛo, Ω imĝ, fooѓÙϪ —Ï
@Bω~|GӄǆGƔeryėÃӯ bω: cҢȳԛoÙΩ imĝȳfooѓÙϪ text
@BԜǛsAӥȚaӥ|ȝϐeđɅĻƆƌƧÃџð(HIBP)Й ƫbҗ
@BԜǛsT7Ț#ŇͷƫЙǓÇØɅĻȌҴЙÏ
@ƮPËǹByÌÓ,ЍŇcalŅar έÇŵeȌ
@CAtYҿ<|guΈΈmҡŇŦбԤCAÏ
@ȝExtñýŖ#Ňυ Ȥ ǛckǓā ϲsŊ
@οǃȚȴctǇήcÔ ΡpȊë queue įmȋsĵ
@οǃýŖǃӎŇseļal ΡqueueětΚceÙrolls them upĶto aƙprogrƲÏ
@^ÌýȾŇ^ ǈ ØȋΎ aŜsāÃЖedÌs tâ
@ӜýŖWrįú:bӸlƺsѯŃĶ Tâ Sԟ
@ӜͶŖBӒch,ϻÍ,Path|BuilděѮǔtYěыsѯŃК aƙgit tree cƔÏ
@CÁРýӣɆйЏ
@ŘúРҿŮŇбЏ ѕĜsolvðƱsÇØsÏ
@ŘúÎChȱҿŋűidȴȎɈƿӦêб÷yÏ
@ƑΑƑӽnec;п÷Ń (IP Ж/block lƺs)ĶƾÏ
@ƑғƑǞЦnec;п÷yӆƄ
@øPËǹЍŇfδ-lϤ έΚ чѝøs fδĶƾ
@øŲøŋidŇμđǮtЁsŊǁпëƼЦtЁ IDÏ
@øғøǞđǮtЁǀԃÇcԜtë ӭ 9ǮtЁs
@ľtaiƻϯýȾQҪт=ӟInfo/@FЪs/QҪԇϯ/ğAll,Ϻ,FЪ,Ź,LϤ,Regex,ğ,SortDesc,Tail,ToõǮtaiƻ ԛsɇ^ backŅ pȊ
@ǎ~ӀŴƷǎ Ʃ÷y ƏђӋrow я ƏÏ
@ǎUsĝţŚŋяiod,ìė Ʒǎ ΐĜäђ flattenðinto tâ rows
@CSPLþгŮŇCSP (Cloud Solu; Provider) lþѳ
@CSPskuţDżŋƋSkuͲȴǊ CSP SKUsÙƋѳ
@CĀϞMƹýȣdżOħ,ŀìҹƫ mƹĩdefine how ь ƫ ŀs mapƒ^ dżÏ
@CĀĞȚҹRBAC Ύs definðin ^á ĚpË setsÙaҦÏ
@CĀŰίǱ<|ȯAllǚs,ӃҹPowerShellԁs Љin ^ǁпëƼsüt ıÏ
@CĀVԗýȣƔT7sąȲҋReservedąǆSystem:bҹvԗsǌ ^ÇuseĶǀÙautoma;
@CVEе|GZ.Ä<|ƗÓŇCVEěffectë ĸ7'sɆs,ā Ǚ thԜtÙvulƻaҘÏ
@DBѼ|Gȣȍ!,cĻsͲ:bõ ͷt7 ƫǶ (οůëDB)
@Ǚư|GҕDÝIDŇàǙӖtivirus ΏÙЧtðthԜtsÇŷsÏ
@ǙTVM|GZĦŮŇsoftware vulƻabilitŃā àǙ ThԜtÙVulƻaҘÏ
@ĕdͰгŮŇsoft-Ϊðdż oħҨѾ IDá ØȳĊȳΨsÏ
@ĕdSįýÉŮŇΪðƐs still rċorâāÃt7ϫ,Ƈϵ
@DeteͻČDÝý[.DÝ<|ČID!,#ŇŷɂêЧtðΨĶstƔedÏ
@DeteͻČҳǆDÝs:bȴÑ;s Чtðon ŷȌ, ψĶcludëÏ
@DÝDŻҳDÝÍ,DÝSerialϖŷƼǂ Ą, orÏ
@DÝýZ.DÝŮŇŷsŊáɆйӖdǘÏ
@DǴPrƽýȾŇŦdǴѱԃј ^ǘ
@DżOħsҬ$ҩ,asČ,ids,pȦLookup,Ɨ|ԑvԘİdż oħsƼĚIDsКÃdżOħs/getByӎÏ
@ǣȩǣŮŇϞ Loss Preven; (DLP)йŠāÃϵ
@ǣͶÄ.ǣǞDLPйԤDLPǘs
@îĒţîĒŮŇƌӖalysisǓ (SPF, DKIM, DMARC, DNSSEC)Çt7 ƌs
@îHϢţîĒ<|ũ!=ӟDkimԓs/@îInfoԇΝDisΩԇDkimȠDmarcÎԇMXȠNSȠSpfȠWhoisRecord/TċDNSSEC/TċHttpsCγ/TċMtaSts,î!,Expeͻȯ,ExpeͻTȥ,Record,ԓ,Subƌs|PerformsĜal-time DNS hϢ ǛckѦMX, SPF, DMARC, DKIM, DNSSEC, MTA-STS, HTTPS)ÇaÏ
@îŝƬŮŇļifiðƌђƿdÜÙinitial ƌс
@EmptyͳýŖėӖ emptyĜsultěrray
@EƴΑEƴŋEƴIdŇeƴ ŵeѦprojăȳvehicleȳetc.)ĶƾŊ
@9ƭŲƭŮ|@sĶХÙoutХ аǮnăsǌƾ
@ϺdLþίČ~϶lþ SKUɂbeen Ȳdā ^ lþ cĻsήäë
@ExƭғƭǞ9ǮnăǀÇcԜtëĶХ/outХǮnăs
@ExoſҬŨAnchor,AsČąAǊCЫs,CЫ,cmdParams,CÁąSǑct,UseSystemÀ:b|}utөĜad-onlyƾ cЫ (ӟ-*Ɔğ-*)Ŋ
@ÞѼϞ|Gȣƫìsƥ lƺÃυ caǛ ƫ
@ÞsƞіÞ<|ŴƋ ^ υǘá ƏsÇǏ, ƉÏ
@ÞЀіÞ϶υѲӳȋsĵá last syncǓÇϵ
@ɏT7InfoȚt7|Looks up pubӑly aǊȔĶƀÇan ь İt7ƼƌÏ
@FeatєFlagýŖŇ^ featє flagȋШ/dǵd Ώá environmÔ-drǇnÏ
@ȀPƪýŖCÁąȀ,ModīŴ^ PowerShell func;ĩcan be runāÃsǛdīr,ģeachΚe'sÏ
@ȀStatýȣȀì,Inѓval=Ξ/Hours/ȁ,ȖŇexecu; sЬsÇ^ func;sá timëÙяformΣ metricsÏ
@ĬúAŜҾIdŇĬɅesěŜԞЄϑáÏ
@ĬľtrЁҾ$topŇàpȦǮtrЁѦҙȔϑs)āÃƃλ
@Ĭҍţŗ<|ŗIdŇĬϑĶvita;ȋΎ mƹȳψпЎÏ
@ĬŗҾ$f],$top,idŇĬ ЄϑsģҙȔsǁпëÏ
@ĬĞҾŴЦfigurðĬ Ύ-to-ϋ-Ċ mƹsԃÇЄɅƲ
@ĬSǳòŝŗŋ$top,Ӯì,ԠT7ӎŇsǳϴҨa ҙȔ ownЎÃpȦƆspecifiðԠÏ
@ҁdůýȣůıŇgeƻatðӯsҴ ů ǿɉt7Ѱä ı
@GeƻicTċȀȚėÃoriginalƸ ѣÇdebuggë purposes
@ҊRǑҗNoteýŖėĜleҗ metaƫɇprovidðreǒyÙsemanticԄ
@ҋæ@ΑÀŮȴllĜcipiÔsĶÃμҋ æ @á ƱsÏ
@ƃӛſ|PȣasČ,noPaginûӎ,requċsĹƗ?|}utԘmӴple àƃλƸҨaƙbЂ cƔÇa ҝȔ
@ƃОPrƽýŖZŇŦƃ О qҪѱɇƋ ØƆǗðprƽs
@ƃůԭŋяiod,ӯ,ȍõ ƷΐĜäѦƃƆҎĜäs)Ŋ, such asÏ
@ƃſ|Gȣ$cĻ,$қ,$f],$format,$orderby,$ϊ,$ҩ,$top,AsČ,CĻͲ,Z,қ,graphF],IgnƦErrors,@PơŃ,Ϋ,nextӡ,NoPagina;,ǃĥǃÍПўўPơy,SkipѼ,Sort,ǚ|Proxiө àƃλ GETƸŊ
@ƃSǛmaȚZ!,ǚ|DescribԘwhat a àƃ ϓĜЊs ѕout cƔë it:ÃÔƕ ȍÏ
@Õý[.ÕŋқMĉsąқϾsąĊǂҵmĉsąӮs:bÓŇİĊsŊá Ċ mĉsÙӮs
@ÕSĎAȏ;ΑÕsŋĊΈì=DӅ@/à365ŇsĎ aȏ; ƏsÇan 9 dӅĊƆđ-ШÏ
@ÕͶ[.Õ<|idŴŦĊӿÙĊ ȍ
@GuċÌýӄƗ,staleΞ|
@HaloCϥίÞ϶cϥĜcordsāÃЦfigurðǏĶstΣÇt7 mƹ purposes
@HVEAӥǹ[,@ξǐÓŇHigh Volume Eđ (HVE)ɅĻsÙbillëЏ
@InЁǇAӥгŋInЁǇΞ:nŇØɅĻɂnot sԚðinÇaÖâ nθǔdayѦdÜÏ
@ôƝſýҕPŅëͲ:bŴmӴ-Ʃѵ (MAA)Ƹs raisðin ĸ7
@ôIntÔýZĦŮŇô ϋѭÙϓрtec;ĶtÔѦlegacy tY-bҗdÏ
@ôÎ|GҕDͼӎ,ǂȯńtëDͼs,ѣÍÓŇôɆǘЏ
@ôReusâ~|GҕIDÓŇôĜusâ÷y ƏsŊ
@ƤѪĜusâ Əǀ,ÃǗðƏ ĊsԂÏ
@ôŰ|GӣɆ manĝmÔԁѦWǅ, macOS, Linux,ήmedia;ԁs)Ï
@ôͶZĦ<|ǂmǖViewŴŦô÷yǀ
@IPWhįlƺȚŇtrustðIPИesǌ ^ÇIP-basðaccƲǮtrol
@ԏ|G[.ĞŮ|@ уØsŊƆƔȔs
@ԏͶ[.Ğ<|ı,ǆМsąґŇJust-in-Ȗ Ʃ Ύǽtemporary Ʃ Ύ aŜs
@KnownIPDbȚŇknown IPИɈҴ IP ƫbҗ, ψпЎȔ
@LþгŋȯϺd:bŇƷlþ SKUȋaíed/aǊ cĻsŊ
@ϼůţDżŋǃIdȴӗðlþϗ aыěllȔsƆaƙt7á SKUÏ
@ϯýŖAPI,BĐѡĥDûF],ȻF]ą@ϯs,ԛÔryΈĂdTaskĥSЩ,SÆҒSƅ,T7,ÌŇ^ ǈ aȎsģf]ëƼsЩ, dû rȱ,Ȕ,ÙØ
@ÀCASΑÀŮŇCϥ ú ~ (CAS)Çμŵes,ƿҫрtocolsÏ
@ÀeЕÓ,F]ŇμŵesŊ
@ÀFƳëΑÀǢŵ fƳëǼěndǘsŊ
@ÀMobЪDÝǹÀŇmobЪɆěεѕ êμŵ
@ŵPËǹByÌ,ÌÓѹŇŵ έ (ϻ ú, SŅ AȳSŅΚ Behalf)Ŋ
@Àȡǹ[,ȯůąSЬs:bŇŵ rċƦƸȋsĵÇ9óǁÏ
@ÀRīЕÓЋŵeȌ
@MailĤΑŶŋΫ,nextӡΜEntƕìŇмsĶƾ ƄŊ
@MailĤïΑŶŋ[|ExäsήtrievesÃraw EMLǮtÔǔêмƼӪÏ
@MalwareҀŇmalwareпŠǌƾÏ
@MDEOnƊëȩǙǢàǙÇZΚƊëсÇdÝȌ
@ïTraceňÀŋdays,ŅDûΜfromIP,ǂïĥrecipiÔ,sĎ,sƅΜsĵĖtoIP,traceDŻ|TracԘeđ ϧ deliļyĶƾ, ϊâƼϧ ǂ sĎÏ
@MFAÌýƠǢØȋMFAĜgĽ;сŊ
@ÍdƜҿŮŇб namðϦ;ѦIP rȱsÙcĻry-basðϦ;s)Ï
@NewÌDÜýӄǂǆМsąґŇdÜǀÇӭ Ø cԜ;á dÜ ƌ, ΐ Ϧ;Ï
@NĨ;ƞіԦõÃ^ nĨ;ǘá Ȥ channelȳsЩÏ
@OAuthČŝŔǢOAuth ΨǮsÔ gӒtsÙέŊ
@OħHж|G[.ƈŋdays,Έoħĥoħì|Aggregûs chȱ hжā ƃ dżAudӪÙ(for 9 oħs)Ãϵ
@OЅProgresýӄDκId|
@OffƊT7sȫŇt7ěǊÇoЅáȔҨerror Ώ
@OoOΑÀŋØidõ OutǔҎ (ъĜply) ƏԞμØ
@OrgȚ#õÃİoȉ pƁŊá ƱÏ
@PȦŗŝŗŮŇыs-t7ɅƲ÷y pȦǘђƿdǑgûdÏ
@PŅëWĠίñ϶pŅëĶcomë wĠ evÔɂnot yet been pȊЎ ^
@PerÌMFA|GƠŋƔÌsѹŇя-Ø MFA Ώ (Ш, Өd, dǵd)ÇØȌƇϵ
@PotÔialČsƂŔ<|ğStrë,ȍ|ğeěȶ)ÇaǊ ΨsÏ
@ĤÎΑŶŋìŇquaӒtine÷Ńǌƾ Ƅ,Ǯtrollë Ņ-ØÏ
@ůǿͶŖŇŦů ǿǽcĀĜäǘsģƫÏ
@Resellerŗӡţŗ<|õÃinǄĜsellerϑĶvita;Ԁā PȦѬÇϵ
@RċriͻÌЕŇØsΛ
@ǤȩǤŮ|@sĜten;йŠāÃÄ &Ï
@ǤͶÄ.ǤǞreten;йԤreten;Ï
@Ğý[.ĞŮȴȔѝİΎ dͼělong ѕÃЁǇ mĉsǔeach,Ƈϵ
@Π@ŲΠŋĊǂmĉs,ӮsŇroom lƺ dӅĊȋmĉsĶƾ
@ΠŲΠŋroomIdŇroom ŵeѦmeetë rooms)ĶƾŊǁÏ
@SafeďÔsҀŇSafe ďÔsŠǌ MiыoftÏ
ԊȩèÎŮƥ lƺÃĭ÷ŃĶÃt7á unmatǛdÏ
ԊDŻŲŶŋÎÍ,RīÍΖÙrī
ԊTYDŻŲè<|ID!Ζ tY
ԊғèǞĭԤĭÏ
@ԥDŻίĂr<|ʹ!ϖϨӳƼӪ ʹáÏ
@ԥίĂr<|ĥÍ,ğTitle,ShowHiddenąƗ,ìŇϨӳҨ^ɉt7Ɔӳ ID
@SecєScƦůţůs<|ǆHжąƗėÃlûst àSecє ScƦ яȔǶÏ
@ÛȩÛŋȯBuiltIn:bŇѧѦSITs)ӾѬÏ
@ÛRīPȄȩÛ<|RīPackҌ#ėÃrī pack behind a cĀ SensitǇ Inƀ ì -ÃparsðrīÏ
@ÛͶÄ.ÛǞѧǀÇdłë cĀ SITǘs
@×ȩ×ŮŇӓsÙlabel÷ŃӾÏ
@×ͶÄ.×Ǟӓŧlabelǘs
@SǳHϢţƬŋӧ,dÂȴctǇ Ʒsǳ hϢ issuesÙadvisorŃŊƆƔÏ
@ҏAIӀ|ɍЪě ҏ AIϗŊƼmЂë CACHED ƫҴÏ
@ϿedÀAӥųdΑÀǢǗðŵeɂǄ ɀ Ш (aӥ not dǵd), ҫ isÏ
@ϿedÀSЬЕŇǗðŵeȋΐ sЬsŊ
@čöUrl|GȣReЊUrlõÃÐ öѬ ѣŊήǄsƒit
@ÐɏÌýÉŮŇь/guċ Øs knownƒÐā two ŀs:Ãt7 ьÏ
@ÐPËýѨέϒ^Ï
@čQuotaї sԟ quota ΐŊ,ƿusedÙtotalÏ
@č~їȔ-lϤ Əěndǘ
@ÐϿë|GѨ& Ƚԅϒϵ
@ÐͶč.ö϶ŦӶ (sįǀÙĚdocumÔÏ
@SԚIný[.ƈŋΞ,faЪdϯonsͲ,FailєThreshold,F]ЭŊɉvarious crįria
ϷAcη|GÉŋsįĥìŇͷsį acη rowsǶÇÐÙĺÏ
ϷLibrarieýÉŋSįĥĘŴvisibležŃǔшƇƃλ
ϷMĉýÉŋF],SįĥĘŴЁual mĉĮǔш:ÃØsĶԢ'ěҦÏ
ϷPËýҰƨ@IdŴέǔa Ð sЃћλģcγÏ
ϷPơieýҰ!,#ė aƙsį'љѫÙļĴ÷y)Ï
ϷТ|GÉТ<|Ę!,#ŴЦtÔsǔш'sϫ (firstÙseЦd ҧ)Ƈϵ
ϷĞDͼýҰƨȯUnaíâŴpË lϤs definðon шћλ ѕÏ
ϷýÉŋì,ѣͲ:bÓŇƐsƆȽ ΐŊ
ϷÌú|GҰƨÌòÍ!,@Id|Explains howӋØ canĜach ш oržy: eļy routeԂÏ
@͵dñίñ͵<|CЫÍȴlertɂbeen snoozð(temporarily supprƲed)ɉcЫ Ą
@ӹΑŶӽtÔп (anti-spam)÷ŃÙĚrī ΏsĶƾÏ
@ŶғŶǞspamп÷yӆƄ
@Ӣ|GÉŋĘ|ůsÃfЪԄ hж cleanupсÇш, ҝ Ӫ Ę
@SÆŝŚŋShowľsolidûd:bӵt7 sÆѦcÁ÷Ń)ÙĚƏsǁÏ
@ŚӊţŪŋtYId|ӊs ƋȔǘƧ ϰliðӱ,ƿcÁÏ
@ŚCurrÔưӀŴƋĜmedia; ΏǔsÆěppliðto êt7áÏ
lƺSÆTYŝŚ<|idŇŦӱǽsetsǔӱƒϰlyƒt7s
@Teamýĺ.ÕŋǂȍÓŇàĺ teamsŊ
@ĺAcη|Gĺ.AcηŋìÓŇàĺ Ø acηĜäsŊ
@ĺLisƜ|Gĺ.VoiceŮŇĺ emergency cƔë Ɯ Inƀ Sǳ (LIS) Ϧ;sÖedÇϵ
@ĺVoice|Gĺ.VoiceǢàĺ voiceÙPSTN ΐŊ
@T7AφţŚ<|gӒularąƗŇt7 aφ ƫƿhow wellȔsǮformƒĚaíðӱÏ
@ȂΑŶǢT7 Ł/ņ @Ɉ (sĎȳѣȳfЪ hasheȳIPs)ā 9Ï
@ȂғŶǞT7 Ł/ņ @ӆƄ
@T7DŻýŖ#õӗðoȉĶƀŊáИeȳaíedÏ
@T7DӰӀ|@sǘ dӰÇt7ȳcomparë Ƌ ΏƧÃdesirðΏÏ
@T7ÕýŖĊĥǆUsĝ:bŇt7 ĊѦԛical Ċësǔχt7s)ÙψĶås ΐÏ
@T7OnƊëţƬ϶t7ΚƊëƸȋstep-by-stepрgrƲá ĬÏ
@T7ýŖМԓ,ȯOЅӝ,Mǖґ,Triggerσȴll χt7ěccƲible toÃƋ Ø,ģsupäÇcaǛ clearëÏ
@Tċůԭ<|őǱ
@TċͳsT7ԭ<|cûgory,ǆCĻs,risk,rowSĵ,sĵ,sumӬͲ,Ɨ,tċĥtċì|Cross-t7ϗǔЉtċǓ
@TċԭŋӯϟǱ
@ťŲťŋidŇа (tӒsä)ǼsǌƾǁӗedÏ
@ťsғť<|ǂnoJsonŇŦtӒsäǼӆаǼs
@ÌŘúРБЍŇб÷ieĩϰlyƒêØĶ ĸ7
@ÌCĻýƠŮė sumӬ cĻsǔtotal ØȳӑensðØs,Ùglobal ƩĽtorsÇaÏ
@ÌDÝБЍŇŷsњto êØáйсÏ
@ÌÕБØIdŇİĊ mĉĮԞØ
@ÌÀDŻǹÌǂØMailõӗðμŵ pơŃÇêØáÏ
@ÌÀRīǹØEđ,ЍЋêØ'sƾ ŵ
@ÌPhoto|GӄƗ,ЍõÃpƁ photoÇêİØ,ĜЊðaě bҗ64-encҡdÏ
@ÌБgraphF],ȯϯonDŻs,ЍŇİØsŊģlþÙɀӗȳorĜtrieveěÏ
@ÌsAndÕгŮŇboth ØsÙĊsŊĶ aƙbЂ cƔ,ĜЊë IDÙdisplayÏ
@Ì~|GӄõÃƋ ^ Øѝяsonal ƏsÙpĳs
@ÌSԚinϯБtop,ЍЭÇêİØ, orderЎ mostĜcÔ
@ÌTЈņedSĎǹЍŭŇtЈÙblockðsĎɈÖedÇêØ'sƾÏ
@WĠñіñ<|ӵwĠ ȤǼĩtriggerΚ specific aȎ evÔs
@WorkerHϢ|GȾJobҌѡÍт,ȟΜMaxPointsΜȁΜPoolìѷ,Sĵõ hϢсÙdǴÇΡworker pȊes
PЂÌЮŉ
ȕMcpRegƺer|Pȕ|cϥ_Ą,reǄ_uris|İoffers noĜgĽ; ϓ, but MCP cϥѦClaude, ChatGPT, VS Cҡ)Ï
ȕPҞȝ|Pȕ|ñï,Ԍd,rβ,scƦ,ŀ,T7ĥthreshold,ȍ,url,ØɎØEđǟ
ȕPë|Gȕ|ǟ
ȕWĠs|Pȕ|valida;Cǖvщ,^ID?,ì?,Valida;TΉ?в
ÅαřIDƵç
ÅČƂŔřIDǩ
ÅČTYȒIDǩ
ÅǧϡIDŒ
ÅçƞƂçѶƨaŜs,dÂƵç
ÅBĐǨID!|ĕěѭģӪ rollout Ώ, delta rows,ήsolvðrows -ÃaφÏ
ÅBPATYǨTYÍőŚ
ÅCAÎǠřıőŘ
ÅCATYǠѶőŘ
Åοǃƣǟ
ÅԨ;f]ȃƑѶœ
ÅøňøҽMailɄ
ÅΔIDɄ
ÅϸӃȵ
ÅĕdOħѩ
ÅǣŤǣȜҺ
ÅǣцǣѶҺ
Åѿҽìš
ÅExƭȃƭѶš
ÅÕTYώѶΒ
ÅƤŢѶƨDÂŒ
ÅƤϡIDŒ
ÅôŰŢ%ŨɎǂŰìȹ
ÅôϡIDŒ
ÅͱIDŉ
ÅÎŢřǂѣÍŒ
ÅϬд[,Íœ
ÅǃdϏ%Ϲì,IDв
ÅǃdČȒIDǩ
ÅǤŤǤřForceDǑ;ą[,ÍҼ
ÅǤцǤѶҼ
ÅιIDЌ
ÅԥƘĂr%idҮ Ϩįmā ^ѝsǛdīr
ÅÛŤÛȜһ
ÅÛцÛѶһ
Å×Ť×ȜŎ×
Å×ц×ѶŎ×
Åӹňӹ%#?,Ąœ
ÅӹȃӹѶœ
ÅSÆǨID?őŚ
ÅSÆTYǨIDőŚ
ÅȂňŶřEntrŃ,@ìœ
ÅȂȃŶѶœ
ÅT7CapabilitŃѼȫӧ!?ϔ
ÅӁřguidš
ÅťȃťѶš
ÅTЈņedSĎǝȍPơyŭ,vщŉ
ÅÌŏIDŭŉ
ÅÌDÜTYЮIDŉ
ÅWĠϏ%#?,ID?в
ńAuthMϣōƬřÕӎ,ĥΏϔ`;
