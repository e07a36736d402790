// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `chanfiou	3ymo
daglo	2l11
wood	41uw
misick	7821 90zp
skromach	95vt
carrillo	3b2q
haradinaj	336a
mustafayev	8hht
altmaier	2y59
coelho	2x8c 5uvl 7vts
collendavelloo	61ld
bissessar	1whb
balcerowicz	25ie
merrill	3frv
ljajic	83yk
woonton	88d3
houchin	5dce
kaba	7m7s 8j07
humala	2tz7
kavindele	5cl7
rambharat	4ynr
стармер	1xpu
באשיר	2uaz
ワレサ	24cm
piva	486d
leiking	5yd3
bassal	3zho
kozyrev	8uc
samia	3an6
сальвини	2e4e
ヘンクヒール	1hqb
덴	2uja
ambouroue	7u6k
lorenzana	54jp
elvestuen	7q0h
freitas	3hqj 6905 8pgc
georgescu	q33
duterte	377n 3b60
zbidi	3y1y
テメル	2gxd
christian	7xni
motlanthe	1yoe
graca	4ttt
gowda	1afw 8btd
nader	32zu
anderton	688w
temengil	4m5y
plut	58ma
tinubu	ikl
badran	42ar
pfluger	4kia
bosch	7acl
lilley	2yce
ndayishimiye	3x5g
kanyana	44mr
michal	227r
zaidi	8oiy
에	2gpx 3at9
perot	38e9
אוגלאן	1bs
ショスハン	26ca
tommy	8u3m
biko	3fo0
pierrakakis	22ve
mciver	6ol4
коми	1k4g
foot	2fw6
mulang	5uc9
mutimura	5ek2
wazz	5trl
умєров	391b
ralph	874d
choi	naj 4x6o
kavaliku	6p2j
deif	2m3p
bayrou	13v3
enhsaihan	7723
tariceanu	q3x
beebe	2hvk
musonge	7y99
ryan	16kg 2wt8 7v4w
アフマティネシャト	29fq
goedgedrag	5kge 5kh9
mesie	4flv
nzimande	4pe1
balde	3ypt 3yqo
estevez	4fib
zeman	2jka
pandor	2pai
loum	6y49
توسك	vdi
بوروشينكو	2yvu
parson	2iad
prasidh	4v8v
караджич	32cm
亚	1hhc
redwood	1rkj
mirzoyan	c50
mohamed	re 2kna 41ym 4cdj 5xrs
tambajang	5gi9
ghrieb	3dkw
co	68ue
skvortsova	8xqw
lighe	7los
carnahan	2f0v
remetic	4789
tulaga	6zih
medina	51u4 6uqj
cleaver	5blt
nassour	6wrq
דמירל	3h7n
ファラーシ	2ryd
rawi	5g4d
agovaka	7xj7
cvijanovic	3xhv
ricketts	2y1e
moulton	8h5s
pustovoytenko	8wyq
valiente	6dxa
balfour	cuc
douglass	14e3
inoni	5cyy
renzi	2e1l
voronin	3oxj
brencic	6xhj
東	2aju
fuad	93de
diouf	nz
potter	72ub 7rq6
bakri	40ej 4m6t
كيري	1qte
dobrev	21on
hickenlooper	1qk7
merz	14gw 1c0o
tokataake	921k
graham	i3l 26b2
haniyeh	1hhc
lasic	54w7
bouphavanh	4q7t
macdonald	335f
барнье	2gpx
aly	65gu
frost	76ij
rasizade	4jdz
kuman	7mml
ghaffar	6k4n
smith	qun 1fq6 1fw1 1jb6 1uy3 41t6 42is 4xhq 4yhc 4zzu 656o 67l5 6hwk 7rmd 8t6a
motsoaledi	7tkv
ヘスコフ	ucz
vassiliou	16od
hollen	4xj0
ashton	lob
nowacka	61yb
일	1zcz
barry	2c03 4b13 4q8q
pommies	887x
puspayoga	4d98
oudom	7st0
oreamuno	8929
romo	71r4
קציאנג	25sr
adheeb	4305
asymbekov	8hmt
ciza	65rr 8zgz
bazin	6zmh
gunnlaugsson	3dmj
klingbeil	23ki
هيون	37gw
elahi	4wah
gaetz	2dxw
zoniaba	8glj
eriksson	7xu8
逊	ipp 3sih
мбеки	3ilo
papariga	4vh
turchin	60v
מיונג	24hf
moisiu	6n3
buttigieg	2xwl
fleming	6tdw 7rqz
malashko	8ww2
tudjman	131z
dissanayake	btp 58ie 7l0k
prince	8ls7
namaki	8ccw
טיטו	1t9p
brownback	3ad3
jankovic	3bk8
macfadyen	5xl3
bellepeau	7gs3
ri	85wc 85x8 85y3 85ys 85zj 860e 8618 8624 862z 863u
مبارك	1erk
perng	7xax
essam	5dvz
linde	ag8 6uo9
чеини	t8l
marciel	704e
golob	362l
scotty	4w4f 6u4s
sope	4miu
abdesselam	4nin
lucinschi	7yph
angulo	70x1
gudbrandsson	5ptf
kpomakpor	533t
truss	26jt 90ys
tchicaya	66jj
arens	2n6r
biyama	8ad5
finianos	95f9
меир	18op
フセイン	39mk
obame	7w13
gakharia	5nur
דודה	9p8
marau	91tf
saibou	49m7
السادات	by5
mut	783n
jibril	3yfl
solis	1eb0 6v9n 700u
dilma	tpp
보	23x9
babuc	7gnu
צי	dy3
bush	164u 16qy 1myp 76mo
hauglie	4gnz
moraes	65p
biya	2wh3
клерк	10rl
vetah	7d2h
compaore	hve
ozdag	3xbd
gauck	1oym
ndirahisha	64s7
mahama	1r3m 4amj
attiyah	40bk
bielecki	1ktd
elalamy	7hfx
romania	20qz
andriamanga	90b9
kohler	1emk
malval	882a
manyang	6o5z
kushner	1lea
kuratchenko	9095
maysari	445x
gvir	1hqb
tarmidi	4owb
מבקי	3ilo
アサト	f81 1anv
camara	4c4g 6hyt 6i1h 6ya8 72bd 7vyz 8g4y
ponsati	oru
tillis	8rux
brahimi	23b6
bidh	49tp
fahd	2073 5foi 83mw
darling	7ma 4zgy
ouosso	5bt0
סדר	2o0c
мусевени	3v0x
bozumbayev	6i0e
odongo	67cf
andrus	lx8
dery	4c0r
mandinga	8yf6
atdayew	4n3s
rupel	tvr
ntsekele	8e46
crist	mr8
kaminski	73tf
mainassara	1fxn 5yvn
كيباكي	2oi6
mock	7pb
ווציץ	4yi
يرماك	9i0
vilsack	3kqt
mclellan	4gg1
milanovic	3wgk
morauta	76vw
абэ	3dfn
charnvirakul	buw
marco	5pvi
meksi	56t
nieuwenhuizen	4zxv
fondre	6a8q
radicova	1i15
sillah	58uw
kibreab	6lnm
hamidi	7dcs
bullock	3fop
ghannouchi	2kzw 326f
gutu	5zve
inzko	3mt7
rosati	qzo
ashraf	825w
sulayman	78up
capito	8hz8
braverman	3g9w
دودا	9p8
龙	ccg ynf
アウンサンスーチー	dy3
alencar	6cf7
carol	200o
louh	8q07
ngcamphalala	53fs
bennett	2p0t 2ptu 4uf2
manirakiza	4zqx
フチッチ	4yi
barkindo	2m28
retzlaff	6qot
tapaitau	889c
רייס	p65
mcaleenan	1yi5
muoi	ukk
rutskoy	47v7
colom	4bct
mutebile	5cby
shibyaniyan	6w7p
cable	3o26
bayle	7ze8
karimov	1hgd 5zab 6402
yaron	4cnu
junushaliev	6ijh
耶	2gpx
kristopans	8yxi
sadang	5aii
pratt	50gb
ganao	52tq
scheffer	1idv
gyanendra	20dg
metzler	8bbe
timofti	7mr1
登	1p8a 2uja
ghafar	3z4u
afamasaga	6ref
jorayev	8b9p
kovacevski	tut
керри	1qte
moncada	54za
clerides	18g9
griffiths	2cv9
ムカヘ	36gg
atamyradow	4liq
オルハン	3nmj
esken	3bfb
qolami	6yz5
raponda	8a6m
thongloun	3jik 8sa3 8sba
elung	7vc7
erjavec	1ww4
leyen	3mg0
kiszczak	q0z
rantisi	86
بينغ	sem 3t43
кисида	14np
pearey	53l2
abuel	64i3
ungureanu	2hsj
croo	5f3
ismajli	8w8q
kihl	66un
seluka	47cn
ин	2mzy
a	1ep9
adhanom	3i8c
suleimani	31o8
zhvania	96wd
issam	61ds
kambile	8f21
макрон	ynf
bayik	m5k
badal	5sws
ברנייה	2gpx
carbajal	8d74
urzua	4tnt
monckeberg	7mv7
nau	8xui
jizdan	482h
messahel	3y0s
muliakaaka	7iha
ユシチェンコ	3nvm
hamid	3gdm 7it1
kuleba	uhd
millon	mhl
espada	6cp5
seidi	8nae
debonheur	6723
piechocinski	64qg
somoza	895
アルハニーシー	awa
sequeira	8djv
shiraliyev	7rfl
dingell	54de
santa	8rql
suplinska	5yt0
weeks	7amf
haggar	8ixw
ortiz	8dcz
khomeini	38tp
nzayimana	6r9u
pokharel	60zp
bosengkham	4q4o
carrington	26sp
gueant	ou8
waisman	53vp
ndoke	5kvv
borges	68t2
owona	5ppg
sainovic	7nf2
تشيسيكيدي	14ua
marghem	72sb
luong	8ulr
onder	885m
lincoln	1nm
pawlenty	3jvb
peevski	sdx
tawfiq	6x8j
mcgrath	2gan
bogdanic	58am
crank	6765
ハシナ	3cys
huckabee	2i28
шредер	17ey
amudi	7j6n
dimitrov	171v 2sbi
hanson	2x0h 4agt
mcgovern	16a1 68eb
kasaila	5inr
alkatiri	70qy
vasquez	5f18 5krh 7azw
ニクソン	34t0
aweis	72cz
agadzi	7sxq
kivejinja	6mlw
zhelyazkov	38da
monterio	6t2j
perry	351v 3rm2 4ymu 8bc3 8fwj
fischbach	78xr
סקו	2kg4
delaney	4hxa
rauner	k22
пенс	2ib4
موراليس	10lh
steinhoff	64rd
سيلفا	284j
espinoza	73ob
muhith	41g7
junusov	5xlu
badelkhan	6l85
nhambiu	6c0g
antic	4776
チトー	1t9p
alatas	71n
burgum	vmj
merkley	677r
mckernan	1rc6
bassiere	4n21
raybould	6990
mumtaz	5s12
lama	q8b
움	owe
cosgrow	90p7
лапид	3td0
castaner	o7c
lauti	8tc9
켈	a6r
premadasa	837i
kanerva	5yuv
sawaylah	40to
zandashatar	5ost
イェルマーク	9i0
gaombalet	4uwk
basharif	6vmi
purcekow	4ugw
맛	290y
astori	51rx
gramm	2z5u
gouma	419j
riisager	779z
ro	87qt
aror	4ru5
mayorkas	4t9
watson	3ksl 5jtn
디	1qz 14ua 1gs2 1qa4 2964 2pnl 37qx
maloy	4uvn
zubkov	3o08
kalla	1vk1 7ee1
kyenge	66qb
гитлер	2bu
ribbentrop	1p07
sullivan	1jkz 2ikk 5176
nepal	4wu2
nyerere	1v5f
jeribi	5n8q
berhanu	4o67
louisy	7wk3 7xa4
mohamad	290y 7bif
불	29s4
calderon	11h6 81pr 8j6z
シャラア	31k
antall	1vul
sidorskiy	8gta
trovoada	79ak 7unb
carmona	4gv4
슨	ipp 3453 34t0 3sih
choummali	4xab 4xbk
grapperhaus	5hbp
nguesso	sls
rouhani	1cic
wang	3qkl 3qle 3qmg 90t7 90u6 90v7 90w2 90ww
현	1zmk 37gw
akhundzada	1e4t
sturgeon	2r9s
dewine	2hx9
malesevic	51ax
rua	11z8
bauer	15am
lutnick	1f2o
ティアスカネル	2him
soto	4ofo 4tji 52e5 78bg
kuroda	5sz0
sembayev	542b
marulanda	2aaw
kocharyan	367s
toatu	8qy8
kretschmer	2g62
ponte	kt4
리	4ap day 1qte 2eev 2esk 2iz9 2nt6
voinovich	16p9
杰	1r5d
bolero	5rms
bordallo	6w4x
hurley	52ym
kim	1ons 1z80 1zap 1zcz 1zfa 1zit 1zjl 1zlp 1zmk 1znu 4fco 6lqf 6lrk 6lsg 6ltd 6lub 6lv9 6lw6 6lx4 6lxz 6lyx 6lzu 6m1a 6m27 6m32 6m4s 6m5o 6m6f 6m7b 6m86 6m9d 6maa 6mb6 6mc3 94jt
vawda	7ewh
kelekele	6hj9
scioli	51p6
chakanda	87wi
murray	2wfv
haas	jv4
soares	2oqe 56mq
blackburn	74hl
פנס	2ib4
minzatu	38gp
valerio	6we7
boko	w2e
шоигу	3cbr
amina	4cgt
marthe	525x
schroder	17ey
temu	812d
السنوار	3t9d
меиджор	1r5d
sardjoe	82p6
трюдо	1ve6 2zzs
vaile	7481
kalam	0
zarif	2lmj
benevente	566h
ستوب	5xb
קנדי	1qa4
gianforte	19dm
sankara	3jfi
lissu	3ltp
rankin	6anp
prigozhin	3txb
viera	8x42
نورييغا	2acl
heineman	r2f
nurdauletov	5o8s
abinader	27t0
sacirbey	2nn2
wen	3qt9
ano	59gs
dobrovic	8kbn
nova	l9a
luxon	oa3
berov	28if
roivas	3hd8
וילדרס	15q8
nahle	88sf
garibashvili	5zze
naseem	5fu3 7ekb
ברזאני	2dmn
روزفلت	13eq
grothman	5oe6
lorenzo	5qsl
peel	36lf
wanchinga	5572
bottomley	3o84
vian	57kh
annan	21qb
perdomo	6c26
fajon	3hos
aslam	7brw
khouna	4wdz 8h87
taya	6vzo
atukorale	8r65
bonino	ykq
georgiadis	4ve8
ナワリヌイ	6aw
masum	5klk
ruak	8pvy
bedie	1dbu
broohm	7pnb
biedenkopf	22kj
chubais	8e8
halimi	7ik7
manga	4chw
roberts	f24 4zlb 5bj3
cabrisas	86b2
nhunga	706o
prachanda	31f4
berton	8z0x
rotfeld	209
rostow	3q7z
siegelman	uym
גורבצוב	2io1
djilas	2jh5
sitharaman	2st4
diay	2mr8
ganilau	7x2t
atiyah	40bk 435h
girgens	8emu
שרדר	17ey
syrsky	2tmg
htun	7pdb
musonga	7y99
zelenskyy	3pde
sualauvi	8vew
オルフライト	28r6
montoro	ptw
sabah	2me 1ig0 2k27 2q1v 39ia
khamis	5z49
haines	e4l
kazembe	6iwo
メイ	3j13
brudzinski	68on
purra	358t
فيتسو	35w2
nalumango	7iv5
pourier	7987
falani	8tg4
앵	1lz2
alemanno	17ql
askholt	6mqw
biswas	414h
dar	1hfm
란	1bs
alfonsin	33nm
martinez	i8v 2f1n 3gmi 4gzf 6061 6rtb 7lkg 85gb 86xx
ナスララ	1cev
natara	4k5t
svyrydenko	3v7i
르	9u8 1548 1hqb 1tsq 2gxd 2o0c 2uaz 39bu 3t9d 3ucq
ys	5eaj
campbell	lke 1z79 22lf 2fak 5czy 5jul 7u0o
otunbaeva	8afn
bossi	3mau
アハメト	1kl
finocchiaro	46z1
volachit	4qdy
osmani	kby 3oh0 49jt 5fww
bolten	1t5q
kitzhaber	1qyc
rexhepi	emv
robredo	24t8
tice	34z3
belobradek	7w85
joyce	f4o 5319 6a4h
geremek	jvs
mattila	800o
esper	2cdm
kalinak	3661
mickelson	16bg
schlumpf	10hq
sopoanga	8fm4
cope	1mej
karanikolov	5bpj
birtanov	93pf
coward	69v5
langworthy	7miz
mularoni	4h73
rulli	789r
기	2bw1
regan	v2i
фицо	35w2
里	day 1qte 2eev 2nt6
empey	33xf
steinbruck	2xhz
gavrilita	7kn7
miklosko	6fee
salam	2q0u 8p4r
zukic	4coi
mammadov	7opy
シヒハ	99a
djalo	5x9a 8199
odobescu	28cj
المالكي	2t7z
constantine	203q
muhyiddin	2nxp
フレア	3l8t
kalenga	5yxp
zaharieva	5aak
bogran	725t
delic	33fz
vohor	8gjg
grosz	22y0
menefee	4xp0
بوش	16qy
efendic	5r8s
kotzias	2sr0
tovosia	4qto
sahlin	2mwd
khampheng	6l3s
오	14np 1f59 2awe 2if2
bukvic	5944
murad	8dx6
عراقجي	25
넬	2him
salimi	40qx
סלמאן	2mh5
alia	334p
ель	3un2
реиган	382v
venturini	5ng1
סטוב	5xb
montero	2df7 85k8
ольмерт	xl8
ashrawi	1bjg
howatt	55fn
lugo	11y8
moratinos	2hoz
naidu	8xj8
hashimoto	398b
saud	210q 81kp
solih	5xwt
קאלאס	1w7f
شويبله	3sb0
saafan	7crh
brantley	73y6
ulufaalu	4mtn
khaiyum	44ua
mhango	4vt5 64t5
sem	8ams 8o7n
gibbs	361m
גוטרש	bl8
solana	1lor
gaidar	3twj
quiroga	6c4j
根	382v
siliya	583a
aragones	2xp5
chamorro	3o54
legault	144r
vallarino	4jgj
zidan	54ic
钦	iyo
steele	2giq 7mok
ヘセシュキアン	2dge
naughten	550z
malcolm	29vw
razakov	67h9
vilakati	6xp1
تشاوشيسكو	2re1
amour	8d4t
sanford	2ckg
sulyok	3hmz
ratsiraka	565m
bierlein	ju0
gizenga	4h13
בק	24lz
montague	884k
zokirzoda	6x59
חוסיין	39mk
mandilovic	7afd
monauni	8bq6
san	dx4
zemali	7hnd
リンカーン	1nm
hume	1qov
kyle	2ybe
scullion	7n5s
solberg	zst
halevi	1e1n
balgimbayev	7p64
lima	5bvx 5kxx
netto	3q8q
khodorkovsky	2iui
hnatyshyn	84n6
swift	1l3m
kurum	7im3
cocq	8szp
mayom	7vkf
devesi	4ltt
jovanovic	3p1w 3xmk
olmert	xl8
ムハラク	1erk
haque	4g1b
pudaric	8ocy
ravalomanana	2ao8 876z
misa	7b2g
daschle	3kbk
gondwe	5oye
epps	765k
naiqamu	7sd1
humaydan	63xq
omalley	2d07
tharmidhi	4ox6
daoud	438a
sausmarez	6se1
יול	3un2
thaqi	1cd5
барак	xi3
mountbatten	271l
lasaro	5xbp
talon	2w44
mwalim	8w6t
rouzer	53m2
kazhegeldin	44y5
shahabuddin	2m5b
whitmer	19fh
טרוצקי	251e
フォンテアライエン	3mg0
조	2u26 3dfn
moreno	24v7 48u9 4ohh 5wkv
yunus	2nrc
nelson	fnq jef
bruton	1q2a 86q6
gerapetritis	163f
livni	3lwx
herzog	1h9r 37q6 4v6y
ossio	6uv4
arabi	570g
murro	5dj6
soro	5pz3
margallo	1tpq
bouare	6pas
timothewos	15pg
yakushev	900c
halifax	270e
rugunda	8aus
iftodi	8yn7
bergara	73a7
stolojan	3ixe
letwin	2tvm
드	1kl f81 nyh v3p 1409 1anv 1utc 29fq 3td0
wei	3qs7
deane	91lx
takiveikata	5zn7
alweendo	8rvq
jorgensen	qh5
essebsi	fh9
majko	2vj1
omari	7jlh
ソレイマニ	31o8
bayh	10dl
dewey	3j9b
ziobro	3vvy
andrianarivo	8paz
marat	4at2
rollins	jy0
guterres	bl8 5iyb 60hx 6cyo
molotov	3ppa
שיאופינג	sem
bolund	7x6s
khachaturyan	3mlm
wheatley	4f2z 7kpf
musayev	4nfy
thurmond	3g59
collomb	1a9f
seifart	88no
shreve	678l
korowi	92f6
gonsalves	32yt 4s5c
pearson	25h2 7ydk
lametti	535j
كوربين	1nmw
paulson	1dpf
секо	2kg4
bhutto	fqi h2s 3wm3
mcnamara	36bt
samadov	3yz8
fernando	5smp
хомеини	38tp
margaryan	4drl
mesic	3g2d
waihee	1rsv
belgrave	5b1s
oprea	5l1i 8m4x
tancredo	3knq
bacigalupo	4scv
mouknass	7jen
мелони	1821
zahawi	2ox9
zingaretti	2rd4
piza	88x6
bains	7kz0
tine	4km5
carr	63fm
zuniga	79dx
shodmonov	4aj3
weston	6qwl
nazarbaev	2tdx
cestari	4u8q
darmanovic	8lrb
ганди	1gs2 2964
毅	3qmg
zayid	8ni6 95uw
danda	6wml
orazgeldiyew	5drb
mannerheim	kp0
тернбулл	29s4
רפסנגאני	3ft
cellucci	2wjb
khalbous	8kci
barroso	1tkq
samal	8fp4
اوبرادور	9u8
نييتو	za7
barisic	7wil
olszewski	1kvw 6ayr
rajaonarimampianina	5uwe
neemia	7ju4
wolf	m66 3ktb
beckett	2b1h
tutu	t1f
rhoden	23jv
schotte	5myh
zalac	5l8n
bortnikov	5di
manase	48k6
kahn	us9
lahoud	yi6
fortuyn	3072
koprivnikar	4pyj
murjan	8ao5
castejon	2xec
quang	8ukr
radebe	67bn
royal	3h50
sandiford	6stt
chalmers	1o83
mwinyi	49ik 5x3a
aissami	8pi7
eddy	72jz
golden	64v4
lbj	28ff
bevanda	8zn2
ingero	7pra
marsudi	3432
ganongo	4ry7
khiem	7yue
tauhavili	79l2
obannon	138x
fakim	4c57
neguse	69ei
soerdjan	6qmo
קרטיין	1lz2
assar	7d5c
mektic	58c5
megawati	2esk
raimondo	17zm
reeves	325k 3i0q
kaneko	6hgd
tudge	45w5
松	34t0
john	30lg 81f3 8lxs
ridge	3klq
תאצר	2b4j
boross	31jb
yade	3340
mashal	1yph
wallstrom	2bb5
landsman	5pix
dinwiddy	4rfe
kabba	4acl
kyambadde	4c6e
sjamsoeddin	3eel
heng	5u73 61ir 6y13
trzaskowski	32mu
marechal	2c1a
misuari	2tda
njodom	4im3
borne	3x02
donitz	1wve
kostov	1hwn
clodumar	6mhl
inos	5b8m
ntibantunganya	3gxm
bensouda	1142
muller	4g6h
jereissati	5fj6
oyana	71o6
heseltine	2g1o
sissi	cb
mcclellan	3bmp 67k5
sagasti	12xl
pierre	1wu7 2zct 5c2l 6606
フレシネフ	2556
ניטו	za7
fassino	2zoa
sheehy	8svp
malami	41jz
ميرتس	14gw
саакашвили	2iz9
usenov	51y3
科	5o9 2yvu 3nvm 3v9t
munir	df6
tuomioja	zre
kandjil	61hs
lewis	jb1 6tmh 8ef3 8xfe
ncube	7hx0
pistorius	ivs
rakotomalala	6oza
vital	46cb
afriyie	454b
насер	1548
guevara	mx2 4d0z 8eov
jelzin	iyo
goranov	9044
allende	3a92
karis	44x
marquez	11i7 12s4 5p7i 6bxy
роуссефф	tpp
beblawi	5tqq
browne	szg 15gr 77ir 87vq
迪	1qz 14ua 1qa4 2krp 2pnl 37qx
dirdeiry	56o7
pitakaka	7hb7
araujo	5die 5hof 8azn
ouattara	45r
yonli	5dez
hain	2ya9
tonato	6dud
ahmetaj	4i1m
kavan	1ksh
kuburovic	7ld8
woulfe	8fz7
larson	6a7y
mcguinness	29m0 2cz3
latimer	5m5y
mannion	6aet
олланд	1409
ヘロウソフ	8po
freiberga	3mmg
gerovasili	7qbg
sharon	ccg
schwarzenberg	1wmw
glapinski	41rn
vujanovic	12ca
gyaw	2ti0
phiri	7qjt
chatchai	4w63
enkhsaikhan	7723
kaddour	6k6x
soluku	5a23
moqtada	2o0c
petain	2zhq
samrieh	5tj0
gharib	49x3
gundogdyyew	4ne3
santer	1j9x
brunet	66li
フケレ	2q5w
lonsdale	4mbu
caputo	27wb
che	mx2
khatib	6tny
makaga	5e4i
יונקר	1m9g
kos	2ctf
sarkisian	3co0
chiteme	47hp
margvelashvili	5nyi
odagiu	8m47
フーチン	3oqp
gandhi	1gs2 2964 32sr 32ws 3emc
teshome	8qx5
达	9p8
chertoff	2foj
radunovic	529u
ويلسون	3sih
dinkins	rj4
zeynalyan	4j3o
mosley	2upa
great	lvb 2yoe
mulvaney	2hcl
vereker	6ax3
doggett	6ssz
asadov	72d
rangel	2x3p 5v0a 6djh
berzins	9cq
goodlander	6wjo
pocivalsek	95xl
mallon	3bs2
miko	6q62
фухимори	4ap
kreisky	k3n
mcmullin	10eo
munesan	49hc
szijjarto	31nb
nunes	t3f
gurgenidze	6om3
ryzhenkov	2el7
zerpa	8jzv
djohar	8c92
ingves	8m3f
tokayev	1x7g
anh	4y5h 6q2g 8un9
cannan	48io
jabaq	63zc
bonaparte	2pjz 2plc
asanbayev	93sw
weidmann	1nji
тихановская	3gtv
ammar	3tny
barandagiye	7u4m
omamo	84k4
pol	70d2
spitzer	y3f
suozzi	8s58
fizar	7irg
sunaidi	4a72
caetano	2aq7
eltsine	iyo
frei	x6r
maharani	811k
milongo	4duf
ショルツ	2tiz
ahmad	7joi
lidington	roz
shekau	1x3
reinsalu	3mdi
сталин	1sy6
klaveren	4j7
etoga	6p0a
sinatambou	5e97
carlot	76fe
petrauskiene	6h0q
rato	37ex
paredes	6zsx
turnbull	29s4 4w05
mbella	6qki
nabe	6tb8
turchyn	60v
zaoralek	27h2
pompidou	170m
slizhevskiy	7q7w
farrelly	47im
סוביאנטו	30vq
davitashvili	6riv
giusti	4vnl
アラクチ	25
엔	3mg0
beazley	1z5k
contreras	5dpg
bredesen	2z4a
heydarov	6hur
joffre	69lc
mallet	5m8h
lorenzoni	7rcg
sudani	2m6s
hanan	5sem
browner	ldl
citu	12i8
ansip	9m4
sarhan	46bj
ラヒト	3td0
kicillof	e5d
villepin	uv0
qochqorov	642p
غروسي	32jh
lo	8mfm
rex	888o
bileka	8jcb
nehammer	1wxw
부	ikl
kamoun	6wqn
draghi	2bw1
mondon	6w2z
zackhras	768h
qato	8l0h
bentsen	26qa
mrak	4g4i
oli	1w0c
gallardon	4ha
гутерриш	bl8
legrand	6r2q
muqrin	7ii6
טימושנקו	3v9t
ウィトト	1rwn
aoun	1sm5 2gok
マトゥロ	2rp7
krsticevic	50xo
toledo	4uf
نتنياهو	g5u
czarzasty	3sv2
sidime	6oxn
מאקרי	2eev
steward	6mfb
בלייר	3l8t
butler	323m 34i9
dussey	6n76
sodiqov	8ihw
brizan	5lzg
rozenko	7whm
takano	7479
campara	4anh
akar	1fkr
ستالين	1sy6
abercrombie	2qh7
reverol	7ln4
passy	3ek0
ibrow	8cvn
johansen	6p6f 6qtu
gachagua	357n
steven	53yf
перес	3d9j
schulze	3gst
siderov	3p9g
selvaratnam	56ak
mecham	10fg
sanner	649o
hue	364h 90f5
saif	8cdl
cimoszewicz	3stg
cortizo	243f
扬	2dge
mogae	120o
diarra	41vs 8h7h
shah	814 43q8 5yqz 7do6
ミレイ	1ljj
rendell	wp1
nakasone	3tru
mesi	8ge1
reva	4f6j
yamamoto	6gyv
chapman	5zdd
raffarin	1msk
берлускони	3dt5
saleumxai	8cqa
bijleveld	4g9v
hierro	6ult
amano	3v5i
houenipwela	87dx
ghozali	8it6
lopes	2xbl
jospin	26ca
laensar	7gbq
selenskyj	3pde
обрадор	9u8
باك	24lz
コミー	1k4g
dadnadji	5717
novitskiy	5lqp
סוגה	3ur0
douangchai	586o
kocharian	367s
mtumuke	4k3z
basayev	3csj
riley	id2 34xo 6f3h
kittirat	6mof
rey	2h1s
hsieh	5w5b
jigme	20in
moutari	6hll
ban	esa
סטארמר	1xpu
goodale	82er
klain	380h
thorpe	1nrs
sumadi	4rrl
denktas	33hi
abreu	5v9l 86lh
batista	14md
borgo	4ur9 5cop
klein	4n6c
poilievre	2zyu
эбботт	3l51
abrahams	8m62 91bq
dehaene	1mi1
dholakia	7nst
lueth	77wr
ムシャラフ	2xpy
mnuchin	3fzq
mujica	1tyg
davutoglu	37p
locsin	8qn2
orban	27pk 3nmj
gertz	470a
kaczynski	1lh6 24bo
souphan	8llq
チャヘス	1fgo
chopin	7z6k
קיבאקי	2oi6
гурион	r7o
チセケティ	14ua
lieberman	e2o 1pei
khattak	7xdr
nuhayyan	7osi 8neg
satyanand	4dcu
коидзуми	1v7n
rifkind	29qu
vella	5mil 73ll
bells	4h9o
tatagani	8593
تروتسكي	251e
ماكرون	ynf
batiashvili	7a8v
timmons	91yv
زرداري	day
natano	6iu6
روسيف	tpp
hrynevych	6rw2
janklow	hgo
malema	1v4i
shalala	vht
랑	145q
grieve	uo5
jousso	8rhn
lubinda	5o80
waters	76hp
jewell	3a4g
olimzoda	7kd0
yellen	1l7d
gephardt	tem
ハルファキス	3tht
bhandari	4oy3
tambadou	41j2
saffa	62ft
tsikhelashvili	6jt1
トコール	mmm
martens	3r2o 5qc5
ngoa	6ppc
исиба	3d55
kyriakides	3fap
sihanouk	2t68
tiinga	4now
yukhon	94x2 94y9
卡	ib
cojocaru	7psh
kasich	1qqc
nobakht	7dke
miyanda	5oo1
mowlam	2kf8
berisha	3a0j 8agg
leuenberger	7h3a
romero	4tg0 581k
topolanek	2jtq
usubov	82rl
carrasquilla	46gg
qadri	447o 7o8n
긴	2f6q
odwyer	6j6e
ojeda	6dc6
masri	90mi
abdykalikova	5qa1
pena	11el 3b3l 59le 5ieb 708e 83ih 935o
ющенко	3nvm
ルカシェンコ	5o9
ampuero	88fm
nzondo	5b7w
taft	idr 3rfo
askarov	95q6
jaspert	5qem
soreide	1gv6
קוצמה	2595
stephanopoulos	pkb
hemedti	2l11
novalic	5fk0
puigdemont	kvi
לגארד	nyh
bholah	8no2
santamaria	3epk
labus	7axp
apostolakis	5ex7
טינובו	ikl
by	6wpf
getrouw	8mut
baly	44w0
カーン	1gma
ヒノチェト	drf
saca	b90
usamate	6bcr
zahid	43u2
zhelev	3w3r
porter	4xqw
skubiszewski	22h9
fidel	123p
klychko	3obd
בארוזו	1tkq
nunez	241w 4azj 8mr0
manuella	8fjp 8vjk
zvizdic	552p
raudez	7avz
sidorsky	8gta
kendall	26is
rodriguez	k7y sbg 1sc8 4eld 4tda 59pe 59rh 5bxb 5qoy 662e 6vo4 753z 7tb4
peynado	627p
cabrera	62t9 7rvk
claes	3rv5
xaisi	92sn
סונג	1zap
nasution	52ay
ميلانشون	1mix
kovesi	23qu
カーニー	2c6q
meloni	1821
tymoshenko	3v9t
stitt	1yn1
marcell	73g6
박	24lz
mottley	2fkp
tskitishvili	6xcg
basso	6bqg
스	6ft bl8 gmy p65 10lh 15q8 17k5 1fgo 1ia2 1w7f 1wb7 26jt 29bz 2ib4 2xec 2xyh 3d9j 3tht
namhong	5vvn
heleno	4krq
leveque	78qb
khudoyorzoda	6lhx
yodoyman	6ev2
gilauri	7nlb
schussel	3sfr
lamy	2vqz
boris	ipp 1zy9
costello	2y7f
thinley	6875
tchakpele	6n5n
koestinger	5arw
tromp	5h2q
bossano	69a8
yavlinsky	19gg
shalom	3ds6
tolusic	8u04
zaben	5n9h
achu	8jr6
reynders	tm1
duric	2cmf
joumblatt	3q4w
كارني	2c6q
mohaqqeq	7dfu
コルハチョフ	2io1
abbil	5zsh
mondale	3qe9
bildt	kna
tengbe	6bbw
시	cb wgr 16qy 2l5c 2pdo 32jh
tuilaepa	5g90 8vd5
hamralizoda	5g5e
nasrallah	1cev
ceant	65qk
kutesa	8dpd
akinci	2o9c
aripov	14z
demeke	54of
имамоглу	xpu
kussumua	691h
yildirim	hra
ハウエル	p2r
bannerman	1dfn
zia	1yri 3w8l
majali	3zt1
seignoret	4yoy
schweikert	53nm
granholm	1nad
monnet	1m3u
purbaya	31dz
togamana	50as
bondevik	21gv
cordero	4o3b
berlinguer	z79
pressley	4lea
sharmarke	7r2i
velayati	70q
瓦	yrm 284j 3ion
erekat	39u1
פיילין	3b93
סיסי	cb
elanga	5m09
bradshaw	8f2u
haigh	27dm
samro	7cto
siyambalapitiya	83ds
melendez	587y
mcwherter	2qf7
enkhtuvshun	8w2l
offmann	6iej
paniagua	3mvv
shamshidinova	6o25
юнкер	1m9g
wahid	1eq
deal	2px2
engelshoven	5zkk
ואנס	1ia2
金	2r9s 3nhu
bevin	zup 2dwg
myasnikovich	7a7y
noghaideli	96va
sumaye	5k3b
cuellar	1lmg 5ufc
iuta	8pdr
lepping	5m6u
suchocka	1blw
yun	9521
roi	82qd
zebic	6fa5
宾	1nmw 3u8p
garang	1qfn 84xi
wilhelm	1w66
オシャラン	1bs
uwais	3zo7
チャーチル	3s17
karami	7qyb
aken	1l0l
klinte	4nxb 4ny0
laafai	7gt5
balls	wkr
viphavanh	2z2n
cetin	1e7c
friederici	5ott
mwanamvekha	6er9
othmani	8bja 8bk4
tonoyan	540o
habibie	ef0
zinsou	6sgj
apatang	52kt
vasiliauskas	8zjv
хасимото	398b
cardona	2hhs 4xcv 86cu
rumhi	7fmf
schlettwein	4s0y
stansbury	76wo
tremonti	18bc
harding	3qoo
ndiaye	4bhj 76lt 8lg6
armitage	34h6
galdamez	6cvc
larue	7b5a
lowry	2i75
musoke	6mgt
abbas	29bz 94ub
hong	5vr3 5vs2 5vtl
lalgie	85bg
ong	7r7c 7r8b
laden	2uja
milosevich	3eff
amer	8pkj
diaz	3ulp 46x7 4oox 6jgs
mujuru	1rvo
pecresse	3n0l
伊	764 diq 1bb6 2blk
tusk	vdi
manastirliu	7rlf
bremer	2wht
חאן	1gma
budrys	22zm
ladin	2uja
plaskett	8lte
clemenceau	16zp
تيموشينكو	3v9t
mohammed	20sz 4cf7 4lhx 5xtk 6oq1 7dzv 7e13 7fd4 7fqb 7g07 7gag 7kg4
znidar	8xsu
yekhanurov	95dz
falcam	6qy1
lindh	ak9
cantwell	713e
straw	1ix6
huerta	6d3j
iorwerth	34ax
kanimoa	7ujy
mladic	33gp
topou	8qzc
deracq	66gq
инвэнь	3ln5
aziz	3hrq 7bu4 8htt
kudayberdieva	5q91
museveni	3v0x
bayar	8f02
페	3tc
lautafi	5i0u
pana	5o3t
terra	7sk8
lyashenko	5yic
migan	4jyi
omurbekova	4b6o
suwit	8o6m
gardner	iow
ستولتنبرغ	1nfc
yumkella	5ib9
штаинмаиер	139r
byron	8z2x
donohoe	2vt1
golani	31k
rompuy	1dww
jfk	1qa4
kouadio	6751
סולימאני	31o8
abdelatty	eh0
marin	2abt 3b0z 4fky 7t8o 8yw0
tchoroma	41dh
hogg	vri
machungo	73eo
칠	3s17
peters	3s5u 5lja 71hh 8fxc
fishman	6ufq
ivanishvili	h1n
naron	5sfo
sadate	by5
jenkins	38kr
edwards	xbi 1pua 1q87 4y77
sprlje	4grq
wulff	ntl
森	4ap 2fgf 3453
haslam	hfx
悦	3un2
hosokawa	2n5v
chuan	odv
maciel	703g
cardoso	11wj 5k5r 5wrp 8f4g
duffy	3bt4
mswati	20u8
olesen	7q54
لوبان	2bpu
haiveta	4xek
rivlin	7j3 3444 85qc
sall	28qa
видодо	1rwn
トルトー	1ve6 2zzs
louembe	4pgx
mazen	29bz
rinkevics	wv7
ראיסי	wgr
bakiyev	22ia
tiangaye	7mwx
بوت	30a4
カラシッチ	32cm
شولتس	2tiz
schlesinger	1kjc
adamkus	3mo3
haitham	1aye
macan	8toa
ceku	2k9
somdi	8kqk
kokonyangi	6emk
vaezi	6x9b
sofu	8m02
vely	50hy
armstrong	1xxa 45p1
kwarteng	22td
schnabel	1hco
dunem	5hs9 5irl 69lc
аннан	21qb
trevilla	34fr
maroni	36ue
oury	ejj
degette	55wc
nangaa	pes
هافيل	3pu3
vitorino	4d4e
hakkanen	bhg
mulroney	jn5
kenyatta	1s0e 3m2e
salvini	2e4e
musa	7l1h 8cbj
goumba	41a8
grant	3m61 6fat
ndayizeye	57m1
чжи	dy3
kudbiyev	8i6l
caputova	3wov
wojtyla	30ix
pawlak	3q2m
روته	2cho
salih	f2z 4dg0 96zi
glas	6bwd
البغدادي	1qz
castellini	65pq
格	1dke 1nfc
yuschenko	3nvm
dia	55s4
kulimoetoke	79k3
zafir	4a8t
addy	4ldm
cummings	un9 y0g
kombos	pbz
suga	3ur0
темер	2gxd
babbitt	jyp
kiesinger	22m8
youla	6yb1
obiang	3icp 4uyl 5eoe
كيسنجر	1dke
ghiro	8ech
slezevicius	2fm
vakatale	8pt2
zuma	1j01 2sui
ditrikh	93vf
abdic	12ar
kam	6vsl
varank	7iqo
woolsey	1kmf
pilsudski	1vtq
sharif	2q46 3cx3 8frc
رامسفيلد	v3p
이	764 diq 1bb6 1ljj 2blk 2krp 3j13
nena	62eb
ngor	liq 569g
breton	3j69
casey	hyp 3r75
dale	6b38
cheptoris	8dn4
corea	7173
english	hd3 8jx7
mcclain	6sjh
ramaswamy	3odc
andrews	6i9p
chiwenga	pax
miyazawa	1z45
giscard	3n1v
metaxas	1h2p
obasanjo	2u26
sikorski	32aw 3ssj
브	5xb
ollongren	1wad
ahmar	49r6
radman	18wz
steenhuisen	1ro5
トランフ	v7z
baum	7ke2
chamberlain	1sor 2qrt
carney	1lta 1q4a 2c6q
roger	78tr
golodets	7qca
lane	2zb9
borloo	1mfh
bove	1te2
rafanomezantsoa	8982
hull	pe0 1l2d
باراك	xi3
grynspan	84vp
kabambe	50p3
чисекеди	14ua
hekmatyar	19p5
dodon	1gco
melescanu	3ib8
nemeth	2j5t
rhodes	fou lzp
벨	3pu3
khudyk	4e4y
chitchai	4wxj
mace	7jzb
сибіга	99a
kiviniemi	2beq
milosevic	3eff
saul	53mw
patsatsia	7spg
gramegna	2zrn
manele	1nly
ان	2mzy
birou	4g0l
fares	61d2 7dx8
sanders	gmy 3b74
odor	3xg5
mcclintock	8tp7
jerkovic	6f6p
konstantopoulou	3wdv
sithole	6xms
banjai	4mpn 817i
carmena	2aiz
plaga	886y
baylan	5xng
felix	4qq6 9289
konovalov	47l8
فوجيموري	4ap
baing	4epz
aseradens	4ji3
muscat	1sx6
bozhkov	479j
papandreou	8od 16gz
draskovic	3pmo
johansson	3uga 7gz4
rawlings	1nwq
mey	45nq
oneill	2h9a 2wqr 3k36 7ybt
макконнелл	2k6h
ocampo	280u
פוט	30a4
torosyan	4j2v
abubakar	dp2
マリキ	2t7z
bahdon	490j
davey	wlm
kirchner	pp3 2tgf
sajjan	5snj
abdyyewa	4lx8
dumont	61xf
kamara	4pqp 73vj 8slm
krenz	xhc
sovaleni	8imd
batbold	8n7c
niinisto	3bi2 6h3t
sarkissian	ck1
ruto	3rmv
adamczyk	4f7j
sangare	7h52 8sos 93jv
bayoumy	4crd
pary	567s
arias	3x8w 6fib 869g
bethancourt	483l
turabi	1cnr
zawahri	e9a
macron	ynf
ocles	71lr
te	1gkc
sileshi	8j8j
finnbogadottir	3ngt
fischer	1cyq 1kq4 1se7 54cl 8t0u
sundquist	uzf
ヒスマルク	2usg
garrido	7zy9
フリコシン	3txb
fabureh	4cbj
kucan	2j94
ninh	90eg
richardson	hj4 45li
창	25sr
aguayo	7wly
allicock	8ods
sakaliene	vv7
baird	63dt
кеннеди	1qa4
sommaruga	3e5l
رايس	p65
fiala	2yq8
livingstone	1y4j
yatsenyuk	css
aristide	1m4m
asim	7br5
kammenos	2vk9
bird	6rh8 6rhz 8xkr
jindal	if3
komarek	8x16
majoro	7bdw
tsacheva	3lpp
koolmees	92km
obichang	4vxc
futaisi	43zi
nankov	7nfv
banharn	euu
ferguson	i2y
foulkes	4j5a 56l3
kasymov	6hmd
mason	8etr
пиночет	drf
hassett	1yh2
risch	51nc 63tn
slot	1bkm
wolfowitz	2wwr
gallen	6ext
vainiute	7ag7
valencia	4eo0 6dvn 831e 89c2
стубб	5xb
מובארק	1erk
denis	4buc
magyar	31k3
asif	1yx4
vega	5lkh
burlison	5d45
carriere	5axr
embalo	3m7g 4hag
jankovska	81i9
watanabe	5vb6
왓	3ion
vahi	3jry
choe	n5w n76 4x1j 4x2i 4x3e 4x4d 4x5c
rogan	4gqz
taivaiia	6ccj
norby	5b0b
bachelet	2h43
dieng	6yez
черномырдин	3nhu
lira	cwt
fontaine	2roc
mohadi	6jb9
الناصر	1548
強	25sr
patten	njo
оджалан	1bs
ロウハニ	1cic
augusto	6z2r
schakowsky	64b0
cheney	t8l 26ho
benitez	2btn 7sjg
moco	7053
modi	2pnl
מוראלס	10lh
musema	5llf
ghimpu	79fd
kodjo	42pt 5918
golikova	8pqn
bassil	5nhi
kalonji	4kbp
sukarno	3gcp
houngbedji	42lv
jalloh	7cgb
rudd	7w8 1yl4
peter	20xv 6rl2
fayqa	5gp1
leadsom	8kc
stoiber	wy4
stephenson	5k2b 61wk
indrawati	3exf
muratovic	1ccb
vinkele	5z2f
مبيكي	3ilo
تينوبو	ikl
nokes	4ue2
门	1c8w
mutalib	3zfy
シンワル	3t9d
mutorwa	6al6
natuman	69d8
טוסק	vdi
rove	1wyy
تراس	26jt
チナワット	3ion
بوتفليقة	ib
dibele	4ijf
fause	6p5v
pengelly	ym1
gnang	4qcn
priebus	33y5
fullerton	91oh
vitsas	56ch
kamikamica	6ef4
novakova	74iw
bunyoni	45ha
tondelier	2bsw
tsulukiani	8q5e
brou	668s
gotha	3dxh
拉	31k mx2 1cev 2qjy
gray	41sf
selcuk	96ju
martz	1uqp
grimsson	3x7e
lott	3liw
蒂	2esk
tajani	bas
oneal	82gl
saudargas	6td
granger	52vz
kunasek	73dx
зеленскии	3pde
aydaraliyev	614h
elfreth	8fb6
bos	3sng
بارنييه	2gpx
isaias	1hdf
jeong	67nc
dzulkefly	58qe
mbairobe	5kzg
trump	v7z 1hyq
フシモリ	4ap
sarandji	8k1d
hua	1f8r
tam	1ep9 5iq5
dahik	46it
silguy	3vkb
baldwin	3f42 8p6z
gaviria	q1u
soleimani	31o8
agbetomey	801q
nastase	2hd
dutton	2y8h 63id
basil	8dmg 8eaa
iohannis	21iu
ribera	3if7
amri	8oxi
kadyrov	3mw 337s
dhoinine	5ys3
hashemi	3ht5
wampah	5un8
pont	2y3f
свириденко	3v7i
zametalin	9038
forbes	1xct 3fqq
ardekanian	85tk
beriziky	65jx
keter	4vp7
렐	3h7n
shave	45vf
tedebe	8be9
silajdzic	1c3p
maszlee	75np
מלנשון	1mix
باشليه	2h43
chagger	4mkt
umar	43kp
dindic	3wis
סאלח	6ux
프	8po tpp u78 ucz v7z 2556 2io1 2lmj 2s4d 2sg4 2xpy 337s 3c7f 3fvs 3u1n
חסינה	3cys
vandenbroek	8fdl
орбан	3nmj
fischel	4k1k
סוקרנופוטרי	2esk
araidh	65cs
pique	1slf
メルケル	a6r
aydarbekov	4yfe
marlin	91v3
souef	7cxh
molapo	6wlt
benedict	30c4
вилдерс	15q8
kerry	1qte
slob	4i7e
benghebrit	7op1
dogan	2xq
アホット	3l51
petricek	3l36
plumb	8ac7
teewe	7ksn
меркель	a6r
popova	70nv
himarwa	6it6
pingree	4wi7
garvey	2azt
sulh	83qs
エルトアン	33rv
mvouba	610j
remkes	69n2
whitman	o3d
bektenov	2u6e
gonchigdorj	81jh
中	1z80
hirsi	87ge
auf	4l78
glickman	qg6
luksic	1gej
فيلدرز	15q8
djokic	7xfo
perera	5le5
펜	2bpu
halidi	5xoi
barzani	2dk8 2dmn 2qco
robles	1tw9 2b99
djotodia	2gul
boviengkham	4qkk
thabane	8s63
ivanic	2ke8
メネム	l2o
khaing	9257
מין	1o2t
papen	13sn
shohmurod	8baj
مادورو	2rp7
molina	2uq3
nagamootoo	7h95
tizeba	4vz3
rifai	8dzn
цзиньтао	1f59
вильсон	3sih
rossello	2xar 34ev
opango	62nk
maccioni	7zut
solbes	2xd6
banda	1crd 1u6j 38ya
букеле	2q5w
centeno	2op6 59xi
domanski	9oi
home	4ny
abdo	2btn
abdedayem	9312
geens	6n2c
ghanem	497o
mokaila	6mnn
bole	5hy0
ayotte	1xy0
peeters	6nqo
شرودر	17ey
bhumibol	1zw8
mistura	3ez0
mondjo	4vu7
meshaal	1yph
joyway	8yee
sesay	6i87
mupfumira	80x0
tweisi	424r
douglas	1o8z 55an 5xhz 6s8m 8a0i
pelosi	2pdo
tizard	4upk
ouardi	5aeo
tchiroma	4m4i
boulos	2dky
patrushev	2sg4
akesson	1oot
spanberger	1il
champagne	1492
griffin	2r7m
batalla	5whi
קרני	2c6q
ruhe	3pa4
ali	1h6n 3wao 44o9 44r6 48xr 49uy 49yi 49zy 4a9l 4bkt 4mwb 5fy9 5ypp 6x68 6yxf 7h5u 8oht
barrett	8tll
suhaimi	8n2s
קוואשנייבסקי	52i
albanese	awa
bera	4cat
bhattarai	4lpy 6nru
dijkstal	5sky
rurema	55bn
янукович	3npm
simeonov	8wpe
maclennan	53ag
guest	77rd
קלינטון	h8p 1ebx
pradhan	55o9
bangemann	2ctz
salles	86hx
shiimi	5zxo
shulkin	rzk
киссинджер	1dke
hagerty	4p62
purisic	6jah
schumer	oj9
uguru	8wfd
хе	2vnm
rousseff	tpp
サッチャー	2b4j
utypin	7wdh
トルーマン	1c8w
kuczynski	2x75
bundhun	83ev
heresi	8d81
וארופאקיס	3tht
און	1zfa
kapu	532r
mandic	8zob
markey	58xm
fotyga	ajc
karidjo	6wnn
utri	7g68
dhlakama	2j6
moran	4t44 67vb 7kw1
bouterse	t06
juppe	3tc
oconnor	50w3
zeroual	260r
shein	49mx
tchiani	sz
wowereit	21kw
lubbers	396m
haridopolos	79w5
коль	1d5y
奥	2awe 2if2
mesquita	4t1k
akuffo	5oi4
fienena	5gyp
fuentes	7les
アナン	21qb
kuwari	5n70
wolfensohn	1klj
منعم	l2o
bagabandi	7kxv
navalny	6aw
dologuele	4fyu
schneider	4qr8 5e6h 8aeu
ברק	xi3
reshitaj	461j
bazombanza	80zr
desai	2n25
hoover	1ds1 1i8o
suljkanovic	5chi
אימאמאולו	xpu
topolansky	6ty7
cantor	zhd
qadiri	87js
zurek	3q48
chaudhry	6x1h
luhut	6u6n
lebed	5mi
meyer	2e09 89k4
saikhanbileg	4wrh
amici	54um
شينباوم	owe
desjarlais	8ftp
cioclea	8h0x
bilirakis	5qdr
craigg	9164
debono	2onm
pavelic	avh
beyer	57rs
abulajanov	413i
mahamoud	7hte 8cwx
bougouma	5d3c
gurr	4euf
олбраит	28r6
hortefeux	jpo
pocan	746h
qurei	2yh
thant	3ly8
fariz	96cn
liccardo	8dq2
pindling	6vuv 70pr
ponta	3nce
feizoure	5vuj
lankford	63mx
limjaroenrat	307t
патрушев	2sg4
פורושנקו	2yvu
mccleary	4qly
kawana	465h
lebouthillier	55z9
tuan	8uxg
フロティ	37qx
bolivar	3e6z
shamir	3ucq
чавес	1fgo
kwasniewski	52i
radulovic	7we7
ميدفيديف	u78
ميشوستين	2ivc
gauke	52v1
naimi	7en
yamashita	8p11
мнангагва	yrm
bakhit	74gi
pramanik	5bjv
פראג	2ryd
קאנל	2him
chzhen	8yrf
mikulenok	577i
pavlopoulos	31cs
vojtech	41tx
recica	8kau
rumas	8grz
carcasses	7b9y
muloni	601c
بينوشيه	drf
lakalaka	6j4o
kistion	9081
husbands	4zht
bathaei	7d7u
isaac	6ekc
cantero	6cgm
maasi	6t9d
stepashin	3ch6
rfk	35r1
אטאטורק	2oa6
colon	1nbp
reding	3ofz
харрис	1wb7
mataafa	121n
vasilyeva	7qfq
мурси	2l5c
eyadema	18l7
блинкен	bd2
rizo	6dqn
mahmud	443f 4g23
legrix	7zat
gavroglou	6nbi
shevardnadze	x3b
ntsay	4xq1
poroshenko	2yvu
rostomyan	5w3l
zawahiri	e9a
madaj	3zey
souare	43rw
abalakov	7i99
shipley	1nd8
shukeyev	8w5z
creech	92ry
obrien	36kd
saddique	4pva
моді	2pnl
witkoff	3fvs
cholango	5wpo
peake	6ihl
craig	4fue
dhakiri	5shg
ntisezerana	5l0b
shettima	1x6i
abdallah	1zqs 44h7
anwar	bw8 3z3y
cubillos	6zru
oddsson	s3x
khaw	6l95
verhagen	2en2
artykow	7j37
ardanowski	644t
koka	6qic
stefanovic	2qb5
markaryan	4dsq
sanchez	2xec 4xst 6sb3 6v3z 7pps 7qdx 81zc
shamsiah	7o9j
couchepin	7u5j
koirala	5nzj 8o2d
musar	2pvp
netanyahou	g5u
tabora	88tw
patt	5wk7
sam	3af3
clark	19cp 1d0x 1pcw 1xfi 3qz5 52q1
merafhe	7glo
мерц	14gw
yereyere	7tnu
شامير	3ucq
mehlab	5xqy
volodin	3pq8
moavero	5cun
botha	2v51 3060
sumiyabazar	579s
copps	8hxl
galloway	162b 5x9z
leite	4nz3
tapueluelu	75sk
핑	sem 3t43
kouchner	gk4
sanghali	4ea7
barak	xi3
curzon	26ui
donovan	3cua
nguinza	666t
arevalo	gl6
vacaroiu	2rie
fico	35w2
ilves	3ldz
lazzarini	2zgr
loncar	96mf
希	wgr
hanley	5lsz
sarkisyan	4hyw
ndalichako	6fcj
ハンス	1ia2
kpwatt	7zez
knowles	3ld7
azali	ebb
bonafede	48a4
lighthizer	369r
pats	21wo
zvyahilskyy	94zg
sikazwe	4x7l
娜	3cys
אחמדינזאד	29fq
בוטפליקה	ib
haspel	17yv
shanghala	8bsh
bazan	57ck
niazi	1gma
ravelonarivo	661h
johannsson	8j35
senrathne	828z
kritsada	6nws
benes	x8g
compton	69ue
dodik	2jg6
yugoslavia	1zts 20xv
gerhards	6ilg
rice	p65 3gkf
stoyanov	2xur
toufiq	43ta
циндэ	234e
בולטון	1pxz
thuong	906g
landry	1n1a
hewitt	2w6r
billah	45c3
faeser	2pcx
mayaki	5xq5
weizmann	m80 10pv
rahmon	yw9 94ql
menendez	iag 6bzn 86ei 8831
bacon	57o3
pita	307t 5au0
зариф	2lmj
veasey	6zo2
bourhane	7on0
miliband	rtl wne
vazquez	3he8 3qjs
buha	4wb
vieira	2ein 7wxp 8x42
willkie	3qu9
كويزومي	1v7n
jayapal	80jv
mifumu	796i
баррозу	1tkq
winnie	3rz9
利	2iz9
yalla	6o35
sakellaropoulou	1xdg
gachchadar	4p0j
morrisey	2wca
ターンフル	29s4
ananiev	6mjb
nguz	65yt
bacquelaine	51dq
yanukovich	3npm
doherty	855a
williams	38fu 3dk0 4mxh 51r2 559t 5awx 5ewf 7n9a 88un 89aa 8y0k
dewinter	12bj
crosetto	19m4
walz	3jxl
errejon	3x6l
hasani	4m2e
ossibadjouo	75vk
rogers	5spo 7a11
mgaloblishvili	5pqa
saliji	4p2x
adam	317q 60ab 66tu
heitor	6z5b
behi	7qtd
erbakan	2qdg
sharshembiev	4m8v
ابوت	3l51
srettha	3evz
park	2vmj 2vnm 7txb 7tyi 7tzf
ハクホ	23x9
figures	8ie6
waly	5n3d
yacob	5rg9
japarov	39sp 457f
katic	4ebv
карзаи	1bb6
لاغارد	nyh
suharto	3gbs
kiggans	67j6
bareck	8hc7
molokomme	4ka3
prayuth	312v
coffie	84sz
dzamesi	8eb2
boozman	69r8
hocke	htw
vedrine	1fai
widodo	1rwn
ayrault	1mn0
ishiba	3d55
makuza	4ocg
funes	2edv
tomar	7kb0
لاين	3mg0
dzurinda	2j6m
mihailovic	vz7
solyom	28kl
מיי	3j13
بلير	3l8t
فانس	1ia2
アタテュルク	2oa6
chilima	8fn7
bashir	2m8h 2uaz 60uw
madison	1kc8
sajwani	5kn9
marrule	5v5b
tiffany	8s97
mcmahon	2683 8710
براون	191m
内	6aw
dahn	4oie
greening	1vij
萨	pus 24cm
brunner	28xf 8ma4
ロムニー	2kae
gomou	4obn
pundari	6amy
ranawaka	7uid
尼	3ft 7fo fzl t8l 1821 1cic 1jos 2c6q 2dmn 2e4e 2kae 31o8 38tp 3dt5 3v0x
yentchare	8q2m
єрмак	9i0
qaddafi	2nf1
munguia	53e7
פטרו	19wp
rao	2v31
parubiy	4f5i
lawson	2s1w 4ygl
hakobyan	4jrg
itoua	4rjy
schallenberg	5v8
порошенко	2yvu
ralda	6uzl
טראס	26jt
тимошенко	3v9t
calfa	2c44
stevens	3i6r 5ofv 5rek
gysi	19eb
פריגוזין	3txb
turnquest	7rpb 7yha
johannessen	6her
teme	41cq
רבין	3u8p
jenrick	3657
تاكايتشي	3at9
deuba	8i2h
verheugen	1ach
ラムスフェルト	v3p
colyer	1n0j
קיסינגר	1dke
fourati	5v36
major	1r5d
rejepow	85ng
bulgak	8zq6
shakir	95s3
symington	1292
adda	6egq
masiulis	89dz
gennimata	12lu
leanca	61ji
muluzi	enw 4kfv
nikolai	2r4p
nnauye	7k6q
tulafono	8tin
nurbaya	8ka3
scanlon	756p
cuffee	76em
ogi	2ei
waldheim	22ph
カラス	1w7f
эизенхауэр	w4a
baba	8vkd
rustamov	5b3f
بوتو	fqi
モルシ	2l5c
kvirikashvili	5nxa
oettinger	1ady
molyviatis	2yzj
vajiralongkorn	20ov
wijetunga	56h4
מון	esa
그	1nfc
dunovic	7adk
تشي	dy3
grassley	ofi
pertini	3axr
alsobrooks	4fnr
koroma	zts
ozola	519q
fassi	3xrx
huckle	45qo
カルサイ	1bb6
lauritzen	6iik
baron	5ilm
diokno	4nrj
fu	5kkq
tsakalotos	106t 5f5g
chirac	1j38
hemati	3ylt
الشرع	31k
アーターン	1ika
scowcroft	jff
sikua	55h8
abdurahmonov	5y37
חאתמי	2lrc
zelaya	2aho
טקאיצי	3at9
valdes	7s9f 82td 8des
wallace	fpk 16ve 5umg
פיצו	35w2
almeida	416t 4id0 50uj
benflis	491r
황	30ew
okamura	3kvz
mirziyoyev	3cvp
ホリッチ	14yi
donalds	4rvg
rugova	1g1r
filali	3y31
aissata	4bjz
petrosian	25nb
bastienne	4vjd
tugade	4j8v
davidson	393o 90xu
banzer	1ffb
wilder	vtg
кулеба	uhd
ozdemir	m4f
بريغوجين	3txb
kotleba	2bim
смотрич	gyd
cosse	4uak
kolingba	4dyu
sanae	3at9
shinseki	zle
tanayev	7nh4
mahathir	290y
mcmaster	1aj2 1doq
seydou	8bvf
lasso	19o2
cuerpo	l07
mokuy	48df
seidou	45x2
abua	4ecw
mamadou	6y6j
hill	5ke4
bushati	56re
enkhbold	78zr 7b6z 7pb8
massi	42qn
барадеи	2krp
жюппе	3tc
친	iyo
fitto	32o8
spencer	4mcz
бак	24lz
dahi	3xuj
perdue	gx7 3en4
بينيت	2p0t
рахои	2blk
bertinotti	1189
fidan	1b0x
torrijos	2d6o 2ua5
banh	8q4d
fokin	8zl0
hinojosa	5tuz
strandhall	4gmu
carrizo	6ci6
menfi	2lj6
מיטראן	145q
tove	1mm1
пэилин	3b93
badibanga	8eks
freivalds	2384
goering	1dyq
wilson	1c5k 2y2o 3sih 5k1e 69fb
kihara	2jom
thor	wec
afwerki	1hdf
maire	k4u
allaq	49sy
hai	5vmu
jasray	815d
melo	4fx3
card	8yf
zedkaia	6gzo
schmit	7mw4
mcdonnell	i9n 1rbc
jarrett	3mwx
dionne	7e9w
sentamu	8bcs
feroz	5htx
hajdu	7upw
dubyna	7q8q
ולנסה	24cm
اوباسانجو	2u26
kgathi	8hvo
seniloli	6bf6
チェルノムイルシン	3nhu
gavrilescu	5pfx
mazzoleni	6gqs
jonathan	18tv 8nqe
تاو	1f59
bongo	74l 2u74
rossi	8yij
kagame	2wkq
حسين	39mk
faure	2txe 51zo 7ulp
henry	cbf j9p 5ltt 73mj
sesungkur	8mzf
speer	48s
קואיזומי	1v7n
andropov	3veu
blomdal	7pqm
hui	5wom
parkinson	lyf
mahdy	5veo
アイセンハワー	w4a
ヘレス	3d9j
gharaibeh	7iw0
mclaughlin	46u6
pahlavi	2lz5 349a
anantaphon	4del
ahmeti	6z2
zlobec	4yj6
dahl	22bi
auchincloss	636q
schaefer	3rb3
tiao	6tts
khalid	4jjn 6k7z 6kap 6kf4 6kh6 6kl5 6kn6 6kpe 7fee 8bmb 8bn2
هاي	2vnm
alexander	qxm vpp 1cum 217a 23df
briones	6cfv 6r90
eichel	1bpt
היטלר	2bu
ハタミ	2lrc
ygeman	4dpb
santos	1teq 1uht 2x67 4sa1 5bd2 5hq4 5j6t 693o 727m 7mxy 929v
מוחמד	290y
chansamon	4vcw
swinney	1rqz
לינקולן	1nm
aidid	2kwt
kassem	2p41
munoz	5fi6 71ki
maddox	25g9
mahuad	1kof
القذافي	2nf1
정	1zlp
aati	7bl9
malloy	qwh
lahood	33jd 5290
талабани	1jos
arango	4ab1
vanhanen	2e9c
petrosyan	25nb
villamayor	6fy6
كاراديتش	32cm
espot	3t1p
малики	2t7z
hamroyev	8hur
enkhtuvshin	8w2l
paksas	37mq
פרס	3d9j
mabiala	7zqy
nghimtina	5dd9
thieba	7vp1
cleveland	19it
farnham	6vwd
hassanali	7o74
lungu	wsq
venizelos	xvl 10g7
صالح	6ux
agnelli	3gnd
sekulic	58e1
razanamasy	5qw5
lintila	79h8
manchin	1pgu
lozada	18qz
kejriwal	d20
polo	7jqn
ho	1eim 599k 5vjq 5vkm 5vlz
ramgoolam	2pz4
wilhelmina	321s
wine	ifv
ielemia	4hus
urusemal	6et8
breik	3a39
desaulnier	7415
lin	6s0l 6s1g 6s2t 6s3q
пауэлл	p2r
アッハス	29bz
marapana	8rs7
moore	3qxp 4ms0 4phr 5r0n 6nvy 87iy 8suy
aylwin	2w88
campero	4i5s
damaseau	8wr3
jowell	3ijg
himmler	1cxv
salman	1yth 210q 2mh5 8d12 8d3s
chilufya	4wwf
duma	91np
jawara	545j
marawan	7r0d
mrvan	5joz
vucevic	2jj4
poos	1j95
yoshida	3d8p
boys	77s9
maruf	8ou2
зардари	day
كاسترو	123p 33of
מלוני	1821
luns	1sw0
mullings	8hae
rudan	7kid
alik	4ada
hess	38ol
bilal	730o 7c1k 7e89
טרודו	1ve6 2zzs
csaky	7tmh
ルヒオ	2awe
曼	2mh5
welby	1vhq
wilkins	78g8
abylgaziev	7ia3
moser	6e7r
dumarinu	8jwd
reisinger	ff1
טמר	2gxd
トロツキー	251e
pires	48w2 73k2 7wvd
ghazouani	2lcb
salesa	67m7
guilavogui	7t3d
makosso	8ay
abayev	52i8
mali	8k2w
פטרושב	2sg4
شتاينماير	139r
svoboda	pz9
ramjattan	6ld1
haniyah	1hhc
miao	77f6
fudge	2aum
guthrie	4r0i
tedros	3i8c
akimov	6xpw
buhari	2nt6
ferrero	4ssk
kedikilwe	80av
wamalwa	5enc 78em
yi	9410 941q 942k 943c 9446
младшии	16qy
ערפאת	3tny
guerrero	57ux 6t67 6tii
reichinnek	1cvc
agboyibo	93hs
croes	5f2y
crombie	8u9e
lenihan	jl4
rajapakshe	91a1
pamplin	7uou
tomegah	8y77
мун	esa
adeosun	6jc8
dimitrova	4pfg
dominguez	4srk 6usu
mccormack	77zt
teklewold	8qcf
teleguario	4l2g
otarola	46m0
hochstein	82b
padoan	2zle
lux	6e75
endara	5q2s
kalmet	7oew
wyatt	6jf3
אלבניזי	awa
guingona	8qo0
kibaki	2oi6
lourenco	1uai
tumwebaze	5jrv
abdoulaye	6h9m
grillo	ggu 5o70
シュヘ	3tc
kakar	4hmj
drouet	4cyr
кэцян	25sr
wangchuck	20in
shuhayab	455o
elrington	91cl
cosgrove	7xqy
kutovyy	8pfb
sello	6j3v
laareydh	49b0
siew	8z8q
gusenbauer	6lz
jonas	54bn
هنية	1hhc
gailis	2otn
ヒンラティン	2uja
mierlo	1bu8
tabakovic	6cav
cameron	rdw
chayane	8c6x
oba	7zta
laraki	4lo7
guillaume	563o 564k
houdeingar	52xr
wiebes	5d9l
مون	esa
medgyessy	31l1
니	3ft 6aw 7fo fzl t8l 1821 1cic 1jos 2c6q 2dmn 2e4e 2kae 31o8 38tp 3dt5 3v0x
насралла	1cev
penjore	52hf
becerra	3szg
gamatie	492o
marape	1kd6
бхутто	fqi
loke	4gx0
comey	1k4g
kamal	4jki 6hsk
рамсфельд	v3p
doval	3f8
pendes	738f
atallah	5n4x
power	3al4
albert	1zs8
pendarovski	3g17
koltovich	8zvd
mentese	7jh7
强	25sr 25vp
bazombaza	810o
dambazau	412j
sinamenye	75xd
vaitiekunas	2yte
ameen	401k
bendtsen	gg1
buteflika	ib
jinnah	2np0
bernanke	fjj
grisham	2h7x
kharge	29wj
magufuli	1r2l
rokita	1kyu
teo	11ft 6ewr 8qj8 8ql6
thurnherr	90qs
reiche	1xes
메	2wkq
landon	6j0
اوجلان	1bs
mazari	8ibk
prakapovich	7ymq
deutch	1q7g
garamendi	6a1b
pankratov	7q73
sarangerel	52j0
zogu	218n
اون	1zfa
カタフィ	2nf1
agusto	6ce7
fassmann	5tye
talat	2eyd
yao	93ay
biton	945o
almagro	27tx
cole	4yxi 8tmf
karam	4h25
بلينكن	bd2
roopnarine	8b3y
peres	3d9j
rodrigeuz	7991
tsikhanouskaya	3gtv
ויטקוף	3fvs
akhmetov	51x8 8h3w
treffel	66al
cusi	48ay
fields	4zct
greguric	5ji1
tuberville	8u4t
moses	556b 8p3g
urban	1nz1
mccreevy	mu8
меланшон	1mix
היון	37gw
nyusi	12dq
pavel	2ysm
majbari	5g85
ramid	7ip4
rutelli	12qt
הנייה	1hhc
socrates	1u3t
tangi	8ywq
kengo	1y82
פאוול	p2r
nikolovski	6ss3
qosimov	7t2k
thornburgh	thw
bukele	2q5w
hasbellaoui	7gjy
perez	kyt 3kj4 3ulp 4t75 4uum 5agh 72ng 8472
barkley	460r
recean	vk2
احمد	1kl
rama	wwl
ケリー	1qte
otorbaev	6bec
rasi	8767
sengebau	67r6 8w54
acosta	5c2 5vpg 61kn
sika	8g9y
jesus	6br6
parolin	305a
corbyn	1nmw
leahy	2w9u
kimyan	6ixs
غينغريتش	2qsr
matlanyane	85oa
popa	8wnc
kotyukov	7a68
botwe	510v
론	ccg
كفاشنيفسكي	52i
dausi	7mhy
gomulka	3spy
suleiman	2u8q 4s2n 78up
林	1sy6 3b93
cresson	3wwh
forde	50e9
gamage	546w
jagland	3jlm
rohde	6p9a
rong	89x3
гросси	32jh
佐	1tkq 35w2
seck	5y53 6xex 7tt1
tsogzolmaa	8v5w
ulloa	5h92
lafontaine	2uof
underwood	m0h 6pms
ala	2yh
broek	1bvf
cunha	x4w
sylla	4wcn 72c6
fillon	13yu
ghani	d9r 3z02
רמפוסה	pus
saturnino	6z9p
גינטאו	1f59
brot	66f1
لافروف	3c7f
aguirre	104a 46v9 5oup
northam	330k
兰	1bs
mulla	871v
leuthard	vl3
lukita	5cj9
schwarzenegger	cqs
yermekbayev	7p71
mello	3ckz
שויבלה	3sb0
hoole	45pz
nouripour	2ug6
bawari	7d8o
ekren	7l2q
fletcher	zyy 3kfk 6sqe
maric	95wt
andreatta	ftv
lika	5tq0
savisaar	wtq
worrell	548n
hirohito	z1l
maas	1cw3
robespierre	2eo3
思	2xyh
borjans	2sze
mutko	8zhr
pillen	1okp
shuvalov	5ykq
barragan	7k27
mark	89ri
贝	36gg
horta	1sg4
nyunt	1z08
padgett	6j1e
bolojan	1gil
ndong	65xk 680y 7958
emilewicz	62sd
dogbe	8y54 8y5x
elchibey	58vo
garavano	5mtf
lich	7lv5
schiff	21r
turner	3bqn 6qjr 78dr
haupt	5uru
maragall	2vuw
gucht	1wl6
hammouri	8po7
laqqis	5t39
selimow	8lmw
סונאק	359r
kristersson	3m3f
onkelinx	6ptf
אובסנגו	2u26
דונג	2aju
フリマコフ	3u1n
macmillan	1c4p
islam	7p90 816q
leavitt	1x3c 2g6w
moody	4jql
ramampy	5o4k
baudouin	1zvf
birindwa	5gkd
xiao	92vz
codey	34k7
לפיד	3td0
франко	12u0
bawumia	6wxd
kyagulanyi	ifv
amari	7ezj
kalogirou	78l6
simmonds	6jit
byaruhanga	91l0
lafontant	62ac
sindimwo	5lnz
dermer	37y8
demirtas	3byr
ha	7yvc 8umi
беннет	2p0t
abakar	4ap4
gargash	4hng
abdulaziz	1zov 2073 210q 319t
bolkestein	14jz
scheer	96h
sherzai	5q7s
惠	2vnm
tomi	8xz1
בלינקן	bd2
alwan	45f0
araqchi	25
franklin	g3w 8fvl
afif	432v
debretsion	sa4
coons	4xwc
reed	3fso 62bp
kozlov	47p8
fong	5ic3 8z04
palme	2u1g
tampiza	4zuh
menacho	7t9e
sy	8dts
weizman	10pv
qatrani	4a2e
chevry	6twc
condi	p65
gedi	495k
pacolli	fge
schuschnigg	22n8
サルヒーニ	2e4e
larijani	7bf
aguad	7rs2
mkapa	g4t
andriantsitohaina	7jir
tshering	585u 6taf 7jta
mikser	8ob8
kretschmann	3ryd
フィツォ	35w2
ayara	81h6
bani	69qj
diakite	8ize
kobakhidze	1h5m
tillerson	3453
נורייגה	2acl
ringadoo	8xg6
subianto	30vq
lebona	8gf0
kerrey	i6h
montchalin	4c7a
كانيل	2him
stenergard	2bh4
wheeler	97h 5p9i
jeri	1tgq
levin	ksf 79zf
サルタリ	day
jamal	3zj6
maarouf	4hpo
mulikow	60sy
미	1k4g 2lrc
canel	2him
prabhakaran	3n6r
rajah	5zcj
هتلر	2bu
latron	7umi
osmonbetov	5bqm
hammarskjold	q6v
qasra	2o79
каддафи	2nf1
만	2mh5
אסנאר	1tsq
كوليبا	uhd
테	377n
khalifa	1b8z 6kr5 6ktj 6kvk 6kwp
lubyova	74za
arone	4lum
tolli	3xt8
dan	2rur 4u3v
센	2fgf
kaljulaid	1yf2
садр	2o0c
ruud	7h4d
фарадж	2ryd
ميلوسوفيتش	3eff
haqqani	3e7s
hasina	3cys
somare	78an
trotman	83go
self	6j28
muhsin	49dx 49em
tei	806o
abeid	4k6m
manetoali	8egm
navalnaya	3v6b
klestil	3jd6
cazeneuve	gin
구	3cbr
landau	o9a
bourke	74pz
ghais	1ax5
gottheimer	6f0i
smetona	arw
濤	1f59
文	esa 3ln5
chretien	1lz2
klassou	6n4i
פינושה	drf
engler	1q9d
ердоган	33rv
basescu	3lhx
tchuente	6w6r
zhu	3w6w
קגאמה	2wkq
bawardi	7f0z
pazin	96qt
trittin	1vyl
abil	5zsh
handal	91qc
menzies	36co
conaway	5uqc
cabrita	59ij
duguid	91mw
antrobus	4vh6
bunchhay	7m5s
sumaili	5oou
klockner	1uwu
pettingill	744h
reid	1c7r 1rlb 8asl
بيترو	19wp
carrizalez	82xv
kadyrkulov	5y47
mckinley	3rl1
지	awa 2rky 2ryd
gantenbein	57i7
husted	6b5g
louis	27bh 78wr
rivet	6nuc
varga	1up9 2hus
haldeman	1ahu
tumwesigye	5aqz
jumaliyev	6nyw
ling	8gpe
griggs	7kuu
zhivkov	3k75
manning	7uyh
skate	4p7r
keita	1fz3 44jy 54sw 7bbz
shephard	17xl
mohamadou	7hw1
pontes	709e
проди	37qx
sisulu	6sd0
틴	2ivc 3oqp
monsef	75eq
помпео	2if2
montilla	1txn
lloyd	3bzq 67av
soglo	2rw0
sarovic	2jyi
שינוואטרה	3ion
waltz	2ild
dietrich	5q1u
suhail	8n0b
edward	205v
evers	3lcm
lohde	8l7p
jean	78jd 78k6
joensen	59aw
クチマ	2595
bantan	7e4w
ciobo	8moq
борич	14yi
navas	5btr
taputai	7xes
weil	45mc
munteanu	694
podeschi	4yz6
babakas	5zge
ヤヌコヒッチ	3npm
krcal	7ym2
harris	ngi 1wb7 3e24 4fb4 6oof 7422 85ff 8t2b
listhaug	3gyq
polak	5077
pohiva	8e29
olsen	4g8h 7t46
roldan	6fts
קרטר	1opj
mbatta	5i3u
jourova	3q0c
dragasakis	5zr7
podesta	1rev
khoan	90dw
hipkins	nhx
pandolfi	46ns
gamliel	5nia
fernandez	49k pp3 23ry 253v 5isj 5wi9 62zp 70io 8qs6
payette	6ggw
hart	15c0
morsi	2l5c
aliyeva	76tg
ponga	46ti
도	1rwn 1udz 1ve6 2zzs
sengduan	8gcp
shabana	8vls
addo	2pbj
sommat	8ku6
simovic	7an6 7as3
zayed	1an 2mmw 5rdu
багдади	1qz
lubna	6tos
cisneros	1dhb 5nky
muasher	8287
khulayfat	4l9b
tun	7pdz 8rd6
kasymbek	96ap
osei	4gtt
ruehe	3pa4
اردوغان	33rv
ekonomi	7aoe
ballen	3ecq
gujral	1gq1
macaulay	6pyj
maliki	2t7z
שויגו	3cbr
richards	ah6 5f3v 5mes 8hwe 8oka 8x36
geithner	3k0g
dieschbourg	4u7k
mbeki	3ilo
mckenna	4uog
noriega	2acl
johanns	2i3w
каллас	1w7f
bulatovic	2msy
panza	lt2
khachatryan	4jd3
nixon	1lvo 34t0
cheong	4wml 4wnn
cannonier	501i
padrino	3ooo
원	3ln5
kyd	67tp
трумэн	1c8w
fujimori	4ap 1xox
hamzah	5s5u
キラート	1utc
callejas	81sd
gamsakhurdia	3wpz
딘	3nhu
borrell	1sk1
masisi	2mq2
godmanis	1hzp
slotkin	5avm
sousa	2asu
רוביו	2awe
ラヒン	3u8p
cano	8y9p
blix	1bo8
smets	64cd
песков	ucz
eekhout	4pim
ラマホーサ	pus
johns	42hs
namoloh	4vf4
blas	5jjz
南	21qb
dimitriev	5bog
persson	1ab3
kotek	3k1w
belka	2b0l
eanes	bqs
rabin	3u8p
sadi	85l0
ヘイリン	3b93
geldinyyazow	6yg8
медведев	u78
alvi	4i90
terho	8e6h
virkkunen	1db3
voynet	uu5
gaspersic	7xwu
wangmo	54gj
adhikari	6ymg
オハマ	ewf
madigele	48jc
matovic	1gfg
shigeru	3d55
berger	3ayk 7rss
geete	4ddv
azizah	90ro
yousfi	94j1
норьега	2acl
iii	2plc
block	6wii
cisse	4bnl 4qab 4ylf
baykal	so8
fazliu	8n6j
gorbatchev	2io1
connolly	lr9 1k7y 6gcp
lugar	34qp
ヘネット	2p0t
クアイト	1udz
colonna	lq6
luxemburg	38a0
белоусов	8po
nkwinti	5pug
carovska	7ab4
nasiu	44wl
phichet	7yyd
badi	8nba
ngouonimba	6f7h
mathys	428e
gorbach	5way
touray	60qx
barclay	3fcs
petersen	1kxu 2rwv 73q1
muravsky	8wxd
janjughazyan	4keq
קרדזיץ	32cm
boumediene	1ey6
gooden	6oyg
mushimba	4r6t
phuc	2r0k
sobotka	ijj
ritter	hls
خروتشوف	2s4d
초	35w2
jha	7tui
kham	8c3u
fleischmann	4y8r
gotovac	3p3y
norboyeva	8pcv
sonthirat	8l19
michelis	17rg
no	7o03
blunt	2dx6 38i4
bria	78nq
يانوكوفيتش	3npm
schultz	s8b
valls	2agd
schuman	36np
lieu	8q9z
savage	5ipe 5jr5
מוסבני	3v0x
valera	wc7
rosen	62d3
铉	37gw
murayama	3kv3
мединскии	3olo
walkinshaw	63v7
porozhanov	8b11
chacon	lcn 4cwi
mirzaie	7gef
akapo	7mrv
manglona	4nsd
razak	2p7n
talabani	1jos
칸	1gma
prawit	80pc
weicker	27ee
borovac	8g83
glinski	7zzx
isingarin	7n7g
מילושביץ	3eff
ndlovu	6yqj
адамс	17k5
makgato	5848
taghoyzoda	8nja
jokowi	1rwn
terbishdagva	54ry
שמיר	3ucq
joksimovic	62rf
ratcliffe	1rj6
rantissi	86
siala	7euc
moussa	834 458y 5tla
canavan	764t
бисмарк	2usg
casten	8g07
moolenaar	6aji
pedersen	15u9 8ue6
rafsanjani	3ft
shibayama	75ir
zene	6wu5
landsbergis	151z 3psv
murodov	7snu
лукашенко	5o9
daines	3fpw
weinberger	lne
pettersen	4rc5
schafer	wq6
shwe	3is2
خاتمي	2lrc
toninelli	51w4
zalm	17iu
abadi	1ash
falconer	26xc
nguema	jqp 4z9s
petkov	219y 4pcc
shangula	6hnm
pou	27zd 7le0
נתניהו	g5u
chui	5hgt 5hiv
law	inq 6pvu
nikolic	3kwx
偉	3ur0
tentoa	8r1f
thomson	88bf
oyunbaatar	8v7o
korcok	1hvi
שיינבאום	owe
гингрич	2qsr
komsic	3xj2
morri	89p8
gomez	48r5 68gi
lepage	2wop
swaray	7cyx
баиден	1p8a
fahy	77op
ramkalawan	3qq5
schluter	30ux
godett	7awr
sehovic	50z6
jaatteenmaki	ap2
andzembe	7z1l
araoz	7746 776o
ahmed	3yip 43c0 44g6 4w8u 5ta0 5xcg 616n 7ho5 7j5c 7olm 7r54 83la 8hf4 8tf5
jacobs	8fac 8jah 91e6
苗	3at9
minniti	2ave
머	oj9 1xpu
fofana	5y0r 7cau
harkin	3khh
lammy	rld
миттеран	145q
토	fqi za7 1t9p 30vq 3rmv
hammud	498e
murdoch	4eyi
romney	2kae
haftar	1yus
tandilyan	6yns
grenade	4usq
davkova	18yr
klaus	3pxj
salim	3a1w 5t73 7csb 7fti
komic	6544
marchuk	93zr
zainal	5g6d
jadaan	2m9z
walter	6wg1 7lcj
varadkar	24w6
kellogg	1xti
دراغي	2bw1
husovic	8212
bausch	5jci
houlahan	4xko
никсон	34t0
jang	64js 64kn 64li
moshoeshoe	7hcw
navarro	2yha 4ejb 5h6o 6rdk
diaby	6hhv 6yl4
fayyad	39zr
furayj	5fn5
ige	rko
godongwana	z5s
konare	7st
sandleris	5pwl
kumar	7u1h 80uv
ma	28o5 6vxt
גול	mmm
שולץ	2tiz
dudayev	w91
benjamin	8m1f
durakovic	4s1u
leques	65ug
toafa	6w18
klobuchar	85n
gibbons	1od2 5pd5
pusic	3n98
gimenez	4sws
uteem	4ujj
ライシ	wgr
hodge	4zwz 51ix 55ew
clausen	4dzy
moniz	zvh
yavas	2a6u
ulaan	4ya9
heath	xag
toure	7v8 3h6d 4cju 4iys 6y1u 8j16 94mc
kraft	1bmp
mambe	35kp
lutchmeenaraidoo	8g22
kalpokas	57wn
davletov	8b5o
balkenende	1kwo
biggs	4fab 8i4o
frutos	2r28
feenstra	838i
kyrylenko	90gr
crnadak	5ygm
napuat	4ez7
durkan	2cc7
milquet	69kj
flores	4su6 5iwe 6ugh 8ajz
gylyjow	4ug4
haider	1vve
ismail	5grl 8i5j
meles	2f40
저	1dke 1r5d
prasan	80lm
dole	i0v y6u
salahuddin	8cmf
hochul	1xjm
heger	x14
munyes	6akf
pearman	60b6
aceng	64e5
bouazgui	3xzu
whitehouse	8hy9
kurz	3bvh
hussein	14lh 20hc 39mk 3vyd 7oy4 7sfd 7swy
kasyanov	2ith
سوبيانتو	30vq
rau	1pm7 3vv7
בגדאדי	1qz
carenco	66bl
felipe	208c
mansell	8d9o
harper	3fj9
lucke	gm7
dzihanovic	8c0f
frattini	1305
butore	6ei0
sawadogo	4z8w 8jpi
vestager	2bcn
younis	5rbs
chiluba	14cz
naqvi	7icv
benko	8skp
sapin	2gwm
attanasso	72ym
gheit	2t5
blanar	1vb8
jeanjean	78on
shtayyeh	2m12
סיביהה	99a
calhoun	1q31
verdonk	35dm
شيراك	1j38
гавел	3pu3
xavier	92tp
advani	230c
hallengren	6qrp
teixeira	7223
massa	3ci1
aspin	25fk
jadot	3tl4
처	2b4j
arafat	3tny
moeller	8l9r
maurer	3lz4
ozel	3xat
walberg	8sxd
seruiratu	5zlr
ромни	2kae
סטולטנברג	1nfc
helme	2cql
שומר	oj9
jabri	7fbo
东	2aju
kleis	4pbk
golding	4rgg
helal	81b4
athy	8jm1
tozaka	5mh7
jama	8cl8
fulmen	71fn
ramirez	54kl 74jx
seddiki	3y8v
roach	8upd
arthur	6ofr 7t0e
maskhadov	dgy
jiang	1o2t 6854 6864
spartz	8yo1
hastert	sr8
bryan	3rgs 462d
シャイシャンカル	39bu
chambers	1ing
yasin	8cxr
somsavat	8kwh
yuen	87ld
salameh	864n
kinnock	2qi3
maya	7bfd
alckmin	17au
kone	41x6 4bra
penicaud	7ims
과	yrm
dimov	7ljs
harder	6f1f 7xxy
jalal	96ui
pot	30a4
delay	3kcq
ديغول	mmm
brechtefeld	7kr2
petryshenka	5yme
sosoaca	t5j
mundell	53d7
恩	1ika 1r88 1zfa 3mg0
ionatana	5zwt
bandara	83bt
schily	2urk
yearwood	88py
brnabic	86u
gallagher	63jd
darbinyan	4ipx
kashiri	7rd9
schouten	4u66
cortez	67e
tassoulas	220b
kossuth	23ac
vought	38zy
dja	4lr0
ון	3ln5
coric	8tx2
mikati	2p69
buric	731z
rivas	4s8c 6vnc
grieken	3kpo
menderes	2b1
schoof	tfx
mao	2aju
راخوي	2blk
wanawilla	7w5j
пелоси	2pdo
molefhi	7o69
rijkenberg	7l8c
rakowski	2hf9
nayef	2mdo
panuelo	53hj
meta	1gjg
reznikov	2tpw
brewer	1kpe
solymos	6pcq
zapatero	1th9
habeck	363h
peskov	ucz
schmitt	31hs 5d7u
цзэдун	2aju
البرادعي	2krp
hoon	15wc
savimbi	1s6l
wynter	4rpn
asscher	6sw8
caldera	32hf
larcher	1aae
farrugia	77ph
huffman	64vz
simson	1w36
וידודו	1rwn
valdez	5twt
джаишанкар	39bu
bozize	13wd
karliczek	4g3h
린	1sy6 3b93
터	1opj 2cho
daladier	3wy4
tsvangirai	2n42
ganic	xp3
heyliger	5wgr
pinto	7wtv
シラク	1j38
balladur	3wx9
wissanu	92cc
agnew	3eud
psaki	1n7h
تشافيز	1fgo
tharman	3it4
beassemda	6vqy
ميونغ	24hf
georget	480n
may	3j13
moussavou	5i73
guaido	1udz
bizimungu	2vvs
סרקוזי	2rky
michael	20qz
milam	5y7t
nduwayo	4h2x
takaichi	3at9
disraeli	g2t
karadzic	32cm
lan	23gu
bundy	2erq
khama	1fsv
loof	aq8
occhetto	1xy
ebert	14g2
rashid	23oe 2mez 83t8
david	7xti
ivey	1xm7 5of2
ньето	za7
nenem	6nkr
nalyvayko	8gql
yau	5a43
ברלוסקוני	3dt5
babler	8ne
maturbraimov	4awu
stoutt	6pv4
gordon	2cel 5b5i 63w7 7tpm
noem	228o
clement	72ii
峰	1ctn
cormann	2dtm
库	2re1
graves	hf6 8dom
kulov	5h0o
phomvihan	6ivr
yilmaz	2fep 4v67
hele	7zq8
чинават	3ion
كيشيدا	14np
missick	911b
oqilov	7rec
dogley	561h
evans	uwl 58nv 5kqn
borg	8g5 5xgd
dabwido	8lqc
ショイフレ	3sb0
baldetti	5zi0
ganesan	6yre
giorgetti	17os
لادن	2uja
weilbacher	6vkb
battulga	6kyr
lutsenko	957f
diepgen	wfp
kochanova	7kq6
macri	2eev
little	jaf 4ewr
marfany	4sev
muhannadi	5t43
cairns	4b7l 57ov
rockefeller	2qo6
jebali	5ror
julani	31k
konyuk	47no
tembenu	8ej8
delgado	57av
binay	67d5
usmonzoda	8wgv
evita	10cb
guttenberg	1wzn
ricardo	6dod
telito	5hyq
byrd	35mz
cheikh	7hm0
silveira	71xx 7s63
bellion	57hc
coulibaly	4bp0 5r5g 6y2l 8lhu 8spm
ruzic	4qx1
suarez	2gl 6gt8 71zg
אורבן	3nmj
chahed	94n6
gelling	57tx
niviyabandi	74wi
amara	3xyr
halowchenka	82lm
zourabichvili	3a6g
זוספן	26ca
said	3gg0 3yb2 5434 7p5c
スモトリッチ	gyd
josipovic	1i40
טילרסון	3453
petrishenko	5yj4
planas	6uy3
coronel	7194
ammitzboll	8jsh
armory	8x1z
peron	10cb 1ukx
alonzo	487p
powell	p2r z6i 1nu6 1s7p 27oj 787e
coleman	4px0 52qy 7xpm
pasha	u5q zf4 3hic
mbumba	2phi 7k4k
ciavatta	8wq7
djamalilali	7c7q
kafando	78pi
mala	8ppy
reinesch	5ln5
pierluisi	2x9w
twyford	7yzp
workneh	92j9
ايزنهاور	w4a
kopofi	5jvg
salolainen	7xcx
condor	8dnx
devos	gue
gaskin	57fo
marchenko	3cmk
kehoe	2i6k
tereshenko	8gwr
juma	7gq7 7qx1
masutha	77y5
moctezuma	5e13
ציסקדי	14ua
mandelblit	4l64
shmyhal	svi
ראמספלד	v3p
fonotoe	5id3
arnous	5wy4
gjosha	6mt9
tialavea	5gut
גינפינג	3t43
amo	5kpv
rafini	4rau
christopher	3qnq
humphries	8ua5
idani	7sw5
corkill	86rz
harwood	7xyp
hassad	7cfi
manuari	55kf
paswan	836o
bobojonov	80a1
אבוט	3l51
bah	ejj
laguiller	cj5
ハメネイ	764
sheu	8i8o
duhalde	x5p
mouakher	865e
جونسون	ipp
moon	2mzy 7gwx
האשימוטו	398b
ndihokubwao	57n4
stride	2f30
yesimov	4503
гвир	1hqb
serrano	5mu9 6c78 7m9k
xojayev	4q71 643z
qian	31sq
csurka	1hph
stanishev	3cg4
konteh	7y4n
טראמפ	v7z
donwahi	45k2
ernst	6bdj
jeanne	48kz
mba	4dki 4uhu 7v7h
timbo	4b1t
рабин	3u8p
ترامب	v7z
لابيد	3td0
mofaz	3ctd
mayad	5r9h
stutzman	74c3
mcbride	8fc2
paetongtarn	2vci
sultonov	4ajz 7sr1 8whs
engola	4vlv
rwangombwa	6asj
dur	1eq
russell	ls9
yerrigadoo	84d3
nahavandian	7did
radhakishun	80vw
attaf	2uw
pen	1mof 2bpu 2c1a
koo	221t
kumolo	8t9i
struck	2ymk
cherue	5jzc
durazo	48bq
gonzalez	wze 11i7 1nbp 6e8p 6ukq 6zz2 70kw 8xy2
brooke	2y6n
obi	2yid
サンチェス	2xec
دوتيرتي	377n
chung	4yb1 4yc1 4yd7
فاروفاكيس	3tht
mamin	4jtt
trahan	6t7r
kara	4lh0
krishnamoorthi	8276
lovin	60mj
sarwar	88j
tan	6q5c 7lwz 8uax
rinne	bi5
tomasdottir	1b4p
ביידן	1p8a
erhurman	3lry
cimatu	8adv
heine	1e9q 8rxs 91az
samsoedien	89fy
darrieussecq	5lpg
kane	4q9j 6yts 93in
ムナンカクワ	yrm
abbasi	3ikf 8hg8
khurelsukh	1z1s
mcleish	1dnp
זופה	3tc
murkowski	137o 6skd
kopacz	10oe
lahbib	1amt
niyazov	3b4i
saar	17u6
majcen	600c
pelivan	6bjo
tria	186z
necib	5vnw
sidibe	7bcr
gai	8kmi 8ops
kabi	7nxd
stashevskyy	8lwt
sangheli	4ea7
גביר	1hqb
メイア	18op
ferbrache	7xv9
jalahma	94rt
charette	1e0r
sako	6xg9 8ljf
든	1p8a
crow	655v
snegur	7aub
conte	18dc 23hj
roper	751r
shifeta	8083
hunt	1a1m 1nq0 1ohb 5plh 918d
azana	2a7h
crvenkovski	jcg
gingrich	2qsr
erakat	39u1
lasconi	xy6
ortagus	2n2x
salazar	bs1 1y5l 6v1o 71bk
hayrapetyan	7b7x
lukac	58bf
collas	86r5
trabelsi	7d1c
lagarde	nyh
dassigli	4mor
kadis	6njs
zivkovic	3wk5
crapo	79rf
mahamadou	7su1
rojas	5epr
tawfik	5vg8
khalil	499t
mcguire	6ahg
verge	53u6
reynolds	474 1s92 1zl2 4zkf
vulin	4x0
crane	5apt
samphan	1yyy
путин	3oqp
cleverly	1k17
تي	234e
benavente	566h
verges	7vt2
kiro	4yim
rahman	3d39 3huz 4kdb 7enj 7he0 96f1
demirel	3h7n
kilicdaroglu	1y2b
kyaw	5w6f
maktum	6xv6 6xwt
joly	2ose
schillerova	57p
freeman	6a0b
ibraimov	6gx5
demchuk	7a5f
nauseda	187r
attlee	p14
grayling	nf2
אדמס	17k5
asgrimsson	1b5q
bio	1v30
oquist	7vls
seretse	8z7v
souguimi	5vh2
benbitour	4378
bejerano	5o9p
benediktsson	hsb
loughman	4plr
yadav	7641 82ka
bedoui	7onx
moe	6u38
quliyev	5kmi
hung	6q34 7lzj
joneidi	6q1f
עראקצי	25
huq	7i8i
larsen	87es 8xva
matane	7vzu
סלביני	2e4e
カラント	3uh4
aleman	cry 4b8j
kujundzic	7aeb
musyoka	8mhv
bellerive	66o6
oregan	8fy6
archa	euu
miller	icc 25jv 3fkk 3w00 4p8g 4u5b 759q 76ds 80dg
spellings	2b3e
トゥスク	vdi
johnstone	7y20
sorabi	3zu0
burns	3r5l
frank	8shq
mkhize	96xd
awaleh	7bsp
kristo	j3t
i	yzd 1zts 20l0 20qz 20vf 218n
keegan	17wr
lappo	4dna
raggi	3o9h 3uxp
كول	1d5y
ahern	gs9 sxa
georgieva	2268
andre	4rie
walesa	24cm
гутерреш	bl8
fadul	5ivl 6cqz
foster	ci3 2i0d 4p4v
טרומן	1c8w
barley	1xb9
dzhumagulov	4hrs
スターマー	1xpu
fitzgerald	1588 8fun
straujuma	2396
yusef	7d3v
lange	rmk
tudor	pga
hassane	4zpv
צייני	t8l
bryant	2z53 5r28
ibrahim	bw8 1g0k 5fsd
koteich	94b7
boc	yfh
papantoniou	3tn2
traore	1g2s 55t5 56lu 8crj
maait	7cls
kamilov	3zyc
nagel	1ozj
sindwah	7e2c
titus	56e1
ברדעי	2krp
sutter	1wrm
مودي	2pnl
butkovic	7q6a
dion	6qxe
fordice	21c6
bot	fki
kjaersgaard	2zjw
manaouda	6xxx
eisenhower	w4a
ахмед	1kl
fetterman	69zf
ngarso	8j9n
cha	312v
汗	1gma
ホルソナロ	1jfv
kalliomaki	4hk9
martonyi	1vpa
helms	1nzs
wague	8duv
lujan	4nls
amarin	8zp5
kleist	6o7h
akunis	7ptx
obuchi	1xvy
dondo	1y82
jashari	277
ын	1zfa
hayden	2g0n 91r3
walcott	67qd
philip	522g
khurelbaatar	4wqj
magras	4rlm
chand	6sys
friedman	6pja
столтенберг	1nfc
masimov	6ibj
osama	2uja
matambo	7r9e
pence	2ib4
ndakolo	7x4d
البشير	2uaz
سوناك	359r
paudel	331d
prabhu	8nv7
モティ	2pnl
luka	5frc
azzam	6yv6
kirkpatrick	1mvh
taha	49p8
yeung	6k0a
abaga	6tuo
churchill	3s17
ervine	rjx
murashev	7p0x
rarawa	5591
gottwald	21nr
ken	57pi
farron	3jsn
bartolo	5eyw
히	gyd
babanov	7r6j
ciller	3hpe
러	2bu
bonamici	8o95
jo	68lf 68ma
sheriff	8jqd
zeballos	8y2d
ezz	6k5m
greitens	zi4
randrianasolo	62mk
人	2b4j
paet	3mcm
temaru	7s8n
tobgay	3lql
canikli	7p2s
estrada	1ss3 6gkc
iweala	2qwz
jihad	402c
johannesen	456h
diogo	4q2z 6vfl 8zlq
samper	zwh
dulles	1qep
iwaya	3hhc
menjivar	5b99
rosso	6aqx
plenkovic	8xf
salmond	5b3
gurirab	8rgk
mansour	2a0
dumas	37k5
gan	5lfq
jumblatt	3q4w
стерджен	2r9s
dardari	40h5
poplasen	2seg
mueller	36ed 5mpq
valchev	6nop
horthy	2j4y
hachani	43b7
adali	639m
kontic	329e
mubarak	1erk 622n
ekuful	8wdi
matusila	7zrr
roopun	80h7 80y4
ndimira	7ub7
gillespie	520z
dias	5i82
nzapayeke	4dv6
schulz	2d1v
steinmeier	139r
henri	198m
karatzaferis	173p
zagorski	70dp
סנצס	2xec
데	3ur0
dobrovolskas	48wv
haavisto	2xju
obama	ewf 5j25
לנין	3ohw
madelin	3wq
hogan	23ic 2z6x
מוגאבה	36gg
mead	2dzk
빈	1nmw 3u8p
spahn	1ne7
teabo	47xh
dougan	4tz7 8gfs 8nyu
faber	7uuw
hirut	5vda
moumouni	4cg0
paravac	4q1x
shyr	8ild
zitouni	8q0w
monaco	315q
goring	1dyq
cerar	2jzb
lataste	8rpq
sejko	5lsa
fritch	59wo
portillo	2gdl 48et
gallego	8ali
kettab	7jpv
shekhawat	4ot4
negroponte	1rcz
samateh	42wj
knot	6mrr
spidla	3p0w
abassi	74fo
eldring	6qj2
fetlework	5hus
hatami	4cmw
putin	3oqp
schwab	3glq
nimrod	5bbw
tarand	4en9
adami	58z5 59z2
madero	4sz6
monti	2bz7
green	qaw 1t3p 4589 5s1t
פומפאו	2if2
lee	hhv 1r0i 24g9 24hf 24kv 24lz 24o9 24pd 35p0 55ni 6pl2 6q7s 6q8r 6q9l 6qao 6qbk 6qcn 6qdm 6qem 6qfl 79yq 8nk8 8o4h
virolainen	4gib
emmanuel	2150
abazovic	w0v
kajman	3xvp
racicot	2an1
rakosi	2orl
rengiil	5dhi
לוקשנקו	5o9
중	1z80
habumuremyi	7zoe
dancila	3o72
cem	3xdy
malabo	508w
nemiro	82e0
beighle	947l
carvalho	4d5q 5ezy
kubilius	9go
bordans	64n9
ersek	4j05
quevedo	6z7x
derache	5wa5
nikolla	6sbx
chastanet	4atr
cocker	63gu
marzouki	2mxk
bazarow	4n4l
petry	14b1
shulgan	6nal
ширак	1j38
papikyan	3gjq
rimsevics	5ywm
viskovic	32ft
シスタニ	7fo
risler	5i63
vagnorius	15o2
kean	8ryj
cayetano	fmy
okitundu	6r3q
mazankowski	57y8
musgrove	3887
derycke	zno
inslee	1luy
키	52i 251e 2oi6 2t7z 3ilo 3pde
maroto	85ru
adityanath	3ujs
whitelaw	3rsl
manyeh	7h2i
hern	6jx2
giammattei	4s1
levy	rna
ghalawanji	7qv1
clements	h7h
vesikula	8syj
beyshenov	64da
djindjic	3wis
gozney	86uo
zhumagaliyev	4jv3
riffath	5xv3
ハローソ	1tkq
hacha	yhg
gumbo	6cbt
ماكين	1r88
estes	89pz
harrigan	7uhh
kahlon	7hbz
griffith	cvy 7gy7
koulibaly	95of
agamyradow	814h
komorowski	jwv
인	1r88 2mzy 39mk
villalobos	8yjb
zapata	yiy
גילארד	1utc
yongchaiyudh	mvp
ארדרן	1ika
savona	7ts3
zandanshatar	3vs3
ward	5h4a
dilleita	7c4n
eoe	8ldu
mullah	8pnc
rosler	2ze6
lomuro	74u2
sada	7fri
salma	8d03
نجاد	29fq
lemass	3cph
nevu	5vx5
salimane	6icw
nehls	8uv9
pierret	4yrv
rajoelina	9n2
nickles	uxv
amlo	9u8
jamankulov	6zlm
veil	3e42
yermoshin	9025
milatovic	1jns
демирель	3h7n
kouyate	6p50
omarov	8f6a
jagdeo	4ouu
nasr	8bzg
svavarsdottir	8oa1
babacan	737
dowers	4j4i
maumoon	9518
djata	68x1
polis	1lfc
haupl	2g47
allawi	e6o
nazif	43j8
stiell	3e3e
seguro	bpp
davaasuren	8v8o
ティラーソン	3453
prabowo	30vq
erlander	3hgj
gotsiridze	89hs
hageman	5ssm
waqainabete	5y6u
argimon	4n7b
lipponen	2v71
restrepo	6dlo
wu	1t1s 92lo 92mo 92ni 92od 92pb 92q6 92r4
피	2nf1
edmond	4pno
カンティー	1gs2
girardin	4gls
더	17ey 234e
luzanic	61to
moller	2xo3 8l9r
case	58wk
mujawwar	49fx
onyeama	5lul
mascarenhas	4he4
rasa	5voo
alcolumbre	r38
redzuan	7gck
yakis	3tvn
birt	77h7
силва	284j
barrasso	1pt6
liikanen	zpy
onyszkiewicz	1lby
カティロフ	337s
awuah	5yas
suprun	8w1u
эрдоган	33rv
abela	35iz 4u2v 5lx4
boudiaf	2kqu
muhammedow	4nf0
baikoua	8zg3
chisholm	3dir
dow	8w81
malpass	rs4
metsola	36re
note	6jqi
ardern	1ika
pakdemirli	4nhk
latta	881h
キンクリッチ	2qsr
gatkuoth	5fa9
gbagbo	23x9
chernenko	21vn
tsongas	2wuj
greenidge	4sav
hikmatullozoda	7lhx
klutse	6oam
meredow	7j3z 83zw
geoana	2jrx
alexis	62pg
hirono	76kn
litlle	4ewr
dupuy	4633
stauber	7xic
beck	22je
sharma	7q0 6t0g 8hq4
ハシル	2uaz
hadzic	18vd
atta	6jd8 6ohp
פרימקוב	3u1n
refunjol	5k90
fadel	439o
aso	3hwo
haddad	11ut
halleslevens	7gfd
tonela	5dmg
פסקוב	ucz
kagayo	673n
nkuete	65zg
bonnici	8vvj
jetten	35gc
罗	123p 19wp 1jfv 2rp7 33of
damane	41oa
barros	8ax2
howe	15z0 4r3u
kolelas	6p13
fonseca	6btp 7wzm
bafaqih	45xw
meng	5p6q
godal	hui
gulyas	5msd
كريتيان	1lz2
dimas	3f4w
tornaes	8w06
besigye	21g8
ziguele	74xg
guardia	58hc
ibrohim	4lkl
ленин	3ohw
sanjoyo	5ade
swinson	1oxw
ウリヘ	3wrq
sima	84rk
рубио	2awe
bellen	626
laouan	6wde
ميلوني	1821
鉉	37gw
keating	136v 2wnj 91sj
мен	24hf
דוטרטה	377n
meese	xd5
nhan	7m42
patronis	68i7
hawke	i53 47df
marovic	8oc6
seward	3rpw
rochester	6shj
kostevich	6023
newhouse	516b
хания	1hhc
cuevas	6ifh
ваджпаи	diq
elkin	95ys
adhoum	431v
capriles	1dda
bakhtadze	6yj9
penfold	7yfy
radic	3g3d
mapesela	8qap
benkirane	3xx0
munive	75al
paterson	rwh 2ux4
rabbah	4lm7
dragnea	26gv
בוקלה	2q5w
mastoor	7de9
chhin	4p98
prachin	80fo
haji	7oy4
картер	1opj
banks	689u
taki	7czq
온	r7o
michaloliakos	2skp
ondo	51lc 5e28 5i4n 7ue8 8dbh
מנדלה	2qjy
dahlgren	5sjx
simsek	2ez9
обама	ewf
مرسي	2l5c
karoui	5ryb
zhukov	47yb
מנאנגגווה	yrm
ويدودو	1rwn
mumba	7lq0
adeang	r4m
carlos	20l0
espinosa	71d0
loudermilk	4mr1
cherizier	1osy
petro	19wp
popolizio	7lm1
sagintayev	4m9t
lafia	8brr
sargsian	8sr9
benabderrahmane	4lfz
khamenei	764
פוגימורי	4ap
rutherford	6arm
swe	6ojs 7j0n
キャメロン	rdw
castor	6ir1
hussen	43f8
bermudez	8zae
polanski	3voe
tut	9451
azeema	4ljl
tekaiara	8ahb
hilal	5tfm
donmez	5ge4
montebourg	cn6
aznar	1tsq
bolger	1o7e
poston	68fk
hallstein	3qbc
schaeuble	3sb0
siddiqui	6k96
jaquite	6y8s
coffey	3joy
haaland	s7k
messmer	743n
sadat	by5
bollestad	7q2m
goldman	502z 512u
romaihi	4a3t
bussetti	702f
乔	2u26
勒	2bu 3sb0
artano	8mbu
siimann	2csn
سموتريتش	gyd
charles	201q 5cic 5dnt 7zj0
mata	6zvp
ататюрк	2oa6
abhisit	1hd
fabius	23vv
espy	2hzo
smarth	8a91
makuch	6fdn
sorasak	7tqf
lambrinidis	3f5p
maoate	8qow
saied	1w5c
מקרון	ynf
kalniete	3awp
araghchi	25
tahiri	41bx
waigel	3iwo
trott	6vx2
pok	5fhg
andeme	611i
blunkett	rc3
gnofam	7nqb
kaituu	8px3
centinaio	5nef
enebish	6rlr
mahmood	3cq8 8hdo
nfono	4mf4
zinichev	93xi
gordhan	80oj
laval	2zss
adambi	8e54
bela	748x
hutton	1qpl
巴	uhd
ruckauf	4tip
birol	111i
hadirca	5xjn
tamim	3hl5
koivisto	2ebk
mullin	2co7 6jzg
akbulut	3vnj
prunskiene	1xny
share	45uq
זריף	2lmj
פזשכיאן	2dge
greene	7vfq
فاونسا	24cm
boula	85v3
kemp	jkj 1ip2
ינוקוביץ	3npm
sklyar	89ll
sturanovic	3xlg
hamacek	647a
castriciones	69t8
grange	7qn1
wilders	15q8
kamysz	3sqv
burton	1p18 3gww
qasabi	6xkp
humphrey	1f9o 6mkb
werthein	17c5
venkataraman	82mh
faisal	3bgt
matha	6ou2
paisley	1fut
speranza	36vs
daea	7yok
daugaard	sqd
borius	6717
boric	14yi
maggie	5m7o
lajcak	2k0a
siniora	12mo
フッシュ	16qy
frederik	209n
hakim	x2 7f5q
juha	3y9r
dagalo	2l11
hikmatyar	19p5
maiziere	2774 3jgc
muferiat	7i2u
gierek	x9n
fayez	5fuv
ubah	8vqz
anastasiadou	8x8o
toppin	89vj
caesar	8bqz
walsh	2d5i 7t1w
oresharski	308z
wammen	2rj9
brodjonegoro	4mgq
dati	328d
puce	6h2u
lazarenko	7wg2
whitlam	196u
dalrymple	1io8
espina	46ke 5qgz
alexandre	4pud
mahdi	23t 7cw 39rg 7hzc
pushilin	skt
razzaz	7r15
nkurunziza	2zxr
samani	90n9
aliyev	1e2o 1ggf
נהרו	1lq0
youssouf	29jv 4ag0 6wvu
orourke	gt8
pun	7k03
foley	3kg8
anusauskas	d3n
sankawulo	924c
fumio	14np
סמוטריץ	gyd
кагаме	2wkq
dirksen	10jq
massano	6d9g
mubaidin	8dwd
anastasiades	2rtt
kuyumian	86x1
moscoso	2jur
mitrovic	47rh
radu	8jl2
rahimzoda	82oa
turchynov	2tnq
コーヒン	1nmw
mwesgiye	42bq
ratas	1vze
cvetkovic	2jwm
giheno	6a2x
murasira	467b
cardenas	8yb6
mizzi	69ck
שיראק	1j38
كومي	1k4g
bryce	818b
naruseb	4b3t
nguene	7w43
necas	2yrr
lulei	555k
turhan	76rw
ademi	4i0w
angue	5ec1
goldwater	f5o
ミシュスチン	2ivc
phillips	s5p 6sl7 745q 7n4o
rahimi	7dmr
raynin	5yo7
valtonen	y1a
dalli	5u21
imran	5z9a
ranarivelo	6u0l
צאושסקו	2re1
пот	30a4
غوتيريش	bl8
davis	ri6 19b5 1n40 2z96 42f8 51yv 57t3 59yb 6j8l
abduhakimov	4llc
micic	2pup 8lpm
specter	cgx
kmecl	761o
milley	2cgx
mcmanus	6ais
iryani	3zb5 7hxr
асад	f81 1anv
בצלט	2h43
тиллерсон	3453
brokenshire	1jw4
deby	1g7h 28zl
naharimamy	608q
alupo	67y4 67z6
snyder	355j
azar	5a6
thini	40xb
ruiz	74n1 848n 8f3o
halina	7ol
magnagna	4xo2
ameerali	87tb
크	9i0 vdi xi3 10rl 1erk 1j38 2oa6 2usg
tietmeyer	1bte
abrahamyan	5vz4
bounthong	4qhp
bonomi	59hj
bouda	667w
dilberovic	5bfe
tack	6the
מדבדב	u78
mathieu	78s8
retailleau	k6v
zients	1n39
missic	910h
arefaine	4i3z
booker	pha
erdenebat	64xs
gould	6ids
bishop	1uyv 2ed1 8ew2
komara	6h6s 6p46
mabuza	538u 626v 6on5
mahmudov	8yu1
albores	70ul
khamman	6l01
cordet	66cj
nagbe	6qv5
baghaei	1021
mapp	6jm9
ハヘル	3pu3
maani	5gje 90ls
katambe	61g6
canty	4r26
путін	3oqp
トラキ	2bw1
mcauliffe	3iil
agbenonci	4l0e
anutin	buw
koenders	gr9
kubiv	8m7d
houthi	12a
nadler	67su
uribe	3wrq 6fw6
hudson	86w5
lakatani	8exg
norman	82fr
jack	4r4i 52zk 8mvm
فاراج	2ryd
tuke	6b16
badenoch	1y38
vaiciunas	96yb
britt	6iru
drew	3ig9 679l
خان	1gma
clarkson	42nm
goncz	3wvj
malielegaoi	5g90
bentz	4zg5
blair	spd 3l8t 91k8
isarescu	2nm2
pan	7tr5
clegg	2r6q
latortue	5mnw
ラホイ	2blk
metternich	21lv
ternier	6ycq
вучич	4yi
beavogui	7bz4
eman	78yr 79sy
zelenski	3pde
zubaidi	3bx
blazy	2zf6
تشيرنوميردين	3nhu
다	9p8
miklos	1hxk
vasilev	7nik
antoine	4doi
kalvitis	3dl
bodman	3aq2
haxhinasto	597u
メルツ	14gw
blinken	bd2
veldkamp	lma
メトヘーシェフ	u78
chalabi	2w4
gbakima	44j6
hoekstra	3slq
kristrun	22d1
フハリ	2nt6
amaechi	8ab6
balart	73cm
コール	1d5y
cartwright	8jf8
flanagan	ms1
bekteshi	6nps
zhao	3w1w 3w2t 969f
thinh	51bp
lummis	50f2
barreh	7hkl
hussain	39mk 5wtc 6yhb
lozano	86dp
beregovoy	2zqs
mccain	op7 1r88
muskie	wxb
우	37j6
sudre	70ow
lui	5jnm
conway	1y01
deubet	6hpa
הולנד	1409
poyle	57q4
sinunguruza	8rjt
lakkotrypis	5mm1
braze	ekj
kabadi	5sqt
leclercq	7uwg
matipa	92dj
kouassi	65t3
yanukovych	3npm
dove	8of1
wlue	8ek1
zinke	397d
harrison	1jf1 4alm
keoboualapha	6l54
gonzi	6pws
hutchinson	d5m 5d50
tok	518v
dadae	4pl3
akmadzic	7ah0
hoyle	26ae 8wsw
tubi	7g1e
dassama	4m1k
mussoni	5ikp
amador	wri 5o5e
suwaphan	8o59
stournaras	3tlw
mora	592n
zakharchenko	63q
hrawi	xzp
hughes	4unj 5wbx
муссолини	fzl
deiss	1spp
barkat	4mnb
lindner	noi
beria	244d
shin	42tl
busek	5d2l
dervis	1y15
honecker	zmt
walters	s34
capes	7400
finstad	4qnn
kinkel	21ju
シェインハウム	owe
olav	20ww
talla	5607 6y5q
mursi	2l5c
kirkilas	15mx
sunia	8psc
bathiyutheen	87o7
lorimer	6a9w
буданов	22wi
buzek	1nxq
deukmejian	161e
sharifov	8dxw
ducarme	54vd
koutou	8kta
torrez	45yp
hedegaard	p9u
tanoh	6zov 8rre
elizabeth	31ww
asselborn	1lx4
artola	8xo8
kalyalya	5588
kuku	6a5z
クリントン	h8p 1ebx
samuelsen	8j9
an	4cuv 770h
روبيو	2awe
kallon	6h7l
rutte	2cho
арагчи	25
mohamud	1cm0
imbali	5gm6
steinitz	95g2
nikolaou	5zw0
سيبيها	99a
leclerque	7uxk
mfume	6obd
aoc	67e
mbz	2mmw
yaakob	1hmr
jeenbekov	8l3m
rugy	5jgz
emanuele	2150
chrupalla	3k2h
gregg	1uo5
ngige	4xfc
moravcik	1u7g
милошевич	3eff
sattori	620q
تامر	2gxd
kawar	7590
בלאוסוב	8po
soekarno	3gcp
kangaloo	nxf
luttrell	7h0l
warner	1rtm 2cl8
pevkur	1bnl
poindexter	1rfv
lien	261m 6rra
הגסת	2xyh
ネタニヤフ	g5u
constantin	51ew
gligorov	21cy
tito	1t9p 8q7u
zebari	1eqj
dowden	2ttd
fleischer	cae
qandil	5vfg
bokova	1h80
פלוסי	2pdo
anand	af0
huizenga	4p6x
rakotondrazafy	6ors
zieleniec	1sj7
ghadban	8r89
mebarki	7cnw
ross	sus 3r1p 54fp 8hp8
ארדואן	33rv
machel	3ap9
sarec	2c4w
berdiyew	93kn
topi	ere
ulstein	50j8
doubragne	61bh
luaybi	407c
berdymukhamedov	19sh
hultqvist	7y16
pessah	8jk2
kanyenkiko	4djl
quader	7pig
kobyakov	4e65
hay	1qiq
reagan	382v
foxx	b0q 8zf9
rogozin	ufy
shoygu	3cbr
サトル	2o0c
husnoo	4hox
isham	60tt
myint	8r93 926p
hockey	1pdk
shanahan	2web
seguin	2zj1
tantawi	2l3u
tayeb	45d2
ションソン	ipp
麦	2usg
erdene	2uyc 62qg
granic	2drp 5oz7
nsengiyaremye	56qg
patel	1x5x 31bu 58t2 8wct
diop	3yub 7hsl 7l56 8uo0
mokhber	2lvm
ハラク	xi3
lescure	37m2
rajapaksa	194o 29ae
thu	4kyz 7apf
канель	2him
villarruel	3neu
jouahri	3y3y
vizcarra	2d7q
daoudou	7c3t
engell	79ja
zawati	5rd4
abderrahmane	5g2b
fozia	5ihs
сиси	cb
feijoo	4f9
gaspar	3pzk
nybo	60ry
brabec	86of
monteiro	632a
cheiffou	4bmr
qaasim	75fs
rusko	7wjd
creed	77kg
hardgrave	5lhn
regenvanu	8h6n
abdulhamid	3gdm
medinsky	3olo
spadolini	1862
кучма	2595
gelin	72ly
villiger	6ikf
thomas	54lh 7yr4 8stb
burnham	a3h
nemtsov	iun
bustani	7j9w
fakafanua	26w3
rasmussen	8gw 23l6 30sz
waena	7kx0
friedrich	1bzj
hakimi	3zdy 5ac3
אסד	f81 1anv
برلسكوني	3dt5
marurai	68dk
골	mmm
margai	4vro
sefcovic	2cpa
steyer	3kn1
terdikbaev	5de3
maamau	3hnv
ハルニエ	2gpx
ntahomvukiye	5bkt
lobendi	4mhz
rupo	y28
drakeford	2cb4
رينزي	2e1l
callaghan	1jyg
becirovic	sht
martino	b7l
ozal	3lvt
fallin	2d9a
pracha	80em
qureshi	3crk
matutes	1gf
ahissou	8gy7
환	onr
doe	3ar3
اولبرايت	28r6
dassonville	95h2
huseynov	7x1z 8nt8
borrero	48mn 5oiw
strache	1czo
sylapow	7i63
thongsing	8scj
grindeanu	3erg
benson	pmw
videnov	3w15
shultz	16l7
lu	4gkh 6tn8
gusmao	3swr
saeed	6wao 7ij8
buckovski	3p2v
fraser	29q1
スヒアント	30vq
安	r7o 1lz2 33rv
husayn	39mk
gotovina	atu
רוזוולט	13eq
erlaf	7c9j
leopold	20mm
saddam	39mk
maiga	pd n8w 4ao9 7syz 8lk7
huang	5w7x 5w8y
dalton	8mdm
kroes	2qg0
duvalier	13xe 1m7x
gravel	2i14
mcvey	1061
cornejo	85eo
dreifuss	394h
freeh	2794
kisekka	8e7f
machar	356a 7h8d
luo	7ny2
加	99a 2acl
talbott	3g47
branco	68n6
chao	xti
meciar	3ozm
ホンヘオ	2if2
begaj	el5
moustapha	7m8i
البانيزي	awa
costa	bj5 4sqm 4ytg 5du8 5l29 5pxf 68b0 6zfj 723z 8gzy
franck	59cp
valladares	41pn
gil	3vn0 471z
turk	qvk 3pb8
abdygulov	8tke
kuchma	2595
lukonde	66s6
nujoma	3ahb
ulbricht	3qh8
דראגי	2bw1
gallant	3uh4
garu	7h6v
ואגפאי	diq
chadwick	4efj 4zvd
mova	5uao
rosales	8vyf
vaquina	46pl
韦	3wrq
grobarczyk	70c7
kast	1td1
hilly	5imf
zayani	95ta
svilanovic	18w4
togliatti	2ve7
noskov	6n8o
thordarson	5pri
xanthos	4e45
alfred	48hr
ルセフ	tpp
gharbi	40io
symonette	4qzn
adjoumani	6mzx
dubcek	5ih
almond	264v
azubalis	dqb
paulauskas	czv
bouh	92xl
boluarte	u1e
nash	8mwl
palik	4i53
montt	xe5
mpango	2zbw
pekcan	8aw1
yaalon	2n9x
лагард	nyh
nuaymi	6xj0
amadhila	8bl6
telavi	920k
loeak	4xyl
schinas	2ba7
amiri	5vxu
toribiong	6b0a
arzilli	701m
jhonson	4on7
sassoli	ryr
beckingham	7xkm
paul	30ix 30ow 33ar 381d 5ey6 8a8a
soder	2cn0
yazdi	7d68
scholten	5v64
roosevelt	13eq 3iy9
aho	101d 1vbv
johannesson	1a4p
וילסון	3sih
yushchenko	3nvm
getahun	5n28
wilche	6gi7
medved	8tz9 8u5r
yattani	8vxn
liverpool	7mk1
rajoy	2blk
villagomez	8t4g
fule	3xgx
браун	191m
라	31k mx2 1cev 2qjy
leblanc	up5
mcguinty	rsx
resic	6qly
ader	1vqp
qureia	2yh
pickles	zkm
thaci	1cd5
boehner	1pwc
leye	65v7
ラフサンシャニ	3ft
tsogwane	8kdj
matolcsy	5r1e
taubira	nvk
kishida	14np
razinkov	5yox
zayats	6r89
degenhart	5cqd
vejjajiva	1hd
yeadon	68r6
blackford	1fs2
constantinescu	ygb
francken	3iw0
jugnauth	311r 4fdt
vucic	4yi
jonan	5yca
farage	2ryd
munokoa	7ltg
барзани	2dmn
kravchuk	258b
hammami	5z8a
수	1bhj
waqa	56s8
libby	25qa
ايل	1zcz
rivera	47z 2hng 7t6s
piantedosi	2e0u
worner	2a1m
georgievski	26n6
mclarty	28p2
dadason	4jws
רומני	2kae
باتروشيف	2sg4
crenshaw	511z
cunhal	3wqx
intotero	7ko4
bas	kf1
dill	67pm
kowa	5c1w
ssesmpijja	8z9h
parker	53ic
cruz	3i2m 4twm 77lf 7gou 8tv2
sopoaga	5cfq
зума	1j01
maytami	7fi4
بيسكوف	ucz
dapaah	4647 4uqf
나	3cys
schilling	nqx
haniya	1hhc
shanmugaratnam	3it4
visco	5yew
bennet	2flj
klichko	3obd
lai	234e 3w4j
haywood	7n3v
twagiramungu	5gl9
talaat	3hic 4csl
pierantozzi	8ev5
cotton	8tn4
mutalov	4000
yuksekdag	129w
가	2acl
castle	f1a
tereshchenko	8gv7
meza	7a3x
khatami	2lrc
cavour	kll
ngaka	7lsp
biedron	35m5
burchett	8su4
eshkol	25ml
cavallo	um7
aswad	7r4b
pashinyan	2sak
bernhardt	raz
saidy	60pa
האוול	3pu3
parizeau	1j89
stoltenberg	1nfc 3jnl
kheng	8f8w
rabuka	3ea1
saitoti	5mge
fini	17pl
nhial	7m6k
zuhoor	43w1
ケネティ	1qa4
シュタインマイヤー	139r
arrindell	4z4m
aumane	8tbd
buzyn	42ro
nuri	5tkg
sherman	3qv3 4qpd 63uf
you	94hv
guitouni	7iu9
арафат	3tny
chan	1v29 2b2k 4gq3 4v9m 5i9o 5jkn 7obu 7v9j 8l58
kvilitaya	7soo
мохамад	290y
moqbil	8dvm
顿	h8p 1ebx 1pxz
nirua	66ze
rumsfeld	v3p
shorten	hmj
maung	6oiy 7pvp 8rbg
canjura	4smc
bynum	64h7
balaguer	1p5w
gualtieri	36t8
mercelina	6tt4
tambling	5pf4
aragchi	25
bazoum	2kps
khanna	87q2
plant	5mcu
begich	7mfg
brekelmans	38nv
lehu	6zpr
mukherjee	30zy
lichi	54wy
kantor	2he1
bukasa	4z6c
daoudi	6op9
stanhope	6b7y
toiu	2thh
vaquez	46rl
woods	76o1
スナク	359r
abal	8dls
mariur	6jox
faymann	3qvw
khrushchov	2s4d
kubis	1vnc
richter	648y
mamaloni	8kpp
qualtrough	4sdq
samukai	4rec
andersson	28v0
tsai	3ln5
hermer	34o4
gargawi	7f3d
macchi	6u7r
mccoll	6agh
oleksy	1vst
wray	ob3
borissov	j7y
rehim	7bm7
ميركل	a6r
miert	1woe
fernandes	68yc 8xx6
morelle	6eol
trninic	7l96
inu	5t5w
sewell	8qvj
scheel	3qg2
bernie	gmy
daghir	7pgi
カーター	1opj
אחמד	1kl
billstrom	3k5m
westerberg	4no3
havel	3pu3
goldsmith	26z4
koike	3vh8
radev	38xb 56bq 8wod
ميجور	1r5d
katainen	1vmc
maghembe	6gxz
تشرشل	3s17
kunda	5m4z
angrand	696d
masto	4uki
jonson	31iq
anvelt	4eei
gething	3n5v
sejdiu	1125
мандела	2qjy
levesque	3413
ир	1zcz
ניקסון	34t0
sayenko	7qak
синвар	3t9d
chehade	7qua
waterworth	7yja
schmid	8ehi
teodoro	17vc
blanquer	66p4
sezer	393
karki	3go7
mantashe	5qzu
ratnayake	8byj
salkic	82x5
gillibrand	21dr
hobbs	1xkf
leo	30mo
vasilescu	6rqc
waldegrave	3rr9
aila	7bnx
גינגריץ	2qsr
チェイニー	t8l
padacke	469v
ciuca	2rhd
orsi	3tg4
arinc	kho
busokoza	4o9h
chama	53xf
conceicao	4hhb
khosit	6lfz
touaboy	4ok2
meriton	8z4p
kang	1wjb 6i4e 6i5d 6i6c 6i7a
spajic	2jf7
karamanlis	21xj 223e
narayanan	6lou
onorio	8qbi
yoo	94ds 94f9
nalova	7w2m
peleshi	7ndj
gjonajt	5eb8
ахмадинежад	29fq
fuller	4z2w
hayatou	8bum
braz	5h59
karakachanov	6nn6
גוריון	r7o
palmer	5lig 857k
غوايدو	1udz
bendit	qmy
dorries	2ozs
fdr	13eq
verhofstadt	1a3o
kitovani	8qfs
ebb	8t73
masagos	75he
chang	4vau 4vbt 5vwd 6cmy
reynaud	2wsh
mbwrawa	6xnl
amaraweera	6x3c
lagos	34cu
themereau	72xk
sulaiman	4ctt
adji	4qbw
трамп	v7z
サリフ	2lmj
quintanilla	4t8n
ramelow	iha
liberman	e2o 6umj
غيفارا	mx2
akbar	8a9r
falih	6kd7
romdhane	7jn1
sisolak	3fuz
карни	2c6q
gehlot	8r2i
bandaranaike	3e8t
zubko	5u8h
touadera	1164
boskovic	80r8
giampietri	6uiz
cadot	78m2
stoere	1s4z
boubacar	7hhc
garba	4ayn
bercow	1pve
ahtisaari	2d4g
cabello	u2g
gonzales	4e7
gunawardena	56f6
stefan	8zcn
フット	fqi
סיסתאני	7fo
doti	75q1
tembo	4xui
mocumbi	7uc7
rabiah	8pyj
soldat	8khg
chiang	n2a
nazarbayev	2tdx
tokpah	5uei
trotsky	251e
asbahi	61zb
scalise	3fto
bonisoli	46ef
diab	5tdb
寅	2mzy
pak	7teq 7tfi 7tgf 7ti1 7tiw
omtzigt	303m
zalewska	4gcx
holownia	3h2c
macinka	2yr5
mancini	4fhk
rumi	729h
tsipras	6ft
moise	1u5q
sama	6n31
steube	5pok
chitechyan	8ypt
brito	74de
belmokhtar	81e6
pohl	6s4o
ravokatra	5hw7
amadou	5ri2 74ex
stubb	5xb
гевара	mx2
باروزو	1tkq
غباغبو	23x9
西	cb 2l5c 2pdo 32jh
alegre	7o10
ringobert	5lb6
kaouane	56xx
wright	nms 1on2 67om
lumumba	2w39
otoole	zog
gonze	6pws
ムヘキ	3ilo
ушаков	3vfo
kampyongo	8meg
yousaf	1flw
kurtulmus	2tbz
ouloto	4gh0
prasad	84bs
camacho	5h5y
germaine	7z92
gourtay	8nou
cohn	15bb
dombrovskis	3mqd
neal	873j
machado	2ddy
tumukunde	5ull
tshibala	4rnr
calvino	2oyh
rajapakse	29ae
zabalaga	6zx8
joof	4lrp
lukashenka	5o9
emane	66ds
tahmasi	7du5
zafy	46dp
bachmann	2h0j
sejourne	3g6v
jarrin	7sm8
medinskiy	3olo
vattana	4fgp
kobylkin	572b
casas	6jud
lauterbach	1wx2
rhee	3h1l
yakym	8aq1
earnest	1t2p
iglesias	2v8s
latham	2cf7
tambo	2twm
אין	2mzy
orozi	6wtc
chavez	1fgo
נבלני	6aw
garneau	6zn5
нетаньягу	g5u
stanley	4ucf
gyeltshen	52fw
grybauskaite	q9s
anuphong	4hlb
kopsak	6ngo
雄	14np 1mix
castex	1ly4
fukuda	3tsq
don	57qs
usackas	3prs
厄	18op
كيلة	2q5w
akhom	451e
bell	4aqj 5qfc 917j
sambo	71t8 7epj
trudeau	1ve6 2zzs
черчилль	3s17
хасина	3cys
三	3dfn
donaldson	1n5k
guzman	1js
akayev	dfz
schauble	3sb0
梅	2wkq 3j13
nijimbere	6f53
tiilikainen	6mef
durgham	58lh
rini	8ki9
saadi	7fow
хегсет	2xyh
abe	3dfn
ferrier	6ru6
hu	1f59 1f7w 5w73
tsogtbaatar	50qr
חומייני	38tp
غوريون	r7o
lansley	94s
mashaal	1yph
ebrard	2ar2
katsav	2n8z
pruitt	3bpn
czerwinska	8qpo
gashi	4ngs 526q
filip	7w97
фредериксен	2fgf
موسوليني	fzl
kiriyenko	3c5g
ameer	5xmo
cernochova	1l1j
jaafari	1g3s
キハキ	2oi6
aksener	2fcg
matsui	5851
セレンスキー	3pde
ويتكوف	3fvs
салех	6ux
lamlas	405e
massie	8s2k
elias	4h0b
bostic	1n4v
sirisena	29my
ciolacu	2ap5
leon	5q56 82vg
ابي	3dfn
musharraf	2xpy
zou	96sq
garibaldi	18ee
marles	34rv
arbuzov	8h1q
badri	3zs2
cuomo	8zd 2bva
washington	16x2
عنان	21qb
birchall	4cvr
harutyunyan	4hzq
kovacic	61nf
lemoyne	664j
merino	6dat
zelenskiy	3pde
サレハ	6ux
atipault	45fr
berlusconi	3dt5
oram	6fg0
mirzo	8i3w
ケハラ	mx2
ghurburrun	81by
pangalos	3j06
quinn	2w10
ciampi	kwn
guedes	2x16
ranatunga	4ifz
mamdani	3weu
hinson	4jpp
גרוסי	32jh
زيلينسكي	3pde
gillen	6pk6
mansuri	7i16 8ncs
valionis	asr
laghdaf	7hiw
soalablai	8k3l
dorn	6u5s
tauwhare	8793
torra	322o
finney	1p26
telle	8gih
ستارمر	1xpu
andersen	8j29
belousov	8po
kabbah	2r8
ديميريل	3h7n
גלנט	3uh4
ayuso	1hbd
шараа	31k
ivanov	18fa 1gdm 3c3o
oliva	4t4u
rajhi	448x 8pei
מנם	l2o
kaunda	1ydh
tung	3lua
gaitskell	1fe3
קרזאי	1bb6
chernomyrdin	3nhu
eslami	7da5
raeisi	wgr
tsao	8v4w
preval	341w
ירמק	9i0
juncker	1m9g
kilman	8flf
javadekar	80ir
reich	36m5
schweitzer	jos
ардерн	1ika
streeting	3qy9
chong	4x9b
gandarilla	6go3
morneau	91vw
trajkovski	ixl
徳	234e
chuychenko	6neq
seehofer	1eoa
성	1zap
prescott	1rgq
maia	37cu
дуда	9p8
killion	852r
cobos	6gjf
gantz	gdr
morales	10lh 1ou1 4t2e 6333 63r6 88jo
chanto	4wbx
ferraro	179x
zeidane	95zh
davids	8hrh
valadao	53sx
cartes	1eli
bouchard	27lz
makarios	c6q
rantso	6j32
sablan	6829
zeldin	24qb
kun	kg0 8b7f
ortez	7riw
yusuf	3w7w
נסראללה	1cev
lutucuta	8jic
rosenstein	373w
hausner	67wi
rahmin	5szt
sompong	8kva
تيلرسون	3453
duncan	cou 51ft 69x1 6ml4
talagi	8tjh
lawrow	3c7f
голль	mmm
arcayew	8vni
saborio	6sew
keobounphan	8k96
madi	5ro3 7cmk
nababsing	80u2
mendez	73ht
nawrocki	1x2e
thorogood	8swj
bjorklund	646b
egede	2ogp
nagy	1gpc 61h2
pellegrini	2yja
rawya	84ew
krivokapic	3vx6
karoblis	823y
larose	7y60
mendoza	6tju
mirzakhmedov	7p1r
ngubane	7nz0
daghr	7pgi
ライス	p65
kadaga	850f
イマモール	xpu
meredov	33fa
piebalgs	9dr
akaruru	5zb2
payne	73nc
مشرف	2xpy
busch	wec
nqakula	7ofo
pataki	16hv
backer	7z7s
safadi	e7y
גווארה	mx2
후	g5u
フリンケン	bd2
imbert	4zmi
trias	3t3b
stankevicius	7ar2
veltroni	3qi4
poulsen	3lko 8lbi
izetbegovic	7l7 eow
シューマー	oj9
hurd	vs9 676y
ماي	3j13
haz	5s55
ルヘン	2bpu
petritsch	3s9v
dalenov	8b4u
драги	2bw1
burjanadze	2ss1
mcdaniel	386q
omar	2nz5 43kp 5yu2 7cor 7qsa
ヘキン	2f6q
doubane	4w1p
kiir	3a7g
price	3kkt 5mdh 76zh
oduber	7lfl
rosario	4il6 4tuo 90k8
diefenbacher	78mt
ekstrom	4gan
kafwaya	7iww
poudel	331d
tebbit	2t35
운	191m
duckworth	8p86
phankham	7ywt
badawi	17a
brecheen	6eyl
dorrell	3fga
fuente	1umm 5l43 6v7y
kanakrieh	5fbr
난	21qb
kenewendo	4ppt
rubai	4myp 7jhy
brundtland	19hc
kucinich	ssr
ravanchi	29o6
veseli	1w3y
qalibaf	2lkq
koller	4ivk
lapid	3td0
shittu	422c
ngoupande	66ve
nguma	8d5l
frogier	7zm8
mccaul	77yy
beasley	r6f
rohani	1cic
mas	cz1
zedillo	zxm
torres	7ob0 82ic 87p5
mentzen	3hch
echavarria	6fn6
sambi	43ov
mabeo	8v9n
knudsen	5151
weld	ho9
フレテリクセン	2fgf
ميلي	1ljj
alemayehu	47af
erywan	5dqb
azimov	8b8x 933x
cholponbaev	6nht
stefanik	y5i
canuto	5qmf
elounda	5m1m
isakov	8f5a
ponyo	4kjq
triet	7lyh
assoumani	ebb
cetinkaya	7il1
chinzorig	8kjp
manturov	54xo
metnar	6tpv
salinas	l7h 4e27
hills	kuc
webster	51q6 5b2m
ماكري	2eev
atopare	8j7q
gourault	62h1
porras	71pq
nasalyk	5yn8
koffigoh	6el3
lykketoft	2kji
kirk	37z6
numani	8nge
kannanthanam	4b4n
store	1s4z
рютте	2cho
ammann	1pix
danesh	8fiw
greer	1knq
mamedov	5hx7
campana	7t56
kyeremateng	45tu
prempeh	75u5
yesilgoz	tnx
sogavare	29z0
mahendran	4if4
carlucci	134u
chyngyshev	8vp6
maaytah	7inl
smotrich	gyd
сен	1zap
nabiullina	5bgj
petridis	6ndq
laasonen	8f0u
шумер	oj9
martic	2ja2
جونغ	1z80
mubarek	43hd 6258
savanovic	7aij
сукарнопутри	2esk
samaras	bc2
damberg	79i8
hamad	1b7a 5rkx 7se2 83rj
malanji	6ens
babic	2j7p
berri	2ovi
gomes	4i9n 4sxo 5hlv 7z9z
rhuggenaath	5ekw
hoxha	zec 55rb
بولسونارو	1jfv
kumba	67g0
burhan	ae
sinwar	3t9d
sundlun	k2u
stein	1o5x 1t55 59uu 8or8
スターション	2r9s
ajodhia	6g29
dijsselbloem	1nsl
hasler	42g0
tofilau	8thf
хен	37gw
kalantari	61ca
monrou	8229
bouya	65ms
estaing	3n1v
aswadi	3zq3
haughey	mef
mcaleese	2dbr
azizov	418n
dukanovic	2jdb
marlaska	11td
bagorikunda	8wmd
tiso	1u8a
davlatov	762f
kerr	45sp
valleix	4ysn
систани	7fo
ترنبول	29s4
adams	zgn 17k5 1pnj 1rhp 4aw2
alimi	33ea
ishaqat	4mzi
sant	48lx
konate	5rpq
munya	7y8a
zenzri	3bdx
hinds	50tk 5i2y 6mcz 8eda
lombardo	1pg7
stathakis	5mn0
wilmes	3eoi
rocha	6e5o 7w7f
sebsi	fh9
womack	8mnw
열	3un2
brial	8y8x
кибаки	2oi6
cinca	6bgo
mapou	6tbz
ohoud	7px1
reddy	6x2j 7uqp 7v5s
פרדריקסן	2fgf
soodhun	8ig2
nali	7850
nasheed	2lb9
sung	8nlx 8nmx
novoa	88vd
rubio	2awe 4thn
vollebaek	21pb
aydogdiyev	7rhd
пезешкиан	2dge
goh	18mt
birmingham	8ju6
bratusek	593
cerrato	91fn
espaillat	42jl
preca	72va
thackeray	eq0
ahlers	8u18
daniel	4um0
ryom	8bic
삼	1znu
wittman	88c8
マコネル	2k6h
teannaki	8q67
chrougha	7k5d
hlaing	2jmr
salissou	5r37
kant	6ntl
tatham	53ok
chien	578d
malmstrom	m1r
טרנבול	29s4
hakizumuremyi	8l8r
murr	5aoa 78w0
nukundj	9198
ساندرز	gmy
darmanin	1a84
gibran	17sr
inonu	zfx 3xen
harney	2da1
tangara	6y7y
djurabekov	61a5
abel	4uda 4vg0
هيغسيث	2xyh
kukuraitis	6s7h
renouf	6zr1
шольц	2tiz
berre	6w42
heil	1fbi
arreaza	6bms
khemmani	6lbu
wilkie	36ow
saab	5yyi 8pl8
rubin	36mx
lalabalavu	2p5g
lamothe	6prp
mnatsakanyan	96ot
yoshikawa	8ozx
クレハ	uhd
cadet	7zhh
palo	8weh
parts	1use
connally	1q51
jozic	763d
faurie	6bsc
obrador	9u8
rostowski	1ijg
שטיינמאייר	139r
beqaj	4ol8
bo	hw9
sadr	2o0c
ogbeh	4khl
menezes	5iir
タラハニ	1jos
solorzano	7rnb
gyi	7j2f
mballow	58tu
wijdenbosch	6g5c
snapkow	79lx
murphy	2z7u 4xzo 5pnn
jackson	7u5 92h 1o0i 6b8p 89zm
job	4xn9
abdollahian	1evp
hodges	1ogl
huntsman	1s2c
rekani	4nna
soomro	7dyx
chafee	265p
grossi	32jh
blocher	o68
gailani	8n93
durbin	tcm
falldin	3jka
مانديلا	2qjy
freiberg	6mpn
dam	4ke2 90cv
mohohlo	6s6p
december	89uo
بريجنيف	2556
テミレル	3h7n
sarpashev	8q1p
サタト	by5
timmermans	13ku
मद	2pnl
吉	2bw1 2oi6
aimilianidou	965e
福	13eq
クロッシ	32jh
linkaits	8p2n
greenspan	40a
houngbo	5nmb
hyde	1djp 4zz4
ndongo	62l6 6g3s
spring	tgr
castanon	6ckh
henfield	52d1
sotelo	25ci
منانغاغوا	yrm
orpo	2z0n
suny	75or
уиткофф	3fvs
panic	2jbx
pouget	4xry
フラウン	191m
ילצין	iyo
אוריבה	3wrq
بيغن	2f6q
dagmawit	50kp
dedic	8gbx
didier	86tu
naruhito	z2r
manfoumbi	95j4
valentini	7ud9
avakov	4j1y
hariri	32ox 39go
shuhi	44dq
sykes	5bui
hilaire	4bgr
briceno	1rur 6fkj
laurel	8d8u
njoya	95pc
tin	6okg
mcbath	6u3y
grandi	12eq
plassnik	3mf6
بيلوسوف	8po
aurescu	ii3
dong	vgw
blasio	hpq
boakai	1sng
joseph	yzd 1xsq 5cm9 5f84 5qrn 6f8m 7gkw 7ql4
litzman	92wt
olliviere	7n1j
karins	22g5
sihamoni	212r
kabila	1sug 2402
daley	34l0 3r9c
velarde	6gvk
kissinger	1dke
كاغامي	2wkq
fedorchak	6gf2
nadingar	5c66
gustaf	1zzt
maio	27rc
reschenthaler	5qwz
smuts	1kzj
macut	3xby
simecka	2gmj
warsh	1ynn
fakahau	8g8w
rodham	1ebx
יושצנקו	3nvm
ramic	594s
ghedi	495k
bean	3xnh
kasipovic	4h6a
kikwete	1jjz
angjusev	6n1j
kaifu	3lfs
ウィルタース	15q8
wallen	24qw
мэи	3j13
pahor	j4i
tebboune	mw
غورباتشوف	2io1
djogbenou	6ejh
lekaj	7tn5
waheed	2lgq
gorbachov	2io1
サルコシ	2rky
mbaye	3yov 6lh4
dacic	1i26
msika	6eph
cellario	7uku
chun	onr
stockdale	1kko
tuwayjri	7g3r
mansfield	2i7v
kustoff	534n
nazarbayeva	527w
huss	8cyg
calvert	6jeb
ziyambi	96kt
amannepesow	7p7y
brouillette	qca
mayalah	427n
negasso	7l9x
adenauer	21us
wickremesinghe	33bv
milutinovic	2jau
nazer	7l6q
hadley	3fi8
mackenzie	8bgf
awerika	8q72
agyarko	4pka
mukeshimana	5moq
napoleon	2pjz
kabariti	3zcw
gromyko	8ti
бутефлика	ib
hashim	6h8e 7ebz
kazimir	7y3a
nikki	2s83
starmer	1xpu
xenogiannakopoulou	7341
fedini	65sf
yaradua	3m99
قديروف	337s
onu	7pun
بيلوسي	2pdo
lini	5rh1 90q2
ريغان	382v
kayisire	72zm
motsie	6yie
цзиньпин	3t43
تشيني	t8l
akwa	409i
moletsane	7gj2
freeland	obz
ochirbat	813f
تيتو	1t9p
sanyang	5fmd
wicker	8993
chitando	927d
kipalan	466h
paeniu	4p22
ghali	j5v
wise	ief
izquierdo	6d57
zhirinovsky	3oym
лавров	3c7f
ладен	2uja
地	1gs2 2964
تسيبراس	6ft
gill	4qui
makgothi	6rg5
oo	8t5e
hamdan	5rqk 5rsx 5rux 5rw1 6ykd
rios	6gsj
boyle	4qy1
ramadan	8ovg
дмитриев	21az
klitschko	3obd
tandja	6y6j
abutalibov	5rau
taieb	8dyp
ngenzebuhoro	5k06
dahal	31f4
rudy	38ru
wust	1daf
брежнев	2556
dalic	74yh
aryubi	8hlf
bahceli	t45
masuku	8rfu
raouia	3y6f
hawley	6f29
loau	8kn7
chissano	1p2x
khulayfi	441z
jammeh	3t8f
napolitano	1850 1l4z
sandu	29kr
choquehuanca	52ny
presti	l67
suhanow	7rgg
サンタース	gmy
yatimov	8fst
strauss	13ob 6ge1
zerouati	5geu
duyne	4olz
dibba	6own
moro	4na 3ck0
wong	1t8o 2486 2xnc 45mz 67fa 78h1 92h5 92i4
baker	mqf 1ez3 1jse 1yai
bolkiah	1cpr
gadhafi	2nf1
kabore	36zj 5srt
kazibwe	8lnv
aphisak	4hti
hansen	o8i 5ev8
minh	1eim 7ysn
rolle	6p3c
jonge	5wna
pernia	5dll
velasquez	4trz 6596 8342
balladares	5djy
castaneda	4soy
chiu	4wys
matondo	8a4a
nha	7zdg
kukharev	8zwx
welch	7yk6
mangudya	6acg
fiame	121n
dodson	854g
pruce	51mp
trejo	34fr
beatrix	31w3
mccarthy	10a1 1yj9
slater	374y
markovic	auo w37 2jvs
mickoski	1f3d
trimble	s23
رابين	3u8p
ebtekar	75mu
monju	4hqh
بوريتش	14yi
thornberry	yjt
topilin	6xtl
amir	4ckv 8iu3
ferreira	89mc
jameel	7chr
knott	4qoj
cullen	77m7
dorji	6mid 8pa9 8vwx
ossoff	6b75
panetta	24zl 68hb
レーカン	382v
schetyna	19k8
folsom	1ob4
klokic	96ln
lecornu	3h3l
gyatso	q8b
ホト	30a4
goss	30r2
kemakeza	4asa
arana	7wmp
corbett	3kat
kizige	7h7l
garbarino	4esn
qin	31tn
toniste	8ud6
anton	4h5d
mossadegh	2lwp
كرزاي	1bb6
ciscomani	6fm8
лукашэнка	5o9
zubi	6xa2
howard	1qnk 2g2z
bost	79oh
ramaphosa	pus
wojciechowski	1lda
auga	6wc3
elbaradei	2krp
kephas	6hoh
zhang	966a 967b 968h
colby	xuv
كينيدي	1qa4
اتاتورك	2oa6
ekua	792v
hind	5v7t
ون	3ln5
lawler	77vt
mackilligin	539l
شومر	oj9
anthony	6jmz
ハトルシェフ	2sg4
hessa	5v1z
zaluzhny	3mxz
jaitley	d11
jon	6b4k 6b68
shastri	23ch
zaw	5scs
sariyev	8qer
courtney	69az
martin	1ojz 2gn9 2wpg 5sov 8ui3
birendra	4pab
greece	203q
gatti	5l7u
siluanov	b5t
nedimovic	4qve
majidov	5zo4
norton	153a 5ajc 5mc2
asfura	2ps0
walker	hni 1e01 2tsl 3bra 4hg9 5jsp 7yii
somkhit	8krz
宁	3ohw
rusnok	1owx
gokhool	t4u
wangdi	6ig9
aksenov	3c1t
סטרגן	2r9s
sara	7eqz
tenorio	5kj6 6f4b 7wwy 84h5
多	1rwn 1udz 1ve6 2zzs
bojo	ipp
fauqueur	95ic
マクロン	ynf
froman	2fxs
abiola	2nav
clarke	mcz 1ybq 7n2e 95le
kasoulides	1h1c
carlson	co2
abdula	7l3f
beketayev	6zks
byers	3ff2
konrote	68jm
blake	4aku
تشيانغ	25sr
cotti	12fl
варуфакис	3tht
thiam	5r4p 8h2i
aguilar	2xvq 88dx 88qs
mathies	2myk
гиллард	1utc
mwape	6vli
shriver	3bc8
vila	4fw7
zeine	79y
zavala	5hmp
bouvier	665s
clyburn	1k2o
メランション	1mix
mokhehle	7orq
mondlane	42se
felici	4yyc
horn	1a69
illa	3a9y
sein	3iui
shabangu	8nzl
بزشكيان	2dge
アスナール	1tsq
romson	4jiy
cayrel	6poj
ngirente	59f1
milicevic	67e4
رفسنجاني	3ft
acheson	s4x
ghalibaf	2lkq
xhafaj	5gh8
فرنسيس	30ew
tserenbat	7jvo
sargsyan	3co0 4iqs
sessions	1n1w 7xh4
covic	vwu
bendjedid	m74
نيكسون	34t0
boldrini	23ps
murillo	38au
crockett	654v
mcfarlane	36ax
אולברייט	28r6
lacy	4r5b
liu	26fw 6sn0 6snw 6son
mostajo	5qld
glucksmann	33dh
ouyahia	43nj
moniroth	4kxf
менем	l2o
jayakumar	8ij1
kanharith	6lec
candler	7v8r
amarsaikhan	8ck8
lilleholt	6p7r
fedorov	2ol2
mwanawasa	25p9
pinol	5c86
nuami	60fk
eid	8cae
elhage	5c0w
orynbayev	93r6
ring	788s
simitis	piw
スターリン	1sy6
thae	8r3y
burkhalter	tkp
שרון	ccg
sebastian	50bw
chiumia	5p5o
molale	5d73
samaraweera	6yol 84dx
duque	1i5w 5ium 7wqj 8tsb
mirjanic	8mu1
semashko	8zyk
شويغو	3cbr
summers	246p
cherestal	66n6
hamli	7kju
attar	7jko
kosumi	em2
muizzu	2l9u
eide	1036
fumu	54pp
taylor	mko 4fv8 53qb 53r7 55hy 58kg 5nt0 6846 91xe
abbasov	3xqc
sevinger	4nvm
tasmagambetov	5z63
санчес	2xec
herman	6et
raisi	wgr
vashchenko	8zze
gummer	1qh1
マケイン	1r88
vunagi	53ux
bajnai	190n
bourguiba	1akz
dollfuss	z4u
orozco	4for
roman	2yuj
sakskoburggotski	3dxh
זומה	1j01
uttama	8wik
simina	3r0t
rasanamazy	5qvb
tudman	131z
harbi	63ag
mcdonald	2daz 74b7
papadopoulos	174l 3hzk
queiroz	5j8t
tuionetoa	808x
潘	26ca
pallone	5jpt
tasoulas	220b
abdullah	15x 1zov 1zqs 40k6 40n3 40w5 4100 411b 44h7 5fkr
akhannouch	ed4
lam	liq 3k4d
qurbonov	4ly5
sandvik	3lf5
baru	4mun
motshekga	ad5
davies	87y8
harald	20el
шеинбаум	owe
kulongoski	3i5x
سانشيز	2xec
holder	zjp 7o3b
karayilan	2o6k
sarkozy	2rky
yoadimnadji	7ua5
desantis	37wj
adhin	4js9
basalma	5wyy
kwak	6o8h
cubero	88zl
lendo	853r
lingle	267b
yingluck	3u5v
nyamdorj	8v6v
ly	7sv1 946u
רוסף	tpp
mirzoyev	44xc
pius	30py
франциск	30ew
mihajlovic	3wky
oumarou	8hb7
weidel	7ka
ahn	3a7 3b6
soylu	3hbg
portas	2x1x
guindos	282r
莱	1ljj
은	1zfa
bustamante	46fj
mcdonough	sjq
bakhtiyar	6lkm
curtis	4vka 5kto 69vu
برودي	37qx
carson	fln 4f8e
sepuloni	4u1f
javid	39ye
tiani	sz
alford	73wk
keyes	42i
moylan	63cr 6hh5
kanther	2a04
malua	6n3q
svantesson	y4n
tchorzewski	6nxx
sovndal	3o17
darbo	4m37
dexter	76gt
姆	l2o owe 39mk
than	4wpt
زوما	1j01
하	99a
farmajo	2kna
landaverde	76b5
zille	1d3a
салман	2mh5
madl	11pu
turkes	7r6
yassin	2zu 2nxp 6wgx
жоспен	26ca
genscher	1bx7
sary	1g90
kocarnik	61mp
kouakou	4c32
papademos	27ix
hocog	8ydm
shoukry	3am5
schroeder	17ey
gumbs	5bsa 5jw8
savarin	4vy8
ki	6lms
ハチェレ	2h43
murwira	4cpw
мубарак	1erk
birkavs	3mp4
pankretic	4qmr
badaoui	7bxk
bettel	3t0p
stets	95aw
ヘンス	2ib4
السيستاني	7fo
min	52k2
buyoya	2zp3
kasler	7aa2
ekeus	37om
leupena	8vl1
nchemba	7iyu
namah	4njk
boothroyd	gw5
arkan	3xkc
nuhodzic	77cu
patrick	t2m
саркози	2rky
brown	hy0 191m 1nvd 1xc3 2c5x 37ul 5f75 8a55 8if5 8u8o
smoliy	934p
nyuot	5x4u
stroessner	6q2
seeruttun	6x0m
エルハラタイ	2krp
obeid	4k7x
fallon	2fu0 7ug9
njoroge	7v2j
salgado	xyx
motegi	3lgk
rubalcaba	6o3
blanchard	1jv9 7av3
hadjar	8owr
obote	2jlk
herbert	15co
scoon	7vna 7vwd
任	3txb
boussaid	7c2x
downer	5he
casar	5pho
ельцин	iyo
dil	8wtr
limaj	5ggh
peterle	26rw
sir	5tnt
клинтон	h8p 1ebx
بخاري	2nt6
falco	6bib
dej	17nc
סילבה	284j
rakotonirina	6grm 6r13
xi	3t43
gauland	5je
نافالني	6aw
gregoire	nwh
medialdea	8daj
steinmetz	7zu0
fadhli	3zm1 43xl
brennan	1q1b
daniels	2k4l
randriamandrato	8755
반	3nmj
nielson	30s0
quisling	3nfx
האריס	1wb7
lepper	9s6
mena	6g8n
ruginiene	1gxm
цзэминь	1o2t
cassidy	4p3o
gove	2fyu
jevtic	50nv
ラフロフ	3c7f
grenell	34mb
almunia	1p40
dubya	16qy
regis	4s41
vajpayee	diq
barshefsky	mc0
maman	3yo5 914f
bergoglio	30ew
matvienko	3mu8
brady	2r3v
castro	123p 1v69 33of 3t7d 4xln 5972 695h 8kyw 922p
khanh	7lxs
lukashenko	5o9
oman	61o7
tuggar	3vi2
vangi	8xh3
bandar	40y7
gashumba	55y7
sortane	4zsr
fylla	7mcb
zoubaidi	3bx
벗	3l51
tomeing	6slz
chuck	54n4
ренци	2e1l
بوتين	3oqp
bagis	xfl
patterson	53k7 7x8g
sybiha	99a
bandhari	4oy3
keenan	77um
koca	5fqk
richard	3xi
arteaga	8a28
kinakh	8d7
سونغ	1zap
shinawatra	2vci 3ion 3u5v
arroyo	18ig
bowen	5pko
ingabire	7vxa
ellzey	637q
letta	z86
wever	f6w
montoute	6qsr
nitiwul	57gi
albayrak	ghm
de	4yuz
karayalcin	2o5p
masire	1yg7
chambiaouris	6niu
krizanovi	6ff7
shaibani	d6g
babin	4r1c
dolly	7pc2
carcieri	v08
forrestal	1k9w
lavaire	6d6y
kouzande	54m9
higgins	2fqt 4z3r
lupu	72eg
malliotakis	7n0j
sendic	849e
celarc	7aje
tobiko	6jpo
studer	663t
deluzio	4xdn
mara	1wfo 7hqx
קולבה	uhd
gayoom	2ead
xhaferi	c5z 3hjw
olarn	7q1j
edgar	1oaf
mirza	3z8o 5gwy
androulakis	2snn
farrakhan	278g
nurkovic	7shg
zhaparov	39sp
aliev	1e2o 1ggf
lauriteen	7y6r
mudavadi	2o8c
owen	rum 64fb
vardhan	5sv9
abbott	19bv 3l51 4gsg
sayyid	7fvo
cosgrave	25yo 3q1s
дутерте	377n
gal	5kt0
seselj	3p85
surayut	8nu2
muttaqi	7z6
valente	61vu
prada	72fe
radewagen	4kvh
abraham	3esa
nurmahmadzoda	640x
vasile	32gp
cravinho	68vo
jaruzelski	3s8j
ernkrans	760l
rehn	2u06
geros	4hip
sougueh	3ycg
zhou	3w4j 3w5q
rosa	5udq 6ruz
turgumbayev	93tq
carles	59jn 6u9l
dioubate	615s
massoud	2p1
mauga	6qqc
jagielinski	89il
mateparae	67ua
petravica	835j
corzine	1s17
mandelson	2yd7
quickenborne	8z66
krajisnik	2muz
ashdown	2va9
ravelojaona	5lm8
chalghoum	87fk
hou	87d2
tenney	4yw8
guluzade	82sk
gumbiwa	5es3
iliescu	1h4b
johnson	41b 93g ipp 15dg 1n6i 28ff 2i5o 4dtn 58mz 5si9 6gg0 89qq
darroux	4uip 6j7s 6jkg
panyarachun	4dby
anguita	1uzt
weir	5zbu
макри	2eev
jensen	1jm1 22a0 3ebd 3m0w 5jiu
azimi	8coj
lobo	80bu
moi	qsx
sununu	nlr 1rpd
neto	2lk 841v 88hk
robleh	4poh
freudenthal	r1j
amodei	73xf
dayan	2n7v
seko	5vc4
cammack	6ipp
башир	2uaz
hnatshyn	84n6
wohlwend	5lwb
aguero	70sb
melenchon	1mix
シャロン	ccg
attal	14xh
guevarra	7717
guler	3tut
pastrana	a1z
abdelaziz	2kmd
paige	372l
uata	8r02
sakhon	8xii
컨	1nm bd2
oilouch	84uh
zahir	43w1
cheung	766r
stresemann	19ue
borico	790n
wina	5zov
robert	6t8l
sompare	4bya
成	1zap
хатами	2lrc
سليماني	31o8
abdoulkadri	8smd 8snk
jorritsma	4gjj
テクラーク	10rl
cabi	750d
saifuddin	8cgk 8ci0
krutoy	576r
avinyan	8sqg
locke	15f0
rakhmonov	yw9
ng	7lqy 7lrv
wauquiez	242j
thapa	82j2 8nwk 8r72
ortega	qpd 4rza
ルースヘルト	13eq
cooke	5w08
sakova	553q
gangol	5x10
ngondet	5c4i
arrington	6983
mayo	7948
rusk	s6v
chebotarev	8gn5
sanon	5r76
swaraj	3gov
qanuni	952w
grachev	2x4c
scheuer	4e34
chin	4s7o 4wsg
glavchev	tty
timochenko	37bk
ラカルト	nyh
odinga	32u1
ganiyev	5bib
hammond	2z9t 47bn
keeling	4fbw
hatoyama	3v4i
amarjargal	87mw
arzu	4bad
karapetyan	6iag
maddouri	6hvq
bounnyang	4qg2
faulkner	jjp
ryamizard	8bf0
repse	xo4
fiorina	lbv
khasawnah	4lc0
papoulias	1x43
trairong	8ujg
volker	22oq
lynch	1iu7 1r1v 275a 8mh0
pappas	4xg2 7nkh
трасс	26jt
ליין	3mg0
espersen	24s8
gasparovic	1huh
andreotti	18a3
ماكونيل	2k6h
gakosso	669n
alburquerque	81nl
koolman	7qhf
talal	20hc
wurie	4b33
מוסוליני	fzl
rainsy	3aiv
tilaye	8ssb
marshall	1687 50lt 896r 8dqx 8s1q
veryga	4l1b
mcgurk	jhj
strong	50n0
rop	b4x
dujovne	7mtc
mwakyembe	5stl
plodprasop	805c
פרנציסקוס	30ew
casini	2zma
מושארף	2xpy
arthuis	1lwd
comas	5d5u
bercot	66xf
durdynets	8xdu
woerner	2a1m
abascal	3b1z
איל	1zcz
truman	1c8w
cramer	6jvu 6spp
gorbatschow	2io1
ivanovic	2tut
moeloek	7nm6
chevenement	1mqk
gurion	r7o
papaconstantinou	16f8
moselhy	49d5
سيكو	2kg4
cook	36xm 3xo9
عرفات	3tny
arsenis	17d9
palin	3b93
arteh	7bh3
זרדארי	day
armasu	7pop
meuthen	1vxt
lelenta	6qnj
friday	18m5
osman	3yh6 43m6 7si9 93m5
kljusev	7nea
мушарраф	2xpy
jazbec	4q5z
sorhaindo	505k
holiday	5ej9
levi	2bfr
раис	p65
トゥテルテ	377n
명	24hf
rostenkowski	ql7
maduro	2rp7
volcker	2wvo
mboulou	84pt
westendorp	lal
كليرك	10rl
aingimea	6sfo
laya	c3k
morris	1057 8ogj
gafarov	8vip
santorum	3537
ティヌフ	ikl
phillipson	jt7
abnur	4jw1
tambela	68pj
rathore	82bj
uhila	8kiz
szalasi	11qs
mendonca	4dwa
niyonkuru	5c78 7x14
alema	2dln
batzorig	4n2u
djay	2mr8
fanfani	7x5
ルッテ	2cho
karzai	1bb6
mcconnell	1iw4 2k6h
سالفيني	2e4e
شارون	ccg
homan	3kik
kibir	7sg5
paz	37dm 634p
soeharto	3gbs
kharbutli	7efv
kadege	4b5u
weizsacker	3505
clinton	h8p 1ebx
luna	4gbm 7al0
merrick	4nl2
mejia	4db0 81ww
кэмерон	rdw
הה	2vnm
dileita	7c4n
konakchiev	582f
ndayiragije	8gz0
tufton	4y1w
ルト	3rmv
foushee	8wry
petkova	8qdm
koibla	56zl
velazquez	5cdc 5wkv 7pem
madbouli	2nc5
yeltsin	iyo
nzouba	6r0d
chen	n0i 4wj3 4wk8 4wlm 5vip
jeffries	1b25
mbengono	5j0a
spasovski	7qlx
hulse	5orn
sherrill	2j3v
혜	2vnm
montalvo	5qio
bajrovic	85r3
charitsis	481j
חאמנאי	764
htwe	7izy
marrero	2aa7
diem	2qvz
hashimi	3ht5
portal	6dhb
ankouraou	6hkr
deng	sem 54tm 5kui 76jg
klemencic	5ozy
ghartey	69bs
nadda	62vj
paluckas	180u
сяопин	sem
bayramdurdyyew	6wkp
hancock	2dyl
martinelli	34dr
martowardojo	42uf
茨	14gw 2tiz
garda	4lvh
haarde	15sw
portman	35hf
pula	7nju
jamshitov	7ss2
kubo	9128
burt	52nd
callichurn	8l2p
guelleh	1hlr
cateriano	7woq
mitchell	95m tjp 16cc 63qc 6j06
momo	65wd
murganic	7j93
robinson	15kp 2dcq 2ykp 4j73 8hiy 8hse
zbogar	3as8
フルシチョフ	2s4d
zeming	6zk4
mishal	1yph
rahmani	4j15 85ud
lindstrom	64zz
מרקל	a6r
ادامز	17k5
ford	vox 177e 35fh 52rq 5q3o
forte	749s
constain	8jgb
kaptur	70be
хан	1gma
abeywardena	8wkm
geingob	1arh
luchoomun	6qgi
hasbani	5n5s
verwoerd	1d9k
vindman	5elt
jolani	31k
ozawa	1g5s
roka	6zh1
reganvanu	82hi
zaev	3whv
dhankhar	62x1
bokassa	1m6z 65la
פן	2bpu
adanech	4200
klerk	10rl
ocalan	1bs
petta	59mw
mann	8uh9
corder	5xh9
vannacci	36wv
lamrani	7cjz
simon	6pes 75e6 93nx
afara	6fgx
najib	2p7n
iotova	1ghk
pinate	59no
hutt	5okb
shahbazov	7u3r
tuerk	3pb8
justice	1oiq
sindikubwabo	8ris
mutsvangwa	7gr7
mineta	2t1q
スカルノフトリ	2esk
aubry	2d39
blumel	5owg
明	24hf
dostam	3zr4
sheinbaum	owe
shushkevich	3f26
uluivuda	6edm
fall	6184 6k1s
hagen	kr4
waldner	fwp
vaipulu	8e1g
alarcon	5fe9 81lv
baradar	yt
mangueira	4ktm
greceanii	96g0
massoudou	75jv
pohamba	5v48
рафсанджани	3ft
ראחוי	2blk
rikalo	7lj1
layne	8p67
tadic	iwo
моди	2pnl
matekane	3age
timakata	5k4t
примаков	3u1n
djumagulov	4hrs
tomblin	wdg
sussmuth	35ct
קוהל	1d5y
kony	1svf
フーテフリカ	ib
cordas	544s
longrigg	4gyk
manley	6adx
simataa	8lz8
scicluna	5a19
batet	73qw
husak	1a0e
abiy	1kl
majaliwa	6imj
بنس	2ib4
masood	2p1
zaydan	49qg
king	adu k0i 2cwn 3rj0 4236 6a5a 8mlo
hamud	5s2l
mai	63k2
comer	63hk
gouteyron	8gh9
peh	8jyl
easley	2hyx
greaves	7z41
rumayhi	4a5f 7fjo
мугабе	36gg
콜	1d5y
harman	1c6q
タシルハ	284j
אוברדור	9u8
kuo	6o53
myradow	5on5
deremer	276a
dupont	64tx
mabumba	537e
umerov	391b
cele	4ovm
обасанджо	2u26
andjaba	74p5
cornyn	1q69
クテレス	bl8
boulama	6i2z
gentiloni	2vl2
سوكارنوبوتري	2esk
halqi	90jf
ingraham	5wcx
scaramucci	b2y
chudinov	5yfn
iva	6hdu
sedivy	1lgc
bibi	g5u
クワシニエフスキ	52i
فريدريكسن	2fgf
laar	2crc
קדירוב	337s
hrapovic	6jfz
quigley	7a08
sarr	3yw5 4ahl
מקונל	2k6h
saparbayev	4o20
mabiordit	8di5
cakyyew	7i54
ムセヘニ	3v0x
atama	503v
otter	kdx
clapper	1jzp
rabbani	kcy 8cnm
албанезе	awa
dejpasand	5g3j
mykkanen	6hcu
チャウシェスク	2re1
dawaleh	5yzm
mitterrand	145q
моралес	10lh
鲁	1lq0
lim	6ryw
סאדאת	by5
babis	8v5
fallas	5u40
ossinovski	6830
shinwari	7dsi
kofod	1nl7
mohammad	290y 56dc
хрущев	2s4d
hindenburg	2wy7
gasperi	4m1
lopez	25eu 3ooo 48sp 4irl 4ix6 4nqr 5o2b 7s01 830n
rounds	2ijd
laoly	93eu
yawr	5na7
basha	28ba
khasawneh	4g5n 4pd2
болсонару	1jfv
badoglio	304g
klima	3nll
primakov	3u1n
линкольн	1nm
moscovici	2zwa
cockburn	4wok
purryag	829v
dobrindt	5gg
frieden	27i4
dolgolev	8x9x
iskandar	1g0k
minner	392t
taban	8ook
thanou	3n4r
koumakoye	6io3
luz	5mqh
maseribane	8rl0
otegi	cmh
key	1qwt
parodi	6uwk
wiles	3gpv 8g6c
nsengiyumva	1vde
둥	2aju
bodnar	1zj
chakwera	24aj
matesa	3wcu
naddaf	4kaz
اوربان	3nmj
츠	14gw 2tiz
pope	7lbv
denes	5zq8
sili	5cwf
gore	3ow 77qm
хусеин	39mk
molyneaux	1khj
sinamenya	75xd
рузвельт	13eq
tonelli	5nqn
eddalia	5n43
austrie	856b
shahidi	7dpm
ヘルルスコーニ	3dt5
lammert	2syd
matiangi	5jx0
moskovski	61su
satybaldiev	64pi
vilay	8yuw
marham	5y62
maleiane	42kk
nemoto	8p1w
crawford	87bt
tarawneh	5gn1
kabyakov	4e65
shukayr	7esy
джонсон	ipp
emanuel	32qy
goyal	803z
timoshenko	3v9t
tagelagi	50px
isaksen	8ufl
andrusca	5245
لينين	3ohw
各	30ew
sica	5236
jhinaoui	6laq
tai	1xgg
ホメイニ	38tp
zharko	8xcf
brittan	24xw
ciubuc	5zuo 7mq8
taivaiqia	6cdd
faotusia	8k4g
נאצר	1548
bibeau	72td
noure	7het
taero	6txe
ley	3gs1
nasir	7em9 7khf
simonyte	1gyl
irani	8kfy
kitarovic	21sy
nkrumah	22s5
razafimahefa	8sjm
валенса	24cm
briand	cfp
iloilo	6eas
rose	6aq5
spore	8m2q
azevedo	36sc 55uo
hoti	e1m
warnock	83hj
luik	6h1y
ghebreyesus	3i8c
tocq	6b9n
guseynov	8234
ايشيبا	3d55
رييسي	wgr
hassan	1jcy 20fv 28w7 3an6 5lcr 5t8m 5xpc 7hpj 7ow2
fischler	13ma
mumbioko	7uzi
harito	7ahq
fashola	4lp1
romer	38n6 8o1f
ding	56g4
leghari	8fgl
dung	5256 56kb 6xbo 7lw5 7m0l 8uru
emmer	3kes
lavrov	3c7f
dondra	5u9i
kukies	1vx3
allen	1608 4nuw 7ust 87b0
samarasinghe	6x49
dunkley	77n6
galtieri	25dx
afewerki	1hdf
figueres	nuk 6csz
sorensen	5d8o
meidani	3489
poincare	33md
hillary	1ebx
smailov	4ae6
sonko	2uw0
shen	8i12
hayashi	3uv8
mazon	l1x
tyson	23ui
humphreys	5tse
kumaratunga	m9t
drnovsek	1l8r
gilmore	wat 1odt
wagner	2vge 4g7p
オラント	1409
ghazwani	7cc9
dastis	6ky
maslyukov	958t
mogherini	11bl
ciotti	3x20
nurmurodov	6ybs
khrushchev	2s4d
lakoue	5ck8
cline	4nkb
shuraym	621v
billant	62kf
hinkson	598q
malo	60jg
сибига	99a
מרץ	14gw
dostalova	6mu2
tariq	1aye
jimmy	91zt
mishustin	2ivc
orden	55l9
korman	76fe
вэнс	1ia2
トラス	26jt
jamali	7asu
sands	58gm
ssekandi	5a2v
schrier	6m3y
齐	25 2e1l 2rky
sugiono	3gb1
brownley	6g68
karpenko	5yhl
moubamba	4rme
sipila	1urf
armand	b44
imamoglu	xpu
jabbarov	79nl
zenka	76r4
habre	1eht
konakovic	yda
young	4zn8 4zo8 8mxp 8tcy
guebuza	4ioc
nfubea	86gc
yaya	8eyg
collins	vnk 2fpm 79q2 8ny1
モハマト	290y
meade	8ara
sova	6tzn
شيناواترا	3ion
zenawi	2f40
bagoro	85dy
cicek	4v1t
shaar	7fy2
キッシンシャー	1dke
shermatov	8i7h
arutyunyan	5lac
budisa	w03
catherine	lvb
laubies	4gew
mita	opv
tavares	4fr6 6vbx
jambon	1kr1
어	139r 18op 3l8t
donilon	3kdf
beshear	a2u 3fn7
carper	3k9a
banga	3en
budzinski	7na8
mcentee	1d29
stefani	5dbc
vidal	5k7x
문	esa
트	by5 drf xl8 13eq 28r6 2h43 2p0t 30a4 3tny 3uh4
mesa	l59 85it
shoigu	3cbr
kudrin	69x
сулеимани	31o8
koizumi	1v7n 3dds
zayoudi	8r9s
siri	8k72
hakkaoui	4n15
trenta	5asw
mabuluki	8msi
مايير	18op
마	ewf 1j01 2595
pezeshkian	2dge
thorn	15ij
hailemariam	1avl
khammeung	6l2g
tsahkna	2bds
bajwa	8pp0
balint	4nay
mazowiecki	3hfm
canete	2hg7
george	rqg 20ba 20cc 4etm 7oda 84l8 8rx0 94h3
holubchenko	4dlr
sebhat	8g11
wade	qd
מישוסטין	2ivc
kabyakow	4e65
gorbachev	2io1
moliga	6t19
ramljak	7abw
бегин	2f6q
berner	4gdx
laird	2f5y
mogg	1iyi
mcconney	6iuz
غيلارد	1utc
치	25 4yi dy3 14yi 2e1l 2qsr 32cm 3eff 3npm
kasparov	159y
ميتران	145q
moskowitz	64wu
lucas	lhh 5jmu 6fq8 7lb6
رامافوزا	pus
kallsberg	4ffn
ansari	5rz3 641x 93fn
shara	10za
bakoyannis	vit
kowalczyk	5upb
salem	5tmr 8ix2 960u
crouch	6g74
субианто	30vq
haley	2s83
tupou	2142 8ptv
جايشانكار	39bu
쿠	2re1
axelrod	r5f
damijanovic	8ez5
희	2vmj
crill	7xst
раиси	wgr
mottaki	2a5q
bolly	8bxs
hamadeh	41f8
davudi	7u30
зеленськии	3pde
napat	1u4t
amato	6k4 188p
레	6ux 2q5w 3sb0
maru	86ys
panton	912x
shrestha	7k80
mende	6ouu
胡	g5u
loeger	5sy8
dowiyogo	4oal
רייגן	382v
borisov	j7y 953m
nahid	7p9r
masaryk	1kv5 3l0w
natapei	5a0g
popsoi	2hqw
ципрас	6ft
masefield	6afp 8sfv
makey	8zxs
zelensky	3pde
nkosi	6src
amin	1g6t 4cca 752i
buthelezi	2a2y
randriamandranto	69jj
gosev	7xge
шамир	3ucq
jubeir	266
ousmane	6woj
kolokoltsev	8zte
zay	31m3
sunak	359r
乐	mmm
oktay	5kp7
zewde	39w4
rai	62yq
shaker	7cv5
mun	7ifh 7igf
bharati	8w4e
بولتون	1pxz
moyo	7pfi 8iqg
andonov	6f9e
bulkan	89tv
אולמרט	xl8
vakulchik	8x0b
driscoll	qf2
wasmosy	1ud0
chigir	7a4o
plevneliev	38c8
correa	32io 6uex
belgium	1zs8 20zc
saut	90c5
scalfaro	2ung
misiunas	5a9g
ruutel	cps
건	382v
dobson	1363
チフラス	6ft
motzfeldt	3of8 6bas
nhamadjo	6z6e
enkhbayar	7js8
mills	1l4d 1pq5 500o
assad	f81 1anv
베	36gg 3wrq
asang	4jmz
arfaoui	7bqa
ranariddh	2t4s
галант	3uh4
普	v7z
layton	1irv
gillard	1utc
fahie	4erm
mosbacher	36dh
swan	3qr9 6avq
lagumdzija	96n8
teodorovici	5ef4
goita	dht
bardella	1s9z
mitsotakis	21yl 22ue
oleary	1csu
han	1bg3 1bhj 5s71 5s82 5s90 5sa0 5say 5sbw 5sdf
im	5z3e
matviyenko	3mu8
غفير	1hqb
يونكر	1m9g
makila	6d8a
hoie	4nwg
gadkari	7nua
kirby	1qxm
naranjo	7s3n
ansell	5paa
hademine	932j
soini	3jz4
sawyer	4cqn
fayemi	69y0
ismodes	5izf
schramboeck	70gv
stephen	70ad
michetti	5l6c
saboya	5no8
ביסמרק	2usg
رومني	2kae
victoria	320y
heinaluoma	5a5h
kadar	1voi
mossadeq	2lwp
рухани	1cic
salwai	4w2y
kokorev	8wut
주	1tkq
bondi	2vf2
varela	1ubf 604j 73kt
erdan	5nj9
talhouni	4n0b
tausi	7sq8
伟	3ur0
erhard	27qj
raskin	63wx
alfredsdottir	6rx4
bourhan	5tbp
santokhi	m8t
sultan	319t 8c18
frankel	6sxy
didi	73ua
moestadja	8kll
الصدر	2o0c
maafo	93gm
rwigema	4uxq
singh	1je8 1lij 2a4d 32xj 3mk7 4w79 81fy
azarov	7j1p
קורבין	1nmw
paroubek	1ovy
kowit	6nm6
zubak	224z
民	1o2t
던	1ika
osborne	16e7 4oj6 6aly
ausseil	65hx
khaddam	3z6f
سوغا	3ur0
girma	5o15
flynn	2fuu 2vbo 3fhk
roa	5wfd
thanedar	8ih1
liechtenstein	317q
nuur	5igi
reginald	8lyd
sirleaf	ya6
crem	7zvt
rasulzoda	31un
nyikwac	7rb1
sokhon	80i1
suminwa	1uq0
tian	8siq
weber	2a0y 83ak
djellab	8c8b
bolsonaro	12j7 1jfv
reno	1l6h
clifford	ote
filipe	8xk0
makhluf	5x2f
カストロ	123p 33of
ウィルソン	3sih
ducey	vo7
ezell	79tq
assaf	5xyz
cristovao	4yjx
كاميرون	rdw
fergusson	5m34
netanjahu	g5u
sanguinetti	1v0k
schuessel	3sfr
kemal	2oa6
filat	8zrs
schlein	ycn
langlade	7vdd
런	rdw
mauroy	2ztj
shakantu	7zcl
venetiaan	8b1v
khumalo	6ys6
lula	284j
botchwey	8icl
זלנסקי	3pde
sol	4imx
اوباما	ewf
アタムス	17k5
kalsakau	60yu
karacsony	17e5
mbabazi	4btd
robin	551z
yoon	3un2
dladla	8sgz
katrougalos	5ml3
oviedo	4i89 5j52
zoellick	36px
stalin	1sy6
blackmoore	84j7
بارزاني	2dmn
pyne	4y12
ignatieff	2g56
gungah	4joy
dartout	7zju 7zko
cassis	1gbk
himes	68bq
bellot	5jdz
shugareski	5p1k
кастро	123p 33of
akhtarini	83m1
ralotsia	7v40
тэтчер	2b4j
ecevit	kiu
enelamah	7pzb
mcgarvey	7h1k
alcalde	6vd9
michaelides	4pi
ramatov	41m5 7pm2
mubrak	45ad
낵	359r
narantsatsralt	64of
mawhinney	jlw
mousavi	2jpx
spaak	2wz5
אישיבה	3d55
ермак	9i0
ramotar	580q
zamora	wri
班	3nmj
papakonstantinou	16f8
guinn	1yeb
kono	3hya 949j
nunn	3ai8 95n0
vivian	94kl
avui	60xb
gylfadottir	8sdu
sarcevic	7b8w
ceren	3ab0
holbrooke	34p5
medinskii	3olo
chayka	955g
fayzullozoda	95r1
tran	55ip
djondo	4h3r
essid	1alu
klimkin	7wf2
oreshkin	6xro
אבה	3dfn
roemer	k9t
ince	2nwx
sabally	8cjh
kelly	1qrn 23tw 395a 742w 79x3 88p5 8uq7
magassouba	3yv5
benschop	89xy
ウィトコフ	3fvs
jagan	64j3
kiunjuri	7ixr
ホルトン	1pxz
fifield	7b3d
axworthy	26pa
noor	4jm3
karlyukevich	47jk
padilla	4qg 47ed
pivet	3tto
oboroc	4ztm
zamir	10pa
bukvarevic	8cz8
begin	2f6q
syrskyi	2tmg
orepic	904z
bismarck	2usg
paderewski	1ga1
eden	azz
brunswijk	89yr
danylyuk	7q9f
mussa	5ug6
radmanovic	2qa0
atiku	dp2
freire	5hkc
hyun	5x8d
什	16qy
francis	30ew 52sy 5usk 6ga0
busaidi	ehy
pikioune	5l9i
mfeketo	7o41
ハルサニ	2dmn
jordan	4zjo 68ct 9292
vicente	6zdv
londono	37bk
هولاند	1409
生	39bu
maqdashi	7fgj
kirill	2w2h
ehrlich	35pu
goncalves	6cxv
gross	3f15
khai	6q3u 7yw3
mano	70hv
moynihan	qrg
pottering	1by8
susak	18ny
メローニ	1821
mewa	4zrr
pujol	1sap
tsyntsadze	61q1
لينكولن	1nm
زيمين	1o2t
pasqua	mie
balkhi	8fps
thuau	85at
جوبيه	3tc
barampama	737b
hurko	8eeb
nowotny	5f6e
zongo	8qwc
adulyadej	1zw8
katz	1hny 5ra7
jerrlyn	67r6
gaddafi	2nf1
kallas	1w7f 3dqe
kouvelis	5ifo
рамафоса	pus
موسيفيني	3v0x
semjen	96tl
шоибле	3sb0
gorbunovs	8c7
meuser	51kh
zerbo	6p9z
guigou	3x15
alcocer	6bkd
banny	4vhz
khalilzad	3vpq
musthapha	5fvy
avramopoulos	txm
bolton	1pxz
dilas	vy8 2jh5
azoulay	52lk
amunugama	8fev
hamon	gf3
brangman	7jre
warren	y8v
neptune	95m8
saw	2tfn
kakpo	6xat
holcomb	zix
ushakov	3vfo
tarar	7dvp
hitler	2bu
mayhew	2wbg
dienstbier	1ov3
frias	6rc3
ndagijimana	8wjp
buchili	4n92
sileira	71w8
zeng	962d 963g
palmerston	2730
manalo	z94
menem	l2o
רוטה	2cho
kostadinov	222l
mccollum	4ore
niningi	7zxi
antonescu	pno 1h3j
mcgreevey	1kfb
erman	75qv
סנדרס	gmy
hamilton	5lk 4voe 5eif
juarez	fys
такаити	3at9
dodd	ndh
varoufakis	3tht
ruggiero	33zm
littleproud	536a
markell	1ivc
baroin	13u9
tweya	8tak
herrera	6d2j 6t3h 769d
trujillo	4tl0 5969
sharaa	31k 10za
yeo	93qa
zafitsimivalo	7gu6
gvenetadze	6myb
herbruger	4jfo
boigny	14rt
lang	1ftq 1iq6 34c2
izoria	6rk2
월	p2r
kolo	8956
skerrit	3892
szumawski	6vi6
long	1fca 2pij 6q4l
mast	4r60
fraga	2a8m
gros	5tze
marcinkiewicz	1xmq
whitesides	5mk4
savill	6tgo
bolanos	14r6 5cmz 76ub
blanche	3k6i
debre	1mgk
arzalluz	3svy
عباس	29bz
giertych	37pd
berdimuhamedov	19sh 3c0x
hansson	4i31
marea	8p9h
kalin	3xcv
folaumoetui	6s9h
barrack	3k7y
digambaram	8vt1
kallaur	7wbb
ヒトラー	2bu
berenger	7v6q
toader	8vcd
mammadyarov	5b4g
mokonyane	7o55
khayre	5th3
kovac	2glr 89jg
barghouti	2d8k
cissoko	56yr
gorst	5xiq
mccrory	2vz7
kersch	513o 51jp
sison	1sf7
calenda	ky5
wout	6u2e
lelis	64mi
okieh	56wp
qassem	2p41
tassi	5hzs
wegner	1w4r
coutinho	oqz
dames	7537
tucker	1ofr 8fcy
baudet	3j5h
scalia	10b9
velez	86jn
ساركوزي	2rky
צאבס	1fgo
dmitriev	21az
pinochet	drf
sediq	6kxv
batt	2z3l
gluhakovic	80sb
stocker	nst
cavara	739f
serraj	1196
siphandon	6l7a
sutherland	2ynh
polfer	6vrt
בראון	191m
cohen	3r7y 5akt 8mn4
albares	1tjx
marti	4h81
nabiyev	82d7
zunu	6ody
sulaiti	652f
ヘンクリオン	r7o
braun	lel 2hwa 5u32
ainsworth	hx7
hanna	4j6b
fahim	7db8
bakar	4la4
ヘニャニエト	za7
بالين	3b93
ouaro	8luc
суга	3ur0
ظريف	2lmj
fulcher	8b6l
kozaric	6j9q
chidambaram	2v0l
esquivel	6z4h
letlow	6g7r
pavlova	6ry2
celeste	34jc
junqueras	2uh0
сандерс	gmy
napwon	6evw
miyakoshi	7b61
soeder	2cn0
safr	42a2
ewing	8att
keiko	1xox
pombo	5qtv
brzezinski	3vu8
навальныи	6aw
berhane	4o54
bouteflika	ib
sellal	3y4v
lamont	2qem 2t0x 57xg
soumare	4wgi
בוטו	fqi
hao	6rzt
chu	3fyt 4y68 6g1k
ogio	785r
milei	1ljj
mckenzie	4r8q
achtsioglou	5a8i
gersie	5odf
sampaio	1sd7
كوتشما	2595
lau	63o5 6pfo 6pgl
бачелет	2h43
bounkong	4qev
morrison	1dua 3bns 6j5h
ازنار	1tsq
kasselakis	3f9q
durrani	7ker
ordonez	88lt
prescod	8ur1
isanow	4bwn
meller	3f8r
неру	1lq0
bamanyirue	4prp
meeks	5pms 72gx
nabbanja	36yj
golovchenko	89gw
hoefdraad	5nrg
samarawickrema	6y03
chaves	375z
hoyer	3fbm
kogler	3qww
dewar	v13
예	1hhc
lamorgese	27ku
mikolo	62im
ntahontuye	2qpi
博	23x9 24lz
anderson	69pk
מקיין	1r88
bongbong	11km
serra	7k9i
campos	8qm4
michelena	4ehh
nkomo	1t7h
chalikosa	8om2
hollande	1409
ショイク	3cbr
temari	79mq
bakayoko	5rxh
yakete	6eua
temer	2gxd
fine	839e
villiers	3j46
medvedyev	u78
khalili	3za6 3zvw
rowland	1rm0 4msu 5lvg
hanegbi	8vq5
pabriks	cxt
wadephul	1pkj
susi	8o3e
平	sem 3t43
mutsch	6vpk
lenin	3ohw
spirtzis	4y3l
diallo	3ysq 4v0f 6i8x 8rly 8ro8
holness	916
khadar	6wy8
tosovsky	1sie
bamvuginyumvira	5jy2
민	1o2t
שרע	31k
zhandosov	8w9h
gutierrez	l0u 27nh 4sc2 7jxk
nip	7v13
סינוואר	3t9d
noboa	qo8 19vp
dijoud	7vat
פרנקו	12u0
otafiire	6hbz
colau	1yu
mokoki	5nn6
cavusoglu	2fjn
holden	i5r
michel	ib7 mg5 1kgl 27a3 4qb3 73jb 8kf7
babauta	6fjs
bakani	6sx9
glean	4u00
cooper	38j7 3vlq
noonan	2gcs
ナセル	1548
aye	925x
iovv	8x70
ibarretxe	1ugu
kennedy	mfa 1qa4 35r1 35ta 3i49 79xv 8t3j
шмигаль	svi
dukakis	2fsc
latasi	6hzm
osmanovic	4299
طالباني	1jos
ouaidou	7klg
saidi	40od 433k
vranitzky	13rs
オハサンショ	2u26
bhembe	7xlq
mnangagwa	yrm
kalavska	4e1d
macharia	63ot
ترومان	1c8w
scholz	2tiz
בוש	16qy
parnell	mjl 3btp
bidamon	54hb
pinera	3bxc
massoundi	75lb
njie	6ye8
zegerius	tnx
jallow	7edb
goebbels	1st4
ציפראס	6ft
nabiam	7ovb
kuron	1iiq
abdou	42ze 4bxj 7hro
mccurry	2i94
nibigira	5f95
simons	1n8f
matthew	4c8i
stromar	80t8
jieshi	n2a
hollingsworth	7y09
ハクタティ	1qz
日	1zcz
france	2zub
wase	4qyw
anung	80kt
sebelius	1xi4
varhelyi	2ty2
sibomana	42mr
ashcroft	1pos
צרנומירדין	3nhu
awlaqi	7n8f
virzi	5h3i
boekhoudt	489c
duarte	2r28
harunjen	59fx
azab	5g0b
fatrane	6ras
white	6ay3
caruana	6h5o 7xmi
grigoryan	4jak 5dai 77dz
kassire	7oiu
mahmutbegovic	76yj
ouedraogo	1m1y 468z 4nbt 62ez 6hag 7nr4
altankhuyag	7oe0
karrenbauer	an7
코	5o9 12u0 2kg4 2yvu 3nvm 3v9t
murekezi	4dhh
prodi	37qx
zog	218n
gaburici	4wux
marie	2haa
クレティエン	1lz2
lamaha	59dj
garad	94om
saakashvili	2iz9
su	8myh
tetaua	6mz5
ghandi	2964
ballantyne	5kah
haekkerup	1br5
الخميني	38tp
урибе	3wrq
lurel	8yoz
schmidt	npk 1d48 1d8q 2326 4ubd 55gd
ghurburron	81by
musukwa	872o
kozak	574o
kirienko	3c5g
shapiro	1t4a
mahuta	7jwk
philippe	20zc 3wyz
morawiecki	2dsg
kucuk	11au
sandoval	jny 6v6g
يول	3un2
frigerio	8942
pearce	4f1b 5w1r
craxi	gvd
iloilovatu	6ebp
carlisle	63en
saad	692y
eneroth	8tra
olter	4m0t
بيريز	3d9j
barnier	2gpx
marjanovic	2jxn
juholt	1fpd
schatz	4r7w
boutamba	485j
mapangou	5qyu
hidalgo	amk
гбагбо	23x9
bluemel	5mxo
gul	18y 3zz8
schioppa	3kxy
ledesma	845h
tinoco	6gbx
ヘトロ	19wp
닌	3ohw
nduwimana	74vf
barbour	1b3w
gladima	44sp
tehan	5180
fulton	87zl
donev	5qbf
vurobaravu	2s2o
huitfeldt	aqz
nicholas	2r4p 4685 76xo
nieto	za7
oyiba	670a
laflaquiere	66yc
remengesau	8s3f 8u27
kenny	z3y
deri	d4l
aksyonov	3c1t
fornero	ye1
tzalam	5kjz
poloz	8mjv
маккеин	1r88
bjerregaard	35el
dors	4xmh
mahiga	4kmy
weizsaecker	3505
balakrishnan	3oe6
yark	50rw
duraku	8bw6
赫	6ux gyd
bloomberg	2fms
feinstein	t66
marques	71ih 7ws2
thatcher	2b4j
bice	8mcp
erdogan	33rv
valentic	2s3i
mucheru	6eqf
nuland	3ndb
peyrefitte	786h
туск	vdi
sayn	93ck
אנאן	21qb
بسمارك	2usg
hickel	3qc8
he	1ctn
ノリエカ	2acl
ganzouri	6hqt
ihou	5kx6
pisas	5nsd
akihito	yy4
ogata	39lr
fortuno	27yl
meir	18op
季	dy3
kwiecinski	67x9
cluzel	8l6p
liburd	5xkd 6zuz
effendy	7i3z
muntefering	13qa
haig	5kb
kabui	5jlx
suhayl	81a1
frydenberg	6ezg
khammani	6l19
yazici	5tp9
lake	b1q
nadmid	4n5d
netanyahu	g5u
barghathi	6wzp
beatty	6fbq
russia	2yoe
volahaingo	72qp
dvorkovich	4igv
kasaija	75zt
غالانت	3uh4
saleh	6ux 84t 4lmy 6360 8cpc
botero	5pzw
perriez	5jbr
prokopovich	7ymq
ミロシェヒッチ	3eff
alfano	abc
havannall	6zja
chinchilla	6phf 7rx6
hattersley	38jx
trocsanyi	6pdx
טה	234e
hansch	21i2
shahahdeh	5xvx
gaulle	mmm
minnis	5wdy
adamu	41xw 8n89
kern	nnf
jr	11km 35ta
تاتشر	2b4j
roth	ov7
מיליי	1ljj
نهرو	1lq0
msaka	4r9u
סטלין	1sy6
斯	6ft awa bl8 gmy p65 10lh 15q8 17k5 1fgo 1ia2 1w7f 1wb7 26jt 29bz 2ib4 2xec 3d9j 3tht
cavic	vw2
lesnic	5081
ally	4cp7
azmin	7bvy
ulmanis	19rn 22ys
corker	i06
eidesgaard	68rx
hegseth	2xyh
smucker	6svd
روتو	3rmv
busingye	6b1y
mwijage	4vvo
rayburn	3akd
plavsic	h5h
オルメルト	xl8
scharping	38pc
shaykh	3z1g 5riz
clyde	4eqq
dini	23fh
널	2k6h
johnston	530a 7y20
olopeng	8rcb
james	12jx 595h 6a3o 8lv7
ahmadinejad	29fq
juliana	31yc
poutine	3oqp
郎	1v7n 398b 3dds
kalaluka	6rs7
roussel	10xg
mojica	7s22
veiga	4tq3
boudou	4bj1
dorey	5pb0
gado	7zn0
anez	1mwe
bannister	55ml
jeenbaeva	4m7y
belloubet	7mzp
khaliqyar	5gtd
tiendrebeogo	7vqn
gouled	5te1
stojberg	5zfc
salah	8n3z
tokuda	6882
moussavi	2jpx
kadhafi	2nf1
frederiksen	2fgf 4z02
zaki	5fzh 7eyc
ساكاشفيلي	2iz9
菲	2nf1
husni	8csb
mandetta	6vgj
kufuor	1qzl
burke	33ip
carneiro	12yq
ハシハイ	diq
lefranc	6tfu
السيسي	cb
albusaidi	ehy
djoussouf	3xr2
zlatanova	96hz
cuong	28df 7m4x
amarasuriya	1c2n
koljevic	2sdn
布	5xb ikl
rajji	3uxp
markauskas	4rd6
anisi	3zux
trong	2qza 8v1c
champmoreau	60ob
udoma	8vuu
dayton	2c9z
gomaa	7ic2
kania	3f37
owens	hie 4rsv
batlle	1sbg
沃	30vq
bussa	65o9
linkevicius	262x
ping	sem
هاشيموتو	398b
奇	4yi 14yi 2qsr 2ryd 32cm 3eff 3npm
jobe	4lz0
קומי	1k4g
finikaso	8put
raines	13jz
bannon	3fli
ridgeway	4f24
צרציל	3s17
блэр	3l8t
hulot	2rjy
קסטרו	123p 33of
kadhimi	2of2
aurangzeb	2nqk
eagleburger	245p
bagratyan	5pcc 5w4i
biruta	8z24
frick	4kzm
ハイテン	1p8a
קישידה	14np
noda	3uu0
nsanzimana	8ol4
budd	8q8u
baumgartner	77g6
abdi	2ep5
williamson	15lf 2bk9
manchevski	50zy
etpison	7lu9
barre	1bf2 2lel 33ll
szydlo	fe2
בולסונרו	1jfv
bodha	7k1a
raab	uqh
strickland	3i7i 7357
skvernelis	3bj2
vrede	425h
doyle	1o9q
nsibambi	4hvt
papaliitele	7nbw
סאקשווילי	2iz9
الاسد	f81 1anv
salisbury	273u
skele	9fh
bonilla	42dk
philpott	64g6
chhem	5v74
adun	42op
salcam	6qyp
simpkins	4xgw
먼	1c8w
ulianovschi	8vb8
كلينتون	h8p 1ebx
trivan	5p2f
breme	41n0
훈	1bg3
yayi	3j7p
herminie	2w93
mirmand	4xvi
halilovic	8bwz
mulatu	7ie8
carcedo	714m
osinbajo	7qqs
mckee	qi9
ハリス	1wb7
evren	1y7c
dikan	591w
fifita	7x5n
kickl	1dt0
prokurica	4mar
casali	4kqw
yameen	403d
mori	3uwr 5bn9 916v
reyes	6frd 6r5t
saborido	6ds1
armey	t7g
vyapoory	7tvc
tsang	vcj 8mkv
dbeibah	109
hamadi	5wun 7f7r
hahn	1pl8
милеи	1ljj
lofgren	96o1
proust	66wc
culver	n1j
hashil	7fa7
kneissl	1wt7
nielsen	1ejy 1nkb 21f3 4mlw
zijlstra	1b2v
佩	3tc
christodoulides	2sof
mutombo	55cu
west	pfk
trutnev	95c5
غاندي	1gs2 2964
bytyqi	8ikk
lie	3llz
blanco	1xh9 27x6 74jx
loukal	7ckz
blumenthal	86nf
hofschneider	6fzp
mladenov	2slq 2xty
rosabal	73sl
boubeya	7tc6
京	2f6q 2ivc 3oqp
saidov	543x
jimenez	3ljm 58op 657h 6fou 8o0m
바	uhd 284j
doumbouya	29xc
tlaib	83xp
thaksin	3ion 8r4z
krasniqi	638l
atamkulov	4os9
maitiq	43g8
cash	78ij
пен	2bpu
nahula	44rw
randall	5c00
bachir	42y0
djordjevic	96pz
cristina	8qts
selassie	1au0
berset	3rn
semerak	7sl7
tikhanovskaya	3gtv
balouki	4o7b
najibullah	2p97
gatete	4z1u
lambrecht	o2f
thavisin	3evz
biden	1p8a
denktash	33hi
진	3txb
morgan	yes 2r8e 349w 69hl 6g0m 6pub
faye	fcc 6yt0
zavaleta	65b2
ユンケル	1m9g
downing	8uud
mathok	55pt
wagenknecht	39x8
jooste	6qze
jaua	5alg
кретьен	1lz2
armengol	8jdr
rychetsky	7wc2
etgen	5hco
kganyago	5amu
katonivere	91id
lew	1ism
アラファト	3tny
akyea	8e8z
sezibera	8780
machavariani	61ov
assele	7myv
podolyak	2omv
win	2q94 7pwe 8g4b 8kkk
kaine	3jtd
taye	3i1c
kachali	6lix
kan	2pj5
gioura	55jj
בוריץ	14yi
kyprianou	3ev3
nkogo	473k
patasse	a5m
トゥタ	9p8
bentley	35jv
maraj	83w1
mabus	33ka
mwanakatwe	70er
מאלכי	2t7z
blum	28ll
clay	1di5
롱	ynf
פרודי	37qx
aung	93li
reinfeldt	14ez
dabilgou	8z3t
안	2dge 33rv
balderson	8usn
miru	7ei3
mussolini	fzl
gabriel	3dli
ndirakobuca	5n04
visser	87a7
تونغ	2aju
גונג	1z80
lamola	3820
ziga	7yld
byambasuren	52ey
kebede	6iz5
rufyikiri	5n13
madbouly	2nc5
camdessus	2gto
lofven	3f7q
gosar	7vey
חרושצוב	2s4d
blok	3f6u
boronov	6nzv
meadows	2cfx
arismendi	7367
ishaq	5nd4
katayama	3bg3
barbecue	1osy
faki	2nde
sang	8uzx
buchanan	1jxn 2vww 8xm3
mulki	5sgj
rainier	824v
sacirbegovic	2nn2
yudhoyono	3gqr
meda	7mug
muhongo	8lej
hemeti	2l11
collor	11rm
megret	k64
stevenson	27y
oric	2pre
ragheb	49l0
мадуро	2rp7
ndjengbot	5he4
poltorak	8m92
bonior	rd4
frist	heg
ndulu	4nu6
ortuno	4t5l
siemoniak	3ktz
katambo	77ts
ndanema	6esf
abdiweli	3ykb
bergman	629i
guig	7ce1
hagel	ohj
cloud	77jk
hwang	5x66 5x7e
itala	8yze
mampouya	5u5k
tomuriesa	589p
bakr	41ho
simpson	7a1t
piukala	8c51
subramanyam	8n5j
ネルー	1lq0
dote	5aoy
omelyan	90a4
шарон	ccg
корбин	1nmw
larbaoui	7jc8
kilpatrick	5u0w
quayle	qit 5w2k
hernandez	1ujc 6d00 7t6s 81v3 8ylb
mcfadden	2vzy
fifor	79gc
kobulia	5nw8
farhan	10y5
사	pus 24cm
fradkov	2in0
lacroix	57j7
ciorbea	3nbl
pearse	2wd1
kaag	3dol
シャミル	3ucq
bayramov	1o23
jumagulov	4hrs
هاريس	1wb7
kao	1wkb
nouhak	7ohp
ghubash	8f7e
panday	4mvj
mengistu	2f98
bradley	h6c 1wpl 77hz
butkevicius	6s6
mathema	4rx7
rakotomavo	7u9a
chazama	4uti
mulyani	3exf
tatar	zzs
xhacka	7qpt
parvanov	172p
castillo	2x54 4iuo 4v2p 6c8u
garner	1lu7 6a27
sigurdardottir	1vrl
awori	7gvz
bowles	100j
kabwelulu	74s0
malecela	6abp
deyalsingh	8qul
ムッソリーニ	fzl
kovind	332x
whitaker	2e7y
sione	8u6h
sawmynaden	948l
luhaka	8rzs
vujcic	4q16
מורסי	2l5c
steil	4rot
thirakiat	8rtg
li	25sr 25uy 25vp 25wl 25xn 6rmm 6rnn 6roi 6rpc
אייזנהאואר	w4a
akhmedov	48yk
ko	4kyc 6mv5 6mwa 6mx4
baucus	2ejw
denkov	2sfb
healey	sij 1qje 2ece
kochkorov	8w0y
mouamba	4z7s
seaton	8eif
ntutumu	777g
annadurdyyew	7791
bashagha	5g7c
donchev	8txv
randrianirina	2gfb
جوسبان	26ca
קדאפי	2nf1
angelidis	8fo9
adyebo	5ly2
surasak	8nrz
bourita	2psw
crean	3e16
motta	1fk6
jurabekov	61a5
ryang	8bhb
barnes	38he
shapps	199r
kosor	1jby
conde	7s2 4hcw 4qjr
mboweni	8t7t 8t8k
gladstone	3rcl
rell	1p77
fearne	4xxa
giorkatzi	4y4h
kyi	dy3
tang	5ukv 5y9h
mukena	44la
jefferson	3jbc
קמרון	rdw
רנצי	2e1l
bevan	a4j
solonandrasana	7qnu
zyuganov	15v3
خامنهای	764
lissouba	2vs6
rotich	5uju
yamassoum	7jd2
haddacks	7vgg
habibi	5t1y
hatch	2uhr
tojo	1e6m
geagea	3aol
salehi	6zo
тинубу	ikl
루	xpu 1jfv 1lq0 3d55
ferdinand	c8r
muzito	42cj
budanov	22wi
gamerdinger	562i
sow	8dsl
pillay	2pxt
zelenskyi	3pde
dosayev	93s1
jettou	58fn
bruning	1cwz
fitzpatrick	4r2u
laschet	cli
اوغلو	xpu
coveney	3dzr
matyushevskiy	8xb8
palacio	87t 27fm 48v9
dulaymi	7p3u
arosemena	4kor 8ai6
恵	2vnm
msuya	4ze0
rushbrook	7z4u
болтон	1pxz
brandt	3rty 52ml
atambaev	4axs
harshbarger	55x6
روحاني	1cic
garcia	3ya 4bem 4gw7 4ye7 5etu 843y 880l 8ono
okwachi	8518
stanton	5pju
baghdadi	1qz
igga	63l6
prevost	30mo 6psk
rowley	1xuy
wells	85mg
квасьневскии	52i
achi	7us1
עבאס	29bz
bautista	89f1
neves	1tre
בגין	2f6q
holst	1phz
krzaklewski	2bjb
lawrence	59bp 8j5e 9077
leung	25kt 4ev6 4hjh
martelly	78rd
chettiar	4fsv
kavelashvili	2iye
米	1k4g 2lrc
kucinskis	2ouf
rene	12nv
forsyth	2fwx
hamdani	8kee
טלבאני	1jos
vargas	17mj 5mvw 6fxd 79bf
קלרק	10rl
גבאגבו	23x9
grijalva	426n
nehru	1lq0
sata	2gg7
tuitama	8vgz
pinter	8enw
merkel	a6r
ramazani	5ca1
barrow	22x 549h 7ntj
nandy	26fb
penjor	93un
mulino	1u1j
zana	25s1
walet	7nov
sharawy	6x7p
chalerm	4v7p
jovel	8erb
coats	qde
roh	37gw 37j6 89d5
גיישנקר	39bu
larrain	5h1x 5uus
rakotovahiny	5c90
سلمان	2mh5
レーニン	3ohw
escobar	4d7l 8xpx
chavalit	mvp
gowin	6512
isa	60dg
нетаньяху	g5u
فوتشيتش	4yi
chowdhury	75yz
daio	7qih
dunn	7l7k
кадыров	337s
カカメ	2wkq
giles	89wc
semere	8g72
بريماكوف	3u1n
moloua	14te
baldacci	1psd
shaked	4lf8
sturza	5ee4
wied	8ucd
メーシャー	1r5d
motaze	6tey
glendening	2vq2
kiley	6jym
masry	94lh
spruds	9et
doan	7m2c
ヘクセス	2xyh
bartoszewski	3soc
enoksen	5slq
javadyan	4jca
moallem	3q68
jaburi	8ct4
аснар	1tsq
qaddur	6x6y
朗	145q 191m
koehler	1emk
petrenko	7wgu
sarinic	1f4f
rajaonarivelo	1dv6
baliles	176k
mustafa	1h8t 2ly5
sanader	1i4z
kurti	4kt
leppa	64z1
rapapa	7or0
ratzinger	30c4
zatlers	3ms6
zarqawi	1v9
spicer	3buh
אובמה	ewf
jung	13na
krasts	5qcx
khatiwada	94vp
santana	613n
pedrazzini	76cw
哥	12u0
горбачев	2io1
chelugui	8jv9
ganga	5ol9
czaputowicz	1ihl
aquino	fut pct
casado	2v81
hague	3reb
kekkonen	3mbt
newsom	15jq
arapari	6h4u
wyden	89sr
barrot	1mpl
ada	6eg1
מודי	2pnl
veneman	ahy
الله	1cev
sharpton	3qx
jakes	2jic
meisch	4yqp
arrimadas	1h0j
enari	4k37
baden	65ip
dunleavy	2hy9
mccallum	3blv
cristiani	48p7
ceausescu	xxd 2re1
kielsen	1zht
maafu	6vyj
zubaydi	7g88
lilic	3wft
sen	1fo0
whipps	3gi7
aideed	2kwt
hoxhaj	5ctw
커	1m9g
cossiga	12pj
brathwaite	7mgz
klyuyev	4f4j
levits	xgk
djukanovic	2jdb
adoboli	5eh0
sankoh	12l1
伦	rdw
eroglu	sy8
isifu	6jxv
dlamini	38z9 4c1i 4zfa 7pja 7vbi 8in8 8rdw
dudaev	w91
숑	1mix
皇	30ew
muhriddin	8k87
サルマン	2mh5
特	by5 drf xl8 1opj 28r6 2cho 2h43 2p0t 30a4 377n 3l51 3tny 3uh4
シュレーター	17ey
chinh	2z1i
ebanks	4dqb
westerman	4rhg
blanc	89o2
burwell	3gzg
calvo	590k 710m
mavima	7vjf
danino	88iv
debs	107p
navickas	6jrw
德	1kl f81 nyh v3p 1409 17ey 1anv 1utc 234e 29fq 3td0
arbour	27c5
letsie	20nt
azuba	7gmi
boban	2dqz
nasim	7djl
ngute	1sr3
pompeo	2if2
чаушеску	2re1
sonexay	3el0 8kxp
abdulrahman	2mas
ocha	312v
aime	7nd
לברוב	3c7f
pesantez	69nr
mukasey	2gbr
racan	1i32
كارتر	1opj
schuster	38qs
toman	7ayv
цзіньпін	3t43
bruins	4riz
dean	1f1c 6w5v
chizhen	8yqo
delors	1j71
shawky	8pml
sevele	5gxq
goldenberg	5a6j
puente	7sb0
stanescu	7vo0
اوريبي	3wrq
carlsson	1gzo
lluka	8wlk
asjes	61re
dolinkova	3wo0
macierewicz	b6o
sohi	4bz2
boye	6w9x
flood	79uk
stephens	3f0c
abacha	3azw
boxer	f0i
villeroy	5jf2
capgras	5brh
raznatovic	3xkc
tevdovski	58cx
tien	7m35
tudose	2hrj
elbegdorj	8v27
gnassingbe	114x
kudlow	23j3
bucaram	7c
hifter	1yus
atwater	24fi
فاجبايي	diq
sifi	7gib
садат	by5
angula	7jga
kavaldzhiev	8te2
mordechai	3u76
whatley	2gkw
carey	1fdd 547n 79p8 8xw1
giuliani	38ru
mandela	2qjy 3rz9
quirno	2v9m
koni	7iod
boubakar	8iv9
hammarskjoeld	q6v
caperton	15ho
nano	1135
savinguvu	95kl
muqtada	2o0c
bullrich	2w55
chunnu	7i73
jovic	j30 61uk
habyarimana	1vld
hata	8vah
prevot	2eme
夫	8po tpp u78 ucz 2556 2io1 2lmj 2s4d 2sg4 2xpy 337s 3c7f 3fvs 3u1n
peretz	807
faour	90ia
gabbard	3lsn
robertson	16io 2w1p 5pdy
tshisekedi	14ua 3x4i
マンテラ	2qjy
kariuki	7vh9 8irh
ilie	8zb9
youssoufi	3y7m
binh	7m1d 8uw2
jusko	619g
mccormick	53bv 86zk
ティモシェンコ	3v9t
giap	3p4q
salvidar	6atd
geringer	1oca
roy	4wtb 88mo
hayes	62xv 7xzi
farrell	58s6
horsford	8mpp 94a7
zida	92yv
alfaro	51cz
alvarez	4skp 866g
hall	6jla
yang	98k 3tgr 7mky 7z0n 9372 9383 9392 93a0
hasan	2klh 7j89 84hu
asiamah	6ock
senghor	28mn
卢	xpu
mete	7pko
brende	kgp
kourouma	5y2a
mbayo	5e30
モラレス	10lh
brezhnev	2556
sukarnoputri	2esk
فرانكو	12u0
nasirzadeh	ee2
patton	2wrq
sedky	4k8m
christie	nc3 7xbx
gandapur	4945
bessent	3bkz
lipavsky	1kue
houmadi	5rfg
jahangiri	5dsd 5dt7
kabua	4c02 5321 5z7d
radisic	96iu
caballero	5obi
qarase	6oqs
airlangga	44pp
benn	1e83 3l84
mutharika	2yfx
hoa	8uya
piyasakon	802j
bailhache	7z2i 91jb
كالاس	1w7f
워	w4a
カンシー	2964
bello	7e6u 8jbc
blonska	2ept
durhanow	8oyz
godoy	8zdo
shumlin	2ylr
duale	3ydv 41kt 6k3b
jarlov	8413
raymond	8vs7
vejonis	32vo
dakin	7n35
mashsatile	7vil
mulcair	3je5
ストゥフ	5xb
santelices	5byv
ayyub	48zb
thompson	14bt 3kzg 4nta 53rw 5oh8 7a32
simion	16mx
sadissou	9307
baerbock	al6
hadi	up 3zkg
leterme	3viy
mosisili	7tjt
rayner	aab
avaei	4aic
fonseka	8ffr
peralta	475b 6df0
턴	h8p 1ebx 1pxz
babayev	7ib7 8c32
braganca	70yf
read	6ap3
zhong	96bj
halferty	79vc
ntita	8eks
obernolte	65ed
רוחאני	1cic
tonko	7vsa
bersani	2znc
nasser	1548
rakusan	3pyu
correia	4spt 7q4c
florio	1k8s
yaziji	7nw2
jansa	1la7
мишустин	2ivc
wadagni	89n7
尔	9u8 a6r p2r w4a 139r 1548 1d5y 1hqb 1tsq 290y 29s4 2gxd 2him 2k6h 2o0c 2oa6 2q5w 2uaz 3h7n 3l8t 3pu3 3s17 3t9d 3ucq
cripwell	86t0
eyyubov	93bs
mourao	1bdz
ホロシェンコ	2yvu
wingti	7tdz
ioannou	6nci
lopaoo	7ktd
카	ib
milburn	43y
hasanov	3vp2 4993
garzon	4fq5
yeh	93my
kohl	1d5y
nabi	7dgs
aderholt	87sf
gates	35zi
默	oj9 1xpu
オフラトール	9u8
mordaunt	2xkv
בנט	2p0t
modrow	1bsn
mobutu	2kg4
nabit	8cty
tsochatzopoulos	3nx
ba	4blo
minasyan	4j9o
laadhari	96dz
lalota	7mna
amu	4clq
ляиен	3mg0
margrethe	31z5
kostic	4qwb
odio	5ayp
harada	94g2
madari	7dr2
باول	p2r
フランコ	12u0
aguerre	8oqf
nakamura	6o49
malmierca	890e
chamisa	2qiu
fox	25zh 3n9z
vance	q08 1ia2
zalkaliani	541g
пригожин	3txb
maouloud	4bs0
sinkevicius	3oab 7aq2
paolantoni	7zbm
silina	10kl
يوشتشينكو	3nvm
burnete	7mpe
cosic	ule 5794
huhne	nix
prayut	312v
kariyawasam	452q
esono	8jnc
alingue	65f9
hichilema	1azx
lezzi	4mjr
knezevic	2j8g 5p0s
pintea	8lcu
boebert	6plv
greenfield	268r
sarney	1u2w
dawes	4vl3
samarrai	44bd
banerjee	29y3
trichet	1mdd
scott	2z8l 354d 3jwh 47fp 4l5b 4pmj 4xto 5qxz 913o
talesi	8qhb
גוואידו	1udz
petraeus	rxb
manu	6o9p
atangana	6tqw
mansur	6yzx
pesic	3n8j 58ev
cong	905q
gjiknuri	50sp
norcross	57zt
מייגור	1r5d
セコ	2kg4
novak	1xa7 47sw
hayya	1yvy
sisi	cb
blagojevich	371q
delbene	8o8a
хаменеи	764
babangida	1fwq
ergoge	5d1j
carter	d8f 1opj 4rqe 69sg 8utk
kipefa	77b2
oreskovic	3jqs
schleicher	22qp
庞	2bpu
bobrovniczky	22eh
fino	fbk
alvarado	4sge 4si7 85c7
بايدن	1p8a
heinrich	74qq
montenegro	20vf 28eg
groysman	3pc9
magaziner	8h4v
meri	24u8
ventura	9tj 1o1a 6zbc
kallmyr	6bfw
サーカシヒリ	2iz9
fabiano	5c3e
khan	1gma 1wr0 39qo 6llh 7qz2 8hkl
vautrin	luc
hamani	43d1
pato	87km
エリツィン	iyo
bataysh	6ywm
シシ	cb
涛	1f59
coolidge	kk7
matiza	69g2
jomaa	76q4
mmusi	7y7k
tenet	16nl
westerwelle	19n0
wijetunge	56h4
מדורו	2rp7
حسينة	3cys
shunevich	5yjy
bresnahan	87u5
mucio	1u08
nahles	8m7
rawabdeh	415u
snow	1rn9
koty	50ha
cox	15y2 2vyk 3etr 7vvg
kovacs	28j6
abusteit	5fcp
fitial	4npy
monroe	1kif
nsour	408o
asquith	1dqs
thierse	3shf
conille	5lgu
isturiz	4id0
kulasegaran	6o0q
webb	1ola
qaboos	3gg0
tugendhat	3kov
ارديرن	1ika
branstad	3igx
privert	6976
jones	jgp lla r0h 1kar 54ea 6pnr 77bu 8hnp
luk	6aak
steel	s0l
nishani	kaz
picula	3l48
sichalwe	6pzm
barr	3r3z 4f97
manet	1fmw
raka	17sr
badaruddin	4lsf
chapo	qm2
austin	26ob
malbon	5ffy
mirisim	8kox
chhon	6iyg
sanha	4jex 59te 6xyt 71uv
sivak	4din
arce	27vd 5tti
altamirano	8tq2
chiles	249c
بومبيو	2if2
ciolos	q5w
dahabi	7jaq
fairbanks	4vmp
maurice	85i4
pacheco	41b5 6de9 6gat
mihailova	2owc
اولمرت	xl8
franco	11d5 12u0 1htp 6gmt
jakobsdottir	1xl1
mbaraka	83o9
lilo	5p36
castiglioni	6ubs
kalfin	61s3
rocard	2gvo
zhotev	7yrx
kok	3rxk 87hx 8qqs
issa	4k03 52bt
ヘロシ	2pdo
克	9i0 vdi xi3 10rl 1erk 1j38 1m9g 359r
jahjaga	do1
גנדי	1gs2 2964
sigua	8qgl
baradei	2krp
abdalla	7bjn
ogles	4ezz
kameeta	964i
троцкии	251e
christofias	tzn
khristenko	8ys5
yates	3a5g
פוטין	3oqp
borja	6808 88xy
mugabe	197m 36gg
pereira	4s68 5uts 8yh3
koupaki	7u8a
morin	78t2
aartsen	1u90
honcharuk	2trg
werner	5mjc
reina	4taw
kiska	8we
ndaitwah	2qq9
silk	6auu
straker	6tcq
masaju	5man
khamtai	6l65
古	3cbr
bainimarama	1338
аббас	29bz
로	123p 19wp 1v7n 2rp7 33of 398b
팽	26ca
youngkin	18hc
guido	4d39
ストルテンヘルク	1nfc
马	ewf 1j01 2595
bechir	7c00
zardari	day h2s
ghiorghish	5nbo
saraj	5gnv
レンツィ	2e1l
amherd	3o3x
gobind	5om0
kamikawa	3ukq
thio	5uoi
ستيرجن	2r9s
kuscevic	6tln
woldenkiel	92fw
jeb	1myp
сунак	359r
ravkov	4e8t
肯	1nm bd2
スマ	1j01
hubner	qyo
torode	78cx
yala	6o35
vona	1a7e
לאדן	2uja
matecna	5l53
severin	2id
kerekou	2duz
gumeniuc	4jbf
rio	5aus
blaszczak	2c2u
sidi	7cvz
yamani	30m 6kjc
weah	16y1
umrzoqov	8fi1
angleberme	66hm
grubes	6f5z
托	fqi za7 1t9p 2kg4 3rmv
parly	12h7
mbs	2mh5
vaz	5z11 6dzl
saemala	5iol
chastenet	4atr
cruickshank	4arg
palacios	4iwc 4pzf
gilani	3uys
furst	92v6
tchama	4rwc
zaluzhnyi	3mxz
taeia	5xdh 5xf0
kiisler	8j68
mattis	1ke1
gyurcsany	11or
medvedev	u78
shaw	4kgo 8xmy
quinones	602w
خامنيي	764
tegeltija	96rx
temido	74m1
لوكاشينكو	5o9
parmelin	1a2a
محمد	290y
cowen	jir
reps	6xe0
tarlev	8x7o
turwomwe	4oqe
garland	2fdn
puapua	8tu3
duda	9p8
picardo	5fgr
dendias	2spz
primis	67i3
issac	7581
shaheen	1mxf
menon	83jz
ubayd	8e0o
基	52i 251e 2t7z 3ilo 3pde
hoeven	1qmd
موغابي	36gg
gajdos	7xw3
stuart	5key
pym	12su
kebich	90fx
jeremic	3pnx
murmu	w1q
ravony	5jau
sapoka	8yyd
short	osn
ミッテラン	145q
mahamat	3yxk
koch	wmr 37la
niane	75d0
jarrah	63bx
wee	9158
mahar	49bs
kostunica	3p6n
ramos	127v 4c9b 4ike
drian	1mtp
kioa	8k5u
yermak	9i0
hofer	2sx6
kiet	3p5q
pritzker	1i6v 2xmb
brazauskas	6r0
kukan	x1w
thune	1rru
gruevski	2scm
palkovics	6pbm
чжун	1z80
serdyukov	8f2
jalili	39v5
lukman	6vj0
nghia	8uz1
hamza	43ei 4ndd
poumele	5lbz
boisadam	7z5q
lombard	3x2q
ハニヤ	1hhc
sefland	7x7q
halonen	3hvp
villanueva	4v5c
weekes	7vy3
wetherell	5p4l
fry	8b83
carrascalao	73az
גונסון	ipp
tong	4got 8u7q
villa	2vhs
patil	80mv
mekamne	554r
mushobueka	72p6
steiner	2gk0
beaune	p1x
cain	1dw6
craft	1xz1
michaelsen	4jnw
sergeenko	53zk
albright	28r6
mijiyawa	7hv4
ترودو	1ve6 2zzs
קרי	1qte
mattarella	3cj1
qahhorzoda	5gse
sistani	7fo
marcos	11jq 11km 1glg 3g8a
ataturk	2oa6
руто	3rmv
grecianii	96g0
yon	94cw
茂	3d55
jaishankar	39bu
ariel	8wby
nailatikau	5cxs
sarraj	1196
hrytsak	8xem
talas	7ipw
duisenberg	3rwc
يلتسن	iyo
넴	l2o
amorim	m3a
abdelbagi	5wwa
leekpai	odv
lwin	7jjt
garkun	8zsl
hamdok	5t
בוהארי	2nt6
тито	1t9p
adewole	60h5
conteh	7uth
מאיר	18op
гуаидо	1udz
puna	5uh5
opape	69ib
zandamela	89b6
waszczykowski	3s7c
전	2r9s
gina	8p5h
hoffman	7waj
shih	8i9l 8iak
mandaba	66io
kempthorne	u3v
lapli	6a7b
soekarnoputri	2esk
issoufou	28yh
רוטו	3rmv
mcdowell	2g95 421c
spindelegger	2gh6
botelho	8waa
tadjiddine	8orx
бухари	2nt6
delauro	8a1f
lwenge	5mzb
amirabdollahian	1evp
braghis	58jd
cho	n44 n4s 4wzq 4x0m 6lf6
silva	c1m dvj 284j 2bon 3m4d 4ibb 4odh 5dxz 5dz5 5erb 5hf1 5npu 6e1c 6e2s 7nn6
toca	7lgk
mandya	4vq0
veliaj	zp7
ברזנייב	2556
aissa	7bp8
zemmour	3x3h
roble	7cq1
sun	3ghb 8nl1
emefiele	5oqt
kandari	60c0
петро	19wp
dembele	7k3s
マクリ	2eev
`,
    directory: `00000000000z001u0028002n002n0033003h003h003h003h0043004n0052005w005w005w006l007d009g009q00a300bg00bs00bz00ce00ce00ce00ct00d800dv00e900f200fb00fb00fb00fb00g500gg00gw00gw00h700hz00ik00j900jk00jk00ke00kr00l300lq00m100mn00my00n800np00ob00pl00px00q800r000ra00rm00sf00sf00u200u200uy00vc00w500wg00ws00xb00xq00yf00yf00z000zd00zd00zq00zq01100110011c011k0120012b013e013v014w014w0157015h016o017y019a019n01a701a701ah01ah01aq01b701bx01bx01cr01dl01dl01dl01dl01ep01f501fw01gu01h501hi01jq01jq01k601k601kf01ku01l601lh01lh01lu01m101ne01np01op01op01p101p101pg01pv01pv01qo01r301rd01sc01sq01sq01t101t101tc01tc01tp01u101uc01un01wb01wb01x101xd01xz01ys01z7021e021p021p022f022p02320244024z025b026o026o0272028n028y029l029l02a802ak02ak02at02bq02c002c702cp02e202ec02en02en02ey02fm02gd02gu02h702ib02ib02is02jt02k602k602l002l002lx02lx02lx02ma02ng02o402o402oh02pb02qd02qr02qr02r702rj02ru02s402s402si02si02sv02t502tj02tt02v402v402vd02vx02wa02wa02wo02wo02xp02yr02za02za02za02zm0300030c030p0311031z0329032v032v0337033l033x034c034c034c034l034l034v034v034v034v034v0359035m035m036p037s0381039g03ah03ah03as03bn03by03by03d703do03dv03en03ey03fn03fn03h403h403h403h403hg03i803i803i803iy03iy03jb03jp03k403kd03kd03l303l303l303ms03n303nr03nr03ot03ot03p503p503ph03q703qt03rf03rn03rn03ru03s703s703sz03sz03sz03tn03ty03u803u803uv03vk03w003w003w903wl03xf03xf03xf03xr03xr03xr03y703yt03z503zg03zg040d040o0410041u0427042704270438043v043v043v0452045i045i045y04690469046m046x046x048d048q048q0491049c049o04aq04aq04aq04b304c104cr04d204d204d204el04ey04ey04ey04ey04fz04fz04fz04fz04g904gk04hb04hr04i504j004jo04kc04kz04kz04lp04lp04lp04lp04mf04mf04mf04ms04nk04nv04o404o404o404oq04oq04p304ph04pv04q904ql04r004ro04si04sx04ta04to04to04to04ug04uv04vu04vu04w604wh04xe04xe04xo04yi04zi04zi050505180518051o052c0530053c053c053p053p054605460546054v054v055j055s056405640564056405720580059q05bb05c505cw05cw05d505dt05e605ev05ev05fl05g005gq05if05j105p205pd05pd05q305qt05rj05s705sx05th05ts05u405ui05v505vi05wb05wm05wm05wm05x505x505xt05y305y305y305yv05yv05zi05zx05zx05zx060l060l060y060y061f062g062g063c063m064l064w066j067z068e068o069c069n069n06af06af06ap06b406b406b406bf06c506cg06cg06cq06dd06e506e506fe06gj06h706hx06ia06j206jp06jp06k606kt06l506l506ls06m706m706m706ml06mx06mx06n906o306o306of06of06pb06qd06r506r506rh06rh06ro06ro06sr06t606vb06vb06w306w306w306xi06xi06xq06zc06zc06zw070d070d070d070d070r070r070r071h071t071t072k072x0737073n073n073n0747074w074w074w075z076d076r077i077i077w077w07880788078807880788078807880788079d079d079d079k07a407ap07bg07c907d007dm07dm07dm07e207eg07eg07et07fy07gq07ho07ho07il07jb07jo07k007kf07l107l107ld07ld07m507ms07n207nb07nn07o207ob07ob07p507pi07pi07pi07pi07pi07qj07qj07qu07r907sm07sy07tc07tc07tq07uy07uy07vj07vj07vv07wr07x307z407zy07zy080c080c080c080p081g081v0826082v082v083a0848085d085d086e086q087008700870087a087a087a088a088m089i089t089t08ab08ab08aq08b108b108b108bc08bx08d408de08dp08e208ep08ep08ez08fo08gb08gp08hh08hs08ig08ig08j108j108j108ji08k508kt08kt08kt08lr08mg08mv08n708ny08ny08o908oo08py08qv08qv08qv08qv08qv08r608rh08rr08s508sh08tb08tb08to08u108ud08ud08uq08v408wn08ww08x708xo08y208yg08ys08ys08ys08ys08ys08z308ze08zp08zz090m091r09390939094m095d095d096f096f096f096r097b097t098i099509ag09ag09ag09ag09ag09au09au09b709bm09c909cn09cn09d309dh09dx09eb09en09ff09ff09fp09ga09ga09ga09gw09hb09hn09hn09i209iv09jb09ji09jy09jy09kr09kr09kr09lx09mb09mp09nd09nq09o009o009od09ox09pm09qc09qc09qy09qy09ry09sc09sc09sc09so09t809ue09us09vq09w509wj09x009xd09y809yx09za0a0d0a0q0a0q0a0q0a0q0a230a2q0a2q0a2q0a3z0a4t0a5d0a5o0a5y0a5y0a6k0a7b0a7p0a830a8e0a9a0a9u0aab0aap0aap0aap0aap0abe0abe0ac10ac10ac10ac10ac10acd0adl0aeb0aer0af20afq0aga0aga0agn0agn0agn0ahp0ahp0ahp0ahy0ahy0ahy0aib0ain0aja0aja0ajq0akn0ala0aln0anj0anj0anu0ao70ao70ao70ao70aoi0aoi0apf0apf0apf0aps0aq50ark0ati0aua0auw0avk0aw60axl0axl0axl0axl0axl0ayi0azu0b0p0b100b100b100b1j0b1y0b2d0b2y0b2y0b3c0b3t0b4i0b4v0b5k0b6p0b6p0b7a0b7o0b8w0b970b9v0b9v0ba80bas0bb40bb40bbe0bct0bdm0bdy0bep0bf10bg70bgk0bhh0bhh0bi90bip0bj10bjb0bjo0bl60blg0blw0bmb0bmm0bmm0bmm0bnn0bo60bot0bot0bot0bot0bot0bpd0bq60bqn0bsb0bsb0bsn0btb0bu00bu00bun0bv00bva0bva0bwa0bx00bx00bxd0bxd0by40bz80c040c040c1g0c1g0c1u0c1u0c1u0c1u0c2b0c2b0c330c4c0c540c5w0c6k0c6k0c7b0c7m0c7m0c7y0c880c8i0c930c9g0c9t0c9t0caj0caj0car0cb00cbq0cbw0cc80cck0cda0cdk0cdx0cdx0cdx0ceg0ceu0ceu0ceu0cf70cfk0cfw0cfw0cfw0cgk0ch90chp0cic0cic0cje0ck20ck20ck20cl80cm90cm90cmm0cn80cn80cn80co20cod0cod0cp70cpl0cq80cq80cq80cql0cqy0cqy0crf0cs30cs30cs30cs30csh0csr0csr0ctl0cts0cu30cu30cuk0cvh0cvt0cw70cwr0cx50cx50cx50cxi0cyc0cyr0czi0czi0czt0d0a0d0y0d1a0d2w0d3z0d3z0d570d5k0d5k0d5k0d640d6r0d720d720d7q0d7q0d7y0d8a0d8a0d9a0d9m0d9z0db80db80dca0dca0de60dej0dev0dev0dfl0dg10dg10dg10dgc0dgw0dhj0dhj0dhj0dhv0di70di70dii0dit0djc0djc0djc0dk80dk80dl10dlu0dmw0dn70dno0doc0doy0dq10dqk0dqk0drw0dsy0dtn0du10duf0dva0dvj0dwb0dwm0dwm0dxs0dye0dye0dye0dzh0e060e060e060e150e2d0e2d0e3i0e3i0e3i0e3i0e450e4g0e4g0e4g0e4y0e6p0e6p0e720e7e0e7s0e850e8i0e8i0e960e960e9p0ea20eaf0eb40ebw0ec70ecz0ecz0edk0edk0edu0edu0ee30ee30eed0eed0eez0efa0efa0efa0efm0efm0efm0egg0egg0ehg0ei10eix0ejn0em10eme0ens0eok0eok0ep60epy0epy0epy0eq90eqt0eqt0er60er60ero0euf0euf0eus0ev40ev40evh0evh0ewd0ex40ex40exe0ext0ey70ey70ey70eyk0eyz0eyz0ezq0f0i0f0i0f170f170f1i0f250f2v0f360f360f3k0f3k0f3w0f4k0f4u0f5z0f5z0f6i0f7e0f7p0f810f900f9d0f9d0f9r0fad0fb60fb60fbx0fbx0fcd0fcr0fd30fdg0fdu0fe80fel0fg60fgm0fgy0fha0fha0fhi0fhu0fhu0fiu0fiu0fiu0fjf0fjt0fjt0fk80fk80fma0fma0fmk0fnl0fnx0fou0fpm0fqe0fqr0fre0fre0fsa0fsa0fsr0fte0fu00fuc0fv30fv30fv30fvf0fw40fwf0fwf0fy70fyv0g040g120g1j0g1j0g1j0g2c0g2p0g2p0g2p0g3b0g3p0g3p0g3p0g3p0g4p0g4p0g4p0g510g610g6r0g7i0g7i0g8h0g8t0g970g970g9r0ga00gah0gah0gah0gat0gb20gb20gbp0gc30gcy0gev0gf70gfn0gg90gg90ggy0ggy0gio0gj00gjc0gjw0gkt0gla0glx0gm80gm80gmn0gnp0gnp0gog0gou0gpa0gpa0gpa0gpa0gpy0gql0gqu0gqu0gr70grl0grz0gt80gt80gtv0gu20gut0gv60gv60gvm0gvm0gvm0gvx0gw80gwl0gye0gyp0gyw0gza0gzw0gzw0h1n0h1n0h1y0h1y0h2b0h360h360h360h3i0h3x0h590h6k0h6v0h7c0h8d0h8x0h9o0ha80ha80ha80ha80hbk0hbk0hbk0hbk0hc50hc50hcg0hcu0hdf0hdf0hee0hes0hes0hfi0hg10hge0hge0hgt0hi00hi00hi80him0hjd0hjz0hkj0hkj0hl60hl60hlm0hlm0hlm0hlm0hly0hmd0hmd0hne0ho50hp10hps0hq30hr10hsl0hsl0hsl0hsy0hti0hu70hu70hv80hwk0hx80hxz0hxz0hy90hy90hy90hy90hy90hzt0i080i080i1c0i350i3k0i3k0i3v0i4x0i4x0i5t0i6q0i7e0i7q0i8l0i8z0i8z0i990ia00iae0iae0iat0iat0ich0ict0ids0iew0iew0ifb0ig90ig90ih00ihh0ihr0ii70iil0ijj0ikd0iko0ilg0im80imj0ina0inn0io70iom0iom0ipk0ipk0ir00irl0irz0isl0iu10iuf0iuf0iur0iw10iw10iwe0iwx0ixc0ixm0iy00iy00iyn0iz00iz00iza0j0c0j100j100j1b0j1u0j1u0j270j3o0j3o0j4d0j4d0j510j510j510j6q0j6q0j6q0j6q0j7g0j7u0j7u0j8i0j960jac0jac0jaq0jaq0jbe0jc90jc90jdc0jdc0jdc0je40je40jet0jgd0jgo0jh00jii0jii0jii0jii0jii0jkn0jla0jla0jlk0jlu0jlu0jlu0jn30jn30jnw0jo30jo30jo30jo30jod0jod0jq40jqf0jqf0jqf0jrl0jru0jru0js80js80jsw0jsw0jt30jte0jte0ju00ju00jut0jut0jv90jwn0jwz0jxb0jxr0jy50jyh0jyh0jz70jzn0jzz0k0d0k0d0k0t0k0t0k0t0k1s0k2d0k3v0k460k4o0k5b0k610k610k6a0k6a0k6a0k750k750k7h0k840k840k840k8h0k950k9w0kaq0kbi0kby0kby0kby0kby0kby0kby0kd30kdd0kdp0ke00kev0kev0kf60kfv0kh00kh00kh00khu0kig0kis0kj30kkk0kky0kll0km80knh0knh0knh0knh0knh0ko80kop0kop0kpv0kqm0krp0ksf0ksu0ktb0kug0kun0kun0kva0kvp0kw20kwe0kwq0kwq0kwq0kx30kxd0kxd0kxy0kxy0kzy0kzy0l090l0q0l0q0l0q0l110l1e0l1v0l1v0l2r0l3u0l460l4k0l4x0l5i0l5i0l5y0l6i0l6i0l6w0l770l7i0l7u0l860l8w0l9t0la50lat0lbv0lc60lc60lc60lc60lcf0lcf0ldg0lds0lds0leb0len0len0lfa0lfa0lfa0lfr0lg50lgz0lhj0lhj0lhv0lhv0li40li40liu0lj60lka0lkz0llc0llv0lm70lmx0lnu0lnu0lop0loy0lp80lqa0lqn0lqn0lqx0lrm0lrm0lrx0lt00ltd0lu00lu00lu00luf0luf0lur0lur0lur0lw00lw00lwc0lx20lx20lxt0ly60lyl0lzd0lzq0lzq0m000m000m000m0a0m3y0m550m690m690m6n0m6n0m6n0m720m720m7u0m7u0m7u0m870m870m870m870m9a0m9a0ma20maf0maf0maf0mb40mbn0mcb0mcy0mcy0mdd0mdd0meh0meh0meh0meq0mfo0mfz0mgc0mgm0mgm0mhk0mhk0mi70mi70mix0mix0mix0mix0mjx0mka0mka0mkr0mld0mld0mlr0mlr0mmt0mmt0mmt0mn20mo30mou0mou0mq60mqk0mr00msn0mt30mtq0mu10mu10muq0muq0muq0mvy0mw90mwl0mx10mxe0mxt0mxt0mxt0myh0myt0mz40n030n140n1i0n230n230n2e0n2p0n2p0n2p0n3x0n4p0n5l0n5z0n6d0n7s0n7s0n7s0n7s0n8h0n8h0n8s0na00nae0nbs0nci0nci0nci0ncs0nd20nd20nea0nen0nez0nfa0nfp0ngd0ngr0nh40nhi0nhv0ni60nj90nj90njv0nki0nki0nki0nku0nlx0nmm0nmw0nnd0nnp0nol0now0npr0nq40nqr0nqr0nri0nrw0ns80nsy0nt80ntl0ntz0nua0nul0nvt0nwc0nwr0nxh0ny50nyi0nzo0o1o0o3b0o3b0o3b0o3n0o3x0o460o560o5t0o5t0o6i0o770o7k0o800o800o8h0oa20oad0oad0oaq0ob40obq0oc30ocg0od60od60od60oei0oeo0off0og40ogg0ogg0ogg0ogg0ogg0ogg0ogt0oio0oj80ojz0okb0okb0okq0olc0olu0omp0omp0on30on30oo10oo10oom0oom0oqf0oqf0oqf0oqr0oqr0or30or30or30orf0orr0orr0os30osr0ot90otp0ouh0ovi0ovu0owp0ox70ox70oy20oy20oyf0oys0ozh0ozu0ozu0p060p0d0p0o0p190p2e0p310p3i0p3i0p3y0p630p6h0p6h0p6h0p6h0p750p750p8s0p9o0pak0pbz0pbz0pbz0pcc0pcc0pdf0ped0pev0pfi0pfi0pft0pft0pg60pgj0pha0pha0pha0phn0phz0phz0pic0pip0pjc0pjo0pkp0pll0plz0plz0plz0plz0plz0pmq0pnv0po80ppk0ppx0pqa0pqa0pqa0pr90prj0prx0ps80pt00ptb0pw30pwi0pwi0pws0px50pxs0py10pye0pye0pyv0pyv0pyv0pyv0q0g0q0g0q110q110q110q110q110q1g0q1g0q1g0q2e0q320q320q320q320q3m0q430q4d0q4n0q4n0q4n0q4n0q500q500q500q5e0q5p0q5p0q5p0q6g0q6g0q6g0q750q860q990q9x0qac0qac0qac0qac0qac0qbt0qc70qck0qcx0qcx0qd90qd90qd90qe40qej0qej0qet0qfp0qgn0qh30qia0qia0qih0qih0qj20qjs0qku0qlr0qm60qmh0qmh0qnm0qnm0qnm0qok0qok0qov0qov0qp90qp90qpk0qq20qqd0qr10qr10qrn0qsj0qtj0qtq0qtq0qu30qut0qut0qvi0qvu0qwm0qx10qxd0qxw0qy80qyj0qyu0qyu0qzk0r090r090r190r1z0r2d0r2w0r380r380r3j0r450r450r450r450r4h0r4h0r540r5e0r5e0r7j0r7j0r870r8g0r8g0r9h0r9h0r9h0r9s0r9s0rb20rb20rch0rdh0rdh0rdh0rdh0re30re30re30rfa0rfa0rg60rgi0rgi0rgr0rhe0rik0rik0rit0rj60rji0rk10rke0rl30rlp0rmr0rmr0rnw0ror0rpa0rpj0rpy0rq90rqv0rrg0rsj0rt70rt70rt70rt70ru70ru70rul0rul0rvh0rvw0rwu0rwu0rxa0rxx0rxx0ry70rzc0rzc0rzc0rzc0s1b0s1b0s1b0s1b0s2q0s3l0s3l0s3x0s3x0s3x0s5y0s720s850s960s960s9d0s9d0s9y0saf0sat0sbj0sce0scs0sdf0sdt0sea0sev0sev0sfz0si80si80siy0sje0sjr0sk40skg0skt0sl30smz0snq0snq0soh0sp50spg0spq0spq0sr90sr90sry0sry0sso0sso0st10stx0sux0svl0svy0sw80sw80sw80swl0sx60sx60sx60sxi0sxz0sxz0sya0syk0sz90sz90szj0szt0szt0szt0t0u0t0u0t0u0t1l0t1w0t290t300t410t4c0t4c0t4x0t5o0t6g0t7e0t7t0t850t8k0t8k0t970ta70taj0tc50tdl0tep0tep0tgj0thh0thh0tit0tk30tkg0tl60tlf0tlf0tm30tmq0tn40tn40tn40tng0tng0tng0to90to90to90to90tpc0tpn0tpn0tqa0tqa0tqp0tr30tr30tr30tri0tri0tsk0tt80tu80tuk0tuk0tuw0tuw0tvn0tvz0tvz0twl0twl0twx0ty90tyh0tyw0u110u110u110u1f0u1s0u1s0u2i0u350u3f0u3q0u4k0u560u560u5u0u5u0u5u0u660u6n0u6n0u6n0u6n0u7r0u9g0uat0ucl0udo0ue00ue00ue70uet0uet0ufm0ugs0uhi0uhi0uhi0uhi0ui10ui10uj20ujb0ujm0uke0ul00ulg0ulg0un20unl0uny0uok0upe0upe0uq50ur60ur60urh0urh0urs0urs0urs0urs0usg0ut40uti0utt0uu40uue0uvm0uvm0uvm0uvy0uxo0uyl0uz30v0a0v150v1t0v2g0v360v360v3m0v3w0v3w0v4a0v4l0v4l0v4r0v4r0v4r0v4r0v560v5h0v5h0v5h0v5u0v6u0v6u0v7i0v870v870v8i0v9g0va00var0var0var0var0var0var0vbq0vc90vcz0vcz0vcz0vdq0ve10veg0ves0vfe0vfe0vgk0vgv0vgv0vik0vj70vjx0vl70vli0vlw0vlw0vmw0vmw0vo70vo70vok0vp70vpl0vpz0vqg0vqg0vqg0vrf0vrf0vsd0vss0vt80vua0vv70vvw0vvw0vvw0vxl0vxl0vyt0vz30vze0vzt0w0r0w1f0w1t0w2h0w320w3e0w460w460w4w0w5a0w5a0w650w650w6j0w6v0w7y0w8n0w8n0was0wbd0wbo0wch0wcr0wd60wdw0we80wen0wen0wfb0wfw0wg90wgm0wgm0wgm0wgm0wgm0wgy0whi0whi0wim0wiz0wjk0wkv0wkv0wl70wlo0wly0wnc0wnc0wo40wo40wo40wo40woi0wow0wow0wp80wqa0wqa0wr70ws50ws50wt60wti0wtt0wul0wul0wuu0wv60wv60wvm0wwe0wwr0wwr0wwy0wxr0wz10wzn0x010x080x0x0x170x170x1z0x2c0x2o0x2o0x3d0x3n0x440x4d0x4d0x4d0x4d0x5i0x5i0x5i0x5v0x6g0x6r0x6r0x730x7u0x860x860x8d0x8d0x8o0x9q0xa20xaf0xbq0xc30xce0xce0xce0xce0xce0xce0xce0xce0xcr0xcr0xcr0xd10xdd0xdq0xe30xes0xfx0xgr0xhb0xhb0xhb0xhm0xjc0xjc0xk40xk40xk40xk40xkk0xlb0xlb0xlp0xm50xm50xmu0xn60xnj0xo70xpb0xpq0xqd0xr10xr10xr10xr10xr10xrp0xs30xsu0xsu0xtm0xtm0xtx0xun0xvl0xwm0xx90xxk0xxk0xyi0xyi0xz90xz90xzm0xzy0y090y090y280y2k0y2k0y3m0y3y0y4b0y540y5f0y5r0y650y6i0y7z0y7z0y8c0y8x0ya70yay0yay0ybk0ycy0ycy0yd90yd90yds0ye50yey0yga0ygn0yhb0yhp0yic0yje0yje0yjs0ykk0yla0yln0ylz0yme0yme0ymo0yn50ynl0yo20yoh0yp10ypm0yq40yqq0yqq0yqq0yrt0ysi0ytk0ytv0ytv0yu40yue0yue0yuo0yuz0yuz0yuz0yva0yvn0yvn0yvx0yw80yw80yw80ywl0ywv0yx20yx20yxh0yxu0yy50yz10yz10yz10yzl0z0g0z110z1r0z260z260z2i0z2w0z340z3i0z3i0z480z500z610z6a0z760z890z970z970z970z9h0z9r0zav0zb80zbm0zca0zd00zdc0ze10ze10zf20zfg0zga0zhq0zhq0zi20zid0zix0zjg0zkp0zl40zli0zlq0zmg0zmw0znj0znw0zon0zon0zoz0zoz0zpa0zps0zps0zq60zql0zr10zr10zrh0zsa0ztv0zuk0zva0zw30zwf0zwq0zxj0zxv0zxv0zyn0zzi0zzu0zzu0zzu0zzu10051005100q101g101g10271035103u10571057105y107a107a107p107z108o1094109z10ad10ao10c010c010cc10cp10cp10d510d510du10e710eu10fa10fa10fm10ga10he10i310ik10ik10je10li10mb10mo10mo10mz10mz10mz10mz10o210p510q610qx10qx10qx10ra10ra10so10so10to10to10u010uh10uh10uv10uv10v810vj10vj10vw10wy10xi10xi10xi10xy10yq10zi10zi10zi1102111711171120112011201120112i112u113n113z114a114o115h116d116y117b117w1187119l11a711a711a711a711at11b711bl11bl11ct11ct11d711dm11eb11en11f011fr11g411hk11hk11hw11hw11ip11j111k011kb11kp11l511lf11ne11o311o311p511pr11pr11ql11qx11qx11rg11ru11s611s611su11tg11u511vk11wl11ww11x811x811x811y011ye11yp11zb11zb11zi1207120j120j120t120t1216122b122v122v123d123d123o124c124y125812581258125k126f126q126q127l127l12861286128i128i128u129o12ad12ad12ar12b112be12be12be12be12be12c112c112ce12dd12ep12fa12fa12fr12g812gk12gx12gx12hj12hj12hj12hj12hx12hx12hx12j012jr12jr12kx12ln12mc12ml12ml12ml12mt12ng12o712o712o712ox12p812ph12ph12ph12ps12q712qj12rc12rq12rq12rq12se12t212u512va12w012wa12wz12xc12y212y212yg12yg12yg12yg12zh12zh13091310131o132i132s133q1344134h1353135f135f135f135s135s135s136i1374137j137j137j137j137v138a138a138m138z138z139a139n13a113b113bc13c913d613d613dw13dw13e613eh13eh13eh13eh13f513f513f513f513fk13fk13fv13gp13hg13hq13ia13ia13ia13ia13ia13ia13iu13ja13k013kh13kh13kr13lg13m513n113nf13nf13o313pj13pj13pj13pj13pz13qd13qr13ri13ri13rt13sm13t113tz13ub13ub13um13vb13vo13we13wp13wp13wp13xu13yz13yz140b140b140b1417141i142o143z144a145a145a14621462146v1478148g148g149r14ax14ax14be14c914da14ef14es14f414f414fk14fw14g614g614g614gx14h814ho14ig14j714jn14kb14kb14ko14m314mo14mo14nv14pa14pa14pm14qb14r614rg14rs14s614s614sh14sh14ta14uq14uq14vv14w514w514wh14wh14ww14ww14xi14y614yi14yi1508150j150j150u1518151l1522152q153i153i15421542154i154i154z155g1569157615961596159i159i15a215a215af15bf15c215c215c215d715d715e115e115e115f315fh15fh15fh15gu15i715jq15ka15ky15lb15ll15lx15mk15mk15mk15mk15n715oc15oc15oc15p015p915q115q115q115q115qf15qu15qu15r115r115rb15rn15sr15tl15uq15v215v215v215wi15wz15xa15y015y015yc15yc15yq15yq15zf1605160s161h161s162u163t163t1647164f1656165g166h167m167m1683168d168t168t168t1696169k169k16aa16b816bo16bo16cm16d016df16dt16dt16ea16f416f416g216h416hu16is16is16is16is16j816k016kr16kr16n416n416nv16ot16pg16rn16sg16sg16tg16tg16uh16us16v416vw16x716xr16ye16ye16zu171a171l171l171y17381738173u174v174v175y176n177e177u17851785178l178l178z178z179a179a179l179w17ak17b817c317c317c317c317c317c317c317ck17ck17ck17ck17cx17cx17d917dr17e317f917fm17fx17gl17gy17gy17hl17hl17hl17ii17ii17is17k517k517lw17mj17mv17n817n817ne17o917p017pr17q017qw17r317r317r317s117s117se17t817t817tj17tz17tz17uv17vi17w717wx17wx17xm17xm17xx17yy17yy17zb17zp1807180718071807180718071807180k180w1819182e183l183y184d185u18651871187i188e188t188t188t18931893189f189v18a718ah18ah18at18bf18c118c118cn18cn18cn18cn18d118do18do18do18e118e118ed18ed18ed18ed18ed18ep18fo18g018gj18gj18gj18gj18gj18gj18h818hn18hn18ig18iq18j218l518lh18lt18ml18mw18nx18rn18rn18rn18s118sq18ts18u418ub18us18us18v518v518v518w218wy18xb18xb18xo18xz18yc18z21907191j191j192z193q19401940194d194r194r195m1975197h197x198b198b198b198n198n198x198x198x199l19a119as19bx19cf19cf19d219dc19dy19ez19fw19gc19gc19gc19gc19h819ib19j319j319jx19k719kl19ku19ku19ku19ku19ku19ku19ku19ku19li19lu19lu19m419mp19n119n119n119np19or19p319ps19q219qh19ra19ra19rz19rz19sl19t419u519ur19v219vd19vd19vd19vo19w019wb19x319xg19z419zh19zh19zv1a091a091a1n1a2a1a2o1a301a3u1a4v1a4v1a5m1a5m1a6p1a6z1a7a1a811a8u1a9h1a9u1ab81abz1acx1ad71adz1adz1adz1aem1aem1afc1ag41ag41ag41ahx1ahx1ahx1ai91aj91aj91aj91ajx1aks1aks1al11ald1am51am51amj1amu1aoj1aoj1ap71apk1aqn1aqz1arb1as31asl1asl1at81atu1atu1atu1au71au71auv1avl1awm1axl1axl1ay61ay61ayh1ayt1azc1b0k1b1i1b1i1b1i1b2a1b2a1b2a1b2m1b2m1b311b3u1b451b451b451b4t1b541b5u1b5u1b691b6x1b7b1b7q1b8w1b9k1b9k1b9x1b9x1b9x1b9x1ba81bal1bb71bbs1bby1bdm1bdm1bec1bew1bf81bf81bga1bgl1bi21bjn1bkc1bkc1bla1bln1bmr1bnf1bnf1bnf1bnt1bnt1bog1bos1bp61bp61bph1bpt1bq81br71bsf1bss1bu31bui1bui1bvd1bw91bxb1bxb1by31byq1bz21bze1bze1bze1bzo1bzo1bzo1c001c0p1c231c231c231c2h1c2t1c2t1c3h1c3s1c411c4d1c5e1c5e1c7d1c7d1c7q1c7q1c7q1c811c8d1c8d1c8n1c8z1c8z1c951c9i1ca61cah1cbc1cd31cdf1cdr1cdr1ceg1ceg1ceu1cfm1cfz1cgh1ch61chi1chi1cib1cj81cj81cjq1cjq1ck21cl41cl41clr1clr1cm31cme1cmq1cnp1cnp1cor1cor1cp31cp31cpi1cpi1cq11cq11cqf1cqq1cqq1cqq1crb1crb1cs51csx1ctp1cur1cvj1cwf1cy71cy71cyz1cyz1cyz1czg1czq1d0e1d0e1d0z1d0z1d1a1d1p1d241d2r1d2r1d2r1d331d471d471d4p1d4p1d5g1d781d7x1d8c1d921dac1dbc1dbn1dca1dda1ddm1ddm1deq1df21dff1dgu1dhf1dhf1dit1djq1dk21dkp1dl21dm71dmm1dn31dny1doe1doq1dpa1dpu1dpu1dpu1dq51dq51dq51dqj1dqj1ds01ds01dsf1dsf1dta1dux1dw11dw11dwd1dwd1dwr1dx21dx21dxs1dyv1dyv1dyv1dzv1dzv1dzv1e0l1e181e241e2k1e2x1e381e3s1e3s1e3s1e3s1e471e5a1e5l1e5l1e6o1e6o1e7q1e7q1e8l1e8v1e9o1e9o1e9o1ean1ean1ebt1ed21ed21edb1ee91ef21efc1efc1efc1egv1eho1ehu1ei61eij1ej91eka1eka1eka1elb1elb1eln1em01en11ene1ene1enz1eos1epq1epq1eq11eq11eqd1erc1ero1esj1esu1et11etc1etc1etc1etc1etl1eu91euk1evc1evt1ewt1ex51ex51exi1exy1eyt1eyt1ezc1ezu1ezu1f0y1f191f191f191f1n1f231f2d1f331f3x1f4d1f541f691f691f6k1f6k1f6k1f6k1f6w1f781f7t1f841f841f841f841f841f951f951f9g1f9t1fah1fah1fah1fb71fb71fbi1fc71fcp1fdf1fdf1fek1fek1ffl1ffz1fgf1fgu1fh91fhl1fhz1fio1fio1fj21fjq1fk21fkn1fl01flq1fmf1fn51fny1fon1fon1fp11fpg1fq21fqv1fri1fri1fri1frt1frt1fs51fsj1fta1ftr1fu31fuj1fuj1fuj1fuy1fv81fvi1fvy1fx31fx31fy51fy51fyh1fys1g001g001g0f1g151g251g2s1g3s1g4j1g5v1g6n1g711g7a1g7a1g7a1g7m1g801g8o1g8x1g8x1g8x1ga01gaq1gaq1gc71gdo1gdo1gee1gfo1gfo1ghb1ghr1gi41gii1giv1giv1giv1gjj1gjj1gk11gkk1gl71glh1glt1glt1glt1gm71gmx1gn81god1god1god1gp71gpx1gqm1gr81gr81grk1grw1grw1gtn1guj1guj1gva1gva1gva1gvt1gvt1gvt1gvt1gvt1gxb1gxb1gxx1gxx1gxx1gxx1gxx1gxx1gyf1gz11gzg1gzr1h061h061h0k1h161h161h161h161h1i1h1i1h271h2j1h321h3p1h4p1h6c1h6r1h721h7f1h7r1h841h8w1h8w1hae1haq1hbg1hcg1hd81hdo1hdo1hdo1he01heb1heb1hfh1hgw1hhd1hhd1hhx1hia1hia1hj71hjh1hjr1hkj1hme1hmu1hmu1hmu1hnm1ho11hpg1hpr1hpr1hpr1hqp1hri1hsf1hsf1hsv1ht51ht51ht51ht51hts1hu81hu81hu81hun1hvs1hwc1hx31hxt1hy51hyx1hz71hzu1hzu1hzu1i051i1q1i221i2s1i331i331i331i3g1i3g1i3r1i461i581i5o1i6n1i791i7n1i871i871i921i921i9e1i9e1i9u1i9u1i9u1iaj1iaj1ibd1ic31icj1icj1icj1id41ido1ido1ieo1ieo1if91ifw1ig91igv1ih91ih91ihz1iic1ij21ij21ik71ik71il51il51il51il51il51imc1imn1imn1imn1imz1inp1inp1io31ion1iox1ip81iph1iq21iq21iq21iq21iq21iqi1iqi1iqu1iro1isq1itu1itu1itu1iu21iuc1iuc1iv21ive1ive1ive1ive1iw81iw81iw81iwv1ix81ixj1iy71iyl1izs1j0v1j0v1j0v1j1q1j271j2o1j3s1j3z1j4s1j4s1j521j5f1j611j741j7g1j861j861j961j9k1ja61jb61jcd1jcs1je41je41jf01jf01jf01jfq1jh41jh41jhw1jio1jio1jjc1jjc1jjc1jjc1jjc1jjo1jjo1jjo1jk91jkm1jkx1jkx1jlb1jlq1jlq1jmj1jmu1jnt1jnt1jnt1jnt1jpa1jpl1jpl1jpx1jq91jql1jql1jql1jql1js51jsr1jtk1jtv1ju81ju81jvf1jw41jwg1jy21jz01jzb1k081k0l1k0l1k0u1k161k1i1k251k2f1k2o1k3j1k3u1k5g1k5u1k681k681k6j1k6u1k7i1k7i1k7u1k7u1k7u1k8v1k981k981k981k981k9m1k9m1k9m1k9u1ka61kav1kbo1kcd1kd11kd11kd11ke51keh1kex1kex1kfh1kgc1kgz1kh91kh91kh91khm1ki71kih1kih1kj61kjx1kka1kkn1klh1klt1kmt1knj1knj1ko81ko81ko81kp21kpe1kpr1kqu1krn1ksb1ksk1ksk1ksk1ksk1kt11ktf1kto1ku11kv41kvh1kwn1kx11kxu1kxu1kyn1kyn1kz51kz51kzg1l141l1g1l1y1l291l2n1l311l311l3h1l3h1l441l4i1l4t1l551l691l6q1l6q1l6q1l6q1l7a1l7a1l7m1l871l871l8w1l981lab1lao1lbd1lbr1lc11lc81ld11lds1lej1lf61lfi1lft1lft1lgf1lgf1lgv1lgv1lh61lib1lis1lis1lkl1lkl1llc1llp1llp1lma1lma1lmn1lmy1ln91lni1lnu1lol1lol1lpo1lqs1lrt1lrt1ls61ls61lsl1lsz1ltr1ltr1lu51luu1lvs1lvs1lwk1lww1lxb1lxo1ly21lyt1lz31lze1lze1m051m0h1m0h1m0s1m111m1c1m1y1m2b1m2p1m321m3h1m3y1m4o1m501m5o1m5o1m5o1m5o1m5o1m5x1m5x1m6a1m6h1m6r1m821m8y1m9h1m9h1m9h1m9h1m9h1ma71mb81mb81mbn1mc41md21mde1me01mei1mez1mez1mfn1mfz1mgc1mh01mh01mh01mhc1mi81mi81mjd1mjs1mkw1mkw1mkw1mkw1mkw1ml51mm61mmi1mmi1mms1mng1mnr1mo31moh1mou1mpi1mq61mqx1mra1msg1msq1msq1mt41mtl1mtl1mty1mun1mva1mwe1mwe1mwe1mwp1mwx1my21myd1myd1myd1mz41mz41mzh1mzh1n0i1n0i1n1p1n1p1n221n2h1n351n3g1n3s1n4f1n4t1n5h1n5u1n641n6p1n8a1n8a1n8w1n8w1n8w1n8w1n9b1n9m1nb11nbd1nbm1nbm1ncb1ncq1nd11nds1nds1nds1ne71ne71ney1nfx1ngd1ngy1nhc1nhc1nhc1nhv1ni81ni81ni81njv1njv1njv1nkx1nlm1nly1nmp1nnp1np11npf1npv1nq81nqk1nqk1nqx1nra1nsc1nso1nsy1nsy1ntb1nto1nuz1nw41nw41nxp1nxp1ny01ny01nyg1nyg1nyg1nyg1nyg1o011o0e1o0x1o1j1o1j1o1j1o291o291o371o461o4i1o4i1o541o5a1o5a1o5k1o671o6p1o6p1o731o731o731o7l1o8f1o8f1o8f1o8t1o921o9k1o9k1o9z1oac1oac1oac1oac1oan1ock1ock1ocx1ocx1ods1oer1ogu1oh91ohn1ohy1ohy1oic1oip1oip1ojq1ojx1ojx1ojx1oks1oks1oks1oks1ol81omb1omb1omo1onn1ood1op21ope1opq1oqa1oqw1or91or91or91os01os01os01os01osb1oso1oso1oso1osx1ota1otk1otz1otz1otz1oub1ous1ovm1own1own1ox91ozo1p0g1p0r1p141p1u1p271p2l1p301p301p301p3m1p4q1p521p5p1p621p7m1p7m1p801p8f1p8t1p991p9m1pa81pa81pa81pao1pb21pb21pbq1pcc1pcc1pcc1pcu1pdr1pe31pfj1phc1pi61pih1pir1pir1pjf1pjf1pjf1pkh1pkh1plc1plo1pm11pma1pma1pma1pma1pmp1pn11pn11pnp1po11pod1por1ppw1pqn1pqn1pr11psc1pt61pt61pt61pth1pu41pv31pwy1py71pyu1pyu1pz51q0q1q0q1q0q1q0q1q131q131q251q2g1q3b1q3r1q3r1q461q4f1q4f1q4f1q4v1q6p1q711q7n1q7u1q871q8h1q8v1q8v1q991q991q9z1qal1qba1qba1qbm1qd81qdy1qed1qep1qf21qfi1qfx1qfx1qg91qg91qgp1qhc1qhc1qhn1qhx1qhx1qj01qj01qjf1qjf1qjq1qjq1ql11qlg1qlo1qlo1qlo1qlo1qlo1qmk1qmk1qmk1qmk1qmk1qn91qn91qoc1qos1qos1qos1qpk1qpk1qpv1qqi1qqi1qqx1qrj1qs01qs01qsd1qsz1qu31qu31qu31quw1qva1qvm1qvy1qwm1qxb1qyc1qyq1qzh1r0i1r0x1r151r151r1t1r1t1r1t1r251r2u1r2u1r341r341r3i1r491r5g1r6y1r6y1r781r7v1r861r861r8s1r921r921r921r9o1rad1rad1rb21rbw1rbw1rbw1rdb1rdo1re61re61ret1rf21rfe1rfe1rfq1rg41rg41rgg1rgs1rh11rjq1rkg1rkx1rld1rld1rld1rld1rlq1rmh1rmh1rna1rnm1rnw1roq1rpp1rpp1rpp1rq21rqr1rr21rrd1rsf1rtg1ru11rv21rw41rwt1rx91rxk1rxv1ry91ry91rzb1rzb1rzb1rzq1rzq1s0k1s0u1s1k1s1k1s211s2h1s371s371s371s3l1s451s4x1s591s5o1s611s791s7n1s7n1s7z1s7z1s8c1s961s9u1sai1sai1sai1sai1sau1sau1sbj1sbs1sbs1sc41sc41scu1sdy1sdy1sdy1se81sex1sfy1sgb1sgb1sgn1she1she1shq1si91si91sj51sjh1sjh1sjs1sjs1sk41skg1slc1smi1sn61snk1snz1snz1sob1sob1sob1sob1sob1sob1sp21spk1spk1sq51sq51sqf1sqs1sqs1sqs1sqs1sr31sr31ssf1ssf1ssf1ssf1ssr1st11st11st11stt1sv11swh1swu1swu1sxc1sxq1sy11sy11syq1szz1szz1t281t281t3g1t3r1t4e1t4e1t531t5j1t5j1t681t681t6u1t7j1t7x1t7x1t7x1t881t881t961ta21ta21tae1tbe1tc11tcp1td11td11tdt1tdt1tey1tf91tha1tho1tho1tip1tip1tip1tj01tj01tj01tj01tj01tj81tji1tji1tji1tjw1tkw1tlb1tlx1tmy1tnr1to11toi1tp61tp61tpp1tpz1tpz1tqe1trb1trl1trl1trx1tsa1tsu1tt21tte1tu41tuh1tut1tv41tvi1tw81twl1twu1twu1tx71tx71tx71tx71tyh1tyv1tyv1tz71tzv1u0a1u0a1u191u1l1u1l1u1l1u2q1u3a1u3m1u3y1u3y1u4a1u4n1u4n1u4y1u581u581u6m1u6v1u7i1u7i1u7u1u8w1u8w1u8w1u9c1u9o1ub31ubq1ubq1uc11ucg1ucw1udj1ue91ue91ue91uex1ufh1uft1ugv1ugv1uhn1uij1uit1ujv1uk71ukj1ukx1ulp1ulp1um11un31uni1uni1uni1uo11uok1uok1uou1uou1uou1upk1uqb1uqp1uri1urs1usg1ust1ut91utm1uua1uup1uv41uvh1uwd1uwq1ux51ux51uxg1uxr1uzo1uzy1v0m1v111v2c1v2c1v2c1v321v3u1v451v4i1v4i1v581v5u1v661v6q1v851v8i1v8w1v9r1va21vac1vas1vbe1vbq1vch1vch1vcu1vcu1vcu1vd61vdh1ved1vep1vf11vfh1vfh1vft1vi91vi91vj01vkm1vm51vmt1vn51vnu1vom1vph1vpu1vqb1vqp1vrn1vt01vte1vte1vu01vuo1vv21vw61vwt1vx51vxw1vyc1vyq1w021w0w1w171w1g1w1s1w2j1w2j1w431w4g1w4g1w5i1w5i1w5s1w681w711w711w7c1w7o1w7o1w7y1w961w9k1w9u1wal1wb01wb01wb01wb01wbb1wbb1wbb1wbo1wc31wcw1wde1wde1wdr1we41wew1wg51wgj1wgj1wgj1wgs1whg1whg1wi41wih1wis1wj61wk71wkk1wkk1wmf1wmf1wn51wnw1wo71wpd1wq31wra1wsa1wso1wso1wsz1wtl1wtl1wtl1wtl1wtu1wtu1wu51wv81wvj1wvj1wvj1wvu1wwe1wx91wxl1wxx1wxx1wxx1wya1wz41wzl1x0w1x131x251x2q1x351x3i1x3i1x4h1x4r1x4r1x541x6g1x7b1x851xbj1xcm1xcm1xcm1xdh1xdh1xdu1xdu1xe51xer1xfl1xfw1xga1xh81xi61xi61xiw1xjx1xkt1xkt1xkt1xkt1xl71xlk1xlk1xml1xml1xmx1xmx1xnf1xo71xot1xpl1xpl1xpl1xpy1xqc1xrl1xrx1xsl1xsx1xtp1xtz1xtz1xub1xus1xv31xve1xvu1xwb1xwb1xxi1xxy1xxy1xxy1xxy1xxy1xyd1xyr1xyr1xzi1y0g1y0g1y0g1y1c1y1c1y1c1y1x1y2a1y2a1y2z1y3a1y3p1y421y4l1y4x1y5b1y5r1y651y651y651y6f1y7i1y7i1y7x1y8e1y991y9w1yad1yad1yb71ych1ycw1ydq1yee1yeq1yfu1yfu1yhn1yir1yje1yjp1ykl1ylu1ymp1yn51ynh1yns1yns1yo21yof1yoq1ypi1yqi1yqi1yr71yr71yr71yrv1ysv1yth1yu51yu51yuh1yuh1yux1yux1yvj1ywf1ywf1yx41yy51yy51yyg1yyg1yyq1yza1yzm1yzm1z0o1z1f1z201z201z2s1z331z3f1z3r1z441z441z441z4t1z521z5i1z5i1z5t1z651z6h1z771z771z7z1z7z1z8o1z901z9d1z9v1za81zam1zbc1zc61zdd1zdn1zee1zf71zf71zfj1zfj1zg91zhb1zi51zix1zja1zja1zja1zk51zl41zl41zl41zlg1zlg1zlg1zls1zn21zn21zn21znp1znp1znx1zpk1zpk1zq81zql1zqw1zs01zsm1zsy1zun1zun1zw11zwe1zwo1zwo1zx31zxe1zy21zyo1zz01zzd1zzq20022002200s2015201j201v202a203o2045204u2057205x205x20712071207e20812081208g2094209s209s20a520a520b320cn20cn20cn20cn20cz20e620eh20fk20fk20fz20gb20gr20i020ig20j020km20km20ku20lk20ml20nb20nn20pn20qc20qj20qx20rb20s120so20tb20tn20tn20v520w720wi20wi20wi20wi20wi20x220yd20yp20zz20zz20zz20zz210o211r215h215t216n217b217b217b217m217m218q219p21aj21aj21aj21ay21bp21bp21c221cy21cy21dn21dn21e121er21g121gb21gn21gn21h121h121he21hz21hz21il21j921j921j921jy21k921l421lk21lw21m921m921mw21n321nt21oo21pd21pd21pp21q221q221ra21rp21t821tk21tv21uf21uf21uf21vl21vl21wd21x121xl21xl21z021ze22002209220n220n220w2217221j221j222l222w223522352244225b225u225u225u225u226g226g226g226s227e228g228g228s2292229h229u229u229u22af22af22af22b722bp22ct22d722ds22ee22et22et22ff22g622gw22hc22hc22hr22hr22ie22iz22jc22jt22k622k622kl22kl22kl22kl22kz22lc22m522mp22my22n822ni22oa22oo22oo22oo22pu22qa22qa22sd22sy22u822u822u822um22vb22vo22w322wh22wu22xk22xk22yc22yo22zb22zb22zz230f230p230p230y231q231q2327232e233f233r233r234f234p235a2360236f236f236u2378237l237y2391239e239e23a723a723a723a723az23az23bb23c123cf23cf23cf23ct23d723dw23e923f023f023fe23fr23gg23gn23gx23hb23hk23hu23i623jf23jf23jt23k323kq23l123m423m423m423o223op23op23oz23pa23pa23q123qe23qo23rf23rt23sf23sf23tv23tv23un23un23un23un23uz23vs23wf23y123yp23zx240a240o241y242p242p242p243q243q243q243q2440244y244y245t2475247f247t247t2484248y248y249q24ai24at24b624b624bj24bj24bw24c624cq24dg24dg24dg24dg24eh24f324fc24gd24h524h524hi24hi24hw24j024j024j024k224kd24ko24ko24ls24m524mr24ni24ni24ns24ns24o324os24p424p424pr24q224qf24qu24qu24t324tf24tw24u924u924uq24uq24v224vc24wh24yb24yp24z124zr250m250w250w251a251m252r253i253i254r254r255u25662589258v25992599259925992599259925a025ao25bb25bb25bl25bl25bl25bl25bl25bz25cb25di25di25e825e825en25fp25g425g425h125ig25ig25ig25j625kj25lc25lc25lj25lu25m425m425m425m425m425m425mh25ms25ms25n525nx25nx25nx25o825p325p325p325p325pp25pp25q325qk25qk25qk25qw25rl25s225sd25t825t825t825tv25uf25uq25uq25v425v425vf25we25we25we25we25x025x025xm25xm25ya25ya25yr25yr25z025zh25zh25zs2603260o2612261f261r2626262j26362636263l264b264b264b264n264n2653265k266c266c266q267f267f267f267m26872695269k269k269k26a526aw26b726bk26ch26ch26ct26d626dw26eb26f826fi26gt26i626jf26jr26jr26k126ke26l226le26ls26ls26m326mf26mf26ny26oc26oc26p026pb26pp26r626ri26s226sz26u626uu26wk26wx26wx26wx26xx26xx26zq270e270s2713271s272f273f273q274k274y275r276h276r276r27762776277627762788278y279b279b27a527bm27bx27ci27ci27d827d827d827dk27dz27dz27ed27eu27eu27eu27f927f927fk27fk27g727gr27h327hh27hw27i927ij27ix27ix27j927j927ji27k327lu27lu27mn27mn27ni27ni27nu27oa27on27ox27pc27po27q627q627q627qt27qt27r527s227sh27t727ua27v327vl27w427wo27x227y227y227yc27z727zt280y281a281a282f28352835283k283w284e284o284o284o285b285o285o286b286b286b286b286b286b286b286b286m2879288u288u289j289u28a828ai28av28av28av28bj28bj28ct28d528dg28dw28ek28ek28ew28fq28fz28gs28hj28hj28im28im28je28je28k428kh28kr28kr28kr28lq28mf28mf28mm28n028nc28qh28ru28s528sg28sg28ss28td28td28td28ts28ur28v628vl28vy28wb28wb28wb28ws28ws28ws28xx28y928yl28yl28zb28zb28zm28zy290b290m291g291g2929292o2931293q294f295129512951295c295c295c29612961296c296c296c296n296z297f297q2987298k299c299c299s29an29an29an29bh29bu29cs29dd29eo29ex29fd29fd29fd29fr29fr29gl29gl29h829h829ie29j329jm29jm29kh29kt29kt29kt29ld29ld29lp29lp29lv29mi29mi29mi29mx29nr29oc29oc29oc29oc29oc29pb29pn29qa29qn29qn29qy29rc29rc29rc29rc29rm29rm29rm29s029s029t229td29td29to29u529vb29vb29vk29wa29x629x629xi29xi29xy29yq29yq29ze2a062a0s2a1q2a212a212a2d2a2q2a2q2a2q2a2q2a2q2a3i2a4u2a4u2a4u2a542a5v2a662a782a7k2a8r2a9e2a9z2aac2ab02aba2aby2aci2ad72adi2ae42ae42aef2afa2afn2ag02agh2ah72ahk2ahk2aio2aj02aj02ajf2ajr2ak12ak12akc2aky2aky2aky2als2als2amv2amv2ao32ao32aoc2ap52ap52apg2apu2arc2arc2arc2as82atl2au12av42avg2aw22aw22aw22axc2ay82ays2ays2azr2b082b1r2b2g2b2u2b352b3w2b3w2b472b502b5a2b5m2b5m2b6c2b6n2b7b2b7p2b872b872b8u2b9x2bai2bai2bau2bbj2bcf2bcf2bcr2bcr2bdh2be92beh2bew2bfp2bfp2bgb2bgb2bgb2bgq2bhd2bhd2bhr2bhr2bid2bk72bl72bm92bms2bop2bop2bop2bop2bop2bq62bq62bq62brq2bs22bsg2bsg2bt82bt82bt82bt82btk2btk2btw2bu52bum2bvb2bw02bwd2bwp2bxe2bxe2bxq2by12by12byz2byz2byz2bzd2bzd2bzp2bzp2c0f2c0q2c1j2c1q2c1q2c1q2c2c2c2n2c3f2c3f2c3t2c4n2c5a2c612c6f2c6p2c7d2c7d2c8x2c8x2cak2cb12ccc2cd12cd12cda2cdz2ceb2cen2cff2cff2cfz2cfz2cfz2cgb2cgb2chj2chu2cj62cj62cjz2cka2cl12cl12clw2cmc2cmn2cmn2cn52cne2cns2cns2co92coj2coz2cpn2cpn2cpn2cqb2cqm2crf2crr2cs32cs32csv2ctj2ctj2cun2cun2cvs2cvs2cw72cw72cx82cxk2cxk2cxk2cxk2cyb2czy2czy2d102d1a2d1j2d1j2d1x2d1x2d1x2d1x2d292d2l2d2l2d2l2d392d4c2d4t2d4t2d5l2d5l2d5x2d672d7w2d862d862d862d8x2da22dab2dal2db72db72dbj2dbj2dbr2dbr2dc12dcp2dd02dd02dd02ddn2deg2dew2dfp2dgj2dhf2dhf2di92di92dil2djk2dl32dlj2dlw2dlw2dm82dn12dok2dpa2dqy2dqy2drp2dsc2dss2dt12dtp2dty2duj2duu2dv52dxk2dxu2dy62dz92e0d2e102e102e1e2e1e2e1r2e1r2e242e2q2e352e352e352e352e3m2e4e2e4x2e5a2e602e602e6h2e7o2e822e8f2e922e922e9z2eb32eb32ecf2ed52eds2eds2ee62eej2eej2ef52efk2efz2eg62eg62egv2eh72eh72ehw2ei52ei52eis2ej62ej62ek02ek02ek02ekg2ekx2ell2elw2emc2emc2en32env2env2env2ep82ep82ep82epr2eq22eq22eq22eq22er62er62es62esq2etg2etg2euh2eur2evi2evv2ewr2exy2exy2exy2ey82ey82eyk2eza2ezk2f012f0w2f1c2f1c2f1p2f1p2f2a2f2l2f2l2f2z2f3a2f3a2f3j2f442f442f442f4v2f4v2f562f6v2f7k2f8b2f8b2f8b2f8m2f9t2f9t2far2far2fb32fbl2fbl2fbv2fcm2fdd2fdq2fe42fen2fey2fgb2fgz2fhj2fhj2fhz2fhz2fid2fid2fj12fjg2fjs2fk92fku2flj2flj2fnv2fp22fp22fpv2fq72fqg2fqg2fre2fre2fre2fre2fsc2fsv2fsv2ft82fu22fu22fu22fue2fvb2fvb2fvb2fvm2fvm2fw12fwc2fwu2fx82fxz2fyi2fyi2fyi2fz72fzz2g0r2g1y2g2r2g2r2g2r2g3v2g4r2g5r2g5r2g652g652g6t2g7i2g7i2g7z2g8b2g8y2g9c2g9r2gag2gb52gbg2gbg2gc52gcn2ge12gec2gec2gem2gez2gf82gfk2gfv2gh52gh52ght2giv2gjl2gjl2gjw2gkl2gkl2gkz2gkz2glb2gm02gme2gme2gn82gnu2gnu2go42go42goq2goq2goq2gpj2gpy2gpy2gpy2gqc2gr32grr2gsr2gtv2gu92gut2gwn2gwn2gx22gxp2gxp2gy12gy12gz22gz22gzc2gzo2gzo2h002h002h0t2h2g2h2g2h362h4h2h4s2h6c2h6m2h6m2h6z2h822h822h8p2h8z2h8z2h8z2h9b2h9b2h9p2hal2hby2hc92hcm2hd92hdz2heo2hey2hf82hgc2hgc2hgx2hhm2hhm2hhm2hi02hjv2hkv2hkv2hkv2hl72hll2hmv2hnf2ho22hoh2hov2hov2hpm2hpm2hqc2hqn2hr32hrr2hs22hss2huj2hvk2hwt2hxx2hya2hya2hys2i0e2i0p2i0p2i142i142i142i1t2i2h2i2h2i2s2i3i2i462i4h2i5j2i5j2i5j2i682i7m2i7y2i7y2i8d2i8x2i9r2iah2iav2iav2ibm2ic02icx2id92ieg2if62ig92ig92ih02ihp2ii22ii22iij2ij52ikn2il02ilr2imh2imh2imt2imt2ina2ioh2iq42iqh2iqh2iry2iry2isq2ita2itz2iu92iv12ivp2iwo2ixk2ixk2ixk2ixw2iyl2iyl2iyy2iyy2izn2izn2izn2j0o2j102j102j2c2j2o2j2z2j2z2j3d2j3d2j4l2j572j5i2j5i2j5i2j5i2j5v2j6j2j6t2j6t2j6t2j6t2j7c2j7p2j902j9a2j9s2ja52jb32jbf2jbf2jd02jd02jdb2je12jed2jfp2jg02jg02jgc2jgs2jgs2jhp2ji92jir2jji2jjv2jjv2jk72jk72jk72jki2jki2jki2jki2jki2jl62jlj2jma2jma2jma2jmt2jo12jo12jom2joy2jpq2jpq2jq22jq22jq22jq22jqo2jqo2jra2jrp2js22jsi2jsp2jsp2jt32jts2ju92jw12jwp2jx12jxk2jxw2jy62jyj2jyj2jyu2jyu2jz62jzw2jzw2jzw2k0z2k0z2k0z2k0z2k1e2k1e2k2a2k2y2k3u2k462k4p2k522k5i2k662k6m2k7b2k7b2k7b2k7h2k7h2k832k9s2k9z2kae2kae2kae2kcg2kcg2kcg2kcs2kd32kdf2kdu2kdu2kdu2ke52kfa2kga2khr2kif2kiq2kjn2kjz2kkd2kkv2kkv2kkv2klm2klm2km62kmk2knj2knj2ko82kom2kpd2kpd2kpq2kqe2kqq2kr62krw2ks82ksx2kud2kuy2kuy2kuy2kuy2kuy2kvc2kvo2kwc2kxk2ky62kyl2kyl2kyl2kz12kz12kz12kz12kzd2kzd2l002l0p2l192l1l2l1l2l1l2l222l2u2l2u2l3k2l3y2l3y2l4s2l522l5y2l712l712l7e2l8j2l8j2l902l9a2lbi2lbt2lbt2le12lej2lf82lgi2lgv2lhj2lhj2lhx2lib2lib2lib2lib2lir2ljx2ll12ll12lm92lm92lmu2ln72ln72lnk2lnq2lo02lop2lop2lpa2lpa2lpo2lq62lqi2lqx2lrk2ls22lsg2lst2lt72lt72lv22lvt2lwn2lx22lx22lxq2lyr2lz12m0w2m2j2m3w2m4c2m4c2m5q2m622m6g2m7x2m882m9u2mb02mb02mbb2mcf2mcf2mcr2md22mdr2me42mfa2mfl2mfz2mfz2mgc2mgc2mjm2ml12mld2mm72mmj2mn12mnm2mnm2mo62mok2mok2mok2mok2mp62mph2mq42mqg2mrn2ms92msz2mtj2mty2muk2muk2muk2muk2muk2mvr2mwi2mwx2mxa2mxa2my32myx2myx2mzx2n142n2i2n2z2n3a2n3a2n3a2n4d2n4w2n582n6d2n6d2n722n722n7g2n7t2n9k2n9k2n9x2naa2naa2nak2nak2nbq2nce2ndc2ndc2nds2neb2nes2nf52nfh2nfh2ng82nih2nj82nj82nj82nk72nk72nl62nlz2nlz2nm92nm92nmv2nnk2np82np82np82npk2npk2npk2nq42nqh2nqh2nqh2nqn2nqu2nrj2nsx2nsx2ntc2ntc2ntc2nty2nty2nty2nud2nud2nv32nv32nw22nwc2nxc2nxc2nxc2ny22ny22ny22nyp2nz22nzf2o0m2o0m2o0w2o0w2o1z2o2d2o2q2o3x2o4g2o4g2o5i2o5i2o5i2o6i2o6y2o782o782o782o782o7k2o7k2o7k2o7k2o7w2o892o9a2o9l2oa02ob42od62odw2oen2oen2ofi2ofs2oh92oh92ohs2oi72ojj2oka2okl2okl2oky2oky2olm2olm2olm2omc2onj2onu2oor2ope2ope2opr2oq22oq22oqf2oqf2oqu2or62orh2orh2os52osf2oss2ot42oth2oto2oto2ovc2ovc2ovc2ovj2ovx2ow82ox22ox22ox22oxu2oxu2oya2oyv2p072p072p0j2p0j2p1d2p1d2p1x2p292p2j2p2r2p322p322p3o2p3o2p482p4l2p4x2p5a2p5x2p6c2p6m2p722p7c2p7q2p862p972p9i2pa52pai2pbx2pc92pc92pcw2pdb2pdr2pdr2pe42pe42pe42peg2peg2pfn2pg12pgc2phh2pi52pj12pjf2pk42pk42pkd2pkq2pkq2plf2pm32pnf2pnr2po32po32por2por2pp02ppc2pr82pr82prl2psa2psm2psm2psv2psv2pt62pu62pur2pur2pur2pv22pvd2pvd2pvn2pw62pwl2px62pxz2pxz2pxz2pxz2py92pyn2pzb2pzm2q022q0f2q1f2q1s2q1s2q1s2q1s2q2x2q2x2q3c2q3l2q4d2q532q532q532q532q532q5e2q5r2q6k2q6k2q6k2q8b2q9j2q9s2qa82qao2qb02qbr2qce2qct2qd22qd92qdp2qes2qes2qes2qes2qfg2qfw2qg62qgc2qgn2qhe2qho2qia2qia2qim2qim2qim2qiw2qjl2qjv2qk72qkh2qkh2ql72qlx2qm72qmk2qmz2qnc2qnc2qnc2qo22qol2qol2qp92qqa2qqn2qr32qrf2qrf2qs42qt22qwa2qxa2qxl2qxy2qy92qyn2qzp2r0b`,
  },
  people: `A. P. J. Abdul Kalam	1,c,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	2,p,ek8l	7459020	Abbas Araqchi;Abbas Aragchi;Аббас Арагчи;عباس عراقجي;阿拉格齐;アッバス・アラグチ;아바스 아라그치;עבאס עראקצ'י			ek8	e98
Abdalla Hamdok	0,23,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	1,1n,ds8a,dt26
Abdel Aziz al-Rantisi	b4,75,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	h7,23,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,13,e88c,ea3q;1,13,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي;Абдель Фаттах ас-Сиси;阿卜杜勒-法塔赫·塞西;アブドルファッターハ・シシ;압둘팟타흐 시시;עבד אל-פתאח א-סיסי			e97
Abdelaziz Bouteflika	1,2e,dv4r,ef42	57308	Abdelaziz Buteflika;Абдельазиз Бутефлика;عبد العزيز بوتفليقة;布特弗利卡;アブデルアジズ・ブーテフリカ;압델아지즈 부테플리카;עבד אל-עזיז בוטפליקה			dv,ef
Abdelmadjid Tebboune	1,2e,efcj	2821166
Abdou Diouf	1,1s,dd11,dw41;1k,ag,dz11,eacv	219728
Abdoulaye Maïga	0,1w,ekbm	113577661
Abdoulaye Wade	1,1s,dw41,e842	106963
Abdoulkader Kamil Mohamed	0,50,e941		Abdoulkader Mohamed
Abdourahamane Tchiani	1,1o,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	1,24,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	tw,19,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	5,8f,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	0,55,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	1p,ab,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	0,2d,ecce	28002959
Abdullah Abdullah	2,1i,dxcm,e24k;1n,1i,ea9t,eg3b
Abdullah Ahmad Badawi	0,3i,dzav,e543	272588	Abdullah Badawi
Abdullah Gül	0,b,dybi,dz3e;2,b,dz3e,e38s;1,b,e38s,ea8s	42852
Abdullah bin Zayed	2,2r,e229			bin Zayed
Abdullah Öcalan	ta,8z,dabr		Абдулла Оджалан;عبد الله أوجلان;厄贾兰;アブドゥラ・オジャラン;압둘라 외잘란;עבדאללה אוג'לאן			dua
Abdurrahman Wahid	qx,17,dgc,dvb;1,17,dvak,dx7n	76167	Gus Dur
Abel Matutes	2,j,ds56,dw4r	318474
Abhisit Vejjajiva	0,11,e4ch,e785				Abhisit
Abigail Spanberger	3,0,ef13,el13;4,6c,em1h
Abimael Guzmán	1p,az,d1,do9c
Abiy Ahmed	0,31,ee42	50365049	Abiy Ahmed Ali;Абий Ахмед;آبي أحمد;阿比·艾哈迈德;アビー・アハメド;아비 아머드;אביי אחמד	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;Авраам Линкольн;أبراهام لينكولن;亚伯拉罕·林肯;エイブラハム・リンカーン;에이브러햄 링컨;אברהם לינקולן
Abu Bakr al-Baghdadi	1p,ae,e65g,efar	abu-bakr-al-baghdadi	Абу Бакр аль-Багдади;أبو بكر البغدادي;巴格达迪;アブバクル・バグダディ;아부 바크르 알바그다디;אבו בכר אל-בגדאדי			ea6,efc
Abu Musab al-Zarqawi	1p,bc,e0ah,e267	abu-musab-al-zarqawi					dz2
Abubakar Shekau	1p,9w,e57,eh5j
Achille Occhetto	sa,4,dn23,dq6d
Ada Colau	bx,j,eb6d,ej6h
Adam Bodnar	b,5,ejcd,el7o
Adam Rotfeld	2,5,e115,e1av	319551	Adam Daniel Rotfeld
Adam Schiff	3,0,dx13,ekc8;a,0,ekc9	350843
Adama Barrow	1,52,ed1j	27917049
Adel Abdul Mahdi	0,19,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	2,38,eb4t,eecr	623802
Adem Jashari	sv,2c,dn,du37
Adlai Stevenson	4,76,ch1a,cl1c;c,0,ck7q,ckb4;c,0,cnbf,cob6;24,0,ct1n,cx7e
Adly Mansour	1,13,e974,ea68	13593432
Adnan Menderes	0,b,ci5m,cs5r
Adolf Hitler	13,3,c11u,cd4u	352	Адольф Гитлер;أدولف هتلر;希特勒;アドルフ・ヒトラー;아돌프 히틀러;אדולף היטלר			c1
Adolf Ogi	1,2a,dp11,dpcv;1,2a,dw11,dwcv
Adolfas Šleževičius	0,1g,dp3a,ds28
Adolfo Suárez	0,j,d873,dd2p
Adrian Năstase	0,i,dwcs,e0cl	271966
Adrian Severin	2,i,dscc,dtct
Afonso Dhlakama	1p,au,dbah,ee53	383419
Agim Çeku	ih,2c,dv5,dv9k;0,2c,e23a,e419	313573
Agostinho Neto	1,35,d7bb,db9a
Ahmad Abdullah al-Sabah	0,3c,ek5f		Ahmad Al-Abdullah Al-Sabah;Ahmed Abdullah al-Sabah	al-Sabah
Ahmad Shah Massoud	8,1i,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	1,4b,ds3t,dt5p;1,4b,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	2,13,e07b,e736;2k,94,ec73	58108		Aboul Gheit
Ahmed Attaf	2,2e,ds15,dvcn;2,2e,ej3g	401156
Ahmed Chalabi	sq,19,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Dogan	bi,o,dm14,e91j
Ahmed Qurei	0,6g,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	d7,75,djc,e03m
Ahmed Zaki Yamani	2o,38,cu39,diat
Ahmed al-Sharaa	1p,aa,ed1s,el1t;1,1h,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani;Ахмед аш-Шараа;أحمد الشرع;艾哈迈德·沙拉;アハメド・シャラア;아메드 알샤라;אחמד א-שרע		al-Jolani	ekc
Ahmet Davutoğlu	2,b,e551,ea8s;0,b,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,b,dw5g,e38s	165487
Ahn Cheol-soo	tf,f,ec22,ec6t			Ahn
Ahn Gyu-back	8,f,el7			Ahn
Aidarous al-Zubaidi	ts,24,ed5b	22054939	Aidarus al-Zoubaidi
Aigars Kalvītis	0,20,e0c2,e3ck	210715
Ajay Banga	1,7i,ej62
Ajit Doval	1d,c,ea5u
Akbar Hashemi Rafsanjani	22,p,dc7s,dl83;1,p,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani;Акбар Хашеми Рафсанджани;أكبر هاشمي رفسنجاني;拉夫桑贾尼;アクバル・ハシェミ・ラフサンジャニ;아크바르 하셰미 라프산자니;אכבר האשמי רפסנג'אני			dl,dt8
Akhmad Kadyrov	1,82,dza5,e059	297006
Akis Tsochatzopoulos	8,k,ds9p,dxao
Al Gore	a,0,dh13,dp12;6,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Al Sharpton	c,0,dz1l,e03f
Alain Berset	1,2a,ee11,eecv;1,2a,ej11,ejcv;1k,9b,ek9i	123939
Alain Juppé	2,2,dp3t,dr5g;0,2,dr5h,dt62;2,2,e72r,e85a	215569	Ален Жюппе;آلان جوبيه;阿兰·朱佩;アラン・ジュペ;알랭 쥐페;אלן ז'ופה			dr,dt6
Alain Madelin	7,2,dr5i,dr8p
Alain Richard	8,2,dt64,dy56
Alan García	1,s,dh7s,dm7s;1,s,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	5h,0,dj8b,e21v	193635
Alan Johnson	1c,1,e36s,e565;1j,1,e565,e65b
Alan Keyes	c,0,dr3q,ds8;c,0,dv9k,dw7p;c,0,e39e,e44f
Alan Milburn	1c,1,dvab,dz6d	333459
Alar Karis	1,2x,ehab	12358575
Alassane Ouattara	0,3b,dmb7,dpc9;1,3b,e6c4	57413
Albert Reynolds	1y,m,do2b,dqcf
Albert Rivera	b5,j,e279,efbb
Albert Speer	f6,3,ca28,cd5n
Alberto Fernández	1,25,efca,ejca	2642828
Alberto Fujimori	1,s,dm7s,dwbm	133040	Альберто Фухимори;ألبرتو فوجيموري;阿尔韦托·藤森;アルベルト・フジモリ;알베르토 후지모리;אלברטו פוג'ימורי			dm,e5
Alberto Gonzales	l,0,e123,e39h	202350
Alberto Núñez Feijóo	r,j,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto Ruiz-Gallardón	c0,j,dz6d,e7cm;b,j,e7cm,ea9n			Ruiz-Gallardón
Alberto van Klaveren	2,3k,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,2c,eg23,eg63;0,2c,eh3m	441633
Alcide De Gasperi	0,4,cdca,cl8h			De Gasperi
Aldo Moro	0,4,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alecos Michaelides	2,4n,dp2s,dt48
Alejandro García Padilla	4,6h,e912,ed12	alejandro-garcia
Alejandro Giammattei	1,2y,eg1e,ek1e	2134696
Alejandro Mayorkas	3e,0,eh22,el1k	4714600
Alejandro Toledo	1,s,dx7s,e27s	207426
Aleka Papariga	3f,k,dn2r,e94e
Aleksa Buha	2,64,do5,du1
Aleksandar Vulin	8,v,ed6t,egas;f,v,egas,eiaq	11074974
Aleksandar Vučić	0,v,ea4r,ed5v;1,v,ed5v	222031	Alexander Vucic;Александр Вучич;ألكسندر فوتشيتش;武契奇;アレクサンダル・ブチッチ;알렉산다르 부치치;אלכסנדר ווצ'יץ'			ea4
Aleksander Kwaśniewski	1,5,drcn,e1cn	55758	Александр Квасьневский;ألكسندر كفاشنيفسكي;克瓦希涅夫斯基;アレクサンデル・クワシニエフスキ;알렉산데르 크바시니에프스키;אלכסנדר קוואשנייבסקי			drb,e2
Aleksander Meksi	0,2w,do4d,dt3b
Alena Schillerová	7,z,edcd,ehch;7,z,elcf	29951594
Alenka Bratušek	0,2q,e93k,ea9i	3739767
Alex Azar	1c,0,ee1t,eh1k	4716651
Alex Salmond	1z,6y,e35h,eabi	10652
Alexander Acosta	38,0,ed4s,ef7j	7273452	Alex Acosta
Alexander Bortnikov	aj,9,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,1u,ega1,el23	476596		De Croo
Alexander Dobrindt	f,3,el56	85783
Alexander Downer	2,a,ds3b,e3c3	1239291
Alexander Dubček	5i,5k,d015,d14h
Alexander Gauland	66,3,edc2,efbu
Alexander Haig	1g,0,d554,d69l;11,0,dd1m,de75
Alexander Hamilton	23,0,819b,871v
Alexander Lebed	8w,9,ds6i,dsah;4,af,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,y,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко;ألكسندر لوكاشينكو;卢卡申科;アレクサンドル・ルカシェンコ;알렉산드르 루카셴코;אלכסנדר לוקשנקו			ds
Alexander Schallenberg	2,x,ef63,ehab;13,x,ehab,ehc6;2,x,ehc6,el33	64168538
Alexander Stubb	0,1q,ea6o,eb5t;1,1q,ek31	503143	Александр Стубб;ألكسندر ستوب;亚历山大·斯图布;アレクサンデル・ストゥブ;알렉산데르 스투브;אלכסנדר סטוב			ek2
Alexander Turchin	0,y,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,x,ed1q	78869		Van der Bellen
Alexander Zakharchenko	5k,9d,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	b,t,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	3,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,1r,elb1
Alexei Kudrin	7,9,dw5i,e79q	351014
Alexei Navalny	r,9,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный;أليكسي نافالني;纳瓦利内;アレクセイ・ナワリヌイ;알렉세이 나발니;אלכסיי נבלני			ed,ekc
Alexis Herman	38,0,dt51,dx1k	292340
Alexis Tsipras	0,k,eb1q,ef78	312015	Алексис Ципрас;ألكسيس تسيبراس;齐普拉斯;アレクシス・チプラス;알렉시스 치프라스;אלכסיס ציפראס			eb,ef7
Alf Landon	4,77,c119,c51b;c,0,c46b,c4b3
Alfonse D'Amato	a,0,dd13,dv13
Alfonso Dastis	2,j,ecb4,ee61	5666774
Alfred Gusenbauer	13,x,e31b,e4c2	260037
Alfred Moisiu	1,2w,dy7o,e37o	190889
Alfredo Pérez Rubalcaba	f,j,e24b,e77b;4s,j,e824,ea7q	333638		Rubalcaba
Alfredo Stroessner	1,3n,cm8f,dl23
Algirdas Brazauskas	1,1g,dp2p,du2p	212751
Algirdas Butkevičius	0,1g,e8cd,eccd	394006
Algirdas Saudargas	2,1g,dm3h,doch;2,1g,dsca,dwau	556409
Ali Abdullah Saleh	1,24,da7i,e82p		Ali Abdallah Saleh;Али Абдалла Салех;علي عبد الله صالح;阿里·阿卜杜拉·萨利赫;アリ・アブドラ・サレハ;알리 압둘라 살레;עלי עבדאללה סאלח			e7,e8
Ali Ahmeti	sc,2t,dy65
Ali Akbar Salehi	2,p,e6cd,e98f	283201
Ali Akbar Velayati	2,p,ddcf,dt8k
Ali Alatas	2,17,dk3l,dvak
Ali Asadov	0,3p,efa8	12850075
Ali Babacan	2,b,e38t,e551;5,b,e551,eb8s;qg,b,eg39
Ali Bongo	1,3a,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,p,ddad,dl83;53,p,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای;علي خامنئي;哈梅内伊;アリ・ハメネイ;알리 하메네이;עלי ח'אמנאי			dl6
Ali Lamine Zeine	0,1o,ej89		Ali Mahaman Lamine Zeine
Ali Larijani	22,p,e45s,eg5s;cv,p,el85	336363					e18
Ali Mahdi Mohamed	1,2v,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2o,38,dr82,ec57	2067470
Ali al-Sistani	nv,19,do88	ali-al-sistani	Ali Sistani;Али ас-Систани;علي السيستاني;西斯塔尼;アリ・シスタニ;알리 알시스타니;עלי א-סיסתאני			dz
Alice Rivlin	36,0,dqah,ds4q;mf,0,ds6p,dv7g
Alice Weidel	88,3,ei6i						ed4n
Alija Izetbegović	1,7,dmck,dwae	183848
Alistair Darling	1m,1,e36s,e65b	296639
Alix Didier Fils-Aimé	0,28,ekbb			Fils-Aimé
Allamaye Halina	0,2s,ek5n
Alois Mock	2,x,dj1l,dr54
Alok Sharma	3j,1,eg2d,eh18;yw,1,eh18,eibk
Alparslan Türkeş	bl,b,d129,dt44
Alpha Condé	1,27,e6cl,eh95
Alpha Oumar Konaré	1,1w,do68,dy68		Alpha Konare
Alphonso Jackson	2d,0,e03v,e44i	324505
Amadou Toumani Touré	1,1w,dy68,e83m
Amber Rudd	1j,1,ec7d,ee4t	479171
Amintore Fanfani	0,4,cm1i,cm2a;0,4,cq71,cr2f;0,4,cs7q,cv6l;0,4,dec1,df84
Amir Khan Muttaqi	2,8f,eh97	60499905
Amir Peretz	8,d,e254,e36i	472117
Amit Shah	z9,c,ea79,eg1k;82,c,ef5u	4746875
Amos Hochstein	d3,0,eh8,el1k
Amr Moussa	2,13,dn5k,dx5f;2k,94,dx61,e761	381113	Amre Moussa
Amrullah Saleh	t,1i,eg2j,eh8f
Amy Klobuchar	a,0,e313;c,0,ef2a,eg32	22237
Ana Brnabić	0,v,ed6t,ek3k	26258815
Ana Palacio	2,j,dy7a,e04i
Anas Sarwar	rb,1,eh2r
Anastasio Somoza	1,42,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatole Collinet Makosso	0,3v,eh5c			Makosso
Anatolijs Gorbunovs	7a,20,dm53,dp76
Anatoliy Kinakh	0,e,dx5t,dybl	488180
Anatoly Chubais	o,9,dqb5,du3n
Anatoly Serdyukov	8,9,e32f,e8b6	316583
Anders Borg	7,16,e2a6,eaa3
Anders Fogh Rasmussen	0,1m,dxbr,e545;1k,5w,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Anders Samuelsen	2,1m,ecbs,ef6r	491263
Andrea Leadsom	2v,1,ec7e,ed6b;6m,1,ed6b,ef5m;3j,1,ef7o,eg2d	750091
Andrea Nahles	i,3,e9ch,ed9s;5q,3,ee4m,ef63
Andreas Babler	6n,x,ej63;33,x,el33
Andreas Papandreou	0,k,ddal,dl72;0,k,dpad,ds1m
Andrei Belousov	o,9,eg1l,ek5c;8,9,ek5e	4082839	Andrey Belousov;Андрей Белоусов;أندريه بيلوسوف;别洛乌索夫;アンドレイ・ベロウソフ;안드레이 벨로우소프;אנדריי בלאוסוב
Andrei Gromyko	2,61,cp2f,dh72
Andrei Kozyrev	2,9,dmab,ds15
Andrej Babiš	0,z,edcd,ehch;0,z,elc9	10819807
Andrej Kiska	1,14,ea6f,ef6f	12762303
Andrej Plenković	0,18,ecaj	11685764
Andrew Card	1g,0,dx1k,e24e	504029
Andrew Cuomo	2d,0,dt1t,dx1k;4,6a,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,53,e7an,e815;0,53,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	6,0,a534,a54f;1,0,a54f,a934	8612
Andrew Lansley	1c,1,e65b,e894
Andrew Mitchell	5n,1,e65c,e894
Andrew Scheer	r,g,ed5r,eg8o	2846724
Andrew Wheeler	4j,0,ee79,eh1k	37936461
Andrew Yang	c,0,edb6,eg2b
Andrii Sybiha	2,e,ek95	28701441	Andriy Sybiha;Андрій Сибіга;Андрей Сибига;أندريه سيبيها;瑟比加;アンドリー・シビハ;안드리 시비하;אנדריי סיביהה
Andris Bērziņš	1,20,e778,eb77	380986
Andris Piebalgs	6c,8,e0bm,e629	318940
Andris Sprūds	8,20,ej9f
Andris Šķēle	0,20,drcl,dt87;0,20,dv7g,dw55
Andrius Kubilius	0,1g,e4c9,e8cd;jn,8,ekc1	57663
Andriy Yermak	81,e,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак;Андрей Ермак;أندريه يرماك;安德里·叶尔马克;アンドリー・イェルマーク;안드리 예르마크;אנדריי ירמק
Andrus Ansip	0,2x,e14c,ea3q	57640
Andry Rajoelina	1,2h,e53h,ea1p;1,2h,ef1j,elae	57363
Andrzej Domański	7,5,ejcd
Andrzej Duda	1,5,eb86,el86	9151911	Анджей Дуда;أندريه دودا;安杰伊·杜达;アンジェイ・ドゥダ;안제이 두다;אנדז'יי דודה			eb8,el8
Andrzej Lepper	rc,5,do,e785;5,5,e255,e379	360362
André Ventura	qa,22,ef49
Andrés Manuel López Obrador	8i,33,dwc5,e17t;c,33,e21j,e871;1,33,eec1,eka1	318508	Andres Lopez Obrador;Андрес Мануэль Лопес Обрадор;أندريس مانويل لوبيز أوبرادور;洛佩斯·奥夫拉多尔;アンドレス・マヌエル・ロペス・オブラドール;안드레스 마누엘 로페스 오브라도르;אנדרס מנואל לופס אוברדור	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	1,3q,du87,dy87
Andy Beshear	4,7q,efca
Andy Burnham	1c,1,e565,e65b;v5,1,ed58
Aneurin Bevan	9,1,cd83,cj1h		Nye Bevan
Ange-Félix Patassé	1,1y,dpam,dz3f	314524
Angela Merkel	j,3,dqbh,duaq;89,3,dw4a,eec7;13,3,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル;앙겔라 메르켈;אנגלה מרקל			e1
Angela Rayner	5,1,ek75,el95	18164278
Angelino Alfano	b,4,e458,e77r;f,4,e94s,eccc;2,4,eccc,ee61	535055
Angie Motshekga	8,w,ek73
Angus King	4,88,dr15,dz18;a,0,e913	544464
Anita Anand	8,g,ehaq,ej7q;2,g,el5d	67442310
Ann Linde	2,16,ef9a,eiai	18243775
Ann Richards	4,7h,dn1f,dr1h
Ann Veneman	2s,0,dx1k,e11k;4l,92,e151,e64u	292936
Anna Fotyga	2,5,e259,e3bg	432190
Anna Lindh	2,16,dua7,dz9b	208591
Annalena Baerbock	2,3,ehc8,el56;6r,2z,el99	564328
Anne Hidalgo	c1,2,ea45
Annegret Kramp-Karrenbauer	89,3,eec7,eh1g	71359		Kramp-Karrenbauer
Anneli Jäätteenmäki	0,1q,dz4h,dz6o	229517
Annie Lööf	s0,16,e79n,ej22
Anniken Huitfeldt	2,2k,ehae,ejag
Antanas Smetona	1,1g,bucj,c86f
Antanas Valionis	2,1g,dwau,e27c	571063
Ante Gotovina	ia,18,dr84,dr88
Ante Marković	0,5n,dl3g,dnck
Ante Pavelić	u2,18,c94a,cd58
Anthony Albanese	r,a,ef5u,ei5n;0,a,ei5n	335697	Энтони Албанезе;أنتوني ألبانيزي;安东尼·阿尔巴尼斯;アンソニー・アルバニージー;앤서니 앨버니지;אנתוני אלבניזי			ei5
Anthony Eden	0,1,cn46,cp19
Anthony Foxx	32,0,e972,ed1k	4772543
Anthony Lake	1d,0,dp1k,dt3e;4l,92,e651,edcv
Anthony Scaramucci	dt,0,ed7l,ed7v	4773428
Antoine Armand	7,2,ek9l,ekcn
Anton Rop	0,2q,dycj,e0c3	464922
Anton Siluanov	7,9,e7cg	589645
Antoni Macierewicz	8,5,ebbg,ee19
Antonio Martino	2,4,dq5a,dr1h;8,4,dx6b,e25h	603390
Antonio Saca	1,47,e061,e561	211000	Tony Saca;Elias Antonio Saca
Antonio Tajani	1,67,ed1h,ef73;2,4,eiam	440710
Antonis Samaras	0,k,e86k,eb1q	57806
Antony Blinken	3l,0,eb19,ed1k;11,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken;Энтони Блинкен;أنتوني بلينكن;布林肯;アントニー・ブリンケン;토니 블링컨;אנתוני בלינקן			eh1,el1
Antti Häkkänen	8,1q,ej6k
Antti Rinne	0,1q,ef66,efca	11852228
António Costa	0,22,ebbq,ek42;1,8n,ekc1	610788	Antonio Luis Santos da Costa
António Guterres	0,22,dras,dy46;6g,2z,e16f,ebcv;2k,2z,ed11	311440	Антониу Гутерриш;Антоніу Гутерреш;أنطونيو غوتيريش;古特雷斯;アントニオ・グテレス;안토니우 구테흐스;אנטוניו גוטרש			ed
António José Seguro	1,22,em39			Seguro
António Ramalho Eanes	1,22,d87e,di39			Eanes
António de Oliveira Salazar	0,22,c075,d09r		Antonio Salazar
Anura Kumara Dissanayake	1,1p,ek9n	4777855
Anutin Charnvirakul	0,11,el97	16139757			Anutin
Anwar Ibrahim	5,3i,dpc1,du92;r,3i,e48s,eb3g;0,3i,eibo	299574			Anwar
Anwar Sadat	1,13,d2af,dda6		Anwar el-Sadat;Anouar Sadate;Анвар Садат;أنور السادات;安瓦尔·萨达特;アンワル・サダト;안와르 사다트;אנואר סאדאת			d2a
Aníbal Cavaco Silva	0,22,dhb6,dras;1,22,e239,ec39	57398		Cavaco Silva
Arancha González Laya	2,j,eg1d,eh7c			González Laya
Ararat Mirzoyan	2,2n,eh8j	31196321
Arben Xhaferi	s9,2t,dt,e37
Archbishop Makarios	1,4n,cs8g,d983		Makarios III;Archbishop Makarios III
Archduke Franz Ferdinand	oi,95,b05j,bi6s			Franz Ferdinand
Ari Fleischer	35,0,dx1k,dz7f	1263856
Ariel Henry	0,28,eh7k,ek4o	107451258
Ariel Sharon	8,d,dd85,df2e;0,d,dx37,e24e	60206	Ариэль Шарон;أرييل شارون;阿里埃勒·沙龙;アリエル・シャロン;아리엘 샤론;אריאל שרון			dx,e24
Aristide Briand	0,2,bd7o,bf32;2,2,bt4h,c01c
Arlen Specter	a,0,dd13,e713;c,0,dr3u,drbm
Arlene Foster	1z,5h,ec1b,eh6e	4792148
Arlette Laguiller	c,2,d647,e34m
Armen Sarkissian	0,2n,dsb4,dt3k;1,2n,ee49,ei21	93153
Armin Laschet	x3,3,ed6r,ehaq	78205
Arnaldo Otegi	qi,97,ed78
Arnaud Montebourg	p,2,e85g,ea8p
Arne Carlson	4,8a,dn17,dv14
Arne Duncan	1a,0,e51k,ec11	349922
Arnold Rüütel	1,2x,dxa8,e2a9	194000
Arnold Schwarzenegger	4,6d,dzbh,e713	2685
Arnoldo Alemán	1,42,dt1a,dy1a
Arseniy Yatsenyuk	0,e,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Balfour	0,1,b67c,b9c4;17,1,bkca,bnan		Lord Balfour
Arthur Griffith	yy,m,bq1a,bq8c
Arthur Lira	4w,t,eh21,el21	23904977
Artis Pabriks	2,20,e07l,e3as;8,20,ef1n,eice
Artur Mas	1,6e,e6cr,ec1c	8015
Arturas Paulauskas	3z,1g,e046,e07c	356704
Arun Jaitley	7,c,ea5q,ef5u	3629480
Arvind Kejriwal	x,9c,e9cs,ea2e;x,9c,eb2e,ek9l	59155				e9c
Arvydas Anušauskas	8,1g,egcb,ek3p
Aryeh Deri	rd,d,dg	2670985	Arye Deri
Asa Hutchinson	4,7j,eb1d,ej1a
Asaad al-Shaibani	2,1h,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	1h,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,1i,dy62,e0ce;1,1i,ea9t,eh8f
Asif Ali Zardari	1,u,e499,e998;1,u,ek3a	57373	Asif Zardari;Асиф Али Зардари;آصف علي زرداري;阿西夫·阿里·扎尔达里;アシフ・アリ・ザルダリ;아시프 알리 자르다리;אסיף עלי זרדארי			e48,e9
Asim Munir	ho,u,eibt	4806973
Askar Akayev	1,1e,dmar,e14b	489893
Aslan Maskhadov	1,82,dt2c,e138
Assimi Goïta	b1,1w,eh5o	98497406
Atal Bihari Vajpayee	0,c,ds5g,ds61;0,c,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee;Атал Бихари Ваджпаи;أتال بيهاري فاجبايي;瓦杰帕伊;アタル・ビハリ・バジパイ;아탈 비하리 바지파이;אטאל ביהארי ואג'פאי			ds,e06
Atifete Jahjaga	1,2c,e747,ec47	57509
Atiku Abubakar	6,2j,dv5t,e35t	755878			Atiku
Audronius Ažubalis	2,1g,e62b,e8cd	58201
Augusto Pinochet	1,3k,d59b,dm3b		Augusto Pinochet Ugarte;Аугусто Пиночет;أوغستو بينوشيه;皮诺切特;アウグスト・ピノチェト;아우구스토 피노체트;אוגוסטו פינושה	Pinochet		d59,e3
Augusto Santos Silva	2,22,ebbq,ei3u	769747		Santos Silva
Aung San	bf,21,c9c,cf7j			Aung San
Aung San Suu Kyi	t4,21,dk9r;133,21,ec46,eh21	36740	Аун Сан Су Чжи;أونغ سان سو تشي;昂山素季;アウンサンスーチー;아웅산 수치;אונג סן סו צ'י	Suu Kyi
Avdullah Hoti	0,2c,eg63,eh3m	30323682
Avigdor Lieberman	2,d,e541,eb56;8,d,ec5u,eebi	58311	Avigdor Liberman
Avril Haines	3b,0,eh1l,el1k
Axel Kicillof	m,25,e9bk,ebca;4,9y,efcb	3754443
Ayad Allawi	0,19,e06s,e153	313816	Iyad Allawi
Ayman Safadi	2,29,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	1p,9s,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	1,4c,dv4u,e25q;1,4c,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	0,4e,eha7	1638114
Aziz Nasirzadeh	8,p,ek8l	56367643
B. J. Habibie	6,17,du3b,du5l;1,17,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	2,13,ek73	93447756
Badr al-Busaidi	2,54,eg8i	badr-al-busaidi	Badr Albusaidi
Bah Oury	0,27,ek2r		Amadou Oury Bah
Baiba Braže	2,20,ek4j
Bajram Begaj	1,2w,ei7o	107422711
Bajram Kosumi	0,2c,e13n,e23a
Bajram Rexhepi	0,2c,dy34,e0c3	536115
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bakir Izetbegović	2x,7,e6ba,eebk	312355
Bal Thackeray	re,c,cy6j,e8bh		Balasaheb Thackeray
Bamir Topi	1,2w,e37o,e87o	57300
Ban Ki-moon	2,f,e01h,e2ba;2k,2z,e311,eccv	1253	반기문;Пан Ги Мун;بان كي مون;潘基文;באן קי-מון	Ban
Banharn Silpa-archa	0,11,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	a,0,e113,e4bg;c,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마;ברק אובמה			e32
Barbara Boxer	a,0,dp13,ed13
Barbara Castle	7q,1,d046,d26j
Barbara Roberts	4,7y,dn1e,dr19
Barham Salih	5,19,e25k,e581;1,19,eea2,eiah;6g,2z,em11	808173
Barnaby Joyce	5,a,ec2i,ee2q	4861362
Barry Goldwater	a,0,cl13,cx13;c,0,cw7g,cwb3
Bart De Wever	0,1u,el23	336599		De Wever
Bashar al-Assad	1,1h,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد;巴沙尔·阿萨德;バッシャール・アサド;바샤르 알아사드;בשאר אל-אסד			dw7
Bashkim Fino	0,2w,dt3b,dt7o
Bassirou Diomaye Faye	1,1s,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	0,5,ebbg,edcb	4877021
Beate Meinl-Reisinger	2,x,el33			Meinl-Reisinger
Behgjet Pacolli	1,2c,e72m,e73u
Beji Caid Essebsi	0,2l,e72r,e7co;1,2l,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	5h,0,e221,ea1v	201795
Ben Bot	2,r,dzc3,e32m	816446	Bernard Bot
Ben Carson	c,0,eb54,ec34;2d,0,ed32,eh1k	816459
Ben Cayetano	4,7n,dqc5,dyc2
Ben Nelson	4,7u,dn19,dv17;a,0,dx13,e913
Ben Rhodes	jz,0,e592,ed1k
Ben Wallace	1o,1,ef7o,ej8v	263166
Benazir Bhutto	0,u,dkc2,dm86;0,u,dpaj,dsb5	34413	Беназир Бхутто;بينظير بوتو;贝娜齐尔·布托;ベナジル・ブット;베나지르 부토;בנזיר בוטו			dkc,e4
Beniamino Andreatta	8,4,ds5h,dual
Benigno Aquino III	1,2p,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benita Ferrero-Waldner	2,x,dw24,e0ak;7w,8,e0bm,e5c1	78575		Ferrero-Waldner
Benito Juárez	1,33,9y1f,ac7i
Benito Mussolini	0,4,bqav,cb7p	23559	Бенито Муссолини;بينيتو موسوليني;墨索里尼;ベニート・ムッソリーニ;베니토 무솔리니;בניטו מוסוליני			bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Franklin	z3,0,7xai,80b5
Benjamin Mkapa	1,3o,drbn,e1cl	320156
Benjamin Netanyahu	0,d,ds6i,dv76;7,d,dz2s,e189;0,d,e53v,eh6d;0,d,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡;ベンヤミン・ネタニヤフ;베냐민 네타냐후		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,d,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	c,2,ed1t,ed4n	818118
Bent Bendtsen	5,1m,dxbr,e499
Beppe Grillo	sh,4,e5a4,ed9n
Berat Albayrak	7,b,ee7a,egb9	6052158
Bernard Cazeneuve	f,2,ea42,ecc6;0,2,ecc6,ed5a	560890
Bernard Kouchner	2,2,e35i,e6bd	206327
Bernardo Arévalo	1,2y,ek1e	107254030
Bernd Lucke	66,3,e926,eb74
Bernie Sanders	v1,0,dd46,dl44;a,0,e313;c,0,eb4u,ec7q	359442	Bernard Sanders;Берни Сандерс;بيرني ساندرز;伯尼·桑德斯;バーニー・サンダース;버니 샌더스;ברני סנדרס		Bernie	eb5,eg8
Bert Koenders	2,r,eaah,edaq	3023616
Bertie Ahern	1y,m,dt6q,e457	154550
Beto O'Rourke	3,0,e913,ef13;c,0,ef3e,efb1
Betsy DeVos	1a,0,ed27,eh18	4898286
Bettino Craxi	0,4,df84,dj4h
Betty Boothroyd	93,1,do4r,dwan	333722
Bev Perdue	4,6w,e51a,e915		Beverly Perdue
Bezalel Smotrich	7,d,eict	18759744	Бецалель Смотрич;بتسلئيل سموتريتش;斯莫特里赫;ベザレル・スモトリッチ;베잘렐 스모트리히;בצלאל סמוטריץ'			eic
Bidzina Ivanishvili	0,1z,e8ap,e9bk	57794
Bilawal Bhutto Zardari	2,u,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	1,64,ds7j,dub4
Bill Bradley	a,0,db13,dt13;c,0,dv98,dw39
Bill Clements	4,7h,db1g,df1i;4,7h,dj1k,dn1f
Bill Clinton	4,7j,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон;بيل كلينتون;比尔·克林顿;ビル・クリントン;빌 클린턴;ביל קלינטון			do6,dx6
Bill English	7,q,e4bj,eccc;0,q,eccc,edaq	4384608
Bill Frist	2a,0,dz13,e313
Bill Graves	4,77,dr19,dz1d
Bill Haslam	4,80,e71f,ef1j
Bill Janklow	4,7g,db11,dj16;4,7g,dr17,dz17
Bill Lee	4,80,ef1j
Bill Owens	4,83,dv1c,e319
Bill Richardson	3,0,df13,dt2d;24,0,dt2d,du8i;1t,0,du8i,dx1k;4,7b,dz11,e711;c,0,e31l,e41a	311782
Bill Ritter	4,83,e319,e71b
Bill Shorten	r,a,e9ad,ef5u	4910865
Bill Walker	4,6n,eac1,eec3
Bill Weld	4,6k,dn13,dt7t;c,0,ef4f,eg3i		William Weld
Bill de Blasio	4a,0,ea11,ehcv;c,0,ef5g,ef9k			de Blasio
Binali Yıldırım	0,b,ec5o,ee79	863496
Bjarni Benediktsson	0,4w,ed1b,edbu;0,4w,ek49,ekcl	879376
Björn Höcke	88,9n,e98
Bjørn Tore Godal	2,2k,dq1o,dtah
Blaise Compaoré	1,36,djaf,eaav
Bo Xilai	is,6,e3bu,e83f	21822		Bo
Bob Ainsworth	1o,1,e565,e65b
Bob Brown	be,a,e1bs,e84d
Bob Casey	4,7e,dj1k,dr1h		Robert Casey;Bob Casey Sr.
Bob Corker	a,0,e313,ef13
Bob Dole	2a,0,dh13,dj13;2a,0,dr13,ds6b;c,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Ferguson	4,81,el1f
Bob Graham	4,6s,db12,dj13;a,0,dj13,e113;c,0,dz56,dza6
Bob Hawke	0,a,df3b,dnck
Bob Holden	4,7a,dx18,e11a
Bob Kerrey	4,7u,df16,dj19;a,0,dl13,dx13;c,0,dn9u,do35		Robert Kerrey;J. Robert Kerrey
Bob Martinez	4,6s,dj16,dn18
Bob McDonnell	4,6c,e61g,ea1b
Bob Menendez	a,0,e21h,ek8k
Bob Michel	46,0,dd13,dr13		Robert Michel
Bob Miller	4,7v,dl13,dv14
Bob Riley	4,66,dz1k,e71h
Bob Taft	4,7x,dv1b,e318
Bob Wise	4,72,dx1f,e11h
Bobby Jindal	4,6f,e41e,ec1b
Bobi Wine	t7,1t,eg7m		Robert Kyagulanyi	Wine			ed7
Bodo Ramelow	26,9n,eac5,ekcc
Bogdan Aurescu	2,i,eabo,ebbh;2,i,efb4,ej6f	18537583
Bohuslav Sobotka	0,z,ea1t,edcd	890971
Bola Tinubu	1,2j,ej5t	3510872	Bola Ahmed Tinubu;Бола Тинубу;بولا تينوبو;蒂努布;ボラ・ティヌブ;볼라 티누부;בולה טינובו			ej3	dv5
Bonar Law	0,1,bqan,br5k		Andrew Bonar Law
Booth Gardner	4,81,dh1g,dp1d
Boris Johnson	8h,1,e454,ec59;17,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo;Борис Джонсон;بوريس جونسون;鲍里斯·约翰逊;ボリス・ジョンソン;보리스 존슨;בוריס ג'ונסון		Boris
Boris Nemtsov	o,9,dt3h,du8s;r,9,dv8,eb2r
Boris Pistorius	8,3,ej1j	893758
Boris Tadić	1,v,e07b,e845	483290
Boris Trajkovski	1,2t,dvcf,e02q	237782
Boris Yeltsin	1,9,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин;بوريس يلتسن;叶利钦;ボリス・エリツィン;보리스 옐친;בוריס ילצין			dn6	djb
Borisav Jović	1,5n,dm5f,dn5f
Borjana Krišto	hc,7,ej1p
Borut Pahor	0,2q,e4bl,e82a;1,2q,e8cm,eicm	206471
Boutros Boutros-Ghali	2k,2z,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	0,o,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brad Henry	4,8c,dz1d,e71a
Brad Little	4,86,ef17
Brandon Lewis	2i,1,eg2d,ei77;37,1,ei96,eiap	749687
Branko Crvenkovski	0,2t,do95,dubu;0,2t,dyb1,e05c;1,2t,e05c,e55c	157111
Brendan Nelson	r,a,e3bt,e49g	908749
Brent Scowcroft	1d,0,d7b3,d91k;1d,0,dl1k,dp1k
Brereton Jones	4,7q,dnca,drcc
Brett McGurk	12y,0,eban,eecv;vo,0,eh1k,el1k
Brian Cowen	1y,m,e457,e739	185272
Brian Faulkner	0,5h,d33n,d43u
Brian Kemp	4,1z,ef1e
Brian Lenihan	7,m,e457,e739
Brian Mawhinney	31,1,dq7k,dr75;7k,1,dr75,dt6
Brian Mulroney	0,g,dg9h,dp6p
Brian Sandoval	4,7v,e713,ef17
Brian Schweitzer	4,7t,e113,e917
Brice Hortefeux	f,2,e56n,e72r	502972
Brice Oligui Nguema	1,3a,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Bridget Phillipson	1a,1,ek75
Brigitte Bierlein	13,x,ef63,eg17	916162
Brigitte Haas	0,5z,el4a
Bronisław Geremek	2,5,dtav,dw6u	157282
Bronisław Komorowski	1,5,e686,eb86	42939
Brooke Rollins	2s,0,el2d
Bruce Babbitt	4,6p,da34,dj15;c,0,dj3a,dk2i;2h,0,dp1m,dx12	878739
Bruce King	4,7b,d311,d711;4,7b,db11,df11;4,7b,dn11,dr11
Bruce Rauner	4,76,eb1c,ef1e
Bruce Sundlun	4,7z,dn11,dr13
Bruno Kreisky	2,x,cr7g,cy4j;13,x,d24l,df5o
Bruno Le Maire	m,2,ed5h,ek9c	993472		Le Maire
Bruno Mégret	t6,2,dv1o,e45
Bruno Retailleau	f,2,ek9l,elac	2926942
Bruno Rodríguez	2,1v,e532	58183	Bruno Rodriguez Parrilla	Rodríguez
Buddy Roemer	4,6f,dk3e,do1d;c,0,e77l,e85v
Bujar Nishani	1,2w,e87o,ed7o	57526
Bujar Osmani	2,2t,eg8u,ek6n	2064061
Burhanuddin Rabbani	1,1i,do6s,dxcm
Butch Otter	4,86,e311,ef17		C. L. Otter
Bärbel Bas	4v,3,ehaq,el3p;i,3,el56
Béla Kun	tt,1c,bn3l,bn81
Børge Brende	2,2k,e9ag,edak	706631
Bülent Arınç	22,b,dybj,e37m;5,b,e551,eb8s
Bülent Ecevit	0,b,d61q,d6bh;0,b,dv1b,dybi	192634
Calvin Coolidge	6,0,bp34,br82;1,0,br82,bx34	36023
Camillo Cavour	0,4,a13n,a166		Count Cavour;Camillo di Cavour
Carl Bildt	0,16,dna4,dqa7;44,7,drce,dt6h;2,16,e2a6,eaa3	52922
Carl Gustaf Mannerheim	1,1q,cc84,ce3b		Gustaf Mannerheim;Marshal Mannerheim
Carl Ivar Hagen	8d,2k,da2b,e256		Carl I. Hagen
Carl Levin	a,0,db13,eb13
Carla Del Ponte	58,9g,dv9f,e3cv			Del Ponte
Carla Hills	2d,0,d73a,d91k;30,0,dl26,dp1k
Carles Puigdemont	1,6e,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,4,dp4t,dq5a;1,4,dv5i,e25f	1224
Carlo Calenda	q7,4,efbl
Carlos Andrés Pérez	1,12,d63c,db3c;1,12,dl22,dp5l
Carlos Cuerpo	m,j,ejct
Carlos Gutierrez	2f,0,e127,e51k	741648
Carlos Mazón	1,b8,ej7h,elb
Carlos Menem	1,25,dl78,dvca		Карлос Менем;كارلوس منعم;梅内姆;カルロス・メネム;카를로스 메넴;קרלוס מנם			dl,dw
Carlos Mesa	1,3h,dzah,e169	312668
Carlos Presti	8,25,elc		Carlos Alberto Presti
Carlos Salinas de Gortari	1,33,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4m,eha2	27982047		Vila Nova
Carlos Westendorp	2,j,drci,ds55;44,7,dt6i,dv8
Carly Fiorina	c,0,eb54,ec2a
Carme Chacón	8,j,e44e,e7cm	138416
Carol Browner	4j,0,dp1n,dx1k	299576
Carol Moseley Braun	a,0,dp13,dv13;ev,0,dvcf,dx31;c,0,dz9m,e01f	289396	Carol Moseley-Braun	Moseley Braun
Caroline Lucas	8b,1,e495,e893;i2,1,ec92,ee94
Carrie Lam	1n,69,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Carroll Campbell	4,6z,dj1e,dr1b
Carwyn Jones	1z,8i,e5ca,eecc	111840
Caspar Veldkamp	2,r,ek72,el8m	123174040
Caspar Weinberger	1h,0,dd1l,djbn
Catherine Ashton	5l,8,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	2,2,ei5k,ek1b	273396
Catherine Connolly	1,m,elbb	5052598
Catherine Russell	4l,92,ei21
Catherine Samba-Panza	1,1y,ea1n,ec3u	15633683
Catherine Vautrin	8,2,elac	2942097
Catherine the Great	ll,9,7a79,88bh		Catherine II	Catherine the Great
Cecil Andrus	2h,0,d91n,dd1k;4,86,dj15,dr12
Cecil Parkinson	55,1,df6c,dfae;7k,1,dt6i,duc1
Cecil Rhodes	0,9z,au7h,b01c
Cecil Underwood	4,72,cp1e,ct1g;4,72,dt1d,dx1f
Cecilia Malmström	aw,8,e62a,eab1;3w,8,eab1,efbu	234872
Celso Amorim	2,t,dp7k,dr11;2,t,dz11,e711
Cem Özdemir	67,3,e4bf,ee1r;d,3,ehc8,el56
Cemil Bayık	i3,8z,e97
Chad Wolf	9c,0,efbd,eh1b	72044313
Chadli Bendjedid	1,2e,db29,do1b
Chaim Weizmann	1,d,ch2h,ckb9
Chan Santokhi	1,4f,eg7g,el7g	333135
Chandrika Kumaratunga	1,1p,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charlene Barshefsky	30,0,ds4c,dx1k
Charles Clarke	1a,1,dyao,e0cf;1j,1,e0cf,e255	333758
Charles Haughey	1y,m,dbcb,do2b
Charles Kennedy	49,1,dv89,e217
Charles Michel	0,1u,eaab,efar;1,8n,efc1,ekbu	950958
Charles Millon	8,2,dr5i,dt62
Charles Pasqua	f,2,di3k,dk5a;f,2,dp3t,dr5b
Charles Stewart Parnell	sr,m,am5b,ava6
Charles Taylor	t5,4k,dlco,dt82;1,4k,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	qo,2,c86i,cc63;1,2,cr18,d14s	2042	General de Gaulle;Шарль де Голль;شارل ديغول;夏尔·戴高乐;シャルル・ドゴール;샤를 드골;שארל דה גול			c86
Charlie Baker	4,6k,eb18,ej15
Charlie Crist	4,6s,e312,e714
Charlie Flanagan	2,m,ea7b,ed6e;b,m,ed6e,eg6r	charles-flanagan	Charles Flanagan
Charlie McCreevy	7,m,dt6q,e09t;85,8,e0bm,e629	303304
Chavalit Yongchaiyudh	0,11,dsbp,dtb9				Chavalit
Che Guevara	p,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara;Че Гевара;تشي غيفارا;切·格瓦拉;チェ・ゲバラ;체 게바라;צ'ה גווארה		Che
Chen Shui-bian	1,15,dw5k,e45k			Chen
Chet Culver	4,87,e31c,e71e
Chiang Kai-shek	1,6,bwaa,ch1l;1,15,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	2,f,el7j			Cho
Cho Tae-yul	2,f,ek1a,el7i	12617124		Cho
Choe Ryong-hae	h9,h,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	2,h,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	0,1w,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	7,f,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	4,6m,e61j,ee1g;c,0,eb6u,ec2a	63879
Chris Dodd	a,0,dd13,e713;c,0,e31b,e413		Christopher Dodd
Chris Grayling	37,1,e894,eb59;31,1,ec7e,ef7o	337453
Chris Heaton-Harris	2i,1,ei96,ek75			Heaton-Harris
Chris Hipkins	0,q,ej1p,ejbr	5106890
Chris Huhne	1t,1,e65c,e823
Chris Patten	4,69,do79,dt6u;7w,8,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	4,6l,ed15,el19	16215583
Chris Wright	1t,0,el23
Christian Kern	13,x,ec5h,edci	18135060
Christian Lindner	7,3,ehc8,ekb7	85806
Christian Schmidt	d,3,ea2h,ee3e;44,7,eh81	107018
Christian Schwarz-Schilling	44,7,e21v,e371	77550		Schwarz-Schilling
Christian Stocker	13,x,el33
Christian Wulff	1,3,e66u,e82h	2540
Christiana Figueres	7v,9p,e671,ec7i
Christiane Taubira	b,2,e85g,ec1r
Christine Gregoire	4,81,e11c,e91g
Christine Kangaloo	1,44,ej3k	97400315
Christine Lagarde	7,2,e36j,e76t;4t,7o,e775,ef9c;1,6r,efb1	484605	Кристин Лагард;كريستين لاغارد;拉加德;クリスティーヌ・ラガルド;크리스틴 라가르드;כריסטין לגארד			e76
Christine Lambrecht	8,3,ehc8,ej1j
Christine Todd Whitman	4,6m,dq1i,dx1v;4j,0,dx1v,dz6r	435267	Christie Whitman;Christine Whitman	Whitman
Christoph Blocher	b,2a,e011,e3cv	123857
Christophe Castaner	f,2,eeag,eg76	1726930
Christophe Hansen	73,8,ekc1
Christopher Landau	3l,0,el3p
Christopher Luxon	0,q,ejbr	74370310
Christopher Wray	4m,0,ed82,el1j
Chrystia Freeland	2,g,ed1a,efbk;5,g,efbk,ekcg;7,g,eg8i,ekcg	4492815
Chuan Leekpai	0,11,do9n,dr7d;0,11,dtb9,dx29	464301			Chuan
Chuck Grassley	a,0,dd13;3r,0,ef13,eh1k;3r,0,el13	529294	Charles Grassley
Chuck Hagel	a,0,dt13,e513;1h,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	a,0,dv13;3v,0,ed13,eh1k;2a,0,eh1k,el13;3v,0,el13	380900	Charles Schumer;Charles E. Schumer;Чак Шумер;تشاك شومر;查克·舒默;チャック・シューマー;척 슈머;צ'אק שומר			ed
Chun Doo-hwan	1,f,dc91,dk2p		전두환;Chun Doo Hwan	Chun
Cindy McCain	4l,9r,ej45
Ciriaco De Mita	0,4,dk4d,dl7m			De Mita
Claire Coutinho	1t,1,ej8v,ek75
Clara Ponsatí	g,6e,ed7e,edar
Clare Short	5n,1,dt53,dz5c
Clark Clifford	1h,0,d031,d11k
Claude Guéant	f,2,e72r,e85a	528581
Claudia Roth	67,3,e0a2,e9aj;5b,3,ehc8,el56
Claudia Sheinbaum	8i,33,eec5,ej6g;1,33,eka1	5771800	Claudia Sheinbaum Pardo;Клаудия Шейнбаум;كلوديا شينباوم;辛鲍姆;クラウディア・シェインバウム;클라우디아 셰인바움;קלאודיה שיינבאום	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Clément Beaune	7u,2,eg7q,ei74
Colin Powell	1d,0,djbn,dl1k;9r,0,dla1,dp9u;11,0,dx1k,e11q	150851	Колин Пауэлл;كولن باول;科林·鲍威尔;コリン・パウエル;콜린 파월;קולין פאוול
Condoleezza Rice	1d,0,dx1k,e11q;11,0,e11q,e51k	47216	Кондолиза Райс;كوندوليزا رايس;康多莉扎·赖斯;コンドリーザ・ライス;콘돌리자 라이스;קונדוליזה רייס		Condi
Connie Hedegaard	7g,8,e62a,eab1	237797
Constantino Chiwenga	6,45,edcs	381334
Constantinos Kombos	2,4n,ej31
Corazon Aquino	1,2p,di2p,do6u		Cory Aquino
Cordell Hull	11,0,c134,ccbu
Corneille Nangaa	1p,a1,ejcf
Cornel West	c,0,ej65,ekb5
Corneliu Vadim Tudor	sm,i,dn6k,eb9e
Cory Booker	v9,0,e271,e9av;a,0,e9av;c,0,ef21,eg1d	1135767
Costas Simitis	0,k,ds1m,e03a	155390	Kostas Simitis
Costis Stephanopoulos	1,k,dr3a,e13c	206421	Kostis Stephanopoulos;Konstantinos Stephanopoulos
Craig Benson	4,6l,dz19,e116
Crin Antonescu	3z,i,e87a,e88r;c,i,el22,el54	440970
Cristina Fernández de Kirchner	1,25,e3ca,ebca;6,25,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernández de Kirchner	Fernandez;Kirchner
Cristóbal Montoro	7,j,e7cm,ee61
Cyril Ramaphosa	116,w,dn77,dtck;3k,w,ea5q,ee2f;1,w,ee2f	1148669	Matamela Cyril Ramaphosa;Сирил Рамафоса;سيريل رامافوزا;拉马福萨;シリル・ラマポーザ;시릴 라마포사;סיריל רמפוסה			edc
Cyril Svoboda	2,z,dy7f,e294	696669
Cyrus Vance	11,0,d91k,dc4s
Czesław Kiszczak	f,5,dd7v,dm76
César Gaviria	1,3q,dm87,dq87;1k,9j,dq9f,e09f
Călin Georgescu	c,i,eka1,el3b
Călin Popescu-Tăriceanu	0,i,e0ct,e4cm	207473	Călin Tăriceanu	Tăriceanu
Dacian Cioloș	0,i,ebbh,ed14	929248
Dag Hammarskjöld	2k,2z,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	d7,b3,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	1,1g,e57c,ef7c	57379
Damian Green	4e,1,ec7e,ed6b;mr,1,ed6b,edck	391960
Dan Brouillette	1t,0,efc1,eh1k	29453265
Dan Coats	a,0,dl13,dv13;a,0,e713,ed13;3b,0,ed3g,ef8f	632321
Dan Driscoll	f8,0,el2p		Daniel Driscoll
Dan Glickman	2s,0,dr3u,dx1k	370213
Dan Jørgensen	a2,1m,ef6r,eicf;6c,8,ekc1
Dan McKee	4,7z,eh32
Dan Quayle	a,0,dd13,dl13;6,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Dan Rostenkowski	3,0,cr13,dr13
Daniel Chapo	1,48,el1f	97058466
Daniel Cohn-Bendit	sn,8,dy1,ea7			Cohn-Bendit
Daniel Noboa	1,1n,ejbn	112075625					ej6
Daniel Ortega	1,42,dh1a,dm4p;1,42,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel Patrick Moynihan	24,0,d76u,d822;a,0,d913,dx13
Daniel arap Moi	1,3m,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
Danielle Smith	s,9v,eiab	5219439
Danilo Türk	1,2q,e3cm,e8cm	57329
Dannel Malloy	4,84,e715,ef19		Dan Malloy
Danny Alexander	9x,1,e65t,eb58	259082
Danuta Hübner	cr,8,e0bm,e574	242090
Dariusz Rosati	2,5,drct,dtav
Darren Jones	9x,1,ek75,el91;hm,1,el91
Dave Freudenthal	4,8k,dz16,e713
Dave Heineman	4,7u,e11k,eb18
Davi Alcolumbre	5s,t,ef22,eh21;5s,t,el21	10264359
David Adeang	1,41,ejau	58096
David Axelrod	8y,0,e51k,e71s	519838
David Beasley	4,6z,dr1b,dv1d;4l,9r,ed3t,ej44
David Ben-Gurion	0,d,cg5e,cv6q		Давид Бен-Гурион;دافيد بن غوريون;戴维·本-古里安;ダビド・ベングリオン;다비드 벤구리온;דוד בן-גוריון	Ben-Gurion
David Bernhardt	2h,0,ef12,eh1k	29918896
David Blunkett	1j,1,dx68,e0cf	264196
David Bonior	az,0,dr13,dy1f
David Cameron	r,1,e1c6,e65b;0,1,e65b,ec7d;17,1,ejbd,ek75	192	Lord Cameron;Дэвид Кэмерон;ديفيد كاميرون;戴维·卡梅伦;デービッド・キャメロン;데이비드 캐머런;דייוויד קמרון			e65,ec8
David Davis	76,1,ec7d,ee78	300023
David Dinkins	4a,0,dm11,dpcv
David Ervine	ti,5h,dy,e318
David Ige	4,7n,eac1,eic5
David Lammy	17,1,ek75,el95;5,1,el95	534727
David Lange	0,q,dg7q,dl88
David Levy	2,d,dm6b,do7d;2,d,ds6i,du16;2,d,dv76,dw84	1175220
David Lidington	37,1,ed6b,ee18;wu,1,ee18,ef7o	748837
David Lloyd George	0,1,bkc6,bqaj		Lloyd George	Lloyd George
David Malpass	1,7i,ef49,ej61
David McGuinty	8,g,el5d
David Miliband	17,1,e36s,e65b	272670
David Owen	17,1,d92m,db54;8e,1,df6l,dj86;d6,8,do8r,dr6c		Lord Owen
David Paterson	4,6a,e43h,e6cv
David Petraeus	ic,19,e32a,e49g;2b,0,e796,e8b9	28591
David Sassoli	1,67,ef73,ei1b
David Shulkin	72,0,ed2e,ee3s	5239766
David Steel	8c,1,d877,dk7g	david-steel-united-kingdom
David Trimble	1z,5h,du71,dyae	192556
David Walters	4,8c,dn1e,dr19
Davíð Oddsson	0,4w,dn4u,e09f	298030
Dean Acheson	11,0,ch1l,cl1k
Dean Phillips	3,0,ef13,el13;c,0,ejaq,ek36
Dean Rusk	11,0,ct1l,d11k
Deb Haaland	2h,0,eh3g,el1k
Debbie Wasserman Schultz	hd,0,e754,ec7s	50104		Wasserman Schultz
Debretsion Gebremichael	ty,31,edbr			Debretsion
Delcy Rodríguez	2,12,eacq,ed6l;6,12,ee6e,em15;3z,12,em15	15081116	Delcy Eloina Rodriguez
Delyan Peevski	bi,o,ek2o
Deng Xiaoping	yb,6,dacm,dlb9	16977	邓小平;Teng Hsiao-ping;Дэн Сяопин;دنغ شياو بينغ;鄧小平;덩샤오핑;דנג שיאופינג	Deng		da,dtc
Denis Bećirović	2x,7,eibg
Denis Healey	1o,1,cwag,d26j;1m,1,d635,db54
Denis McDonough	1g,0,e91k,ed1k	3702047
Denis Pushilin	5k,9d,ee97	16514790
Denis Sassou Nguesso	1,3v,db28,do8v;1,3v,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Deniz Baykal	2,b,drav,ds36;r,b,dyb3,e65a
Dennis Blair	3b,0,e51t,e65s	1189023
Dennis Daugaard	4,7g,e718,ef15
Dennis Hastert	2m,0,dv16,e313	553626	J. Dennis Hastert
Dennis Kucinich	bz,0,d9be,dbb6;3,0,dt13,e913;c,0,dz2j,e07m;c,0,e2cc,e41p
Dennis Ross	d5,0,dp6,dx1k
Denys Shmyhal	0,e,eg34,el7g;8,e,el7h,em1	66094865	Денис Шмигаль
Dermot Ahern	2,m,e09t,e457	974143
Derviş Eroğlu	0,7d,ds8g,e01d;1,7d,e64n,eb4u
Des Browne	1o,1,e255,e4a3
Desi Bouterse	8j,4f,dc2p,dk1p;1,4f,e68c,eg7g
Desmond Tutu	f4,w,di97,ds6n;ha,w,drcf,duat
Deval Patrick	4,6k,e314,eb18
Devin Nunes	3,0,dz13,ei11
Devlet Bahçeli	bl,b,dt76
Dharam Gokhool	1,2i,ekc6
Diana Șoșoacă	ra,i,ehb
Dianne Feinstein	vb,0,dac4,dk18;a,0,dob4,ej9t
Dick Armey	45,0,dr13,dz13		Richard Armey
Dick Cheney	1h,0,dl3l,dp1k;6,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney;Дик Чейни;ديك تشيني;迪克·切尼;ディック・チェイニー;딕 체니;דיק צ'ייני			dx,e56
Dick Durbin	a,0,dt13;11x,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	46,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,r,ek72	22338116
Dick Spring	sx,m,deb1,dtb5;2,m,dp1c,dt6q
Dick Thornburgh	4,7e,db1g,dj1k;l,0,dk8c,dn8f		Richard Thornburgh
Dickon Mitchell	0,4v,ei6o	112679881
Didier Burkhalter	2,2a,e811,edav;1,2a,ea11,eacv
Didier Reynders	7,1u,dv7c,e7c6;2,1u,e7c6,efbu;5o,8,efc1,ekbu	978208
Dilan Yeşilgöz	b,r,ei1a,ek72;bs,r,ej8e		Dilan Yesilgöz-Zegerius
Dilma Rousseff	9y,t,e16l,e63v;1,t,e711,ec8v;1,am,ej3o	40722	Dilma Vana Rousseff;Дилма Роуссефф;ديلما روسيف;罗塞夫;ジルマ・ルセフ;지우마 호세프;דילמה רוסף		Dilma	e6a,ecc
Dimitar Glavchev	0,o,ek49,el1g
Dimitar Kovačevski	0,2t,ei1g,ek1s
Dimitrij Rupel	2,2q,dm5g,dp1p;2,2q,dwbu,e076;2,2q,e0c3,e4bl	560656
Dimitris Avramopoulos	bv,8,dr11,dycv;2,k,e86l,e96p;c4,8,eab1,efbu	983664
Dimitris Christofias	1,4n,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,s,eic7,elaa	106474688
Diosdado Cabello	4x,12,e815,ec15;f,12,ek8r	1227076
Dirk Kempthorne	a,0,dp13,dv13;4,86,dv14,e25q;2h,0,e25q,e51j	737493
Djemal Pasha	xz,8q,bi3a,bmae		Cemal Pasha;Jemal Pasha
Dmitry Medvedev	1,9,e457,e857;0,9,e858,eg1g;jt,9,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев;دميتري ميدفيديف;德米特里·梅德韦杰夫;ドミトリー・メドベージェフ;드미트리 메드베데프;דמיטרי מדבדב			e41,e8c	e1be
Dmitry Peskov	cj,9,e85m		Dmitri Peskov;Дмитрий Песков;دميتري بيسكوف;佩斯科夫;ドミトリー・ペスコフ;드미트리 페스코프;דמיטרי פסקוב
Dmitry Rogozin	5,9,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	2,e,eg34,ek95	24025631	Дмитро Кулеба;Дмитрий Кулеба;دميترو كوليبا;库列巴;ドミトロ・クレバ;드미트로 쿨레바;דמיטרו קולבה
Do Muoi	20,n,dn6r,dtcq			Muoi
Dobrica Ćosić	1,5n,do6f,dp61
Domingo Cavallo	m,25,dn31,ds86	908305
Dominic Cummings	hi,1,ef7o,egbd
Dominic Grieve	l,1,e65c,ea7f	332994
Dominic LeBlanc	pi,g,ee7i;7,g,ekcg,el3e	3034854
Dominic Raab	76,1,ee79,eebf;17,1,ef7o,eh9f;5,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	7,2,dt64,dvb2;4t,7o,e3b1,e75i			Strauss-Kahn
Dominique Voynet	j,2,dt64,dx7a
Dominique de Villepin	2,2,dy57,e03v;0,2,e15v,e35f	131660
Don Evans	2f,0,dx1k,e127	1240095	Donald Evans
Don Nickles	8x,0,ds6c,dx66
Don Siegelman	4,66,dv1i,dz1k
Don Sundquist	4,80,dr1l,dz1i
Donald Carcieri	4,7z,dz17,e714
Donald Dewar	6x,1,dt53,dv5h;1z,6y,dv5h,dwab	333158
Donald Regan	23,0,dd1m,dh21;1g,0,dh24,dj2r
Donald Rumsfeld	1g,0,d69l,d7bk;1h,0,d7bk,d91k;1h,0,dx1k,e2ci	184650	Дональд Рамсфельд;دونالد رامسفيلد;拉姆斯菲尔德;ドナルド・ラムズフェルド;도널드 럼스펠드;דונלד ראמספלד			dx,e2c
Donald Trump	c,0,eb6g,ecb8;1,0,ed1k,eh1k;c,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
Donald Tsang	1n,69,e16l,e86u	15024
Donald Tusk	0,5,e3bg,ea9m;1,8n,eac1,efbu;0,5,ejcd	946	Дональд Туск;دونالد توسك;唐纳德·图斯克;ドナルド・トゥスク;도날트 투스크;דונלד טוסק			e3b
Dong Jun	8,6,ejct	60995154		Dong
Donna Shalala	1c,0,dp1m,dx1k	292569
Dora Bakoyannis	bv,k,dz11,e22e;2,k,e22f,e5a6
Dorin Recean	0,1r,ej2g,elb1	13407948
Doris Leuthard	1,2a,e611,e6cv;1,2a,ed11,edcv	115442
Doug Burgum	4,8b,eccf,ekcf;2h,0,el21
Doug Collins	72,0,el25
Doug Ducey	4,6p,eb15,ej12
Doug Ford	s,ao,ee6t	5300478
Douglas Alexander	31,1,e255,e36s;5n,1,e36s,e65b;6x,1,el95	259106
Douglas Hogg	d,1,dr75,dt52
Douglas Hurd	1j,1,dh93,dlaq;17,1,dlaq,dr75
Douglas Wilder	4,6c,dm1d,dq1f;c,0,dn9d,do18		L. Douglas Wilder
Dovilė Šakalienė	8,1g,ekcc,ela
Dragan Čavić	1,64,dybs,e2b9
Dragan Čović	2x,7,dyas,e15a;2x,7,eabh,eebk	559756
Dragan Đilas	uv,v,e48j,e99o	818114
Draža Mihailović	s2,5n,c95,ce7h
Dražen Budiša	bq,18,dm5,ds2
Dritan Abazović	0,3s,ei4s,ejav
Droupadi Murmu	1,c,ei7p
Duma Boko	1,4j,ekb1	18618881
Duško Marković	0,3s,ecbs,egc4	27941657
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower;Дуайт Эйзенхауэр;دوايت أيزنهاور;德怀特·艾森豪威尔;ドワイト・アイゼンハワー;드와이트 아이젠하워;דווייט אייזנהאואר			cc
Dzhokhar Dudayev	1,82,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon Gilmore	54,m,e739,ea74;2,m,e739,ea7b	982225
Eamon de Valera	1y,m,c5ct,cr6n;1,m,cr6p,d56o
Earl Ray Tomblin	4,72,e6bf,ed1g
Ebba Busch	s3,16,eb4p;5,16,eiai		Ebba Busch Thor
Eberhard Diepgen	8g,3,dn1o,dx6g	60957
Ebrahim Raisi	1,p,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi;Эбрахим Раиси;إبراهيم رئيسي;易卜拉欣·莱希;エブラヒム・ライシ;에브라힘 라이시;אבראהים ראיסי			eh6,ek6
Ed Balls	1a,1,e36s,e65b	260464
Ed Davey	1t,1,e823,eb58;49,1,eg8r	296689
Ed Koch	4a,0,da11,dlcv
Ed Miliband	r,1,e69p,eb58;1t,1,ek75	216594	Edward Miliband
Ed Rendell	va,0,do16,dw13;4,7e,dz1l,e71i
Ed Schafer	4,8b,docf,dwcf;2s,0,e41s,e51k	887102
Edgar Amador	7,33,el37		Edgar Amador Zamora
Edgar Lungu	1,2m,eb1p,eh8o	18352991
Edgar Savisaar	0,2x,dn8k,do1t;ve,2x,e349,eb9u	355241
Edgars Rinkēvičs	2,20,e7ap,ej78;1,20,ej78	3047551
Edi Rama	0,2w,e99f	316901
Edmund Muskie	11,0,dc58,dd1i
Edmund Stoiber	26,98,dp5s,e39u;9u,3,dy1b,dy9m
Edmundo González	c,12,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Heger	0,14,eh41,ej5f
Eduard Kukan	2,14,dq3g,dqcd;2,14,duau,e274	1289100
Eduard Shevardnadze	2,61,dh72,dmck;1,1z,drbq,dzbn	151929
Eduardo Cunha	4w,t,eb21,ec77
Eduardo Duhalde	1,25,dy12,dz5p	294578
Eduardo Frei	1,3k,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edvard Beneš	1,5k,c3ci,c6a5;1,5k,cd5g,cg67
Edward Gierek	5i,5,d2ck,dc96
Edward Heath	0,1,d26j,d634		Ted Heath
Edwin Edwards	4,6f,d459,dc3a;4,6f,dg3c,dk3e;4,6f,do1d,ds18
Edwin Meese	l,0,dh2p,dk8c		Ed Meese
Efraín Ríos Montt	1,2y,de69,df88	467077		Ríos Montt
Egemen Bağış	7u,b,e51a,e9cp	956051
Egils Levits	1,20,ef78,ej78
Egon Krenz	ar,85,dlai,dlc3
Ehud Barak	0,d,dv76,dx37;8,d,e36i,e93i	125731	Эхуд Барак;إيهود باراك;埃胡德·巴拉克;エフード・バラク;에후드 바라크;אהוד ברק			dv5,dx3
Ehud Olmert	0,d,e24e,e53v	93181	Эхуд Ольмерт;إيهود أولمرت;奥尔默特;エフード・オルメルト;에후드 올메르트;אהוד אולמרט			e2,e53
Einars Repše	0,20,dyb7,e039	471678
Ejup Ganić	14g,7,dq5v,dtct
Ekrem İmamoğlu	v7,b,ef6r,el3n;c,b,el3n	59313241	Экрем Имамоглу;أكرم إمام أوغلو;伊马姆奥卢;エクレム・イマモール;에크렘 이마모을루;אכרם אימאמאולו			ef4	ef3v
Elaine Chao	38,0,dx1t,e51k;32,0,ed1v,eh1b	263322
Elbridge Colby	13z,0,el49
Eleftherios Venizelos	0,k,beai,bj3a;0,k,bl6r,bobi;0,k,bw74,c05q
Elena Ceaușescu	o,i,dc3,dlcm
Elena Lasconi	c,i,ek7,el54
Elena Salgado	7,j,e547,e7cm
Elias Hrawi	1,1f,dlbo,dubo
Elijah Cummings	3,0,ds4g,efah
Elina Valtonen	2,1q,ej6k	17382244
Elio Di Rupo	0,1u,e7c6,eaab	15048		Di Rupo
Eliot Spitzer	l,6a,dv11,e2cv;4,6a,e311,e43h
Elisabeth Svantesson	7,16,eiai
Elise Stefanik	3,0,eb13;9t,0,eh5e,el13	18211057
Elizabeth Dole	32,0,df27,dj9u;38,0,dl1p,dmbn;c,0,dv3a,dvak;a,0,dz13,e513
Elizabeth Warren	a,0,e913;c,0,ef29,eg35	434706
Ellen Johnson Sirleaf	1,4k,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	4r,4,ej3c
Elmedin Konaković	2,7,ej1p
Elsa Fornero	i,4,e7bg,e94s
Eluned Morgan	1z,8i,ek86
Emil Boc	0,i,e4cm,e826	267857
Emil Constantinescu	1,i,dsbt,dwck	299152
Emil Hácha	1,5k,c6bu,cd5d
Emile Lahoud	1,1f,dubo,e3bn
Emiliano Zapata	t1,33,bf3,bn4a
Emily Thornberry	120,1,ec6r,eg45
Emma Bonino	iw,8,dr1n,dv9f;2,4,e94s,ea2m	50002
Emma Little-Pengelly	5c,5h,ek23			Little-Pengelly
Emmanuel Macron	m,2,ea8q,ec8u;1,2,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン;에마뉘엘 마크롱;עמנואל מקרון			ed1
Emmerson Mnangagwa	6,45,eacc,edb6;1,45,edbo	510523	Emmerson Dambudzo Mnangagwa;Эммерсон Мнангагва;إيمرسون منانغاغوا;姆南加古瓦;エマーソン・ムナンガグワ;에머슨 음낭가과;אמרסון מנאנגגווה			edb
Emomali Rahmon	1,3t,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	3d,l,dl17,ef4u	37979	Akihito
Emperor Franz Joseph	3d,95,9oc2,bkbl		Franz Joseph I;Franz Josef I;Franz Joseph
Emperor Hirohito	3d,l,bucp,dl17		Hirohito
Emperor Naruhito	3d,l,ef51	217096	Naruhito
Enda Kenny	1y,m,e739,ed6e	57815
Engelbert Dollfuss	13,x,c05k,c27p
Enoch Godongwana	7,w,eh85
Enoch Powell	9,1,cs7r,cvak
Enrico Berlinguer	3f,4,d43h,dg6b
Enrico Letta	0,4,e94s,ea2m	674957
Enrique Manalo	2,2p,ei71,el71	28925129
Enrique Peña Nieto	1,33,e8c1,eec1	296741	Энрике Пенья Ньето;إنريكي بينيا نييتو;培尼亚·涅托;エンリケ・ペニャニエト;엔리케 페냐 니에토;אנריקה פניה ניטו	Peña Nieto		e87,ef	e7c
Enver Hoxha	ms,2w,c9b8,dh4b
Enver Pasha	14k,8q,bi14,bmad
Erdal İnönü	5,b,dnbk,dp9b
Eric Adams	4a,0,ei11,elcv
Eric Cantor	45,0,e713,ea81
Eric Greitens	4,7a,ed19,ee61
Eric Holcomb	4,7p,ed19,el1d
Eric Holder	l,0,e523,eb4r	312644
Eric Pickles	it,1,e65c,eb5b
Eric Shinseki	f7,0,dv6m,dz6b;72,0,e51l,ea5u	373274
Erich Honecker	ar,85,d353,dlai
Erik Derycke	2,1u,dr3m,dv7c
Erin O'Toole	r,g,eg8o,ei22
Erion Veliaj	c2,2w,eb7u,el
Erkki Liikanen	7,1q,dj4u,dm2s;77,8,dr1o,dv9f	194058
Erkki Tuomioja	2,1q,dw2p,e34j;2,1q,e76m,eb5t	58121
Erna Solberg	0,2k,e9ag,ehae	291644
Ernest Bai Koroma	1,4b,e39h,ee44
Ernest Bevin	17,1,cd7r,cj39
Ernest Moniz	1t,0,e95l,ed1k	5393576
Ernesto Samper	1,3q,dq87,du87					dq,du8
Ernesto Zedillo	1,33,dqc1,dwc1	298149				dq8,dx
Ernie Fletcher	4,7q,dzc9,e3cb
Ersin Tatar	1,7d,egan,elao
Erskine Bowles	1g,0,dt1k,duak
Esko Aho	0,1q,dn4q,dr4d
Esmail Baghaei	n7,p,eka		Esmaeil Baghaei
Espen Barth Eide	2,2k,ejag	267320		Eide
Esperanza Aguirre	1,9h,dzbl,e89h
Estelle Morris	1a,1,dx68,dyao
Esther McVey	4e,1,ee18,eebf
Euclid Tsakalotos	7,k,eb76,ef78
Eugene Debs	c,0,b436,b4b6;c,0,b856,b8b8;c,0,bg5h,bgb5;c,0,bo5d,bob2		Eugene V. Debs
Eugene McCarthy	a,0,cr13,d313;c,0,czbu,d08t
Eugene Scalia	38,0,ef9r,eh1k	16875330
Eva Perón	mo,25,ce64,ck7q		Evita Peron		Evita
Evan Bayh	4,7p,dl19,dt1d;a,0,dv13,e713
Evan McMullin	c,0,ec88,ecb8
Evan Mecham	4,6p,dj15,dk44
Evangelos Venizelos	7,k,e76h,e83l;5,k,e96p,eb1r	312994
Eveline Widmer-Schlumpf	7,2a,e6b1,ebcv;1,2a,e811,e8cv			Widmer-Schlumpf
Everett Dirksen	3v,0,cr13,d197
Evika Siliņa	0,20,ej9f	61121565
Evo Morales	1,3h,e21m,efba	42410	Эво Моралес;إيفو موراليس;埃沃·莫拉莱斯;エボ・モラレス;에보 모랄레스;אבו מוראלס			e2,eg	dt8
Ewa Kopacz	0,5,ea9m,ebbg	246216
Eyal Zamir	7e,d,el35
Ezer Weizman	8,d,d96k,dc5s;1,d,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,w,dl8f,dq5a;3k,w,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk;Фредерик де Клерк;فريدريك دي كليرك;德克勒克;フレデリック・デクラーク;프레데리크 데클레르크;פרדריק דה קלרק	de Klerk		dl8,dt
Fabien Roussel	3f,2,eebp
Faisal bin Farhan	2,38,efan			bin Farhan
Farouk al-Sharaa	2,1h,dg3b,e22b;6,1h,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	4l,ad,eb91
Fatmir Sejdiu	1,2c,e22a,e69r	193148
Fatos Nano	0,2w,dt7o,dua2	311596
Fatou Bensouda	58,8x,e86f,eh6f
Faure Gnassingbé	1,3f,e154,el53;za,3f,el53
Faustin-Archange Touadéra	1,1y,ec3u	57758	Faustin Archange Touadera	Touadéra
Fausto Bertinotti	qd,4,dq1n,e257
Fayez al-Sarraj	0,55,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Fazıl Küçük	6,4n,cs8g,d533
Federica Mogherini	2,4,ea2m,eaav;5l,8,eab1,efbu	3741557
Federico Franco	6,3n,e48f,e86m;1,3n,e86m,e98f	57496
Federico Peña	32,0,dp1l,dt2e;1t,0,dt3c,du6u
Feleti Teo	0,3g,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	1,33,e2c1,e8c1	57269
Felipe González	0,j,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2p,cxcu,di2p
Ferdinand Marcos Jr.	1,2p,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	0,1c,e09t,e54e	191337
Ferenc Mádl	1,1c,dw84,e184	205642
Ferenc Szálasi	0,1c,ccag,cd3s
Fernando Collor de Mello	1,t,dm3f,doct		Fernando Collor	Collor
Fernando Grande-Marlaska	f,j,ee67			Grande-Marlaska
Fernando Haddad	vd,t,e911,ed11;c,t,ee9b,eeas;7,t,ej11	3069485
Fernando Henrique Cardoso	7,t,dp5j,dq3u;1,t,dr11,dz11	230578
Fernando Lugo	1,3n,e48f,e86m	151879
Fernando de la Rúa	1,25,dvca,dxcl	295007		de la Rúa
Festus Mogae	1,4j,du41,e441	193238
Fiame Naomi Mata'afa	0,4r,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1v,cr2g,d8c2;1,1v,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро;فيدل كاسترو;菲德尔·卡斯特罗;フィデル・カストロ;피델 카스트로;פידל קסטרו	Castro	Fidel	cr,e42
Fidel Ramos	1,2p,do6u,du6u		Fidel V. Ramos
Fife Symington	4,6p,dn36,dt95
Figen Yüksekdağ	i5,b,ea6m,ed2l
Fikret Abdić	rs,7,dp9r,dr87
Filip Dewinter	rl,1u,ds,e4
Filip Vujanović	0,3s,du25,dz18;1,3s,dz5m,ee5k	57542
Filipe Nyusi	1,48,eb1f,el1f	5448556
Filippo Grandi	6g,2z,ec11,elcv
Flavio Cotti	1,2a,dn11,dncv;2,2a,dp41,dv4u;1,2a,du11,ducv
Florence Parly	8,2,ed6l,ei5k	3074013
Florin Cîțu	0,i,egcn,ehbp	28035183
Flávio Bolsonaro	c,t,elc5
Fob James	4,66,db1f,df1h;4,66,dr1g,dv1i
Foday Sankoh	1p,av,dn3n,dz7t
Fofi Gennimata	b6,k,eb6e,ehap
Fouad Siniora	0,1f,e17j,e5b9		Fuad Siniora
France-Albert René	1,5c,d965,e04e	224986	France Albert Rene
Francesco Cossiga	0,4,db84,dcai;1,4,dh73,do4s
Francesco Rutelli	5r,4,dpc6,dx18;5,4,e25h,e458
Francia Márquez	6,3q,ei87
Francis Pym	1o,1,db54,dd15;17,1,de46,df6b
Francisco Franco	4p,j,c4a1,d7bk		General Franco;Франсиско Франко;فرانسيسكو فرانكو;弗朗西斯科·佛朗哥;フランシスコ・フランコ;프란시스코 프랑코;פרנסיסקו פרנקו
Francisco Sagasti	1,s,egbh,eh7s	20015136
Francisco Sá Carneiro	0,22,dc13,dcc4			Sá Carneiro
Franco Frattini	2,4,dybe,e0bi;5o,8,e0bm,e458;2,4,e458,e7bg	333833
Franjo Tuđman	1,18,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2g,e315,eico	57830	Voreqe Bainimarama
Frank Carlucci	1d,0,dic2,djbn;1h,0,djbn,dl1k
Frank Dobson	1c,1,dt53,dvab
Frank Keating	4,8c,dr19,dz1d
Frank Murkowski	a,0,dd13,dyc2;4,6n,dyc2,e2c4
Frank O'Bannon	4,7p,dt1d,dz9d
Frank-Walter Steinmeier	2,3,e1bm,e5ar;2,3,e9ch,ed1r;1,3,ed3j	76658	Франк-Вальтер Штайнмайер;فرانك فالتر شتاينماير;施泰因迈尔;フランクワルター・シュタインマイヤー;프랑크발터 슈타인마이어;פרנק-ולטר שטיינמאייר			e9c
Franklin D. Roosevelt	4,6a,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt;Франклин Рузвельт;فرانكلين روزفلت;富兰克林·罗斯福;フランクリン・ルーズベルト;프랭클린 루스벨트;פרנקלין רוזוולט		FDR
Franklin Raines	36,0,ds9d,du5l
Frans Timmermans	2,r,e8b5,eaah;mw,8,eab1,ej8m	32681
Franz Fischler	73,8,dr1o,e0bl	78587
Franz Josef Jung	8,3,e1bm,e5as	57505
Franz Josef Strauss	8,3,coag,cucg;26,98,dab6,dka3		Franz-Josef Strauss
Franz Müntefering	5q,3,e03l,e1bf;33,3,e1bm,e3bl	58609
Franz Vranitzky	13,x,di6g,dt1s
Franz von Papen	13,3,c061,c0c3;33,3,c11u,c287			von Papen
François Baroin	7,2,e76t,e85a
François Bayrou	s8,2,e3c1;0,2,ekcd,el99	12963
François Bozizé	1,1y,dz3f,e93o	57452
François Duvalier	1,28,cpam,d34l		Papa Doc Duvalier
François Fillon	0,2,e35h,e85a;c,2,ecbr,ed4n	101410
François Hollande	4s,2,dtbr,e4br;1,2,e85f,ed5e	157	Francois Gérard Georges Hollande;Франсуа Олланд;فرانسوا هولاند;奥朗德;フランソワ・オランド;프랑수아 올랑드;פרנסואה הולנד			e83,ed6
François Legault	s,8r,eeai	3085147
François Mitterrand	1,2,dd5l,dr5h	2038	Франсуа Миттеран;فرانسوا ميتران;密特朗;フランソワ・ミッテラン;프랑수아 미테랑;פרנסואה מיטראן			dd,ds6
François-Philippe Champagne	p,g,eh1c,el5d;7,g,el3e	21159815		Champagne
Frauke Petry	88,3,e94e,ed9t
Fred Thompson	a,0,dqc2,dz13;c,0,e395,e41m
Frederick Chiluba	1,2m,dnb2,dy12	297057
Frederick Douglass	rp,0,9n,az2k
Fredrik Reinfeldt	0,16,e2a6,eaa3	52920
Friedrich Ebert	1,3,bn2b,bt2s
Friedrich Merz	89,3,ei1v;13,3,el56		Фридрих Мерц;فريدريش ميرتس;弗里德里希·默茨;フリードリヒ・メルツ;프리드리히 메르츠;פרידריך מרץ			ekb
Frits Bolkestein	bs,r,dm4u,du7u;85,8,dv9g,e0bm	561186
Fuad Hussein	2,19,eg66	56704276
Fulgencio Batista	1,1v,c8aa,ccaa;1,1v,ck3a,cr11
Fumio Kishida	2,l,e8cq,ed83;0,l,eha4,eka1	359480	岸田文雄;Kishida Fumio;Фумио Кисида;فوميو كيشيدا;기시다 후미오;פומיו קישידה			eha,eka
Félix Bolaños	b,j,ejbl
Félix Houphouët-Boigny	1,3b,csb3,dpc7			Houphouët-Boigny
Félix Moloua	0,1y,ei27	88310768
Félix Tshisekedi	1,1b,ef1o	29032770	Феликс Чисекеди;فيليكس تشيسيكيدي;齐塞克迪;フェリックス・チセケディ;펠릭스 치세케디;פליקס צ'יסקדי			ef
Gabriel Attal	0,2,ek19,ek95	30339350
Gabriel Boric	1,3k,ei3b,em3b	16297876	Габриэль Борич;غابرييل بوريتش;加夫列尔·博里奇;ガブリエル・ボリッチ;가브리엘 보리치;גבריאל בוריץ'			ehb,em3	eh7
Gabrielius Landsbergis	2,1g,egcb,ekcc	17118365
Gale Norton	2h,0,dx1v,e23v	271717
Gamal Abdel Nasser	1,13,co6n,d29s		Gamal Nasser;Гамаль Абдель Насер;جمال عبد الناصر;贾迈勒·阿卜杜勒·纳赛尔;ガマル・アブデル・ナセル;가말 압델 나세르;גמאל עבד אל-נאצר	Nasser
Garret FitzGerald	2,m,d53e,d975;1y,m,dd6u,de39;1y,m,dece,dj3a
Garry Kasparov	r,9,e13a
Gary Bauer	c,0,dv4l,dw24
Gary Cohn	8l,0,ed1k,ee42
Gary Hart	c,0,df2h,dg7j
Gary Herbert	4,8g,e58b,eh14
Gary Johnson	4,7b,dr11,dz11;c,0,e74l,e8b6;c,0,ec16,ecb8
Gary Locke	4,81,dt1f,e11c;2f,0,e53q,e781;61,0,e781,ea31	350378
Gaston Browne	0,59,ea6d	17177542
Gaston Caperton	4,72,dl1g,dt1d
Gaston Thorn	0,3z,d66f,db7g;1,5u,dd16,dh16
Gavin Newsom	4,6d,ef17,en14	461391
Gavin Robinson	bc,5h,ek3t
Gavin Williamson	1o,1,edb2,ef51;1a,1,ef7o,eh9f	262409
Gediminas Kirkilas	0,1g,e27i,e4c9	118937
Gediminas Vagnorius	0,1g,dn1d,do7l;0,1g,dsca,dv54
Gedion Timothewos	2,31,ekai
Geert Wilders	tb,r,e22m		Герт Вилдерс;خيرت فيلدرز;海尔特·维尔德斯;ヘルト・ウィルダース;헤이르트 빌더르스;חרט וילדרס			e4
Geir Haarde	0,4w,e26f,e521	202032	Geir H. Haarde
Geir Pedersen	6z,2z,ef17,el9i
Gennady Zyuganov	3f,9,dp2e		Gennadi Zyuganov
Geoff Hoon	1o,1,dvab,e156;31,1,e4a3,e565	332385	Geoffrey Hoon
Geoffrey Cox	l,1,ee79,eg2d	291303
Geoffrey Howe	1m,1,db54,df6b;17,1,df6b,dl7o
George Allen	4,6c,dq1f,du1h;a,0,dx13,e313
George Deukmejian	4,6d,df13,dn17
George Galloway	tk,1,e01p,ec8i;u4,1,efc
George Gerapetritis	2,k,ej6r		Giorgos Gerapetritis
George H. W. Bush	24,0,d331,d51i;kp,0,d81u,d91k;6,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George Marshall	11,0,cf1l,ch1k;1h,0,ci9l,cj9c		George C. Marshall
George McGovern	a,0,cv13,dd13;c,0,d47e,d4b7	331742
George Mickelson	4,7g,dj16,dp4j
George Mitchell	2a,0,dl13,dr13;12w,0,e51m,e75k		George J. Mitchell
George Osborne	1m,1,e65b,ec7d	332493
George Papaconstantinou	7,k,e5a7,e76h		George Papakonstantinou
George Papandreou	0,k,e5a6,e7bb
George Pataki	4,6a,dr11,e2cv
George Robertson	1o,1,dt53,dvab;1k,5w,dvae,dzch		Lord Robertson
George Ryan	4,76,dv1b,dz1d
George Shultz	23,0,d46c,d658;11,0,de7g,dl1k		George P. Shultz
George Simion	q6,i,ef9j
George Tenet	2b,0,dscg,e07b
George Vassiliou	1,4n,dk2s,dp2s
George Voinovich	bz,0,dc11,dlcv;4,7x,dn1e,ducv;a,0,dv13,e713
George W. Bush	4,7h,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush;Джордж Буш-младший;جورج دبليو بوش;小布什;ジョージ・W・ブッシュ;조지 W. 부시;ג'ורג' וו. בוש		Dubya
George Wallace	4,66,cv1e,cz1g;4,66,d31i,db1f;4,66,df1h,dj1j
George Washington	1,0,814u,8934	23
George Weah	1,4k,ee1m,ek1m	173139	George Manneh Weah				e0b
Georges Clemenceau	0,2,baap,bo1i
Georges Pompidou	0,2,cu4e,d07a;1,2,d16k,d642
Georgi Dimitrov	0,o,cebn,ch72
Georgi Parvanov	1,o,dy1m,e81m	57261
Georgios Karatzaferis	qt,k,dw9e
Georgios Papadopoulos	0,k,czcd,d5a8;1,k,d561,d5bp		George Papadopoulos
Gerald Baliles	4,6c,di1b,dm1d
Gerald Ford	46,0,cx13,d5c6;6,0,d5c6,d689;1,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	34,0,dg7c,dgb6
Geraldo Alckmin	4,9m,dx36,ee46;6,t,ej11	964493
Gerardo Werthein	2,25,ekb4,elar	5550326
Gerasimos Arsenis	8,k,dpad,ds9p
Gergely Karácsony	uz,1c,efad
Gerhard Schröder	13,3,duar,e1bm	2530	Gerhard Schroeder;Герхард Шредер;غيرهارد شرودر;格哈德·施罗德;ゲアハルト・シュレーダー;게르하르트 슈뢰더;גרהרד שרדר			du3,e1c	du3
Gerrit Zalm	7,r,dq8m,dy7m;7,r,dz5r,e32m	717674
Gerry Adams	b8,m,dfbd,ee2a		Джерри Адамс;جيري آدامز;格里·亚当斯;ジェリー・アダムズ;제리 애덤스;ג'רי אדמס
Getúlio Vargas	1,t,byb3,cm8o
Gheorghe Gheorghiu-Dej	ne,i,cc,cx3j			Gheorghiu-Dej
Giancarlo Giorgetti	7,4,eiam
Gianfranco Fini	2,4,e0bi,e25h	47583
Gianni Alemanno	5r,4,e44s,e96c
Gianni De Michelis	2,4,dl7m,do6s			De Michelis
Gibran Rakabuming Raka	6,17,ekak	18342893			Gibran
Gideon Saar	b,d,eh6d,eict;2,d,ekba	966349
Gilberto Teodoro	8,2p,ej65	1396192	Gilbert Teodoro
Gillian Keegan	1a,1,eiap,ek75
Gillian Shephard	d,1,dp5r,dq7k;1a,1,dq7k,dt52
Gina Haspel	2b,0,ee4q,eh1k
Gina Raimondo	4,7z,eb16,eh32;2f,0,eh33,el1k
Gintautas Paluckas	0,1g,ekcc,el84	12655545
Giorgia Meloni	0,4,eiam	451791	Джорджа Мелони;جورجيا ميلوني;梅洛尼;ジョルジャ・メローニ;조르자 멜로니;ג'ורג'ה מלוני			ei9	ea3
Giorgio Napolitano	1,4,e25f,eb1e	1220
Giovanni Spadolini	0,4,dd6s,dec1
Giovanni Tria	7,4,ee61,ef95
Gitanas Nausėda	1,1g,ef7c	9268379
Giuliano Amato	0,4,do6s,dp4t;0,4,dw4p,dx6b	202209
Giulio Andreotti	0,4,d42h,d577;0,4,dl7m,do6s
Giulio Tremonti	7,4,dq5b,dr1h;7,4,dx6b,e073;7,4,e19m,e25h;7,4,e458,e7bg
Giuseppe Conte	0,4,ee61,eh2d	53844829
Giuseppe Garibaldi	tl,4,9o,am62
Gjorge Ivanov	1,2t,e55c,ef5c	57436
Glafcos Clerides	1,4n,dp2s,dz2s	317648
Glenn Youngkin	4,6c,ei1f,em1h	100963892
Gloria Macapagal Arroyo	6,2p,du6u,dx1k;1,2p,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	1,3f,cz4e,e125
Godwin Friday	0,58,elbs
Goh Chok Tong	0,43,dmbs,e08c	313300		Goh
Gojko Šušak	8,18,dn9i,du53
Golda Meir	0,d,d13h,d663		Голда Меир;غولدا مائير;果尔达·梅厄;ゴルダ・メイア;골다 메이어;גולדה מאיר
Gonzalo Sánchez de Lozada	1,3h,dp86,dt86;1,3h,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	6,2j,e35t,e655;1,2j,e656,eb5t	57380
Goran Hadžić	1,91,do2q,dq1
Goran Svilanović	2,v,dwb4,e04g
Gordan Grlić-Radman	2,18,ef7j		Gordan Grlić Radman	Grlić-Radman
Gordana Siljanovska-Davkova	1,2t,ek5c	12277168		Siljanovska-Davkova
Gordon Bajnai	0,1c,e54e,e65t	57595
Gordon Brown	1m,1,dt52,e36r;0,1,e36r,e65b	10648	Гордон Браун;غوردون براون;戈登·布朗;ゴードン・ブラウン;고든 브라운;גורדון בראון
Gotabaya Rajapaksa	1o,1p,e1bp,eb19;1,1p,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,a,d4c5,d7bb
Grace Mugabe	u7,45,eac6,edbj	453364
Grand Duke Henri	nw,3z,dwa7,ela3			Henri
Grant Shapps	31,1,ef7o,ei96;1o,1,ej8v,ek75	478596
Gray Davis	4,6d,dv14,dzbh
Greg Abbott	4,7h,eb1k	5605224
Greg Clark	3j,1,ec7e,ef7o	271800
Greg Gianforte	4,7t,eh14
Gregor Gysi	t9,3,dlc9,dp1v;bg,3,e19n,ebac
Gretchen Whitmer	4,89,ef11	5607720
Grigory Yavlinsky	rn,9,dpa,e46m
Gro Harlem Brundtland	0,2k,dmb3,dsap;3c,93,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Grzegorz Schetyna	f,5,e3bg,e5ad;2,5,ea9m,ebbg;qb,5,ec1q,eg1t	362851
Guido Crosetto	8,4,eiam	3119423
Guido Westerwelle	2,3,e5as,e9ch	58284
Guillermo Lasso	1,1n,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,1i,dp6h,dq6s;0,1i,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,20,dp77,dv77
Gurbanguly Berdimuhamedov	1,39,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustav Stresemann	13,3,br8d,brbu;2,3,br8d,bxa3
Gustavo Noboa	1,1n,dw1m,dz1f	471291
Gustavo Petro	uw,3q,e811,ebcv;1,3q,ei87,em87	704022	Густаво Петро;غوستافو بيترو;古斯塔沃·佩特罗;グスタボ・ペトロ;구스타보 페트로;גוסטבו פטרו			ei5,em8	e62
Gustáv Husák	20,5k,d14h,djch;1,5k,d75t,dlca
Guy Hunt	4,66,dj1j,dp4m
Guy Parmelin	1,2a,eh11,ehcv;1,2a,em11,emcv	121160
Guy Verhofstadt	0,1u,dv7c,e43k	12978
Guðni Jóhannesson	1,4w,ec81,ek81		Guðni Th. Jóhannesson
Gyula Horn	2,1c,dl5a,dm5n;0,1c,dq7f,du76
Gábor Vona	qs,1c,e2b,ee5c
Gérald Darmanin	f,2,eg76,ek9l;b,2,ekcn	3123610
Gérard Collomb	f,2,ed5h,eea3	12956
Gérard Larcher	5s,2,eaa1
Göran Persson	0,16,ds3m,e2a6	53747	Goeran Persson
Günter Verheugen	5e,8,dv9g,e0bm;83,8,e0bm,e629	76525
Günther Oettinger	26,96,e14l,e62a;6c,8,e62a,eab1;77,8,ed11,efbu	57956
H. D. Deve Gowda	0,c,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. Haldeman	1g,0,d11k,d54u		Bob Haldeman
H. R. McMaster	1d,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	1,2l,cp7p,djb7
Habib Essid	0,2l,eb26,ec8r	3125311
Hadja Lahbib	2,1u,ei7f,ekc1;jh,8,ekc1
Hafez al-Assad	1,1h,d33c,dw6a	hafez-al-assad	Hafiz al-Assad;Хафез Асад;حافظ الأسد;哈菲兹·阿萨德;ハフェズ・アサド;하페즈 알아사드;חאפז אל-אסד			d33,dw7
Hage Geingob	1,40,eb3l,ek24	1568274
Haider al-Abadi	0,19,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	3d,31,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	0,31,e88k,ee42	381071		Hailemariam
Haitham al-Ghais	1k,9i,ei81	haitham-al-ghais
Haitham bin Tariq	70,54,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	1,2m,eh8o	717185
Hakan Fidan	3b,b,e65p,ej63;2,b,ej64	6087480
Hakeem Jeffries	46,0,ej13
Halbe Zijlstra	2,r,edaq,ee2d	1375236
Haley Barbour	4,7s,e01d,e81a
Halla Tómasdóttir	1,4w,ek81	24494577
Halldór Ásgrímsson	2,4w,dr4n,e09f;0,4w,e09f,e26f	208879
Hamad bin Isa Al Khalifa	u,4i,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	41,4l,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,1i,dxcm,ea9t		Хамид Карзай;حامد كرزاي;哈米德·卡尔扎伊;ハミド・カルザイ;하미드 카르자이;חמיד קרזאי			dxc,eaa
Hamilton Mourão	6,t,ef11,ej11	52871852
Hamza Abdi Barre	0,2v,ei6p	112598575
Han Dong-hoon	b,f,ei5h,ejcl;td,f,ek7n,ekcg		한동훈	Han
Han Duck-soo	0,f,e343,e42t;0,f,ei5l,el51	356666	한덕수;Han Duck Soo	Han
Hanan Ashrawi	132,90,dna,dpc;w,6g,ds5,du8
Hanke Bruins Slot	2,r,ej95,ek72			Bruins Slot
Hanna Suchocka	0,5,do7b,dpaq
Hannelore Kraft	26,8p,e67e,ed6r
Hanno Pevkur	8,2x,ei7i
Hans Blix	2,16,daai,dbac;6b,8o,ddc1,dtbu;7d,2z,dw31,dz6u
Hans Eichel	26,9f,dn45,dv47;7,3,dv4c,e1bm	62180
Hans Haekkerup	8,1m,dp1p,dwcl;au,2c,dx1f,dxcv	1390745
Hans Modrow	0,85,dlbd,dm4c
Hans Tietmeyer	1,8u,dpa1,dv8v
Hans van Mierlo	2,r,dq8m,du83			van Mierlo
Hans van den Broek	2,r,deb4,dp13;7w,8,dp16,dv9f			van den Broek
Hans-Dietrich Genscher	2,3,d65h,do5h
Hans-Gert Pöttering	1,67,e31g,e57e			Pöttering
Hans-Peter Friedrich	f,3,e733,e9ch	66144
Hans-Rudolf Merz	7,2a,e011,e6av;1,2a,e511,e5cv	122275	Hans Rudolf Merz
Harini Amarasuriya	0,1p,ek9o	98298397
Haris Silajdžić	0,7,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	69,1,e36o,eb9c	234182
Harry Reid	3v,0,e113,e313;2a,0,e313,eb13
Harry S. Truman	6,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman;Гарри Трумэн;هاري ترومان;哈里·杜鲁门;ハリー・トルーマン;해리 트루먼;הארי טרומן
Hasan Muratović	0,7,ds1u,dt13
Hashim Thaçi	0,2c,e419,eac9;1,2c,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	1k,8w,do2g,ek9r		Hasan Nasrallah;حسن نصر الله;Хасан Насралла;哈桑·纳斯鲁拉;ハッサン・ナスララ;하산 나스랄라;חסן נסראללה			e2,ekc
Hassan Rouhani	1,p,e983,eh83	348144	Hasan Rouhani;Hassan Rohani;Хасан Рухани;حسن روحاني;哈桑·鲁哈尼;ハサン・ロウハニ;하산 로하니;חסן רוחאני			e96,eh8
Hassan Sheikh Mohamud	1,2v,e89g,ed2g;1,2v,ei5n	319153		Mohamud
Hassan al-Turabi	22,23,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	70,62,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
Hazel O'Leary	1t,0,dp1m,dt1k
He Lifeng	12,6,ej3c	8291839	何立峰	He
Heidi Alexander	31,1,ekbt
Heidi Reichinnek	bg,3,ek2r
Heiko Maas	2,3,ee3e,ehc8	108447
Heinrich Brüning	13,3,by3u,c05u
Heinrich Himmler	f,3,cb8o,cd4t
Heinz Fischer	1,x,e078,ec78	11753
Heinz-Christian Strache	6l,x,e14n,ef5j	44733
Helen Clark	0,q,dvc5,e4bj;z,9q,e54h,ed4j	180383
Helen McEntee	b,m,eg6r,el1n;2,m,elbi
Helen Zille	bb,w,e356,eb5a	260693
Helle Thorning-Schmidt	0,1m,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	13,3,dea1,duaq	2518	Гельмут Коль;هلموت كول;赫尔穆特·科尔;ヘルムート・コール;헬무트 콜;הלמוט קוהל			dea,duc
Helmut Schmidt	13,3,d65g,dea1
Hendrik Verwoerd	0,w,cq93,cy96
Hendrik Wüst	26,8p,ehar
Henna Virkkunen	13j,8,ekc1
Henri Konan Bédié	1,3b,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	4,ak,e4bt,edaf;c,12,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Campbell-Bannerman	0,1,b9c5,bc43			Campbell-Bannerman
Henry Cisneros	2d,0,dp1m,dt1k
Henry Clay	12m,0,8nb4,9134;11,0,9137,9534;a,0,97ba,9s6t
Henry Hyde	3,0,d713,e313
Henry Kissinger	1d,0,d11k,d7b3;11,0,d59m,d91k		Генри Киссинджер;هنري كيسنجر;基辛格;ヘンリー・キッシンジャー;헨리 키신저;הנרי קיסינג'ר			d1
Henry McLeish	1z,6y,dwar,dxb8	333820
Henry McMaster	4,6z,ed1o
Henry Paulson	23,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	f,x,edci,ef5m;6l,x,eh6j	1395041
Herbert Morrison	17,1,cj39,cjaq
Herintsalama Rajaonarivelo	0,2h,ela
Herman Cain	c,0,e75l,e7c3
Herman Van Rompuy	0,1u,e4cu,e5bp;1,8n,e5c1,eabu	12983		Van Rompuy
Hermann Göring	9k,3,c14r,cd4n		Hermann Goering
Herschel Walker	ey,0,ela7
Hervé de Charette	2,2,dr5i,dt62
Herzi Halevi	7e,d,ej1g,el35	12407008
Heydar Aliyev	1,3p,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	53,8f,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,l,c9ai,cc7m
Hikmet Çetin	2,b,dnbl,dq7r
Hilary Benn	5n,1,dza6,e36r;2v,1,e36s,e65b;2i,1,ek75	262742
Hilda Heine	1,5a,ec1s,eg1d;1,5a,ek13	20090884
Hilda Solis	38,0,e52o,e91m	50610
Hillary Clinton	a,0,dx13,e51l;11,0,e51l,e921;c,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон;هيلاري كلينتون;希拉里·克林顿;ヒラリー・クリントン;힐러리 클린턴;הילרי קלינטון		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	1,2s,de67,dmc1
Ho Chi Minh	1,n,cd92,d192	36014		Ho Chi Minh	Ho
Holger Nielsen	2,1m,e9cc,ea1u	3138668	Holger K. Nielsen
Horacio Cartes	1,3n,e98f,ee8f	5901842
Horst Köhler	4t,7o,dw51,e034;1,3,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,3,ee3e,ehc8	44612
Horta N'Tam	1,1k,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	2,19,dz93,ea7b	982410
Hosni Mubarak	6,13,d74g,ddae;1,13,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك;Хосни Мубарак;胡斯尼·穆巴拉克;ホスニ・ムバラク;호스니 무바라크;חוסני מובארק			dda
Hossein Amir-Abdollahian	2,p,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,2e,cx6j,dacr
Howard Baker	3v,0,d915,dd13;2a,0,dd13,dh13;1g,0,dj2r,dk73;74,0,dx75,e12h	1337643
Howard Dean	4,8s,dn8d,dz19;c,0,dz6n,e02i	337470
Howard Lutnick	2f,0,el2l
Hristijan Mickoski	0,2t,ek6n	46675558
Hrvoje Šarinić	0,18,do98,dp43
Hu Jintao	20,6,dybf,e8bf;1,6,dz3f,e93e	15029	胡锦涛;Ху Цзиньтао;هو جين تاو;胡錦濤;후진타오;חו ג'ינטאו	Hu
Hu Yaobang	20,6,de9c,dj1f			Hu
Hua Guofeng	9q,6,d8a7,dd6s			Hua
Hubert Humphrey	6,0,cx1k,d11k
Hubert Védrine	2,2,dt64,dy57	560682
Hubertus Heil	i,3,ee3e,el56
Huey Long	4,6f,bw5l,c01p;a,0,c01p,c39a
Hugh Carey	4,6a,d711,decv
Hugh Gaitskell	1m,1,ciaj,cjaq;r,1,cnce,cv1i
Hugo Banzer	1,3h,d38m,da7l;1,3h,dt86,dx87	269039
Hugo Chávez	1,12,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес;هوغو تشافيز;乌戈·查韦斯;ウゴ・チャベス;우고 차베스;הוגו צ'אבס	Chávez		duc,e9c	do24
Hugo Motta	4w,t,el21
Hulusi Akar	7e,b,eb8i,ee79;8,b,ee79,ej63
Humza Yousaf	1z,6y,ej3t,ek57	174924
Hun Manet	0,26,ej8m	13024351		Hun Manet
Hun Sen	0,26,dh1e,ej8m;5s,26,ek43	57788		Hun Sen
Håkan Juholt	6n,16,e73p,e81l
Iain Duncan Smith	r,1,dx9d,dzb6;4e,1,e65c,ec3i	302486		Duncan Smith
Ian Blackford	bp,1,ed6e,eic6
Ian Khama	1,4j,e441,ee41	57449
Ian Lang	6x,1,dmbs,dr75;55,1,dr75,dt52
Ian Paisley	1z,5h,e358,e465	296597					d39u
Ian Smith	0,ax,cw4d,db61
Ibrahim Babangida	1,2j,dh8r,dp8q
Ibrahim Baré Maïnassara	1,1o,ds1r,dv49			Maïnassara
Ibrahim Boubacar Keïta	1,1w,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	u,3i,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,2c,do5p,e21l	192138
Ibrahim Traoré	b1,36,ei9u	114341246
Ibrahim al-Jaafari	0,19,e153,e25k;2,19,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	4r,l,e247,e55g						dl8
Idi Amin	1,1t,d31p,db4b
Idriss Déby	1,2s,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	5,26,d74h,db17			Ieng Sary
Ignacy Paderewski	0,5,bn1i,bnbr		Ignacy Jan Paderewski
Ignazio Cassis	2,2a,edb1;1,2a,ei11,eicv
Igor Dodon	1,1r,eccn,egco	4164146
Igor Ivanov	2,9,du9b,e02o	378027
Igor Lukšić	0,3s,e6ct,e8c4	57746
Igor Matovič	0,14,eg3l,eh41	552706
Ilham Aliyev	1,3p,dzav	57371	Ilham Aliev
Iliana Iotova	6,o,ed1m,em1n;1,o,em1n
Ilie Bolojan	0,i,el6n	18538164
Ilir Meta	1,2w,ed7o,ei7o	727132
Ilídio Vieira Té	pj,1k,elbs			Vieira Té
Imelda Marcos	nk,2p,d7b7,di2p
Imran Khan	rh,u,ds4p;0,u,ee8i,ei4a	155164	Imran Khan Niazi;Имран Хан;عمران خان;伊姆兰·汗;イムラン・カーン;임란 칸;אימראן חאן
Imre Nagy	0,1c,cl74,cob4
Inder Kumar Gujral	2,c,ds61,dt4l;0,c,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,c,cy1o,d93o;0,c,dc1e,dgav	1149	Индира Ганди;إنديرا غاندي;英迪拉·甘地;インディラ・ガンディー;인디라 간디;אינדירה גנדי
Ine Eriksen Søreide	8,2k,e9ag,edak;2,2k,edak,ehae	ine-soreide	Ine Marie Eriksen Søreide
Inga Ruginienė	0,1g,el9p	124516173
Ingrida Šimonytė	0,1g,egcb,ekcc	437096
Ingvar Carlsson	0,16,di31,ds3m
Inés Arrimadas	b5,j,eg38,ej1
Ioannis Kasoulides	2,4n,dt4g,dz2s;2,4n,e931,ee31
Ioannis Metaxas	0,k,c44d,c91t
Ion Antonescu	0,i,c895,cc8n
Ion Iliescu	1,i,dlcq,dsbt;1,i,dwck,e0ck	189575
Irakli Kobakhidze	0,1z,ek28	27885302
Irfaan Ali	1,3r,eg82	64840184	Mohamed Irfaan Ali
Irina Bokova	3c,b4,e5bf,edbf
Isa Mustafa	0,2c,eac9,ed99	177851
Isaac Herzog	r,d,e9bp,ee7v;1,d,eh77	983258	Yitzhak Herzog
Isabel Díaz Ayuso	1,9h,ef8j			Díaz Ayuso	Ayuso
Isabel Schnabel	m1,6r,eg11
Isaias Afwerki	1,5t,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	2,u,ek3b	3155254
Islam Karimov	1,2d,dm3o,ec92	57558
Ismail Haniyeh	0,6g,e23t,e36e;cc,75,ed56,ek7v		Ismail Haniyah;Ismail Haniya;Исмаил Хания;إسماعيل هنية;伊斯梅尔·哈尼亚;イスマイル・ハニヤ;이스마일 하니예;איסמעיל הנייה			e2,e3;ed,ekc
Ismail Omar Guelleh	1,50,dv58	57390
Ismail Sabri Yaakob	0,3i,eh8l,eibo	6084858
Israel Katz	2,d,ek11,ekb8;8,d,ekb8	487304	Yisrael Katz
István Csurka	su,1c,dp8f,e824
Itamar Ben-Gvir	3q,d,eict	12403861	Итамар Бен-Гвир;إيتمار بن غفير;本-格维尔;イタマル・ベングビール;이타마르 벤그비르;איתמר בן גביר	Ben-Gvir		eic
Itamar Franco	1,t,doct,dr11
Ivan Gašparovič	1,14,e06f,ea6f	57295
Ivan Korčok	2,14,eg48,ei9d;c,14,ej8,ek46
Ivan Kostov	0,o,dt5l,dx7o	362129
Ivan Mikloš	7,14,dyag,e274;7,14,e679,e844
Ivanka Trump	ea,0,ed3t,eh1k	239411
Ivars Godmanis	0,20,dm57,dp83;0,20,e3ck,e53c	210822
Iveta Radičová	0,14,e678,e844	211771
Ivica Dačić	0,v,e87r,ea4r	57843
Ivica Račan	0,18,dw1r,dzcn	315467
Ivo Josipović	1,18,e62i,eb2j	57258
Ivo Sanader	0,18,dzcn,e576	56220
Iván Duque	1,3q,ee87,ei87	17478000
J. B. Pritzker	4,76,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	4m,0,c371,d452		John Edgar Hoover
JD Vance	a,0,ej13,el1a;6,0,el1k	28935729	J.D. Vance;James David Vance;Джей Ди Вэнс;جيه دي فانس;J·D·万斯;J・D・バンス;J.D. 밴스;ג'יי די ואנס			ek7
Jaap de Hoop Scheffer	2,r,dy7m,dzc3;1k,5w,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	41,3c,d9cv,e21f	217194		al-Sabah
Jacek Czaputowicz	2,5,ee19,eg8q	11715253
Jacek Kuroń	i,5,dl9c,dn1c
Jacek Rostowski	7,5,e3bg,e9br
Jacinda Ardern	0,q,edaq,ej1p	3606816	Джасинда Ардерн;جاسيندا أرديرن;阿德恩;ジャシンダ・アーダーン;저신다 아던;ג'סינדה ארדרן			eda,ej
Jack Chambers	7,m,ek6q,el1n
Jack Dalrymple	4,8b,e6c7,eccf
Jack Kemp	2d,0,dl2d,dp1k;34,0,ds8a,dsb5
Jack Lang	5b,2,dd5m,di3k;5b,2,dk5c,dp3u;g,2,dw3r,dy56	379229
Jack Layton	bm,g,dz1p,e78m
Jack Lew	1g,0,e81r,e91p;23,0,e92s,ed1k	1677579	Jacob Lew
Jack Lynch	1y,m,cyba,d53e;1y,m,d975,dbcb
Jack Markell	4,7k,e51k,ed1h
Jack McConnell	1z,6y,dxbr,e35g	132040
Jack Straw	1j,1,dt52,dx68;17,1,dx68,e255	311278
Jacob Rees-Mogg	6m,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	3k,w,dv6e,e16e;1,w,e559,ee2e	57282	Джейкоб Зума;جاكوب زوما;雅各布·祖马;ジェイコブ・ズマ;제이컵 주마;ג'ייקוב זומה			e3c,eh
Jacques Chirac	0,2,d65r,d88q;c1,2,d93k,dr5g;0,2,di3k,dk5a;1,2,dr5h,e35g	2105	Жак Ширак;جاك شيراك;希拉克;ジャック・シラク;자크 시라크;ז'אק שיראק			dq,e3c
Jacques Delors	7,2,dd5m,dg7h;1,5u,dh16,dr1n
Jacques Parizeau	s,8r,dq9q,ds1t
Jacques Poos	2,3z,dg7k,dv87
Jacques Santer	0,3z,dg7k,dr1k;1,5u,dr1n,dv3f
Jacqui Smith	1j,1,e36s,e565
Jadranka Kosor	0,18,e576,e7cn	57611
Jafar Hassan	0,29,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	bm,g,eda1,el55
Jaime Harrison	79,0,eh1l,el21
Jair Bolsonaro	1,t,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару;جايير بولسونارو;雅伊尔·博索纳罗;ジャイール・ボルソナロ;자이르 보우소나루;ז'איר בולסונרו			ee8	ee3
Jakaya Kikwete	1,3o,e1cl,ebb5	57488
Jake Sullivan	1d,0,eh1k,el1k	16730147
Jakob Ellemann-Jensen	5,1m,eicf,ejan	12318947		Ellemann-Jensen
Jakov Milatović	1,3s,ej5k	104417661
Jalal Talabani	tc,19,d761,e147;1,19,e147,ea7o	57306	Джаляль Талабани;جلال طالباني;贾拉勒·塔拉巴尼;ジャラル・タラバニ;잘랄 탈라바니;ג'לאל טלבאני			dn,ea
James Baker	1g,0,dd1k,dh23;23,0,dh24,dk8h;11,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Blanchard	4,89,df11,dn11
James Brokenshire	2i,1,ec7e,ee18;2d,1,ee4u,ef7o	265140
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Clapper	3b,0,e689,ed1k	1681008	James R. Clapper
James Cleverly	17,1,ei96,ejbd;1j,1,ejbd,ek75	6131460
James Clyburn	5m,0,e313,e713;5m,0,ef13,ej13	1289889	Jim Clyburn
James Comey	7l,0,dzc9,e18f;4m,0,e994,ed59	167607	Jim Comey;Джеймс Коми;جيمس كومي;詹姆斯·科米;ジェームズ・コミー;제임스 코미;ג'יימס קומי			ec7,ee
James Connolly	bd,m,bk4o,bk5c
James Florio	4,6m,dm1g,dq1i		Jim Florio
James Forrestal	1h,0,cf9h,ch3s
James L. Jones	d9,5w,dz1h,e2c7;1d,0,e51k,e6a8	467451
James Madison	1,0,8l34,8t34	11813
James Marape	0,10,ef5u	6138903
James Mattis	1h,0,ed1k,ef11	267902	Jim Mattis
James McGreevey	4,6m,dy1f,e0bf		Jim McGreevey
James Michel	1,5c,e04e,ecag	57476
James Molyneaux	br,5h,db97,dr8s
James Monroe	1,0,8t34,9134	11815
James Schlesinger	1h,0,d572,d7bj;1t,0,d986,db8n
James Stockdale	34,0,do3u,dob3
James Wolfensohn	1,7i,dr61,e15v
James Woolsey	2b,0,dp25,dr1a		R. James Woolsey
Jamieson Greer	30,0,el2r
Jamil Mahuad	1,1n,du8a,dw1l	471248
Jan Brewer	4,6p,e51l,eb15
Jan Fischer	0,z,e558,e67d	193675
Jan Jambon	f,1u,eaab,eec9;26,a5,efa2,ek9u;7,1u,el23
Jan Kavan	2,z,du7m,dy7f	1397396
Jan Krzysztof Bielecki	0,5,dn1c,dnc5
Jan Lipavský	2,z,ehch,elcf
Jan Masaryk	2,5k,c87l,cg3a
Jan Olszewski	0,5,dnc6,do65
Jan Peter Balkenende	0,r,dy7m,e6ae	133386
Jan Petersen	2,2k,dxaj,e1ah	1351719
Jan Rokita	qc,5,dz61,e1a
Jan Smuts	0,w,bn93,bs6u;0,w,c795,cg64
Jan van Aken	i4,3,ekaj			van Aken
Jana Černochová	8,z,ehch,elcf
Jane Dee Hull	4,6p,dt95,dz16		Jane Hull	Hull
Jane Swift	9b,6k,dx4a,dz12
Janet Mills	4,88,ef12
Janet Napolitano	4,6p,dz16,e51l;3e,0,e51l,e996	229032
Janet Reno	l,0,dp3c,dx1k	236421
Janet Yellen	5h,0,ea23,ee23;23,0,eh1q,el1k	263725
Janez Drnovšek	0,2q,do5e,dycj;1,2q,dycm,e3cn	171228
Janez Janša	0,2q,e0c3,e4bl;0,2q,e82a,e93k;0,2q,eg3d,ei61	57627
Janusz Onyszkiewicz	8,5,do7b,dpaq;8,5,dtav,dw6g
Janusz Wojciechowski	73,8,efc1,ekbu
Jared Kushner	8y,0,ed1k,eh1k	13628723
Jared Polis	3,0,e516,ef13;4,83,ef18
Jaroslav Šedivý	2,z,dtb8,du7h
Jarosław Kaczyński	qu,5,dz1i;0,5,e27e,e3bg	55917
Jaswant Singh	2,c,duc5,dy71	3518489
Javier Milei	1,25,ejca	52395487	Хавьер Милей;خافيير ميلي;哈维尔·米莱;ハビエル・ミレイ;하비에르 밀레이;חאבייר מיליי			ej8	ej6
Javier Pérez de Cuéllar	2k,2z,de11,dncv	1259	Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	1k,5w,drc5,dva6;5l,8,dvai,e5c1
Jawaharlal Nehru	0,c,cf8f,cw5r	1047	Джавахарлал Неру;جواهر لال نهرو;贾瓦哈拉尔·尼赫鲁;ジャワハルラール・ネルー;자와할랄 네루;ג'ווהרלל נהרו			cf
Jay Carney	35,0,e72b,ea6k	608533
Jay Garner	kq,19,dz4l,dz5b
Jay Inslee	4,81,e91g,el1f
Jay Nixon	4,7a,e51c,ed19
Jean Arthuis	7,2,dr8p,dt62
Jean Asselborn	2,3z,e07v,ejbh	58200
Jean Castex	0,2,eg73,ei5g	3171170
Jean Chrétien	0,g,dpb4,dzcc	128543	Жан Кретьен;جان كريتيان;让·克雷蒂安;ジャン・クレティエン;장 크레티앵;ז'אן קרטיין			dp,dz
Jean Emmanuel Ouédraogo	0,36,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean Monnet	zd,a3,ck8a,cn63
Jean-Bertrand Aristide	1,28,dn27,ds27;1,28,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	1,1y,cy11,db9k
Jean-Claude Duvalier	1,28,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3z,dr1k,e9c4;1,5u,eab1,efbu	57661	Жан-Клод Юнкер;جان كلود يونكر;让-克洛德·容克;ジャンクロード・ユンケル;장클로드 융커;ז'אן-קלוד יונקר			e8,efc
Jean-Claude Trichet	1,6r,dzb1,e7av	152905
Jean-François Copé	u0,2,e8bj,ea6f
Jean-Louis Borloo	j,2,e36j,e6bd	467781
Jean-Louis Debré	f,2,dr5i,dt62;4x,2,dy6p,e334	713235
Jean-Luc Dehaene	0,1u,do37,dv7c
Jean-Luc Mélenchon	qn,2,ec2a		Жан-Люк Меланшон;جان لوك ميلانشون;梅朗雄;ジャンリュック・メランション;장뤼크 멜랑숑;ז'אן-לוק מלנשון			ed
Jean-Lucien Savi de Tové	1,3f,el53
Jean-Marc Ayrault	0,2,e85f,ea3v;2,2,ec2b,ed5a	7711
Jean-Marie Le Pen	t3,2,d4a5,e71f			Le Pen
Jean-Noël Barrot	2,2,ek9l	30339198
Jean-Pierre Chevènement	8,2,dk5c,dn1t;f,2,dt64,dw8t	736502		Chevènement
Jean-Pierre Raffarin	0,2,dy56,e15v	63263
Jean-Yves Le Drian	8,2,e85g,ed5a;2,2,ed5h,ei5k	559040		Le Drian
Jeane Kirkpatrick	24,0,dd24,dh41
Jeanine Áñez	1,3h,efbc,egb8	16581287
Jeanne Shaheen	4,6l,dt19,dz19;a,0,e513	270316
Jeb Bush	4,6s,dv15,e312;c,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Colyer	4,77,ee1v,ef1e
Jeff Landry	4,6f,ek18
Jeff Sessions	a,0,dt13,ed28;l,0,ed29,eeb7	358443
Jeff Zients	1g,0,ej28,el1k
Jefferson Davis	1,9a,a12i,a555
Jeffrey Bostic	1,3u,elbu
Jeffrey Donaldson	bc,5h,eh6u,ek3t
Jeh Johnson	3e,0,e9cn,ed1k	6176439
Jen Psaki	35,0,eh1k,ei5d	12066523
Jennifer Geerlings-Simons	1,4f,el7g		Jennifer Simons	Geerlings-Simons
Jennifer Granholm	4,89,dz11,e711;1t,0,eh2p,el1k
Jenniffer González	4,6h,el12		Jenniffer González-Colón
Jenny Shipley	0,q,dtc8,dvc5	235996
Jens Spahn	9,3,ee3e,ehc8;rz,3,el55	86294
Jens Stoltenberg	0,2k,e1ah,e9ag;1k,5w,eaa1,eka1;7,2k,el24	57665	Йенс Столтенберг;ينس ستولتنبرغ;斯托尔滕贝格;イェンス・ストルテンベルグ;옌스 스톨텐베르그;ינס סטולטנברג			eaa,ekc
Jens Weidmann	1,8u,e751,ehcv
Jens-Frederik Nielsen	0,5l,el47
Jeppe Kofod	2,1m,ef6r,eicf
Jeremiah Manele	0,2u,ek52	6180897
Jeremy Corbyn	r,1,eb9c,eg44		Джереми Корбин;جيريمي كوربين;杰里米·科尔宾;ジェレミー・コービン;제러미 코빈;ג'רמי קורבין			eb8,eg4	eb63
Jeremy Hunt	1c,1,e894,ee79;17,1,ee79,ef7o;1m,1,eiae,ek75	333533
Jeremy Thorpe	8c,1,cz1i,d85a
Jeroen Dijsselbloem	7,r,e8b5,edaq;6q,8,e91l,ee1d	1033303
Jerome Powell	5h,0,ee25	6182718	Jay Powell
Jerry Brown	4,6d,d716,df13;4,6d,e713,ef17	152451
Jerry Rawlings	1,2o,ddcv,dx17	51002
Jerzy Buzek	0,5,dtav,dxaj;1,67,e57e,e81h	55910
Jerzy Urban	ni,5,dd8i,dl4c
Jesse Helms	a,0,d513,dz13
Jesse Jackson	c,0,dfb3,dg7j
Jesse Ventura	4,8a,dv14,dz16
Jeyhun Bayramov	2,3p,eg7g
Jiang Zemin	20,6,dl6o,dybf;1,6,dp3r,dz3f	16597	江泽民;Цзян Цзэминь;جيانغ زيمين;江沢民;장쩌민;ג'יאנג דזה-מין	Jiang		dp,dz
Jill Stein	c,0,e7ao,e8b6;c,0,eb6m,ecb8;c,0,ejb9,ekb5
Jim Bolger	0,q,dmb2,dtc8
Jim Chalmers	3x,a,ei5n	16217223
Jim Douglas	4,8s,dz19,e716
Jim Doyle	4,8j,dz16,e713
Jim Edgar	4,76,dn1e,dv1b
Jim Folsom Jr.	4,66,dp4m,dr1g		Jim Folsom
Jim Geringer	4,8k,dr12,dz16
Jim Gibbons	4,7v,e311,e713
Jim Gilmore	4,6c,du1h,dy1c;c,0,e34q,e37e;c,0,eb7t,ec2c		James Gilmore
Jim Guy Tucker	4,7j,docc,ds7f
Jim Hodges	4,6z,dv1d,dz1f
Jim Hunt	4,6w,d918,dh15;4,6w,dp19,dx16		James Hunt
Jim Justice	4,72,ed1g,el1d;a,0,el1e	20684288
Jim Martin	4,6w,dh15,dp19
Jim Pillen	4,7u,ej15
Jim Webb	6p,0,dj51,dk2n;a,0,e313,e913;c,0,eb72,ebak		James Webb
Jim Wright	2m,0,dj16,dl66
Jim Yong Kim	1,7i,e871,ef21		Jim Kim
Jimmie Åkesson	tx,16,e157
Jimmy Carter	4,1z,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter;Джимми Картер;جيمي كارتر;吉米·卡特;ジミー・カーター;지미 카터;ג'ימי קרטר
Jimmy Cherizier	si,28,eg6a				Barbecue
Jimmy Morales	1,2y,ec1e,eg1e	17995110
Jiří Dienstbier	2,5k,dlca,do72
Jiří Paroubek	0,z,e14p,e294	161671
Jiří Rusnok	0,z,e97a,ea1t	12025475
Jo Swinson	49,1,ef7m,efcd
Joachim Gauck	1,3,e83i,ed3i	2538
Joachim Nagel	1,8u,ei11
Joachim von Ribbentrop	2,3,c624,cd4u
Joan Burton	54,m,ea74,ec56	444685
Joan Finney	4,77,dn1e,dr19
Joaquim Chissano	1,48,dib6,e122	208355
Joaquín Almunia	4s,j,dt6l,dw3l;40,8,e04q,e629;59,8,e629,eaav	311229
Joaquín Balaguer	1,3l,cy71,da8g;1,3l,di8g,ds8g
Jodi Rell	4,84,e071,e715		M. Jodi Rell
Joe Biden	a,0,d513,e51f;6,0,e51k,ed1k;c,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든;ג'ו ביידן			e48
Joe Clark	0,g,db64,dc33
Joe Hockey	3x,a,e99i,eb9l	6210353
Joe Lieberman	a,0,dl13,e913;34,0,dw88,dwb7		Joseph Lieberman
Joe Lombardo	4,7v,ej12
Joe Manchin	4,72,e11h,e6bf;a,0,e6bf,el13
Johan Jørgen Holst	2,2k,dp42,dq1d
Johann Schneider-Ammann	1,2a,ec11,eccv			Schneider-Ammann
Johann Wadephul	2,3,el56
Johannes Hahn	77,8,efc1,ekbu	78647
Johannes Rau	26,8p,da9k,du69;1,3,dv71,e06u	2551
John Adams	6,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	a,0,dr13,dx13;l,0,dx22,e123	311141
John Atta Mills	6,2o,dt17,dx17;1,2o,e517,e87o	51008	John Evans Atta Mills	Mills
John Baldacci	4,88,dz18,e715
John Barrasso	a,0,e36p;8x,0,el13	720521
John Bel Edwards	4,6f,ec1b,ek18	6221385
John Bercow	93,1,e56m,efb4	263147
John Boehner	46,0,e313,e713;2m,0,e715,ebat	11702				e7,eba
John Bolton	24,0,e182,e2cv;1d,0,ee49,ef9a	311269	John R. Bolton;Джон Болтон;جون بولتون;约翰·博尔顿;ジョン・ボルトン;존 볼턴;ג'ון בולטון
John Brennan	2b,0,e938,ed1k	984191
John Bruton	1y,m,dqcf,dt6q
John C. Calhoun	6,0,9134,98cs;11,0,9k41,9l3a
John Carney	4,7k,ed1h,el17
John Connally	4,7h,cv1f,d11l;23,0,d32b,d46c
John Cornyn	a,0,dyc2;8x,0,eb13,ef13	719568
John Deutch	2b,0,dr5a,dscf
John Edwards	a,0,dv13,e113;34,0,e076,e0b2
John Engler	4,89,dn11,dz11
John F. Kennedy	a,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy;Джон Кеннеди;جون كينيدي;约翰·肯尼迪;ジョン・F・ケネディ;존 F. 케네디;ג'ון קנדי		JFK
John Foster Dulles	11,0,cl1q,cr4m
John Garang	tv,23,df5g,e17u;t,23,e179,e17u	167444
John Gummer	d,1,dl7o,dp5r;2v,1,dp5r,dt52		John Selwyn Gummer
John Hay	11,0,b29u,b971
John Healey	1o,1,ek75	615077
John Hickenlooper	v4,0,dz7l,e71b;4,83,e71b,ef18;c,0,ef34,ef8f;a,0,eh13	430518
John Hoeven	4,8b,dwcf,e6c7;a,0,e713	374762
John Howard	3x,a,d9bj,df3b;0,a,ds3b,e3c3	51330
John Hume	bo,5h,dbbs,dxbb
John Hutton	1o,1,e4a3,e565
John Kasich	4,7x,e71a,ef1e;c,0,eb7l,ec54	69319
John Kelly	3e,0,ed1k,ed7v;1g,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	a,0,dh12,e921;c,0,dz92,e0b2;11,0,e921,ed1k;zk,0,eh1k,ek36	22316	Джон Керри;جون كيري;约翰·克里;ジョン・ケリー;존 케리;ג'ון קרי
John Key	0,q,e4bj,eccc	57783
John Kirby	xr,0,ei61,el1k
John Kitzhaber	4,7y,dr19,dz1d;4,7y,e71a,eb2i
John Kufuor	1,2o,dx17,e517	51005
John Lee Ka-chiu	1n,69,ei71	9051824	John Lee	Lee
John Lynch	4,6l,e116,e913
John Magufuli	1,3o,ebb5,eh3h	5018756
John Mahama	1,2o,e87o,ed17;1,2o,el17	50678	John Dramani Mahama
John Major	1m,1,dlaq,dmbs;0,1,dmbs,dt52	9559	Джон Мейджор;جون ميجور;约翰·梅杰;ジョン・メージャー;존 메이저;ג'ון מייג'ור
John McCain	a,0,dj13,ee8p;c,0,e34p,e4b4	10390	Джон Маккейн;جون ماكين;约翰·麦凯恩;ジョン・マケイン;존 매케인;ג'ון מקיין			e42,e4c
John McDonnell	8z,1,eb9d,eg44
John McKernan	4,88,dj18,dr15
John Negroponte	24,0,dx9j,e06n;3b,0,e14l,e32d;3l,0,e32r,e51k	453868
John Podesta	1g,0,duak,dx1k	1290476
John Poindexter	1d,0,dhc4,dibp
John Prescott	5,1,dt52,e36r	332393
John Quincy Adams	11,0,8t9m,9134;1,0,9134,9534	11816
John Ratcliffe	3b,0,eg5q,eh1k;2b,0,el1n	16980175
John Redwood	ds,1,dp5r,dr6q
John Reid	1j,1,e255,e36r
John Rowland	4,84,dr14,e071		John G. Rowland
John Snow	23,0,dz23,e26s	449689
John Steenhuisen	bb,w,efbh;d,w,ek73	6258967
John Sununu	4,6l,df16,dl14;1g,0,dl1l,dncg		John H. Sununu
John Swinney	1z,6y,ek58	333811
John Thune	a,0,e113;2a,0,el13	462981
John Waihee	4,7n,dic1,dqc5
John Warner	6p,0,d454,d648;a,0,db12,e513
Johnny Briceño	0,3x,egbc	6266369
Joice Mujuru	6,45,e0c6,eac8	981736
Joko Widodo	nj,17,e8af,eaag;1,17,eaak,ekak	3318231	Jokowi;Джоко Видодо;جوكو ويدودو;佐科·维多多;ジョコ・ウィドド;조코 위도도;ג'וקו וידודו		Jokowi	ea7,ekc
Jomo Kenyatta	1,3m,cwcc,da8m
Jon Corzine	a,0,dx13,e21h;4,6m,e21h,e61j
Jon Huntsman	4,8g,e113,e58b;61,0,e58b,e74s;c,0,e76l,e81g;ew,0,eda3,efa3	11607	Jon Huntsman Jr.
Jonas Gahr Støre	0,2k,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	1p,b5,cy3d,dy2m					d7,dy
Jonathan Powell	kx,1,dt52,e36r;1d,1,ekc2	3183438
Jonathan Reynolds	3j,1,ek75,el95
Jordan Bardella	bk,2,eib5
Jordi Pujol	1,6e,dc58,dzci
Jorge Batlle	1,3w,dw31,e131
Jorge Rodríguez	4x,12,eh15	3295308
Jorge Sampaio	1,22,ds39,e239	156780
Joschka Fischer	2,3,duar,e1bm	57344
Jose Maria Sison	3f,2p,d0cq,eicg
Jose Ramos-Horta	2,3y,dwaj,e26p;1,3y,e35k,e85k;1,3y,ei5k	11665		Ramos-Horta			d7b
Josef Tošovský	0,z,dtch,du7m
Josef Zieleniec	2,z,do72,dtan
Josep Borrell	2,j,ee67,efbu;5l,8,efc1,ekbu	312901
Josep Piqué	2,j,dw4s,dy7a
Joseph Aoun	id,1f,ed38,el19;1,1f,el19	29033962
Joseph Boakai	6,4k,e21g,ee1m;1,4k,ek1m	2630483
Joseph Chamberlain	i9,1,az6t,b79g
Joseph Deiss	2,2a,dv51,dycv;1,2a,e011,e0cv	123823
Joseph Dion Ngute	0,30,ef14			Ngute
Joseph Estrada	1,2p,du6u,dx1k	212733
Joseph Goebbels	102,3,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,1b,dx1h,ef1o	57416
Joseph Kony	1p,ah,dj
Joseph Luns	2,r,coad,d376;1k,5w,d3a1,dg6p
Joseph Muscat	0,4h,e93b,eg1d	938224
Joseph Stalin	20,61,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин;جوزيف ستالين;约瑟夫·斯大林;ヨシフ・スターリン;이오시프 스탈린;יוסיף סטלין			bs
Joseph Wu	2,15,ee2q,ek5k	6288088
Josh Earnest	35,0,ea6k,ed1k	6288836
Josh Green	4,7n,eic5
Josh Shapiro	4,7e,ej1h	6289368
Josh Stein	4,6w,el11
Joshua Bolten	36,0,dz6q,e24f;1g,0,e24e,e51k	649653	Josh Bolten
Joshua Nkomo	ro,45,ctc,djcm;6,45,dm86,dv71
Joshua Wong	qh,69,ec4a,eg6u						ea9
Josip Broz Tito	1,5n,cl1e,dc54		Marshal Tito;Иосип Броз Тито;جوزيف بروز تيتو;铁托;ヨシップ・ブロズ・チトー;요시프 브로즈 티토;יוסיפ ברוז טיטו
José Antonio Kast	1,3k,em3b						ed8
José Bové	c,2,e321,e34m
José Eduardo dos Santos	1,35,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	1,s,elaa
José Luis Rodríguez Zapatero	0,j,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	2,j,eh7c
José Manuel Barroso	0,22,dy46,e07h;1,5u,e0bm,eaav	15849	Jose Manuel Durao Barroso;Жозе Мануэл Баррозу;جوزيه مانويل باروزو;巴罗佐;ジョゼ・マヌエル・バローゾ;조제 마누엘 바호주;ז'וזה מנואל בארוזו			e0b,eaa
José Manuel García-Margallo	2,j,e7cm,ecb4			García-Margallo
José Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9	57649
José María Aznar	0,j,ds55,e04h	55637	Хосе Мария Аснар;خوسيه ماريا أزنار;阿斯纳尔;ホセ・マリア・アスナール;호세 마리아 아스나르;חוסה מריה אסנאר			ds,e06
José María Gil-Robles	1,67,dt1e,dv7k			Gil-Robles
José Montilla	1,6e,e2bs,e6cr
José Mujica	1,3w,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Múcio	8,t,ej11		Jose Mucio Monteiro	Múcio
José Raúl Mulino	1,37,ek71	108454869	Jose Mulino
José Sarney	1,t,dh3f,dm3f	244997
José Sócrates	0,22,e13c,e76l	182367
Jotham Napat	0,34,el2b	115252004
Jovenel Moïse	1,28,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
Jozef Moravčík	0,14,dq3g,dqcd
Jozef Tiso	1,14,c7aq,cd44
Jozias van Aartsen	2,r,du83,dy7m	1366279		van Aartsen
João Lourenço	1,35,ed9q	28650390
Juan Carlos Varela	6,37,e571,ea71;1,37,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3n,dp8f,du8f
Juan Guaidó	4x,12,ef15,ej15	58833335	Хуан Гуайдо;خوان غوايدو;瓜伊多;フアン・グアイド;후안 과이도;חואן גוואידו			ef,ej1
Juan José Ibarretxe	1,97,dv12,e557
Juan Manuel Santos	8,3q,e27j,e55m;1,3q,e687,ee87	57311
Juan Orlando Hernández	1,32,ea1r,ei1r	5951723		Hernández
Juan Perón	1,25,ce64,cn9l;1,25,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	2,33,eka1	357538		de la Fuente
Judd Gregg	4,6l,dl14,dp12;a,0,dp13,e713
Judit Varga	b,1c,ef7c,ej7v
Judith Suminwa	0,1b,ek6c
Judy Martz	4,7t,dx11,e113
Juha Sipilä	0,1q,eb5t,ef66	1711532
Juhan Parts	0,2x,dz4a,e14d	312894
Julia Gillard	5,a,e3c3,e66o;0,a,e66o,e96r	41563	Джулия Гиллард;جوليا غيلارد;朱莉娅·吉拉德;ジュリア・ギラード;줄리아 길러드;ג'וליה גילארד			e66,e96
Julia Klöckner	d,3,ee3e,ehc8;4v,3,el3p	88158
Julian Smith	2i,1,ef7o,eg2d
Julie Bishop	2,a,e99i,ee8s	434858
Julio Anguita	rj,j,dl2,dwa
Julio María Sanguinetti	1,3w,dh31,dm31;1,3w,dr31,dw31	311428
Julius Chan	0,10,dq8u,dt3r
Julius Maada Bio	1,4b,ds1g,ds3t;1,4b,ee44	283829		Bio
Julius Malema	sf,w,e97q						e44
Julius Nyerere	1,3o,cw4q,dhb5
Julián Castro	2d,0,ea7s,ed1k;c,0,ef1c,eg12	970720
Junichiro Koizumi	0,l,dx4q,e29q	130852	小泉純一郎;Дзюнъитиро Коидзуми;جونيتشيرو كويزومي;小泉纯一郎;고이즈미 준이치로;ג'וניצ'ירו קואיזומי			dx4,e2a
Juraj Blanár	2,14,ejap
Jussi Halla-aho	8a,1q,ed6a,eh8e;22,1q,ej6l			Halla-aho
Justin Nsengiyumva	0,4a,el7
Justin Trudeau	8c,g,e94e,el39;0,g,ebb4,el3e	3099714	Джастин Трюдо;جاستن ترودو;贾斯廷·特鲁多;ジャスティン・トルドー;쥐스탱 트뤼도;ג'סטין טרודו			eba,el
Justin Welby	9i,99,e924,el16
Justine Greening	5n,1,e894,ec7e;1a,1,ec7e,ee18	333012
Jusuf Kalla	6,17,e0ak,e5ak;6,17,eaak,efak	76354
Juvénal Habyarimana	1,4a,d575,dq46
Jyrki Katainen	0,1q,e76m,ea6o	57638
Ján Kubiš	2,14,e274,e51q;12v,2z,eh1i,ehc6
János Kádár	nd,1c,cob4,dk5m
János Martonyi	2,1c,du78,dy5r;2,1c,e65t,ea66	58190
János Áder	1,1c,e85a,ei5a	57467
Jóhanna Sigurðardóttir	0,4w,e521,e95n	57772
Józef Oleksy	0,5,dr37,ds27	55924
Józef Piłsudski	9z,5,bmbe,bqce
József Antall	0,1c,dm5n,dpcc
Jörg Haider	6l,x,di9d,dw51;4,a0,dl5u,e4ab	44274	Joerg Haider
Jörg Kukies	7,3,ekb7,el56
Jörg Meuthen	66,3,eb74,ei1s
Jürgen Trittin	j,3,duar,e1bm
Jüri Ratas	0,2x,ecbn,eh1q	2621730
K. P. Sharma Oli	0,49,ebac,ec84;0,49,ee2f,eh7d;0,49,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
Kadri Simson	6c,8,efc1,ekbu
Kadri Veseli	22,2c,eac8,efcq
Kai Wegner	8g,3,ej4r
Kais Saied	1,2l,efan	16120878
Kaiser Wilhelm II	3d,3,as6f,bmb9		Wilhelm II
Kaja Kallas	0,2x,eh1q,ek7n;5l,8,ekc1	11869065	Кая Каллас;كايا كالاس;卡娅·卡拉斯;カヤ・カラス;카야 칼라스;קאיה קאלאס			ek7
Kajsa Ollongren	8,r,ei1a,ek72
Kamala Harris	l,6d,e713,ed13;a,0,ed13,eh1i;6,0,eh1k,el1k;c,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис;كامالا هاريس;卡玛拉·哈里斯;カマラ・ハリス;카멀라 해리스;קמלה האריס
Kamisese Mara	0,2g,d2aa,dj4d;0,2g,djc5,do62;1,2g,dq1i,dw5t
Kamla Persad-Bissessar	0,44,e65q,eb99;0,44,el51	57712		Persad-Bissessar
Kang Kyung-wha	2,f,ed6i,eh28			Kang
Kao Kim Hourn	2k,9t,ej19			Kao
Karel De Gucht	2,1u,e07i,e57h;3w,8,e629,eaav	381218		De Gucht
Karel Schwarzenberg	2,z,e319,e558;2,z,e67d,e97a	58195
Karel Van Miert	59,8,dp16,dv9f			Van Miert
Karen Bradley	4i,1,ec7e,ee18;2i,1,ee18,ef7o	264560
Karim Khan	58,8x,eh6g
Karin Keller-Sutter	1,2a,el11,elcv	115881		Keller-Sutter
Karin Kneissl	2,x,edci,ef63	1729478
Karine Jean-Pierre	35,0,ei5d,el1k	28957228
Karl Dönitz	1,3,cd4u,cd5n
Karl Erjavec	2,2q,e82a,ee9d	58079
Karl Lauterbach	9,3,ehc8,el56
Karl Nehammer	13,x,ehc6,el1a	42860944
Karl Rove	du,0,e128,e38v
Karl-Theodor zu Guttenberg	m,3,e52a,e5as;8,3,e5as,e733	76924	Karl-Theodor Guttenberg	zu Guttenberg
Karol Nawrocki	1,5,el86						ekbo
Karoline Leavitt	35,0,el1k
Karolos Papoulias	2,k,dh7q,dl72;2,k,dpad,ds1m;1,k,e13c,eb3d	57303
Kash Patel	4m,0,el2l
Kashim Shettima	6,2j,ej5t	6374297
Kassym-Jomart Tokayev	0,1d,dva1,dy1s;1,1d,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Novák	1,1c,ei5a,ek2q	21995345
Katarina Barley	b,3,ee3e,ef6r
Kate Brown	4,7y,eb2i,ej19
Kate Forbes	5c,6y,ek58
Katerina Sakellaropoulou	1,k,eg3d,el3d	57415743
Katherina Reiche	m,3,el56
Katherine Clark	az,0,ej13	6376330
Katherine Tai	30,0,eh3i,el1k
Kathleen Blanco	4,6f,e01c,e41e
Kathleen Sebelius	4,77,dz1d,e54s;1c,0,e54s,ea69	27677
Kathy Hochul	4,6a,eh8o	45956
Katie Hobbs	4,6p,ej12
Katrín Jakobsdóttir	0,4w,edbu,ek49	467464
Kay Ivey	4,66,ed4a
Kazimierz Marcinkiewicz	0,5,e1av,e27e	55920
Kazimira Prunskienė	0,1g,dm3h,dn1a
Keiko Fujimori	r4,s,e61				Keiko
Keir Starmer	r,1,eg44,ek75;0,1,ek75	6383803	Кир Стармер;كير ستارمر;斯塔默;キア・スターマー;키어 스타머;קיר סטארמר			eg4
Keith Joseph	1a,1,dd9e,di5l
Keith Kellogg	xp,0,ee4r,eh1k;d4,0,el1k,em1	27916194
Keith Rowley	0,44,eb99,el3h	6384971
Keizo Obuchi	2,l,dt9b,du7u;0,l,du7u,dw45	313339
Kelly Armstrong	4,8b,ekcf
Kelly Ayotte	a,0,e713,ed13;4,6l,el19
Kelly Craft	24,0,ef9c,eh1k	28871485
Kellyanne Conway	jd,0,ed1k,eg8v	6386365
Kemal Derviş	m,b,dx3d,dy8a;z,9q,e18f,e52s
Kemal Kılıçdaroğlu	r,b,e65m,ejb5
Kemi Badenoch	3j,1,ej27,ek75;r,1,ekb2	21592171
Ken Livingstone	8h,1,dw54,e454	220723
Ken Salazar	a,0,e113,e51k;2h,0,e51k,e94c;et,0,eh9e,el17	342586
Kenan Evren	1,b,dc9c,dlb9
Kengo wa Dondo	0,1b,dq76,dt42;5s,1b,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Baker	1a,1,di5l,dl7o;1j,1,dmbs,do4a
Kenneth Clarke	1m,1,dp5r,dt52;37,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,2m,cwao,dnb2
Kenny Guinn	4,7v,dv14,e311
Kersti Kaljulaid	1,2x,ecaa,ehab	12366816
Ketumile Masire	1,4j,dc7i,du3v
Kevin Hassett	h0,0,ed9d,ef6s;8l,0,el1k
Kevin McAleenan	9c,0,ef4b,efbd	30122656
Kevin McCarthy	45,0,ea81,ef13;46,0,ef13,ej13;2m,0,ej17,eja3	766866
Kevin Rudd	r,a,e2c4,e3c3;0,a,e3c3,e66o;0,a,e96r,e99i;9g,a,ej3k	43135
Kevin Stitt	4,8c,ef1e
Kevin Warsh	me,0,e22o,e73v
Kgalema Motlanthe	1,w,e49p,e559	152327
Khaled Mashal	cc,75,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	0,2f,dn3k,ds3u;0,2f,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalid bin Salman	8,38,ei9r		Khaled bin Salman
Khalifa Haftar	ii,55,eb32		Khalifa Hifter
Khalil al-Hayya	9w,75,eka	khalil-al-hayya
Khawaja Asif	2,u,ed84,ee4q;8,u,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	ze,26,d84b,db17			Khieu Samphan
Khin Nyunt	11u,21,dk9i,dz8p;0,21,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	0,1x,eda4,eh1r;1,1x,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	0,l,dnb5,dp89;7,l,du7u,dx4q	315565
Kim Beazley	8,a,dgcd,dm44;r,a,ds3j,dxbm;r,a,e11s,e2c4	304561
Kim Campbell	0,g,dp6p,dpb4
Kim Dae-jung	r,f,djbc,du2p;1,f,du2p,dz2p	45785	김대중;Ким Дэ Чжун;كيم داي جونغ;金大中;קים דה-ג'ונג	Kim
Kim Il-sung	53,h,cg99,dq78	41117	김일성;Ким Ир Сен;كيم إيل سونغ;金日成;קים איל-סונג	Kim
Kim Jong-il	53,h,dq78,e7ch	10665	김정일;Ким Чен Ир;كيم جونغ إيل;金正日;קים ג'ונג-איל	Kim
Kim Jong-un	53,h,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩;كيم جونغ أون;קים ג'ונג-און	Kim
Kim Kielsen	0,5l,eaca,eh4n	10566620
Kim Min-seok	0,f,el73			Kim
Kim Moon-soo	i,f,ek8u,el48;c,f,el49,el63	483861		Kim
Kim Reynolds	4,87,ed5o
Kim Yo-jong	ju,h,eabs		김여정	Kim
Kim Yong-hyun	8,f,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	1,f,dp2p,du2p		김영삼	Kim
King Abdullah	5a,38,de6d,e181;u,38,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	u,29,dv27		Abdullah II;Abdallah II
King Albert II	u,1u,dp89,e97l	3911	Albert II of Belgium
King Alexander I	u,5n,bp8g,c2a9		Alexander I of Yugoslavia
King Baudouin	u,1u,cj7h,dp7v
King Bhumibol Adulyadej	u,11,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Boris III	di,o,bma3,cb8s		Boris III;Tsar Boris III
King Carl XVI Gustaf	u,16,d59f
King Carol II	u,i,by68,c896		Carol II
King Charles III	zv,1,cq7q,ei98;u,1,ei98	43274	Charles III;King Charles
King Constantine II	u,k,cw36,d561		Constantine II of Greece;King Constantine
King Edward VIII	u,1,c41k,c4cb		Edward VIII
King Fahd	u,38,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	u,j,ea6j		Felipe VI;King Felipe
King Frederik X	u,1m,ek1e	1004037	Frederik X;King Frederik
King George V	u,1,be56,c41k		George V
King George VI	u,1,c4cb,ck26		George VI
King Gyanendra	u,49,dx64,e45s		Gyanendra
King Harald V	u,2k,dn1h		Harald V;King Harald
King Hassan II	u,4e,ct2q,dv7n		Hassan II;King Hassan
King Hussein	u,29,ck8b,dv27		Hussein bin Talal
King Jigme Khesar Namgyel Wangchuck	u,5i,e2c		King Jigme Khesar Wangchuck;King Jigme
King Juan Carlos	u,j,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Leopold II	u,1u,a5ch,bdch		Leopold II
King Letsie III	u,4t,ds27		Letsie III
King Maha Vajiralongkorn	u,11,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Michael	u,i,c896,cfcu		Michael I of Romania;King Michael I;Mihai I
King Mohammed VI	u,4e,dv7n	57553	Mohammed VI
King Mswati III	u,51,di4p	57340	Mswati III
King Nikola I	u,3s,be8s,bmbq		Nikola I of Montenegro
King Olav V	u,2k,cp9l,dn1h		Olav V
King Peter II	u,5n,c2a9,cdbt		Peter II of Yugoslavia
King Philippe	u,1u,e97l		King Philippe of Belgium
King Salman	u,38,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	u,26,e0at	57319	Norodom Sihamoni
King Tupou VI	u,4g,e83i		Tupou VI
King Victor Emmanuel III	u,4,b47t,ce59		Victor Emmanuel III;Vittorio Emanuele III
King Willem-Alexander	u,r,e94u		Willem-Alexander
King Zog	u,2w,bw91,c747		King Zog I;Ahmet Zogu
Kiril Petkov	0,o,ehcd,ei82	106928258
Kirill Dmitriev	zl,9,el2n		Кирилл Дмитриев
Kirk Fordice	4,7s,do1e,dw1b
Kiro Gligorov	1,2t,dn1r,dvbj
Kirsten Gillibrand	a,0,e51q;c,0,ef3h,ef8s	22222
Kirstjen Nielsen	3e,0,edc6,ef4a	38858352
Kizza Besigye	r,1t,dwa
Kjell Magne Bondevik	0,2k,dtah,e1ah	207655
Klaus Hänsch	1,67,dq7j,dt1e
Klaus Iohannis	1,i,eacl,el2c	701484
Klaus Kinkel	2,3,do5i,duaq					dp,dua
Klaus Wowereit	8g,3,dx6g,eacb	8863
Klemens von Metternich	13,x,8x5p,9o3d		Prince Metternich	Metternich
Klement Gottwald	1,5k,cg6e,cl3e
Klára Dobrev	s7,1c,el61
Knut Vollebæk	2,2k,dtah,dw3h	998489
Kofi Annan	2k,2z,dt11,e2cv	1254	Кофи Аннан;كوفي عنان;科菲·安南;コフィ・アナン;코피 아난;קופי אנאן			dt,e9	dp3
Kolinda Grabar-Kitarović	1,18,eb2j,eg2i	3176299		Grabar-Kitarović
Konrad Adenauer	13,3,ch9f,cvag
Konstantin Chernenko	20,61,dg2d,dh3a
Konstantin Päts	1,2x,c64o,c87n
Konstantinos Karamanlis	1,k,dm55,dr3a
Konstantinos Mitsotakis	0,k,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,k,el3d		Constantine Tassoulas
Koo Yun-cheol	7,f,el7			Koo
Kostadin Kostadinov	r9,o,ea8
Kostas Karamanlis	0,k,e03a,e5a6	188978	Costas Karamanlis
Krešimir Zubak	1,9x,dq5v,dt3i;2x,7,dsa5,dube
Kristalina Georgieva	1n,7i,ed12,ef9u;4t,7o,efa1	265277
Kristen Michal	0,2x,ek7n	1789192
Kristi Noem	4,7g,ef15,el1p;3e,0,el1p,em3	465749
Kristian Jensen	2,1m,eb6s,ecbs;7,1m,ecbs,ef6r	3110095
Kristian Thulesen Dahl	ba,1m,e89c,ei1n			Thulesen Dahl
Kristrún Frostadóttir	0,4w,ekcl	108856371		Kristrún
Kristóf Szalay-Bobrovniczky	8,1c,ei5o			Szalay-Bobrovniczky
Krišjānis Kariņš	0,20,ef1n,ej9f	3736499
Krzysztof Skubiszewski	2,5,dl9c,dpaq
Kurmanbek Bakiyev	1,1e,e18e,e64f	484816
Kurt Beck	26,aw,dqaq,e91g;5q,3,e25e,e497
Kurt Biedenkopf	26,9k,dmb8,dy4i
Kurt Campbell	3l,0,ek2c,el1k
Kurt Georg Kiesinger	13,3,cyc1,d1al
Kurt Schuschnigg	13,x,c27t,c63b		Kurt von Schuschnigg
Kurt Volker	d4,0,ed77,ef9r
Kurt Waldheim	2k,2z,d411,ddcv;1,x,di78,do78
Kurt von Schleicher	13,3,c0c3,c11u			von Schleicher
Kwame Nkrumah	0,2o,cp36,cs71;1,2o,cs71,cy2o
Kwasi Kwarteng	1m,1,ei96,eiae	750204
Kyriakos Mitsotakis	0,k,ef78	552751
Kyriakos Pierrakakis	7,k,el3e;6q,8,elcc
Kyrylo Budanov	o9,e,eg85,em1;81,e,em1		Кирило Буданов
Károly Grósz	0,1c,dj6p,dkbo
Kārlis Ulmanis	0,20,c23h,c86j
Kęstutis Budrys	2,1g,ekcc
L. K. Advani	82,c,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
La'aulialemalietoa Leuatea Schmidt	0,4r,el9g		Laaulialemalietoa Schmidt	Schmidt
Lai Ching-te	s,15,ed98,ef1e;6,15,eg5k,ek5k;1,15,ek5k	3847080	William Lai;賴清德;赖清德;Лай Циндэ;لاي تشينغ تي;頼清徳;라이칭더;לאי צ'ינג-טה	Lai		ek
Laila Freivalds	2,16,dzaa,e23l	291648
Laimdota Straujuma	0,20,ea1m,ec2b	3089345
Lajos Kossuth	nt,1c,9p4e,9p8b
Lakhdar Brahimi	2,2e,dn65,dp23;6z,2z,e88h,ea5v
Lal Bahadur Shastri	0,c,cw69,cy1b
Lamar Alexander	4,80,db1h,dj1h;1a,0,dn3m,dp1k;c,0,dr2s,ds36;a,0,dz13,eh13
Lamberto Dini	0,4,dr1h,ds5h;2,4,ds5h,dx66	208100
Lan Fo'an	7,6,ejao			Lan
Lansana Conté	1,27,dg45,e4cm
Larry Hogan	4,79,eb1l,ej1i
Larry Kudlow	8l,0,ee42,eh1k
Larry Rhoden	4,7g,el1p
Lars Klingbeil	7,3,el56
Lars Løkke Rasmussen	0,1m,e545,e7a3;0,1m,eb6s,ef6r;2,1m,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	1,19,eiad	6496078	Abdul Latif Rashid
Laura Boldrini	4w,4,e93g,ee3m	3827737
Laura Codruța Kövesi	lz,8,efb1			Kövesi
Laura Fernández	1,1j,em58	114705150	Laura Fernandez Delgado	Fernández
Laura Kelly	4,77,ef1e
Laura Tyson	hb,0,dp25,dr2l		Laura D'Andrea Tyson
Laurent Fabius	0,2,dg7h,di3k;2,2,e85g,ec2b	217070
Laurent Gbagbo	1,3b,dwaq,e74b		Лоран Гбагбо;لوران غباغبو;洛朗·巴博;ローラン・バグボ;로랑 그바그보;לורן גבאגבו			dwa,e8
Laurent Kabila	1,1b,dt5h,dx1g	135547	Laurent-Désiré Kabila				dsa
Laurent Nuñez	f,2,elac
Laurent Wauquiez	bn,2,edca,ef62
Laurentino Cortizo	1,37,ef71,ek71
Lavrenty Beria	mm,61,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	11,0,doc8,dp1k
Lawrence Summers	23,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,43,eh5f;0,43,ek5f	6504758
Lawton Chiles	a,0,d313,dl13;4,6s,dn18,ducc
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczyński	1,5,e1cn,e64a	2757
Lech Wałęsa	b9,5,dc8v,dmcc;1,5,dmcm,drcm	444	Лех Валенса;ليخ فاونسا;瓦文萨;レフ・ワレサ;레흐 바웬사;לך ולנסה			dc9,ds
Lee Atwater	57,0,dl1k,dn1p
Lee Hsien Loong	0,43,e08c,ek5f	57643		Lee
Lee Jae-myung	4,a9,ee71,ehap;r,f,ei8s,el49;1,f,el64	12612463	이재명;Lee Jae Myung;Ли Чжэ Мён;لي جاي ميونغ;李在明;לי ג'ה-מיונג	Lee
Lee Kuan Yew	0,43,cr65,dmbs	131248		Lee
Lee Myung-bak	1,f,e42p,e92p	14342	이명박;Ли Мён Бак;لي ميونغ باك;李明博;לי מיונג-בק	Lee
Lee Nak-yon	0,f,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,15,dk1d,dw5k			Lee
Lee Zeldin	4j,0,el1t
Lena Hjelm-Wallén	2,16,dqa7,dua7			Hjelm-Wallén
Lene Espersen	2,1m,e62n,e7a3	299352
Leni Robredo	6,2p,ec6u,ei6u	6761357
Lennart Meri	1,2x,doa6,dxa8	153149
Lenín Moreno	1,1n,ed5o,eh5o	518626
Leo Varadkar	1y,m,ed6e,eg6r;1y,m,eich,ek49	1728820				ed6,ek4
Leon Brittan	1j,1,df6b,dh92;3w,8,dp16,dv9g		Sir Leon Brittan
Leon Panetta	1g,0,dq7h,dt1k;2b,0,e52d,e76u;1h,0,e771,e92r	244631
Leon Trotsky	yj,61,bm3e,bt1q		Лев Троцкий;ليون تروتسكي;托洛茨基;レフ・トロツキー;레온 트로츠키;לאון טרוצקי
Leonel Fernández	1,3l,ds8g,dw8g;1,3l,e08g,e88g
Leonid Brezhnev	20,61,cwae,deba		Леонид Брежнев;ليونيد بريجنيف;勃列日涅夫;レオニード・ブレジネフ;레오니트 브레즈네프;לאוניד ברז'נייב			cw
Leonid Kravchuk	1,e,dnc5,dq7j
Leonid Kuchma	0,e,doad,dp9m;1,e,dq7j,e11n	629702	Леонид Кучма;ليونيد كوتشما;库奇马;レオニード・クチマ;레오니드 쿠치마;לאוניד קוצ'מה			dr,e1
Leopoldo Calvo-Sotelo	0,j,dd2q,dec2			Calvo-Sotelo
Leopoldo Galtieri	1,25,ddcm,de6i
Leopoldo López	r5,12,e5c5
Les Aspin	1h,0,dp1k,dq23
Lester Maddox	4,1z,cz1b,d31c
Lester Pearson	0,g,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	7,5,dl9c,dncn;7,5,dtav,dw68	55932
Leszek Miller	0,5,dxaj,e052	55782
Leung Chun-ying	1n,69,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levi Eshkol	0,d,cv6o,d12q
Levon Ter-Petrosyan	1,2n,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Levy Mwanawasa	1,2m,dy12,e48j	212058
Lewis Libby	hq,0,dx1k,e1as	380441	Scooter Libby;I. Lewis Libby
Leyla Zana	vl,b,dnak,dq6g
Li Keqiang	s,6,e93f,ej3b	18111	李克强;Ли Кэцян;لي كه تشيانغ;李克強;리커창;לי קצ'יאנג	Li
Li Peng	s,6,dk49,du3h			Li
Li Qiang	s,6,ej3b	4414390	李强	Li
Li Shangfu	8,6,ej3c,ejao	19825651		Li
Li Zhaoxing	2,6,dz3h,e34r	463697		Li
Liam Cosgrave	1y,m,d53e,d975
Liam Fox	1o,1,e65c,e7ae;pn,1,ec7d,ef7o	332374
Liamine Zeroual	1,2e,dq1v,dv4r
Lien Chan	s,15,dp2r,dt91;6,15,ds5k,dw5k			Lien
Linas Linkevičius	8,1g,dpbb,dsca;8,1g,dwau,e0ce;2,1g,e8cd,egcb	345625
Lincoln Almond	4,7z,dr13,dz17
Lincoln Chafee	a,0,dvb2,e313;4,7z,e714,eb16;c,0,eb63,eban
Linda Lingle	4,7n,dyc2,e6c6
Linda McMahon	1a,0,el33
Linda Thomas-Greenfield	24,0,eh2p,el1k			Thomas-Greenfield
Lindsay Hoyle	93,1,efb4
Lindsey Graham	a,0,dz13;c,0,eb61,ebcl	22212
Lionel Jospin	0,2,dt63,dy56	187099	Лионель Жоспен;ليونيل جوسبان;若斯潘;リオネル・ジョスパン;리오넬 조스팽;ליונל ז'וספן			dt,dy6
Lisa Nandy	4i,1,ek75
Liu He	12,6,ee3j,ej3c	8294074		Liu
Liviu Dragnea	8e,i,eb7m,ef5r
Liz Cheney	3,0,ed13,ej13;9t,0,ef13,eh5c
Liz Kendall	4e,1,ek75,el95;8u,1,el95
Liz Truss	17,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss;Лиз Трасс;ليز تراس;利兹·特拉斯;リズ・トラス;리즈 트러스;ליז טראס			ei7,eic
Ljubčo Georgievski	0,2t,dubu,dyb1	956519
Lloyd Austin	1h,0,eh1m,el1k	941013
Lloyd Axworthy	2,g,ds1p,dwah	556027
Lloyd Bentsen	a,0,d313,dp1k;34,0,dk7c,dkb8;23,0,dp1k,dqcm
Lojze Peterle	0,2q,dm5g,do5e
Lord Carrington	17,1,db54,de45;1k,5w,dg6p,dk71		Peter Carrington
Lord Curzon	99,c,b316,b9bi;17,1,bnan,bs1m		George Curzon
Lord Fakafanua	0,4g,elci		Fatafehi Fakafanua
Lord Falconer	ui,1,dz6c,e36s		Charles Falconer;Charlie Falconer
Lord Goldsmith	l,1,dx6b,e36r		Peter Goldsmith
Lord Halifax	99,c,bu43,bz4i;17,1,c62l,c8cm
Lord Mountbatten	99,c,cf2c,cf8f		Louis Mountbatten
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	l,0,eb4r,ed1k	6680965
Lori Chavez-DeRemer	38,0,el3b
Lothar de Maizière	0,85,dm4c,dma2			de Maizière
Louis Farrakhan	bj,0,d9
Louis Freeh	4m,0,dp91,dx6p	1110029
Louis Michel	2,1u,dv7c,e07i;ae,8,e0bm,e57h	469352
Louis XIV	u,2,3z5e,5z91
Louise Arbour	58,9g,dsa1,dv9f;43,2z,e071,e46u	239235
Louise Haigh	31,1,ek75,ekbt
Lowell Weicker	a,0,d313,dl13;4,84,dn19,dr14
Loyola de Palacio	dg,8,dv9g,e0bm	255657		de Palacio
Lubomír Zaorálek	2,z,ea1t,edcd	949828
Luc Frieden	0,3z,ejbh	592101
Lucas Papademos	6,6r,dy61,e65v;0,k,e7bb,e85g	164281	Loukas Papademos
Luciana Lamorgese	f,4,ef95,eiam	67129448
Lucien Bouchard	rv,g,dm7p,ds1g;s,8r,ds1t,dx38	1873388
Lucio Gutiérrez	1,1n,dz1f,e14k	336234
Lucy Powell	6m,1,ek75,el95;69,1,elap
Ludovic Orban	0,i,efb4,egc7	671955
Ludwig Erhard	13,3,cvah,cybu
Luigi Di Maio	5,4,ee61,ef95;2,4,ef95,eiam	13581225		Di Maio
Luis Abinader	1,3l,eg8g	16594097
Luis Almagro	2,3w,e631,eb31;1k,9j,eb5q,el5q	3776268
Luis Arce	1,3h,egb8,elb8	16149892
Luis Caputo	m,25,ejca	28058800
Luis Carrero Blanco	0,j,d569,d5ck			Carrero Blanco
Luis Fortuño	4,6h,e512,e912
Luis Lacalle Pou	1,3w,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	58,8x,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luis de Guindos	m,j,e7cm,ee37;6,6r,ee61,em5v	225880		de Guindos
Luiz Inácio Lula da Silva	u5,t,dc2a,dq71;1,t,dz11,e711;1,t,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва;لويس إيناسيو لولا دا سيلفا;卢拉·达席尔瓦;ルイス・イナシオ・ルラ・ダシルバ;루이스 이나시우 룰라 다시우바;לולה דה סילבה		Lula;Lula da Silva	dy8
Lulzim Basha	c2,2w,e77p,eb6l;4r,2w,e97m,ei3l
Luminița Odobescu	2,i,ej6f,ekcn
Luong Cuong	1,n,ekal	18459548		Cuong
Luís Montenegro	0,22,ek42	11764394
Lyndon B. Johnson	2a,0,cn13,ct13;6,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Lyuben Berov	0,o,docu,dqah
László Kovács	2,1c,dq7f,du78;2,1c,dy5r,e0b1	345634
László Sólyom	1,1c,e185,e685	152335
Léon Blum	0,2,c464,c56m;0,2,c63d,c64a
Léopold Sédar Senghor	1,1s,cs96,dccv		Leopold Senghor
Ma Ying-jeou	1,15,e45k,ec5k			Ma
Mack McLarty	1g,0,dp1k,dq7h		Thomas McLarty
Macky Sall	1,1s,e842,ek42	57438
Madeleine Albright	24,0,dp1r,dt1l;11,0,dt1n,dx1k	174438	Мадлен Олбрайт;مادلين أولبرايت;奥尔布赖特;マデレーン・オルブライト;매들린 올브라이트;מדלן אולברייט			dt,dx
Magdalena Andersson	0,16,ehbu,eiai	4935873
Maggie Hassan	4,6l,e913,ed13;a,0,ed13	24053
Magnus Brunner	7,x,ehc6,ekb;c4,8,ekc1
Mahamadou Issoufou	1,1o,e747,eh42	57482
Mahamat Idriss Déby	1,2s,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	0,3i,dd7g,dzav;0,3i,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad;Махатхир Мохамад;مهاتير محمد;马哈蒂尔;マハティール・モハマド;마하티르 모하맛;מהאתיר מוחמד		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	bf,c,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi;Махатма Ганди;مهاتما غاندي;圣雄甘地;マハトマ・ガンジー;마하트마 간디;מהטמה גנדי
Mahinda Rajapaksa	1,1p,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,6g,dz3j,dz96;9o,90,e0bb;1,6g,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس;马哈茂德·阿巴斯;マフムード・アッバス;마무드 아바스;מחמוד עבאס			e1
Mahmoud Ahmadinejad	1,p,e183,e983	34448	Mahmud Ahmadinejad;Махмуд Ахмадинежад;محمود أحمدي نجاد;内贾德;マフムード・アフマディネジャド;마무드 아마디네자드;מחמוד אחמדינז'אד			e16
Mahmoud Ali Youssouf	7b,8t,el3d
Maia Sandu	0,1r,ef68,efbe;1,1r,egco	15071069
Mairead McGuinness	mj,8,egac,ekbu
Maithripala Sirisena	1,1p,eb19,efbi	6737124
Majid Takht-Ravanchi	jv,p,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,a,d7bb,df3b
Malcolm Rifkind	1o,1,do4a,dr75;17,1,dr75,dt52
Malcolm Turnbull	r,a,e49g,e5c1;0,a,eb9f,ee8o	927550	Малкольм Тернбулл;مالكولم ترنبول;马尔科姆·特恩布尔;マルコム・ターンブル;맬컴 턴불;מלקולם טרנבול			eb9,ee8
Malcolm X	bj,0,cm,cx2l
Mallikarjun Kharge	8n,c,eiaq
Mamady Doumbouya	1,27,eha1
Mamata Banerjee	x,ba,e75k	465041
Manasseh Sogavare	0,2u,ef4o,ek52	536063
Manfred Kanther	f,3,dp77,duaq
Manfred Weber	sg,3,ei5v
Manfred Wörner	1k,5w,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	sp,w,d73l,ef8p;1b,w,dq5b,e07d
Manmohan Singh	7,c,dn6l,ds5g;0,c,e05m,ea5q	41914
Manouchehr Mottaki	2,p,e18o,e6cd	374481
Mansur Yavaş	uu,b,ef48
Manuel Azaña	0,j,bzae,c19c;1,j,c45b,c733
Manuel Fraga	y,j,cu7a,d1at;te,j,d8a9,dic2;1,a6,dm25,e182
Manuel Marrero	0,1v,efcl
Manuel Marulanda	1p,9e,cw5r,e43q
Manuel Marín	6,5u,dp16,dv9f
Manuel Noriega	8j,37,df8c,dlck		Manuel Antonio Noriega;Мануэль Норьега;مانويل نورييغا;曼努埃尔·诺列加;マヌエル・ノリエガ;마누엘 노리에가;מנואל נורייגה			dh,dp
Manuel Valls	f,2,e85g,ea3v;0,2,ea3v,ecc6	10287
Manuel Zelaya	1,32,e21r,e56s	191060	Mel Zelaya
Manuela Carmena	c0,j,eb6d,ef6f
Mao Zedong	9q,6,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун;ماو تسي تونغ;毛沢東;마오쩌둥;מאו דזה-דונג	Mao		ch
Marc Racicot	4,7t,dp14,dx11;57,0,dy1i,dz7p
Marc Ravalomanana	1,2h,dy2m,e53h
Marcel Ciolacu	0,i,ej6f,el55	21179176
Marcelo Caetano	0,22,d09r,d64p
Marcelo Ebrard	8i,33,e2c5,e8c5;2,33,eec1,ej6c;m,33,eka1	1396586
Marcelo Rebelo de Sousa	1,22,ec39,em39	6756617		Rebelo de Sousa
Marcia Fudge	2d,0,eh3a,ek3m
Marco Minniti	f,4,eccc,ee61	3557346
Marco Rubio	a,0,e713,el1k;11,0,el1l	324546	Marco Antonio Rubio;Марко Рубио;ماركو روبيو;鲁比奥;マルコ・ルビオ;마코 루비오;מרקו רוביו			el1
Marcus Garvey	u1,0,bi7,c86a
Marek Belka	0,5,e052,e1av	55900
Margaret Beckett	17,1,e255,e36r	232639
Margaret Chan	3c,93,e314,ed6u
Margaret Spellings	1a,0,e11k,e51k	262554
Margaret Thatcher	1a,1,d26k,d634;r,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер;مارغريت تاتشر;撒切尔夫人;マーガレット・サッチャー;마거릿 대처;מרגרט תאצ'ר			db5
Margarita Robles	8,j,ee67	5997107
Margaritis Schinas	6,5u,efc1,ekbu
Margot Wallström	6d,8,dv9g,e0bm;2,16,eaa3,ef9a	237522
Margrethe Vestager	59,8,eab1,ekbu	270820
Margus Tsahkna	2,2x,ej4h	11716283
Mari Kiviniemi	0,1q,e66m,e76m	105068
Maria Benvinda Levi	0,48,el1		Benvinda Levi	Levi
Maria Malmer Stenergard	2,16,ek9a			Malmer Stenergard
Marian Kotleba	r0,14,e62
Marian Krzaklewski	b9,5,dn2o,dy9s
Marianne Williamson	c,0,ef1s,eg1a;c,0,ej34,ek7
Mariano Rajoy	0,j,e7cl,ee61	10819	Мариано Рахой;ماريانو راخوي;拉霍伊;マリアノ・ラホイ;마리아노 라호이;מריאנו ראחוי			e7,ee6	e092
Marina Silva	j,t,dz11,e45d;j,t,ej11	237693
Marine Le Pen	bk,2,e71g,eib5;c,2,e75g,ei4o		Марин Ле Пен;مارين لوبان;玛丽娜·勒庞;マリーヌ・ルペン;마린 르펜;מארין לה פן	Le Pen
Marine Tondelier	be,2,eica
Mario Abdo Benítez	1,3n,ee8f,ej8f		Mario Abdo	Abdo Benítez
Mario Cuomo	4,6a,df11,dqcv
Mario Draghi	1,6r,e7b1,efav;0,4,eh2d,eiam	294460	Марио Драги;ماريو دراغي;德拉吉;マリオ・ドラギ;마리오 드라기;מריו דראגי			e7b,eic
Mario Monti	0,4,e7bg,e94s	47904
Marion Barry	c3,0,db12,dn12;c3,0,dr12,dv12
Marion Maréchal	14f,2,ei36,ek6c		Marion Maréchal-Le Pen
Mariusz Błaszczak	f,5,ebbg,ee19;8,5,ee19,ejbr
Marián Čalfa	0,5k,dlc7,do72
Marjan Šarec	0,2q,ee9d,eg3d	12795878
Mark Brown	0,4u,ega1	6766871
Mark Carney	nm,g,e421,e961;nn,1,e971,eg3f;0,g,el3e	192533	Марк Карни;مارك كارني;马克·卡尼;マーク・カーニー;마크 카니;מארק קרני			el3
Mark Dayton	a,0,dx13,e313;4,8a,e713,ef17
Mark Drakeford	1z,8i,eecd,ek3k	6767407
Mark Durkan	5c,5h,dxb6,dyae;bo,5h,dxbb,e627	302620
Mark Esper	1h,0,ef7n,egb9	33190271
Mark Gordon	4,8k,ef17
Mark Latham	r,a,dzc2,e11i
Mark Meadows	1g,0,eg3v,eh1k	3956796
Mark Milley	9r,0,efa1,ej9t
Mark Rutte	0,r,e6ae,ek72;1k,5w,eka1	57792	Марк Рютте;مارك روته;马克·吕特;マルク・ルッテ;마르크 뤼터;מארק רוטה			e6a
Mark Sanford	4,6z,dz1f,e71c
Mark Warner	4,6c,dy1c,e21e;a,0,e513	453893
Marko Đurić	2,v,ek52
Markus Söder	x2,3,ee3g	50664	Markus Soeder
Markwayne Mullin	a,0,ej13,em3;3e,0,em3
Maroš Šefčovič	6,5u,e629,ekbu;3w,8,ekc1	512678
Mart Helme	qj,2x,e94d,eg74
Mart Laar	0,2x,doal,dqb8;0,2x,dv3p,dy1s	307473
Mart Siimann	0,2x,dt3h,dv3p
Marta Kos	5e,8,ekc1
Martin Bangemann	m,3,dg6r,dkc9;83,8,dl16,dv9f
Martin Griffiths	12x,2z,ee2g,eh7j;dj,2z,eh7j,ek6u
Martin Luther King Jr.	s5,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	5c,5h,e358,ed19	57689
Martin O'Malley	bw,0,dvc7,e31h;4,79,e31h,eb1l;c,0,eb5u,ec21
Martin Schulz	1,67,e81h,ed1h;5q,3,ed3j,ee2d	17905
Martine Aubry	i,2,dt64,dwai;4s,2,e4bq,e89h
Martti Ahtisaari	1,1q,dq31,dw31	29230
Marty Walsh	ux,0,ea16,eh3m;38,0,eh3n,ej3b
Martín Torrijos	1,37,e091,e571	276283
Martín Vizcarra	1,s,ee3n,egb9
Marwan Barghouti	ql,ar,dq
Mary Fallin	4,8c,e71a,ef1e
Mary Harney	54,m,dt6q,e29d	467625
Mary Lou McDonald	b8,m,ee2a
Mary McAleese	1,m,dtbb,e7ba	174662
Mary Robinson	1,m,dmc3,dt9c;43,2z,dt9c,dy9c
María Corina Machado	r,12,e87		Maria Machado
María Jesús Montero	7,j,ee67	maria-montero
Masoud Pezeshkian	1,p,ek7s	5933752	Massoud Pezeshkian;Масуд Пезешкиан;مسعود بزشكيان;佩泽希齐扬;マスード・ペゼシュキアン;마수드 페제시키안;מסעוד פזשכיאן			ek7	ek69
Masrour Barzani	0,8y,ef7a
Massad Boulos	11y,0,el41
Massimo D'Alema	0,4,dual,dw4p	47602
Massoud Barzani	sw,19,db31;1,8y,e16e,edb1	315927	Masoud Barzani;Massud Barzani;Масуд Барзани;مسعود بارزاني;马苏德·巴尔扎尼;マスード・バルザニ;마수드 바르자니;מסעוד ברזאני			dn,ed
Mate Boban	qr,7,do73,dq28
Mate Granić	2,18,dp5s,dw1r
Mateusz Morawiecki	0,5,edcb,ejcd	11771436
Mathias Cormann	7,a,e99i,egau;2k,an,eh61	1813692
Mathieu Kérékou	1,4s,d4aq,dn44;1,4s,ds44,e246	206719
Matt Bevin	4,7q,ebc8,efca
Matt Blunt	4,7a,e11a,e51c
Matt Gaetz	3,0,ed13,ekbd
Matt Hancock	1c,1,ee79,eh6q	478161
Matt Mead	4,8k,e713,ef17
Matt Meyer	4,7k,el1l
Matteo Piantedosi	f,4,eiam
Matteo Renzi	0,4,ea2m,eccc	47563	Маттео Ренци;ماتيو رينزي;马泰奥·伦齐;マッテオ・レンツィ;마테오 렌치;מתאו רנצי			ea,ecc
Matteo Salvini	sy,4,e9cf;f,4,ee61,ef95;5,4,eiam	1055449	Маттео Сальвини;ماتيو سالفيني;萨尔维尼;マッテオ・サルビーニ;마테오 살비니;מתאו סלביני			ee3
Matthew Whitaker	9a,0,eeb7,ef2e;eu,0,el41	6790538
Matti Vanhanen	0,1q,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,4d,dabb,e4bb	297957
Mauno Koivisto	1,1q,de1r,dq31
Maura Healey	4,6k,ej15
Maurice Bishop	0,4v,db3d,dfaj
Mauricio Funes	1,47,e561,ea61	57342
Mauricio Macri	v0,25,e3ca,ebca;1,25,ebca,efca	561837	Маурисио Макри;ماوريسيو ماكري;毛里西奥·马克里;マウリシオ・マクリ;마우리시오 마크리;מאוריסיו מאקרי			ebb,ef
Mauro Vieira	2,t,eb11,ec5c;2,t,ej11	18708068
Max Baucus	a,0,dacf,ea26;61,0,ea2l,ed1g	470748
Maxim Ryzhenkov	2,y,ek6r		Maksim Ryzhenkov
Maxime Prévot	2,1u,el23
Maxime Verhagen	2,r,e32m,e6ae	554116
Maximilien Robespierre	st,2,857r,867r
Mazloum Abdi	7h,b1,ebab
Małgorzata Kidawa-Błońska	94,5,eb6p,ebbb;12n,5,ejbd			Kidawa-Błońska
McGeorge Bundy	1d,0,ct1k,cy2s
Megawati Sukarnoputri	so,17,dpcm,ds6m;6,17,dval,dx7n;1,17,dx7n,e0ak	76179	Megawati Soekarnoputri;Мегавати Сукарнопутри;ميغاواتي سوكارنوبوتري;梅加瓦蒂;メガワティ・スカルノプトリ;메가와티 수카르노푸트리;מגוואטי סוקרנופוטרי		Megawati	ds,e1
Mehmet Ali Talat	1,7d,e14o,e64n
Mehmet Şimşek	7,b,e551,ebbo;5,b,ebbo,ee79;7,b,ej63	945364
Mel Carnahan	4,7a,dp1b,dwag
Mel Martinez	2d,0,dx1o,dzcc;a,0,e113,e599	435010
Mel Stride	4e,1,eiap,ek75;8z,1,ekb4
Meles Zenawi	1,31,dn5s,dr8m;0,31,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Melvin Laird	1h,0,d11m,d51t
Menachem Begin	0,d,d96k,dfaa		Менахем Бегин;مناحيم بيغن;梅纳赫姆·贝京;メナヘム・ベギン;메나헴 베긴;מנחם בגין
Mengistu Haile Mariam	1,31,d923,dn5l			Mengistu
Menzies Campbell	49,1,e232,e3af		Ming Campbell;Sir Menzies Campbell
Meral Akşener	f,b,dsb8,dt6u;sj,b,edap,ek4r
Merrick Garland	l,0,eh3b,el1k	1922011
Mesut Yılmaz	0,b,dn6n,dnbk;0,b,ds36,ds6s;0,b,dt6u,dv1b	366692
Mette Frederiksen	0,1m,ef6r	5015	Метте Фредериксен;ميتي فريدريكسن;梅特·弗雷泽里克森;メッテ・フレデリクセン;메테 프레데릭센;מטה פרדריקסן			ef8
Mevlüt Çavuşoğlu	2,b,ea8t,ej63	249206
Mia Mottley	0,3u,ee5p	6827147
Michael Bennet	a,0,e51l;c,0,ef52,eg2b	554792
Michael Bloomberg	4a,0,dy11,e9cv;c,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3e,0,e12f,e51l	733612
Michael Collins	ss,m,bn,bq1;h5,m,bq1g,bq8m
Michael D. Higgins	1,m,e7bb,elba	57276	Michael Higgins
Michael Dukakis	4,6k,d712,db14;4,6k,df16,dn13;c,0,dj4t,dkb8
Michael Fallon	1o,1,ea7f,edb1
Michael Flynn	1d,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	r,1,dcba,dfa2
Michael Forsyth	6x,1,dr75,dt52
Michael Froman	30,0,e96l,ed1k	6830434
Michael Gove	1a,1,e65c,ea7f;37,1,eb59,ec7e;ua,1,eh9f,ek75	333937
Michael Hayden	2b,0,e25u,e52c	449604
Michael Heseltine	1o,1,df16,di19;5,1,dr75,dt52
Michael Howard	1j,1,dp5r,dt52;r,1,dzb6,e1c6
Michael Häupl	vg,x,dqb7,ee5o	45377
Michael Ignatieff	r,g,e4ca,e752
Michael Kretschmer	26,9k,edcd
Michael Leavitt	4,8g,dp14,dzb5;4j,0,dzb6,e11q;1c,0,e11q,e51k	879432	Mike Leavitt
Michael McDowell	b,m,dy66,e36e;54,m,e29d,e36e	1928579
Michael McGrath	7,m,eich,ek6q;5o,8,ekc1
Michael Mukasey	l,0,e3b9,e51k	540275
Michael Noonan	7,m,e739,ed6e
Michael Portillo	7q,1,dq7k,dr75;1o,1,dr75,dt52;8z,1,dw21,dx9i
Michael Randrianirina	1,2h,elah
Michael Sata	1,2m,e79n,eaas	299173
Michael Spindelegger	2,x,e4c2,e9cg;33,x,e74l,ea91	11735
Michael Steele	10,79,dz1f,e31h;57,0,e51u,e71e
Michael Steiner	au,2c,dy2e,dz78
Michael Whatley	57,0,ek38,el8m
Michal Kováč	1,14,dp32,du32
Michal Šimečka	r6,14,ei57
Micheal Martin	1y,m,eg6r,eich;1y,m,el1n	920403
Michel Aoun	0,1f,dk9m,dmad;1,1f,ecav,eiau	363392
Michel Barnier	2,2,e03v,e162;hj,8,eca1,eh3v;0,2,ek95,ekcd	438465	Мишель Барнье;ميشيل بارنييه;巴尼耶;ミシェル・バルニエ;미셸 바르니에;מישל ברנייה			ed,eg
Michel Camdessus	4t,7o,dj1g,dw2e
Michel Djotodia	1,1y,e93o,ea1a	8202995
Michel Rocard	0,2,dk5a,dn5f	12946
Michel Sapin	7,2,ea42,ed5a
Michel Temer	6,t,e711,ec8v;1,t,ec8v,ef11	463533	Мишел Темер;ميشال تامر;米歇尔·特梅尔;ミシェル・テメル;미셰우 테메르;מישל טמר			ec4,ee
Michele Bachmann	3,0,e313,eb13;c,0,e76d,e814
Micheline Calmy-Rey	2,2a,dz11,e7cv;1,2a,e311,e3cv;1,2a,e711,e7cv	122377		Calmy-Rey
Michelle Bachelet	1,3k,e23b,e63b;1,3k,ea3b,ee3b;43,2z,ee91,ei8v	320	Мишель Бачелет;ميشيل باشليه;巴切莱特;ミチェル・バチェレ;미첼 바첼레트;מישל בצ'לט			e2,ee
Michelle Lujan Grisham	4,7b,ef11			Lujan Grisham
Michelle O'Neill	1z,5h,ek23	6837191
Michèle Alliot-Marie	8,2,dy57,e35i;f,2,e35i,e56n;2,2,e6be,e72r	58130		Alliot-Marie
Mick Mulvaney	36,0,ed2g,eg3v;e1,0,ef12,eg3v	1235731
Mickey Kantor	30,0,dp1m,ds4c;2f,0,ds4c,dt1l
Mieczysław Rakowski	0,5,dk9r,dl82
Miguel Arias Cañete	7g,8,eab1,efbu	1317281		Arias Cañete
Miguel Cardona	1a,0,eh32,el1k
Miguel Díaz-Canel	1,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel;Мигель Диас-Канель;ميغيل دياز كانيل;迪亚斯-卡内尔;ミゲル・ディアスカネル;미겔 디아스카넬;מיגל דיאס-קאנל	Díaz-Canel		ee4
Miguel Primo de Rivera	0,j,br9f,by1s			Primo de Rivera
Miguel Ángel Moratinos	d5,8,dsbp,dz6;2,j,e04i,e6al		Miguel Moratinos
Mihai Popșoi	2,1r,ek1t
Mihai Tudose	0,i,ed6t,ee1g	12735517
Mihai-Răzvan Ungureanu	2,i,e0cs,e33c;0,i,e829,e857	152362	Mihai Răzvan Ungureanu
Mihály Varga	7,1c,e937,ekcv
Mike Beebe	4,7j,e319,eb1d
Mike Braun	a,0,ef13,el13;4,7p,el1d
Mike DeWine	a,0,dr13,e313;4,7x,ef1e
Mike Dunleavy	4,6n,eec3
Mike Easley	4,6w,dx16,e51a
Mike Espy	2s,0,dp1m,dqcv
Mike Foster	4,6f,ds18,e01c
Mike Gravel	a,0,d113,dd13;c,0,e24h,e45q
Mike Huckabee	4,7j,ds7f,e319;c,0,e31s,e434;es,0,el4l	158813
Mike Johanns	4,7u,dv17,e11k;2s,0,e11l,e39k;a,0,e513,eb13	448880
Mike Johnson	2m,0,ejap	19880665
Mike Kehoe	4,7a,el1d
Mike Lowry	4,81,dp1d,dt1f
Mike Mansfield	2a,0,ct13,d913;74,0,d96a,dkcm
Mike McCurry	35,0,dr15,dua1		Michael McCurry
Mike Parson	4,7a,ee61,el1d
Mike Pence	4,7p,e91e,ed19;6,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс;مايك بنس;迈克·彭斯;マイク・ペンス;마이크 펜스;מייק פנס			ec7f,eh2
Mike Pompeo	2b,0,ed1n,ee4q;11,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo;Майк Помпео;مايك بومبيو;蓬佩奥;マイク・ポンペオ;마이크 폼페이오;מייק פומפאו			ee4,eh1
Mike Rounds	4,7g,dz17,e718;a,0,eb13	722503
Mike Sullivan	4,8k,dj15,dr12
Mike Waltz	1d,0,el1k,el51;24,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,9,e035,e39c	150080
Mikhail Gorbachev	20,61,dh3b,dn8o;1,61,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев;ميخائيل غورباتشوف;戈尔巴乔夫;ミハイル・ゴルバチョフ;미하일 고르바초프;מיכאיל גורבצ'וב			dh3
Mikhail Kasyanov	0,9,dw57,e02o	62551
Mikhail Khodorkovsky	r,9,ea9k
Mikhail Mishustin	0,9,eg1g	4298520	Михаил Мишустин;ميخائيل ميشوستين;米舒斯京;ミハイル・ミシュスチン;미하일 미슈스틴;מיכאיל מישוסטין
Mikheil Kavelashvili	1,1z,ekct
Mikheil Saakashvili	1,1z,e01p,e3bp;1,1z,e41k,e9bh	43330	Mikhail Saakashvili;Михаил Саакашвили;ميخائيل ساكاشفيلي;萨卡什维利;ミハイル・サーカシビリ;미헤일 사카슈빌리;מיכאיל סאקשווילי			dzb,e9
Mikie Sherrill	3,0,ef13,elbk;4,6m,em1k
Miklós Horthy	10i,1c,bo31,ccaf
Miklós Németh	0,1c,dkbo,dm5n
Mikuláš Dzurinda	0,14,duau,e274	212765
Milan Babić	1,91,dncj,do2q
Milan Knežević	sb,3s,ed
Milan Kučan	1,2q,dncn,dycm	194443
Milan Martić	1,91,dq2c,dr87
Milan Milutinović	1,v,dtct,dyct	331773
Milan Panić	0,5n,do7e,dp29	milan-panic-yugoslavia
Milo Đukanović	0,3s,dz18,ecbs;1,3s,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	0,3s,ejav	101225458
Milorad Dodik	1,64,e6bf,el8	335688
Milovan Djilas	6,5n,cl1,cm1		Milovan Đilas
Miloš Jakeš	20,5k,djch,dlbo
Miloš Vučević	8,v,eiaq,ek52;0,v,ek52,el4g
Miloš Zeman	0,z,du7m,dy7f;1,z,e938,ej38	29032
Milton Obote	1,1t,cy4f,d31p;1,1t,dcch,dh7r
Min Aung Hlaing	7i,21,e73u;0,21,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,l,ej9d,eka1;64,l,elal	11518220
Mir-Hossein Mousavi	0,p,ddav,dl83;r,p,e56		Mir Hossein Moussavi	Mousavi
Mircea Geoană	2,i,dwcs,e03f;c,i,e54p,e5c6;ab,5w,efah,ek9a	435200
Mirek Topolánek	0,z,e294,e558	155880
Mireya Moscoso	1,37,dv91,e091	231946
Mirjana Marković	u6,v,dr3,dz2
Mirko Cvetković	0,v,e477,e87r	204723
Mirko Marjanović	0,v,dq3i,dwao
Mirko Šarović	1,64,dw1q,dybs
Miro Cerar	0,2q,ea9i,ee9d	17117413
Miroslav Lajčák	2,14,e51q,e679;2,14,e844,eg3l;6r,2z,ed9c,ee9i	467905
Mishal al-Ahmad al-Sabah	41,3c,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch Daniels	36,0,dx1n,dz66;4,7p,e11a,e91e	351330	Mitchell Daniels
Mitch McConnell	3v,0,e313,eb13;2a,0,eb13,eh1k;3v,0,eh1k,el13	355522	Митч Макконнелл;ميتش ماكونيل;米奇·麦康奈尔;ミッチ・マコネル;미치 매코널;מיץ' מקונל			eb,eh2
Mitt Romney	4,6k,dz12,e314;c,0,e762,e8b6;a,0,ef13,el13	4496	Willard Mitt Romney;Митт Ромни;ميت رومني;罗姆尼;ミット・ロムニー;밋 롬니;מיט רומני			e8,e8c
Mladen Ivanić	2x,7,eabh,eebk	944643
Mo Mowlam	2i,1,dt53,dvab	262727
Mobutu Sese Seko	1,1b,cxbo,dt5g		Мобуту Сесе Секо;موبوتو سيسي سيكو;蒙博托;モブツ・セセ・セコ;모부투 세세 세코;מובוטו ססה סקו	Mobutu		cxb,dtc
Mogens Lykketoft	7,1m,dp1p,dwcl;2,1m,dwcl,dxbr;6r,2z,eb9f,ec9d	1937560
Mohamad Hasan	2,3i,ejcc	6890888
Mohamed Abdelaziz	1,bb,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2v,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,1o,eh42,ej7q	3318398
Mohamed Boudiaf	1,2e,do1g,do6t
Mohamed ElBaradei	6b,8o,dtc1,e5bu;6,13,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei;Мохаммед аль-Барадеи;محمد البرادعي;穆罕默德·巴拉迪;モハメド・エルバラダイ;모하메드 엘바라데이;מוחמד אל-ברדעי			dy,e9
Mohamed Farrah Aidid	tr,2v,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,2l,dvbh,e72r	431515
Mohamed Hamdan Dagalo	7h,at,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,13,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,13,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi;Мухаммед Мурси;محمد مرسي;穆尔西;ムハンマド・モルシ;무함마드 무르시;מוחמד מורסי			e86,ea
Mohamed Muizzu	1,4d,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,4d,e4bb,e827	152381
Mohamed Ould Ghazouani	1,3d,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,2v,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,4d,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan	Waheed
Mohamed al-Menfi	9s,55,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	22,p,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	2,p,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif;Мохаммад Джавад Зариф;محمد جواد ظريف;扎里夫;モハンマド・ジャバド・ザリフ;모하마드 자바드 자리프;מוחמד ג'וואד זריף			e99,eh
Mohammad Khatami	1,p,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami;Мохаммад Хатами;محمد خاتمي;穆罕默德·哈塔米;モハンマド・ハタミ;모하마드 하타미;מוחמד ח'אתמי			dt5,e18	dt5
Mohammad Mokhber	t,p,eh88,ek7s	5703610
Mohammad Mossadegh	0,p,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,6g,ek3v	20423278
Mohammad Reza Pahlavi	121,p,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,6g,ef4e,ek3v	16192933
Mohammed Barkindo	1k,9i,ec81,ei75		Mohammad Barkindo
Mohammed Deif	vp,75,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	1,2f,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,19,eiar	3700793	Mohammed al-Sudani
Mohammed al-Bashir	0,1h,ekca,el3t		Mohammad al-Bashir
Mohammed al-Jadaan	7,38,ecav
Mohammed bin Abdulrahman	2,4l,ec1r;0,4l,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	5a,38,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,2r,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	8,38,eb1n,ei9r;5a,38,ed6l;0,38,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان;穆罕默德·本·萨勒曼;ムハンマド・ビン・サルマン;무함마드 빈 살만;מוחמד בן סלמאן	bin Salman	MBS	ed6
Mohammed bin Zayed	5a,9u,e0b3,ei5e;1,2r,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4j,ee41,ekb1	18618891
Mokhtar Ould Diay	0,3d,ek8		Moctar Ould Diay;Moctar Ould Djay
Momir Bulatović	1,3s,dmcn,du1f;0,5n,du5k,dwb4	momir-bulatovic-montenegro
Momčilo Krajišnik	12k,64,dnao,dsaj;2x,7,dsa5,duad
Mona Sahlin	5,16,dqa7,drba;6n,16,e33h,e73p
Moncef Marzouki	1,2l,e7cd,eacv	4715
Monika Wulf-Mathies	cr,8,dr1o,dv9f			Wulf-Mathies
Moon Jae-in	1,f,ed5a,ei5a	21001	문재인;Мун Чжэ Ин;مون جاي إن;文在寅;מון ג'ה-אין	Moon
Morarji Desai	0,c,d93o,db7s
Morgan Ortagus	134,0,ef43,eh1k;ke,0,el1k
Morgan Tsvangirai	bh,45,dv9b,ee2e;0,45,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,l,dp89,dq4s
Moshe Arens	8,d,dm6b,do7d;8,d,dv1r,dv76
Moshe Dayan	8,d,cz65,d663;2,d,d96k,dban
Moshe Katsav	1,d,dw81,e371	181832
Moshe Yaalon	8,d,e93i,ec5k	981881
Moshood Abiola	c,2j,dp3r,du77		Mashood Abiola
Mostafa Madbouly	0,13,ee67		Mostafa Madbouli
Moussa Faki Mahamat	7b,8t,ed3e,el3d	58117	Moussa Faki	Faki
Muammar Gaddafi	1p,55,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi;Муаммар Каддафи;معمر القذافي;卡扎菲;ムアマル・カダフィ;무아마르 카다피;מועמר קדאפי		Gadhafi;Kadhafi	dc,e8
Mugur Isărescu	0,i,dvcm,dwbs	255022
Muhamed Šaćirbegović	2,7,dr6,ds1u		Muhamed Sacirbey;Mohammed Sacirbey
Muhammad Ali Jinnah	ns,u,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Aurangzeb	7,u,ek3b
Muhammad Yunus	hh,2f,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4p,2j,dfcv,dh8r;1,2j,eb5t,ej5t	361567	Мухаммаду Бухари;محمد بخاري;穆罕默杜·布哈里;ムハンマド・ブハリ;무함마두 부하리;מוחמדו בוהארי			eb3,ej6
Muharrem İnce	c,b,ee54,ee6o
Muhyiddin Yassin	0,3i,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1p,8f,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1p,ai,dz6,e48;tm,19,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr;Муктада ас-Садр;مقتدى الصدر;穆克塔达·萨德尔;ムクタダ・サドル;무크타다 알사드르;מוקתדא א-סדר		Muqtada;Moqtada	dz,e8
Murat Karayalçın	5,b,dp9b,dr2i
Murat Karayılan	7h,8z,dv
Murhaf Abu Qasra	8,1h,ekcl			Abu Qasra
Musalia Mudavadi	zo,3m,eiar	1954003
Mustafa Akıncı	1,7d,eb4u,egan
Mustafa Kemal Atatürk	1,b,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal;Мустафа Кемаль Ататюрк;مصطفى كمال أتاتورك;穆斯塔法·凯末尔;ムスタファ・ケマル・アタテュルク;무스타파 케말 아타튀르크;מוסטפא כמאל אטאטורק			br
Mustafa al-Kadhimi	0,19,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5l,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	1,3m,dycu,e949	57291	Мваи Кибаки;مواي كيباكي;姆瓦伊·齐贝吉;ムワイ・キバキ;음와이 키바키;מוואי קיבאקי			dyc,e94
Mykhailo Fedorov	ai,e,ef8t,em1;8,e,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	ch,e,eg4
Myriam Spiteri Debono	1,4h,ek44	1647394		Spiteri Debono
Mário Centeno	7,22,ebbq,eg6f;6q,8,ee1d,eg7d
Mário Soares	0,22,d87n,dhb6;1,22,di39,ds39
Mátyás Rákosi	20,1c,cd2,co7i
Mélanie Joly	2,g,ehaq,el5d;p,g,el5d	15054353
Māris Gailis	0,20,dq9f,drcl
Māris Kučinskis	0,20,ec2b,ef1n	6112509
Nabih Berri	22,1f,doak	704220
Nadezhda Mihailova	2,o,dt5l,dx7o
Nadhim Zahawi	1a,1,eh9f,ei75;1m,1,ei75,ei96
Nadia Calviño	m,j,ee67,ejct;1,a4,ek11	20535388
Nadine Dorries	4i,1,eh9f,ei96	258586
Naftali Bennett	m,d,e93i,eb5e;0,d,eh6d,ei6u	39318	נפתלי בנט;Нафтали Беннет;نفتالي بينيت;纳夫塔利·贝内特;ナフタリ・ベネット;나프탈리 베네트
Naim Qassem	ab,8w,dn5,ekat;1k,8w,ekat		Naim Kassem
Naiqama Lalabalavu	1,2g,ekbc
Najib Mikati	0,1f,e76d,ea2f;0,1f,eh9a,el28	318493
Najib Razak	0,3i,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,1i,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	2,w,ef5u,ek6h	11043304
Nana Akufo-Addo	1,2o,ed17,el17	718601		Akufo-Addo
Nancy Faeser	f,3,ehc8,el56
Nancy Pelosi	46,0,dz13,e313;2m,0,e314,e713;2m,0,ef13,ej13	170581	Нэнси Пелоси;نانسي بيلوسي;佩洛西;ナンシー・ペロシ;낸시 펠로시;ננסי פלוסי			e3,e7;eeb,ej1
Nangolo Mbumba	1,40,ek24,el3l	287100
Naomi Long	rr,5h,ecaq
Naoto Kan	0,l,e668,e792	47846
Napoleon Bonaparte	3d,2,8g5i,8r6m	517			Napoleon
Napoleon III	1,2,9ock,9sc2;3d,2,9sc2,aa94		Louis-Napoléon Bonaparte	Napoleon III
Narendra Modi	x,a8,dxa7,ea5m;0,c,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪;ناريندرا مودي;ナレンドラ・モディ;나렌드라 모디;נרנדרה מודי			ea
Naser Orić	ib,7,do,dr
Nasry Asfura	1,32,em1r						eh3
Nasser Bourita	2,4e,ed45	26036628
Natalie Bennett	8b,1,e893,ec92
Nataša Mićić	3z,v,dyct,e024	2714911
Nataša Pirc Musar	1,2q,eicn	12797332		Pirc Musar
Nathan Deal	4,1z,e71a,ef1e
Navi Pillay	43,2z,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,2i,drcr,dw9h;0,2i,e175,each;0,2i,ekbd	57836
Nawaf Salam	1,ac,ek26,el1e;0,1f,el28
Nawaf al-Ahmad al-Sabah	41,3c,eg9t,ejcg		Nawaf al-Ahmad al-Jaber al-Sabah	al-Sabah
Nawaz Sharif	0,u,dmb6,dp7i;0,u,dt2h,dvac;0,u,e965,ed7s	134068
Nayib Bukele	vc,47,eb51,ee4u;1,47,ef61	17712353	Найиб Букеле;نجيب أبو كيلة;纳伊布·布克尔;ナジブ・ブケレ;나이브 부켈레;נאיב בוקלה			ef2
Ne Win	h6,21,cu32,ddb9			Ne Win
Nebojša Radmanović	2x,7,e2b6,eabh	310136
Nebojša Stefanović	f,v,ea4r,egas;8,v,egas,eiaq	4442477
Nechirvan Barzani	1,8y,ef6a
Necmettin Erbakan	0,b,ds6s,dt6u					ds,du
Ned Lamont	4,84,ef19
Ned McWherter	4,80,dj1h,dr1l
Neelie Kroes	59,8,e0bm,e629;kl,8,e629,eaav
Neil Abercrombie	4,7n,e6c6,eac1
Neil Kinnock	r,1,dfa2,do7i
Nelson Chamisa	bh,45,ee2f,ei1m	16207702
Nelson Mandela	rq,w,dn77,dtck;1,w,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела;نيلسون مانديلا;纳尔逊·曼德拉;ネルソン・マンデラ;넬슨 만델라;נלסון מנדלה			dh	ckc
Nelson Rockefeller	4,6a,cr11,d5ci;6,0,d6cj,d91k
Nestor Ntahontuye	0,1a,el8
Netumbo Nandi-Ndaitwah	1,40,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	2m,0,dr14,dv13;c,0,e75b,e852		Ньют Гингрич;نيوت غينغريتش;金里奇;ニュート・ギングリッチ;뉴트 깅리치;ניוט גינגריץ'			dr,dv
Ngo Dinh Diem	1,b0,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2j,dz7f,e26l;7,2j,e78h,eb5t;3c,8h,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	20,n,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,n,ec47,eh45;1,n,eh45,ej1i	10800073		Phuc
Nicanor Duarte	1,3n,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas Brady	23,0,dk9f,dp1h
Nicholas II	3d,9,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	5,1,e65b,eb58	189947
Nick Griffin	rx,1,dv9r,ea7l
Nicky Morgan	1a,1,ea7f,ec7e;4i,1,ef7o,eg2d	580375
Nicola Sturgeon	1z,6y,eabk,ej3s	467112	Никола Стерджен;نيكولا ستيرجن;尼古拉·斯特金;ニコラ・スタージョン;니컬라 스터전;ניקולה סטרג'ן			eab,ej6
Nicola Zingaretti	4r,4,ef3h,eh3e
Nicolae Ceaușescu	1,i,d63s,dlcm		Николае Чаушеску;نيكولاي تشاوشيسكو;齐奥塞斯库;ニコラエ・チャウシェスク;니콜라에 차우셰스쿠;ניקולאה צ'אושסקו			d6
Nicolae Ciucă	0,i,ehbp,ej6c	28950289
Nicolae Văcăroiu	0,i,dobk,dscb
Nicolai Wammen	7,1m,ef6r
Nicolas Hulot	7o,2,ed5h,ee94	982005
Nicolas Sarkozy	f,2,dy57,e03u;1,2,e35g,e85f	329	Николя Саркози;نيكولا ساركوزي;萨科齐;ニコラ・サルコジ;니콜라 사르코지;ניקולא סרקוזי			e2,e9
Nicole Fontaine	1,67,dv7k,dy1f
Nicolás Maduro	2,12,e289,e91g;3z,12,e935,e94j;1,12,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро;نيكولاس مادورو;马杜罗;ニコラス・マドゥロ;니콜라스 마두로;ניקולס מדורו	Maduro		e93
Nicos Anastasiades	1,4n,e92s,ej2s
Nicușor Dan	uy,i,egat,el5q;1,i,el5q	11163124
Nicéphore Soglo	1,4s,dn44,ds44
Niels Helveg Petersen	2,1m,dp1p,dwcl	425708		Petersen
Nigel Farage	ri,1,e29c,ec74;rw,1,ef3m,eh36;b7,1,ek63		Найджел Фарадж;نايجل فاراج;奈杰尔·法拉奇;ナイジェル・ファラージ;나이절 패라지;נייג'ל פראג'			ea
Nigel Lawson	1m,1,df6b,dlaq
Nikenike Vurobaravu	1,34,ei7n
Nikica Valentić	0,18,dp43,drb7
Nikita Khrushchev	5i,61,cl9e,cwae	35314	Nikita Khrushchov;Никита Хрущев;نيكيتا خروتشوف;赫鲁晓夫;ニキータ・フルシチョフ;니키타 흐루쇼프;ניקיטה חרושצ'וב			cl
Nikki Haley	4,6z,e71c,ed1o;24,0,ed1r,eecv;c,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2n,ee58	7035479
Nikola Dimitrov	2,2t,ed61,eg8u	12288374
Nikola Gruevski	0,2t,e28r,ec1i	57766
Nikola Koljević	6,64,doc,ds9
Nikola Poplašen	1,64,dub4,dv35
Nikolai Denkov	0,o,ej66,ek49
Nikolai Patrushev	aj,9,dv89,e45c;8w,9,e45c,ek5c;ci,9,ek5e	446865	Nikolay Patrushev;Николай Патрушев;نيكولاي باتروشيف;尼古拉·帕特鲁舍夫;ニコライ・パトルシェフ;니콜라이 파트루셰프;ניקולאי פטרושב
Nikolaos Michaloliakos	qq,k,dh1,ega7
Nikolay Mladenov	2,o,e61r,e93d;12u,2z,e99,eb2;12p,2z,eb25,egcv	58106
Nikos Androulakis	b6,k,ehcc
Nikos Christodoulides	2,4n,ee31,ei1b;1,4n,ej2s	48905549
Nikos Dendias	2,k,ef79,ej5q;8,k,ej6r
Nikos Kotzias	2,k,eb1r,eeak	12881818
Nino Burjanadze	22,1z,dxb9,e467	229493
Nirmala Sitharaman	8,c,ed96,ef5u;7,c,ef5v	7040049
Nkosazana Dlamini-Zuma	2,w,dv6h,e55a;7b,8t,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Norbert Hofer	c,x,ec1s,ecc4;6l,x,ef9e,eh61
Norbert Lammert	4v,3,e1ai,edao	57474
Norbert Walter-Borjans	a3,3,efc6,ehcb			Walter-Borjans
Norman Lamont	1m,1,dmbs,dp5r
Norman Mineta	2f,0,dw7l,dx1k;32,0,dx1p,e277	553502
Norman Tebbit	7q,1,dd9e,dfag;55,1,dfag,dh92;7k,1,dh92,dj6d
Norodom Ranariddh	mq,26,dp72,dt86		Prince Ranariddh
Norodom Sihanouk	4p,26,cs6k,d23i;u,26,dp9o,e0a7		King Sihanouk
Nouri al-Maliki	0,19,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki;Нури аль-Малики;نوري المالكي;努里·马利基;ヌーリ・マリキ;누리 알말리키;נורי אל-מאלכי			e25,ea9
Numan Kurtulmuş	5,b,ea8t,ed7j;22,b,ej67	982397
Nur Misuari	1p,al,d4al
Nursultan Nazarbayev	1,1d,dm4o,ef3k	57394	Nursultan Nazarbaev
Nyo Saw	0,21,el7v			Nyo Saw
Néstor Kirchner	1,25,dz5p,e3ca	170899
Oana Țoiu	2,i,el6n
Ohn Gyaw	2,21,dn9h,dube			Ohn Gyaw
Olaf Scholz	v6,3,e737,ee3d;7,3,ee3e,ehc8;13,3,ehc8,el56	61053	Олаф Шольц;أولاف شولتس;朔尔茨;オラフ・ショルツ;올라프 숄츠;אולף שולץ			eh8,el6
Oleksandr Syrskyi	7i,e,ek28		Oleksandr Syrsky
Oleksandr Turchynov	3z,e,ea2n,ea67;11s,e,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	8,e,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,e,ef8t,eg34	64486491
Olene Walker	4,8g,dzb5,e113
Oliver Dowden	4i,1,eg2d,eh9f;5,1,ej4l,ek75	19957590
Oliver Ivanović	137,v,e49,e8
Oliver Letwin	9v,1,ea7e,ec7e	333480
Oliver Tambo	z8,w,cz7l,dn77
Olivier Faure	4s,2,ee47
Olivér Várhelyi	5e,8,efc1,ekbu;av,8,ekc1
Ollanta Humala	1,s,e77s,ec7s	57254
Olli Rehn	5e,8,e0bm,e629;40,8,e629,ea7	294411
Olof Palme	0,16,d1ae,di2s
Olusegun Obasanjo	4p,2j,d82d,dba1;1,2j,dv5t,e35t	202006	Олусегун Обасанджо;أولوسيغون أوباسانجو;奥巴桑乔;オルシェグン・オバサンジョ;올루세군 오바산조;אולוסגון אובסנג'ו			dv2,e36
Olzhas Bektenov	0,1d,ek26
Omar Bongo	1,3a,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	pf,13,dp1,e71t;6,13,e71t,e72b	223568
Omar Torrijos	8j,37,d0ab,dd7v
Omar al-Bashir	1,23,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir;Омар аль-Башир;عمر البشير;奥马尔·巴希尔;オマル・バシル;오마르 알바시르;עומר אל-באשיר			dl6,eg
Omid Nouripour	67,3,ei1t,ekbf
Oriol Junqueras	r8,6e,e79h
Orrin Hatch	a,0,d913,ef13;c,0,dv71,dw1q;3r,0,eb16,ef13
Osama bin Laden	1p,9s,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;Осама бен Ладен;أسامة بن لادن;本·拉登;ウサマ・ビンラディン;오사마 빈 라덴;אוסאמה בן לאדן		Osama	du8
Oscar Luigi Scalfaro	1,4,do5s,dv5f
Oskar Lafontaine	7,3,duar,dv3i
Oswald Mosley	ry,1,c0a1,c85n
Otto Pérez Molina	1,2y,e81e,eb93	57539		Pérez Molina
Otto Schily	f,3,duar,e1bm	60788
Otto von Bismarck	13,3,ab3l,au3k		Отто фон Бисмарк;أوتو فون بسمارك;奥托·冯·俾斯麦;オットー・フォン・ビスマルク;오토 폰 비스마르크;אוטו פון ביסמרק		Bismarck
Ousmane Sonko	0,1s,ek42	56312650					ec
Owen Paterson	2i,1,e65c,e894;2v,1,e894,ea7f
Oyun-Erdene Luvsannamsrai	0,1x,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,c,ds61,du3j;7,c,e05m,e4bu;7,c,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,c,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,w,daa9,dg9e;1,w,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	0,1q,dr4d,dz4h	29110
Pablo Casado	r,j,ee7l,ei41
Pablo Iglesias	r3,j,eabf,eh54
Pablo Quirno	2,25,elas
Paddy Ashdown	49,1,dk7g,dv89;44,7,dy5r,e21u	333066
Padraig Flynn	125,8,dp16,dv9f
Paetongtarn Shinawatra	0,11,ek8g,el8t	13026319			Paetongtarn
Palmiro Togliatti	3f,4,c6,cw8l
Pam Bondi	l,6s,e714,ef18;l,0,el25		Pamela Bondi
Pamela Rendi-Wagner	6n,x,eebo,ej63			Rendi-Wagner
Pancho Villa	se,33,bh9,bo7s		Francisco Villa
Pandeli Majko	0,2w,dua2,dvat;0,2w,dy2m,dy7v
Panos Kammenos	8,k,eb1r,ef1d
Paolo Gentiloni	0,4,eccc,ee61;40,8,efc1,ekbu	1071031
Park Chung-hee	1,f,cvch,dbaq		박정희	Park
Park Geun-hye	1,f,e92p,ed3a	138048	박근혜;Пак Кын Хе;باك غيون هاي;朴槿惠;朴槿恵;פארק גון-הה	Park
Parris Glendening	4,79,dr1i,dz1f
Pascal Lamy	3w,8,dv9g,e0bm;3c,8h,e191,e98v
Pascal Lissouba	1,3v,do8v,dtap
Paschal Donohoe	7,m,ed6e,eich;6q,8,eg7d,elbi;7,m,el1n,elbi	1271675
Pasqual Maragall	1,6e,dzck,e2bs
Pasteur Bizimungu	1,4a,dq7j,dw3n	471882
Pat Buchanan	dt,0,dh26,dj31;c,0,dnca,do8k		Patrick Buchanan
Pat Cox	1,67,dy1f,e07k
Pat McCrory	4,6w,e915,ed11
Pat McFadden	9v,1,ek75,el95;4e,1,el95
Pat Quinn	4,76,e51t,eb1c
Pat Robertson	c,0,dja1,dk5g
Patriarch Kirill	yd,ay,e521
Patrice Lumumba	0,1b,cs6o,cs95
Patrice Talon	1,4s,ec46,em5	16669148
Patricia Bullrich	2z,25,ebca,efca;2z,25,ejca,elc2	9056861
Patricia Hewitt	55,1,dx68,e156;1c,1,e156,e36r	332799
Patricio Aylwin	1,3k,dm3b,dq3b
Patrick Herminie	1,5c,elaq
Patrick Leahy	a,0,d713,ej13;3r,0,e8ch,eb16;3r,0,eh1k,ej13
Patrick Mayhew	2i,1,do4a,dt52
Patrick Morrisey	4,72,el1d
Patrick Pearse	bd,m,bk4o,bk53		Padraig Pearse
Patrick Shanahan	a9,0,ed7j,ef6n;dy,0,ef11,ef6n	28967998
Patty Murray	a,0,dp13;3r,0,ej13,el13	258825
Paul Biya	1,30,deb6	57272
Paul Bremer	e9,19,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Cellucci	4,6k,dt7t,dx4a;eo,0,dx4h,e13i	718335
Paul Kagame	6,4a,dq7j,dw4m;1,4a,dw4m	1231345	Поль Кагаме;بول كاغامي;卡加梅;ポール・カガメ;폴 카가메;פול קגאמה			dw
Paul Keating	3x,a,df3b,dn63;0,a,dnck,ds3b
Paul LePage	4,88,e715,ef12
Paul Martin	7,g,dpb4,dy62;0,g,dzcc,e226	128529
Paul O'Neill	23,0,dx1k,dycv	456921
Paul Patton	4,7q,drcc,dzc9
Paul Reynaud	0,2,c83l,c86g
Paul Ryan	34,0,e88b,e8b6;2m,0,ebat,ef13	203966
Paul Tsongas	a,0,db13,dh13;c,0,dn4u,do3j
Paul Volcker	5h,0,db86,dj8b					db8,dk
Paul Wolfowitz	a9,0,dx32,e161;1,7i,e161,e36u	219861
Paul von Hindenburg	1,3,bt5c,c282
Paul-Henri Spaak	2,1u,cm4n,cp5b;1k,5w,cp5g,ct4l
Pauline Hanson	qz,a,dt4b
Paulo Guedes	m,t,ef11,eicv
Paulo Portas	8,22,dy46,e13c;2,22,e76l,e97o;5,22,e97o,ebbq	58161
Paulo Rangel	2,22,ek42
Pavel Grachev	8,9,do5i,ds6i
Pedro Castillo	1,s,eh7s,eic7	103838608
Pedro Nuno Santos	4s,22,ejcg,el5i
Pedro Pablo Kuczynski	1,s,ec7s,ee3n	381027
Pedro Passos Coelho	0,22,e76l,ebbq	57615		Passos Coelho
Pedro Pierluisi	4,6h,eh12,el12
Pedro Rosselló	4,6h,dp12,dx12
Pedro Santana Lopes	0,22,e07h,e13c	239248		Santana Lopes
Pedro Solbes	40,8,dv9g,e04q;7,j,e04i,e547
Pedro Sánchez	0,j,ee62	6070218	Pedro Sanchez Perez-Castejon;Педро Санчес;بيدرو سانشيز;佩德罗·桑切斯;ペドロ・サンチェス;페드로 산체스;פדרו סנצ'ס				ea7q
Peer Steinbrück	26,8p,dyb6,e16m;7,3,e1bm,e5ar;9u,3,e8a1,e99m	49328
Pekka Haavisto	2,1q,ef66,ej6k	317485
Penny Mordaunt	1o,1,ef51,ef7o;6m,1,ei96,ek75	580464
Penny Pritzker	2f,0,e96q,ed1k	293365
Penny Wong	2,a,ei5n	456759
Per Stig Møller	2,1m,dxbr,e62n	697184
Pere Aragonès	1,6e,eh5o,ek8a
Pervez Musharraf	1n,u,dvac,dybn;1,u,dx6k,e48i	40495	Parvez Musharraf;Первез Мушарраф;برويز مشرف;穆沙拉夫;パルベズ・ムシャラフ;페르베즈 무샤라프;פרווז מושארף			dva,e5
Petar Mladenov	1,o,dm43,dm76
Petar Stoyanov	1,o,dt1m,dy1m	81215
Pete Aguilar	h2,0,ej13	7171821
Pete Buttigieg	c,0,ef1n,eg31;32,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	1h,0,el1p	7172014	Peter Hegseth;Пит Хегсет;بيت هيغسيث;赫格塞思;ピート・ヘグセス;피트 헤그세스;פיט הגסת'			el1
Pete Ricketts	4,7u,eb18,ej15;a,0,ej1n	6106781
Pete Wilson	4,6d,dn17,dv14
Pete du Pont	4,7k,d91i,dh1f;c,0,di9g,dk2i		Pierre du Pont	du Pont
Peter Altmaier	oa,3,e9ch,ee3e;m,3,ee3e,ehc8	65539
Peter Brooke	2i,1,dl7o,do4a
Peter Costello	3x,a,ds3b,e3c3	2546246
Peter Dutton	1b,a,edck,eh3u;8,a,eh3u,ei5n;r,a,ei5u,el53	7173778
Peter Hain	ds,1,dyao,e41o;2i,1,e156,e36r
Peter Kyle	8u,1,ek75,el95;3j,1,el95
Peter Lilley	12c,1,do4a,dt52
Peter Mandelson	2i,1,dvab,dx1o;3w,8,e0bm,e4a3;3j,1,e4a3,e65b;9g,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	1,4y,ea5v,eg6s;1,4y,ela4	7176020
Peter Navarro	df,0,ed4t,eh1k;df,0,el1k
Peter Obi	c,2j,ei5u,ej2p	3510850
Peter Pellegrini	0,14,ee3m,eg3l;1,14,ek6f	17330556
Peter Robinson	1z,5h,e465,ec1b	333036
Peter Shumlin	4,8s,e716,ed15
Peter Struck	8,3,dy7j,e1bm	62202
Peter Sutherland	3c,8h,dp71,dr51
Peter the Great	di,9,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,z,ehch,elcf	3377548
Petr Macinka	2,z,elcf
Petr Nečas	0,z,e67d,e97a	35786
Petr Pavel	1,z,ej39	2080040
Petras Vaitiekūnas	2,1g,e27c,e4c9	589989
Petre Roman	0,i,dlcq,dna1;2,i,dvcm,dwcs	316823
Petro Poroshenko	1,e,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко;بيترو بوروشينكو;波罗申科;ペトロ・ポロシェンコ;페트로 포로셴코;פטרו פורושנקו			ea5,ef6
Petros Molyviatis	2,k,e03a,e22f	1252175
Petteri Orpo	0,1q,ej6k	6029546
Pham Minh Chinh	0,n,eh45	10806940		Chinh
Phankham Viphavanh	0,1l,eh3m,eicu
Phil Batt	4,86,dr12,dv14
Phil Bredesen	4,80,dz1i,e71f
Phil Bryant	4,7s,e81a,eg1e
Phil Gramm	a,0,dh13,dybu;c,0,dr2o,ds2e
Phil Hogan	3w,8,efc1,eg8q	983508
Phil Murphy	4,6m,ee1g,em1k
Phil Scott	4,8s,ed15
Philip Davis	0,46,eh9h
Philip Hammond	17,1,ea7f,ec7d;1m,1,ec7d,ef7o	332987
Philip Lane	hk,6r,ef61
Philip Mpango	6,3o,eh3v	22279305
Philip Pierre	0,4q,eh7s	7184214	Philip J. Pierre
Philipp Rösler	33,3,e75c,e9ch	57789
Philippe Douste-Blazy	2,2,e162,e35f	366016		Douste-Blazy
Philippe Lazzarini	in,b6,eg41,em3v
Philippe Pétain	4p,2,c87b,cc8k		Marshal Petain
Philippe Séguin	4x,2,dp42,dt4l
Pia Kjærsgaard	ba,1m,dra6,e89c;22,1m,eb73,ef6l	272924
Pier Carlo Padoan	7,4,ea2o,ee61
Pier Ferdinando Casini	4w,4,dx5v,e24r
Pier Luigi Bersani	4r,4,e5b7,e94k
Piero Fassino	sd,4,dxbi,e3ae
Pierre Buyoya	1,1a,dj99,dp7a;1,1a,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	0,2,do42,dp3t
Pierre Gramegna	7,3z,e9c4,ei15;un,8,eic1
Pierre Laval	0,2,ca4i,cc8k
Pierre Mauroy	0,2,dd5l,dg7h
Pierre Mendès France	0,2,cm6i,cn25		Pierre Mendès-France	Mendès France
Pierre Moscovici	7,2,e85g,ea3v;40,8,eab1,efbu	356919
Pierre Nkurunziza	1,1a,e18q,eg68	57343
Pierre Poilievre	r,g,ei9a	3386636
Pierre Trudeau	0,g,d04k,db64;0,g,dc33,dg6u	8619	Pierre Elliott Trudeau;Пьер Трюдо;بيير ترودو;皮埃尔·特鲁多;ピエール・トルドー;피에르 트뤼도;פייר טרודו			d0,dg
Pieter Omtzigt	qy,r,ej8k,el4i
Pietro Badoglio	0,4,cb7p,cc68
Pietro Parolin	11,71,e9af
Pik Botha	2,w,d94r,dq5a		Roelof Botha
Pim Fortuyn	qv,r,dy2b,dy56
Pita Limjaroenrat	t2,11,eg3e,ej9f				Pita
Plamen Oresharski	0,o,e95t,ea86	11832497
Pol Pot	0,26,d84e,db17		Пол Пот;بول بوت;波尔布特;ポル・ポト;폴 포트;פול פוט	Pol Pot
Pope Benedict XVI	4b,71,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	4b,71,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск;البابا فرنسيس;教皇方济各;フランシスコ教皇;프란치스코 교황;האפיפיור פרנציסקוס
Pope John Paul II	4b,71,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	4b,71,cqas,cv63		John XXIII
Pope Leo XIV	4b,71,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	4b,71,cv6l,da86		Paul VI
Pope Pius XII	4b,71,c732,cqa9		Pius XII
Porter Goss	2b,0,e09o,e25q	455698
Poul Nielson	ae,8,dv9g,e0bm	962922
Poul Nyrup Rasmussen	0,1m,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Poul Schlüter	0,1m,de9a,dp1p
Prabowo Subianto	8,17,efan,ekak;1,17,ekak	2107268	Прабово Субианто;برابوو سوبيانتو;普拉博沃;プラボウォ・スビアント;프라보워 수비안토;פראבווו סוביאנטו		Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	2,c,e2ao,e55m;7,c,e51o,e86q;1,c,e87p,ed7p	57446
Pravind Jugnauth	0,2i,ed1n,ekbd	3401447
Prayuth Chan-ocha	0,11,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Albert of Monaco	8o,5g,e146	prince-albert-ii	Albert II of Monaco
Prince Hans-Adam II	8o,5z,dlbd		Hans-Adam II;Hans-Adam II of Liechtenstein
Prince Sultan	8,38,cval,e7am;5a,38,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	1j,1,ef7o,ei96	575733
Prokopis Pavlopoulos	1,k,eb3d,eg3d	3407316
Purbaya Yudhi Sadewa	7,17,el98			Purbaya
Pushpa Kamal Dahal	0,49,e48i,e55p;0,49,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Pál Schmitt	1,1c,e686,e842	184810
Pål Jonson	8,16,eiai
Péter Boross	0,1c,dpcc,dq7f
Péter Magyar	tz,1c,ek7m						ek3f
Péter Medgyessy	0,1c,dy5r,e09t	156487
Péter Márki-Zay	y7,1c,ehah,ei43			Márki-Zay
Péter Szijjártó	2,1c,ea9n	685293
Qassem Soleimani	ij,p,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani;Касем Сулеймани;قاسم سليماني;卡西姆·苏莱曼尼;ガセム・ソレイマニ;가셈 솔레이마니;קאסם סולימאני			ef,eg
Qian Qichen	2,6,dk4c,du3i			Qian
Qin Gang	2,6,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	0,3t,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	51,r,dc4u,e94u
Queen Elizabeth II	51,1,ck26,ei98	9682	Elizabeth II
Queen Juliana	51,r,cg94,dc4u
Queen Margrethe II	51,1m,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	51,1,9d6k,b51m
Queen Wilhelmina	51,r,aubn,cg94
Quim Torra	1,6e,ee5h,eg9s	1945815
Rab Butler	1m,1,cjas,cnck;1j,1,cp1e,cu7d;17,1,cvak,cwag		R. A. Butler
Rachel Reeves	1m,1,ek75	574896
Rachid Ghannouchi	qk,2l,dd66;22,2l,efbd,eh7p	360792	Rached Ghannouchi
Rachida Dati	b,2,e35i,e56n;5b,2,ek1b
Radoje Kontić	0,5n,dp29,du5j	radoje-kontic-yugoslavia
Radosław Sikorski	2,5,e3bg,ea9m;2,5,ejcd	58085	Radek Sikorski
Radovan Karadžić	1,64,do47,ds7j		Радован Караджич;رادوفان كاراديتش;卡拉季奇;ラドバン・カラジッチ;라도반 카라지치;רדובן קרדז'יץ'			do,e6
Radovan Višković	0,64,eeci,el92
Radu Vasile	0,i,du4h,dvcd
Rafael Caldera	1,12,d13b,d63c;1,12,dq22,dv22
Rafael Correa	1,1n,e31f,ed5o
Rafael Grossi	6b,8o,efc3		Rafael Mariano Grossi;Рафаэль Гросси;رافائيل غروسي;拉斐尔·格罗西;ラファエル・グロッシ;라파엘 그로시;רפאל גרוסי			ei8
Rafał Trzaskowski	vh,5,eebm;c,5,eg5f,el61	9303115
Raffaele Fitto	6,5u,ekc1
Rafik Hariri	0,1f,doav,duc2;0,1f,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	1g,0,e51k,e6a1;by,0,e75g,ef5k;74,0,ei3p,el1f	298443
Rahul Gandhi	8n,c,edcg,ef8a;r,c,ek69						e39
Raila Odinga	0,3m,e44h,e949;r,3m,e949,elaf	57657				e3,ela
Raimonds Vējonis	1,20,eb78,ef78	2416022
Rajiv Gandhi	0,c,dgav,dlc2
Rajnath Singh	82,c,ea5q,ef5u;8,c,ef5v	3506475
Ralph Gonsalves	0,58,dx3t,elbs	57800
Ralph Nader	c,0,dw2l,dwb7
Ralph Northam	4,6c,ee1d,ei1f
Ram Chandra Paudel	1,49,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,c,ed7p,ei7p	16845347
Rama Yade	pz,2,e36j,e56n
Ramiz Alia	1,2w,dn4u,do43
Ramsay MacDonald	0,1,bs1m,c367
Ramush Haradinaj	0,2c,e0c3,e13n;0,2c,ed99,eg23	316553
Ramzan Kadyrov	5k,82,e32f	217115	Рамзан Кадыров;رمضان قديروف;拉姆赞·卡德罗夫;ラムザン・カディロフ;람잔 카디로프;רמזאן קדירוב			e6
Rand Paul	a,0,e713;c,0,eb47,ec23	463557
Ranil Wickremesinghe	0,1p,dxc9,e046;1,1p,ei7l,ek9n	983402
Raphaël Glucksmann	r1,2,eeb6
Rashad al-Alimi	9s,24,ei47	12213376
Rashid Meredov	2,39,dx77
Rasim Delić	if,7,dp68,drc
Ratko Mladić	ie,64,do5c,dsb8
Rauf Denktash	1,7d,dfbf,e14o		Rauf Denktas
Ray Burke	2,m,dt6q,dta7
Ray LaHood	32,0,e51n,e972	467891
Ray Mabus	4,7s,dk1c,do1e;6p,0,e55j,ed1k	531247
Raymond Barre	0,2,d88p,dd5l
Raymond Poincaré	0,2,bg1l,bh1l;1,2,bh2i,bo2i
Raúl Alfonsín	1,25,dfca,dl78
Raúl Castro	1,1v,e42o,ee4j	46896	Raul Castro Ruz;Рауль Кастро;راؤول كاسترو;劳尔·卡斯特罗;ラウル・カストロ;라울 카스트로;ראול קסטרו	Castro			cr2
Recep Tayyip Erdoğan	0,b,dz3e,ea8s;1,b,ea8s	39259	Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン;레제프 타이이프 에르도안;רג'פ טאיפ ארדואן			e3	dq3r
Reg Empey	br,5h,e16o,e69m
Reince Priebus	57,0,e71e,ed1j;1g,0,ed1k,ed7v	1357640
Renato Ruggiero	3c,8h,dr51,dv51;2,4,dx6b,dy16	956652
René Lévesque	s,8r,d8bp,dha3
René Préval	1,28,ds27,dx27;1,28,e25e,e75e
Retno Marsudi	2,17,eaar,ekak	18342668
Reuven Rivlin	1,d,ea7o,eh77	455854
Rex Tillerson	11,0,ed21,ee3v	331401	Рекс Тиллерсон;ريكس تيلرسون;蒂勒森;レックス・ティラーソン;렉스 틸러슨;רקס טילרסון			ed2,ee3	eccd
Rexhep Meidani	1,2w,dt7o,dy7o	294250
Reza Pahlavi	r,p,dcav
Rhodri Morgan	1z,8i,dw2f,e5ca	333141
Rhun ap Iorwerth	r2,1,ej6g			ap Iorwerth
Ricarda Lang	67,3,ei1t,ekbf
Ricardo Lagos	1,3k,dw3b,e23b	331
Ricardo Martinelli	1,37,e571,ea71	57491
Ricardo Rosselló	4,6h,ed12,ef82
Ricardo Trevilla	8,33,eka1		Ricardo Trevilla Trejo
Richard Armitage	3l,0,dx3q,e12m	623395
Richard Butler	7d,2z,dt71,dv6u	1348182
Richard Celeste	4,7x,df1a,dn1e
Richard Codey	4,6m,e0bf,e21h
Richard Daley	by,0,dl4o,e75g		Richard M. Daley
Richard Grenell	eq,0,ee58,eg61;dz,0,eg2k,eg5q;131,0,el1k	7326068
Richard Hermer	l,1,ek75		Lord Hermer
Richard Holbrooke	24,0,dv97,dx1k;12t,0,e51m,e6cd	155649
Richard Lugar	a,0,d913,e913;c,0,dr4j,ds36
Richard Marles	5,a,ei5n;8,a,ei61	7327642
Richard Nixon	a,0,cic1,cl11;6,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon;Ричард Никсон;ريتشارد نيكسون;理查德·尼克松;リチャード・ニクソン;리처드 닉슨;ריצ'רד ניקסון			d0
Richard Riley	4,6z,db1a,dj1e;1a,0,dp1m,dx1k	880774
Richard Tice	b7,1,eh36,ek63;jx,1,ek63
Richard von Weizsäcker	1,3,dg71,dq6u		Richard von Weizsaecker
Rick Perry	4,7h,dwcl,eb1k;1t,0,ed32,efc1	215057
Rick Santorum	a,0,dr13,e313;c,0,e766,e84a
Rick Scott	4,6s,e714,ef18;a,0,ef18	439729
Rick Snyder	4,89,e711,ef11
Riek Machar	6,3e,e779,e97n;t,3e,eg2m,el9b	444994
Rigathi Gachagua	3k,3m,ei9d,ekah	47494765
Riikka Purra	8a,1q,eh8e;7,1q,ej6k
Rishi Sunak	1m,1,eg2d,ei75;0,1,eiap,ek75	20055561	Риши Сунак;ريشي سوناك;苏纳克;リシ・スナク;리시 수낵;רישי סונאק			ei7,ek8
Rita Süssmuth	4v,3,dkbp,duaq
Rita Verdonk	3o,r,dz5r,e32m	271921
Ritt Bjerregaard	6d,8,dr1o,dv9f
Rob Ford	vf,g,e6c1,eabu	169303
Rob Jetten	qf,r,ej8c;0,r,em2n	28860866
Rob Portman	30,0,e15h,e25t;36,0,e25t,e36j;a,0,e713,ej13
Robert Abela	0,4h,eg1d	37860840
Robert Bentley	4,66,e71h,ed4a
Robert Beugré Mambé	0,3b,ejah	3434569		Beugré Mambé
Robert Biedroń	rf,5,ef23,eh6b
Robert Byrd	2a,0,d913,dd13;2a,0,dj13,dl13;3r,0,e314,e66s		Robert C. Byrd
Robert E. Lee	ig,9a,a261,a549
Robert Ehrlich	4,79,dz1f,e31h		Bob Ehrlich
Robert F. Kennedy	l,0,ct1l,cw93;a,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	c,0,ej4j,ek8n;1c,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,14,e274,e678;0,14,e844,ee3m;0,14,ejap	57606	Роберт Фицо;روبرت فيتسو;罗伯特·菲佐;ロベルト・フィツォ;로베르트 피초;רוברט פיצו			eja
Robert Gates	2b,0,dnb6,dp1k;1h,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Gibbs	35,0,e51k,e72b	935136
Robert Golob	0,2q,ei61	18645045
Robert Habeck	33,3,ehc8,el56	109943
Robert Hue	3f,2,dq1t,dxas
Robert Jenrick	2d,1,ef7o,eh9f
Robert Kaliňák	f,14,e274,e678;f,14,e844,ee3m;8,14,ejap	1502209
Robert Kocharyan	0,2n,dt3k,du49;1,2n,du24,e449	613051	Robert Kocharian
Robert Lighthizer	30,0,ed5f,eh1k	28113710
Robert McFarlane	1d,0,dfah,dhc4
Robert McNamara	1h,0,ct1l,d02t
Robert Menzies	0,a,chcj,cy1q
Robert Mosbacher	2f,0,dl23,do1f
Robert Mueller	4m,0,dx94,e994;12q,0,ed5h,ef5t	715156	Robert S. Mueller III
Robert Mugabe	0,45,dc4i,djcv;1,45,djcv,edbl	10707	Robert Gabriel Mugabe;Роберт Мугабе;روبرت موغابي;穆加贝;ロバート・ムガベ;로버트 무가베;רוברט מוגאבה			dc,ef
Robert O'Brien	1d,0,ef9i,eh1k	7342642
Robert Peel	0,1,9aca,9m6t
Robert Reich	38,0,dp1m,dt1k
Robert Rubin	23,0,dr1b,dv72
Robert Schuman	0,2,cfbo,cg7q;2,2,cg7q,cl18
Robert Wilkie	72,0,ee7u,eh1k	7351064
Robert Zoellick	30,0,dx27,e12m;1,7i,e371,e86u	312724
Roberta Metsola	1,67,ei1i	7351526
Roberto Azevêdo	3c,8h,e991,eg8v
Roberto Gualtieri	7,4,ef95,eh2d;5r,4,ehal
Roberto Maroni	f,4,dq5b,dr1h;f,4,e458,e7bg	562097
Roberto Speranza	9,4,ef95,eiam	8220404
Roberto Vannacci	jy,4,el5f
Robin Cook	17,1,dt52,dx68	311214
Robinah Nabbanja	0,1t,eh6e	62481397
Roch Marc Christian Kaboré	1,36,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kaboré
Rod Blagojevich	4,76,dz1d,e51t
Rod Paige	1a,0,dx1k,e11k	283396	Roderick Paige
Rod Rosenstein	7l,0,ed4q,ef5b	7356240
Rodney Slater	32,0,dt2e,dx1k	2161181
Rodrigo Chaves	1,1j,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	v3,2p,e96u,ec6u;1,2p,ec6u,ei6u	457786	Родриго Дутерте;رودريغو دوتيرتي;罗德里戈·杜特尔特;ロドリゴ・ドゥテルテ;로드리고 두테르테;רודריגו דוטרטה			ec5,el
Rodrigo Londoño	1p,9e,e7bf,ed8v				Timochenko
Rodrigo Maia	4w,t,ec7e,eh21
Rodrigo Paz	1,3h,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	m,j,ds56,e04i;4t,7o,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,f,dz2p,e42p	14345	노무현;Но Му Хён;روه مو هيون;卢武铉;盧武鉉;רו מו-היון	Roh
Roh Tae-woo	1,f,dk2p,dp2p		노태우	Roh
Roland Dumas	2,2,dgc7,di3k;2,2,dk5a,dp3t
Roland Koch	26,9f,dv47,e68v
Roland Lescure	7,2,ela5
Rolandas Paksas	0,1g,dv61,dvar;0,1g,dwaq,dx6k;1,1g,dz2q,e046	296956
Rolf Ekéus	7d,2z,dn4o,dt6u
Roman Giertych	5,5,e255,e38d
Roman Herzog	1,3,dq71,dv6u
Romano Prodi	0,4,ds5h,dual;1,5u,dv9g,e0au;0,4,e25h,e458	38484	Романо Проди;رومانو برودي;普罗迪;ロマーノ・プロディ;로마노 프로디;רומאנו פרודי			ds,e45
Ron Brown	79,0,dl2a,dp1l;2f,0,dp1m,ds43		Ronald Brown;Ronald H. Brown
Ron DeSantis	4,6s,ef18;c,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	d8,d,eict,elbb	7363705
Ron Kirk	v2,0,dr65,dxb7;30,0,e53i,e93f	1399368
Ron Klain	1g,0,eh1k,ej28	649898
Ron Paul	c,0,e33c,e46c
Ronald Lamola	2,w,ek6u	1718291
Ronald Reagan	4,6d,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган;رونالد ريغان;罗纳德·里根;ロナルド・レーガン;로널드 레이건;רונלד רייגן			dc
Ronna McDaniel	he,0,ed1j,ek38		Ronna Romney McDaniel
Ronnie Musgrove	4,7s,dw1b,e01d
Roosevelt Skerrit	0,4o,e018	57823
Rosa Luxemburg	tu,3,bi85,bn1f
Rosario Murillo	6,42,ed1a,el2i;i6,42,el2i	3034382
Rosen Plevneliev	1,o,e81m,ed1m	295212
Rosen Zhelyazkov	0,o,el1g	59978016
Ross Perot	c,0,do2k,dob3;c,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	9i,99,dz2r,e8cv
Roxana Mînzatu	6,5u,ekc1
Roy Barnes	4,1z,dv1b,dz1d
Roy Blunt	5m,0,dz13,e313;a,0,e713,ej13
Roy Cooper	4,6w,ed11,el11
Roy Hattersley	69,1,dfa2,do7i
Roy Jenkins	1j,1,cxcn,czbu;1m,1,czbu,d26j;1j,1,d635,d89a;1,5u,d916,dd16;8e,1,de77,df6d
Roy Romer	4,83,dj1d,dv1c
Ruben Brekelmans	8,r,ek72
Rudolf Hess	jw,3,c14l,c95a
Rudolf Scharping	5q,3,dp6p,drbg;8,3,duar,dy7j	61321
Rudolf Schuster	1,14,dv6f,e06f	163813
Rudy Giuliani	4a,0,dq11,dxcv;c,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	53,p,dbc3,dl63		Ayatollah Khomeini;Рухолла Хомейни;روح الله الخميني;霍梅尼;ルホラ・ホメイニ;루홀라 호메이니;רוחאללה ח'ומייני			db
Rumen Radev	1,o,ed1m,em1n	26257557
Rupiah Banda	1,2m,e46t,e79n	217500
Russell Dlamini	0,51,ejb
Russell Vought	36,0,eg7m,eh1k;36,0,el27	29963497
Rustem Umerov	8,e,ej96,el7h;11t,e,el7i		Рустем Умєров
Ruth Ann Minner	4,7k,dx13,e51k
Ruth Davidson	tn,1,e7b4,ef8t
Ruth Dreifuss	1,2a,dv11,dvcv
Ruth Kelly	1a,1,e0cf,e255;31,1,e36s,e4a3	272644
Ruud Lubbers	0,r,deb4,dq8m
Ryan Zinke	2h,0,ed31,ef12	7384672
Ryutaro Hashimoto	16,l,dq6u,ds1b;0,l,ds1b,du7u		Рютаро Хасимото;ريوتارو هاشيموتو;桥本龙太郎;橋本龍太郎;하시모토 류타로;ריוטרו האשימוטו			ds,du8
S. Jaishankar	2,c,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar;Субраманьям Джайшанкар;سوبراهمانيام جايشانكار;苏杰生;スブラマニヤム・ジャイシャンカル;수브라마냠 자이샨카르;סוברהמניאם ג'יישנקר			ef6
Saad Hariri	0,1f,e5b9,e76d;0,1f,ecci,eg1l		Saad al-Hariri
Sabah al-Ahmad al-Sabah	0,3c,dz7d,e21t;41,3c,e21t,eg9t	57555	Sabah al-Ahmad al-Jaber al-Sabah;Sheikh Sabah al-Ahmad	al-Sabah
Sadako Ogata	6g,2z,dn11,dwcv
Saddam Hussein	1,19,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين;萨达姆;サダム・フセイン;사담 후세인;סדאם חוסיין		Saddam	dm,e3
Sadiq Khan	8h,1,ec59	334155
Sadiq al-Mahdi	0,23,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,1e,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	9w,6g,dna,egba		Saeb Erakat
Saeed Jalili	cv,p,e3ak,e99a	635059
Sahle-Work Zewde	1,31,eeap,eka7	7399685
Sahra Wagenknecht	q9,3,ek18,elc6						eba
Sajid Javid	1j,1,ee4u,ef7o;1m,1,ef7o,eg2d	727798
Salam Fayyad	0,6g,e36f,e966
Sali Berisha	1,2w,do49,dt7o;0,2w,e198,e99f	57625
Salim Ahmed Salim	0,3o,dg4o,dhb5;1k,ap,dl9j,dx9h
Salim bin Breik	0,24,el53		Salem bin Breik
Sally Jewell	2h,0,e94c,ed1k	4231614
Sally Yates	9a,0,ed1k,ed1u	21062855
Salome Zourabichvili	1,1z,eecg,ekct
Salva Kiir	1,3e,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,3k,d2b3,d59b
Salvador Illa	9,j,eg1d,eh1r;1,6e,ek8a
Salvador Sánchez Cerén	6,47,e561,ea61;1,47,ea61,ef61	936831		Sánchez Cerén
Sam Brownback	a,0,dsb7,e713;c,0,e31k,e3aj;4,77,e71a,ee1v;em,0,ee21,eh1k
Sam Hou Fai	1n,7r,ekck	sam-fai	Sam Hou-fai	Sam
Sam Matekane	0,4t,eias	114588964
Sam Nujoma	1,40,dm3l,e13l	154104
Sam Nunn	a,0,d4b8,dt13
Sam Rainsy	7,26,dp72,dqao;r,26,drb9,ed2b			Sam Rainsy
Sam Rayburn	2m,0,c89g,ctbg
Samantha Power	24,0,e985,ed1k	454970
Sameh Shoukry	2,13,ea6h,ek73	7409268
Samia Suluhu Hassan	1,3o,eh3j		Samia Hassan		Samia
Samir Geagea	sz,1f,di1f
Samora Machel	1,48,d76p,diaj
Samuel Bodman	1t,0,e121,e51k	1276376
Samuel Doe	1,4k,dc4c,dm99		Samuel K. Doe
Samuel Žbogar	2,2q,e4bl,e82a	1378416
Sanae Takaichi	la,l,ei8a,eka1;0,l,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae;ساناي تاكايتشي;다카이치 사나에;סנאה טקאיצ'י			ela
Sandra Kalniete	2,20,dyb7,e039	236968
Sandro Pertini	1,4,da79,dh6t
Sandy Berger	1d,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4p,2j,dpbh,du68					dpb,dv
Sanna Marin	0,1q,efca,ej6k	16986436
Santiago Abascal	rm,j,ea9k
Santiago Carrillo	3f,j,cs7,deb
Santiago Peña	1,3n,ej8f	22695687
Saparmurat Niyazov	1,39,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	6,2p,ei6u	1491004		Duterte
Sarah Huckabee Sanders	35,0,ed7q,ef71;4,7j,ej1a	27986907	Sarah Sanders
Sarah Palin	4,6n,e2c4,e57q;34,0,e48t,e4b4	43144	Сара Пэйлин;سارة بالين;萨拉·佩林;サラ・ペイリン;세라 페일린;שרה פיילין			e49,e57
Sargent Shriver	kr,0,ct3m,cy2s;ep,0,d05p,d23p;34,0,d485,d4b7
Sarra Zaafrani Zenzri	0,2l,el3k			Zaafrani Zenzri
Saskia Esken	a3,3,efc6,el6r
Satsuki Katayama	7,l,elal
Saud al-Faisal	2,38,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	1,1q,e831,ek31	29207
Saulius Skvernelis	0,1g,eccd,egcb	1797508
Saša Janković	c,v,ed1,ed42
Scott Bessent	23,0,el1s	7435987
Scott McCallum	4,8j,dx21,dz16
Scott McClellan	35,0,dz7f,e25a	1275851
Scott Morrison	3o,a,e99i,eacn;3x,a,eb9l,ee8s;0,a,ee8o,ei5n	7436908
Scott Pruitt	4j,0,ed2h,ee76	7437083
Scott Turner	2d,0,el25
Scott Walker	4,8j,e713,ef17
Seamus Mallon	5c,5h,du71,dxb6	3476695
Sean Duffy	32,0,el1s
Sean Parnell	4,6n,e57q,eac1
Sean Spicer	35,0,ed1k,ed7l	27829251
Sebastian Kurz	2,x,e9cg,edci;13,x,edci,ef5s;13,x,eg17,ehab	2262885
Sebastián Piñera	1,3k,e63b,ea3b;1,3k,ee3b,ei3b	306
Selahattin Demirtaş	tg,b,ea6m,ee2b
Selwyn Lloyd	17,1,cnck,cs7r;1m,1,cs7r,cu7d
Serdar Berdimuhamedov	1,39,ei3j
Sergei Aksyonov	5k,a2,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,9,dx3s,e32f;zj,9,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,9,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	2,9,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров;سيرغي لافروف;拉夫罗夫;セルゲイ・ラブロフ;세르게이 라브로프;סרגיי לברוב			ea3
Sergei Shoigu	4k,9,dq1k,e85b;8,9,e8b6,ek5c;8w,9,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу;سيرغي شويغو;绍伊古;セルゲイ・ショイグ;세르게이 쇼이구;סרגיי שויגו			ei2,ek6
Sergei Stanishev	0,o,e18h,e57r	202117
Sergei Stepashin	0,9,dv5c,dv89
Sergio Massa	m,25,ei83,ejca	3479675
Sergio Mattarella	1,4,eb23	3956186
Sergio Moro	b,t,ef11,eg4o	19607958
Sergio Vieira de Mello	43,2z,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	7,e,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,2n,e449,ee49	612803	Serge Sarkisian
Seán Lemass	1y,m,cr6n,cyba
Shabana Mahmood	37,1,ek75,el95;1j,1,el95	695007
Shah Mahmood Qureshi	2,u,ee8k,ei4a
Shamil Basayev	s1,82,dqc,e27a
Shaul Mofaz	8,d,dyb4,e254	359689
Shaun Donovan	2d,0,e51q,ea7s;36,0,ea7s,ed1k	379739
Shavkat Mirziyoyev	0,2d,dzcc,ecce;1,2d,ec98	57808
Shehbaz Sharif	0,u,ei4b,ej8e;0,u,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	0,2f,ds6n,dx7f;0,2f,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed;Шейх Хасина;الشيخة حسينة;谢赫·哈西娜;シェイク・ハシナ;셰이크 하시나;שייח' חסינה	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,2f,d41c,d71o;1,2f,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,l,e39q,e49o;0,l,eka1,elal	1335527	石破茂;Ishiba Shigeru;Сигэру Исиба;شيغيرو إيشيبا;이시바 시게루;שיגרו אישיבה			ek9,elb
Shigeru Yoshida	0,l,ce5m,cmca
Shimon Peres	0,d,dg9d,diak;2,d,do7e,drbm;0,d,drb4,ds6i;2,d,dx37,dyb2;1,d,e37f,ea7o	57410	Шимон Перес;شمعون بيريز;西蒙·佩雷斯;シモン・ペレス;시몬 페레스;שמעון פרס			do,eb
Shinjiro Koizumi	j,l,ef9b,eha4;d,l,el5l,elal;8,l,elal	661410	小泉進次郎
Shinzo Abe	64,l,e1av,e29q;0,l,e29q,e39q;0,l,e8cq,eg9g	132345	安倍晋三;Синдзо Абэ;شينزو آبي;아베 신조;שינזו אבה			e8c,ei
Shirley Chisholm	3,0,d113,df13;c,0,d41p,d47d
Shirley Williams	1a,1,d89a,db54
Sifi Ghrieb	0,2e,el8s
Sigmar Gabriel	33,3,e9ch,ee3e	160902
Sigmundur Davíð Gunnlaugsson	0,4w,e95n,ec47	463588	Sigmundur Gunnlaugsson
Sigrid Kaag	2,r,eh5p,eh9h;7,r,ei1a,ek18;ot,2z,ek18,el6u	15077856
Siim Kallas	2,2x,drb6,dsbm;0,2x,dy1s,dz4a;dg,8,e629,eab1	156469
Silvan Shalom	2,d,dz2s,e21f	553567
Silvio Berlusconi	0,4,dq5a,dr1h;0,4,dx6b,e25h;0,4,e458,e7bg	11860	Сильвио Берлускони;سيلفيو برلسكوني;贝卢斯科尼;シルビオ・ベルルスコーニ;실비오 베를루스코니;סילביו ברלוסקוני			dq,ea
Simeon Saxe-Coburg-Gotha	0,o,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Coveney	2,m,ed6e,eich;54,m,edbu,eg6r	1670096
Simon Crean	r,a,dxbm,dzc2	1400580
Simon Harris	1y,m,ek49,el1n;54,m,el1n	7518922
Simon Stiell	7v,9p,ei8f
Simone Veil	9,2,d65s,db74;1,67,db7h,de1j;9,2,dp3u,dr5b
Simonetta Sommaruga	1,2a,eb11,ebcv;1,2a,eg11,egcv
Simón Bolívar	1,a7,8vch,9654
Sirajuddin Haqqani	f,8f,eh97	2246940
Sirimavo Bandaranaike	0,1p,cs7l,dw8a	194291
Sitiveni Rabuka	0,2g,do62,dv5j;0,2g,eico	981549
Siv Jensen	8d,2k,e256,eh58;7,2k,e9ag,eg1o	272938
Sixto Durán Ballén	1,1n,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Sjafrie Sjamsoeddin	8,17,ekal
Slobodan Milošević	1,v,dn1b,dt7n;1,5n,dt7n,dwa7		Slobodan Milosevich;Слободан Милошевич;سلوبودان ميلوسوفيتش;米洛舍维奇;スロボダン・ミロシェビッチ;슬로보단 밀로셰비치;סלובודן מילושביץ'			dn,e2
Solomon Passy	2,o,dx7o,e18h	1371792
Sonexay Siphandone	0,1l,eicu	104914585		Sonexay
Sonia Gandhi	8n,c,du3e,edcg
Sonny Perdue	4,1z,dz1d,e71a;2s,0,ed4p,eh1k	525362
Sophie Wilmès	0,1u,efar,ega1	18434995
Soraya Sáenz de Santamaría	5,j,e7cm,ee61	41267		Sáenz de Santamaría
Sorin Grindeanu	0,i,ed14,ed6t
Spencer Abraham	a,0,dr13,dx13;1t,0,dx1k,e11v	1285613
Spencer Cox	4,8g,eh14
Spiro Agnew	6,0,d11k,d5aa
Spyros Kyprianou	1,4n,d983,dk2s
Srettha Thavisin	0,11,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,17,ec7r,el98	3177708	Sri Mulyani
Staffan de Mistura	6z,2z,ea7a,eecv			de Mistura
Stan Stephens	4,7t,dl12,dp14
Stanislav Gross	0,z,e084,e14p	348896
Stanislav Shushkevich	7a,y,dn8p,dq1q
Stanisław Kania	5i,5,dc95,ddai
Stanley Baldwin	0,1,br5m,c55s
Stavros Dimas	6d,8,e0bm,e629
Stavros Lambrinidis	2,k,e76h,e7bb	718976
Stef Blok	2,r,ee37,eh5p	2858481
Stefan Löfven	0,16,eaa3,ehbu	2740012
Stefan Meller	2,5,e1av,e259	552957
Stefanos Kasselakis	rg,k,ej9o,ek98
Stella Kyriakides	av,8,efc1,ekbu
Steny Hoyer	45,0,e313,e713;45,0,ef13,ej13
Stephen Barclay	76,1,eebg,eg1v;1c,1,eiap,ejbd;2v,1,ejbd,ek75	260546	Steve Barclay
Stephen Byers	55,1,ducn,dx68;31,1,dx68,dy5t
Stephen Dorrell	c8,1,dq7k,dr75;1c,1,dr75,dt52
Stephen Flynn	bp,1,eic6
Stephen Hadley	1d,0,e11q,e51k	698907
Stephen Harper	r,g,e03k,e226;0,g,e226,ebb4	206
Stephen Miller	du,0,el1k	27996060
Steve Bannon	14q,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Beshear	4,7q,e3cb,ebc8
Steve Biko	ru,w,d17,d99c
Steve Bullock	4,7t,e917,eh14;c,0,ef5e,efc2
Steve Daines	a,0,eb13	3200900
Steve Forbes	c,0,dr9m,ds3e;c,0,dv3g,dw2a
Steve Merrill	4,6l,dp17,dt19
Steve Reed	2v,1,ek75,el95;2d,1,el95
Steve Scalise	5m,0,ea81,ef13;45,0,ej13	1857141
Steve Sisolak	4,7v,ef17,ej12
Steve Witkoff	d3,0,el1k		Steven Witkoff;Стив Уиткофф;ستيف ويتكوف;威特科夫;スティーブ・ウィトコフ;스티브 위트코프;סטיב ויטקוף			el3
Steven Chu	1t,0,e51l,e94m	172466
Steven Mnuchin	23,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,2t,ef5c,ek5c	15967423
Stjepan Mesić	1,18,dw2j,e62i	146496
Stjepan Radić	s6,18,b8cm,bw88
Strobe Talbott	3l,0,dq2n,dx1j	1287886
Strom Thurmond	4,6z,cf1l,cj1g;c,0,cg7h,cgb2;a,0,cmco,dz13
Stéphane Séjourné	2,2,ek1b,ek9l;83,8,ekc1	48321355
Subcomandante Marcos	u8,33,dq11,ea5p		Subcommander Marcos
Suella Braverman	1j,1,ei96,ejbd	19957769
Sugiono	2,17,ekal	96987568
Suharto	1,17,cz3c,du5l		Soeharto
Sukarno	1,17,cd8i,cz3c		Soekarno
Sultan Abdulhamid II	70,8q,ag8v,bd4r		Abdul Hamid II;Abdülhamid II;Sultan Abdul Hamid
Sultan Qaboos	70,54,d27n,eg1a		Qaboos bin Said
Sun Yat-sen	1,6,bg11,bg3a			Sun
Surangel Whipps Jr.	1,5b,eh1l	26703072	Surangel Whipps
Suren Papikyan	8,2n,ehbf
Susan Rice	24,0,e51q,e96u;1d,0,e971,ed1k	50612
Susan Schwab	30,0,e268,e51k
Susana Martinez	4,7b,e711,ef11
Susanna Agnelli	2,4,dr1h,ds5h
Sushila Karki	0,49,el9c
Sushma Swaraj	2,c,ea5q,ef5u	1652493
Susie Wiles	1g,0,el1k	113560461
Susilo Bambang Yudhoyono	1,17,e0ak,eaak	57405
Sussan Ley	r,a,el5d	7649377
Svenja Schulze	3m,3,ehc8,el56	1407342
Sviatlana Tsikhanouskaya	r,y,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvanie Burton	1,4o,eja2
Sylvestre Ntibantunganya	1,1a,dq46,ds7p
Sylvi Listhaug	8d,2k,eh58
Sylvia Mathews Burwell	36,0,e94o,ea69;1c,0,ea69,ed1k	12014326	Sylvia Burwell
Syngman Rhee	1,f,cg7o,cs4q
Szymon Hołownia	c,5,efc8,eg6s;94,5,ejbd,elbd
Sébastien Lecornu	9j,2,ei5k,el99;0,2,el99	20089181
Ségolène Royal	c,2,e2bh,e356;j,2,ea42,ed5a	81923
Sékou Touré	1,27,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	0,b,dnbk,dp5g;1,b,dp5g,dw5g	151729	Сулейман Демирель;سليمان ديميريل;苏莱曼·德米雷尔;スレイマン・デミレル;쉴레이만 데미렐;סולימאן דמירל			dn,dw6
Süleyman Soylu	f,b,ec8v,ej63	6098459
Sławomir Mentzen	qe,5,eiaf
Taavi Rõivas	0,2x,ea3q,ecbn	3785077
Tabaré Vázquez	1,3w,e131,e631;1,3w,eb31,eg31	9099
Tadeusz Mazowiecki	0,5,dl8o,dn1c
Tage Erlander	0,16,ceab,d1ae
Takeshi Iwaya	2,l,eka1,elal	1654639
Talaat Pasha	ny,8q,bl24,bma8		Talat Pasha;Mehmed Talaat
Talat Xhaferi	22,2t,ed4r,ek1q;0,2t,ek1s,ek6n
Tamim bin Hamad Al Thani	41,4l,e96p	1855372	Tamim bin Hamad	Tamim
Tamás Sulyok	1,1c,ek35	28599854
Taneti Maamau	1,4x,ec3b	23034482
Tanja Fajon	2,2q,ei61
Tansu Çiller	0,b,dp6p,ds36;2,b,ds6s,dt6u
Tarcísio de Freitas	4,9m,ej11			de Freitas
Tariq Aziz	5,19,db,dz49;2,19,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	6,19,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi
Tarique Rahman	dx,2f,ee28
Tarja Halonen	1,1q,dw31,e831	29213
Taro Aso	2,l,e1av,e38r;0,l,e49o,e59g;7,l,e8cq,eha4	132596
Taro Kono	2,l,ed83,ef9b;8,l,ef9b,eg9g	1161024
Tassos Papadopoulos	1,4n,dz2s,e42s	200776
Tate Reeves	4,7s,eg1e
Taye Atske Selassie	1,31,eka7	124831090		Taye
Ted Cruz	a,0,e913;c,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	a,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Ted Kulongoski	4,7y,dz1d,e71a
Ted Stevens	3r,0,dz13,e313
Ted Strickland	4,7x,e318,e71a
Tedros Adhanom Ghebreyesus	2,31,e8bt,ecb1;3c,93,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodor Meleșcanu	2,i,dobk,dscb;2,i,ed14,ef7o	3518228
Teodoro Obiang	1,2b,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Teresa Ribera	j,j,ee67,ekbp;59,8,ekc1
Terrance Drew	0,4p,ei86
Terry Branstad	4,87,df1e,dv1f;4,87,e71e,ed5o;61,0,ed7c,ega4
Terry McAuliffe	4,6c,ea1b,ee1d
Tessa Jowell	4i,1,dx68,e36r	272642
Thabit al-Abbasi	8,19,eiar		Thabet al-Abbasi
Thabo Mbeki	3k,w,dq5a,dv6e;1,w,dv6e,e49o	101547	Табо Мбеки;ثابو مبيكي;姆贝基;タボ・ムベキ;타보 음베키;תאבו מבקי			dv,e4a
Thaksin Shinawatra	0,11,dx29,e29j		Таксин Чинават;تاكسين شيناواترا;他信·西那瓦;タクシン・チナワット;탁신 친나왓;תקסין שינוואטרה		Thaksin	dx,e6
Than Shwe	h8,21,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,43,ej9e	983752			Tharman
Thein Sein	0,21,e3ao,e73u;1,21,e73u,ec3u			Thein Sein
Theo Francken	8,1u,el23
Theo Waigel	7,3,dl4l,duaq
Theodor Stolojan	0,i,dnag,dobi
Theodore Roosevelt	6,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theodoros Pangalos	2,k,ds1m,dv2i
Theresa May	1j,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May;Тереза Мэй;تيريزا ماي;特雷莎·梅;テリーザ・メイ;테리사 메이;תרזה מיי
Theresa Villiers	2i,1,e894,ec7e;2v,1,ef7o,eg2d
Thierry Baudet	qm,r,ec9,el8
Thierry Breton	7,2,e12p,e35f;85,8,efc1,ek9g	2142823
Thomas Boni Yayi	1,4s,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Dewey	4,6a,cb11,cmcv;c,0,cc6s,ccb7;c,0,cg1g,cgb2		Thomas E. Dewey
Thomas Jefferson	11,0,823m,85cv;6,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,x,do78,e076	78490
Thomas Mulcair	r,g,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,36,df84,djaf
Thomas de Maizière	f,3,e5as,e733;8,3,e733,e9ch;f,3,e9ch,ee3e	57364		de Maizière
Thongloun Sisoulith	0,1l,ec4k,eh3m;1,1l,eh3m	58323		Thongloun
Thorbjörn Fälldin	0,16,d8a8,daai;0,16,dbac,dea8
Thorbjørn Jagland	0,2k,dsap,dtah;2,2k,dw3h,dxaj;1k,9b,e5a1,ef9i	209611
Thorvald Stoltenberg	2,2k,dmb3,dp42;d6,2z,dp5,ds
Thérèse Coffey	4e,1,ef98,ei96;5,1,ei96,eiap;2v,1,eiap,ejbd	290554
Tihomir Orešković	0,18,ec1m,ecaj	21821359
Tiit Vähi	0,2x,dr4h,dt3h
Tim Farron	49,1,eb7g,ed7k
Tim Kaine	4,6c,e21e,e61g;a,0,e913;34,0,ec7m,ecb8	359888	Timothy Kaine
Tim Pawlenty	4,8a,dz16,e713;c,0,e75n,e78e
Tim Scott	a,0,e912;c,0,ej5m,ejbc	561315
Tim Walz	4,8a,ef17;34,0,ek86,ekb5	2434360	Timothy Walz
Timo Soini	8a,1q,dt7,ed6a;2,1q,eb5t,ef66	355463
Timothy Geithner	23,0,e51q,e91p	311211	Tim Geithner
Tina Kotek	4,7y,ej19
Tino Chrupalla	66,3,efbu
Tip O'Neill	2m,0,d914,dj13		Thomas O'Neill
To Lam	1,n,ek5m,ekal;20,n,ek83	10831196		Lam
Tobias Billström	2,16,eiai,ek9a
Todd Blanche	7l,0,el36
Todor Zhivkov	20,o,cm34,dlba
Tom Barrack	ex,0,el5e;6z,0,el5n		Thomas Barrack
Tom Carper	4,7k,dp1j,dx13;a,0,dx13,el13		Thomas Carper
Tom Corbett	4,7e,e71i,eb1k
Tom Daschle	3v,0,dr13,dx66;2a,0,dx66,dz13
Tom DeLay	45,0,dz13,e19s
Tom Donilon	1d,0,e6a8,e971	618727	Thomas Donilon
Tom Emmer	5m,0,ej13	7815723
Tom Fletcher	dj,2z,ekbi
Tom Foley	2m,0,dl66,dr13	577751	Thomas Foley
Tom Harkin	a,0,dh13,eb13;c,0,dn9f,do39
Tom Homan	fe,0,el1k
Tom Perez	38,0,e97n,ed1k;79,0,ed2p,eh1l	7793121	Thomas Perez
Tom Price	1c,0,ed2a,ed9t	1415243
Tom Ridge	4,7e,dr1h,dxa5;3e,0,dz1o,e121	559822
Tom Steyer	c,0,ef79,eg2t
Tom Tancredo	3,0,dv13,e513;c,0,e342,e3ck
Tom Tugendhat	2z,1,ei96,ek75
Tom Van Grieken	rk,1u,eaaj			Van Grieken
Tom Vilsack	4,87,dv1f,e31c;2s,0,e51l,ed1d;2s,0,eh2o,el1k	353826
Tom Watson	69,1,eb9c,efcc
Tom Wolf	4,7e,eb1k,ej1h
Tomasz Siemoniak	8,5,e782,ebbg;f,5,ek5d
Tomiichi Murayama	0,l,dq6u,ds1b
Tomio Okamura	qp,z,eb85;22,z,elb5
Tomislav Nikolić	1,v,e85v,ed5v	57431
Tommaso Padoa-Schioppa	7,4,e25h,e458			Padoa-Schioppa
Tommy Thompson	4,8j,dj15,dx21;1c,0,dx22,e11q	732804
Tomáš Garrigue Masaryk	1,5k,bmbe,c3ce		Tomáš Masaryk;Thomas Masaryk;T. G. Masaryk
Tomáš Petříček	2,z,eeag,eh4c	56651188
Tonino Picula	2,18,dw1r,dzcm
Tony Abbott	r,a,e5c1,e99i;0,a,e99i,eb9f	348577	Тони Эбботт;توني أبوت;托尼·阿博特;トニー・アボット;토니 애벗;טוני אבוט			e99,eb9
Tony Benn	1t,1,d76a,db54
Tony Blair	r,1,dq7l,dt52;0,1,dt52,e36r;12z,aj,e36r,eb5r	9545	Anthony Blair;Тони Блэр;توني بلير;托尼·布莱尔;トニー・ブレア;토니 블레어;טוני בלייר			dq7,e4
Tony Evers	4,8j,ef17
Tony Knowles	4,6n,dqc5,dyc2
Toomas Hendrik Ilves	1,2x,e2a9,ecaa	57289
Tore Sandvik	8,2k,el24
Toshiki Kaifu	0,l,dl8a,dnb5
Toshimitsu Motegi	2,l,ef9b,ehb4;2,l,elal	1655453
Traian Băsescu	1,i,e0ck,eacl	57279
Trent Lott	2a,0,ds6c,dx66
Trinidad Jiménez	2,j,e6al,e7cm	260218
Troels Lund Poulsen	8,1m,ej8m	3080572		Poulsen
Trygve Lie	2,2k,c92l,ce22;2k,2z,ce22,ckba
Tsai Ing-wen	1,15,ec5k,ek5k	233984	蔡英文;Цай Инвэнь;تساي إنغ ون;차이잉원;צאי אינג-ון	Tsai		ec,ek6
Tsetska Tsacheva	22,o,e57e,e93e
Tshering Tobgay	0,5i,e97r,ee89;0,5i,ek1s	7849613
Tufan Erhürman	1,7d,elao
Tulsi Gabbard	c,0,ef1b,eg3j;3b,0,el2c
Tundu Lissu	r,3o,eg8
Tung Chee-hwa	1n,69,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	0,b,dfcd,dlav;1,b,dlb9,dp4h
Tzipi Livni	2,d,e21i,e53v;b,d,e93i,eac4	151796
U Thant	2k,2z,ctbu,d3cv			Thant
Ueli Maurer	1,2a,e911,e9cv;7,2a,ec11,eicv;1,2a,ef11,efcv	123979
Uffe Ellemann-Jensen	2,1m,de9a,dp1p			Ellemann-Jensen
Uhuru Kenyatta	1,3m,e949,ei9d	196070
Ulf Kristersson	0,16,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	1,1k,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	1,2j,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	t8,4,dlc4,e845	47832
Urho Kekkonen	1,1q,co31,de1r
Urmas Paet	2,2x,e14d,eab3	58100
Urmas Reinsalu	8,2x,e85b,ea3q;2,2x,ef4t,eh1q;2,2x,ei7i,ej4h
Ursula Plassnik	2,x,e0ak,e4c2
Ursula von der Leyen	8,3,e9ch,ef7h;1,5u,efc1	60772	Урсула фон дер Ляйен;أورسولا فون دير لاين;冯德莱恩;ウルズラ・フォンデアライエン;우르줄라 폰데어라이엔;אורסולה פון דר ליין			ef7
V. P. Singh	0,c,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	1,2n,ei3d
Vaira Vīķe-Freiberga	1,20,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	1,1g,du2q,e57c	153167
Valdis Birkavs	0,20,dp83,dq9f;2,20,dq9f,dv7g
Valdis Dombrovskis	0,20,e53c,ea1m;3w,8,eg8q,ekbu;40,8,ekc1	57630
Valdis Zatlers	1,20,e378,e777	182673
Valentin Inzko	44,7,e53q,eh81	112145
Valentina Matviyenko	12l,9,e79l	182654	Valentina Matvienko
Valentín Paniagua	1,s,dwbm,dx7s	81638
Valerie Jarrett	8y,0,e51k,ed1k	259514
Valery Zaluzhny	7i,e,eh7r,ek28;ez,e,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valérie Pécresse	4g,2,e76t,e85a;c,2,ehc4,ei4a
Valéry Giscard d'Estaing	1,2,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Vassiliki Thanou	0,k,eb8r,eb9l	20855548
Vaughan Gething	1z,8i,ek3k,ek86
Velupillai Prabhakaran	1p,b2,d855,e55i		Vellupillai Prabhakaran
Vesna Pešić	s4,v,do6,dv5
Vesna Pusić	2,18,e7cn,ec1m
Vicente Fox	1,33,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ciorbea	0,i,dscc,du3u
Victor Ponta	0,i,e857,ebb9	57692
Victoria Nuland	f9,0,e99i,ed1k;140,0,eh53,ek3m	1188501
Victoria Villarruel	6,25,ejca	24572317
Vidkun Quisling	26,2k,ca21,cd59
Vigdís Finnbogadóttir	1,4w,dc81,ds81
Viktor Chernomyrdin	0,9,doce,du3n		Виктор Черномырдин;فيكتور تشيرنوميردين;切尔诺梅尔金;ビクトル・チェルノムイルジン;빅토르 체르노미르딘;ויקטור צ'רנומירדין			dp,du3
Viktor Klima	13,x,dt1s,dw24	78538
Viktor Orbán	0,1c,du76,dy5r;0,1c,e65t	57641	Виктор Орбан;فيكتور أوربان;欧尔班;ビクトル・オルバン;빅토르 오르반;ויקטור אורבן			e6
Viktor Yanukovych	0,e,dybl,e115;0,e,e284,e3ci;1,e,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович;Виктор Янукович;فيكتور يانوكوفيتش;亚努科维奇;ビクトル・ヤヌコビッチ;빅토르 야누코비치;ויקטור ינוקוביץ'			e0a,e11;e6,eac
Viktor Yushchenko	0,e,dvcm,dx5t;1,e,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко;Виктор Ющенко;فيكتور يوشتشينكو;尤先科;ビクトル・ユシチェンコ;빅토르 유셴코;ויקטור יושצ'נקו			e0a,e62
Viktor Zubkov	0,9,e39e,e458	147425
Villy Søvndal	2,1m,e7a3,e9cc	58119
Vince Cable	3j,1,e65c,eb58;49,1,ed7k,ef7m	244312	Vincent Cable
Viola Amherd	8,2a,ef11,el3v;1,2a,ek11,ekcv
Violeta Chamorro	1,42,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica Dăncilă	0,i,ee1t,efb4	9368300
Virginia Bottomley	1c,1,do4a,dr75;c8,1,dr75,dt52
Virginia Raggi	5r,4,ec6m,ehal
Virginijus Sinkevičius	6d,8,efc1,ek7f
Vitali Klitschko	v8,e,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivek Ramaswamy	c,0,ej2l,ek1f
Vivian Balakrishnan	2,43,eba1	7937671
Vivian Motzfeldt	2,5l,ei45
Viviane Reding	5o,8,e62a,ea71	235866
Vjosa Osmani	1,2c,eh46	13047644
Vladimir Lenin	h1,61,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин;فلاديمير لينين;弗拉基米尔·列宁;ウラジーミル・レーニン;블라디미르 레닌;ולדימיר לנין			bl
Vladimir Medinsky	5b,9,e85l,eg1l;ch,9,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	8,12,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	0,9,dv89,dw57;3z,9,dvcv,dw57;1,9,dw57,e457;0,9,e458,e857;1,9,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	1,1r,dx47,e59b	189435
Vladimir Zhirinovsky	t0,9,dn4i,ei46
Vladimír Mečiar	0,14,do6o,dq3g;0,14,dqcd,duau
Vladimír Špidla	0,z,dy7f,e084	32777
Vladislav Jovanović	2,5n,dp32,dr8f
Vlado Bučkovski	0,2t,e0ch,e28s	2529738
Vlado Gotovac	bq,18,ds2,dtc
Vo Nguyen Giap	8,n,ceb3,dc27			Giap
Vo Van Kiet	0,n,dn88,dt9p			Kiet
Vojislav Koštunica	1,5n,dwa7,dz37;0,v,e033,e477	33031
Vojislav Šešelj	tp,v,dn2n;5,v,du3o,dwao	298063
Volen Siderov	q8,o,e14h
Volker Rühe	8,3,do41,duaq		Volker Ruehe
Volker Türk	43,2z,eiah		Volker Tuerk
Volodymyr Groysman	0,e,ec4e,ef8t	4150130
Volodymyr Zelensky	c,e,eecv,ef4l;1,e,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키;וולודימיר זלנסקי			ef4
Vuk Drašković	tq,v,dm3e;2,v,e033,e35f	162740
Vuk Jeremić	2,v,e35f,e87r;6r,2z,e89i,e99g	722579
Vyacheslav Molotov	2,61,c753,ch34
Vyacheslav Volodin	12o,9,eca5	982461	Viacheslav Volodin
Vygaudas Ušackas	2,1g,e4c9,e62b	983985
Vytautas Landsbergis	7a,1g,dm3b,dobp	164582
Václav Havel	1,5k,dlct,do7k;1,z,dp22,dz22	36233	Вацлав Гавел;فاتسلاف هافيل;瓦茨拉夫·哈韦尔;バーツラフ・ハベル;바츨라프 하벨;ואצלב האוול			dlc,dz3
Václav Klaus	0,z,do72,du12;1,z,dz37,e937	57434
Vít Rakušan	f,z,ehch,elcf
Vítor Gaspar	7,22,e76l,e972
Věra Jourová	5o,8,eab1,efbu;6,5u,efc1,ekbu	12001809
W. T. Cosgrave	zb,m,bqc6,c039
Waldemar Pawlak	0,5,do65,do7a;0,5,dpaq,dr36;5,5,e3bg,e8br
Waldemar Żurek	b,5,el7o
Walid Jumblatt	th,1f,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	2,1h,e22b,egbg	walid-al-moallem	Walid Moallem
Walt Rostow	1d,0,cy41,d11k
Walter Braga Netto	9y,t,eg2i,eh3t;8,t,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Hallstein	1,5u,cq11,cz75
Walter Hickel	4,6n,cyc5,d11t;2h,0,d11o,d2bp;4,6n,dmc3,dqc5		Wally Hickel
Walter Mondale	6,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Walter Scheel	2,3,d1am,d65f;1,3,d671,db6u
Walter Ulbricht	mt,85,ci7p,d353
Walter Veltroni	5,4,ds5h,dual;5r,4,dx61,e42d;4r,4,e3ar,e52h
Wanda Vázquez	4,6h,ef87,eh12
Wang Huning	h4,6,ej3a			Wang
Wang Qishan	6,6,ee3h,ej3a	18113		Wang
Wang Yi	2,6,e93g,eicu;2,6,ej7p	701801	王毅	Wang
Warren Christopher	11,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	1,5c,egaq,elaq	1568174
Wayne Swan	3x,a,e3c3,e96r	1236571
Wei Fenghe	8,6,ee3j,ej3c	7929529		Wei
Wen Jiabao	s,6,dz3g,e93f	16628		Wen
Wendell Willkie	c,0,c86s,c8b5
Wendy Sherman	3l,0,eh4e,ej7s
Werner Faymann	13,x,e4c2,ec59	53282
Werner Kogler	33,x,eg17,el33
Wes Moore	4,79,ej1i
Wes Streeting	1c,1,ek75	7983764
Wesley Clark	d9,5w,dt7b,dw53;c,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	1,56,ej5c	7984081
Wilbur Ross	2f,0,ed2s,eh1k	8000233
Wilfried Martens	0,1u,db43,dd46;0,1u,ddch,do37
William Barr	l,0,dnbq,dp1k;l,0,ef2e,egcn	723917	Bill Barr
William Burns	3l,0,e77s,eab3;2b,0,eh3j,el1k		Bill Burns
William Casey	2b,0,dd1s,dj1t
William Cohen	a,0,db13,dt13;1h,0,dt1o,dx1k	710721
William Daley	2f,0,dt1u,dw7j;1g,0,e71d,e81r	1370400	Bill Daley
William Donald Schaefer	bw,0,d3c7,dj1l;4,79,dj1l,dr1i
William Gladstone	0,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	r,1,dt6j,dx9d;17,1,e65c,ea7e	58282
William Howard Taft	1,0,bd34,bh34	35648
William Jennings Bryan	c,0,b07a,b0b3;c,0,b475,b4b6;c,0,bc7a,bcb3;11,0,bh35,bj69
William Lyon Mackenzie King	0,g,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	1,0,b134,b59e	35041
William Perry	1h,0,dq23,dt1n
William Ruto	3k,3m,e949,ei9d;1,3m,ei9d	195725	Уильям Руто;وليام روتو;威廉·鲁托;ウィリアム・ルト;윌리엄 루토;ויליאם רוטו			ei8
William Seward	11,0,a136,a934		William H. Seward
William Waldegrave	1c,1,dmb2,do4a;d,1,dq7k,dr75
William Whitelaw	1j,1,db54,df6b		Willie Whitelaw
Willy Brandt	vi,3,cpa3,cyc1;13,3,d1am,d657
Willy Claes	2,1u,do37,dqah;1k,5w,dqah,drak
Wim Duisenberg	7,r,d55b,d9cj;1,6r,du61,dzav
Wim Kok	0,r,dq8m,dy7m	221411
Winfried Kretschmann	26,96,e75c
Winnie Mandela	z7,w,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	mp,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill;ونستون تشرشل;丘吉尔;ウィンストン・チャーチル;윈스턴 처칠;וינסטון צ'רצ'יל			c8
Winston Peters	5,q,dscg,du8e;2,q,ejbr	1396178					dp7
Witold Waszczykowski	2,5,ebbg,ee19	9375875
Wojciech Jaruzelski	0,5,dd2b,dhb6;1,5,dl7j,dmcm
Wolfgang Petritsch	44,7,dv8i,dy5r	112891
Wolfgang Schäuble	f,3,e1bm,e5ar;7,3,e5as,edao;4v,3,edao,ehaq	16019	Wolfgang Schaeuble;Вольфганг Шойбле;فولفغانغ شويبله;朔伊布勒;ウォルフガング・ショイブレ;볼프강 쇼이블레;וולפגנג שויבלה			e6,eda
Wolfgang Schüssel	13,x,dw24,e31b	2125645	Wolfgang Schuessel
Wolfgang Thierse	4v,3,duaq,e1ai	62703
Woodrow Wilson	4,6m,bf1h,bh31;1,0,bh34,bp34	34296	Вудро Вильсон;وودرو ويلسون;伍德罗·威尔逊;ウッドロー・ウィルソン;우드로 윌슨;וודרו וילסון
Wopke Hoekstra	7,r,edaq,ei1a;2,r,ei1a,ej91;7g,8,eja5	14520235
Wouter Bos	7,r,e32m,e62n	554127
Władysław Bartoszewski	2,5,dr37,drcm;2,5,dw6u,dxaj	381185
Władysław Gomułka	5i,5,coal,d2ck
Władysław Kosiniak-Kamysz	8,5,ejcd	1374797		Kosiniak-Kamysz
Władysław Sikorski	0,5,c79u,cb74
Włodzimierz Cimoszewicz	0,5,ds27,dtav;2,5,dxaj,e115	55915
Włodzimierz Czarzasty	94,5,elbi
Xabier Arzalluz	rt,j,di2,e01
Xanana Gusmao	tj,3y,dd3,dy5k;1,3y,dy5k,e35k;0,3y,e388,eb2g;0,3y,ej71	11509	Jose Alexandre Gusmao
Xavier Becerra	l,6d,ed1o,eh3i;1c,0,eh3j,el1k
Xavier Bettel	0,3z,e9c4,ejbh	561213
Xavier Espot	0,6o,ef5g	21001195	Xavier Espot Zamora	Espot
Xavier Trias	bx,j,e771,eb6d
Xi Jinping	6,6,e43f,e93e;20,6,e8bf;1,6,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑;שי ג'ינפינג	Xi		e8b
Xiomara Castro	1,32,ei1r,em1r	8044708
Yahya Jammeh	1,52,dq7m,ed1l	57356
Yahya Sinwar	b4,75,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar;Яхья Синвар;يحيى السنوار;叶海亚·辛瓦尔;ヤヒヤ・シンワル;야히야 신와르;יחיא סינוואר			eh,ekc
Yair Lapid	7,d,e93i,eac4;0,d,ei71,eict;r,d,ej12	1396120	יאיר לפיד;Яир Лапид;يائير لابيد;亚伊尔·拉皮德;ヤイル・ラピド;야이르 라피드
Yamandú Orsi	1,3w,el31
Yang Jiechi	2,6,e34r,e93g	58211		Yang
Yanis Varoufakis	7,k,eb1r,eb76	40688	Янис Варуфакис;يانيس فاروفاكيس;瓦鲁法基斯;ヤニス・バルファキス;야니스 바루파키스;יאניס וארופאקיס			eb,ec
Yannick Jadot	c,2,eh9s,ei4a
Yannis Stournaras	7,k,e875,ea6a;no,k,ea6k
Yannos Papantoniou	7,k,dq5,dxao
Yasser Arafat	9o,90,d124,e0bb;1,6g,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar;阿拉法特;ヤセル・アラファト;야세르 아라파트;יאסר ערפאת			de,e1
Yasuhiro Nakasone	0,l,debr,djb6
Yasuo Fukuda	0,l,e39q,e49o	101137
Yaël Braun-Pivet	4x,2,ei6s			Braun-Pivet
Yaşar Güler	8,b,ej64	19636157
Yaşar Yakış	2,b,dybi,dz3e	75063
Yegor Gaidar	e0,9,do6f,doce
Yevgeny Prigozhin	5k,b9,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин;يفغيني بريغوجين;普里戈任;エフゲニー・プリゴジン;예브게니 프리고진;יבגני פריגוז'ין			ej1,ejc
Yevgeny Primakov	2,9,ds19,du9b;0,9,du9b,dv5c		Evgeny Primakov;Евгений Примаков;يفغيني بريماكوف;叶夫根尼·普里马科夫;エフゲニー・プリマコフ;예브게니 프리마코프;יבגני פרימקוב			ds,dv6
Yingluck Shinawatra	0,11,e785,ea57				Yingluck
Yitzhak Mordechai	8,d,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,d,d663,d96k;8,d,dg9d,dm3f;0,d,do7d,drb4	34060	Yitzchak Rabin;Ицхак Рабин;إسحاق رابين;伊扎克·拉宾;イツハク・ラビン;이츠하크 라빈;יצחק רבין			do6,ds6
Yitzhak Shamir	2,d,dc3a,diak;0,d,dfaa,dg9d;0,d,diak,do7d		Ицхак Шамир;إسحاق شامير;伊扎克·沙米尔;イツハク・シャミル;이츠하크 샤미르;יצחק שמיר			di,doc
Ylva Johansson	aw,8,efc1,ekbu
Yoav Gallant	8,d,eict,ekb5		Йоав Галант;يوآف غالانت;约亚夫·加兰特;ヨアブ・ガラント;요아브 갈란트;יואב גלנט			ej,ekc
Yogi Adityanath	x,b7,ed3j	4683097
Yoko Kamikawa	2,l,ej9d,eka1	276275
Yolanda Díaz	5,j,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2y,f,ef7p,eh34;1,f,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열;Юн Сок Ёль;يون سوك يول;尹锡悦;尹錫悦;יון סוק-יול	Yoon		ei3,elc
Yoshihide Suga	64,l,e8cq,eg9g;0,l,eg9g,eha4	122465	菅義偉;Ёсихидэ Суга;يوشيهيدي سوغا;菅义伟;스가 요시히데;יושיהידה סוגה
Yoshihiko Noda	0,l,e792,e8cq;r,l,ek9n	57647
Yoshimasa Hayashi	2,l,ehba,ej9d;64,l,ejce,elal	1141271
Yoshiro Mori	0,l,dw45,dx4q	233499
Youssef Rajji	2,1f,el28		Youssef Raggi
Yousuf Raza Gilani	0,u,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,1t,di1t	57274	Yoweri Kaguta Museveni;Йовери Мусевени;يوويري موسيفيني;穆塞韦尼;ヨウェリ・ムセベニ;요웨리 무세베니;יוורי מוסבני			di
Yukio Hatoyama	0,l,e59g,e668	131077
Yukiya Amano	6b,8o,e5c1,ef7i
Yulia Navalnaya	r,9,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	o,e,ehb4,el7h;0,e,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	0,e,e11o,e198;0,e,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко;Юлия Тимошенко;يوليا تيموشينكو;季莫申科;ユリヤ・ティモシェンコ;율리아 티모셴코;יוליה טימושנקו			e1,ea
Yuri Andropov	20,61,debc,dg29
Yuri Ushakov	ci,9,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	nl,l,ec82	261703
Yusuf Tuggar	2,2j,ej8l	65088520
Yves Leterme	0,1u,e43k,e4cu;0,1u,e5bp,e7c6	12981
Yves-Thibault de Silguy	40,8,dr1o,dv9f			de Silguy
Yvette Cooper	1j,1,ek75,el95;17,1,el95	291057
Yván Gil	2,12,ej16
Yıldırım Akbulut	0,b,dlb9,dn6n
Zack Polanski	8b,1,el92
Zakir Hasanov	8,3p,e9am
Zalmay Khalilzad	en,0,dzbo,e16k;er,0,e16l,e33q;24,0,e34u,e51k;12s,0,ee9l,ehaj	145193
Zandanshatar Gombojav	0,1x,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	1d,0,d91k,dd1k
Zbigniew Rau	2,5,eg8q,ejbr
Zbigniew Ziobro	b,5,e1av,e3b7;b,5,ebbg,ejbr
Zdravko Krivokapić	0,3s,egc4,ei4s	97999161
Zeid Ra'ad al-Hussein	43,2z,ea91,ee8v	zeid-raad-al-hussein
Zell Miller	4,1z,dn1e,dv1b;a,0,dw7o,e113
Zhan Videnov	0,o,dr1p,dt2d
Zhao Leji	h3,6,ej3a	127295		Zhao
Zhao Ziyang	20,6,dj1g,dl6o			Zhao
Zhelyu Zhelev	1,o,dm81,dt1m
Zhou Enlai	s,6,cha1,d818		Chou En-lai	Zhou
Zhou Yongkang	ww,6,dycs,e3as	198042		Zhou
Zhu Rongji	s,6,du3h,dz3g	18285		Zhu
Zia Yusuf	gk,1,ek7b,el65
Zia ul-Haq	1,u,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Zine El Abidine Ben Ali	1,2l,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zlatko Mateša	0,18,drb7,dw1r	2625163
Zoe Konstantopoulou	22,k,eb26,eba4
Zohran Mamdani	4a,0,em11						el6o
Zoran Lilić	1,5n,dp6p,dt6p
Zoran Milanović	0,18,e7cn,ec1m;1,18,eg2j	57687
Zoran Zaev	0,2t,ed5v,ei1g	220579
Zoran Đinđić	0,v,dx1p,dz3c	157131	Zoran Djindjic
Zoran Živković	0,v,dz3i,e033
Zorana Mihajlović	5,v,ea4r,eiaq	10843366
Zulfikar Ali Bhutto	1,u,d3ck,d58d;0,u,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Dolinková	9,14,ejap,eka
Zuzana Čaputová	1,14,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,1z,dn4e,do16
Álvaro Cunhal	3f,22,ct3,doc5
Álvaro Uribe	1,3q,dy87,e687	187413	Alvaro Uribe Velez;Альваро Урибе;ألفارو أوريبي;阿尔瓦罗·乌里韦;アルバロ・ウリベ;알바로 우리베;אלווארו אוריבה	Uribe		dy5,e7
Árpád Göncz	1,1c,dm83,dw84	102200
Édith Cresson	0,2,dn5f,do42
Édouard Balladur	0,2,dp3t,dr5b
Édouard Daladier	0,2,c64a,c83l
Édouard Philippe	0,2,ed5f,eg73	3579995
Élisabeth Borne	0,2,ei5g,ek19	20020731
Élisabeth Guigou	b,2,dt64,dwai
Éric Ciotti	bn,2,eicb,ek7
Éric Lombard	7,2,ekcn,ela5
Éric Zemmour	c,2,ehbu,ei4a;r7,2,ehc5
Étienne Tshisekedi	0,1b,do8f,dp3i
Évariste Ndayishimiye	1,1a,eg6i	27329764
Íñigo Errejón	qw,j,ef9p,ekao
Ólafur Ragnar Grímsson	1,4w,ds81,ec81	57284		Grímsson
Óscar Arias	1,1j,di58,dm58;1,1j,e258,e658		Oscar Arias Sanchez	Arias
Özgür Özel	r,b,ejb5
Ümit Özdağ	u3,b,eh8q
Đuro Macut	0,v,el4g		Djuro Macut
İbrahim Kalın	cj,b,eacb,ej65;3b,b,ej65
İsmail Cem	2,b,dt6u,dy7b
İsmet İnönü	0,b,brb1,c5b1;1,b,c6bb,ci5m;0,b,ctbk,cx2k
Ľudovít Ódor	0,14,ej5f,ejap
Štefan Füle	5e,8,e62a,eaav	370164
Željka Cvijanović	1,64,eebj,eibf;2x,7,eibg
Željko Komšić	2x,7,e2b6,eabh;2x,7,eebk	297825
Željko Ražnatović	to,v,dmab,dw1f		Arkan
Željko Šturanović	0,3s,e2bd,e42t	356556
Živadin Jovanović	2,5n,du19,dwb4
Aaron Bean	3,0,ej13	4661833
Aaron Cook	xx,41,ef6,ef6~;xy,41,ef6,ef6~;10y,41,ef6,ef6~		Aaron Stein Cook
Abbas Abbasov	o,3p,ds,e3~
Abbas Djoussouf	0,4c,dubm,dvc2
Abbas El Fassi	0,4e,e39j,e7bt	305956		El Fassi
Abbas Tolli	e,1y,ef6,ef6~		Abbas Mahamat Tolli
Abdel Dahi	e,3d,ef6,ef6~		Abdel Aziz Dahi
Abdel Kajman	5,55,ef6,ef6~		Abdel Salam Kajman
Abdelillah Benkirane	0,4e,e7bt,ed3h	307921	Abdelilah Benkirane
Abdelkader Amara	k,4e,ef6,ef6~	2821074
Abdelkader Bouazgui	d,2e,ef6,ef6~
Abdelkader Messahel	2,2e,ef6,ef6~	5654785
Abdelkarim Zbidi	8,2l,ef6,ef6~	2821127
Abdellatif Filali	0,4e,dq5t,du3e
Abdellatif Jouahri	e,4e,ef6,ef6~
Abdelmalek Sellal	0,2e,e893,ec~	57901	Abdelmakek Sellal
Abderrahmane Raouia	7,2e,ef6,ef6~	30728993
Abderrahmane Youssoufi	0,4e,du3e,dya9	470946
Abdesslam Seddiki	i,4e,ef6,ef6~
Abdi Juha	pk,2v,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,2v,e8a6,e9~		Abdi Farrah Shirdon Said
Abdi Sougueh	1r,50,ef6,ef6~		Abdi Youssouf Sougueh
Abdirahman Duale	7,2v,ef6,ef6~		Abdirahman Duale Beileh	Duale
Abdirahman Jibril	a5,2v,ef6,ef6~		Abdirahman Hosh Jibril
Abdirahman Osman	g,2v,ef6,ef6~		Abdirahman Dahir Osman
Abdirashid Ahmed	2p,2v,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdiweli Mohamed Ali	0,2v,e76s,e8a6	1777401		Abdiweli
Abdolnaser Hemati	e,p,ef6,ef6~
Abdou Chanfiou	e,4c,ef6,ef6~		Abdou Mohamed Chanfiou
Abdou Maman	p,1o,ef6,ef6~
Abdoul Mbaye	0,1s,e843,e993	57895
Abdoulaye Balde	1r,1s,ef6,ef6~
Abdoulaye Balde	w,27,ef6,ef6~	abdoulaye-balde-guinea	Abdoulaye Yero Balde
Abdoulaye Diallo	14,1s,ef6,ef6~		Abdoulaye Daouda Diallo
Abdoulaye Diop	1s,1s,ef6,ef6~
Abdoulaye Magassouba	1u,27,ef6,ef6~
Abdoulaye Sarr	9,1s,ef6,ef6~		Abdoulaye Diouf Sarr
Abdramane Mahamat	14,2s,ef6,ef6~		Abdramane Mouctar Mahamat
Abdujalil Samadov	0,3t,dq,dq~
Abdul Aziz Abdul Ghani	0,24,dqa,dt~			Abdul Ghani
Abdul Aziz Al al-Shaykh	nx,38,ef6,ef6~		Abdul Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Basir Anwar	b,1i,ef6,ef6~
Abdul Ghafar	5,3i,di57,dp~		Abdul Ghafar Bin Baba	Ghafar
Abdul Halim Khaddam	6,1h,dg3b,e1~		al-Halim Khaddam;Abdul Halim ibn Said Khaddam
Abdul Hussein Mirza	k,4i,ef6,ef6~		Abdul Husayn Mirza
Abdul Karim Khalili	15,1i,e0c7,ea~
Abdul Karim al-Iryani	0,24,dqa,dx44		Abdul Karim Ali al-Iryani
Abdul Karim al-Kabariti	0,29,ds24,ds~
Abdul Latif al-Hakimi	g,24,ef6,ef6~
Abdul Muhsin al-Madaj	5,3c,ef6,ef6~
Abdul Mutalib	1w,62,ef6,ef6~		Abdul Mutalib bin Yusof	Mutalib
Abdul Nasser Abul Bassal	75,29,ef6,ef6~			Abul Bassal
Abdul Qadir Ba Jamal	0,24,dx44,e1~			Ba Jamal
Abdul Rab al-Hadi	6,24,dqa,e6~		Abdul Rab Mansur al-Hadi
Abdul Rahman al-Fadhli	j,38,ef6,ef6~		Abdul Rahman bin Abdul Muhsin al-Fadhli
Abdul Rahman al-Uwais	9,2r,ef6,ef6~		Abdul Rahman Muhammad al-Uwais
Abdul Raqib al-Aswadi	bt,24,ef6,ef6~
Abdul Rashid Dostam	t,1i,ea9t,eh~
Abdul Salam al-Badri	5,55,ea84,eb~
Abdul Salam al-Majali	0,29,dp5,du~
Abdul Wahed Sorabi	t,1i,dn17,do~
Abdul Wahhab al-Anisi	5,24,dqa,dt~
Abdul al-Malik al-Khalili	b,54,ef6,ef6~		Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulaziz Kamilov	2,2d,ef6,ef6~
Abdulhamit Gul	b,b,ef6,ef6~
Abdulhashim Mutalov	0,2d,do1d,drc		Abdulkhashim Mutalov
Abdulla Ameen	9,4d,ef6,ef6~
Abdulla Jihad	6,4d,ec6l,ed~	12300379
Abdulla Yameen	1,4d,e9bh,eebh	4665896	Abdulla Yameen Abdul Gayoom	Yameen
Abdullah Lamlas	97,24,ef6,ef6~		Abdallah Lamlas;Abdallah Salim Lamlas
Abdullah Luaybi	19,19,ef6,ef6~		Abdallah Luaybi
Abdullah Nsour	0,29,e8ab,ec61
Abdullah al-Akwa	5d,24,ef6,ef6~		Abdallah al-Akwa;Abdallah Muhsin al-Akwa
Abdullah al-Atiyah	3u,4l,dz9g,e1~;kd,4l,e2,e7~		Abdallah al-Atiyah;Abdallah al-Attiyah;Abdullah al-Attiyah
Abdullah al-Bakri	6o,54,ef6,ef6~		Abdallah al-Bakri;Abdallah bin Nasser bin Abdallah al-Bakri
Abdullah al-Dardari	5,1h,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	7n,1h,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuaymi	6j,2r,ef6,ef6~		Abdullah bin Muhammad;Abdullah bin Muhammad Belhaf al-Nuaymi	Abdullah
Abdullah al-Nuhayyan	2,2r,ef6,ef6~			Abdullah
Abdullah al-Saidi	3p,54,ef6,ef6~		Abdallah al-Saidi;Abdallah bin Muhammad bin Said al-Saidi
Abdullah al-Salimi	75,54,ef6,ef6~		Abdallah al-Salimi;Abdallah bin Muhammad bin Abdallah al-Salimi
Abdullah al-Sawaylah	1w,38,ef6,ef6~		Abdallah al-Sawaylah;Abdallah bin Ammar al-Sawaylah
Abdullah al-Thani	1q,4l,ds,e0~			Abdullah
Abdullah al-Thini	0,55,ea3b,ebc
Abdullah bin Bandar al-Saud	xi,38,ef6,ef6~			Abdullah bin Bandar
Abdullah bin Khalifa	0,4l,dsau,e343			Abdullah
Abdullah bin Nasir	0,4l,e96q,ed~			Abdullah
Abdulrahman Dambazau	f,2j,ef6,ef6~
Abdumalik Abulajanov	0,3t,dob,dqc2
Abdur Biswas	1,2f,dna8,dsa9		Abdur Rahman Biswas
Abdur-Rauf Rawabdeh	0,29,dv34,dw6j
Abdurremane de Almeida	b,48,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	gy,2d,ef6,ef6~
Abel Gouma	6,1y,dzcc,e0~
Abel Goumba	0,1y,dz3,dzcc	318433
Abel Pacheco	1,1j,dy58,e258
Abelard Tahiri	b,2c,ef6,ef6~
Abinou Teme	1v,1w,ef6,ef6~
Aboubakar Tchoroma	1v,2s,ef6,ef6~		Aboubakar Assidick Tchoroma
Abraham Hamadeh	3,0,el13	124307977
Abu Maal Muhith	7,2f,ef6,ef6~		Abu Maal Abdul Muhith
Abu-Bakr Uthman Ibrahim	o1,23,ef6,ef6~			Abu-Bakr
Abubacarr Tambadou	b,52,ef6,ef6~
Abubakar Malami	b,2j,ef6,ef6~
Abukar Duale	86,2v,ef6,ef6~		Abukar Islow Duale
Achilbay Ramatov	o,2d,eccf,ed~
Achta Breme	dc,2s,ef6,ef6~		Achta Ahmat Breme
Achta Damane	11i,2s,ef6,ef6~		Achta Saleh Damane
Acisclo Valladares	m,2y,ef6,ef6~		Acisclo Valladares Urruela	Valladares
Adam Glapinski	e,5,ef6,ef6~
Adam Gray	3,0,el13	3000097
Adam Smith	3,0,dt17	350916
Adam Vojtech	9,z,ef6,ef6~	42575425
Adam Wood	10,63,e747,eb~	351194
Adama Diarra	1e,1w,ef6,ef6~		Adama Tiemoko Diarra
Adama Kone	29,3b,ef6,ef6~
Adamu Adamu	g,2j,ef6,ef6~
Adan Mohamed	fr,3m,ef6,ef6~		Adan Abdulla Mohamed
Adanech Abebe	6w,31,ef6,ef6~	101063239		Adanech
Addison McDowell	3,0,el13	130979819
Adebayo Shittu	1r,2j,ef6,ef6~
Adekunle King	i,4b,ef6,ef6~		Adekunle Joliff Milton King
Adel Tweisi	w,29,ef6,ef6~
Adele van der Pluijm-Vrede	4,6q,e8ao,e9b4
Adelita Grijalva	3,0,elbc	134612342
Adib Mayalah	m,1h,ef6,ef6~
Adidjatou Mathys	i,4s,ef6,ef6~
Adil Osmanovic	a1,7,ef6,ef6~
Adil Safr	0,1h,e74e,e889
Adnan Badran	0,29,e147,e1bo	359372
Adolf Mwesgiye	8,1t,ef6,ef6~
Adolphe Muzito	0,1b,e4aa,e84i	365790
Adrian Bonilla	1a,1n,ef6,ef6~		Adrian Bonilla Soria	Bonilla
Adrian Davis	4,5m,e748,eb85
Adrian Hasler	0,5z,e93r,ed~;nc,5z,ef6,ef6~;0,5z,ef6,ef6~	373092
Adrian Johns	4,74,e5aq,e9c6	1575034
Adrian Smith	3,0,e314	373443
Adriano Espaillat	3,0,ed13	4685569
Adriano Maleiane	29,48,ef6,ef6~;0,48,ei33,el1h
Adrien Houngbedji	0,4s,ds49,du~
Adrien Sibomana	0,1a,dkaq,dq27
Adrienne Clarkson	h,g,dva7,e19r	236482
Adun Saengsingkaew	i,11,ef6,ef6~			Adun
Agbeyome Kodjo	0,3f,dw8t,dy6t
Aggrey Massi	1x,4y,ef6,ef6~	45779467
Agnes Buzyn	92,2,ef6,ef6~
Agostinho Mondlane	cu,48,ef6,ef6~	18350460
Agrippina Shin	yu,2d,ef6,ef6~
Agus Martowardojo	e,17,ef6,ef6~	3498269	Agus Dermawan Wintarto Martowardojo
Ahmadou Samateh	9,52,ef6,ef6~		Ahmadou Lamin Samateh
Ahmat Bachir	1u,2s,ef6,ef6~		Ahmat Mahamat Bachir
Ahmed Abdou	0,4c,dscr,dtc6
Ahmed Adheeb	6,4d,eb7m,ec~		Ahmed Adheeb Abdul Ghafoor	Adheeb
Ahmed Adhoum	3i,2l,ef6,ef6~	2827482
Ahmed Afif	6,5c,egar,ej~
Ahmed Al Saidi	9,54,ef6,ef6~		Ahmed Mohammad Obaid Al Saidi	Al Saidi
Ahmed Atiyah	am,24,ef6,ef6~		Ahmad Atiyah;Ahmad Zubayan Atiyah
Ahmed Benbitour	0,2e,dvc2,dw8q	401173
Ahmed Daoud	87,3d,ef6,ef6~		Ahmed Ould Ehil Daoud
Ahmed Fadel	11c,2s,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,2l,ej81,ek87
Ahmed Hajj Ali	k,5t,ef6,ef6~			Ahmed
Ahmed Hamani	0,1w,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	5,55,ef6,ef6~
Ahmed Hussen	3o,g,ef6,ef6~	16211070
Ahmed Maitiq	5,55,ef6,ef6~		Ahmad Maitiq
Ahmed Mubarek	0,24,ek25,el59		Ahmad Mubarek;Ahmad Awad Bin Mubarek
Ahmed Nazif	0,13,e079,e6~	220296	Ahmed Mohamed Nazif
Ahmed Omar	56,23,ef6,ef6~		Ahmad Umar;Ahmad Sad Umar
Ahmed Osman	e,50,ef6,ef6~		Ahmed Osman Ali	Osman
Ahmed Ouyahia	0,2e,drcv,ed~;0,2e,ef6,ef6~	57613
Ahmed Sambi	1,4c,e25q,e75q		Ahmed Abdallah Sambi
Ahmed Shah	5,1i,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,27,e45n,e4cu		Ahmed Tidiane Souare
Ahmed Toufiq	o2,4e,ef6,ef6~
Ahmed Zahid	5,3i,eb7t,ed~	4695503	Ahmad Zahid;Ahmad Zahid Hamidi	Zahid
Ahmed Zahir	87,4d,ef6,ef6~;zg,4d,ef6,ef6~		Ahmed Zuhoor
Ahmed al-Fadhli	7,24,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Futaisi	n,54,ef6,ef6~		Ahmad al-Futaisi;Ahmad bin Muhammad bin Salim al-Futaisi
Ahmed al-Khulayfi	nr,38,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	5,4l,e79k,ed~;5,4l,ef6,ef6~		Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Maysari	5,24,ef6,ef6~;f,24,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Qadri	d,1h,ef6,ef6~		Ahmad al-Qadri
Ahmed al-Rajhi	i,38,ef6,ef6~		Ahmad al-Rajhi;Ahmad bin Sulayman bin Abdul Aziz al-Rajhi
Ahmed al-Samarrai	0,19,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Shuhi	10l,54,ef6,ef6~		Ahmad al-Shuhi;Ahmad bin Abdallah bin Muhammad al-Shuhi
Ahmed al-Thani	m,4l,ef6,ef6~			Ahmed
Ahmedou Abdullah	f,3d,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aiah Gbakima	97,4b,ef6,ef6~
Aida Keita	j,1w,ef6,ef6~		Aida Keita M'bo	Keita
Aime Mukena	6i,1b,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	b,1a,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,48,e61g,e8a8	357430	Aires Bonifacio Ali
Airlangga Hartarto	p,17,ef6,ef6~	12471140		Airlangga
Aishath Ali	g,4d,ef6,ef6~
Aishath Nahula	n,4d,ef6,ef6~
Aissatou Gladima	3g,1s,ef6,ef6~		Aissatou Sophie Gladima
Aiyaz Sayed-Khaiyum	l,2g,ef6,ef6~;5,2g,ef6,ef6~;m,2g,ef6,ef6~
Ajamu Baly	4,8e,eiaa
Ajilon Nasiu	h,2u,ef6,ef6~
Akbar Mirzoyev	0,3t,do1a,dob
Akezhan Kazhegeldin	21,1d,dq,dr~;0,1d,dqac,dtaa		Arkezhan Kazhegeldin
Akhmetzhan Yesimov	o,1d,dsao,dt~;o,1d,e05e,e1~
Akhom Toemphitthayaphisit	n,11,ef6,ef6~			Akhom
Akila Kariyawasam	g,1p,ef6,ef6~		Akila Viraj Kariyawasam
Akoto Afriyie	ap,2o,ef6,ef6~		Akoto Osei Afriyie
Akram Shuhayab	g,1f,ef6,ef6~
Aksel Johannesen	0,5y,eb9f	556712
Akylbek Japarov	o,1e,e5am,e5~
Al Green	3,0,e114	749039
Al Moussa	v,1w,ef6,ef6~		Al Hassan Ag Ahmed Moussa
Al-Khair al-Mubrak	aq,23,ef6,ef6~		Al-Khair al-Nour al-Mubrak
Al-Muhtadee Billah	11z,62,ef6,ef6~
Al-Saddiq al-Tayeb	9,23,ef6,ef6~	112325805	Al-Saddiq Majouba al-Tayeb
Ala al-Alwan	9,19,ef6,ef6~
Alain Atipault	12r,3v,ef6,ef6~		Alain Akouala Atipault
Alain Bunyoni	50,1a,ef6,ef6~;0,1a,eg6o,ei97	27231038	Alain Guilaume Bunyoni;Alain-Guillaume Bunyoni
Alain Donwahi	28,3b,ef6,ef6~		Alain Richard Donwahi
Alain Richardson	zf,6b,e8,ej~
Alain Weil	q,6u,ds,ds~
Alain Wong	129,2i,ef6,ef6~
Alamine Mey	m,30,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	a,0,em3o	138781196
Alan Hoole	4,5o,drb1,dw2
Alan Huckle	25,5j,dx,dz~;4,5o,e05s,e27a;4,5e,e28p,e6ag		Alan Eden Huckle
Alan Kerr	z,7c,dm,dt~		Alan Gardner Kerr
Alan Kyeremateng	16,2o,ef6,ef6~
Alan Share	4,5o,do8,do8e
Alan Shave	4,5o,do8e,drb1
Alan Tudge	hx,a,ef6,ef6~	4707935
Alassane Seidou	9,4s,ef6,ef6~
Alawi Bafaqih	m4,24,ef6,ef6~
Alba Torrez	i,42,ef6,ef6~		Alba Luz Torrez;Alba Luz Torrez Briones	Torrez
Alben Barkley	6,0,ch1k,cl1k
Albena Reshitaj	j,2c,ef6,ef6~
Albert Bryan Jr	4,6i,ef17
Albert Dupuy	q,60,e0,e1~;1i,57,e6a6,e8~
Albert Kan Dapaah	3q,2o,ef6,ef6~			Kan Dapaah
Albert Kawana	l,40,ef6,ef6~	4710618
Albert Kipalan	h,10,dzbd,e06t
Albert Murasira	8,4a,ef6,ef6~
Albert Nicholas	f,4u,ef6,ef6~
Albert Ouedraogo	0,36,ei33,eial
Albert Padacke	0,2s,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	b,1f,ef6,ef6~
Albert Vital	0,2h,e5ci,e7b2		Albert Camille Vital
Albert Zafy	1,2h,dp39,ds~
Alberto Bonisoli	jl,4,ef6,ef6~	54589931
Alberto Bustamante	0,s,dvad,dx7s
Alberto Carrasquilla	7,3q,ef6,ef6~	2377863	Alberto Carrasquilla Barrera	Carrasquilla
Alberto Dahik	6,1n,do8a,dr~		Alberto Dahik Garzoni	Dahik
Alberto Espina	8,3k,ef6,ef6~		Alberto Espina Otero	Espina
Alberto Otarola	0,s,eicl,ej~		Alberto Otarola Penaranda	Otarola
Alberto Pandolfi	0,s,ds43,dv14		Alberto Pandolfi Arbulu	Pandolfi
Alberto Vaquina	0,48,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcibiades Vaquez	2e,37,ef6,ef6~		Alcibiades Vaquez Velasquez	Vaquez
Alcide Ponga	3s,57,el18
Alden McLaughlin	s,5x,e95t,ed~	4713562
Alejandro Aguirre	1,2y,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Diaz	e,33,ef6,ef6~	44178650	Alejandro Diaz de Leon	Diaz
Alejandro Finocchiaro	g,25,ef6,ef6~	30905503
Alejandro Gertz	2y,33,ef6,ef6~		Alejandro Gertz Manero	Gertz
Alejandro Gil	m,1v,ef6,ef6~		Alejandro Gil Fernandez	Gil
Alejandro Nkogo	8,2b,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Alejandro Peralta	84,3n,ef6,ef6~		Alejandro Peralta Vierci	Peralta
Aleksandar Antic	k,v,ef6,ef6~	16082744
Aleksandar Remetic	5,7,ef6,ef6~;16,7,ef6,ef6~
Aleksandur Bozhkov	5,o,dt2c,dv~
Alemayehu Tegenu	56,31,ef6,ef6~			Alemayehu
Aleqa Hammond	0,5l,e93d,ea~	1796195
Alesana Seluka	5,3g,dla,dp~
Alex Hawke	130,a,ef6,ef6~	4717151
Alex Padilla	a,0,eh1k	4717593	Alejandro Padilla
Alex Scott	s,3j,dz7o,e2au	8004288	William Scott;William Alexander Scott
Alexander Chiteme	7m,2m,ef6,ef6~
Alexander Farrelly	4,6i,dj15,dr15
Alexander Karlyukevich	y,y,ef6,ef6~		Aleksandr Karlyukevich
Alexander Konovalov	b,9,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	2y,y,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Kozlov	m7,9,ef6,ef6~		Aleksandr Kozlov;Aleksandr Aleksandrovich Kozlov
Alexander Mitrovic	5,v,dl3,do~		Aleksandr Mitrovic
Alexander Novak	k,9,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	6,9,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Teabo	g,4x,ef6,ef6~
Alexander Zhukov	2c,9,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandre Georget	j,2h,ef6,ef6~
Alexandros Charitsis	f,k,ef6,ef6~
Alexandru Jizdan	f,1r,ef6,ef6~	24525227
Alexis Bethancourt	2z,37,ef6,ef6~		Alexis Bethancourt Yau	Bethancourt
Alexis Boutamba	b,3a,ef6,ef6~
Alfio Piva	t,1j,e658,e9~		Alfio Piva Mesen	Piva
Alfonso Alonzo	j,2y,ef6,ef6~		Alfonso Alonzo Vargas	Alonzo
Alfonso Boekhoudt	h,5r,ed11
Alfonso Bonafede	b,4,ef6,ef6~
Alfonso Cusi	1t,2p,ef6,ef6~
Alfonso Durazo	cw,33,ef6,ef6~		Alfonso Durazo Montano	Durazo
Alfonso Mokuy	13s,2b,ef6,ef6~		Alfonso Nsue Mokuy
Alfonso Portillo	1,2y,dw1e,e01e	182441	Alfonso Antonio Portillo;Alfonso Antonio Portillo Cabrera	Portillo
Alfred Alfred Jr.	ct,5a,ef6,ef6~
Alfred Cannan	x,63,ehac
Alfred Madigele	9,4j,ef6,ef6~
Alfred Manase	4h,10,ef6,ef6~
Alfred Marie-Jeanne	4c,78,du3,e2~
Alfred Sant	0,4h,dsas,du~
Alfredo Borrero	6,1n,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Cristiani	1,47,dl61,dq61		Alfredo Cristiani Buchard	Cristiani
Alfredo Gomez	6,42,e1aa,e2~		Alfredo Gomez Urcuyo	Gomez
Alfredo Lopez	p,1v,ef6,ef6~		Alfredo Lopez Valdes	Lopez
Alfredo Moreno	2e,3k,ef6,ef6~	58293
Alfredo Palacio	2j,1n,dy,e2~
Alfredo Pires	2p,3y,ef6,ef6~
Algis Dobrovolskas	5,1g,dn1,do~
Ali Abdu	y,5t,ef6,ef6~			Ali
Ali Akhmedov	5,3p,ef6,ef6~
Ali Ayyub	8,1h,ef6,ef6~		Ali Abdallah Ayyub
Ali Bahdon	8,50,ef6,ef6~		Ali Hassan Bahdon
Ali Benflis	0,2e,dw8q,dy~	327016
Ali Gamatie	0,1o,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Gandapur	q2,u,ef6,ef6~		Ali Amin Khan Gandapur
Ali Gedi	0,2v,e0b3,e2~	355468	Ali Ghedi;Ali Mohamed Gedi;Ali Muhammad Ghedi
Ali Ghanem	2p,1h,ef6,ef6~
Ali Hammud	n,1h,ef6,ef6~
Ali Hasanov	5,3p,ef6,ef6~
Ali Khalil	7,1f,ef6,ef6~		Ali Hasan Khalil
Ali Laareydh	0,2l,e92r,ea1t
Ali Mahar	xa,u,ef6,ef6~		Ali Muhammad Khan Mahar
Ali Moselhy	13d,13,ef6,ef6~
Ali Muhsin	6,24,ec43,eh~
Ali Muhsin al-Ahmar	6,24,ef6,ef6~			Ali Muhsin
Ali Mujawwar	0,24,e33v,e7br		Ali Muhammad Mujawwar
Ali Munesan	6,p,ef6,ef6~		Ali Asqar Munesan
Ali Mwinyi	1,3o,dhb5,drbm		Ali Hassan Mwinyi
Ali Osmani	k,1i,ef6,ef6~		Ali Ahmad Osmani
Ali Ragheb	0,29,dw6j,dzap		Ali Abul Ragheb
Ali Saibou	1,1o,djbe,dp4g
Ali Shein	6,3o,dx75,e6~;z6,3o,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali Taha	my,23,du,e5~	937264	Ali Osman Taha
Ali Zaydan	0,55,e8ae,ea3b
Ali al-Ahmar	6,24,ec43,ed~		Mohsin al-Ahmar;Ali Mohsin al-Ahmar
Ali al-Allaq	e,19,ef6,ef6~
Ali al-Bidh	6,24,dm5m,dp~		Ali Salim al-Bidh
Ali al-Buaynayn	l,4i,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	b,24,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	7,4l,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Khalifa	5,4i,ef6,ef6~		Ali bin Khalifa;Ali bin Khalifa bin Salman al-Khalifa	Ali
Ali al-Qatrani	5,55,ef6,ef6~		Ali Faraj al-Qatrani
Ali al-Romaihi	y,54,ef6,ef6~		Ali bin Muhammad al-Romaihi
Ali al-Rumayhi	p5,4i,ef6,ef6~		Ali bin Muhammad al-Rumayhi
Ali al-Sunaidi	v,54,ef6,ef6~		Ali bin Masud bin Ali al-Sunaidi
Ali al-Zafir	71,1h,ef6,ef6~
Ali bin Haji	zn,62,ef6,ef6~		Ali bin Haji Apong	Ali
Alicia Arango	i,3q,ef6,ef6~		Alicia Arango Olmos	Arango
Alie Kabba	2,4b,ef6,ef6~
Alik Alik	6,56,e35b,ea~	1283214
Alikhan Smailov	7,1d,ef6,ef6~;o,1d,ef6,ef6~;21,1d,eh,ej~	56825894
Alim Youssouf	1v,30,ef6,ef6~
Aline Hanson	5t,6b,e94h,ec~
Alioune Sarr	v,1s,ef6,ef6~
Alireza Avaei	b,p,ef6,ef6~
Alisher Shodmonov	9,2d,ef6,ef6~
Alisher Sultonov	k,2d,ef6,ef6~
Alison Blake	4,5e,ei7n,el7t
Alistair Harrison	4,5o,e54l,e97n
Aliu Mahama	6,2o,dx17,e4~	1374550
Aljosa Campara	f,7,ef6,ef6~
Alkassoun Maiga	6y,36,ef6,ef6~
Allali Abakar	7,2s,ef6,ef6~		Allali Mahamat Abakar
Allan Bell	x,63,e7ab,eca4	976107
Allan Cruickshank	5,58,dq,dq~
Allan Kemakeza	1q,2u,dx,e1~
Allan Marat	5,10,dy8,dy~
Allen Chastenet	0,4q,ec67,ed~;7,4q,ef6,ef6~;0,4q,ef6,ef6~	16203640	Allen Chastanet
Alma Adams	3,0,eabc	4733597
Almambet Maturbraimov	o,1e,dq,dq~
Almazbek Atambaev	4d,1e,e6,ed~
Almoustapha Garba	j,1o,ef6,ef6~
Aloha Nunez	ox,12,ef6,ef6~		Aloha Nunez Gutierrez	Nunez
Alpha Barry	2,36,ef6,ef6~
Alpha Timbo	4z,4b,ef6,ef6~		Alpha Osman Timbo
Alpha Wurie	9,4b,ef6,ef6~
Alpheus Naruseb	d,40,ef6,ef6~
Alphons Kannanthanam	lk,c,ef6,ef6~	4735334
Alphonse Kadege	6,1a,dz4u,dz~
Altynay Omurbekova	5,1e,ef6,ef6~
Alun Cairns	11m,1,ef6,ef6~	268030
Alvaro Aleman	3h,37,ef6,ef6~	110628438	Alvaro Aleman Healy	Aleman
Alvaro Arzu	1,2y,ds1e,dw1e	250834	Alvaro Enrique Arzu;Alvaro Enrique Arzu Irigoyen	Arzu
Alvaro Colom	1,2y,e41e,e81e	250924	Alvaro Colom Caballeros	Colom
Alvaro Garcia	6,3h,e21m,ed~;6,3h,ef6,ef6~	250993	Alvaro Garcia Linera	Garcia
Alvin Hilaire	e,44,ef6,ef6~
Aly Ndiaye	f,1s,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amado Boudou	6,25,e7ca,eb~	452112
Amadou Aissata	8m,1o,ef6,ef6~
Amadou Ali	5,30,ea,ej~	2840847
Amadou Ba	m,1s,ef6,ef6~;0,1s,ei9h,ek42
Amadou Cheiffou	0,1o,dnb,dp4h
Amadou Cisse	0,1o,dscl,dtbr		Amadou Boubacar Cisse
Amadou Coulibaly	0,3b,ed1b,ed~;4g,3b,ef6,ef6~;0,3b,ef6,ef6~		Amadou Gon Coulibaly
Amadou Kone	n,3b,ef6,ef6~
Amal Maouloud	5f,3d,ef6,ef6~		Amal Mint Maouloud
Amama Mbabazi	0,1t,e75o,ea9j	57873
Amancio Denis	6,3n,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amandurdy Isanow	16,39,ef6,ef6~
Amani Abdou	db,1o,ef6,ef6~
Amara Sompare	y,27,ef6,ef6~
Amarjeet Sohi	1x,g,ef6,ef6~	4740296
Amata Kabua	1,5a,db,dt1e
Ambrose Dery	f,2o,ef6,ef6~
Ambrose Dlamini	0,51,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	l8,3b,ef6,ef6~		Amede Koffi Kouakou
Amedi Camara	j,3d,ef6,ef6~
Ameenah Gurib-Fakim	1,2i,eb65,eh~	20022984
Amelia Kyambadde	16,1t,ef6,ef6~
Amelie de Montchalin	6e,2,ef6,ef6~	30379410
Amenta Matthew	f,5a,ef6,ef6~
Americo Ramos	7,4m,ef6,ef6~		Americo D'Oliveira Ramos
Ami Bera	3,0,e913	3389105
Amie Fabureh	d,52,ef6,ef6~
Amin Liew bin Abdullah	mh,62,ef6,ef6~			Amin
Amina Mohamed	fs,3m,ef6,ef6~	4746345	Amina Chawahir Mohamed
Amina Mohammed	j,2j,ef6,ef6~
Amina Moumouni	k,1o,ef6,ef6~
Amina Nurhussein	9,5t,ef6,ef6~			Amina
Aminata Manga	lb,1s,ef6,ef6~;127,1s,ef6,ef6~		Aminata Angelique Manga
Aminata Toure	0,1s,e993,ea74	2415495
Amir Aman	9,31,ef6,ef6~			Amir
Amir Amu	p3,2f,ef6,ef6~		Amir Hossain Amu
Amir Hatami	8,p,ef6,ef6~	25424757
Amir Yaron	e,d,ef6,ef6~
Amir Zukic	3m,7,ef6,ef6~
Amma Ally	cz,3r,ef6,ef6~
Amon Murwira	w,45,ef6,ef6~
Amos Sawyer	1,4k,dmbf,dp~
Amr Bayoumy	p,13,ef6,ef6~		Amr Adel Bayoumy
Amr Talaat	1w,13,ef6,ef6~		Amr Ahmed Talaat
Amran Sulaiman	d,17,ef6,ef6~	19752868
An Tong Chun	dl,h,ef6,ef6~			An
Ana Birchall	k5,i,ef6,ef6~
Ana Chacón	15,1j,ea58,ed~		Ana Helena Chacón;Ana Helena Chacón Echeverría	Chacón
Ana Drouet	f3,1n,ef6,ef6~		Ana Katuska Drouet;Ana Katuska Drouet Salcedo	Drouet
Ana Guevara	15,32,ef6,ef6~		Ana Rosanna Guevara;Ana Rosanna Guevara Pinto	Guevara
Ana Guido	l,42,ef6,ef6~		Ana Julia Guido
Ana Vitorino	cu,22,ef6,ef6~		Ana Paula Vitorino
Ana de Carvalho	1e,35,ef6,ef6~		Ana Paula Chantre Luna de Carvalho
Ana de Escobar	6,47,e061,e4~		Ana Vilma Albanez de Escobar
Anak Puspayoga	j1,17,ef6,ef6~		Anak Agung Gede Ngurah Puspayoga
Analilia Mejia	3,0,em4k	138142530
Anan Panyarachun	0,11,do6a,do9n
Anand Satyanand	h,q,e28n,e78v	485733
Anant Geete	oh,c,ef6,ef6~
Anantaphon Kanchanarat	2e,11,ef6,ef6~			Anantaphon
Anas al-Salih	7,3c,ef6,ef6~		Anas al-Khalid al-Salih
Anastase Murekezi	0,4a,ea7o,ed8u	17417622
Anatol Sivak	n,y,ef6,ef6~	3925052
Anatole Kanyenkiko	0,1a,dq27,dr2
Anatolio Ndong Mba	2q,2b,dpb,ds~			Ndong Mba
Anatoly Holubchenko	o,e,dt88,du~		Anatoliy Holubchenko
Anatoly Lappo	gn,y,ef6,ef6~		Anatoliy Lappo
Ancil Antoine	8q,44,ef6,ef6~
Anders Ygeman	k,16,ef6,ef6~	3375050
Andr Ebanks	s,5x,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,2n,dw5c,e344	215782
Andranik Markaryan	0,2n,dw5c,e0~
Andre Johnson	j,3f,ef6,ef6~
Andre Milongo	0,3v,dn5,doc
Andre Nzapayeke	0,1y,ea1p,ea8a	15652682
Andre de Almeida Mendonca	fa,t,ef6,ef6~		Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andre-Dieudonne Kolingba	1,1y,dd91,dpam
Andrea Clausen	1n,5e,el41		Andrea Patricia Clausen
Andrea Kalavska	9,14,ef6,ef6~
Andrea Salinas	3,0,ej13	39791512
Andreas Scheuer	19,3,ef6,ef6~	500381
Andreas Xanthos	9,k,ef6,ef6~
Andrei Khudyk	1x,y,ef6,ef6~		Andrey Khudyk
Andrei Kobyakov	cl,y,dx,ed~;0,y,eacr,ec~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	8,y,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	21,1r,do,ds~;0,1r,do71,dq~		Andrei Sanghali
Andreja Katic	8,2q,ef6,ef6~	23418897
Andres Abua	3u,2b,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	f,2x,ef6,ef6~	13234758
Andres Chadwick	f,3k,ef6,ef6~	4760169	Andres Chadwick Pinera	Chadwick
Andres Michelena	xn,1n,ef6,ef6~		Andres Michelena Ayala	Michelena
Andres Navarro	g,3l,ef6,ef6~;w,3l,ef6,ef6~		Andres Navarro Garcia	Navarro
Andres Rodriguez	1,3n,dl5f,dp8f		Andres Rodriguez Pedotti	Rodriguez
Andres Tarand	0,2x,dqa,dr~
Andres Valencia	d,3q,ef6,ef6~	55812744	Andres Valencia Pinzon	Valencia
Andrew Baing	5,10,dt3r,dz~
Andrew Clyde	3,0,eh13	102277679
Andrew Fahie	s,5s,ef2q,ei55	28709152
Andrew Garbarino	3,0,eh13	21257859
Andrew George	4,5o,e27a,e54l
Andrew Gurr	4,8d,e3bb,e7at
Andrew Leung	cg,6,ef6,ef6~		Andrew Leung Kwan-yuen	Leung
Andrew Little	b,q,ef6,ef6~;wt,q,ef6,ef6~	3561087	Andrew Litlle
Andrew Murdoch	4,3j,el1n
Andrew Napuat	f,34,ef6,ef6~
Andrew Ogles	3,0,ej13	111623114	Andrew Ogles IV
Andrew Pearce	4,5m,ee21,ej46
Andrew Ridgeway	10,5v,e26e,e6~
Andrew Wheatley	18,53,ef6,ef6~		Andrew O'Brian Wheatley
Andriy Klyuyev	o,e,e63b,e7~	510926
Andriy Parubiy	gj,e,ef6,ef6~	2482633
Andriy Reva	12b,e,ef6,ef6~	23825095
Andrzej Adamczyk	14,5,ef6,ef6~
André Carson	3,0,e43d	517649
Andy Barr	3,0,e913	3828645	Garland Barr
Andy Biggs	3,0,ed13	16199304
Andy Harris	3,0,e715	506639
Andy Keeling	1n,5e,eh4,el41
Andy Kim	3,0,ef13,ekc8;a,0,ekc9	55639180
Anerood Jugnauth	4d,2i,do,eh~;8,2i,ef6,ef6~;vm,2i,ef6,ef6~	217566
Anfinn Kallsberg	0,5y,du5,e023	529900
Ang Vong Vattana	b,26,ef6,ef6~
Ange Mancini	q,7l,dy7v,e1~
Angel Estevez	j,3l,ef6,ef6~		Angel Francisco Estevez;Angel Francisco Estevez Bourdierd	Estevez
Angel Marin	6,o,dy1m,e7~	2080774
Angel Mesie	3u,2b,ee25,ej~;115,2b,ef6,ef6~		Angel Mesie Mibuy	Mesie
Angela Alsobrooks	a,0,el13	58755148
Angela Orozco	19,3q,ef6,ef6~		Angela Maria Orozco
Angelino Garzon	6,3q,e687,eb~	465923
Angelo Tavares	f,35,ef6,ef6~		Angelo de Barros Veiga Tavares
Angidi Chettiar	6,2i,dt6s,dx~		Angidi Verriah Chettiar
Angie Craig	3,0,ef13	58324174
Angus Taylor	k,a,ef6,ef6~	16196728
Anibal Acevedo-Vila	4,6h,e0,e4~
Anibal Melo	d0,35,ef6,ef6~	111954370	Anibal Joao Da Silva Melo
Anicet Dologuele	0,1y,dv1,dx41	546278	Anicet Georges Dologuele
Anis Birou	x6,4e,ef6,ef6~
Anisul Haque	5p,2f,ef6,ef6~
Anisul Mahmud	2r,2f,ef6,ef6~		Anisul Islam Mahmud
Anja Karliczek	g,3,ef6,ef6~	15783504
Anja Mrak	i,2q,ef6,ef6~		Anja Kopac Mrak
Anmar Khasawneh	n,29,ef6,ef6~
Ann Muller	25,5a,ef6,ef6~		Ann Marie Muller
Ann Wagner	3,0,e913	3917251
Ann-Kristin Olsen	4,70,ds,dv~		Ann-Krisitin Olsen
Anna Bijleveld	8,r,ef6,ef6~
Anna Ekstrom	g,16,ef6,ef6~	4946204
Anna Paulina Luna	3,0,ej13	112805534	Anna Luna
Anna Zalewska	1v,5,ef6,ef6~	9155828
Anne Berner	n,1q,ef6,ef6~	16980286
Anne Laubies	q,7f,eb68,ed~;q,6b,eb68,ed~
Anne McLellan	5,g,dzcc,e1~	2851210
Anne Ouloto	j,3b,ef6,ef6~		Anne Desiree Ouloto
Anne-Mari Virolainen	4n,1q,ef6,ef6~	4984722
Annemarie Jorritsma	2q,r,du83,dx~
Annette Lu	6,15,dw5k,dy~		Annette Hsiu-lien Lu
Annick Girardin	y9,2,ef6,ef6~	2851582
Annika Strandhall	91,16,ef6,ef6~	4980750
Anniken Hauglie	i,2k,ef6,ef6~
Anote Tong	1,4x,dz7a,ec3b;2,4x,ef6,ef6~	57456
Anson Chan	7c,69,dpbt,dx~	50838
Antal Rogan	of,1c,ef6,ef6~
Ante Sprlje	b,18,ef6,ef6~
Anthony Abbott	4,5m,dt9,dx5		Anthony John Abbott
Anthony Akoto Osei	x5,2o,ef6,ef6~			Akoto Osei
Anthony Carmona	1,44,e93i,ee3j	4772220
Anthony Garcia	g,44,ef6,ef6~
Anthony Loke	n,3i,ef6,ef6~		Anthony Loke Siew Fook	Loke
Anthony Longrigg	4,5m,dx5,e05a
Anthony Martinez	b0,3x,ef6,ef6~
Antoine Elias	9,4f,ef6,ef6~
Antoine Gizenga	0,1b,e2cu,e4aa	316942
Antoine Karam	4c,7l,do3,e2~
Antoine Nduwayo	0,1a,dr2,ds7v
Antoinette Djondo	1l,3v,ef6,ef6~		Antoinette Dinga Djondo
Anton Anton	k,i,ef6,ef6~	4775647
Anton Kasipovic	b,7,ef6,ef6~
Antonella Mularoni	9n,65,ef6,ef6~
Antoni Marti	o8,6o,ef6,ef6~	24801	Antoni Marti Petit	Marti
Antonio Bells	6,5b,e91h,ed~
Antonio Embalo	k,1k,ef6,ef6~;j,1k,ef6,ef6~		Antonio Serifo Embalo;Antonio Sirifo Embalo
Antonio Isa Conde	k,3l,ef6,ef6~			Isa Conde
Antonio Mascarenhas	1,5d,dn3m,dx3m		Antonio Mascarenhas Monteiro	Mascarenhas
Antonio Walker	d,3k,ef6,ef6~	59797711
Antonio da Conceicao	v,3y,ef6,ef6~;j8,3y,ef6,ef6~
Antony Geros	27,7m,e059,e4~
Antony Leung	7x,69,dx51,dz~
Antti Kalliomaki	5,1q,dz4h,e0~	609682
Anuphong Paochinda	f,11,ef6,ef6~			Anuphong
Anwaar-ul-Haq Kakar	0,u,ej8e,ej~
Anwar Gargash	wy,2r,ef6,ef6~		Anwar Muhammad Gargash
Anwar Husnoo	9,2i,ef6,ef6~
Anwar Maarouf	iq,2l,ef6,ef6~
Anwar Monju	j,2f,ef6,ef6~		Anwar Hossain Monju
Apas Jumagulov	0,1e,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	7,11,ef6,ef6~			Aphisak
Apisai Ielemia	0,3g,e28e,e6co	316267
Apolo Nsibambi	0,1t,dv45,e75o	320005	Apollo Nsibambi
April McClain Delaney	3,0,el13	125935301		McClain Delaney
Aram Sarkisyan	0,2n,dvb3,dw5c
Arayik Harutyunyan	g,2n,ef6,ef6~	53122364
Arben Ademi	g,2t,ef6,ef6~
Arben Ahmetaj	7,2w,ef6,ef6~;5,2w,eh9i,ej~	13037063
Ardo Hansson	e,2x,ef6,ef6~	639741
Arefaine Berhe	d,5t,ef6,ef6~			Arefaine
Aren Palik	6,56,ej5c,ej~
Ariana Campero	9,3h,ef6,ef6~		Ariana Campero Nava	Campero
Arie Slob	4z,r,ef6,ef6~	658258
Ariel Oviedo	j,3n,ef6,ef6~
Arif Alvi	1,u,ee99,ej~
Aristides Gomes	0,1k,e1b2,e349;7p,1k,ef6,ef6~;0,1k,ef6,ef6~
Aristides da Silva	w4,1k,ef6,ef6~		Aristides Ocante da Silva
Aristobulo Isturiz	5g,12,ec16,ec~;g,12,ef6,ef6~		Aristobulo Isturiz Almeida
Arjuna Mahendran	e,1p,ef6,ef6~
Arjuna Ranatunga	yn,1p,ef6,ef6~
Arkady Dvorkovich	2c,9,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlette Sombo-Dibele	j,1y,ef6,ef6~
Arlindo Ramos	8,4m,ef6,ef6~
Arlindo do Rosario	9,5d,ef6,ef6~
Armand Njodom	11j,30,ef6,ef6~
Armando Calderon Sol	1,47,dq61,dv61			Calderon Sol
Armando Guebuza	1,48,e0,ea~	57392	Armando Emilio Guebuza
Armen Darbinyan	0,2n,du4a,dvb3
Armen Sargsyan	1,2n,ef6,ef6~
Armida de Lopez	15,32,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	2g,32,ef6,ef6~
Arnold Koller	1,2a,dt11,dt~
Arnold Palacios	4,5p,ej19,ek~
Arnoldo Lopez	15,1j,dm58,dp~		Arnoldo Lopez Echandi	Lopez
Arouna Toure	ah,1w,ef6,ef6~		Arouna Modibo Toure
Arpad Ersek	19,14,ef6,ef6~	13375711
Arsala Rahmani	5,1i,dp3h,ds~
Arsen Avakov	f,e,ef6,ef6~	704389
Arsen Torosyan	9,2n,ef6,ef6~
Artak Zeynalyan	b,2n,ef6,ef6~
Arthur Dowers	b,5r,ef6,ef6~
Arthur Foulkes	h,46,e64e,ea78	175892
Arthur Hanna	h,46,e221,e64e
Arthur Robinson	1,44,dt3j,dx~		Arthur Napoleon Raymond Robinson
Arthur Tugade	32,2p,ef6,ef6~
Artsvik Minasyan	2g,2n,ef6,ef6~
Artur Grigoryan	lm,2n,ef6,ef6~
Artur Gumeniuc	13e,1r,ef6,ef6~
Artur Javadyan	e,2n,ef6,ef6~
Artur Khachatryan	d,2n,ef6,ef6~
Artur Rasizade	0,3p,dsb,ed~	57618
Artur Sanha	0,1k,dz9s,e059
Arturo Herbruger	6,2y,dp6i,dr~
Arturo Vallarino	t,37,dv91,dz~		Arturo Ulises Vallarino
Arvils Aseradens	5,20,ec2b,ed~
Asa Romson	5,16,eaa3,eb~
Asadullah Khalid	8,1i,ef6,ef6~
Asaduzzaman Kamal	1b,2f,ef6,ef6~		Asaduzzaman Khan Kamal
Asaduzzaman Noor	a7,2f,ef6,ef6~
Asang Laoli	6a,1l,dy,eb~			Asang
Ase Michaelsen	lg,2k,ef6,ef6~	1772865
Ashit Gungah	v,2i,ef6,ef6~
Ashley Hinson	3,0,eh13	60713905
Ashley Moody	a,0,el1l	58333626
Ashot Hakobyan	n,2n,ef6,ef6~
Ashwin Adhin	6,4f,eb8c,ed~;g9,4f,ef6,ef6~;6,4f,ef6,ef6~
Askar Mamin	21,1d,ed,eh~;0,1d,ef6,ef6~	527063
Askar Zhumagaliyev	ag,1d,ef6,ef6~
Asman Abnur	e3,17,ef6,ef6~
Asmundur Dadason	1l,4w,ef6,ef6~	252565	Asmundur Einar Dadason
Assetou Migan	48,1w,ef6,ef6~		Assetou Foune Samake Migan
Assoumana Issa	jm,1o,ef6,ef6~		Assoumana Mallam Issa
Astrid Fischel	t,1j,du58,dx~		Astrid Fischel Volio	Fischel
Atalina Enari	e,4r,ef6,ef6~
Atanasio Mtumuke	8,48,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	f,4x,ef6,ef6~
Atef Abeid	0,13,dva5,e079		Atef Mohammed Abeid
Atef Obeid	0,13,dva5,dx~
Atef Sedky	0,13,dibc,ds14		Atef Mohammed Najib Sedky
Athalia Molokomme	l,4j,ef6,ef6~
Atif Naddaf	w,1h,ef6,ef6~
Atis Kalonji	j,1b,ef6,ef6~	112221925	Atis Kabongo Kalonji
Atiur Rahman	e,2f,ef6,ef6~
Atli Dam	0,5y,dn1f,dp1i
Atom Janjughazyan	7,2n,ef6,ef6~	21212607
Atupele Muluzi	9,4y,ef6,ef6~
Audley Shaw	p,53,ef6,ef6~	758950
Audu Ogbeh	d,2j,ef6,ef6~
August Pfluger	3,0,eh13	101196462	August Pfluger II
Augustin Ponyo	0,1b,e84i,ecbh		Augustin Matata Ponyo;Augustin Matata Ponyo Mapon	Ponyo
Augustin Tine	9j,1s,ef6,ef6~
Augustine Mahiga	2,3o,ef6,ef6~	14949590	Augustine Phillip Mahiga
Augusto Arosemena	v,37,ef6,ef6~	110628418	Augusto Arosemena Moreno	Arosemena
Augusto Casali	37,65,ef6,ef6~
Augusto Heleno	vv,t,ef6,ef6~		Augusto Heleno Ribeiro Pereira	Heleno
Augusto Mangueira	7,35,ef6,ef6~		Augusto Archer de Sousa Mangueira
Aumua Amata Coleman Radewagen	3,0,eb16	18684027	Aumua Amata Radewagen
Aun Porn Moniroth	29,26,ef6,ef6~
Aung Ko	3i,21,ef6,ef6~
Aung Thu	d,21,ef6,ef6~
Aurelia Frick	2,5z,ef6,ef6~
Aurelien Agbenonci	2,4s,ef6,ef6~
Aurelijius Veryga	9,1g,ef6,ef6~	27546897
Aurora Teleguario	i,2y,ef6,ef6~		Aurora Leticia Teleguario;Aurora Leticia Teleguario Sincal	Teleguario
Austin Scott	3,0,e715	781167
Avichai Mandelblit	l,d,ef6,ef6~	2906446
Awad Auf	8,23,ef6,ef6~;t,23,ef6,ef6~		Awad al-Karim Ahmad Muhammad Ibn Auf
Awad Khulayfat	5,29,e8ab,e8~
Awang Abu Bakar	1b,62,ef6,ef6~		Awang Abu Bakar bin Apong	Abu Bakar
Awn al-Khasawnah	0,29,e7ao,e8ab		Awn Shawkat al-Khasawnah
Axel Addy	v,4k,ef6,ef6~
Ayanna Pressley	3,0,ef13	13562359
Ayelet Shaked	b,d,ef6,ef6~
Ayman Benabderrahmane	0,2e,eh77,ejbb
Ayoub Kara	1w,d,ef6,ef6~	2584267
Aysha Mohammed	8,31,ef6,ef6~
Azat Atamyradow	5w,39,ef6,ef6~
Azeema Adam	np,4d,ef6,ef6~			Azeema
Azim Ibrohim	5,3t,ef6,ef6~
Aziz Abduhakimov	5,2d,ef6,ef6~
Aziz Rabbah	5f,4e,ef6,ef6~
Aziz Saleh	9,2s,ef6,ef6~		Aziz Mahamat Saleh
Azzedine Laraki	0,4e,di9u,doa
Babatunde Fashola	cf,2j,ef6,ef6~
Baburam Bhattarai	0,49,e78t,e8~	57816
Baciro Dja	0,1k,ec5r,ec~
Badara Joof	w,52,ef6,ef6~
Badaruddin bin Othman	3i,62,ef6,ef6~			Badaruddin
Baddeley Devesi	5,2u,dma,dw~
Bagalatia Arone	62,4j,ef6,ef6~
Bahar Abu Garda	i,23,ef6,ef6~		Bahar Idris Abu Garda	Abu Garda
Bahargul Abdyyewa	3a,39,ef6,ef6~
Bahodir Qurbonov	8,2d,ef6,ef6~
Bai Jobe	16,52,ef6,ef6~;n,52,ef6,ef6~		Lamin Jobe;Bai Lamin Jobe
Bailey Olter	1,56,dn5l,ds~
Baindu Dassama	52,4b,ef6,ef6~
Bajram Hasani	16,2c,ef6,ef6~
Bakary Darbo	6,52,de5c,do~		Bakary Bunja Darbo
Bakary Issa Tchiroma	1s,30,ef6,ef6~			Issa Tchiroma
Baklai Temengil	7j,5b,ef6,ef6~
Bakri Hassan Salih	t,23,e9c3,ed~			Bakri
Baktygul Jeenbaeva	7,1e,ef6,ef6~
Bakyt Sharshembiev	gq,1e,ef6,ef6~
Bakytzhan Sagintayev	21,1d,e9,ed~
Baldo Prokurica	3g,3k,ef6,ef6~	4850447
Baldwin Lonsdale	1,34,ea9m,ed76	18117069
Baldwin Spencer	0,59,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Nfono	vx,2b,ef6,ef6~		Baltasar Esono Eworo Nfono
Bambang Brodjonegoro	wf,17,ef6,ef6~	16169810
Bamboka Lobendi	8v,1b,ef6,ef6~
Barak Sope	0,34,dvbp,dx4d	807232
Barbara Lezzi	12i,4,ef6,ef6~	16039249
Bardish Chagger	sk,g,ef6,ef6~	21402871
Bardur Steig Nielsen	0,5y,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,50,da9u,dx34	727071		Barkat
Barnabe Dassigli	a8,4s,ef6,ef6~
Barros Banjai	1x,1k,ef6,ef6~		Barros Bacar Banjai
Barry Loudermilk	3,0,eb16	16731643
Barry Moore	3,0,eh13	63198048
Barry Rowland	1n,5e,eca3,eh4
Bartholomew Ulufaalu	0,2u,dt8r,dw71
Baru Bian	2l,3i,ef6,ef6~			Baru
Basdeo Panday	0,44,drb9,dx~
Bashir Ali	e,2v,ef6,ef6~		Bashir Isse Ali
Basil Williams	l,3r,ef6,ef6~;3p,3r,ef6,ef6~
Basim al-Rubai	i,19,ef6,ef6~
Basma Ishaqat	2e,29,ef6,ef6~
Bassam Talhouni	b,29,ef6,ef6~
Bassima Hakkaoui	92,4e,ef6,ef6~
Batio Bassiere	j,36,ef6,ef6~
Batjargal Batzorig	n0,1x,ef6,ef6~
Batyr Atdayew	2y,39,ef6,ef6~
Batyr Bazarow	7,39,ef6,ef6~
Bayartsaikhan Nadmid	e,1x,ef6,ef6~
Beate Hartinger-Klein	i,x,ef6,ef6~
Beatriz Argimon	6,3w,eg31,ej~		Beatriz Argimon Cedeira	Argimon
Beatriz Buchili	l,48,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Becca Balint	3,0,ej13	28137193
Bechir Ouedraogo	k,36,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	7,2c,ef6,ef6~
Begenc Gundogdyyew	8,39,ef6,ef6~
Begmyrat Muhammedow	b,39,ef6,ef6~
Behzod Musayev	gz,2d,ef6,ef6~
Bejtush Gashi	f,2c,ef6,ef6~
Bekir Pakdemirli	d,b,ef6,ef6~	55439729
Belaid Abdesselam	0,2e,do78,dq4b
Belden Namah	5,10,e789,e7~
Ben Cline	3,0,ef13	4885439
Ben Merrick	25,5j,ed8,eh~
Ben Ray Luján	3,0,e516,eh13;a,0,eh13	324256	Ben Luján
Bengin Rekani	2u,19,ef6,ef6~
Bengt Westerberg	5,16,dp,dq~
Beniamina Tiinga	6,4x,dwc,dy~	4887927
Benigno Fitial	4,5p,e219,e8~
Benigno Lopez	7,3n,ef6,ef6~
Benjamin Diokno	e,2p,ef6,ef6~
Benjamin Manglona	10,5p,dm19,dq~
Bennie Thompson	3,0,dp4d	817877
Benno Ndulu	e,3o,ef6,ef6~
Benny Allen	d,10,ef6,ef6~
Benny Sevinger	14,5r,ef6,ef6~
Bent Hoie	9,2k,ef6,ef6~	457128
Bent Klinte	1i,5l,do,do~
Bente Klinte	1i,5y,do,dw~		Bent Klinte
Bento Lima Leite	1u,t,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berdibek Saparbayev	5,1d,eab,eb~;i,1d,ef6,ef6~
Berenice Cordero	l7,1n,ef6,ef6~		Berenice Cordero Molina	Cordero
Berhane Abrehe	7,5t,ef6,ef6~			Berhane
Berhanu Tsegaye	b,31,ef6,ef6~			Berhanu
Bernadette Legzim-Balouki	v,3f,ef6,ef6~		Bernadette Essossimna Legzim-Balouki
Bernard Busokoza	t,1a,e9ad,e9~	97956471
Bernard Dowiyogo	1,41,dlcc,dx~	715836
Bernard Gomou	0,27,ei8k,ek2r
Bernard Makuza	0,4a,dw38,e7a7	319916
Bernarda da Silva	p,35,ef6,ef6~		Bernarda Goncalves Martins Henriques da Silva
Bernardino Soto	8,3n,ef6,ef6~		Bernardino Soto Estigarribia	Soto
Bernie Moreno	a,0,el13	124858476
Berniece Dahn	9,4k,ef6,ef6~
Bertrand Osborne	x,5m,dsbd,dt8m
Bertrand Touaboy	xg,1y,ef6,ef6~	112079695
Besim Beqaj	48,2c,ef6,ef6~
Beth Van Duyne	3,0,eh13	66309702		Van Duyne
Betriz Jhonson	60,1v,ef6,ef6~		Betriz Jhonson Urrutia	Jhonson
Betsy Diaz	7n,1v,ef6,ef6~		Betsy Diaz Velazquez	Diaz
Betty Kamya-Turwomwe	wc,1t,ef6,ef6~
Betty McCollum	3,0,dx13	434893
Beybut Atamkulov	2,1d,ef6,ef6~
Bhairon Shekhawat	6,c,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	2j,3r,dw,ej~
Bheki Cele	4u,w,ef6,ef6~
Bianrifi Tarmidi	0,4c,dvc2,dwb
Bianrifi Tharmidhi	m,4c,ef6,ef6~
Bidya Bandhari	1,49,ebat,ej3d		Bidhya Bhandari;Bidya Devi Bandhari;Bidhya Devi Bhandari
Bijay Gachchadar	5,49,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3g,dlag,dv~
Bilen Saliji	b,2t,ef6,ef6~
Bill Cassidy	3,0,e516,eb13;a,0,eb16	861999
Bill Foster	3,0,e438,e713;3,0,e913	2903389
Bill Hagerty	a,0,eh13	27734214
Bill Huizenga	3,0,e715	862199
Bill Skate	0,10,dt7m,dv8
Billie Miller	5,3u,dq96,dy~
Bin Chhin	5,26,ef6,ef6~;wi,26,ef6,ef6~
Birendra Bir Bikram	u,49,d41v,dr~			Birendra
Birgit Kleis	1i,5y,dxb1,e5~
Biser Petkov	i,o,ef6,ef6~
Bisher al-Khasawneh	0,29,ega7,ek9f
Blade Nzimande	1b,w,ef6,ef6~;n,w,ef6,ef6~	16765311
Blaga Dimitrova	6,o,dp,dp~		Blaga Nikolova Dimitrova
Blaise Louembe	lt,3a,ef6,ef6~
Blake Moore	3,0,eh13	101196971
Blanca Eekhout	ip,12,ef6,ef6~		Blanca Eekhout Gomez	Eekhout
Boakye Agyarko	k,2o,ef6,ef6~
Bob Dadae	h,10,ef6,ef6~
Bob Loughman	0,34,eg4k,eib4
Bobby Scott	3,0,dp15	888668	Robert Scott
Bocchit Edmond	2,28,ef6,ef6~
Bodeh Robleh	4g,50,ef6,ef6~		Bodeh Ahmed Robleh
Bogolo Kenewendo	4q,4j,ef6,ef6~
Boima Kamara	7,4k,ef6,ef6~	88314614
Boji Bamanyirue	n6,1b,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Boniface Alexandre	1,28,e02t,e1~
Boniface Saddique	pb,2o,ef6,ef6~		Boniface Abubakari Saddique
Bonnie Watson Coleman	3,0,eb16	4942457		Watson Coleman
Boris Koprivnikar	5,2q,ef6,ef6~
Boris Palacios	19,1n,ef6,ef6~		Boris Palacios Vasquez	Palacios
Boris Vujcic	e,18,ef6,ef6~
Borislav Paravac	63,7,dz4a,e1~	470649
Bornito Diogo	6,35,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Bosengkham Vongdala	y,1l,ef6,ef6~			Bosengkham
Bostjan Jazbec	e,2q,ef6,ef6~	28167035
Botir Xojayev	m,2d,ef6,ef6~
Bouasone Bouphavanh	21,1l,e0,e5~
Boubacar Barry	v,27,ef6,ef6~
Boubacar Kane	9,3d,ef6,ef6~
Boubou Cisse	29,1w,ef6,ef6~
Boukar Michel	2p,2s,ef6,ef6~
Boukary Adji	0,1o,ds1,dscl
Boun-Gnang Volachit	6,1l,e268,eb~			Boun-Gnang
Boungnang Volachit	0,1l,ds4k,e1~
Bounkong Sihavong	9,1l,ef6,ef6~			Bounkong
Bounnyang Vorachit	1,1l,ec4k,ed~;1,1l,ef6,ef6~			Bounnyang
Bounthong Chitmani	gu,1l,ef6,ef6~;5,1l,ef6,ef6~;6,1l,eh3m,ej~			Bounthong
Bourema Conde	98,27,ef6,ef6~
Boviengkham Vongdala	18,1l,ef6,ef6~			Boviengkham
Boyd McCleary	4,5s,e68k,ea8f
Bozidar Pankretic	5,18,e576,e7~
Brad Finstad	3,0,ei8c	111159803
Brad Knott	3,0,el13	130979816
Brad Sherman	3,0,dt17	672919
Bradley Felix	v,4q,ef6,ef6~	107486429
Bradley Scott Schneider	3,0,e913,eb13;3,0,ed13	2923426	Brad Schneider;Bradley Schneider
Bradley Tovosia	k,2u,ef6,ef6~
Brandon Gill	3,0,el13	124753679
Branislav Nedimovic	d,v,ef6,ef6~
Branko Kostic	6,v,dn7,do~
Branko Ruzic	6t,v,ef6,ef6~	12749330
Brendan Boyle	3,0,eb16	4960876
Brenson Wase	7,5a,ef6,ef6~
Brent Symonette	ao,46,ef6,ef6~
Brett Guthrie	3,0,e516	910794
Brian Babin	3,0,eb16	16979824
Brian Canty	4,5o,dl,do8
Brian Fitzpatrick	3,0,ed13	27831059
Brian Howe	5,a,dn64,dr~
Brian Jack	3,0,el13	86493775
Brian Lacy	z,6j,e5a5,e8~
Brian Mast	3,0,ed13	27733854
Brian Mushimba	1w,2m,ef6,ef6~	27662555
Brian Schatz	a,0,e8cr	1827902
Bridget McKenzie	10n,a,ef6,ef6~	4966734
Bright Msaka	g,4y,ef6,ef6~	46623184
Brigi Rafini	0,1o,e747,ed~;0,1o,ef6,ef6~	57877
Brittany Pettersen	3,0,ej13	16734469
Bronius Markauskas	d,1g,ef6,ef6~	15268485
Brownie Samukai	8,4k,ef6,ef6~	4976534
Bruce Dinwiddy	4,5x,dy5t,e1bn	4977384
Bruce Golding	0,53,e39b,e7an	315662
Bruce Westerman	3,0,eb16	16197421
Bruno Andre	q,60,ej9
Bruno Bruins	vj,r,ef6,ef6~	2212796
Bruno Itoua	dd,3v,ef6,ef6~	4979263	Bruno Jean Richard Itoua
Bruno Magras	5t,7f,e37g,eh~
Bruno Moubamba	5,3a,ef6,ef6~		Bruno Ben Moubamba
Bruno Tshibala	0,1b,ed47,ed~	29239480
Bryan Steil	3,0,ef13	58494431
Bryan Wynter	e,53,ef6,ef6~
Buddy Carter	3,0,eb16	16240994	Earl Carter
Budi Sumadi	19,17,ef6,ef6~		Budi Karya Sumadi
Burgess Owens	3,0,eh13	4998602	Clarence Owens
Bushara Aror	f,23,ef6,ef6~		Bushara Jumma Aror
Byron Donalds	3,0,eh13	59726216
Caetana N'Tchama	0,1k,dw2,dx3k
Cain Mathema	1b,45,ef6,ef6~	5017585
Calixte Ganongo	7,3v,ef6,ef6~	24150698
Calixto Ortega	e,12,ef6,ef6~		Calixto Ortega Sanchez	Ortega
Calle Schlettwein	7,40,ef6,ef6~
Camil Durakovic	6,7,eibf,ek~
Camille Abu Suleiman	i,1f,ef6,ef6~			Abu Suleiman
Camille Robinson-Regis	1e,44,ef6,ef6~	43901152
Camillo Gonsalves	7,58,ef6,ef6~
Camilo Pereira	g,1k,ef6,ef6~		Camilo Simoes Pereira
Camsek Chin	6,5b,e0,e4~
Candido Rivas	0,2b,dx2q,e06e	1149802	Candido Muatetema Rivas
Capoulas Santos	d,22,ef6,ef6~
Carl Greenidge	2,3r,ef6,ef6~;6,3r,ef6,ef6~
Carl Gutierrez	4,68,dqb8,dx~
Carla Bacigalupo	i,3n,ef6,ef6~
Carla Qualtrough	10e,g,ef6,ef6~	21384927
Carles Alvarez Marfany	9,6o,ef6,ef6~			Alvarez Marfany
Carlos Alvarado	1,1j,ee58,ei58		Carlos Alvarado Quesada	Alvarado
Carlos Alvarado	9,12,ef6,ef6~	carlos-alvarado-venezuela	Carlos Alvarado Gonzalez	Alvarado
Carlos Alvarez	6,25,dvca,dw~	733743	Carlos Alberto Alvarez
Carlos Canjura	g,47,ef6,ef6~		Carlos Mauricio Canjura;Carlos Mauricio Canjura Linares	Canjura
Carlos Castaneda	2,47,ef6,ef6~
Carlos Correia	0,1k,dt5u,ec~
Carlos Costa	e,22,ef6,ef6~	524996
Carlos Dominguez III	6f,2p,ef6,ef6~
Carlos Ferrero	0,s,dzcf,e0~		Carlos Ferrero Costa	Ferrero
Carlos Flores	1,32,du1r,dx~	654177	Carlos Roberto Flores;Carlos Roberto Flores Facusse	Flores
Carlos Gimenez	3,0,eh13	5041653
Carlos Gomes	0,1k,e059,e7~		Carlos Gomes Junior	Gomes
Carlos Madero	i,32,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Mesquita	n,48,ef6,ef6~
Carlos Morales	6,3l,di8g,dq~		Carlos Morales Troncoso	Morales
Carlos Moran	f,s,ef6,ef6~
Carlos Oliva	29,s,ef6,ef6~
Carlos Ortuno	j,3h,ef6,ef6~		Carlos Ortuno Yanez	Ortuno
Carlos Perez	k,1n,ef6,ef6~		Carlos Perez Garcia	Perez
Carlos Quintanilla	6,47,dv61,dz~	15914604	Carlos Quintanilla Schmidt	Quintanilla
Carlos Reina	1,32,dq1r,du1r		Carlos Roberto Reina;Carlos Roberto Reina Idiaquez	Reina
Carlos Rodriguez	j,1j,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Romero	42,3h,ef6,ef6~		Carlos Romero Bonifaz	Romero
Carlos Rubio	42,37,ef6,ef6~	110628401
Carlos Ruckauf	6,25,dr78,dv~
Carlos Soto	9,2y,ef6,ef6~		Carlos Soto Menegazzo	Soto
Carlos Trujillo	2,3q,ef6,ef6~	16490286	Carlos Holmes Trujillo;Carlos Holmes Trujillo Garcia	Trujillo
Carlos Urzua	6f,33,ef6,ef6~		Carlos Manuel Urzua;Carlos Manuel Urzua Macias	Urzua
Carlos Veiga	0,5d,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos Velasquez	2e,2y,ef6,ef6~		Carlos Velasquez Monge	Velasquez
Carlos da Graca	0,4m,dqap,dsbk
Carlos do Rosario	0,48,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlos dos Santos Cruz	as,t,ef6,ef6~	13416899	Carlos Alberto dos Santos Cruz	dos Santos Cruz
Carlyle Dougan	5,58,dr9h,ds~
Carlyle Glean	h,4v,e4br,e957		Carlyle Arnold Glean
Carmel Sepuloni	ks,q,ef6,ef6~;2e,q,ef6,ef6~	5043325
Carmelo Abela	2,4h,ef6,ef6~	5043368
Carmen Dan	f,i,ef6,ef6~	28113797	Carmen Daniela Dan
Carol Miller	3,0,ef13	16145531
Carola Schouten	d,r,ef6,ef6~;5,r,ef6,ef6~	2625041
Carole Dieschbourg	j,3z,ef6,ef6~	15275863
Carolina Cestari	hr,12,ef6,ef6~		Carolina Cestari Vasquez	Cestari
Carolina Cosse	p,3w,ef6,ef6~
Carolina Schmidt	j,3k,ef6,ef6~	734056
Carolina Stanley	9,25,ef6,ef6~
Caroline Abel	e,5c,ef6,ef6~
Caroline Nokes	3o,1,ef6,ef6~	577227
Carolyn Bennett	ji,g,ef6,ef6~	2403422
Cary Gylyjow	3a,39,ef6,ef6~
Carymyrat Purcekow	3a,39,ef6,ef6~
Casimir Oye-Mba	0,3a,dm53,dqc9
Casius Darroux	q0,4o,ef6,ef6~
Cassam Uteem	1,2i,do71,dy2p	323628
Catherine Cortez Masto	a,0,ed13	5052604		Cortez Masto
Catherine Daniel	l2,4o,ef6,ef6~		Catherine Lady Daniel
Catherine Hughes	10f,3r,ef6,ef6~
Catherine McKenna	j,g,ef6,ef6~	21335996
Catherine Tizard	h,q,dmcc,ds3l
Cecelia Dapaah	9k,2o,ef6,ef6~
Cecile Pozzo di Borgo	q,8v,eaad,eg~			Pozzo di Borgo
Cecile la Grenade	h,4v,e957
Cecilia Chazama	i0,4y,ef6,ef6~	45779916
Cecilia Perez	vt,3k,ef6,ef6~	5640564
Celeste Maloy	3,0,ejbl	119578731
Celestin Gaombalet	0,1y,dzcc,e16d	1150346
Celestin Rwigema	0,4a,dr9,dw38
Celestino Obiang	i,2b,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cellou Diallo	0,27,e0c4,e1~		Cellou Dalein Diallo
Cemil Cicek	5,b,e38t,e5~	202971
Cesar Castillo	6,2y,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Villanueva	0,s,ee42,ef9u
Cevdet Yilmaz	6,b,ej63,ej~
Chaim Herzog	1,d,df55,dp5d
Chalerm Yubamrung	5,11,e78a,e7~			Chalerm
Cham Prasidh	p,26,ef6,ef6~
Chan Chun Sing	16,43,ef6,ef6~	5070296		Chan
Chang Po-ya	yx,15,ef6,ef6~			Chang
Chang San-cheng	12,15,eac8,eb~			Chang
Chansamon Chan-gnalat	8,1l,ef6,ef6~			Chansamon
Charis Georgiadis	7,4n,ef6,ef6~
Charlea Namoloh	111,40,ef6,ef6~
Charles Abel	5,10,ed84,eh~;dh,10,ef6,ef6~
Charles Antrobus	h,58,du,dw~
Charles Banny	0,3b,e1c7,e344		Charles Konan Banny
Charles Bastienne	80,5c,ef6,ef6~
Charles Curtis	6,0,bx34,c134
Charles Dawes	6,0,bt34,bx34
Charles Engola	wx,1t,ef6,ef6~
Charles Fairbanks	6,0,b934,bd34
Charles Giusti	q,8v,egac,eh~
Charles Hamilton	z,5j,dy,e0~
Charles Keter	ft,3m,ef6,ef6~
Charles Mandya	1r,1y,ef6,ef6~		Charles Paul Lemasset Mandya
Charles Margai	b,4b,ef6,ef6~		Charles Francis Margai
Charles Mhango	l,4y,ef6,ef6~	46623105
Charles Mondjo	8,3v,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	p,3o,ef6,ef6~	16733084	Charles John Mwijage
Charles Obichang	6u,5b,ef6,ef6~
Charles Savarin	1,4o,e9a2,eja2
Charles Tizeba	d,3o,ef6,ef6~	16194369
Charles Turnbull	4,6i,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	2,1y,ef6,ef6~	11855176
Charlot Salwai	0,34,ec2b,ek~;ur,34,ef6,ef6~	22696254
Charmaine Scotty	g,41,ef6,ef6~;9,41,ef6,ef6~;1b,41,ef6,ef6~
Chatchai Sarikan	5,11,ef6,ef6~			Chatchai
Chaudhary Singh	13a,c,ef6,ef6~		Chaudhary Birender Singh
Chaudhry Ahmed	18,u,ef6,ef6~	55761307	Chaudhry Fawad Ahmed
Chaudhry Elahi	5,u,e86p,e8~		Chaudhry Pervais Elahi
Chea Chanto	e,26,ef6,ef6~
Cheick Sylla	k,27,ef6,ef6~		Cheick Taliby Sylla
Cheikh Khouna	0,3d,ds1,dy~		Cheik Khouna;Cheikel Khouna;Cheikh El Avia Ould Mohamed Khouna
Cheikh Soumare	0,1s,e36j,e551	728852	Cheikh Hadjibou Soumare
Chellie Pingree	3,0,e516	457243
Chen Baosheng	g,6,ef6,ef6~	8291811		Chen
Chen Chien-jen	6,15,ec5k,ed~;6,15,ef6,ef6~			Chen
Chen Tain-jy	1f,15,ef6,ef6~			Chen
Cheong Kuoc Va	cw,6,ef6,ef6~			Cheong
Cheong U	126,6,ef6,ef6~			Cheong
Cherrie-Ann Crichlow-Cockburn	2e,44,ef6,ef6~
Chhay Than	1e,26,ef6,ef6~
Chimed Khurelbaatar	7,1x,ef6,ef6~
Chimed Saikhanbileg	0,1x,eabl,ec77
Chin Young	f,f,ef6,ef6~			Chin
Chip Roy	3,0,ef13	58333615
Chiranjivi Nepal	e,49,ef6,ef6~
Chiril Gaburici	0,1r,eb2i,ec1k;m,1r,ef6,ef6~	19281444
Chitalu Chilufya	9,2m,ef6,ef6~	27063490
Chitchai Wannasathi	5,11,e13b,e1~			Chitchai
Chiu Tai-san	b,15,ef6,ef6~			Chiu
Cho Chang-tok	12,h,dy,dy~			Cho
Cho Myung-rae	j,f,ef6,ef6~			Cho
Choe Il Ryong	ud,h,ef6,ef6~			Choe
Choe Pu Il	yk,h,ef6,ef6~			Choe
Choe Sang Gon	z1,h,ef6,ef6~			Choe
Choe Thae Bok	gl,h,ef6,ef6~			Choe
Choe Yong Rim	s,h,e667,e8~;ax,h,ef6,ef6~			Choe
Choi Gak Kyu	5,f,dn2j,do~			Choi
Chomba Sikazwe	4y,2m,ef6,ef6~	29539950	Chomba Freedom Sikazwe
Chong Chae-sok	5,f,dpcl,dq~			Chong
Choummali Saignason	2j,1l,du,eb~			Choummali
Choummali Saygnasone	5,1l,du2q,dw~			Choummali
Chris Cardona	m,4h,ef6,ef6~
Chris Deluzio	3,0,ej13	115181700
Chris Haiveta	5,10,dq97,du~
Chris Ngige	i,2j,ef6,ef6~
Chris Pappas	3,0,ef13	5107684
Chris Simpkins	1n,5e,dz3,e413
Chris Smith	3,0,dd15	981167	Christopher Smith
Chris Van Hollen	3,0,dz17,ed13;a,0,ed13	1077819		Van Hollen
Chrissy Houlahan	3,0,ef13	56274180
Christa Castro	1w,32,ef6,ef6~
Christian Dors	2w,4z,dw,dx~
Christian Job	2w,4z,dy86,dz~
Christian Magnagna	1u,3a,ef6,ef6~
Christian Menefee	3,0,em22	114397549
Christian Ntsay	0,2h,ee66,elam
Christian Porter	l,a,ef6,ef6~	5110039
Christian Pouget	q,60,eh16,ek~
Christian Sanchez	i,s,ef6,ef6~
Christina Scott	4,5o,e97n,ed~
Christon Tembo	6,2m,dtc,dw~	1084438
Christophe Mirmand	2n,5g,el7l
Christopher Coons	a,0,e6bf	923242
Christopher Fearne	5,4h,ef6,ef6~;9,4h,ef6,ef6~
Christopher Loeak	1,5a,e81h,ec1s	12911
Christopher Murphy	3,0,e314,e913;a,0,e913	1077594
Christopher Pyne	8,a,ef6,ef6~
Christopher Tufton	9,53,ef6,ef6~		Christopher Charles Tufton
Christos Spirtzis	14,k,ef6,ef6~
Chrystallas Giorkatzi	e,4n,ef6,ef6~
Chu Ngoc Anh	18,n,ef6,ef6~
Chu Tzer-ming	1f,15,ef6,ef6~			Chu
Chuck Edwards	3,0,ej13	55065043	Charles (Chuck) Edwards
Chuck Fleischmann	3,0,e715	521959	Charles Fleischmann
Chultem Ulaan	5,1x,e09s,e1~
Chung Hong-won	0,f,e92q,e9~			Chung
Chung Un-chan	0,f,e59u,e6a1	336417		Chung
Chung Won Shik	0,f,dn5o,do~			Chung
Chuy García	3,0,ef13	18631698	Jesús García
Chynggyz Aydarbekov	2,1e,ef6,ef6~	57776448
Cina Lawson	uk,3f,ef6,ef6~
Cindy Hyde-Smith	a,0,ee49	5120540		Hyde-Smith
Cindy Kiro	h,q,ehal
Ciril Zlobec	6,2q,dm4b,do~
Cirilo Cristovao	8,3y,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,1w,e743,e8cb			Cisse
Claire Perry	k,1,ef6,ef6~	575452
Clarence Rambharat	d,44,ef6,ef6~	107861273
Clarence Seignoret	1,4o,dfcj,dpap		Clarence Augustus Seignoret
Claude Meisch	g,3z,ef6,ef6~;w,3z,ef6,ef6~
Claude Pierret	2w,4z,dt,dv~
Claude Valleix	q,60,dya9,dz~
Claude da Costa	0,3v,doc,dp6n		Claude Antoine da Costa
Claude de	2u,3b,ef6,ef6~		Claude Isaac de	de
Claudia Tenney	3,0,ed13,ef13;3,0,eh2b	5129263
Claudiana Cole	62,52,ef6,ef6~
Claudio Felici	9l,65,ef6,ef6~
Claudio Podeschi	1c,65,ef6,ef6~
Claus Frederiksen	8,1m,ef6,ef6~	2978598	Claus Hjort Frederiksen
Claver Gatete	14,4a,ef6,ef6~	14949498
Clay Fuller	3,0,em4e	138355765
Clay Higgins	3,0,ed13	25849505
Clement Arrindell	h,4p,df9j,ds11		Clement Athelston Arrindell
Clement Bukasa	iz,1b,ef6,ef6~		Clement Kanku Bukasa
Clement Mouamba	0,3v,ec4n,eh5c	23928873
Clement Sawadogo	2z,36,ef6,ef6~
Clemente Nguema	o,2b,ec6n,ej~;mz,2b,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleo Fields	3,0,dp15,dt13;3,0,el13	1100451
Cleopa Msuya	5u,3o,dr,dr~		Cleopa David Msuya
Cleopas Dlamini	0,51,eh7j,ejb3
Cliff Bentz	3,0,eh13	5132536
Clifford Darling	h,46,do12,dr~
Clifford Husbands	h,3u,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Jordan	i,3u,ef6,ef6~
Colin Martin-Reynolds	4,5e,el7t
Colin Roberts	25,5j,e47,ea~;4,5e,ea4s,ed9c
Colm Imbert	7,44,ef6,ef6~
Colville Nobert Young	h,3x,ef6,ef6~
Colville Young Sr	h,3x,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	16,1y,ef6,ef6~	112079648
Come Manirakiza	k,1a,ef6,ef6~
Commins Mewa	1b,2u,ef6,ef6~	5152607
Conceita Sortane	g,48,ef6,ef6~
Constantin Oboroc	o,1r,dm6,do~
Constantin Tampiza	o,1r,dm6,do~
Consuelo Valdes Chadwick	we,3k,ef6,ef6~			Valdes Chadwick
Cora Richardson-Hodge	s,5o,el2r
Cora van Nieuwenhuizen	14,r,ef6,ef6~	2464817
Cordel Hyde	5,3x,egbg,ej~
Cornelius Smith	h,46,ef6s,ei~
Cory Mills	3,0,ej13	115137377
Craig Cannonier	s,3j,e8ci,ea5k;s,3j,ef6,ef6~	1281098
Craig Goldman	3,0,el13	16199453
Crispin Atama	8,1b,ef6,ef6~	3002789	Crispin Atama Tabe	Atama
Crispin Sorhaindo	1,4o,dpap,dua6		Crispin Anselm Sorhaindo
Cristien Polak	1l,4f,ef6,ef6~
Cristina Lesnic	k9,1r,ef6,ef6~
Cristino Seriche Bioko Malabo	0,2b,de8f,do1h			Seriche Bioko Malabo
Culwick Togamana	j,2u,ef6,ef6~	59096690
Cuthbert Sebastian	h,4p,ds11,e7~;h,4p,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Forde	yh,3u,ef6,ef6~
Cynthia Lummis	3,0,e516,ed13;a,0,eh13	456064
Cynthia Pratt	aa,46,dy,em~	4376482
Cyr Koty	14,4s,ef6,ef6~
Cyrille Le Vely	q,7f,el1f;q,6b,el2a			Le Vely
Dag Ulstein	b2,2k,ef6,ef6~	17113366	Dag Inge Ulstein
Dagmawit Moges	n,31,ef6,ef6~			Dagmawit
Dale Marshall	l,3u,ef6,ef6~;3p,3u,ef6,ef6~
Dale Strong	3,0,ej13	115137374
Dalibor Jevtic	a4,2c,ef6,ef6~;5,2c,ef6,ef6~
Dalitso Kabambe	e,4y,ef6,ef6~
Dalton Tagelagi	s,7w,eg6a,ej~
Damdin Tsogtbaatar	2,1x,ef6,ef6~	9350396
Damehane Yark	2z,3f,ef6,ef6~
Damian Gjiknuri	14,2w,ef6,ef6~
Damian Hinds	11a,1,ef6,ef6~	676947
Damiao de Almeida	0,4m,e09h,e167		Damiao Vaz de Almeida
Damien O'Connor	d,q,ef6,ef6~;fc,q,ef6,ef6~;n4,q,ef6,ef6~
Damir Krsticevic	5,18,ecaj,ei~;8,18,ef6,ef6~	12629500
Damir Sehovic	g,3s,ef6,ef6~
Damjan Manchevski	p9,2t,ef6,ef6~
Dan Botwe	j,2o,ef6,ef6~;10m,2o,ef6,ef6~
Dan Crenshaw	3,0,ef13	58301995
Dan Goldman	3,0,ej13	74849175
Dan Kersch	e8,3z,ef6,ef6~;f,3z,ef6,ef6~	13102261
Dan Knudsen	1i,5y,e4,ed~		Dan Michael Knudsen
Dan Newhouse	3,0,eb16	16733285
Dan Sullivan	a,0,eb16	5218668
Dan Tehan	g,a,ef6,ef6~	5214486
Dan Tok	19,z,ef6,ef6~	18564417
Dana Reizniece-Ozola	7,20,ef6,ef6~	4392612
Dane Malesevic	g,7,ef6,ef6~
Dang Thi Ngoc Thinh	6,n,ec47,ed~;6,n,ef6,ef6~
Daniel Alfaro	g,s,ef6,ef6~
Daniel Bacquelaine	yg,1u,ef6,ef6~	2949528
Daniel Constantin	1i,57,dy73,e0~
Daniel Duncan	0,3b,dpca,dq~;3t,3b,dr,ed~;6,3b,ef6,ef6~		Kablan Duncan;Daniel Kablan Duncan;Kablan Daniel Duncan
Daniel Hodge	0,6q,e8cv,e967
Daniel Kersch	5,3z,eg24,ei~
Daniel Meuser	3,0,ef13	5214012
Daniel Ona Ondo	0,3a,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	4,5s,ek1t
Daniel Risch	5,5z,ef6,ef6~;14,5z,ef6,ef6~;0,5z,eh3p,el4a	30882650
Daniel Scioli	6,25,dz5p,e2~	1162679
Daniel Webster	3,0,e715	1163099
Daniel Williams	h,4v,ds89,e4br
Danilo Astori	6,3w,e631,ea~;29,3w,ef6,ef6~	51983	Danilo Astori Saragoza	Astori
Danilo Medina	1,3l,e88g,ed~;1,3l,ef6,ef6~		Danilo Medina Sanchez	Medina
Danilo Toninelli	14,4,ef6,ef6~	15972657
Daniyal Akhmetov	0,1d,dz6d,e2~
Daniyar Usenov	21,1e,e2,e5~
Danny Davis	3,0,dt17	1164657
Danny Faure	2j,5c,e8,ed~;1,5c,ef6,ef6~	5220343
Danny Gillespie	z,6j,ds,ds~		Danny Ambrose Gillespie
Danny Philip	1q,2u,ds,e6~
Dante Sica	8p,25,ef6,ef6~	55071319
Danut Andrusca	m,i,ef6,ef6~	28113953
Dao Ngoc Dung	i,n,ef6,ef6~
Daouda Marthe	62,1o,ef6,ef6~
Dardan Gashi	5,2c,ef6,ef6~;af,2c,ef6,ef6~
Dariga Nazarbayeva	5,1d,eb9b,ec~	376532
Darin LaHood	3,0,eb9h	5222780
Darko Radunovic	7,3s,ef6,ef6~	110584299
Darmin Nasution	j2,17,ef6,ef6~
Darrell Issa	3,0,dx13,ef13;3,0,eh13	1166592
Darren Henfield	2,46,ef6,ef6~	107509447
Darren Soto	3,0,ed13	5225162
Dashiyn Byambasuren	s,1x,dm9b,do~
Dasho Gyeltshen	1b,5i,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	nq,5i,ef6,ef6~
Dauren Abayev	y,1d,ef6,ef6~
Davaajantsan Sarangerel	9,1x,ef6,ef6~
Dave Min	3,0,el13	31213321
David Apatang	4o,5p,ej,em~
David Azoulay	10s,d,ef6,ef6~	2331314
David Brandt	x,5m,dt8m,dx45
David Burt	s,3j,ed7j
David Choquehuanca	6,3h,egb8,ej~		David Choquehuanca Cespedes	Choquehuanca
David Clark	9,q,ef6,ef6~	3561074
David Coleman	3o,a,ef6,ef6~
David Ford	7c,69,dj2,dp~		David Robert Ford
David Francis	x,4b,ef6,ef6~
David Ganao	0,3v,ds92,dt~		David Charles Ganao
David Gauke	11h,1,ef6,ef6~	391256
David Granger	1,3r,eb5g,ed~;1,3r,ef6,ef6~		David Arthur Granger
David Houdeingar	w,2s,ef6,ef6~
David Hurley	h,a,ef71,ej~	5235277
David Jack	h,58,dl9t,dy92
David Johnston	h,g,e6a1,eda2	41564
David Joyce	3,0,e913	976778
David Kabua	1,5a,eg1d,ej~
David Kapu	h,2u,ek77		David Tiva Kapu
David Kpomakpor	78,4k,dq3,dr~
David Kustoff	3,0,ed13	26923148
David Lametti	b,g,ef6,ef6~
David Littleproud	d,a,ef6,ef6~	25756209
David Mabumba	k,2m,ef6,ef6~;aq,2m,ef6,ef6~	29556814
David Mabuza	3k,w,ef6,ef6~
David Mackilligin	4,5s,dr6,dv~
David Maclennan	25,5j,dq,dw~		David Ross Maclennan
David McCormick	a,0,el13	5234544	Dave McCormick
David Mundell	11l,1,ef6,ef6~	333520
David Munguia	8,47,ef6,ef6~		David Munguia Payes	Munguia
David Ngcamphalala	13t,51,ef6,ef6~		David Cruiser Ngcamphalala
David Panuelo	1,56,ef5b,ej5c
David Parker	l,q,ef6,ef6~;2g,q,ef6,ef6~;j,q,ef6,ef6~;16,q,ef6,ef6~
David Patterson	6u,3r,ef6,ef6~
David Pearey	4,5s,e24i,e68k	3560835
David Rouzer	3,0,eb16	5239255
David Saul	s,3j,dr8p,dt3p
David Schweikert	3,0,e715	1176561
David Tatham	4,5e,do8,ds1t;25,9l,do8,ds~		David Everard Tatham
David Taylor	3,0,el13	131123679
David Taylor	4,5m,dm,dp2
David Thompson	0,3u,e41g,e6an	310082
David Valadao	3,0,e913,ef13;3,0,eh13	3528567
David Verge	27,4z,ed44,eh~
David Vunagi	h,2u,ef78,ek77
David Waisman	15,s,dx7s,e1~		David Waisman Rjavinsthi	Waisman
Davies Chama	8,2m,ef6,ef6~	27063175
Davis Steven	l,10,ef6,ef6~;b,10,ef6,ef6~
Davit Sergeenko	wb,1z,ef6,ef6~	15108091
Davit Tonoyan	8,2n,ef6,ef6~
Davit Zalkaliani	2,1z,ef6,ef6~
Davlat Sembayev	6a,1d,do,dp~
Davlatali Said	o,3t,ef6,ef6~
Davlatali Saidov	o,3t,e9bj,ea~
Davor Cordas	8r,7,ef6,ef6~
Dawda Jawara	1,52,d24o,dq~		Dawda Kairaba Jawara
Daya Gamage	52,1p,ef6,ef6~
De Carey	2t,5f,dw,dy~		De Vic Carey
DeLisle Worrell	e,3u,ef6,ef6~
Dean Barrow	1q,3x,dq,ed~;7,3x,ef6,ef6~;0,3x,ef6,ef6~	57701	Dean Oliver Barrow
Dean Jonas	d,59,ef6,ef6~	20172576
Deb Fischer	a,0,e913	2580649
Debbie Dingell	3,0,eb16	5248232
Deborah Jones	4,5m,e05a,e37r		Deborah Barnes Jones
Deborah Ross	3,0,eh13	5248285
Dechen Wangmo	9,5i,ef6,ef6~
Dederiwe Abli-Bidamon	3g,3f,ef6,ef6~
Dejan Zidan	d,2q,ef6,ef6~;5,2q,ef6,ef6~	12787433
Delfin Lorenzana	1o,2p,ef6,ef6~
Delia Ramirez	3,0,ej13	58416610
Delma Thomas	2e,4v,ef6,ef6~
Delphin Kouzande	d,4s,ef6,ef6~
Delroy Chuck	b,53,ef6,ef6~		Delroy Aubyn Chuck
Demeke Mekonnen Hassen	5,31,e8bt,ej~			Demeke
Demetrio Ndong Nze Fumu	5,2b,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Dendev Terbishdagva	5,1x,e88k,ea~
Dene Keita	eb,27,ef6,ef6~
Deng Deng Hoc	nb,3e,ef6,ef6~			Deng
Denis Amici	9n,65,ef6,ef6~
Denis Ducarme	11w,1u,ef6,ef6~
Denis Lasic	13v,7,ef6,ef6~
Denis Lichi	d,3n,ef6,ef6~
Denis Manturov	p,9,ef6,ef6~		Denis Valentinovich Manturov
Denis Moncada	2,42,ef6,ef6~		Denis Moncada Colindres	Moncada
Denis Naughten	1w,m,ef6,ef6~	381658
Denis Robin	q,6u,e47s,e4~
Denis Zvizdic	gc,7,ef6,ef6~	19501831
Denisa Sakova	f,14,ef6,ef6~	52234791
Denise Mekamne	w,3a,ef6,ef6~
Dennis Lulei	5,2u,dqba,dr~
Dennis Moses	2,44,ef6,ef6~
Dennis Wanchinga	14l,2m,ef6,ef6~	29555804
Denny Kalyalya	e,2m,ef6,ef6~
Denton Rarawa	e,2u,ef6,ef6~
Denys Williams	h,3u,drcl,ds61
Denzil Douglas	0,4p,dr76,eb2i	57738
Deo Rurema	d,1a,ef6,ef6~		Deo Guide Rurema
Deogratias Mutombo	e,1b,ef6,ef6~		Deogratias Mutombo Mwana Nyembo	Mutombo
Derek Hodge	10,6i,dj15,dq~
Derek Howatt	7x,5e,dv,e2~
Derek Schmidt	3,0,el13	5262335
Derek Sikua	0,2u,e3ck,e5~
Derek Taylor	x,5q,dr1v,dz~
Derek Tran	3,0,el13	131339671
Derog Gioura	1,41,dy,dy~	888033
Derrick Manuari	b,2u,ef6,ef6~
Derrick Van Orden	3,0,ej13	115155627		Van Orden
Desmond Bannister	2l,46,ef6,ef6~
Desmond Lee	2e,43,ef6,ef6~
Dharmendra Pradhan	2p,c,ef6,ef6~;123,c,ef6,ef6~	5269370
Dhieu Mathok	k,3e,ef6,ef6~		Dhieu Mathok Diing	Mathok
Dhurata Hoxha	an,2c,ef6,ef6~
Dia Moctar Malal	b,3d,ef6,ef6~			Dia
Diakite Traore	101,1w,ef6,ef6~		Diakite Aissata Traore
Diamantino Azevedo	8k,35,ef6,ef6~		Diamantino Pedro Azevedo
Diana DeGette	3,0,dt17	437159
Diana Harshbarger	3,0,eh13	101197341
Diane Gashumba	9,4a,ef6,ef6~	28595120
Diane Lebouthillier	xm,g,ef6,ef6~
Diarra Talla	i,1w,ef6,ef6~		Diarra Raky Talla
Didier Dogley	j,5c,ef6,ef6~	21015395
Didier Gamerdinger	9,5g,ef6,ef6~	10266166
Didier Guillaume	2n,5g,ek92,ek~
Didier Guillaume	d,2,ef6,ef6~	3027038
Didier Ratsiraka	1,2h,d76f,dx~
Diego Benevente	10,5p,dy1,e1~		Diego Benavente
Diego Pary	2,3h,ef6,ef6~	28648641	Diego Pary Rodriguez	Pary
Dier Ngor	e,3e,ef6,ef6~		Dier Tong Ngor
Dileeni Daniel-Selvaratnam	4,5o,eh1i,ej9b
Dimitar Radev	e,o,ef6,ef6~
Dimitrios Vitsas	ov,k,ef6,ef6~
Din Mohammad	5,1i,dp,dp~
Dina Titus	3,0,e516,e713;3,0,e913	524440
Dinesh Gunawardena	0,1p,ei7m,ek9o
Ding Kung-wha	1f,15,ef6,ef6~			Ding
Dingiri Wijetunge	0,1p,dl36,dp57;1,1p,dp57,dqbc		Dingiri Wijetunga;Dingiri Banda Wijetunga;Dingiri Banda Wijetunge
Dinh Tien Dung	7,n,ef6,ef6~
Dion Foulkes	i,46,ef6,ef6~
Dioncounda Traore	1,1w,e84c,e8~
Dionisio Soares	j9,3y,ef6,ef6~		Dionisio Babo Soares
Dirdeiry Mohammed Ahmed	2,23,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,4a,do4,dp~
Ditmir Bushati	7u,2w,ef6,ef6~
Divavesi Waqa	fn,41,ef6,ef6~;7f,41,ef6,ef6~;v,41,ef6,ef6~;2,41,ef6,ef6~;wd,41,ef6,ef6~;wh,41,ef6,ef6~;xf,41,ef6,ef6~;xv,41,ef6,ef6~;1,41,ef6,ef6~;5y,41,ef6,ef6~
Djama Okieh	9,50,ef6,ef6~		Djama Elmi Okieh
Djamel Kaouane	1r,2e,ef6,ef6~
Django Cissoko	0,1w,e8cb,e995
Djimasta Koibla	0,2s,dr49,dt5g
Djimet Arabi	b,2s,ef6,ef6~
Djimrangar Dadnadji	0,2s,e8,e8~	3661283
Dmitry Kobylkin	1x,9,ef6,ef6~	4225265	Dmitriy Kobylkin;Dmitriy Nikolayevich Kobylkin
Dmitry Kozak	2c,9,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	m,y,ef6,ef6~
Dmitry Mikulenok	f5,y,ef6,ef6~
Do Van Chien	gt,n,ef6,ef6~
Dobric Cosic	1,v,do,do~
Dolgorsuren Sumiyabazar	3g,1x,ef6,ef6~
Dolores Delgado	b,j,ef6,ef6~		Dolores Delgado Garcia	Delgado
Dominador Bazan	15,37,dv91,dz~		Dominador Kaiser Baldonero Bazan;Dominador Kaiser Baldonero Bazan Jimenez	Bazan
Dominic Gaskin	fm,3r,ef6,ef6~
Dominic Nitiwul	8,2o,ef6,ef6~
Dominique Bellion	q,78,dua,dv~
Dominique Gantenbein	1b,5z,ef6,ef6~
Dominique Lacroix	q,7f,e33l,e6~;q,6b,e33l,e6~
Dominique Vian	q,7l,dt1,dx~;q,6t,dy86,dz~;q,6x,e08g,e0~
Domitien Ndayizeye	2j,1a,dy,e1~	358332
Domitien Ndihokubwao	7,1a,ef6,ef6~
Don Bacon	3,0,ed13	19757583
Don Cairns	z,5j,ds,dw~
Don Ken	b,34,ef6,ef6~
Don Poyle	5,10,e66k,e6~
Don Pramudwinai	2,11,ef6,ef6~			Don
Donald Beyer	3,0,eb16	3036086	Donald Beyer Jr.
Donald Davis	3,0,ej13	5294403
Donald Gelling	x,63,dsc3,e2~	935074
Donald Guerrero	7,3l,ef6,ef6~		Donald Guerrero Ortiz	Guerrero
Donald Kalpokas	1q,34,ds,dv~
Donald Lamont	4,5e,dv5,dyc3
Donald Mazankowski	5,g,di6,do~		Donald Frank Mazankowski
Donald Norcross	3,0,eabc	5294942
Donald Ramotar	1,3r,e7c3,eb5g
Donaldson Romero	s,5m,ea9c,ed~
Doncho Konakchiev	5,o,dr1p,ds~
Dora Siliya	y,2m,ef6,ef6~	1243653
Dorcas Makgato	n,4j,ef6,ef6~
Doris Matsui	3,0,e13a	399561
Dorji Tshering	2l,5i,ef6,ef6~
Douangchai Phichit	5,1l,e268,e9~			Douangchai
Douglas Melendez	l,47,ef6,ef6~		Douglas Melendez Ruiz	Melendez
Douglas Tomuriesa	3n,10,ef6,ef6~
Dragan Bogdanic	9,7,ef6,ef6~
Dragan Lukac	f,7,ef6,ef6~
Dragan Mektic	2z,7,ef6,ef6~
Dragan Tevdovski	7,2t,ef6,ef6~	30149722
Dragica Sekulic	m,3s,ef6,ef6~
Dragisa Pesic	0,v,dx7o,e033
Driss Jettou	0,4e,dya9,e39j	317670
Duane Sands	9,46,ef6,ef6~
Dulcidio de la Guardia	29,37,ef6,ef6~
Duminda Dissanayake	b3,1p,ef6,ef6~
Dumitru Braghis	0,1r,dvcl,dx4f	1265040
Duncan Taylor	4,5x,e61f,e996	5314627
Dureid Durgham	e,1h,ef6,ef6~
Dusan Plut	6,2q,dm4b,do~
Dusty Johnson	3,0,ef13	30015838
Dwight Evans	3,0,ecbe	5318148
Dyala Jimenez	4n,1j,ef6,ef6~		Dyala Jimenez Figueres	Jimenez
Dzulkefly Ahmed	9,3i,ef6,ef6~	5320031	Dzulkefly Ahmad	Dzulkefly
Easton Taylor-Farrell	s,5m,efbj
Ebrahim Patel	2g,w,ef6,ef6~
Ebrima Mballow	f,52,ef6,ef6~	28940801
Ebrima Sillah	y,52,ef6,ef6~
Ebulfez Elchibey	1,3p,do67,dp6i
Ed Case	3,0,dz17,e313;3,0,ef13	597613
Ed Markey	3,0,d71e,e97f;a,0,e97g	1282411	Edward Markey
Eddie Adami	4d,4h,dv,e1~	152511	Eddie Fenech Adami
Eddie Calvo	4,68,e6,ed~
Edem Kodjo	0,3f,dq4,e1~
Edgar Dikan	39,4f,ef6,ef6~
Edgar Mora	g,1j,ef6,ef6~		Edgar Mora Altamirano	Mora
Edib Bukvic	5,7,dpa,dq~
Edin Ramic	8r,7,ef6,ef6~
Edison James	0,4o,dr6c,dw22
Edmer Trujillo	19,s,ef6,ef6~
Edmond Castro	n,3x,ef6,ef6~
Edmond Haxhinasto	n,2w,ef6,ef6~
Edmund Hinkson	1b,3u,ef6,ef6~
Edmund Ho	1n,7r,dvck,e5ck		Edmund Ho Hau-wah	Ho
Edmund Joensen	0,5y,dq9f,du5
Edmund Lawrence	h,4p,e8,ea~	2494376
Edouard Franck	0,1y,dn3f,dp32
Edouard Lamaha	9,27,ef6,ef6~		Edouard Niankoye Lamaha
Edouard Ngirente	0,4a,ed8u,el7n
Eduard Harunjen	2y,1r,ef6,ef6~
Eduardo Ano	2h,2p,ef6,ef6~
Eduardo Bonomi	f,3w,ef6,ef6~	922744
Eduardo Cabrita	pl,22,ef6,ef6~	21600813
Eduardo Carles	eh,37,ef6,ef6~	110628464	Eduardo Enrique Carles
Eduardo Pena	6,1n,drai,ds~		Eduardo Pena Trivino	Pena
Eduardo Petta	g,3n,ef6,ef6~
Eduardo Pinate	i,12,ef6,ef6~		Eduardo Pinate Rodriguez	Pinate
Eduardo Rodriguez	1,3h,e169,e21m	312761	Eduardo Rodriguez Veltze	Rodriguez
Eduardo Rodriguez	19,1v,ef6,ef6~		Eduardo Rodriguez Davila	Rodriguez
Eduardo Sanha	8,1k,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Stein	6,2y,e01e,e3~	15627573	Eduardo Stein Barillas	Stein
Eduoard Fritch	27,7m,e52c,e5~
Edward Centeno	d,42,ef6,ef6~
Edward Davis	4,74,ec1j,ed~
Edward Fenech Adami	1,4h,e044,e544			Fenech Adami
Edward Natapei	0,34,dx4d,e5~
Edward Scicluna	7,4h,ef6,ef6~
Edward Soluku	f,4b,ef6,ef6~
Edward Ssekandi	6,1t,e75o,ed~;6,1t,ef6,ef6~
Edward Yau	2f,6,ef6,ef6~		Edward Yau Tang-wah	Yau
Eero Heinaluoma	5,1q,e19o,e2~	2360756
Efrain Goldenberg	0,s,dq2,ds43		Efrain Goldenberg Schreiber	Goldenberg
Eftychia Achtsioglou	i,k,ef6,ef6~
Eimutis Misiunas	f,1g,ef6,ef6~	27976383
Ekaterina Zaharieva	5,o,ef6,ef6~;2,o,ef6,ef6~	12279576
Eklil Hakimi	7,1i,ef6,ef6~		Eklil Ahmad Hakimi
Eko Sanjoyo	ku,17,ef6,ef6~		Eko Putro Sanjoyo
El El Ouardi	9,4e,ef6,ef6~	929559	El Hossein El Ouardi	El Ouardi
Elba Perez	18,1v,ef6,ef6~		Elba Rosa Perez;Elba Rosa Perez Montoya	Perez
Elbuchel Sadang	7,5b,ef6,ef6~
Eleanor Holmes Norton	3,0,dn13	461649	Eleanor Norton
Eli Cohen	m,d,ef6,ef6~
Elias Jaua	5g,12,e61q,e7~		Elias Jaua Milano	Jaua
Elias Kganyago	e,w,ef6,ef6~		Elias Lesetja Kganyago
Elias Murr	5,1f,e14,e5~
Elie Dote	0,1y,e16d,e3~	274641
Elijah Crane	3,0,ej13	115155633	Eli Crane
Elioda Tumwesigye	18,1t,ef6,ef6~
Elisabeth Koestinger	13f,x,ef6,ef6~
Elisabetta Trenta	8,4,ef6,ef6~	54578231
Elisala Pita	1x,3g,ef6,ef6~
Eliseo Rio Jr.	p8,2p,ef6,ef6~
Elissa Slotkin	3,0,ef13,el13;a,0,el13	30323721
Eliud Williams	1,4o,e89h,e9a2
Elizabeth Carriere	4,5m,eb85,ee21
Elizabeth Odio	15,1j,du58,dx~		Elizabeth Odio Benito	Odio
Ellen Norby	9,1m,ef6,ef6~	12309819	Ellen Trane Norby
Elliot Belgrave	h,3u,e7b1,ec~
Ellis Webster	s,5o,eg6u,el2r
Elman Rustamov	e,3p,ef6,ef6~	1813593
Elmar Mammadyarov	2,3p,ef6,ef6~	58083
Elmira Gordon	h,3x,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloi Nzondo	i,3a,ef6,ef6~
Eloy Inos	4o,5p,e5,ed~
Elvia Menjivar	9,47,ef6,ef6~		Elvia Violeta Menjivar;Elvia Violeta Menjivar Escalante	Menjivar
Elvin Nimrod	5,4v,ef6,ef6~;3p,4v,ef6,ef6~
Elvin Santos	5j,32,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elvira Cemalovic-Dilberovic	g,7,ef6,ef6~
Elvira Nabiullina	e,9,ef6,ef6~		Elvira Sakhipzadovna Nabiullina
Elyor Ganiyev	5,2d,ef6,ef6~
Emais Roberts	9,5b,ef6,ef6~
Emajuddin Pramanik	de,2f,ef6,ef6~
Emannuel Ntahomvukiye	8,1a,ef6,ef6~
Emanuel Cleaver	3,0,e114	1334654	Emanuel Cleaver II
Emanuel Mori	1,56,e35b,eb5b		Emmanuel Mori
Emil Dimitriev	0,2t,ec1i,ed5v	22077723
Emil Karanikolov	m,o,ef6,ef6~	30317864
Emil Osmonbetov	gp,1e,ef6,ef6~
Emile Capgras	4c,78,do3m,dt~
Emile Gumbs	x,5o,dg3,dq3g
Emile Ouosso	i,3v,ef6,ef6~
Emilia Navas	l,1j,ef6,ef6~
Emilia Strong Sykes	3,0,ej13	18637943	Emilia Sykes
Emilio Lima	1s,4m,ef6,ef6~		Emilio Fernandes Lima
Emilio Rodriguez	b0,1j,ef6,ef6~		Emilio Arias Rodriguez
Emilio Santelices	9,3k,ef6,ef6~	60032521
Emily Randall	3,0,el13	60473885
Emily de Jongh-Elhage	0,6v,e23q,e6~
Emma Kowa	bu,4b,ef6,ef6~
Emmalin Pierre	g,4v,ef6,ef6~
Emmanuel Fabiano	2,4y,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,3a,ec9t,ed~;0,3a,ef6,ef6~	5373253
Emmanuel Nadingar	0,2s,e635,e7~	57872
Emmanuel Niyonkuru	28,1a,ef6,ef6~
Emmanuel Pinol	2s,2p,ef6,ef6~
Emmanuel Rakotovahiny	0,2h,drau,dt2l
Emmanuel Ramazani	2q,1b,ef6,ef6~		Emmanuel Ramazani Shadary	Ramazani
Emmanuel Tumusiime-Mutebile	e,1t,ef6,ef6~	5373353
Ena Velazquez	g,1v,ef6,ef6~		Ena Elsa Velazquez;Ena Elsa Velazquez Cobiella	Velazquez
Enele Sopoaga	0,3g,e985,ed~;0,3g,ef6,ef6~;8q,3g,ef6,ef6~	330640
Enes Suljkanovic	6,7,e6bf,ea~
Enex Jean-Charles	0,28,ec3p,ed3l
Enggartiasto Lukita	16,17,ef6,ef6~
Enoch Derant-Lakoue	0,1y,dp32,dpap
Enoch Kavindele	6,2m,dx54,dy~	5379308
Enol Joseph	8,28,ef6,ef6~
Enrique Bolanos	1,42,dy1a,e31a		Enrique Bolanos Geyer	Bolanos
Enrique Borgo	6,47,dq61,dv~		Enrique Borgo Bustamante	Borgo
Enrique Degenhart	42,2y,ef6,ef6~;f,2y,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	5,2c,ef6,ef6~
Enzo Moavero	2,4,ef6,ef6~	1657794	Enzo Moavero Milanesi	Moavero
Epa Sili	7,4r,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	5,2g,dw,dx~;6s,2g,dy,ea~
Ephraim Inoni	0,30,e0c8,e56u	433938
Epsy Campbell	t,1j,ee58,eh~		Epsy Campbell Barr	Campbell
Ergoge Tesfaye	i,31,ef6,ef6~			Ergoge
Erhard Busek	33,x,dn72,dr~
Eric Bougouma	14,36,ef6,ef6~
Eric Burlison	3,0,ej13	5386212
Eric Hutchinson	z,7c,ed41,ek~
Eric Jover Comas	g,6o,ef6,ef6~			Jover Comas
Eric Molale	8k,4j,ef6,ef6~
Eric Schmitt	a,0,ej13	5387455
Eric Sorensen	3,0,ej13	115182513
Eric Wiebes	m,r,ef6,ef6~	2065985
Erik Grigoryan	xu,2n,ef6,ef6~
Erika Stefani	10o,4,ef6,ef6~	16039372
Erin Houchin	3,0,ej13	20676994
Erkki Nghimtina	i,40,ef6,ef6~
Erlis Terdikbaev	go,1e,ef6,ef6~
Ernest Yonli	0,36,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	l,5b,ef6,ef6~
Ernesto Araujo	2,t,ef6,ef6~
Ernesto Murro	i,3w,ef6,ef6~
Ernesto Perez Balladares	1,37,dq91,dv91			Perez Balladares
Ernesto Pernia	12g,2p,ef6,ef6~
Ernesto Tonela	k,48,ef6,ef6~		Ernesto Max Tonela
Errol Charles	h,4q,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	2g,3x,ef6,ef6~
Erywan Yusof	2,62,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	3a,39,ef6,ef6~
Eshagh Jahangiri	t,p,e985,eh~
Eshaq Jahangiri	t,p,ef6,ef6~	5397780
Esperanca da Costa	6,35,ei9f,ej~		Esperanca Francisco da Costa
Essam al-Marzuq	2o,3c,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	j7,3y,ef6,ef6~	727119
Estanlislau da Silva	o,3y,e27a,e2~		Estanlislau Maria Alexio da Silva
Esteban Moctezuma	cp,33,ef6,ef6~	2322707
Estelle Ondo	n9,3a,ef6,ef6~
Esther Mbayo	3h,1t,ef6,ef6~		Esther Mbulakubuza Mbayo
Etienne Massard Kabinda Makaga	1k,3a,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	5,3z,e97p,ed~;8,3z,ef6,ef6~;5,3z,ef6,ef6~;m,3z,ef6,ef6~;86,3z,ef6,ef6~	14525629
Etienne Sinatambou	j,2i,ef6,ef6~;91,2i,ef6,ef6~
Etienne Ys	0,6v,dy63,e1~
Etilda Gjonajt	b,2w,ef6,ef6~
Eucario Angue	m,2b,ef6,ef6~;13x,2b,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	8,1r,ef6,ef6~	47494844
Eugen Teodorovici	10a,i,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,3f,dv5,dw8t		Eugene Koffi Adoboli
Eugene Hamilton	d,4p,ef6,ef6~
Eugene Holiday	h,8e,e6aa,ei~
Eugene Mutimura	g,4a,ef6,ef6~
Eugene Rhuggenaath	0,6q,ed5t,ed~
Eugene Simon Vindman	3,0,el13	112610369	Eugene Vindman
Eugene Wamalwa	fq,3m,ef6,ef6~	5407838
Eugenio Obiang	y,2b,ef6,ef6~		Eugenio Nze Obiang
Eugenio Rojas	zy,3h,ef6,ef6~		Eugenio Rojas Apaza	Rojas
Eunice Silva	14,5d,ef6,ef6~
Eusebio Gumbiwa	dk,48,ef6,ef6~	111828624	Eusebio Lambo Gumbiwa
Eva Garcia	p,1n,ef6,ef6~		Eva Garcia Fabre	Garcia
Eva Hansen	lu,1m,ef6,ef6~		Eva Kjer Hansen
Evan Williams	z,6j,dzb1,e1~
Evangelos Apostolakis	8,k,ef6,ef6~
Evans Paul	0,28,eb1g,ec3p
Evarist Bartolo	g,4h,ef6,ef6~	5416069
Evaristo Carvalho	1,4m,ec93,ed~;1,4m,ef6,ef6~
Evelyn Vasquez	28,12,ef6,ef6~		Evelyn Vasquez Figuera	Vasquez
Evelyn Wever-Croes	0,5r,edbh,ek~
Everard Richards	7,3j,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	7,k,ef6,ef6~
Ewald Nowotny	e,x,ef6,ef6~
Ewart Brown	s,3j,e2au,e6at	1291036
Ezechiel Joseph	d,4q,ef6,ef6~	773795
Ezechiel Nibigira	2,1a,ef6,ef6~	5423116
Ezekiel Gatkuoth	2p,3e,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	7,29,ef6,ef6~
Ezzeldin Abusteit	d,13,ef6,ef6~		Ezzeldin Omar Abusteit
Fabian Alarcon	1,1n,dt2b,du8a		Fabian Alarcon Rivera	Alarcon
Fabian Malbon	10,5f,e1as,e6~
Fabian Picardo	x,74,e7c8
Fabian Pok	2p,10,ef6,ef6~
Fabiola Munoz	j,s,ef6,ef6~	51340732
Fadi Jereissati	j,1f,ef6,ef6~
Fadil Novalic	0,7,ef6,ef6~
Fadl Abdullah	4y,23,ef6,ef6~		Fadl Abdullah Fadl	Abdullah
Fafa Sanyang	2p,52,ef6,ef6~
Fahd al-Furayj	5,1h,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Said	k1,54,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Fahrettin Koca	9,b,ef6,ef6~
Faimalaga Luka	h,3g,dz99,e14f	164931
Faisal Ibrahim	w1,23,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	6,4d,eebh,ei~
Faisal al-Fayez	0,29,dzap,e147	1393504
Faiszer Musthapha	104,1p,ef6,ef6~
Faiz Osmani	o5,1i,ef6,ef6~		Faiz Mohammad Osmani
Faizul Ali	9b,2g,ef6,ef6~		Faizul Ariff Ali
Faizullah Zaki	ut,1i,ef6,ef6~
Faleh Ali al-Azab	b,3c,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Faouzi Abderrahmane	1s,2l,ef6,ef6~	54875067
Farhad Dejpasand	m,p,ef6,ef6~
Faris al-Rawi	l,44,ef6,ef6~	22279937
Farrukh Hamralizoda	gr,3t,ef6,ef6~
Farzian Zainal	z,6j,ej5b;z,8m,ej5b
Fathi Bashagha	f,55,ef6,ef6~
Fathi al-Majbari	5,55,ef6,ef6~
Fatiaalofa Tuilaepa	0,4r,ds,e6~;1q,4r,dt,dx~;2,4r,ef6,ef6~;4u,4r,ef6,ef6~;0,4r,ef6,ef6~;zq,4r,ef6,ef6~	57723	Sailele Tuilaepa;Sailele Malielegaoi Tuilaepa;Tuilaepa Sailele Malielegaoi
Fatih Donmez	k,b,ef6,ef6~
Fatma Zerouati	j,2e,ef6,ef6~	48772826	Fatma Zohra Zerouati
Fatmir Limaj	5,2c,ef6,ef6~
Fatmir Xhafaj	f,2w,ef6,ef6~	16354928
Fatoumata Jallow-Tambajang	6,52,ed1n,ed~
Fauoa Maani	g,3g,ef6,ef6~	15972515
Faustin Birindwa	0,1b,dp3i,dq6e
Faustin Twagiramungu	0,4a,dr,dr~
Faustino Imbali	0,1k,dx3k,dybh
Fayez Tarawneh	0,29,du8k,dv34
Fayiz al-Saraj	0,55,ebc,ed~;0,55,ef6,ef6~
Fayqa al-Salih	9,4i,ef6,ef6~;47,4i,ef6,ef6~		Fayqa bint Said;Fayqa bint Said al-Salih	Fayqa
Fayyaz Ismail	2g,4d,ef6,ef6~
Fayziddin Qahhorzoda	7,3t,ef6,ef6~
Fazil Khaliqyar	0,1i,dm5l,dp3h		Fazil Haq Khaliqyar
Fea Tialavea	zw,4r,ef6,ef6~;6w,4r,ef6,ef6~		Fea Leniu Tionisio Hunt Tialavea
Fehmida Mirza	po,u,ef6,ef6~
Feleti Sevele	0,4g,e22b,e5~	319953
Felicitee Rajo-Fienena	w,2h,ef6,ef6~		Felicitee Madeleine Rajo-Fienena
Feliks Kulov	3t,1e,do,e2~	457980	Felix Kulov
Felipe Larrain	7,3k,ef6,ef6~
Felipe Tromp	h,5r,di11,do11
Felipe Virzi	15,37,dq91,dv~
Felipe Ward	xb,3k,ef6,ef6~	5858483
Felix Braz	b,3z,ef6,ef6~
Felix Camacho	4,68,dy,e5~
Felix Navarro	3g,3h,ef6,ef6~		Felix Cesar Navarro;Felix Cesar Navarro Miranda	Navarro
Felix Ulloa	6,47,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	b,r,ef6,ef6~
Fernand Etgen	d,3z,ef6,ef6~;iy,3z,ef6,ef6~	13102568
Fernande Ndjengbot	9,1y,ef6,ef6~
Fernando Azevedo e Silva	8,t,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui	1n,6,ef6,ef6~	fernando-chui-china	Fernando Chui Sai-on	Chui
Fernando Chui	1n,7r,e5ck,ed~		Fernando Chui Sai	Chui
Fernando Freire	3h,5d,ef6,ef6~		Fernando Elisio Freire
Fernando Gomes	9e,1k,ef6,ef6~
Fernando Zavala	0,s,ec7s,ec~		Fernando Zavala Lombardi	Zavala
Fernando de Araujo	2q,3y,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	6,35,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,35,dn7l,du~		Fernando Franca van Dunem
Ferozuddin Feroz	9,1i,ef6,ef6~
Fetlework Gebregziabher	16,31,ef6,ef6~			Fetlework
Fidinarivo Ravokatra	3g,2h,ef6,ef6~
Fikret Mamedov	b,3p,ef6,ef6~
Filipe Bole	5,2g,do6b,dp~
Filoimea Telito	h,3g,e14f,e64g	451540
Filomena Tassi	cx,g,ef6,ef6~	22770985
Fio Lautafi	v,4r,ef6,ef6~;5v,4r,ef6,ef6~		Fio Selafi Joseph Purcell Lautafi
Fitzgerald Hinds	2l,44,ef6,ef6~
Flavien Mbatta	b,1y,ef6,ef6~
Flavienne Mfoumou Ondo	n,3a,ef6,ef6~			Mfoumou Ondo
Florence Jeanblanc-Risler	q,8v,eia5
Florentin Moussavou	1v,3a,ef6,ef6~
Florentino Dias	11n,1k,ef6,ef6~		Florentino Fernando Dias
Florinda Chan	e6,6,ef6,ef6~		Florinda Da Rosa Silva Chan
Foday Yumkella	cd,4b,ef6,ef6~
Fong Man Chong	25,6,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	5,4r,e7,ed~			Fonotoe
Fortunato De La Pena	8u,2p,ef6,ef6~			De La Pena
Fotios Kouvelis	90,k,ef6,ef6~
Fowzia Nuur	9,2v,ef6,ef6~		Fowzia Abikar Nuur
Fozia Hashim	b,5t,ef6,ef6~			Fozia
Fradique de Menezes	1,4m,dx93,e793		Fradique Bandiera Melo de Menezes
Francesco Mussoni	6k,65,ef6,ef6~
Francine Baron	2,4o,ef6,ef6~
Francis Hilly	0,2u,dp6,dq~		Francis Billy Hilly
Francis Kasaila	i,4y,ef6,ef6~
Francis Saemala	5,2u,dp6,dt~
Francis Savage	4,5s,dw,dx~
Francis Tam	lc,6,ef6,ef6~		Francis Tam Pak-yuen	Tam
Francisca van Dunem	b,22,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	t,j,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Duque III	1c,2p,ef6,ef6~
Francisco Fadul	0,1k,dub,dw2
Francisco Flores	1,47,dv61,e061	381002	Francisco Flores Perez	Flores
Francisco Guterres	1,3y,ed5k,eh~	897790
Francisco Ismodes	k,s,ef6,ef6~
Francisco Mbengono	2q,2b,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,2b,ec6n,ej21		Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo	6,3n,e3bl,e3~		Francisco Oviedo Britez	Oviedo
Francisco Santos	6,3q,dy87,e5~	1981295	Francisco Santos Calderon	Santos
Francisco de Queiroz	b,35,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,2h,dp89,drau
Franck Perriez	q,6t,do,dr~
Francois Bausch	96,3z,ef6,ef6~;5,3z,efab,ei~	3083923
Francois Bellot	19,1u,ef6,ef6~	2457970
Francois Villeroy	e,2,ef6,ef6~		Francois Villeroy de Galhau	Villeroy
Francois de Rugy	l5,2,ef6,ef6~	117340
Franjo Greguric	0,18,dn8,dp4
Frank Bakke-Jensen	8,2k,ef6,ef6~	1799849
Frank Blas	10,68,dp,dq~
Frank Chan	31,6,ef6,ef6~		Frank Chan Fan	Chan
Frank Kabui	h,2u,e577,ed~	718204
Frank Lucas	3,0,dp5a	246049
Frank Lui	s,7w,doc,dv41		Frank Fakaotimanava Lui
Frank Mrvan	3,0,eh13	96077897
Frank Pallone	3,0,dj16	965289	Frank Pallone Jr.
Frank Savage	4,5m,dp2,dt9
Frank Tumwebaze	y,1t,ef6,ef6~
Frank Walker	x,5v,e1c,e4~	3082431
Frank Watson	5,46,dqc,dx~	5490251
Frankie Campbell	n,46,ef6,ef6~
Frans Kopofi	1b,40,ef6,ef6~
Frantz Gumbs	5t,6b,e487,e7~
Fred Matiangi	fz,3m,ef6,ef6~	16866738
Frederic Bamvuginyumvira	t,1a,du5,dx~	3089596
Frederic Cherue	b,4k,ef6,ef6~
Frederic Ngenzebuhoro	6,1a,e0bb,e1~	3090093
Frederica Wilson	3,0,e715	461504
Frederick Stephenson	xl,58,ef6,ef6~
Frederick Sumaye	0,3o,drbr,dy~	302913	Fredrick Sumaye
Frederick Timakata	1,34,dl1u,dq32
Frederico Cardoso	jc,35,ef6,ef6~		Frederico Manuel dos Santos e Silva Cardoso
Frederique Vidal	w,2,ef6,ef6~	28950190
Fredis Refunjol	h,5r,e05b,ed11;4,5r,ef6,ef6~	1266936
Fredrick Ballantyne	h,58,dy92,ed~;h,58,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
French Hill	3,0,eb16	18631366
Freundel Stuart	0,3u,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	h,6q,e6aa,e7~
Frits Goedgedrag	h,6v,dy71,e6~	frits-goedgedrag-netherlands-antilles
Froilan Tenorio	4,5p,dq1,du1
Froyla Tzalam	7z,3x,eh,em~
Fu Zhenghua	b,6,ef6,ef6~			Fu
Fuad Masum	1,19,ea7o,ed~	17410819
Fuad Quliyev	0,3p,dqa9,dsb
Fuad al-Sajwani	d,54,ef6,ef6~		Fuad bin Jafar bin Muhammad al-Sajwani
Fuat Oktay	6,b,ee79,ei~
Gabe Amo	3,0,ejb7	118901875
Gabe Evans	3,0,el13	115458993
Gabe Vasquez	3,0,ej13	115155647	Gabriel (Gabe) Vasquez
Gabor Gal	b,14,ef6,ef6~
Gabriel Curtis	pw,27,ef6,ef6~
Gabriel Deng	3g,3e,ef6,ef6~		Gabriel Thokuj Deng
Gabriel Dodo Ndoke	1u,30,ef6,ef6~			Dodo Ndoke
Gabriel Ihou	p,3f,ef6,ef6~
Gabriel Lima	1u,2b,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Mbairobe	d,30,ef6,ef6~
Gabriel Ntisezerana	15,1a,e329,e5~	1803951
Gabriel Oprea	5,i,ea35,eb~
Gabriel da Costa	0,4m,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriel de la Fuente	yp,3k,ef6,ef6~
Gabriela Matecna	d,14,ef6,ef6~;5,14,ef6,ef6~
Gabriela Michetti	6,25,ebca,ed~;6,25,ef6,ef6~	5515970
Gabriele Gatti	11,65,di7,dx~
Gabriella Zalac	39,18,ef6,ef6~
Gaetan Pikioune	7,34,ef6,ef6~
Gagik Arutyunyan	3t,2n,do,dq~
Gale Ringobert	g,4q,ef6,ef6~
Galeai Poumele	10,73,dl,do~
Gamal Hassan	1e,2v,ef6,ef6~		Gamal Mohamed Hassan
Gamini Perera	dv,1p,ef6,ef6~		Gamini Jayawickrama Perera
Gan Kim Yong	9,43,ef6,ef6~	5520446		Gan
Garry Conille	0,28,e7ai,e85g
Gary Hardgrave	z,7c,ea71,ec~
Gary Palmer	3,0,eb16	17386504
Gary Peters	3,0,e516,eb13;a,0,eb16	1494930
Gaspar Vega	5,3x,e42c,ec~	5526559
Gaston Musema	ck,1b,ef6,ef6~
Gaston Ravelojaona	e,2h,ef6,ef6~
Gaston Reinesch	e,3z,ef6,ef6~
Gaston Sindimwo	t,1a,eb8k,ed~;t,1a,ef6,ef6~	27329155
Genevieve Darrieussecq	1f,2,ef6,ef6~	3100615
Gennady Novitskiy	0,y,dt2b,dy~	185483	Gennadiy Novitskiy
Gent Sejko	e,2w,ef6,ef6~
Geoffrey Hanley	5,4p,ei8d,ej~
Geoffrey Henry	1q,4u,do,e0~
Geoffrey Onyeama	2,2j,ef6,ef6~
Geoffrey Rowland	2t,5f,e16,e7~
Georg Wohlwend	e,5z,ef6,ef6~
George Abela	1,4h,e544,ea44	57502
George Adyebo	0,1t,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4v,dq21,dr6m
George Elanga	a8,30,ef6,ef6~		George Obam Elanga
George Elounda	28,30,ef6,ef6~		George Essomba Elounda
George Fergusson	4,as,e24,e6~;4,3j,e85n,ecc5;4,3j,ef6,ef6~	3489398
George Kunda	6,2m,e4be,e6~	1507722
George Latimer	3,0,el13	5544169
George Lepping	h,2u,dl6r,dq6a
George Maggie	a6,4u,ef6,ef6~
George Mallet	6,4q,dq,dq~;h,4q,ds61,dt9		William Mallet;William George Mallet
George Masaju	l,3o,ef6,ef6~		George Mcheche Masaju
George Norton	9,3r,ef6,ef6~
George Plant	z,7c,ej61
George Price	0,3x,dl94,dp7		George Cadle Price
George Richards	1,44,dy,e8~	57532	George Maxwell Richards
George Saitoti	6,3m,dl5a,dt~
George Tozaka	2,2u,ef6,ef6~		George Milner Tozaka
George Vella	1,4h,dsat,ej~
George Werner	g,4k,ef6,ef6~
George Whitesides	3,0,el13	3511804
Georgios Katrougalos	2,k,ef6,ef6~
Georgios Lakkotrypis	v,4n,ef6,ef6~
Georgios Stathakis	j,k,ef6,ef6~
Gerald Latortue	0,28,e03c,e1~
Geraldine Mukeshimana	d,4a,ef6,ef6~
Gerd Mueller	l6,3,ef6,ef6~
Gererd Luz II	10,6i,dv15,dy~		Gerald Luz II;Gererd Luz James II	Luz
Gergely Gulyas	zr,1c,ef6,ef6~	5550584
German Garavano	b,25,ef6,ef6~
German Serrano	t,1j,dm58,dp~		German Serrano Pinto	Serrano
German Vargas	6,3q,ea87,ec~	8963948	German Vargas Lleras	Vargas
Gernot Bluemel	vz,x,ef6,ef6~
Gerrit Schotte	0,6q,e6aa,e8cv
Gerson Lwenge	28,3o,ef6,ef6~
Gervais Ndirakobuca	0,1a,ei97,el85
Gervais Rufyikiri	15,1a,e68t,ec~	3104430
Getahun Mekuria	48,31,ef6,ef6~			Getahun
Ghada Waly	d2,13,ef6,ef6~
Ghania Eddalia	xs,2e,ef6,ef6~
Ghassan Atallah	kv,1f,ef6,ef6~
Ghassan Hasbani	5,1f,ecci,ed~;5,1f,ef6,ef6~
Ghayth al-Kuwari	am,4l,ef6,ef6~		Ghayth bin Mubarak al-Kuwari
Ghazi Jeribi	b,2l,ef6,ef6~
Ghazi Zaben	9,29,ef6,ef6~
Ghazi al-Yawr	1,19,e061,e146		Ghazi al-Ujayl al-Yawr
Ghiorghish Teklemichael	xd,5t,ef6,ef6~			Ghiorghish
Ghulam Ishaq Khan	1,u,dkcd,dpbd			Ghulam Ishaq
Gian Centinaio	d,4,ef6,ef6~	15896991	Gian Marco Centinaio
Gian Venturini	13p,65,ef6,ef6~		Gian Carlo Venturini
Gibran Bassil	2,1f,ef6,ef6~
Gila Gamliel	128,d,ef6,ef6~	445611
Gilad Erdan	y,d,ef6,ef6~;86,d,ef6,ef6~;d8,d,ef6,ef6~	2663804
Gilbert Cisneros	3,0,ef13,eh13;3,0,el13	54958760
Gilbert Houngbo	0,3f,e497,e87n
Gilbert Mokoki	n,3v,ef6,ef6~	33026718
Gilbert Saboya	2,6o,ef6,ef6~		Gilbert Saboya Sunye	Saboya
Gilberto Silva	d,5d,ef6,ef6~
Gilles Tonelli	2,5g,ef6,ef6~
Gillmore Hoefdraad	7,4f,ef6,ef6~
Gilmar Pisas	0,6q,eh6e
Ginette Petitpas Taylor	9,g,ef6,ef6~	21714336		Petitpas Taylor
Giorgi Gakharia	5,1z,ef6,ef6~;f,1z,ef6,ef6~	43287680
Giorgi Kobulia	m,1z,ef6,ef6~	64815997
Giorgi Kvirikashvili	0,1z,ebcu,ed~	15277881
Giorgi Margvelashvili	1,1z,e9bh,eecg
Girija Koirala	0,49,dn5t,e3~	220991	Girija Prasad Koirala
Girma Woldegiorgis	1,31,dxa8,e9a7			Girma
Gisela Lopez	1r,3h,ef6,ef6~		Gisela Lopez Rivas	Lopez
Gisele Pana	4f,1y,ef6,ef6~
Gisele Ramampy	1s,2h,ef6,ef6~
Giselle Amador	9,1j,ef6,ef6~		Giselle Amador Munoz	Amador
Giulia Grillo	9,4,ef6,ef6~	16560401
Given Lubinda	b,2m,ef6,ef6~
Gizat Nurdauletov	2y,1d,ef6,ef6~
Gladys Bejerano	60,1v,ef6,ef6~		Gladys Bejerano Portela	Bejerano
Gladys Caballero	15,32,dx,dx~		Gladys Caballero de Arevalo	Caballero
Glenn Gersie	e,4f,ef6,ef6~
Glenn Grothman	3,0,eb16	5568836
Glenn Ivey	3,0,ej13	22004572
Glenn Stevens	e,a,ef6,ef6~		Glenn Robert Stevens
Glenn Thompson	3,0,e516	1531120
Gloria Akuffo	b,2o,ef6,ef6~
Gloria Borrero	b,3q,ef6,ef6~		Gloria Maria Borrero
Gloria Hutt	n,3k,ef6,ef6~	5881260
Gobind Ganga	e,3r,ef6,ef6~
Gobind Singh Deo	1r,3i,ef6,ef6~			Gobind
Gocmyrat Myradow	3a,39,ef6,ef6~
Godfrey Miyanda	6,2m,dq8,dt~
Godfridah Sumaili	xj,2m,ef6,ef6~	27063686	Godfridah Nsenduluka Sumaili
Godwin Emefiele	e,2j,ef6,ef6~
Godwin Hulse	d,3x,ef6,ef6~;1x,3x,ef6,ef6~
Gombojav Zandashatar	o7,1x,ef6,ef6~
Gonthier Friederici	q,6x,dy,dz~
Gonzalo Aguirre	6,3w,dm31,dq~		Gonzalo Aguirre Ramirez	Aguirre
Gonzalo Blumel	vu,3k,ef6,ef6~	50532720	Gonzalo Blumel Mac-Iver	Blumel
Goodall Gondwe	7,4y,ef6,ef6~
Goran Granic	5,18,dw1r,dz~
Goran Klemencic	b,2q,ef6,ef6~
Goran Knezevic	m,v,ef6,ef6~
Goran Shugareski	n,2t,ef6,ef6~
Goran Trivan	7t,v,ef6,ef6~
Gordon Lilo	0,2u,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	4,5q,e485,e6~	3365174
Grace Chiumia	1b,4y,ef6,ef6~	29982289
Grace Meng	3,0,e913	5591303
Graciela Marquez	ld,33,ef6,ef6~	55386771	Graciela Marquez Colin	Marquez
Graeme Wheeler	e,q,ef6,ef6~
Graham Ansell	z,9o,dm,dr~
Graham Dorey	2t,5f,do2,dv~		Graham Martyn Dorey
Grant Bagratyan	o,2n,dm9,do~
Grant Gibbons	2g,3j,ef6,ef6~
Grant Robertson	7,q,ef6,ef6~;5,q,egb2,ei~
Grant Tambling	z,7c,dzb1,e3~
Gratiela Gavrilescu	5,i,ef6,ef6~		Gratiela Leocadia Gavrilescu
Greg Casar	3,0,ej13	104148369	Gregorio Casar
Greg Landsman	3,0,ej13	115180677
Greg Stanton	3,0,ef13	5606289
Gregory Bowen	6j,4v,ef6,ef6~
Gregory Hunt	9,a,ef6,ef6~		Gregory Andrew Hunt
Gregory Meeks	3,0,dt17	1545391
Gregory Murphy	3,0,ef9h	23074266
Gregory Steube	3,0,ef13	5606295
Gregroire Owona	i,30,ef6,ef6~
Grigol Mgaloblishvili	0,1z,e4b1,e526	372721
Gudlaugur Thordarson	2,4w,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Gudmundur Gudbrandsson	j,4w,ef6,ef6~
Gugile Nkwinti	28,w,ef6,ef6~	16765235
Guido De Marco	6s,4h,do,dz~			De Marco
Guido Sandleris	e,25,ef6,ef6~
Guilherma da Costa	0,4m,ducu,dx~		Guilherma Posser da Costa
Guillaume Soro	0,3b,e344,e7~
Guillermo Botero	8,3q,ef6,ef6~	55767724	Guillermo Botero Nieto	Botero
Guillermo Dietrich	19,25,ef6,ef6~
Guillermo Endara	1,37,dlck,dq91
Guillermo Ford	mx,37,do,dq~		Guillermo Ford Boyd	Ford
Guillermo Leon	71,1n,ef6,ef6~		Guillermo Hernando Leon;Guillermo Hernando Leon Santacruz	Leon
Gul Sherzai	ff,1i,ef6,ef6~		Gul Agha Sherzai
Gulmira Kudayberdieva	g,1e,ef6,ef6~
Gulshara Abdykalikova	5,1d,e9bs,ea~;5,1d,ef6,ef6~
Gulub Donev	0,o,ei82,ej66
Gunnar Martens	zs,5l,dt,dz~
Guntars Krasts	0,20,dt87,dubl
Gus Bilirakis	3,0,e314	1555314
Gus Jaspert	4,5s,ed8m,ed~
Gustavo Bell	6,3q,du87,dx~	5621353	Gustavo Bell Lemus	Bell
Gustavo Espina	6,2y,dn1e,do~		Gustavo Espina Salguero	Espina
Gustavo Montalvo	3h,3l,ef6,ef6~		Gustavo Adolfo Montalvo;Gustavo Adolfo Montalvo Franco	Montalvo
Gustavo Mostajo	d,s,ef6,ef6~	51305486
Gustavo Rigodanzo Canuto	39,t,ef6,ef6~		Gustavo Henrique Rigodanzo Canuto	Rigodanzo Canuto
Gustavo Rodriguez	d,1v,ef6,ef6~		Gustavo Luis Rodriguez;Gustavo Luis Rodriguez Rollero	Rodriguez
Guy Joseph	2g,4q,ef6,ef6~	5622382
Guy Lorenzo	1r,3f,ef6,ef6~		Guy Madje Lorenzo
Guy Pombo	cn,1b,ef6,ef6~	106904741	Guy Mikulu Pombo
Guy Rasanamazy	0,2h,dn88,dp89
Guy Razanamasy	0,2h,dn88,dp89
Guy Reschenthaler	3,0,ef13	22096097
Guy Scott	6,2m,e79u,ea~	153986
Guy-Bertrand Mapangou	k,3a,ef6,ef6~
Gwede Mantashe	8k,w,ef6,ef6~
Gwen Moore	3,0,e114	461698
Gyorgy Matolcsy	e,1c,ef6,ef6~
Gyude Bryant	1,4k,dzae,e216	442511
Habi Salissou	1r,1o,ef6,ef6~		Habi Mahamadou Salissou
Habib Thiam	0,1s,dn47,du74
Hadizatou Coulibaly	m,36,ef6,ef6~		Hadizatou Rosine Coulibaly
Hadja Sanon	w7,36,ef6,ef6~		Hadja Fatimata Ouattara Sanon
Hadzo Efendic	5,7,dp,dp~
Hafiz Mayad	e,24,ef6,ef6~
Haim Katz	i,d,ef6,ef6~
Hajibala Abutalibov	5,3p,ef6,ef6~
Hala Younis	1e,13,ef6,ef6~		Hala El-Said Younis
Hala Zawati	k,29,ef6,ef6~
Halah Zayed	9,13,ef6,ef6~
Haley Stevens	3,0,ef13	58322563
Halifa Houmadi	0,4c,dqad,ds3
Halimah Yacob	1,43,ed9e,ei~
Ham Lini	1q,34,dz,e5~;7f,34,ef6,ef6~
Hama Amadou	0,1o,dr2l,e2~	544141
Hamad al-Shaykh	g,38,ef6,ef6~		Hamad bin Muhammad bin Hamad al-Shaykh
Hamad bin Jasim	0,4l,e343,e96q		Hamad bin Jasim bin Jabir Al	Hamad
Hamada Bolero	0,4c,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,4c,dx,dx~
Hamadi Jebali	0,2l,e7ce,e92r	57699
Hamadou Konate	92,1w,ef6,ef6~
Hamdan al-Maktum	7,2r,ef6,ef6~		Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan bin Mubarak	w,2r,ef6,ef6~		Hamdan bin Mubarak al-Nuhayyan	Hamdan
Hamdan bin Zayid	5,2r,dzak,e5~			Hamdan
Hamdan bin Zayid al-Nuhayyan	5,2r,dzak,e4~			Hamdan
Hamed Bakayoko	c6,3b,ef6,ef6~
Hamed Karoui	0,2l,dl9q,dvbh
Hamid Ansari	6,c,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	p,23,ef6,ef6~
Hamilton Green	5u,3r,do,do~
Hamud al-Busaidi	f,54,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Hamzah Haz	6,17,dx7q,dz~
Hamzah bin Sulaiman	g,62,ef6,ef6~			Hamzah
Han Changfu	d,6,ef6,ef6~	376439		Han
Han Kwang Bok	12,h,e667,e9~			Han
Han Myeong-sook	0,f,e24k,e342			Han
Han Ryong Guk	3n,h,ef6,ef6~			Han
Han Seung-soo	0,f,e42t,e59u			Han
Han Wan Sang	5,f,dp2p,dp~			Han
Han Zaw	2u,21,ef6,ef6~
Han Zheng	6,6,ee3j,ej~;m3,6,ef6,ef6~			Han
Hanan al-Kuwari	9,4l,ef6,ef6~			Hanan
Hang Chuon Naron	g,26,ef6,ef6~
Hani Mulki	0,29,ec61,ed~	5648173
Hanif Dhakiri	6o,17,ef6,ef6~
Hank Johnson	3,0,e314	983537	Henry Johnson;Hank Johnson Jr.
Hans Dahlgren	kz,16,ef6,ef6~	5615474
Hans Dijkstal	2q,r,dq8m,du~
Hans Enoksen	0,5l,dyce,e56c	310653
Harin Fernando	71,1p,ef6,ef6~
Harjit Sajjan	8,g,ef6,ef6~		Harjit Singh Sajjan
Harold Martin	3s,57,e387,ea~
Harold Rogers	3,0,dd15	547153	Hal Rogers
Haroun Kabadi	0,2s,dy6c,dz7	1371523
Harouna Kabore	v,36,ef6,ef6~
Harriet Hageman	3,0,ej13	110815967
Harrison Mwakyembe	b,3o,ef6,ef6~		Harrison George Mwakyembe
Harsh Vardhan	l0,c,ef6,ef6~;j,c,ef6,ef6~;18,c,ef6,ef6~
Harsimrat Badal	n2,c,ef6,ef6~		Harsimrat Kaur Badal
Hartwig Loeger	7,x,ef6,ef6~
Haruhiko Kuroda	e,l,ef6,ef6~
Hasabu Abdel Rahmin	15,23,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan Habibi	t,p,dl8,dw~		Hasan Ebrahim Habibi
Hasan al-Laqqis	d,1f,ef6,ef6~
Hasan al-Muhannadi	b,4l,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hasanul Inu	y,2f,ef6,ef6~		Hasanul Haq Inu
Hashim Salim	jb,23,ef6,ef6~		Hashim Ali Muhammad Salim
Hassan Abshir Farah	0,2v,dxbc,e0b3	572660		Hassan
Hassan Ahmed	y,23,ef6,ef6~	112325651	Hassan Ismail Sid Ahmed
Hassan Bourhan	f,50,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hassan Diab	0,1f,egam,eh~
Hassan Gouled	1,50,d96o,dv		Hassan Gouled Aptidon	Gouled
Hassan Hilal	j,23,ef6,ef6~		Hassan Abdel Qader Hilal
Hassan Khayre	0,2v,ed31,ed~;0,2v,ef6,ef6~	28824125	Hassan Ali Khayre
Hassan Samrieh	i,50,ef6,ef6~		Hassan Idriss Samrieh
Hassan al-Nuri	9d,1h,ef6,ef6~
Hassane Moussa	1u,1o,ef6,ef6~		Hassane Baraze Moussa
Hatem ben Salem	g,2l,ef6,ef6~	3128291
Hatim al-Sir	n,23,ef6,ef6~		Hatim al-Sir Ali	al-Sir
Hayati Yazici	5,b,e38t,e4~
Hazbi Lika	k8,2t,ef6,ef6~
Hazem el-Beblawi	0,13,e97,ea31
Hazwan al-Wazz	g,1h,ef6,ef6~
Heather Humphreys	7r,m,ef6,ef6~	5693903
Hector Arce	b,3h,ef6,ef6~		Hector Arce Zaconeta	Arce
Hector Hinojosa	i,3h,ef6,ef6~		Hector Hinojosa Rodriguez	Hinojosa
Hector Valdez	e,3l,ef6,ef6~		Hector Valdez Albizu	Valdez
Heinz Fassmann	g,x,ef6,ef6~	1600191
Helder Gros	l,35,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	4,5x,e996,eeat	16239881
Helena Dalli	6e,4h,ef6,ef6~	19958063
Helge Braun	ob,3,ef6,ef6~	1602354
Helio Fallas	t,1j,ea58,ed~		Helio Fallas Venegas	Fallas
Hellot Mampouya	8v,3v,ef6,ef6~		Hellot Matson Mampouya
Heng Swee Keat	5,43,ef51,eh~;7,43,ef6,ef6~			Heng
Hennadiy Zubko	39,e,ef6,ef6~	4352142
Henri Dondra	7,1y,ef6,ef6~;0,1y,eh6b,ei27
Henri Mova	f,1b,ef6,ef6~	3131683	Henri Mova Sakanyi	Mova
Henri Mulang	7,1b,ef6,ef6~	19631192	Henri Yav Mulang
Henrique Rosa	1,1k,dz9s,e1~
Henrique Tokpah	f,4k,ef6,ef6~
Henry Cuellar	3,0,e114	539562
Henry Mussa	p,4y,ef6,ef6~	16733055
Henry Puna	0,4u,e6bu,ed~;l,4u,ef6,ef6~;2,4u,ef6,ef6~;bu,4u,ef6,ef6~;y8,4u,ef6,ef6~;0,4u,ef6,ef6~
Henry Rotich	g1,3m,ef6,ef6~	12012313
Henry Tang	7x,69,dz82,e0~
Henry Tumukunde	2z,1t,ef6,ef6~
Henry Wallace	6,0,c91k,cd1k
Henry Wampah	e,2o,ef6,ef6~		Henry Kofi Wampah
Henry van Thio	6,21,ef6,ef6~
Henryk Kowalczyk	j,5,ef6,ef6~	432110
Herbert Conaway	3,0,el13	14596151	Herbert Conaway Jr.
Herbert Haupt	33,x,dy,dy~
Hermangild Francis	1b,4q,ef6,ef6~	107664108
Hermenegildo Pereira	wo,3y,ef6,ef6~
Hernan Larrain	b,3k,ef6,ef6~
Hernani Coelho	2,3y,ef6,ef6~
Hery Rajaonarimampianina	1,2h,ea1p,ed~		Hery Martial Rajaonarimampianina;Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina
Heryck Rangel	le,12,ef6,ef6~		Heryck Rangel Hernandez	Rangel
Hessa Essa Buhumaid	68,2r,ef6,ef6~			Hessa
Hichem Fourati	f,2l,ef6,ef6~	56309568
Hifikepunye Pohamba	1,40,e0b,ea~	57469
Higino Marrule	d,48,ef6,ef6~
Hillary Scholten	3,0,ej13	115137368
Him Chhem	jk,26,ef6,ef6~
Hind al-Sabeeh	1l,3c,ef6,ef6~		Hind Sabeeh Barak al-Sabeeh	Hind
Hipolito Abreu	o0,12,ef6,ef6~		Hipolito Abreu Paez	Abreu
Hiromichi Watanabe	10h,l,ef6,ef6~
Hiroshige Seko	m,l,ef6,ef6~;w8,l,ef6,ef6~
Hirut Woldemariam	18,31,ef6,ef6~	104033582		Hirut
Hisham Mahdy	19,13,ef6,ef6~
Hisham Qandil	0,13,e87o,e97
Hisham Tawfik	108,13,ef6,ef6~
Hisseine Souguimi	11o,2s,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chen Tan	19,15,ef6,ef6~			Ho Chen
Ho Chio Meng	cm,6,ef6,ef6~			Ho
Ho Iat Seng	1n,7r,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	cg,6,ef6,ef6~			Ho
Hoang Trung Hai	5,n,e382,eb~	10769050
Hocine Necib	2r,2e,ef6,ef6~
Homayoun Rasa	v,1i,ef6,ef6~
Homero Acosta	vy,1v,ef6,ef6~		Homero Acosta Alvarez	Acosta
Hong Chae-yong	5,f,dqa4,dr~			Hong
Hong Nam-ki	k3,f,ef6,ef6~;29,f,ef6,ef6~	31180640		Hong
Hong Song-nam	s,h,dt2,dz93			Hong
Honore Feizoure	d,1y,ef6,ef6~	112079604
Hor Namhong	5,26,ef6,ef6~
Horace Chang	3q,53,ef6,ef6~
Hosea Nevu	d,34,ef6,ef6~
Hosein Amiri	14b,p,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,2n,ea4d,ec9d	2633067
Howard Cooke	h,53,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	4,5e,dyc3,e28p
Howard Quayle	x,63,eca4,ed~	25752048
Hrachya Rostomyan	4k,2n,ef6,ef6~
Hrant Bagratyan	0,2n,dp2,dr~
Hsieh Shou-shing	1f,15,ef6,ef6~			Hsieh
Htin Kyaw	1,21,ec3u,ed~
Hu Chunhua	dm,6,ef6,ef6~			Hu
Huang Ju	12,6,dz3h,e2~	505710		Huang
Huang Shuxian	a1,6,ef6,ef6~	8293836		Huang
Hubert Derache	q,6u,e57m,e8~
Hubert Gorbach	33,x,dzal,e2~	85406
Hubert Hughes	x,5o,dq3g,ed~	1754042
Hubert Ingraham	0,46,do8j,e7~	317664
Hubert Minnis	0,46,ed5b,ed~;0,46,ef6,ef6~	16732648
Hugbel Roa	142,12,ef6,ef6~		Hugbel Roa Caruci	Roa
Hugh Heyliger	5,4p,dqb,dr~
Hugo Batalla	6,3w,dr31,du~
Hugo Fernandez	6,3w,dua5,dv~	961599	Hugo Fernandez Faingold	Fernandez
Hugo Patt	i,3x,ef6,ef6~
Hugo Velazquez	6,3n,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	5,r,ef6,ef6~;9,r,ef6,ef6~	2649226
Hui Liangyu	12,6,dz3h,e8~	957744		Hui
Humberto Cholango	14n,1n,ef6,ef6~		Humberto Cholango Tipanluisa	Cholango
Humiliano Cardoso	11k,1k,ef6,ef6~		Humiliano Alves Cardoso
Hussain Rasheed Hassan	j,4d,ef6,ef6~			Hussain
Hussain al-Hamadi	g,2r,ef6,ef6~		Hussain Ibrahim al-Hamadi
Hussein Abdelbagi	6,3e,eg2m,eh~		Hussein Abdelbagi Ayii	Abdelbagi
Hussein Arnous	0,1h,eg8u,ekc8
Hussein Basalma	w,24,ef6,ef6~		Husayn Basalma;Husayn Abdul Rahman Basalma
Hussein Gangol	e,23,ef6,ef6~		Hussein Yahya Gangol
Hussein Makhluf	bt,1h,ef6,ef6~
Hussein Mwinyi	8,3o,ef6,ef6~	5018704	Hussein Ali Mwinyi
Hussein Nyuot	os,3e,ef6,ef6~		Hussein Mar Nyuot
Hwang Kyo-ahn	0,f,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	5,f,eab7,eb~			Hwang
Hyun Oh-seok	5,f,e96q,ea~			Hyun
Iaia Djalo	b,1k,ef6,ef6~
Iain Lees-Galloway	dw,q,ef6,ef6~;3o,q,ef6,ef6~;14s,q,ef6,ef6~
Iairo Lasaro	5,10,duak,dv~
Iajuddin Ahmed	1,2f,dy96,e52c	165672
Iakoba Taeia	h,3g,e64g,ed~		Iakoba Taeia Italeli	Taeia
Iakopa Taeia	h,3g,ef6,ef6~		Iakopa Italeli Taeia
Ian Borg	n,4h,ef6,ef6~	38220741
Ian Corder	10,5f,ec3e,ei~
Ian Douglas	16,4o,ef6,ef6~
Ian Gorst	x,5v,e7bi,ee68	5015992
Ian Hadirca	o,1r,dm5b,do~
Ian Liburd	6u,4p,ef6,ef6~
Ian Macfadyen	10,63,dy,e1~
Ibragim Junusov	5,1e,e6ch,e7~
Ibrahim Ameer	7,4d,ef6,ef6~
Ibrahim Baylan	7r,16,ef6,ef6~	3055916
Ibrahim Halidi	0,4c,do11,dq16
Ibrahim Hassan	w,4d,ef6,ef6~
Ibrahim Mayaki	0,1o,dtbr,du~
Ibrahim Mehlab	0,13,ea31,eb9c
Ibrahim Mohamed	9h,23,ef6,ef6~	112325656	Ibrahim Yousif Mohamed
Ibrahim Mohammed	fk,2o,ef6,ef6~		Ibrahim Awal Mohammed
Ibrahim Riffath	l,4d,ef6,ef6~
Ibrahim Shahahdeh	d,29,ef6,ef6~
Ibrahim Solih	1,4d,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahim al-Assaf	2,38,ef6,ef6~		Ibrahim bin Abdul Aziz al-Assaf
Ibrahima Fofana	0,27,ef6,ef6~		Ibrahima Kassory Fofana
Ibrahima Kourouma	hz,27,ef6,ef6~
Ibrohim Abdurahmonov	pd,2d,ef6,ef6~
Idris Kadyrkulov	9p,1e,ef6,ef6~
Idrissa Seck	0,1s,dyb4,dz~	1656918
Idrus Marham	1l,17,ef6,ef6~
Ifereimi Waqainabete	9,2g,ef6,ef6~
Ignacio Milam	0,2b,e478,e85m	57898	Ignacio Milam Tang	Milam
Ignacio Tang	0,2b,e478,e5~		Ignacio Milan Tang
Ignatius Awuah	1s,2o,ef6,ef6~		Ignatius Baffour Awuah
Ignatius Jonan	k,17,ef6,ef6~
Ignatius Leiking	pu,3i,ef6,ef6~	53906556	Ignatius Dorell Leiking
Ignazio Visco	e,4,ef6,ef6~
Igor Chudinov	0,1e,e3co,e4~	466022
Igor Crnadak	2,7,ef6,ef6~	19959221
Igor Karpenko	g,y,ef6,ef6~
Igor Lyashenko	5,y,ef6,ef6~
Igor Petrishenko	5,y,ef6,ef6~
Igor Shunevich	f,y,ef6,ef6~
Igor Shuvalov	7y,9,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	5,y,ee8i,ej~
Ihor Nasalyk	k,e,ef6,ef6~	12132510
Ihor Raynin	oe,e,ef6,ef6~
Ihor Razinkov	gf,e,ef6,ef6~
Iiman Ali	3i,2v,ef6,ef6~		Iiman Abdullahi Ali
Ijaz Shah	f,u,ef6,ef6~		Ijaz Ahmad Shah
Ikililou Dhoinine	1,4c,e75q,ec5q
Ilga Suplinska	g,20,ef6,ef6~	58371522
Ilhan Omar	3,0,ef13	26436159
Ilkka Kanerva	5,1q,dn4q,dp~
Illiassou Mainassara	9,1o,ef6,ef6~
Ilmars Rimsevics	e,20,ef6,ef6~	4993612
Ilunga Kalenga	9,1b,ef6,ef6~
Ilyas Abu Saab	8,1f,ef6,ef6~			Abu Saab
Ilyas Dawaleh	29,50,ef6,ef6~		Ilyas Moussa Dawaleh
Ilza Vaz	b,4m,ef6,ef6~		Ilza dos Santos Amado Vaz
Ilze Vinkele	9,20,ef6,ef6~	2607120
Im Chol Ung	3y,h,ef6,ef6~			Im
Imad Khamis	0,1h,ec6m,ed~;0,1h,ef6,ef6~		Imad Muhammad Dib Khamis
Imangali Tasmagambetov	0,1d,dy1s,dz6d	1377525
Imata Kabua	1,5a,dt1e,dw13	12917
Imed Hammami	9,2l,ef6,ef6~	27666209
Imran Abdulla	1b,4d,ef6,ef6~			Imran
Inam Karimov	d,3p,ef6,ef6~
Inatio Akaruru	5,4u,dl2,dv~
Indar Weir	d,3u,ef6,ef6~
Indranee Rajah	1f,43,ef6,ef6~
Ines Chapman	5z,1v,ef6,ef6~;60,1v,ef6,ef6~		Ines Chapman Waugh	Chapman
Inger Stojberg	3o,1m,ef6,ef6~	3121413
Ingrid Babakas	1e,3v,ef6,ef6~		Ingrid Olga Ebouka Babakas
Ingrid Baldetti	6,2y,e81e,ea~		Ingrid Roxana Baldetti;Ingrid Roxana Baldetti Elias	Baldetti
Ingrid van Engelshoven	g,r,ef6,ef6~	510689
Inia Seruiratu	8,2g,ef6,ef6~;2,2g,ef6,ef6~	59149050
Inoke Takiveikata	15,2g,dq1c,du~
Inom Majidov	w,2d,ef6,ef6~
Inonge Wina	6,2m,eb1q,ed~;6,2m,ef6,ef6~	18908010
Ioan Denes	14o,i,ef6,ef6~	21746985
Ioannis Dragasakis	m,k,ef6,ef6~;do,k,ef6,ef6~
Iolu Abil	1,34,e593,ea9m	57493	Iolu Abbil;Iolu Johnson Abil;Iolu Johnson Abbil
Ion Ciubuc	0,1r,dt1f,dvcl
Ion Gutu	o,1r,dq4,du~
Ionas Nikolaou	b,4n,ef6,ef6~
Ionatana Ionatana	1q,3g,dt,dw~
Ipumbu Shiimi	e,40,ef6,ef6~	19375811	Ipumbu Wendelinus Shiimi
Irakli Garibashvili	0,1z,e9bk,ej~
Irena Majcen	j,2q,ef6,ef6~	34231243
Irene Muloni	k,1t,ef6,ef6~
Irina Kostevich	i,y,ef6,ef6~
Iris Quinones	n1,1v,ef6,ef6~		Iris Quinones Rojas	Quinones
Iris Varela	yf,12,ef6,ef6~		Iris Varela Rangel	Varela
Irma Martinez	e,1v,ef6,ef6~		Irma Margarita Martinez;Irma Margarita Martinez Castrillon	Martinez
Irmah Naharimamy	8m,2h,ef6,ef6~		Irmah Lucien Naharimamy
Iruthisham Adam	6h,4d,ef6,ef6~
Irving Pearman	2c,3j,dpa5,dr~
Isa al-Kandari	1w,3c,ef6,ef6~		Isa Ahmad al-Kandari
Isa al-Khalifa	41,4i,ctb2,du~		Isa bin Salman;Isa bin Salman al-Khalifa	Isa
Isa al-Nuami	9d,4l,ef6,ef6~		Isa Saad al-Jafali al-Nuami
Isaac Adewole	9,2j,ef6,ef6~
Isabel Guterres	d2,3y,ef6,ef6~		Isabel Amaral Guterres
Isabel de Saint Malo	6,37,ea71,ed~;2,37,ef6,ef6~;6,37,ef6,ef6~		Isabel de Saint Malo de Alvarado	de Saint Malo
Isabella Lovin	5,16,ec5p,ed~;5,16,ef6,ef6~;j,16,ef6,ef6~	241208
Isabelle Champmoreau	6,57,eh7m,ej~
Isatou Saidy	6,52,dt3k,ec~		Isaton Saidy;Isatou Njie Saidy
Isatou Touray	6,52,ef3f,ej~	27541581
Iselin Nybo	6v,2k,ef6,ef6~	15079451
Isgender Mulikow	f,39,ef6,ef6~
Isham bin Jaafar	9,62,ef6,ef6~			Isham
Ishaq Bashir	2p,23,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Avui	ca,2u,ef6,ef6~	59096046	Ishmael Mali Avui
Ishmael Kalsakau	0,34,eib4,ei~
Ishwor Pokharel	8,49,ef6,ef6~
Isidore Mvouba	0,3v,e117,e4~	57890
Isidoro Monsuy Andeme	5,2b,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	m,3l,ef6,ef6~
Iskenderbek Aydaraliyev	0,1e,e3bs,e3co	3558114
Ismael Dioubate	4g,27,ef6,ef6~
Ismail Ahmed	2,3d,ef6,ef6~		Ismail Ould Cheikh Ahmed
Ismaila Fall	b,1s,ef6,ef6~		Ismaila Madior Fall
Ismir Jusko	n,7,ef6,ef6~
Ismoil Jurabekov	o,2d,dn,du~		Ismail Djurabekov
Issa Doubragne	m,2s,ef6,ef6~
Issa Kalantari	6,p,ef6,ef6~
Issam Fares	5,1f,dwan,e0~
Issam bin Abdullah	2l,4i,ef6,ef6~		Issam bin Abdallah;Issam bin Abdallah Khalaf	Issam
Issoufou Katambe	28,1o,ef6,ef6~
Istvan Nagy	d,1c,ef6,ef6~
Itah Murangi-Kandjil	w,40,ef6,ef6~
Ith Sam Heng	i,26,ef6,ef6~
Iurie Leanca	1q,1r,e5,ea~;k4,1r,ef6,ef6~
Ivan Acosta	7,42,ef6,ef6~
Ivan Collendavelloo	5,2i,ef6,ef6~;k,2i,ef6,ef6~
Ivan Kocarnik	5,z,do6,dt~
Ivan Kovacic	e2,18,ef6,ef6~
Ivan Oman	6,2q,dm4b,do~
Ivane Machavariani	7,1z,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	5,e,ef6,ef6~	20067554
Ivar Asjes	0,6q,e967,ea~
Ivaylo Kalfin	5,o,e18g,eb~
Ivaylo Moskovski	n,o,ef6,ef6~
Ivo Andric-Luzanic	6,7,dvcs,dw~
Ivo Jovic	63,7,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	b,3y,ef6,ef6~
Ivor Stephenson	yc,4o,ef6,ef6~
Ivy Dumont	h,46,dy5,e221	287956
Izabela Jaruga-Nowacka	5,5,e06o,e1~
Izz al-Asbahi	47,24,ef6,ef6~		Izz al-Din al-Asbahi
Izzatullo Sattori	d,3t,ef6,ef6~	13202018
Izzi Shuraym	28,24,ef6,ef6~
Jabir al-Mubarak al-Sabah	0,3c,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	6a,3c,dx,e4~;o,3c,e229,e6~;0,3c,e7bu,ei7j
Jabulani Mabuza	d,51,ef6,ef6~
Jacinto Peynado	6,3l,dq8g,ds~		Jacinto Peynado Garrigoza	Peynado
Jack Bergman	3,0,ed13	6262116
Jack Lafontant	0,28,ed3l,ed~		Jack Guy Lafontant
Jack Reed	3,0,dn13,dt13;a,0,dt17	528979	John Reed
Jacky Rosen	3,0,ed13,ef13;a,0,ef13	27825033
Jacob Nena	2j,56,do,dv~
Jacob Ouedraogo	d,36,ef6,ef6~
Jacob Saffa	7,4b,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	1f,2,ef6,ef6~;13l,2,ef6,ef6~	3157735
Jacqueline Mikolo	9,3v,ef6,ef6~	24175564	Jacqueline Lydia Mikolo
Jacques Billant	1i,57,el53
Jacques Ndongo	w,30,ef6,ef6~		Jacques Fame Ndongo
Jacques Randrianasolo	b,2h,ef6,ef6~
Jacques Yhombi-Opango	0,3v,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jacques-Edouard Alexis	0,28,dv3,e3~
Jadamba Bat-Erdene	10w,1x,ef6,ef6~
Jadranka Joksimovic	an,v,ef6,ef6~
Jadwiga Emilewicz	7s,5,ef6,ef6~
Jafeth Cabrera	6,2y,ec1e,ed~;6,2y,ef6,ef6~	20742949	Jafeth Cabrera Franco	Cabrera
Jagat Nadda	9,c,ef6,ef6~	16193764	Jagat Prakash Nadda
Jagdeep Dhankhar	6,c,ei8b,ej~
Jahana Hayes	3,0,ef13	24951316
Jai Rai	g,5i,ef6,ef6~		Jai Bir Rai
Jaime Fernandez	6,3l,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	f,48,ef6,ef6~
Jaime Morales	6,42,e31a,e7~		Jaime Morales Carazo	Morales
Jaime Paz	1,3h,dl86,dp86		Jaime Paz Zamora	Paz
Jaime Saleh	h,6v,dla,dy71
Jake Auchincloss	3,0,eh13	101196632
Jake Ellzey	3,0,eh7u	105061782
Jakup Krasniqi	1,2c,e69r,e747	562918
Jamal al-Adali	2r,19,ef6,ef6~
Jamal al-Harbi	9,3c,ef6,ef6~		Jamal Mansour al-Harbi
Jamal al-Jarrah	y,1f,ef6,ef6~
James (Jim) Moylan	3,0,ej13	114108969
James Baird	3,0,ef13	48813213
James Carlisle	h,59,dp,e37h	431167
James Carr	pt,g,ef6,ef6~		James Gordon Carr
James Cocker	5,4g,dx1,e1~
James Comer	3,0,ecbe	6131602
James Dutton	4,74,e9c6,ec1j	6132989
James Gallagher	3,0,em6a
James Hoth Mai	i,3e,ef6,ef6~			Hoth Mai
James Igga	114,3e,e9,eh~;6,3e,ef6,ef6~	6145116	James Wani Igga
James Lankford	3,0,e715,eb13;a,0,eb16	45940
James Lau	mk,6,ef6,ef6~
James Macharia	g3,3m,ef6,ef6~		James Wainaina Macharia
James Mitchell	0,58,dg7u,dx3t
James Morales	1,2y,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	a,0,e516	721871
James Sherman	6,0,bd34,bgau
James Walkinshaw	3,0,el9a	135132001
Jamie Gordon	z,8l,e4a,e6~
Jamie Raskin	3,0,ed13	640835
Jamil Humaydan	i,4i,ef6,ef6~		Jamil Muhammad Ali Humaydan
Jamil Jabaq	9,1f,ef6,ef6~
Jamshed Karimov	0,3t,dqc2,ds28
Jamshed Nurmahmadzoda	e,3t,ef6,ef6~
Jamshid Ansari	6,p,ef6,ef6~
Jamshid Qochqorov	5,2d,ef6,ef6~;7,2d,ef6,ef6~
Jamshid Xojayev	d,2d,ef6,ef6~
Jan Ardanowski	d,5,ef6,ef6~		Jan Krzysztof Ardanowski
Jan Bjorklund	5,16,e6a5,ea~	911372
Jan Hamacek	o,z,ef6,ef6~;2,z,ef6,ef6~;f,z,ef6,ef6~	12022546
Jan Richter	i,14,ef6,ef6~
Jan Sanner	g,2k,ef6,ef6~	156553	Jan Tore Sanner
Jan Schakowsky	3,0,dv16	440885	Janice Schakowsky
Jan Smets	e,1u,ef6,ef6~	19334606
Janat Beyshenov	19,1e,ef6,ef6~
Jane Aceng	9,1t,ef6,ef6~		Jane Ruth Aceng
Jane Owen	4,5x,dr9f		John Owen
Jane Philpott	z5,g,ef6,ef6~	19428856
Janelle Bynum	3,0,el13	28507879
Janet Abuel	9l,2p,ef6,ef6~	62060141
Janet Jagan	4d,3r,dt,dv~
Jang Chol	z4,h,ef6,ef6~			Jang
Jang Hyok	5w,h,ef6,ef6~			Jang
Jang Kil Ryong	hf,h,ef6,ef6~			Jang
Janine Lelis	b,5d,ef6,ef6~
Janis Bordans	5,20,ef6,ef6~;b,20,ef6,ef6~
Janlavyn Narantsatsralt	0,1x,duc9,dv8u
Jantoro Satybaldiev	0,1e,e895,e9~
Janusz Piechocinski	5,5,e8c6,eb~
Janusz Steinhoff	5,5,dw6c,dx~
Janviere Ndirahisha	w,1a,ef6,ef6~
Jappie Mhango	n,4y,ef6,ef6~
Jaques Dupont	2n,5g,dn,ds~		Jacques Dupont
Jared Golden	3,0,ef13	41694157
Jared Huffman	3,0,e913	3276717
Jared Moskowitz	3,0,ej13	16221073
Jargaltulga Erdenebat	0,1x,ec77,ed~	25848773
Jari Leppa	d,1q,ef6,ef6~	11866066
Jari Lindstrom	1s,1q,ef6,ef6~	11866071
Jaroslaw Gowin	5,5,ef6,ef6~;18,5,ef6,ef6~	222905
Jasim al-Sulaiti	19,4l,ef6,ef6~		Jasim Saif Ahmad al-Sulaiti
Jasmin Komic	18,7,ef6,ef6~
Jasmine Crockett	3,0,ej13	101428652
Jason Crow	3,0,ef13	58323071
Jason Smith	3,0,e964	6163589
Javier Jimenez	ir,33,ef6,ef6~		Javier Jimenez Espriu	Jimenez
Javier Velasquez	0,s,e57c,e69e		Javier Velasquez Quesquen	Velasquez
Javier Zavaleta	8,3h,ef6,ef6~		Javier Zavaleta Lopez	Zavaleta
Jawad al-Araidh	5,4i,ef6,ef6~		Jawad bin Salim al-Araidh
Jay Obernolte	3,0,eh13	16849797
Jean Alingue	0,2s,dn38,do8		Jean Alingue Bawoyeu	Alingue
Jean Aly	b,28,ef6,ef6~		Jean Roudy Aly
Jean Ausseil	2n,5g,dh9g,do~
Jean Baden	e,28,ef6,ef6~		Jean Dubois Baden
Jean Beriziky	0,2h,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	f,1y,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Bouya	db,3v,ef6,ef6~	6169352	Jean Jacques Bouya
Jean Bussa	1e,1b,ef6,ef6~	56515694	Jean Lucien Bussa
Jean Castellini	7,5g,ef6,ef6~
Jean Ceant	0,28,ef6,ef6~		Jean Henry Ceant
Jean Ciza	e,1a,ef6,ef6~
Jean Fedini	q,6t,ds,dx~
Jean Kouassi	1s,3b,ef6,ef6~		Jean Claude Kouassi
Jean Leques	3s,57,dv5s,dx~
Jean Leye	1,34,dq32,dv3p		Jean Marie Leye
Jean Momo	b,30,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,3a,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,1b,dnbq,dp
Jean Nkuete	5,30,ef6,ef6~
Jean Pierre	1e,28,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,2h,eb1h,ec4d
Jean Rodriguez	l,3l,ef6,ef6~		Jean Alain Rodriguez
Jean Studer	e,2a,ef6,ef6~
Jean-Baptiste Lemoyne	1f,2,ef6,ef6~	18202528
Jean-Christophe Bouvier	q,60,ea9,ec~
Jean-Christophe Nguinza	at,1y,ef6,ef6~
Jean-Claude Bouda	8,36,ef6,ef6~
Jean-Claude Brou	p,3b,ef6,ef6~
Jean-Claude Gakosso	2,3v,ef6,ef6~
Jean-Francis Treffel	2w,4z,ed26,ed~
Jean-Francois Carenco	q,60,ds,du~
Jean-Francois Cordet	q,7l,do,dr~;q,78,ds,dx~
Jean-Francois Ntoutoume-Emane	0,3a,dv1n,e21k
Jean-Jacques Brot	q,6u,dy73,dz~;q,6t,e26c,e2~;1i,57,e922,eb~
Jean-Jacques Deracq	q,6u,dq,dr~
Jean-Louis D'Angleberme	6,57,eb41,ed~
Jean-Luc Mandaba	0,1y,dpap,dq~
Jean-Marc Thystere Tchicaya	6i,3v,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	f,28,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,28,dx29,dy34
Jean-Max Bellerive	0,28,e5b7,e7ai
Jean-Michel Blanquer	1v,2,ef6,ef6~	3167954
Jean-Michel Kyenge	0,1b,eh2f,eh5c		Jean-Michel Sama Lukonde Kyenge
Jean-Michel Lukonde	0,1b,eh2f,ej~		Jean-Michel Sama Lukonde
Jean-Paul Adam	9,5c,ef6,ef6~
Jean-Paul Kihl	q,6u,e0,e3~
Jean-Paul Ngoupande	0,1y,ds66,dt1
Jean-Paul Proust	2n,5g,e161,e5~	354691
Jean-Pierre Bercot	q,60,e47s,e5~
Jean-Pierre Laflaquiere	q,7l,e27j,e2~
Jean-Pierre Nirua	g,34,ef6,ef6~
Jean-Pierre Oyiba	14,3a,ef6,ef6~
Jean-Regis Borius	q,60,e5at,ed~
Jeanne Debonheur	ak,4a,ef6,ef6~		Jeanne d'Arc Debonheur
Jeanne Kagayo	io,1a,ef6,ef6~		Jeanne d'Arc Kagayo
Jeannot Ahoussou-Kouadio	c6,3b,ef6,ef6~
Jeff Crank	3,0,el13	27663361
Jeff Hurd	3,0,el13	131101500
Jeff Merkley	a,0,e516	1368405
Jefferson Shreve	3,0,el13	130979817
Jefferson Van Drew	3,0,ef13	6175202		Van Drew
Jeffrey Lloyd	g,46,ef6,ef6~
Jeffrey Radebe	k,w,ef6,ef6~
Jeje Odongo	f,1t,ef6,ef6~
Jejomar Binay	6,2p,e66u,eb~	380154
Jelka Milicevic	5,7,ef6,ef6~;7,7,ef6,ef6~
Jelta Wong	4u,10,ef6,ef6~
Jemma Kumba	dv,3e,ef6,ef6~		Jemma Nunu Kumba
Jengish Razakov	5,1e,ef6,ef6~
Jennifer Baptiste-Primis	i,44,ef6,ef6~
Jennifer Kiggans	3,0,ej13	83119566
Jennifer McClellan	3,0,ej37	6178602
Jennifer Smith	s,3j,duba,dz7o	6178578
Jenny Salesa	fj,q,ef6,ef6~;ly,q,ef6,ef6~
Jeong Kyeong-doo	8,f,ef6,ef6~	22974878		Jeong
Jeremy Wright	119,1,ef6,ef6~	260489
Jerome Dill	2c,3j,dr91,du~
Jerome Walcott	2,3u,ef6,ef6~
Jerrlyn Senior	6,5b,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerrold Nadler	3,0,dob3	505598
Jerry Kyd	10,5v,eia8
Jerry Mateparae	h,q,e78v,ec9s	515624
Jerry Moran	3,0,dt17,e713;a,0,e715	1365787
Jerzy Hausner	5,5,dz6b,e0~
Jerzy Kwiecinski	4q,5,ef6,ef6~
Jessica Rose Apel Alupo	g,1t,ef6,ef6~
Jessica Rose Epel Alupo	6,1t,eh6l,ej~
Jesus Borja	10,5p,dq1,dt~
Jesus Ndong	g,2b,ef6,ef6~		Jesus Engonga Ndong
Jesus Sablan	10,5p,du1,dx~
Jevgeni Ossinovski	9,2x,ef6,ef6~	12365130
Jewel Howard-Taylor	6,4k,ee1m,ej~
Jiang Chunyun	12,6,dr3h,dt~			Jiang
Jiang Yi-huah	12,15,e826,e8~			Jiang
Jigme Thinley	0,5i,du6,e8~	57677
Jill Tokuda	3,0,ej13	13562293
Jim Anderton	5,q,dvca,dx~	1036723
Jim Banks	3,0,ed13,el13;a,0,el13	16146788
Jim Costa	3,0,e114	675869
Jim Himes	3,0,e516	1689111	James Himes
Jim Jordan	3,0,e314	186215
Jim Marurai	0,4u,e0ce,e6bu
Jim McGovern	3,0,dt17	1337459	James McGovern
Jim Poston	4,5q,dycg,e17b	6197568
Jimmy Gomez	3,0,ed7b	6200205
Jimmy Panetta	3,0,ed13	27733776
Jimmy Patronis	3,0,el42	6201036	Jimmy Patronis Jr.
Jioji Konrote	1,2g,ebbc,ed~;1,2g,ef6,ef6~		Jioji Konousi Konrote
Jo Pyong Ju	12,h,e667,e9~			Jo
Jo Yong Chol	ug,h,ef6,ef6~			Jo
Joachim Branco	0,4m,e46m,e68e		Joachim Rafael Branco
Joachim Brudzinski	f,5,ef6,ef6~
Joachim Kylem de Tambela	0,36,eial,ekc9			Kylem de Tambela
Joanne Yeadon	z,5j,e3c,e6~
Joannes Eidesgaard	0,5y,e023,e49o	331931
Joao Borges	k,35,ef6,ef6~		Joao Baptista Borges
Joao Co	2,1k,ef6,ef6~		Joao Ribeiro Butiam Co
Joao Cravinho	8,22,ef6,ef6~		Joao Gomes Cravinho
Joao Djata	117,1k,ef6,ef6~		Joao Alberto Djata
Joao Fernandes	j,22,ef6,ef6~	23800376	Joao Pedro Matos Fernandes
Joao Freitas	g,3y,ef6,ef6~		Joao Cancio Freitas
Joao Kussumua	dr,35,ef6,ef6~		Joao Baptista Kussumua
Joao Saad	11b,1k,ef6,ef6~
Joao dos Santos	na,35,ef6,ef6~	109984869	Joao Ernesto dos Santos
Joaquin Castro	3,0,e913	1167934
Jobert Angrand	d,28,ef6,ef6~
Jocelerme Privert	1,28,ec2e,ed27
Jodey Arrington	3,0,ed13	6207815
Jody Wilson-Raybould	dk,g,ef6,ef6~	19428900
Joe Bossano	x,74,dk3p,ds5h
Joe Courtney	3,0,e314	434470
Joe Ghartey	10g,2o,ef6,ef6~
Joe Mizzi	k,4h,ef6,ef6~
Joe Natuman	0,34,ea5e,ea~;5,34,ef6,ef6~	58222
Joe Neguse	3,0,ef13	57242006
Joe Wilson	3,0,dxci	928855
Joel Matiza	n,45,ef6,ef6~	105071475	Joel Biggie Matiza
Joel Morgan	g,5c,ef6,ef6~
Joel Pono Opape	ws,3a,ef6,ef6~			Pono Opape
Joel Randriamandranto	n,2h,ef6,ef6~
Joelle Milquet	5,1u,e43k,ea~
Joffre Junior	v,35,ef6,ef6~	111954388	Joffre Van-Dunem Junior
Johan Remkes	2q,r,dy,dy~
Johana Pesantez	u9,1n,ef6,ef6~		Johana Pesantez Benitez	Pesantez
John Anderson	5,a,dv7k,e0~	3180912
John Bani	1,34,dv3p,e08g
John Boozman	3,0,dxbt,e713;a,0,e715	1344707
John Carter	3,0,dz17	369814
John Castriciones	ee,2p,ef6,ef6~	66309319
John Compton	0,4q,de53,e2~
John Coward	10,5f,dq,dw~
John Curtis	3,0,edbd,el13;a,0,el13	6253810
John Duncan	4,5s,ea8f,ed8m	6230348
John Fayemi	12h,2j,ef6,ef6~		John Olukayode Fayemi
John Fetterman	a,0,ej13	3181500
John Freeman	4,5q,ecah,ed~	56808524
John Garamendi	3,0,e5b3	1340268
John Garner	6,0,c134,c91k
John Giheno	0,10,dt3r,dt7m
John James	3,0,ej13	56027187
John Joyce	3,0,ef13	60428839
John King	jg,3u,ef6,ef6~
John Kuku	g,2u,ef6,ef6~	42652376	John Dean Kuku
John Lapli	h,2u,dv,dz~
John Larson	3,0,dv16	357832
John Le Fondre	x,5v,ee68,ei7c			Le Fondre
John Lorimer	10,63,eh9t
John Luk	n,3e,ef6,ef6~		John Luk Jok	Luk
John Malecela	5u,3o,do,dq~
John Mangudya	e,45,ef6,ef6~		John Panonetsa Mangudya
John Manley	5,g,dy1,dy~	1389967
John Mannion	3,0,el13	106089566
John Masefield	4,3j,dt6,dt~
John McColl	10,5v,e79q,ec~	1701012
John McGuire	3,0,el13	47545631	John McGuire III
John McManus	z,5j,e74,ed~
John Moolenaar	3,0,eb16	16194212
John Munyes	g2,3m,ef6,ef6~
John Mutorwa	2l,40,ef6,ef6~
John Osborne	x,5m,dx45,e262	1699125
John Pundari	j,10,ef6,ef6~
John Rankin	4,3j,ecc5,ed~;4,5s,eh1t,ek1t	15429094
John Read	z,8m,ds,ds~		John Bell Read
John Rose	3,0,ef13	33044040
John Rosso	5,10,ei5p,ej~
John Rutherford	3,0,ed13	6256043
John Rwangombwa	e,4a,ef6,ef6~
John Salvidar	3q,3x,ef6,ef6~		John Birchman Salvidar
John Silk	2,5a,ef6,ef6~	1637473
John Swan	s,3j,de1,dr8p		John William David Swan
John Vereker	4,3j,dy4,e3ac	11727996
John White	25,5j,dx,dx~
Johnny Olszewski	3,0,el13	6217866	Johnny Olszewski Jr.
Johnson Toribiong	1,5b,e51f,e7~
Johnson Tuke	3g,10,ef6,ef6~
Johnston Busingye	l,4a,ef6,ef6~;b,4a,ef6,ef6~
Jon Dale	19,2k,ef6,ef6~	16188198	Jon Georg Dale
Jon Ha Chol	12,h,e667,e9~			Jon
Jon Husted	a,0,el1l	6270269
Jon Kwang Ho	3y,h,ef6,ef6~			Jon
Jon Ossoff	a,0,eh1k	28839536
Jon Stanhope	z,6j,e8a5,ed~
Jonathan Jackson	3,0,ej13	6273473
Jonathan Le Tocq	x,5f,ea3c,ec~			Le Tocq
Jonathan Motzfeldt	0,5l,dt9,dyce	381139
Jonathan Tengbe	2r,4b,ef6,ef6~
Jone Usamate	14,2g,ef6,ef6~
Joni Ernst	a,0,eb16	13475242
Joomart Otorbaev	21,1e,e8,ea~
Jope Seniloli	6,2g,dw,dz~
Joran Kallmyr	b,2k,ef6,ef6~
Jordi Cinca	7,6o,ef6,ef6~	3183740	Jordi Cinca Mateos	Cinca
Jordi Torres Falco	dc,6o,ef6,ef6~			Torres Falco
Jore Pelivan	0,7,dn1,doa
Jorge Alcocer	1c,33,ef6,ef6~		Jorge Carlos Alcocer;Jorge Carlos Alcocer Varela	Alcocer
Jorge Arreaza	5g,12,e938,eb~;2,12,ef6,ef6~		Jorge Alberto Arreaza;Jorge Arreaza Montserrat;Jorge Alberto Arreaza Montserrat	Arreaza
Jorge Basso	9,3w,ef6,ef6~
Jorge Bom Jesus	0,4m,eec3,eh~			Bom Jesus
Jorge Faurie	2,25,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5d,e799,ed~;1,5d,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas	6,1n,e95o,ed~	5935179	Jorge Glas Espinel	Glas
Jorge Marquez	wj,12,ef6,ef6~		Jorge Marquez Monsalve	Marquez
Jorge Menendez	8,3w,ef6,ef6~
Jorge Nhambiu	18,48,ef6,ef6~	111828633	Jorge Penicela Nhambiu
Jorge Perdomo	1r,1v,ef6,ef6~		Jorge Luis Perdomo;Jorge Luis Perdomo Di-Lella	Perdomo
Jorge Quiroga	6,3h,dt86,dx~	468805	Jorge Fernando Quiroga;Jorge Fernando Quiroga Ramirez	Quiroga
Jorge Serrano	1,2y,dn1e,dp66		Jorge Serrano Elias	Serrano
Jorge del Castillo	0,s,e28s,e4ae		Jorge del Castillo Galvez	del Castillo
Jorgovanka Tabakovic	e,v,ef6,ef6~
Jorum Gumbo	k,45,ef6,ef6~
Josaia Taivaiia	t,2g,dq1c,du~
Josaia Taivaiqia	5j,2g,dp,dt~
Jose Agusto	xo,1n,ef6,ef6~			Agusto
Jose Alencar	6,t,dy,e5~
Jose Briones	6,1n,ef6,ef6~
Jose Cantero	e,3n,ef6,ef6~		Jose Cantero Sienra	Cantero
Jose Carrizo	6,37,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	k,2y,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,s,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Espada	6,2y,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	f,3l,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Figueres	1,1j,dq58,du58		Jose Maria Figueres;Jose Maria Figueres Olsen	Figueres
Jose Galdamez	1x,32,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	m,5d,ef6,ef6~
Jose Guterres	14i,3y,e3,e7~		Jose Luis Guterres
Jose Hernandez	x0,32,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Herrera	j,4h,ef6,ef6~	37861244
Jose Huerta	8,s,ef6,ef6~	64825295	Jose Huerta Torres	Huerta
Jose Izquierdo	fh,12,ef6,ef6~		Jose Izquierdo Torres	Izquierdo
Jose Lavaire	p,32,ef6,ef6~		Jose Adonis Lavaire
Jose Makila	19,1b,ef6,ef6~;2q,1b,ef6,ef6~
Jose Massano	e,35,ef6,ef6~		Jose de Lima Massano
Jose Merino	6,47,dl61,do~		Jose Francisco Merino
Jose Ojeda	6p,33,ef6,ef6~		Jose Rafael Ojeda;Jose Rafael Ojeda Duran	Ojeda
Jose Pacheco	2,48,ef6,ef6~
Jose Peralta	e7,3l,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Portal	9,1v,ef6,ef6~		Jose Angel Portal;Jose Angel Portal Miranda	Portal
Jose Rangel	6,12,dy4s,e2~		Jose Vicente Rangel;Jose Vicente Rangel Vale	Rangel
Jose Restrepo	v,3q,ef6,ef6~	55813470	Jose Manuel Restrepo;Jose Manuel Restrepo Abondano	Restrepo
Jose Ricardo	m2,1v,ef6,ef6~		Jose Amado Ricardo;Jose Amado Ricardo Guerra	Ricardo
Jose Rizo	6,42,dy1a,e1~		Jose Rizo Castellon	Rizo
Jose Saborido	w,1v,ef6,ef6~		Jose Ramon Saborido;Jose Ramon Saborido Loidi	Saborido
Jose Tonato	j,4s,ef6,ef6~		Jose Didier Tonato
Jose Valencia	2,1n,ef6,ef6~		Jose Valencia Amores	Valencia
Jose Valiente	m,3k,ef6,ef6~		Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Vaz	1,1k,ea6h,ed~;1,1k,ef6,ef6~		Josse Vaz;Jose Mario Vaz
Jose Viera da Silva	1s,22,ef6,ef6~			Viera da Silva
Jose da Conceicao e Silva	143,35,ef6,ef6~		Jose Antonio Maria da Conceicao e Silva	da Conceicao e Silva
Jose da Rocha	5y,35,ef6,ef6~		Jose Carvalho da Rocha
Josef Lux	5,z,do6,du~
Josef Moser	a5,x,ef6,ef6~	1705319
Josefa Gonzalez	2v,33,ef6,ef6~		Josefa Gonzalez Blanco Ortiz Mena	Gonzalez
Josefa Iloilo	1,2g,dw,dx~	316317
Josefa Iloilovatu	1,2g,dw,e4~		Josefa Iloilovatu Uluivuda	Iloilovatu
Josefa Uluivuda	6,2g,dv1i,dw~		Josefa Iloilo Uluivuda
Josefata Kamikamica	5,2g,dna,do~
Joseph Ada	4,68,dib,dqb8
Joseph Adda	112,2o,ef6,ef6~		Joseph Kofi Adda
Joseph Butore	15,1a,eb8k,ed~;15,1a,ef6,ef6~	17175411
Joseph Djogbenou	b,4s,ef6,ef6~
Joseph Isaac	j,4o,ef6,ef6~
Joseph Koffigoh	0,3f,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Kokonyangi	144,1b,ef6,ef6~	112221979
Joseph Malanji	2,2m,ef6,ef6~
Joseph Morelle	3,0,eebd	6285623
Joseph Msika	6,45,dvc,e5~	1399766
Joseph Mucheru	fy,3m,ef6,ef6~
Joseph Mwanamvekha	d,4y,ef6,ef6~	45781398
Joseph Ndanema	d,4b,ef6,ef6~
Joseph Urusemal	1,56,dz5b,e35b	435427
Joseph Yakete	8,1y,ef6,ef6~
Joseph Yodoyman	0,2s,do8,dpbh
Josephine Napwon	j,3e,ef6,ef6~
Josephine Teo	6o,43,ef6,ef6~	16204683
Joses Gallen	37,56,ef6,ef6~
Josh Brecheen	3,0,ej13	6288704
Josh Frydenberg	3x,a,ef6,ef6~	6288876
Josh Gottheimer	3,0,ed13	6288908
Josh Harder	3,0,ef13	58494468
Josh Hawley	a,0,ef13	23020745	Joshua Hawley
Josh Riley	3,0,el13	113988129
Josh Tenorio	10,68,ef17,ej~
Josiane Nijimbere	9,1a,ef6,ef6~
Josip Grubes	b,7,ef6,ef6~
Josip Jerkovic	6,7,ef6,ef6~
Josue-Rodrigue Ngouonimba	14,3v,ef6,ef6~
Jouthe Joseph	j,28,ef6,ef6~
Jovan Andonov	5,2t,dn3,dq~
Jovan Zebic	5,v,dp3,dv~
Joy Grant	e,3x,ef6,ef6~	18978033
Joyce Beatty	3,0,e913	976417
Joyce Ndalichako	g,3o,ef6,ef6~	22279375
Jozef Makuch	e,14,ef6,ef6~
Jozef Miklosko	5,5k,dm6s,do~
Jozo Krizanovi	63,7,dx6e,dx~
Jual Oram	13y,c,ef6,ef6~	6298726
Juan Afara	6,3n,e98f,ed~		Juan Afara Maciel	Afara
Juan Arias	13b,12,ef6,ef6~		Juan Arias Palacio	Arias
Juan Babauta	4,5p,dy1,e219
Juan Briceno	1q,3x,dw,ej~		John Briceno;Juan Antonio Briceno
Juan Ciscomani	3,0,ej13	115220916
Juan Echavarria	e,3q,ef6,ef6~	28028561	Juan Jose Echavarria
Juan Jimenez	0,s,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	t,j,dw2s,dx~		Juan Jose Lucas
Juan Reyes	6,2y,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	ym,1n,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Uribe	9,3q,ef6,ef6~		Juan Pablo Uribe
Juan Vargas	3,0,e913	3791701
Juan Villamayor	f,3n,ef6,ef6~		Juan Ernesto Villamayor
Jude Hofschneider	10,5p,e92k,ea~
Judith Jones-Morgan	l,58,ef6,ef6~
Judy Chu	3,0,e57g	460035
Jules Ajodhia	3t,4f,do,e1~		Jules Rattankoemar Ajodhia
Jules Ndongo	3n,30,ef6,ef6~	24951248	Jules Doret Ndongo
Jules Wijdenbosch	1,4f,ds9e,dw~
Julia Brownley	3,0,e913	3577073
Julia Crouch	4,5o,ej9b
Julia Letlow	3,0,eh4e	106089241
Julia Mena	6,42,dram,ds~		Julia Mena Rivera	Mena
Julian Francis	n,58,ef6,ef6~
Julian Pacheco	2z,32,ef6,ef6~			Pacheco
Julian Tinoco	8,32,ef6,ef6~
Juliana O'Connor-Connolly	s,5x,e8cj,ek~	6307840
Juliane Bogner-Strauss	w0,x,ef6,ef6~
Julie Fedorchak	3,0,el13	37824664
Julie Johnson	3,0,el13	64753063
Julie Payette	h,g,eda2,ed~;h,g,ef6,ef6~	240769
Julie Wilche	1i,5l,ei5		Julie Praest Wilche
Julio Cobos	6,25,e3ca,e7~	456351
Julio Estrada	7,2y,ef6,ef6~		Julio Hector Estrada;Julio Hector Estrada Dominquez	Estrada
Julio Franco	6,3n,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	f,1v,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Mazzoleni	9,3n,ef6,ef6~
Julio Rakotonirina	9,2h,ef6,ef6~
Julio Rios	b,3n,ef6,ef6~
Julio Suarez	e,2y,ef6,ef6~		Julio Roberto Suarez;Julio Roberto Suarez Guerra	Suarez
Julio Velarde	e,s,ef6,ef6~		Julio Velarde Flores	Velarde
Jumabek Ibraimov	0,1e,duc,dw~
Jumanne Maghembe	1x,3o,ef6,ef6~
Junzo Yamamoto	gh,l,ef6,ef6~
Jurelang Zedkaia	1,5a,e5b2,e81h	12912
Jurgita Petrauskiene	g,1g,ef6,ef6~	27977685
Juri Luik	8,2x,ef6,ef6~	1433583
Juris Puce	7t,20,ef6,ef6~	21279413
Jussi Niinisto	8,1q,ef6,ef6~	6315653
Justin Arapari	27,7m,ds5d,dx~
Justyne Caruana	nu,4h,ef6,ef6~	37861067
Kabine Komara	0,27,e4cu,e6co
Kabineh Kallon	n,4b,ef6,ef6~
Kabir Hashim	oj,1p,ef6,ef6~;107,1p,ef6,ef6~
Kadi Abdoulaye	5f,1o,ef6,ef6~
Kadre Ouedraogo	0,36,ds26,dwb6		Kadre Desire Ouedraogo
Kahinda Otafiire	b,1t,ef6,ef6~
Kai Mykkanen	f,1q,ef6,ef6~	11868890
Kaia Iva	d1,2x,ef6,ef6~	13603999
Kaj Johannessen	0,5y,e49o,eb9f	331786	Kaj Leo Johannessen
Kalani Kaneko	9,5a,ef6,ef6~
Kaleo Moylan	10,68,dy,e2~
Kalifa Diaby	ca,27,ef6,ef6~		Kalifa Gassama Diaby
Kalkot Kelekele	1,34,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	2,1o,ef6,ef6~
Kalla Moutari	8,1o,ef6,ef6~
Kalmukhanbet Kasymov	11v,1d,ef6,ef6~	1722547
Kalumbi Shangula	9,40,ef6,ef6~
Kalwin Kephas	1a,56,ef6,ef6~
Kalzeube Deubet	0,2s,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamal Ahmad el-Ganzouri	0,13,ds14,e7~		Kamal Ahmed al-Ganzouri
Kamal bin Ahmed	19,4i,ef6,ef6~		Kamal bin Ahmad;Kamal bin Ahmad Muhammad	Kamal
Kamaladdin Heydarov	4k,3p,ef6,ef6~
Kamel Maddouri	0,2l,ek87,el3l
Kamina Johnson Smith	2,53,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamissa Camara	2,1w,ef6,ef6~
Kamuta Latasi	0,3g,dpca,ds~
Kanat Bozumbayev	k,1d,ef6,ef6~	3088780
Kandia Camara	1v,3b,ef6,ef6~		Kandia Kamissoko Camara
Kane Boulama	1e,1o,ef6,ef6~		Kane Aichatou Boulama
Kang Chol Gu	122,h,ef6,ef6~			Kang
Kang Kyong-sik	5,f,dt35,dt~			Kang
Kang Nung Su	12,h,e667,e9~			Kang
Kang Song-san	s,h,doc,dt2			Kang
Kanja Sesay	k,4b,ef6,ef6~
Kanny Diallo	1e,27,ef6,ef6~
Karen Andrews	p,a,ef6,ef6~
Karen Karapetyan	0,2n,ec9d,ed~	1979923
Karim Masimov	1q,1d,e2,eb~;ga,1d,ef6,ef6~	209639
Karimou Salimane	6y,4s,ef6,ef6~
Karina Gould	jr,g,ef6,ef6~
Karl Offmann	1,2i,dy2p,dy~	204598
Karla Cuevas	47,32,ef6,ef6~
Karma Wangdi	y,5i,ef6,ef6~		Karma Donnen Wangdi
Karolina Peake	5,z,e771,e8~	440694
Karsten Lauritzen	da,1m,ef6,ef6~
Kashkar Junushaliev	f,1e,ef6,ef6~
Kaspar Villiger	6,2a,dx11,dx~	605874
Kaspars Gerhards	d,20,ef6,ef6~	6111944
Kassim Majaliwa	0,3o,ebbk,ej~		Kassim Majaliwa Majaliwa
Kassire Koumakoye	0,2s,dpbh,dr49		Kassire Delwa Koumakoye
Kat Cammack	3,0,eh13	98523243	Katherine Cammack
Kathy Castor	3,0,e314	458492
Katie Boyd Britt	a,0,ej13	111285444	Katie Britt
Katrina Hanse-Himarwa	g,40,ef6,ef6~
Kausea Natano	0,3g,ef9j,ek2r
Kay McConney	48,3u,ef6,ef6~
Kaysone Phomvihan	1,1l,dn8f,dobp
Kazembe Kazembe	p6,45,ef6,ef6~	85850886
Ke Kimyan	5,26,ef6,ef6~
Keat Chhon	5,26,ef6,ef6~
Kebede Chane	md,31,ef6,ef6~			Kebede
Keith Mitchell	0,4v,dr6m,ei~;3q,4v,ef6,ef6~
Keith Padgett	1n,5e,e821,eca3
Keith Self	3,0,ej13	115137462
Keketso Rantso	i,4t,ef6,ef6~
Keketso Sello	3g,4t,ef6,ef6~
Keleto Lakalaka	27,4z,dt,dt~
Kelly Morrison	3,0,el13	58416636
Kelly O'Dwyer	p1,a,ef6,ef6~;py,a,ef6,ef6~	6386229
Kelver Darroux	y,4o,ef6,ef6~
Kelvin Davis	ja,q,ef6,ef6~;jj,q,ef6,ef6~
Kemal Kozaric	e,7,ef6,ef6~
Kemal Purisic	i,3s,ef6,ef6~
Kembo Mohadi	6,45,ef6,ef6~	6386891
Kemi Adeosun	7,2j,ef6,ef6~	21500792
Ken Atta	7,2o,ef6,ef6~		Ken Ofori Atta
Ken Calvert	3,0,dp15	538978
Ken Wyatt	ec,a,ef6,ef6~	3195101
Kenan Hrapovic	9,3s,ef6,ef6~
Kenia Porcell Diaz	l,37,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4p,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Darroux	9,4o,ef6,ef6~
Kenneth Hall	h,53,e22f,e52q	548609
Kenneth Mapp	4o,6i,dr,ed~
Kenny Anthony	0,4q,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	6,5b,e51f,e8~
Keriako Tobiko	fu,3m,ef6,ef6~
Kessai Note	1,5a,dw13,e417	12914	Kessai Hesa Note
Kestutis Navickas	j,1g,ef6,ef6~	27977538
Ketevan Tsikhelashvili	135,1z,ef6,ef6~	31354274
Kevin Casas	15,1j,e258,e2~		Kevin Casas Zamora	Casas
Kevin Cramer	3,0,e913,ef13;a,0,ef13	3957020
Kevin Hern	3,0,eebd	58333614
Kevin Isifu	ph,10,ef6,ef6~
Kevin Kiley	3,0,ej13	27987136
Kevin Mullin	3,0,ej13	6397046
Kevin Yeung	1a,6,ef6,ef6~		Kevin Yeung Yun-hung	Yeung
Khadijetou Fall	v,3d,ef6,ef6~		Khadijetou Mbareck Fall
Khadra Duale	16,2v,ef6,ef6~		Khadra Ahmed Duale
Khaled Abdel-Ghaffar	w,13,ef6,ef6~
Khaled Ezz	f2,13,ef6,ef6~		Khaled El-Enany Ezz
Khaled Kaddour	k,2l,ef6,ef6~	51460814
Khalid Abdul Samad	mg,3i,ef6,ef6~			Khalid
Khalid Siddiqui	84,u,ef6,ef6~		Khalid Maqbool Siddiqui
Khalid al-Atiyah	c5,4l,ef6,ef6~		Khalid bin Muhammad;Khalid bin Muhammad al-Atiyah	Khalid
Khalid al-Falih	k,38,ef6,ef6~	6399442	Khalid bin Abdul Aziz al-Falih
Khalid al-Roudhan	v,3c,ef6,ef6~		Khalid Nasser Abdallah al-Roudhan	Khalid
Khalid al-Sabah	5,3c,ef6,ef6~;f,3c,ef6,ef6~		Khalid al-Jarrah al-Sabah	Khalid
Khalid al-Yamani	2,24,ef6,ef6~		Khalid Husayn Muhammad al-Yamani
Khalid bin Abdallah	5,4i,ef6,ef6~		Khalid bin Abdallah al-Khalifa	Khalid
Khalid bin Ahmad	2,4i,ef6,ef6~		Khalid bin Ahmad bin Muhammad al-Khalifa	Khalid
Khalid bin Ali	b,4i,ef6,ef6~		Khalid bin Ali al-Khalifa	Khalid
Khalifa al-Khalifa	0,4i,d21j,ed~;0,4i,ef6,ef6~		Khalifa bin Salman al-Khalifa	Khalifa
Khalifa al-Nuhayyan	1,2r,e0b2,eh~		Khalifa bin Zayid al-Nuhayyan	Khalifa
Khalifa bin Salman	0,4i,d3,e4~			Khalifa
Khalifa bin Zayid	1,2r,e0b3,e5~			Khalifa
Khalilullah Sediq	e,1i,ef6,ef6~
Khaltmaa Battulga	1,1x,ed7a,ed~;1,1x,ef6,ef6~
Khamman Sounvileut	1b,1l,ef6,ef6~			Khamman
Khammani Inthilat	k,1l,ef6,ef6~			Khammani
Khammeung Phongthadi	1f,1l,ef6,ef6~			Khammeung
Khampheng Xaisompheng	i,1l,ef6,ef6~			Khampheng
Khamphoui Keoboualapha	5,1l,dn8f,dv~
Khamtai Siphadon	1,1l,du2q,e1~			Khamtai
Khamtai Siphandon	4d,1l,do,dz~
Khavdislam Badelkhan	2u,1x,ef6,ef6~
Khaw Boon Wan	j4,43,ef6,ef6~;n,43,ef6,ef6~	4354964		Khaw
Khemaies Jhinaoui	2,2l,ef6,ef6~	3196140
Khemmani Phonsena	p,1l,ef6,ef6~			Khemmani
Khemraj Ramjattan	50,3r,ef6,ef6~;6,3r,ef6,ef6~
Khieu Kanharith	y,26,ef6,ef6~
Khin Maung Cho	p,21,ef6,ef6~
Khosit Panpiamrat	5,11,e2a9,e2~			Khosit
Khoudia Mbaye	pv,1s,ef6,ef6~
Khudoyor Khudoyorzoda	n,3t,ef6,ef6~
Khumbo Kachali	6,4y,e84b,e9~	4477067	Khumbo Hastings Kachali
Khusro Bakhtiyar	1e,u,ef6,ef6~
Khyal Khan	ml,1i,ef6,ef6~		Khyal Mohammad Khan
Ki Kwang Ho	7,h,ef6,ef6~			Ki
Kibreab Woldemariam	e,5t,ef6,ef6~			Kibreab
Kicheril Narayanan	2j,c,dp,dx~		Kicheril Raman Narayanan
Kim Boo-kyum	0,f,eh5e,ei5l	12587534		Kim
Kim Chol Su	wg,h,ef6,ef6~			Kim
Kim Chon Gyun	e,h,ef6,ef6~			Kim
Kim Chong-pil	0,f,du33,dw1a			Kim
Kim Chung Gol	vn,h,ef6,ef6~			Kim
Kim Dong-yeon	5,f,ed69,ed~			Kim
Kim Hwang-sik	0,f,e6a1,e92q			Kim
Kim Il Guk	cb,h,ef6,ef6~			Kim
Kim Jae Ryong	yt,h,ef6,ef6~			Kim
Kim Jae Song	lj,h,ef6,ef6~			Kim
Kim Jin-pyo	5,f,dy,dy~;5,f,e0,e1~		Kim Chin-pyo	Kim
Kim Kyong Nam	v,h,ef6,ef6~			Kim
Kim Man Su	lh,h,ef6,ef6~			Kim
Kim Rak Hui	12,h,e667,e9~			Kim
Kim Schrier	3,0,ef13	58333616
Kim Sung Du	gd,h,ef6,ef6~			Kim
Kim Tok	5,f,dqcn,dr~			Kim
Kim Tok Hun	3y,h,ef6,ef6~			Kim
Kim Woo-sik	5,f,e22a,e3~			Kim
Kim Yeon-chul	141,f,ef6,ef6~	65238771		Kim
Kim Yong Dae	dn,h,ef6,ef6~			Kim
Kim Yong Il	s,h,e34b,e667			Kim
Kim Yong Jae	m6,h,ef6,ef6~			Kim
Kim Yong Ju	ax,h,ef6,ef6~			Kim
Kimberlyn King-Hinds	3,0,el13	130942218		King-Hinds
Kimmo Tiilikainen	j,1q,ef6,ef6~
Kindra Manturine-Steward	l,4v,ef6,ef6~;g8,4v,ef6,ef6~
Kintu Musoke	0,1t,dqbi,dv45
Kinza Clodumar	1,41,dt28,dv
Kinzang Dorji	0,5i,e38,e3~	703421
Kiril Ananiev	9,o,ef6,ef6~	17409213
Kirk Humphrey	8f,3u,ef6,ef6~
Kirsty Duncan	18,g,ef6,ef6~
Kirunda Kivejinja	3u,1t,ec66,ed~;l1,1t,ef6,ef6~;3u,1t,ef6,ef6~
Kitso Mokaila	j,4j,ef6,ef6~
Kittirat Na Ranong	5,11,e78a,e9~			Kittirat
Kjell-Borge Freiberg	2p,2k,ef6,ef6~	11213033
Kjerstin Askholt	4,70,eba1,ed~
Klaas Knot	e,r,ef6,ef6~		Klaas Henderikus Willem Knot
Klajda Gjosha	pe,2w,ef6,ef6~
Klara Dostalova	39,z,ef6,ef6~	25963393
Ko In Ho	d,h,ef6,ef6~;3y,h,ef6,ef6~			Ko
Ko Kil Son	y6,h,ef6,ef6~			Ko
Ko Kon	0,f,dt34,du33;0,f,dy,dy~		Ko Kun	Ko
Koba Gvenetadze	e,1z,ef6,ef6~
Kobebe Tetaua	9,4x,ef6,ef6~
Kobena Adjoumani	f0,3b,ef6,ef6~		Kobena Kouassi Adjoumani
Koco Angjusev	k2,2t,ef6,ef6~
Koen Geens	b,1u,ef6,ef6~
Koffi Sama	0,3f,dy6t,e0~
Kokeiya Malua	5,3g,du48,dv~
Komi Klassou	0,3f,eb65,ed~;0,3f,ef6,ef6~
Komi Tchakpele	ck,3f,ef6,ef6~		Komi Paalamwe Tchakpele
Komlan Dussey	2,3f,ef6,ef6~		Komlan Edo Robert Dussey
Konstantin Noskov	ag,9,ef6,ef6~	53843880	Konstantin Yuryevich Noskov
Konstantin Shulgan	1w,y,ef6,ef6~
Konstantinos Gavroglou	g,k,ef6,ef6~
Konstantinos Ioannou	9,4n,ef6,ef6~	50364756
Konstantinos Petridis	f,4n,ef6,ef6~
Konstatin Chuychenko	2c,9,ef6,ef6~		Konstatin Anatolyevich Chuychenko
Kopsak Phutrakun	c7,11,ef6,ef6~			Kopsak
Kosmosbek Cholponbaev	og,1e,ef6,ef6~
Kostas Chambiaouris	g,4n,ef6,ef6~
Kostas Kadis	d,4n,ef6,ef6~	5175045
Kourabi Nenem	6,4x,ec3h,ed~;6,4x,ef6,ef6~	23771906
Kowit Wattana	5,11,e78a,e7~			Kowit
Krasimir Karakachanov	8,o,ef6,ef6~;5,o,ef6,ef6~	763173
Krasimir Valchev	g,o,ef6,ef6~	54856024
Kreshnik Bekteshi	m,2t,ef6,ef6~
Kris Peeters	5,1u,ef6,ef6~;1s,1u,ef6,ef6~
Krishna Bhattarai	0,49,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	6,c,dt8l,dx~
Kristen McDonald Rivet	3,0,el13	115227000		McDonald Rivet
Kristina Moore	x,5v,ei7c,ek1p
Kritsada Bunrat	d,11,ef6,ef6~			Kritsada
Krzysztof Tchorzewski	k,5,ef6,ef6~
Kubanychbek Jumaliyev	21,1e,du,e0~
Kubatbek Boronov	o,1e,ef6,ef6~
Kulasegaran Murugeson	6h,3i,ef6,ef6~			Kulasegaran
Kulyash Shamshidinova	g,1d,ef6,ef6~
Kumba Yala	1,1k,dw2i,dz9s		Koumba Yalla
Kuniwo Nakamura	1,5b,dp11,dw~
Kuo Fong-yu	i,15,ef6,ef6~			Kuo
Kuol Manyang	8,3e,ef6,ef6~		Kuol Manyang Juuk	Manyang
Kuupik Kleist	0,5l,e56c,e93d	317400
Kwak Pom-ki	12,h,du95,e5~		Kwak Pom Gi	Kwak
Kwaku Agyeman-Manu	9,2o,ef6,ef6~
Kwassi Klutse	0,3f,ds8,dv5
Kweisi Mfume	3,0,dj16,ds2i;3,0,eg55	519504
Kweku Asiamah	19,2o,ef6,ef6~		Kweku Ofori Asiamah
Kwesi Ahoomey-Zunu	0,3f,e87n,eb65		Kwesi Seleagodji Ahoomey-Zunu
Kwesi Amissah-Arthur	6,2o,e886,ec~	6450340	Kwesi Bekoe Amissah-Arthur
Kwesi Atta	8t,2o,ef6,ef6~		Kwesi Amoako Atta
Kyaw Kyaw Maung	e,21,ef6,ef6~
Kyaw Swe	1b,21,ef6,ef6~
Kyaw Tin	pm,21,ef6,ef6~
LaMonica McIver	3,0,ek9i	130323710
Lado Gurgenidze	0,1z,e3bj,e4b1	337564
Lady Mabuza	g,51,ef6,ef6~		Lady Howard Mabuza
Lagumot Harris	1,41,drbm,dt28
Lahcen Daoudi	w,4e,ef6,ef6~
Lai Mohammed	y,2j,ef6,ef6~
Laisenia Qarase	0,2g,dw,ea9m	473214
Lalatiana Rakotondrazafy	1r,2h,ef6,ef6~		Lalatiana Andriantogarivo Rakotondrazafy
Lambert Matha	f,3a,ef6,ef6~
Lambert Mende	1w,1b,ef6,ef6~	178793	Lambert Mende Omalanga	Mende
Lamin Dibba	3n,52,ef6,ef6~	28842315
Lamine Sidime	0,27,dv38,e0c4
Lance Gooden	3,0,ef13	6483406
Landisoa Rakotomalala	p,2h,ef6,ef6~
Landry Etoga	11q,30,ef6,ef6~
Landry Kolelas	v,3v,ef6,ef6~		Landry Euloge Kolelas
Langi Kavaliku	5,4g,dn8m,dw~
Lanisha Rolle	12d,46,ef6,ef6~
Lansana Komara	97,27,ef6,ef6~
Lansana Kouyate	0,27,e32q,e45n
Lars Fause	4,70,e49
Lars Johansen	0,5l,dn3f,dt9		Lars Emil Johansen
Lars Lilleholt	k,1m,ef6,ef6~		Lars Christian Lilleholt
Lars Rohde	e,1m,ef6,ef6~
Lassina Zerbo	0,36,ehca,ei33
Lassine Bouare	cz,1w,ef6,ef6~
Laszlo Palkovics	48,1c,ef6,ef6~	1228425
Laszlo Solymos	5,14,ef6,ef6~;j,14,ef6,ef6~
Laszlo Trocsanyi	b,1c,ef6,ef6~
Lateefah Simon	3,0,el13	6495426
Lau Kong-wah	ok,6,ef6,ef6~			Lau
Lau Si Io	31,6,ef6,ef6~			Lau
Laura Chinchilla	zh,1j,e2,e9~		Laura Chinchilla Miranda	Chinchilla
Laura Friedman	3,0,el13	6498920
Laura Gillen	3,0,el13	131105202
Laurel Lee	3,0,ej13	61483038
Lauren Boebert	3,0,eh13	96761544
Lauren Underwood	3,0,ef13	48471874
Laurence Jones	10,63,dm,dr~
Laurent Cayrel	q,6x,e17g,e1~
Laurent Etoundi Ngoa	62,30,ef6,ef6~	24175623	Laurent Serge Etoundi Ngoa	Etoundi Ngoa
Laurent Lamothe	0,28,e85g,eb1g
Laurent Prevost	1i,57,ef85,eh~
Laurette Onkelinx	5,1u,e4cu,ea~
Laurie Morgan	x,5f,e051,e335
Lavity Stoutt	x,5s,di,dr~
Law Chi-kwong	6k,6,ef6,ef6~			Law
Lawrence Gonze	5,4h,dv44,dx~;1q,4h,dy,e8~	57620	Lawrence Gonzi
Lawrence MacAulay	d,g,ef6,ef6~	3219913
Lawrence Sichalwe	hv,2m,ef6,ef6~	29556823	Lawrence John Sichalwe
Laya Joneidi	149,p,ef6,ef6~	35664931
Le Duc Anh	1,n,do9n,dt~
Le Minh Hung	e,n,ef6,ef6~
Le Minh Khai	gg,n,ef6,ef6~
Le Thanh Long	b,n,ef6,ef6~
Le Vinh Tan	1b,n,ef6,ef6~
Leandro Miko	4h,2b,ef6,ef6~	112162996	Leandro Miko Angue	Miko
Lee Chung-wei	1f,15,ef6,ef6~			Lee
Lee Gae-ho	d,f,ef6,ef6~			Lee
Lee Hae-chan	0,f,e05p,e24k	319920		Lee
Lee Jae-kap	1s,f,ef6,ef6~			Lee
Lee Ju-yeol	e,f,ef6,ef6~	16091117		Lee
Lee Kyung Shick	5,f,dp2p,dp~			Lee
Lee Shying-jow	1f,15,ef6,ef6~			Lee
Lee Ying-yuan	1f,15,ef6,ef6~			Lee
Lee Yung-te	1f,15,ef6,ef6~			Lee
Leela Dookun-Luchoomun	g,2i,ef6,ef6~		Leela Devi Dookun-Luchoomun
Lefter Koka	j,2w,ef6,ef6~
Leif Eldring	4,70,do,do~
Leigh Turner	25,5j,e27,e3~
Lejeune Mbella Mbella	2,30,ef6,ef6~			Mbella Mbella
Lejla Resic	6t,7,ef6,ef6~
Lekhram Soerdjan	d,4f,ef6,ef6~
Lelenta Hawa Baba Ba	1u,1w,ef6,ef6~			Lelenta
Lemalu Retzlaff	l,4r,ef6,ef6~		Lemalu Hermann Retzlaff
Lemanu Mauga	4,73,eh13,el13		Lemanu Peleti Mauga
Lena Hallengren	9,16,ef6,ef6~	3431836
Lenard Montoute	lw,4q,ef6,ef6~	6522265
Lene Johansen	1i,5y,ed5f		Lene Moyell Johansen
Lenn Nagbe	y,4k,ef6,ef6~	16207934	Lenn Eugene Nagbe
Lennox Weston	2l,59,ef6,ef6~
Leo Dion	5,10,e889,ec~
Leo Falcam	2j,56,du,dy~
Leo Salcam	6,56,dt59,dt~
Leon Jooste	5v,40,ef6,ef6~	6524722
Leon Nzouba	9,3a,ef6,ef6~
Leon Rakotonirina	8,2h,ef6,ef6~		Leon Richard Rakotonirina
Leon-Alexandre Legrand	2w,4z,ds,ds~
Leonard Okitundu	2,1b,ef6,ef6~;2q,1b,ef6,ef6~	3271542	Leonard She Okitundu
Leonardo Reyes	e,42,ef6,ef6~		Leonardo Ovidio Reyes;Leonardo Ovidio Reyes Ramirez	Reyes
Leonid Zayats	d,y,ef6,ef6~
Leonor Briones	1a,2p,ef6,ef6~
Leontine Nzayimana	vw,1a,ef6,ef6~
Leopold Mboli-Fatrane	1u,1y,ef6,ef6~	112079595
Leopoldo Cintra Frias	10u,1v,ef6,ef6~			Cintra Frias
Leopoldo Navarro	6,42,dwao,dx~
Lepuiai Afamasaga	1r,4r,ef6,ef6~		Lepuiai Rio Tupai Afamasaga
Lesego Makgothi	2,4t,ef6,ef6~	38410059
Lester Bird	5x,59,ef6,ef6~
Lester Bryant Bird	1q,59,dp,dz~
Levan Davitashvili	lq,1z,ef6,ef6~	31354638
Levan Izoria	8,1z,ef6,ef6~	26464804
Levi Peter	l,4o,ef6,ef6~
Lhamsuren Enebish	5,1x,doa,ds~
Li Ganjie	l3,6,ef6,ef6~	16076530		Li
Li Xiaopeng	19,6,ef6,ef6~			Li
Li Yuan-zu	6,15,dm5k,dr~			Li
Li Yuanchao	6,6,e93e,ed~	708802		Li
Lia-Olguta Vasilescu	i,i,ef6,ef6~
Lien Thikeo	d,1l,ef6,ef6~			Lien
Likando Kalaluka	l,2m,ef6,ef6~	30123160
Lili Beke-Martinez	5,5r,dw,dw~
Lilian Ferrier	g,4f,ef6,ef6~
Liliana la Rosa	3m,s,ef6,ef6~	51293821
Liliya Hrynevych	g,e,ef6,ef6~	3527712
Lilja Alfredsdottir	g,4w,ef6,ef6~
Lilyana Pavlova	w3,o,ef6,ef6~
Lim Guan Eng	7,3i,ef6,ef6~			Lim
Lim Kean-Hao	2r,26,ef6,ef6~
Lin Chuan	z0,15,ef6,ef6~			Lin
Lin Hsi-yao	12,15,ec5k,ed~;14e,15,ef6,ef6~			Lin
Lin Mei-chu	1f,15,ef6,ef6~			Lin
Lin Tzou-yien	9,15,ef6,ef6~			Lin
Lina Pohl	j,47,ef6,ef6~		Lina Dolores Pohl;Lina Dolores Pohl Alfaro	Pohl
Linah Mohohlo	e,4j,ef6,ef6~
Linas Kukuraitis	91,1g,ef6,ef6~	27977694
Lincoln Douglas	4f,44,ef6,ef6~
Linda Folaumoetui	l,4g,ef6,ef6~		Linda Simiki Folaumoetui
Linda Sánchez	3,0,dz17	291143
Lindita Nikolla	g,2w,ef6,ef6~	15193651
Lindiwe Sisulu	ps,w,ef6,ef6~	3241428
Lindsay de Sausmarez	x,5f,el71
Lineth Saborio	t,1j,dy5,e1~
Lionel Aingimea	1,41,ef8r,ei9s
Lionel Zinsou	0,4s,eb6i,eb~	3241966
Lisa Blunt Rochester	3,0,ed13,el13;a,0,el13	26899141		Blunt Rochester
Lisa McClain	3,0,eh13	102184540
Lisa Murkowski	a,0,dz17	22360
Lisa Phillips	4,8d,ec4p,ed~
Litokwa Tomeing	1,5a,e417,e5b2	12913
Liu I-chou	1f,15,ef6,ef6~			Liu
Liu Kun	7,6,ef6,ef6~			Liu
Liu Yandong	12,6,e93g,ed~	455700		Liu
Liz Cramer	p,3n,ef6,ef6~
Lizzie Fletcher	3,0,ef13	58324313
Lizzie Nkosi	9,51,ef6,ef6~
Ljupco Nikolovski	d,2t,ef6,ef6~
Lloyd Doggett	3,0,dr14	363817
Lloyd Sandiford	0,3u,dj62,dq96		Lloyd Erskine Sandiford
Lloyd Smucker	3,0,ed13	6662742
Lodewijk Asscher	5,r,e8b5,ec~	466868
Loi Bakani	e,10,ef6,ef6~
Lois Frankel	3,0,e913	3182451
Lokendra Chand	0,49,dt3c,dy~	2628548	Lokendra Bahadur Chand
Loknath Sharma	m,5i,ef6,ef6~
Lolo Moliga	4,73,e8,ed~		Lolo Matalasi Moliga
Longuinhos Monterio	f,3y,ef6,ef6~
Lorena Herrera	13r,32,ef6,ef6~		Lorena Enriqueta Herrera;Lorena Enriqueta Herrera Estevez	Herrera
Lorenzo Guerrero	4,5p,dm19,dq1		Lorenzo DeLeon Guerrero
Lori Trahan	3,0,ef13	56486676
Lorin Robert	17,56,ef6,ef6~
Losaline Maasi	f,4g,ef6,ef6~	55238056
Lotay Tshering	0,5i,eeb7,ej~
Louceny Nabe	e,27,ef6,ef6~
Louis Mapou	3s,57,eh7m,ek~
Louis Straker	5,58,ef6,ef6~;2,58,ef6,ef6~
Louis-Constant Fleming	5t,6b,e37g,e3~
Louis-Paul Motaze	7,30,ef6,ef6~
Louise Lefranc	1i,57,ej26,ek~
Louise Savill	z,5j,dx,dz~
Louisse Lake-Tack	h,59,e37h,ea8e	232610
Lourdes Leon Guerrero	4,68,ef17			Leon Guerrero
Lourdes Mendoza	15,s,e27s,e6~		Lourdes Mendoza del Solar	Mendoza
Lovro Kuscevic	2u,18,ef6,ef6~
Lowell Lewis	x,5m,e262,e4~
Lu Hao	1x,6,ef6,ef6~			Lu
Luay al-Khatib	5d,19,ef6,ef6~
Lubna al-Qasimi	3m,2r,ef6,ef6~			Lubna
Lubomir Metnar	8,z,ef6,ef6~	44853914
Luc Mbarga Atangana	v,30,ef6,ef6~		Luc Magloire Mbarga Atangana	Mbarga Atangana
Luc Mercelina	0,8e,ek53
Luc-Adolphe Tiao	0,36,e74i,eabj
Lucas Abaga	7,2b,ef6,ef6~	17711819	Lucas Abaga Nchama	Abaga
Lucette Michaux-Chevry	4c,6t,do3m,dz~
Lucette Taero	27,7m,dx5h,e0~
Lucia Topolansky	6,3w,ed9d,ed~;6,3w,ef6,ef6~	977078
Lucian Sova	n,i,ef6,ef6~	21179423
Lucien Ranarivelo	d,2h,ef6,ef6~		Lucien Fanomezantsoa Ranarivelo
Lucille George-Wout	4,6q,e9b4
Lucille Moe	y,3u,ef6,ef6~
Lucy McBath	3,0,ef13	54358424
Ludwig Scotty	1,41,e06m,e3cj	313003
Ludwik Dorn	5,5,e1bn,e2~	55933
Luhut Pandjaitan	j5,17,ef6,ef6~			Luhut
Luis Angel Gonzalez Macchi	1,3n,dv3s,dz8f	438594		Gonzalez Macchi
Luis Carles	i,37,ef6,ef6~		Luis Ernesto Carles;Luis Ernesto Carles Rudy	Carles
Luis Castiglioni	6,3n,dz8f,e2~;2,3n,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni	Castiglioni
Luis Correa	3,0,ed13	6685454
Luis Fishman	15,1j,dy5,e0~
Luis Flores	6,2y,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Giampietri	t,s,e27s,e6~		Luis Giampietri Rojas	Giampietri
Luis Gonzalez	1,3n,dv3s,dx~			Gonzalez
Luis Hierro	6,3w,dw31,e0~
Luis Liberman	15,1j,e658,e9~		Luis Liberman Ginsburg	Liberman
Luis Linde	e,j,ef6,ef6~	5983904	Luis Maria Linde;Luis Maria Linde de Castro	Linde
Luis Medina	y4,12,ef6,ef6~		Luis Alberto Medina;Luis Alberto Medina Ramirez	Medina
Luis Motta Dominguez	5d,12,ef6,ef6~		Luis Alfredo Motta Dominguez	Motta Dominguez
Luis Ossio	6,3h,dl86,dp~		Luis Ossio Sanjines	Ossio
Luis Parodi	6,1n,dk8a,do~		Luis Parodi Valverde	Parodi
Luis Planas	d,j,ef6,ef6~		Luis Planas Puchades	Planas
Luis Ralda	8,2y,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Salazar	18,1j,ef6,ef6~		Luis Adrian Salazar;Luis Adrian Salazar Solis	Salazar
Luis Sanchez	6i,3h,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	1o,33,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,s,dy7c,dzcf			Solari de la Fuente
Luis Solis	1,1j,ea58,ee58		Luis Guillermo Solis;Luis Guillermo Solis Rivera	Solis
Luis Tavares	2,5d,ef6,ef6~		Luis Filipe Tavares
Luisa Alcalde	6k,33,ef6,ef6~		Luisa Maria Alcalde;Luisa Maria Alcalde Lujan	Alcalde
Luisa Diogo	0,48,e02h,e61g	236020
Luiz Mandetta	9,t,ef6,ef6~	18472576	Luiz Henrique Mandetta
Lukasz Szumawski	9,5,ef6,ef6~
Lukman Hakim Saifuddin	3i,17,ef6,ef6~			Lukman
Lukner Weilbacher	32,56,ef6,ef6~	109779153
Lupando Mwape	6,2m,e0a4,e1~	6704660
Lutfi Basharif	5y,24,ef6,ef6~
Luz Rivas	3,0,el13	54861699
Luz Rodriguez	m,47,ef6,ef6~		Luz Estrella Rodriguez
Lydia Mutsch	lv,3z,ef6,ef6~;9,3z,ef6,ef6~	6707666
Lydie Beassemda	8p,2s,ef6,ef6~
Lydie Polfer	2q,3z,dv87,dz~
Lyn-Wannan Kam	6j,41,ef6,ef6~;xw,41,ef6,ef6~;n,41,ef6,ef6~		Lyn-Wannan Tawaki Kam
Lynden Pindling	0,46,cz1g,do8j		Lynden Oscar Pindling
Lyndon Farnham	x,5v,ek1p
Lyndon Trott	x,5f,e451,ek~
Ma Kai	12,6,e93g,ed~			Ma
Maafu Tukuiaulahi	wa,4g,ef6,ef6~			Maafu
Maaouya Taya	1,3d,dgcc,e1~		Maaouya Ould Sid Ahmed Taya
Maatia Toafa	0,3g,e0ab,e28e;5,3g,ef6,ef6~;7,3g,ef6,ef6~	287513
Macsuzy Mondon	kf,5c,ef6,ef6~	27914753
Madeleine Berre	wq,3a,ef6,ef6~
Madeleine Bordallo	10,68,dqb8,dx~
Madeleine Dean	3,0,ef13	6726900
Madeleine Tchuente	8v,30,ef6,ef6~
Madiha al-Shibyaniyan	g,54,ef6,ef6~		Madiha bint Ahmad bin Nasir al-Shibyaniyan
Madior Boye	0,1s,dx33,dyb4
Maeen Saeed	0,24,eeaf,eh~		Maeen Abdul Malik Saeed
Maeue Auga	d,2u,ef6,ef6~		Maeue Augustine Auga
Magagi Laouan	or,1o,ef6,ef6~
Magdalena Valerio	i,j,ef6,ef6~		Magdalena Valerio Cordero	Valerio
Magdalena Walter	1c,56,ef6,ef6~
Magdi Yassin	7,23,ef6,ef6~	112325681	Magdi Hassan Yassin
Maggie De Block	1l,1u,ef6,ef6~			De Block
Maggie Goodlander	3,0,el13	126718734
Magtymguly Bayramdurdyyew	d,39,ef6,ef6~
Mahala Molapo	d,4t,ef6,ef6~
Mahamadou Danda	0,1o,e62j,e747	386527
Mahamadou Karidjo	n,1o,ef6,ef6~
Mahamane Ousmane	1,1o,dp4g,ds1s
Mahamat By	1,2s,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,1y,ea8a,ec42	17497078
Mahamat Nassour	co,2s,ef6,ef6~		Mahamat Abdoulaye Nassour
Mahamat Orozi	4h,2s,ef6,ef6~
Mahamat Zene	2,2s,ef6,ef6~	19662475	Mahamat Zene Cherif	Zene
Mahamoud Youssouf	2,50,ef6,ef6~		Mahamoud Ali Youssouf
Mahamudu Bawumia	6,2o,ed17,ej~
Mahdi Khadar	5,2v,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	8,55,ef6,ef6~
Mahen Seeruttun	ej,2i,ef6,ef6~
Mahendra Chaudhry	0,2g,dv5i,dw	558880
Mahendra Reddy	d,2g,ef6,ef6~
Mahinda Amaraweera	d,1p,ef6,ef6~
Mahinda Samarasinghe	ce,1p,ef6,ef6~
Mahmadtoir Zokirzoda	5,3t,ef6,ef6~
Mahmood Ali	2,2f,ef6,ef6~
Mahmud Qaddur	5,1h,dh5,do~
Mahmud Sharawy	uf,13,ef6,ef6~
Mahmud Tawfiq	f,13,ef6,ef6~
Mahmud Vaezi	81,p,ef6,ef6~
Mahmud Zubi	0,1h,djb1,dw3d
Mahougnon Kakpo	4z,4s,ef6,ef6~
Mai Tien Dung	gi,n,ef6,ef6~
Maia Tskitishvili	5,1z,ef6,ef6~;39,1z,ef6,ef6~	60361123
Mailis Reps	g,2x,ef6,ef6~	449851
Maimouna Ndoye Seck	el,1s,ef6,ef6~			Ndoye Seck
Maitre Sako	b,27,ef6,ef6~		Maitre Cheick Sako
Maja Makovec Brencic	g,2q,ef6,ef6~			Makovec Brencic
Majid al-Nuaymi	g,4i,ef6,ef6~		Majid bin Ali Hasan al-Nuaymi
Majid al-Qasabi	v,38,ef6,ef6~;x8,38,ef6,ef6~		Majid bin Abdallah al-Qasabi
Majozi Sithole	e,51,ef6,ef6~
Makame Mbwrawa	2l,3o,ef6,ef6~		Makame Mnyaa Mbwrawa
Makhosi Vilakati	i,51,ef6,ef6~
Maksim Akimov	2c,9,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	2g,9,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maksim Topilin	i,9,ef6,ef6~		Maksim Anatolyevich Topilin
Maktum al-Maktum	3t,2r,do,dq~		Maktum bin Rashid al-Maktum
Maktum bin Rashid	3t,2r,dq,e1~			Maktum
Malachie Manaouda	9,30,ef6,ef6~
Malam Sanha	1,1k,e598,e85b		Malam Bacai Sanha
Malik Samarawickrema	kj,1p,ef6,ef6~
Mam Bun Heng	9,26,ef6,ef6~
Mamadi Toure	2,27,ef6,ef6~
Mamadou Coulibaly	d,3b,ef6,ef6~		Mamadou Sangafoa Coulibaly
Mamadou Loum	0,1s,du74,dw	948078	Mamadou Lamine Loum
Mamadou Talla	cn,1s,ef6,ef6~
Mamadou Tandja	1,1o,dvcm,e5~	220227	Tandja Mamadou
Mamadou Tangara	2,52,ef6,ef6~
Mamadu Jaquite	n,1k,ef6,ef6~		Mamadu Serifo Jaquite
Mamady Camara	29,27,ef6,ef6~
Mamady Youla	0,27,ebcq,ed~
Mamarizo Nurmurodov	e,2d,ef6,ef6~
Mamatha Ternier	o3,28,ef6,ef6~		Mamatha Irene Ternier
Mambury Njie	7,52,ef6,ef6~
Mame Dieng	j,1s,ef6,ef6~		Mame Thierno Dieng
Mammetmyrat Geldinyyazow	g,39,ef6,ef6~
Mamnoon Hussain	1,u,e999,ee99	14257286
Mamotsie Motsie	3n,4t,ef6,ef6~
Mamuka Bakhtadze	0,1z,ef6,ef6~	54982996
Mamun Hamdan	7,1h,ef6,ef6~
Mamy Diaby	yr,27,ef6,ef6~		Mamy Moustapha Diaby
Man Adhikari	0,49,dqbu,dr9c		Man Mohan Adhikari
Mane Tandilyan	i,2n,ef6,ef6~
Mangala Samaraweera	7,1p,ef6,ef6~	3285700	Mangala Pinsiri Samaraweera
Mangaliso Ndlovu	p,45,ef6,ef6~
Mano Ganesan	xc,1p,ef6,ef6~
Manqoba Khumalo	v,51,ef6,ef6~
Mansour Faye	28,1s,ef6,ef6~
Mansour Kane	2o,1s,ef6,ef6~		Mansour Elimane Kane
Mansur Azzam	4y,1h,ef6,ef6~		Mansur Fadlallah Azzam
Mansur Bataysh	m,1f,ef6,ef6~
Mansur Dan-Ali	8,2j,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur Qolami	18,p,ef6,ef6~
Mansur al-Nuhayyan	5,2r,ef6,ef6~;4y,2r,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Manuel Augusto	2,35,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,3x,dp7,du82
Manuel Heitor	13i,22,ef6,ef6~	23905333
Manuel Nhamadjo	1,1k,e85b,ea6h		Manuel Serifo Nhamadjo
Manuel Quevedo	2p,12,ef6,ef6~		Manuel Quevedo Fernandez	Quevedo
Manuel Saturnino	0,1k,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	2,1j,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Vicente	6,35,e89q,ec~	973742	Manuel Domingos Vicente
Manuel da Costa	1,4m,e793,ec93		Manuel Pinto da Costa
Manuela Roka	0,2b,ej21,ek~		Manuela Roka Botey	Roka
Manuella Tulaga	h,3g,dq6,du6
Mao Havannall	136,26,ef6,ef6~
Mao Zeming	5,10,dvc,dw~
Marat Beketayev	b,1d,ef6,ef6~
Marat Jamankulov	b,1e,ef6,ef6~
Marc Bazin	0,28,do6,dp8
Marc Garneau	n,g,ef6,ef6~	703321
Marc Veasey	3,0,e913	4068811
Marcel Amon-Tanoh	2,3b,ef6,ef6~
Marcel Lehu	p,1b,ef6,ef6~		Marcel Ilunga Lehu
Marcel Renouf	2w,4z,eb1q,ec~
Marcela Cubillos	g,3k,ef6,ef6~	5995504
Marcela Paredes	g,37,ef6,ef6~	17478197	Marcela Paredes de Vasquez	Paredes
Marcella Liburd	h,4p,ej21
Marcelo Mata	j,1n,ef6,ef6~		Marcelo Mata Guerrero	Mata
Marcelo Zabalaga	e,3h,ef6,ef6~		Marcelo Zabalaga Estrada	Zabalaga
Marcia Gonzalez	b,1j,ef6,ef6~		Marcia Gonzalez Aguiluz	Gonzalez
Marcial Solis	g,32,ef6,ef6~
Marco Arzilli	p4,65,ef6,ef6~
Marco Bussetti	g,4,ef6,ef6~	54560201
Marco Maciel	6,t,dr11,dx~	2421842
Marco Marciel	6,t,ds,ds~
Marcolino Moco	0,35,doc2,ds~		Marcolino Jose Carlos Moco
Marcos Nhunga	d,35,ef6,ef6~	111954411	Marcos Alexandre Nhunga
Marcos Pena	hp,25,ef6,ef6~	20739476
Marcos Pontes	18,t,ef6,ef6~	317643
Marcus Stephen	1,41,e3cj,e7bf	274174
Marcy Kaptur	3,0,df13	436537
Marek Grobarczyk	uq,5,ef6,ef6~
Marek Pol	5,5,dxaj,dz~
Marek Zagorski	ko,5,ef6,ef6~	11768599
Margaret Mwanakatwe	v,2m,ef6,ef6~;7,2m,ef6,ef6~		Margaret Mhango Mwanakatwe
Margarete Schramboeck	kn,x,ef6,ef6~
Margarida Mano	g,22,ef6,ef6~
Margarita Cedeno de Fernandez	6,3l,e88g,ed~;6,3l,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	i,1v,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	6,o,e81m,ec~	466214
Margarite Sudre	4c,6x,dp6p,dv~
Marguerite Pindling	h,46,ea78,ed~	17326341
Mari Alkatiri	0,3y,dy5k,ee6m;0,3y,ef6,ef6~	11664
Maria Aguero	2,32,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Albores	14p,33,ef6,ef6~		Maria Luisa Albores;Maria Luisa Albores Gonzalez	Albores
Maria Angulo	g,3q,ef6,ef6~		Maria Victoria Angulo
Maria Braganca	ay,35,ef6,ef6~		Maria Angela Teixeira De Alva Sequeira Braganca
Maria Calvo	3h,j,ef6,ef6~;do,j,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Cantwell	3,0,dp15,dr13;a,0,dx13	22250
Maria Carcedo	9,j,ef6,ef6~	6004169	Maria Luisa Carcedo;Maria Luisa Carcedo Roces	Carcedo
Maria Corea	j,42,ef6,ef6~		Maria Jose Corea;Maria Jose Corea Perez	Corea
Maria Coronel	42,42,ef6,ef6~		Maria Amelia Coronel;Maria Amelia Coronel Kinloch	Coronel
Maria Elvira Salazar	3,0,eh13	6003715	Maria Salazar
Maria Espinosa	9,1n,ef6,ef6~		Maria Veronica Espinosa;Maria Veronica Espinosa Serrano	Espinosa
Maria Fulmen	52,1j,ef6,ef6~		Maria Fulmen Salazar Elizondo	Fulmen
Maria Liberia-Peters	0,6v,dk5h,dq2p
Maria Marques	e4,22,ef6,ef6~;3h,22,ef6,ef6~		Maria Manuel Leitao Marques
Maria Munoz	g,3w,ef6,ef6~		Maria Julia Munoz
Maria Ocles	10v,1n,ef6,ef6~		Maria Alexandra Ocles;Maria Alexandra Ocles Padilla	Ocles
Maria Oyana	1l,2b,ef6,ef6~		Maria Consuelo Nguema Oyana
Maria Porras	l,2y,ef6,ef6~		Maria Consuelo Porras
Maria Romo	42,1n,ef6,ef6~		Maria Paula Romo;Maria Paula Romo Rodriguez	Romo
Maria Sambo	w,35,ef6,ef6~		Maria Do Rosario Braganca Sambo
Maria Sanha	9,1k,ef6,ef6~		Maria Inacia Co Sanha
Maria Sileira	e,4m,ef6,ef6~		Maria do Carmo Trovoada Sileira
Maria Silveira	0,4m,e167,e24l		Maria do Carmo Silveira
Maria Suarez	k,3q,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria Teixeira	g,35,ef6,ef6~;18,35,ef6,ef6~		Maria Candida Teixeira
Maria da Costa	9,3y,ef6,ef6~		Maria do Ceu Sarmento Pina da Costa
Maria de Bogran	6,32,e61r,e9~		Maria Antonieta Guillen de Bogran
Maria dos Santos	9,4m,ef6,ef6~		Maria de Jesus Trovoada dos Santos
Mariam al-Rumi	1l,2r,ef6,ef6~		Mariam bint Muhammad Khalfan al-Rumi
Mariama Camara	d,27,ef6,ef6~
Mariama Sylla	cy,27,ef6,ef6~
Marian Aweis	ce,2v,ef6,ef6~		Marian Aweis Jama	Aweis
Marian Lupu	1,1r,e6cu,e83n	312340
Mariana Prada	1e,3h,ef6,ef6~		Mariana Prada Noya	Prada
Mariannette Miller-Meeks	3,0,eh13	58495662		Miller-Meeks
Marie Clement	9,28,ef6,ef6~		Marie Greta Roy Clement
Marie Eddy	6,2i,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie Gelin	1l,28,ef6,ef6~		Marie Elise Brisson Gelin
Marie Gluesenkamp Perez	3,0,ej13	113686944		Gluesenkamp Perez
Marie Mushobueka	47,1b,ef6,ef6~		Marie Ange Mushobueka
Marie Volahaingo	1v,2h,ef6,ef6~		Marie Therese Volahaingo
Marie-Christine Marghem	k,1u,ef6,ef6~
Marie-Claude Bibeau	b2,g,ef6,ef6~
Marie-Louise Potter	11,5c,ef6,ef6~
Marie-Louise Preca	1,4h,ea44,ed~;1,4h,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	3s,57,e06a,e2~
Marie-Odile Attanasso	w,4s,ef6,ef6~
Marie-Solange Kayisire	56,4a,ef6,ef6~
Mariem Bilal	1l,3d,ef6,ef6~		Mariem Mint Bilal
Marija Buric	5,18,ef6,ef6~;2,18,ef6,ef6~	30111243	Marija Pejcinovic Buric
Mariliza Xenogiannakopoulou	e5,k,ef6,ef6~
Marilyn Strickland	3,0,eh13	1898180
Marina Arismendi	2e,3w,ef6,ef6~	3038214
Marina Barampama	15,1a,e298,e2~	3293137
Marina Pendes	8,7,ef6,ef6~	22671805
Marinko Cavara	1,7,ef6,ef6~
Mario Bergara	e,3w,ef6,ef6~
Mario Carrascalao	2q,3y,e535,e5~		Mario Viegas Carrascalao
Mario Diaz-Balart	3,0,dz17	767270		Diaz-Balart
Mario Kunasek	8,x,ef6,ef6~
Mario Machungo	0,48,di7h,dqc		Mario da Graca Machungo
Mario Marcell	e,3k,ef6,ef6~		Mario Marcell Cullell	Marcell
Mario Mendez	d,2y,ef6,ef6~		Mario Mendez Cobar	Mendez
Mario Michel	5,4q,dt5o,e1~
Mario Pires	0,1k,dybh,dz9s
Mario Varela	2e,3n,ef6,ef6~
Mario Vella	e,4h,ef6,ef6~	6765006
Marion Henry	10t,56,ef6,ef6~
Marise Payne	2,a,ef6,ef6~	16191011
Marisol Espinoza	t,s,e77s,eb~		Marisol Espinoza Cruz	Espinoza
Marita Petersen	0,5y,dp1i,dq9f
Maritxell Batet	13n,j,ef6,ef6~		Maritxell Batet Lamana	Batet
Maritza Rosabal	g,5d,ef6,ef6~
Mariusz Kaminski	x1,5,ef6,ef6~
Mariya Didi	8,4d,ef6,ef6~		Mariya Ahmed Didi
Marjon Kamara	2,4k,ef6,ef6~	29294975
Mark Alford	3,0,ej13	115137637
Mark Amodei	3,0,e79d	23944
Mark Brantley	2,4p,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	4,3j,e3ac,e3cc;4,8d,e7at,ec4p
Mark DeSaulnier	3,0,eb16	6767311
Mark Harris	3,0,el13	55622212
Mark Kelly	a,0,egc2	357510
Mark Messmer	3,0,el13	6768869
Mark Pettingill	l,3j,ef6,ef6~;3p,3j,ef6,ef6~
Mark Phillips	5u,3r,eh,ej~
Mark Pocan	3,0,e913	1900355
Mark Takano	3,0,e913	399593
Mark Vaile	5,a,e176,e2~	6770126
Marko Bela	5,i,e5cn,e7~	897108
Marlene Forte	l,4q,ef6,ef6~		Marlene Malahoo Forte
Marlene McDonald	6t,44,ef6,ef6~
Marlin Stutzman	3,0,e6bg,ed13;3,0,el13	1902106
Marlo Brito	pg,1n,ef6,ef6~		Marlo Brito Pacifico	Brito
Marou Amadou	b,1o,ef6,ef6~
Marouane Abassi	e,2l,ef6,ef6~
Marouf al-Bakhit	0,29,e1bo,e3bm	299743
Marsha Blackburn	3,0,dz17,ef13;a,0,ef13	458971
Marta Novakova	p,z,ef6,ef6~	40604951
Marta Ramirez	6,3q,ee87,eh~		Marta Lucia Ramirez;Marta Lucia Ramirez Blanco
Marta Temido	9,22,ef6,ef6~	57339530
Martha Ruiz	8,42,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Andjaba	4y,40,ef6,ef6~
Martin Bourke	4,5q,dp2,ds9
Martin Heinrich	3,0,e516,e913;a,0,e913	565374
Martin Kabwelulu	1u,1b,ef6,ef6~	3295482	Martin Kabwelulu Labilo	Kabwelulu
Martin Lomuro	56,3e,ef6,ef6~		Martin Elia Lomuro
Martin Nduwimana	t,1a,e18t,e3~	2164703
Martin Niviyabandi	47,1a,ef6,ef6~
Martin Ziguele	0,1y,dx41,dz3	1648403
Martina Dalic	7s,18,ef6,ef6~
Martina Lubyova	g,14,ef6,ef6~	40247117
Martinho Cabi	0,1k,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	4,5x,eeat,ei~
Maruf Amin	6,17,efak,ej~
Marvin Dames	3q,46,ef6,ef6~
Marvin Rodriguez	zi,1j,du,eh~;15,1j,ef6,ef6~		Miguel Rodriguez;Marvin Rodriguez Cordero	Rodriguez
Mary Gay Scanlon	3,0,eebd	54611716	Mary Scanlon
Mary Issac	9,4q,ef6,ef6~	107664065
Mary Kawar	1e,29,ef6,ef6~
Mary Miller	3,0,eh13	101204553
Mary Munive	15,1j,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Niane	w,1s,ef6,ef6~		Mary Teuw Niane
Mary Simon	h,g,eh76
Maryam Monsef	139,g,ef6,ef6~	21162694
Maryan Qaasim	10q,2v,ef6,ef6~		Maryan Qaasim Ahmed	Qaasim
Masagos Zulkifli	j,43,ef6,ef6~	17722375		Masagos
Masahiko Shibayama	g,l,ef6,ef6~	6782350
Massoudou Hassoumi	7,1o,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,4c,ds3,dscr			Massoundi
Masumeh Ebtekar	14d,p,ef6,ef6~
Maszlee Malik	g,3i,ef6,ef6~			Maszlee
Mat Suny bin Hussein	k,62,ef6,ef6~			Mat Suny
Matebatso Doti	2e,4t,ef6,ef6~
Mateja Vranicar Erman	7,2q,ef6,ef6~	12796086		Vranicar Erman
Mateni Tapueluelu	4u,4g,ef6,ef6~;6w,4g,ef6,ef6~	19605129
Mathew Prempeh	g,2o,ef6,ef6~		Mathew Opoku Prempeh
Mathias Otounga Ossibadjouo	4g,3a,ef6,ef6~			Otounga Ossibadjouo
Mathias Sinamenya	15,1a,du5,dx~	3298604	Mathias Sinamenye
Matia Chowdhury	d,2f,ef6,ef6~
Matia Kasaija	7,1t,ef6,ef6~
Matilda Ernkrans	w,16,ef6,ef6~	3373058
Matjaz Kmecl	6,2q,dm4b,do~
Matlubkhon Davlatov	o,3t,e815,e8~
Mato Jozic	b,7,ef6,ef6~
Matrika Yadav	p,49,ef6,ef6~
Matt Canavan	ct,a,ef6,ef6~
Matt Van Epps	3,0,elc4	136749822		Van Epps
Matthew Cheung	hl,6,ef6,ef6~		Matthew Cheung Kin-chung	Cheung
Mattlan Zackhras	wv,5a,ef6,ef6~
Mauricio Herrera	1r,1j,ef6,ef6~		Mauricio Herrera Ulloa	Herrera
Mauricio Ramirez Landaverde	b,47,ef6,ef6~			Ramirez Landaverde
Mauro Pedrazzini	1l,5z,ef6,ef6~
Max Miller	3,0,ej13	106522145
Maxie Cuffee	1r,44,ef6,ef6~
Maxime Carlot	0,34,dncg,ds9u		Maxime Carlot Korman
Maxine Dexter	3,0,el13	96777172
Maxine Waters	3,0,dn13	461727
Maxwell Frost	3,0,ej13	113587724
Mayik Deng	wk,3e,ef6,ef6~		Mayik Ayii Deng
Mazie Hirono	3,0,e314,e913;a,0,e913	16476
Mbagnick Ndiaye	9f,1s,ef6,ef6~
McKeeva Bush	7c,5x,dxc,e0~;s,5x,e5b6,e8cj	794036
Megan Woods	k,q,ef6,ef6~;nh,q,ef6,ef6~;nz,q,ef6,ef6~;6v,q,ef6,ef6~	6808764
Mehdi Jomaa	0,2l,ea1t,eb26	15304780
Mehmed Zenka	on,3s,ef6,ef6~
Mehmet Turhan	n,b,ef6,ef6~	21526592	Mehmet Cahit Turhan
Mehriban Aliyeva	t,3p,ed2l,ej~
Meisi Bolanos	7,1v,ef6,ef6~		Meisi Bolanos Weiss	Bolanos
Mekere Morauta	0,10,dv8,dy8
Melanie Stansbury	3,0,eh6e	96184996
Melford Nicholas	y,59,ef6,ef6~
Melika Mahmutbegovic	6,7,eb29,ei~
Melissa Price	j,a,ef6,ef6~	16195275
Men Sam An	yl,26,ef6,ef6~
Menardo Guevarra	37,2p,ef6,ef6~
Mendsaihan Enhsaihan	0,1x,ds7i,duc9;5,1x,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedes Araoz	zt,s,ec,ed~		Mercedes Rosalba Araoz;Mercedes Rosalba Araoz Fernandez	Araoz
Mercedez Araoz	6,s,ef6,ef6~
Mercelino Ntutumu	o,2b,e06f,e3~		Mercelino Oyono Ntutumu
Merdan Annadurdyyew	e,39,ef6,ef6~
Merete Riisager	g,1m,ef6,ef6~	11989087
Merrah Kipefa	i,10,ef6,ef6~
Mervyn Jones	4,5q,dw1r,dycg	6820915
Mevludin Nuhodzic	f,3s,ef6,ef6~	99429812
Mher Grigoryan	5,2n,ef6,ef6~;5,2n,eh83,ej~
Miao Wei	p,6,ef6,ef6~	8292013		Miao
Michael Baumgartner	3,0,el13	6828508
Michael Birt	2t,5v,e579,ec~
Michael Bradley	4,5q,dj,dp2
Michael Browne	g,59,ef6,ef6~
Michael Cloud	3,0,ee7a	55313952
Michael Creed	d,m,ef6,ef6~	6829535
Michael Cruz	10,68,e311,e5~
Michael Cullen	5,q,dy7,e3~	2622925
Michael Dunkley	s,3j,ea5k,ed7j;cq,3j,ef6,ef6~	17626860
Michael Fahy	1b,3j,ef6,ef6~
Michael Farrugia	1b,4h,ef6,ef6~	37861149
Michael Gore	4,5x,do5,dr9f
Michael Guest	3,0,ef13	60428645
Michael Hardie Boys	h,q,ds3l,dx44	1047359		Hardie Boys
Michael Katambo	d,2m,ef6,ef6~
Michael Keenan	ai,a,ef6,ef6~;op,a,ef6,ef6~
Michael Lawler	3,0,ej13	105179052
Michael Lueth	y,3e,ef6,ef6~		Michael Makuei Lueth
Michael Masutha	b,w,ef6,ef6~
Michael McCaul	3,0,e114	539509
Michael McCormack	5,a,ef6,ef6~;14,a,ef6,ef6~;39,a,ef6,ef6~;n,a,ef6,ef6~	6832641
Michael Misick	65,5q,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	f,3e,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	5,10,dtcg,du~
Michael Ogio	kc,10,dx,ec~
Michael Peyrefitte	l,3x,ef6,ef6~
Michael Powell	5,4p,do,do~		Michael Oliver Powell
Michael Ring	7j,m,ef6,ef6~	3777472
Michael Rulli	3,0,ek6b	63170062
Michael Somare	0,10,dy8,e6ce
Michael Soto	50,1j,ef6,ef6~		Michael Soto Rojas	Soto
Michael Torode	x,5f,e335,e451
Michael Turner	3,0,dz17	505722
Michael Wamalwa	6,3m,dy,dy~	593552	Michael Kijana Wamalwa
Michael Wilkins	10,5f,dm,dq~
Michael Wong	ki,6,ef6,ef6~		Michael Wong Wai-lun	Wong
Michaelia Cash	124,a,ef6,ef6~
Michaelle Jean	h,53,eb15,eb~
Michaelle Jean	h,g,e19r,e6a1	128933
Michalis Kalogirou	b,k,ef6,ef6~
Michel Cadot	q,78,dw6l,dz~
Michel Diefenbacher	q,6t,dr3,dt~
Michel Gbezera-Bria	0,1y,dt1,dv1
Michel Jeanjean	2w,4z,e66a,ea~
Michel Kafando	1,36,eab1,eb~
Michel Leveque	2n,5g,dt23,dw~	3310255
Michel Martelly	1,28,e75e,ec2e
Michel Mathieu	1i,57,e17f,e2~
Michel Morin	q,78,dq,dr~
Michel Roger	2n,5g,e63t,eb~	57849
Michel Suleiman	1,1f,e45p,e9~		Michel Sulayman
Michel al-Murr	5,1f,ds,ds~
Michele Pierre-Louis	0,28,e495,e5b7
Michelle Fischbach	3,0,eh13	6837025
Michiel Godfried Eman	0,5r,ef6,ef6~
Miegombyn Enkhbold	zu,1x,e2,e7~
Miguel Biteo Borico	0,2b,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua	p,2b,ef6,ef6~		Miguel Ekua Ondo	Ekua
Miguel Mayo	9,37,ef6,ef6~	110628468
Miguel Oyono Ndong	o,2b,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	5,2b,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6v,dq2p,dy63
Miguel Rodrigeuz	1,1j,du58,du~		Miguel Angel Rodrigeuz
Miguel Trovoada	1,4m,dn44,dx93
Miguel Vargas	2,3l,ef6,ef6~		Miguel Octavio Vargas;Miguel Octavio Vargas Maldonado	Vargas
Miguel Zuniga	3m,32,ef6,ef6~		Miguel Antonio Zuniga
Mihai Ghimpu	1,1r,e59b,e6cu	294473
Mihai-Viorel Fifor	8,i,ef6,ef6~
Mika Lintila	m,1q,ef6,ef6~	16984784
Mikael Damberg	1b,16,ef6,ef6~	3372917
Mikaela Engell	1i,5l,e74,ej~
Mikaele Kulimoetoke	27,4z,eabq,ec~
Mikaele Tauhavili	27,4z,ds,ds~
Mikalay Snapkow	o,y,eg64,ej~
Mikarite Temari	ue,4x,ef6,ef6~
Mikayil Jabbarov	da,3p,ef6,ef6~
Mike Bost	3,0,eb16	6846090
Mike Carey	3,0,ehb4	108010312
Mike Collins	3,0,ej13	115806750	Mike Collins Jr.
Mike Crapo	3,0,dp15,dv13;a,0,dv16	734319	Michael Crapo
Mike Eman	0,5r,e5au	1268462
Mike Ezell	3,0,ej13	115137554
Mike Flood	3,0,ei7c	6846855
Mike Halferty	19,5a,ef6,ef6~
Mike Haridopolos	3,0,el13	6847137
Mike Kelly	3,0,e715	1431761
Mike Kennedy	3,0,el13	16730723
Mike Lee	a,0,e715	627098
Mike Levin	3,0,ef13	55424854
Mike Quigley	3,0,e547	465767
Mike Rogers	3,0,dz17	693238
Mike Simpson	3,0,dv16	549521	Michael Simpson
Mike Thompson	3,0,dv16	1323196
Mike de Meza	7,5r,ef6,ef6~
Mikhail Chigir	0,y,dq7,dsb
Mikhail Demchuk	5,y,dw7e,dx~
Mikhail Kotyukov	18,9,ef6,ef6~		Mikhail Mikhaylovich Kotyukov
Mikhail Myasnikovich	21,y,do,ea~
Mikheil Batiashvili	g,1z,ef6,ef6~	65285983
Miklos Kasler	om,1c,ef6,ef6~	23925538
Mila Carovska	i,2t,ef6,ef6~
Mila Ramljak	5,18,do,do~
Milagros Ortiz-Bosch	6,3l,dw8g,dz~
Milan Dunovic	6,7,ef6,ef6~
Milan Kujundzic	9,18,ef6,ef6~	6850596
Milan Mandilovic	i,7,ef6,ef6~
Milda Vainiute	b,1g,ef6,ef6~
Mile Akmadzic	0,7,doa,dpa
Milena Harito	48,2w,ef6,ef6~
Milenko Savanovic	i,7,ef6,ef6~
Milojka Kolar Celarc	9,2q,ef6,ef6~	12796707		Kolar Celarc
Milton Luna	g,1n,ef6,ef6~		Milton Luna Tamayo	Luna
Milton Weeks	e,4k,ef6,ef6~
Milutin Simovic	d,3s,ef6,ef6~;5,3s,ef6,ef6~
Milva Ekonomi	m,2w,ef6,ef6~	25570422
Min Thu	wm,21,ef6,ef6~
Mindaugas Sinkevicius	m,1g,ef6,ef6~
Mindaugas Stankevicius	s,1g,ds2f,ds~
Miodrag Simovic	5,7,dp,dp~
Mir Jamali	0,u,dybn,e08s		Mir Zafarullah Khan Jamali
Mircea Snegur	1,1r,dm93,ds~
Miriam Blanchard	1e,4o,ef6,ef6~
Miriam Raudez	g,42,ef6,ef6~
Mirna Louisa-Godett	0,6v,dz8b,dz~
Miroljub Labus	5,5n,dx1p,dx~;5,v,dx1p,dz~
Miroslav Toman	d,z,ef6,ef6~	13580235
Mirtha Vasquez	0,s,eha6,eica		Mirtha Esther Vasquez;Mirtha Esther Vasquez Chuquilin	Vasquez
Misa Telefoni	5,4r,dx,e6~			Misa
Mitchell Fifield	4f,a,ef6,ef6~;1w,a,ef6,ef6~		Mitchell Peter Fifield
Mitcy Larue	1b,5c,ef6,ef6~
Mitsuhiro Miyakoshi	wp,l,ef6,ef6~
Miyegombo Enkhbold	22,1x,ef6,ef6~
Mkhitar Hayrapetyan	af,2n,ef6,ef6~
Mladen Sarcevic	g,v,ef6,ef6~	27480291
Moana Carcasses	0,34,e93n,ea5e	3317554	Moana Carcasses Kalosil	Carcasses
Modibo Keita	0,1w,eb18,ed48
Modibo Sidibe	0,1w,dw9,e6~		Mande Sidibe
Moeketsi Majoro	7,4t,ef6,ef6~;0,4t,eg5k,eh~	91621859
Mofazzal Maya	ak,2f,ef6,ef6~		Mofazzal Hossain Chowdhury Maya
Mohamad Arteh	5,2v,eb26,ec~		Mohamad Omar Arteh
Mohamad Sabu	8,3i,ef6,ef6~	6890904		Mohamad
Mohamed Abdalla	vr,23,ef6,ef6~		Mohamed Abu Fatma Abdalla
Mohamed Abdel-Aati	b3,13,ef6,ef6~
Mohamed Abdel-Rehim	b,13,ef6,ef6~		Mohamed Hossam Abdel-Rehim
Mohamed Aila	0,23,ef6,ef6~		Mohamed Tahir Aila
Mohamed Aissa	3i,2e,ef6,ef6~	18213891
Mohamed Arfaoui	5f,2l,ef6,ef6~
Mohamed Asim	2,4d,ef6,ef6~
Mohamed Aslam	c9,4d,ef6,ef6~
Mohamed Awaleh	d,50,ef6,ef6~		Mohamed Ahmed Awaleh
Mohamed Aziz	1,3d,e585,ed~;1,3d,ef6,ef6~		Mohamed Ould Abdel Aziz
Mohamed Azmin	m,3i,ef6,ef6~	73962	Mohamed Azmin Ali	Azmin
Mohamed Badaoui	13o,4c,ef6,ef6~		Mohamed Chatur Badaoui
Mohamed Beavogui	0,27,eha6,ei8k
Mohamed Bechir	0,3d,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,3d,eg86,ek82		Mohamed Ould Bilal
Mohamed Boussaid	29,4e,ef6,ef6~
Mohamed Daoudou	f,4c,ef6,ef6~
Mohamed Dileita	0,50,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	b,4c,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed Erlaf	98,1w,ef6,ef6~		Mohamed Ag Erlaf
Mohamed Fofana	0,27,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	8,3d,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,3d,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Hassad	f,4e,ef6,ef6~
Mohamed Jalloh	6,4b,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jameel	6,4d,e9bh,ea~;1r,4d,ef6,ef6~	6891274	Mohamed Jameel Ahmed	Jameel
Mohamed Karim-Lamrani	0,4e,doa,dq5t
Mohamed Loukal	e,2e,ef6,ef6~
Mohamed Maait	7,13,ef6,ef6~
Mohamed Madi	0,4c,dq16,dqad		Mohamed Abdou Madi
Mohamed Mebarki	dp,2e,ef6,ef6~
Mohamed Omar	1s,1o,ef6,ef6~		Mohamed Ben Omar
Mohamed Roble	0,2v,eg9r,ei6p		Mohamed Hussein Roble
Mohamed Saafan	6o,13,ef6,ef6~
Mohamed Salim	b,23,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Samro	6y,1o,ef6,ef6~		Mohamed Sanoussi Samro
Mohamed Shaker	5d,13,ef6,ef6~
Mohamed Sidi	il,3d,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Souef	2,4c,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Swaray	y,4b,ef6,ef6~
Mohamed Taki	1,4c,ds3g,dub6		Mohamed Taki Abdulkarim	Taki
Mohamed Trabelsi	1l,2l,ef6,ef6~	28105062
Mohamed Vetah	2o,3d,ef6,ef6~		Mohamed Abdel Vetah
Mohamed Yusef	p,1h,ef6,ef6~		Mohamed Mazen Ali Yusef
Mohamed el-Assar	vq,13,ef6,ef6~
Mohammad Aref-Yazdi	t,p,dx8,e1~		Mohammad Reza Aref-Yazdi
Mohammad Bathaei	g,p,ef6,ef6~
Mohammad Bawari	y,1i,ef6,ef6~		Mohammad Rasul Bawari
Mohammad Eslami	8t,p,ef6,ef6~	58902699
Mohammad Fahim	t,1i,e5bj,e9~		Mohammad Fahim Khan	Fahim
Mohammad Hamidi	l,1i,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	m,1i,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Mohaqqeq	113,1i,ef6,ef6~
Mohammad Nabi	5j,1i,dp,ds~		Mohammad Nabi Mohammadi	Nabi
Mohammad Nahavandian	147,p,ef6,ef6~	5962247
Mohammad Nasim	9,2f,ef6,ef6~
Mohammad Nobakht	od,p,ef6,ef6~;14a,p,ef6,ef6~;14c,p,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	t,p,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shah	t,1i,dp,dq~		Mohammad Shah Fazli	Shah
Mohammad Shahidi	6,p,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	i,p,ef6,ef6~;148,p,ef6,ef6~
Mohammad Shinwari	g,1i,ef6,ef6~		Mohammad Ibrahim Shinwari
Mohammad Tahmasi	19,1i,ef6,ef6~		Mohammad Hamid Tahmasi
Mohammad Tarar	1,u,dtcv,dx~	34935	Mohammad Rafiq Tarar
Mohammad al-Fares	g,3c,ef6,ef6~		Mohammad Abdulatif al-Fares
Mohammadmian Soomro	zx,u,ef6,ef6~
Mohammed Al-Khalifa	5,4i,e19,eh~			Mohammed
Mohammed Al-Maktoum	6,2r,e215,ei~			Mohammed
Mohammed Ba Sindwah	0,24,e7br,ea~		Muhammad Ba Sindwah;Muhammad Salim Ba Sindwah	Ba Sindwah
Mohammed Bantan	o4,38,ef6,ef6~		Muhammad Bantan;Muhammad Salih Bantan
Mohammed Bello	m9,2j,ef6,ef6~		Mohammed Musa Bello
Mohammed Bilal	6,3o,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Dionne	0,1s,ea74,ed~;0,1s,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Hashim	16,19,ef6,ef6~		Muhammad Hashim
Mohammed Jallow	6,52,ek2n
Mohammed Kalla	6,17,e0ak,e5~		Muhammad Kalla;Muhammad Yusuf Kalla
Mohammed Kharbutli	5d,1h,ef6,ef6~		Muhammad Kharbutli;Muhammad Zuhair Kharbutli
Mohammed Miru	0,1h,dw3d,dz9a		Mohammad Miru;Muhammad Miru;Muhammad Mustafa Miru
Mohammed Naseem	5p,u,ef6,ef6~		Muhammad Naseem;Muhammad Farogh Naseem
Mohammed Nasir	6v,17,ef6,ef6~		Muhammad Nasir
Mohammed Rahman	0,2f,ds3v,ds6n		Muhammad Rahman;Muhammad Habibur Rahman
Mohammed Sambo	6,2j,e65j,ea~		Mohammed Namadi Sambo
Mohammed Sara	y,1h,ef6,ef6~		Muhammad Sara;Muhammad Imad Abdallah Sara
Mohammed Shukayr	5y,1f,ef6,ef6~		Muhammad Shukayr
Mohammed Siala	2,55,ef6,ef6~		Muhammad Siala;Muhammad al-Tahir Hammuda Siala
Mohammed Vawda	2r,u,ef6,ef6~		Muhammad Vawda;Muhammad Faisal Vawda
Mohammed Zaki	8,13,ef6,ef6~		Muhammad Zaki
Mohammed al-Amari	5x,55,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bawardi	c5,2r,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Gargawi	56,2r,ef6,ef6~		Muhammad al-Gargawi;Muhammad Abdallah al-Gargawi
Mohammed al-Hakim	2,19,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Hamadi	g,4l,ef6,ef6~		Muhammad al-Hamadi;Muhammad Abdul Wahid Ali al-Hamadi
Mohammed al-Hashil	e,3c,ef6,ef6~		Muhammad al-Hashil
Mohammed al-Jabri	75,3c,ef6,ef6~		Muhammad al-Jabri
Mohammed al-Kalbani	2e,54,ef6,ef6~			Mohammed
Mohammed al-Khalid al-Sabah	8,3c,ef6,ef6~;5,3c,ef6,ef6~			Mohammed al-Khalid
Mohammed al-Maqdashi	8,24,ef6,ef6~		Muhammad al-Maqdashi
Mohammed al-Maytami	1e,24,ef6,ef6~		Muhammad al-Maytami
Mohammed al-Rumayhi	x9,4l,ef6,ef6~		Muhammad al-Rumayhi;Muhammad bin Abdallah bin Mitib al-Rumayhi
Mohammed al-Rumhi	2o,54,ef6,ef6~		Muhammad al-Rumhi;Muhammad bin Hamad bin Sayf al-Rumhi
Mohammed al-Saadi	p,24,ef6,ef6~		Muhammad al-Saadi
Mohammed al-Sabah	y,3c,ef6,ef6~			Mohammed
Mohammed al-Sada	k,4l,ef6,ef6~		Muhammad al-Sada;Muhammad Salih al-Sada
Mohammed al-Salim	0,3c,ei7j,ei~		Muhammad al-Salim;Muhammad al-Sabah al-Salim
Mohammed al-Sayyid	cs,1h,ef6,ef6~		Muhammad al-Sayyid;Muhammad Abdul Sattar al-Sayyid
Mohammed al-Shaar	f,1h,ef6,ef6~		Muhammad al-Shaar;Muhammad Ibrahim al-Shaar
Mohammed al-Thani	5,4l,du1k,e0~			Mohammed
Mohammed al-Tubi	j,54,ef6,ef6~		Muhammad al-Tubi;Muhammad bin Salim bin Said al-Tubi
Mohammed al-Tuwayjri	m,38,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Utri	0,1h,dz9a,e74e		Muhammad al-Utri;Muhammad Naji al-Utri
Mohammed al-Zubaydi	1q,19,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	5,4l,du1k,e2~			Mohammed
Mohand Laensar	1e,4e,ef6,ef6~
Mohd Redzuan	lp,3i,ef6,ef6~	55760030	Mohd Redzuan Md Yusof	Redzuan
Mohsen Haji-Mirzaie	9m,p,ef6,ef6~
Moises Halleslevens	6,42,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,2e,dq4b,drcv
Mokhele Moletsane	b,4t,ef6,ef6~
Mokhtar Hasbellaoui	9,2e,ef6,ef6~
Molwyn Joseph	9,59,ef6,ef6~
Mompati Merafhe	6,4j,e441,e7~
Monica Azuba	2l,1t,ef6,ef6~		Monica Ntege Azuba
Monica Babuc	g,1r,ef6,ef6~	15071201
Monica De La Cruz	3,0,ej13	115496109		De La Cruz
Monica Juma	fv,3m,ef6,ef6~	47531099
Monica Mutsvangwa	y,45,ef6,ef6~
Monique Ohsan-Bellepeau	6,2i,e6bc,eb~
Monise Laafai	1w,3g,ef6,ef6~	6900427
Monja Zafitsimivalo	0,2h,e53i,e5ci		Monja Roindefo Zafitsimivalo
Moody Awori	6,3m,dz9p,e3~	4358037
Moon Seong-hyeok	y5,f,ef6,ef6~	63378324		Moon
Morgan Griffith	3,0,e715	1684857
Morgan Johansson	b,16,ef6,ef6~;5,16,ef9a,eh~	5887217
Morgan Luttrell	3,0,ej13	115137460
Morgan McGarvey	3,0,ej13	16732298
Morie Manyeh	1u,4b,ef6,ef6~
Moritz Leuenberger	2j,2a,dw,e2~	115520
Morten Ruud	4,70,dub,dz~
Mory Sangare	1v,27,ef6,ef6~
Moses Ali	mn,1t,ec,ej~;o,1t,ef6,ef6~
Moses Garu	4u,2u,ef6,ef6~
Moses Kizige	q1,1t,ef6,ef6~
Moses Machar	15,23,dx2c,e0~
Moses Nagamootoo	0,3r,eb5k,ec~;0,3r,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	h,2u,dq6a,dv
Moshe Kahlon	7,d,ef6,ef6~	265006
Moshoeshoe II	u,4t,dr2,dr~			Moshoeshoe
Motiur Rahman	3i,2f,ef6,ef6~
Moukadas Noure	1v,1y,ef6,ef6~	112079593
Moulay Elalamy	p,4e,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Boubacar	p0,1w,ef6,ef6~		Moulaye Ahmed Boubacar
Moulaye Laghdaf	0,3d,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Barreh	87,50,ef6,ef6~		Moumin Hassan Barreh
Moumin Cheikh	b,50,ef6,ef6~		Moumin Ahmed Cheikh
Mourad Zemali	i,2e,ef6,ef6~
Moussa Ahmed	80,50,ef6,ef6~		Moussa Mohamed Ahmed
Moussa Hassan	14,50,ef6,ef6~		Moussa Ahmed Hassan
Moussa Mara	0,1w,ea49,eb18
Moustadroine Abdou	k,4c,ef6,ef6~
Moustapha Diop	p,1s,ef6,ef6~
Moustapha Mahamoud	1v,50,ef6,ef6~		Moustapha Mohamed Mahamoud
Moustapha Mijiyawa	9,3f,ef6,ef6~
Moustapha Mohamadou	ad,30,ef6,ef6~
Mthuli Ncube	7,45,ef6,ef6~
Muamar al-Iryani	y,24,ef6,ef6~		Muamar Mutahir al-Iryani
Mubarak al-Mahdi	4q,23,ef6,ef6~	6930870	Mubarak al-Fadil al-Mahdi
Mubarak al-Mansuri	e,2r,ef6,ef6~		Mubarak Rashid al-Mansuri
Muferiat Kamil	ye,31,ef6,ef6~			Muferiat
Muhadjir Effendy	4z,17,ef6,ef6~	26236935
Muhammethan Cakyyew	3a,39,ef6,ef6~
Muhammetseyit Sylapow	i,39,ef6,ef6~
Mujibul Chunnu	i,2f,ef6,ef6~		Mujibul Haque Chunnu
Mujibul Huq	5w,2f,ef6,ef6~
Mukhamed Abalakov	5,39,ds,dv~
Mukhammedkalyy Abylgaziev	0,1e,ef6,ef6~
Mukhtar Babayev	7o,3p,ef6,ef6~
Mukhtar Gomaa	cs,13,ef6,ef6~
Mukhtar Naqvi	x4,c,ef6,ef6~		Mukhtar Abbas Naqvi
Mulatu Teshome Wirtu	1,31,e9a7,eeap			Mulatu
Mun Myong Hak	i7,h,ef6,ef6~			Mun
Mun Ung Jo	n3,h,ef6,ef6~			Mun
Munipoese Muliakaaka	27,4z,ei3k
Muqrin bin Abd	3u,38,e92,ea~			Muqrin
Murad Saeed	1w,u,ef6,ef6~	16231467
Murad al-Halimi	n,24,ef6,ef6~
Murat Cetinkaya	e,b,ef6,ef6~	23817662
Murat Kurum	j,b,ef6,ef6~
Muriel Penicaud	i,2,ef6,ef6~
Musa Maaytah	cd,29,ef6,ef6~
Musa al-Koni	5,55,ef6,ef6~
Mustafa Ramid	b,4e,ef6,ef6~
Mustafa Talas	5,1h,dg3b,dz~
Mustafa Varank	p,b,ef6,ef6~
Mustafizur Fizar	4z,2f,ef6,ef6~		Mustafizur Rahman Fizar
Mustapha Abdul-Hamid	y,2o,ef6,ef6~	28924956
Mustapha Guitouni	k,2e,ef6,ef6~
Mutale Nalumango	6,2m,eh8o,ej~
Muthana Gharaibeh	y,29,ef6,ef6~
Mutotwe Kafwaya	2l,2m,ef6,ef6~
Mwangi Kiunjuri	fo,3m,ef6,ef6~	6944671
Mwigulu Nchemba	1b,3o,ef6,ef6~	31752753
Myint Htwe	9,21,ef6,ef6~
Myint Swe	6,21,ec3u,ed~;6,21,ef6,ef6~
Mykola Azarov	21,e,dz,e9~
Myo Thein Gyi	g,21,ef6,ef6~
Myrat Artykow	k,39,ef6,ef6~
Myratgeldi Meredow	3a,39,ef6,ef6~;2o,39,ef6,ef6~
Nabil Ahmed	w,50,ef6,ef6~		Nabil Mohamed Ahmed
Nabil al-Amudi	n,38,ef6,ef6~		Nabil bin Muhammad al-Amudi
Nabil al-Hasan	2r,1h,ef6,ef6~
Nada Murganic	52,18,ef6,ef6~
Nada al-Bustani	k,1f,ef6,ef6~
Nader al-Dahabi	0,29,e3bm,e5c9	362289	Nadir al-Dahabi
Nadir Larbaoui	0,2e,ejbb,el8s
Nagoum Yamassoum	0,2s,dvcd,dy6c	1371488	Nagdum Yamassoum
Naha Mouknass	g,3d,ef6,ef6~		Naha Mint Hamdi Ould Mouknass
Nahas Angula	0,40,e13l,e7~	57834
Nahit Mentese	5,b,ds3c,ds~
Naim al-Rubai	1w,19,ef6,ef6~
Naina Andriantsitohaina	2,2h,ef6,ef6~
Naing Thet Lwin	lx,21,ef6,ef6~
Najah al-Attar	6,1h,e23n,ej~
Najibullah Omari	w,1i,ef6,ef6~		Najibullah Khwaja Omari
Najla Romdhane	0,2l,ehab,ej81		Najla Bouden Romdhane
Najm al-Ahmad	b,1h,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	ik,3d,ef6,ef6~
Nakpah Polo	11,3f,ef6,ef6~
Nalton Brangman	g,3j,ef6,ef6~
Nambaryn Enkhbayar	4d,1x,dx,e4~	54820
Namgay Tshering	7,5i,ef6,ef6~
Namoliki Neemia	1b,3g,ef6,ef6~		Namoliki Sualiki Neemia
Namsrai Tserenbat	j,1x,ef6,ef6~
Nanaia Mahuta	uo,q,ef6,ef6~	3798833
Nancy Gutierrez	f,3q,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nancy Mace	3,0,eh13	6962831
Nanda Pun	6,49,ebav,ei~		Nanda Bahadar Pun
Nandocoomar Bodha	6u,2i,ef6,ef6~
Nanette Diaz Barragán	3,0,ed13	21662745	Nanette Barragán
Nango Dembele	d,1w,ef6,ef6~
Nangola Mbumba	6,40,ef6,ef6~
Nani Chrougha	80,3d,ef6,ef6~		Nani Ould Chrougha
Nape Nnauye	y,3o,ef6,ef6~		Nape Mosses Nnauye
Narayan Shrestha	5,49,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra	5,j,dn3d,dr~		Narcis Serra y Serra	Serra
Narendra Tomar	1u,c,ef6,ef6~;ya,c,ef6,ef6~	6965799	Narendra Singh Tomar
Nasim Olimzoda	9,3t,ef6,ef6~	31456826
Nasir Baum	9,24,ef6,ef6~
Nasir Durrani	d,1i,ef6,ef6~		Nasir Ahmad Durrani
Nasir Mohammed	0,3c,e343,e7bu			Nasir Mohammed
Nasir Sabah	o,3c,edcb,eh~			Nasir
Nasir al-Rudan	3u,3c,ds,ds~		Nasir Abdallah al-Rudan
Nasser al-Hamli	6h,2r,ef6,ef6~		Nasser bin Thani al-Hamli
Nassour Ouaidou	0,2s,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,1r,eh86,ej2g
Natalia-Elena Intotero	10x,i,ef6,ef6~	12736409
Natalio Wheatley	s,5s,ei55
Natalya Kochanova	hu,y,ef6,ef6~
Natan Brechtefeld	l,4x,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	b,4x,ef6,ef6~
Natanielu Lopaoo	d,4r,ef6,ef6~		Natanielu Mua Lopaoo
Natasha Griggs	z,6j,eda5,eh~;z,8m,eda5,eh~
Nathaniel Moran	3,0,ej13	115137468
Nathaniel Waena	h,2u,dw71,e577
Natsagiyn Bagabandi	1,1x,dt6k,e0~	334679
Navdeep Bains	48,g,ef6,ef6~	3337237	Navdeep Singh Bains
Navin Dissanayake	yo,1p,ef6,ef6~
Nawfal Musa	kw,19,ef6,ef6~		Nawfal Baha Musa
Nazim Ekren	5,b,e38t,e4~
Nazira Abdula	9,48,ef6,ef6~	19958795	Nazira Karimo Vali Abdula
Ndeye Diop	nf,1s,ef6,ef6~		Ndeye Ramatoulaye Gueye Diop
Ndordji Nazer	11e,2s,ef6,ef6~
Neal Dunn	3,0,ed13	27733851
Neal Rijkenberg	7,51,ef6,ef6~
Nedjo Trninic	n,7,ef6,ef6~
Negasso Gidada	1,31,dr8,dxa8	356741		Negasso
Neil Lucas	z,6j,e21u,e4~
Neil Pope	z,7c,e841,ea~
Neil Walter	z,9o,dk2,e1~
Nela Kuburovic	b,v,ef6,ef6~
Nellie Pou	3,0,el13	6990132
Nelson Fuentes	7,47,ef6,ef6~
Nelson Oduber	0,5r,dl2,e5au	942470
Nelson Toca	p,3l,ef6,ef6~		Nelson Toca Simo	Toca
Nematullo Hikmatullozoda	2g,3t,ef6,ef6~
Nenad Rikalo	d,2c,ef6,ef6~
Neno Dimov	j,o,ef6,ef6~
Nestor Martinez	2y,3q,ef6,ef6~		Nestor Humberto Martinez
Nestor Popolizio	2,s,ef6,ef6~	51296839
Nestor Reverol	f,12,ef6,ef6~		Nestor Reverol Torres	Reverol
Neto Lighe	i,4k,ef6,ef6~		Neto Zarzar Lighe
Nevers Mumba	6,2m,dz5,dz~	1982213
Ng Chee Meng	1f,43,ef6,ef6~			Ng
Ng Eng Hen	8,43,ef6,ef6~			Ng
Ngaka Ngaka	xt,4j,ef6,ef6~
Ngamau Munokoa	5,4u,dzb5,dz~
Ngiratkel Etpison	1,aq,dkb2,do~
Ngo Xuan Lich	8,n,ef6,ef6~	10800424
Nguyen Chi Dung	1e,n,ef6,ef6~
Nguyen Cong Tan	5,n,dt9t,dx~
Nguyen Khanh	5,n,dj2,dt~
Nguyen Minh Triet	1,n,e26r,e76p	57400
Nguyen Sinh Hung	5,n,e26s,e6~	4120045
Nguyen Tan Dung	21,n,du,eb~
Nguyen Thi Binh	6,n,doa,dx~	446909
Nguyen Thi Doan	6,n,e37p,eb~
Nguyen Thi Kim Tien	9,n,ef6,ef6~
Nguyen Thien Nhan	5,n,e382,e8~
Nguyen Xuan Cuong	d,n,ef6,ef6~
Nhek Bunchhay	5,26,ef6,ef6~
Nhial Nhial	2,3e,ef6,ef6~		Nhial Deng Nhial
Niale Kaba	1e,3b,ef6,ef6~
Niasse Moustapha	0,1s,dw,dx33	1951094
Nicanor Serrano	6,1n,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicephore Fylla	13h,3v,ef6,ef6~		Nicephore Antoine Thomas Fylla;Nicephore Antoine Thomas Fylla Saint Eudes	Fylla
Nicholas Begich	3,0,el13	113676482	Nicholas Begich III
Nicholas Brathwaite	0,4v,dm3d,dq21
Nicholas Dausi	y,4y,ef6,ef6~	7025283
Nicholas Langworthy	3,0,ej13	55356856
Nicholas Liverpool	1,4o,dza,e89h
Nicholas Yang	pc,6,ef6,ef6~		Nicholas Yang Wei-hsiung	Yang
Nick Kuman	g,10,ef6,ef6~
Nick LaLota	3,0,ej13	115168182	Nicolas LaLota
Nickolas Steele	9,4v,ef6,ef6~
Nicolae Burnete	6v,i,ef6,ef6~
Nicolae Ciubuc	d,1r,ef6,ef6~
Nicolae Timofti	1,1r,e83n,ec~
Nicolas Akapo	d,2b,ef6,ef6~		Nicolas Houtondji Akapo
Nicolas Dujovne	dh,25,ef6,ef6~	28058759
Nicolas Meda	9,36,ef6,ef6~
Nicolas Monckeberg	i,3k,ef6,ef6~
Nicolas Schmit	i,3z,ef6,ef6~
Nicolas Tiangaye	0,1y,e8,e9~	3277446
Nicolau dos Santos	d,1k,ef6,ef6~
Nicole Assele	14t,3a,ef6,ef6~
Nicole Belloubet	b,2,ef6,ef6~
Nicole Malliotakis	3,0,eh13	7030112
Nicole Olliviere	k,44,ef6,ef6~
Nigel Clarke	7,53,ef6,ef6~
Nigel Dakin	4,5q,ef7f,ej~
Nigel Haywood	4,5e,e6ag,ea4s
Nigel Phillips	4,5e,ed9c,ei7n;4,8d,ei8d
Nigel Scullion	ow,a,ef6,ef6~	7032631	Nigel Gregory Scullion
Nigmatzhan Isingarin	o,1d,dqac,ds~
Nihal al-Awlaqi	3p,24,ef6,ef6~
Nikema Williams	3,0,eh13	56486570
Nikki Budzinski	3,0,ej13	111342337	Nicole (Nikki) Budzinski
Niko Papaliitele	2l,4r,ef6,ef6~		Niko Lee Hang Papaliitele
Niko Peleshi	d,2w,ef6,ef6~
Nikola Kljusev	0,2t,dn3,do~
Nikola Sainovic	5,v,dr9f,dw~
Nikolai Nankov	39,o,ef6,ef6~		Nikolay Nankov
Nikolai Tanayev	0,1e,dy5m,e0~	24671	Nikolay Tanayev
Nikolai Vasilev	5,o,dnb8,e0~		Nikolay Vasilev
Nikolao Pula	4,73,el13
Nikolaos Pappas	km,k,ef6,ef6~
Nikoloz Gilauri	0,1z,e526,e8ap
Nila Moeloek	9,17,ef6,ef6~	13095464
Nimal de Silva	n,1p,ef6,ef6~	3529279	Nimal Siripala de Silva
Nina Walet	jf,1w,ef6,ef6~		Nina Walet Intalou	Walet
Ninsao Gnofam	14,3f,ef6,ef6~
Niougou Ouedraogo	28,36,ef6,ef6~		Niougou Ambroise Ouedraogo
Nishi Dholakia	25,5j,ekcg
Nita Barrow	h,3u,dm66,drcl
Nitin Gadkari	8s,c,ef6,ef6~;90,c,ef6,ef6~;2r,c,ef6,ef6~	3504520
Nizar Yaziji	9,1h,ef6,ef6~		Nizar Wehbe Yaziji
Nkaku Kabi	9,4t,ef6,ef6~
Nkandu Luo	w,2m,ef6,ef6~	27891778
Nkhensani Kubayi-Ngubane	18,w,ef6,ef6~
No Kwang Chol	yi,h,ef6,ef6~			No
Noberto Costa Alegre	0,4m,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noel Holder	d,3r,ef6,ef6~
Nomaindia Mfeketo	oq,w,ef6,ef6~	1632021
Nomvula Mokonyane	ls,w,ef6,ef6~	7048706
Nonofho Molefhi	4y,4j,ef6,ef6~
Noor Hassanali	1,44,dj3i,dt3j		Noor Mohammed Hassanali
Noor-Ul-Haq Qadri	3i,u,ef6,ef6~
Nor Shamsiah Mohd Yunus	e,3i,ef6,ef6~			Nor Shamsiah
Norma Torres	3,0,eb16	3343727
Norman Chan	1n,6,ef6,ef6~		Norman Chan Tak-lam	Chan
Norman George	5,4u,dw,dx~
Norov Altankhuyag	0,1x,e49k,ea~
Norris Kalmet	9,34,ef6,ef6~
Nosiviwe Mapisa-Nqakula	8,w,ef6,ef6~		Nosiviwe Noluthando Mapisa-Nqakula
Nouhak Phoumsavan	1,1l,dobp,ds~			Nouhak
Nouradine Kassire	0,2s,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Ahmed	ek,4c,ef6,ef6~		Nourdine Ben Ahmed
Nourdine Bourhane	0,4c,dtc6,dubm
Nouredine Bedoui	f,2e,ef6,ef6~	20109520
Nouria Benghebrit	1v,2e,ef6,ef6~
Novruz Mammadov	0,3p,ef6,ef6~	7065106
Ntoi Rapapa	g,4t,ef6,ef6~
Ntsu Mokhehle	0,4t,dp42,du5
Nuhayyan al-Nuhayyan	13u,2r,ef6,ef6~		Nuhayyan bin Mubarak;Nuhayyan bin Mubarak al-Nuhayyan	Nuhayyan
Nuno Nabiam	0,1k,eg2r,ejck
Nur Hassan	0,2v,e3bo,e52d		Nur Adde Hassan;Nur Adde Hassan Hussein	Hassan
Nur Hussein	0,2v,e3bo,e3~;b,2v,ef6,ef6~	451302	Hassan Hussein;Nur Hassan Hussein;Hassan Hussein Haji
Nurbek Murashev	d,1e,ef6,ef6~
Nurbolot Mirzakhmedov	4k,1e,ef6,ef6~
Nurettin Canikli	5,b,ec5o,ed~	6046409
Nuri al-Dulaymi	1e,19,ef6,ef6~		Nuri Natiq al-Dulaymi
Nuriddin Said	g,3t,ef6,ef6~
Nurlan Balgimbayev	0,1d,dtaa,dv~
Nurlan Yermekbayev	8,1d,ef6,ef6~
Nurmuhammet Amannepesow	9,39,ef6,ef6~
Nurul Islam	m5,2f,ef6,ef6~
Nurul Nahid	g,2f,ef6,ef6~	13058433	Nurul Islam Nahid
Nyamaa Enkhbold	8,1x,ef6,ef6~
Nyan Dolly	68,44,ef6,ef6~		Nyan Gadsby Dolly
Nyan Htun	6,21,e88f,e9~
Nyan Tun	6,21,e88f,eb~
Nydia Velázquez	3,0,dp15	434890
Obadiah Moyo	9,45,ef6,ef6~	86628132
Obaid Daghr	0,24,ec43,eeaf		Ahmad Daghir;Ahmed Daghir;Obaid bin Daghr
Obaidul Quader	8s,2f,ef6,ef6~
Obed Dlamini	0,51,dl7c,dp~		Obed Mfanyana Dlamini
Obuto Mete	wl,3e,ef6,ef6~		Obuto Issac Mamur Mete
Ochilboy Ramatov	o,2d,ef6,ef6~;n,2d,ef6,ef6~
Octave Broohm	w,3f,ef6,ef6~		Octave Nicoue Broohm
Octavian Armasu	7,1r,ef6,ef6~	29933420
Octavio Sanchez	9,32,ef6,ef6~
Odd Blomdal	4,70,dq,dr~
Odd Ingero	4,70,dx68,eb~		Odd Olsen Ingero
Oetru Cojocaru	w5,i,ef6,ef6~		Oetru Bogdan Cojocaru
Ofir Akunis	18,d,ef6,ef6~
Ogbonnaya Onu	18,2j,ef6,ef6~	13655513
Ohn Maung	ay,21,ef6,ef6~
Ohn Win	1x,21,ef6,ef6~
Ohoud al-Rumi	o6,2r,ef6,ef6~		Ohoud bint Khalfan;Ohoud bint Khalfan al-Rumi	Ohoud
Okechukwu Enelamah	p,2j,ef6,ef6~	27967823
Ola Elvestuen	a2,2k,ef6,ef6~	11993308
Olarn Cahipravat	5,11,e49o,e4~			Olarn
Olaug Bollestad	d,2k,ef6,ef6~	11212577	Olaug Vervik Bollestad
Olavo Correia	7,5d,ef6,ef6~
Ole Olesen	n,1m,ef6,ef6~		Ole Birk Olesen
Oleg Butkovic	8f,18,ef6,ef6~
Oleg Pankratov	m,1e,ef6,ef6~
Oleg Slizhevskiy	b,y,ef6,ef6~
Oleh Dubyna	o,e,dx5t,dy~
Oleksandr Danylyuk	7,e,ef6,ef6~	20066727
Oleksandr Sayenko	g5,e,ef6,ef6~
Olga Gerovasili	hy,k,ef6,ef6~
Olga Golodets	2c,9,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olga Sanchez	as,33,ef6,ef6~	5099093	Olga Sanchez Cordero	Sanchez
Olga Vasilyeva	g,9,ef6,ef6~	26393510	Olga Yuryevna Vasilyeva
Olindo Koolman	h,5r,do11,e05b	7086931
Olinto Daio	g,4m,ef6,ef6~		Olinto da Silva Daio
Olipa Phiri	68,2m,ef6,ef6~		Olipa Mwansa Phiri
Oliver Joseph	16,4v,ef6,ef6~
Oliver Spasovski	f,2t,ef6,ef6~	21467814
Olivia Grange	lo,53,ef6,ef6~
Olivier Solonandrasana	0,2h,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olta Xhacka	8,2w,ef6,ef6~	13043722
Oluyemi Osinbajo	6,2j,eb5t,ei~		Oluyemi Yemi Osinbajo
Omar Arteh Ghalib	0,2v,dn1r,dp~			Omar
Omar Behi	v,2l,ef6,ef6~	55381692
Omar Chehade	15,s,e77s,e7~
Omar Ghalawanji	ka,1h,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	6,3o,drbm,dx~	3372764	Omar Ali Juma
Omar Karami	0,1f,e0al,e16u
Omar Khan	ln,u,ef6,ef6~	7089644	Omar Ayub Khan
Omar Marawan	3p,13,ef6,ef6~
Omar Razzaz	8,29,ef6,ef6~;0,29,ef6,ef6~	29512679
Omar Sharmarke	0,2v,e52d,ec~	57899	Omar Abdirashid Ali Sharmarke
Omar al-Aswad	5x,55,ef6,ef6~
Omer Ahmed	l,23,ef6,ef6~		Omer Ahmed Mohamed	Ahmed
Omurbek Babanov	21,1e,e6,e7~
Ong Teng Cheong	6s,43,do,dv~			Ong
Ong Ye Kung	g,43,ef6,ef6~	7093820		Ong
Ontefetse Matambo	7,4j,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	d,3e,ef6,ef6~		Onyoti Adigo Nyikwac
Onyx Lorenzoni	hs,t,ef6,ef6~
Oppah Muchinguri-Kashiri	8,45,ef6,ef6~
Oqil Oqilov	0,3t,dv1k,e9bn	57754	Ogil Oqilov
Oqtay Shiraliyev	9,3p,ef6,ef6~
Orazdurdy Suhanow	8s,39,ef6,ef6~
Orazgeldy Aydogdiyev	5,39,do,dv~		Orazgeldi Aydogdiyev
Orestes Ortez	d,47,ef6,ef6~		Orestes Fredesman Ortez;Orestes Fredesman Ortez Andrade	Ortez
Orgerta Manastirliu	9,2w,ef6,ef6~
Orlando Smith	65,5s,dz,ed~	715046
Orlando Solorzano	p,42,ef6,ef6~		Orlando Solorzano Delgadillo	Solorzano
Orville Turnquest	aa,46,dq,dx~
Osbert Potter	10,6i,eb15,ed~
Osbourne Fleming	x,5o,dw33,e5~	2282952
Oscar Aguad	8,25,ef6,ef6~
Oscar Berger	1,2y,e01e,e41e	293194	Oscar Jose Rafael Berger;Oscar Jose Rafael Berger Perdomo	Berger
Oscar Cabrera	e,47,ef6,ef6~		Oscar Cabrera Melgar	Cabrera
Oscar Chinchilla	l,32,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Lopez	g,2y,ef6,ef6~		Oscar Hugo Lopez;Oscar Hugo Lopez Rivas	Lopez
Oscar Mojica	19,42,ef6,ef6~		Oscar Mojica Obregon	Mojica
Oscar Naranjo	6,3q,ed3u,ed~		Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	b,1v,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	27,7m,e64a,e6~
Oscar Valdes	0,s,e7cb,e87n		Oscar Valdes Dancuart	Valdes
Oscar de la Puente	0,s,do46,dq2		Oscar de la Puente Raygada	de la Puente
Osea Naiqamu	3n,2g,ef6,ef6~	59327455
Osman Hamad	2r,23,ef6,ef6~		Osman al-Tom Hamad
Osman Hussein	0,23,ei1j,ej~
Osman Kibir	15,23,ef6,ef6~		Osman Yousif Kibir
Osman Nurkovic	n,3s,ef6,ef6~
Osman Saleh Mohammed	2,5t,ef6,ef6~			Osman
Osmar Benitez	d,3l,ef6,ef6~
Osmar Terra	a0,t,ef6,ef6~	10342262
Ostap Semerak	7o,e,ef6,ef6~	12152002
Oswaldo Jarrin	8,1n,ef6,ef6~		Oswaldo Jarrin Roman	Jarrin
Otabek Murodov	2y,2d,ef6,ef6~
Otar Kvilitaya	o,1z,do1,do~
Otar Patsatsia	0,1z,dp9,dr~
Otinielu Tausi	5,3g,dpca,ds~
Otkir Sultonov	0,2d,drc,dzcb	1062393
Otkurbek Jamshitov	2y,1e,ef6,ef6~
Oudom Khattiya	6,1l,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,1o,eh43,ej~
Oumar Ly	0,1w,e995,ea49		Oumar Tatum Ly
Oumarou Idani	1u,36,ef6,ef6~
Oumer Hussein	d,31,ef6,ef6~
Ouro Agadzi	d,3f,ef6,ef6~		Ouro Koura Agadzi
Ousmane Maiga	0,1w,e04u,e2~		Ousmane Issoufi Maiga
Owen Arthur	0,3u,dq96,e41g	356389	Owen Seymour Arthur
Owen Walsh	z,7c,e3a,e8~
Oybek Qosimov	cb,2d,ef6,ef6~
Oye Guilavogui	j,27,ef6,ef6~
Oystein Olsen	e,2k,ef6,ef6~	4569389
Pablo Campana	4n,1n,ef6,ef6~		Pablo Campana Saenz	Campana
Pablo José Hernández	3,0,el13	130997176	Pablo José Hernández Rivera
Pablo Marin	9,3x,ef6,ef6~
Pablo Menacho	oc,3h,ef6,ef6~		Pablo Menacho Diederich	Menacho
Pablo Rodriguez	g6,g,ef6,ef6~	3359999
Pacome Moubelet Boubeya	2,3a,ef6,ef6~	26924447		Moubelet Boubeya
Paias Wingti	0,10,do7h,dq~
Pak Hun	2u,h,ef6,ef6~			Pak
Pak Myong Su	12,h,e594,e5~			Pak
Pak Pong Ju	s,h,dz93,ec~;146,h,ef6,ef6~		Pak Pong-chu	Pak
Pak Su Gil	12,h,e59i,e9~			Pak
Pak Tae-chun	0,f,dw1a,dw5n			Pak
Pakalitha Mosisili	0,4t,du5,ec~	57732
Pakishe Motsoaledi	9,w,ef6,ef6~		Pakishe Aaron Motsoaledi
Pal Csaky	5,14,duau,e1~
Pal Lekaj	14,2c,ef6,ef6~
Paluku Yereyere	1l,1b,ef6,ef6~	112222007	Paluku Kisaka Yereyere
Pamela Gordon	s,3j,dt3p,duba
Pan Sorasak	v,26,ef6,ef6~
Pan Wen-chung	g,15,ef6,ef6~			Pan
Paolo Savona	6e,4,ef6,ef6~	378897
Papa Seck	d,1s,ef6,ef6~	24690765	Papa Abdoulaye Seck
Paramananda Jha	6,49,e47n,eb~
Paramasivum Vyapoory	1,2i,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Park Neung-hoo	9,f,ef6,ef6~	48315800		Park
Park Sang-ki	b,f,ef6,ef6~			Park
Park Young-sun	110,f,ef6,ef6~	11521597		Park
Parnel Campbell	5,58,dq2,dr~
Parveen Kumar	1s,2g,ef6,ef6~		Parveen Kumar Bala	Kumar
Parviz Davudi	t,p,e19b,e4~
Parviz Shahbazov	k,3p,ef6,ef6~
Pascal Barandagiye	f,1a,ef6,ef6~
Pascal Couchepin	2j,2a,dy,e4~	115513
Pascal Houangni Ambouroue	2o,3a,ef6,ef6~			Houangni Ambouroue
Pascal Koupaki	0,4s,e75s,eb6i	29035
Pascal Rakotomavo	0,2h,dt2l,du
Pascal Yoadimnadji	0,2s,e0,e2~	344743
Pascal-Firmin Ndimira	0,1a,ds7v,du~
Pascoal Mocumbi	0,48,dqc,e02h	1383773
Pasquale Valentini	11d,65,ef6,ef6~
Pastor Ondo	v,2b,ef6,ef6~		Pastor Micha Ondo;Pastor Micha Ondo Bile	Ondo
Pat Fallon	3,0,eh13	16196923	Patrick Fallon
Pat Harrigan	3,0,el13	131179069
Patali Ranawaka	vk,1p,ef6,ef6~		Patali Champika Ranawaka
Patalione Kanimoa	27,4z,dx1,e4~
Patrice Cellario	f,5g,ef6,ef6~
Patrice Faure	1i,57,eh66,ej~
Patrice Latron	q,60,e7bg,ea~
Patrice Trovoada	0,4m,e68e,ek~		Patrice Emery Trovoada
Patricia Gordon-Pamplin	9,3j,ef6,ef6~
Patricia Hajdu	1s,g,ef6,ef6~
Patricia Reddy	h,q,ec9s,ed~		Patricia Lee Reddy
Patrick Achi	0,3b,eh3a,ejag
Patrick Allen	h,53,e52q
Patrick Conteh	e,4b,ef6,ef6~		Patrick Saidu Conteh
Patrick Faber	5,3x,ec67,ed~;5,3x,ef6,ef6~;g,3x,ef6,ef6~
Patrick Leclercq	2n,5g,dw15,e0~	1395490
Patrick Leclerque	2n,5g,dw15,dx~
Patrick Manning	0,44,dnch,e5~	365206
Patrick Mumbioko	d,1b,ef6,ef6~		Patrick Mayombe Mumbioko
Patrick Nip	iu,6,ef6,ef6~		Patrick Nip Tak-kuen	Nip
Patrick Njoroge	e,3m,ef6,ef6~		Patrick Ngugi Njoroge
Patrick Ralotsia	eg,4j,ef6,ef6~
Patrick Ryan	3,0,ei9d	113587887
Patsy Reddy	h,q,ef6,ef6~	23498274
Paul Berenger	1q,2i,ds,e1~
Paul Biyoghe Mba	0,3a,e57f,e82r			Biyoghe Mba
Paul Candler	25,5j,eh78,ek~
Paul Chan	6f,6,ef6,ef6~		Paul Chan Mo-po	Chan
Paul Dijoud	2n,5g,dr,dr~
Paul Dlamini	5,51,e9,ed~
Paul Elung	ad,30,ef6,ef6~		Paul Che Elung
Paul Girot de Langlade	q,6t,e08h,e1~			Girot de Langlade
Paul Gosar	3,0,e715	2059832
Paul Greene	2,59,ef6,ef6~
Paul Haddacks	10,63,e1ah,e6~
Paul Kariuki	l,3m,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	3k,w,ej37,ej~
Paul Mavima	4z,45,ef6,ef6~	85678901
Paul Mayom	16,3e,ef6,ef6~		Paul Mayom Akec	Mayom
Paul Oquist	yv,42,ef6,ef6~		Paul Oquist Kelley	Oquist
Paul Scoon	h,4v,da9u,do86
Paul Stanescu	39,i,ef6,ef6~	28113893
Paul Thieba	0,36,ec16,ed~;0,36,ef6,ef6~		Paul Kaba Thieba
Paul Tiendrebeogo	9f,36,ef6,ef6~		Paul Robert Tiendrebeogo
Paul Tonko	3,0,e516	1373548
Paul Verges	4c,6x,dp3,e2~
Paula Coelho	j,35,ef6,ef6~		Paula Cristina Francisco Coelho
Paula Cox	s,3j,e6at,e8ci	3082392
Paula Gopee-Scoon	16,44,ef6,ef6~
Paula Ingabire	y,4a,ef6,ef6~
Paula-Mae Weekes	1,44,ee3j,ej3k
Pauleta Camara	11g,1k,ef6,ef6~
Paulias Matane	h,10,e06t,e6~		Paulius Matane
Paulin Obame	0,3a,dqc9,dv1n		Paulin Obame Nguema	Obame
Pauline Nalova	6y,30,ef6,ef6~		Pauline Lyonga Nalova
Pauline Nguene	1l,30,ef6,ef6~		Pauline Irene Nguene
Paulino Wanawilla	b,3e,ef6,ef6~		Paulino Wanawilla Onango	Wanawilla
Paulo Rocha	f,5d,ef6,ef6~
Pavel Belobradek	5,z,ea1t,ed~	1373840
Pavel Filip	0,1r,ec1k,ed~;0,1r,ef6,ef6~	7155601
Pavel Hoffman	5,5k,dna3,do~
Pavel Kallaur	e,y,ef6,ef6~
Pavel Rychetsky	5,5k,dm6s,do~;5,z,du7h,dy~	3511760
Pavel Utypin	p,y,ef6,ef6~
Pavle Radulovic	96,3s,ef6,ef6~
Pavlo Klimkin	2,e,ef6,ef6~	10857432
Pavlo Lazarenko	21,e,ds,dt~
Pavlo Petrenko	b,e,ef6,ef6~
Pavlo Rozenko	5,e,ef6,ef6~	2502227
Pavo Barisic	18,18,ef6,ef6~
Pavol Rusko	5,14,dz9o,e1~
Pearlette Louisy	h,4q,dt9,ed~;h,4q,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	6,1n,du41,du~
Pedro Angulo Arana	0,s,eica,eicl		Pedro Miguel Angulo Arana	Angulo Arana
Pedro Cateriano	0,s,eb42,ec7s		Pedro Cateriano Bellido	Cateriano
Pedro Duque	18,j,ef6,ef6~	448547	Pedro Francisco Duque
Pedro Marques	14,22,ef6,ef6~		Pedro Manuel Dias de Jesus Marques
Pedro Pinto	6,1n,dw1s,dx~		Pedro Pinto Rubianes	Pinto
Pedro Pires	1,5d,dx3m,e799		Pedro Verona Rodrigues Pires
Pedro Tenorio	4,5p,du1,dy1
Pedro Vieira	m,22,ef6,ef6~;zp,22,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	m,35,ef6,ef6~		Pedro Luis de Fonseca
Pelate Niyonkuru	v,1a,ef6,ef6~
Penah Huseynov	0,3p,dp4t,dp6u
Penaia Ganilau	1,2g,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	8,40,ef6,ef6~		Penda ya Ndakolo
Penisimani Fifita	g,4g,ef6,ef6~	96470811
Per Bolund	mi,16,ef6,ef6~	5581337
Per Sefland	4,70,e1a1,e49
Percival Patterson	0,53,do3u,e23u		Percival James Patterson
Perlette Louisy	h,4p,dt9,dx~
Perng Fai-nan	e,15,ef6,ef6~			Perng
Perry Christie	0,46,dy53,ed5b	57705
Pertti Salolainen	5,1q,dq,dq~
Pervez Khattak	8,u,ef6,ef6~	13579848
Pesamino Taputai	27,4z,e34b,e5~
Petar Djokic	p,7,ef6,ef6~
Petar Gosev	e,2t,ef6,ef6~
Pete Sessions	3,0,dt17,ef13;3,0,eh13	437852
Pete Stauber	3,0,ef13	55955746
Peter Agovaka	1r,2u,ef6,ef6~		Peter Shanel Agovaka
Peter Beckingham	4,5q,e9a9,ecah	1581292
Peter Bhembe	1x,51,ef6,ef6~
Peter Caruana	x,74,ds5h,e7c8	249192
Peter Christian	1,56,eb5b,ed~;1,56,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	4,73,dl1k,do~		Peter Tali Coleman
Peter Cosgrove	7z,a,ea,ed~;h,a,ef6,ef6~	976974	Peter John Cosgrove
Peter Crill	2t,5v,do,dr~
Peter David	2,4v,ef6,ef6~
Peter Eriksson	pr,16,ef6,ef6~	470630
Peter Ferbrache	x,5f,egag,ej~
Peter Gajdos	8,14,ef6,ef6~
Peter Gaspersic	14,2q,ef6,ef6~	18642753
Peter Harder	sl,g,ef6,ef6~
Peter Harwood	x,5f,e851,ea3c
Peter Hayes	25,5j,e8ah,ed~
Peter Hollingsworth	h,a,dx6t,dx~
Peter Hultqvist	8,16,ef6,ef6~
Peter Johnston	4,5o,dw2,e05s		Peter Johnstone
Peter Kazimir	5,14,ef6,ef6~;7,14,ef6,ef6~	552534
Peter Konteh	16,4b,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	7,5c,ef6,ef6~
Peter Lauriteen	1i,5l,dy,e1~
Peter Mmusi	6,4j,df13,do~
Peter Munya	fx,3m,ef6,ef6~	7175990
Peter Musonga	0,30,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter O'Neill	0,10,e782,ed~;0,10,ef6,ef6~		Peter Paire O'Neill
Peter Pearson	z,8l,dz59,e1~		Peter Tomas Clayton Pearson;Peter Thomas Clayton Pearson
Peter Penfold	4,5s,dn,dr6		Peter Alfred Penfold
Peter Turnquest	5,46,ef6,ef6~;7,46,ef6,ef6~
Peter Walker	10,5f,e74f,ea~
Peter Waterworth	4,5m,e37r,e748
Peter Welch	3,0,e314,ej13;a,0,ej13	1112656
Peter Ziga	m,14,ef6,ef6~
Petr Krcal	i,z,ef6,ef6~
Petr Prokopovich	o,y,dscn,dv~		Petr Prakapovich;Pyotr Prokopovich
Petre Daea	d,i,ef6,ef6~	12737826
Petru Lucinschi	1,1r,dp24,dx44	355874	Parliament Lucinschi
Petrus Thomas	3o,10,ef6,ef6~
Petur Zhotev	5,o,dvcl,dx~
Pham Binh Minh	5,n,e9bd,ed~;5,n,ef6,ef6~;2,n,ef6,ef6~	10806892
Pham Gia Khiem	5,n,dt9t,e6~	58170
Pham Hong Ha	2u,n,ef6,ef6~
Phan Van Khai	cl,n,do,e1~
Phankham Viphavan	3t,1l,eb,ei~;6,1l,ef6,ef6~			Phankham
Phichet Durongkhawarot	ah,11,ef6,ef6~			Phichet
Phil Twyford	n,q,ef6,ef6~	7182502
Philemon Yang	0,30,e56u,ed~	57840
Philibert Andzembe	e,30,ef6,ef6~
Philip Bailhache	2t,5v,dr,e5~		Philip Martin Bailhache
Philip Greaves	5,3u,dj62,ed~
Philip Rushbrook	4,8d,ef5b,ei8d
Philippe Boisadam	q,6u,dt,dw~
Philippe Chopin	q,7f,e7bg,ec~;q,6b,e7bg,ec~
Philippe De Backer	kk,1u,ef6,ef6~			De Backer
Philippe Germaine	3s,57,eb41,ec~
Philippe Gomes	3s,57,e565,e6~
Philippe Legrix	2w,4z,dq,dr~
Philippe Paolantoni	2w,4z,e47s,e5~
Pholile Shakantu	b,51,ef6,ef6~
Phung Xuan Nha	g,n,ef6,ef6~
Pierre Bayle	q,6u,du7f,dx~
Pierre Bidoung Kpwatt	4f,30,ef6,ef6~	24951313	Pierre Ismael Bidoung Kpwatt	Bidoung Kpwatt
Pierre Cadet	1v,28,ef6,ef6~		Pierre Josue Agenor Cadet
Pierre Charles	0,4o,dwa1,e018
Pierre Dartout	2n,5g,eg91,ej~
Pierre Dartout	q,7l,dt,dt~	pierre-dartout-french-guiana
Pierre Frogier	zc,57,ds,dz~
Pierre Gado	2o,1o,ef6,ef6~		Pierre Foumakoye Gado
Pierre Habumuremyi	0,4a,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Hele	j,30,ef6,ef6~
Pierre Mabiala	b,3v,ef6,ef6~
Pierre Matusila	k,1b,ef6,ef6~		Pierre Anatole Matusila
Pierre Oba	1u,3v,ef6,ef6~
Pierre Steinmetz	q,6x,ds,ds~
Pierre-Henry Maccioni	q,6x,e28s,e2~
Pieter De Crem	5,1u,e935,ea~;2z,1u,ef6,ef6~	1534851		De Crem
Pila Niningi	w,10,ef6,ef6~
Pilar Garrido	1e,1j,ef6,ef6~		Pilar Garrido Gonzalo	Garrido
Piotr Glinski	5,5,ebbg,ej~
Pirkko Mattila	1l,1q,ef6,ef6~	7198035
Pius Agbetomey	b,3f,ef6,ef6~
Piyasakon Sakonsatayathon	9,11,ef6,ef6~			Piyasakon
Piyush Goyal	i8,c,ef6,ef6~;5w,c,ef6,ef6~	7199798
Plodprasop Suraswadi	5,11,e8as,e9~			Plodprasop
Poasi Tei	j,4g,ef6,ef6~	96479418	Poasi Mataele Tei
Pohamba Shifeta	j,40,ef6,ef6~
Pohiva Tuionetoa	7,4g,ef6,ef6~	48778102
Polat Bobojonov	f,2d,ef6,ef6~
Ponatshego Kedikilwe	6,4j,e882,eb~
Porfirio Lobo	1,32,e61r,ea1r	4737	Porfirio Lobo Sosa	Lobo
Portia Simpson-Miller	0,53,e23u,eb~	57597
Pracha Promnok	5,11,e93o,e9~			Pracha
Prachin Chantong	5,11,ef6,ef6~;b,11,ef6,ef6~			Prachin
Pradeep Roopun	4f,2i,ef6,ef6~
Prak Sokhon	2,26,ef6,ef6~
Prakash Javadekar	oo,c,ef6,ef6~	7238178
Pramila Jayapal	3,0,ed13	18978140
Pramono Anung	9m,17,ef6,ef6~
Prasan Trairatworakun	e,11,ef6,ef6~			Prasan
Pratibha Patil	1,c,e37p,e87m	47854	Pratibha Devisingh Patil
Pravin Gordhan	5v,w,ef6,ef6~
Prawit Wongsuwan	5,11,ea8v,ed~;8,11,ef6,ef6~;5,11,ef6,ef6~			Prawit
Predrag Boskovic	8,3s,ef6,ef6~	7239703
Predrag Gluhakovic	16,7,ef6,ef6~
Predrag Stromar	5,18,ef6,ef6~
Prem Nababsing	5,2i,dm9q,dr~
Premila Kumar	p,2g,ef6,ef6~	59160142
Pretaapnarian Radhakishun	6,4f,ds9e,dw~
Prisca Mupfumira	j,45,ef6,ef6~	20872132
Prithvirajsing Roopun	1,2i,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	6,1a,eg6o,ej~
Prosper Bazombaza	t,1a,ea2d,ec~
Puan Maharani	j3,17,ef6,ef6~
Puka Temu	5,10,e38t,e5~;9,10,ef6,ef6~
Punsalmaagiyn Ochirbat	1,1x,dm93,dt6k
Purli Agamyradow	3a,39,ef6,ef6~
Putsagiyn Jasray	21,1x,dp,ds~		Puntsagiyn Jasray
Qamrul Islam	ap,2f,ef6,ef6~
Queba Banjai	118,1k,ef6,ef6~
Quentin Bryce	h,a,e495,e9~	229300
Quite Djalo	11p,1k,ef6,ef6~
Qusay al-Suhayl	w,19,ef6,ef6~	60194690
Qutbuddin Helal	o,1i,dp3h,ds~
Rabindranath Ghurburron	6,2i,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Rachid Belmokhtar	1v,4e,ef6,ef6~
Radek John	5,z,e67d,e6~	255434
Radha Singh	d,c,ef6,ef6~		Radha Mohan Singh
Radhouane Ayara	n,2l,ef6,ef6~	30728498
Radmila Shekerinska-Jankovska	8,2t,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	6,1x,dm97,dp~
Raed Abul Saud	28,29,ef6,ef6~			Abul Saud
Rafael Alarcon	k,3h,ef6,ef6~		Rafael Alarcon Orihuela	Alarcon
Rafael Alburquerque	6,3l,e08g,e7~		Rafael Alburquerque de Castro	Alburquerque
Rafael Calderon	1,1j,dm58,dq58		Rafael Angel Calderon;Rafael Angel Calderon Fournier	Calderon
Rafael Callejas	1,32,dm1q,dq1r		Rafael Leonardo Callejas;Rafael Leonardo Callejas Romero	Callejas
Rafael Hernandez	4,6h,dl12,dp1		Rafael Hernandez Colon	Hernandez
Rafael Mejia	1,3l,dw8g,dz~		Rafael Hipolito Mejia;Rafael Hipolito Mejia Dominguez	Mejia
Rafael Sanchez	9,3l,ef6,ef6~		Rafael Sanchez Cardenas	Sanchez
Rafet Husovic	5,3s,ef6,ef6~;39,3s,ef6,ef6~
Rafiatou Monrou	5y,4s,ef6,ef6~
Rahim Guseynov	0,3p,do5e,dp4t
Raimundas Karoblis	8,1g,ef6,ef6~
Rainier III	8o,5g,ch59,e0~			Rainier
Raja Ashraf	0,u,e86m,e8~		Raja Pervaiz Ashraf
Raja Krishnamoorthi	3,0,ed13	7285471
Rajai Muasher	5,29,ef6,ef6~
Rajitha Senrathne	9,1p,ef6,ef6~
Rajkeswur Purryag	1,2i,e87l,eb65		Rajkeswur Kailash Purryag
Rajyvardhan Rathore	y,c,ef6,ef6~		Rajyvardhan Singh Rathore
Rakhman Nabiyev	1,3t,dn9,dob
Ralf Nemiro	7p,20,ef6,ef6~
Ralph Goodale	cq,g,ef6,ef6~	2070905
Ralph Norman	3,0,ed6q	7287914
Ralph O'Neal	65,5s,ds,e6~	692366
Ralph Reganvanu	2,34,ef6,ef6~
Ralph Torres	4o,5p,eb,ei~
Ram Thapa	1b,49,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	2j,49,e6,ej~		Ram Sahaya Prasad Yadav
Raman Halowchenka	0,y,eg64,ei~
Ramaswamy Venkataraman	1,c,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	f,3t,ef6,ef6~
Ramdien Sardjoe	6,4f,e183,e5~		Ram Sardjoe
Ramesh Roi	e,2i,ef6,ef6~		Ramesh Basant Roi
Ramil Usubov	f,3p,ef6,ef6~	4478729
Ramin Guluzade	n,3p,ef6,ef6~
Ramiro Valdes	5z,1v,ef6,ef6~;60,1v,ef6,ef6~		Ramiro Valdes Menendez	Valdes
Ramiro de Leon	1,2y,dp66,ds1e		Ramiro de Leon Carpio	de Leon
Ramiz Salkic	6,7,eabo,ei~
Ramon Carrizalez	5g,12,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	55,2p,ef6,ef6~
Ramon Valencia	42,47,ef6,ef6~		Ramon Aristides Valencia;Ramon Aristides Valencia Arana	Valencia
Ramon Velasquez	1,12,dp65,dq22		Ramon Jose Velasquez
Ramona Petravica	dr,20,ef6,ef6~	58371507
Ramvilas Paswan	iv,c,ef6,ef6~
Ranasinghe Premadasa	1,1p,dl12,dp57
Randy Feenstra	3,0,eh13	7292187
Randy Fine	3,0,el42	59240328	Randall Fine
Randy Weber	3,0,e913	4014569	Randy Weber Sr.
Ranjith Bandara	5p,1p,ef6,ef6~;6t,1p,ef6,ef6~		Ranjith Madduma Bandara
Ranjith Siyambalapitiya	cf,1p,ef6,ef6~
Raouf Bundhun	6,2i,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Trotman	1x,3r,ef6,ef6~
Raphael Warnock	a,0,eh1k	84146599
Raquel Pena	6,3l,eg8g,ej~		Raquel Pena de Antuna	Pena
Rashed Menon	4h,2f,ef6,ef6~		Rashed Khan Menon
Rashid Ahmed	5w,u,ef6,ef6~
Rashid Akhtarini	5,1h,do74,dw~
Rashid Fahd	j,2r,ef6,ef6~		Rashid Ahmad bin Fahd
Rashid Mbaraka	9,4c,ef6,ef6~		Rashid Mohamed Mbaraka;Rashid Mohamed Mbaraka Fatfma	Mbaraka
Rashid Sulh	0,1f,do5d,doam
Rashid al-Hamad	k7,3c,ef6,ef6~		Rashid Abdul Muhsin al-Hamad
Rashid al-Khalifa	f,4i,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rashid al-Maraj	e,4i,ef6,ef6~		Rashid bin Muhammad al-Maraj
Rashida Tlaib	3,0,ef13	7294939
Rasim Ljajic	5,v,ef6,ef6~;16,v,ef6,ef6~	1265331
Rasit Meredow	3a,39,ef6,ef6~;2,39,ef6,ef6~
Rasmus Jarlov	p,1m,ef6,ef6~
Raul Braganca Neto	0,4m,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia	k,1v,ef6,ef6~		Raul Garcia Barreiro	Garcia
Raul Ledesma	q5,1n,ef6,ef6~		Raul Ledesma Huerta	Ledesma
Raul Perez	8p,s,ef6,ef6~	52460769	Raul Perez Reyes	Perez
Raul Ruiz	3,0,e913	3701994
Raul Sendic	6,3w,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	5p,c,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	l,2i,ef6,ef6~
Ravindra Samaraweera	i,1p,ef6,ef6~
Rawya al-Busaidi	w,54,ef6,ef6~		Rawya bint Saud;Rawya bint Saud al-Busaidi	Rawya
Ray Tenorio	10,68,e6,ed~
Raya al-Hasan	f,1f,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	b,4o,ef6,ef6~
Raychelle Omamo	fp,3m,ef6,ef6~	12170059
Raymond George	2l,4b,ef6,ef6~		Raymond Ernest Denison de Souza George
Raymond Hnatshyn	h,g,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	f,3v,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,3a,e82r,ek~	57856		Ndong Sima
Raymonde Coffie	9,3b,ef6,ef6~		Raymonde Goudou Coffie
Raynold Oilouch	b,5b,ef6,ef6~;6,5b,ef6,ef6~
Rebeca Grynspan	15,1j,dq58,dt~		Rebeca Grynspan Mayufis	Grynspan
Rebecca Garang	6,3e,eg2m,eh~		Rebecca Nyandeng Chol Garang;Rebecca Nyandeng Chol Garang de Mabior	Garang
Rebecca Kadaga	o,1t,eh6o,ej~
Rebecca Okwachi	8t,3e,ef6,ef6~		Rebecca Joshua Okwachi
Redley Killion	6,56,dv5,dy~	7306049
Refik Lendo	6,7,ej2s,ek~
Regilio Dodson	1x,4f,ef6,ef6~
Regina Doherty	1s,m,ef6,ef6~	7308461
Reginald Austrie	d,4o,ef6,ef6~;5,4o,ef6,ef6~
Reginald Palmer	h,4v,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	m,3a,ef6,ef6~			Immongault Tatagani
Remi Thuau	q,60,dv,dx~
Rena Lalgie	4,3j,egce,el1n
Renato Alvarado	d,1j,ef6,ef6~		Renato Alvarado Rivera	Alvarado
Rene Bagoro	b,36,ef6,ef6~
Rene Cornejo	0,s,ea2o,eb42
Rene Harris	1,41,dv,e06m	560557
Rene Martinez	3h,3h,ef6,ef6~		Rene Martinez Callahuanca	Martinez
Rene Maurice	q,60,ds,ds~
Rene Mesa	2u,1v,ef6,ef6~		Rene Mesa Villafana	Mesa
Rene Montero	2l,3x,ef6,ef6~
Rene Sadi	1r,30,ef6,ef6~	3426865	Rene Emmanuel Sadi
Renward Wells	d,46,ef6,ef6~	7313601
Resul Rejepow	13q,39,ef6,ef6~
Retselisitsoe Matlanyane	e,4t,ef6,ef6~		Retselisitsoe Adelaide Matlanyane
Reuben Rivlin	1,d,ef6,ef6~
Reuf Bajrovic	k,7,ef6,ef6~
Reyes Maroto	p,j,ef6,ef6~	54833955	Reyes Maroto Illera	Maroto
Reza Ardekanian	k,p,ef6,ef6~
Reza Rahmani	p,p,ef6,ef6~
Rhissa Boula	wz,1o,ef6,ef6~		Rhissa Ag Boula
Ri Chung Gil	gx,h,ef6,ef6~			Ri
Ri Hye Jong	dl,h,ef6,ef6~			Ri
Ri Ju	12,h,ec6t,ec~			Ri
Ri Ju O	3y,h,ef6,ef6~			Ri
Ri Kang Son	ix,h,ef6,ef6~			Ri
Ri Mu Yong	12,h,e75v,ec~			Ri
Ri Ryong Nam	3y,h,ef6,ef6~			Ri
Ri Thae Nam	12,h,e667,e6~			Ri
Ri Yong Gil	ht,h,ef6,ef6~			Ri
Ri Yong Ho	2,h,ef6,ef6~			Ri
Riad Salameh	e,1f,ef6,ef6~
Riadh Mouakher	j,2l,ef6,ef6~	28653580
Ricardo Alvarez	t,32,ef6,ef6~;42,32,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias	t,37,dlck,do~		Ricardo Arias Calderon	Arias
Ricardo Cabrisas	5z,1v,ef6,ef6~		Ricardo Cabrisas Ruiz	Cabrisas
Ricardo Cardona	3h,32,ef6,ef6~
Ricardo Lozano	j,3q,ef6,ef6~
Ricardo Menendez	1e,12,ef6,ef6~		Ricardo Menendez Prieto	Menendez
Ricardo Nfubea	1q,2b,e1,e3~		Ricardo Mangue Obama Nfubea
Ricardo Salles	j,t,ef6,ef6~	15123609	Ricardo de Aquino Salles
Ricardo Velez	g,t,ef6,ef6~	59123716	Ricardo Velez Rodriguez	Velez
Ricardo de Abreu	n,35,ef6,ef6~		Ricardo Daniel Sandao Viegas de Abreu
Richard Blumenthal	a,0,e715	2023708
Richard Brabec	o,z,ed5o,ed~;5,z,ef6,ef6~;j,z,ef6,ef6~	17049347
Richard Bruton	g,m,ef6,ef6~	981847
Richard Collas	2t,5f,e83n,ed~
Richard Corkill	x,63,dxc6,dz~	373700
Richard Cripwell	z,8l,e91,ea~
Richard Didier	2w,4z,e27j,e3~
Richard Gozney	4,3j,e3cc,e85n;10,63,ec5r,ed~	1278584
Richard Hudson	3,0,e913	3956999
Richard Kuyumian	1l,1f,ef6,ef6~
Richard Martinez	7,1n,ef6,ef6~
Richard Maru	c9,10,ef6,ef6~
Richard McCormick	3,0,ej13	115474083	Rich McCormick
Richard McMahon	2t,5f,eg5b,eh~
Richard Mulla	m8,3e,ef6,ef6~
Richard Musukwa	1u,2m,ef6,ef6~
Richard Neal	3,0,dl13	1464697
Richard Ralph	4,5e,ds1t,dv5
Richard Randriamandrato	m,2h,ef6,ef6~
Richard Rasi	k6,14,ef6,ef6~
Richard Ravalomanana	11f,2h,ef6,ef6~
Richard Sezibera	2,4a,ef6,ef6~	7328975
Richard Tauwhare	4,5q,e17b,e485	3556435
Richard Visser	9,5r,ef6,ef6~
Rick Allen	3,0,eb16	18683976
Rick Crawford	3,0,e715	2151554	Eric Crawford
Rick Hou	0,2u,edbg,eh~	7331464
Rick Houenipwela	0,2u,ef6,ef6~
Rick Larsen	3,0,dx13	503529
Ridha Chalghoum	7,2l,ef6,ef6~
Ridwan Hirsi	5,2v,ea1h,ea~		Ridwan Hirsi Mohamed	Hirsi
Riek Kok	9,3e,ef6,ef6~		Riek Gai Kok
Riley Moore	3,0,el13	93769958
Rima al-Qadiri	1l,1h,ef6,ef6~
Rimbink Pato	2,10,ef6,ef6~
Rimsky Yuen	37,6,ef6,ef6~		Rimsky Yuen Kwok-keung	Yuen
Rinchinnyamin Amarjargal	0,1x,dv8u,dw~	1393569
Rishad Bathiyutheen	p,1p,ef6,ef6~
Ritchie Torres	3,0,eh13	16205227
Ro Khanna	3,0,ed13	7339221
Ro Tu Chol	12,h,dz93,ec~;gv,h,ef6,ef6~;3y,h,ef6,ef6~			Ro
Robert Aderholt	3,0,dt17	672671
Robert Ameerali	6,4f,e68c,ea~
Robert Bresnahan	3,0,el13	130963821	Robert Bresnahan Jr.
Robert Browne	9,58,ef6,ef6~
Robert Chakanda	3m,4b,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	16,w,ef6,ef6~		Robert Haydn Davies
Robert Fulton	4,74,e2ar,e5aq	717984
Robert Garcia	3,0,ej13	16204904
Robert Latta	3,0,e3cd	888061
Robert Malval	0,28,dp8,dqa
Robert Menendez	3,0,ej13	115137457	Robert Menendez Jr.
Robert Montague	n,53,ef6,ef6~	7347755
Robert Onder	3,0,el13	27064117	Robert Onder Jr.
Robert Plaga	g,z,ef6,ef6~	44738438
Robert Pommies	q,6x,ds,dx~
Robert Rex	s,7w,d6a,doc
Robert Tapaitau	lr,4u,ef6,ef6~;pa,4u,ef6,ef6~;wn,4u,ef6,ef6~;n,4u,ef6,ef6~
Robert Thomson	z,8l,ef9p,eh~
Robert Wittman	3,0,e3cd	541251
Robert Woonton	0,4u,dy2c,e0ce
Roberto Aguilar	g,3h,ef6,ef6~		Roberto Aguilar Gomez	Aguilar
Roberto Ampuero	2,3k,ef6,ef6~	922795	Roberto Ampuero Espinoza	Ampuero
Roberto Campos Neto	e,t,ef6,ef6~			Campos Neto
Roberto Danino	0,s,dx7s,dy7c
Roberto Morales	5z,1v,ef6,ef6~;60,1v,ef6,ef6~		Roberto Morales Ojeda	Morales
Roberto Ordonez	14,32,ef6,ef6~
Roberto Roy	g7,37,ef6,ef6~	25999658
Roberto Seifart	6,3n,dp8f,du~		Roberto Angel Seifart
Robin Kelly	3,0,e949	3437091
Robin Yearwood	8q,59,ef6,ef6~
Rocio Aguilar	7,1j,ef6,ef6~		Rocio Aguilar Montoyo	Aguilar
Rocio Nahle	1t,33,ef6,ef6~		Rocio Nahle Garcia	Nahle
Rocio Tabora	7,32,ef6,ef6~
Rodney Williams	h,59,ea8e
Rodolfo Nin Novoa	6,3w,e131,e5~;2,3w,ef6,ef6~	1344343		Nin Novoa
Rodolfo Piza	3h,1j,ef6,ef6~
Rodrigo Borja	1,1n,dk8a,do8a		Rodrigo Borja Cevallos	Borja
Rodrigo Cubero	e,1j,ef6,ef6~
Rodrigo Malmierca	4n,1v,ef6,ef6~		Rodrigo Malmierca Diaz	Malmierca
Rodrigo Oreamuno	t,1j,dq58,dt~		Rodrigo Oreamuno Blanco	Oreamuno
Rogelio Frigerio	f,25,ef6,ef6~	11184187
Roger Kolo	0,2h,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	3,0,ed13,eh13;a,0,eh13	27923290
Roger Rafanomezantsoa	50,2h,ef6,ef6~
Roger Wicker	3,0,dr14,e3cv;a,0,e3cv	390491
Roger Williams	3,0,e913	4014560
Rogerio Zandamela	e,48,ef6,ef6~
Rogers Valencia	4n,s,ef6,ef6~	51297444
Roh Muh-hyun	1,f,dy,dy~			Roh
Rokas Masiulis	n,1g,ef6,ef6~	18222912
Rolando Bautista	12f,2p,ef6,ef6~
Roline Samsoedien	12j,4f,ef6,ef6~
Roman Golovchenko	0,y,eg64,el3a
Roman Gotsiridze	o,1z,dp,dp~
Roman Jagielinski	5,5,dr37,dt~
Roman Kovac	5,14,dp,dp~
Roman Meyer	ef,33,ef6,ef6~		Roman Meyer Falcon	Meyer
Roman Sklyar	p,1d,ef6,ef6~
Romauld Ferreira	j,46,ef6,ef6~
Romauld Wadagni	29,4s,ef6,ef6~
Romeo Blanc	h,g,dr28,dva7		Romeo Le Blanc
Romeo Morri	cp,65,ef6,ef6~
Ron Estes	3,0,ed4p	7363747
Ron Johnson	a,0,e715	970272
Ron Mark	8,q,ef6,ef6~;145,q,ef6,ef6~	7364115
Ron Wyden	3,0,dd15,ds25;a,0,ds25	529344
Ronald Bulkan	a4,3r,ef6,ef6~
Ronald December	29,28,ef6,ef6~
Ronald Toppin	pq,3u,ef6,ef6~
Ronell Giles	v,28,ef6,ef6~
Rong Yiren	6,6,dp3r,dt~			Rong
Ronni Benschop	8,4f,ef6,ef6~
Ronnie Brunswijk	6,4f,eg7g,ej~
Ronny Jackson	3,0,eh13	47270118
Roosevelt Douglas	0,4o,dw22,dwa1
Rosa DeLauro	3,0,dn13	434952
Rosalia Arteaga	6,1n,ds8a,dt~		Rosalia Arteaga Serrano de Cordova	Arteaga
Rosalie Matondo	n8,3v,ef6,ef6~
Rose Brown	d,4u,ef6,ef6~;9,4u,ef6,ef6~;b,4u,ef6,ef6~
Rose Raponda	0,3a,eg7g,ei~		Rose Christiane Ossouka Raponda
Roselyn Paul	v,4o,ef6,ef6~
Rosny Smarth	0,28,ds3,dt~
Rosy Akbar	g,2g,ef6,ef6~	18211338	Rosy Sofia Akbar
Rotimi Amaechi	n,2j,ef6,ef6~	7370548
Rovana Plumb	m0,i,ef6,ef6~	443095
Roy Biyama	a6,10,ef6,ef6~
Roy Cimatu	2v,2p,ef6,ef6~	29913372
Roy Schneider	4,6i,dr15,dv15
Roza Otunbaeva	1,1e,e65j,e6~
Rrustem Berisha	q4,2c,ef6,ef6~
Ruateki Tekaiara	i,4x,ef6,ef6~
Ruben Arosemena	15,37,e091,e4~		Ruben Arosemena Valdes	Arosemena
Ruben Flores	d,1n,ef6,ef6~		Ruben Flores Agreda	Flores
Ruben Gallego	3,0,eb16,el13;a,0,el13	16218474
Ruben Sem	8,3l,ef6,ef6~		Ruben Dario Paulino Sem
Rudhwan Murjan	d,23,ef6,ef6~	112325757	Rudhwan Mohamed Ahmed Murjan
Rudy Yakym III	3,0,eibe	115137719	Rudy Yakym
Rueben Meade	65,5m,do,ea~	1862326	Reuben Meade
Ruel Reid	g,53,ef6,ef6~		Ruel Bankroft Reid
Rufus Ewing	s,5q,e8bd,ecck	7378029
Ruhakana Rugunda	0,1t,ea9j,ed~;0,1t,ef6,ef6~
Ruhsar Pekcan	16,b,ef6,ef6~	55456148
Rui Barros	0,1k,e85g,ea~;0,1k,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	3u,3y,e27a,e2~		Rui Maria do Araujo
Rumen Porozhanov	d,o,ef6,ef6~
Runaldo Venetiaan	1,4f,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
Rupert Roopnarine	g,3r,ef6,ef6~
Ruslan Dalenov	xe,1d,ef6,ef6~
Ruslanbek Davletov	b,2d,ef6,ef6~
Russ Fulcher	3,0,ef13	7381134
Russ Kun	1,41,ei9s,ejau
Russell Fry	3,0,ej13	96015883
Rustam Azimov	o,2d,e412,ec~
Rustam Jorayev	4k,2d,ef6,ef6~
Rustam Shohmurod	b,3t,ef6,ef6~
Ruth Metzler	6,2a,dy,dz~
Ruth Perry	78,4k,ds8,dt~
Ruth Sentamu	hn,1t,ef6,ef6~		Ruth Nankabirwa Sentamu
Ruth Tedebe	dp,2s,ef6,ef6~
Ryamizard Ryacudu	8,17,ef6,ef6~	7419814		Ryamizard
Ryan Mackenzie	3,0,el13	7384273
Ryang Ui Gyong	gw,h,ef6,ef6~			Ryang
Ryom Chol Su	vs,h,ef6,ef6~			Ryom
Saad al-Othmani	0,4e,ef6,ef6~
Saad-Eddine al-Othmani	0,4e,ed3h,eha7
Saara Kuugongelwa-Amadhila	0,40,eb3l,ej~
Sabah Khalid	5,3c,e7cd,eh~
Sabah al-Khalid al-Sabah	o,3c,ef6,ef6~;2,3c,ef6,ef6~	12219691	Sabah al-Khalid al-Hamad al-Sabah	Sabah al-Khalid
Sabine Monauni	5,5z,eh3p,ej~
Saboto Caesar	d,58,ef6,ef6~
Sacca Lafia	f,4s,ef6,ef6~
Sackeus Shanghala	b,40,ef6,ef6~
Sadananda Gowda	hg,c,ef6,ef6~;138,c,ef6,ef6~
Sadou Hayatou	0,30,dn4p,do49
Sadou Seydou	v,1o,ef6,ef6~
Sadulla Duraku	j,2t,ef6,ef6~
Safet Halilovic	6,7,dx2r,dx~
Safia Bolly	9e,1w,ef6,ef6~
Sagala Ratnayake	100,1p,ef6,ef6~
Sahar Nasr	4q,13,ef6,ef6~	22932964
Sahbaz Dzihanovic	6,7,dy,e2~
Sahibzada Sultan	xh,u,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sahil Babayev	i,3p,ef6,ef6~
Sai Mouk Kham	6,21,e723,eb~		Sai Mauk Kham
Saia Piukala	9,4g,ef6,ef6~;5v,4g,ef6,ef6~	96278954	Saia Mau Piukala
Said Chayane	7,4c,ef6,ef6~		Said Ali Said Chayane
Said Djellab	v,2e,ef6,ef6~
Said Djohar	1,4c,dm3b,ds3g		Said Mohamed Djohar
Said Eid	d,2v,ef6,ef6~		Said Hussein Eid
Said Musa	0,3x,du82,e3~	335215	Said Wilbert Musa
Said Namaki	9,p,ef6,ef6~
Saif al-Nuhayyan	5,2r,e55b,ea~;5,2r,ef6,ef6~;f,2r,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	2,3i,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	7n,3i,ef6,ef6~			Saifuddin
Saihou Sabally	6,52,dp,dq~
Sainbuyen Amarsaikhan	5,1x,ei98,ej~
Salah Jama	i,2v,ef6,ef6~		Salah Ahmed Jama
Salahuddin Ayub	d,3i,ef6,ef6~			Salahuddin
Salahuddin Rabbani	2,1i,ef6,ef6~
Salamat Azimi	je,1i,ef6,ef6~
Saleh Meki	us,5t,ef6,ef6~			Saleh
Saleumxai Kommasit	2,1l,ef6,ef6~			Saleumxai
Salif Traore	2z,1w,ef6,ef6~
Salih al-Husni	d,19,ef6,ef6~
Salih al-Jaburi	p,19,ef6,ef6~
Salih al-Nabit	7m,4l,ef6,ef6~		Salih Muhammad Salim al-Nabit
Salim Ibrow	k,2v,ef6,ef6~		Salim Aliyow Ibrow
Salim Mahamoud	1v,4c,ef6,ef6~
Salim Yasin	5,1h,ddc,dw~
Salim al-Huss	0,1f,duc4,dw~
Salko Bukvarevic	uc,7,ef6,ef6~
Salma Hassen	i,5t,ef6,ef6~			Salma
Salman al-Khalifa	21,4i,e9,em~;o,4i,ef6,ef6~		Salman bin Hamad;Salman bin Hamad al-Khalifa	Salman
Salman bin Abd	q3,38,e8,em~			Salman
Salmin Amour	15,3o,dmb9,dp~
Salomon Nguma	9,2b,ef6,ef6~		Salomon Nguma Owono	Nguma
Salud Carbajal	3,0,ed13	27805429
Salvador Heresi	b,s,ef6,ef6~
Salvador Laurel	6,2p,di2p,do~
Salvador Mansell	k,42,ef6,ef6~
Salvador Medialdea	7v,2p,ef6,ef6~
Salvador Ondo	b,2b,ef6,ef6~		Salvador Ondo Nkumu	Ondo
Salvador Ortiz	6,47,ea61,ed~;6,47,ef6,ef6~		Salvador Oscar Ortiz
Salvador Valdes	mu,1v,ef6,ef6~;mv,1v,ef6,ef6~;6,1v,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	7,3e,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	8,35,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Sam Abal	0,10,e6ce,e782
Sam Basil	5,10,egck,ei~
Sam Cheptoris	28,1t,ef6,ef6~
Sam Condor	5,4p,dr76,ea~
Sam Graves	3,0,dx13	465638
Sam Kutesa	2,1t,ef6,ef6~
Sam Liccardo	3,0,el13	16731481
Samantha Marshall	12e,59,ef6,ef6~		Samantha Nicole Marshall
Samba Sow	9,1w,ef6,ef6~		Samba Ousmane Sow
Samba Sy	i,1s,ef6,ef6~;14r,1s,ef6,ef6~
Sambou Wague	k,1w,ef6,ef6~
Samir Moqbil	5,1f,e777,ec~
Samir Mubaidin	f,29,ef6,ef6~
Samir Murad	i,29,ef6,ef6~
Samir Sharifov	7,3p,ef6,ef6~
Samir Taieb	d,2l,ef6,ef6~	3470847
Samir al-Rifai	0,29,e5c9,e7ao	467852
Samira Ubayd	1l,24,ef6,ef6~
Samiu Vaipulu	0,4g,ekc9,elci
Samiuela Pohiva	2,4g,ef6,ef6~;0,4g,ef6,ef6~		Samiuela Akilisi Pohiva
Samonyane Ntsekele	28,4t,ef6,ef6~
Samou Adambi	28,4s,ef6,ef6~		Samou Seidou Adambi
Sampo Terho	6e,1q,ef6,ef6~	782439
Samson Kisekka	6,1t,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Akyea	2r,2o,ef6,ef6~		Samuel Atta Akyea
Samuel Basil	1r,10,ef6,ef6~
Samuel Dzamesi	hw,2o,ef6,ef6~		Samuel Kofi Dzamesi
Samuel Ghiro	105,2u,ef6,ef6~
Samuel Hinds	5u,3r,dp,eb~		Sam Hinds
Samuel Hurko	1u,31,ef6,ef6~
Samuel Lewis	t,37,e091,e4~		Samuel Lewis Navarro	Lewis
Samuel Manetoali	3n,2u,ef6,ef6~
Samuel Schmid	1,2a,e0,e1~	115841
Samuel Seaton	h,4p,eb92,ej21
Samuel Tembenu	b,4y,ef6,ef6~
Samuel Wlue	19,4k,ef6,ef6~
Samy Badibanga	0,1b,ecbh,ed47;0,1b,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	f,20,ef6,ef6~	60905601
Sandor Pinter	f,1c,ef6,ef6~	549589
Sandra Guevara	i,47,ef6,ef6~		Sandra Eribel Guevara;Sandra Eribel Guevara Perez	Guevara
Sandra Jovel	2,2y,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	h,3u,ef6,ef6~;1,3u,ehbu,elbu	9333540
Sandra Pierantozzi	6,5b,dx1j,dz~
Sanford Bishop	3,0,dp15	983428	Sanford Bishop Jr.
Sani Lakatani	s,7w,dv41,dx~	2424697
Sani Yaya	29,3f,ef6,ef6~
Sanja Damijanovic	18,3s,ef6,ef6~
Sanjaa Bayar	0,1x,e3bm,e49k
Sanni Grahn-Laasonen	g,1q,ef6,ef6~	5406165
Sansan Kambile	b,3b,ef6,ef6~
Santia Bradshaw	g,3u,ef6,ef6~
Santiago Ruiz	d,32,ef6,ef6~
Santina Cardoso	7,3y,ef6,ef6~
Sapar Isakov	0,1e,ed8q,ed~	29865128
Saparkhan Omarov	d,1d,ef6,ef6~	62714154
Saqr Ghubash	i,2r,ef6,ef6~		Saqr Ghubash Said Ghubash
Sar Kheng	5,26,do23,ed~;5,26,ef6,ef6~;f,26,ef6,ef6~
Sara Jacobs	3,0,eh13	50825637
Sarah Elfreth	3,0,el13	61970401
Sarah McBride	3,0,el13	17011236
Sarah Tucker	4,5m,ej46
Sarah Vandenbroek	z,6j,eia4,ei~;z,8m,eia4,ei~
Sarath Amunugama	18,1p,ef6,ef6~
Sarath Fonseka	96,1p,ef6,ef6~
Sardar Leghari	1,u,dpbd,dtcv		Sardar Farooq Leghari
Sardor Umrzoqov	4q,2d,ef6,ef6~
Sarwar Danesh	15,1i,ea9t,eh~
Satini Manuella	9,3g,ef6,ef6~	18355480	Satini Tulaga Manuella
Sato Kilman	1q,34,e0,eb~
Saufatu Sopoanga	0,3g,dy82,e0ab	384322
Saulos Chilima	6,4y,ea5v,ej~	16214780
Savvas Angelidis	8,4n,ef6,ef6~
Say Samal	j,26,ef6,ef6~
Sayed Balkhi	8r,1i,ef6,ef6~		Sayed Hussain Alemi Balkhi
Sayf al-Sharif	2o,24,ef6,ef6~		Sayf Muhsin al-Sharif
Saymumin Yatimov	9p,3t,ef6,ef6~
Scott DesJarlais	3,0,e715	2260839
Scott Fitzgerald	3,0,eh13	7436650
Scott Franklin	3,0,eh13	101198561
Scott Perry	3,0,e913	7437040
Scott Peters	3,0,e913	3791514
Seamus O'Regan	oz,g,ef6,ef6~	7440780
Seamus Woulfe	l,m,ef6,ef6~	30278309
Sean Casten	3,0,ef13	55386655
Sebhat Ephrem	8,5t,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	2,2i,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	8,21,ef6,ef6~
Sekou Camara	at,27,ef6,ef6~		Sekou Kissing Camara
Selau Wiles	d,4k,ef6,ef6~
Semere Russom	g,5t,ef6,ef6~			Semere
Semiha Borovac	47,7,ef6,ef6~
Semisi Fakahau	d,4g,ef6,ef6~	96482295
Semisi Sika	5,4g,ef6,ef6~;14,4g,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Semsudin Dedic	d,7,ef6,ef6~
Sengduan Lachanthaboun	g,1l,ef6,ef6~			Sengduan
Senida Mesi	5,2w,ef6,ef6~	31965727
Sentje Lebona	8,4t,ef6,ef6~
Serafin Dougan	0,2b,ds4,dx2q		Serafin Seriche Dougan
Serge Gouteyron	q,7f,egcg,eh~;q,6b,egcg,eh~
Serge Telle	2n,5g,ec21,ed~	3479546
Serge Vohor	0,34,ds9u,dt~;5,34,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	k,3v,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Chebotarev	y2,9,ef6,ef6~		Sergey Chebotarev;Sergey Viktorovich Chebotarev
Sergei Ling	0,y,dsb,dw~	631311	Sergey Ling
Sergei Nalyvayko	13g,y,ef6,ef6~		Sergey Nalyvayko
Sergei Rumas	0,y,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,y,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Tereshchenko	0,1d,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1d,dnae,dqac		Sergey Tereshenko
Serges Ahissou	p,4s,ef6,ef6~
Serges Ndayiragije	ng,1a,ef6,ef6~
Sergio Costa	j,4,ef6,ef6~	54565819
Sergiu Cioclea	e,1r,ef6,ef6~
Serhiy Arbuzov	o,e,e8co,e9~
Serigne Thiam	1v,1s,ef6,ef6~		Serigne Mbaye Thiam
Serik Akhmetov	0,1d,e533,e9~	57863
Seth Magaziner	3,0,ej13	16222460
Seth Moulton	3,0,eb16	18045052
Sethy Regenvanu	5,34,dnch,dr~
Seydou Diarra	0,3b,dy,e1~
Seyedna Khouna	1s,3d,ef6,ef6~;10b,3d,ef6,ef6~		Seyedna Ali Ould Mohamed Khouna
Seymour Mullings	5,53,dp,dy~
Seyni Oumarou	0,1o,e363,e5a2	703987
Sghair M'Bareck	0,3d,dz76,e188		Sghair Ould M'Bareck
Shafqat Mahmood	mb,u,ef6,ef6~;xk,u,ef6,ef6~	7461074
Shahabuddin Ahmed	1,2f,dsa9,dy96	465481
Shahid Abbasi	0,u,ed81,ee8i	7461686	Shahid Khaqan Abbasi
Shahin Mustafayev	m,3p,ef6,ef6~	15734658
Shahine Robinson	i,53,ef6,ef6~		Shahine Elizabeth Robinson
Shahjahan Khan	90,2f,ef6,ef6~
Shahzad Aryubi	71,1i,ef6,ef6~		Shahzad Gul Aryubi
Shamil Asymbekov	1f,1e,ef6,ef6~
Shane Jones	3n,q,ef6,ef6~;14,q,ef6,ef6~;10k,q,ef6,ef6~
Shane Ross	n,m,ef6,ef6~	2276876
Shankar Sharma	2j,c,do,dt~		Shankar Dayal Sharma
Sharice Davids	3,0,ef13	58322868
Sharlene Cartwright-Robinson	s,5q,ecck,ed~	7489886
Shaukat Aziz	0,u,e08s,e43p	223555
Shavkat Hamroyev	14m,2d,ef6,ef6~
Shaw Kgathi	8,4j,ef6,ef6~
Shawn Richards	5,4p,eb2m,eh~;g,4p,ef6,ef6~
Sheila Copps	5,g,ds,ds~
Sheldon Whitehouse	a,0,e314	652066
Shelley Moore Capito	3,0,dx13,eb13;a,0,eb16	459618	Shelley Capito
Shen Jong-chin	m,15,ef6,ef6~;12,15,eg6j,eh~			Shen
Sher Deuba	0,49,dr9c,ei~	470903	Sher Bahadur Deuba
Sherali Mirzo	8,3t,ef6,ef6~
Sheri Biggs	3,0,el13	130979821
Sherif Ismail	0,13,eb9c,ee67	16250142
Sherzod Kudbiyev	1s,2d,ef6,ef6~
Sherzod Shermatov	106,2d,ef6,ef6~	72563597
Sheu Yu-jer	7,15,ef6,ef6~			Sheu
Shih Keh-her	ac,15,ef6,ef6~			Shih
Shih Ning-jye	1f,15,ef6,ef6~			Shih
Shireen Mazari	47,u,ef6,ef6~	7498535
Shirley Botchwey	2,2o,ef6,ef6~		Shirley Ayorkor Botchwey
Shomari Figures	3,0,el13	129431158
Shontel Brown	3,0,ehb4	107863952
Showkutally Soodhun	2q,2i,ef6,ef6~
Shri Thanedar	3,0,ej13	7503912
Shuhrat Sodiqov	w6,2d,ef6,ef6~	106592181
Shunmugam Jayakumar	5,43,e08c,e6~		Shunmugan Jayakumar
Shyqyri Bytyqi	g,2c,ef6,ef6~
Shyr Shyr-hau	1f,15,ef6,ef6~			Shyr
Siaosi Sovaleni	0,4g,ehcr,ekc9
Sibusiso Dlamini	0,51,ds89,dzbe;0,51,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sibusiso Moyo	2,45,ef6,ef6~	43180489
Sicily Kariuki	fw,3m,ef6,ef6~	47513060	Sicily Kanina Kariuki
Sid Ahmed Ghozali	0,2e,dn66,do78
Siddig Amir	mc,23,ef6,ef6~;w2,23,ef6,ef6~
Sidi Mohamed Boubakar	0,3d,e188,e34k		Sidi Mohamed Ould Boubakar
Sidi Ould Salem	w,3d,ef6,ef6~
Sidick Haggar	j,2s,ef6,ef6~		Sidick Abdelkerim Haggar
Sidiki Diakite	f,3b,ef6,ef6~
Sidiki Kaba	2,1s,ef6,ef6~	19895564
Sidya Toure	0,27,ds7,dv38		Sidia Toure
Sigridur Andersen	b,4w,ef6,ef6~
Sigurdur Johannsson	0,4w,ec47,ed1b;n,4w,ef6,ef6~	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	6f,56,ef6,ef6~
Siim Kiisler	j,2x,ef6,ef6~
Sila Calderon	4,6h,dx1,dz~
Silas Atopare	h,10,dtbd,dzbd
Sileshi Bekele	28,31,ef6,ef6~			Sileshi
Silvere Ngarso	co,1y,ef6,ef6~
Silveria Jacobs	0,8e,eg1g,ek53
Silvestre Bello III	6k,2p,ef6,ef6~
Silvestre Siale Bileka	0,2b,do1h,ds4			Siale Bileka
Silvia Calvo Armengol	j,6o,ef6,ef6~			Calvo Armengol
Silvia Cartwright	h,q,dx44,e28n	241638
Silvia Constain	84,3q,ef6,ef6~	56479601	Silvia Constain Rengifo	Constain
Silvia Lutucuta	9,35,ef6,ef6~		Silvia Paula Valentim Lutucuta
Silvia Pessah	9,s,ef6,ef6~	51298441
Silvia Radu	9,1r,ef6,ef6~	27346919
Simeon Athy	e,34,ef6,ef6~		Simeon Malachi Athy
Simeon Esono	2,2b,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sawadogo	98,36,ef6,ef6~
Simeon Sheriff	8,4b,ef6,ef6~
Simon Achidi Achu	0,30,do49,ds9j			Achidi Achu
Simon Ammitzboll	7p,1m,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	16,a,ef6,ef6~	7518284
Simon Chelugui	g4,3m,ef6,ef6~	100146396
Simon Dumarinu	fi,10,ef6,ef6~
Simon English	5,q,e4bj,ec~		Simon William English
Simon Peh	25,6,ef6,ef6~		Simon Peh Yun-lu	Peh
Simon Zerpa	29,12,ef6,ef6~		Simon Zerpa Delgado	Zerpa
Simplice Sarandji	0,1y,ec42,ed~;0,1y,ef6,ef6~	23729455
Sinisa Mali	7,v,ef6,ef6~
Sinton Soalablai	g,5b,ef6,ef6~
Sione Faotusia	b,4g,ef6,ef6~		Sione Vuna Faotusia
Sione Kioa	e,4g,ef6,ef6~		Sione Ngongo Kioa
Siri Chiraphongphan	k,11,ef6,ef6~			Siri
Sirojiddin Muhriddin	2,3t,ef6,ef6~
Sisavat Keobounphan	3t,1l,dt,dw~
Siti Nurbaya	j,17,ef6,ef6~
Skender Recica	i,2c,ef6,ef6~
Slaven Dobrovic	7t,18,ef6,ef6~
Slim Khalbous	w,2l,ef6,ef6~	28654181
Slumber Tsogwane	6,4j,ee44,ej~
Smail Hamdani	0,2e,ducf,dvc2
Smarck Michel	0,28,dqa,ds3
Smriti Irani	de,c,ef6,ef6~	7546539	Smriti Zubin Irani
Snjezana Soldat	j,7,ef6,ef6~
Snyder Rini	5,2u,dxch,e1~
Soane Uhila	27,4z,do3,dx~
Sodnom Chinzorig	i,1x,ef6,ef6~
Soe Win	0,21,e0aj,e2~;1e,21,ef6,ef6~
Soewarto Moestadja	i,4f,ef6,ef6~
Sofia Gai	2r,3e,ef6,ef6~
Solamalemalo Loau	g,4r,ef6,ef6~		Solamalemalo Keneti Sio Loau
Solan Mirisim	8,10,ef6,ef6~
Solomon Mamaloni	0,2u,dl3s,dt~
Somdi Douangdi	5,1l,ef6,ef6~;7,1l,ef6,ef6~			Somdi
Somkhit Chatusiphithak	5,11,ef6,ef6~			Somkhit
Sommanogo Koutou	9h,36,ef6,ef6~
Sommat Phonsena	1x,1l,ef6,ef6~			Sommat
Sompong Amornwiwat	5,11,e49o,e4~			Sompong
Somsavat Lengsavat	5,1l,du2q,eb~			Somsavat
Sonexay Sithphaxay	e,1l,ef6,ef6~			Sonexay
Sonia Castro	9,42,ef6,ef6~		Sonia Castro Gonzalez	Castro
Sonila Qato	103,2w,ef6,ef6~
Sonthirat Sonthichirawong	v,11,ef6,ef6~			Sonthirat
Soodesh Callichurn	i,2i,ef6,ef6~
Sooronbay Jeenbekov	0,1e,ec4d,ed8q;1,1e,ef6,ef6~	23810819
Sophia Chan	n5,6,ef6,ef6~		Sophia Chan Siu-chee	Chan
Sophie Cluzel	kt,2,ef6,ef6~	3490886
Sophie Lohde	10c,1m,ef6,ef6~	12336452
Soraya Hakizumuremyi	16,4a,ef6,ef6~
Soren Moller	1i,5l,e14,e7~		Soeren Moeller;Soeren Hald Moeller
Soren Poulsen	b,1m,ef6,ef6~		Soren Pape Poulsen
Sorina Pintea	9,i,ef6,ef6~	28112576
Soroi Eoe	68,10,ef6,ef6~
Sospeter Muhongo	k,3o,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,1s,e551,e843		Soulayemane Ndene Ndiaye
Soumana Coulibaly	19,1w,ef6,ef6~		Soumana Mory Coulibaly
Soumana Sako	0,1w,dn42,do68
Soumeylou Maiga	0,1w,ef6,ef6~		Soumeylou Boubeye Maiga
Souphan Keomixai	1e,1l,ef6,ef6~			Souphan
Soyencnazar Selimow	2u,39,ef6,ef6~
Specioza Kazibwe	6,1t,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	6,7,e3,e8~
Sprent Dabwido	1,41,e7bf,e8~	57543
Srdjan Darmanovic	2,3s,ef6,ef6~
St. Prince	g,58,ef6,ef6~		St. Clair Prince
Stacey Plaskett	3,0,eb16	18739104
Stanislas Ouaro	1v,36,ef6,ef6~
Stanislaus James	h,4q,dkaa,ds61		Stanislaus Anthony James
Stanislav Stashevskyy	o,e,e19r,e1~
Stanley John	h,58,el
Stanley Reginald	5,34,dvbp,dw~
Stanley Simataa	y,40,ef6,ef6~
Stanley Sofu	6j,2u,ef6,ef6~		Stanley Festus Sofu
Steadroy Benjamin	l,59,ef6,ef6~;3p,59,ef6,ef6~
Steen Spore	1i,5l,dp,dt~
Stefan Ingves	e,16,ef6,ef6~
Stefan Odagiu	5,1r,dy,dz~
Stefan-Radu Oprea	fl,i,ef6,ef6~	21747037
Stella Ndabeni-Abrahams	1w,w,ef6,ef6~	28086074
Stepan Kubiv	o,e,ec4e,ed~;2g,e,ef6,ef6~;o,e,ef6,ef6~	2589861
Stepan Poltorak	8,e,ef6,ef6~	12141949
Stephan Brunner	t,1j,ei58,ej~		Stephan Brunner Neibig	Brunner
Stephane Artano	5t,60,e32l,ed~
Stephanie Bice	3,0,eh13	60190894
Stephen Dalton	10,5v,ed3d,ei~
Stephen Kampyongo	1b,2m,ef6,ef6~	27063683
Stephen Lo	im,6,ef6,ef6~		Stephen Lo Wai-chung	Lo
Stephen Lynch	3,0,dxan	2344921
Stephen Musyoka	6,3m,e41a,e8~		Stephene Musyoka;Stephen Kalonzo Musyoka
Stephen Poloz	e,g,ef6,ef6~	15127111
Stephen Tsang	16,4f,ef6,ef6~
Stephenson King	0,4q,e399,e6~;14,4q,ef6,ef6~	708289
Steve Cohen	3,0,e314	512330
Steve Womack	3,0,e715	1029527
Steven Ciobo	jp,a,ef6,ef6~	7614564
Steven Horsford	3,0,e913,eb13;3,0,ef13	3514907
Steven Nunez	i,1j,ef6,ef6~		Steven Nunez Rimola	Nunez
Steves Mabuluki	w,1b,ef6,ef6~		Steves Mbikayi Mabuluki
Stevo Mirjanic	d,7,ef6,ef6~
Stuart Getrouw	b,4f,ef6,ef6~
Stuart Jack	4,5x,e1bn,e61f	3318751
Stuart Nash	4u,q,ef6,ef6~;6w,q,ef6,ef6~
Stuart Young	3q,44,ef6,ef6~
Su Jia-chyuan	z2,15,ef6,ef6~			Su
Sudhir Sesungkur	ao,2i,ef6,ef6~
Suhail al-Mazrui	k,2r,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Suhaimi bin Gafar	3m,62,ef6,ef6~			Suhaimi
Suhair Salah	w,23,ef6,ef6~	112325795	Suhair Ahmed Salah
Suhas Subramanyam	3,0,el13	83250082
Suhejl Fazliu	uh,2t,ef6,ef6~
Sukhbaatar Batbold	0,1x,e5at,e7~
Suleiman Adamu	2r,2j,ef6,ef6~
Suleiman Gailani	5,1i,dp,dp~		Sulayman Gailani
Suleimane Seidi	11r,1k,ef6,ef6~
Sultan al-Badi	b,2r,ef6,ef6~		Sultan bin Said al-Badi
Sultan al-Mansuri	m,2r,ef6,ef6~		Sultan bin Said al-Mansuri
Sultan al-Nuhayyan	5,2r,dmbk,e4~		Sultan bin Zayid al-Nuhayyan	Sultan
Sultan al-Numani	10z,54,ef6,ef6~		Sultan bin Muhammad al-Numani
Sultan bin Zayid	5,2r,dmbk,e5~			Sultan
Sumangul Taghoyzoda	i,3t,ef6,ef6~
Summer Lee	3,0,ej13	56222614
Sun Chunlan	dm,6,ef6,ef6~			Sun
Sung Yu-hsieh	ac,15,ef6,ef6~			Sung
Sung Yun-mo	16,f,ef6,ef6~	55731004		Sung
Sunil Bholah	7r,2i,ef6,ef6~
Superior Gourtay	z,4z,ej81,ek~		Superior Blaise Gourtay
Superior Jonathan	z,4z,eh1b,ej~		Superior Herve Jonathan
Surasak Kanchanarat	1x,11,ef6,ef6~			Surasak
Surat Huseynov	0,3p,dp6u,dqa9
Surayut Chulanon	0,11,e2a1,e2~			Surayut
Suresh Prabhu	4h,c,ef6,ef6~;v,c,ef6,ef6~	7645772
Surya Thapa	0,49,dz64,dz~	983444	Surya Bahadur Thapa
Susan Collins	a,0,dt17	22279
Susan Dougan	h,58,ef81,ek~
Susan Shabangu	2e,w,ef6,ef6~	7648369
Susana Jimenez	k,3k,ef6,ef6~
Susanne Camelia-Romer	5,6v,dx,dx~
Sushil Koirala	0,49,ea2b,ec84	422969
Susi Pudjiastuti	up,17,ef6,ef6~			Susi
Susie Lee	3,0,ef13	58333611
Suwaphan Tanyuwatthana	c7,11,ef6,ef6~			Suwaphan
Suwit Mesinsi	18,11,ef6,ef6~			Suwit
Suy Sem	1u,26,ef6,ef6~
Suzan DelBene	3,0,e8bd	2091892
Suzanne Bonamici	3,0,e827	45946
Svandis Svavarsdottir	9,4w,ef6,ef6~	438056
Sven Mikser	2,2x,ef6,ef6~	2097451
Svetozar Marovic	1,v,dy,e1~
Svetozar Pudaric	6,7,e73h,ea~
Sydney Allicock	oy,3r,ef6,ef6~;6,3r,ef6,ef6~
Sydney Kamlager-Dove	3,0,ej13	20177418		Kamlager-Dove
Sydney Morris	5,4p,dp,dq~		Sydney Earl Morris
Syed Ali	52,2f,ef6,ef6~		Syed Mohsin Ali
Syed Zaidi	8f,u,ef6,ef6~		Syed Ali Haider Zaidi
Sylvan Richards	j,3j,ef6,ef6~
Sylvestre Nsanzimana	0,4a,dna,do4
Sylvia Chalikosa	1f,2m,ef6,ef6~		Sylvia Bambala Chalikosa
Sylvia Garcia	3,0,ef13	13562489
Taban Deng Gai	t,3e,ef6,ef6~	7672883		Taban
Taban Gai	5j,3e,ec,eh~
Tabare Aguerre	d,3w,ef6,ef6~
Taco Stein	l,5r,ef6,ef6~
Tadjiddine Ben Said	1,4c,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Taha Maruf	6,19,d64l,dy~		Taha Muhyi al-Din Maruf
Taha Ramadan	14h,19,do,dy~		Taha Yasin Ramadan
Tahar Hadjar	w,2e,ef6,ef6~
Tahir al-Amri	e,54,ef6,ef6~		Tahir bin Salim al-Amri
Tahyrberdi Durhanow	p,39,ef6,ef6~
Takamori Yoshikawa	d,l,ef6,ef6~	7677156
Takashi Yamashita	b,l,ef6,ef6~
Takumi Nemoto	9,l,ef6,ef6~
Talis Linkaits	n,20,ef6,ef6~
Tallis Moses	1,34,ed76,ei7n		Tallis Obed Moses
Tamam Salam	0,1f,e946,ec~
Tambo Gina	al,51,ef6,ef6~
Tamirat Layne	0,31,dn66,dr~
Tammy Baldwin	3,0,dv16,e913;a,0,e913	40628
Tammy Duckworth	3,0,e913,ed13;a,0,ed13	3036410
Tananei Marea	v,4x,ef6,ef6~
Tandi Dorji	2,5i,ef6,ef6~
Tantely Andrianarivo	0,2h,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	5,2d,ef6,ef6~
Taomati Iuta	6,4x,dn78,dq~
Taoufik Rajhi	ul,2l,ef6,ef6~
Taras Kutovyy	ed,e,ef6,ef6~	12116148
Tarcisio Gomes de Freitas	14,t,ef6,ef6~	60392579		Gomes de Freitas
Tareck El Aissami	5g,12,ed14,ed~;p,12,ef6,ef6~		Tareck El Aissami Maddah	El Aissami
Tarek Amer	e,13,ef6,ef6~
Tarek Saab	l,12,ef6,ef6~		Tarek Saab Halabi	Saab
Tarek Shawky	g,13,ef6,ef6~
Tarek el-Mullah	2p,13,ef6,ef6~
Tareq Hammouri	p,29,ef6,ef6~
Tariq Bajwa	e,u,ef6,ef6~	35525609
Tatana Mala	b,z,ef6,ef6~
Tatyana Golikova	2c,9,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	4o,73,dp,dy~
Taufa Vakatale	5,2g,dt87,dv~
Taufaahau Tupou IV	u,4g,cxcg,e29b
Taukelina Finikaso	2,3g,ef6,ef6~	7688699
Taur Ruak	0,3y,ee6m,ei~		Taur Matan Ruak
Tautai Kaituu	9,2u,ef6,ef6~		Tautai Agikimau Kaituu
Tawfiq al-Rabiah	9,38,ef6,ef6~		Tawfiq bin Fawzan al-Rabiah
Tayeb Louh	b,2e,ef6,ef6~
Tayeb Zitouni	dq,2e,ef6,ef6~
Tayyrbek Sarpashev	o,1e,ea42,eb~
Tchabinandi Kolani Yentchare	cy,3f,ef6,ef6~			Kolani Yentchare
Tea Banh	8,26,ef6,ef6~;5,26,ef6,ef6~
Tea Tsulukiani	b,1z,ef6,ef6~
Teatao Teannaki	1,4x,dn78,dqa1
Tebao Awerika	j,4x,ef6,ef6~
Teburoro Tito	1,4x,dqa1,dz7a	965155
Ted Budd	3,0,ed13,ej13;a,0,ej13	27733792
Ted Lieu	3,0,eb16	7693450
Tefo Mapesela	16,4t,ef6,ef6~
Teima Onorio	6,4x,dz,eb~	1268309
Teklewold Atnafu	e,31,ef6,ef6~			Teklewold
Temenuzhka Petkova	k,o,ef6,ef6~	19206321
Temir Sariyev	0,1e,eb51,ec4d	3736573
Tengiz Kitovani	o,1z,do3,do~
Tengiz Sigua	0,1z,do1,dp9
Teniku Talesi	h,3g,ef8j,eh8t	104962757	Teniku Talesi Honolulu	Talesi
Teo Chee Hean	5,43,e541,ed~;j6,43,ef6,ef6~;5,43,ef6,ef6~	3518218		Teo
Teo Chee Huan	5,43,e541,e6~			Teo
Teodorico de Campos	d,4m,ef6,ef6~
Teodoro Locsin Jr.	17,2p,ef6,ef6~
Teofisto Guingona	6,2p,dx1k,dz~
Terepai Maoate	1q,4u,dw,e5~
Teresa Czerwinska	7,5,ef6,ef6~	22350977
Teresa Kok	zm,3i,ef6,ef6~		Teresa Kok Suh Sim	Kok
Teresa Leger Fernandez	3,0,eh13	96054905		Leger Fernandez
Tereza Cristina	d,t,ef6,ef6~
Terrence Deyalsingh	9,44,ef6,ef6~
Terri Sewell	3,0,e715	461621
Tertius Zongo	0,36,e364,e74i
Teshome Toga	109,31,ef6,ef6~			Teshome
Teuea Toatu	7,4x,ef6,ef6~;6,4x,ef6j,ej~
Tevita Topou	5,4g,dx1,dz~
Tevita Tui Uata	v,4g,ef6,ef6~	96574317		Tui Uata
Tewareka Tentoa	6,4x,dqac,dx~	11249896
Thaawar Gehlot	12a,c,ef6,ef6~		Thaawar Chand Gehlot
Thae Hyong Chol	dn,h,ef6,ef6~			Thae
Thaksin Chinnawat	0,11,dx1,e2a1			Thaksin
Thalatha Atukorale	b,1p,ef6,ef6~
Tham Thapa	8m,49,ef6,ef6~		Tham Maya Thapa
Thamir Ghadban	2o,19,ef6,ef6~
Than Myint	v,21,ef6,ef6~
Thani al-Zayoudi	7f,2r,ef6,ef6~		Thani bin Ahmad al-Zayoudi
Thant Sin Maung	19,21,ef6,ef6~
Thapelo Olopeng	dd,4j,ef6,ef6~
Thaung Tun	4q,21,ef6,ef6~
Themba Dlamini	0,51,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	5,51,e4,ei~
Theo-Ben Gurirab	0,40,dy8s,e13l	654433
Theodore Jousso	5f,1y,ef6,ef6~	112075034
Theodore Sindikubwabo	1,4a,dq48,dq7j
Therence Sinunguruza	t,1a,e68t,e8~	3527314
Thesele Maseribane	1w,4t,ef6,ef6~
Thierno Diallo	3i,1w,ef6,ef6~	thierno-diallo-mali	Thierno Amadou Omar Hass Diallo
Thierno Diallo	ol,27,ef6,ef6~		Thierno Ousmane Diallo
Thierry Lataste	1i,57,dv7j,ed~
Thierry Santa	3s,57,ef79,eh~
Thierry Tanoh	2o,3b,ef6,ef6~
Thilak Marapana	kg,1p,ef6,ef6~;2,1p,ef6,ef6~
Thirakiat Charoensetthasin	g,11,ef6,ef6~			Thirakiat
Thom Tillis	a,0,eb16	7786750
Thomas Alweendo	al,40,ef6,ef6~;1u,40,ef6,ef6~
Thomas George	25,5j,dn9,dq~
Thomas Heine	b,5a,ef6,ef6~
Thomas Kean	3,0,ej13	7791445	Thomas Kean Jr.
Thomas Luhaka	14,1b,ef6,ef6~	18649355	Thomas Luhaka Losendjola	Luhaka
Thomas Marshall	6,0,bh34,bp34
Thomas Massie	3,0,e8bd	2426031
Thomas Remengesau Jr.	1,5b,ef6,ef6~		Thomas Esang Remengesau Jr.
Thomas Suozzi	3,0,ed13	7794276
Thomas Thabane	0,4t,e868,ed~;0,4t,ef6,ef6~		Motsoahae Thabane;Motsoahae Thomas Thabane;Thomas Motsoahae Thabane
Thomas Tiffany	3,0,eg5j	7817838
Thongloun Sisolit	5,1l,dx3,e2~			Thongloun
Thongloun Sisoulit	0,1l,dx3r,ei~			Thongloun
Thongsing Thammavong	0,1l,e6co,eb~			Thongsing
Thordis Gylfadottir	p,4w,ef6,ef6~		Thordis Kolbrun Reykfjord Gylfadottir
Thorold Masefield	4,3j,dt6,dy4	56811167
Thuli Dladla	2,51,ef6,ef6~
Thyra Frank	lf,1m,ef6,ef6~	12339343
Tian Jiyun	12,6,df6k,do~			Tian
Tianarivelo Razafimahefa	f,2h,ef6,ef6~
Tibor Benko	8,1c,ef6,ef6~	793043
Tibou Kamara	p,27,ef6,ef6~
Tidjani Idrissa Abdoulkadri	zz,1o,ef6,ef6~
Tidjani ldrissa Abdoulkadri	14j,1o,ef6,ef6~
Tiemoko Sangare	8,1w,ef6,ef6~
Tiena Coulibaly	b,1w,ef6,ef6~
Tigran Avinyan	5,2n,ef6,ef6~
Tigran Sargsian	0,2n,e449,ea4d	110233
Tilaye Getie	g,31,ef6,ef6~			Tilaye
Tillman Thomas	0,4v,e479,e8~
Tim Burchett	3,0,ef13	7803244
Tim Moore	3,0,el13	7804002
Tim Sheehy	a,0,el13	124433916
Tim Thorogood	1n,5e,e413,e821
Tim Walberg	3,0,e314,e513;3,0,e715	978618
Timoci Vesikula	5,2g,dp6b,dp~;5,2g,ds,ds~
Timothy Cocq	2t,5v,efah		Timothy Le Cocq
Timothy Fischer	5,a,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4p,eb2i,ei86;7,4p,ef6,ef6~
Timothy Kennedy	3,0,ek56	7807373
Timothy Villagomez	10,5p,e219,e4~
Tin Aung Myint Oo	6,21,e724,e7~
Tina Smith	a,0,ee13	18631509
Tinomana Ebb	27,7m,ds,dt~
Tito Mboweni	7,31,ef6,ef6~
Tito Mboweni	7,w,ef6,ef6~	7810182
Tjahjo Kumolo	1b,17,ef6,ef6~	12521725
Tjekero Tweya	p2,40,ef6,ef6~
Tlohelang Aumane	7m,4t,ef6,ef6~
Toaripi Lauti	h,3g,do,dp
Todd Young	3,0,e715,ed13;a,0,ed13	25483
Todor Kavaldzhiev	6,o,dt1m,dx~	5903993
Tofail Ahmed	v,2f,ef6,ef6~	7812953
Tofiga Falani	h,3g,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,4r,dk47,du~			Tofilau
Togiola Tulafono	4o,73,du,e7~
Toke Talagi	s,7w,e46i,ed~	785548
Tolkunbek Abdygulov	e,1e,ef6,ef6~	44738688
Tom Barrett	3,0,el13	18684588
Tom Cole	3,0,dz17	173839
Tom Cotton	3,0,e913,eb13;a,0,eb16	3090307
Tom Macan	4,5s,dyae,e24i	7816677
Tom McClintock	3,0,e516	535887
Tomas Altamirano	t,37,dq91,dv~			Altamirano
Tomas Eneroth	14,16,ef6,ef6~	5711551
Tomas Gabriel Altamirano Duque	t,37,dq91,du~			Altamirano Duque
Tomasi Puapua	h,3g,du6,dz99	919316
Tome da Vera Cruz	0,4m,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Coric	i,18,ef6,ef6~
Tomislav Donchev	5,o,eab7,ec~;5,o,ef6,ef6~	982480
Tomislav Medved	dq,18,ef6,ef6~
Tomislav Tolusic	d,18,ef6,ef6~	26220922
Tommy Ahlers	w,1m,ef6,ef6~	7819162
Tommy Remengesau	2j,5b,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	l,3i,ef6,ef6~	55115166		Tommy
Tommy Tuberville	a,0,eh13	7819948
Tomo Medved	5,18,eg7n,ej~
Tomu Sione	h,3g,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	3y,h,ef6,ef6~			Tong
Tony Brown	x,63,e2ce,e7ab
Tony Crombie	25,5j,e01,e2~
Tony Humphries	z,5j,e12,e3~
Tony Tan	1,43,dr81,ed9e	38987	Tony Tan Keng Yam	Tan
Tony Wied	3,0,ekb5	131033476
Toomas Toniste	7,2x,ef6,ef6~	620859
Torben Pedersen	1i,5l,dp,dq~		Torben Hede Pedersen
Torbjorn Isaksen	16,2k,ef6,ef6~	329487	Torbjorn Roe Isaksen
Tracey Mann	3,0,eh13	48767554
Tracey Martin	f,q,ef6,ef6~;cx,q,ef6,ef6~	7831246
Trairong Suwannakhiri	5,11,e61i,e6~			Trairong
Tran Dai Quang	1,n,ec42,ed~	7833292
Tran Duc Luong	6s,n,dp,e1~
Tran Hong Ha	1x,n,ef6,ef6~
Tran Tuan Anh	p,n,ef6,ef6~
Traore Diop	14,1w,ef6,ef6~		Traore Seynabou Diop
Tregenza Roach	10,6i,ef17,ej~
Trent Kelly	3,0,eb69	20204915
Trevor Prescod	j,3u,ef6,ef6~
Trinh Dinh Dung	5,n,ef6,ef6~
Troy Balderson	3,0,ee95	16194422
Troy Carter	3,0,eh5b	7846787
Troy Downing	3,0,el13	103158011
Troy Nehls	3,0,eh13	96741441
Truong Hoa Binh	5,n,ec49,ed~;5,n,ef6,ef6~	7847999
Truong Minh Tuan	y,n,ef6,ef6~
Truong My Hoa	6,n,dy7p,e2~
Truong Quang Nghia	n,n,ef6,ef6~
Truong Tan Sang	1,n,e76p,ec42	57407	Trong Tan Sang
Truong Vinh Trong	5,n,e26s,e6~
Tsakhia Elbegdorj	4d,1x,du,ec~	57421	Tsakhi Elbegdorj;Tsahiagiyn Elbegdorj;Tsakhiagiyn Elbegdorj
Tsao Chi-hung	1f,15,ef6,ef6~			Tsao
Tsedenbal Tsogzolmaa	g,1x,ef6,ef6~
Tsend Nyamdorj	b,1x,ef6,ef6~
Tserendash Oyunbaatar	5,1x,eb98,eb~
Tserenpil Davaasuren	k,1x,ef6,ef6~
Tshenolo Mabeo	1s,4j,ef6,ef6~
Tsutomu Hata	0,l,dq4p,dq6u
Tudor Ulianovschi	2,1r,ef6,ef6~	47247206
Tudorel Toader	b,i,ef6,ef6~
Tuilaepa Lupesoliai Sailele Malielegaoi	0,4r,du,ed~			Tuilaepa
Tuimalealiifano Sualauvi	9z,4r,ef6,ef6~		Tuimalealiifano Vaaletoa Sualauvi
Tuitama Tuitama	9,4r,ef6,ef6~		Tuitama Talalelei Leao Tuitama
Tukhtaboy Gafarov	o,3t,dob,dp~
Tulaga Manuella	h,3g,dq6,dr~
Tupeni Baba	5,2g,dv,dw~
Tupua Leupena	h,3g,di31,do
Turki al-Shabana	y,38,ef6,ef6~		Turki bin Abdallah al-Shabana
Turkmengaz Arcayew	gs,39,ef6,ef6~		Turkmengaz Myrat Arcayew
Tursenbek Chyngyshev	0,1e,do32,dpc
Tzachi Hanegbi	10j,d,ef6,ef6~
Ubah Mohammed Huessin	1r,31,ef6,ef6~			Ubah
Ubaldus Raymond	7,4q,ef6,ef6~
Udelappan Digambaram	w9,1p,ef6,ef6~		Udelappan Palani Digambaram
Udo Udoma	4g,2j,ef6,ef6~
Ugo Mifsud Bonnici	1,4h,dq44,dv~			Mifsud Bonnici
Ugyen Dorji	i,5i,ef6,ef6~
Ukur Yattani	g0,3m,ef6,ef6~
Ulises Rosales	5z,1v,ef6,ef6~		Ulises Rosales del Toro	Rosales
Ulla Tornaes	kh,1m,ef6,ef6~
Ulukbek Kochkorov	i,1e,ef6,ef6~
Ulyana Suprun	9,e,ef6,ef6~
Ulziisaikhan Enkhtuvshun	5,1x,edai,ei~		Ulziisaikhan Enkhtuvshin
Uma Bharati	ky,c,ef6,ef6~
Umiich Sengebau	1x,5b,ef6,ef6~
Umirzak Shukeyev	6a,1d,e3,e7~
Ummy Mwalim	9,3o,ef6,ef6~		Ummy Ally Mwalim
Unity Dow	pp,4j,ef6,ef6~
Uran Ismajli	9,2c,ef6,ef6~
Uraz Zhandosov	o,1d,du2k,dv~
Urbino Botelho	2,4m,ef6,ef6~		Urbino Jose Goncalves Botelho
Uri Ariel	d,d,ef6,ef6~	2375726
Urjit Patel	e,c,ef6,ef6~
Ursula Owusu-Ekuful	1w,2o,ef6,ef6~
Urve Palo	7s,2x,ef6,ef6~	465437
Usani Uguru	y1,2j,ef6,ef6~	27914853	Usani Usani Uguru
Usmonali Usmonzoda	k,3t,ef6,ef6~
Utkur Sultonov	0,2d,drc,dt~
Uttama Sawanayana	p,11,ef6,ef6~			Uttama
Uzziel Ndagijimana	7,4a,ef6,ef6~
Vajira Abeywardena	1b,1p,ef6,ef6~
Valdrin Lluka	2g,2c,ef6,ef6~
Valentin Bagorikunda	l,1a,ef6,ef6~
Valentin Popa	1v,i,ef6,ef6~	47519717
Valentin Radev	f,o,ef6,ef6~	17409484
Valeri Simeonov	5,o,ef6,ef6~
Valeria Ciavatta	2h,65,ef6,ef6~
Valerie Damaseau	t,6b,ed42,eh~
Valerie Foushee	3,0,ej13	16729064
Valerie Hoyle	3,0,ej13	7909103
Valery Dil	5,1e,ea42,eb~		Valeriy Dil
Valery Kokorev	5,y,dq8n,dx~		Valeriy Kokorev
Valery Malashko	9,y,ef6,ef6~		Valeriy Malashko
Valery Muravsky	0,1r,dn5s,do71		Valeriy Muravsky
Valery Pustovoytenko	0,e,dt7g,dv~		Valeriy Pustovoytenko
Valery Vakulchik	gb,y,ef6,ef6~
Valtr Komarek	7y,5k,dlc7,dm~
Vance Armory	y0,4p,ef6,ef6~;5x,4p,ef6,ef6~
Vargrave Richards	10,6i,dz1,dz~
Vasco Viera	h,7r,dn3k,du~;7z,7r,do,dv~		Vasco Vieira;Vasco Joachim Rocha Viera;Vasco Joachim Rocha Vieira
Vasile Iovv	o,1r,dy,e1~
Vasile Tarlev	0,1r,dx4f,e43v	182230
Vasiliki Anastasiadou	n,4n,ef6,ef6~	57087744
Vasily Dolgolev	o,y,drau,dw~		Vasiliy Dolgolev
Vasily Matyushevskiy	o,y,eacr,ed~	18690184
Vasily Zharko	5,y,ef6,ef6~	13028989	Vasiliy Zharko
Vasyl Durdynets	o,e,ds7,dt~
Vasyl Hrytsak	gm,e,ef6,ef6~
Vaughn Lewis	0,4q,ds3v,dt5o
Veerasamy Ringadoo	h,2i,di1h,do~
Venant Vangi	a7,1b,ef6,ef6~		Venant Tshipasa Vangi
Veng Sakhon	d,26,ef6,ef6~
Venkaiah Naidu	6,c,ed8b,eh~
Venko Filipe	9,2t,ef6,ef6~
Vere Bird Sr	0,59,d8,dp~		Vere Cornwall Bird Sr
Vern Buchanan	3,0,e314	2517229
Vernon Shaw	1,4o,dua6,dza		Vernon Lordon Shaw
Veronica Artola	e,1n,ef6,ef6~		Veronica Artola Jarrin	Artola
Veronica Escobar	3,0,ef13	52274267
Veronika Skvortsova	9,9,ef6,ef6~	441076	Veronika Igoryevna Skvortsova
Vesna Gyorkos Znidar	f,2q,ef6,ef6~	18121366		Gyorkos Znidar
Vetelino Nau	27,4z,e844,ea~
Vibeke Larsen	1i,5y,dt,dx~
Vic Carey	2t,5f,dv,dz~		Vic Graham Carey
Vicente Fernandes	v,1k,ef6,ef6~
Vicente Gonzalez	3,0,ed13	27924921
Vicente Tomi	0,2b,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams	t,32,dy1r,e1~		Vicente Williams Agasse	Williams
Vicente Zeballos	0,s,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,3f,eg9s,ej~
Victoire Sidemho Tomegah-Dogbe	fb,3f,ef6,ef6~
Victoire Tomegah	0,3f,eg9p,ek~		Victoire Tomegah Dogb	Tomegah
Victor Brial	27,4z,dt61,e7~
Victor Cano	l4,12,ef6,ef6~		Victor Cano Pacheco	Cano
Victor Cardenas	6,3h,dp86,dt~		Victor Hugo Cardenas;Victor Hugo Cardenas Conde	Cardenas
Victor Hocog	10,5p,ebct,ei~
Victor Joyway	0,s,dv14,dvad
Victor Mandinga	16,1k,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victor Pereira	d0,1k,ef6,ef6~		Victor Gomes Pereira
Victor Rossi	19,3w,ef6,ef6~
Victor Villalobos	2s,33,ef6,ef6~		Victor Villalobos Arambula	Villalobos
Victoria Hernandez	m,1j,ef6,ef6~		Victoria Hernandez Mora	Hernandez
Victoria Iftodi	b,1r,ef6,ef6~
Victoria Spartz	3,0,eh13	44059867
Victorin Lurel	4c,6t,e042,e2~
Vigen Chitechyan	o,2n,dp2g,dr~
Viktor Chizhen	5,2d,ds,dt~
Viktor Chzhen	5,2d,dq,du~
Viktor Khristenko	2c,9,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Mahmudov	xq,2d,ef6,ef6~
Vilay Lakhamfong	50,1l,ef6,ef6~			Vilay
Vildo Marin	5,3x,e365,e3~
Viliami Tangi	5,4g,e25g,e5~
Vilis Kristopans	0,20,dubl,dv~
Vilius Sapoka	7,1g,ef6,ef6~	16476234
Ville Itala	5,1q,dx8v,dy~
Vince Fong	3,0,ek63	27916201
Vincent Berton	q,7f,ei3s,ek~;q,6b,ei3s,ek~
Vincent Biruta	j,4a,ef6,ef6~
Vincent Byron Jr.	l,4p,ef6,ef6~
Vincent Dabilgou	19,36,ef6,ef6~
Vincent Meriton	6,5c,ecas,ed~;6,5c,ef6,ef6~	20089124
Vincent Quickenborne	5,1u,ega1,ej~		Vincent Van Quickenborne
Vincent Seretse	14,4j,ef6,ef6~
Vincent Siew	6,15,dt91,e7~
Vincent Ssesmpijja	d,1t,ef6,ef6~
Violeta Bermudez	0,s,egbi,eha6
Viorel Ilie	ub,i,ef6,ef6~;10p,i,ef6,ef6~	23928039
Viorel Stefan	k0,i,ef6,ef6~	18549450
Virgilio Godoy	6,42,dm4p,dr~		Virgilio Godoy Reyes	Godoy
Virginia Foxx	3,0,e114	458453
Virginie Baikoua	1l,1y,ef6,ef6~
Virginie Ciza	n,1a,ef6,ef6~
Vitaly Mutko	2c,9,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitas Vasiliauskas	e,1g,ef6,ef6~	1546372
Vitold Fokin	0,e,dnbe,do~
Vitoria Diogo	i,48,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	js,7,ef6,ef6~;7,7,ef6,ef6~
Vjekoslav Mandic	9,7,ef6,ef6~
Vladimir Amarin	7,y,ef6,ef6~	9258069
Vladimir Bulgak	2c,9,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Filat	0,1r,e59p,e8~
Vladimir Garkun	5,y,dq7l,du~
Vladimir Kolokoltsev	f,9,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	f1,y,ef6,ef6~;16,y,ef6,ef6~	21780643
Vladimir Kukharev	5,y,ef6,ef6~
Vladimir Makey	2,y,ef6,ef6~
Vladimir Semashko	o,y,dzc,ea~
Vladimir Vashchenko	4k,y,ef6,ef6~
Vladimir Yakushev	2u,9,ef6,ef6~		Vladimir Vladimirovich Yakushev
Vladimir Yermoshin	0,y,dw2i,dx9	712434
Vladimir Zametalin	5,y,dt7f,dw~
Vladislav Goranov	7,o,ef6,ef6~
Vlaho Orepic	f,18,ef6,ef6~
Vo Chi Cong	1,n,dj6i,do9n
Vo Van Thuong	1,n,ej32,ej~
Volda Lawrence	d1,3r,ef6,ef6~
Volodymyr Kistion	5,e,ef6,ef6~	20067532
Volodymyr Kuratchenko	o,e,dv1e,dv~
Volodymyr Omelyan	14,e,ef6,ef6~	20068921
Vonjy Andriamanga	k,2h,ef6,ef6~
Vorng Saut	1l,26,ef6,ef6~
Vu Duc Dam	5,n,e9bd,ed~;5,n,ef6,ef6~
Vu Khoan	5,n,dy,dz~
Vu Van Ninh	5,n,e783,eb~
Vuong Dinh Hue	5,n,ef6,ef6~
Vyacheslav Kebich	0,y,dm4,dq7
Vyacheslav Kyrylenko	5,e,eac2,ec~;5,e,ef6,ef6~	1378506
Wael Abu Faour	p,1f,ef6,ef6~			Abu Faour
Wael al-Halqi	0,1h,e889,ec6m
Wagner Rosario	13w,t,ef6,ef6~		Wagner de Campos Rosario
Walid Maani	g,29,ef6,ef6~
Walid Masri	x7,29,ef6,ef6~
Walid al-Samani	b,38,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
Wallace Cosgrow	1s,5c,ef6,ef6~
Walter Lini	5,34,du3u,du~
Walter Thurnherr	ma,2a,ef6,ef6~
Wan Azizah Wan Ismail	5,3i,ef6,ef6~	468579		Wan Azizah
Wang Chang Uk	y3,h,ef6,ef6~			Wang
Wang Yang	12,6,e93g,ed~	734914		Wang
Wang Yong	95,6,ef6,ef6~			Wang
Wang Zhen	6,6,dk48,do~			Wang
Wang Zhigang	18,6,ef6,ef6~			Wang
Warren Davidson	3,0,ec69	24458117
Warren Truss	5,a,e99i,eb~	591604
Washington Misick	s,5q,eh2j
Washington Missic	x,5q,dn,dp~
Washington Missick	x,5q,dn3,dr1v
Wataru Kubo	5,l,ds1b,ds~
Wayne Panton	s,5x,eh4l,ei~
Wayne Scott	7j,3j,ef6,ef6~
Waziri Maman	10d,1o,ef6,ef6~
Wee Kim Wee	1,43,dh93,dp~			Wee
Wendy Craigg	e,46,ef6,ef6~
Wera Mori	v,10,ef6,ef6~
Wesley Bell	3,0,el13	23806350
Wesley Hunt	3,0,ej13	110434665
Wesley Nukundj	n,10,ef6,ef6~
Wijedasa Rajapakshe	w,1p,ef6,ef6~
Wilbur Heine	g,5a,ef6,ef6~
Wilfred Abrahams	k,3u,ef6,ef6~
Wilfred Elrington	2,3x,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	h,59,ddb1,dp		Wilfred Ebenezer Jacobs
Wilfredo Cerrato	e,32,ef6,ef6~		Wilfredo Rafael Cerrato;Wilfredo Rafael Cerrato Rodriguez	Cerrato
Wiliame Katonivere	1,2g,ehbc,ekbc
William Bailhache	2t,5v,eb1t,ed~
William Blair	fg,g,ef6,ef6~
William Byaruhanga	l,1t,ef6,ef6~
William Deane	h,a,ds2g,dx6t	267745
William Duguid	n,3u,ef6,ef6~
William Duma	5v,10,ef6,ef6~
William Fullerton	4,5e,dk,do8;25,9l,dk,do~		William Hugh Fullerton
William Handal	t,32,dx,dx~
William Hayden	h,a,dl2g,ds2g		William George Hayden
William Keating	3,0,e715	775412
William Marau	v,2u,ef6,ef6~	59096286	William Bradford Marau
William Marlin	0,8e,ebbj,ed~
William Morneau	7,g,ef6,ef6~		William Francis Morneau
William Taylor	z,6j,dv24,dz~		William Leonard Taylor
William Timmons	3,0,ef13	28837296
Willie Jimmy	5,34,duaj,dv~
Willie Telavi	0,3g,e6co,e985	561559
Willie Tokataake	1w,4x,ef6,ef6~	98122545
Wilmar Castro	ei,12,ef6,ef6~		Wilmar Castro Soteldo	Castro
Wilton Sankawulo	78,4k,dr9,ds~
Win Khaing	li,21,ef6,ef6~
Win Myat Aye	52,21,ef6,ef6~
Win Myint	1,21,ef6,ef6~
Winston Chitando	1u,45,ef6,ef6~
Winston Felix	a0,3r,ef6,ef6~
Winston Jordan	7,3r,ef6,ef6~
Winston Santos	i,3l,ef6,ef6~		Winston Antonio Santos;Winston Antonio Santos Urena	Santos
Wissanu Kruea-ngam	5,11,ef6,ef6~			Wissanu
Wivine Matipa	yq,1b,ef6,ef6~	104889315	Wivine Mumba Matipa
Wiwa Korowi	h,10,dnb,dtbd
Woldenkiel Abraha	n,5t,ef6,ef6~			Woldenkiel
Wong Kam-sing	2v,6,ef6,ef6~			Wong
Wong Kan Seng	5,43,e191,e6~	461128		Wong
Workneh Gebeyehu	2,31,ef6,ef6~	27686173		Workneh
Wouter Koolmees	1l,r,ef6,ef6~	2595414
Wu Bangguo	12,6,dr3h,dy~	360563		Wu
Wu Den-yih	6,15,e59a,eb~			Wu
Wu Hong-mo	1f,15,ef6,ef6~			Wu
Wu Hsin-hsing	1f,15,ef6,ef6~			Wu
Wu Jin-lin	yz,15,ef6,ef6~			Wu
Wu Shiow-ming	ge,15,ef6,ef6~			Wu
Wu Xueqian	12,6,dk4c,do~			Wu
Wyatt Creech	5,q,du8,dv~
Xaisi Santivong	b,1l,ef6,ef6~			Xaisi
Xavier Jayakumar Arulanandam	28,3i,ef6,ef6~			Xavier
Xavier de Furst	2w,4z,e0,e1~
Xiao Jie	95,6,ef6,ef6~			Xiao
Yaakov Litzman	9,d,ef6,ef6~
Yacin Bouh	k,50,ef6,ef6~		Yacin Houssein Bouh
Yacouba Zida	0,36,eabj,ec16		Yacouba Issac Zida
Yahouza Sadissou	w,1o,ef6,ef6~
Yahya Abdedayem	ou,3d,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,3d,ea8l,ed~		Yahya Ould Hademine
Yahyo Azimov	0,3t,ds28,dv1k
Yakiv Smoliy	e,e,ef6,ef6~	16716966
Yamila Pena	l,1v,ef6,ef6~		Yamila Pena Ojeda	Pena
Yang Hung-duen	18,15,ef6,ef6~			Yang
Yang Shangkun	1,6,dk48,dp3r			Yang
Yang Sung Ho	uj,h,ef6,ef6~			Yang
Yang Xiaodu	13c,6,ef6,ef6~			Yang
Yao Yilin	12,6,db72,do~			Yao
Yaqub Eyyubov	o,3p,dz2d,ej~
Yaqub al-Sayn	10r,3c,ef6,ef6~
Yasmine Fuad	j,13,ef6,ef6~		Yasmine Abdel Aziz Fuad
Yasonna Laoly	5p,17,ef6,ef6~
Yassamin Ansari	3,0,el13	122226202
Yaw Maafo	5x,2o,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,3f,e29g,e497
Yaya Kane	13m,1s,ef6,ef6~		Yaya Abdoul Kane
Yaya Sangare	um,1w,ef6,ef6~
Yaylym Berdiyew	3q,39,ef6,ef6~
Ye Aung	fd,21,ef6,ef6~
Yeafesh Osman	18,2f,ef6,ef6~
Yeh Jiunn-rong	f,15,ef6,ef6~			Yeh
Yehude Simon	0,s,e4ae,e57c		Yehude Simon Munaro	Simon
Yelzhan Birtanov	9,1d,ef6,ef6~
Yeo Bee Yin	k,3i,ef6,ef6~			Yeo
Yerbol Orynbayev	5,1d,e3at,e9~
Yerbolat Dosayev	e,1d,ef6,ef6~
Yerik Asanbayev	6,1d,dnc1,dr~
Yerlan Turgumbayev	f,1d,ef6,ef6~
Yeshey Penjor	d,5i,ef6,ef6~
Yevgeny Ditrikh	19,9,ef6,ef6~		Yevgeniy Ditrikh;Yevgeniy Ivanovich Ditrikh
Yevgeny Zinichev	i1,9,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,e,dr33,dt7g		Yeuben Marchuk
Yi Gang	e,6,ef6,ef6~			Yi
Yi Han-tong	0,f,dw5n,dx~			Yi
Yi Hong-ku	1q,f,dq,dr~			Yi
Yi Su-song	0,f,drcf,dt34			Yi
Yi Yong-tok	0,f,dq4t,drcf			Yi
Yien Tut	w,3e,ef6,ef6~
Yifat Shasha-Biton	2u,d,ef6,ef6~	19634043
Yim Chhai Ly	5,26,ef6,ef6~
Yldiz Pollack-Beighle	2,4f,ef6,ef6~
Yogida Sawmynaden	13k,2i,ef6,ef6~
Yohei Kono	5,l,dq6u,dr~
Yolande Bain-Horsford	d,4v,ef6,ef6~
Yomana Koteich	4n,12,ef6,ef6~		Yomana Koteich Khatib	Koteich
Yon Hyong-muk	s,h,dkc,doc			Yon
Yoo Eun-hae	kb,f,ef6,ef6~;g,f,ef6,ef6~	16079929		Yoo
Yoo Il-ho	5,f,ec1d,ec~			Yoo
Yoshiaki Harada	j,l,ef6,ef6~	8055970
Yosiwo George	6,56,eb5b,ei~
You Young-min	18,f,ef6,ef6~	24856203		You
Youcef Yousfi	p,2e,ef6,ef6~
Young Kim	3,0,eh13	19662859
Young Vivian	s,7w,dp,e3~	508830
Younis al-Masry	4h,13,ef6,ef6~
Younoussi Toure	0,1w,do68,dp~
Youssef Chahed	0,2l,ec8r,ed~;0,2l,ef6,ef6~	25391268
Youssef Garad	2,2v,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	2y,3t,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	jo,4i,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,2s,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	7,49,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	5,11,e93p,e9~			Yukhon
Yukhon Limlaemthong	5,11,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	o,e,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yumna Maumoon	4f,4d,ef6,ef6~
Yun Kang Ho	i,h,ef6,ef6~			Yun
Yunis Qanuni	t,1i,ea3,ea~
Yuri Borisov	2c,9,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	cm,9,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	2y,e,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	7y,9,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Stets	p7,e,ef6,ef6~	4120887	Yuriy Stets
Yuri Trutnev	2c,9,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	21,e,dw,e1~		Yuriy Yekhanurov
Yusif Finianos	n,1f,ef6,ef6~
Yuval Steinitz	k,d,ef6,ef6~	1362317
Yves Dassonville	q,78,e01e,e2~;1i,57,e3b9,e5~
Yves Fauqueur	q,60,e28s,e3~
Yves Manfoumbi	d,3a,ef6,ef6~		Yves Fernand Manfoumbi
Yves Savinguvu	t,1a,e3b9,e5~
Yvette Clarke	3,0,e314	461679
Yvon Neptune	0,28,dy34,e03c
Zachary Nunn	3,0,ej13	84719792	Zachary (Zach) Nunn
Zakaria Koulibaly	6i,27,ef6,ef6~
Zakariaou Njoya	n,30,ef6,ef6~
Zamirbek Askarov	5,1e,ef6,ef6~
Zarobiddin Fayzullozoda	p,3t,ef6,ef6~
Zayd Shakir	0,29,dnbl,dr~		Zayd bin Shakir
Zayid al-Zayani	p,4i,ef6,ef6~		Zayid bin Rashid al-Zayani
Zayid bin	1,2r,d3c2,e0b2			Zayid
Zdenek Skromach	5,z,e084,e1~	567781
Zdravko Maric	7,18,ef6,ef6~
Zdravko Pocivalsek	2g,2q,ef6,ef6~	24690846
Zeev Elkin	px,d,ef6,ef6~
Zeine Zeidane	0,3d,e34k,e48e		Zeine Ould Zeidane
Zeinebou Salem	wr,3d,ef6,ef6~		Zeinebou Mint Ely Salem
Zeng Peiyan	12,6,dz3h,e3~	189517		Zeng
Zeng Qinghong	6,6,dy,e3~	189519		Zeng
Zephania Kameeta	ys,40,ef6,ef6~
Zeta Aimilianidou	i,4n,ef6,ef6~
Zhang Deijiang	12,6,e43h,e5~			Zhang
Zhang Dejiang	12,6,e43h,e8~	197178		Zhang
Zhang Jinan	6h,6,ef6,ef6~			Zhang
Zhao Kezhi	50,6,ef6,ef6~;95,6,ef6,ef6~			Zhao
Zhenis Kasymbek	5,1d,ef6,ef6~
Zhong Shan	v,6,ef6,ef6~	22099947		Zhong
Ziad Fariz	5,29,e1bo,e3~;e,29,ef6,ef6~	19398943
Zied Laadhari	3m,2l,ef6,ef6~	19544932
Zillur Rahman	1,2f,e52c,e94o	57485
Zinaida Grecianii	o,1r,e1aa,e3~;0,1r,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	5,o,e95t,ea~
Zivko Radisic	63,7,duad,dx~	4808727
Ziya Selcuk	1v,b,ef6,ef6~	55456220
Ziyambi Ziyambi	b,45,ef6,ef6~
Zlatan Klokic	l9,7,ef6,ef6~
Zlatibor Loncar	9,v,ef6,ef6~
Zlatko Lagumdzija	5,7,dp,dx~
Zoe Lofgren	3,0,dr14	218217
Zohrab Mnatsakanyan	2,2n,ef6,ef6~	6510832
Zoran Djordjevic	i,v,ef6,ef6~
Zoran Pazin	5,3s,ef6,ef6~;b,3s,ef6,ef6~
Zoran Tegeltija	7,7,ef6,ef6~
Zou Jiahua	12,6,dn48,dt~			Zou
Zsolt Semjen	5,1c,ef6,ef6~	55574
Zubaida Jalal	jq,u,ef6,ef6~
Zurab Noghaideli	0,1z,e12h,e3bj	316238
Zurab Zhvania	0,1z,e029,e12h	312493
Zweli Mkhize	j0,w,ef6,ef6~	243833
Zygimantas Vaiciunas	k,1g,ef6,ef6~	6338632
al-Zubayr Salih	5j,23,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 183581,
  titles: `Prime Minister
President
Foreign Minister
Representative
Governor
Deputy Prime Minister
Vice President
Finance Minister
Defence Minister
Health Minister
Senator
Justice Minister
Presidential Candidate
Agriculture Minister
Central Bank Governor
Interior Minister
Education Minister
Governor General
Labour Minister
Environment Minister
Energy Minister
Attorney General
Economy Minister
Transport Minister
First Deputy Prime Minister
Industry Minister
Prefect
Opposition Leader
Premier
First Vice President
King
Commerce Minister
Higher Education Minister
Chief Minister
Information Minister
Administrator
Lieutenant Governor
Secretary of State
Vice Premier
Chancellor
Infrastructure Minister
Second Vice President
Trade Minister
Foreign Secretary
Science Minister
Transportation Minister
Education Secretary
Home Affairs Minister
Health Secretary
National Security Adviser
Planning Minister
Minister
White House Chief of Staff
Defense Secretary
High Commissioner
Home Secretary
Secretary General
Social Affairs Minister
Chancellor of the Exchequer
Chief Executive
Defence Secretary
Leader
Prime Minister, Deputy Prime Minister
Communication Minister
Employment Minister
Energy Secretary
Mines Minister
National Education Minister
Communications Minister
Natural Resources Minister
Taoiseach
First Minister
General Secretary of the Communist Party
Prime Minister, First Deputy Prime Minister
Speaker of Parliament
Treasury Secretary
Ambassador to the United Nations
Commissioner
Minister-President
President of the Territorial Assembly
Water Minister
Economy and Finance Minister
Senate Majority Leader
CIA Director
Deputy Premier
Housing Secretary
Social Development Minister
Commerce Secretary
Economic Development Minister
Interior Secretary
Northern Ireland Secretary
President, Vice President
Secretary-General
Works Minister
House Speaker
Minister of State
Oil Minister
Petroleum Minister
Vice Prime Minister
Water Resources Minister
Agriculture Secretary
Bailiff
Construction Minister
Environment Secretary
High Administrator
Member of the Presidency
Prosecutor General
Security Minister
Trade Representative
Transport Secretary
Transportation Secretary
Vice Chancellor
Vice Presidential Candidate
White House Press Secretary
Budget Director
Justice Secretary
Labor Secretary
Regional Development Minister
Deputy Chairman of Cabinet of Ministers
Director of National Intelligence
Director-General
Emperor
Homeland Security Secretary
Leader of the Communist Party
Mining Minister
Presidency Minister
Religious Affairs Minister
Business Secretary
Deputy President
Deputy Secretary of State
Development Minister
Forestry Minister
Immigration Minister
Legal Affairs Minister
National Security Minister
President Pro Tempore of the Senate
President of the Government
Prime Minister, Vice President
Second Deputy Prime Minister
Senate Minority Leader
Trade Commissioner
Treasurer
Vice Premier of Cabinet
Acting President
Economy Commissioner
Emir
Government Minister
High Commissioner for Human Rights
High Representative
House Majority Leader
House Minority Leader
Human Rights Minister
Innovation Minister
Leader of the Liberal Democrats
Mayor of New York City
Pope
President of the Regional Council
President, Prime Minister
Work and Pensions Secretary
Arts Minister
Budget Minister
Civil Aviation Minister
Culture Secretary
EPA Administrator
Emergency Situations Minister
Executive Director
FBI Director
Foreign Trade Minister
Governor, Lieutenant Governor
Head of State
Investment Minister
Leader of the Democratic Party
Leader of the Socialist Party
Managing Director
Police Minister
President of the Bundestag
President of the Chamber of Deputies
President of the National Assembly
Presidential Affairs Minister
Primary Education Minister
Public Security Minister
Queen
Social Welfare Minister
Supreme Leader
Tanaiste
Trade Secretary
Cabinet Affairs Minister
Chairman of the Republican National Committee
Chief Prosecutor
Competition Commissioner
Crown Prince
Culture Minister
Deputy First Minister
Electricity Minister
Enlargement Commissioner
Equipment Minister
Executive Vice President
Federal Reserve Chair
First Secretary of the Communist Party
First Vice President, Vice President
Head
High Representative for Foreign Affairs
House Majority Whip
International Development Secretary
Justice Commissioner
Law Minister
Leader of the SPD
Mayor of Rome
President of the Senate
President of the Territorial Council
Prime Minister, First Vice President
Public Enterprises Minister
Railways Minister
Senior Minister
Telecommunications Minister
Vice President of Council of Ministers
Vice President of Council of State
Ambassador to China
Basic Education Minister
Chairman of the Presidency
Chief Cabinet Secretary
Chief Minister, Premier
Co-Leader of the AfD
Co-Leader of the Greens
Community Development Minister
Deputy Leader of the Labour Party
Deputy Prime Minister, First Deputy Prime Minister
Director General
Energy Commissioner
Environment Commissioner
European Affairs Minister
Finance Secretary
High Commissioner for Refugees
Human Resources Minister
Hydrocarbons Minister
Infrastructure Development Minister
Labour Secretary
Leader of the Freedom Party
Leader of the House of Commons
Leader of the Social Democrats
Manpower Minister
Navy Secretary
President of the Eurogroup
President of the General Assembly
President, Deputy Prime Minister
Public Administrative Minister
Public Infrastructure Minister
Research Minister
Revenue Minister
Scottish Secretary
Secondary Education Minister
Special Envoy for Syria
Sultan
Telecommunication Minister
Veterans Affairs Secretary
Agriculture Commissioner
Ambassador to Japan
Awqaf Minister
Brexit Secretary
Budget Commissioner
Chairman of the Council of State
Chairman of the Democratic National Committee
Chairman of the Supreme Council
Chairperson of the Commission
Chief Secretary
Chief Weapons Inspector
Chief of the General Staff
Climate Change Minister
Climate Commissioner
Commander
Commander-in-Chief
Community Minister
Conservative Party Chairman
Deputy Attorney General
Development Planning Minister
Domestic Trade Minister
Ecology Minister
Economics Minister
Employment Secretary
Enterprise Minister
Entrepreneurship Minister
Environmental Protection Minister
Europe Minister
Executive Secretary
External Relations Commissioner
Financial Secretary
First Deputy Premier
Governor, Governor General
Habitat Minister
Head of the Presidential Office
Home Minister
Industry Commissioner
Information Technology Minister
Internal Market Commissioner
Internal Security Minister
Islamic Affairs Minister
Leader of the AfD
Leader of the CDU
Leader of the Finns Party
Leader of the Green Party
Leader of the Liberal Party
Leader of the Progress Party
Leader of the Social Democratic Party
Maritime Affairs Minister
Mayor of Berlin
Mayor of London
Mayor of Mexico City
Military Leader
Mineral Resources Minister
National Economic Council Director
Population Minister
President of the Congress Party
Prince
Production Minister
Public Utilities Minister
Refugees Minister
Road Transport Minister
Roads Minister
Science Secretary
Scientific Research Minister
Secretary of the Security Council
Senate Majority Whip
Senior Adviser to the President
Shadow Chancellor
Shipping Minister
Social Security Minister
Solidarity Minister
Speaker of the House of Commons
Speaker of the Sejm
State Councilor of the State Council
Sustainable Development Minister
Technical Education Minister
Territorial Administrative Minister
Viceroy
Acting Attorney General
Acting Governor
Acting Homeland Security Secretary
Administrative Development Minister
Administrative Reform Minister
African Integration Minister
Ambassador to the United States
Animal Resources Minister
Archbishop of Canterbury
Armed Forces Minister
Aviation Minister
Budget Secretary
Cabinet Secretary
Captain Regent
Chairman
Chairman of State Committee for National Security
Chairman of the Communist Party
Chairman of the Joint Chiefs of Staff
Chairman of the Presidential Council
Chairwoman of the House Republican Conference
Chancellor Candidate
Chancellor of the Duchy of Lancaster
Chief Negotiator
Chief Secretary to the Treasury
Chief of Staff
Chief of State
Citizenship Minister
Civil Affairs Minister
Climate Minister
Co-Leader of the SPD
Communities Minister
Constitutional Affairs Minister
Correctional Services Minister
Cultural Affairs Minister
Decentralization Minister
Deputy Defense Secretary
Deputy Prime Minister, Governor General
Deputy Secretary General
Deputy Secretary General of Executive Yuan
Deputy Secretary General of the Presidency
Development Commissioner
Diaspora Minister
Digital Development Minister
Digital Economy Minister
Digital Transformation Minister
Director of the Federal Security Service
Disaster Management Minister
Economic Planning Minister
Endowments Minister
European Integration Minister
Financial Services Minister
Food Minister
General Education Minister
General Secretary of the Socialist Unity Party
Government Secretary
Government Secretary General
Head of the UN Mission
Health Commissioner
Home Affairs Commissioner
Honorary Vice President of Supreme People's Assembly Presidium
Hotels Minister
House Minority Whip
Human Development Minister
Interim President
Intl. Development Minister
Irrigation Minister
Leader in Gaza
Leader of Citizens
Leader of Pasok
Leader of Reform UK
Leader of Sinn Fein
Leader of Solidarity
Leader of the Danish People's Party
Leader of the Democratic Alliance
Leader of the Democratic Unionist Party
Leader of the Easter Rising
Leader of the Greens
Leader of the Independence Movement
Leader of the Left Party in parliament
Leader of the Movement for Democratic Change
Leader of the Movement for Rights and Freedoms
Leader of the Nation of Islam
Leader of the National Rally
Leader of the Nationalist Movement Party
Leader of the New Democratic Party
Leader of the Republicans
Leader of the SDLP
Leader of the SNP in Westminster
Leader of the Social Liberal Party
Leader of the Ulster Unionist Party
Leader of the VVD
Local Administration Minister
Marine Resources Minister
Mayor of Athens
Mayor of Baltimore
Mayor of Barcelona
Mayor of Chicago
Mayor of Cleveland
Mayor of Madrid
Mayor of Paris
Mayor of Tirana
Mayor of Washington
Migration Commissioner
Minister of State for Defense Affairs
Minister to the President of the Republic
Minister to the Prime Min.'s Office
National Heritage Secretary
National Planning Minister
National Unity Minister
Physical Culture Minister
Political Leader
Political Minister
Ports Minister
Power Minister
President of Legislative Council
Presidential Adviser
Presidential Aide
Presidential Spokesman
Primary Secondary Minister
Prime Minister, Deputy Prime Minister, First Deputy Prime Minister
Procurator General
Professional Training Minister
Promotion of Youth Minister
Public Education Secretary
Public Safety Minister
Regional Policy Commissioner
Religious Endowments Minister
Resources Minister
Sea Minister
Secretary of the Supreme National Security Council
Security Secretary
Seniors Minister
Social Action Minister
Social Cohesion Minister
Social Communication Minister
Social Protection Minister
Social Solidarity Minister
Special Envoy
Special Envoy for Ukraine
Special Envoy for the Middle East
Special Envoy for the former Yugoslavia
Spiritual Leader
Strategic Affairs Minister
Supreme Allied Commander Europe
Taxation Minister
Territorial Management Minister
Territorial Planning Minister
Tertiary Education Minister
Textiles Minister
Trade Adviser
Transport Commissioner
Treasury Minister
Tsar
Under-Secretary-General for Humanitarian Affairs
Veterans Affairs Minister
Vice Chairman of SPA
Vice Premier of State Council
Vice President of Supreme People's Assembly Presidium
Vice President of the Government
Vocational Training Minister
War Veterans Minister
Welfare Minister
Welsh Secretary
White House Communications Director
White House Deputy Chief of Staff
Wildlife Minister
Accident Compensation Corporation Minister
Acting Chairman of the BNP
Acting Defense Secretary
Acting Director of National Intelligence
Acting Prime Minister
Acting White House Chief of Staff
Administration Minister
Administrative Minister
Administrative Modernization Minister
Administrative Reconstruction Minister
Administrative Secretary
Administrative Secretary of the Presidency
Administrative Simplification Minister
Administrator of the Coalition Provisional Authority
Adviser to the President
African Cooperation Minister
Aged Care Minister
Agrarian Policy Minister
Agrarian Reform Secretary
Agrarian Secretary
Agricultural Development Minister
Agricultural Minister
Agricultural Production Minister
Agro-Industry Minister
Air Minister
Air Transport Minister
Ambassador for Religious Freedom
Ambassador to Afghanistan
Ambassador to Canada
Ambassador to France
Ambassador to Germany
Ambassador to Iraq
Ambassador to Israel
Ambassador to Mexico
Ambassador to NATO
Ambassador to New Zealand
Ambassador to Russia
Ambassador to Turkey
Ambassador to the Bahamas
Ambassador to the United Kingdom
Animal Husbandry Minister
Antimonopoly Regulation Minister
Antiquities Minister
Aquaculture Minister
Archbishop of Cape Town
Architecture Minister
Armaments Minister
Army Chief of Staff
Army Secretary
Assistant Secretary of State
Attorney General of the Union
Basic Development Minister
Biosecurity Minister
Border Affairs Minister
Border Czar
Border Minister
Border Security Minister
Borders Minister
Bougainville Affairs Minister
Building Minister
Business Development Minister
Business Environment Minister
Business Minister
CENPAC Cooperation Minister
Cabinet Secretary for Agriculture
Cabinet Secretary for Defence
Cabinet Secretary for Devolution
Cabinet Secretary for East African Community
Cabinet Secretary for Education
Cabinet Secretary for Energy
Cabinet Secretary for Environment
Cabinet Secretary for Foreign
Cabinet Secretary for Health
Cabinet Secretary for Industry
Cabinet Secretary for Information
Cabinet Secretary for Interior
Cabinet Secretary for Labour
Cabinet Secretary for National Treasury
Cabinet Secretary for Petroleum
Cabinet Secretary for Transport
Cabinet Secretary for Water
Cabinet of Ministers Minister
Canadian Heritage Minister
Canal Affairs Minister
Carriacou Minister
Chair of the Council of Ministers
Chairman of Committee for National Security
Chairman of Committee for State Security
Chairman of Council of Ministers
Chairman of Education Commission
Chairman of Fair Trade Commission
Chairman of Foreign Intelligence Service of Ukraine
Chairman of Government Inspectorate
Chairman of National Public Safety Commission
Chairman of Office of the Government
Chairman of Rada
Chairman of Reform UK
Chairman of SPA
Chairman of Security Service of Ukraine
Chairman of State Border Committee
Chairman of State Committee for Defense Affairs
Chairman of State Committee for Industry
Chairman of State Committee for Information Technology
Chairman of State Committee for Investment and State Property Management
Chairman of State Concern
Chairman of State Ethnic Minorities Committee
Chairman of State Inspection Committee
Chairman of State Planning Commission
Chairman of State Price Commission
Chairman of State Science
Chairman of State Security Service
Chairman of State Tax Committee
Chairman of the Council of Economic Advisers
Chairman of the Council of People's Commissars
Chairman of the House Democratic Caucus
Chairman of the National People's Congress
Chairman of the Political Consultative Conference
Chairman of the Provisional Government
Chairman of the Revolutionary Council
Chairman of the Sovereignty Council
Chairman of the State Peace and Development Council
Chairman of the Supreme People's Assembly
Chairman of the Truth and Reconciliation Commission
Chairwoman of the Council of Economic Advisers
Chairwoman of the Council of Ministers
Chairwoman of the Democratic National Committee
Chairwoman of the Republican National Committee
Chemical Industry Minister
Chemicals Minister
Chief Adviser
Chief Adviser to the Prime Minister
Chief Brexit Negotiator
Chief Economist
Chief Secretary for Administration
Chief Secretary to the Prime Minister
Chief Whip
Chief of Army Staff
Chief of Cabinet
Chief of Staff to the Vice President
Chief of the Capital District Government
Chief of the Civilian Household of the Presidency
Chief of the KPA General Staff Department
Chief of the Presidential Administration
Chiefs Minister
Chieftaincy Minister
Cities Minister
Citizen Protection Minister
City Minister
Civic Education Minister
Civil Defense Minister
Co-Leader of the Green Party
Co-Leader of the KCK
Co-Leader of the Left Party
Co-Leader of the Peoples' Democratic Party
Co-President
Coal Industry Minister
Coal Minister
Colonial Secretary
Commander in Operation Storm
Commander in Srebrenica
Commander of Coalition Forces
Commander of the Army
Commander of the Bosnian Serb army
Commander of the Bosnian army
Commander of the Confederate Army
Commander of the Kosovo Liberation Army
Commander of the National Army
Commander of the Quds Force
Commissaire of Food Security
Commissaire of Human Rights
Commissioner of Police
Commissioner-General
Communal Development Minister
Communes Minister
Communication Technologies Minister
Communications Secretary
Communist Party Secretary of Chongqing
Communities Secretary
Constitutional Secretary
Consumer Affairs Minister
Consumer Commissioner
Consumer Goods Industry Minister
Consumer Protection Minister
Cooperation Minister
Cooperative Governance Minister
Cooperatives Minister
Coordinating Minister for Economic Affairs
Coordinating Minister for Human Development
Coordinating Minister for Infrastructure
Coordinating Minister for Maritime Affairs
Coordinating Minister for National Security
Coordinator Minister for Economic Affairs
Coordinator Minister for Social Affairs
Coordinator Minister for State Administration Affairs
Corrections Minister
Council of Ministers Minister
Council of Ministers Secretary
Counselor to the President
Counternarcotics Minister
Crafts Minister
Creative Economy Minister
Crisis Management Commissioner
Crown-Indigenous Relations Minister
Crown/Maori Relations Minister
Cults Minister
Cultural Assets Minister
Cultural Renaissance Minister
Defence Commissioner
Defense Affairs Minister
Defense Industry Minister
Defense Production Minister
Democratic Institutions Minister
Deputy Chairman of Council of Ministers
Deputy Chairman of the Security Council
Deputy Department Director of the Workers' Party
Deputy Foreign Minister
Deputy Führer
Deputy Leader of Reform UK
Deputy Leader of the League
Deputy National Security Adviser
Deputy Prime Minister Without Portfolio
Deputy Prime Minister for Cabinet Affairs
Deputy Prime Minister for Economic Affairs
Deputy Prime Minister for Economy
Deputy Prime Minister for European Integration
Deputy Prime Minister for Implementing Romania's Strategic Partnerships
Deputy Prime Minister for Investment and Information
Deputy Prime Minister for Legal Affairs
Deputy Prime Minister for Political System
Deputy Prime Minister for Reintegration
Deputy Prime Minister for Services Affairs
Deputy Prime Minister for Social Affairs
Deputy Prime Minister, Governor, Governor General
Deputy Prime Minister, Second Deputy Prime Minister
Deputy Special Envoy to the Middle East
Designated Minister
Development Assignments Minister
Development Cooperation Minister
Development Secretary
Development Strategies Minister
Digital Agenda Minister
Digital Commissioner
Digital Policy Minister
Digitalization Minister
Digitization Minister
Director of Central Intelligence
Director of Reconstruction
Director of the Peace Corps
Disability Issues Minister
Disabled People Minister
Disadvantaged Regions Minister
Displaced People Minister
Displacement Minister
Downing Street Chief of Staff
Drinking Water Minister
EU Affairs Minister
Earth Sciences Minister
East African Affairs Minister
Ecclesiastical Affairs Minister
Ecological Environment Minister
Ecological Mining Development Minister
Ecological Minister
Economic Cooperation Minister
Economic Inclusion Minister
Economic Infrastructure Minister
Economic Relations Minister
Economic Security Minister
Economic Solidarity Minister
Economics Secretary
Economy Secretary
Ecosocialism Minister
Elder Affairs Minister
Elderly Minister
Electric Power Industry Minister
Electric Power Minister
Electronics Industry Minister
Electronics Minister
Empress
Energy Infrastructure Minister
Energy Power Division Minister
Entertainment Minister
Entrepreneurship Development Minister
Environment Protection Minister
Environment Services Minister
Environmental Affairs Minister
Equal Opportunities Minister
Equality Minister
Equality of Opportunity Minister
Equity Minister
Ethnic Affairs Minister
Ethnic Communities Minister
European Chief Prosecutor
European Funds Minister
Executive Board Member
Executive Committee Secretary
Executive Vice Premier of State Council
Expatriate Affairs Minister
Expatriates' Welfare Minister
External Economic Relations Minister
Far East Development Minister
Federal Affairs Minister
Federal Capital Territory Minister
Federal Chancellor
Federal Education Minister
Federal Governance Office Minister
Federal Minister
Federal Reserve Governor
Federal Reserve Vice Chair
Federal Territories Minister
Finance II Minister
Financial Markets Minister
Financial Services Commissioner
Financial Services Secretary
First Deputy CEO
First Deputy Chairman of the Council of Ministers
First Deputy Prime Minister, Second Deputy Prime Minister
First Lady and Leader of the Female Peronist Party
First Lord of the Admiralty
First Prime Minister
First Secretary of State
First Secretary of the Party of Labour
First Secretary of the Socialist Unity Party
First Vice President of Council of Ministers
First Vice President of Council of State
First Vice President of the European Commission
First Vice President, Second Vice President
First Vice President, Second Vice President, Vice President
First Vice Prime Minister
Food  Minister
Food Industry Minister
Food Processing Industries Minister
Food Procurement Minister
Food Safety Minister
Food Secretary
Foreign Commerce Minister
Foreign Ministry Spokesman
Forest Economy Minister
Forestry Economy Minister
Former Combatants Minister
General Educations Minister
General Government Affairs Minister
General Secretary of the Socialist Workers' Party
General Secretary of the Workers' Party
Good Governance Minister
Good Governance Planning Minister
Government Digital Services Minister
Government Spokesman
Governor of Jakarta
Governor of Metro Manila
Governor of Tokyo
Governor of the Bank of Canada
Governor of the Bank of England
Governor of the Bank of Greece
Governor of the Maldives Monetary Authority
Governor of the Royal Monetary Authority
Governor of the Saudi Arabian Monetary Agency
Governor-General
Governor-President
Gozo Minister
Grand Ayatollah
Grand Duke
Grand Mufti and Chairman of Council of Senior Scholars
Grand Vizier
Greater Christchurch Regeneration Minister
Ground Transportation Minister
Guidance Minister
Habous Minister
Haitians Living Abroad Minister
Haj Minister
Hajj Minister
Happiness Minister
Head of Cabinet Secretariat
Head of Government
Head of Military Intelligence
Head of the Chancellery
Head of the Federal Chancellery
Head of the Legal Defense of the State
Head of the Management and Planning Organization
Head of the Presidential Administration
Head of the Prime Minister's Cabinet
Health Care Minister
Heavy Industries Minister
Heir to the Throne
Highways Minister
Home Affairs Secretary
Hospitality Minister
Human Capacities Minister
Human Minister
Human Resource Development Minister
Human Services Minister
Human Settlements Minister
Humanitarian Action Minister
Humanitarian Affairs Minister
Humanitarian Coordinator for Gaza
Hydrology Minister
Immigration Policy Minister
Indigenous Affairs Minister
Indigenous Peoples Minister
Indigenous Peoples' Affairs Minister
Indigenous Services Minister
Industrial Development Minister
Industrial Relations Minister
Industrialization Minister
Industries Minister
Industry Secretary
Information Affairs Minister
Information Communication Technology Minister
Information Policy Minister
Information Secretary
Information Society Minister
Infrastructure Cook Islands Minister
Inner City Minister
Innovation Secretary
Innovative Development Minister
Integration Minister
Intelligence Chief
Intelligence Secretary
Inter-Government Relations Minister
Intergovernmental Affairs Minister
Interim Prime Minister
Interior Federal Affairs Minister
Internal Administration Minister
International Cooperation Minister
International Trade Secretary
Interprovincial Coordination Minister
Intl. Affairs Minister
Intl. Business Minister
Intl. Development Cooperation Minister
Intl. Relations Minister
Intl. Trade Diversification Minister
Intl. Trade Minister
Investment Promotion Minister
Investments Minister
Jerusalem Affairs Minister
Jobs Minister
Junior Minister for Human Rights
Kalinago Affairs Minister
Karamoja Minister
Kashmir Affairs Minister
King, Deputy Prime Minister
Kosovo Security Force Minister
Labor Relations Minister
Leader of AUR
Leader of Action
Leader of Ataka
Leader of BSW
Leader of Chega
Leader of Civic Platform
Leader of Civic Platform in parliament
Leader of Communist Refoundation
Leader of Confederation
Leader of D66
Leader of DEVA
Leader of Demosisto
Leader of EH Bildu
Leader of EKRE
Leader of Ennahda
Leader of Fatah in the West Bank
Leader of Forum for Democracy
Leader of France Unbowed
Leader of Free France
Leader of Freedom and Direct Democracy
Leader of Golden Dawn
Leader of Herzeg-Bosnia
Leader of Jobbik
Leader of LAOS
Leader of Law and Justice
Leader of List Fortuyn
Leader of Más País
Leader of Nahdlatul Ulama
Leader of New Social Contract
Leader of One Nation
Leader of Our Slovakia
Leader of Place Publique
Leader of Plaid Cymru
Leader of Podemos
Leader of Popular Force
Leader of Popular Will
Leader of Progressive Slovakia
Leader of Reconquest
Leader of Republican Left
Leader of Revival
Leader of SOS Romania
Leader of Scottish Labour
Leader of Self-Defence
Leader of Shas
Leader of Shiv Sena
Leader of Spring
Leader of Syriza
Leader of Tehreek-e-Insaf
Leader of UKIP
Leader of United Left
Leader of Vlaams Belang
Leader of Vlaams Blok
Leader of Vox
Leader of Yabloko
Leader of ZAPU
Leader of the Abolitionists
Leader of the African National Congress
Leader of the Alliance Party
Leader of the Autonomous Province of Western Bosnia
Leader of the Basque Nationalist Party
Leader of the Black Consciousness Movement
Leader of the Bloc Quebecois
Leader of the Brexit Party
Leader of the British National Party
Leader of the British Union of Fascists
Leader of the CDU/CSU in parliament
Leader of the Centre Party
Leader of the Chechen rebels
Leader of the Chetniks
Leader of the Christian Democrats
Leader of the Civic Alliance
Leader of the Civil Rights Movement
Leader of the Croatian Peasant Party
Leader of the Democratic Coalition
Leader of the Democratic Movement
Leader of the Democratic Party of Albanians
Leader of the Democratic Party of the Left
Leader of the Democratic People's Party
Leader of the Democratic Union for Integration
Leader of the Democrats of the Left
Leader of the Division of the North
Leader of the Economic Freedom Fighters
Leader of the European People's Party
Leader of the Five Star Movement
Leader of the G9 gangs
Leader of the Good Party
Leader of the Government in the House of Commons
Leader of the Government in the Senate
Leader of the Greater Romania Party
Leader of the Greens in the European Parliament
Leader of the Indonesian Democratic Party
Leader of the Inkatha Freedom Party
Leader of the Iraqi National Congress
Leader of the Irish Parliamentary Party
Leader of the Irish Republican Army
Leader of the Jacobins
Leader of the Justice and Life Party
Leader of the Kosovo Liberation Army
Leader of the Kurdistan Democratic Party
Leader of the Labour Party
Leader of the League
Leader of the Lebanese Forces
Leader of the Liberal Democratic Party
Leader of the Liberation Army of the South
Leader of the Move Forward Party
Leader of the National Front
Leader of the National League for Democracy
Leader of the National Patriotic Front
Leader of the National Republican Movement
Leader of the National Unity Platform
Leader of the Northern League
Leader of the PDS
Leader of the PKK
Leader of the Party for Freedom
Leader of the Patriotic Union of Kurdistan
Leader of the People Power Party
Leader of the People's Alliance
Leader of the People's Party
Leader of the Peoples' Democratic Party
Leader of the Progressive Socialist Party
Leader of the Progressive Unionist Party
Leader of the Resistance
Leader of the Respect Party
Leader of the Risorgimento
Leader of the Sadrist Movement
Leader of the Scottish Conservatives
Leader of the Serb Volunteer Guard
Leader of the Serbian Radical Party
Leader of the Serbian Renewal Movement
Leader of the Somali National Alliance
Leader of the Southern Transitional Council
Leader of the Soviet Republic
Leader of the Spartacus League
Leader of the Sudan People's Liberation Army
Leader of the Supreme Council
Leader of the Sweden Democrats
Leader of the Tigray People's Liberation Front
Leader of the Tisza Party
Leader of the UMP
Leader of the Universal Negro Improvement Association
Leader of the Ustasha
Leader of the Victory Party
Leader of the Workers Party
Leader of the Workers' Party
Leader of the Yugoslav Left
Leader of the ZANU-PF Women's League
Leader of the Zapatistas
Legal Secretary General
Levelling Up Secretary
Liaison With Parliament Minister
Liberation War Veterans Minister
Light Industry Minister
Line Minister
Local Development Minister
Local Industry Minister
Local Self-Government Minister
Lord Chancellor
Machine-Building Industry Minister
Mail Minister
Major Reforms Minister
Malians Living Abroad Minister
Managing Director of the European Stability Mechanism
Maori Development Minister
Marine Affairs Minister
Maritime Economy Minister
Maritime Registry Minister
Maritime Resources Minister
Martyred Minister
Mayor of Ankara
Mayor of Belgrade
Mayor of Bogota
Mayor of Boston
Mayor of Bucharest
Mayor of Budapest
Mayor of Buenos Aires
Mayor of Burlington
Mayor of Dallas
Mayor of Davao City
Mayor of Denver
Mayor of Greater Manchester
Mayor of Hamburg
Mayor of Istanbul
Mayor of Kyiv
Mayor of Newark
Mayor of Philadelphia
Mayor of San Francisco
Mayor of San Salvador
Mayor of São Paulo
Mayor of Tallinn
Mayor of Toronto
Mayor of Vienna
Mayor of Warsaw
Mayor of West Berlin
Medical Care Minister
Megapolis Minister
Member of Parliament
Mentor Minister
Metallurgical Industry Minister
Middle East Coordinator
Military Commander
Military Production Minister
Minerals Minister
Mining Industry Minister
Minister General Secretariat of Government
Minister General Secretariat of the Presidency
Minister Institutional Security Cabinet
Minister Representing the Presidency to the East African Community
Minister Secretary General of the Presidency
Minister Secretary of Council of State
Minister Within the Chancellery for EU
Minister Within the Chancellery for Families
Minister at Decentralization Bureau
Minister at the Federal Government Chamber
Minister for Bulgarian Presidency of the Council of the EU 2018
Minister for Combatants of Freedom of the Homeland
Minister for Communications for Information Society
Minister for Development of Information Technology
Minister for Development of the Digital Economy
Minister for Economic Cooperation With Russia
Minister for Hill Country New Villages
Minister for His Majesty's Armed Forces
Minister for Internally Displaced Persons From the Occupied Territories
Minister for Kampala Capital City Authority
Minister for Naoero Postal Services Commission
Minister for National Council for Culture
Minister for National Development Planning Agency
Minister for National Natural Resources Development
Minister for Nauru Phosphate Royalties Trust
Minister for Office of the Council of Ministers
Minister for Office of the Presidency
Minister for Office of the President
Minister for Office of the President for National Security Service
Minister for Office of the Union Government
Minister for Outer Islands Special Projects
Minister for Presidency for the Council of Ministers
Minister for Promoting Dynamic Engagement of All Citizens
Minister for Promotion of Private Investments
Minister for Secretary General of the Government
Minister for State Reform
Minister for Treaty of Waitangi Negotiations
Minister for the Cabinet Office
Minister in Assistance to the President
Minister of Public Security
Minister of State for Defense
Minister of State for Foreign Affairs
Minister to the President's Office
Minister-Coordinator General
Minister-Coordinator of the Special Services
Minister-President of Bavaria
Minister-President of North Rhine-Westphalia
Minority Affairs Minister
Monitoring Minister
Moroccan Expatriates Minister
Municipal Affairs Minister
Municipal Minister
Municipality Minister
Narcotics Control Minister
National Assets Minister
National Coexistence Minister
National Development Minister
National Economy Minister
National Emergency Services Minister
National Entrepreneurship Minister
National Food Security Minister
National Guard Minister
National Guidance Minister
National History Minister
National Mobilization Minister
National Revenue Minister
National Secretary of Communication
National Secretary of Public Administration
National Security Adviser to the Vice President
National Security Council Secretary
National Security Spokesman
National Solidarity Minister
Nationality Minister
Nature Protection Minister
Nauru Police Force Minister
Nauru Port Authority Minister
Nauru Rehabilitation Corporation Minister
Nauru Utilities Corporation Minister
Navy Minister
Nevis Affairs Minister
Niger Delta Minister
North Caucasus Affairs Minister
Nuclear Power Industry Minister
Nutrition Minister
Oceans Minister
Oil Industry Minister
Opposition Candidate for Prime Minister
Outer Islands Minister
Overseas France Minister
Panchayati Raj Minister
Paramount Leader
Parliamentary Secretary in the Minister of Health
Patriarch of Moscow
Peace Minister
Penitentiary Services Minister
Pensions Minister
People Empowerment Minister
People's Armed Forces Minister
People's Commissar for War
People's Security Minister
Permanent Deputy Prime Minister
Personal Secretary of the Presidency
Petroleum Resources Development Minister
Plantation Industries Minister
Policy Coordination Minister
Portfolio Minister
Postal Services Minister
Poverty Eradication Minister
Premier of Cabinet
Preschool Education Minister
Presidency Secretary
President of COP26
President of Control Yuan
President of Dáil Éireann
President of Examination Yuan
President of Executive Yuan
President of Kim Il Sung University
President of Legislative Yuan
President of Pennsylvania
President of State Academy of Sciences
President of Treasury Board
President of Zanzibar
President of the ANC Women's League
President of the African National Congress
President of the BJP
President of the Council of Ministers
President of the Executive Council
President of the Government, President of the Territorial Assembly
President of the High Authority
President of the State Presidium
President of the Territorial Council, First Vice President
President's Office Minister
President, First Vice President
President, Second Vice President
Presidential Chief of Staff
Presidential Envoy for Climate
Presidential Envoy for Investment
Primary Industries Minister
Primary Resources Minister
Prime Cabinet Secretary
Prime Min. Minister
Prime Minister Minister
Prime Minister's Office Minister
Prime Minister, High Commissioner
Prime Minister, Second Vice President
Prime Minister, Vice Prime Minister, Deputy Prime Minister
Prince of Wales
Prisons Minister
Privatization Minister
Productive Development Minister
Professional Minister
Project Management Minister
Promotion of Women Minister
Propaganda Minister
Protection of Entrepreneurs Minister
Provincial Councils Minister
Provincial Government Minister
Public Education Minister
Public Enterprise Minister
Public Enterprise Sector Minister
Public Enterprises Development Minister
Public Finance Minister
Public Function Minister
Public Innovation Minister
Public Lands Minister
Public Services Minister
Public Telecommunications Minister
Railways Development Minister
Reconstruction Minister
Regent
Regional Cooperation Minister
Regional Economic Development Minister
Regional Municipalities Minister
Regional Reorganization Minister
Regional Services Minister
Regions Minister
Relation with Parliament Minister
Relief Minister
Religious Endowment Minister
Religious Services Minister
Resource Secretary
Revolutionary Armed Forces Minister
Risk Management Secretary
Road Minister
Romanians Abroad Minister
Ronphos Minister
Royal Office Minister
SMEs Minister
Safety Minister
Sanitation Minister
Second Deputy CEO
Second Vice President, Vice President
Second Vice Prime Minister
Secretary General of the African National Congress
Secretary of State for Budget
Secretary of State for Communities
Secretary of State for Digital
Secretary of State for Education
Secretary of State for Energy
Secretary of State for Finance
Secretary of State for Foreign
Secretary of State for Foreign Affairs
Secretary of State for Gendarmerie within the Minister of Defense
Secretary of State for Hospital Management
Secretary of State for Justice
Secretary of State for National Education
Secretary of State for Public Works
Secretary of State for Regional Integration
Secretary of State for Scotland
Secretary of State for Wales
Secretary of State for Youth
Secretary of State for the Economy
Secretary of State for the Environment
Secretary of State for the Gendarmerie
Secretary of State for the Treasury
Secretary of the National Security Council
Secretary of the National Security and Defence Council
Secretary of the State Law and Order Restoration Council
Security Council Secretary
Self-Employed Minister
Senate Minority Whip
Senior Adviser for Africa
Senior Minister in the Prime Min.'s Office
Shadow Foreign Secretary
Shah
Shipbuilding Minister
Skill Development Minister
Skills Minister
Social Affairs Commissioner
Social Affairs Secretary
Social Economy Minister
Social Equality Minister
Social Integration Minister
Social Justice Minister
Social Policy Minister
Social Security Secretary
Social Services Minister
Social Transformation Minister
Social Welfare Secretary
Socioeconomic Planning Secretary
Solid Minerals Minister
South Minister
Spatial Planning Minister
Speaker of the Assembly
Speaker of the Federation Council
Speaker of the House
Speaker of the Senate
Speaker of the State Duma
Special Coordinator for the Middle East Peace Process
Special Counsel
Special Economic Zones Minister
Special Envoy for Afghanistan
Special Envoy for Afghanistan and Pakistan
Special Envoy for Iraq
Special Envoy for Libya
Special Envoy for Middle East Peace
Special Envoy for Yemen
Special Envoy for the Coalition against Islamic State
Special Envoy of the Quartet
Special Minister for State
Special Presidential Envoy
Spokeswoman of the Palestinian delegation
State Counsellor
State Department Spokeswoman
State Minister for Reconciliation
State Secretariat of Civil Aviation
State Secretary for Kosovo
Statistics Minister
Status of Women Minister
Steel Minister
Strategic Minister
Supervision Minister
Supply Minister
Supreme Security Council Secretary
Sustainability Minister
Tax Collection Minister
Technical Professional Minister
Technological Sciences Minister
Technology Commissioner
Technology Minister
Territorial Cohesion Minister
Territorial Governance Minister
Territorial Policy Minister
Territory Development Minister
Territory Secretary
Textile Industry Minister
Third Vice President
Third Vice Prime Minister
Tinkhundla Administrative Minister
Tolerance Minister
Traffic Minister
Transparency Minister
Transports Minister
Tribal Affairs Minister
Under Secretary of Defense
Under Secretary of State
Unification Minister
University Education Minister
Urbanism Minister
Urbanization Minister
Veterans Minister
Vice Chairman of SAC
Vice President for Economic Affairs
Vice President for Executive Affairs
Vice President for Legal Affairs
Vice President for Management
Vice President for Parliamentary Affairs
Vice President for Planning
Vice President for Women's
Vice President of Executive Yuan
Vice President of Reconquest
Vice President of the Federation
Vice President, Deputy Prime Minister
Vice Prime Minister, Deputy Prime Minister
Vocational Education Minister
War Minister
Water Development Minister
Water Management Minister
Water Secretary
Waters Minister
Wellbeing Secretary
White House Chief Strategist
Work Minister
Workplace Relations Minister
Youths Minister`,
  places: `United States
United Kingdom
France
Germany
Italy
Poland
China
Bosnia
European Union
Russia
Australia
Turkey
India
Israel
Ukraine
South Korea
Canada
North Korea
Romania
Spain
Greece
Japan
Ireland
Vietnam
Bulgaria
Iran
New Zealand
Netherlands
Peru
Brazil
Pakistan
Serbia
South Africa
Austria
Belarus
Czech Republic
Papua New Guinea
Thailand
Venezuela
Egypt
Slovakia
Taiwan
Sweden
Indonesia
Croatia
Iraq
Burundi
DR Congo
Hungary
Kazakhstan
Kyrgyzstan
Lebanon
Lithuania
Syria
Afghanistan
Costa Rica
Guinea-Bissau
Laos
Denmark
Ecuador
Niger
Sri Lanka
Finland
Moldova
Senegal
Uganda
Belgium
Cuba
Mali
Mongolia
Central African Republic
Georgia
Latvia
Myanmar
Portugal
Sudan
Yemen
Argentina
Cambodia
Guinea
Haiti
Jordan
Switzerland
Equatorial Guinea
Kosovo
Uzbekistan
Algeria
Bangladesh
Fiji
Madagascar
Mauritius
Nigeria
Norway
Tunisia
Zambia
Armenia
Ghana
Philippines
Slovenia
United Arab Emirates
Chad
North Macedonia
Solomon Islands
Somalia
Albania
Estonia
Guatemala
United Nations
Cameroon
Ethiopia
Honduras
Mexico
Vanuatu
Angola
Burkina Faso
Panama
Saudi Arabia
Turkmenistan
Gabon
Ivory Coast
Kuwait
Mauritania
South Sudan
Togo
Tuvalu
Bolivia
Malaysia
Bermuda
Chile
Dominican Republic
Kenya
Paraguay
Tanzania
Azerbaijan
Colombia
Guyana
Montenegro
Tajikistan
Barbados
Republic of Congo
Uruguay
Belize
East Timor
Luxembourg
Namibia
Nauru
Nicaragua
Singapore
Trinidad and Tobago
Zimbabwe
Bahamas
El Salvador
Mozambique
Nepal
Rwanda
Sierra Leone
Comoros
Maldives
Morocco
Suriname
Tonga
Malta
Bahrain
Botswana
Liberia
Qatar
São Tomé and Príncipe
Cyprus
Dominica
Saint Kitts and Nevis
Saint Lucia
Samoa
Benin
Lesotho
Cook Islands
Grenada
Iceland
Kiribati
Malawi
Wallis and Futuna
Djibouti
Eswatini
Gambia
Jamaica
Oman
Libya
Micronesia
New Caledonia
Saint Vincent and the Grenadines
Antigua and Barbuda
Marshall Islands
Palau
Seychelles
Cape Verde
Falkland Islands
Guernsey
Monaco
Northern Ireland
Bhutan
British Indian Ocean Territory
Czechoslovakia
Greenland
Montserrat
Yugoslavia
Anguilla
Northern Mariana Islands
Turks and Caicos Islands
Aruba
British Virgin Islands
Eritrea
European Commission
Jersey
NATO
Cayman Islands
Faroe Islands
Liechtenstein
Saint Pierre and Miquelon
Soviet Union
Brunei
Isle of Man
Republika Srpska
San Marino
Alabama
European Parliament
Guam
Hong Kong
New York
Saint Martin
Virginia
California
Catalonia
Louisiana
Palestinian Authority
Puerto Rico
US Virgin Islands
Christmas Island
Massachusetts
New Hampshire
New Jersey
Alaska
Andorra
Arizona
Curaçao
European Central Bank
Florida
Guadeloupe
Mayotte
Netherlands Antilles
North Carolina
Réunion
Scotland
South Carolina
Svalbard
Vatican
West Virginia
American Samoa
Gibraltar
Hamas
Illinois
Kansas
Martinique
Maryland
Missouri
New Mexico
Norfolk Island
Northern Cyprus
Pennsylvania
Saint Barthelemy
South Dakota
Texas
World Bank
Arkansas
Delaware
French Guiana
French Polynesia
Hawaii
IMF
Indiana
Kentucky
Macao
Mississippi
Montana
Nebraska
Nevada
Niue
Ohio
Oregon
Rhode Island
Tennessee
Washington
Chechnya
Colorado
Connecticut
East Germany
Idaho
Iowa
Maine
Michigan
Minnesota
North Dakota
Oklahoma
Saint Helena
Sint Maarten
Taliban
Utah
WTO
Wales
Wisconsin
Wyoming
Akrotiri and Dhekelia
Cocos Islands
European Council
IAEA
North Rhine-Westphalia
Ottoman Empire
Quebec
Vermont
African Union
Bundesbank
French Southern and Antarctic Lands
Hezbollah
International Criminal Court
Kurdistan Region
Kurdistan Workers' Party
Palestine Liberation Organization
Serb Krajina
UNICEF
WHO
Arab League
Austria-Hungary
Baden-Württemberg
Basque Country
Bavaria
Church of England
Confederate States
Council of Europe
Delhi
Donetsk
FARC
Hesse
International Criminal Tribunal for the former Yugoslavia
Madrid
OPEC
Organization of American States
Saxony
South Georgia and the South Sandwich Islands
São Paulo
Thuringia
Tokelau
UN Climate Change
UNDP
World Food Programme
al-Qaeda
ASEAN
Abu Dhabi
Alberta
Boko Haram
Bosnian Federation
Buenos Aires Province
Cape Colony
Carinthia
Congo River Alliance
Crimea
European Coal and Steel Community
European Investment Bank
Flanders
Galicia
Gran Colombia
Gujarat
Gyeonggi
Hayat Tahrir al-Sham
Houthis
International Court of Justice
International Energy Agency
Islamic State
Krasnoyarsk
La Francophonie
Lord's Resistance Army
Mahdi Army
Middle East Quartet
Miranda
Moro National Liberation Front
New Development Bank
OECD
Ontario
Organisation of African Unity
Pacific Islands, Trust Territory of the
Palestine
Pitcairn Islands
Rapid Support Forces
Renamo
Revolutionary United Front
Rhineland-Palatinate
Rhodesia
Russian Orthodox Church
Shining Path
South Vietnam
Syrian Democratic Forces
Tamil Tigers
Tibet
UNESCO
UNITA
UNRWA
Uttar Pradesh
Valencia
Wagner Group
West Bengal
Western Sahara
al-Qaeda in Iraq`,
};
