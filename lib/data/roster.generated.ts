// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `chanfiou	38hq
daglo	23pb
wood	3cj7
misick	72ls 95z1
skromach	9buu
carrillo	2oyg
haradinaj	836n
hanekom	4mo9
mustafayev	8jdt
altmaier	2e2e
coelho	2dba 5hbt 7uxa
collendavelloo	5p04
bissessar	1jyr
balcerowicz	1rje
merrill	2sxj
samyradow	3xry
ljajic	843l
woonton	88tp
houchin	4w9c
kaba	7jsv 8ldh
humala	2aes
kavindele	4ve1
rambharat	4f6m
стармер	1l24
piva	3jzh
leiking	5l69
bassal	39n9
kozyrev	6yf
samia	2om1
ambouroue	7svu
bibang	65je
lorenzana	4lp2
elvestuen	7o3k
freitas	2ui5 5xgi 8sxp
georgescu	l0t
duterte	2lq3 2p1q
zbidi	37r3
christian	7x3k
motlanthe	1lxm
graca	498l
gowda	11ay 8cvb
kopu	4qct
nader	2i3l
anderton	5wkk
temengil	405n
plut	4qij
tinubu	eou
badran	3d2v
pfluger	3y8y
bosch	7550
lilley	2e9j
ndayishimiye	36x5
kanyana	3fyg
michal	1otm
zaidi	8run
perot	2mpm
tommy	8y2f
biko	2sto
pierrakakis	1pen
mciver	6fp6
foot	1zu3
mulang	5gpe
mutimura	4xlg
wazz	5g0j
умєров	2nak
ralph	87fg
choi	itn 4dfu
kavaliku	6gf4
deif	24m0
bayrou	w5k
enhsaihan	71h1
tariceanu	476h
beebe	21f4
mamiaka	5co5
musonge	7xrm
ryan	y9b 2cw6 7u27
goedgedrag	552m 553h
mesie	3sha
nzimande	4454
balde	38or 38qu
estevez	3sdp
zeman	22n6
pandor	26yx
loum	6qq6
parson	21tx
prasidh	4b3d
redwood	1fva
mirzoyan	3vbb
mohamed	kv 23dv 3cmx 3op2 5kfg 83ud
tambajang	504u
ghrieb	2r5h
co	5xar
gjermeni	4sl4
skvortsova	9259
lighe	7j90
carnahan	1z3o
remetic	3isx
tulaga	6sfy
medina	4inc 6mo2
cleaver	4ubg
nassour	6oxy
rawi	4zm9
agovaka	7www
cvijanovic	374z
ricketts	2dyj
moulton	8j0u
pustovoytenko	91bc
valiente	6377
balfour	9xz
douglass	wkp
inoni	4vss
renzi	1yi4
voronin	30h4
brencic	6pyv
fuad	98y1
diouf	hi
cherni	6q1d
potter	6wak 7q1m
bakri	3arm 406i 7ie6
hickenlooper	1ezd
merz	wni 12pj
tokataake	977k
graham	e9a 1s87
haniyeh	17dl
lasic	4m1k
bouphavanh	456p
macdonald	2i8g
aly	5te5
frost	70pl
rasizade	3wx7
kuman	7k7o
ghaffar	6ak2
smith	lqg 15xw 163r 18q1 1ipz 3chg 3dev 4drq 4ezc 4gnt 5t2z 5vw2 67w8 7pxt 8x04
motsoaledi	7s4a
vassiliou	57jo
hollen	4dt0
ashton	hb7
nowacka	5pfr
일	1mio
barry	1wt2 3n5f 457m
pommies	88mw
puspayoga	3prq
oudom	7r9t
oreamuno	89kh
romo	6uxh
adheeb	3e17
asymbekov	8jjm
ciza	5tp0 948w
bazin	6sks
gunnlaugsson	2r74
klingbeil	1pxf
elahi	4ceo
gaetz	1yef
zoniaba	8icw
eriksson	7xaa
turchin	4o9
buttigieg	2dv8
fleming	6l7p 7q2f
malashko	918n
tudjman	vhn
kechichian	6jg1
dissanayake	95g 4qen 7ibz
prince	8on5
namaki	8dev
brownback	2od9
macfadyen	5k8r
bellepeau	7d6y
ri	866a 8676 8681 868q 869h 86ac 86b6 86c2 86cx 86ds
مبارك	1558
perng	7wmx
essam	4wwk
linde	853 6mls
marciel	6t5z
golob	2koi
scotty	4c86 6m2b
sope	40l1
abdesselam	41yx
lucinschi	7y8a
angulo	6tzi
gudbrandsson	5bgn
kpomakpor	4k8b
truss	1sed 95y4
tchicaya	5uo6
arens	25ie
biyama	8b6k
finianos	9b9c
obame	53uv 7v4l
gakharia	593m
marau	96y0
saibou	3lod
mut	72ne
jibril	38an
solis	14q8 6n75 6t2f
dilma	o9i
babuc	7d1m
bush	xvf yey 1br3 70xe
hauglie	3tl5
moraes	4t5
biya	2clf
vetah	78qh
compaore	e13 8mbb
gauck	1dhb
ndirahisha	5snn
mahama	1fhi 3mpo 5d5k
attiyah	3aon
elalamy	7dzj
andriamanga	956i
kohler	1508
malval	88h8
manyang	6f8a
kushner	1agu
kuratchenko	954e
maysari	3fej
gvir	17ju
tarmidi	43jc
camara	3oel 67yh 6821 6qw2 6vkv 7v2i 8ht9
ponsati	k4d
tillis	8vmh
brahimi	1pos
bidh	3lwt
fahd	1n4q 4z1o 83qh
darling	5to 4g34
ouosso	4uje
bozumbayev	680y
odongo	5vlf
andrus	hk4
nandinga	3cvz
teuk	8ykr
dery	3oaw
nadduli	39mh
mandinga	92v2
atdayew	41fw
ntsekele	8fdb
crist	ibt
kaminski	6xeu
mainassara	165d 5lt6
mock	5wp
vilsack	2x7b
shiri	7wnw
mclellan	3td7
nyirahabimana	8nb7
milanovic	36cx
morauta	719l
абэ	2r0y
charnvirakul	96n
marco	5biq
nieuwenhuizen	4gl1
fondre	5ytb
radicova	17oy
munyakazi	5ns5
sillah	4qua
kibreab	6c9n
ouzzine	7and
hamidi	7924
bullock	2sud
ghannouchi	23o6 2hif
gutu	5n0q
ashraf	820x
sulayman	73ie
capito	8k6e
braverman	2tcz
龙	rud
alencar	61i0
louh	8tij
ngcamphalala	4kka
bennett	26qu 27ew 49zk
manirakiza	4gd3
barkindo	24kj
retzlaff	6i2z
tapaitau	88p6
mcaleenan	1lrd
muoi	osj
rutskoy	3jk4
colom	3nkg
mutebile	4v34
shibyaniyan	6obv
cable	2zne
bayle	7z10
karimov	17cm 5m9v 5ro7
yaron	3p2y
junushaliev	68sg
kristopans	93kb
sadang	4sy9
pratt	4h5h 71e6
ganao	4jxc
scheffer	180d
vento	7qxp
gyanendra	1nb8
metzler	8c70
timofti	7kd6
登	1dqz
ondoa	6w3t
ghafar	3973
afamasaga	6ix5
jorayev	8c5b
kovacevski	4nt1
naryshkin	8ikt
moncada	4m4n
clerides	zpe
griffiths	1xh8
atamyradow	3zfb
esken	2p9j
qolami	6rpf
raponda	8avn
thongloun	2w0w 8w2b 8w3i
elung	7ub2
erjavec	68l3
leyen	2yi8
rantisi	6g
بينغ	33wh
pearey	4kpk
abuel	5s73
croo	467
ismajli	90gu
kihl	5v29
seluka	3j0p
a	152x
adhanom	2uzy
suleimani	2h27
zhvania	9d4k
mahloof	3ehy
issam	5osj
kambile	8gd7
макрон	rud
badal	5f2b
carbajal	8ede
urzua	492l
monckeberg	4gv5 7ki7
nau	929l
jizdan	3ju0
messahel	37px
muliakaaka	7fdd
hamid	39bv 7fsf
phet	7yi1
kuleba	or4
millon	i3v
espada	61w4
seidi	8qe2
debonheur	5vb3
piechocinski	5slw
somoza	6fr
sequeira	8eq5
shiraliyev	7pr1
dingell	4lir
santa	8vi5
suplinska	5lpc
weeks	75ic
haggar	8lb6
ortiz	8ej9
khomeini	2n52
nzayimana	6isk
pokharel	5odo
bosengkham	453j
yahya	3vm2
carrington	1sjy
gueant	k6r
waisman	4l07
haleem	77vw
ndoke	55ld
gayan	3sw0
borges	5x9f
fesneau	6slg
owona	5bco
sainovic	7l6d
marghem	6w8k
luong	8ymj
onder	88kk
lincoln	1do
pawlenty	2wbs
tawfiq	6pkf
mcgrath	208l
bogdanic	4q2b
crank	5vf5
huckabee	21ls
amudi	7gc8
dimitrov	7l3o
hanson	2d3f 3mjz
mcgovern	y0m 5wpz
kasaila	52st
alkatiri	6ttf
vasquez	49m3 4y8c 55fj 7616
aweis	6vn8
agadzi	7rfx
kivejinja	6dff
zhelyazkov	2mom
monterio	6kva
perry	2jrm 32s2 4f4u 8c7p 8hk0
fischbach	73le
delaney	3v8v
rauner	fwt
пенс	21uo
nour	6vfv
steinhoff	5smt
espinoza	6x8v
muhith	3c2d
junusov	5k9i
badelkhan	6bu5
nhambiu	60zk
antic	3iqt
naderi	8hak
alatas	5ey
burgum	poz
finnegan	729g
merkley	5vgr
mckernan	1fmx
bassiere	41e5
nnongolo	3oln
raybould	5xpd
mumtaz	5e0t
lama	l44
cosgrow	95n5
banov	44m3
castaner	jlb
lauti	8x98
nze	3h0u
premadasa	838x 8dn7
kanerva	5lse
sawaylah	3b8m
zandashatar	5a8d
gaombalet	4akw
basharif	6nm4
purcekow	4a30
astori	4ike
gramm	2exe
gouma	3bqd
riisager	71q5
ro	884q
aror	472f
mayorkas	3uj
watson	2x93 548u
esau	42x4
maloy	4ajz
zubkov	2zlg
kalla	1j7d 7adu
kyenge	5uxz
гитлер	1u3
ribbentrop	1diw
sullivan	18y4 221f 4hzm
nepal	4d29
nyerere	1ixa
jeribi	58ea
berhanu	42qi
louisy	7vs9 7wm4
mohamad	1ufl 76qc
calderon	u76 81h1 8ll6
antall	1jfc
sidorskiy	8ioc
trovoada	7413 7tf1
carmona	3tt5
choummali	4djh 4dkq
grapperhaus	5160
nguesso	na1
rouhani	1338
wang	31qj 31rc 31se 95rk 95sk 95ti 95uj 95ve 95w8
현	1mqc 2lx7
akhundzada	14ks
sturgeon	28k2
dewine	21gt
malesevic	4i3e
rua	ung
bauer	x6y
lutnick	15eu
soto	431x 48ya 4jbw 72vy
kuroda	5f4k
sembayev	4l6r
marulanda	1vfx
kocharyan	2kry
toatu	8uoi
kretschmer	2040
ponte	gk5
voinovich	yd9
akalane	6lvm
bolero	5dkz
bordallo	6o93
hurley	4k29
kim	1d9v 1mg0 1mhj 1mio 1mjt 1mml 1mnd 1mph 1mqc 1mrm 3s62 6ce7 6cfc 6cg8 6ch5 6ci3 6cj1 6cjy 6ckw 6cm1 6cmw 6cnv 6cos 6cq8 6cr7 6cs5 6ct2 6ctx 6cvn 6cwi 6cxe 6cy5 6cz1 6czw 6d13 6d20 6d2x 6d3t 6d4q 9aa0
vawda	7b1g
kelekele	67iz
scioli	4ihn
chakanda	88af
murray	2ck7
haas	fqy
soares	26k1 4o66
blackburn	6y81
minzatu	2ms2
valerio	6oib
boko	pyb
шоигу	2q2t
amina	3osb
marthe	4j3p
schroder	yvj
temu	80s4
sardjoe	82me
vaile	6xud
rahimov	3zcd
kalam	0
zarif	2495
benevente	4nja
gianforte	10ec
sankara	2vxu
lindzondzo	5n6o
lissu	2xye
rankin	5zca
prigozhin	34gg
viera	91hj
heineman	lxf
nurdauletov	59jq
abinader	1thd
wen	31z7
ano	4rnn
dobrovic	8mtu
nova	gxg
ersoy	713y
luxon	jo2
roivas	2u87
nahle	8991
garibashvili	5n4q
naseem	4z7a 7ak4
grothman	59qg
lorenzo	5cgl
peel	2l3w
wanchinga	4mex
bottomley	2ztd
vian	4pbc
annan	1ogv
perdomo	611a
aslam	7735
khouna	4ciz 8j39
abalos	61er
loua	54it
taya	6o1f
atukorale	8uwf
lummertz	93zk
bonino	rro
georgiadis	4bcb
mandjo	99eb
masum	558l
toussaint	8pam
ruak	8tea
bedie	13tm
broohm	7nqc
biedenkopf	1p3p
chubais	6ju
halimi	7fgb
manga	3ote
roberts	bkw 4g7h 4u8q
cabrisas	86kz
nhunga	6t89
prachanda	2gx3
berton	93nq
rostow	31dx
siegelman	p5s
sendolo	7u33
sitharaman	29e8
diay	257c
ganilau	7wet
atiyah	3aon 3e6j
girgens	8fvv
syrsky	2a2t
htun	7nfi
musonga	7xrm
zelenskyy	30s8
sualauvi	8zli
azoupiou	4j2u
montoro	kva
sabah	20c 182i 22yx 8cnx
khamis	5m1p
haines	at4
kazembe	696r
brudzinski	5x47
purra	2jyk
nalumango	7fuk
pourier	73x0
mustapha	5dor
falani	8xd4
alemanno	z24
askholt	6dly
biswas	3blb
dar	17bu
alfonsin	2im8
martinez	eek 1z4g 2tmi 3txg 48cr 5nc8 6jf6 7j4p 85pv 8791 8ug7
natara	3xvh
svyrydenko	35da
ys	4xbw
campbell	h7a 1mf9 1p4l 1zbo 3pzz 4vul 549s 7spy
otunbaeva	8b91
awore	6ly7
bossi	2yfl
finocchiaro	3iio
volachit	45e3
osmani	3029 3llz 46yz 4zai
bolten	1hce
kitzhaber	1fc8
robredo	1qzp
tice	2jou
belobradek	7vcp
joyce	bng 4k4w 5yod
mattila	7zp5
esper	1x33
kalinak	88fe
mickelson	y21
schlumpf	tdb
sopoanga	8h3b
cope	1b91
karanikolov	4uf6
birtanov	99a0
coward	5yf2
langworthy	7k42
mularoni	3u8v
rulli	72ua
regan	p9o
empey	2iti
steinbruck	2dj6
gavrilita	7hyi
miklosko	64vv
salam	27kw 8sm5
zukic	3p3m
mammadov	7ms4
djalo	5jwy 7fx7 80yy
muhyiddin	2616
kalenga	5lv7
zaharieva	4sos
bogran	6vc7
simbachawene	57g9
vohor	8iat
menefee	4dyz
efendic	5d1s
tovosia	45v2
sahlin	2592
khampheng	6bn7
bukvic	4r69
martinho	48ek
murad	5fa9 8f5e
salimi	3b5v
phori	4b08
реиган	2mfk
venturini	58mz
montero	1y15 85ts
ashrawi	12b8
howatt	4mpr
lugo	umg 8p3b
moratinos	21d7
naidu	91xl
hashimoto	2nhk
saud	1ntx 81bz
solih	5klw
saafan	78ck
brantley	6xki
mukwaya	5s2d
jamil	398o
ulufaalu	40zr
khaiyum	3g7e
mhango	4bum 5som
sem	8bg6 8rfh
gibbs	2knj
duclos	5va0
solana	1ap3
gaidar	34fo
quiroga	613n
siliya	4pu7
aragones	2dqc
chamorro	2zqc
legault	wdc
vallarino	3wzr
zidan	4lnp
steele	20gq 7k9m
naughten	4m6c
malcolm	1v1i
razakov	5vq7
vilakati	6q9f 7drp
amour	8eb3
sanford	1x8i
sulyok	2uf5
ratsiraka	4nif
bierlein	fpt
gizenga	3tz4
montague	88ji
zokirzoda	6pgd
mandilovic	758w
monauni	8cs4
san	aok
zemali	7e9b
hume	1f41
kyle	2e8j
scullion	7kud
solberg	srk
halevi	14hm
balgimbayev	7n8b
lima	4umb 55nf
netto	31eo
khodorkovsky	229n
hnatyshyn	84v5
swift	1a7i
kurum	7fi8
cocq	8wtj
mayom	7umi
devesi	3zs1
olmert	r2d
haque	3sxg 8hbw
pudaric	8rlq
ravalomanana	1vq9 87i2
misa	763q
daschle	2ws2
gondwe	5aft
epps	706q
naiqamu	7qoi
humaydan	5rlw
omalley	1xm6
tharmidhi	43k7
daoud	3ea0 7a5b
sausmarez	6k50
thaqi	12zi
mountbatten	1ssu
lasaro	5jzd
talon	2c8g
hamadani	391a
mwalim	90ex
rouzer	4kqk
kazhegeldin	3gb9
shahabuddin	24nm
whitmer	10g7
moreno	1r1o 3ksc 433q 5j6y
yunus	25xi
nelson	c3r fa9
bruton	1ej5 8719
livni	2y1o
herzog	175z 2m4j 4azh
ossio	6msm
alonso	3ncq 59v6
arabi	4ooj
murro	4wgy
soro	5bmb
margallo	1hrv
bouare	6gnd
timothewos	xj9
yakushev	94uf
halifax	1srn
rugunda	8bqd
iftodi	9368
bergara	6wrt
stolojan	8u7o
letwin	2ab6
wei	31y5
deane	96mv
takiveikata	5mqk
alweendo	8vna
jorgensen	lcy
essebsi	bxa
claros	75f9
majko	7sce
omari	7gtt
bayh	tap
dewey	2vrm
gunawan	46wx
ziobro	9bu1
andrianarivo	8ssc
marat	3mw8
rollins	fsr
guterres	8yj 5376 5nts 627b
molotov	3111
bolund	7wis
khachaturyan	2ylt
wheatley	3rts 7i0r
musayev	41w7
thurmond	2t8c
collomb	114h
seifart	894a
shreve	5vhl
korowi	97s3
gonsalves	2i2k 47gk
pearson	1ri2 7xw9
lametti	4ka1
paulson	145c
bhutto	c6j d9p 36gj
mcnamara	2kvz
samadov	390g
fernando	5eqq
margaryan	3qbu
mesic	2t6a
waihee	1g3m
belgrave	4too
oprea	55r0 8p25
tancredo	2x48
bacigalupo	47o3
mouknass	7gm6
mariam	6vh7
мелони	zdk
zahawi	26na
zingaretti	28lg
piza	89fe
bains	7iaf
tine	3ycs
carr	5r0c
zuniga	744g
shodmonov	3mm8
weston	6icg
nazarbaev	29vz
cestari	49t9
darmanovic	8olf
毅	31se
zayid	8qod 9bt4
danda	6osw
orazgeldiyew	4wqv
benkhaldoun	8odd
mannerheim	gg1
cellucci	2cnn
khalbous	8mwc
barroso	1hpb
samal	8h8c
barisic	7vp1
olszewski	5znc
rajaonarimampianina	5hcm
neemia	7h2h
wolf	hsg 2x9t
beckett	1w2d
sanival	4yay
tutu	nnb
rhoden	1pws
schotte	5843
zalac	55y7
bortnikov	44m
manase	3kg4
kahn	ozf
lahoud	rp5
fortuyn	2fwz
koprivnikar	44vo
murjan	8bhj
castejon	2dha
quang	8ylj
radebe	5vkn
royal	2u3s
sandiford	6klv
chalmers	1cu6
mwinyi	3lkq 5jqy
aissami	8szk
eddy	6vvs
golden	5sqk
lbj	1tzc
bevanda	94fp
ingero	7nuc
marsudi	2iz5
ganongo	4787
khiem	7ye2
tauhavili	74dd
obannon	vol
fakim	3ofc
neguse	5xuw
soerdjan	6i0u
assar	78tc
mektic	4q56
megawati	1z0j
raimondo	zb5
reeves	2hhk 2usc
kaneko	67g3
tudge	3had
john	2g8q 814t 8otr
ridge	2x28
boross	7x1r
yade	2i7r
mashal	1lyp
wallstrom	1wal
landsman	5b65
dinwiddy	46ke
kabba	3mfr
kyambadde	3ogj
heng	5ghr 5oxi 6qn0
trzaskowski	2hrr
marechal	1wu9
misuari	29vc
njodom	3w2c
borne	36rs
donitz	1kbd
boissezon	4r0n
alie	770r
kostov	17n1
clodumar	6da7
inos	4tw9
ntibantunganya	2txn
bensouda	tus
muller	3t2m 8y9s
jereissati	4ysv 8e2d
oyana	6us7
heseltine	1zzl
sissi	al
mcclellan	2pf0 5vu5
sagasti	vd9
pierre	1ka6 2f4d 4utu 5u1z
fassino	2ffu
sheehy	8wpj
malami	3c65
brewah	3tsb
usenov	4irb
munir	ada
tuomioja	sq5
kandjil	5owi
lewis	f8u 6lgb 8fo6 91ts
ncube	7el8
pistorius	ewo
rakotomalala	6gbv
vital	3hr9
afriyie	3ghf
crockwell	8jyk
koonjoo	80jr
guevara	ihn 3pg5 8fxw
jelzin	eyi
goranov	94y9
allende	2o98
karis	39c
marquez	u87 va1 5au1 60us
beblawi	5fzo
browne	nlc xd3 6u33 720r 889n
迪	27ag
dirdeiry	4oad
pitakaka	7dqx
araujo	4wg6 51kg 8bv7
ouattara	3a6 8ty5
yonli	4wcr
hain	2e7e
tonato	634a
ahmetaj	3vea
kuburovic	7ivn
woulfe	8hmo
noui	3en7
larson	5ysj
mcguinness	1utn 1xl2
latimer	573t
mannion	5z0i
freiberga	2ymn
gerovasili	7ogb
sharon	9iq
khon	8w1m
schwarzenberg	68f5
glapinski	3cfx
maracineanu	8b5g
vujanovic	51vm
gyaw	29zj
phiri	7oop
chatchai	4ca9
enkhsaikhan	71h1
kaddour	6amd
soluku	4sbd
moqtada	263t
petain	2f9a
samrieh	5frj
gharib	3m07 8dww
gundogdyyew	41t4
santer	18os
brunet	5uq5
boukpessi	7vqj
lonsdale	40bj
caputo	1tko
che	ihn
khatib	6lht
makaga	4x5w
kos	1xfe
sarkisian	2qds
chiteme	3j6i
margvelashvili	597d
odagiu	8p1f
ghazal	7a9u
フーチン	30aa
gandhi	16ur 1uiv 2hxm 2i0j 2ryo 6rcj
teshome	8umm
chertoff	1zmg
radunovic	4j7l
dinkins	ma3
zeynalyan	3wlq
mosley	2az6
great	hi7 2elj
mulvaney	213z
vereker	5zlo
doggett	6kl1
asadov	5fo
rangel	2d6n 5hgi 62te
berzins	3rw6
goodlander	6ons
pocivalsek	9bxu
mallon	2pkd
miko	6hkg
kreisky	fye
mcmullin	tbs
munesan	3lji
szijjarto	2h1a
nunes	npb 6s04
gurgenidze	6fr0
zerpa	8mh5
djohar	8db1
ingves	8p0n
tokayev	1kko
anh	4ekp 6hg4 8yo1
cannan	3kdc
jabaq	5rni
bonaparte	276u 2787
asanbayev	99dh
weidmann	1ca9
kaupa	5yp6
тихановская	2ttv
ammar	348x
barandagiye	7stw
omamo	84s3
pol	6ten
spitzer	rbt
suozzi	8vwr
aridru	55hq
fizar	7fqu
sunaidi	3ma7
caetano	1vs9
eltsine	eyi
sayfullayev	41je
frei	qt7
maharani	80rb
milongo	3qeo
ahmad	7gwv
lidington	mfy
shekau	1j4
reinsalu	90lm
сталин	1h6b
klaveren	3lf
aman	95hs
etoga	6gcv
sinatambou	4xak
carlot	70ky
petrauskiene	66uq
rato	2lv8
paredes	6ssy
turnbull	1uzr 4c3w
mbella	6hyo
nabe	6l51
turchyn	4o9
pompidou	ymk
slizhevskiy	7oaz
farrelly	3j7f
davitashvili	6j1l
giusti	4bp1
beazley	1mdk
contreras	4wp0 6y0l
bredesen	2evu
heydarov	67uf
fomundam	70uf
joffre	5y1p
mallet	576q
lorenzoni	7pnw
sudani	24p3
hanan	5eed
abul	98vr
browner	h0h
ansip	7jo
sarhan	3hqi
kicillof	atw
villepin	p26
qochqorov	5rqu
lo	8pfa
rex	88oi
bileka	8lr9
nehammer	1kcx
kamoun	6owv
draghi	1wqi
mondon	6o5u
zackhras	709n
qato	8nor
bentsen	1sic
solano	5hb0
mrak	3t0n
oli	1jl4
gallardon	3ji
гутерриш	8yj
legrand	6ijt
muqrin	7fe9
aoun	1gud 20ky
krsticevic	4hpp
toledo	3vp
نتنياهو	ci8
nkoue	3sd0
sidime	6ga8
steward	6d7y
butler	2hfm 2ja6
dussey	6e2p
sodiqov	8ktf
brizan	56wa
maganda	66n3
rozenko	7vo2
takano	6xtl
campara	3mqm
akar	5jbr
abercrombie	27uo
mukasa	97cr
reverol	7j7d
ibrow	8e13
johansen	6gj0 6i9o
gachagua	2jxe
steven	4l2x
musumba	5nsz
schulze	2tst
juliusson	6ewj
lehana	5cun
selvaratnam	4nqz
mecham	tck
sanner	5rxw
hue	2kqe 95ae
mckie	4aev
saif	8dfk
cimoszewicz	33mq
cortizo	1qdj
mogae	uow
diarra	3ck3 8j2j
shah	67o 3etg 5ll9 79di
rendell	qfm
nakasone	34bu
mesi	8i51
reva	3rzx
tammur	4uh5
yamamoto	66s4
chapman	5mf6
raffarin	1bky
nilsson	5vr1
saleumxai	8dt5
bijleveld	3t60
hierro	6mjc
amano	35ba
temmara	37xa
houenipwela	87p0
abbou	76rk
ghozali	8l5g
lopes	2dej
jospin	1s9f
laensar	7cop
selenskyj	30s8
dadnadji	4opa
marouane	4zr8
novitskiy	56nj
douangchai	4pye
kocharian	2kry
mtumuke	3xtn
basayev	2qic
riley	eir 2jnf 64hb
kittirat	6dhv
rey	20uv
hsieh	5iqj
kitutu	6z2y
vernardakis	4e6h
jigme	1ngj
moutari	67la
ban	bcd
goodale	82by
klain	2md6
thorpe	1cgo
sumadi	46xp
denktas	2ig4
abreu	5hsh 86vd
batista	wrf
borgo	4afl 4vhj
klein	41lc
poilievre	2fqe
makunts	6jj1
abrahams	8p4u 96cp
dehaene	1bcj
dholakia	7lny
lueth	72gh
mnuchin	2t3n
mujica	1hyd
davutoglu	2j5
locsin	8u9g
orban	1tdw 2zdm
yotova	5lr7
gertz	3ijx
kaczynski	1aiw 1qls
souphan	8oec
chopin	7ysj
lieberman	ar7 1dwx
khattak	7wrf
nuhayyan	7muo 8qkn
satyanand	3pvc
rifkind	1uyh
vella	57kj 6x4c
bells	3ue0
tatagani	85io
ماكرون	rud
batiashvili	751a
timmons	974v
jurado	4rs9
natano	6949
hrynevych	6jk2
janklow	dmc
malema	1iwd
shalala	pli
grieve	ovb
jousso	8v97
lubinda	59iy
waters	70or
jewell	2o4m
olimzoda	7hob
yellen	1ab9
gephardt	nyf
bhandari	43l4
tambadou	3c58
saffa	5pz9
tsikhelashvili	6a70
nakara	8unp
martens	328o 5bze
ngoa	6h2y
kyriakides	2sgd
sihanouk	29re
tiinga	4255
yukhon	9apt 9ar0
cojocaru	7nvj
kasich	1f5i
nobakht	799q
miyanda	5a3k
mowlam	237u
berisha	2o0p 8b9u
leuenberger	7dj3
romero	48us 4psg 7lgs
topolanek	22ut
usubov	82ot
carrasquilla	3hve
qadri	3fga 7m4l
odwyer	69ir
ojeda	62m3
masri	95kf
abdykalikova	5bx9
pena	u4l 2ozb 4rtw 52fa 6t9z 83m1 98n5
ющенко	2zit
ampuero	88w8
nzondo	4tvk
taft	ejg 32lo
askarov	9boe
jaspert	5c1w
soreide	16w2
hemedti	23pb
novalic	4yto
malagon	6007
puigdemont	gmj
bholah	8qv0
santamaria	2s1w
labus	75xw
apostolakis	4y3j
by	6ovn
getrouw	8puh
baly	3g94
saca	8o4
usamate	6057
zahid	3exa
zhelev	3622
porter	4e1v
fidel	urx
klychko	2zwm
nunez	1qc0 3n2n 8pqo
manuella	8h0w 8zq6
zvizdic	4m8t
raudez	75v6
sidorsky	8ioc
kendall	1sdc
rodriguez	g2r n1r 1gla 3ra5 3uor 48s2 4rxv 4rzy 4unp 5ccy 5u47 6nnq 6yvv 7rtc
peynado	5pr5
cabrera	5qcq 7q71
claes	32zl
xaisi	986z
nasution	4j8p
karoney	4zlf
sandakabatu	4gfs
meloni	zdk
tymoshenko	35fl
stitt	1lw9
marcell	6wyx
박	1qtl
mottley	1zim
tskitishvili	6ppc
basso	60kw
garayev	3c8b
namhong	5igu
heleno	3yic
cudjoe	8jit
sioka	4pvz
leveque	73e2
khudoyorzoda	6c3x
yodoyman	647u
gilauri	7lex
schussel	33eb
lamy	2bvb
boris	esf
costello	2e4k
thinley	5wit
tchakpele	6e16
koestinger	4tax
tromp	50te
bossano	5xql
yavlinsky	10h6
shalom	2raz
tolusic	8xyw
zaben	58f1
achu	8m64
reynders	o5u
joumblatt	31av
mohaqqeq	7956
abbil	5mxt
mondale	31k7
bildt	geb
tengbe	6036
tuilaepa	4ztr 8zjr
hamralizoda	4zna
nasrallah	1318
ceant	5tnt
kutesa	8exp
aripov	yf
demeke	4lts
kussumua	5xhu
yildirim	dwy
bannerman	13xe
zia	1m0q 366x
majali	3a28
seignoret	4f7t
schweikert	4ks4
granholm	1c2r
monnet	1b0e
tchane	38xb
togamana	4gzx
bondevik	1o8x
cordero	42nm
berlinguer	sam
pressley	3z7x
sharmarke	7pbu
velayati	5e1
erekat	2nu7
elanga	56x3
bradshaw	8ge0
haigh	1t4w
samro	78er
siyambalapitiya	83hc
melendez	4pzo
tamm	8t79
mcwherter	27so
enkhtuvshun	90ap
offmann	68me
paniagua	2ysr
shamshidinova	6f4h
wahid	16a
deal	27h4
engelshoven	5mnx
bevin	stg 1ycz
myasnikovich	750c
noghaideli	9d3h
sumaye	54p3
cuellar	1ams 5gsg
iuta	8sv4
lepping	574p
suchocka	5ejo
yun	9aus
mager	3qle
roi	82nl
zebic	64q4
garang	1eut 855g
wilhelm	1jq5
uwais	39xe
karami	7p7n
aken	1a5b
klinte	42gk 42h9
laafai	7d80
balls	qbc
viphavanh	2eu7
cetin	5hmb
friederici	5a9d
mwanamvekha	6441
othmani	8cev 8chv
tonoyan	4l54
habibie	b3j
zinsou	6k7j
apatang	4jmt
vasiliauskas	94ci
cardona	2188 4dmw 86mr
rumhi	7buq
schlettwein	47c7
stansbury	71ac
tremonti	zlg
harding	31um
ndiaye	3nq5 3ova 70md 70vq 8o5a
armitage	2j93
kayirangwa	4zhj
galdamez	622b
larue	766k
lowry	21qp
musoke	6d9g
abbas	1un1 9an2
hong	5ica 5id9 5ies
lalgie	85l0
ong	7pis 7pjr
laden	2auo
milosevich	2rv6
amer	8t1u
diaz	34w3 3iey 43b8 4iml 69tx
mujuru	1g6f
pecresse	2yxh
lindhagen	3x38
tusk	pik
manastirliu	7pwv
bremer	2cm5
ladin	2auo
plaskett	8ooc
clemenceau	yln
mohammed	1np0 3oqq 3zbk 5kh8 6fwm 79va 79wi 7ble 7bym 7cbb 7clk 7hrf
znidar	9277
yekhanurov	9b82
falcam	6idv
lindh	887
cantwell	6u7f
straw	18f2
huerta	62dj
iorwerth	2j49
kanimoa	7tbo
mladic	2ifb
topou	8upm
deracq	5uld
aziz	2ujc 775d 8jvy
kudayberdieva	5bw9
museveni	358n
bayar	8g9v
lautafi	51zg
pana	59dp
terra	7qvp
lyashenko	5lbj
migan	3xna
omurbekova	3neb
suwit	8reg
gardner	erm
yumkella	52c8
byron	93pq
donohoe	2bxd
golani	2er
rompuy	14cv
jfk	1eqz
camp	52na
kouadio	5ve1
nonault	3vxy
abdelatty	b5j
marin	1vgu 2owp 3sgc 7rqw 93it
tchoroma	3bv5
hogg	pty
machungo	6wxf
peters	338u 56bf 6uli 8hkt
fishman	6md9
keira	3n65
ivanishvili	d8k
abas	37ad
naron	5eff
sadate	99w
jenkins	2mw4
edwards	qvy 1ecp 1ep2 4emd
sprlje	3tow
wulff	j9i
haslam	dll
hosokawa	25hi
chuan	jru
maciel	6t51
koroilavesau	8hxx
cardoso	ukr 54rj 5jei 8gfm
duffy	2plf
mswati	1nqa
olesen	7o87
haiveta	4dol
rivlin	5qh 2j07 860a
sall	1u6z 38lc
lukuvi	96w8
louembe	4481
mazen	1un1
rinkevics	qj3
bakiyev	1p1g
tiangaye	7klj
schlesinger	19sx
adamkus	2yoa
haitham	11rs
macan	8xn0
somdi	8ndv
kokonyangi	63yo
rekik	8hvd
vaezi	6pl7
sofu	8ow2
vely	4h74
armstrong	1l8f 3h38
kwarteng	1pcl
schnabel	178w
ngamfoumou	4c05
dunem	51oa 52xr 5y1p
аннан	1ogv
maroni	2lcv
oury	b82
degette	4n95
nangaa	kl5
vitorino	3pmh
hakkanen	8ur
mulroney	fiz
nyoni	8mrd
kenyatta	1g9g 2y75
salvini	1yjb
musa	7icx 8ddi
goumba	3br2
grant	2yas 64qt 6k48
ndayizeye	4pcw
kudbiyev	8ken
caputova	36ii
wojtyla	2g67
pawlak	95ix
salih	blr 3pyi 9d8x
benmessaoud	37ny
glas	60t7
castellini	5tmz
cocarico	4aw6
yuschenko	2zit
dia	4n4x
kulimoetoke	74ce
zafir	3mby
addy	3z68
cummings	ouf r8u
suga	3507
alawi	9add
babbitt	ftg
kiesinger	1p5e
youla	6qwv
obiang	2v2u 4aol 4xsv
ghiro	8flk
slezevicius	3d5d
vakatale	8tbd
zuma	18hx 29fm
ditrikh	99hr
sudhakar	3xdh
kam	6ns7
mathew	4jg4
varank	7fq1
woolsey	19w0
pilsudski	1jeh
sharif	27lw 2qmw 8hcp 8jod
nena	5pxr
ngor	h5m 4nng
breton	2vok
casey	e4e 32d5
dale	5zsl
zoysa	93bz
cheptoris	8eul
corea	6ub4
english	dir 8mdq
mcclain	6kah
ramaswamy	2zyl
andrews	68g9
chiwenga	ki4
miyazawa	1mc5
giscard	2yyr
obasanjo	2ahr
sikorski	2hld
ollongren	1jt5
ahmar	3lua
steenhuisen	1fyw
トランフ	pd1
baum	7hpd
chamberlain	1gwx 283u
carney	1ari 1el5 1wxn
roger	73hh
golodets	7oh6
lane	2f2t
borloo	1b9z
oliveira	4ews
bove	1hin
rafanomezantsoa	89ru
hull	kkd 1a69
grynspan	853n
kabambe	4hfa
hekmatyar	10nz
dodon	16iu
melescanu	8u5x
rhodes	c4v hml
khudyk	3qtk
chitchai	4d5q
mace	7h82
сибіга	7df
kiviniemi	1we6
milosevic	2rv6
saul	4kre
tayir	8zzo
patsatsia	7r48
gomelauri	90va
gramegna	2fj7
manele	1ccp
birou	3swp
fares	5oru 79oa
sanders	cxq 2p2u
mcclintock	8xnx
jerkovic	64lx
sithole	6q76
banjai	40us 80x7
carmena	1vlz
plaga	88lw
baylan	5kb4
felix	45rk 97i2
konovalov	3ja3
baing	3rer
aseradens	3x1b
muscat	1h5b
bozhkov	3ivb
papandreou	6u1 y5t
suh	8q0r
johansson	34s9 7dex
phipps	9668
rawlings	1clm
mey	3h1x
oneill	210o 2ctp 2wjn 7xu6
ocampo	1tp7
torosyan	3wkx
abubakar	ajo
bahdon	3l0k
davey	qc7
kirchner	kqh 29yh
sajjan	5erk
abdyyewa	3zvg
dumont	5pev
kamara	44n1 5d3u 6xhv 8weu
krenz	r01
sovaleni	8kyn
batbold	8q8m
niinisto	2pca 66xt
sarkissian	9on
ruto	32sv
adamczyk	3s0x
sangare	7dkv 8whz 994h
bayoumy	3p6i
pary	4nkl
arias	370l 650l 70r8 86jd
bethancourt	3jv4
turabi	1371
zawahri	axt
bagiire	3doi
macron	rud
ocles	6ups
mahrazi	3fc5
sileshi	8lmp
finnbogadottir	2zad
fischer	13i0 19zp 1gn8 4lhy 8wuo
sundquist	p6l
garrido	7zmd
benstrong	71ya
fabureh	3on2
kucan	22ha
ninh	959p
richardson	dos 3gyl
aguayo	7vu4
allicock	8rmk
baird	5qyj
melbarde	4h8e
saddiq	8rt1
sommaruga	2rm6
fiala	2ene
livingstone	1lej
yatsenyuk	9wf
zappone	6900
aristide	1b17
beaubrun	8gq3
asim	772e
bird	6izy 6j0p 91z4
jindal	eks
komarek	91dt
majoro	76lt
tsacheva	8zei
koolmees	97xi
obichang	4c13
futaisi	3f5b
nankov	7l8h
aidam	57n1
banharn	bdw
ferguson	e8n
foulkes	3wnc 4o3c
kasymov	67m1
mason	8g2s
hassett	1lqa
risch	4ift 5rgc
slot	12cf
wolfowitz	2czp
gallen	64bn
vainiute	75ag
valencia	3rcs 635k 831e 89vu
denis	3o3i
magyar	2h0c
asif	1m51
vega	56cm
burlison	4w11
carriere	4tj0
embalo	2yc7 3ues
jankovska	8180
watanabe	5hu1
vahi	8wli
choe	ip0 iqa 4d9p 4dao 4dbl 4dcl 4ddj 4dei
rogan	3to5
taivaiia	61d3
norby	4tn7
bachelet	20x6
dieng	6r0t 7iij
lira	a0h
fontaine	28qr 6573
mohadi	69oe
patten	j2s
augusto	6rwh
schakowsky	5rz8
cheney	ntv 1sc8
benitez	1wo4 7qux
moco	6t6o
modi	27ag
musema	56ef
ghimpu	745w
kodjo	3dno 4r1h
golikova	8t8y
bassil	58og
kalonji	3y2e
sukarno	2tfs
houngbedji	3dhy
jalloh	77z5
rudd	62s 1luc
peter	6j3s
fayqa	50ep
leadsom	6py
stoiber	qm0
stephenson	54o2 5pdz 6w5b
indrawati	2s81
muratovic	5faz
vinkele	5lzv
nokes	49yk
mutalib	39kr
mutorwa	5z8b
natuman	5xtm
rove	1ke0
dibele	3vzo
fause	6gig
mulenga	67za
pengelly	rsz
gnang	45bi
priebus	2iu8
fullerton	96pe
vitsas	4nur
kamikamica	63p3
novakova	6y9c
bunyoni	3gud
tondelier	1wnd
tsulukiani	8tnq
brou	5udg
gotha	2re1
gray	3cgp
selcuk	9bzq 9cmt
martz	1ile
zorba	7g7d
grimsson	36z3
lott	2xqb
niang	6r21
sakona	7yyk
camejo	6s93
tajani	8pw
oneal	82ds
granger	4jzl
kunasek	6wwn
зеленскии	30s8
aydaraliyev	5oig
elfreth	8gp7
bos	33k6
isaias	179n
jeong	5vy9
dzulkefly	4qp0
mbairobe	55oy
trump	pd1 17nz
sarandji	8mim
hua	15iw
tam	152x 52wb
dahik	3hxr
silguy	35o3
baldwin	2sct 8soc
gaviria	kzk
soleimani	2h27
wilkinson	6041
agbetomey	7zq7
nastase	1xe
dutton	2e5m 5r4b
basil	8ety 8fje
iohannis	1oaw
ribera	2v5c
amri	8scd
kadyrov	2tp 2i9b
dhoinine	5lme
hashemi	2ukr
wampah	5h1o
pont	2e0k
свириденко	35da
zametalin	94xc
forbes	1kq1 2swe
ardekanian	863i
beriziky	5th7
keter	4bqo
shave	3h9n
tedebe	8c9u
silajdzic	12sk
maszlee	6zn6
chagger	40of
umar	3enx
dindic	36f5
프	pd1
vandenbroek	8gt3
fischel	3xqb
araidh	5ta3
pique	1gtn 5t5h
メルケル	7wu
aydarbekov	4evl
marlin	96zo
salimzoda	8kdp
souef	78lg
molapo	5x6q 6or9
benedict	2g0z
kerry	1f8k
slob	3vl7
benghebrit	7mr7
plumb	8b4h
teewe	7i40
меркель	7wu
popova	6tqb
himarwa	6939
pingree	4cn6
garvey	1w0p
sulh	83vu
エルトアン	2ior
mvouba	5oei
remkes	5y3f
whitman	jhc
bektenov	2ajm
gonchigdorj	8198
hirsi	87rh
auf	3yxu
glickman	lbz
luksic	16kp
djokic	7wtd
perera	5658
halidi	5kc6
barzani	1y45 1y6k 27q4
robles	1hw6 1w8p
djotodia	20p8
boviengkham	45ly
thabane	8vxm
ivanic	76bq
khaing	97f0
papen	w34
shohmurod	8c65
molina	2azz
nagamootoo	7dov
tizeba	4c2u
rifai	8f7v
rossello	2ddp 2j87
opango	5q70
maccioni	7zix
solbes	2dg4
banda	13an 1i55 2n7j 4bgz
centeno	26it 4s6s
hashi	388w
home	3q6
abdo	1wo4
abdedayem	98ft
geens	6dxv
ghanem	3l7p
mokaila	6dh3
bole	51wm
ayotte	1l95
peeters	6eqe
bhumibol	1myh
mistura	2s9m
mondjo	4bvo
meshaal	1lyp
joyway	92ua
sesay	68cv
mupfumira	80mr
tweisi	3ct2
douglas	1cv2 4mii 5k5m 6jyt 8ao1
pelosi	2723
tizard	4ad6
ouardi	4ssy
tchiroma	402q
boulos	1y4v
patrushev	298t
akesson	1daw
spanberger	1a5
champagne	wfo
griffin	28hw
batalla	5j3l
ruhe	30oy
ali	174m 3691 3fzy 3g4b 3kx1 3ly2 3m1m 3m32 3mcq 3ntd 413s 4zbv 5ljz 6phc 6rnp 7dln 8dv6 8rql
barrett	8xjm
suhaimi	8q41
albanese	8fu
bera	3okx
bhattarai	3zo5 6erk
cappelli	567x
dijkstal	5em5
rurema	4mji
янукович	2zf0
simeonov	911x
maclennan	4key
guest	72b3
pradhan	4n12
bangemann	1xfy
salles	86rt
shiimi	5n30
shulkin	mpv
hagerty	43uq
purisic	69nm
schumer	jx8
uguru	90oa
rousseff	o9i
utypin	7vjw
kuczynski	2da3
bundhun	83if
heresi	8eeb
kapu	4k6e
mandic	94gy
markey	4qx1
karidjo	6otx
utri	7chc
dhlakama	1yf
moran	48iw 5w68 7i7g
bouterse	nm2
juppe	2z6
oconnor	4hnb
zeroual	1rzw
coumakoye	7mgr
shein	3lp2
tchiani	mg
wowereit	1ocz
lubbers	2nfv
haridopolos	74oh
mesquita	48gc
akuffo	59ue
fienena	50pc
fuentes	7ix8
kuwari	58ck
wolfensohn	19v4
bagabandi	7i9a
navalny	4yc
dologuele	3su9
fedee	4p5i
schneider	45sm 4x7u 8a0o 8b88
reshitaj	3hgj
bazombanza	80pi
desai	25ds
hoover	147y 17wi
rwamukwaya	7ow7
suljkanovic	4vac
topolansky	6lt7
cantor	sgv
qadiri	87uv
chaudhry	6paq
luhut	6m46
sanches	6sv0
lebed	4dm
meyer	1ygs 8a51
saikhanbileg	4czo
amici	4lzz
desjarlais	8hh6
cioclea	8iw0
yaka	4r8e
bilirakis	5c11
bandama	70aj
craigg	965h
debono	26h9
beyer	4pin
abulajanov	3bkc
mahamoud	7egr 8e38
bougouma	4w08
gurr	3rk0
hortefeux	fli
pocan	6xst
qurei	2bo
thant	2y2z
fariz	9cfl
liccardo	8eyd
pindling	6nvc 6ts8
ponta	2z5x
feizoure	5ifq
lankford	5r9m
limjaroenrat	2fxq
патрушев	298t
mccleary	45nc
bondar	9awd
kawana	3hkh
lebouthillier	4nc2
tuan	8z0h
bolivar	2rnk
shamir	34qd
чавес	15qt
kwasniewski	3yq
radulovic	7vkn
gauke	4jyn
naimi	5nu
yamashita	8sfw
bakhit	6y6y
pramanik	4u9i
zmavc	5akn
shapuric	9cwq
chzhen	93e7
mikulenok	4oxa
pavlopoulos	2gvv
vojtech	3ci7
recica	8mt1
rumas	8in0
carcasses	76e7
muloni	5n7j
lakalaka	69h1
kistion	953a
husbands	4g3z
jameela	5qw8
bathaei	78x5
isaac	63wg
cantero	61jf
maasi	6l36
stepashin	2q6y
rfk	2kel
colon	1c43
reding	3018
харрис	1jtz
mataafa	upv
vasilyeva	7okm
eyadema	zuc
rizo	630j
mahmud	3f98 3sy8
legrix	7yws
gavroglou	6e8r
shevardnadze	qpr
ntsay	4e00
poroshenko	2eq1
rostomyan	5iot
zawahiri	axt
madaj	39jr
souare	3ev4 56if
abalakov	7f5b
shipley	1c5m
shukeyev	90e3
creech	986a
obrien	2l2u
saddique	44sf
моді	27ag
witkoff	2t1g
cholango	5jch
peake	68ph
craig	3spt
dhakiri	5eh7
ntisezerana	55pt
shettima	1kjq
abdallah	1mul 3fr4 8es2
anwar	97z 3967
cubillos	6srv
oddsson	mu8
khaw	6bv5
verhagen	1ywy
artykow	7g58
ardanowski	5rsy
koka	6hwi
stefanovic	7ipz
markaryan	3qcz
sanchez	2dha 4e4s 6k1a 6n1h 7nsu 7oit 81qm
shamsiah	7m5i
couchepin	7sut
koirala	598e 8ra7
musar	27fr
netanyahou	ci8
klosi	44c1
tabora	89ai
patt	5j6a
clark	10df 13k9 1dvb 1ksr 3255 4jst
merafhe	7czh
мерц	wni
yereyere	7s87
mehlab	5kem
volodin	311z
moavero	4vnh
botha	2bcl 2fvx
sumiyabazar	4ozm
copps	8k4r
galloway	xub 5jxn
leite	42ic
tapueluelu	6ztr
torruco	73zd
핑	33wh
kouchner	cuw
sanghali	3qyx
barak	r0s
curzon	1slr
zhdanov	5lj0
donovan	2qk3
nguinza	5ubh
arevalo	cvy
vacaroiu	7ke0
fico	2kjm
ilves	2xld
lazzarini	2f8b
loncar	9cpf
hanley	56pu
sarkisyan	3vah
ndalichako	64u0
kpwatt	7z1r
gasana	4xrv
knowles	2xkl
azali	azu
bonafede	3k38
lighthizer	2ktx
zvyahilskyy	9as7
sikazwe	4dgr
haspel	zae
shanghala	8cuf
bazan	4p2e
niazi	16qc
ravelonarivo	5u3a
johannsson	8lge
senrathne	824f
kritsada	6eyd
compton	5yeb
dodik	22m7
gerhards	68uf
rice	kfc 2tkf
stoyanov	2dtd
toufiq	3ewi
thuong	951p
landry	1bto
hewitt	2cb3
billah	3gp6
faeser	271c
mayaki	5kdu
weizmann	hua tjt
rahmon	s0b 9ajc
menendez	eg5 60wg 86of 88hz
bacon	4pey
pita	2fxq 4td2
veasey	6so4
bourhane	7mmv
miliband	mjw qdz
vazquez	2u97 31pq
vieira	1ytq 7w8m 91hj
willkie	3207
jayapal	808r
mifumu	73vb
winnie	333p
yalla	6f5h
sakellaropoulou	1kqo
dejanovic	8mup
gachchadar	43p7
morrisey	2cgm
ananiev	6dbx
bounchan	45ct
nguz	5u0n
bacquelaine	4i67
yanukovich	2zf0
doherty	85ev
williams	2mr7 2r4l 414y 4ijj 4mho 4ti6 4y2q 7kxv 89b9 89u2 92fn
dewinter	uwq
crosetto	10ky
walz	2we2
errejon	36ya
hasani	400m
ossibadjouo	6zwr
rogers	5etp 74td
mgaloblishvili	5bdi
saliji	43rl
adam	5ekg 5ni0 5v1g
heitor	6rz1
behi	7p2p
erbakan	27qw
sharshembiev	408k
srettha	2s6l
le	63zv
park	2bs3 2bt6 7slf 7smm 7snj 7sop
dalong	8nc7
figures	8knz
waly	588z
yacob	5deh
japarov	2nsv 3gki
mebale	4ban
mwale	93ty
katic	3r0l
suharto	2tev
kiggans	5vt6
bareck	8j83
molokomme	3xzr
prayuth	2go1
coffie	850x
dzamesi	8fk5
boozman	5yb5
hocke	dzl
vedrine	15kn
widodo	1g7e
ayrault	1bfe
ishiba	2qtb
makuza	42yp
funes	1yqz
tomar	7hli
yatiman	3rvc
dzurinda	22g7
solyom	6gqi
chilima	8h6f
bashir	24qs 2ao6 5o8v 7wyb
madison	19lu
sajwani	55aa
marrule	5hli
tiffany	8w0q
mcmahon	1s58 87c3
dahn	434n
greening	1j5v
brunner	1uc2 8p8w
gomou	42xw
pundari	5zbk
ranawaka	7ta3
yentchare	8tky
єрмак	7hh
qaddafi	25qo
munguia	4kip
rao	2bal 5mc3
parubiy	3ryw
lawson	2910 4eyl
hakobyan	3xed
itoua	46oy
schallenberg	4kk
порошенко	2eq1
ralda	6mx3
mcintyre	5z4h
тимошенко	35fl
calfa	6vop
stevens	2uyd 59s5 5dcs
gysi	10f1
turnquest	7q0r 7y00
johannessen	67eh
teme	3btk 617y
nsilou	4fbs
yagcilar	6pfj
jenrick	2kr4
deuba	8k9l
nouatin	52gn
verheugen	117j
colyer	1bsx
fourati	5hjd
karubanga	4k7g
major	1fj9
rejepow	85xe
bulgak	94k2
shakir	9bqb
symington	uvw
adda	63qp
masiulis	89xr
leanca	5oy9
muluzi	b9z 3y6j
nikolai	28ez
nnauye	7hfh
tulafono	8xfn
nurbaya	8msa
scanlon	6yzx
cuffee	70k6
ristu	8823
ogi	1vi
waldheim	1p8o
baba	8zqz
rustamov	4tr3
kvirikashvili	5965
oettinger	1190
nesvik	5enw
vajiralongkorn	1nmv
wijetunga	4nzd
dunovic	755z
grassley	jth
pertini	2oth
alsobrooks	3sj6
koroma	ssj 3c0m
ozola	4i27
fassi	37d6
huckle	3h4v
lauritzen	68rj
baron	52pq
guirao	625n
diokno	427s
fu	557r 5aqy
saq	7evo
tsakalotos	4yde
chirac	18jh
hemati	38gv
haj	84m4
scowcroft	fb9
sikua	4mrc
abdurahmonov	5ktn
qubati	7ao8
ibraimovski	8fce
zelaya	1vko
valdes	7qkw 82ql 8el2
wallace	c5l yhc 5h0w
almeida	3bnn 3vrk 4hlr
benflis	3l1s
mirziyoyev	2qli
donalds	473q
rugova	169h
filali	37sy
aissata	3nsk
petrosian	1rob
bastienne	4bjy
tugade	3wqx
davidson	2ncx 95x6
banzer	15pg
wilder	pvw
кулеба	or4
ozdemir	hrb
cosse	49v2
kolingba	3qka
sanae	2or2
shinseki	skw
tanayev	7l9r
mahathir	1ufl
mcmaster	11e4 144n
seydou	8cxd
lasso	10mw
cuerpo	gr6
mokuy	3k6j
shamsi	6pub
seidou	3hba
abua	3r1m
mamadou	6qse
hill	550c
bushati	4odk
enkhbold	73oj 769t 7ndf
massi	3dpc
ngoh	516z
fitto	2ht5
spencer	40co
dahi	37gr
perdue	d68 2rzg
naite	7ekd
bertinotti	tz0
fidan	11ub
torrijos	1xsn 2anc
banh	8tmp
fokin	94dn
gangwar	8ggg
hinojosa	5g3x
strandhall	3tk0
carrizo	61kz
menfi	245s
tove	1bef
badibanga	8ftv
freivalds	1pnq
goering	14ep
wilson	12uf 2dzt 33h2 54ku 5xvp
kihara	22ri
thor	q6u
afwerki	179n
berardi	4yr2
maire	fzn
allaq	3lw2
hai	5i81
jasray	80v2
melo	3ssi
card	72k
zedkaia	66to
schmit	7kkq
mcdonnell	efc 1fm3
jarrett	2ytt
dionne	7a6j
sala	4zq2
sentamu	8c8e
feroz	51py
hajdu	7tiq
tkatchenko	6721
dubyna	7obu
kgathi	8jxu
masheke	8rw0
seniloli	609o
gavrilescu	5b34
mazzoleni	66gq
jonathan	100o 8qxd
bongo	5gi 2akc
malla	5ko2
rossi	92zk
kagame	2cp2
حسين	2nnm
faure	2acz 4isw 7tdf
henry	9hp f7i 56qo 6x5a
sesungkur	8pzv
merko	82ud
speer	3d7
andropov	35im
blomdal	7nto
hui	5jap
parkinson	hlb
mahdy	5hzw
gharaibeh	7fy0
mclaughlin	3ia0
pahlavi	24hg 2j2m
anantaphon	3px3
zlobec	4f16
arnus	5jkx
dahl	1oxd
auchincloss	5qq7
schaefer	32h3
tiao	6los
khalid	3x4z 6anf 6aq6 6ay5 6b0m 6b4l 6b6m 6b8u 7bmo 8ck2 8ckt
chitotela	8afl
alexander	ltf ps5 13dw 1o0l 1pr1 5kun
briones	61io 6irq
eichel	12g6
ygeman	3q9k
santos	1hjb 1ida 2d95 47l9 4u1l 51m5 53h4 5xk1 6ve0 7kmk 97jo
chansamon	4b9b
swinney	1g1q
aidid	23l3
kassem	26si
munoz	4yrv 6uoj
maddox	1rh9
mahuad	19y0
정	1mph
aati	76tz
malloy	lsa
lahood	2ihz 4j6r
arango	3me7
vanhanen	1ymg
petrosyan	1rob
villamayor	65hv
espot	33u3
hamroyev	8jwx
enkhtuvshin	90ap
paksas	2m1w
mabiala	7zdp
nghimtina	4wa7
thieba	7usj
cleveland	10jj
farnham	6nwu
hassanali	7m32
lungu	qi3
stanekzai	79jh
agnelli	2tnd
sekulic	4q72
razanamasy	5ck4
wira	97m5
lintila	749j
manchin	1dz9
lozada	zxs
kejriwal	a3a
polo	7gz0
ho	14wa 4rgf 5i4x 5i5t 5i76
ramgoolam	27j6
wilhelmina	2hds
wine	elk
ielemia	3v6e
urusemal	6460
breik	2o3f
desaulnier	6xnh
lin	6jom 6jph 6jqs 6js1 6jsy
marapana	8vjr
moore	323p 40x5 448u 5cpw 6evo 87u1 8wos 970h
aylwin	2cck
campero	3vjl
damaseau	913n
jowell	2v9l
himmler	13h5
salman	1ntx 24yn 8e7c 8ea2
chilufya	4d4m
duma	96on
jawara	4l9z
marawan	7p9p
mrvan	5445
poos	18o0
jabir	8qhh
yoshida	2qvj
boys	72bz
maruf	8s8w
noya	3k7x
luns	1h45
mullings	8j5g
rudan	7hto
alik	3mgg
hess	2mzy
bilal	6wi9 77dp 7a3o
csaky	7s5w
welby	1j52
wilkins	730r
abylgaziev	7f65
moser	63hp
dumarinu	8mcx
reisinger	bvw
pires	3ku5 6x2t 7w56
ghazouani	23yx
salesa	5vx4
guilavogui	7rll
makosso	6hk
abayev	4jk7
mali	8mk5
ramjattan	6bz1
haniyah	17dl
miao	71w9
fudge	1vwo
guthrie	463v
tedros	2uzy
akimov	6qaa
buhari	25zc
ferrero	483r
kedikilwe	7zzr
wamalwa	4xqt 72z5
yi	99oe 99p4 99py 99qq 99rk
guerrero	4plt 6l00 6lcc
reichinnek	13em
agboyibo	992f
croes	4ya1
crombie	8y88
lenihan	fgy
ondongo	58w0
rajapakshe	96az
pamplin	7tho
tomegah	92ma
adeosun	69pd
dimitrova	446j
dominguez	482r 6mqd
mccormack	72jk
teklewold	8tur
teleguario	3yt2
otarola	3i1u
hochstein	68w
padoan	2fcy
lux	63h2
endara	5bq0
kalmet	7mbm
wyatt	69s8
cahen	4gn0
guingona	8uae
atwooki	40hu
kibaki	26dh
lourenco	1i7k
tumwebaze	5471
abdoulaye	677p
grillo	csn 59hy
kakar	3uy4
drouet	3pdx
wangchuck	1ngj
shuhayab	3gis
huqayl	6q2i
sinha	6rht
elrington	96dk
cosgrove	7x70
kutovyy	8swo
sello	69g8
laareydh	3lbr
siew	93xy
gusenbauer	561
jonas	4lh0
gailis	6x63
mierlo	12j3
tabakovic	61be
cameron	m6t
chayane	8d8w
oba	7zhe
laraki	3zks
guillaume	4ngi 4nhk
houdeingar	4k1d
wiebes	4w6i
todosijevic	5p4d
medgyessy	7xov
nouri	7mow
penjore	4jje
becerra	33ru
gamatie	3l2p
ishii	69b6
marape	19ms
loke	3tv1
comey	19fo
kamal	3x5u 67s8
doval	2oy
pendes	6wq1
atallah	58ak
power	2ojz
albert	1mw2
pendarovski	2t54
koltovich	94pa
mentese	7goq
强	1rt1 1ruu
bazombaza	80qf
dambazau	3bhi
sinamenye	6zyj
ameen	3aas
bendtsen	cru
buteflika	eh
jinnah	25vx
bernanke	bzk
grisham	20zb
kharge	1v25
magufuli	1fgh
teo	u5t 64al 8u31 8u4z
thurnherr	95oq
reiche	1ks1
landon	532
maneniaru	5yx2
mazari	8klc
prakapovich	7y5h
deutch	1eob
garamendi	5yl8
pankratov	7oa6
sarangerel	4jl0
agusto	61gz
fassmann	5g7c
yao	98se
biton	99t3
almagro	1tia
cole	4fiw 8xl5
karam	3u05
roopnarine	8bzj
peres	2qwd
rodrigeuz	73xu
tsikhanouskaya	2ttv
akhmetov	4iqg 8iyy
treffel	5uf9
cusi	3k42
fields	4fyz
greguric	53wh
tuberville	8y3m
moses	4mcs 8sku
mccreevy	iet
nyusi	uxh
pavel	2ep8
yalem	98l8
majbari	4zsw
ramid	7foh
rutelli	v8q
socrates	1i2f
tangi	93jj
kengo	1lhc
andrianainarivelo	5d7u
nikolovski	6kk5
qosimov	7rks
thornburgh	o1p
bukele	27np
hasbellaoui	7cwx
perez	gpu 2wzm 34w3 48lx 4aiy 4sur 6vz9 84cw 84eh
barkley	3hfr
recean	pmi
rama	qkh
otorbaev	608u
rasi	87ha
sengebau	5w23 90d8
acosta	436 5ian 5oze
kalilani	5trp
sika	8i0y
jesus	60lm
parolin	2fv7
corbyn	1cdn
leahy	2ce6
kimyan	697v
matlanyane	85y8
popa	90zt
kotyukov	74ym
botwe	4hsw
dausi	7k30
suleiman	2alx 47dw 73ie
cresson	36o7
forde	3dbc 4h3e
gamage	4lbc
jagland	2w3y
rohde	6glv
rong	8akm
coventry	6ddr
seck	5kya 6prt 7se5
tsogzolmaa	8zar
ulloa	513d
sarki	3bww
lafontaine	2ayb
underwood	hnd 6h0e
ala	2bo
broek	12ka
cunha	qrc
sylla	3bub 4chn 6vmf
fillon	w9b
ghani	aa5 392b
saturnino	6s4x
brot	5ujo
aguirre	t2a 3id0 5aa9
northam	2i4b
mulla	87cy
leuthard	pnj
lukita	4vc3
schwarzenegger	9uf
yermekbayev	7n98
mello	2qar
hoole	3h46
nouripour	2ark
bawari	78xz
ekren	7ig2
fletcher	sxp 2ww2 6khc 7uc8
maric	9bx2
andreatta	c88
lika	5fyj
worrell	4le0
charki	4q8p
hirohito	s5n
maas	13fd
robespierre	1yxz
borjans	29kk
sanza	3qgj
mutko	94ae
pillen	1d6s
shuvalov	5le0
barragan	7hay
mark	8acf
horta	1gp5
nyunt	1m88
padgett	69dr
bolojan	16nq
damaj	6yym
ndong	50ao 5tzf 5wbt 73u1 7sfl
emilewicz	5qbu
dogbe	92k7 92l0
elchibey	4qv3
garavano	57y7
lich	7jfd
schiff	1lk
turner	2piy 6hxx 72ya
afilal	4bbg
haupt	5h6a
maragall	2bz8
gucht	1k2m
hammouri	8t5h
laqqis	5fbs
selimow	8oh1
kristersson	2y86
onkelinx	6h71
ouafa	77oq
macmillan	12tk
islam	7nb7 80wf 8rrq
leavitt	1kie 204u
moody	3xcm
ramampy	59eg
baudouin	1mxn
birindwa	506y
xiao	98ab
codey	2jc4
לפיד	343b
bawumia	6p4z
kyagulanyi	elk
amari	7b5y
kalogirou	7363
simmonds	69vy
byaruhanga	96lz
lafontant	5pts
sindimwo	56gy
dermer	2max
demirtas	2pr5
ha	7yf0 8yna
uwizeyimana	4yed
abakar	3ms9
gargash	3uz2
abdulaziz	1msn 1n4q 1ntx 2gsw
bolkestein	wp1
scheer	7am
sherzai	5bv0
tomi	92e4
alwan	3gs3
araqchi	25
franklin	cg9 8hj2
afif	3e3x
debretsion	n0f
coons	4eaj
reed	2syc 5pv5
kozlov	3je4
fong	52d2 93mx
palme	2ah1
tampiza	4ghn
menacho	7rrm
sy	8f23
weizman	tjt
qatrani	3m5i
chevry	6lrc
condi	kfc
curwen	4f9k
gedi	3l5l
pacolli	41uz
schuschnigg	1p6e
larijani	5km
aguad	7q3j
mkapa	ch7
andriantsitohaina	7gqb
tshering	4pxk 6l48 7h1n
mikser	8rjz
kretschmann	332t
ayara	816x
bani	5yag
diakite	8lco
kobakhidze	173l
sbihi	78g7
tillerson	2j16
ringadoo	91uk
mwange	6w2h
subianto	2gj0
lebona	8i60
kerrey	ec6
montchalin	3ohe
stenergard	1wgk
wheeler	7bm 5aw1
daureeawoo	50kh
jeri	1hlb
levin	gjg 74rr 98uu
jamal	39or
maarouf	3v1a
mulikow	5o6x
canel	2192
prabhakaran	2z2j
rajah	5mde
latron	7te8
osmonbetov	4uga
hammarskjold	l2o
pandit	6fzk
khalifa	122g 6bal 6bcz 6bf0 6bg5
lubyova	6ypq
arone	3zsu
tolli	37fg
dan	28vo 49km
kaljulaid	1loa
ruud	7dk6
haqqani	2rod
hasina	2qon
somare	72v6
trotman	83k8
self	69el
muhsin	3lg3 3lgs
tei	7zvk
abeid	3xwa
manetoali	8fpp
navalnaya	35c3
klestil	2vvh
cazeneuve	ctf
landau	jn9
bourke	6ygg
ghais	11qj
gottheimer	64ec
文	2xuk
chretien	1axa
klassou	6e01
engler	1eq8
estephane	4reg
ердоган	2ior
basescu	2xpb
tchuente	6oax
zhu	3658
bawardi	7b7e
pazin	9cvm
trittin	1jjd
abil	5mxt
handal	96r9
menzies	2kwu
conaway	5h4s
namuganza	7wpq
cabrita	4rpe
duguid	96nu
antrobus	4bf7
bunchhay	7jqv
hattab	77yc
sumaili	5a4d
djaba	7r50
klockner	1ioq
pettingill	6xqt
reid	12wm 1fw2 8blz
carrizalez	82xw
kadyrkulov	5kvh
mckinley	32r1
gantenbein	4p92
husted	5zut
louis	1t2q 73ke
rivet	6eu2
varga	748s
haldeman	11cw
tumwesigye	4ta1
jumaliyev	6f0h
ling	8ii6
griggs	7i67
zhivkov	2wnm
manning	7tu2
skate	43wf
keita	166s 3ftv 4ly9 76jw
shephard	z94
mohamadou	7eje
pontes	6taz
sisulu	6k37
틴	30aa
monsef	6zb5
montilla	1hxk
lloyd	2ps5 5vjv
soglo	28wz
sarovic	75vy
waltz	2228
dietrich	5bp2
suhail	8q1k
edward	1n3h
evers	2xk0
lohde	8nvz
jean	734a 7353
joensen	4rhr
bantan	7a0b
ciobo	8poe
moctar	76g8
navas	4uk5
taputai	7wsh
weil	3gzg
munteanu	4wk
podeschi	4fld
babakas	5mjr
krcal	7y4s
harris	izm 1jtz 2rip 3s4i 6ftc 6xoe 85oz 8ww5
listhaug	2tyr
mougany	9bh1
polak	4gwc
pohiva	8fah
olsen	3t4m 7rme
roldan	65dg
afiyuni	3cz3
mbatta	5238
jourova	318k
dragasakis	5mvk
podesta	1fpm
khoan	9595
hipkins	j11
lay	5395
pandolfi	3i3m
gamliel	58p7
fernandez	3dz kqh 1q3r 1r8p 4bo5 52yp 5j4c 5qj6 6tl4 8uel
payette	665n
hart	x8c
morsi	23tm
aliyeva	7175
ponga	3i9c
sengduan	8i3p
shabana	8zse
addo	26zy
sommat	8nhh
simovic	75j3 75pj
zayed	146 2530 5dc2
lubna	6ljr
cisneros	13z2 58sq
muasher	8239
khulayfat	3yzx
tun	7ng6 8v4q
kasymbek	9cdn
osei	3tqz
ruehe	30oy
soltanifar	6zlg
اردوغان	2ior
ekonomi	75kb
ballen	2rtb
gujral	16sq
macaulay	6hc7
maliki	29t6
richards	861 4ybt 57du 8jze 8rxi 91gn
geithner	2wgx
dieschbourg	49qy
mbeki	2vak
ranga	7dtf
mckenna	4ac2
noriega	1vhm
johanns	21ng
каллас	1jre
bulatovic	7cyn
panza	hfy
khachatryan	3wwb
nixon	1atw 2jko
cheong	4cus 4cvu
cannonier	4gph
padrino	308a
kyd	5w4m
fujimori	3f4 1l17
hamzah	5e5l
callejas	81jn
gamsakhurdia	36jm
borrell	1gs9
masisi	2566
godmanis	5p8h
slotkin	4teo
sousa	1vuw 56dk
cano	92os
blix	12el
smets	5s0l
песков	oo6
eekhout	449p
hamadou	3zmh
johns	3ddv
namoloh	4bd7
blas	53yf
dimitriev	4ue3
persson	1165
kotek	2wid
belka	1w1h
eanes	92j
rabin	34ny
sadi	85uk
geldinyyazow	6r37
медведев	ok8
alvi	3vnj
terho	8ffm
virkkunen	13sv
voynet	p1b
gaspersic	7xdc
wangmo	4llw
adhikari	6rae
オハマ	bfh
madigele	3kfa
homeky	7r07
matovic	16lm
shigeru	2qtb
berger	2oua 7q49
geete	3pwd
azizah	95pm
yousfi	9a98
iii	2787
block	6omm
cisse	3nw2 4597 4f3f
fazliu	8q7t
gorbatchev	224w
connolly	he5 19hk 661f
lugar	2jim
colonna	hd2
luxemburg	2mlb
белоусов	6ve
nkwinti	5bho
carovska	753j
nasiu	3g9p
phichet	7yj3
badi	8qfz
bock	71sz
ngouonimba	64ng
mathys	3cy8
gorbach	5ix0
touray	5o4w
barclay	2sig
petersen	1a39 28xu 6xal
muravsky	919z
janjughazyan	3y5e
boumediene	15ac
gooden	6gb1
mushimba	46a7
phuc	28au
sobotka	enr
ritter	drg
jha	7sgs
kham	8d5t
fleischmann	4enx
norboyeva	8su8
sonthirat	8npj
michelis	z2z
no	7lv9
blunt	1ydp 2mth
bria	73a3
mamoni	6iq2
schultz	mym
valls	1vjd
schuman	2l66
lieu	8tsb
savage	52vk 546b
valera	q4p
rosen	5pwj
murayama	2xah
мединскии	305b
walkinshaw	5rjc
obuljen	7lj9
porozhanov	8bwl
chacon	gzj 3pbo
mirzaie	7cre
akapo	7kev
manglona	428m
razak	26w2
talabani	191x
prawit	80e8
weicker	1t5o
borovac	8hz3
glinski	7zo1
courtes	4amx
isingarin	7kw1
ndlovu	6rf9
makgato	4pv6
taghoyzoda	8qph
jokowi	1g7e
terbishdagva	4lxb
joksimovic	5qav
ratcliffe	1ftx
rantissi	6g
bassilekin	3ca8
siala	7ax4
moussa	69p 38v1 3gm1 5ftt
canavan	705z
casten	8hno
moolenaar	5z6n
pedersen	xm9 8yds
rafsanjani	2pj
shibayama	6zfk
xasa	8xhe
zene	6p1r
landsbergis	x0s 313j
murodov	7r2m
лукашенко	4fd
daines	2svk
weinberger	haa
pettersen	46h5
schafer	qgr
shwe	2vdl
toninelli	4ipc
zalm	yxg
abadi	11lv
falconer	1sol
nguema	fmj 3ukl 4fvy
mpozeriniga	50yr
petkov	1o1z 443e
shangula	67na
pou	1tnq 7iwg
נתניהו	ci8
chui	51cu 51ew
law	eqg 64ix 6h9i
nikolic	2xbd
偉	3507
heredia	628n
tentoa	8urp
thomson	88r9
oyunbaatar	8zcj
anshur	381k
komsic	3766
morri	8aa5
gomez	3kp8 5r60 5ws6
lepage	2crn
swaray	78mw
баиден	1dqz
fahy	726p
ramkalawan	31w3
schluter	2gi7
godett	75wy
sehovic	4hr7
jaatteenmaki	8d0
andzembe	7ynk
araoz	71j4 71ln
ahmed	38dr 3edq 3fos 4cd0 5fij 5k03 5okm 7b4j 7ea3 7g9z 7mlh 7pgk 83ou 8jb3 8xc5
jacobs	8gmz 8lpf 96f5
苗	2or2
boulif	77fv
minniti	1vxg
fofana	5kr7 77r8 8kxu
harkin	2wxz
lammy	mcc
hammud	3l8f
murdoch	3rpb
romney	235d
haftar	1m2p
tandilyan	6rbq
apostolovska	9czx
kilosho	5ust
grenade	4ah2
davkova	1026
klaus	316f
salim	2o22 5ffm 78de 7c29
komic	5szk
marchuk	99m3
zainal	4zp1
walter	6ok5 7iux
varadkar	1r2n
kellogg	1l4m
husovic	81sc
bausch	53pc
houlahan	4duo
jang	5sbe 5sca 5sd5
balushi	4jcp
moshoeshoe	7duu
navarro	2eef 3r82 50zo 6iwa
diaby	67hl 6r91
fayyad	2nzx
furayj	4yy7
ige	mbn
konare	5zd
sandleris	5bjt
kumar	7sqr 80km
ma	1u4v 6nyc 6nz2
dudayev	q1j
ilboudo	5gc1
benjamin	8oyn
durakovic	47d3
leques	5twb
toafa	6o2z
klobuchar	6c8
gibbons	1cz5 5azp
pusic	928v
gimenez	487z
uteem	4a5m
hodge	4gk5 4ibf 4mp0
clausen	3qmn
ivascu	571t
moniz	su8 8yrt
ulaan	4epf
heath	quw
toure	61s 2u55 3owr 3wgu 6qnr 8la7 8lef 9acj
kraft	12dp
mambe	2k93
lutchmeenaraidoo	8hpj
kalpokas	4pnj
davletov	8c1a
balkenende	1a23
biggs	3s3p 8kbs
frutos	28ci
feenstra	83as
kyrylenko	95c1
crnadak	5l9s
napuat	3rq0
durkan	1x1o
milquet	5y0w
flores	485d 532k 5y44 6me0 8bdd
gylyjow	4a0m
haider	1jg5
ismail	50h9 8kcn
meles	1z6t
prasan	80ai
dole	e6k rf8
salahuddin	8dpa
hochul	1kwv
heger	qoz
munyes	5z7k
pearman	5niv
aceng	5s35
bouazgui	37oz
whitehouse	8k5f
kurz	2pns
hussein	wqj 1nf7 2nnm 35xf 7n0a 7qqu 7rf5
kasyanov	228m
rau	1e4m
carenco	5ug9
felipe	1n60
mansell	8efy
harper	2sox
lucke	cwz
dzihanovic	8d2c
frattini	vft
butore	63tc
monim	83e3
sawadogo	4fv2 8m4g
vestager	1wc3
younis	5da0
chiluba	wjl
naqvi	7f8x
seninde	8ayw
benko	8wdx
sapin	20r9
attanasso	6wev
gheit	273
jeanjean	73ce
shtayyeh	24jd
calhoun	1ejw
verdonk	2k20
xavier	9881
advani	1pha
hallengren	6i7j
teixeira	6v8h
margugg	508q
massa	2q7t
aspin	1rgk
jadot	3485
djombo	5gk6
arafat	348x
moeller	8ny1
maurer	2y3v
ozel	372i
walberg	8wr7
seruiratu	5mp4
jabri	7bi3
东	1vmu
kleis	441t
mzwinila	69a9
golding	46lg
helal	810u
athy	8m0z
tozaka	57ia
jama	8do3
fulmen	6ujo
ramirez	4lpy 6yae
seddiki	380o
roach	8yq5
arthur	6fi2 7ril
maskhadov	af3
jiang	1cq8 5wgt 5wht
spartz	939c
hastert	nec
bryan	32ms 3hhd
chambers	185e
yasin	4mmq 8e42
somsavat	8njs
yuen	87wf
salameh	86el
kinnock	27vk
maya	76na
alckmin	yt4
kone	3clh 3o0h 6vti
penicaud	7fiy
dimov	7j31
harder	64f9 7xeg
jalal	9d2o
pot	2g02
delay	2wt8
brechtefeld	7i2f
petryshenka	5lfo
mundell	4khp
恩	1mjt
foutsou	7e8g
ionatana	5n25
bandara	4b5c 83fd
kumbaro	75sk
schily	2b1g
yearwood	896k
brnabic	6df
gallagher	5r5b 7ud8
darbinyan	3w66
kashiri	7pop
schouten	49pk
cortez	4uu
tassoulas	1ooy
vought	2n97
dja	3zp7
coric	8xvs
mikati	26uq
buric	6wjk
hakeem	846y
rivas	47jk 4iwf 6nmy
grieken	2x66
schoof	nzq
mao	1vmu
wanawilla	7va3
rabun	7rbt
molefhi	7m27
rijkenberg	7io1
nayef	24v6
panuelo	4km1
meta	16om
reznikov	2a69
brewer	19yz
solymos	6gpb
zapatero	1hlu
habeck	2kpe
peskov	oo6
schmitt	4w4r 7s79
цзэдун	1vmu
hoon	xoc
savimbi	1gfn
wynter	46uz
asscher	6koa
caldera	2ho9
ikoli	73b0
larcher	115g
farrugia	728b
huffman	5srf
simson	1jny
valdez	5g5r
bozize	w6u
karliczek	3szm
daladier	36pu
tsvangirai	25fp
ganic	4so5
heyliger	5j2u
pinto	7w3o
balladur	36oz
wissanu	97oi
agnew	2s5v
psaki	1bzv
tharman	2ven
beassemda	6nqk
georget	3jr2
may	2vku
moussavou	43nk 5283
guaido	1ib1
bizimungu	2c04
norkeh	54n6
aathifa	3oxr
milam	5l0z
paulo	3un2
nduwayo	3u0x
takaichi	2or2
disraeli	cf6
karadzic	2hn3
bundy	1yzp
khama	160l 8zfd
loof	8e6
occhetto	1jz
ebert	wmo
rashid	1q1b 24wh 83y9
david	7x9k
ivey	1kzg 59rc
nenem	6eiy
evuna	3igs
nalyvayko	8ije
yau	4sdb
babler	6t0
maturbraimov	3mzz
stoutt	6h8r
gordon	1x42 4tt6 5rkc 7s9y
noem	1ouj
clement	6vub
峰	13cx
cormann	1ya5
graves	dku 8ewy
kulov	50rc
phomvihan	695u
yilmaz	1zem 4ayp
hele	7zcz
zuraida	9d5k
missick	960o
oqilov	7pps
dogley	4neb
evans	p3r 4qlk 55ep
borg	6lr 5k40
dabwido	8okg
baldetti	5mld
ganesan	6rh0
giorgetti	z0b
cheng	4cts
weilbacher	6niv
battulga	6bi7
lutsenko	9b1i
diepgen	q87
kochanova	7i1i
macri	1yrz
little	f88 3rmc
marfany	47q3
muhannadi	5fcl
cairns	3nf8 4pfq
rockefeller	2807
jebali	5dmy
julani	2er
konyuk	3jcj
tembenu	8fsb
delgado	4p0p
binay	5vm4
usmonzoda	90pt
evita	t9f
gramaglia	6wfw
ohin	4tpi
guttenberg	1kep
ricardo	62y9
telito	51xc
byrd	2kaj
cheikh	7e5m
silveira	6v4b 7qhk
bellion	4p87
coulibaly	38j7 3nxg 5cvj 5opf 6qoi 8o9h 8wit
ruzic	45zk
suarez	1wm 66j6 6v5u
chahed	9afx
gelling	4pks
niviyabandi	6ymy
amara	37mv
halowchenka	82it
zourabichvili	2o6m
said	2tgp 384d 4l7k 7n7j
josipovic	17ru
petrishenko	5lcc
planas	6mvl
coronel	6ud5
ammitzboll	8m7f
armory	91em
peron	t9f 1ige
alonzo	3k0t
powell	kdj s9v 1cj2 1ggr 1tcv 72rx
coleman	44u5 4jtq 7x5o
mbumba	274d 7hdb
ciavatta	912r
djamalilali	77mx
jadan	7bjz
kafando	73d9
mala	8t88
reinesch	56g4
pierluisi	2dcu
twyford	7ykf
workneh	97w5
kopofi	54bg
salolainen	7wql
condor	8evd
devos	d3f
gaskin	4p6j
marchenko	2qcc
kehoe	21q4
tereshenko	8iru
juma	7d3z 7p6d
masutha	72hw
moctezuma	4x1o
mandelblit	3ywq
shmyhal	nim
fonotoe	52e2
arnous	5jkx
gjosha	6dob
tialavea	50le
amo	55dx
rafini	46fw
christopher	31to
humphries	8y8z
idani	7rec
corkill	8732
harwood	7xf7
hassad	77xj
manuari	4muk
paswan	8383
bobojonov	7zyx
bah	b82 5dpm
laguiller	9nr
sheu	8kgq
duhalde	qs5
mouakher	86fb
moon	25cn 7dcp
ndihokubwao	4pdz
stride	1z5t
yesimov	3gd7
serrano	57z1 616c 7jum
xojayev	455x 5rs4
qian	2h4q
stanishev	2q5v
konteh	7xl6
טראמפ	pd1
donwahi	3gx5
ernst	6081
jeanne	3kgw
mba	3q4q 4a3y 7u5n
timbo	3n7h
ترامب	pd1
mofaz	2qj6
mayad	5d2h
stutzman	6y2k
mcbride	8grk
felaj	4wbx
paetongtarn	2bk2
sultonov	3mn4 7r73 90qq
engola	4bmg
rwangombwa	5zh4
dur	16a
russell	hf5
yerrigadoo	84kb
nahavandian	797p
radhakishun	80ln
attaf	28u
pen	1bgt 1wlx 1wu9
kumolo	8x6h
struck	2ejp
cherue	54hz
durazo	3k4u
gonzalez	qna u87 1c43 63io 6mi9 6t0n 6tnc 92d5
brooke	2e3s
obi	2efi
chung	4eq7 4er8 4es8 4ete
mamin	3xil
trahan	6l1k
kara	3zan
krishnamoorthi	8228
lovin	5nz4
sarwar	6f5
tan	6hj0 7jh7 8yaj
rinne	8vg
tomasdottir	11y5
cimatu	8b79
heine	14oy 8vpc 96by
samsoedien	89zq
darrieussecq	56mb
kane	458f 6rk4 993a
abbasi	8jc7
khurelsukh	1m9s
mcleish	143m
murkowski	vnc 6kbd
kopacz	tic
lahbib	11hv
niyazov	2p08
saar	z5p 5me7
majcen	5n5o
pelivan	60e6
tria	zh3
necib	5i93
sidibe	5u5m 76ko 78jw
gai	8n78 8s4m
kabi	7lsi
stashevskyy	8oss
sangheli	3qyx
ferbrache	7xbq
jalahma	9akk
pengel	7u0h
charette	14gq
sako	6pvv 8ob2
든	1dqz
crow	5t26
snegur	75rs
conte	zng 1pug
roper	6ytn
shifeta	7zwz
hunt	10xe 1cew 1d3e 5b8p 969c
azana	1vch
crvenkovski	45xq
gingrich	284s
erakat	2nu7
ortagus	25ek
salazar	93s 1lfl 6mz6 6ufl
hayrapetyan	76ar
lukac	4q4g
collas	8728
trabelsi	78pc
lagarde	jee
dassigli	40tw
kadis	6ehz
crapo	74jr
mahamadou	7rau
rojas	4xu9
tawfik	5i1g
khalil	3lal 4ojc
mcguire	5z35
verge	4kyo
reynolds	3bj 1gi4 1mou 4g6l
vulin	3iu7
crane	4t8v
samphan	1m6x
путин	30aa
cleverly	19cf
benavente	4nja
verges	7uwk
kiro	4f0m
rahman	2qrf 2uml 3y3z 7aqb 7dvz 9chz
demirel	2u6f
kilicdaroglu	1lca
kyaw	5ish
maktum	6qfk 6qh7
joly	26l8
schillerova	3ixg
freeman	5yk8
nkutumula	3i0y
ibraimov	66p9
boto	3e9c
demchuk	74xs
nauseda	zhv
attlee	kbw
grayling	iy6
asgrimsson	11z6
bio	1iuv
oquist	7up8
seretse	93x3
souguimi	5i2a
benbitour	3e8a
bejerano	59lz
benediktsson	dy0
loughman	44ev
yadav	7057 82hh
bedoui	7mns
moe	6m0q
quliyev	559j
hung	6hgs 7jkm
joneidi	6hf3
huq	7f4k
larsen	87pv 92ad
matane	7v3d
aleman	9vl 3ng6
kujundzic	757u
musyoka	8phj
bellerive	5uvu
oregan	8hln
archa	bdw
miller	ei1 1rkv 2sq8 35z2 43x3 49op 6z49 70jc 802c
spellings	1w4a
johnstone	7xij
sorabi	3a37
burns	32bl
frank	8way
mkhize	9d6s
awaleh	773y
kristo	f1l
i	s3f 1nix
keegan	z8a
lappo	3q7i
raggi	2zuq 355f
ahern	d1a nke
georgieva	1os3
marhun	6aw9
andre	46ne
walesa	1qmq
гутерреш	8yj
fadul	531r 61xy
foster	9mp 21jx 43tj
barley	1koh
dzhumagulov	3v3e
fitzgerald	x4k 8hi4
straujuma	6fxe
yusef	78rv
lange	mdj
hassane	4gc1
bryant	2ewn 5crh
ibrahim	97z 1689 4z5k
koteich	9a04
boc	rn4
traore	16ai 4n5y 4o43 8due
maait	7861
kamilov	3a7j
nagel	1di8
sindwah	79xr
titus	4nwc
sutter	1k7k
butkovic	7o9d
dion	6id9
fordice	1o49
ntshangase	4e0v
echweru	7fkj
bot	c0j
kjaersgaard	2fbg
manaouda	6qib
eisenhower	pz4
chea	61ry
fetterman	5yjc
ngarso	8lol
cha	2go1
loudiyi	37us
kalliomaki	3uur
helms	1cnx
wague	8f34
lujan	4221
amarin	94j0
kleist	6f9s
akunis	7nx0
obuchi	1l73
dondo	1lhc
ын	1mjt
soumhet	42ea
hayden	1zyk 96s0
walcott	5w1a
philip	4ivp
khurelbaatar	4cyq
kwon	6fl9
magras	46qm
chand	6krj
friedman	6gww
столтенберг	1c7q
masimov	68i3
osama	2auo
kiey	8z59
matambo	7pku
pence	21uo
ramarolahy	4e3s
ndakolo	7wgd
paudel	2i54
prabhu	8r31
luka	4z4j
azzam	6rlh
kirkpatrick	1bnv
taha	3lre
yeung	6ae8
abaga	6lpo
churchill	335o
ervine	maw
murashev	7n33
rarawa	4mgw
ken	4pge
farron	2w94
bartolo	4y59
ruberwa	3ze9
babanov	7phz
ciller	2ugy
bonamici	8rhw
jo	5x0z 5x1u
tonge	88s3
sheriff	8m5b
zeballos	92hg
ezz	6al2
greitens	shm
randrianasolo	5q60
temaru	7qk4
tobgay	2xvz
canikli	7n4y
estrada	1h09 66aa
iweala	2879
nafisa	7fvf
jihad	3abk
johannesen	3gjk
diogo	451u 6nd3 94ed
samper	sv8
dulles	1etv
iwaya	2ucb
holguin	8azs
menjivar	4txs
rosso	5zfj
plenkovic	71k
salmond	427
gurirab	8v84
mansour	1t2
dumas	2lzb
gan	566t
jumblatt	31av
dardari	3au8
mueller	2kyj 57t4
valchev	6eoe
hachani	3ecx
adali	5qt3
kontic	81ag
mubarak	1558 4yzk 5pkz
ekuful	90mf
matusila	7zei
roopun	8063 80nv
ndimira	7t2x
gillespie	4iu7
dias	5291
nzapayeke	3qff
schulz	1xnu
steinmeier	vpf
henri	109c
zagorski	6tfa
dobrovolskas	3kw5
haavisto	2dl1
obama	bfh 53cg 7kj4
madelin	315
hogan	1pv9 2eyh
mead	1yg3
spahn	1c6l
teabo	3jme
dougan	49dz 8i6s 8r6o
dujmovic	9cu0
faber	7tqj
hirut	5hxa 5hyi
moumouni	3orj
paravac	450s
shyr	8kww
zitouni	8tj8
monaco	2gqw
goring	14ep
cerar	22xy
lataste	8vha
sejko	56p5
fritch	4s5y
portillo	20bj 3k9h 41hh
gallego	8bew
kettab	7gy8
shekhawat	43g5
negroponte	1fnq
samateh	3dwu
knot	6dmt
spidla	30kh
abassi	6y64
eldring	6hx8
fetlework	51qt
hatami	3p20
putin	30aa
schwab	2tlq
nimrod	4u0f
tarand	3rc1
adami	4qyk 4s8c
madero	48ad
monti	1ws6
green	l6p 1had 3glc 5e1k
lee	dnj 1fee 1qp0 1qq6 1qsh 1qtl 1qur 1qvv 2kck 4mxn 6gyo 6hm6 6hn3 6hnx 6hp0 6hpw 6hqz 6hry 6hsw 6htt 74r2 8qqf 8rcb
virolainen	3tfh
regala	3dqd
emmanuel	1nya
abazovic	4qb8
kajman	37hx
racicot	1vp2
rengiil	4wfa
중	1mg0
habumuremyi	7zb5
dancila	2zsa
malabo	4gy1
nemiro	82b7
beighle	99v0
carvalho	3pnt 4y6b
kubilius	7g5
bordans	5sew
ersek	3wi7
kabafunzaki	5h71
quevedo	6s36
derache	5iw7
nikolla	6k24
chastanet	3mww
cocker	5r1k
marzouki	25a9
bazarow	41gp
petry	whn
shulgan	6e7t
papikyan	8r27
rimsevics	5lu4
risler	525g
vagnorius	56ld
kean	8vq3
sylli	41d4
cassell	65v8
cayetano	c2z
okitundu	6ikt
mazankowski	4pp4
musgrove	2mji
derycke	sn6
inslee	1at6
키	30s8
maroto	861s
adityanath	34u5
whitelaw	32x1
manyeh	7dib
hern	6ab1
sotomayor	3qpt
bawara	58rw
kafayin	4ywt
giammattei	3tb
levy	me9
ghalawanji	7p4d
clements	def
vesikula	8wsd
beyshenov	5s1i
djindjic	36f5
gozney	875t
zhumagaliyev	3xjv
riffath	5kir
gumbo	61cd
estes	8aaw
harrigan	7t97
kahlon	7dsi
griffith	9zl 7de0
koulibaly	9bkq
agamyradow	80u6
komorowski	frm
인	25cn
villalobos	930c
zapata	rpw
yongchaiyudh	iga
savona	7sd7
zandanshatar	35ub
ward	50uy
dilleita	77ju
eoe	8o2z
mullah	8t4m
rosler	2f5q
lomuro	6yki
sada	7c09
salma	8e6d
lemass	2qf9
nevu	5iic
salimane	68jg
nehls	8yya
pierret	4fd9
rajoelina	7km
nickles	p51
amlo	7o1
jamankulov	3zdd 6sjx
veil	2rkn
yermoshin	94w8
milatovic	190x
kouyate	6ghl
omarov	8gix
jagdeo	43hv
nasr	8d1d
svavarsdottir	8ris
babacan	3kzu
dowers	3wmk
maumoon	9atz
djata	5xde
polis	1ahw
haupl	2024
allawi	av7
nazif	3elq
stiell	2rjz
seguro	91g
davaasuren	8zdj
prabowo	2gj0
erlander	2ubi
gotsiridze	8a2p
hageman	5ey5
waqainabete	5l00
argimon	41mc
banka	97pp
lipponen	2bel
restrepo	62vk
wu	1h8h 97yk 97zk 980d 9819 982q 983l 984i 985g
edmond	44gs
girardin	3tix
luzanic	5pb3
moller	2dpa 8ny1
case	4qvz
mujawwar	3li3
onyeama	56rg
bolenga	6opx
mascarenhas	3uig
montano	8x45
rasa	5i9v
alcolumbre	ly8
redzuan	7cpj
birt	71z7
силва	1tsw
barrasso	1ebl
liikanen	sop
awuah	5l3y
suprun	909y
эрдоган	2ior
abela	2k7d 49jm 56tz
boudiaf	23he
muhammedow	41u1
baikoua	9480
chisholm	2r3c
dow	90g5
malpass	mj3
metsola	2l9v
note	6a4h
ardern	1843
pakdemirli	41xt
latta	88gf
gatkuoth	4yj5
gbagbo	1q92
chernenko	1ol3
tsongas	2cxh
greenidge	47m3
hikmatullozoda	7j0d
klutse	6fcx
meredow	7g60 844z
alexis	5q8w
hirono	70t9
litlle	3rmc
lassakova	6lin
dupuy	3hi3
stauber	7ww1
beck	1p2k
sharma	5xf 6kt7 6pcl 8js9
puri	5epf
atta	69qd 6fk0
refunjol	54v8
fadel	3ebe
aso	2uoa
haddad	uj1 6fvu
halleslevens	7csc
tonela	4wk8
kagayo	5vcn
nkuete	5u19
bonnici	903n
jetten	2k4q
damane	3cck
kyeyune	5f5d
barros	8bsm
howe	xr0 4677
kolelas	6gdo
fonseca	5aov 60qj 7wak
bafaqih	3hc4
meng	5at9
godal	e07
gulyas	57vr
dimas	2sdn
tornaes	908a
besigye	1o8b
ziguele	6ynw
guardia	4qdl
ibrohim	3zh6
ленин	3035
sanjoyo	4sro
swinson	1dgl
sima	84zj
рубио	1vyg
bellen	4pl
laouan	6ohj
keating	vmj 2cqh 96vc
meese	qxl
nhan	7jp5
patronis	5wtv
hawke	eas 3j1h
marovic	8rkx
seward	32uc
rochester	6k8j
kostevich	5n89
newhouse	4hyr
cuevas	68nc
elkin	9bz1
adhoum	3e2x
capriles	13v2
bakhtadze	6r76
penfold	7xyo
mapesela	8tt1
owais	39vh
benkirane	37l4
munive	6z54
paterson	mms 2b4o
rabbah	3zis
mastoor	793l
chhin	43zg
prachin	804k
haji	7n0a
banks	5wli
taki	78nq
kibuule	8ai8
ondo	4idu 4x2t 5241 7t5y 8ehr
dahlgren	5el4
gume	54lr
обама	bfh
karoui	5dy2
zhukov	3joq
mumba	7ja8
adeang	lzm
carlos	1nix
espinosa	6uh1
loudermilk	40w6
cherizier	1ddg
petro	10vj
popolizio	7j6a
sagintayev	409i
lafia	8ctp
sargsian	8wkg
benabderrahmane	3z9m
khamenei	5i0
rutherford	5zg7
swe	6fn1 6fod 7g2o
castor	6914
hussen	3egy
bermudez	940f
polanski	35ra
tut	99sf
azeema	3zg6
tekaiara	8bap
hilal	5fo5
donmez	4zyw
uwihanganye	5u7n
angelkova	7le0
montebourg	9rt
aznar	1huv
bolger	1cth
poston	5wr8
hallstein	31ha
schaeuble	33bo
siddiqui	6aom
jaquite	6qum
coffey	2w7a
haaland	mxv
messmer	6xpz
sadat	99w
bollestad	7o5p
amongi	43cp
goldman	4gqy 4huv
romaihi	3m6x
bussetti	6t40
artano	8pbi
charles	1n1f 4sfj 4vb6 4wnd 672x 7z5s
mata	6sxa
abhisit	18x
fabius	1q7o
espy	21j8
jantrar	5sj2
smarth	8b1b
makuch	64v4
sorasak	7sar
maoate	8uba
saied	1jpb
araghchi	25
tahiri	3bsr
waigel	2vi7
trott	6nxk
pok	4yqd
andeme	5ofh
blunkett	m50
gnofam	7llg
kaituu	8tff
centinaio	58ld
enebish	6j5c
mahmood	2qg0 8j9k
nfono	40g8
zinichev	99ju
mitib	6rt1
gordhan	80df
laval	2fkc
adambi	8fe9
bela	6xwa
hutton	1f4r
ruckauf	48xh
birol	tt8
hadirca	5k7b
tamim	2udb
koivisto	1yoo
mullin	1xbp 6ade
share	3h8y
greene	7uht
boula	8651
kemp	fgd 1870
sklyar	8a6i
sturanovic	9c47
hamacek	5rvf
castriciones	5yd5
grange	7orx
wilders	xk1
kamysz	33l2
burton	1djx 2twx
qasabi	6q52
humphrey	15jt 6dcy
werthein	yuf
venkataraman	82jp
soriacomua	54f6
faisal	2pb1
matha	6g3u
paisley	162j
speranza	2le9
daea	7y7c
daugaard	ndh
borius	5v94
boric	wzb
haydar	3l9u
maggie	575j
lajcak	75z3
siniora	v4m
frederik	1n7c
hakim	qi 7bc5
juha	3832
dagalo	23pb
hikmatyar	10nz
maiziere	1syd 2vyo
muferiat	7esc
uwera	4fjq
fayez	4z82
ubah	8zxm
anastasiadou	91mz
toppin	8aj2
caesar	8csx
walsh	1xrh 7rk3
oresharski	2fyw
wammen	28nh
brodjonegoro	40iy
dati	2hkd
puce	66wu
lazarenko	7vmi
whitlam	107k
dalrymple	1866
espina	3hzc 5c49
alexandre	44ri
mahdi	1nm 5m3 2nrm 7eou
pushilin	n92
razzaz	7pah
nkurunziza	2fpb
samani	95l7
aliyev	14in 16ml
youssouf	1uri 3mj6 6p3g
orourke	d29
pun	7h8u
foley	2wwq
opimbat	3kil
sankawulo	97e5
fumio	wsr
dirksen	tfb
massano	62jd
mubaidin	8f4l
anastasiades	28uq
kuyumian	8786
moscoso	22vv
mitrovic	3jgd
radu	8m00
rahimzoda	82li
turchynov	2a43
mwesgiye	3d4l
ratas	1jk6
cvetkovic	22ww
giheno	5ymu
murasira	3hma
cardenas	92q8
mizzi	5xsy 6e55
bryce	80y0
naruseb	3n9h
nguene	7v8n
necas	2eoc
lulei	4mc1
turhan	715k
ademi	3vdk 3x8b 4rai
angue	4xde
goldwater	bog
phillips	mw0 6kc7 6xs2 7kt9
rahimi	79c3
raynin	5lhi
valtonen	r9o
dalli	5gb0
imran	5m8u
ranarivelo	6lwe
davis	m95 10bv 1bwe 2f0q 3dak 4is3 4pjy 4s7l 69ld
abduhakimov	3zhx
micic	8ojq
specter	9lj
kmecl	702u
milley	1x6e
mcmanus	5z5w
iryani	39f3 7elz
асад	bqt
nahrowi	5m3j
brokenshire	197c
deby	16f6 1ue8
naharimamy	5ngf
alupo	5w91 5wa2
snyder	2jva
azar	41a
thini	3bc9
ruiz	6ydi 84fv 8geu
halina	5vz
magnagna	4dy2
ameerali	8878
tietmeyer	12i9
abrahamyan	5ikb
bounthong	45j3
bonomi	4roe
bouda	5uck
dilberovic	4u3x
tack	6lb8
mathieu	73fy
retailleau	g1o
zients	1bvn
missic	95zt
arefaine	3vhs
booker	kmn
erdenebat	5st8
gould	68kc
bishop	1iqr 1yq5 8g53
komara	674v 6ggr
mabuza	4kdc 5pp7 6fs2
mahmudov	93gt
albores	6tx2
bedda	6p88
khamman	6bjh
cordet	5uh7
nagbe	6iaz
baghaei	t01
mapp	69ze
maani	505z 95jp
katambe	5oux
canty	465j
путін	30aa
mcauliffe	2v8q
agbenonci	3yr0
anutin	96n
koenders	d0a
kubiv	8p65
houthi	vq
nadler	5w3r
uribe	36ld 65fv
hudson	877a
lakatani	8g6h
norman	82cy
jack	467v 4k37 8pva
tuke	5zqk
badenoch	1ld8
vaiciunas	9d7q
britt	691x
drew	2v6e 5vil
clarkson	3djp
goncz	36n9
malielegaoi	4ztr
bentz	4g2b
blair	nch 2xho 96l7
isarescu	7eti
pan	7sbh
clegg	28h0
latortue	57ra
metternich	1ody
ternier	6qyk
beavogui	77b9
eman	73nj 74la
zelenski	30s8
zubaidi	2mp
blazy	2f6q
miklos	5p2z
vasilev	7lb7
antoine	3q8r
kalvitis	3fvz
bodman	2oow
haxhinasto	4rc2
blinken	8s7
veldkamp	h96
chalabi	2a2
gbakima	3ft3
hoekstra	33ig
kristrun	1oyw
alhassan	3g2v
amaechi	8b3g
balart	6wu8
cartwright	8lu6
flanagan	icm
kapavore	4t54
bekteshi	6epi
namashulua	49hn
zhao	3607 3614 9ccd
thinh	4i46
lummis	4h48
maigochi	8g7h
barreh	7e47
hussain	2nnm 5jg5 6r4a
lozano	86nm
beregovoy	2fic
mccain	k1q 1fki
muskie	ql7
우	2lyc
sudre	6trd
lui	5422
conway	1lb6
deubet	67oy
ayissi	5gmc
poyle	4ph0
sinunguruza	8vbd
lakkotrypis	57pe
jonsson	6jav
kabadi	5euu
leclercq	7ts3
matipa	97qg
kouassi	5ttq
yanukovych	2zf0
dove	8rnt
wlue	8ft4
zinke	2ngm
shehadah	7ezr
harrison	18tw 3mor
keoboualapha	6boj
gonzi	6hag
hutchinson	a60 4w1w 96tg
tok	4i1b
dadae	44e8
akmadzic	75b9
hoyle	1s7j 915g
tubi	7cci
dassama	3zzs
mussoni	52ot
amador	59fa
suwaphan	8rd3
golic	8omb
stournaras	5mww
mora	4r4s 7tjj
zakharchenko	4r6
hrawi	r84
hughes	4ab5 5iy0
rwamirama	46f0
deiss	1gxv
barkat	40qx
lindner	j7n
beria	1qeh
shin	3dtv
busek	4vzg
honecker	smb
walters	mtf
capes	6xmc
fabrega	7oek
finstad	45p1
kinkel	1obx
olav	1nri
talla	4nd1 6qrm
mursi	23tm
kirkilas	56k9
sunia	8tan
bathiyutheen	8815
lorimer	5yui
буданов	1pfs
buzek	1cmm
deukmejian	xte
sharifov	8f64
ducarme	4m0q
koutou	8ngl
torrez	3hcx
hedegaard	kh1
tanoh	6sox 8viy
elizabeth	2h8w
asselborn	1avc
artola	922l
dunduru	8lnt
kalyalya	4mg3
kuku	5yqk
samuelsen	6ov
an	3pa0 71ez
kallon	675o
assimaidou	6eg4
rutte	1x75
emelee	4e8u
mohamud	135a
imbali	509t
steinitz	9ba4
nikolaou	5n1c
hossain	6brk
leclerque	7tt6
mfume	6fdo
aoc	4uu
mbz	2530
yaakob	17h4
jeenbekov	8nrw
rugy	53tt
emanuele	1nya
chrupalla	2wiy
gregg	1ijm
ngige	4dpc
moravcik	64wo
sattori	5pi6
kawar	6z28
soekarno	2tfs
kangaloo	jdc
luttrell	7dge
warner	1g4d 1x9a
poindexter	1fqm
lien	1s0r 6jc4
constantin	4i7e
gligorov	1o51
tito	1hgd 8tq6
zebari	1547
dowden	2a9q
fleischer	9go
qandil	5i0o
gueye	7rci
anand	83v
huizenga	43vl
rakotondrazafy	6g0r
ghadban	8uyj
mebarki	7885
ogandaga	5uui
ross	nhw 327p 4ll2 8jrd
machel	2oo3
sarec	1wvt
berdiyew	9959
ulstein	4h9f
doubragne	5oq9
luaybi	3agk
berdymukhamedov	10rb
hultqvist	7xhp
pessah	8lz0
kanyenkiko	3q3t
quader	7nkn
kobyakov	3qus
hay	1exw
reagan	2mfk
foxx	8ii 9476
rogozin	opp
shoygu	2q2t
jin	5wva
husnoo	3v0j
isham	5o7s
myint	8uzd 97gi
hockey	1dvz
shanahan	2cin
pribilovic	8rgz
seguin	2fal
tantawi	23s4
tayeb	3gq5
erdene	2b5w 5q9w
granic	5agm 6zq5
nsengiyaremye	4ocm
shamma	8jkh
patel	1kj5 2gux 4qsg 90kx
diop	38t8 7efz 7ijw 8o80 8yos
mokhber	24dx
lescure	2m18
rajapaksa	105e 1ulg
thu	3ypl 75lc
villarruel	2z8e
jouahri	37tv
vizcarra	1xtp
daoudou	77i7
engell	74bl
zawati	5dbc
abderrahmane	4zjd
fozia	52kd
feijoo	3hh
gaspar	317s
diatta	7eej
nybo	5o5x
wakata	44qo
brabec	86zf
monteiro	5qlr
cheiffou	3nv9
qaasim	6zc7
rusko	7vpt
creed	722g
hardgrave	569r
regenvanu	8j1p
medinsky	305b
spadolini	zg6
gelin	6vxr
villiger	68te
thomas	4lqu 7y9x 8wn5
burnham	7tk
jhugroo	6p92
nemtsov	evj
wirasak	97nb
bustani	7gga
fakafanua	1snc
rasmussen	6mi 1py3 2gg9
waena	7i8f
friedrich	12oe
hakimi	39hw 4sqd
marurai	5wp8
margai	4bt5
sefcovic	1xcs
steyer	2x3j
terdikbaev	4wb1
phamotse	6os1
maamau	2ug1
ntahomvukiye	4uag
lobendi	40k7
rupo	ram
drakeford	1x0l
callaghan	199o
becirovic	n62
martino	8mp
ozal	2y0i
lapin	5tv3
fallin	1xv9
pracha	803i
qureshi	2qhc
matutes	17z
ahissou	8ita
환	k0a
doe	2opx
dassonville	9bb4
huseynov	7wdz 8r08
borrero	3kkq 59xl
mbodoumi	3ldy
strache	13iz
sylapow	7eyr
thongsing	8w4r
grindeanu	8o14
benson	kpp
duran	8s1r
shultz	ya2
lu	3thn 6lh3
gusmao	33p5
saeed	6oet 7ffb
buckovski	94z5
fraser	1uxo
安	2ior
husayn	2nnm
erlaf	77px
leopold	1nkk
saddam	2nnm
maiga	iv is0 3mre 7rh6 8obu
huang	5itz 5iv0
okurut	6z9b
dalton	8pda
kroes	27th
yamin	7enl
duvalier	w7v 1b4i
gravel	21ko
mcvey	t41
cornejo	85o8
dreifuss	2ndq
freeh	1t0d
kisekka	8fgk
machar	2jw1 7do3
luo	6nk2 7lt7
talbott	2t7a
branco	5x2q
chao	r59
meciar	30j7
begaj	b92
moustapha	7jtl
costa	8wg 481t 4feu 4wts 55rs 5bkn 5wmo 6sd0 6vad 8iv1
franck	4rjk
valladares	3cdx
gil	35qs 3ilm
turk	lrd 30q2
abdygulov	8xif
kuchma	1rbx
lukonde	5uzt
nujoma	2og6 90ri
ulbricht	31n6
gallant	34t3
garu	7dmm
chadwick	3r49 4gij
mova	5gnu
rosales	906j
vaquina	3i5f
grobarczyk	6tds
kast	1hhm
hilly	52rh
zayani	9bri
qahil	3d3u
togliatti	2blr
noskov	6e5w
thordarson	5beq
xanthos	3qsq
alfred	3kcf
gharbi	3avr
symonette	4630
adjoumani	6dv1
dubcek	49l
almond	1s20
bouh	98cc
him	5c5y
boluarte	ofy
nash	8pw9
palik	3viw
montt	qyl
mpango	2f3g
pekcan	8brk
yaalon	25lk
nuaymi	6q3d
amadhila	8cix
telavi	976k
loeak	4eds
schinas	1w9n
amiri	5ij1 8guf
chanthol	8qr8
gharbia	710u
toribiong	5zpo
arzilli	6t37
jhonson	439i
sassoli	mp2
beckingham	7wzv
paul	2g67 2gc6 2ias 2me2 4y4j 8axa
soder	1xah
yazdi	78vj
scholten	5hn2
roosevelt	vrh 2vix
aho	szd 1j11
johannesson	110h
yushchenko	2zit
getahun	587u
wilche	666y
medved	8xy1 8y4k
yattani	905r
liverpool	7k54
rajoy	1wjd
villagomez	8wya
fule	3741
baty	42dj
leblanc	owb
resic	6i04
ader	1jbg
qureia	2bo
pickles	sk4
thaci	12zi
boehner	1eer
leye	5tx2
tsogwane	8mxe
matolcsy	5cqn
taubira	jbh
kishida	wsr
razinkov	5li8
zayats	6ipa
degenhart	4vj7
vejjajiva	18x
yeadon	5x7i
blackford	15zs
constantinescu	rnz
kafabusa	967n
nankhumwa	6e47
francken	2vhj
jugnauth	2gmx 3s77
vucic	3wr
jonan	5l5g
farage	28zc
munokoa	7jdo
lokeris	7xo3
kravchuk	1rb3
hammami	5m7u
수	129b
waqa	4oee
libby	1rra
nyirasafali	4wvj
rivera	3ce 21bo 7rp0
makram	7geo
piantedosi	1yhd
worner	1v79
georgievski	6kj1
mclarty	1u5r
dadason	3xlk
makamba	5skb
crenshaw	4hu0
cunhal	36kk
intotero	7hzf
bas	g7v
dill	5w0j
kowa	4ut5
ssesmpijja	93yo
parker	4kmu
kiyingi	526g
cruz	2uu8 49be 723f 7d2m 8xts
sopoaga	4v8k
cerqueira	49s4
maytami	7bqe
dapaah	3hj7 4ae1
haniya	17dl
shanmugaratnam	2ven
visco	5l82
bennet	1zjg
klichko	2zwm
lai	1plc 362v
haywood	7ksg
twagiramungu	507t
talaat	3p7q
pierantozzi	8g46
bertho	4a1e
cotton	8xlu
mutalov	3a98
castle	bk2
tereshchenko	8iqa
meza	74w9
khatami	24bj
amarathunga	5y7d
cavour	gcm
ngaka	7jcw
burchett	8wny
eshkol	1rnl
cavallo	otd
aswad	7pdn
pashinyan	296u
bernhardt	m3w
mercado	6pnk
saidy	5o39
mashabane	6pt4
parizeau	18n4
stoltenberg	1c7q 2w5x
kheng	8glj
rabuka	2rqm
saitoti	57fg
fini	z14
nhial	7jrn
zuhoor	3ez9
arrindell	4fqt
aumane	8x8c
buzyn	3dry
nuri	5fsz
sherman	3211 45qr 5rh4
you	9a82
mukhamediuly	3x26
guitouni	7fto
vucinovic	6xgz
арафат	348x
chan	1iu5 1w3g 3tn9 4b44 52an 53z3 7m8k 7u8f 8nti
kobia	6tgc
kvilitaya	7r3g
moqbil	8f3v
nirua	5v6z
rumsfeld	pav
shabibi	7c8y
shorten	ds7
maung	6fm7 7nys 8v30
canjura	47xj
bynum	5s67
balaguer	1dol
gualtieri	2lbp
benabdellah	7gbb
mercelina	6lo4
tambling	5b2a
aragchi	25
bazoum	23gd
khanna	883z
plant	57bv
begich	7k0i
brekelmans	2mz8
lehu	6spt
mukherjee	2gl4
lichi	4m2b
kantor	215f 7v63
bukasa	4fsj 6yqt
daoudi	6fv1
stanhope	5zxb
vaquez	3i7f
woods	70yr
abal	8etb
mariur	6a22
faymann	321u
khrushchov	292m
richter	5rx6
zaalane	37k6
mamaloni	8nd0
qualtrough	47oy
samukai	46jc
andersson	1u9n
tsai	2xuk
hermer	2jg1
gargawi	7b9s
macchi	6m5a
mccoll	5z26
oleksy	1jdk
wray	jp2
borissov	f5q
rehim	76ux
ميركل	7wu
miert	1k4c
fernandes	4x3k 5xep 92c9
morelle	641d
trninic	7iri
inu	5fee
sewell	8ujq
scheel	31m0
bernie	cxq
daghir	7nip
billstrom	2wm3
westerberg	424c
havel	314r
goldsmith	1sqd
koike	35l0
radev	2n6o 4ntz 910v
katainen	1j9o
maghembe	66r8
kunda	572u
angrand	5xmq
masto	4a84
jonson	2gzr
anvelt	3r38
gething	2z1n
sejdiu	5021
мандела	27xf
levesque	2ix6
sayenko	7odo
chehade	7p3m
waterworth	7y20
schmid	8fql
teodoro	z6v
blanquer	5uws
sezer	2kl
karki	2to7
mantashe	5cp3
ratnayake	8d0g
salkic	82v4
gillibrand	1o5u
hobbs	1kxo
leo	2g9y
vasilescu	6j9w
waldegrave	32vp
aila	76ye
padacke	3hou
ciuca	7kc4
orsi	3455
arinc	470e
busokoza	42uy
chama	4l1x
conceicao	3urt 932c
khosit	6c20
ndwandwe	7ilf
touaboy	436c
meriton	93ri
kang	1k0r 686d 687c 688c 689b 68a9 68b6
spajic	22l8
karamanlis	1om4 1oqh
narayanan	6cav
onorio	8ttu
yoo	9a2o 9a45
nalova	7v76
peleshi	7l2x
gjonajt	4xcl
fuller	4fp3
hayatou	8cwk
braz	50vy
karakachanov	6emt
palmer	56al 85h5
bendit	lir
dorries	26pt
fdr	vrh
verhofstadt	10zg
kitovani	8tzl
ebb	8x1q
masagos	6zdt
chang	4b69 4b7a 4b89 5ihk 61pr
reynaud	2cvf
mbwrawa	6q7z
amaraweera	6pdm
lagos	2j66
themereau	6wdt
sulaiman	3p8y
adji	45as
трамп	pd1
quintanilla	48nf
ramelow	emy
liberman	ar7 6mk2
akbar	8b21
falih	6aso
romdhane	7gve
sisolak	2t0n
gehlot	8uss
bandaranaike	2rpe
gulgeldiyew	4lc3
chidiac	70qi
zubko	5gj5
touadera	twv
boskovic	80g4
giampietri	6mgi
cadot	738f
stoere	1ge1
boubacar	7e0y
garba	3n1s
bercow	1edt
okombi	4nok
ahtisaari	1xqf
cabello	oh0
gonzales	3gf
gunawardena	4nxh
stefan	944j
doti	6zr8
tembo	4e7u
mocumbi	7t3x
rabiah	8tgv
soldat	8n26
chiang	ilf
nazarbayev	29vz
tokpah	5grm
trotsky	1r7v
asbahi	5pgr
scalise	2szc
bonisoli	3htd
diab	5flv
pak	7rx9 7ry5 7ryx 7rzu 7s1g 7s2b
omtzigt	2ftj
zalewska	3ta3
mancini	3sc9
rumi	6viz
tsipras	51r
moise	1i4c
yembise	99wy
sama	6dyk
steube	5bbs
chitechyan	93b4
brito	6y3v
belmokhtar	813w
pohl	6jts
ravokatra	51tt
amadou	5dga 6y5e
kiwanda	5a2q
stubb	4mq
alegre	7lw7
ringobert	5629
kaouane	4om0
wright	j5w 1d95 5vzj
lumumba	2c7m
otoole	sny
gonze	6hag
ушаков	35jg
kampyongo	8pe4
yousaf	15tm
ouloto	3te6
prasad	84j0
camacho	50wn
germaine	7yv1
gourtay	8qvs
cohn	x7n
dombrovskis	2ypb
neal	87em
machado	1xzx
harmon	63vo
tumukunde	5h02
tshibala	46t4
calvino	26oi
rajapakse	1ulg
zabalaga	6syt
joof	3zpw
lukashenka	4fd
emane	5uig
tahmasi	79l6
zafy	3hsn
bachmann	20tm
sejourne	2t9y
jarrin	7r10
medinskiy	305b
vattana	3sa3
kobylkin	4os2
casas	6a8c
lauterbach	1kc3
botnari	91kh
rhee	2u1m
yakym	8bjf
earnest	1h9d
iglesias	2bgc
latham	1x4o
yazigi	412f
caillot	555e
balala	7gt1
tambo	2ac6
orozi	6ozk
chavez	15qt
garneau	6sm7
нетаньягу	ci8
stanley	49wx
gyeltshen	4jhv
grybauskaite	l5l
anuphong	3uww
kopsak	6edy
雄	wsr
castex	1awc
drammeh	7fjr
fukuda	34cq
don	4phn
falzon	727h
akhom	3gei
bell	3mto 5c2m 968i
sambo	6uzl 7asb
trudeau	1j3c 2frc
черчилль	335o
三	2r0y
donaldson	1bxy
guzman	1bc
akayev	ae4
schauble	33bo
nijimbere	64kb
tiilikainen	6d72
durgham	4qhq
rini	8n2z
saadi	7bx7 8cfp
abe	2r0y
ferrier	6jh5
hu	15gl 15i1 5it5
tsogtbaatar	4hhz
lansley	78x
mashaal	1lyp
ebrard	1vt4
katsav	25km
pruitt	2phy
czerwinska	8uc2
gashi	41x1 4j4h 6f2b
filip	7vds
kiriyenko	2pxw
ameer	5kac
jaafari	16bi
matsui	4pwr
セレンスキー	30s8
lamlas	3aem
massie	8vu3
elias	3tyc
bostic	1bx9
sirisena	1uul
ciolacu	1vr6
leon	4v7q 5bse 82so
musharraf	2dr5
zou	9d0w
garibaldi	zoi
marles	2jjs
arbuzov	8iwt
badri	3a19
cuomo	73i 1wpr
washington	yj0
birchall	3paw
harutyunyan	3vce
kovacic	5p27
lemoyne	5u98
merino	62kq
zelenskiy	30s8
atipault	3gsu
berlusconi	2rby
oram	64ya
mirzo	8kb0
ghurburrun	811o
quinn	2c5c
ciampi	gno
persak	3u54
popovski	88nn
guedes	2d44
ranatunga	3vuh
mamdani	36b7
lukwebo	76i5
hinson	3xbq
زيلينسكي	30s8
gillen	6gxs
mansuri	7eqo 8qiz
laghdaf	7e2i
soalablai	8mkv
dorn	6m3b
tauwhare	87k6
torra	2heo
finney	1dkv
telle	8i9h
andersen	8lfi
belousov	6ve
frausto	3ib3
kabbah	256
ayuso	177l
ivanov	16js 2pw3 59kn
oliva	48jm
rajhi	3fhj 8svv
kaunda	1lmp
tung	2xyz
gaitskell	15o8
chernomyrdin	2zbe
eslami	78zh
raeisi	q99
tsao	8z9t
preval	2ixz
juncker	1b61
kilman	8h2m
bongiorno	59gw
javadekar	807n
reich	2l4m
schweitzer	fkm
streeting	3249
falasi	3f2r
chong	4dih
gandarilla	66e1
morneau	971v
trajkovski	44yz
chuychenko	6ec0
laabidi	7iez
seehofer	151y
성	1mhj
prescott	1frh
maia	2lt5
killion	85ao
cobos	669d
gantz	cpk
morales	th2 1dej 48h6 5qmk 5rdv 890a
chanto	4cg5
ferraro	ys7
zeidane	9c1b
davids	8jtm
kachikho	3t7r
minaya	60x9
valadao	4kxf
cartes	14z6
bouchard	1tab
rantso	69ff
sablan	5wd4
zeldin	1qws
kun	8c31
ortez	7puc
sandy	4m82
yusuf	3668
lutucuta	8lxa
rosenstein	2lmc
hausner	5w7f
rahmin	5f6t
sompong	8nil
duncan	9th 4i8b 5ygy 6den
talagi	8xgh
lawrow	2pzv
arcayew	8zu5
saborio	6k5w
keobounphan	8mqg
madi	5dma 786t
nababsing	80iy
mendez	6x0k 89bz
nawrocki	1khg
thorogood	8wqd
bjorklund	5rug
egede	26c0
nagy	16s1 5ovs
pellegrini	2egf
rawya	84mv
kamayirese	57wu
krivokapic	9bvv
houmati	6fq5
karoblis	81xt
larose	7xmj
mendoza	6ldo
mirzakhmedov	7n3x
ngubane	7lu6
daghr	7nip
kadaga	858d
piebalgs	7f3
akaruru	5mam
payne	57b3 6x7w
busch	q6u
nqakula	7mdl
pataki	y6q
backer	7ytr
safadi	awh 941a
hiti	5d8w
imbert	4g8o
trias	33vp
stankevicius	75mz
mendieta	3pjk
veltroni	31o2
poulsen	2xs3 8nzs
izetbegovic	5sl 4046
hurd	pup 5vfy
haz	5e4w
dalenov	8c0f
arachovitis	8oxf
burjanadze	29d5
mcdaniel	2mi1
omar	262m 3enx 5lqe 789v 7p1m 7peg
doubane	4c5g
kiir	2o7m
price	2x1b 57cj 71d6
oduber	7iy1 7r92
rosario	3w1f 499g 95g8
shweikeh	6q0c
diefenbacher	7396
ekstrom	3t6s
kafwaya	7fyx
poudel	2i54
tebbit	29ob
duckworth	8spj
phankham	7ygh
badawi	10q
brecheen	64cf
dorrell	2sly
fuente	1ii3 55tm 6n5g
kanakrieh	4ykn
kenewendo	44l7
rubai	417q 7gpi
pintard	72r3
brundtland	10i2
kucinich	nfv
ravanchi	1uvt
qalibaf	247c
koller	3wbt
lapid	343b
shittu	3cqn
ngoupande	5v30
nguma	8ebv
frogier	7z8z
mccaul	72ip
beasley	m1f
rohani	1338
essoukou	4sep
mas	a1h
zedillo	swd
torres	580o 7m7q 82fj 8832
hsu	5irl
echavarria	655f
jackou	67a1
sambi	3es3
idrissa	6px5
mabeo	8zg8
knudsen	4hxh
orumbekzoda	8jn3
weld	dtx
alemayehu	3iw8
erywan	4wpv
azimov	8c4j 98jh
cholponbaev	6ef3
stefanik	rdw
canuto	5caf
elounda	56yg
isakov	8ghx
ponyo	3yae
triet	7jip
assoumani	azu
cetinkaya	7fh5
chinzorig	8n4f
manturov	4m31
metnar	6lku
salinas	gvn 3qow
hills	gld
webster	4iin 4tqa
atopare	8llx
gourault	5q0h
porras	6utr
riester	53mt
nasalyk	5lgj
koffigoh	63x7
lykketoft	23a3
kirk	2mbv
numani	8qml
kannanthanam	3nab
store	1ge1
ammann	1e1c
danesh	8h03
greer	19xb
mamedov	51ut
campana	7rne
kyeremateng	3h82
prempeh	6zvc
yesilgoz	o7q
sogavare	1v4n
mahendran	3vtm
carlucci	vki
chyngyshev	8zvt
maaytah	7fla
smotrich	d7e
nabiullina	4u52
petridis	6eb0
laasonen	8gan
martic	64mp
terekhov	3jn8
mubarek	3ejv 5pnk
abouba	3hez
savanovic	75cs
samaras	8r6
damberg	74aj
hamad	120q 5dj4 7qpj 83wk
malanji	640k
berri	26mh
gomes	3vo7 488v 51hw 7yvy
rhuggenaath	4xma
hoxha	sfd 4n44
kumba	5voy
burhan	8o
sinwar	341f
sundlun	fxl
stein	1cs0 1hbt 4s44 8s62
ajodhia	65pq
dijsselbloem	1chh
hasler	3dc3
tofilau	8xef
kalantari	5or2
monrou	81un
bouya	5tk2
estaing	2yyr
aswadi	39za
haughey	i0p
mcaleese	1xxq
azizov	3bph
dukanovic	22jc
marlaska	uhl
bagorikunda	90yu
davlatov	703l
kerr	3h6w
valleix	4fe1
adams	sg5 yyr 1e5y 1fsg 3mz7
alimi	2ieb
ishaqat	418j
sant	3kk0
konate	5dnx
munya	7xqn
zenzri	2p85
hinds	4hks 522c 6d5m 8fmd
lombardo	1dym
stathakis	57qd
wilmes	2s0u
rocha	63fl 7vbz
sebsi	bxa
womack	8pnk
열	34xg
brial	92o0
cinca	60b6
mapou	6l5s
ohoud	7o04
reddy	6pbs 7tkd 7u3y
soodhun	8kpv
nali	72or
nasheed	23xv
sung	8qsw 8qtv
novoa	89dl
rubio	1vyg 48wf
vollebaek	1ofv
aydogdiyev	7pst
nazari	4nq6
goh	zvy
birmingham	8m94
abidine	76wn
bratusek	407
cerrato	96gm
espaillat	3dfo
preca	6wbj
thackeray	baz
ahlers	8y00
daniel	4a9m 7dau
ryom	8cdx
삼	1mrm
wittman	88su
teannaki	8toj
chrougha	7he4
hlaing	22pn
salissou	5csg
kant	6etb
tatham	4kt2
chien	4oy6
malmstrom	hon
hakizumuremyi	8nx1
lalanne	70dm
murr	4t7d 73jo
nukundj	96a7
darmanin	1136
gibran	z4a
inonu	4vxo
harney	1xw0
tangara	6qts
djurabekov	5oo3
abel	49xs 4be3
ayban	7fmt
kukuraitis	6jwl
renouf	6sr2
шольц	2a0i
berre	6o89
heil	15ln
arreaza	60ha
khemmani	6bxu
wilkie	2l7d
saab	5lvz 8t2j
rubin	2l5e
lalabalavu	26tx
lamothe	6h5b
mnatsakanyan	9csu
yoshikawa	8ses
cadet	7z49
idrissi	5kwd
palo	90ne
parts	65os
connally	1elw
jozic	704j
faurie	60p6
nduhungirehe	7ov8
obrador	7o1
swati	7az9
beqaj	437j
bo	e1y
sadr	263t
ogbeh	3y89
menezes	52lc
solorzano	7pyr
gyi	7g4g
mballow	4qt8
wijdenbosch	65st
snapkow	74e8
murphy	2eze 4eev 4vp9 5bav
jackson	60p 76m 1con 5zy3 8an5
job	4dx9
abdollahian	157v
hodges	1d2o
huntsman	1gbe
munyeshaka	93sz
rekani	423j
soomro	79r8
chafee	1s2u
grossi	2hq9
blocher	jk7
gailani	8qad
durbin	nwf
falldin	2w2m
freiberg	6dkp
kiiza	4qqs
dam	3y4q 9584
mohohlo	6jvt
december	8ahd
sarpashev	8tk1
timmermans	vva
मद	27ag
aimilianidou	9c8c
linkaits	8sk1
salami	39rm
greenspan	34p
houngbo	58u3
hyde	141g 4gma
ndongo	5q4l 65r9
spring	o0k
castanon	61na
henfield	4jas
sotelo	1rdj
orpo	2es7
suny	6zo8
panic	759q
pouget	4e2x
dagmawit	4haw
dedic	8i2x
didier	874z
naruhito	s6t
manfoumbi	9bd6
valentini	7t4z
avakov	3wk0
hariri	2htu 2nl9
shuhi	3fmc
sykes	4ukw
hilaire	3npd
briceno	1g5i 652s
laurel	8ef4
njoya	9bln
tin	6fnp
mcbath	6m1h
grandi	uyh
plassnik	2yhd
dong	pkl
blasio	dve
boakai	1gvm
joseph	s3f 1l3u 4vf3 4yh0 5cfn 64ol 7cxv 7oq0
litzman	98bk
olliviere	7kq4
karins	1p0c
sihamoni	1nvz
kabila	1h2m 1qa7
daley	2jcx 32fc
liew	6jd1
velarde	66li
kissinger	1425
fedorchak	663t
nadingar	4uxd
gustaf	1n0j
maio	1tfp
reschenthaler	5cky
smuts	1a49
macut	3733
warsh	1lwv
fakahau	8hzw
rodham	14r5
ramic	4r6x
ghedi	3l5l
bean	377g
kasipovic	3u4b
kikwete	18x4
angjusev	6dwn
kaifu	2xn6
soemarno	880b
wallen	1qxd
pahor	f2a
tebboune	gf
djogbenou	63ut
lekaj	7s6k
waheed	243c 3lsm 9bjz
gorbachov	224w
mbaye	38mj 6c35
dacic	17pz
msika	6429
cellario	7tck
chun	k0a
stockdale	19u9
tuwayjri	7cev
sadou	5kjl
mansfield	21rf
kustoff	4k95
nazarbayeva	4j5n
huss	8e4r
calvert	69rg
ziyambi	9cnt
amannepesow	7na5
brouillette	l83
mayalah	3cxh
negasso	7is9
adenauer	1ok8
wickremesinghe	2ibw
milutinovic	22i8
nazer	7imf
hadley	2snw
mackenzie	8cc0
awerika	8tpe
agyarko	44df
mukeshimana	57s4
napoleon	276u
kabariti	39gu
phavi	68ed
bulunga	5ewn
gromyko	6xl
hashim	676h 7abs
kazimir	7xjt
pia	5nvb
nikki	294d
starmer	1l24
xenogiannakopoulou	6wlm
fedini	5tpo
yaradua	2ye0
onu	7nxq
lini	5df9 95o0
djalil	8n7x
kayisire	6wh7
motsie	6r5e
цзиньпин	33wh
akwa	3aml
moletsane	7cw1
freeland	jpy
ochirbat	80t4
sanyang	4yw1
wicker	89sv
chitando	97h6
kipalan	3hlh
paeniu	43qq
ghali	f3n
wise	ek4
izquierdo	62f7
zhirinovsky	30i7
лавров	2pzv
ладен	2auo
gill	45vw
makgothi	6iyv
oo	8wz8
hamdan	5dqa 5dsn 5duo 5dvs 6r8a 8qbo
rios	66ih
boyle	460l
ramadan	8saa
дмитриев	1o31
klitschko	2zwm
tandja	6qse
abutalibov	5d6w
taieb	8f6x
ngenzebuhoro	54jm
dahal	2gx3
rudy	2n37
wust	13s7
dalic	6yox
aryubi	8jhf
bahceli	nq1
masuku	8v7e
raouia	37y8
hawley	64g3
loau	8n8q
chissano	1dlm
khulayfi	3f7s
jammeh	340h
napolitano	zf4 1a8v
sandu	1use
choquehuanca	4jqq
suhanow	7prw
yatimov	8hga
hirai	8shv
strauss	vyr 662r
zerouati	4zzn
duyne	438a
dibba	6g98
moro	3pi 2q9s
wong	1hfc 1qia 2doj 3h03 5vo9 731k 97u1 97v0
baker	ib0 15b9 193m 1ljq
bolkiah	1391
gadhafi	25qo
kabore	2lhz 5evu
kazibwe	8oi0
aphisak	3v54
hansen	jmh 4y1j 6sn4
minh	14wa 7ycb
rolle	461g 6gfx
jonge	5j9d
pernia	4wjd
velasquez	496r 5t6h 8342
balladares	4whq
castaneda	4805
chiu	4d6z
matondo	8atb
nha	7z08
kukharev	94qw
welch	7y2w
mangudya	5yy5
chaleun	4b27
fiame	upv
dodson	85e1
pruce	4if6
beatrix	2h83
mccarthy	t75 1lsh
slater	2lne
markovic	4qj8
mickoski	15fj
trimble	mse
ebtekar	6zmb
monju	3v23
thornberry	rqr
topilin	6qdz
rafalska	4u7m
amir	3ozz 8l6d
ferreira	8a79
jameel	780l
knott	45px
cullen	7247
dorji	6daz 8srm 9051
ossoff	5zwi
panetta	1r62 5wsz
folsom	1cx7
klokic	9con
lecornu	2u2d
gyatso	l44
goss	2gec
kemakeza	3mvg
arana	7vuv
corbett	2wrb
kizige	7dnc
garbarino	3ri8
qin	2h5n
toniste	8ycs
anton	3u3d
mossadegh	24f0
ciscomani	654h
лукашэнка	4fd
zubi	6ply
howard	1f2q 200w
moniba	4f5r
bost	74gt
ramaphosa	kw6
wojciechowski	1afu
auga	6og8
dayem	4v6v
mushelenga	7ybg
elbaradei	23i9
kephas	67o5
zhang	9c98 9ca9 9cbf
colby	r6m
karimi	7f1r
ekua	73ro
hind	5hor 5hqy
lawler	72fj
zeinabou	4sws
mackilligin	4ke3
anthony	6a04
fai	8ew2
hessa	5hi6
moitoi	7wcx
zaluzhny	2yuv
jaitley	a2b
jon	5ztx 5zvl
shastri	1pq3
souvanpheng	8ofi
zaw	5ecj
sariyev	8tx4
courtney	5xrd
martin	1d62 20jn 2cse 5esw 8yhp
birendra	440j
gatti	55xe
siluanov	3u6r
nedimovic	45ws
majidov	5mrh
norton	x23 4sz3 57ab
asfura	27d2
kibazanga	4ecs
walker	dt6 14g0 2a8y 2pjl 3uqr 547v 7y18
somkhit	8nfa
rusnok	5wyt
gokhool	nqr
wangdi	68o4
aksenov	2pu8
sara	7atr
tenorio	5567 64i5 7w7v 84p5
bojo	esf
fauqueur	9bce
マクロン	rud
froman	1zvp
abiola	25mi
clarke	hz9 1lky 7kqz 9bff
carlson	9sp
abdula	7igs
beketayev	6sj3
byers	2skq
konrote	5ww6
blake	3mnz
ayala	4tfz
cotti	uzc
thiam	5ctx 8ixl
aguilar	2dud 4o4z 88uj 897e
mathies	25b9
bangura	77ad
mwape	6nl4
shriver	2p6g
vila	3srm
zavala	51iq
bouvier	5uag
clyburn	19dw
doukaga	4mza
mokhehle	7mtw
mondlane	3dso
felici	4fkj
horn	1121
illa	2oa4
sein	2vg1
shabangu	8r7f
romson	3x4a
cayrel	6h25
ngirente	4rlw
milicevic	5vn3
acheson	mv8
ghalibaf	247c
xhafaj	5031
tserenbat	7h41
sargsyan	2qds 3w71
sessions	1bua 7wut
covic	4q34
bendjedid	hte
boldrini	1q2p
murillo	2mm5
crockett	5t16
mcfarlane	2kv3
lacy	468o
liu	1sb9 6ke0 6keu 6kfl
negrescu	92wz
mostajo	5c9d
glucksmann	2idi
ouyahia	3eqr
moniroth	3yo1
jayakumar	8kuk
kanharith	6c0c
candler	7u7n
amarsaikhan	8dm7
lilleholt	6gkc
fedorov	26ep
mwanawasa	1rq9
pinol	4uzd
nuami	5no7
eid	8dcd
elhage	4us5
orynbayev	99br
ring	72tb
simitis	ko9
thae	8uu8
burkhalter	o4i
mavoungou	7sjl
sebastian	4h11
chiumia	5apw
molale	4w40
samaraweera	6rdb 84l5
duba	4o9f
duque	17tq 530s 7vyp 8xr1
mirjanic	8ptp
semashko	94sl
descarrega	4xyd
summers	1qgt
cherestal	5urt
hamli	7hv5
attar	7gs8
muizzu	23wg
eide	t16
fumu	4lv2
taylor	i6y 3sqn 4kut 4kvp 4ms2 4qgp 591v 5wf1 973d
abbasov	37bl
sevinger	42cp
feraoun	5m4b
tasmagambetov	5m5n
herman	50r
raisi	q99
vashchenko	94tg
gummer	1ew7
vunagi	4kzf
bajnai	5alf
bourguiba	11g1
dollfuss	s8w
orozco	3sk6
sakskoburggotski	2re1
uttama	90sa
simina	326t
rasanamazy	5cja
tudman	vhn
baha	37s6
harbi	5qtx
mcdonald	1xwy 6xyl
papadopoulos	2ur6
queiroz	53j4
tuionetoa	7zxt
pallone	544z
tasoulas	1ooy
abdullah	zd 1msn 1mul 3az4 3b21 3bb3 3bez 3bga 3fr4 4yuf 8es2
akhannouch	b1n
lam	h5m 2wku
qurbonov	3zwd
sandvik	2xmj
baru	410r
davies	88c5
harald	1nce
шеинбаум	k8w
kulongoski	2uxj
holder	sj7 7lyi
sarkozy	28p6
yoadimnadji	7t1v
desantis	2m98
adhin	3xfx
basalma	5jml
kwak	6fas
cubero	89ht
lendo	85dc
lingle	1s4g
yingluck	34l4
nyamdorj	8zbq
ly	7rd8 99u9
mirzoyev	3gag
pius	2gd8
франциск	2g3r
ayessa	521k
mihajlovic	9cyd
oumarou	8j74
weidel	5ro
ahn	2lq
soylu	8qey
portas	2d4v
guindos	1tr4
koita	3nzq
은	1mjt
bustamante	3huh
grande	8yte
mcdonough	n7z
bakhtiyar	6c6m
curtis	4bkv 55j6 5yfr
carson	c1o 3s1s
sepuloni	49g7
javid	2nyk
tiani	mg
alford	6xiw
keyes	36x
moylan	5qxh 67gv
denormandie	6686
kanther	1v5r
malua	6dz9
svantesson	rd1
tchorzewski	6ezi
sovndal	2zmf
darbo	401f
dexter	70nv
than	4cy0
maeland	7d4z
farmajo	23dv
landaverde	70gp
zille	13mn
салман	24yn
yassin	2d1 2616 6ol1
genscher	12m2
sary	16gp
kocarnik	5p1g
kouakou	3od7 7sxj
papademos	6nfo
hocog	92ti
boucha	77f2
shoukry	2ol0
schroeder	yvj
gumbs	4uin 54c8
savarin	4c1z
ki	6c8t
murwira	3p50
birkavs	90w8
pankretic	45o5
badaoui	778t
bettel	33t3
stets	9b4z
revelo	6uv5
min	4jm2
soumaine	4j1f
buyoya	2fgn
kasler	752h
ekeus	2m3s
leupena	8zrn
nchemba	7g0v
hitimana	5tqc
namah	41zu
boothroyd	d56
nuhodzic	71tx
patrick	noi
kamuntu	4vts
brown	e3p 1042 1ck9 1kpb 1wwu 2m7a 4yg1 8au6 8koy 8y7h
smoliy	98k9
nyuot	5jsi
stroessner	595
seeruttun	6p9v
obeid	3xxl
fallon	1zrx 7t7z
njoroge	7tz0
salgado	r7c
motegi	2xny
rubalcaba	576
blanchard	196h 75ua
hadjar	8sbl
obote	22oi
herbert	x90
scoon	7uqr 7uzv
boussaid	77hb
downer	48i
casar	5b4w
ельцин	eyi
hosni	95fh
gopal	6g31
dil	916b
limaj	501a
peterle	6kqt
sir	5fwb
клинтон	dfn 14r5
falco	60ct
rakotonirina	66hk 6ii6
xi	33wh
gauland	4ai
gregoire	jce
medialdea	8egt
steinmetz	7zi4
fadhli	39tb 3f0u
brennan	1ei6
daniels	231b
randriamandrato	87g8
nielson	2gfa
quisling	2z9h
mena	543f 65xd
ruginiene	16yi
kandjoze	7nmv
cassidy	43sc
gove	1zwr
jevtic	4he2
grenell	2je8
almunia	1dmp
dubya	yey
regis	47f9
vajpayee	agv
barshefsky	hya
maman	38kn 963t
trif	44jn
bergoglio	2g3r
matvienko	2yr4
brady	28e5
castro	urx 1iy4 2in1 33zf 4dvn 4rba 5xlu 8nn6 97b5
khanh	7ji0
lukashenko	4fd
oman	5p3p
tuggar	35lu
vangi	91vh
bandar	3bd5
gashumba	4nb0
sortane	4gex
fylla	7jxd
zoubaidi	2mp
tomeing	6kcz
tow	4byt
bounkeut	45f0
chuck	4lsh
بوتين	30aa
patterson	4kop 7wkg
fnaysh	7a8k
sybiha	7df
bandhari	43l4
keenan	72ec
koca	4z3q
richard	31x
arteaga	8ar9
kinakh	6it
shinawatra	2bk2 2vc6 34l4
arroyo	zrl
bowen	5b7w
ingabire	7v0s
ellzey	5qr7
letta	sbj
wever	bpo
montoute	6i8l
nitiwul	4p7d
albayrak	42l9
de	4fgd
masire	1lpf
chambiaouris	6eh1
krizanovi	64xh
shaibani	a6u
babin	464p
dolly	7ne9
carcieri	p7e
forrestal	19ji
lavaire	62gx
kouzande	4lrm
higgins	1zoq 4fpy
lupu	6vpg
malliotakis	7kp4
sendic	84gm
celarc	75dn
tobiko	6a2t
studer	5u6x
deluzio	4dno
mara	1jx4 7ecv
gayoom	1ynh
parapolo	40ys
olarn	7o4m
edgar	1cwi
mirza	39cm 50nk
farrakhan	1szp
ishida	6zh1
nurkovic	7qsx
zhaparov	2nsv
aliev	14in 16ml
lauriteen	7xna
mudavadi	2679
owen	mkx 5s4a
vardhan	5f0s
abbott	10cl 2xfd 3tpm
sayyid	7c4f
cosgrave	1rxt 31a0
assomo	63rz
gal	55h2
surayut	8r12
muttaqi	65q
valente	5pd9
prada	6vqe
moubdii	7890
radewagen	3ym3
abraham	2s3s
nurmahmadzoda	5rp2
vasile	81b8
cravinho	5xc1
jaruzelski	33ac
ernkrans	701q
namugwanya	429j
rehn	2afr
geros	3ut7
sougueh	385r
zhou	362v 3642
bahati	4jol
rosa	5gqu 6jhy
turgumbayev	99g2
carles	4rqi 6m74
dioubate	4t1e 5ojr
goga	6g7g
massoud	22z
mauga	6i4i
jagielinski	8a3i
mateparae	5w57
petravica	835i
corzine	1ga9
mandelson	2eac
quickenborne	93ve
ashdown	2bht
ravelojaona	56f7
chalghoum	87qn
faimalotoa	6ccg
hou	87o5
ingani	5mh5
tenney	4fhm
guluzade	82ps
gumbiwa	4xwm
iliescu	1728
johnson	35q 77l esf x9s 1byw 1tzc 21p8 3qdw 4qko 4tww 4vw6 5ei0 664r 8abn
darroux	4a4s 69kj 69xl
panyarachun	3pug
anguita	1irp
weir	5mbe
jensen	18z6 1ovv 2rry 2y5n 53xa
moriku	64t9
azimi	8dre
lobo	800q
moi	loq
sununu	j4v 1g04
neto	1zi 3pl3 847p 88y6 9372
robleh	44hl
vahradyan	6j4h
freudenthal	lwj
amodei	6xjr
dayan	25ji
seko	5hvc
cammack	68yo
hnatshyn	84v5
wohlwend	56t6
aguero	6tus
kralev	6els
melenchon	1bdf
ropstad	6dj3
fatorma	3rhe
attal	wya
guevarra	71g5
possi	3aiq
askalu	3xhh
guler	34et
pastrana	7s2
abdelaziz	23cy
paige	2ll1
uata	8uqc
sakhon	91wv
oilouch	852f
zahir	3ez9
cheung	707x
stresemann	10t8
borico	73pg
wina	5ms9
robert	6l2e
sompare	3o8e
abdoulkadri	8wfl 8wgs
jorritsma	3tgp
cabi	6ys9
saifuddin	8dij 8djz
krutoy	4owi
avinyan	8wjn
locke	xbc
rakhmonov	s0b
ng	6z7j 7jb6 7jc2
wauquiez	1qcn
thapa	82g9 8r4e 8uxc
ortega	ll6 47ak
cooke	5ilf
mukabaramba	3noe
sakova	4m9u
gangol	5joo
ngondet	4uvr
arrington	5xog
mayo	73t1
rusk	mx6
chebotarev	8iei
sanon	5cza
swaraj	2tov
madigan	648o
qanuni	9avn
grachev	2d7a
scheuer	3qrp
chin	47iw 4d0n
glavchev	4ns5
villaroel	5lnb
timochenko	2lrv
odinga	2hyw
ganiyev	4u6u
hammond	2f1d 3izp
keeling	3s5a
hatoyama	35aa
amarjargal	87z0
arzu	3ni0
karapetyan	68h0
maddouri	67ve
bounnyang	45hg
faulkner	ffj
ryamizard	8cal
repse	4sn6
fiorina	gyr
khasawnah	3z3f
papoulias	68qh
symmonds	6a3n
trairong	8yjg
volker	1p7x
lynch	18c3 1ffr 1swj 8pgo
pappas	4dq2 7ld5
espersen	1qyp
gasparovic	17m0
andreotti	zk7
gakosso	5ueb
angouin	7370
alburquerque	81ev
koolman	7omb
talal	1nf7
wurie	3n8r
mbayi	7zg0
rainsy	2ohq
tilaye	8wm5
marshall	xys 4hc0 89oz 8ez8 8vt9
veryga	3yrx
aab	5pk3
mcgurk	fdd
strong	4hd7
rop	3u5v
dujovne	7kgc
mwakyembe	5ez4
plodprasop	7zu8
casini	2fdu
arthuis	1aul
comas	4w2r
bercot	5v50
durdynets	91s8
woerner	1v79
abascal	2oxp
truman	12xr
cramer	6a9t 6kgn
gorbatschow	224w
moeloek	7lfs
chevenement	1biy
gurion	m2o
moselhy	3lfb
cook	2lg3 3788
عرفات	348x
palin	2p4t
arteh	76p0
armasu	7nrr
meuthen	1jil
lelenta	6i1p
friday	zva
osman	38c8 3epe 7qtq 996r
kljusev	7l5l
jazbec	454v
sorhaindo	4gti
holiday	4xkn
levi	1wf7
명	1qq6
rostenkowski	lh0
maduro	28rm
volcker	2cym
mboulou	84xs
aingimea	6k6o
laya	9dl
morris	t37 8rpb
gafarov	8zpb
santorum	2jsy
phillipson	fp0
abnur	3xkt
tambela	5x53
rathore	826z
uhila	8n3p
tumushime	52qj
mendonca	3qhq
niyonkuru	4uyf 7wc2
alema	1y5k
batzorig	41ey
djay	257c
fanfani	63p
karzai	124n
mcconnell	18e0 2337
homan	2wz2
kibir	7qrm
paz	2ltx 5qo6
soeharto	2tev
kharbutli	7afo
kadege	3nbw
weizsacker	2jpw
clinton	dfn 14r5
luna	3t8s 75gx
merrick	421b
mejia	3pti 81o6
dileita	77ju
konakchiev	4ptb
ndayiragije	8iu3
tufton	4eh3
dlodlo	3z6w
foushee	914i
petkova	8tvy
koibla	4ono
velazquez	4v4h 5j6y 7ngt
madbouli	25ns
yeltsin	eyi
nzouba	6ihh
chen	ijo 4co2 4cp7 4cqj 4crj 4csu 5i3x
jeffries	11vl
manuel	6s04
mbengono	53al
spasovski	7oqt
hulse	5a77
sherrill	22f4
혜	2bt6
montalvo	5c6o
bajrovic	8611
charitsis	3jry
jihoud	3dzp
sidibeh	5d0w
htwe	7g1z
marrero	1vf8
diem	2869
hashimi	2ukr 85bo
portal	62r8
ankouraou	67kh
deng	n45 4lyz 55k0 70s2
klemencic	5ahd
ghartey	5xs6
nadda	5qf0
paluckas	zcd
nekesa	40n0
bartlett	4rcy
bayramdurdyyew	6oot
hancock	1yf4
martinelli	2j73
martowardojo	3duq
garda	3ztp
haarde	xkw
portman	2k5t
pula	7lci
maguiraga	684x
jamshitov	7r84
kubo	961m
burt	4jq5
callichurn	8nqz
guelleh	17g4
cateriano	7vww
mitchell	79r o3i y2x 5rd1 69cj 839x
momo	5ty8
murganic	7gfh
robinson	xh1 1xyp 2ehu 3wp5 8jey 8juj
zeming	6shl
mishal	1lyp
rahmani	3wj7 864b
lindstrom	5svf
ford	prd ypo 2k3v 4jvb 5bqw
forte	6xx6
aminuddin	3oym
constain	8lv9
kaptur	6tcz
abeywardena	90uc
geingob	11kv
luchoomun	6huo
hasbani	58be
verwoerd	13rc
vindman	4xpa
jolani	2er
ozawa	16di
roka	6sei
reganvanu	82ep
zaev	36e8
dhankhar	5qgi
bokassa	1b3k 5tik
hamar	4166
adanech	3cob
klerk	tlj
ocalan	15b
petta	4rve
mann	8ygv
corder	5k4w
vannacci	2lfc
lamrani	782t
simon	6gsd 6zal 998i
afara	64z7
najib	26w2
iotova	5lr7
onzima	3j2f
pinate	4rw6
mihoubi	3zlm
hutt	59z0
shahbazov	7st1
tuerk	30q2
winklaar	73me
justice	1d4t
sindikubwabo	8vac
mutsvangwa	7d61
mineta	29mw
flambouraris	3jsx
aubry	1xp8
blumel	5ac0
dostam	3a0b
sheinbaum	k8w
shushkevich	2sbr
uluivuda	63nl
fall	5om3 6ah7
hagen	gi5
waldner	cb2
vaipulu	8f9o
alarcon	4yn5 81d5
baradar	s9
mangueira	3yk8
bakabulindi	4bg0
greceanii	9ciy
massoudou	6zii
pohamba	5hkf
rikalo	7j2a
layne	8snk
tadic	exk
моди	27ag
matekane	2of9
timakata	54ql
djumagulov	3v3e
tomblin	q5y
sussmuth	2k17
kony	1h3k
cordas	4l98
longrigg	3twl
manley	5yzm
simataa	8ov7
scicluna	4saj
batet	6xbg
abiy	1c5
krkobabic	756q
majaliwa	68vi
masood	22z
selman	4s3b
zaydan	3ltk
king	82p fv9 1xim 32p0 3crh 5ypv 8plc
hamud	5e2c
mai	5r6r
comer	5r2a
gouteyron	8i89
peh	8mfv
easley	21ih
greaves	7yq0
rumayhi	3m8k 7bry
harman	12vl
kuo	6f7f
myradow	5a1u
deremer	1sxj
dupont	5spe
mabumba	4kbw
umerov	2nak
cele	43in
andjaba	6yfm
cornyn	1en4
boulama	683j
gentiloni	2bqm
halqi	95eo
ingraham	5iz1
scaramucci	8kq
chudinov	5l8t
iva	67dk
bibi	ci8
laar	1xe3
hrapovic	69t4
quigley	74sk
sarr	38vx 3mkr 4nm9 6vlo
saparbayev	42mb
mabiordit	8eof
alounkeo	3n46
cakyyew	7exs
atama	4gru
otter	g6r
clapper	19ax
rabbani	g5s 8dqh
албанезе	8fu
dejpasand	4zkl
mykkanen	67ck
dawaleh	5lx2
mitterrand	web
lim	6jmx
achieng	8gnt
babis	6z8
fallas	5geo
ossinovski	5wdv
shinwari	79hu
kofod	1cby
mohammad	1ufl 4nvn
hindenburg	2d15
gasperi	3o9
lopez	1rfv 308a 3kqs 3w7u 3wef 4270 59c7 7qbi 830n
rounds	2208
laoly	98zh
yawr	58fr
khasawneh	3t1s 4445
болсонару	18uq
badoglio	2fud
klima	2zcn
primakov	34j5
линкольн	1do
moscovici	2fnu
cockburn	4cwr
purryag	825b
dobrindt	47k
frieden	1t8d
fontana	6kyy
dolgolev	91o8
iskandar	1689
minner	2nc2
taban	8s3e
koumakoye	68x2
luz	57tv
maseribane	8vck
otegi	9r4
key	1fao
parodi	6mu2
wiles	2tpv 8hun
nsengiyumva	1j2k 55cx
chakwera	1qkn
matesa	9cr2
naddaf	3y0n
naik	8ks4
pope	7iu8
denes	5mtm
sili	4vq9
gore	2uq 3ke1 72ac
хусеин	2nnm
molyneaux	19r4
sinamenya	6zyj
tonelli	58zi
eddalia	589p
austrie	85fw
shahidi	79ey
lammert	29jj
matiangi	54e4
moskovski	5pa8
satybaldiev	5si4
vilay	93hp
marham	5kz8
maleiane	3dgn
nemoto	8sgr
crawford	87mw
kovalchuk	8igs
tarawneh	50cp
kabyakov	3qus
shukayr	7avr
emanuel	2hvt
goyal	7zsg
timoshenko	35fl
tagelagi	4hg4
isaksen	8yf7
andrusca	4iyv
sica	4ixw
jhinaoui	6bwq
ibombo	6if8
tai	1ktp
zharko	91qs
brittan	1r4d
ciubuc	5n00 7kbb
taivaiqia	61dx
faotusia	8mlq
maliehe	6qkh 7dws
bibeau	6w9m
noure	7dyf
taero	6lse
ley	2ts1
nasir	7am3 7hsq
simonyte	16zh
irani	8n0o
kitarovic	1oie
nkrumah	1pbd
razafimahefa	8wcu
briand	9kb
iloilo	63kr
rose	5zer
spore	8ozy
azevedo	2lat 4n7h
warnock	83l3
luik	66vy
ghebreyesus	2uzy
tocq	5zz1
guseynov	81vi
diarrassouba	8o6x
hassan	18rt 1ndp 1uau 2om1 3c1g 563u 5fh5 5kd0 7e6z 7ebh 7my8 8k33
fischler	vwq
mumbioko	7tv3
harito	75bz
fashola	3zn8
romer	2myj 8r99
ding	4nyf
leghari	8gxr
dung	4j0o 4o2k 6pok 7jgd 7jlo 8yuv
emmer	2wva
lavrov	2pzv
dondra	5gl6
kukies	1jhv
allen	xs8 42c0 7tnp 87m3
samarasinghe	6pej
dunkley	7256
galtieri	1rey
afewerki	179n
figueres	jah 61zy
sorensen	4w5l
poincare	2ikz
basa	7tod
hillary	14r5
smailov	3mhc
sonko	2b3l
shen	8k88
hayashi	352y
mazon	gsw
tyson	1q6b
humphreys	5g1c
kumaratunga	hw3
drnovsek	1acn
gilmore	q3b 1czw
wagner	2bny 3t3u
ghazwani	77sn
bakonga	97ad
dastis	550
maslyukov	9b2w
mogherini	u1l
ciotti	36tq
nurmurodov	6qxm
khrushchev	292m
lakoue	4vd2
lokodo	8mf4
song	8nm7
cline	420k
shuraym	5pjb
billant	5q3u
infante	7w08
hinkson	4rfl
malo	5nw1
dostalova	6dp4
tariq	11rs
jimmy	975t
mishustin	22ah
orden	4mve
korman	70ky
вэнс	17xw
jamali	75qa
sands	4qc3
ssekandi	4sc5
schrier	6cut
sugiono	2te4
brownley	65tp
karpenko	5lar
moubamba	46re
sipila	1im4
armand	8lw
diane	77j1
imamoglu	r3j
jabbarov	74fx
zenka	7136
habre	14vh
young	4g9e 4gae 8py5 8x9x
guebuza	3w4l
nfubea	86q8
yaya	8g89
collins	pq0 1znj 4jui 74ie 8r5v
meade	8bko
sova	6lun
zenawi	1z6t
bagoro	85ni
cicek	4asm
shaar	7c6t
shermatov	8kfj
arutyunyan	561f
catherine	hi7
laubies	3tc2
mita	k2e
tavares	3sml 6n9f
jambon	1a0n
donilon	2wtx
beshear	7sx 2ssv
duku	5r33
carper	2wps
banga	2od
budzinski	7kzm
mcentee	13lm
stefani	4w8a
vidal	54u4
문	bcd
mesa	gup 85sd
shoigu	2q2t
kudrin	4xd
koizumi	1izi 2qz3
thien	7jjr
zayoudi	8v02
siri	8moc
vukosavljevic	94hs
hakkaoui	41a6
trenta	4tby
mabuluki	8ps6
마	bfh
dudi	7gil
pezeshkian	1y2c
thorn	xev
hailemariam	11oz
khammeung	6blw
tsahkna	1wd8
bajwa	8t6a
balint	41pz
mazowiecki	2ual
canete	216n
george	mhf 1n90 1na3 3rj7 7ma0 84t7 8vok 9a7a
holubchenko	3q5z
sebhat	8hoi
wade	jv
kabyakow	3qus
nuaimi	3ax9
gorbachev	224w
moliga	6ku0
ramljak	754b
berner	3tb3
laird	1z8r
mogg	18ge
nantaba	3fv7
mcconney	6952
kasparov	x6a
moskowitz	5ssa
lucas	h4d 541a 659w 7iti
obiga	68c5
kallsberg	3s91
ansari	5dyu 5rq2 990a
shara	tr0
kowalczyk	5h3r
salem	5fv9 8l9c 9c2o
crouch	65ul
haley	294d
tupou	1nxb 8tc6
axelrod	m0f
damijanovic	8g8y
희	2bs3
crill	7x8v
mottaki	1vbd
bolly	8czp
lind	3o5t
hamadeh	3bzn
davudi	7ssa
зеленськии	30s8
napat	1i3f
amato	546 zit
maru	879w
panton	962b
shrestha	7hgs
mende	6g5o
nxesi	8w97
胡	ci8
loeger	5f3r
dowiyogo	42w2
borisov	f5q 9axp
nahid	7nby
natapei	4s9q
masefield	5z1e 8w83
makey	94rs
zelensky	30s8
nkosi	6kia
amin	16ej 3ont 6yue
buthelezi	1v8l
randriamandranto	5xzw
gosev	7wu3
jubeir	1pz
ousmane	6ous
kolokoltsev	94nb
sunak	2jzi
oktay	55c8
zewde	2nwa
rai	5qi7
shaker	78hk
mun	7fbk 7fci
bharati	90ci
moyo	66ok 7nhp 8l2q
andonov	64pd
bulkan	8aes
bonane	70c2
vakulchik	91cx
driscoll	lav
wasmosy	1ia2
chigir	74x0
plevneliev	2mnj
correa	2hpg 6mcg
belgium	1mw2 1nsi
saut	957e
scalfaro	2axc
misiunas	4sm2
ruutel	3wdf
dobson	vlr
motzfeldt	300h 6022
nhamadjo	6s1n
enkhbayar	7h0l
mills	1a89 1e8k 4gon
assad	bqt 11ix
asang	3x90
arfaoui	771j
quaye	4tlk
ranariddh	29py
普	pd1
layton	189r
gillard	1in3
fahie	3rgd
mosbacher	2kxn
nkea	52tn
wardak	4zo9
kembou	783t
swan	31x7 5zkb
lagumdzija	9cq9
teodorovici	4xgh
goita	afy
bardella	1gj1
chonko	3d7c
mitsotakis	1on7 1pdm
oleary	13c4
han	127v 129b 5e6s 5e7t 5e8r 5e9r 5eap 5ebn 5ed6
shyaka	3q1z
im	5m0u
matviyenko	2yr4
bogdanovic	3irx
makila	62i9
hoie	42fp
gadkari	7lpf
kirby	1fbh
naranjo	7qf4
ansell	5awt
hademine	98hp
soini	2wfl
sawyer	3p5s
fayemi	5yhx
ismodes	538a
schramboeck	6tja
stephen	6tby
michetti	55vw
saboya	58x3
victoria	2hcy
heinaluoma	4sgc
kadar	1jao
mossadeq	24f0
salwai	4c6p
kokorev	917d
bondi	2bmm
varela	1i8h 5naq 6x3k
erdan	58q6
talhouni	419c
tausi	7r6a
erhard	1tew
raskin	5rl3
sobhy	3xf6
alfredsdottir	6jl4
bourhan	5fk9
santokhi	hv3
sultan	2gsw 7cmu 8d35
frankel	6kpz
didi	6xfq
moestadja	8n6b
maafo	9919
rwigema	4am2
singh	18t3 1ak9 1va0 2i1a 2yke 4cbf 59a0 5x06 815p 81zr
azarov	7g3q
paroubek	1dfl
kowit	6eks
cuci	44bc
民	1cq8
osborne	y4s 435f 5zaj
ausseil	5tf8
khaddam	399m
girma	59b1
flynn	1zsr 2bj8 2sn8
roa	5j1h
thanedar	8kr9
nuur	52j3
reginald	8ouc
sirleaf	rik
crem	7zjx
rasulzoda	2h6n
nyikwac	7pmh
sokhon	806x
suminwa	1ikq
tian	8wby
weber	1v6l 83cu
djellab	8daa
bolsonaro	v1z 18uq
reno	1aad
clifford	k5x
filipe	91yd
makhluf	5jq3
ducey	pqn
ezell	74m2
assaf	5kpf
cristovao	4f1x
fergusson	56zy
netanjahu	ci8
sanguinetti	1isg
schuessel	33eb
kemal	268a
filat	94lo
schlein	rl1
langlade	7ufg
mauroy	2fl3
shakantu	7yzd
venetiaan	8bxg
khumalo	6rij
lula	1tsw
botchwey	8kme
sol	3w36
اوباما	bfh
kalsakau	5oct
mbabazi	3o2k 8ay1
robin	4m7c
yoon	34xg
dladla	8wa7
edang	479a
katrougalos	57of
oviedo	3vms 53fd
zoellick	2l8e
stalin	1h6b
blackmoore	84r6
pyne	4eg9
ignatieff	2034
gungah	3xaz
dartout	7z6m 7z7f
cassis	16hq
himes	5wne
bellot	53qt
kolobkov	7vgo
shugareski	5aj0
кастро	urx
akhtarini	83pm
ralotsia	7u1b
тэтчер	1w5f
ecevit	g9t
enelamah	7o2e
mcgarvey	7dhd
alcalde	6nar
ramatov	3c9d 7np3
mubrak	3gng
narantsatsralt	5sg2
mawhinney	fhq
mousavi	22st
spaak	2d23
ramotar	4prm
guinn	1lnj
kono	2upw 99yg
nunn	2oh3 9bik
vivian	9aas
avui	5oba
gylfadottir	8w62
sarcevic	76d4
ceren	2ob6
holbrooke	2jh2
medinskii	305b
chayka	9azj
fayzullozoda	9bp9
tran	4msu
sayid	5o1v 8he6
djondo	3u1r
essid	11gw
klimkin	7vli
mwamba	3jxv
oreshkin	6qc2
micolo	8apr
roemer	g4m
sabally	8dlg
kelly	1f6t 1q5p 2nej 6xp8 74pf 895r 8yqz
magassouba	38u1
benschop	8alh
jagan	5sap
kiunjuri	7fzs
fifield	764n
axworthy	1shc
noor	3x7f
karlyukevich	3j8d
padilla	3rq 3j36
pivet	34do
oboroc	4ggs
zamir	tj8
bukvarevic	8e5i
begin	1z9j
syrskyi	2a2t
orepic	9508
bismarck	2b2c
eden	8hr
rumman	78u8
brunswijk	8ama
danylyuk	7ocj
mussa	5gta
radmanovic	7iov
atiku	ajo
freire	51gd
hyun	5jw1
francis	2g3r 4jwj 5h7z 65yq
busaidi	b6h
pikioune	560l
mfeketo	7lzz
jordan	42rm 4g5u 5woh 97iv
vicente	3bxs 6sbc
londono	2lrv
maqdashi	7bot
kirill	2c6t
ehrlich	2kde
goncalves	624u
gross	8orr
khai	6hhi 7yfr
mano	6tkb
moynihan	ln9
pottering	12n3
mewa	4gdx
pujol	1gjr
tsyntsadze	5p6f
pasqua	i4o
balkhi	8h90
thuau	85kd
barampama	6wox
hurko	8fne
nowotny	4yf9
zongo	8ukj
adulyadej	1myh
kabatsi	64rq
katz	17ib 5d37
jerrlyn	5w23
gaddafi	25qo
kallas	1jre 8ljh
kouvelis	52i8
semjen	9d1r
meuser	4icz
afeku	4a6l
sango	38ng
zerbo	6gmk
guigou	36sv
alcocer	60ev
banny	4bik
khalilzad	35ry
musthapha	4z95
avramopoulos	oc5
bolton	1ege
azoulay	4jnk
amunugama	8gw1
hamon	cqw
brangman	7gzr
stanek	3ubg
warren	rh9
neptune	9bg9
saw	29xp
kakpo	6pmp
holcomb	sif
ushakov	35jg
nyshchuk	99nc
tarar	79mq
hitler	1u3
mayhew	2cfs
numbi	5122
dienstbier	5wxz
frias	6iut
ndagijimana	90tf
buchili	41o3
sileira	6v2m
zeng	9c5a 9c6d
palmerston	1su9
manalo	sch
menem	gtn
mccollum	43ef
niningi	7zlm
mcgreevey	19ow
erman	6zs2
hamilton	4co 4bpu 4xjt
juarez	cd6
такаити	2or2
dodd	iwl
varoufakis	346u
ruggiero	2ivp
littleproud	4kas
markell	18d8
baroin	w4q
tweya	8x7j
herrera	62cj 6kw8 70ex
trujillo	48zs 4r9p
sharaa	2er tr0
yeo	99av
zafitsimivalo	7d91
gvenetadze	6dtf
herbruger	3wyw
boigny	wvk
lang	161g 1884 2j5e
izoria	6j2s
kolo	89ne
skerrit	2mkd
szumawski	6ngq
long	15mf 275e 6hi9
mast	469e
fraga	1vdm
gros	5g8d
vuniwaqa	71oy
marcinkiewicz	1kzz
whitesides	57m2
savill	6lah
bolanos	wux 4vft 7180
blanche	2wmz
omoush	4zdx
debre	1bb2
arzalluz	33oc
عباس	1un1
amichia	53nr
yari	98mg
berdimuhamedov	10rb 2ptc
hansson	3vgu
marea	8squ
folaumoetui	6jzo
barrack	2wog
digambaram	9015
kallaur	7vfw
berenger	7u4w
toader	8ziy
mammadyarov	4ts4
mokonyane	7m13
khayre	5fpm
kovac	20iv 8a4d
barghouti	1xuj
cissoko	4omu
nji	7unv
gorst	5k6d
mccrory	2c3j
kersch	4hvp 4ic7
sison	1go8
calenda	gp6
wout	6lzw
lelis	5se5
okieh	4oks
qassem	26si
tassi	51ye
wegner	1joq
coutinho	k3i
dames	6yv3
tucker	1d1u 8gsg
baudet	2vns
scalia	t8d
velez	86tj
dmitriev	1o31
pinochet	akx
sediq	6bhb
batt	2ev5
gluhakovic	80h7
stocker	j8p
cavara	6wr1
serraj	tzx
siphandon	6bqp
sutherland	2ekm 4qme
polfer	6nrf
cohen	32dy 4t34 8pms
albares	1hoi
marti	3u9t
nabiyev	82ae
udovicic	91fu
zunu	6fg9
sulaiti	5sxv
braun	h1h 21fu 5gdq
ainsworth	e2w
hanna	3wod
fahim	790k
bakar	3z1j
ouaro	8opa
fulcher	8c27
kozaric	69mv
chidambaram	2b85
esquivel	6ry7
letlow	65wh
saarikko	6rg4
pavlova	6jm2
celeste	2jb9
junqueras	2ase
napwon	649q
miyakoshi	767b
soeder	1xah
safr	3d0o
ewing	8bpe
oryem	5gu9
keiko	1l17
pombo	5chv
brzezinski	35wg
навальныи	4yc
berhane	42pf
bouteflika	eh
sellal	37vq
lamont	27s3 29m3 4poc
soumare	4cli
hao	6jnu
chu	2t2q 4elg 65o3
ogio	72ph
milei	1al9
mckenzie	46c4 4mye
achtsioglou	4sjd
gersie	59pp
sampaio	1gm8
lau	5rau 6gt9 6gu6
bounkong	45g9
morrison	14a9 2pg3 69hu
durrani	7hq2
ordonez	892f
prescod	8ysl
isanow	3o6s
bamanyirue	44o1
meeks	5ba0 6vrx
nabbanja	2lh0
golovchenko	8a1s
hoefdraad	590b
samarawickrema	6qm0
zacko	670s
chaves	2lof
hoyer	2sha
kogler	322v
thansamai	8v1q
dewar	p89
lamorgese	1t96
mikolo	5q21
ntahontuye	281j
anderson	5y9h
bongbong	uam
sakurada	9a6e
serra	7hia
campos	6u6n 8u8i
michelena	3r67
nkomo	1he5
chalikosa	8rza
hollande	waq
temari	74f2
bakayoko	5dx8
yakete	6472
temer	20s0
fine	83bo
villiers	2vmh
medvedyev	ok8
khalili	39e4 3a53
rowland	1fwr 40xz 56sb
hanegbi	8zws
pabriks	3wrq
wadephul	1e2y
susi	8rb8
平	n45 33wh
mutsch	6np6
lenin	3035
spirtzis	4eis
diallo	38ro 4aqf 68dl 7dxm 7g8e 8vdi 8vfs
holness	75b
khadar	6p5u
tosovsky	1grf
bamvuginyumvira	54gp
zhandosov	90hl
gutierrez	grt 1tbt 47na 7h6b
nip	7txk
noboa	lk1 10uj
dijoud	7u9p
mohammadin	79pz
otafiire	67bq
colau	1kv
mokoki	58uy
cavusoglu	1zhj
holden	ebg
michel	egw i2f 19q6 1t1c 459z 6x22 8mzx
babauta	6521
bakani	6kpb
glean	49es
cooper	2muk 35pi
noonan	20aq
aye	97fq
iovv	91lb
ibarretxe	1icb
kennedy	i1k 1eqz 2kel 2kgu 2uvv 74q7 8wxd
шмигаль	nim
dukakis	1zq9
latasi	6806
osmanovic	3czv
ouaidou	7hwr
saidi	3b3b 3e4m
vranitzky	w28
bhembe	7x0z
mnangagwa	rxy
kalavska	3qo2
macharia	5rbi
scholz	2a0i
parnell	i5v 2pm0
bidamon	4lmo
pinera	2ppq
massoundi	6zjx
njie	6r02
zegerius	o7q
jallow	7ad4
goebbels	1h1a
suli	5sh5
nabiam	7mxh
abdou	3e0g 3o7o 7edm
mccurry	21so
kapata	5tsq
nibigira	4yi1
simons	1c0t
matthew	3oim
stromar	80i4
jieshi	ilf
hollingsworth	7xgs
france	2flv
wase	4629
anung	809p
sebelius	1kvd
varhelyi	2adn
sibomana	3diu
ashcroft	1e77
awlaqi	7kx0
virzi	50u6
boekhoudt	3k2g
duarte	28ci 61tu
harunjen	4rms
azab	4zep
fatrane	6iti
white	5zmo
caruana	673r 7x2j
grigoryan	3wts 4w7f 71v2
kassire	7mip
ghunaimat	66q3
mahmutbegovic	71c8
ouedraogo	1ayi 3hny 41qu 5pyf 678i 7lm9 8j69 8mz2
altankhuyag	7maq
karrenbauer	8b5
murekezi	3q0t
prodi	2m5a
gaburici	4d34
marie	211o
schiappa	6xzh
lamaha	4rke
garad	9ahd
saakashvili	22cr
su	8pyx
tetaua	6du9
ghandi	1uiv
muyingo	5z93
kanadian	3z0q
ballantyne	54wp
lurel	93aa
schmidt	13nl 13qi 1pj4 49vv 4mqh
ghurburron	811o
musukwa	87dr
kozak	4ouf
dettke	44ix
kirienko	2pxw
shapiro	1hay
mahuta	7h4x
philippe	1nsi 36qp
morawiecki	1y8z
sandoval	fjs 5nex 6n3y
frigerio	89ma
pearce	3rs4 5imy
craxi	d4e
iloilovatu	63lo
carlisle	5qzd
kinteh	5042
saad	5xjb 81tj
eneroth	8xq0
olter	3zz1
barnier	20m9
juholt	15x3
schatz	46ba
boutamba	3jx2
mapangou	5cmt
hidalgo	8ai
bluemel	5839
gul	12e 3a8f
schioppa	2xcf
ledesma	84bb
tinoco	660n
nduwimana	6ylv
barbour	11xc
gladima	3g5u
tehan	4i0g
fulton	88di
donev	5byn
vurobaravu	291s
huitfeldt	8ex
nicholas	28ez 3hn4 71bc
nieto	sdk
oyiba	5v7v
laflaquiere	5v5x
remengesau	8vuy 8y10
kenny	s80
deri	a4z
aksyonov	2pu8
fornero	rlo
hadimuljono	41b2
tzalam	5570
bouhadhoud	6r69
poloz	8pjj
bjerregaard	2k2z
dors	4dwh
mahiga	3ydk
weizsaecker	2jpw
balakrishnan	2zzf
yark	4hj4
duraku	8cy3
bloomberg	1zkp
feinstein	nrg
marques	6umi 7w1v
thatcher	1w5f
bice	8pcd
erdogan	2ior
valentic	7kyt
mucheru	6437
nuland	2z6v
peyrefitte	72q6
туск	pik
sayn	98u0
hickel	31i6
sessenou	51s8
he	13cx
qamati	6pit
ganzouri	67qh
ihou	55mo
pisas	5918
akihito	s26
ogata	2nmt
fortuno	1tmy
meir	zx3
kwiecinski	5w86
cluzel	8nuz
liburd	5k81 6swk
effendy	7euj
muntefering	w0q
haig	4bf
kabui	540d
suhayl	80zq
frydenberg	64da
khammani	6bkp
nsue	4o7n
yazici	5fxr
lake	8ji
nadmid	41kd
netanyahu	ci8
barghathi	6p7b
beatty	64sg
russia	2elj
volahaingo	6w6y
dvorkovich	3vve
kasaija	700z
saleh	5b9 6be 3zjj 5qph 8ds7
botero	5bn4
perriez	53m2
prokopovich	7y5h
alfano	80w
havannall	6sgr
chinchilla	6gv0 7q8n
hattersley	2mva
trocsanyi	6gri
hansch	1oa4
shahahdeh	5kl0
gaulle	i8w
minnis	5j02
adamu	3cm7 8q9j
kern	j6j
jr	uam 2kgu
roth	k7q
msaka	46e0
bankumukunzi	7j3q
lesnic	4gx6
ally	3p4b
azmin	7777
ulmanis	10qh
corker	e5v
eidesgaard	5x8a
hegseth	2dx4
kombi	7hjs
smucker	6knf
busingye	5zrb
mwijage	4bx5
rayburn	2oj8
plavsic	dcf
scharping	2n0p
shaykh	393p 5dh6 79s8 8k0l
clyde	3rfh
dini	1pt3
johnston	4k3x 7xij
olopeng	8v3v
james	v2p 4r7m 5ynk 8oq5
uwizeye	65n9
ahmadinejad	1upp
juliana	2hac
poutine	30aa
郎	1izi 2qz3
kalaluka	6je2
roussel	tp6
mojica	7qdj
veiga	494v
boudou	3nrm
dorey	5axk
gado	7z9s
anez	1bos
bannister	4mwq
jeenbaeva	407n
belloubet	7koa
khaliqyar	50j1
tiendrebeogo	7uu5
gouled	5fmk
mboumba	7lz8 7otq
stojberg	5mip
salah	6p0d 8q58
tokuda	5wjq
moussavi	22st
kadhafi	25qo
frederiksen	1zgf 4fm9
zaki	4zd3 7b3c 9bmh
husni	8dxr
likeng	75o0
mandetta	6ne1
kufuor	1fdh
burke	2ihb
carneiro	vee
lefranc	6l9n
السيسي	al
albusaidi	b6h
djoussouf	37cb
zlatanova	9ckx
cuong	1txc 7jq0
amarasuriya	12ri
rajji	355f
markauskas	46i6
anisi	3a44
trong	289k 8z4e
champmoreau	5o0w
udoma	902y
dayton	1wzg
gomaa	7f84
owens	do2 4715
batlle	1gki
bussa	5tlj
linkevicius	6jxq
ping	n45
jobe	3zx8
finikaso	8td5
raines	vuf
bannon	2sr6
ridgeway	3rsx
etchelecu	6wvj
hulot	28o6
kadhimi	26ad
eagleburger	1qft
bagratyan	5ayw 5ipq
biruta	93ox
frick	3yq8
ハイテン	1dqz
diriye	6afq
jubayr	3d1d
millimino	89qa
noda	351q
nsanzimana	8ryc
budd	8tr6
baumgartner	71x9
abdi	1yz1
williamson	xhr 1wi2
manchevski	4hrz
etpison	7jeh
barre	126u 2417 2ik7
bouaida	70wk
szydlo	bux
namuyangu	5vv5
bodha	7ha1
raab	oxn
strickland	2uz4 6wmt
skvernelis	8h4e
vrede	3ctt
doyle	1cvt
nsibambi	3v7f
papaliitele	7l1a
الاسد	bqt
salisbury	1sv3
skele	3rx5
bonilla	3d8w
philpott	5s55
eastman	60ms
chhem	5ho2
adun	3dks
salcam	6iej
simpkins	4dqw
ulianovschi	8zht
trivan	5ajv
breme	3cba
훈	127v
yayi	2vq0
herminie	2cdf
mirmand	4e9q
halilovic	8cyw
mulatu	7fab
carcedo	6u8n
osinbajo	7p04
mckee	le2
dikan	4r25
fifita	7whn
kickl	148x
prokurica	40ag
casali	3yhi
yameen	3acl
mori	354h 4ucw 9670
reyes	65b1 6imu
saborido	631x
armey	nsq
vyapoory	7shm
tsang	phl 8pkj
dbeibah	tp
hamadi	5jhg 7be6
hahn	1e3n
милеи	1al9
lofgren	9cs2
proust	5v3y
culver	iko
hashil	7bgm
kneissl	1k95
nielsen	14xm 1cb2 1o76 40pi
zijlstra	11wb
christodoulides	29bl
mutombo	4mkp
shekarabi	3vfp
villegas	4wll
west	klx
trutnev	9b68
bytyqi	8kw3
lie	2xte
blanco	1kui 1tlj 6yae
loukal	7858
ubaydi	3fpt
blumenthal	86yf
hofschneider	65le
rosabal	6xd5
boubeya	7rue
京	30aa
saidov	4l8d
bal	4oqe
jimenez	2xr1 4qnb 5t3s 658i 8r8g
doumbouya	1v2y 43xv
tlaib	842q
thaksin	2vc6 8uv9
krasniqi	5qs2
atamkulov	43fa
maitiq	3eiq
cash	7332
leffa	55z2
nahula	3g51
randall	4ur9
bachir	3dyb
djordjevic	9cur
cristina	8uhz
selassie	11ne
berset	2xh
semerak	7qwo
tikhanovskaya	2ttv
balouki	42ss
najibullah	26xm
gatete	4fo1
lambrecht	jge
thavisin	2s6l
biden	1dqz
denktash	2ig4
morgan	rmf 28io 2j38 5xxz 65mb 6h7x
faye	bt8 6rjd
zavaleta	5t8d
downing	8yxe
mathok	4n2m
wagenknecht	2nxe
jooste	6igi
regev	75tm
jaua	4t3r
armengol	8lsp
rychetsky	7vig
vehvilainen	3uvt
etgen	518a
kganyago	4t5x
durand	4izx
katonivere	96jc
lew	18ai
akyea	8fi3
sezibera	87j3
machavariani	5p59
assele	7knh
podolyak	26gi
win	27p8 7nzh 8hrs 8n5a
kaine	2w9u
taye	2usy 7tlp
kachali	6c4x
kan	2760
gioura	4mto
nkogo	3in7
patasse	7vp
mujahid	7f0o
bentley	2k89
maraj	8412
mabus	2iiw
mwanakatwe	6th6
blum	1u2c
clay	13zw
aung	9964
reinfeldt	wll
dabilgou	93qm
balderson	8yvo
miru	7ahw
moma	6i5v
mussolini	cdz
gabriel	2r63
ndirakobuca	585q
giffey	54d0
visser	87la
lamola	2mep
ziga	7y43
byambasuren	4jgx
kebede	6998
rufyikiri	586p
madbouly	25ns
camdessus	20ob
lofven	2sfc
gosar	7uh1
blok	2seg
boronov	6f1g
meadows	1x5e
arismendi	6wnt
ishaq	58k1
katayama	2pab
barbecue	1ddg
faki	25p1
sang	8z2z
buchanan	198v 2c18 920g
mulki	5ega
rainier	81yq
yudhoyono	2tqr
meda	7khg
muhongo	8o3n
hemeti	23pb
collor	ufu
megret	g0x
stevenson	1r0
ragheb	3ln6
мадуро	28rm
camilo	5s83
ndjengbot	51a5
poltorak	8p7u
bonior	m61
frist	dk4
ndulu	42ba
ortuno	48kd
katambo	72di
ndanema	6457
abdiweli	38fd
bergman	5psy
guig	77uf
hagel	jvi
cloud	721k
hwang	5jtu 5jv2
itala	93m7
mampouya	5gg8
tomuriesa	4q1f
bakr	3c3u
simpson	74u5
piukala	8d70
subramanyam	8q6t
dote	4t80
omelyan	955d
larbaoui	7gjr
kilpatrick	5g9v
quayle	lem 5inr
hernandez	1iet 629z 7rp0 81md 934c
mcfadden	2c4a
fifor	747v
kobulia	5953
farhan	tpv
fradkov	223v
lacroix	4pa2
ciorbea	92so
pearse	2chd
kaag	2r96
bayramov	5wfz
jumagulov	3v3e
kao	1k1r
nouhak	7mfm
ghubash	8gk1
panday	411n
mengistu	1zac
bradley	dda 1k5j 71zz
butkevicius	3kuy
mathema	475h
rakotomavo	7t10
chazama	4ahu
mulyani	2s81
xhacka	7oz5
parvanov	ynt
castillo	2d82 3wax 4atj 5ady 619d
garner	1asf 5ym4
sigurdardottir	1jcc
awori	7dbr
bowles	syj
kabwelulu	6yih
malecela	5ywb
deyalsingh	8uis
kovind	2i6o
whitaker	1yl2
sione	8y5a
sawmynaden	99w0
luhaka	8vrc
vujcic	4501
steil	46u5
thirakiat	8vl0
li	1rt1 1ru3 1ruu 1rvq 1rws 6j67 6j78 6j83 6j8w
akhmedov	3kxv
ko	3yoy 6dq8 6drd 6ds8
baucus	1yuz
denkov	7l77
healey	n6s 1eyk 1ypi
kochkorov	9092
mouamba	4fty
seaton	8fri
ntutumu	71mf
annadurdyyew	71o0
anite	4y7l
bashagha	4zs3
donchev	8xwl
randrianirina	20d9
angelidis	8h7h
adyebo	56ux
surasak	8qyz
bourita	27dy
crean	2rhr
motta	15t1
jurabekov	5oo3
ryang	8ccw
barnes	2msr
shapps	10ah
alves	4hgy
kosor	18qt
conde	5ym 3uh8 45l5
mboweni	8x2g 8x37
gladstone	32il
rell	1dpw
fearne	4ebh
giorkatzi	4ejp
kyi	apj
tang	5gzc 5l2n
mukena	3fx0
jefferson	2vtn
bevan	7um
solonandrasana	7ox6
zyuganov	xn3
خامنهای	5i0
lissouba	2bwi
rotich	5gyb
yamassoum	7gkl
bran	5mum
haddacks	7uij
habibi	5f8y
hatch	2at5
tojo	14ml
geagea	2ong
salehi	5cz 37eh
ferdinand	9f1
muzito	3d6c
budanov	1pfs
gamerdinger	4nfc
sow	8f0w 8gbu
pillay	27hv
sebastiao	7w6r
zelenskyi	30s8
dosayev	99cm
jettou	4qa9
bruning	13g9
fitzpatrick	4667
laschet	9q4
coveney	2rgc
matyushevskiy	91pk
palacio	6ef 1t6w 3ktc
dulaymi	7n61
arosemena	3yfd 82vu 8bbk
msuya	4g06
rushbrook	7yqt
brandt	32ye 4jpc
atambaev	3n0x
harshbarger	4n9z
garcia	32p 3nm9 3tu8 4eue 4y05 534h 849s 88ei 8s0v
okwachi	8595
stanton	5b72
baghdadi	1fd
igga	5r7v
prevost	2g9y 6h66
rowley	1l63
wells	85we
achi	7tmh
bautista	89yt
neves	1htj
holst	1e0e
lawrence	4rik 8lin 952g
leung	1rlt 3rkr 3utz
martelly	73f3
chettiar	3soa
kavelashvili	22bw
mateke	7ylr
kucinskis	6x6u
rene	v5s
forsyth	1zuu
hamdani	8my9
vargas	yzi 581h 65h2 741y
grijalva	3cuz
nehru	1aqc
sata	20e5
tuitama	8znl
pinter	8fwx
merkel	7wu
ramazani	4v18
barrow	1mq 4leu 7loo
nandy	1sao
penjor	99gz
mulino	1i05
walet	7lk0
sharawy	6pjl
chalerm	4b11
jovel	8g0c
coats	l97
popovic	7j1h
roh	2lx7 2lyc 89wx
larrain	50sl 5ha7
rakotovahiny	4v07
سلمان	24yn
escobar	3pq3 924a
chavalit	iga
gowin	5swi
isa	5nm3 6aul
нетаньяху	ci8
chowdhury	7005
daio	7ond
dunn	7in9
кадыров	2i9b
giles	8ajv
semere	8hww
moloua	50xd
amewu	5y89
baldacci	1eas
shaked	3z8v
sturza	4xfh
wied	8ybz
motaze	6l8r
glendening	2bue
kiley	6ack
masry	9abo
doan	7jnf
enoksen	5emx
javadyan	3wvi
moallem	31c6
jaburi	8dyk
qaddur	6pi2
koehler	1508
petrenko	7vna
rajaonarivelo	14b5
baliles	you
mustafa	24gg 5njp
sanader	17st
gudmundsson	6si8
kurti	3n1
leppa	5suh
rapapa	7mt6
ratzinger	2g0z
zatlers	90x1
zarqawi	1ha
spicer	2pms
jung	vxq
krasts	5c07
khatiwada	9aog
santana	5ohm
pedrazzini	70ig
горбачев	224w
chelugui	8ma7
ganga	59zy
czaputowicz	5pq1
aquino	c96 kj6
casado	2bfl
hague	32kb
kekkonen	2ygk
newsom	xg2
arapari	66yu
wyden	8ado
barrot	1bhz
ada	63q0
veneman	86t
الله	1318
sharpton	2wr
meisch	4fal
arrimadas	171f
enari	3xsv
edjo	40et
baden	5tfz
dunleavy	21ht
mccallum	2pe6
cristiani	3kna
ceausescu	28md
kielsen	1mll
maafu	6nzv
zubaydi	7cjc
lilic	36c6
sen	15vq
whipps	2tiw
aideed	23l3
hoxhaj	4vmq
cossiga	v7g
brathwaite	7k21
kountoura	4t0k
klyuyev	3rxx
levits	4skc
miyakou	4r2w
djukanovic	22jc
adoboli	4xie
sankoh	v3t
isifu	6abu
dlamini	2n8i 3obn 41c0 4g1g 7nlh 7uad 8kzi 8v5g
dudaev	q1j
muhriddin	8mph
chinh	2et2
ebanks	3qak
westerman	46mg
blanc	8a8z
burwell	2tzh
calvo	4qzz 6u3v
guerrouj	37j8
mavima	7uli
danino	88zh
debs	t4t
navickas	6a5v
德	1plc
arbour	1t3f
letsie	1nls
azuba	7d0b
nasim	798x
ngute	1gz9
pompeo	21xj
sonexay	2rxc 8nl0
abdulrahman	24sa
ocha	2go1
aime	5ur
pesantez	5y5k
mukasey	209p
racan	17qw
kwiyucwiny	5asd
schuster	2n25
toman	7604
цзіньпін	33wh
bruins	46nz
dean	15di 6oa1
chizhen	93dg
delors	18lw
shawky	8t3v
sevele	50od
goldenberg	4she
puente	7qmh
stanescu	7urh
carlsson	170k
lluka	90y1
asjes	5p7s
sohi	3o97
boye	6oe3
flood	74mw
stephens	2say
abacha	2ovm
boxer	bja
villeroy	53rw
capgras	4uhu
tevdovski	4q5y
tien	7jo8
tudose	746v
elbegdorj	8z74
gnassingbe	tvn
kudlow	1pw0
bucaram	5m
hifter	1m2p
atwater	1qo9
sifi	7cva
angula	7gnt
kavaldzhiev	8xb1
mordechai	34mf
whatley	20i0
carey	15ni 4ld0 74hk 92b4
giuliani	2n37
mandela	27xf 333p
quirno	2bh6
koni	7fm2
boubakar	8l7j
hammarskjoeld	l2o
caperton	xe0
nano	ttv
savinguvu	9bem
muqtada	263t
bullrich	2c9h
chunnu	7f35
jovic	5pbz
habyarimana	1j8p
hata	8zh2
prevot	1ywa
peretz	66r
shareef	8khm
faour	95dk
gabbard	2xxc
robertson	y7j 2c61 5b0i
tshisekedi	wx5 36w8
kariuki	7ujc 8l3r
ilie	9433
youssoufi	37zf
binh	7jmg 8yz3
jusko	5one
mccormick	4kgd 87an
giap	30li
salvidar	5zhy
geringer	1cyd
roy	4d1i 893a
hayes	5qhc 7xg1
farrell	4qrk
horsford	8ppd 99z4
zida	98dm
alfaro	4i5g
alvarez	47vw 86gd
hall	69yf
yang	7cp 345s 7k61 7ymm 98oj 98pj 98qi 98rg
dahak	4q9i
hasan	23c2 7gdu 84pu
asiamah	5nqk 6fev
senghor	1u3e
mete	7nnp
sophara	4cgv
brende	g8u
kourouma	5ksq
bininga	3say
mbayo	4x4f
brezhnev	1ra0
kasapoglu	714p
sukarnoputri	1z0j
nasirzadeh	b2l
patton	2cuo
sedky	3xya
christie	iv7 7woq
gandapur	3l45
bessent	2pda
houmadi	5ddo
jahangiri	4wrx 4wsr
kabua	3oa7 4k5o 5m6x
radisic	9clt
caballero	59ns
qarase	6fyk
airlangga	3g1e
benn	14nb 2xgz
mutharika	2ed2
rina	87xy
hoa	8z1c
piyasakon	7zr0
bailhache	7yoh 96ka
bello	7a29 8lqa
durhanow	8sdu
godoy	945l
shumlin	2eiw
duale	3876 3c6z 6aiq
fraccaro	86xb
jarlov	8466
raymond	8zyu
ujanga	8mc4
vejonis	81wc
dakin	7krq
mashsatile	7uko
mulcair	2vwh
santelices	4up9
ayyub	3kym
thompson	wif 2xdx 42ae 4kwe 59ti 5rhw 74ve
balbuena	7tgk
mangara	442l
simion	ybs
sadissou	98ey
baerbock	894
hadi	o5 39q1
leterme	35mq
mosisili	7s38
rayner	7zv
avaei	3mlh
fonseka	8gwx
peralta	3ioy 62ox
silvestri	4uqe
abraha	3byl
babayev	7f79 8d51
braganca	6u0w
read	5zdo
zhong	9ceh
halferty	74no
ntita	8ftv
obernolte	5tbo
jong	605z 6071
tonko	7uvs
bersani	2few
nasser	x31
rakusan	949o
correia	4810 4art 7o7f
florio	19ie
yaziji	7lr7
bitakwira	66zo
jansa	1ae3
мишустин	22ah
wadagni	8a84
尔	7wu
cripwell	8744
eyyubov	98t8
mourao	125r
wingti	7rwj
ioannou	6e9s
lopaoo	7i4q
milburn	38d
hasanov	3l94 9bnm
garzon	3slk
yeh	997k
kohl	13pb
nabi	7964
aderholt	886c
ssozi	4mdj
gates	2klf
mordaunt	2dm2
בנט	26qu
modrow	12hi
mobutu	238q
nabit	8dze
ba	3nu8 6zpi
minasyan	3wsw
laadhari	9cgx
lalota	7k8c
amu	3p0u
ляиен	2yi8
margrethe	2hb5
kostic	45yt
odio	4tjy
raini	98wh
harada	9a4y
madari	79ge
aguerre	8s59
nakamura	6f6l
sory	5cx9
malmierca	89im
chamisa	27wb
fox	1rym 2z4b
vance	kyt 17xw
zalkaliani	4l5w
пригожин	34gg
maouloud	3o17
sinkevicius	2zvk 75lz
bek	39iw
paolantoni	7yxl
silina	tg6
burnete	7kag
cosic	4oyx
huhne	j21
prayut	2go1
kariyawasam	3gfu
esono	8bn7 8m2a
alingue	5tck 6o7c
hichilema	11tb
lezzi	40ly
knezevic	5ai7
pintea	8o1y
boebert	6gzh
ghoghomu	7ue3
greenfield	1s5w
sarney	1i1i
dawes	4blo
samarrai	3fjz
banerjee	1v3p
trichet	1b7v
scott	2f05 2ju4 2wcy 3j4i 3yvx 44fn 4e5n 5cly 6hjq 9632
talesi	8u14
petraeus	mnm
manu	6fc0
atangana	6llw
mansur	6rq7
pesic	4q7w
cong	950z
gjiknuri	4hjx
norcross	4pqp
novak	1knf 3jht
hayya	1m3v
sisi	al
blagojevich	2lk6
delbene	8rg4
хаменеи	5i0
babangida	164g
ergoge	4vye
carter	a8t 1dbm 46vq 5ycd 8ywl
karunatilake	56j8
kipefa	71r8
schleicher	1p9x
alvarado	47rm 47tf 85lr
janovic	7l4r
بايدن	1dqz
wiens	3wg1
heinrich	6yh7
montenegro	1tyd
groysman	30r3
magaziner	8izx
meri	1r0p
ventura	7nc 1cpf 6s6k
kallmyr	60ae
fabiano	4uun
khan	16qc 1k6y 2nqu 54an 6c7i 7p8d 8jgl
vautrin	hh8
hamani	3eer
pato	87vp
bataysh	6rmx
涛	15gl
coolidge	gb8
matiza	5xwg
jomaa	7126
mmusi	7xpx
tenet	ych
westerwelle	10lu
wijetunge	4nzd
shunevich	5ld7
bresnahan	8882
choubani	6fu6
nahles	6rt
rawabdeh	3bmo
snow	1fy0
koty	4h6g
cox	xq2 2c2w 2s59 7m6z 7uyy
abusteit	4yll
fitial	4267
monroe	19s0
nsour	3ahw
asquith	146p
thierse	33g0
conille	568y
isturiz	3vrk
kulasegaran	6f32
webb	1d7d
qaboos	2tgp
tugendhat	2x5d
branstad	2v72
privert	5xnj
jones	fcj h86 lvh 19kd 4ljn 6h1d 71rz 8jpu
luk	5yv6
steel	mqw
sarouma	3akl
sichalwe	6hda
barr	329z 3s2l
manet	15um
raka	z4a
badaruddin	3zqn
korchid	6o4q
roberto	8x0x
chapo	lhv
austin	1sgd
malbon	4you
mirisim	8nag
chhon	698j
sanha	3wy5 4s1v 6qj7 6v19
sivak	3q2u
arce	1tjq 5g2g
altamirano	8xos
chiles	1qjg
ciolos	l1o
dahabi	7gh3
fairbanks	4bn9
maurice	85ro
pacheco	3brz 62o6 65zj
smerkolj	3iyl
franco	u35 vbx 17l8 66cr
jakobsdottir	1kya
mbaraka	83ru
lilo	5amd
castiglioni	6m9b
kalfin	5p9g
rocard	20qb
tesfai	8ulc
zhotev	7yap
kok	3320 87t0 8ud6
issa	3xov 4j9k
jahjaga	3y1e
sigua	8u0e
baradei	23i9
abdalla	76sd
ogles	3rqs
kameeta	9c7f
christofias	oe7
khristenko	93ex
yates	2o5m
פוטין	30aa
borja	5wb3 89g6
mugabe	108c 2l0m
pereira	47hg 5h97 92y4
koupaki	7sz0
morin	73gs
aartsen	1i62
drigo	5zov
honcharuk	2a7t
werner	57la
reina	48po
kiska	70j
ndaitwah	282a
silk	5zjf
straker	6l6j
masaju	578w
khamtai	6bpk
nzenza	8hsf
bainimarama	viw
аббас	1un1
ndimubanzi	7twn
youngkin	zqh
guido	3pif
马	bfh
bechir	77c5
zardari	abc d9p
ghiorghish	58h8
saraj	50dj
amherd	2zp5
gobind	5a0p
kamikawa	34v4
thio	5h2y
kuscevic	6lfh
woldenkiel	97ss
jeb	1br3
ravkov	3qxi
hubner	luh
torode	72xf
yala	6f5h
matecna	55un
kerekou	1ybi 76ha
gumeniuc	3wun
rio	4tdu
blaszczak	6xdz
sidi	78ie
yamani	2dt 6b2s
acuil	3z51
weah	yjz
umrzoqov	8gz8
angleberme	5um9
grubes	64l7
parly	v0y
alanoca	978p
mbs	24yn
vaz	4jep 5lyh 639i
saemala	52ur
chastenet	3mww
cruickshank	3mum
palacios	3wcl 44x8
gilani	356h
furst	989i
tchama	474m
zaluzhnyi	2yuv
taeia	5k14 5k2n
kiisler	8lkf
baryomunsi	4dm1
mattis	19nm
gyurcsany	uer
medvedev	ok8
shaw	3y7c 921b
quinones	5n93
tegeltija	9cxk
temido	6yci
parmelin	10y2
cowen	fel
reps	6pqw
tarlev	91lz
turwomwe	43dg
garland	1zdk
puapua	8xst
duda	7m2
picardo	4ypn
mutuuzo	7vrh
primis	5vs3
issac	6z19
shaheen	1bpt
menon	83nj
ubayd	8f8w
基	30s8
hoeven	1f1j
gajdos	7xcl
stuart	5516
pym	var
kebich	95b6
murmu	pxn
ravony	53l5
sapoka	93l6
short	k56
mahamat	38ys
manepora	3rog
koch	qdc 2m0g
niane	6z85
jarrah	5qve
wee	964l
mahar	3lcj
kostunica	30nf
ramos	uup 3ojf 3w0n
drian	1bm3
kioa	8mn4
yermak	7hh
hofer	29ia
butime	8xkg
kiet	30mi
barbosa	3uci
pritzker	17up 2dni
brazauskas	5a3
thune	1g2l
gruevski	297s
palkovics	6go7
mutawe	3bih
serdyukov	6ko
jalili	2nvb
lukman	6nhk
nghia	8z23
hamza	3eg8 41se
poumele	5632
serufuli	4xn7
boisadam	7yrp
lombard	36ug
sefland	7wjq
halonen	2unb
villanueva	4axu
weekes	7v1m
wetherell	5ans
fry	8c3p
carrascalao	6wsl
tong	3tlz 8y6j
villa	2bpd
akiror	3dr6
patil	80br
mekamne	4mav
mushobueka	6w0z
beaune	kcp
cain	14c5
craft	1la6
michaelsen	3x9x
sergeenko	4l40
albright	1u7u
mijiyawa	7eih
mattarella	2q8t
qahhorzoda	50i2
matuku	6g4l
sistani	5ov
marcos	u9q uam 16pi 2tbd
ataturk	268a
grecianii	9ciy
yon	9a1s
茂	2qtb
jaishankar	2nj6
ariel	90k2
nailatikau	4vrm
sarraj	tzx
hrytsak	91t0
talas	7fp9
duisenberg	330s
amorim	hq6
moah	3khu
abdelbagi	5jj3
leekpai	jru
lwin	7grd
garkun	94mh
hamdok	43
adewole	5nps
conteh	7tp4
puna	5gvl
villar	6xv9
davidovic	5t0b
opape	5xyp
zandamela	89uy
gina	8smu
hoffman	7vf4
issouf	40sd
shih	8kij 8kjg 8kke
mandaba	5unb
kempthorne	oid
lapli	5yrw
soekarnoputri	1z0j
issoufou	1ud5
mcdowell	2073 3cpn
spindelegger	20f4
botelho	90ie
tadjiddine	8s6r
delauro	8aoy
lwenge	584x
amirabdollahian	157v
braghis	4qfm
farahi	58ip
cho	in8 inw 4d7w 4d8s 6c17
silva	9bn amz 1tsw 1wkq 2y94 3dlw 3vpv 42zq 4wyk 4wzq 4xvu 51b2 58yp 63b9 63cp 7lhk
toca	7iz0
mandya	4brh
aissa	76zp
zemmour	36v7
roble	78b4
sun	2ti0 8qs0
emefiele	5a6d
kandari	5nkn
dembele	7hcj
`,
    directory: `00000000000z001u0028002n0030003g003u003u003u003u004g0050005f006o006o006o007d0085009o009y00ab00ba00ba00ba00bp00bp00c100cg00cv00di00dw00ep00ep00ep00ep00ep00fj00fu00gk00gk00gv00hn00i800ix00j800j800k200kf00kr00l200ld00ld00lo00ly00mf00mr00o100od00oo00pg00pq00q100qv00qv00sf00sf00tb00tp00ui00ut00v500vf00vf00w400w400w400wh00wh00wv00wv00ya00ya00ym00yu00zo00zz0112011j012901290129012j013q0150016b016o01710171017b017b017k018d018y018y019g01a901a901a901a901bd01bt01c801d601dh01du01g201g201gi01gi01gi01gx01h901hk01hk01hx01i401jh01js01kg01kg01ks01ks01l701lm01lm01mf01mu01mu01nt01o701o701o701o701o701o701o701oj01oj01oj01q601qm01rc01ro01s001sf01su01v101vc01vc01w201w201wf01xh01yc01yo02010201020f021g021w022a022a022x022x022x02360243024d024d024o025z026902690269026k0272027t028f028s02950295029m02an02b002b002bu02bu02ch02ch02ch02ch02dn02eb02eb02eo02fi02gb02gb02gb02gr02h302i202ic02ip02j302j302jg02jg02ju02k402l302l302lc02lc02lp02m002mx02mx02ny02oq02p902p902p902pl02pz02qq02rg02rs02sq02t002t002t002tc02tq02u202uh02uh02uh02uh02uh02un02un02un02un02un02un02v002v002vs02wv02wv02y102z202z202zd0308030j030j031s032903290331033h0346034h035t035t03640364036g037803780378037o0383038g038t039803980398039o039o039o03bd03bo03cc03cc03cx03cx03cx03cx03d903dk03e603es03es03es03ez03fc03fc03g403gh03gh03h503hg03hg03hg03hr03ig03j103j103ja03jm03kg03kg03kg03kg03kg03kg03l603ls03m403mf03mf03nc03nn03nn03oh03ou03ou03ou03pv03qi03qi03qi03rp03s503sg03sw03t703t703tk03u703ui03vw03w903w903wk03wv03x703xx03xx03xx03ya03yz03zd03zo03zo03zo0411041e041e041e041e042k042k042k042k042k042v043m0442044g045b045q046e046o046o047d047d047d047d048304830483048g0498049j049v049v049v04ah04av04b804bm04ce04cs04d404dd04dq04ey04fi04fv04g904g904g904gq04h504hx04hx04i904ik04jh04jh04jr04kl04kl04kl04li04ml04ml04n104np04od04op04op04p204p204pj04pj04pj04q104q104qo04qo04r004r004r004r004ry04sb04u104vr04wl04xc04xc04xk04y704y704yw04yw04zm0501050r051h051v058y05990599059z05ap05bf05bu05ck05d405df05dr05e405ee05ee05er05f205ff05ff05fy05fy05gd05gd05gd05gd05h505hl05i805in05in05in05iy05iy05jb05jb05js05kf05kf05lb05lw05m805mj05ni05oy05pd05pn05qb05qb05qb05r305r305rz05se05se05ss05t305tv05u605ul05uv05vi05wa05wa05xj05yo05z005zq0603060j06160616061n0620062c062c062z063e063e063e063s063s063s064i06570657065j065j0667066y067q0684068g068g068g068g069i069r06bw06bw06co06co06co06co06co06cw06en06en06f906fq06fq06fq06fq06g406g406g406gv06h706h706hm06hz06i906ip06ip06ip06j906jm06jm06jm06ko06l106lf06m606m606mk06mk06mw06mw06mw06mw06mw06mw06mw06mw06o106o106o106o106ob06ob06p206pv06qm06r006r006r006rl06rl06rl06rl06s006ss06tx06tx06ua06un06v006vc06vr06vr06vr06w306w306wx06x906x906xk06xw06yb06yb06yb06yt06z606z606z606z606z6070b070b070m0711071r0723072u072u073j074r074r0752075e075q076f076r078l07920792079g079g079g079t07ap07ap07b007bp07bp07c407cu07dn07dn07eo07f007f007f007f007fa07fa07fa07ga07gm07hi07ht07ht07ib07ib07iq07j107j107j107jc07jx07kk07kk07l007ld07m007m007ma07mz07nm07o007os07p807pn07pn07py07py07py07qf07r207s407s407s407t207tf07tf07tf07u607u607uh07uw07vo07wl07x207x207x207x207xd07xo07xy07yc07yo07zh07zh07zu0807080j080j080w081a081m081v0826082n0831083f083r083r083r083r0843084e084p084p084y085y087308880888089l08ac08ac08be08be08be08bq08ca08cs08d508di08et08et08et08et08et08f708f708f708fm08g908gn08gn08h308hh08hx08ib08iy08jq08jq08k008kl08kl08kl08l708lm08ly08ly08md08n608n608nd08nt08nt08om08p308p308pi08pw08qa08qy08qy08qy08qy08rb08rq08sf08t508t508u408u408v408vi08vi08vi08vu08we08xk08xy08yw08zb08zp0906090j091e0923092g093j093v093v093v093v094w095j095j095j096r097e097y098909890989098v099m09a009ae09ap09b409bo09c509cj09cj09cj09cj09d809d809dv09dv09dv09dv09ea09ew09g409gy09hj09hu09ii09j209j209je09je09je09k509k509k509k509k509k509ki09ku09l609l609li09lu09mh09mu09oq09oq09p109pt09pt09q609q609q609q609r309r309r309rg09rt09st09u709uz09vl09we09x009y409y409y409ye09ye09zb0a010a0w0a170a170a170a200a2w0a3b0a3w0a3w0a4a0a4r0a5g0a5t0a6i0a7s0a7s0a840a8x0aa50aa50aat0aat0ab60abq0ac20ace0aco0ae20aev0aev0afm0afy0ah40ahh0aie0aie0aj70ajn0ajz0ak90ak90alq0am50aml0aml0amw0amw0amw0anx0aog0ap30ap30ap30ap30ap30apn0aqg0ar80asw0asw0at80au80ave0ave0aw10awe0awe0awe0axe0ay40ay40ayh0ayh0azi0b0m0b1i0b1i0b2g0b2g0b2t0b2t0b2t0b2t0b3a0b3a0b3o0b4i0b5f0b670b790b790b800b8b0b8b0b8x0b8x0b970b9j0b9w0ba90ba90bao0bao0baw0bb50bbv0bbv0bc70bcj0bd90bdj0be80be80be80ber0bf50bf50bf50bfi0bfv0bg70bg70bg70bg70bgm0bh20bhp0bi00bic0bip0bip0bip0bjv0bl90bl90blm0blw0blw0blw0bn20bn20bn20bnw0boa0bom0boz0boz0bpc0bpr0bq30bqk0br70br70br70br70brl0bs60bs60bt00bt00bta0bta0btr0buf0bur0bv50bvp0bwf0bwf0bwf0bws0bx60bxy0byp0byp0bzd0bzu0c0t0c150c1x0c340c340c4c0c4p0c4p0c4p0c590c5w0c700c700c7o0c7o0c7w0c7w0c7w0c8w0c980c9l0cat0cat0cbj0cbw0cdh0cdu0ce60ce60cew0cfc0cfc0cfo0cfz0cgj0cgw0cgw0cgw0ch80ch80ch80ch80ch80chr0chr0chr0cin0cin0cj20cjv0ckk0ckv0clc0clp0cmd0cng0cns0cns0cp40cq60cqj0cqx0crb0cs60csi0cta0cta0cta0cug0cux0cux0cux0cw00cwp0cwp0cwp0cxo0cz10cz10czz0czz0czz0czz0d0m0d0x0d0x0d0x0d1f0d2u0d2u0d370d3j0d3x0d4a0d4n0d4n0d500d500d500d5d0d5q0d6i0d7a0d7l0d820d820d8n0d8n0d8x0d8x0d8x0d8x0d8x0d8x0d9j0d9u0d9u0d9u0da60da60da60dai0dai0db50dbq0dcm0ddc0dfv0dg80dhc0dhq0di30dik0djb0djb0djb0djm0dk60dk60dkj0dkj0dl10dlc0dlc0dm20dme0dn10dne0dne0doa0dp10dp10dpb0dpl0dpz0dpz0dpz0dqc0dqr0dqr0dri0dsa0dsa0dsz0dsz0dta0dtx0duc0duc0duc0duq0duq0duq0dve0dvo0dw00dw00dwj0dxf0dxq0dy20dyo0dyo0dyo0dz20dzf0e080e080e0z0e0z0e1f0e1t0e250e2h0e2v0e390e3m0e570e570e5j0e5j0e5j0e5j0e5v0e5v0e6v0e6v0e6v0e7g0e840e840e8j0e8j0eaa0eaa0eak0ebb0ebb0ec80ed00eds0ee50ees0ees0efn0efn0eg40egh0egs0eh40ehv0ehv0ehv0ei70eiw0ej70ej70ekz0eln0emi0eng0enx0enx0enx0eop0ep20ep20ep20epy0eqc0eqc0eqc0eqs0ers0ers0ers0es40et40etu0eul0eul0evp0ew10ewf0ewf0ewf0ex30exk0exk0exk0exw0exw0exw0ey70eyl0ez00f0x0f190f1p0f2b0f2b0f300f300f4q0f520f520f5m0f6j0f6u0f7h0f7s0f7s0f870f990f990f9l0f9z0f9z0f9z0f9z0f9z0fan0fba0fbj0fbj0fcj0fcj0fcx0fe60fe60fet0fet0ffk0ffx0fg80fgo0fgo0fgo0fh90fhk0fhx0fja0fjl0fjl0fjz0fkl0fl30fmt0fmt0fmt0fmt0fn60fo60fo60fo60fo60foi0fpk0fqb0fqb0fqs0frt0fs40ft60ftq0ftq0ftq0ftq0fv20fv20fvi0fvi0fw30fw30fwe0fwe0fwz0fwz0fxn0fy10fy10fz20fzl0fzy0fzy0g0d0g1p0g1p0g1p0g230g2u0g360g3q0g3q0g4h0g4h0g5b0g5b0g5b0g5b0g5b0g5q0g5q0g6r0g7i0g7s0g8u0g950g9r0gbc0gbc0gbc0gc30gcc0gdd0gdd0gej0gej0gf70gfy0gfy0gg80gg80gg80ggj0ggj0gi30gii0gii0gjm0gkr0gl60gl60glh0gm70gm70gn30go00goo0gpe0gq90gqn0gqn0gqn0gre0gre0gre0grt0grt0gsy0gta0gu90gvo0gvo0gw30gx80gx80gxz0gyg0gyg0gyw0gza0gzn0h0h0h0s0h1k0h1z0h2a0h310h3e0h460h460h460h5g0h5g0h6g0h6s0h760h7j0h8z0h9d0h9d0h9p0hb40hb40hbh0hc00hcf0hcp0hd30hd30hdq0he30he30hed0hfk0hg80hg80hgw0hh70hhk0hhx0hje0hje0hjs0hjs0hk50hk50hk50hm20hm20hm20hm20hms0hms0hms0hn30ho80hpe0hpr0hq50hqj0hqt0hro0hro0hsr0hsr0hsr0htj0htj0hu80hw30hwe0hwe0hxw0hxw0hxw0hxw0hxw0hzf0i020i020i0c0i0m0i0m0i0m0i1v0i1v0i2o0i2o0i2o0i2o0i2o0i2y0i2y0i4u0i550i550i550i5z0i680i680i6r0i6r0i730i730i730i7e0i7e0i7e0i7e0i870i870i8n0i9p0ia10iad0iat0ib70ibj0ibj0ic90icp0id10idf0idf0idq0idq0idq0iep0iff0igm0igm0igx0iha0ii00ii00ii00ii00ii00iia0iia0iia0ija0ija0ija0ijn0ikb0il20ilw0imo0in40in40in40in40in40in40inp0inz0iog0ip20iqd0iqp0ir00irb0isg0isg0isg0ita0itj0itv0iu60ive0ivs0iwf0ix20iyb0iyb0iyb0iyb0iyq0izh0izy0izy0j140j1v0j2y0j3o0j430j4k0j5p0j5p0j5p0j6c0j6r0j740j740j740j740j740j7h0j7r0j7r0j830j830j890j890j890j8q0j8q0j8q0j8q0j930j930j930ja40jbm0jc30jch0jch0jd20jd20jdi0jdi0jdi0jdi0jdt0je40jeg0jes0jfi0jgf0jgr0jhf0jia0jil0jil0jil0jil0jiu0jiu0jjj0jjv0jjv0jk70jkj0jkj0jl60jl60jl60jln0jm10jmv0jn70jn70jnj0jnj0jnj0jnj0jo80jo80jpc0jpn0jpn0jq60jqi0jr80jry0jry0jsr0jt00jta0juc0jup0jup0juz0jvo0jvo0jvo0jwr0jx40jxr0jxr0jxr0jy60jy60jyi0jyi0jyi0jzr0jzr0k030k0t0k0t0k1k0k1x0k2c0k330k3g0k3g0k3g0k3g0k3g0k3q0k720k8n0k9r0k9r0ka50ka50ka50kak0kak0kav0kav0kav0kb80kb80kb80kb80kcb0kcb0kcn0kd00kd00kd00kdp0ke00ked0kep0kep0kf40kf40kft0kft0kft0kft0kgr0kgr0kh40khe0khe0kic0kic0kiz0kiz0kjp0kjp0kk40kk40kl40klh0klh0kly0kly0kly0kmc0kmc0kne0kne0kne0kne0ko60kox0kox0kqh0kqv0krb0kt00ktg0ku30ku30ku30kus0kus0kv50kwd0kwo0kwo0kx40kxr0ky60ky60kyj0kz70kz70kzi0l0h0l150l1j0l240l240l2f0l2q0l2q0l2q0l3y0l4q0l5m0l5m0l600l7h0l7h0l7h0l7h0l860l860l8h0l9c0l9c0lac0lb20lb20lbd0lbr0lbr0lbr0lcz0ldc0ldo0ldz0lee0leq0lf40lfh0lg80lgl0lgw0lhz0lhz0li80liv0liv0liv0lj70ljy0lka0lkk0ll10lld0lm90lmk0lnf0lns0lok0lok0lpb0lpp0lq10lqr0lr10lre0lrs0ls30lse0ltm0lua0lup0lvf0lw30lwg0lxm0lzm0m190m190m1k0m1w0m260m260m360m3s0m3s0m460m4v0m580m5o0m5o0m650m820m890m890m8m0m900m9z0mac0map0mbf0mbf0mbf0mcr0mcr0mdi0mdy0mea0mea0mem0mem0mem0mem0mez0mgk0mgx0mgx0mh80mh80mhn0mi90mir0mjm0mjm0mk00mk00mko0mko0mko0mko0mm60mm60mm60mm60mm60mmi0mmi0mmi0mmu0mn60mn60mni0mo60mon0mp30mpv0mql0mqx0mrs0msa0msa0msw0msw0mt90mt90mty0mty0mty0mua0mua0mul0mv60mwf0mxg0mxx0mxx0myd0n0i0n0v0n0v0n0v0n0v0n1j0n1j0n360n420n4y0n630n630n630n6g0n6g0n7n0n8x0na20nad0nad0nad0nad0naq0nb30nbu0nbu0nbu0nc70ncj0ncj0ncw0nd90ndw0ne80nf90ng80ngm0ngm0ngm0ngm0ngm0ngy0ngy0nhb0nis0nj50nji0nji0nji0nk00nka0nko0nko0nl60nlh0nm80nmn0nmn0nmx0nna0nnn0no10noe0noe0nov0nov0nov0nov0nqg0nqg0nqr0nqr0nqr0nqr0nr50nrk0nrk0nrk0nsi0nss0nss0nss0nss0ntc0ntt0nu80nu80nuk0nuk0nuy0nvb0nvb0nvb0nvb0nvz0nvz0nvz0nwe0nwe0nwe0nwq0ny60nz80nzw0nzw0nzw0nzw0nzw0nzw0o1d0o1r0o240o2h0o2h0o2t0o2t0o340o3q0o3q0o3q0o400o4e0o5c0o5o0o6n0o6n0o6n0o6n0o700o7q0o8x0o9k0o9z0oam0oam0oc00oc00oc00oco0oco0ocx0ocx0odb0odb0odm0oe40oeg0of90of90ofv0ogg0ohg0ohg0ohg0ohg0ohw0ohw0oil0oix0ojp0ok40okg0okz0olb0olm0olx0olx0om90om90om90on90onz0ood0oow0op80op80opj0oq50oqh0oqh0oqh0oqt0oqt0org0orq0orq0ot20otc0ou00ou00ou00ouq0ouq0ouq0ouq0ov10owa0owa0oy20oyq0oyq0oyq0oyq0oz00oz00oz00p070p070p130p1f0p1f0p1o0p2o0p3u0p3u0p430p4g0p4s0p5b0p5o0p6n0p7p0p810p810p940p9z0pai0pai0pb80pbj0pc50pcq0pdt0pee0pee0pee0pee0pfe0pfe0pfs0pfs0pg30pgi0phg0phg0phw0pi80pij0pit0pjy0pjy0pjy0pjy0plo0pm30pm30pm30pnn0pnz0pnz0pob0pob0pob0pq10pqt0prw0psk0psk0psr0psr0ptc0ptt0ptt0puj0pve0pve0pvp0pw30pwk0pww0pww0py00pzh0pzw0q0m0q1c0q1p0q220q2d0q2q0q300q4w0q5n0q5n0q6e0q770q770q770q770q8v0q8v0q9k0q9k0qaa0qaa0qan0qbe0qce0qd20qd20qdc0qdn0qdn0qe00qev0qev0qev0qev0qev0qev0qev0qf50qfu0qfu0qg40qge0qge0qge0qgz0qgz0qgz0qha0qhl0qhy0qip0qjh0qjh0qjh0qk20qkt0qll0qm70qm70qm70qmm0qmm0qn90qo90qol0qq70qqz0qs30qs30qua0qv00qv00qwc0qxm0qxz0qyp0qyy0qyy0qzm0qzx0r0m0r0z0r0z0r1b0r1b0r1b0r240r240r240r240r2z0r3a0r3a0r3m0r3m0r410r4f0r4f0r520r5h0r5h0r6j0r770r7x0r890r890r890r890r900r9c0r9c0r9y0r9y0raa0rbm0rc30rci0rci0rci0rci0rct0rd60rd60rdw0rej0ret0rf40rfk0rg60rg60rgu0rgu0rgu0rh60rhn0rhn0rhn0rhn0rir0rjz0rlc0rms0rnu0ro60ro60ro60row0row0rpp0rqv0rrb0rrb0rrb0rrb0rrb0rrb0rs10rsa0rsl0rtd0rto0ru40ru40rve0rvx0rwa0rww0rxq0rxq0ry60ryj0ryj0ryt0ryt0rz40rz40rz40rzf0s030s0f0s0t0s140s1f0s220s3a0s3a0s3a0s3m0s5h0s650s6e0s7l0s8u0s9i0sa50sah0sah0sax0sb70sb70sbl0sbw0sbw0sbw0sbw0sbw0sbw0sbw0sc70sc70sc70sc70scv0scv0sdo0sed0sed0seo0sey0sfw0sgn0sgn0sgn0sgn0sgn0sgy0shx0sig0sjb0sjb0sjb0sk10sk10skg0skg0skq0skq0slp0sm00sm00snp0so00soq0sq50sqg0squ0squ0srh0srt0ssx0ssx0stl0su80sum0sv00sva0sva0sva0sw90sw90sxs0sy70syn0szp0t0m0t1n0t1n0t1n0t310t310t470t470t470t4m0t5p0t6d0t6r0t7f0t800t800t8s0t8s0t9i0t9w0t9w0tar0tar0tb50tbh0tcp0tde0tde0tfb0tfl0tfw0tgp0tgz0the0ti40tig0tiv0tiv0tjj0tk40tkg0tkt0tkt0tkt0tkt0tkt0tl50tm10tm10tmv0tn80tnt0tp40tp40tpg0tpx0tpx0trm0trm0ts10ts10ts10ts10tsf0tt50tt50tth0tu80tu80tv50twf0twf0txg0txg0txr0tyj0tyj0tyj0tyv0tyv0tzb0tzs0tzs0u040u040u040u1e0u200u2e0u2e0u2t0u330u330u330u3g0u3s0u3s0u4h0u4r0u580u5h0u5h0u5h0u5h0u6m0u6m0u6m0u6z0u7d0u7o0u7o0u800u8r0u8r0u8r0u8r0u8r0u8y0u9p0uag0uat0ubt0uc60uch0uch0uch0uch0uch0uch0uch0uch0ucu0ucu0ucu0ud40udg0udt0uel0ufa0ugr0uhw0uig0uig0uig0uig0ujq0ujq0uki0uki0uki0uki0uky0ulk0ulk0uly0ume0ume0un30unf0uns0uog0upj0upy0uqa0uqt0uqt0uqt0uqt0uqt0ur50urj0usa0usa0usn0usn0usy0uto0uum0uve0uwd0uwd0uwd0uxb0uxb0uy20uy20uyf0uyf0uyq0uyq0v120v1e0v1e0v260v2v0v380v410v4c0v4o0v5b0v5o0v7a0v7a0v7n0v870v8v0v9m0v9m0va80vba0vba0vbl0vbl0vc40vch0vda0vf20vff0vg30vgh0vgt0vhv0vhv0vi90vjc0vk20vkf0vkr0vl60vl60vlg0vlx0vmd0vmu0vn90vnm0vnv0vod0vop0vop0vop0vpl0vqa0vrh0vrh0vrh0vrh0vrr0vrr0vs10vsc0vsc0vsc0vsn0vt00vt00vtd0vto0vto0vto0vu10vub0vub0vub0vuq0vv30vve0vwa0vwa0vwa0vwk0vxf0vy00vyq0vz50vz50vzh0vzv0w030w0h0w0t0w1j0w2b0w2z0w380w440w4w0w5u0w5u0w5u0w5u0w5u0w6y0w7b0w7p0w8d0w9d0w9p0wae0wae0wbf0wbt0wcb0wdr0wdr0we30wee0wee0wex0wft0wg80wgl0wgt0whv0whv0wii0wiv0wjm0wjm0wjm0wjm0wjx0wk80wk80wkm0wl10wlh0wlh0wma0wn30woh0wp60wpw0wqo0wr00wr00wrt0ws50ws50wsn0wti0wtu0wtu0wtu0wua0wul0wul0wvb0wvo0wvo0wwf0wxc0wyb0wzn0wzn0x0e0x1f0x1f0x1u0x230x2s0x3d0x4p0x530x5e0x6v0x6v0x7k0x7x0x7x0x8d0x8d0x8p0x8p0x9c0x9x0x9x0xa90xax0xc10xcq0xd70xd70xe10xga0xh30xhs0xhs0xhs0xhs0xhs0xhs0xj00xj00xk10xks0xks0xln0xm00xm00xne0xne0xoe0xoe0xoe0xov0xov0xp90xp90xpm0xpm0xpm0xpz0xqp0xr90xrm0xrm0xs20xsu0xtm0xtm0xtm0xu60xuw0xuw0xvu0xvu0xvu0xvu0xvu0xwj0xxc0xxo0xxz0xyd0xz60xzu0y0f0y140y1j0y1u0y3d0y3z0y3z0y3z0y3z0y4l0y4z0y5d0y5d0y6l0y6l0y6z0y7e0y830y8f0y8s0y9o0ya10yb50yb50ybh0ybh0yca0ycm0ydl0ydw0yea0yeq0yf00ygk0ygt0ygt0yhv0yih0yih0yja0yjm0yjx0ykg0yku0yl60yl60ym60yms0ynh0yo90yoz0yoz0ypb0ypb0ypb0yq30yqh0yr50yrr0yrr0ys30yss0yt40yt40yte0yte0ytr0yu60yu60yu60yuo0yuo0yvd0yw10ywn0ywx0ywx0ywx0yx90yy40yyf0yyf0yza0yza0yzv0yzv0z070z070z0j0z0z0z1t0z1t0z270z2h0z2u0z2u0z2u0z2u0z2u0z3h0z3h0z3t0z4r0z630z6e0z6e0z6v0z7c0z7c0z7p0z7p0z7w0z7w0z890z890z8n0z8n0z8n0za80zb40zb40zca0zd00zdc0zdl0zdl0zdl0zdl0ze80zfg0zfg0zfg0zft0zg40zgd0zgd0zgd0zgd0zgs0zh30zhw0zhw0zhw0zhw0zik0zj80zkb0zlg0zls0zm10zmq0zn30zo40zo40zoi0zoi0zoi0zoi0zp70zp70zpj0zq90zq90zr30zre0zs30zsh0zsu0ztg0ztg0ztg0ztg0ztt0ztt0ztt0zu80zuu0zve0zve0zve0zve0zvq0zw50zw50zwh0zwh0zwu0zxg0zxt0zy70zyy0zz9100b10171017101x101x101x10281028102j102j103710371037103710371037103i104c1053105d105x105x105x105x105x105x106a106q107g107x107x108k108k109910a510aj10aj10aw10c110c110c110cc10cs10d610dk10eb10eb10em10ff10fu10gs10h410h410hf10i410ih10j710jh10k610k610lb10mg10mg10o210o210o210oy10oy10q410rf10rf10s410s410sj10sj10tc10tp10uw10uw10w710wu10wu10xb10yh10zi110n110n110z110z111f111r112111211121112s1133113j114b114q1156115i115i115v116x117i117i118p11a411a411ag11av11bm11bw11c811cm11cm11cm11cm11d111e711e711fc11fm11fm11fm11fm11g111g111gn11hb11hn11hn11ir11j211j211jd11jr11k411kw11lk11mc11mc11mw11mw11nc11nc11nt11oa11p311pr11rq11rq11s211s211sb11sb11sb11t111to11to11to11ut11ut11vn11vn11vn11we11we11we11we11xr11yt11zy120h1214121h121v1227122t122t122t122t123q124v124v124v12591259126112611261126d126r12761276127d127d127n127z1292129w12b212be12be12be12ci12cz12da12e012e012ec12ec12eq12eq12f112fr12ge12h812hj12im12jl12jl12jz12jz12kq12l012m112n612n612nn12nx12oe12oe12oe12p612pk12pk12qj12r712rn12rn12sl12sz12te12ts12ts12u912v312v312w112wt12xj12xv12xv12xv12xv12yb12z312zu12zu131y131y132p133n134a135n136g136s137s137s138t138t1395139m13aw13b613bj13bj13cz13dy13e913e913em13fl13fl13fx13he13hr13iu13j913ka13kj13kw13kw13lc13lc13lc13lc13ln13ln13ly13m913mx13nl13o413o413o413o413o413oh13oh13oy13oy13oy13oy13pb13pb13pn13qf13qr13rx13sa13sl13tz13uc13uc13uc13uc13uc13v013v013va13wn13wn13ye13yn13yz13zc13zp13zp140e141g1427142g143c143c143c143c14401440144d1457145j145u146a146a1476147t148v149l149l14aa14aa14al14b814b814bl14bl14c314c314c314c314c314c314c314cg14cg14ct14e314fa14fn14g214hi14ht14i714i714j314jn14jn14jn14jn14jn14jz14kf14kf14kp14kp14kp14lb14mb14mb14n214n214n214n214ng14o314o314o314og14og14os14os14os14os14os14p414q314qf14r314r314r314r314r314r314rs14s714s714t014ta14tm14vp14w114wd14x514xg14y5151v151v1527152l153b154115411548154p154p155215521552155q156m156z156z157c157n158h159715ac15bc15bc15c515cw15dh15du15e715el15el15fg15gb15gn15h315hh15hh15hh15ht15ht15ii15iu15j715jv15kb15l215m715mp15mp15n215n215nd15oe15pb15pr15pr15pr15pr15qd15r415rl15rl15sf15sp15t315tc15tc15tc15tc15tc15tc15tc15tc15u015uc15uc15um15ux15v915v915v915vx15wz15xb15y515yf15yu15z915z915zy15zy160k16131625162r1632163d163d163d163o1640164b164r1654166s16751675167u16881688169k169w16aa16aa16b416c516c516dm16dm16ee16eo16ez16fq16fq16gd16gq16i416iv16jt16k316kv16kv16kv16l616l616lw16mo16mo16mo16oh16oh16oh16oh16ph16pw16pw16qk16rk16ru16ru16ru16s916s916sn16sy16uh16uh16v516vi16vu16wj16wv16xm16y916y916yw16zi16zi16zi16zi16zi1706170w171x172n172n17381738173j173v173v174h175f175f175f176717671767176j176j176y177r177r177r177r1783178e17941794179j179w17al17b017c617c617c617cj17cj17cj17cj17cu17d717dh17e217ef17f917f917fn17g717gj17gj17gv17h617in17k817kx17kx17lv17lv17mu17ni17ni17ni17nw17nw17oj17ov17p917p917pk17qd17r717s617te17tr17v217vh17vt17wo17x217xe17xe17yg17yq17z217ze17ze17ze17zo17zo17zo180d1812181p181p181p181p18211821182p18301839183l184m184m186l186w187918791879187k187w187w1886188i188i188i188v189i189t18ao18az18bb18bb18bb18c018c018c018cs18d518dn18eb18en18en18fg18gc18gc18gu18ha18hm18io18io18jb18jb18jn18jx18kl18l918l918mb18mb18mn18mn18n218n218nl18nl18nz18nz18nz18oa18ov18ov18pp18qh18r918sb18t318tz18vr18vr18wj18wj18wj18x018x018xo18xo18y918y918yk18yx18zc18zm18zm18zm18zm190p190p19171917191y193g1945194k195a19641974197f1982199c199c199c19ag19as19b519c719c719c719dl19ed19ep19fc19fp19gf19gs19h919i419ik19iw19jg19k019k019k019kb19kb19kb19kp19kp19l319l319li19li19md19nq19ou19ou19p619p619pk19pv19pv19ql19ro19ro19ro19so19so19so19tp19uc19uy19ve19vr19w219wd19wd19wd19wd19ws19xv19y619y619z819z81a0a1a0a1a0u1a141a1x1a1x1a1x1a2n1a2n1a3t1a521a521a5b1a601a6t1a6t1a6t1a6t1a8c1a8n1a8n1a8z1a9c1aa31aav1aav1aav1abk1abk1abw1ac91ad11ads1ads1ae41afb1agp1agp1ah01ah01ahq1aip1aj11ajw1ak71ake1akp1akp1akp1akp1aky1alm1aly1amq1an71aoa1aom1aom1aoz1apf1aqa1aqo1ar71arp1arp1asy1at91at91at91atn1au31aud1av31avt1awk1axg1aym1aym1ayx1ayx1ayx1ayx1az91azl1b061b0h1b0h1b0h1b0h1b0h1b161b161b1h1b271b2j1b2j1b2j1b391b391b3k1b491b4r1b5h1b5h1b6l1b6l1b7m1b801b8g1b8v1b9a1b9z1bad1ban1ban1bb11bbe1bbq1bch1bd61bdw1bea1bfd1bg61bgv1bgv1bh91bho1bia1bio1bj11bj11bj11bjc1bjc1bjc1bjq1bkh1bky1bky1ble1ble1ble1blt1blt1blt1bm91bne1bne1bog1bor1bor1bor1bpz1bpz1bpz1bqp1brr1bse1bt51btw1bv81bw01bwe1bwn1bwn1bwn1bwz1bxd1by11by11by11bya1bzd1c031c0j1c1j1c301c3c1c421c591c591c6k1c701c7d1c7r1c841c841c841c8s1c8s1c9a1c9l1ca81cb61cbi1cbi1cbi1cbw1ccm1ccx1ce21ce21ce21ceg1ceu1cfj1cg51cg51cgu1chj1chj1cja1ck61ck61ck61ck61ck61ckj1ckj1ckj1ckj1ckj1cm11cmf1cmr1cmr1cmr1cmr1cmr1cmr1cn91cnv1coa1coa1cop1cop1cp31cpp1cq01cq01cq01cqc1cqc1cr11crd1crw1cs51ct51cv61cvl1cw71cw71cwi1cwv1cxn1cxn1cyl1cyx1cyx1czx1d0p1d151d1h1d1h1d1t1d2f1d2f1d3j1d4y1d5f1d5f1d5t1d661d661d731d731d7d1d7s1d9n1da31da31da31dav1dba1dcu1dcu1dcu1dcu1ddh1dea1df01df01dfg1dfq1dfq1dfq1dfq1dgd1dgo1dgo1dgo1dh31di81dik1djb1dk11dkd1dkd1dkw1dlj1dlj1dlj1dlu1dn41dng1do61doh1doh1doh1dou1dou1dpa1dqg1dri1dry1dsx1dtj1dtx1dug1dug1dva1dva1dva1dva1dvq1dvq1dvq1dwf1dwf1dx91dxz1dyf1dyf1dyf1dyp1dyz1dyz1dzm1dzm1e071e0u1e171e1h1e1v1e1v1e2l1e2x1e3n1e3n1e4s1e4s1e641e6j1e6j1e6j1e6j1e7q1e811e811e811e8d1e8q1e931e9h1ea11eab1eam1eb31ebo1ebo1ec01ec01ec01ecg1ecg1ecs1edm1eec1efg1efg1efg1efo1efy1efy1ego1eh01eh01ehd1ehd1ei71ei71ei71eik1ejc1ejc1ejt1ejt1el01em31em31em31emy1ena1enr1eos1eos1epl1epl1epv1eq81erb1es11esd1et31et31eu51euy1evk1ewk1exg1exg1eys1eys1ezo1f061f061f1b1f301f301f3f1f3r1f3r1f4f1f4f1f4s1f4s1f4s1f541f541f541f5p1f621f6d1f6d1f6r1f761f7n1f8g1f8r1f9q1f9q1f9q1f9q1fb71fbi1fbi1fbz1fcg1fcs1fcs1fcs1fcs1fdt1fef1ff81ff81ffy1ffy1fh51fhu1fi61fjs1fkq1fl11fm31fmg1fmg1fmp1fn11fnd1fo01fo01fo01fov1fp61fqh1fqv1fr91fr91fr91frk1fs81fs81fsk1fsk1fsk1ftl1fty1fty1fty1fty1fuc1fuc1fuc1fuc1fuc1fup1fvi1fw61fwu1fwu1fwu1fxy1fya1fyq1fyq1fza1g051g0f1g0f1g0f1g0f1g0s1g1d1g1o1g1o1g2d1g391g401g4d1g5h1g5t1g6t1g7j1g7j1g881g881g881g8l1g8x1g9a1ga21gaj1gb71gbf1gbf1gbf1gbf1gbw1gca1gcj1gcw1ge41geh1gfn1gg11ggl1ggl1ghe1ghe1ghw1ghw1ghw1gj91gjl1gkk1gl81gll1glz1glz1gmf1gmf1gn21gng1gnr1gof1gpj1gq01gq01gq01gq01gqc1gqc1gqc1gqx1gqx1grm1gry1gt11gte1gu31guh1gur1gur1gvp1gwg1gwg1gx31gxf1gy31gy31gyp1gyp1gz51gz51gzg1h0l1h1f1h1f1h1p1h1p1h2g1h2t1h2t1h3e1h3e1h3r1h421h4d1h4d1h4p1h5g1h5g1h641h781h881h881h8l1h8x1h9c1h9q1hai1hai1haw1hbl1hcj1hcj1hdb1hdn1he21hef1het1hfk1hg71hgi1hgi1hh91hhx1hia1hix1hix1hj81hjk1hjx1hkb1hko1hl31hlk1hma1hmg1hnh1hnh1hnh1hnh1hnh1hnq1ho21ho21ho21ho21hpd1hq91hqg1hqg1hqg1hqg1hqg1hr61hrv1hrv1hsa1hsr1htu1htu1hug1huy1hvf1hvf1hvf1hvr1hw41hws1hws1hws1hx41hy51hy51hyg1hyv1hzj1hzj1hzj1hzj1hzj1hzj1i071i071i071i071i0v1i161i1i1i1w1i291i2t1i3h1i471i4k1i5p1i5p1i5p1i631i6k1i6k1i6x1i7m1i811i951i951i951i9g1i9g1ia71iai1iau1ib81ibz1ibz1icc1icp1idf1idf1ie91ie91iem1if11ifp1ig01igc1ign1ih11ii21ii21ii21iid1ijq1ijq1ikc1ikc1ikc1ikc1ikr1ikr1im61imi1imi1imi1in71io11ioc1ior1ior1ior1ip61ipi1iq91ir21irv1isg1isu1isu1isu1it41ith1ith1ith1iv31iv31iv31iw41ixj1ixv1iy91iz91j0f1j0t1j191j1m1j1y1j1y1j2b1j2b1j3d1j3p1j3p1j3p1j421j4f1j5q1j701j701j8l1j8l1j8w1j9c1j9s1j9s1j9s1j9s1ja51jbq1jc31jce1jcq1jcq1jcq1jd31jd31jdw1jeu1jf61jf61jfm1jfm1jfw1jfw1jgj1jh11jhf1jht1jht1jht1jib1jiw1jiw1jiw1jja1jja1jjj1jjj1jjj1jjw1jjw1jjw1jjw1jjw1jm61jm61jmj1jmj1jne1jow1jqs1jr71jrl1jrw1jrw1jsa1jsn1jsn1jto1jto1jto1jto1juj1juj1juj1juw1jvc1jw31jw31jwg1jxf1jy51jyu1jz61jzi1k0g1k171k1g1k1g1k1g1k2j1k2j1k2j1k2j1k371k3k1k3k1k3k1k4a1k4a1k4a1k4p1k4p1k4p1k511k5i1k6c1k7d1k7d1k7z1kae1kb61kb61kbj1kcm1kcz1kdd1kds1kds1kds1kee1kf71kfj1kg61kgj1ki31ki31kih1kiw1kj91kjp1kk21kkf1kkf1kkf1kkv1kl91kl91kln1klz1klz1kmd1kmv1knm1kny1kpe1kqw1krb1krm1krw1krw1ksk1ksk1ksk1kta1kta1ku51kuh1kuu1kuu1kuu1kuu1kuu1kv91kvl1kvl1kw91kwl1kwx1kxb1kyf1kyw1kyw1kza1kzx1l0q1l0q1l0q1l111l1o1l2n1l4i1l5r1l621l621l6d1l7k1l7k1l7k1l7k1l7x1l7x1l8z1l9a1la51lax1lax1lax1lb51lb51lb51lbl1lds1le41lev1lf21lff1lff1lft1lft1lg71lg71lgx1lhj1li81li81li81ljw1lkl1lkw1ll81lll1lm11lmr1lmr1lmr1lmr1ln71lnu1lnu1lo51lof1lof1lpi1lpi1lpx1lpx1lq81lq81lrj1lry1lry1lry1lry1lry1lry1lt71lt71lt71lt71lt71ltw1ltw1lvd1lvd1lvd1lvd1lw51lw51lwg1lwt1lwt1lx81lxu1lyb1lyb1lyo1lzf1m0j1m0j1m0j1m1c1m261m2i1m2u1m3i1m471m4v1m5k1m6b1m6p1m741m741m741m7r1m7r1m7r1m7r1m891m891m891m891m8z1m9q1max1mc11mc11mcb1mcl1mcw1mcw1md81md81md81md81md81mdx1mdx1mem1mfg1mfg1mfg1mgv1mh81mhq1mhq1mid1mim1miy1miy1mj91mjn1mjn1mjn1mjn1mjw1mml1mnb1mns1mo81mo81mo81mo81mov1mpa1mpa1mq31mqf1mqp1mrj1ms51ms51ms51msi1msu1mt51mtg1mui1mv71mvx1mwj1mxv1mya1myq1mz11mzc1mzq1mzq1n0s1n131n131n1i1n1i1n2c1n2m1n3c1n3c1n3t1n491n4z1n4z1n4z1n5d1n5x1n6p1n711n7g1n7t1n911n9q1na31naf1naf1naf1nbi1nc61ncu1ncu1ncu1ncu1nd61nd61ndj1nds1nds1nds1nds1ne71nfn1nfn1nfn1nfn1ngc1nh31nhg1nhg1nhs1nij1nij1niv1nje1nje1nka1nkm1nkm1nkx1nkx1nkx1nkx1nlt1nn41nns1no61nol1nol1nox1nox1nox1nox1nox1nox1npo1nq61nq61nqr1nqr1nr11nr11nr11nr11nr11nrc1nrc1nso1nso1nso1nso1nt01nta1nta1nta1nu21nv91nw41nwh1nws1nx91nxn1nxy1nxy1nyn1nzw1nzw1o251o251o3i1o3y1o4l1o4l1o5a1o5q1o5q1o6f1o6f1o711o7q1o841o841o841o8r1o8r1o9e1oa91oa91oal1obd1obp1ocd1ocd1ocd1od51odj1oeo1oez1ogq1ogq1ogq1ohr1ohr1ohr1oi21oi21oi21oi21oi21oi21oic1oic1oic1oiq1ojq1ok51okr1olh1oma1omk1ond1oo11oo11ook1oou1opl1oq01oqx1or71orj1orj1orj1os81os81osy1otf1ou11ou11ouo1ov21ovs1owm1owv1owv1ox81ox81ox81ox81oyi1oyw1oyw1oyw1ozl1p001p001p0y1p1a1p1a1p1p1p2u1p371p3j1p3v1p3v1p471p4k1p4k1p4k1p4u1p4u1p5m1p5v1p6i1p6i1p6u1p7w1p7w1p7w1p7w1p881p9n1p9y1p9y1paj1paj1paz1pbr1pc41pc41pch1pd51pdf1pdr1peh1peu1pfm1pgi1pgs1ph61phi1phu1pi81pin1pin1piz1pjp1pk41pk41pk41pkn1pl61pl61plh1plh1plh1plv1pmm1pn01pnf1pnp1por1pp41ppk1ppx1pqb1pqq1pr51pri1pse1psr1pt61pt61pth1pts1pve1pvo1pw31pwx1py81pyi1pyi1pz81q001q0g1q0t1q0t1q1j1q1u1q261q2p1q441q4h1q4v1q5r1q621q6c1q6s1q741q7g1q871q871q8k1q8k1q8k1q8w1q8w1q9i1q9u1qa61qam1qam1qax1qdb1qdb1qe21qfs1qhb1qhl1qhx1qim1qj21qji1qjv1qkc1qkq1qlo1qn11qnf1qnf1qns1qog1qou1qqa1qqt1qr51qs01qss1qt61qu71qv11qvc1qvl1qvx1qwo1qx51qyp1qz21qz21qzp1qzp1qzz1r0c1r151r151r1g1r1s1r1s1r1s1r2d1r2r1r311r3x1r4c1r4c1r4c1r4c1r4n1r4z1r4z1r5c1r5q1r6j1r6r1r6r1r741r741r7w1r8w1r8w1r8w1r981r9v1raj1raj1rb71rbk1rc91rcn1rdd1rdd1rdq1rfl1rfl1rgb1rgq1rh11ri71rix1rk41rkw1rla1rla1rll1rm71rm71rmi1rmt1rn21rn21rnd1rog1rog1rog1rog1ror1ror1rpm1rpy1rpy1rpy1rpy1rqb1rr51rrm1rsx1rsx1rto1ru31rui1ruw1ruw1rvv1rvv1rvv1rw81rxj1ryo1rzi1s2v1s3y1s3y1s3y1s4m1s4m1s581s5m1s5x1s681s6s1s7f1s7t1s8r1s9f1s9f1sa51sb51sc11sc11sc11sc11scf1scs1scs1sde1sde1sdq1sdq1se81sf01sfm1sge1sge1sge1sgr1sh51sie1siq1sje1sjq1ski1ski1ski1sku1sl81slj1slu1sma1sma1sma1snt1so91so91so91so91so91soo1sp21sp21spt1sqr1sqr1sqr1sra1sra1srm1srv1ss81ss81ssx1st81su01sud1suw1sv81svm1sw21swg1sww1sww1sx61sy91syl1sz01szh1t0r1t1e1t1v1t1v1t2p1t3z1t3z1t4t1t691t6l1t7p1t7p1t9r1tav1tbi1tbi1tcq1tdz1tfj1tfz1tgb1tgm1tgm1tgw1th91th91ti11tjh1tju1tkt1tkt1tl51tlt1tmt1tn51tnt1tnt1to51to51tol1tol1tp71tpw1tpw1tpw1tqx1tqx1tqx1tqx1tr71trr1ts31ts31tt41tu01tul1tul1tv11tvc1tw51twh1twu1twu1twu1txj1txs1ty81ty81tyj1tyv1tzk1u0a1u0a1u131u1i1u1y1u2a1u2n1u351u3i1u3w1u4m1u5g1u6n1u6y1u7p1u8w1u8w1u981u981u9y1uaf1ub91ubn1uc01uc01ucd1ud81udu1udu1udu1ueh1ueh1ueh1uet1ug21ug21ug21ugy1ugy1uh71uif1uif1uir1uj41ujf1ukj1ukw1ul81umj1umj1unb1uno1uno1uno1uo31uoe1uop1up01upc1upp1uq21uqd1uqd1ur31urg1urg1urs1us71ut11uti1uu71uuk1uuk1uuk1uvn1uvn1uw01uwe1uwe1uwt1uxh1uy51uy51uy51uyk1uzi1v0t1v0t1v0t1v0t1v151v1p1v201v331v331v3i1v3u1v4a1v5j1v5z1v5z1v7l1v7l1v7l1v8n1v9o1vae1vaq1vdc1ve11ve81vem1vf01vg41vgr1vhj1vhv1vhv1vjd1vke1vkq1vkq1vkq1vl41vl41vlo1vmz1vmz1vo81von1von1von1vpc1vqf1vtk1vtw1vuq1vv51vv51vv51vv51vv51vw81vxd1vy71vy71vy71vym1vzd1vzd1vzq1w0m1w0m1w1b1w1b1w1p1w2i1w3r1w411w4d1w4d1w4r1w4r1w541w5p1w5p1w6b1w7b1w7o1w7o1w8d1w921w9x1wad1wap1wap1wb71wbu1wbu1wck1wdf1we41we41weg1wet1wet1wg11wgx1whp1wi11wic1wiw1wiw1wiw1wjo1wjo1wkg1wku1wl41wl41wmj1wmx1wn81wnw1woa1woa1woa1wol1wp91wp91wqb1wqm1wqv1wqv1wru1wt11wt11wt11wt11wt11wtd1wtd1wtd1wtd1wtz1wv11wv11wvd1wvn1wvn1ww01ww01ww01wwc1wwc1wwc1wx41wx41wy81wym1wyv1wz41wz41wz41wze1x051x0u1x1a1x1a1x1p1x231x2g1x311x3e1x3v1x481x481x4n1x4n1x4n1x4n1x511x511x5t1x5t1x621x6f1x6p1x7h1x7v1x7v1x7v1x8p1x951x951xb81xbt1xcs1xcs1xcs1xd61xdv1xe81xen1xf11xfe1xg41xgh1xh91xhl1xhw1xhw1xik1xj01xja1xja1xjj1xkb1xkb1xkx1xkx1xln1xlz1xm91xm91xmj1xn41xnz1xoe1xoe1xot1xot1xp61xpj1xq91xqm1xqm1xrf1xrf1xrf1xrf1xs71xs71xsj1xt91xtn1xtn1xu21xug1xuu1xv71xvk1xwb1xwb1xwp1xx21xxg1xxg1xxq1xy41xyp1xyp1xz11y0a1y0a1y0o1y161y1t1y241y371y371y371y4s1y5f1y5f1y5p1y601y601y6i1y6v1y751y7w1y8a1y8s1y8s1yan1yan1ybe1ybe1ybe1ybe1ybq1ycj1yd61yes1yfg1ygn1yh01yhe1yio1yj21yj21yjc1ykd1ykd1ykd1ykd1ykn1yll1yll1ymg1yns1yns1yo61yo61you1ypn1ypn1yqf1yrt1ys41ysh1ysh1yt71yt71ytk1ytu1ytu1yuk1yuk1yuk1yuk1yvl1yw71yw71yx81yxl1yxl1yxy1yxy1yyc1yzg1yzg1yzg1z0t1z141z1f1z1f1z251z2i1z341z401z401z401z401z4b1z4l1z4x1z4x1z5k1z5v1z5v1z6a1z6a1z881z8k1z8k1z8x1z8x1z9e1z9o1za01zaa1zbf1zbw1zca1zcm1zcx1ze31zed1zew1zfa1zfm1zg61zh61zh61zif1zif1zji1zju1zlx1zm51zmj1zmj1zmv1zmv1zmv1zmv1znm1znz1zom1zom1zp91zp91zp91zp91zp91zpn1zpn1zpn1zpn1zq01zq01zqf1zrf1zru1zru1zsq1ztq1ztq1ztq1zu21zut1zvm1zvm1zvt1zw41zw41zw41zw41zw41zw41zw41zwh1zws1zx21zxf1zy71zy71zy71zyi1zyw1zyw1zyw1zyw1zzi1zzi1zzw200o200o200o2010201e201v2026202j202j202j202j2033203e203e203s203s20432052205220522052205o205o205z205z206n206n207420742074207f207f207q2081208m2090209d209d209x20aa20am20ay20bd20c320c320c320cf20cf20cv20dc20e420e420ei20f820f820f820f820fj20gh20gw20gw20gw20hh20hw20i720iv20jg20jg20js20k520lh20m820n520nf20p220qr20rf20s720s720sh20su20ti20tu20u820u820uj20uv20uv20we20ws20ws20x420x420xi20yn20yz20zc2109211921282143214g214g214g21552155217d217p2183218e218v219h21a721ai21bc21bq21c021cq21d021d021df21df21df21df21eh21f721fk21fk21gd21hf21hf21i021i021iq21iq21iq21iq21j521j521jj21k021k021k021kf21kf21kq21kq21ld21lr21m321mh21mw21n921nj21nx21nx21nx21nx21o621oh21py21py21r221r221rx21rx21s921sp21sp21sz21te21tq21u821u821u821uv21uv21v721wc21wr21xh21yk21yx21zf21zr220b220p221d221d221d221q221q222v22372237224c22522252225h225t226b226l22712271227o2281228d228r228r228r228r228r228r228r2293229e229r22bc22bc22bq22c122cf22cf22cs22cs22cs22dg22dg22eq22f222fc22fs22gg22gg22gs22h622hr22ik22jb22jb22k722k722kz22kz22lp22m222m222m222m222nb22no22no22no22o222oe22qy22rz22rz22sa22sa22sm22sx22sx22sx22tc22ub22uq22vi22vv22w822w822w822wp22wp22wp22x322xf22xf22xf22xr22xr22yo22z022zd22zo230i230i231b231b231o232d233e234023402340234b234b234b23502350235p235p235p2360236n2373237e237v238823902390239g23a123a123a123af23as23b723bi23ct23d223di23di23di23dw23dw23eq23eq23fc23fc23gi23h623hp23hp23ik23iv23iv23iv23jf23jf23jr23jr23jr23ke23ke23ke23kt23ln23m823m823m823m823mm23nl23nx23oj23p823p823pj23px23px23px23px23q723q723q723qu23qu23rw23s723s723s723so23tu23tu23tu23uk23vg23vg23vs23vs23w823x923x923xx23yp23zb2409240k240k240w241924192419241924192421242z242z242z242z243q24412453245f246q2472247n2480248o249c249p24a924ay24b924bk24bk24bk24bv24c824cl24d224e624ej24ej24fb24fn24fn24g224ge24go24go24ha24hw24hw24hw24iq24iq24jt24jt24ks24ks24l124lu24lu24m524mo24nu24nu24nu24od24pf24pf24qi24qu24qu24qu24qu24s424t024tk24tv24v924vj24wq24x424xv24y624z224z224zd25052505250h250h2517251i2526252k25322532253p254t255e255e255q256f257l257l257x257x258n25982598259n25ag25ag25ap25ap25ap25b425bg25bw25ca25ca25cw25eq25fq25gj25h225iz25iz25iz25iz25iz25k325k325k325la25lm25m025m025ms25ms25ms25ms25ms25ms25n425n425nl25oa25oz25pc25po25q225qc25qo25qo25qo25rm25ry25ry25sc25sc25so25so25te25tp25u825u825u825u825uu25v525vx25vx25wb25wp25xc25y825ym25yw25zk25zk2614261j263g263x264d265226522652265r2665266h26792679267t267t267t268i268w269c269c26ak26ak26bd26bo26cr26cr26dm26e226e226e226ep26ep26f326f326fk26fu26ga26hf26hf26hf26i326i326ig26is26j426j426jw26k826k826lc26lc26m126m126mg26mg26nh26nt26nt26nt26nt26ok26q726q726r926rj26rs26rs26s626s626s626s626sz26tb26tr26tr26u226v526vm26vm26we26we26wq26wq26yf26yp26yp26yp26zg270l270u271427142714271u271u272e272e272e2732273d273d273d2740274m2752275v276o277k277k278e278o2790279z27bi27by27cb27cb27cb27d427ea27f027gg27gg27h727hu27ia27ij27iv27j427j427jf27jf27jx27jx27k927l727mb27mz27mz27nd27nd27nq27nq27o327of27ou27ou27ou27ou27pl27q627qp27r227s427s427sl27tn27u127ud27v027v027vx27x127x127yd27zl280d280d280r28142814281q282a282a282a282a283b283n283n284b284b284b284y285c285c286628662866286m28732873287e287u287u288l289d289d289d28af28af28af28ar28b228b228b228b228bs28bs28bs28c228cr28cr28dh28dw28e728ek28f128g828g828g828gi28gu28gu28ib28il28j228jw28kc28kc28kp28kp28la28ly28ly28md28mo28mo28mx28ni28ni28ni28o928o928ok28pp28qf28r628r628rj28ru28su28su28tb28tb28tn28u528u528uf28v628vx28wa28wo28wy28wy28yb28yz28zj28zj28zz28zz290d290d2911291g291r2928292t293i293i295o297o297o2981298d298m298m299k299k299w299w29au29au29au29b729br29br29br29c329d929d929d929d929d929dt29e429em29f029fr29gc29gc29gc29h129ht29il29js29kl29kl29kl29lp29me29ne29ne29ns29ns29o629ov29ov29pc29pz29q929qn29rj29s829t929t929t929ty29ug29vu29w529w529wk29wx29x629xi29xi29y529yi29z629zx2a0h2a0h2a0h2a152a152a1j2a1j2a1j2a282a2w2a2w2a3q2a4e2a4e2a4e2a4e2a502a502a502a5t2a682a682a682a6m2a7d2a7o2a8o2a9s2aa62aaq2ac22ac22ach2ad42ad42adg2adg2aeg2aeg2aeg2aes2aes2af42afg2ag92ahh2ahh2ai72aji2ajt2ald2aln2aln2am02amu2amu2anh2anh2anh2anh2anh2anh2anv2aor2aq42aqf2aqs2ar32art2asi2ass2ass2atl2atl2au62auv2auv2auv2av92ax52axv2axv2axv2ay72ayk2azz2b0j2b152b1k2b1y2b1y2b2e2b2e2b342b3f2b3v2b4j2b4j2b592b6l2b7m2b8v2b9z2bac2bac2bau2bcf2bcf2bcf2bcu2bcu2bcu2bdj2be72be72bei2bf82bfw2bgi2bhk2bhk2bhk2bi92bjn2bjz2bjz2bke2bke2bl82blx2bmb2bmb2bn22bnq2bon2boz2bpf2bq52brd2brd2bsj2bt82btl2btl2bu22bue2bvw2bw92bwy2bxo2bxo2bxo2bxo2by52bz02c0s2c152c152c2m2c2m2c2x2c372c3w2c3w2c472c4v2c5u2c6q2c6q2c6q2c722c7q2c7q2c832c832c8g2c8g2c8g2c962c962c962cai2cau2cb52cb52cbj2cbj2ccr2cd32cde2cde2cde2cde2cdr2cef2cep2cep2cf22cf22cfl2cfl2cgw2cgw2che2chr2ciu2ciu2ciu2ck62ck62ckh2ckt2cl52cms2cms2cms2cn42cnk2cnk2co62cog2cog2cp72cpk2cpk2cpw2cpw2cpw2cpw2cpw2cpw2cpw2cpw2cq82cql2cqz2cqz2cqz2cri2csp2csp2ctr2cu32cuv2cuv2cv72cv72cv72cv72cvj2cvj2cw42cwj2cww2cxc2cxc2cxc2cxq2cyf2cyw2d0n2d1b2d1n2d1w2d282d2i2d2v2d2v2d2v2d2v2d372d3x2d3x2d472d5a2d5a2d5a2d5a2d5p2d5p2d6h2d752d812d8d2d8p2d912d9w2day2dbe2dc22dc22dc22dc22dc22dcd2de02de02def2def2def2def2def2def2def2deq2df22dfh2dfh2dfh2dfs2dhb2dia2dih2dj52djg2dk22dke2dke2dkw2dkw2dkw2dln2dln2dlw2dma2dmy2dmy2do32doh2dp82dp82dpl2dq92dql2dr12drr2drr2dsg2dt12dtm2dtm2dtm2dtm2dtm2du02duc2dv02dvs2dwe2dwt2dwt2dwt2dx82dx82dx82dx82dxk2dxk2dy72dyk2dyu2dz62dz62dz62dzn2e0f2e0f2e152e1j2e1j2e2d2e2n2e3j2e4k2e4k2e4x2e5y2e5y2e6f2e6p2e712e7p2e7p2e9l2ea32eas2ec22ec22ecq2ecq2ed42edi2edi2edi2edi2edy2ef42eg82eg82ehg2ehg2eic2eiu2eiu2ej72ej72eju2ekj2ekj2el72el72ell2emi2emi2emx2enk2eo22eog2eot2eot2eot2eqo2erf2es92eso2esy2etm2eu62eu62evo2ey12ez52ezl2ezl2f132f252f2j2f402f4b2f5w2f7e2f7e2f7p2f8t2f8t2f982f9j2fa72fak2fbv2fcl2fcz2fcz2fdc2fdc2fdi2fel2fex2ffm2ffy2fgg2fh12fh12fhl2fhz2fhz2fia2fia2fil2fil2fj82fjk2fk72fky2flo2fm82fmn2fn92fnk2fnk2fnk2fnk2fo82fp92fpo2fq12fq12fqu2fro2fro2fso2fto2fuy2fvf2fvv2fvv2fvv2fx32fxh2fxt2fzc2fzc2g012g012g0f2g0s2g2o2g2o2g2o2g312g312g3b2g3b2g4c2g502g5e2g5e2g5u2g6d2g6u2g772g7j2g7j2g8a2gaf2gaf2gaf2gaf2gbr2gc22gcw2gdp2gdp2gdz2gdz2gel2gey2ggr2ggr2ggr2gh32gh32gh32ghd2ghq2ghq2ghq2ghq2ghx2gim2gjz2gjz2gke2gke2gke2gke2gke2gke2gkt2gkt2glm2glm2gml2gmv2gnn2gnn2gnn2god2god2god2gp02gpd2gpq2gqx2gqx2gr72gr72gry2gsc2gsp2gtw2guf2gus2gv62gv62gv62gw52gxb2gxl2gxl2gxl2gxl2gxx2gxx2gxx2gxx2gy92gym2gzn2gzy2h0d2h152h3l2h3l2h4a2h4a2h552h5f2h782h782h7r2h862h862h8j2h8u2h8u2h972h972h9v2h9v2h9v2ha82hbf2hbq2hcn2hda2hda2hdn2hdy2hdy2hem2hem2hf12hfd2hfo2hfo2hgc2hgm2hgz2hhb2hi02hi02hi02hir2hir2hir2hir2hjk2hjv2hk12hk12hk12hkt2hkt2hl92hlk2hmw2hmw2hmw2hmw2hnq2hnq2hnz2hob2hob2hob2hom2hom2hp82hp82hp82hpl2hpl2hq32hqq2hr52hrf2hrv2hsf2hst2ht92htl2htv2hv02hvd2hws2hx42hx42hxr2hy62hym2hym2hyz2hzf2hzf2hzr2hzr2i0x2i1b2i1b2i222i2g2i3c2i3q2i4f2i4f2i4o2i512i512i5q2i6e2i772i7j2i7j2i7j2i872i872i8f2i8r2i9z2i9z2iaq2ibf2ibr2ibr2ic02ic02icb2ida2idv2idv2idv2ie62ieh2iet2if32ifz2ige2igp2ihi2ihi2ihi2ihi2ihu2ii82iiw2ij72ijn2ike2il52ili2ili2ili2ili2imn2imn2in22inb2ins2ioi2ioi2ioi2ioi2ioi2ip52ipi2ipy2ipy2ipy2irp2ish2ish2isx2itd2iu12iuq2iv32ivi2ivr2ivy2iwe2ixg2ixg2ixg2ixg2iy42iyk2iyk2iyk2iz52izw2j062j0s2j0s2j0s2j0s2j0s2j0s2j1h2j1h2j1h2j232j232j382j382j3i2j3v2j4r2j542j542j542j5u2j6d2j6d2j6r2j7s2j852j8l2j8l2j8l2j9a2jak2jdx2je92jek2jex2jf82jfm2jgd2jgq`,
  },
  people: `A. P. J. Abdul Kalam	1,6,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	5,o,ek8l	7459020	Abbas Araqchi;Abbas Aragchi			ek8	e98
Abdalla Hamdok	0,2d,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	1,1i,ds8a,dt26
Abdel Aziz al-Rantisi	c9,73,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	ip,2d,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,13,e88c,ea3q;1,13,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			e97
Abdelaziz Bouteflika	1,1t,dv4r,ef42	57308	Abdelaziz Buteflika			dv,ef
Abdelmadjid Tebboune	1,1t,efcj	2821166
Abdou Diouf	1,w,dd11,dw41;1w,ab,dz11,eacv	219728
Abdoulaye Maïga	0,1s,ekbm	113577661
Abdoulaye Wade	1,w,dw41,e842	106963
Abdoulkader Kamil Mohamed	0,52,e941		Abdoulkader Mohamed
Abdourahamane Tchiani	1,z,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	1,1k,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	uv,1o,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	4,8d,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	0,58,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	22,a5,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	0,2u,ecce	28002959
Abdullah Abdullah	5,18,dxcm,e24k;20,18,ea9t,eg3b
Abdullah Ahmad Badawi	0,32,dzav,e543	272588	Abdullah Badawi
Abdullah Gül	0,10,dybi,dz3e;5,10,dz3e,e38s;1,10,e38s,ea8s	42852
Abdullah bin Zayed	5,1f,e229			bin Zayed
Abdullah Öcalan	ud,aa,dabr					dua
Abdurrahman Wahid	sh,1a,dgc,dvb;1,1a,dvak,dx7n	76167	Gus Dur
Abel Matutes	5,i,ds56,dw4r	318474
Abhisit Vejjajiva	0,17,e4ch,e785				Abhisit
Abigail Spanberger	2,0,ef13,el13;3,6a,em1h
Abimael Guzmán	22,av,d1,do9c
Abiy Ahmed	0,2z,ee42	50365049	Abiy Ahmed Ali	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;Авраам Линкольн
Abu Bakr al-Baghdadi	22,a8,e65g,efar	abu-bakr-al-baghdadi				ea6,efc
Abu Musab al-Zarqawi	22,b8,e0ah,e267	abu-musab-al-zarqawi					dz2
Abubakar Shekau	22,9r,e57,eh5j
Achille Occhetto	ti,4,dn23,dq6d
Ada Colau	cx,i,eb6d,ej6h
Adam Schiff	2,0,dx13,ekc8;9,0,ekc9	350843
Adama Barrow	1,4s,ed1j	27917049
Adel Abdul Mahdi	0,1o,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	5,2b,eb4t,eecr	623802
Adlai Stevenson	3,74,ch1a,cl1c;d,0,ck7q,ckb4;d,0,cnbf,cob6;2f,0,ct1n,cx7e
Adly Mansour	1,13,e974,ea68	13593432
Adolf Hitler	1a,3,c11u,cd4u	352	Адольф Гитлер			c1
Adolf Ogi	1,2t,dp11,dpcv;1,2t,dw11,dwcv
Adolfo Suárez	0,i,d873,dd2p
Adrian Năstase	0,15,dwcs,e0cl	271966
Afonso Dhlakama	22,aq,dbah,ee53	383419
Agostinho Neto	1,28,d7bb,db9a
Ahmad Abdullah al-Sabah	0,2r,ek5f		Ahmad Al-Abdullah Al-Sabah;Ahmed Abdullah al-Sabah	al-Sabah
Ahmad Shah Massoud	8,18,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	1,3j,ds3t,dt5p;1,3j,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	5,13,e07b,e736;2x,90,ec73	58108		Aboul Gheit
Ahmed Attaf	5,1t,ds15,dvcn;5,1t,ej3g	401156
Ahmed Chalabi	tu,1o,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Qurei	0,6e,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	el,73,djc,e03m
Ahmed Zaki Yamani	31,2b,cu39,diat
Ahmed al-Sharaa	22,a4,ed1s,el1t;1,1b,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani		al-Jolani	ekc
Ahmet Davutoğlu	5,10,e551,ea8s;0,10,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,10,dw5g,e38s	165487
Ahn Cheol-soo	ui,f,ec22,ec6t			Ahn
Aidarous al-Zubaidi	us,1k,ed5b	22054939	Aidarus al-Zoubaidi
Ajay Banga	1,7f,ej62
Ajit Doval	1n,6,ea5u
Akbar Hashemi Rafsanjani	3s,o,dc7s,dl83;1,o,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			dl,dt8
Akhmad Kadyrov	1,7z,dza5,e059	297006
Al Gore	9,0,dh13,dp12;6,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Al Sharpton	d,0,dz1l,e03f
Alain Berset	1,2t,ee11,eecv;1,2t,ej11,ejcv;1w,97,ek9i	123939
Alain Juppé	5,2,dp3t,dr5g;0,2,dr5h,dt62;5,2,e72r,e85a	215569				dr,dt6
Alain Madelin	7,2,dr5i,dr8p
Alain Richard	8,2,dt64,dy56
Alan García	1,s,dh7s,dm7s;1,s,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	64,0,dj8b,e21v	193635
Alan Johnson	1m,1,e36s,e565;1u,1,e565,e65b
Alan Keyes	d,0,dr3q,ds8;d,0,dv9k,dw7p;d,0,e39e,e44f
Alan Milburn	1m,1,dvab,dz6d	333459
Alar Karis	1,4d,ehab	12358575
Alassane Ouattara	0,2i,dmb7,dpc9;1,2i,e6c4	57413
Albert Reynolds	2a,k,do2b,dqcf
Albert Rivera	ca,i,e279,efbb
Albert Speer	gk,3,ca28,cd5n
Alberto Fernández	1,2v,efca,ejca	2642828
Alberto Fujimori	1,s,dm7s,dwbm	133040				dm,e5
Alberto Gonzales	m,0,e123,e39h	202350
Alberto Núñez Feijóo	u,i,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto Ruiz-Gallardón	d0,i,dz6d,e7cm;b,i,e7cm,ea9n			Ruiz-Gallardón
Alberto van Klaveren	5,3f,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,3h,eg23,eg63;0,3h,eh3m	441633
Alcide De Gasperi	0,4,cdca,cl8h			De Gasperi
Aldo Moro	0,4,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alejandro García Padilla	3,6f,e912,ed12	alejandro-garcia
Alejandro Giammattei	1,31,eg1e,ek1e	2134696
Alejandro Mayorkas	3w,0,eh22,el1k	4714600
Alejandro Toledo	1,s,dx7s,e27s	207426
Aleksandar Vučić	0,25,ea4r,ed5v;1,25,ed5v	222031	Alexander Vucic			ea4
Aleksander Kwaśniewski	1,m,drcn,e1cn	55758				drb,e2
Alenka Bratušek	0,37,e93k,ea9i	3739767
Alex Azar	1m,0,ee1t,eh1k	4716651
Alex Salmond	2b,6w,e35h,eabi	10652
Alexander Acosta	3o,0,ed4s,ef7j	7273452	Alex Acosta
Alexander Bortnikov	bj,8,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,2e,ega1,el23	476596		De Croo
Alexander Dobrindt	g,3,el56	85783
Alexander Downer	5,9,ds3b,e3c3	1239291
Alexander Dubček	bs,6p,d015,d14h
Alexander Gauland	6z,3,edc2,efbu
Alexander Haig	1r,0,d554,d69l;18,0,dd1m,de75
Alexander Hamilton	2e,0,819b,871v
Alexander Lebed	9u,8,ds6i,dsah;3,a9,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,11,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			ds
Alexander Schallenberg	5,19,ef63,ehab;1a,19,ehab,ehc6;5,19,ehc6,el33	64168538
Alexander Stubb	0,20,ea6o,eb5t;1,20,ek31	503143				ek2
Alexander Turchin	0,11,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,19,ed1q	78869		Van der Bellen
Alexander Zakharchenko	67,99,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	b,x,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	2,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,2a,elb1
Alexei Kudrin	7,8,dw5i,e79q	351014
Alexei Navalny	u,8,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный			ed,ekc
Alexis Herman	3o,0,dt51,dx1k	292340
Alexis Tsipras	0,30,eb1q,ef78	312015				eb,ef7
Alf Landon	3,75,c119,c51b;d,0,c46b,c4b3
Alfonse D'Amato	9,0,dd13,dv13
Alfonso Dastis	5,i,ecb4,ee61	5666774
Alfred Gusenbauer	1a,19,e31b,e4c2	260037
Alfredo Pérez Rubalcaba	g,i,e24b,e77b;5d,i,e824,ea7q	333638		Rubalcaba
Alfredo Stroessner	1,3i,cm8f,dl23
Algirdas Brazauskas	1,3o,dp2p,du2p	212751
Ali Abdullah Saleh	1,1k,da7i,e82p		Ali Abdallah Saleh			e7,e8
Ali Akbar Salehi	5,o,e6cd,e98f	283201
Ali Akbar Velayati	5,o,ddcf,dt8k
Ali Alatas	5,1a,dk3l,dvak
Ali Asadov	0,3v,efa8	12850075
Ali Bongo	1,u,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,o,ddad,dl83;5q,o,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			dl6
Ali Larijani	3s,o,e45s,eg5s;e9,o,el85	336363					e18
Ali Mahdi Mohamed	1,2o,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	31,2b,dr82,ec57	2067470
Ali al-Sistani	pn,1o,do88	ali-al-sistani	Ali Sistani			dz
Alice Rivlin	3k,0,dqah,ds4q;ob,0,ds6p,dv7g
Alice Weidel	94,3,ei6i						ed4n
Alija Izetbegović	1,c,dmck,dwae	183848
Alistair Darling	1z,1,e36s,e65b	296639
Alix Didier Fils-Aimé	0,21,ekbb			Fils-Aimé
Allamaye Halina	0,23,ek5n
Alois Mock	5,19,dj1l,dr54
Alok Sharma	42,1,eg2d,eh18;131,1,eh18,eibk
Alpha Condé	1,1g,e6cl,eh95
Alpha Oumar Konaré	1,1s,do68,dy68		Alpha Konare
Alphonso Jackson	2q,0,e03v,e44i	324505
Amadou Toumani Touré	1,1s,dy68,e83m
Amber Rudd	1u,1,ec7d,ee4t	479171
Amintore Fanfani	0,4,cm1i,cm2a;0,4,cq71,cr2f;0,4,cs7q,cv6l;0,4,dec1,df84
Amir Khan Muttaqi	5,8d,eh97	60499905
Amir Peretz	8,d,e254,e36i	472117
Amit Shah	13e,6,ea79,eg1k;8x,6,ef5u	4746875
Amos Hochstein	eh,0,eh8,el1k
Amr Moussa	5,13,dn5k,dx5f;2x,90,dx61,e761	381113	Amre Moussa
Amrullah Saleh	x,18,eg2j,eh8f
Amy Klobuchar	9,0,e313;d,0,ef2a,eg32	22237
Ana Brnabić	0,25,ed6t,ek3k	26258815
Ana Palacio	5,i,dy7a,e04i
Anas Sarwar	sr,1,eh2r
Anastasio Somoza	1,4a,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatole Collinet Makosso	0,24,eh5c			Makosso
Anatoliy Kinakh	0,g,dx5t,dybl	488180
Anatoly Chubais	p,8,dqb5,du3n
Anatoly Serdyukov	8,8,e32f,e8b6	316583
Anders Borg	7,16,e2a6,eaa3
Anders Fogh Rasmussen	0,1z,dxbr,e545;1w,5y,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Anders Samuelsen	5,1z,ecbs,ef6r	491263
Andrea Leadsom	37,1,ec7e,ed6b;7g,1,ed6b,ef5m;42,1,ef7o,eg2d	750091
Andrea Nahles	i,3,e9ch,ed9s;6e,3,ee4m,ef63
Andreas Babler	7h,19,ej63;3h,19,el33
Andreas Papandreou	0,30,ddal,dl72;0,30,dpad,ds1m
Andrei Belousov	p,8,eg1l,ek5c;8,8,ek5e	4082839	Andrey Belousov;Андрей Белоусов
Andrei Gromyko	5,61,cp2f,dh72
Andrei Kozyrev	5,8,dmab,ds15
Andrej Babiš	0,2g,edcd,ehch;0,2g,elc9	10819807
Andrej Kiska	1,36,ea6f,ef6f	12762303
Andrej Plenković	0,2x,ecaj	11685764
Andrew Card	1r,0,dx1k,e24e	504029
Andrew Cuomo	2q,0,dt1t,dx1k;3,68,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,4t,e7an,e815;0,4t,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	6,0,a534,a54f;1,0,a54f,a934	8612
Andrew Lansley	1m,1,e65b,e894
Andrew Mitchell	6a,1,e65c,e894
Andrew Scheer	u,h,ed5r,eg8o	2846724
Andrew Wheeler	54,0,ee79,eh1k	37936461
Andrew Yang	d,0,edb6,eg2b
Andrii Sybiha	5,g,ek95	28701441	Andriy Sybiha;Андрій Сибіга
Andris Piebalgs	75,a,e0bm,e629	318940
Andrius Kubilius	0,3o,e4c9,e8cd;l0,a,ekc1	57663
Andriy Yermak	8w,g,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак
Andrus Ansip	0,4d,e14c,ea3q	57640
Andry Rajoelina	1,2q,e53h,ea1p;1,2q,ef1j,elae	57363
Andrzej Duda	1,m,eb86,el86	9151911				eb8,el8
André Ventura	s4,2n,ef49
Andrés Manuel López Obrador	9d,3e,dwc5,e17t;d,3e,e21j,e871;1,3e,eec1,eka1	318508	Andres Lopez Obrador	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	1,3n,du87,dy87
Andy Beshear	3,7n,efca
Andy Burnham	1m,1,e565,e65b;w1,1,ed58
Aneurin Bevan	a,1,cd83,cj1h		Nye Bevan
Ange-Félix Patassé	1,1u,dpam,dz3f	314524
Angela Merkel	j,3,dqbh,duaq;95,3,dw4a,eec7;1a,3,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			e1
Angela Rayner	4,1,ek75,el95	18164278
Angelino Alfano	b,4,e458,e77r;g,4,e94s,eccc;5,4,eccc,ee61	535055
Angus King	3,85,dr15,dz18;9,0,e913	544464
Anita Anand	8,h,ehaq,ej7q;5,h,el5d	67442310
Ann Linde	5,16,ef9a,eiai	18243775
Ann Richards	3,7e,dn1f,dr1h
Ann Veneman	35,0,dx1k,e11k;57,8y,e151,e64u	292936
Anna Lindh	5,16,dua7,dz9b	208591
Annalena Baerbock	5,3,ehc8,el56;du,45,el99	564328
Anne Hidalgo	d1,2,ea45
Annegret Kramp-Karrenbauer	95,3,eec7,eh1g	71359		Kramp-Karrenbauer
Anneli Jäätteenmäki	0,20,dz4h,dz6o	229517
Annie Lööf	td,16,e79n,ej22
Anniken Huitfeldt	5,2m,ehae,ejag
Anthony Albanese	u,9,ef5u,ei5n;0,9,ei5n	335697	Энтони Албанезе			ei5
Anthony Eden	0,1,cn46,cp19
Anthony Foxx	3g,0,e972,ed1k	4772543
Anthony Lake	1n,0,dp1k,dt3e;57,8y,e651,edcv
Anthony Scaramucci	f6,0,ed7l,ed7v	4773428
Antoine Armand	7,2,ek9l,ekcn
Antonio Martino	5,4,dq5a,dr1h;8,4,dx6b,e25h	603390
Antonio Saca	1,4c,e061,e561	211000	Tony Saca;Elias Antonio Saca
Antonio Tajani	1,65,ed1h,ef73;5,4,eiam	440710
Antonis Samaras	0,30,e86k,eb1q	57806
Antony Blinken	44,0,eb19,ed1k;18,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken			eh1,el1
Antti Häkkänen	8,20,ej6k
Antti Rinne	0,20,ef66,efca	11852228
António Costa	0,2n,ebbq,ek42;1,8m,ekc1	610788	Antonio Luis Santos da Costa
António Guterres	0,2n,dras,dy46;7a,45,e16f,ebcv;2x,45,ed11	311440	Антониу Гутерриш;Антоніу Гутерреш			ed
António José Seguro	1,2n,em39			Seguro
António Ramalho Eanes	1,2n,d87e,di39			Eanes
António de Oliveira Salazar	0,2n,c075,d09r		Antonio Salazar
Anura Kumara Dissanayake	1,1d,ek9n	4777855
Anutin Charnvirakul	0,17,el97	16139757			Anutin
Anwar Ibrahim	4,32,dpc1,du92;u,32,e48s,eb3g;0,32,eibo	299574			Anwar
Anwar Sadat	1,13,d2af,dda6		Anwar el-Sadat;Anouar Sadate			d2a
Aníbal Cavaco Silva	0,2n,dhb6,dras;1,2n,e239,ec39	57398		Cavaco Silva
Arancha González Laya	5,i,eg1d,eh7c			González Laya
Archduke Franz Ferdinand	q9,91,b05j,bi6s			Franz Ferdinand
Ari Fleischer	3j,0,dx1k,dz7f	1263856
Ariel Henry	0,21,eh7k,ek4o	107451258
Ariel Sharon	8,d,dd85,df2e;0,d,dx37,e24e	60206				dx,e24
Aristide Briand	0,2,bd7o,bf32;5,2,bt4h,c01c
Arlen Specter	9,0,dd13,e713;d,0,dr3u,drbm
Arlene Foster	2b,5i,ec1b,eh6e	4792148
Arlette Laguiller	d,2,d647,e34m
Armen Sarkissian	0,2w,dsb4,dt3k;1,2w,ee49,ei21	93153
Armin Laschet	117,3,ed6r,ehaq	78205
Arnaldo Otegi	s8,93,ed78
Arnaud Montebourg	r,2,e85g,ea8p
Arne Carlson	3,87,dn17,dv14
Arne Duncan	1j,0,e51k,ec11	349922
Arnold Schwarzenegger	3,6b,dzbh,e713	2685
Arnoldo Alemán	1,4a,dt1a,dy1a
Arseniy Yatsenyuk	0,g,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Balfour	0,1,b67c,b9c4;1g,1,bkca,bnan		Lord Balfour
Arthur Griffith	133,k,bq1a,bq8c
Arthur Lira	5i,x,eh21,el21	23904977
Artur Mas	1,6c,e6cr,ec1c	8015
Arun Jaitley	7,6,ea5q,ef5u	3629480
Arvind Kejriwal	11,98,e9cs,ea2e;11,98,eb2e,ek9l	59155				e9c
Aryeh Deri	ss,d,dg	2670985	Arye Deri
Asa Hutchinson	3,7g,eb1d,ej1a
Asaad al-Shaibani	5,1b,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	1s,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,18,dy62,e0ce;1,18,ea9t,eh8f
Asif Ali Zardari	1,14,e499,e998;1,14,ek3a	57373	Asif Zardari			e48,e9
Asim Munir	j6,14,eibt	4806973
Askar Akayev	1,1r,dmar,e14b	489893
Aslan Maskhadov	1,7z,dt2c,e138
Assimi Goïta	c6,1s,eh5o	98497406
Atal Bihari Vajpayee	0,6,ds5g,ds61;0,6,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee			ds,e06
Atiku Abubakar	6,2s,dv5t,e35t	755878			Atiku
Augusto Pinochet	1,3f,d59b,dm3b		Augusto Pinochet Ugarte	Pinochet		d59,e3
Augusto Santos Silva	5,2n,ebbq,ei3u	769747		Santos Silva
Aung San	ci,2k,c9c,cf7j			Aung San
Aung San Suu Kyi	u6,2k,dk9r;17i,2k,ec46,eh21	36740		Suu Kyi
Avigdor Lieberman	5,d,e541,eb56;8,d,ec5u,eebi	58311	Avigdor Liberman
Avril Haines	46,0,eh1l,el1k
Axel Kicillof	o,2v,e9bk,ebca;3,9s,efcb	3754443
Ayad Allawi	0,1o,e06s,e153	313816	Iyad Allawi
Ayman Safadi	5,1p,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	22,9n,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	1,4g,dv4u,e25q;1,4g,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	0,1w,eha7	1638114
Aziz Nasirzadeh	8,o,ek8l	56367643
B. J. Habibie	6,1a,du3b,du5l;1,1a,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	5,13,ek73	93447756
Badr al-Busaidi	5,4e,eg8i	badr-al-busaidi	Badr Albusaidi
Bah Oury	0,1g,ek2r		Amadou Oury Bah
Bajram Begaj	1,47,ei7o	107422711
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bal Thackeray	st,6,cy6j,e8bh		Balasaheb Thackeray
Ban Ki-moon	5,f,e01h,e2ba;2x,45,e311,eccv	1253	반기문	Ban
Banharn Silpa-archa	0,17,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	9,0,e113,e4bg;d,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			e32
Barbara Boxer	9,0,dp13,ed13
Barbara Castle	8n,1,d046,d26j
Barbara Roberts	3,7v,dn1e,dr19
Barham Salih	4,1o,e25k,e581;1,1o,eea2,eiah;7a,45,em11	808173
Barnaby Joyce	4,9,ec2i,ee2q	4861362
Barry Goldwater	9,0,cl13,cx13;d,0,cw7g,cwb3
Bart De Wever	0,2e,el23	336599		De Wever
Bashar al-Assad	1,1b,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد			dw7
Bassirou Diomaye Faye	1,w,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	0,m,ebbg,edcb	4877021
Beate Meinl-Reisinger	5,19,el33			Meinl-Reisinger
Beji Caid Essebsi	0,26,e72r,e7co;1,26,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	64,0,e221,ea1v	201795
Ben Bot	5,v,dzc3,e32m	816446	Bernard Bot
Ben Carson	d,0,eb54,ec34;2q,0,ed32,eh1k	816459
Ben Cayetano	3,7k,dqc5,dyc2
Ben Nelson	3,7r,dn19,dv17;9,0,dx13,e913
Ben Rhodes	lc,0,e592,ed1k
Ben Wallace	21,1,ef7o,ej8v	263166
Benazir Bhutto	0,14,dkc2,dm86;0,14,dpaj,dsb5	34413				dkc,e4
Beniamino Andreatta	8,4,ds5h,dual
Benigno Aquino III	1,33,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benita Ferrero-Waldner	5,19,dw24,e0ak;8s,a,e0bm,e5c1	78575		Ferrero-Waldner
Benito Juárez	1,3e,9y1f,ac7i
Benito Mussolini	0,4,bqav,cb7p	23559				bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Franklin	138,0,7xai,80b5
Benjamin Mkapa	1,3k,drbn,e1cl	320156
Benjamin Netanyahu	0,d,ds6i,dv76;7,d,dz2s,e189;0,d,e53v,eh6d;0,d,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,d,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	d,2,ed1t,ed4n	818118
Bent Bendtsen	4,1z,dxbr,e499
Beppe Grillo	tn,4,e5a4,ed9n
Bernard Cazeneuve	g,2,ea42,ecc6;0,2,ecc6,ed5a	560890
Bernard Kouchner	5,2,e35i,e6bd	206327
Bernardo Arévalo	1,31,ek1e	107254030
Bernd Lucke	6z,3,e926,eb74
Bernie Sanders	vx,0,dd46,dl44;9,0,e313;d,0,eb4u,ec7q	359442	Bernard Sanders		Bernie	eb5,eg8
Bert Koenders	5,v,eaah,edaq	3023616
Bertie Ahern	2a,k,dt6q,e457	154550
Beto O'Rourke	2,0,e913,ef13;d,0,ef3e,efb1
Betsy DeVos	1j,0,ed27,eh18	4898286
Bettino Craxi	0,4,df84,dj4h
Betty Boothroyd	a1,1,do4r,dwan	333722
Bev Perdue	3,6u,e51a,e915		Beverly Perdue
Bezalel Smotrich	7,d,eict	18759744				eic
Bidzina Ivanishvili	0,2h,e8ap,e9bk	57794
Bilawal Bhutto Zardari	5,14,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	1,8a,ds7j,dub4
Bill Bradley	9,0,db13,dt13;d,0,dv98,dw39
Bill Clements	3,7e,db1g,df1i;3,7e,dj1k,dn1f
Bill Clinton	3,7g,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон			do6,dx6
Bill English	7,j,e4bj,eccc;0,j,eccc,edaq	4384608
Bill Frist	2m,0,dz13,e313
Bill Graves	3,75,dr19,dz1d
Bill Haslam	3,7x,e71f,ef1j
Bill Janklow	3,7d,db11,dj16;3,7d,dr17,dz17
Bill Lee	3,7x,ef1j
Bill Owens	3,80,dv1c,e319
Bill Richardson	2,0,df13,dt2d;2f,0,dt2d,du8i;25,0,du8i,dx1k;3,79,dz11,e711;d,0,e31l,e41a	311782
Bill Ritter	3,80,e319,e71b
Bill Shorten	u,9,e9ad,ef5u	4910865
Bill Walker	3,6m,eac1,eec3
Bill Weld	3,6i,dn13,dt7t;d,0,ef4f,eg3i		William Weld
Bill de Blasio	4x,0,ea11,ehcv;d,0,ef5g,ef9k			de Blasio
Binali Yıldırım	0,10,ec5o,ee79	863496
Bjarni Benediktsson	0,50,ed1b,edbu;0,50,ek49,ekcl	879376
Björn Höcke	94,9j,e98
Bjørn Tore Godal	5,2m,dq1o,dtah
Blaise Compaoré	1,2f,djaf,eaav
Bo Xilai	k5,5,e3bu,e83f	21822		Bo
Bob Ainsworth	21,1,e565,e65b
Bob Brown	ch,9,e1bs,e84d
Bob Casey	3,7b,dj1k,dr1h		Robert Casey;Bob Casey Sr.
Bob Corker	9,0,e313,ef13
Bob Dole	2m,0,dh13,dj13;2m,0,dr13,ds6b;d,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Ferguson	3,7y,el1f
Bob Graham	3,6q,db12,dj13;9,0,dj13,e113;d,0,dz56,dza6
Bob Hawke	0,9,df3b,dnck
Bob Holden	3,78,dx18,e11a
Bob Kerrey	3,7r,df16,dj19;9,0,dl13,dx13;d,0,dn9u,do35		Robert Kerrey;J. Robert Kerrey
Bob Martinez	3,6q,dj16,dn18
Bob McDonnell	3,6a,e61g,ea1b
Bob Menendez	9,0,e21h,ek8k
Bob Michel	4t,0,dd13,dr13		Robert Michel
Bob Miller	3,7s,dl13,dv14
Bob Riley	3,63,dz1k,e71h
Bob Taft	3,7u,dv1b,e318
Bob Wise	3,6z,dx1f,e11h
Bobby Jindal	3,6d,e41e,ec1b
Bobi Wine	u9,7,eg7m		Robert Kyagulanyi	Wine			ed7
Bodo Ramelow	2i,9j,eac5,ekcc
Bohuslav Sobotka	0,2g,ea1t,edcd	890971
Bola Tinubu	1,2s,ej5t	3510872	Bola Ahmed Tinubu			ej3	dv5
Bonar Law	0,1,bqan,br5k		Andrew Bonar Law
Booth Gardner	3,7y,dh1g,dp1d
Boris Johnson	9c,1,e454,ec59;1g,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo		Boris
Boris Nemtsov	p,8,dt3h,du8s;u,8,dv8,eb2r
Boris Pistorius	8,3,ej1j	893758
Boris Tadić	1,25,e07b,e845	483290
Boris Yeltsin	1,8,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин			dn6	djb
Borjana Krišto	iu,c,ej1p
Borut Pahor	0,37,e4bl,e82a;1,37,e8cm,eicm	206471
Boutros Boutros-Ghali	2x,45,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	0,1l,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brad Henry	3,89,dz1d,e71a
Brad Little	3,83,ef17
Brandon Lewis	2v,1,eg2d,ei77;3n,1,ei96,eiap	749687
Brendan Nelson	u,9,e3bt,e49g	908749
Brent Scowcroft	1n,0,d7b3,d91k;1n,0,dl1k,dp1k
Brereton Jones	3,7n,dnca,drcc
Brett McGurk	17c,0,eban,eecv;wi,0,eh1k,el1k
Brian Cowen	2a,k,e457,e739	185272
Brian Faulkner	0,5i,d33n,d43u
Brian Kemp	3,2h,ef1e
Brian Lenihan	7,k,e457,e739
Brian Mawhinney	3f,1,dq7k,dr75;8h,1,dr75,dt6
Brian Mulroney	0,h,dg9h,dp6p
Brian Sandoval	3,7s,e713,ef17
Brian Schweitzer	3,7q,e113,e917
Brice Hortefeux	g,2,e56n,e72r	502972
Brice Oligui Nguema	1,u,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Bridget Phillipson	1j,1,ek75
Brigitte Bierlein	1a,19,ef63,eg17	916162
Brigitte Haas	0,5x,el4a
Bronisław Komorowski	1,m,e686,eb86	42939
Brooke Rollins	35,0,el2d
Bruce Babbitt	3,6n,da34,dj15;d,0,dj3a,dk2i;2u,0,dp1m,dx12	878739
Bruce King	3,79,d311,d711;3,79,db11,df11;3,79,dn11,dr11
Bruce Rauner	3,74,eb1c,ef1e
Bruce Sundlun	3,7w,dn11,dr13
Bruno Kreisky	5,19,cr7g,cy4j;1a,19,d24l,df5o
Bruno Le Maire	o,2,ed5h,ek9c	993472		Le Maire
Bruno Mégret	u8,2,dv1o,e45
Bruno Retailleau	g,2,ek9l,elac	2926942
Bruno Rodríguez	5,1v,e532	58183	Bruno Rodriguez Parrilla	Rodríguez
Buddy Roemer	3,6d,dk3e,do1d;d,0,e77l,e85v
Burhanuddin Rabbani	1,18,do6s,dxcm
Butch Otter	3,83,e311,ef17		C. L. Otter
Bärbel Bas	5h,3,ehaq,el3p;i,3,el56
Børge Brende	5,2m,e9ag,edak	706631
Bülent Ecevit	0,10,d61q,d6bh;0,10,dv1b,dybi	192634
Calvin Coolidge	6,0,bp34,br82;1,0,br82,bx34	36023
Camillo Cavour	0,4,a13n,a166		Count Cavour;Camillo di Cavour
Carl Bildt	0,16,dna4,dqa7;c0,c,drce,dt6h;5,16,e2a6,eaa3	52922
Carl Gustaf Mannerheim	1,20,cc84,ce3b		Gustaf Mannerheim;Marshal Mannerheim
Carl Ivar Hagen	99,2m,da2b,e256		Carl I. Hagen
Carl Levin	9,0,db13,eb13
Carla Del Ponte	5v,9c,dv9f,e3cv			Del Ponte
Carla Hills	2q,0,d73a,d91k;3e,0,dl26,dp1k
Carles Puigdemont	1,6c,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,4,dp4t,dq5a;1,4,dv5i,e25f	1224
Carlo Calenda	s2,4,efbl
Carlos Andrés Pérez	1,p,d63c,db3c;1,p,dl22,dp5l
Carlos Cuerpo	o,i,ejct
Carlos Gutierrez	2s,0,e127,e51k	741648
Carlos Mazón	1,b4,ej7h,elb
Carlos Menem	1,2v,dl78,dvca					dl,dw
Carlos Mesa	1,3b,dzah,e169	312668
Carlos Salinas de Gortari	1,3e,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4q,eha2	27982047		Vila Nova
Carly Fiorina	d,0,eb54,ec2a
Carme Chacón	8,i,e44e,e7cm	138416
Carol Browner	54,0,dp1n,dx1k	299576
Carol Moseley Braun	9,0,dp13,dv13;g9,0,dvcf,dx31;d,0,dz9m,e01f	289396	Carol Moseley-Braun	Moseley Braun
Caroline Lucas	97,1,e495,e893;jl,1,ec92,ee94
Carrie Lam	20,67,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Carroll Campbell	3,6x,dj1e,dr1b
Carwyn Jones	2b,8g,e5ca,eecc	111840
Caspar Veldkamp	5,v,ek72,el8m	123174040
Caspar Weinberger	1s,0,dd1l,djbn
Catherine Ashton	68,a,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	5,2,ei5k,ek1b	273396
Catherine Connolly	1,k,elbb	5052598
Catherine Russell	57,8y,ei21
Catherine Samba-Panza	1,1u,ea1n,ec3u	15633683
Catherine Vautrin	8,2,elac	2942097
Catherine the Great	ni,8,7a79,88bh		Catherine II	Catherine the Great
Cecil Andrus	2u,0,d91n,dd1k;3,83,dj15,dr12
Cecil Parkinson	5s,1,df6c,dfae;8h,1,dt6i,duc1
Cecil Rhodes	0,9t,au7h,b01c
Cecil Underwood	3,6z,cp1e,ct1g;3,6z,dt1d,dx1f
Cecilia Malmström	c1,a,e62a,eab1;4k,a,eab1,efbu	234872
Celso Amorim	5,x,dp7k,dr11;5,x,dz11,e711
Cem Özdemir	70,3,e4bf,ee1r;e,3,ehc8,el56
Chad Wolf	aa,0,efbd,eh1b	72044313
Chadli Bendjedid	1,1t,db29,do1b
Chaim Weizmann	1,d,ch2h,ckb9
Chan Santokhi	1,4j,eg7g,el7g	333135
Chandrika Kumaratunga	1,1d,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charlene Barshefsky	3e,0,ds4c,dx1k
Charles Clarke	1j,1,dyao,e0cf;1u,1,e0cf,e255	333758
Charles Haughey	2a,k,dbcb,do2b
Charles Kennedy	4w,1,dv89,e217
Charles Michel	0,2e,eaab,efar;1,8m,efc1,ekbu	950958
Charles Millon	8,2,dr5i,dt62
Charles Pasqua	g,2,di3k,dk5a;g,2,dp3t,dr5b
Charles Stewart Parnell	tv,k,am5b,ava6
Charles Taylor	u7,49,dlco,dt82;1,49,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	sd,2,c86i,cc63;1,2,cr18,d14s	2042	General de Gaulle			c86
Charlie Baker	3,6i,eb18,ej15
Charlie Crist	3,6q,e312,e714
Charlie Flanagan	5,k,ea7b,ed6e;b,k,ed6e,eg6r	charles-flanagan	Charles Flanagan
Charlie McCreevy	7,k,dt6q,e09t;90,a,e0bm,e629	303304
Chavalit Yongchaiyudh	0,17,dsbp,dtb9				Chavalit
Che Guevara	r,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara		Che
Chen Shui-bian	1,n,dw5k,e45k			Chen
Chet Culver	3,84,e31c,e71e
Chiang Kai-shek	1,5,bwaa,ch1l;1,n,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	5,f,el7j			Cho
Cho Tae-yul	5,f,ek1a,el7i	12617124		Cho
Choe Ryong-hae	ir,b,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	5,b,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	0,1s,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	7,f,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	3,6k,e61j,ee1g;d,0,eb6u,ec2a	63879
Chris Dodd	9,0,dd13,e713;d,0,e31b,e413		Christopher Dodd
Chris Grayling	3n,1,e894,eb59;3f,1,ec7e,ef7o	337453
Chris Heaton-Harris	2v,1,ei96,ek75			Heaton-Harris
Chris Hipkins	0,j,ej1p,ejbr	5106890
Chris Huhne	25,1,e65c,e823
Chris Patten	3,67,do79,dt6u;8s,a,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	3,6j,ed15,el19	16215583
Chris Wright	25,0,el23
Christian Kern	1a,19,ec5h,edci	18135060
Christian Lindner	7,3,ehc8,ekb7	85806
Christian Stocker	1a,19,el33
Christian Wulff	1,3,e66u,e82h	2540
Christiana Figueres	8r,9l,e671,ec7i
Christiane Taubira	b,2,e85g,ec1r
Christine Gregoire	3,7y,e11c,e91g
Christine Kangaloo	1,44,ej3k	97400315
Christine Lagarde	7,2,e36j,e76t;5e,7l,e775,ef9c;1,71,efb1	484605				e76
Christine Lambrecht	8,3,ehc8,ej1j
Christine Todd Whitman	3,6k,dq1i,dx1v;54,0,dx1v,dz6r	435267	Christie Whitman;Christine Whitman	Whitman
Christoph Blocher	b,2t,e011,e3cv	123857
Christophe Castaner	g,2,eeag,eg76	1726930
Christophe Hansen	83,a,ekc1
Christopher Landau	44,0,el3p
Christopher Luxon	0,j,ejbr	74370310
Christopher Wray	58,0,ed82,el1j
Chrystia Freeland	5,h,ed1a,efbk;4,h,efbk,ekcg;7,h,eg8i,ekcg	4492815
Chuan Leekpai	0,17,do9n,dr7d;0,17,dtb9,dx29	464301			Chuan
Chuck Grassley	9,0,dd13;4f,0,ef13,eh1k;4f,0,el13	529294	Charles Grassley
Chuck Hagel	9,0,dt13,e513;1s,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	9,0,dv13;4j,0,ed13,eh1k;2m,0,eh1k,el13;4j,0,el13	380900	Charles Schumer;Charles E. Schumer			ed
Chun Doo-hwan	1,f,dc91,dk2p		전두환;Chun Doo Hwan	Chun
Cindy McCain	57,9m,ej45
Ciriaco De Mita	0,4,dk4d,dl7m			De Mita
Claire Coutinho	25,1,ej8v,ek75
Clara Ponsatí	f,6c,ed7e,edar
Clare Short	6a,1,dt53,dz5c
Clark Clifford	1s,0,d031,d11k
Claude Guéant	g,2,e72r,e85a	528581
Claudia Roth	70,3,e0a2,e9aj;k,3,ehc8,el56
Claudia Sheinbaum	9d,3e,eec5,ej6g;1,3e,eka1	5771800	Claudia Sheinbaum Pardo;Клаудия Шейнбаум	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Clément Beaune	bn,2,eg7q,ei74
Colin Powell	1n,0,djbn,dl1k;ap,0,dla1,dp9u;18,0,dx1k,e11q	150851
Condoleezza Rice	1n,0,dx1k,e11q;18,0,e11q,e51k	47216			Condi
Connie Hedegaard	8e,a,e62a,eab1	237797
Constantino Chiwenga	6,3u,edcs	381334
Corazon Aquino	1,33,di2p,do6u		Cory Aquino
Cordell Hull	18,0,c134,ccbu
Corneille Nangaa	22,9v,ejcf
Cornel West	d,0,ej65,ekb5
Cory Booker	w5,0,e271,e9av;9,0,e9av;d,0,ef21,eg1d	1135767
Costas Simitis	0,30,ds1m,e03a	155390	Kostas Simitis
Craig Benson	3,6j,dz19,e116
Cristina Fernández de Kirchner	1,2v,e3ca,ebca;6,2v,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernández de Kirchner	Fernandez;Kirchner
Cristóbal Montoro	7,i,e7cm,ee61
Cyril Ramaphosa	15n,t,dn77,dtck;43,t,ea5q,ee2f;1,t,ee2f	1148669	Matamela Cyril Ramaphosa			edc
Cyrus Vance	18,0,d91k,dc4s
César Gaviria	1,3n,dm87,dq87;1w,9f,dq9f,e09f
Călin Georgescu	d,15,eka1,el3b
Dacian Cioloș	0,15,ebbh,ed14	929248
Dag Hammarskjöld	2x,45,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	el,az,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	1,3o,e57c,ef7c	57379
Damian Green	50,1,ec7e,ed6b;on,1,ed6b,edck	391960
Dan Brouillette	25,0,efc1,eh1k	29453265
Dan Coats	9,0,dl13,dv13;9,0,e713,ed13;46,0,ed3g,ef8f	632321
Dan Driscoll	gm,0,el2p		Daniel Driscoll
Dan Glickman	35,0,dr3u,dx1k	370213
Dan Jørgensen	b2,1z,ef6r,eicf;75,a,ekc1
Dan McKee	3,7w,eh32
Dan Quayle	9,0,dd13,dl13;6,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Dan Rostenkowski	2,0,cr13,dr13
Daniel Chapo	1,3s,el1f	97058466
Daniel Cohn-Bendit	tr,a,dy1,ea7			Cohn-Bendit
Daniel Noboa	1,1i,ejbn	112075625					ej6
Daniel Ortega	1,4a,dh1a,dm4p;1,4a,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel Patrick Moynihan	2f,0,d76u,d822;9,0,d913,dx13
Daniel arap Moi	1,3g,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
Danielle Smith	v,9q,eiab	5219439
Danilo Türk	1,37,e3cm,e8cm	57329
Dannel Malloy	3,81,e715,ef19		Dan Malloy
Danny Alexander	aw,1,e65t,eb58	259082
Danuta Hübner	e4,a,e0bm,e574	242090
Darren Jones	aw,1,ek75,el91;j4,1,el91
Dave Freudenthal	3,8i,dz16,e713
Dave Heineman	3,7r,e11k,eb18
Davi Alcolumbre	6i,x,ef22,eh21;6i,x,el21	10264359
David Adeang	1,3x,ejau	58096
David Axelrod	9w,0,e51k,e71s	519838
David Beasley	3,6x,dr1b,dv1d;57,9m,ed3t,ej44
David Ben-Gurion	0,d,cg5e,cv6q			Ben-Gurion
David Bernhardt	2u,0,ef12,eh1k	29918896
David Blunkett	1u,1,dx68,e0cf	264196
David Bonior	c4,0,dr13,dy1f
David Cameron	u,1,e1c6,e65b;0,1,e65b,ec7d;1g,1,ejbd,ek75	192	Lord Cameron			e65,ec8
David Davis	86,1,ec7d,ee78	300023
David Dinkins	4x,0,dm11,dpcv
David Ervine	ul,5i,dy,e318
David Ige	3,7k,eac1,eic5
David Lammy	1g,1,ek75,el95;4,1,el95	534727
David Lange	0,j,dg7q,dl88
David Levy	5,d,dm6b,do7d;5,d,ds6i,du16;5,d,dv76,dw84	1175220
David Lidington	3n,1,ed6b,ee18;xu,1,ee18,ef7o	748837
David Lloyd George	0,1,bkc6,bqaj		Lloyd George	Lloyd George
David Malpass	1,7f,ef49,ej61
David Miliband	1g,1,e36s,e65b	272670
David Owen	1g,1,d92m,db54;cr,1,df6l,dj86;ek,a,do8r,dr6c		Lord Owen
David Paterson	3,68,e43h,e6cv
David Petraeus	jr,1o,e32a,e49g;2n,0,e796,e8b9	28591
David Sassoli	1,65,ef73,ei1b
David Shulkin	81,0,ed2e,ee3s	5239766
David Steel	98,1,d877,dk7g	david-steel-united-kingdom
David Trimble	2b,5i,du71,dyae	192556
David Walters	3,89,dn1e,dr19
Davíð Oddsson	0,50,dn4u,e09f	298030
Dean Acheson	18,0,ch1l,cl1k
Dean Phillips	2,0,ef13,el13;d,0,ejaq,ek36
Dean Rusk	18,0,ct1l,d11k
Deb Haaland	2u,0,eh3g,el1k
Debbie Wasserman Schultz	iv,0,e754,ec7s	50104		Wasserman Schultz
Debretsion Gebremichael	ux,2z,edbr			Debretsion
Delcy Rodríguez	5,p,eacq,ed6l;6,p,ee6e,em15;6u,p,em15	15081116	Delcy Eloina Rodriguez
Deng Xiaoping	12d,5,dacm,dlb9	16977	邓小平;Teng Hsiao-ping	Deng		da,dtc
Denis Bećirović	7j,c,eibg
Denis Healey	21,1,cwag,d26j;1z,1,d635,db54
Denis McDonough	1r,0,e91k,ed1k	3702047
Denis Pushilin	67,99,ee97	16514790
Denis Sassou Nguesso	1,24,db28,do8v;1,24,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Dennis Blair	46,0,e51t,e65s	1189023
Dennis Daugaard	3,7d,e718,ef15
Dennis Hastert	30,0,dv16,e313	553626	J. Dennis Hastert
Dennis Kucinich	cz,0,d9be,dbb6;2,0,dt13,e913;d,0,dz2j,e07m;d,0,e2cc,e41p
Dennis Ross	ej,0,dp6,dx1k
Denys Shmyhal	0,g,eg34,el7g;8,g,el7h,em1	66094865	Денис Шмигаль
Dermot Ahern	5,k,e09t,e457	974143
Des Browne	21,1,e255,e4a3
Desi Bouterse	9e,4j,dc2p,dk1p;1,4j,e68c,eg7g
Desmond Tutu	gi,t,di97,ds6n;is,t,drcf,duat
Deval Patrick	3,6i,e314,eb18
Devin Nunes	2,0,dz13,ei11
Devlet Bahçeli	ua,10,dt76
Dharam Gokhool	1,22,ekc6
Dianne Feinstein	w7,0,dac4,dk18;9,0,dob4,ej9t
Dick Armey	4s,0,dr13,dz13		Richard Armey
Dick Cheney	1s,0,dl3l,dp1k;6,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney			dx,e56
Dick Durbin	9,0,dt13;16f,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	4t,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,v,ek72	22338116
Dick Spring	tz,k,deb1,dtb5;5,k,dp1c,dt6q
Dick Thornburgh	3,7b,db1g,dj1k;m,0,dk8c,dn8f		Richard Thornburgh
Dickon Mitchell	0,4z,ei6o	112679881
Didier Burkhalter	5,2t,e811,edav;1,2t,ea11,eacv
Didier Reynders	7,2e,dv7c,e7c6;5,2e,e7c6,efbu;6b,a,efc1,ekbu	978208
Dilan Yeşilgöz	b,v,ei1a,ek72;ct,v,ej8e		Dilan Yesilgöz-Zegerius
Dilma Rousseff	ax,x,e16l,e63v;1,x,e711,ec8v;1,ah,ej3o	40722	Dilma Vana Rousseff		Dilma	e6a,ecc
Dimitris Avramopoulos	vs,a,dr11,dycv;5,30,e86l,e96p;d3,a,eab1,efbu	983664
Dimitris Christofias	1,5e,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,s,eic7,elaa	106474688
Diosdado Cabello	5j,p,e815,ec15;g,p,ek8r	1227076
Dirk Kempthorne	9,0,dp13,dv13;3,83,dv14,e25q;2u,0,e25q,e51j	737493
Dmitry Medvedev	1,8,e457,e857;0,8,e858,eg1g;l6,8,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев			e41,e8c	e1be
Dmitry Peskov	13r,8,e85m		Dmitri Peskov;Дмитрий Песков
Dmitry Rogozin	4,8,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	5,g,eg34,ek95	24025631	Дмитро Кулеба
Do Muoi	2p,q,dn6r,dtcq			Muoi
Domingo Cavallo	o,2v,dn31,ds86	908305
Dominic Cummings	j0,1,ef7o,egbd
Dominic Grieve	m,1,e65c,ea7f	332994
Dominic LeBlanc	r9,h,ee7i;7,h,ekcg,el3e	3034854
Dominic Raab	86,1,ee79,eebf;1g,1,ef7o,eh9f;4,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	7,2,dt64,dvb2;5e,7l,e3b1,e75i			Strauss-Kahn
Dominique Voynet	j,2,dt64,dx7a
Dominique de Villepin	5,2,dy57,e03v;0,2,e15v,e35f	131660
Don Evans	2s,0,dx1k,e127	1240095	Donald Evans
Don Nickles	9v,0,ds6c,dx66
Don Siegelman	3,63,dv1i,dz1k
Don Sundquist	3,7x,dr1l,dz1i
Donald Carcieri	3,7w,dz17,e714
Donald Dewar	7t,1,dt53,dv5h;2b,6w,dv5h,dwab	333158
Donald Regan	2e,0,dd1m,dh21;1r,0,dh24,dj2r
Donald Rumsfeld	1r,0,d69l,d7bk;1s,0,d7bk,d91k;1s,0,dx1k,e2ci	184650				dx,e2c
Donald Trump	d,0,eb6g,ecb8;1,0,ed1k,eh1k;d,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
Donald Tsang	20,67,e16l,e86u	15024
Donald Tusk	0,m,e3bg,ea9m;1,8m,eac1,efbu;0,m,ejcd	946	Дональд Туск			e3b
Dong Jun	8,5,ejct	60995154		Dong
Donna Shalala	1m,0,dp1m,dx1k	292569
Dorin Recean	0,2a,ej2g,elb1	13407948
Doris Leuthard	1,2t,e611,e6cv;1,2t,ed11,edcv	115442
Doug Burgum	3,88,eccf,ekcf;2u,0,el21
Doug Collins	81,0,el25
Doug Ducey	3,6n,eb15,ej12
Doug Ford	v,ak,ee6t	5300478
Douglas Alexander	3f,1,e255,e36s;6a,1,e36s,e65b;7t,1,el95	259106
Douglas Hogg	e,1,dr75,dt52
Douglas Hurd	1u,1,dh93,dlaq;1g,1,dlaq,dr75
Douglas Wilder	3,6a,dm1d,dq1f;d,0,dn9d,do18		L. Douglas Wilder
Droupadi Murmu	1,6,ei7p
Duma Boko	1,4k,ekb1	18618881
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower			cc
Dzhokhar Dudayev	1,7z,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon Gilmore	5r,k,e739,ea74;5,k,e739,ea7b	982225
Eamon de Valera	2a,k,c5ct,cr6n;1,k,cr6p,d56o
Earl Ray Tomblin	3,6z,e6bf,ed1g
Ebba Busch	tf,16,eb4p;4,16,eiai		Ebba Busch Thor
Eberhard Diepgen	9b,3,dn1o,dx6g	60957
Ebrahim Raisi	1,o,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi			eh6,ek6
Ed Balls	1j,1,e36s,e65b	260464
Ed Davey	25,1,e823,eb58;4w,1,eg8r	296689
Ed Koch	4x,0,da11,dlcv
Ed Miliband	u,1,e69p,eb58;25,1,ek75	216594	Edward Miliband
Ed Rendell	w6,0,do16,dw13;3,7b,dz1l,e71i
Ed Schafer	3,88,docf,dwcf;35,0,e41s,e51k	887102
Edgar Lungu	1,27,eb1p,eh8o	18352991
Edgars Rinkēvičs	5,3d,e7ap,ej78;1,3d,ej78	3047551
Edi Rama	0,47,e99f	316901
Edmund Muskie	18,0,dc58,dd1i
Edmund Stoiber	2i,94,dp5s,e39u;at,3,dy1b,dy9m
Edmundo González	d,p,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Heger	0,36,eh41,ej5f
Eduard Shevardnadze	5,61,dh72,dmck;1,2h,drbq,dzbn	151929
Eduardo Cunha	5i,x,eb21,ec77
Eduardo Duhalde	1,2v,dy12,dz5p	294578
Eduardo Frei	1,3f,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edward Heath	0,1,d26j,d634		Ted Heath
Edwin Edwards	3,6d,d459,dc3a;3,6d,dg3c,dk3e;3,6d,do1d,ds18
Edwin Meese	m,0,dh2p,dk8c		Ed Meese
Efraín Ríos Montt	1,31,de69,df88	467077		Ríos Montt
Egon Krenz	bv,82,dlai,dlc3
Ehud Barak	0,d,dv76,dx37;8,d,e36i,e93i	125731				dv5,dx3
Ehud Olmert	0,d,e24e,e53v	93181				e2,e53
Ekrem İmamoğlu	w3,10,ef6r,el3n;d,10,el3n	59313241				ef4	ef3v
Elaine Chao	3o,0,dx1t,e51k;3g,0,ed1v,eh1b	263322
Elbridge Colby	18f,0,el49
Elena Salgado	7,i,e547,e7cm
Elias Hrawi	1,y,dlbo,dubo
Elijah Cummings	2,0,ds4g,efah
Elina Valtonen	5,20,ej6k	17382244
Elio Di Rupo	0,2e,e7c6,eaab	15048		Di Rupo
Eliot Spitzer	m,68,dv11,e2cv;3,68,e311,e43h
Elisabeth Svantesson	7,16,eiai
Elise Stefanik	2,0,eb13;as,0,eh5e,el13	18211057
Elizabeth Dole	3g,0,df27,dj9u;3o,0,dl1p,dmbn;d,0,dv3a,dvak;9,0,dz13,e513
Elizabeth Warren	9,0,e913;d,0,ef29,eg35	434706
Ellen Johnson Sirleaf	1,49,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	6d,4,ej3c
Elsa Fornero	i,4,e7bg,e94s
Eluned Morgan	2b,8g,ek86
Emil Boc	0,15,e4cm,e826	267857
Emil Constantinescu	1,15,dsbt,dwck	299152
Emile Lahoud	1,y,dubo,e3bn
Emiliano Zapata	u3,3e,bf3,bn4a
Emily Thornberry	16i,1,ec6r,eg45
Emma Bonino	k9,a,dr1n,dv9f;5,4,e94s,ea2m	50002
Emma Little-Pengelly	5z,5i,ek23			Little-Pengelly
Emmanuel Macron	o,2,ea8q,ec8u;1,2,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			ed1
Emmerson Mnangagwa	6,3u,eacc,edb6;1,3u,edbo	510523	Emmerson Dambudzo Mnangagwa			edb
Emomali Rahmon	1,3y,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	3v,e,dl17,ef4u	37979	Akihito
Emperor Franz Joseph	3v,91,9oc2,bkbl		Franz Joseph I;Franz Josef I;Franz Joseph
Emperor Hirohito	3v,e,bucp,dl17		Hirohito
Emperor Naruhito	3v,e,ef51	217096	Naruhito
Enda Kenny	2a,k,e739,ed6e	57815
Engelbert Dollfuss	1a,19,c05k,c27p
Enoch Powell	a,1,cs7r,cvak
Enrico Berlinguer	4b,4,d43h,dg6b
Enrico Letta	0,4,e94s,ea2m	674957
Enrique Manalo	5,33,ei71,el71	28925129
Enrique Peña Nieto	1,3e,e8c1,eec1	296741		Peña Nieto		e87,ef	e7c
Enver Hoxha	oo,47,c9b8,dh4b
Eric Adams	4x,0,ei11,elcv
Eric Cantor	4s,0,e713,ea81
Eric Greitens	3,78,ed19,ee61
Eric Holcomb	3,7m,ed19,el1d
Eric Holder	m,0,e523,eb4r	312644
Eric Pickles	k6,1,e65c,eb5b
Eric Shinseki	gl,0,dv6m,dz6b;81,0,e51l,ea5u	373274
Erich Honecker	bv,82,d353,dlai
Erik Derycke	5,2e,dr3m,dv7c
Erin O'Toole	u,h,eg8o,ei22
Erkki Liikanen	7,20,dj4u,dm2s;87,a,dr1o,dv9f	194058
Erkki Tuomioja	5,20,dw2p,e34j;5,20,e76m,eb5t	58121
Erna Solberg	0,2m,e9ag,ehae	291644
Ernest Bai Koroma	1,3j,e39h,ee44
Ernest Bevin	1g,1,cd7r,cj39
Ernest Moniz	25,0,e95l,ed1k	5393576
Ernesto Samper	1,3n,dq87,du87					dq,du8
Ernesto Zedillo	1,3e,dqc1,dwc1	298149				dq8,dx
Ernie Fletcher	3,7n,dzc9,e3cb
Erskine Bowles	1r,0,dt1k,duak
Esko Aho	0,20,dn4q,dr4d
Esmail Baghaei	p3,o,eka		Esmaeil Baghaei
Espen Barth Eide	5,2m,ejag	267320		Eide
Esperanza Aguirre	1,9d,dzbl,e89h
Estelle Morris	1j,1,dx68,dyao
Esther McVey	50,1,ee18,eebf
Eugene Debs	d,0,b436,b4b6;d,0,b856,b8b8;d,0,bg5h,bgb5;d,0,bo5d,bob2		Eugene V. Debs
Eugene McCarthy	9,0,cr13,d313;d,0,czbu,d08t
Eugene Scalia	3o,0,ef9r,eh1k	16875330
Eva Perón	ok,2v,ce64,ck7q		Evita Peron		Evita
Evan Bayh	3,7m,dl19,dt1d;9,0,dv13,e713
Evan McMullin	d,0,ec88,ecb8
Evan Mecham	3,6n,dj15,dk44
Eveline Widmer-Schlumpf	7,2t,e6b1,ebcv;1,2t,e811,e8cv			Widmer-Schlumpf
Everett Dirksen	4j,0,cr13,d197
Evika Siliņa	0,3d,ej9f	61121565
Evo Morales	1,3b,e21m,efba	42410				e2,eg	dt8
Ewa Kopacz	0,m,ea9m,ebbg	246216
Eyal Zamir	az,d,el35
Ezer Weizman	8,d,d96k,dc5s;1,d,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,t,dl8f,dq5a;43,t,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk	de Klerk		dl8,dt
Fabien Roussel	4b,2,eebp
Faisal bin Farhan	5,2b,efan			bin Farhan
Farouk al-Sharaa	5,1b,dg3b,e22b;6,1b,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	57,a7,eb91
Fatos Nano	0,47,dt7o,dua2	311596
Fatou Bensouda	5v,8v,e86f,eh6f
Faure Gnassingbé	1,2y,e154,el53;13f,2y,el53
Faustin-Archange Touadéra	1,1u,ec3u	57758	Faustin Archange Touadera	Touadéra
Fausto Bertinotti	s5,4,dq1n,e257
Fayez al-Sarraj	0,58,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Federica Mogherini	5,4,ea2m,eaav;68,a,eab1,efbu	3741557
Federico Franco	6,3i,e48f,e86m;1,3i,e86m,e98f	57496
Federico Peña	3g,0,dp1l,dt2e;25,0,dt3c,du6u
Feleti Teo	0,3t,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	1,3e,e2c1,e8c1	57269
Felipe González	0,i,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,33,cxcu,di2p
Ferdinand Marcos Jr.	1,33,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	0,48,e09t,e54e	191337
Fernando Collor de Mello	1,x,dm3f,doct		Fernando Collor	Collor
Fernando Grande-Marlaska	g,i,ee67			Grande-Marlaska
Fernando Haddad	w9,x,e911,ed11;d,x,ee9b,eeas;7,x,ej11	3069485
Fernando Henrique Cardoso	7,x,dp5j,dq3u;1,x,dr11,dz11	230578
Fernando Lugo	1,3i,e48f,e86m	151879
Fernando de la Rúa	1,2v,dvca,dxcl	295007		de la Rúa
Festus Mogae	1,4k,du41,e441	193238
Fiame Naomi Mata'afa	0,4v,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1v,cr2g,d8c2;1,1v,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро	Castro	Fidel	cr,e42
Fidel Ramos	1,33,do6u,du6u		Fidel V. Ramos
Fife Symington	3,6n,dn36,dt95
Filip Dewinter	sz,2e,ds,e4
Filipe Nyusi	1,3s,eb1f,el1f	5448556
Filippo Grandi	7a,45,ec11,elcv
Flavio Cotti	1,2t,dn11,dncv;5,2t,dp41,dv4u;1,2t,du11,ducv
Florence Parly	8,2,ed6l,ei5k	3074013
Flávio Bolsonaro	d,x,elc5
Fob James	3,63,db1f,df1h;3,63,dr1g,dv1i
Foday Sankoh	22,ar,dn3n,dz7t
Fouad Siniora	0,y,e17j,e5b9		Fuad Siniora
France-Albert René	1,54,d965,e04e	224986	France Albert Rene
Francesco Cossiga	0,4,db84,dcai;1,4,dh73,do4s
Francesco Rutelli	6f,4,dpc6,dx18;4,4,e25h,e458
Francia Márquez	6,3n,ei87
Francis Pym	21,1,db54,dd15;1g,1,de46,df6b
Francisco Franco	5b,i,c4a1,d7bk		General Franco
Francisco Sagasti	1,s,egbh,eh7s	20015136
Francisco Sá Carneiro	0,2n,dc13,dcc4			Sá Carneiro
Franco Frattini	5,4,dybe,e0bi;6b,a,e0bm,e458;5,4,e458,e7bg	333833
Franjo Tuđman	1,2x,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2p,e315,eico	57830	Voreqe Bainimarama
Frank Carlucci	1n,0,dic2,djbn;1s,0,djbn,dl1k
Frank Dobson	1m,1,dt53,dvab
Frank Keating	3,89,dr19,dz1d
Frank Murkowski	9,0,dd13,dyc2;3,6m,dyc2,e2c4
Frank O'Bannon	3,7m,dt1d,dz9d
Frank-Walter Steinmeier	5,3,e1bm,e5ar;5,3,e9ch,ed1r;1,3,ed3j	76658				e9c
Franklin D. Roosevelt	3,68,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt		FDR
Franklin Raines	3k,0,ds9d,du5l
Frans Timmermans	5,v,e8b5,eaah;os,a,eab1,ej8m	32681
Franz Fischler	83,a,dr1o,e0bl	78587
Franz Josef Jung	8,3,e1bm,e5as	57505
Franz Josef Strauss	8,3,coag,cucg;2i,94,dab6,dka3		Franz-Josef Strauss
Franz Müntefering	6e,3,e03l,e1bf;3h,3,e1bm,e3bl	58609
Franz Vranitzky	1a,19,di6g,dt1s
Franz von Papen	1a,3,c061,c0c3;3h,3,c11u,c287			von Papen
François Baroin	7,2,e76t,e85a
François Bayrou	th,2,e3c1;0,2,ekcd,el99	12963
François Bozizé	1,1u,dz3f,e93o	57452
François Duvalier	1,21,cpam,d34l		Papa Doc Duvalier
François Fillon	0,2,e35h,e85a;d,2,ecbr,ed4n	101410
François Hollande	5d,2,dtbr,e4br;1,2,e85f,ed5e	157	Francois Gérard Georges Hollande			e83,ed6
François Legault	v,8p,eeai	3085147
François Mitterrand	1,2,dd5l,dr5h	2038				dd,ds6
François-Philippe Champagne	r,h,eh1c,el5d;7,h,el3e	21159815		Champagne
Frauke Petry	94,3,e94e,ed9t
Fred Thompson	9,0,dqc2,dz13;d,0,e395,e41m
Frederick Chiluba	1,27,dnb2,dy12	297057
Frederick Douglass	t3,0,9n,az2k
Fredrik Reinfeldt	0,16,e2a6,eaa3	52920
Friedrich Ebert	1,3,bn2b,bt2s
Friedrich Merz	95,3,ei1v;1a,3,el56		Фридрих Мерц			ekb
Frits Bolkestein	ct,v,dm4u,du7u;90,a,dv9g,e0bm	561186
Fuad Hussein	5,1o,eg66	56704276
Fulgencio Batista	1,1v,c8aa,ccaa;1,1v,ck3a,cr11
Fumio Kishida	5,e,e8cq,ed83;0,e,eha4,eka1	359480	岸田文雄;Kishida Fumio			eha,eka
Félix Bolaños	b,i,ejbl
Félix Houphouët-Boigny	1,2i,csb3,dpc7			Houphouët-Boigny
Félix Tshisekedi	1,l,ef1o	29032770				ef
Gabriel Attal	0,2,ek19,ek95	30339350
Gabriel Boric	1,3f,ei3b,em3b	16297876				ehb,em3	eh7
Gabrielius Landsbergis	5,3o,egcb,ekcc	17118365
Gale Norton	2u,0,dx1v,e23v	271717
Gamal Abdel Nasser	1,13,co6n,d29s		Gamal Nasser	Nasser
Garret FitzGerald	5,k,d53e,d975;2a,k,dd6u,de39;2a,k,dece,dj3a
Garry Kasparov	u,8,e13a
Gary Bauer	d,0,dv4l,dw24
Gary Cohn	9j,0,ed1k,ee42
Gary Hart	d,0,df2h,dg7j
Gary Herbert	3,8e,e58b,eh14
Gary Johnson	3,79,dr11,dz11;d,0,e74l,e8b6;d,0,ec16,ecb8
Gary Locke	3,7y,dt1f,e11c;2s,0,e53q,e781;6v,0,e781,ea31	350378
Gaston Browne	0,56,ea6d	17177542
Gaston Caperton	3,6z,dl1g,dt1d
Gaston Thorn	0,3r,d66f,db7g;1,5s,dd16,dh16
Gavin Newsom	3,6b,ef17,en14	461391
Gavin Robinson	cf,5i,ek3t
Gavin Williamson	21,1,edb2,ef51;1j,1,ef7o,eh9f	262409
Gedion Timothewos	5,2z,ekai
Geert Wilders	ue,v,e22m					e4
Geir Haarde	0,50,e26f,e521	202032	Geir H. Haarde
Geir Pedersen	7y,45,ef17,el9i
Gennady Zyuganov	4b,8,dp2e		Gennadi Zyuganov
Geoff Hoon	21,1,dvab,e156;3f,1,e4a3,e565	332385	Geoffrey Hoon
Geoffrey Cox	m,1,ee79,eg2d	291303
Geoffrey Howe	1z,1,db54,df6b;1g,1,df6b,dl7o
George Allen	3,6a,dq1f,du1h;9,0,dx13,e313
George Deukmejian	3,6b,df13,dn17
George Galloway	un,1,e01p,ec8i;v1,1,efc
George H. W. Bush	2f,0,d331,d51i;m7,0,d81u,d91k;6,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George Marshall	18,0,cf1l,ch1k;1s,0,ci9l,cj9c		George C. Marshall
George McGovern	9,0,cv13,dd13;d,0,d47e,d4b7	331742
George Mickelson	3,7d,dj16,dp4j
George Mitchell	2m,0,dl13,dr13;17a,0,e51m,e75k		George J. Mitchell
George Osborne	1z,1,e65b,ec7d	332493
George Papandreou	0,30,e5a6,e7bb
George Pataki	3,68,dr11,e2cv
George Robertson	21,1,dt53,dvab;1w,5y,dvae,dzch		Lord Robertson
George Ryan	3,74,dv1b,dz1d
George Shultz	2e,0,d46c,d658;18,0,de7g,dl1k		George P. Shultz
George Simion	s1,15,ef9j
George Tenet	2n,0,dscg,e07b
George Voinovich	cz,0,dc11,dlcv;3,7u,dn1e,ducv;9,0,dv13,e713
George W. Bush	3,7e,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush		Dubya
George Wallace	3,63,cv1e,cz1g;3,63,d31i,db1f;3,63,df1h,dj1j
George Washington	1,0,814u,8934	23
George Weah	1,49,ee1m,ek1m	173139	George Manneh Weah				e0b
Georges Clemenceau	0,2,baap,bo1i
Georges Pompidou	0,2,cu4e,d07a;1,2,d16k,d642
Georgi Parvanov	1,1l,dy1m,e81m	57261
Gerald Baliles	3,6a,di1b,dm1d
Gerald Ford	4t,0,cx13,d5c6;6,0,d5c6,d689;1,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	3i,0,dg7c,dgb6
Geraldo Alckmin	3,9i,dx36,ee46;6,x,ej11	964493
Gerardo Werthein	5,2v,ekb4,elar	5550326
Gerhard Schröder	1a,3,duar,e1bm	2530	Gerhard Schroeder			du3,e1c	du3
Gerrit Zalm	7,v,dq8m,dy7m;7,v,dz5r,e32m	717674
Gerry Adams	cc,k,dfbd,ee2a
Getúlio Vargas	1,x,byb3,cm8o
Giancarlo Giorgetti	7,4,eiam
Gianfranco Fini	5,4,e0bi,e25h	47583
Gianni Alemanno	6f,4,e44s,e96c
Gianni De Michelis	5,4,dl7m,do6s			De Michelis
Gibran Rakabuming Raka	6,1a,ekak	18342893			Gibran
Gideon Saar	b,d,eh6d,eict;5,d,ekba	966349
Gilberto Teodoro	8,33,ej65	1396192	Gilbert Teodoro
Gillian Keegan	1j,1,eiap,ek75
Gillian Shephard	e,1,dp5r,dq7k;1j,1,dq7k,dt52
Gina Haspel	2n,0,ee4q,eh1k
Gina Raimondo	3,7w,eb16,eh32;2s,0,eh33,el1k
Gintautas Paluckas	0,3o,ekcc,el84	12655545
Giorgia Meloni	0,4,eiam	451791	Джорджа Мелони			ei9	ea3
Giorgio Napolitano	1,4,e25f,eb1e	1220
Giovanni Spadolini	0,4,dd6s,dec1
Giovanni Tria	7,4,ee61,ef95
Gitanas Nausėda	1,3o,ef7c	9268379
Giuliano Amato	0,4,do6s,dp4t;0,4,dw4p,dx6b	202209
Giulio Andreotti	0,4,d42h,d577;0,4,dl7m,do6s
Giulio Tremonti	7,4,dq5b,dr1h;7,4,dx6b,e073;7,4,e19m,e25h;7,4,e458,e7bg
Giuseppe Conte	0,4,ee61,eh2d	53844829
Giuseppe Garibaldi	uo,4,9o,am62
Glafcos Clerides	1,5e,dp2s,dz2s	317648
Glenn Youngkin	3,6a,ei1f,em1h	100963892
Gloria Macapagal Arroyo	6,33,du6u,dx1k;1,33,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	1,2y,cz4e,e125
Godwin Friday	0,53,elbs
Goh Chok Tong	0,4b,dmbs,e08c	313300		Goh
Golda Meir	0,d,d13h,d663
Gonzalo Sánchez de Lozada	1,3b,dp86,dt86;1,3b,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	6,2s,e35t,e655;1,2s,e656,eb5t	57380
Gordana Siljanovska-Davkova	1,2l,ek5c	12277168		Siljanovska-Davkova
Gordon Brown	1z,1,dt52,e36r;0,1,e36r,e65b	10648
Gotabaya Rajapaksa	21,1d,e1bp,eb19;1,1d,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,9,d4c5,d7bb
Grace Mugabe	v3,3u,eac6,edbj	453364
Grand Duke Henri	po,3r,dwa7,ela3			Henri
Grant Shapps	3f,1,ef7o,ei96;21,1,ej8v,ek75	478596
Gray Davis	3,6b,dv14,dzbh
Greg Abbott	3,7e,eb1k	5605224
Greg Clark	42,1,ec7e,ef7o	271800
Greg Gianforte	3,7q,eh14
Gregor Gysi	uc,3,dlc9,dp1v;cj,3,e19n,ebac
Gretchen Whitmer	3,86,ef11	5607720
Grigory Yavlinsky	t1,8,dpa,e46m
Gro Harlem Brundtland	0,2m,dmb3,dsap;47,8z,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Guido Crosetto	8,4,eiam	3119423
Guido Westerwelle	5,3,e5as,e9ch	58284
Guillermo Lasso	1,1i,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,18,dp6h,dq6s;0,18,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,3d,dp77,dv77
Gurbanguly Berdimuhamedov	1,3l,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustav Stresemann	1a,3,br8d,brbu;5,3,br8d,bxa3
Gustavo Noboa	1,1i,dw1m,dz1f	471291
Gustavo Petro	vt,3n,e811,ebcv;1,3n,ei87,em87	704022				ei5,em8	e62
Guy Hunt	3,63,dj1j,dp4m
Guy Parmelin	1,2t,eh11,ehcv;1,2t,em11,emcv	121160
Guy Verhofstadt	0,2e,dv7c,e43k	12978
Guðni Jóhannesson	1,50,ec81,ek81		Guðni Th. Jóhannesson
Gyula Horn	5,48,dl5a,dm5n;0,48,dq7f,du76
Gérald Darmanin	g,2,eg76,ek9l;b,2,ekcn	3123610
Gérard Collomb	g,2,ed5h,eea3	12956
Gérard Larcher	6i,2,eaa1
Göran Persson	0,16,ds3m,e2a6	53747	Goeran Persson
Günter Verheugen	61,a,dv9g,e0bm;8y,a,e0bm,e629	76525
Günther Oettinger	2i,92,e14l,e62a;75,a,e62a,eab1;87,a,ed11,efbu	57956
H. D. Deve Gowda	0,6,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. Haldeman	1r,0,d11k,d54u		Bob Haldeman
H. R. McMaster	1n,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	1,26,cp7p,djb7
Habib Essid	0,26,eb26,ec8r	3125311
Hadja Lahbib	5,2e,ei7f,ekc1;ku,a,ekc1
Hafez al-Assad	1,1b,d33c,dw6a	hafez-al-assad	Hafiz al-Assad			d33,dw7
Hage Geingob	1,3p,eb3l,ek24	1568274
Haider al-Abadi	0,1o,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	3v,2z,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	0,2z,e88k,ee42	381071		Hailemariam
Haitham al-Ghais	1w,9e,ei81	haitham-al-ghais
Haitham bin Tariq	a3,4e,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	1,27,eh8o	717185
Hakan Fidan	46,10,e65p,ej63;5,10,ej64	6087480
Hakeem Jeffries	4t,0,ej13
Halbe Zijlstra	5,v,edaq,ee2d	1375236
Haley Barbour	3,7p,e01d,e81a
Halla Tómasdóttir	1,50,ek81	24494577
Halldór Ásgrímsson	5,50,dr4n,e09f;0,50,e09f,e26f	208879
Hamad bin Isa Al Khalifa	13,4r,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	56,4o,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,18,dxcm,ea9t					dxc,eaa
Hamilton Mourão	6,x,ef11,ej11	52871852
Hamza Abdi Barre	0,2o,ei6p	112598575
Han Dong-hoon	b,f,ei5h,ejcl;ug,f,ek7n,ekcg		한동훈	Han
Han Duck-soo	0,f,e343,e42t;0,f,ei5l,el51	356666	한덕수;Han Duck Soo	Han
Hanan Ashrawi	17g,8x,dna,dpc;10,6e,ds5,du8
Hanke Bruins Slot	5,v,ej95,ek72			Bruins Slot
Hannelore Kraft	2i,8o,e67e,ed6r
Hans Blix	5,16,daai,dbac;74,8n,ddc1,dtbu;8c,45,dw31,dz6u
Hans Eichel	2i,9b,dn45,dv47;7,3,dv4c,e1bm	62180
Hans Modrow	0,82,dlbd,dm4c
Hans Tietmeyer	1,8s,dpa1,dv8v
Hans van Mierlo	5,v,dq8m,du83			van Mierlo
Hans van den Broek	5,v,deb4,dp13;8s,a,dp16,dv9f			van den Broek
Hans-Dietrich Genscher	5,3,d65h,do5h
Hans-Gert Pöttering	1,65,e31g,e57e			Pöttering
Hans-Peter Friedrich	g,3,e733,e9ch	66144
Hans-Rudolf Merz	7,2t,e011,e6av;1,2t,e511,e5cv	122275	Hans Rudolf Merz
Harini Amarasuriya	0,1d,ek9o	98298397
Haris Silajdžić	0,c,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	72,1,e36o,eb9c	234182
Harry Reid	4j,0,e113,e313;2m,0,e313,eb13
Harry S. Truman	6,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman
Hashim Thaçi	0,3h,e419,eac9;1,3h,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	1w,8u,do2g,ek9r		Hasan Nasrallah;حسن نصر الله			e2,ekc
Hassan Rouhani	1,o,e983,eh83	348144	Hasan Rouhani;Hassan Rohani			e96,eh8
Hassan Sheikh Mohamud	1,2o,e89g,ed2g;1,2o,ei5n	319153		Mohamud
Hassan al-Turabi	3s,2d,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	a3,5u,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
Hazel O'Leary	25,0,dp1m,dt1k
He Lifeng	19,5,ej3c	8291839	何立峰	He
Heidi Alexander	3f,1,ekbt
Heidi Reichinnek	cj,3,ek2r
Heiko Maas	5,3,ee3e,ehc8	108447
Heinrich Brüning	1a,3,by3u,c05u
Heinrich Himmler	g,3,cb8o,cd4t
Heinz Fischer	1,19,e078,ec78	11753
Heinz-Christian Strache	7f,19,e14n,ef5j	44733
Helen Clark	0,j,dvc5,e4bj;15,b0,e54h,ed4j	180383
Helen McEntee	b,k,eg6r,el1n;5,k,elbi
Helen Zille	ce,t,e356,eb5a	260693
Helle Thorning-Schmidt	0,1z,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	1a,3,dea1,duaq	2518				dea,duc
Helmut Schmidt	1a,3,d65g,dea1
Hendrik Verwoerd	0,t,cq93,cy96
Hendrik Wüst	2i,8o,ehar
Henna Virkkunen	17x,a,ekc1
Henri Konan Bédié	1,2i,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	3,af,e4bt,edaf;d,p,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Campbell-Bannerman	0,1,b9c5,bc43			Campbell-Bannerman
Henry Cisneros	2q,0,dp1m,dt1k
Henry Clay	174,0,8nb4,9134;18,0,9137,9534;9,0,97ba,9s6t
Henry Hyde	2,0,d713,e313
Henry Kissinger	1n,0,d11k,d7b3;18,0,d59m,d91k					d1
Henry McLeish	2b,6w,dwar,dxb8	333820
Henry McMaster	3,6x,ed1o
Henry Paulson	2e,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	g,19,edci,ef5m;7f,19,eh6j	1395041
Herbert Morrison	1g,1,cj39,cjaq
Herintsalama Rajaonarivelo	0,2q,ela
Herman Cain	d,0,e75l,e7c3
Herman Van Rompuy	0,2e,e4cu,e5bp;1,8m,e5c1,eabu	12983		Van Rompuy
Hermann Göring	ai,3,c14r,cd4n		Hermann Goering
Herschel Walker	gc,0,ela7
Hervé de Charette	5,2,dr5i,dt62
Herzi Halevi	az,d,ej1g,el35	12407008
Heydar Aliyev	1,3v,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	5q,8d,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,e,c9ai,cc7m
Hilary Benn	6a,1,dza6,e36r;37,1,e36s,e65b;2v,1,ek75	262742
Hilda Heine	1,5a,ec1s,eg1d;1,5a,ek13	20090884
Hilda Solis	3o,0,e52o,e91m	50610
Hillary Clinton	9,0,dx13,e51l;18,0,e51l,e921;d,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	1,23,de67,dmc1
Ho Chi Minh	1,q,cd92,d192	36014		Ho Chi Minh	Ho
Holger Nielsen	5,1z,e9cc,ea1u	3138668	Holger K. Nielsen
Horacio Cartes	1,3i,e98f,ee8f	5901842
Horst Köhler	5e,7l,dw51,e034;1,3,e071,e65v	2542	Horst Koehler
Horst Seehofer	g,3,ee3e,ehc8	44612
Horta N'Tam	1,1j,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	5,1o,dz93,ea7b	982410
Hosni Mubarak	6,13,d74g,ddae;1,13,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك			dda
Hossein Amir-Abdollahian	5,o,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,1t,cx6j,dacr
Howard Baker	4j,0,d915,dd13;2m,0,dd13,dh13;1r,0,dj2r,dk73;84,0,dx75,e12h	1337643
Howard Dean	3,8q,dn8d,dz19;d,0,dz6n,e02i	337470
Howard Lutnick	2s,0,el2l
Hristijan Mickoski	0,2l,ek6n	46675558
Hu Jintao	2p,5,dybf,e8bf;1,5,dz3f,e93e	15029	胡锦涛	Hu
Hu Yaobang	2p,5,de9c,dj1f			Hu
Hua Guofeng	ao,5,d8a7,dd6s			Hua
Hubert Humphrey	6,0,cx1k,d11k
Hubert Védrine	5,2,dt64,dy57	560682
Hubertus Heil	i,3,ee3e,el56
Huey Long	3,6d,bw5l,c01p;9,0,c01p,c39a
Hugh Carey	3,68,d711,decv
Hugh Gaitskell	1z,1,ciaj,cjaq;u,1,cnce,cv1i
Hugo Banzer	1,3b,d38m,da7l;1,3b,dt86,dx87	269039
Hugo Chávez	1,p,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес	Chávez		duc,e9c	do24
Hugo Motta	5i,x,el21
Humza Yousaf	2b,6w,ej3t,ek57	174924
Hun Manet	0,1m,ej8m	13024351		Hun Manet
Hun Sen	0,1m,dh1e,ej8m;6i,1m,ek43	57788		Hun Sen
Håkan Juholt	7h,16,e73p,e81l
Iain Duncan Smith	u,1,dx9d,dzb6;50,1,e65c,ec3i	302486		Duncan Smith
Ian Blackford	cq,1,ed6e,eic6
Ian Khama	1,4k,e441,ee41	57449
Ian Lang	7t,1,dmbs,dr75;5s,1,dr75,dt52
Ian Paisley	2b,5i,e358,e465	296597					d39u
Ian Smith	0,at,cw4d,db61
Ibrahim Babangida	1,2s,dh8r,dp8q
Ibrahim Baré Maïnassara	1,z,ds1r,dv49			Maïnassara
Ibrahim Boubacar Keïta	1,1s,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	13,32,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,3h,do5p,e21l	192138
Ibrahim Traoré	c6,2f,ei9u	114341246
Ibrahim al-Jaafari	0,1o,e153,e25k;5,1o,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	6d,e,e247,e55g						dl8
Idi Amin	1,7,d31p,db4b
Idriss Déby	1,23,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	4,1m,d74h,db17			Ieng Sary
Ignazio Cassis	5,2t,edb1;1,2t,ei11,eicv
Igor Dodon	1,2a,eccn,egco	4164146
Igor Ivanov	5,8,du9b,e02o	378027
Igor Lukšić	0,43,e6ct,e8c4	57746
Igor Matovič	0,36,eg3l,eh41	552706
Ilham Aliyev	1,3v,dzav	57371	Ilham Aliev
Ilie Bolojan	0,15,el6n	18538164
Ilir Meta	1,47,ed7o,ei7o	727132
Imelda Marcos	pe,33,d7b7,di2p
Imran Khan	sv,14,ds4p;0,14,ee8i,ei4a	155164	Imran Khan Niazi
Imre Nagy	0,48,cl74,cob4
Inder Kumar Gujral	5,6,ds61,dt4l;0,6,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,6,cy1o,d93o;0,6,dc1e,dgav	1149
Ine Eriksen Søreide	8,2m,e9ag,edak;5,2m,edak,ehae	ine-soreide	Ine Marie Eriksen Søreide
Inga Ruginienė	0,3o,el9p	124516173
Ingrida Šimonytė	0,3o,egcb,ekcc	437096
Ingvar Carlsson	0,16,di31,ds3m
Inés Arrimadas	ca,i,eg38,ej1
Ion Iliescu	1,15,dlcq,dsbt;1,15,dwck,e0ck	189575
Irakli Kobakhidze	0,2h,ek28	27885302
Irfaan Ali	1,41,eg82	64840184	Mohamed Irfaan Ali
Isaac Herzog	u,d,e9bp,ee7v;1,d,eh77	983258	Yitzhak Herzog
Isabel Díaz Ayuso	1,9d,ef8j			Díaz Ayuso	Ayuso
Isabel Schnabel	nx,71,eg11
Isaias Afwerki	1,5f,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	5,14,ek3b	3155254
Islam Karimov	1,2u,dm3o,ec92	57558
Ismail Haniyeh	0,6e,e23t,e36e;do,73,ed56,ek7v		Ismail Haniyah;Ismail Haniya			e2,e3;ed,ekc
Ismail Omar Guelleh	1,52,dv58	57390
Ismail Sabri Yaakob	0,32,eh8l,eibo	6084858
Israel Katz	5,d,ek11,ekb8;8,d,ekb8	487304	Yisrael Katz
Itamar Ben-Gvir	4e,d,eict	12403861		Ben-Gvir		eic
Itamar Franco	1,x,doct,dr11
Ivan Gašparovič	1,36,e06f,ea6f	57295
Ivan Kostov	0,1l,dt5l,dx7o	362129
Ivanka Trump	fo,0,ed3t,eh1k	239411
Iveta Radičová	0,36,e678,e844	211771
Ivica Dačić	0,25,e87r,ea4r	57843
Ivica Račan	0,2x,dw1r,dzcn	315467
Ivo Josipović	1,2x,e62i,eb2j	57258
Ivo Sanader	0,2x,dzcn,e576	56220
Iván Duque	1,3n,ee87,ei87	17478000
J. B. Pritzker	3,74,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	58,0,c371,d452		John Edgar Hoover
JD Vance	9,0,ej13,el1a;6,0,el1k	28935729	J.D. Vance;James David Vance;Джей Ди Вэнс			ek7
Jaap de Hoop Scheffer	5,v,dy7m,dzc3;1w,5y,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	56,2r,d9cv,e21f	217194		al-Sabah
Jacinda Ardern	0,j,edaq,ej1p	3606816				eda,ej
Jack Chambers	7,k,ek6q,el1n
Jack Dalrymple	3,88,e6c7,eccf
Jack Kemp	2q,0,dl2d,dp1k;3i,0,ds8a,dsb5
Jack Lang	k,2,dd5m,di3k;k,2,dk5c,dp3u;f,2,dw3r,dy56	379229
Jack Layton	cn,h,dz1p,e78m
Jack Lew	1r,0,e81r,e91p;2e,0,e92s,ed1k	1677579	Jacob Lew
Jack Lynch	2a,k,cyba,d53e;2a,k,d975,dbcb
Jack Markell	3,7h,e51k,ed1h
Jack McConnell	2b,6w,dxbr,e35g	132040
Jack Straw	1u,1,dt52,dx68;1g,1,dx68,e255	311278
Jacob Rees-Mogg	7g,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	43,t,dv6e,e16e;1,t,e559,ee2e	57282				e3c,eh
Jacques Chirac	0,2,d65r,d88q;d1,2,d93k,dr5g;0,2,di3k,dk5a;1,2,dr5h,e35g	2105				dq,e3c
Jacques Delors	7,2,dd5m,dg7h;1,5s,dh16,dr1n
Jacques Parizeau	v,8p,dq9q,ds1t
Jacques Poos	5,3r,dg7k,dv87
Jacques Santer	0,3r,dg7k,dr1k;1,5s,dr1n,dv3f
Jacqui Smith	1u,1,e36s,e565
Jadranka Kosor	0,2x,e576,e7cn	57611
Jafar Hassan	0,1p,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	cn,h,eda1,el55
Jaime Harrison	89,0,eh1l,el21
Jair Bolsonaro	1,x,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару			ee8	ee3
Jakaya Kikwete	1,3k,e1cl,ebb5	57488
Jake Sullivan	1n,0,eh1k,el1k	16730147
Jakob Ellemann-Jensen	4,1z,eicf,ejan	12318947		Ellemann-Jensen
Jakov Milatović	1,43,ej5k	104417661
Jalal Talabani	uf,1o,d761,e147;1,1o,e147,ea7o	57306				dn,ea
James Baker	1r,0,dd1k,dh23;2e,0,dh24,dk8h;18,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Blanchard	3,86,df11,dn11
James Brokenshire	2v,1,ec7e,ee18;2q,1,ee4u,ef7o	265140
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Clapper	46,0,e689,ed1k	1681008	James R. Clapper
James Cleverly	1g,1,ei96,ejbd;1u,1,ejbd,ek75	6131460
James Clyburn	69,0,e313,e713;69,0,ef13,ej13	1289889	Jim Clyburn
James Comey	8i,0,dzc9,e18f;58,0,e994,ed59	167607	Jim Comey			ec7,ee
James Connolly	cg,k,bk4o,bk5c
James Florio	3,6k,dm1g,dq1i		Jim Florio
James Forrestal	1s,0,cf9h,ch3s
James L. Jones	en,5y,dz1h,e2c7;1n,0,e51k,e6a8	467451
James Madison	1,0,8l34,8t34	11813
James Marape	0,r,ef5u	6138903
James Mattis	1s,0,ed1k,ef11	267902	Jim Mattis
James McGreevey	3,6k,dy1f,e0bf		Jim McGreevey
James Michel	1,54,e04e,ecag	57476
James Molyneaux	cs,5i,db97,dr8s
James Monroe	1,0,8t34,9134	11815
James Schlesinger	1s,0,d572,d7bj;25,0,d986,db8n
James Stockdale	3i,0,do3u,dob3
James Wolfensohn	1,7f,dr61,e15v
James Woolsey	2n,0,dp25,dr1a		R. James Woolsey
Jamieson Greer	3e,0,el2r
Jamil Mahuad	1,1i,du8a,dw1l	471248
Jan Brewer	3,6n,e51l,eb15
Jan Fischer	0,2g,e558,e67d	193675
Jan Jambon	g,2e,eaab,eec9;2i,9z,efa2,ek9u;7,2e,el23
Jan Peter Balkenende	0,v,dy7m,e6ae	133386
Jan Petersen	5,2m,dxaj,e1ah	1351719
Jan Smuts	0,t,bn93,bs6u;0,t,c795,cg64
Jan van Aken	jm,3,ekaj			van Aken
Jane Dee Hull	3,6n,dt95,dz16		Jane Hull	Hull
Jane Swift	a9,6i,dx4a,dz12
Janet Mills	3,85,ef12
Janet Napolitano	3,6n,dz16,e51l;3w,0,e51l,e996	229032
Janet Reno	m,0,dp3c,dx1k	236421
Janet Yellen	64,0,ea23,ee23;2e,0,eh1q,el1k	263725
Janez Drnovšek	0,37,do5e,dycj;1,37,dycm,e3cn	171228
Janez Janša	0,37,e0c3,e4bl;0,37,e82a,e93k;0,37,eg3d,ei61	57627
Janusz Wojciechowski	83,a,efc1,ekbu
Jared Kushner	9w,0,ed1k,eh1k	13628723
Jared Polis	2,0,e516,ef13;3,80,ef18
Jarosław Kaczyński	se,m,dz1i;0,m,e27e,e3bg	55917
Jaswant Singh	5,6,duc5,dy71	3518489
Javier Milei	1,2v,ejca	52395487	Хавьер Милей			ej8	ej6
Javier Pérez de Cuéllar	2x,45,de11,dncv	1259	Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	1w,5y,drc5,dva6;68,a,dvai,e5c1
Jawaharlal Nehru	0,6,cf8f,cw5r	1047				cf
Jay Carney	3j,0,e72b,ea6k	608533
Jay Garner	mk,1o,dz4l,dz5b
Jay Inslee	3,7y,e91g,el1f
Jay Nixon	3,78,e51c,ed19
Jean Arthuis	7,2,dr8p,dt62
Jean Asselborn	5,3r,e07v,ejbh	58200
Jean Castex	0,2,eg73,ei5g	3171170
Jean Chrétien	0,h,dpb4,dzcc	128543				dp,dz
Jean Emmanuel Ouédraogo	0,2f,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean Monnet	13i,9x,ck8a,cn63
Jean-Bertrand Aristide	1,21,dn27,ds27;1,21,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	1,1u,cy11,db9k
Jean-Claude Duvalier	1,21,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3r,dr1k,e9c4;1,5s,eab1,efbu	57661				e8,efc
Jean-Claude Trichet	1,71,dzb1,e7av	152905
Jean-François Copé	uz,2,e8bj,ea6f
Jean-Louis Borloo	j,2,e36j,e6bd	467781
Jean-Louis Debré	g,2,dr5i,dt62;5j,2,dy6p,e334	713235
Jean-Luc Dehaene	0,2e,do37,dv7c
Jean-Luc Mélenchon	sc,2,ec2a					ed
Jean-Lucien Savi de Tové	1,2y,el53
Jean-Marc Ayrault	0,2,e85f,ea3v;5,2,ec2b,ed5a	7711
Jean-Marie Le Pen	u5,2,d4a5,e71f			Le Pen
Jean-Noël Barrot	5,2,ek9l	30339198
Jean-Pierre Chevènement	8,2,dk5c,dn1t;g,2,dt64,dw8t	736502		Chevènement
Jean-Pierre Raffarin	0,2,dy56,e15v	63263
Jean-Yves Le Drian	8,2,e85g,ed5a;5,2,ed5h,ei5k	559040		Le Drian
Jeane Kirkpatrick	2f,0,dd24,dh41
Jeanine Áñez	1,3b,efbc,egb8	16581287
Jeanne Shaheen	3,6j,dt19,dz19;9,0,e513	270316
Jeb Bush	3,6q,dv15,e312;d,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Colyer	3,75,ee1v,ef1e
Jeff Landry	3,6d,ek18
Jeff Sessions	9,0,dt13,ed28;m,0,ed29,eeb7	358443
Jeff Zients	1r,0,ej28,el1k
Jefferson Davis	1,96,a12i,a555
Jeffrey Bostic	1,3q,elbu
Jeffrey Donaldson	cf,5i,eh6u,ek3t
Jeh Johnson	3w,0,e9cn,ed1k	6176439
Jen Psaki	3j,0,eh1k,ei5d	12066523
Jennifer Geerlings-Simons	1,4j,el7g		Jennifer Simons	Geerlings-Simons
Jennifer Granholm	3,86,dz11,e711;25,0,eh2p,el1k
Jenniffer González	3,6f,el12		Jenniffer González-Colón
Jenny Shipley	0,j,dtc8,dvc5	235996
Jens Spahn	a,3,ee3e,ehc8;tc,3,el55	86294
Jens Stoltenberg	0,2m,e1ah,e9ag;1w,5y,eaa1,eka1;7,2m,el24	57665	Йенс Столтенберг			eaa,ekc
Jens Weidmann	1,8s,e751,ehcv
Jens-Frederik Nielsen	0,5m,el47
Jeppe Kofod	5,1z,ef6r,eicf
Jeremiah Manele	0,2c,ek52	6180897
Jeremy Corbyn	u,1,eb9c,eg44					eb8,eg4	eb63
Jeremy Hunt	1m,1,e894,ee79;1g,1,ee79,ef7o;1z,1,eiae,ek75	333533
Jeremy Thorpe	98,1,cz1i,d85a
Jeroen Dijsselbloem	7,v,e8b5,edaq;7m,a,e91l,ee1d	1033303
Jerome Powell	64,0,ee25	6182718	Jay Powell
Jerry Brown	3,6b,d716,df13;3,6b,e713,ef17	152451
Jerry Rawlings	1,29,ddcv,dx17	51002
Jerzy Buzek	0,m,dtav,dxaj;1,65,e57e,e81h	55910
Jesse Helms	9,0,d513,dz13
Jesse Jackson	d,0,dfb3,dg7j
Jesse Ventura	3,87,dv14,dz16
Jiang Zemin	2p,5,dl6o,dybf;1,5,dp3r,dz3f	16597	江泽民	Jiang		dp,dz
Jill Stein	d,0,e7ao,e8b6;d,0,eb6m,ecb8;d,0,ejb9,ekb5
Jim Bolger	0,j,dmb2,dtc8
Jim Chalmers	4l,9,ei5n	16217223
Jim Douglas	3,8q,dz19,e716
Jim Doyle	3,8h,dz16,e713
Jim Edgar	3,74,dn1e,dv1b
Jim Folsom Jr.	3,63,dp4m,dr1g		Jim Folsom
Jim Geringer	3,8i,dr12,dz16
Jim Gibbons	3,7s,e311,e713
Jim Gilmore	3,6a,du1h,dy1c;d,0,e34q,e37e;d,0,eb7t,ec2c		James Gilmore
Jim Guy Tucker	3,7g,docc,ds7f
Jim Hodges	3,6x,dv1d,dz1f
Jim Hunt	3,6u,d918,dh15;3,6u,dp19,dx16		James Hunt
Jim Justice	3,6z,ed1g,el1d;9,0,el1e	20684288
Jim Martin	3,6u,dh15,dp19
Jim Pillen	3,7r,ej15
Jim Webb	7l,0,dj51,dk2n;9,0,e313,e913;d,0,eb72,ebak		James Webb
Jim Wright	30,0,dj16,dl66
Jim Yong Kim	1,7f,e871,ef21		Jim Kim
Jimmie Åkesson	uw,16,e157
Jimmy Carter	3,2h,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter
Jimmy Cherizier	to,21,eg6a				Barbecue
Jimmy Morales	1,31,ec1e,eg1e	17995110
Jiří Paroubek	0,2g,e14p,e294	161671
Jo Swinson	4w,1,ef7m,efcd
Joachim Gauck	1,3,e83i,ed3i	2538
Joachim Nagel	1,8s,ei11
Joachim von Ribbentrop	5,3,c624,cd4u
Joan Burton	5r,k,ea74,ec56	444685
Joan Finney	3,75,dn1e,dr19
Joaquim Chissano	1,3s,dib6,e122	208355
Joaquín Almunia	5d,i,dt6l,dw3l;4p,a,e04q,e629;5x,a,e629,eaav	311229
Joaquín Balaguer	1,34,cy71,da8g;1,34,di8g,ds8g
Jodi Rell	3,81,e071,e715		M. Jodi Rell
Joe Biden	9,0,d513,e51f;6,0,e51k,ed1k;d,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			e48
Joe Clark	0,h,db64,dc33
Joe Hockey	4l,9,e99i,eb9l	6210353
Joe Lieberman	9,0,dl13,e913;3i,0,dw88,dwb7		Joseph Lieberman
Joe Lombardo	3,7s,ej12
Joe Manchin	3,6z,e11h,e6bf;9,0,e6bf,el13
Johan Jørgen Holst	5,2m,dp42,dq1d
Johann Schneider-Ammann	1,2t,ec11,eccv			Schneider-Ammann
Johann Wadephul	5,3,el56
Johannes Hahn	87,a,efc1,ekbu	78647
Johannes Rau	2i,8o,da9k,du69;1,3,dv71,e06u	2551
John Adams	6,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	9,0,dr13,dx13;m,0,dx22,e123	311141
John Atta Mills	6,29,dt17,dx17;1,29,e517,e87o	51008	John Evans Atta Mills	Mills
John Baldacci	3,85,dz18,e715
John Barrasso	9,0,e36p;9v,0,el13	720521
John Bel Edwards	3,6d,ec1b,ek18	6221385
John Bercow	a1,1,e56m,efb4	263147
John Boehner	4t,0,e313,e713;30,0,e715,ebat	11702				e7,eba
John Bolton	2f,0,e182,e2cv;1n,0,ee49,ef9a	311269	John R. Bolton
John Brennan	2n,0,e938,ed1k	984191
John Bruton	2a,k,dqcf,dt6q
John C. Calhoun	6,0,9134,98cs;18,0,9k41,9l3a
John Carney	3,7h,ed1h,el17
John Connally	3,7e,cv1f,d11l;2e,0,d32b,d46c
John Cornyn	9,0,dyc2;9v,0,eb13,ef13	719568
John Deutch	2n,0,dr5a,dscf
John Edwards	9,0,dv13,e113;3i,0,e076,e0b2
John Engler	3,86,dn11,dz11
John F. Kennedy	9,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy		JFK
John Foster Dulles	18,0,cl1q,cr4m
John Garang	uu,2d,df5g,e17u;x,2d,e179,e17u	167444
John Gummer	e,1,dl7o,dp5r;37,1,dp5r,dt52		John Selwyn Gummer
John Hay	18,0,b29u,b971
John Healey	21,1,ek75	615077
John Hickenlooper	w0,0,dz7l,e71b;3,80,e71b,ef18;d,0,ef34,ef8f;9,0,eh13	430518
John Hoeven	3,88,dwcf,e6c7;9,0,e713	374762
John Howard	4l,9,d9bj,df3b;0,9,ds3b,e3c3	51330
John Hume	cp,5i,dbbs,dxbb
John Hutton	21,1,e4a3,e565
John Kasich	3,7u,e71a,ef1e;d,0,eb7l,ec54	69319
John Kelly	3w,0,ed1k,ed7v;1r,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	9,0,dh12,e921;d,0,dz92,e0b2;18,0,e921,ed1k;13p,0,eh1k,ek36	22316
John Key	0,j,e4bj,eccc	57783
John Kirby	11v,0,ei61,el1k
John Kitzhaber	3,7v,dr19,dz1d;3,7v,e71a,eb2i
John Kufuor	1,29,dx17,e517	51005
John Lee Ka-chiu	20,67,ei71	9051824	John Lee	Lee
John Lynch	3,6j,e116,e913
John Magufuli	1,3k,ebb5,eh3h	5018756
John Mahama	1,29,e87o,ed17;1,29,el17	50678	John Dramani Mahama
John Major	1z,1,dlaq,dmbs;0,1,dmbs,dt52	9559
John McCain	9,0,dj13,ee8p;d,0,e34p,e4b4	10390				e42,e4c
John McDonnell	9x,1,eb9d,eg44
John McKernan	3,85,dj18,dr15
John Negroponte	2f,0,dx9j,e06n;46,0,e14l,e32d;44,0,e32r,e51k	453868
John Podesta	1r,0,duak,dx1k	1290476
John Poindexter	1n,0,dhc4,dibp
John Prescott	4,1,dt52,e36r	332393
John Quincy Adams	18,0,8t9m,9134;1,0,9134,9534	11816
John Ratcliffe	46,0,eg5q,eh1k;2n,0,el1n	16980175
John Redwood	f5,1,dp5r,dr6q
John Reid	1u,1,e255,e36r
John Rowland	3,81,dr14,e071		John G. Rowland
John Snow	2e,0,dz23,e26s	449689
John Steenhuisen	ce,t,efbh;e,t,ek73	6258967
John Sununu	3,6j,df16,dl14;1r,0,dl1l,dncg		John H. Sununu
John Swinney	2b,6w,ek58	333811
John Thune	9,0,e113;2m,0,el13	462981
John Waihee	3,7k,dic1,dqc5
John Warner	7l,0,d454,d648;9,0,db12,e513
Johnny Briceño	0,3z,egbc	6266369
Joice Mujuru	6,3u,e0c6,eac8	981736
Joko Widodo	pd,1a,e8af,eaag;1,1a,eaak,ekak	3318231	Jokowi		Jokowi	ea7,ekc
Jomo Kenyatta	1,3g,cwcc,da8m
Jon Corzine	9,0,dx13,e21h;3,6k,e21h,e61j
Jon Huntsman	3,8e,e113,e58b;6v,0,e58b,e74s;d,0,e76l,e81g;ga,0,eda3,efa3	11607	Jon Huntsman Jr.
Jonas Gahr Støre	0,2m,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	22,b1,cy3d,dy2m					d7,dy
Jonathan Powell	mu,1,dt52,e36r;1n,1,ekc2	3183438
Jonathan Reynolds	42,1,ek75,el95
Jordan Bardella	cm,2,eib5
Jordi Pujol	1,6c,dc58,dzci
Jorge Batlle	1,46,dw31,e131
Jorge Rodríguez	5j,p,eh15	3295308
Jorge Sampaio	1,2n,ds39,e239	156780
Joschka Fischer	5,3,duar,e1bm	57344
Jose Maria Sison	4b,33,d0cq,eicg
Jose Ramos-Horta	5,40,dwaj,e26p;1,40,e35k,e85k;1,40,ei5k	11665		Ramos-Horta			d7b
Josef Tošovský	0,2g,dtch,du7m
Josep Borrell	5,i,ee67,efbu;68,a,efc1,ekbu	312901
Josep Piqué	5,i,dw4s,dy7a
Joseph Aoun	js,y,ed38,el19;1,y,el19	29033962
Joseph Boakai	6,49,e21g,ee1m;1,49,ek1m	2630483
Joseph Chamberlain	jq,1,az6t,b79g
Joseph Deiss	5,2t,dv51,dycv;1,2t,e011,e0cv	123823
Joseph Dion Ngute	0,12,ef14			Ngute
Joseph Estrada	1,33,du6u,dx1k	212733
Joseph Goebbels	148,3,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,l,dx1h,ef1o	57416
Joseph Kony	22,ac,dj
Joseph Luns	5,v,coad,d376;1w,5y,d3a1,dg6p
Joseph Muscat	0,4m,e93b,eg1d	938224
Joseph Stalin	2p,61,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин			bs
Joseph Wu	5,n,ee2q,ek5k	6288088
Josh Earnest	3j,0,ea6k,ed1k	6288836
Josh Green	3,7k,eic5
Josh Shapiro	3,7b,ej1h	6289368
Josh Stein	3,6u,el11
Joshua Bolten	3k,0,dz6q,e24f;1r,0,e24e,e51k	649653	Josh Bolten
Joshua Nkomo	t2,3u,ctc,djcm;6,3u,dm86,dv71
Joshua Wong	s7,67,ec4a,eg6u						ea9
Josip Broz Tito	1,8j,cl1e,dc54		Marshal Tito
José Antonio Kast	1,3f,em3b						ed8
José Bové	d,2,e321,e34m
José Eduardo dos Santos	1,28,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	1,s,elaa
José Luis Rodríguez Zapatero	0,i,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	5,i,eh7c
José Manuel Barroso	0,2n,dy46,e07h;1,5s,e0bm,eaav	15849	Jose Manuel Durao Barroso			e0b,eaa
José Manuel García-Margallo	5,i,e7cm,ecb4			García-Margallo
José Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9	57649
José María Aznar	0,i,ds55,e04h	55637				ds,e06
José María Gil-Robles	1,65,dt1e,dv7k			Gil-Robles
José Montilla	1,6c,e2bs,e6cr
José Mujica	1,46,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Raúl Mulino	1,3a,ek71	108454869	Jose Mulino
José Sarney	1,x,dh3f,dm3f	244997
José Sócrates	0,2n,e13c,e76l	182367
Jotham Napat	0,39,el2b	115252004
Jovenel Moïse	1,21,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
Jozias van Aartsen	5,v,du83,dy7m	1366279		van Aartsen
João Lourenço	1,28,ed9q	28650390
Juan Carlos Varela	6,3a,e571,ea71;1,3a,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3i,dp8f,du8f
Juan Guaidó	5j,p,ef15,ej15	58833335				ef,ej1
Juan José Ibarretxe	1,93,dv12,e557
Juan Manuel Santos	8,3n,e27j,e55m;1,3n,e687,ee87	57311
Juan Orlando Hernández	1,3c,ea1r,ei1r	5951723		Hernández
Juan Perón	1,2v,ce64,cn9l;1,2v,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	5,3e,eka1	357538		de la Fuente
Judd Gregg	3,6j,dl14,dp12;9,0,dp13,e713
Judith Suminwa	0,l,ek6c
Judy Martz	3,7q,dx11,e113
Juha Sipilä	0,20,eb5t,ef66	1711532
Julia Gillard	4,9,e3c3,e66o;0,9,e66o,e96r	41563				e66,e96
Julia Klöckner	e,3,ee3e,ehc8;5h,3,el3p	88158
Julian Smith	2v,1,ef7o,eg2d
Julie Bishop	5,9,e99i,ee8s	434858
Julio Anguita	sx,i,dl2,dwa
Julio María Sanguinetti	1,46,dh31,dm31;1,46,dr31,dw31	311428
Julius Chan	0,r,dq8u,dt3r
Julius Maada Bio	1,3j,ds1g,ds3t;1,3j,ee44	283829		Bio
Julius Malema	tl,t,e97q						e44
Julius Nyerere	1,3k,cw4q,dhb5
Julián Castro	2q,0,ea7s,ed1k;d,0,ef1c,eg12	970720
Junichiro Koizumi	0,e,dx4q,e29q	130852	小泉純一郎			dx4,e2a
Jussi Halla-aho	96,20,ed6a,eh8e;3s,20,ej6l			Halla-aho
Justin Nsengiyumva	0,1x,el7
Justin Trudeau	98,h,e94e,el39;0,h,ebb4,el3e	3099714				eba,el
Justin Welby	ag,95,e924,el16
Justine Greening	6a,1,e894,ec7e;1j,1,ec7e,ee18	333012
Jusuf Kalla	6,1a,e0ak,e5ak;6,1a,eaak,efak	76354
Juvénal Habyarimana	1,1x,d575,dq46
Jyrki Katainen	0,20,e76m,ea6o	57638
János Kádár	p9,48,cob4,dk5m
János Áder	1,48,e85a,ei5a	57467
Jóhanna Sigurðardóttir	0,50,e521,e95n	57772
Józef Oleksy	0,m,dr37,ds27	55924
Józef Piłsudski	ay,m,bmbe,bqce
József Antall	0,48,dm5n,dpcc
Jörg Haider	7f,19,di9d,dw51;3,9u,dl5u,e4ab	44274	Joerg Haider
Jörg Kukies	7,3,ekb7,el56
Jörg Meuthen	6z,3,eb74,ei1s
Jürgen Trittin	j,3,duar,e1bm
Jüri Ratas	0,4d,ecbn,eh1q	2621730
K. P. Sharma Oli	0,4i,ebac,ec84;0,4i,ee2f,eh7d;0,4i,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
Kadri Simson	75,a,efc1,ekbu
Kai Wegner	9b,3,ej4r
Kais Saied	1,26,efan	16120878
Kaiser Wilhelm II	3v,3,as6f,bmb9		Wilhelm II
Kaja Kallas	0,4d,eh1q,ek7n;68,a,ekc1	11869065	Кая Каллас			ek7
Kajsa Ollongren	8,v,ei1a,ek72
Kamala Harris	m,6b,e713,ed13;9,0,ed13,eh1i;6,0,eh1k,el1k;d,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис
Kamisese Mara	0,2p,d2aa,dj4d;0,2p,djc5,do62;1,2p,dq1i,dw5t
Kamla Persad-Bissessar	0,44,e65q,eb99;0,44,el51	57712		Persad-Bissessar
Kang Kyung-wha	5,f,ed6i,eh28			Kang
Kao Kim Hourn	2x,9o,ej19			Kao
Karel De Gucht	5,2e,e07i,e57h;4k,a,e629,eaav	381218		De Gucht
Karel Van Miert	5x,a,dp16,dv9f			Van Miert
Karen Bradley	4o,1,ec7e,ee18;2v,1,ee18,ef7o	264560
Karim Khan	5v,8v,eh6g
Karin Keller-Sutter	1,2t,el11,elcv	115881		Keller-Sutter
Karin Kneissl	5,19,edci,ef63	1729478
Karine Jean-Pierre	3j,0,ei5d,el1k	28957228
Karl Dönitz	1,3,cd4u,cd5n
Karl Lauterbach	a,3,ehc8,el56
Karl Nehammer	1a,19,ehc6,el1a	42860944
Karl Rove	f7,0,e128,e38v
Karl-Theodor zu Guttenberg	o,3,e52a,e5as;8,3,e5as,e733	76924	Karl-Theodor Guttenberg	zu Guttenberg
Karol Nawrocki	1,m,el86						ekbo
Karoline Leavitt	3j,0,el1k
Kash Patel	58,0,el2l
Kashim Shettima	6,2s,ej5t	6374297
Kassym-Jomart Tokayev	0,1q,dva1,dy1s;1,1q,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Novák	1,48,ei5a,ek2q	21995345
Katarina Barley	b,3,ee3e,ef6r
Kate Brown	3,7v,eb2i,ej19
Kate Forbes	5z,6w,ek58
Katerina Sakellaropoulou	1,30,eg3d,el3d	57415743
Katherina Reiche	o,3,el56
Katherine Clark	c4,0,ej13	6376330
Katherine Tai	3e,0,eh3i,el1k
Kathleen Blanco	3,6d,e01c,e41e
Kathleen Sebelius	3,75,dz1d,e54s;1m,0,e54s,ea69	27677
Kathy Hochul	3,68,eh8o	45956
Katie Hobbs	3,6n,ej12
Katrín Jakobsdóttir	0,50,edbu,ek49	467464
Kay Ivey	3,63,ed4a
Kazimierz Marcinkiewicz	0,m,e1av,e27e	55920
Keiko Fujimori	sn,s,e61				Keiko
Keir Starmer	u,1,eg44,ek75;0,1,ek75	6383803	Кир Стармер			eg4
Keith Joseph	1j,1,dd9e,di5l
Keith Kellogg	11t,0,ee4r,eh1k;ei,0,el1k,em1	27916194
Keith Rowley	0,44,eb99,el3h	6384971
Keizo Obuchi	5,e,dt9b,du7u;0,e,du7u,dw45	313339
Kelly Armstrong	3,88,ekcf
Kelly Ayotte	9,0,e713,ed13;3,6j,el19
Kelly Craft	2f,0,ef9c,eh1k	28871485
Kellyanne Conway	kq,0,ed1k,eg8v	6386365
Kemal Kılıçdaroğlu	u,10,e65m,ejb5
Kemi Badenoch	42,1,ej27,ek75;u,1,ekb2	21592171
Ken Livingstone	9c,1,dw54,e454	220723
Ken Salazar	9,0,e113,e51k;2u,0,e51k,e94c;g7,0,eh9e,el17	342586
Kengo wa Dondo	0,l,dq76,dt42;6i,l,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Baker	1j,1,di5l,dl7o;1u,1,dmbs,do4a
Kenneth Clarke	1z,1,dp5r,dt52;3n,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,27,cwao,dnb2
Kenny Guinn	3,7s,dv14,e311
Kersti Kaljulaid	1,4d,ecaa,ehab	12366816
Ketumile Masire	1,4k,dc7i,du3v
Kevin Hassett	ii,0,ed9d,ef6s;9j,0,el1k
Kevin McAleenan	aa,0,ef4b,efbd	30122656
Kevin McCarthy	4s,0,ea81,ef13;4t,0,ef13,ej13;30,0,ej17,eja3	766866
Kevin Rudd	u,9,e2c4,e3c3;0,9,e3c3,e66o;0,9,e96r,e99i;ae,9,ej3k	43135
Kevin Stitt	3,89,ef1e
Kevin Warsh	oa,0,e22o,e73v
Kgalema Motlanthe	1,t,e49p,e559	152327
Khaled Mashal	do,73,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	0,1y,dn3k,ds3u;0,1y,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalifa Haftar	jv,58,eb32		Khalifa Hifter
Khalil al-Hayya	av,73,eka	khalil-al-hayya
Khawaja Asif	5,14,ed84,ee4q;8,14,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	13j,1m,d84b,db17			Khieu Samphan
Khin Nyunt	16c,2k,dk9i,dz8p;0,2k,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	0,2j,eda4,eh1r;1,2j,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	0,e,dnb5,dp89;7,e,du7u,dx4q	315565
Kim Beazley	8,9,dgcd,dm44;u,9,ds3j,dxbm;u,9,e11s,e2c4	304561
Kim Campbell	0,h,dp6p,dpb4
Kim Dae-jung	u,f,djbc,du2p;1,f,du2p,dz2p	45785	김대중	Kim
Kim Il-sung	5q,b,cg99,dq78	41117	김일성	Kim
Kim Jong-il	5q,b,dq78,e7ch	10665	김정일	Kim
Kim Jong-un	5q,b,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩	Kim
Kim Kielsen	0,5m,eaca,eh4n	10566620
Kim Min-seok	0,f,el73			Kim
Kim Moon-soo	i,f,ek8u,el48;d,f,el49,el63	483861		Kim
Kim Reynolds	3,84,ed5o
Kim Yo-jong	l7,b,eabs		김여정	Kim
Kim Yong-hyun	8,f,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	1,f,dp2p,du2p		김영삼	Kim
King Abdullah	5y,2b,de6d,e181;13,2b,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	13,1p,dv27		Abdullah II;Abdallah II
King Albert II	13,2e,dp89,e97l	3911	Albert II of Belgium
King Baudouin	13,2e,cj7h,dp7v
King Bhumibol Adulyadej	13,17,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Carl XVI Gustaf	13,16,d59f
King Charles III	141,1,cq7q,ei98;13,1,ei98	43274	Charles III;King Charles
King Edward VIII	13,1,c41k,c4cb		Edward VIII
King Fahd	13,2b,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	13,i,ea6j		Felipe VI;King Felipe
King Frederik X	13,1z,ek1e	1004037	Frederik X;King Frederik
King George V	13,1,be56,c41k		George V
King George VI	13,1,c4cb,ck26		George VI
King Gyanendra	13,4i,dx64,e45s		Gyanendra
King Harald V	13,2m,dn1h		Harald V;King Harald
King Hassan II	13,1w,ct2q,dv7n		Hassan II;King Hassan
King Hussein	13,1p,ck8b,dv27		Hussein bin Talal
King Jigme Khesar Namgyel Wangchuck	13,5k,e2c		King Jigme Khesar Wangchuck;King Jigme
King Juan Carlos	13,i,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Leopold II	13,2e,a5ch,bdch		Leopold II
King Letsie III	13,4h,ds27		Letsie III
King Maha Vajiralongkorn	13,17,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mohammed VI	13,1w,dv7n	57553	Mohammed VI
King Mswati III	13,4w,di4p	57340	Mswati III
King Olav V	13,2m,cp9l,dn1h		Olav V
King Philippe	13,2e,e97l		King Philippe of Belgium
King Salman	13,2b,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	13,1m,e0at	57319	Norodom Sihamoni
King Tupou VI	13,4n,e83i		Tupou VI
King Victor Emmanuel III	13,4,b47t,ce59		Victor Emmanuel III;Vittorio Emanuele III
King Willem-Alexander	13,v,e94u		Willem-Alexander
Kiril Petkov	0,1l,ehcd,ei82	106928258
Kirill Dmitriev	13q,8,el2n		Кирилл Дмитриев
Kirk Fordice	3,7p,do1e,dw1b
Kiro Gligorov	1,2l,dn1r,dvbj
Kirsten Gillibrand	9,0,e51q;d,0,ef3h,ef8s	22222
Kirstjen Nielsen	3w,0,edc6,ef4a	38858352
Kizza Besigye	u,7,dwa
Kjell Magne Bondevik	0,2m,dtah,e1ah	207655
Klaus Hänsch	1,65,dq7j,dt1e
Klaus Iohannis	1,15,eacl,el2c	701484
Klaus Kinkel	5,3,do5i,duaq					dp,dua
Klaus Wowereit	9b,3,dx6g,eacb	8863
Klemens von Metternich	1a,19,8x5p,9o3d		Prince Metternich	Metternich
Knut Vollebæk	5,2m,dtah,dw3h	998489
Kofi Annan	2x,45,dt11,e2cv	1254	Кофи Аннан			dt,e9	dp3
Kolinda Grabar-Kitarović	1,2x,eb2j,eg2i	3176299		Grabar-Kitarović
Konrad Adenauer	1a,3,ch9f,cvag
Konstantin Chernenko	2p,61,dg2d,dh3a
Konstantinos Karamanlis	1,30,dm55,dr3a
Konstantinos Mitsotakis	0,30,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,30,el3d		Constantine Tassoulas
Kostas Karamanlis	0,30,e03a,e5a6	188978	Costas Karamanlis
Kristalina Georgieva	20,7f,ed12,ef9u;5e,7l,efa1	265277
Kristen Michal	0,4d,ek7n	1789192
Kristi Noem	3,7d,ef15,el1p;3w,0,el1p,em3	465749
Kristian Jensen	5,1z,eb6s,ecbs;7,1z,ecbs,ef6r	3110095
Kristian Thulesen Dahl	cd,1z,e89c,ei1n			Thulesen Dahl
Kristrún Frostadóttir	0,50,ekcl	108856371		Kristrún
Krišjānis Kariņš	0,3d,ef1n,ej9f	3736499
Kurmanbek Bakiyev	1,1r,e18e,e64f	484816
Kurt Beck	2i,as,dqaq,e91g;6e,3,e25e,e497
Kurt Biedenkopf	2i,9g,dmb8,dy4i
Kurt Campbell	44,0,ek2c,el1k
Kurt Georg Kiesinger	1a,3,cyc1,d1al
Kurt Schuschnigg	1a,19,c27t,c63b		Kurt von Schuschnigg
Kurt Volker	ei,0,ed77,ef9r
Kurt Waldheim	2x,45,d411,ddcv;1,19,di78,do78
Kurt von Schleicher	1a,3,c0c3,c11u			von Schleicher
Kwame Nkrumah	0,29,cp36,cs71;1,29,cs71,cy2o
Kwasi Kwarteng	1z,1,ei96,eiae	750204
Kyriakos Mitsotakis	0,30,ef78	552751
Kyriakos Pierrakakis	7,30,el3e;7m,a,elcc
Kyrylo Budanov	q0,g,eg85,em1;8w,g,em1		Кирило Буданов
L. K. Advani	8x,6,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
La'aulialemalietoa Leuatea Schmidt	0,4v,el9g		Laaulialemalietoa Schmidt	Schmidt
Lai Ching-te	v,n,ed98,ef1e;6,n,eg5k,ek5k;1,n,ek5k	3847080	William Lai;賴清德;赖清德	Lai		ek
Laila Freivalds	5,16,dzaa,e23l	291648
Lakhdar Brahimi	5,1t,dn65,dp23;7y,45,e88h,ea5v
Lal Bahadur Shastri	0,6,cw69,cy1b
Lamar Alexander	3,7x,db1h,dj1h;1j,0,dn3m,dp1k;d,0,dr2s,ds36;9,0,dz13,eh13
Lamberto Dini	0,4,dr1h,ds5h;5,4,ds5h,dx66	208100
Lansana Conté	1,1g,dg45,e4cm
Larry Hogan	3,77,eb1l,ej1i
Larry Kudlow	9j,0,ee42,eh1k
Larry Rhoden	3,7d,el1p
Lars Klingbeil	7,3,el56
Lars Løkke Rasmussen	0,1z,e545,e7a3;0,1z,eb6s,ef6r;5,1z,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	1,1o,eiad	6496078	Abdul Latif Rashid
Laura Boldrini	5i,4,e93g,ee3m	3827737
Laura Fernández	1,1e,em58	114705150	Laura Fernandez Delgado	Fernández
Laura Kelly	3,75,ef1e
Laura Tyson	it,0,dp25,dr2l		Laura D'Andrea Tyson
Laurent Fabius	0,2,dg7h,di3k;5,2,e85g,ec2b	217070
Laurent Gbagbo	1,2i,dwaq,e74b					dwa,e8
Laurent Kabila	1,l,dt5h,dx1g	135547	Laurent-Désiré Kabila				dsa
Laurent Nuñez	g,2,elac
Laurent Wauquiez	co,2,edca,ef62
Laurentino Cortizo	1,3a,ef71,ek71
Lavrenty Beria	oi,61,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	18,0,doc8,dp1k
Lawrence Summers	2e,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,4b,eh5f;0,4b,ek5f	6504758
Lawton Chiles	9,0,d313,dl13;3,6q,dn18,ducc
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczyński	1,m,e1cn,e64a	2757
Lech Wałęsa	su,m,dc8v,dmcc;1,m,dmcm,drcm	444				dc9,ds
Lee Atwater	5u,0,dl1k,dn1p
Lee Hsien Loong	0,4b,e08c,ek5f	57643		Lee
Lee Jae-myung	3,a3,ee71,ehap;u,f,ei8s,el49;1,f,el64	12612463	이재명;Lee Jae Myung	Lee
Lee Kuan Yew	0,4b,cr65,dmbs	131248		Lee
Lee Myung-bak	1,f,e42p,e92p	14342	이명박	Lee
Lee Nak-yon	0,f,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,n,dk1d,dw5k			Lee
Lee Zeldin	54,0,el1t
Lena Hjelm-Wallén	5,16,dqa7,dua7			Hjelm-Wallén
Lene Espersen	5,1z,e62n,e7a3	299352
Leni Robredo	6,33,ec6u,ei6u	6761357
Lennart Meri	1,4d,doa6,dxa8	153149
Lenín Moreno	1,1i,ed5o,eh5o	518626
Leo Varadkar	2a,k,ed6e,eg6r;2a,k,eich,ek49	1728820				ed6,ek4
Leon Brittan	1u,1,df6b,dh92;4k,a,dp16,dv9g		Sir Leon Brittan
Leon Panetta	1r,0,dq7h,dt1k;2n,0,e52d,e76u;1s,0,e771,e92r	244631
Leon Trotsky	12m,61,bm3e,bt1q
Leonel Fernández	1,34,ds8g,dw8g;1,34,e08g,e88g
Leonid Brezhnev	2p,61,cwae,deba					cw
Leonid Kravchuk	1,g,dnc5,dq7j
Leonid Kuchma	0,g,doad,dp9m;1,g,dq7j,e11n	629702				dr,e1
Leopoldo Calvo-Sotelo	0,i,dd2q,dec2			Calvo-Sotelo
Leopoldo Galtieri	1,2v,ddcm,de6i
Leopoldo López	so,p,e5c5
Les Aspin	1s,0,dp1k,dq23
Lester Maddox	3,2h,cz1b,d31c
Lester Pearson	0,h,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	7,m,dl9c,dncn;7,m,dtav,dw68	55932
Leszek Miller	0,m,dxaj,e052	55782
Leung Chun-ying	20,67,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levi Eshkol	0,d,cv6o,d12q
Levon Ter-Petrosyan	1,2w,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Levy Mwanawasa	1,27,dy12,e48j	212058
Lewis Libby	j8,0,dx1k,e1as	380441	Scooter Libby;I. Lewis Libby
Li Keqiang	v,5,e93f,ej3b	18111	李克强	Li
Li Peng	v,5,dk49,du3h			Li
Li Qiang	v,5,ej3b	4414390	李强	Li
Li Shangfu	8,5,ej3c,ejao	19825651		Li
Li Zhaoxing	5,5,dz3h,e34r	463697		Li
Liam Cosgrave	2a,k,d53e,d975
Liam Fox	21,1,e65c,e7ae;rd,1,ec7d,ef7o	332374
Liamine Zeroual	1,1t,dq1v,dv4r
Lien Chan	v,n,dp2r,dt91;6,n,ds5k,dw5k			Lien
Lincoln Almond	3,7w,dr13,dz17
Lincoln Chafee	9,0,dvb2,e313;3,7w,e714,eb16;d,0,eb63,eban
Linda Lingle	3,7k,dyc2,e6c6
Linda McMahon	1j,0,el33
Linda Thomas-Greenfield	2f,0,eh2p,el1k			Thomas-Greenfield
Lindsay Hoyle	a1,1,efb4
Lindsey Graham	9,0,dz13;d,0,eb61,ebcl	22212
Lionel Jospin	0,2,dt63,dy56	187099				dt,dy6
Lisa Nandy	4o,1,ek75
Liu He	19,5,ee3j,ej3c	8294074		Liu
Liz Cheney	2,0,ed13,ej13;as,0,ef13,eh5c
Liz Kendall	50,1,ek75,el95;9s,1,el95
Liz Truss	1g,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss			ei7,eic
Lloyd Austin	1s,0,eh1m,el1k	941013
Lloyd Axworthy	5,h,ds1p,dwah	556027
Lloyd Bentsen	9,0,d313,dp1k;3i,0,dk7c,dkb8;2e,0,dp1k,dqcm
Lord Carrington	1g,1,db54,de45;1w,5y,dg6p,dk71		Peter Carrington
Lord Curzon	a7,6,b316,b9bi;1g,1,bnan,bs1m		George Curzon
Lord Fakafanua	0,4n,elci		Fatafehi Fakafanua
Lord Falconer	vg,1,dz6c,e36s		Charles Falconer;Charlie Falconer
Lord Goldsmith	m,1,dx6b,e36r		Peter Goldsmith
Lord Halifax	a7,6,bu43,bz4i;1g,1,c62l,c8cm
Lord Mountbatten	a7,6,cf2c,cf8f		Louis Mountbatten
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	m,0,eb4r,ed1k	6680965
Lori Chavez-DeRemer	3o,0,el3b
Lothar de Maizière	0,82,dm4c,dma2			de Maizière
Louis Farrakhan	cl,0,d9
Louis Freeh	58,0,dp91,dx6p	1110029
Louis Michel	5,2e,dv7c,e07i;be,a,e0bm,e57h	469352
Louis XIV	13,2,3z5e,5z91
Louise Arbour	5v,9c,dsa1,dv9f;4r,45,e071,e46u	239235
Louise Haigh	3f,1,ek75,ekbt
Lowell Weicker	9,0,d313,dl13;3,81,dn19,dr14
Loyola de Palacio	18b,a,dv9g,e0bm	255657		de Palacio
Luc Frieden	0,3r,ejbh	592101
Luciana Lamorgese	g,4,ef95,eiam	67129448
Lucien Bouchard	t8,h,dm7p,ds1g;v,8p,ds1t,dx38	1873388
Lucio Gutiérrez	1,1i,dz1f,e14k	336234
Lucy Powell	7g,1,ek75,el95;72,1,elap
Ludovic Orban	0,15,efb4,egc7	671955
Ludwig Erhard	1a,3,cvah,cybu
Luigi Di Maio	4,4,ee61,ef95;5,4,ef95,eiam	13581225		Di Maio
Luis Abinader	1,34,eg8g	16594097
Luis Almagro	5,46,e631,eb31;1w,9f,eb5q,el5q	3776268
Luis Arce	1,3b,egb8,elb8	16149892
Luis Caputo	o,2v,ejca	28058800
Luis Carrero Blanco	0,i,d569,d5ck			Carrero Blanco
Luis Fortuño	3,6f,e512,e912
Luis Lacalle Pou	1,46,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	5v,8v,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luis de Guindos	o,i,e7cm,ee37;6,71,ee61,em5v	225880		de Guindos
Luiz Inácio Lula da Silva	v2,x,dc2a,dq71;1,x,dz11,e711;1,x,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва		Lula;Lula da Silva	dy8
Luong Cuong	1,q,ekal	18459548		Cuong
Luís Montenegro	0,2n,ek42	11764394
Lyndon B. Johnson	2m,0,cn13,ct13;6,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Léon Blum	0,2,c464,c56m;0,2,c63d,c64a
Léopold Sédar Senghor	1,w,cs96,dccv		Leopold Senghor
Ma Ying-jeou	1,n,e45k,ec5k			Ma
Mack McLarty	1r,0,dp1k,dq7h		Thomas McLarty
Macky Sall	1,w,e842,ek42	57438
Madeleine Albright	2f,0,dp1r,dt1l;18,0,dt1n,dx1k	174438				dt,dx
Magdalena Andersson	0,16,ehbu,eiai	4935873
Maggie Hassan	3,6j,e913,ed13;9,0,ed13	24053
Magnus Brunner	7,19,ehc6,ekb;d3,a,ekc1
Mahamadou Issoufou	1,z,e747,eh42	57482
Mahamat Idriss Déby	1,23,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	0,32,dd7g,dzav;0,32,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	ci,6,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi
Mahinda Rajapaksa	1,1d,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,6e,dz3j,dz96;am,8x,e0bb;1,6e,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس			e1
Mahmoud Ahmadinejad	1,o,e183,e983	34448	Mahmud Ahmadinejad			e16
Mahmoud Ali Youssouf	8a,8r,el3d
Maia Sandu	0,2a,ef68,efbe;1,2a,egco	15071069
Mairead McGuinness	of,a,egac,ekbu
Maithripala Sirisena	1,1d,eb19,efbi	6737124
Majid Takht-Ravanchi	l8,o,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,9,d7bb,df3b
Malcolm Rifkind	21,1,do4a,dr75;1g,1,dr75,dt52
Malcolm Turnbull	u,9,e49g,e5c1;0,9,eb9f,ee8o	927550				eb9,ee8
Malcolm X	cl,0,cm,cx2l
Mallikarjun Kharge	9l,6,eiaq
Mamady Doumbouya	1,1g,eha1
Mamata Banerjee	11,b6,e75k	465041
Manasseh Sogavare	0,2c,ef4o,ek52	536063
Manfred Kanther	g,3,dp77,duaq
Manfred Weber	tm,3,ei5v
Manfred Wörner	1w,5y,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	tt,t,d73l,ef8p;1k,t,dq5b,e07d
Manmohan Singh	7,6,dn6l,ds5g;0,6,e05m,ea5q	41914
Manouchehr Mottaki	5,o,e18o,e6cd	374481
Manuel Azaña	0,i,bzae,c19c;1,i,c45b,c733
Manuel Fraga	12,i,cu7a,d1at;uh,i,d8a9,dic2;1,a0,dm25,e182
Manuel Marrero	0,1v,efcl
Manuel Marulanda	22,9a,cw5r,e43q
Manuel Marín	6,5s,dp16,dv9f
Manuel Noriega	9e,3a,df8c,dlck		Manuel Antonio Noriega			dh,dp
Manuel Valls	g,2,e85g,ea3v;0,2,ea3v,ecc6	10287
Manuel Zelaya	1,3c,e21r,e56s	191060	Mel Zelaya
Manuela Carmena	d0,i,eb6d,ef6f
Mao Zedong	ao,5,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун	Mao		ch
Marc Racicot	3,7q,dp14,dx11;5u,0,dy1i,dz7p
Marc Ravalomanana	1,2q,dy2m,e53h
Marcel Ciolacu	0,15,ej6f,el55	21179176
Marcelo Caetano	0,2n,d09r,d64p
Marcelo Ebrard	9d,3e,e2c5,e8c5;5,3e,eec1,ej6c;o,3e,eka1	1396586
Marcelo Rebelo de Sousa	1,2n,ec39,em39	6756617		Rebelo de Sousa
Marcia Fudge	2q,0,eh3a,ek3m
Marco Minniti	g,4,eccc,ee61	3557346
Marco Rubio	9,0,e713,el1k;18,0,el1l	324546	Marco Antonio Rubio;Марко Рубио			el1
Marcus Garvey	v0,0,bi7,c86a
Marek Belka	0,m,e052,e1av	55900
Margaret Beckett	1g,1,e255,e36r	232639
Margaret Chan	47,8z,e314,ed6u
Margaret Spellings	1j,0,e11k,e51k	262554
Margaret Thatcher	1j,1,d26k,d634;u,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			db5
Margarita Robles	8,i,ee67	5997107
Margaritis Schinas	6,5s,efc1,ekbu
Margot Wallström	76,a,dv9g,e0bm;5,16,eaa3,ef9a	237522
Margrethe Vestager	5x,a,eab1,ekbu	270820
Margus Tsahkna	5,4d,ej4h	11716283
Mari Kiviniemi	0,20,e66m,e76m	105068
Maria Benvinda Levi	0,3s,el1		Benvinda Levi	Levi
Maria Malmer Stenergard	5,16,ek9a			Malmer Stenergard
Marianne Williamson	d,0,ef1s,eg1a;d,0,ej34,ek7
Mariano Rajoy	0,i,e7cl,ee61	10819				e7,ee6	e092
Marina Silva	j,x,dz11,e45d;j,x,ej11	237693
Marine Le Pen	cm,2,e71g,eib5;d,2,e75g,ei4o			Le Pen
Marine Tondelier	ch,2,eica
Mario Abdo Benítez	1,3i,ee8f,ej8f		Mario Abdo	Abdo Benítez
Mario Cuomo	3,68,df11,dqcv
Mario Draghi	1,71,e7b1,efav;0,4,eh2d,eiam	294460				e7b,eic
Mario Monti	0,4,e7bg,e94s	47904
Marion Barry	d2,0,db12,dn12;d2,0,dr12,dv12
Marion Maréchal	18y,2,ei36,ek6c		Marion Maréchal-Le Pen
Marjan Šarec	0,37,ee9d,eg3d	12795878
Mark Brown	0,51,ega1	6766871
Mark Carney	pg,h,e421,e961;ph,1,e971,eg3f;0,h,el3e	192533				el3
Mark Dayton	9,0,dx13,e313;3,87,e713,ef17
Mark Drakeford	2b,8g,eecd,ek3k	6767407
Mark Durkan	5z,5i,dxb6,dyae;cp,5i,dxbb,e627	302620
Mark Esper	1s,0,ef7n,egb9	33190271
Mark Gordon	3,8i,ef17
Mark Latham	u,9,dzc2,e11i
Mark Meadows	1r,0,eg3v,eh1k	3956796
Mark Milley	ap,0,efa1,ej9t
Mark Rutte	0,v,e6ae,ek72;1w,5y,eka1	57792				e6a
Mark Sanford	3,6x,dz1f,e71c
Mark Warner	3,6a,dy1c,e21e;9,0,e513	453893
Markus Söder	116,3,ee3g	50664	Markus Soeder
Markwayne Mullin	9,0,ej13,em3;3w,0,em3
Maroš Šefčovič	6,5s,e629,ekbu;4k,a,ekc1	512678
Mart Laar	0,4d,doal,dqb8;0,4d,dv3p,dy1s	307473
Marta Kos	61,a,ekc1
Martin Bangemann	o,3,dg6r,dkc9;8y,a,dl16,dv9f
Martin Griffiths	17b,45,ee2g,eh7j;ew,45,eh7j,ek6u
Martin Luther King Jr.	tg,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	5z,5i,e358,ed19	57689
Martin O'Malley	cw,0,dvc7,e31h;3,77,e31h,eb1l;d,0,eb5u,ec21
Martin Schulz	1,65,e81h,ed1h;6e,3,ed3j,ee2d	17905
Martine Aubry	i,2,dt64,dwai;5d,2,e4bq,e89h
Martti Ahtisaari	1,20,dq31,dw31	29230
Marty Walsh	vu,0,ea16,eh3m;3o,0,eh3n,ej3b
Martín Torrijos	1,3a,e091,e571	276283
Martín Vizcarra	1,s,ee3n,egb9
Marwan Barghouti	sa,an,dq
Mary Fallin	3,89,e71a,ef1e
Mary Harney	5r,k,dt6q,e29d	467625
Mary Lou McDonald	cc,k,ee2a
Mary McAleese	1,k,dtbb,e7ba	174662
Mary Robinson	1,k,dmc3,dt9c;4r,45,dt9c,dy9c
María Corina Machado	u,p,e87		Maria Machado
María Jesús Montero	7,i,ee67	maria-montero
Masoud Pezeshkian	1,o,ek7s	5933752	Massoud Pezeshkian			ek7	ek69
Masrour Barzani	0,8w,ef7a
Massad Boulos	16g,0,el41
Massimo D'Alema	0,4,dual,dw4p	47602
Massoud Barzani	ty,1o,db31;1,8w,e16e,edb1	315927	Masoud Barzani;Massud Barzani			dn,ed
Mateusz Morawiecki	0,m,edcb,ejcd	11771436
Mathias Cormann	7,9,e99i,egau;2x,aj,eh61	1813692
Mathieu Kérékou	1,4f,d4aq,dn44;1,4f,ds44,e246	206719
Matt Bevin	3,7n,ebc8,efca
Matt Blunt	3,78,e11a,e51c
Matt Gaetz	2,0,ed13,ekbd
Matt Hancock	1m,1,ee79,eh6q	478161
Matt Mead	3,8i,e713,ef17
Matt Meyer	3,7h,el1l
Matteo Piantedosi	g,4,eiam
Matteo Renzi	0,4,ea2m,eccc	47563				ea,ecc
Matteo Salvini	u0,4,e9cf;g,4,ee61,ef95;4,4,eiam	1055449				ee3
Matthew Whitaker	a8,0,eeb7,ef2e;g8,0,el41	6790538
Matti Vanhanen	0,20,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,42,dabb,e4bb	297957
Mauno Koivisto	1,20,de1r,dq31
Maura Healey	3,6i,ej15
Maurice Bishop	0,4z,db3d,dfaj
Mauricio Funes	1,4c,e561,ea61	57342
Mauricio Macri	vw,2v,e3ca,ebca;1,2v,ebca,efca	561837				ebb,ef
Mauro Vieira	5,x,eb11,ec5c;5,x,ej11	18708068
Max Baucus	9,0,dacf,ea26;6v,0,ea2l,ed1g	470748
Maxime Prévot	5,2e,el23
Maxime Verhagen	5,v,e32m,e6ae	554116
Maximilien Robespierre	tx,2,857r,867r
Mazloum Abdi	b4,ax,ebab
McGeorge Bundy	1n,0,ct1k,cy2s
Megawati Sukarnoputri	ts,1a,dpcm,ds6m;6,1a,dval,dx7n;1,1a,dx7n,e0ak	76179	Megawati Soekarnoputri		Megawati	ds,e1
Mel Carnahan	3,78,dp1b,dwag
Mel Martinez	2q,0,dx1o,dzcc;9,0,e113,e599	435010
Mel Stride	50,1,eiap,ek75;9x,1,ekb4
Meles Zenawi	1,2z,dn5s,dr8m;0,2z,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Melvin Laird	1s,0,d11m,d51t
Menachem Begin	0,d,d96k,dfaa
Mengistu Haile Mariam	1,2z,d923,dn5l			Mengistu
Menzies Campbell	4w,1,e232,e3af		Ming Campbell;Sir Menzies Campbell
Merrick Garland	m,0,eh3b,el1k	1922011
Mesut Yılmaz	0,10,dn6n,dnbk;0,10,ds36,ds6s;0,10,dt6u,dv1b	366692
Mette Frederiksen	0,1z,ef6r	5015				ef8
Mevlüt Çavuşoğlu	5,10,ea8t,ej63	249206
Mia Mottley	0,3q,ee5p	6827147
Michael Bennet	9,0,e51l;d,0,ef52,eg2b	554792
Michael Bloomberg	4x,0,dy11,e9cv;d,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3w,0,e12f,e51l	733612
Michael Collins	tw,k,bn,bq1;in,k,bq1g,bq8m
Michael D. Higgins	1,k,e7bb,elba	57276	Michael Higgins
Michael Dukakis	3,6i,d712,db14;3,6i,df16,dn13;d,0,dj4t,dkb8
Michael Fallon	21,1,ea7f,edb1
Michael Flynn	1n,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	u,1,dcba,dfa2
Michael Forsyth	7t,1,dr75,dt52
Michael Froman	3e,0,e96l,ed1k	6830434
Michael Gove	1j,1,e65c,ea7f;3n,1,eb59,ec7e;v6,1,eh9f,ek75	333937
Michael Hayden	2n,0,e25u,e52c	449604
Michael Heseltine	21,1,df16,di19;4,1,dr75,dt52
Michael Howard	1u,1,dp5r,dt52;u,1,dzb6,e1c6
Michael Häupl	wb,19,dqb7,ee5o	45377
Michael Ignatieff	u,h,e4ca,e752
Michael Kretschmer	2i,9g,edcd
Michael Leavitt	3,8e,dp14,dzb5;54,0,dzb6,e11q;1m,0,e11q,e51k	879432	Mike Leavitt
Michael McDowell	b,k,dy66,e36e;5r,k,e29d,e36e	1928579
Michael McGrath	7,k,eich,ek6q;6b,a,ekc1
Michael Mukasey	m,0,e3b9,e51k	540275
Michael Noonan	7,k,e739,ed6e
Michael Portillo	8n,1,dq7k,dr75;21,1,dr75,dt52;9x,1,dw21,dx9i
Michael Randrianirina	1,2q,elah
Michael Sata	1,27,e79n,eaas	299173
Michael Spindelegger	5,19,e4c2,e9cg;3h,19,e74l,ea91	11735
Michael Steele	16,77,dz1f,e31h;5u,0,e51u,e71e
Michael Whatley	5u,0,ek38,el8m
Michal Kováč	1,36,dp32,du32
Micheal Martin	2a,k,eg6r,eich;2a,k,el1n	920403
Michel Aoun	0,y,dk9m,dmad;1,y,ecav,eiau	363392
Michel Barnier	5,2,e03v,e162;j1,a,eca1,eh3v;0,2,ek95,ekcd	438465				ed,eg
Michel Camdessus	5e,7l,dj1g,dw2e
Michel Djotodia	1,1u,e93o,ea1a	8202995
Michel Rocard	0,2,dk5a,dn5f	12946
Michel Sapin	7,2,ea42,ed5a
Michel Temer	6,x,e711,ec8v;1,x,ec8v,ef11	463533				ec4,ee
Michele Bachmann	2,0,e313,eb13;d,0,e76d,e814
Micheline Calmy-Rey	5,2t,dz11,e7cv;1,2t,e311,e3cv;1,2t,e711,e7cv	122377		Calmy-Rey
Michelle Bachelet	1,3f,e23b,e63b;1,3f,ea3b,ee3b;4r,45,ee91,ei8v	320				e2,ee
Michelle Lujan Grisham	3,79,ef11			Lujan Grisham
Michelle O'Neill	2b,5i,ek23	6837191
Michèle Alliot-Marie	8,2,dy57,e35i;g,2,e35i,e56n;5,2,e6be,e72r	58130		Alliot-Marie
Mick Mulvaney	3k,0,ed2g,eg3v;ff,0,ef12,eg3v	1235731
Mickey Kantor	3e,0,dp1m,ds4c;2s,0,ds4c,dt1l
Miguel Arias Cañete	8e,a,eab1,efbu	1317281		Arias Cañete
Miguel Cardona	1j,0,eh32,el1k
Miguel Díaz-Canel	1,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel	Díaz-Canel		ee4
Miguel Primo de Rivera	0,i,br9f,by1s			Primo de Rivera
Miguel Ángel Moratinos	ej,a,dsbp,dz6;5,i,e04i,e6al		Miguel Moratinos
Mike Beebe	3,7g,e319,eb1d
Mike Braun	9,0,ef13,el13;3,7m,el1d
Mike DeWine	9,0,dr13,e313;3,7u,ef1e
Mike Dunleavy	3,6m,eec3
Mike Easley	3,6u,dx16,e51a
Mike Espy	35,0,dp1m,dqcv
Mike Foster	3,6d,ds18,e01c
Mike Gravel	9,0,d113,dd13;d,0,e24h,e45q
Mike Huckabee	3,7g,ds7f,e319;d,0,e31s,e434;g6,0,el4l	158813
Mike Johanns	3,7r,dv17,e11k;35,0,e11l,e39k;9,0,e513,eb13	448880
Mike Johnson	30,0,ejap	19880665
Mike Kehoe	3,78,el1d
Mike Lowry	3,7y,dp1d,dt1f
Mike Mansfield	2m,0,ct13,d913;84,0,d96a,dkcm
Mike McCurry	3j,0,dr15,dua1		Michael McCurry
Mike Parson	3,78,ee61,el1d
Mike Pence	3,7m,e91e,ed19;6,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс			ec7f,eh2
Mike Pompeo	2n,0,ed1n,ee4q;18,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo			ee4,eh1
Mike Rounds	3,7d,dz17,e718;9,0,eb13	722503
Mike Sullivan	3,8i,dj15,dr12
Mike Waltz	1n,0,el1k,el51;2f,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,8,e035,e39c	150080
Mikhail Gorbachev	2p,61,dh3b,dn8o;1,61,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			dh3
Mikhail Kasyanov	0,8,dw57,e02o	62551
Mikhail Khodorkovsky	u,8,ea9k
Mikhail Mishustin	0,8,eg1g	4298520	Михаил Мишустин
Mikheil Kavelashvili	1,2h,ekct
Mikheil Saakashvili	1,2h,e01p,e3bp;1,2h,e41k,e9bh	43330	Mikhail Saakashvili			dzb,e9
Mikie Sherrill	2,0,ef13,elbk;3,6k,em1k
Mikuláš Dzurinda	0,36,duau,e274	212765
Milan Kučan	1,37,dncn,dycm	194443
Milan Milutinović	1,25,dtct,dyct	331773
Milo Đukanović	0,43,dz18,ecbs;1,43,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	0,43,ejav	101225458
Milorad Dodik	1,8a,e6bf,el8	335688
Miloš Zeman	0,2g,du7m,dy7f;1,2g,e938,ej38	29032
Milton Obote	1,7,cy4f,d31p;1,7,dcch,dh7r
Min Aung Hlaing	8f,2k,e73u;0,2k,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,e,ej9d,eka1;6x,e,elal	11518220
Mir-Hossein Mousavi	0,o,ddav,dl83;u,o,e56		Mir Hossein Moussavi	Mousavi
Mirek Topolánek	0,2g,e294,e558	155880
Mireya Moscoso	1,3a,dv91,e091	231946
Mirko Cvetković	0,25,e477,e87r	204723
Miro Cerar	0,37,ea9i,ee9d	17117413
Mishal al-Ahmad al-Sabah	56,2r,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch Daniels	3k,0,dx1n,dz66;3,7m,e11a,e91e	351330	Mitchell Daniels
Mitch McConnell	4j,0,e313,eb13;2m,0,eb13,eh1k;4j,0,eh1k,el13	355522				eb,eh2
Mitt Romney	3,6i,dz12,e314;d,0,e762,e8b6;9,0,ef13,el13	4496	Willard Mitt Romney			e8,e8c
Mo Mowlam	2v,1,dt53,dvab	262727
Mobutu Sese Seko	1,l,cxbo,dt5g			Mobutu		cxb,dtc
Mogens Lykketoft	7,1z,dp1p,dwcl;5,1z,dwcl,dxbr;du,45,eb9f,ec9d	1937560
Mohamad Hasan	5,32,ejcc	6890888
Mohamed Abdelaziz	1,b7,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2o,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,z,eh42,ej7q	3318398
Mohamed Boudiaf	1,1t,do1g,do6t
Mohamed ElBaradei	74,8n,dtc1,e5bu;6,13,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei			dy,e9
Mohamed Farrah Aidid	ur,2o,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,26,dvbh,e72r	431515
Mohamed Hamdan Dagalo	b4,ap,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,13,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,13,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			e86,ea
Mohamed Muizzu	1,42,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,42,e4bb,e827	152381
Mohamed Ould Ghazouani	1,35,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,2o,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,42,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan	Waheed
Mohamed al-Menfi	aq,58,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	3s,o,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	5,o,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif			e99,eh
Mohammad Khatami	1,o,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami			dt5,e18	dt5
Mohammad Mokhber	x,o,eh88,ek7s	5703610
Mohammad Mossadegh	0,o,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,6e,ek3v	20423278
Mohammad Reza Pahlavi	16j,o,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,6e,ef4e,ek3v	16192933
Mohammed Barkindo	1w,9e,ec81,ei75		Mohammad Barkindo
Mohammed Deif	wj,73,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	1,1y,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,1o,eiar	3700793	Mohammed al-Sudani
Mohammed al-Bashir	0,1b,ekca,el3t		Mohammad al-Bashir
Mohammed bin Abdulrahman	5,4o,ec1r;0,4o,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	5y,2b,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,1f,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	8,2b,eb1n,ei9r;5y,2b,ed6l;0,2b,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	bin Salman	MBS	ed6
Mohammed bin Zayed	5y,9p,e0b3,ei5e;1,1f,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4k,ee41,ekb1	18618891
Mokhtar Ould Diay	0,35,ek8		Moctar Ould Diay;Moctar Ould Djay
Mona Sahlin	4,16,dqa7,drba;7h,16,e33h,e73p
Moncef Marzouki	1,26,e7cd,eacv	4715
Monika Wulf-Mathies	e4,a,dr1o,dv9f			Wulf-Mathies
Moon Jae-in	1,f,ed5a,ei5a	21001	문재인	Moon
Morarji Desai	0,6,d93o,db7s
Morgan Ortagus	17j,0,ef43,eh1k;lt,0,el1k
Morgan Tsvangirai	ck,3u,dv9b,ee2e;0,3u,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,e,dp89,dq4s
Moshe Arens	8,d,dm6b,do7d;8,d,dv1r,dv76
Moshe Dayan	8,d,cz65,d663;5,d,d96k,dban
Moshe Katsav	1,d,dw81,e371	181832
Moshe Yaalon	8,d,e93i,ec5k	981881
Moshood Abiola	d,2s,dp3r,du77		Mashood Abiola
Mostafa Madbouly	0,13,ee67		Mostafa Madbouli
Moussa Faki Mahamat	8a,8r,ed3e,el3d	58117	Moussa Faki	Faki
Muammar Gaddafi	22,58,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi		Gadhafi;Kadhafi	dc,e8
Muhammad Ali Jinnah	pl,14,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Yunus	iz,1y,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	5b,2s,dfcv,dh8r;1,2s,eb5t,ej5t	361567				eb3,ej6
Muhyiddin Yassin	0,32,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	22,8d,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	22,ad,dz6,e48;up,1o,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr		Muqtada;Moqtada	dz,e8
Musalia Mudavadi	13u,3g,eiar	1954003
Mustafa Kemal Atatürk	1,10,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal			br
Mustafa al-Kadhimi	0,1o,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5m,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	1,3g,dycu,e949	57291				dyc,e94
Mykhailo Fedorov	bi,g,ef8t,em1;8,g,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	dv,g,eg4
Myriam Spiteri Debono	1,4m,ek44	1647394		Spiteri Debono
Mário Centeno	7,2n,ebbq,eg6f;7m,a,ee1d,eg7d
Mário Soares	0,2n,d87n,dhb6;1,2n,di39,ds39
Mélanie Joly	5,h,ehaq,el5d;r,h,el5d	15054353
Nabih Berri	3s,y,doak	704220
Nadhim Zahawi	1j,1,eh9f,ei75;1z,1,ei75,ei96
Nadia Calviño	o,i,ee67,ejct;1,9y,ek11	20535388
Nadine Dorries	4o,1,eh9f,ei96	258586
Naftali Bennett	o,d,e93i,eb5e;0,d,eh6d,ei6u	39318	נפתלי בנט
Naim Qassem	ls,8u,dn5,ekat;1w,8u,ekat		Naim Kassem
Naiqama Lalabalavu	1,2p,ekbc
Najib Mikati	0,y,e76d,ea2f;0,y,eh9a,el28	318493
Najib Razak	0,32,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,18,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	5,t,ef5u,ek6h	11043304
Nana Akufo-Addo	1,29,ed17,el17	718601		Akufo-Addo
Nancy Faeser	g,3,ehc8,el56
Nancy Pelosi	4t,0,dz13,e313;30,0,e314,e713;30,0,ef13,ej13	170581				e3,e7;eeb,ej1
Nangolo Mbumba	1,3p,ek24,el3l	287100
Naomi Long	t5,5i,ecaq
Naoto Kan	0,e,e668,e792	47846
Napoleon Bonaparte	3v,2,8g5i,8r6m	517			Napoleon
Napoleon III	1,2,9ock,9sc2;3v,2,9sc2,aa94		Louis-Napoléon Bonaparte	Napoleon III
Narendra Modi	11,a2,dxa7,ea5m;0,6,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			ea
Nasry Asfura	1,3c,em1r						eh3
Nasser Bourita	5,1w,ed45	26036628
Natalie Bennett	97,1,e893,ec92
Nataša Pirc Musar	1,37,eicn	12797332		Pirc Musar
Nathan Deal	3,2h,e71a,ef1e
Navi Pillay	4r,45,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,22,drcr,dw9h;0,22,e175,each;0,22,ekbd	57836
Nawaf Salam	1,a6,ek26,el1e;0,y,el28
Nawaz Sharif	0,14,dmb6,dp7i;0,14,dt2h,dvac;0,14,e965,ed7s	134068
Nayib Bukele	w8,4c,eb51,ee4u;1,4c,ef61	17712353				ef2
Ne Win	io,2k,cu32,ddb9			Ne Win
Nechirvan Barzani	1,8w,ef6a
Necmettin Erbakan	0,10,ds6s,dt6u					ds,du
Ned Lamont	3,81,ef19
Ned McWherter	3,7x,dj1h,dr1l
Neelie Kroes	5x,a,e0bm,e629;m0,a,e629,eaav
Neil Abercrombie	3,7k,e6c6,eac1
Neil Kinnock	u,1,dfa2,do7i
Nelson Chamisa	ck,3u,ee2f,ei1m	16207702
Nelson Mandela	t4,t,dn77,dtck;1,t,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела			dh	ckc
Nelson Rockefeller	3,68,cr11,d5ci;6,0,d6cj,d91k
Nestor Ntahontuye	0,1h,el8
Netumbo Nandi-Ndaitwah	1,3p,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	30,0,dr14,dv13;d,0,e75b,e852					dr,dv
Ngo Dinh Diem	1,aw,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2s,dz7f,e26l;7,2s,e78h,eb5t;47,8f,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	2p,q,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,q,ec47,eh45;1,q,eh45,ej1i	10800073		Phuc
Nicanor Duarte	1,3i,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas Brady	2e,0,dk9f,dp1h
Nicholas II	3v,8,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	4,1,e65b,eb58	189947
Nick Griffin	ta,1,dv9r,ea7l
Nicky Morgan	1j,1,ea7f,ec7e;4o,1,ef7o,eg2d	580375
Nicola Sturgeon	2b,6w,eabk,ej3s	467112				eab,ej6
Nicola Zingaretti	6d,4,ef3h,eh3e
Nicolae Ceaușescu	1,15,d63s,dlcm					d6
Nicolai Wammen	7,1z,ef6r
Nicolas Hulot	8l,2,ed5h,ee94	982005
Nicolas Sarkozy	g,2,dy57,e03u;1,2,e35g,e85f	329				e2,e9
Nicole Fontaine	1,65,dv7k,dy1f
Nicolás Maduro	5,p,e289,e91g;6u,p,e935,e94j;1,p,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро	Maduro		e93
Nicos Anastasiades	1,5e,e92s,ej2s
Nicușor Dan	vv,15,egat,el5q;1,15,el5q	11163124
Nicéphore Soglo	1,4f,dn44,ds44
Niels Helveg Petersen	5,1z,dp1p,dwcl	425708		Petersen
Nigel Farage	sw,1,e29c,ec74;t9,1,ef3m,eh36;cb,1,ek63					ea
Nigel Lawson	1z,1,df6b,dlaq
Nikenike Vurobaravu	1,39,ei7n
Nikita Khrushchev	bs,61,cl9e,cwae	35314	Nikita Khrushchov			cl
Nikki Haley	3,6x,e71c,ed1o;2f,0,ed1r,eecv;d,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2w,ee58	7035479
Nikola Gruevski	0,2l,e28r,ec1i	57766
Nikolai Patrushev	bj,8,dv89,e45c;9u,8,e45c,ek5c;dw,8,ek5e	446865	Nikolay Patrushev;Николай Патрушев
Nikos Christodoulides	5,5e,ee31,ei1b;1,5e,ej2s	48905549
Nino Burjanadze	3s,2h,dxb9,e467	229493
Nirmala Sitharaman	8,6,ed96,ef5u;7,6,ef5v	7040049
Nkosazana Dlamini-Zuma	5,t,dv6h,e55a;8a,8r,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Norbert Hofer	d,19,ec1s,ecc4;7f,19,ef9e,eh61
Norbert Lammert	5h,3,e1ai,edao	57474
Norbert Walter-Borjans	b3,3,efc6,ehcb			Walter-Borjans
Norman Lamont	1z,1,dmbs,dp5r
Norman Mineta	2s,0,dw7l,dx1k;3g,0,dx1p,e277	553502
Norman Tebbit	8n,1,dd9e,dfag;5s,1,dfag,dh92;8h,1,dh92,dj6d
Norodom Ranariddh	om,1m,dp72,dt86		Prince Ranariddh
Norodom Sihanouk	5b,1m,cs6k,d23i;13,1m,dp9o,e0a7		King Sihanouk
Nouri al-Maliki	0,1o,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki			e25,ea9
Nur Misuari	22,ag,d4al
Nursultan Nazarbayev	1,1q,dm4o,ef3k	57394	Nursultan Nazarbaev
Nyo Saw	0,2k,el7v			Nyo Saw
Néstor Kirchner	1,2v,dz5p,e3ca	170899
Ohn Gyaw	5,2k,dn9h,dube			Ohn Gyaw
Olaf Scholz	w2,3,e737,ee3d;7,3,ee3e,ehc8;1a,3,ehc8,el56	61053	Олаф Шольц			eh8,el6
Oleksandr Syrskyi	8f,g,ek28		Oleksandr Syrsky
Oleksandr Turchynov	6u,g,ea2n,ea67;16a,g,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	8,g,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,g,ef8t,eg34	64486491
Olene Walker	3,8e,dzb5,e113
Oliver Dowden	4o,1,eg2d,eh9f;4,1,ej4l,ek75	19957590
Oliver Letwin	au,1,ea7e,ec7e	333480
Oliver Tambo	13d,t,cz7l,dn77
Olivier Faure	5d,2,ee47
Olivér Várhelyi	61,a,efc1,ekbu;bz,a,ekc1
Ollanta Humala	1,s,e77s,ec7s	57254
Olli Rehn	61,a,e0bm,e629;4p,a,e629,ea7	294411
Olof Palme	0,16,d1ae,di2s
Olusegun Obasanjo	5b,2s,d82d,dba1;1,2s,dv5t,e35t	202006				dv2,e36
Olzhas Bektenov	0,1q,ek26
Omar Bongo	1,u,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	r6,13,dp1,e71t;6,13,e71t,e72b	223568
Omar Torrijos	9e,3a,d0ab,dd7v
Omar al-Bashir	1,2d,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir			dl6,eg
Omid Nouripour	70,3,ei1t,ekbf
Oriol Junqueras	sq,6c,e79h
Orrin Hatch	9,0,d913,ef13;d,0,dv71,dw1q;4f,0,eb16,ef13
Osama bin Laden	22,9n,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;Осама бен Ладен		Osama	du8
Oscar Luigi Scalfaro	1,4,do5s,dv5f
Oskar Lafontaine	7,3,duar,dv3i
Oswald Mosley	tb,1,c0a1,c85n
Otto Pérez Molina	1,31,e81e,eb93	57539		Pérez Molina
Otto Schily	g,3,duar,e1bm	60788
Otto von Bismarck	1a,3,ab3l,au3k				Bismarck
Ousmane Sonko	0,w,ek42	56312650					ec
Owen Paterson	2v,1,e65c,e894;37,1,e894,ea7f
Oyun-Erdene Luvsannamsrai	0,2j,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,6,ds61,du3j;7,6,e05m,e4bu;7,6,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,6,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,t,daa9,dg9e;1,t,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	0,20,dr4d,dz4h	29110
Pablo Casado	u,i,ee7l,ei41
Pablo Iglesias	sm,i,eabf,eh54
Pablo Quirno	5,2v,elas
Paddy Ashdown	4w,1,dk7g,dv89;c0,c,dy5r,e21u	333066
Padraig Flynn	16n,a,dp16,dv9f
Paetongtarn Shinawatra	0,17,ek8g,el8t	13026319			Paetongtarn
Palmiro Togliatti	4b,4,c6,cw8l
Pam Bondi	m,6q,e714,ef18;m,0,el25		Pamela Bondi
Pamela Rendi-Wagner	7h,19,eebo,ej63			Rendi-Wagner
Pancho Villa	tk,3e,bh9,bo7s		Francisco Villa
Paolo Gentiloni	0,4,eccc,ee61;4p,a,efc1,ekbu	1071031
Park Chung-hee	1,f,cvch,dbaq		박정희	Park
Park Geun-hye	1,f,e92p,ed3a	138048	박근혜	Park
Parris Glendening	3,77,dr1i,dz1f
Pascal Lamy	4k,a,dv9g,e0bm;47,8f,e191,e98v
Pascal Lissouba	1,24,do8v,dtap
Paschal Donohoe	7,k,ed6e,eich;7m,a,eg7d,elbi;7,k,el1n,elbi	1271675
Pasqual Maragall	1,6c,dzck,e2bs
Pasteur Bizimungu	1,1x,dq7j,dw3n	471882
Pat Buchanan	f6,0,dh26,dj31;d,0,dnca,do8k		Patrick Buchanan
Pat Cox	1,65,dy1f,e07k
Pat McCrory	3,6u,e915,ed11
Pat McFadden	au,1,ek75,el95;50,1,el95
Pat Quinn	3,74,e51t,eb1c
Pat Robertson	d,0,dja1,dk5g
Patriarch Kirill	12g,au,e521
Patrice Lumumba	0,l,cs6o,cs95
Patrice Talon	1,4f,ec46,em5	16669148
Patricia Bullrich	3c,2v,ebca,efca;3c,2v,ejca,elc2	9056861
Patricia Hewitt	5s,1,dx68,e156;1m,1,e156,e36r	332799
Patricio Aylwin	1,3f,dm3b,dq3b
Patrick Herminie	1,54,elaq
Patrick Leahy	9,0,d713,ej13;4f,0,e8ch,eb16;4f,0,eh1k,ej13
Patrick Mayhew	2v,1,do4a,dt52
Patrick Morrisey	3,6z,el1d
Patrick Pearse	cg,k,bk4o,bk53		Padraig Pearse
Patrick Shanahan	ba,0,ed7j,ef6n;fc,0,ef11,ef6n	28967998
Patty Murray	9,0,dp13;4f,0,ej13,el13	258825
Paul Biya	1,12,deb6	57272
Paul Bremer	fn,1o,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Cellucci	3,6i,dt7t,dx4a;g2,0,dx4h,e13i	718335
Paul Kagame	6,1x,dq7j,dw4m;1,1x,dw4m	1231345				dw
Paul Keating	4l,9,df3b,dn63;0,9,dnck,ds3b
Paul LePage	3,85,e715,ef12
Paul Martin	7,h,dpb4,dy62;0,h,dzcc,e226	128529
Paul O'Neill	2e,0,dx1k,dycv	456921
Paul Patton	3,7n,drcc,dzc9
Paul Reynaud	0,2,c83l,c86g
Paul Ryan	3i,0,e88b,e8b6;30,0,ebat,ef13	203966
Paul Tsongas	9,0,db13,dh13;d,0,dn4u,do3j
Paul Volcker	64,0,db86,dj8b					db8,dk
Paul Wolfowitz	ba,0,dx32,e161;1,7f,e161,e36u	219861
Paul von Hindenburg	1,3,bt5c,c282
Paul-Henri Spaak	5,2e,cm4n,cp5b;1w,5y,cp5g,ct4l
Pauline Hanson	sj,9,dt4b
Paulo Guedes	o,x,ef11,eicv
Paulo Portas	8,2n,dy46,e13c;5,2n,e76l,e97o;4,2n,e97o,ebbq	58161
Paulo Rangel	5,2n,ek42
Pavel Grachev	8,8,do5i,ds6i
Pedro Castillo	1,s,eh7s,eic7	103838608
Pedro Nuno Santos	5d,2n,ejcg,el5i
Pedro Pablo Kuczynski	1,s,ec7s,ee3n	381027
Pedro Passos Coelho	0,2n,e76l,ebbq	57615		Passos Coelho
Pedro Pierluisi	3,6f,eh12,el12
Pedro Rosselló	3,6f,dp12,dx12
Pedro Santana Lopes	0,2n,e07h,e13c	239248		Santana Lopes
Pedro Solbes	4p,a,dv9g,e04q;7,i,e04i,e547
Pedro Sánchez	0,i,ee62	6070218	Pedro Sanchez Perez-Castejon				ea7q
Peer Steinbrück	2i,8o,dyb6,e16m;7,3,e1bm,e5ar;at,3,e8a1,e99m	49328
Pekka Haavisto	5,20,ef66,ej6k	317485
Penny Mordaunt	21,1,ef51,ef7o;7g,1,ei96,ek75	580464
Penny Pritzker	2s,0,e96q,ed1k	293365
Penny Wong	5,9,ei5n	456759
Per Stig Møller	5,1z,dxbr,e62n	697184
Pere Aragonès	1,6c,eh5o,ek8a
Pervez Musharraf	20,14,dvac,dybn;1,14,dx6k,e48i	40495	Parvez Musharraf			dva,e5
Petar Stoyanov	1,1l,dt1m,dy1m	81215
Pete Aguilar	ik,0,ej13	7171821
Pete Buttigieg	d,0,ef1n,eg31;3g,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	1s,0,el1p	7172014	Peter Hegseth			el1
Pete Ricketts	3,7r,eb18,ej15;9,0,ej1n	6106781
Pete Wilson	3,6b,dn17,dv14
Pete du Pont	3,7h,d91i,dh1f;d,0,di9g,dk2i		Pierre du Pont	du Pont
Peter Altmaier	q1,3,e9ch,ee3e;o,3,ee3e,ehc8	65539
Peter Brooke	2v,1,dl7o,do4a
Peter Costello	4l,9,ds3b,e3c3	2546246
Peter Dutton	1k,9,edck,eh3u;8,9,eh3u,ei5n;u,9,ei5u,el53	7173778
Peter Hain	f5,1,dyao,e41o;2v,1,e156,e36r
Peter Kyle	9s,1,ek75,el95;42,1,el95
Peter Lilley	16u,1,do4a,dt52
Peter Mandelson	2v,1,dvab,dx1o;4k,a,e0bm,e4a3;42,1,e4a3,e65b;ae,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	1,4y,ea5v,eg6s;1,4y,ela4	7176020
Peter Navarro	ev,0,ed4t,eh1k;ev,0,el1k
Peter Obi	d,2s,ei5u,ej2p	3510850
Peter Pellegrini	0,36,ee3m,eg3l;1,36,ek6f	17330556
Peter Robinson	2b,5i,e465,ec1b	333036
Peter Shumlin	3,8q,e716,ed15
Peter Struck	8,3,dy7j,e1bm	62202
Peter Sutherland	47,8f,dp71,dr51
Peter the Great	18e,8,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,2g,ehch,elcf	3377548
Petr Nečas	0,2g,e67d,e97a	35786
Petr Pavel	1,2g,ej39	2080040
Petro Poroshenko	1,g,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко			ea5,ef6
Petteri Orpo	0,20,ej6k	6029546
Pham Minh Chinh	0,q,eh45	10806940		Chinh
Phankham Viphavanh	0,1c,eh3m,eicu
Phil Batt	3,83,dr12,dv14
Phil Bredesen	3,7x,dz1i,e71f
Phil Bryant	3,7p,e81a,eg1e
Phil Gramm	9,0,dh13,dybu;d,0,dr2o,ds2e
Phil Hogan	4k,a,efc1,eg8q	983508
Phil Murphy	3,6k,ee1g,em1k
Phil Scott	3,8q,ed15
Philip Davis	0,3w,eh9h
Philip Hammond	1g,1,ea7f,ec7d;1z,1,ec7d,ef7o	332987
Philip Lane	j2,71,ef61
Philip Mpango	6,3k,eh3v	22279305
Philip Pierre	0,4p,eh7s	7184214	Philip J. Pierre
Philipp Rösler	3h,3,e75c,e9ch	57789
Philippe Douste-Blazy	5,2,e162,e35f	366016		Douste-Blazy
Philippe Lazzarini	k0,b2,eg41,em3v
Philippe Pétain	5b,2,c87b,cc8k		Marshal Petain
Philippe Séguin	5j,2,dp42,dt4l
Pia Kjærsgaard	cd,1z,dra6,e89c;3s,1z,eb73,ef6l	272924
Pier Carlo Padoan	7,4,ea2o,ee61
Pier Ferdinando Casini	5i,4,dx5v,e24r
Pier Luigi Bersani	6d,4,e5b7,e94k
Piero Fassino	tj,4,dxbi,e3ae
Pierre Buyoya	1,1h,dj99,dp7a;1,1h,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	0,2,do42,dp3t
Pierre Gramegna	7,3r,e9c4,ei15;vl,a,eic1
Pierre Laval	0,2,ca4i,cc8k
Pierre Mauroy	0,2,dd5l,dg7h
Pierre Mendès France	0,2,cm6i,cn25		Pierre Mendès-France	Mendès France
Pierre Moscovici	7,2,e85g,ea3v;4p,a,eab1,efbu	356919
Pierre Nkurunziza	1,1h,e18q,eg68	57343
Pierre Poilievre	u,h,ei9a	3386636
Pierre Trudeau	0,h,d04k,db64;0,h,dc33,dg6u	8619	Pierre Elliott Trudeau			d0,dg
Pieter Omtzigt	si,v,ej8k,el4i
Pietro Badoglio	0,4,cb7p,cc68
Pietro Parolin	18,6l,e9af
Pik Botha	5,t,d94r,dq5a		Roelof Botha
Pim Fortuyn	sf,v,dy2b,dy56
Pita Limjaroenrat	u4,17,eg3e,ej9f				Pita
Plamen Oresharski	0,1l,e95t,ea86	11832497
Pol Pot	0,1m,d84e,db17			Pol Pot
Pope Benedict XVI	4y,6l,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	4y,6l,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск
Pope John Paul II	4y,6l,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	4y,6l,cqas,cv63		John XXIII
Pope Leo XIV	4y,6l,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	4y,6l,cv6l,da86		Paul VI
Pope Pius XII	4y,6l,c732,cqa9		Pius XII
Porter Goss	2n,0,e09o,e25q	455698
Poul Nielson	be,a,dv9g,e0bm	962922
Poul Nyrup Rasmussen	0,1z,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Poul Schlüter	0,1z,de9a,dp1p
Prabowo Subianto	8,1a,efan,ekak;1,1a,ekak	2107268			Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	5,6,e2ao,e55m;7,6,e51o,e86q;1,6,e87p,ed7p	57446
Pravind Jugnauth	0,22,ed1n,ekbd	3401447
Prayuth Chan-ocha	0,17,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Albert of Monaco	9m,5b,e146	prince-albert-ii	Albert II of Monaco
Prince Sultan	8,2b,cval,e7am;5y,2b,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	1u,1,ef7o,ei96	575733
Prokopis Pavlopoulos	1,30,eb3d,eg3d	3407316
Pushpa Kamal Dahal	0,4i,e48i,e55p;0,4i,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Pål Jonson	8,16,eiai
Péter Magyar	uy,48,ek7m						ek3f
Péter Szijjártó	5,48,ea9n	685293
Qassem Soleimani	jw,o,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			ef,eg
Qian Qichen	5,5,dk4c,du3i			Qian
Qin Gang	5,5,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	0,3y,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	5n,v,dc4u,e94u
Queen Elizabeth II	5n,1,ck26,ei98	9682	Elizabeth II
Queen Juliana	5n,v,cg94,dc4u
Queen Margrethe II	5n,1z,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	5n,1,9d6k,b51m
Queen Wilhelmina	5n,v,aubn,cg94
Quim Torra	1,6c,ee5h,eg9s	1945815
Rab Butler	1z,1,cjas,cnck;1u,1,cp1e,cu7d;1g,1,cvak,cwag		R. A. Butler
Rachel Reeves	1z,1,ek75	574896
Rachid Ghannouchi	s9,26,dd66;3s,26,efbd,eh7p	360792	Rached Ghannouchi
Rachida Dati	b,2,e35i,e56n;k,2,ek1b
Radosław Sikorski	5,m,e3bg,ea9m;5,m,ejcd	58085	Radek Sikorski
Radovan Karadžić	1,8a,do47,ds7j					do,e6
Rafael Caldera	1,p,d13b,d63c;1,p,dq22,dv22
Rafael Correa	1,1i,e31f,ed5o
Rafael Grossi	74,8n,efc3		Rafael Mariano Grossi			ei8
Rafał Trzaskowski	wc,m,eebm;d,m,eg5f,el61	9303115
Raffaele Fitto	6,5s,ekc1
Rafik Hariri	0,y,doav,duc2;0,y,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	1r,0,e51k,e6a1;cy,0,e75g,ef5k;84,0,ei3p,el1f	298443
Rahul Gandhi	9l,6,edcg,ef8a;u,6,ek69						e39
Raila Odinga	0,3g,e44h,e949;u,3g,e949,elaf	57657				e3,ela
Rajiv Gandhi	0,6,dgav,dlc2
Rajnath Singh	8x,6,ea5q,ef5u;8,6,ef5v	3506475
Ralph Gonsalves	0,53,dx3t,elbs	57800
Ralph Nader	d,0,dw2l,dwb7
Ralph Northam	3,6a,ee1d,ei1f
Ram Chandra Paudel	1,4i,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,6,ed7p,ei7p	16845347
Rama Yade	rp,2,e36j,e56n
Ramsay MacDonald	0,1,bs1m,c367
Ramzan Kadyrov	67,7z,e32f	217115	Рамзан Кадыров			e6
Rand Paul	9,0,e713;d,0,eb47,ec23	463557
Ranil Wickremesinghe	0,1d,dxc9,e046;1,1d,ei7l,ek9n	983402
Raphaël Glucksmann	sk,2,eeb6
Rashad al-Alimi	aq,1k,ei47	12213376
Ratko Mladić	jt,8a,do5c,dsb8
Rauf Denktash	1,ai,dfbf,e14o		Rauf Denktas
Ray Burke	5,k,dt6q,dta7
Ray LaHood	3g,0,e51n,e972	467891
Ray Mabus	3,7p,dk1c,do1e;7l,0,e55j,ed1k	531247
Raymond Barre	0,2,d88p,dd5l
Raymond Poincaré	0,2,bg1l,bh1l;1,2,bh2i,bo2i
Raúl Alfonsín	1,2v,dfca,dl78
Raúl Castro	1,1v,e42o,ee4j	46896	Raul Castro Ruz	Castro			cr2
Recep Tayyip Erdoğan	0,10,dz3e,ea8s;1,10,ea8s	39259	Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン			e3	dq3r
Reg Empey	cs,5i,e16o,e69m
Reince Priebus	5u,0,e71e,ed1j;1r,0,ed1k,ed7v	1357640
Renato Ruggiero	47,8f,dr51,dv51;5,4,dx6b,dy16	956652
René Lévesque	v,8p,d8bp,dha3
René Préval	1,21,ds27,dx27;1,21,e25e,e75e
Retno Marsudi	5,1a,eaar,ekak	18342668
Reuven Rivlin	1,d,ea7o,eh77	455854
Rex Tillerson	18,0,ed21,ee3v	331401				ed2,ee3	eccd
Reza Pahlavi	u,o,dcav
Rhodri Morgan	2b,8g,dw2f,e5ca	333141
Rhun ap Iorwerth	sl,1,ej6g			ap Iorwerth
Ricarda Lang	70,3,ei1t,ekbf
Ricardo Lagos	1,3f,dw3b,e23b	331
Ricardo Martinelli	1,3a,e571,ea71	57491
Ricardo Rosselló	3,6f,ed12,ef82
Richard Armitage	44,0,dx3q,e12m	623395
Richard Butler	8c,45,dt71,dv6u	1348182
Richard Celeste	3,7u,df1a,dn1e
Richard Codey	3,6k,e0bf,e21h
Richard Daley	cy,0,dl4o,e75g		Richard M. Daley
Richard Grenell	g4,0,ee58,eg61;fd,0,eg2k,eg5q;17f,0,el1k	7326068
Richard Hermer	m,1,ek75		Lord Hermer
Richard Holbrooke	2f,0,dv97,dx1k;179,0,e51m,e6cd	155649
Richard Lugar	9,0,d913,e913;d,0,dr4j,ds36
Richard Marles	4,9,ei5n	7327642
Richard Nixon	9,0,cic1,cl11;6,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon			d0
Richard Riley	3,6x,db1a,dj1e;1j,0,dp1m,dx1k	880774
Richard Tice	cb,1,eh36,ek63;la,1,ek63
Richard von Weizsäcker	1,3,dg71,dq6u		Richard von Weizsaecker
Rick Perry	3,7e,dwcl,eb1k;25,0,ed32,efc1	215057
Rick Santorum	9,0,dr13,e313;d,0,e766,e84a
Rick Scott	3,6q,e714,ef18;9,0,ef18	439729
Rick Snyder	3,86,e711,ef11
Riek Machar	6,38,e779,e97n;x,38,eg2m,el9b	444994
Rigathi Gachagua	43,3g,ei9d,ekah	47494765
Riikka Purra	96,20,eh8e;7,20,ej6k
Rishi Sunak	1z,1,eg2d,ei75;0,1,eiap,ek75	20055561				ei7,ek8
Rita Süssmuth	5h,3,dkbp,duaq
Rita Verdonk	4a,v,dz5r,e32m	271921
Ritt Bjerregaard	76,a,dr1o,dv9f
Rob Ford	wa,h,e6c1,eabu	169303
Rob Jetten	s6,v,ej8c;0,v,em2n	28860866
Rob Portman	3e,0,e15h,e25t;3k,0,e25t,e36j;9,0,e713,ej13
Robert Abela	0,4m,eg1d	37860840
Robert Bentley	3,63,e71h,ed4a
Robert Beugré Mambé	0,2i,ejah	3434569		Beugré Mambé
Robert Byrd	2m,0,d913,dd13;2m,0,dj13,dl13;4f,0,e314,e66s		Robert C. Byrd
Robert E. Lee	ju,96,a261,a549
Robert Ehrlich	3,77,dz1f,e31h		Bob Ehrlich
Robert F. Kennedy	m,0,ct1l,cw93;9,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	d,0,ej4j,ek8n;1m,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,36,e274,e678;0,36,e844,ee3m;0,36,ejap	57606				eja
Robert Gates	2n,0,dnb6,dp1k;1s,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Gibbs	3j,0,e51k,e72b	935136
Robert Golob	0,37,ei61	18645045
Robert Habeck	3h,3,ehc8,el56	109943
Robert Hue	4b,2,dq1t,dxas
Robert Jenrick	2q,1,ef7o,eh9f
Robert Kocharyan	0,2w,dt3k,du49;1,2w,du24,e449	613051	Robert Kocharian
Robert Lighthizer	3e,0,ed5f,eh1k	28113710
Robert McFarlane	1n,0,dfah,dhc4
Robert McNamara	1s,0,ct1l,d02t
Robert Menzies	0,9,chcj,cy1q
Robert Mosbacher	2s,0,dl23,do1f
Robert Mueller	58,0,dx94,e994;176,0,ed5h,ef5t	715156	Robert S. Mueller III
Robert Mugabe	0,3u,dc4i,djcv;1,3u,djcv,edbl	10707	Robert Gabriel Mugabe			dc,ef
Robert O'Brien	1n,0,ef9i,eh1k	7342642
Robert Peel	0,1,9aca,9m6t
Robert Reich	3o,0,dp1m,dt1k
Robert Rubin	2e,0,dr1b,dv72
Robert Schuman	0,2,cfbo,cg7q;5,2,cg7q,cl18
Robert Wilkie	81,0,ee7u,eh1k	7351064
Robert Zoellick	3e,0,dx27,e12m;1,7f,e371,e86u	312724
Roberta Metsola	1,65,ei1i	7351526
Roberto Azevêdo	47,8f,e991,eg8v
Roberto Gualtieri	7,4,ef95,eh2d;6f,4,ehal
Roberto Maroni	g,4,dq5b,dr1h;g,4,e458,e7bg	562097
Roberto Speranza	a,4,ef95,eiam	8220404
Roberto Vannacci	lb,4,el5f
Robin Cook	1g,1,dt52,dx68	311214
Robinah Nabbanja	0,7,eh6e	62481397
Roch Marc Christian Kaboré	1,2f,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kaboré
Rod Blagojevich	3,74,dz1d,e51t
Rod Paige	1j,0,dx1k,e11k	283396	Roderick Paige
Rod Rosenstein	8i,0,ed4q,ef5b	7356240
Rodney Slater	3g,0,dt2e,dx1k	2161181
Rodrigo Chaves	1,1e,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	vz,33,e96u,ec6u;1,33,ec6u,ei6u	457786				ec5,el
Rodrigo Londoño	22,9a,e7bf,ed8v				Timochenko
Rodrigo Maia	5i,x,ec7e,eh21
Rodrigo Paz	1,3b,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	o,i,ds56,e04i;5e,7l,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,f,dz2p,e42p	14345	노무현	Roh
Roh Tae-woo	1,f,dk2p,dp2p		노태우	Roh
Roland Dumas	5,2,dgc7,di3k;5,2,dk5a,dp3t
Roland Koch	2i,9b,dv47,e68v
Roland Lescure	7,2,ela5
Rolandas Paksas	0,3o,dv61,dvar;0,3o,dwaq,dx6k;1,3o,dz2q,e046	296956
Rolf Ekéus	8c,45,dn4o,dt6u
Roman Herzog	1,3,dq71,dv6u
Romano Prodi	0,4,ds5h,dual;1,5s,dv9g,e0au;0,4,e25h,e458	38484				ds,e45
Ron Brown	89,0,dl2a,dp1l;2s,0,dp1m,ds43		Ronald Brown;Ronald H. Brown
Ron DeSantis	3,6q,ef18;d,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	em,d,eict,elbb	7363705
Ron Kirk	vy,0,dr65,dxb7;3e,0,e53i,e93f	1399368
Ron Klain	1r,0,eh1k,ej28	649898
Ron Paul	d,0,e33c,e46c
Ronald Lamola	5,t,ek6u	1718291
Ronald Reagan	3,6b,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган			dc
Ronna McDaniel	iw,0,ed1j,ek38		Ronna Romney McDaniel
Ronnie Musgrove	3,7p,dw1b,e01d
Roosevelt Skerrit	0,4l,e018	57823
Rosa Luxemburg	ut,3,bi85,bn1f
Rosario Murillo	6,4a,ed1a,el2i;jn,4a,el2i	3034382
Rosen Plevneliev	1,1l,e81m,ed1m	295212
Rosen Zhelyazkov	0,1l,el1g	59978016
Ross Perot	d,0,do2k,dob3;d,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	ag,95,dz2r,e8cv
Roxana Mînzatu	6,5s,ekc1
Roy Barnes	3,2h,dv1b,dz1d
Roy Blunt	69,0,dz13,e313;9,0,e713,ej13
Roy Cooper	3,6u,ed11,el11
Roy Hattersley	72,1,dfa2,do7i
Roy Jenkins	1u,1,cxcn,czbu;1z,1,czbu,d26j;1u,1,d635,d89a;1,5s,d916,dd16;cr,1,de77,df6d
Roy Romer	3,80,dj1d,dv1c
Ruben Brekelmans	8,v,ek72
Rudolf Hess	l9,3,c14l,c95a
Rudolf Scharping	6e,3,dp6p,drbg;8,3,duar,dy7j	61321
Rudolf Schuster	1,36,dv6f,e06f	163813
Rudy Giuliani	4x,0,dq11,dxcv;d,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	5q,o,dbc3,dl63		Ayatollah Khomeini			db
Rumen Radev	1,1l,ed1m	26257557
Rupiah Banda	1,27,e46t,e79n	217500
Russell Dlamini	0,4w,ejb
Russell Vought	3k,0,eg7m,eh1k;3k,0,el27	29963497
Rustem Umerov	8,g,ej96,el7h;16b,g,el7i		Рустем Умєров
Ruth Ann Minner	3,7h,dx13,e51k
Ruth Davidson	uq,1,e7b4,ef8t
Ruth Dreifuss	1,2t,dv11,dvcv
Ruth Kelly	1j,1,e0cf,e255;3f,1,e36s,e4a3	272644
Ruud Lubbers	0,v,deb4,dq8m
Ryan Zinke	2u,0,ed31,ef12	7384672
Ryutaro Hashimoto	1e,e,dq6u,ds1b;0,e,ds1b,du7u					ds,du8
S. Jaishankar	5,6,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar			ef6
Saad Hariri	0,y,e5b9,e76d;0,y,ecci,eg1l		Saad al-Hariri
Sadako Ogata	7a,45,dn11,dwcv
Saddam Hussein	1,1o,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين		Saddam	dm,e3
Sadiq Khan	9c,1,ec59	334155
Sadiq al-Mahdi	0,2d,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,1r,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	av,6e,dna,egba		Saeb Erakat
Saeed Jalili	e9,o,e3ak,e99a	635059
Sahle-Work Zewde	1,2z,eeap,eka7	7399685
Sahra Wagenknecht	s3,3,ek18,elc6						eba
Sajid Javid	1u,1,ee4u,ef7o;1z,1,ef7o,eg2d	727798
Salam Fayyad	0,6e,e36f,e966
Sali Berisha	1,47,do49,dt7o;0,47,e198,e99f	57625
Salim Ahmed Salim	0,3k,dg4o,dhb5;1w,al,dl9j,dx9h
Salim bin Breik	0,1k,el53		Salem bin Breik
Sally Jewell	2u,0,e94c,ed1k	4231614
Sally Yates	a8,0,ed1k,ed1u	21062855
Salome Zourabichvili	1,2h,eecg,ekct
Salva Kiir	1,38,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,3f,d2b3,d59b
Salvador Illa	a,i,eg1d,eh1r;1,6c,ek8a
Salvador Sánchez Cerén	6,4c,e561,ea61;1,4c,ea61,ef61	936831		Sánchez Cerén
Sam Brownback	9,0,dsb7,e713;d,0,e31k,e3aj;3,75,e71a,ee1v;g0,0,ee21,eh1k
Sam Matekane	0,4h,eias	114588964
Sam Nujoma	1,3p,dm3l,e13l	154104
Sam Nunn	9,0,d4b8,dt13
Sam Rainsy	7,1m,dp72,dqao;u,1m,drb9,ed2b			Sam Rainsy
Sam Rayburn	30,0,c89g,ctbg
Samantha Power	2f,0,e985,ed1k	454970
Sameh Shoukry	5,13,ea6h,ek73	7409268
Samia Suluhu Hassan	1,3k,eh3j		Samia Hassan		Samia
Samir Geagea	u1,y,di1f
Samora Machel	1,3s,d76p,diaj
Samuel Bodman	25,0,e121,e51k	1276376
Samuel Doe	1,49,dc4c,dm99		Samuel K. Doe
Sanae Takaichi	n7,e,ei8a,eka1;0,e,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae			ela
Sandro Pertini	1,4,da79,dh6t
Sandy Berger	1n,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	5b,2s,dpbh,du68					dpb,dv
Sanna Marin	0,20,efca,ej6k	16986436
Santiago Abascal	t0,i,ea9k
Santiago Carrillo	4b,i,cs7,deb
Santiago Peña	1,3i,ej8f	22695687
Saparmurat Niyazov	1,3l,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	6,33,ei6u	1491004		Duterte
Sarah Huckabee Sanders	3j,0,ed7q,ef71;3,7g,ej1a	27986907	Sarah Sanders
Sarah Palin	3,6m,e2c4,e57q;3i,0,e48t,e4b4	43144				e49,e57
Sargent Shriver	mo,0,ct3m,cy2s;g3,0,d05p,d23p;3i,0,d485,d4b7
Sarra Zaafrani Zenzri	0,26,el3k			Zaafrani Zenzri
Saskia Esken	b3,3,efc6,el6r
Satsuki Katayama	7,e,elal
Saud al-Faisal	5,2b,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	1,20,e831,ek31	29207
Scott Bessent	2e,0,el1s	7435987
Scott McCallum	3,8h,dx21,dz16
Scott McClellan	3j,0,dz7f,e25a	1275851
Scott Morrison	4a,9,e99i,eacn;4l,9,eb9l,ee8s;0,9,ee8o,ei5n	7436908
Scott Pruitt	54,0,ed2h,ee76	7437083
Scott Turner	2q,0,el25
Scott Walker	3,8h,e713,ef17
Seamus Mallon	5z,5i,du71,dxb6	3476695
Sean Duffy	3g,0,el1s
Sean Parnell	3,6m,e57q,eac1
Sean Spicer	3j,0,ed1k,ed7l	27829251
Sebastian Kurz	5,19,e9cg,edci;1a,19,edci,ef5s;1a,19,eg17,ehab	2262885
Sebastián Piñera	1,3f,e63b,ea3b;1,3f,ee3b,ei3b	306
Selahattin Demirtaş	uj,10,ea6m,ee2b
Selwyn Lloyd	1g,1,cnck,cs7r;1z,1,cs7r,cu7d
Serdar Berdimuhamedov	1,3l,ei3j
Sergei Aksyonov	67,9w,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,8,dx3s,e32f;13o,8,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,8,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	5,8,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			ea3
Sergei Shoigu	55,8,dq1k,e85b;8,8,e8b6,ek5c;9u,8,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			ei2,ek6
Sergei Stanishev	0,1l,e18h,e57r	202117
Sergei Stepashin	0,8,dv5c,dv89
Sergio Massa	o,2v,ei83,ejca	3479675
Sergio Mattarella	1,4,eb23	3956186
Sergio Moro	b,x,ef11,eg4o	19607958
Sergio Vieira de Mello	4r,45,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	7,g,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,2w,e449,ee49	612803	Serge Sarkisian
Seán Lemass	2a,k,cr6n,cyba
Shabana Mahmood	3n,1,ek75,el95;1u,1,el95	695007
Shah Mahmood Qureshi	5,14,ee8k,ei4a
Shamil Basayev	te,7z,dqc,e27a
Shaul Mofaz	8,d,dyb4,e254	359689
Shaun Donovan	2q,0,e51q,ea7s;3k,0,ea7s,ed1k	379739
Shavkat Mirziyoyev	0,2u,dzcc,ecce;1,2u,ec98	57808
Shehbaz Sharif	0,14,ei4b,ej8e;0,14,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	0,1y,ds6n,dx7f;0,1y,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,1y,d41c,d71o;1,1y,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,e,e39q,e49o;0,e,eka1,elal	1335527	石破茂;Ishiba Shigeru			ek9,elb
Shigeru Yoshida	0,e,ce5m,cmca
Shimon Peres	0,d,dg9d,diak;5,d,do7e,drbm;0,d,drb4,ds6i;5,d,dx37,dyb2;1,d,e37f,ea7o	57410				do,eb
Shinjiro Koizumi	j,e,ef9b,eha4;e,e,el5l,elal;8,e,elal	661410	小泉進次郎
Shinzo Abe	6x,e,e1av,e29q;0,e,e29q,e39q;0,e,e8cq,eg9g	132345	安倍晋三;Синдзо Абэ			e8c,ei
Shirley Chisholm	2,0,d113,df13;d,0,d41p,d47d
Shirley Williams	1j,1,d89a,db54
Sifi Ghrieb	0,1t,el8s
Sigmar Gabriel	3h,3,e9ch,ee3e	160902
Sigmundur Davíð Gunnlaugsson	0,50,e95n,ec47	463588	Sigmundur Gunnlaugsson
Sigrid Kaag	5,v,eh5p,eh9h;7,v,ei1a,ek18;qk,45,ek18,el6u	15077856
Silvan Shalom	5,d,dz2s,e21f	553567
Silvio Berlusconi	0,4,dq5a,dr1h;0,4,dx6b,e25h;0,4,e458,e7bg	11860				dq,ea
Simeon Saxe-Coburg-Gotha	0,1l,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Coveney	5,k,ed6e,eich;5r,k,edbu,eg6r	1670096
Simon Crean	u,9,dxbm,dzc2	1400580
Simon Harris	2a,k,ek49,el1n;5r,k,el1n	7518922
Simon Stiell	8r,9l,ei8f
Simone Veil	a,2,d65s,db74;1,65,db7h,de1j;a,2,dp3u,dr5b
Simonetta Sommaruga	1,2t,eb11,ebcv;1,2t,eg11,egcv
Simón Bolívar	1,a1,8vch,9654
Sirajuddin Haqqani	g,8d,eh97	2246940
Sirimavo Bandaranaike	0,1d,cs7l,dw8a	194291
Sitiveni Rabuka	0,2p,do62,dv5j;0,2p,eico	981549
Siv Jensen	99,2m,e256,eh58;7,2m,e9ag,eg1o	272938
Sixto Durán Ballén	1,1i,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Slobodan Milošević	1,25,dn1b,dt7n;1,8j,dt7n,dwa7		Slobodan Milosevich			dn,e2
Sonexay Siphandone	0,1c,eicu	104914585		Sonexay
Sonia Gandhi	9l,6,du3e,edcg
Sonny Perdue	3,2h,dz1d,e71a;35,0,ed4p,eh1k	525362
Sophie Wilmès	0,2e,efar,ega1	18434995
Soraya Sáenz de Santamaría	4,i,e7cm,ee61	41267		Sáenz de Santamaría
Spencer Abraham	9,0,dr13,dx13;25,0,dx1k,e11v	1285613
Spencer Cox	3,8e,eh14
Spiro Agnew	6,0,d11k,d5aa
Srettha Thavisin	0,17,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,1a,ec7r,el98	3177708	Sri Mulyani
Staffan de Mistura	7y,45,ea7a,eecv			de Mistura
Stan Stephens	3,7q,dl12,dp14
Stanislav Shushkevich	ar,11,dn8p,dq1q
Stanley Baldwin	0,1,br5m,c55s
Stavros Dimas	76,a,e0bm,e629
Stef Blok	5,v,ee37,eh5p	2858481
Stefan Löfven	0,16,eaa3,ehbu	2740012
Stella Kyriakides	bz,a,efc1,ekbu
Steny Hoyer	4s,0,e313,e713;4s,0,ef13,ej13
Stephen Barclay	86,1,eebg,eg1v;1m,1,eiap,ejbd;37,1,ejbd,ek75	260546	Steve Barclay
Stephen Byers	5s,1,ducn,dx68;3f,1,dx68,dy5t
Stephen Dorrell	dk,1,dq7k,dr75;1m,1,dr75,dt52
Stephen Flynn	cq,1,eic6
Stephen Hadley	1n,0,e11q,e51k	698907
Stephen Harper	u,h,e03k,e226;0,h,e226,ebb4	206
Stephen Miller	f7,0,el1k	27996060
Steve Bannon	197,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Beshear	3,7n,e3cb,ebc8
Steve Biko	t7,t,d17,d99c
Steve Bullock	3,7q,e917,eh14;d,0,ef5e,efc2
Steve Daines	9,0,eb13	3200900
Steve Forbes	d,0,dr9m,ds3e;d,0,dv3g,dw2a
Steve Merrill	3,6j,dp17,dt19
Steve Reed	37,1,ek75,el95;2q,1,el95
Steve Scalise	69,0,ea81,ef13;4s,0,ej13	1857141
Steve Sisolak	3,7s,ef17,ej12
Steve Witkoff	eh,0,el1k		Steven Witkoff			el3
Steven Chu	25,0,e51l,e94m	172466
Steven Mnuchin	2e,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,2l,ef5c,ek5c	15967423
Stjepan Mesić	1,2x,dw2j,e62i	146496
Strobe Talbott	44,0,dq2n,dx1j	1287886
Strom Thurmond	3,6x,cf1l,cj1g;d,0,cg7h,cgb2;9,0,cmco,dz13
Stéphane Séjourné	5,2,ek1b,ek9l;8y,a,ekc1	48321355
Subcomandante Marcos	v4,3e,dq11,ea5p		Subcommander Marcos
Suella Braverman	1u,1,ei96,ejbd	19957769
Sugiono	5,1a,ekal	96987568
Suharto	1,1a,cz3c,du5l		Soeharto
Sukarno	1,1a,cd8i,cz3c		Soekarno
Sultan Qaboos	a3,4e,d27n,eg1a		Qaboos bin Said
Sun Yat-sen	1,5,bg11,bg3a			Sun
Surangel Whipps Jr.	1,5c,eh1l	26703072	Surangel Whipps
Susan Rice	2f,0,e51q,e96u;1n,0,e971,ed1k	50612
Susan Schwab	3e,0,e268,e51k
Susana Martinez	3,79,e711,ef11
Susanna Agnelli	5,4,dr1h,ds5h
Sushila Karki	0,4i,el9c
Sushma Swaraj	5,6,ea5q,ef5u	1652493
Susie Wiles	1r,0,el1k	113560461
Susilo Bambang Yudhoyono	1,1a,e0ak,eaak	57405
Sussan Ley	u,9,el5d	7649377
Svenja Schulze	45,3,ehc8,el56	1407342
Sviatlana Tsikhanouskaya	u,11,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvanie Burton	1,4l,eja2
Sylvestre Ntibantunganya	1,1h,dq46,ds7p
Sylvi Listhaug	99,2m,eh58
Sylvia Mathews Burwell	3k,0,e94o,ea69;1m,0,ea69,ed1k	12014326	Sylvia Burwell
Syngman Rhee	1,f,cg7o,cs4q
Sébastien Lecornu	ah,2,ei5k,el99;0,2,el99	20089181
Ségolène Royal	d,2,e2bh,e356;j,2,ea42,ed5a	81923
Sékou Touré	1,1g,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	0,10,dnbk,dp5g;1,10,dp5g,dw5g	151729				dn,dw6
Taavi Rõivas	0,4d,ea3q,ecbn	3785077
Tabaré Vázquez	1,46,e131,e631;1,46,eb31,eg31	9099
Tadeusz Mazowiecki	0,m,dl8o,dn1c
Tage Erlander	0,16,ceab,d1ae
Takeshi Iwaya	5,e,eka1,elal	1654639
Tamim bin Hamad Al Thani	56,4o,e96p	1855372	Tamim bin Hamad	Tamim
Tamás Sulyok	1,48,ek35	28599854
Taneti Maamau	1,4x,ec3b	23034482
Tansu Çiller	0,10,dp6p,ds36;5,10,ds6s,dt6u
Tarcísio de Freitas	3,9i,ej11			de Freitas
Tariq Aziz	4,1o,db,dz49;5,1o,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	6,1o,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi
Tarique Rahman	fb,1y,ee28
Tarja Halonen	1,20,dw31,e831	29213
Taro Aso	5,e,e1av,e38r;0,e,e49o,e59g;7,e,e8cq,eha4	132596
Taro Kono	5,e,ed83,ef9b;8,e,ef9b,eg9g	1161024
Tassos Papadopoulos	1,5e,dz2s,e42s	200776
Tate Reeves	3,7p,eg1e
Taye Atske Selassie	1,2z,eka7	124831090		Taye
Ted Cruz	9,0,e913;d,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	9,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Ted Kulongoski	3,7v,dz1d,e71a
Ted Stevens	4f,0,dz13,e313
Ted Strickland	3,7u,e318,e71a
Tedros Adhanom Ghebreyesus	5,2z,e8bt,ecb1;47,8z,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodoro Obiang	1,1n,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Teresa Ribera	j,i,ee67,ekbp;5x,a,ekc1
Terrance Drew	0,4u,ei86
Terry Branstad	3,84,df1e,dv1f;3,84,e71e,ed5o;6v,0,ed7c,ega4
Terry McAuliffe	3,6a,ea1b,ee1d
Tessa Jowell	4o,1,dx68,e36r	272642
Thabo Mbeki	43,t,dq5a,dv6e;1,t,dv6e,e49o	101547				dv,e4a
Thaksin Shinawatra	0,17,dx29,e29j				Thaksin	dx,e6
Than Shwe	iq,2k,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,4b,ej9e	983752			Tharman
Thein Sein	0,2k,e3ao,e73u;1,2k,e73u,ec3u			Thein Sein
Theo Francken	8,2e,el23
Theo Waigel	7,3,dl4l,duaq
Theodore Roosevelt	6,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theresa May	1u,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May
Theresa Villiers	2v,1,e894,ec7e;37,1,ef7o,eg2d
Thierry Baudet	sb,v,ec9,el8
Thierry Breton	7,2,e12p,e35f;90,a,efc1,ek9g	2142823
Thomas Boni Yayi	1,4f,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Dewey	3,68,cb11,cmcv;d,0,cc6s,ccb7;d,0,cg1g,cgb2		Thomas E. Dewey
Thomas Jefferson	18,0,823m,85cv;6,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,19,do78,e076	78490
Thomas Mulcair	u,h,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,2f,df84,djaf
Thomas de Maizière	g,3,e5as,e733;8,3,e733,e9ch;g,3,e9ch,ee3e	57364		de Maizière
Thongloun Sisoulith	0,1c,ec4k,eh3m;1,1c,eh3m	58323		Thongloun
Thorbjörn Fälldin	0,16,d8a8,daai;0,16,dbac,dea8
Thorbjørn Jagland	0,2m,dsap,dtah;5,2m,dw3h,dxaj;1w,97,e5a1,ef9i	209611
Thorvald Stoltenberg	5,2m,dmb3,dp42;ek,45,dp5,ds
Thérèse Coffey	50,1,ef98,ei96;4,1,ei96,eiap;37,1,eiap,ejbd	290554
Tim Farron	4w,1,eb7g,ed7k
Tim Kaine	3,6a,e21e,e61g;9,0,e913;3i,0,ec7m,ecb8	359888	Timothy Kaine
Tim Pawlenty	3,87,dz16,e713;d,0,e75n,e78e
Tim Scott	9,0,e912;d,0,ej5m,ejbc	561315
Tim Walz	3,87,ef17;3i,0,ek86,ekb5	2434360	Timothy Walz
Timo Soini	96,20,dt7,ed6a;5,20,eb5t,ef66	355463
Timothy Geithner	2e,0,e51q,e91p	311211	Tim Geithner
Tina Kotek	3,7v,ej19
Tino Chrupalla	6z,3,efbu
Tip O'Neill	30,0,d914,dj13		Thomas O'Neill
To Lam	1,q,ek5m,ekal;2p,q,ek83	10831196		Lam
Tobias Billström	5,16,eiai,ek9a
Todd Blanche	8i,0,el36
Todor Zhivkov	2p,1l,cm34,dlba
Tom Barrack	gb,0,el5e;7y,0,el5n		Thomas Barrack
Tom Carper	3,7h,dp1j,dx13;9,0,dx13,el13		Thomas Carper
Tom Corbett	3,7b,e71i,eb1k
Tom Daschle	4j,0,dr13,dx66;2m,0,dx66,dz13
Tom DeLay	4s,0,dz13,e19s
Tom Donilon	1n,0,e6a8,e971	618727	Thomas Donilon
Tom Emmer	69,0,ej13	7815723
Tom Fletcher	ew,45,ekbi
Tom Foley	30,0,dl66,dr13	577751	Thomas Foley
Tom Harkin	9,0,dh13,eb13;d,0,dn9f,do39
Tom Homan	gs,0,el1k
Tom Perez	3o,0,e97n,ed1k;89,0,ed2p,eh1l	7793121	Thomas Perez
Tom Price	1m,0,ed2a,ed9t	1415243
Tom Ridge	3,7b,dr1h,dxa5;3w,0,dz1o,e121	559822
Tom Steyer	d,0,ef79,eg2t
Tom Tancredo	2,0,dv13,e513;d,0,e342,e3ck
Tom Tugendhat	3c,1,ei96,ek75
Tom Van Grieken	sy,2e,eaaj			Van Grieken
Tom Vilsack	3,84,dv1f,e31c;35,0,e51l,ed1d;35,0,eh2o,el1k	353826
Tom Watson	72,1,eb9c,efcc
Tom Wolf	3,7b,eb1k,ej1h
Tomiichi Murayama	0,e,dq6u,ds1b
Tomislav Nikolić	1,25,e85v,ed5v	57431
Tommaso Padoa-Schioppa	7,4,e25h,e458			Padoa-Schioppa
Tommy Thompson	3,8h,dj15,dx21;1m,0,dx22,e11q	732804
Tony Abbott	u,9,e5c1,e99i;0,9,e99i,eb9f	348577				e99,eb9
Tony Benn	25,1,d76a,db54
Tony Blair	u,1,dq7l,dt52;0,1,dt52,e36r;17d,ae,e36r,eb5r	9545	Anthony Blair			dq7,e4
Tony Evers	3,8h,ef17
Tony Knowles	3,6m,dqc5,dyc2
Toomas Hendrik Ilves	1,4d,e2a9,ecaa	57289
Tore Sandvik	8,2m,el24
Toshiki Kaifu	0,e,dl8a,dnb5
Toshimitsu Motegi	5,e,ef9b,ehb4;5,e,elal	1655453
Traian Băsescu	1,15,e0ck,eacl	57279
Trent Lott	2m,0,ds6c,dx66
Trinidad Jiménez	5,i,e6al,e7cm	260218
Troels Lund Poulsen	8,1z,ej8m	3080572		Poulsen
Trygve Lie	5,2m,c92l,ce22;2x,45,ce22,ckba
Tsai Ing-wen	1,n,ec5k,ek5k	233984	蔡英文	Tsai		ec,ek6
Tshering Tobgay	0,5k,e97r,ee89;0,5k,ek1s	7849613
Tulsi Gabbard	d,0,ef1b,eg3j;46,0,el2c
Tundu Lissu	u,3k,eg8
Tung Chee-hwa	20,67,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	0,10,dfcd,dlav;1,10,dlb9,dp4h
Tzipi Livni	5,d,e21i,e53v;b,d,e93i,eac4	151796
U Thant	2x,45,ctbu,d3cv			Thant
Ueli Maurer	1,2t,e911,e9cv;7,2t,ec11,eicv;1,2t,ef11,efcv	123979
Uffe Ellemann-Jensen	5,1z,de9a,dp1p			Ellemann-Jensen
Uhuru Kenyatta	1,3g,e949,ei9d	196070
Ulf Kristersson	0,16,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	1,1j,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	1,2s,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	ub,4,dlc4,e845	47832
Urho Kekkonen	1,20,co31,de1r
Ursula Plassnik	5,19,e0ak,e4c2
Ursula von der Leyen	8,3,e9ch,ef7h;1,5s,efc1	60772	Урсула фон дер Ляйен			ef7
V. P. Singh	0,6,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	1,2w,ei3d
Vaira Vīķe-Freiberga	1,3d,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	1,3o,du2q,e57c	153167
Valdis Dombrovskis	0,3d,e53c,ea1m;4k,a,eg8q,ekbu;4p,a,ekc1	57630
Valentina Matviyenko	173,8,e79l	182654	Valentina Matvienko
Valentín Paniagua	1,s,dwbm,dx7s	81638
Valerie Jarrett	9w,0,e51k,ed1k	259514
Valery Zaluzhny	8f,g,eh7r,ek28;gd,g,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valérie Pécresse	52,2,e76t,e85a;d,2,ehc4,ei4a
Valéry Giscard d'Estaing	1,2,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Vaughan Gething	2b,8g,ek3k,ek86
Velupillai Prabhakaran	22,ay,d855,e55i		Vellupillai Prabhakaran
Vicente Fox	1,3e,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ponta	0,15,e857,ebb9	57692
Victoria Nuland	gn,0,e99i,ed1k;18g,0,eh53,ek3m	1188501
Victoria Villarruel	6,2v,ejca	24572317
Vidkun Quisling	2i,2m,ca21,cd59
Vigdís Finnbogadóttir	1,50,dc81,ds81
Viktor Chernomyrdin	0,8,doce,du3n					dp,du3
Viktor Klima	1a,19,dt1s,dw24	78538
Viktor Orbán	0,48,du76,dy5r;0,48,e65t	57641				e6
Viktor Yanukovych	0,g,dybl,e115;0,g,e284,e3ci;1,g,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			e0a,e11;e6,eac
Viktor Yushchenko	0,g,dvcm,dx5t;1,g,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко			e0a,e62
Viktor Zubkov	0,8,e39e,e458	147425
Villy Søvndal	5,1z,e7a3,e9cc	58119
Vince Cable	42,1,e65c,eb58;4w,1,ed7k,ef7m	244312	Vincent Cable
Viola Amherd	8,2t,ef11,el3v;1,2t,ek11,ekcv
Violeta Chamorro	1,4a,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica Dăncilă	0,15,ee1t,efb4	9368300
Virginia Bottomley	1m,1,do4a,dr75;dk,1,dr75,dt52
Virginia Raggi	6f,4,ec6m,ehal
Virginijus Sinkevičius	76,a,efc1,ek7f
Vitali Klitschko	w4,g,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivek Ramaswamy	d,0,ej2l,ek1f
Vivian Balakrishnan	5,4b,eba1	7937671
Vivian Motzfeldt	5,5m,ei45
Viviane Reding	6b,a,e62a,ea71	235866
Vjosa Osmani	1,3h,eh46	13047644
Vladimir Lenin	ij,61,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин			bl
Vladimir Medinsky	k,8,e85l,eg1l;dv,8,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	8,p,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	0,8,dv89,dw57;6u,8,dvcv,dw57;1,8,dw57,e457;0,8,e458,e857;1,8,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	1,2a,dx47,e59b	189435
Vladimir Zhirinovsky	u2,8,dn4i,ei46
Vladimír Mečiar	0,36,do6o,dq3g;0,36,dqcd,duau
Vladimír Špidla	0,2g,dy7f,e084	32777
Vo Nguyen Giap	8,q,ceb3,dc27			Giap
Vo Van Kiet	0,q,dn88,dt9p			Kiet
Vojislav Koštunica	1,8j,dwa7,dz37;0,25,e033,e477	33031
Volker Rühe	8,3,do41,duaq		Volker Ruehe
Volker Türk	4r,45,eiah		Volker Tuerk
Volodymyr Groysman	0,g,ec4e,ef8t	4150130
Volodymyr Zelensky	d,g,eecv,ef4l;1,g,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			ef4
Vyacheslav Molotov	5,61,c753,ch34
Vyacheslav Volodin	175,8,eca5	982461	Viacheslav Volodin
Vytautas Landsbergis	ar,3o,dm3b,dobp	164582
Václav Havel	1,6p,dlct,do7k;1,2g,dp22,dz22	36233				dlc,dz3
Václav Klaus	0,2g,do72,du12;1,2g,dz37,e937	57434
Vítor Gaspar	7,2n,e76l,e972
Věra Jourová	6b,a,eab1,efbu;6,5s,efc1,ekbu	12001809
W. T. Cosgrave	13g,k,bqc6,c039
Walid Jumblatt	uk,y,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	5,1b,e22b,egbg	walid-al-moallem	Walid Moallem
Walt Rostow	1n,0,cy41,d11k
Walter Braga Netto	ax,x,eg2i,eh3t;8,x,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Hallstein	1,5s,cq11,cz75
Walter Hickel	3,6m,cyc5,d11t;2u,0,d11o,d2bp;3,6m,dmc3,dqc5		Wally Hickel
Walter Mondale	6,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Walter Scheel	5,3,d1am,d65f;1,3,d671,db6u
Walter Ulbricht	op,82,ci7p,d353
Walter Veltroni	4,4,ds5h,dual;6f,4,dx61,e42d;6d,4,e3ar,e52h
Wanda Vázquez	3,6f,ef87,eh12
Wang Huning	im,5,ej3a			Wang
Wang Qishan	6,5,ee3h,ej3a	18113		Wang
Wang Yi	5,5,e93g,eicu;5,5,ej7p	701801	王毅	Wang
Warren Christopher	18,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	1,54,egaq,elaq	1568174
Wayne Swan	4l,9,e3c3,e96r	1236571
Wei Fenghe	8,5,ee3j,ej3c	7929529		Wei
Wen Jiabao	v,5,dz3g,e93f	16628		Wen
Wendell Willkie	d,0,c86s,c8b5
Wendy Sherman	44,0,eh4e,ej7s
Werner Faymann	1a,19,e4c2,ec59	53282
Werner Kogler	3h,19,eg17,el33
Wes Moore	3,77,ej1i
Wes Streeting	1m,1,ek75	7983764
Wesley Clark	en,5y,dt7b,dw53;d,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	1,57,ej5c	7984081
Wilbur Ross	2s,0,ed2s,eh1k	8000233
Wilfried Martens	0,2e,db43,dd46;0,2e,ddch,do37
William Barr	m,0,dnbq,dp1k;m,0,ef2e,egcn	723917	Bill Barr
William Burns	44,0,e77s,eab3;2n,0,eh3j,el1k		Bill Burns
William Casey	2n,0,dd1s,dj1t
William Cohen	9,0,db13,dt13;1s,0,dt1o,dx1k	710721
William Daley	2s,0,dt1u,dw7j;1r,0,e71d,e81r	1370400	Bill Daley
William Donald Schaefer	cw,0,d3c7,dj1l;3,77,dj1l,dr1i
William Gladstone	0,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	u,1,dt6j,dx9d;1g,1,e65c,ea7e	58282
William Howard Taft	1,0,bd34,bh34	35648
William Jennings Bryan	d,0,b07a,b0b3;d,0,b475,b4b6;d,0,bc7a,bcb3;18,0,bh35,bj69
William Lyon Mackenzie King	0,h,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	1,0,b134,b59e	35041
William Perry	1s,0,dq23,dt1n
William Ruto	43,3g,e949,ei9d;1,3g,ei9d	195725				ei8
William Seward	18,0,a136,a934		William H. Seward
William Waldegrave	1m,1,dmb2,do4a;e,1,dq7k,dr75
William Whitelaw	1u,1,db54,df6b		Willie Whitelaw
Willy Brandt	wd,3,cpa3,cyc1;1a,3,d1am,d657
Willy Claes	5,2e,do37,dqah;1w,5y,dqah,drak
Wim Duisenberg	7,v,d55b,d9cj;1,71,du61,dzav
Wim Kok	0,v,dq8m,dy7m	221411
Winfried Kretschmann	2i,92,e75c
Winnie Mandela	13c,t,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	ol,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill			c8
Winston Peters	4,j,dscg,du8e;5,j,ejbr	1396178					dp7
Wojciech Jaruzelski	0,m,dd2b,dhb6;1,m,dl7j,dmcm
Wolfgang Schäuble	g,3,e1bm,e5ar;7,3,e5as,edao;5h,3,edao,ehaq	16019	Wolfgang Schaeuble			e6,eda
Wolfgang Schüssel	1a,19,dw24,e31b	2125645	Wolfgang Schuessel
Wolfgang Thierse	5h,3,duaq,e1ai	62703
Woodrow Wilson	3,6k,bf1h,bh31;1,0,bh34,bp34	34296
Wopke Hoekstra	7,v,edaq,ei1a;5,v,ei1a,ej91;8e,a,eja5	14520235
Wouter Bos	7,v,e32m,e62n	554127
Władysław Kosiniak-Kamysz	8,m,ejcd	1374797		Kosiniak-Kamysz
Włodzimierz Cimoszewicz	0,m,ds27,dtav;5,m,dxaj,e115	55915
Xabier Arzalluz	t6,i,di2,e01
Xanana Gusmao	um,40,dd3,dy5k;1,40,dy5k,e35k;0,40,e388,eb2g;0,40,ej71	11509	Jose Alexandre Gusmao
Xavier Becerra	m,6b,ed1o,eh3i;1m,0,eh3j,el1k
Xavier Bettel	0,3r,e9c4,ejbh	561213
Xavier Espot	0,64,ef5g	21001195	Xavier Espot Zamora	Espot
Xavier Trias	cx,i,e771,eb6d
Xi Jinping	6,5,e43f,e93e;2p,5,e8bf;1,5,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑	Xi		e8b
Xiomara Castro	1,3c,ei1r,em1r	8044708
Yahya Jammeh	1,4s,dq7m,ed1l	57356
Yahya Sinwar	c9,73,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar			eh,ekc
Yair Lapid	7,d,e93i,eac4;0,d,ei71,eict;u,d,ej12	1396120	יאיר לפיד
Yamandú Orsi	1,46,el31
Yang Jiechi	5,5,e34r,e93g	58211		Yang
Yanis Varoufakis	7,30,eb1r,eb76	40688				eb,ec
Yannick Jadot	d,2,eh9s,ei4a
Yasser Arafat	am,8x,d124,e0bb;1,6e,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			de,e1
Yasuhiro Nakasone	0,e,debr,djb6
Yasuo Fukuda	0,e,e39q,e49o	101137
Yaël Braun-Pivet	5j,2,ei6s			Braun-Pivet
Yaşar Güler	8,10,ej64	19636157
Yegor Gaidar	fe,8,do6f,doce
Yevgeny Prigozhin	67,b5,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			ej1,ejc
Yevgeny Primakov	5,8,ds19,du9b;0,8,du9b,dv5c		Evgeny Primakov			ds,dv6
Yingluck Shinawatra	0,17,e785,ea57				Yingluck
Yitzhak Mordechai	8,d,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,d,d663,d96k;8,d,dg9d,dm3f;0,d,do7d,drb4	34060	Yitzchak Rabin			do6,ds6
Yitzhak Shamir	5,d,dc3a,diak;0,d,dfaa,dg9d;0,d,diak,do7d					di,doc
Ylva Johansson	c1,a,efc1,ekbu
Yoav Gallant	8,d,eict,ekb5					ej,ekc
Yogi Adityanath	11,b3,ed3j	4683097
Yoko Kamikawa	5,e,ej9d,eka1	276275
Yolanda Díaz	4,i,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	3a,f,ef7p,eh34;1,f,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열	Yoon		ei3,elc
Yoshihide Suga	6x,e,e8cq,eg9g;0,e,eg9g,eha4	122465	菅義偉
Yoshihiko Noda	0,e,e792,e8cq;u,e,ek9n	57647
Yoshimasa Hayashi	5,e,ehba,ej9d;6x,e,ejce,elal	1141271
Yoshiro Mori	0,e,dw45,dx4q	233499
Youssef Rajji	5,y,el28		Youssef Raggi
Yousuf Raza Gilani	0,14,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,7,di1t	57274	Yoweri Kaguta Museveni			di
Yukio Hatoyama	0,e,e59g,e668	131077
Yukiya Amano	74,8n,e5c1,ef7i
Yulia Navalnaya	u,8,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	p,g,ehb4,el7h;0,g,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	0,g,e11o,e198;0,g,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			e1,ea
Yuri Andropov	2p,61,debc,dg29
Yuri Ushakov	dw,8,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	pf,e,ec82	261703
Yusuf Tuggar	5,2s,ej8l	65088520
Yves Leterme	0,2e,e43k,e4cu;0,2e,e5bp,e7c6	12981
Yves-Thibault de Silguy	4p,a,dr1o,dv9f			de Silguy
Yvette Cooper	1u,1,ek75,el95;1g,1,el95	291057
Yván Gil	5,p,ej16
Zack Polanski	97,1,el92
Zalmay Khalilzad	g1,0,dzbo,e16k;g5,0,e16l,e33q;2f,0,e34u,e51k;178,0,ee9l,ehaj	145193
Zandanshatar Gombojav	0,2j,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	1n,0,d91k,dd1k
Zeid Ra'ad al-Hussein	4r,45,ea91,ee8v	zeid-raad-al-hussein
Zell Miller	3,2h,dn1e,dv1b;9,0,dw7o,e113
Zhao Leji	il,5,ej3a	127295		Zhao
Zhao Ziyang	2p,5,dj1g,dl6o			Zhao
Zhelyu Zhelev	1,1l,dm81,dt1m
Zhou Enlai	v,5,cha1,d818		Chou En-lai	Zhou
Zhou Yongkang	y4,5,dycs,e3as	198042		Zhou
Zhu Rongji	v,5,du3h,dz3g	18285		Zhu
Zia Yusuf	i2,1,ek7b,el65
Zia ul-Haq	1,14,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Zine El Abidine Ben Ali	1,26,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zohran Mamdani	4x,0,em11						el6o
Zoran Lilić	1,8j,dp6p,dt6p
Zoran Milanović	0,2x,e7cn,ec1m;1,2x,eg2j	57687
Zoran Zaev	0,2l,ed5v,ei1g	220579
Zoran Đinđić	0,25,dx1p,dz3c	157131	Zoran Djindjic
Zulfikar Ali Bhutto	1,14,d3ck,d58d;0,14,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Čaputová	1,36,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,2h,dn4e,do16
Álvaro Cunhal	4b,2n,ct3,doc5
Álvaro Uribe	1,3n,dy87,e687	187413	Alvaro Uribe Velez	Uribe		dy5,e7
Árpád Göncz	1,48,dm83,dw84	102200
Édith Cresson	0,2,dn5f,do42
Édouard Balladur	0,2,dp3t,dr5b
Édouard Daladier	0,2,c64a,c83l
Édouard Philippe	0,2,ed5f,eg73	3579995
Élisabeth Borne	0,2,ei5g,ek19	20020731
Élisabeth Guigou	b,2,dt64,dwai
Éric Ciotti	co,2,eicb,ek7
Éric Lombard	7,2,ekcn,ela5
Éric Zemmour	d,2,ehbu,ei4a;sp,2,ehc5
Étienne Tshisekedi	0,l,do8f,dp3i
Évariste Ndayishimiye	1,1h,eg6i	27329764
Íñigo Errejón	sg,i,ef9p,ekao
Ólafur Ragnar Grímsson	1,50,ds81,ec81	57284		Grímsson
Óscar Arias	1,1e,di58,dm58;1,1e,e258,e658		Oscar Arias Sanchez	Arias
Özgür Özel	u,10,ejb5
Đuro Macut	0,25,el4g		Djuro Macut
Štefan Füle	61,a,e62a,eaav	370164
Željka Cvijanović	1,8a,eebj,eibf;7j,c,eibg
Željko Komšić	7j,c,e2b6,eabh;7j,c,eebk	297825
Aaron Bean	2,0,ej13	4661833
Aaron Cook	121,3x,ef6,ef6~;122,3x,ef6,ef6~;156,3x,ef6,ef6~		Aaron Stein Cook
Abas Abdullahi Sheikh	14,2o,ef6,ef6~			Abas
Abbas Abbasov	p,3v,ds,e3~
Abbas Djoussouf	0,4g,dubm,dvc2
Abbas El Fassi	0,1w,e39j,e7bt	305956		El Fassi
Abbas Salehi	k,o,ef6,ef6~	27467049
Abbas Tolli	c,1u,ef6,ef6~		Abbas Mahamat Tolli
Abdel Dahi	c,35,ef6,ef6~		Abdel Aziz Dahi
Abdel Kajman	4,58,ef6,ef6~		Abdel Salam Kajman
Abdeladim Guerrouj	17,1w,ef6,ef6~
Abdelghani Zaalane	14,1t,ef6,ef6~
Abdelillah Benkirane	0,1w,e7bt,ed3h	307921	Abdelilah Benkirane
Abdelkader Amara	l,1w,ef6,ef6~	2821074
Abdelkader Benmessaoud	n,1t,ef6,ef6~
Abdelkader Bouazgui	e,1t,ef6,ef6~
Abdelkader Messahel	5,1t,ef6,ef6~	5654785
Abdelkarim Zbidi	8,26,ef6,ef6~	2821127
Abdellah Baha	s,1w,ef6,ef6~
Abdellatif Filali	0,1w,dq5t,du3e
Abdellatif Jouahri	c,1w,ef6,ef6~
Abdellatif Loudiyi	17,1w,ef6,ef6~
Abdelmalek Sellal	0,1t,e893,ec~	57901	Abdelmakek Sellal
Abdelwahid Temmara	1b,1t,ef6,ef6~
Abderrahmane Raouia	7,1t,ef6,ef6~	30728993
Abderrahmane Youssoufi	0,1w,du3e,dya9	470946
Abdesslam Seddiki	i,1w,ef6,ef6~
Abdi Anshur	3y,2o,ef6,ef6~		Abdi Anshur Hassan	Anshur
Abdi Juha	ra,2o,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,2o,e8a6,e9~		Abdi Farrah Shirdon Said
Abdi Sougueh	23,52,ef6,ef6~		Abdi Youssouf Sougueh
Abdirahman Duale	7,2o,ef6,ef6~		Abdirahman Duale Beileh	Duale
Abdirahman Hashi	1f,2o,ef6,ef6~		Abdirahman Mohamed Abdi Hashi
Abdirahman Jibril	b6,2o,ef6,ef6~		Abdirahman Hosh Jibril
Abdirahman Osman	f,2o,ef6,ef6~		Abdirahman Dahir Osman
Abdirashid Ahmed	32,2o,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdiweli Mohamed Ali	0,2o,e76s,e8a6	1777401		Abdiweli
Abdolnaser Hemati	c,o,ef6,ef6~
Abdou Chanfiou	c,4g,ef6,ef6~		Abdou Mohamed Chanfiou
Abdou Coulibaly	k,w,ef6,ef6~		Abdou Latif Coulibaly
Abdou Maman	r,z,ef6,ef6~
Abdou Sall	17,w,ef6,ef6~		Abdou Ndene Sall
Abdoul Mbaye	0,w,e843,e993	57895
Abdoul Sango	k,2f,ef6,ef6~		Abdoul Karim Sango
Abdoulaye Balde	10,1g,ef6,ef6~	abdoulaye-balde-guinea	Abdoulaye Yero Balde
Abdoulaye Balde	23,w,ef6,ef6~
Abdoulaye Diallo	1c,w,ef6,ef6~		Abdoulaye Daouda Diallo
Abdoulaye Diop	24,w,ef6,ef6~
Abdoulaye Magassouba	26,1g,ef6,ef6~
Abdoulaye Moussa	3l,1u,ef6,ef6~
Abdoulaye Sarr	a,w,ef6,ef6~		Abdoulaye Diouf Sarr
Abdoulaye Tchane	s,4f,ef6,ef6~		Abdoulaye Bio Tchane
Abdramane Mahamat	1c,23,ef6,ef6~		Abdramane Mouctar Mahamat
Abdujalil Samadov	0,3y,dq,dq~
Abdul Amir al-Hamadani	k,1o,ef6,ef6~
Abdul Aziz Abdul Ghani	0,1k,dqa,dt~			Abdul Ghani
Abdul Aziz Al al-Shaykh	pp,2b,ef6,ef6~		Abdul Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Basir Anwar	b,18,ef6,ef6~
Abdul Ghafar	4,32,di57,dp~		Abdul Ghafar Bin Baba	Ghafar
Abdul Ghani Jamil	10s,1k,ef6,ef6~
Abdul Halim Khaddam	6,1b,dg3b,e1~		al-Halim Khaddam;Abdul Halim ibn Said Khaddam
Abdul Hamid	1,1y,e94o,ej4o
Abdul Hussein Mirza	l,4r,ef6,ef6~		Abdul Husayn Mirza
Abdul Karim Khalili	1d,18,e0c7,ea~
Abdul Karim al-Iryani	0,1k,dqa,dx44		Abdul Karim Ali al-Iryani
Abdul Karim al-Kabariti	0,1p,ds24,ds~
Abdul Latif al-Hakimi	f,1k,ef6,ef6~
Abdul Matin Bek	m4,18,ef6,ef6~
Abdul Muhsin al-Madaj	4,2r,ef6,ef6~
Abdul Mutalib	28,5u,ef6,ef6~		Abdul Mutalib bin Yusof	Mutalib
Abdul Nadduli	1l,7,ef6,ef6~
Abdul Nasser Abul Bassal	85,1p,ef6,ef6~			Abul Bassal
Abdul Qadir Ba Jamal	0,1k,dx44,e1~			Ba Jamal
Abdul Rab al-Hadi	6,1k,dqa,e6~		Abdul Rab Mansur al-Hadi
Abdul Rab al-Salami	s,1k,ef6,ef6~		Abdul Rab Salih al-Salami
Abdul Rahman al-Fadhli	j,2b,ef6,ef6~		Abdul Rahman bin Abdul Muhsin al-Fadhli
Abdul Rahman al-Owais	z3,1f,ef6,ef6~		Abdul Rahman Muhammad al-Owais
Abdul Rahman al-Uwais	a,1f,ef6,ef6~		Abdul Rahman Muhammad al-Uwais
Abdul Raqib al-Aswadi	cu,1k,ef6,ef6~
Abdul Rashid Dostam	x,18,ea9t,eh~
Abdul Salam al-Badri	4,58,ea84,eb~
Abdul Salam al-Majali	0,1p,dp5,du~
Abdul Wahed Sorabi	x,18,dn17,do~
Abdul Wahhab al-Anisi	4,1k,dqa,dt~
Abdul al-Malik al-Khalili	b,4e,ef6,ef6~		Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulaziz Kamilov	5,2u,ef6,ef6~
Abdulhamit Gul	b,10,ef6,ef6~
Abdulhashim Mutalov	0,2u,do1d,drc		Abdulkhashim Mutalov
Abdulla Ameen	a,42,ef6,ef6~
Abdulla Jihad	6,42,ec6l,ed~	12300379
Abdulla Yameen	1,42,e9bh,eebh	4665896	Abdulla Yameen Abdul Gayoom	Yameen
Abdullah Lamlas	a5,1k,ef6,ef6~		Abdallah Lamlas;Abdallah Salim Lamlas
Abdullah Luaybi	1i,1o,ef6,ef6~		Abdallah Luaybi
Abdullah Nsour	0,1p,e8ab,ec61
Abdullah Possi	df,3k,ef6,ef6~		Abdallah Possi;Abdallah Saleh Possi
Abdullah Sarouma	5g,4g,ef6,ef6~		Abdallah Sarouma;Abdallah Said Sarouma
Abdullah al-Akwa	60,1k,ef6,ef6~		Abdallah al-Akwa;Abdallah Muhsin al-Akwa
Abdullah al-Atiyah	4i,4o,dz9g,e1~;lr,4o,e2,e7~		Abdallah al-Atiyah;Abdallah al-Attiyah;Abdullah al-Attiyah
Abdullah al-Bakri	7i,4e,ef6,ef6~		Abdallah al-Bakri;Abdallah bin Nasser bin Abdallah al-Bakri
Abdullah al-Dardari	4,1b,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	8k,1b,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuaimi	14,1f,ef6,ef6~		Abdullah bin Muhammad al-Nuaimi
Abdullah al-Nuaymi	7d,1f,ef6,ef6~		Abdullah bin Muhammad;Abdullah bin Muhammad Belhaf al-Nuaymi	Abdullah
Abdullah al-Nuhayyan	5,1f,ef6,ef6~			Abdullah
Abdullah al-Saidi	4c,4e,ef6,ef6~		Abdallah al-Saidi;Abdallah bin Muhammad bin Said al-Saidi
Abdullah al-Salimi	85,4e,ef6,ef6~		Abdallah al-Salimi;Abdallah bin Muhammad bin Abdallah al-Salimi
Abdullah al-Sawaylah	28,2b,ef6,ef6~		Abdallah al-Sawaylah;Abdallah bin Ammar al-Sawaylah
Abdullah al-Thani	1x,4o,ds,e0~			Abdullah
Abdullah al-Thini	0,58,ea3b,ebc
Abdullah bin Bandar al-Saud	11m,2b,ef6,ef6~			Abdullah bin Bandar
Abdullah bin Khalifa	0,4o,dsau,e343			Abdullah
Abdullah bin Nasir	0,4o,e96q,ed~			Abdullah
Abdulrahman Dambazau	g,2s,ef6,ef6~
Abdulrahman Mohammed al-Mutawe	14,2r,ef6,ef6~			Mohammed al-Mutawe
Abdumalik Abulajanov	0,3y,dob,dqc2
Abdur Biswas	1,1y,dna8,dsa9		Abdur Rahman Biswas
Abdur-Rauf Rawabdeh	0,1p,dv34,dw6j
Abdurremane de Almeida	b,3s,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	ig,2u,ef6,ef6~
Abel Gouma	6,1u,dzcc,e0~
Abel Goumba	0,1u,dz3,dzcc	318433
Abel Pacheco	1,1e,dy58,e258
Abelard Tahiri	b,3h,ef6,ef6~
Abinou Teme	27,1s,ef6,ef6~
Aboubacar Sylla	s,1g,ef6,ef6~
Aboubakar Tchoroma	27,23,ef6,ef6~		Aboubakar Assidick Tchoroma
Aboubakary Sarki	4d,12,ef6,ef6~
Abraao Vicente	k,5d,ef6,ef6~
Abraha Asfaha	14,5f,ef6,ef6~			Abraha
Abraham Hamadeh	2,0,el13	124307977
Abu Abu Koroma	7r,3j,ef6,ef6~
Abu Huraira Hassan	y,2d,ef6,ef6~
Abu Maal Muhith	7,1y,ef6,ef6~		Abu Maal Abdul Muhith
Abu-Bakr Uthman Ibrahim	ps,2d,ef6,ef6~			Abu-Bakr
Abubacarr Tambadou	b,4s,ef6,ef6~
Abubakar Malami	b,2s,ef6,ef6~
Abukar Duale	91,2o,ef6,ef6~		Abukar Islow Duale
Abulfaz Garayev	k,3v,ef6,ef6~	4670613
Achilbay Ramatov	p,2u,eccf,ed~
Achille Bassilekin III	5o,12,ef6,ef6~
Achta Breme	eq,23,ef6,ef6~		Achta Ahmat Breme
Achta Damane	160,23,ef6,ef6~		Achta Saleh Damane
Acisclo Valladares	o,31,ef6,ef6~		Acisclo Valladares Urruela	Valladares
Adam Glapinski	c,m,ef6,ef6~
Adam Gray	2,0,el13	3000097
Adam Smith	2,0,dt17	350916
Adam Vojtech	a,2g,ef6,ef6~	42575425
Adam Wood	16,62,e747,eb~	351194
Adama Diarra	1p,1s,ef6,ef6~		Adama Tiemoko Diarra
Adama Kone	2l,2i,ef6,ef6~
Adamu Adamu	f,2s,ef6,ef6~
Adan Mohamed	h5,3g,ef6,ef6~		Adan Abdulla Mohamed
Adanech Abebe	7s,2z,ef6,ef6~	101063239		Adanech
Addison McDowell	2,0,el13	130979819
Adebayo Shittu	23,2s,ef6,ef6~
Adekunle King	i,3j,ef6,ef6~		Adekunle Joliff Milton King
Adel Tweisi	10,1p,ef6,ef6~
Adele van der Pluijm-Vrede	3,6o,e8ao,e9b4
Adelita Grijalva	2,0,elbc	134612342
Adiatu Nandinga	1f,1j,ef6,ef6~		Adiatu Djalo Nandinga
Adib Mayalah	o,1b,ef6,ef6~
Adidjatou Mathys	i,4f,ef6,ef6~
Adil Afiyuni	10k,y,ef6,ef6~
Adil Osmanovic	b1,c,ef6,ef6~
Adil Safr	0,1b,e74e,e889
Adil al-Jubayr	s,2b,ef6,ef6~		Adil al-Ahmad al-Jubayr
Adnan Badran	0,1p,e147,e1bo	359372
Adnan Qahil	1l,2l,ef6,ef6~
Adolf Mwesgiye	8,7,ef6,ef6~
Adolfas Slezevicius	v,3o,dp3a,ds2f
Adolphe Muzito	0,l,e4aa,e84i	365790
Adoracion Chonko	1f,1n,ef6,ef6~		Adoracion Salas Chonko
Adrian Bonilla	1j,1i,ef6,ef6~		Adrian Bonilla Soria	Bonilla
Adrian Davis	3,5n,e748,eb85
Adrian Forde	y,3q,ef6,ef6~
Adrian Hasler	0,5x,e93r,ed~;p8,5x,ef6,ef6~;0,5x,ef6,ef6~	373092
Adrian Johns	3,72,e5aq,e9c6	1575034
Adrian Smith	2,0,e314	373443
Adriano Espaillat	2,0,ed13	4685569
Adriano Maleiane	2l,3s,ef6,ef6~;0,3s,ei33,el1h
Adrien Houngbedji	0,4f,ds49,du~
Adrien Sibomana	0,1h,dkaq,dq27
Adrienne Clarkson	h,h,dva7,e19r	236482
Adun Saengsingkaew	i,17,ef6,ef6~			Adun
Afonso da Silva	d5,4q,ef6,ef6~		Afonso da Graca Varela da Silva
Agbeyome Kodjo	0,2y,dw8t,dy6t
Aggrey Bagiire	10m,7,ef6,ef6~
Aggrey Massi	29,4y,ef6,ef6~	45779467
Agnelo Regala	d5,1j,ef6,ef6~
Agnes Akiror	10l,7,ef6,ef6~
Agnes Buzyn	a0,2,ef6,ef6~
Agostinho Mondlane	e8,3s,ef6,ef6~	18350460
Agrippina Shin	12y,2u,ef6,ef6~
Agus Martowardojo	c,1a,ef6,ef6~	3498269	Agus Dermawan Wintarto Martowardojo
Ahmadou Samateh	a,4s,ef6,ef6~		Ahmadou Lamin Samateh
Ahmat Bachir	26,23,ef6,ef6~		Ahmat Mahamat Bachir
Ahmat Jihoud	17,z,ef6,ef6~
Ahmed Abdou	0,4g,dscr,dtc6
Ahmed Adheeb	6,42,eb7m,ec~		Ahmed Adheeb Abdul Ghafoor	Adheeb
Ahmed Adhoum	41,26,ef6,ef6~	2827482
Ahmed Afif	6,54,egar,ej~
Ahmed Al Saidi	a,4e,ef6,ef6~		Ahmed Mohammad Obaid Al Saidi	Al Saidi
Ahmed Atiyah	bm,1k,ef6,ef6~		Ahmad Atiyah;Ahmad Zubayan Atiyah
Ahmed Benbitour	0,1t,dvc2,dw8q	401173
Ahmed Boto	n,z,ef6,ef6~
Ahmed Daoud	92,35,ef6,ef6~		Ahmed Ould Ehil Daoud
Ahmed Fadel	15u,23,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,26,ej81,ek87
Ahmed Hajj Ali	l,5f,ef6,ef6~			Ahmed
Ahmed Hamani	0,1s,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	4,58,ef6,ef6~
Ahmed Hussen	4a,h,ef6,ef6~	16211070
Ahmed Mahloof	y,42,ef6,ef6~
Ahmed Maitiq	4,58,ef6,ef6~		Ahmad Maitiq
Ahmed Mubarek	0,1k,ek25,el59		Ahmad Mubarek;Ahmad Awad Bin Mubarek
Ahmed Nazif	0,13,e079,e6~	220296	Ahmed Mohamed Nazif
Ahmed Noui	7v,1t,ef6,ef6~
Ahmed Omar	5t,2d,ef6,ef6~		Ahmad Umar;Ahmad Sad Umar
Ahmed Osman	c,52,ef6,ef6~		Ahmed Osman Ali	Osman
Ahmed Ouyahia	0,1t,drcv,ed~;0,1t,ef6,ef6~	57613
Ahmed Sambi	1,4g,e25q,e75q		Ahmed Abdallah Sambi
Ahmed Shah	4,18,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,1g,e45n,e4cu		Ahmed Tidiane Souare
Ahmed Toufiq	pt,1w,ef6,ef6~
Ahmed Zahid	4,32,eb7t,ed~	4695503	Ahmad Zahid;Ahmad Zahid Hamidi	Zahid
Ahmed Zahir	92,42,ef6,ef6~;13l,42,ef6,ef6~		Ahmed Zuhoor
Ahmed al-Fadhli	7,1k,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Falasi	zg,1f,ef6,ef6~		Ahmad al-Falasi;Ahmad bin Abdallah Humaid Belhoul al-Falasi
Ahmed al-Futaisi	q,4e,ef6,ef6~		Ahmad al-Futaisi;Ahmad bin Muhammad bin Salim al-Futaisi
Ahmed al-Khulayfi	pk,2b,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	4,4o,e79k,ed~;4,4o,ef6,ef6~;d7,4o,ef6,ef6~		Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Mahrazi	n,4e,ef6,ef6~		Ahmad al-Mahrazi;Ahmad bin Nasir bin Hamad al-Mahrazi
Ahmed al-Maysari	4,1k,ef6,ef6~;g,1k,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Qadri	e,1b,ef6,ef6~		Ahmad al-Qadri
Ahmed al-Rajhi	i,2b,ef6,ef6~		Ahmad al-Rajhi;Ahmad bin Sulayman bin Abdul Aziz al-Rajhi
Ahmed al-Samarrai	0,1o,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Shuhi	14s,4e,ef6,ef6~		Ahmad al-Shuhi;Ahmad bin Abdallah bin Muhammad al-Shuhi
Ahmed al-Thani	o,4o,ef6,ef6~			Ahmed
Ahmed al-Ubaydi	y,1o,ef6,ef6~		Ahmad al-Ubaydi
Ahmedou Abdullah	g,35,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aiah Gbakima	a5,3j,ef6,ef6~
Aida Keita	j,1s,ef6,ef6~		Aida Keita M'bo	Keita
Aidah Nantaba	zj,7,ef6,ef6~
Aigars Kalvitis	0,3d,e0c2,e3~	210715
Aime Mukena	7c,l,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	b,1h,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,3s,e61g,e8a8	357430	Aires Bonifacio Ali
Airlangga Hartarto	r,1a,ef6,ef6~	12471140		Airlangga
Aisha Alhassan	82,2s,ef6,ef6~		Aisha Jumai Alhassan
Aishath Ali	f,42,ef6,ef6~
Aishath Nahula	q,42,ef6,ef6~
Aissatou Gladima	3x,w,ef6,ef6~		Aissatou Sophie Gladima
Aiyaz Sayed-Khaiyum	m,2p,ef6,ef6~;4,2p,ef6,ef6~;o,2p,ef6,ef6~
Ajamu Baly	3,8c,eiaa
Ajilon Nasiu	h,2c,ef6,ef6~
Akbar Mirzoyev	0,3y,do1a,dob
Akezhan Kazhegeldin	2d,1q,dq,dr~;0,1q,dqac,dtaa		Arkezhan Kazhegeldin
Akhmetzhan Yesimov	p,1q,dsao,dt~;p,1q,e05e,e1~
Akhom Toemphitthayaphisit	q,17,ef6,ef6~			Akhom
Akila Kariyawasam	f,1d,ef6,ef6~		Akila Viraj Kariyawasam
Akoto Afriyie	bt,29,ef6,ef6~		Akoto Osei Afriyie
Akram Shuhayab	f,y,ef6,ef6~
Aksel Johannesen	0,5w,eb9f	556712
Akylbek Japarov	p,1r,e5am,e5~
Al Green	2,0,e114	749039
Al Moussa	z,1s,ef6,ef6~		Al Hassan Ag Ahmed Moussa
Al-Khair al-Mubrak	bu,2d,ef6,ef6~		Al-Khair al-Nour al-Mubrak
Al-Muhtadee Billah	16h,5u,ef6,ef6~
Al-Saddiq al-Tayeb	a,2d,ef6,ef6~	112325805	Al-Saddiq Majouba al-Tayeb
Ala al-Alwan	a,1o,ef6,ef6~
Alain Atipault	177,24,ef6,ef6~		Alain Akouala Atipault
Alain Bunyoni	5m,1h,ef6,ef6~;0,1h,eg6o,ei97	27231038	Alain Guilaume Bunyoni;Alain-Guillaume Bunyoni
Alain Donwahi	2k,2i,ef6,ef6~		Alain Richard Donwahi
Alain Richardson	13k,69,e8,ej~
Alain Weil	t,6s,ds,ds~
Alain Wong	16r,22,ef6,ef6~
Alain-Claude Bilie-By-Nze	s,u,ef6,ef6~
Alamine Mey	o,12,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	9,0,em3o	138781196
Alan Hoole	3,5o,drb1,dw2
Alan Huckle	2g,5l,dx,dz~;3,5o,e05s,e27a;3,5g,e28p,e6ag		Alan Eden Huckle
Alan Kerr	15,7a,dm,dt~		Alan Gardner Kerr
Alan Kyeremateng	1e,29,ef6,ef6~
Alan Share	3,5o,do8,do8e
Alan Shave	3,5o,do8e,drb1
Alan Tudge	jf,9,ef6,ef6~	4707935
Alassane Seidou	a,4f,ef6,ef6~
Alawi Bafaqih	o0,1k,ef6,ef6~
Alba Torrez	i,4a,ef6,ef6~		Alba Luz Torrez;Alba Luz Torrez Briones	Torrez
Albade Abouba	7k,z,ef6,ef6~
Alben Barkley	6,0,ch1k,cl1k
Albena Reshitaj	j,3h,ef6,ef6~
Albert Bryan Jr	3,6g,ef17
Albert Dupuy	t,5z,e0,e1~;1t,59,e6a6,e8~
Albert Kan Dapaah	4e,29,ef6,ef6~			Kan Dapaah
Albert Kawana	m,3p,ef6,ef6~	4710618
Albert Kipalan	h,r,dzbd,e06t
Albert Murasira	8,1x,ef6,ef6~
Albert Nicholas	g,51,ef6,ef6~
Albert Ouedraogo	0,2f,ei33,eial
Albert Padacke	0,23,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	b,y,ef6,ef6~
Albert Vital	0,2q,e5ci,e7b2		Albert Camille Vital
Albert Zafy	1,2q,dp39,ds~
Alberto Bonisoli	ky,4,ef6,ef6~	54589931
Alberto Bustamante	0,s,dvad,dx7s
Alberto Carrasquilla	7,3n,ef6,ef6~	2377863	Alberto Carrasquilla Barrera	Carrasquilla
Alberto Dahik	6,1i,do8a,dr~		Alberto Dahik Garzoni	Dahik
Alberto Espina	8,3f,ef6,ef6~		Alberto Espina Otero	Espina
Alberto Nkutumula	y,3s,ef6,ef6~
Alberto Otarola	0,s,eicl,ej~		Alberto Otarola Penaranda	Otarola
Alberto Pandolfi	0,s,ds43,dv14		Alberto Pandolfi Arbulu	Pandolfi
Alberto Vaquina	0,3s,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcibiades Vaquez	2r,3a,ef6,ef6~		Alcibiades Vaquez Velasquez	Vaquez
Alcide Ponga	4g,59,el18
Alden McLaughlin	v,5v,e95t,ed~	4713562
Alejandra Frausto	4o,3e,ef6,ef6~		Alejandra Frausto Guerrero	Frausto
Alejandro Aguirre	1,31,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Diaz	c,3e,ef6,ef6~	44178650	Alejandro Diaz de Leon	Diaz
Alejandro Evuna	s,1n,ef6,ef6~		Alejandro Evuna Owono Asangono	Evuna
Alejandro Finocchiaro	f,2v,ef6,ef6~	30905503
Alejandro Gertz	3a,3e,ef6,ef6~		Alejandro Gertz Manero	Gertz
Alejandro Gil	o,1v,ef6,ef6~		Alejandro Gil Fernandez	Gil
Alejandro Nkogo	8,1n,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Alejandro Peralta	8z,3i,ef6,ef6~		Alejandro Peralta Vierci	Peralta
Aleksandar Antic	l,25,ef6,ef6~	16082744
Aleksandar Bogdanovic	k,43,ef6,ef6~
Aleksandar Remetic	4,c,ef6,ef6~;1e,c,ef6,ef6~
Aleksandar Vulin	8,25,ef6,ef6~	11074974
Aleksandur Bozhkov	4,1l,dt2c,dv~
Alemayehu Tegenu	5t,2z,ef6,ef6~			Alemayehu
Alena Schillerova	7,2g,ef6,ef6~	29951594
Alenka Smerkolj	wv,37,ef6,ef6~	18571621
Aleqa Hammond	0,5m,e93d,ea~	1796195
Alesana Seluka	4,3t,dla,dp~
Alex Hawke	17e,9,ef6,ef6~	4717151
Alex Onzima	10y,7,ef6,ef6~
Alex Padilla	9,0,eh1k	4717593	Alejandro Padilla
Alex Scott	v,3m,dz7o,e2au	8004288	William Scott;William Alexander Scott
Alexander Chiteme	8j,27,ef6,ef6~
Alexander Farrelly	3,6g,dj15,dr15
Alexander Karlyukevich	12,11,ef6,ef6~		Aleksandr Karlyukevich
Alexander Konovalov	b,8,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	3a,11,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Kozlov	o3,8,ef6,ef6~		Aleksandr Kozlov;Aleksandr Aleksandrovich Kozlov
Alexander Mitrovic	4,25,dl3,do~		Aleksandr Mitrovic
Alexander Novak	l,8,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	6,8,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Teabo	f,4x,ef6,ef6~
Alexander Terekhov	1b,11,ef6,ef6~		Aleksandr Terekhov
Alexander Zhukov	2o,8,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandre Georget	j,2q,ef6,ef6~
Alexandros Charitsis	g,30,ef6,ef6~
Alexandros Flambouraris	z2,30,ef6,ef6~
Alexandru Jizdan	g,2a,ef6,ef6~	24525227
Alexis Bethancourt	3c,3a,ef6,ef6~		Alexis Bethancourt Yau	Bethancourt
Alexis Boutamba	b,u,ef6,ef6~
Alexis Mwamba	zp,l,ef6,ef6~	2834659	Alexis Thambwe Mwamba
Alfio Piva	x,1e,e658,e9~		Alfio Piva Mesen	Piva
Alfonso Alonzo	j,31,ef6,ef6~		Alfonso Alonzo Vargas	Alonzo
Alfonso Boekhoudt	h,5j,ed11
Alfonso Bonafede	b,4,ef6,ef6~
Alfonso Cusi	25,33,ef6,ef6~
Alfonso Durazo	ea,3e,ef6,ef6~		Alfonso Durazo Montano	Durazo
Alfonso Mokuy	186,1n,ef6,ef6~		Alfonso Nsue Mokuy
Alfonso Noya	m9,1v,ef6,ef6~		Alfonso Noya Martinez	Noya
Alfonso Portillo	1,31,dw1e,e01e	182441	Alfonso Antonio Portillo;Alfonso Antonio Portillo Cabrera	Portillo
Alfred Alfred Jr.	e6,5a,ef6,ef6~
Alfred Cannan	11,62,ehac
Alfred Gore	2h,38,ef6,ef6~		Alfred Lado Gore
Alfred Madigele	a,4k,ef6,ef6~
Alfred Manase	53,r,ef6,ef6~
Alfred Marie-Jeanne	4z,76,du3,e2~
Alfred Moah	2h,39,ef6,ef6~
Alfred Opimbat	3d,24,ef6,ef6~		Alfred Leon Opimbat
Alfred Sant	0,4m,dsas,du~
Alfredo Borrero	6,1i,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Cristiani	1,4c,dl61,dq61		Alfredo Cristiani Buchard	Cristiani
Alfredo Gomez	6,4a,e1aa,e2~		Alfredo Gomez Urcuyo	Gomez
Alfredo Lopez	r,1v,ef6,ef6~		Alfredo Lopez Valdes	Lopez
Alfredo Moreno	2r,3f,ef6,ef6~	58293
Alfredo Palacio	2w,1i,dy,e2~
Alfredo Pires	32,40,ef6,ef6~
Algirdas Butkevicius	0,3o,e8bm,eccd	394006
Algis Dobrovolskas	4,3o,dn1,do~
Ali Abdu	12,5f,ef6,ef6~			Ali
Ali Akhmedov	4,3v,ef6,ef6~
Ali Ayyub	8,1b,ef6,ef6~		Ali Abdallah Ayyub
Ali Babacan	4,10,e551,e5~
Ali Bahdon	8,52,ef6,ef6~		Ali Hassan Bahdon
Ali Benflis	0,1t,dw8q,dy~	327016
Ali Gamatie	0,z,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Gandapur	rt,14,ef6,ef6~		Ali Amin Khan Gandapur
Ali Gedi	0,2o,e0b3,e2~	355468	Ali Ghedi;Ali Mohamed Gedi;Ali Muhammad Ghedi
Ali Ghanem	32,1b,ef6,ef6~
Ali Hammud	q,1b,ef6,ef6~
Ali Hasanov	4,3v,ef6,ef6~
Ali Haydar	101,1b,ef6,ef6~
Ali Khalil	7,y,ef6,ef6~		Ali Hasan Khalil
Ali Laareydh	0,26,e92r,ea1t
Ali Mahar	11e,14,ef6,ef6~		Ali Muhammad Khan Mahar
Ali Mbodoumi	1v,23,ef6,ef6~		Ali Mbodou Mbodoumi
Ali Moselhy	17r,13,ef6,ef6~
Ali Muhsin	6,1k,ec43,eh~
Ali Muhsin al-Ahmar	6,1k,ef6,ef6~			Ali Muhsin
Ali Mujawwar	0,1k,e33v,e7br		Ali Muhammad Mujawwar
Ali Munesan	6,o,ef6,ef6~		Ali Asqar Munesan
Ali Mwinyi	1,3k,dhb5,drbm		Ali Hassan Mwinyi
Ali Osmani	l,18,ef6,ef6~		Ali Ahmad Osmani
Ali Ragheb	0,1p,dw6j,dzap		Ali Abul Ragheb
Ali Saibou	1,z,djbe,dp4g
Ali Shein	6,3k,dx75,e6~;13b,3k,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali Taha	ou,2d,du,e5~	937264	Ali Osman Taha
Ali Waheed	n,42,ef6,ef6~	20744775
Ali Zaydan	0,58,e8ae,ea3b
Ali al-Ahmar	6,1k,ec43,ed~		Mohsin al-Ahmar;Ali Mohsin al-Ahmar
Ali al-Allaq	c,1o,ef6,ef6~
Ali al-Bidh	6,1k,dm5m,dp~		Ali Salim al-Bidh
Ali al-Buaynayn	m,4r,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	b,1k,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	7,4o,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Khalifa	4,4r,ef6,ef6~		Ali bin Khalifa;Ali bin Khalifa bin Salman al-Khalifa	Ali
Ali al-Qatrani	4,58,ef6,ef6~		Ali Faraj al-Qatrani
Ali al-Romaihi	12,4e,ef6,ef6~		Ali bin Muhammad al-Romaihi
Ali al-Rumayhi	qw,4r,ef6,ef6~		Ali bin Muhammad al-Rumayhi
Ali al-Sunaidi	z,4e,ef6,ef6~		Ali bin Masud bin Ali al-Sunaidi
Ali al-Zafir	7z,1b,ef6,ef6~
Ali bin Haji	13t,5u,ef6,ef6~		Ali bin Haji Apong	Ali
Alicia Arango	i,3n,ef6,ef6~		Alicia Arango Olmos	Arango
Alie Kabba	5,3j,ef6,ef6~
Alik Alik	6,57,e35b,ea~	1283214
Alikhan Smailov	7,1q,ef6,ef6~;p,1q,ef6,ef6~;2d,1q,eh,ej~	56825894
Alim Youssouf	27,12,ef6,ef6~
Aline Hanson	6j,69,e94h,ec~
Alioune Sarr	z,w,ef6,ef6~
Alireza Avaei	b,o,ef6,ef6~
Alisher Shodmonov	a,2u,ef6,ef6~
Alisher Sultonov	l,2u,ef6,ef6~
Alison Blake	3,5g,ei7n,el7t
Alistair Harrison	3,5o,e54l,e97n
Aliu Mahama	6,29,dx17,e4~	1374550
Aljosa Campara	g,c,ef6,ef6~
Alkassoun Maiga	7u,2f,ef6,ef6~
Allali Abakar	7,23,ef6,ef6~		Allali Mahamat Abakar
Allan Bell	11,62,e7ab,eca4	976107
Allan Cruickshank	4,53,dq,dq~
Allan Kemakeza	1x,2c,dx,e1~
Allan Marat	4,r,dy8,dy~
Allen Chastenet	0,4p,ec67,ed~;7,4p,ef6,ef6~;0,4p,ef6,ef6~	16203640	Allen Chastanet
Alma Adams	2,0,eabc	4733597
Almambet Maturbraimov	p,1r,dq,dq~
Almazbek Atambaev	40,1r,e6,ed~
Almoustapha Garba	j,z,ef6,ef6~
Aloha Nunez	qo,p,ef6,ef6~		Aloha Nunez Gutierrez	Nunez
Alounkeo Kittikhoun	w,1c,ef6,ef6~			Alounkeo
Alpha Barry	5,2f,ef6,ef6~
Alpha Keira	s,1g,ef6,ef6~		Alpha Ibrahima Keira
Alpha Timbo	5l,3j,ef6,ef6~		Alpha Osman Timbo
Alpha Wurie	a,3j,ef6,ef6~
Alpheus Naruseb	e,3p,ef6,ef6~
Alphons Kannanthanam	nh,6,ef6,ef6~;dg,6,ef6,ef6~	4735334
Alphonse Kadege	6,1h,dz4u,dz~
Alpidio Alonso	k,1v,ef6,ef6~		Alpidio Alonso Grau	Alonso
Altynay Omurbekova	4,1r,ef6,ef6~
Alun Cairns	164,1,ef6,ef6~	268030
Alvaro Aleman	3z,3a,ef6,ef6~	110628438	Alvaro Aleman Healy	Aleman
Alvaro Arzu	1,31,ds1e,dw1e	250834	Alvaro Enrique Arzu;Alvaro Enrique Arzu Irigoyen	Arzu
Alvaro Colom	1,31,e41e,e81e	250924	Alvaro Colom Caballeros	Colom
Alvaro Garcia	6,3b,e21m,ed~;6,3b,ef6,ef6~	250993	Alvaro Garcia Linera	Garcia
Alvera Mukabaramba	10f,1x,ef6,ef6~
Alvin Hilaire	c,44,ef6,ef6~
Aly Ndiaye	g,w,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amado Boudou	6,2v,e7ca,eb~	452112
Amadou Aissata	9k,z,ef6,ef6~
Amadou Ali	4,12,ea,ej~	2840847
Amadou Ba	o,w,ef6,ef6~;0,w,ei9h,ek42
Amadou Cheiffou	0,z,dnb,dp4h
Amadou Cisse	0,z,dscl,dtbr		Amadou Boubacar Cisse
Amadou Coulibaly	0,2i,ed1b,ed~;52,2i,ef6,ef6~;0,2i,ef6,ef6~		Amadou Gon Coulibaly
Amadou Koita	y,1s,ef6,ef6~
Amadou Kone	q,2i,ef6,ef6~
Amal Maouloud	62,35,ef6,ef6~		Amal Mint Maouloud
Amama Mbabazi	0,7,e75o,ea9j	57873
Amancio Denis	6,3i,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amanda Lind	k,16,ef6,ef6~	24018140
Amandurdy Isanow	1e,3l,ef6,ef6~
Amani Abdou	ep,z,ef6,ef6~
Amara Sompare	12,1g,ef6,ef6~
Amarjeet Sohi	29,h,ef6,ef6~	4740296
Amata Kabua	1,5a,db,dt1e
Ambrose Dery	g,29,ef6,ef6~
Ambrose Dlamini	0,4w,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	n5,2i,ef6,ef6~		Amede Koffi Kouakou
Amedi Camara	j,35,ef6,ef6~
Ameenah Gurib-Fakim	1,22,eb65,eh~	20022984
Amelia Kyambadde	1e,7,ef6,ef6~
Amelie de Montchalin	77,2,ef6,ef6~	30379410
Amenta Matthew	g,5a,ef6,ef6~
Americo Ramos	7,4q,ef6,ef6~		Americo D'Oliveira Ramos
Ami Bera	2,0,e913	3389105
Ami Nnongolo	3y,l,ef6,ef6~		Ami Ambatombe Nnongolo
Amie Fabureh	e,4s,ef6,ef6~
Amin Liew bin Abdullah	od,5u,ef6,ef6~			Amin
Amina Mohamed	h6,3g,ef6,ef6~	4746345	Amina Chawahir Mohamed
Amina Mohammed	j,2s,ef6,ef6~
Amina Moumouni	l,z,ef6,ef6~
Amina Nurhussein	a,5f,ef6,ef6~			Amina
Aminata Manga	n8,w,ef6,ef6~;16p,w,ef6,ef6~		Aminata Angelique Manga
Aminata Ndiaye	4d,w,ef6,ef6~		Aminata Mbengue Ndiaye
Aminata Toure	0,w,e993,ea74	2415495
Aminath Aathifa	1b,42,ef6,ef6~
Aminuddin Ihsan Abidin	k,5u,ef6,ef6~			Aminuddin
Amir Aman	a,2z,ef6,ef6~			Amir
Amir Amu	qu,1y,ef6,ef6~		Amir Hossain Amu
Amir Hatami	8,o,ef6,ef6~	25424757
Amir Yaron	c,d,ef6,ef6~
Amir Zukic	45,c,ef6,ef6~
Amma Ally	ed,41,ef6,ef6~
Amon Murwira	10,3u,ef6,ef6~
Amos Sawyer	1,49,dmbf,dp~
Amr Bayoumy	r,13,ef6,ef6~		Amr Adel Bayoumy
Amr Talaat	28,13,ef6,ef6~		Amr Ahmed Talaat
Amran Sulaiman	e,1a,ef6,ef6~	19752868
An Tong Chun	ey,b,ef6,ef6~			An
Ana Birchall	lj,15,ef6,ef6~
Ana Chacón	1d,1e,ea58,ed~		Ana Helena Chacón;Ana Helena Chacón Echeverría	Chacón
Ana Drouet	gh,1i,ef6,ef6~		Ana Katuska Drouet;Ana Katuska Drouet Salcedo	Drouet
Ana Guevara	1d,3c,ef6,ef6~		Ana Rosanna Guevara;Ana Rosanna Guevara Pinto	Guevara
Ana Guido	m,4a,ef6,ef6~		Ana Julia Guido
Ana Mendieta	1o,s,ef6,ef6~	51297853	Ana Maria Mendieta
Ana Neto	y,28,ef6,ef6~		Ana Paula Sacramento Neto
Ana Vitorino	e8,2n,ef6,ef6~		Ana Paula Vitorino
Ana de Carvalho	1p,28,ef6,ef6~;6q,28,ef6,ef6~		Ana Paula Chantre Luna de Carvalho
Ana de Escobar	6,4c,e061,e4~		Ana Vilma Albanez de Escobar
Anak Puspayoga	ke,1a,ef6,ef6~		Anak Agung Gede Ngurah Puspayoga
Analilia Mejia	2,0,em4k	138142530
Anan Panyarachun	0,17,do6a,do9n
Anand Satyanand	h,j,e28n,e78v	485733
Anant Geete	q8,6,ef6,ef6~
Anantaphon Kanchanarat	2r,17,ef6,ef6~			Anantaphon
Anas al-Salih	7,2r,ef6,ef6~		Anas al-Khalid al-Salih
Anasha Campbell	n,4a,ef6,ef6~
Anastase Murekezi	0,1x,ea7o,ed8u	17417622
Anastase Shyaka	2c,1x,ef6,ef6~
Anatol Sivak	q,11,ef6,ef6~	3925052
Anatole Kanyenkiko	0,1h,dq27,dr2
Anatolio Ndong Mba	33,1n,dpb,ds~			Ndong Mba
Anatoly Holubchenko	p,g,dt88,du~		Anatoliy Holubchenko
Anatoly Lappo	i5,11,ef6,ef6~		Anatoliy Lappo
Ancil Antoine	9o,44,ef6,ef6~
Anders Ygeman	l,16,ef6,ef6~	3375050
Andr Ebanks	v,5v,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,2w,dw5c,e344	215782
Andranik Markaryan	0,2w,dw5c,e0~
Andre Johnson	j,2y,ef6,ef6~
Andre Milongo	0,24,dn5,doc
Andre Nzapayeke	0,1u,ea1p,ea8a	15652682
Andre Sanza	n,l,ef6,ef6~		Andre Moke Sanza
Andre de Almeida Mendonca	go,x,ef6,ef6~		Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andre-Dieudonne Kolingba	1,1u,dd91,dpam
Andrea Bartfai-Mager	1l,48,ef6,ef6~	53764750
Andrea Clausen	20,5g,el41		Andrea Patricia Clausen
Andrea Kalavska	a,36,ef6,ef6~
Andrea Salinas	2,0,ej13	39791512
Andrea Sotomayor	1q,1i,ef6,ef6~		Andrea Sotomayor Andrade	Sotomayor
Andreas Scheuer	1i,3,ef6,ef6~	500381
Andreas Xanthos	a,30,ef6,ef6~
Andrei Khudyk	29,11,ef6,ef6~		Andrey Khudyk
Andrei Kobyakov	dy,11,dx,ed~;0,11,eacr,ec~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	8,11,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	2d,2a,do,ds~;0,2a,do71,dq~		Andrei Sanghali
Andreja Katic	8,37,ef6,ef6~	23418897
Andres Abua	4i,1n,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	g,4d,ef6,ef6~	13234758
Andres Chadwick	g,3f,ef6,ef6~	4760169	Andres Chadwick Pinera	Chadwick
Andres Michelena	11r,1i,ef6,ef6~		Andres Michelena Ayala	Michelena
Andres Navarro	f,34,ef6,ef6~;10,34,ef6,ef6~		Andres Navarro Garcia	Navarro
Andres Rodriguez	1,3i,dl5f,dp8f		Andres Rodriguez Pedotti	Rodriguez
Andres Tarand	0,4d,dqa,dr~
Andres Valencia	e,3n,ef6,ef6~	55812744	Andres Valencia Pinzon	Valencia
Andrew Baing	4,r,dt3r,dz~
Andrew Clyde	2,0,eh13	102277679
Andrew Fahie	v,5r,ef2q,ei55	28709152
Andrew Fatorma	7r,3j,ef6,ef6~
Andrew Garbarino	2,0,eh13	21257859
Andrew George	3,5o,e27a,e54l
Andrew Gurr	3,8b,e3bb,e7at
Andrew Leung	dt,5,ef6,ef6~		Andrew Leung Kwan-yuen	Leung
Andrew Little	b,j,ef6,ef6~;w,j,ef6,ef6~;xt,j,ef6,ef6~	3561087	Andrew Litlle
Andrew Manepora	2h,2c,ef6,ef6~
Andrew Murdoch	3,3m,el1n
Andrew Napuat	g,39,ef6,ef6~
Andrew Ogles	2,0,ej13	111623114	Andrew Ogles IV
Andrew Pearce	3,5n,ee21,ej46
Andrew Ridgeway	16,5t,e26e,e6~
Andrew Wheatley	1h,4t,ef6,ef6~		Andrew O'Brian Wheatley
Andrew Yatiman	mi,57,ef6,ef6~
Andris Berzins	40,3d,dw,ea~	380986
Andris Skele	0,3d,drcl,dt87
Andriy Klyuyev	p,g,e63b,e7~	510926
Andriy Parubiy	i1,g,ef6,ef6~	2482633
Andriy Reva	16t,g,ef6,ef6~	23825095
Andrzej Adamczyk	1c,m,ef6,ef6~
André Carson	2,0,e43d	517649
Andy Barr	2,0,e913	3828645	Garland Barr
Andy Biggs	2,0,ed13	16199304
Andy Harris	2,0,e715	506639
Andy Keeling	20,5g,eh4,el41
Andy Kim	2,0,ef13,ekc8;9,0,ekc9	55639180
Anerood Jugnauth	40,22,do,eh~;8,22,ef6,ef6~;wg,22,ef6,ef6~	217566
Anfinn Kallsberg	0,5w,du5,e023	529900
Ang Vong Vattana	b,1m,ef6,ef6~
Ange Bininga	1v,24,ef6,ef6~		Ange Aime Bininga
Ange Mancini	t,7i,dy7v,e1~
Ange Nkoue	n,4f,ef6,ef6~
Angel Estevez	j,34,ef6,ef6~		Angel Francisco Estevez;Angel Francisco Estevez Bourdierd	Estevez
Angel Marin	6,1l,dy1m,e7~	2080774
Angel Mesie	4i,1n,ee25,ej~;15g,1n,ef6,ef6~		Angel Mesie Mibuy	Mesie
Angela Alsobrooks	9,0,el13	58755148
Angela Orozco	1i,3n,ef6,ef6~		Angela Maria Orozco
Angelino Garzon	6,3n,e687,eb~	465923
Angelo Tavares	g,28,ef6,ef6~		Angelo de Barros Veiga Tavares
Angidi Chettiar	6,22,dt6s,dx~		Angidi Verriah Chettiar
Angie Craig	2,0,ef13	58324174
Angus Taylor	l,9,ef6,ef6~	16196728
Anibal Acevedo-Vila	3,6f,e0,e4~
Anibal Melo	ee,28,ef6,ef6~	111954370	Anibal Joao Da Silva Melo
Anicet Dologuele	0,1u,dv1,dx41	546278	Anicet Georges Dologuele
Anil Gayan	n,22,ef6,ef6~
Anis Birou	11a,1w,ef6,ef6~
Anisul Haque	6c,1y,ef6,ef6~
Anisul Mahmud	34,1y,ef6,ef6~		Anisul Islam Mahmud
Anja Karliczek	f,3,ef6,ef6~	15783504
Anja Mrak	i,37,ef6,ef6~		Anja Kopac Mrak
Anmar Khasawneh	q,1p,ef6,ef6~
Ann Muller	2g,5a,ef6,ef6~		Ann Marie Muller
Ann Wagner	2,0,e913	3917251
Ann-Kristin Olsen	3,6y,ds,dv~		Ann-Krisitin Olsen
Anna Bijleveld	8,v,ef6,ef6~
Anna Ekstrom	f,16,ef6,ef6~	4946204
Anna Kachikho	2h,4y,ef6,ef6~	4767130
Anna Paulina Luna	2,0,ej13	112805534	Anna Luna
Anna Zalewska	27,m,ef6,ef6~	9155828
Anne Berner	q,20,ef6,ef6~	16980286
Anne Laubies	t,7c,eb68,ed~;t,69,eb68,ed~
Anne McLellan	4,h,dzcc,e1~	2851210
Anne Ouloto	j,2i,ef6,ef6~		Anne Desiree Ouloto
Anne-Mari Virolainen	59,20,ef6,ef6~	4984722
Annemarie Jorritsma	33,v,du83,dx~
Annette Lu	6,n,dw5k,dy~		Annette Hsiu-lien Lu
Annick Girardin	12b,2,ef6,ef6~	2851582
Annika Strandhall	9z,16,ef6,ef6~	4980750
Anniken Hauglie	i,2m,ef6,ef6~
Anote Tong	1,4x,dz7a,ec3b;5,4x,ef6,ef6~	57456
Anson Chan	8b,67,dpbt,dx~	50838
Antal Rogan	q6,48,ef6,ef6~
Ante Sprlje	b,2x,ef6,ef6~
Anthony Abbott	3,5n,dt9,dx5		Anthony John Abbott
Anthony Akoto Osei	119,29,ef6,ef6~			Akoto Osei
Anthony Brewah	2c,3j,ef6,ef6~
Anthony Carmona	1,44,e93i,ee3j	4772220
Anthony Garcia	f,44,ef6,ef6~
Anthony Loke	q,32,ef6,ef6~		Anthony Loke Siew Fook	Loke
Anthony Longrigg	3,5n,dx5,e05a
Anthony Martinez	c5,3z,ef6,ef6~
Antoine Elias	a,4j,ef6,ef6~
Antoine Gizenga	0,l,e2cu,e4aa	316942
Antoine Karam	4z,7i,do3,e2~
Antoine Nduwayo	0,1h,dr2,ds7v
Antoinette Djondo	1y,24,ef6,ef6~		Antoinette Dinga Djondo
Anton Anton	l,15,ef6,ef6~	4775647
Anton Kasipovic	b,c,ef6,ef6~
Anton Persak	k,37,ef6,ef6~
Anton Rop	0,37,dycb,e0b9	464922
Anton Siluanov	7,8,ef6,ef6~;79,8,ef6,ef6~	589645	Anton Germanovich Siluanov
Antonella Mularoni	al,60,ef6,ef6~
Antoni Marti	pz,64,ef6,ef6~	24801	Antoni Marti Petit	Marti
Antonin Stanek	k,2g,ef6,ef6~	18564390
Antonio Barbosa	14,1j,ef6,ef6~		Antonio Oscar Barbosa
Antonio Bells	6,5c,e91h,ed~
Antonio Embalo	l,1j,ef6,ef6~;j,1j,ef6,ef6~		Antonio Serifo Embalo;Antonio Sirifo Embalo
Antonio Isa Conde	l,34,ef6,ef6~			Isa Conde
Antonio Mascarenhas	1,5d,dn3m,dx3m		Antonio Mascarenhas Monteiro	Mascarenhas
Antonio Nguema	s,1n,ef6,ef6~	63731266	Antonio Mba Nguema;Antonio Mba Nguema Mikue	Nguema
Antonio Paulo	3q,28,ef6,ef6~		Antonio Rodrigues Afonso Paulo
Antonio Rodriguez	mh,1v,ef6,ef6~		Antonio Rodriguez Rodriguez	Rodriguez
Antonio Walker	e,3f,ef6,ef6~	59797711
Antonio da Conceicao	z,40,ef6,ef6~;kl,40,ef6,ef6~
Antony Geros	2j,7j,e059,e4~
Antony Leung	8t,67,dx51,dz~
Antti Kalliomaki	4,20,dz4h,e0~	609682
Anu Vehvilainen	2c,20,ef6,ef6~	4349014
Anuphong Paochinda	g,17,ef6,ef6~			Anuphong
Anwaar-ul-Haq Kakar	0,14,ej8e,ej~
Anwar Gargash	z9,1f,ef6,ef6~		Anwar Muhammad Gargash
Anwar Husnoo	a,22,ef6,ef6~
Anwar Maarouf	k3,26,ef6,ef6~
Anwar Monju	j,1y,ef6,ef6~		Anwar Hossain Monju
Apas Jumagulov	0,1r,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	7,17,ef6,ef6~			Aphisak
Apisai Ielemia	0,3t,e28e,e6co	316267
Apolo Nsibambi	0,7,dv45,e75o	320005	Apollo Nsibambi
April McClain Delaney	2,0,el13	125935301		McClain Delaney
Aram Sarkisyan	0,2w,dvb3,dw5c
Ararat Mirzoyan	p,2w,ef6,ef6~	31196321
Arayik Harutyunyan	f,2w,ef6,ef6~	53122364
Arben Ademi	f,2l,ef6,ef6~
Arben Ahmetaj	7,47,ef6,ef6~;4,47,eh9i,ej~	13037063
Ardalan Shekarabi	3q,16,ef6,ef6~	4787806
Ardo Hansson	c,4d,ef6,ef6~	639741
Arefaine Berhe	e,5f,ef6,ef6~			Arefaine
Aren Palik	6,57,ej5c,ej~
Ariana Campero	a,3b,ef6,ef6~		Ariana Campero Nava	Campero
Arie Slob	5l,v,ef6,ef6~	658258
Arief Yahya	n,1a,ef6,ef6~
Ariel Oviedo	j,3i,ef6,ef6~
Arif Alvi	1,14,ee99,ej~
Aristides Gomes	0,1j,e1b2,e349;8m,1j,ef6,ef6~;0,1j,ef6,ef6~
Aristides da Silva	x0,1j,ef6,ef6~		Aristides Ocante da Silva
Aristobulo Isturiz	63,p,ec16,ec~;f,p,ef6,ef6~		Aristobulo Isturiz Almeida
Arjuna Mahendran	c,1d,ef6,ef6~
Arjuna Ranatunga	12q,1d,ef6,ef6~
Arkady Dvorkovich	2o,8,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlette Nonault	n,24,ef6,ef6~	26254130	Arlette Soudan Nonault
Arlette Sombo-Dibele	j,1u,ef6,ef6~
Arlindo Ramos	8,4q,ef6,ef6~
Arlindo do Rosario	a,5d,ef6,ef6~
Armand Njodom	161,12,ef6,ef6~
Armando Calderon Sol	1,4c,dq61,dv61			Calderon Sol
Armando Guebuza	1,3s,e0,ea~	57392	Armando Emilio Guebuza
Armen Darbinyan	0,2w,du4a,dvb3
Armen Sargsyan	1,2w,ef6,ef6~
Armida de Lopez	1d,3c,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	2t,3c,ef6,ef6~
Arnold Koller	1,2t,dt11,dt~
Arnold Palacios	3,5p,ej19,ek~
Arnold Ruutel	1,4d,dxa8,e2a9	194000
Arnoldo Lopez	1d,1e,dm58,dp~		Arnoldo Lopez Echandi	Lopez
Arnoldo Wiens	14,3i,ef6,ef6~
Arouna Toure	bh,1s,ef6,ef6~		Arouna Modibo Toure
Arpad Ersek	1i,36,ef6,ef6~	13375711
Arsala Rahmani	4,18,dp3h,ds~
Arsen Avakov	g,g,ef6,ef6~	704389
Arsen Torosyan	a,2w,ef6,ef6~
Artak Zeynalyan	b,2w,ef6,ef6~
Arthur Dowers	b,5j,ef6,ef6~
Arthur Foulkes	h,3w,e64e,ea78	175892
Arthur Hanna	h,3w,e221,e64e
Arthur Robinson	1,44,dt3j,dx~		Arthur Napoleon Raymond Robinson
Arthur Tugade	3g,33,ef6,ef6~
Artis Pabriks	8,3d,ef6,ef6~;4,3d,ef6,ef6~
Artsvik Minasyan	2t,2w,ef6,ef6~
Artur Grigoryan	nj,2w,ef6,ef6~
Artur Gumeniuc	17s,2a,ef6,ef6~
Artur Javadyan	c,2w,ef6,ef6~
Artur Khachatryan	e,2w,ef6,ef6~
Artur Rasizade	0,3v,dsb,ed~	57618
Artur Sanha	0,1j,dz9s,e059
Arturo Herbruger	6,31,dp6i,dr~
Arturo Vallarino	x,3a,dv91,dz~		Arturo Ulises Vallarino
Arvils Aseradens	4,3d,ec2b,ed~
Arystanbek Mukhamediuly	k,1q,ef6,ef6~
Asa Lindhagen	66,16,ef6,ef6~	23916255
Asa Romson	4,16,eaa3,eb~
Asadullah Khalid	8,18,ef6,ef6~
Asaduzzaman Kamal	1k,1y,ef6,ef6~		Asaduzzaman Khan Kamal
Asaduzzaman Noor	b8,1y,ef6,ef6~
Asaf Ademi	k,2l,ef6,ef6~
Asang Laoli	73,1c,dy,eb~			Asang
Ase Michaelsen	nd,2m,ef6,ef6~	1772865
Ashit Gungah	z,22,ef6,ef6~
Ashley Hinson	2,0,eh13	60713905
Ashley Moody	9,0,el1l	58333626
Ashneel Sudhakar	2h,2p,ef6,ef6~
Ashot Hakobyan	q,2w,ef6,ef6~
Ashraf Sobhy	y,13,ef6,ef6~
Ashwin Adhin	6,4j,eb8c,ed~;hr,4j,ef6,ef6~;6,4j,ef6,ef6~
Askalu Menkerios	n,5f,ef6,ef6~			Askalu
Askar Mamin	2d,1q,ed,eh~;0,1q,ef6,ef6~	527063
Askar Zhumagaliyev	bg,1q,ef6,ef6~
Asman Abnur	fh,1a,ef6,ef6~
Asmundur Dadason	1y,50,ef6,ef6~	252565	Asmundur Einar Dadason
Assetou Migan	4v,1s,ef6,ef6~		Assetou Foune Samake Migan
Assoumana Issa	kz,z,ef6,ef6~		Assoumana Mallam Issa
Astrid Fischel	x,1e,du58,dx~		Astrid Fischel Volio	Fischel
Atageldi Samyradow	k,3l,ef6,ef6~
Atalina Enari	c,4v,ef6,ef6~
Atanasio Mtumuke	8,3s,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	g,4x,ef6,ef6~
Atef Abeid	0,13,dva5,e079		Atef Mohammed Abeid
Atef Obeid	0,13,dva5,dx~
Atef Sedky	0,13,dibc,ds14		Atef Mohammed Najib Sedky
Athalia Molokomme	m,4k,ef6,ef6~
Atif Naddaf	10,1b,ef6,ef6~
Atifete Jahjaga	1,3h,e747,eb~	57509
Atis Kalonji	j,l,ef6,ef6~	112221925	Atis Kabongo Kalonji
Atiur Rahman	c,1y,ef6,ef6~
Atli Dam	0,5w,dn1f,dp1i
Atom Janjughazyan	7,2w,ef6,ef6~	21212607
Atupele Muluzi	a,4y,ef6,ef6~
Audley Shaw	r,4t,ef6,ef6~	758950
Audu Ogbeh	e,2s,ef6,ef6~
August Pfluger	2,0,eh13	101196462	August Pfluger II
Augustin Ponyo	0,l,e84i,ecbh		Augustin Matata Ponyo;Augustin Matata Ponyo Mapon	Ponyo
Augustin Tine	ah,w,ef6,ef6~
Augustine Mahiga	5,3k,ef6,ef6~	14949590	Augustine Phillip Mahiga
Augusto Arosemena	z,3a,ef6,ef6~	110628418	Augusto Arosemena Moreno	Arosemena
Augusto Casali	3n,60,ef6,ef6~
Augusto Heleno	wp,x,ef6,ef6~		Augusto Heleno Ribeiro Pereira	Heleno
Augusto Mangueira	7,28,ef6,ef6~		Augusto Archer de Sousa Mangueira
Aumua Amata Coleman Radewagen	2,0,eb16	18684027	Aumua Amata Radewagen
Aun Porn Moniroth	2l,1m,ef6,ef6~
Aung Ko	41,2k,ef6,ef6~
Aung Thu	e,2k,ef6,ef6~
Aurelia Frick	5,5x,ef6,ef6~
Aurelien Agbenonci	5,4f,ef6,ef6~
Aurelijius Veryga	a,3o,ef6,ef6~	27546897
Aurora Teleguario	i,31,ef6,ef6~		Aurora Leticia Teleguario;Aurora Leticia Teleguario Sincal	Teleguario
Austin Scott	2,0,e715	781167
Avichai Mandelblit	m,d,ef6,ef6~	2906446
Awad Auf	8,2d,ef6,ef6~;x,2d,ef6,ef6~		Awad al-Karim Ahmad Muhammad Ibn Auf
Awad Khulayfat	4,1p,e8ab,e8~
Awadis Kanadian	n,y,ef6,ef6~
Awang Abu Bakar	1k,5u,ef6,ef6~		Awang Abu Bakar bin Apong	Abu Bakar
Awn al-Khasawnah	0,1p,e7ao,e8ab		Awn Shawkat al-Khasawnah
Awut Acuil	3m,38,ef6,ef6~		Awut Deng Acuil
Axel Addy	z,49,ef6,ef6~
Ayanda Dlodlo	1v,t,ef6,ef6~	28839897
Ayanna Pressley	2,0,ef13	13562359
Ayelet Shaked	b,d,ef6,ef6~
Ayman Benabderrahmane	0,1t,eh77,ejbb
Ayoub Kara	28,d,ef6,ef6~	2584267
Aysha Mohammed	8,2z,ef6,ef6~
Azad Rahimov	1q,3v,ef6,ef6~	4832055
Azamat Jamankulov	k,1r,ef6,ef6~
Azarias Ruberwa	yp,l,ef6,ef6~	2875098
Azat Atamyradow	6m,3l,ef6,ef6~
Azeema Adam	pi,42,ef6,ef6~			Azeema
Azim Ibrohim	4,3y,ef6,ef6~
Aziz Abduhakimov	4,2u,ef6,ef6~
Aziz Rabbah	62,1w,ef6,ef6~
Aziz Saleh	a,23,ef6,ef6~		Aziz Mahamat Saleh
Azzedine Laraki	0,1w,di9u,doa
Azzedine Mihoubi	k,1t,ef6,ef6~
Baba Hamadou	n,12,ef6,ef6~
Babatunde Fashola	dr,2s,ef6,ef6~
Baburam Bhattarai	0,4i,e78t,e8~	57816
Baciro Dja	0,1j,ec5r,ec~
Badara Joof	10,4s,ef6,ef6~
Badaruddin bin Othman	41,5u,ef6,ef6~			Badaruddin
Baddeley Devesi	4,2c,dma,dw~
Bagalatia Arone	6w,4k,ef6,ef6~
Bahar Abu Garda	i,2d,ef6,ef6~		Bahar Idris Abu Garda	Abu Garda
Bahargul Abdyyewa	3u,3l,ef6,ef6~
Bahodir Qurbonov	8,2u,ef6,ef6~
Bai Jobe	1e,4s,ef6,ef6~;q,4s,ef6,ef6~		Lamin Jobe;Bai Lamin Jobe
Bailey Olter	1,57,dn5l,ds~
Baindu Dassama	5p,3j,ef6,ef6~
Bajram Hasani	1e,3h,ef6,ef6~
Bakary Darbo	6,4s,de5c,do~		Bakary Bunja Darbo
Bakary Issa Tchiroma	24,12,ef6,ef6~			Issa Tchiroma
Bakir Izetbegovic	3t,c,e6a3,ed~;ds,c,ef6,ef6~	312355
Baklai Temengil	8g,5c,ef6,ef6~
Bakri Hassan Salih	x,2d,e9c3,ed~			Bakri
Baktygul Jeenbaeva	7,1r,ef6,ef6~
Bakyt Sharshembiev	i8,1r,ef6,ef6~
Bakytzhan Sagintayev	2d,1q,e9,ed~
Baldo Prokurica	3x,3f,ef6,ef6~	4850447
Baldwin Lonsdale	1,39,ea9m,ed76	18117069
Baldwin Spencer	0,56,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Edjo	s,1n,ef6,ef6~		Baltasar Engonga Edjo
Baltasar Nfono	wr,1n,ef6,ef6~		Baltasar Esono Eworo Nfono
Baltazar Kasirivu-Atwooki	yw,7,ef6,ef6~
Bambang Brodjonegoro	xb,1a,ef6,ef6~	16169810
Bamboka Lobendi	9t,l,ef6,ef6~
Barak Sope	0,39,dvbp,dx4d	807232
Barbara Lezzi	171,4,ef6,ef6~	16039249
Barbara Nekesa	zr,7,ef6,ef6~		Barbara Oundo Nekesa
Bardish Chagger	tp,h,ef6,ef6~	21402871
Bardur Steig Nielsen	0,5w,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,52,da9u,dx34	727071		Barkat
Barki Issouf	w,z,ef6,ef6~;xn,z,ef6,ef6~		Barkai Issouf
Barnabe Dassigli	b9,4f,ef6,ef6~
Barros Banjai	29,1j,ef6,ef6~		Barros Bacar Banjai
Barry Loudermilk	2,0,eb16	16731643
Barry Moore	2,0,eh13	63198048
Barry Rowland	20,5g,eca3,eh4
Bartholomew Parapolo	k,2c,ef6,ef6~
Bartholomew Ulufaalu	0,2c,dt8r,dw71
Baru Bian	2y,32,ef6,ef6~			Baru
Basdeo Panday	0,44,drb9,dx~
Bashar Yazigi	n,1b,ef6,ef6~		Bashar Riyad Yazigi
Bashir Ali	c,2o,ef6,ef6~		Bashir Isse Ali
Basil Williams	m,41,ef6,ef6~;4c,41,ef6,ef6~
Basim al-Hamar	1b,4r,ef6,ef6~		Basim bin Yacub al-Hamar
Basim al-Rubai	i,1o,ef6,ef6~
Basma Ishaqat	2r,1p,ef6,ef6~
Bassam Talhouni	b,1p,ef6,ef6~
Bassima Hakkaoui	a0,1w,ef6,ef6~
Basuki Hadimuljono	14,1a,ef6,ef6~
Bathabile Dlamini	y2,t,ef6,ef6~	4868980
Batienne Kpabre-Sylli	y1,2y,ef6,ef6~
Batio Bassiere	j,2f,ef6,ef6~
Batjargal Batzorig	ow,2j,ef6,ef6~
Batyr Atdayew	3a,3l,ef6,ef6~
Batyr Bazarow	7,3l,ef6,ef6~
Baudilio Portillo	16z,31,ef6,ef6~		Baudilio Portillo Merlos	Portillo
Baxtiyor Sayfullayev	k,2u,ef6,ef6~
Bayartsaikhan Nadmid	c,2j,ef6,ef6~
Beate Hartinger-Klein	i,19,ef6,ef6~
Beatriz Argimon	6,46,eg31,ej~		Beatriz Argimon Cedeira	Argimon
Beatriz Buchili	m,3s,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Becca Balint	2,0,ej13	28137193
Bechir Ouedraogo	l,2f,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	7,3h,ef6,ef6~
Begenc Gundogdyyew	8,3l,ef6,ef6~
Begmyrat Muhammedow	b,3l,ef6,ef6~
Behgjet Pacolli	p,3h,ef6,ef6~;5,3h,ef6,ef6~
Behzod Musayev	ih,2u,ef6,ef6~
Bejtush Gashi	g,3h,ef6,ef6~
Bekir Pakdemirli	e,10,ef6,ef6~	55439729
Belaid Abdesselam	0,1t,do78,dq4b
Belden Namah	4,r,e789,e7~
Ben Cline	2,0,ef13	4885439
Ben Merrick	2g,5l,ed8,eh~
Ben Ray Luján	2,0,e516,eh13;9,0,eh13	324256	Ben Luján
Bengin Rekani	2z,1o,ef6,ef6~
Bengt Westerberg	4,16,dp,dq~
Beniamina Tiinga	6,4x,dwc,dy~	4887927
Benigno Fitial	3,5p,e219,e8~
Benigno Lopez	7,3i,ef6,ef6~
Benjamin Diokno	c,33,ef6,ef6~
Benjamin Manglona	16,5p,dm19,dq~
Benna Namugwanya	zq,7,ef6,ef6~
Bennie Thompson	2,0,dp4d	817877
Benno Ndulu	c,3k,ef6,ef6~
Benny Allen	e,r,ef6,ef6~
Benny Sevinger	1c,5j,ef6,ef6~
Benoit Baty	17,24,ef6,ef6~
Benoit Ndong Soumhet	w,12,ef6,ef6~			Ndong Soumhet
Bent Hoie	a,2m,ef6,ef6~	457128
Bent Klinte	1t,5m,do,do~
Bente Klinte	1t,5w,do,dw~		Bent Klinte
Bento Lima Leite	26,x,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berat Albayrak	a6,10,ef6,ef6~	6052158
Berdibek Saparbayev	4,1q,eab,eb~;i,1q,ef6,ef6~
Berenice Cordero	n4,1i,ef6,ef6~		Berenice Cordero Molina	Cordero
Berhane Abrehe	7,5f,ef6,ef6~			Berhane
Berhanu Tsegaye	b,2z,ef6,ef6~			Berhanu
Bernadette Jordan	159,h,ef6,ef6~	22278440
Bernadette Legzim-Balouki	z,2y,ef6,ef6~		Bernadette Essossimna Legzim-Balouki
Bernard Busokoza	x,1h,e9ad,e9~	97956471
Bernard Dowiyogo	1,3x,dlcc,dx~	715836
Bernard Esau	1f,3p,ef6,ef6~
Bernard Gomou	0,1g,ei8k,ek2r
Bernard Makuza	0,1x,dw38,e7a7	319916
Bernarda da Silva	r,28,ef6,ef6~		Bernarda Goncalves Martins Henriques da Silva
Bernardino Soto	8,3i,ef6,ef6~		Bernardino Soto Estigarribia	Soto
Bernie Moreno	9,0,el13	124858476
Berniece Dahn	a,49,ef6,ef6~
Bertrand Osborne	11,5n,dsbd,dt8m
Bertrand Touaboy	11k,1u,ef6,ef6~	112079695
Besim Beqaj	4v,3h,ef6,ef6~
Beth Van Duyne	2,0,eh13	66309702		Van Duyne
Betriz Jhonson	6t,1v,ef6,ef6~		Betriz Jhonson Urrutia	Jhonson
Betsy Diaz	8k,1v,ef6,ef6~		Betsy Diaz Velazquez	Diaz
Betty Amongi	2h,7,ef6,ef6~
Betty Kamya-Turwomwe	x8,7,ef6,ef6~
Betty McCollum	2,0,dx13	434893
Beybut Atamkulov	5,1q,ef6,ef6~
Bhairon Shekhawat	6,6,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	2w,41,dw,ej~
Bheki Cele	5f,t,ef6,ef6~
Bianrifi Tarmidi	0,4g,dvc2,dwb
Bianrifi Tharmidhi	o,4g,ef6,ef6~
Bidya Bandhari	1,4i,ebat,ej3d		Bidhya Bhandari;Bidya Devi Bandhari;Bidhya Devi Bhandari
Biendi Maganga Moussavou	5o,u,ef6,ef6~			Maganga Moussavou
Bijay Gachchadar	4,4i,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3t,dlag,dv~
Bilen Saliji	b,2l,ef6,ef6~
Bill Cassidy	2,0,e516,eb13;9,0,eb16	861999
Bill Foster	2,0,e438,e713;2,0,e913	2903389
Bill Hagerty	9,0,eh13	27734214
Bill Huizenga	2,0,e715	862199
Bill Skate	0,r,dt7m,dv8
Billie Miller	4,3q,dq96,dy~
Billy Doumbouya	1v,1g,ef6,ef6~		Billy Nankouma Doumbouya
Bin Chhin	4,1m,ef6,ef6~;xe,1m,ef6,ef6~
Birendra Bir Bikram	13,4i,d41v,dr~			Birendra
Birgit Kleis	1t,5w,dxb1,e5~
Birima Mangara	17,w,ef6,ef6~
Biser Petkov	i,1l,ef6,ef6~
Bisher al-Khasawneh	0,1p,ega7,ek9f
Blade Nzimande	1k,t,ef6,ef6~;q,t,ef6,ef6~	16765311
Blaga Dimitrova	6,1l,dp,dp~		Blaga Nikolova Dimitrova
Blaise Louembe	nq,u,ef6,ef6~
Blake Moore	2,0,eh13	101196971
Blanca Eekhout	k2,p,ef6,ef6~		Blanca Eekhout Gomez	Eekhout
Bled Cuci	vd,47,ef6,ef6~
Blendi Klosi	n,47,ef6,ef6~;y,47,ef6,ef6~	13037656
Boakye Agyarko	l,29,ef6,ef6~
Bob Dadae	h,r,ef6,ef6~
Bob Loughman	0,39,eg4k,eib4
Bobby Scott	2,0,dp15	888668	Robert Scott
Bocchit Edmond	5,21,ef6,ef6~
Bodeh Robleh	52,52,ef6,ef6~		Bodeh Ahmed Robleh
Bodo Dettke	n,2c,ef6,ef6~
Bogdan Trif	n,15,ef6,ef6~	47519775	Bogdan Gheorghe Trif
Bogolo Kenewendo	5c,4k,ef6,ef6~
Boil Banov	k,1l,ef6,ef6~	42405440
Boima Kamara	7,49,ef6,ef6~	88314614
Boji Bamanyirue	p2,l,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Bolvine Wakata	17,12,ef6,ef6~
Boniface Alexandre	1,21,e02t,e1~
Boniface Saddique	r2,29,ef6,ef6~		Boniface Abubakari Saddique
Bonnie Watson Coleman	2,0,eb16	4942457		Watson Coleman
Boris Koprivnikar	4,37,ef6,ef6~;3q,37,ef6,ef6~	19932900
Boris Palacios	1i,1i,ef6,ef6~		Boris Palacios Vasquez	Palacios
Boris Trajkovski	1,2l,dvcf,dz~	237782
Boris Vujcic	c,2x,ef6,ef6~
Borislav Paravac	3t,c,dz4a,e1~	470649
Bornito Diogo	6,28,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Bosengkham Vongdala	12,1c,ef6,ef6~			Bosengkham
Bostjan Jazbec	c,37,ef6,ef6~	28167035
Botir Xojayev	o,2u,ef6,ef6~
Bouasone Bouphavanh	2d,1c,e0,e5~
Boubacar Barry	z,1g,ef6,ef6~
Boubacar Kane	a,35,ef6,ef6~
Boubou Cisse	2l,1s,ef6,ef6~
Boukar Michel	32,23,ef6,ef6~
Boukary Adji	0,z,ds1,dscl
Boun-Gnang Volachit	6,1c,e268,eb~			Boun-Gnang
Bounchan Sinthavong	14,1c,ef6,ef6~			Bounchan
Boungnang Volachit	0,1c,ds4k,e1~
Bounkeut Sangsomsak	w,1c,ef6,ef6~			Bounkeut
Bounkong Sihavong	a,1c,ef6,ef6~			Bounkong
Bounnyang Vorachit	1,1c,ec4k,ed~;1,1c,ef6,ef6~			Bounnyang
Bounthong Chitmani	ic,1c,ef6,ef6~;4,1c,ef6,ef6~;6,1c,eh3m,ej~			Bounthong
Bourema Conde	80,1g,ef6,ef6~
Boviengkham Vongdala	1h,1c,ef6,ef6~			Boviengkham
Boyd McCleary	3,5r,e68k,ea8f
Bozidar Pankretic	4,2x,e576,e7~
Brad Finstad	2,0,ei8c	111159803
Brad Knott	2,0,el13	130979816
Brad Sherman	2,0,dt17	672919
Bradley Felix	z,4p,ef6,ef6~	107486429
Bradley Scott Schneider	2,0,e913,eb13;2,0,ed13	2923426	Brad Schneider;Bradley Schneider
Bradley Tovosia	l,2c,ef6,ef6~
Brandon Gill	2,0,el13	124753679
Branislav Nedimovic	e,25,ef6,ef6~
Branko Crvenkovski	40,2l,dp,e4~	157111
Branko Kostic	6,25,dn7,do~
Branko Ruzic	7o,25,ef6,ef6~	12749330
Brendan Boyle	2,0,eb16	4960876
Brensil Rolle	1v,3w,ef6,ef6~
Brenson Wase	7,5a,ef6,ef6~
Brent Symonette	br,3w,ef6,ef6~
Brett Guthrie	2,0,e516	910794
Brian Babin	2,0,eb16	16979824
Brian Canty	3,5o,dl,do8
Brian Fitzpatrick	2,0,ed13	27831059
Brian Howe	4,9,dn64,dr~
Brian Jack	2,0,el13	86493775
Brian Lacy	15,6h,e5a5,e8~
Brian Mast	2,0,ed13	27733854
Brian Mushimba	28,27,ef6,ef6~	27662555
Brian Schatz	9,0,e8cr	1827902
Bridget McKenzie	2c,9,ef6,ef6~;14u,9,ef6,ef6~;3d,9,ef6,ef6~	4966734
Bright Msaka	f,4y,ef6,ef6~	46623184
Bright Rwamirama	10p,7,ef6,ef6~
Brigi Rafini	0,z,e747,ed~;0,z,ef6,ef6~	57877
Brittany Pettersen	2,0,ej13	16734469
Bronius Markauskas	e,3o,ef6,ef6~	15268485
Brownie Samukai	8,49,ef6,ef6~	4976534
Bruce Dinwiddy	3,5v,dy5t,e1bn	4977384
Bruce Golding	0,4t,e39b,e7an	315662
Bruce Westerman	2,0,eb16	16197421
Bruno Andre	t,5z,ej9
Bruno Bruins	we,v,ef6,ef6~	2212796
Bruno Itoua	er,24,ef6,ef6~	4979263	Bruno Jean Richard Itoua
Bruno Magras	6j,7c,e37g,eh~
Bruno Moubamba	4,u,ef6,ef6~;4m,u,ef6,ef6~		Bruno Ben Moubamba
Bruno Tshibala	0,l,ed47,ed~	29239480
Bryan Steil	2,0,ef13	58494431
Bryan Wynter	c,4t,ef6,ef6~
Buddy Carter	2,0,eb16	16240994	Earl Carter
Budi Gunawan	mm,1a,ef6,ef6~
Budi Sumadi	1i,1a,ef6,ef6~		Budi Karya Sumadi
Bujar Osmani	lh,2l,ef6,ef6~;1l,2l,ef6,ef6~	2064061
Bulent Arinc	4,10,e551,e5~
Burgess Owens	2,0,eh13	4998602	Clarence Owens
Bushara Aror	g,2d,ef6,ef6~		Bushara Jumma Aror
Byron Donalds	2,0,eh13	59726216
Caetana N'Tchama	0,1j,dw2,dx3k
Cain Mathema	1k,3u,ef6,ef6~	5017585
Calin Tariceanu	0,15,e0ct,e16n	207473	Calin Popescu Tariceanu
Calixte Ganongo	7,24,ef6,ef6~	24150698
Calixte Nsie Edang	39,u,ef6,ef6~			Nsie Edang
Calixto Ortega	c,p,ef6,ef6~		Calixto Ortega Sanchez	Ortega
Calle Schlettwein	7,3p,ef6,ef6~
Camil Durakovic	6,c,eibf,ek~
Camille Abu Suleiman	i,y,ef6,ef6~			Abu Suleiman
Camille Robinson-Regis	1p,44,ef6,ef6~	43901152
Camillo Gonsalves	7,53,ef6,ef6~
Camilo Pereira	f,1j,ef6,ef6~		Camilo Simoes Pereira
Camsek Chin	6,5c,e0,e4~
Candido Rivas	0,1n,dx2q,e06e	1149802	Candido Muatetema Rivas
Capoulas Santos	e,2n,ef6,ef6~
Carl Greenidge	5,41,ef6,ef6~;6,41,ef6,ef6~
Carl Gutierrez	3,66,dqb8,dx~
Carla Bacigalupo	i,3i,ef6,ef6~
Carla Qualtrough	14l,h,ef6,ef6~	21384927
Carles Alvarez Marfany	a,64,ef6,ef6~			Alvarez Marfany
Carlos Alvarado	1,1e,ee58,ei58		Carlos Alvarado Quesada	Alvarado
Carlos Alvarado	a,p,ef6,ef6~	carlos-alvarado-venezuela	Carlos Alvarado Gonzalez	Alvarado
Carlos Alvarez	6,2v,dvca,dw~	733743	Carlos Alberto Alvarez
Carlos Canjura	f,4c,ef6,ef6~		Carlos Mauricio Canjura;Carlos Mauricio Canjura Linares	Canjura
Carlos Castaneda	5,4c,ef6,ef6~
Carlos Correia	0,1j,dt5u,ec~
Carlos Costa	c,2n,ef6,ef6~	524996
Carlos Dominguez III	78,33,ef6,ef6~
Carlos Ferrero	0,s,dzcf,e0~		Carlos Ferrero Costa	Ferrero
Carlos Flores	1,3c,du1r,dx~	654177	Carlos Roberto Flores;Carlos Roberto Flores Facusse	Flores
Carlos Gimenez	2,0,eh13	5041653
Carlos Gomes	0,1j,e059,e7~		Carlos Gomes Junior	Gomes
Carlos Madero	i,3c,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Martinez	7w,31,ef6,ef6~		Carlos Martinez Gularte	Martinez
Carlos Martinho	14,3s,ef6,ef6~	111828618	Carlos Bonete Martinho
Carlos Mesquita	q,3s,ef6,ef6~
Carlos Morales	6,34,di8g,dq~		Carlos Morales Troncoso	Morales
Carlos Moran	g,s,ef6,ef6~
Carlos Oliva	2l,s,ef6,ef6~
Carlos Ortuno	j,3b,ef6,ef6~		Carlos Ortuno Yanez	Ortuno
Carlos Perez	l,1i,ef6,ef6~		Carlos Perez Garcia	Perez
Carlos Quintanilla	6,4c,dv61,dz~	15914604	Carlos Quintanilla Schmidt	Quintanilla
Carlos Reina	1,3c,dq1r,du1r		Carlos Roberto Reina;Carlos Roberto Reina Idiaquez	Reina
Carlos Rodriguez	j,1e,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Romero	4q,3b,ef6,ef6~		Carlos Romero Bonifaz	Romero
Carlos Rubio	4q,3a,ef6,ef6~	110628401
Carlos Ruckauf	6,2v,dr78,dv~
Carlos Soto	a,31,ef6,ef6~		Carlos Soto Menegazzo	Soto
Carlos Trujillo	5,3n,ef6,ef6~	16490286	Carlos Holmes Trujillo;Carlos Holmes Trujillo Garcia	Trujillo
Carlos Urzua	78,3e,ef6,ef6~		Carlos Manuel Urzua;Carlos Manuel Urzua Macias	Urzua
Carlos Veiga	0,5d,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos Velasquez	2r,31,ef6,ef6~		Carlos Velasquez Monge	Velasquez
Carlos da Graca	0,4q,dqap,dsbk
Carlos do Rosario	0,3s,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlos dos Santos Cruz	bw,x,ef6,ef6~	13416899	Carlos Alberto dos Santos Cruz	dos Santos Cruz
Carlyle Dougan	4,53,dr9h,ds~
Carlyle Glean	h,4z,e4br,e957		Carlyle Arnold Glean
Carmel Sepuloni	mp,j,ef6,ef6~;2r,j,ef6,ef6~	5043325
Carmelita Namashulua	1v,3s,ef6,ef6~	19816448	Carmelita Rita Namashulua
Carmelo Abela	5,4m,ef6,ef6~	5043368
Carmen Dan	g,15,ef6,ef6~	28113797	Carmen Daniela Dan
Carmen Vasquez	k,3n,ef6,ef6~	55815569	Carmen Ines Vasquez;Carmen Ines Vasquez Camacho	Vasquez
Carol Miller	2,0,ef13	16145531
Carola Schouten	e,v,ef6,ef6~;4,v,ef6,ef6~	2625041
Carole Dieschbourg	j,3r,ef6,ef6~	15275863
Carolina Cerqueira	k,28,ef6,ef6~	5044792
Carolina Cestari	j9,p,ef6,ef6~		Carolina Cestari Vasquez	Cestari
Carolina Cosse	r,46,ef6,ef6~
Carolina Schmidt	j,3f,ef6,ef6~	734056
Carolina Stanley	a,2v,ef6,ef6~
Caroline Abel	c,54,ef6,ef6~
Caroline Nokes	4a,1,ef6,ef6~	577227
Carolyn Bennett	kv,h,ef6,ef6~	2403422
Cary Gylyjow	3u,3l,ef6,ef6~
Caryl Bertho	1o,p,ef6,ef6~		Caryl Bertho de Acosta	Bertho
Carymyrat Purcekow	3u,3l,ef6,ef6~
Casimir Oye-Mba	0,u,dm53,dqc9
Casius Darroux	rr,4l,ef6,ef6~
Cassam Uteem	1,22,do71,dy2p	323628
Catherine Afeku	n,29,ef6,ef6~		Catherine Abelema Afeku
Catherine Cortez Masto	9,0,ed13	5052604		Cortez Masto
Catherine Daniel	mz,4l,ef6,ef6~		Catherine Lady Daniel
Catherine Hughes	14m,41,ef6,ef6~
Catherine McKenna	j,h,ef6,ef6~	21335996
Catherine Tizard	h,j,dmcc,ds3l
Cecelia Dapaah	ai,29,ef6,ef6~
Cecil McKie	n,53,ef6,ef6~
Cecile Pozzo di Borgo	t,8t,eaad,eg~			Pozzo di Borgo
Cecile la Grenade	h,4z,e957
Cecilia Chazama	ji,4y,ef6,ef6~	45779916
Cecilia Perez	wn,3f,ef6,ef6~	5640564
Celeste Maloy	2,0,ejbl	119578731
Celestin Gaombalet	0,1u,dzcc,e16d	1150346
Celestin Rwigema	0,1x,dr9,dw38
Celestine Courtes	4m,12,ef6,ef6~		Celestine Keutcha Courtes
Celestino Obiang	i,1n,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cellou Diallo	0,1g,e0c4,e1~		Cellou Dalein Diallo
Celso Correia	3p,3s,ef6,ef6~
Cemil Cicek	4,10,e38t,e5~	202971
Cesar Castillo	6,31,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Cocarico	3b,3b,ef6,ef6~		Cesar Cocarico Yana	Cocarico
Cesar Villanueva	0,s,ee42,ef9u
Cevdet Yilmaz	6,10,ej63,ej~
Chaim Herzog	1,d,df55,dp5d
Chalane Phori	7x,4h,ef6,ef6~
Chalerm Yubamrung	4,17,e78a,e7~			Chalerm
Chaleun Yiapaoheu	w,1c,ef6,ef6~			Chaleun
Cham Prasidh	r,1m,ef6,ef6~
Chan Chun Sing	1e,4b,ef6,ef6~	5070296		Chan
Chandrani Bandara	1o,1d,ef6,ef6~
Chang Jing-sen	1l,n,ef6,ef6~			Chang
Chang Po-ya	132,n,ef6,ef6~			Chang
Chang San-cheng	19,n,eac8,eb~			Chang
Chansamon Chan-gnalat	8,1c,ef6,ef6~			Chansamon
Chantal Mebale	39,u,ef6,ef6~
Charafat Afilal	17,1w,ef6,ef6~
Charis Georgiadis	7,5e,ef6,ef6~
Charlea Namoloh	15c,3p,ef6,ef6~
Charles Abel	4,r,ed84,eh~;a6,r,ef6,ef6~
Charles Antrobus	h,53,du,dw~
Charles Bakabulindi	10i,7,ef6,ef6~
Charles Banda	n,27,ef6,ef6~	29555800	Charles Romel Banda
Charles Banny	0,2i,e1c7,e344		Charles Konan Banny
Charles Bastienne	8v,54,ef6,ef6~
Charles Curtis	6,0,bx34,c134
Charles Dawes	6,0,bt34,bx34
Charles Engola	yq,7,ef6,ef6~
Charles Fairbanks	6,0,b934,bd34
Charles Fernandez	n,56,ef6,ef6~
Charles Giusti	t,8t,egac,eh~
Charles Hamilton	15,5l,dy,e0~
Charles Keter	h7,3g,ef6,ef6~
Charles Mandya	23,1u,ef6,ef6~		Charles Paul Lemasset Mandya
Charles Margai	b,3j,ef6,ef6~		Charles Francis Margai
Charles Mhango	m,4y,ef6,ef6~	46623105
Charles Mondjo	8,24,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	r,3k,ef6,ef6~	16733084	Charles John Mwijage
Charles N'Tow	y,49,ef6,ef6~		Charles Saah N'Tow
Charles Ngamfoumou	17,24,ef6,ef6~
Charles Obichang	7p,5c,ef6,ef6~
Charles Savarin	1,4l,e9a2,eja2
Charles Tizeba	e,3k,ef6,ef6~	16194369
Charles Turnbull	3,6g,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	5,1u,ef6,ef6~	11855176
Charlot Salwai	0,39,ec2b,ek~;vp,39,ef6,ef6~	22696254
Charmaine Scotty	f,3x,ef6,ef6~;a,3x,ef6,ef6~;1k,3x,ef6,ef6~;93,3x,ef6,ef6~
Chatchai Sarikan	4,17,ef6,ef6~			Chatchai
Chaudhary Singh	17o,6,ef6,ef6~		Chaudhary Birender Singh
Chaudhry Ahmed	1h,14,ef6,ef6~	55761307	Chaudhry Fawad Ahmed
Chaudhry Elahi	4,14,e86p,e8~		Chaudhry Pervais Elahi
Chea Chanto	c,1m,ef6,ef6~
Chea Sophara	93,1m,ef6,ef6~
Cheick Sylla	l,1g,ef6,ef6~		Cheick Taliby Sylla
Cheikh Khouna	0,35,ds1,dy~		Cheik Khouna;Cheikel Khouna;Cheikh El Avia Ould Mohamed Khouna
Cheikh Soumare	0,w,e36j,e551	728852	Cheikh Hadjibou Soumare
Chellie Pingree	2,0,e516	457243
Chen Baosheng	f,5,ef6,ef6~	8291811		Chen
Chen Chien-jen	6,n,ec5k,ed~;6,n,ef6,ef6~			Chen
Chen Mei-ling	15j,n,ef6,ef6~			Chen
Chen Tain-jy	w,n,ef6,ef6~;1l,n,ef6,ef6~			Chen
Chen Wenqing	9g,5,ef6,ef6~			Chen
Cheng Li-chiun	k,n,ef6,ef6~			Cheng
Cheong Kuoc Va	ea,5,ef6,ef6~			Cheong
Cheong U	16o,5,ef6,ef6~			Cheong
Cherrie-Ann Crichlow-Cockburn	2r,44,ef6,ef6~
Chhay Than	1p,1m,ef6,ef6~
Chimed Khurelbaatar	7,2j,ef6,ef6~
Chimed Saikhanbileg	0,2j,eabl,ec77
Chin Young	g,f,ef6,ef6~			Chin
Chip Roy	2,0,ef13	58333615
Chiranjivi Nepal	c,4i,ef6,ef6~
Chiril Gaburici	0,2a,eb2i,ec1k;o,2a,ef6,ef6~	19281444
Chitalu Chilufya	a,27,ef6,ef6~	27063490
Chitchai Wannasathi	4,17,e13b,e1~			Chitchai
Chiu Tai-san	b,n,ef6,ef6~			Chiu
Cho Chang-tok	19,b,dy,dy~			Cho
Cho Myung-rae	j,f,ef6,ef6~			Cho
Choe Il Ryong	v9,b,ef6,ef6~			Choe
Choe Pu Il	12n,b,ef6,ef6~			Choe
Choe Sang Gon	136,b,ef6,ef6~			Choe
Choe Sung Ho	m8,b,ef6,ef6~			Choe
Choe Thae Bok	i3,b,ef6,ef6~			Choe
Choe Yong Rim	v,b,e667,e8~;c2,b,ef6,ef6~			Choe
Choi Gak Kyu	4,f,dn2j,do~			Choi
Chomba Sikazwe	5k,27,ef6,ef6~	29539950	Chomba Freedom Sikazwe
Chong Chae-sok	4,f,dpcl,dq~			Chong
Choummali Saignason	2w,1c,du,eb~			Choummali
Choummali Saygnasone	4,1c,du2q,dw~			Choummali
Chris Baryomunsi	da,7,ef6,ef6~
Chris Cardona	o,4m,ef6,ef6~
Chris Deluzio	2,0,ej13	115181700
Chris Haiveta	4,r,dq97,du~
Chris Ngige	i,2s,ef6,ef6~
Chris Pappas	2,0,ef13	5107684
Chris Simpkins	20,5g,dz3,e413
Chris Smith	2,0,dd15	981167	Christopher Smith
Chris Van Hollen	2,0,dz17,ed13;9,0,ed13	1077819		Van Hollen
Chrissy Houlahan	2,0,ef13	56274180
Christa Castro	28,3c,ef6,ef6~
Christian Dors	38,55,dw,dx~
Christian Job	38,55,dy86,dz~
Christian Magnagna	26,u,ef6,ef6~
Christian Menefee	2,0,em22	114397549
Christian Ntsay	0,2q,ee66,elam
Christian Ntshangase	1v,4w,ef6,ef6~
Christian Porter	m,9,ef6,ef6~	5110039
Christian Pouget	t,5z,eh16,ek~
Christian Ramarolahy	5g,2q,ef6,ef6~
Christian Sanchez	i,s,ef6,ef6~
Christina Scott	3,5o,e97n,ed~
Christoforos Vernardakis	yn,30,ef6,ef6~	21063534
Christon Tembo	6,27,dtc,dw~	1084438
Christophe Emelee	w,39,ef6,ef6~
Christophe Mirmand	s,5b,el7l
Christopher Coons	9,0,e6bf	923242
Christopher Fearne	4,4m,ef6,ef6~;a,4m,ef6,ef6~
Christopher Kibazanga	7k,7,ef6,ef6~
Christopher Loeak	1,5a,e81h,ec1s	12911
Christopher Murphy	2,0,e314,e913;9,0,e913	1077594
Christopher Pyne	8,9,ef6,ef6~
Christopher Tufton	a,4t,ef6,ef6~		Christopher Charles Tufton
Christos Spirtzis	1c,30,ef6,ef6~
Chrystallas Giorkatzi	c,5e,ef6,ef6~
Chu Ngoc Anh	1h,q,ef6,ef6~
Chu Tzer-ming	w,n,ef6,ef6~			Chu
Chuck Edwards	2,0,ej13	55065043	Charles (Chuck) Edwards
Chuck Fleischmann	2,0,e715	521959	Charles Fleischmann
Chultem Ulaan	4,2j,e09s,e1~
Chung Eui-yong	mj,f,ef6,ef6~			Chung
Chung Hong-won	0,f,e92q,e9~			Chung
Chung Un-chan	0,f,e59u,e6a1	336417		Chung
Chung Won Shik	0,f,dn5o,do~			Chung
Chuy García	2,0,ef13	18631698	Jesús García
Chynggyz Aydarbekov	5,1r,ef6,ef6~	57776448
Cidalia Oliveira	3m,3s,ef6,ef6~		Cidalia Manuel Chauque Oliveira
Cina Lawson	vi,2y,ef6,ef6~
Cindy Hyde-Smith	9,0,ee49	5120540		Hyde-Smith
Cindy Kiro	h,j,ehal
Ciril Zlobec	6,37,dm4b,do~
Cirilo Cristovao	8,40,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,1s,e743,e8cb			Cisse
Claire Perry	l,1,ef6,ef6~	575452
Clarence Moniba	9h,49,ef6,ef6~
Clarence Rambharat	e,44,ef6,ef6~	107861273
Clarence Seignoret	1,4l,dfcj,dpap		Clarence Augustus Seignoret
Clarice Modeste-Curwen	n,4z,ef6,ef6~
Claude Meisch	f,3r,ef6,ef6~;10,3r,ef6,ef6~
Claude Nsilou	yk,24,ef6,ef6~		Claude Alphonse Nsilou
Claude Pierret	38,55,dt,dv~
Claude Valleix	t,5z,dya9,dz~
Claude da Costa	0,24,doc,dp6n		Claude Antoine da Costa
Claude de	2z,2i,ef6,ef6~		Claude Isaac de	de
Claudia Tenney	2,0,ed13,ef13;2,0,eh2b	5129263
Claudiana Cole	6w,4s,ef6,ef6~
Claudine Uwera	s,1x,ef6,ef6~
Claudio Felici	aj,60,ef6,ef6~
Claudio Podeschi	1m,60,ef6,ef6~
Claus Frederiksen	8,1z,ef6,ef6~	2978598	Claus Hjort Frederiksen
Claver Gatete	1c,1x,ef6,ef6~	14949498
Clay Fuller	2,0,em4e	138355765
Clay Higgins	2,0,ed13	25849505
Clement Arrindell	h,4u,df9j,ds11		Clement Athelston Arrindell
Clement Bukasa	kc,l,ef6,ef6~		Clement Kanku Bukasa
Clement Mouamba	0,24,ec4n,eh5c	23928873
Clement Sawadogo	3c,2f,ef6,ef6~
Clemente Nguema	p,1n,ec6n,ej~;ov,1n,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleo Fields	2,0,dp15,dt13;2,0,el13	1100451
Cleopa Msuya	6k,3k,dr,dr~		Cleopa David Msuya
Cleopas Dlamini	0,4w,eh7j,ejb3
Cliff Bentz	2,0,eh13	5132536
Clifford Darling	h,3w,do12,dr~
Clifford Husbands	h,3q,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Jordan	i,3q,ef6,ef6~
Colin Martin-Reynolds	3,5g,el7t
Colin Roberts	2g,5l,e47,ea~;3,5g,ea4s,ed9c
Colm Imbert	7,44,ef6,ef6~
Colville Nobert Young	h,3z,ef6,ef6~
Colville Young Sr	h,3z,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	1e,1u,ef6,ef6~	112079648
Come Manirakiza	l,1h,ef6,ef6~
Commins Mewa	1k,2c,ef6,ef6~	5152607
Conceita Sortane	f,3s,ef6,ef6~
Connelly Sandakabatu	1v,2c,ef6,ef6~
Constantin Oboroc	p,2a,dm6,do~
Constantin Tampiza	p,2a,dm6,do~
Consuelo Valdes Chadwick	xa,3f,ef6,ef6~			Valdes Chadwick
Cora Richardson-Hodge	v,5o,el2r
Cora van Nieuwenhuizen	1c,v,ef6,ef6~	2464817
Cordel Hyde	4,3z,egbg,ej~
Corinne Cahen	48,3r,ef6,ef6~
Cornelius Smith	h,3w,ef6s,ei~
Cory Mills	2,0,ej13	115137377
Craig Cannonier	v,3m,e8ci,ea5k;v,3m,ef6,ef6~	1281098
Craig Goldman	2,0,el13	16199453
Crispin Atama	8,l,ef6,ef6~	3002789	Crispin Atama Tabe	Atama
Crispin Sorhaindo	1,4l,dpap,dua6		Crispin Anselm Sorhaindo
Cristian Monckeberg	1b,3f,ef6,ef6~	5791610
Cristien Polak	1y,4j,ef6,ef6~
Cristina Lesnic	ln,2a,ef6,ef6~
Cristino Seriche Bioko Malabo	0,1n,de8f,do1h			Seriche Bioko Malabo
Culwick Togamana	j,2c,ef6,ef6~	59096690
Cuthbert Sebastian	h,4u,ds11,e7~;h,4u,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Forde	12k,3q,ef6,ef6~
Cynthia Lummis	2,0,e516,ed13;9,0,eh13	456064
Cynthia Pratt	bb,3w,dy,em~	4376482
Cyr Koty	1c,4f,ef6,ef6~
Cyrille Le Vely	t,7c,el1f;t,69,el2a			Le Vely
Dace Melbarde	k,3d,ef6,ef6~	15649550
Dag Ulstein	c7,2m,ef6,ef6~	17113366	Dag Inge Ulstein
Dagmawit Moges	q,2z,ef6,ef6~			Dagmawit
Dale Marshall	m,3q,ef6,ef6~;4c,3q,ef6,ef6~
Dale Strong	2,0,ej13	115137374
Dalibor Jevtic	b5,3h,ef6,ef6~;4,3h,ef6,ef6~
Dalitso Kabambe	c,4y,ef6,ef6~
Dalton Tagelagi	v,7t,eg6a,ej~
Damares Alves	1o,x,ef6,ef6~	59577903
Damdin Tsogtbaatar	5,2j,ef6,ef6~	9350396
Damehane Yark	3c,2y,ef6,ef6~
Damian Gjiknuri	1c,47,ef6,ef6~
Damian Hinds	15s,1,ef6,ef6~	676947
Damiao de Almeida	0,4q,e09h,e167		Damiao Vaz de Almeida
Damien O'Connor	e,j,ef6,ef6~;gq,j,ef6,ef6~;p0,j,ef6,ef6~;dh,j,ef6,ef6~;158,j,ef6,ef6~
Damir Krsticevic	4,2x,ecaj,ei~;8,2x,ef6,ef6~	12629500
Damir Sehovic	f,43,ef6,ef6~
Damjan Manchevski	r0,2l,ef6,ef6~
Dan Botwe	j,29,ef6,ef6~;14t,29,ef6,ef6~
Dan Crenshaw	2,0,ef13	58301995
Dan Goldman	2,0,ej13	74849175
Dan Kersch	fm,3r,ef6,ef6~;3l,3r,ef6,ef6~;g,3r,ef6,ef6~	13102261
Dan Knudsen	1t,5w,e4,ed~		Dan Michael Knudsen
Dan Newhouse	2,0,eb16	16733285
Dan Sullivan	9,0,eb16	5218668
Dan Tehan	f,9,ef6,ef6~	5214486
Dan Tok	1i,2g,ef6,ef6~	18564417
Dana Reizniece-Ozola	7,3d,ef6,ef6~	4392612
Dane Malesevic	f,c,ef6,ef6~
Dang Thi Ngoc Thinh	6,q,ec47,ed~;6,q,ef6,ef6~
Daniel Alfaro	f,s,ef6,ef6~
Daniel Bacquelaine	12j,2e,ef6,ef6~	2949528
Daniel Constantin	1t,59,dy73,e0~
Daniel Duncan	0,2i,dpca,dq~;4h,2i,dr,ed~;6,2i,ef6,ef6~		Kablan Duncan;Daniel Kablan Duncan;Kablan Daniel Duncan
Daniel Hodge	0,6o,e8cv,e967
Daniel Kersch	4,3r,eg24,ei~
Daniel Meuser	2,0,ef13	5214012
Daniel Ona Ondo	0,u,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	3,5r,ek1t
Daniel Risch	4,5x,ef6,ef6~;1c,5x,ef6,ef6~;0,5x,eh3p,el4a	30882650
Daniel Scioli	6,2v,dz5p,e2~	1162679
Daniel Webster	2,0,e715	1163099
Daniel Williams	h,4z,ds89,e4br
Danilo Astori	6,46,e631,ea~;2l,46,ef6,ef6~	51983	Danilo Astori Saragoza	Astori
Danilo Diaz	1q,34,ef6,ef6~
Danilo Medina	1,34,e88g,ed~;1,34,ef6,ef6~		Danilo Medina Sanchez	Medina
Danilo Toninelli	1c,4,ef6,ef6~	15972657
Daniyal Akhmetov	0,1q,dz6d,e2~
Daniyar Usenov	2d,1r,e2,e5~
Danny Davis	2,0,dt17	1164657
Danny Faure	2w,54,e8,ed~;1,54,ef6,ef6~	5220343
Danny Gillespie	15,6h,ds,ds~		Danny Ambrose Gillespie
Danny Philip	1x,2c,ds,e6~
Dante Rivas	1f,p,ef6,ef6~		Dante Rivas Quijada	Rivas
Dante Sica	9n,2v,ef6,ef6~	55071319
Danut Andrusca	o,15,ef6,ef6~	28113953
Dany Durand	6r,3i,ef6,ef6~
Dao Ngoc Dung	i,q,ef6,ef6~
Daoud Soumaine	17,23,ef6,ef6~		Daoud Yaya Soumaine
Daouda Azoupiou	1q,2f,ef6,ef6~
Daouda Marthe	6w,z,ef6,ef6~
Dardan Gashi	4,3h,ef6,ef6~;bf,3h,ef6,ef6~
Dariga Nazarbayeva	4,1q,eb9b,ec~	376532
Darin LaHood	2,0,eb9h	5222780
Darko Radunovic	7,43,ef6,ef6~	110584299
Darmin Nasution	kf,1a,ef6,ef6~
Darrell Issa	2,0,dx13,ef13;2,0,eh13	1166592
Darren Henfield	5,3w,ef6,ef6~	107509447
Darren Soto	2,0,ed13	5225162
Darwish al-Balushi	w,4e,ef6,ef6~		Darwish bin Ismail bin Ali al-Balushi
Daryl Vaz	1l,4t,ef6,ef6~		Daryl Wesley Phillip Vaz
Daryll Mathew	1q,56,ef6,ef6~
Dashiyn Byambasuren	v,2j,dm9b,do~
Dasho Gyeltshen	1k,5k,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	pj,5k,ef6,ef6~
Dauren Abayev	12,1q,ef6,ef6~
Davaajantsan Sarangerel	a,2j,ef6,ef6~
Dave Min	2,0,el13	31213321
David Apatang	5a,5p,ej,em~
David Azoulay	150,d,ef6,ef6~	2331314
David Bahati	z7,7,ef6,ef6~
David Brandt	11,5n,dt8m,dx45
David Burt	v,3m,ed7j
David Choquehuanca	6,3b,egb8,ej~		David Choquehuanca Cespedes	Choquehuanca
David Clark	a,j,ef6,ef6~	3561074
David Coleman	4a,9,ef6,ef6~
David Collins	1o,4x,ef6,ef6~
David Ford	8b,67,dj2,dp~		David Robert Ford
David Francis	11,3j,ef6,ef6~
David Ganao	0,24,ds92,dt~		David Charles Ganao
David Gauke	15z,1,ef6,ef6~	391256
David Granger	1,41,eb5g,ed~;1,41,ef6,ef6~		David Arthur Granger
David Houdeingar	10,23,ef6,ef6~
David Hurley	h,9,ef71,ej~	5235277
David Jack	h,53,dl9t,dy92
David Johnston	h,h,e6a1,eda2	41564
David Joyce	2,0,e913	976778
David Kabua	1,5a,eg1d,ej~
David Kapu	h,2c,ek77		David Tiva Kapu
David Karubanga	10a,7,ef6,ef6~
David Kpomakpor	88,49,dq3,dr~
David Kustoff	2,0,ed13	26923148
David Lametti	b,h,ef6,ef6~
David Littleproud	e,9,ef6,ef6~	25756209
David Mabumba	l,27,ef6,ef6~;bu,27,ef6,ef6~	29556814
David Mabuza	43,t,ef6,ef6~
David Mackilligin	3,5r,dr6,dv~
David Maclennan	2g,5l,dq,dw~		David Ross Maclennan
David McCormick	9,0,el13	5234544	Dave McCormick
David Mundell	163,1,ef6,ef6~	333520
David Munguia	8,4c,ef6,ef6~		David Munguia Payes	Munguia
David Ngcamphalala	187,4w,ef6,ef6~		David Cruiser Ngcamphalala
David Panuelo	1,57,ef5b,ej5c
David Parker	m,j,ef6,ef6~;2t,j,ef6,ef6~;j,j,ef6,ef6~;1e,j,ef6,ef6~
David Patterson	7p,41,ef6,ef6~
David Pearey	3,5r,e24i,e68k	3560835
David Rouzer	2,0,eb16	5239255
David Saul	v,3m,dr8p,dt3p
David Schweikert	2,0,e715	1176561
David Tatham	3,5g,do8,ds1t;2g,9h,do8,ds~		David Everard Tatham
David Taylor	2,0,el13	131123679
David Taylor	3,5n,dm,dp2
David Thompson	0,3q,e41g,e6an	310082
David Valadao	2,0,e913,ef13;2,0,eh13	3528567
David Verge	2j,55,ed44,eh~
David Vunagi	h,2c,ef78,ek77
David Waisman	1d,s,dx7s,e1~		David Waisman Rjavinsthi	Waisman
Davies Chama	8,27,ef6,ef6~	27063175
Davis Steven	m,r,ef6,ef6~;b,r,ef6,ef6~
Davit Sergeenko	x7,2h,ef6,ef6~	15108091
Davit Tonoyan	8,2w,ef6,ef6~
Davit Zalkaliani	5,2h,ef6,ef6~
Davlat Sembayev	73,1q,do,dp~
Davlatali Said	p,3y,ef6,ef6~
Davlatali Saidov	p,3y,e9bj,ea~
Davor Cordas	9p,c,ef6,ef6~
Dawda Jawara	1,4s,d24o,dq~		Dawda Kairaba Jawara
Daya Gamage	5p,1d,ef6,ef6~
Dayanc Gulgeldiyew	y,3l,ef6,ef6~
De Carey	36,5h,dw,dy~		De Vic Carey
DeLisle Worrell	c,3q,ef6,ef6~
Dean Barrow	1x,3z,dq,ed~;7,3z,ef6,ef6~;0,3z,ef6,ef6~	57701	Dean Oliver Barrow
Dean Jonas	e,56,ef6,ef6~	20172576
Deb Fischer	9,0,e913	2580649
Debbie Dingell	2,0,eb16	5248232
Deborah Jones	3,5n,e05a,e37r		Deborah Barnes Jones
Deborah Ross	2,0,eh13	5248285
Dechen Wangmo	a,5k,ef6,ef6~
Dederiwe Abli-Bidamon	3x,2y,ef6,ef6~
Dejan Zidan	e,37,ef6,ef6~;4,37,ef6,ef6~	12787433
Delfin Lorenzana	21,33,ef6,ef6~
Delia Ramirez	2,0,ej13	58416610
Delma Thomas	2r,4z,ef6,ef6~
Delphin Kouzande	e,4f,ef6,ef6~
Delroy Chuck	b,4t,ef6,ef6~		Delroy Aubyn Chuck
Demeke Mekonnen Hassen	4,2z,e8bt,ej~			Demeke
Demetrio Ndong Nze Fumu	4,1n,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Dendev Terbishdagva	4,2j,e88k,ea~
Dene Keita	fp,1g,ef6,ef6~
Deng Deng Hoc	p7,38,ef6,ef6~			Deng
Denis Amici	al,60,ef6,ef6~
Denis Ducarme	16e,2e,ef6,ef6~
Denis Lasic	189,c,ef6,ef6~
Denis Lichi	e,3i,ef6,ef6~
Denis Manturov	r,8,ef6,ef6~		Denis Valentinovich Manturov
Denis Moncada	5,4a,ef6,ef6~		Denis Moncada Colindres	Moncada
Denis Naughten	28,k,ef6,ef6~	381658
Denis Robin	t,6s,e47s,e4~
Denis Sandy	2h,3j,ef6,ef6~
Denis Zvizdic	hu,c,ef6,ef6~	19501831
Denisa Sakova	g,36,ef6,ef6~	52234791
Denise Mekamne	10,u,ef6,ef6~;s,u,ef6,ef6~
Dennis Lulei	4,2c,dqba,dr~
Dennis Moses	5,44,ef6,ef6~
Dennis Ssozi	zu,7,ef6,ef6~		Dennis Galabuzi Ssozi
Dennis Wanchinga	192,27,ef6,ef6~	29555804
Denny Kalyalya	c,27,ef6,ef6~
Denton Rarawa	c,2c,ef6,ef6~
Denys Williams	h,3q,drcl,ds61
Denzil Douglas	0,4u,dr76,eb2i	57738
Deo Rurema	e,1h,ef6,ef6~		Deo Guide Rurema
Deogratias Mutombo	c,l,ef6,ef6~		Deogratias Mutombo Mwana Nyembo	Mutombo
Deqa Yasin	1o,2o,ef6,ef6~		Deqa Yasin Haji Yusuf	Yasin
Derek Hanekom	n,t,ef6,ef6~
Derek Hodge	16,6g,dj15,dq~
Derek Howatt	8t,5g,dv,e2~
Derek Schmidt	2,0,el13	5262335
Derek Sikua	0,2c,e3ck,e5~
Derek Taylor	11,5q,dr1v,dz~
Derek Tran	2,0,el13	131339671
Derog Gioura	1,3x,dy,dy~	888033
Derrick Manuari	b,2c,ef6,ef6~
Derrick Van Orden	2,0,ej13	115155627		Van Orden
Desmond Bannister	2y,3w,ef6,ef6~
Desmond Lee	2r,4b,ef6,ef6~
Desmond McKenzie	2c,4t,ef6,ef6~
Destinee Doukaga	y,24,ef6,ef6~	48778190	Destinee Ermela Doukaga
Dharmendra Pradhan	32,6,ef6,ef6~;16l,6,ef6,ef6~	5269370
Dhieu Mathok	l,38,ef6,ef6~		Dhieu Mathok Diing	Mathok
Dhurata Hoxha	bo,3h,ef6,ef6~
Dia Moctar Malal	b,35,ef6,ef6~			Dia
Diakite Traore	147,1s,ef6,ef6~		Diakite Aissata Traore
Diamantino Azevedo	9f,28,ef6,ef6~		Diamantino Pedro Azevedo
Diana DeGette	2,0,dt17	437159
Diana Harshbarger	2,0,eh13	101197341
Diane Gashumba	a,1x,ef6,ef6~	28595120
Diane Lebouthillier	11q,h,ef6,ef6~
Diarra Talla	i,1s,ef6,ef6~		Diarra Raky Talla
Didier Dogley	j,54,ef6,ef6~	21015395
Didier Gamerdinger	a,5b,ef6,ef6~	10266166
Didier Guillaume	e,2,ef6,ef6~	3027038
Didier Guillaume	s,5b,ek92,ek~
Didier Ratsiraka	1,2q,d76f,dx~
Diego Benevente	16,5p,dy1,e1~		Diego Benavente
Diego Pary	5,3b,ef6,ef6~	28648641	Diego Pary Rodriguez	Pary
Diene Sarr	4m,w,ef6,ef6~		Diene Farba Sarr
Dier Ngor	c,38,ef6,ef6~		Dier Tong Ngor
Digne Okombi	17,24,ef6,ef6~		Digne Elvis Tsalissan Okombi
Dilbar Nazari	82,18,ef6,ef6~
Dileeni Daniel-Selvaratnam	3,5o,eh1i,ej9b
Dimitar Glavchev	0,1l,ek49,el1g
Dimitar Kovacevski	0,2l,ei1g,ek6n
Dimitar Radev	c,1l,ef6,ef6~
Dimitrios Vitsas	qm,30,ef6,ef6~
Din Mohammad	4,18,dp,dp~
Dina Titus	2,0,e516,e713;2,0,e913	524440
Dinesh Gunawardena	0,1d,ei7m,ek9o
Ding Kung-wha	w,n,ef6,ef6~			Ding
Dingiri Wijetunge	0,1d,dl36,dp57;1,1d,dp57,dqbc		Dingiri Wijetunga;Dingiri Banda Wijetunga;Dingiri Banda Wijetunge
Dinh Tien Dung	7,q,ef6,ef6~
Dion Foulkes	i,3w,ef6,ef6~
Dioncounda Traore	1,1s,e84c,e8~
Dionisio D'Aguilar	n,3w,ef6,ef6~	106596899
Dionisio Soares	km,40,ef6,ef6~		Dionisio Babo Soares
Diosdado Nsue	14,1n,ef6,ef6~	112162977	Diosdado Nsue Medja	Nsue
Dipuo Letsatsi-Duba	9g,t,ef6,ef6~
Dirdeiry Mohammed Ahmed	5,2d,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,1x,do4,dp~
Ditmir Bushati	bn,47,ef6,ef6~
Divavesi Waqa	h1,3x,ef6,ef6~;8d,3x,ef6,ef6~;z,3x,ef6,ef6~;5,3x,ef6,ef6~;x9,3x,ef6,ef6~;xd,3x,ef6,ef6~;11j,3x,ef6,ef6~;11z,3x,ef6,ef6~;1,3x,ef6,ef6~;1v,3x,ef6,ef6~;6p,3x,ef6,ef6~
Djalal Khalil	1o,23,ef6,ef6~		Djalal Ardjoun Khalil
Djama Okieh	a,52,ef6,ef6~		Djama Elmi Okieh
Djamel Kaouane	23,1t,ef6,ef6~
Django Cissoko	0,1s,e8cb,e995
Djimasta Koibla	0,23,dr49,dt5g
Djimet Arabi	b,23,ef6,ef6~
Djimrangar Dadnadji	0,23,e8,e8~	3661283
Djindah Bal	y,35,ef6,ef6~		Djindah Mohamed El Moustapha Bal
Dmitry Kobylkin	29,8,ef6,ef6~	4225265	Dmitriy Kobylkin;Dmitriy Nikolayevich Kobylkin
Dmitry Kozak	2o,8,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	o,11,ef6,ef6~
Dmitry Mikulenok	gj,11,ef6,ef6~
Do Van Chien	ib,q,ef6,ef6~
Dobric Cosic	1,25,do,do~
Dolgorsuren Sumiyabazar	3x,2j,ef6,ef6~
Dolores Delgado	b,i,ef6,ef6~		Dolores Delgado Garcia	Delgado
Dominador Bazan	1d,3a,dv91,dz~		Dominador Kaiser Baldonero Bazan;Dominador Kaiser Baldonero Bazan Jimenez	Bazan
Dominic Fedee	n,4p,ef6,ef6~	24851870
Dominic Gaskin	h0,41,ef6,ef6~
Dominic Nitiwul	8,29,ef6,ef6~
Dominique Bellion	t,76,dua,dv~
Dominique Gantenbein	1k,5x,ef6,ef6~
Dominique Lacroix	t,7c,e33l,e6~;t,69,e33l,e6~
Dominique Vian	t,7i,dt1,dx~;t,6r,dy86,dz~;t,6v,e08g,e0~
Domitien Ndayizeye	2w,1h,dy,e1~	358332
Domitien Ndihokubwao	7,1h,ef6,ef6~
Don Bacon	2,0,ed13	19757583
Don Cairns	15,5l,ds,dw~
Don Ken	b,39,ef6,ef6~
Don Poyle	4,r,e66k,e6~
Don Pramudwinai	5,17,ef6,ef6~			Don
Donald Beyer	2,0,eb16	3036086	Donald Beyer Jr.
Donald Davis	2,0,ej13	5294403
Donald Gelling	11,62,dsc3,e2~	935074
Donald Guerrero	7,34,ef6,ef6~		Donald Guerrero Ortiz	Guerrero
Donald Kalpokas	1x,39,ds,dv~
Donald Lamont	3,5g,dv5,dyc3
Donald Mazankowski	4,h,di6,do~		Donald Frank Mazankowski
Donald Norcross	2,0,eabc	5294942
Donald Ramotar	1,41,e7c3,eb5g
Donaldson Romero	v,5n,ea9c,ed~
Doncho Konakchiev	4,1l,dr1p,ds~
Dora Siliya	12,27,ef6,ef6~	1243653
Dorcas Makgato	q,4k,ef6,ef6~
Doreen Sioka	66,3p,ef6,ef6~
Doris Matsui	2,0,e13a	399561
Dorji Tshering	2y,5k,ef6,ef6~
Douangchai Phichit	4,1c,e268,e9~			Douangchai
Douglas Melendez	m,4c,ef6,ef6~		Douglas Melendez Ruiz	Melendez
Douglas Tomuriesa	49,r,ef6,ef6~
Dragan Bogdanic	a,c,ef6,ef6~
Dragan Covic	3t,c,dya5,ed~;ds,c,ef6,ef6~	559756
Dragan Lukac	g,c,ef6,ef6~
Dragan Mektic	3c,c,ef6,ef6~
Dragan Tevdovski	7,2l,ef6,ef6~	30149722
Dragica Sekulic	o,43,ef6,ef6~
Dragisa Pesic	0,25,dx7o,e033
Draiss Charki	17,1w,ef6,ef6~
Driss Dahak	7v,1w,ef6,ef6~
Driss Jettou	0,1w,dya9,e39j	317670
Dritan Abazovic	0,43,ei4s,ejav
Duane Sands	a,3w,ef6,ef6~
Duddley Kopu	3b,2c,ef6,ef6~
Dulcidio de la Guardia	2l,3a,ef6,ef6~
Duminda Dissanayake	c8,1d,ef6,ef6~
Dumitru Braghis	0,2a,dvcl,dx4f	1265040
Duncan Taylor	3,5v,e61f,e996	5314627
Dureid Durgham	c,1b,ef6,ef6~
Dusan Plut	6,37,dm4b,do~
Dusko Markovic	0,43,ecbs,ed~;0,43,ef6,ef6~	27941657
Dusty Johnson	2,0,ef13	30015838
Dwight Evans	2,0,ecbe	5318148
Dwight Sutherland	7x,3q,ef6,ef6~
Dyala Jimenez	59,1e,ef6,ef6~		Dyala Jimenez Figueres	Jimenez
Dzulkefly Ahmed	a,32,ef6,ef6~	5320031	Dzulkefly Ahmad	Dzulkefly
Earnest Kiiza	yh,7,ef6,ef6~
Easton Taylor-Farrell	v,5n,efbj
Ebrahim Patel	2t,t,ef6,ef6~
Ebrima Mballow	g,4s,ef6,ef6~	28940801
Ebrima Sillah	12,4s,ef6,ef6~
Ebulfez Elchibey	1,3v,do67,dp6i
Ed Case	2,0,dz17,e313;2,0,ef13	597613
Ed Markey	2,0,d71e,e97f;9,0,e97g	1282411	Edward Markey
Eddie Adami	40,4m,dv,e1~	152511	Eddie Fenech Adami
Eddie Calvo	3,66,e6,ed~
Eddy Boissezon	3l,22,ef6,ef6~
Edem Kodjo	0,2y,dq4,e1~
Edgar Dikan	3r,4j,ef6,ef6~
Edgar Mboumbou-Miyakou	39,u,ef6,ef6~		Edgar Anicet Mboumbou-Miyakou
Edgar Mora	f,1e,ef6,ef6~		Edgar Mora Altamirano	Mora
Edib Bukvic	4,c,dpa,dq~
Edin Ramic	9p,c,ef6,ef6~
Edison James	0,4l,dr6c,dw22
Edith Yaka	17,2f,ef6,ef6~		Edith Clemence Yaka
Edmer Trujillo	1i,s,ef6,ef6~
Edmond Ademi	1l,2l,ef6,ef6~
Edmond Castro	q,3z,ef6,ef6~
Edmond Haxhinasto	q,47,ef6,ef6~
Edmund Bartlett	n,4t,ef6,ef6~		Edmund Curtis Bartlett
Edmund Estephane	f9,4p,ef6,ef6~	16198927
Edmund Hinkson	1k,3q,ef6,ef6~
Edmund Ho	20,7o,dvck,e5ck		Edmund Ho Hau-wah	Ho
Edmund Joensen	0,5w,dq9f,du5
Edmund Lawrence	h,4u,e8,ea~	2494376
Edouard Franck	0,1u,dn3f,dp32
Edouard Lamaha	a,1g,ef6,ef6~		Edouard Niankoye Lamaha
Edouard Ngirente	0,1x,ed8u,el7n
Eduard Harunjen	3a,2a,ef6,ef6~
Eduardo Ano	2u,33,ef6,ef6~
Eduardo Bonomi	g,46,ef6,ef6~	922744
Eduardo Cabrita	rb,2n,ef6,ef6~	21600813
Eduardo Carles	fv,3a,ef6,ef6~	110628464	Eduardo Enrique Carles
Eduardo Jurado	7w,1i,ef6,ef6~		Eduardo Jurado Bejar	Jurado
Eduardo Pena	6,1i,drai,ds~		Eduardo Pena Trivino	Pena
Eduardo Petta	f,3i,ef6,ef6~
Eduardo Pinate	i,p,ef6,ef6~		Eduardo Pinate Rodriguez	Pinate
Eduardo Rodriguez	1,3b,e169,e21m	312761	Eduardo Rodriguez Veltze	Rodriguez
Eduardo Rodriguez	1i,1v,ef6,ef6~		Eduardo Rodriguez Davila	Rodriguez
Eduardo Sanha	8,1j,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Selman	k,34,ef6,ef6~
Eduardo Stein	6,31,e01e,e3~	15627573	Eduardo Stein Barillas	Stein
Eduoard Fritch	2j,7j,e52c,e5~
Edward Centeno	e,4a,ef6,ef6~
Edward Davis	3,72,ec1j,ed~
Edward Fenech Adami	1,4m,e044,e544			Fenech Adami
Edward Natapei	0,39,dx4d,e5~
Edward Scicluna	7,4m,ef6,ef6~
Edward Soluku	g,3j,ef6,ef6~
Edward Ssekandi	6,7,e75o,ed~;6,7,ef6,ef6~
Edward Yau	2s,5,ef6,ef6~		Edward Yau Tang-wah	Yau
Edwige Essoukou	rq,u,ef6,ef6~
Edwing Charles	y,21,ef6,ef6~
Eero Heinaluoma	4,20,e19o,e2~	2360756
Efrain Goldenberg	0,s,dq2,ds43		Efrain Goldenberg Schreiber	Goldenberg
Eftychia Achtsioglou	i,30,ef6,ef6~
Egils Levits	1,3d,ef78,ej78
Eglantina Gjermeni	4m,47,ef6,ef6~
Eimutis Misiunas	g,3o,ef6,ef6~	27976383
Einars Repse	0,3d,dyb7,e0c2	471678
Ejup Ganic	6,c,dmb,ds~
Ekaterina Zaharieva	4,1l,ef6,ef6~;5,1l,ef6,ef6~	12279576
Eklil Hakimi	7,18,ef6,ef6~		Eklil Ahmad Hakimi
Eko Sanjoyo	mr,1a,ef6,ef6~		Eko Putro Sanjoyo
El El Ouardi	a,1w,ef6,ef6~	929559	El Hossein El Ouardi	El Ouardi
Elba Perez	1h,1v,ef6,ef6~		Elba Rosa Perez;Elba Rosa Perez Montoya	Perez
Elback Zeinabou	19c,z,ef6,ef6~		Elback Adam Zeinabou
Elbuchel Sadang	7,5c,ef6,ef6~
Eleanor Holmes Norton	2,0,dn13	461649	Eleanor Norton
Elena Kountoura	n,30,ef6,ef6~
Elhadj Dioubate	15k,1g,ef6,ef6~		Elhadj Abdoul Karim Dioubate
Eli Cohen	o,d,ef6,ef6~
Elias Jaua	63,p,e61q,e7~		Elias Jaua Milano	Jaua
Elias Kapavore	1v,r,ef6,ef6~
Elias Kganyago	c,t,ef6,ef6~		Elias Lesetja Kganyago
Elias Murr	4,y,e14,e5~
Elie Dote	0,1u,e16d,e3~	274641
Elijah Crane	2,0,ej13	115155633	Eli Crane
Elioda Tumwesigye	1h,7,ef6,ef6~
Elisabeth Koestinger	17t,19,ef6,ef6~
Elisabetta Trenta	8,4,ef6,ef6~	54578231
Elisala Pita	29,3t,ef6,ef6~
Eliseo Rio Jr.	qz,33,ef6,ef6~
Elissa Slotkin	2,0,ef13,el13;9,0,el13	30323721
Eliud Ayala	14,4c,ef6,ef6~		Eliud Ulises Ayala;Eliud Ulises Ayala Zamora	Ayala
Eliud Williams	1,4l,e89h,e9a2
Elizabeth Carriere	3,5n,eb85,ee21
Elizabeth Odio	1d,1e,du58,dx~		Elizabeth Odio Benito	Odio
Elizabeth Quaye	1f,29,ef6,ef6~		Elizabeth Naa Afoley Quaye
Ellen Norby	a,1z,ef6,ef6~	12309819	Ellen Trane Norby
Elliot Belgrave	h,3q,e7b1,ec~
Elliott Ohin	y3,2y,ef6,ef6~
Ellis Webster	v,5o,eg6u,el2r
Elman Rustamov	c,3v,ef6,ef6~	1813593
Elmar Mammadyarov	5,3v,ef6,ef6~	58083
Elmira Gordon	h,3z,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloi Nzondo	i,u,ef6,ef6~
Eloy Inos	5a,5p,e5,ed~
Elsworth Johnson	dc,3w,ef6,ef6~
Elvia Menjivar	a,4c,ef6,ef6~		Elvia Violeta Menjivar;Elvia Violeta Menjivar Escalante	Menjivar
Elvin Nimrod	4,4z,ef6,ef6~;4c,4z,ef6,ef6~
Elvin Santos	65,3c,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elvira Cemalovic-Dilberovic	f,c,ef6,ef6~
Elvira Nabiullina	c,8,ef6,ef6~		Elvira Sakhipzadovna Nabiullina
Elyor Ganiyev	4,2u,ef6,ef6~
Elzbieta Rafalska	48,m,ef6,ef6~	9253246
Emais Roberts	a,5c,ef6,ef6~
Emajuddin Pramanik	es,1y,ef6,ef6~
Emannuel Ntahomvukiye	8,1h,ef6,ef6~
Emanuel Cleaver	2,0,e114	1334654	Emanuel Cleaver II
Emanuel Mori	1,57,e35b,eb5b		Emmanuel Mori
Emil Dimitriev	0,2l,ec1i,ed5v	22077723
Emil Karanikolov	o,1l,ef6,ef6~	30317864
Emil Osmonbetov	i7,1r,ef6,ef6~
Emil Tammur	k,r,ef6,ef6~
Emile Capgras	4z,76,do3m,dt~
Emile Gumbs	11,5o,dg3,dq3g
Emile Ouosso	i,24,ef6,ef6~
Emilia Navas	m,1e,ef6,ef6~
Emilia Strong Sykes	2,0,ej13	18637943	Emilia Sykes
Emilio Lima	24,4q,ef6,ef6~		Emilio Fernandes Lima
Emilio Rodriguez	c5,1e,ef6,ef6~		Emilio Arias Rodriguez
Emilio Santelices	a,3f,ef6,ef6~	60032521
Emilio Silvestri	n,3c,ef6,ef6~
Emily Randall	2,0,el13	60473885
Emily de Jongh-Elhage	0,6t,e23q,e6~
Emma Kowa	cv,3j,ef6,ef6~
Emmalin Pierre	f,4z,ef6,ef6~
Emmanuel Fabiano	5,4y,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,u,ec9t,ed~;0,u,ef6,ef6~	5373253
Emmanuel Nadingar	0,23,e635,e7~	57872
Emmanuel Niyonkuru	2k,1h,ef6,ef6~
Emmanuel Pinol	35,33,ef6,ef6~
Emmanuel Rakotovahiny	0,2q,drau,dt2l
Emmanuel Ramazani	33,l,ef6,ef6~		Emmanuel Ramazani Shadary	Ramazani
Emmanuel Tumusiime-Mutebile	c,7,ef6,ef6~	5373353
Ena Velazquez	f,1v,ef6,ef6~		Ena Elsa Velazquez;Ena Elsa Velazquez Cobiella	Velazquez
Enas Abdel-Dayem	k,13,ef6,ef6~
Eneida de Leon	1b,46,ef6,ef6~
Enele Sopoaga	0,3t,e985,ed~;0,3t,ef6,ef6~;9o,3t,ef6,ef6~	330640
Enes Suljkanovic	6,c,e6bf,ea~
Enex Jean-Charles	0,21,ec3p,ed3l
Enggartiasto Lukita	1e,1a,ef6,ef6~
Enoch Derant-Lakoue	0,1u,dp32,dpap
Enoch Kavindele	6,27,dx54,dy~	5379308
Enol Joseph	8,21,ef6,ef6~
Enrique Bolanos	1,4a,dy1a,e31a		Enrique Bolanos Geyer	Bolanos
Enrique Borgo	6,4c,dq61,dv~		Enrique Borgo Bustamante	Borgo
Enrique Degenhart	4q,31,ef6,ef6~;g,31,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	4,3h,ef6,ef6~
Enzo Moavero	5,4,ef6,ef6~	1657794	Enzo Moavero Milanesi	Moavero
Eoghan Murphy	1b,k,ef6,ef6~	5381683
Epa Sili	7,4v,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	4,2p,dw,dx~;7n,2p,dy,ea~
Ephraim Inoni	0,12,e0c8,e56u	433938
Ephraim Kamuntu	n,7,ef6,ef6~
Epsy Campbell	x,1e,ee58,eh~		Epsy Campbell Barr	Campbell
Erastus Johnson	3d,3p,ef6,ef6~		Erastus Utoni Johnson
Erdal Inonu	4,10,dnbu,do~
Ergoge Tesfaye	i,2z,ef6,ef6~			Ergoge
Erhard Busek	3h,19,dn72,dr~
Eric Bougouma	1c,2f,ef6,ef6~
Eric Burlison	2,0,ej13	5386212
Eric Hutchinson	15,7a,ed41,ek~
Eric Jover Comas	f,64,ef6,ef6~			Jover Comas
Eric Molale	9f,4k,ef6,ef6~
Eric Schmitt	9,0,ej13	5387455
Eric Sorensen	2,0,ej13	115182513
Eric Wiebes	o,v,ef6,ef6~	2065985
Erik Grigoryan	11y,2w,ef6,ef6~
Erika Stefani	14v,4,ef6,ef6~	16039372
Erin Houchin	2,0,ej13	20676994
Erkki Nghimtina	i,3p,ef6,ef6~
Erlis Terdikbaev	i6,1r,ef6,ef6~
Ermonela Felaj	6n,47,ef6,ef6~
Ernest Yonli	0,2f,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	m,5c,ef6,ef6~
Ernesto Araujo	5,x,ef6,ef6~
Ernesto Murro	i,46,ef6,ef6~
Ernesto Perez Balladares	1,3a,dq91,dv91			Perez Balladares
Ernesto Pernia	16y,33,ef6,ef6~
Ernesto Tonela	l,3s,ef6,ef6~		Ernesto Max Tonela
Ernesto Villegas	k,p,ef6,ef6~		Ernesto Villegas Poljak	Villegas
Errol Charles	h,4p,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	2t,3z,ef6,ef6~
Erywan Yusof	5,5u,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	3u,3l,ef6,ef6~
Eshagh Jahangiri	x,o,e985,eh~
Eshaq Jahangiri	x,o,ef6,ef6~	5397780
Esperanca da Costa	6,28,ei9f,ej~		Esperanca Francisco da Costa
Esperance Nyirasafali	1q,1x,ef6,ef6~
Essam al-Marzuq	31,2r,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	kk,40,ef6,ef6~	727119
Estanlislau da Silva	p,40,e27a,e2~		Estanlislau Maria Alexio da Silva
Esteban Moctezuma	e2,3e,ef6,ef6~	2322707
Estelle Ondo	p5,u,ef6,ef6~
Ester Fernandes	6q,1j,ef6,ef6~
Esther Mbayo	3z,7,ef6,ef6~		Esther Mbulakubuza Mbayo
Etienne Massard Kabinda Makaga	1w,u,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	4,3r,e97p,ed~;8,3r,ef6,ef6~;4,3r,ef6,ef6~;o,3r,ef6,ef6~;91,3r,ef6,ef6~	14525629
Etienne Sinatambou	j,22,ef6,ef6~;9z,22,ef6,ef6~
Etienne Ys	0,6t,dy63,e1~
Etilda Gjonajt	b,47,ef6,ef6~
Eucario Angue	o,1n,ef6,ef6~;18c,1n,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	8,2a,ef6,ef6~	47494844
Eugen Teodorovici	14g,15,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,2y,dv5,dw8t		Eugene Koffi Adoboli
Eugene Hamilton	e,4u,ef6,ef6~
Eugene Holiday	h,8c,e6aa,ei~
Eugene Mutimura	f,1x,ef6,ef6~
Eugene Rhuggenaath	0,6o,ed5t,ed~
Eugene Serufuli	5o,l,ef6,ef6~	3060173	Eugene Serufuli Ngayabaseka	Serufuli
Eugene Simon Vindman	2,0,el13	112610369	Eugene Vindman
Eugene Wamalwa	h4,3g,ef6,ef6~	5407838
Eugene-Richard Gasana	s,1x,ef6,ef6~
Eugenio Obiang	12,1n,ef6,ef6~		Eugenio Nze Obiang
Eugenio Rojas	144,3b,ef6,ef6~		Eugenio Rojas Apaza	Rojas
Eunice Silva	1c,5d,ef6,ef6~
Eusebio Gumbiwa	ex,3s,ef6,ef6~	111828624	Eusebio Lambo Gumbiwa
Eva Descarrega	3l,64,ef6,ef6~		Eva Descarrega Garcia	Descarrega
Eva Garcia	r,1i,ef6,ef6~		Eva Garcia Fabre	Garcia
Eva Hansen	nr,1z,ef6,ef6~		Eva Kjer Hansen
Evan Williams	15,6h,dzb1,e1~
Evangelos Apostolakis	8,30,ef6,ef6~
Evans Paul	0,21,eb1g,ec3p
Evarist Bartolo	f,4m,ef6,ef6~	5416069
Evaristo Carvalho	1,4q,ec93,ed~;1,4q,ef6,ef6~
Evelyn Anite	z5,7,ef6,ef6~
Evelyn Vasquez	2k,p,ef6,ef6~		Evelyn Vasquez Figuera	Vasquez
Evelyn Wever-Croes	0,5j,edbh,ek~
Evelyne Sanival	1o,21,ef6,ef6~
Everard Richards	7,3m,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	7,30,ef6,ef6~
Evode Uwizeyimana	s,1x,ef6,ef6~
Ewald Nowotny	c,19,ef6,ef6~
Ewart Brown	v,3m,e2au,e6at	1291036
Ezechiel Joseph	e,4p,ef6,ef6~	773795
Ezechiel Nibigira	5,1h,ef6,ef6~	5423116
Ezekiel Gatkuoth	32,38,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	7,1p,ef6,ef6~
Ezzeldin Abusteit	e,13,ef6,ef6~		Ezzeldin Omar Abusteit
Fabian Alarcon	1,1i,dt2b,du8a		Fabian Alarcon Rivera	Alarcon
Fabian Malbon	16,5h,e1as,e6~
Fabian Picardo	11,72,e7c8
Fabian Pok	32,r,ef6,ef6~
Fabio Berardi	eu,60,ef6,ef6~
Fabiola Munoz	j,s,ef6,ef6~	51340732
Fadi Jereissati	j,y,ef6,ef6~
Fadil Novalic	0,c,ef6,ef6~
Fadl Abdullah	5k,2d,ef6,ef6~		Fadl Abdullah Fadl	Abdullah
Fafa Sanyang	32,4s,ef6,ef6~
Fahad Kafayin	1f,1k,ef6,ef6~		Fahad Salim Kafayin
Fahd al-Furayj	4,1b,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Mubarak	s,2b,ef6,ef6~		Fahd bin Abdallah bin Abdul Latif al-Mubarak
Fahd al-Said	le,4e,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Fahrettin Koca	a,10,ef6,ef6~
Faimalaga Luka	h,3t,dz99,e14f	164931
Faisal Ibrahim	wx,2d,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	6,42,eebh,ei~
Faisal al-Fayez	0,1p,dzap,e147	1393504
Faiszer Musthapha	14a,1d,ef6,ef6~;1q,1d,ef6,ef6~
Faiz Osmani	pw,18,ef6,ef6~		Faiz Mohammad Osmani
Faizul Ali	a9,2p,ef6,ef6~		Faizul Ariff Ali
Faizullah Zaki	vr,18,ef6,ef6~
Falah Omoush	14,1p,ef6,ef6~
Faleh Ali al-Azab	b,2r,ef6,ef6~;zz,2r,ef6,ef6~;dd,2r,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Fanfan Rwanyindo Kayirangwa	1v,1x,ef6,ef6~			Rwanyindo Kayirangwa
Faouzi Abderrahmane	24,26,ef6,ef6~	54875067
Farhad Dejpasand	o,o,ef6,ef6~
Farida Karoney	hf,3g,ef6,ef6~
Faris al-Rawi	m,44,ef6,ef6~	22279937
Farrukh Hamralizoda	i9,3y,ef6,ef6~
Faruq Wardak	6h,18,ef6,ef6~
Farzian Zainal	15,6h,ej5b;15,8l,ej5b
Fata Sala	n,4v,ef6,ef6~		Fata Pinati Sala
Fatema Marouane	by,1w,ef6,ef6~
Fathi Bashagha	g,58,ef6,ef6~
Fathi al-Majbari	4,58,ef6,ef6~
Fatiaalofa Tuilaepa	0,4v,ds,e6~;1x,4v,dt,dx~;5,4v,ef6,ef6~;5f,4v,ef6,ef6~;0,4v,ef6,ef6~;13w,4v,ef6,ef6~	57723	Sailele Tuilaepa;Sailele Malielegaoi Tuilaepa;Tuilaepa Sailele Malielegaoi
Fatih Donmez	l,10,ef6,ef6~
Fatma Zerouati	j,1t,ef6,ef6~	48772826	Fatma Zohra Zerouati
Fatmir Limaj	4,3h,ef6,ef6~
Fatmir Sejdiu	1,3h,e22a,e69r	193148
Fatmir Xhafaj	g,47,ef6,ef6~	16354928
Fatou Kinteh	82,4s,ef6,ef6~
Fatoumata Jallow-Tambajang	6,4s,ed1n,ed~
Fauoa Maani	f,3t,ef6,ef6~	15972515
Faustin Birindwa	0,l,dp3i,dq6e
Faustin Twagiramungu	0,1x,dr,dr~
Faustina Rehuher-Margugg	s,5c,ef6,ef6~
Faustino Imbali	0,1j,dx3k,dybh
Faustino Ndong	3q,1n,ef6,ef6~	112162982	Faustino Ndong Esono Eyang	Ndong
Fayez Tarawneh	0,1p,du8k,dv34
Fayiz al-Saraj	0,58,ebc,ed~;0,58,ef6,ef6~
Fayqa al-Salih	a,4r,ef6,ef6~;4u,4r,ef6,ef6~		Fayqa bint Said;Fayqa bint Said al-Salih	Fayqa
Fayyaz Ismail	2t,42,ef6,ef6~
Fayziddin Qahhorzoda	7,3y,ef6,ef6~
Fazil Khaliqyar	0,18,dm5l,dp3h		Fazil Haq Khaliqyar
Fazila Daureeawoo	66,22,ef6,ef6~
Fea Tialavea	142,4v,ef6,ef6~;7s,4v,ef6,ef6~		Fea Leniu Tionisio Hunt Tialavea
Fehmida Mirza	re,14,ef6,ef6~
Feleti Sevele	0,4n,e22b,e5~	319953
Felicitee Rajo-Fienena	10,2q,ef6,ef6~		Felicitee Madeleine Rajo-Fienena
Feliks Kulov	4h,1r,do,e2~	457980	Felix Kulov
Felipe Larrain	7,3f,ef6,ef6~
Felipe Tromp	h,5j,di11,do11
Felipe Virzi	1d,3a,dq91,dv~
Felipe Ward	11f,3f,ef6,ef6~	5858483
Felix Braz	b,3r,ef6,ef6~
Felix Camacho	3,66,dy,e5~
Felix Moloua	o,1u,ef6,ef6~;0,1u,ei27,ej~	88310768
Felix Mpozeriniga	3l,1h,ef6,ef6~
Felix Navarro	3x,3b,ef6,ef6~		Felix Cesar Navarro;Felix Cesar Navarro Miranda	Navarro
Felix Numbi	rx,l,ef6,ef6~		Felix Kabange Numbi
Felix Ulloa	6,4c,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	b,v,ef6,ef6~
Ferdinand Ngoh Ngoh	7w,12,ef6,ef6~			Ngoh Ngoh
Fernand Etgen	e,3r,ef6,ef6~;kb,3r,ef6,ef6~;6n,3r,ef6,ef6~	13102568
Fernande Ndjengbot	a,1u,ef6,ef6~
Fernando Azevedo e Silva	8,x,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui	20,5,ef6,ef6~	fernando-chui-china	Fernando Chui Sai-on	Chui
Fernando Chui	20,7o,e5ck,ed~		Fernando Chui Sai	Chui
Fernando Freire	3z,5d,ef6,ef6~		Fernando Elisio Freire
Fernando Gomes	ac,1j,ef6,ef6~
Fernando Zavala	0,s,ec7s,ec~		Fernando Zavala Lombardi	Zavala
Fernando de Araujo	33,40,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	6,28,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,28,dn7l,du~		Fernando Franca van Dunem
Ferozuddin Feroz	a,18,ef6,ef6~
Fetlework Gebregziabher	1e,2z,ef6,ef6~			Fetlework
Fiatuwo Sessenou	6r,2y,ef6,ef6~		Fiatuwo Kwadjo Sessenou
Fidinarivo Ravokatra	3x,2q,ef6,ef6~
Fikret Mamedov	b,3v,ef6,ef6~
Filip Vujanovic	1,43,dz5b,ed~	57542
Filipe Bole	4,2p,do6b,dp~
Filoimea Telito	h,3t,e14f,e64g	451540
Filomena Tassi	eb,h,ef6,ef6~	22770985
Fio Lautafi	z,4v,ef6,ef6~;6l,4v,ef6,ef6~		Fio Selafi Joseph Purcell Lautafi
Firmin Ayessa	s,24,ef6,ef6~
Fitzgerald Hinds	2y,44,ef6,ef6~
Flavien Mbatta	b,1u,ef6,ef6~
Flavienne Mfoumou Ondo	q,u,ef6,ef6~			Mfoumou Ondo
Florence Jeanblanc-Risler	t,8t,eia5
Florence Kiyingi	10r,7,ef6,ef6~		Florence Nakiwala Kiyingi
Florentin Moussavou	27,u,ef6,ef6~
Florentino Dias	165,1j,ef6,ef6~		Florentino Fernando Dias
Florinda Chan	fk,5,ef6,ef6~		Florinda Da Rosa Silva Chan
Foday Yumkella	dp,3j,ef6,ef6~
Fong Man Chong	2g,5,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	4,4v,e7,ed~			Fonotoe
Fortunato De La Pena	9s,33,ef6,ef6~			De La Pena
Fortunet Nouatin	114,4f,ef6,ef6~		Fortunet Alain Nouatin
Fotios Kouvelis	9y,30,ef6,ef6~
Fowzia Nuur	a,2o,ef6,ef6~		Fowzia Abikar Nuur
Fozia Hashim	b,5f,ef6,ef6~			Fozia
Fradique de Menezes	1,4q,dx93,e793		Fradique Bandiera Melo de Menezes
Francesc Camp	n,64,ef6,ef6~		Francesc Camp Torres	Camp
Francesco Mussoni	7e,60,ef6,ef6~
Francine Baron	5,4l,ef6,ef6~
Francine Tumushime	2h,1x,ef6,ef6~
Francis Hilly	0,2c,dp6,dq~		Francis Billy Hilly
Francis Kasaila	i,4y,ef6,ef6~
Francis Nkea	xo,u,ef6,ef6~;s,u,ef6,ef6~
Francis Saemala	4,2c,dp6,dt~
Francis Savage	3,5r,dw,dx~
Francis Tam	n9,5,ef6,ef6~		Francis Tam Pak-yuen	Tam
Francisca van Dunem	b,2n,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	x,i,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Duque III	1m,33,ef6,ef6~
Francisco Fadul	0,1j,dub,dw2
Francisco Flores	1,4c,dv61,e061	381002	Francisco Flores Perez	Flores
Francisco Garcia	n,34,ef6,ef6~		Francisco Javier Garcia;Francisco Javier Garcia Fernandez	Garcia
Francisco Guterres	1,40,ed5k,eh~	897790
Francisco Ismodes	l,s,ef6,ef6~
Francisco Lay	n,40,ef6,ef6~		Francisco Kalbuady Lay
Francisco Mbengono	33,1n,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,1n,ec6n,ej21		Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo	6,3i,e3bl,e3~		Francisco Oviedo Britez	Oviedo
Francisco Santos	6,3n,dy87,e5~	1981295	Francisco Santos Calderon	Santos
Francisco de Queiroz	b,28,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,2q,dp89,drau
Franck Perriez	t,6r,do,dr~
Franck Riester	k,2,ef6,ef6~	64463
Francois Amichia	1q,2i,ef6,ef6~		Francois Albert Amichia
Francois Bausch	a4,3r,ef6,ef6~;4,3r,efab,ei~	3083923
Francois Bellot	1i,2e,ef6,ef6~	2457970
Francois Villeroy	c,2,ef6,ef6~		Francois Villeroy de Galhau	Villeroy
Francois de Rugy	n2,2,ef6,ef6~	117340
Francoise Assengone Obame	39,u,ef6,ef6~			Assengone Obame
Franjo Greguric	0,2x,dn8,dp4
Frank Bakke-Jensen	8,2m,ef6,ef6~	1799849
Frank Blas	16,66,dp,dq~
Frank Chan	3f,5,ef6,ef6~		Frank Chan Fan	Chan
Frank Kabui	h,2c,e577,ed~	718204
Frank Lucas	2,0,dp5a	246049
Frank Lui	v,7t,doc,dv41		Frank Fakaotimanava Lui
Frank Mena	1v,3z,ef6,ef6~
Frank Mrvan	2,0,eh13	96077897
Frank Pallone	2,0,dj16	965289	Frank Pallone Jr.
Frank Savage	3,5n,dp2,dt9
Frank Tumwebaze	12,7,ef6,ef6~
Frank Walker	11,5t,e1c,e4~	3082431
Frank Watson	4,3w,dqc,dx~	5490251
Frankie Campbell	q,3w,ef6,ef6~
Franklin Khan	3b,44,ef6,ef6~
Frans Kopofi	1k,3p,ef6,ef6~
Frantz Gumbs	6j,69,e487,e7~
Franziska Giffey	bq,3,ef6,ef6~	19279839
Fred Matiangi	hd,3g,ef6,ef6~	16866738
Freda Soriacomua	1o,2c,ef6,ef6~		Freda Tuki Soriacomua
Frederic Bamvuginyumvira	x,1h,du5,dx~	3089596
Frederic Cherue	b,49,ef6,ef6~
Frederic Loua	1f,1g,ef6,ef6~
Frederic Ngenzebuhoro	6,1h,e0bb,e1~	3090093
Frederica Wilson	2,0,e715	461504
Frederick Gume	ym,7,ef6,ef6~		Frederick Ngobi Gume
Frederick Norkeh	3y,49,ef6,ef6~
Frederick Stephenson	11p,53,ef6,ef6~
Frederick Sumaye	0,3k,drbr,dy~	302913	Fredrick Sumaye
Frederick Timakata	1,39,dl1u,dq32
Frederico Cardoso	kp,28,ef6,ef6~;xx,28,ef6,ef6~		Frederico Manuel dos Santos e Silva Cardoso
Frederique Vidal	10,2,ef6,ef6~	28950190
Fredis Refunjol	h,5j,e05b,ed11;3,5j,ef6,ef6~	1266936
Fredrick Ballantyne	h,53,dy92,ed~;h,53,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
French Hill	2,0,eb16	18631366
Freundel Stuart	0,3q,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	h,6o,e6aa,e7~
Frits Goedgedrag	h,6t,dy71,e6~	frits-goedgedrag-netherlands-antilles
Fritz Caillot	14,21,ef6,ef6~
Froilan Tenorio	3,5p,dq1,du1
Froyla Tzalam	8u,3z,eh,em~
Fu Zhenghua	b,5,ef6,ef6~			Fu
Fuad Masum	1,1o,ea7o,ed~	17410819
Fuad Quliyev	0,3v,dqa9,dsb
Fuad al-Sajwani	e,4e,ef6,ef6~		Fuad bin Jafar bin Muhammad al-Sajwani
Fuat Oktay	6,10,ee79,ei~
Fulgence Nsengiyumva	7k,1x,ef6,ef6~
Gabe Amo	2,0,ejb7	118901875
Gabe Evans	2,0,el13	115458993
Gabe Vasquez	2,0,ej13	115155647	Gabriel (Gabe) Vasquez
Gabor Gal	b,36,ef6,ef6~
Gabriel Aridru	z4,7,ef6,ef6~		Gabriel Ajedra Aridru
Gabriel Curtis	rm,1g,ef6,ef6~
Gabriel Deng	3x,38,ef6,ef6~		Gabriel Thokuj Deng
Gabriel Dodo Ndoke	26,12,ef6,ef6~			Dodo Ndoke
Gabriel Ihou	r,2y,ef6,ef6~
Gabriel Lima	26,1n,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Mbairobe	e,12,ef6,ef6~
Gabriel Ntisezerana	1d,1h,e329,e5~	1803951
Gabriel Oprea	4,15,ea35,eb~
Gabriel da Costa	0,4q,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriel de la Fuente	12s,3f,ef6,ef6~
Gabriela Matecna	e,36,ef6,ef6~;4,36,ef6,ef6~
Gabriela Michetti	6,2v,ebca,ed~;6,2v,ef6,ef6~	5515970
Gabriele Gatti	18,60,di7,dx~
Gabriella Zalac	3r,2x,ef6,ef6~
Gaby Leffa	1b,1u,ef6,ef6~	112079611	Gaby Francky Leffa
Gaetan Pikioune	7,39,ef6,ef6~
Gagik Arutyunyan	4h,2w,do,dq~
Gale Ringobert	f,4p,ef6,ef6~
Galeai Poumele	16,70,dl,do~
Gamal Hassan	1p,2o,ef6,ef6~		Gamal Mohamed Hassan
Gamini Perera	f8,1d,ef6,ef6~		Gamini Jayawickrama Perera
Gan Kim Yong	a,4b,ef6,ef6~	5520446		Gan
Gari Cappelli	n,2x,ef6,ef6~	12631372
Garry Conille	0,21,e7ai,e85g
Gary Hardgrave	15,7a,ea71,ec~
Gary Palmer	2,0,eb16	17386504
Gary Peters	2,0,e516,eb13;9,0,eb16	1494930
Gaspar Vega	4,3z,e42c,ec~	5526559
Gastao de Sousa	14,40,ef6,ef6~
Gaston Musema	dx,l,ef6,ef6~
Gaston Ravelojaona	c,2q,ef6,ef6~
Gaston Reinesch	c,3r,ef6,ef6~
Gaston Sindimwo	x,1h,eb8k,ed~;x,1h,ef6,ef6~	27329155
Gayang Souare	4d,23,ef6,ef6~
Gayantha Karunatilake	2h,1d,ef6,ef6~
Gediminas Kirkilas	0,3o,e274,e3~	118937
Gediminas Vagnorius	12x,3o,do,dv~
Genevieve Darrieussecq	w,2,ef6,ef6~	3100615
Gennady Novitskiy	0,11,dt2b,dy~	185483	Gennadiy Novitskiy
Gent Sejko	c,47,ef6,ef6~
Geoffrey Hanley	4,4u,ei8d,ej~
Geoffrey Henry	1x,51,do,e0~
Geoffrey Onyeama	5,2s,ef6,ef6~
Geoffrey Rowland	36,5h,e16,e7~
Georg Wohlwend	c,5x,ef6,ef6~
George Abela	1,4m,e544,ea44	57502
George Adyebo	0,7,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4z,dq21,dr6m
George Elanga	b9,12,ef6,ef6~		George Obam Elanga
George Elounda	2k,12,ef6,ef6~		George Essomba Elounda
George Fergusson	3,ao,e24,e6~;3,3m,e85n,ecc5;3,3m,ef6,ef6~	3489398
George Ivascu	k,15,ef6,ef6~	12728978
George Kunda	6,27,e4be,e6~	1507722
George Latimer	2,0,el13	5544169
George Lepping	h,2c,dl6r,dq6a
George Maggie	b7,51,ef6,ef6~;k,51,ef6,ef6~
George Mallet	6,4p,dq,dq~;h,4p,ds61,dt9		William Mallet;William George Mallet
George Masaju	m,3k,ef6,ef6~		George Mcheche Masaju
George Norton	a,41,ef6,ef6~
George Payne	1b,3q,ef6,ef6~
George Plant	15,7a,ej61
George Price	0,3z,dl94,dp7		George Cadle Price
George Richards	1,44,dy,e8~	57532	George Maxwell Richards
George Saitoti	6,3g,dl5a,dt~
George Simbachawene	df,3k,ef6,ef6~	11045555	George Boniface Simbachawene
George Tozaka	5,2c,ef6,ef6~		George Milner Tozaka
George Vassiliou	1,5e,dk2,dp2s
George Vella	1,4m,dsat,ej~
George Werner	f,49,ef6,ef6~
George Whitesides	2,0,el13	3511804
Georges Aidam	17,2y,ef6,ef6~		Georges Kwawu Aidam
Georgios Katrougalos	5,30,ef6,ef6~
Georgios Lakkotrypis	z,5e,ef6,ef6~
Georgios Stathakis	j,30,ef6,ef6~
Gerald Latortue	0,21,e03c,e1~
Geraldine Mukeshimana	e,1x,ef6,ef6~
Gerd Mueller	n3,3,ef6,ef6~
Gererd Luz II	16,6g,dv15,dy~		Gerald Luz II;Gererd Luz James II	Luz
Gergely Gulyas	13x,48,ef6,ef6~	5550584
Germaine Kamayirese	w,1x,ef6,ef6~;d9,1x,ef6,ef6~
German Garavano	b,2v,ef6,ef6~
German Serrano	x,1e,dm58,dp~		German Serrano Pinto	Serrano
German Torres	4m,1i,ef6,ef6~
German Vargas	6,3n,ea87,ec~	8963948	German Vargas Lleras	Vargas
Gernot Bluemel	wt,19,ef6,ef6~
Gerrit Schotte	0,6o,e6aa,e8cv
Gerson Lwenge	2k,3k,ef6,ef6~
Gervais Ndirakobuca	0,1h,ei97,el85
Gervais Rufyikiri	1d,1h,e68t,ec~	3104430
Getahun Mekuria	4v,2z,ef6,ef6~			Getahun
Ghada Waly	eg,13,ef6,ef6~
Ghania Eddalia	11w,1t,ef6,ef6~
Ghassan Atallah	ms,y,ef6,ef6~
Ghassan Hasbani	4,y,ecci,ed~;4,y,ef6,ef6~
Ghayth al-Kuwari	bm,4o,ef6,ef6~		Ghayth bin Mubarak al-Kuwari
Ghazi Jeribi	b,26,ef6,ef6~
Ghazi Zaben	a,1p,ef6,ef6~
Ghazi al-Yawr	1,1o,e061,e146		Ghazi al-Ujayl al-Yawr
Ghiorghish Teklemichael	11h,5f,ef6,ef6~			Ghiorghish
Ghulam Farahi	n,18,ef6,ef6~		Ghulam Nabi Farahi
Ghulam Ishaq Khan	1,14,dkcd,dpbd			Ghulam Ishaq
Gian Centinaio	e,4,ef6,ef6~	15896991	Gian Marco Centinaio
Gian Venturini	183,60,ef6,ef6~		Gian Carlo Venturini
Gibran Bassil	5,y,ef6,ef6~
Gila Gamliel	16q,d,ef6,ef6~	445611
Gilad Erdan	12,d,ef6,ef6~;91,d,ef6,ef6~;em,d,ef6,ef6~	2663804
Gilbert Bawara	1v,2y,ef6,ef6~
Gilbert Cisneros	2,0,ef13,eh13;2,0,el13	54958760
Gilbert Houngbo	0,2y,e497,e87n
Gilbert Mokoki	q,24,ef6,ef6~	33026718
Gilbert Ondongo	yy,24,ef6,ef6~	5561139
Gilbert Saboya	5,64,ef6,ef6~		Gilbert Saboya Sunye	Saboya
Gilberto Silva	e,5d,ef6,ef6~
Gilles Tonelli	5,5b,ef6,ef6~
Gillmore Hoefdraad	7,4j,ef6,ef6~
Gilmar Pisas	0,6o,eh6e
Ginette Petitpas Taylor	a,h,ef6,ef6~	21714336		Petitpas Taylor
Giorgi Gakharia	4,2h,ef6,ef6~;g,2h,ef6,ef6~	43287680
Giorgi Kobulia	o,2h,ef6,ef6~	64815997
Giorgi Kvirikashvili	0,2h,ebcu,ed~	15277881
Giorgi Margvelashvili	1,2h,e9bh,eecg
Girija Koirala	0,4i,dn5t,e3~	220991	Girija Prasad Koirala
Giriraj Singh	zx,6,ef6,ef6~	16736894
Girma Woldegiorgis	1,2z,dxa8,e9a7			Girma
Gisela Lopez	23,3b,ef6,ef6~		Gisela Lopez Rivas	Lopez
Gisele Pana	51,1u,ef6,ef6~
Gisele Ramampy	24,2q,ef6,ef6~
Giselle Amador	a,1e,ef6,ef6~		Giselle Amador Munoz	Amador
Giulia Bongiorno	3q,4,ef6,ef6~	649382
Giulia Grillo	a,4,ef6,ef6~	16560401
Given Lubinda	b,27,ef6,ef6~
Gizat Nurdauletov	3a,1q,ef6,ef6~
Gjorge Ivanov	1,2l,e55c,ed~;1,2l,ef6,ef6~	57436
Gladys Bejerano	6t,1v,ef6,ef6~		Gladys Bejerano Portela	Bejerano
Gladys Caballero	1d,3c,dx,dx~		Gladys Caballero de Arevalo	Caballero
Glenn Gersie	c,4j,ef6,ef6~
Glenn Grothman	2,0,eb16	5568836
Glenn Ivey	2,0,ej13	22004572
Glenn Stevens	c,9,ef6,ef6~		Glenn Robert Stevens
Glenn Thompson	2,0,e516	1531120
Gloria Akuffo	b,29,ef6,ef6~
Gloria Alonso	ma,3n,ef6,ef6~		Gloria Amparo Alonso;Gloria Amparo Alonso Masmela	Alonso
Gloria Borrero	b,3n,ef6,ef6~		Gloria Maria Borrero
Gloria Hutt	q,3f,ef6,ef6~	5881260
Gobind Ganga	c,41,ef6,ef6~
Gobind Singh Deo	23,32,ef6,ef6~			Gobind
Gocmyrat Myradow	3u,3l,ef6,ef6~
Godfrey Kiwanda	dg,7,ef6,ef6~
Godfrey Miyanda	6,27,dq8,dt~
Godfridah Sumaili	11n,27,ef6,ef6~	27063686	Godfridah Nsenduluka Sumaili
Godwin Emefiele	c,2s,ef6,ef6~
Godwin Hulse	e,3z,ef6,ef6~;29,3z,ef6,ef6~
Gombojav Zandashatar	py,2j,ef6,ef6~
Gonthier Friederici	t,6v,dy,dz~
Gonzalo Aguirre	6,46,dm31,dq~		Gonzalo Aguirre Ramirez	Aguirre
Gonzalo Blumel	wo,3f,ef6,ef6~	50532720	Gonzalo Blumel Mac-Iver	Blumel
Gonzalo Castillo	14,34,ef6,ef6~		Gonzalo Castillo Terrero	Castillo
Goodall Gondwe	7,4y,ef6,ef6~
Goran Granic	4,2x,dw1r,dz~
Goran Klemencic	b,37,ef6,ef6~
Goran Knezevic	o,25,ef6,ef6~
Goran Shugareski	q,2l,ef6,ef6~
Goran Trivan	8q,25,ef6,ef6~
Gorazd Zmavc	ww,37,ef6,ef6~
Gordon Bajnai	0,48,e54k,e5~	57595
Gordon Lilo	0,2c,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	3,5q,e485,e6~	3365174
Graca Fonseca	k,2n,ef6,ef6~	30930777
Grace Chiumia	1k,4y,ef6,ef6~	29982289
Grace Fu	k,4b,ef6,ef6~	5591179	Grace Fu Hai Yen	Fu
Grace Kwiyucwiny	104,7,ef6,ef6~
Grace Meng	2,0,e913	5591303
Graciela Marquez	na,3e,ef6,ef6~	55386771	Graciela Marquez Colin	Marquez
Graeme Wheeler	c,j,ef6,ef6~
Graham Ansell	15,9k,dm,dr~
Graham Dorey	36,5h,do2,dv~		Graham Martyn Dorey
Grant Bagratyan	p,2w,dm9,do~
Grant Gibbons	2t,3m,ef6,ef6~
Grant Robertson	7,j,ef6,ef6~;3d,j,ef6,ef6~;4,j,egb2,ei~	1543207
Grant Tambling	15,7a,dzb1,e3~
Gratiela Gavrilescu	4,15,ef6,ef6~		Gratiela Leocadia Gavrilescu
Greg Casar	2,0,ej13	104148369	Gregorio Casar
Greg Landsman	2,0,ej13	115180677
Greg Stanton	2,0,ef13	5606289
Gregory Bowen	7d,4z,ef6,ef6~
Gregory Hunt	a,9,ef6,ef6~		Gregory Andrew Hunt
Gregory Meeks	2,0,dt17	1545391
Gregory Murphy	2,0,ef9h	23074266
Gregory Steube	2,0,ef13	5606295
Gregroire Owona	i,12,ef6,ef6~
Grigol Mgaloblishvili	0,2h,e4b1,e526	372721
Gudlaugur Thordarson	5,50,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Gudmundur Gudbrandsson	j,50,ef6,ef6~
Gugile Nkwinti	2k,t,ef6,ef6~	16765235
Guido De Marco	7n,4m,do,dz~			De Marco
Guido Sandleris	c,2v,ef6,ef6~
Guilherma da Costa	0,4q,ducu,dx~		Guilherma Posser da Costa
Guillaume Soro	0,2i,e344,e7~
Guillermo Botero	8,3n,ef6,ef6~	55767724	Guillermo Botero Nieto	Botero
Guillermo Dietrich	1i,2v,ef6,ef6~
Guillermo Endara	1,3a,dlck,dq91
Guillermo Ford	ot,3a,do,dq~		Guillermo Ford Boyd	Ford
Guillermo Leon	7z,1i,ef6,ef6~		Guillermo Hernando Leon;Guillermo Hernando Leon Santacruz	Leon
Gul Sherzai	gt,18,ef6,ef6~		Gul Agha Sherzai
Gulmira Kudayberdieva	f,1r,ef6,ef6~
Gulshara Abdykalikova	4,1q,e9bs,ea~;4,1q,ef6,ef6~
Gulub Donev	0,1l,ei82,ej66
Gunnar Martens	13y,5m,dt,dz~
Guntars Krasts	0,3d,dt87,dubl
Gus Bilirakis	2,0,e314	1555314
Gus Jaspert	3,5r,ed8m,ed~
Gustavo Bell	6,3n,du87,dx~	5621353	Gustavo Bell Lemus	Bell
Gustavo Espina	6,31,dn1e,do~		Gustavo Espina Salguero	Espina
Gustavo Him	n,3a,ef6,ef6~
Gustavo Montalvo	3z,34,ef6,ef6~		Gustavo Adolfo Montalvo;Gustavo Adolfo Montalvo Franco	Montalvo
Gustavo Mostajo	e,s,ef6,ef6~	51305486
Gustavo Rigodanzo Canuto	3r,x,ef6,ef6~		Gustavo Henrique Rigodanzo Canuto	Rigodanzo Canuto
Gustavo Rodriguez	e,1v,ef6,ef6~		Gustavo Luis Rodriguez;Gustavo Luis Rodriguez Rollero	Rodriguez
Guy Joseph	2t,4p,ef6,ef6~	5622382
Guy Lorenzo	23,2y,ef6,ef6~		Guy Madje Lorenzo
Guy Pombo	e0,l,ef6,ef6~	106904741	Guy Mikulu Pombo
Guy Rasanamazy	0,2q,dn88,dp89
Guy Razanamasy	0,2q,dn88,dp89
Guy Reschenthaler	2,0,ef13	22096097
Guy Scott	6,27,e79u,ea~	153986
Guy-Bertrand Mapangou	l,u,ef6,ef6~;s,u,ef6,ef6~
Guy-Maixent Mamiaka	39,u,ef6,ef6~
Gwede Mantashe	9f,t,ef6,ef6~
Gwen Moore	2,0,e114	461698
Gyorgy Matolcsy	c,48,ef6,ef6~
Gyude Bryant	1,49,dzae,e216	442511
Habi Salissou	23,z,ef6,ef6~		Habi Mahamadou Salissou
Habib Thiam	0,w,dn47,du74
Habofanoe Lehana	2c,4h,ef6,ef6~
Hadizatou Coulibaly	o,2f,ef6,ef6~		Hadizatou Rosine Coulibaly
Hadizatou Coulibaly-Sory	17,2f,ef6,ef6~		Hadizatou Rosine Coulibaly-Sory
Hadja Sanon	x3,2f,ef6,ef6~		Hadja Fatimata Ouattara Sanon
Hadrammeh Sidibeh	y,4s,ef6,ef6~
Hadzo Efendic	4,c,dp,dp~
Hafiz Mayad	c,1k,ef6,ef6~
Haim Katz	i,d,ef6,ef6~
Haja Abdulai-Kamara	7r,3j,ef6,ef6~		Haja Isata Abdulai-Kamara
Hajia Mahama	2c,29,ef6,ef6~		Hajia Alima Mahama
Hajibala Abutalibov	4,3v,ef6,ef6~
Hajo Andrianainarivelo	14,2q,ef6,ef6~
Hakima El Hiti	17,1w,ef6,ef6~			El Hiti
Hala Younis	1p,13,ef6,ef6~		Hala El-Said Younis
Hala Zawati	l,1p,ef6,ef6~
Halah Zayed	a,13,ef6,ef6~
Haley Stevens	2,0,ef13	58322563
Halifa Houmadi	0,4g,dqad,ds3
Halimah Yacob	1,4b,ed9e,ei~
Ham Lini	1x,39,dz,e5~;8d,39,ef6,ef6~
Hama Amadou	0,z,dr2l,e2~	544141
Hamad al-Shaykh	f,2b,ef6,ef6~		Hamad bin Muhammad bin Hamad al-Shaykh
Hamad bin Jasim	0,4o,e343,e96q		Hamad bin Jasim bin Jabir Al	Hamad
Hamada Bolero	0,4g,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,4g,dx,dx~
Hamadi Jebali	0,26,e7ce,e92r	57699
Hamadou Konate	a0,1s,ef6,ef6~
Hamadou Mustapha	w,12,ef6,ef6~
Hamat Bah	n,4s,ef6,ef6~
Hamdan al-Maktum	7,1f,ef6,ef6~		Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan bin Mubarak	10,1f,ef6,ef6~		Hamdan bin Mubarak al-Nuhayyan	Hamdan
Hamdan bin Zayid	4,1f,dzak,e5~			Hamdan
Hamdan bin Zayid al-Nuhayyan	4,1f,dzak,e4~			Hamdan
Hamed Bakayoko	di,2i,ef6,ef6~
Hamed Karoui	0,26,dl9q,dvbh
Hamid Ansari	6,6,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	r,2d,ef6,ef6~
Hamilton Green	6k,41,do,do~
Hamud al-Busaidi	g,4e,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Hamzah Haz	6,1a,dx7q,dz~
Hamzah bin Sulaiman	f,5u,ef6,ef6~			Hamzah
Han Changfu	e,5,ef6,ef6~	376439		Han
Han Kwang Bok	19,b,e667,e9~			Han
Han Myeong-sook	0,f,e24k,e342			Han
Han Ryong Guk	49,b,ef6,ef6~			Han
Han Seung-soo	0,f,e42t,e59u			Han
Han Wan Sang	4,f,dp2p,dp~			Han
Han Zaw	2z,2k,ef6,ef6~
Han Zheng	6,5,ee3j,ej~;nz,5,ef6,ef6~			Han
Hanan al-Kuwari	a,4o,ef6,ef6~			Hanan
Hang Chuon Naron	f,1m,ef6,ef6~
Hani Mulki	0,1p,ec61,ed~	5648173
Hanif Dhakiri	7i,1a,ef6,ef6~
Hank Johnson	2,0,e314	983537	Henry Johnson;Hank Johnson Jr.
Hanna Suchocka	0,m,do7a,dp~
Hans Adam II	9m,5x,dlbd
Hans Dahlgren	mw,16,ef6,ef6~	5615474
Hans Dijkstal	33,v,dq8m,du~
Hans Enoksen	0,5m,dyce,e56c	310653
Harald Nesvik	1f,2m,ef6,ef6~	5654004	Harald Tom Nesvik
Hardeep Puri	da,6,ef6,ef6~		Hardeep Singh Puri
Harin Fernando	7z,1d,ef6,ef6~
Harjit Sajjan	8,h,ef6,ef6~		Harjit Singh Sajjan
Harold Martin	4g,59,e387,ea~
Harold Rogers	2,0,dd15	547153	Hal Rogers
Haroun Kabadi	0,23,dy6c,dz7	1371523
Harouna Kabore	z,2f,ef6,ef6~
Harries Bulunga	1q,4w,ef6,ef6~		Harries Madze Bulunga
Harriet Hageman	2,0,ej13	110815967
Harrison Mwakyembe	b,3k,ef6,ef6~		Harrison George Mwakyembe
Harsh Vardhan	mx,6,ef6,ef6~;j,6,ef6,ef6~;1h,6,ef6,ef6~
Harsimrat Badal	oy,6,ef6,ef6~		Harsimrat Kaur Badal
Hartwig Loeger	7,19,ef6,ef6~
Haruhiko Kuroda	c,e,ef6,ef6~
Haruna Kyeyune	z6,7,ef6,ef6~		Haruna Kasolo Kyeyune
Hasabu Abdel Rahmin	1d,2d,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan Habibi	x,o,dl8,dw~		Hasan Ebrahim Habibi
Hasan Murad	za,y,ef6,ef6~
Hasan Muratovic	0,c,ds1u,ds~
Hasan al-Laqqis	e,y,ef6,ef6~
Hasan al-Muhannadi	b,4o,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hasanul Inu	12,1y,ef6,ef6~		Hasanul Haq Inu
Hashim Salim	ko,2d,ef6,ef6~		Hashim Ali Muhammad Salim
Hassan Abshir Farah	0,2o,dxbc,e0b3	572660		Hassan
Hassan Ahmed	12,2d,ef6,ef6~	112325651	Hassan Ismail Sid Ahmed
Hassan Bourhan	g,52,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hassan Diab	0,y,egam,eh~
Hassan Gouled	1,52,d96o,dv		Hassan Gouled Aptidon	Gouled
Hassan Hilal	j,2d,ef6,ef6~		Hassan Abdel Qader Hilal
Hassan Khayre	0,2o,ed31,ed~;0,2o,ef6,ef6~	28824125	Hassan Ali Khayre
Hassan Samrieh	i,52,ef6,ef6~		Hassan Idriss Samrieh
Hassan al-Nuri	ab,1b,ef6,ef6~
Hassane Moussa	26,z,ef6,ef6~		Hassane Baraze Moussa
Hatem ben Salem	f,26,ef6,ef6~	3128291
Hatim al-Sir	q,2d,ef6,ef6~		Hatim al-Sir Ali	al-Sir
Hayati Yazici	4,10,e38t,e4~
Hazbi Lika	lm,2l,ef6,ef6~;1l,2l,ef6,ef6~
Hazem el-Beblawi	0,13,e97,ea31
Hazwan al-Wazz	f,1b,ef6,ef6~
Heather Humphreys	8o,k,ef6,ef6~	5693903
Hector Arce	b,3b,ef6,ef6~		Hector Arce Zaconeta	Arce
Hector Hinojosa	i,3b,ef6,ef6~		Hector Hinojosa Rodriguez	Hinojosa
Hector Valdez	c,34,ef6,ef6~		Hector Valdez Albizu	Valdez
Heinz Fassmann	f,19,ef6,ef6~	1600191
Helder Gros	m,28,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	3,5v,e996,eeat	16239881
Helena Dalli	77,4m,ef6,ef6~	19958063
Helene Ilboudo	1o,2f,ef6,ef6~		Helene Marie Laurence Ilboudo
Helge Braun	q2,3,ef6,ef6~	1602354
Helio Fallas	x,1e,ea58,ed~		Helio Fallas Venegas	Fallas
Hellot Mampouya	9t,24,ef6,ef6~		Hellot Matson Mampouya
Heng Swee Keat	4,4b,ef51,eh~;7,4b,ef6,ef6~			Heng
Hennadiy Zubko	3r,g,ef6,ef6~	4352142
Henri Djombo	7k,24,ef6,ef6~	5715430
Henri Dondra	7,1u,ef6,ef6~;0,1u,eh6b,ei27
Henri Eyebe Ayissi	rz,12,ef6,ef6~	58236		Eyebe Ayissi
Henri Mova	g,l,ef6,ef6~	3131683	Henri Mova Sakanyi	Mova
Henri Mulang	7,l,ef6,ef6~	19631192	Henri Yav Mulang
Henrique Rosa	1,1j,dz9s,e1~
Henrique Tokpah	g,49,ef6,ef6~
Henry Cuellar	2,0,e114	539562
Henry Mussa	r,4y,ef6,ef6~	16733055
Henry Okello Oryem	zm,7,ef6,ef6~			Okello Oryem
Henry Puna	0,51,e6bu,ed~;m,51,ef6,ef6~;5,51,ef6,ef6~;cv,51,ef6,ef6~;12a,51,ef6,ef6~;0,51,ef6,ef6~
Henry Rotich	hg,3g,ef6,ef6~	12012313
Henry Tang	8t,67,dz82,e0~
Henry Tumukunde	3c,7,ef6,ef6~
Henry Wallace	6,0,c91k,cd1k
Henry Wampah	c,29,ef6,ef6~		Henry Kofi Wampah
Henry van Thio	6,2k,ef6,ef6~
Henryk Kowalczyk	j,m,ef6,ef6~	432110
Herbert Conaway	2,0,el13	14596151	Herbert Conaway Jr.
Herbert Haupt	3h,19,dy,dy~
Herbert Kabafunzaki	db,7,ef6,ef6~
Hermangild Francis	1k,4p,ef6,ef6~	107664108
Hermenegildo Pereira	xk,40,ef6,ef6~
Hernan Larrain	b,3f,ef6,ef6~
Hernan Solano	1q,1e,ef6,ef6~
Hernani Coelho	5,40,ef6,ef6~
Hery Rajaonarimampianina	1,2q,ea1p,ed~		Hery Martial Rajaonarimampianina;Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina
Heryck Rangel	nb,p,ef6,ef6~		Heryck Rangel Hernandez	Rangel
Hessa Essa Buhumaid	71,1f,ef6,ef6~			Hessa
Hichem Fourati	g,26,ef6,ef6~	56309568
Hifikepunye Pohamba	1,3p,e0b,ea~	57469
Higino Marrule	e,3s,ef6,ef6~
Hikmet Cetin	4,10,dr3r,dr~
Hillary Scholten	2,0,ej13	115137368
Him Chhem	kx,1m,ef6,ef6~
Hind al-Sabeeh	yv,2r,ef6,ef6~;1y,2r,ef6,ef6~		Hind Sabeeh Barak al-Sabeeh	Hind
Hind al-Sabih	de,2r,ef6,ef6~		Hind Sabih al-Sabih	Hind
Hipolito Abreu	pr,p,ef6,ef6~		Hipolito Abreu Paez	Abreu
Hiromichi Watanabe	w,e,ef6,ef6~;14p,e,ef6,ef6~
Hiroshige Seko	o,e,ef6,ef6~;w,e,ef6,ef6~;x4,e,ef6,ef6~;10x,e,ef6,ef6~
Hirut Kassaw	k,2z,ef6,ef6~	104587532		Hirut
Hirut Woldemariam	1h,2z,ef6,ef6~	104033582		Hirut
Hisham Mahdy	1i,13,ef6,ef6~
Hisham Qandil	0,13,e87o,e97
Hisham Tawfik	14e,13,ef6,ef6~
Hisseine Souguimi	166,23,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chen Tan	1i,n,ef6,ef6~			Ho Chen
Ho Chio Meng	dz,5,ef6,ef6~			Ho
Ho Iat Seng	20,7o,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	dt,5,ef6,ef6~			Ho
Hoang Trung Hai	4,q,e382,eb~	10769050
Hocine Necib	34,1t,ef6,ef6~
Homayoun Rasa	z,18,ef6,ef6~
Homero Acosta	ws,1v,ef6,ef6~		Homero Acosta Alvarez	Acosta
Hong Chae-yong	4,f,dqa4,dr~			Hong
Hong Nam-ki	lg,f,ef6,ef6~;2l,f,ef6,ef6~	31180640		Hong
Hong Song-nam	v,b,dt2,dz93			Hong
Honore Feizoure	e,1u,ef6,ef6~	112079604
Hor Namhong	4,1m,ef6,ef6~
Horace Chang	4e,4t,ef6,ef6~
Hosea Nevu	e,39,ef6,ef6~
Hosein Amiri	18u,o,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,2w,ea4d,ec9d	2633067
Howard Cooke	h,4t,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	3,5g,dyc3,e28p
Howard Quayle	11,62,eca4,ed~	25752048
Hrachya Rostomyan	55,2w,ef6,ef6~
Hrant Bagratyan	0,2w,dp2,dr~
Hsieh Shou-shing	w,n,ef6,ef6~			Hsieh
Hsu Jan-yau	1l,n,ef6,ef6~			Hsu
Htin Kyaw	1,2k,ec3u,ed~
Hu Chunhua	ez,5,ef6,ef6~			Hu
Huang Ju	19,5,dz3h,e2~	505710		Huang
Huang Shuxian	b1,5,ef6,ef6~	8293836		Huang
Hubert Derache	t,6s,e57m,e8~
Hubert Gorbach	3h,19,dzal,e2~	85406
Hubert Hughes	11,5o,dq3g,ed~	1754042
Hubert Ingraham	0,3w,do8j,e7~	317664
Hubert Minnis	0,3w,ed5b,ed~;0,3w,ef6,ef6~	16732648
Hugbel Roa	18i,p,ef6,ef6~		Hugbel Roa Caruci	Roa
Hugh Heyliger	4,4u,dqb,dr~
Hugo Batalla	6,46,dr31,du~
Hugo Fernandez	6,46,dua5,dv~	961599	Hugo Fernandez Faingold	Fernandez
Hugo Patt	i,3z,ef6,ef6~
Hugo Velazquez	6,3i,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	4,v,ef6,ef6~;a,v,ef6,ef6~	2649226
Hui Liangyu	19,5,dz3h,e8~	957744		Hui
Hulusi Akar	8,10,ef6,ef6~
Humberto Cholango	194,1i,ef6,ef6~		Humberto Cholango Tipanluisa	Cholango
Humiliano Cardoso	162,1j,ef6,ef6~		Humiliano Alves Cardoso
Hussain Rasheed Hassan	j,42,ef6,ef6~			Hussain
Hussain al-Hamadi	f,1f,ef6,ef6~		Hussain Ibrahim al-Hamadi
Hussein Abdelbagi	6,38,eg2m,eh~		Hussein Abdelbagi Ayii	Abdelbagi
Hussein Arnus	14,1b,ef6,ef6~;0,1b,eg8u,ekc8		Hussein Arnous
Hussein Basalma	10,1k,ef6,ef6~		Husayn Basalma;Husayn Abdul Rahman Basalma
Hussein Gangol	c,2d,ef6,ef6~		Hussein Yahya Gangol
Hussein Makhluf	cu,1b,ef6,ef6~
Hussein Mwinyi	8,3k,ef6,ef6~	5018704	Hussein Ali Mwinyi
Hussein Nyuot	qj,38,ef6,ef6~		Hussein Mar Nyuot
Hwang Kyo-ahn	0,f,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	4,f,eab7,eb~			Hwang
Hyun Oh-seok	4,f,e96q,ea~			Hyun
Iaia Djalo	b,1j,ef6,ef6~
Iain Lees-Galloway	fa,j,ef6,ef6~;4a,j,ef6,ef6~;19e,j,ef6,ef6~
Iairo Lasaro	4,r,duak,dv~
Iajuddin Ahmed	1,1y,dy96,e52c	165672
Iakoba Taeia	h,3t,e64g,ed~		Iakoba Taeia Italeli	Taeia
Iakopa Taeia	h,3t,ef6,ef6~		Iakopa Italeli Taeia
Ian Borg	q,4m,ef6,ef6~	38220741
Ian Corder	16,5h,ec3e,ei~
Ian Douglas	1e,4l,ef6,ef6~
Ian Gorst	11,5t,e7bi,ee68	5015992
Ian Hadirca	p,2a,dm5b,do~
Ian Liburd	7p,4u,ef6,ef6~
Ian Macfadyen	16,62,dy,e1~
Ibragim Junusov	4,1r,e6ch,e7~
Ibrahim Ameer	7,42,ef6,ef6~
Ibrahim Baylan	8o,16,ef6,ef6~	3055916
Ibrahim Halidi	0,4g,do11,dq16
Ibrahim Hassan	10,42,ef6,ef6~
Ibrahim Mayaki	0,z,dtbr,du~
Ibrahim Mehlab	0,13,ea31,eb9c
Ibrahim Mohamed	af,2d,ef6,ef6~	112325656	Ibrahim Yousif Mohamed
Ibrahim Mohammed	gy,29,ef6,ef6~		Ibrahim Awal Mohammed
Ibrahim Riffath	m,42,ef6,ef6~
Ibrahim Sadou	19h,z,ef6,ef6~		Ibrahim Issifi Sadou
Ibrahim Shahahdeh	e,1p,ef6,ef6~
Ibrahim Solih	1,42,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahim Talba Malla	17,12,ef6,ef6~			Talba Malla
Ibrahim al-Assaf	5,2b,ef6,ef6~		Ibrahim bin Abdul Aziz al-Assaf
Ibrahima Fofana	0,1g,ef6,ef6~		Ibrahima Kassory Fofana
Ibrahima Kourouma	jh,1g,ef6,ef6~
Ibrohim Abdurahmonov	r4,2u,ef6,ef6~
Idith Alexander	y,54,ef6,ef6~
Idris Kadyrkulov	an,1r,ef6,ef6~
Idriss Al Idrissi	17,1w,ef6,ef6~		Idriss Azami Al Idrissi	Al Idrissi
Idrissa Seck	0,w,dyb4,dz~	1656918
Idrus Marham	1y,1a,ef6,ef6~
Ifereimi Waqainabete	a,2p,ef6,ef6~
Ignacio Milam	0,1n,e478,e85m	57898	Ignacio Milam Tang	Milam
Ignacio Tang	0,1n,e478,e5~		Ignacio Milan Tang
Ignatius Awuah	24,29,ef6,ef6~		Ignatius Baffour Awuah
Ignatius Jonan	l,1a,ef6,ef6~
Ignatius Leiking	rk,32,ef6,ef6~	53906556	Ignatius Dorell Leiking
Ignazio Visco	c,4,ef6,ef6~
Igor Chudinov	0,1r,e3co,e4~	466022
Igor Crnadak	5,c,ef6,ef6~	19959221
Igor Karpenko	f,11,ef6,ef6~
Igor Lyashenko	4,11,ef6,ef6~
Igor Petrishenko	4,11,ef6,ef6~
Igor Shunevich	g,11,ef6,ef6~
Igor Shuvalov	79,8,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	4,11,ee8i,ej~
Ihor Nasalyk	l,g,ef6,ef6~	12132510
Ihor Raynin	q5,g,ef6,ef6~
Ihor Razinkov	hx,g,ef6,ef6~
Ihor Zhdanov	y,g,ef6,ef6~	16699147
Iiman Ali	41,2o,ef6,ef6~		Iiman Abdullahi Ali
Ijaz Shah	g,14,ef6,ef6~		Ijaz Ahmad Shah
Ikililou Dhoinine	1,4g,e75q,ec5q
Ildemaro Villaroel	1b,p,ef6,ef6~		Ildemaro Villaroel Arismendi	Villaroel
Ilga Suplinska	f,3d,ef6,ef6~	58371522
Ilhan Omar	2,0,ef13	26436159
Iliana Iotova	6,1l,ed1m,ej~		Iliana Yotova
Ilkka Kanerva	4,20,dn4q,dp~
Illiassou Mainassara	a,z,ef6,ef6~
Ilmars Rimsevics	c,3d,ef6,ef6~	4993612
Ilunga Kalenga	a,l,ef6,ef6~
Ilyas Abu Saab	8,y,ef6,ef6~			Abu Saab
Ilyas Dawaleh	2l,52,ef6,ef6~		Ilyas Moussa Dawaleh
Ilza Vaz	b,4q,ef6,ef6~		Ilza dos Santos Amado Vaz
Ilze Vinkele	a,3d,ef6,ef6~	2607120
Im Chol Ung	4n,b,ef6,ef6~			Im
Imad Khamis	0,1b,ec6m,ed~;0,1b,ef6,ef6~		Imad Muhammad Dib Khamis
Imam Nahrowi	1q,1a,ef6,ef6~
Iman Feraoun	5g,1t,ef6,ef6~		Iman Houda Feraoun
Imangali Tasmagambetov	0,1q,dy1s,dz6d	1377525
Imata Kabua	1,5a,dt1e,dw13	12917
Imed Hammami	a,26,ef6,ef6~	27666209
Imran Abdulla	1k,42,ef6,ef6~			Imran
Inam Karimov	e,3v,ef6,ef6~
Inatio Akaruru	4,51,dl2,dv~
Indar Weir	e,3q,ef6,ef6~
Inderjit Rao	de,6,ef6,ef6~		Inderjit Singh Rao
Indranee Rajah	w,4b,ef6,ef6~
Indrek Saar	k,4d,ef6,ef6~	16403371
Ines Chapman	6s,1v,ef6,ef6~;6t,1v,ef6,ef6~		Ines Chapman Waugh	Chapman
Ines Ingani	199,24,ef6,ef6~		Ines Bertille Nefer Ingani
Inger Stojberg	4a,1z,ef6,ef6~	3121413
Ingrid Babakas	1p,24,ef6,ef6~		Ingrid Olga Ebouka Babakas
Ingrid Baldetti	6,31,e81e,ea~		Ingrid Roxana Baldetti;Ingrid Roxana Baldetti Elias	Baldetti
Ingrid van Engelshoven	f,v,ef6,ef6~	510689
Inia Seruiratu	8,2p,ef6,ef6~;5,2p,ef6,ef6~	59149050
Inoke Takiveikata	1d,2p,dq1c,du~
Inom Majidov	10,2u,ef6,ef6~
Inonge Wina	6,27,eb1q,ed~;6,27,ef6,ef6~	18908010
Ioan Denes	195,15,ef6,ef6~	21746985
Ioana Bran	y,15,ef6,ef6~	28113816
Ioannis Dragasakis	o,30,ef6,ef6~;f1,30,ef6,ef6~
Ioannis Stournaras	c,30,ef6,ef6~
Iolu Abil	1,39,e593,ea9m	57493	Iolu Abbil;Iolu Johnson Abil;Iolu Johnson Abbil
Ion Ciubuc	0,2a,dt1f,dvcl
Ion Gutu	p,2a,dq4,du~
Ionas Nikolaou	b,5e,ef6,ef6~
Ionatana Ionatana	1x,3t,dt,dw~
Ipumbu Shiimi	c,3p,ef6,ef6~	19375811	Ipumbu Wendelinus Shiimi
Irakli Garibashvili	0,2h,e9bk,ej~
Irena Majcen	j,37,ef6,ef6~	34231243
Irene Lindzondzo	39,u,ef6,ef6~
Irene Muloni	l,7,ef6,ef6~
Irina Kostevich	i,11,ef6,ef6~
Iris Quinones	ox,1v,ef6,ef6~		Iris Quinones Rojas	Quinones
Iris Varela	12i,p,ef6,ef6~		Iris Varela Rangel	Varela
Irma Martinez	c,1v,ef6,ef6~		Irma Margarita Martinez;Irma Margarita Martinez Castrillon	Martinez
Irma Sandoval	14k,3e,ef6,ef6~		Irma Erendira Sandoval
Irmah Naharimamy	9k,2q,ef6,ef6~		Irmah Lucien Naharimamy
Iruthisham Adam	7b,42,ef6,ef6~
Irving Pearman	2o,3m,dpa5,dr~
Isa Mustafa	0,3h,eac9,ed99	177851
Isa al-Kandari	28,2r,ef6,ef6~		Isa Ahmad al-Kandari
Isa al-Khalifa	56,4r,ctb2,du~		Isa bin Salman;Isa bin Salman al-Khalifa	Isa
Isa al-Nuami	ab,4o,ef6,ef6~		Isa Saad al-Jafali al-Nuami
Isaac Adewole	a,2s,ef6,ef6~
Isaac Asiamah	y,29,ef6,ef6~	33108613	Isaac Kwame Asiamah
Isaac Munyakazi	s,1x,ef6,ef6~
Isaac Musumba	10o,7,ef6,ef6~
Isabel Guterres	eg,40,ef6,ef6~		Isabel Amaral Guterres
Isabel Pia	1o,3f,ef6,ef6~
Isabel de Saint Malo	6,3a,ea71,ed~;5,3a,ef6,ef6~;6,3a,ef6,ef6~		Isabel de Saint Malo de Alvarado	de Saint Malo
Isabella Lovin	4,16,ec5p,ed~;4,16,ef6,ef6~;j,16,ef6,ef6~	241208
Isabelle Champmoreau	6,59,eh7m,ej~
Isam Sayid	s,2b,ef6,ef6~		Isam bin Saad bin Sayid
Isatou Saidy	6,4s,dt3k,ec~		Isaton Saidy;Isatou Njie Saidy
Isatou Touray	6,4s,ef3f,ej~	27541581
Iselin Nybo	7q,2m,ef6,ef6~	15079451
Isgender Mulikow	g,3l,ef6,ef6~
Isham bin Jaafar	a,5u,ef6,ef6~			Isham
Ishaq Bashir	32,2d,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Avui	dm,2c,ef6,ef6~	59096046	Ishmael Mali Avui
Ishmael Kalsakau	0,39,eib4,ei~
Ishwor Pokharel	8,4i,ef6,ef6~
Isidore Mvouba	0,24,e117,e4~	57890
Isidoro Monsuy Andeme	4,1n,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	o,34,ef6,ef6~
Iskenderbek Aydaraliyev	0,1r,e3bs,e3co	3558114
Ismael Dioubate	52,1g,ef6,ef6~
Ismail Ahmed	5,35,ef6,ef6~		Ismail Ould Cheikh Ahmed
Ismaila Fall	b,w,ef6,ef6~		Ismaila Madior Fall
Ismir Jusko	q,c,ef6,ef6~
Ismoil Jurabekov	p,2u,dn,du~		Ismail Djurabekov
Issa Coulibaly	3l,2i,ef6,ef6~
Issa Doubragne	o,23,ef6,ef6~
Issa Kalantari	6,o,ef6,ef6~
Issam Fares	4,y,dwan,e0~
Issam bin Abdullah	2y,4r,ef6,ef6~		Issam bin Abdallah;Issam bin Abdallah Khalaf	Issam
Issoufou Katambe	2k,z,ef6,ef6~
Istvan Nagy	e,48,ef6,ef6~
Itah Murangi-Kandjil	10,3p,ef6,ef6~
Ith Sam Heng	i,1m,ef6,ef6~
Iurie Leanca	1x,2a,e5,ea~;li,2a,ef6,ef6~
Ivan Acosta	7,4a,ef6,ef6~
Ivan Collendavelloo	4,22,ef6,ef6~;l,22,ef6,ef6~
Ivan Kocarnik	4,2g,do6,dt~
Ivan Kovacic	fg,2x,ef6,ef6~
Ivan Miklos	4,36,duau,e1~
Ivan Oman	6,37,dm4b,do~
Ivan Todosijevic	vc,3h,ef6,ef6~
Ivane Machavariani	7,2h,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	4,g,ef6,ef6~	20067554
Ivar Asjes	0,6o,e967,ea~
Ivars Godmanis	0,3d,dm5,e4~	210822
Ivaylo Kalfin	4,1l,e18g,eb~
Ivaylo Moskovski	q,1l,ef6,ef6~
Ivo Andric-Luzanic	6,c,dvcs,dw~
Ivo Jovic	3t,c,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	b,40,ef6,ef6~
Ivor Stephenson	12f,4l,ef6,ef6~
Ivy Dumont	h,3w,dy5,e221	287956
Izabela Jaruga-Nowacka	4,m,e06o,e1~
Izz al-Asbahi	4u,1k,ef6,ef6~		Izz al-Din al-Asbahi
Izzatullo Sattori	e,3y,ef6,ef6~	13202018
Izzi Shuraym	2k,1k,ef6,ef6~
Jaak Aab	3q,4d,ef6,ef6~	1375585
Jabir al-Mubarak al-Sabah	0,2r,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	73,2r,dx,e4~;p,2r,e229,e6~;0,2r,e7bu,ei7j
Jabulani Mabuza	e,4w,ef6,ef6~
Jacek Czaputowicz	5,m,ef6,ef6~	11715253
Jacinto Peynado	6,34,dq8g,ds~		Jacinto Peynado Garrigoza	Peynado
Jack Bergman	2,0,ed13	6262116
Jack Lafontant	0,21,ed3l,ed~		Jack Guy Lafontant
Jack Reed	2,0,dn13,dt13;9,0,dt17	528979	John Reed
Jacky Rosen	2,0,ed13,ef13;9,0,ef13	27825033
Jacob Nena	2w,57,do,dv~
Jacob Ouedraogo	e,2f,ef6,ef6~
Jacob Saffa	7,3j,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	w,2,ef6,ef6~;17z,2,ef6,ef6~	3157735
Jacqueline Mikolo	a,24,ef6,ef6~	24175564	Jacqueline Lydia Mikolo
Jacques Billant	1t,59,el53
Jacques Ndongo	10,12,ef6,ef6~		Jacques Fame Ndongo
Jacques Randrianasolo	b,2q,ef6,ef6~
Jacques Yhombi-Opango	0,24,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jacques-Edouard Alexis	0,21,dv3,e3~
Jadamba Bat-Erdene	154,2j,ef6,ef6~
Jadranka Joksimovic	bo,25,ef6,ef6~
Jadwiga Emilewicz	8p,m,ef6,ef6~
Jafeth Cabrera	6,31,ec1e,ed~;6,31,ef6,ef6~	20742949	Jafeth Cabrera Franco	Cabrera
Jagat Nadda	a,6,ef6,ef6~	16193764	Jagat Prakash Nadda
Jagdeep Dhankhar	6,6,ei8b,ej~
Jahana Hayes	2,0,ef13	24951316
Jai Rai	f,5k,ef6,ef6~		Jai Bir Rai
Jaime Fernandez	6,34,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	g,3s,ef6,ef6~
Jaime Morales	6,4a,e31a,e7~		Jaime Morales Carazo	Morales
Jaime Paz	1,3b,dl86,dp86		Jaime Paz Zamora	Paz
Jaime Saleh	h,6t,dla,dy71
Jake Auchincloss	2,0,eh13	101196632
Jake Ellzey	2,0,eh7u	105061782
Jakup Krasniqi	1,3h,e69r,e747	562918
Jamal al-Adali	34,1o,ef6,ef6~
Jamal al-Harbi	a,2r,ef6,ef6~		Jamal Mansour al-Harbi
Jamal al-Jarrah	12,y,ef6,ef6~
Jameela al-Muheiri	109,1f,ef6,ef6~			Jameela
James (Jim) Moylan	2,0,ej13	114108969
James Baird	2,0,ef13	48813213
James Carlisle	h,56,dp,e37h	431167
James Carr	rj,h,ef6,ef6~		James Gordon Carr
James Cocker	4,4n,dx1,e1~
James Comer	2,0,ecbe	6131602
James Duku	4d,38,ef6,ef6~		James Jenga Duku
James Dutton	3,72,e9c6,ec1j	6132989
James Gallagher	2,0,em6a
James Gomez	1f,4s,ef6,ef6~
James Hoth Mai	i,38,ef6,ef6~			Hoth Mai
James Igga	15f,38,e9,eh~;6,38,ef6,ef6~	6145116	James Wani Igga
James Lankford	2,0,e715,eb13;9,0,eb16	45940
James Lau	og,5,ef6,ef6~
James Macharia	hl,3g,ef6,ef6~		James Wainaina Macharia
James Mitchell	0,53,dg7u,dx3t
James Morales	1,31,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	9,0,e516	721871
James Sherman	6,0,bd34,bgau
James Thompson	zc,3w,ef6,ef6~		James Kwasi Thompson
James Walkinshaw	2,0,el9a	135132001
Jamie Gordon	15,8k,e4a,e6~
Jamie Raskin	2,0,ed13	640835
Jamil Humaydan	i,4r,ef6,ef6~		Jamil Muhammad Ali Humaydan
Jamil Jabaq	a,y,ef6,ef6~
Jamshed Karimov	0,3y,dqc2,ds28
Jamshed Nurmahmadzoda	c,3y,ef6,ef6~
Jamshid Ansari	6,o,ef6,ef6~
Jamshid Qochqorov	4,2u,ef6,ef6~;7,2u,ef6,ef6~
Jamshid Xojayev	e,2u,ef6,ef6~
Jan Ardanowski	e,m,ef6,ef6~		Jan Krzysztof Ardanowski
Jan Bjorklund	4,16,e6a5,ea~	911372
Jan Hamacek	p,2g,ef6,ef6~;5,2g,ef6,ef6~;g,2g,ef6,ef6~	12022546
Jan Richter	i,36,ef6,ef6~
Jan Sanner	f,2m,ef6,ef6~	156553	Jan Tore Sanner
Jan Schakowsky	2,0,dv16	440885	Janice Schakowsky
Jan Smets	c,2e,ef6,ef6~	19334606
Janat Beyshenov	1i,1r,ef6,ef6~
Janat Mukwaya	3m,7,ef6,ef6~
Jane Aceng	a,7,ef6,ef6~		Jane Ruth Aceng
Jane Owen	3,5v,dr9f		John Owen
Jane Philpott	13a,h,ef6,ef6~	19428856
Janelle Bynum	2,0,el13	28507879
Janet Abuel	aj,33,ef6,ef6~	62060141
Janet Camilo	1o,34,ef6,ef6~		Janet Altagracia Camilo;Janet Altagracia Camilo Hernandez	Camilo
Janet Jagan	40,41,dt,dv~
Jang Chol	139,b,ef6,ef6~			Jang
Jang Hyok	6m,b,ef6,ef6~			Jang
Jang Kil Ryong	ix,b,ef6,ef6~			Jang
Janine Lelis	b,5d,ef6,ef6~
Janis Bordans	4,3d,ef6,ef6~;b,3d,ef6,ef6~
Janlavyn Narantsatsralt	0,2j,duc9,dv8u
Janos Suli	1l,48,ef6,ef6~	30134885
Jantoro Satybaldiev	0,1r,e895,e9~
Jantrar Abay Yigzaw	4m,2z,ef6,ef6~			Jantrar
January Makamba	10n,3k,ef6,ef6~		January Yussuph Makamba
Janusz Piechocinski	4,m,e8c6,eb~
Janusz Steinhoff	4,m,dw6c,dx~
Janviere Ndirahisha	10,1h,ef6,ef6~
Jappie Mhango	q,4y,ef6,ef6~
Jaques Dupont	s,5b,dn,ds~		Jacques Dupont
Jared Golden	2,0,ef13	41694157
Jared Huffman	2,0,e913	3276717
Jared Moskowitz	2,0,ej13	16221073
Jargaltulga Erdenebat	0,2j,ec77,ed~	25848773
Jari Leppa	e,20,ef6,ef6~	11866066
Jari Lindstrom	24,20,ef6,ef6~	11866071
Jaroslaw Gowin	4,m,ef6,ef6~;1h,m,ef6,ef6~	222905
Jasim al-Sulaiti	1i,4o,ef6,ef6~		Jasim Saif Ahmad al-Sulaiti
Jasmin Komic	1h,c,ef6,ef6~
Jasmina Davidovic	y,c,ef6,ef6~
Jasmine Crockett	2,0,ej13	101428652
Jason Crow	2,0,ef13	58323071
Jason Smith	2,0,e964	6163589
Javier Jimenez	k4,3e,ef6,ef6~		Javier Jimenez Espriu	Jimenez
Javier Pique	1b,s,ef6,ef6~	51344484
Javier Velasquez	0,s,e57c,e69e		Javier Velasquez Quesquen	Velasquez
Javier Zavaleta	8,3b,ef6,ef6~		Javier Zavaleta Lopez	Zavaleta
Jawad al-Araidh	4,4r,ef6,ef6~		Jawad bin Salim al-Araidh
Jay Obernolte	2,0,eh13	16849797
Jean Alingue	0,23,dn38,do8		Jean Alingue Bawoyeu	Alingue
Jean Aly	b,21,ef6,ef6~		Jean Roudy Aly
Jean Ausseil	s,5b,dh9g,do~
Jean Baden	c,21,ef6,ef6~		Jean Dubois Baden
Jean Beriziky	0,2q,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	g,1u,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Bouya	ep,24,ef6,ef6~	6169352	Jean Jacques Bouya
Jean Bussa	1p,l,ef6,ef6~	56515694	Jean Lucien Bussa
Jean Castellini	7,5b,ef6,ef6~
Jean Ceant	0,21,ef6,ef6~		Jean Henry Ceant
Jean Ciza	c,1h,ef6,ef6~
Jean Fedini	t,6r,ds,dx~
Jean Hitimana	y,1h,ef6,ef6~		Jean Bosco Hitimana
Jean Kalilani	3m,4y,ef6,ef6~	6170933
Jean Kapata	2h,27,ef6,ef6~	27947831
Jean Kouassi	24,2i,ef6,ef6~		Jean Claude Kouassi
Jean Lapin	k,21,ef6,ef6~		Jean Michel Lapin
Jean Leques	4g,59,dv5s,dx~
Jean Leye	1,39,dq32,dv3p		Jean Marie Leye
Jean Momo	b,12,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,u,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,l,dnbq,dp
Jean Nkuete	4,12,ef6,ef6~
Jean Pierre	1p,21,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,2q,eb1h,ec4d
Jean Rodriguez	m,34,ef6,ef6~		Jean Alain Rodriguez
Jean Sidibe	1q,1s,ef6,ef6~		Jean Claude Sidibe
Jean Studer	c,2t,ef6,ef6~
Jean Uwihanganye	s,1x,ef6,ef6~		Jean de Dieu Uwihanganye
Jean-Baptiste Lemoyne	w,2,ef6,ef6~	18202528
Jean-Christophe Bouvier	t,5z,ea9,ec~
Jean-Christophe Nguinza	bx,1u,ef6,ef6~
Jean-Claude Bouda	8,2f,ef6,ef6~
Jean-Claude Brou	r,2i,ef6,ef6~
Jean-Claude Gakosso	5,24,ef6,ef6~
Jean-Francis Treffel	38,55,ed26,ed~
Jean-Francois Carenco	t,5z,ds,du~
Jean-Francois Cordet	t,7i,do,dr~;t,76,ds,dx~
Jean-Francois Ntoutoume-Emane	0,u,dv1n,e21k
Jean-Jacques Brot	t,6s,dy73,dz~;t,6r,e26c,e2~;1t,59,e922,eb~
Jean-Jacques Deracq	t,6s,dq,dr~
Jean-Louis D'Angleberme	6,59,eb41,ed~
Jean-Luc Mandaba	0,1u,dpap,dq~
Jean-Marc Thystere Tchicaya	7c,24,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	g,21,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,21,dx29,dy34
Jean-Marie Kilosho	1f,l,ef6,ef6~		Jean-Marie Bulambo Kilosho
Jean-Marie Ogandaga	3l,u,ef6,ef6~;1v,u,ef6,ef6~
Jean-Max Bellerive	0,21,e5b7,e7ai
Jean-Michel Blanquer	27,2,ef6,ef6~	3167954
Jean-Michel Kyenge	0,l,eh2f,eh5c		Jean-Michel Sama Lukonde Kyenge
Jean-Michel Lukonde	0,l,eh2f,ej~		Jean-Michel Sama Lukonde
Jean-Paul Adam	a,54,ef6,ef6~
Jean-Paul Kihl	t,6s,e0,e3~
Jean-Paul Ngoupande	0,1u,ds66,dt1
Jean-Paul Proust	s,5b,e161,e5~	354691
Jean-Pierre Bercot	t,5z,e47s,e5~
Jean-Pierre Laflaquiere	t,7i,e27j,e2~
Jean-Pierre Nirua	f,39,ef6,ef6~
Jean-Pierre Oyiba	1c,u,ef6,ef6~;s,u,ef6,ef6~
Jean-Regis Borius	t,5z,e5at,ed~
Jean-Yves Duclos	bp,h,ef6,ef6~	1685302
Jeanne Debonheur	bk,1x,ef6,ef6~		Jeanne d'Arc Debonheur
Jeanne Kagayo	k1,1h,ef6,ef6~		Jeanne d'Arc Kagayo
Jeannot Ahoussou-Kouadio	di,2i,ef6,ef6~
Jeff Crank	2,0,el13	27663361
Jeff Hurd	2,0,el13	131101500
Jeff Merkley	9,0,e516	1368405
Jefferson Shreve	2,0,el13	130979817
Jefferson Van Drew	2,0,ef13	6175202		Van Drew
Jeffrey Lloyd	f,3w,ef6,ef6~
Jeffrey Radebe	l,t,ef6,ef6~
Jeje Odongo	g,7,ef6,ef6~
Jejomar Binay	6,33,e66u,eb~	380154
Jelka Milicevic	4,c,ef6,ef6~;7,c,ef6,ef6~
Jelta Wong	5f,r,ef6,ef6~
Jemma Kumba	f8,38,ef6,ef6~		Jemma Nunu Kumba
Jengish Razakov	4,1r,ef6,ef6~
Jennie Nilsson	e7,16,ef6,ef6~	4563096
Jennifer Baptiste-Primis	i,44,ef6,ef6~
Jennifer Kiggans	2,0,ej13	83119566
Jennifer McClellan	2,0,ej37	6178602
Jennifer Namuyangu	zt,7,ef6,ef6~
Jennifer Smith	v,3m,duba,dz7o	6178578
Jenny Salesa	gx,j,ef6,ef6~;nv,j,ef6,ef6~
Jeong Kyeong-doo	8,f,ef6,ef6~	22974878		Jeong
Jeremy Wright	15r,1,ef6,ef6~	260489
Jerome Dill	2o,3m,dr91,du~
Jerome Walcott	5,3q,ef6,ef6~
Jerrlyn Senior	6,5c,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerrold Nadler	2,0,dob3	505598
Jerry Kyd	16,5t,eia8
Jerry Mateparae	h,j,e78v,ec9s	515624
Jerry Moran	2,0,dt17,e713;9,0,e715	1365787
Jerzy Hausner	4,m,dz6b,e0~
Jerzy Kwiecinski	5c,m,ef6,ef6~
Jessica Rose Apel Alupo	f,7,ef6,ef6~
Jessica Rose Epel Alupo	6,7,eh6l,ej~
Jesus Borja	16,5p,dq1,dt~
Jesus Ndong	f,1n,ef6,ef6~		Jesus Engonga Ndong
Jesus Sablan	16,5p,du1,dx~
Jevgeni Ossinovski	a,4d,ef6,ef6~	12365130
Jewel Howard-Taylor	6,49,ee1m,ej~
Jeyhun Bayramov	f,3v,ef6,ef6~
Jiang Chunyun	19,5,dr3h,dt~			Jiang
Jiang Yi-huah	19,n,e826,e8~			Jiang
Jigme Thinley	0,5k,du6,e8~	57677
Jill Tokuda	2,0,ej13	13562293
Jim Anderton	4,j,dvca,dx~	1036723
Jim Banks	2,0,ed13,el13;9,0,el13	16146788
Jim Costa	2,0,e114	675869
Jim Himes	2,0,e516	1689111	James Himes
Jim Jordan	2,0,e314	186215
Jim Marurai	0,51,e0ce,e6bu
Jim McGovern	2,0,dt17	1337459	James McGovern
Jim Poston	3,5q,dycg,e17b	6197568
Jimmy Gomez	2,0,ed7b	6200205
Jimmy Panetta	2,0,ed13	27733776
Jimmy Patronis	2,0,el42	6201036	Jimmy Patronis Jr.
Jin Sun-mee	66,f,ef6,ef6~			Jin
Jioji Konrote	1,2p,ebbc,ed~;1,2p,ef6,ef6~		Jioji Konousi Konrote
Jiri Dienstbier	4,6p,dm6s,do~
Jiri Rusnok	0,2g,e97a,e9~;c,2g,ef6,ef6~	12025475
Jitendra Singh	yr,6,ef6,ef6~
Jo Pyong Ju	19,b,e667,e9~			Jo
Jo Yong Chol	ve,b,ef6,ef6~			Jo
Joachim Branco	0,4q,e46m,e68e		Joachim Rafael Branco
Joachim Brudzinski	g,m,ef6,ef6~
Joachim Kylem de Tambela	0,2f,eial,ekc9			Kylem de Tambela
Joang Molapo	1v,4h,ef6,ef6~
Joanne Yeadon	15,5l,e3c,e6~
Joannes Eidesgaard	0,5w,e023,e49o	331931
Joao Borges	l,28,ef6,ef6~		Joao Baptista Borges
Joao Co	5,1j,ef6,ef6~		Joao Ribeiro Butiam Co
Joao Cravinho	8,2n,ef6,ef6~		Joao Gomes Cravinho
Joao Djata	15p,1j,ef6,ef6~		Joao Alberto Djata
Joao Fernandes	j,2n,ef6,ef6~	23800376	Joao Pedro Matos Fernandes
Joao Freitas	f,40,ef6,ef6~		Joao Cancio Freitas
Joao Kussumua	f4,28,ef6,ef6~		Joao Baptista Kussumua
Joao Saad	15t,1j,ef6,ef6~
Joao dos Santos	p6,28,ef6,ef6~	109984869	Joao Ernesto dos Santos
Joaquin Castro	2,0,e913	1167934
Jobert Angrand	e,21,ef6,ef6~
Jocelerme Privert	1,21,ec2e,ed27
Jodey Arrington	2,0,ed13	6207815
Jody Wilson-Raybould	ex,h,ef6,ef6~	19428900
Joe Bossano	11,72,dk3p,ds5h
Joe Courtney	2,0,e314	434470
Joe Ghartey	14o,29,ef6,ef6~
Joe Mizzi	l,4m,ef6,ef6~
Joe Natuman	0,39,ea5e,ea~;4,39,ef6,ef6~	58222
Joe Neguse	2,0,ef13	57242006
Joe Wilson	2,0,dxci	928855
Joel Matiza	q,3u,ef6,ef6~	105071475	Joel Biggie Matiza
Joel Morgan	f,54,ef6,ef6~
Joel Pono Opape	xs,u,ef6,ef6~			Pono Opape
Joel Randriamandranto	q,2q,ef6,ef6~
Joelle Milquet	4,2e,e43k,ea~
Joffre Junior	z,28,ef6,ef6~	111954388	Joffre Van-Dunem Junior
Johan Remkes	33,v,dy,dy~
Johana Flores	48,4a,ef6,ef6~		Johana Vanessa Flores
Johana Pesantez	v5,1i,ef6,ef6~		Johana Pesantez Benitez	Pesantez
John Amarathunga	et,1d,ef6,ef6~
John Amewu	2h,29,ef6,ef6~		John Peter Amewu
John Anderson	4,9,dv7k,e0~	3180912
John Bani	1,39,dv3p,e08g
John Boozman	2,0,dxbt,e713;9,0,e715	1344707
John Carter	2,0,dz17	369814
John Castriciones	fs,33,ef6,ef6~	66309319
John Compton	0,4p,de53,e2~
John Coward	16,5h,dq,dw~
John Curtis	2,0,edbd,el13;9,0,el13	6253810
John Duncan	3,5r,ea8f,ed8m	6230348
John Fayemi	170,2s,ef6,ef6~		John Olukayode Fayemi
John Fetterman	9,0,ej13	3181500
John Freeman	3,5q,ecah,ed~	56808524
John Garamendi	2,0,e5b3	1340268
John Garner	6,0,c134,c91k
John Giheno	0,r,dt3r,dt7m
John James	2,0,ej13	56027187
John Joyce	2,0,ef13	60428839
John Kaupa	1b,r,ef6,ef6~
John King	kt,3q,ef6,ef6~
John Kuku	f,2c,ef6,ef6~	42652376	John Dean Kuku
John Lapli	h,2c,dv,dz~
John Larson	2,0,dv16	357832
John Le Fondre	11,5t,ee68,ei7c			Le Fondre
John Lorimer	16,62,eh9t
John Luk	q,38,ef6,ef6~		John Luk Jok	Luk
John Malecela	6k,3k,do,dq~
John Maneniaru	1f,2c,ef6,ef6~	42651821
John Mangudya	c,3u,ef6,ef6~		John Panonetsa Mangudya
John Manley	4,h,dy1,dy~	1389967
John Mannion	2,0,el13	106089566
John Masefield	3,3m,dt6,dt~
John McColl	16,5t,e79q,ec~	1701012
John McGuire	2,0,el13	47545631	John McGuire III
John McIntyre	14,4l,ef6,ef6~		John Collin McIntyre
John McManus	15,5l,e74,ed~
John Moolenaar	2,0,eb16	16194212
John Munyes	hh,3g,ef6,ef6~
John Mutorwa	2y,3p,ef6,ef6~
John Muyingo	zf,7,ef6,ef6~		John Chrysostom Muyingo
John Osborne	11,5n,dx45,e262	1699125
John Pundari	j,r,ef6,ef6~
John Rankin	3,3m,ecc5,ed~;3,5r,eh1t,ek1t	15429094
John Read	15,8l,ds,ds~		John Bell Read
John Rose	2,0,ef13	33044040
John Rosso	4,r,ei5p,ej~
John Rutherford	2,0,ed13	6256043
John Rwangombwa	c,1x,ef6,ef6~
John Salvidar	4e,3z,ef6,ef6~		John Birchman Salvidar
John Silk	5,5a,ef6,ef6~	1637473
John Swan	v,3m,de1,dr8p		John William David Swan
John Vereker	3,3m,dy4,e3ac	11727996
John White	2g,5l,dx,dx~
Johnny Olszewski	2,0,el13	6217866	Johnny Olszewski Jr.
Johnson Drigo	xw,4l,ef6,ef6~
Johnson Toribiong	1,5c,e51f,e7~
Johnson Tuke	3x,r,ef6,ef6~
Johnston Busingye	m,1x,ef6,ef6~;b,1x,ef6,ef6~
Jon Dale	1i,2m,ef6,ef6~	16188198	Jon Georg Dale
Jon Ha Chol	19,b,e667,e9~			Jon
Jon Husted	9,0,el1l	6270269
Jon Kwang Ho	4n,b,ef6,ef6~			Jon
Jon Ossoff	9,0,eh1k	28839536
Jon Stanhope	15,6h,e8a5,ed~
Jonathan Jackson	2,0,ej13	6273473
Jonathan Le Tocq	11,5h,ea3c,ec~			Le Tocq
Jonathan Malagon	1b,3n,ef6,ef6~		Jonathan Malagon Gonzalez	Malagon
Jonathan Motzfeldt	0,5m,dt9,dyce	381139
Jonathan Tengbe	34,3j,ef6,ef6~
Jonathan Wilkinson	1f,h,ef6,ef6~	21716310
Jone Usamate	1c,2p,ef6,ef6~
Jong Kyong Thaek	9g,b,ef6,ef6~			Jong
Jong Yong Guk	15m,b,ef6,ef6~			Jong
Joni Ernst	9,0,eb16	13475242
Joomart Otorbaev	2d,1r,e8,ea~
Jope Seniloli	6,2p,dw,dz~
Joran Kallmyr	b,2m,ef6,ef6~
Jordi Cinca	7,64,ef6,ef6~	3183740	Jordi Cinca Mateos	Cinca
Jordi Torres Falco	eq,64,ef6,ef6~			Torres Falco
Jore Pelivan	0,c,dn1,doa
Jorge Alcocer	1m,3e,ef6,ef6~		Jorge Carlos Alcocer;Jorge Carlos Alcocer Varela	Alcocer
Jorge Arreaza	63,p,e938,eb~;5,p,ef6,ef6~		Jorge Alberto Arreaza;Jorge Arreaza Montserrat;Jorge Alberto Arreaza Montserrat	Arreaza
Jorge Basso	a,46,ef6,ef6~
Jorge Bom Jesus	0,4q,eec3,eh~			Bom Jesus
Jorge Eastman	7w,3n,ef6,ef6~		Jorge Mario Eastman;Jorge Mario Eastman Robledo	Eastman
Jorge Faurie	5,2v,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5d,e799,ed~;1,5d,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas	6,1i,e95o,ed~	5935179	Jorge Glas Espinel	Glas
Jorge Marquez	xf,p,ef6,ef6~		Jorge Marquez Monsalve	Marquez
Jorge Menendez	8,46,ef6,ef6~
Jorge Minaya	y,34,ef6,ef6~		Jorge Felix Minaya;Jorge Felix Minaya Contreras	Minaya
Jorge Nhambiu	1h,3s,ef6,ef6~	111828633	Jorge Penicela Nhambiu
Jorge Perdomo	23,1v,ef6,ef6~		Jorge Luis Perdomo;Jorge Luis Perdomo Di-Lella	Perdomo
Jorge Quiroga	6,3b,dt86,dx~	468805	Jorge Fernando Quiroga;Jorge Fernando Quiroga Ramirez	Quiroga
Jorge Serrano	1,31,dn1e,dp66		Jorge Serrano Elias	Serrano
Jorge Teme	y5,40,ef6,ef6~		Jorge da Conceicao Teme
Jorge del Castillo	0,s,e28s,e4ae		Jorge del Castillo Galvez	del Castillo
Jorgovanka Tabakovic	c,25,ef6,ef6~
Jorum Gumbo	l,3u,ef6,ef6~
Josaia Taivaiia	x,2p,dq1c,du~
Josaia Taivaiqia	65,2p,dp,dt~
Jose Abalos	14,i,ef6,ef6~	3820056	Jose Luis Abalos;Jose Luis Abalos Meco	Abalos
Jose Agusto	11s,1i,ef6,ef6~			Agusto
Jose Alencar	6,x,dy,e5~
Jose Briones	6,1i,ef6,ef6~
Jose Cantero	c,3i,ef6,ef6~		Jose Cantero Sienra	Cantero
Jose Carrizo	6,3a,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	l,31,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,s,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Chea	k,31,ef6,ef6~		Jose Luis Chea;Jose Luis Chea Urruela	Chea
Jose Duarte	n,4c,ef6,ef6~		Jose Napoleon Duarte;Jose Napoleon Duarte Duran	Duarte
Jose Espada	6,31,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	g,34,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Figueres	1,1e,dq58,du58		Jose Maria Figueres;Jose Maria Figueres Olsen	Figueres
Jose Galdamez	29,3c,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	o,5d,ef6,ef6~
Jose Guirao	k,i,ef6,ef6~	6454317	Jose Guirao Cabrera	Guirao
Jose Guterres	190,40,e3,e7~		Jose Luis Guterres
Jose Heredia	n,3z,ef6,ef6~		Jose Manuel Heredia
Jose Hernandez	111,3c,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Herrera	j,4m,ef6,ef6~	37861244
Jose Huerta	8,s,ef6,ef6~	64825295	Jose Huerta Torres	Huerta
Jose Izquierdo	gv,p,ef6,ef6~		Jose Izquierdo Torres	Izquierdo
Jose Lavaire	r,3c,ef6,ef6~		Jose Adonis Lavaire
Jose Makila	1i,l,ef6,ef6~;33,l,ef6,ef6~
Jose Massano	c,28,ef6,ef6~		Jose de Lima Massano
Jose Merino	6,4c,dl61,do~		Jose Francisco Merino
Jose Ojeda	7l,3e,ef6,ef6~		Jose Rafael Ojeda;Jose Rafael Ojeda Duran	Ojeda
Jose Pacheco	5,3s,ef6,ef6~
Jose Peralta	fl,34,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Portal	a,1v,ef6,ef6~		Jose Angel Portal;Jose Angel Portal Miranda	Portal
Jose Rangel	6,p,dy4s,e2~		Jose Vicente Rangel;Jose Vicente Rangel Vale	Rangel
Jose Restrepo	z,3n,ef6,ef6~	55813470	Jose Manuel Restrepo;Jose Manuel Restrepo Abondano	Restrepo
Jose Ricardo	ny,1v,ef6,ef6~		Jose Amado Ricardo;Jose Amado Ricardo Guerra	Ricardo
Jose Rizo	6,4a,dy1a,e1~		Jose Rizo Castellon	Rizo
Jose Saborido	10,1v,ef6,ef6~		Jose Ramon Saborido;Jose Ramon Saborido Loidi	Saborido
Jose Tonato	j,4f,ef6,ef6~		Jose Didier Tonato
Jose Valencia	5,1i,ef6,ef6~		Jose Valencia Amores	Valencia
Jose Valiente	o,3f,ef6,ef6~		Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Vaz	1,1j,ea6h,ed~;1,1j,ef6,ef6~		Josse Vaz;Jose Mario Vaz
Jose Viera da Silva	24,2n,ef6,ef6~			Viera da Silva
Jose da Conceicao e Silva	18m,28,ef6,ef6~		Jose Antonio Maria da Conceicao e Silva	da Conceicao e Silva
Jose da Rocha	6p,28,ef6,ef6~		Jose Carvalho da Rocha
Josef Lux	4,2g,do6,du~
Josef Moser	b6,19,ef6,ef6~	1705319
Josefa Gonzalez	37,3e,ef6,ef6~		Josefa Gonzalez Blanco Ortiz Mena	Gonzalez
Josefa Iloilo	1,2p,dw,dx~	316317
Josefa Iloilovatu	1,2p,dw,e4~		Josefa Iloilovatu Uluivuda	Iloilovatu
Josefa Uluivuda	6,2p,dv1i,dw~		Josefa Iloilo Uluivuda
Josefata Kamikamica	4,2p,dna,do~
Joseph Ada	3,66,dib,dqb8
Joseph Adda	15d,29,ef6,ef6~		Joseph Kofi Adda
Joseph Assomo	17,12,ef6,ef6~		Joseph Beti Assomo
Joseph Butore	1d,1h,eb8k,ed~;1d,1h,ef6,ef6~	17175411
Joseph Djogbenou	b,4f,ef6,ef6~
Joseph Harmon	s,41,ef6,ef6~
Joseph Isaac	j,4l,ef6,ef6~
Joseph Koffigoh	0,2y,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Kokonyangi	18n,l,ef6,ef6~	112221979
Joseph Le	1v,12,ef6,ef6~
Joseph Malanji	5,27,ef6,ef6~
Joseph Morelle	2,0,eebd	6285623
Joseph Msika	6,3u,dvc,e5~	1399766
Joseph Mucheru	hc,3g,ef6,ef6~
Joseph Mwanamvekha	e,4y,ef6,ef6~	45781398
Joseph Ndanema	e,3j,ef6,ef6~
Joseph Urusemal	1,57,dz5b,e35b	435427
Joseph Yakete	8,1u,ef6,ef6~
Joseph Yodoyman	0,23,do8,dpbh
Josepha Madigan	k,k,ef6,ef6~	23006324
Josephine Napwon	j,38,ef6,ef6~
Josephine Teo	7i,4b,ef6,ef6~	16204683
Joses Gallen	3n,57,ef6,ef6~
Josh Brecheen	2,0,ej13	6288704
Josh Frydenberg	4l,9,ef6,ef6~	6288876
Josh Gottheimer	2,0,ed13	6288908
Josh Harder	2,0,ef13	58494468
Josh Hawley	9,0,ef13	23020745	Joshua Hawley
Josh Riley	2,0,el13	113988129
Josh Tenorio	16,66,ef17,ej~
Joshua Law	jk,5,ef6,ef6~		Joshua Law Chi-kong	Law
Josiane Nijimbere	a,1h,ef6,ef6~
Josip Grubes	b,c,ef6,ef6~
Josip Jerkovic	6,c,ef6,ef6~
Josip Martic	6r,c,ef6,ef6~
Josue-Rodrigue Ngouonimba	1c,24,ef6,ef6~
Jouthe Joseph	j,21,ef6,ef6~
Jovan Andonov	4,2l,dn3,dq~
Jovan Zebic	4,25,dp3,dv~
Joy Grant	c,3z,ef6,ef6~	18978033
Joy Kabatsi	yd,7,ef6,ef6~
Joyce Beatty	2,0,e913	976417
Joyce Moriku	ze,7,ef6,ef6~
Joyce Ndalichako	f,3k,ef6,ef6~	22279375
Jozef Makuch	c,36,ef6,ef6~
Jozef Miklosko	4,6p,dm6s,do~
Jozef Moravcik	0,36,dq3g,dq~
Jozo Krizanovi	3t,c,dx6e,dx~
Jual Oram	18d,6,ef6,ef6~	6298726
Juan Afara	6,3i,e98f,ed~		Juan Afara Maciel	Afara
Juan Arias	17p,p,ef6,ef6~		Juan Arias Palacio	Arias
Juan Babauta	3,5p,dy1,e219
Juan Briceno	1x,3z,dw,ej~		John Briceno;Juan Antonio Briceno
Juan Ciscomani	2,0,ej13	115220916
Juan Echavarria	c,3n,ef6,ef6~	28028561	Juan Jose Echavarria
Juan Fontaine	14,3f,ef6,ef6~		Juan Andres Fontaine
Juan Jimenez	0,s,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	x,i,dw2s,dx~		Juan Jose Lucas
Juan Reyes	6,31,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	12p,1i,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Uribe	a,3n,ef6,ef6~		Juan Pablo Uribe
Juan Vargas	2,0,e913	3791701
Juan Villamayor	g,3i,ef6,ef6~		Juan Ernesto Villamayor
Juan-Antonio Bibang	s,1n,ef6,ef6~		Juan-Antonio Bibang Nchuchuma	Bibang
Jude Hofschneider	16,5p,e92k,ea~
Judith Jones-Morgan	m,53,ef6,ef6~
Judith Uwizeye	xy,1x,ef6,ef6~
Judy Chu	2,0,e57g	460035
Juhan Parts	0,4d,dz4a,e14c	312894
Jules Ajodhia	4h,4j,do,e1~		Jules Rattankoemar Ajodhia
Jules Ndongo	49,12,ef6,ef6~	24951248	Jules Doret Ndongo
Jules Wijdenbosch	1,4j,ds9e,dw~
Julia Brownley	2,0,e913	3577073
Julia Crouch	3,5o,ej9b
Julia Duncan-Cassell	3m,49,ef6,ef6~	96654629
Julia Letlow	2,0,eh4e	106089241
Julia Mena	6,4a,dram,ds~		Julia Mena Rivera	Mena
Julian Francis	q,53,ef6,ef6~
Julian Pacheco	3c,3c,ef6,ef6~			Pacheco
Julian Tinoco	8,3c,ef6,ef6~
Juliana O'Connor-Connolly	v,5v,e8cj,ek~	6307840
Juliane Bogner-Strauss	wu,19,ef6,ef6~
Julie Fedorchak	2,0,el13	37824664
Julie Johnson	2,0,el13	64753063
Julie Payette	h,h,eda2,ed~;h,h,ef6,ef6~	240769
Julie Wilche	1t,5m,ei5		Julie Praest Wilche
Julien Denormandie	18j,2,ef6,ef6~	30459912
Julio Cobos	6,2v,e3ca,e7~	456351
Julio Estrada	7,31,ef6,ef6~		Julio Hector Estrada;Julio Hector Estrada Dominquez	Estrada
Julio Franco	6,3i,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	g,1v,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Mazzoleni	a,3i,ef6,ef6~
Julio Rakotonirina	a,2q,ef6,ef6~
Julio Rios	b,3i,ef6,ef6~
Julio Suarez	c,31,ef6,ef6~		Julio Roberto Suarez;Julio Roberto Suarez Guerra	Suarez
Julio Velarde	c,s,ef6,ef6~		Julio Velarde Flores	Velarde
Julius Maganda	yu,7,ef6,ef6~		Julius Wandera Maganda
July Moyo	2c,3u,ef6,ef6~
Jumabek Ibraimov	0,1r,duc,dw~
Jumana Ghunaimat	zw,1p,ef6,ef6~	22687372
Jumanne Maghembe	29,3k,ef6,ef6~
Junzo Yamamoto	hz,e,ef6,ef6~;w,e,ef6,ef6~;ys,e,ef6,ef6~
Jurelang Zedkaia	1,5a,e5b2,e81h	12912
Jurgita Petrauskiene	f,3o,ef6,ef6~	27977685
Juri Luik	8,4d,ef6,ef6~	1433583
Juris Puce	8q,3d,ef6,ef6~	21279413
Jussi Niinisto	8,20,ef6,ef6~	6315653
Justin Arapari	2j,7j,ds5d,dx~
Justin Bitakwira	6n,l,ef6,ef6~	20740642
Justin Gourna-Zacko	3y,1u,ef6,ef6~	112079998
Justin Tkatchenko	2h,r,ef6,ef6~
Justina Charles	y,4l,ef6,ef6~
Justyne Caruana	pm,4m,ef6,ef6~	37861067
Kabine Komara	0,1g,e4cu,e6co
Kabineh Kallon	q,3j,ef6,ef6~
Kabir Hashim	qa,1d,ef6,ef6~;14d,1d,ef6,ef6~
Kadi Abdoulaye	62,z,ef6,ef6~
Kadre Ouedraogo	0,2f,ds26,dwb6		Kadre Desire Ouedraogo
Kaffa Jackou	1v,z,ef6,ef6~		Kaffa Rekiatou Christelle Jackou
Kahinda Otafiire	b,7,ef6,ef6~
Kai Mykkanen	g,20,ef6,ef6~	11868890
Kaia Iva	ef,4d,ef6,ef6~	13603999
Kaj Johannessen	0,5w,e49o,eb9f	331786	Kaj Leo Johannessen
Kalani Kaneko	a,5a,ef6,ef6~
Kaleo Moylan	16,66,dy,e2~
Kalifa Diaby	dm,1g,ef6,ef6~		Kalifa Gassama Diaby
Kalkot Kelekele	1,39,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	5,z,ef6,ef6~
Kalla Moutari	8,z,ef6,ef6~
Kalmukhanbet Kasymov	16d,1q,ef6,ef6~	1722547
Kalumbi Shangula	a,3p,ef6,ef6~
Kalwin Kephas	1j,57,ef6,ef6~
Kalzeube Deubet	0,23,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamal Ahmad el-Ganzouri	0,13,ds14,e7~		Kamal Ahmed al-Ganzouri
Kamal bin Ahmed	1i,4r,ef6,ef6~		Kamal bin Ahmad;Kamal bin Ahmad Muhammad	Kamal
Kamaladdin Heydarov	55,3v,ef6,ef6~
Kamel Maddouri	0,26,ek87,el3l
Kamina Johnson Smith	5,4t,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamissa Camara	5,1s,ef6,ef6~
Kampamba Mulenga	1f,27,ef6,ef6~
Kamuta Latasi	0,3t,dpca,ds~
Kanat Bozumbayev	l,1q,ef6,ef6~	3088780
Kandia Camara	27,2i,ef6,ef6~		Kandia Kamissoko Camara
Kane Boulama	1p,z,ef6,ef6~		Kane Aichatou Boulama
Kane Maguiraga	4d,1s,ef6,ef6~		Kane Rokia Maguiraga
Kang Chol Gu	16k,b,ef6,ef6~			Kang
Kang Jong Gwan	3p,b,ef6,ef6~			Kang
Kang Kyong-sik	4,f,dt35,dt~			Kang
Kang Nung Su	19,b,e667,e9~			Kang
Kang Song-san	v,b,doc,dt2			Kang
Kang Yong Su	18l,b,ef6,ef6~			Kang
Kania Obiga	zl,7,ef6,ef6~
Kanja Sesay	l,3j,ef6,ef6~
Kanny Diallo	1p,1g,ef6,ef6~
Kantha Phavi	82,1m,ef6,ef6~
Karel Schwarzenberg	p,2g,e67d,e8~	58195
Karen Andrews	r,9,ef6,ef6~
Karen Karapetyan	0,2w,ec9d,ed~	1979923
Karim Masimov	1x,1q,e2,eb~;hs,1q,ef6,ef6~	209639
Karimou Salimane	7u,4f,ef6,ef6~
Karina Gould	l4,h,ef6,ef6~
Karl Erjavec	4,37,ef6,ef6~;5,37,ef6,ef6~	58079
Karl Offmann	1,22,dy2p,dy~	204598
Karla Cuevas	4u,3c,ef6,ef6~
Karma Wangdi	12,5k,ef6,ef6~		Karma Donnen Wangdi
Karolina Peake	4,2g,e771,e8~	440694
Karolos Papoulias	1,30,e13c,eb~	57303
Karsten Lauritzen	eo,1z,ef6,ef6~
Kashkar Junushaliev	g,1r,ef6,ef6~
Kaspar Villiger	6,2t,dx11,dx~	605874
Kaspars Gerhards	e,3d,ef6,ef6~	6111944
Kassim Majaliwa	0,3k,ebbk,ej~		Kassim Majaliwa Majaliwa
Kassire Koumakoye	0,23,dpbh,dr49		Kassire Delwa Koumakoye
Kat Cammack	2,0,eh13	98523243	Katherine Cammack
Katherine Zappone	5w,k,ef6,ef6~	6376580
Kathy Castor	2,0,e314	458492
Katie Boyd Britt	9,0,ej13	111285444	Katie Britt
Katrina Hanse-Himarwa	f,3p,ef6,ef6~
Kausea Natano	0,3t,ef9j,ek2r
Kay McConney	4v,3q,ef6,ef6~
Kaysone Phomvihan	1,1c,dn8f,dobp
Kazembe Kazembe	qx,3u,ef6,ef6~	85850886
Ke Kimyan	4,1m,ef6,ef6~
Keat Chhon	4,1m,ef6,ef6~
Kebede Chane	o9,2z,ef6,ef6~			Kebede
Kefentse Mzwinila	93,4k,ef6,ef6~
Keiichi Ishii	3p,e,ef6,ef6~;w,e,ef6,ef6~	1737905
Keith Mitchell	0,4z,dr6m,ei~;4e,4z,ef6,ef6~
Keith Padgett	20,5g,e821,eca3
Keith Self	2,0,ej13	115137462
Keketso Rantso	i,4h,ef6,ef6~
Keketso Sello	3x,4h,ef6,ef6~
Keleto Lakalaka	2j,55,dt,dt~
Kelly Morrison	2,0,el13	58416636
Kelly O'Dwyer	qs,9,ef6,ef6~;ro,9,ef6,ef6~;1o,9,ef6,ef6~	6386229
Kelver Darroux	12,4l,ef6,ef6~
Kelvin Davis	kn,j,ef6,ef6~;kw,j,ef6,ef6~;n,j,ef6,ef6~
Kemal Kozaric	c,c,ef6,ef6~
Kemal Purisic	i,43,ef6,ef6~
Kembo Mohadi	6,3u,ef6,ef6~	6386891
Kemi Adeosun	7,2s,ef6,ef6~	21500792
Ken Atta	7,29,ef6,ef6~		Ken Ofori Atta
Ken Calvert	2,0,dp15	538978
Ken Wyatt	fq,9,ef6,ef6~	3195101
Kenan Hrapovic	a,43,ef6,ef6~
Kenia Porcell Diaz	m,3a,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4u,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Darroux	a,4l,ef6,ef6~
Kenneth Hall	h,4t,e22f,e52q	548609
Kenneth Mapp	5a,6g,dr,ed~
Kenny Anthony	0,4p,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	6,5c,e51f,e8~
Keriako Tobiko	h8,3g,ef6,ef6~
Kerrie Symmonds	n,3q,ef6,ef6~
Kessai Note	1,5a,dw13,e417	12914	Kessai Hesa Note
Kestutis Navickas	j,3o,ef6,ef6~	27977538
Ketevan Tsikhelashvili	17k,2h,ef6,ef6~	31354274
Kevin Casas	1d,1e,e258,e2~		Kevin Casas Zamora	Casas
Kevin Cramer	2,0,e913,ef13;9,0,ef13	3957020
Kevin Hern	2,0,eebd	58333614
Kevin Isifu	r8,r,ef6,ef6~
Kevin Kiley	2,0,ej13	27987136
Kevin Mullin	2,0,ej13	6397046
Kevin Yeung	1j,5,ef6,ef6~		Kevin Yeung Yun-hung	Yeung
Khadija Diriye	y,2o,ef6,ef6~		Khadija Mohamed Diriye
Khadijetou Fall	z,35,ef6,ef6~		Khadijetou Mbareck Fall
Khadra Duale	1e,2o,ef6,ef6~		Khadra Ahmed Duale
Khaled Abdel-Ghaffar	10,13,ef6,ef6~
Khaled Ezz	gg,13,ef6,ef6~		Khaled El-Enany Ezz
Khaled Kaddour	l,26,ef6,ef6~	51460814
Khalid Abdul Samad	oc,32,ef6,ef6~			Khalid
Khalid Siddiqui	8z,14,ef6,ef6~		Khalid Maqbool Siddiqui
Khalid al-Atiyah	d8,4o,ef6,ef6~		Khalid bin Muhammad;Khalid bin Muhammad al-Atiyah	Khalid
Khalid al-Falih	l,2b,ef6,ef6~	6399442	Khalid bin Abdul Aziz al-Falih
Khalid al-Isa	s,2b,ef6,ef6~		Khalid bin Abdul Rahman al-Isa
Khalid al-Marhun	3l,4e,ef6,ef6~		Khalid bin Umar bin Said al-Marhun
Khalid al-Roudhan	z,2r,ef6,ef6~;9i,2r,ef6,ef6~		Khalid Nasser Abdallah al-Roudhan	Khalid
Khalid al-Sabah	4,2r,ef6,ef6~;g,2r,ef6,ef6~		Khalid al-Jarrah al-Sabah	Khalid
Khalid al-Yamani	5,1k,ef6,ef6~		Khalid Husayn Muhammad al-Yamani
Khalid bin Abdallah	4,4r,ef6,ef6~		Khalid bin Abdallah al-Khalifa	Khalid
Khalid bin Ahmad	5,4r,ef6,ef6~		Khalid bin Ahmad bin Muhammad al-Khalifa	Khalid
Khalid bin Ali	b,4r,ef6,ef6~		Khalid bin Ali al-Khalifa	Khalid
Khalifa al-Khalifa	0,4r,d21j,ed~;0,4r,ef6,ef6~		Khalifa bin Salman al-Khalifa	Khalifa
Khalifa al-Nuhayyan	1,1f,e0b2,eh~		Khalifa bin Zayid al-Nuhayyan	Khalifa
Khalifa bin Salman	0,4r,d3,e4~			Khalifa
Khalifa bin Zayid	1,1f,e0b3,e5~			Khalifa
Khalilullah Sediq	c,18,ef6,ef6~
Khaltmaa Battulga	1,2j,ed7a,ed~;1,2j,ef6,ef6~
Khamman Sounvileut	1k,1c,ef6,ef6~			Khamman
Khammani Inthilat	l,1c,ef6,ef6~			Khammani
Khammeung Phongthadi	w,1c,ef6,ef6~			Khammeung
Khampheng Xaisompheng	i,1c,ef6,ef6~			Khampheng
Khamphoui Keoboualapha	4,1c,dn8f,dv~
Khamtai Siphadon	1,1c,du2q,e1~			Khamtai
Khamtai Siphandon	40,1c,do,dz~
Khandker Hossain	1b,1y,ef6,ef6~;2c,1y,ef6,ef6~		Mosharraf Hossain;Khandker Mosharraf Hossain
Khavdislam Badelkhan	2z,2j,ef6,ef6~
Khaw Boon Wan	kh,4b,ef6,ef6~;q,4b,ef6,ef6~	4354964		Khaw
Khemaies Jhinaoui	5,26,ef6,ef6~	3196140
Khemmani Phonsena	r,1c,ef6,ef6~			Khemmani
Khemraj Ramjattan	5m,41,ef6,ef6~;6,41,ef6,ef6~
Khieu Kanharith	12,1m,ef6,ef6~
Khin Maung Cho	r,2k,ef6,ef6~
Khosit Panpiamrat	4,17,e2a9,e2~			Khosit
Khoudia Mbaye	rl,w,ef6,ef6~
Khudoyor Khudoyorzoda	q,3y,ef6,ef6~
Khumbo Kachali	6,4y,e84b,e9~	4477067	Khumbo Hastings Kachali
Khusro Bakhtiyar	1p,14,ef6,ef6~
Khyal Khan	oh,18,ef6,ef6~		Khyal Mohammad Khan
Ki Kwang Ho	7,b,ef6,ef6~			Ki
Kibreab Woldemariam	c,5f,ef6,ef6~			Kibreab
Kicheril Narayanan	2w,6,dp,dx~		Kicheril Raman Narayanan
Kika Faimalotoa	1o,4v,ef6,ef6~		Kika Stowers-Ah Kau Faimalotoa
Kim Boo-kyum	0,f,eh5e,ei5l	12587534		Kim
Kim Chol Su	xc,b,ef6,ef6~			Kim
Kim Chon Gyun	c,b,ef6,ef6~			Kim
Kim Chong-pil	0,f,du33,dw1a			Kim
Kim Chung Gol	wh,b,ef6,ef6~			Kim
Kim Dong-yeon	4,f,ed69,ed~			Kim
Kim Hwang-sik	0,f,e6a1,e92q			Kim
Kim Hyun-mee	3p,f,ef6,ef6~	16080678		Kim
Kim Il Guk	dn,b,ef6,ef6~			Kim
Kim Jae Ryong	12w,b,ef6,ef6~			Kim
Kim Jae Song	ng,b,ef6,ef6~			Kim
Kim Jin-pyo	4,f,dy,dy~;4,f,e0,e1~		Kim Chin-pyo	Kim
Kim Kwang Chol	5g,b,ef6,ef6~			Kim
Kim Kyong Jun	3p,b,ef6,ef6~			Kim
Kim Kyong Nam	z,b,ef6,ef6~			Kim
Kim Man Su	ne,b,ef6,ef6~			Kim
Kim Rak Hui	19,b,e667,e9~			Kim
Kim Schrier	2,0,ef13	58333616
Kim Su Gil	md,b,ef6,ef6~			Kim
Kim Sung Du	hv,b,ef6,ef6~			Kim
Kim Tok	4,f,dqcn,dr~			Kim
Kim Tok Hun	4n,b,ef6,ef6~			Kim
Kim Woo-sik	4,f,e22a,e3~			Kim
Kim Yeon-chul	18h,f,ef6,ef6~	65238771		Kim
Kim Yong Dae	f0,b,ef6,ef6~			Kim
Kim Yong Ho	15h,b,ef6,ef6~			Kim
Kim Yong Il	v,b,e34b,e667			Kim
Kim Yong Jae	o2,b,ef6,ef6~			Kim
Kim Yong Ju	c2,b,ef6,ef6~			Kim
Kimberlyn King-Hinds	2,0,el13	130942218		King-Hinds
Kimmo Tiilikainen	j,20,ef6,ef6~
Kindra Manturine-Steward	m,4z,ef6,ef6~;hq,4z,ef6,ef6~
Kintu Musoke	0,7,dqbi,dv45
Kinza Clodumar	1,3x,dt28,dv
Kinzang Dorji	0,5k,e38,e3~	703421
Kiril Ananiev	a,1l,ef6,ef6~	17409213
Kirk Humphrey	9a,3q,ef6,ef6~
Kirsty Coventry	19j,3u,ef6,ef6~
Kirsty Duncan	1h,h,ef6,ef6~
Kirunda Kivejinja	4i,7,ec66,ed~;my,7,ef6,ef6~;4i,7,ef6,ef6~
Kitso Mokaila	j,4k,ef6,ef6~
Kittirat Na Ranong	4,17,e78a,e9~			Kittirat
Kjell Ropstad	5w,2m,ef6,ef6~	4573115	Kjell Ingolf Ropstad
Kjell-Borge Freiberg	32,2m,ef6,ef6~	11213033
Kjerstin Askholt	3,6y,eba1,ed~
Klaas Knot	c,v,ef6,ef6~		Klaas Henderikus Willem Knot
Klajda Gjosha	r5,47,ef6,ef6~
Klara Dostalova	3r,2g,ef6,ef6~	25963393
Ko In Ho	e,b,ef6,ef6~;4n,b,ef6,ef6~			Ko
Ko Kil Son	129,b,ef6,ef6~			Ko
Ko Kon	0,f,dt34,du33;0,f,dy,dy~		Ko Kun	Ko
Koba Gvenetadze	c,2h,ef6,ef6~
Kobebe Tetaua	a,4x,ef6,ef6~
Kobena Adjoumani	ge,2i,ef6,ef6~		Kobena Kouassi Adjoumani
Koco Angjusev	lf,2l,ef6,ef6~;1l,2l,ef6,ef6~
Koen Geens	b,2e,ef6,ef6~
Koffi Sama	0,2y,dy6t,e0~
Kokeiya Malua	4,3t,du48,dv~
Komi Klassou	0,2y,eb65,ed~;0,2y,ef6,ef6~
Komi Tchakpele	dx,2y,ef6,ef6~		Komi Paalamwe Tchakpele
Komlan Dussey	5,2y,ef6,ef6~		Komlan Edo Robert Dussey
Kondwani Nankhumwa	2c,4y,ef6,ef6~
Konrad Mizzi	n,4m,ef6,ef6~
Konstantin Noskov	bg,8,ef6,ef6~	53843880	Konstantin Yuryevich Noskov
Konstantin Shulgan	28,11,ef6,ef6~
Konstantinos Gavroglou	f,30,ef6,ef6~
Konstantinos Ioannou	a,5e,ef6,ef6~	50364756
Konstantinos Petridis	g,5e,ef6,ef6~
Konstatin Chuychenko	2o,8,ef6,ef6~		Konstatin Anatolyevich Chuychenko
Kopsak Phutrakun	dj,17,ef6,ef6~			Kopsak
Kosmosbek Cholponbaev	q7,1r,ef6,ef6~
Kossi Assimaidou	115,2y,ef6,ef6~
Kostas Chambiaouris	f,5e,ef6,ef6~
Kostas Kadis	e,5e,ef6,ef6~	5175045
Kourabi Nenem	6,4x,ec3h,ed~;14,4x,ef6,ef6~;6,4x,ef6,ef6~	23771906
Kowit Wattana	4,17,e78a,e7~			Kowit
Krasen Kralev	y,1l,ef6,ef6~	18639404
Krasimir Karakachanov	8,1l,ef6,ef6~;4,1l,ef6,ef6~	763173
Krasimir Valchev	f,1l,ef6,ef6~	54856024
Kreshnik Bekteshi	o,2l,ef6,ef6~
Kris Peeters	4,2e,ef6,ef6~;24,2e,ef6,ef6~
Krishna Bhattarai	0,4i,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	6,6,dt8l,dx~
Kristen McDonald Rivet	2,0,el13	115227000		McDonald Rivet
Kristina Moore	11,5t,ei7c,ek1p
Kristjan Juliusson	1f,50,ef6,ef6~	1789402	Kristjan Thor Juliusson
Kritsada Bunrat	e,17,ef6,ef6~			Kritsada
Krzysztof Tchorzewski	l,m,ef6,ef6~
Kubanychbek Jumaliyev	2d,1r,du,e0~
Kubatbek Boronov	p,1r,ef6,ef6~
Kujtim Gashi	k,3h,ef6,ef6~
Kulasegaran Murugeson	7b,32,ef6,ef6~			Kulasegaran
Kulyash Shamshidinova	f,1q,ef6,ef6~
Kumba Yala	1,1j,dw2i,dz9s		Koumba Yalla
Kuniwo Nakamura	1,5c,dp11,dw~
Kuo Fong-yu	i,n,ef6,ef6~			Kuo
Kuol Manyang	8,38,ef6,ef6~		Kuol Manyang Juuk	Manyang
Kuupik Kleist	0,5m,e56c,e93d	317400
Kwak Pom-ki	19,b,du95,e5~		Kwak Pom Gi	Kwak
Kwaku Agyeman-Manu	a,29,ef6,ef6~
Kwassi Klutse	0,2y,ds8,dv5
Kweisi Mfume	2,0,dj16,ds2i;2,0,eg55	519504
Kweku Asiamah	1i,29,ef6,ef6~		Kweku Ofori Asiamah
Kwesi Ahoomey-Zunu	0,2y,e87n,eb65		Kwesi Seleagodji Ahoomey-Zunu
Kwesi Amissah-Arthur	6,29,e886,ec~	6450340	Kwesi Bekoe Amissah-Arthur
Kwesi Atta	9r,29,ef6,ef6~		Kwesi Amoako Atta
Kwon Song Ho	y6,b,ef6,ef6~			Kwon
Kyaw Kyaw Maung	c,2k,ef6,ef6~
Kyaw Swe	1k,2k,ef6,ef6~
Kyaw Tin	rc,2k,ef6,ef6~
Kyaw Tint Swe	y0,2k,ef6,ef6~
LaMonica McIver	2,0,ek9i	130323710
Ladaenti Houmati	y,4g,ef6,ef6~
Lado Gurgenidze	0,2h,e3bj,e4b1	337564
Lady Mabuza	f,4w,ef6,ef6~		Lady Howard Mabuza
Lagumot Harris	1,3x,drbm,dt28
Lahbib Choubani	6n,1w,ef6,ef6~
Lahcen Daoudi	10,1w,ef6,ef6~
Lahcen Haddad	n,1w,ef6,ef6~
Lai Mohammed	12,2s,ef6,ef6~
Laimdota Straujuma	0,3d,ea1m,ec2b	3089345
Laisenia Qarase	0,2p,dw,ea9m	473214
Lal Pandit	1o,4i,ef6,ef6~		Lal Babu Pandit
Lalatiana Rakotondrazafy	23,2q,ef6,ef6~		Lalatiana Andriantogarivo Rakotondrazafy
Lalinie Gopal	3d,4j,ef6,ef6~
Lambert Matha	g,u,ef6,ef6~
Lambert Matuku	yz,l,ef6,ef6~	112221990
Lambert Mende	28,l,ef6,ef6~	178793	Lambert Mende Omalanga	Mende
Lamido Goga	17,z,ef6,ef6~		Lamido Ousseini Salamatou Bella Goga
Lamin Dibba	49,4s,ef6,ef6~	28842315
Lamine Sidime	0,1g,dv38,e0c4
Lance Gooden	2,0,ef13	6483406
Landisoa Rakotomalala	r,2q,ef6,ef6~
Landry Etoga	168,12,ef6,ef6~
Landry Kolelas	z,24,ef6,ef6~		Landry Euloge Kolelas
Langi Kavaliku	4,4n,dn8m,dw~
Lanisha Rolle	16v,3w,ef6,ef6~
Lansana Komara	a5,1g,ef6,ef6~
Lansana Kouyate	0,1g,e32q,e45n
Lars Fause	3,6y,e49
Lars Johansen	0,5m,dn3f,dt9		Lars Emil Johansen
Lars Lilleholt	l,1z,ef6,ef6~		Lars Christian Lilleholt
Lars Rohde	c,1z,ef6,ef6~
Lassina Zerbo	0,2f,ehca,ei33
Lassine Bouare	ed,1s,ef6,ef6~
Laszlo Palkovics	4v,48,ef6,ef6~	1228425
Laszlo Solymos	4,36,ef6,ef6~;j,36,ef6,ef6~
Laszlo Solyom	1,48,e185,e686	152335
Laszlo Trocsanyi	b,48,ef6,ef6~
Lateefah Simon	2,0,el13	6495426
Lau Kong-wah	qb,5,ef6,ef6~			Lau
Lau Si Io	3f,5,ef6,ef6~			Lau
Laura Chinchilla	13m,1e,e2,e9~		Laura Chinchilla Miranda	Chinchilla
Laura Friedman	2,0,el13	6498920
Laura Gillen	2,0,el13	131105202
Laurel Lee	2,0,ej13	61483038
Lauren Boebert	2,0,eh13	96761544
Lauren Underwood	2,0,ef13	48471874
Laurence Jones	16,62,dm,dr~
Laurent Cayrel	t,6v,e17g,e1~
Laurent Etoundi Ngoa	6w,12,ef6,ef6~	24175623	Laurent Serge Etoundi Ngoa	Etoundi Ngoa
Laurent Lamothe	0,21,e85g,eb1g
Laurent Prevost	1t,59,ef85,eh~
Laurette Onkelinx	4,2e,e4cu,ea~
Laurie Morgan	11,5h,e051,e335
Lavity Stoutt	11,5r,di,dr~
Law Chi-kwong	7e,5,ef6,ef6~			Law
Lawrence Gonze	4,4m,dv44,dx~;1x,4m,dy,e8~	57620	Lawrence Gonzi
Lawrence MacAulay	e,h,ef6,ef6~	3219913
Lawrence Sichalwe	jd,27,ef6,ef6~	29556823	Lawrence John Sichalwe
Laya Joneidi	18s,o,ef6,ef6~	35664931
Le Duc Anh	1,q,do9n,dt~
Le Minh Hung	c,q,ef6,ef6~
Le Minh Khai	hy,q,ef6,ef6~
Le Thanh Long	b,q,ef6,ef6~
Le Vinh Tan	1k,q,ef6,ef6~
Leah Scott	1l,3m,ef6,ef6~
Leandro Miko	53,1n,ef6,ef6~	112162996	Leandro Miko Angue	Miko
Lee Chung-wei	w,n,ef6,ef6~			Lee
Lee Gae-ho	e,f,ef6,ef6~			Lee
Lee Hae-chan	0,f,e05p,e24k	319920		Lee
Lee Jae-kap	24,f,ef6,ef6~			Lee
Lee Ju-yeol	c,f,ef6,ef6~	16091117		Lee
Lee Kyung Shick	4,f,dp2p,dp~			Lee
Lee Shying-jow	w,n,ef6,ef6~			Lee
Lee Ying-yuan	w,n,ef6,ef6~			Lee
Lee Yung-te	w,n,ef6,ef6~			Lee
Leela Dookun-Luchoomun	f,22,ef6,ef6~		Leela Devi Dookun-Luchoomun
Lefter Koka	j,47,ef6,ef6~
Leif Eldring	3,6y,do,do~
Leigh Turner	2g,5l,e27,e3~
Lejeune Mbella Mbella	5,12,ef6,ef6~			Mbella Mbella
Lejla Resic	7o,c,ef6,ef6~
Lekhram Soerdjan	e,4j,ef6,ef6~
Lelenta Hawa Baba Ba	26,1s,ef6,ef6~			Lelenta
Lemalu Retzlaff	m,4v,ef6,ef6~		Lemalu Hermann Retzlaff
Lemanu Mauga	3,70,eh13,el13		Lemanu Peleti Mauga
Lemina Moma	3b,35,ef6,ef6~		Lemina Mint El Ghotob Ould Moma
Lena Hallengren	a,16,ef6,ef6~	3431836
Lenard Montoute	nt,4p,ef6,ef6~	6522265
Lene Johansen	1t,5w,ed5f		Lene Moyell Johansen
Lenn Nagbe	12,49,ef6,ef6~	16207934	Lenn Eugene Nagbe
Lennox Weston	2y,56,ef6,ef6~
Leo Dion	4,r,e889,ec~
Leo Falcam	2w,57,du,dy~
Leo Salcam	6,57,dt59,dt~
Leon Ibombo	5g,24,ef6,ef6~		Leon Juste Ibombo
Leon Jooste	6l,3p,ef6,ef6~	6524722
Leon Nzouba	a,u,ef6,ef6~
Leon Rakotonirina	8,2q,ef6,ef6~		Leon Richard Rakotonirina
Leon-Alexandre Legrand	38,55,ds,ds~
Leonard Okitundu	5,l,ef6,ef6~;33,l,ef6,ef6~	3271542	Leonard She Okitundu
Leonardo Reyes	c,4a,ef6,ef6~		Leonardo Ovidio Reyes;Leonardo Ovidio Reyes Ramirez	Reyes
Leonid Zayats	e,11,ef6,ef6~
Leonidas Mamoni	k,24,ef6,ef6~		Leonidas Carel Mottom Mamoni
Leonor Briones	1j,33,ef6,ef6~
Leontine Nzayimana	wq,1h,ef6,ef6~
Leopold Mboli-Fatrane	26,1u,ef6,ef6~	112079595
Leopoldo Cintra Frias	152,1v,ef6,ef6~			Cintra Frias
Leopoldo Navarro	6,4a,dwao,dx~
Lepuiai Afamasaga	23,4v,ef6,ef6~		Lepuiai Rio Tupai Afamasaga
Lesego Makgothi	5,4h,ef6,ef6~	38410059
Lester Bird	6o,56,ef6,ef6~
Lester Bryant Bird	1x,56,dp,dz~
Levan Davitashvili	nn,2h,ef6,ef6~	31354638
Levan Izoria	8,2h,ef6,ef6~	26464804
Levi Peter	m,4l,ef6,ef6~
Levon Vahradyan	3d,2w,ef6,ef6~
Lhamsuren Enebish	4,2j,doa,ds~
Li Ganjie	n0,5,ef6,ef6~	16076530		Li
Li Xiaopeng	1i,5,ef6,ef6~			Li
Li Yuan-zu	6,n,dm5k,dr~			Li
Li Yuanchao	6,5,e93e,ed~	708802		Li
Lia-Olguta Vasilescu	i,15,ef6,ef6~
Liana Ruokyte-Jonsson	k,3o,ef6,ef6~	27975961
Lien Thikeo	e,1c,ef6,ef6~			Lien
Liew Vui Keong	d6,32,ef6,ef6~			Liew
Likando Kalaluka	m,27,ef6,ef6~	30123160
Lili Beke-Martinez	4,5j,dw,dw~
Liliam Kechichian	n,46,ef6,ef6~	5976346
Lilian Ferrier	f,4j,ef6,ef6~
Liliana la Rosa	45,s,ef6,ef6~	51293821
Lilit Makunts	k,2w,ef6,ef6~	53252201
Liliya Hrynevych	f,g,ef6,ef6~	3527712
Lilja Alfredsdottir	f,50,ef6,ef6~
Lilyana Pavlova	wz,1l,ef6,ef6~
Lim Guan Eng	7,32,ef6,ef6~			Lim
Lim Kean-Hao	34,1m,ef6,ef6~
Lin Chuan	135,n,ef6,ef6~			Lin
Lin Hsi-yao	19,n,ec5k,ed~;18x,n,ef6,ef6~			Lin
Lin Mei-chu	w,n,ef6,ef6~;1l,n,ef6,ef6~			Lin
Lin Tzou-yien	a,n,ef6,ef6~			Lin
Lin Wan-i	1l,n,ef6,ef6~			Lin
Lina Pohl	j,4c,ef6,ef6~		Lina Dolores Pohl;Lina Dolores Pohl Alfaro	Pohl
Linah Mohohlo	c,4k,ef6,ef6~
Linas Kukuraitis	9z,3o,ef6,ef6~	27977694
Linas Linkevicius	5,3o,ef6,ef6~	345625
Lincoln Douglas	51,44,ef6,ef6~
Linda Folaumoetui	m,4n,ef6,ef6~		Linda Simiki Folaumoetui
Linda Sánchez	2,0,dz17	291143
Lindita Nikolla	f,47,ef6,ef6~	15193651
Lindiwe Sisulu	ri,t,ef6,ef6~	3241428
Lindsay Grant	n,4u,ef6,ef6~
Lindsay de Sausmarez	11,5h,el71
Lineth Saborio	x,1e,dy5,e1~
Lionel Aingimea	1,3x,ef8r,ei9s
Lionel Zinsou	0,4f,eb6i,eb~	3241966
Lisa Blunt Rochester	2,0,ed13,el13;9,0,el13	26899141		Blunt Rochester
Lisa McClain	2,0,eh13	102184540
Lisa Murkowski	9,0,dz17	22360
Lisa Phillips	3,8b,ec4p,ed~
Litokwa Tomeing	1,5a,e417,e5b2	12913
Liu I-chou	w,n,ef6,ef6~			Liu
Liu Kun	7,5,ef6,ef6~			Liu
Liu Yandong	19,5,e93g,ed~	455700		Liu
Liz Cramer	r,3i,ef6,ef6~
Lizzie Fletcher	2,0,ef13	58324313
Lizzie Nkosi	a,4w,ef6,ef6~
Ljubco Georgievski	0,2l,dubu,dw~	956519
Ljupco Nikolovski	e,2l,ef6,ef6~
Lloyd Doggett	2,0,dr14	363817
Lloyd Sandiford	0,3q,dj62,dq96		Lloyd Erskine Sandiford
Lloyd Smucker	2,0,ed13	6662742
Lodewijk Asscher	4,v,e8b5,ec~	466868
Loi Bakani	c,r,ef6,ef6~
Lois Frankel	2,0,e913	3182451
Lojze Peterle	4,37,dq,dq~
Lokendra Chand	0,4i,dt3c,dy~	2628548	Lokendra Bahadur Chand
Loknath Sharma	o,5k,ef6,ef6~
Lolo Moliga	3,70,e8,ed~		Lolo Matalasi Moliga
Longuinhos Monterio	g,40,ef6,ef6~
Lorena Herrera	185,3c,ef6,ef6~		Lorena Enriqueta Herrera;Lorena Enriqueta Herrera Estevez	Herrera
Lorenzo Fontana	48,4,ef6,ef6~	6680716
Lorenzo Guerrero	3,5p,dm19,dq1		Lorenzo DeLeon Guerrero
Lori Trahan	2,0,ef13	56486676
Lorin Robert	1g,57,ef6,ef6~
Losaline Maasi	g,4n,ef6,ef6~	55238056
Lotay Tshering	0,5k,eeb7,ej~
Louceny Nabe	c,1g,ef6,ef6~
Louis Mapou	4g,59,eh7m,ek~
Louis Straker	4,53,ef6,ef6~;5,53,ef6,ef6~
Louis-Constant Fleming	6j,69,e37g,e3~
Louis-Paul Motaze	7,12,ef6,ef6~
Louise Lefranc	1t,59,ej26,ek~
Louise Savill	15,5l,dx,dz~
Louisse Lake-Tack	h,56,e37h,ea8e	232610
Lourdes Leon Guerrero	3,66,ef17			Leon Guerrero
Lourdes Mendoza	1d,s,e27s,e6~		Lourdes Mendoza del Solar	Mendoza
Lovro Kuscevic	2z,2x,ef6,ef6~
Lowell Lewis	11,5n,e262,e4~
Lu Hao	29,5,ef6,ef6~			Lu
Luay al-Khatib	60,1o,ef6,ef6~
Lubica Lassakova	k,36,ef6,ef6~	50828716
Lubna al-Qasimi	45,1f,ef6,ef6~			Lubna
Lubomir Metnar	8,2g,ef6,ef6~	44853914
Luc Mbarga Atangana	z,12,ef6,ef6~		Luc Magloire Mbarga Atangana	Mbarga Atangana
Luc Mercelina	0,8c,ek53
Luc-Adolphe Tiao	0,2f,e74i,eabj
Lucas Abaga	7,1n,ef6,ef6~	17711819	Lucas Abaga Nchama	Abaga
Lucette Michaux-Chevry	4z,6r,do3m,dz~
Lucette Taero	2j,7j,dx5h,e0~
Lucia Topolansky	6,46,ed9d,ed~;6,46,ef6,ef6~	977078
Lucian Sova	q,15,ef6,ef6~	21179423
Lucie Akalane	39,u,ef6,ef6~
Lucien Ranarivelo	e,2q,ef6,ef6~		Lucien Fanomezantsoa Ranarivelo
Lucienne Ogouwalanga Awore	39,u,ef6,ef6~			Ogouwalanga Awore
Lucille George-Wout	3,6o,e9b4
Lucille Moe	12,3q,ef6,ef6~
Lucy McBath	2,0,ef13	54358424
Ludwig Scotty	1,3x,e06m,e3cj	313003
Ludwik Dorn	4,m,e1bn,e2~	55933
Luhut Pandjaitan	ki,1a,ef6,ef6~			Luhut
Luis Angel Gonzalez Macchi	1,3i,dv3s,dz8f	438594		Gonzalez Macchi
Luis Carles	i,3a,ef6,ef6~		Luis Ernesto Carles;Luis Ernesto Carles Rudy	Carles
Luis Castiglioni	6,3i,dz8f,e2~;5,3i,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni	Castiglioni
Luis Correa	2,0,ed13	6685454
Luis Fishman	1d,1e,dy5,e0~
Luis Flores	6,31,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Giampietri	x,s,e27s,e6~		Luis Giampietri Rojas	Giampietri
Luis Gonzalez	1,3i,dv3s,dx~			Gonzalez
Luis Hierro	6,46,dw31,e0~
Luis Liberman	1d,1e,e658,e9~		Luis Liberman Ginsburg	Liberman
Luis Linde	c,i,ef6,ef6~	5983904	Luis Maria Linde;Luis Maria Linde de Castro	Linde
Luis Medina	127,p,ef6,ef6~		Luis Alberto Medina;Luis Alberto Medina Ramirez	Medina
Luis Motta Dominguez	60,p,ef6,ef6~		Luis Alfredo Motta Dominguez	Motta Dominguez
Luis Ossio	6,3b,dl86,dp~		Luis Ossio Sanjines	Ossio
Luis Parodi	6,1i,dk8a,do~		Luis Parodi Valverde	Parodi
Luis Planas	e,i,ef6,ef6~		Luis Planas Puchades	Planas
Luis Ralda	8,31,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Salazar	1h,1e,ef6,ef6~		Luis Adrian Salazar;Luis Adrian Salazar Solis	Salazar
Luis Sanchez	7c,3b,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	21,3e,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,s,dy7c,dzcf			Solari de la Fuente
Luis Solis	1,1e,ea58,ee58		Luis Guillermo Solis;Luis Guillermo Solis Rivera	Solis
Luis Tavares	5,5d,ef6,ef6~		Luis Filipe Tavares
Luisa Alcalde	7e,3e,ef6,ef6~		Luisa Maria Alcalde;Luisa Maria Alcalde Lujan	Alcalde
Luisa Diogo	0,3s,e02h,e61g	236020
Luiz Mandetta	a,x,ef6,ef6~	18472576	Luiz Henrique Mandetta
Lukas Papademos	0,30,e7ba,e86k	164281
Lukasz Szumawski	a,m,ef6,ef6~
Lukman Hakim Saifuddin	41,1a,ef6,ef6~			Lukman
Lukner Weilbacher	3g,57,ef6,ef6~	109779153
Luo Shugang	k,5,ef6,ef6~	8294099		Luo
Lupando Mwape	6,27,e0a4,e1~	6704660
Lutfi Basharif	6p,1k,ef6,ef6~
Luz Rivas	2,0,el13	54861699
Luz Rodriguez	o,4c,ef6,ef6~		Luz Estrella Rodriguez
Lydia Mutsch	ns,3r,ef6,ef6~;a,3r,ef6,ef6~	6707666
Lydie Beassemda	9n,23,ef6,ef6~
Lydie Polfer	33,3r,dv87,dz~
Lyn-Wannan Kam	1f,3x,ef6,ef6~;7d,3x,ef6,ef6~;120,3x,ef6,ef6~;1q,3x,ef6,ef6~;q,3x,ef6,ef6~		Lyn-Wannan Tawaki Kam
Lynden Pindling	0,3w,cz1g,do8j		Lynden Oscar Pindling
Lyndon Farnham	11,5t,ek1p
Lyndon Trott	11,5h,e451,ek~
Ma Kai	19,5,e93g,ed~			Ma
Ma Xiaowei	w,5,ef6,ef6~			Ma
Maafu Tukuiaulahi	2h,4n,ef6,ef6~;x6,4n,ef6,ef6~			Maafu
Maaouya Taya	1,35,dgcc,e1~		Maaouya Ould Sid Ahmed Taya
Maatia Toafa	0,3t,e0ab,e28e;4,3t,ef6,ef6~;7,3t,ef6,ef6~	287513
Mabrouk Korchid	y8,26,ef6,ef6~	30729047
Macsuzy Mondon	lu,54,ef6,ef6~;2c,54,ef6,ef6~	27914753
Madeleine Alingue	et,23,ef6,ef6~
Madeleine Berre	xm,u,ef6,ef6~
Madeleine Bordallo	16,66,dqb8,dx~
Madeleine Dean	2,0,ef13	6726900
Madeleine Tchuente	9t,12,ef6,ef6~
Madiha al-Shibyaniyan	f,4e,ef6,ef6~		Madiha bint Ahmad bin Nasir al-Shibyaniyan
Madior Boye	0,w,dx33,dyb4
Maeen Saeed	0,1k,eeaf,eh~		Maeen Abdul Malik Saeed
Maeue Auga	e,2c,ef6,ef6~		Maeue Augustine Auga
Magagi Laouan	qi,z,ef6,ef6~
Magdalena Valerio	i,i,ef6,ef6~		Magdalena Valerio Cordero	Valerio
Magdalena Walter	1m,57,ef6,ef6~
Magdi Yassin	7,2d,ef6,ef6~	112325681	Magdi Hassan Yassin
Maggie De Block	1y,2e,ef6,ef6~			De Block
Maggie Goodlander	2,0,el13	126718734
Magtymguly Bayramdurdyyew	e,3l,ef6,ef6~
Maguy Bolenga	y,l,ef6,ef6~		Maguy Kiala Bolenga
Mahala Molapo	e,4h,ef6,ef6~
Mahali Phamotse	3m,4h,ef6,ef6~
Mahamadou Danda	0,z,e62j,e747	386527
Mahamadou Karidjo	q,z,ef6,ef6~
Mahamane Ousmane	1,z,dp4g,ds1s
Mahamat By	1,23,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,1u,ea8a,ec42	17497078
Mahamat Nassour	e1,23,ef6,ef6~		Mahamat Abdoulaye Nassour
Mahamat Orozi	53,23,ef6,ef6~
Mahamat Salah	6q,23,ef6,ef6~		Mahamat Abali Salah
Mahamat Zene	5,23,ef6,ef6~	19662475	Mahamat Zene Cherif	Zene
Mahamoud Youssouf	5,52,ef6,ef6~		Mahamoud Ali Youssouf
Mahamudu Bawumia	6,29,ed17,ej~
Mahdi Khadar	4,2o,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	8,58,ef6,ef6~
Mahdjoub Bedda	d4,1t,ef6,ef6~
Mahen Jhugroo	2c,22,ef6,ef6~
Mahen Seeruttun	fx,22,ef6,ef6~
Mahendra Chaudhry	0,2p,dv5i,dw	558880
Mahendra Reddy	e,2p,ef6,ef6~
Mahesh Sharma	yo,6,ef6,ef6~	16890620
Mahinda Amaraweera	e,1d,ef6,ef6~
Mahinda Samarasinghe	dq,1d,ef6,ef6~
Mahir Yagcilar	3q,3h,ef6,ef6~
Mahmadtoir Zokirzoda	4,3y,ef6,ef6~
Mahmood Ali	5,1y,ef6,ef6~
Mahmud Qaddur	4,1b,dh5,do~
Mahmud Qamati	dd,y,ef6,ef6~
Mahmud Sharawy	vb,13,ef6,ef6~
Mahmud Tawfiq	g,13,ef6,ef6~
Mahmud Vaezi	8w,o,ef6,ef6~
Mahmud Zubi	0,1b,djb1,dw3d
Mahougnon Kakpo	5l,4f,ef6,ef6~
Mai Mercado	5w,1z,ef6,ef6~	12325752
Mai Tien Dung	i0,q,ef6,ef6~
Maia Tskitishvili	4,2h,ef6,ef6~;3r,2h,ef6,ef6~	60361123
Mailis Reps	f,4d,ef6,ef6~	449851
Maimouna Ndoye Seck	fz,w,ef6,ef6~			Ndoye Seck
Maite Nkoana-Mashabane	3b,t,ef6,ef6~	58160
Maitha al-Shamsi	6g,1f,ef6,ef6~		Maitha Salim al-Shamsi
Maitre Sako	b,1g,ef6,ef6~		Maitre Cheick Sako
Maizoumbou Idrissa	17,z,ef6,ef6~		Maizoumbou Hapsatou Idrissa
Maja Makovec Brencic	f,37,ef6,ef6~			Makovec Brencic
Majd Shweikeh	n,1p,ef6,ef6~	27811439
Majdouline Cherni	y,26,ef6,ef6~	19544121
Majid al-Huqayl	1b,2b,ef6,ef6~
Majid al-Nuaymi	f,4r,ef6,ef6~		Majid bin Ali Hasan al-Nuaymi
Majid al-Qasabi	z,2b,ef6,ef6~;11c,2b,ef6,ef6~		Majid bin Abdallah al-Qasabi
Majozi Sithole	c,4w,ef6,ef6~
Makame Mbwrawa	2y,3k,ef6,ef6~		Makame Mnyaa Mbwrawa
Makhosi Vilakati	i,4w,ef6,ef6~
Maksim Akimov	2o,8,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	2t,8,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maksim Topilin	i,8,ef6,ef6~		Maksim Anatolyevich Topilin
Maktum al-Maktum	4h,1f,do,dq~		Maktum bin Rashid al-Maktum
Maktum bin Rashid	4h,1f,dq,e1~			Maktum
Malachie Manaouda	a,12,ef6,ef6~
Malam Sanha	1,1j,e598,e85b		Malam Bacai Sanha
Maliehe Maliehe	14,4h,ef6,ef6~		Maliehe Prince Maliehe
Malik Samarawickrema	ly,1d,ef6,ef6~
Mam Bun Heng	a,1m,ef6,ef6~
Mamadi Toure	5,1g,ef6,ef6~
Mamadou Coulibaly	e,2i,ef6,ef6~		Mamadou Sangafoa Coulibaly
Mamadou Loum	0,w,du74,dw	948078	Mamadou Lamine Loum
Mamadou Talla	e0,w,ef6,ef6~
Mamadou Tandja	1,z,dvcm,e5~	220227	Tandja Mamadou
Mamadou Tangara	5,4s,ef6,ef6~
Mamadu Jaquite	q,1j,ef6,ef6~		Mamadu Serifo Jaquite
Mamady Camara	2l,1g,ef6,ef6~
Mamady Youla	0,1g,ebcq,ed~
Mamarizo Nurmurodov	c,2u,ef6,ef6~
Mamatha Ternier	pu,21,ef6,ef6~		Mamatha Irene Ternier
Mambury Njie	7,4s,ef6,ef6~
Mame Dieng	j,w,ef6,ef6~		Mame Thierno Dieng
Mame Niang	n,w,ef6,ef6~		Mame Mbaye Niang
Mammetmyrat Geldinyyazow	f,3l,ef6,ef6~
Mamnoon Hussain	1,14,e999,ee99	14257286
Mamotsie Motsie	49,4h,ef6,ef6~
Mamoun Bouhadhoud	17,1w,ef6,ef6~
Mamuka Bakhtadze	0,2h,ef6,ef6~	54982996
Mamun Hamdan	7,1b,ef6,ef6~
Mamy Diaby	12u,1g,ef6,ef6~		Mamy Moustapha Diaby
Man Adhikari	0,4i,dqbu,dr9c		Man Mohan Adhikari
Mane Tandilyan	i,2w,ef6,ef6~
Maneka Gandhi	1o,6,ef6,ef6~
Mangala Samaraweera	7,1d,ef6,ef6~	3285700	Mangala Pinsiri Samaraweera
Mangaliso Ndlovu	r,3u,ef6,ef6~
Mannika Saarikko	bq,20,ef6,ef6~
Mano Ganesan	11g,1d,ef6,ef6~
Manoj Sinha	yj,6,ef6,ef6~
Manqoba Khumalo	z,4w,ef6,ef6~
Mansour Faye	2k,w,ef6,ef6~
Mansour Kane	31,w,ef6,ef6~		Mansour Elimane Kane
Mansur Azzam	5k,1b,ef6,ef6~		Mansur Fadlallah Azzam
Mansur Bataysh	o,y,ef6,ef6~
Mansur Dan-Ali	8,2s,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur Qolami	1h,o,ef6,ef6~
Mansur al-Nuhayyan	4,1f,ef6,ef6~;5k,1f,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Mansur bin Mitib al-Saud	s,2b,ef6,ef6~		Mansur bin Mitib bin Abdul;Mansur bin Mitib bin Abdul Aziz al-Saud	Mansur bin Mitib
Manuel Augusto	5,28,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,3z,dp7,du82
Manuel Heitor	17w,2n,ef6,ef6~	23905333
Manuel Junior	yx,28,ef6,ef6~		Manuel Jose Nunes Junior
Manuel Nhamadjo	1,1j,e85b,ea6h		Manuel Serifo Nhamadjo
Manuel Quevedo	32,p,ef6,ef6~		Manuel Quevedo Fernandez	Quevedo
Manuel Saturnino	0,1j,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	5,1e,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Ventura Camejo	3q,34,ef6,ef6~		Manuel Ramon Ventura Camejo	Ventura Camejo
Manuel Vicente	6,28,e89q,ec~	973742	Manuel Domingos Vicente
Manuel da Costa	1,4q,e793,ec93		Manuel Pinto da Costa
Manuela Roka	0,1n,ej21,ek~		Manuela Roka Botey	Roka
Manuella Tulaga	h,3t,dq6,du6
Mao Havannall	17l,1m,ef6,ef6~
Mao Zeming	4,r,dvc,dw~
Mar Gudmundsson	m6,50,ef6,ef6~
Marat Beketayev	b,1q,ef6,ef6~
Marat Jamankulov	b,1r,ef6,ef6~
Marc Bazin	0,21,do6,dp8
Marc Fesneau	6n,2,ef6,ef6~
Marc Garneau	q,h,ef6,ef6~	703321
Marc Hansen	1b,3r,ef6,ef6~	13104002
Marc Veasey	2,0,e913	4068811
Marcel Amon-Tanoh	5,2i,ef6,ef6~
Marcel Lehu	r,l,ef6,ef6~		Marcel Ilunga Lehu
Marcel Renouf	38,55,eb1q,ec~
Marcela Cubillos	f,3f,ef6,ef6~	5995504
Marcela Paredes	f,3a,ef6,ef6~	17478197	Marcela Paredes de Vasquez	Paredes
Marcelino Sanches	y,4q,ef6,ef6~		Marcelino Leal Sanches
Marcella Liburd	h,4u,ej21
Marcelo Mata	j,1i,ef6,ef6~		Marcelo Mata Guerrero	Mata
Marcelo Zabalaga	c,3b,ef6,ef6~		Marcelo Zabalaga Estrada	Zabalaga
Marcia Gonzalez	b,1e,ef6,ef6~		Marcia Gonzalez Aguiluz	Gonzalez
Marcial Solis	f,3c,ef6,ef6~
Marco Arzilli	qv,60,ef6,ef6~
Marco Bussetti	f,4,ef6,ef6~	54560201
Marco Maciel	6,x,dr11,dx~	2421842
Marco Marciel	6,x,ds,ds~
Marcolino Moco	0,28,doc2,ds~		Marcolino Jose Carlos Moco
Marcos Nhunga	e,28,ef6,ef6~	111954411	Marcos Alexandre Nhunga
Marcos Pena	j7,2v,ef6,ef6~	20739476
Marcos Pontes	1h,x,ef6,ef6~	317643
Marcus Stephen	1,3x,e3cj,e7bf	274174
Marcy Kaptur	2,0,df13	436537
Marek Grobarczyk	vo,m,ef6,ef6~
Marek Pol	4,m,dxaj,dz~
Marek Zagorski	m3,m,ef6,ef6~	11768599
Margaret Kobia	hi,3g,ef6,ef6~
Margaret Mwanakatwe	z,27,ef6,ef6~;7,27,ef6,ef6~		Margaret Mhango Mwanakatwe
Margarete Schramboeck	m2,19,ef6,ef6~
Margarida Mano	f,2n,ef6,ef6~
Margarita Cedeno de Fernandez	6,34,e88g,ed~;6,34,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	i,1v,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	6,1l,e81m,ec~	466214
Margarite Sudre	4z,6v,dp6p,dv~
Marguerite Pindling	h,3w,ea78,ed~	17326341
Mari Alkatiri	0,40,dy5k,ee6m;0,40,ef6,ef6~	11664
Maria Aguero	5,3c,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Albores	196,3e,ef6,ef6~		Maria Luisa Albores;Maria Luisa Albores Gonzalez	Albores
Maria Angulo	f,3n,ef6,ef6~		Maria Victoria Angulo
Maria Braganca	c3,28,ef6,ef6~		Maria Angela Teixeira De Alva Sequeira Braganca
Maria Browne	1b,56,ef6,ef6~
Maria Calvo	3z,i,ef6,ef6~;f1,i,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Campos	1b,1e,ef6,ef6~
Maria Cantwell	2,0,dp15,dr13;9,0,dx13	22250
Maria Carcedo	a,i,ef6,ef6~	6004169	Maria Luisa Carcedo;Maria Luisa Carcedo Roces	Carcedo
Maria Corea	j,4a,ef6,ef6~		Maria Jose Corea;Maria Jose Corea Perez	Corea
Maria Coronel	4q,4a,ef6,ef6~		Maria Amelia Coronel;Maria Amelia Coronel Kinloch	Coronel
Maria Elvira Salazar	2,0,eh13	6003715	Maria Salazar
Maria Espinosa	a,1i,ef6,ef6~		Maria Veronica Espinosa;Maria Veronica Espinosa Serrano	Espinosa
Maria Fulmen	5p,1e,ef6,ef6~		Maria Fulmen Salazar Elizondo	Fulmen
Maria Liberia-Peters	0,6t,dk5h,dq2p
Maria Marques	fi,2n,ef6,ef6~;3z,2n,ef6,ef6~		Maria Manuel Leitao Marques
Maria Munoz	f,46,ef6,ef6~		Maria Julia Munoz
Maria Ocles	153,1i,ef6,ef6~		Maria Alexandra Ocles;Maria Alexandra Ocles Padilla	Ocles
Maria Oyana	1y,1n,ef6,ef6~		Maria Consuelo Nguema Oyana
Maria Porras	m,31,ef6,ef6~		Maria Consuelo Porras
Maria Revelo	n,1e,ef6,ef6~		Maria Amalia Revelo;Maria Amalia Revelo Raventos	Revelo
Maria Romo	4q,1i,ef6,ef6~		Maria Paula Romo;Maria Paula Romo Rodriguez	Romo
Maria Sambo	10,28,ef6,ef6~		Maria Do Rosario Braganca Sambo
Maria Sanha	a,1j,ef6,ef6~		Maria Inacia Co Sanha
Maria Sileira	c,4q,ef6,ef6~		Maria do Carmo Trovoada Sileira
Maria Silveira	0,4q,e167,e24l		Maria do Carmo Silveira
Maria Suarez	l,3n,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria Teixeira	f,28,ef6,ef6~;1h,28,ef6,ef6~		Maria Candida Teixeira
Maria da Costa	a,40,ef6,ef6~		Maria do Ceu Sarmento Pina da Costa
Maria de Bogran	6,3c,e61r,e9~		Maria Antonieta Guillen de Bogran
Maria dos Santos	a,4q,ef6,ef6~		Maria de Jesus Trovoada dos Santos
Mariam Nour	7v,23,ef6,ef6~		Mariam Mahamat Nour
Mariam al-Muhairi	6g,1f,ef6,ef6~		Mariam Harb al-Muhairi	Mariam
Mariam al-Rumi	1y,1f,ef6,ef6~		Mariam bint Muhammad Khalfan al-Rumi
Mariama Camara	e,1g,ef6,ef6~
Mariama Sarr	1v,w,ef6,ef6~
Mariama Sylla	ec,1g,ef6,ef6~
Marian Aweis	dq,2o,ef6,ef6~		Marian Aweis Jama	Aweis
Marian Calfa	0,6p,dlca,do~
Marian Lupu	1,2a,e6cu,e83n	312340
Mariana Prada	1p,3b,ef6,ef6~		Mariana Prada Noya	Prada
Mariannette Miller-Meeks	2,0,eh13	58495662		Miller-Meeks
Mariatou Kone	1o,2i,ef6,ef6~
Marie Clement	a,21,ef6,ef6~		Marie Greta Roy Clement
Marie Eddy	6,22,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie Gelin	1y,21,ef6,ef6~		Marie Elise Brisson Gelin
Marie Gluesenkamp Perez	2,0,ej13	113686944		Gluesenkamp Perez
Marie Mushobueka	4u,l,ef6,ef6~		Marie Ange Mushobueka
Marie Mwange	3m,l,ef6,ef6~		Marie Louise Mwange
Marie Ondoa	1o,12,ef6,ef6~		Marie Theresa Abena Ondoa
Marie Stephenson	n,21,ef6,ef6~		Marie Christine Stephenson
Marie Volahaingo	27,2q,ef6,ef6~		Marie Therese Volahaingo
Marie-Christine Marghem	l,2e,ef6,ef6~
Marie-Claude Bibeau	c7,h,ef6,ef6~
Marie-Louise Potter	18,54,ef6,ef6~
Marie-Louise Preca	1,4m,ea44,ed~;1,4m,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	4g,59,e06a,e2~
Marie-Odile Attanasso	10,4f,ef6,ef6~
Marie-Pierre Gramaglia	14,5b,ef6,ef6~	43400705
Marie-Solange Kayisire	5t,1x,ef6,ef6~
Mariem Bilal	1y,35,ef6,ef6~		Mariem Mint Bilal
Marija Buric	4,2x,ef6,ef6~;5,2x,ef6,ef6~	30111243	Marija Pejcinovic Buric
Mariliza Xenogiannakopoulou	fj,30,ef6,ef6~
Marilyn Strickland	2,0,eh13	1898180
Marina Arismendi	2r,46,ef6,ef6~	3038214
Marina Barampama	1d,1h,e298,e2~	3293137
Marina Pendes	8,c,ef6,ef6~	22671805
Marinko Cavara	1,c,ef6,ef6~
Mario Bergara	c,46,ef6,ef6~
Mario Carrascalao	33,40,e535,e5~		Mario Viegas Carrascalao
Mario Diaz-Balart	2,0,dz17	767270		Diaz-Balart
Mario Etchelecu	1b,3a,ef6,ef6~	51763809
Mario Kunasek	8,19,ef6,ef6~
Mario Machungo	0,3s,di7h,dqc		Mario da Graca Machungo
Mario Marcell	c,3f,ef6,ef6~		Mario Marcell Cullell	Marcell
Mario Mendez	e,31,ef6,ef6~		Mario Mendez Cobar	Mendez
Mario Michel	4,4p,dt5o,e1~
Mario Pires	0,1j,dybh,dz9s
Mario Varela	2r,3i,ef6,ef6~
Mario Vella	c,4m,ef6,ef6~	6765006
Marion Henry	151,57,ef6,ef6~
Maris Gailis	0,3d,dq9,drcl
Maris Kucinskis	0,3d,ec2b,ed~	6112509
Marise Payne	5,9,ef6,ef6~	16191011
Marisol Espinoza	x,s,e77s,eb~		Marisol Espinoza Cruz	Espinoza
Marita Petersen	0,5w,dp1i,dq9f
Maritxell Batet	181,i,ef6,ef6~		Maritxell Batet Lamana	Batet
Maritza Rosabal	f,5d,ef6,ef6~
Mariusz Blaszczak	8,m,ef6,ef6~
Mariusz Kaminski	112,m,ef6,ef6~
Mariya Didi	8,42,ef6,ef6~		Mariya Ahmed Didi
Marjia Vucinovic	1l,43,ef6,ef6~
Marjon Kamara	5,49,ef6,ef6~	29294975
Mark Alford	2,0,ej13	115137637
Mark Amodei	2,0,e79d	23944
Mark Brantley	5,4u,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	3,3m,e3ac,e3cc;3,8b,e7at,ec4p
Mark DeSaulnier	2,0,eb16	6767311
Mark Harris	2,0,el13	55622212
Mark Kelly	9,0,egc2	357510
Mark Messmer	2,0,el13	6768869
Mark Pettingill	m,3m,ef6,ef6~;4c,3m,ef6,ef6~
Mark Phillips	6k,41,eh,ej~
Mark Pocan	2,0,e913	1900355
Mark Takano	2,0,e913	399593
Mark Vaile	4,9,e176,e2~	6770126
Mark Villar	14n,33,ef6,ef6~	17371175
Marko Bela	4,15,e5cn,e7~	897108
Marlene Forte	m,4p,ef6,ef6~		Marlene Malahoo Forte
Marlene McDonald	7o,44,ef6,ef6~
Marlene Schiappa	66,2,ef6,ef6~	20807844
Marleny Contreras	14,p,ef6,ef6~		Marleny Contreras Hernandez	Contreras
Marlin Stutzman	2,0,e6bg,ed13;2,0,el13	1902106
Marlo Brito	r7,1i,ef6,ef6~		Marlo Brito Pacifico	Brito
Marou Amadou	b,z,ef6,ef6~
Marouane Abassi	c,26,ef6,ef6~
Marouf al-Bakhit	0,1p,e1bo,e3bm	299743
Marsha Blackburn	2,0,dz17,ef13;9,0,ef13	458971
Marta Novakova	r,2g,ef6,ef6~	40604951
Marta Ramirez	6,3n,ee87,eh~		Marta Lucia Ramirez;Marta Lucia Ramirez Blanco
Marta Temido	a,2n,ef6,ef6~	57339530
Martha Ruiz	8,4a,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Andjaba	5k,3p,ef6,ef6~
Martin Bourke	3,5q,dp2,ds9
Martin Heinrich	2,0,e516,e913;9,0,e913	565374
Martin Kabwelulu	26,l,ef6,ef6~	3295482	Martin Kabwelulu Labilo	Kabwelulu
Martin Lomuro	5t,38,ef6,ef6~		Martin Elia Lomuro
Martin Nduwimana	x,1h,e18t,e3~	2164703
Martin Niviyabandi	4u,1h,ef6,ef6~
Martin Ziguele	0,1u,dx41,dz3	1648403
Martina Dalic	8p,2x,ef6,ef6~
Martina Lubyova	f,36,ef6,ef6~	40247117
Martine Bukasa	3b,l,ef6,ef6~		Martine Ntumba Bukasa
Martinho Cabi	0,1j,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	3,5v,eeat,ei~
Maruf Amin	6,1a,efak,ej~
Marvin Dames	4e,3w,ef6,ef6~
Marvin Rodriguez	13n,1e,du,eh~;1d,1e,ef6,ef6~		Miguel Rodriguez;Marvin Rodriguez Cordero	Rodriguez
Marwan Damaj	k,1k,ef6,ef6~		Marwan Ahmad Damaj
Mary Gay Scanlon	2,0,eebd	54611716	Mary Scanlon
Mary Issac	a,4p,ef6,ef6~	107664065
Mary Kawar	1p,1p,ef6,ef6~
Mary Kitutu	z0,7,ef6,ef6~		Mary Goretti Kitutu
Mary Miller	2,0,eh13	101204553
Mary Munive	1d,1e,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Ng	7x,h,ef6,ef6~
Mary Niane	10,w,ef6,ef6~		Mary Teuw Niane
Mary Okurut	w,7,ef6,ef6~		Mary Karooro Okurut
Mary Simon	h,h,eh76
Maryam Monsef	17n,h,ef6,ef6~	21162694
Maryan Qaasim	14y,2o,ef6,ef6~		Maryan Qaasim Ahmed	Qaasim
Masagos Zulkifli	j,4b,ef6,ef6~;w,4b,ef6,ef6~	17722375		Masagos
Masahiko Shibayama	f,e,ef6,ef6~;w,e,ef6,ef6~	6782350
Masatoshi Ishida	w,e,ef6,ef6~;10w,e,ef6,ef6~	6782738
Massoudou Hassoumi	7,z,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,4g,ds3,dscr			Massoundi
Masud Soltanifar	1q,o,ef6,ef6~
Masumeh Ebtekar	18w,o,ef6,ef6~
Maszlee Malik	f,32,ef6,ef6~			Maszlee
Mat Suny bin Hussein	l,5u,ef6,ef6~			Mat Suny
Matar Ba	1q,w,ef6,ef6~
Mate Granic	4,2x,do98,dv~		Mato Granic
Matebatso Doti	2r,4h,ef6,ef6~
Mateja Vranicar Erman	7,37,ef6,ef6~	12796086		Vranicar Erman
Mateni Tapueluelu	5f,4n,ef6,ef6~;7s,4n,ef6,ef6~	19605129
Mathew Prempeh	f,29,ef6,ef6~		Mathew Opoku Prempeh
Mathias Otounga Ossibadjouo	52,u,ef6,ef6~			Otounga Ossibadjouo
Mathias Sinamenya	1d,1h,du5,dx~	3298604	Mathias Sinamenye
Matia Chowdhury	e,1y,ef6,ef6~
Matia Kasaija	7,7,ef6,ef6~
Matilda Ernkrans	10,16,ef6,ef6~	3373058
Matjaz Kmecl	6,37,dm4b,do~
Matlubkhon Davlatov	p,3y,e815,e8~
Mato Jozic	b,c,ef6,ef6~
Matrika Yadav	r,4i,ef6,ef6~
Matt Canavan	e6,9,ef6,ef6~
Matt Van Epps	2,0,elc4	136749822		Van Epps
Matthew Cheung	j3,5,ef6,ef6~		Matthew Cheung Kin-chung	Cheung
Mattlan Zackhras	xv,5a,ef6,ef6~
Maurice Bandama	k,2i,ef6,ef6~		Maurice Kouakou Bandama
Maurice Bonane	1b,2f,ef6,ef6~		Maurice Dieudonne Bonane
Maurice Loustau-Lalanne	n,54,ef6,ef6~	56380785
Mauricio Herrera	23,1e,ef6,ef6~		Mauricio Herrera Ulloa	Herrera
Mauricio Ramirez Landaverde	b,4c,ef6,ef6~			Ramirez Landaverde
Mauro Pedrazzini	1y,5x,ef6,ef6~
Max Miller	2,0,ej13	106522145
Maxie Cuffee	23,44,ef6,ef6~
Maxime Carlot	0,39,dncg,ds9u		Maxime Carlot Korman
Maxime Ndiaye	7v,w,ef6,ef6~		Maxime Jean Simon Ndiaye
Maxine Dexter	2,0,el13	96777172
Maxine Waters	2,0,dn13	461727
Maxwell Frost	2,0,ej13	113587724
May Chidiac	yb,y,ef6,ef6~
Mayerlin Arias	18k,p,ef6,ef6~
Mayik Deng	xg,38,ef6,ef6~		Mayik Ayii Deng
Mazie Hirono	2,0,e314,e913;9,0,e913	16476
Mba Fomundam	17,12,ef6,ef6~		Mba Acha Fomundam
Mbagnick Ndiaye	ad,w,ef6,ef6~
Mbarka Bouaida	17,1w,ef6,ef6~
McKeeva Bush	8b,5v,dxc,e0~;v,5v,e5b6,e8cj	794036
Megan Woods	l,j,ef6,ef6~;pc,j,ef6,ef6~;pq,j,ef6,ef6~;7q,j,ef6,ef6~	6808764
Mehdi Gharbia	xq,26,ef6,ef6~		Mehdi Ben Gharbia
Mehdi Jomaa	0,26,ea1t,eb26	15304780
Mehmed Zenka	qe,43,ef6,ef6~
Mehmet Ersoy	k,10,ef6,ef6~
Mehmet Kasapoglu	y,10,ef6,ef6~
Mehmet Turhan	q,10,ef6,ef6~	21526592	Mehmet Cahit Turhan
Mehriban Aliyeva	x,3v,ed2l,ej~
Meisi Bolanos	7,1v,ef6,ef6~		Meisi Bolanos Weiss	Bolanos
Mekere Morauta	0,r,dv8,dy8
Melanie Stansbury	2,0,eh6e	96184996
Melford Nicholas	12,56,ef6,ef6~
Melika Mahmutbegovic	6,c,eb29,ei~
Melissa Price	j,9,ef6,ef6~	16195275
Memunatu Pratt	n,3j,ef6,ef6~
Men Sam An	xp,1m,ef6,ef6~;12o,1m,ef6,ef6~
Menardo Guevarra	3n,33,ef6,ef6~
Mendsaihan Enhsaihan	0,2j,ds7i,duc9;4,2j,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedes Araoz	13z,s,ec,ed~		Mercedes Rosalba Araoz;Mercedes Rosalba Araoz Fernandez	Araoz
Mercedez Araoz	6,s,ef6,ef6~
Mercelino Ntutumu	p,1n,e06f,e3~		Mercelino Oyono Ntutumu
Merdan Annadurdyyew	c,3l,ef6,ef6~
Mereseini Vuniwaqa	1o,2p,ef6,ef6~	18166062
Merete Riisager	f,1z,ef6,ef6~	11989087
Merrah Kipefa	i,r,ef6,ef6~
Mervyn Jones	3,5q,dw1r,dycg	6820915
Mette Bock	k,1z,ef6,ef6~	11989208
Mevludin Nuhodzic	g,43,ef6,ef6~	99429812
Mher Grigoryan	4,2w,ef6,ef6~;4,2w,eh83,ej~
Miao Wei	r,5,ef6,ef6~	8292013		Miao
Michael Baumgartner	2,0,el13	6828508
Michael Benstrong	1f,54,ef6,ef6~
Michael Birt	36,5t,e579,ec~
Michael Bradley	3,5q,dj,dp2
Michael Browne	f,56,ef6,ef6~
Michael Cloud	2,0,ee7a	55313952
Michael Creed	e,k,ef6,ef6~	6829535
Michael Cruz	16,66,e311,e5~
Michael Cullen	4,j,dy7,e3~	2622925
Michael Dunkley	v,3m,ea5k,ed7j;e3,3m,ef6,ef6~	17626860
Michael Fahy	1k,3m,ef6,ef6~
Michael Falzon	48,4m,ef6,ef6~
Michael Farrugia	1k,4m,ef6,ef6~	37861149
Michael Finnegan	1b,3z,ef6,ef6~
Michael Gore	3,5v,do5,dr9f
Michael Guest	2,0,ef13	60428645
Michael Hardie Boys	h,j,ds3l,dx44	1047359		Hardie Boys
Michael Katambo	e,27,ef6,ef6~
Michael Keenan	bi,9,ef6,ef6~;qg,9,ef6,ef6~
Michael Lawler	2,0,ej13	105179052
Michael Lueth	12,38,ef6,ef6~		Michael Makuei Lueth
Michael Masutha	b,t,ef6,ef6~
Michael McCaul	2,0,e114	539509
Michael McCormack	4,9,ef6,ef6~;1c,9,ef6,ef6~;3r,9,ef6,ef6~;q,9,ef6,ef6~	6832641
Michael Misick	6y,5q,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	g,38,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	4,r,dtcg,du~
Michael Ogio	lq,r,dx,ec~
Michael Peyrefitte	m,3z,ef6,ef6~
Michael Pintard	y,3w,ef6,ef6~
Michael Powell	4,4u,do,do~		Michael Oliver Powell
Michael Ring	8g,k,ef6,ef6~	3777472
Michael Rulli	2,0,ek6b	63170062
Michael Somare	0,r,dy8,e6ce
Michael Soto	5m,1e,ef6,ef6~		Michael Soto Rojas	Soto
Michael Torode	11,5h,e335,e451
Michael Turner	2,0,dz17	505722
Michael Wamalwa	6,3g,dy,dy~	593552	Michael Kijana Wamalwa
Michael Wilkins	16,5h,dm,dq~
Michael Wong	lx,5,ef6,ef6~		Michael Wong Wai-lun	Wong
Michaelia Cash	16m,9,ef6,ef6~;5o,9,ef6,ef6~
Michaelle Jean	h,4t,eb15,eb~
Michaelle Jean	h,h,e19r,e6a1	128933
Michalis Kalogirou	b,30,ef6,ef6~
Michel Angouin	3l,12,ef6,ef6~		Michel Ange Angouin
Michel Cadot	t,76,dw6l,dz~
Michel Diefenbacher	t,6r,dr3,dt~
Michel Gbezera-Bria	0,1u,dt1,dv1
Michel Ikoli	yi,l,ef6,ef6~		Michel Bongongo Ikoli
Michel Jeanjean	38,55,e66a,ea~
Michel Kafando	1,2f,eab1,eb~
Michel Leveque	s,5b,dt23,dw~	3310255
Michel Martelly	1,21,e75e,ec2e
Michel Mathieu	1t,59,e17f,e2~
Michel Morin	t,76,dq,dr~
Michel Roger	s,5b,e63t,eb~	57849
Michel Suleiman	1,y,e45p,e9~		Michel Sulayman
Michel al-Murr	4,y,ds,ds~
Michele Pierre-Louis	0,21,e495,e5b7
Michelle Fischbach	2,0,eh13	6837025
Michelle Hooyboer-Winklaar	k,5j,ef6,ef6~
Michiel Godfried Eman	0,5j,ef6,ef6~
Miegombyn Enkhbold	140,2j,e2,e7~
Miguel Biteo Borico	0,1n,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua	r,1n,ef6,ef6~		Miguel Ekua Ondo	Ekua
Miguel Mayo	a,3a,ef6,ef6~	110628468
Miguel Oyono Ndong	p,1n,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	4,1n,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6t,dq2p,dy63
Miguel Rodrigeuz	1,1e,du58,du~		Miguel Angel Rodrigeuz
Miguel Torruco	eu,3e,ef6,ef6~		Miguel Torruco Marques	Torruco
Miguel Trovoada	1,4q,dn44,dx93
Miguel Vargas	5,34,ef6,ef6~		Miguel Octavio Vargas;Miguel Octavio Vargas Maldonado	Vargas
Miguel Zuniga	45,3c,ef6,ef6~		Miguel Antonio Zuniga
Mihai Ghimpu	1,2a,e59b,e6cu	294473
Mihai Tudose	0,15,ed6t,ed~	12735517
Mihai-Viorel Fifor	8,15,ef6,ef6~
Mihaly Varga	7,48,ef6,ef6~
Mika Lintila	o,20,ef6,ef6~	16984784
Mikael Damberg	1k,16,ef6,ef6~	3372917
Mikaela Engell	1t,5m,e74,ej~
Mikaele Kulimoetoke	2j,55,eabq,ec~
Mikaele Tauhavili	2j,55,ds,ds~
Mikalay Snapkow	p,11,eg64,ej~
Mikarite Temari	va,4x,ef6,ef6~
Mikayil Jabbarov	eo,3v,ef6,ef6~
Mike Bost	2,0,eb16	6846090
Mike Carey	2,0,ehb4	108010312
Mike Collins	2,0,ej13	115806750	Mike Collins Jr.
Mike Crapo	2,0,dp15,dv13;9,0,dv16	734319	Michael Crapo
Mike Eman	0,5j,e5au	1268462
Mike Ezell	2,0,ej13	115137554
Mike Flood	2,0,ei7c	6846855
Mike Halferty	1i,5a,ef6,ef6~
Mike Haridopolos	2,0,el13	6847137
Mike Kelly	2,0,e715	1431761
Mike Kennedy	2,0,el13	16730723
Mike Lee	9,0,e715	627098
Mike Levin	2,0,ef13	55424854
Mike Quigley	2,0,e547	465767
Mike Rogers	2,0,dz17	693238
Mike Simpson	2,0,dv16	549521	Michael Simpson
Mike Thompson	2,0,dv16	1323196
Mike de Meza	7,5j,ef6,ef6~
Mikhail Chigir	0,11,dq7,dsb
Mikhail Demchuk	4,11,dw7e,dx~
Mikhail Kotyukov	1h,8,ef6,ef6~		Mikhail Mikhaylovich Kotyukov
Mikhail Myasnikovich	2d,11,do,ea~
Mikheil Batiashvili	f,2h,ef6,ef6~	65285983
Miklos Kasler	qd,48,ef6,ef6~	23925538
Mila Carovska	i,2l,ef6,ef6~
Mila Ramljak	4,2x,do,do~
Milagros Ortiz-Bosch	6,34,dw8g,dz~
Milan Dunovic	6,c,ef6,ef6~
Milan Krkobabic	1l,25,ef6,ef6~	15708342
Milan Kujundzic	a,2x,ef6,ef6~	6850596
Milan Mandilovic	i,c,ef6,ef6~
Milan Panic	0,25,do7e,doc
Milda Vainiute	b,3o,ef6,ef6~
Mile Akmadzic	0,c,doa,dpa
Milena Harito	4v,47,ef6,ef6~
Milenko Savanovic	i,c,ef6,ef6~
Milojka Kolar Celarc	a,37,ef6,ef6~	12796707		Kolar Celarc
Milton Claros	14,3b,ef6,ef6~		Milton Claros Hinojosa	Claros
Milton Luna	f,1i,ef6,ef6~		Milton Luna Tamayo	Luna
Milton Weeks	c,49,ef6,ef6~
Milutin Simovic	e,43,ef6,ef6~;4,43,ef6,ef6~
Milva Ekonomi	o,47,ef6,ef6~	25570422
Min Thu	xi,2k,ef6,ef6~
Mindaugas Sinkevicius	o,3o,ef6,ef6~
Mindaugas Stankevicius	v,3o,ds2f,ds~
Minette Likeng	3y,12,ef6,ef6~		Minette Libom Li Likeng
Miodrag Simovic	4,c,dp,dp~
Mir Jamali	0,14,dybn,e08s		Mir Zafarullah Khan Jamali
Mircea Snegur	1,2a,dm93,ds~
Mirela Kumbaro	k,47,ef6,ef6~	15724978
Miri Regev	k,d,ef6,ef6~
Miriam Blanchard	1p,4l,ef6,ef6~
Miriam Raudez	f,4a,ef6,ef6~
Mirko Sarovic	3t,c,dwbb,dy~	2444338
Mirna Louisa-Godett	0,6t,dz8b,dz~
Miroljub Labus	4,8j,dx1p,dx~;4,25,dx1p,dz~
Miroslav Lajcak	5,36,ef6,ef6~	467905
Miroslav Toman	e,2g,ef6,ef6~	13580235
Mirtha Vasquez	0,s,eha6,eica		Mirtha Esther Vasquez;Mirtha Esther Vasquez Chuquilin	Vasquez
Misa Telefoni	4,4v,dx,e6~			Misa
Mitchell Fifield	51,9,ef6,ef6~;28,9,ef6,ef6~		Mitchell Peter Fifield
Mitcy Larue	1k,54,ef6,ef6~
Mitsuhiro Miyakoshi	w,e,ef6,ef6~;xl,e,ef6,ef6~;yl,e,ef6,ef6~;zv,e,ef6,ef6~;106,e,ef6,ef6~
Miyegombo Enkhbold	3s,2j,ef6,ef6~
Mkhitar Hayrapetyan	bf,2w,ef6,ef6~
Mladen Ivanic	3t,c,eabh,ed~;12z,c,ef6,ef6~	944643
Mladen Sarcevic	f,25,ef6,ef6~	27480291
Moana Carcasses	0,39,e93n,ea5e	3317554	Moana Carcasses Kalosil	Carcasses
Moctar Kassoum	y7,z,ef6,ef6~			Moctar
Modeste Kerekou	5o,4f,ef6,ef6~
Modeste Lukwebo	100,l,ef6,ef6~	19543886	Modeste Bahati Lukwebo
Modibo Keita	0,1s,eb18,ed48
Modibo Sidibe	0,1s,dw9,e6~		Mande Sidibe
Moeketsi Majoro	7,4h,ef6,ef6~;0,4h,eg5k,eh~	91621859
Mofazzal Maya	bk,1y,ef6,ef6~		Mofazzal Hossain Chowdhury Maya
Mohamad Arteh	4,2o,eb26,ec~		Mohamad Omar Arteh
Mohamad Sabu	8,32,ef6,ef6~	6890904		Mohamad
Mohamed Abbou	17,1w,ef6,ef6~
Mohamed Abdalla	wl,2d,ef6,ef6~		Mohamed Abu Fatma Abdalla
Mohamed Abdel-Aati	c8,13,ef6,ef6~
Mohamed Abdel-Rehim	b,13,ef6,ef6~		Mohamed Hossam Abdel-Rehim
Mohamed Abidine	k,26,ef6,ef6~	28502176	Mohamed Zine El Abidine
Mohamed Aila	0,2d,ef6,ef6~		Mohamed Tahir Aila
Mohamed Aissa	41,1t,ef6,ef6~	18213891
Mohamed Alie	7r,3j,ef6,ef6~
Mohamed Arfaoui	62,26,ef6,ef6~
Mohamed Asim	5,42,ef6,ef6~
Mohamed Aslam	dl,42,ef6,ef6~
Mohamed Awaleh	e,52,ef6,ef6~		Mohamed Ahmed Awaleh
Mohamed Aziz	1,35,e585,ed~;1,35,ef6,ef6~		Mohamed Ould Abdel Aziz
Mohamed Azmin	o,32,ef6,ef6~	73962	Mohamed Azmin Ali	Azmin
Mohamed Badaoui	182,4g,ef6,ef6~		Mohamed Chatur Badaoui
Mohamed Bangura	19f,3j,ef6,ef6~
Mohamed Beavogui	0,1g,eha6,ei8k
Mohamed Bechir	0,35,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,35,eg86,ek82		Mohamed Ould Bilal
Mohamed Boucha	17,z,ef6,ef6~
Mohamed Boulif	17,1w,ef6,ef6~		Mohamed Najib Boulif
Mohamed Boussaid	2l,1w,ef6,ef6~
Mohamed Daoudou	g,4g,ef6,ef6~
Mohamed Diane	9h,1g,ef6,ef6~
Mohamed Dileita	0,52,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	b,4g,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed El Ouafa	17,1w,ef6,ef6~			El Ouafa
Mohamed Erlaf	80,1s,ef6,ef6~		Mohamed Ag Erlaf
Mohamed Fofana	0,1g,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	8,35,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,35,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Haleem	3y,1d,ef6,ef6~		Mohamed Hashim Abdul Haleem
Mohamed Hassad	g,1w,ef6,ef6~
Mohamed Hattab	y,1t,ef6,ef6~
Mohamed Jalloh	6,3j,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jameel	6,42,e9bh,ea~;23,42,ef6,ef6~	6891274	Mohamed Jameel Ahmed	Jameel
Mohamed Karim-Lamrani	0,1w,doa,dq5t
Mohamed Kembou	17,35,ef6,ef6~		Mohamed Ould Kembou
Mohamed Loukal	c,1t,ef6,ef6~
Mohamed Maait	7,13,ef6,ef6~
Mohamed Madi	0,4g,dq16,dqad		Mohamed Abdou Madi
Mohamed Mebarki	f2,1t,ef6,ef6~
Mohamed Moubdii	17,1w,ef6,ef6~
Mohamed Omar	24,z,ef6,ef6~		Mohamed Ben Omar
Mohamed Roble	0,2o,eg9r,ei6p		Mohamed Hussein Roble
Mohamed Saafan	7i,13,ef6,ef6~
Mohamed Salim	b,2d,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Samro	7u,z,ef6,ef6~		Mohamed Sanoussi Samro
Mohamed Sbihi	k,1w,ef6,ef6~		Mohamed Amine Sbihi
Mohamed Shaker	60,13,ef6,ef6~
Mohamed Sidi	jy,35,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Sidibe	1b,1s,ef6,ef6~		Mohamed Moustapha Sidibe
Mohamed Souef	5,4g,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Swaray	12,3j,ef6,ef6~
Mohamed Taki	1,4g,ds3g,dub6		Mohamed Taki Abdulkarim	Taki
Mohamed Trabelsi	1y,26,ef6,ef6~	28105062
Mohamed Vetah	31,35,ef6,ef6~		Mohamed Abdel Vetah
Mohamed Yusef	r,1b,ef6,ef6~		Mohamed Mazen Ali Yusef
Mohamed el-Assar	wk,13,ef6,ef6~
Mohammad Abu Rumman	k,1p,ef6,ef6~			Abu Rumman
Mohammad Aref-Yazdi	x,o,dx8,e1~		Mohammad Reza Aref-Yazdi
Mohammad Bathaei	f,o,ef6,ef6~
Mohammad Bawari	12,18,ef6,ef6~		Mohammad Rasul Bawari
Mohammad Eslami	9r,o,ef6,ef6~	58902699
Mohammad Fahim	x,18,e5bj,e9~		Mohammad Fahim Khan	Fahim
Mohammad Hamidi	m,18,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	o,18,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Mohaqqeq	15e,18,ef6,ef6~
Mohammad Nabi	65,18,dp,ds~		Mohammad Nabi Mohammadi	Nabi
Mohammad Nahavandian	18q,o,ef6,ef6~	5962247
Mohammad Nasim	a,1y,ef6,ef6~
Mohammad Nobakht	q4,o,ef6,ef6~;18t,o,ef6,ef6~;18v,o,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	x,o,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shah	x,18,dp,dq~		Mohammad Shah Fazli	Shah
Mohammad Shahidi	6,o,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	i,o,ef6,ef6~;18r,o,ef6,ef6~
Mohammad Shinwari	f,18,ef6,ef6~		Mohammad Ibrahim Shinwari
Mohammad Stanekzai	m5,18,ef6,ef6~		Mohammad Masoom Stanekzai
Mohammad Tahmasi	1i,18,ef6,ef6~		Mohammad Hamid Tahmasi
Mohammad Tarar	1,14,dtcv,dx~	34935	Mohammad Rafiq Tarar
Mohammad al-Fares	f,2r,ef6,ef6~		Mohammad Abdulatif al-Fares
Mohammadin Ketapi	n,32,ef6,ef6~			Mohammadin
Mohammadmian Soomro	143,14,ef6,ef6~
Mohammed Al al-Shaykh	s,2b,ef6,ef6~		Muhammad Al al-Shaykh;Muhammad bin Abdul Malik Al al-Shaykh	Al al-Shaykh
Mohammed Al-Khalifa	4,4r,e19,eh~			Mohammed
Mohammed Al-Maktoum	6,1f,e215,ei~			Mohammed
Mohammed Ba Sindwah	0,1k,e7br,ea~		Muhammad Ba Sindwah;Muhammad Salim Ba Sindwah	Ba Sindwah
Mohammed Bantan	pv,2b,ef6,ef6~		Muhammad Bantan;Muhammad Salih Bantan
Mohammed Bello	o5,2s,ef6,ef6~		Mohammed Musa Bello
Mohammed Bilal	6,3k,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Daoud	k,y,ef6,ef6~		Muhammad Daoud
Mohammed Dionne	0,w,ea74,ed~;0,w,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Fnaysh	y,y,ef6,ef6~		Muhammad Fnaysh
Mohammed Ghazal	1b,1b,ef6,ef6~		Muhammad Ghazal;Muhammad Walid Ghazal
Mohammed Hashim	1e,1o,ef6,ef6~		Muhammad Hashim
Mohammed Jallow	6,4s,ek2n
Mohammed Kalla	6,1a,e0ak,e5~		Muhammad Kalla;Muhammad Yusuf Kalla
Mohammed Kharbutli	60,1b,ef6,ef6~		Muhammad Kharbutli;Muhammad Zuhair Kharbutli
Mohammed Miru	0,1b,dw3d,dz9a		Mohammad Miru;Muhammad Miru;Muhammad Mustafa Miru
Mohammed Naseem	6c,14,ef6,ef6~		Muhammad Naseem;Muhammad Farogh Naseem
Mohammed Nasir	7q,1a,ef6,ef6~		Muhammad Nasir
Mohammed Ouzzine	y,1w,ef6,ef6~
Mohammed Qubati	n,1k,ef6,ef6~		Muhammad Qubati;Muhammad Abdul Majid Qubati
Mohammed Rahman	0,1y,ds3v,ds6n		Muhammad Rahman;Muhammad Habibur Rahman
Mohammed Sambo	6,2s,e65j,ea~		Mohammed Namadi Sambo
Mohammed Sara	12,1b,ef6,ef6~		Muhammad Sara;Muhammad Imad Abdallah Sara
Mohammed Shukayr	6p,y,ef6,ef6~		Muhammad Shukayr
Mohammed Siala	5,58,ef6,ef6~		Muhammad Siala;Muhammad al-Tahir Hammuda Siala
Mohammed Swati	6h,14,ef6,ef6~	16187331	Muhammad Swati;Muhammad Azam Khan Swati
Mohammed Vawda	34,14,ef6,ef6~		Muhammad Vawda;Muhammad Faisal Vawda
Mohammed Zaki	8,13,ef6,ef6~		Muhammad Zaki
Mohammed al-Ahmed	k,1b,ef6,ef6~		Muhammad al-Ahmed
Mohammed al-Amari	6o,58,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bawardi	d8,1f,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Gargawi	5t,1f,ef6,ef6~		Muhammad al-Gargawi;Muhammad Abdallah al-Gargawi
Mohammed al-Hakim	5,1o,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Hamadi	f,4o,ef6,ef6~		Muhammad al-Hamadi;Muhammad Abdul Wahid Ali al-Hamadi
Mohammed al-Hashil	c,2r,ef6,ef6~		Muhammad al-Hashil
Mohammed al-Jabri	85,2r,ef6,ef6~;10v,2r,ef6,ef6~		Muhammad al-Jabri
Mohammed al-Jadan	7,2b,ef6,ef6~		Muhammad al-Jadan
Mohammed al-Kalbani	2r,4e,ef6,ef6~			Mohammed
Mohammed al-Khalid al-Sabah	8,2r,ef6,ef6~;4,2r,ef6,ef6~			Mohammed al-Khalid
Mohammed al-Maqdashi	8,1k,ef6,ef6~		Muhammad al-Maqdashi
Mohammed al-Maytami	1p,1k,ef6,ef6~		Muhammad al-Maytami
Mohammed al-Rumayhi	11d,4o,ef6,ef6~		Muhammad al-Rumayhi;Muhammad bin Abdallah bin Mitib al-Rumayhi
Mohammed al-Rumhi	31,4e,ef6,ef6~		Muhammad al-Rumhi;Muhammad bin Hamad bin Sayf al-Rumhi
Mohammed al-Saadi	r,1k,ef6,ef6~		Muhammad al-Saadi
Mohammed al-Sabah	12,2r,ef6,ef6~;d7,2r,ef6,ef6~			Mohammed
Mohammed al-Sada	l,4o,ef6,ef6~		Muhammad al-Sada;Muhammad Salih al-Sada
Mohammed al-Salim	0,2r,ei7j,ei~		Muhammad al-Salim;Muhammad al-Sabah al-Salim
Mohammed al-Sayyid	e5,1b,ef6,ef6~		Muhammad al-Sayyid;Muhammad Abdul Sattar al-Sayyid
Mohammed al-Shaar	g,1b,ef6,ef6~		Muhammad al-Shaar;Muhammad Ibrahim al-Shaar
Mohammed al-Shabibi	1b,4e,ef6,ef6~		Muhammad al-Shabibi;Muhammad bin Saif al-Shabibi
Mohammed al-Thani	4,4o,du1k,e0~			Mohammed
Mohammed al-Tubi	j,4e,ef6,ef6~		Muhammad al-Tubi;Muhammad bin Salim bin Said al-Tubi
Mohammed al-Tuwayjri	o,2b,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Utri	0,1b,dz9a,e74e		Muhammad al-Utri;Muhammad Naji al-Utri
Mohammed al-Zubaydi	1x,1o,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	4,4o,du1k,e2~			Mohammed
Mohammed bin Sultan al-Busaidi	s,4e,ef6,ef6~			Mohammed bin Sultan
Mohand Laensar	1p,1w,ef6,ef6~
Mohd Redzuan	nm,32,ef6,ef6~	55760030	Mohd Redzuan Md Yusof	Redzuan
Mohsen Haji-Mirzaie	ak,o,ef6,ef6~
Moises Halleslevens	6,4a,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,1t,dq4b,drcv
Mokhele Moletsane	b,4h,ef6,ef6~
Mokhtar Hasbellaoui	a,1t,ef6,ef6~
Molwyn Joseph	a,56,ef6,ef6~
Momir Bulatovic	0,25,dmcn,dw~
Mompati Merafhe	6,4k,e441,e7~
Monica Azuba	2y,7,ef6,ef6~		Monica Ntege Azuba
Monica Babuc	f,2a,ef6,ef6~	15071201
Monica De La Cruz	2,0,ej13	115496109		De La Cruz
Monica Juma	h9,3g,ef6,ef6~	47531099
Monica Maeland	2c,2m,ef6,ef6~	6515796
Monica Mutsvangwa	12,3u,ef6,ef6~
Monique Ohsan-Bellepeau	6,22,e6bc,eb~
Monise Laafai	28,3t,ef6,ef6~	6900427
Monja Zafitsimivalo	0,2q,e53i,e5ci		Monja Roindefo Zafitsimivalo
Montgomery Daniel	1b,53,ef6,ef6~
Moody Awori	6,3g,dz9p,e3~	4358037
Moon Seong-hyeok	128,f,ef6,ef6~	63378324		Moon
Morgan Griffith	2,0,e715	1684857
Morgan Johansson	b,16,ef6,ef6~;4,16,ef9a,eh~	5887217
Morgan Luttrell	2,0,ej13	115137460
Morgan McGarvey	2,0,ej13	16732298
Morie Manyeh	26,3j,ef6,ef6~
Moritz Leuenberger	2w,2t,dw,e2~	115520
Morten Ruud	3,6y,dub,dz~
Mory Sangare	27,1g,ef6,ef6~
Moses Ali	oj,7,ec,ej~;p,7,ef6,ef6~
Moses Garu	5f,2c,ef6,ef6~
Moses Kizige	rs,7,ef6,ef6~
Moses Machar	1d,2d,dx2c,e0~
Moses Nagamootoo	0,41,eb5k,ec~;0,41,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	h,2c,dq6a,dv
Moses Vilakati	n,4w,ef6,ef6~
Moshe Kahlon	7,d,ef6,ef6~	265006
Moshiur Ranga	3b,1y,ef6,ef6~		Moshiur Rahman Ranga
Moshoeshoe II	13,4h,dr2,dr~			Moshoeshoe
Motiur Rahman	41,1y,ef6,ef6~
Motloho Maliehe	n,4h,ef6,ef6~
Mouctar Diallo	y,1g,ef6,ef6~
Moukadas Noure	27,1u,ef6,ef6~	112079593
Moulay Elalamy	r,1w,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Boubacar	qr,1s,ef6,ef6~		Moulaye Ahmed Boubacar
Moulaye Laghdaf	0,35,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Barreh	92,52,ef6,ef6~		Moumin Hassan Barreh
Moumin Cheikh	b,52,ef6,ef6~		Moumin Ahmed Cheikh
Moumina Hassan	1o,52,ef6,ef6~		Moumina Houmed Hassan
Mounouna Foutsou	y,12,ef6,ef6~
Mourad Zemali	i,1t,ef6,ef6~
Moussa Ahmed	8v,52,ef6,ef6~		Moussa Mohamed Ahmed
Moussa Hassan	1c,52,ef6,ef6~		Moussa Ahmed Hassan
Moussa Mara	0,1s,ea49,eb18
Moustadroine Abdou	l,4g,ef6,ef6~
Moustapha Diatta	17,w,ef6,ef6~		Moustapha Lo Diatta
Moustapha Diop	r,w,ef6,ef6~
Moustapha Mahamoud	27,52,ef6,ef6~		Moustapha Mohamed Mahamoud
Moustapha Mijiyawa	a,2y,ef6,ef6~
Moustapha Mohamadou	bd,12,ef6,ef6~
Moustapha Naite	14,1g,ef6,ef6~
Mthuli Ncube	7,3u,ef6,ef6~
Muamar al-Iryani	12,1k,ef6,ef6~		Muamar Mutahir al-Iryani
Mubarak Abu Yamin	dc,1p,ef6,ef6~			Abu Yamin
Mubarak al-Mahdi	5c,2d,ef6,ef6~	6930870	Mubarak al-Fadil al-Mahdi
Mubarak al-Mansuri	c,1f,ef6,ef6~		Mubarak Rashid al-Mansuri
Muferiat Kamil	12h,2z,ef6,ef6~			Muferiat
Mugur Isarescu	0,15,ducm,dwct	255022
Muhadjir Effendy	5l,1a,ef6,ef6~	26236935
Muhammd Abu Saq	s,2b,ef6,ef6~		Muhammd bin Faysal bin Jabir Abu Saq	Abu Saq
Muhammethan Cakyyew	3u,3l,ef6,ef6~
Muhammetseyit Sylapow	i,3l,ef6,ef6~
Muhannad Shehadah	zo,1p,ef6,ef6~
Mujahid Yusof	d6,32,ef6,ef6~			Mujahid
Mujib Karimi	15a,18,ef6,ef6~		Mujib Rahman Karimi
Mujibul Chunnu	i,1y,ef6,ef6~		Mujibul Haque Chunnu
Mujibul Huq	6m,1y,ef6,ef6~
Mukhamed Abalakov	4,3l,ds,dv~
Mukhammedkalyy Abylgaziev	0,1r,ef6,ef6~
Mukhtar Babayev	8l,3v,ef6,ef6~
Mukhtar Gomaa	e5,13,ef6,ef6~
Mukhtar Naqvi	118,6,ef6,ef6~		Mukhtar Abbas Naqvi
Mulatu Teshome Wirtu	1,2z,e9a7,eeap			Mulatu
Mun Myong Hak	jo,b,ef6,ef6~			Mun
Mun Ung Jo	oz,b,ef6,ef6~			Mun
Munipoese Muliakaaka	2j,55,ei3k
Muqrin bin Abd	4i,2b,e92,ea~			Muqrin
Murad Saeed	28,14,ef6,ef6~	16231467
Murad al-Halimi	q,1k,ef6,ef6~
Murat Cetinkaya	c,10,ef6,ef6~	23817662
Murat Kurum	j,10,ef6,ef6~
Muriel Penicaud	i,2,ef6,ef6~
Musa Drammeh	2h,4s,ef6,ef6~
Musa Echweru	yt,7,ef6,ef6~
Musa Maaytah	dp,1p,ef6,ef6~
Musa al-Koni	4,58,ef6,ef6~
Musaid al-Ayban	s,2b,ef6,ef6~		Musaid bin Muhammad al-Ayban
Mustafa Ramid	b,1w,ef6,ef6~
Mustafa Talas	4,1b,dg3b,dz~
Mustafa Varank	r,10,ef6,ef6~
Mustafizur Fizar	5l,1y,ef6,ef6~		Mustafizur Rahman Fizar
Mustapha Abdul-Hamid	12,29,ef6,ef6~	28924956
Mustapha Guitouni	l,1t,ef6,ef6~
Mutale Nalumango	6,27,eh8o,ej~
Mutalib al-Nafisa	s,2b,ef6,ef6~		Mutalib bin Abdallah al-Nafisa
Mutaro Djalo	10u,1j,ef6,ef6~
Muthana Gharaibeh	12,1p,ef6,ef6~
Mutotwe Kafwaya	2y,27,ef6,ef6~
Mwangi Kiunjuri	h2,3g,ef6,ef6~	6944671
Mwigulu Nchemba	1k,3k,ef6,ef6~	31752753
Myint Htwe	a,2k,ef6,ef6~
Myint Swe	6,2k,ec3u,ed~;6,2k,ef6,ef6~
Mykola Azarov	2d,g,dz,e9~
Myo Thein Gyi	f,2k,ef6,ef6~
Myrat Artykow	l,3l,ef6,ef6~
Myratgeldi Meredow	3u,3l,ef6,ef6~;31,3l,ef6,ef6~
Myrsini Zorba	k,30,ef6,ef6~	11787642
N'diaye Diallo	k,1s,ef6,ef6~		N'diaye Ramatoulaya Diallo
Nabil Ahmed	10,52,ef6,ef6~		Nabil Mohamed Ahmed
Nabil Benabdellah	1b,1w,ef6,ef6~
Nabil al-Amudi	q,2b,ef6,ef6~		Nabil bin Muhammad al-Amudi
Nabil al-Hasan	34,1b,ef6,ef6~
Nabila Makram	zi,13,ef6,ef6~
Nada Murganic	5p,2x,ef6,ef6~
Nada al-Bustani	l,y,ef6,ef6~
Nader al-Dahabi	0,1p,e3bm,e5c9	362289	Nadir al-Dahabi
Nadia Dudi	k,38,ef6,ef6~		Nadia Arop Dudi
Nadir Larbaoui	0,1t,ejbb,el8s
Nagoum Yamassoum	0,23,dvcd,dy6c	1371488	Nagdum Yamassoum
Naha Mouknass	f,35,ef6,ef6~		Naha Mint Hamdi Ould Mouknass
Nahas Angula	0,3p,e13l,e7~	57834
Nahit Mentese	4,10,ds3c,ds~
Naim al-Rubai	28,1o,ef6,ef6~
Naina Andriantsitohaina	5,2q,ef6,ef6~
Naing Thet Lwin	nu,2k,ef6,ef6~
Najah al-Attar	6,1b,e23n,ej~
Najib Balala	hk,3g,ef6,ef6~
Najibullah Omari	10,18,ef6,ef6~		Najibullah Khwaja Omari
Najla Romdhane	0,26,ehab,ej81		Najla Bouden Romdhane
Najm al-Ahmad	b,1b,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	jx,35,ef6,ef6~
Nakpah Polo	18,2y,ef6,ef6~
Nalton Brangman	f,3m,ef6,ef6~
Nambaryn Enkhbayar	40,2j,dx,e4~	54820
Namgay Tshering	7,5k,ef6,ef6~
Namoliki Neemia	1k,3t,ef6,ef6~		Namoliki Sualiki Neemia
Namsrai Tserenbat	j,2j,ef6,ef6~
Nanaia Mahuta	2c,j,ef6,ef6~;vm,j,ef6,ef6~	3798833
Nancy Gutierrez	g,3n,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nancy Mace	2,0,eh13	6962831
Nanda Pun	6,4i,ebav,ei~		Nanda Bahadar Pun
Nandocoomar Bodha	7p,22,ef6,ef6~
Nanette Diaz Barragán	2,0,ed13	21662745	Nanette Barragán
Nango Dembele	e,1s,ef6,ef6~
Nangola Mbumba	6,3p,ef6,ef6~
Nani Chrougha	8v,35,ef6,ef6~		Nani Ould Chrougha
Nape Nnauye	12,3k,ef6,ef6~		Nape Mosses Nnauye
Narayan Shrestha	4,4i,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra	4,i,dn3d,dr~		Narcis Serra y Serra	Serra
Narcisse Mouelle Kombi	1q,12,ef6,ef6~	17496989		Mouelle Kombi
Narendra Tomar	26,6,ef6,ef6~;12c,6,ef6,ef6~;6h,6,ef6,ef6~;3b,6,ef6,ef6~	6965799	Narendra Singh Tomar
Nasim Olimzoda	a,3y,ef6,ef6~	31456826
Nasir Baum	a,1k,ef6,ef6~
Nasir Durrani	e,18,ef6,ef6~		Nasir Ahmad Durrani
Nasir Mohammed	0,2r,e343,e7bu			Nasir Mohammed
Nasir Sabah	p,2r,edcb,eh~			Nasir
Nasir al-Rudan	4i,2r,ds,ds~		Nasir Abdallah al-Rudan
Nasser al-Hamli	7b,1f,ef6,ef6~		Nasser bin Thani al-Hamli
Nassour Ouaidou	0,23,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,2a,eh86,ej2g
Natalia-Elena Intotero	155,15,ef6,ef6~	12736409
Natalio Wheatley	v,5r,ei55
Natalya Kochanova	jc,11,ef6,ef6~
Natan Brechtefeld	m,4x,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	b,4x,ef6,ef6~
Natanielu Lopaoo	e,4v,ef6,ef6~		Natanielu Mua Lopaoo
Natasha Griggs	15,6h,eda5,eh~;15,8l,eda5,eh~
Nathaniel Moran	2,0,ej13	115137468
Nathaniel Waena	h,2c,dw71,e577
Natsagiyn Bagabandi	1,2j,dt6k,e0~	334679
Navdeep Bains	4v,h,ef6,ef6~	3337237	Navdeep Singh Bains
Navin Dissanayake	12r,1d,ef6,ef6~
Nawfal Musa	mt,1o,ef6,ef6~		Nawfal Baha Musa
Nayif al-Bakri	y,1k,ef6,ef6~
Naziha Laabidi	1o,26,ef6,ef6~	26905827
Nazim Ekren	4,10,e38t,e4~
Nazira Abdula	a,3s,ef6,ef6~	19958795	Nazira Karimo Vali Abdula
Ndeye Dieng	1o,w,ef6,ef6~		Ndeye Saly Diop Dieng
Ndeye Diop	pa,w,ef6,ef6~		Ndeye Ramatoulaye Gueye Diop
Ndlaluhlaza Ndwandwe	14,4w,ef6,ef6~
Ndordji Nazer	15w,23,ef6,ef6~
Neal Dunn	2,0,ed13	27733851
Neal Rijkenberg	7,4w,ef6,ef6~
Nebojsa Radmanovic	3t,c,e2a1,ea~	310136
Nebojsa Stefanovic	4,25,ef6,ef6~;g,25,ef6,ef6~	4442477
Nedjo Trninic	q,c,ef6,ef6~
Negasso Gidada	1,2z,dr8,dxa8	356741		Negasso
Neil Lucas	15,6h,e21u,e4~
Neil Pope	15,7a,e841,ea~
Neil Walter	15,9k,dk2,e1~
Nela Kuburovic	b,25,ef6,ef6~
Nellie Pou	2,0,el13	6990132
Nelson Fuentes	7,4c,ef6,ef6~
Nelson Oduber	0,5j,dl2,e5au	942470
Nelson Toca	r,34,ef6,ef6~		Nelson Toca Simo	Toca
Nematullo Hikmatullozoda	2t,3y,ef6,ef6~
Nenad Popovic	1l,25,ef6,ef6~
Nenad Rikalo	e,3h,ef6,ef6~
Neno Dimov	j,1l,ef6,ef6~
Nestor Bankumukunzi	3y,1h,ef6,ef6~
Nestor Martinez	3a,3n,ef6,ef6~		Nestor Humberto Martinez
Nestor Popolizio	5,s,ef6,ef6~	51296839
Nestor Reverol	g,p,ef6,ef6~		Nestor Reverol Torres	Reverol
Neto Lighe	i,49,ef6,ef6~		Neto Zarzar Lighe
Nevers Mumba	6,27,dz5,dz~	1982213
Ng Chee Meng	w,4b,ef6,ef6~			Ng
Ng Eng Hen	8,4b,ef6,ef6~			Ng
Ngaka Ngaka	11x,4k,ef6,ef6~
Ngamau Munokoa	4,51,dzb5,dz~
Ngiratkel Etpison	1,am,dkb2,do~
Ngo Xuan Lich	8,q,ef6,ef6~	10800424
Nguyen Chi Dung	1p,q,ef6,ef6~
Nguyen Cong Tan	4,q,dt9t,dx~
Nguyen Khanh	4,q,dj2,dt~
Nguyen Minh Triet	1,q,e26r,e76p	57400
Nguyen Ngoc Thien	k,q,ef6,ef6~
Nguyen Sinh Hung	4,q,e26s,e6~	4120045
Nguyen Tan Dung	2d,q,du,eb~
Nguyen Thi Binh	6,q,doa,dx~	446909
Nguyen Thi Doan	6,q,e37p,eb~
Nguyen Thi Kim Tien	a,q,ef6,ef6~
Nguyen Thien Nhan	4,q,e382,e8~
Nguyen Xuan Cuong	e,q,ef6,ef6~
Nhek Bunchhay	4,1m,ef6,ef6~
Nhial Nhial	5,38,ef6,ef6~		Nhial Deng Nhial
Niale Kaba	1p,2i,ef6,ef6~
Niasse Moustapha	0,w,dw,dx33	1951094
Nicanor Serrano	6,1i,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicephore Fylla	17v,24,ef6,ef6~		Nicephore Antoine Thomas Fylla;Nicephore Antoine Thomas Fylla Saint Eudes	Fylla
Nicholas Begich	2,0,el13	113676482	Nicholas Begich III
Nicholas Brathwaite	0,4z,dm3d,dq21
Nicholas Dausi	12,4y,ef6,ef6~	7025283
Nicholas Langworthy	2,0,ej13	55356856
Nicholas Liverpool	1,4l,dza,e89h
Nicholas Yang	r3,5,ef6,ef6~		Nicholas Yang Wei-hsiung	Yang
Nick Kuman	f,r,ef6,ef6~
Nick LaLota	2,0,ej13	115168182	Nicolas LaLota
Nickolas Steele	a,4z,ef6,ef6~
Nicolae Burnete	7q,15,ef6,ef6~
Nicolae Ciubuc	e,2a,ef6,ef6~
Nicolae Ciuca	0,15,ehbp,ej6f	28950289
Nicolae Timofti	1,2a,e83n,ec~
Nicolae Vacaroiu	0,15,dob,dscc
Nicolas Akapo	e,1n,ef6,ef6~		Nicolas Houtondji Akapo
Nicolas Dujovne	a6,2v,ef6,ef6~	28058759
Nicolas Meda	a,2f,ef6,ef6~
Nicolas Monckeberg	i,3f,ef6,ef6~
Nicolas Obama	102,1n,ef6,ef6~		Nicolas Obama Nchama	Obama
Nicolas Schmit	i,3r,ef6,ef6~
Nicolas Tiangaye	0,1u,e8,e9~	3277446
Nicolau dos Santos	e,1j,ef6,ef6~
Nicole Assele	19k,u,ef6,ef6~
Nicole Belloubet	b,2,ef6,ef6~
Nicole Malliotakis	2,0,eh13	7030112
Nicole Olliviere	l,44,ef6,ef6~
Nigel Clarke	7,4t,ef6,ef6~
Nigel Dakin	3,5q,ef7f,ej~
Nigel Haywood	3,5g,e6ag,ea4s
Nigel Phillips	3,5g,ed9c,ei7n;3,8b,ei8d
Nigel Scullion	qn,9,ef6,ef6~	7032631	Nigel Gregory Scullion
Nigmatzhan Isingarin	p,1q,dqac,ds~
Nihal al-Awlaqi	4c,1k,ef6,ef6~
Nikema Williams	2,0,eh13	56486570
Nikica Valentic	0,2x,dp4,drb
Nikki Budzinski	2,0,ej13	111342337	Nicole (Nikki) Budzinski
Niko Papaliitele	2y,4v,ef6,ef6~		Niko Lee Hang Papaliitele
Niko Peleshi	e,47,ef6,ef6~
Nikola Dimitrov	5,2l,ef6,ef6~	12288374
Nikola Janovic	1q,43,ef6,ef6~
Nikola Kljusev	0,2l,dn3,do~
Nikola Sainovic	4,25,dr9f,dw~
Nikolai Denkov	0,1l,ej66,ek49		Nikolay Denkov
Nikolai Nankov	3r,1l,ef6,ef6~		Nikolay Nankov
Nikolai Tanayev	0,1r,dy5m,e0~	24671	Nikolay Tanayev
Nikolai Vasilev	4,1l,dnb8,e0~		Nikolay Vasilev
Nikolao Pula	3,70,el13
Nikolaos Pappas	m1,30,ef6,ef6~
Nikolina Angelkova	n,1l,ef6,ef6~
Nikoloz Gilauri	0,2h,e526,e8ap
Nila Moeloek	a,1a,ef6,ef6~	13095464
Nilda Romero	1o,3i,ef6,ef6~
Nimal de Silva	q,1d,ef6,ef6~	3529279	Nimal Siripala de Silva
Nina Obuljen	k,2x,ef6,ef6~
Nina Walet	ks,1s,ef6,ef6~		Nina Walet Intalou	Walet
Ninsao Gnofam	1c,2y,ef6,ef6~
Niougou Ouedraogo	2k,2f,ef6,ef6~		Niougou Ambroise Ouedraogo
Nishi Dholakia	2g,5l,ekcg
Nita Barrow	h,3q,dm66,drcl
Nitin Gadkari	9q,6,ef6,ef6~;9y,6,ef6,ef6~;34,6,ef6,ef6~	3504520
Nizar Yaziji	a,1b,ef6,ef6~		Nizar Wehbe Yaziji
Nkaku Kabi	a,4h,ef6,ef6~
Nkandu Luo	10,27,ef6,ef6~	27891778
Nkhensani Kubayi-Ngubane	1h,t,ef6,ef6~
No Kwang Chol	12l,b,ef6,ef6~			No
Noberto Costa Alegre	0,4q,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noel Holder	e,41,ef6,ef6~
Noel Mboumba	39,u,ef6,ef6~
Nomaindia Mfeketo	qh,t,ef6,ef6~	1632021
Nomvula Mokonyane	np,t,ef6,ef6~	7048706
Nonofho Molefhi	5k,4k,ef6,ef6~
Noor Hassanali	1,44,dj3i,dt3j		Noor Mohammed Hassanali
Noor-Ul-Haq Qadri	41,14,ef6,ef6~
Nor Shamsiah Mohd Yunus	c,32,ef6,ef6~			Nor Shamsiah
Norland Cox	f9,4z,ef6,ef6~
Norma Torres	2,0,eb16	3343727
Norman Chan	20,5,ef6,ef6~		Norman Chan Tak-lam	Chan
Norman George	4,51,dw,dx~
Norov Altankhuyag	0,2j,e49k,ea~
Norris Kalmet	a,39,ef6,ef6~;y,39,ef6,ef6~	109924032	Norris Jack Kalmet
Nosiviwe Mapisa-Nqakula	8,t,ef6,ef6~		Nosiviwe Noluthando Mapisa-Nqakula
Nouhak Phoumsavan	1,1c,dobp,ds~			Nouhak
Nouradine Coumakoye	ya,23,ef6,ef6~		Nouradine Delwa Kassire Coumakoye
Nouradine Kassire	0,23,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Ahmed	fy,4g,ef6,ef6~		Nourdine Ben Ahmed
Nourdine Bourhane	0,4g,dtc6,dubm
Nouredine Bedoui	g,1t,ef6,ef6~	20109520
Nouri al-Kabi	k,1f,ef6,ef6~		Nouri bint Muhammad;Nouri bint Muhammad al-Kabi	Nouri
Nouria Benghebrit	27,1t,ef6,ef6~
Novruz Mammadov	0,3v,ef6,ef6~	7065106
Ntoi Rapapa	f,4h,ef6,ef6~
Ntsu Mokhehle	0,4h,dp42,du5
Nuhayyan al-Nuhayyan	188,1f,ef6,ef6~		Nuhayyan bin Mubarak;Nuhayyan bin Mubarak al-Nuhayyan	Nuhayyan
Nuno Nabiam	0,1j,eg2r,ejck
Nur Hassan	0,2o,e3bo,e52d		Nur Adde Hassan;Nur Adde Hassan Hussein	Hassan
Nur Hussein	0,2o,e3bo,e3~;b,2o,ef6,ef6~	451302	Hassan Hussein;Nur Hassan Hussein;Hassan Hussein Haji
Nurbek Murashev	e,1r,ef6,ef6~
Nurbolot Mirzakhmedov	55,1r,ef6,ef6~
Nurettin Canikli	4,10,ec5o,ed~	6046409
Nuri al-Dulaymi	1p,1o,ef6,ef6~		Nuri Natiq al-Dulaymi
Nuriddin Said	f,3y,ef6,ef6~
Nurlan Balgimbayev	0,1q,dtaa,dv~
Nurlan Yermekbayev	8,1q,ef6,ef6~
Nurmuhammet Amannepesow	a,3l,ef6,ef6~
Nurul Islam	o1,1y,ef6,ef6~
Nurul Nahid	f,1y,ef6,ef6~	13058433	Nurul Islam Nahid
Nyamaa Enkhbold	8,2j,ef6,ef6~
Nyan Dolly	71,44,ef6,ef6~		Nyan Gadsby Dolly
Nyan Htun	6,2k,e88f,e9~
Nyan Tun	6,2k,e88f,eb~
Nydia Velázquez	2,0,dp15	434890
Obadiah Moyo	a,3u,ef6,ef6~	86628132
Obaid Daghr	0,1k,ec43,eeaf		Ahmad Daghir;Ahmed Daghir;Obaid bin Daghr
Obaidul Quader	9q,1y,ef6,ef6~
Obed Dlamini	0,4w,dl7c,dp~		Obed Mfanyana Dlamini
Obeth Kandjoze	mf,3p,ef6,ef6~
Obuto Mete	xh,38,ef6,ef6~		Obuto Issac Mamur Mete
Ochilboy Ramatov	p,2u,ef6,ef6~;q,2u,ef6,ef6~
Octave Broohm	10,2y,ef6,ef6~		Octave Nicoue Broohm
Octavian Armasu	7,2a,ef6,ef6~	29933420
Octavio Sanchez	a,3c,ef6,ef6~
Odd Blomdal	3,6y,dq,dr~
Odd Ingero	3,6y,dx68,eb~		Odd Olsen Ingero
Oetru Cojocaru	x1,15,ef6,ef6~		Oetru Bogdan Cojocaru
Ofir Akunis	1h,d,ef6,ef6~
Ogbonnaya Onu	1h,2s,ef6,ef6~	13655513
Ohn Maung	c3,2k,ef6,ef6~
Ohn Win	29,2k,ef6,ef6~
Ohoud al-Rumi	px,1f,ef6,ef6~		Ohoud bint Khalfan;Ohoud bint Khalfan al-Rumi	Ohoud
Okechukwu Enelamah	r,2s,ef6,ef6~	27967823
Ola Elvestuen	b2,2m,ef6,ef6~	11993308
Olarn Cahipravat	4,17,e49o,e4~			Olarn
Olaug Bollestad	e,2m,ef6,ef6~	11212577	Olaug Vervik Bollestad
Olavo Correia	7,5d,ef6,ef6~
Ole Olesen	q,1z,ef6,ef6~		Ole Birk Olesen
Oleg Butkovic	9a,2x,ef6,ef6~
Oleg Pankratov	o,1r,ef6,ef6~
Oleg Slizhevskiy	b,11,ef6,ef6~
Oleh Dubyna	p,g,dx5t,dy~
Oleksandr Danylyuk	7,g,ef6,ef6~	20066727
Oleksandr Sayenko	hn,g,ef6,ef6~
Olga Gelabert Fabrega	k,64,ef6,ef6~	64164937		Gelabert Fabrega
Olga Gerovasili	jg,30,ef6,ef6~
Olga Golodets	2o,8,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olga Sanchez	bw,3e,ef6,ef6~	5099093	Olga Sanchez Cordero	Sanchez
Olga Vasilyeva	f,8,ef6,ef6~	26393510	Olga Yuryevna Vasilyeva
Olindo Koolman	h,5j,do11,e05b	7086931
Olinto Daio	f,4q,ef6,ef6~		Olinto da Silva Daio
Olipa Phiri	71,27,ef6,ef6~		Olipa Mwansa Phiri
Oliver Joseph	1e,4z,ef6,ef6~
Oliver Spasovski	g,2l,ef6,ef6~	21467814
Olivia Grange	k,4t,ef6,ef6~;nl,4t,ef6,ef6~		Olivia Atavia Grange
Olivier Koumba Mboumba	39,u,ef6,ef6~			Koumba Mboumba
Olivier Nduhungirehe	s,1x,ef6,ef6~
Olivier Rwamukwaya	10j,1x,ef6,ef6~
Olivier Solonandrasana	0,2q,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olta Xhacka	8,47,ef6,ef6~	13043722
Oluyemi Osinbajo	6,2s,eb5t,ei~		Oluyemi Yemi Osinbajo
Omar Arteh Ghalib	0,2o,dn1r,dp~			Omar
Omar Behi	z,26,ef6,ef6~	55381692
Omar Chehade	1d,s,e77s,e7~
Omar Ghalawanji	lo,1b,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	6,3k,drbm,dx~	3372764	Omar Ali Juma
Omar Karami	0,y,e0al,e16u
Omar Khan	nk,14,ef6,ef6~	7089644	Omar Ayub Khan
Omar Marawan	4c,13,ef6,ef6~
Omar Razzaz	8,1p,ef6,ef6~;0,1p,ef6,ef6~	29512679
Omar Sharmarke	0,2o,e52d,ec~	57899	Omar Abdirashid Ali Sharmarke
Omar al-Aswad	6o,58,ef6,ef6~
Omar al-Ulama	ye,1f,ef6,ef6~		Omar bin Sultan;Omar bin Sultan al-Ulama	Omar
Omer Ahmed	m,2d,ef6,ef6~		Omer Ahmed Mohamed	Ahmed
Omurbek Babanov	2d,1r,e6,e7~
Ong Teng Cheong	7n,4b,do,dv~			Ong
Ong Ye Kung	f,4b,ef6,ef6~	7093820		Ong
Ontefetse Matambo	7,4k,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	e,38,ef6,ef6~		Onyoti Adigo Nyikwac
Onyx Lorenzoni	ja,x,ef6,ef6~
Oppah Muchinguri-Kashiri	8,3u,ef6,ef6~
Oqil Oqilov	0,3y,dv1k,e9bn	57754	Ogil Oqilov
Oqtay Shiraliyev	a,3v,ef6,ef6~
Orazdurdy Suhanow	9q,3l,ef6,ef6~
Orazgeldy Aydogdiyev	4,3l,do,dv~		Orazgeldi Aydogdiyev
Orestes Ortez	e,4c,ef6,ef6~		Orestes Fredesman Ortez;Orestes Fredesman Ortez Andrade	Ortez
Orgerta Manastirliu	a,47,ef6,ef6~
Orlando Smith	6y,5r,dz,ed~	715046
Orlando Solorzano	r,4a,ef6,ef6~		Orlando Solorzano Delgadillo	Solorzano
Orville Turnquest	bb,3w,dq,dx~
Osbert Potter	16,6g,eb15,ed~
Osbourne Fleming	11,5o,dw33,e5~	2282952
Oscar Aguad	8,2v,ef6,ef6~
Oscar Berger	1,31,e01e,e41e	293194	Oscar Jose Rafael Berger;Oscar Jose Rafael Berger Perdomo	Berger
Oscar Cabrera	c,4c,ef6,ef6~		Oscar Cabrera Melgar	Cabrera
Oscar Chinchilla	m,3c,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Lopez	f,31,ef6,ef6~		Oscar Hugo Lopez;Oscar Hugo Lopez Rivas	Lopez
Oscar Mojica	1i,4a,ef6,ef6~		Oscar Mojica Obregon	Mojica
Oscar Naranjo	6,3n,ed3u,ed~		Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	b,1v,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	2j,7j,e64a,e6~
Oscar Valdes	0,s,e7cb,e87n		Oscar Valdes Dancuart	Valdes
Oscar de la Puente	0,s,do46,dq2		Oscar de la Puente Raygada	de la Puente
Osea Naiqamu	49,2p,ef6,ef6~	59327455
Osman Hamad	34,2d,ef6,ef6~		Osman al-Tom Hamad
Osman Hussein	0,2d,ei1j,ej~
Osman Kibir	1d,2d,ef6,ef6~		Osman Yousif Kibir
Osman Nurkovic	q,43,ef6,ef6~
Osman Saleh Mohammed	5,5f,ef6,ef6~			Osman
Osmar Benitez	e,34,ef6,ef6~
Osmar Terra	b0,x,ef6,ef6~	10342262
Ostap Semerak	8l,g,ef6,ef6~	12152002
Osvaldo Vento	mg,1v,ef6,ef6~		Osvaldo Caridad Vento;Osvaldo Caridad Vento Montiller	Vento
Oswald Homeky	1q,4f,ef6,ef6~
Oswaldo Jarrin	8,1i,ef6,ef6~		Oswaldo Jarrin Roman	Jarrin
Otabek Murodov	3a,2u,ef6,ef6~
Otar Kvilitaya	p,2h,do1,do~
Otar Patsatsia	0,2h,dp9,dr~
Otiko Djaba	3m,29,ef6,ef6~		Otiko Afisa Djaba
Otinielu Tausi	4,3t,dpca,ds~
Otkir Sultonov	0,2u,drc,dzcb	1062393
Otkurbek Jamshitov	3a,1r,ef6,ef6~
Otmar Oduber	n,5j,ef6,ef6~
Oudom Khattiya	6,1c,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,z,eh43,ej~
Ouk Rabun	3b,1m,ef6,ef6~
Oumar Gueye	1f,w,ef6,ef6~
Oumar Ly	0,1s,e995,ea49		Oumar Tatum Ly
Oumarou Idani	26,2f,ef6,ef6~
Oumer Hussein	e,2z,ef6,ef6~
Ouro Agadzi	e,2y,ef6,ef6~		Ouro Koura Agadzi
Ousmane Maiga	0,1s,e04u,e2~		Ousmane Issoufi Maiga
Owen Arthur	0,3q,dq96,e41g	356389	Owen Seymour Arthur
Owen Walsh	15,7a,e3a,e8~
Oybek Qosimov	dn,2u,ef6,ef6~
Oye Guilavogui	j,1g,ef6,ef6~
Oystein Olsen	c,2m,ef6,ef6~	4569389
Pablo Campana	59,1i,ef6,ef6~		Pablo Campana Saenz	Campana
Pablo José Hernández	2,0,el13	130997176	Pablo José Hernández Rivera
Pablo Marin	a,3z,ef6,ef6~
Pablo Menacho	q3,3b,ef6,ef6~		Pablo Menacho Diederich	Menacho
Pablo Rodriguez	ho,h,ef6,ef6~	3359999
Pacome Moubelet Boubeya	5,u,ef6,ef6~;s,u,ef6,ef6~	26924447		Moubelet Boubeya
Paias Wingti	0,r,do7h,dq~
Pak Chun Nam	k,b,ef6,ef6~			Pak
Pak Hun	2z,b,ef6,ef6~			Pak
Pak Myong Su	19,b,e594,e5~			Pak
Pak Pong Ju	v,b,dz93,ec~;18p,b,ef6,ef6~		Pak Pong-chu	Pak
Pak Su Gil	19,b,e59i,e9~			Pak
Pak Tae-chun	0,f,dw1a,dw5n			Pak
Pakalitha Mosisili	0,4h,du5,ec~	57732
Pakishe Motsoaledi	a,t,ef6,ef6~		Pakishe Aaron Motsoaledi
Pal Csaky	4,36,duau,e1~
Pal Lekaj	1c,3h,ef6,ef6~
Pal Schmitt	1,48,e686,e85a	184810
Paluku Yereyere	1y,l,ef6,ef6~	112222007	Paluku Kisaka Yereyere
Pamela Gordon	v,3m,dt3p,duba
Pan Sorasak	z,1m,ef6,ef6~
Pan Wen-chung	f,n,ef6,ef6~			Pan
Pandeli Majko	0,47,dua2,dvat
Paolo Savona	77,4,ef6,ef6~	378897
Papa Seck	e,w,ef6,ef6~	24690765	Papa Abdoulaye Seck
Pape Ndong	y,w,ef6,ef6~		Pape Gorgui Ndong
Paramananda Jha	6,4i,e47n,eb~
Paramasivum Vyapoory	1,22,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Parfait Mavoungou	s0,24,ef6,ef6~		Parfait Aime Coussoud Mavoungou
Park Neung-hoo	a,f,ef6,ef6~	48315800		Park
Park Sang-ki	b,f,ef6,ef6~			Park
Park Yang-woo	k,f,ef6,ef6~	16081865		Park
Park Young-sun	15b,f,ef6,ef6~	11521597		Park
Parnel Campbell	4,53,dq2,dr~
Parveen Kumar	24,2p,ef6,ef6~		Parveen Kumar Bala	Kumar
Parviz Davudi	x,o,e19b,e4~
Parviz Shahbazov	l,3v,ef6,ef6~
Pascal Barandagiye	g,1h,ef6,ef6~
Pascal Couchepin	2w,2t,dy,e4~	115513
Pascal Houangni Ambouroue	31,u,ef6,ef6~			Houangni Ambouroue
Pascal Kouakou	1v,2i,ef6,ef6~		Pascal Abinan Kouakou
Pascal Koupaki	0,4f,e75s,eb6i;s,4f,ef6,ef6~	29035	Pascal Irenee Koupaki
Pascal Rakotomavo	0,2q,dt2l,du
Pascal Yoadimnadji	0,23,e0,e2~	344743
Pascal-Firmin Ndimira	0,1h,ds7v,du~
Pascoal Mocumbi	0,3s,dqc,e02h	1383773
Pasquale Valentini	15v,60,ef6,ef6~
Pastor Ondo	z,1n,ef6,ef6~		Pastor Micha Ondo;Pastor Micha Ondo Bile	Ondo
Pat Fallon	2,0,eh13	16196923	Patrick Fallon
Pat Harrigan	2,0,el13	131179069
Patali Ranawaka	wf,1d,ef6,ef6~		Patali Champika Ranawaka
Patalione Kanimoa	2j,55,dx1,e4~
Patrice Cellario	g,5b,ef6,ef6~
Patrice Faure	1t,59,eh66,ej~
Patrice Latron	t,5z,e7bg,ea~
Patrice Trovoada	0,4q,e68e,ek~		Patrice Emery Trovoada
Patricia Balbuena	k,s,ef6,ef6~	51304847
Patricia Gordon-Pamplin	a,3m,ef6,ef6~
Patricia Hajdu	24,h,ef6,ef6~
Patricia Mora	19b,1e,ef6,ef6~
Patricia Reddy	h,j,ec9s,ed~		Patricia Lee Reddy
Patricia Taye	39,u,ef6,ef6~
Patrick Achi	15o,2i,ef6,ef6~;0,2i,eh3a,ejag
Patrick Allen	h,4t,e52q
Patrick Basa	1f,r,ef6,ef6~
Patrick Conteh	c,3j,ef6,ef6~		Patrick Saidu Conteh
Patrick Faber	4,3z,ec67,ed~;4,3z,ef6,ef6~;f,3z,ef6,ef6~
Patrick Leclercq	s,5b,dw15,e0~	1395490
Patrick Leclerque	s,5b,dw15,dx~
Patrick Manning	0,44,dnch,e5~	365206
Patrick Mumbioko	e,l,ef6,ef6~		Patrick Mayombe Mumbioko
Patrick Ndimubanzi	s,1x,ef6,ef6~
Patrick Nip	k7,5,ef6,ef6~		Patrick Nip Tak-kuen	Nip
Patrick Njoroge	c,3g,ef6,ef6~		Patrick Ngugi Njoroge
Patrick Pengel	14,4j,ef6,ef6~
Patrick Ralotsia	fu,4k,ef6,ef6~
Patrick Ryan	2,0,ei9d	113587887
Patrick Sendolo	3p,49,ef6,ef6~
Patsy Reddy	h,j,ef6,ef6~	23498274
Paul Berenger	1x,22,ds,e1~
Paul Biyoghe Mba	0,u,e57f,e82r;48,u,ef6,ef6~;s,u,ef6,ef6~			Biyoghe Mba
Paul Candler	2g,5l,eh78,ek~
Paul Chan	78,5,ef6,ef6~		Paul Chan Mo-po	Chan
Paul Dijoud	s,5b,dr,dr~
Paul Dlamini	4,4w,e9,ed~
Paul Elung	bd,12,ef6,ef6~		Paul Che Elung
Paul Fletcher	bp,9,ef6,ef6~	7150671
Paul Gallagher	14x,6l,ef6,ef6~
Paul Ghoghomu	w,12,ef6,ef6~		Paul Mingo Ghoghomu
Paul Girot de Langlade	t,6r,e08h,e1~			Girot de Langlade
Paul Gosar	2,0,e715	2059832
Paul Greene	5,56,ef6,ef6~
Paul Haddacks	16,62,e1ah,e6~
Paul Kariuki	m,3g,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	43,t,ej37,ej~
Paul Mavima	5l,3u,ef6,ef6~	85678901
Paul Mayom	1e,38,ef6,ef6~		Paul Mayom Akec	Mayom
Paul Nji	6q,12,ef6,ef6~	56310280	Paul Atanga Nji
Paul Oquist	130,4a,ef6,ef6~		Paul Oquist Kelley	Oquist
Paul Scoon	h,4z,da9u,do86
Paul Stanescu	3r,15,ef6,ef6~	28113893
Paul Thieba	0,2f,ec16,ed~;0,2f,ef6,ef6~		Paul Kaba Thieba
Paul Tiendrebeogo	ad,2f,ef6,ef6~		Paul Robert Tiendrebeogo
Paul Tonko	2,0,e516	1373548
Paul Verges	4z,6v,dp3,e2~
Paula Coelho	j,28,ef6,ef6~		Paula Cristina Francisco Coelho
Paula Cox	v,3m,e6at,e8ci	3082392
Paula Gopee-Scoon	1e,44,ef6,ef6~
Paula Ingabire	12,1x,ef6,ef6~
Paula-Mae Weekes	1,44,ee3j,ej3k
Pauleta Camara	15y,1j,ef6,ef6~
Paulias Matane	h,r,e06t,e6~		Paulius Matane
Paulin Obame	0,u,dqc9,dv1n		Paulin Obame Nguema	Obame
Pauline Kantor	1q,3f,ef6,ef6~	56167729
Pauline Nalova	7u,12,ef6,ef6~		Pauline Lyonga Nalova
Pauline Nguene	1y,12,ef6,ef6~		Pauline Irene Nguene
Paulino Wanawilla	b,38,ef6,ef6~		Paulino Wanawilla Onango	Wanawilla
Paulo Rocha	g,5d,ef6,ef6~
Pavel Belobradek	4,2g,ea1t,ed~	1373840
Pavel Filip	0,2a,ec1k,ed~;0,2a,ef6,ef6~	7155601
Pavel Hoffman	4,6p,dna3,do~
Pavel Kallaur	c,11,ef6,ef6~
Pavel Kolobkov	3d,8,ef6,ef6~	623412	Pavel Anatolyevich Kolobkov
Pavel Rychetsky	4,6p,dm6s,do~;4,2g,du7h,dy~	3511760
Pavel Utypin	r,11,ef6,ef6~
Pavle Radulovic	a4,43,ef6,ef6~
Pavlo Klimkin	5,g,ef6,ef6~	10857432
Pavlo Lazarenko	2d,g,ds,dt~
Pavlo Petrenko	b,g,ef6,ef6~
Pavlo Rozenko	4,g,ef6,ef6~	2502227
Pavo Barisic	1h,2x,ef6,ef6~
Pavol Rusko	4,36,dz9o,e1~
Payadawa Boukpessi	6q,2y,ef6,ef6~
Peace Mutuuzo	zb,7,ef6,ef6~
Pearlette Louisy	h,4p,dt9,ed~;h,4p,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	6,1i,du41,du~
Pedro Angulo Arana	0,s,eica,eicl		Pedro Miguel Angulo Arana	Angulo Arana
Pedro Cateriano	0,s,eb42,ec7s		Pedro Cateriano Bellido	Cateriano
Pedro Duque	1h,i,ef6,ef6~	448547	Pedro Francisco Duque
Pedro Infante	y,p,ef6,ef6~		Pedro Infante Aparicio	Infante
Pedro Marques	1c,2n,ef6,ef6~		Pedro Manuel Dias de Jesus Marques
Pedro Pinto	6,1i,dw1s,dx~		Pedro Pinto Rubianes	Pinto
Pedro Pires	1,5d,dx3m,e799		Pedro Verona Rodrigues Pires
Pedro Sebastiao	s,28,ef6,ef6~	105491346
Pedro Tenorio	3,5p,du1,dy1
Pedro Vieira	o,2n,ef6,ef6~;13v,2n,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	o,28,ef6,ef6~		Pedro Luis de Fonseca
Pelate Niyonkuru	z,1h,ef6,ef6~
Pelonomi Venson-Moitoi	2c,4k,ef6,ef6~
Penah Huseynov	0,3v,dp4t,dp6u
Penaia Ganilau	1,2p,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	8,3p,ef6,ef6~		Penda ya Ndakolo
Penisimani Fifita	f,4n,ef6,ef6~	96470811
Per Bolund	oe,16,ef6,ef6~	5581337
Per Sefland	3,6y,e1a1,e49
Percival Patterson	0,4t,do3u,e23u		Percival James Patterson
Perlette Louisy	h,4u,dt9,dx~
Perng Fai-nan	c,n,ef6,ef6~			Perng
Perrance Shiri	2h,3u,ef6,ef6~
Perry Christie	0,3w,dy53,ed5b	57705
Persis Namuganza	zs,7,ef6,ef6~
Pertti Salolainen	4,20,dq,dq~
Pervez Khattak	8,14,ef6,ef6~	13579848
Pesamino Taputai	2j,55,e34b,e5~
Petar Djokic	r,c,ef6,ef6~
Petar Gosev	c,2l,ef6,ef6~
Pete Sessions	2,0,dt17,ef13;2,0,eh13	437852
Pete Stauber	2,0,ef13	55955746
Peter Agovaka	23,2c,ef6,ef6~		Peter Shanel Agovaka
Peter Bashir	6h,38,ef6,ef6~		Peter Bashir Gbandi	Bashir
Peter Beckingham	3,5q,e9a9,ecah	1581292
Peter Bhembe	29,4w,ef6,ef6~
Peter Boross	0,48,dpcc,dq7f
Peter Caruana	11,72,ds5h,e7c8	249192
Peter Christian	1,57,eb5b,ed~;1,57,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	3,70,dl1k,do~		Peter Tali Coleman
Peter Cosgrove	8u,9,ea,ed~;h,9,ef6,ef6~	976974	Peter John Cosgrove
Peter Crill	36,5t,do,dr~
Peter David	5,4z,ef6,ef6~
Peter Eriksson	1b,16,ef6,ef6~;rh,16,ef6,ef6~	470630
Peter Ferbrache	11,5h,egag,ej~
Peter Gajdos	8,36,ef6,ef6~
Peter Gaspersic	1c,37,ef6,ef6~	18642753
Peter Harder	tq,h,ef6,ef6~
Peter Harwood	11,5h,e851,ea3c
Peter Hayes	2g,5l,e8ah,ed~
Peter Hollingsworth	h,9,dx6t,dx~
Peter Hultqvist	8,16,ef6,ef6~
Peter Johnston	3,5o,dw2,e05s		Peter Johnstone
Peter Kazimir	4,36,ef6,ef6~;7,36,ef6,ef6~	552534
Peter Konteh	1e,3j,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	7,54,ef6,ef6~
Peter Lauriteen	1t,5m,dy,e1~
Peter Lokeris	zy,7,ef6,ef6~
Peter Medgyessy	0,48,dy5r,e09t	156487
Peter Mmusi	6,4k,df13,do~
Peter Munya	hb,3g,ef6,ef6~	7175990
Peter Musonga	0,12,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter O'Neill	0,r,e782,ed~;0,r,ef6,ef6~;1q,r,ef6,ef6~		Peter Paire O'Neill
Peter Pearson	15,8k,dz59,e1~		Peter Tomas Clayton Pearson;Peter Thomas Clayton Pearson
Peter Penfold	3,5r,dn,dr6		Peter Alfred Penfold
Peter Turnquest	4,3w,ef6,ef6~;7,3w,ef6,ef6~
Peter Walker	16,5h,e74f,ea~
Peter Waterworth	3,5n,e37r,e748
Peter Welch	2,0,e314,ej13;9,0,ej13	1112656
Peter Ziga	o,36,ef6,ef6~
Petr Krcal	i,2g,ef6,ef6~
Petr Prokopovich	p,11,dscn,dv~		Petr Prakapovich;Pyotr Prokopovich
Petre Daea	e,15,ef6,ef6~	12737826
Petru Lucinschi	1,2a,dp24,dx44	355874	Parliament Lucinschi
Petrus Thomas	4a,r,ef6,ef6~
Petur Zhotev	4,1l,dvcl,dx~
Peya Mushelenga	4m,3p,ef6,ef6~
Pham Binh Minh	4,q,e9bd,ed~;4,q,ef6,ef6~;5,q,ef6,ef6~	10806892
Pham Gia Khiem	4,q,dt9t,e6~	58170
Pham Hong Ha	2z,q,ef6,ef6~
Phan Van Khai	dy,q,do,e1~
Phankham Viphavan	4h,1c,eb,ei~;6,1c,ef6,ef6~			Phankham
Phet Phomphiphak	w,1c,ef6,ef6~			Phet
Phichet Durongkhawarot	bh,17,ef6,ef6~			Phichet
Phil Twyford	1b,j,ef6,ef6~;q,j,ef6,ef6~	7182502
Philemon Mateke	10c,7,ef6,ef6~
Philemon Yang	0,12,e56u,ed~	57840
Philibert Andzembe	c,12,ef6,ef6~
Philip Bailhache	36,5t,dr,e5~		Philip Martin Bailhache
Philip Greaves	4,3q,dj62,ed~
Philip Rushbrook	3,8b,ef5b,ei8d
Philippe Boisadam	t,6s,dt,dw~
Philippe Chopin	t,7c,e7bg,ec~;t,69,e7bg,ec~
Philippe De Backer	lz,2e,ef6,ef6~			De Backer
Philippe Germaine	4g,59,eb41,ec~
Philippe Gomes	4g,59,e565,e6~
Philippe Legrix	38,55,dq,dr~
Philippe Paolantoni	38,55,e47s,e5~
Phoeung Sakona	k,1m,ef6,ef6~
Pholile Shakantu	b,4w,ef6,ef6~
Phung Xuan Nha	f,q,ef6,ef6~
Pierre Bayle	t,6s,du7f,dx~
Pierre Bidoung Kpwatt	51,12,ef6,ef6~	24951313	Pierre Ismael Bidoung Kpwatt	Bidoung Kpwatt
Pierre Cadet	27,21,ef6,ef6~		Pierre Josue Agenor Cadet
Pierre Charles	0,4l,dwa1,e018
Pierre Dartout	s,5b,eg91,ej~
Pierre Dartout	t,7i,dt,dt~	pierre-dartout-french-guiana
Pierre Frogier	13h,59,ds,dz~
Pierre Gado	31,z,ef6,ef6~		Pierre Foumakoye Gado
Pierre Habumuremyi	0,1x,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Hele	j,12,ef6,ef6~
Pierre Mabiala	b,24,ef6,ef6~
Pierre Matusila	l,l,ef6,ef6~		Pierre Anatole Matusila
Pierre Mbayi	yg,l,ef6,ef6~		Pierre Kangudia Mbayi
Pierre Oba	26,24,ef6,ef6~
Pierre Steinmetz	t,6v,ds,ds~
Pierre-Henry Maccioni	t,6v,e28s,e2~
Pieter De Crem	4,2e,e935,ea~;3c,2e,ef6,ef6~	1534851		De Crem
Pila Niningi	10,r,ef6,ef6~
Pilar Garrido	1p,1e,ef6,ef6~		Pilar Garrido Gonzalo	Garrido
Piotr Glinski	4,m,ebbg,ej~;k,m,ef6,ef6~
Pirkko Mattila	1y,20,ef6,ef6~	7198035
Pius Agbetomey	b,2y,ef6,ef6~
Piyasakon Sakonsatayathon	a,17,ef6,ef6~			Piyasakon
Piyush Goyal	jp,6,ef6,ef6~;103,6,ef6,ef6~;6m,6,ef6,ef6~	7199798
Plodprasop Suraswadi	4,17,e8as,e9~			Plodprasop
Poasi Tei	j,4n,ef6,ef6~	96479418	Poasi Mataele Tei
Pohamba Shifeta	j,3p,ef6,ef6~
Pohiva Tuionetoa	7,4n,ef6,ef6~	48778102
Polat Bobojonov	g,2u,ef6,ef6~
Ponatshego Kedikilwe	6,4k,e882,eb~
Porfirio Lobo	1,3c,e61r,ea1r	4737	Porfirio Lobo Sosa	Lobo
Portia Simpson-Miller	0,4t,e23u,eb~	57597
Pracha Promnok	4,17,e93o,e9~			Pracha
Prachin Chantong	4,17,ef6,ef6~;b,17,ef6,ef6~			Prachin
Pradeep Roopun	51,22,ef6,ef6~
Prak Sokhon	5,1m,ef6,ef6~
Prakash Javadekar	qf,6,ef6,ef6~	7238178
Pramila Jayapal	2,0,ed13	18978140
Pramono Anung	ak,1a,ef6,ef6~
Prasan Trairatworakun	c,17,ef6,ef6~			Prasan
Pratibha Patil	1,6,e37p,e87m	47854	Pratibha Devisingh Patil
Pravin Gordhan	6l,t,ef6,ef6~
Prawit Wongsuwan	4,17,ea8v,ed~;8,17,ef6,ef6~;4,17,ef6,ef6~			Prawit
Predrag Boskovic	8,43,ef6,ef6~	7239703
Predrag Gluhakovic	1e,c,ef6,ef6~
Predrag Stromar	4,2x,ef6,ef6~
Prem Nababsing	4,22,dm9q,dr~
Premdut Koonjoo	1f,22,ef6,ef6~
Premila Kumar	r,2p,ef6,ef6~	59160142
Pretaapnarian Radhakishun	6,4j,ds9e,dw~
Prisca Mupfumira	j,3u,ef6,ef6~	20872132
Prithvirajsing Roopun	1,22,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	6,1h,eg6o,ej~
Prosper Bazombaza	x,1h,ea2d,ec~
Puan Maharani	kg,1a,ef6,ef6~
Puka Temu	4,r,e38t,e5~;a,r,ef6,ef6~
Punsalmaagiyn Ochirbat	1,2j,dm93,dt6k
Purli Agamyradow	3u,3l,ef6,ef6~
Putsagiyn Jasray	2d,2j,dp,ds~		Puntsagiyn Jasray
Qamrul Islam	bt,1y,ef6,ef6~
Queba Banjai	15q,1j,ef6,ef6~
Quentin Bryce	h,9,e495,e9~	229300
Quite Djalo	167,1j,ef6,ef6~
Qusay al-Suhayl	10,1o,ef6,ef6~	60194690
Qutbuddin Helal	p,18,dp3h,ds~
Rabindranath Ghurburron	6,22,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Rachid Belmokhtar	27,1w,ef6,ef6~
Radek John	4,2g,e67d,e6~	255434
Radha Singh	e,6,ef6,ef6~		Radha Mohan Singh
Radhouane Ayara	q,26,ef6,ef6~	30728498
Radmila Shekerinska-Jankovska	8,2l,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	6,2j,dm97,dp~
Radoje Kontic	0,25,doc,du5k
Radu Vasile	0,15,du4h,ducm
Raed Abul Saud	2k,1p,ef6,ef6~			Abul Saud
Rafael Alarcon	l,3b,ef6,ef6~		Rafael Alarcon Orihuela	Alarcon
Rafael Alburquerque	6,34,e08g,e7~		Rafael Alburquerque de Castro	Alburquerque
Rafael Calderon	1,1e,dm58,dq58		Rafael Angel Calderon;Rafael Angel Calderon Fournier	Calderon
Rafael Callejas	1,3c,dm1q,dq1r		Rafael Leonardo Callejas;Rafael Leonardo Callejas Romero	Callejas
Rafael Hernandez	3,6f,dl12,dp1		Rafael Hernandez Colon	Hernandez
Rafael Mejia	1,34,dw8g,dz~		Rafael Hipolito Mejia;Rafael Hipolito Mejia Dominguez	Mejia
Rafael Sanchez	a,34,ef6,ef6~		Rafael Sanchez Cardenas	Sanchez
Rafet Husovic	4,43,ef6,ef6~;3r,43,ef6,ef6~
Rafia Abu Saad	s,1b,ef6,ef6~			Abu Saad
Rafiatou Monrou	6p,4f,ef6,ef6~
Rahim Guseynov	0,3v,do5e,dp4t
Raimonds Vejonis	1,3d,eb78,ed~;1,3d,ef6,ef6~	2416022
Raimundas Karoblis	8,3o,ef6,ef6~
Rainier III	9m,5b,ch59,e0~			Rainier
Raj Singh	107,6,ef6,ef6~		Raj Kumar Singh
Raja Ashraf	0,14,e86m,e8~		Raja Pervaiz Ashraf
Raja Krishnamoorthi	2,0,ed13	7285471
Rajai Muasher	4,1p,ef6,ef6~;s,1p,ef6,ef6~
Rajitha Senrathne	a,1d,ef6,ef6~
Rajkeswur Purryag	1,22,e87l,eb65		Rajkeswur Kailash Purryag
Rajyvardhan Rathore	12,6,ef6,ef6~;9i,6,ef6,ef6~		Rajyavardhan Rathore;Rajyvardhan Singh Rathore;Rajyavardhan Singh Rathore
Rakhman Nabiyev	1,3y,dn9,dob
Ralf Nemiro	8m,3d,ef6,ef6~
Ralph Goodale	e3,h,ef6,ef6~	2070905
Ralph Norman	2,0,ed6q	7287914
Ralph O'Neal	6y,5r,ds,e6~	692366
Ralph Reganvanu	5,39,ef6,ef6~
Ralph Torres	5a,5p,eb,ei~
Ram Thapa	1k,4i,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	2w,4i,e6,ej~		Ram Sahaya Prasad Yadav
Raman Halowchenka	0,11,eg64,ei~
Ramaswamy Venkataraman	1,6,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	g,3y,ef6,ef6~
Ramdien Sardjoe	6,4j,e183,e5~		Ram Sardjoe
Ramesh Roi	c,22,ef6,ef6~		Ramesh Basant Roi
Ramil Usubov	g,3v,ef6,ef6~	4478729
Ramin Guluzade	q,3v,ef6,ef6~
Ramiro Valdes	6s,1v,ef6,ef6~;6t,1v,ef6,ef6~		Ramiro Valdes Menendez	Valdes
Ramiro de Leon	1,31,dp66,ds1e		Ramiro de Leon Carpio	de Leon
Ramiz Merko	1l,2l,ef6,ef6~
Ramiz Salkic	6,c,eabo,ei~
Ramon Arosemena	14,3a,ef6,ef6~	110628453	Ramon Arosemena Crespo	Arosemena
Ramon Carrizalez	63,p,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	5s,33,ef6,ef6~
Ramon Valencia	4q,4c,ef6,ef6~		Ramon Aristides Valencia;Ramon Aristides Valencia Arana	Valencia
Ramon Velasquez	1,p,dp65,dq22		Ramon Jose Velasquez
Ramona Petravica	f4,3d,ef6,ef6~	58371507
Ramush Haradinaj	0,3h,ed99,ed~;0,3h,ef6,ef6~	316553
Ramvilas Paswan	k8,6,ef6,ef6~
Ranasinghe Premadasa	1,1d,dl12,dp57
Randall Mitchell	n,44,ef6,ef6~
Randy Feenstra	2,0,eh13	7292187
Randy Fine	2,0,el42	59240328	Randall Fine
Randy Weber	2,0,e913	4014569	Randy Weber Sr.
Rania Abdel Monim	n,13,ef6,ef6~			Abdel Monim
Ranjith Bandara	6c,1d,ef6,ef6~;7o,1d,ef6,ef6~		Ranjith Madduma Bandara
Ranjith Siyambalapitiya	dr,1d,ef6,ef6~
Raouf Bundhun	6,22,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Trotman	29,41,ef6,ef6~
Raphael Warnock	9,0,eh1k	84146599
Raquel Pena	6,34,eg8g,ej~		Raquel Pena de Antuna	Pena
Rashed Menon	53,1y,ef6,ef6~		Rashed Khan Menon
Rashid Ahmed	6m,14,ef6,ef6~
Rashid Akhtarini	4,1b,do74,dw~
Rashid Fahd	j,1f,ef6,ef6~		Rashid Ahmad bin Fahd
Rashid Mbaraka	a,4g,ef6,ef6~		Rashid Mohamed Mbaraka;Rashid Mohamed Mbaraka Fatfma	Mbaraka
Rashid Mohamed	hj,3g,ef6,ef6~		Rashid Achesa Mohamed
Rashid Sulh	0,y,do5d,doam
Rashid al-Hamad	ll,2r,ef6,ef6~		Rashid Abdul Muhsin al-Hamad
Rashid al-Khalifa	g,4r,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rashid al-Maraj	c,4r,ef6,ef6~		Rashid bin Muhammad al-Maraj
Rashida Tlaib	2,0,ef13	7294939
Rasim Ljajic	4,25,ef6,ef6~;1e,25,ef6,ef6~	1265331
Rasit Meredow	3u,3l,ef6,ef6~;5,3l,ef6,ef6~
Rasmus Jarlov	r,1z,ef6,ef6~
Rauf Hakeem	6r,1d,ef6,ef6~
Raul Braganca Neto	0,4q,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia	l,1v,ef6,ef6~		Raul Garcia Barreiro	Garcia
Raul Ledesma	rw,1i,ef6,ef6~		Raul Ledesma Huerta	Ledesma
Raul Perez	9n,s,ef6,ef6~	52460769	Raul Perez Reyes	Perez
Raul Perez	k,1i,ef6,ef6~		Raul Perez Torres	Perez
Raul Ruiz	2,0,e913	3701994
Raul Sendic	6,46,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	6c,6,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	m,22,ef6,ef6~
Ravindra Samaraweera	i,1d,ef6,ef6~
Rawda al-Haj	k,2d,ef6,ef6~
Rawya al-Busaidi	10,4e,ef6,ef6~		Rawya bint Saud;Rawya bint Saud al-Busaidi	Rawya
Ray Tenorio	16,66,e6,ed~
Raya al-Hasan	g,y,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	b,4l,ef6,ef6~
Raychelle Omamo	h3,3g,ef6,ef6~	12170059
Raymond George	2y,3j,ef6,ef6~		Raymond Ernest Denison de Souza George
Raymond Hnatshyn	h,h,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	g,24,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,u,e82r,ek~	57856		Ndong Sima
Raymonde Coffie	a,2i,ef6,ef6~		Raymonde Goudou Coffie
Raynold Oilouch	b,5c,ef6,ef6~;6,5c,ef6,ef6~
Rebeca Grynspan	1d,1e,dq58,dt~		Rebeca Grynspan Mayufis	Grynspan
Rebecca Garang	6,38,eg2m,eh~		Rebecca Nyandeng Chol Garang;Rebecca Nyandeng Chol Garang de Mabior	Garang
Rebecca Kadaga	p,7,eh6o,ej~
Rebecca Okwachi	9r,38,ef6,ef6~		Rebecca Joshua Okwachi
Redley Killion	6,57,dv5,dy~	7306049
Reem al-Hashimi	zn,1f,ef6,ef6~		Reem bin Ibrahim al-Hashimi
Refik Lendo	6,c,ej2s,ek~
Regilio Dodson	29,4j,ef6,ef6~
Regina Doherty	24,k,ef6,ef6~	7308461
Reginald Austrie	e,4l,ef6,ef6~;4,4l,ef6,ef6~
Reginald Palmer	h,4z,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	o,u,ef6,ef6~			Immongault Tatagani
Remi Thuau	t,5z,dv,dx~
Rena Lalgie	3,3m,egce,el1n
Renato Alvarado	e,1e,ef6,ef6~		Renato Alvarado Rivera	Alvarado
Rene Bagoro	b,2f,ef6,ef6~
Rene Cornejo	0,s,ea2o,eb42
Rene Harris	1,3x,dv,e06m	560557
Rene Martinez	3z,3b,ef6,ef6~		Rene Martinez Callahuanca	Martinez
Rene Maurice	t,5z,ds,ds~
Rene Mesa	2z,1v,ef6,ef6~		Rene Mesa Villafana	Mesa
Rene Montero	2y,3z,ef6,ef6~
Rene Sadi	23,12,ef6,ef6~;w,12,ef6,ef6~	3426865	Rene Emmanuel Sadi
Renward Wells	e,3w,ef6,ef6~	7313601
Resul Rejepow	184,3l,ef6,ef6~
Retselisitsoe Matlanyane	c,4h,ef6,ef6~		Retselisitsoe Adelaide Matlanyane
Reuben Rivlin	1,d,ef6,ef6~
Reuf Bajrovic	l,c,ef6,ef6~
Reyes Maroto	r,i,ef6,ef6~	54833955	Reyes Maroto Illera	Maroto
Reza Ardekanian	l,o,ef6,ef6~
Reza Rahmani	r,o,ef6,ef6~
Rhissa Boula	110,z,ef6,ef6~		Rhissa Ag Boula
Ri Chung Gil	if,b,ef6,ef6~			Ri
Ri Hye Jong	ey,b,ef6,ef6~			Ri
Ri Ju	19,b,ec6t,ec~			Ri
Ri Ju O	4n,b,ef6,ef6~			Ri
Ri Kang Son	ka,b,ef6,ef6~			Ri
Ri Mu Yong	19,b,e75v,ec~			Ri
Ri Ryong Nam	4n,b,ef6,ef6~			Ri
Ri Thae Nam	19,b,e667,e6~			Ri
Ri Yong Gil	jb,b,ef6,ef6~			Ri
Ri Yong Ho	5,b,ef6,ef6~			Ri
Riad Salameh	c,y,ef6,ef6~
Riadh Mouakher	j,26,ef6,ef6~	28653580
Ricardo Alvarez	x,3c,ef6,ef6~;4q,3c,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias	x,3a,dlck,do~		Ricardo Arias Calderon	Arias
Ricardo Cabrisas	6s,1v,ef6,ef6~		Ricardo Cabrisas Ruiz	Cabrisas
Ricardo Cardona	3z,3c,ef6,ef6~
Ricardo Lozano	j,3n,ef6,ef6~
Ricardo Menendez	1p,p,ef6,ef6~		Ricardo Menendez Prieto	Menendez
Ricardo Nfubea	1x,1n,e1,e3~		Ricardo Mangue Obama Nfubea
Ricardo Salles	j,x,ef6,ef6~	15123609	Ricardo de Aquino Salles
Ricardo Velez	f,x,ef6,ef6~	59123716	Ricardo Velez Rodriguez	Velez
Ricardo de Abreu	q,28,ef6,ef6~		Ricardo Daniel Sandao Viegas de Abreu
Riccardo Fraccaro	d4,4,ef6,ef6~	9035872
Richard Blumenthal	9,0,e715	2023708
Richard Brabec	p,2g,ed5o,ed~;4,2g,ef6,ef6~;j,2g,ef6,ef6~	17049347
Richard Bruton	f,k,ef6,ef6~	981847
Richard Collas	36,5h,e83n,ed~
Richard Corkill	11,62,dxc6,dz~	373700
Richard Cripwell	15,8k,e91,ea~
Richard Didier	38,55,e27j,e3~
Richard Gozney	3,3m,e3cc,e85n;16,62,ec5r,ed~	1278584
Richard Hudson	2,0,e913	3956999
Richard Kuyumian	1y,y,ef6,ef6~
Richard Martinez	7,1i,ef6,ef6~
Richard Maru	dl,r,ef6,ef6~
Richard McCormick	2,0,ej13	115474083	Rich McCormick
Richard McMahon	36,5h,eg5b,eh~
Richard Mulla	o4,38,ef6,ef6~
Richard Musukwa	26,27,ef6,ef6~
Richard Neal	2,0,dl13	1464697
Richard Ralph	3,5g,ds1t,dv5
Richard Randriamandrato	o,2q,ef6,ef6~
Richard Rasi	lk,36,ef6,ef6~
Richard Ravalomanana	15x,2q,ef6,ef6~
Richard Sezibera	5,1x,ef6,ef6~	7328975
Richard Tauwhare	3,5q,e17b,e485	3556435
Richard Visser	a,5j,ef6,ef6~
Rick Allen	2,0,eb16	18683976
Rick Crawford	2,0,e715	2151554	Eric Crawford
Rick Hou	0,2c,edbg,eh~	7331464
Rick Houenipwela	0,2c,ef6,ef6~
Rick Larsen	2,0,dx13	503529
Ridha Chalghoum	7,26,ef6,ef6~
Ridwan Hirsi	4,2o,ea1h,ea~		Ridwan Hirsi Mohamed	Hirsi
Riek Kok	a,38,ef6,ef6~		Riek Gai Kok
Riley Moore	2,0,el13	93769958
Rima al-Qadiri	1y,1b,ef6,ef6~
Rimbink Pato	5,r,ef6,ef6~
Rimsky Yuen	3n,5,ef6,ef6~		Rimsky Yuen Kwok-keung	Yuen
Rina Mohd Harun	3b,32,ef6,ef6~			Rina
Rinchinnyamin Amarjargal	0,2j,dv8u,dw~	1393569
Rini Soemarno	10z,1a,ef6,ef6~
Rishad Bathiyutheen	r,1d,ef6,ef6~
Ristu Yirdaw	y,2z,ef6,ef6~			Ristu
Ritchie Torres	2,0,eh13	16205227
Ro Khanna	2,0,ed13	7339221
Ro Tu Chol	19,b,dz93,ec~;id,b,ef6,ef6~;4n,b,ef6,ef6~			Ro
Robert Aderholt	2,0,dt17	672671
Robert Ameerali	6,4j,e68c,ea~
Robert Bresnahan	2,0,el13	130963821	Robert Bresnahan Jr.
Robert Browne	a,53,ef6,ef6~
Robert Chakanda	45,3j,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	1e,t,ef6,ef6~		Robert Haydn Davies
Robert Fulton	3,72,e2ar,e5aq	717984
Robert Garcia	2,0,ej13	16204904
Robert Kalinak	4,36,e844,ed~	1502209
Robert Latta	2,0,e3cd	888061
Robert Malval	0,21,dp8,dqa
Robert Menendez	2,0,ej13	115137457	Robert Menendez Jr.
Robert Montague	q,4t,ef6,ef6~	7347755
Robert Onder	2,0,el13	27064117	Robert Onder Jr.
Robert Plaga	f,2g,ef6,ef6~	44738438
Robert Pommies	t,6v,ds,dx~
Robert Popovski	1l,2l,ef6,ef6~
Robert Rex	v,7t,d6a,doc
Robert Tapaitau	no,51,ef6,ef6~;r1,51,ef6,ef6~;xj,51,ef6,ef6~;q,51,ef6,ef6~
Robert Thomson	15,8k,ef9p,eh~
Robert Tonge	n,4l,ef6,ef6~
Robert Wittman	2,0,e3cd	541251
Robert Woonton	0,51,dy2c,e0ce
Roberto Aguilar	f,3b,ef6,ef6~		Roberto Aguilar Gomez	Aguilar
Roberto Ampuero	5,3f,ef6,ef6~	922795	Roberto Ampuero Espinoza	Ampuero
Roberto Campos Neto	c,x,ef6,ef6~			Campos Neto
Roberto Danino	0,s,dx7s,dy7c
Roberto Morales	6s,1v,ef6,ef6~;6t,1v,ef6,ef6~		Roberto Morales Ojeda	Morales
Roberto Ordonez	1c,3c,ef6,ef6~
Roberto Roy	hp,3a,ef6,ef6~	25999658
Roberto Seifart	6,3i,dp8f,du~		Roberto Angel Seifart
Robin Kelly	2,0,e949	3437091
Robin Yearwood	9o,56,ef6,ef6~
Rocio Aguilar	7,1e,ef6,ef6~		Rocio Aguilar Montoyo	Aguilar
Rocio Nahle	25,3e,ef6,ef6~		Rocio Nahle Garcia	Nahle
Rocio Tabora	7,3c,ef6,ef6~
Rodney Williams	h,56,ea8e
Rodolfo Mendez	14,1e,ef6,ef6~		Rodolfo Mendez Mata	Mendez
Rodolfo Nin Novoa	6,46,e131,e5~;5,46,ef6,ef6~	1344343		Nin Novoa
Rodolfo Piza	3z,1e,ef6,ef6~
Rodrigo Borja	1,1i,dk8a,do8a		Rodrigo Borja Cevallos	Borja
Rodrigo Cubero	c,1e,ef6,ef6~
Rodrigo Malmierca	59,1v,ef6,ef6~		Rodrigo Malmierca Diaz	Malmierca
Rodrigo Oreamuno	x,1e,dq58,dt~		Rodrigo Oreamuno Blanco	Oreamuno
Rogelio Frigerio	g,2v,ef6,ef6~	11184187
Roger Kolo	0,2q,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	2,0,ed13,eh13;9,0,eh13	27923290
Roger Millimino	4d,1g,ef6,ef6~		Roger Patrick Millimino
Roger Rafanomezantsoa	5m,2q,ef6,ef6~
Roger Wicker	2,0,dr14,e3cv;9,0,e3cv	390491
Roger Williams	2,0,e913	4014560
Rogerio Zandamela	c,3s,ef6,ef6~
Rogers Valencia	59,s,ef6,ef6~	51297444
Roh Muh-hyun	1,f,dy,dy~			Roh
Rokas Masiulis	q,3o,ef6,ef6~	18222912
Rolando Bautista	16x,33,ef6,ef6~
Roline Samsoedien	172,4j,ef6,ef6~
Romain Schneider	1q,3r,ef6,ef6~	3247154
Roman Golovchenko	0,11,eg64,el3a
Roman Gotsiridze	p,2h,dp,dp~
Roman Jagielinski	4,m,dr37,dt~
Roman Kovac	4,36,dp,dp~
Roman Meyer	ft,3e,ef6,ef6~		Roman Meyer Falcon	Meyer
Roman Sklyar	r,1q,ef6,ef6~
Romauld Ferreira	j,3w,ef6,ef6~
Romauld Wadagni	2l,4f,ef6,ef6~
Romeo Blanc	h,h,dr28,dva7		Romeo Le Blanc
Romeo Morri	e2,60,ef6,ef6~
Ron Estes	2,0,ed4p	7363747
Ron Johnson	9,0,e715	970272
Ron Mark	8,j,ef6,ef6~;18o,j,ef6,ef6~	7364115
Ron Wyden	2,0,dd15,ds25;9,0,ds25	529344
Ronald Bulkan	b5,41,ef6,ef6~
Ronald Chitotela	1b,27,ef6,ef6~	29539957	Ronald Kaoma Chitotela
Ronald December	2l,21,ef6,ef6~
Ronald Kibuule	10q,7,ef6,ef6~
Ronald Toppin	rg,3q,ef6,ef6~
Ronell Giles	z,21,ef6,ef6~
Rong Yiren	6,5,dp3r,dt~			Rong
Ronni Benschop	8,4j,ef6,ef6~
Ronnie Brunswijk	6,4j,eg7g,ej~
Ronny Jackson	2,0,eh13	47270118
Roosevelt Douglas	0,4l,dw22,dwa1
Rosa DeLauro	2,0,dn13	434952
Rosa Micolo	6h,28,ef6,ef6~		Rosa Luis de Sousa Micolo
Rosalia Arteaga	6,1i,ds8a,dt~		Rosalia Arteaga Serrano de Cordova	Arteaga
Rosalie Matondo	p4,24,ef6,ef6~
Rose Brown	e,51,ef6,ef6~;a,51,ef6,ef6~;b,51,ef6,ef6~
Rose Raponda	0,u,eg7g,ei~		Rose Christiane Ossouka Raponda
Roselyn Paul	z,4l,ef6,ef6~
Rosemary Mbabazi	y,1x,ef6,ef6~
Rosemary Seninde	108,7,ef6,ef6~
Rosi Prado de Holguin	n,1i,ef6,ef6~			Prado de Holguin
Rosny Smarth	0,21,ds3,dt~
Rosy Akbar	f,2p,ef6,ef6~	18211338	Rosy Sofia Akbar
Rotimi Amaechi	q,2s,ef6,ef6~	7370548
Rovana Plumb	nw,15,ef6,ef6~	443095
Roxana Maracineanu	3d,2,ef6,ef6~	446170
Roy Biyama	b7,r,ef6,ef6~
Roy Cimatu	37,33,ef6,ef6~	29913372
Roy Schneider	3,6g,dr15,dv15
Roza Otunbaeva	1,1r,e65j,e6~
Rrustem Berisha	rv,3h,ef6,ef6~
Ruateki Tekaiara	i,4x,ef6,ef6~
Ruben Arosemena	1d,3a,e091,e4~		Ruben Arosemena Valdes	Arosemena
Ruben Flores	e,1i,ef6,ef6~		Ruben Flores Agreda	Flores
Ruben Gallego	2,0,eb16,el13;9,0,el13	16218474
Ruben Sem	8,34,ef6,ef6~		Ruben Dario Paulino Sem
Rudhwan Murjan	e,2d,ef6,ef6~	112325757	Rudhwan Mohamed Ahmed Murjan
Rudy Yakym III	2,0,eibe	115137719	Rudy Yakym
Rueben Meade	6y,5n,do,ea~	1862326	Reuben Meade
Ruel Reid	f,4t,ef6,ef6~		Ruel Bankroft Reid
Rufino Esono	k,1n,ef6,ef6~		Rufino Ndong Esono;Rufino Ndong Esono Nchama	Esono
Rufus Ewing	v,5q,e8bd,ecck	7378029
Ruhakana Rugunda	0,7,ea9j,ed~;0,7,ef6,ef6~
Ruhsar Pekcan	1e,10,ef6,ef6~	55456148
Rui Barros	0,1j,e85g,ea~;0,1j,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	4i,40,e27a,e2~		Rui Maria do Araujo
Rumen Porozhanov	e,1l,ef6,ef6~
Runaldo Venetiaan	1,4j,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
Rupert Roopnarine	f,41,ef6,ef6~
Ruslan Dalenov	11i,1q,ef6,ef6~
Ruslanbek Davletov	b,2u,ef6,ef6~
Russ Fulcher	2,0,ef13	7381134
Russ Kun	1,3x,ei9s,ejau
Russell Fry	2,0,ej13	96015883
Rustam Azimov	p,2u,e412,ec~
Rustam Jorayev	55,2u,ef6,ef6~
Rustam Shohmurod	b,3y,ef6,ef6~
Ruth Metzler	6,2t,dy,dz~
Ruth Perry	88,49,ds8,dt~
Ruth Sentamu	j5,7,ef6,ef6~		Ruth Nankabirwa Sentamu
Ruth Tedebe	f2,23,ef6,ef6~
Ryamizard Ryacudu	8,1a,ef6,ef6~	7419814		Ryamizard
Ryan Mackenzie	2,0,el13	7384273
Ryang Ui Gyong	ie,b,ef6,ef6~			Ryang
Ryom Chol Su	wm,b,ef6,ef6~			Ryom
Saad al-Othmani	0,1w,ef6,ef6~
Saad al-Saadi	17h,4e,ef6,ef6~		Saad bin Muhammad bin Said al-Mardhuf al-Saadi
Saad-Eddine al-Othmani	0,1w,ed3h,eha7
Saara Kuugongelwa-Amadhila	0,3p,eb3l,ej~
Sabah Khalid	4,2r,e7cd,eh~
Sabah al-Khalid al-Sabah	p,2r,ef6,ef6~;5,2r,ef6,ef6~	12219691	Sabah al-Khalid al-Hamad al-Sabah	Sabah al-Khalid
Sabah al-Sabah	56,2r,ef6,ef6~;yc,2r,ef6,ef6~		Nasir al-Sabah al-Sabah;Sabah al-Ahmad al-Jabir al-Sabah;Nasir al-Sabah al-Ahmad al-Jabir al-Sabah	Sabah
Sabine Monauni	4,5x,eh3p,ej~
Saboto Caesar	e,53,ef6,ef6~
Sacca Lafia	g,4f,ef6,ef6~
Sackeus Shanghala	b,3p,ef6,ef6~
Sadananda Gowda	iy,6,ef6,ef6~;17m,6,ef6,ef6~
Sadou Hayatou	0,12,dn4p,do49
Sadou Seydou	z,z,ef6,ef6~
Sadulla Duraku	j,2l,ef6,ef6~
Safet Halilovic	6,c,dx2r,dx~
Safia Bolly	ac,1s,ef6,ef6~
Sagala Ratnayake	146,1d,ef6,ef6~
Sahar Nasr	5c,13,ef6,ef6~	22932964
Sahbaz Dzihanovic	6,c,dy,e2~
Sahibzada Sultan	11l,14,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sahil Babayev	i,3v,ef6,ef6~
Sai Mouk Kham	6,2k,e723,eb~		Sai Mauk Kham
Saia Piukala	a,4n,ef6,ef6~;6l,4n,ef6,ef6~	96278954	Saia Mau Piukala
Said Chayane	7,4g,ef6,ef6~		Said Ali Said Chayane
Said Djellab	z,1t,ef6,ef6~
Said Djohar	1,4g,dm3b,ds3g		Said Mohamed Djohar
Said Eid	e,2o,ef6,ef6~		Said Hussein Eid
Said Musa	0,3z,du82,e3~	335215	Said Wilbert Musa
Said Namaki	a,o,ef6,ef6~
Saif al-Nuhayyan	4,1f,e55b,ea~;4,1f,ef6,ef6~;g,1f,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	5,32,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	8k,32,ef6,ef6~			Saifuddin
Saihou Sabally	6,4s,dp,dq~
Sainbuyen Amarsaikhan	4,2j,ei98,ej~
Sajith Premadasa	1b,1d,ef6,ef6~
Salah Jama	i,2o,ef6,ef6~		Salah Ahmed Jama
Salahuddin Ayub	e,32,ef6,ef6~			Salahuddin
Salahuddin Rabbani	5,18,ef6,ef6~
Salamat Azimi	kr,18,ef6,ef6~
Saleh Meki	vq,5f,ef6,ef6~			Saleh
Saleumxai Kommasit	5,1c,ef6,ef6~			Saleumxai
Salif Traore	3c,1s,ef6,ef6~
Salih al-Ali	k,4o,ef6,ef6~		Salih bin Ghanim bin Nasir al-Ali
Salih al-Gharib	10b,y,ef6,ef6~
Salih al-Husni	e,1o,ef6,ef6~
Salih al-Jaburi	r,1o,ef6,ef6~
Salih al-Nabit	8j,4o,ef6,ef6~		Salih Muhammad Salim al-Nabit
Salim Ibrow	l,2o,ef6,ef6~		Salim Aliyow Ibrow
Salim Jereissati	9h,y,ef6,ef6~
Salim Mahamoud	27,4g,ef6,ef6~
Salim Yasin	4,1b,ddc,dw~
Salim al-Huss	0,y,duc4,dw~
Salko Bukvarevic	v8,c,ef6,ef6~
Salma Hassen	i,5f,ef6,ef6~			Salma
Salman al-Khalifa	2d,4r,e9,em~;p,4r,ef6,ef6~		Salman bin Hamad;Salman bin Hamad al-Khalifa	Salman
Salman bin Abd	ru,2b,e8,em~			Salman
Salmin Amour	1d,3k,dmb9,dp~
Salomon Nguma	a,1n,ef6,ef6~		Salomon Nguma Owono	Nguma
Salud Carbajal	2,0,ed13	27805429
Salvador Heresi	b,s,ef6,ef6~
Salvador Laurel	6,33,di2p,do~
Salvador Mansell	l,4a,ef6,ef6~
Salvador Medialdea	8r,33,ef6,ef6~
Salvador Ondo	b,1n,ef6,ef6~		Salvador Ondo Nkumu	Ondo
Salvador Ortiz	6,4c,ea61,ed~;6,4c,ef6,ef6~		Salvador Oscar Ortiz
Salvador Valdes	oq,1v,ef6,ef6~;or,1v,ef6,ef6~;6,1v,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	7,38,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	8,28,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Salwa Abdullah	s,1b,ef6,ef6~		Salwa Abdallah
Sam Abal	0,r,e6ce,e782
Sam Basil	4,r,egck,ei~
Sam Cheptoris	2k,7,ef6,ef6~
Sam Condor	4,4u,dr76,ea~
Sam Fai	20,7o,ekck		Sam Hou Fai
Sam Graves	2,0,dx13	465638
Sam Kutesa	5,7,ef6,ef6~
Sam Liccardo	2,0,el13	16731481
Samantha Marshall	16w,56,ef6,ef6~		Samantha Nicole Marshall
Samba Sow	a,1s,ef6,ef6~		Samba Ousmane Sow
Samba Sy	i,w,ef6,ef6~;19d,w,ef6,ef6~
Sambou Wague	l,1s,ef6,ef6~
Samir Moqbil	4,y,e777,ec~
Samir Mubaidin	g,1p,ef6,ef6~
Samir Murad	i,1p,ef6,ef6~
Samir Sharifov	7,3v,ef6,ef6~
Samir Taieb	e,26,ef6,ef6~	3470847
Samir al-Rifai	0,1p,e5c9,e7ao	467852
Samira Ubayd	1y,1k,ef6,ef6~
Samiu Vaipulu	0,4n,ekc9,elci
Samiuela Pohiva	5,4n,ef6,ef6~;0,4n,ef6,ef6~		Samiuela Akilisi Pohiva
Samka Ibraimovski	1l,2l,ef6,ef6~
Samonyane Ntsekele	2k,4h,ef6,ef6~
Samou Adambi	2k,4f,ef6,ef6~		Samou Seidou Adambi
Sampo Terho	77,20,ef6,ef6~	782439
Samson Kisekka	6,7,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Akyea	34,29,ef6,ef6~		Samuel Atta Akyea
Samuel Basil	23,r,ef6,ef6~
Samuel Dzamesi	je,29,ef6,ef6~		Samuel Kofi Dzamesi
Samuel Ghiro	14b,2c,ef6,ef6~
Samuel Hinds	6k,41,dp,eb~		Sam Hinds
Samuel Hurko	26,2z,ef6,ef6~
Samuel Lewis	x,3a,e091,e4~		Samuel Lewis Navarro	Lewis
Samuel Manetoali	49,2c,ef6,ef6~
Samuel Schmid	1,2t,e0,e1~	115841
Samuel Seaton	h,4u,eb92,ej21
Samuel Tembenu	b,4y,ef6,ef6~
Samuel Wlue	1i,49,ef6,ef6~
Samy Badibanga	0,l,ecbh,ed47;0,l,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	g,3d,ef6,ef6~	60905601
Sandor Pinter	g,48,ef6,ef6~	549589
Sandra Guevara	i,4c,ef6,ef6~		Sandra Eribel Guevara;Sandra Eribel Guevara Perez	Guevara
Sandra Jovel	5,31,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	h,3q,ef6,ef6~;1,3q,ehbu,elbu	9333540
Sandra Pierantozzi	6,5c,dx1j,dz~
Sanford Bishop	2,0,dp15	983428	Sanford Bishop Jr.
Sani Lakatani	v,7t,dv41,dx~	2424697
Sani Maigochi	3y,z,ef6,ef6~
Sani Yaya	2l,2y,ef6,ef6~
Sanja Damijanovic	1h,43,ef6,ef6~
Sanjaa Bayar	0,2j,e3bm,e49k
Sanni Grahn-Laasonen	f,20,ef6,ef6~	5406165
Sanoussy Sow	k,1g,ef6,ef6~		Sanoussy Bantama Sow
Sansan Kambile	b,2i,ef6,ef6~
Santia Bradshaw	f,3q,ef6,ef6~
Santiago Ruiz	e,3c,ef6,ef6~
Santina Cardoso	7,40,ef6,ef6~
Santosh Gangwar	db,6,ef6,ef6~		Santosh Kumar Gangwar
Sapar Isakov	0,1r,ed8q,ed~	29865128
Saparkhan Omarov	e,1q,ef6,ef6~	62714154
Saqr Ghubash	i,1f,ef6,ef6~		Saqr Ghubash Said Ghubash
Sar Kheng	4,1m,do23,ed~;4,1m,ef6,ef6~;g,1m,ef6,ef6~
Sara Jacobs	2,0,eh13	50825637
Sarah Achieng	zd,7,ef6,ef6~		Sarah Opendi Achieng
Sarah Elfreth	2,0,el13	61970401
Sarah Flood Beaubrun	xz,4p,ef6,ef6~			Flood Beaubrun
Sarah McBride	2,0,el13	17011236
Sarah Tucker	3,5n,ej46
Sarah Vandenbroek	15,6h,eia4,ei~;15,8l,eia4,ei~
Sarah al-Amiri	6g,1f,ef6,ef6~		Sarah bint Yousef al-Amiri
Sarath Amunugama	1h,1d,ef6,ef6~
Sarath Fonseka	a4,1d,ef6,ef6~
Sardar Leghari	1,14,dpbd,dtcv		Sardar Farooq Leghari
Sardor Umrzoqov	5c,2u,ef6,ef6~
Sarwar Danesh	1d,18,ea9t,eh~
Satini Manuella	a,3t,ef6,ef6~	18355480	Satini Tulaga Manuella
Sato Kilman	1x,39,e0,eb~
Saufatu Sopoanga	0,3t,dy82,e0ab	384322
Saulis Skvernelis	0,3o,eccd,ed~;0,3o,ef6,ef6~	1797508	Saulius Skvernelis
Saulos Chilima	6,4y,ea5v,ej~	16214780
Savvas Angelidis	8,5e,ef6,ef6~
Say Samal	j,1m,ef6,ef6~
Sayed Balkhi	9p,18,ef6,ef6~		Sayed Hussain Alemi Balkhi
Sayed Naderi	4m,18,ef6,ef6~		Sayed Sadat Naderi
Sayedul Haque	1f,1y,ef6,ef6~
Sayf al-Sharif	31,1k,ef6,ef6~		Sayf Muhsin al-Sharif
Sayid al-Busaidi	s,4e,ef6,ef6~		Sayid al-Mutasim bin Hamud al-Busaidi	Sayid
Saymumin Yatimov	an,3y,ef6,ef6~
Scott DesJarlais	2,0,e715	2260839
Scott Fitzgerald	2,0,eh13	7436650
Scott Franklin	2,0,eh13	101198561
Scott Perry	2,0,e913	7437040
Scott Peters	2,0,e913	3791514
Seamus O'Regan	qq,h,ef6,ef6~	7440780
Seamus Woulfe	m,k,ef6,ef6~	30278309
Sean Casten	2,0,ef13	55386655
Sebhat Ephrem	8,5f,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	5,22,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	8,2k,ef6,ef6~
Sekesai Nzenza	1v,3u,ef6,ef6~
Sekou Camara	bx,1g,ef6,ef6~		Sekou Kissing Camara
Selau Wiles	e,49,ef6,ef6~
Selma Rekik	n,26,ef6,ef6~	19345818	Selma Elloumi Rekik
Semere Russom	f,5f,ef6,ef6~			Semere
Semi Koroilavesau	1f,2p,ef6,ef6~	18217983
Semiha Borovac	4u,c,ef6,ef6~
Semisi Fakahau	e,4n,ef6,ef6~	96482295
Semisi Sika	4,4n,ef6,ef6~;1c,4n,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Semsudin Dedic	e,c,ef6,ef6~
Sengduan Lachanthaboun	f,1c,ef6,ef6~			Sengduan
Senida Mesi	4,47,ef6,ef6~	31965727
Sentje Lebona	8,4h,ef6,ef6~
Serafin Dougan	0,1n,ds4,dx2q		Serafin Seriche Dougan
Serge Gouteyron	t,7c,egcg,eh~;t,69,egcg,eh~
Serge Telle	s,5b,ec21,ed~;s,5b,ef6,ef6~	3479546
Serge Vohor	0,39,ds9u,dt~;4,39,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	l,24,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Chebotarev	125,8,ef6,ef6~		Sergey Chebotarev;Sergey Viktorovich Chebotarev
Sergei Kovalchuk	1q,11,ef6,ef6~		Sergey Kovalchuk
Sergei Ling	0,11,dsb,dw~	631311	Sergey Ling
Sergei Nalyvayko	17u,11,ef6,ef6~		Sergey Nalyvayko
Sergei Naryshkin	mc,8,ef6,ef6~		Sergey Naryshkin;Sergey Yevgenyevich Naryshkin
Sergei Rumas	0,11,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,11,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Tereshchenko	0,1q,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1q,dnae,dqac		Sergey Tereshenko
Serges Ahissou	r,4f,ef6,ef6~
Serges Ndayiragije	pb,1h,ef6,ef6~
Sergio Costa	j,4,ef6,ef6~	54565819
Sergiu Cioclea	c,2a,ef6,ef6~
Serhiy Arbuzov	p,g,e8co,e9~
Serigne Thiam	27,w,ef6,ef6~		Serigne Mbaye Thiam
Serik Akhmetov	0,1q,e533,e9~	57863
Seth Magaziner	2,0,ej13	16222460
Seth Moulton	2,0,eb16	18045052
Sethy Regenvanu	4,39,dnch,dr~
Seydou Diarra	0,2i,dy,e1~
Seyedna Khouna	24,35,ef6,ef6~;14h,35,ef6,ef6~		Seyedna Ali Ould Mohamed Khouna
Seymour Mullings	4,4t,dp,dy~
Seyni Ouedraogo	1v,2f,ef6,ef6~
Seyni Oumarou	0,z,e363,e5a2	703987
Sghair M'Bareck	0,35,dz76,e188		Sghair Ould M'Bareck
Shafqat Mahmood	o7,14,ef6,ef6~;11o,14,ef6,ef6~	7461074
Shahabuddin Ahmed	1,1y,dsa9,dy96	465481
Shahid Abbasi	0,14,ed81,ee8i	7461686	Shahid Khaqan Abbasi
Shahin Mustafayev	o,3v,ef6,ef6~	15734658
Shahine Robinson	i,4t,ef6,ef6~		Shahine Elizabeth Robinson
Shahjahan Khan	9y,1y,ef6,ef6~
Shahzad Aryubi	7z,18,ef6,ef6~		Shahzad Gul Aryubi
Shamfa Cudjoe	1q,44,ef6,ef6~
Shamil Asymbekov	w,1r,ef6,ef6~
Shamma al-Mazrui	9i,1f,ef6,ef6~		Shamma bint Suhail;Shamma bint Suhail Faris al-Mazrui	Shamma
Shamsiddin Orumbekzoda	k,3y,ef6,ef6~	20609964
Shamsur Sharif	3p,1y,ef6,ef6~		Shamsur Rahman Sharif
Shane Jones	49,j,ef6,ef6~;1c,j,ef6,ef6~;14r,j,ef6,ef6~
Shane Ross	q,k,ef6,ef6~	2276876
Shankar Sharma	2w,6,do,dt~		Shankar Dayal Sharma
Sharice Davids	2,0,ef13	58322868
Sharlene Cartwright-Robinson	v,5q,ecck,ed~	7489886
Shaukat Aziz	0,14,e08s,e43p	223555
Shavkat Hamroyev	193,2u,ef6,ef6~
Shaw Kgathi	8,4k,ef6,ef6~
Shawn Crockwell	n,3m,ef6,ef6~
Shawn Richards	4,4u,eb2m,eh~;f,4u,ef6,ef6~
Shaykh al-Harthi	15i,4e,ef6,ef6~		Shaykh al-Fadhl bin Muhammad bin Ahmad al-Harthi	Shaykh
Sheikhnuur Hassan	4d,2o,ef6,ef6~		Sheikhnuur Mohamed Hassan
Sheila Copps	4,h,ds,ds~
Sheldon Whitehouse	9,0,e314	652066
Shelley Moore Capito	2,0,dx13,eb13;9,0,eb16	459618	Shelley Capito
Shen Jong-chin	o,n,ef6,ef6~;19,n,eg6j,eh~			Shen
Sher Deuba	0,4i,dr9c,ei~	470903	Sher Bahadur Deuba
Sherali Mirzo	8,3y,ef6,ef6~
Sheri Biggs	2,0,el13	130979821
Sherif Ismail	0,13,eb9c,ee67	16250142
Sherkhon Salimzoda	mb,3y,ef6,ef6~
Sherzod Kudbiyev	24,2u,ef6,ef6~
Sherzod Shermatov	14c,2u,ef6,ef6~	72563597
Sheu Yu-jer	7,n,ef6,ef6~			Sheu
Shidhatha Shareef	3m,42,ef6,ef6~
Shih Jun-ji	1l,n,ef6,ef6~			Shih
Shih Keh-her	bc,n,ef6,ef6~			Shih
Shih Ning-jye	w,n,ef6,ef6~			Shih
Shireen Mazari	4u,14,ef6,ef6~	7498535
Shirley Botchwey	5,29,ef6,ef6~		Shirley Ayorkor Botchwey
Shomari Figures	2,0,el13	129431158
Shontel Brown	2,0,ehb4	107863952
Showkutally Soodhun	3p,22,ef6,ef6~;33,22,ef6,ef6~
Shri Thanedar	2,0,ej13	7503912
Shripad Naik	yf,6,ef6,ef6~		Shripad Yesso Naik
Shuhrat Sodiqov	x2,2u,ef6,ef6~	106592181
Shunmugam Jayakumar	4,4b,e08c,e6~		Shunmugan Jayakumar
Shyqyri Bytyqi	f,3h,ef6,ef6~
Shyr Shyr-hau	w,n,ef6,ef6~			Shyr
Siandou Fofana	n,2i,ef6,ef6~
Siaosi Sovaleni	0,4n,ehcr,ekc9
Sibusiso Dlamini	0,4w,ds89,dzbe;0,4w,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sibusiso Moyo	5,3u,ef6,ef6~	43180489
Sicily Kariuki	ha,3g,ef6,ef6~	47513060	Sicily Kanina Kariuki
Sid Ahmed Ghozali	0,1t,dn66,do78
Siddig Amir	o8,2d,ef6,ef6~;wy,2d,ef6,ef6~
Sidi Mohamed Boubakar	0,35,e188,e34k		Sidi Mohamed Ould Boubakar
Sidi Ould Salem	10,35,ef6,ef6~
Sidi Tiemoko Toure	19i,2i,ef6,ef6~
Sidick Haggar	j,23,ef6,ef6~		Sidick Abdelkerim Haggar
Sidiki Diakite	g,2i,ef6,ef6~
Sidiki Kaba	5,w,ef6,ef6~	19895564
Sidya Toure	0,1g,ds7,dv38		Sidia Toure
Sigridur Andersen	b,50,ef6,ef6~
Sigurdur Johannsson	0,50,ec47,ed1b;q,50,ef6,ef6~	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	78,57,ef6,ef6~
Siim Kallas	0,4d,dy1s,dz4a	156469
Siim Kiisler	j,4d,ef6,ef6~
Sila Calderon	3,6f,dx1,dz~
Silas Atopare	h,r,dtbd,dzbd
Sileshi Bekele	2k,2z,ef6,ef6~			Sileshi
Silva Dunduru	k,3s,ef6,ef6~
Silvere Ngarso	e1,1u,ef6,ef6~
Silveria Jacobs	0,8c,eg1g,ek53
Silvestre Bello III	7e,33,ef6,ef6~
Silvestre Siale Bileka	0,1n,do1h,ds4			Siale Bileka
Silvia Calvo Armengol	j,64,ef6,ef6~			Calvo Armengol
Silvia Cartwright	h,j,dx44,e28n	241638
Silvia Constain	8z,3n,ef6,ef6~	56479601	Silvia Constain Rengifo	Constain
Silvia Lutucuta	a,28,ef6,ef6~		Silvia Paula Valentim Lutucuta
Silvia Pessah	a,s,ef6,ef6~	51298441
Silvia Radu	a,2a,ef6,ef6~	27346919
Simeon Athy	c,39,ef6,ef6~		Simeon Malachi Athy
Simeon Esono	5,1n,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sawadogo	80,2f,ef6,ef6~
Simeon Sheriff	8,3j,ef6,ef6~
Simon Achidi Achu	0,12,do49,ds9j			Achidi Achu
Simon Ammitzboll	8m,1z,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	1e,9,ef6,ef6~	7518284
Simon Chelugui	hm,3g,ef6,ef6~	100146396
Simon Compaore	s,2f,ef6,ef6~
Simon D'Ujanga	d9,7,ef6,ef6~
Simon Dumarinu	gw,r,ef6,ef6~
Simon English	4,j,e4bj,ec~		Simon William English
Simon Lokodo	z1,7,ef6,ef6~
Simon Peh	2g,5,ef6,ef6~		Simon Peh Yun-lu	Peh
Simon Zerpa	2l,p,ef6,ef6~		Simon Zerpa Delgado	Zerpa
Simplice Sarandji	0,1u,ec42,ed~;0,1u,ef6,ef6~	23729455
Sinisa Mali	7,25,ef6,ef6~
Sinton Soalablai	f,5c,ef6,ef6~
Sione Faotusia	b,4n,ef6,ef6~		Sione Vuna Faotusia
Sione Kioa	c,4n,ef6,ef6~		Sione Ngongo Kioa
Siri Chiraphongphan	l,17,ef6,ef6~			Siri
Sirojiddin Muhriddin	5,3y,ef6,ef6~
Sisavat Keobounphan	4h,1c,dt,dw~
Sithembiso Nyoni	198,3u,ef6,ef6~
Siti Nurbaya	j,1a,ef6,ef6~
Skender Recica	i,3h,ef6,ef6~
Slaven Dobrovic	8q,2x,ef6,ef6~
Slavica Djukic Dejanovic	1l,25,ef6,ef6~			Djukic Dejanovic
Slim Khalbous	10,26,ef6,ef6~	28654181
Slumber Tsogwane	6,4k,ee44,ej~
Smail Hamdani	0,1t,ducf,dvc2
Smaila Ouedraogo	y,2f,ef6,ef6~
Smarck Michel	0,21,dqa,ds3
Smriti Irani	es,6,ef6,ef6~	7546539	Smriti Zubin Irani
Snjezana Soldat	j,c,ef6,ef6~
Snyder Rini	4,2c,dxch,e1~
Soane Uhila	2j,55,do3,dx~
Sodnom Chinzorig	i,2j,ef6,ef6~
Soe Win	0,2k,e0aj,e2~;1p,2k,ef6,ef6~
Soewarto Moestadja	i,4j,ef6,ef6~
Sofia Gai	34,38,ef6,ef6~
Sofian Djalil	3p,1a,ef6,ef6~
Solamalemalo Loau	f,4v,ef6,ef6~		Solamalemalo Keneti Sio Loau
Solan Mirisim	8,r,ef6,ef6~
Solina Nyirahabimana	3m,1x,ef6,ef6~
Solomon Dalong	y,2s,ef6,ef6~
Solomon Mamaloni	0,2c,dl3s,dt~
Somdi Douangdi	4,1c,ef6,ef6~;7,1c,ef6,ef6~			Somdi
Somkhit Chatusiphithak	4,17,ef6,ef6~			Somkhit
Sommanogo Koutou	af,2f,ef6,ef6~
Sommat Phonsena	29,1c,ef6,ef6~			Sommat
Sompong Amornwiwat	4,17,e49o,e4~			Sompong
Somsavat Lengsavat	4,1c,du2q,eb~			Somsavat
Sonexay Sithphaxay	c,1c,ef6,ef6~			Sonexay
Song Chun Sop	1f,b,ef6,ef6~			Song
Sonia Castro	a,4a,ef6,ef6~		Sonia Castro Gonzalez	Castro
Sonila Qato	149,47,ef6,ef6~
Sonthirat Sonthichirawong	z,17,ef6,ef6~			Sonthirat
Soodesh Callichurn	i,22,ef6,ef6~
Sooronbay Jeenbekov	0,1r,ec4d,ed8q;1,1r,ef6,ef6~	23810819
Sophia Chan	p1,5,ef6,ef6~		Sophia Chan Siu-chee	Chan
Sophie Cluzel	mq,2,ef6,ef6~	3490886
Sophie Lohde	14i,1z,ef6,ef6~	12336452
Soraya Hakizumuremyi	1e,1x,ef6,ef6~
Soren Moller	1t,5m,e14,e7~		Soeren Moeller;Soeren Hald Moeller
Soren Poulsen	b,1z,ef6,ef6~		Soren Pape Poulsen
Sorin Grindeanu	4,15,ehbp,ej~
Sorina Pintea	a,15,ef6,ef6~	28112576
Soroi Eoe	71,r,ef6,ef6~
Sospeter Muhongo	l,3k,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,w,e551,e843		Soulayemane Ndene Ndiaye
Souleymane Diarrassouba	by,2i,ef6,ef6~
Souleymane Diop	17,w,ef6,ef6~		Souleymane Jules Diop
Soumana Coulibaly	1i,1s,ef6,ef6~		Soumana Mory Coulibaly
Soumana Sako	0,1s,dn42,do68
Soumeylou Maiga	0,1s,ef6,ef6~		Soumeylou Boubeye Maiga
Soumiya Benkhaldoun	17,1w,ef6,ef6~
Souphan Keomixai	1p,1c,ef6,ef6~			Souphan
Souvanpheng Boupphanouvong	w,1c,ef6,ef6~			Souvanpheng
Soyencnazar Selimow	2z,3l,ef6,ef6~
Specioza Kazibwe	6,7,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	6,c,e3,e8~
Sprent Dabwido	1,3x,e7bf,e8~	57543
Srdjan Darmanovic	5,43,ef6,ef6~
Srebrenka Golic	6r,c,ef6,ef6~
St. Prince	f,53,ef6,ef6~		St. Clair Prince
Stacey Plaskett	2,0,eb16	18739104
Stanislas Ouaro	27,2f,ef6,ef6~
Stanislaus James	h,4p,dkaa,ds61		Stanislaus Anthony James
Stanislav Gross	0,2g,dy7,e14p	348896
Stanislav Stashevskyy	p,g,e19r,e1~
Stanley John	h,53,el
Stanley Reginald	4,39,dvbp,dw~
Stanley Simataa	12,3p,ef6,ef6~
Stanley Sofu	7d,2c,ef6,ef6~		Stanley Festus Sofu
Stavros Arachovitis	3b,30,ef6,ef6~	20995374
Steadroy Benjamin	m,56,ef6,ef6~;4c,56,ef6,ef6~
Steen Spore	1t,5m,dp,dt~
Stefan Ingves	c,16,ef6,ef6~
Stefan Odagiu	4,2a,dy,dz~
Stefan-Radu Oprea	gz,15,ef6,ef6~	21747037
Stella Lugo	n,p,ef6,ef6~		Stella Lugo de Montilla	Lugo
Stella Ndabeni-Abrahams	28,t,ef6,ef6~	28086074
Stepan Kubiv	p,g,ec4e,ed~;2t,g,ef6,ef6~;p,g,ef6,ef6~	2589861
Stepan Poltorak	8,g,ef6,ef6~	12141949
Stephan Brunner	x,1e,ei58,ej~		Stephan Brunner Neibig	Brunner
Stephan Toussaint	y,22,ef6,ef6~
Stephane Artano	6j,5z,e32l,ed~
Stephanie Bice	2,0,eh13	60190894
Stephen Dalton	16,5t,ed3d,ei~
Stephen Kampyongo	1k,27,ef6,ef6~	27063683
Stephen Lo	jz,5,ef6,ef6~		Stephen Lo Wai-chung	Lo
Stephen Lynch	2,0,dxan	2344921
Stephen Musyoka	6,3g,e41a,e8~		Stephene Musyoka;Stephen Kalonzo Musyoka
Stephen Poloz	c,h,ef6,ef6~	15127111
Stephen Tsang	1e,4j,ef6,ef6~
Stephenson King	0,4p,e399,e6~;1c,4p,ef6,ef6~	708289
Steve Cohen	2,0,e314	512330
Steve Womack	2,0,e715	1029527
Steven Ciobo	l2,9,ef6,ef6~	7614564
Steven Horsford	2,0,e913,eb13;2,0,ef13	3514907
Steven Nunez	i,1e,ef6,ef6~		Steven Nunez Rimola	Nunez
Steves Mabuluki	10,l,ef6,ef6~		Steves Mbikayi Mabuluki
Stevo Mirjanic	e,c,ef6,ef6~
Stuart Getrouw	b,4j,ef6,ef6~
Stuart Jack	3,5v,e1bn,e61f	3318751
Stuart Nash	1f,j,ef6,ef6~;5f,j,ef6,ef6~;7s,j,ef6,ef6~;7x,j,ef6,ef6~
Stuart Young	4e,44,ef6,ef6~
Su Jia-chyuan	137,n,ef6,ef6~			Su
Sudhir Sesungkur	br,22,ef6,ef6~
Suh Hoon	me,f,ef6,ef6~			Suh
Suhail al-Mazrui	l,1f,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Suhaimi bin Gafar	45,5u,ef6,ef6~			Suhaimi
Suhair Salah	10,2d,ef6,ef6~	112325795	Suhair Ahmed Salah
Suhas Subramanyam	2,0,el13	83250082
Suhejl Fazliu	vf,2l,ef6,ef6~
Sukhbaatar Batbold	0,2j,e5at,e7~
Suleiman Adamu	34,2s,ef6,ef6~
Suleiman Gailani	4,18,dp,dp~		Sulayman Gailani
Suleiman al-Hamdan	3l,2b,ef6,ef6~		Sulayman al-Hamdan;Sulayman bin Abdallah al-Hamdan
Suleimane Seidi	169,1j,ef6,ef6~
Suleyman Soylu	g,10,ef6,ef6~	6098459
Sultan al-Badi	b,1f,ef6,ef6~		Sultan bin Said al-Badi
Sultan al-Jabir	6g,1f,ef6,ef6~		Sultan Ahmad al-Jabir
Sultan al-Mansuri	o,1f,ef6,ef6~		Sultan bin Said al-Mansuri
Sultan al-Nuhayyan	4,1f,dmbk,e4~		Sultan bin Zayid al-Nuhayyan	Sultan
Sultan al-Numani	157,4e,ef6,ef6~		Sultan bin Muhammad al-Numani
Sultan bin Zayid	4,1f,dmbk,e5~			Sultan
Sumangul Taghoyzoda	i,3y,ef6,ef6~
Summer Lee	2,0,ej13	56222614
Sun Chanthol	14,1m,ef6,ef6~
Sun Chunlan	ez,5,ef6,ef6~			Sun
Sung Yu-hsieh	bc,n,ef6,ef6~			Sung
Sung Yun-mo	1e,f,ef6,ef6~	55731004		Sung
Sunil Bholah	8o,22,ef6,ef6~
Superior Gourtay	15,55,ej81,ek~		Superior Blaise Gourtay
Superior Jonathan	15,55,eh1b,ej~		Superior Herve Jonathan
Surasak Kanchanarat	29,17,ef6,ef6~			Surasak
Surat Huseynov	0,3v,dp6u,dqa9
Surayut Chulanon	0,17,e2a1,e2~			Surayut
Suren Papikyan	80,2w,ef6,ef6~
Suresh Prabhu	53,6,ef6,ef6~;z,6,ef6,ef6~	7645772
Surya Thapa	0,4i,dz64,dz~	983444	Surya Bahadur Thapa
Susan Collins	9,0,dt17	22279
Susan Dougan	h,53,ef81,ek~
Susan Shabangu	2r,t,ef6,ef6~	7648369
Susana Jimenez	l,3f,ef6,ef6~
Susanne Camelia-Romer	4,6t,dx,dx~
Sushil Koirala	0,4i,ea2b,ec84	422969
Susi Pudjiastuti	vn,1a,ef6,ef6~			Susi
Susie Lee	2,0,ef13	58333611
Suwaphan Tanyuwatthana	dj,17,ef6,ef6~			Suwaphan
Suwit Mesinsi	1h,17,ef6,ef6~			Suwit
Suy Sem	26,1m,ef6,ef6~
Suzan DelBene	2,0,e8bd	2091892
Suzana Pribilovic	3q,43,ef6,ef6~
Suzanne Bonamici	2,0,e827	45946
Svandis Svavarsdottir	a,50,ef6,ef6~	438056
Sven Mikser	5,4d,ef6,ef6~	2097451
Svetozar Marovic	1,25,dy,e1~
Svetozar Pudaric	6,c,e73h,ea~
Sydney Allicock	qp,41,ef6,ef6~;6,41,ef6,ef6~
Sydney Kamlager-Dove	2,0,ej13	20177418		Kamlager-Dove
Sydney Morris	4,4u,dp,dq~		Sydney Earl Morris
Syed Ali	5p,1y,ef6,ef6~		Syed Mohsin Ali
Syed Islam	3q,1y,ef6,ef6~		Syed Ashraful Islam
Syed Saddiq Syed Abdul Rahman	y,32,ef6,ef6~			Syed Saddiq
Syed Zaidi	9a,14,ef6,ef6~		Syed Ali Haider Zaidi
Sylvain Masheke	k,l,ef6,ef6~		Sylvain Maurice Masheke
Sylvan Richards	j,3m,ef6,ef6~
Sylvestre Nsanzimana	0,1x,dna,do4
Sylvia Chalikosa	w,27,ef6,ef6~		Sylvia Bambala Chalikosa
Sylvia Garcia	2,0,ef13	13562489
Sylvie Duran	k,1e,ef6,ef6~		Sylvie Duran Salvatierra	Duran
Taban Deng Gai	x,38,ef6,ef6~	7672883		Taban
Taban Gai	65,38,ec,eh~
Tabare Aguerre	e,46,ef6,ef6~
Taco Stein	m,5j,ef6,ef6~
Tadjiddine Ben Said	1,4g,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Taha Maruf	6,1o,d64l,dy~		Taha Muhyi al-Din Maruf
Taha Ramadan	18z,1o,do,dy~		Taha Yasin Ramadan
Tahar Hadjar	10,1t,ef6,ef6~
Tahir al-Amri	c,4e,ef6,ef6~		Tahir bin Salim al-Amri
Tahyrberdi Durhanow	r,3l,ef6,ef6~
Takamori Yoshikawa	e,e,ef6,ef6~	7677156
Takashi Yamashita	b,e,ef6,ef6~
Takumi Nemoto	a,e,ef6,ef6~;w,e,ef6,ef6~
Takuya Hirai	w,e,ef6,ef6~;zk,e,ef6,ef6~;10d,e,ef6,ef6~;10h,e,ef6,ef6~	7678622
Talis Linkaits	q,3d,ef6,ef6~
Tallis Moses	1,39,ed76,ei7n		Tallis Obed Moses
Tamam Salam	0,y,e946,ec~
Tambo Gina	bl,4w,ef6,ef6~
Tamirat Layne	0,2z,dn66,dr~
Tammy Baldwin	2,0,dv16,e913;9,0,e913	40628
Tammy Duckworth	2,0,e913,ed13;9,0,ed13	3036410
Tananei Marea	z,4x,ef6,ef6~
Tandi Dorji	5,5k,ef6,ef6~
Tantely Andrianarivo	0,2q,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	4,2u,ef6,ef6~
Taomati Iuta	6,4x,dn78,dq~
Taoufik Rajhi	vj,26,ef6,ef6~
Taras Kutovyy	fr,g,ef6,ef6~	12116148
Tarcisio Gomes de Freitas	1c,x,ef6,ef6~	60392579		Gomes de Freitas
Tareck El Aissami	63,p,ed14,ed~;r,p,ef6,ef6~		Tareck El Aissami Maddah	El Aissami
Tarek Amer	c,13,ef6,ef6~
Tarek Saab	m,p,ef6,ef6~		Tarek Saab Halabi	Saab
Tarek Shawky	f,13,ef6,ef6~
Tarek el-Mullah	32,13,ef6,ef6~
Tareq Hammouri	r,1p,ef6,ef6~
Tariq Bajwa	c,14,ef6,ef6~	35525609
Tarmo Tamm	e7,4d,ef6,ef6~	12376376
Tatana Mala	b,2g,ef6,ef6~
Tatyana Golikova	2o,8,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	5a,70,dp,dy~
Taufa Vakatale	4,2p,dt87,dv~
Taufaahau Tupou IV	13,4n,cxcg,e29b
Taukelina Finikaso	5,3t,ef6,ef6~	7688699
Taur Ruak	0,40,ee6m,ei~		Taur Matan Ruak
Tautai Kaituu	a,2c,ef6,ef6~		Tautai Agikimau Kaituu
Tawfiq al-Rabiah	a,2b,ef6,ef6~		Tawfiq bin Fawzan al-Rabiah
Tayeb Louh	b,1t,ef6,ef6~
Tayeb Zitouni	f3,1t,ef6,ef6~
Tayyrbek Sarpashev	p,1r,ea42,eb~
Tchabinandi Kolani Yentchare	ec,2y,ef6,ef6~			Kolani Yentchare
Tea Banh	8,1m,ef6,ef6~;4,1m,ef6,ef6~
Tea Tsulukiani	b,2h,ef6,ef6~
Teatao Teannaki	1,4x,dn78,dqa1
Tebao Awerika	j,4x,ef6,ef6~
Teburoro Tito	1,4x,dqa1,dz7a	965155
Ted Budd	2,0,ed13,ej13;9,0,ej13	27733792
Ted Lieu	2,0,eb16	7693450
Tefo Mapesela	1e,4h,ef6,ef6~
Teima Onorio	6,4x,dz,eb~	1268309
Teklewold Atnafu	c,2z,ef6,ef6~			Teklewold
Temenuzhka Petkova	l,1l,ef6,ef6~	19206321
Temir Sariyev	0,1r,eb51,ec4d	3736573
Tene Ouattara	w,2i,ef6,ef6~		Tene Birahima Ouattara
Tengiz Kitovani	p,2h,do3,do~
Tengiz Sigua	0,2h,do1,dp9
Teniku Talesi	h,3t,ef8j,eh8t	104962757	Teniku Talesi Honolulu	Talesi
Teo Chee Hean	4,4b,e541,ed~;kj,4b,ef6,ef6~;4,4b,ef6,ef6~	3518218		Teo
Teo Chee Huan	4,4b,e541,e6~			Teo
Teodor Melescanu	5,15,ef6,ef6~	3518228	Teodor Viorel Melescanu
Teodor Stolojan	0,15,dna2,dob
Teodorico de Campos	e,4q,ef6,ef6~
Teodoro Locsin Jr.	1g,33,ef6,ef6~
Teofisto Guingona	6,33,dx1k,dz~
Terepai Maoate	1x,51,dw,e5~
Teresa Czerwinska	7,m,ef6,ef6~	22350977
Teresa Kok	13s,32,ef6,ef6~		Teresa Kok Suh Sim	Kok
Teresa Leger Fernandez	2,0,eh13	96054905		Leger Fernandez
Teresa Martinez	5w,3i,ef6,ef6~		Teresa Martinez Acosta	Martinez
Tereza Cristina	e,x,ef6,ef6~
Terrence Deyalsingh	a,44,ef6,ef6~
Terri Sewell	2,0,e715	461621
Tertius Zongo	0,2f,e364,e74i
Tesfai Ghebreselassie	3p,5f,ef6,ef6~			Tesfai
Teshome Toga	14f,2z,ef6,ef6~			Teshome
Tetabo Nakara	1f,4x,ef6,ef6~
Teuea Toatu	7,4x,ef6,ef6~;6,4x,ef6j,ej~
Tevita Topou	4,4n,dx1,dz~
Tevita Tui Uata	z,4n,ef6,ef6~	96574317		Tui Uata
Tewareka Tentoa	6,4x,dqac,dx~	11249896
Thaawar Gehlot	16s,6,ef6,ef6~		Thaawar Chand Gehlot
Thae Hyong Chol	f0,b,ef6,ef6~			Thae
Thaksin Chinnawat	0,17,dx1,e2a1			Thaksin
Thalatha Atukorale	b,1d,ef6,ef6~
Tham Thapa	9k,4i,ef6,ef6~		Tham Maya Thapa
Thamir Ghadban	31,1o,ef6,ef6~
Than Myint	z,2k,ef6,ef6~
Thani al-Zayoudi	8d,1f,ef6,ef6~		Thani bin Ahmad al-Zayoudi
Thansamai Kommasit	5g,1c,ef6,ef6~			Thansamai
Thant Sin Maung	1i,2k,ef6,ef6~
Thapelo Olopeng	er,4k,ef6,ef6~
Thaung Tun	5c,2k,ef6,ef6~
Themba Dlamini	0,4w,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	4,4w,e4,ei~
Theo-Ben Gurirab	0,3p,dy8s,e13l	654433
Theodore Jousso	62,1u,ef6,ef6~	112075034
Theodore Sindikubwabo	1,1x,dq48,dq7j
Therence Sinunguruza	x,1h,e68t,e8~	3527314
Thesele Maseribane	28,4h,ef6,ef6~
Thierno Diallo	41,1s,ef6,ef6~	thierno-diallo-mali	Thierno Amadou Omar Hass Diallo
Thierno Diallo	qc,1g,ef6,ef6~		Thierno Ousmane Diallo
Thierry Lataste	1t,59,dv7j,ed~
Thierry Santa	4g,59,ef79,eh~
Thierry Tanoh	31,2i,ef6,ef6~
Thilak Marapana	lv,1d,ef6,ef6~;5,1d,ef6,ef6~
Thirakiat Charoensetthasin	f,17,ef6,ef6~			Thirakiat
Thom Tillis	9,0,eb16	7786750
Thomas Alweendo	bl,3p,ef6,ef6~;26,3p,ef6,ef6~
Thomas George	2g,5l,dn9,dq~
Thomas Heine	b,5a,ef6,ef6~
Thomas Kean	2,0,ej13	7791445	Thomas Kean Jr.
Thomas Luhaka	1c,l,ef6,ef6~	18649355	Thomas Luhaka Losendjola	Luhaka
Thomas Marshall	6,0,bh34,bp34
Thomas Massie	2,0,e8bd	2426031
Thomas Remengesau Jr.	1,5c,ef6,ef6~		Thomas Esang Remengesau Jr.
Thomas Suozzi	2,0,ed13	7794276
Thomas Thabane	0,4h,e868,ed~;0,4h,ef6,ef6~		Motsoahae Thabane;Motsoahae Thomas Thabane;Thomas Motsoahae Thabane
Thomas Tiffany	2,0,eg5j	7817838
Thong Khon	n,1m,ef6,ef6~
Thongloun Sisolit	4,1c,dx3,e2~			Thongloun
Thongloun Sisoulit	0,1c,dx3r,ei~			Thongloun
Thongsing Thammavong	0,1c,e6co,eb~			Thongsing
Thordis Gylfadottir	r,50,ef6,ef6~		Thordis Kolbrun Reykfjord Gylfadottir
Thorold Masefield	3,3m,dt6,dy4	56811167
Thulas Nxesi	14,t,ef6,ef6~	16193273
Thuli Dladla	5,4w,ef6,ef6~
Thyra Frank	nc,1z,ef6,ef6~	12339343
Tian Jiyun	19,5,df6k,do~			Tian
Tianarivelo Razafimahefa	g,2q,ef6,ef6~
Tibor Benko	8,48,ef6,ef6~	793043
Tibou Kamara	r,1g,ef6,ef6~
Tidjani Idrissa Abdoulkadri	145,z,ef6,ef6~
Tidjani ldrissa Abdoulkadri	191,z,ef6,ef6~
Tiemoko Sangare	8,1s,ef6,ef6~
Tiena Coulibaly	b,1s,ef6,ef6~
Tigran Avinyan	4,2w,ef6,ef6~
Tigran Sargsian	0,2w,e449,ea4d	110233
Tiit Vahi	0,4d,do1,dt~
Tilaye Getie	f,2z,ef6,ef6~			Tilaye
Tillman Thomas	0,4z,e479,e8~
Tim Burchett	2,0,ef13	7803244
Tim Moore	2,0,el13	7804002
Tim Sheehy	9,0,el13	124433916
Tim Thorogood	20,5g,e413,e821
Tim Walberg	2,0,e314,e513;2,0,e715	978618
Timoci Vesikula	4,2p,dp6b,dp~;4,2p,ds,ds~
Timothy Cocq	36,5t,efah		Timothy Le Cocq
Timothy Fischer	4,9,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4u,eb2i,ei86;7,4u,ef6,ef6~
Timothy Kennedy	2,0,ek56	7807373
Timothy Villagomez	16,5p,e219,e4~
Tin Aung Myint Oo	6,2k,e724,e7~
Tina Smith	9,0,ee13	18631509
Tinoka Roberto	y,2q,ef6,ef6~
Tinomana Ebb	2j,7j,ds,dt~
Tito Mboweni	7,2z,ef6,ef6~
Tito Mboweni	7,t,ef6,ef6~	7810182
Tito Montano	3d,3b,ef6,ef6~		Tito Roland Montano;Tito Roland Montano Rivera	Montano
Tjahjo Kumolo	1k,1a,ef6,ef6~	12521725
Tjekero Tweya	qt,3p,ef6,ef6~
Tlohelang Aumane	8j,4h,ef6,ef6~
Toaripi Lauti	h,3t,do,dp
Todd Young	2,0,e715,ed13;9,0,ed13	25483
Todor Kavaldzhiev	6,1l,dt1m,dx~	5903993
Tofail Ahmed	z,1y,ef6,ef6~	7812953
Tofiga Falani	h,3t,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,4v,dk47,du~			Tofilau
Togiola Tulafono	5a,70,du,e7~
Toke Talagi	v,7t,e46i,ed~	785548
Tokozile Xasa	3d,t,ef6,ef6~	33870385
Tolkunbek Abdygulov	c,1r,ef6,ef6~	44738688
Tom Barrett	2,0,el13	18684588
Tom Butime	2c,7,ef6,ef6~
Tom Cole	2,0,dz17	173839
Tom Cotton	2,0,e913,eb13;9,0,eb16	3090307
Tom Macan	3,5r,dyae,e24i	7816677
Tom McClintock	2,0,e516	535887
Tomas Altamirano	x,3a,dq91,dv~			Altamirano
Tomas Eneroth	1c,16,ef6,ef6~	5711551
Tomas Gabriel Altamirano Duque	x,3a,dq91,du~			Altamirano Duque
Tomasi Puapua	h,3t,du6,dz99	919316
Tome da Vera Cruz	0,4q,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Coric	i,2x,ef6,ef6~
Tomislav Donchev	4,1l,eab7,ec~;4,1l,ef6,ef6~	982480
Tomislav Medved	f3,2x,ef6,ef6~
Tomislav Tolusic	e,2x,ef6,ef6~	26220922
Tommy Ahlers	10,1z,ef6,ef6~	7819162
Tommy Remengesau	2w,5c,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	m,32,ef6,ef6~	55115166		Tommy
Tommy Tuberville	9,0,eh13	7819948
Tomo Medved	4,2x,eg7n,ej~
Tomu Sione	h,3t,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	4n,b,ef6,ef6~			Tong
Tony Brown	11,62,e2ce,e7ab
Tony Crombie	2g,5l,e01,e2~
Tony Humphries	15,5l,e12,e3~
Tony Muller	14,5a,ef6,ef6~
Tony Tan	1,4b,dr81,ed9e	38987	Tony Tan Keng Yam	Tan
Tony Wied	2,0,ekb5	131033476
Toomas Toniste	7,4d,ef6,ef6~	620859
Torben Pedersen	1t,5m,dp,dq~		Torben Hede Pedersen
Torbjorn Isaksen	1e,2m,ef6,ef6~	329487	Torbjorn Roe Isaksen
Tracey Mann	2,0,eh13	48767554
Tracey Martin	5w,j,ef6,ef6~;g,j,ef6,ef6~;eb,j,ef6,ef6~	7831246
Trairong Suwannakhiri	4,17,e61i,e6~			Trairong
Tram IV Teuk	3y,1m,ef6,ef6~
Tran Dai Quang	1,q,ec42,ed~	7833292
Tran Duc Luong	7n,q,dp,e1~
Tran Hong Ha	29,q,ef6,ef6~
Tran Tuan Anh	r,q,ef6,ef6~
Traore Diop	1c,1s,ef6,ef6~		Traore Seynabou Diop
Tregenza Roach	16,6g,ef17,ej~
Trent Kelly	2,0,eb69	20204915
Trevor Moniz	14,3m,ef6,ef6~
Trevor Prescod	j,3q,ef6,ef6~
Trine Grande	k,2m,ef6,ef6~	3356825	Trine Skei Grande
Trinh Dinh Dung	4,q,ef6,ef6~
Troy Balderson	2,0,ee95	16194422
Troy Carter	2,0,eh5b	7846787
Troy Downing	2,0,el13	103158011
Troy Nehls	2,0,eh13	96741441
Truong Hoa Binh	4,q,ec49,ed~;4,q,ef6,ef6~	7847999
Truong Minh Tuan	12,q,ef6,ef6~
Truong My Hoa	6,q,dy7p,e2~
Truong Quang Nghia	q,q,ef6,ef6~
Truong Tan Sang	1,q,e76p,ec42	57407	Trong Tan Sang
Truong Vinh Trong	4,q,e26s,e6~
Tryphon Kin-Kiey	12e,l,ef6,ef6~		Tryphon Kin-Kiey Mulumba	Kin-Kiey
Tsakhia Elbegdorj	40,2j,du,ec~	57421	Tsakhi Elbegdorj;Tsahiagiyn Elbegdorj;Tsakhiagiyn Elbegdorj
Tsao Chi-hung	w,n,ef6,ef6~			Tsao
Tsedenbal Tsogzolmaa	f,2j,ef6,ef6~
Tsend Nyamdorj	b,2j,ef6,ef6~
Tserendash Oyunbaatar	4,2j,eb98,eb~
Tserenpil Davaasuren	l,2j,ef6,ef6~
Tsetska Tsacheva	b,1l,ef6,ef6~
Tshekedi Khama	19g,4k,ef6,ef6~
Tshenolo Mabeo	24,4k,ef6,ef6~
Tsutomu Hata	0,e,dq4p,dq6u
Tudor Ulianovschi	5,2a,ef6,ef6~	47247206
Tudorel Toader	b,15,ef6,ef6~
Tuilaepa Lupesoliai Sailele Malielegaoi	0,4v,du,ed~			Tuilaepa
Tuimalealiifano Sualauvi	ay,4v,ef6,ef6~		Tuimalealiifano Vaaletoa Sualauvi
Tuitama Tuitama	a,4v,ef6,ef6~		Tuitama Talalelei Leao Tuitama
Tukhtaboy Gafarov	p,3y,dob,dp~
Tulaga Manuella	h,3t,dq6,dr~
Tupeni Baba	4,2p,dv,dw~
Tupua Leupena	h,3t,di31,do
Turki al-Shabana	12,2b,ef6,ef6~		Turki bin Abdallah al-Shabana
Turkmengaz Arcayew	ia,3l,ef6,ef6~		Turkmengaz Myrat Arcayew
Tursenbek Chyngyshev	0,1r,do32,dpc
Tzachi Hanegbi	14q,d,ef6,ef6~
Ubah Mohammed Huessin	23,2z,ef6,ef6~			Ubah
Ubaldus Raymond	7,4p,ef6,ef6~
Ubayd al-Tayir	z8,1f,ef6,ef6~		Ubayd Humaid al-Tayir
Udelappan Digambaram	x5,1d,ef6,ef6~		Udelappan Palani Digambaram
Udo Udoma	52,2s,ef6,ef6~
Ugo Mifsud Bonnici	1,4m,dq44,dv~			Mifsud Bonnici
Ugyen Dorji	i,5k,ef6,ef6~
Ukur Yattani	he,3g,ef6,ef6~
Ulises Rosales	6s,1v,ef6,ef6~		Ulises Rosales del Toro	Rosales
Ulla Tornaes	lw,1z,ef6,ef6~
Ulukbek Kochkorov	i,1r,ef6,ef6~
Ulyana Suprun	a,g,ef6,ef6~
Ulziisaikhan Enkhtuvshun	4,2j,edai,ei~		Ulziisaikhan Enkhtuvshin
Uma Bharati	mv,6,ef6,ef6~
Umiich Sengebau	29,5c,ef6,ef6~
Umirzak Shukeyev	73,1q,e3,e7~
Ummy Mwalim	a,3k,ef6,ef6~		Ummy Ally Mwalim
Unity Dow	rf,4k,ef6,ef6~
Uran Ismajli	a,3h,ef6,ef6~
Uraz Zhandosov	p,1q,du2k,dv~
Urbino Botelho	5,4q,ef6,ef6~		Urbino Jose Goncalves Botelho
Uri Ariel	e,d,ef6,ef6~	2375726
Urjit Patel	c,6,ef6,ef6~
Urmas Reinsalu	b,4d,ef6,ef6~
Ursula Owusu-Ekuful	28,29,ef6,ef6~
Urve Palo	8p,4d,ef6,ef6~	465437
Usani Uguru	124,2s,ef6,ef6~	27914853	Usani Usani Uguru
Usmonali Usmonzoda	l,3y,ef6,ef6~
Utkur Sultonov	0,2u,drc,dt~
Utoni Nujoma	ry,3p,ef6,ef6~
Uttama Sawanayana	r,17,ef6,ef6~			Uttama
Uzziel Ndagijimana	7,1x,ef6,ef6~
Vajira Abeywardena	1k,1d,ef6,ef6~
Vakhtang Gomelauri	mn,2h,ef6,ef6~
Valdis Birkavs	0,3d,dp7k,dq9
Valdis Zatlers	1,3d,e378,e6~	182673
Valdrin Lluka	2t,3h,ef6,ef6~
Valentin Bagorikunda	m,1h,ef6,ef6~
Valentin Popa	27,15,ef6,ef6~	47519717
Valentin Radev	g,1l,ef6,ef6~	17409484
Valeri Simeonov	4,1l,ef6,ef6~
Valeria Ciavatta	2u,60,ef6,ef6~
Valerie Damaseau	x,69,ed42,eh~
Valerie Foushee	2,0,ej13	16729064
Valerie Hoyle	2,0,ej13	7909103
Valery Dil	4,1r,ea42,eb~		Valeriy Dil
Valery Kokorev	4,11,dq8n,dx~		Valeriy Kokorev
Valery Malashko	a,11,ef6,ef6~		Valeriy Malashko
Valery Muravsky	0,2a,dn5s,do71		Valeriy Muravsky
Valery Pustovoytenko	0,g,dt7g,dv~		Valeriy Pustovoytenko
Valery Vakulchik	ht,11,ef6,ef6~
Valtr Komarek	79,6p,dlc7,dm~
Vance Armory	123,4u,ef6,ef6~;6o,4u,ef6,ef6~
Vanja Udovicic	y,25,ef6,ef6~
Vargrave Richards	16,6g,dz1,dz~
Vasco Viera	h,7o,dn3k,du~;8u,7o,do,dv~		Vasco Vieira;Vasco Joachim Rocha Viera;Vasco Joachim Rocha Vieira
Vasile Botnari	ml,2a,ef6,ef6~
Vasile Iovv	p,2a,dy,e1~
Vasile Tarlev	0,2a,dx4f,e43v	182230
Vasiliki Anastasiadou	q,5e,ef6,ef6~	57087744
Vasily Dolgolev	p,11,drau,dw~		Vasiliy Dolgolev
Vasily Matyushevskiy	p,11,eacr,ed~	18690184
Vasily Zharko	4,11,ef6,ef6~	13028989	Vasiliy Zharko
Vasyl Durdynets	p,g,ds7,dt~
Vasyl Hrytsak	i4,g,ef6,ef6~
Vaughn Lewis	0,4p,ds3v,dt5o
Veerasamy Ringadoo	h,22,di1h,do~
Venant Vangi	b8,l,ef6,ef6~		Venant Tshipasa Vangi
Veng Sakhon	e,1m,ef6,ef6~
Venkaiah Naidu	6,6,ed8b,eh~
Venko Filipe	a,2l,ef6,ef6~
Vere Bird Sr	0,56,d8,dp~		Vere Cornwall Bird Sr
Vern Buchanan	2,0,e314	2517229
Vernon Shaw	1,4l,dua6,dza		Vernon Lordon Shaw
Veronica Artola	c,1i,ef6,ef6~		Veronica Artola Jarrin	Artola
Veronica Escobar	2,0,ef13	52274267
Veronika Skvortsova	a,8,ef6,ef6~	441076	Veronika Igoryevna Skvortsova
Vesna Gyorkos Znidar	g,37,ef6,ef6~	18121366		Gyorkos Znidar
Vesna Pusic	p,2x,e8bg,eb~
Vetelino Nau	2j,55,e844,ea~
Vibeke Larsen	1t,5w,dt,dx~
Vic Carey	36,5h,dv,dz~		Vic Graham Carey
Vicente Fernandes	z,1j,ef6,ef6~
Vicente Gonzalez	2,0,ed13	27924921
Vicente Tomi	0,1n,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams	x,3c,dy1r,e1~		Vicente Williams Agasse	Williams
Vicente Zeballos	0,s,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,2y,eg9s,ej~
Victoire Sidemho Tomegah-Dogbe	gp,2y,ef6,ef6~
Victoire Tomegah	0,2y,eg9p,ek~		Victoire Tomegah Dogb	Tomegah
Victor Brial	2j,55,dt61,e7~
Victor Cano	n1,p,ef6,ef6~		Victor Cano Pacheco	Cano
Victor Cardenas	6,3b,dp86,dt~		Victor Hugo Cardenas;Victor Hugo Cardenas Conde	Cardenas
Victor Ciorbea	0,15,dscc,du4h
Victor Hocog	16,5p,ebct,ei~
Victor Joyway	0,s,dv14,dvad
Victor Mandinga	1e,1j,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victor Negrescu	113,15,ef6,ef6~	17305189
Victor Pereira	ee,1j,ef6,ef6~		Victor Gomes Pereira
Victor Rossi	1i,46,ef6,ef6~
Victor Villalobos	35,3e,ef6,ef6~		Victor Villalobos Arambula	Villalobos
Victoria Conceicao	48,28,ef6,ef6~		Victoria Francisco Correia Conceicao
Victoria Hernandez	o,1e,ef6,ef6~		Victoria Hernandez Mora	Hernandez
Victoria Iftodi	b,2a,ef6,ef6~
Victoria Neto	1f,28,ef6,ef6~		Victoria Christopher Francisco Lopes de Barros Neto
Victoria Spartz	2,0,eh13	44059867
Victorin Lurel	4z,6r,e042,e2~
Vigen Chitechyan	p,2w,dp2g,dr~
Vijith Zoysa	1f,1d,ef6,ef6~		Vijith Vijayamuni Zoysa
Viktor Chizhen	4,2u,ds,dt~
Viktor Chzhen	4,2u,dq,du~
Viktor Khristenko	2o,8,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Mahmudov	11u,2u,ef6,ef6~
Vilay Lakhamfong	5m,1c,ef6,ef6~			Vilay
Vildo Marin	4,3z,e365,e3~
Viliami Tangi	4,4n,e25g,e5~
Vilis Kristopans	0,3d,dubl,dv~
Vilius Sapoka	7,3o,ef6,ef6~	16476234
Ville Itala	4,20,dx8v,dy~
Vince Fong	2,0,ek63	27916201
Vincent Berton	t,7c,ei3s,ek~;t,69,ei3s,ek~
Vincent Biruta	j,1x,ef6,ef6~
Vincent Byron Jr.	m,4u,ef6,ef6~
Vincent Dabilgou	1i,2f,ef6,ef6~
Vincent Meriton	6,54,ecas,ed~;6,54,ef6,ef6~	20089124
Vincent Munyeshaka	10g,1x,ef6,ef6~
Vincent Mwale	2c,27,ef6,ef6~;y,27,ef6,ef6~	29555795
Vincent Quickenborne	4,2e,ega1,ej~		Vincent Van Quickenborne
Vincent Seretse	1c,4k,ef6,ef6~
Vincent Siew	6,n,dt91,e7~
Vincent Ssesmpijja	e,7,ef6,ef6~
Vinicius Lummertz	n,x,ef6,ef6~
Violeta Bermudez	0,s,egbi,eha6
Violette al-Safadi	10e,y,ef6,ef6~		Violette Khayrallah al-Safadi
Viorel Ilie	v7,15,ef6,ef6~;14w,15,ef6,ef6~	23928039
Viorel Stefan	ld,15,ef6,ef6~	18549450
Virgilio Godoy	6,4a,dm4p,dr~		Virgilio Godoy Reyes	Godoy
Virginia Foxx	2,0,e114	458453
Virginie Baikoua	1y,1u,ef6,ef6~
Virginie Ciza	q,1h,ef6,ef6~
Vit Rakusan	p,2g,ehch,ej~
Vitaly Mutko	2o,8,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitas Vasiliauskas	c,3o,ef6,ef6~	1546372
Vitold Fokin	0,g,dnbe,do~
Vitoria Diogo	i,3s,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	l5,c,ef6,ef6~;7,c,ef6,ef6~
Vjekoslav Mandic	a,c,ef6,ef6~
Vladan Vukosavljevic	k,25,ef6,ef6~	27814282
Vladimir Amarin	7,11,ef6,ef6~	9258069
Vladimir Bulgak	2o,8,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Filat	0,2a,e59p,e8~
Vladimir Garkun	4,11,dq7l,du~
Vladimir Kolokoltsev	g,8,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	gf,11,ef6,ef6~;1e,11,ef6,ef6~	21780643
Vladimir Kukharev	4,11,ef6,ef6~
Vladimir Makey	5,11,ef6,ef6~
Vladimir Semashko	p,11,dzc,ea~
Vladimir Vashchenko	55,11,ef6,ef6~
Vladimir Yakushev	2z,8,ef6,ef6~		Vladimir Vladimirovich Yakushev
Vladimir Yermoshin	0,11,dw2i,dx9	712434
Vladimir Zametalin	4,11,dt7f,dw~
Vladislav Goranov	7,1l,ef6,ef6~
Vlado Buckovski	0,2l,e0ch,e28q	2529738
Vlaho Orepic	g,2x,ef6,ef6~
Vo Chi Cong	1,q,dj6i,do9n
Vo Van Thuong	1,q,ej32,ej~
Volda Lawrence	ef,41,ef6,ef6~
Volodymyr Kistion	4,g,ef6,ef6~	20067532
Volodymyr Kuratchenko	p,g,dv1e,dv~
Volodymyr Omelyan	1c,g,ef6,ef6~	20068921
Vonjy Andriamanga	l,2q,ef6,ef6~
Vorng Saut	1y,1m,ef6,ef6~
Vu Duc Dam	4,q,e9bd,ed~;4,q,ef6,ef6~
Vu Khoan	4,q,dy,dz~
Vu Van Ninh	4,q,e783,eb~
Vuong Dinh Hue	4,q,ef6,ef6~
Vyacheslav Kebich	0,11,dm4,dq7
Vyacheslav Kyrylenko	4,g,eac2,ec~;4,g,ef6,ef6~	1378506
Wael Abu Faour	r,y,ef6,ef6~			Abu Faour
Wael al-Halqi	0,1b,e889,ec6m
Wafiqa Hosni	s,1b,ef6,ef6~
Wagner Rosario	18a,x,ef6,ef6~		Wagner de Campos Rosario
Wahi Aman	14,1k,ef6,ef6~		Wahi Taha Aman
Waldemar Pawlak	1x,m,dq,e7~
Walid Maani	f,1p,ef6,ef6~
Walid Masri	11b,1p,ef6,ef6~
Walid al-Samani	b,2b,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
Wallace Cosgrow	24,54,ef6,ef6~
Walter Lini	4,39,du3u,du~
Walter Thurnherr	o6,2t,ef6,ef6~
Wan Azizah Wan Ismail	4,32,ef6,ef6~;1o,32,ef6,ef6~	468579		Wan Azizah
Wang Chang Uk	126,b,ef6,ef6~			Wang
Wang Menghui	1b,5,ef6,ef6~			Wang
Wang Yang	19,5,e93g,ed~	734914		Wang
Wang Yong	a2,5,ef6,ef6~			Wang
Wang Zhen	6,5,dk48,do~			Wang
Wang Zhigang	1h,5,ef6,ef6~			Wang
Warren Davidson	2,0,ec69	24458117
Warren Truss	4,9,e99i,eb~	591604
Washington Misick	v,5q,eh2j
Washington Missic	11,5q,dn,dp~
Washington Missick	11,5q,dn3,dr1v
Wataru Kubo	4,e,ds1b,ds~
Wayne Panton	v,5v,eh4l,ei~
Wayne Scott	8g,3m,ef6,ef6~
Waziri Maman	14j,z,ef6,ef6~
Wee Kim Wee	1,4b,dh93,dp~			Wee
Wendy Craigg	c,3w,ef6,ef6~
Wendy Phipps	y9,4u,ef6,ef6~
Wera Mori	z,r,ef6,ef6~
Werikhe Kafabusa	dh,7,ef6,ef6~
Wesley Bell	2,0,el13	23806350
Wesley Hunt	2,0,ej13	110434665
Wesley Nukundj	q,r,ef6,ef6~
Wijedasa Rajapakshe	10,1d,ef6,ef6~
Wilbur Heine	f,5a,ef6,ef6~
Wilfred Abrahams	l,3q,ef6,ef6~
Wilfred Elrington	5,3z,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	h,56,ddb1,dp		Wilfred Ebenezer Jacobs
Wilfredo Cerrato	c,3c,ef6,ef6~		Wilfredo Rafael Cerrato;Wilfredo Rafael Cerrato Rodriguez	Cerrato
Wiliame Katonivere	1,2p,ehbc,ekbc
William Bailhache	36,5t,eb1t,ed~
William Blair	gu,h,ef6,ef6~
William Byaruhanga	m,7,ef6,ef6~
William Deane	h,9,ds2g,dx6t	267745
William Duguid	q,3q,ef6,ef6~
William Duma	6l,r,ef6,ef6~
William Fullerton	3,5g,dk,do8;2g,9h,dk,do~		William Hugh Fullerton
William Handal	x,3c,dx,dx~
William Hayden	h,9,dl2g,ds2g		William George Hayden
William Hutchinson	1l,4t,ef6,ef6~		William James Charles Hutchinson
William Keating	2,0,e715	775412
William Lukuvi	2h,3k,ef6,ef6~	8014785	William Vangimembe Lukuvi
William Marau	z,2c,ef6,ef6~	59096286	William Bradford Marau
William Marlin	0,8c,ebbj,ed~
William Moore	14,49,ef6,ef6~		William Gyude Moore
William Morneau	7,h,ef6,ef6~		William Francis Morneau
William Taylor	15,6h,dv24,dz~		William Leonard Taylor
William Timmons	2,0,ef13	28837296
Willie Jimmy	4,39,duaj,dv~
Willie Telavi	0,3t,e6co,e985	561559
Willie Tokataake	28,4x,ef6,ef6~	98122545
Willma Alanoca	k,3b,ef6,ef6~		Willma Alanoca Mamani	Alanoca
Willy Bakonga	1q,l,ef6,ef6~
Wilmar Castro	fw,p,ef6,ef6~		Wilmar Castro Soteldo	Castro
Wilson Mukasa	1v,7,ef6,ef6~		Wilson Muruli Mukasa
Wilton Sankawulo	88,49,dr9,ds~
Win Khaing	nf,2k,ef6,ef6~
Win Myat Aye	5p,2k,ef6,ef6~
Win Myint	1,2k,ef6,ef6~
Winston Chitando	26,3u,ef6,ef6~
Winston Felix	b0,41,ef6,ef6~
Winston Jordan	7,41,ef6,ef6~
Winston Santos	i,34,ef6,ef6~		Winston Antonio Santos;Winston Antonio Santos Urena	Santos
Wira Rotphotchanarat	k,17,ef6,ef6~			Wira
Wirasak Khowasurat	n,17,ef6,ef6~			Wirasak
Wissanu Kruea-ngam	4,17,ef6,ef6~			Wissanu
Witold Banka	3d,m,ef6,ef6~
Wivine Matipa	12t,l,ef6,ef6~	104889315	Wivine Mumba Matipa
Wiwa Korowi	h,r,dnb,dtbd
Woldenkiel Abraha	q,5f,ef6,ef6~			Woldenkiel
Wong Kam-sing	37,5,ef6,ef6~			Wong
Wong Kan Seng	4,4b,e191,e6~	461128		Wong
Workneh Gebeyehu	5,2z,ef6,ef6~	27686173		Workneh
Wouter Koolmees	1y,v,ef6,ef6~	2595414
Wu Bangguo	19,5,dr3h,dy~	360563		Wu
Wu Den-yih	6,n,e59a,eb~			Wu
Wu Hsin-hsing	w,n,ef6,ef6~			Wu
Wu Hung-mo	w,n,ef6,ef6~;1l,n,ef6,ef6~		Wu Hong-mo	Wu
Wu Jin-lin	134,n,ef6,ef6~			Wu
Wu Shiow-ming	hw,n,ef6,ef6~			Wu
Wu Tsung-tsong	1l,n,ef6,ef6~			Wu
Wu Xueqian	19,5,dk4c,do~			Wu
Wyatt Creech	4,j,du8,dv~
Xaisi Santivong	b,1c,ef6,ef6~			Xaisi
Xavier Jayakumar Arulanandam	2k,32,ef6,ef6~			Xavier
Xavier de Furst	38,55,e0,e1~
Xiao Jie	15l,5,ef6,ef6~;a2,5,ef6,ef6~			Xiao
Yaakov Litzman	a,d,ef6,ef6~
Yacin Bouh	l,52,ef6,ef6~		Yacin Houssein Bouh
Yacouba Zida	0,2f,eabj,ec16		Yacouba Issac Zida
Yahouza Sadissou	10,z,ef6,ef6~
Yahya Abdedayem	1f,35,ef6,ef6~;ql,35,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,35,ea8l,ed~;s,35,ef6,ef6~		Yahya Ould Hademine
Yahyo Azimov	0,3y,ds28,dv1k
Yakiv Smoliy	c,g,ef6,ef6~	16716966
Yalem Tsegaye Assefa	1o,2z,ef6,ef6~			Yalem
Yama Yari	14,18,ef6,ef6~
Yamila Pena	m,1v,ef6,ef6~		Yamila Pena Ojeda	Pena
Yang Hung-duen	1h,n,ef6,ef6~			Yang
Yang Shangkun	1,5,dk48,dp3r			Yang
Yang Sung Ho	vh,b,ef6,ef6~			Yang
Yang Xiaodu	17q,5,ef6,ef6~			Yang
Yao Yilin	19,5,db72,do~			Yao
Yaqub Eyyubov	p,3v,dz2d,ej~
Yaqub al-Sayn	14z,2r,ef6,ef6~
Yariv Levin	n,d,ef6,ef6~	2330458
Yasir Abul	zh,2r,ef6,ef6~
Yasir al-Raini	10t,1k,ef6,ef6~		Yasir Abdallah al-Raini
Yasmine Fuad	j,13,ef6,ef6~		Yasmine Abdel Aziz Fuad
Yasonna Laoly	6c,1a,ef6,ef6~
Yassamin Ansari	2,0,el13	122226202
Yaw Maafo	6o,29,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,2y,e29g,e497
Yaya Kane	180,w,ef6,ef6~		Yaya Abdoul Kane
Yaya Sangare	vk,1s,ef6,ef6~
Yaylym Berdiyew	4e,3l,ef6,ef6~
Ye Aung	gr,2k,ef6,ef6~
Yeafesh Osman	1h,1y,ef6,ef6~
Yeh Jiunn-rong	g,n,ef6,ef6~			Yeh
Yehude Simon	0,s,e4ae,e57c		Yehude Simon Munaro	Simon
Yelzhan Birtanov	a,1q,ef6,ef6~
Yeo Bee Yin	l,32,ef6,ef6~			Yeo
Yerbol Orynbayev	4,1q,e3at,e9~
Yerbolat Dosayev	c,1q,ef6,ef6~
Yerik Asanbayev	6,1q,dnc1,dr~
Yerima Mandjo	4d,1u,ef6,ef6~	112074691	Yerima Youssoufa Mandjo
Yerlan Turgumbayev	g,1q,ef6,ef6~
Yeshey Penjor	e,5k,ef6,ef6~
Yevgeny Ditrikh	1i,8,ef6,ef6~		Yevgeniy Ditrikh;Yevgeniy Ivanovich Ditrikh
Yevgeny Zinichev	jj,8,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,g,dr33,dt7g		Yeuben Marchuk
Yevhen Nyshchuk	k,g,ef6,ef6~	12133803
Yi Gang	c,5,ef6,ef6~			Yi
Yi Han-tong	0,f,dw5n,dx~			Yi
Yi Hong-ku	1x,f,dq,dr~			Yi
Yi Su-song	0,f,drcf,dt34			Yi
Yi Yong-tok	0,f,dq4t,drcf			Yi
Yien Tut	10,38,ef6,ef6~
Yifat Shasha-Biton	2z,d,ef6,ef6~	19634043
Yim Chhai Ly	4,1m,ef6,ef6~
Yldiz Pollack-Beighle	5,4j,ef6,ef6~
Yogida Sawmynaden	17y,22,ef6,ef6~
Yohana Yembise	19a,1a,ef6,ef6~		Yohana Susana Yembise
Yohei Kono	4,e,dq6u,dr~
Yolande Bain-Horsford	e,4z,ef6,ef6~
Yomana Koteich	59,p,ef6,ef6~		Yomana Koteich Khatib	Koteich
Yon Hyong-muk	v,b,dkc,doc			Yon
Yoo Eun-hae	lp,f,ef6,ef6~;f,f,ef6,ef6~	16079929		Yoo
Yoo Il-ho	4,f,ec1d,ec~			Yoo
Yoshiaki Harada	j,e,ef6,ef6~;105,e,ef6,ef6~	8055970
Yoshitaka Sakurada	w,e,ef6,ef6~
Yosiwo George	6,57,eb5b,ei~
You Young-min	1h,f,ef6,ef6~	24856203		You
Youcef Yousfi	r,1t,ef6,ef6~
Young Kim	2,0,eh13	19662859
Young Vivian	v,7t,dp,e3~	508830
Younis al-Masry	53,13,ef6,ef6~
Younoussi Toure	0,1s,do68,dp~
Youssef Alawi	w,4e,ef6,ef6~		Yusuf Alawi;Yusuf bin Alawi;Yusuf bin Alawi bin Abdallah	Alawi
Youssef Chahed	0,26,ec8r,ed~;0,26,ef6,ef6~	25391268
Youssef Garad	5,2o,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	3a,3y,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	l1,4r,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,23,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	7,4i,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	4,17,e93p,e9~			Yukhon
Yukhon Limlaemthong	4,17,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	p,g,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yumna Maumoon	51,42,ef6,ef6~
Yun Kang Ho	i,b,ef6,ef6~			Yun
Yunis Qanuni	x,18,ea3,ea~
Yuri Bondar	k,11,ef6,ef6~	41348578	Yuriy Bondar
Yuri Borisov	2o,8,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	dz,8,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	3a,g,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	79,8,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Stets	qy,g,ef6,ef6~	4120887	Yuriy Stets
Yuri Trutnev	2o,8,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	2d,g,dw,e1~		Yuriy Yekhanurov
Yusif Finianos	q,y,ef6,ef6~
Yuval Steinitz	l,d,ef6,ef6~	1362317
Yves Dassonville	t,76,e01e,e2~;1t,59,e3b9,e5~
Yves Fauqueur	t,5z,e28s,e3~
Yves Manfoumbi	e,u,ef6,ef6~		Yves Fernand Manfoumbi
Yves Savinguvu	x,1h,e3b9,e5~
Yvette Clarke	2,0,e314	461679
Yvon Neptune	0,21,dy34,e03c
Yvonne Mougany	5o,24,ef6,ef6~		Yvonne Adelaide Mougany
Zachary Nunn	2,0,ej13	84719792	Zachary (Zach) Nunn
Zaha Waheed	1f,42,ef6,ef6~
Zakaria Koulibaly	7c,1g,ef6,ef6~
Zakariaou Njoya	q,12,ef6,ef6~
Zaki Anwar Nusayba	6g,1f,ef6,ef6~			Zaki
Zakir Hasanov	8,3v,ef6,ef6~
Zamirbek Askarov	4,1r,ef6,ef6~
Zarobiddin Fayzullozoda	r,3y,ef6,ef6~
Zayd Shakir	0,1p,dnbl,dr~		Zayd bin Shakir
Zayid al-Zayani	r,4r,ef6,ef6~		Zayid bin Rashid al-Zayani
Zayid bin	1,1f,d3c2,e0b2			Zayid
Zbigniew Ziobro	b,m,ef6,ef6~
Zdenek Skromach	4,2g,e084,e1~	567781
Zdravko Krivokapic	0,43,egc4,ei4s	97999161
Zdravko Maric	7,2x,ef6,ef6~
Zdravko Pocivalsek	2t,37,ef6,ef6~	24690846
Zeev Elkin	rn,d,ef6,ef6~
Zehra Selcuk	48,10,ef6,ef6~	55456168	Zehra Zumrut Selcuk
Zeine Zeidane	0,35,e34k,e48e		Zeine Ould Zeidane
Zeinebou Salem	xr,35,ef6,ef6~		Zeinebou Mint Ely Salem
Zeljko Sturanovic	0,43,e2ba,e3~	356556
Zeng Peiyan	19,5,dz3h,e3~	189517		Zeng
Zeng Qinghong	6,5,dy,e3~	189519		Zeng
Zephania Kameeta	12v,3p,ef6,ef6~
Zeta Aimilianidou	i,5e,ef6,ef6~
Zhang Deijiang	19,5,e43h,e5~			Zhang
Zhang Dejiang	19,5,e43h,e8~	197178		Zhang
Zhang Jinan	7b,5,ef6,ef6~			Zhang
Zhao Kezhi	5m,5,ef6,ef6~;a2,5,ef6,ef6~			Zhao
Zhenis Kasymbek	4,1q,ef6,ef6~
Zhong Shan	z,5,ef6,ef6~	22099947		Zhong
Ziad Fariz	4,1p,e1bo,e3~;c,1p,ef6,ef6~	19398943
Zied Laadhari	45,26,ef6,ef6~	19544932
Zillur Rahman	1,1y,e52c,e94o	57485
Zinaida Grecianii	p,2a,e1aa,e3~;0,2a,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	4,1l,e95t,ea~
Zivko Radisic	3t,c,duad,dx~	4808727
Ziya Selcuk	27,10,ef6,ef6~	55456220
Ziyambi Ziyambi	b,3u,ef6,ef6~
Zlatan Klokic	n6,c,ef6,ef6~
Zlatibor Loncar	a,25,ef6,ef6~
Zlatko Lagumdzija	4,c,dp,dx~
Zlatko Matesa	0,2x,drb,dw1r	2625163
Zoe Lofgren	2,0,dr14	218217
Zohrab Mnatsakanyan	5,2w,ef6,ef6~	6510832
Zora Dujmovic	k,c,ef6,ef6~
Zoran Djordjevic	i,25,ef6,ef6~
Zoran Pazin	4,43,ef6,ef6~;b,43,ef6,ef6~
Zoran Shapuric	1l,2l,ef6,ef6~
Zoran Tegeltija	7,c,ef6,ef6~
Zorana Mihajlovic	2z,25,ef6,ef6~;4,25,ef6,ef6~	10843366
Zorica Apostolovska	1l,2l,ef6,ef6~
Zou Jiahua	19,5,dn48,dt~			Zou
Zsolt Semjen	4,48,ef6,ef6~	55574
Zubaida Jalal	l3,14,ef6,ef6~
Zurab Noghaideli	0,2h,e12h,e3bj	316238
Zurab Zhvania	0,2h,e029,e12h	312493
Zuraida Kamaruddin	1b,32,ef6,ef6~			Zuraida
Zweli Mkhize	kd,t,ef6,ef6~	243833
Zygimantas Vaiciunas	l,3o,ef6,ef6~	6338632
al-Zubayr Salih	65,2d,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 149308,
  titles: `Prime Minister
President
Representative
Governor
Deputy Prime Minister
Foreign Minister
Vice President
Finance Minister
Defence Minister
Senator
Health Minister
Justice Minister
Central Bank Governor
Presidential Candidate
Agriculture Minister
Education Minister
Interior Minister
Governor General
Labour Minister
Environment Minister
Culture Minister
Energy Minister
Attorney General
Tourism Minister
Economy Minister
First Deputy Prime Minister
Transport Minister
Industry Minister
Minister of State
Prefect
Opposition Leader
Premier
Minister
First Vice President
Youth Minister
Commerce Minister
Higher Education Minister
Chief Minister
Information Minister
King
Public Works Minister
Administrator
Lieutenant Governor
Minister-Delegate
Secretary of State
Vice Premier
Chancellor
Housing Minister
Infrastructure Minister
Second Vice President
Trade Minister
Fisheries Minister
Foreign Secretary
Science Minister
Transportation Minister
Education Secretary
Home Affairs Minister
Minister Without Portfolio
Health Secretary
National Security Adviser
Women Minister
Planning Minister
Sports Minister
White House Chief of Staff
Defense Secretary
High Commissioner
Home Secretary
Public Service Minister
Secretary General
Prime Minister, Deputy Prime Minister
Social Affairs Minister
Chancellor of the Exchequer
Chief Executive
Defence Secretary
Leader
Communication Minister
Employment Minister
Energy Secretary
Mines Minister
National Education Minister
Communications Minister
Natural Resources Minister
Taoiseach
First Minister
Local Government Minister
Prime Minister, First Deputy Prime Minister
Treasury Secretary
Ambassador to the United Nations
Commissioner
Lands Minister
Minister-President
President of the Territorial Assembly
Water Minister
Economy and Finance Minister
Senate Majority Leader
CIA Director
Deputy Premier
General Secretary of the Communist Party
Housing Secretary
Social Development Minister
Commerce Secretary
Economic Development Minister
Interior Secretary
Northern Ireland Secretary
President, Vice President
Secretary-General
Works Minister
Construction Minister
House Speaker
Oil Minister
Petroleum Minister
Vice Prime Minister
Water Resources Minister
Agriculture Secretary
Bailiff
Environment Secretary
High Administrator
Junior Minister
Prosecutor General
Rural Development Minister
Security Minister
Sport Minister
Trade Representative
Transport Secretary
Transportation Secretary
Vice Chancellor
Vice Presidential Candidate
White House Press Secretary
Budget Director
Civil Service Minister
Gender Minister
Justice Secretary
Labor Secretary
Land Minister
Public Administration Minister
Regional Development Minister
Speaker of Parliament
Chairman of the Presidency
Deputy Chairman of Cabinet of Ministers
Emperor
Homeland Security Secretary
Mining Minister
Posts Minister
Presidency Minister
President, Prime Minister
Religious Affairs Minister
Business Secretary
Deputy President
Deputy Secretary of State
Development Minister
Director of National Intelligence
Director-General
Family Minister
Forestry Minister
Immigration Minister
Leader of the Communist Party
Legal Affairs Minister
Livestock Minister
National Security Minister
President Pro Tempore of the Senate
President of the Government
Prime Minister, Vice President
Second Deputy Prime Minister
Senate Minority Leader
Trade Commissioner
Treasurer
Urban Development Minister
Vice Premier of Cabinet
Culture Secretary
Economy Commissioner
Government Minister
High Commissioner for Human Rights
House Majority Leader
House Minority Leader
Human Rights Minister
Innovation Minister
Leader of the Liberal Democrats
Mayor of New York City
Pope
President of the Regional Council
Work and Pensions Secretary
Arts Minister
Budget Minister
Civil Aviation Minister
EPA Administrator
Emergency Situations Minister
Emir
Executive Director
FBI Director
Foreign Trade Minister
Governor, Lieutenant Governor
Head of State
Investment Minister
Leader of the Socialist Party
Managing Director
Police Minister
Post Minister
President of the Bundestag
President of the Chamber of Deputies
President of the National Assembly
Presidential Affairs Minister
Primary Education Minister
Public Security Minister
Queen
Small Minister
Social Welfare Minister
Supreme Leader
Tanaiste
Trade Secretary
Cabinet Affairs Minister
Chairman of the Republican National Committee
Chief Prosecutor
Children Minister
Competition Commissioner
Crown Prince
Deputy First Minister
Electricity Minister
Enlargement Commissioner
Equipment Minister
Executive Vice President
Federal Reserve Chair
First Vice President, Vice President
Gender Equality Minister
Head
High Representative for Foreign Affairs
House Majority Whip
International Development Secretary
Justice Commissioner
Law Minister
Leader of the Democratic Party
Leader of the SPD
Mayor of Rome
Minister of State Without Portfolio
Parliamentary Affairs Minister
President of the Senate
President of the Territorial Council
Prime Minister, First Vice President
Public Enterprises Minister
Railways Minister
Relations With Parliament Minister
Senior Minister
Telecommunications Minister
Territorial Administration Minister
Urban Planning Minister
Vice President of Council of Ministers
Vice President of Council of State
Acting President
Ambassador to China
Basic Education Minister
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
First Deputy Premier
High Commissioner for Refugees
Human Resources Minister
Hydrocarbons Minister
Infrastructure Development Minister
Labour Secretary
Leader of the Freedom Party
Leader of the House of Commons
Leader of the Social Democrats
Manpower Minister
Member of the Presidency
Minister of State for Agriculture
Navy Secretary
President of the Eurogroup
President, Deputy Prime Minister
Public Administrative Minister
Public Infrastructure Minister
Research Minister
Resident Minister
Revenue Minister
Scottish Secretary
Secondary Education Minister
Secretary General of the Government
Secretary General of the Presidency
Small Business Minister
Special Envoy for Syria
Telecommunication Minister
Territorial Administrative Minister
Veterans Affairs Secretary
Women's Affairs Minister
Agriculture Commissioner
Ambassador to Japan
Awqaf Minister
Brexit Secretary
Budget Commissioner
Chairman of the Council of State
Chairman of the Democratic National Committee
Chairperson of the Commission
Chief Secretary
Chief Weapons Inspector
Climate Change Minister
Climate Commissioner
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
Executive Secretary
External Relations Commissioner
Financial Secretary
Governor, Governor General
Habitat Minister
Head of the Presidential Office
Home Minister
Industry Commissioner
Information Technology Minister
Internal Market Commissioner
Internal Security Minister
Islamic Affairs Minister
Land Management Minister
Leader of the AfD
Leader of the CDU
Leader of the Finns Party
Leader of the Green Party
Leader of the Liberal Party
Leader of the Progress Party
Maritime Affairs Minister
Mayor of Berlin
Mayor of London
Mayor of Mexico City
Military Leader
Mineral Resources Minister
Minister of State Security
Minister of State for Presidential Affairs
Minister of State for Youth Affairs
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
State Councilor of the State Council
Sultan
Sustainable Development Minister
Technical Education Minister
Treasury Minister
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
Chairman of the Supreme Council
Chairwoman of the House Republican Conference
Chancellor Candidate
Chancellor of the Duchy of Lancaster
Chief Negotiator
Chief Secretary to the Treasury
Chief of Staff
Chief of State
Chief of the General Staff
Citizenship Minister
Civil Affairs Minister
Climate Minister
Co-Leader of the SPD
Commander
Communities Minister
Constitutional Affairs Minister
Correctional Services Minister
Cultural Affairs Minister
Decentralization Minister
Deputy Defense Secretary
Deputy Prime Minister, Governor General
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
Europe Minister
European Integration Minister
Families Minister
Family Affairs Minister
Financial Services Minister
First Secretary of the Communist Party
Food Minister
General Education Minister
General Secretary of the Socialist Unity Party
Government Secretary
Government Secretary General
Handicrafts Minister
Health Commissioner
High Representative
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
Leader of Reform UK
Leader of Sinn Fein
Leader of the Danish People's Party
Leader of the Democratic Alliance
Leader of the Democratic Unionist Party
Leader of the Easter Rising
Leader of the Greens
Leader of the Independence Movement
Leader of the Left Party in parliament
Leader of the Movement for Democratic Change
Leader of the Nation of Islam
Leader of the National Rally
Leader of the New Democratic Party
Leader of the Republicans
Leader of the SDLP
Leader of the SNP in Westminster
Leader of the Social Democratic Party
Leader of the Ulster Unionist Party
Leader of the VVD
Local Administration Minister
Marine Resources Minister
Mayor of Baltimore
Mayor of Barcelona
Mayor of Chicago
Mayor of Cleveland
Mayor of Madrid
Mayor of Paris
Mayor of Washington
Migration Commissioner
Minister for Relations With the Parliament
Minister in the Presidency for the Council of Ministers
Minister in the Prime Min.'s Office
Minister of State for Cabinet Affairs
Minister of State for Defense Affairs
Minister of State for Energy
Minister of State for Housing
Minister of State for Labor
Minister of State for Legal Affairs
Minister of State for Parliamentary Affairs
Minister of State for Planning
Minister of State for Regional Administrative
Minister of State for Tourism
Minister of State for Trade
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
Presidency Member
President of Legislative Council
President of the General Assembly
Presidential Adviser
Presidential Aide
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
Rural Affairs Minister
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
Tourism Development Minister
Tourism Secretary
Trade Adviser
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
Youth Development Minister
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
Cabinet Secretary for Lands
Cabinet Secretary for National Treasury
Cabinet Secretary for Petroleum
Cabinet Secretary for Public Service
Cabinet Secretary for Sports
Cabinet Secretary for Tourism
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
Civil Service Secretary
Co-Leader of the Green Party
Co-Leader of the Left Party
Co-President
Coal Industry Minister
Coal Minister
Colonial Secretary
Commander of Coalition Forces
Commander of the Army
Commander of the Bosnian Serb army
Commander of the Confederate Army
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
Deputy Prime Minister for European Affairs
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
Deputy Secretary General
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
Director General of Independent Directorate for Local Governance
Director General of National Directorate of Security
Director of Central Bank of Iceland
Director of Central Intelligence
Director of Central Statistics Bureau
Director of Cuban Radio
Director of Department of National Planning
Director of Drug Control Agency
Director of Foreign Intelligence Service
Director of KPA General Political Bureau
Director of National Intelligence Service
Director of National Planning Commission
Director of National Sports
Director of National Water Resources Institute
Director of Office of Environment
Director of Office of National Security
Director of Reconstruction
Director of Security
Director of State Intelligence Agency
Director of State Security Service
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
Good Governance Minister
Good Governance Planning Minister
Government Digital Services Minister
Governor of Jakarta
Governor of Metro Manila
Governor of Tokyo
Governor of the Bank of Canada
Governor of the Bank of England
Governor of the Maldives Monetary Authority
Governor of the Royal Monetary Authority
Governor of the Saudi Arabian Monetary Agency
Governor-General
Gozo Minister
Grand Ayatollah
Grand Duke
Grand Mufti and Chairman of Council of Senior Scholars
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
Junior Minister to the Deputy Prime Minister
Kalinago Affairs Minister
Karamoja Minister
Kashmir Affairs Minister
King, Deputy Prime Minister
Kosovo Security Force Minister
Labor Relations Minister
Land Affairs Minister
Land Reform Minister
Land Tenure Minister
Land Titles Minister
Leader of AUR
Leader of Action
Leader of BSW
Leader of Chega
Leader of Communist Refoundation
Leader of D66
Leader of Demosisto
Leader of EH Bildu
Leader of Ennahda
Leader of Fatah in the West Bank
Leader of Forum for Democracy
Leader of France Unbowed
Leader of Free France
Leader of Law and Justice
Leader of List Fortuyn
Leader of Más País
Leader of Nahdlatul Ulama
Leader of New Social Contract
Leader of One Nation
Leader of Place Publique
Leader of Plaid Cymru
Leader of Podemos
Leader of Popular Force
Leader of Popular Will
Leader of Reconquest
Leader of Republican Left
Leader of Scottish Labour
Leader of Shas
Leader of Shiv Sena
Leader of Solidarity
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
Leader of the Basque Nationalist Party
Leader of the Black Consciousness Movement
Leader of the Bloc Quebecois
Leader of the Brexit Party
Leader of the British National Party
Leader of the British Union of Fascists
Leader of the CDU/CSU in parliament
Leader of the Centre Party
Leader of the Chechen rebels
Leader of the Christian Democrats
Leader of the Civil Rights Movement
Leader of the Democratic Movement
Leader of the Democratic Party of the Left
Leader of the Democrats of the Left
Leader of the Division of the North
Leader of the Economic Freedom Fighters
Leader of the European People's Party
Leader of the Five Star Movement
Leader of the G9 gangs
Leader of the Government in the House of Commons
Leader of the Government in the Senate
Leader of the Greens in the European Parliament
Leader of the Indonesian Democratic Party
Leader of the Inkatha Freedom Party
Leader of the Iraqi National Congress
Leader of the Irish Parliamentary Party
Leader of the Irish Republican Army
Leader of the Jacobins
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
Leader of the Nationalist Movement Party
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
Leader of the Somali National Alliance
Leader of the Southern Transitional Council
Leader of the Spartacus League
Leader of the Sudan People's Liberation Army
Leader of the Supreme Council
Leader of the Sweden Democrats
Leader of the Tigray People's Liberation Front
Leader of the Tisza Party
Leader of the UMP
Leader of the Universal Negro Improvement Association
Leader of the Workers Party
Leader of the Workers' Party
Leader of the ZANU-PF Women's League
Leader of the Zapatistas
Legal Secretary General
Levelling Up Secretary
Liaison With Parliament Minister
Liberation War Veterans Minister
Light Industry Minister
Line Minister
Local Development Minister
Local Government Administration Minister
Local Government Affairs Minister
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
Mayor of Athens
Mayor of Bogota
Mayor of Boston
Mayor of Bucharest
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
Mayor of Toronto
Mayor of Vienna
Mayor of Warsaw
Mayor of West Berlin
Medical Care Minister
Megapolis Minister
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
Minister Without Portfolio for Development
Minister Without Portfolio for Slovenians Abroad
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
Minister for Relations With State Institutions
Minister for Relations With the Institutions
Minister for Relations With the National Assembly
Minister for Relations with Constitutional Committees
Minister for Secretary General of the Government
Minister for State Reform
Minister for Treaty of Waitangi Negotiations
Minister for the Cabinet Office
Minister in Assistance to the President
Minister in the Ministry of Housing and Lands
Minister in the Office of the Presidency
Minister in the Office of the President
Minister in the Office of the Prime Minister With Responsibility for External Affairs
Minister in the Office of the State Counselor
Minister in the Presidency
Minister in the Presidency for Women
Minister in the Prime Minister's Office
Minister of Public Security
Minister of State Administration
Minister of State Construction Control
Minister of State Properties
Minister of State Property
Minister of State With Responsibility for Health
Minister of State and Min.-Counselor to the Presidency of the Republic
Minister of State for Administrative Reform
Minister of State for Amiri Diwan Affairs
Minister of State for Animal Industry
Minister of State for Artificial Intelligence
Minister of State for Ayurveda
Minister of State for Budget
Minister of State for Bunyoro Affairs
Minister of State for Civil Service
Minister of State for Communications
Minister of State for Construction
Minister of State for Consumer Affairs
Minister of State for Cooperatives
Minister of State for Coordination of Government Operations
Minister of State for Culture
Minister of State for Decentralization
Minister of State for Defense
Minister of State for Development of Northeastern Region
Minister of State for Disaster Management
Minister of State for Disaster Preparedness
Minister of State for East African Community Affairs
Minister of State for Economic Affairs
Minister of State for Economic Monitoring
Minister of State for Economic and Social Development
Minister of State for Economy
Minister of State for Employment
Minister of State for Environment
Minister of State for Ethics
Minister of State for Everyday Issues of Citizens
Minister of State for Federal National Council Affairs
Minister of State for Finance
Minister of State for Finance for Investment and Privatization
Minister of State for Finance for Microfinance
Minister of State for Finance for Planning
Minister of State for Financial Affairs
Minister of State for Foreign Affairs
Minister of State for Foreign Trade
Minister of State for Gender
Minister of State for Grand Bahama
Minister of State for Health
Minister of State for Health for Primary Care
Minister of State for Higher Education
Minister of State for Higher Education and Advanced Skills
Minister of State for Housing Affairs
Minister of State for Immigration
Minister of State for Information Technology
Minister of State for Intellectual Property Strategy
Minister of State for Internal Affairs
Minister of State for International Affairs
Minister of State for International Cooperation
Minister of State for Investment Affairs
Minister of State for Justice
Minister of State for Kampala Capital City Authority
Minister of State for Karamoja
Minister of State for Lands
Minister of State for Local Government
Minister of State for Luwero Triangle
Minister of State for Measures for Declining Birthrate
Minister of State for Media Affairs
Minister of State for Micro-
Minister of State for Minerals
Minister of State for National Assembly Affairs
Minister of State for National Economy
Minister of State for National Reconciliation Affairs
Minister of State for National Security
Minister of State for New
Minister of State for Northern Uganda
Minister of State for Nuclear Emergency Preparedness
Minister of State for Okinawa
Minister of State for Power
Minister of State for Primary Education
Minister of State for Public Education
Minister of State for Public Service
Minister of State for Refugee Affairs
Minister of State for Regional Affairs
Minister of State for Science
Minister of State for Social
Minister of State for Social Affairs
Minister of State for Socioeconomic Development
Minister of State for Space Policy
Minister of State for Sports
Minister of State for Technical
Minister of State for Technology
Minister of State for Teso Affairs
Minister of State for Transport
Minister of State for Union Affairs
Minister of State for Urban Planning
Minister of State for Veterans Affairs
Minister of State for Water Resources
Minister of State for Youth
Minister of State for the Capital of Sanaa
Minister of State for the Implementation of the National Dialogue
Minister of State for the Interior
Minister of State for the Municipality
Minister of State for the My Number System
Minister of State for the Nuclear Damage Compensation
Minister of State in the Office of the Vice President
Minister of State-Owned Enterprises
Minister to the President's Office
Minister-Coordinator General
Minister-Coordinator of the Special Services
Minister-Delegate for European Affairs
Minister-Delegate to the Presidency
Minister-Delegate to the President
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
Nevis Affairs Minister
Niger Delta Minister
North Caucasus Affairs Minister
Nuclear Power Industry Minister
Nutrition Minister
Oceans Minister
Oil Industry Minister
Outer Islands Minister
Overseas France Minister
Panchayati Raj Minister
Paramount Leader
Parliamentary Relations Minister
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
Premier, Prime Minister
Preschool Education Minister
Presidency Chairman
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
Presidential Spokesman
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
Public Service Secretary
Public Services Minister
Public Telecommunications Minister
Public Works Secretary
Railways Development Minister
Reconstruction Minister
Regional Cooperation Minister
Regional Economic Development Minister
Regional Municipalities Minister
Regional Reorganization Minister
Regional Services Minister
Regions Minister
Relation with Parliament Minister
Relations With States Secretary
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
Rural Communities Minister
Rural Economic Development Minister
Rural Rehabilitation Minister
SMEs Minister
Safety Minister
Sanitation Minister
Second Deputy CEO
Second Vice President, Vice President
Second Vice Prime Minister
Secretary General of Cabinet Secretariat
Secretary General of Council of Ministers
Secretary General of Executive Yuan
Secretary General of Religious Affairs
Secretary General of State Council
Secretary General of Supreme People's Assembly Presidium
Secretary General of the African National Congress
Secretary General of the Presidency of the Republic
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
Solicitor General
Solid Minerals Minister
South Minister
Spatial Planning Minister
Speaker of the Federation Council
Speaker of the House
Speaker of the State Duma
Special Counsel
Special Economic Zones Minister
Special Envoy for Afghanistan
Special Envoy for Afghanistan and Pakistan
Special Envoy for Middle East Peace
Special Envoy for Yemen
Special Envoy for the Coalition against Islamic State
Special Envoy of the Quartet
Special Minister for State
Special Presidential Envoy
Spokeswoman of the Palestinian delegation
Sports Affairs Minister
State Counsellor
State Department Spokeswoman
State Minister for Reconciliation
State Secretariat of Civil Aviation
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
Transport Commissioner
Transports Minister
Tribal Affairs Minister
Tsar
Under Secretary of Defense
Under Secretary of State
Unification Minister
University Education Minister
Urban Affairs Minister
Urban Agriculture Minister
Urban Management Minister
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
Vice President, Deputy Prime Minister
Vice Prime Minister, Deputy Prime Minister
Vocational Education Minister
Water Development Minister
Water Management Minister
Water Secretary
Waters Minister
Wellbeing Secretary
White House Chief Strategist
Women Affairs Minister
Women Empowerment Minister
Women's Empowerment Minister
Women's Issues Minister
Women's Promotion Minister
Work Minister
Workplace Relations Minister
Youth Affairs Minister
Youth Empowerment Minister
Youth Entrepreneurship Minister
Youth Promotion Minister
Youth Sport Minister
Youths Minister`,
  places: `United States
United Kingdom
France
Germany
Italy
China
India
Uganda
Russia
Australia
European Union
North Korea
Bosnia
Israel
Japan
South Korea
Ukraine
Canada
Spain
New Zealand
Ireland
DR Congo
Poland
Taiwan
Iran
Venezuela
Vietnam
Papua New Guinea
Peru
South Africa
Gabon
Netherlands
Senegal
Brazil
Lebanon
Niger
Turkey
Belarus
Cameroon
Egypt
Pakistan
Romania
Sweden
Thailand
Afghanistan
Austria
Indonesia
Syria
Laos
Sri Lanka
Costa Rica
United Arab Emirates
Guinea
Burundi
Ecuador
Guinea-Bissau
Yemen
Bulgaria
Cambodia
Equatorial Guinea
Iraq
Jordan
Kazakhstan
Kyrgyzstan
Mali
Algeria
Central African Republic
Cuba
Morocco
Rwanda
Bangladesh
Denmark
Finland
Haiti
Mauritius
Chad
Republic of Congo
Serbia
Tunisia
Zambia
Angola
Ghana
Moldova
Saudi Arabia
Solomon Islands
Sudan
Belgium
Burkina Faso
Czech Republic
Georgia
Ivory Coast
Mongolia
Myanmar
North Macedonia
Norway
Portugal
Somalia
Fiji
Madagascar
Kuwait
Nigeria
Switzerland
Uzbekistan
Argentina
Armenia
Croatia
Togo
Ethiopia
Greece
Guatemala
Malaysia
Philippines
Dominican Republic
Mauritania
Slovakia
Slovenia
South Sudan
Vanuatu
Panama
Bolivia
Honduras
Latvia
Mexico
Chile
Kenya
Kosovo
Paraguay
Sierra Leone
Tanzania
Turkmenistan
Bermuda
Colombia
Lithuania
Namibia
Barbados
Luxembourg
Mozambique
Tuvalu
Zimbabwe
Azerbaijan
Bahamas
Nauru
Tajikistan
Belize
East Timor
Guyana
Maldives
Montenegro
Trinidad and Tobago
United Nations
Uruguay
Albania
Hungary
Liberia
Nicaragua
Singapore
El Salvador
Estonia
Oman
Benin
Comoros
Lesotho
Nepal
Suriname
Botswana
Dominica
Malta
Tonga
Qatar
Saint Lucia
São Tomé and Príncipe
Bahrain
Gambia
Jamaica
Saint Kitts and Nevis
Samoa
Eswatini
Kiribati
Malawi
Grenada
Iceland
Cook Islands
Djibouti
Saint Vincent and the Grenadines
Seychelles
Wallis and Futuna
Antigua and Barbuda
Micronesia
Libya
New Caledonia
Marshall Islands
Monaco
Palau
Cape Verde
Cyprus
Eritrea
Falkland Islands
Guernsey
Northern Ireland
Aruba
Bhutan
British Indian Ocean Territory
Greenland
Montserrat
Anguilla
Northern Mariana Islands
Turks and Caicos Islands
British Virgin Islands
European Commission
Jersey
Brunei
Cayman Islands
Faroe Islands
Liechtenstein
NATO
Saint Pierre and Miquelon
San Marino
Soviet Union
Isle of Man
Alabama
Andorra
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
Vatican
Alaska
Arizona
Curaçao
Czechoslovakia
Florida
Guadeloupe
Mayotte
Netherlands Antilles
North Carolina
Réunion
Scotland
South Carolina
Svalbard
West Virginia
American Samoa
European Central Bank
Gibraltar
Hamas
Illinois
Kansas
Martinique
Maryland
Missouri
New Mexico
Norfolk Island
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
Republika Srpska
Saint Helena
Sint Maarten
Taliban
Utah
WTO
Wales
Wisconsin
Wyoming
Yugoslavia
Akrotiri and Dhekelia
Cocos Islands
European Council
IAEA
North Rhine-Westphalia
Quebec
Vermont
African Union
Bundesbank
French Southern and Antarctic Lands
Hezbollah
International Criminal Court
Kurdistan Region
Palestine Liberation Organization
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
World Food Programme
al-Qaeda
ASEAN
Abu Dhabi
Alberta
Boko Haram
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
Kurdistan Workers' Party
La Francophonie
Lord's Resistance Army
Mahdi Army
Middle East Quartet
Miranda
Moro National Liberation Front
New Development Bank
Northern Cyprus
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
UNDP
UNITA
UNRWA
Uttar Pradesh
Valencia
Wagner Group
West Bengal
Western Sahara
al-Qaeda in Iraq`,
};
