// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `chanfiou	3ym1
daglo	2l0e
wood	41u9
misick	781e 90z2
skromach	95v6
carrillo	3b23
haradinaj	335n
mustafayev	8hh6
altmaier	2y4m
coelho	2x7p 5uuy 7vt5
collendavelloo	61kq
bissessar	1wgo
balcerowicz	25hr
merrill	3fr8
ljajic	83xx
woonton	88cg
houchin	5dbr
kaba	7m75 8izk
humala	2tyk
kavindele	5ckk
rambharat	4yn4
стармер	1xp7
באשיר	2uac
ワレサ	24bz
piva	485q
leiking	5ycg
bassal	3zh1
kozyrev	8uc
samia	3amj
сальвини	2e3r
ヘンクヒール	1hpo
덴	2uin
ambouroue	7u5x
lorenzana	54j2
elvestuen	7pzu
freitas	3hpw 68zi 8pfp
georgescu	q33
duterte	3770 3b5d
zbidi	3y1b
テメル	2gwq
christian	7xmv
motlanthe	1ynr
graca	4tt6
gowda	1af9 8bsq
nader	32z7
anderton	6889
temengil	4m5b
plut	58ln
tinubu	ikl
badran	42a4
pfluger	4khn
bosch	7aby
lilley	2ybr
ndayishimiye	3x4t
kanyana	44m4
michal	2274
zaidi	8oib
에	2gpa 3asm
perot	38dm
אוגלאן	1bs
ショスハン	26bn
tommy	8u2z
biko	3fnd
pierrakakis	22ur
mciver	6okh
коми	1k3t
foot	2fvj
mulang	5ubm
mutimura	5ejf
wazz	5tqy
умєров	390o
ralph	873q
choi	naj 4x61
kavaliku	6p1w
deif	2m32
bayrou	13v3
enhsaihan	771g
tariceanu	q3x
beebe	2hux
musonge	7y8m
ryan	16kg 2wsl 7v49
アフマティネシャト	29f3
goedgedrag	5kfr 5kgm
mesie	4fl8
nzimande	4pde
balde	3yp6 3yq1
estevez	4fho
zeman	2jjn
pandor	2p9v
loum	6y3m
توسك	vdi
بوروشينكو	2yv7
parson	2i9q
prasidh	4v88
караджич	32bz
亚	1hgp
redwood	1rjw
mirzoyan	c50
mohamed	re 2kmn 41xz 4ccw 5xr5
tambajang	5ghm
ghrieb	3dk9
co	68tr
skvortsova	8xq9
lighe	7lo5
carnahan	2f08
remetic	477m
tulaga	6zhu
medina	51th 6upw
cleaver	5bl6
nassour	6wr3
דמירל	3h70
ファラーシ	2rxq
rawi	5g3q
agovaka	7xik
cvijanovic	3xh8
ricketts	2y0r
moulton	8h55
pustovoytenko	8wy3
valiente	6dwn
balfour	cuc
douglass	14e3
inoni	5cyb
renzi	2e0y
voronin	3oww
brencic	6xgw
東	2aj7
fuad	93cr
diouf	nz
potter	72to 7rpj
bakri	40dw 4m66
كيري	1qsr
dobrev	21o0
hickenlooper	1qjk
merz	14gw 1c01
tokataake	920x
graham	i3l 26af
haniyeh	1hgp
lasic	54vk
bouphavanh	4q76
macdonald	334s
барнье	2gpa
aly	65g7
frost	76hw
rasizade	4jdc
kuman	7mly
ghaffar	6k40
smith	qun 1fpj 1fve 1jaj 1uxg 41sj 42i5 4xh3 4ygp 4zz7 6561 67ki 6hvx 7rlq 8t5n
motsoaledi	7tk8
ヘスコフ	ucz
vassiliou	16od
hollen	4xid
ashton	lob
nowacka	61xo
일	1zcc
barry	2bzg 4b0g 4q83
pommies	887a
puspayoga	4d8l
oudom	7ssd
oreamuno	891m
romo	71qh
קציאנג	25s4
adheeb	42zi
asymbekov	8hm6
ciza	65r4 8zgc
bazin	6zlu
gunnlaugsson	3dlw
klingbeil	23jv
هيون	37g9
elahi	4w9u
gaetz	2dx9
zoniaba	8gkw
eriksson	7xtl
逊	ipp 3shu
мбеки	3il1
papariga	4vh
turchin	60v
מיונג	24gs
moisiu	6n3
buttigieg	2xvy
fleming	6td9 7rqc
malashko	8wvf
tudjman	131z
dissanayake	btp 58hr 7kzx
prince	8lrk
namaki	8cc9
טיטו	1t92
brownback	3acg
jankovic	3bjl
macfadyen	5xkg
bellepeau	7grg
ri	85vp 85wl 85xg 85y5 85yw 85zr 860l 861h 862c 8637
مبارك	1eqx
perng	7xaa
essam	5dvc
linde	ag8 6unm
чеини	t8l
marciel	703r
golob	361y
scotty	4w3s 6u45
sope	4mi7
abdesselam	4ni0
lucinschi	7you
angulo	70we
gudbrandsson	5pss
kpomakpor	5336
truss	26j6 90y5
tchicaya	66iw
arens	2n64
biyama	8aci
finianos	95em
меир	18o2
フセイン	39lx
obame	7w0g
gakharia	5nu4
דודה	9p8
marau	91ss
saibou	49lk
السادات	by5
mut	7830
jibril	3yey
solis	1ead 6v90 7007
dilma	tpp
보	23wm
babuc	7gn7
צי	dy3
bush	164u 16qy 1my2 76m1
hauglie	4gnc
moraes	65p
biya	2wgg
клерк	10rl
vetah	7d1u
compaore	hve
ozdag	3xaq
gauck	1oxz
ndirahisha	64rk
mahama	1r2z 4alw
attiyah	40ax
bielecki	1ksq
elalamy	7hfa
romania	20qc
andriamanga	90am
kohler	1elx
malval	881n
manyang	6o5c
kushner	1ldn
kuratchenko	908i
maysari	445a
gvir	1hpo
tarmidi	4ovo
מבקי	3il1
アサト	f81 1an8
camara	4c3t 6hy6 6i0u 6y9l 72aq 7vyc 8g4b
ponsati	oru
tillis	8rua
brahimi	23aj
bidh	49t2
fahd	206g 5fnv 83m9
darling	7ma 4zgb
ouosso	5bsd
סדר	2nzp
мусевени	3v0a
bozumbayev	6hzr
odongo	67bs
andrus	lx8
dery	4c04
mandinga	8yej
atdayew	4n35
rupel	tvr
ntsekele	8e3j
crist	mr8
kaminski	73ss
mainassara	1fx0 5yv0
كيباكي	2ohj
mock	7pb
ווציץ	4yi
يرماك	9i0
vilsack	3kq6
mclellan	4gfe
milanovic	3wfx
morauta	76v9
абэ	3df0
charnvirakul	buw
marco	5puv
meksi	56t
nieuwenhuizen	4zx8
fondre	6a83
radicova	1i0i
sillah	58u9
kibreab	6lmz
hamidi	7dc5
bullock	3fo2
ghannouchi	2kz9 325s
gutu	5zur
inzko	3msk
rosati	qzo
ashraf	8259
sulayman	78u2
capito	8hyl
braverman	3g99
دودا	9p8
龙	ccg ynf
アウンサンスーチー	dy3
alencar	6cek
carol	2001
louh	8pzk
ngcamphalala	53f5
bennett	2p06 2pt7 4uef
manirakiza	4zqa
フチッチ	4yi
barkindo	2m1l
retzlaff	6qo6
tapaitau	888p
רייס	p65
mcaleenan	1yhi
muoi	ukk
rutskoy	47uk
colom	4bc6
mutebile	5cbb
shibyaniyan	6w72
cable	3o1j
bayle	7zdl
karimov	1hfq 5z9o 63zf
yaron	4cn7
junushaliev	6iiu
耶	2gpa
kristopans	8ywv
sadang	5ahv
pratt	50fo
ganao	52t3
scheffer	1id8
gyanendra	20ct
metzler	8bar
timofti	7mqe
登	1p7n 2uin
ghafar	3z47
afamasaga	6rds
jorayev	8b92
kovacevski	tut
керри	1qsr
moncada	54yn
clerides	18fm
griffiths	2cum
ムカヘ	36ft
atamyradow	4li3
オルハン	3nlw
esken	3beo
qolami	6yyi
raponda	8a5z
thongloun	3jhx 8s9g 8san
elung	7vbk
erjavec	1wvh
leyen	3mfd
kiszczak	q0z
rantisi	86
بينغ	sem 3t3g
кисида	14np
pearey	53kf
abuel	64hg
ungureanu	2hrw
croo	5f3
ismajli	8w83
kihl	66u0
seluka	47c0
ин	2mzb
a	1eom
adhanom	3i7p
suleimani	31nl
zhvania	96vq
issam	61d5
kambile	8f1e
макрон	ynf
bayik	m5k
badal	5sw5
ברנייה	2gpa
carbajal	8d6h
urzua	4tn6
monckeberg	7muk
nau	8xtv
jizdan	481u
messahel	3y05
muliakaaka	7ign
ユシチェンコ	3nuz
hamid	3gcz 7ise
kuleba	uhd
millon	mhl
espada	6coi
seidi	8n9r
debonheur	671g
piechocinski	64pt
somoza	895
アルハニーシー	awa
sequeira	8dj8
shiraliyev	7rey
dingell	54cr
santa	8rpy
suplinska	5ysd
weeks	7als
haggar	8ix9
ortiz	8dcc
khomeini	38t2
nzayimana	6r97
pokharel	60z2
bosengkham	4q41
carrington	26s2
gueant	ou8
waisman	53v2
ndoke	5kv8
borges	68sf
owona	5pot
sainovic	7nef
تشيسيكيدي	14ua
marghem	72ro
luong	8ul4
onder	884z
lincoln	1nm
pawlenty	3juo
peevski	sdx
tawfiq	6x7w
mcgrath	2ga0
bogdanic	589z
crank	675i
ハシナ	3cy5
huckabee	2i1l
шредер	17eb
amudi	7j60
dimitrov	1718 2sav
hanson	2wzu 4ag6
mcgovern	16a1 68do
kasaila	5in4
alkatiri	70qb
vasquez	5f0l 5kqu 7az9
ニクソン	34sd
aweis	72cc
agadzi	7sx3
kivejinja	6ml9
zhelyazkov	38cn
monterio	6t1w
perry	3518 3rlf 4ym7 8bbg 8fvw
fischbach	78x4
סקו	2kfh
delaney	4hwn
rauner	k22
пенс	2iah
موراليس	10lh
steinhoff	64qq
سيلفا	283w
espinoza	73no
muhith	41fk
junusov	5xl7
badelkhan	6l7i
nhambiu	6bzt
antic	476j
チトー	1t92
alatas	71n
burgum	vmj
merkley	6774
mckernan	1rbj
bassiere	4n1e
raybould	698d
mumtaz	5s0f
lama	q8b
움	owe
cosgrow	90ok
лапид	3tcd
castaner	o7c
lauti	8tbm
켈	a6r
premadasa	836v
kanerva	5yu8
sawaylah	40t1
zandashatar	5os6
イェルマーク	9i0
gaombalet	4uvx
basharif	6vlv
purcekow	4ug9
맛	290b
astori	51ra
gramm	2z57
gouma	418w
riisager	779c
ro	87q6
aror	4rti
mayorkas	4t9
watson	3kry 5jt0
디	1qz 14ua 1grf 1q9h 295h 2pmy 37qa
maloy	4uv0
zubkov	3nzl
kalla	1vje 7ede
kyenge	66po
гитлер	2bu
ribbentrop	1ozk
sullivan	1jkc 2ijx 516j
nepal	4wtf
nyerere	1v4s
jeribi	5n83
berhanu	4o5k
louisy	7wjg 7x9h
mohamad	290b 7bhs
불	29rh
calderon	11h6 81p4 8j6c
シャラア	31k
antall	1vty
sidorskiy	8gsn
trovoada	799x 7umo
carmona	4guh
슨	ipp 344g 34sd 3shu
choummali	4x9o 4xax
grapperhaus	5hb2
nguesso	sls
rouhani	1chp
wang	3qjy 3qkr 3qlt 90sk 90tj 90uk 90vf 90w9
현	1zlx 37g9
akhundzada	1e46
sturgeon	2r95
dewine	2hwm
malesevic	51aa
rua	11z8
bauer	15am
lutnick	1f21
ティアスカネル	2hhz
soto	4of1 4tiv 52di 78at
kuroda	5syd
sembayev	541o
marulanda	2aa9
kocharyan	3675
toatu	8qxl
kretschmer	2g5f
ponte	kt4
리	4ap day 1qsr 2ee8 2erx 2iym 2nsj
voinovich	16p9
杰	1r4q
bolero	5rm5
bordallo	6w4a
hurley	52xz
kim	1on5 1z7d 1za2 1zcc 1zen 1zi6 1ziy 1zl2 1zlx 1zn7 4fc1 6lps 6lqx 6lrt 6lsq 6lto 6lum 6lvj 6lwh 6lxc 6lya 6lz7 6m0n 6m1k 6m2f 6m45 6m51 6m5s 6m6o 6m7j 6m8q 6m9n 6maj 6mbg 94j6
vawda	7evu
kelekele	6him
scioli	51oj
chakanda	87vv
murray	2wf8
haas	jv4
soares	2opr 56m3
blackburn	74gy
פנס	2iah
minzatu	38g2
valerio	6wdk
boko	w2e
шоигу	3cb4
amina	4cg6
marthe	525a
schroder	17eb
temu	811q
السنوار	3t8q
меиджор	1r4q
sardjoe	82oj
трюдо	1vdj 2zz5
vaile	747e
kalam	0
zarif	2llw
benevente	565u
ستوب	5xb
קנדי	1q9h
gianforte	19cz
sankara	3jev
lissu	3lt2
rankin	6an2
prigozhin	3two
viera	8x3f
نورييغا	2aby
heineman	r2f
nurdauletov	5o85
abinader	27sd
sacirbey	2nmf
wen	3qsm
ano	59g5
dobrovic	8kb0
nova	l9a
luxon	oa3
berov	28hs
roivas	3hcl
וילדרס	15q8
nahle	88rs
garibashvili	5zyr
naseem	5ftg 7ejo
ברזאני	2dm0
روزفلت	13eq
grothman	5odj
lorenzo	5qry
peel	36ks
wanchinga	556f
bottomley	3o7h
vian	57ju
annan	21po
perdomo	6c1j
fajon	3ho5
aslam	7br9
khouna	4wdc 8h7k
taya	6vz1
atukorale	8r5i
bonino	ykq
georgiadis	4vdl
ナワリヌイ	6aw
masum	5kkx
ruak	8pvb
bedie	1db7
broohm	7pmo
biedenkopf	22jw
chubais	8e8
halimi	7ijk
manga	4ch9
roberts	f24 4zko 5big
cabrisas	86af
nhunga	7061
prachanda	31eh
berton	8z0a
rotfeld	209
rostow	3q7c
siegelman	uym
גורבצוב	2ine
djilas	2jgi
sitharaman	2ssh
diay	2mql
ganilau	7x26
atiyah	40ax 434u
girgens	8em7
שרדר	17eb
syrsky	2tlt
htun	7pco
musonga	7y8m
zelenskyy	3pcr
sualauvi	8ve9
オルフライト	28qj
montoro	ptw
sabah	2me 1ifd 2k1k 2q18 39hn
khamis	5z3m
haines	e4l
kazembe	6iw1
メイ	3j0g
brudzinski	68o0
purra	3586
فيتسو	35vf
nalumango	7iui
pourier	797k
falani	8tfh
앵	1lyf
alemanno	17py
askholt	6mq9
biswas	413u
dar	1hez
란	1bs
alfonsin	33mz
martinez	i8v 2f10 3glv 4gys 605e 6rso 7ljt 85fo 86xa
ナスララ	1ce8
natara	4k56
svyrydenko	3v6v
르	9u8 1548 1hpo 1ts3 2gwq 2nzp 2uac 39b7 3t8q 3uc3
ys	5e9w
campbell	lke 1z6m 22ks 2f9x 5czb 5jty 7u01
otunbaeva	8af0
bossi	3ma7
アハメト	1kl
finocchiaro	46ye
volachit	4qdb
osmani	kby 3ogd 49j6 5fw9
bolten	1t53
kitzhaber	1qxp
rexhepi	emv
robredo	24sl
tice	34yg
belobradek	7w7i
joyce	f4o 530m 6a3u
geremek	jvs
mattila	8001
esper	2ccz
kalinak	365e
mickelson	16bg
schlumpf	10hq
sopoanga	8flh
cope	1mdw
karanikolov	5bow
birtanov	93os
coward	69ui
langworthy	7mic
mularoni	4h6g
rulli	7894
기	2bve
regan	v2i
фицо	35vf
里	day 1qsr 2ee8 2nsj
empey	33ws
steinbruck	2xhc
gavrilita	7kmk
miklosko	6fdr
salam	2q07 8p44
zukic	4cnv
mammadov	7opb
シヒハ	99a
djalo	5x8n 818m
odobescu	28bw
المالكي	2t7c
constantine	2033
muhyiddin	2nx2
フレア	3l86
kalenga	5yx2
zaharieva	5a9x
bogran	7256
delic	33fc
vohor	8git
grosz	22xd
menefee	4xod
بوش	16qy
efendic	5r85
kotzias	2sqd
tovosia	4qt1
sahlin	2mvq
khampheng	6l35
오	14np 1f4m 2avr 2ief
bukvic	593h
murad	8dwj
عراقجي	25
넬	2hhz
salimi	40qa
סלמאן	2mgi
alia	3342
ель	3umf
реиган	3828
venturini	5nfe
סטוב	5xb
montero	2dek 85jl
ольмерт	xl8
ashrawi	1bit
howatt	55f0
lugo	11y8
moratinos	2hoc
naidu	8xil
hashimoto	397o
saud	2103 81k2
solih	5xw6
קאלאס	1w6s
شويبله	3sad
saafan	7cqu
brantley	73xj
ulufaalu	4mt0
khaiyum	44tn
mhango	4vsi 64si
sem	8am5 8o70
gibbs	360z
גוטרש	bl8
solana	1lo4
gaidar	3tvw
quiroga	6c3w
根	3828
siliya	582n
aragones	2xoi
chamorro	3o4h
legault	144r
vallarino	4jfw
zidan	54hp
钦	iyo
steele	2gi3 7mnx
ヘセシュキアン	2dfr
naughten	550c
malcolm	29v9
razakov	67gm
vilakati	6xoe
تشاوشيسكو	2rde
amour	8d46
sanford	2cjt
sulyok	3hmc
ratsiraka	564z
bierlein	ju0
gizenga	4h0g
בק	24lc
montague	883x
zokirzoda	6x4m
חוסיין	39lx
mandilovic	7aeq
monauni	8bpj
san	dx4
zemali	7hmq
リンカーン	1nm
hume	1qo8
kyle	2yar
scullion	7n55
solberg	zst
halevi	1e10
balgimbayev	7p5h
lima	5bva 5kxa
netto	3q83
khodorkovsky	2itv
hnatyshyn	84mj
swift	1l2z
kurum	7ilg
cocq	8sz2
mayom	7vjs
devesi	4lt6
jovanovic	3p19 3xlx
olmert	xl8
ムハラク	1eqx
haque	4g0o
pudaric	8ocb
ravalomanana	2anl 876c
misa	7b1t
daschle	3kax
gondwe	5oxr
epps	764x
naiqamu	7sce
humaydan	63x3
omalley	2czk
tharmidhi	4owj
daoud	437n
sausmarez	6sde
יול	3umf
thaqi	1cci
барак	xi3
mountbatten	270y
lasaro	5xb2
talon	2w3h
mwalim	8w66
rouzer	53lf
kazhegeldin	44xi
shahabuddin	2m4o
whitmer	19eu
טרוצקי	250r
フォンテアライエン	3mfd
조	2u1j 3df0
moreno	24uk 48tm 4ogu 5wk8
yunus	2nqp
nelson	fnq jef
bruton	1q1n 86pj
gerapetritis	163f
livni	3lwa
herzog	1h94 37pj 4v6b
ossio	6uuh
arabi	56zt
murro	5dij
soro	5pyg
margallo	1tp3
bouare	6pa5
timothewos	15pg
yakushev	8zzp
halifax	26zr
rugunda	8au5
iftodi	8ymk
bergara	739k
stolojan	3iwr
letwin	2tuz
드	1kl f81 nyh v3p 1409 1an8 1usp 29f3 3tcd
wei	3qrk
deane	91la
takiveikata	5zmk
alweendo	8rv3
jorgensen	qh5
essebsi	fh9
majko	2vie
omari	7jku
ソレイマニ	31nl
bayh	10dl
dewey	3j8o
ziobro	3vvb
andrianarivo	8pac
marat	4asf
rollins	jy0
guterres	bl8 5ixo 60ha 6cy1
molotov	3pon
שיאופינג	sem
bolund	7x65
khachaturyan	3mkz
wheatley	4f2c 7kos
musayev	4nfb
thurmond	3g4m
collomb	1a8s
seifart	88n1
shreve	677y
korowi	92ej
gonsalves	32y6 4s4p
pearson	25gf 7ycx
lametti	534w
كوربين	1nm9
paulson	1dos
секо	2kfh
bhutto	fqi h2s 3wlg
mcnamara	36b6
samadov	3yyl
fernando	5sm2
хомеини	38t2
margaryan	4dqy
mesic	3g1q
waihee	1rs8
belgrave	5b15
oprea	5l0v 8m4a
tancredo	3kn3
bacigalupo	4sc8
mouknass	7je0
мелони	181e
zahawi	2owm
zingaretti	2rch
piza	88wj
bains	7kyd
tine	4kli
carr	63ez
zuniga	79da
shodmonov	4aig
weston	6qvy
nazarbaev	2tda
cestari	4u83
darmanovic	8lqo
ганди	1grf 295h
毅	3qlt
zayid	8nhj 95u9
danda	6wly
orazgeldiyew	5dqo
mannerheim	kp0
тернбулл	29rh
רפסנגאני	3ft
cellucci	2wio
khalbous	8kbv
barroso	1tk3
samal	8foh
اوبرادور	9u8
نييتو	za7
barisic	7why
olszewski	1kv9 6ay4
rajaonarimampianina	5uvr
neemia	7jth
wolf	m66 3kso
beckett	2b0u
tutu	t1f
rhoden	23j8
schotte	5mxu
zalac	5l80
bortnikov	5di
manase	48jj
kahn	us9
lahoud	yi6
fortuyn	306f
koprivnikar	4pxw
murjan	8ani
castejon	2xdp
quang	8uk4
radebe	67b0
royal	3h4d
sandiford	6st6
chalmers	1o7g
mwinyi	49hx 5x2n
aissami	8phk
eddy	72jc
golden	64uh
lbj	28es
bevanda	8zmf
ingero	7pqn
marsudi	342f
ganongo	4rxk
khiem	7ytr
tauhavili	79kf
obannon	138x
fakim	4c4k
neguse	69dv
soerdjan	6qm1
קרטיין	1lyf
assar	7d4p
mektic	58bi
megawati	2erx
raimondo	17yz
reeves	324x 3i03
kaneko	6hfq
tudge	45vi
松	34sd
john	30kt 81eg 8lx5
ridge	3kl3
תאצר	2b3w
boross	31io
yade	333d
mashal	1you
wallstrom	2bai
landsman	5pia
dinwiddy	4rer
kabba	4aby
kyambadde	4c5r
sjamsoeddin	3edy
heng	5u6g 61i4 6y0g
trzaskowski	32m7
marechal	2c0n
misuari	2tcn
njodom	4ilg
borne	3wzf
donitz	1wur
kostov	1hw0
clodumar	6mgy
inos	5b7z
ntibantunganya	3gwz
bensouda	1142
muller	4g5u
jereissati	5fij
oyana	71nj
heseltine	2g11
sissi	cb
mcclellan	3bm2 67ji
sagasti	12xl
pierre	1wtk 2zc6 5c1y 65zj
フレシネフ	254j
ניטו	za7
fassino	2znn
sheehy	8sv2
malami	41jc
ميرتس	14gw
саакашвили	2iym
usenov	51xg
科	5o9 2yv7 3nuz 3v96
munir	df6
tuomioja	zre
kandjil	61h5
lewis	jb1 6tlu 8eeg 8xer
ncube	7hwd
pistorius	ivs
rakotomalala	6oyn
vital	46bo
afriyie	453o
насер	1548
guevara	mx2 4d0c 8eo8
jelzin	iyo
goranov	903h
allende	3a8f
karis	44x
marquez	11i7 12s4 5p6v 6bxb
роуссефф	tpp
beblawi	5tq3
browne	szg 15gr 77i4 87v3
迪	1qz 14ua 1q9h 2kr2 2pmy 37qa
dirdeiry	56nk
pitakaka	7hak
araujo	5dhr 5hns 8az0
ouattara	45r
yonli	5dec
hain	2y9m
tonato	6dtq
ahmetaj	4i0z
kavan	1kru
kuburovic	7lcl
woulfe	8fyk
larson	6a7b
mcguinness	29ld 2cyg
latimer	5m5b
mannion	6ae6
олланд	1409
ヘロウソフ	8po
freiberga	3mlt
gerovasili	7qat
sharon	ccg
schwarzenberg	1wm9
glapinski	41r0
vujanovic	12ca
gyaw	2thd
phiri	7qj6
chatchai	4w5g
enkhsaikhan	771g
kaddour	6k6a
soluku	5a1g
moqtada	2nzp
petain	2zh3
samrieh	5tid
gharib	49wg
gundogdyyew	4ndg
santer	1j9a
brunet	66kv
フケレ	2q59
lonsdale	4mb7
caputo	27vo
che	mx2
khatib	6tnb
makaga	5e3v
יונקר	1m8t
kos	2css
sarkisian	3cnd
chiteme	47h2
margvelashvili	5nxv
odagiu	8m3k
フーチン	3oq2
gandhi	1grf 295h 32s4 32w5 3elp
teshome	8qwi
达	9p8
chertoff	2fnw
radunovic	5297
ويلسون	3shu
dinkins	rj4
zeynalyan	4j31
mosley	2uon
great	lvb 2ynr
mulvaney	2hby
vereker	6awg
doggett	6ssc
asadov	72d
rangel	2x32 5uzn 6diu
berzins	9cq
goodlander	6wj1
pocivalsek	95wy
mallon	3brf
miko	6q5f
фухимори	4ap
kreisky	k3n
mcmullin	10eo
munesan	49gp
szijjarto	31mo
nunes	t3f
gurgenidze	6olg
ryzhenkov	2ekk
zerpa	8jz8
djohar	8c8f
ingves	8m2s
tokayev	1x6t
anh	4y4u 6q1t 8umm
cannan	48i1
jabaq	63yp
bonaparte	2pjc 2pkp
asanbayev	93s9
weidmann	1niv
тихановская	3gt8
ammar	3tnb
barandagiye	7u3z
omamo	84jh
pol	70cf
spitzer	y3f
suozzi	8s4l
fizar	7iqt
sunaidi	4a6f
caetano	2apk
eltsine	iyo
frei	x6r
maharani	810x
milongo	4dts
ショルツ	2tic
ahmad	7jnv
lidington	roz
shekau	1x3
reinsalu	3mcv
сталин	1sxj
klaveren	4j7
etoga	6ozn
sinatambou	5e8k
carlot	76er
petrauskiene	6h03
rato	37ea
paredes	6zsa
turnbull	29rh 4vzi
mbella	6qjv
nabe	6tal
turchyn	60v
zaoralek	27gf
pompidou	16zz
slizhevskiy	7q79
farrelly	47hz
סוביאנטו	30v3
davitashvili	6ri8
giusti	4vmy
アラクチ	25
엔	3mfd
beazley	1z4x
contreras	5dot
bredesen	2z3n
heydarov	6hu4
joffre	69kp
mallet	5m7u
lorenzoni	7rbt
sudani	2m65
hanan	5sdz
browner	ldl
citu	12i8
ansip	9m4
sarhan	46aw
ラヒト	3tcd
kicillof	e5d
villepin	uv0
qochqorov	6422
غروسي	32iu
lo	8mez
rex	8881
bileka	8jbo
nehammer	1wx9
부	ikl
kamoun	6wq0
draghi	2bve
mondon	6w2c
zackhras	767u
qato	8kzu
bentsen	26pn
mrak	4g3v
oli	1vzp
gallardon	4ha
гутерриш	bl8
legrand	6r23
muqrin	7ihj
טימושנקו	3v96
ウィトト	1rw0
aoun	1sli 2gnx
マトゥロ	2rok
krsticevic	50x1
toledo	4uf
نتنياهو	g5u
czarzasty	3suf
sidime	6ox0
מאקרי	2ee8
steward	6meo
בלייר	3l86
butler	322z 34hm
dussey	6n6j
sodiqov	8ih9
brizan	5lyt
rozenko	7wgz
takano	746m
campara	4amu
akar	1fk4
ستالين	1sxj
abercrombie	2qgk
reverol	7lmh
passy	3ejd
ibrow	8cv0
johansen	6p5s 6qt7
gachagua	3570
steven	53xs
перес	3d8w
schulze	3gs6
siderov	3p8t
selvaratnam	569x
mecham	10fg
sanner	6491
hue	363u 90ei
saif	8ccy
cimoszewicz	3sst
cortizo	242s
扬	2dfr
mogae	120o
diarra	41v5 8h6u
shah	814 43pl 5yqc 7dnj
ミレイ	1liw
rendell	wp1
nakasone	3tr7
mesi	8gde
reva	4f5w
yamamoto	6gy8
chapman	5zcq
raffarin	1mrx
берлускони	3dsi
saleumxai	8cpn
bijleveld	4g98
hierro	6ul6
amano	3v4v
houenipwela	87da
ghozali	8isj
lopes	2xay
jospin	26bn
laensar	7gb3
selenskyj	3pcr
обрадор	9u8
باك	24lc
コミー	1k3t
dadnadji	570k
novitskiy	5lq2
סוגה	3uqd
douangchai	5861
kocharian	3675
mtumuke	4k3c
basayev	3crw
riley	id2 34x1 6f2u
kittirat	6mns
rey	2h15
hsieh	5w4o
jigme	20i0
moutari	6hky
ban	esa
סטארמר	1xp7
goodale	82e4
klain	37zu
thorpe	1nr5
sumadi	4rqy
denktas	33gv
abreu	5v8y 86ku
batista	14md
borgo	4uqm 5co2
klein	4n5p
poilievre	2zy7
эбботт	3l4e
abrahams	8m5f 91b3
dehaene	1mhe
dholakia	7ns6
lueth	77w4
ムシャラフ	2xpb
mnuchin	3fz3
mujica	1txt
davutoglu	37p
locsin	8qmf
orban	27ox 3nlw
gertz	46zn
kaczynski	1lgj 24b1
souphan	8ll3
チャヘス	1fg1
chopin	7z5x
קיבאקי	2ohj
гурион	r7o
チセケティ	14ua
lieberman	e2o 1pdv
khattak	7xd4
nuhayyan	7orv 8ndt
satyanand	4dc7
коидзуми	1v70
rifkind	29q7
vella	5mhy 73ky
bells	4h91
tatagani	858g
تروتسكي	250r
ماكرون	ynf
batiashvili	7a88
timmons	91y8
زرداري	day
natano	6itj
روسيف	tpp
hrynevych	6rvf
janklow	hgo
malema	1v3v
shalala	vht
랑	145q
grieve	uo5
jousso	8rh0
lubinda	5o7d
waters	76h2
jewell	3a3t
olimzoda	7kcd
yellen	1l6q
gephardt	tem
ハルファキス	3th6
bhandari	4oxg
tambadou	41if
saffa	62f6
tsikhelashvili	6jse
トコール	mmm
martens	3r21 5qbi
ngoa	6pop
исиба	3d4i
kyriakides	3fa2
sihanouk	2t5l
tiinga	4no9
yukhon	94wf 94xm
卡	ib
cojocaru	7pru
kasich	1qpp
nobakht	7djr
miyanda	5one
mowlam	2kel
berisha	39zw 8aft
leuenberger	7h2n
romero	4tfd 580x
topolanek	2jt3
usubov	82qy
carrasquilla	46ft
qadri	4471 7o80
긴	2f63
odwyer	6j5r
ojeda	6dbj
masri	90lv
abdykalikova	5q9e
pena	11el 3b2y 59kr 5ido 707r 83hu 9351
ющенко	3nuz
ルカシェンコ	5o9
ampuero	88ez
nzondo	5b79
taft	idr 3rf1
askarov	95pj
jaspert	5qdz
soreide	1guj
קוצמה	258i
stephanopoulos	pkb
hemedti	2l0e
novalic	5fjd
puigdemont	kvi
לגארד	nyh
bholah	8nnf
santamaria	3eox
labus	7ax2
apostolakis	5ewk
טינובו	ikl
by	6wos
getrouw	8mu6
baly	44vd
カーン	1gln
ヒノチェト	drf
saca	b90
usamate	6bc4
zahid	43tf
zhelev	3w34
porter	4xq9
skubiszewski	22gm
fidel	123p
klychko	3oaq
בארוזו	1tk3
nunez	2419 4ayw 8mqd
manuella	8fj2 8vix
zvizdic	5522
raudez	7avc
sidorsky	8gsn
kendall	26i5
rodriguez	k7y sbg 1sbl 4ekq 4tcn 59or 59qu 5bwo 5qob 661r 6vnh 753c 7tah
peynado	6272
cabrera	62sm 7rux
claes	3rui
xaisi	92s0
סונג	1za2
nasution	52ab
ميلانشون	1mia
kovesi	23q7
カーニー	2c63
meloni	181e
tymoshenko	3v96
stitt	1yme
marcell	73fj
박	24lc
mottley	2fk2
tskitishvili	6xbt
basso	6bpt
스	6ft bl8 gmy p65 10lh 15q8 17ji 1fg1 1i9f 1w6s 1wak 26j6 29bc 2iah 2xdp 2xxu 3d8w 3th6
namhong	5vv0
heleno	4kr3
leveque	78po
khudoyorzoda	6lha
yodoyman	6euf
gilauri	7nko
schussel	3sf4
lamy	2vqc
boris	ipp 1zxm
costello	2y6s
thinley	686i
tchakpele	6n50
koestinger	5ar9
tromp	5h23
bossano	699l
yavlinsky	19ft
shalom	3drj
tolusic	8tzh
zaben	5n8u
achu	8jqj
reynders	tm1
duric	2cls
joumblatt	3q49
كارني	2c63
mohaqqeq	7df7
コルハチョフ	2ine
abbil	5zru
mondale	3qdm
bildt	kna
tengbe	6bb9
시	cb wgr 16qy 2l4p 2pd1 32iu
tuilaepa	5g8d 8vci
hamralizoda	5g4r
nasrallah	1ce8
ceant	65px
kutesa	8doq
akinci	2o8p
aripov	14z
demeke	54ns
имамоглу	xpu
kussumua	690u
yildirim	hra
ハウエル	p2r
bannerman	1df0
zia	1yqv 3w7y
majali	3zse
seignoret	4yob
schweikert	53mz
granholm	1n9q
monnet	1m37
purbaya	31dc
togamana	50a5
bondevik	21g8
cordero	4o2o
berlinguer	z79
pressley	4ldn
sharmarke	7r1v
velayati	70q
瓦	yrm 283w 3io0
erekat	39te
פיילין	3b8g
סיסי	cb
elanga	5lzm
bradshaw	8f27
haigh	27cz
samro	7ct1
siyambalapitiya	83d5
melendez	587b
mcwherter	2qek
enkhtuvshun	8w1y
offmann	6idw
paniagua	3mv8
shamshidinova	6o1i
юнкер	1m8t
wahid	1eq
deal	2pwf
engelshoven	5zjx
ואנס	1i9f
金	2r95 3nh7
bevin	zup 2dvt
myasnikovich	7a7b
noghaideli	96un
sumaye	5k2o
cuellar	1llt 5uep
iuta	8pd4
lepping	5m67
suchocka	1bl9
yun	951e
roi	82pq
zebic	6f9i
宾	1nm9 3u82
garang	1qf0 84wv
wilhelm	1w5j
オシャラン	1bs
uwais	3znk
チャーチル	3s0k
karami	7qxo
aken	1kzy
klinte	4nwo 4nxd
laafai	7gsi
balls	wkr
viphavanh	2z20
cetin	1e6p
friederici	5ot6
mwanamvekha	6eqm
othmani	8bin 8bjh
tonoyan	5401
habibie	ef0
zinsou	6sfw
apatang	52k6
vasiliauskas	8zj8
хасимото	397o
cardona	2hh5 4xc8 86c7
rumhi	7fls
schlettwein	4s0b
stansbury	76w1
tremonti	18ap
harding	3qo1
ndiaye	4bgw 76l6 8lfj
armitage	34gj
galdamez	6cup
larue	7b4n
lowry	2i6i
musoke	6mg6
abbas	29bc 94to
hong	5vqg 5vrf 5vsy
lalgie	85at
ong	7r6p 7r7o
laden	2uin
milosevich	3ees
amer	8pjw
diaz	3ul2 46wk 4ooa 6jg5
mujuru	1rv1
pecresse	3mzy
伊	764 diq 1baj 2bkx
tusk	vdi
manastirliu	7rks
bremer	2wh6
חאן	1gln
budrys	22yz
ladin	2uin
plaskett	8lsr
clemenceau	16z2
تيموشينكو	3v96
mohammed	20sc 4cek 4lha 5xsx 6ope 7dz8 7e0g 7fch 7fpo 7fzk 7g9t 7kfh
znidar	8xs7
yekhanurov	95dc
falcam	6qxe
lindh	ak9
cantwell	712r
straw	1iwj
huerta	6d2w
iorwerth	34aa
kanimoa	7ujb
mladic	33g2
topou	8qyp
deracq	66g3
инвэнь	3lmi
aziz	3hr3 7bth 8ht6
kudayberdieva	5q8e
museveni	3v0a
bayar	8ezf
페	3tc
lautafi	5i07
pana	5o36
terra	7sjl
lyashenko	5yhp
migan	4jxv
omurbekova	4b61
suwit	8o5z
gardner	iow
ستولتنبرغ	1nep
yumkella	5iam
штаинмаиер	139r
byron	8z2a
donohoe	2vse
golani	31k
rompuy	1dw9
jfk	1q9h
kouadio	674e
סולימאני	31nl
abdelatty	eh0
marin	2ab6 3b0c 4fkb 7t81 8yvd
tchoroma	41cu
hogg	vri
machungo	73e1
칠	3s0k
peters	3s57 5lin 71gu 8fwp
fishman	6uf3
ivanishvili	h1n
naron	5sf1
sadate	by5
jenkins	38k4
edwards	xbi 1ptn 1q7k 4y6k
sprlje	4gr3
wulff	ntl
森	4ap 2ffs 344g
haslam	hfx
悦	3umf
hosokawa	2n58
chuan	odv
maciel	702t
cardoso	11wj 5k54 5wr2 8f3t
duffy	3bsh
mswati	20tl
olesen	7q4h
لوبان	2bp7
haiveta	4xdx
rivlin	7j3 343h 85pp
sall	28pn
видодо	1rw0
トルトー	1vdj 2zz5
louembe	4pga
mazen	29bc
rinkevics	wv7
ראיסי	wgr
bakiyev	22hn
tiangaye	7mwa
بوت	309h
カラシッチ	32bz
شولتس	2tic
schlesinger	1kip
adamkus	3mng
haitham	1axr
macan	8tnn
ceku	2k9
somdi	8kpx
kokonyangi	6elx
vaezi	6x8o
sofu	8lzf
vely	50hb
armstrong	1xwn 45oe
kwarteng	22sq
schnabel	1hc1
dunem	5hrm 5iqy 69kp
аннан	21po
trevilla	34f4
maroni	36tr
oury	ejj
degette	55vp
nangaa	pes
هافيل	3ptg
vitorino	4d3r
hakkanen	bhg
mulroney	jn5
kenyatta	1rzr 3m1r
salvini	2e3r
musa	7l0u 8caw
goumba	419l
grant	3m5e 6fa6
ndayizeye	57le
чжи	dy3
kudbiyev	8i5y
caputova	3wo8
wojtyla	30ia
pawlak	3q1z
روته	2ch1
salih	f2z 4dfd 96yv
glas	6bvq
البغدادي	1qz
castellini	65p3
格	1djr 1nep
yuschenko	3nuz
dia	55rh
kulimoetoke	79jg
zafir	4a86
addy	4lcz
cummings	un9 y0g
kombos	pbz
suga	3uqd
темер	2gwq
babbitt	jyp
kiesinger	22ll
youla	6yae
obiang	3ic2 4uxy 5enr
كيسنجر	1djr
ghiro	8ebu
slezevicius	2fm
vakatale	8psf
zuma	1ize 2stv
ditrikh	93us
abdic	12ar
kam	6vry
varank	7iq1
woolsey	1kls
pilsudski	1vt3
sharif	2q3j 3cwg 8fqp
رامسفيلد	v3p
이	764 diq 1baj 1liw 2bkx 2kr2 3j0g
nena	62do
ngor	liq 568t
breton	3j5m
casey	hyp 3r6i
dale	6b2l
cheptoris	8dmh
corea	716g
english	hd3 8jwk
mcclain	6siu
ramaswamy	3ocp
andrews	6i92
chiwenga	pax
miyazawa	1z3i
giscard	3n18
metaxas	1h22
obasanjo	2u1j
sikorski	32a9 3srw
브	5xb
ollongren	1w9q
ahmar	49qj
radman	18wc
steenhuisen	1rni
トランフ	v7z
baum	7kdf
chamberlain	1so4 2qr6
carney	1lsn 1q3n 2c63
roger	78t4
golodets	7qbn
lane	2zam
borloo	1meu
bove	1tdf
rafanomezantsoa	897f
hull	pe0 1l1q
باراك	xi3
grynspan	84v2
kabambe	50og
чисекеди	14ua
hekmatyar	19oi
dodon	1gc1
melescanu	3ial
nemeth	2j56
rhodes	fou lzp
벨	3ptg
khudyk	4e4b
chitchai	4www
mace	7jyo
сибіга	99a
kiviniemi	2be3
milosevic	3ees
saul	53m9
patsatsia	7sot
gramegna	2zr0
manele	1nlb
ان	2mzb
birou	4fzy
fares	61cf 7dwl
sanders	gmy 3b6h
odor	3xfi
mcclintock	8tok
jerkovic	6f62
konstantopoulou	3wd8
sithole	6xm5
banjai	4mp0 816v
carmena	2aic
plaga	886b
baylan	5xmt
felix	4qpj 927m
konovalov	47kl
فوجيموري	4ap
baing	4epc
aseradens	4jhg
muscat	1swj
bozhkov	478w
papandreou	8od 16gz
draskovic	3pm1
johansson	3ufn 7gyh
rawlings	1nw3
mey	45n3
oneill	2h8n 2wq4 3k2j 7yb6
макконнелл	2k5u
ocampo	2807
פוט	309h
torosyan	4j28
abubakar	dp2
マリキ	2t7c
bahdon	48zw
davey	wlm
kirchner	pp3 2tfs
sajjan	5smw
abdyyewa	4lwl
dumont	61ws
kamara	4pq2 73uw 8skz
krenz	xhc
sovaleni	8ilq
batbold	8n6p
niinisto	3bhf 6h36
sarkissian	ck1
ruto	3rm8
adamczyk	4f6w
sangare	7h4f 8so5 93j8
bayoumy	4cqq
pary	5675
arias	3x89 6fho 868t
bethancourt	482y
turabi	1cn4
zawahri	e9a
macron	ynf
ocles	71l4
te	1gjp
sileshi	8j7w
finnbogadottir	3ng6
fischer	1cy3 1kph 1sdk 54by 8t07
sundquist	uzf
ヒスマルク	2urt
garrido	7zxm
フリコシン	3two
fabureh	4caw
kucan	2j8h
ninh	90dt
richardson	hj4 45kv
창	25s4
aguayo	7wlb
allicock	8od5
sakaliene	vv7
baird	63d6
кеннеди	1q9h
sommaruga	3e4y
رايس	p65
fiala	2ypl
livingstone	1y3w
yatsenyuk	css
aristide	1m3z
asim	7bqi
kammenos	2vjm
bird	6rgl 6rhc 8xk4
jindal	if3
komarek	8x0j
majoro	7bd9
tsacheva	3lp2
koolmees	92jz
obichang	4vwp
futaisi	43yv
nankov	7nf8
banharn	euu
ferguson	i2y
foulkes	4j4n 56kg
kasymov	6hlq
mason	8et4
пиночет	drf
hassett	1ygf
risch	51mp 63t0
slot	1bjz
wolfowitz	2ww4
gallen	6ex6
vainiute	7afk
valencia	4end 6dv0 830r 89bf
стубб	5xb
מובארק	1eqx
denis	4btp
magyar	31jg
asif	1ywh
vega	5lju
burlison	5d3i
carriere	5ax4
embalo	3m6t 4h9t
jankovska	81hm
watanabe	5vaj
왓	3io0
vahi	3jrb
choe	n5w n76 4x0w 4x1v 4x2r 4x3q 4x4p
rogan	4gqc
taivaiia	6cbw
norby	5azo
bachelet	2h3g
dieng	6yec
черномырдин	3nh7
lira	cwt
fontaine	2rnp
mohadi	6jam
الناصر	1548
強	25s4
patten	njo
оджалан	1bs
ロウハニ	1chp
augusto	6z24
schakowsky	64ad
cheney	t8l 26h1
benitez	2bt0 7sit
moco	704g
modi	2pmy
מוראלס	10lh
musema	5lks
ghimpu	79eq
kodjo	42p6 590l
golikova	8pq0
bassil	5ngv
kalonji	4kb2
sukarno	3gc2
houngbedji	42l8
jalloh	7cfo
rudd	7w8 1ykh
peter	20x8 6rkf
fayqa	5goe
leadsom	8kc
stoiber	wy4
stephenson	5k1o 61vx
indrawati	3ews
muratovic	1cbo
vinkele	5z1s
مبيكي	3il1
تينوبو	ikl
nokes	4udf
门	1c89
mutalib	3zfb
シンワル	3t8q
mutorwa	6akj
natuman	69cl
טוסק	vdi
rove	1wyb
تراس	26j6
チナワット	3io0
بوتفليقة	ib
dibele	4iis
fause	6p58
pengelly	ym1
gnang	4qc0
priebus	33xi
fullerton	91nu
vitsas	56bu
kamikamica	6eeh
novakova	74i9
bunyoni	45gn
tondelier	2bs9
tsulukiani	8q4r
brou	6685
gotha	3dwu
拉	31k mx2 1ce8 2qjb
gray	41rs
selcuk	96j7
martz	1uq2
grimsson	3x6r
lott	3li9
蒂	2erx
tajani	bas
oneal	82fy
saudargas	6td
granger	52vc
kunasek	73da
зеленскии	3pcr
aydaraliyev	613u
elfreth	8faj
bos	3smt
بارنييه	2gpa
isaias	1hcs
jeong	67mp
dzulkefly	58pr
mbairobe	5kyt
trump	v7z 1hy3
フシモリ	4ap
sarandji	8k0q
hua	1f84
tam	1eom 5ipi
dahik	46i6
silguy	3vjo
baldwin	3f3f 8p6c
gaviria	q1u
soleimani	31nl
agbetomey	8013
nastase	2hd
dutton	2y7u 63hq
basil	8dlt 8e9n
iohannis	21i7
ribera	3iek
amri	8owv
kadyrov	3mw 3375
dhoinine	5yrg
hashemi	3hsi
wampah	5uml
pont	2y2s
свириденко	3v6v
zametalin	902l
forbes	1xc6 3fq3
ardekanian	85sx
beriziky	65ja
keter	4vok
렐	3h70
shave	45us
tedebe	8bdm
silajdzic	1c32
maszlee	75n2
מלנשון	1mia
باشليه	2h3g
chagger	4mk6
umar	43k2
dindic	3wi5
סאלח	6ux
프	8po tpp u78 ucz v7z 254j 2ine 2llw 2s3q 2sfh 2xpb 3375 3c6s 3fv5 3u10
חסינה	3cy5
vandenbroek	8fcy
орбан	3nlw
fischel	4k0x
סוקרנופוטרי	2erx
araidh	65c5
pique	1sks
メルケル	a6r
aydarbekov	4yer
marlin	91ug
souef	7cwu
molapo	6wl6
benedict	30bh
вилдерс	15q8
kerry	1qsr
slob	4i6r
benghebrit	7ooe
dogan	2xq
アホット	3l4e
petricek	3l2j
plumb	8abk
teewe	7ks0
меркель	a6r
popova	70n8
himarwa	6isj
pingree	4whk
garvey	2az6
sulh	83q5
エルトアン	33r8
mvouba	60zw
remkes	69mf
whitman	o3d
bektenov	2u5r
gonchigdorj	81iu
中	1z7d
hirsi	87fr
auf	4l6l
glickman	qg6
luksic	1gdw
فيلدرز	15q8
djokic	7xf1
perera	5ldi
펜	2bp7
halidi	5xnv
barzani	2djl 2dm0 2qc1
robles	1tvm 2b8m
djotodia	2gty
boviengkham	4qjx
thabane	8s5g
ivanic	2kdl
メネム	l2o
khaing	924k
מין	1o26
papen	13sn
shohmurod	8b9w
مادورو	2rok
molina	2upg
nagamootoo	7h8i
tizeba	4vyg
rifai	8dz0
цзиньтао	1f4m
вильсон	3shu
rossello	2xa4 34e8
opango	62mx
maccioni	7zu6
solbes	2xcj
banda	1cqq 1u5w 38xn
букеле	2q59
centeno	2ooj 59wv
domanski	9oi
home	4ny
abdo	2bt0
abdedayem	930f
geens	6n1p
ghanem	4971
mokaila	6mn0
bole	5hxd
ayotte	1xxd
peeters	6nq1
شرودر	17eb
bhumibol	1zvl
mistura	3eyd
mondjo	4vtk
meshaal	1you
joyway	8ydr
sesay	6i7k
mupfumira	80wd
tweisi	4244
douglas	1o8c 55a0 5xhc 6s7z 89zv
pelosi	2pd1
tizard	4uox
ouardi	5ae1
tchiroma	4m3v
boulos	2dkb
patrushev	2sfh
akesson	1oo6
spanberger	1il
champagne	1492
griffin	2r6z
batalla	5wgv
קרני	2c63
ruhe	3p9h
ali	1h60 3wa1 44nm 44qj 48x4 49ub 49xv 49zb 4a8y 4bk6 4mvo 5fxm 5yp2 6x5l 6yws 7h57 8oh6
barrett	8tky
suhaimi	8n25
קוואשנייבסקי	52i
albanese	awa
bera	4ca6
bhattarai	4lpb 6nr7
dijkstal	5skb
rurema	55b0
янукович	3noz
simeonov	8wor
maclennan	539t
guest	77qq
קלינטון	h8p 1eba
pradhan	55nm
bangemann	2ctc
salles	86ha
shiimi	5zx1
shulkin	rzk
киссинджер	1djr
hagerty	4p5f
purisic	6j9u
schumer	oj9
uguru	8weq
хе	2vmz
rousseff	tpp
サッチャー	2b3w
utypin	7wcu
トルーマン	1c89
kuczynski	2x6i
bundhun	83e8
heresi	8d7e
וארופאקיס	3th6
און	1zen
kapu	5324
mandic	8zno
markey	58wz
fotyga	ajc
karidjo	6wn0
utri	7g5l
dhlakama	2j6
moran	4t3h 67uo 7kve
bouterse	t06
juppe	3tc
oconnor	50vg
zeroual	2604
shein	49ma
tchiani	sz
wowereit	21k9
lubbers	395z
haridopolos	79vi
коль	1d5b
奥	2avr 2ief
mesquita	4t0x
akuffo	5ohh
fienena	5gy2
fuentes	7le5
アナン	21po
kuwari	5n6d
wolfensohn	1kkw
منعم	l2o
bagabandi	7kx8
navalny	6aw
dologuele	4fy7
schneider	4qql 5e5u 8ae7
ברק	xi3
reshitaj	460w
bazombanza	80z4
desai	2n1i
hoover	1dre 1i81
suljkanovic	5cgv
אימאמאולו	xpu
topolansky	6txk
cantor	zhd
qadiri	87j5
zurek	3q3l
chaudhry	6x0u
luhut	6u60
lebed	5mi
meyer	2dzm 89jh
saikhanbileg	4wqu
amici	54tz
شينباوم	owe
desjarlais	8ft2
cioclea	8h0a
bilirakis	5qd4
craigg	915h
debono	2omz
pavelic	avh
beyer	57r5
abulajanov	412v
mahamoud	7hsr 8cwa
bougouma	5d2p
gurr	4ets
олбраит	28qj
hortefeux	jpo
pocan	745u
qurei	2yh
thant	3lxl
fariz	96c0
liccardo	8dpf
pindling	6vu8 70p4
ponta	3nbr
feizoure	5vtw
lankford	63ma
limjaroenrat	3076
патрушев	2sfh
פורושנקו	2yv7
mccleary	4qlb
kawana	464u
lebouthillier	55ym
tuan	8uwt
フロティ	37qa
bolivar	3e6c
shamir	3uc3
чавес	1fg1
kwasniewski	52i
radulovic	7wdk
ميدفيديف	u78
ميشوستين	2iup
gauke	52ue
naimi	7en
yamashita	8p0e
мнангагва	yrm
bakhit	74fv
pramanik	5bj8
פראג	2rxq
קאנל	2hhz
chzhen	8yqs
mikulenok	576v
pavlopoulos	31c5
vojtech	41ta
recica	8ka7
rumas	8grc
carcasses	7b9b
muloni	600p
بينوشيه	drf
lakalaka	6j41
kistion	907e
husbands	4zh6
bathaei	7d77
isaac	6ejp
cantero	6cfz
maasi	6t8q
stepashin	3cgj
rfk	35qe
אטאטורק	2o9j
colon	1nb2
reding	3ofc
харрис	1wak
mataafa	121n
vasilyeva	7qf3
мурси	2l4p
eyadema	18kk
блинкен	bd2
rizo	6dq0
mahmud	442s 4g1g
legrix	7za6
gavroglou	6nav
shevardnadze	x3b
ntsay	4xpe
poroshenko	2yv7
rostomyan	5w2y
zawahiri	e9a
madaj	3zeb
souare	43r9
abalakov	7i8m
shipley	1ncl
shukeyev	8w5c
creech	92rb
obrien	36jq
saddique	4pun
моді	2pmy
witkoff	3fv5
cholango	5wp1
peake	6igy
craig	4ftr
dhakiri	5sgt
ntisezerana	5kzo
shettima	1x5v
abdallah	1zq5 44gk
anwar	bw8 3z3b
cubillos	6zr7
oddsson	s3x
khaw	6l8i
verhagen	2emf
artykow	7j2k
ardanowski	6446
koka	6qhp
stefanovic	2qai
markaryan	4ds3
sanchez	2xdp 4xs6 6sag 6v3c 7pp5 7qda 81yp
shamsiah	7o8w
couchepin	7u4w
koirala	5nyw 8o1q
musar	2pv2
netanyahou	g5u
tabora	88t9
patt	5wjk
sam	3aeg
clark	19c2 1d0a 1pc9 1xev 3qyi 52pe
merafhe	7gl1
мерц	14gw
yereyere	7tn7
شامير	3uc3
mehlab	5xqb
volodin	3ppl
moavero	5cu0
botha	2v4e 305d
sumiyabazar	5795
copps	8hwy
galloway	162b 5x9c
leite	4nyg
tapueluelu	75rx
핑	sem 3t3g
kouchner	gk4
sanghali	4e9k
barak	xi3
curzon	26tv
donovan	3ctn
nguinza	6666
arevalo	gl6
vacaroiu	2rhr
fico	35vf
ilves	3ldc
lazzarini	2zg4
loncar	96ls
希	wgr
hanley	5lsc
sarkisyan	4hy9
ndalichako	6fbw
ハンス	1i9f
kpwatt	7zec
knowles	3lck
azali	ebb
bonafede	489h
lighthizer	3694
pats	21w1
zvyahilskyy	94yt
sikazwe	4x6y
娜	3cy5
אחמדינזאד	29f3
בוטפליקה	ib
haspel	17y8
shanghala	8bru
bazan	57bx
niazi	1gln
ravelonarivo	660u
johannsson	8j2i
senrathne	828c
kritsada	6nw5
benes	x8g
compton	69tr
dodik	2jfj
yugoslavia	1zt5 20x8
gerhards	6ikt
rice	p65 3gjs
stoyanov	2xu4
toufiq	43sn
циндэ	233r
בולטון	1pxc
thuong	905t
landry	1n0n
hewitt	2w64
billah	45bg
faeser	2pca
mayaki	5xpi
weizmann	m80 10pv
rahmon	yw9 94py
menendez	iag 6bz0 86dv 882e
bacon	57ng
pita	3076 5atd
зариф	2llw
veasey	6znf
bourhane	7omd
miliband	rtl wne
vazquez	3hdl 3qj5
buha	4wb
vieira	2ei0 7wx2 8x3f
willkie	3qtm
كويزومي	1v70
jayapal	80j8
mifumu	795v
баррозу	1tk3
winnie	3rym
利	2iym
yalla	6o2i
sakellaropoulou	1xct
gachchadar	4ozw
morrisey	2wbn
ターンフル	29rh
ananiev	6mio
nguz	65y6
bacquelaine	51d3
yanukovich	3noz
doherty	854n
williams	38f7 3djd 4mwu 51qf 5596 5awa 5evs 7n8n 88u0 899n 8xzx
dewinter	12bj
crosetto	19lh
walz	3jwy
errejon	3x5y
hasani	4m1r
ossibadjouo	75ux
rogers	5sp1 7a0e
mgaloblishvili	5ppn
saliji	4p2a
adam	3173 609o 66t7
heitor	6z4o
behi	7qsq
erbakan	2qct
sharshembiev	4m88
ابوت	3l4e
srettha	3evc
park	2vlw 2vmz 7two 7txv 7tys
ハクホ	23wm
figures	8idj
waly	5n2q
yacob	5rfm
japarov	39s2 456s
katic	4eb8
карзаи	1baj
لاغارد	nyh
suharto	3gb5
kiggans	67ij
bareck	8hbk
molokomme	4k9g
prayuth	3128
coffie	84sc
dzamesi	8eaf
boozman	69ql
hocke	htw
vedrine	1f9v
widodo	1rw0
ayrault	1mmd
ishiba	3d4i
makuza	4obt
funes	2ed8
tomar	7kad
لاين	3mfd
dzurinda	2j5z
mihailovic	vz7
solyom	28jy
מיי	3j0g
بلير	3l86
فانس	1i9f
アタテュルク	2o9j
chilima	8fmk
bashir	2m7u 2uac 60u9
madison	1kbl
sajwani	5kmm
marrule	5v4o
tiffany	8s8k
mcmahon	267g 870d
براون	190z
内	6aw
dahn	4ohr
greening	1vhw
萨	pus 24bz
brunner	28ws 8m9h
ロムニー	2k9r
gomou	4ob0
pundari	6amb
ranawaka	7uhq
尼	3ft 7fo fzl t8l 181e 1chp 1jo5 2c63 2dm0 2e3r 2k9r 31nl 38t2 3dsi 3v0a
yentchare	8q1z
єрмак	9i0
qaddafi	2nee
munguia	53dk
פטרו	19w2
rao	2v2e
parubiy	4f4v
lawson	2s19 4yfy
hakobyan	4jqt
itoua	4rjb
schallenberg	5v8
порошенко	2yv7
ralda	6uyy
טראס	26j6
тимошенко	3v96
calfa	2c3h
stevens	3i64 5of8 5rdx
gysi	19do
פריגוזין	3two
turnquest	7roo 7ygn
johannessen	6he4
teme	41c3
רבין	3u82
jenrick	364k
تاكايتشي	3asm
deuba	8i1u
verheugen	1abu
ラムスフェルト	v3p
colyer	1mzw
קיסינגר	1djr
fourati	5v2j
major	1r4q
rejepow	85mt
bulgak	8zpj
shakir	95rg
symington	1292
adda	6eg3
masiulis	89dc
gennimata	12lu
leanca	61iv
muluzi	enw 4kf8
nikolai	2r42
nnauye	7k63
tulafono	8ti0
nurbaya	8k9g
scanlon	7562
cuffee	76dz
ogi	2ei
waldheim	22ou
カラス	1w6s
эизенхауэр	w4a
baba	8vjq
rustamov	5b2s
بوتو	fqi
モルシ	2l4p
kvirikashvili	5nwn
oettinger	1adb
molyviatis	2yyw
vajiralongkorn	20o8
wijetunga	56gh
מון	esa
그	1nep
dunovic	7acx
تشي	dy3
grassley	ofi
pertini	3ax4
alsobrooks	4fn4
koroma	zts
ozola	5193
fassi	3xra
huckle	45q1
カルサイ	1baj
lauritzen	6ihx
baron	5ikz
diokno	4nqw
fu	5kk3
tsakalotos	106t 5f4t
chirac	1j2l
hemati	3yl6
الشرع	31k
アーターン	1ijn
scowcroft	jff
sikua	55gl
abdurahmonov	5y2k
חאתמי	2lqp
zelaya	2ah1
טקאיצי	3asm
valdes	7s8s 82sq 8de5
wallace	fpk 16ur 5ult
פיצו	35vf
almeida	4166 4icd 50tw
benflis	4914
황	30e9
okamura	3kvc
mirziyoyev	3cv2
ホリッチ	14yi
donalds	4rut
rugova	1g14
filali	3y2e
aissata	4bjc
petrosian	25mo
bastienne	4viq
tugade	4j88
davidson	3931 90x7
banzer	1feo
wilder	vtg
кулеба	uhd
ozdemir	m4f
بريغوجين	3two
kotleba	2bhz
смотрич	gyd
cosse	4u9x
kolingba	4dy7
sanae	3asm
shinseki	zle
tanayev	7ngh
mahathir	290b
mcmaster	1aif 1do3
seydou	8bus
lasso	19nf
cuerpo	l07
mokuy	48cs
seidou	45wf
abua	4ec9
mamadou	6y5w
hill	5kdh
bushati	56qr
enkhbold	78z4 7b6c 7pal
massi	42q0
барадеи	2kr2
жюппе	3tc
친	iyo
fitto	32nl
spencer	4mcc
бак	24lc
dahi	3xtw
perdue	gx7 3emh
بينيت	2p06
рахои	2bkx
bertinotti	1189
fidan	1b0a
torrijos	2d61 2u9i
banh	8q3q
fokin	8zkd
hinojosa	5tuc
strandhall	4gm7
carrizo	6chj
menfi	2lij
מיטראן	145q
tove	1mle
пэилин	3b8g
badibanga	8ek5
freivalds	237h
goering	1dy3
wilson	1c4x 2y21 3shu 5k0r 69eo
kihara	2jnz
thor	wec
afwerki	1hcs
maire	k4u
allaq	49sb
hai	5vm7
jasray	814q
melo	4fwg
card	8yf
zedkaia	6gz1
schmit	7mvh
mcdonnell	i9n 1rap
jarrett	3mwa
dionne	7e99
sentamu	8bc5
feroz	5hta
hajdu	7up9
dubyna	7q83
ולנסה	24bz
اوباسانجو	2u1j
kgathi	8hv1
seniloli	6bej
チェルノムイルシン	3nh7
gavrilescu	5pfa
mazzoleni	6gq5
jonathan	18t8 8npr
تاو	1f4m
bongo	74l 2u6h
rossi	8yhw
kagame	2wk3
حسين	39lx
faure	2twr 51z1 7ul2
henry	cbf j9p 5lt6 73lw
sesungkur	8mys
speer	48s
קואיזומי	1v70
andropov	3ve7
blomdal	7ppz
hui	5wnz
parkinson	lyf
mahdy	5ve1
アイセンハワー	w4a
ヘレス	3d8w
gharaibeh	7ivd
mclaughlin	46tj
pahlavi	2lyi 348n
anantaphon	4ddy
ahmeti	6z2
zlobec	4yij
dahl	22av
auchincloss	6363
schaefer	3rag
tiao	6tt5
khalid	4jj0 6k7c 6ka2 6keh 6kgj 6kki 6kmj 6kor 7fdr 8blo 8bmf
هاي	2vmz
alexander	qxm vpp 1ctz 216n 23cs
briones	6cf8 6r8d
eichel	1bp6
היטלר	2bu
ハタミ	2lqp
ygeman	4doo
santos	1te3 1uh6 2x5k 4s9e 5bcf 5hph 5j66 6931 726z 7mxb 9298
מוחמד	290b
chansamon	4vc9
swinney	1rqc
לינקולן	1nm
aidid	2kw6
kassem	2p3e
munoz	5fhj 71jv
maddox	25fm
mahuad	1kns
القذافي	2nee
정	1zl2
aati	7bkm
malloy	qwh
lahood	33iq 528d
талабани	1jo5
arango	4aae
vanhanen	2e8p
petrosyan	25mo
villamayor	6fxj
كاراديتش	32bz
espot	3t12
малики	2t7c
hamroyev	8hu4
enkhtuvshin	8w1y
paksas	37m3
פרס	3d8w
mabiala	7zqb
nghimtina	5dcm
thieba	7voe
cleveland	19i6
farnham	6vvq
hassanali	7o6h
lungu	wsq
venizelos	xvl 10g7
صالح	6ux
agnelli	3gmq
sekulic	58de
razanamasy	5qvi
lintila	79gl
manchin	1pg7
lozada	18qc
kejriwal	d20
polo	7jq0
ho	1ehz 598x 5vj3 5vjz 5vlc
ramgoolam	2pyh
wilhelmina	3215
wine	ifv
ielemia	4hu5
urusemal	6esl
breik	3a2m
desaulnier	740i
lin	6rzy 6s0t 6s26 6s33
пауэлл	p2r
アッハス	29bc
marapana	8rrk
moore	3qx2 4mrd 4ph4 5r00 6nvb 87ib 8sub
aylwin	2w7l
campero	4i55
damaseau	8wqg
jowell	3iit
himmler	1cx8
salman	1ysu 2103 2mgi 8d0f 8d35
chilufya	4wvs
duma	91n2
jawara	544w
marawan	7qzq
mrvan	5joc
vucevic	2jih
poos	1j8i
yoshida	3d82
boys	77rm
maruf	8otf
зардари	day
كاسترو	123p 33ns
מלוני	181e
luns	1svd
mullings	8h9r
rudan	7khq
alik	4acn
hess	38ny
bilal	7301 7c0x 7e7m
טרודו	1vdj 2zz5
csaky	7tlu
ルヒオ	2avr
曼	2mgi
welby	1vh3
wilkins	78fl
abylgaziev	7i9g
moser	6e74
dumarinu	8jvq
reisinger	ff1
טמר	2gwq
トロツキー	250r
pires	48vf 73jf 7wuq
ghazouani	2lbo
salesa	67lk
guilavogui	7t2q
makosso	8ay
abayev	52hl
mali	8k29
פטרושב	2sfh
شتاينماير	139r
svoboda	pz9
ramjattan	6lce
haniyah	1hgp
miao	77ej
fudge	2atz
guthrie	4qzv
tedros	3i7p
akimov	6xp9
buhari	2nsj
ferrero	4srx
kedikilwe	80a8
wamalwa	5emp 78dz
yi	940d 9413 941x 942p 943j
ערפאת	3tnb
guerrero	57ua 6t5k 6thv
reichinnek	1cup
agboyibo	93h5
croes	5f2b
crombie	8u8r
lenihan	jl4
rajapakshe	919e
pamplin	7uo7
tomegah	8y6k
мун	esa
adeosun	6jbl
dimitrova	4pet
dominguez	4sqx 6us7
mccormack	77z6
teklewold	8qbs
teleguario	4l1t
otarola	46ld
hochstein	82b
padoan	2zkr
lux	6e6i
endara	5q25
kalmet	7oe9
wyatt	6jeg
אלבניזי	awa
guingona	8qnd
kibaki	2ohj
lourenco	1u9v
tumwebaze	5jr8
abdoulaye	6h8z
grillo	ggu 5o6d
シュヘ	3tc
kakar	4hlw
drouet	4cy4
кэцян	25s4
wangchuck	20i0
буш	16qy
shuhayab	4551
elrington	91by
cosgrove	7xqb
kutovyy	8peo
sello	6j38
laareydh	49ad
siew	8z83
gusenbauer	6lz
jonas	54b0
هنية	1hgp
gailis	2ot0
ヒンラティン	2uin
mierlo	1btl
tabakovic	6ca8
cameron	rdw
chayane	8c6a
oba	7zsn
laraki	4lnk
guillaume	5631 563x
houdeingar	52x4
wiebes	5d8y
مون	esa
medgyessy	31ke
니	3ft 6aw 7fo fzl t8l 181e 1chp 1jo5 2c63 2dm0 2e3r 2k9r 31nl 38t2 3dsi 3v0a
насралла	1ce8
penjore	52gs
becerra	3syt
gamatie	4921
marape	1kcj
бхутто	fqi
loke	4gwd
comey	1k3t
kamal	4jjv 6hrx
рамсфельд	v3p
doval	3f8
pendes	737s
atallah	5n4a
power	3akh
albert	1zrl
pendarovski	3g0k
koltovich	8zuq
mentese	7jgk
强	25s4 25v2
bazombaza	8101
dambazau	411w
sinamenye	75wq
vaitiekunas	2ysr
ameen	400x
bendtsen	gg1
buteflika	ib
jinnah	2nod
bernanke	fjj
grisham	2h7a
kharge	29vw
magufuli	1r1y
rokita	1ky7
teo	11ft 6ew4 8qil 8qkj
thurnherr	90q5
reiche	1xe5
메	2wk3
landon	6j0
اوجلان	1bs
mazari	8iax
prakapovich	7ym3
deutch	1q6t
garamendi	6a0o
pankratov	7q6g
sarangerel	52id
zogu	2180
اون	1zen
カタフィ	2nee
agusto	6cdk
fassmann	5txr
talat	2exq
yao	93ab
biton	9451
almagro	27ta
cole	4ywv 8tls
karam	4h1i
بلينكن	bd2
roopnarine	8b3b
peres	3d8w
rodrigeuz	798e
tsikhanouskaya	3gt8
ויטקוף	3fv5
akhmetov	51wl 8h39
treffel	669y
cusi	48ab
fields	4zc6
greguric	5jhe
tuberville	8u46
moses	555o 8p2t
urban	1nye
mccreevy	mu8
меланшон	1mia
היון	37g9
nyusi	12dq
pavel	2yrz
majbari	5g7i
ramid	7ioh
rutelli	12qt
הנייה	1hgp
socrates	1u36
tangi	8yw3
kengo	1y7f
פאוול	p2r
nikolovski	6srg
qosimov	7t1x
thornburgh	thw
bukele	2q59
hasbellaoui	7gjb
perez	kyt 3kih 3ul2 4t6i 4utz 5afu 72mt 846f
barkley	4604
recean	vk2
احمد	1kl
rama	wwl
ケリー	1qsr
otorbaev	6bdp
rasi	875k
sengebau	67qj 8w4h
acosta	5c2 5vot 61k0
sika	8g9b
jesus	6bqj
parolin	304n
corbyn	1nm9
leahy	2w97
kimyan	6ix5
غينغريتش	2qs4
matlanyane	85nn
popa	8wmp
kotyukov	7a5l
botwe	5108
론	ccg
كفاشنيفسكي	52i
dausi	7mhb
gomulka	3spb
suleiman	2u83 4s20 78u2
林	1sxj 3b8g
cresson	3wvu
forde	50dm
gamage	5469
jagland	3jkz
rohde	6p8n
rong	89wg
гросси	32iu
佐	1tk3 35vf
seck	5y4g 6xea 7tse
tsogzolmaa	8v59
ulloa	5h8f
lafontaine	2uns
underwood	m0h 6pm5
ala	2yh
broek	1bus
cunha	x4w
sylla	4wc0 72bj
fillon	13yu
ghani	d9r 3yzf
רמפוסה	pus
saturnino	6z92
גינטאו	1f4m
brot	66ee
لافروف	3c6s
aguirre	104a 46um 5ou2
northam	32zx
兰	1bs
mulla	8718
leuthard	vl3
lukita	5cim
schwarzenegger	cqs
yermekbayev	7p6e
mello	3ckc
שויבלה	3sad
hoole	45pc
nouripour	2ufj
bawari	7d81
ekren	7l23
fletcher	zyy 3kex 6spr
maric	95w6
andreatta	ftv
lika	5tpd
savisaar	wtq
worrell	5480
hirohito	z1l
maas	1cvg
robespierre	2eng
思	2xxu
borjans	2syr
mutko	8zh4
pillen	1ok2
shuvalov	5yk3
barragan	7k1k
mark	89qv
贝	36ft
horta	1sfh
nyunt	1yzl
padgett	6j0r
bolojan	1ghy
ndong	65wx 680b 794l
emilewicz	62rq
dogbe	8y4h 8y5a
elchibey	58v1
garavano	5mss
lich	7lui
schiff	21r
turner	3bq0 6qj4 78d4
haupt	5ur7
maragall	2vu9
gucht	1wkj
hammouri	8pnk
laqqis	5t2m
selimow	8lm9
סונאק	3594
kristersson	3m2s
onkelinx	6pss
אובסנגו	2u1j
דונג	2aj7
フリマコフ	3u10
macmillan	1c42
islam	7p8d 8163
leavitt	1x2p 2g69
moody	4jpy
ramampy	5o3x
baudouin	1zus
birindwa	5gjq
xiao	92vc
codey	34jk
לפיד	3tcd
франко	12u0
bawumia	6wwq
kyagulanyi	ifv
amari	7eyw
kalogirou	78kj
simmonds	6ji6
byaruhanga	91kd
lafontant	629p
sindimwo	5lnc
dermer	37xl
demirtas	3by4
ha	7yup 8ulv
беннет	2p06
abakar	4aoh
gargash	4hmt
abdulaziz	1zo8 206g 2103 3196
bolkestein	14jz
scheer	96h
sherzai	5q75
惠	2vmz
tomi	8xye
בלינקן	bd2
alwan	45ed
araqchi	25
franklin	g3w 8fuy
afif	4328
debretsion	sa4
coons	4xvp
reed	3fs1 62b2
kozlov	47ol
fong	5ibg 8yzh
palme	2u0t
tampiza	4ztu
menacho	7t8r
sy	8dt5
weizman	10pv
qatrani	4a1r
chevry	6tvp
condi	p65
gedi	494x
pacolli	fge
schuschnigg	22ml
サルヒーニ	2e3r
larijani	7bf
aguad	7rrf
mkapa	g4t
andriantsitohaina	7ji4
tshering	5857 6t9s 7jsn
mikser	8oal
kretschmann	3rxq
フィツォ	35vf
ayara	81gj
bani	69pw
diakite	8iyr
kobakhidze	1h4z
tillerson	344g
נורייגה	2aby
ringadoo	8xfj
subianto	30v3
lebona	8ged
kerrey	i6h
montchalin	4c6n
كانيل	2hhz
stenergard	2bgh
wheeler	97h 5p8v
jeri	1tg3
levin	ksf 79ys
サルタリ	day
jamal	3zij
maarouf	4hp1
mulikow	60sb
미	1k3t 2lqp
canel	2hhz
prabhakaran	3n64
rajah	5zbw
هتلر	2bu
latron	7ulv
osmonbetov	5bpz
hammarskjold	q6v
qasra	2o6m
каддафи	2nee
만	2mgi
אסנאר	1ts3
كوليبا	uhd
테	3770
khalifa	1b8c 6kqi 6ksw 6kux 6kw2
lubyova	74yn
arone	4ltz
tolli	3xsl
dan	2ru4 4u38
센	2ffs
kaljulaid	1yef
садр	2nzp
ruud	7h3q
фарадж	2rxq
ميلوسوفيتش	3ees
haqqani	3e75
hasina	3cy5
somare	78a0
trotman	83g1
self	6j1l
muhsin	49da 49dz
tei	8061
abeid	4k5z
manetoali	8efz
navalnaya	3v5o
klestil	3jcj
cazeneuve	gin
구	3cb4
landau	o9a
bourke	74pc
ghais	1awi
gottheimer	6ezv
smetona	arw
濤	1f4m
文	esa 3lmi
chretien	1lyf
klassou	6n3v
פינושה	drf
engler	1q8q
ердоган	33r8
basescu	3lha
tchuente	6w64
zhu	3w69
קגאמה	2wk3
bawardi	7f0c
pazin	96q6
trittin	1vxy
abil	5zru
handal	91pp
menzies	36c1
conaway	5upp
cabrita	59hw
duguid	91m9
antrobus	4vgj
bunchhay	7m55
sumaili	5oo7
klockner	1uw7
pettingill	743u
reid	1c74 1rko 8ary
بيترو	19w2
carrizalez	82x8
kadyrkulov	5y3k
mckinley	3rke
지	awa 2rkb 2rxq
gantenbein	57hk
husted	6b4t
louis	27au 78w4
rivet	6ntp
varga	1uom 2hu5
haldeman	1ah7
tumwesigye	5aqc
jumaliyev	6ny9
ling	8gor
griggs	7ku7
zhivkov	3k6i
manning	7uxu
skate	4p74
keita	1fyg 44jb 54s9 7bbc
shephard	17wy
mohamadou	7hve
pontes	708r
проди	37qa
sisulu	6scd
틴	2iup 3oq2
monsef	75e3
помпео	2ief
montilla	1tx0
lloyd	3bz3 67a8
soglo	2rvd
sarovic	2jxv
שינוואטרה	3io0
waltz	2ikq
dietrich	5q17
suhail	8mzo
edward	2058
evers	3lbz
lohde	8l72
jean	78iq 78jj
joensen	59a9
クチマ	258i
bantan	7e49
ciobo	8mo3
борич	14yi
navas	5bt4
taputai	7xe5
weil	45lp
munteanu	694
podeschi	4yyj
babakas	5zfr
ヤヌコヒッチ	3noz
krcal	7ylf
harris	ngi 1wak 3e1h 4fah 6ons 741f 85es 8t1o
listhaug	3gy3
polak	506k
pohiva	8e1m
olsen	4g7u 7t3j
roldan	6ft5
קרטר	1oow
mbatta	5i37
jourova	3pzp
dragasakis	5zqk
podesta	1re8
khoan	90d9
hipkins	nhx
pandolfi	46n5
gamliel	5nhn
fernandez	49k pp3 23rb 2538 5irw 5whm 62z2 70i1 8qrj
payette	6gg9
hart	15c0
morsi	2l4p
aliyeva	76st
ponga	46sv
도	1rw0 1udc 1vdj 2zz5
sengduan	8gc2
shabana	8vl5
addo	2paw
sommat	8ktj
simovic	7amj 7arg
zayed	1an 2mm9 5rd7
багдади	1qz
lubna	6to5
cisneros	1dgo 5nkb
muasher	827k
khulayfat	4l8o
tun	7pdc 8rcj
kasymbek	96a2
osei	4gt6
ruehe	3p9h
اردوغان	33r8
ekonomi	7anr
ballen	3ec3
gujral	1gpe
macaulay	6pxw
maliki	2t7c
שויגו	3cb4
richards	ah6 5f38 5me5 8hvr 8ojn 8x2j
geithner	3jzt
dieschbourg	4u6x
mbeki	3il1
mckenna	4unt
noriega	2aby
johanns	2i39
каллас	1w6s
bulatovic	2msb
panza	lt2
khachatryan	4jcg
nixon	1lv1 34sd
cheong	4wly 4wn0
cannonier	500v
padrino	3oo1
원	3lmi
kyd	67t2
трумэн	1c89
fujimori	4ap 1xoa
hamzah	5s57
キラート	1usp
callejas	81rq
gamsakhurdia	3wpc
딘	3nh7
borrell	1sje
masisi	2mpf
godmanis	1hz2
slotkin	5auz
sousa	2as7
רוביו	2avr
ラヒン	3u82
cano	8y92
blix	1bnl
smets	64bq
песков	ucz
eekhout	4phz
ラマホーサ	pus
johns	42h5
namoloh	4veh
blas	5jjc
南	21po
dimitriev	5bnt
persson	1aag
kotek	3k19
belka	2azy
eanes	bqs
rabin	3u82
sadi	85kd
ヘイリン	3b8g
geldinyyazow	6yfl
медведев	u78
alvi	4i8d
terho	8e5u
virkkunen	1dag
voynet	uu5
gaspersic	7xw7
wangmo	54fw
adhikari	6ylt
オハマ	ewf
madigele	48ip
matovic	1get
shigeru	3d4i
berger	3axx 7rs5
geete	4dd8
azizah	90r1
yousfi	94ie
норьега	2aby
iii	2pkp
block	6whv
cisse	4bmy 4q9o 4yks
baykal	so8
fazliu	8n5w
gorbatchev	2ine
connolly	lr9 1k7b 6gc2
lugar	34q2
ヘネット	2p06
クアイト	1udc
colonna	lq6
luxemburg	389d
белоусов	8po
nkwinti	5ptt
carovska	7aah
nasiu	44vy
phichet	7yxq
badi	8nan
ngouonimba	6f6u
mathys	427r
gorbach	5wab
touray	60qa
barclay	3fc5
petersen	1kx7 2rw8 73pe
muravsky	8wwq
janjughazyan	4ke3
קרדזיץ	32bz
boumediene	1exj
gooden	6oxt
mushimba	4r66
phuc	2qzx
sobotka	ijj
ritter	hls
خروتشوف	2s3q
초	35vf
jha	7ttv
kham	8c37
fleischmann	4y84
gotovac	3p3b
norboyeva	8pc8
sonthirat	8l0m
michelis	17qt
no	7nzg
blunt	2dwj 38hh
bria	78n3
يانوكوفيتش	3noz
schultz	s8b
valls	2afq
schuman	36n2
lieu	8q9c
savage	5ior 5jqi
מוסבני	3v0a
valera	wc7
rosen	62cg
铉	37g9
murayama	3kug
мединскии	3ol1
walkinshaw	63uk
porozhanov	8b0e
chacon	lcn 4cvv
mirzaie	7gds
akapo	7mr8
manglona	4nrq
razak	2p70
talabani	1jo5
칸	1gln
prawit	80op
weicker	27dr
borovac	8g7g
glinski	7zza
isingarin	7n6t
מילושביץ	3ees
ndlovu	6ypw
адамс	17ji
makgato	583l
taghoyzoda	8nin
jokowi	1rw0
terbishdagva	54rb
שמיר	3uc3
joksimovic	62qs
ratcliffe	1rij
rantissi	86
siala	7etp
moussa	834 458b 5tkn
canavan	7646
бисмарк	2urt
casten	8fzk
moolenaar	6aiv
pedersen	15u9 8udj
rafsanjani	3ft
shibayama	75i4
zene	6wti
landsbergis	151z 3ps8
murodov	7sn7
лукашенко	5o9
daines	3fp9
weinberger	lne
pettersen	4rbi
schafer	wq6
shwe	3irf
خاتمي	2lqp
toninelli	51vh
zalm	17i7
abadi	1aru
falconer	26wp
nguema	jqp 4z95
petkov	219b 4pbp
shangula	6hmz
pou	27yq 7ldd
נתניהו	g5u
chui	5hg6 5hi8
law	inq 6pv7
nikolic	3kwa
偉	3uqd
tentoa	8r0s
thomson	88as
oyunbaatar	8v71
korcok	1huv
שיינבאום	owe
гингрич	2qs4
komsic	3xif
morri	89ol
gomez	48qi 68fv
lepage	2wo2
swaray	7cya
баиден	1p7n
fahy	77o2
ramkalawan	3qpi
schluter	30ua
godett	7aw4
sehovic	50yj
jaatteenmaki	ap2
andzembe	7z0y
araoz	773j 7761
ahmed	3yi2 43bd 44fj 4w87 5t9d 5xbt 6160 7hni 7j4p 7okz 7r4h 83kn 8heh 8tei
jacobs	8f9p 8j9u 91dj
苗	3asm
minniti	2aur
머	oj9 1xp7
fofana	5y04 7ca7
harkin	3kgu
lammy	rld
миттеран	145q
토	fqi za7 1t92 30v3 3rm8
hammud	497r
murdoch	4exv
romney	2k9r
haftar	1yu5
tandilyan	6yn5
grenade	4us3
davkova	18y4
klaus	3pww
salim	3a19 5t6g 7cro 7fsv
komic	653h
marchuk	93z4
zainal	5g5q
jadaan	2m9c
walter	6wfe 7lbw
varadkar	24vj
kellogg	1xsv
دراغي	2bve
husovic	820f
bausch	5jbv
houlahan	4xk1
никсон	34sd
jang	64j5 64k0 64kv
moshoeshoe	7hc9
navarro	2ygn 4eio 5h61 6rcx
diaby	6hh8 6ykh
fayyad	39z4
furayj	5fmi
ige	rko
godongwana	z5s
konare	7st
sandleris	5pvy
kumar	7u0u 80u8
ma	28ni 6vx6
גול	mmm
שולץ	2tic
dudayev	w91
benjamin	8m0s
durakovic	4s17
leques	65tt
toafa	6w0l
klobuchar	85n
gibbons	1ocf 5pci
pusic	3n8l
gimenez	4sw5
uteem	4uiw
ライシ	wgr
hodge	4zwc 51ia 55e9
clausen	4dzb
moniz	zvh
yavas	2a67
ulaan	4y9m
heath	xag
toure	7v8 3h5q 4cj7 4iy5 6y17 8j0j 94lp
kraft	1bm2
mambe	35k2
lutchmeenaraidoo	8g1f
kalpokas	57w0
davletov	8b51
balkenende	1kw1
biggs	4f9o 8i41
frutos	2r1l
feenstra	837v
kyrylenko	90g4
crnadak	5yfz
napuat	4eyk
durkan	2cbk
milquet	69jw
flores	4stj 5ivr 6ufu 8ajc
gylyjow	4ufh
haider	1vur
ismail	5gqy 8i4w
meles	2f3d
저	1djr 1r4q
prasan	80kz
dole	i0v y6u
salahuddin	8cls
hochul	1xiz
heger	x14
munyes	6ajs
pearman	60aj
aceng	64di
bouazgui	3xz7
whitehouse	8hxm
kurz	3buu
hussein	14lh 20gp 39lx 3vxq 7oxh 7seq 7swb
kasyanov	2isu
سوبيانتو	30v3
rau	1plk 3vuk
בגדאדי	1qz
carenco	66ay
felipe	207p
mansell	8d91
harper	3fim
lucke	gm7
dzihanovic	8bzs
frattini	1305
butore	6ehd
sawadogo	4z89 8jov
vestager	2bc0
younis	5rb5
chiluba	14cz
naqvi	7ic8
benko	8sk2
sapin	2gvz
attanasso	72xz
gheit	2t5
blanar	1val
jeanjean	78o0
shtayyeh	2m0f
סיביהה	99a
calhoun	1q2e
verdonk	35cz
شيراك	1j2l
гавел	3ptg
xavier	92t2
advani	22zp
hallengren	6qr2
teixeira	721g
massa	3che
aspin	25ex
jadot	3tkh
처	2b3w
arafat	3tnb
moeller	8l94
maurer	3lyh
ozel	3xa6
walberg	8swq
seruiratu	5zl4
ромни	2k9r
סטולטנברג	1nep
helme	2cpy
שומר	oj9
jabri	7fb1
东	2aj7
kleis	4pax
golding	4rft
helal	81ah
athy	8jle
tozaka	5mgk
jama	8ckl
fulmen	71f0
ramirez	54jy 74ja
seddiki	3y88
roach	8uoq
arthur	6of4 7szr
maskhadov	dgy
jiang	1o26 684h 685h
spartz	8yne
hastert	sr8
bryan	3rg5 461q
シャイシャンカル	39b7
chambers	1imt
yasin	8cx4
somsavat	8kvu
yuen	87kq
salameh	8640
kinnock	2qhg
maya	7beq
alckmin	17a7
kone	41wj 4bqn
penicaud	7im5
과	yrm
dimov	7lj5
harder	6f0s 7xxb
jalal	96tv
pot	309h
delay	3kc3
ديغول	mmm
brechtefeld	7kqf
petryshenka	5ylr
sosoaca	t5j
mundell	53ck
恩	1ijn 1r7l 1zen 3mfd
ionatana	5zw6
bandara	83b6
schily	2uqx
yearwood	88pb
brnabic	86u
gallagher	63iq
darbinyan	4ipa
kashiri	7rcm
schouten	4u5j
cortez	67e
tassoulas	21zo
kossuth	239p
vought	38zb
dja	4lqd
ון	3lmi
coric	8twf
mikati	2p5m
buric	731c
rivas	4s7p 6vmp
grieken	3kp1
menderes	2b1
schoof	tfx
mao	2aj7
راخوي	2bkx
wanawilla	7w4w
пелоси	2pd1
molefhi	7o5m
rijkenberg	7l7p
rakowski	2hem
nayef	2md1
panuelo	53gw
meta	1git
reznikov	2tp9
brewer	1kor
solymos	6pc3
zapatero	1tgm
habeck	362u
peskov	ucz
schmitt	31h5 5d77
цзэдун	2aj7
البرادعي	2kr2
hoon	15wc
savimbi	1s5y
wynter	4rp0
asscher	6svl
caldera	32gs
larcher	1a9r
farrugia	77ou
huffman	64vc
simson	1w2j
וידודו	1rw0
valdez	5tw6
джаишанкар	39b7
bozize	13wd
karliczek	4g2u
린	1sxj 3b8g
터	1oow 2ch1
daladier	3wxh
tsvangirai	2n3f
ganic	xp3
heyliger	5wg4
pinto	7wt8
シラク	1j2l
balladur	3wwm
wissanu	92bp
agnew	3etq
psaki	1n6u
تشافيز	1fg1
tharman	3ish
beassemda	6vqb
ميونغ	24gs
georget	4800
may	3j0g
moussavou	5i6g
guaido	1udc
bizimungu	2vv5
סרקוזי	2rkb
michael	20qc
milam	5y76
nduwayo	4h2a
takaichi	3asm
disraeli	g2t
karadzic	32bz
lan	23g7
bundy	2er3
khama	1fs8
loof	aq8
occhetto	1xy
ebert	14g2
rashid	23nr 2mec 83sl
david	7xsv
ivey	1xlk 5oef
ньето	za7
nenem	6nk4
nalyvayko	8gpy
yau	5a3g
ברלוסקוני	3dsi
babler	8ne
maturbraimov	4aw7
stoutt	6puh
gordon	2cdy 5b4v 63vk 7toz
noem	2281
clement	72hv
峰	1ct0
cormann	2dsz
库	2rde
graves	hf6 8dnz
kulov	5h01
phomvihan	6iv4
yilmaz	2fe2 4v5k
hele	7zpl
чинават	3io0
كيشيدا	14np
missick	910o
oqilov	7rdp
dogley	560u
evans	uwl 58n8 5kq0
borg	8g5 5xfq
dabwido	8lpp
ショイフレ	3sad
baldetti	5zhd
ganesan	6yqr
giorgetti	17o5
لادن	2uin
weilbacher	6vjo
battulga	6ky4
lutsenko	956s
diepgen	wfp
kochanova	7kpj
macri	2ee8
little	jaf 4ew4
marfany	4se8
muhannadi	5t3g
cairns	4b6y 57o8
rockefeller	2qnj
jebali	5ro4
julani	31k
konyuk	47n1
tembenu	8eil
delgado	57a8
binay	67ci
usmonzoda	8wg8
evita	10cb
guttenberg	1wz0
ricardo	6dnq
telito	5hy3
byrd	35mc
cheikh	7hld
silveira	71xa 7s5g
bellion	57gp
coulibaly	4bod 5r4t 6y1y 8lh7 8soz
ruzic	4qwe
suarez	2gl 6gsl 71yt
אורבן	3nlw
chahed	94mj
gelling	57ta
niviyabandi	74vv
amara	3xy4
halowchenka	82kz
zourabichvili	3a5t
זוספן	26bn
said	3gfd 3yaf 542h 7p4p
スモトリッチ	gyd
josipovic	1i3d
טילרסון	344g
petrishenko	5yih
planas	6uxg
coronel	718h
ammitzboll	8jru
armory	8x1c
peron	10cb 1uka
alonzo	4872
powell	p2r z6i 1ntj 1s72 27nw 786r
coleman	4pwd 52qb 7xoz
pasha	u5q zf4 3hhp
mbumba	2pgv 7k3x
ciavatta	8wpk
djamalilali	7c73
kafando	78ov
mala	8ppb
reinesch	5lmi
pierluisi	2x99
twyford	7yz2
workneh	92im
ايزنهاور	w4a
kopofi	5jut
salolainen	7xca
condor	8dna
devos	gue
gaskin	57f1
marchenko	3clx
kehoe	2i5x
tereshenko	8gw4
juma	7gpk 7qwe
masutha	77xi
moctezuma	5e0g
ציסקדי	14ua
mandelblit	4l5h
shmyhal	svi
ראמספלד	v3p
fonotoe	5icg
arnous	5wxh
gjosha	6msm
tialavea	5gu6
גינפינג	3t3g
amo	5kp8
rafini	4ra7
christopher	3qn3
humphries	8u9i
idani	7svi
corkill	86rc
harwood	7xy2
hassad	7cev
manuari	55js
paswan	8361
bobojonov	809e
אבוט	3l4e
bah	ejj
laguiller	cj5
ハメネイ	764
sheu	8i81
duhalde	x5p
mouakher	864r
جونسون	ipp
moon	2mzb 7gwa
האשימוטו	397o
ndihokubwao	57mh
stride	2f2d
yesimov	44zg
гвир	1hpo
serrano	5mtm 6c6l 7m8x
xojayev	4q6e 643c
qian	31s3
csurka	1hou
stanishev	3cfh
konteh	7y40
טראמפ	v7z
donwahi	45jf
ernst	6bcw
jeanne	48kc
mba	4djv 4uh7 7v6u
timbo	4b16
рабин	3u82
ترامب	v7z
لابيد	3tcd
mofaz	3csq
mayad	5r8u
stutzman	74bg
mcbride	8fbf
paetongtarn	2vbv
sultonov	4ajc 7sqe 8wh5
engola	4vl8
rwangombwa	6arw
dur	1eq
russell	ls9
yerrigadoo	84cg
nahavandian	7dhq
radhakishun	80v9
attaf	2uw
pen	1mns 2bp7 2c0n
koo	2216
kumolo	8t8v
struck	2ylx
cherue	5jyp
durazo	48b3
gonzalez	wze 11i7 1nb2 6e82 6uk3 6zyf 70k9 8xxf
brooke	2y60
obi	2yhq
サンチェス	2xdp
دوتيرتي	3770
chung	4yae 4ybe 4yck
فاروفاكيس	3th6
mamin	4jt6
trahan	6t74
kara	4lgd
krishnamoorthi	826j
lovin	60lw
sarwar	88j
tan	6q4p 7lwc 8uaa
rinne	bi5
tomasdottir	1b42
ביידן	1p7n
erhurman	3lrb
cimatu	8ad8
heine	1e93 8rx5 91ac
samsoedien	89fb
darrieussecq	5lot
kane	4q8w 6yt5 93i0
ムナンカクワ	yrm
abbasi	3ijs 8hfl
khurelsukh	1z15
mcleish	1dn2
זופה	3tc
murkowski	137o 6sjq
kopacz	10oe
lahbib	1am6
niyazov	3b3v
saar	17tj
majcen	5zzp
pelivan	6bj1
tria	186c
necib	5vn9
sidibe	7bc4
gai	8klv 8op5
kabi	7nwq
stashevskyy	8lw6
sangheli	4e9k
גביר	1hpo
メイア	18o2
ferbrache	7xum
jalahma	94r6
charette	1e04
sako	6xfm 8lis
든	1p7n
crow	6558
snegur	7ato
conte	18cp 23gw
roper	7514
shifeta	807g
hunt	1a0z 1npd 1ogo 5pku 917q
azana	2a6u
crvenkovski	jcg
gingrich	2qs4
erakat	39te
lasconi	xy6
ortagus	2n2a
salazar	bs1 1y4y 6v11 71ax
hayrapetyan	7b7a
lukac	58as
collas	86qi
trabelsi	7d0p
lagarde	nyh
dassigli	4mo4
kadis	6nj5
zivkovic	3wji
crapo	79qs
mahamadou	7ste
rojas	5ep4
tawfik	5vfl
khalil	4996
mcguire	6agt
verge	53tj
reynolds	474 1s8f 1zkf 4zjs
vulin	4x0
crane	5ap6
samphan	1yyb
путин	3oq2
cleverly	1k0k
تي	233r
benavente	565u
verges	7vsf
kiro	4yhz
rahman	3d2m 3huc 4kco 7emw 7hdd 96ee
demirel	3h70
kilicdaroglu	1y1o
kyaw	5w5s
maktum	6xuj 6xw6
joly	2orr
schillerova	57p
freeman	69zo
ibraimov	6gwi
demchuk	7a4s
nauseda	1874
attlee	p14
grayling	nf2
אדמס	17ji
asgrimsson	1b53
bio	1v2d
oquist	7vl5
seretse	8z78
souguimi	5vgf
benbitour	436l
bejerano	5o92
benediktsson	hsb
loughman	4pl4
yadav	763e 82jn
bedoui	7ona
moe	6u2l
quliyev	5klv
hung	6q2h 7lyw
joneidi	6q0s
עראקצי	25
huq	7i7v
larsen	87e5 8xun
matane	7vz7
סלביני	2e3r
カラント	3ugh
aleman	cry 4b7w
kujundzic	7ado
musyoka	8mh8
bellerive	66nj
oregan	8fxj
archa	euu
miller	icc 25j8 3fjx 3vzd 4p7t 4u4o 7593 76d5 80ct
spellings	2b2r
トゥスク	vdi
johnstone	7y1d
sorabi	3ztd
burns	3r4y
frank	8sh3
mkhize	96wq
awaleh	7bs2
kristo	j3t
i	yzd 1zt5 20kd 20qc 20us 2180
keegan	17w4
lappo	4dmn
raggi	3o8u 3ux2
كول	1d5b
ahern	gs9 sxa
georgieva	225l
andre	4rhr
walesa	24bz
гутерреш	bl8
fadul	5iuy 6cqc
foster	ci3 2hzq 4p48
טרומן	1c89
barley	1xam
dzhumagulov	4hr5
スターマー	1xp7
fitzgerald	1588 8fu0
straujuma	238j
yusef	7d38
lange	rmk
tudor	pga
hassane	4zp8
צייני	t8l
bryant	2z4g 5r1l
ibrahim	bw8 1fzx 5frq
koteich	94ak
boc	yfh
papantoniou	3tmf
traore	1g25 55si 56l7 8cqw
maait	7cl5
kamilov	3zxp
nagel	1oyw
sindwah	7e1p
titus	56de
ברדעי	2kr2
sutter	1wqz
مودي	2pmy
butkovic	7q5n
dion	6qwr
fordice	21bj
bot	fki
kjaersgaard	2zj9
manaouda	6xxa
eisenhower	w4a
ахмед	1kl
fetterman	69ys
ngarso	8j90
cha	3128
汗	1gln
ホルソナロ	1jf8
kalliomaki	4hjm
martonyi	1von
helms	1nz5
wague	8du8
lujan	4nl5
amarin	8zoi
kleist	6o6u
akunis	7pta
obuchi	1xvb
dondo	1y7f
jashari	277
ын	1zen
hayden	2g00 91qg
walcott	67pq
philip	521t
khurelbaatar	4wpw
magras	4rkz
chand	6sy5
friedman	6pin
столтенберг	1nep
masimov	6iaw
osama	2uin
matambo	7r8r
pence	2iah
ndakolo	7x3q
البشير	2uac
سوناك	3594
paudel	330q
prabhu	8nuk
モティ	2pmy
luka	5fqp
azzam	6yuj
kirkpatrick	1muu
taha	49ol
yeung	6jzn
abaga	6tu1
churchill	3s0k
ervine	rjx
murashev	7p0a
rarawa	558e
gottwald	21n4
ken	57ov
farron	3js0
bartolo	5ey9
히	gyd
babanov	7r5w
ciller	3hor
러	2bu
bonamici	8o8i
jo	68ks 68ln
sheriff	8jpq
zeballos	8y1q
ezz	6k4z
greitens	zi4
randrianasolo	62lx
人	2b3w
paet	3mbz
temaru	7s80
tobgay	3lpy
canikli	7p25
estrada	1srg 6gjp
iweala	2qwc
jihad	401p
johannesen	455u
diogo	4q2c 6vey 8zl3
samper	zwh
dulles	1qe2
iwaya	3hgp
menjivar	5b8m
rosso	6aqa
plenkovic	8xf
salmond	5b3
gurirab	8rfx
mansour	2a0
dumas	37ji
gan	5lf3
jumblatt	3q49
стерджен	2r95
dardari	40gi
poplasen	2sdt
mueller	36dq 5mp3
valchev	6no2
horthy	2j4b
hachani	43ak
adali	638z
kontic	328r
mubarak	1eqx 6220
ekuful	8wcv
matusila	7zr4
roopun	80gk 80xh
ndimira	7uak
gillespie	520c
dias	5i7f
nzapayeke	4duj
schulz	2d18
steinmeier	139r
henri	197z
karatzaferis	1732
zagorski	70d2
סנצס	2xdp
데	3uqd
dobrovolskas	48w8
haavisto	2xj7
obama	ewf 5j1i
לנין	3oh9
madelin	3wq
hogan	23hp 2z6a
מוגאבה	36ft
mead	2dyx
빈	1nm9 3u82
spahn	1ndk
teabo	47wu
dougan	4tyk 8gf5 8ny7
faber	7uu9
hirut	5vcn
moumouni	4cfd
paravac	4q1a
shyr	8ikq
zitouni	8q09
monaco	3153
goring	1dy3
cerar	2jyo
lataste	8rp3
sejko	5lrn
fritch	59w1
portillo	2gcy 48e6
gallego	8akv
kettab	7jp8
shekhawat	4osh
negroponte	1rcc
samateh	42vw
knot	6mr4
spidla	3p09
abassi	74f1
eldring	6qif
fetlework	5hu5
hatami	4cm9
putin	3oq2
schwab	3gl3
nimrod	5bb9
tarand	4emm
adami	58yi 59yf
madero	4syj
monti	2byk
green	qaw 1t32 457m 5s16
פומפאו	2ief
lee	hhv 1qzv 24fm 24gs 24k8 24lc 24nm 24oq 35od 55mv 6pkf 6q75 6q84 6q8y 6qa1 6qax 6qc0 6qcz 6qdz 6qey 79y3 8njl 8o3u
virolainen	4gho
emmanuel	214d
abazovic	w0v
kajman	3xv2
racicot	2ame
rakosi	2oqy
rengiil	5dgv
לוקשנקו	5o9
중	1z7d
habumuremyi	7znr
dancila	3o6f
cem	3xdb
malabo	5089
nemiro	82dd
beighle	946y
carvalho	4d53 5ezb
kubilius	9go
bordans	64mm
ersek	4izi
quevedo	6z7a
derache	5w9i
nikolla	6sba
chastanet	4at4
cocker	63g7
marzouki	2mwx
bazarow	4n3y
petry	14b1
shulgan	6n9y
ширак	1j2l
papikyan	3gj3
rimsevics	5yvz
viskovic	32f6
シスタニ	7fo
risler	5i5g
vagnorius	15o2
kean	8rxw
cayetano	fmy
okitundu	6r33
mazankowski	57xl
musgrove	387k
derycke	zno
inslee	1lub
키	52i 250r 2ohj 2t7c 3il1 3pcr
maroto	85r7
adityanath	3uj5
whitelaw	3rry
manyeh	7h1v
hern	6jwf
giammattei	4s1
levy	rna
ghalawanji	7que
clements	h7h
vesikula	8sxw
beyshenov	64cn
djindjic	3wi5
gozney	86u1
zhumagaliyev	4jug
riffath	5xug
ハローソ	1tk3
hacha	yhg
gumbo	6cb6
ماكين	1r7l
estes	89pc
harrigan	7ugu
kahlon	7hbc
griffith	cvy 7gxk
koulibaly	95ns
agamyradow	813u
komorowski	jwv
인	1r7l 2mzb 39lx
villalobos	8yio
zapata	yiy
גילארד	1usp
yongchaiyudh	mvp
ארדרן	1ijn
savona	7trg
zandanshatar	3vrg
ward	5h3n
dilleita	7c40
eoe	8ld7
mullah	8pmp
rosler	2zdj
lomuro	74tf
sada	7fqv
salma	8czg
نجاد	29f3
lemass	3cou
nevu	5vwi
salimane	6ic9
nehls	8uum
pierret	4yr8
rajoelina	9n2
nickles	uxv
amlo	9u8
jamankulov	6zkz
veil	3e3f
yermoshin	901i
milatovic	1jn5
демирель	3h70
kouyate	6p4d
omarov	8f5n
jagdeo	4ou7
nasr	8byt
svavarsdottir	8o9e
babacan	737
dowers	4j3v
maumoon	950l
djata	68we
polis	1lep
haupl	2g3k
allawi	e6o
nazif	43il
stiell	3e2r
seguro	bpp
davaasuren	8v81
ティラーソン	344g
prabowo	30v3
erlander	3hfw
gotsiridze	89h5
hageman	5srz
waqainabete	5y67
argimon	4n6o
lipponen	2v6e
restrepo	6dl1
wu	1t15 92l1 92m1 92mv 92nq 92oo 92pj 92qh
피	2nee
edmond	4pn1
カンティー	1grf
girardin	4gl5
더	17eb 233r
luzanic	61t1
moller	2xng 8l94
case	58vx
mujawwar	49fa
onyeama	5lty
mascarenhas	4hdh
rasa	5vo1
alcolumbre	r38
redzuan	7gbx
yakis	3tv0
birt	77gk
силва	283w
barrasso	1psj
liikanen	zpy
onyszkiewicz	1lbb
カティロフ	3375
awuah	5ya5
suprun	8w17
эрдоган	33r8
abela	35ic 4u28 5lwh
boudiaf	2kq7
muhammedow	4ned
baikoua	8zfg
chisholm	3di4
dow	8w7e
malpass	rs4
metsola	36qr
note	6jpv
ardern	1ijn
pakdemirli	4ngx
latta	880u
キンクリッチ	2qs4
gatkuoth	5f9m
gbagbo	23wm
chernenko	21v0
tsongas	2wtw
greenidge	4sa8
hikmatullozoda	7lha
klutse	6o9z
meredow	7j3c 83z9
geoana	2jra
alexis	62ot
hirono	76k0
litlle	4ew4
dupuy	462g
stauber	7xhp
beck	22ir
sharma	7q0 6szt 8hph
ハシル	2uac
hadzic	18uq
atta	6jcl 6oh2
פרימקוב	3u10
refunjol	5k8d
fadel	4391
aso	3hw1
haddad	11ut
halleslevens	7geq
tonela	5dlt
פסקוב	ucz
kagayo	6730
nkuete	65yt
bonnici	8vuw
jetten	35fp
罗	123p 19w2 1jf8 2rok 33ns
damane	41nn
barros	8awf
howe	15z0 4r37
kolelas	6p0g
fonseca	6bt2 7wyz
bafaqih	45x9
meng	5p63
godal	hui
gulyas	5mrq
كريتيان	1lyf
dimas	3f49
tornaes	8vzj
besigye	21fl
ziguele	74wt
guardia	58gp
ibrohim	4ljy
ленин	3oh9
sanjoyo	5acr
swinson	1ox9
ウリヘ	3wr3
sima	84qx
рубио	2avr
bellen	626
laouan	6wcr
ميلوني	181e
鉉	37g9
keating	136v 2wmw 91rw
мен	24gs
דוטרטה	3770
meese	xd5
nhan	7m3f
patronis	68hk
hawke	i53 47cs
marovic	8obj
seward	3rp9
rochester	6sgw
kostevich	601g
newhouse	515o
хания	1hgp
cuevas	6ieu
ваджпаи	diq
elkin	95y5
adhoum	4318
capriles	1dcn
bakhtadze	6yim
penfold	7yfb
radic	3g2q
mapesela	8qa2
benkirane	3xwd
munive	759y
paterson	rwh 2uwh
rabbah	4llk
dragnea	26g8
בוקלה	2q59
mastoor	7ddm
chhin	4p8l
prachin	80f1
haji	7oxh
картер	1oow
banks	6897
taki	7cz3
온	r7o
michaloliakos	2sk2
ondo	51kp 5e1l 5i40 7udl 8dau
מנדלה	2qjb
dahlgren	5sja
simsek	2eym
обама	ewf
مرسي	2l4p
karoui	5rxo
zhukov	47xo
מנאנגגווה	yrm
ويدودو	1rw0
mumba	7lpd
adeang	r4m
carlos	20kd
espinosa	71cd
loudermilk	4mqe
cherizier	1osb
petro	19w2
popolizio	7lle
sagintayev	4m96
lafia	8br4
sargsian	8sqm
benabderrahmane	4lfc
khamenei	764
פוגימורי	4ap
rutherford	6aqz
swe	6oj5 7j00
キャメロン	rdw
castor	6iqe
hussen	43el
bermudez	8z9r
polanski	3vnr
tut	944e
azeema	4liy
tekaiara	8ago
hilal	5tez
donmez	5gdh
montebourg	cn6
aznar	1ts3
bolger	1o6r
poston	68ex
hallstein	3qap
schaeuble	3sad
siddiqui	6k8j
jaquite	6y85
coffey	3job
haaland	s7k
messmer	7430
sadat	by5
bollestad	7q1z
goldman	502c 5127
romaihi	4a36
bussetti	701s
乔	2u1j
勒	2bu 3sad
artano	8mb7
siimann	2cs0
سموتريتش	gyd
charles	2013 5chp 5dn6 7zid
mata	6zv2
ататюрк	2o9j
abhisit	1hd
fabius	23v8
espy	2hz1
smarth	8a8e
makuch	6fd0
sorasak	7tps
lambrinidis	3f52
maoate	8qo9
saied	1w4p
מקרון	ynf
kalniete	3aw2
araghchi	25
tahiri	41ba
waigel	3iw1
trott	6vwf
pok	5fgt
andeme	610v
blunkett	rc3
gnofam	7npo
kaituu	8pwg
centinaio	5nds
enebish	6rl4
mahmood	3cpl 8hd1
nfono	4meh
zinichev	93wv
gordhan	80nw
laval	2zs5
adambi	8e4h
bela	748a
hutton	1qoy
巴	uhd
ruckauf	4ti2
birol	111i
hadirca	5xj0
tamim	3hki
koivisto	2eax
mullin	2cnk 6jyt
akbulut	3vmw
prunskiene	1xnb
share	45u3
זריף	2llw
פזשכיאן	2dfr
greene	7vf3
فاونسا	24bz
boula	85ug
kemp	jkj 1iof
ינוקוביץ	3noz
sklyar	89ky
sturanovic	3xkt
hamacek	646n
castriciones	69sl
grange	7qme
wilders	15q8
kamysz	3sq8
burton	1p0l 3gw9
qasabi	6xk2
humphrey	1f91 6mjo
werthein	17bi
venkataraman	82lu
faisal	3bg6
matha	6otf
paisley	1fu6
speranza	36v5
daea	7ynx
daugaard	sqd
borius	670k
boric	14yi
maggie	5m71
lajcak	2jzn
siniora	12mo
フッシュ	16qy
frederik	2090
hakim	x2 7f53
juha	3y94
dagalo	2l0e
hikmatyar	19oi
maiziere	276h 3jfp
muferiat	7i27
gierek	x9n
fayez	5fu8
ubah	8vqc
anastasiadou	8x81
toppin	89uw
caesar	8bqc
walsh	2d4v 7t19
oresharski	308c
wammen	2rim
brodjonegoro	4mg3
dati	327q
puce	6h27
lazarenko	7wff
whitlam	1967
dalrymple	1inl
espina	46jr 5qgc
alexandre	4ptq
mahdi	23t 7cw 39qt 7hyp
pushilin	skt
razzaz	7r0i
nkurunziza	2zx4
samani	90mm
aliyev	1e21 1gfs
נהרו	1lpd
youssouf	29j8 4afd 6wv7
orourke	gt8
pun	7jzg
foley	3kfl
anusauskas	d3n
sankawulo	923p
fumio	14np
סמוטריץ	gyd
кагаме	2wk3
dirksen	10jq
massano	6d8t
mubaidin	8dvq
anastasiades	2rt6
kuyumian	86we
moscoso	2ju4
mitrovic	47qu
radu	8jkf
rahimzoda	82nn
turchynov	2tn3
コーヒン	1nm9
mwesgiye	42b3
ratas	1vyr
cvetkovic	2jvz
giheno	6a2a
murasira	466o
cardenas	8yaj
mizzi	69bx
שיראק	1j2l
كومي	1k3t
bryce	817o
naruseb	4b36
nguene	7w3g
necas	2yr4
lulei	554x
turhan	76r9
ademi	4i09
angue	5ebe
goldwater	f5o
ミシュスチン	2iup
phillips	s5p 6skk 7453 7n41
rahimi	7dm4
raynin	5ynk
valtonen	y1a
dalli	5u1e
imran	5z8n
ranarivelo	6tzy
צאושסקו	2rde
пот	309h
غوتيريش	bl8
davis	ri6 19ai 1n3d 2z8j 42el 51y8 57sg 59xo 6j7y
abduhakimov	4lkp
micic	2pu2 8loz
specter	cgx
kmecl	7611
milley	2cga
mcmanus	6ai5
iryani	3zai 7hx4
асад	f81 1an8
בצלט	2h3g
тиллерсон	344g
brokenshire	1jvh
deby	1g6u 28yy
naharimamy	6083
alupo	67xh 67yj
snyder	354w
azar	5a6
thini	40wo
ruiz	74me 8480 8f31
halina	7ol
magnagna	4xnf
ameerali	87so
크	9i0 vdi xi3 10rl 1eqx 1j2l 2o9j 2urt
tietmeyer	1bsr
abrahamyan	5vyh
bounthong	4qh2
bonomi	59gw
bouda	6679
dilberovic	5ber
tack	6tgr
מדבדב	u78
mathieu	78rl
retailleau	k6v
zients	1n2m
missic	90zu
arefaine	4i3c
booker	pha
erdenebat	64x5
gould	6id5
bishop	1uy8 2ece 8evf
komara	6h65 6p3j
mabuza	5387 6268 6omi
mahmudov	8yte
albores	70ty
khamman	6kze
cordet	66bw
nagbe	6qui
baghaei	1021
mapp	6jlm
ハヘル	3ptg
maani	5gir 90l5
katambe	61fj
canty	4r1j
путін	3oq2
トラキ	2bve
mcauliffe	3ihy
agbenonci	4kzr
anutin	buw
koenders	gr9
kubiv	8m6q
houthi	12a
nadler	67s7
uribe	3wr3 6fvj
hudson	86vi
lakatani	8ewt
norman	82f4
jack	4r3v 52yx 8muz
فاراج	2rxq
tuke	6b0j
badenoch	1y2l
vaiciunas	96xo
britt	6ir7
drew	3ifm 678y
خان	1gln
clarkson	42mz
goncz	3wuw
malielegaoi	5g8d
bentz	4zfi
blair	spd 3l86 91jl
isarescu	2nlf
pan	7tqi
clegg	2r63
latortue	5mn9
ラホイ	2bkx
metternich	21l8
ternier	6yc3
вучич	4yi
beavogui	7byh
eman	78y4 79sb
zelenski	3pcr
zubaidi	3bx
blazy	2zej
تشيرنوميردين	3nh7
다	9p8
miklos	1hwx
vasilev	7nhx
antoine	4dnv
kalvitis	3dl
bodman	3apf
haxhinasto	5977
メルツ	14gw
blinken	bd2
veldkamp	lma
メトヘーシェフ	u78
chalabi	2w4
gbakima	44ij
hoekstra	3sl3
kristrun	22ce
フハリ	2nsj
amaechi	8aaj
balart	73bz
コール	1d5b
cartwright	8jel
flanagan	ms1
bekteshi	6np5
zhao	3w19 3w26 968s
thinh	51b2
lummis	50ef
barreh	7hjy
hussain	39lx 5wsp 6ygo
lozano	86d2
beregovoy	2zq5
mccain	op7 1r7l
muskie	wxb
우	37ij
sudre	70o9
lui	5jmz
conway	1xze
deubet	6hon
הולנד	1409
poyle	57ph
sinunguruza	8rj6
lakkotrypis	5mle
braze	ekj
kabadi	5sq6
leclercq	7uvt
matipa	92cw
kouassi	65sg
yanukovych	3noz
dove	8oee
wlue	8eje
zinke	396q
harrison	1jee 4akz
keoboualapha	6l4h
gonzi	6pw5
hutchinson	d5m 5d4d
tok	5188
dadae	4pkg
akmadzic	7agd
hoyle	269r 8ws9
tubi	7g0r
dassama	4m0x
mussoni	5ik2
amador	wri 5o4r
suwaphan	8o4m
stournaras	3tl9
mora	5920
zakharchenko	63q
hrawi	xzp
hughes	4umw 5wba
муссолини	fzl
deiss	1sp2
barkat	4mmo
lindner	noi
beria	243q
shin	42sy
busek	5d1y
dervis	1y0i
honecker	zmt
walters	s34
capes	73zd
finstad	4qn0
kinkel	21j7
シェインハウム	owe
olav	20w9
talla	55zk 6y53
mursi	2l4p
kirkilas	15mx
sunia	8prp
bathiyutheen	87nk
lorimer	6a99
буданов	22vv
buzek	1nx3
deukmejian	161e
sharifov	8dx9
ducarme	54uq
koutou	8ksn
torrez	45y2
hedegaard	p9u
tanoh	6zo8 8rqr
elizabeth	31w9
asselborn	1lwh
artola	8xnl
kalyalya	557l
kuku	6a5c
クリントン	h8p 1eba
samuelsen	8j9
an	4cu8 76zu
روبيو	2avr
kallon	6h6y
rutte	2ch1
арагчи	25
mohamud	1cld
imbali	5glj
steinitz	95ff
nikolaou	5zvd
سيبيها	99a
leclerque	7uwx
mfume	6oaq
aoc	67e
mbz	2mm9
yaakob	1hm4
jeenbekov	8l2z
rugy	5jgc
emanuele	214d
chrupalla	3k1u
gregg	1uni
ngige	4xep
moravcik	1u6t
милошевич	3ees
sattori	6203
تامر	2gwq
kawar	758d
בלאוסוב	8po
soekarno	3gc2
kangaloo	nxf
luttrell	7gzy
warner	1rsz 2ckl
pevkur	1bmy
poindexter	1rf8
lien	260z 6rqn
הגסת	2xxu
ネタニヤフ	g5u
constantin	51e9
gligorov	21cb
tito	1t92 8q77
zebari	1epw
dowden	2tsq
fleischer	cae
qandil	5vet
bokova	1h7d
פלוסי	2pd1
anand	af0
huizenga	4p6a
rakotondrazafy	6or5
zieleniec	1sik
ghadban	8r7m
mebarki	7cn9
ross	sus 3r12 54f2 8hol
ארדואן	33r8
machel	3aom
sarec	2c49
berdiyew	93k0
topi	ere
ulstein	50il
doubragne	61au
luaybi	406p
berdymukhamedov	19ru
hultqvist	7y0j
pessah	8jjf
kanyenkiko	4diy
quader	7pht
kobyakov	4e5i
hay	1qi3
reagan	3828
foxx	b0q 8zem
rogozin	ufy
shoygu	3cb4
サトル	2nzp
husnoo	4hoa
isham	60t6
myint	8r8g 9262
hockey	1pcx
shanahan	2wdo
seguin	2zie
tantawi	2l37
tayeb	45cf
ションソン	ipp
麦	2urt
erdene	2uxp 62pt
granic	2dr2 5oyk
nsengiyaremye	56pt
patel	1x5a 31b7 58sf 8wc6
diop	3yto 7hry 7l4j 8und
mokhber	2luz
ハラク	xi3
lescure	37lf
rajapaksa	1941 299r
thu	4kyc 7aos
канель	2hhz
villarruel	3ne7
jouahri	3y3b
vizcarra	2d73
daoudou	7c36
engell	79in
zawati	5rch
abderrahmane	5g1o
fozia	5ih5
сиси	cb
feijoo	4f9
gaspar	3pyx
nybo	60rb
brabec	86ns
monteiro	631n
cheiffou	4bm4
qaasim	75f5
rusko	7wiq
creed	77jt
hardgrave	5lh0
regenvanu	8h60
abdulhamid	3gcz
medinsky	3ol1
spadolini	185f
кучма	258i
gelin	72lb
villiger	6ijs
thomas	54ku 7yqh 8sso
burnham	a3h
nemtsov	iun
bustani	7j99
fakafanua	26vg
rasmussen	8gw 23kj 30sc
waena	7kwd
friedrich	1byw
hakimi	3zdb 5abg
אסד	f81 1an8
برلسكوني	3dsi
marurai	68cx
골	mmm
margai	4vr1
sefcovic	2con
steyer	3kme
terdikbaev	5ddg
maamau	3hn8
ハルニエ	2gpa
ntahomvukiye	5bk6
lobendi	4mhc
rupo	y28
drakeford	2cah
رينزي	2e0y
callaghan	1jxt
becirovic	sht
martino	b7l
ozal	3lv6
fallin	2d8n
pracha	80dz
qureshi	3cqx
matutes	1gf
ahissou	8gxk
환	onr
doe	3aqg
اولبرايت	28qj
dassonville	95gf
huseynov	7x1c 8nsl
borrero	48m0 5oi9
strache	1cz1
sylapow	7i5g
thongsing	8sbw
grindeanu	3eqt
benson	pmw
videnov	3w0i
shultz	16l7
lu	4gju 6tml
gusmao	3sw4
saeed	6wa1 7iil
buckovski	3p28
fraser	29pe
スヒアント	30v3
安	r7o 1lyf 33r8
husayn	39lx
gotovina	atu
רוזוולט	13eq
erlaf	7c8w
leopold	20lz
saddam	39lx
maiga	pd n8w 4anm 7syc 8ljk
huang	5w7a 5w8b
dalton	8mcz
kroes	2qfd
duvalier	13xe 1m7a
gravel	2i0h
mcvey	1061
cornejo	85e1
dreifuss	393u
freeh	278h
kisekka	8e6s
machar	355n 7h7q
luo	7nxf
加	99a 2aby
talbott	3g3k
branco	68mj
chao	xti
meciar	3oyz
ホンヘオ	2ief
begaj	el5
moustapha	7m7v
البانيزي	awa
costa	bj5 4spz 4yst 5dtl 5l1m 5pws 68ad 6zew 723c 8gzb
franck	59c2
valladares	41p0
gil	3vmd 471c
turk	qvk 3pal
abdygulov	8tjr
kuchma	258i
lukonde	66rj
nujoma	3ago
ulbricht	3qgl
דראגי	2bve
gallant	3ugh
garu	7h68
ואגפאי	diq
chadwick	4eew 4zuq
mova	5ua1
rosales	8vxs
vaquina	46oy
韦	3wr3
grobarczyk	70bk
kast	1tce
hilly	5ils
zayani	95sn
svilanovic	18vh
togliatti	2vdk
noskov	6n81
thordarson	5pqv
xanthos	4e3i
alfred	48h4
ルセフ	tpp
gharbi	40i1
symonette	4qz0
adjoumani	6mza
dubcek	5ih
almond	2648
azubalis	dqb
paulauskas	czv
bouh	92wy
boluarte	u1e
nash	8mvy
palik	4i4g
montt	xe5
mpango	2zb9
pekcan	8ave
yaalon	2n9a
лагард	nyh
nuaymi	6xid
amadhila	8bkj
telavi	91zx
loeak	4xxy
schinas	2b9k
amiri	5vx7
toribiong	6azn
arzilli	700z
jhonson	4omk
sassoli	ryr
beckingham	7xjz
paul	30ia 30o9 33a4 380q 5exj 8a7n
soder	2cmd
yazdi	7d5l
scholten	5v5h
roosevelt	13eq 3ixm
aho	101d 1vb8
johannesson	1a42
וילסון	3shu
yushchenko	3nuz
getahun	5n1l
wilche	6ghk
medved	8tym 8u54
yattani	8vx0
liverpool	7mje
rajoy	2bkx
villagomez	8t3t
fule	3xga
браун	190z
라	31k mx2 1ce8 2qjb
leblanc	up5
mcguinty	rsx
resic	6qlb
ader	1vq2
qureia	2yh
pickles	zkm
thaci	1cci
boehner	1pvp
leye	65uk
ラフサンシャニ	3ft
tsogwane	8kcw
matolcsy	5r0r
taubira	nvk
kishida	14np
razinkov	5yoa
zayats	6r7m
degenhart	5cpq
vejjajiva	1hd
yeadon	68qj
blackford	1frf
constantinescu	ygb
francken	3ivd
jugnauth	3114 4fd6
vucic	4yi
jonan	5ybn
farage	2rxq
munokoa	7lst
барзани	2dm0
kravchuk	257o
hammami	5z7n
수	1bgw
waqa	56rl
libby	25pn
ايل	1zcc
rivera	47z 2hmt 7t65
piantedosi	2e07
worner	2a0z
georgievski	26mj
mclarty	28of
dadason	4jw5
רומני	2k9r
باتروشيف	2sfh
crenshaw	511c
cunhal	3wqa
intotero	7knh
bas	kf1
dill	67oz
kowa	5c19
ssesmpijja	8z8u
parker	53hp
cruz	3i1z 4tvz 77ks 7go7 8tuf
sopoaga	5cf3
зума	1ize
maytami	7fhh
بيسكوف	ucz
dapaah	463k 4ups
나	3cy5
schilling	nqx
haniya	1hgp
shanmugaratnam	3ish
visco	5ye9
bennet	2fkw
klichko	3oaq
lai	233r 3w3w
haywood	7n38
twagiramungu	5gkm
talaat	3hhp 4cry
pierantozzi	8eui
cotton	8tmh
mutalov	3zzd
yuksekdag	129w
가	2aby
castle	f1a
tereshchenko	8guk
meza	7a3a
khatami	2lqp
cavour	kll
ngaka	7ls2
biedron	35li
burchett	8sth
eshkol	25ly
cavallo	um7
aswad	7r3o
pashinyan	2s9x
bernhardt	raz
saidy	60on
האוול	3ptg
parizeau	1j7m
stoltenberg	1nep 3jmy
kheng	8f89
rabuka	3e9e
saitoti	5mfr
fini	17oy
nhial	7m5x
zuhoor	43ve
ケネティ	1q9h
シュタインマイヤー	139r
arrindell	4z3z
aumane	8taq
buzyn	42r1
nuri	5tjt
sherman	3qug 4qoq 63ts
you	94h8
guitouni	7itm
арафат	3tnb
chan	1v1m 2b1x 4gpg 4v8z 5i91 5jk0 7ob7 7v8w 8l4l
kvilitaya	7so1
мохамад	290b
moqbil	8duz
顿	h8p 1eba 1pxc
nirua	66yr
rumsfeld	v3p
shorten	hmj
maung	6oib 7pv2 8rat
canjura	4slp
bynum	64gk
balaguer	1p59
gualtieri	36sl
mercelina	6tsh
tambling	5peh
aragchi	25
bazoum	2kp5
khanna	87pf
plant	5mc7
begich	7met
brekelmans	38n8
lehu	6zp4
mukherjee	30zb
lichi	54wb
kantor	2hde
bukasa	4z5p
daoudi	6oom
stanhope	6b7b
toiu	2tgu
vaquez	46qy
woods	76ne
スナク	3594
abal	8dl5
mariur	6joa
faymann	3qv9
khrushchov	2s3q
kubis	1vmp
richter	648b
mamaloni	8kp2
qualtrough	4sd3
samukai	4rdp
andersson	28ud
tsai	3lmi
hermer	34nh
gargawi	7f2q
macchi	6u74
mccoll	6afu
oleksy	1vs6
wray	ob3
borissov	j7y
rehim	7blk
ميركل	a6r
miert	1wnr
fernandes	68xp 8xwj
morelle	6eny
trninic	7l8j
inu	5t59
sewell	8quw
scheel	3qff
bernie	gmy
daghir	7pfv
カーター	1oow
אחמד	1kl
billstrom	3k4z
westerberg	4nng
havel	3ptg
goldsmith	26yh
koike	3vgl
radev	38wo 56b3 8wnq
ميجور	1r4q
katainen	1vlp
maghembe	6gxc
تشرشل	3s0k
kunda	5m4c
angrand	695q
masto	4ujv
jonson	31i3
anvelt	4edv
gething	3n58
sejdiu	1125
мандела	2qjb
levesque	340g
ир	1zcc
ניקסון	34sd
sayenko	7q9x
синвар	3t8q
chehade	7qtn
waterworth	7yin
schmid	8egv
teodoro	17up
blanquer	66oh
sezer	393
karki	3gnk
mantashe	5qz7
ratnayake	8bxw
salkic	82wi
gillibrand	21d4
hobbs	1xjs
leo	30m1
vasilescu	6rpp
waldegrave	3rqm
aila	7bna
גינגריץ	2qs4
チェイニー	t8l
padacke	4698
ciuca	2rgq
orsi	3tfh
arinc	kho
busokoza	4o8u
chama	53ws
conceicao	4hgo
khosit	6lfc
touaboy	4ojf
meriton	8z42
kang	1wio 6i3r 6i4q 6i5p 6i6n
spajic	2jek
karamanlis	21ww 222r
narayanan	6lo7
onorio	8qav
yoo	94d5 94em
nalova	7w1z
peleshi	7ncw
gjonajt	5eal
ахмадинежад	29f3
fuller	4z29
hayatou	8btz
braz	5h4m
karakachanov	6nmj
גוריון	r7o
palmer	5lht 856x
غوايدو	1udc
bendit	qmy
dorries	2oz5
fdr	13eq
verhofstadt	1a31
kitovani	8qf5
ebb	8t6g
masagos	75gr
chang	4va7 4vb6 5vvq 6cmb
reynaud	2wru
mbwrawa	6xmy
amaraweera	6x2p
lagos	34c7
themereau	72wx
sulaiman	4ct6
adji	4qb9
трамп	v7z
サリフ	2llw
quintanilla	4t80
ramelow	iha
liberman	e2o 6ulw
غيفارا	mx2
akbar	8a94
falih	6kck
romdhane	7jme
sisolak	3fuc
карни	2c63
gehlot	8r1v
bandaranaike	3e86
zubko	5u7u
touadera	1164
boskovic	80ql
giampietri	6uic
cadot	78lf
stoere	1s4c
boubacar	7hgp
garba	4ay0
bercow	1pur
ahtisaari	2d3t
cabello	u2g
gonzales	4e7
gunawardena	56ej
stefan	8zc0
フット	fqi
סיסתאני	7fo
doti	75pe
tembo	4xtv
mocumbi	7ubk
rabiah	8pxw
soldat	8kgt
chiang	n2a
nazarbayev	2tda
tokpah	5udv
trotsky	250r
asbahi	61yo
scalise	3ft1
bonisoli	46ds
diab	5tco
寅	2mzb
pak	7te3 7tev 7tfs 7the 7ti9
omtzigt	302z
zalewska	4gca
holownia	3h1p
macinka	2yqi
mancini	4fgx
rumi	728u
tsipras	6ft
moise	1u53
sama	6n2e
steube	5pnx
chitechyan	8yp6
brito	74cr
belmokhtar	81dj
pohl	6s41
ravokatra	5hvk
amadou	5rhf 74ea
stubb	5xb
гевара	mx2
باروزو	1tk3
غباغبو	23wm
西	cb 2l4p 2pd1 32iu
alegre	7o0d
ringobert	5laj
kaouane	56xa
wright	nms 1omf 67nz
lumumba	2w2m
otoole	zog
gonze	6pw5
ムヘキ	3il1
ушаков	3vf1
kampyongo	8mdt
yousaf	1fl9
kurtulmus	2tbc
ouloto	4ggd
prasad	84b5
camacho	5h5b
germaine	7z8f
gourtay	8no7
cohn	15bb
dombrovskis	3mpq
neal	872w
machado	2ddb
tumukunde	5uky
tshibala	4rn4
calvino	2oxu
rajapakse	299r
zabalaga	6zwl
joof	4lr2
lukashenka	5o9
emane	66d5
tahmasi	7dti
zafy	46d2
bachmann	2gzw
sejourne	3g68
jarrin	7sll
medinskiy	3ol1
vattana	4fg2
kobylkin	571o
casas	6jtq
lauterbach	1wwf
rhee	3h0y
yakym	8ape
earnest	1t22
iglesias	2v85
latham	2cek
tambo	2tvz
אין	2mzb
orozi	6wsp
chavez	1fg1
נבלני	6aw
garneau	6zmi
нетаньягу	g5u
stanley	4ubs
gyeltshen	52f9
grybauskaite	q9s
anuphong	4hko
kopsak	6ng1
雄	14np 1mia
castex	1lxh
fukuda	3ts3
don	57q5
usackas	3pr5
厄	18o2
كيلة	2q59
akhom	450r
bell	4apw 5qep 916w
sambo	71sl 7eow
trudeau	1vdj 2zz5
черчилль	3s0k
хасина	3cy5
三	3df0
donaldson	1n4x
guzman	1js
akayev	dfz
schauble	3sad
梅	2wk3 3j0g
nijimbere	6f4g
tiilikainen	6mds
durgham	58ku
rini	8khm
saadi	7fo9
хегсет	2xxu
abe	3df0
ferrier	6rtj
hu	1f4m 1f79 5w6g
tsogtbaatar	50q4
חומייני	38t2
غوريون	r7o
lansley	94s
mashaal	1you
ebrard	2aqf
katsav	2n8c
pruitt	3bp0
czerwinska	8qp1
gashi	4ng5 5263
filip	7w8k
фредериксен	2ffs
موسوليني	fzl
kiriyenko	3c4t
ameer	5xm1
cernochova	1l0w
jaafari	1g35
キハキ	2ohj
aksener	2fbt
matsui	584e
セレンスキー	3pcr
ويتكوف	3fv5
салех	6ux
lamlas	404r
massie	8s1x
elias	4gzo
bostic	1n48
sirisena	29mb
ciolacu	2aoi
leon	5q4j 82ut
ابي	3df0
musharraf	2xpb
zou	96s3
garibaldi	18dr
marles	34r8
arbuzov	8h13
badri	3zrf
cuomo	8zd 2bun
washington	16wf
عنان	21po
birchall	4cv4
harutyunyan	4hz3
kovacic	61ms
lemoyne	663w
merino	6da6
zelenskiy	3pcr
サレハ	6ux
atipault	45f4
berlusconi	3dsi
oram	6ffd
mirzo	8i39
ケハラ	mx2
ghurburrun	81bb
pangalos	3izj
quinn	2w0d
ciampi	kwn
guedes	2x0j
ranatunga	4ifc
mamdani	3we7
hinson	4jp2
גרוסי	32iu
زيلينسكي	3pcr
gillen	6pjj
mansuri	7i0j 8nc5
valionis	asr
laghdaf	7hi9
soalablai	8k2y
dorn	6u55
tauwhare	878g
torra	3221
finney	1p1j
telle	8ghu
ستارمر	1xp7
andersen	8j1m
belousov	8po
kabbah	2r8
ديميريل	3h70
גלנט	3ugh
ayuso	1haq
шараа	31k
ivanov	18en 1gcz 3c31
oliva	4t47
rajhi	448a 8pdv
מנם	l2o
kaunda	1ycu
tung	3ltn
gaitskell	1fdg
קרזאי	1baj
chernomyrdin	3nh7
eslami	7d9i
raeisi	wgr
tsao	8v49
preval	3419
ירמק	9i0
juncker	1m8t
kilman	8fks
javadekar	80i4
reich	36li
schweitzer	jos
ардерн	1ijn
streeting	3qxm
chong	4x8o
gandarilla	6gng
morneau	91v9
trajkovski	ixl
徳	233r
chuychenko	6ne3
seehofer	1enn
성	1za2
prescott	1rg3
maia	37c7
дуда	9p8
killion	8524
cobos	6gis
gantz	gdr
morales	10lh 1ote 4t1r 632g 63qj 88j1
chanto	4wba
ferraro	179a
zeidane	95yu
davids	8hqu
valadao	53sa
cartes	1ekv
bouchard	27lc
makarios	c6q
rantso	6j2f
sablan	681m
zeldin	24po
kun	kg0 8b6s
ortez	7ri9
yusuf	3w79
נסראללה	1ce8
lutucuta	8jhp
rosenstein	3739
hausner	67vv
rahmin	5sz6
sompong	8kun
تيلرسون	344g
duncan	cou 51f6 69we 6mkh
talagi	8tiu
lawrow	3c6s
голль	mmm
arcayew	8vmv
saborio	6se9
keobounphan	8k8j
madi	5rng 7clx
nababsing	80tf
mendez	73h6
nawrocki	1x1r
thorogood	8svw
bjorklund	645o
egede	2og2
nagy	1gop 61gf
pellegrini	2yin
rawya	84e9
krivokapic	3vwj
karoblis	823b
larose	7y5d
mendoza	6tj7
mirzakhmedov	7p14
ngubane	7nyd
daghr	7pfv
ライス	p65
kadaga	84zs
イマモール	xpu
meredov	33en
piebalgs	9dr
akaruru	5zaf
payne	73mp
مشرف	2xpb
busch	wec
nqakula	7of1
pataki	16hv
backer	7z75
safadi	e7y
גווארה	mx2
후	g5u
フリンケン	bd2
imbert	4zlv
trias	3t2o
stankevicius	7aqf
veltroni	3qhh
poulsen	3lk1 8lav
izetbegovic	7l7 eow
シューマー	oj9
hurd	vs9 676b
ماي	3j0g
haz	5s4i
ルヘン	2bp7
petritsch	3s98
dalenov	8b47
драги	2bve
burjanadze	2sre
mcdaniel	3863
omar	2nyi 43k2 5ytf 7co4 7qrn
ヘキン	2f63
doubane	4w12
kiir	3a6t
price	3kk6 5mcu 76yu
oduber	7ley
rosario	4ikj 4tu1 90jl
diefenbacher	78m6
ekstrom	4ga0
kafwaya	7iw9
poudel	330q
tebbit	2t2i
운	190z
duckworth	8p7j
phankham	7yw6
badawi	17a
brecheen	6exy
dorrell	3ffn
fuente	1ulz 5l3g 6v7b
kanakrieh	5fb4
난	21po
kenewendo	4pp6
rubai	4my2 7jhb
brundtland	19gp
kucinich	ssr
ravanchi	29nj
veseli	1w3b
qalibaf	2lk3
koller	4iux
lapid	3tcd
shittu	421p
ngoupande	66ur
nguma	8d4y
frogier	7zll
mccaul	77yb
beasley	r6f
rohani	1chp
mas	cz1
zedillo	zxm
torres	7oad 82hp 87oi
mentzen	3hbu
echavarria	6fmj
sambi	43o8
mabeo	8v90
knudsen	514e
weld	ho9
フレテリクセン	2ffs
ميلي	1liw
alemayehu	479s
erywan	5dpo
azimov	8b8a 933a
cholponbaev	6nh6
stefanik	y5i
canuto	5qls
elounda	5m0z
isakov	8f4n
ponyo	4kj3
triet	7lxu
assoumani	ebb
cetinkaya	7ike
chinzorig	8kj2
manturov	54x1
metnar	6tp8
salinas	l7h 4e1k
hills	kuc
webster	51pj 5b1z
ماكري	2ee8
atopare	8j73
gourault	62ge
porras	71p3
nasalyk	5yml
koffigoh	6ekg
lykketoft	2kiv
kirk	37yj
numani	8nfr
kannanthanam	4b40
store	1s4c
рютте	2ch1
ammann	1pia
danesh	8fi9
greer	1kn3
mamedov	5hwk
campana	7t4j
kyeremateng	45t7
prempeh	75ti
yesilgoz	tnx
sogavare	29yd
mahendran	4ieh
carlucci	134u
chyngyshev	8voj
maaytah	7imy
smotrich	gyd
сен	1za2
nabiullina	5bfw
petridis	6nd3
laasonen	8f07
шумер	oj9
martic	2j9f
جونغ	1z7d
mubarek	43gq 624l
savanovic	7ahw
сукарнопутри	2erx
samaras	bc2
damberg	79hl
hamad	1b6n 5rka 7sdf 83qw
malanji	6en5
babic	2j72
berri	2ouv
gomes	4i90 4sx1 5hl8 7z9c
rhuggenaath	5ek9
hoxha	zec 55qo
بولسونارو	1jf8
kumba	67fd
burhan	ae
sinwar	3t8q
sundlun	k2u
stein	1o5a 1t4i 59u7 8oql
スターション	2r95
ajodhia	6g1m
dijsselbloem	1nry
hasler	42fd
tofilau	8tgs
хен	37g9
kalantari	61bn
monrou	821m
bouya	65m5
estaing	3n18
aswadi	3zpg
haughey	mef
mcaleese	2db4
azizov	4180
dukanovic	2jco
marlaska	11td
bagorikunda	8wlq
tiso	1u7n
davlatov	761s
kerr	45s2
valleix	4ys0
систани	7fo
ترنبول	29rh
adams	zgn 17ji 1pmw 1rh2 4avf
alimi	33dn
ishaqat	4myv
sant	48la
konate	5rp3
munya	7y7n
zenzri	3bda
hinds	50sx 5i2b 6mcc 8ecn
lombardo	1pfk
stathakis	5mmd
wilmes	3env
rocha	6e51 7w6s
sebsi	fh9
womack	8mn9
열	3umf
brial	8y8a
кибаки	2ohj
cinca	6bg1
mapou	6tbc
ohoud	7pwe
reddy	6x1w 7uq2 7v55
פרדריקסן	2ffs
soodhun	8iff
nali	784d
nasheed	2lam
sung	8nla 8nma
novoa	88uq
rubio	2avr 4th0
vollebaek	21oo
aydogdiyev	7rgq
пезешкиан	2dfr
goh	18m6
birmingham	8jtj
bratusek	593
cerrato	91f0
espaillat	42iy
preca	72un
thackeray	eq0
ahlers	8u0l
daniel	4uld
ryom	8bhp
삼	1zn7
wittman	88bl
マコネル	2k5u
teannaki	8q5k
chrougha	7k4q
hlaing	2jm4
salissou	5r2k
kant	6nsy
tatham	53nx
chien	577q
malmstrom	m1r
טרנבול	29rh
hakizumuremyi	8l84
murr	5ann 78vd
nukundj	918l
ساندرز	gmy
darmanin	1a7h
gibran	17s4
inonu	zfx 3xe0
harney	2d9e
tangara	6y7b
djurabekov	619i
abel	4ucn 4vfd
هيغسيث	2xxu
kukuraitis	6s6u
renouf	6zqe
шольц	2tic
berre	6w3f
heil	1fav
arreaza	6bm5
khemmani	6lb7
wilkie	36o9
saab	5yxv 8pkl
rubin	36ma
lalabalavu	2p4t
lamothe	6pr2
mnatsakanyan	96o6
yoshikawa	8oza
クレハ	uhd
cadet	7zgu
palo	8wdu
parts	1urr
connally	1q4e
jozic	762q
faurie	6brp
obrador	9u8
rostowski	1iit
שטיינמאייר	139r
beqaj	4okl
bo	hw9
sadr	2nzp
ogbeh	4kgy
menezes	5ii4
タラハニ	1jo5
solorzano	7rmo
gyi	7j1s
mballow	58t7
wijdenbosch	6g4p
snapkow	79la
murphy	2z77 4xz1 5pn0
jackson	7u5 92h 1nzv 6b82 89yz
job	4xmm
abdollahian	1ev2
hodges	1ofy
huntsman	1s1p
rekani	4nmn
soomro	7dya
chafee	2652
grossi	32iu
blocher	o68
gailani	8n8g
durbin	tcm
falldin	3jjn
مانديلا	2qjb
freiberg	6mp0
dam	4kdf 90c8
mohohlo	6s62
december	89u1
بريجنيف	254j
テミレル	3h70
sarpashev	8q12
サタト	by5
timmermans	13ku
मद	2pmy
吉	2bve 2ohj
aimilianidou	964r
福	13eq
クロッシ	32iu
linkaits	8p20
greenspan	40a
houngbo	5nlo
hyde	1dj2 4zyh
ndongo	62kj 6g35
spring	tgr
castanon	6cju
henfield	52ce
sotelo	25bv
منانغاغوا	yrm
orpo	2z00
suny	75o4
уиткофф	3fv5
panic	2jba
pouget	4xrb
フラウン	190z
ילצין	iyo
אוריבה	3wr3
بيغن	2f63
dagmawit	50k2
dedic	8gba
didier	86t7
naruhito	z2r
manfoumbi	95ih
valentini	7ucm
avakov	4j1b
hariri	32oa 39g1
shuhi	44d3
sykes	5btv
hilaire	4bg4
briceno	1ru4 6fjw
laurel	8d87
njoya	95op
tin	6ojt
mcbath	6u3b
grandi	12eq
plassnik	3mej
بيلوسوف	8po
aurescu	ii3
dong	vgw
blasio	hpq
boakai	1smt
joseph	yzd 1xs3 5clm 5f7h 5qr0 6f7z 7gk9 7qkh
litzman	92w6
olliviere	7n0w
karins	22fi
sihamoni	2124
kabila	1stt 23zf
daley	34kd 3r8p
velarde	6gux
kissinger	1djr
كاغامي	2wk3
fedorchak	6gef
nadingar	5c5j
gustaf	1zz6
maio	27qp
reschenthaler	5qwc
smuts	1kyw
macut	3xbb
simecka	2glw
warsh	1yn0
fakahau	8g89
rodham	1eba
יושצנקו	3nuz
ramic	5945
ghedi	494x
bean	3xmu
kasipovic	4h5n
kikwete	1jjc
angjusev	6n0w
kaifu	3lf5
ウィルタース	15q8
wallen	24q9
мэи	3j0g
pahor	j4i
tebboune	mw
غورباتشوف	2ine
djogbenou	6eiu
lekaj	7tmi
waheed	2lg3
gorbachov	2ine
サルコシ	2rkb
mbaye	3yo8 6lgh
dacic	1i1j
msika	6eou
cellario	7uk7
chun	onr
stockdale	1kk1
tuwayjri	7g34
mansfield	2i78
kustoff	5340
nazarbayeva	5279
huss	8cxt
calvert	6jdo
ziyambi	96k6
amannepesow	7p7b
brouillette	qca
mayalah	4270
negasso	7l9a
adenauer	21u5
wickremesinghe	33b8
milutinovic	2ja7
nazer	7l63
hadley	3fhl
mackenzie	8bfs
awerika	8q6f
agyarko	4pjn
mukeshimana	5mo3
napoleon	2pjc
kabariti	3zc9
gromyko	8ti
бутефлика	ib
hashim	6h7r 7ebc
kazimir	7y2n
nikki	2s7g
starmer	1xp7
xenogiannakopoulou	733e
fedini	65rs
yaradua	3m8m
قديروف	3375
onu	7pu0
بيلوسي	2pd1
lini	5rge 90pf
ريغان	3828
kayisire	72yz
motsie	6yhr
цзиньпин	3t3g
تشيني	t8l
akwa	408v
moletsane	7gif
freeland	obz
ochirbat	812s
تيتو	1t92
sanyang	5flq
wicker	898g
chitando	926q
kipalan	465u
paeniu	4p1f
ghali	j5v
wise	ief
izquierdo	6d4k
zhirinovsky	3oxz
лавров	3c6s
ладен	2uin
地	1grf 295h
تسيبراس	6ft
gill	4qtv
makgothi	6rfi
oo	8t4r
hamdan	5rpx 5rsa 5rua 5rve 6yjq
rios	6grw
boyle	4qxe
ramadan	8out
дмитриев	21ac
klitschko	3oaq
tandja	6y5w
abutalibov	5ra7
taieb	8dy2
ngenzebuhoro	5jzj
dahal	31eh
rudy	38r7
wust	1d9s
брежнев	254j
dalic	74xu
aryubi	8hks
bahceli	t45
masuku	8rf7
raouia	3y5s
hawley	6f1m
loau	8kmk
chissano	1p2a
khulayfi	441c
jammeh	3t7s
napolitano	184d 1l4c
sandu	29k4
choquehuanca	52nb
presti	l67
suhanow	7rft
サンタース	gmy
yatimov	8fs6
strauss	13ob 6gde
zerouati	5ge7
duyne	4olc
dibba	6ow0
moro	4na 3cjd
wong	1t81 247j 2xmp 45mc 67en 78ge 92gi 92hh
baker	mqf 1eyg 1jrr 1y9v
bolkiah	1cp4
gadhafi	2nee
kabore	36yw 5sr6
kazibwe	8ln8
aphisak	4hsv
hansen	o8i 5eul
minh	1ehz 7ys0
rolle	6p2p
jonge	5wmn
pernia	5dky
velasquez	4trc 658j 833f
balladares	5djb
castaneda	4sob
chiu	4wy5
matondo	8a3n
nha	7zct
kukharev	8zwa
welch	7yjj
mangudya	6abt
fiame	121n
dodson	853t
pruce	51m2
trejo	34f4
beatrix	31vg
mccarthy	10a1 1yim
slater	374b
markovic	auo w37 2jv5
mickoski	1f2q
trimble	s23
رابين	3u82
ebtekar	75m7
monju	4hpu
بوريتش	14yi
thornberry	yjt
topilin	6xsy
amir	4ck8 8itg
ferreira	89lp
jameel	7ch4
knott	4qnw
cullen	77lk
dorji	6mhq 8p9m 8vwa
ossoff	6b6i
panetta	24yy 68go
レーカン	3828
schetyna	19jl
folsom	1oah
klokic	96l0
lecornu	3h2y
gyatso	q8b
ホト	309h
goss	30qf
kemakeza	4arn
arana	7wm2
corbett	3ka6
kizige	7h6y
garbarino	4es0
qin	31t0
toniste	8ucj
anton	4h4q
mossadegh	2lw2
كرزاي	1baj
ciscomani	6fll
лукашэнка	5o9
zubi	6x9f
howard	1qmx 2g2c
bost	79nu
ramaphosa	pus
wojciechowski	1lcn
auga	6wbg
elbaradei	2kr2
kephas	6hnu
zhang	965n 966o 967u
colby	xuv
كينيدي	1q9h
اتاتورك	2o9j
ekua	7928
hind	5v76
ون	3lmi
lawler	77v6
mackilligin	538y
شومر	oj9
anthony	6jmc
ハトルシェフ	2sfh
hessa	5v1c
zaluzhny	3mxc
jaitley	d11
jon	6b3x 6b5l
shastri	23bu
zaw	5sc5
sariyev	8qe4
courtney	69ac
martin	1ojc 2gmm 2wot 5so8 8uhg
birendra	4p9o
greece	2033
gatti	5l77
siluanov	b5t
nedimovic	4qur
majidov	5znh
norton	153a 5aip 5mbf
asfura	2prd
walker	hni 1dze 2try 3bqn 4hfm 5js2 7yhv
somkhit	8krc
宁	3oh9
rusnok	1owa
gokhool	t4u
wangdi	6ifm
aksenov	3c16
סטרגן	2r95
sara	7eqc
tenorio	5kij 6f3o 7wwb 84gi
多	1rw0 1udc 1vdj 2zz5
bojo	ipp
fauqueur	95hp
マクロン	ynf
froman	2fx5
abiola	2na8
clarke	mcz 1yb3 7n1r 95kr
kasoulides	1h0p
carlson	co2
abdula	7l2s
beketayev	6zk5
byers	3fef
konrote	68iz
blake	4ak7
تشيانغ	25s4
cotti	12fl
варуфакис	3th6
thiam	5r42 8h1v
aguilar	2xv3 88da 88q5
mathies	2mxx
гиллард	1usp
mwape	6vkv
shriver	3bbl
vila	4fvk
zeine	79y
zavala	5hm2
bouvier	6655
clyburn	1k21
メランション	1mia
mokhehle	7or3
mondlane	42rr
felici	4yxp
horn	1a5m
illa	3a9b
sein	3itv
shabangu	8nyy
بزشكيان	2dfr
アスナール	1ts3
romson	4jib
cayrel	6pnw
ngirente	59ee
milicevic	67dh
رفسنجاني	3ft
acheson	s4x
ghalibaf	2lk3
xhafaj	5ggl
فرنسيس	30e9
tserenbat	7jv1
sargsyan	3cnd 4iq5
sessions	1n19 7xgh
covic	vwu
bendjedid	m74
نيكسون	34sd
boldrini	23p5
murillo	38a7
crockett	6548
mcfarlane	36aa
אולברייט	28qj
lacy	4r4o
liu	26f9 6smd 6sn9 6so0
mostajo	5qkq
glucksmann	33cu
ouyahia	43mw
moniroth	4kws
менем	l2o
jayakumar	8iie
kanharith	6ldp
candler	7v84
amarsaikhan	8cjl
lilleholt	6p74
fedorov	2okf
mwanawasa	25om
pinol	5c7j
nuami	60ex
eid	8c9r
elhage	5c09
orynbayev	93qj
ring	7885
simitis	piw
スターリン	1sxj
thae	8r3b
burkhalter	tkp
שרון	ccg
sebastian	50b9
chiumia	5p51
molale	5d6g
samaraweera	6yny 84da
duque	1i59 5itz 7wpw 8tro
mirjanic	8mte
semashko	8zxx
شويغو	3cb4
summers	2462
cherestal	66mj
hamli	7kj7
attar	7jk1
kosumi	em2
muizzu	2l97
eide	1036
fumu	54p2
taylor	mko 4ful 53po 53qk 55hb 58jt 5nsd 683j 91wr
abbasov	3xpp
sevinger	4nuz
tasmagambetov	5z5g
санчес	2xdp
herman	6et
raisi	wgr
vashchenko	8zyr
gummer	1qge
マケイン	1r7l
vunagi	53ua
bajnai	1900
bourguiba	1akc
dollfuss	z4u
orozco	4fo4
roman	2ytw
sakskoburggotski	3dwu
זומה	1ize
uttama	8whx
simina	3r06
rasanamazy	5quo
tudman	131z
harbi	639t
mcdonald	2dac 74ak
papadopoulos	173y 3hyx
queiroz	5j86
tuionetoa	808a
潘	26bn
pallone	5jp6
tasoulas	21zo
abdullah	15x 1zo8 1zq5 40jj 40mg 40vi 40zd 410o 44gk 5fk4
akhannouch	ed4
lam	liq 3k3q
qurbonov	4lxi
sandvik	3lei
baru	4mu0
motshekga	ad5
davies	87xl
harald	20dy
шеинбаум	owe
kulongoski	3i5a
سانشيز	2xdp
holder	zjp 7o2o
karayilan	2o5x
sarkozy	2rkb
yoadimnadji	7u9i
desantis	37vw
adhin	4jrm
basalma	5wyb
kwak	6o7u
cubero	88yy
lendo	8534
lingle	266o
yingluck	3u58
nyamdorj	8v68
ly	7sue 9467
רוסף	tpp
mirzoyev	44wp
pius	30pb
франциск	30e9
mihajlovic	3wkb
oumarou	8hak
weidel	7ka
ahn	3a7 3b6
soylu	3hat
portas	2x1a
guindos	2824
莱	1liw
은	1zen
bustamante	46ew
mcdonough	sjq
bakhtiyar	6ljz
curtis	4vjn 5kt1 69v7
برودي	37qa
carson	fln 4f7r
sepuloni	4u0s
javid	39xr
tiani	sz
alford	73vx
keyes	42i
moylan	63c4 6hgi
kanther	29zh
malua	6n33
svantesson	y4n
tchorzewski	6nxa
sovndal	3o0k
darbo	4m2k
dexter	76g6
姆	l2o owe 39lx
than	4wp6
زوما	1ize
하	99a
farmajo	2kmn
landaverde	76ai
zille	1d2n
салман	2mgi
madl	11pu
turkes	7r6
yassin	2zu 2nx2 6wga
жоспен	26bn
genscher	1bwk
sary	1g8d
kocarnik	61m2
kouakou	4c2f
papademos	27ia
hocog	8ycz
shoukry	3ali
schroeder	17eb
gumbs	5brn 5jvl
savarin	4vxl
ki	6lm5
ハチェレ	2h3g
murwira	4cp9
мубарак	1eqx
birkavs	3moh
pankretic	4qm4
badaoui	7bwx
bettel	3t02
stets	95a9
ヘンス	2iah
السيستاني	7fo
min	52jf
buyoya	2zog
kasler	7a9f
ekeus	37nz
leupena	8vke
nchemba	7iy7
namah	4nix
boothroyd	gw5
arkan	3xjp
nuhodzic	77c7
patrick	t2m
саркози	2rkb
brown	hy0 190z 1nuq 1xbg 2c5a 37ty 5f6i 8a4i 8iei 8u81
smoliy	9342
nyuot	5x47
stroessner	6q2
seeruttun	6wzz
エルハラタイ	2kr2
obeid	4k7a
fallon	2ftd 7ufm
njoroge	7v1w
salgado	xyx
motegi	3lfx
rubalcaba	6o3
blanchard	1jum 7aug
hadjar	8ow4
obote	2jkx
herbert	15co
scoon	7vmn 7vvq
任	3two
boussaid	7c2a
downer	5he
casar	5ph1
ельцин	iyo
dil	8wt4
limaj	5gfu
peterle	26r9
sir	5tn6
клинтон	h8p 1eba
بخاري	2nsj
falco	6bho
dej	17mp
סילבה	283w
rakotonirina	6gqz 6r0g
xi	3t3g
gauland	5je
نافالني	6aw
gregoire	nwh
medialdea	8d9w
steinmetz	7ztd
fadhli	3zle 43wy
brennan	1q0o
daniels	2k3y
randriamandrato	874i
반	3nlw
nielson	30rd
quisling	3nfa
האריס	1wak
lepper	9s6
mena	6g80
ruginiene	1gwz
цзэминь	1o26
cassidy	4p31
gove	2fy7
jevtic	50n8
ラフロフ	3c6s
grenell	34lo
almunia	1p3d
dubya	16qy
regis	4s3e
vajpayee	diq
barshefsky	mc0
maman	3yni 913s
bergoglio	30e9
matvienko	3mtl
brady	2r38
castro	123p 1v5m 33ns 3t6q 4xl0 596f 694u 8ky9 9222
khanh	7lx5
lukashenko	5o9
oman	61nk
tuggar	3vhf
vangi	8xgg
bandar	40xk
gashumba	55xk
sortane	4zs4
fylla	7mbo
zoubaidi	3bx
벗	3l4e
tomeing	6slc
chuck	54mh
ренци	2e0y
بوتين	3oq2
bagis	xfl
patterson	53jk 7x7t
sybiha	99a
bandhari	4oxg
keenan	77tz
koca	5fpx
richard	3xi
arteaga	8a1l
kinakh	8d7
سونغ	1za2
shinawatra	2vbv 3io0 3u58
arroyo	18ht
bowen	5pk1
ingabire	7vwn
ellzey	6373
letta	z86
wever	f6w
montoute	6qs4
nitiwul	57fv
albayrak	ghm
de	4yuc
karayalcin	2o52
masire	1yfk
chambiaouris	6ni7
krizanovi	6fek
shaibani	d6g
babin	4r0p
dolly	7pbf
carcieri	v08
forrestal	1k99
lavaire	6d6b
kouzande	54lm
higgins	2fq6 4z34
lupu	72dt
malliotakis	7mzw
sendic	848r
celarc	7air
tobiko	6jp1
studer	6636
deluzio	4xd0
mara	1wf1 7hqa
קולבה	uhd
gayoom	2e9q
xhaferi	c5z 3hj9
olarn	7q0w
edgar	1o9s
mirza	3z81 5gwb
androulakis	2sn0
farrakhan	277t
nurkovic	7sgt
zhaparov	39s2
aliev	1e21 1gfs
lauriteen	7y64
mudavadi	2o7p
owen	rum 64eo
vardhan	5sum
abbott	19b8 3l4e 4grt
sayyid	7fv1
cosgrave	25y1 3q15
дутерте	3770
gal	5ksd
seselj	3p7i
surayut	8ntf
muttaqi	7z6
valente	61v7
prada	72er
radewagen	4kuu
abraham	3ern
nurmahmadzoda	640a
vasile	32g2
cravinho	68v1
jaruzelski	3s7w
ernkrans	75zy
rehn	2tzj
geros	4hi2
sougueh	3ybt
zhou	3w3w 3w53
rosa	5ud3 6ruc
turgumbayev	93t3
carles	59j0 6u8y
dioubate	6155
massoud	2p1
mauga	6qpp
jagielinski	89hy
mateparae	67tn
petravica	834w
corzine	1s0k
mandelson	2yck
quickenborne	8z5j
krajisnik	2muc
ashdown	2v9m
ravelojaona	5lll
chalghoum	87ex
hou	87cf
tenney	4yvl
guluzade	82rx
gumbiwa	5erg
iliescu	1h3o
johnson	41b 93g ipp 15dg 1n5v 28es 2i51 4dt0 58mc 5shm 6gfd 89q3
darroux	4ui2 6j75 6jjt
panyarachun	4dbb
anguita	1uz6
weir	5zb7
макри	2ee8
jensen	1jle 229d 3eaq 3m09 5ji7
azimi	8cnw
lobo	80b7
moi	qsx
sununu	nlr 1roq
neto	2lk 8418 88gx
robleh	4pnu
freudenthal	r1j
amodei	73ws
dayan	2n78
seko	5vbh
cammack	6ip2
башир	2uac
hnatshyn	84mj
wohlwend	5lvo
aguero	70ro
melenchon	1mia
シャロン	ccg
attal	14xh
guevarra	770k
guler	3tu6
pastrana	a1z
abdelaziz	2klq
paige	371y
uata	8qzf
sakhon	8xhv
컨	1nm bd2
oilouch	84tu
zahir	43ve
cheung	7664
stresemann	19tr
borico	7900
wina	5zo8
robert	6t7y
sompare	4bxn
成	1za2
хатами	2lqp
سليماني	31nl
abdoulkadri	8slq 8smx
jorritsma	4giw
テクラーク	10rl
cabi	74zq
saifuddin	8cfx 8chd
krutoy	5764
avinyan	8spt
locke	15f0
rakhmonov	yw9
ng	7lqb 7lr8
wauquiez	241w
thapa	82if 8nvx 8r6f
ortega	qpd 4ryn
ルースヘルト	13eq
cooke	5vzl
sakova	5533
gangol	5x0d
ngondet	5c3v
arrington	697g
mayo	793l
rusk	s6v
chebotarev	8gmi
sanon	5r6j
swaraj	3go8
qanuni	9529
grachev	2x3p
scheuer	4e2h
chin	4s71 4wrt
glavchev	tty
timochenko	37ax
ラカルト	nyh
odinga	32te
ganiyev	5bho
hammond	2z96 47b0
keeling	4fb9
hatoyama	3v3v
amarjargal	87m9
arzu	4b9q
karapetyan	6i9t
maddouri	6hv3
bounnyang	4qff
faulkner	jjp
ryamizard	8bed
repse	xo4
fiorina	lbv
khasawnah	4lbd
papoulias	1x3g
trairong	8uit
volker	22o3
lynch	1itk 1r18 274n 8mgd
pappas	4xff 7nju
трасс	26j6
ליין	3mfd
espersen	24rl
gasparovic	1htu
andreotti	189g
ماكونيل	2k5u
gakosso	6690
alburquerque	81my
koolman	7qgs
talal	20gp
wurie	4b2g
מוסוליני	fzl
rainsy	3ai8
tilaye	8sro
marshall	1687 50l6 8964 8dqa 8s13
veryga	4l0o
mcgurk	jhj
strong	50md
rop	b4x
dujovne	7msp
mwakyembe	5ssy
plodprasop	804p
פרנציסקוס	30e9
casini	2zln
מושארף	2xpb
arthuis	1lvq
comas	5d57
bercot	66ws
durdynets	8xd7
woerner	2a0z
abascal	3b1c
איל	1zcc
truman	1c89
cramer	6jv7 6sp2
gorbatschow	2ine
ivanovic	2tu6
moeloek	7nlj
chevenement	1mpx
gurion	r7o
papaconstantinou	16f8
moselhy	49ci
سيكو	2kfh
cook	36wz 3xnm
عرفات	3tnb
arsenis	17cm
palin	3b8g
arteh	7bgg
זרדארי	day
armasu	7po2
meuthen	1vx6
lelenta	6qmw
friday	18li
osman	3ygj 43lj 7shm 93li
kljusev	7ndn
мушарраф	2xpb
jazbec	4q5c
sorhaindo	504x
holiday	5eim
levi	2bf4
раис	p65
トゥテルテ	3770
명	24gs
rostenkowski	ql7
maduro	2rok
volcker	2wv1
mboulou	84p6
westendorp	lal
كليرك	10rl
aingimea	6sf1
laya	c3k
morris	1057 8ofw
gafarov	8vi2
santorum	352k
ティヌフ	ikl
phillipson	jt7
abnur	4jve
tambela	68ow
rathore	82aw
uhila	8kic
szalasi	11qs
mendonca	4dvn
niyonkuru	5c6l 7x0h
alema	2dl0
batzorig	4n27
djay	2mql
fanfani	7x5
ルッテ	2ch1
karzai	1baj
mcconnell	1ivh 2k5u
سالفيني	2e3r
شارون	ccg
homan	3khx
kibir	7sfi
paz	37cz 6342
soeharto	3gb5
kharbutli	7ef8
kadege	4b57
weizsacker	34zi
clinton	h8p 1eba
luna	4gaz 7akd
merrick	4nkf
mejia	4dad 81w9
кэмерон	rdw
הה	2vmz
dileita	7c40
konakchiev	581s
ndayiragije	8gyd
tufton	4y19
ルト	3rm8
foushee	8wrb
petkova	8qcz
koibla	56yy
velazquez	5ccp 5wk8 7pdz
madbouli	2nbi
yeltsin	iyo
nzouba	6qzq
chen	n0i 4wig 4wjl 4wkz 5vi2
jeffries	1b1i
mbengono	5izn
spasovski	7qla
hulse	5or0
sherrill	2j38
혜	2vmz
montalvo	5qi1
bajrovic	85qg
charitsis	480w
חאמנאי	764
htwe	7izb
marrero	2a9k
diem	2qvc
hashimi	3hsi
portal	6dgo
ankouraou	6hk4
deng	sem 54sz 5ktv 76it
klemencic	5ozb
ghartey	69b5
nadda	62uw
paluckas	1807
сяопин	sem
bayramdurdyyew	6wk2
hancock	2dxy
martinelli	34d4
martowardojo	42ts
茨	14gw 2tic
garda	4luu
haarde	15sw
portman	35gs
pula	7nj7
jamshitov	7srf
kubo	911l
burt	52mq
callichurn	8l22
guelleh	1hl4
cateriano	7wo3
mitchell	95m tjp 16cc 63pp 6izj
momo	65vq
murganic	7j8g
robinson	15kp 2dc3 2yk2 4j6g 8hib 8hrr
zbogar	3arl
フルシチョフ	2s3q
zeming	6zjh
mishal	1you
rahmani	4j0i 85tq
lindstrom	64zc
מרקל	a6r
ادامز	17ji
ford	vox 176r 35eu 52r3 5q31
forte	7495
constain	8jfo
kaptur	70ar
хан	1gln
abeywardena	8wjz
geingob	1aqu
luchoomun	6qfv
hasbani	5n55
verwoerd	1d8x
vindman	5el6
jolani	31k
ozawa	1g55
roka	6zge
reganvanu	82gv
zaev	3wh8
dhankhar	62we
bokassa	1m6c 65kn
פן	2bp7
adanech	41zd
klerk	10rl
ocalan	1bs
petta	59m9
mann	8ugm
corder	5xgm
vannacci	36w8
lamrani	7cjc
simon	6pe5 75dj 93na
afara	6fga
najib	2p70
iotova	1ggx
pinate	59n1
hutt	5ojo
shahbazov	7u34
tuerk	3pal
justice	1oi3
sindikubwabo	8ri5
mutsvangwa	7gqk
mineta	2t13
スカルノフトリ	2erx
aubry	2d2m
blumel	5ovt
明	24gs
dostam	3zqh
sheinbaum	owe
shushkevich	3f1j
uluivuda	6ecz
fall	617h 6k15
hagen	kr4
waldner	fwp
vaipulu	8e0t
alarcon	5fdm 81l8
baradar	yt
mangueira	4ksz
greceanii	96fd
massoudou	75j8
pohamba	5v3l
рафсанджани	3ft
ראחוי	2bkx
rikalo	7lie
layne	8p5k
tadic	iwo
моди	2pmy
matekane	3afr
timakata	5k46
примаков	3u10
djumagulov	4hr5
tomblin	wdg
sussmuth	35c6
קוהל	1d5b
kony	1sus
フーテフリカ	ib
cordas	5445
longrigg	4gxx
manley	6ada
simataa	8lyl
scicluna	5a0m
batet	73q9
husak	19zr
abiy	1kl
majaliwa	6ilw
بنس	2iah
masood	2p1
zaydan	49pt
king	adu k0i 2cw0 3rid 422j 6a4n 8ml1
hamud	5s1y
mai	63jf
comer	63gx
gouteyron	8ggm
peh	8jxy
easley	2hya
greaves	7z3e
rumayhi	4a4s 7fj1
мугабе	36ft
콜	1d5b
harman	1c63
タシルハ	283w
אוברדור	9u8
kuo	6o4g
myradow	5omi
deremer	275n
dupont	64ta
mabumba	536r
umerov	390o
cele	4ouz
обасанджо	2u1j
andjaba	74oi
cornyn	1q5m
クテレス	bl8
boulama	6i2c
gentiloni	2vkf
سوكارنوبوتري	2erx
halqi	90is
ingraham	5wca
scaramucci	b2y
chudinov	5yf0
iva	6hd7
sedivy	1lfp
bibi	g5u
クワシニエフスキ	52i
فريدريكسن	2ffs
laar	2cqp
קדירוב	3375
hrapovic	6jfc
quigley	79zl
sarr	3yvi 4agy
מקונל	2k5u
saparbayev	4o1d
mabiordit	8dhi
cakyyew	7i4h
ムセヘニ	3v0a
atama	5038
otter	kdx
clapper	1jz2
rabbani	kcy 8cmz
албанезе	awa
dejpasand	5g2w
mykkanen	6hc7
チャウシェスク	2rde
dawaleh	5yyz
mitterrand	145q
моралес	10lh
鲁	1lpd
lim	6ry9
סאדאת	by5
babis	8v5
fallas	5u3d
ossinovski	682d
shinwari	7drv
kofod	1nkk
mohammad	290b 56cp
хрущев	2s3q
hindenburg	2wxk
gasperi	4m1
lopez	25e7 3oo1 48s2 4iqy 4iwj 4nq4 5o1o 7rze 8300
rounds	2iiq
laoly	93e7
yawr	5n9k
basha	28an
khasawneh	4g50 4pcf
болсонару	1jf8
badoglio	303t
klima	3nky
primakov	3u10
линкольн	1nm
moscovici	2zvn
cockburn	4wnx
purryag	8298
dobrindt	5gg
frieden	27hh
dolgolev	8x9a
iskandar	1fzx
minner	3926
taban	8onx
thanou	3n44
koumakoye	6ing
luz	5mpu
maseribane	8rkd
otegi	cmh
key	1qw6
parodi	6uvx
wiles	3gp8 8g5p
nsengiyumva	1vcr
둥	2aj7
bodnar	1zj
chakwera	249w
matesa	3wc7
naddaf	4kac
اوربان	3nlw
츠	14gw 2tic
pope	7lb8
denes	5zpl
sili	5cvs
gore	3ow 77pz
хусеин	39lx
molyneaux	1kgw
sinamenya	75wq
рузвельт	13eq
tonelli	5nq0
eddalia	5n3g
austrie	855o
shahidi	7doz
ヘルルスコーニ	3dsi
lammert	2sxq
matiangi	5jwd
moskovski	61s7
satybaldiev	64ov
vilay	8yu9
marham	5y5f
maleiane	42jx
nemoto	8p19
crawford	87b6
tarawneh	5gme
kabyakov	4e5i
shukayr	7esb
джонсон	ipp
emanuel	32qb
goyal	803c
timoshenko	3v96
tagelagi	50pa
isaksen	8uey
andrusca	523i
لينين	3oh9
各	30e9
sica	522j
jhinaoui	6la3
tai	1xft
ホメイニ	38t2
zharko	8xbs
brittan	24x9
ciubuc	5zu1 7mpl
taivaiqia	6ccq
faotusia	8k3t
נאצר	1548
bibeau	72sq
noure	7he6
taero	6twr
ley	3gre
nasir	7elm 7kgs
simonyte	1gxy
irani	8kfb
kitarovic	21sb
nkrumah	22ri
razafimahefa	8siz
валенса	24bz
briand	cfp
iloilo	6ea5
rose	6api
spore	8m23
azevedo	36rp 55u1
hoti	e1m
warnock	83gw
luik	6h1b
ghebreyesus	3i7p
tocq	6b90
guseynov	822h
ايشيبا	3d4i
رييسي	wgr
hassan	1jcb 20f8 28vk 3amj 5lc4 5t7z 5xop 7how 7ovf
fischler	13ma
mumbioko	7uyv
harito	7ah3
fashola	4loe
romer	38mj 8o0s
ding	56fh
leghari	8ffy
dung	524j 56jo 6xb1 7lvi 7lzy 8ur7
emmer	3ke5
lavrov	3c6s
dondra	5u8v
kukies	1vwg
allen	1608 4nu9 7us6 87ad
samarasinghe	6x3m
dunkley	77mj
galtieri	25da
afewerki	1hcs
figueres	nuk 6csc
sorensen	5d81
meidani	347m
poincare	33lq
hillary	1eba
smailov	4adj
sonko	2uvd
shen	8i0f
hayashi	3uul
mazon	l1x
tyson	23tv
humphreys	5trr
kumaratunga	m9t
drnovsek	1l84
gilmore	wat 1od6
wagner	2vfr 4g72
オラント	1409
ghazwani	7cbm
dastis	6ky
maslyukov	9586
mogherini	11bl
ciotti	3x1d
nurmurodov	6yb5
khrushchev	2s3q
lakoue	5cjl
cline	4njo
shuraym	6218
billant	62js
hinkson	5983
malo	60it
сибига	99a
מרץ	14gw
dostalova	6mtf
tariq	1axr
jimmy	91z6
mishustin	2iup
orden	55km
korman	76er
вэнс	1i9f
トラス	26j6
jamali	7as7
sands	58fz
ssekandi	5a28
schrier	6m3b
齐	25 2e0y 2rkb
sugiono	3gae
brownley	6g5l
karpenko	5ygy
moubamba	4rlr
sipila	1uqs
armand	b44
imamoglu	xpu
jabbarov	79my
zenka	76qh
habre	1eh6
konakovic	yda
young	4zml 4znl 8mx2 8tcb
guebuza	4inp
nfubea	86fp
yaya	8ext
collins	vnk 2foz 79pf 8nxe
モハマト	290b
meade	8aqn
sova	6tz0
شيناواترا	3io0
zenawi	2f3d
bagoro	85db
cicek	4v16
shaar	7fxf
キッシンシャー	1djr
shermatov	8i6u
arutyunyan	5l9p
budisa	w03
catherine	lvb
laubies	4ge9
mita	opv
tavares	4fqj 6vba
jambon	1kqe
어	139r 18o2 3l86
donilon	3kcs
beshear	a2u 3fmk
carper	3k8n
banga	3en
budzinski	7n9l
mcentee	1d1m
stefani	5dap
vidal	5k7a
문	esa
트	by5 drf xl8 13eq 28qj 2h3g 2p06 309h 3tnb 3ugh
mesa	l59 85i6
shoigu	3cb4
kudrin	69x
сулеимани	31nl
koizumi	1v70 3dd5
zayoudi	8r95
siri	8k6f
hakkaoui	4n0i
trenta	5as9
mabuluki	8mrv
مايير	18o2
마	ewf 1ize 258i
pezeshkian	2dfr
thorn	15ij
hailemariam	1auy
khammeung	6l1t
tsahkna	2bd5
bajwa	8pod
balint	4nab
mazowiecki	3hez
canete	2hfk
george	rqg 20an 20bp 4esz 7ocn 84kl 8rwd 94gg
holubchenko	4dl4
sebhat	8g0e
wade	qd
מישוסטין	2iup
kabyakow	4e5i
gorbachev	2ine
moliga	6t0m
ramljak	7ab9
бегин	2f63
berner	4gda
laird	2f5b
mogg	1ixv
mcconney	6iuc
غيلارد	1usp
치	25 4yi dy3 14yi 2e0y 2qs4 32bz 3ees 3noz
kasparov	159y
ميتران	145q
moskowitz	64w7
lucas	lhh 5jm7 6fpl 7laj
رامافوزا	pus
kallsberg	4ff0
ansari	5ryg 641a 93f0
shara	10za
bakoyannis	vit
kowalczyk	5uoo
salem	5tm4 8iwf 9607
crouch	6g6h
субианто	30v3
haley	2s7g
tupou	213f 8pt8
جايشانكار	39b7
쿠	2rde
axelrod	r5f
damijanovic	8eyi
희	2vlw
crill	7xs6
раиси	wgr
mottaki	2a53
bolly	8bx5
hamadeh	41el
davudi	7u2d
зеленськии	3pcr
napat	1u46
amato	6k4 1882
레	6ux 2q59 3sad
maru	86y5
panton	912a
shrestha	7k7d
mende	6ou7
胡	g5u
loeger	5sxl
dowiyogo	4o9y
רייגן	3828
borisov	j7y 952z
nahid	7p94
masaryk	1kui 3l09
natapei	59zt
popsoi	2hq9
ципрас	6ft
masefield	6af2 8sf8
makey	8zx5
zelensky	3pcr
nkosi	6sqp
amin	1g66 4cbn 751v
buthelezi	2a2b
randriamandranto	69iw
gosev	7xfr
шамир	3uc3
jubeir	266
ousmane	6wnw
kolokoltsev	8zsr
zay	31lg
sunak	3594
乐	mmm
oktay	5kok
zewde	39vh
rai	62y3
shaker	7cui
mun	7ieu 7ifs
bharati	8w3r
بولتون	1pxc
moyo	7pev 8ipt
andonov	6f8r
bulkan	89t8
אולמרט	xl8
vakulchik	8wzo
driscoll	qf2
wasmosy	1ucd
chigir	7a41
plevneliev	38bl
correa	32i1 6uea
belgium	1zrl 20yp
saut	90bi
scalfaro	2umt
misiunas	5a8t
ruutel	cps
건	3828
dobson	1363
チフラス	6ft
motzfeldt	3oel 6ba5
nhamadjo	6z5r
enkhbayar	7jrl
mills	1l3q 1ppi 5001
assad	f81 1an8
베	36ft 3wr3
asang	4jmc
arfaoui	7bpn
ranariddh	2t45
галант	3ugh
普	v7z
layton	1ir8
gillard	1usp
fahie	4eqz
mosbacher	36cu
swan	3qqm 6av3
lagumdzija	96ml
teodorovici	5eeh
goita	dht
bardella	1s9c
mitsotakis	21xy 22tr
oleary	1cs7
han	1bfg 1bgw 5s6e 5s7f 5s8d 5s9d 5sab 5sb9 5scs
im	5z2r
matviyenko	3mtl
غفير	1hpo
يونكر	1m8t
makila	6d7n
hoie	4nvt
gadkari	7ntn
kirby	1qwz
naranjo	7s30
ansell	5p9n
hademine	931w
soini	3jyh
sawyer	4cq0
fayemi	69xd
ismodes	5iys
schramboeck	70g8
stephen	709q
michetti	5l5p
saboya	5nnl
ביסמרק	2urt
رومني	2k9r
victoria	320b
heinaluoma	5a4u
kadar	1vnv
mossadeq	2lw2
рухани	1chp
salwai	4w2b
kokorev	8wu6
주	1tk3
bondi	2vef
varela	1uas 603w 73k6
erdan	5nim
talhouni	4mzo
tausi	7spl
伟	3uqd
erhard	27pw
raskin	63wa
alfredsdottir	6rwh
bourhan	5tb2
santokhi	m8t
sultan	3196 8c0l
frankel	6sxb
didi	73tn
moestadja	8kky
الصدر	2nzp
maafo	93fz
rwigema	4ux3
singh	1jdl 1lhw 2a3q 32ww 3mjk 4w6m 81fb
azarov	7j12
קורבין	1nm9
paroubek	1ovb
kowit	6nlj
zubak	224c
民	1o26
던	1ijn
osborne	16e7 4oij 6alb
ausseil	65ha
khaddam	3z5s
سوغا	3uqd
girma	5o0i
flynn	2fu7 2vb1 3fgx
roa	5weq
thanedar	8ige
liechtenstein	3173
nuur	5ifv
reginald	8lxq
sirleaf	ya6
crem	7zv6
rasulzoda	31u0
nyikwac	7rae
sokhon	80he
suminwa	1upd
tian	8si3
weber	2a0b 839x
djellab	8c7o
bolsonaro	12j7 1jf8
reno	1l5u
clifford	ote
filipe	8xjd
makhluf	5x1s
カストロ	123p 33ns
ウィルソン	3shu
ducey	vo7
ezell	79t3
assaf	5xyc
cristovao	4yja
كاميرون	rdw
fergusson	5m2h
netanjahu	g5u
sanguinetti	1uzx
schuessel	3sf4
kemal	2o9j
filat	8zr5
schlein	ycn
langlade	7vcq
런	rdw
mauroy	2zsw
shakantu	7zby
venetiaan	8b18
khumalo	6yrj
lula	283w
botchwey	8iby
זלנסקי	3pcr
sol	4ima
اوباما	ewf
アタムス	17ji
kalsakau	60y7
karacsony	17di
mbabazi	4bsq
robin	551c
yoon	3umf
dladla	8sgc
katrougalos	5mkg
oviedo	4i7m 5j4f
zoellick	36pa
stalin	1sxj
blackmoore	84ik
بارزاني	2dm0
pyne	4y0f
ignatieff	2g4j
gungah	4job
dartout	7zj7 7zk1
cassis	1gax
himes	68b3
bellot	5jdc
shugareski	5p0x
кастро	123p 33ns
akhtarini	83le
ralotsia	7v3d
тэтчер	2b3w
ecevit	kiu
enelamah	7pyo
mcgarvey	7h0x
alcalde	6vcm
michaelides	4pi
ramatov	41li 7plf
mubrak	459q
낵	3594
narantsatsralt	64ns
mawhinney	jlw
mousavi	2jpa
spaak	2wyi
אישיבה	3d4i
ермак	9i0
ramotar	5803
zamora	wri
班	3nlw
papakonstantinou	16f8
guinn	1ydo
kono	3hxn 948w
nunn	3ahl 95md
vivian	94jy
avui	60wo
gylfadottir	8sd7
sarcevic	7b89
ceren	3aad
holbrooke	34oi
medinskii	3ol1
chayka	954t
fayzullozoda	95qe
tran	55i2
djondo	4h34
essid	1al7
klimkin	7wef
oreshkin	6xr1
אבה	3df0
roemer	k9t
ince	2nwa
sabally	8ciu
kelly	1qr0 23t9 394n 7429 79wg 88oi 8upk
magassouba	3yui
benschop	89xb
ウィトコフ	3fv5
jagan	64ig
kiunjuri	7ix4
ホルトン	1pxc
fifield	7b2q
axworthy	26on
noor	4jlg
karlyukevich	47ix
padilla	4qg 47dq
pivet	3tt1
oboroc	4zsz
zamir	10pa
bukvarevic	8cyl
begin	2f63
syrskyi	2tlt
orepic	904c
bismarck	2urt
paderewski	1g9e
eden	azz
brunswijk	89y4
danylyuk	7q8s
mussa	5ufj
radmanovic	2q9d
atiku	dp2
freire	5hjp
hyun	5x7q
什	16qy
francis	30e9 52sb 5urx 6g9d
busaidi	ehy
pikioune	5l8v
mfeketo	7o3e
ハルサニ	2dm0
jordan	4zj1 68c6 928f
vicente	6zd8
londono	37ax
هولاند	1409
生	39b7
maqdashi	7ffw
kirill	2w1u
ehrlich	35p7
goncalves	6cx8
gross	3f0i
khai	6q37 7yvg
mano	70h8
moynihan	qrg
pottering	1bxl
susak	18nb
メローニ	181e
mewa	4zr4
pujol	1sa2
tsyntsadze	61pe
لينكولن	1nm
زيمين	1o26
pasqua	mie
balkhi	8fp5
thuau	85a6
جوبيه	3tc
barampama	736o
hurko	8edo
nowotny	5f5r
zongo	8qvp
adulyadej	1zvl
katz	1hnb 5r9k
jerrlyn	67qj
gaddafi	2nee
kallas	1w6s 3dpr
kouvelis	5if1
рамафоса	pus
موسيفيني	3v0a
semjen	96sy
шоибле	3sad
gorbunovs	8c7
meuser	51ju
zerbo	6p9c
guigou	3x0i
alcocer	6bjq
banny	4vhc
khalilzad	3vp3
musthapha	5fvb
avramopoulos	txm
bolton	1pxc
dilas	vy8 2jgi
azoulay	52kx
amunugama	8fe8
hamon	gf3
brangman	7jqr
warren	y8v
neptune	95ll
saw	2tf0
kakpo	6xa6
holcomb	zix
ushakov	3vf1
tarar	7dv2
hitler	2bu
mayhew	2wat
dienstbier	1oug
frias	6rbg
ndagijimana	8wj2
buchili	4n8f
sileira	71vl
zeng	961q 962t
palmerston	272d
manalo	z94
menem	l2o
רוטה	2ch1
kostadinov	221y
mccollum	4oqr
niningi	7zwv
antonescu	pno 1h2w
mcgreevey	1keo
erman	75q8
סנדרס	gmy
hamilton	5lk 4vnr 5ehs
juarez	fys
такаити	3asm
dodd	ndh
varoufakis	3th6
ruggiero	33yz
littleproud	535n
markell	1iup
baroin	13u9
tweya	8t9x
herrera	6d1w 6t2u 768q
trujillo	4tkd 595m
sharaa	31k 10za
yeo	93pn
zafitsimivalo	7gtj
gvenetadze	6mxo
herbruger	4jf1
boigny	14rt
lang	1ft3 1ipj 34bf
izoria	6rjf
월	p2r
kolo	894j
skerrit	388f
szumawski	6vhj
long	1fbn 2phw 6q3y
mast	4r5d
fraga	2a7z
gros	5tyr
marcinkiewicz	1xm3
whitesides	5mjh
savill	6tg1
bolanos	14r6 5cmc 76to
blanche	3k5v
debre	1mfx
arzalluz	3svb
عباس	29bc
giertych	37oq
berdimuhamedov	19ru 3c0a
hansson	4i2e
marea	8p8u
kalin	3xc8
folaumoetui	6s8u
barrack	3k7b
digambaram	8vse
kallaur	7wao
ヒトラー	2bu
berenger	7v63
toader	8vbq
mammadyarov	5b3t
mokonyane	7o4i
khayre	5tgg
kovac	2gl4 89it
barghouti	2d7x
cissoko	56y4
gorst	5xi3
mccrory	2vyk
kersch	5131 51j2
sison	1sek
calenda	ky5
wout	6u1r
lelis	64lv
okieh	56w2
qassem	2p3e
tassi	5hz5
wegner	1w44
coutinho	oqz
dames	752k
tucker	1of4 8fcb
baudet	3j4u
scalia	10b9
velez	86j0
ساركوزي	2rkb
צאבס	1fg1
dmitriev	21ac
pinochet	drf
sediq	6kx8
batt	2z2y
gluhakovic	80ro
stocker	nst
cavara	738s
serraj	1196
siphandon	6l6n
sutherland	2ymu
polfer	6vr6
בראון	190z
cohen	3r7b 5ak6 8mmh
albares	1tja
marti	4h7e
nabiyev	82ck
zunu	6odb
sulaiti	651s
ヘンクリオン	r7o
braun	lel 2hvn 5u2f
ainsworth	hx7
hanna	4j5o
fahim	7dal
bakar	4l9h
ヘニャニエト	za7
بالين	3b8g
ouaro	8ltp
суга	3uqd
ظريف	2llw
fulcher	8b5y
kozaric	6j93
chidambaram	2uzy
esquivel	6z3u
letlow	6g74
pavlova	6rxf
celeste	34ip
junqueras	2ugd
сандерс	gmy
napwon	6ev9
miyakoshi	7b5e
soeder	2cmd
safr	429f
ewing	8at6
keiko	1xoa
pombo	5qt8
brzezinski	3vtl
навальныи	6aw
berhane	4o4h
bouteflika	ib
sellal	3y48
lamont	2qdz 2t0a 57wt
soumare	4wfv
בוטו	fqi
hao	6rz6
chu	3fy6 4y5l 6g0x
ogio	7854
milei	1liw
mckenzie	4r83
achtsioglou	5a7v
gersie	5ocs
sampaio	1sck
كوتشما	258i
lau	63ni 6pf1 6pfy
бачелет	2h3g
bounkong	4qe8
morrison	1dtn 3bn5 6j4u
ازنار	1ts3
kasselakis	3f93
durrani	7ke4
ordonez	88l6
prescod	8uqe
isanow	4bw0
meller	3f84
неру	1lpd
bamanyirue	4pr2
meeks	5pm5 72ga
nabbanja	36xw
golovchenko	89g9
hoefdraad	5nqt
samarawickrema	6xzg
chaves	375c
hoyer	3faz
kogler	3qw9
dewar	v13
예	1hgp
lamorgese	27k7
mikolo	62hz
ntahontuye	2qov
博	23wm 24lc
anderson	69ox
מקיין	1r7l
bongbong	11km
serra	7k8v
campos	8qlh
michelena	4egu
nkomo	1t6u
chalikosa	8olf
hollande	1409
ショイク	3cb4
temari	79m3
bakayoko	5rwu
yakete	6etn
temer	2gwq
fine	838r
villiers	3j3j
medvedyev	u78
khalili	3z9j 3zv9
rowland	1rld 4ms7 5lut
hanegbi	8vpi
pabriks	cxt
wadephul	1pjw
susi	8o2r
平	sem 3t3g
mutsch	6vox
lenin	3oh9
spirtzis	4y2y
diallo	3ys3 4uzs 6i8a 8rlb 8rnl
holness	916
khadar	6wxl
tosovsky	1shr
bamvuginyumvira	5jxf
민	1o26
שרע	31k
zhandosov	8w8u
gutierrez	l0u 27mu 4sbf 7jwx
nip	7v0g
סינוואר	3t8q
noboa	qo8 19v2
dijoud	7va6
פרנקו	12u0
otafiire	6hbc
colau	1yu
mokoki	5nmj
cavusoglu	2fj0
holden	i5r
michel	ib7 mg5 1kfy 279g 4qag 73io 8kek
babauta	6fj5
bakani	6swm
glean	4tzd
cooper	38ik 3vl3
noonan	2gc5
ナセル	1548
aye	925a
iovv	8x6d
ibarretxe	1ug7
kennedy	mfa 1q9h 35qe 35sn 3i3m 79x8 8t2w
шмигаль	svi
dukakis	2frp
latasi	6hyz
osmanovic	428m
طالباني	1jo5
ouaidou	7kkt
saidi	40nq 432x
vranitzky	13rs
オハサンショ	2u1j
bhembe	7xl3
mnangagwa	yrm
kalavska	4e0q
macharia	63o6
ترومان	1c89
scholz	2tic
parnell	mjl 3bt2
bidamon	54go
pinera	3bwp
massoundi	75ko
njie	6ydl
zegerius	tnx
jallow	7eco
goebbels	1ssh
ציפראס	6ft
nabiam	7ouo
kuron	1ii3
abdou	42yr 4bww 7hr1
mccurry	2i8h
nibigira	5f8i
simons	1n7s
matthew	4c7v
stromar	80sl
jieshi	n2a
hollingsworth	7xzm
ハクタティ	1qz
日	1zcc
france	2zto
wase	4qy9
anung	80k6
sebelius	1xhh
varhelyi	2txf
sibomana	42m4
ashcroft	1po5
צרנומירדין	3nh7
awlaqi	7n7s
virzi	5h2v
boekhoudt	488p
duarte	2r1l
harunjen	59fa
azab	5fzo
fatrane	6ra5
white	6axg
caruana	6h51 7xlv
grigoryan	4j9x 5d9v 77dc
kassire	7oi7
mahmutbegovic	76xw
ouedraogo	1m1b 468c 4nb6 62ec 6h9t 7nqh
altankhuyag	7odd
karrenbauer	an7
코	5o9 12u0 2kfh 2yv7 3nuz 3v96
murekezi	4dgu
prodi	37qa
zog	2180
gaburici	4wua
marie	2h9n
クレティエン	1lyf
lamaha	59cw
garad	94nz
saakashvili	2iym
su	8mxu
tetaua	6myi
ghandi	295h
ballantyne	5k9u
haekkerup	1bqi
الخميني	38t2
урибе	3wr3
lurel	8yoc
schmidt	npk 1d3l 1d83 231j 4uaq 55fq
ghurburron	81bb
musukwa	8721
kozak	5741
kirienko	3c4t
shapiro	1t3n
mahuta	7jvx
philippe	20yp 3wyc
morawiecki	2drt
kucuk	11au
sandoval	jny 6v5t
يول	3umf
frigerio	893f
pearce	4f0o 5w14
craxi	gvd
iloilovatu	6eb2
carlisle	63e0
saad	692b
eneroth	8tqn
olter	4m06
بيريز	3d8w
barnier	2gpa
marjanovic	2jx0
juholt	1foq
schatz	4r79
boutamba	484w
mapangou	5qy7
hidalgo	amk
гбагбо	23wm
bluemel	5mx1
gul	18y 3zyl
schioppa	3kxb
ledesma	844u
tinoco	6gba
ヘトロ	19w2
닌	3oh9
nduwimana	74us
barbour	1b39
gladima	44s2
tehan	517d
fulton	87yy
donev	5qas
vurobaravu	2s21
huitfeldt	aqz
nicholas	2r42 467i 76x1
nieto	za7
oyiba	66zn
laflaquiere	66xp
remengesau	8s2s 8u1k
kenny	z3y
deri	d4l
aksyonov	3c16
fornero	ye1
tzalam	5kjc
poloz	8mj8
маккеин	1r7l
bjerregaard	35dy
dors	4xlu
mahiga	4kmb
weizsaecker	34zi
balakrishnan	3odj
yark	50r9
duraku	8bvj
赫	6ux gyd
bloomberg	2fm5
feinstein	t66
marques	71hu 7wrf
thatcher	2b3w
bice	8mc2
erdogan	33r8
valentic	2s2v
mucheru	6eps
nuland	3nco
peyrefitte	785u
туск	vdi
sayn	93bx
אנאן	21po
بسمارك	2urt
hickel	3qbl
he	1ct0
ノリエカ	2aby
ganzouri	6hq6
ihou	5kwj
pisas	5nrq
akihito	yy4
ogata	39l4
fortuno	27xy
meir	18o2
季	dy3
kwiecinski	67wm
cluzel	8l62
liburd	5xjq 6zuc
effendy	7i3c
muntefering	13qa
haig	5kb
kabui	5jla
suhayl	819e
frydenberg	6eyt
khammani	6l0m
yazici	5tom
lake	b1q
nadmid	4n4q
netanyahu	g5u
barghathi	6wz2
beatty	6fb3
russia	2ynr
volahaingo	72q2
dvorkovich	4ig8
kasaija	75z6
غالانت	3ugh
saleh	6ux 84t 4lmb 635d 8cop
botero	5pz9
perriez	5jb4
prokopovich	7ym3
ミロシェヒッチ	3ees
alfano	abc
havannall	6zin
chinchilla	6pgs 7rwj
hattersley	38ja
trocsanyi	6pda
טה	233r
hansch	21hf
shahahdeh	5xva
gaulle	mmm
minnis	5wdb
adamu	41x9 8n7m
kern	nnf
jr	11km 35sn
تاتشر	2b3w
roth	ov7
מיליי	1liw
نهرو	1lpd
msaka	4r97
סטלין	1sxj
斯	6ft awa bl8 gmy p65 10lh 15q8 17ji 1fg1 1i9f 1w6s 1wak 26j6 29bc 2iah 2xdp 3d8w 3th6
cavic	vw2
lesnic	507e
ally	4cok
azmin	7bvb
ulmanis	19r0 22y5
corker	i06
eidesgaard	68ra
hegseth	2xxu
smucker	6suq
روتو	3rm8
busingye	6b1b
mwijage	4vv1
rayburn	3ajq
plavsic	h5h
オルメルト	xl8
scharping	38op
shaykh	3z0t 5ric
clyde	4eq3
dini	23eu
널	2k5u
johnston	52zn 7y1d
olopeng	8rbo
james	12jx 594u 6a31 8luk
ahmadinejad	29f3
juliana	31xp
poutine	3oq2
郎	1v70 397o 3dd5
kalaluka	6rrk
roussel	10xg
mojica	7s1f
veiga	4tpg
boudou	4bie
dorey	5pad
gado	7zmd
anez	1mvr
bannister	55ly
jeenbaeva	4m7b
belloubet	7mz2
khaliqyar	5gsq
tiendrebeogo	7vq0
gouled	5tde
stojberg	5zep
salah	8n3c
tokuda	687f
moussavi	2jpa
kadhafi	2nee
frederiksen	2ffs 4yzf
zaki	5fyu 7exp
ساكاشفيلي	2iym
菲	2nee
husni	8cro
mandetta	6vfw
kufuor	1qyy
burke	33i2
carneiro	12yq
ハシハイ	diq
lefranc	6tf7
السيسي	cb
albusaidi	ehy
djoussouf	3xqf
zlatanova	96hc
cuong	28cs 7m4a
amarasuriya	1c20
koljevic	2sd0
布	5xb ikl
rajji	3ux2
markauskas	4rcj
anisi	3zua
trong	2qyn 8v0p
champmoreau	60no
udoma	8vu7
dayton	2c9c
gomaa	7ibf
kania	3f2k
owens	hie 4rs8
batlle	1sat
沃	30v3
bussa	65nm
linkevicius	262a
ping	sem
هاشيموتو	397o
奇	4yi 14yi 2qs4 2rxq 32bz 3ees 3noz
jobe	4lyd
קומי	1k3t
finikaso	8pu6
raines	13jz
bannon	3fkv
ridgeway	4f1h
צרציל	3s0k
блэр	3l86
hulot	2rjb
קסטרו	123p 33ns
kadhimi	2oef
aurangzeb	2npx
eagleburger	2452
bagratyan	5pbp 5w3v
biruta	8z1h
frick	4kyz
ハイテン	1p7n
קישידה	14np
noda	3utd
nsanzimana	8okh
budd	8q87
baumgartner	77fj
abdi	2eoi
williamson	15lf 2bjm
manchevski	50zb
etpison	7ltm
barre	1bef 2ldy 33ky
szydlo	fe2
בולסונרו	1jf8
bodha	7k0n
raab	uqh
strickland	3i6v 734k
skvernelis	3bif
vrede	424u
doyle	1o93
nsibambi	4hv6
papaliitele	7nb9
סאקשווילי	2iym
الاسد	f81 1an8
salisbury	2737
skele	9fh
bonilla	42cx
philpott	64fj
chhem	5v6h
adun	42o2
salcam	6qy2
simpkins	4xg9
먼	1c89
ulianovschi	8val
كلينتون	h8p 1eba
trivan	5p1s
breme	41md
훈	1bfg
yayi	3j72
herminie	2w8g
mirmand	4xuv
halilovic	8bwc
mulatu	7idl
carcedo	713z
osinbajo	7qq5
mckee	qi9
ハリス	1wak
evren	1y6p
dikan	5919
fifita	7x50
kickl	1dsd
prokurica	4ma4
casali	4kq9
yameen	402q
mori	3uw4 5bmm 9168
reyes	6fqq 6r56
saborido	6dre
armey	t7g
vyapoory	7tup
tsang	vcj 8mk8
dbeibah	109
hamadi	5wu0 7f74
hahn	1pkl
милеи	1liw
lofgren	96ne
proust	66vp
culver	n1j
hashil	7f9k
kneissl	1wsk
nielsen	1ejb 1njo 21eg 4ml9
zijlstra	1b28
佩	3tc
christodoulides	2sns
mutombo	55c7
west	pfk
trutnev	95bi
غاندي	1grf 295h
bytyqi	8ijx
lie	3llc
blanco	1xgm 27wj 74ja
loukal	7ckc
blumenthal	86ms
hofschneider	6fz2
mladenov	2sl3 2xtb
rosabal	73ry
boubeya	7tbj
京	2f63 2iup 3oq2
saidov	543a
jimenez	3liz 58o2 656u 6fo7 8nzz
바	uhd 283w
doumbouya	29wp
tlaib	83x2
thaksin	3io0 8r4c
krasniqi	637y
atamkulov	4orm
maitiq	43fl
cash	78hw
пен	2bp7
nahula	44r9
randall	5bzd
bachir	42xd
djordjevic	96pc
cristina	8qt5
selassie	1atd
berset	3rn
semerak	7skk
tikhanovskaya	3gt8
balouki	4o6o
najibullah	2p8k
gatete	4z17
lambrecht	o2f
thavisin	3evc
biden	1p7n
denktash	33gv
진	3two
morgan	yes 2r7r 3499 69gy 6fzz 6pto
faye	fcc 6ysd
zavaleta	65af
ユンケル	1m8t
downing	8utq
mathok	55p6
wagenknecht	39wl
jooste	6qyr
jaua	5akt
кретьен	1lyf
armengol	8jd4
rychetsky	7wbf
etgen	5hc1
kganyago	5am7
katonivere	91hq
lew	1irz
アラファト	3tnb
akyea	8e8c
sezibera	877d
machavariani	61o8
assele	7my8
podolyak	2om8
win	2q8h 7pvr 8g3o 8kjx
kaine	3jsq
taye	3i0p
kachali	6lia
kan	2pii
gioura	55iw
בוריץ	14yi
kyprianou	3eug
nkogo	472x
patasse	a5m
トゥタ	9p8
bentley	35j8
maraj	83ve
mabus	33jn
mwanakatwe	70e4
מאלכי	2t7c
blum	28ky
clay	1dhi
롱	ynf
פרודי	37qa
aung	93kv
reinfeldt	14ez
dabilgou	8z36
안	2dfr 33r8
balderson	8us0
miru	7ehg
mussolini	fzl
gabriel	3dkv
ndirakobuca	5mzh
visser	879k
تونغ	2aj7
גונג	1z7d
lamola	381d
ziga	7ykq
byambasuren	52eb
kebede	6iyi
rufyikiri	5n0g
madbouly	2nbi
camdessus	2gt1
lofven	3f73
gosar	7veb
חרושצוב	2s3q
blok	3f67
boronov	6nz8
meadows	2cfa
arismendi	735k
ishaq	5nch
katayama	3bfg
barbecue	1osb
faki	2ncr
sang	8uza
buchanan	1jx0 2vw9 8xlg
mulki	5sfw
rainier	8248
sacirbegovic	2nmf
yudhoyono	3gq4
meda	7mtt
muhongo	8ldw
hemeti	2l0e
collor	11rm
megret	k64
stevenson	27y
oric	2pqr
ragheb	49kd
мадуро	2rok
ndjengbot	5hdh
poltorak	8m8f
bonior	rd4
frist	heg
ndulu	4ntj
ortuno	4t4y
siemoniak	3ktc
katambo	77t5
ndanema	6ers
abdiweli	3yjo
bergman	628v
guig	7cde
hagel	ohj
cloud	77ix
hwang	5x5j 5x6r
itala	8yyr
mampouya	5u4x
tomuriesa	5892
bakr	41h1
simpson	7a16
piukala	8c4e
subramanyam	8n4w
ネルー	1lpd
dote	5aob
omelyan	909h
шарон	ccg
корбин	1nm9
larbaoui	7jbl
kilpatrick	5u09
quayle	qit 5w1x
hernandez	1uip 6czd 7t65 81ug 8yko
mcfadden	2vzb
fifor	79fp
kobulia	5nvl
farhan	10y5
사	pus 24bz
fradkov	2imd
lacroix	57ik
ciorbea	3nay
pearse	2wce
kaag	3dny
シャミル	3uc3
bayramov	1o1g
jumagulov	4hr5
هاريس	1wak
kao	1wjo
nouhak	7oh2
ghubash	8f6r
panday	4muw
mengistu	2f8l
bradley	h6c 1woy 77hc
butkevicius	6s6
mathema	4rwk
rakotomavo	7u8n
chazama	4usv
mulyani	3ews
tatar	zzs
xhacka	7qp6
parvanov	1722
castillo	2x4h 4iu1 4v22 6c87
garner	1ltk 6a1k
sigurdardottir	1vqy
awori	7gvc
bowles	100j
kabwelulu	74rd
malecela	6ab2
deyalsingh	8qty
ムッソリーニ	fzl
kovind	332a
whitaker	2e7b
sione	8u5u
sawmynaden	947y
luhaka	8rz5
vujcic	4q0j
מורסי	2l4p
steil	4ro6
thirakiat	8rst
li	25s4 25ub 25v2 25vy 25x0 6rlz 6rn0 6rnv 6rop
אייזנהאואר	w4a
akhmedov	48xx
ko	4kxp 6mui 6mvn 6mwh
baucus	2ej9
denkov	2seo
healey	sij 1qir 2ebr
kochkorov	8w0b
mouamba	4z75
seaton	8ehs
ntutumu	776t
annadurdyyew	778e
bashagha	5g6p
donchev	8tx8
randrianirina	2geo
جوسبان	26bn
קדאפי	2nee
angelidis	8fnm
adyebo	5lxf
surasak	8nrc
bourita	2ps9
crean	3e0j
motta	1fjj
jurabekov	619i
ryang	8bgo
barnes	38gr
shapps	1994
kosor	1jbb
conde	7s2 4hc9 4qj4
mboweni	8t76 8t7x
gladstone	3rby
rell	1p6k
fearne	4xwn
giorkatzi	4y3u
kyi	dy3
tang	5uk8 5y8u
mukena	44kn
jefferson	3jap
קמרון	rdw
רנצי	2e0y
bevan	a4j
solonandrasana	7qn7
zyuganov	15v3
خامنهای	764
lissouba	2vrj
rotich	5uj7
yamassoum	7jcf
haddacks	7vft
habibi	5t1b
hatch	2uh4
tojo	1e5z
geagea	3any
salehi	6zo
тинубу	ikl
루	xpu 1jf8 1lpd 3d4i
ferdinand	c8r
muzito	42bw
budanov	22vv
gamerdinger	561v
sow	8dry
pillay	2px6
zelenskyi	3pcr
dosayev	93re
jettou	58f0
bruning	1cwc
fitzpatrick	4r27
laschet	cli
اوغلو	xpu
coveney	3dz4
matyushevskiy	8xal
palacio	87t 27ez 48um
dulaymi	7p37
arosemena	4ko4 8ahj
恵	2vmz
msuya	4zdd
rushbrook	7z47
болтон	1pxc
brandt	3rtb 52ly
atambaev	4ax5
harshbarger	55wj
روحاني	1chp
garcia	3ya 4bdz 4gvk 4ydk 5et7 843b 87zy 8on1
okwachi	850l
stanton	5pj7
baghdadi	1qz
igga	63kj
prevost	30m1 6prx
rowley	1xub
wells	85lt
квасьневскии	52i
achi	7ure
עבאס	29bc
bautista	89ee
neves	1tqr
בגין	2f63
holst	1phc
krzaklewski	2bio
lawrence	59b2 8j4r 906k
leung	25k6 4euj 4hiu
martelly	78qq
chettiar	4fs8
kavelashvili	2ixr
米	1k3t 2lqp
kucinskis	2ots
rene	12nv
forsyth	2fwa
hamdani	8kdr
טלבאני	1jo5
vargas	17lw 5mv9 6fwq 79as
קלרק	10rl
גבאגבו	23wm
grijalva	4260
nehru	1lpd
sata	2gfk
tuitama	8vgc
pinter	8en9
merkel	a6r
ramazani	5c9e
barrow	22x 548u 7nsw
nandy	26eo
penjor	93u0
mulino	1u0w
zana	25re
walet	7no8
sharawy	6x72
chalerm	4v72
jovel	8eqo
coats	qde
roh	37g9 37ij 89ci
גיישנקר	39b7
larrain	5h1a 5uu5
rakotovahiny	5c8d
سلمان	2mgi
レーニン	3oh9
escobar	4d6y 8xpa
chavalit	mvp
gowin	650f
isa	60ct
нетаньяху	g5u
فوتشيتش	4yi
chowdhury	75yc
daio	7qhu
dunn	7l6x
кадыров	3375
カカメ	2wk3
giles	89vp
semere	8g6f
بريماكوف	3u10
moloua	14te
baldacci	1prq
shaked	4lel
sturza	5edh
wied	8ubq
メーシャー	1r4q
motaze	6teb
glendening	2vpf
kiley	6jxz
masry	94ku
spruds	9et
doan	7m1p
ヘクセス	2xxu
bartoszewski	3snp
enoksen	5sl3
javadyan	4jbn
moallem	3q5l
jaburi	8csh
аснар	1ts3
qaddur	6x6b
朗	145q 190z
koehler	1elx
petrenko	7wg7
sarinic	1f3s
rajaonarivelo	1duj
baliles	175x
mustafa	1h86 2lxi
sanader	1i4c
kurti	4kt
leppa	64ye
rapapa	7oqd
ratzinger	30bh
zatlers	3mrj
zarqawi	1v9
spicer	3btu
אובמה	ewf
jung	13na
krasts	5qca
khatiwada	94v2
santana	6130
pedrazzini	76c9
哥	12u0
горбачев	2ine
chelugui	8jum
ganga	5okm
czaputowicz	1igy
aquino	fut pct
casado	2v7e
hague	3rdo
kekkonen	3mb6
newsom	15jq
arapari	6h47
wyden	89s4
barrot	1moy
ada	6efe
מודי	2pmy
veneman	ahy
الله	1ce8
sharpton	3qx
jakes	2jhp
meisch	4yq2
arrimadas	1gzw
enari	4k2k
baden	65i2
dunleavy	2hxm
mccallum	3bl8
cristiani	48ok
ceausescu	xxd 2rde
kielsen	1zh6
maafu	6vxw
zubaydi	7g7l
lilic	3wf6
sen	1fnd
whipps	3ghk
aideed	2kw6
hoxhaj	5ct9
커	1m8t
cossiga	12pj
brathwaite	7mgc
klyuyev	4f3w
levits	xgk
djukanovic	2jco
adoboli	5egd
sankoh	12l1
伦	rdw
eroglu	sy8
isifu	6jx8
dlamini	38ym 4c0v 4zen 7pin 7vav 8iml 8rd9
dudaev	w91
숑	1mia
皇	30e9
muhriddin	8k7k
サルマン	2mgi
特	by5 drf xl8 1oow 28qj 2ch1 2h3g 2p06 309h 3770 3l4e 3tnb 3ugh
シュレーター	17eb
chinh	2z0v
ebanks	4dpo
westerman	4rgt
blanc	89nf
burwell	3gyt
calvo	58zx 70zz
mavima	7vis
danino	88i8
debs	107p
navickas	6jr9
德	1kl f81 nyh v3p 1409 17eb 1an8 1usp 233r 29f3 3tcd
arbour	27bi
letsie	20n6
azuba	7glv
boban	2dqc
nasim	7diy
ngute	1sqg
pompeo	2ief
чаушеску	2rde
sonexay	3ekd 8kx2
abdulrahman	2ma5
ocha	3128
aime	7nd
לברוב	3c6s
pesantez	69n4
mukasey	2gb4
racan	1i2f
كارتر	1oow
schuster	38q5
toman	7ay8
цзіньпін	3t3g
bruins	4ric
dean	1f0p 6w58
chizhen	8yq1
delors	1j6e
shawky	8ply
sevele	5gx3
goldenberg	5a5w
puente	7sad
stanescu	7vnd
اوريبي	3wr3
carlsson	1gz1
lluka	8wkx
asjes	61qr
dolinkova	3wnd
macierewicz	b6o
sohi	4byf
boye	6w9a
flood	79tx
stephens	3ezp
abacha	3az9
boxer	f0i
villeroy	5jef
capgras	5bqu
raznatovic	3xjp
tevdovski	58ca
tien	7m2i
tudose	2hqw
elbegdorj	8v1k
gnassingbe	114x
kudlow	23ig
bucaram	7c
hifter	1yu5
atwater	24ev
فاجبايي	diq
sifi	7gho
садат	by5
angula	7jfn
kavaldzhiev	8tdf
mordechai	3u6j
whatley	2gk9
carey	1fcq 5470 79ol 8xve
giuliani	38r7
mandela	2qjb 3rym
quirno	2v8z
koni	7inq
boubakar	8ium
hammarskjoeld	q6v
caperton	15ho
nano	1135
savinguvu	95jy
muqtada	2nzp
bullrich	2w4i
chunnu	7i6g
jovic	j30 61tx
habyarimana	1vkq
hata	8v9u
prevot	2elr
夫	8po tpp u78 ucz 254j 2ine 2llw 2s3q 2sfh 2xpb 3375 3c6s 3fv5 3u10
peretz	807
faour	90hn
gabbard	3ls0
robertson	16io 2w12 5pdb
tshisekedi	14ua 3x3v
マンテラ	2qjb
kariuki	7vgm 8iqu
ilie	8zam
youssoufi	3y6z
binh	7m0q 8uvf
jusko	618t
mccormick	53b8 86yx
ティモシェンコ	3v96
giap	3p43
salvidar	6asq
geringer	1obn
roy	4wso 88m1
hayes	62x8 7xyv
farrell	58rj
horsford	8mp2 949k
zida	92y8
alfaro	51cc
alvarez	4sk2 865t
hall	6jkn
yang	98k 3tg4 7mkb 7z00 936f 937g 938f 939d
hasan	2kku 7j7m 84h7
asiamah	6obx
senghor	28m0
卢	xpu
mete	7pk1
brende	kgp
kourouma	5y1n
mbayo	5e2d
モラレス	10lh
brezhnev	254j
sukarnoputri	2erx
فرانكو	12u0
nasirzadeh	ee2
patton	2wr3
sedky	4k7z
christie	nc3 7xba
gandapur	493i
bessent	3bkc
lipavsky	1ktr
houmadi	5ret
jahangiri	5drq 5dsk
kabua	4bzf 531e 5z6q
radisic	96i7
caballero	5oav
qarase	6oq5
airlangga	44p2
benn	1e7g 3l7h
mutharika	2yfa
hoa	8uxn
piyasakon	801w
bailhache	7z1v 91io
كالاس	1w6s
워	w4a
カンシー	295h
bello	7e67 8jap
blonska	2ep6
durhanow	8oyc
godoy	8zd1
shumlin	2yl4
duale	3yd8 41k6 6k2o
jarlov	840g
raymond	8vrk
vejonis	32v1
dakin	7n2i
mashsatile	7vhy
mulcair	3jdi
ストゥフ	5xb
santelices	5by8
ayyub	48yo
thompson	14bt 3kyt 4nsn 53r9 5ogl 7a2f
simion	16mx
sadissou	92zk
baerbock	al6
hadi	up 3zjt
leterme	3vib
mosisili	7tj6
rayner	aab
avaei	4ahp
fonseka	8ff4
peralta	474o 6ded
턴	h8p 1eba 1pxc
babayev	7iak 8c2f
braganca	70xs
read	6aog
zhong	96aw
halferty	79up
ntita	8ek5
obernolte	65dq
רוחאני	1chp
tonko	7vrn
bersani	2zmp
nasser	1548
rakusan	3py7
correia	4sp6 7q3p
florio	1k85
yaziji	7nvf
jansa	1l9k
мишустин	2iup
wadagni	89mk
尔	9u8 a6r p2r w4a 139r 1548 1d5b 1hpo 1ts3 290b 29rh 2gwq 2hhz 2k5u 2nzp 2o9j 2q59 2uac 3h70 3l86 3ptg 3s0k 3t8q 3uc3
cripwell	86sd
eyyubov	93b5
mourao	1bdc
ホロシェンコ	2yv7
wingti	7tdc
ioannou	6nbv
lopaoo	7ksq
카	ib
milburn	43y
hasanov	3vof 498g
garzon	4fpi
yeh	93mb
kohl	1d5b
nabi	7dg5
aderholt	87rs
gates	35yv
默	oj9 1xp7
オフラトール	9u8
mordaunt	2xk8
בנט	2p06
modrow	1bs0
mobutu	2kfh
nabit	8ctb
tsochatzopoulos	3nx
ba	4bl1
minasyan	4j91
laadhari	96dc
lalota	7mmn
amu	4cl3
ляиен	3mfd
margrethe	31yi
kostic	4qvo
odio	5ay2
harada	94ff
madari	7dqf
باول	p2r
フランコ	12u0
aguerre	8ops
nakamura	6o3m
malmierca	88zr
chamisa	2qi7
fox	25yu 3n9c
vance	q08 1i9f
zalkaliani	540t
пригожин	3two
maouloud	4brd
sinkevicius	3o9o 7apf
paolantoni	7zaz
silina	10kl
يوشتشينكو	3nuz
burnete	7mor
cosic	ule 578h
huhne	nix
prayut	3128
kariyawasam	4523
esono	8jmp
alingue	65em
hichilema	1aza
lezzi	4mj4
knezevic	2j7t 5p05
pintea	8lc7
boebert	6pl8
greenfield	2684
sarney	1u29
dawes	4vkg
samarrai	44aq
banerjee	29xg
trichet	1mcq
scott	2z7y 353q 3jvu 47f2 4l4o 4plw 4xt1 5qxc 9131
talesi	8qgo
גוואידו	1udc
petraeus	rxb
manu	6o92
atangana	6tq9
mansur	6yza
pesic	3n7w 58e8
cong	9053
gjiknuri	50s2
norcross	57z6
מייגור	1r4q
セコ	2kfh
novak	1x9k 47s9
hayya	1yvb
sisi	cb
blagojevich	3713
delbene	8o7n
хаменеи	764
babangida	1fw3
ergoge	5d0w
carter	d8f 1oow 4rpr 69rt 8usx
kipefa	77af
oreskovic	3jq5
schleicher	22q2
庞	2bp7
bobrovniczky	22du
fino	fbk
alvarado	4sfr 4shk 85bk
بايدن	1p7n
heinrich	74q3
montenegro	20us 28dt
groysman	3pbm
magaziner	8h48
meri	24tl
ventura	9tj 1o0n 6zap
kallmyr	6bf9
サーカシヒリ	2iym
fabiano	5c2r
khan	1gln 1wqd 39q1 6lku 7qyf 8hjy
vautrin	luc
hamani	43ce
pato	87jz
エリツィン	iyo
bataysh	6yvz
シシ	cb
涛	1f4m
coolidge	kk7
matiza	69ff
jomaa	76ph
mmusi	7y6x
tenet	16nl
westerwelle	19md
wijetunge	56gh
מדורו	2rok
حسينة	3cy5
shunevich	5yjb
bresnahan	87ti
mucio	1tzl
nahles	8m7
rawabdeh	4157
snow	1rmm
koty	50gn
cox	15y2 2vxx 3et4 7vut
kovacs	28ij
abusteit	5fc2
fitial	4npb
monroe	1khs
nsour	4081
asquith	1dq5
thierse	3sgs
conille	5lg7
isturiz	4icd
kulasegaran	6o03
webb	1okn
qaboos	3gfd
tugendhat	3ko8
ارديرن	1ijn
branstad	3iga
privert	696j
jones	jgp lla r0h 1ka4 54dn 6pn4 77b7 8hn2
luk	6a9x
steel	s0l
nishani	kaz
picula	3l3l
sichalwe	6pyz
barr	3r3c 4f8k
manet	1fm9
raka	17s4
badaruddin	4lrs
chapo	qm2
austin	26no
malbon	5ffb
mirisim	8koa
chhon	6ixt
sanha	4jea 59sr 6xy6 71u8
sivak	4di0
arce	27uq 5tsv
altamirano	8tpf
chiles	248p
بومبيو	2ief
ciolos	q5w
dahabi	7ja3
fairbanks	4vm2
maurice	85hh
pacheco	41ai 6ddm 6ga6
mihailova	2ovp
اولمرت	xl8
franco	11d5 12u0 1ht2 6gm6
jakobsdottir	1xke
mbaraka	83nm
lilo	5p2j
castiglioni	6ub5
kalfin	61rg
rocard	2gv1
zhotev	7yra
kok	3rwx 87ha 8qq5
issa	4jzg 52b6
ヘロシ	2pd1
克	9i0 vdi xi3 10rl 1eqx 1j2l 1m8t 3594
jahjaga	do1
גנדי	1grf 295h
sigua	8qfy
baradei	2kr2
abdalla	7bj0
ogles	4ezc
kameeta	963v
троцкии	250r
christofias	tzn
khristenko	8yri
yates	3a4t
פוטין	3oq2
borja	67zl 88xb
mugabe	196z 36ft
pereira	4s5l 5ut5 8ygg
koupaki	7u7n
morin	78sf
aartsen	1u8d
honcharuk	2tqt
werner	5mip
reina	4ta9
kiska	8we
ndaitwah	2qpm
silk	6au7
straker	6tc3
masaju	5ma0
khamtai	6l5i
古	3cb4
bainimarama	1338
аббас	29bc
로	123p 19w2 1v70 2rok 33ns 397o
팽	26bn
youngkin	18gp
guido	4d2m
ストルテンヘルク	1nep
马	ewf 1ize 258i
bechir	7bzd
zardari	day h2s
ghiorghish	5nb1
saraj	5gn8
レンツィ	2e0y
amherd	3o3a
gobind	5old
kamikawa	3uk3
thio	5unv
ستيرجن	2r95
kuscevic	6tl0
woldenkiel	92f9
jeb	1my2
сунак	3594
ravkov	4e86
肯	1nm bd2
スマ	1ize
hubner	qyo
torode	78ca
yala	6o2i
vona	1a6r
לאדן	2uin
matecna	5l4g
severin	2id
kerekou	2duc
gumeniuc	4jas
rio	5au5
blaszczak	2c27
sidi	7cvc
yamani	30m 6kip
weah	16xe
umrzoqov	8fhe
angleberme	66gz
grubes	6f5c
托	fqi za7 1t92 2kfh 3rm8
parly	12h7
mbs	2mgi
vaz	5z0e 6dyy
saemala	5iny
chastenet	4at4
cruickshank	4aqt
palacios	4ivp 4pys
gilani	3uy5
furst	92uj
tchama	4rvp
zaluzhnyi	3mxc
taeia	5xcu 5xed
kiisler	8j5l
mattis	1kde
gyurcsany	11or
medvedev	u78
shaw	4kg1 8xmb
quinones	6029
خامنيي	764
tegeltija	96ra
temido	74le
لوكاشينكو	5o9
parmelin	1a1n
محمد	290b
cowen	jir
reps	6xdd
tarlev	8x71
turwomwe	4opr
garland	2fd0
puapua	8ttg
duda	9p8
picardo	5fg4
dendias	2spc
primis	67hg
issac	757e
shaheen	1mws
menon	83jc
ubayd	8e01
基	52i 250r 2t7c 3il1 3pcr
hoeven	1qlq
موغابي	36ft
gajdos	7xvg
stuart	5keb
pym	12su
kebich	90fa
jeremic	3pna
murmu	w1q
ravony	5ja7
sapoka	8yxq
short	osn
ミッテラン	145q
mahamat	3ywx
koch	wmr 37kn
niane	75cd
jarrah	63ba
wee	914l
mahar	49b5
kostunica	3p60
ramos	127v 4c8o 4ijr
drian	1mt2
kioa	8k57
yermak	9i0
hofer	2swj
kiet	3p53
pritzker	1i68 2xlo
brazauskas	6r0
kukan	x1w
thune	1rr7
gruevski	2sbz
palkovics	6paz
чжун	1z7d
serdyukov	8f2
jalili	39ui
lukman	6vid
nghia	8uye
hamza	43dv 4ncq
poumele	5lbc
boisadam	7z53
lombard	3x23
ハニヤ	1hgp
sefland	7x73
halonen	3hv2
villanueva	4v4p
weekes	7vxg
wetherell	5p3y
fry	8b7g
carrascalao	73ac
גונסון	ipp
tong	4go6 8u73
villa	2vh5
patil	80m8
mekamne	5544
mushobueka	72oj
steiner	2gjd
beaune	p1x
cain	1dvj
craft	1xye
michaelsen	4jn9
sergeenko	53yx
albright	28qj
mijiyawa	7huh
ترودو	1vdj 2zz5
קרי	1qsr
mattarella	3cie
qahhorzoda	5grr
sistani	7fo
marcos	11jq 11km 1gkt 3g7n
ataturk	2o9j
руто	3rm8
grecianii	96fd
yon	94c9
茂	3d4i
jaishankar	39b7
ariel	8wbb
nailatikau	5cx5
sarraj	1196
hrytsak	8xdz
talas	7ip9
duisenberg	3rvp
يلتسن	iyo
넴	l2o
amorim	m3a
abdelbagi	5wvn
leekpai	odv
lwin	7jj6
garkun	8zry
hamdok	5t
בוהארי	2nsj
тито	1t92
adewole	60gi
conteh	7usu
מאיר	18o2
гуаидо	1udc
puna	5ugi
opape	69ho
zandamela	89aj
waszczykowski	3s6p
전	2r95
gina	8p4u
hoffman	7w9w
shih	8i8y 8i9x
mandaba	66i1
kempthorne	u3v
lapli	6a6o
soekarnoputri	2erx
issoufou	28xu
רוטו	3rm8
mcdowell	2g8i 420p
spindelegger	2ggj
botelho	8w9n
tadjiddine	8ora
бухари	2nsj
delauro	8a0s
lwenge	5myo
amirabdollahian	1ev2
braghis	58iq
cho	n44 n4s 4wz3 4wzz 6lej
silva	c1m dvj 283w 2bo0 3m3q 4iao 4ocu 5dxc 5dyi 5eqo 5hee 5np7 6e0p 6e25 7nmj
toca	7lfx
mandya	4vpd
veliaj	zp7
ברזנייב	254j
aissa	7bol
zemmour	3x2u
roble	7cpe
sun	3ggo 8nke
emefiele	5oq6
kandari	60bd
петро	19w2
dembele	7k35
マクリ	2ee8
`,
    directory: `00000000000z001u0028002n002n0033003h003h003h003h0043004n0052005w005w005w006l007d009g009q00a300bg00bs00bz00ce00ce00ce00ct00d800dv00e900f200fb00fb00fb00fb00g500gg00gw00gw00h700hz00ik00j900jk00jk00ke00kr00l300lq00m100mn00my00n800np00ob00pl00px00q800r000ra00rm00sf00sf00u200u200uy00vc00w500wg00ws00xb00xq00yf00yf00z000zd00zd00zq00zq01100110011c011k0120012b013e013v014w014w0157015h016o017y019a019n01a701a701ah01ah01aq01b701bx01bx01cr01dl01dl01dl01dl01ep01f501fw01gu01h501hi01jq01jq01k601k601kf01ku01l601lh01lh01lu01m101ne01np01op01op01p101p101pg01pv01pv01qo01r301rd01sc01sq01sq01t101t101tc01tc01tp01u101uc01un01wb01wb01x101xd01xz01ys01z7021e021p021p022f022p02320244024z025b026o026o0272028n028y029l029l02a802ak02ak02at02bq02c002c702cp02e202ec02en02en02ey02fm02gd02gu02h702ib02ib02is02jt02k602k602l002l002lx02lx02lx02ma02ng02o402o402oh02pb02qd02qr02qr02r702rj02ru02s402s402si02si02sv02t502tj02tt02v402v402vd02vx02wa02wa02wo02wo02xp02yr02za02za02za02zm0300030c030p0311031z0329032v032v0337033l033x034c034c034c034l034l034v034v034v034v034v0359035m035m036p037s0381039g03ah03ah03as03bn03by03by03d703do03dv03en03ey03fn03fn03h403h403h403h403hg03i803i803i803iy03iy03jb03jp03k403kd03kd03l303l303l303ms03n303nr03nr03ot03ot03p503p503ph03q703qt03rf03rn03rn03ru03s703s703sz03sz03sz03tn03ty03u803u803uv03vk03w003w003w903wl03xf03xf03xf03xr03xr03xr03y703yt03z503zg03zg040d040o0410041u0427042704270438043v043v043v0452045i045i045y04690469046m046x046x048d048q048q0491049c049o04aq04aq04aq04b304c104cr04d204d204d204el04ey04ey04ey04ey04fz04fz04fz04fz04g904gk04hb04hr04i504j004jo04kc04kz04kz04lp04lp04lp04lp04mf04mf04mf04ms04nk04nv04o404o404o404oq04oq04p304ph04pv04q904ql04r004ro04si04sx04ta04to04to04to04ug04uv04vu04vu04w604wh04xe04xe04xo04yi04zi04zi050505180518051o052c0530053c053c053p053p054605460546054v054v055j055s056405640564056405720580059q05bb05c505cw05cw05d505dt05e605ev05ev05fl05g005gq05if05j105p205pd05pd05q305qt05rj05s705sx05th05ts05u405ui05v505vi05wb05wm05wm05wm05x505x505xt05y305y305y305yv05yv05zi05zx05zx05zx060l060l060y060y061f062g062g063c063m064l064w066j067z068e068o069c069n069n06af06af06ap06b406b406b406bf06c506cg06cg06cq06dd06e506e506fe06gj06h706hx06ia06j206jp06jp06k606kt06l506l506ls06m706m706m706ml06mx06mx06n906o306o306of06of06pb06qd06r506r506rh06rh06ro06ro06sr06t606vb06vb06w306w306w306xi06xi06xq06zc06zc06zw070d070d070d070d070r070r070r071h071t071t072k072x0737073n073n073n0747074w074w074w075z076d076r077i077i077w077w07880788078807880788078807880788079d079d079d079k07a407ap07bg07c907d007dm07dm07dm07e207eg07eg07et07fy07gq07ho07ho07il07jb07jo07k007kf07l107l107ld07ld07m507ms07n207nb07nn07o207ob07ob07p507pi07pi07pi07pi07pi07qj07qj07qu07r907sm07sy07tc07tc07tq07uy07uy07vj07vj07vv07wr07x307z407zy07zy080c080c080c080p081g081v0826082v082v083a0848085d085d086e086q087008700870087a087a087a088a088m089i089t089t08ab08ab08aq08b108b108b108bc08bx08d408de08dp08e208ep08ep08ez08fo08gb08gp08hh08hs08ig08ig08j108j108j108ji08k508kt08kt08kt08lr08mg08mv08n708ny08ny08o908oo08py08qv08qv08qv08qv08qv08r608rh08rr08s508sh08tb08tb08to08u108ud08ud08uq08v408wn08ww08x708xo08y208yg08ys08ys08ys08ys08ys08z308ze08zp08zz090m091r09390939094m095d095d096f096f096f096r097b097t098i099509ag09ag09ag09ag09ag09au09au09b709bm09c909cn09cn09d309dh09dx09eb09en09ff09ff09fp09ga09ga09ga09gw09hb09hn09hn09i209iv09jb09ji09jy09jy09kr09kr09kr09lx09mb09mp09nd09nq09o009o009od09ox09pm09qc09qc09qy09qy09ry09sc09sc09sc09so09t809ue09us09vq09w509wj09x009xd09y809yx09za0a0d0a0q0a0q0a0q0a0q0a230a2q0a2q0a2q0a3z0a4t0a5d0a5o0a5y0a5y0a6k0a7b0a7p0a830a8e0a9a0a9u0aab0aap0aap0aap0aap0abe0abe0ac10ac10ac10ac10ac10acd0adl0aeb0aer0af20afq0aga0aga0agn0agn0agn0ahp0ahp0ahp0ahy0ahy0ahy0aib0ain0aja0aja0ajq0akn0ala0aln0anj0anj0anu0ao70ao70ao70ao70aoi0aoi0apf0apf0apf0aps0aq50ark0ati0aua0auw0avk0aw60axl0axl0axl0axl0axl0ayi0azu0b0p0b100b100b100b1j0b1y0b2d0b2y0b2y0b3c0b3t0b4i0b4v0b5k0b6p0b6p0b7a0b7o0b8w0b970b9v0b9v0ba80bas0bb40bb40bbe0bct0bdm0bdy0bep0bf10bg70bgk0bhh0bhh0bi90bip0bj10bjb0bjo0bl60blg0blw0bmb0bmm0bmm0bmm0bnn0bo60bot0bot0bot0bot0bot0bpd0bq60bqn0bsb0bsb0bsn0btb0bu00bu00bun0bv00bva0bva0bwa0bx00bx00bxd0bxd0by40bz80c040c040c1g0c1g0c1u0c1u0c1u0c1u0c2b0c2b0c330c4c0c540c5w0c6k0c6k0c7b0c7m0c7m0c7y0c880c8i0c930c9g0c9t0c9t0caj0caj0car0cb00cbq0cbw0cc80cck0cda0cdk0cdx0cdx0cdx0ceg0ceu0ceu0ceu0cf70cfk0cfw0cfw0cfw0cgk0ch90chp0cic0cic0cje0ck20ck20ck20cl80cm90cm90cmm0cn80cn80cn80co20cod0cod0cp70cpl0cq80cq80cq80cql0cqy0cqy0crf0cs30cs30cs30cs30csh0csr0csr0ctl0cts0cu30cu30cuk0cvh0cvt0cw70cwr0cx50cx50cx50cxi0cyc0cyr0czi0czi0czt0d0a0d0y0d1a0d2w0d3z0d3z0d570d5k0d5k0d5k0d640d6r0d720d720d7q0d7q0d7y0d8a0d8a0d9a0d9m0d9z0db80db80dca0dca0de60dej0dev0dev0dfl0dg10dg10dg10dgc0dgw0dhj0dhj0dhj0dhv0di70di70dii0dit0djc0djc0djc0dk80dk80dl10dlu0dmw0dn70dno0doc0doy0dq10dqk0dqk0drw0dsy0dtn0du10duf0dva0dvj0dwb0dwm0dwm0dxs0dye0dye0dye0dzh0e060e060e060e150e2d0e2d0e3i0e3i0e3i0e3i0e450e4g0e4g0e4g0e4y0e6p0e6p0e720e7e0e7s0e850e8i0e8i0e960e960e9p0ea20eaf0eb40ebw0ec70ecz0ecz0edk0edk0edu0edu0ee30ee30eed0eed0eez0efa0efa0efa0efm0efm0efm0egg0egg0ehg0ei10eix0ejn0em10eme0ens0eok0eok0ep60epy0epy0epy0eq90eqt0eqt0er60er60ero0euf0euf0eus0ev40ev40evh0evh0ewd0ex40ex40exe0ext0ey70ey70ey70eyk0eyz0eyz0ezq0f0i0f0i0f170f170f1i0f250f2v0f360f360f3k0f3k0f3w0f4k0f4u0f5z0f5z0f6i0f7e0f7p0f810f900f9d0f9d0f9r0fad0fb60fb60fbx0fbx0fcd0fcr0fd30fdg0fdu0fe80fel0fg60fgm0fgy0fha0fha0fhi0fhu0fhu0fiu0fiu0fiu0fjf0fjt0fjt0fk80fk80fma0fma0fmk0fnl0fnx0fou0fpm0fqe0fqr0fre0fre0fsa0fsa0fsr0fte0fu00fuc0fv30fv30fv30fvf0fw40fwf0fwf0fy70fyv0g040g120g1j0g1j0g1j0g2c0g2p0g2p0g2p0g3b0g3p0g3p0g3p0g3p0g4p0g4p0g4p0g510g610g6r0g7i0g7i0g8h0g8t0g970g970g9r0ga00gah0gah0gah0gat0gb20gb20gbp0gc30gcy0gev0gf70gfn0gg90gg90ggy0ggy0gio0gj00gjc0gjw0gkt0gla0glx0gm80gm80gmn0gnp0gnp0gog0gou0gpa0gpa0gpa0gpa0gpy0gql0gqu0gqu0gr70grl0grz0gt80gt80gtv0gu20gut0gv60gv60gvm0gvm0gvm0gvx0gw80gwl0gye0gyp0gyw0gza0gzw0gzw0h1n0h1n0h1y0h1y0h2b0h360h360h360h3i0h3x0h590h6k0h6v0h7c0h8d0h8x0h9o0ha80ha80ha80ha80hbk0hbk0hbk0hbk0hc50hc50hcg0hcu0hdf0hdf0hee0hes0hes0hfi0hg10hge0hge0hgt0hi00hi00hi80him0hjd0hjz0hkj0hkj0hl60hl60hlm0hlm0hlm0hlm0hly0hmd0hmd0hne0ho50hp10hps0hq30hr10hsl0hsl0hsl0hsy0hti0hu70hu70hv80hwk0hx80hxz0hxz0hy90hy90hy90hy90hy90hzt0i080i080i1c0i350i3k0i3k0i3v0i4x0i4x0i5t0i6q0i7e0i7q0i8l0i8z0i8z0i990ia00iae0iae0iat0iat0ich0ict0ids0iew0iew0ifb0ig90ig90ih00ihh0ihr0ii70iil0ijj0ikd0iko0ilg0im80imj0ina0inn0io70iom0iom0ipk0ipk0ir00irl0irz0isl0iu10iuf0iuf0iur0iw10iw10iwe0iwx0ixc0ixm0iy00iy00iyn0iz00iz00iza0j0c0j100j100j1b0j1u0j1u0j270j3o0j3o0j4d0j4d0j510j510j510j6q0j6q0j6q0j6q0j7g0j7u0j7u0j8i0j960jac0jac0jaq0jaq0jbe0jc90jc90jdc0jdc0jdc0je40je40jet0jgd0jgo0jh00jii0jii0jii0jii0jii0jkn0jla0jla0jlk0jlu0jlu0jlu0jn30jn30jnw0jo30jo30jo30jo30jod0jod0jq40jqf0jqf0jqf0jrl0jru0jru0js80js80jsw0jsw0jt30jte0jte0ju00ju00jut0jut0jv90jwn0jwz0jxb0jxr0jy50jyh0jyh0jz70jzn0jzz0k0d0k0d0k0t0k0t0k0t0k1s0k2d0k3v0k460k4o0k5b0k610k610k6a0k6a0k6a0k750k750k7h0k840k840k840k8h0k950k9w0kaq0kbi0kby0kby0kby0kby0kby0kby0kd30kdd0kdp0ke00kev0kev0kf60kfv0kh00kh00kh00khu0kig0kis0kj30kkk0kky0kll0km80knh0knh0knh0knh0knh0ko80kop0kop0kpv0kqm0krp0ksf0ksu0ktb0kug0kun0kun0kva0kvp0kw20kwe0kwq0kwq0kwq0kx30kxd0kxd0kxy0kxy0kzy0kzy0l090l0q0l0q0l0q0l110l1e0l1v0l1v0l2r0l3u0l460l4k0l4x0l5i0l5i0l5y0l6i0l6i0l6w0l770l7i0l7u0l860l8w0l9t0la50lat0lbv0lc60lc60lc60lc60lcf0lcf0ldg0lds0lds0leb0len0len0lfa0lfa0lfa0lfr0lg50lgz0lhj0lhj0lhv0lhv0li40li40liu0lj60lka0lkz0llc0llv0lm70lmx0lnu0lnu0lop0loy0lp80lqa0lqn0lqn0lqx0lrm0lrm0lrx0lt00ltd0lu00lu00lu00luf0luf0lur0lur0lur0lw00lw00lwc0lx20lx20lxt0ly60lyl0lzd0lzq0lzq0m000m000m000m0a0m3y0m550m690m690m6n0m6n0m6n0m720m720m7u0m7u0m7u0m870m870m870m870m9a0m9a0ma20maf0maf0maf0mb40mbn0mcb0mcy0mcy0mdd0mdd0meh0meh0meh0meq0mfo0mfz0mgc0mgm0mgm0mhk0mhk0mi70mi70mix0mix0mix0mix0mjx0mka0mka0mkr0mld0mld0mlr0mlr0mmt0mmt0mmt0mn20mo30mou0mou0mq60mqk0mr00msn0mt30mtq0mu10mu10muq0muq0muq0mvy0mw90mwl0mx10mxe0mxt0mxt0mxt0myh0myt0mz40n030n140n1i0n230n230n2e0n2p0n2p0n2p0n3x0n4p0n5l0n5z0n6d0n7s0n7s0n7s0n7s0n8h0n8h0n8s0na00nae0nbs0nci0nci0nci0ncs0nd20nd20nea0nen0nez0nfa0nfp0ngd0ngr0nh40nhi0nhv0ni60nj90nj90njv0nki0nki0nki0nku0nlx0nmm0nmw0nnd0nnp0nol0now0npr0nq40nqr0nqr0nri0nrw0ns80nsy0nt80ntl0ntz0nua0nul0nvt0nwc0nwr0nxh0ny50nyi0nzo0o1o0o3b0o3b0o3b0o3n0o3x0o460o560o5t0o5t0o6i0o770o7k0o800o800o8h0oa20oad0oad0oaq0ob40obq0oc30ocg0od60od60od60oei0oeo0off0og40ogg0ogg0ogg0ogg0ogg0ogg0ogt0oio0oj80ojz0okb0okb0okq0olc0olu0omp0omp0on30on30oo10oo10oom0oom0oqf0oqf0oqf0oqr0oqr0or30or30or30orf0orr0orr0os30osr0ot90otp0ouh0ovi0ovu0owp0ox70ox70oy20oy20oyf0oys0ozh0ozu0ozu0p060p0d0p0o0p190p2e0p310p3i0p3i0p3y0p630p6h0p6h0p6h0p6h0p750p750p8s0p9o0pak0pbz0pbz0pbz0pcc0pcc0pdf0ped0pev0pfi0pfi0pft0pft0pg60pgj0pha0pha0pha0phn0phz0phz0pic0pip0pjc0pjo0pkp0pll0plz0plz0plz0plz0plz0pmq0pnv0po80ppk0ppx0pqa0pqa0pqa0pr90prj0prx0ps80pt00ptb0pw30pwi0pwi0pws0px50pxs0py10pye0pye0pyv0pyv0pyv0pyv0q0g0q0g0q110q110q110q110q110q1g0q1g0q1g0q2e0q320q320q320q320q3m0q430q4d0q4n0q4n0q4n0q4n0q500q500q500q5e0q5p0q5p0q5p0q6g0q6g0q6g0q750q860q990q9x0qac0qac0qac0qac0qac0qbt0qc70qck0qcx0qcx0qd90qd90qd90qe40qej0qej0qet0qfp0qgn0qh30qia0qia0qih0qih0qj20qjs0qku0qlr0qm60qmh0qmh0qnm0qnm0qnm0qok0qok0qov0qov0qp90qp90qpk0qq20qqd0qr10qr10qrn0qsj0qtj0qtq0qtq0qu30qut0qut0qvi0qvu0qwm0qx10qxd0qxw0qy80qyj0qyu0qyu0qzk0r090r090r190r1z0r2d0r2w0r380r380r3j0r450r450r450r450r4h0r4h0r540r5e0r5e0r7j0r7j0r870r8g0r8g0r9h0r9h0r9h0r9s0r9s0rb20rb20rch0rdh0rdh0rdh0rdh0re30re30re30rfa0rfa0rg60rgi0rgi0rgr0rhe0rik0rik0rit0rj60rji0rk10rke0rl30rlp0rmr0rmr0rnw0ror0rpa0rpj0rpy0rq90rqv0rrg0rsj0rt70rt70rt70rt70ru70ru70rul0rul0rvh0rvw0rwu0rwu0rxa0rxx0rxx0ry70rzc0rzc0rzc0rzc0s1b0s1b0s1b0s1b0s2q0s3l0s3l0s3x0s3x0s3x0s5y0s720s850s960s960s9d0s9d0s9y0saf0sat0sbj0sce0scs0sdf0sdt0sea0sev0sev0sfz0si80si80siy0sje0sjr0sk40skg0skt0sl30smz0snq0snq0soh0sp50spg0spq0spq0sr90sr90sry0sry0sso0sso0st10stx0sux0svl0svy0sw80sw80sw80swl0sx60sx60sx60sxi0sxz0sxz0sya0syk0sz90sz90szj0szt0szt0szt0t0u0t0u0t0u0t1l0t1w0t290t300t410t4c0t4c0t4x0t5o0t6g0t7e0t7t0t850t8k0t8k0t970ta70taj0tc50td80tec0tec0tg60th40th40tig0tjq0tk30tkt0tl20tl20tlq0tmd0tmr0tmr0tmr0tn30tn30tn30tnw0tnw0tnw0tnw0toz0tpa0tpa0tpx0tpx0tql0tqz0tqz0tqz0tre0tre0tsg0tt40tu40tug0tug0tus0tus0tvj0tvv0tvv0twh0twh0twt0ty50tyd0tys0u0x0u0x0u0x0u1b0u1o0u1o0u2e0u310u3b0u3m0u4g0u520u520u5q0u5q0u5q0u620u6j0u6j0u6j0u6j0u7n0u9c0uap0uch0udk0udw0udw0ue30uep0uep0ufi0ugo0uhe0uhe0uhe0uhe0uhx0uhx0uiy0uj70uji0uka0ukw0ulc0ulc0umy0unh0unu0uog0upa0upa0uq10ur20ur20urd0urd0uro0uro0uro0uro0usc0ut00ute0utp0uu00uua0uvi0uvi0uvi0uvu0uxk0uyh0uyz0v060v110v1p0v2c0v320v320v3i0v3s0v3s0v460v4h0v4h0v4n0v4n0v4n0v4n0v520v5d0v5d0v5d0v5q0v6q0v6q0v7e0v830v830v8e0v9c0v9w0van0van0van0van0van0van0vbm0vc50vcv0vcv0vcv0vdm0vdx0vec0veo0vfa0vfa0vgg0vgr0vgr0vig0vj30vjt0vl30vle0vls0vls0vms0vms0vo30vo30vog0vp30vph0vpv0vqc0vqc0vqc0vrb0vrb0vs90vso0vt40vu60vv30vvs0vvs0vvs0vxh0vxh0vyp0vyz0vza0vzp0w0n0w1b0w1p0w2d0w2y0w3a0w420w420w4s0w560w560w610w610w6f0w6r0w7u0w8j0w8j0wao0wb90wbk0wcd0wcn0wd20wds0we40wej0wej0wf70wfs0wg50wgi0wgi0wgi0wgi0wgi0wgu0whe0whe0wii0wiv0wjg0wkr0wkr0wl30wlk0wlu0wn80wn80wo00wo00wo00wo00woe0wos0wos0wp40wq60wq60wr30ws10ws10wt20wte0wtp0wuh0wuh0wuq0wv20wv20wvi0wwa0wwn0wwn0wwu0wxn0wyx0wzj0wzx0x040x0t0x130x130x1v0x280x2k0x2k0x390x3j0x400x490x490x490x490x5e0x5e0x5e0x5r0x6c0x6n0x6n0x6z0x7q0x820x820x890x890x8k0x9m0x9y0xab0xbm0xbz0xca0xca0xca0xca0xca0xca0xca0xca0xcn0xcn0xcn0xcx0xd90xdm0xdz0xeo0xft0xgn0xh70xh70xh70xhi0xj80xj80xk00xk00xk00xk00xkg0xl70xl70xll0xm10xm10xmq0xn20xnf0xo30xp70xpm0xq90xqx0xqx0xqx0xqx0xqx0xrl0xrz0xsq0xsq0xti0xti0xtt0xuj0xvh0xwi0xx50xxg0xxg0xye0xye0xz50xz50xzi0xzu0y050y050y240y2g0y2g0y3i0y3u0y470y500y5b0y5n0y610y6e0y7v0y7v0y880y8t0ya30yau0yau0ybg0ycu0ycu0yd50yd50ydo0ye10yeu0yg60ygj0yh70yhl0yi80yja0yja0yjo0ykg0yl60ylj0ylv0yma0yma0ymk0yn10ynh0yny0yod0yox0ypi0yq00yqm0yqm0yqm0yrp0yse0ytg0ytr0ytr0yu00yua0yua0yuk0yuv0yuv0yuv0yv60yvj0yvj0yvt0yw40yw40yw40ywh0ywr0ywy0ywy0yxd0yxq0yy10yyx0yyx0yyx0yzh0z0c0z0x0z1n0z220z220z2e0z2s0z300z3e0z3e0z440z4w0z5x0z660z720z850z930z930z930z9d0z9n0zar0zb40zbi0zc60zcw0zd80zdx0zdx0zey0zfc0zg60zhm0zhm0zhy0zi90zit0zjc0zkl0zl00zle0zlm0zmc0zms0znf0zns0zoj0zoj0zov0zov0zp60zpo0zpo0zq20zqh0zqx0zqx0zrd0zs60ztr0zug0zv60zvz0zwb0zwm0zxf0zxr0zxr0zyj0zze0zzq0zzq0zzq0zzq10011001100m101c101c10231031103q10531053105u10761076107l107v108k1090109v10a910ak10bw10bw10c810cl10cl10d110d110dq10e310eq10f610f610fi10g610ha10hz10ig10ig10ja10le10m710mk10mk10mv10mv10mv10mv10ny10p110q210qt10qt10qt10r610r610sk10sk10tk10tk10tw10ud10ud10ur10ur10v410vf10vf10vs10wu10xe10xe10xe10xu10ym10ze10ze10ze10zy11131113111w111w111w111w112e112q113j113v1146114k115d1169116u1177117s1183119h11a311a311a311a311ap11b311bh11bh11cp11cp11d311di11e711ej11ew11fn11g011hg11hg11hs11hs11il11ix11jw11k711kl11l111lb11na11nz11nz11p111pn11pn11qh11qt11qt11rc11rq11s211s211sq11tc11u111vg11wh11ws11x411x411x411xw11ya11yl11z711z711ze1203120f120f120p120p12121227122r122r12391239123k1248124u125412541254125g126b126m126m127h127h12821282128e128e128q129k12a912a912an12ax12ba12ba12ba12ba12ba12bx12bx12ca12d912el12f612f612fn12g412gg12gt12gt12hf12hf12hf12hf12ht12ht12ht12iw12jn12jn12kt12lj12m812mh12mh12mh12mp12nc12o312o312o312ot12p412pd12pd12pd12po12q312qf12r812rm12rm12rm12sa12sy12u112v612vw12w612wv12x812xy12xy12yc12yc12yc12yc12zd12zd1305130w131k132e132o133m1340134d134z135b135b135b135o135o135o136e1370137f137f137f137f137r13861386138i138v138v1396139j139x13ax13b813c513d213d213ds13ds13e213ed13ed13ed13ed13f113f113f113f113fg13fg13fr13gl13hc13hm13i613i613i613i613i613i613iq13j613jw13kd13kd13kn13lc13m113mx13nb13nb13nz13pf13pf13pf13pf13pv13q913qn13re13re13rp13si13sx13tv13u713u713ui13v713vk13wa13wl13wl13wl13xq13yv13yv1407140714071413141e142k143v144614561456145y145y146r1474148c148c149n14at14at14ba14c514d614eb14eo14f014f014fg14fs14g214g214g214gt14h414hk14ic14j314jj14k714k714kk14lz14mk14mk14nr14p614p614pi14q714r214rc14ro14s214s214sd14sd14t614um14um14vr14w114w114wd14wd14ws14ws14xe14y214ye14ye1504150f150f150q1514151h151y152m153e153e153y153y154e154e154v155c1565157215921592159e159e159y159y15ab15bb15by15by15by15d315d315dx15dx15dx15ez15fd15fd15fd15gq15i315jm15k615ku15l715lh15lt15mg15mg15mg15mg15n315o815o815o815ow15p515px15px15px15px15qb15qq15qq15qx15qx15r715rj15sn15th15um15uy15uy15uy15we15wv15x615xw15xw15y815y815ym15ym15zb1601160o161d161o162q163p163p1643164b1652165c166d167i167i167z1689168p168p168p1692169g169g16a616b416bk16bk16ci16cw16db16dp16dp16e616f016f016fy16h016hq16io16io16io16io16j416jw16kn16kn16n016n016nr16op16pc16rj16sc16sc16tc16tc16ud16uo16v016vs16x316xn16ya16ya16zq1716171h171h171u17341734173q174r174r175u176j177a177q17811781178h178h178v178v17961796179h179s17ag17b417bz17bz17bz17bz17bz17bz17bz17cg17cg17cg17cg17ct17ct17d517dn17dz17f517fi17ft17gh17gu17gu17hh17hh17hh17ie17ie17io17k117k117ls17mf17mr17n417n417na17o517ow17pn17pw17qs17qz17qz17qz17rx17rx17sa17t417t417tf17tv17tv17ur17ve17w317wt17wt17xi17xi17xt17yu17yu17z717zl1803180318031803180318031803180g180s1815182a183h183u1849185q1861186x187e188a188p188p188p188z188z189b189r18a318ad18ad18ap18bb18bx18bx18cj18cj18cj18cj18cx18dk18dk18dk18dx18dx18e918e918e918e918e918el18fk18fw18gf18gf18gf18gf18gf18gf18h418hj18hj18ic18im18iy18l118ld18lp18mh18ms18nt18rj18rj18rj18rx18sm18to18u018u718uo18uo18v118v118v118vy18wu18x718x718xk18xv18y818yy1903191f191f192v193m193w193w1949194n194n195i1971197d197t198719871987198j198j198t198t198t199h199x19ao19bt19cb19cb19cy19d819du19ev19fs19g819g819g819g819h419i719iz19iz19jt19k319kh19kq19kq19kq19kq19kq19kq19kq19kq19le19lq19lq19m019ml19mx19mx19mx19nl19on19oz19po19py19qd19r619r619rv19rv19sh19t019u119un19uy19v919v919v919vk19vw19w719wz19xc19z019zd19zd19zr1a051a051a1j1a261a2k1a2w1a3q1a4r1a4r1a5i1a5i1a6l1a6v1a761a7x1a8q1a9d1a9q1ab41abv1act1ad31adv1adv1adv1aei1aei1af81ag01ag01ag01aht1aht1aht1ai51aj51aj51aj51ajt1ako1ako1akx1al91am11am11amf1amq1aof1aof1ap31apg1aqj1aqv1ar71arz1ash1ash1at41atq1atq1atq1au31au31aur1avh1awi1axh1axh1ay21ay21ayd1ayp1az81b0g1b1e1b1e1b1e1b261b261b261b2i1b2i1b2x1b3q1b411b411b411b4p1b501b5q1b5q1b651b6t1b771b7m1b8s1b9g1b9g1b9t1b9t1b9t1b9t1ba41bah1bb31bbo1bbu1bdi1bdi1be81bes1bf41bf41bg61bgh1bhy1bjj1bk81bk81bl61blj1bmn1bnb1bnb1bnb1bnp1bnp1boc1boo1bp21bp21bpd1bpp1bq41br31bsb1bso1btz1bue1bue1bv91bw51bx71bx71bxz1bym1byy1bza1bza1bza1bzk1bzk1bzk1bzw1c0l1c1z1c1z1c1z1c2d1c2p1c2p1c3d1c3o1c3x1c491c5a1c5a1c791c791c7m1c7m1c7m1c7x1c891c891c8j1c8v1c8v1c911c9e1ca21cad1cb81ccz1cdb1cdn1cdn1cec1cec1ceq1cfi1cfv1cgd1ch21che1che1ci71cj41cj41cjm1cjm1cjy1cl01cl01cln1cln1clz1cma1cmm1cnl1cnl1con1con1coz1coz1cpe1cpe1cpx1cpx1cqb1cqm1cqm1cqm1cr71cr71cs11cst1ctl1cun1cvf1cwb1cy31cy31cyv1cyv1cyv1czc1czm1d0a1d0a1d0v1d0v1d161d1l1d201d2n1d2n1d2n1d2z1d431d431d4l1d4l1d5c1d741d7t1d881d8y1da81db81dbj1dc61dd61ddi1ddi1dem1dey1dfb1dgq1dhb1dhb1dip1djm1djy1dkl1dky1dm31dmi1dmz1dnu1doa1dom1dp61dpq1dpq1dpq1dq11dq11dq11dqf1dqf1drw1drw1dsb1dsb1dt61dut1dvx1dvx1dw91dw91dwn1dwy1dwy1dxo1dyr1dyr1dyr1dzr1dzr1dzr1e0h1e141e201e2g1e2t1e341e3o1e3o1e3o1e3o1e431e561e5h1e5h1e6k1e6k1e7m1e7m1e8h1e8r1e9k1e9k1e9k1eaj1eaj1ebp1ecy1ecy1ed71ee51eey1ef81ef81ef81egr1ehk1ehq1ei21eif1ej51ek61ek61ek61el71el71elj1elw1emx1ena1ena1env1eoo1epm1epm1epx1epx1eq91er81erk1esf1esq1esx1et81et81et81et81eth1eu51eug1ev81evp1ewp1ex11ex11exe1exu1eyp1eyp1ez81ezq1ezq1f0u1f151f151f151f1j1f1z1f291f2z1f3t1f491f501f651f651f6g1f6g1f6g1f6g1f6s1f741f7p1f801f801f801f801f801f911f911f9c1f9p1fad1fad1fad1fb31fb31fbe1fc31fcl1fdb1fdb1feg1feg1ffh1ffv1fgb1fgq1fh51fhh1fhv1fik1fik1fiy1fjm1fjy1fkj1fkw1flm1fmb1fn11fnu1foj1foj1fox1fpc1fpy1fqr1fre1fre1fre1frp1frp1fs11fsf1ft61ftn1ftz1fuf1fuf1fuf1fuu1fv41fve1fvu1fwz1fwz1fy11fy11fyd1fyo1fzw1fzw1g0b1g111g211g2o1g3o1g4f1g5r1g6j1g6x1g761g761g761g7i1g7w1g8k1g8t1g8t1g8t1g9w1gam1gam1gc31gdk1gdk1gea1gfk1gfk1gh71ghn1gi01gie1gir1gir1gir1gjf1gjf1gjx1gkg1gl31gld1glp1glp1glp1gm31gmt1gn41go91go91go91gp31gpt1gqi1gr41gr41grg1grs1grs1gtj1guf1guf1gv61gv61gv61gvp1gvp1gvp1gvp1gvp1gx71gx71gxt1gxt1gxt1gxt1gxt1gxt1gyb1gyx1gzc1gzn1h021h021h0g1h121h121h121h121h1e1h1e1h231h2f1h2y1h3l1h4l1h681h6n1h6y1h7b1h7n1h801h8s1h8s1haa1ham1hbc1hcc1hd41hdk1hdk1hdk1hdw1he71he71hfd1hgs1hh91hh91hht1hi61hi61hj31hjd1hjn1hkf1hma1hmq1hmq1hmq1hni1hnx1hpc1hpn1hpn1hpn1hql1hre1hsb1hsb1hsr1ht11ht11ht11ht11hto1hu41hu41hu41huj1hvo1hw81hwz1hxp1hy11hyt1hz31hzq1hzq1hzq1i011i1m1i1y1i2o1i2z1i2z1i2z1i3c1i3c1i3n1i421i541i5k1i6j1i751i7j1i831i831i8y1i8y1i9a1i9a1i9q1i9q1i9q1iaf1iaf1ib91ibz1icf1icf1icf1id01idk1idk1iek1iek1if51ifs1ig51igr1ih51ih51ihv1ii81iiy1iiy1ik31ik31il11il11il11il11il11im81imj1imj1imj1imv1inl1inl1inz1ioj1iot1ip41ipd1ipy1ipy1ipy1ipy1ipy1iqe1iqe1iqq1irk1ism1itq1itq1itq1ity1iu81iu81iuy1iva1iva1iva1iva1iw41iw41iw41iwr1ix41ixf1iy31iyh1izo1j0r1j0r1j0r1j1m1j231j2k1j3o1j3v1j4o1j4o1j4y1j5b1j5x1j701j7c1j821j821j921j9g1ja21jb21jc91jco1je01je01jew1jew1jew1jfm1jh01jh01jhs1jik1jik1jj81jj81jj81jj81jj81jjk1jjk1jjk1jk51jki1jkt1jkt1jl71jlm1jlm1jmf1jmq1jnp1jnp1jnp1jnp1jp61jph1jph1jpt1jq51jqh1jqh1jqh1jqh1js11jsn1jtg1jtr1ju41ju41jvb1jw01jwc1jxy1jyw1jz71k041k0h1k0h1k0q1k121k1e1k211k2b1k2k1k3f1k3q1k5c1k5q1k641k641k6f1k6q1k7e1k7e1k7q1k7q1k7q1k8r1k941k941k941k941k9i1k9i1k9i1k9q1ka21kar1kbk1kc91kcx1kcx1kcx1ke11ked1ket1ket1kfd1kg81kgv1kh51kh51kh51khi1ki31kid1kid1kj21kjt1kk61kkj1kld1klp1kmp1knf1knf1ko41ko41ko41koy1kpa1kpn1kqq1krj1ks71ksg1ksg1ksg1ksg1ksx1ktb1ktk1ktx1kv01kvd1kwj1kwx1kxq1kxq1kyj1kyj1kz11kz11kzc1l101l1c1l1u1l251l2j1l2x1l2x1l3d1l3d1l401l4e1l4p1l511l651l6m1l6m1l6m1l6m1l761l761l7i1l831l831l8s1l941la71lak1lb91lbn1lbx1lc41lcx1ldo1lef1lf21lfe1lfp1lfp1lgb1lgb1lgr1lgr1lh21li71lio1lio1lkh1lkh1ll81lll1lll1lm61lm61lmj1lmu1ln51lne1lnq1loh1loh1lpk1lqo1lrp1lrp1ls21ls21lsh1lsv1ltn1ltn1lu11luq1lvo1lvo1lwg1lws1lx71lxk1lxy1lyp1lyz1lza1lza1m011m0d1m0d1m0o1m0x1m181m1u1m271m2l1m2y1m3d1m3u1m4k1m4w1m5k1m5k1m5k1m5k1m5k1m5t1m5t1m661m6d1m6n1m7y1m8u1m9d1m9d1m9d1m9d1m9d1ma31mb41mb41mbj1mc01mcy1mda1mdw1mee1mev1mev1mfj1mfv1mg81mgw1mgw1mgw1mh81mi41mi41mj91mjo1mks1mks1mks1mks1mks1ml11mm21mme1mme1mmo1mnc1mnn1mnz1mod1moq1mpe1mq21mqt1mr61msc1msm1msm1mt01mth1mth1mtu1muj1mv61mwa1mwa1mwa1mwl1mwt1mxy1my91my91my91mz01mz01mzd1mzd1n0e1n0e1n1l1n1l1n1y1n2d1n311n3c1n3o1n4b1n4p1n5d1n5q1n601n6l1n861n861n8s1n8s1n8s1n8s1n971n9i1nax1nb91nbi1nbi1nc71ncm1ncx1ndo1ndo1ndo1ne31ne31neu1nft1ng91ngu1nh81nh81nh81nhr1ni41ni41ni41njr1njr1njr1nkt1nli1nlu1nml1nnl1nox1npb1npr1nq41nqg1nqg1nqt1nr61ns81nsk1nsu1nsu1nt71ntk1nuv1nw01nw01nxl1nxl1nxw1nxw1nyc1nyc1nyc1nyc1nyc1nzx1o0a1o0t1o1f1o1f1o1f1o251o251o331o421o4e1o4e1o501o561o561o5g1o631o6l1o6l1o6z1o6z1o6z1o7h1o8b1o8b1o8b1o8p1o8y1o9g1o9g1o9v1oa81oa81oa81oa81oaj1ocg1ocg1oct1oct1odo1oen1ogq1oh51ohj1ohu1ohu1oi81oil1oil1ojm1ojt1ojt1ojt1oko1oko1oko1oko1ol41om71om71omk1onj1oo91ooy1opa1opm1oq61oqs1or51or51or51orw1orw1orw1orw1os71osk1osk1osk1ost1ot61otg1otv1otv1otv1ou71ouo1ovi1owj1owj1ox51ozk1p0c1p0n1p101p1q1p231p2h1p2w1p2w1p2w1p3i1p4m1p4y1p5l1p5y1p7i1p7i1p7w1p8b1p8p1p951p9i1pa41pa41pa41pak1pay1pay1pbm1pc81pc81pc81pcq1pdn1pdz1pff1ph81pi21pid1pin1pin1pjb1pjb1pjb1pkd1pkd1pl81plk1plx1pm61pm61pm61pm61pml1pmx1pmx1pnl1pnx1po91pon1pps1pqj1pqj1pqx1ps81pt21pt21pt21ptd1pu01puz1pwu1py31pyq1pyq1pz11q0m1q0m1q0m1q0m1q0z1q0z1q211q2c1q371q3n1q3n1q421q4b1q4b1q4b1q4r1q6l1q6x1q7j1q7q1q831q8d1q8r1q8r1q951q951q9v1qah1qb61qb61qbi1qd41qdu1qe91qel1qey1qfe1qft1qft1qg51qg51qgl1qh81qh81qhj1qht1qht1qiw1qiw1qjb1qjb1qjm1qjm1qkx1qlc1qlk1qlk1qlk1qlk1qlk1qmg1qmg1qmg1qmg1qmg1qn51qn51qo81qoo1qoo1qoo1qpg1qpg1qpr1qqe1qqe1qqt1qrf1qrw1qrw1qs91qsv1qtz1qtz1qtz1qus1qv61qvi1qvu1qwi1qx71qy81qym1qzd1r0e1r0t1r111r111r1p1r1p1r1p1r211r2q1r2q1r301r301r3e1r451r5c1r6u1r6u1r741r7r1r821r821r8o1r8y1r8y1r8y1r9k1ra91ra91ray1rbs1rbs1rbs1rd71rdk1re21re21rep1rey1rfa1rfa1rfm1rg01rg01rgc1rgo1rgx1rjm1rkc1rkt1rl91rl91rl91rl91rlm1rmd1rmd1rn61rni1rns1rom1rpl1rpl1rpl1rpy1rqn1rqy1rr91rsb1rtc1rtx1ruy1rw01rwp1rx51rxg1rxr1ry51ry51rz71rz71rz71rzm1rzm1s0g1s0q1s1g1s1g1s1x1s2d1s331s331s331s3h1s411s4t1s551s5k1s5x1s751s7j1s7j1s7v1s7v1s881s921s9q1sae1sae1sae1sae1saq1saq1sbf1sbo1sbo1sc01sc01scq1sdu1sdu1sdu1se41set1sfu1sg71sg71sgj1sha1sha1shm1si51si51sj11sjd1sjd1sjo1sjo1sk01skc1sl81sme1sn21sng1snv1snv1so71so71so71so71so71so71soy1spg1spg1sq11sq11sqb1sqo1sqo1sqo1sqo1sqz1sqz1ssb1ssb1ssb1ssb1ssn1ssx1ssx1ssx1stp1sux1swd1swq1swq1sx81sxm1sxx1sxx1sym1szv1szv1t241t241t3c1t3n1t4a1t4a1t4z1t5f1t5f1t641t641t6q1t7f1t7t1t7t1t7t1t841t841t921t9y1t9y1taa1tba1tbx1tcl1tcx1tcx1tdp1tdp1teu1tf51th61thk1thk1til1til1til1tiw1tiw1tiw1tiw1tiw1tj41tje1tje1tje1tjs1tks1tl71tlt1tmu1tnn1tnx1toe1tp21tp21tpl1tpv1tpv1tqa1tr71trh1trh1trt1ts61tsq1tsy1tta1tu01tud1tup1tv01tve1tw41twh1twq1twq1tx31tx31tx31tx31tyd1tyr1tyr1tz31tzr1u061u061u151u1h1u1h1u1h1u2m1u361u3i1u3u1u3u1u461u4j1u4j1u4u1u541u541u6i1u6r1u7e1u7e1u7q1u8s1u8s1u8s1u981u9k1uaz1ubm1ubm1ubx1ucc1ucs1udf1ue51ue51ue51uet1ufd1ufp1ugr1ugr1uhj1uif1uip1ujr1uk31ukf1ukt1ull1ull1ulx1umz1une1une1une1unx1uog1uog1uoq1uoq1uoq1upg1uq71uql1ure1uro1usc1usp1ut51uti1uu61uul1uv01uvd1uw91uwm1ux11ux11uxc1uxn1uzk1uzu1v0i1v0x1v281v281v281v2y1v3q1v411v4e1v4e1v541v5q1v621v6m1v811v8e1v8s1v9n1v9y1va81vao1vba1vbm1vcd1vcd1vcq1vcq1vcq1vd21vdd1ve91vel1vex1vfd1vfd1vfp1vi51vi51viw1vki1vm11vmp1vn11vnq1voi1vpd1vpq1vq71vql1vrj1vsw1vta1vta1vtw1vuk1vuy1vw21vwp1vx11vxs1vy81vym1vzy1w0s1w131w1c1w1o1w2f1w2f1w3z1w4c1w4c1w5e1w5e1w5o1w641w6x1w6x1w781w7k1w7k1w7u1w921w9g1w9q1wah1waw1waw1waw1waw1wb71wb71wb71wbk1wbz1wcs1wda1wda1wdn1we01wes1wg11wgf1wgf1wgf1wgo1whc1whc1wi01wid1wio1wj21wk31wkg1wkg1wmb1wmb1wn11wns1wo31wp91wpz1wr61ws61wsk1wsk1wsv1wth1wth1wth1wth1wtq1wtq1wu11wv41wvf1wvf1wvf1wvq1wwa1wx51wxh1wxt1wxt1wxt1wy61wz01wzh1x0s1x0z1x211x2m1x311x3e1x3e1x4d1x4n1x4n1x501x6c1x771x811xbf1xci1xci1xci1xdd1xdd1xdq1xdq1xe11xen1xfh1xfs1xg61xh41xi21xi21xis1xjt1xkp1xkp1xkp1xkp1xl31xlg1xlg1xmh1xmh1xmt1xmt1xnb1xo31xop1xph1xph1xph1xpu1xq81xrh1xrt1xsh1xst1xtl1xtv1xtv1xu71xuo1xuz1xva1xvq1xw71xw71xxe1xxu1xxu1xxu1xxu1xxu1xy91xyn1xyn1xze1y0c1y0c1y0c1y181y181y181y1t1y261y261y2v1y361y3l1y3y1y4h1y4t1y571y5n1y611y611y611y6b1y7e1y7e1y7t1y8a1y951y9s1ya91ya91yb31ycd1ycs1ydm1yea1yem1yfq1yfq1yhj1yin1yja1yjl1ykh1ylq1yml1yn11ynd1yno1yno1yny1yob1yom1ype1yqe1yqe1yr31yr31yr31yrr1ysr1ytd1yu11yu11yud1yud1yut1yut1yvf1ywb1ywb1yx01yy11yy11yyc1yyc1yym1yz61yzi1yzi1z0k1z1b1z1w1z1w1z2o1z2z1z3b1z3n1z401z401z401z4p1z4y1z5e1z5e1z5p1z611z6d1z731z731z7v1z7v1z8k1z8w1z991z9r1za41zai1zb81zc21zd91zdj1zea1zf31zf31zff1zff1zg51zh71zi11zit1zj61zj61zj61zk11zl01zl01zl01zlc1zlc1zlc1zlo1zmy1zmy1zmy1znl1znl1znt1zpg1zpg1zq41zqh1zqs1zrw1zsi1zsu1zuj1zuj1zvx1zwa1zwk1zwk1zwz1zxa1zxy1zyk1zyw1zz91zzm1zzy1zzy200o2011201f201r2026203k2041204q2053205t205t206x206x207a207x207x208c2090209o209o20a120a120az20cj20cj20cj20cj20cv20e220ed20fg20fg20fv20g720gn20hw20ic20iw20ki20ki20kq20lg20mh20n720nj20pj20q820qf20qt20r720rx20sk20t720tj20tj20v120w320we20we20we20we20we20wy20y920yl20zv20zv20zv20zv210k211n215d215p216j217721772177217i217i218m219l21af21af21af21au21bl21bl21by21cu21cu21dj21dj21dx21en21fx21g721gj21gj21gx21gx21ha21hv21hv21ih21j521j521j521ju21k521l021lg21ls21m521m521ms21mz21np21ok21p921p921pl21py21py21r621rl21t421tg21tr21ub21ub21ub21vh21vh21w921wx21xh21xh21yw21za21zw2205220j220j220s2213221f221f222h222s2231223122402257225q225q225q225q226c226c226c226o227a228c228c228o228y229d229q229q229q22ab22ab22ab22b322bl22cp22d322do22ea22ep22ep22fb22g222gs22h822h822hn22hn22ia22iv22j822jp22k222k222kh22kh22kh22kh22kv22l822m122ml22mu22n422ne22o622ok22ok22ok22pq22q622q622s922su22u422u422u422ui22v722vk22vz22wd22wq22xg22xg22y822yk22z722z722zv230b230l230l230u231m231m2323232a233b233n233n234b234l2356235w236b236b236q2374237h237u238x239a239a23a323a323a323a323av23av23b723bx23cb23cb23cb23cp23d323ds23e523ew23ew23fa23fn23gc23gj23gt23h723hg23hq23i223jb23jb23jp23jz23km23kx23m023m023m023ny23ol23ol23ov23p623p623px23qa23qk23rb23rp23sb23sb23tr23tr23uj23uj23uj23uj23uv23vo23wb23xx23yl23zt2406240k241u242l242l242l243m243m243m243m243w244u244u245p2471247b247p247p2480248u248u249m24ae24ap24b224b224bf24bf24bs24c224cm24dc24dc24dc24dc24ed24ez24f824g924h124h124he24he24hs24iw24iw24iw24jy24k924kk24kk24lo24m124mn24ne24ne24no24no24nz24oo24p024p024pn24py24qb24qq24qq24sz24tb24ts24u524u524um24um24uy24v824wd24y724yl24yx24zn250i250s250s2516251i252n253e253e254n254n255q25622585258r259525952595259525952595259w25ak25b725b725bh25bh25bh25bh25bh25bv25c725de25de25e425e425ej25fl25g025g025gx25ic25ic25ic25j225kf25l825l825lf25lq25m025m025m025m025m025m025md25mo25mo25n125nt25nt25nt25o425oz25oz25oz25oz25pl25pl25pz25qg25qg25qg25qs25rh25ry25s925t425t425t425tr25ub25um25um25v025v025vb25wa25wa25wa25wa25ww25ww25xi25xi25y625y625yn25yn25yw25zd25zd25zo25zz260k260y261b261n2622262f26322632263h264726472647264j264j264z265g26682668266m267b267b267b267i26832691269g269g269g26a126as26b326bg26cd26cd26cp26d226ds26e726f426fe26gp26i226jb26jn26jn26jx26ka26ky26la26lo26lo26lz26mb26mb26nu26o826o826ow26p726pl26r226re26ry26sv26u226uq26wg26wt26wt26wt26xt26xt26zm270a270o270z271o272b273b273m274g274u275n276d276n276n27722772277227722784278u2797279727a127bi27bt27ce27ce27d427d427d427dg27dv27dv27e927eq27eq27eq27f527f527fg27fg27g327gn27gz27hd27hs27i527if27it27it27j527j527je27jz27lq27lq27mj27mj27ne27ne27nq27o627oj27ot27p827pk27q227q227q227qp27qp27r127ry27sd27t327u627uz27vh27w027wk27wy27xy27xy27y827z327zp280u28162816282b28312831283g283s284a284k284k284k2857285k285k28672867286728672867286728672867286i2875288q288q289f289q28a428ae28ar28ar28ar28bf28bf28cp28d128dc28ds28eg28eg28es28fm28fv28go28hf28hf28ii28ii28ja28ja28k028kd28kn28kn28kn28lm28mb28mb28mi28mw28n828qd28rq28s128sc28sc28so28t928t928t928to28un28v228vh28vu28w728w728w728wo28wo28wo28xt28y528yh28yh28z728z728zi28zu2907290i291c291c2925292k292x293m294b294x294x294x295829582958295x295x296829682968296j296v297b297m2983298g29982998299o29aj29aj29aj29bd29bq29co29d929ek29et29f929f929f929fn29fn29gh29gh29h429h429ia29iz29ji29ji29kd29kp29kp29kp29l929l929ll29ll29lr29me29me29me29mt29nn29o829o829o829o829o829p729pj29q629qj29qj29qu29r829r829r829r829ri29ri29ri29rw29rw29sy29t929t929tk29u129v729v729vg29w629x229x229xe29xe29xu29ym29ym29za2a022a0o2a1m2a1x2a1x2a292a2m2a2m2a2m2a2m2a2m2a3e2a4q2a4q2a4q2a502a5r2a622a742a7g2a8n2a9a2a9v2aa82aaw2ab62abu2ace2ad32ade2ae02ae02aeb2af62afj2afw2agd2ah32ahg2ahg2aik2aiw2aiw2ajb2ajn2ajx2ajx2ak82aku2aku2aku2alo2alo2amr2amr2anz2anz2ao82ap12ap12apc2apq2ar82ar82ar82as42ath2atx2av02avc2avy2avy2avy2ax82ay42ayo2ayo2azn2b042b1n2b2c2b2q2b312b3s2b3s2b432b4w2b562b5i2b5i2b682b6j2b772b7l2b832b832b8q2b9t2bae2bae2baq2bbf2bcb2bcb2bcn2bcn2bdd2be52bed2bes2bfl2bfl2bg72bg72bg72bgm2bh92bh92bhn2bhn2bi92bk32bl32bm52bmo2bol2bol2bol2bol2bol2bq22bq22bq22brm2bry2bsc2bsc2bt42bt42bt42bt42btg2btg2bts2bts2bu92buy2bvn2bw02bwc2bx12bx12bxd2bxo2bxo2bym2bym2bym2bz02bz02bzc2bzc2c022c0d2c162c1d2c1d2c1d2c1z2c2a2c322c322c3g2c4a2c4x2c5o2c622c6c2c702c702c8k2c8k2ca72cao2cbz2cco2cco2ccx2cdm2cdy2cea2cf22cf22cfm2cfm2cfm2cfy2cfy2ch62chh2cit2cit2cjm2cjx2cko2cko2clj2clz2cma2cma2cms2cn12cnf2cnf2cnw2co62com2cpa2cpa2cpa2cpy2cq92cr22cre2crq2crq2csi2ct62ct62cua2cua2cvf2cvf2cvu2cvu2cwv2cx72cx72cx72cx72cxy2czl2czl2d0n2d0x2d162d162d1k2d1k2d1k2d1k2d1w2d282d282d282d2w2d3z2d4g2d4g2d582d582d5k2d5u2d7j2d7t2d7t2d7t2d8k2d9p2d9y2da82dau2dau2db62db62dbe2dbe2dbo2dcc2dcn2dcn2dcn2dda2de32dej2dfc2dg62dh22dh22dhw2dhw2di82dj72dkq2dl62dlj2dlj2dlv2dmo2do72dox2dql2dql2drc2drz2dsf2dso2dtc2dtl2du62duh2dus2dx72dxh2dxt2dyw2e002e0n2e0n2e112e112e1e2e1e2e1r2e2d2e2s2e2s2e2s2e2s2e392e412e4k2e4x2e5n2e5n2e642e7b2e7p2e822e8p2e8p2e9m2eaq2eaq2ec22ecs2edf2edf2edt2ee62ee62ees2ef72efm2eft2eft2egi2egu2egu2ehj2ehs2ehs2eif2eit2eit2ejn2ejn2ejn2ek32ekk2el82elj2elz2elz2emq2eni2eni2eni2eov2eov2eov2epe2epp2epp2epp2epp2eqt2eqt2ert2esd2et32et32eu42eue2ev52evi2ewe2exl2exl2exl2exv2exv2ey72eyx2ez72ezo2f0j2f0z2f0z2f1c2f1c2f1x2f282f282f2m2f2x2f2x2f362f3r2f3r2f3r2f4i2f4i2f4t2f6i2f772f7y2f7y2f7y2f892f9g2f9g2fae2fae2faq2fb82fb82fbi2fc92fd02fdd2fdr2fea2fel2ffy2fgm2fh62fh62fhm2fhm2fi02fi02fio2fj32fjf2fjw2fkh2fl62fl62fni2fop2fop2fpi2fpu2fq32fq32fr12fr12fr12fr12frz2fsi2fsi2fsv2ftp2ftp2ftp2fu12fuy2fuy2fuy2fv92fv92fvo2fvz2fwh2fwv2fxm2fy52fy52fy52fyu2fzm2g0e2g1l2g2e2g2e2g2e2g3i2g4e2g5e2g5e2g5s2g5s2g6g2g752g752g7m2g7y2g8l2g8z2g9e2ga32gas2gb32gb32gbs2gca2gdo2gdz2gdz2ge92gem2gev2gf72gfi2ggs2ggs2ghg2gii2gj82gj82gjj2gk82gk82gkm2gkm2gky2gln2gm12gm12gmv2gnh2gnh2gnr2gnr2god2god2god2gp62gpl2gpl2gpl2gpz2gqq2gre2gse2gti2gtw2gug2gwa2gwa2gwp2gxc2gxc2gxo2gxo2gyp2gyp2gyz2gzb2gzb2gzn2gzn2h0g2h232h232h2t2h442h4f2h5z2h692h692h6m2h7p2h7p2h8c2h8m2h8m2h8m2h8y2h8y2h9c2ha82hbl2hbw2hc92hcw2hdm2heb2hel2hev2hfz2hfz2hgk2hh92hh92hh92hhn2hji2hki2hki2hki2hku2hl82hmi2hn22hnp2ho42hoi2hoi2hp92hp92hpz2hqa2hqq2hre2hrp2hsf2hu62hv72hwg2hxk2hxx2hxx2hyf2i012i0c2i0c2i0r2i0r2i0r2i1g2i242i242i2f2i352i3t2i442i562i562i562i5v2i792i7l2i7l2i802i8k2i9e2ia42iai2iai2ib92ibn2ick2icw2ie32iet2ifw2ifw2ign2ihc2ihp2ihp2ii62iis2ika2ikn2ile2im42im42img2img2imx2io42ipr2iq42iq42irl2irl2isd2isx2itm2itw2iuo2ivc2iwb2ix72ix72ix72ixj2iy82iy82iyl2iyl2iza2iza2iza2j0b2j0n2j0n2j1z2j2b2j2m2j2m2j302j302j482j4u2j552j552j552j552j5i2j662j6g2j6g2j6g2j6g2j6z2j7c2j8n2j8x2j9f2j9s2jaq2jb22jb22jcn2jcn2jcy2jdo2je02jfc2jfn2jfn2jfz2jgf2jgf2jhc2jhw2jie2jj52jji2jji2jju2jju2jju2jk52jk52jk52jk52jk52jkt2jl62jlx2jlx2jlx2jmg2jno2jno2jo92jol2jpd2jpd2jpp2jpp2jpp2jpp2jqb2jqb2jqx2jrc2jrp2js52jsc2jsc2jsq2jtf2jtw2jvo2jwc2jwo2jx72jxj2jxt2jy62jy62jyh2jyh2jyt2jzj2jzj2jzj2k0m2k0m2k0m2k0m2k112k112k1x2k2l2k3h2k3t2k4c2k4p2k552k5t2k692k6y2k6y2k6y2k742k742k7q2k9f2k9m2ka12ka12ka12kc32kc32kc32kcf2kcq2kd22kdh2kdh2kdh2kds2kex2kfx2khe2ki22kid2kja2kjm2kk02kki2kki2kki2kl92kl92klt2km72kn62kn62knv2ko92kp02kp02kpd2kq12kqd2kqt2krj2krv2ksk2ku02kul2kul2kul2kul2kul2kuz2kvb2kvz2kx72kxt2ky82ky82ky82kyo2kyo2kyo2kyo2kz02kz02kzn2l0c2l0w2l182l182l182l1p2l2h2l2h2l372l3l2l3l2l4f2l4p2l5l2l6o2l6o2l712l862l862l8n2l8x2lb52lbg2lbg2ldo2le62lev2lg52lgi2lh62lh62lhk2lhy2lhy2lhy2lhy2lie2ljk2lko2lko2llw2llw2lmh2lmu2lmu2ln72lnd2lnn2loc2loc2lox2lox2lpb2lpt2lq52lqk2lr72lrp2ls32lsg2lsu2lsu2lup2lvg2lwa2lwp2lwp2lxd2lye2lyo2m0j2m262m3j2m3z2m3z2m5d2m5p2m632m7k2m7v2m9h2man2man2may2mc22mc22mce2mcp2mde2mdr2mex2mf82mfm2mfm2mfz2mfz2mj92mko2ml02mlu2mm62mmo2mn92mn92mnt2mo72mo72mo72mo72mot2mp42mpr2mq32mra2mrw2msm2mt62mtl2mu72mu72mu72mu72mu72mve2mw52mwk2mwx2mwx2mxq2myk2myk2mzk2n0r2n252n2m2n2x2n2x2n2x2n402n4j2n4v2n602n602n6p2n6p2n732n7g2n972n972n9k2n9x2n9x2na72na72nbd2nc12ncz2ncz2ndf2ndy2nef2nes2nf42nf42nfv2ni42niv2niv2niv2nju2nju2nkt2nlm2nlm2nlw2nlw2nmi2nn72nov2nov2nov2np72np72np72npr2nq42nq42nq42nqa2nqh2nr62nsk2nsk2nsz2nsz2nsz2ntl2ntl2ntl2nu02nu02nuq2nuq2nvp2nvz2nwz2nwz2nwz2nxp2nxp2nxp2nyc2nyp2nz22o092o092o0j2o0j2o1m2o202o2d2o3k2o432o432o552o552o552o652o6l2o6v2o6v2o6v2o6v2o772o772o772o772o7j2o7w2o8x2o982o9n2oar2oct2odj2oea2oea2of52off2ogw2ogw2ohf2ohu2oj62ojx2ok82ok82okl2okl2ol92ol92ol92olz2on62onh2ooe2op12op12ope2opp2opp2oq22oq22oqh2oqt2or42or42ors2os22osf2osr2ot42otb2otb2ouz2ouz2ouz2ov62ovk2ovv2owp2owp2owp2oxh2oxh2oxx2oyi2ozu2ozu2p062p062p102p102p1k2p1w2p262p2e2p2p2p2p2p3b2p3b2p3v2p482p4k2p4x2p5k2p5z2p692p6p2p6z2p7d2p7t2p8u2p952p9s2pa52pbk2pbw2pbw2pcj2pcy2pde2pde2pdr2pdr2pdr2pe32pe32pfa2pfo2pfz2ph42phs2pio2pj22pjr2pjr2pk02pkd2pkd2pl22plq2pn22pne2pnq2pnq2poe2poe2pon2poz2pqv2pqv2pr82prx2ps92ps92psi2psi2pst2ptt2pue2pue2pue2pup2pv02pv02pva2pvt2pw82pwt2pxm2pxm2pxm2pxm2pxw2pya2pyy2pz92pzp2q022q122q1f2q1f2q1f2q1f2q2k2q2k2q2z2q382q402q4q2q4q2q4q2q4q2q4q2q512q5e2q672q672q672q7y2q962q9f2q9v2qab2qan2qbe2qc12qcg2qcp2qcw2qdc2qef2qef2qef2qef2qf32qfj2qft2qfz2qga2qh12qhb2qhx2qhx2qi92qi92qi92qij2qj82qji2qju2qk42qk42qku2qlk2qlu2qm72qmm2qmz2qmz2qmz2qnp2qo82qo82qow2qpx2qqa2qqq2qr22qr22qrr2qsp2qvx2qwx2qx82qxl2qxw2qya2qzc2qzy`,
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
George W. Bush	4,7h,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush;Джордж Буш;جورج دبليو بوش;小布什;ジョージ・W・ブッシュ;조지 W. 부시		Dubya
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
Mitch McConnell	3v,0,e313,eb13;2a,0,eb13,eh1k;3v,0,eh1k,el13	355522	Митч Макконнелл;ميتش ماكونيل;米奇·麦康奈尔;ミッチ・マコネル;미치 매코널;מיטש מקונל			eb,eh2
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
  importedFrom: 183558,
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
