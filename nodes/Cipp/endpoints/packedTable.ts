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
otherMails,pĳ,postalCode,
settë
Ð sİ
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
dŕű
eĞsągeƻûTAPByDÜąreasonTYŉ
ideŹGAL
kĄƓssąƎPost}u;:o,primîĖrĮ
post}u;,rĮ,
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
NotRewrİUrlsĹųForInćSĎs,ų
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
|GÄ.
ōŗ%
ōƬ%
,Preview,ĤNĨ;,RǑaseũPrĮ
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
DǵUrlRewrİ,DoȔOȊBranǺFoǦȣ
astÍ,đTip,mobilePhoneȭt7
cross eļyȕÃcƔer canɅƲ
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
sǑͻT7ȚTY@:lÿ; dłs
ubsü;
|P[.Õ
ñƘñ
ěn 
Ĝla;į
ĜäŊā CACHED ƫĶÃ
Ņpoint
śT7
ǝΝȺFutureſsWhenOOF
õ dŻðinƀ about ê
 oļview
%ßǍ
,departmÔ,
,ȰïsŹņedSĎæ,Í
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
ĜȨ bin
ĤÎňĈf]%
ǯCĀÕ,
ȱOrBody
Log
app
tYÍ!,ǫirǭsǥUsȆ
third-partyĶtegra;
àAgÔ 365 / ǎ pȄ
 principal
...
<|Ň
@Sİ
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
mĉįRīs,
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
ȑ%Ęƨ
ȝ,pƪs
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
PȋëȠExceeded
Run
TċůƘDashƊ<|
URL
anViewPrivûͰs
imumDura;InȁΜ
s (
sensitǇĶƀ Ȏ
ÉŮ|ɍЪsÃÐ 
ōDżřűIDŭŉ
ͶZĦ<|IDŴŦô
 (Ǘë, lifeȨ
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
Invİ
Office
Shadow
ShowInDropdown
T7F]
TYĥ
TYŲ
Title,websİɄ
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
nćï,OOFϹȱ,
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
řĲ,
ŝŗ<|
ŝŘú
ţŚŮ
ťňť
ũ=ē
ŰGuid
Ơ<|
ƺribu; 
ǀÇμ
ǻȘrScan,Υks
ȟidefromGALą
ȺϹsForĂdOOF
ɍare
Κe 
EƴÀňEƴ%ű
Has}utâľtÔ
Ids
RelatǇȗ,Sƅ
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
IsPĳProteͻ
Link
SPOǚCleanup
ZĦǢô
aŜF]еì,ȅ
ccĻ
chȲsƒ
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
IpRȲ
IsUnsupäed
JITö
Nową
Resol
RootFδ,TȦ
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
Ãsİ
ÅMĉĹÅϾ
÷yŧ
ĂdͰ
Č~<|
đNic
ĖØĄSpace
ľnec
ňÕřÕì,
ōŔ%
ōƞ%
řũ,
ŝůs
ūȀÍ,Pƪs`;
export const TEXT = `ēϏ%#Ĺac;s,ñѽ,Цdi;sĹCĀȱ,ȳҚԛbookĖʹв
ēα%ґ!ĖautopilotϞ,ÕĄ|ēs çɆsƒĸ7 via PȧѬλ
ēČTYȓϰs,ȅĲǩ
ēǧŢ%#:l,Ӥǈ,rīŒ
ēǧϡӤĲ,ǈ,rīŒ
ēçƞƂçԆÂǍ:vƵç
ēBĐǨӲ!,ȥEđs,ȥWĠUrl,aíeҚdŕȳdT7ȚĲ,ҧs:a|CƖsƆuάěѭ
ēBPATYōŪ%ĄőŚ
ēCAÎǠ%#ĖCƖұDǵSD,Newư,oļwrİ,RawJSON,rτĄőŘ
ēCATYǠřЦdi;sνĄőŘ
ēChocoČȓŔÍ,ǯcĀArgumÔs,CĀÕ,cĀrepo,dŕDǵRċart,ȳÕ,ȯӚ
ēƑňƑϘš
ēƑȃƑ%Ą,ßš
ēЯӈlΦΈҔ
ēΔdÂɄ
ēϸImplemÔa;Effort!,Pillar!,ŰľtÔ!,Ӄ!,ŰÍ!,ÌImpЁт=Dǵñs/DǵŰ/ųñs/ųŰ/ńͳMǖñOnFailє,ñSĵes,Cûgory,Dŕųd,MarkdownTY,ȢToǚ,ͳMǖͳSǛma,ReЊì,Riskȶ
ēǙDκŢ%ASRνCÁνEDRνƯνÎ:oǍŒ
ēǙϡӲ!,ASRνEDRνƯνpȄ,Î:oŒ
ēǣŤǣϘҺ
ēǣцǣ%ßҺ
ēîȫƌ!,#śîs
ēĪӁřActiva;ӞƚCcĆĹƚCcɁĹƚǸã,ƚǸÚ,ќCcĆĹќCcɁĹќĆĹќɁĹČlyπǷFƔbackũĖǷƜĖǷԔČlyOMEɋãɋÞρWordsĹďÔӍɋӠɋԎɋÚɋÍÚɋѠɋPơyãɋУ,BlindϝToĹѽs,ϝToĹĕï,ųdÊƚCcĆϛƚCcɁϛƚǸãÊƚǸÚÊќCcĆϛќCcɁϛќĆϛќɁ:aǋãǋÞρWords:aǋӍǋӠǋԎǋÚǋÍÚǋѠǋPơyãǋУÊŹϛŹæãÊŹæÚÊŹMĉOfϛŹSЃ:vÊĆãÊВÊĆÚÊӘÊïУÊïìρ:vÊǸãÊǸÚÊĿÔîIsϛSCLOļ:vÊSĎîIsϛSĎԍƢϛSÔToSЃ:vÊȱãÊȱÚÊϮãÊϮÚÊWithImäΣĖНyӞŹĹŹæã,ŹæÚ,ŹMĉOfĹŹSЃĖҁƛůĹҁNĨ;,Ćã,В,ĆÚ,Ә,ƛůľtÔĹïУ,ïìρĖMҡĖMҡrûïByŬr,MҡrûïByÌĹÍ,PrepŅȱѷ,Ĥ,Ǹã,ǸÚ,ĿÔîIsĹReǄïToĹRejectïEnhΣdSĵCǖRejectïRβԔÅĆ,RouteïOutХƭ,rīĥSCLOļĖSĎæƜĖSĎîIsĹSĎԍsĹǕSÔToSЃĖńAuditSЩĖńĆÍ,ńĆVщ,ńSCLĖư,StopRīPȋë,ȱã,ȱÚ,Ϯã,ϮÚ,WithImäΣ:vΕӭ tӒsäǼƆeditϐҜӋ(аǼ)
ēEƍƂç%ŁFail,ŁRƽ,blockDÝ,ųϯ,Errorï,IҟWǅUάs,OBEEͲǍĖShowProgrƲ,ȗOutInȁƵç
ēӌt7ǂØĄŭƶ
ēѿϘš
ēExƭȃƭ%cippЦnăȎ,Ąš
ēÕώřԖądŕdǵNċëąűҵhȇ,lþȚmĉȚІӮȚpriӬEđæ,ңζMĉs,ØĄΒ
ēÕTeamώ%ŨÕĥTeam~Β
ēÕTYώ%Ԗ,ȅҵĲ,hȇ,lþs,ІØĄΒ
ēGuċŏűđ,ϧ,reǄUri,sŅҍŉ
ēôÎԌŢ%ӭDÂƨǂӭDŕOϞì,ѣÍŒ
ēƤŢřҒTY@:vŒ
ēƤϡȅĲ,json,rawJSONŒ
ēôϡȅǂOϞì,RawJSON,TYì,Ɨ,ѣÍŒ
ēͱϱ
ēMSPČȓϭɎȳÕ,PȄÍ,params,RMMÍ:vǍ:aǩ
ēÍdƜǠ%CĻrŃĖǆUnknownCĻrŃAndRegions,Ips,poӑyÍǍĖTЈ,ìőŘ
ēҎČȓAcceptLþąarch,ϭcĀXml,ȳdČȚȳÕ,ôBody,languĝȚÅǚs:bǍĹϿedɍuѓActiva;ąuάChannelĖuseCĀXmlǩ
ēÎŢ%#ĖaŜF],ǧÍ,ǧì,ǯcĀÕ,DŕűȳÕ,RAWJson,rτmap,Reusâ~ĹTYGuΈTYǂTYìŒ
ēϬҸϚȬ:vǍœ
ēǤŤǤϘҼ
ēǤцǤȝ,ßҼ
ēΠ@ňΠřűңt7Зƶ
ēΠÀňΠ%űReŀCapacƕ,t7Зŭƶ
ēèÎŹȃè%ό è÷ŃÙrīsāǀƒҩðt7s
ēιÍ!,ÎÍ!,öɎDŕхЌ
ēԥƘĂr%DesiredФȗ,DisЖDupӑûÍ,ʹ,ѡԐhidden?,Ɨ?ŐĂr
ēŰedϏ%#ĹȳҚʹв
ēÛŤÛϘһ
ēÛцÛřĥ[,Í,ßһ
ē×Ť×ϘŎ×
ē×ц×%ßŎ×
ēϿedÀȒaddǲűƌ,t7ǂØĄş
ēSİȑřsensiηLabel,sİDŕsİDesԚĖsİÍ,sİϾĖӲ:vΓ
ēSİӛȑřbulkSİs:aΓ
ēŶňŶ%ßѷǍœ
ēŶȃӹ%Ą,ßœ
ēŚDłǨt7őŚ
ēŚTYГcƖdAt,Ĳ,ӲőŚ
ēStƦČȓŔÍ,ϭdŕIҟAsSystemąIҟa;IntÔӚ
ēTeamĢeams.Õ%Ӯ!,ȅt7ΈvisiҘΓ
ēT7ԬӂT7/ӟOȊPƁѺæѺî,æLine1,æLine2,Cƕ,ɍanyÍ,CĻry,Eđ,FirԝLaԝź,PostalCǖư,T7Íϔ
ēȂňŶ%ǡ7ID:vœ
ēȂȃŶ%ǡYÍœ
ēѢĄ!ĹCĀǱ,dŕDÝsǱ,[Ǳ,ůϟǱ
ēӁϘš
ēġäȃť%Ą,ßš
ēÌŏēǲēToұǪюcșesϙűî,ҝÍɊĖԧȈ,ΗǗeǬϩŉ
ēÌӛŏӛÌĹlþsĖΐƜ:vŉ
ēÌӝŏaddǲaddToұΝpĳ,ǪюcopyŹ,cĻryŸForT7ϙűҝÍ,ĊMĉįs,ĲɊƓss,ƎңΊϼ,setŬr,setSponsor,ǗeǬǉӲ,ΐƜĖØĄFormatԨHandlëԨRτmÔŉ
ēWin32ŰČȓiҟŰ!,ŔÍ,ϭdŕЧ;FЪ,Ч;Path,Ч;Ű,DǵRċart,ӨSԚatєȞąȯ,publisher,runAs32Bit:bǍĹuniҟŰǩ
Ū_@ţŪ<|ėÃͷȮǓÇeļyȕ
CƖιхΕӭѴ tYā scrЂ
ĕčSİȑ%SİҌ#Γ
ĕѢůϟǱ
DłΔόǮtЁ(s)ā tY(s)ƒҩðt7s
îĒ_@ţîĒ<|ƗėÃͷî ĒǓ:ÃDNS hϢǔeachȕѝƌsÏ
ĪAntiPҞǰ
ĪǧŢřȅf]ĥrīŒ
ĪCAÎǠҽӭɎưőŘ
ĪЯøǂӈLΦǂҔ
ĪΔøTYID!,dÂɄ
ĪǣŤǣи,ưҺ
Īӌeƴĥэt7IDŭƶ
Īѿҽư,ìš
ĪÕώřēøĹēDÝĹēLþȚēMĉĹēϾĹЖɏąȅĊIdνĊÍ,ҵhideŹOutlookCϥsąđ,ԧkĄ,ІÅøĹÅLþȚԣĹϋųd,sŅCopŃąt7ĥvisiҘΒ
ĪôÎŢřdŕǂӭɎǈì,poӑyì=androidӼ/iosӼ/mdmWǅInƀƄÎ/tȦedŬdČƞura;/wǅInƀƄÎ/wǅӼŒ
ĪôŰŢ%дôŰ,ŰĥŰìȹ
ĪͱĲ!,ϱ
ĪMalwareǰ
ĪÎŢԆisplayĄ,ĊΈt7idŒ
ĪϬдũ,ҸәCĀŹæәFrequencyĖ[Ϛ,OȊBωųdȬĖì?œ
ĪǤŤǤи,ưҼ
ĪΠ@ňΠřēMĉ:l,ēϾĹЖɏ,ȅĊĥԧkĄ,ԣ:aƶ
ĪΠÀňΠ%capacƕ,DÜƮPËĖűэroomĥt7IDŭƶ
ĪSafeďÔsǰ
ĪӇӸmodifieϐҜѴÙitěεrī
ĪιID!,хӸuάϐҜѴ tY
ĪÛŤÛиһ
Ī×Ť×иŎ×
ĪŶňŶ%#?,Ą,Ώœ
ĪT7Ԭҙĥt7Alias,t7Õs:aϔ
ĪȂȃŶ%Ĳ!,ǡYÍœ
ĪT7OЅӝԬҙĥӧ,oЅӝϔ
ĪӁřguΈΏš
ĪÌЮidƨēǲēToÕsĹǪlearPơŃ,cюCșesϙɎî,ҝÍɊ,ԧȈ,ÅŹÕsĹΊϼąΗϩŭŉ
ĪÌAliҗsЮidƨēǲMakePriӬ,ÅdAliҗsŉ
}úȞsƘԦT7ĥSkipѼ?ąì?=Ĭ/Ο/T7s|ѡsÃ^ dκѝself-dǴήЊsÃresult
}ēϏ%sŅEđԐsŅPsaԐsŅWĠԐƗ,text,wrİϯ:bǟ
}ēоϰlyTo,cveĥexcep;ì,expiryӞjustifica;Œ
}ēĬĞȪũ,cĀSuffix,gdapĞsĹmƹsĹtYϟĬ
}ēMӴT7Čԫ#ĖČĥЦfigMǖϝΟąέ:aùY:oɃ
}ēSPNȫϔ
}ēT7ŌaccƲTΉŸîÍ,t7ĥØĄȜ
}ēTЈIPŌ#?,IPĹưŐ~
}ӷƷǙ ϋ ȥsŊ
}ApiCϥƘÞ%ũ,ČÍ,^APIνCϥIdνųd,ԍĖMCPŁed,ÅČRegąĞԈ
}APIPË@|GȾŇeļy ^λ ϓ ĊЎÃΎԂ gûs it
}ČƝţŔ<|ŔId|BuildϐƩǮsÔ ѣÇeļyȕ,ɇҝ ŔId orÃ^-SAMÏ
}ČƝTYԫũ,ŔManifċ,Čì,ҒTYÍɃ
}ČInsightsQҪ|PȾqҪ!|ѡě Kusto (KQL) qҪƧÃ^ĶstΣѝown Ŕ Insights tǑmetryÏ
}ŔōŔԭČĥĥKeyӎĖPayӫ,ìɃ
}ČPËTYōŔTYs%ũ,Ο,ҒTYÍɃ
}ČSǳîsūHostĄт|DrǇsÃsuя-Ʃ "CĀ îs" pĝ
}ČUpӫȓǩ
}AíαřdÝ,ё,Ø:oƵç
}AíČƂŔřČì,aΤIntÔǩ
}ǧŢԭIDŒ
}AíÎŢřaΤǈì,ìŒ
}ƈğōñԭEndȗΜğĥФȗ:nв
}ΝExtŅĬȪIDőĬ
}AzBobbyTâsԯ,TâÍƥĶѓЁģԋTâs
}BackŅѣίԦė ԋäal deepԀsɇ^ dκѝownĶfrastructє (reŀÏ
}ƟRepӑa;ƞŌƟì,ųdąSASUrl,@Ϝ
}Ɵн
}BĐПГac;=cƖП/ΪeП,sÆ,vԗs|CƖsѰmoveěȕ-scopðdelta (desԚ doc §4.1) oļridëӋsÆÇϵ
}BĐѡǨ#ĖmǖsÆ,tYId|ФěnΚ-demandѭ run Ǆly aě durâ orchċra;: a fullѭ runÏ
}BĐStĝГtYId|AdvΣěȕ toÃnext ҧǔaѭ (manual ҧѵ)
}BECȞ|GƠŋĲ,oļwrİąØΈØÍėÃbusinƲ eđ compromise assƲmÔÇч:ĜcÔ ɀȴŵÏ
}BECRemediûŏØЗŉ
}BitlockerğƂDÝ<|dÝĥkeyĥlimit,Ɨ|Findě BitLockerĜΩy key aΧ,ƼkeyId orÏ
}BPAōŪ%t7f]ĖƗ?őŚ
}Bω~Ōũ,cҢ,ΩFooѓԔΩImĝĥΩImĝӎ,ΩStock,ƫ,fooѓԔΈkind,ԛoImĝĥԛoImĝӎ,Ą,ӯӝ,ΎCҢs,seЦdaryCҢ,showFooѓąshowPĝNθsąϪųdąϪTextŐ~
}BԜchğҬ#|ǃěЙ ϊŊƧ џed
}ӛLþ|LƠ%ƗѹsĹLþOяa;,ÅAllϼąRτAllϼąLþȚϼToÅ:l,ϼToRτ:l|ČlŃ lþ Ӧmany Øěыs manyȕsĶӋcƔ
}ӛÅϿëӡsзSЃ:v|RevokeěllԅԀs / ь Ǆ gӒtsΚӋsİĶ bulk, sourcðfromÃϵ
}CaȞǠŋaȐ;FlowĖCϥČìĖCĻryĖDÝPlatformĖȰŔsĖIpæ,SԚInRiskLϤĖØIDĖÌRiskLϤ:v|ѡě б "what if" evalua;,Ĝäë ҫ÷Ń would ϰlyƒaÏ
}CAƯǠřCƖTravelÎąȻȳƜAuditñs,Ưì,ÎĥȉSƅ,TravelCĻrŃĖÌǂÌĄ,Ìsνvaca;:bőŘ
}CASǳƯǠřĲőŘ
}^DBѼƣÍ!?,#?,ìs?ǟ
}οȀԯƥ execute a ^CƦ func;āӖ HTTPƸ
}οϯsSasŌΞ|CƖě long-lǇd,Ĝad-only SAS ѣɇοϯs ԋSԟ tâ
}οRτmapԬũ,Dŕǆҋąʹ,t7ĥVщ,VԗìԈ
}^ÌsūUPNт,ĞsŐ~
}ԌTYƣĲ,ìǟ
}ClrImmIdŏIDŉ
}CombinedńupŌΨĥŔSecret,bĐOp;,eđ,σTΉ,sǑͻBĐȚsǑͻOp;,t7ĥwĠȜ
}Ӝƣӂ/ĕ/ImäŰ/ImäTY/ńBӒch/ńTYìs/Uά/UpӫŰ/UpӫTY,BӒch,ForceąϻÍ,Ĳ,ĥï,Path,TYìsӸmakԘӦaѯyĶ tâ sԟ
}ӊôÎŢ<|ŀAνŀB:o|ӊϐô÷yƧӖother÷yƆa ЉtYήЊsÃϵ
}ľtaiƻеūChannelт,ΝUάąȞInѓval,ȞȗŐ~
}ľļtÀǝǂÀìş
}ǎ~ГƏIdĖvщ:v|ńěƙƷǎ÷y Əƒųd (1), Dǵd (0)ƆNotÏ
}ϝForSÔǝǂϧϝưş
}CPVΟŌ#,RƽSP?:bŐ~
}CPVσƣǟ
}CƖČTYԫČҌDÂ!,ŨOļwrİąìɃ
}CƖCATYǠ%dÂ!,ĄőŘ
}CƖDÜÕsōÕs%ΕsetǔdÜȕ Ċĩare commonlyԃ
}CƖSAMČŌaccƲ_tΉȜ
}CƖTAPŏǂisUsâOnceąlԙ,sƅȗŉ
}CSPLþōDżԭē,ΞBefƦReӭal,Quantƕ,Å,SKU,Sύӎőůs
}CĀϞŌũ,ƫì,ΈisMӴVщdąMƹνĄ,sǛmaÞνsĵ,tȦOħs,Ȏ,tȦOħϜ
}CĀĞūũ,ŁeҚņedZs,ņeҚѾÕĖԍ,NewĞÍ,Ο,ĞÍŐ~
}ϸӃ!,ŨPƪsȶ
}CĀTċѡōǱ%Ɨ|Re-runsÃШ CĀ tċěgainstÃmostĜcÔ ͷƫɇrequċedÏ
}ĕĬŗȪĬϟĬ
}ĕĬĞMƹȪÕϟĬ
}ĕèÎňŶřÎÍ,RīÍӸΪeě ĭǼÙitěεpoӑy
}DłČTYȓǯcĀÕǍĹtYIdǩ
}DÝũŢřũ=cƖDÝϯCollec;ſ/setDÝÍ/Øs,ĲѸĹØ:vŒ
}DÝCҡϯonŌcϥId?,dÝCҡ?,oяa;?,sЃ?,t7Id?Ȝ
}DÝĕ|P[.DÝřac;,ID|[8ÒDÝs
}DÝPasscҡũŢřũ=ΊDÝPasscҡ/rƽPasscǖĲŒ
}DǴPrƽsūĲ!,ac;,Ą,qҪǟ
}DǵÌŏų,IDŉ
}DismissRiskyÌŏØɎØIdŉ
}Dnsƞōîs%ũ,î,ԑļ,ԓŐ~
}îũȫũ!=Ϊe/setDÜ/ļify,ƌ!,#śîs
}îĒōîĒ%Ɨ:vőŚ
}DӰԌǨid!őŚ
}DurâȀsŌũ?=@ϠHж/@Ϡs/@Stats/PurgeϠs/RƽDurâs,ф?ǟ
}ĪƮΟǝCѤ,FδÍ,ΟĖÅúĖØΈÌToӟΟ:vş
}ĪCAÎϻǠ%ÎBody!ν#,ÎϟŘ
}ĪÀΟȒt7f]!,Øǂēϻú:l,ēϻúNoΝMap:l,ēSŅAȚēӐ,Åϻú:l,ÅSŅAȚÅӐş
}ĪTYƣȅĲ,ΈĄ,parsedRAWJsonνìǟ
}EđFƳǝFƳɏЛdǵd/лąØIDş
}ųѻǝЗş
}ųΝExpandëѻǝǂØĄş
}9ĞRepairŌt7IdŐ~
}ϺϼŌӂƯ/ñͲ/ÅƯ/Ȣӝ/ńҐ,ϻRƽąĲ,ҐąSKUÍŐ~
}ϺT7Ō#?,vщĹēƯ?,@?,@All?,ÅƯϜ
}ÞClearHIBPKeyΘ
}ÞMƹƘÞ%ēMƹ?=Ǐȸs/Sͽ,ΝMƹ?=Ǐ/Ɖ,@?=Ǐ/ǏFieldsȸs/PWPushFields/Sͽ,Ticketì?ŐÞs
}ÞƉǃΘ
}ÞsƞΘ
}ÞЀƘÞ%Þ?=GradiÔ/Hudu/Ɖ,T7ID?ŐÞs
}ÞTċіÞ<|υÍ=^-API/Ҋ/GradiÔ/Ǐ/HIBP/Hudu/Ɖ/PWPush/Sͽ|ǱÃЉcҤsÇaÖðϲήäѐÏ
}FeatєFlagŌųd!,Idт=ӟ/ńǟ
}ĬúAŜȪũ,ĥĞTYϟĬ
}ĬҍȪũ,ҍĥRĮ,ΎMƹs:oőĬ
}ĬҍČrovedȪőĬ
}ĬÅGAΎȪĬϟĬ
}ĬRepairĞMƹsȪőĬ
}ĬĞTYȪÕĥOriginalҒĞMƹsĹҒũ?=ē/ĕ/ĪőĬ
}ĬTraceіČ~ŋUPN!|Ĭ ú Path Tċë: 1
}ҁůǿůƣůĲ!,дũ,ņs,TYĲ,TYÍӔ
}GeoIPLookupҬIP|ԑveěƙIPИƒӪ geographic Ϧ;К ^ѝbundlðGeoIPÏ
}ӟLocalöPĳƂDÝ<|ŨguidõÃWǅ LAPS Ϧl ƩĽtor pĳÇaɆ, idÔifiЎ ӪÏ
}ӟReΩyKeyƂDÝŋĲ,ReΩyKeyì=BiosPĳ/BitLocker/FЪVaultõ aɆѝdisk encryp;ĜΩy keyƼdÝ Ĳ
}ҊũƘÞ%ũ|CƔ Ҋλ
}ƃОPrƽҬac;=ϝ/ĕ/Save,prƽ:o|ŬsÃcƔerѝŦƃ Оѱ
}ƃſPƁ|GȤZ,ΫąMǖRƽ,ǚ|PƁě ƃƸј, timëÃcƔήäë what itÏ
}ÕMĉsώ%Ɨ,Ċĥac;,Øs|
}ÕsĕǝűÕì,idş
}ÕsDeliļyеԪǂͲŁInćş
}ÕsHȇԪHȇ,IDş
}ǏTċTicketΘ
}HȇǝHȇ,IDş
}HVEÌȒ[!,Ũũ=AíξÎ/Ī/Å/ÅξÎ,ξÎIdĖɎƌĖpĳ,PriӬSmtpæ,ReplyTo,ØĄş
}ƛs@ȩƛŋȻSƅŇƷǙ ϋĶcidÔђ ψ ХЎÏ
}ԏ|P[.ĞřöĞsĖîĖȻҜÌĖНeũĖFirԝÕMĉįsĖLaԝPost}u;ąrβ,Sƅ,tapLԙΜΐƜĖØũ,ÌĄ,UseTAP|уmanĝmÔλ ϓ
}ԏ~Ōũ,MaxDura;Ԉ
}LþğҬskuӎ:a|Finds ҫȕs holdÃҝ ӑence SKUȴϊëÃͷӑenceϗÏ
}@ČIdƣȜ
}@ƟіƟŋƟÍ,ÍͲąìŇЉ^ backupȴψ narrowЎ ì, ƗƆƟÍ
}ϯн
}ÀMobЪDÝsȒ#?,ĕ?,dÝid?,guid?,Ĥ?,Ìid?ş
}ÀȢȒдũ,AҦïsϝOp;ĖBadͰȠΜBЂÍ,ɍletedſAgeȠ,ľfӑtԑu;Op;ĖϺDumpsѓ,ϺFδsĖ[,ȰFδsĖLargeͰȠΜſÍ,SourceIsѻ,SourceÀĖSourceԒIsѻ,TȦÀĖTȦԒì:vÈ9ÒTools
}MailTċțũ|ȞsÃŵǘ behind ^ѝϧ trace toolë
}MҖŰίԦMakeӡ,ŰFЪėÃmҖԁs įpðѕ ^
}ŬČCҤsōŔřӂ/Å/Rotû,ČĥČì,CҤì,ɎEndDûȗ,НyӞНyMonthsĖĥKeyIdɃ
}Ŭę;ǐӻǐĹĕǐ,Ͻǐ,Ą?Д
}Ŭę;TagsӻTagsĹĕTags,ϽTags,Ą?Д
}McpҬmϣ!=initialize/pë,Έparams:o|A StԜmâ-HTTP MCP serļ runnëĶ JSONĜsponse mҡ (no SSE)
}MDOӷàǙÇҎ 365 ȥђпðtoԂ sǳÏ
}ϽCalк
}Ͻøк
}ϽMBPerms|L9.À%ŵſs,έĹƗ,ØIDş
}ÍdƜǠ%chȲѸ,ĄdƜĥƗőŘ
}NewӇΕӭѴÙan aεrī
}NĨ;ƞŌeđ,ԛsToȰ,onePerT7,sŅtoIntegra;,SЩνUseSÆizedSǛmaąwĠǾĆÍǾĆsǾĆVщǾPĳǾTΉǾìĖwĠAuthÌĄŐ~
}OffƊT7ȫґ!ĖÅCSPGuċÌsąÅCSPnĨ;øsąÅîĒϞąÅMӴt7CSPČsąTerminûľtrЁąTerminûĬąԠŔs:lϔ
}OffƊÌЮ#ĖfƳĖOOO,Post}u;νrĮ,ĂdνØ:lŉ
}OffӫȀsūOffӫȀs,ũϜ
}OnƊT7ȫaddMissëұautoMapĞs,CΣlągdapĞs,ΈԚƦMissëĞs,RetryąӱϺМsϔ
}ȽProviĴŏÌòÍŉ
}ȽShortCutŏsİUrlĖØЗŉ
}PȧMҡūT7Mǖac;Ϝ
}PȧWĠŌШąϹìĖӱϺМs,ũ?=CƖSύ/@Ϲìs/@Sύ/SŅTċѺTċ,Correla;Id?ǟ
}PĳƞŌϰŅNθąϰŅSЇącapitalizeWordsącharCĻ,ǆDigӪąǆLowercҗąǆSЇsąǆUpяcҗąpĳì,separator,sЇń,wordCĻ,@Ϝ
}PĳNeļНesŏPĳÎҶ
}PËRepairŌ|MergԘӭ έāÃSAM manifċĶtoÃČΟ ÔryÇ^-SAM
}PerÌMFAŏưҶ
}ĤеňŶřŁSĎą[,ÎÍ,Ǹ,SĎæ,ìœ
}RegĽ;CampaԚȫ#ĖӨRegĽ;AfѓŁed͵s,ȳұȳÌs,ǆAllÌsąǆұǆÌs,snoozeDura;InΞΜΏĖtȦedAȐ;Mϣ:vϔ
}ÅöĞ|P[.Ğ%#ĖĞIdĖĞÍĖĞTYIdĖÌsҮ ØāӖ aíðàѾ Ʃ Ύ
}ÅоcveĥΊSЃŒ
}ÅEƍPƁŢ%pƁIdƨtΉҌűΈpƁì|ĕϐČle ADEƆɌ
}ÅȼPËȑ%òҌĘƨȼÍ,@ҷTitleҮϴѝpËӕƆonԢ root webÏ
}ÅÀRīȒдҥ
}ÅRċriͻÌȒSĎæ!,#Ү ØΛ
}ÅϿëӡȑřѼĥDrǇĥFЪÍ,ͰĥPËId|RevokeěԅԀ (or Ǆԅ gӒt)Κ a ÐƆȽ İm byÏ
}ÅSİÌȑřɎĘ,Ęs,Ø:oҮ ØāΚeƆmƦ Ɛs Ôirely: ΪëԢ ØĜmovesÏ
}Å͵Ƙñ͵%ф,ʹǟ
}ÅSPOɏÌȑřɎѾÌĥϯinÍ,Ęs|ϻyĜmoveϐь ØѝguċɅƲ: ΪԘĚѾ guċɅĻ (whenÏ
}ÅΰřAíedTo,ź,źì|UnaҲā чѰŀɅĻƇTeamědminĽ;Ï
}ÅT7ȫT7IDŐ~
}ReĄαřdÝĥdÂĹёƵç
}ůǿTYƣĲ!,Í!Ĺũ=Ϊe/save,ņs,~Ӕ
}RepȋÌϼŏIDŭŉ
}RƽMFAŏǂMϣIdŉ
}RƽPassŏűǂMustChȲŉ
}ȢƟ|L^.Č~%ƟÍ,ф,SǑͻìsĹtâŐ~
}Ȣĕdѩ
}ȢĕdSİзUrl|Ȣě ΪðƐāÃt7ϫƇÐ ƩÏ
}ȢТͰsȑТ%Ęƨӎ,ͰÍs|ȢsΚeƆmƦ İmsā ш'sϫћÏ
}RevokeSesĴsŏΈÌĄŉ
}ѡƟŌŐ~
}ѡT7ÕRīōÕs%ĊIdӸexecutԘdynamicȕ ĊǼsÇimmediû mĉį uάs
}SAMČΟūΟ,ũ?=Rƽ/UάŐ~
}SAMCγŌũėсӺSAM ϰ cγ (thumbprint, validƕÏ
}SAMĞsūĞs,T7s,ũϜ
}ĂFƳëVaca;ȒFƳɏƨŅDûЛл,ȉsƅ,Ìsş
}ĂÀVaca;ǝautoMapącalŅarPËĖcѤądǑgûs,ŅӞǆƮąŵϾs,pËìs,ȉsƅş
}ĂOOOVaca;ϕ,CƖOOFϹ,Ӊ,Ⱥςï,ŅӞьï,iҠȉsƅ,Ìsş
}Ărξѡ|PĂr.ξ%ŐĂr
}SŅOrgïōDż%#?,freq?,ID?,Ȏ?=getФed/nĨ;/ӳbar,ѣ?ϔ
}SŅPush|PӄŨÌEđ|SŅě tċ MFA push nĨ;ƒч'ěȐtor ϰήäѐ itÏ
}Sǳòsԫũ?,ČId?,Id?,SǑct?ǟ
}ńAPDÝÕTagƂçřdÝĥĊTagĹёƵç
}ńƮPȋëǝaddi;alResponse,addOrganizerToȱąЖľfӑtsąЖRecurrëςsąъƔyAcceptąъƔyPȋąbookëWindowInΞΜΪeѽsąΪeȱąmaxľfӑtsΜmaxѥminѥpȋɏςïsąΊCancǑdςsąΊOldςïsąΊPrivûPơyąsǛdīͲDurëWorkHoursąԕ
}ńCASÀǝɎ[ş
}ń^ΝƟƘƟ%ųd:bǟ
}ńCloudŬd|P[.DirЀřűǂisCloudŬd,Ȏ|ńsÃcloud-χsĵǔч, Ċ,ƆЦtЁ
}ńDÜMFAMϣŏǂMϣì:v|ńsÃdÜ seЦd fЁor ч isрmptðѕ,ƼpЂë sԚInPrĮs
}ńȼInheritΣȑ%@ҌĘƨũ,ClearSubsЃsąϝĞAŜs,ȼÍ|ľtrolѐ ažyĶherӪ Ӫ έāԢ,Ƈϵ
}ńȼPËзұȼÍ,@ĥMǖPËLϤ,òҷÌýӒts Øěnd/or Ċě Ð pË lϤӕÏ
}ńLitiga;HoldǝdaysΜdǵ,[,ԕ
үEđSizeǝΈmaxReceǇSize,maxSŅSize,ԕ
үLocaleǝϦle,Ø:oş
үQuotaȒt7f]!,IssueWarnëССReceǇQuota,quota,Øş
үę;ǐȒÎÍƨÀes:aД
үRīȒŨDǵąųąҥ
}ńMdoñŤƛřAíed,πDeѓmina;,Ĳ,Sĵҭ
}ńȽϿëĢeams.ÐřϿëCapaҘĖUPNΓ
}ńOoOϕąΝReplyưĖCƖOOFϹąӉąȺςï,EndȗΜɏïѸ,IҠФȗΜtimezoneѹş
}ńPȄTagƣĲ,PȄ,Åǟ
}ńĿÔȠsǝ[,recipiÔȠ,Øidş
}ńę;Holdǝdǵ,[,ԕ
}ńÄñŤñҽProvider,Sĵ,VŅorҭ
}ńÄƛŤƛ%Deѓmina;ƨAíToSelf,πѽ,Ĳ,ReǄedΜSЩĖSĵҭ
}ńÐMĉȑřѣ!,ēąÕǂĞ,Ðì,Ø:v|ēsѰmoveě ØĶ ш Ύ (ϾȴMĉsƆVisitors)
}ńSİPơŃзLockư:v|ńљΚ aƙƐѫ,ԄÏ
}ńÌPhotoЮphotoϞƨac;ѹŉ
}ҏAISanc;Гũ,Tool,Tools|MarkϐAI toolāÃҏ AIѮ as company sanc;edŊ, orÏ
}ÐPermsȑřonedrǇúÌ,ÅPË,UPN,ѣ,ØΓ
}ÐTY|Pč.ö%SİϾƨũ,DκĥsİTYsĹҒӲ|Saves,ĜtrieveȴΪesÙdłs Ӷ
}͵Ϗ͵%ñͰ,CЫÍ,Dura;ΜRβ,ґǟ
}ӢȑřBЂĕMǖĕOlderThanΞ,MajorǚȠ,MajorWithMinorǚsȠ,ĘΓ
}SSOńupŌϰSecretт,ϰĥmӴT7ątȦUrlȜ
}SÆľļtǨőŚ
}ŚѡǨ#?,tYId?őŚ
}SÆTYĂǨrunManuƔyąTYϟŚ
}ФŬdFδAssƺantǝĥÌòÍş
}ЀAPDÝsƂç%#Ƶç
}ЀDEPŢ%#|ЀsɆsā Čle BusinƲ Ŭrƒô
}ЀVPPȓ#ǩ
}ΰ%ŨAŜCûgoryѸĖϦ;Ͳ,ź,źì|AҲƒчѰŀɅĻ,ƆsetsÃemergency Ϧ;Κ aÏ
}T7ÕōÕs%ӂĪ/ĕ,dynamicRīsĹȳPȧT7ąĊDŕĊĥĊÍ,ҵmĉȚrīϯicƥ manĝȕ ĊҨ^
}TċσōǱřtċÍőǱ
}TċѡōǱřmҡőǱ
}ȗ~ūȗzoneԈ
}TΉ9Ōt7ĥtΉſ,tΉUrlȜ
ԡțĄ|ğԘeļyȕÇчƼƱƆØϴ Ą,К aÏ
ԡV2țlimitΜϊTerms,Ȏ|ğeěΧήЊs matǛs ѕÃt7Ï
}UάBĐDevia;Ǩpathƨac;,expires,mϣ,rβ,remediûOnНeąsÆ|TriĝÇbĐ dӰΚ aĜsolvð(t7, sÆ) row: Accept (rβĜquiredÏ
}UάDӰDevia;ǨŨdevia;sĹяsƺÔDenyąrβ,ÅDӰCĀiza;őŚ
}UάσTΉŌrefreshtΉ,t7IdȜ
}UάSecєScƦȫŨľtrolÍ,rβ,resolu;ìĖԠInƀϔ
}ÌBookmarksƣƋ~νØŐ~
}Ì~ƣƋ~,ØŐ~
}WĠSύsōñ%ũ?=ĕ/Reζ/Unζ/UnζAll,WĠIDϜ
ӟοñýŖϦlļĴėÃ^ dashƊ banƻ nĨ;s:Ӗy hostðmҖ notice, today'sÏ
ӟǚțLocalǚ|ӊsÃcƔer'sĜäð^ԄƧÃlûst publishðrǑҗӖdÏ
@ActǇЀDÝЕȵll ActǇЀ mobЪɆsњaыsƾ ŵeҨaÏ
@öPortalLþýŖ#õ lþĶƀāÃƷö PortalŊáÏ
ԉDŻţŚŋid|ӟsÃfullӗÇaƙϳƼidáÏ
ԉŝŚŋF]ŇϳѦagÔsÙƷϰs)ĶÃϵ
@ñͳίñŮŴƋly-ЁǇ firðȥ İmђĜadāÃñLastѡÏ
@ñsǃіñ<|ƗӵȥǼsĶcludë wĠǼsÙϨȥ ӳȴshowëÏ
@МDÝCÁţDÝCÁŮŇdÝй sumӬ aыěll χt7sКÃLighthouseÏ
@AndroidEƍPƁАɌsÙhydrûs tΉ fields when ƃ omӪÏ
@AntiPҞҀȵnti-pҞŠǌƾÏ
@APDÝАWǅ çɆ idÔitŃњin ĸ7
@ApiTċțė debugӺƋλƸ, trigger metaƫ,ӖdÏ
@ČƝTYŝŔ϶ŦΨѵǀÇsÆizðϰǮsÔǘs
@ČľsÔſŝƬŋF],ſSĵŇpŅë ΨǮsÔƸȍ,пâ byƸс
@ČleEƍPƁАČle ΝmatðDÝ Eƍ tΉsÙeƍ pƁs
@Ŕǃ|GZ.Ŕ϶queuðô Ψ dκĩare pŅë aŜƒt7s
@ČƄРýӣ ϰрtec;Џ
@ČýZ.ŔǢô χΨsŊ
@ČsReǒyƂŔ<|Reǒy,ğ|ğԘь aȷ, etc.)ÇaǊÏ
@ČStatuýZ.DÝŋČF]Ňô ΨĶstƔa; statuěыsɆԞΨÏ
@ČͶZ.Ŕ<|IDŴŦΨ dκӿÏ
@ǧýҕf]IdÓŇô aŜпsŊ
@ǧѪ aŜпΙǈ,пǼÏ
@ƈCoļĝţñ<|Ȼӏ,ƗŴV2 audit-ԛ Ωĝ ledger (ƈCoļĝ) -Ӌrow яȕ +Ï
@ƈίñŋȻϯĥӏȵȏɈҴ aȏ stƦɉt7, dû rȲÏ
@ƈğeŝñŋΞ,ğĥì=ğes/ğͳsŇor cƖs ƷUnifiðAudit ϯ searǛђģsupäÇϵ
@ƈTċţñ<|ğĥґ|Tċěȏ wĠǼěgainst êϊƒvalidûǼ mЂëӖdÏ
@çЦfig|GZ.çŋȎŇWǅ ç dκ pƁȴEƍ Sĵ PĝǘȴorÏ
@AǊTċίDashƊ<|ŴcÁ tċs ^ can runƧ ĸ7, bothÃbuilt-in frameworkÏ
@AzєADԩtStatuгŋϞToReЊõ ıԩt (ԋAD ԩt)ѲstatuěndǘÏ
@BĐAφţŚŋbySÆąhж:b|BĐ aφ ƫ
@BĐŝŚ϶bĐsģĚҧȴя-ҧ rollout occupancy,Ùя-t7 ҧÏ
@BĐSÆŝŚ<|ŴBĐ dͼѮ:ÃsÆěǊƒaddƒaѭÏ
@BasicAuth|G[.ƈŮŇɀ evÔsК basic aȐ; (legacyрtocols)ŊāÃϵ
@BPAţŪŋůŇȮ (BPA)ĜäǓÇt7ȴbasðon a ҩðBPAÏ
@BPATYŝŪ<|RawJsonȵǊ Ȯ (BPA)ǽҫ Ǜcksƒrun
@BωPrƽýŖǆImĝs:bŇnamðӯ bωѱ — cҢȴԛo, Ω imĝ, fooѓÙϪ —Ï
@Bω~|GӄǆGƔeryėÃӯ bω: cҢȴԛoÙΩ imĝȴfooѓÙϪ text
@BԜǛsAӥțaӥ|ȞϐeđɅĻƆƌƧÃџð(HIBP)Й ƫbҗ
@BԜǛsT7ț#ŇͷƫЙǓÇØɅĻȍҴЙÏ
@ƮPËǹByÌÓ,ЍŇcalŅar έÇŵeȍ
@CAtYҿ<|guΈΈmҡŇŦбԤCAÏ
@ȞExtñýŖ#Ňυ ȥ ǛckǓā ϲsŊ
@οǃțRĮȵctǇήcÔ Ρpȋë queue İmȌsĵ
@οǃýŖǃӎŇseļal ΡqueueětΚceÙrolls them upĶto aƙprogrƲÏ
@^ÌýȾŇ^ ǈ ØȌΎ aŜsāÃЖedÌs tâ
@ӜýŖWrİú:bӸlƺsѯŃĶ Tâ Sԟ
@ӜͶŖBӒch,ϻÍ,Path|BuilděѮǔtYěыsѯŃК aƙgit tree cƔÏ
@CÁРýӣɆйЏ
@ŘúРҿŮŇбЏ ѕĜsolvðƱsÇØsÏ
@ŘúÎChȲҿŋűidȵȏɈƿӦêб÷yÏ
@ƑΑƑӽnec;п÷Ń (IP Ж/block lƺs)ĶƾÏ
@ƑғƑǞЦnec;п÷yӆƄ
@øPËǹЍŇfδ-lϤ έΚ чѝøs fδĶƾ
@øŲøŋidŇμđǮtЁsŊǁпëƼЦtЁ IDÏ
@øғøǞđǮtЁǀԃÇcԜtë ӭ 9ǮtЁs
@ľtaiƻϯýȾQҪт=ӟInfo/@FЪs/QҪԇϯ/ğAll,Ϻ,FЪ,Ź,LϤ,Regex,ğ,SortDesc,Tail,ToõǮtaiƻ ԛsɇ^ backŅ pȋ
@ǎ~ӀŴƷǎ Ʃ÷y ƏђӋrow я ƏÏ
@ǎUsĝţŚŋяiod,ìė Ʒǎ ΐĜäђ flattenðinto tâ rows
@CSPLþгŮŇCSP (Cloud Solu; Provider) lþѳ
@CSPskuţDżŋƋSkuͲȵǊ CSP SKUsÙƋѳ
@CĀϞMƹýȤdżOħ,ŀìҹƫ mƹĩdefine how ь ƫ ŀs mapƒ^ dżÏ
@CĀĞțҹRBAC Ύs definðin ^á ĚpË setsÙaҦÏ
@CĀŰίǱ<|ȰAllǚs,ӃҹPowerShellԁs Љin ^ǁпëƼsüt ĲÏ
@CĀVԗýȤƔT7sąȳҋReservedąǆSystem:bҹvԗsǌ ^ÇuseĶǀÙautoma;
@CVEе|GZ.Ä<|ƗÓŇCVEěffectë ĸ7'sɆs,ā Ǚ thԜtÙvulƻaҘÏ
@DBѼ|GȤȎ!,cĻsͲ:bõ ͷt7 ƫǶ (οůëDB)
@Ǚư|GҕDÝIDŇàǙӖtivirus ΏÙЧtðthԜtsÇŷsÏ
@ǙTVM|GZĦŮŇsoftware vulƻabilitŃā àǙ ThԜtÙVulƻaҘÏ
@ĕdͰгŮŇsoft-Ϊðdż oħҨѾ IDá ØȴĊȴΨsÏ
@ĕdSİýÉŮŇΪðƐs still rċorâāÃt7ϫ,Ƈϵ
@DeteͻČDÝý[.DÝ<|ČID!,#ŇŷɂêЧtðΨĶstƔedÏ
@DeteͻČҳǆDÝs:bȵÑ;s Чtðon ŷȍ, ψĶcludëÏ
@DÝDŻҳDÝÍ,DÝSerialϖŷƼǂ Ą, orÏ
@DÝýZ.DÝŮŇŷsŊáɆйӖdǘÏ
@DǴPrƽýȾŇŦdǴѱԃј ^ǘ
@DżOħsҬ$ҩ,asČ,ids,pȧLookup,Ɨ|ԑvԘıdż oħsƼĚIDsКÃdżOħs/getByӎÏ
@ǣȩǣŮŇϞ Loss Preven; (DLP)йŠāÃϵ
@ǣͶÄ.ǣǞDLPйԤDLPǘs
@îĒţîĒŮŇƌӖalysisǓ (SPF, DKIM, DMARC, DNSSEC)Çt7 ƌs
@îHϢţîĒ<|ũ!=ӟDkimԓs/@îInfoԇΝDisΩԇDkimȡDmarcÎԇMXȡNSȡSpfȡWhoisRecord/TċDNSSEC/TċHttpsCγ/TċMtaSts,î!,ExpeͻȰ,ExpeͻTȦ,Record,ԓ,Subƌs|PerformsĜal-time DNS hϢ ǛckѦMX, SPF, DMARC, DKIM, DNSSEC, MTA-STS, HTTPS)ÇaÏ
@îŝƬŮŇļifiðƌђƿdÜÙinitial ƌс
@EmptyͳýŖėӖ emptyĜsultěrray
@EƴΑEƴŋEƴIdŇeƴ ŵeѦprojăȴvehicleȴetc.)ĶƾŊ
@9ƭŲƭŮ|@sĶХÙoutХ аǮnăsǌƾ
@ϺdLþίČ~϶lþ SKUɂbeen ȳdā ^ lþ cĻsήäë
@ExƭғƭǞ9ǮnăǀÇcԜtëĶХ/outХǮnăs
@ExoſҬŨAnchor,AsČąAǊCЫs,CЫ,cmdParams,CÁąSǑct,UseSystemÀ:b|}utөĜad-onlyƾ cЫ (ӟ-*Ɔğ-*)Ŋ
@ÞѼϞ|GȤƫìsƥ lƺÃυ caǛ ƫ
@ÞsƞіÞ<|ŴƋ ^ υǘá ƏsÇǏ, ƉÏ
@ÞЀіÞ϶υѲӳȌsĵá last syncǓÇϵ
@ɏT7Infoțt7|Looks up pubӑly aǊȕĶƀÇan ь ıt7ƼƌÏ
@FeatєFlagýŖŇ^ featє flagȌШ/dǵd Ώá environmÔ-drǇnÏ
@ȀPƪýŖCÁąȀ,ModīŴ^ PowerShell func;ĩcan be runāÃsǛdīr,ģeachΚe'sÏ
@ȀStatýȤȀì,Inѓval=Ξ/Hours/ȁ,ȗŇexecu; sЬsÇ^ func;sá timëÙяformΣ metricsÏ
@ĬúAŜҾIdŇĬɅesěŜԞЄϑáÏ
@ĬľtrЁҾ$topŇàpȧǮtrЁѦҙȕϑs)āÃƃλ
@Ĭҍţŗ<|ŗIdŇĬϑĶvita;ȌΎ mƹȴψпЎÏ
@ĬŗҾ$f],$top,idŇĬ ЄϑsģҙȕsǁпëÏ
@ĬĞҾŴЦfigurðĬ Ύ-to-ϋ-Ċ mƹsԃÇЄɅƲ
@ĬSǳòŝŗŋ$top,Ӯì,ԠT7ӎŇsǳϴҨa ҙȕ ownЎÃpȧƆspecifiðԠÏ
@ҁdůýȤůĲŇgeƻatðӯsҴ ů ǿɉt7Ѱä Ĳ
@GeƻicTċȀțėÃoriginalƸ ѣÇdebuggë purposes
@ҊRǑҗNoteýŖėĜleҗ metaƫɇprovidðreǒyÙsemanticԄ
@ҋæ@ΑÀŮȵllĜcipiÔsĶÃμҋ æ @á ƱsÏ
@ƃӛſ|PȤasČ,noPaginûӎ,requċsĹƗ?|}utԘmӴple àƃλƸҨaƙbЂ cƔÇa ҝȕ
@ƃОPrƽýŖZŇŦƃ О qҪѱɇƋ ØƆǗðprƽs
@ƃůԮŋяiod,ӯ,Ȏõ ƷΐĜäѦƃƆҎĜäs)Ŋ, such asÏ
@ƃſ|GȤ$cĻ,$қ,$f],$format,$orderby,$ϊ,$ҩ,$top,AsČ,CĻͲ,Z,қ,graphF],IgnƦErrors,@PơŃ,Ϋ,nextӡ,NoPagina;,ǃĥǃÍПўўPơy,SkipѼ,Sort,ǚ|Proxiө àƃλ GETƸŊ
@ƃSǛmațZ!,ǚ|DescribԘwhat a àƃ ϓĜЊs ѕout cƔë it:ÃÔƕ ȎÏ
@Õý[.ÕŋқMĉsąқϾsąĊǂҵmĉsąӮs:bÓŇıĊsŊá Ċ mĉsÙӮs
@ÕSĎAȐ;ΑÕsŋĊΈì=DӅ@/à365ŇsĎ aȐ; ƏsÇan 9 dӅĊƆđ-ШÏ
@ÕͶ[.Õ<|idŴŦĊӿÙĊ Ȏ
@GuċÌýӄƗ,staleΞ|
@HaloCϥίÞ϶cϥĜcordsāÃЦfigurðǏĶstΣÇt7 mƹ purposes
@HVEAӥǹ[,@ξǐÓŇHigh Volume Eđ (HVE)ɅĻsÙbillëЏ
@InЁǇAӥгŋInЁǇΞ:nŇØɅĻɂnot sԚðinÇaÖâ nθǔdayѦdÜÏ
@ôƝſýҕPŅëͲ:bŴmӴ-Ʃѵ (MAA)Ƹs raisðin ĸ7
@ôIntÔýZĦŮŇô ϋѭÙϓрtec;ĶtÔѦlegacy tY-bҗdÏ
@ôÎ|GҕDͼӎ,ǂȰńtëDͼs,ѣÍÓŇôɆǘЏ
@ôReusâ~|GҕIDÓŇôĜusâ÷y ƏsŊ
@ƤѪĜusâ Əǀ,ÃǗðƏ ĊsԂÏ
@ôŰ|GӣɆ manĝmÔԁѦWǅ, macOS, Linux,ήmedia;ԁs)Ï
@ôͶZĦ<|ǂmǖViewŴŦô÷yǀ
@IPWhİlƺțŇtrustðIPИesǌ ^ÇIP-basðaccƲǮtrol
@ԏ|G[.ĞŮ|@ уØsŊƆƔȕs
@ԏͶ[.Ğ<|Ĳ,ǆМsąґŇJust-in-ȗ Ʃ Ύǽtemporary Ʃ Ύ aŜs
@KnownIPDbțŇknown IPИɈҴ IP ƫbҗ, ψпЎȕ
@LþгŋȰϺd:bŇƷlþ SKUȌaíed/aǊ cĻsŊ
@ϼůţDżŋǃIdȵӗðlþϗ aыěllȕsƆaƙt7á SKUÏ
@ϯýŖAPI,BĐѡĥDûF],ȻF]ą@ϯs,ԛÔryΈĂdTaskĥSЩ,SÆҒSƅ,T7,ÌŇ^ ǈ aȏsģf]ëƼsЩ, dû rȲ,ȕ,ÙØ
@ÀCASΑÀŮŇCϥ ú ~ (CAS)Çμŵes,ƿҫрtocolsÏ
@ÀeЕÓ,F]ŇμŵesŊ
@ÀFƳëΑÀǢŵ fƳëǼěndǘsŊ
@ÀMobЪDÝǹÀŇmobЪɆěεѕ êμŵ
@ŵPËǹByÌ,ÌÓѹŇŵ έ (ϻ ú, SŅ AȴSŅΚ Behalf)Ŋ
@ÀȢǹ[,ȰůąSЬs:bŇŵ rċƦƸȌsĵÇ9óǁÏ
@ÀRīЕÓЋŵeȍ
@MailĤΑŶŋΫ,nextӡΜEntƕìŇмsĶƾ ƄŊ
@MailĤïΑŶŋ[|ExäsήtrievesÃraw EMLǮtÔǔêмƼӪÏ
@MalwareҀŇmalwareпŠǌƾÏ
@MDEOnƊëȩǙǢàǙÇZΚƊëсÇdÝȍ
@ïTraceňÀŋdays,ŅDûΜfromIP,ǂïĥrecipiÔ,sĎ,sƅΜsĵĖtoIP,traceDŻ|TracԘeđ ϧ deliļyĶƾ, ϊâƼϧ ǂ sĎÏ
@MFAÌýƠǢØȌMFAĜgĽ;сŊ
@ÍdƜҿŮŇб namðϦ;ѦIP rȲsÙcĻry-basðϦ;s)Ï
@NewÌDÜýӄǂǆМsąґŇdÜǀÇӭ Ø cԜ;á dÜ ƌ, ΐ Ϧ;Ï
@NĨ;ƞіԦõÃ^ nĨ;ǘá ȥ channelȴsЩÏ
@OAuthČŝŔǢOAuth ΨǮsÔ gӒtsÙέŊ
@OħHж|G[.ƈŋdays,Έoħĥoħì|Aggregûs chȲ hжā ƃ dżAudӪÙ(for 9 oħs)Ãϵ
@OЅProgresýӄDκId|
@OffƊT7sȫŇt7ěǊÇoЅáȕҨerror Ώ
@OoOΑÀŋØidõ OutǔҎ (ъĜply) ƏԞμØ
@Orgț#õÃıoȊ pƁŊá ƱÏ
@PȧŗŝŗŮŇыs-t7ɅƲ÷y pȧǘђƿdǑgûdÏ
@PŅëWĠίñ϶pŅëĶcomë wĠ evÔɂnot yet been pȋЎ ^
@PerÌMFA|GƠŋƔÌsѹŇя-Ø MFA Ώ (Ш, Өd, dǵd)ÇØȍƇϵ
@PotÔialČsƂŔ<|ğStrë,Ȏ|ğeěȷ)ÇaǊ ΨsÏ
@ĤÎΑŶŋìŇquaӒtine÷Ńǌƾ Ƅ,Ǯtrollë Ņ-ØÏ
@ůǿͶŖŇŦů ǿǽcĀĜäǘsģƫÏ
@Resellerŗӡţŗ<|õÃinǄĜsellerϑĶvita;Ԁā PȧѬÇϵ
@RċriͻÌЕŇØsΛ
@ǤȩǤŮ|@sĜten;йŠāÃÄ &Ï
@ǤͶÄ.ǤǞreten;йԤreten;Ï
@Ğý[.ĞŮȵȕѝıΎ dͼělong ѕÃЁǇ mĉsǔeach,Ƈϵ
@Π@ŲΠŋĊǂmĉs,ӮsŇroom lƺ dӅĊȌmĉsĶƾ
@ΠŲΠŋroomIdŇroom ŵeѦmeetë rooms)ĶƾŊǁÏ
@SafeďÔsҀŇSafe ďÔsŠǌ MiыoftÏ
ԊȩèÎŮƥ lƺÃĭ÷ŃĶÃt7á unmatǛdÏ
ԊDŻŲŶŋÎÍ,RīÍΖÙrī
ԊTYDŻŲè<|ID!Ζ tY
ԊғèǞĭԤĭÏ
@ԥDŻίĂr<|ʹ!ϖϨӳƼӪ ʹáÏ
@ԥίĂr<|ĥÍ,ğTitle,ShowHiddenąƗ,ìŇϨӳҨ^ɉt7Ɔӳ ID
@SecєScƦůţůs<|ǆHжąƗėÃlûst àSecє ScƦ яȕǶÏ
@ÛȩÛŋȰBuiltIn:bŇѧѦSITs)ӾѬÏ
@ÛRīPȄȩÛ<|RīPackҌ#ėÃrī pack behind a cĀ SensitǇ Inƀ ì -ÃparsðrīÏ
@ÛͶÄ.ÛǞѧǀÇdłë cĀ SITǘs
@×ȩ×ŮŇӓsÙlabel÷ŃӾÏ
@×ͶÄ.×Ǟӓŧlabelǘs
@SǳHϢţƬŋӧ,dÂȵctǇ Ʒsǳ hϢ issuesÙadvisorŃŊƆƔÏ
@ҏAIӀ|ɍЪě ҏ AIϗŊƼmЂë CACHED ƫҴÏ
@ϿedÀAӥųdΑÀǢǗðŵeɂǄ ɀ Ш (aӥ not dǵd), ҫ isÏ
@ϿedÀSЬЕŇǗðŵeȌΐ sЬsŊ
@čöUrl|GȤReЊUrlõÃÐ öѬ ѣŊήǄsƒit
@ÐɏÌýÉŮŇь/guċ Øs knownƒÐā two ŀs:Ãt7 ьÏ
@ÐPËýѨέϒ^Ï
@čQuotaї sԟ quota ΐŊ,ƿusedÙtotalÏ
@č~їȕ-lϤ Əěndǘ
@ÐϿë|GѨ& Ƚԅϒϵ
@ÐͶč.ö϶ŦӶ (sİǀÙĚdocumÔÏ
@SԚIný[.ƈŋΞ,faЪdϯonsͲ,FailєThreshold,F]ЭŊɉvarious crİria
ϷAcη|GÉŋsİĥìŇͷsİ acη rowsǶÇÐÙĺÏ
ϷLibrarieýÉŋSİĥĘŴvisibležŃǔшƇƃλ
ϷMĉýÉŋF],SİĥĘŴЁual mĉįǔш:ÃØsĶԢ'ěҦÏ
ϷPËýҰƨ@IdŴέǔa Ð sЃћλģcγÏ
ϷPơieýҰ!,#ė aƙsİ'љѫÙļĴ÷y)Ï
ϷТ|GÉТ<|Ę!,#ŴЦtÔsǔш'sϫ (firstÙseЦd ҧ)Ƈϵ
ϷĞDͼýҰƨȰUnaíâŴpË lϤs definðon шћλ ѕÏ
ϷýÉŋì,ѣͲ:bÓŇƐsƆȽ ΐŊ
ϷÌú|GҰƨÌòÍ!,@Id|Explains howӋØ canĜach ш oržy: eļy routeԂÏ
@͵dñίñ͵<|CЫÍȵlertɂbeen snoozð(temporarily supprƲed)ɉcЫ Ą
@ӹΑŶӽtÔп (anti-spam)÷ŃÙĚrī ΏsĶƾÏ
@ŶғŶǞspamп÷yӆƄ
@Ӣ|GÉŋĘ|ůsÃfЪԄ hж cleanupсÇш, ҝ Ӫ Ę
@SÆŝŚŋShowľsolidûd:bӵt7 sÆѦcÁ÷Ń)ÙĚƏsǁÏ
@ŚӊţŪŋtYId|ӊs ƋȕǘƧ ϰliðӱ,ƿcÁÏ
@ŚCurrÔưӀŴƋĜmedia; ΏǔsÆěppliðto êt7áÏ
lƺSÆTYŝŚ<|idŇŦӱǽsetsǔӱƒϰlyƒt7s
@Teamýĺ.ÕŋǂȎÓŇàĺ teamsŊ
@ĺAcη|Gĺ.AcηŋìÓŇàĺ Ø acηĜäsŊ
@ĺLisƜ|Gĺ.VoiceŮŇĺ emergency cƔë Ɯ Inƀ Sǳ (LIS) Ϧ;sÖedÇϵ
@ĺVoice|Gĺ.VoiceǢàĺ voiceÙPSTN ΐŊ
@T7AφţŚ<|gӒularąƗŇt7 aφ ƫƿhow wellȕsǮformƒĚaíðӱÏ
@ȂΑŶǢT7 Ł/ņ @Ɉ (sĎȴѣȴfЪ hasheȴIPs)ā 9Ï
@ȂғŶǞT7 Ł/ņ @ӆƄ
@T7DŻýŖ#õӗðoȊĶƀŊáИeȴaíedÏ
@T7DӰӀ|@sǘ dӰÇt7ȴcomparë Ƌ ΏƧÃdesirðΏÏ
@T7ÕýŖĊĥǆUsĝ:bŇt7 ĊѦԛical Ċësǔχt7s)ÙψĶås ΐÏ
@T7OnƊëţƬ϶t7ΚƊëƸȌstep-by-stepрgrƲá ĬÏ
@T7ýŖМԓ,ȰOЅӝ,Mǖґ,Triggerσȵll χt7ěccƲible toÃƋ Ø,ģsupäÇcaǛ clearëÏ
@TċůԮ<|őǱ
@TċͳsT7Ԯ<|cûgory,ǆCĻs,risk,rowSĵ,sĵ,sumӬͲ,Ɨ,tċĥtċì|Cross-t7ϗǔЉtċǓ
@TċԮŋӯϟǱ
@ťŲťŋidŇа (tӒsä)ǼsǌƾǁӗedÏ
@ťsғť<|ǂnoJsonŇŦtӒsäǼӆаǼs
@ÌŘúРБЍŇб÷ieĩϰlyƒêØĶ ĸ7
@ÌCĻýƠŮė sumӬ cĻsǔtotal ØȴӑensðØs,Ùglobal ƩĽtorsÇaÏ
@ÌDÝБЍŇŷsњto êØáйсÏ
@ÌÕБØIdŇıĊ mĉįԞØ
@ÌÀDŻǹÌǂØMailõӗðμŵ pơŃÇêØáÏ
@ÌÀRīǹØEđ,ЍЋêØ'sƾ ŵ
@ÌPhoto|GӄƗ,ЍõÃpƁ photoÇêıØ,ĜЊðaě bҗ64-encҡdÏ
@ÌБgraphF],ȰϯonDŻs,ЍŇıØsŊģlþÙɀӗȴorĜtrieveěÏ
@ÌsAndÕгŮŇboth ØsÙĊsŊĶ aƙbЂ cƔ,ĜЊë IDÙdisplayÏ
@Ì~|GӄõÃƋ ^ Øѝяsonal ƏsÙprĮs
@ÌSԚinϯБtop,ЍЭÇêıØ, orderЎ mostĜcÔ
@ÌTЈņedSĎǹЍŭŇtЈÙblockðsĎɈÖedÇêØ'sƾÏ
@WĠñіñ<|ӵwĠ ȥǼĩtriggerΚ specific aȏ evÔs
@WorkerHϢ|GȾJobҌѡÍт,ȠΜMaxPointsΜȁΜPoolìѷ,Sĵõ hϢсÙdǴÇΡworker pȋes
PЂÌЮŉ
ȖMcpRegƺer|PȖ|cϥ_Ą,reǄ_uris|ıoffers noĜgĽ; ϓ, but MCP cϥѦClaude, ChatGPT, VS Cҡ)Ï
ȖPҞȞ|PȖ|ñï,Ԍd,rβ,scƦ,ŀ,T7ĥthreshold,Ȏ,url,ØɎØEđǟ
ȖPë|GȖ|ǟ
ȖWĠs|PȖ|valida;Cǖvщ,^ID?,ì?,Valida;TΉ?в
ÅαřIDƵç
ÅČƂŔřIDǩ
ÅČTYȓIDǩ
ÅǧϡIDŒ
ÅçƞƂçѶƨaŜs,dÂƵç
ÅBĐǨID!|ĕěѭģӪ rollout Ώ, delta rows,ήsolvðrows -ÃaφÏ
ÅBPATYǨTYÍőŚ
ÅCAÎǠřĲőŘ
ÅCATYǠѶőŘ
Åοǃƣǟ
Åԩ;f]ȃƑѶœ
ÅøňøҽMailɄ
ÅΔIDɄ
ÅϸӃȶ
ÅĕdOħѩ
ÅǣŤǣȝҺ
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
ÅǃdČȓIDǩ
ÅǤŤǤřForceDǑ;ą[,ÍҼ
ÅǤцǤѶҼ
ÅιIDЌ
ÅԥƘĂr%idҮ Ϩİmā ^ѝsǛdīr
ÅÛŤÛȝһ
ÅÛцÛѶһ
Å×Ť×ȝŎ×
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
ÅTЈņedSĎǝȎPơyŭ,vщŉ
ÅÌŏIDŭŉ
ÅÌDÜTYЮIDŉ
ÅWĠϏ%#?,ID?в
ńAuthMϣōƬřÕӎ,ĥΏϔ`;
