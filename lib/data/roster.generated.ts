// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `chanfiou	5iwt
daglo	3lwu
wood	5m51
misick	8sdi alby
skromach	aq82
carrillo	4n39
haradinaj	4bu0
mustafayev	a1u2
altmaier	457m
^0446^0437^0456^043d^044c^043f^0456^043d	5ajw
coelho	43td 7f6y 9g61
^05d8^05d9^05de^05d5^05e9^05e0^05e7^05d5	5ex5
collendavelloo	7lwq
bissessar	2nxg
balcerowicz	2z3y
merrill	4te2
^05dc^05d1^05e8^05d5^05d1	4odm
ljajic	9oat
woonton	9spc
houchin	6xnr
kaba	96jh a3cg
humala	3zb8
kavindele	6wwk
rambharat	6iz4
piva	5sgi
leiking	7iog
bassal	5jrt
kozyrev	e51
samia	4mih
ambouroue	9eit
^ce20	1llj 3ypw
lorenzana	6ov2
elvestuen	9aca
freitas	4vao 7tbi a9sl
georgescu	u9o
duterte	4h2g 4n6n
zbidi	5ic3
^0643^064a^0633^0646^062c^0631	1xmw
christian	9hzr
motlanthe	2qaj
graca	6e4u
gowda	1tgx 9w5m
nader	4bnk
anderton	7sk9
temengil	66gr
plut	6sxn
tinubu	rwj
badran	5mkw
pfluger	64t3
bosch	8uo2
^0631^0648^062a^0648	58kq
lilley	45er
ndayishimiye	5hb5
kanyana	5oww
michal	2uk8
zaidi	a8v7
perot	4iwm
tommy	aefv
biko	4ta7
pierrakakis	2v5f
mciver	88wh
foot	3eg6
mulang	7enm
mutimura	6yvf
wazz	7e2y
^05d6^05d5^05e1^05e4^05df	301y
ralph	9rgm
choi	xjh 6hhp
kavaliku	89dw
deif	3nje
bayrou	1inw
enhsaihan	8rdk
tariceanu	uam
beebe	3h2x
musonge	9ili
ryan	1ooq 43e9 9fh5
goedgedrag	74rr 74sm
mesie	5zwo
nzimande	69p2
balde	5izy 5j0t
estevez	5zt4
^0432^0443^0447^0438^0447	7bc
zeman	3jmu
pandor	3s2l
loum	8ifq
parson	3hhq
prasidh	6fjw
redwood	2h85
^0634^0648^0644^062a^0633	3ypw
mirzoyan	iqg
mohamed	1ey 3lbb 5m8r 5wno 7i35
tambajang	70tm
ghrieb	4qmw
co	7t5r
^043e^0431^0430^043c^0430	mql
^05d4^05d0^05e8^05d9^05e1	2nlk
skvortsova	ai35
lighe	960h
carnahan	3d4s
remetic	5rie
tulaga	8jty
medina	6m5h 8f20
cleaver	6vx6
nassour	8h37
^0643^0627^063a^0627^0645^064a	4317
rawi	70fq
agovaka	9hvg
cvijanovic	5hqk
ricketts	453r
moulton	a1i1
pustovoytenko	ahaz
valiente	7y8n
^0631^0627^064a^0633	103z
balfour	jls
douglass	1liq
inoni	6xab
renzi	3ber
voronin	55kb
brencic	8ht0
^30a2^30db^30c3^30c8	4z7u
fuad	anpn
diouf	1bf
potter	8n5s 9c1z
bakri	5koo 66hm
dobrev	2tlv
hickenlooper	2ftl
merz	1llj 1vfe
tokataake	amdt
graham	rfj 300q
haniyeh	22pd
lasic	6p7k
bouphavanh	6aiu
macdonald	4bt5
aly	7ps7
frost	8qu0
rasizade	63os
kuman	96ya
ghaffar	84g0
smith	122n 20l7 20r2 25xf 2m12 5m3b 5msx 6hsr 6isp 6kb7 7pi1 7rwi 827x 9by6 adij
^30ec^30fc^30ab^30f3	4if4
motsoaledi	9dx4
vassiliou	1osn
hollen	6hu1
ashton	vmt
nowacka	7m9o
barry	38rp 5vb8 6ajr
pommies	9sk6
puspayoga	5xjx
oudom	9d4t
oreamuno	9tei
romo	8m2l
adheeb	5naa
asymbekov	a1z2
ciza	7q34 ajt8
bazin	8jxy
gunnlaugsson	4qoj
klingbeil	2w46
^0438^0441^0438^0431^0430	4pt1
elahi	6gli
gaetz	3bb2
zoniaba	a0xs
eriksson	9i6h
^30cb^30af^30bd^30f3	4e0d
^043d^0430^0432^0430^043b^044c^043d^044b^0438	9qo
papariga	79t
turchin	9gn
moisiu	agf
buttigieg	44u6
fleming	8dpd 9c2s
malashko	ah8b
tudjman	1k4q
dissanayake	ib3 6str 95c9
prince	a64g
namaki	9wp5
^30e0^30cf^30e9^30af	1z7u
brownback	4m8e
jankovic	4l5g
macfadyen	7hwg
bellepeau	913k
ri	9q8l 9q9h 9qac 9qb1 9qbs 9qcn 9qdh 9qed 9qf8 9qg3
perng	9hn6
essam	6y7c
linde	g9a 8ezq
^0438^043d^0432^044d^043d^044c	4zzu
marciel	8kfv
golob	4fr6
scotty	6gfg 8eg9
sope	66tn
abdesselam	67tg
lucinschi	9j1q
angulo	8l8i
gudbrandsson	7a4s
kpomakpor	6nf6
truss	30fh alb1
tchicaya	7quw
arens	3oxw
biyama	9upe
finianos	apri
obame	9gdc
^05d2^05d9^05e0^05d2^05e8^05d9^05e5	3ubm
gakharia	7864
marau	am5o
saibou	5twc
^05de^05d5^05e1^05d1^05e0^05d9	5eg5
mut	8sf4
jibril	5ipq
solis	1yk2 8fl4 8kcb
dilma	15nl
^05e9^05d5^05d9^05d1^05dc^05d4	59kj
babuc	90zb
bush	1o94 1ov8 2b3i 8qy5
hauglie	60ys
moraes	9lh
biya	42xk
^0448^0440^0435^0434^0435^0440	1pmx
^05e4^05e1^05e7^05d5^05d1	16ob
vetah	8xdy
compaore	r78
ozdag	5hia
gauck	2dt0
ndirahisha	7p3k
mahama	2gh4 5uwo
attiyah	5klp
^0641^0627^0631^0648^0641^0627^0643^064a^0633	5bio
bielecki	27yu
elalamy	91re
romania	2st8
andriamanga	akni
^05d1^05e8^05d6^05e0^05d9^05d9^05d1	2ydm
kohler	1z2q
malval	9sej
manyang	88hc
kushner	28kb
kuratchenko	akle
maysari	5og2
^30b7^30b9^30bf^30cb	bng
gvir	234w
tarmidi	697c
^05d6^05e8^05d9^05e3	3mnw
camara	5wel 82a6 82cu 8ilp 8mmu 9gb8 a0h7
ponsati	zde
tillis	ac76
^05d5^05d0^05e0^05e1	23wf
^cc3d	2zeb
brahimi	2vuq
bidh	5u3u
fahd	2s9c 6zzv 9nz5
^30a8^30ea^30c4^30a3^30f3	slu
darling	c02 6jsb
ouosso	6w4d
bozumbayev	82br
odongo	7rns
andrus	vvq
dery	5waw
mandinga	airf
atdayew	67el
rupel	15z3
ntsekele	9ygf
crist	wvi
kaminski	8o4w
mainassara	20so 7j70
mock	c3b
vilsack	4ysi
mclellan	60qu
milanovic	5gcx
morauta	8r7d
charnvirakul	ica
marco	7a6v
meksi	82t
^0634^062a^0627^064a^0646^0645^0627^064a^0631	1kcm
nieuwenhuizen	6k98
^30e1^30e9^30f3^30b7^30e7^30f3	2afy
fondre	7uk3
^30de^30b1^30a4^30f3	2gqu
radicova	23nt
sillah	6t69
kibreab	85yz
hamidi	8xo9
bullock	4taw
ghannouchi	3lvp 4ag1
gutu	7k6r
inzko	523l
rosati	127w
ashraf	9mi5
sulayman	8t66
capito	a2bh
braverman	4u0s
^5384	1rfg
^0628^0644^064a^0631	4zgi
^30e2^30cf^30de^30c8	33o8
alencar	7wqk
carol	2s2x
louh	aacg
ngcamphalala	6nr5
bennett	3rmo 3t2i 6eq3
manirakiza	6k2a
^05e7^05e1^05d8^05e8^05d5	1hw0 4a3w
barkindo	3nhx
retzlaff	8b06
tapaitau	9sll
mcaleenan	2q4a
muoi	179o
rutskoy	5s5c
colom	5vmy
mutebile	6wnb
shibyaniyan	8gj6
^30c1^30bb^30b1^30c6^30a3	1gds
cable	543w
bayle	9jqh
karimov	22oe 7jlo 7obf
yaron	5wxz
^ce78	21ir
junushaliev	82uu
kristopans	aj9r
sadang	6utv
pratt	6kro
ganao	6n53
scheffer	24js
^d2b8	ifj kzb 1bh4 1krx 3374 3fzn 3rmo 47rd 5bvx 5dho
gyanendra	2sfp
metzler	9vnn
timofti	972q
^591a	2hkd 2l30 2mnj 47bl
ghafar	5jez
afamasaga	8bps
jorayev	9vly
kovacevski	15y1
moncada	6pan
clerides	1r6k
griffiths	39yv
^0647^064a^063a^0633^064a^062b	44w2
atamyradow	65tj
esken	4nky
qolami	8jam
raponda	9uiv
thongloun	4xlb acmc acnj
elung	9fog
erjavec	2ocd
leyen	50wx
^0628^0648^0645^0628^064a^0648	3hqr
kiszczak	11ch
rantisi	dy
^05d0^05d7^05de^05d3^05d9^05e0^05d6^05d0^05d3	34l0
pearey	6nwf
abuel	7otg
ungureanu	3h0g
croo	8bb
ismajli	agkz
kihl	7r60
seluka	5rms
a	1z5j
adhanom	4vsl
suleimani	49gp
zhvania	ar8m
issam	7lp5
kambile	9zea
bayik	w4a
badal	7d85
carbajal	9xjd
urzua	6dyu
monckeberg	976w
nau	ai6r
jizdan	5scm
messahel	5iax
muliakaaka	92sr
^d06c	f11 18gq 1b8r 1fwp 1z7u 25l1 3qlf 40p5
^05e1^05d9^05e1^05ea^05d0^05e0^05d9	bng
^30ed^30a6^30cf^30cb	1w96
hamid	4u4i 934i
kuleba	16z5
millon	wgf
espada	7x0i
seidi	a7mn
^0433^0435^0432^0430^0440^0430	x1c
^05d0^05d7^05de^05d3	2f5
debonheur	7rdg
piechocinski	7p1t
somoza	cpv
sequeira	9xw4
shiraliyev	9bre
dingell	6oor
santa	ac2u
suplinska	7j4d
weeks	8uxw
haggar	a3a5
ortiz	9xp8
khomeini	4jc6
nzayimana	8bl7
pokharel	7lb2
bosengkham	6afp
^30d5^30ea^30b3^30b7^30f3	5c7r
carrington	30st
^30aa^30cf^30b5^30f3^30b7^30e7	3ze7
gueant	zfw
waisman	6o72
^043f^0440^0438^043c^0430^043a^043e^0432	5cjb
ndoke	7578
borges	7t4f
owona	7a0t
sainovic	97qr
marghem	8n3s
luong	aey0
onder	9shv
lincoln	2n2
pawlenty	4xww
peevski	1401
tawfiq	8hk0
mcgrath	3eur
bogdanic	6slz
crank	7rhi
huckabee	3h9l
amudi	93i4
dimitrov	1p9q 3x51
hanson	43li 5uqy
mcgovern	1oeb 7spo
kasaila	72z4
^30ad^30cf^30ad	3r3f
alkatiri	8l2f
vasquez	6zcl 752u 8vbd
^0645^064a^0644^0627^0646^0634^0648^0646	2afy
aweis	8mog
agadzi	9d9j
kivejinja	86x9
zhelyazkov	4ivn
^626c	3afo
monterio	8de0
perry	4efs 58jx 6iy7 9voc a08s
fischbach	8t98
delaney	6283
rauner	tv0
steinhoff	7p2q
espinoza	8nzs
muhith	5lqc
junusov	7hx7
badelkhan	85ji
nhambiu	7wbt
antic	5rhb
alatas	b37
burgum	18vj
merkley	7rj4
mckernan	2gzs
bassiere	67cu
raybould	7tkd
mumtaz	7ccf
lama	11g3
cosgrow	al1g
^0633^0644^0645^0627^0646	3nwu
castaner	yn2
lauti	adoi
premadasa	9njr
kanerva	7j68
sawaylah	5l3t
zandashatar	7946
gaombalet	6f7l
basharif	8fxz
purcekow	6erx
astori	6m3a
gramm	46gn
^0444^0440^0435^0434^0435^0440^0438^043a^0441^0435^043d	3dq4
gouma	5ljo
riisager	8rlg
ro	9s32
^062a^0634^064a^0633^064a^0643^064a^062f^064a	1gds
aror	6c56
mayorkas	77l
watson	4yua 7450
maloy	6f6o
zubkov	541u
kalla	2mzm 8ypi
kyenge	7r1o
ribbentrop	2dul
sullivan	26ek 3i1l 6lij
nepal	6h53
nyerere	2m8i
jeribi	77k3
berhanu	68h8
^80af	2n2 hyk
louisy	9gwc 9hmd
^91d1	3vag 52nk
mohamad	33o8 8vtw
calderon	1h8p 9m20 a3j8
antall	24dd
^0627^0644^0633^064a^0633^064a	i3
sidorskiy	a15j
trovoada	8tm1 9ezk
carmona	615x
choummali	6hlc 6hml
grapperhaus	71n2
nguesso	14co
rouhani	1w96
^30b3^30fc^30eb	1x2k
wang	57i8 57j1 57k3 al5g al6f al7g al8b al95
akhundzada	1ydr
sturgeon	3vag
dewine	3h4m
malesevic	6lma
rua	1hrb
bauer	1n8o
lutnick	1zp2
soto	68qp 6duj 6mpi 8smx
kuroda	7dad
sembayev	6odo
marulanda	35wi
kocharyan	4fwl
toatu	abah
kretschmer	3eq6
ponte	um2
voinovich	1otj
bolero	7by5
bordallo	8gge
hurley	6n9z
kim	2dem 2qu5 2r0m 2r6o 2rcr 2rk2 2rku 2rmy 2ro5 2rpr 5znh 861s 862x 863t 864q 865o 866m 867j 868h 869c 86aa 86b7 86cn 86dk 86ef 86g5 86h1 86hs 86io 86jj 86kq 86ln 86mj 86ng aow2
vawda	8z7y
kelekele	81um
scioli	6m0j
chakanda	9s8r
murray	42wc
haas	tnu
soares	32vm 6qy3
blackburn	8ot2
minzatu	4iz2
valerio	8gpo
boko	19e5
amina	5wqy
marthe	6mha
schroder	1pmx
^ba38	yyz 2p6j
temu	9lem
^5409	38in 3r3f
sardjoe	9n1f
vaile	8oji
^0645^064a^0634^0648^0633^062a^064a^0646	3ijt
kalam	0
zarif	3mnw
benevente	6qhu
gianforte	1sg5
sankara	4xi1
lissu	50aa
rankin	7uz2
prigozhin	5c7r
viera	ahgb
heineman	12bv
^05e2^05d1^05d0^05e1	34bd
nurdauletov	78k5
abinader	31ur
sacirbey	3pkb
wen	57r4
^05e8^05d5^05e1^05e3	15nl
ano	6ts5
dobrovic	a4nw
nova	v7o
luxon	ypt
berov	32tj
roivas	4uwt
nahle	9t4o
garibashvili	7kar
naseem	705g 8yvs
grothman	78pj
lorenzo	7b3y
peel	4gfw
wanchinga	6pif
^0430^043b^0431^0430^043d^0435^0437^0435	ha0
bottomley	54a2
vian	6rvu
annan	2tug
perdomo	7wdj
fajon	4v8t
^0441^0430^043b^0435^0445	aoh
aslam	8w3d
khouna	6gp0 a1kg
taya	8gb5
atukorale	abie
^c13c	3dq4
bonino	1cu6
georgiadis	6fp9
masum	74wx
ruak	aa87
bedie	1xdw
broohm	99z4
^0631^0648^062a^0647	39dq
biedenkopf	2uuk
chubais	cuy
halimi	92vo
manga	5ws1
roberts	n1y 6jwo 6vug
cabrisas	9qnb
nhunga	8ki5
prachanda	49e1
berton	ajd6
rotfeld	3et
^0631^0627^062e^0648^064a	37wu
^5229	3iuy
^7687	47zh
rostow	575i
siegelman	17ny
djilas	3jqa
sitharaman	3xuv
diay	3oep
ganilau	9hf2
atiyah	5klp 5nfm
girgens	9yz3
syrsky	3yy5
^062a^064a^0646^0648^0628^0648	rwj
htun	99p0
musonga	9ili
zelenskyy	55yo
^05e1^05dc^05d1^05d9^05e0^05d9	3bn0
sualauvi	afr5
^05e6^05d9^05d9^05e0^05d9	151h
montoro	10tx
sabah	472 24lx 3k98 3t86 4l81
^0445^0435	4203
khamis	7jfm
^0645^064a^0644^0648^0633^0648^0641^064a^062a^0634	4rqb
haines	lp9
kazembe	8381
^0443^0438^0442^043a^043e^0444^0444	4thz
^0447^0430^0432^0435^0441	207e
brudzinski	7t00
purra	4emq
nalumango	936m
pourier	8tjo
falani	adsd
^0448^0430^0440^0430^0430	4m8
alemanno	1qas
askholt	8729
biswas	5lem
dar	22nn
alfonsin	4a2v
martinez	rkt 3d5k 4udi 61a8 7khe 8c4o 95w5 9psk 9ra6
natara	64gm
svyrydenko	5eta
^05e1^05dc^05de^05d0^05df	3nwu
ys	6ylw
^ce58	25 7bc ld3 1mhg 3ber 3ubm 4amg 4rqb 53a4
campbell	viw 2qte 2uvg 3dk1 6xbb 745y 9ecx
otunbaeva	9urw
^0444^0430^0440^0430^0434^0436	3wew
bossi	50rr
finocchiaro	5r96
volachit	6aoz
^0633^062a^064a^0631^062c^0646	3vag
^05e7^05e8^05d8^05d9^05d9^05df	29j3
osmani	u58 54j2 5tty 7089
bolten	2kgc
kitzhaber	2gbu
rexhepi	mdl
robredo	2xx3
tice	4ecw
belobradek	9gke
joyce	n4i 6ncm 7ufu
geremek	toi
mattila	9kcx
^0431^043b^0438^043d^043a^0435^043d	hyk
esper	399o
kalinak	4fum
mickelson	1ofq
schlumpf	1fh6
sopoanga	9zyd
^0431^0430^0440^0430^0434^0435^0438	3lfq
cope	2ab8
karanikolov	6w0w
birtanov	ao1o
coward	7u6i
^0641^0631^0646^0633^064a^0633	47zh
langworthy	96uo
mularoni	61hw
rulli	8sl8
regan	17ru
empey	4cyc
steinbruck	4490
^0430^043d^043d^0430^043d	2tug
gavrilita	94yw
miklosko	7zpr
salam	3t75 a9h0
zukic	5wyn
^05e9^05d9^05d0^05d5^05e4^05d9^05e0^05d2	140q
mammadov	991n
djalo	7hkn 9lli
odobescu	32oi
^0646^064a^0643^0633^0648^0646	4e0d
constantine	2s5z
muhyiddin	3q22
^0627^0644^0627^0633^062f	n7v 1tpt
kalenga	7j92
zaharieva	6ulx
^0639^0631^0641^0627^062a	5bvx
bogran	8mha
delic	4cad
vohor	a0vp
grosz	2n5v
menefee	6i01
efendic	7bk5
kotzias	3xsr
tovosia	6b4p
sahlin	3ok6
^05d2^05d9^05e0^05e4^05d9^05e0^05d2	5ajw
khampheng	85f5
bukvic	6tfh
murad	9y9f
salimi	5l12
alia	4bsf
^30af^30ec^30c6^30a3^30a8^30f3	29j3
^0433^0430^043d^0434^0438	21u0 33zu
venturini	77re
montero	36kk 9pwh
^6c11	2cp3
ashrawi	1uxy
howatt	6pr0
lugo	1hqb
moratinos	3gvs
^30b7^30e9^30af	25l1
naidu	ahvh
hashimoto	4jys
saud	2t2z 9lwy
solih	7i86
saafan	8x2y
brantley	8o9n
ulufaalu	674g
khaiyum	5p4f
mhango	6g46 7p4i
sem	9uz1 a8jw
^0435^0440^043c^0430^043a	f11
gibbs	4fq7
^b8e8	1bru 2624 292t 4pt1
solana	291k
^0645^064a^0648^0646^063a	2xcn
gaidar	5c6z
quiroga	7wfw
siliya	6sen
aragones	44ge
chamorro	546u
legault	1j4s
vallarino	63rc
zidan	6otp
steele	3f2u 9709
^043c^0435^0440^043a^0435^043b^044c	fu5
^30e9^30a4^30b9	103z
naughten	6pcc
^05e1^05e8^05e7^05d5^05d6^05d9	3w0m
malcolm	35ga
razakov	7rsm
vilakati	8i0i
amour	9xh2
sanford	39l6
sulyok	4v52
ratsiraka	6qgz
bierlein	tmq
gizenga	61bw
montague	9sgt
zokirzoda	8hgq
mandilovic	8uqu
monauni	9w2f
san	lc4
zemali	91yu
^30c1^30e3^30a6^30b7^30a7^30b9^30af	3vld
^30d5^30a1^30e9^30fc^30b7	3wew
^30d8^30ad^30f3	3dan
hume	2fy9
kyle	45dr
scullion	97hh
solberg	1es5
halevi	1yal
balgimbayev	99ht
lima	6w7a 759a
netto	5769
khodorkovsky	3iiz
hnatyshyn	9ozf
swift	289f
^0442^0440^0430^043c^043f	184r
kurum	92xk
cocq	adby
mayom	9fwo
devesi	664m
jovanovic	55me 5hwh
olmert	1bh4
haque	60c4
pudaric	a8p7
ravalomanana	36n6 9rj8
misa	8vdx
daschle	4yd9
gondwe	799r
epps	8qh1
naiqamu	9cou
humaydan	7o93
omalley	3a3t
tharmidhi	6987
daoud	5nif
sausmarez	8cpi
thaqi	1vxr
mountbatten	311p
lasaro	7hn2
talon	42kl
mwalim	agj2
rouzer	6nxf
kazhegeldin	5p8a
shahabuddin	3nl0
^062c^0648^0646^063a	2qu5
whitmer	1si0
moreno	2xtg 5t4e 68si 7gw8
^30d8^30cd^30c3^30c8	3rmo
yunus	3pox
nelson	ntc t75
bruton	2f6k 9r2f
gerapetritis	1o7p
livni	50dm
herzog	22hk 4hwr 6fhz
ossio	8f6l
^05d0^05d1^05d4	4qdz
arabi	6rbt
murro	6xuj
soro	7aag
margallo	2ivh
bouare	89m5
timothewos	1nni
yakushev	akcl
^0627^0648^0631^0628^0627^0646	5315
halifax	310i
rugunda	9v71
iftodi	aizg
bergara	8nlo
^0433^043e^043b^043b^044c	wlg
^30d5^30cf^30ea	3pqr
stolojan	4wv9
^062a^0634^064a^0627^0646^063a	2zeb
letwin	3z8s
wei	57q2
deane	aly6
takiveikata	7jyk
alweendo	ac7z
jorgensen	11p1
essebsi	nmv
majko	41v6
^0627^0631^062f^0648^063a^0627^0646	4cic
omari	93wy
bayh	1fd1
dewey	4xbu
ziobro	5frz
andrianarivo	a9n8
marat	5v37
rollins	tqy
guterres	gnp 739o 7kta 7xa1
molotov	56lg
bolund	9hj1
khachaturyan	51pw
wheatley	5zel 9514
musayev	67qr
thurmond	4txk
collomb	1m9e
seifart	9szx
shreve	7rjy
^30ab^30f3^30c6^30a3^30fc	21u0
^062a^0627^0648	1zrv
korowi	amrf
gonsalves	4bmj 6cgd
pearson	2z2m 9ipt
lametti	6ngw
paulson	1xy5
bhutto	nw4 q8a 5gj8
mcnamara	4g0m
samadov	5j9d
^0430^0441^0430^0434	n7v 1tpt
^80e1	ook
fernando	7cy2
^66fc	3nwu
margaryan	5y37
mesic	4tug
waihee	2hgh
belgrave	6vd5
oprea	75cv a6h6
tancredo	4ypf
bacigalupo	6cnw
mouknass	93q4
zahawi	3rj0
zingaretti	3vkg
piza	9t9f
bains	95ap
tine	64wy
^0644^0627^0628^064a^062f	5b8n
^30b7^30b7	i3
carr	7nqz
zuniga	8tpe
shodmonov	5ut8
weston	8b7y
nazarbaev	3yls
cestari	6ejr
darmanovic	a63k
zayid	a7uf aq75
danda	8gy2
orazgeldiyew	6y2o
mannerheim	uhy
cellucci	42zs
khalbous	a4or
barroso	2ii9
samal	a01d
^05e4^05e8^05e0^05e7^05d5	1jon
barisic	9guu
olszewski	281h 7va4
rajaonarimampianina	7f7r
neemia	945l
wolf	w50 4yv0
beckett	375b
tutu	14tv
rhoden	2w3j
schotte	779u
zalac	75k0
bortnikov	89q
^043a^043b^0435^0440^043a	1fwp
manase	5sub
kahn	17hl
lahoud	1crm
fortuyn	47ob
koprivnikar	6a9k
murjan	9v0e
castejon	43wq
quang	aex0
radebe	7rn0
royal	4kp4
^05d0^05d5^05d1^05e1^05e0^05d2^05d5	3ze7
^062a^0627^0645^0631	3fnp
sandiford	8d5a
chalmers	2cyx
^30ad^30c3^30b7^30f3^30b7^30e3^30fc	1xmw
mwinyi	5tsp 7hen
aissami	a9ug
eddy	8mvg
golden	7p6h
lbj	32qj
bevanda	ajzb
ingero	9a33
marsudi	4d4f
ganongo	6c98
khiem	9j6n
tauhavili	8twj
obannon	1kbs
^30e1^30eb^30c4	1llj
fakim	5wfc
neguse	7tpv
soerdjan	8ay1
assar	8xgt
mektic	6sni
^0643^0627^0644^0627^0633	2ncw
^05e7^05dc^05e8^05e7	1fwp
megawati	3cmp
raimondo	1qjt
reeves	4af6 4vkz
kaneko	81rq
tudge	5q6a
john	48ct 9lrc a6a1
ridge	4ynf
^0431^0430^0433^0434^0430^0434^0438	2xr
boross	41d9
yade	4brq
mashal	2qbm
wallstrom	37lb
landsman	79ua
dinwiddy	6bqf
kabba	5umq
kyambadde	5wgj
sjamsoeddin	4rph
heng	7eig 7lu4 8ick
trzaskowski	4ayl
^063a^0648^062a^064a^0631^064a^0634	gnp
marechal	38sw
misuari	3yl5
njodom	62ww
borne	5h53
donitz	2obj
^0436^043e^0441^043f^0435^043d	301y
kostov	23j7
clodumar	86sy
inos	6vjz
ntibantunganya	4uqq
bensouda	1gup
muller	60ha
jereissati	6zuj
oyana	8lzn
heseltine	3emr
sissi	i3
mcclellan	4nrp 7rvi
sagasti	1k1r
pierre	2oac 46nm 6wdy 7qbj
^062a^064a	2vji
^30c1^30c8^30fc	2kkb
^05d5^05d0^05d2^05e4^05d0^05d9	ki6
fassino	46zj
^30ed^30e0^30cb^30fc	3knf
sheehy	ad7y
malami	5lu4
usenov	6m9g
munir	kei
tuomioja	1eqq
kandjil	7lt5
lewis	t3r 8dxy 9yrc ahrn
ncube	928h
pistorius	siu
rakotomalala	89an
vital	5qmg
^c211	2afy
afriyie	5peg
^05e4^05d9^05d9^05dc^05d9^05df	4n9q
guevara	x1c 5xbo 9z14
jelzin	slu
goranov	akgd
^9f99	ixw 1cwv
allende	4m3x
karis	6ad
marquez	1h9u 1jmn 79iv 7w9b
beblawi	7e23
browne	14rw 1net 8ru8 9s7z
^043c^0430^0434^0443^0440^043e	3uzi
dirdeiry	6qzk
pitakaka	91mo
^0436^044e^043f^043f^0435	5tw
araujo	6xtr 71zs 9vbw
ouattara	6b7
yonli	6xqc
hain	45cm
tonato	7y5q
ahmetaj	62cf
kavan	27xy
kuburovic	95ox
woulfe	a0bg
^9f50	25 3ber 3w0m
^c0bc	2rpr
larson	7ujb
mcguinness	34za 3a2p
latimer	76hb
mannion	7uq6
freiberga	51qq
gerovasili	9an9
sharon	ixw
schwarzenberg	2o31
glapinski	5m1s
vujanovic	1iax
gyaw	3yox
phiri	9avm
chatchai	6gh4
enkhsaikhan	8rdk
kaddour	84ia
soluku	6udg
^b7ec	3qe
moqtada	3q4p
^05d2^05d5^05e0^05d2	2qu5
^30e9^30a4^30b7	19zn
petain	46sn
samrieh	7dud
gharib	5u78
gundogdyyew	67ow
santer	25w6
brunet	7qwv
lonsdale	66mn
caputo	31y2
che	x1c
khatib	8dzf
makaga	6yfv
kos	39x1
sarkisian	4p73
^05d0^05e0^05d0^05df	2tug
chiteme	5rru
^c218	1uvp
margvelashvili	789v
odagiu	a6gg
^30cf^30c8^30eb^30b7^30a7^30d5	3x9v
gandhi	21u0 33zu 4bgd 4bki 4s60
teshome	ab9e
chertoff	3e8j
radunovic	6ml7
^0633^064a^0644^0641^0627	326e
dinkins	1364
zeynalyan	63eh
mosley	40lr
great	vtt 45qr
mulvaney	3gbi
vereker	7v8g
^5e9e	3870
doggett	8d4g
asadov	b3x
rangel	43oq 7fbn 7xuu
berzins	euz
goodlander	8gv5
pocivalsek	aq9u
^0431^043b^044d^0440	4zgi
mallon	4nxx
miko	8ahf
^043e^043b^044c^043c^0435^0440^0442	1bh4
^0430^0445^043c^0435^0434	2f5
kreisky	twl
mcmullin	1fe4
munesan	5trh
szijjarto	41hx
nunes	14vv
gurgenidze	88xg
ryzhenkov	3ch5
zerpa	a4c4
djohar	9wlb
ingves	a6fo
tokayev	2onp
^062a^0634^064a^0646^064a	151h
anh	6igi 8adt aezi
cannan	5sst
jabaq	7oap
^0448^0430^043c^0438^0440	5d7m
^0442^0440^043e^0446^043a^0438^0438	2y4a
bonaparte	3sha 3sin
asanbayev	ao55
weidmann	2bvz
^0445^0430^043c^0435^043d^0435^0438	b7o
ammar	5bvx
barandagiye	9egv
omamo	9owd
pol	8koj
spitzer	1ccn
^30a2^30b5^30c8	n7v 1tpt
suozzi	achh
fizar	932x
sunaidi	5uh7
caetano	36p5
eltsine	slu
frei	1awn
maharani	9ldt
milongo	5y61
ahmad	93zz
lidington	13bz
shekau	3bn
reinsalu	50uf
^30eb^30fc^30b9^30d8^30eb^30c8	1krx
klaveren	6xf
etoga	89bn
sinatambou	6ykk
carlot	8qqv
petrauskiene	81c3
rato	4hhe
paredes	8k4e
turnbull	355e 6gb6
mbella	8avv
nabe	8dmp
turchyn	9gn
zaoralek	31ih
pompidou	1p8h
^043c^0430^043d^0434^0435^043b^0430	3twd
^05de^05d5^05df	mj4
slizhevskiy	9ajp
farrelly	5rsr
davitashvili	8bu8
giusti	6fym
^30d5^30fc^30c6^30d5^30ea^30ab	wn
beazley	2qrp
contreras	6y0t
bredesen	46f3
heydarov	8264
joffre	7twp
mallet	76ju
^9c81	292t
lorenzoni	9bo9
sudani	3nmh
hanan	7cpz
browner	vc3
citu	1iht
ansip	fcx
sarhan	5qlo
kicillof	lq1
^05d8^05d9^05d8^05d5	2kkb
villepin	17kc
^0440^0430^0444^0441^0430^043d^0434^0436^0430^043d^0438	56d
qochqorov	7oe2
lo	a6rv
rex	9skx
^c6b0	4hpb
bileka	a3ok
nehammer	2oe5
kamoun	8h24
draghi	38in
mondon	8geg
zackhras	8qjy
qato	a5cq
bentsen	30qe
mrak	60fb
oli	2n31
gallardon	6va
^0633^062a^0627^0631^0645^0631	2p6j
legrand	8be3
muqrin	92tn
^30b9^30c8^30eb^30c6^30f3^30d8^30eb^30af	2bkh
aoun	2jqn 3f94
krsticevic	6l91
toledo	78r
^30e2^30c6^30a3	3sl0
czarzasty	56z1
sidime	8990
steward	86qo
^c8fc	2ii9
^30d5^30ea^30f3^30b1^30f3	hyk
butler	4ad8 4dpm
dussey	87ij
sodiqov	a2u5
brizan	76at
rozenko	9gtv
takano	8oiq
campara	5uxm
akar	20gl
abercrombie	3ttm
reverol	95yt
passy	4s3o
ibrow	9x7w
johansen	89hs 8b57
^043c^0435^0434^0438^043d^0441^043a^0438^0438	54xg
^30df^30ec^30a4	28q0
gachagua	4elk
steven	6o9s
schulze	4ujt
siderov	55ui
selvaratnam	6qlx
mecham	1few
sanner	7ol1
hue	4ft2 akre
saif	9wpu
cimoszewicz	56xb
cortizo	2wtv
mogae	1hsz
diarra	5m5x a1jq
shah	cfo 5o0d 7j2c 8xzn
rendell	1aeh
^d39c	3870
nakasone	5c55
mesi	a0qa
reva	5zi5
yamamoto	81a8
chapman	7joq
raffarin	2ax5
saleumxai	9x2j
^063a^0631^0648^0633^064a	4b25
bijleveld	60ko
hierro	8exa
amano	5era
houenipwela	9rq6
ghozali	a35f
lopes	4469
jospin	301y
laensar	90n7
selenskyj	55yo
dadnadji	6rck
novitskiy	7622
douangchai	6si1
kocharian	4fwl
mtumuke	64es
basayev	4pav
riley	rp0 4ebh 7zeu
kittirat	86zs
rey	3fxc
hsieh	7ggo
^30af^30ec^30cf	16z5
^5fb7	2f5 n7v y7f 17t1 1itm 1pmx 1tpt 2lpv 2vji 34l0 5b8n
jigme	2skw
moutari	81wy
^601d	44w2
ban	mj4
goodale	9mr0
klain	4icq
thorpe	2cal
sumadi	6c2m
denktas	4cc4
^4efb	5c7r
abreu	7fky 9qxq
batista	1lxk
borgo	6f2a 6x02
^05e1^05d0^05d3^05d0^05ea	ifj
klein	67h5
poilievre	47an
^0632^064a^0645^064a^0646	2cp3
^5b63	ld3
abrahams	a6ib alnz
dehaene	2af2
dholakia	984i
lueth	8s88
mnuchin	4trt
mujica	2jcn
^0633^062a^0648^0644^062a^0646^0628^0631^063a	2bkh
davutoglu	4y1
locsin	aazb
^044e^0449^0435^043d^043a^043e	53p8
orban	31rb 5315
gertz	5raf
kaczynski	28md 2x24
souphan	a5xz
^05d6^05dc^05e0^05e1^05e7^05d9	55yo
chopin	9jit
^0627^0644^0633^0646^0648^0627^0631	5az4
lieberman	lnc 2edo
khattak	9hq0
nuhayyan	9947 a7qp
satyanand	5xnj
rifkind	3544
vella	76ty 8nx2
bells	61kh
tatagani	9plc
^0633^0627^0643^0627^0634^0641^064a^0644^064a	3iuy
batiashvili	8ukc
timmons	amb4
^043f^0435^0440^0435^0441	4q27
natano	835j
^0627^064a^0634^064a^0628^0627	4pt1
hrynevych	8c7f
janklow	qru
malema	2m7l
shalala	18qt
^05d1^05d5^05d4^05d0^05e8^05d9	3pqr
grieve	17dh
jousso	abtw
lubinda	78jd
waters	8qt6
jewell	4lzb
olimzoda	94op
yellen	28d6
gephardt	15c6
bhandari	6994
tambadou	5lt7
saffa	7mr6
tsikhelashvili	844e
martens	580j 7ani
ngoa	8a0p
^0441^0430^0434^0430^0442	ifj
kyriakides	4sww
sihanouk	3y7z
tiinga	67zx
^767b	2e2w 409j
yukhon	ap9b apai
^4f69	5tw
cojocaru	9a4a
kasich	2fzq
nobakht	8xvv
miyanda	78ze
mowlam	3kwp
berisha	4lve 9usp
leuenberger	91er
romero	6dr1 6scx
topolanek	3jzv
usubov	9n3u
carrasquilla	5qql
qadri	5oht 98kc
odwyer	83hr
ojeda	7xnj
masri	akyr
abdykalikova	7ale
pena	1h60 4n44 6twr 72po 8kjv 9nuq anhx
ampuero	9srv
nzondo	6vj9
taft	rpp 58dj
askarov	aq2f
^30cd^30eb^30fc	292t
jaspert	7apz
^6885	4317 4wyy
soreide	2238
stephanopoulos	10p5
hemedti	3lwu
novalic	6zvd
puigdemont	uog
bholah	a80b
santamaria	4s9c
labus	8v96
^30ad^30e9^30fc^30c8	2lpv
apostolakis	6z8k
by	8h0w
getrouw	a772
^c653	4wfi
baly	5p65
^65af	a2h gnp ha0 pf8 103z 1fl1 1noa 1pz0 207e 23wf 2ncw 2nlk 30fh 34bd 3hih 43wq 4q27 5bio
saca	hui
usamate	7vo4
zahid	5o47
zhelev	5fzw
porter	6i1x
skubiszewski	2ura
fidel	1hw0
klychko	54df
^05e1^05d8^05e8^05d2^05df	3vag
^8328	1llj 3ypw
nunez	2ws8 5v9o a739
manuella	9zvy afvt
zvizdic	6pe2
raudez	8v7g
sidorsky	a15j
kendall	30eg
rodriguez	u10 13xg 2i5q 5ywz 6dob 6u0r 6u2u 6w8o 7b0b 7qdr 8fzl 8pfg 9dnd
peynado	7mj2
cabrera	7n4m 9c7d
claes	58y8
xaisi	an4w
nasution	6mmb
kovesi	2waq
meloni	1qm8
tymoshenko	5ex5
^30aa^30b7^30e3^30e9^30f3	1yb
stitt	2q96
marcell	8nrn
mottley	3e2a
tskitishvili	8hnx
basso	7w1t
namhong	7g70
heleno	652j
leveque	8t1s
^0444^0443^0445^0438^043c^043e^0440^0438	6g9
^05d3^05d5^05e0^05d2	36bo
^30b7^30e5^30d8	5tw
khudoyorzoda	85ta
yodoyman	7z6f
gilauri	97x0
schussel	59wq
^05d8^05d5^05e1^05e7	18gq
lamy	427g
boris	s6n 2s0i
costello	459s
^05e2^05e8^05d0^05e7^05e6^05d9	25
thinley	7sii
tchakpele	87h0
koestinger	6v39
tromp	71e3
bossano	7tll
yavlinsky	1siz
shalom	4que
tolusic	aecd
zaben	77ku
achu	a43f
reynders	15jl
duric	39n5
joumblatt	572f
mohaqqeq	8xrb
abbil	7k3u
mondale	57bs
bildt	ug8
tengbe	7vn9
tuilaepa	70kd afpe
hamralizoda	70gr
nasrallah	1vzl
ceant	7q1x
kutesa	9y1m
^05de^05d3^05d5^05e8^05d5	3uzi
akinci	3qkd
aripov	1sj
demeke	6ozs
kussumua	7tcu
yildirim	r2g
^0627^0648^0628^0627^0633^0627^0646^062c^0648	3ze7
bannerman	1xi5
zia	2qdn 5g4q
majali	5k36
seignoret	6j0b
^064a^0627^0646^0648^0643^0648^0641^064a^062a^0634	53a4
schweikert	6nyz
granholm	2bf6
monnet	29tn
^0643^0648^0645^064a	274p
purbaya	49cw
togamana	6km5
bondevik	2tko
cordero	68ec
berlinguer	1dy5
pressley	65p3
sharmarke	9beb
velayati	b2a
erekat	4low
elanga	76bm
bradshaw	9zf3
haigh	31dy
samro	8x55
siyambalapitiya	9nq1
^0648^064a^062f^0648^062f^0648	2hkd
melendez	6sjb
mcwherter	3trm
enkhtuvshun	ageu
offmann	82pw
paniagua	522f
shamshidinova	88di
wahid	296
deal	3t3d
engelshoven	7jvx
bevin	1eu1 3b9m
myasnikovich	8ujf
noghaideli	ar7j
sumaye	74eo
cuellar	28yt 7eqp
iuta	a9q0
lepping	76i7
suchocka	1v0e
yun	apea
roi	9n2m
zebic	7zli
garang	2fp1 9p9r
^0437^0435^043b^0435^043d^0441^043a^0438^0438	55yo
^05e9^05e8^05e2	4m8
wilhelm	2nbn
uwais	5jyc
karami	9ba4
aken	2866
klinte	688c 6891
^0446^0438^043d^0434^044d	2vji
laafai	914m
^0644^0627^062f^0646	409j
balls	1aa7
viphavanh	46dg
cetin	1yga
^062a^0633^064a^0628^0631^0627^0633	a2h
friederici	7956
mwanamvekha	7z2m
othmani	9vvj 9vwd
tonoyan	6oc1
habibie	lzo
zinsou	8cs0
apatang	6mw6
vasiliauskas	ajw4
cardona	3gh1 6hnw 9qp3
rumhi	8zxw
schlettwein	6cbz
^0631^0627^0645^0627^0641^0648^0632^0627	1102
stansbury	8r85
tremonti	1r1n
harding	57mj
ndiaye	5vro 8qxa a5sf
armitage	4doj
galdamez	7x6p
larue	8vgr
lowry	3hei
^0634^064a^0646^0627^0648^0627^062a^0631^0627	4wfi
musoke	86s6
abbas	34bd ap6k
hong	7g2g 7g3f 7g4y
lalgie	9pnp
ong	9bj5 9bk4
laden	409j
milosevich	4rqb
^05e1^05d8^05d5^05d1	95z
amer	a9ws
diaz	5drp 5r7c 68zy 83s5
mujuru	2hje
pecresse	51st
^798f	1krx
tusk	18gq
manastirliu	9bx8
bremer	42ya
budrys	2n7t
ladin	409j
plaskett	a65n
clemenceau	1p7k
mohammed	2sv8 5wpc 65sq 7i4x 891e 8ybc 8yck 8zol 901s 90bo 90lx 94rt
^30de^30c8^30a5^30ed	3uzi
znidar	ai53
yekhanurov	apq8
falcam	8b9e
lindh	gdb
cantwell	8lev
straw	259j
huerta	7xew
iorwerth	4di6
kanimoa	9ew7
mladic	4cb7
topou	abbl
deracq	7qs3
aziz	4vbz 8w5l a262
kudayberdieva	7ake
museveni	5eg5
bayar	9zcb
lautafi	72c7
pana	78f6
terra	9cw1
^0441^044f^043e^043f^0438^043d	140q
lyashenko	7itp
migan	649b
omurbekova	5vgt
suwit	a8iv
^0628^064a^063a^0646	3dan
gardner	s5u
yumkella	72mm
^062e^0627^0645^0646^0647^0627^06cc	b7o
^30de^30b3^30cd^30eb	3kdi
byron	ajf6
donohoe	429i
golani	4m8
rompuy	1y5m
^0438^043c^0430^043c^043e^0433^043b^0443	1bru
jfk	2fee
kouadio	7rge
abdelatty	m7m
marin	35ux 4n1i 5zvr 9dkx aj89
tchoroma	5lnm
^0634^0631^0648^062f^0631	1pmx
hogg	190i
machungo	8nq5
^30ab^30eb^30b5^30a4	1uj4
peters	59fd 75un 8lsy a09l
^0435^0440^0434^043e^0433^0430^043d	4cic
^043f^0443^0442^0438^043d	554l
fishman	8er7
^0644^064a^0646^064a^0646	54mo
ivanishvili	q75
naron	7cr1
sadate	ifj
jenkins	4j38
edwards	1b1i 2etk 2fch 6ii8
sprlje	612j
wulff	y2j
haslam	qr3
^b974	d1v 1mu2 234w 2ixh 3fnp 3q4p 3zvc 4k8z 5az4 5d7m
hosokawa	3ox0
chuan	ytl
maciel	8kex
cardoso	1hom 74h4 7h32 9zgp
duffy	4nyz
mswati	2swh
olesen	9agx
^30b5^30eb^30de^30f3	3nwu
^05e1^05d0^05e7^05e9^05d5^05d5^05d9^05dc^05d9	3iuy
haiveta	6hpl
rivlin	bwr 4d5h 9q2l
sall	3368
^6d9b	1zrv
louembe	69ry
mazen	34bd
rinkevics	1akn
^0431^0443^0448	1ov8
bakiyev	2usb
tiangaye	978m
schlesinger	27ot
adamkus	51xb
haitham	1u5s
macan	ae0j
ceku	44t
somdi	a52t
kokonyangi	7yxx
vaezi	8hks
sofu	a6cb
vely	6ktb
^30df^30ed^30b7^30a7^30d2^30c3^30c1	4rqb
armstrong	2piv 5pz6
kwarteng	2v3e
schnabel	22kp
dunem	723m 732y 7twp
^0645^0648^062f^064a	3sl0
^b9c8	mql 25ce 2yop
trevilla	4dn4
maroni	4goz
oury	ma5
^7279	ifj kzb 1bh4 2dgh 3374 39dq 3fzn 3rmo 47rd 4h2g 4z7u 5bvx 5dho
^0646^0648^0631^064a^064a^063a^0627	35xf
degette	6q7p
nangaa	10jm
vitorino	5xf3
hakkanen	i96
mulroney	tfv
kenyatta	2hto 50j3
salvini	3bn0
musa	95d6 9wns
goumba	5lkd
grant	50mq 7zm6
ndayizeye	6rxe
kudbiyev	a2iu
caputova	5gm4
wojtyla	48aa
^bc97	4z7u
pawlak	5701
salih	n2t 5xqp arbr
glas	7w7q
castellini	7q13
^05d4^05d0^05d5^05d5^05dc	51b7
yuschenko	53p8
^30a2^30a4^30bb^30f3^30cf^30ef^30fc	19ey
dia	6q3h
kulimoetoke	8tvk
zafir	5uiy
^05e8^05d0^05d7^05d5^05d9	37wu
addy	65of
cummings	17cl 1c9o
kombos	10gt
suga	5e10
babbitt	trn
kiesinger	2uw9
youla	8imi
obiang	4vx2 6f9m 6yzr
^05e1^05e0^05d3^05e8^05e1	pf8
ghiro	9yoq
slezevicius	3zm
vakatale	aa5b
zuma	25ce 3xw9
^043b^0435^043d^0438^043d	54mo
^062a^0627^0643^0627^064a^062a^0634^064a	4moo
ditrikh	ao7o
abdic	1i9a
kam	8g42
varank	9325
woolsey	27rw
pilsudski	24ca
sharif	3tah 4pff a03l
nena	7mpo
ngor	vh8 6qkt
breton	4x8s
casey	ran 5850
dale	7vel
^30b9^30ab^30eb^30ce^30d5^30c8^30ea	3cmp
cheptoris	9xzd
corea	8lik
english	qo9 a49g
mcclain	8cuy
ramaswamy	54fe
andrews	82l2
chiwenga	10fr
miyazawa	2qqa
^c131	2r0m
giscard	51ub
metaxas	22ai
obasanjo	3ze7
sikorski	4akm 56w6
^0433^0432^0438^0440	234w
ollongren	2nkq
ahmar	5u1b
radman	1rte
steenhuisen	2hbr
baum	94pr
chamberlain	2jt9 3uao
carney	29db 2f8k 38y0
roger	8t58
^043c^0438^043b^0435^0438	28q0
golodets	9ao3
lane	46m2
borloo	2ace
bove	2i8y
rafanomezantsoa	9tkb
hull	10iu 2886
grynspan	9p7y
kabambe	6l0g
hekmatyar	1sto
dodon	218h
melescanu	4vvh
nemeth	3j9i
rhodes	nug vy7
khudyk	5ygk
chitchai	6h8k
mace	94as
^30b7^30e3^30a4^30b7^30e3^30f3^30ab^30eb	4k8z
kiviniemi	37p0
milosevic	4rqb
saul	6ny9
patsatsia	9d19
gramegna	4734
manele	2byf
^05de^05e0^05d0^05e0^05d2^05d2^05d5^05d5^05d4	1dai
birou	60be
fares	7lof 8y8p
sanders	pf8 4n7r
odor	5hoa
mcclintock	ae1g
jerkovic	7zi2
konstantopoulou	5ga4
sithole	8hy9
banjai	670g 9ljr
carmena	36at
plaga	9sj7
baylan	7hyt
felix	6b17 amki
konovalov	5rvd
^30ad^30f3^30af^30ea^30c3^30c1	3ubm
baing	5z1l
aseradens	63sw
muscat	2k1o
bozhkov	5rjo
^5049	5e10
papandreou	dru 1ol9
draskovic	56ii
johansson	5dgu 91al
rawlings	2cfj
mey	5pxv
oneill	3gai 43bs 4y4r 9io2
ocampo	322p
torosyan	63do
abubakar	kwu
bahdon	5tao
davey	1ab2
kirchner	10ux 3rg3
sajjan	7cyw
abdyyewa	6681
^65e5	2r6o
dumont	7m8s
kamara	6a1q 8o70 acxv
krenz	1b80
sovaleni	a2ym
batbold	a7jl
niinisto	4nnp 81f6
sarkissian	jb5
^05d2^05d5^05d5^05d0^05d9^05d3^05d5	2l30
ruto	58kq
adamczyk	5zj5
sangare	91gj ad11 anw4
bayoumy	5x1i
pary	6qj5
arias	5hfd 7zto 9qlp
bethancourt	5sdq
turabi	1wjx
zawahri	lty
macron	1cwv
ocles	8lx8
te	21ck
^5fb3	2vji
sileshi	a3ks
finnbogadottir	52mb
fischer	1wvc 27vl 2jid 6ony add3
sundquist	17or
garrido	9kai
fabureh	5wlo
kucan	3jdl
ninh	akqp
richardson	qua 5pvn
^0648^064a^062a^0643^0648^0641	4thz
^c6b4	1ryd
aguayo	9gy7
allicock	a8q1
^d558	ek7
sakaliene	1947
baird	7np6
sommaruga	4rgu
fiala	45sl
livingstone	2pqo
yatsenyuk	jk8
aristide	29vh
asim	8w2m
kammenos	41we
^043c^043d^0430^043d^0433^0430^0433^0432^0430	1dai
bird	8bsl 8btc ahx0
jindal	rr1
^043c^0438^043b^043e^0448^0435^0432^0438^0447	4rqb
komarek	ahdf
majoro	8vpd
tsacheva	5066
koolmees	amwv
obichang	6g8d
futaisi	5o9n
nankov	97rk
banharn	mp0
ferguson	rew
foulkes	63g3 6qwg
kasymov	81xq
mason	9z60
^30e1^30eb^30b1^30eb	fu5
hassett	2q37
risch	6lyp 7o50
slot	1uz4
wolfowitz	43hs
gallen	7z96
vainiute	8uro
valencia	5yzm 7y70 9ndn 9tob
denis	5w4h
magyar	41fp
^043c^0435^0438^0440	1rfg
asif	2qj9
vega	75vu
burlison	6xfi
carriere	6v94
embalo	50o5 61l9
jankovska	9lui
watanabe	7fmj
^5bbe	2bzd 5cy9
^c6d0	4zzu
^5e0c	19zn
^05d9^05d5^05dc	5dt6
vahi	4xtf
choe	xem xfw 6hck 6hdj 6hef 6hfe 6hgd
rogan	611s
taivaiia	7wnw
norby	6vbo
^0433^0443^0430^0438^0434^043e	2l30
^30c1^30e3^30fc^30c1^30eb	594a
bachelet	3fzn
dieng	8iqg
lira	jo9
fontaine	3wa8
mohadi	83mm
^05e0^05e1^05e8^05d0^05dc^05dc^05d4	1vzl
patten	xsm
augusto	8je8
schakowsky	7omd
cheney	151h 30dc
benitez	38g1 9cv9
moco	8kgk
modi	3sl0
musema	75ws
ghimpu	8tqu
kodjo	5mzy 6tcl
golikova	aa2w
bassil	77sv
^30a2^30eb^30cf^30cb^30fc^30b7^30fc	ha0
^0633^0645^0648^062a^0631^064a^062a^0634	pwj
kalonji	64mi
sukarno	4u3l
houngbedji	5mw0
jalloh	8wrs
rudd	cas 2q79
^0627^0644^0628^0627^0646^064a^0632^064a	ha0
^063a^0627^0646^062f^064a	21u0 33zu
peter	2t04 8bwf
fayqa	710e
leadsom	dnt
stoiber	1ans
stephenson	74do 7m7x
indrawati	4shn
muratovic	1vwt
vinkele	7jds
^05e1^05d5^05d2^05d4	5e10
nokes	6ep3
mutalib	5jq3
mutorwa	7uwj
natuman	7tol
rove	2of7
^0431^0445^0443^0442^0442^043e	nw4
dibele	62u8
fause	89h8
pengelly	1cvh
gnang	6ano
priebus	4cz2
fullerton	am0q
vitsas	6qnu
kamikamica	7yqh
novakova	8oud
bunyoni	5prf
tondelier	38fa
tsulukiani	aahn
brou	7qk5
gotha	4r8q
^05e7^05d0^05e0^05dc	3ghv
gray	5m2k
selcuk	aqw3
martz	2llm
grimsson	5hdj
lott	4zvh
tajani	hwa
oneal	9msu
saudargas	amx
granger	6n7c
kunasek	8npe
aydaraliyev	7lfu
elfreth	9znf
bos	5aav
isaias	22lg
jeong	7ryp
dzulkefly	6t1r
mbairobe	75at
trump	184r 23le
^05e7^05d9^05d1^05d0^05e7^05d9	3r3f
sarandji	a4dm
hua	1zzd
tam	1z5j 731i
^05d5^05d9^05dc^05e1^05d5^05df	59zk
dahik	5qsy
silguy	5fhq
baldwin	4sq5 a9j8
gaviria	u8b
soleimani	49gp
agbetomey	9kdz
nastase	41t
dutton	45au 7ntq
basil	9xyp 9ymj
iohannis	2tnj
ribera	4vzk
^05e7^05e6^05d9^05d0^05e0^05d2	2zeb
amri	a99r
kadyrov	5ng 4bvi
^0628^062e^0627^0631^064a	3pqr
dhoinine	7j3g
hashemi	4vde
wampah	7eyl
^05e1^05d9^05e1^05d9	i3
pont	455s
zametalin	akfh
forbes	2ot6 4tcx
ardekanian	9q5t
beriziky	7pva
keter	6g08
shave	5q5k
tedebe	9vqi
silajdzic	1vif
^05d1^05d9^05e1^05de^05e8^05e7	40p5
maszlee	8pz6
chagger	66vm
umar	5nuu
dindic	5gf9
vandenbroek	9zpu
fischel	64cd
^062a^064a^0644^0631^0633^0648^0646	4d6g
araidh	7po5
pique	2jpt
aydarbekov	6iqr
marlin	am7c
souef	8x8y
molapo	8gxa
benedict	47wp
kerry	2g2s
slob	62i7
benghebrit	990q
dogan	4ie
petricek	4yye
plumb	9uog
teewe	954c
popova	8kzc
himarwa	834j
pingree	6gt8
garvey	373n
sulh	9o31
mvouba	7lbw
remkes	7tyf
whitman	yj3
^05e1^05d5^05e7^05e8^05e0^05d5^05e4^05d5^05d8^05e8^05d9	3cmp
bektenov	3zqr
gonchigdorj	9lvq
hirsi	9rsn
auf	65i1
^043a^0430^0440^0437^0430^0438	1uj4
^8302	4pt1
glickman	11o2
luksic	21ac
djokic	9hrx
perera	75pi
^30d5^30ec^30c6^30ea^30af^30bb^30f3	3dq4
halidi	7hzv
barzani	3aqi 3asx 3tp3
^05d0^05e1^05e0^05d0^05e8	2ixh
robles	2j8o 37jf
djotodia	3fkx
boviengkham	6avl
thabane	acic
ivanic	3kvl
^30a6^30a3^30eb^30bf^30fc^30b9	1noa
^0433^0440^043e^0441^0441^0438	4b25
khaing	amhg
^05d1^05d5^05dc^05e1^05d5^05e0^05e8^05d5	2624
^4f1f	5e10
papen	1le2
shohmurod	9vms
^043c^0443^0441^0441^043e^043b^0438^043d^0438	ob7
molina	40mk
nagamootoo	91km
tizeba	6ga4
rifai	9ybw
rossello	43vs 4dm4
opango	7myx
maccioni	9k72
solbes	447u
banda	1wnj 2kw9 4jnf
centeno	32ua 6u8v
domanski	ffb
^05d4^05d9^05d5^05df	4hjd
^83f2	3p66
home	726
abdo	38g1
abdedayem	andb
geens	87dp
ghanem	5tht
mokaila	86z0
^0645^064a^0631^062a^0633	1llj
bole	729d
ayotte	2pjl
peeters	8821
bhumibol	2ryh
mistura	4skz
mondjo	6g58
meshaal	2qbm
^30c8^30eb^30fc^30de^30f3	1vnu
^bc14	16z5 326e
joyway	aiqn
sesay	82jk
^0443^043c^0454^0440^043e^0432	4jqg
mupfumira	9l99
tweisi	5mew
douglas	2czt 6pm0 7htc 8cjz 9ucr
pelosi	3s5r
tizard	6f0l
ouardi	6uq1
tchiroma	66fb
^0448^043c^0438^0433^0430^043b^044c	14me
boulos	3ar8
patrushev	3x9v
akesson	2dfn
spanberger	2d1
champagne	1jg7
griffin	3uxc
batalla	7gsv
^05d8^05d9^05e0^05d5^05d1^05d5	rwj
^0441^0430^0430^043a^0430^0448^0432^0438^043b^0438	3iuy
^30a6^30ea^30d8	5gpb
ruhe	55v6
ali	22eg 5g6t 5oye 5p1b 5t7w 5u53 5u8n 5ua3 5ujq 5vuy 6774 709m 7j12 8hhp 8j8w 91hb a8u2
barrett	adxu
suhaimi	a7f1
albanese	ha0
bera	5wky
bhattarai	660r 8837
dijkstal	7cwb
rurema	6pn0
simeonov	ah1n
maclennan	6nlt
guest	8s2u
pradhan	6pzm
^05e4^05e8^05e0^05e6^05d9^05e1^05e7^05d5^05e1	47zh
^6717	1j5v 1ryd
bangemann	39xl
salles	9qu6
shiimi	7k91
shulkin	13mk
hagerty	69h3
purisic	83lu
schumer	yyz
uguru	agrm
rousseff	15nl
utypin	9gpq
kuczynski	43s6
^0645^0627^062f^0648^0631^0648	3uzi
^660e	2xcn
bundhun	9nr4
heresi	9xka
^0627^0644^0642^0630^0627^0641^064a	3p66
kapu	6ne4
mandic	ak0k
markey	6t8z
fotyga	gce
karidjo	8gz4
^0442^0438^043b^043b^0435^0440^0441^043e^043d	4d6g
utri	90hp
^05d6^05d5^05e4^05d4	5tw
dhlakama	43q
moran	6df5 7s6o 957q
bouterse	14sm
juppe	5tw
oconnor	6l7g
zeroual	2zqb
shein	5tx2
tchiani	1gj
wowereit	2tpl
^0645^0628^064a^0643^064a	4w83
lubbers	4jx3
haridopolos	8u7m
mesquita	6dcl
akuffo	78th
fienena	71a2
fuentes	95qh
^0645^064a^062a^0631^0627^0646	1j5v
kuwari	77id
wolfensohn	27r0
bagabandi	959k
navalny	9qo
dologuele	609n
schneider	6b29 6yhu 9ur3
reshitaj	5qbo
^30d5^30c3^30c8	nw4
bazombanza	9lc0
desai	3ota
hoover	1y0r 23v1
suljkanovic	6wsv
topolansky	8e9o
cantor	1egp
qadiri	9rw1
^062f^064a^063a^0648^0644	wlg
zurek	571n
chaudhry	8hcy
luhut	8ei4
lebed	8iu
meyer	3bdf 9twd
saikhanbileg	6h2i
amici	6p5z
desjarlais	a05y
^0442^0438^043c^043e^0448^0435^043d^043a^043e	5ex5
cioclea	a1d6
^05e7^05d3^05d9^05e8^05d5^05d1	4bvi
bilirakis	7ap4
craigg	alid
debono	3rej
pavelic	h93
beyer	6s35
abulajanov	5ldn
mahamoud	924v 9x96
bougouma	6xep
gurr	5z61
hortefeux	tie
pocan	8ohy
qurei	4j5
thant	50ex
^0643^0631^064a^062a^064a^0627^0646	29j3
fariz	aqow
liccardo	9y2b
pindling	8g6c 8l18
ponta	52hw
feizoure	7g5w
lankford	7nya
^6797	2k2o 4n9q
limjaroenrat	47p2
mccleary	6awz
kawana	5qfm
lebouthillier	6qam
tuan	af9p
^0444^0440^0430^043d^0446^0438^0441^043a	47zh
^0643^0648^0644	1x2k
bolivar	4r7p
shamir	5d7m
^043c^0430^043a^043a^0435^0438^043d	2gqu
kwasniewski	7o2
radulovic	9gqg
^05d1^05e8^05d3^05e2^05d9	3lfq
gauke	6n6e
naimi	bmf
yamashita	a9da
^d551	140q 5ajw
bakhit	8orz
pramanik	6vv8
^30d8^30ec^30b9	4q27
chzhen	aj3o
mikulenok	6riv
pavlopoulos	49bp
vojtech	5m42
^043f^0435^043b^043e^0441^0438	3s5r
recica	a4n3
rumas	a148
carcasses	8vlf
^0632^064a^0644^064a^0646^0633^0643^064a	55yo
muloni	7kcp
lakalaka	83g1
kistion	akka
husbands	6jt6
bathaei	8xjb
isaac	7yvp
cantero	7wrz
maasi	8dku
stepashin	4p09
rfk	4fa2
colon	2bgi
reding	54i1
^5947	7bc 1mhg 3ubm 3wew 4amg 4rqb 53a4
mataafa	1hty
vasilyeva	9arj
^0628^0627^0648^0644	zvd
eyadema	1rbi
rizo	7y20
mahmud	5odk 60cw
legrix	9jn2
^0643^0627^0633^062a^0631^0648	1hw0 4a3w
gavroglou	87mv
shevardnadze	1at7
ntsay	6i12
^30d8^30bb^30b7^30e5^30ad^30a2^30f3	3afo
poroshenko	45yf
rostomyan	7gey
zawahiri	lty
madaj	5jp3
souare	5o21
^30ab^30bf^30d5^30a3	3p66
abalakov	92kq
shipley	2bid
shukeyev	agi8
creech	an47
obrien	4geu
saddique	6a6b
^0643^0627^0631^0627^062f^064a^062a^0634	4amg
witkoff	4thz
cholango	7h11
peake	82sy
craig	6057
dhakiri	7cst
ntisezerana	75bo
shettima	2omr
abdallah	2rt1 5orc
anwar	idm 5je3
^adf8	2bkh
cubillos	8k3b
oddsson	129r
khaw	85ki
verhagen	3cj4
artykow	93eo
^05dc^05d0^05d3^05df	409j
^30d5^30c3^30b7^30e5	1ov8
ardanowski	7og6
koka	8atp
stefanovic	3tnc
markaryan	5y4c
sanchez	43wq 6i3u 8cmg 8ffg 9a1l 9apq 9mbl
shamsiah	98l8
couchepin	9ehs
koirala	78aw a8em
musar	3t11
netanyahou	ook
^5df4	16z5
tabora	9t65
patt	7gvk
sam	4mae
clark	1sf8 1wxj 2ec2 2ovv 57x0 6n1e
merafhe	90x5
yereyere	9e03
mehlab	7i2b
volodin	56me
moavero	6x60
botha	419i 47n9
sumiyabazar	6rl5
copps	a29u
galloway	1o6l 7hlc
leite	68a4
tapueluelu	8q41
kouchner	pca
sanghali	5ylt
barak	1b8r
curzon	30um
donovan	4pcm
nguinza	7qi6
arevalo	pdc
vacaroiu	3vxu
fico	4ff3
ilves	4zqg
lazzarini	46ro
loncar	aqyo
hanley	764c
sarkisyan	629p
^0647^0627^064a	4203
ndalichako	7znw
kpwatt	9jr8
knowles	4zpo
^0432^0438^0434^043e^0434^043e	2hkd
azali	lvz
bonafede	5sk9
lighthizer	4fyk
pats	2u5l
zvyahilskyy	apbp
sikazwe	6him
^05e7^05d9^05e1^05d9^05e0^05d2^05e8	1xmw
haspel	1qj2
shanghala	9w4q
bazan	6rnx
niazi	21ir
^05e0^05d1^05dc^05e0^05d9	9qo
ravelonarivo	7qcu
johannsson	a3fe
senrathne	9ml8
^0628^0648^0634	1ov8
kritsada	8885
benes	1ayc
compton	7u5r
dodik	3jpb
^30c6^30a3^30e9^30fc^30bd^30f3	4d6g
yugoslavia	2rw1 2t04
gerhards	82wt
rice	103z 4ubf
stoyanov	44sc
toufiq	5o3f
thuong	akip
landry	2b63
hewitt	42n8
billah	5pm8
faeser	3s50
mayaki	7i1i
weizmann	w6u 1fuz
rahmon	1dn5 ap2u
menendez	rme 7wb0 9qqr 9sfa
bacon	6rzg
pita	47p2 6v5d
veasey	8jzj
bourhane	98yp
miliband	13gl 1acu
vazquez	4uxx 57hb
buha	7an
vieira	3cel 9h9y ahgb
^30bb^30b3	3kxl
willkie	57s4
jayapal	9kw4
mifumu	8thz
winnie	592c
^043f^0430^0442^0440^0443^0448^0435^0432	3x9v
^30a2^30e9^30af^30c1	25
^30d8^30ed^30b7	3s5r
yalla	88ei
sakellaropoulou	2ott
gachchadar	69bk
morrisey	42sr
ananiev	86uo
nguz	7qa6
bacquelaine	6lp3
yanukovich	53a4
doherty	9phj
williams	4iy7 4qm0 678a 6m2f 6pl6 6v8a 6z7s 97kz 9t6w 9tmj aict
dewinter	1ia6
crosetto	1sqn
walz	4xz6
errejon	5hce
hasani	66d7
ossibadjouo	8q71
rogers	7d11 8uci
mgaloblishvili	7a1n
saliji	69dy
adam	496n 7klo 7r57
heitor	8jgs
^043a^0440^0435^0442^044c^0435^043d	29j3
behi	9b56
erbakan	3tpv
sharshembiev	66jo
srettha	4sg7
park	41yo 4203 9e9k 9ear 9ebo
figures	a2qf
waly	77eq
yacob	7brm
japarov	4lnk 5phk
katic	5ynh
^b9ac	6g9 k2i 2g2s 3c3p 3cmp 3iuy 3pqr
suharto	4u2o
^062e^0627^0645^0646^064a^064a	b7o
kiggans	7ruj
bareck	a1og
molokomme	64kw
prayuth	491s
coffie	9p58
^0448^043e^0438^0433^0443	4opa
dzamesi	9ynb
^30af^30a2^30a4^30c8	2l30
boozman	7u2l
hocke	r3t
vedrine	2014
^05d1^05d0^05e8^05d5^05d6^05d5	2ii9
widodo	2hkd
ayrault	2ar9
ishiba	4pt1
makuza	68nh
funes	3c2p
tomar	94mp
dzurinda	3jaj
^0627^0648^0628^0627^0645^0627	mql
mihailovic	195e
solyom	2vd2
chilima	9zzg
bashir	3no6 3zvc 7l69
madison	27hp
sajwani	74ym
marrule	7fgo
tiffany	aclg
^0431^0435^043b^043e^0443^0441^043e^0432	dt5
mcmahon	2zxr 9rd9
dahn	68tf
greening	2my4
brunner	33kh a6md
gomou	68mo
^05e1^05d0^05dc^05d7	aoh
^d6c8	1utx
pundari	7uyb
ranawaka	9eum
yentchare	aaev
qaddafi	3p66
munguia	6npk
rao	417i
parubiy	5zh4
^05d1^05dc^05d0^05d5^05e1^05d5^05d1	dt5
^0633^0648^0646^063a	2r0m
lawson	3won 6iry
hakobyan	6429
itoua	6buz
schallenberg	93w
ralda	8fb2
^0441^0438^043b^0432^0430	326e
calfa	37q1
stevens	4vr0 78r8 7bpx
gysi	1sgu
^0431^0430^0440^0430^043a	1b8r
turnquest	9c14 9itj
^05d0^05d5^05d1^05e8^05d3^05d5^05e8	d1v
^30de^30af^30ea	3c3p
johannessen	81q4
^0637^0627^0644^0628^0627^0646^064a	26ih
teme	5lmv
jenrick	4fts
^0443^0440^0438^0431^0435	5gpb
deuba	a2eq
^0645^064a^062f^0641^064a^062f^064a^0641	16ak
^0639^0646^0627^0646	2tug
verheugen	1mcs
^0433^0438^043b^043b^0430^0440^0434	2lpv
^064a^0648^0644	5dt6
colyer	2b5c
fourati	7fej
major	2giv
rejepow	9pzp
^0445^0440^0443^0449^0435^0432	3wr8
bulgak	ak2f
shakir	aq4c
symington	1i7d
adda	7ys3
masiulis	9tq8
gennimata	1ikx
leanca	7luv
muluzi	mem 64qo
nikolai	3uuf
nnauye	94if
tulafono	aduw
nurbaya	a4mc
scanlon	8pi6
^0434^0443^0442^0435^0440^0442^0435	4h2g
cuffee	8qq3
^30d5^30fc^30c1^30f3	554l
^79d1	8kl 45yf 53p8 5ex5
^0633^0648^0643^0627^0631^0646^0648^0628^0648^062a^0631^064a	3cmp
ogi	3yi
waldheim	2uzi
baba	afwm
rustamov	6ves
kvirikashvili	788n
oettinger	1med
molyviatis	46ac
vajiralongkorn	2sr4
wijetunga	6qsh
^0627^0648^0644^0645^0631^062a	1bh4
dunovic	8up1
^8036	3fah
grassley	yv8
pertini	4mya
alsobrooks	5zyk
koroma	1et4
ozola	6ll3
fassi	5i22
huckle	5q0t
lauritzen	82tx
baron	72wz
diokno	682k
fu	74w3
tsakalotos	1f65 6zgt
chirac	25l1
hemati	5ivy
scowcroft	t85
sikua	6psl
abdurahmonov	7iek
zelaya	369i
valdes	9cl8 9n5m 9xr1
wallace	nv6 1p39 7ext
almeida	5lgy 62nt 6l5w
benflis	5tbw
^30c6^30af^30e9^30fc^30af	1fwp
^30cf^30a4^30c6^30f3	2e2w
okamura	4z20
mirziyoyev	4pe1
^c6d4	zvd
donalds	6c6h
rugova	20x8
filali	5id6
aissata	5vu4
petrosian	2z8v
bastienne	6fue
tugade	63jo
davidson	4ju5 ala3
banzer	2061
wilder	192g
ozdemir	w31
kotleba	37tw
^043a^0430^0434^0434^0430^0444^0438	3p66
cosse	6ell
kolingba	5yag
sanae	4moo
shinseki	1ekq
tanayev	97st
mahathir	33o8
mcmaster	1tk3 1xxg
seydou	9w7o
lasso	1ssl
cuerpo	utd
mokuy	5snk
seidou	5q77
abua	5yoi
mamadou	8ii0
hill	74ph
bushati	6r2r
enkhbold	8tb8 8vig 99mx
massi	5n0s
fitto	4bbu
spencer	66ns
dahi	5i4o
perdue	pvd 4s6s
bertinotti	1gz8
fidan	1u8b
torrijos	39ux 3zui
banh	aagm
fokin	ajx9
hinojosa	7e6c
strandhall	60xn
carrizo	7wtj
menfi	3mkj
^05e0^05d4^05e8^05d5	292t
tove	2aq6
^043f^0435^0441^043a^043e^0432	16ob
badibanga	9yx1
freivalds	2vro
goering	1y7g
wilson	1vki 4551 59zk 74cr 7tqo
kihara	3jun
^043c^0443^0441^0435^0432^0435^043d^0438	5eg5
thor	19x8
afwerki	22lg
maire	txs
allaq	5u33
hai	7fy7
jasray	9lhm
melo	607w
card	e9c
zedkaia	81b1
schmit	977t
mcdonnell	rll 2gyy
jarrett	5269
dionne	8yld
sentamu	9vp1
feroz	725a
hajdu	9f25
dubyna	9akj
kgathi	a27x
seniloli	7vqj
gavrilescu	79ra
mazzoleni	8125
jonathan	1rpy a82n
^30a2^30fc^30bf^30fc^30f3	24qb
bongo	b65 3zrh
rossi	aius
^30aa^30eb^30d5^30e9^30a4^30c8	3374
kagame	4317
faure	3zak 6mb1 9exy
henry	iwv t2f 7656 8ny0
sesungkur	a7bo
speer	6e8
^0632^0631^062f^0627^0631^064a	k2i
^30ab^30e9^30b9	2ncw
andropov	5fai
blomdal	9a2f
hui	7gzz
parkinson	vwx
mahdy	7fq1
gharaibeh	937h
mclaughlin	5r4b
pahlavi	3neu 4dgj
anantaphon	5xpa
ahmeti	b0m
zlobec	6iuj
^05e1^05d5^05e0^05d0^05e7	4eno
dahl	2unz
auchincloss	7ni3
schaefer	588y
tiao	8e59
^0648^064a^0644^0633^0648^0646	59zk
khalid	63ug 84jc 84m2 84qh 84sj 84wi 84yj 850r 8zpv 9vyk 9vzb
^9ed8	yyz 2p6j
alexander	125q 18yp 1wr4 2t9j 2vwz
briones	7wr8 8bkd
eichel	1v4b
^c0ac	1102 2x36
ygeman	5y00
santos	2i9u 2lca 43r8 6cl2 6vof 721h 73i6 7tf1 8mj3 979n amm4
chansamon	6fnx
swinney	2hel
^05de^05d5^05d1^05d0^05e8^05e7	1z7u
aidid	3lsm
kassem	3rw4
munoz	6ztj 8lvz
maddox	2z1t
mahuad	27tw
aati	8vwq
malloy	124l
lahood	4cdz 6mkd
arango	5ul6
vanhanen	3by6
petrosyan	2z8v
villamayor	809j
espot	5ahi
hamroyev	a270
enkhtuvshin	ageu
paksas	4ht7
^30e1^30fc^30b7^30e3^30fc	2giv
mabiala	9k37
nghimtina	6xom
thieba	9g1a
cleveland	1slc
farnham	8g7u
hassanali	98it
lungu	1ai6
venizelos	1c4p 1ffn
^b3c4	2hkd 2l30 2mnj 47bl
agnelli	4ued
sekulic	6spe
razanamasy	7b7i
lintila	8tsp
manchin	2eg0
lozada	1rmu
kejriwal	jtg
^d658	z81
polo	9424
^0633^0627^0631^0643^0648^0632^064a	3w0m
ho	1yys 6tkx 7fv3 7fvz 7fxc
ramgoolam	3t5f
wilhelmina	4a11
wine	rrt
ielemia	625l
urusemal	7z4l
breik	4ly4
desaulnier	8ocm
lin	8cby 8cct 8ce6 8cf3
marapana	ac4g
moore	57vk 672t 69ss 7bc0 887b 9rv7 ad77
^30aa^30d5^30e9^30c8^30fc^30eb	d1v
aylwin	42op
campero	62gl
^0431^0443^0445^0430^0440^0438	3pqr
damaseau	ah3c
jowell	4w3t
himmler	1wuh
salman	2qfm 2t2z 3nwu 9xdb 9xg1
chilufya	6h7g
duma	alzy
jawara	6ogw
^05e6^05e8^05e6^05d9^05dc	594a
marawan	9bc6
mrvan	740c
vucevic	3jlc
poos	25ve
yoshida	4q1d
boys	8s3q
maruf	a96b
^043a^043e^0438^0434^0437^0443^043c^0438	2m9c
^043c^0438^0448^0443^0441^0442^0438^043d	3ijt
luns	2k0i
mullings	a1mn
rudan	94u2
^6771	36bo
alik	5unf
hess	4j72
^0641^064a^0644^062f^0631^0632	1noa
^0628^0648^0631^0648^0634^064a^0646^0643^0648	45yf
bilal	8nc5 8wd1 8yjq
csaky	9dyq
welby	2mxb
wilkins	8srp
abylgaziev	92lk
moser	7yj4
^b808	aoh 3tc7 59kj
dumarinu	a48m
reisinger	nkn
pires	5t67 8nvj 9h7m
ghazouani	3mdo
salesa	7rxk
guilavogui	9df6
makosso	cro
abayev	6mtl
mali	a4f5
svoboda	11ar
ramjattan	85oe
^043f^0443^0442^0456^043d	554l
^0641^064a^062a^0633^0648	4ff3
haniyah	22pd
miao	8rqn
^30b7^30e7^30a4^30d5^30ec	59kj
^30d5^30b1^30ec	3tc7
fudge	36tk
guthrie	6bbj
tedros	4vsl
^57fa	7o2 2y4a 3y9q 4w83 55yo
akimov	8i1d
buhari	3pqr
ferrero	6d3l
kedikilwe	9kn4
wamalwa	6yyp 8sq3
yi	aod9 aodz aoet aofl aogf
guerrero	6s6a 8dho 8dtz
reichinnek	1wru
^05d0^05d5^05dc^05de^05e8^05d8	1bh4
agboyibo	anu1
croes	6zeb
crombie	aeln
lenihan	tdu
rajapakshe	alma
^043d^0430^0441^0440^0430^043b^043b^0430	1vzl
pamplin	9f13
tomegah	aijg
adeosun	83nl
dimitrova	69qh
dominguez	6d2l 8f4b
mccormack	8sba
teklewold	aaoo
teleguario	65d9
otarola	5qw5
hochstein	cgv
padoan	46wn
^05e7^05d3^05d0^05e4^05d9	3p66
lux	7yii
endara	7ae5
kalmet	98ql
wyatt	83qg
guingona	ab09
^05d5^05dc^05e0^05e1^05d4	2x36
kibaki	3r3f
^ce60	594a
lourenco	2drv
tumwebaze	7438
abdoulaye	81kz
grillo	p90 78id
kakar	61xc
drouet	5x9g
wangchuck	2skw
shuhayab	5pft
^043d^0435^0442^0430^043d^044c^044f^0445^0443	ook
elrington	alou
cosgrove	9i37
kutovyy	a9rk
sello	83f8
laareydh	5tl5
siew	ajkz
gusenbauer	afb
jonas	6on0
gailis	32zf
^05de^05d9^05dc^05d9^05d9	28q0
mierlo	1v8q
tabakovic	7wm8
cameron	12u8
chayane	9wj6
oba	9k5j
^0631^064a^0646^0632^064a	3ber
^05e8^05d5^05d8^05d4	39dq
laraki	65z0
guillaume	6qf1 6qfx
houdeingar	6n94
wiebes	6xky
medgyessy	41gr
penjore	6mss
becerra	5af9
gamatie	5tct
^05dc^05e4^05d9^05d3	5b8n
marape	27in
loke	617t
comey	274p
^6c83	48n7
kamal	63vb 823x
doval	55s
pendes	8njw
^0645^0627^0643^0648^0646^064a^0644	3kdi
atallah	77ga
power	4mgf
albert	2ruh
^0646^0627^0641^0627^0644^0646^064a	9qo
pendarovski	4tta
^062a^0631^0648^062f^0648	2mnj 47bl
koltovich	ak7m
mentese	93so
bazombaza	9lcx
dambazau	5lco
sinamenye	8q8u
vaitiekunas	45vv
ameen	5kbp
bendtsen	p87
buteflika	wn
jinnah	3pml
bernanke	np5
grisham	3g95
kharge	35gx
magufuli	2gg3
rokita	284f
teo	1h7c 7z84 aavh aaxf
thurnherr	al31
reiche	2ov5
landon	acc
mazari	a2nt
prakapovich	9iyz
deutch	2fbq
garamendi	7uco
pankratov	9aiw
sarangerel	6mud
zogu	2taw
^30cf^30af^30db	2whp
^0445^0430^0440^0440^0438^0441	2nlk
agusto	7wpk
fassmann	7e9r
talat	3d22
yao	ann7
biton	aohx
almagro	31vo
cole	6j8v adyo
karam	61cy
roopnarine	9vg7
peres	4q27
rodrigeuz	8tki
tsikhanouskaya	4ukv
akhmetov	6m8l a1g5
treffel	7qly
cusi	5sl3
fields	6jo6
greguric	73te
tuberville	aeh2
^05d8^05e8^05d5^05d3^05d5	2mnj 47bl
moses	6pho a9fp
urban	2chu
^0441^0442^0443^0431^0431	95z
mccreevy	wyi
nyusi	1ich
^062a^0648^0633^0643	18gq
pavel	45v3
majbari	70ji
ramid	930l
^95e8	1vnu
rutelli	1jlc
socrates	2jg4
tangi	aj8z
^05e8^05d0^05de^05e1^05e4^05dc^05d3	17t1
kengo	2pu7
nikolovski	8d3k
qosimov	9ded
thornburgh	15fg
^05e1^05d5^05e0^05d2	2r0m
bukele	3tc7
^0430^0440^0430^0433^0447^0438	25
hasbellaoui	90vf
perez	urr 4ykt 5drp 6di6 6f5n 6uru 8myx 9ojb
barkley	5qaw
recean	18t2
rama	1am9
otorbaev	7vpp
rasi	9rig
sengebau	7s2j aghd
acosta	88a 7g0t 7lw0
sika	a0m7
jesus	7w2j
parolin	47mj
corbyn	2bzd
leahy	42qb
kimyan	8395
^05de^05d0^05d9^05e8	1rfg
matlanyane	9q0j
^0633^0648^063a^0627	5e10
popa	agzl
^0634^0627^0631^0648^0646	ixw
^30cf^30eb^30d5^30a1^30ad^30b9	5bio
kotyukov	8uhp
botwe	6lc8
^30e9^30d2^30f3	5cy9
^d33d	301y
dausi	96tn
gomulka	56t1
suleiman	3zt3 6cdo 8t66
cresson	5h12
forde	6kpm
gamage	6oi9
jagland	4xol
rohde	89kn
rong	9u9c
seck	7igg 8hqe 9e5a
tsogzolmaa	afi5
ulloa	71kf
^05e8^05d5^05d7^05d0^05e0^05d9	1w96
lafontaine	40kw
underwood	vyz 89y5
ala	4j5
broek	1v9x
cunha	1aus
sylla	6gno 8mnn
fillon	1is3
ghani	k1b 5ja7
saturnino	8jl6
^05d5^05d0^05e8^05d5^05e4^05d0^05e7^05d9^05e1	5bio
^30b5^30c3^30c1^30e3^30fc	378d
brot	7qqe
aguirre	1f3m 5r5e 7962
northam	4boa
mulla	9re4
leuthard	18u3
lukita	6wum
schwarzenegger	ji4
yermekbayev	99iq
mello	4p42
hoole	5q04
nouripour	406f
^05e4^05d5^05de^05e4^05d0^05d5	3hqr
^c5d4	50wx
bawari	8xk5
ekren	95ef
fletcher	1eya 4yh9 8d1v
^05e1^05d9^05d1^05d9^05d4^05d4	ek7
maric	aq92
andreatta	o5d
^0442^0443^0441^043a	18gq
lika	7e1d
savisaar	1aj6
worrell	6ok0
^05e1^05e7^05d5	3kxl
hirohito	1dsh
maas	1wsl
robespierre	3ck5
^53e4	4opa
borjans	3y15
mutko	aju0
pillen	2dbj
shuvalov	7iw3
barragan	94do
mark	9u3r
horta	2jka
nyunt	2qmd
padgett	83cr
bolojan	21g6
ndong	7q8x 7scb 8tgp
emilewicz	7n3q
dogbe	aihd aii6
elchibey	6t71
garavano	774s
lich	966u
schiff	3gb
turner	4nvn 8av4 8sp8
haupt	7f37
maragall	42bd
gucht	2o1b
hammouri	aa0g
laqqis	7dem
selimow	a5z5
kristersson	50k4
onkelinx	8a4s
macmillan	1vjn
^05e8^05d5^05d8^05d5	58kq
islam	99kp 9liz
leavitt	2ojl 3er0
moody	641e
ramampy	78fx
baudouin	2rxo
birindwa	70vq
xiao	an88
codey	4drk
^30c8^30e9^30b9	30fh
bawumia	8h8u
kyagulanyi	rrt
^30ab^30f3^30b7^30fc	33zu
^d76c	41yo
amari	8zb0
kalogirou	8swn
^063a^0628^0627^063a^0628^0648	2whp
simmonds	83u6
byaruhanga	alx9
lafontant	7mlp
sindimwo	75zc
dermer	4iah
demirtas	4o4u
ha	9j7l aeyr
abakar	5uz9
gargash	61y9
^0632^0648^0645^0627	25ce
abdulaziz	2rr4 2s9c 2t2z 498q
bolkestein	1lv6
scheer	ehe
sherzai	7aj5
^0430^0441^043d^0430^0440	2ixh
tomi	aiba
^0627^0644^0635^062f^0631	3q4p
alwan	5pp5
araqchi	25
franklin	omm a07u
afif	5nd0
debretsion	13w4
coons	6i7d
reed	4tev 7mn2
kozlov	5rzd
fong	72ng ajcd
palme	3zdh
tampiza	6k5u
menacho	9dln
sy	9y61
weizman	1fuz
qatrani	5ucj
^0441^0442^0435^0440^0434^0436^0435^043d	3vag
chevry	8e7t
condi	103z
gedi	5tfp
pacolli	nm0
schuschnigg	2ux9
^d61c	4203
larijani	bj7
aguad	9c3v
mkapa	onj
andriantsitohaina	93u8
tshering	6sh7 8dlw 944r
mikser	a8nh
^0447^0436^0438	ld3
kretschmann	591g
ayara	9ltf
bani	7u1w
diakite	a3bn
kobakhidze	22df
tillerson	4d6g
^5e03	95z rwj
ringadoo	ahsf
subianto	48n7
lebona	a0r9
kerrey	rif
montchalin	5whf
stenergard	37se
wheeler	eie 79kv
^b12c	3ghv
jeri	2iby
levin	uld 8uaw
jamal	5jtb
maarouf	620h
mulikow	7l4b
canel	3ghv
prabhakaran	52bx
rajah	7jnw
latron	9eyr
^30b7^30e3^30df^30eb	5d7m
^30e0^30bb^30d8^30cb	5eg5
osmonbetov	6w1z
hammarskjold	11ej
qasra	3qia
^0628^0627^0631^0627^0643	1b8r
khalifa	1ugx 852i 854w 856x 8582
lubyova	8par
arone	665f
tolli	5i3d
dan	3wc1 6eew
kaljulaid	2q17
ruud	91fu
haqqani	4ri8
hasina	4ph4
somare	8sm4
trotman	9nsx
^0644^0648^0628^0627^0646	3870
self	83dl
muhsin	5to2 5tor
tei	9kix
abeid	64hf
manetoali	9ysv
navalnaya	5es3
^0443^0448^0430^043a^043e^0432	5fbc
klestil	4xfp
cazeneuve	pat
landau	yp0
bourke	8p1g
ghais	1u4j
gottheimer	7zbv
^05d2^05d5^05e8^05d9^05d5^05df	12h4
smetona	h5e
chretien	29j3
klassou	87fv
engler	2fdn
^0627^0628^0648^062a	4z7u
basescu	4zue
tchuente	8gi8
zhu	5g31
bawardi	8zcg
pazin	ar32
^0633^062a^0627^0644^064a^0646	2k2o
^94a6	slu
trittin	24ht
abil	7k3u
handal	am2l
menzies	4g1h
conaway	7f1p
^0433^0438^0442^043b^0435^0440	3qe
cabrita	6ttw
duguid	alz5
antrobus	6fs7
bunchhay	96hh
sumaili	7907
klockner	2lzp
pettingill	8ofy
^05d1^05d2^05d3^05d0^05d3^05d9	2xr
reid	1vmp 2h8x 9v4u
carrizalez	9na4
kadyrkulov	7ifk
mckinley	58iw
gantenbein	6rtk
husted	7vgt
louis	31bt 8t88
rivet	885p
varga	2lk6 3gxt
haldeman	1tiv
tumwesigye	6v2c
jumaliyev	88a9
ling	a11n
griggs	956j
zhivkov	4y8u
manning	9faq
skate	69is
^30af^30ef^30b7^30cb^30a8^30d5^30b9^30ad	7o2
keita	20ug 5ou3 6p49 8vng
shephard	1qhs
mohamadou	927i
pontes	8kkv
sisulu	8coh
monsef	8pq7
montilla	2jbq
lloyd	4o5x 7rm8
soglo	3uqz
sarovic	3k53
^30cf^30bf^30df	3n0p
waltz	3i2e
dietrich	7ad7
suhail	a7ck
^05de^05d3^05d1^05d3^05d1	16ak
edward	2s84
evers	4zp3
lohde	a5jy
jean	8suu 8svn
joensen	6tm9
bantan	8ygd
ciobo	a70z
^b2c8	56d 9qo bng ob7 151h 1qm8 1w96 26ih 38y0 3asx 3bn0 3knf 49gp 4jc6 4qvd 5eg5
navas	6w54
taputai	9hr1
weil	5pwh
munteanu	9ow
podeschi	6jaj
babakas	7jrr
krcal	9iyb
^05e1^05d9^05e0^05d5^05d5^05d0^05e8	5az4
harris	xpg 2nlk 4rdd 5zlx 88zs 8odj 9pro adek
listhaug	4uru
polak	6kik
pohiva	9yei
olsen	60ja 9dfz
roldan	8055
mbatta	72f7
jourova	51o8
dragasakis	7k2k
podesta	2h2h
^044d^0431^0431^043e^0442^0442	4z7u
khoan	akq5
hipkins	xqv
pandolfi	5qxx
gamliel	77tn
fernandez	6f0 10ux 2wc6 2yc7 733w 7gtm 7nb2 8ku5 ab4f
^30d8^30af^30bb^30b9	44w2
payette	80s9
^0445^0430^0441^0438^043c^043e^0442^043e	4jys
^0643^0627^0631^062a^0631	2dgh
hart	1na2
morsi	3m15
^05e8^05e0^05e6^05d9	3ber
aliyeva	8r4x
ponga	5r3n
sengduan	a0oy
shabana	afy1
^05d8^05e8^05d0^05e1	30fh
addo	3s3m
sommat	a56f
simovic	8uyn 8v3k
zayed	281 3oad 7bp7
lubna	8e09
^cf54	8kl 1jon 3kxl 45yf 53p8 5ex5
cisneros	1xjt 77wb
muasher	9mkg
^043a^044d^043c^0435^0440^043e^043d	12u8
khulayfat	65k4
tun	99po abpf
kasymbek	aqmy
osei	614m
ruehe	55v6
^30d2^30f3^30e9^30c6^30a3^30f3	409j
ekonomi	8uzv
ballen	4rn6
gujral	21rz
macaulay	8a9w
maliki	3y9q
richards	ga8 6zf8 76q5 a28n a8wj ahff
geithner	4y21
dieschbourg	6eil
mbeki	4w83
mckenna	6ezh
noriega	35xf
johanns	3hb9
^30cf^30cb^30e4	22pd
bulatovic	3oi1
panza	vrk
khachatryan	63nw
nixon	29fp 4e0d
cheong	6gxm 6gyo
^0633^0627^0646^062f^0631^0632	pf8
cannonier	6kcv
^05e6^05d9^05e1^05e7^05d3^05d9	1gds
padrino	552c
kyd	7s52
fujimori	6g9 2p5m
hamzah	7ch7
^05d5^05d9^05d8^05e7^05d5^05e3	4thz
^0643^0627^0631^0646^064a	38y0
^30b5^30bf^30c8	ifj
^0440^043e^0443^0441^0441^0435^0444^0444	15nl
callejas	9m4m
gamsakhurdia	5gng
borrell	2jof
masisi	3odj
godmanis	23md
slotkin	6v6z
sousa	36rs
^5f3a	2zeb 2zl1
^30ea^30f3^30ab^30fc^30f3	2n2
cano	aily
blix	1v2q
smets	7onq
^0431^0430^0440^0440^043e^0437^0443	2ii9
eekhout	69tn
johns	5mrx
namoloh	6fq5
blas	73vc
dimitriev	6vzt
persson	1mba
kotek	4y3h
belka	374f
eanes	h29
rabin	5cy9
^043a^0432^0430^0441^044c^043d^0435^0432^0441^043a^0438^0438	7o2
sadi	9px9
geldinyyazow	8irp
^0645^064a^062c^0648^0631	2giv
alvi	62jt
terho	9yiq
virkkunen	1xd5
voynet	17jh
gaspersic	9i93
wangmo	6orw
adhikari	8ixx
madigele	5sth
^05d9^05e8^05de^05e7	f11
matovic	21bh
shigeru	4pt1
berger	4mz3 9c4l
geete	5xok
azizah	al3x
yousfi	aova
iii	3sin
block	8gtz
cisse	5vxq 6alc 6iws
^0645^0646^0627^0646^063a^0627^063a^0648^0627	1dai
baykal	14f4
fazliu	a7is
gorbatchev	3i52
connolly	vpr 27df 80o2
lugar	4dy2
^acfc	1dai
colonna	voo
luxemburg	4isd
nkwinti	7a5t
carovska	8uml
nasiu	5p6q
phichet	9jam
badi	a7nj
ngouonimba	7ziu
mathys	5mij
gorbach	7gmb
touray	7l2a
barclay	4syz
petersen	283f 3wde 8o1i
muravsky	ah9m
janjughazyan	64pj
boumediene	1zkk
gooden	899t
mushimba	6bhu
phuc	3upb
^0434^043c^0438^0442^0440^0438^0435^0432	2td8
sobotka	rvh
^063a^0648^0631^0628^0627^062a^0634^0648^0641	3i52
ritter	qwy
jha	9e6r
kham	9wg3
^b780	1yb
fleischmann	6ijs
gotovac	55oo
norboyeva	a9p4
sonthirat	a5di
^0643^0648^062a^0634^0645^0627	2yop
michelis	1qbn
no	98bs
blunt	3bac 4j0l
bria	8sz7
schultz	13ub
valls	3687
schuman	4gi6
lieu	aam8
savage	730r 742i
valera	19v3
rosen	7mog
^0647^062a^0644^0631	3qe
murayama	4z14
walkinshaw	7o6k
^05e8^05d9^05d9^05d2^05df	4if4
porozhanov	9vda
chacon	vb1 5x6n
mirzaie	90pw
^062a^0634^064a	ld3
akapo	973k
manglona	683e
razak	3rzq
talabani	26ih
prawit	9l1l
weicker	31eq
borovac	a0kc
glinski	9kc6
isingarin	97j5
ndlovu	8j20
^4eba	378d
makgato	6sfl
taghoyzoda	a7vj
^0643^0648^0644^064a^0628^0627	16z5
jokowi	2hkd
^c9c4	5c7r
terbishdagva	6p3b
joksimovic	7n2s
ratcliffe	2h6s
rantissi	dy
^30a6^30a3^30c8^30b3^30d5	4thz
^b134	uvy
siala	8z5t
moussa	cho 5pj3 7dwn
^0633^0627^0644^0641^064a^0646^064a	3bn0
canavan	8qga
^0433^0438^043d^0433^0440^0438^0447	3ubm
casten	a0cg
moolenaar	7uuv
pedersen	1nyj aeqf
rafsanjani	56d
shibayama	8pu8
zene	8h5m
landsbergis	1mrt 56p5
murodov	9czn
daines	4tc3
weinberger	vlw
pettersen	6bn6
schafer	1afm
shwe	4wpx
toninelli	6m7h
zalm	1pxp
abadi	1tzv
falconer	30xg
nguema	tjf 6jl5
petkov	2tc7 69nd
shangula	81yz
pou	3218 95pp
chui	71s6 71u8
law	s4o 8a77
nikolic	4z2y
tentoa	abdo
^30b7^30e3^30ed^30f3	ixw
thomson	9sno
oyunbaatar	afjx
korcok	23hy
komsic	5hrz
morri	9u1h
gomez	5t1a 7srv
^05d9^05e0^05d5^05e7^05d5^05d1^05d9^05e5	53a4
lepage	439q
^05e9^05d9^05e0^05d5^05d5^05d0^05d8^05e8^05d4	4wfi
swaray	8xae
fahy	8s06
ramkalawan	57o0
schluter	48ma
godett	8v88
sehovic	6laj
^30cf^30a6^30a8^30eb	zvd
jaatteenmaki	gi4
andzembe	9jdu
araoz	8rfn 8ri5
ahmed	5isu 5nm5 5oqb 6gjv 7dld 7hnt 7li0 91zm 93gt 98xb 9bgx 9nxj a1rd adre
jacobs	9zml a3mq alqf
minniti	36uc
^ce74	wn
^535a	2whp 2xkv
^0631^064a^064a^0633^064a	19zn
fofana	7ic4 8wmb
harkin	4yj6
lammy	138d
hammud	5tij
murdoch	5za4
romney	3knf
haftar	2qgx
tandilyan	8iz9
grenade	6f3r
davkova	1rvi
klaus	51kz
salim	4lwr 7dig 8x3s 904z
^05d5^05d9^05dc^05d3^05e8^05e1	1noa
komic	7pfh
marchuk	aoc0
zainal	70hq
^4e9a	22pd
jadaan	3npo
walter	8gri 95o8
varadkar	2xz2
kellogg	2pf3
husovic	9mdb
bausch	73nv
houlahan	6hvp
^60a6	5dt6
jang	7ov5 7ow0 7owv
^05dc^05d9^05e0^05e7^05d5^05dc^05df	2n2
^0634^0648^064a^063a^0648	4opa
^043a^0438^0441^0438^0434^0430	1lyw
moshoeshoe	91od
navarro	45jn 5yux 71i1 8box
diaby	81t8 8iwl
fayyad	4lum
^8482	3cmp
^c815	2rmy
furayj	6zyi
ige	137o
godongwana	1dwo
konare	c75
sandleris	7a7y
kumar	9edq 9l74
ma	331m 8g9a
dudayev	19rx
benjamin	a6do
durakovic	6ccv
leques	7q5t
toafa	8gcp
klobuchar	ck7
^05de^05d5^05d7^05de^05d3	33o8
gibbons	2d3w 79oi
pusic	52em
gimenez	6d7t
uteem	6euk
hodge	6k8c 6lua 6pq9
clausen	5ybk
moniz	1eut
yavas	35rc
ulaan	6ila
heath	1b0g
toure	c9o 4kqp 5wtz 639l 8idb a3df aoyl
^05d3^05d5^05d8^05e8^05d8^05d4	4h2g
kraft	1v17
mambe	4f36
lutchmeenaraidoo	a0eb
kalpokas	6s80
^514b	f11 18gq 1b8r 1fwp 1z7u 25l1 29zd 4eno
davletov	9vhx
balkenende	2829
biggs	5zl4 a2gx
frutos	3ury
feenstra	9nkr
kyrylenko	akt0
crnadak	7irz
napuat	5zat
durkan	3989
milquet	7tvw
flores	6d57 737r 8ery 9uw8
gylyjow	6er5
haider	24ea
ismail	712y a2hs
meles	3d7x
^05de^05d5^05e9^05d0^05e8^05e3	44hb
prasan	9kxv
dole	rct 1cg2
salahuddin	9wyo
hochul	2ozz
heger	1ar0
munyes	7uvs
pearman	7kmj
^be48	2bzd 5cy9
aceng	7opi
bouazgui	5i9z
whitehouse	a2ai
kurz	4o2z
hussein	1lwo 2sjl 4lcb 5fui 999t 9cr6 9d8r
kasyanov	3ihy
^30e4^30cc^30b3^30d2^30c3^30c1	53a4
rau	2elh 5fr8
carenco	7qmy
felipe	2sal
mansell	9xlx
harper	4t5g
lucke	peh
dzihanovic	9wco
frattini	1k2w
butore	7ytd
sawadogo	6jk9 a41r
^30b5^30eb^30bf^30ea	k2i
vestager	37mx
younis	7bn5
^30b7^30e5^30bf^30a4^30f3^30de^30a4^30e4^30fc	1kcm
chiluba	1lhm
naqvi	92oc
benko	acwy
sapin	3fmy
^0644^064a^0646^0643^0648^0644^0646	2n2
attanasso	8na3
gheit	4dt
blanar	2mkh
jeanjean	8t04
shtayyeh	3ngr
calhoun	2f7b
verdonk	4ew3
xavier	an5y
advani	2v9h
hallengren	8b32
teixeira	8mdk
^05dc^05e0^05d9^05df	54mo
massa	4p14
aspin	2z14
jadot	5bt3
^30c8^30ed^30c4^30ad^30fc	2y4a
arafat	5bvx
moeller	a5m0
maurer	50ft
ozel	5hhe
^30a2^30c3^30cf^30b9	34bd
walberg	ad9m
seruiratu	7jx4
helme	39s3
^666e	184r
^0430^0434^0430^043c^0441	1pz0
jabri	8zn5
kleis	69ml
golding	6brh
helal	9lnd
athy	a3ya
tozaka	76sk
jama	9wxh
fulmen	8lr4
^05d0^05d5^05dc^05d1^05e8^05d9^05d9^05d8	3374
ramirez	6ovy 8ove
seddiki	5ij0
roach	af1m
arthur	88r4 9dc7
maskhadov	kga
^05d0^05d9^05df	3onr
jiang	2cp3 7sgh 7shh
spartz	aj0a
^063a^064a^0646^063a^0631^064a^062a^0634	3ubm
hastert	14i4
bryan	58en 5qci
chambers	24zt
yasin	9xa0
^0628^064a^0646^064a^062a	3rmo
somsavat	a58q
yuen	9rxm
salameh	9qgw
kinnock	3tui
maya	8vqu
alckmin	1pip
kone	5m7b 5w1f
penicaud	92y9
dimov	95vh
harder	7zcs 9ia7
jalal	ar6r
pot	47rd
^062a^0634^0627^0641^064a^0632	207e
delay	4yef
^0627^0646	3onr
brechtefeld	952r
petryshenka	7ixr
sosoaca	14y3
mundell	6nok
^043a^043b^0438^043d^0442^043e^043d	qef 1ykz
ionatana	7k86
bandara	9no2
schily	40o9
yearwood	9t27
brnabic	cng
gallagher	7nuq
^d398	5tw
darbinyan	630q
kashiri	9bp2
schouten	6eh7
cortez	9n6
tassoulas	2u9c
kossuth	2vtw
vought	4jp3
dja	661t
^05d8^05e8^05e0^05d1^05d5^05dc	355e
coric	ae9b
mikati	3ryc
buric	8ndg
rivas	6cjd 8fyt
^c740	2rcr
grieken	4yrd
menderes	3pl
schoof	15dh
mao	36bo
^062a^0634^064a^0631^0646^0648^0645^064a^0631^062f^064a^0646	52nk
wanawilla	9ghs
molefhi	98hy
rijkenberg	95k1
rakowski	3ge6
^05d8^05dc^05d1^05d0^05e0^05d9	26ih
nayef	3ntd
panuelo	6nsw
meta	21h1
reznikov	3z1l
brewer	27uv
solymos	89o3
zapatero	2icp
habeck	4fs2
peskov	16ob
schmitt	41bi 6xj7
hoon	1o0m
savimbi	2i03
wynter	6c0o
asscher	8d7p
caldera	4b03
larcher	1mah
farrugia	8s0y
^30ce^30ea^30a8^30ab	35xf
huffman	7p7c
simson	2n8n
valdez	7e86
bozize	1ipa
karliczek	60ea
daladier	5h2x
tsvangirai	3ov7
ganic	1bqz
^cfe0	3vld
heyliger	7gs4
pinto	9h64
^043c^044d^0438	4wyy
balladur	5h1y
wissanu	amol
agnew	4sel
psaki	2bca
tharman	4wqz
^092e^0926	3sl0
beassemda	8g2f
^05e4^05d5^05d2^05d9^05de^05d5^05e8^05d9	6g9
georget	5sas
may	4wyy
moussavou	72ig
^05d0^05d3^05de^05e1	1pz0
guaido	2l30
^062a^0648^0646^063a	36bo
bizimungu	42c9
michael	2st8
^0442^0440^0430^0441^0441	30fh
milam	7ij6
nduwayo	61dq
takaichi	4moo
disraeli	olj
karadzic	4amg
lan	2w0e
bundy	3clv
khama	20nw
loof	gjm
occhetto	3ci
ebert	1lkp
rashid	2w8a 3nuo 9o5h
david	9i5r
ivey	2p2s 78qf
nenem	87w4
^0448^0438^0440^0430^043a	25l1
nalyvayko	a12u
yau	6ufg
^0647^0648^0644^0627^0646^062f	1itm
babler	dqv
maturbraimov	5v6z
stoutt	8a6h
gordon	39an 6vgv 7o7k 9e1v
noem	2ul5
clement	8mtz
^987f	qef 1ykz 2ex9
cormann	3b6k
graves	qqc 9y0v
kulov	71c1
phomvihan	8374
yilmaz	3doa 6fh8
^043a^0435^043d^043d^0435^0434^0438	2fee
^30b7^30d2^30cf	ek7
hele	9k2h
missick	aldk
oqilov	9bq5
dogley	6qcu
evans	17lx 6sz8 7520
borg	cwv 7hrq
dabwido	a62l
baldetti	7jtd
ganesan	8j2v
giorgetti	1q8z
^05d9^05dc^05e6^05d9^05df	slu
weilbacher	8fvs
battulga	85a4
lutsenko	apjo
diepgen	19yl
kochanova	951v
macri	3c3p
little	t35 5z8d
marfany	6cpw
muhannadi	7dfg
^0643^064a^0631^064a	2g2s
cairns	5vhq 6s08
rockefeller	3u71
jebali	7c04
julani	4m8
konyuk	5rxt
tembenu	9yvh
^30a4^30a7^30eb^30de^30fc^30af	f11
delgado	6rm8
binay	7roi
usmonzoda	agt4
evita	1fbn
guttenberg	2ofw
ricardo	7xzq
telito	72a3
byrd	4f60
cheikh	91xh
silveira	8m9e 9chw
bellion	6rsp
coulibaly	5vz5 7bgt 8ie2 a5u3 ad1v
ruzic	6b82
suarez	40x 814l 8max
chahed	aozf
gelling	6s5a
niviyabandi	8p7z
^043b^0430^0432^0440^043e^0432	4odm
^30c1^30a7^30a4^30cb^30fc	151h
amara	5i8w
halowchenka	9mxv
zourabichvili	4m1b
said	4u70 5il7 6oeh 99h1
josipovic	23r8
petrishenko	7iuh
planas	8f9k
coronel	8lkl
ammitzboll	a44q
armory	ahe8
peron	1fbn 2lfm
^54e5	1jon
alonzo	5shu
powell	zvd 1dxe 2ccz 2i17 31qa 8siv
^0448^0435^0438^043d^0431^0430^0443^043c	zi6
coleman	6a81 6n2b 9i1v
pasha	1692 1ee4 4v29
mbumba	3set 94g9
^0438^043d	3onr
ciavatta	ah2g
djamalilali	8wj7
kafando	8t0z
mala	aa27
reinesch	75yi
pierluisi	43ux
twyford	9jby
workneh	amvi
kopofi	746t
salolainen	9hp6
condor	9y06
devos	psk
^05e7^05d9^05e9^05d9^05d3^05d4	1lyw
gaskin	6rr1
marchenko	4p5n
kehoe	3hdx
tereshenko	a190
juma	911o 9b8u
masutha	8s9m
moctezuma	6ycg
mandelblit	65gx
shmyhal	14me
fonotoe	72og
arnous	7h9h
gjosha	874m
tialavea	7166
amo	7518
rafini	6blv
christopher	57ll
humphries	aeme
idani	9d7y
corkill	9r48
harwood	9iay
hassad	8wqz
manuari	6pvs
^05de^05e8^05e7^05dc	fu5
paswan	9nix
bobojonov	9kma
bah	ma5
laguiller	ja9
sheu	a2kx
duhalde	1avl
mouakher	9qhn
moon	3onr 918e
ndihokubwao	6ryh
stride	3d6x
yesimov	5pa8
serrano	775m 7wil 96l9
xojayev	6ai2 7ofc
qian	49rz
^0437^0430^0440^0434^0430^0440^0438	k2i
csurka	233y
^0627^0644^0633^0627^062f^0627^062a	ifj
stanishev	4oz7
konteh	9igw
^0628^0627^062a^0631^0648^0634^064a^0641	3x9v
donwahi	5pu7
ernst	7vow
jeanne	5sv4
^043c^0435^043d^0435^043c	uvy
^05d0^05d5^05d1^05de^05d4	mql
mba	5xv7 6esv 9fjq
timbo	5vby
mofaz	4pbp
mayad	7bku
stutzman	8onk
mcbride	9zob
paetongtarn	41on
sultonov	5uu4 9d2u agu1
engola	6fww
rwangombwa	7v3w
^0441^0430^043b^043c^0430^043d	3nwu
dur	296
russell	vqr
^0631^0648^0632^0641^0644^062a	1krx
yerrigadoo	9opc
nahavandian	8xtu
radhakishun	9l85
attaf	4fk
pen	2aso 3870 38sw
koo	2uau
kumolo	adlr
struck	45ox
cherue	74ap
durazo	5slv
gonzalez	1ap2 1h9u 2bgi 7yk2 8ew7 8kaj 8kwd aiab
^0628^064a^0644^0648^0633^064a	3s5r
^b85c	1hw0 1t2o 2m9c 3uzi 4a3w 4jys
brooke	4590
obi	45kq
^0627^0648^062c^0644^0627^0646	1yb
chung	6im2 6in2 6io8
mamin	644m
trahan	8dj8
^0431^0430^0447^0435^043b^0435^0442	3fzn
^062e^0631^0648^062a^0634^0648^0641	3wr8
^30e1^30a4^30a2	1rfg
kara	65rt
krishnamoorthi	9mjf
lovin	7kxw
sarwar	cp9
tan	8agp 968o aen6
rinne	ia3
tomasdottir	1uc3
erhurman	508f
^30c8^30a5^30bf	fg5
cimatu	9uq4
heine	1yis aca1 aln8
samsoedien	9ts7
darrieussecq	760t
kane	6akk 8j59 anuw
abbasi	4w6u a1sh
khurelsukh	2qnx
mcleish	1xwf
murkowski	1kaj 8cvu
kopacz	1fti
lahbib	1tor
niyazov	4n55
saar	1qed
majcen	7kbp
pelivan	7vv1
tria	1qx6
necib	7fz9
sidibe	8vo8
gai	a4yr a921
kabi	9892
stashevskyy	a692
^05e7^05d5^05e6^05de^05d4	2yop
sangheli	5ylt
^05d9^05d5^05e0^05e7^05e8	29zd
ferbrache	9i7i
jalahma	ap42
^30aa^30cf^30de	mql
charette	1y9l
^5e73	140q 5ajw
sako	8hrq a5vo
^05d4^05d5^05dc^05e0^05d3	1itm
^7f57	1hw0 1t2o 2624 3uzi 4a3w
crow	7ph8
snegur	8v5s
conte	1r3n 2w13
roper	8pd8
shifeta	9kkc
^30b1^30ea^30fc	2g2s
hunt	1tcp 2c8t 2d85 79wu alkm
azana	35s3
crvenkovski	t56
gingrich	3ubm
erakat	4low
^0645^064a^0644^0648^0646^064a	1qm8
^0628^0648^062a^0648	nw4
^062c^0648^0633^0628^0627^0646	301y
^0647^064a^0648^0646	4hjd
lasconi	1c7e
ortagus	3ou2
salazar	h3m 2prq 8fd5 8ln1
^4f50	2ii9 4ff3
hayrapetyan	8vje
lukac	6sms
collas	9r3e
trabelsi	8xct
lagarde	y7f
^043a^0430^043d^0435^043b^044c	3ghv
^30cf^30b7^30cf^30a4	ki6
dassigli	66zk
kadis	87v5
zivkovic	5ggy
crapo	8u2w
mahamadou	9d5u
^062e^0627^0646	21ir
rojas	6z14
tawfik	7frl
khalil	5tjy
mcguire	7ust
verge	6o5j
reynolds	6ck 2i2k 2rmb 6jvs
vulin	7mk
crane	6v16
samphan	2ql3
cleverly	271g
benavente	6qhu
verges	9g5b
kiro	6itz
rahman	4pr5 4vf8 64o4 8yz0 91ph aqra
demirel	4ks7
kilicdaroglu	2po0
kyaw	7ghs
maktum	8i6n 8i8a
joly	32y2
^05e4^05df	3870
schillerova	83p
^30b5^30fc^30ab^30b7^30d2^30ea	3iuy
freeman	7ubo
^0444^0440^0430^043d^043a^043e	1jon
ibraimov	818i
demchuk	8ugw
nauseda	1qxy
attlee	zuk
grayling	xo0
^30c6^30df^30ec^30eb	4ks7
asgrimsson	1udc
^0431^0430^0448^0438^0440	3zvc
bio	2m63
oquist	9fy1
seretse	ajk4
souguimi	7fsf
^05d6^05e8^05d3^05d0^05e8^05d9	k2i
benbitour	5nhd
^05d3^05d5^05d3^05d4	fg5
^05e0^05ea^05e0^05d9^05d4^05d5	ook
bejerano	78l2
^30bb^30ec^30f3^30b9^30ad^30fc	55yo
benediktsson	r5n
loughman	69ws
yadav	8qfi 9mwj
^0445^0430^0442^0430^043c^0438	3n0p
bedoui	98zm
moe	8eep
quliyev	74xv
hung	8aeh 96b8
joneidi	8acs
huq	92jz
larsen	9rr1 ai7j
matane	9gc3
aleman	jja 5vio
kujundzic	8ups
musyoka	a6u4
bellerive	7qzj
oregan	a0af
archa	mp0
miller	roa 2z5f 4t6r 5fw5 69jh 6egc 8pl7 8qp9 9kpp
spellings	3778
johnstone	9ie9
sorabi	5k45
burns	583g
frank	actz
mkhize	ar9m
awaleh	8w46
kristo	swf
^b7f0	12u8
i	1dq9 2rw1 2sn9 2st8 2sxo 2taw
keegan	1qgy
lappo	5xxz
raggi	54bf 5ecx
ahern	pqf 14pi
georgieva	2uip
andre	6btf
walesa	2x36
fadul	736y 7x2c
foster	j97 3h7q 69fw
barley	2orm
dzhumagulov	622l
fitzgerald	1n6a a06w
straujuma	2vsq
yusef	8xfc
lange	139k
tudor	10l4
hassane	6k18
bryant	46fw 7bdl
ibrahim	idm 20w1 703q
koteich	aong
boc	1cot
papantoniou	5bv1
traore	20y9 6q4i 6qx7 9x3s
maait	8wx9
kamilov	5k8h
nagel	2dtx
sindwah	8ydt
titus	6qpe
sutter	2o7r
butkovic	9ai3
dion	8b8r
fordice	2tfz
bot	nq4
kjaersgaard	46v1
manaouda	8i9e
eisenhower	19ey
^062a^0631^0648^062a^0633^0643^064a	2y4a
fetterman	7uas
ngarso	a3lw
cha	491s
kalliomaki	61v2
martonyi	2472
helms	2cil
wague	9y74
^0633^0627^0646^0634^064a^0632	43wq
lujan	67wl
amarin	ak1e
kleist	88iu
akunis	9a5q
obuchi	2phj
dondo	2pu7
jashari	3lr
^0446^0437^044d^043c^0438^043d^044c	2cp3
^05e7^05de^05e8^05d5^05df	12u8
^0646^0647^0631^0648	292t
hayden	3elq am3c
walcott	7s1q
philip	6mdt
khurelbaatar	6h1k
magras	6bwn
chand	8da9
friedman	89un
masimov	82mw
osama	409j
matambo	9bl7
pence	3hih
ndakolo	9hgm
^05d0^05d9^05de^05d0^05de^05d0^05d5^05dc^05d5	1bru
^05d2^05d1^05d0^05d2^05d1^05d5	2whp
^4e1c	36bo
paudel	4bp3
prabhu	a87g
luka	702p
azzam	8j6n
kirkpatrick	2b02
taha	5tzd
yeung	84bn
abaga	8e65
churchill	594a
ervine	136x
murashev	99cm
rarawa	6pke
gottwald	2tsg
ken	6s0v
farron	4xu8
bartolo	6za9
^0643^0648^064a^0632^0648^0645^064a	2m9c
babanov	9bic
ciller	4v9f
bonamici	a8le
jo	7sws 7sxn
^043c^0443^0440^0441^0438	3m15
sheriff	a42m
zeballos	aiem
ezz	84gz
greitens	1ehg
randrianasolo	7mxx
paet	50tj
temaru	9ckg
tobgay	5072
canikli	99eh
estrada	2jwl 80vp
iweala	3ulq
jihad	5kch
johannesen	5pgm
diogo	6ae0 8fr2 ajxz
samper	1evt
dulles	2fo3
iwaya	4v19
menjivar	6vkm
rosso	7v2a
plenkovic	e88
salmond	87b
gurirab	abst
mansour	3ok
^0627^0632^0646^0627^0631	2ixh
dumas	4hqm
gan	75r3
jumblatt	572f
dardari	5kra
^043c^0443^0431^0430^0440^0430^043a	1z7u
poplasen	3x83
mueller	4g36 7713
^063a^0641^064a^0631	234w
valchev	8802
horthy	3j8j
hachani	5nlc
adali	7nkz
kontic	4aj0
mubarak	1z7u 7me0
ekuful	agpr
matusila	9k40
roopun	9ktg 9lad
ndimira	9eng
gillespie	6mcc
dias	72jf
nzapayeke	5y6s
schulz	3a5h
steinmeier	1kcm
henri	1sb5
^8d1d	4g59
karatzaferis	1pbk
zagorski	8kp6
^05d7^05d0^05df	21ir
dobrovolskas	5t70
haavisto	44az
obama	mql 73di
madelin	61y
^05de^05e7^05d9^05d9^05df	2gqu
hogan	2w20 46hq
mead	3bcq
^05dc^05d9^05d9^05df	50wx
spahn	2bjc
teabo	5s7m
dougan	6ea8 a0s1 a8b3
^0442^044d^0442^0447^0435^0440	378d
faber	9f75
hirut	7fon
^b871	1cwv
^05d0^05dc^05d1^05e0^05d9^05d6^05d9	ha0
moumouni	5wq5
paravac	6acy
shyr	a2xm
^043f^0435^0442^0440^043e	1t2o
zitouni	aad5
monaco	494n
^30a2^30a6^30f3^30b5^30f3^30b9^30fc^30c1^30fc	ld3
goring	1y7g
^0627^0628^064a	4qdz
cerar	3k64
lataste	ac1z
sejko	763n
fritch	6u81
portillo	3exp 5soy
^063a^0648^0631^064a^0648^0646	12h4
^30a4^30de^30e2^30fc^30eb	1bru
^900a	s6n 59zk
gallego	9uxr
kettab	941c
shekhawat	6945
^043e^0431^0430^0441^0430^043d^0434^0436^043e	3ze7
negroponte	2h0l
samateh	5n6o
knot	8734
spidla	54lg
abassi	8or5
eldring	8auf
fetlework	7265
hatami	5wx1
putin	554l
schwab	4ucq
nimrod	6vn9
^044e^043d^043a^0435^0440	29zd
tarand	5yyv
adami	6tai 6uaf
madero	6da7
monti	38qt
^0431^0443^043a^0435^043b^0435	3tc7
green	11is 2keb 5pie 7cd6
lee	qt1 2ge0 2xbh 2xcn 2xjr 2xkv 2xqt 2xrx 4f81 6pyv 89wf 8aj5 8ak4 8aky 8am1 8amx 8ao0 8aoz 8apz 8aqy 8ua7 a7wh a8gq
virolainen	60t4
^0440^0430^0438^0441^0438	19zn
emmanuel	2t79
abazovic	19b7
kajman	5i5u
racicot	36lz
rakosi	32wx
rengiil	6xsv
^0631^0648^062d^0627^0646^064a	1w96
habumuremyi	9k0n
dancila	548s
cem	5hlj
malabo	6kk9
nemiro	9mq9
^05e6^05d0^05d1^05e1	207e
beighle	aoju
carvalho	5xgf 6zbb
kubilius	ezp
^05d1^05d9^05d9^05d3^05df	2e2w
bordans	7oym
ersek	63ay
quevedo	8jje
derache	7gli
nikolla	8cne
^d788	pwj
chastanet	5v3w
cocker	7ns7
marzouki	3old
bazarow	67fe
petry	1lfo
shulgan	87ly
papikyan	4uaq
rimsevics	7j7z
viskovic	4awr
risler	72hg
vagnorius	1nm4
kean	acas
cayetano	nsk
^05d1^05e8^05e7	1b8r
okitundu	8bf3
^5c14	d1v fu5 zvd 19ey 1kcm 1mu2 1x2k 234w 2ixh 33o8 355e 3fnp 3ghv 3kdi 3q4p 3qlf 3tc7 3zvc 4ks7 4zgi 51b7 594a 5az4 5d7m
^d2f4	3ijt 554l
mazankowski	6s9l
musgrove	4iqk
derycke	1en0
inslee	29ez
maroto	9q43
adityanath	5dps
^59c6	uvy zi6 4lcb
whitelaw	58vo
manyeh	91dz
^0441^0443^0433^0430	5e10
hern	848f
^043e^0440^0431^0430^043d	5315
giammattei	76d
levy	13aa
ghalawanji	9b6u
^05d8^05e8^05d0^05de^05e4	184r
clements	qd7
vesikula	adas
beyshenov	7oon
djindjic	5gf9
gozney	9r6x
zhumagaliyev	645w
riffath	7i6g
hacha	1cqs
gumbo	7wn6
estes	9u28
harrigan	9etq
kahlon	91ng
^30d8^30f3^30af^30d2^30fc^30eb	234w
griffith	jne 919o
koulibaly	aq0o
agamyradow	9lgq
^30b9^30bf^30fc^30b7^30e7^30f3	3vag
komorowski	tpp
^0454^0440^043c^0430^043a	f11
villalobos	aivk
zapata	1cse
yongchaiyudh	wzz
savona	9e4c
zandanshatar	5fo4
ward	71fn
^043c^0443^0433^0430^0431^0435	4g59
^30d5^30bb^30a4^30f3	4lcb
dilleita	8wg4
eoe	a5q3
^d669	47zh
^05d4^05e0^05d9^05d9^05d4	22pd
mullah	a9zl
rosler	46oz
^05d0^05d5^05e8^05d1^05df	5315
lomuro	8p5j
^043c^043e^0440^0430^043b^0435^0441	1fl1
sada	902z
^ae34	3dan
salma	9xcc
lemass	4nx2
nevu	7g8i
salimane	82o9
^0440^043e^043c^043d^0438	3knf
^5a1c	4ph4
nehls	af7i
pierret	6j38
rajoelina	fdv
nickles	17n7
amlo	d1v
jamankulov	8jx3
veil	4rfb
yermoshin	akee
milatovic	26hd
kouyate	89gd
omarov	9zij
jagdeo	695v
nasr	9wbp
^30b3^30df^30fc	274p
svavarsdottir	a8ma
babacan	b4r
dowers	63fb
maumoon	apdh
djata	7t8e
polis	28ld
haupl	3ekn
^0430^0440^0430^0444^0430^0442	5bvx
allawi	lrc
^05de^05d5^05d3^05d9	3sl0
nazif	5ntd
stiell	4ren
seguro	h0y
davaasuren	afkx
prabowo	48n7
^30a2^30b9^30ca^30fc^30eb	2ixh
erlander	4v0g
gotsiridze	9tu1
hageman	7d3z
waqainabete	7ii7
argimon	67i4
lipponen	41j6
restrepo	7xx1
wu	2kce amxx amyx amzr an0m an1k an2f an3d
edmond	69yp
^4eac	3dan 3ijt 554l
girardin	60wl
luzanic	7m51
moller	44f8 a5m0
case	6t7x
mujawwar	5tq2
onyeama	765y
mascarenhas	61ox
rasa	7g01
alcolumbre	12co
redzuan	90o1
yakis	5awy
birt	8rso
^0435^043b^044c^0446^0438^043d	slu
barrasso	2esg
liikanen	1epa
onyszkiewicz	28hz
awuah	7im5
suprun	age3
^063a^064a^0644^0627^0631^062f	2lpv
abela	4f1g 6edw 768h
boudiaf	3lev
muhammedow	67pt
^043a^0430^0440^043d^0438	38y0
baikoua	ajsc
chisholm	4qkr
^0628^064a^0646^0648^0634^064a^0647	kzb
dow	agka
malpass	13f4
metsola	4glv
note	841v
ardern	24qb
pakdemirli	67sd
latta	9sdq
^0645^0648^063a^0627^0628^064a	4g59
gatkuoth	6zlm
gbagbo	2whp
chernenko	2u4k
tsongas	43fk
^30e6^30f3^30b1^30eb	29zd
^30d8^30eb^30eb^30b9^30b3^30fc^30cb	4qvd
greenidge	6clw
hikmatullozoda	95tm
klutse	88lz
meredow	93fg 9oc5
geoana	3jxy
^043b^0443^043a^0430^0448^0435^043d^043a^043e	8kl
alexis	7n0t
hirono	8qw4
litlle	5z8d
^0641^0648^062a^0634^064a^062a^0634	7bc
^0447^0430^0443^0448^0435^0441^043a^0443	3vld
dupuy	5qd8
stauber	9hul
^0441^0443^043b^0435^0438^043c^0430^043d^0438	49gp
beck	2utf
sharma	c40 8dbx a22d
^677e	4e0d
hadzic	1rrg
atta	83ol 88t2
refunjol	74kd
fadel	5njt
aso	4vgx
haddad	1hmw
halleslevens	90qu
tonela	6xxt
kagayo	7rf0
nkuete	7qat
^0441^0435^043d	2r0m
bonnici	ag7s
jetten	4eyt
damane	5lyf
barros	9v9b
howe	1o3a 6bev
kolelas	89cg
fonseca	7w52 9hbv
bafaqih	5q81
meng	79i3
godal	r4n
gulyas	773q
dimas	4sqz
tornaes	agcf
besigye	2tk1
ziguele	8p8x
guardia	6ssp
ibrohim	65ve
sanjoyo	6uor
swinson	2dr5
sima	9p3t
^30b7^30e7^30f3^30bd^30f3	s6n
^30b9^30d2^30a2^30f3^30c8	48n7
^b518	52nk
^d134	qef 1ykz 2ex9
bellen	9hy
laouan	8gov
keating	1k9q 438k am4s
meese	1b35
nhan	96fr
patronis	7stk
hawke	rh1 5rnk
marovic	a8of
seward	58sz
rochester	8ct0
kostevich	7kdg
newhouse	6lho
^30b3^30eb^30cf^30c1^30e7^30d5	3i52
cuevas	82qu
elkin	aqb1
adhoum	5nc0
capriles	1xfs
bakhtadze	8iuq
penfold	9is7
radic	4tvk
mapesela	aamy
benkirane	5i75
munive	8pm2
paterson	13jh 411l
rabbah	65x0
dragnea	30cj
mastoor	8xpq
chhin	69k9
prachin	9krx
haji	999t
banks	7sl7
taki	8xb7
michaloliakos	3xmg
ondo	6lwp 6ydl 72g0 9eqh 9xnq
^30b5^30ec^30cf	aoh
dahlgren	7cva
simsek	3d2y
^c2a8	s6n 4d6g 4e0d 59zk
karoui	7c9o
zhukov	5s8g
mumba	961p
adeang	12e2
carlos	2sn9
espinosa	8loh
loudermilk	671u
cherizier	2dp0
petro	1t2o
popolizio	95xq
sagintayev	66km
lafia	9w40
sargsian	ad3i
benabderrahmane	65qs
khamenei	b7o
rutherford	7v2z
swe	88v5 93c4
castor	832e
hussen	5npd
bermudez	ajmn
polanski	5fkf
tut	aoha
azeema	65ue
tekaiara	9utk
^0447^0435^0440^043d^043e^043c^044b^0440^0434^0438^043d	52nk
^05dc^05d2^05d0^05e8^05d3	y7f
^0631^0641^0633^0646^062c^0627^0646^064a	56d
hilal	7dqz
donmez	70ph
^062a^0634^0631^0634^0644	594a
montebourg	jea
aznar	2ixh
bolger	2cy8
poston	7sqx
hallstein	578v
schaeuble	59kj
siddiqui	84kj
jaquite	8ik9
coffey	4w4s
haaland	13tk
messmer	8of4
sadat	ifj
bollestad	9aef
goldman	6kec 6le7
romaihi	5udy
bussetti	8kdw
artano	a6o3
siimann	39u5
charles	2s3z 6wtp 6xz6 9jv9
mata	8k76
abhisit	2bt
fabius	2wgb
^c628	12h4
espy	3h71
smarth	9ula
makuch	7zp0
sorasak	9e2o
lambrinidis	4srs
maoate	ab15
saied	2nat
kalniete	4mx8
araghchi	25
^0431^0435^043d^043d^0435^0442	3rmo
tahiri	5lm2
waigel	4wuj
trott	8g8j
pok	6zst
andeme	7lcv
blunkett	12sf
gnofam	9820
kaituu	aa9c
centinaio	77ps
enebish	8bx4
mahmood	4p8k a1px
nfono	66px
zinichev	ao9r
gordhan	9l0s
^0628^064a^0631^064a^0632	4q27
laval	4749
adambi	9yhd
bela	8oke
hutton	2fyz
ruckauf	6dtq
^043c^043e^0434^0456	3sl0
^8fea	2xr 1gds 2fee 3lfq 3sl0 4hxi
birol	1gs5
hadirca	7hv0
tamim	4v62
^0440^0443^0445^0430^043d^0438	1w96
koivisto	3c0e
mullin	39p9 84at
akbulut	5atg
prunskiene	2p4j
share	5q4v
greene	9frz
^30e9^30ab^30eb^30c8	y7f
boula	9q7c
kemp	td9 251f
^0448^0442^0430^0438^043d^043c^0430^0438^0435^0440	1kcm
^4ec0	1ov8
sklyar	9txu
sturanovic	5hv1
hamacek	7oin
castriciones	7u4l
grange	9ayu
wilders	1noa
kamysz	56ua
burton	2dvm 4uq0
qasabi	8hw6
humphrey	200a 86vo
werthein	1pk0
venkataraman	9myq
faisal	4nmg
matha	895f
paisley	20pu
speranza	4gqd
daea	9j0t
daugaard	14h9
^05e4^05e8^05d0^05d2	3wew
borius	7rck
boric	1mhg
maggie	76j1
lajcak	3k73
siniora	1ilr
frederik	2sbw
hakim	1km 8zh7
juha	5ijw
dagalo	3lwu
hikmatyar	1sto
maiziere	3178 4xiv
muferiat	92eb
gierek	1azn
fayez	7068
ubah	ag38
anastasiadou	ahkx
toppin	9u7s
^30ab^30e9^30f3^30c8	5dho
caesar	9w38
walsh	3a94 9ddp
oresharski	47q8
wammen	3vyx
brodjonegoro	66rj
dati	4ahz
puce	81e7
^05e1^05d5^05d1^05d9^05d0^05e0^05d8^05d5	48n7
^063a^0648^0627^064a^062f^0648	2l30
lazarenko	9gsb
whitlam	1s9d
dalrymple	250l
espina	5quj 7asc
^0432^044d^043d^0441	23wf
alexandre	6a5e
mahdi	3id bko 4lmb 92at
pushilin	14bp
razzaz	9bcy
nkurunziza	479k
samani	akzi
^05d1^05d5^05d8^05d5	nw4
aliyev	1ybm 21e0
youssouf	34x5 5uq5 8h7b
orourke	pre
pun	94bk
foley	4yhx
^90ce	2m9c 4jys 4qbk
anusauskas	jv3
sankawulo	amgl
^05d1^05d5^05d8^05e4^05dc^05d9^05e7^05d4	wn
fumio	1lyw
dirksen	1fj6
massano	7xkt
mubaidin	9y8m
anastasiades	3wb3
kuyumian	9r9a
moscoso	3k10
mitrovic	5s1m
radu	a3xb
rahimzoda	9n0j
turchynov	3yzf
mwesgiye	5mlv
ratas	24iq
cvetkovic	3k2z
^0644^0627^0641^0631^0648^0641	4odm
giheno	7uea
murasira	5qhg
^30ab^30fc^30cb^30fc	38y0
cardenas	ainf
mizzi	7tnx
bryce	9lkk
naruseb	5vdy
nguene	9ggc
necas	45u4
lulei	6pgx
turhan	8r3d
^ac00	35xf
ademi	62bp
angue	6yne
goldwater	n5i
^0442^0440^044e^0434^043e	2mnj 47bl
phillips	13rp 8cwo 8oh7 97gd
rahimi	8xy8
raynin	7izk
valtonen	1cai
dalli	7ede
imran	7jkn
ranarivelo	8ec2
^d604	2ro5 4hjd
davis	1356 1sdo 2b8t 46jz 5mpd 6ma8 6s4g 6u9o 83jy
abduhakimov	65w5
micic	3szp a61v
specter	j81
kmecl	8qd5
milley	39cz
mcmanus	7uu5
iryani	5jla 9298
brokenshire	26wd
deby	2132 33mn
naharimamy	7kk3
alupo	7s9h 7saj
snyder	4ejg
azar	86e
thini	5l7g
ruiz	8oyi 9okw 9zfx
^043a^0430^043b^043b^0430^0441	2ncw
halina	c2l
magnagna	6hz3
ameerali	9s5k
^043f^0430^0443^044d^043b^043b	zvd
tietmeyer	1v7w
abrahamyan	7gah
bounthong	6asq
bonomi	6tsw
bouda	7qj9
dilberovic	6vqr
tack	8dsv
^0445^0435^0433^0441^0435^0442	44w2
mathieu	8t3p
retailleau	tzx
zients	2b82
^043c^0443^043d	mj4
missic	alcq
arefaine	62es
booker	10m4
erdenebat	7p95
gould	82p5
bishop	2m1u 3c1v 9z8b
komara	81i5 89fj
mabuza	6nk7 7mi8 88yi
mahmudov	aj6a
albores	8l62
khamman	85be
cordet	7qnw
nagbe	8b6i
baghaei	1f1d
mapp	83xm
maani	70ur aky1
katambe	7lrj
^30d8^30cb^30e3^30cb^30a8^30c8	1e13
canty	6bd7
mcauliffe	4w2y
^062d^0633^064a^0646^0629	4ph4
agbenonci	65b7
anutin	ica
koenders	ppf
kubiv	a6jm
houthi	1pu
nadler	7s47
uribe	5gpb 807j
^05e4^05d5^05d8^05d9^05df	554l
hudson	9r8e
lakatani	9z9p
norman	9ms0
^0441^0438^0431^0456^0433^0430	ek7
jack	6bfj 6nax a77v
tuke	7vcj
badenoch	2ppd
vaiciunas	arak
britt	8337
drew	4w0m 7rky
clarkson	5mxr
goncz	5gzs
malielegaoi	70kd
bentz	6jri
blair	14g9 4zgi alwh
isarescu	3pj7
pan	9e3e
clegg	3uwg
latortue	76z9
metternich	2tqk
ternier	8io7
beavogui	8wal
eman	8ta8 8u4f
zelenski	55yo
zubaidi	52d
^cc98	378d
blazy	46q3
miklos	23k4
vasilev	97u9
antoine	5xz7
kalvitis	541
bodman	4mld
haxhinasto	6tj7
blinken	hyk
veldkamp	vks
^0431^0430^0438^0434^0435^043d	2e2w
chalabi	4gs
gbakima	5otb
hoekstra	5a95
kristrun	2upi
amaechi	9unf
^05e1^05d8^05d0^05e8^05de^05e8	2p6j
balart	8no3
cartwright	a3rh
flanagan	wwb
bekteshi	8815
zhao	5fy1 5fyy aqlo
thinh	6ln2
lummis	6kqf
barreh	91w2
hussain	4lcb 7h4p 8iss
lozano	9qpy
beregovoy	470c
mccain	z9t 2gqu
muskie	1amz
sudre	8l0d
^05e4^05e8^05d5^05d3^05d9	4hxi
lui	73yz
conway	2plm
deubet	820n
poyle	6s1h
sinunguruza	abw2
lakkotrypis	76xe
braze	mb5
kabadi	7d26
leclercq	9f8p
matipa	amps
^0446^0437^044d^0434^0443^043d	36bo
^30cf^30eb^30b5^30cb	3asx
kouassi	7q4g
yanukovych	53a4
dove	a8ra
wlue	9ywa
zinke	4jxu
^043c^0431^0435^043a^0438	4w83
harrison	261a 5uvr
keoboualapha	85gh
gonzi	8a85
hutchinson	jx6 6xgd
tok	6lk8
dadae	69w4
akmadzic	8ush
hoyle	3002 ah55
^0441^0438^043d^0432^0430^0440	5az4
tubi	90cv
dassama	66cd
mussoni	72w2
amador	1agy 78gr
suwaphan	a8hi
stournaras	5btv
mora	6te0
zakharchenko	9ji
hrawi	1c8x
hughes	6eyk 7gna
^0645^0634^0631^0641	44hb
deiss	2ju7
barkat	66y4
lindner	xxg
beria	2wut
shin	5n3q
busek	6xdy
^05d0^05e8^05d3^05d5^05d0^05df	4cic
dervis	2pmq
honecker	1em5
walters	13q4
capes	8obh
finstad	6ayo
kinkel	2toj
^cee4	29zd
olav	2sz5
talla	6qbk 8ih7
mursi	3m15
^0440^0430^0445^043e^0438	37wu
kirkilas	1nkz
sunia	aa4l
bathiyutheen	9s0g
lorimer	7ul9
buzek	2cgj
deukmejian	1o5o
sharifov	9ya5
^c624	1lyw 1zrv 36vc 3hqr
ducarme	6p6q
koutou	a55j
torrez	5q8u
hedegaard	10eo
^043b^0430^043f^0438^0434	5b8n
tanoh	8k0c ac3n
elizabeth	49w5
asselborn	29h5
^30ec^30fc^30cb^30f3	54mo
artola	ai0h
kalyalya	6pjl
kuku	7uhc
samuelsen	czz
an	5x50 8rby
kallon	81iy
rutte	39dq
mohamud	1wi6
imbali	70xj
steinitz	apsb
nikolaou	7k7d
leclerque	9f9t
mfume	88mq
aoc	9n6
mbz	3oad
yaakob	2318
jeenbekov	a5fv
rugy	73sc
emanuele	2t79
chrupalla	4y42
gregg	2lj2
ngige	6hqd
moravcik	2kx6
sattori	7mc3
kawar	8pkh
^05d2^05d9^05d9^05e9^05e0^05e7^05e8	4k8z
soekarno	4u3l
kangaloo	y6d
luttrell	91c2
warner	2hh8 39ly
pevkur	1v23
poindexter	2h3h
^30bf^30b7^30eb^30cf	326e
lien	2zr6 8c2n
constantin	6lq9
gligorov	2tgr
tito	2kkb aak3
zebari	1z6t
^30e2^30eb^30b7	3m15
dowden	3z6f
fleischer	ivu
qandil	7fqt
bokova	22ft
anand	g82
huizenga	69hy
rakotondrazafy	8935
^05e9^05e8^05d5^05df	ixw
^b0b5	4eno
zieleniec	2jnl
ghadban	abki
mebarki	8wzd
ross	14lo 57zk 6or2 a21h
machel	4mkk
sarec	38w2
berdiyew	anww
topi	mi8
ulstein	6kul
doubragne	7lmu
luaybi	5khh
^05e7^05d5^05d4^05dc	1x2k
berdymukhamedov	1sx0
hultqvist	9idf
pessah	a3wb
kanyenkiko	5xua
quader	99u9
kobyakov	5yhr
hay	2fs4
reagan	4if4
foxx	hm8 ajri
rogozin	16xq
shoygu	4opa
husnoo	61zq
isham	7l56
myint	ablc amiy
^b358	24qb
hockey	2ecq
shanahan	42us
seguin	46u2
tantawi	3lzn
tayeb	5pn7
erdene	412t 7n1t
granic	3b4j 79ak
nsengiyaremye	6r1t
patel	2om6 49ar 6t4f agp2
^0432^0430^0434^0436^043f^0430^0438	ki6
diop	5j4g 9242 95gv af09
mokhber	3nbb
lescure	4hsj
rajapaksa	1s77 349s
thu	659s 8v0w
villarruel	52kc
jouahri	5ie3
vizcarra	39w3
daoudou	8wfa
engell	8tur
zawati	7boh
abderrahmane	70do
fozia	72t5
feijoo	6sh
gaspar	51nc
^0441^0430^043d^0447^0435^0441	43wq
nybo	7l3b
brabec	9r0o
^05de^05d9^05d5^05e0^05d2	2xcn
monteiro	7ndn
cheiffou	5vww
qaasim	8pr9
rusko	9gvm
creed	8rvx
hardgrave	75t0
regenvanu	a1iw
^05d8^05e8^05d5^05e6^05e7^05d9	2y4a
abdulhamid	4u4i
medinsky	54xg
^043e^0434^0436^0430^043b^0430^043d	1yb
spadolini	1qw9
gelin	8mxf
villiger	82vs
^30b9^30bf^30fc^30de^30fc	2p6j
thomas	6owu 9j3d ad5k
burnham	fqn
nemtsov	shp
bustani	93ld
fakafanua	30w7
rasmussen	cxm 2w4u 48kc
waena	958p
friedrich	1ve9
hakimi	5jo3 6ung
marurai	7sox
margai	6g2p
sefcovic	39qc
steyer	4yoq
terdikbaev	6xpg
maamau	4v7w
^751f	4k8z
ntahomvukiye	6vw6
^0645^0627^064a^064a^0631	1rfg
lobendi	66ss
rupo	1cbg
drakeford	3976
callaghan	26yp
becirovic	148h
martino	ht3
ozal	50ce
^0440^0430^0438^0441	103z
^30cf^30d8^30eb	51b7
fallin	3ab0
^30e0^30ca^30f3^30ab^30af^30ef	1dai
pracha	9kqv
qureshi	4p9w
matutes	2av
^05d7^05d5^05de^05d9^05d9^05e0^05d9	4jc6
^05e4^05d8^05e8^05d5^05e9^05d1	3x9v
ahissou	a1ag
doe	4mme
dassonville	aptb
huseynov	9he8 a85h
borrero	5sws 78u9
strache	1wwa
sylapow	92hk
thongsing	acos
grindeanu	4sbo
benson	10rq
videnov	5fxa
shultz	1oph
lu	60va 8dyp
gusmao	5ack
saeed	8gm5 92up
^0627^062f^0627^0645^0632	1pz0
buckovski	55nh
fraser	353b
husayn	4lcb
^043c^0435^0434^0432^0435^0434^0435^0432	16ak
gotovina	h7c
erlaf	8wl0
leopold	2sov
saddam	4lcb
maiga	1ct xhm 5uye 9das a5wg
huang	7gja 7gkb
dalton	a6pv
kroes	3tsf
duvalier	1iqj 29xu
gravel	3h8h
mcvey	1f5d
cornejo	9pqx
dreifuss	4juy
freeh	319g
kisekka	9yjo
machar	4ek7 91ju
luo	989r
talbott	4twi
^4e54	3ze7
branco	7syj
chao	1c2m
meciar	54jy
begaj	mbv
moustapha	96k7
costa	gli 6d1n 6j4t 6y5l 75dm 7a8s 7smd 8jr0 8mfg a1c7
franck	6to2
valladares	5lzs
gil	5ffq 5rc4
turk	123k 55we
abdygulov	adwn
^b370	5e10
kuchma	2yop
lukonde	7r3j
nujoma	4mcm
ulbricht	57er
gallant	5dho
garu	91ic
chadwick	5yr5 6k6q
mova	7em1
rosales	agao
vaquina	5qzq
grobarczyk	8kno
kast	2i7t
hilly	72xs
zayani	aq5j
svilanovic	1rsf
^8d6b	aoh pwj
togliatti	41qc
noskov	87k1
thordarson	7a2v
xanthos	5yfr
alfred	5srw
^05e8^05d5^05d6^05d5^05d5^05dc^05d8	1krx
gharbi	5kst
symonette	6bao
adjoumani	87ba
dubcek	8ep
almond	2zuj
azubalis	ky3
paulauskas	jrb
bouh	an9u
boluarte	164q
nash	a78u
^30d8^30c8^30ed	1t2o
palik	62fw
montt	1b45
mpango	46mp
pekcan	9v8a
yaalon	3p12
^5965	36vc 3hqr
^d130	2dgh 39dq
nuaymi	8huh
amadhila	9vxf
telavi	amct
loeak	6i9m
^0628^0631^0648^062f^064a	4hxi
schinas	37kd
amiri	7g97
toribiong	7vbn
^30b5^30f3^30bf^30fc^30b9	pf8
arzilli	8kd3
jhonson	68y8
sassoli	13lr
beckingham	9hwv
^043a^0430^0440^0442^0435^0440	2dgh
paul	48aa 48g9 4c51 4idm 6z9j 9ukj
soder	39ny
yazdi	8xhp
scholten	7fhh
roosevelt	1krx 4ww4
^05e1^05de^05d5^05d8^05e8^05d9^05e5	pwj
aho	1f0p 2ml8
johannesson	1son
^05e6^05d0^05d5^05e9^05e1^05e7^05d5	3vld
yushchenko	53p8
getahun	77dl
wilche	80tk
medved	aebi aei0
yattani	ag9w
^30ca^30ef^30ea^30cc^30a4	9qo
liverpool	96vq
rajoy	37wu
villagomez	adgp
fule	5hpe
leblanc	17eh
mcguinty	13fx
resic	8axb
ader	248l
qureia	4j5
^05d2^05d9^05e0^05d8^05d0^05d5	1zrv
pickles	1ejy
thaci	1vxr
boehner	2evm
leye	7q6k
tsogwane	a4ps
^0448^043e^0438^0431^043b^0435	59kj
matolcsy	7bcr
taubira	y4i
kishida	1lyw
razinkov	7j0a
zayats	8bjm
^30eb^30bb^30d5	15nl
degenhart	6x1q
vejjajiva	2bt
yeadon	7t2j
blackford	20n3
constantinescu	1cpn
^30df^30c3^30c6^30e9^30f3	1j5v
^bb38	mj4
francken	4wtv
jugnauth	490o 5zom
vucic	7bc
jonan	7inn
^0639^0631^0627^0642^062c^064a	25
farage	3wew
munokoa	9655
kravchuk	2ynv
hammami	7jjn
waqa	6r3l
libby	2zbu
rivera	6df 3gu9 9dil
^05d1^05e7	2xkv
^043c^043e^0434^0438	3sl0
piantedosi	3be0
worner	35lc
^0440^044e^0442^0442^0435	39dq
georgievski	30n6
mclarty	3350
dadason	647l
crenshaw	6ldc
cunhal	5goe
intotero	94zt
^30b7^30e5^30ec^30fc^30bf^30fc	1pmx
^043b^0438^043d^043a^043e^043b^044c^043d	2n2
bas	m1o
^0431^0430^043a	2xkv
dill	7s0z
^05d1^05dc^05d9^05d9^05e8	4zgi
kowa	6wd9
ssesmpijja	ajlq
parker	6ntp
cruz	4vmv 6e7n 8rww 910b ae7b
sopoaga	6wr3
maytami	8ztl
dapaah	5qec 6f1g
schilling	xzv
haniya	22pd
shanmugaratnam	4wqz
visco	7iq9
^0431^0435^0440^043b^0443^0441^043a^043e^043d^0438	4qvd
^30a2^30bf^30e0^30b9	1pz0
bennet	3e5j
klichko	54df
lai	2vji 5g0o
haywood	97fk
twagiramungu	70wm
talaat	4v29 5x2q
pierantozzi	9z7e
^30c1^30e3^30d8^30b9	207e
cotton	adzd
mutalov	5ka5
yuksekdag	1i87
castle	n14
tereshchenko	a17g
meza	8ufe
khatami	3n0p
cavour	uej
ngaka	964e
biedron	4f52
burchett	ad6d
eshkol	2z85
^0447^0438^0441^0435^043a^0435^0434^0438	1gds
^05e7^05dc^05d9^05e0^05d8^05d5^05df	qef 1ykz
cavallo	17bj
aswad	9bg4
pashinyan	3x43
bernhardt	12rb
saidy	7l0n
parizeau	25ui
stoltenberg	2bkh 4xqo
kheng	9zl5
rabuka	4rkh
saitoti	76rr
^05e8^05d5^05de^05e0^05d9	3knf
^30b7^30e3^30e9^30a2	4m8
fini	1q9s
nhial	96i9
zuhoor	5o66
^0627^0644^0628^063a^062f^0627^062f^064a	2xr
arrindell	6jfz
aumane	adnm
buzyn	5n1t
nuri	7dvt
sherman	57sy 6b0e 7o5s
you	aou4
guitouni	935q
^c77c	2r6o
chan	2m5c 376e 610w 6fkn 72l1 73w0 98nj 9fls a5hh
kvilitaya	9d0h
moqbil	9y7v
nirua	7rar
rumsfeld	17t1
^30b7^30e7^30eb^30c4	3ypw
shorten	qxp
maung	88ub 9a7i abnp
canjura	6cxd
bynum	7osk
balaguer	2dzb
gualtieri	4gnt
mercelina	8e4l
tambling	79qh
^b9cc	3nwu
aragchi	25
^062f^0648^062a^064a^0631^062a^064a	4h2g
bazoum	3ldt
khanna	9s2b
plant	76o7
^0437^0430^0440^0438^0444	3mnw
^0441^0430^043b^044c^0432^0438^043d^0438	3bn0
begich	96r5
brekelmans	4j6c
lehu	8k18
mukherjee	48yv
lichi	6p8b
^05d3^05e8^05d0^05d2^05d9	38in
kantor	3gcy
bukasa	6jhp
daoudi	890m
stanhope	7vjb
toiu	3yoa
vaquez	5r1q
woods	8qzi
abal	9xy1
mariur	840a
faymann	57tr
khrushchov	3wr8
kubis	244k
richter	7okb
^0434^0440^0430^0433^0438	38in
mamaloni	a51y
qualtrough	6cor
samukai	6bpd
andersson	33i2
tsai	4zzu
^cd08	4ff3
hermer	4dvh
gargawi	8zeu
macchi	8ej8
mccoll	7uru
oleksy	24b9
wray	yqt
^0627^0631^062f^064a^0631^0646	24qb
borissov	t0o
rehim	8vxo
miert	2o4j
fernandes	7t9p ai9f
morelle	7yzy
trninic	95kv
^062a^0627^062a^0634^0631	378d
inu	7dh9
sewell	ab7s
scheel	57dl
bernie	pf8
daghir	99sb
^0628^0632^0634^0643^064a^0627^0646	3afo
^05de^05d0^05e7^05e8^05d9	3c3p
billstrom	4y77
westerberg	67z4
havel	51b7
goldsmith	30z8
koike	5fe0
radev	4jmg 6qn3 ah0m
katainen	2n21
maghembe	819c
^05de^05d9^05d9	4wyy
kunda	76gc
^05d9^05d5^05e9^05e6^05e0^05e7^05d5	53p8
angrand	7thq
masto	6evj
jonson	41ck
anvelt	5yq4
gething	52b1
sejdiu	1gss
levesque	4d0j
sayenko	9amd
chehade	9b63
waterworth	9ivj
schmid	9ytr
teodoro	1qfj
blanquer	7r0h
sezer	4zj
^30b3^30fc^30d2^30f3	2bzd
karki	4uf7
mantashe	7bb7
ratnayake	9was
^062d^0633^064a^0646	4lcb
salkic	9n9e
gillibrand	2thk
hobbs	2p0s
leo	48e1
vasilescu	8c1p
waldegrave	58uc
aila	8vze
padacke	5qk0
ciuca	3vwp
orsi	5bgv
arinc	m4n
busokoza	68ki
chama	6o8s
conceicao	61s4
khosit	85rc
touaboy	68v3
meriton	ajgy
kang	2nzg 82fr 82gq 82hp 82in
spajic	3jo8
karamanlis	2u6k 2ucf
narayanan	8607
onorio	aanr
yoo	aoq1 aori
nalova	9gev
peleshi	97p8
gjonajt	6yml
^6210	2r0m
fuller	6je9
hayatou	9w6v
braz	71gm
karakachanov	87yj
^30a2^30cf^30e1^30c8	2f5
palmer	75tt 9pjt
bendit	11uy
dorries	3rln
fdr	1krx
verhofstadt	1ter
kitovani	aas1
ebb	adjc
masagos	8psv
chang	6flv 6fmu 7g7q 7wyb
reynaud	43di
^30d8^30f3^30af^30ea^30aa^30f3	12h4
mbwrawa	8hz2
amaraweera	8het
lagos	4dk3
themereau	8n91
^05d1^05e8^05d0^05d5^05df	1ryd
sulaiman	5x3y
^c5f4	5dt6
adji	6amx
quintanilla	6djo
ramelow	rt8
liberman	lnc 8ey0
^05de^05e8^05e5	1llj
akbar	9um0
falih	84ok
romdhane	93yi
sisolak	4th6
^0628^0631^064a^062c^0646^064a^0641	2ydm
gehlot	aber
bandaranaike	4rj9
zubko	7eju
touadera	1gwv
boskovic	9l3h
giampietri	8eug
^30d5^30eb^30b7^30c1^30e7^30d5	3wr8
cadot	8sxj
stoere	2hy9
boubacar	91st
^05e4^05e8^05d9^05d2^05d5^05d6^05d9^05df	5c7r
^0628^0648^062a	47rd
garba	5v8s
bercow	2euo
ahtisaari	3a82
cabello	165s
gonzales	6rf
gunawardena	6qqj
stefan	ajow
^043c^0435^043b^043e^043d^0438	1qm8
doti	8q1i
tembo	6i5j
mocumbi	9eog
rabiah	aaas
^05e7^05e8^05d8^05e8	2dgh
^0633^0648^0646^0627^0643	4eno
soldat	a4tp
chiang	xb0
nazarbayev	3yls
tokpah	7epv
trotsky	2y4a
asbahi	7mao
scalise	4tfv
bonisoli	5qok
diab	7doo
pak	9dqz 9drr 9dso 9dua 9dv5
^0431^0430^0440^0437^0430^043d^0438	3asx
omtzigt	47kv
zalewska	60nq
holownia	4uvg
macinka	45ti
^05e7^05e8^05d3^05d6^05d9^05e5	4amg
mancini	5zsd
rumi	8mky
tsipras	a2h
moise	2kvc
sama	87ee
steube	79zx
chitechyan	aj22
brito	8oov
belmokhtar	9lqf
pohl	8cg1
ravokatra	727k
amadou	7btf 8oqe
stubb	95z
alegre	98cp
ringobert	75mj
kaouane	6r9a
wright	xvq 2ddw 7rzz
lumumba	42jq
otoole	1ens
gonze	8a85
^0627^0644^0634^0631^0639	4m8
kampyongo	a6qp
yousaf	20hq
kurtulmus	3yjq
ouloto	60rt
prasad	9oo1
^9ea6	40p5
camacho	71hb
germaine	9jlb
gourtay	a813
cohn	1n9d
dombrovskis	51zl
neal	9rfs
^6587	mj4 4zzu
machado	36j7
tumukunde	7ewy
tshibala	6bys
^30db^30f3^30d8^30aa	3hqr
calvino	3rk8
rajapakse	349s
zabalaga	8k8p
joof	662i
lukashenka	8kl
^30db^30eb^30bd^30ca^30ed	2624
emane	7qp5
tahmasi	8y5m
zafy	5qnu
bachmann	3fw3
sejourne	4sj8
jarrin	9cy1
medinskiy	54xg
vattana	5zri
kobylkin	6rdo
^0643^0644^064a^0646^062a^0648^0646	qef 1ykz
casas	845q
lauterbach	2odb
rhee	4uup
yakym	9v2a
earnest	2kdb
iglesias	41kx
latham	39b9
^05d3^05de^05d9^05e8^05dc	4ks7
tambo	3z9s
orozi	8h4t
chavez	207e
garneau	8jym
stanley	6eng
^30db^30e1^30a4^30cb	4jc6
gyeltshen	6mr9
grybauskaite	11hk
anuphong	61w4
kopsak	87s1
castex	29i5
fukuda	5c61
don	6s25
^5b81	54mo
^0641^0627^0648^0646^0633^0627	2x36
usackas	56ny
akhom	5pbj
bell	5v0o 7aqp aljs
sambo	8m4p 8z10
trudeau	2mnj 47bl
donaldson	2bad
guzman	2e8
^0627^0644^0646^0627^0635^0631	1mu2
akayev	kfb
schauble	59kj
nijimbere	7zgg
tiilikainen	86ps
durgham	6swu
rini	a4ui
saadi	900d
abe	4qdz
ferrier	8c5j
^05e8^05d9^05d9^05e1	103z
hu	1zrv 1zyi 7gig
tsogtbaatar	6l24
^062c^0648^0646^0633^0648^0646	s6n
lansley	efp
^063a^0627^0644^0627^0646^062a	5dho
mashaal	2qbm
ebrard	36q0
katsav	3p04
pruitt	4nun
czerwinska	ab1x
gashi	67rl 6mi3
^b098	4ph4
filip	9glg
kiriyenko	4obn
^043a^0438^0441^0441^0438^043d^0434^0436^0435^0440	1xmw
ameer	7hy1
cernochova	2874
jaafari	20zd
^4e50	wlg
^30e9^30db^30a4	37wu
aksener	3dlx
matsui	6sge
lamlas	5kfj
massie	acet
elias	61b4
bostic	2b9o
sirisena	3508
ciolacu	36o3
leon	7agj 9n7p
^0628^0627^0644^064a^0646	4n9q
musharraf	44hb
zou	ar4z
garibaldi	1r4p
marles	4dz8
arbuzov	a1dz
badri	5k27
cuomo	eaa 38hw
washington	1p4x
^0434^0443^0434^0430	fg5
^044b^043d	2rcr
birchall	5x5w
harutyunyan	62aj
kovacic	7lys
lemoyne	7qfw
merino	7xm6
zelenskiy	55yo
atipault	5ppw
berlusconi	4qvd
oram	7zrd
mirzo	a2g5
ghurburrun	9lo7
pangalos	4wy1
quinn	42hh
^30d5^30b7^30e2^30ea	6g9
ciampi	upl
^30eb^30c8	58kq
guedes	43m7
ranatunga	62qs
^30b1^30cf^30e9	x1c
mamdani	5gb3
hinson	640i
gillen	89vj
mansuri	92cn a7p1
valionis	h69
laghdaf	91ud
soalablai	a4fu
dorn	8eh9
tauwhare	9rlc
torra	4a1x
^0628^0644^064a^0646^0643^0646	hyk
finney	2dwk
telle	a0uq
andersen	a3ei
^4e2d	2qu5
belousov	dt5
kabbah	4bw
ayuso	22j6
ivanov	1r5l 219f 4o9v
oliva	6dfv
rajhi	5oj2 a9qr
kaunda	2pzm
tung	50av
gaitskell	204t
chernomyrdin	52nk
eslami	8xlm
raeisi	19zn
tsao	afh5
^0433^0430^0432^0435^043b	51b7
^0448^0443^043c^0435^0440	yyz
preval	4d1k
juncker	29zd
kilman	9zxo
javadekar	9kv0
reich	4ggm
schweitzer	thi
streeting	57w4
^0447^0435^0440^0447^0438^043b^043b^044c	594a
chong	6hkc
gandarilla	80zg
morneau	am85
trajkovski	skr
chuychenko	87q3
seehofer	1z4k
^0643^064a^0646^064a^062f^064a	2fee
prescott	2h4c
maia	4hfb
^d6c4	ook
killion	9pf0
cobos	80us
gantz	p5t
morales	1fl1 2dq3 6ddf 7neg 7o2j 9svx
^043d^0435^0442^0430^043d^044c^044f^0433^0443	ook
^68ee	6g9 3dq4 4d6g
chanto	6gmy
ferraro	1phs
zeidane	aqbq
^5cf0	1wpt
davids	a23q
valadao	6o4a
cartes	1z1o
bouchard	31nm
makarios	is6
rantso	83ef
sablan	7sdm
zeldin	2xsv
^043a^043e^0440^0431^0438^043d	2bzd
^30ab^30c6^30a3^30ed^30d5	4bvi
kun	m2r 9vjo
ortez	9bup
yusuf	5g41
^0633^064a^0628^064a^0647^0627	ek7
lutucuta	a3ul
rosenstein	4gyp
hausner	7s7v
rahmin	7db6
sompong	a57j
^30a8^30eb^30c8^30a2^30f3	4cic
duncan	jfy 6lr6 7u8e 86wh
talagi	advq
lawrow	4odm
arcayew	afzr
saborio	8cqd
keobounphan	a4lf
madi	7bzg 8wy1
nababsing	9l6b
mendez	8nta
nawrocki	2oin
thorogood	ad8s
^0641^0631^0627^0646^0643^0648	1jon
^30d2^30c8^30e9^30fc	3qe
bjorklund	7oho
egede	3r1u
nagy	21qd 7lsf
pellegrini	45ln
rawya	9or5
krivokapic	5ft7
^05d0^05d8^05d0^05d8^05d5^05e8^05e7	3qlf
karoblis	9mg7
larose	9ii9
mendoza	8dvb
mirzakhmedov	99dg
ngubane	98ap
daghr	99sb
kadaga	9pco
^062f^0631^0627^063a^064a	38in
meredov	4c9o
piebalgs	ewc
^05de^05d0^05dc^05db^05d9	3y9q
^0442^0438^0445^0430^043d^043e^0432^0441^043a^0430^044f	4ukv
akaruru	7jmf
payne	8nyt
^0647^0627^0641^064a^0644	51b7
busch	19x8
nqakula	98rd
pataki	1om5
backer	9jk1
safadi	lsm
imbert	6jxv
trias	5aj4
stankevicius	8v2j
veltroni	57fn
poulsen	4zxd a5nr
izetbegovic	byv mfm
hurd	1919 7rib
haz	7cgi
petritsch	59je
dalenov	9vh3
burjanadze	3xts
mcdaniel	4ip3
omar	3q3i 5nuu 7j5f 8x08 9b43
doubane	6gcq
kiir	4m2b
price	4ymi 76ou 8ray
oduber	95ra
rosario	62vz 6e5p akwh
diefenbacher	8sya
ekstrom	60lg
kafwaya	938d
poudel	4bp3
tebbit	3y4w
duckworth	a9kf
phankham	9j92
badawi	1uu
brecheen	7z9y
dorrell	4t2h
fuente	2lhf 75fg 8fjf
kanakrieh	6zn4
kenewendo	6a0u
rubai	679i 93tf
brundtland	1sjv
kucinich	14jn
ravanchi	351g
veseli	2n9f
qalibaf	3mm3
koller	636d
lapid	5b8n
shittu	5mch
^83b1	28q0
ngoupande	7r6r
nguma	9xhu
frogier	9jyh
mccaul	8saf
beasley	12fv
rohani	1w96
mas	jqh
zedillo	1ewy
torres	98mp 9mul 9s1e
mentzen	4l4l
^05d2^05d5^05e8^05d1^05e6^05d5^05d1	3i52
echavarria	7zyj
sambi	5nz0
^30bd^30ec^30a4^30de^30cb	49gp
^05e4^05e8^05e1	4q27
mabeo	aflw
knudsen	6lge
weld	qzf
alemayehu	5rkk
^0627^0644^0644^0647	1vzl
erywan	6y1o
azimov	9vl6 ang6
cholponbaev	87t6
stefanik	1ceq
canuto	7axs
elounda	76cz
isakov	9zhj
ponyo	64uj
triet	96a6
assoumani	lvz
cetinkaya	92wi
chinzorig	a4vy
manturov	6p91
metnar	8e1c
salinas	v5v 5ydt
hills	una
webster	6m1j 6vdz
^05d0^05e8^05d3^05e8^05df	24qb
^05e8^05e4^05e1^05e0^05d2^05d0^05e0^05d9	56d
atopare	a3jz
gourault	7mse
porras	8m17
nasalyk	7iyl
koffigoh	7ywg
lykketoft	3l7j
kirk	4ibf
numani	a7sn
kannanthanam	5ves
store	2hy9
ammann	2ei7
danesh	9zv5
greer	27t7
mamedov	728k
campana	9dgz
kyeremateng	5q3z
prempeh	8q5m
yesilgoz	15lh
^30d8^30b9^30b3^30d5	16ob
sogavare	35je
mahendran	62px
^05de^05d5^05e8^05e1^05d9	3m15
carlucci	1k7p
chyngyshev	ag1f
maaytah	92z2
^0645^062d^0645^062f	33o8
smotrich	pwj
nabiullina	6vrw
petridis	87p3
^05de^05d5^05d2^05d0^05d1^05d4	4g59
laasonen	9zd3
martic	3jen
mubarek	5nri 7mgl
^d1a0	nw4 1e13 2kkb 48n7 58kq
savanovic	8uu0
samaras	hxk
damberg	8ttp
hamad	1uf8 7bwa 9cpv 9o3s
malanji	7yz5
babic	3jbu
berri	3rh9
gomes	62kg 6d8p 71x8 9jm8
rhuggenaath	6yw9
hoxha	1edc 6q2o
^0648^0646	4zzu
kumba	7rrd
burhan	g6
sinwar	5az4
sundlun	tvs
stein	2cwr 2kfr 6u67 a93h
ajodhia	80dm
dijsselbloem	2cbe
hasler	5mq5
^30cf^30b7^30eb	3zvc
tofilau	adto
^043e^043b^0431^0440^0430^0438^0442	3374
kalantari	7lnn
monrou	9mei
^05e1^05d3^05e8	3q4p
bouya	7py5
estaing	51ub
aswadi	5k08
haughey	wd9
mcaleese	3adh
azizov	5lis
dukanovic	3ji8
marlaska	1hlg
^62c9	4m8 x1c 1vzl 3twd
bagorikunda	agym
tiso	2ky8
^05e9^05d9^05e8^05d0^05e7	25l1
davlatov	8qdw
kerr	5q2u
valleix	6j40
adams	1efz 1pz0 2emt 2h5b 5v67
^043c^043e^0445^0430^043c^0430^0434	33o8
alimi	4c8o
ishaqat	67ab
sant	5sw2
konate	7c13
munya	9ikj
zenzri	4njk
hinds	6l4x 72eb 86oc 9ypj
lombardo	2efd
stathakis	76yd
wilmes	4s86
^05e2^05e8^05e4^05d0^05ea	5bvx
rocha	7yh1 9gjo
sebsi	nmv
womack	a705
brial	ail6
cinca	7vs1
mapou	8dng
ohoud	9a8u
reddy	8he0 9f2y 9fi1
^063a^064a^0641^0627^0631^0627	x1c
soodhun	a2sb
nali	8sgh
nasheed	3mcm
sung	a7y6 a7z6
novoa	9t7m
rubio	36vc 6dso
vollebaek	2ttc
aydogdiyev	9bt6
goh	1rdc
^05e7^05d5^05e8^05d1^05d9^05df	2bzd
^043f^043e^0442	47rd
birmingham	a46f
bratusek	857
cerrato	alrw
espaillat	5mtq
preca	8n6r
thackeray	mgu
ahlers	aedh
daniel	6ex1
ryom	9vul
^0631^0648^0628^064a^0648	36vc
^043f^043e^043c^043f^0435^043e	3hqr
wittman	9soh
teannaki	aaig
chrougha	94h2
hlaing	3jss
salissou	7bek
kant	884y
tatham	6nzx
chien	6rjq
malmstrom	w09
^0641^0648^062c^064a^0645^0648^0631^064a	6g9
hakizumuremyi	a5l0
murr	6uzn 8t7h
nukundj	allh
darmanin	1m7z
gibran	1qcy
inonu	1eex 5hmc
harney	3abr
^0442^0435^0440^043d^0431^0443^043b^043b	355e
tangara	8ijf
djurabekov	7lli
^0634^0648^064a^0628^0644^0647	59kj
abel	6eob 6fr1
^0432^0430^043b^0435^043d^0441^0430	2x36
^bbf8	274p 3n0p
^30b7^30e7^30b9^30cf^30f3	301y
kukuraitis	8ciu
renouf	8k2i
berre	8gfj
heil	2028
arreaza	7vy5
khemmani	85n7
wilkie	4gjd
saab	7j9v a9xh
rubin	4ghe
lalabalavu	3rxj
lamothe	8a32
mnatsakanyan	ar12
yoshikawa	a9c6
cadet	9jtq
palo	agqq
parts	2lnf
^05d1^05d5^05dc^05d8^05d5^05df	2ex9
^0647^0627^0634^064a^0645^0648^062a^0648	4jys
connally	2f9b
jozic	8qeu
faurie	7w3p
obrador	d1v
rostowski	24ph
beqaj	68w9
bo	r87
sadr	3q4p
ogbeh	64se
^0631^064a^063a^0627^0646	4if4
menezes	72u4
solorzano	9bz4
gyi	93dw
mballow	6t57
^05e9^05d5^05de^05e8	yyz
wijdenbosch	80gp
snapkow	8txe
murphy	46in 6iap 79z0
jackson	c8l ede 2cjb 7vk2 9ubv
job	6hya
abdollahian	1zi3
hodges	2d7f
huntsman	2hvm
rekani	67yb
soomro	8yae
chafee	2zvd
grossi	4b25
blocher	yly
gailani	a7lc
durbin	15a6
falldin	4xn1
freiberg	8710
^05d0^05d5^05df	2rcr
dam	64ov akp4
mohohlo	8ci2
december	9u6x
sarpashev	aady
timmermans	1l65
^05e7^05d2^05d0^05de^05d4	4317
aimilianidou	aqhn
linkaits	a9ew
greenspan	65q
houngbo	77xo
hyde	1xm7 6kah
ndongo	7mwj 80f5
spring	15eb
castanon	7wvu
henfield	6moe
sotelo	2yxy
^043d^0438^043a^0441^043e^043d	4e0d
^73ed	5315
orpo	46bg
suny	8q08
panic	3jgq
pouget	6i2z
dagmawit	6kw2
dedic	a0o6
didier	9r63
naruhito	1dtn
manfoumbi	apvd
valentini	9epi
avakov	63cr
hariri	4bcj 4l6f
shuhi	5onv
sykes	6w5v
hilaire	5vqw
briceno	2hid 7zvw
laurel	9xl3
njoya	aq1l
tin	88vt
mcbath	8eff
grandi	1idh
plassnik	50w3
aurescu	ru1
^05de^05e7^05e8^05d5^05df	1cwv
dong	18pw
blasio	r0w
boakai	2jry
joseph	1dq9 2peb 6wxm 6zjh 7b30 7zjz 90wd 9awx
litzman	an92
olliviere	97d8
karins	2ufd
sihamoni	2t50
kabila	2jyy 2wq6
daley	4dsd 5877
^0431^043e^0440^0438^0447	1mhg
^0643^0641^0627^0634^0646^064a^0641^0633^0643^064a	7o2
velarde	816x
^30cf^30e1^30cd^30a4	b7o
kissinger	1xmw
^9a6c	mql 25ce 2yop
fedorchak	80qf
nadingar	6whj
gustaf	2s22
maio	31t3
reschenthaler	7b8c
smuts	2854
macut	5hj7
simecka	3f6v
warsh	2q9s
fakahau	a0l5
rodham	1ykz
ramic	6tg5
ghedi	5tfp
bean	5hxm
kasipovic	61h3
kikwete	26dk
angjusev	87cw
kaifu	4zs9
wallen	2xuj
pahor	sx8
tebboune	1ac
djogbenou	7yuu
lekaj	9dze
waheed	3mi3
gorbachov	3i52
mbaye	5iz0 85sh
^043c^0435^0438^0434^0436^043e^0440	2giv
dacic	23p2
msika	7z0u
cellario	9ex3
chun	z81
stockdale	27q5
tuwayjri	90f8
mansfield	3hf8
kustoff	6ng0
nazarbayeva	6mj9
^0628^064a^0646^063a	140q 5ajw
huss	9xap
calvert	83po
ziyambi	aqx2
amannepesow	99jn
brouillette	11k6
^0631^0648^0633^064a^0641	15nl
mayalah	5mhs
negasso	95lm
adenauer	2u3p
wickremesinghe	4c65
milutinovic	3jfj
nazer	95if
^05de^05d1^05e7^05d9	4w83
hadley	4t4f
mackenzie	9vso
awerika	aajb
^043d^0435^0440^0443	292t
agyarko	69vb
mukeshimana	7703
napoleon	3sha
^c774	b7o ki6 1uj4 28q0 37wu 3lfq 4wyy
kabariti	5jn1
gromyko	e47
hashim	81jr 8yng
kazimir	9ifj
nikki	3x1m
starmer	2p6j
^d53c	3p66
xenogiannakopoulou	8nfi
fedini	7q3s
yaradua	50q6
^30c8^30e9^30ad	38in
onu	9a6g
lini	7bse al2b
^c6cc	19ey
kayisire	8nb3
motsie	8itv
^0442^0438^0442^043e	2kkb
akwa	5kjn
moletsane	90uj
freeland	yrp
ochirbat	9lfo
sanyang	6zxq
wicker	9tlc
^5362	1bru
chitando	amjm
kipalan	5qgm
paeniu	69d3
ghali	syl
wise	rqd
izquierdo	7xgk
zhirinovsky	55le
gill	6b5j
makgothi	8bri
oo	adhn
hamdan	7c1x 7c4a 7c6a 7c7e 8ivu
rios	813w
boyle	6b92
ramadan	a97p
klitschko	54df
tandja	8ii0
^05d1^05d2^05d9^05df	3dan
abutalibov	7bm7
taieb	9yay
ngenzebuhoro	74bj
dahal	49e1
rudy	4jab
wust	1xcd
^cf08	fu5
dalic	8p9y
aryubi	a1xo
bahceli	14wl
masuku	abs3
raouia	5igk
^043a^0430^0441^0442^0440^043e	1hw0 4a3w
hawley	7zdm
loau	a4zg
chissano	2e0q
khulayfi	5oc4
jammeh	5ay6
napolitano	1qv7 28as
sandu	34y1
choquehuanca	6mzb
presti	v4l
suhanow	9bs9
yatimov	a052
strauss	1l9m 80pe
zerouati	70q7
duyne	68x0
^30af^30c1^30de	2yop
dibba	8980
moro	71i 4p33
wong	2kja 2wym 44eh 5px4 7rqn 8ssi amte amud
baker	wup 1zlh 26sn 2pwn
bolkiah	1wlx
gadhafi	3p66
kabore	4gu4 7d36
kazibwe	a604
aphisak	624b
hansen	yo8 6z6l
minh	1yys 9j4w
rolle	89ep
jonge	7gyn
pernia	6xwy
^0431^0438^0441^043c^0430^0440^043a	40p5
velasquez	6e30 7pkj 9ngb
balladares	6xvb
castaneda	6czz
chiu	6h9t
matondo	9ugj
nha	9jpp
kukharev	ak96
welch	9iwf
mangudya	7unt
fiame	1hty
^0446^0437^0438^043d^044c^043f^0438^043d	5ajw
dodson	9pgp
pruce	6ly2
trejo	4dn4
beatrix	49vc
mccarthy	1f9d 2q5e
slater	4gzr
markovic	h86 19cu 3k21
mickoski	1zpr
trimble	13p3
ebtekar	8pyb
monju	621a
thornberry	1ct9
topilin	8i52
amir	5wv0 a36c
ferreira	9tyl
jameel	8wt8
knott	6azk
cullen	8rxo
dorji	86tq a9mi ag96
ossoff	7vii
panetta	2y2h 7sso
schetyna	1smr
^05e9^05d5^05dc^05e5	3ypw
folsom	2d1y
klokic	aqxw
lecornu	4knl
gyatso	11g3
^c804	3vag
goss	48if
^0433^0430^043b^0430^043d^0442	5dho
kemakeza	5v2f
arana	9gyy
corbett	4yci
kizige	91j2
garbarino	5z49
qin	49sw
toniste	aepf
anton	61g6
mossadegh	3nce
ciscomani	7zxl
zubi	8hlj
howard	2fwy 3eo2
bost	8tzy
ramaphosa	1102
^0437^0443^043c^0430	25ce
wojciechowski	28jb
auga	8gnk
elbaradei	3lfq
kephas	81zu
zhang	aqij aqjk aqkq
^05d4^05d4	4203
colby	1c3z
^30b5^30c8^30eb	3q4p
^0628^0631^064a^0645^0627^0643^0648^0641	5cjb
ekua	8tec
hind	7fj6
lawler	8s7a
mackilligin	6nky
anthony	83yc
^60e0	4203
hessa	7fdc
^05e8^05d0^05d9^05e1^05d9	19zn
zaluzhny	527b
^30db^30c8	47rd
jaitley	jsh
jon	7vfx 7vhl
shastri	2vw1
zaw	7co5
^0446^0437^0438^043d^044c^0442^0430^043e	1zrv
sariyev	aar0
^0433^0443^0440^0438^043e^043d	12h4
courtney	7tmc
martin	2dat 3f7t 43ah 7d08 aeuc
birendra	69lc
greece	2s5z
gatti	75j7
siluanov	hrb
nedimovic	6b6f
^0433^043e^0440^0431^0430^0447^0435^0432	3i52
majidov	7jzh
norton	1mt4 6uup 76nf
asfura	3sxv
^0633^0644^064a^0645^0627^0646^064a	49gp
walker	qyo 1y8v 3z4a 4nwa 61r2 7442 9iur
somkhit	a548
rusnok	2cnw
gokhool	14xe
^30de^30f3^30c6^30e9	3twd
wangdi	82rm
aksenov	4o80
^062a^0631^0646^0628^0648^0644	355e
^bd80	rwj
sara	8z2g
tenorio	74uj 7zfo 9h97 9ote
bojo	s6n
fauqueur	apul
^05d7^05d0^05ea^05de^05d9	3n0p
froman	3ehs
abiola	3p20
clarke	wbt 2pxv 97e3 apxn
^0448^043e^043b^044c^0446	3ypw
kasoulides	2295
carlson	jf6
abdula	95f4
beketayev	8jw9
byers	4t19
konrote	7suz
blake	5uuz
cotti	1if6
thiam	7bg2 a1er
aguilar	44tb 9sq6 9t31
^05d4^05d0^05e9^05d9^05de^05d5^05d8^05d5	4jys
mathies	3omd
^043f^043e^0440^043e^0448^0435^043d^043a^043e	45yf
mwape	8fwz
shriver	4nhv
^05e4^05d5^05d8	47rd
vila	6070
zeine	bhq
zavala	71y2
bouvier	7qh5
clyburn	272x
mokhehle	993f
mondlane	5n2j
felici	6j9p
horn	1tfs
illa	4m4t
^05d4^05d9^05d8^05dc^05e8	3qe
sein	4wsd
shabangu	a8bu
romson	63tr
cayrel	89zw
^0627^064a^0632^0646^0647^0627^0648^0631	19ey
ngirente	6tqe
milicevic	7rph
^30c6^30a3^30e2^30b7^30a7^30f3^30b3	5ex5
acheson	13qx
ghalibaf	3mm3
xhafaj	70sl
tserenbat	9475
sargsyan	4p73 631l
sessions	2b6p 9htd
covic	198i
bendjedid	w5y
boldrini	2w9o
murillo	4it7
crockett	7pg8
^30e9^30d2^30c8	5b8n
mcfarlane	4fzq
lacy	6bgc
liu	30bk 8cyh 8czd 8d04
mostajo	7awq
glucksmann	4c7r
ouyahia	5nxo
moniroth	6588
jayakumar	a2va
^0434^0436^043e^043d^0441^043e^043d	s6n
kanharith	85pp
^0627^0644^0645^0627^0644^0643^064a	3y9q
candler	9fl0
amarsaikhan	9wwh
lilleholt	89j4
fedorov	3rbz
mwanawasa	2zat
pinol	6wjj
nuami	7kqx
eid	9wmn
elhage	6wc9
orynbayev	ao3f
ring	8sk9
simitis	10nq
thae	abg7
burkhalter	15i9
sebastian	6kn9
chiumia	79h1
molale	6xig
samaraweera	8j02 9oq6
^0431^043e^043b^0442^043e^043d	2ex9
duque	23fm 735z 9h2s ae4k
mirjanic	a76a
semashko	akat
^062c^0648^0628^064a^0647	5tw
summers	2wx5
cherestal	7qyj
hamli	94vj
^0441^0442^043e^043b^0442^0435^043d^0431^0435^0440^0433	2bkh
attar	93w5
kosumi	mcs
muizzu	3mb7
eide	1f2i
fumu	6p12
taylor	wji 6061 6o1o 6o2k 6ptb 6svt 784d 7sfj am9n
abbasov	5i0h
sevinger	686n
tasmagambetov	7jhg
herman	a1h
raisi	19zn
vashchenko	akbn
gummer	2fqf
vunagi	6o6a
bajnai	1rxe
bourguiba	1tmx
dollfuss	1dvq
^30d8^30f3^30b9	3hih
orozco	5zzk
^30cf^30ed^30fc^30bd	2ii9
^30de^30af^30ed^30f3	1cwv
roman	45x4
sakskoburggotski	4r8q
uttama	agut
simina	57yo
rasanamazy	7b6o
^0431^0440^0435^0436^043d^0435^0432	2ydm
^05d1^05e8^05d6^05d0^05e0^05d9	3asx
tudman	1k4q
^30aa^30eb^30e1^30eb^30c8	1bh4
harbi	7nlt
mcdonald	3acp 8omo
papadopoulos	1pcg 4vjt
queiroz	73k6
tuionetoa	9kl6
^0643^0627^0645^064a^0631^0648^0646	12u8
pallone	7416
tasoulas	2u9c
abdullah	1th 2rr4 2rt1 5kub 5kx8 5l6a 5la5 5lbg 5orc 6zw4
akhannouch	lxs
lam	vh8 4y5y
qurbonov	668y
sandvik	4zrm
baru	675g
motshekga	g67
davies	9sah
harald	2sgu
kulongoski	4vq6
^043a^0435^0440^0440^0438	2g2s
holder	1ej1 98f0
karayilan	3qge
sarkozy	3w0m
yoadimnadji	9eme
desantis	4i8s
adhin	6432
basalma	7hab
kwak	88ju
cubero	9tbu
lendo	9pg0
lingle	2zwz
yingluck	5cvf
nyamdorj	afj4
ly	9d6u aoj3
mirzoyev	5p7h
pius	48hb
^0628^064a^0633^0643^0648^0641	16ob
^30d5^30ec^30a2	4zgi
mihajlovic	5ghz
oumarou	a1ng
weidel	bxy
^b2e4	fg5
ahn	50n 51m
soylu	4l3g
portas	43my
guindos	324m
^0435^043b^044c	5dt6
bustamante	5qpo
mcdonough	14am
bakhtiyar	85vz
curtis	6fvb 7551 7u77
carson	nr9 5y2a
sepuloni	6ecg
javid	4lt9
tiani	1gj
^ba3c	1vnu
alford	8o81
keyes	67y
moylan	7no4 81si
kanther	35ki
malua	87f3
svantesson	1cdv
tchorzewski	889a
^043c^0430^043b^0438^043a^0438	3y9q
sovndal	542t
darbo	66e0
dexter	8qsa
^0431^0443^0442^0435^0444^043b^0438^043a^0430	wn
than	6h0u
farmajo	3lbb
landaverde	8qmm
zille	1wzw
madl	1hhp
turkes	c56
yassin	4ki 3q22 8gse
^bd88	355e
genscher	1vbp
sary	214t
kocarnik	7ly2
kouakou	5wd7
papademos	31kk
hocog	aipv
^b09c	2tug
^d14c	4h2g
shoukry	4mhg
^05e0^05d9^05e7^05e1^05d5^05df	4e0d
schroeder	1pmx
gumbs	6w3n 747l
savarin	6g99
ki	85y5
murwira	5x01
birkavs	51yc
pankretic	6axs
badaoui	8w91
bettel	5agi
stets	apn5
^05d8^05de^05e8	3fnp
min	6mvf
buyoya	471f
kasler	8ulj
ekeus	4hv3
leupena	afxa
nchemba	93ab
namah	67ud
boothroyd	pub
arkan	5htl
nuhodzic	8rob
patrick	14v2
^05d1^05d5^05e8^05d9^05e5	1mhg
^0641^0627^062c^0628^0627^064a^064a	ki6
brown	r9y 1ryd 2ce6 2osg 38x7 4i6u 6zii 9uhe a2re aekx
smoliy	angy
nyuot	7hg7
stroessner	aji
seeruttun	8hc3
obeid	64iq
fallon	3ee0 9esi
njoroge	9fes
salgado	1c85
^30b7^30e7^30a4^30af	4opa
motegi	4zt1
rubalcaba	ahf
blanchard	26vi 8v6k
hadjar	a990
obote	3jrl
herbert	1naq
scoon	9fzj 9g8m
boussaid	8wee
^0445^0430^043d^0438^044f	22pd
downer	8dm
^0430^0442^0430^0442^044e^0440^043a	3qlf
casar	79t1
dil	ah60
limaj	70ru
peterle	30s0
sir	7dz6
^043c^0435^043d	2xcn
falco	7vto
dej	1q7j
rakotonirina	812z 8bcg
xi	5ajw
gauland	8fq
gregoire	y5f
^05d0^05d1^05d5^05d8	4z7u
medialdea	9xms
steinmetz	9k69
fadhli	5jw6 5o7q
brennan	2f5l
daniels	3kbm
randriamandrato	9rhe
nielson	48jd
quisling	52lf
lepper	fon
mena	80k0
ruginiene	225w
^0441^0435^043a^043e	3kxl
cassidy	69ep
gove	3eiu
jevtic	6kz8
grenell	4dto
almunia	2dxb
dubya	1ov8
regis	6cf2
vajpayee	ki6
barshefsky	wau
maman	5iya algo
bergoglio	47zh
matvienko	524m
^0430^0431^0431^0430^0441	34bd
brady	3utl
castro	1hw0 2lod 4a3w 5ase 6hwo 6tif 7tgu a5b5 amey
khanh	969h
lukashenko	8kl
oman	7lzk
tuggar	5feu
vangi	ahtc
bandar	5l8c
gashumba	6q9k
sortane	6k44
fylla	96o0
zoubaidi	52d
tomeing	8cxg
chuck	6oyh
bagis	1b5x
patterson	6nvk 9hkp
sybiha	ek7
bandhari	6994
keenan	8s63
koca	701x
richard	62q
arteaga	9ueh
kinakh	ctx
shinawatra	41on 4wfi 5cvf
arroyo	1r8r
bowen	79w1
ingabire	9g9j
ellzey	7nj3
letta	1dz2
wever	n6q
montoute	8b44
nitiwul	6rrv
^c575	29j3
^0442^0430^043a^0430^0438^0442^0438	4moo
albayrak	p9s
de	6j6c
karayalcin	3qh7
masire	2q2c
chambiaouris	87u7
krizanovi	7zqk
shaibani	jy0
babin	6bcd
dolly	99nr
carcieri	17pk
forrestal	27fd
lavaire	7xib
kouzande	6oxm
higgins	3eat 6jf4
lupu	8mpx
malliotakis	97c8
sendic	9oln
celarc	8uuv
tobiko	8411
studer	7qf6
deluzio	6hoo
mara	2nvt 922e
^30d5^30a3^30c4^30a9	4ff3
gayoom	3bz7
xhaferi	irf 4v3t
olarn	9adc
^05d0^05d5^05d2^05dc^05d0^05df	1yb
^0634^0648^0645^0631	yyz
edgar	2d19
mirza	5jit 718b
androulakis	3xpe
^8fbe	fg5
farrakhan	318s
nurkovic	9ct9
zhaparov	4lnk
^0437^0435^043b^0435^043d^0441^044c^043a^0438^0438	55yo
aliev	1ybm 21e0
lauriteen	9ij0
mudavadi	3qjd
owen	13hm 7oqo
vardhan	7d6m
^0441^0443^0431^0438^0430^043d^0442^043e	48n7
^0627^062a^0627^062a^0648^0631^0643	3qlf
abbott	1see 4z7u 6139
sayyid	9075
cosgrave	2zo8 56qd
^0444^0438^0446^043e	4ff3
gal	754d
seselj	55sz
surayut	a86b
^30ca^30b9^30e9^30e9	1vzl
muttaqi	cdq
valente	7m77
prada	8mqv
radewagen	656a
abraham	4sci
nurmahmadzoda	7oca
vasile	4axv
cravinho	7t71
jaruzelski	59i2
ernkrans	8qc2
^30e9^30e0^30b9^30d5^30a7^30eb^30c8	17t1
rehn	3zc7
geros	61ti
sougueh	5iml
zhou	5g0o 5g1v
^05de^05d5^05e1^05d5^05dc^05d9^05e0^05d9	ob7
rosa	7ep3 8c6c
turgumbayev	ao5z
carles	6tv0 8el2
dioubate	7lh5
massoud	49p
mauga	8b1p
jagielinski	9tuu
mateparae	7s5n
petravica	9nhs
corzine	2huh
mandelson	45fk
quickenborne	ajif
krajisnik	3ogf
^0645^0627^064a	4wyy
ashdown	41me
ravelojaona	75xl
chalghoum	9rrt
hou	9rpb
tenney	6j7l
guluzade	9n4t
gumbiwa	6z3g
iliescu	22c4
johnson	66r eed s6n 1nbi 2bbb 32qj 3hd1 5y59 6syc 7ctm 80rd 9u2z
darroux	6etq 83j5 83vt
panyarachun	5xmn
anguita	2m2s
weir	7jn7
jensen	26fm 2umh 4rlt 50hl 73u7
azimi	9x0s
lobo	9ko3
moi	120x
sununu	xup 2hcz
neto	468 9oe4 9stt
robleh	69zi
freudenthal	12az
amodei	8o8w
dayan	3oz0
seko	7fnh
cammack	8312
hnatshyn	9ozf
wohlwend	767o
aguero	8l3s
melenchon	2afy
^0642^062f^064a^0631^0648^0641	4bvi
attal	1mgf
guevarra	8rco
^c870	3ze7 4qdz
guler	5avw
pastrana	dmu
abdelaziz	3lae
paige	4gxe
uata	abcb
sakhon	ahur
oilouch	9p6q
zahir	5o66
cheung	8qi8
stresemann	1t0d
borico	8tc4
wina	7k08
robert	8dk2
sompare	5w8f
abdoulkadri	acym aczt
jorritsma	60uc
cabi	8pbu
^0634^064a^0631^0627^0643	25l1
saifuddin	9wst 9wu9
krutoy	6ri4
avinyan	ad2p
locke	1nd2
rakhmonov	1dn5
ng	962n 963k
wauquiez	2wsz
thapa	9mvb a88t abjb
ortega	11xd 6cab
cooke	7gbl
sakova	6pf3
^b374	409j
gangol	7hcd
ngondet	6wfv
^30eb^30c3^30c6	39dq
arrington	7tjg
mayo	8tfp
rusk	13sv
chebotarev	a0ze
sanon	7bij
swaraj	4ufv
qanuni	apf5
grachev	43pd
scheuer	5yeq
chin	6cip 6h3h
glavchev	15x6
^0434^0435^043c^0438^0440^0435^043b^044c	4ks7
timochenko	4hdx
odinga	4bhn
ganiyev	6vto
^05e4^05dc^05d5^05e1^05d9	3s5r
hammond	46km 5rls
keeling	5zmp
hatoyama	5eqa
amarjargal	9rz5
arzu	5vki
^05d5^05df	4zzu
karapetyan	82lt
maddouri	8273
bounnyang	6ar3
faulkner	tcf
ryamizard	9vr9
repse	1bpw
^0628^0627^0634^0644^064a^0647	3fzn
fiorina	va9
khasawnah	65mt
papoulias	2okc
trairong	aevp
volker	2uyr
lynch	256k 2gfd 315e a6t9
pappas	6hr3 97w6
espersen	2xw3
gasparovic	23gp
andreotti	1r0e
gakosso	7ql0
alburquerque	9lzu
koolman	9at8
talal	2sjl
wurie	5vd8
^043c^0438^0442^0442^0435^0440^0430^043d	1j5v
rainsy	4me6
^043f^0435^043d	3870
tilaye	ad4k
marshall	1och 6kx6 9tj0 9y36 acdz
veryga	65c4
mcgurk	ta9
strong	6kyd
^043c^0430^043a^0440^0438	3c3p
rop	hqf
dujovne	9751
mwakyembe	7d4y
plodprasop	9khl
^0445^043e^043c^0435^0438^043d^0438	4jc6
casini	46xj
arthuis	29ge
comas	6xh7
bercot	7r8s
durdynets	ahq3
woerner	35lc
^30d5^30c1^30c3^30c1	7bc
abascal	4n2i
truman	1vnu
cramer	8477 8d16
gorbatschow	3i52
ivanovic	3z7v
moeloek	97xv
chevenement	2aux
gurion	12h4
papaconstantinou	1oji
moselhy	5tna
cook	4gs7 5hye
^0643^064a^0644^0629	3tc7
arsenis	1pl4
palin	4n9q
arteh	8vsk
armasu	9a0i
meuthen	24gx
lelenta	8ayw
^05d0^05e1^05d3	n7v 1tpt
^30b5^30f3^30c1^30a7^30b9	43wq
friday	1rco
osman	5irb 5nwb 9cu2 anye
^0442^0440^0443^043c^044d^043d	1vnu
kljusev	97pz
jazbec	6ah0
sorhaindo	6kgx
holiday	6yum
levi	37r1
rostenkowski	11t7
maduro	3uzi
volcker	43gp
mboulou	9p22
westendorp	v8z
aingimea	8cr5
laya	ios
morris	1f4j a8ss
^05e4^05d6^05e9^05db^05d9^05d0^05df	3afo
^30c8^30eb^30c8^30fc	2mnj 47bl
gafarov	afuy
santorum	4eh4
phillipson	tlx
abnur	646u
tambela	7t0w
^0645^064a^0644^064a	28q0
rathore	9mns
uhila	a4v8
^0441^0430^0434^0440	3q4p
^05e1^05d5^05dc^05d9^05de^05d0^05e0^05d9	49gp
^043a^043e^043b^044c	1x2k
szalasi	1hir
mendonca	5y7w
niyonkuru	6wil 9hdd
alema	3arx
batzorig	67dn
djay	3oep
fanfani	cbp
karzai	1uj4
mcconnell	258h 3kdi
homan	4yk9
kibir	9cry
paz	4hg3 7ng2
soeharto	4u2o
kharbutli	8yrc
kadege	5vfz
weizsacker	4edy
clinton	qef 1ykz
luna	60mf 8uwh
merrick	67vv
mejia	5xlp 9m95
^05e7^05e8^05e0^05d9	38y0
dileita	8wg4
konakchiev	6sds
ndayiragije	a1b9
tufton	6icx
foushee	ah47
petkova	aapv
koibla	6ray
velazquez	6wop 7gw8 99qb
madbouli	3p3a
yeltsin	slu
nzouba	8bbq
chen	x98 6gu4 6gv9 6gwn 7fu2
jeffries	1u9j
mbengono	73bn
spasovski	9axq
hulse	7930
sherrill	3j7g
montalvo	7au1
bajrovic	9q3c
charitsis	5sbo
htwe	93bf
marrero	35vt
diem	3ukq
hashimi	4vde
portal	7xso
ankouraou	81w4
deng	140q 6p4z 755v 8qux
klemencic	79bb
^05d1^05e8^05dc^05d5^05e1^05e7^05d5^05e0^05d9	4qvd
ghartey	7tn5
nadda	7n6w
paluckas	1ql1
bayramdurdyyew	8gw6
^30e1^30c8^30d8^30fc^30b7^30a7^30d5	16ak
hancock	3bbr
martinelli	4dl0
martowardojo	5n4k
garda	666a
haarde	1nx6
portman	4ezw
pula	97vj
jamshitov	9d3v
kubo	aleh
burt	6myq
callichurn	a5ey
guelleh	2308
cateriano	9h0z
mitchell	egj 15h9 1ogm 7o1p 83bj
momo	7q7q
murganic	93kk
robinson	1nir 3aeg 45n2 63hw a1v7 a24n
zbogar	4mnj
zeming	8jvl
mishal	2qbm
rahmani	63by 9q6m
lindstrom	7pbc
^0627^062d^0645^062f	2f5
^30b7^30a7^30a4^30f3^30cf^30a6^30e0	zi6
ford	18xx 1pf9 4exy 6n33 7af1
forte	8ol9
constain	a3sk
kaptur	8kmv
abeywardena	agwv
geingob	1tyv
^30e1^30ed^30fc^30cb	1qm8
luchoomun	8arv
hasbani	77h5
verwoerd	1xbi
vindman	6yx6
jolani	4m8
ozawa	211d
roka	8jsi
^0628^0631^0644^0633^0643^0648^0646^064a	4qvd
reganvanu	9mtr
zaev	5gec
dhankhar	7n8e
^05e9^05d9^05d9^05e0^05d1^05d0^05d5^05dd	zi6
bokassa	29uf 7pwn
^064a^0644^062a^0633^0646	slu
adanech	5ma5
klerk	1fwp
ocalan	1yb
petta	6ty9
mann	aeti
corder	7hsm
vannacci	4grg
lamrani	8wvg
^05e6^05e8^05e0^05d5^05de^05d9^05e8^05d3^05d9^05df	52nk
simon	89q5 8ppn ao06
afara	7zsa
najib	3rzq
^0647^0646^064a^0629	22pd
iotova	21f5
pinate	6tz1
^062e^0627^062a^0645^064a	3n0p
hutt	78vo
shahbazov	9eg0
tuerk	55we
justice	2d9k
sindikubwabo	abv1
mutsvangwa	912o
mineta	3y3h
aubry	3a6v
blumel	797t
^05d1^05e6^05dc^05d8	3fzn
dostam	5k19
sheinbaum	zi6
shushkevich	4sp4
uluivuda	7yoz
fall	7ljh 84d5
hagen	uk2
waldner	o87
vaipulu	9ydp
alarcon	6zpm 9ly4
baradar	1md
mangueira	654f
greceanii	aqs9
massoudou	8pvc
pohamba	7ffl
rikalo	95uq
^0441^0443^043a^0430^0440^043d^043e^043f^0443^0442^0440^0438	3cmp
layne	a9ig
^30cf^30f3^30b9	23wf
tadic	sjq
matekane	4mbp
timakata	74g6
djumagulov	622l
tomblin	19wc
^05d0^05d5^05e8^05d9^05d1^05d4	5gpb
sussmuth	4ev6
kony	2jzx
cordas	6og5
longrigg	619d
manley	7upa
simataa	a6bh
scicluna	6ucm
batet	8o2d
husak	1syx
abiy	2f5
majaliwa	82xw
masood	49p
zaydan	5u0l
^05e8^05d1^05d9^05df	5cy9
king	g6w ttg 3a09 58gv 5mdb 7ugn a6xx
hamud	7cdy
mai	7nvf
comer	7nsx
gouteyron	a0ti
peh	a4au
easley	3h6a
greaves	9jga
rumayhi	5ufk 8zv5
harman	1vlo
kuo	88gg
myradow	78yi
deremer	316e
dupont	7p5a
mabumba	6nir
umerov	4jqg
cele	696n
^0641^0627^0646^0633	23wf
andjaba	8p0m
cornyn	2faj
boulama	82ec
gentiloni	41x7
halqi	akvo
ingraham	7goa
scaramucci	hog
chudinov	7ir0
iva	81p7
sedivy	28ny
bibi	ook
laar	39su
hrapovic	83rc
quigley	8ubp
^05de^05d9^05d8^05e8^05d0^05df	1j5v
^30b9^30c8^30a5^30d5	95z
sarr	5j6a 5urq
saparbayev	68d1
mabiordit	9xue
^043d^0430^0441^0435^0440	1mu2
cakyyew	92gl
atama	6kf8
otter	u77
clapper	26zy
rabbani	u68 9wzv
dejpasand	70ew
mykkanen	81o7
dawaleh	7jaz
mitterrand	1j5v
lim	8ca9
^30bf^30fc^30f3^30d5^30eb	355e
babis	e5u
fallas	7efd
ossinovski	7sed
^044d^0440^0434^043e^0433^0430^043d	4cic
shinwari	8y3z
^b4dc	2f5 n7v y7f 17t1 1itm 1tpt 2lpv 34l0 5b8n
^05e7^05d5^05dc^05d1^05d4	16z5
^30a2^30e9^30d5^30a1^30c8	5bvx
kofod	2bxo
mohammad	33o8 6qop
hindenburg	43j8
gasperi	709
lopez	2z0a 552c 5t2u 632e 637z 681s 78do 9cbu 9ncw
rounds	3i0e
laoly	anr3
yawr	77lk
basha	32n9
khasawneh	60gg 69o3
^c5d0	3fah 4moo
badoglio	47lp
klima	5307
primakov	5cjb
^05e4^05e0^05e1	3hih
moscovici	4783
cockburn	6gzl
purryag	9mm4
dobrindt	8co
frieden	31jr
dolgolev	ahm6
iskandar	20w1
minner	4jta
taban	a90t
thanou	529x
koumakoye	82zg
luz	771u
maseribane	abx9
otegi	jdl
key	2gab
parodi	8f81
wiles	4ugv a0il
nsengiyumva	2mmr
bodnar	3e3
chakwera	2x0z
matesa	5g8z
naddaf	64ls
^05d7^05e8^05d5^05e9^05e6^05d5^05d1	3wr8
pope	95nk
denes	7k1l
sili	6x7s
gore	5pg 8s23
molyneaux	27n0
sinamenya	8q8u
tonelli	7820
eddalia	77fg
^30d8^30ed^30a6^30bd^30d5	dt5
austrie	9pik
shahidi	8y13
^30ca^30bb^30eb	1mu2
lammert	3y04
^0628^0648^062a^0641^0644^064a^0642^0629	wn
matiangi	748d
moskovski	7m47
satybaldiev	7p0v
vilay	aj75
marham	7ihf
maleiane	5mup
nemoto	a9e5
crawford	9ro2
tarawneh	70ye
^0646^064a^064a^062a^0648	1e13
^30ab^30e9^30b7^30c3^30c1	4amg
kabyakov	5yhr
^30ec^30f3^30c4^30a3	3ber
shukayr	8z4f
emanuel	4bek
goyal	9kg8
timoshenko	5ex5
tagelagi	6l1a
isaksen	aeru
^0445^0430^043d	21ir
andrusca	6mfi
^062a^064a^0645^0648^0634^064a^0646^0643^0648	5ex5
sica	6mej
jhinaoui	85m3
tai	2owt
zharko	ahoo
brittan	2y0s
ciubuc	7k61 971x
taivaiqia	7woq
faotusia	a4gp
bibeau	8n4u
noure	91qa
^0633^0648^0628^064a^0627^0646^062a^0648	48n7
taero	8e8v
ley	4uj1
nasir	8yxq 94t4
simonyte	226z
^30c6^30e1^30eb	3fnp
irani	a4s7
kitarovic	2u1n
nkrumah	2v26
razafimahefa	acvv
briand	j6t
iloilo	7ym5
^30ab^30b9^30c8^30ed	1hw0 4a3w
rose	7v1i
spore	a6ez
^30b7^30f3^30ef^30eb	5az4
azevedo	4gmt 6q61
hoti	lma
^05d4^05d2^05e1^05ea	44w2
warnock	9nts
luik	81db
ghebreyesus	4vsl
tocq	7vl0
guseynov	9mfd
hassan	25z7 2si4 33j9 4mih 75o4 7djz 7i0p 9210 997r
^05de^05d9^05e9^05d5^05e1^05d8^05d9^05df	3ijt
fischler	1l7l
mumbioko	9fbr
harito	8ut7
fashola	65zu
romer	4j5n a8do
ding	6qrh
leghari	9zsu
dung	6mgj 6qvo 8hn5 967u 96ca af43
emmer	4ygh
lavrov	4odm
dondra	7ekv
kukies	24g3
allen	1o4i 685x 9f52 9rn9
samarasinghe	8hfq
dunkley	8ryn
^30c8^30e9^30f3^30d5	184r
galtieri	2yzd
afewerki	22lg
figueres	y3i 7x4c
sorensen	6xk1
^043a^0438^0431^0430^043a^0438	3r3f
meidani	4dfi
poincare	4cgz
^0431^0440^0430^0443^043d	1ryd
hillary	1ykz
smailov	5uob
sonko	410h
^0430^0445^043c^0430^0434^0438^043d^0435^0436^0430^0434	34l0
shen	a2db
hayashi	5eag
mazon	uv3
tyson	2wey
^6839	4if4
humphreys	7e3r
kumaratunga	w8n
drnovsek	28ek
gilmore	19tp 2d4n
wagner	41sj 60ii
ghazwani	8wnq
dastis	aea
maslyukov	apl2
mogherini	1h30
ciotti	5h79
nurmurodov	8in9
khrushchev	3wr8
lakoue	6wvl
cline	67v4
^05d1^05d5^05e7^05dc^05d4	3tc7
shuraym	7md8
billant	7mvs
^05d2^05e8^05d5^05e1^05d9	4b25
^0440^0430^043c^0430^0444^043e^0441^0430	1102
hinkson	6tk3
^05ea^05d0^05e6^05e8	378d
malo	7kut
dostalova	875f
tariq	1u5s
jimmy	amc2
mishustin	3ijt
orden	6pwm
^05d8^05e7^05d0^05d9^05e6^05d9	4moo
korman	8qqv
^0643^064a^0634^064a^062f^0627	1lyw
^0440^0443^0442^043e	58kq
jamali	8v4b
sands	6srz
ssekandi	6ue8
schrier	86fb
sugiono	4u1x
^6770	2giv
brownley	80hl
karpenko	7isy
moubamba	6bxf
sipila	2lmc
^30e1^30a4	4wyy
armand	hpm
imamoglu	1bru
jabbarov	8tz2
zenka	8r2l
habre	1yxr
konakovic	1cmi
young	6jyl 6jzl a79y adp7
guebuza	62z5
nfubea	9qsl
yaya	9zap
collins	18wk 3e9m 8u1j a8aa
meade	9v3j
sova	8eb4
zenawi	3d7x
^cf5c	1x2k
bagoro	9pq7
cicek	6fcu
shaar	909j
shermatov	a2jq
arutyunyan	75lp
budisa	196i
catherine	vtt
laubies	60pp
mita	zah
tavares	601z 8fne
jambon	27wi
^b4e0	2e2w
donilon	4yf4
beshear	fq0 4t9e
carper	4yaz
^05e7^05d0^05dc^05d0^05e1	2ncw
banga	557
budzinski	97lx
mcentee	1wyv
stefani	6xmp
vidal	74ja
mesa	v3n 9pv2
shoigu	4opa
kudrin	9pp
^b465	36bo
koizumi	2m9c 4qbk
zayoudi	abm1
siri	a4jb
^52d2	3qe 59kj
hakkaoui	67by
trenta	6v49
mabuluki	a74r
^592b	dt5 15nl 16ak 16ob 2ydm 3i52 3mnw 3wr8 3x9v 44hb 4bvi 4odm 4thz 5cjb
pezeshkian	3afo
thorn	1ngl
hailemariam	1u2z
khammeung	85dt
tsahkna	37o2
bajwa	aa19
balint	67lr
mazowiecki	4uzj
canete	3gf8
george	13dg 2sdj 2sel 5z58 98oz 9oxh ac99 aotc
holubchenko	5xwg
sebhat	a0da
wade	1dx
kabyakow	5yhr
gorbachev	3i52
moliga	8dcq
^0628^0631^064a^063a^0648^062c^064a^0646	5c7r
^bc18	5315
ramljak	8und
berner	60oq
laird	3d9v
mogg	25av
^0645^0648^0633^0648^0644^064a^0646^064a	ob7
mcconney	836c
^30ab^30ab^30e1	4317
kasparov	1n80
moskowitz	7p87
lucas	vfz 73y7 801l 95mv
kallsberg	5zqg
^c608	22pd
ansari	7cag 7oda anrw
shara	1gpx
bakoyannis	18rt
kowalczyk	7f0o
salem	7dy4 a39b aqd3
^0628^0646^0633	3hih
^064a^0631^0645^0627^0643	f11
crouch	80ih
haley	3x1m
tupou	2t6b aa64
axelrod	12ev
damijanovic	9zbe
^0432^0430^0440^0443^0444^0430^043a^0438^0441	5bio
^05d2^05d1^05d9^05e8	234w
^ace8	wlg
crill	9i52
^0647^0627^0631^064a^0633	2nlk
^0645^0648^0631^0627^0644^064a^0633	1fl1
mottaki	35q8
bolly	9wa1
hamadeh	5lpd
^05e0^05d0^05e6^05e8	1mu2
davudi	9ef9
napat	2kuf
amato	adg 1qz0
^0645^0631^0633^064a	3m15
maru	9rb1
panton	alf6
shrestha	94jp
mende	8967
loeger	7d9l
dowiyogo	68lm
^b810	4ks7
borisov	t0o apfv
nahid	99lg
masaryk	280q 4yvo
natapei	6ubt
popsoi	3gyp
masefield	7ur2 acs4
^0447^0438^043d^0430^0432^0430^0442	4wfi
makey	aka1
^0440^0435^0438^0433^0430^043d	4if4
zelensky	55yo
^30cf^30af^30bf^30c6^30a3	2xr
nkosi	8d2t
amin	212e 5wmf 8pdz
buthelezi	35ng
randriamandranto	7tuw
gosev	9hsn
jubeir	3kq
ousmane	8h00
kolokoltsev	ak5n
^043a^0443^043b^0435^0431^0430	16z5
zay	41e5
^30c1^30d5^30e9^30b9	a2h
sunak	4eno
oktay	750k
zewde	4lqz
rai	7na3
shaker	8x6m
mun	92qy 92rw
bharati	aggn
moyo	99rb a32p
andonov	7zkr
bulkan	9u64
vakulchik	ahck
driscoll	11my
wasmosy	2l21
chigir	8ug5
plevneliev	4iul
correa	4b1c 8eqe
belgium	2ruh 2t1l
saut	akoe
scalfaro	40jx
misiunas	6ukt
ruutel	jgw
^0643^0648^0631^0628^064a^0646	2bzd
dobson	1k8y
^0645^0627^0643^064a^0646	2gqu
^5bc5	3onr
motzfeldt	54ha 7vm5
nhamadjo	8jhv
enkhbayar	943p
mills	28a6 2epf 6kc1
assad	n7v 1tpt
asang	63xs
^05d0^05d9^05e9^05d9^05d1^05d4	4pt1
arfaoui	8w1r
ranariddh	3y6j
layton	2548
gillard	2lpv
fahie	5z38
mosbacher	4g2a
swan	57p4 7v73
lagumdzija	aqzh
teodorovici	6yqh
goita	kh5
^6075	4203
bardella	2i3h
mitsotakis	2u7m 2v4f
oleary	1wp0
han	1utx 1uvp 7cie 7cjf 7ckd 7cld 7cmb 7cn9 7cos
im	7jer
matviyenko	524m
makila	7xjn
^30d2^30b9^30de^30eb^30af	40p5
hoie	687h
gadkari	985z
kirby	2gb4
naranjo	9cfg
ansell	79ln
hademine	anes
^05e8^05d5^05d1^05d9^05d5	36vc
soini	4y0p
sawyer	5x0s
^c2a4	a2h gnp pf8 103z 1fl1 1noa 1pz0 207e 23wf 2ncw 2nlk 30fh 34bd 3hih 43wq 44w2 4q27 5bio
fayemi	7u9d
ismodes	73as
schramboeck	8ksc
stephen	8klu
michetti	75hp
saboya	77zl
victoria	4a07
heinaluoma	6ugu
kadar	245y
mossadeq	3nce
^b514	2xr 1gds 21u0 2fee 33zu 3sl0 4hxi
salwai	6gdz
kokorev	ah72
^4f26	12u8
bondi	41r7
varela	2l0g 7kfw 8nwa
erdan	77um
talhouni	67b4
tausi	9d21
erhard	31sa
raskin	7o8a
alfredsdottir	8c8h
bourhan	7dn2
santokhi	w7n
sultan	498q 9wdh
frankel	8d9f
didi	8o5r
moestadja	a4xu
maafo	ansv
rwigema	6f8r
singh	260h 28p0 35ov 4bl9 519s 6gia 9ls7
azarov	93d6
paroubek	2cmp
kowit	87xj
^0643^0631^0632^0627^064a	1uj4
^5730	21u0 33zu
zubak	2ue0
osborne	1oih 68u7 7uxb
ausseil	7pta
khaddam	5jgk
girma	78ci
flynn	3eeu 41nt 4t3r
roa	7gqq
thanedar	a2ta
liechtenstein	496n
nuur	72rv
reginald	a6am
sirleaf	1cje
crem	9k82
rasulzoda	49tw
^0440^0435^043d^0446^0438	3ber
nyikwac	9bmu
sokhon	9kua
suminwa	2lkx
^0447^0436^0443^043d	2qu5
tian	acuz
weber	35ms 9nmt
djellab	9wkk
bolsonaro	1iec 2624
reno	28ca
clifford	zf2
filipe	ahw9
makhluf	7hds
ducey	18x7
ezell	8u57
assaf	7iac
cristovao	6iva
fergusson	76eh
netanjahu	ook
^8428	1102 2x36
sanguinetti	2m3j
^05d6^05d5^05de^05d4	25ce
schuessel	59wq
kemal	3qlf
filat	ak41
schlein	1clv
langlade	9fpm
mauroy	4750
shakantu	9jou
venetiaan	9ve4
^0441^0438^0441^0442^0430^043d^0438	bng
khumalo	8j3n
lula	326e
botchwey	a2ou
^0639^0628^0627^0633	34bd
sol	62xq
kalsakau	7la7
karacsony	1pm0
mbabazi	5w3i
robin	6pdc
yoon	5dt6
dladla	act8
katrougalos	76wg
oviedo	62j2 73gf
zoellick	4gke
^30d5^30ec^30b7^30cd^30d5	2ydm
stalin	2k2o
blackmoore	9ovg
pyne	6ic3
ignatieff	3epa
gungah	63zr
dartout	9jw3 9jwx
^0645^0627^0643^0631^0648^0646	1cwv
^30b9^30bf^30fc^30ea^30f3	2k2o
cassis	217d
himes	7sn3
^0441^043c^043e^0442^0440^0438^0447	pwj
^30af^30ed^30c3^30b7	4b25
bellot	73pc
^05d7^05e1^05d9^05e0^05d4	4ph4
shugareski	79cx
akhtarini	9nya
ralotsia	9fg9
ecevit	m65
enelamah	9ab4
mcgarvey	91d1
alcalde	8foq
michaelides	73q
ramatov	5lwa 99xv
^d0a4	7o2 2y4a 3r3f 3y9q 4w83 55yo
mubrak	5pki
narantsatsralt	7ozs
mawhinney	tem
mousavi	3jvy
spaak	43k6
ramotar	6sc3
zamora	1agy
papakonstantinou	1oji
guinn	2q0g
kono	4vij aols
nunn	4mdj apz9
vivian	aowu
^0442^0438^043d^0443^0431^0443	rwj
avui	7l8o
gylfadottir	acq3
sarcevic	8vkd
ceren	4m5v
holbrooke	4dwi
medinskii	54xg
chayka	aphp
fayzullozoda	aq3a
tran	6pu2
^043f^044d^0438^043b^0438^043d	4n9q
djondo	61ek
essid	1tns
klimkin	9grb
oreshkin	8i35
^05d2^05dc^05e0^05d8	5dho
^5361	wn
roemer	u33
ince	3q16
sabally	9wvq
^05d2^05d5^05e0^05e1^05d5^05df	s6n
kelly	2g11 2wec 4jvr 8oed 8u8k 9t1e af2g
magassouba	5j5a
benschop	9ua7
jagan	7oug
kiunjuri	9398
fifield	8veu
axworthy	30pe
noor	63ww
karlyukevich	5rtp
padilla	74o 5roi
pivet	5aun
oboroc	6k4z
zamir	1fue
bukvarevic	9xbh
begin	3dan
syrskyi	3yy5
orepic	akh8
bismarck	40p5
paderewski	215u
eden	hlh
^05d1^05dc^05d9^05e0^05e7^05df	hyk
^05d8^05d9^05dc^05e8^05e1^05d5^05df	4d6g
brunswijk	9ub0
danylyuk	9al8
mussa	7erj
radmanovic	3tlz
atiku	kwu
freire	71vp
hyun	7hjq
francis	47zh 6n4b 7f3x 80ld
busaidi	m8k
pikioune	75kv
mfeketo	98fq
jordan	6jv1 7so6 amlb
vicente	8jpc
londono	4hdx
maqdashi	8zs0
kirill	42iy
ehrlich	4f8v
goncalves	7x98
gross	4so3
khai	8af7 9j8c
mano	8ktc
moynihan	11zg
pottering	1vcq
susak	1reh
mewa	6k34
pujol	2i47
tsyntsadze	7m1e
^05de^05d9^05dc^05d5^05e9^05d1^05d9^05e5	4rqb
pasqua	wh8
balkhi	a021
thuau	9pn2
^30d5^30e9^30f3^30b3	1jon
barampama	8nis
hurko	9yqk
nowotny	6zhr
zongo	ab8l
adulyadej	2ryh
katz	232f 7blk
jerrlyn	7s2j
gaddafi	3p66
^30b1^30cd^30c6^30a3	2fee
^05d0^05d9^05d9^05d6^05e0^05d4^05d0^05d5^05d0^05e8	19ey
kallas	2ncw 4qsm
kouvelis	72r1
^05de^05d9^05df	2cp3
semjen	ar5u
^05e4^05d8^05e8^05d5	1t2o
gorbunovs	csx
meuser	6lvu
^043f^0440^0438^0433^043e^0436^0438^043d	5c7r
zerbo	89lc
guigou	5h6a
alcocer	7vvq
banny	6ft0
khalilzad	5flr
musthapha	707b
avramopoulos	160y
bolton	2ex9
dilas	19a4 3jqa
azoulay	6mwx
amunugama	9zr4
hamon	p75
brangman	942v
warren	1ci3
^0440^0430^043c^0441^0444^0435^043b^044c^0434	17t1
neptune	apyh
saw	3yni
kakpo	8hma
holcomb	1ei9
ushakov	5fbc
tarar	8y76
^30b9^30de	25ce
hitler	3qe
mayhew	42rx
dienstbier	2clm
frias	8bng
ndagijimana	agvy
buchili	67jv
sileira	8m7p
zeng	aqem aqfp
^c9c0	ha0 3w0m 3wew
palmerston	3134
manalo	1e00
menem	uvy
kostadinov	2ubm
mccollum	692f
^30a8^30eb^30cf^30e9^30bf^30a4	3lfq
^ce5c	slu
niningi	9k9r
antonescu	10si 22bc
mcgreevey	27ks
^0627^0648^063a^0644^0648	1bru
^0627^0648^0644^0628^0631^0627^064a^062a	3374
erman	8q2c
hamilton	8hw 6fzf 6yts
juarez	oaa
dodd	xmf
varoufakis	5bio
ruggiero	4d2y
littleproud	6nhn
markell	257p
baroin	1imy
tweya	admt
herrera	7xdw 8dey 8qku
trujillo	6dw1 6thm
sharaa	4m8 1gpx
yeo	ao2j
zafitsimivalo	915n
gvenetadze	879o
herbruger	63qh
boigny	1gav
^cee8	2n2 hyk
lang	20or 252j 4djb
izoria	8bvf
^064a^0648^0646^0643^0631	29zd
^05e4^05e8^05d3^05e8^05d9^05e7^05e1^05df	3dq4
^6c57	21ir
kolo	9thf
skerrit	4irf
szumawski	8ftn
long	2030 3sfu 8afy
mast	6bh1
^0634^064a^0646^0628^0627^0648^0645	zi6
fraga	35tc
gros	7ear
^30ad^30e3^30e1^30ed^30f3	12u8
^ac74	4if4
marcinkiewicz	2p3b
whitesides	76vh
savill	8ds5
^c6c0	zi6
bolanos	1ga0 6wyc 8r5s
^05d7^05d5^05e1^05d9^05d9^05df	4lcb
^30e0^30d8^30ad	4w83
blanche	4y87
debre	2adh
arzalluz	5abr
^30cd^30bf^30cb^30e4^30d5	ook
^91cc	k2i 2g2s 3c3p 3pqr
^0628^0648^0644^062a^0648^0646	2ex9
giertych	4hvy
berdimuhamedov	1sx0 4o74
hansson	62du
marea	a9lq
kalin	5hk8
folaumoetui	8cku
barrack	4y9n
digambaram	ag5a
kallaur	9gnk
^0433^0443^0442^0435^0440^0440^0435^0448	gnp
^30e9^30d5^30ed^30d5	4odm
berenger	9fiz
toader	afom
mammadyarov	6vft
mokonyane	98gu
^6258	nw4 1e13 2kkb 3kxl 58kq
khayre	7dsg
^0447^0435^0438^043d^0438	151h
kovac	3f5v 9tvp
barghouti	3aaa
cissoko	6ra4
gorst	7hu3
mccrory	42fo
kersch	6lf1 6lv2
sison	2jjd
calenda	ur3
wout	8edv
lelis	7oxv
okieh	6r82
qassem	3rw4
tassi	72b5
^0627^0644^062e^0645^064a^0646^064a	4jc6
wegner	2na8
coutinho	zcj
^05e1^05d8^05d5^05dc^05d8^05e0^05d1^05e8^05d2	2bkh
dames	8peo
tucker	2d6l 9zp7
baudet	4x80
scalia	1fal
velez	9qvw
^30e1^30cd^30e0	uvy
dmitriev	2td8
pinochet	kzb
sediq	8598
batt	46ee
gluhakovic	9l4k
stocker	y1r
^0431^043e^043b^0441^043e^043d^0430^0440^0443	2624
cavara	8nkw
serraj	1h05
siphandon	85in
sutherland	45pu
^b9db	33o8
polfer	8g3a
cohen	585t 6uw6 a6zd
albares	2ihc
^0448^0430^0440^043e^043d	ixw
marti	61iu
nabiyev	9mpg
^05de^05e0^05dd	uvy
zunu	88pb
sulaiti	7pds
braun	vd3 3h3n 7eef
ainsworth	r95
hanna	63h4
fahim	8xmp
bakar	65kx
^0631^0627^0628^064a^0646	5cy9
ouaro	a66l
fulcher	9viu
kozaric	83l3
^0635^0627^0644^062d	aoh
^30a2^30d5^30de^30c6^30a3^30cd^30b7^30e3^30c8	34l0
chidambaram	4152
^30af^30c6^30ec^30b9	gnp
esquivel	8jfy
letlow	80j4
pavlova	8c9f
celeste	4dqp
junqueras	4079
napwon	7z79
miyakoshi	8vhi
soeder	39ny
^bbfc	2cp3
safr	5mk7
ewing	9v62
keiko	2p5m
pombo	7b58
^05e7^05d5^05d5^05d0^05e9^05e0^05d9^05d9^05d1^05e1^05e7^05d9	7o2
^05d2^05d5^05d5^05d0^05e8^05d4	x1c
brzezinski	5fq9
berhane	68g5
bouteflika	wn
sellal	5if0
^043d^043e^0440^044c^0435^0433^0430	35xf
lamont	3tr1 3y2o 6s8t
soumare	6grj
^05d2^05d5^05d8^05e8^05e9	gnp
^0628^064a^062a^0631^0648	1t2o
hao	8cb6
chu	4tqw 6ih9 80cx
ogio	8sh8
^05d1^05e0^05d8	3rmo
milei	28q0
mckenzie	6bjr
achtsioglou	6ujv
gersie	78os
sampaio	2i6t
lau	7nzi 89r1 89ry
bounkong	6apw
morrison	1y30 4nss 83gu
^043a^044d^0446^044f^043d	2zeb
kasselakis	4svx
durrani	94qg
ordonez	9sy2
prescod	af3a
isanow	5w6s
^30cf^30eb^30cb^30a8	3fah
meller	4suy
bamanyirue	6a2q
meeks	79y5 8mse
nabbanja	4gt4
golovchenko	9tt5
hoefdraad	782t
samarawickrema	8ibk
chaves	4h0s
hoyer	4sxt
kogler	57ur
dewar	17qf
lamorgese	31mh
mikolo	7mtz
ntahontuye	3u8d
anderson	7u0x
bongbong	1hcd
serra	94l7
campos	aayd
michelena	5yt3
nkomo	2ki3
chalikosa	a8yb
hollande	1itm
temari	8ty7
bakayoko	7c8u
yakete	7z5n
temer	3fnp
fine	9nln
villiers	4x6p
^b791	1j5v
medvedyev	16ak
^30a6^30a3^30eb^30bd^30f3	59zk
khalili	5jkb 5k61
rowland	2h9m 673n 766t
hanegbi	ag2e
pabriks	jp9
wadephul	2ejt
susi	a8fn
^062c^0627^064a^0634^0627^0646^0643^0627^0631	4k8z
mutsch	8g11
lenin	54mo
spirtzis	6iem
diallo	5j2v 6fbg 82ka aby7 ac0h
holness	ec3
khadar	8h9p
tosovsky	2jmk
bamvuginyumvira	749f
^0645^0628^0627^0631^0643	1z7u
zhandosov	aglq
gutierrez	uu0 31p4 6cn3 9491
nip	9fdc
noboa	11w8 1t1o
^0628^0627^0643	2xkv
^c2dc	i3 19zn 1ov8 3m15 3s5r 4b25
dijoud	9fn2
otafiire	81nc
colau	3de
mokoki	77yj
cavusoglu	3e0s
holden	rhp
michel	rn5 wez 27m2 31af 6am4 8nus a4rg
babauta	7zv5
bakani	8d8q
glean	6eb1
cooper	4j1o 5fj5
noonan	3eww
aye	ami6
iovv	ahj9
ibarretxe	2lb7
kennedy	we4 2fee 4fa2 4fcb 4voi 8u9c adfs
^043b^0443^043a^0430^0448^044d^043d^043a^0430	8kl
dukakis	3ecc
latasi	82az
osmanovic	5mje
ouaidou	94x5
saidi	5kyi 5ndp
vranitzky	1ld7
^05d1^05d0^05e9^05d9^05e8	3zvc
bhembe	9hxz
^043a^043e^043c^0438	274p
^c778	2gqu 3onr 4lcb
mnangagwa	1dai
kalavska	5ycz
macharia	7o06
^30c1^30ca^30ef^30c3^30c8	4wfi
^bca8	51b7
^05e1^05d9^05dc^05d1^05d4	326e
^05e8^05de^05e4^05d5^05e1^05d4	1102
scholz	3ypw
parnell	wif 4nzk
bidamon	6oso
pinera	4o1c
^0641^0627^0631^0627^062c	3wew
massoundi	8pws
njie	8ipp
zegerius	15lh
jallow	8yos
goebbels	2jxm
^0431^0430^0440^043d^044c^0435	3fah
nabiam	9970
kuron	24on
abdou	5n9j 5w7o 9235
mccurry	3hgh
^0627^0648^0631^064a^0628^064a	5gpb
nibigira	6zki
simons	2bd8
matthew	5win
stromar	9l5h
jieshi	xb0
hollingsworth	9ici
^0431^0435^0433^0438^043d	3dan
france	475s
wase	6b9x
anung	9kx2
sebelius	2oyh
varhelyi	3z52
^0628^0627^0631^0632^0627^0646^064a	3asx
sibomana	5mww
ashcroft	2eo2
awlaqi	97k4
virzi	71ev
^5170	1yb
boekhoudt	5sjh
duarte	3ury
^30db^30ed^30b7^30a7^30f3^30b3	45yf
harunjen	6tra
^0446^0438^043f^0440^0430^0441	a2h
^05e9^05d5^05d9^05d2^05d5	4opa
azab	70bo
^0438^0440	2r6o
fatrane	8bm5
white	7v9g
^0440^0430^0431^0438^043d	5cy9
caruana	81h1 9hyr
grigoryan	63ld 6xlv 8rpg
kassire	98uj
^0645^0648^0633^064a^0641^064a^0646^064a	5eg5
^6069	24qb 2gqu 2rcr 50wx
mahmutbegovic	8ra0
ouedraogo	29rn 5qj4 67mm 7mqc 81lt 982t
altankhuyag	98pp
karrenbauer	gg9
murekezi	5xs6
prodi	4hxi
^5357	2tug
zog	2taw
gaburici	6h5y
marie	3e34
^0633^064a^0643^0648	3kxl
lamaha	6tow
garad	ap0v
saakashvili	3iuy
su	a7aq
tetaua	87ai
ghandi	33zu
ballantyne	74lu
haekkerup	1v5n
^043e^0431^0440^0430^0434^043e^0440	d1v
^30ab^30fc^30f3	21ir
lurel	aj18
schmidt	xyi 1x0u 1xao 2vha 6eme 6prq
ghurburron	9lo7
musukwa	9rex
kozak	6rg1
kirienko	4obn
shapiro	2kew
mahuta	9481
philippe	2t1l 5h3w
morawiecki	3b5e
kucuk	1h1t
sandoval	tgo 8fhx
frigerio	9tgb
^05d8^05d4	2vji
^30a6^30a3^30c8^30c8	2hkd
pearce	5zcx 7gd4
^0441^0430^0440^043a^043e^0437^0438	3w0m
craxi	ptj
^0430^0431^044d	4qdz
^0646^062c^0627^062f	34l0
iloilovatu	7yn2
carlisle	7nq0
saad	7teb
^05d8^05e8^05d5^05de^05df	1vnu
eneroth	ae3j
olter	66bm
barnier	3fah
marjanovic	3k44
juholt	1tm0
schatz	6bix
boutamba	5sfo
mapangou	7ba7
hidalgo	gfm
bluemel	7791
gul	1wi 5k9d
schioppa	4z43
^044f^043d^0443^043a^043e^0432^0438^0447	53a4
ledesma	9ohq
tinoco	80na
nduwimana	8p6w
barbour	1uba
gladima	5p2u
tehan	6ljd
^30b9^30e2^30c8^30ea^30c3^30c1	pwj
fulton	9sbu
donev	7ams
vurobaravu	3wpf
huitfeldt	gkl
nicholas	3uuf 5qia 8r95
nieto	1e13
oyiba	7rbn
laflaquiere	7r9p
remengesau	acfo aeeg
kenny	1duu
deri	jw5
^0441^0443^043d^0430^043a	4eno
aksyonov	4o80
^c800	1xmw 2giv
fornero	1cnd
tzalam	74vc
^30cf^30b7^30ca	4ph4
poloz	a6w4
bjerregaard	4ex2
dors	6hxi
mahiga	64xr
weizsaecker	4edy
balakrishnan	54g8
yark	6l39
duraku	9w8f
bloomberg	3e6s
feinstein	14z2
marques	8lty 9h4b
thatcher	378d
bice	a6oy
^bc15	2xkv
erdogan	4cic
valentic	3wq9
^05d2^05d9^05dc^05d0^05e8^05d3	2lpv
mucheru	7z1s
nuland	52it
peyrefitte	8shy
sayn	anot
hickel	579r
he	1wpt
ganzouri	8226
ihou	758j
pisas	783q
akihito	1dp0
ogata	4lbi
fortuno	320c
meir	1rfg
kwiecinski	7s8m
cluzel	a5iy
liburd	7hvq 8k6g
effendy	92fg
muntefering	1lbl
haig	8gn
kabui	73xa
suhayl	9lma
frydenberg	7zat
khammani	85cm
^c911	2qu5
yazici	7e0m
lake	hn8
nadmid	67g6
netanyahu	ook
barghathi	8hb6
beatty	7zn3
russia	45qr
volahaingo	8n26
dvorkovich	62ro
kasaija	8qba
^0440^0443^0437^0432^0435^043b^044c^0442	1krx
saleh	aoh cjd 65xr 7nhd 9x1l
botero	7ab9
perriez	73n4
prokopovich	9iyz
alfano	g4e
havannall	8jur
chinchilla	89ss 9c8z
hattersley	4j2e
trocsanyi	89pa
^0644^0627^064a^0646	50wx
hansch	2tmn
shahahdeh	7i7a
gaulle	wlg
minnis	7gpb
adamu	5m81 a7ki
^0628^0648^0644^0633^0648^0646^0627^0631^0648	2624
kern	xwd
jr	1hcd 4fcb
roth	zgz
msaka	6bkv
^30ab^30fc^30bf^30fc	2dgh
cavic	197i
lesnic	6kje
^30d5^30a9^30f3^30c6^30a2^30e9^30a4^30a8^30f3	50wx
ally	5wzc
azmin	8w7f
ulmanis	1sw6 2n6v
corker	rc4
eidesgaard	7t3a
hegseth	44w2
^05e7^05e8^05d6^05d0^05d9	1uj4
smucker	8d6u
busingye	7vdb
^043f^0435^0437^0435^0448^043a^0438^0430^043d	3afo
mwijage	6g6p
rayburn	4mfo
plavsic	qaz
scharping	4j7t
shaykh	5jbl 7buc
^30d5^30e9^30a6^30f3	1ryd
clyde	5z2c
dini	2vz1
^0628^0633^0645^0627^0631^0643	40p5
johnston	6nbn 9ie9
olopeng	abok
james	1ij0 6tgu 7uf1 a67g
^043c^0443^0448^0430^0440^0440^0430^0444	44hb
^30cf^30e9^30af	1b8r
ahmadinejad	34l0
juliana	49xl
poutine	554l
^05e7^05e0^05d3^05d9	2fee
kalaluka	8c3k
roussel	1go3
mojica	9cdv
veiga	6e14
boudou	5vt6
dorey	79md
gado	9jz9
anez	2b0z
bannister	6pxy
jeenbaeva	66ir
belloubet	97be
khaliqyar	714q
tiendrebeogo	9g2w
gouled	7dpe
stojberg	7jqp
salah	a7g8
tokuda	7sjf
^05e4^05d5^05e8^05d5^05e9^05e0^05e7^05d5	45yf
moussavi	3jvy
kadhafi	3p66
^062a^0631^0627^0633	30fh
frederiksen	3dq4 6jbf
zaki	70au 8z9t
husni	9x4k
mandetta	8fs0
kufuor	2gd3
^30b5^30ea^30d5	3mnw
burke	4cdb
carneiro	1k04
lefranc	8drb
albusaidi	m8k
djoussouf	5i17
zlatanova	aqu8
^062f^0648^062f^0627	fg5
cuong	32pi 96gm
amarasuriya	1vhd
koljevic	3x76
rajji	5ecx
markauskas	6bo7
anisi	5k52
trong	3uo1 afdl
champmoreau	7kzo
udoma	ag73
dayton	3961
gomaa	92nj
kania	4sn4
owens	qtk 6c3w
batlle	2i4y
bussa	7pzm
^0645^0627^0643^0631^064a	3c3p
linkevicius	2zsh
ping	140q
jobe	669t
finikaso	aa72
raines	1l5a
bannon	4t7p
ridgeway	5zdq
hulot	3vzm
kadhimi	3r07
aurangzeb	3po5
eagleburger	2ww5
bagratyan	79np 7gfv
biruta	ajed
frick	65af
noda	5e98
nsanzimana	a8xd
budd	aal3
baumgartner	8rrn
abdi	3cl7
williamson	1njh 37vj
^0645^0627^0646^062f^064a^0644^0627	3twd
manchevski	6lbb
^30cf^30ea^30b9	2nlk
etpison	965y
^0441^0442^0430^0440^043c^0435^0440	2p6j
^05d2^05e0^05d3^05d9	21u0 33zu
barre	1usw 3mfy 4cg7
szydlo	njk
bodha	94cr
raab	17ft
^30b5^30eb^30b3^30b7	3w0m
strickland	4vrr 8ngo
skvernelis	4not
vrede	5mfm
^30b9^30ca^30af	4eno
doyle	2d0k
nsibambi	626m
papaliitele	97nl
salisbury	313y
skele	ey6
^30a2^30ca^30f3	2tug
bonilla	5mnp
philpott	7orj
chhem	7fih
^062f^064a^0645^064a^0631^064a^0644	4ks7
^30e0^30ab^30d8	4g59
adun	5myu
salcam	8ba2
simpkins	6hrx
ulianovschi	afnh
trivan	79ds
breme	5lx5
yayi	4xa8
herminie	42pk
mirmand	6i6j
^0634^0627^0645^064a^0631	5d7m
halilovic	9w98
mulatu	92pp
carcedo	8lg3
osinbajo	9b2l
mckee	11q9
^043a^0430^0434^044b^0440^043e^0432	4bvi
^30eb^30d8^30f3	3870
evren	2pth
dikan	6td9
fifita	9hhw
kickl	1y1q
prokurica	66lk
casali	651p
yameen	5kdi
^05d5^05d9^05d3^05d5^05d3^05d5	2hkd
mori	5ebz 6vym alj4
^30bf^30e9^30cf^30cb	26ih
reyes	802q 8bh6
saborido	7y3e
armey	150c
vyapoory	9e7l
tsang	18fr a6x4
dbeibah	1nt
^30de^30ea^30ad	3y9q
hamadi	7h60 8zj8
hahn	2eki
lofgren	ar0a
proust	7r7p
^0432^0438^043b^0434^0435^0440^0441	1noa
culver	xa9
hashil	8zlo
kneissl	2o9c
nielsen	1z04 2bws 2tiw 66wp
zijlstra	1ua9
christodoulides	3xq6
mutombo	6po7
west	10ke
^043a^0443^0447^043c^0430	2yop
trutnev	apoe
^043c^0435^043b^0430^043d^0448^043e^043d	2afy
bytyqi	a2wt
^0434^0436^0430^0438^0448^0430^043d^043a^0430^0440	4k8z
lie	4zyo
blanco	2oxm 31yx 8ove
loukal	8wwg
^ba54	4317
blumenthal	9qzo
hofschneider	80b2
mladenov	3xnh 44rj
rosabal	8o42
boubeya	9dof
saidov	6ofa
jimenez	4zw7 6t02 7piu 8007 a8cv
^94c9	4hjd
^bca0	4g59 5gpb
doumbouya	35hq
tlaib	9o9y
thaksin	4wfi abh8
krasniqi	7njy
^9249	4hjd
atamkulov	693a
maitiq	5nqd
cash	8su0
nahula	5p21
randall	6wbd
bachir	5n85
djordjevic	ar28
cristina	ab61
selassie	1u1e
^0627^0644^0628^0634^064a^0631	3zvc
berset	5s7
semerak	9cx0
tikhanovskaya	4ukv
balouki	68ic
najibullah	3s1a
gatete	6jd7
lambrecht	yi5
thavisin	4sg7
biden	2e2w
denktash	4cc4
^0442^0430^043b^0430^0431^0430^043d^0438	26ih
^0644^0627^063a^0627^0631^062f	y7f
morgan	1co4 3uy4 4dh5 7tsy 80bz 8a5o
^05e4^05e8^05d9^05de^05e7^05d5^05d1	5cjb
faye	nhu 8j4h
zavaleta	7pmf
downing	af6m
mathok	6q16
wagenknecht	4ls3
jooste	8bar
jaua	6uwt
armengol	a3q0
rychetsky	9gob
etgen	71o1
kganyago	6uy7
^0445^0435^043d	4hjd
katonivere	alum
lew	254z
akyea	9yl8
sezibera	9rk9
machavariani	7m08
assele	97ak
podolyak	3rds
win	3tl3 9a87 a0gk a4wt
kaine	4xuy
taye	4vll
kachali	85ua
^b77c	4m8 x1c 1vzl 3twd
kan	3sgg
gioura	6puw
kyprianou	4sfb
nkogo	5rdp
patasse	fss
^b110	3kdi
bentley	4f2c
maraj	9o8a
mabus	4cew
mwanakatwe	8kq8
blum	2vee
clay	1xkn
^30e0^30c3^30bd^30ea^30fc^30cb	ob7
aung	anxr
reinfeldt	1ljm
dabilgou	ajg2
balderson	af4w
miru	8ytk
^0628^0631^0627^0648^0646	1ryd
^30c8^30b3^30fc^30eb	wlg
mussolini	ob7
gabriel	4qni
ndirakobuca	77bh
^0628^0627^0631^0648^0632^0648	2ii9
visser	9rmg
^be0c	95z
^5f37	2zeb
lamola	4ie9
ziga	9ixm
byambasuren	6mqb
kebede	83ai
rufyikiri	77cg
madbouly	3p3a
camdessus	3fk0
lofven	4stt
gosar	9fr7
blok	4ssx
boronov	88b8
meadows	39bz
arismendi	8nho
ishaq	77oh
katayama	4nlq
barbecue	2dp0
faki	3p4j
sang	afc6
buchanan	26xw 42dd ahyc
mulki	7crw
rainier	9mh4
sacirbegovic	3pkb
yudhoyono	4uhr
meda	9765
muhongo	a5qs
hemeti	3lwu
collor	1hjp
megret	tz2
stevenson	3mi
oric	3sx5
ragheb	5tv5
^05e4^05d0^05d5^05d5^05dc	zvd
ndjengbot	71ph
poltorak	a6lb
bonior	12tg
frist	qpm
ndulu	6857
ortuno	6dgm
siemoniak	4z00
katambo	8s59
ndanema	7z3s
abdiweli	5iug
bergman	7mkv
guig	8wpi
hagel	yx9
cloud	8rv1
hwang	7hhj 7hir
itala	ajbn
mampouya	7egx
tomuriesa	6sl2
bakr	5lrt
simpson	8uda
piukala	9wha
subramanyam	a7hs
^043f^0438^043d^043e^0447^0435^0442	kzb
dote	6v0b
omelyan	akmd
larbaoui	93np
kilpatrick	7ec9
quayle	11qt 7gdx
hernandez	2ldt 7xbd 9dil 9m7c aixk
mcfadden	42gf
^0440^0443^0431^0438^043e	36vc
fifor	8trt
kobulia	787l
farhan	1gos
fradkov	3i41
lacroix	6ruk
ciorbea	52h3
pearse	42ti
kaag	4qqt
^0441^0432^0438^0440^0438^0434^0435^043d^043a^043e	5eta
bayramov	2ckw
jumagulov	622l
kao	2o0g
nouhak	98te
ghubash	9zjn
panday	676c
mengistu	3dip
bradley	qc2 2o5q 8rtg
butkevicius	alm
mathema	6c88
rakotomavo	9elj
^05de^05dc^05d5^05e0^05d9	1qm8
chazama	6f4j
mulyani	4shn
tatar	1ez4
^043f^0440^043e^0434^0438	4hxi
xhacka	9b1m
parvanov	1pak
castillo	43q5 635h 6fdq 7wk7
garner	29e8 7udk
sigurdardottir	249p
awori	917g
bowles	1ezv
kabwelulu	8p3h
malecela	7un2
deyalsingh	ab6u
kovind	4bqn
whitaker	3bws
^0643^064a^0628^0627^0643^064a	3r3f
sione	aeiq
sawmynaden	aoku
luhaka	acc1
vujcic	6ac7
steil	6bzu
thirakiat	ac5p
^30c6^30a3^30a2^30b9^30ab^30cd^30eb	3ghv
li	2zeb 2zka 2zl1 2zm5 2zn7 8bxz 8bz0 8bzv 8c0p
^bcf4	2whp
akhmedov	5t8p
ko	6595 876i 877n 878h
baucus	3cfu
denkov	3x92
healey	149f 2fss 3c18
^05e0^05d9^05d8^05d5	1e13
^96c4	1lyw 2afy
kochkorov	agd7
mouamba	6jj5
seaton	9yuo
^05d0^05d9^05dc	2r6o
ntutumu	8rix
annadurdyyew	8rki
bashagha	70ip
donchev	aea4
randrianirina	3ezf
angelidis	a00i
^0627^064a^0644	2r6o
adyebo	769f
surasak	a848
^30c1^30a7^30eb^30ce^30e0^30a4^30eb^30b7^30f3	52nk
bourita	3syr
crean	4rcf
motta	20g0
jurabekov	7lli
ryang	9vtk
barnes	4izv
shapps	1sca
kosor	25y7
^05e0^05d5^05e8^05d9^05d9^05d2^05d4	35xf
conde	c6a 61np 6aus
mboweni	adk2 adkt
gladstone	58ag
rell	2e1t
fearne	6i8b
giorkatzi	6ifi
kyi	ld3
tang	7ew8 7iku
mukena	5ovf
jefferson	4xdv
bevan	frp
solonandrasana	9azn
zyuganov	1nzd
lissouba	428n
rotich	7ev7
yamassoum	93oj
haddacks	9fsp
habibi	7ddb
hatch	4080
tojo	1yfk
geagea	4mjw
^897f	i3 3m15 3s5r 4b25
salehi	b18
ferdinand	iu7
muzito	5mmo
budanov	2v6j
gamerdinger	6qdv
sow	9y4u
^0643^0627^0646^064a^0644	3ghv
pillay	3t44
zelenskyi	55yo
dosayev	ao4a
jettou	6sr0
bruning	1wth
fitzpatrick	6bdv
laschet	jcm
coveney	4rb0
matyushevskiy	ahnh
palacio	coj 31fy 5t5e
dulaymi	99fj
arosemena	64zk 9uuf
msuya	6jpd
rushbrook	9jh3
^0441^0430^043d^0434^0435^0440^0441	pf8
^30cf^30c1^30a7^30ec	3fzn
brandt	58x1 6mxy
atambaev	5v7x
harshbarger	6q8j
garcia	63i 5vor 6170 6ip8 6z57 9og7 9scu a8zx
okwachi	9pdh
stanton	79v7
baghdadi	2xr
igga	7nwj
prevost	48e1 8a3x
rowley	2pgj
^05e6^05d9	ld3
wells	9pyp
achi	9f4a
bautista	9tra
neves	2jaa
^05de^05e0^05d3^05dc^05d4	3twd
holst	2eh5
krzaklewski	37ul
lawrence	6tn2 a3hn akjg
leung	2z6d 5z6s 61ua
martelly	8t2u
chettiar	603o
kavelashvili	3iu3
kucinskis	330b
rene	1jia
forsyth	3egx
^30d8^30a4^30ea^30f3	4n9q
^82d7	4moo
hamdani	a4qn
^ba85	2xcn
vargas	1q6m 7779 808q 8tmw
^30aa^30eb^30cf^30f3	5315
grijalva	5mgs
nehru	292t
sata	3f0b
tuitama	aft8
pinter	9z05
merkel	fu5
ramazani	6wle
barrow	3hh 6oku 9858
nandy	30az
penjor	ao6w
mulino	2jej
zana	2zdl
walet	980k
^043a^0430^0433^0430^043c^0435	4317
sharawy	8hj6
chalerm	6fiq
jovel	9z3k
coats	11la
^52a0	ek7 35xf
roh	4hjd 4hpb 9tpe
larrain	71da 7f65
rakotovahiny	6wkd
escobar	5xia ai26
chavalit	wzz
gowin	7pcf
isa	7kot
chowdhury	8qag
daio	9aua
dunn	95j9
^0646^062a^0646^064a^0627^0647^0648	ook
giles	9u8l
semere	a0jb
moloua	1gcs
baldacci	2ern
shaked	65q1
sturza	6yph
wied	aeom
motaze	8dqf
glendening	426j
kiley	849z
masry	aoxq
spruds	exe
^0628^0648^0631^064a^062a^0634	1mhg
doan	96e1
bartoszewski	56r7
enoksen	7cx3
javadyan	63n3
moallem	573r
^0430^0440^0434^0435^0440^043d	24qb
^043b^044f^0438^0435^043d	50wx
jaburi	9x5d
qaddur	8hif
koehler	1z2q
petrenko	9gt3
sarinic	1zqt
rajaonarivelo	1y3w
baliles	1pef
mustafa	22gm 3ndu
sanader	23sb
^4f0a	b7o ki6 1uj4 37wu
kurti	6z1
leppa	7pae
rapapa	992p
ratzinger	47wp
zatlers	521e
zarqawi	39t
spicer	4o0c
jung	1l8l
krasts	7aoa
^062a^0631^0627^0645^0628	184r
^0644^0648^0643^0627^0634^064a^0646^0643^0648	8kl
khatiwada	ap7y
santana	7lf0
^0433^0443^0442^0435^0440^0440^0438^0448	gnp
pedrazzini	8qod
^062a^064a^062a^0648	2kkb
chelugui	a47i
ganga	78wm
czaputowicz	24ni
aquino	o6b 10hn
casado	41k6
hague	58c6
kekkonen	50sq
newsom	1nhs
^05d2^05d5^05dc	wlg
arapari	81g7
wyden	9u50
barrot	2atu
ada	7yre
^0631^0648^0645^0646^064a	3knf
veneman	gb0
sharpton	5rh
^05e4^05d9^05e6^05d5	4ff3
^c548	3afo 4cic
jakes	3jkc
meisch	6j22
arrimadas	21r2
enari	64e0
^74e6	1dai 326e 4wfi
baden	7pu2
dunleavy	3h5m
mccallum	4nqv
cristiani	5szc
ceausescu	1c6h 3vld
kielsen	2rj2
maafu	8ga0
zubaydi	90jp
^30db^30ea^30c3^30c1	1mhg
lilic	5gc2
sen	20ju
whipps	4u97
aideed	3lsm
hoxhaj	6x59
^30d5^30ea^30de^30b3^30d5	5cjb
cossiga	1jk2
brathwaite	96so
klyuyev	5zg5
levits	1b78
djukanovic	3ji8
adoboli	6ysd
sankoh	1ik4
eroglu	14qg
isifu	8498
dlamini	4joe 5wbn 6jqn 99v3 9fnr a2zh abq5
dudaev	19rx
^0641^0631^064a^062f^0631^064a^0643^0633^0646	3dq4
muhriddin	a4kg
^0627^0644^0633^064a^0633^062a^0627^0646^064a	bng
^30e9^30d5^30b5^30f3^30b7^30e3^30cb	56d
^043b^0430^0434^0435^043d	409j
^043d^044c^0435^0442^043e	1e13
^05e9^05d8^05d9^05d9^05e0^05de^05d0^05d9^05d9^05e8	1kcm
^0633^062a^0648^0628	95z
chinh	46cb
ebanks	5y10
westerman	6bsh
^0431^0443^0434^0430^043d^043e^0432	2v6j
blanc	9u0b
burwell	4usk
calvo	6tbx 8lc3
mavima	9fvo
danino	9sv4
debs	1f71
navickas	8439
arbour	31ch
letsie	2sq2
azuba	90xz
boban	3b3t
nasim	8xv2
ngute	2jvl
pompeo	3hqr
sonexay	4s4o a59y
abdulrahman	3nqh
ocha	491s
^05e7^05d5^05de^05d9	274p
aime	c15
^0645^0646^0639^0645	uvy
^b9b0	2k2o 4n9q
pesantez	7tz4
mukasey	3evv
racan	23q6
schuster	4j99
toman	8vac
bruins	6bu0
dean	1znq 8ghc
^0628^064a^0644^0648^0633^0648^0641	dt5
chizhen	aj2x
delors	25ta
shawky	a9yu
sevele	7193
goldenberg	6uhw
puente	9cmt
stanescu	9g09
^05e9^05de^05d9^05e8	5d7m
carlsson	228a
lluka	agxt
asjes	7m2r
dolinkova	5gl5
macierewicz	hs6
sohi	5w97
boye	8gle
flood	8u61
stephens	4smb
abacha	4n0f
boxer	n0c
villeroy	73qf
capgras	6w2u
raznatovic	5htl
tevdovski	6soa
tien	96eu
tudose	3gzg
^30ef^30ec^30b5	2x36
elbegdorj	afeg
^05dc^05d5^05e7^05e9^05e0^05e7^05d5	8kl
gnassingbe	1gvk
^05e1^05e0^05e6^05e1	43wq
kudlow	2w2r
bucaram	bh
hifter	2qgx
atwater	2xaq
sifi	90ts
angula	93rr
kavaldzhiev	adqb
^6fe4	1zrv
mordechai	5cwq
whatley	3f50
carey	2043 6oj0 8u0p ai8a
giuliani	4jab
mandela	3twd 592c
quirno	41lr
koni	92zu
boubakar	a37i
hammarskjoeld	11ej
caperton	1nfq
nano	1gts
savinguvu	apwu
muqtada	3q4p
bullrich	42lm
chunnu	92ik
jovic	svi 7m5x
habyarimana	2n0y
hata	afmq
^05e6^05d9^05e4^05e8^05d0^05e1	a2h
prevot	3cic
peretz	cer
faour	akuj
gabbard	5098
robertson	1omy 42i6 79pb
tshisekedi	1gds 5ha3
kariuki	9fti a33q
ilie	ajni
youssoufi	5ihr
binh	96d2 af8b
jusko	7lkt
mccormick	6nn8 9rbt
giap	55pg
salvidar	7v4q
geringer	2d34
roy	6h4c 9syx
^30b5^30eb^30d2^30fc^30cb	3bn0
hayes	7n98 9ibr
farrell	6t3j
horsford	a71y aomg
zida	anb4
alfaro	6loc
alvarez	6cvq 9qip
hall	83wn
yang	ejh 5bhm 96wn 9jcw anjb ankc anlb anm9
hasan	3l9i 93jq 9ou3
^0628^0627^0631^0646^064a^064a^0647	3fah
asiamah	88nx
^5404	47zh
senghor	2vfk
^5b89	12h4 29j3 4cic
mete	99wh
^0645^064a^0631^0643^0644	fu5
brende	m3k
kourouma	7idn
mbayo	6yed
brezhnev	2ydm
sukarnoputri	3cmp
nasirzadeh	lyq
patton	43cr
sedky	64jf
christie	xl1 9ho6
gandapur	5tea
bessent	4npz
lipavsky	27zv
houmadi	7bqt
jahangiri	6y3q 6y4k
kabua	5wa7 6nde 7jiq
radisic	aqv3
caballero	78mv
qarase	8925
airlangga	5ozu
benn	1yh5 4zft
mutharika	45ia
^043c^0435^0440^0446	1llj
hoa	afaj
piyasakon	9kes
bailhache	9jer alvk
bello	8yib a3nl
blonska	332j
durhanow	a9b8
godoy	ajpx
shumlin	45o4
^30e6^30b7^30c1^30a7^30f3^30b3	53p8
duale	5io0 5luy 84eo
jarlov	9odc
raymond	ag4g
vejonis	4bja
dakin	97eu
mashsatile	9fuu
mulcair	4xgo
santelices	6wa8
^0445^0430^0441^0438^043d^0430	4ph4
^30a2^30bf^30c6^30e5^30eb^30af	3qlf
ayyub	5t9g
thompson	1lgg 4z5l 684b 6o39 78sl 8uej
simion	1or7
sadissou	ancg
^043b^0430^0433^0430^0440^0434	y7f
baerbock	ge8
hadi	1i9 5jul
leterme	5fgd
mosisili	9dw2
rayner	g3d
avaei	5ush
fonseka	9zs0
peralta	5rfg 7xqd
^05e4^05d9^05e0^05d5^05e9^05d4	kzb
babayev	92mo 9wfb
braganca	8l9w
read	7v0g
^0627^0644^0628^0631^0627^062f^0639^064a	3lfq
zhong	aqns
halferty	8u6t
ntita	9yx1
obernolte	7ppq
tonko	9g4j
bersani	46yl
nasser	1mu2
rakusan	51me
correia	6d0u 9ag5
florio	27e9
yaziji	987r
jansa	28g4
wadagni	9tzg
cripwell	9r59
eyyubov	ano1
mourao	1urp
wingti	9dq8
ioannou	87nv
lopaoo	9552
milburn	69e
^05e7^05d5^05d0^05d9^05d6^05d5^05de^05d9	2m9c
hasanov	5fl3 5tj8
garzon	600y
yeh	anz7
^05d5^05d5^05e6^05d9^05e5	7bc
kohl	1x2k
nabi	8xs9
aderholt	9s4o
gates	4fo3
^30aa^30e9^30f3^30c8	1itm
mordaunt	44c0
modrow	1v75
^97e6	5gpb
mobutu	3kxl
nabit	9x67
tsochatzopoulos	5oh
ba	5vvt
minasyan	63kh
laadhari	aqq8
lalota	96yz
^b354	1pmx 2vji
amu	5wvv
^05e9^05e8^05d3^05e8	1pmx
margrethe	49ye
kostic	6b7c
odio	6va2
harada	aosb
madari	8y2j
aguerre	a92o
nakamura	88fm
malmierca	9tcn
chamisa	3tv9
fox	2zp1 52fh
vance	11bq 23wf
zalkaliani	6oct
maouloud	5w25
sinkevicius	54c9 8v1j
paolantoni	9jnv
silina	1fk1
burnete	9713
cosic	17ai 6rkh
huhne	xrv
prayut	491s
kariyawasam	5pcv
esono	a3zl
alingue	7pqm
hichilema	1u7b
lezzi	66uk
knezevic	3jcp 79c5
pintea	a5p3
boebert	89x8
greenfield	2zyf
sarney	2jhc
^05e1^05d8^05dc^05d9^05df	2k2o
^30c6^30a3^30cc^30d5	rwj
dawes	6fw4
samarrai	5oli
banerjee	35ih
trichet	2aa2
scott	46je 4eia 4xy2 5rpu 65g4 69xk 6i4p 7b9c alfx
talesi	aatk
^30eb^30d2^30aa	36vc
petraeus	13kb
manu	88l2
atangana	8e2d
mansur	8jbe
pesic	52dp 6sq8
cong	akhz
gjiknuri	6l42
norcross	6sb6
novak	2oqg 5s31
hayya	2qi3
sisi	i3
blagojevich	4gwj
delbene	a8kj
babangida	20rr
ergoge	6xcw
carter	jzz 2dgh 6c1f 7u3t af5t
kipefa	8rmj
oreskovic	4xs1
schleicher	2v0q
bobrovniczky	2ugx
fino	nh2
alvarado	6crf 6ct8 9pog
^062a^0634^0627^0648^0634^064a^0633^0643^0648	3vld
heinrich	8p27
montenegro	2sxo 31he
groysman	55xj
magaziner	a1h4
^0441^0442^0430^043b^0438^043d	2k2o
meri	2xy3
ventura	d12 2ck3 8jmt
kallmyr	7vr9
fabiano	6wer
khan	21ir 2o75 4llj 85wu 9bav a1wu
vautrin	vsu
^30d2^30ce^30c1^30a7^30c8	kzb
hamani	5nn6
pato	9rwv
bataysh	8j83
^062a^0631^0648^0645^0627^0646	1vnu
^6bc5	57k3
coolidge	ud5
matiza	7trf
^0445^0443^0441^0435^0438^043d	4lcb
^30db^30eb^30c8^30f3	2ex9
jomaa	8r1l
mmusi	9ijt
tenet	1orv
westerwelle	1srj
^0628^0648^062a^064a^0646	554l
wijetunge	6qsh
shunevich	7ivb
bresnahan	9s6e
mucio	2ifp
^683c	1xmw 2bkh
nahles	dpo
rawabdeh	5lfz
snow	2hav
koty	6ksn
cox	1o2c 42f1 4sdz 9g7p
kovacs	2vbb
abusteit	6zo2
fitial	680z
^043e^043b^043b^0430^043d^0434	1itm
monroe	27nw
nsour	5kit
asquith	1xzi
^0432^0438^043b^044c^0441^043e^043d	59zk
thierse	59yi
conille	75s7
isturiz	62nt
kulasegaran	88c3
^d504	dt5 15nl 16ak 16ob 184r 2ydm 3i52 3mnw 3wr8 3x9v 44hb 4bvi 4odm 4thz 5cjb
webb	2dc4
qaboos	4u70
tugendhat	4yqk
branstad	4w1a
privert	7tij
jones	t9f vjs 128p 27g8 6opn 89z4 8rnb a1zy
luk	7ulx
steel	13nl
nishani	u49
picula	4z71
sichalwe	8aaz
barr	581u 5zk0
manet	20iq
raka	1qcy
^ad6c	4opa
badaruddin	6638
chapo	11u2
austin	30of
malbon	6zrb
mirisim	a516
chhon	839t
sanha	63pq 6u4r 8iaa 8m6c
^ae30	38in
sivak	5xtc
arce	31x4 7e4v
altamirano	ae2b
chiles	2wzs
ciolos	11dg
dahabi	93m7
fairbanks	6fxq
maurice	9pud
pacheco	5lla 7xpm 80m6
mihailova	3ri3
franco	1h4k 1jon 23eu 80y6
jakobsdottir	2p1e
mbaraka	9o0i
^5185	9qo
lilo	79ej
castiglioni	8en9
kalfin	7m3g
rocard	3fm0
zhotev	9j46
kok	590n 9ru6 ab31
issa	64aw 6mn6
jahjaga	kvt
sigua	aasu
^0631^0627^0645^0633^0641^064a^0644^062f	17t1
baradei	3lfq
abdalla	8vv4
ogles	5zbl
kameeta	aqgr
christofias	162z
khristenko	aj4e
yates	4m0b
borja	7sbl 9ta7
mugabe	1sa5 4g59
^30df^30b7^30e5^30b9^30c1^30f3	3ijt
pereira	6ch9 7f55 aitc
^0433^0431^0430^0433^0431^043e	2whp
koupaki	9ekj
morin	8t4j
^0643^0644^064a^0631^0643	1fwp
aartsen	2kyy
honcharuk	3z35
werner	76up
reina	6dlx
kiska	e77
ndaitwah	3u94
silk	7v67
straker	8do7
masaju	76m0
khamtai	85hi
^30af^30ea^30f3^30c8^30f3	qef 1ykz
bainimarama	1k63
^05d1^05e8^05e0^05d9^05d9^05d4	3fah
^043c^0430^043a^043a^043e^043d^043d^0435^043b^043b	3kdi
youngkin	1r7n
^0442^0435^043c^0435^0440	3fnp
guido	5xdy
^0638^0631^064a^0641	3mnw
bechir	8wbh
zardari	k2i q8a
ghiorghish	77n1
saraj	70z8
amherd	545n
gobind	78xd
kamikawa	5dqq
thio	7ezv
^0627^0648^0646	2rcr
^30e2^30e9^30ec^30b9	1fl1
kuscevic	8dx4
woldenkiel	ams5
^b2cc	54mo
jeb	2b3i
^c5b4	1kcm 1rfg 4zgi
ravkov	5ykf
^043c^0430^043a^0440^043e^043d	1cwv
^30c8^30a5^30b9^30af	18gq
^30c8^30a5^30c6^30eb^30c6	4h2g
hubner	126s
torode	8soe
yala	88ei
vona	1m75
matecna	75gg
severin	42x
kerekou	3b7x
gumeniuc	63m8
rio	6v65
blaszczak	38uo
sidi	8x7g
yamani	4la 84up
weah	1p5w
umrzoqov	9zua
^0441^0438^0441^0438	i3
angleberme	7qsz
grubes	7zhc
parly	1igs
mbs	3nwu
vaz	7jce 7yay
saemala	72zy
^05d7^05d0^05de^05e0^05d0^05d9	b7o
chastenet	5v3w
cruickshank	5v1l
palacios	6375 6aag
gilani	5ee0
furst	an7f
tchama	6c7d
zaluzhnyi	527b
^6f58	301y
taeia	7hou 7hqd
kiisler	a3ih
mattis	27ji
^05de^05d5^05e8^05d0^05dc^05e1	1fl1
gyurcsany	1hgi
medvedev	16ak
shaw	64rh ahz7
quinones	7ke9
tegeltija	ar46
temido	8oxi
parmelin	1tdd
cowen	tbh
reps	8hph
tarlev	ahjx
turwomwe	691f
garland	3dn8
puapua	ae6c
duda	fg5
^0645^0648^0646	mj4
picardo	6zs4
^044d^0438^0437^0435^043d^0445^0430^0443^044d^0440	19ey
dendias	3xrq
primis	7rtg
issac	8pji
shaheen	2b28
^4e09	4qdz
menon	9nw8
ubayd	9ycx
hoeven	2fvr
^7c73	274p 3n0p
gajdos	9i8c
stuart	74qb
^05de^05d9^05d9^05d2^05d5^05e8	2giv
pym	1jnh
kebich	aks6
jeremic	56jz
murmu	19c6
ravony	73m7
sapoka	ajam
short	zeb
^30e9^30de^30db^30fc^30b5	1102
mahamat	5j7p
koch	1ac7 4hrr
niane	8poh
jarrah	7nna
wee	alhh
^b860	ixw
mahar	5tlx
kostunica	55rd
ramos	1i66 5wjg 62v7
drian	2aya
kioa	a4i3
^0441^0438^0431^0438^0433^0430	ek7
yermak	f11
hofer	3xyx
^5e93	3vld
kiet	55qg
pritzker	23t8 44dg
brazauskas	akg
^30d5^30ed^30c6^30a3	4hxi
kukan	1ars
thune	2hfg
gruevski	3x65
palkovics	89mz
serdyukov	cvs
jalili	4lq0
lukman	8fuh
nghia	afba
hamza	5non 67o6
^0628^0627^064a^062f^0646	2e2w
poumele	75nc
boisadam	9jhz
lombard	5h83
sefland	9hjz
halonen	4vfy
villanueva	6fgd
weekes	9gac
wetherell	79fy
fry	9vkc
carrascalao	8nmg
tong	60zm aejz
villa	41tx
^30b7^30e5^30fc^30de^30fc	yyz
^05e7^05e8^05d9	2g2s
^043a^0430^0440^0430^0434^0436^0438^0447	4amg
^064a^0648^0634^062a^0634^064a^0646^0643^0648	53p8
patil	9kz4
mekamne	6pg4
mushobueka	8n0n
steiner	3f44
beaune	zbl
cain	1y4w
craft	2pkm
michaelsen	63yp
sergeenko	6oax
albright	3374
mijiyawa	926l
mattarella	4p24
qahhorzoda	713r
^043f^0435^043d^0441	3hih
^05de^05dc^05e0^05e9^05d5^05df	2afy
sistani	bng
marcos	1hbh 1hcd 21hx 4tz6
ataturk	3qlf
^5c3c	56d bng ob7 151h 1qm8 1w96 26ih 38y0 3asx 3bn0 3knf 49gp 4jc6 4qvd 5eg5
grecianii	aqs9
yon	aop5
jaishankar	4k8z
ariel	ago7
nailatikau	6x95
sarraj	1h05
hrytsak	ahqv
talas	931d
duisenberg	58zf
amorim	w1w
^30e0^30b7^30e3^30e9^30d5	44hb
abdelbagi	7h7n
leekpai	ytl
lwin	93va
garkun	ak4u
hamdok	cf
^0627^0648^0628^0631^0627^062f^0648^0631	d1v
^05de^05e7^05d5^05e0^05dc	3kdi
adewole	7ksi
conteh	9f5q
puna	7esi
opape	7tto
zandamela	9tnf
waszczykowski	59gv
gina	a9hq
hoffman	9gms
shih	a2lu a2mt
mandaba	7qu1
^30eb^30ab^30b7^30a7^30f3^30b3	8kl
kempthorne	1677
lapli	7uio
soekarnoputri	3cmp
issoufou	33lj
mcdowell	3et9 5mbh
spindelegger	3f1a
botelho	agmj
tadjiddine	a946
delauro	9udo
lwenge	77ao
amirabdollahian	1zi3
braghis	6suq
cho	xcu xdi 6har 6hbn 85qj
silva	cle laj 326e 385t 50l2 62m4 68oi 6y9c 6yai 6z2o 71qe 7817 7ycp 7ye5 97yv
toca	95s9
mandya	6g11
veliaj	1eoj
aissa	8w0p
zemmour	5h8y
roble	8x1i
sun	4u8b a7xa
emefiele	7926
kandari	7knd
dembele	94fh
`,
    directory: `00000000000z001u0028002n002n0033003h004r004r004r005d0077007m008g008g009b00a000as00by00c800cl00dk00dk00dk00dz00ef00ef00eu00f900fw00ga00h300h300h300h300i300ix00j800jo00jo00jz00kr00lc00m100mc00n200nw00o900ol00ow00p700p700pi00ps00q900ql00rv00sq00t100tt00u300uf00v800v800wg00wg00xc00xq00yj00zo0100010a010a010z010z010z011c011c012k012k013v013v0147014f016k016v017y018f01950195019501af01bm01cw01ey01fb01fo01fo01go01go01gy01hf01hv01hv01ip01jj01jj01jj01jj01kn01l301li01mg01mr01n401pd01q301qj01qj01qj01qy01ra01rl01rl01ry01ry01tb01tm01ua01ua01um01um01v101vg01vg01w901wo01wo01yi01yw01yw01yw01yw01yw01zm021d021p021p0220023o023o024e024q0252026l0270028w02970297029x02ax02ba02cc02d702dj02ew02ew02fa02gb02gm02i502i502is02js02js02k102ky02l902m902mk02nx02o702o702o702qd02r102rs02s902sm02v502v502vm02xs02y502y502yz02yz030b030b031103110327032v033l03490353036q036q036q0376037i037t03830383038h038h038u0395039j039t03as03as03b103b103be03be03bs03bs03ck03dm03fk03fk03gk03gw03i003ic03ip03j103jz03k903kw03kw03l803lm03ly03md03md03md03mo03mo03mo03mo03ne03ne03ne03o403oh03oh03pk03qn03rn03st03tv03tv03u603v103w703w703xg03y803y803z003zb0400041i042n043d043d043d043p044h044h044h044x044x045a045o046304730473047j047j047j0498049j04a704b704bw04bw04bw04bw04dn04ed04ez04fl04fl04fl04fs04g504g504gx04gx04gx04hl04hl04hv04hv04i604iv04jb04jb04jk04jw04kq04kq04lz04lz04lz04n304o904ow04p804pj04pj04s404sf04sf04t904tm04tm04tm04un04va04va04va04wh04wx04xs04y804zj04zj04zw051h051h052i052v052v0536053h053t054w054w054w0559055y056c056n056n056n0586058j05940594059405a505bf05bf05bf05bf05bq05ch05cx05dm05eh05ew05fk05fk05fk05fz05fz05fz05fz05gp05gp05gp05h205hu05i505i505i505i505is05is05j505jj05jx05kb05kn05kx05la05mt05n805nl05nz05nz05nz05og05ov05pn05pn05pz05qa05sw05sw05ul05vf05vf05vf05w205wu05wu05xa05xy05ym05yy05yy05zb05zp06060606060m06140614061s061s06240632063206320640064d0664067y068s069j069j069s06ag06ag06b506b506bv06ca06d006dq06e506k606kh06kh06l706lx06mn06n206ns06o206od06op06p306ps06ps06ql06qw06qw06qw06sp06sp06t406t406t406t406tw06tw06uj06uy06uy06uy06v906v906vn06wd06wu06xv06yl06zh06zr070e070p071o0734074s0752075q0761076v077n077n077x078c078c078n078z079f079q079q07a007an07c507c507de07ej07f707hf07hf07i707iu07iu07jb07jo07k007k007lm07m107m107n107nf07oa07oa07on07ph07px07q907q907sh07v807w007w007wc07x607x607x607y907yi080d080d08150815081508150820082808550865086g086x086x086x086x087b088b089b08a108ad08ad08b408bh08br08c708c708c708cr08dg08dg08ek08fn08g108gf08ib08ib08ip08ip08j108j108j108j108j108j108j108k108l608l608l608l608lh08lh08m808nw08on08qb08qb08qb08qr08r508r508s508t108us08wl08wl08x908xz08yc08yo090809080908090k090k090v0917091h091h092h093w093w093w094e0952095209520952095209630963096z097e0984098g098u098u099809ag09ag09bl09cb09cn09e709ej09ge09gv09hz09iy09iy09jy09kb09l209l209ld09m209m209mh09n709o009o009p109pd09qi09rd09ry09s809s809s809t909tl09uh09us09us09va09va09vp09w009wv09wv09x609xr09yz09yz09za09zn0a0a0a0a0a0k0a190a1w0a2a0a320a3d0a3s0a3s0a430a430a430a4k0a570a5v0a5v0a5v0a6t0a7w0a7w0a7w0a8n0a9d0a9o0aa30abd0aca0aca0acv0acv0acv0ad60adh0adr0ae50aeh0afb0afb0ago0ah10ahd0ahd0ahq0ajj0akv0al40alf0alw0ama0amp0an10an10an10an10an10anc0aos0aos0ap20app0aqu0arz0arz0atc0au30au30av50aw00aw00awx0axh0axz0ayc0ayp0b000b140b140b140b140b1i0b1t0b1t0b280b2v0b390b390b3p0b430b4j0b4x0b4x0b5p0b5p0b5z0b6k0b7f0b7t0b8f0b8u0b960b960b9l0bae0bae0bae0bau0bau0bbn0bbn0bbn0bc20bcg0bcu0bdi0bed0bed0bed0beq0bfa0bfz0bgp0bgp0bhc0bhc0bic0biq0bjl0bjl0bjx0bkj0blp0bm30bn10bpb0bpp0brb0bro0bsj0bt80btl0buo0bv10bv10bvm0bvm0bwn0bxa0by50by50c040c0r0c1b0c1m0c1m0c1m0c3c0c430c4h0c4v0c560c620c6m0c730c8l0c8l0c8l0c8l0c9a0c9a0c9x0c9x0c9x0c9x0cax0cb90cch0cd70cdn0cdy0cem0cf60cf60cfj0cfj0cfj0cga0cgq0chb0chb0cia0cia0cin0cjp0ck10ck10ck10ckd0cl10cle0cna0cna0cnl0co90co90co90co90co90co90cq60cq60cq60cqj0crb0csd0cth0cv90cwp0cxd0cxz0cze0cze0czx0czx0czx0d150d1v0d2q0d310d310d310d3k0d3z0d4e0d4z0d4z0d5d0d5u0d6j0d760d960dab0dab0dan0db10dc90dc90dcx0dcx0de00dev0df70df70df70dhg0di90dj40djw0dk80dle0dm20dmz0dmz0dnr0do70dp90dpj0dqo0dt00dtb0dtr0du60duh0duh0duh0dvi0dww0dxj0dye0dye0dye0dye0e030e0w0e200e3p0e4e0e4q0e5e0e630e630e6r0e740e740e740e850e8j0e9j0e9w0e9w0ean0ebr0ecn0ecn0edz0edz0eed0eed0eed0eed0egj0egj0egx0ehr0ejh0ek90ekx0ekx0elz0ema0ema0emm0emw0en60eni0env0eoz0eoz0er20er20era0erj0esk0esk0esw0et80ety0eu80eul0eul0eul0ev40evi0evi0evi0ewi0ewv0ex70eyh0eyh0eyh0eyw0ezc0ezn0ezn0f0z0f1c0f1c0f1n0f3n0f4o0f4o0f510f5b0f5b0f5b0f650f6g0f6g0f7a0f9o0fa00fa00fa00fad0faq0faq0fb70fbv0fbv0fbv0fbv0fc90fcj0fcj0fdd0fdd0fdo0fdo0fe50fet0ff60ffv0fgf0fgt0fgt0fgt0fh60fhk0fhz0fjl0fjl0fjw0fkd0fl10fld0fm50fmy0fmy0fo60foj0foj0foj0fp30fpq0fq10fq10fsw0ft70ftf0ftf0ftf0fuf0fur0fv40fwo0fxi0fy80fy80g0y0g1b0g1n0g1n0g3s0g580g580g580g5j0g630g6g0g7g0g7g0g7s0g7s0g7s0g8x0g8x0g9g0g9g0g9g0gac0gac0gar0gbk0gc90gc90ge50gei0gfp0ghs0gi50gi50gki0glk0gly0gmc0gmq0gnl0gnl0god0gp70gp70gqd0gra0gra0gra0gsn0gtc0gtc0gtc0gub0gvj0gvj0gwh0gwh0gwh0gwh0gx40gxf0gxf0gxf0gxx0gz10gz10gze0gzq0h040h0h0h1f0h1v0h280h280h2s0h350h3i0h3x0h4p0h500h670h670h6s0h730h7d0h7d0h7d0h7d0h9x0h9x0haj0hau0hau0hau0hb60hb60hb60hc00hc00hco0hek0hfg0hg60hil0hiy0hk20hkg0hkg0hks0hlk0hme0hme0hmp0hn20hn20hnf0hnf0hnx0ho80ho80hol0hox0hox0hpa0hr90hsp0htg0hu60hug0huv0hv90hv90hv90hwk0hwz0hwz0hxq0hyi0hyi0hz70hz70hzi0i060i0w0i0w0i0w0i1a0i1a0i1a0i1y0i280i2k0i2k0i330i3z0i4a0i4m0i6g0i6g0i6g0i6u0i770i9f0i9f0ia60ia60ic60ick0icw0idz0ied0ier0if40igq0igq0ih20ih20ih20ih20ihe0ihe0iie0iie0iie0iiz0ikd0ikd0iks0iks0imj0imj0imt0ink0ink0ioi0ipa0iq20iqf0ir20ir20irm0irm0is30iuf0iuq0iv20ivt0ivt0iwo0ix00iyg0iyr0izv0j1n0j2b0j360j440j4l0j4l0j4l0j6o0j710j710j710j7n0j810j810j810j810j910j910jag0jas0jbs0jci0jd90jdy0jex0jf90jfn0jfn0jfy0jg80jgp0jgp0jgp0jh10jh10jh10jho0ji20jii0jkf0jlh0jlx0jmj0jmj0jn80jn80joy0jpa0jpa0jpu0jqr0jr20jrp0js00jt00jtf0juh0jv70jvj0jvx0jx10jx10jxr0jxr0jyf0jz20k0l0k0l0k0y0k0y0k1c0k2l0k3g0k440k4u0k5l0k7y0k8t0k990k990k990k9k0k9v0ka80kbm0kbx0kbx0kdu0keg0keg0kg70kg70kgx0kgx0kip0kjk0kjk0kjk0kjk0kjv0kky0kma0kma0kmr0kns0koc0kp30kpn0kpn0kpn0kqs0ks40ks40ks40ks40ksp0ksp0ktz0kud0kuy0kwv0kyp0kz30kz30kzt0l0c0l0p0l0p0l140l2b0l2b0l2b0l2p0l3g0l430l4n0l4n0l4x0l4x0l5d0l5d0l5d0l680l680l6n0l6n0l8t0lah0lb30lbu0lc50lcr0lf50lf50lha0lhn0li70liw0liw0ljx0ljx0lkl0llc0llc0llm0llm0lmr0lmr0lmr0lob0loq0loq0lpv0lrt0lsy0lsy0lt90lu20lu20luy0lvv0lxe0lxq0lyl0lz00lz00lz00lzr0lzr0lzr0m060m060m1n0m1z0m2n0m510m510m5g0m660m660m8c0m8t0m930m9j0m9x0mav0mbp0mc00mcs0md70mei0mf90mfm0mgh0mgw0mgw0mhu0mhu0miu0mj60mjk0mjx0mlf0mlt0mlt0mmg0mnr0mnr0mo40mon0mp20mqh0mqv0mqv0mri0mrv0mrv0ms50mt70mtv0mtv0mu70muq0muq0mve0mwv0mwv0mxa0mxa0mxn0mxn0mxn0mz50mz50n050n0g0n160n1v0n1v0n260n2l0n3r0n3r0n450n450n4t0n730n730n9l0n9l0n9l0nad0nad0nb20ncm0ncx0ndm0nf40nf40nf40nf40nf40ngn0nha0ni00nia0nik0nik0nik0njt0njt0nkm0nld0nld0nld0nlo0nmj0nmj0noa0nol0nqg0nqg0nr50nre0nre0nrs0nrs0ns40ns40nt90ntk0ntk0ntk0ntk0nud0nud0nuu0nvw0nw80nwk0nx00nxe0nxq0nyu0o0t0o190o1l0o1z0o480o4o0o4o0o4o0o5o0o690o7g0o860o8h0o8u0o9k0o9k0o9k0o9k0o9k0o9u0o9u0oat0obg0obg0obg0obu0oci0od90oe30oev0ofb0ofb0ofb0ofb0ofb0ofb0ofw0ogw0oh80ohj0oi70oi70oii0oj70ojx0ojx0ojx0okr0ol00olc0oln0omw0ooa0oox0oqk0ort0ort0ort0ort0ort0osk0ot10ot10ou70ovy0oxw0oyu0oz90ozq0p0v0p0v0p0v0p1i0p1x0p3a0p3a0p3a0p3a0p3a0p3n0p3x0p3x0p490p490p490p490p490p4q0p4q0p4q0p4q0p530p530p680p6v0p7y0p8a0p8o0p8o0p990p990p9p0p9z0p9z0pad0pao0paz0paz0pbb0pc10pcn0pcz0pdn0pg70pgi0pgi0pgi0pgi0pgr0pgr0pis0pj40pj40pjg0pkx0pkx0plk0plk0pmf0pmw0pna0po40pog0ppg0pqs0ps20ps20psd0pt30puh0pvl0pvw0pvw0pwf0pwr0pxh0py20py20pyx0q070q0h0q1j0q1w0q2r0q310q3q0q3q0q3q0q4t0q560q740q840q840q8j0q8j0q8v0q8v0q8v0qa40qa40qag0qb60qb60qd20qdf0qdu0qem0qez0qez0qfy0qi30qi30qid0qlk0qmr0qnh0qnh0qnv0qnv0qnv0qoa0qoa0qol0qol0qol0qoy0qoy0qqt0qqt0qrw0qrw0qs90qsm0qsm0qsm0qtb0qtm0qu00quc0quc0qur0qur0qwr0qxw0qxw0qxw0qyu0qz50qzi0r170r170r2u0r2u0r3i0r3i0r480r480r480r480r590r6h0r6h0r6y0r6y0r6y0r7c0r7c0r8e0r8e0r9e0r9e0ra60rax0rax0rc10rcf0rdf0reo0rf40rfs0rgx0rgx0rhm0rhm0rhm0riu0rj50rj50rjl0rld0rms0rms0rms0rng0rns0ro30rp20rpq0rq40rqp0rqp0rr00rsg0rsg0rsg0rto0rug0rve0rve0rvs0rwx0ry70ry70rys0rzh0rzh0s0m0s1h0s1h0s3c0s4i0s4i0s4i0s4i0s4i0s530s6b0s6o0s800s8b0s8q0sac0saq0sb30sbh0sbu0sc50sd80sd80sdh0se40se40se40se40sg00sh20shc0sht0si50sk70ski0smi0smv0sni0so80soz0spd0spp0sqf0sqf0ss20ssg0ssr0st20sua0sut0sv80swa0swy0sxb0szx0t1x0t3k0t3k0t3k0t470t4h0t4q0t5q0t630t630t6h0t760t7j0t7z0t7z0t8g0ta10ta10ta10tae0tas0tbf0tbs0tc50tcv0tcv0tcv0te70te70tey0tfz0tgb0tgb0tgb0tgb0tgb0tgb0tgo0tjj0tjw0tjw0tld0tld0tls0tme0tnq0tol0tol0tpk0tpk0tqj0tqj0ts40ts40ttn0ttn0ttn0ttn0ttn0ttz0ttz0ttz0tub0tun0tun0tuz0tvn0tw50twm0txe0ty40tyg0tzd0tzv0tzv0u0q0u160u1j0u1j0u280u280u280u2k0u530u5e0u5z0u6t0u7g0u7x0u7x0u8d0uai0uaw0uaw0uaw0uaw0ubk0ubk0ud70ue30uez0uh90uh90uh90uhm0uhm0uig0uje0ujw0uk70uk70uk70ula0uln0umz0unq0unq0unq0uo30uof0upa0upn0uqq0urd0usp0utq0uuc0uuq0uuq0uuq0uuq0uvp0uwh0uwh0uwu0uy60uyj0uyw0uyw0v050v0n0v0x0v1b0v1b0v1t0v240v3v0v4a0v4a0v4a0v4n0v500v590v5m0v7g0v7x0v7x0v7x0v7x0v930v930v9e0v9e0v9e0v9e0va90va90va90va90vb70vbh0vbh0vbh0vcc0vcw0vf20vgh0vgh0vgh0vgh0vgh0vgu0vgu0vgu0vhp0vi00vi00vja0vkf0vkf0vlk0vmh0vni0vpl0vq90vqo0vqo0vqo0vqo0vqo0vs50vsj0vsw0vt90vt90vuq0vuq0vw50vyl0vyl0vyl0vyv0vz90w070w0n0w1m0w1m0w1m0w1m0w2z0w400w530w5q0w650w6g0w6g0w7l0w7l0w7l0w890w890w890w890w8n0w8n0w8y0w9g0w9g0w9s0w9s0wae0wb00wc00wcv0wcv0wdy0wee0weo0wfd0wfp0wgh0wgw0wh80whr0wi30wif0wif0wif0wir0wj40wj40wl90wm00wme0wmx0wn90wn90wnk0wo60wo60wo60wo60woi0woi0wp50wpf0wpf0wqr0wqr0wrf0wrf0wrf0ws50ws50ws50ws50ws50wtf0wtf0wuu0wvi0wvi0wvi0wvi0wwi0wwi0wwi0wyp0wyp0wzl0wzx0x170x1h0x240x3a0x3a0x3j0x3w0x480x4r0x540x5t0x6f0x6r0x6r0x7h0x8c0x8v0x9q0xa50xag0xbs0xcd0xdg0xdq0xdq0xep0xfa0xga0xga0xgo0xgo0xgz0xhe0xic0xic0xis0xjf0xka0xkk0xlp0xlp0xlp0xmp0xof0xou0xou0xou0xqb0xqn0xqn0xrf0xrf0xrf0xt50xtx0xw00xwo0xwo0xwo0xwo0xxa0xxr0xxr0xyh0xzc0xzc0xzn0y010y0i0y0u0y0u0y2t0y4v0y4v0y6b0y6r0y740y7h0y7t0y860y8q0ybr0yci0yci0yd90ydx0ydx0ydx0ydx0yfg0ygf0yh40yh40yiu0yiu0yj70yk30yl30ymm0ymz0yn90yn90yn90ynm0yo70yo70yo70yo70yo70yph0yph0yr10yrq0ys10ysb0ysl0ytl0ytl0yvl0yvl0yvl0yvw0yw70ywk0yxb0yyn0yyn0yyn0yz80yzz0z0r0z1d0z1d0z1q0z250z300z4i0z6y0z840z9q0zai0zbm0zcm0zeg0zgg0zgg0zhs0zj20zjf0zk50zl90zl90zlx0zm80zmm0zmm0zmm0znt0zo40zo40zox0zox0zox0zox0zps0zq30zq30zqf0zqf0zqu0zr80zr80zr80zt10zt10zu30zur0zvh0zvt0zvt0zvt0zvt0zxf0zxs0zxs0zye0zz9100b101n101n10221022102210221022102f102f10351047104h104s105j1065107a107y107y107y108a109v10av10av10av10bn10dc10ep10gh10hk10hw10hw10hw10i710i710j010k610kw10kw10kw10kw10kw10lh10ni10nr10o210ou10p510pl10pl10qv10re10rr10sd10t710u710uy10w510w510wg10x610xh10xh10xh10xh10y510yt10z710zi110y110y1127112711271139115x116m116w1183118y119m11a911al11bb11br11cr11el11ez11fa11g611g611g611g611g611g611gh11gh11gh11gu11hi11hi11i611iv11iv11j611jg11k011kr11lr11lr11lr11lr11lr11mq11n911o011o011o011or11or11p611ql11rq11rq11sq11t111t111ur11v211vs11ye11zo12021202121t122e123j123u1247124u1258125m125w125w125w126v126v127t1288128o129q12an12bc12bc12bc12cq12cq12dl12dl12dl12e012fo12gc12gq12he12hp12ia12j212j212kt12m712m712n212n212ng12ns12oj12p812py12rw12t112u712v012va12vq12wg12ws12x712x712xv12yg12yt12z612z612z612z612z6130s131d131d1326132u133f134q134q135213631363137h137h137w138a138a138a138o13921392139e13a513a513b213c213c213d313d313de13e613e613e613ei13fy13ge13h713h713h713h713i213jc13jy13kc13kc13kr13l113l113l113le13lq13lq13mf13nk13o113oa13oa13oa13oa13pf13pf13pf13qs13r613rh13rh13rt13sk13tw13tw13tw13tw13tw13un13uz13uz13wp13x213xd13yd13yn13yn13yn13yn13yn13yn13z013z013z013za13zm13zz140c14201435143z145i145i145i145i146s146s147k147k147k147k1480148r148r1495149l149l14aa14am14az14bn14e014ef14er14f314f314f314f314f314ff14ft14gk14gk14gx14gx14ht14ij14kc14l414lr14lr14o114oz14oz14pq14pq14q314q314qe14rj14ti14tu14tu14um14uy14vb14w414xf14xr14y514yi150015001513153t1557155y155y157a158c158c158n158n15a515ai15cg15df15es15fg15fu15g615h815h815hm15ie15j415jh15k215kh15kh15kr15l815lo15m515nj15ow15p515pn15pz15qz15se15uk15v915wb15wr15wr15wr15xv15xv15y515yg15yg15zl15zl15zy15zy15zy160916091609160m160w160w160w161b161o161z162v164o164o164y165g166w167n16821682168e168s168s1696169v16al16bd16c116ca16d616fp16gn16gn16gn16gn16gy16hp16i216ig16j416ju16k616kv16kv16lw16ma16ms16o816pi16pu16rk16rk16s316tm16u116vf16vn16wd16wd16x116xe16y516y516y516y516yh16ys16zh16zv16zv170b170b171m172f174d1752175s1767176j176u177n178z178z179s17an17az17az17az17bu17cf17cf17d017ei17fn17ge17hc17i117j017j017jr17kt17kt17l817li17m717mn17ni17nw17nw17p117p117pd17qf17qf17qv17qv17r717r717ru17sa17sa17tw17vn17wr17xg17ym17ym17zg181k1826182j182j182s183818381838185718571868186z186z186z187c187c188q188q18aq18aq18bd18bu18bu18c818c818cl18cl18cl18cy18do18ej18ej18gi18hy18iq18ji18ji18ji18kp18lv18lv18mo18mo18mo18mo18mo18n118nu18o618oh18ov18qj18r718rs18s518sr18t218uh18w318w318w318w318wp18x318yq18yq18zy18zy190c190r191g191s1925192w1939194d194d195p195p196j196v197v198m1990199g199q19bb19cp19cp19dr19ed19ed19f719fj19fj19g219h519hh19hh19jk19k619lz19n319nt19nt19o519o519o519ox19pb19qc19qy19qy19qy19si19su19su19t419t419u719um19ux19v819we19we19wp19xd19xz19y919y919y919yl1a0q1a111a111a1w1a2h1a321a321a3e1a4o1a511a5h1a661a711a7f1a7p1a821a821a821a821a821a8p1a8p1a921a9v1ab71aci1aci1adf1adw1ae91aem1aem1aem1aem1aem1aem1ag91ag91ag91ahc1ai31ai31ajj1ak91aky1al71am71am71am71amu1anl1anw1anw1aom1aoy1ap71ap71ap71ar11arg1arg1as91asn1asn1atn1aub1auz1aw21ax81ax81axi1ay71ayk1aza1aza1azo1azo1azo1b0e1b131b131b1f1b261b261b301b3b1b4b1b5a1b5n1b691b691b691b691b6m1b721b721b7h1b9c1b9r1bah1bah1bah1bat1bby1bby1bby1bcb1bd61bdh1bdu1be81bf81bfj1bgg1bhd1bhd1bi31bi31bi31bie1bj91bj91bj91bjx1bjx1bjx1bjx1bjx1bkx1bl81bm21bmt1bn31bng1bng1bng1bng1bng1bo01bod1bot1bpj1bq01bq01brz1brz1bso1btl1btz1btz1buc1bvi1bvi1bvi1bwc1bws1bx61bxk1byc1byc1byn1bzg1bzv1c1j1c1v1c1v1c261c2v1c471c4x1c581c581c581c6d1c7i1c7i1c8u1c8u1c8u1c9q1c9q1caw1ce21ce21cer1cer1cf61cf61cfz1cgc1chk1chv1cj71clo1clo1cm51cng1coh1cpm1cpm1cpy1cpy1cqe1cqq1cr01cs01cs01csr1ct21cti1cua1cup1cv51cvi1cvi1cvv1cwx1cxi1cxi1cyp1d041d0t1d151d1k1d261d2g1d2t1d371d371d371d371d3m1d4s1d4s1d5x1d671d7b1d7n1d8r1d961d961d9i1dbg1dbs1ddg1dea1del1del1dew1dfa1dfn1dg41dgs1dhk1dhk1dj41dk41dkk1dkk1dl11dli1dmb1dn81dp91dr91drl1drl1dru1dst1dst1dte1du11du11dww1dy11dy11dyv1dyv1dyv1dzm1e001e0k1e0k1e1x1e2z1e491e4t1e5h1e5u1e641e6g1e731e731e731e731e7q1e8v1e8v1e9q1ea41eaz1ebr1ebr1ebr1ecb1ecp1edk1edk1eef1efa1efk1efw1eh01eif1ejk1ejw1ekw1eml1eos1epp1eq01eqq1eqq1er21esr1et51et51etu1euk1evs1ewh1ews1exu1eyi1eyi1eyw1eyw1ezn1ezx1f0y1f231f231f2k1f2u1f3q1f4q1f4q1f531f6h1f6h1f771f7v1f911f9w1fau1fb81fcm1feo1ffo1fg51fgz1fgz1fix1fjp1fkf1fkr1fkr1fkr1fkr1fl71flz1fmq1fmq1fou1fou1fpl1fqj1fr61ftg1fua1fua1fux1fux1fvy1fvy1fwa1fwr1fy21fyo1fz11fz11g0h1g1y1g291g291g2m1g3l1g3l1g3x1g4y1g4y1g611g6h1g8d1g8m1g8m1g8m1g921g921g9g1g9g1g9r1g9r1ga21gbd1gc11gcp1gdc1gdc1gdc1gdc1gdc1geh1gfc1ggj1ggj1ggj1ggj1ggw1ggw1gh81ghq1gi21gir1gj41gjf1gk31gkg1glv1glv1gmv1gmv1gnu1gnu1go41gph1gph1gr91grw1gs81gsl1gsl1gtq1guf1gv61gws1gx11gxy1gxy1gxy1gxy1gyw1gyw1gz91h031h031h0e1h0u1h0u1h1r1h2e1h331h3t1h3t1h4i1h4i1h5o1h6b1h6b1h6o1h871h8p1h9f1h9f1h9f1h9f1h9f1h9f1h9s1ha41hah1hbm1hct1hd61hdl1hf21hfd1hgk1hh51hi11hig1hig1hig1hig1hig1his1hk31hk31hkd1hkd1hkd1hlp1hmb1hmb1hnx1hnx1ho81ho81hpq1hqd1hqd1hqd1hrl1hrl1hrx1htb1htb1htb1htb1htn1hv71hvj1hw21hw21hw21hx21hx21hxx1hz11hzg1i0v1i1o1i1y1i2a1i4d1i4p1i5w1i6o1i6z1i8p1icf1icf1ida1ido1iee1ifg1ifg1igg1igx1igx1iha1iha1iha1ii71ijt1ik61ik61ile1ilp1im21ims1io71ip81ip81iqf1ir61irg1irg1irt1iss1iw71ixi1iy71iyj1iyz1izw1izw1izw1j081j0y1j181j181j231j2s1j381j4u1j5z1j6h1j6h1j6u1j751j7g1j8h1jae1jau1jau1jau1jau1jc91jdv1jec1jec1jf61jfg1jhk1jht1jht1jht1ji41ji41ji41ji41ji41jjn1jku1jku1jm91jmv1jn71jn71jn71jnv1jq31jqg1jr51jrf1jru1js91js91jsy1jsy1jtk1juo1jvp1jwb1jwm1jxx1jyn1jyn1jyy1jza1jzl1k011k0e1k2x1k3a1k3a1k3o1k421k421k591k5l1k6k1k6k1k7e1k8f1k8f1k961k961kaa1kak1kbj1kcb1kct1kdg1kdg1kfu1khg1kjj1kjt1kkl1kkl1kkl1kkw1klw1kmm1kne1ko41ko41kr21kr21kr21kre1kts1kts1kuw1kwu1kz41kz41kz41kzr1l061l061l0k1l0v1l2a1l2a1l2y1l3w1l481l4k1l4w1l5o1l661l661l6t1l7f1l7f1l7f1l7f1l7f1l831l8t1l9j1la91la91laj1lc81lde1ldq1ldq1led1lfc1lfc1lfc1lg41lg41lg41lgg1lgg1lgv1lho1lho1lio1lio1lj01ljb1lk11lk11lkg1ll41lli1llx1ln41lnh1lnh1lnu1lnu1lnu1lnu1lo51loi1los1lpd1lpd1lqq1lqq1ls01lsp1lt11lt11ltd1lto1lv61lwr1lxg1lxg1lye1lye1lz81lzw1lzw1lzw1m0a1m0a1m0x1m191m1n1m5f1m5q1m621m7c1m8b1m9j1m9w1mb81mbn1mbn1mci1mcw1mdl1mdl1med1men1mez1mfb1mfm1mfm1mfw1mfw1mfw1mg81mgx1mi11mi11mi11mif1mir1mir1mkf1mkq1mkz1mlb1mmd1mmd1moc1moc1mop1mop1mop1mpv1mq71mq71mqh1mqt1mqt1mqt1mr61mtj1mtu1mvp1mwt1mx51mx51mxu1myj1myj1n031n161n1j1n211n2q1n321n321n3v1n4s1n4s1n5a1n5a1n5m1n6o1n6o1n7c1n821n8e1n8p1n911n9q1n9q1nat1nat1nb51nb51nbk1nbk1nc31nc31nch1nct1nct1nct1nde1nde1ne81nfq1ngi1nhk1nkm1nli1no11no11not1not1npi1npz1npz1nqn1nqn1nr81nr81nrj1nsj1nsy1nuh1nuh1nuh1nuh1nvl1nvl1nw31nw31nwu1nyc1nz11nzg1o161o2l1o3l1o3w1o4j1o5u1o5u1o6u1o7z1o8b1o8p1o9r1o9r1oa71obm1ocj1ocv1odi1odv1oec1oec1oet1ofo1og41ogg1oh01ohk1oik1oik1oiv1oiv1oiv1oj91oj91ojn1ojn1ol11ol11olw1on91opd1opx1oq91oq91oqn1oqz1oqz1orp1oss1oss1oss1ots1ots1ots1oui1ov51ovs1ow81owl1oxw1oxw1oxw1oxw1oxw1oyb1p091p0k1p0k1p1n1p1n1p3k1p3k1p531p5d1p661p661p661p6w1p6w1p821p9c1p9c1p9l1paa1pb31pb31pb31pb31pcm1pd81pd81pdk1pdx1pen1pff1pff1pff1pg41ph41phg1pht1pil1piy1pjy1pka1pl31pm11pm11pmc1pmc1pmo1pnn1pnz1pou1pp61pp61pph1pph1pph1pph1pql1pr91pr91ps11psi1pti1ptu1ptu1pvx1pwd1px81py31pym1pz41pz41q081q0j1q0j1q0j1q0x1q1d1q2n1q3d1q481q4o1q5f1q671q6x1q781q781q781q781q7k1q7w1q8h1q8s1q8s1q8s1q8s1q8s1qav1qav1qb61qbj1qbv1qc61qc61qcw1qcw1qd71qer1qf91qfm1qfm1qgr1qhh1qii1qix1qk81qkn1ql21qm41qmi1qms1qms1qn61qnj1qnv1qo61qoj1qp91qpn1qqd1qr61qrv1qrv1qs91qso1qta1qto1qu11qu11qu11quc1quc1quc1qvv1qwm1qx31qxf1qxv1qxv1qyl1qz01qz01qz01qzg1r0l1r0l1r281r281r2k1r2k1r3s1r3s1r571r5x1r6m1r791r891r901rb21rbu1rc81rch1rch1rch1rct1rd71rdw1rdw1rdw1rdw1rez1rg01rg01rh01rih1rih1rj71rld1rld1rmo1rn41rnh1rnv1ro81ro81ro81row1row1rpe1rpp1rqc1rrm1rry1rry1rst1rt71rtx1ru81rvd1rvd1rwd1rx71ryq1rzf1s0w1s0w1s181s1k1s1k1s3b1s471s471s471s471s471s4k1s4k1s4k1s4k1s4k1s621s621s6e1s6e1s6e1s6p1s6p1s6p1s771s8p1s941s941s9j1s9j1s9y1sak1sak1sba1sba1sc71sd71sdw1se81sgq1sgz1shz1sjm1sk11skd1skq1sl21slf1sm71sn21snt1so51sps1sqs1srl1ss11ss11ss11ssd1sso1sso1stu1sv91svq1svq1svz1swc1swc1sxl1sxl1sxv1sya1t051t0l1t0l1t0l1t1e1t1t1t3j1t3j1t3j1t3j1t461t4z1t5p1t5p1t651t6f1t6f1t6f1t6f1t721t7i1t7w1t7w1t8b1t9g1t9s1tbo1tce1tcq1tdi1tds1teg1teg1tf11tfc1tgn1thv1til1tiw1tiw1tjr1tk41tk41tkf1tku1tmr1tn71tp61tps1tq61tqq1tru1tsp1ttu1ttu1ttu1tua1tua1tua1tuz1tuz1tvt1txd1txt1txt1txt1ty31ty31ty31tz51tz51tzq1u1e1u1r1u211u2f1u2f1u451u4i1u581u5t1u6y1u6y1u7x1u8s1u8s1u921u921ua91uak1uak1uak1ubu1uc71uc71ucl1ucy1ud81udj1udj1ue41ue41uek1uek1uek1ufq1ufq1ug21uhr1ui41uj81uk81ulh1ulp1umk1umk1uo51uoh1uoh1uoh1uoh1upb1upb1upb1upo1uq11uq11uqi1uqw1us31uvg1uvg1uvg1uwb1uws1ux91uz31uz31uzw1uzw1v061v0j1v151v281v541v5u1v5u1v6k1v6y1v7k1v8k1vb11vb11vdm1vdm1vei1vei1vei1vew1vgl1vgl1vh01vhc1vhc1vi11vi11vi11vir1vir1vj31vj31vj31vjo1vk11vkc1vkc1vkq1vl51vl51vly1vmk1voo1vqt1vqt1vqt1vsa1vsl1vsl1vts1vu41vug1vug1vug1vug1vvr1vwd1vx61vxh1vxu1vyp1vzw1w0l1w181w2u1w4i1w4t1w5q1w631w631w771w7j1w7v1w8i1w9n1w9n1wbd1wbo1wcz1wdd1wdr1wec1wec1wen1wgg1wgg1wgs1wgs1wgs1wht1wht1wht1wht1wht1wi71wi71wi71wi71wi71wik1wjd1wk21wkq1wkq1wkq1wmk1wnm1wo21wo21wom1wph1wpr1wpr1wpr1wpr1wq41wqp1wqz1wqz1wro1wsf1wss1wt51wtz1wub1wvb1ww11ww11wwq1wwq1wwq1wx31wxq1wy31wyv1x011x0q1x0z1x0z1x0z1x0z1x1g1x1u1x231x2g1x3j1x4w1x621x7b1x7w1x7w1x8p1x8p1x971x9s1x9s1xb51xcm1xd41xdf1xdt1xe71xe71xen1xen1xga1xgo1xiu1xj61xkb1xks1xks1xks1xks1xl41xl41xm41xmp1xmp1xne1xpb1xqe1xqr1xrg1xru1xs41xs41xsx1xut1xvk1xx71xxj1xxu1xxu1xyg1xyg1xyw1xyw1xz71y0c1y0t1y0t1y131y131y1u1y271y271y2s1y2s1y351y3h1y3s1y3s1y4m1y5d1y5d1y6g1y7v1y8w1y9b1y9o1y9o1ya31yah1ybz1ybz1ycd1yd21yev1yev1yfn1yfz1yge1ygr1yh51yj51yjf1yjq1yjq1ykh1ykt1ylo1ylz1ylz1yma1ymm1ymz1ymz1ync1yoh1yoz1ypp1ypp1yqd1yqd1yqd1yqd1yqd1yqm1yqx1ysa1ysa1ysa1ytl1yu31yu31yu31yu31yu31yu31yut1ywi1ywi1ywx1yxe1yyc1yyc1yyy1z061z0n1z0n1z0n1z1y1z3b1z3z1z3z1z3z1z4b1z571z571z5t1z681z8w1z961z961z961z961z961zag1zag1zag1zag1zb41zbf1zbr1zc51zci1zcx1zeg1zf71zfk1zgq1zhf1zhv1zi91ziq1ziq1zj31zjs1zk71zlb1zlb1zlb1zlm1zlm1zmr1znr1znr1znr1zoy1zoy1zpv1zpv1zq71zq71zre1zre1zrr1zs61zsu1zt51zug1zur1zv51zw41zw41zw41zwf1zxs1zxs1zye1zye1zye1zye1zyt1zyt2009202a202a202a202z203e203p204420442044204j204j206k207c207s2086209k209k209k209u20ah20ah20ah20c420c420e220f420g420gg20h720i720l120me20mu20n720nj20nj20nw20nw20pt20q520q520q520qi20qv20s620tb20v020wl20wl20ww20ww20xc20xc20yh20yh20yh2102210f210q211221122112212n213i215v217q21822182218d218d218d218d2190219i219i219w219w219w21ae21ay21ay21ay21bd21bd21bm21bm21c121ce21ce21ce21ce21ce21e221e221ef21ef21fa21g921i521ik21iy21j921j921jn21k021k021l121l121l121l121lw21lw21lw21lw21mc21ng21ng21nt21os21pt21qi21qv21r721rs21se21sr21sr21tw21un21vi21vi21w321we21wr21wr21wr21x021x021x021xf21xf21xf21yh21yy21zt220u220u221g223v224n225i2274227u2287228l229022902290229m22af22ar22be22br22dc22dc22eg22ev22g422gk22gx22i022i022i022ig22iu22ju22k822kk22kk22kk22l222mb22mn22o322pw22qc22r322rd22rd22s122s122s122sr22sr22tm22ty22uw22uw22uw22uw22uw22wg22ws22ws22y122yd22yp22z32308231n232i232w233j234e234e235j235u236h237g239b23b823bj23bj23bu23d123d123d123d123ed23ed23ff23fq23gl23h123h123h123ha23ha23ia23jb23l523lh23m323my23ob23ob23op23op23p323p323pt23qf23r423sd23sd23to23ue23uu23v623wt23x923yo23zt24092409241k241w241w2427242h242h243k243k243z243z244a244a245l246024602460246024602460246w247w249624962496249v249v24ay24ay24ay24ay24bq24bq24c124d924d924do24ea24fg24fg24ft24gf24hj24hj24hj24ic24iq24j224je24k224kr24lg24lu24n624nk24nz24nz24nz24of24of24pa24pa24ps24ps24ps24ps24q624qx24s524t924t924uu24v424vf24vf24vr24vr24vr24vr24vr24wg24wg24x624y024y024y024zf24zs250a250a250x2516251i251i251u252825282528252k253p256f2575257m258225ag25ag25ag25at25bx25bx25da25dm25dw25eq25fp25fp25fp25g225ge25gp25h025i225ir25j325jq25ks25l725ln25n325ne25ns25ns25ou25ou25ou25p925p925q325r825ry25ry25sf25sw25uh25uh25uh25uv25vf25w725x925xo25y125zz261g261g261s261s261s262m263a2649264926492649264l264l264y265s265s265s265s2667267826782678267y268n269e269r269r26a326b526b526bh26c026c026cw26cw26cw26cw26cw26cw26cw26ds26ey26fm26fm26g126g126gd26gd26gd26gd26gd26h326hu26ic26ic26ix26ix26j726j726j726j726jh26js26js26l526l526l526ma26mm26mw26mw26mw26no26ow26q226qf26qf26qx26rb26rm26rm26sw26u526u526we26we26xm26xx26yk26zp270e270u270u271j271j2725272u273827382738273j274t275r276n276n276z2780278d279127912791279u279u27az27ba27d127df27e527f627f627f627fi27ft27ft27ft27ft27ft27g327h327h327hh27ih27iw27ji27k827kn27kx27le27m327mt27nc27nm27nm27o127oy27pp27pp27pp27qa27s427s427sg27sx27ta27ta27tw27v527wb27wo27wx27y727yk27yk27zk27zk280u28182818281k2828282n283x284w2858286d286d287i287v2887288k288k289m289z28az28b928bj28bj28cb28ck28cy28cy28e528f728f728f728gi28gu28i928ik28ik28iv28iv28jb28jy28ll28ll28ll28no28ot28p528pv28pv28qn28rj28sn28t128td28tp28vd28vs28wx28xa28y028yf28yf28yf28yy28zh28zh28zs28zs28zs2906290x291b292b292l2939293m2942294f294t2958296r29892995299i299x299x29a829aj29c629cg29cw29db29em29fm29fm29gc29h429hy29ib29ib29j129lc29lo29m829nn29o029oe29ox29p829pj29pz29qb29qn29re29re29rs29sd29sd29sp29ug29v229ve29vq29w629yb29yn2a1r2a2w2a3n2a592a6s2a7g2a7s2a842a8k2aab2aao2ab52abj2ach2adu2ae82ae82ael2af92af92ahy2aiv2aj72ajk2akl2al02am12amv2an62ang2ao32aou2aou2aqf2ars2ars2asf2asf2au22au22auv2auv2av62av62av62avg2awc2ax12axb2ay22ayh2ayh2ayh2ayh2ays2aze2aze2azr2b162b1z2b272b272b2k2b2k2b3c2b4c2b4c2b4c2b4x2b562b5u2b5u2b6i2b6v2b762b7k2b8m2b8m2b8m2bcg2bcg2bd62bdl2bdw2bf32bgj2bhq2bij2bix2bjs2bk32blj2blj2blj2blj2bls2bls2bm32bmp2bmp2bmp2bna2bnl2bnu2bop2bp12bp12bp12bp12bpe2bqy2brf2bsq2bsq2bth2bu22buh2bv72bv72bw62bw62bw62bwj2bxv2byq2bzk2c3t2c4w2c4w2c4w2c5k2c5k2c5x2c5x2c682c682c732c7e2c7s2c8q2c9e2c9e2ca42cb52cc22cc22cc22cc22ccg2cct2cd42cfa2cfa2cfm2cfm2cg42cgw2chi2cib2cib2cib2cio2cj22ckb2ckn2clb2cln2cmf2cmf2cmf2cnh2cny2co92cq82cqo2cr52cr52csm2cum2cum2cum2cum2cum2cv12cvf2cvf2cw72czk2czk2czk2d032d032d032d1e2d1r2d2h2d362d3h2d3w2d492d4s2d542d5i2d5y2d6c2d7h2d7h2d7r2d8u2d8u2dai2daz2dbu2dch2dcy2dcy2dds2df22dfh2dgw2dhk2dhw2dj02dj02dkt2dlx2dmk2dmk2dng2doq2dpl2dq22dqe2dqp2dqp2dqz2drc2drc2ds42dsv2dsv2duk2duk2dv02dvo2dwo2dx02dxo2dxo2dy02dy02dyg2dyg2dz22dzr2dzr2dzr2e0s2e0s2e0s2e0s2e122e2h2e2t2e2t2e3w2e4n2e582e582e5p2e602e6c2e6z2e7c2e7c2e7c2e8m2e8w2e9c2e9c2e9n2e9z2eab2eb12eb12ebu2ebu2edk2edw2ee92efm2efz2egd2eh32eid2ejk2ejv2elm2emf2emf2emr2emr2enh2eny2eos2ep72epk2epk2epk2eqf2er12er12esb2esn2esn2esn2etk2euu2euu2euu2evh2ewc2ewk2exs2exs2ez92ezm2ezx2f112f232f2f2f442f442f5j2f5w2f5w2f5w2f6b2f712f7p2f802f8c2f8p2f922fay2fay2fbo2fd12fd12fdd2fds2fef2fex2ffm2ffz2fge2fge2fhi2fin2fjv2fk92fk92fko2flc2fmq2foq2fpt2fpt2fqr2fs22fs22fs22fs22fse2fsy2ft92fuc2fuc2fur2fv32fvj2fws2fx82fx82fzk2fzk2fzk2g0a2g1b2g212g2d2g4d2g522g522g5g2g5u2g692g6w2g7j2g7v2g7v2g9e2gbv2gbv2gbv2gbv2gbv2gbv2gcf2gev2gev2gg52gg52gg52gg52ggu2ghx2glc2glo2gmi2gmx2gnm2gnm2goq2goq2gpv2gql2grf2grf2grf2gsk2gtb2gtb2gto2guk2gvu2gwj2gwj2gwx2gyo2h0s2h122h1e2h1e2h1s2h1s2h252h4a2h4a2h4w2h6a2h752h752h7u2h852h902h9g2h9s2h9s2h9s2haf2haf2hbv2hcq2hdf2hdf2hdr2he42he42hfd2hfs2hgk2hgw2hj12hjw2hjw2hjw2hko2hko2hlh2hmv2hn52hn52hok2hoy2hpk2hpt2hq72hq72hq72hqi2hqu2hqu2hsm2hsx2ht62ht62hu52hvc2hvc2hvc2hvc2hvc2hvo2hvo2hvo2hvo2hwa2hxc2hxc2hxo2hxy2hxy2hz12hz12hz12hzd2hzd2hzd2i052i052i192i1n2i282i2h2i2h2i2h2i2r2i3i2i5m2i622i622i6h2i7c2i7p2i8a2i8n2i942i942i942i9j2i9j2i9j2i9j2i9x2i9x2iaq2iaq2iaz2iaz2ic42icw2ief2ifr2ihh2iib2iir2iir2iku2ilf2ima2imq2imq2in42int2int2iot2ip72ipk2iqa2iqa2ir22ire2is12is12isp2it52itf2itf2ito2iug2iug2iux2iux2ivy2iwa2iwa2ixf2ixp2iya2iyo2iz32iz32izi2izi2izv2j082j1s2j2q2j2q2j4r2j4r2j4r2j4r2j5j2j5j2j5v2j6l2j6z2j6z2j6z2j7d2j9h2jak2jax2jbo2jbo2jc22jcf2jde2jde2jf32jfh2jfq2jfq2jg22jhb2jhb2jhp2jhp2jic2jjx2jl02jl02jll2jn62jnt2joo2joy2jp92jpz2jqq2jrt2js32jsu2jt82jt82jt82juo2juo2jwq2jwq2jwq2jwq2jx22jxv2jyi2k042k0s2k202k2d2k3h2k4r2k6i2k6i2k7d2k8e2ka32ka32ka32kad2kbb2kbb2kch2kdu2kdu2ke82ke82kej2kfd2kfd2kg52kgx2kh82kig2kig2kit2kjo2klb2kmb2kmb2kn12kn12kn12kn12ko22kpe2kqe2ks52ksi2ksi2ksv2kt62ktk2kuo2kv42kv42kw72kwi2kwt2kwt2kxy2kyb2kyx2kzp2kzp2kzp2kzp2l002l0a2l0m2l0x2l1k2l1v2l1v2l2a2l2a2l4k2l4w2l4w2l5k2l5k2l612l612l6d2l7i2l8n2l8y2l9c2l9o2l9z2lb52lbf2lbu2lc82lck2lcy2lfs2lfs2lh12lh12li42lig2lkk2lkt2ll72ll72ll72ll72ll72ll72lly2lnw2loj2loj2lot2lot2lq22lq22lq22lqg2lqg2lqg2lqg2lrf2lrf2lru2lsj2lsy2lt92lu62lvm2lvm2lw72lxd2ly42lyy2lyy2m132m1o2m2j2m2j2m2j2m2j2m2j2m2j2m412m4c2m4c2m4p2m5r2m5r2m5r2m622m6h2m6h2m6h2m6h2m7t2m7t2m872m8i2m8i2m8i2m8u2m982ma02mab2mb62mb62mb62mbi2mc22mdi2mei2mew2mew2mg12mh02mh02mh02mh02mhm2mhm2mhx2mhx2mil2mil2mj22mk22mkb2mlb2mlb2mlm2mlx2mmi2mmw2mn92mn92mno2mo12mod2mod2mos2mpj2mpj2mpj2mpv2mpv2mqb2mqs2mrk2mrk2mry2msn2msn2msn2msn2mtz2mw32mwi2mwi2mwi2mx32mxi2mxt2mz62mzl2mzl2mzx2n0a2n102n1f2n2c2n2m2n482n5l2n692n6l2n7g2n7q2n832n8r2n932n9h2nac2nan2naz2ndk2nf32nfh2nfh2nft2nft2ng72nhc2nis2nj52nkd2nld2nm12nnr2no42no42no42not2not2nqm2nqy2nrc2nrn2nt92ntw2num2nux2nvr2nw52nwy2nxp2nxz2nxz2nye2nye2nye2nz92o0b2o1r2o242o242o2y2o402o402o4m2o4m2o5c2o5c2o5c2o5c2o5r2o5r2o652o722o722o7s2o872o872o8i2o8i2o962o9k2o9w2oaa2oap2oc62ocg2ocu2ocu2ocu2ocu2odt2odt2ofk2ofk2ogd2ogd2oh82oi32oif2oiv2oiv2oj52ojk2ojw2oke2ole2om92omw2omw2op22oqd2oqs2or62os92ot22otk2ouv2ovf2ovt2owh2owh2owh2ox62oxs2oyx2oz92oz92p1d2p232p232p2i2p2u2p3c2p3m2p3m2p4m2p592p5m2p5m2p602p602p6q2p6q2p6q2p6q2p6q2p6q2p7a2p7x2pah2pah2pav2pb62pbk2pbk2pbx2pbx2pbx2pcl2pcl2pdv2pe72pei2pey2pfm2pfm2pfy2pgs2ph12pjy2pkp2pkp2pll2pll2pmd2pmd2pn32png2png2png2png2pof2pos2pos2pos2pp62ppi2pse2ptf2ptf2pv02pv02pvc2pvn2pvn2pvn2pws2pxr2py62pyl2pyy2pzb2q012q1l2q222q222q222q2g2q3d2q3d2q3d2q4t2q632q6e2q6q2q732q7e2q882q882q922q9i2q9v2qak2qba2qdb2qdb2qdb2qdm2qdm2qdm2qec2qec2qen2qf32qf32qfe2qfq2qg62qgh2qgy2qhb2qi32qin2qj32qjp2qjp2qjp2qkj2qm62qn52qpl2qqj2qqs2qr82qr82qr82qrm2qrm2qsg2qsg2qt32qt32qu92quy2qvh2qvh2qwc2qwo2qx22qx22qxm2qxm2qxy2qyt2r0e2r112r112r112r1g2r2a2r3z2r3z2r3z2r3z2r552r642r6g2r7d2r9b2r9b2r9m2ra02ra02rau2rau2rbj2rbj2rbj2rcx2rcx2rdz2rea2rea2rel2rf22rg82rg82ri72rix2rjt2rkn2rkz2rkz2rma2rn22rn22rnq2roi2rp42rq22rqd2rri2rru2rs72rs72rs72rs72rtm2rue2rvd2rvd2rvd2rvd2rwo2rwz2ry12rzs2s0z2s1m2s272s2k2s422s4w2s592s5t2s6i2s6t2s742s742s7z2s8a2s8n2s902sbl2sd02sdd2sdd2se52seh2seh2sew2sf82sft2sft2sg42sgq2sij2sij2sjy2sjy2sl12sl12sn52snz2sp32spw2spw2sqs2sr62ssc2ssc2ssc2ssv2stx2sv82swb2swn2sxp2sxp2sxp2syz2szv2t0f2t0f2t1e2t1p2t2w2t3a2t3o2t3z2t4q2t4q2t512t5u2t5u2t662t662t6w2t772t7v2t8l2t9y2t9y2tal2tbo2tby2tdd2tdp2tee2tfa2tfa2tfm2tfm2tgc2tgx2tgx2ti72tj02tj02tj92tj92tj92tjp2tlk2tlk2tly2tly2tmk2toe2tpe2tq72tqq2tsb2tsb2tsb2tsb2tsb2tut2tut2tut2tw12tx82tyy2tyy2tzq2u0l2u0w2u0w2u0w2u1r2u332u332u3k2u492u5t2u672u6j2u6x2u7x2u892u8k2u8k2u9i2uai2uai2uaw2uaw2ub82ub82uby2uc92ucs2ucs2ucs2udn2ue92uek2ufc2ufc2ugv2uh92uhw2uix2ukb2umf2unj2unj2upy2ury2utl2uu22uui2uv72uvi2uvr2uwg2uwg2uxi2uya2uya2uyu2uyu2uyu2uz62uz62v012v1q2v322v322v3v2v462v4x2v4x2v5s2v682v6j2v6j2v712v712v7f2v8l2v922vah2vc82vcw2vdr2vdr2vef2vef2vf82vfk2vfw2vfw2vgo2vh02vh02vi42vi42vk32vk32vki2vki2vlj2vmu2vmu2vmu2vmu2vnl2vp92vp92vqb2vqm2vqv2vqv2vs42vs42vsk2vsk2vsx2vt92vt92vt92vu52vv82vvp2vvp2vwh2vwh2vwt2vwt2vyj2vyt2vz42vz42vzv2w202w202w2a2w2a2w2a2w2m2w2m2w2u2w2u2w2u2w3i2w3t2w3t2w3t2w4h2w542w5k2w6d2w772w832w832w8x2w982w9k2waj2wc22wci2wcv2we52we52wey2wg42wgu2wia2wj02wjr2wke2wku2wmi2wmv2wn42wn42wnf2wnf2wnf2wog2wos2wra2wse2wtm2wtm2wu02wu02wvs2wvs2ww52wwh2www2www2www2www2wxd2wyo2x072x0k2x1a2x2k2x3m2x4c2x5g2x5t2x6g2x6g2x7d2x8h2x8h2x9t2xaj2xb62xb62xcu2xd72xdx2xej2xey2xey2xey2xey2xfn2xfz2xfz2xh92xh92xh92xhm2xi02xi02xiu2xjj2xjj2xjz2xkg2xku2xl52xll2xll2xmc2xn42xn42xn42xoh2xoh2xoh2xot2xp42xp42xpz2xpz2xqq2xqq2xqq2xr02xrq2xrq2xsg2xsg2xsr2xt42xu02xv72xv72xv72xv72xv72xv72xvx2xw72xwo2xxj2xz42xz42y022y172y2n2y2y2y2y2y2y2y392y392y3j2y4u2y4u2y4u2y5l2y5l2y6h2y7c2y812y9d2y9d2y9d2y9o2yce2yce2ycv2ycv2yd72ydi2ydi2yds2yej2yg52ygi2ygw2yh72yj82ykl2yl92ymt2ymt2ynz2ynz2yod2yod2yp22ypi2ypu2yqw2yr62yrv2yrv2yv62ywe2yx92yxm2yz82z112z112z1z2z1z2z2a2z2a2z382z3r2z3r2z442z4h2z4h2z4h2z4t2z5q2z612z612z612z612z6w2z772z7p2z832z952z9f2z9f2z9f2za42zaw2zbo2zdv2zeo2zeo2zeo2zfs2zgh2zjr2zkw2zla2zla2zlo2zmd2zmd2zmu2zn62zng2znu2zo92zoy2zq82zq82zq82zqx2zrf2zst2zt42zt42zte2ztr2zuo2zv02zv02zw22zwd2zx12zxs2zyc2zyc2zzb30003000300e300e300e301330313031303v30573057305h305s306e306e306e3077307m307m307m3080308r309230a230b630bk30c430dy30dy30ed30f030f030fc30fc30gd30gd30gn30gz30gz30gz30ht30im30ka30ka30l030mb30mm30o630og30og30ot30pn30pn30re30re30re30re30re30re30rs30sp30u230v830vl30vx30wn30xc30xm30xm30zz30zz310k311931193119311n313i315e31693169316l316z3189318t319g319v31a931a931ap31ap31bf31cq31d631du31du31ek31h131id31jn31lx31mv31mv31nd31on31on31on31p231pn31pn31qc31sf31sf31sq31tg31u431uf31wm31wm31wm31xb31yp31z131z131zg31zg320a320o32123212321t32273234323g324f325532683268327u328j328w328w329d329p32b732bk32c432cu32cu32cu32cu32f532g032hn32i032i032jh32jh32k732kh32l632m132mt32nh32og32pc32pc32pc32pc32q132q132qe32rf32rs32rs32s332su32su32su32uw32v832vj32vj32vx32vx32x532xr32y232y232z232z232zf3303330e330e330t330t331c331c332c332c332u3337333r333r333r334q335u3365336h336t338533853385338h338x338x339u33b433bm33cd33cq33dq33ex33ex33ex33ex33ex33ex33ex33ex33f933fm33gd33gd33gd33gw33i433is33jd33jp33kh33kh33kt33kt33kt33kt33l533l533lr33of33os33qh33qh33qh33qh33rw33sd33u633ve33vq33vz33x633x633xj33y933z033z033zc340234023402341q341q341q341q342534253432343q345c345o34603478347o348d348t349i349i349i349i349i34a534bo34d334di34di34g034g034g034hq34hq34ka34km34l134l134l134mh34nm34om34om34pa34pl34qi34qu34qu34rc34rc34rc34s334st34t234ul34v934v934vy34vy34wp34xt34y634yu34z634zm350c350c351r3537353s353s353s353s353s3546354i3556356e3570358035943594359k359k359k35aa35am35am35b935bm35bw35c835c835c835cp35ds35ds35ei35ew35ew35fq35g035gx35i035i035id35ji35ji35jz35k935lk35lv35lv35nt35ob35p035qa35qa35qy35qy35rc35rq35rq35rq35rq35t135u735vb35vb35wj35wj35x435ym35ym35za35za3605361o361o361z361z362d362v362v363a363x364f364t3656365k365k367f36863690369f36a536at36bd36bd36d836fv36gz36hf36jf36kt36l536lj36o036ob36ph36rm36rm36t736ub36ub36ub36um36vb36vo36wu36x536x536x536xi36xi36xi36yl36yx36zm36zy371q372b3735373p3743374337433743374e374e375i375u377c377y378o379d37ai37b437b437b437b437b437bs37cj37cy37db37db37e537el37el37fl37gd37hs37i937ik37ik37ik37jn37k637ki37ln37n737nw37nw37oa37on37qe37qe37qz37rd37rd37rn37rn37st37th37tv37tv37ub37uu37vb37vo37vo37vo37wf37yh37z837z837z837zw381b382a38333843384d384d384z385c38703870387u388638863886388g388t388t388t38a438a438at38dx38dx38f738f738f738f738f738f738fm38fm38gc38gc38hr38i138j138j138j138jr38kr38kr38le38lr38n938og38og38qy38qy38rp38s338sg38to38u838u838va38va38va38wa38x138xc38xc38xc38xc38xo38xo38xo38xo38y038yd38ze3900390f3917393a393p394g394g395b395v397c397c397v398a398a398m398x398x39ak39ak39b839b839b839bl39ct39ct39dq39fd39fd39gq39h139hw39i939i939io39j039jb39jb39jz39k939km39ky39lb39lb39lb39mr39nr39pb39pb39pp39qv39qv39qv39rl39sd39sd39st39t439ug39v139v139vr39wl39ww39x539y239y239y23a0z3a0z3a1l3a1l3a1v3a283a2k3a2x3a3k3a3z3a493a4p3a4z3a5d3a6h3a6t3a743a7r3a843aai3aau3aau3abh3abw3acn3acn3ad03ad03ad03adc3aec3afk3afy3afy3agp3ah33ahz3aid3aj23aj23ajb3ak83ak83amh3an53ao23aoe3aoe3aoe3api3api3aqr3ar33asp3asp3atx3aun3auz3auz3av83avi3avt3awt3axe3axe3axe3ayo3ayz3aza3azk3b033b0i3b1u3b2n3b2n3b2n3b2n3b2n3b313b3p3b403b4g3b5o3b6f3b6s3b6s3b6s3b6s3b7x3b7x3b8c3b8l3b923b9s3bam3bam3bam3bb73be73bek3bfd3bfd3bfd3bh43bhw3bhw3bic3bis3bku3bll3bly3boj3bos3bos3bp83bqb3bqb3bqb3bqb3bqz3brf3brf3brf3brq3btc3btm3bu83bu83bu83bvh3bvh3bvh3bx13bx13bx13bxb3bxb3by13byk3byu3bz73bzm3bzz3bzz3bzz3c1p3c283c283c2m3c3n3c403c4g3c4g3c4g3c553c633c9b3c9z3caa3can3cay3cbc3cc33ccg`,
  },
  people: `A. P. J. Abdul Kalam	1,c,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	2,p,ek8l	7459020	Abbas Araqchi;Abbas Aragchi;^0410^0431^0431^0430^0441 ^0410^0440^0430^0433^0447^0438;^0639^0628^0627^0633 ^0639^0631^0627^0642^062c^064a;^963f^62c9^683c^9f50;^30a2^30c3^30d0^30b9^30fb^30a2^30e9^30b0^30c1;^c544^bc14^c2a4 ^c544^b77c^adf8^ce58;^05e2^05d1^05d0^05e1 ^05e2^05e8^05d0^05e7^05e6'^05d9			ek8	e98
Abdal^00e1 Bucaram	1,1n,ds8a,dt26
Abdalla Hamdok	0,23,ef8l,ei12	27654948	Abdallah Hamdok
Abdel Aziz al-Rantisi	b4,75,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	h7,23,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,13,e88c,ea3q;1,13,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;^0639^0628^062f ^0627^0644^0641^062a^0627^062d ^0627^0644^0633^064a^0633^064a;^0410^0431^0434^0435^043b^044c ^0424^0430^0442^0442^0430^0445 ^0430^0441-^0421^0438^0441^0438;^963f^535c^675c^52d2-^6cd5^5854^8d6b^00b7^585e^897f;^30a2^30d6^30c9^30eb^30d5^30a1^30c3^30bf^30fc^30cf^30fb^30b7^30b7;^c555^b458^d31f^d0c0^d750 ^c2dc^c2dc;^05e2^05d1^05d3 ^05d0^05dc-^05e4^05ea^05d0^05d7 ^05d0-^05e1^05d9^05e1^05d9			e97
Abdelaziz Bouteflika	1,2e,dv4r,ef42	57308	Abdelaziz Buteflika;^0410^0431^0434^0435^043b^044c^0430^0437^0438^0437 ^0411^0443^0442^0435^0444^043b^0438^043a^0430;^0639^0628^062f ^0627^0644^0639^0632^064a^0632 ^0628^0648^062a^0641^0644^064a^0642^0629;^5e03^7279^5f17^5229^5361;^30a2^30d6^30c7^30eb^30a2^30b8^30ba^30fb^30d6^30fc^30c6^30d5^30ea^30ab;^c555^b378^c544^c9c0^c988 ^bd80^d14c^d50c^b9ac^ce74;^05e2^05d1^05d3 ^05d0^05dc-^05e2^05d6^05d9^05d6 ^05d1^05d5^05d8^05e4^05dc^05d9^05e7^05d4			dv,ef
Abdelmadjid Tebboune	1,2e,efcj	2821166
Abdou Diouf	1,1s,dd11,dw41;1k,ag,dz11,eacv	219728
Abdoulaye Ma^00efga	0,1w,ekbm	113577661
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
Abdullah G^00fcl	0,b,dybi,dz3e;2,b,dz3e,e38s;1,b,e38s,ea8s	42852
Abdullah ^00d6calan	ta,8z,dabr		^0410^0431^0434^0443^043b^043b^0430 ^041e^0434^0436^0430^043b^0430^043d;^0639^0628^062f ^0627^0644^0644^0647 ^0623^0648^062c^0644^0627^0646;^5384^8d3e^5170;^30a2^30d6^30c9^30a5^30e9^30fb^30aa^30b8^30e3^30e9^30f3;^c555^b458^b77c ^c678^c798^b780;^05e2^05d1^05d3^05d0^05dc^05dc^05d4 ^05d0^05d5^05d2'^05dc^05d0^05df			dua
Abdullah bin Zayed	2,2r,e229			bin Zayed
Abdurrahman Wahid	qx,17,dgc,dvb;1,17,dvak,dx7n	76167	Gus Dur
Abel Matutes	2,j,ds56,dw4r	318474
Abhisit Vejjajiva	0,11,e4ch,e785				Abhisit
Abigail Spanberger	3,0,ef13,el13;4,6c,em1h
Abimael Guzm^00e1n	1p,az,d1,do9c
Abiy Ahmed	0,31,ee42	50365049	Abiy Ahmed Ali;^0410^0431^0438^0439 ^0410^0445^043c^0435^0434;^0622^0628^064a ^0623^062d^0645^062f;^963f^6bd4^00b7^827e^54c8^8fc8^5fb7;^30a2^30d3^30fc^30fb^30a2^30cf^30e1^30c9;^c544^be44 ^c544^ba38^b4dc;^05d0^05d1^05d9^05d9 ^05d0^05d7^05de^05d3	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;^0410^0432^0440^0430^0430^043c ^041b^0438^043d^043a^043e^043b^044c^043d;^0623^0628^0631^0627^0647^0627^0645 ^0644^064a^0646^0643^0648^0644^0646;^4e9a^4f2f^62c9^7f55^00b7^6797^80af;^30a8^30a4^30d6^30e9^30cf^30e0^30fb^30ea^30f3^30ab^30fc^30f3;^c5d0^c774^be0c^b7ec^d584 ^b9c1^cee8;^05d0^05d1^05e8^05d4^05dd ^05dc^05d9^05e0^05e7^05d5^05dc^05df
Abu Bakr al-Baghdadi	1p,ae,e65g,efar	abu-bakr-al-baghdadi	^0410^0431^0443 ^0411^0430^043a^0440 ^0430^043b^044c-^0411^0430^0433^0434^0430^0434^0438;^0623^0628^0648 ^0628^0643^0631 ^0627^0644^0628^063a^062f^0627^062f^064a;^5df4^683c^8fbe^8fea;^30a2^30d6^30d0^30af^30eb^30fb^30d0^30b0^30c0^30c7^30a3;^c544^bd80 ^bc14^d06c^b974 ^c54c^bc14^adf8^b2e4^b514;^05d0^05d1^05d5 ^05d1^05db^05e8 ^05d0^05dc-^05d1^05d2^05d3^05d0^05d3^05d9			ea6,efc
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
Adolf Hitler	13,3,c11u,cd4u	352	^0410^0434^043e^043b^044c^0444 ^0413^0438^0442^043b^0435^0440;^0623^062f^0648^0644^0641 ^0647^062a^0644^0631;^5e0c^7279^52d2;^30a2^30c9^30eb^30d5^30fb^30d2^30c8^30e9^30fc;^c544^b3cc^d504 ^d788^d2c0^b7ec;^05d0^05d3^05d5^05dc^05e3 ^05d4^05d9^05d8^05dc^05e8			c1
Adolf Ogi	1,2a,dp11,dpcv;1,2a,dw11,dwcv
Adolfas ^0160le^017eevi^010dius	0,1g,dp3a,ds28
Adolfo Su^00e1rez	0,j,d873,dd2p
Adrian N^0103stase	0,i,dwcs,e0cl	271966
Adrian Severin	2,i,dscc,dtct
Afonso Dhlakama	1p,au,dbah,ee53	383419
Agim ^00c7eku	ih,2c,dv5,dv9k;0,2c,e23a,e419	313573
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
Ahmed al-Sharaa	1p,aa,ed1s,el1t;1,1h,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani;^0410^0445^043c^0435^0434 ^0430^0448-^0428^0430^0440^0430^0430;^0623^062d^0645^062f ^0627^0644^0634^0631^0639;^827e^54c8^8fc8^5fb7^00b7^6c99^62c9;^30a2^30cf^30e1^30c9^30fb^30b7^30e3^30e9^30a2;^c544^ba54^b4dc ^c54c^c0e4^b77c;^05d0^05d7^05de^05d3 ^05d0-^05e9^05e8^05e2		al-Jolani	ekc
Ahmet Davuto^011flu	2,b,e551,ea8s;0,b,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,b,dw5g,e38s	165487
Ahn Cheol-soo	tf,f,ec22,ec6t			Ahn
Ahn Gyu-back	8,f,el7			Ahn
Aidarous al-Zubaidi	ts,24,ed5b	22054939	Aidarus al-Zoubaidi
Aigars Kalv^012btis	0,20,e0c2,e3ck	210715
Ajay Banga	1,7i,ej62
Ajit Doval	1d,c,ea5u
Akbar Hashemi Rafsanjani	22,p,dc7s,dl83;1,p,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani;^0410^043a^0431^0430^0440 ^0425^0430^0448^0435^043c^0438 ^0420^0430^0444^0441^0430^043d^0434^0436^0430^043d^0438;^0623^0643^0628^0631 ^0647^0627^0634^0645^064a ^0631^0641^0633^0646^062c^0627^0646^064a;^62c9^592b^6851^8d3e^5c3c;^30a2^30af^30d0^30eb^30fb^30cf^30b7^30a7^30df^30fb^30e9^30d5^30b5^30f3^30b8^30e3^30cb;^c544^d06c^bc14^b974 ^d558^c170^bbf8 ^b77c^d504^c0b0^c790^b2c8;^05d0^05db^05d1^05e8 ^05d4^05d0^05e9^05de^05d9 ^05e8^05e4^05e1^05e0^05d2'^05d0^05e0^05d9			dl,dt8
Akhmad Kadyrov	1,82,dza5,e059	297006
Akis Tsochatzopoulos	8,k,ds9p,dxao
Al Gore	a,0,dh13,dp12;6,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Al Sharpton	c,0,dz1l,e03f
Alain Berset	1,2a,ee11,eecv;1,2a,ej11,ejcv;1k,9b,ek9i	123939
Alain Jupp^00e9	2,2,dp3t,dr5g;0,2,dr5h,dt62;2,2,e72r,e85a	215569	^0410^043b^0435^043d ^0416^044e^043f^043f^0435;^0622^0644^0627^0646 ^062c^0648^0628^064a^0647;^963f^5170^00b7^6731^4f69;^30a2^30e9^30f3^30fb^30b8^30e5^30da;^c54c^b7ad ^c950^d398;^05d0^05dc^05df ^05d6'^05d5^05e4^05d4			dr,dt6
Alain Madelin	7,2,dr5i,dr8p
Alain Richard	8,2,dt64,dy56
Alan Garc^00eda	1,s,dh7s,dm7s;1,s,e27s,e77s	167211	Alan Garcia Perez	Garc^00eda
Alan Greenspan	5h,0,dj8b,e21v	193635
Alan Johnson	1c,1,e36s,e565;1j,1,e565,e65b
Alan Keyes	c,0,dr3q,ds8;c,0,dv9k,dw7p;c,0,e39e,e44f
Alan Milburn	1c,1,dvab,dz6d	333459
Alar Karis	1,2x,ehab	12358575
Alassane Ouattara	0,3b,dmb7,dpc9;1,3b,e6c4	57413
Albert Reynolds	1y,m,do2b,dqcf
Albert Rivera	b5,j,e279,efbb
Albert Speer	f6,3,ca28,cd5n
Alberto Fern^00e1ndez	1,25,efca,ejca	2642828
Alberto Fujimori	1,s,dm7s,dwbm	133040	^0410^043b^044c^0431^0435^0440^0442^043e ^0424^0443^0445^0438^043c^043e^0440^0438;^0623^0644^0628^0631^062a^0648 ^0641^0648^062c^064a^0645^0648^0631^064a;^963f^5c14^97e6^6258^00b7^85e4^68ee;^30a2^30eb^30d9^30eb^30c8^30fb^30d5^30b8^30e2^30ea;^c54c^bca0^b974^d1a0 ^d6c4^c9c0^baa8^b9ac;^05d0^05dc^05d1^05e8^05d8^05d5 ^05e4^05d5^05d2'^05d9^05de^05d5^05e8^05d9			dm,e5
Alberto Gonzales	l,0,e123,e39h	202350
Alberto N^00fa^00f1ez Feij^00f3o	r,j,ei42	2457783	Alberto Feijoo	N^00fa^00f1ez Feij^00f3o	Feij^00f3o
Alberto Ruiz-Gallard^00f3n	c0,j,dz6d,e7cm;b,j,e7cm,ea9n			Ruiz-Gallard^00f3n
Alberto van Klaveren	2,3k,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,2c,eg23,eg63;0,2c,eh3m	441633
Alcide De Gasperi	0,4,cdca,cl8h			De Gasperi
Aldo Moro	0,4,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alecos Michaelides	2,4n,dp2s,dt48
Alejandro Garc^00eda Padilla	4,6h,e912,ed12	alejandro-garcia
Alejandro Giammattei	1,2y,eg1e,ek1e	2134696
Alejandro Mayorkas	3e,0,eh22,el1k	4714600
Alejandro Toledo	1,s,dx7s,e27s	207426
Aleka Papariga	3f,k,dn2r,e94e
Aleksa Buha	2,64,do5,du1
Aleksandar Vu^010di^0107	0,v,ea4r,ed5v;1,v,ed5v	222031	Alexander Vucic;^0410^043b^0435^043a^0441^0430^043d^0434^0440 ^0412^0443^0447^0438^0447;^0623^0644^0643^0633^0646^062f^0631 ^0641^0648^062a^0634^064a^062a^0634;^6b66^5951^5947;^30a2^30ec^30af^30b5^30f3^30c0^30eb^30fb^30d6^30c1^30c3^30c1;^c54c^b809^c0b0^b2e4^b974 ^bd80^ce58^ce58;^05d0^05dc^05db^05e1^05e0^05d3^05e8 ^05d5^05d5^05e6'^05d9^05e5'			ea4
Aleksandar Vulin	8,v,ed6t,egas;f,v,egas,eiaq	11074974
Aleksander Kwa^015bniewski	1,5,drcn,e1cn	55758	^0410^043b^0435^043a^0441^0430^043d^0434^0440 ^041a^0432^0430^0441^044c^043d^0435^0432^0441^043a^0438^0439;^0623^0644^0643^0633^0646^062f^0631 ^0643^0641^0627^0634^0646^064a^0641^0633^0643^064a;^514b^74e6^5e0c^6d85^592b^65af^57fa;^30a2^30ec^30af^30b5^30f3^30c7^30eb^30fb^30af^30ef^30b7^30cb^30a8^30d5^30b9^30ad;^c54c^b809^c0b0^b370^b974 ^d06c^bc14^c2dc^b2c8^c5d0^d504^c2a4^d0a4;^05d0^05dc^05db^05e1^05e0^05d3^05e8 ^05e7^05d5^05d5^05d0^05e9^05e0^05d9^05d9^05d1^05e1^05e7^05d9			drb,e2
Aleksander Meksi	0,2w,do4d,dt3b
Alena Schillerov^00e1	7,z,edcd,ehch;7,z,elcf	29951594
Alenka Bratu^0161ek	0,2q,e93k,ea9i	3739767
Alex Azar	1c,0,ee1t,eh1k	4716651
Alex Salmond	1z,6y,e35h,eabi	10652
Alexander Acosta	38,0,ed4s,ef7j	7273452	Alex Acosta
Alexander Bortnikov	aj,9,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,1u,ega1,el23	476596		De Croo
Alexander Dobrindt	f,3,el56	85783
Alexander Downer	2,a,ds3b,e3c3	1239291
Alexander Dub^010dek	5i,5k,d015,d14h
Alexander Gauland	66,3,edc2,efbu
Alexander Haig	1g,0,d554,d69l;11,0,dd1m,de75
Alexander Hamilton	23,0,819b,871v
Alexander Lebed	8w,9,ds6i,dsah;4,af,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,y,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;^0410^043b^0435^043a^0441^0430^043d^0434^0440 ^041b^0443^043a^0430^0448^0435^043d^043a^043e;^0410^043b^044f^043a^0441^0430^043d^0434^0440 ^041b^0443^043a^0430^0448^044d^043d^043a^0430;^041e^043b^0435^043a^0441^0430^043d^0434^0440 ^041b^0443^043a^0430^0448^0435^043d^043a^043e;^0623^0644^0643^0633^0646^062f^0631 ^0644^0648^0643^0627^0634^064a^0646^0643^0648;^5362^5361^7533^79d1;^30a2^30ec^30af^30b5^30f3^30c9^30eb^30fb^30eb^30ab^30b7^30a7^30f3^30b3;^c54c^b809^c0b0^b4dc^b974 ^b8e8^ce74^c174^cf54;^05d0^05dc^05db^05e1^05e0^05d3^05e8 ^05dc^05d5^05e7^05e9^05e0^05e7^05d5			ds
Alexander Schallenberg	2,x,ef63,ehab;13,x,ehab,ehc6;2,x,ehc6,el33	64168538
Alexander Stubb	0,1q,ea6o,eb5t;1,1q,ek31	503143	^0410^043b^0435^043a^0441^0430^043d^0434^0440 ^0421^0442^0443^0431^0431;^0623^0644^0643^0633^0646^062f^0631 ^0633^062a^0648^0628;^4e9a^5386^5c71^5927^00b7^65af^56fe^5e03;^30a2^30ec^30af^30b5^30f3^30c7^30eb^30fb^30b9^30c8^30a5^30d6;^c54c^b809^c0b0^b370^b974 ^c2a4^d22c^be0c;^05d0^05dc^05db^05e1^05e0^05d3^05e8 ^05e1^05d8^05d5^05d1			ek2
Alexander Turchin	0,y,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,x,ed1q	78869		Van der Bellen
Alexander Zakharchenko	5k,9d,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	b,t,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	3,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,1r,elb1
Alexei Kudrin	7,9,dw5i,e79q	351014
Alexei Navalny	r,9,e7c,ek2g		Alexey Navalny;Aleksei Navalny;^0410^043b^0435^043a^0441^0435^0439 ^041d^0430^0432^0430^043b^044c^043d^044b^0439;^0623^0644^064a^0643^0633^064a ^0646^0627^0641^0627^0644^0646^064a;^7eb3^74e6^5229^5185;^30a2^30ec^30af^30bb^30a4^30fb^30ca^30ef^30ea^30cc^30a4;^c54c^b809^c138^c774 ^b098^bc1c^b2c8;^05d0^05dc^05db^05e1^05d9^05d9 ^05e0^05d1^05dc^05e0^05d9			ed,ekc
Alexis Herman	38,0,dt51,dx1k	292340
Alexis Tsipras	0,k,eb1q,ef78	312015	^0410^043b^0435^043a^0441^0438^0441 ^0426^0438^043f^0440^0430^0441;^0623^0644^0643^0633^064a^0633 ^062a^0633^064a^0628^0631^0627^0633;^9f50^666e^62c9^65af;^30a2^30ec^30af^30b7^30b9^30fb^30c1^30d7^30e9^30b9;^c54c^b809^c2dc^c2a4 ^ce58^d504^b77c^c2a4;^05d0^05dc^05db^05e1^05d9^05e1 ^05e6^05d9^05e4^05e8^05d0^05e1			eb,ef7
Alf Landon	4,77,c119,c51b;c,0,c46b,c4b3
Alfonse D'Amato	a,0,dd13,dv13
Alfonso Dastis	2,j,ecb4,ee61	5666774
Alfred Gusenbauer	13,x,e31b,e4c2	260037
Alfred Moisiu	1,2w,dy7o,e37o	190889
Alfredo P^00e9rez Rubalcaba	f,j,e24b,e77b;4s,j,e824,ea7q	333638		Rubalcaba
Alfredo Stroessner	1,3n,cm8f,dl23
Algirdas Brazauskas	1,1g,dp2p,du2p	212751
Algirdas Butkevi^010dius	0,1g,e8cd,eccd	394006
Algirdas Saudargas	2,1g,dm3h,doch;2,1g,dsca,dwau	556409
Ali Abdullah Saleh	1,24,da7i,e82p		Ali Abdallah Saleh;^0410^043b^0438 ^0410^0431^0434^0430^043b^043b^0430 ^0421^0430^043b^0435^0445;^0639^0644^064a ^0639^0628^062f ^0627^0644^0644^0647 ^0635^0627^0644^062d;^963f^91cc^00b7^963f^535c^675c^62c9^00b7^8428^5229^8d6b;^30a2^30ea^30fb^30a2^30d6^30c9^30e9^30fb^30b5^30ec^30cf;^c54c^b9ac ^c555^b458^b77c ^c0b4^b808;^05e2^05dc^05d9 ^05e2^05d1^05d3^05d0^05dc^05dc^05d4 ^05e1^05d0^05dc^05d7			e7,e8
Ali Ahmeti	sc,2t,dy65
Ali Akbar Salehi	2,p,e6cd,e98f	283201
Ali Akbar Velayati	2,p,ddcf,dt8k
Ali Alatas	2,17,dk3l,dvak
Ali Asadov	0,3p,efa8	12850075
Ali Babacan	2,b,e38t,e551;5,b,e551,eb8s;qg,b,eg39
Ali Bongo	1,3a,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,p,ddad,dl83;53,p,dl64	57336	Seyyed Ali Khamenei;^0410^043b^0438 ^0425^0430^043c^0435^043d^0435^0438;^0639^0644^06cc ^062e^0627^0645^0646^0647^200c^0627^06cc;^0639^0644^064a ^062e^0627^0645^0646^0626^064a;^54c8^6885^5185^4f0a;^30a2^30ea^30fb^30cf^30e1^30cd^30a4;^c54c^b9ac ^d558^ba54^b124^c774;^05e2^05dc^05d9 ^05d7'^05d0^05de^05e0^05d0^05d9			dl6
Ali Lamine Zeine	0,1o,ej89		Ali Mahaman Lamine Zeine
Ali Larijani	22,p,e45s,eg5s;cv,p,el85	336363					e18
Ali Mahdi Mohamed	1,2v,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2o,38,dr82,ec57	2067470
Ali al-Sistani	nv,19,do88	ali-al-sistani	Ali Sistani;^0410^043b^0438 ^0430^0441-^0421^0438^0441^0442^0430^043d^0438;^0639^0644^064a ^0627^0644^0633^064a^0633^062a^0627^0646^064a;^897f^65af^5854^5c3c;^30a2^30ea^30fb^30b7^30b9^30bf^30cb;^c54c^b9ac ^c54c^c2dc^c2a4^d0c0^b2c8;^05e2^05dc^05d9 ^05d0-^05e1^05d9^05e1^05ea^05d0^05e0^05d9			dz
Alice Rivlin	36,0,dqah,ds4q;mf,0,ds6p,dv7g
Alice Weidel	88,3,ei6i						ed4n
Alija Izetbegovi^0107	1,7,dmck,dwae	183848
Alistair Darling	1m,1,e36s,e65b	296639
Alix Didier Fils-Aim^00e9	0,28,ekbb			Fils-Aim^00e9
Allamaye Halina	0,2s,ek5n
Alois Mock	2,x,dj1l,dr54
Alok Sharma	3j,1,eg2d,eh18;yw,1,eh18,eibk
Alparslan T^00fcrke^015f	bl,b,d129,dt44
Alpha Cond^00e9	1,27,e6cl,eh95
Alpha Oumar Konar^00e9	1,1w,do68,dy68		Alpha Konare
Alphonso Jackson	2d,0,e03v,e44i	324505
Amadou Toumani Tour^00e9	1,1w,dy68,e83m
Amber Rudd	1j,1,ec7d,ee4t	479171
Amintore Fanfani	0,4,cm1i,cm2a;0,4,cq71,cr2f;0,4,cs7q,cv6l;0,4,dec1,df84
Amir Khan Muttaqi	2,8f,eh97	60499905
Amir Peretz	8,d,e254,e36i	472117
Amit Shah	z9,c,ea79,eg1k;82,c,ef5u	4746875
Amos Hochstein	d3,0,eh8,el1k
Amr Moussa	2,13,dn5k,dx5f;2k,94,dx61,e761	381113	Amre Moussa
Amrullah Saleh	t,1i,eg2j,eh8f
Amy Klobuchar	a,0,e313;c,0,ef2a,eg32	22237
An^00edbal Cavaco Silva	0,22,dhb6,dras;1,22,e239,ec39	57398		Cavaco Silva
Ana Brnabi^0107	0,v,ed6t,ek3k	26258815
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
Andr^00e9 Ventura	qa,22,ef49
Andr^00e9s Manuel L^00f3pez Obrador	8i,33,dwc5,e17t;c,33,e21j,e871;1,33,eec1,eka1	318508	Andres Lopez Obrador;^0410^043d^0434^0440^0435^0441 ^041c^0430^043d^0443^044d^043b^044c ^041b^043e^043f^0435^0441 ^041e^0431^0440^0430^0434^043e^0440;^0623^0646^062f^0631^064a^0633 ^0645^0627^0646^0648^064a^0644 ^0644^0648^0628^064a^0632 ^0623^0648^0628^0631^0627^062f^0648^0631;^6d1b^4f69^65af^00b7^5965^592b^62c9^591a^5c14;^30a2^30f3^30c9^30ec^30b9^30fb^30de^30cc^30a8^30eb^30fb^30ed^30da^30b9^30fb^30aa^30d6^30e9^30c9^30fc^30eb;^c548^b4dc^b808^c2a4 ^b9c8^b204^c5d8 ^b85c^d398^c2a4 ^c624^be0c^b77c^b3c4^b974;^05d0^05e0^05d3^05e8^05e1 ^05de^05e0^05d5^05d0^05dc ^05dc^05d5^05e4^05e1 ^05d0^05d5^05d1^05e8^05d3^05d5^05e8	L^00f3pez Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andr^00e9s Pastrana	1,3q,du87,dy87
Andrea Leadsom	2v,1,ec7e,ed6b;6m,1,ed6b,ef5m;3j,1,ef7o,eg2d	750091
Andrea Nahles	i,3,e9ch,ed9s;5q,3,ee4m,ef63
Andreas Babler	6n,x,ej63;33,x,el33
Andreas Papandreou	0,k,ddal,dl72;0,k,dpad,ds1m
Andrei Belousov	o,9,eg1l,ek5c;8,9,ek5e	4082839	Andrey Belousov;^0410^043d^0434^0440^0435^0439 ^0411^0435^043b^043e^0443^0441^043e^0432;^0623^0646^062f^0631^064a^0647 ^0628^064a^0644^0648^0633^0648^0641;^522b^6d1b^4e4c^7d22^592b;^30a2^30f3^30c9^30ec^30a4^30fb^30d9^30ed^30a6^30bd^30d5;^c548^b4dc^b808^c774 ^bca8^b85c^c6b0^c18c^d504;^05d0^05e0^05d3^05e8^05d9^05d9 ^05d1^05dc^05d0^05d5^05e1^05d5^05d1
Andrei Gromyko	2,61,cp2f,dh72
Andrei Kozyrev	2,9,dmab,ds15
Andrej Babi^0161	0,z,edcd,ehch;0,z,elc9	10819807
Andrej Kiska	1,14,ea6f,ef6f	12762303
Andrej Plenkovi^0107	0,18,ecaj	11685764
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
Andrii Sybiha	2,e,ek95	28701441	Andriy Sybiha;^0410^043d^0434^0440^0456^0439 ^0421^0438^0431^0456^0433^0430;^0410^043d^0434^0440^0435^0439 ^0421^0438^0431^0438^0433^0430;^0623^0646^062f^0631^064a^0647 ^0633^064a^0628^064a^0647^0627;^745f^6bd4^52a0;^30a2^30f3^30c9^30ea^30fc^30fb^30b7^30d3^30cf;^c548^b4dc^b9ac ^c2dc^be44^d558;^05d0^05e0^05d3^05e8^05d9^05d9 ^05e1^05d9^05d1^05d9^05d4^05d4
Andris B^0113rzi^0146^0161	1,20,e778,eb77	380986
Andris Piebalgs	6c,8,e0bm,e629	318940
Andris Spr^016bds	8,20,ej9f
Andris ^0160^0137^0113le	0,20,drcl,dt87;0,20,dv7g,dw55
Andrius Kubilius	0,1g,e4c9,e8cd;jn,8,ekc1	57663
Andriy Yermak	81,e,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;^0410^043d^0434^0440^0456^0439 ^0404^0440^043c^0430^043a;^0410^043d^0434^0440^0435^0439 ^0415^0440^043c^0430^043a;^0623^0646^062f^0631^064a^0647 ^064a^0631^0645^0627^0643;^5b89^5fb7^91cc^00b7^53f6^5c14^9a6c^514b;^30a2^30f3^30c9^30ea^30fc^30fb^30a4^30a7^30eb^30de^30fc^30af;^c548^b4dc^b9ac ^c608^b974^b9c8^d06c;^05d0^05e0^05d3^05e8^05d9^05d9 ^05d9^05e8^05de^05e7
Andrus Ansip	0,2x,e14c,ea3q	57640
Andry Rajoelina	1,2h,e53h,ea1p;1,2h,ef1j,elae	57363
Andrzej Doma^0144ski	7,5,ejcd
Andrzej Duda	1,5,eb86,el86	9151911	^0410^043d^0434^0436^0435^0439 ^0414^0443^0434^0430;^0623^0646^062f^0631^064a^0647 ^062f^0648^062f^0627;^5b89^6770^4f0a^00b7^675c^8fbe;^30a2^30f3^30b8^30a7^30a4^30fb^30c9^30a5^30c0;^c548^c81c^c774 ^b450^b2e4;^05d0^05e0^05d3^05d6'^05d9^05d9 ^05d3^05d5^05d3^05d4			eb8,el8
Andrzej Lepper	rc,5,do,e785;5,5,e255,e379	360362
Andy Beshear	4,7q,efca
Andy Burnham	1c,1,e565,e65b;v5,1,ed58
Aneurin Bevan	9,1,cd83,cj1h		Nye Bevan
Ange-F^00e9lix Patass^00e9	1,1y,dpam,dz3f	314524
Angela Merkel	j,3,dqbh,duaq;89,3,dw4a,eec7;13,3,e1bm,ehc8	567	^0410^043d^0433^0435^043b^0430 ^041c^0435^0440^043a^0435^043b^044c;^0623^0646^063a^064a^0644^0627 ^0645^064a^0631^0643^0644;^9ed8^514b^5c14;^30a2^30f3^30b2^30e9^30fb^30e1^30eb^30b1^30eb;^c559^ac94^b77c ^ba54^b974^cf08;^05d0^05e0^05d2^05dc^05d4 ^05de^05e8^05e7^05dc			e1
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
Anneli J^00e4^00e4tteenm^00e4ki	0,1q,dz4h,dz6o	229517
Annie L^00f6^00f6f	s0,16,e79n,ej22
Anniken Huitfeldt	2,2k,ehae,ejag
Ant^00f3nio Costa	0,22,ebbq,ek42;1,8n,ekc1	610788	Antonio Luis Santos da Costa
Ant^00f3nio Guterres	0,22,dras,dy46;6g,2z,e16f,ebcv;2k,2z,ed11	311440	^0410^043d^0442^043e^043d^0438^0443 ^0413^0443^0442^0435^0440^0440^0438^0448;^0410^043d^0442^043e^043d^0456^0443 ^0413^0443^0442^0435^0440^0440^0435^0448;^0623^0646^0637^0648^0646^064a^0648 ^063a^0648^062a^064a^0631^064a^0634;^53e4^7279^96f7^65af;^30a2^30f3^30c8^30cb^30aa^30fb^30b0^30c6^30ec^30b9;^c548^d1a0^b2c8^c6b0 ^ad6c^d14c^d750^c2a4;^05d0^05e0^05d8^05d5^05e0^05d9^05d5 ^05d2^05d5^05d8^05e8^05e9			ed
Ant^00f3nio Jos^00e9 Seguro	1,22,em39			Seguro
Ant^00f3nio Ramalho Eanes	1,22,d87e,di39			Eanes
Ant^00f3nio de Oliveira Salazar	0,22,c075,d09r		Antonio Salazar
Antanas Smetona	1,1g,bucj,c86f
Antanas Valionis	2,1g,dwau,e27c	571063
Ante Gotovina	ia,18,dr84,dr88
Ante Markovi^0107	0,5n,dl3g,dnck
Ante Paveli^0107	u2,18,c94a,cd58
Anthony Albanese	r,a,ef5u,ei5n;0,a,ei5n	335697	^042d^043d^0442^043e^043d^0438 ^0410^043b^0431^0430^043d^0435^0437^0435;^0623^0646^062a^0648^0646^064a ^0623^0644^0628^0627^0646^064a^0632^064a;^5b89^4e1c^5c3c^00b7^963f^5c14^5df4^5c3c^65af;^30a2^30f3^30bd^30cb^30fc^30fb^30a2^30eb^30d0^30cb^30fc^30b8^30fc;^c564^c11c^b2c8 ^c568^bc84^b2c8^c9c0;^05d0^05e0^05ea^05d5^05e0^05d9 ^05d0^05dc^05d1^05e0^05d9^05d6^05d9			ei5
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
Antony Blinken	3l,0,eb19,ed1k;11,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken;^042d^043d^0442^043e^043d^0438 ^0411^043b^0438^043d^043a^0435^043d;^0623^0646^062a^0648^0646^064a ^0628^0644^064a^0646^0643^0646;^5e03^6797^80af;^30a2^30f3^30c8^30cb^30fc^30fb^30d6^30ea^30f3^30b1^30f3;^d1a0^b2c8 ^be14^b9c1^cee8;^05d0^05e0^05ea^05d5^05e0^05d9 ^05d1^05dc^05d9^05e0^05e7^05df			eh1,el1
Antti H^00e4kk^00e4nen	8,1q,ej6k
Antti Rinne	0,1q,ef66,efca	11852228
Anura Kumara Dissanayake	1,1p,ek9n	4777855
Anutin Charnvirakul	0,11,el97	16139757			Anutin
Anwar Ibrahim	5,3i,dpc1,du92;r,3i,e48s,eb3g;0,3i,eibo	299574			Anwar
Anwar Sadat	1,13,d2af,dda6		Anwar el-Sadat;Anouar Sadate;^0410^043d^0432^0430^0440 ^0421^0430^0434^0430^0442;^0623^0646^0648^0631 ^0627^0644^0633^0627^062f^0627^062a;^5b89^74e6^5c14^00b7^8428^8fbe^7279;^30a2^30f3^30ef^30eb^30fb^30b5^30c0^30c8;^c548^c640^b974 ^c0ac^b2e4^d2b8;^05d0^05e0^05d5^05d0^05e8 ^05e1^05d0^05d3^05d0^05ea			d2a
Arancha Gonz^00e1lez Laya	2,j,eg1d,eh7c			Gonz^00e1lez Laya
Ararat Mirzoyan	2,2n,eh8j	31196321
Arben Xhaferi	s9,2t,dt,e37
Archbishop Makarios	1,4n,cs8g,d983		Makarios III;Archbishop Makarios III
Archduke Franz Ferdinand	oi,95,b05j,bi6s			Franz Ferdinand
Ari Fleischer	35,0,dx1k,dz7f	1263856
Ariel Henry	0,28,eh7k,ek4o	107451258
Ariel Sharon	8,d,dd85,df2e;0,d,dx37,e24e	60206	^0410^0440^0438^044d^043b^044c ^0428^0430^0440^043e^043d;^0623^0631^064a^064a^0644 ^0634^0627^0631^0648^0646;^963f^91cc^57c3^52d2^00b7^6c99^9f99;^30a2^30ea^30a8^30eb^30fb^30b7^30e3^30ed^30f3;^c544^b9ac^c5d8 ^c0e4^b860;^05d0^05e8^05d9^05d0^05dc ^05e9^05e8^05d5^05df			dx,e24
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
Arnold R^00fc^00fctel	1,2x,dxa8,e2a9	194000
Arnold Schwarzenegger	4,6d,dzbh,e713	2685
Arnoldo Alem^00e1n	1,42,dt1a,dy1a
Arseniy Yatsenyuk	0,e,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Balfour	0,1,b67c,b9c4;17,1,bkca,bnan		Lord Balfour
Arthur Griffith	yy,m,bq1a,bq8c
Arthur Lira	4w,t,eh21,el21	23904977
Artis Pabriks	2,20,e07l,e3as;8,20,ef1n,eice
Artur Mas	1,6e,e6cr,ec1c	8015
Arturas Paulauskas	3z,1g,e046,e07c	356704
Arun Jaitley	7,c,ea5q,ef5u	3629480
Arvind Kejriwal	x,9c,e9cs,ea2e;x,9c,eb2e,ek9l	59155				e9c
Arvydas Anu^0161auskas	8,1g,egcb,ek3p
Aryeh Deri	rd,d,dg	2670985	Arye Deri
Asa Hutchinson	4,7j,eb1d,ej1a
Asaad al-Shaibani	2,1h,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	1h,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,1i,dy62,e0ce;1,1i,ea9t,eh8f
Asif Ali Zardari	1,u,e499,e998;1,u,ek3a	57373	Asif Zardari;^0410^0441^0438^0444 ^0410^043b^0438 ^0417^0430^0440^0434^0430^0440^0438;^0622^0635^0641 ^0639^0644^064a ^0632^0631^062f^0627^0631^064a;^963f^897f^592b^00b7^963f^91cc^00b7^624e^5c14^8fbe^91cc;^30a2^30b7^30d5^30fb^30a2^30ea^30fb^30b6^30eb^30c0^30ea;^c544^c2dc^d504 ^c54c^b9ac ^c790^b974^b2e4^b9ac;^05d0^05e1^05d9^05e3 ^05e2^05dc^05d9 ^05d6^05e8^05d3^05d0^05e8^05d9			e48,e9
Asim Munir	ho,u,eibt	4806973
Askar Akayev	1,1e,dmar,e14b	489893
Aslan Maskhadov	1,82,dt2c,e138
Assimi Go^00efta	b1,1w,eh5o	98497406
Atal Bihari Vajpayee	0,c,ds5g,ds61;0,c,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee;^0410^0442^0430^043b ^0411^0438^0445^0430^0440^0438 ^0412^0430^0434^0436^043f^0430^0438;^0623^062a^0627^0644 ^0628^064a^0647^0627^0631^064a ^0641^0627^062c^0628^0627^064a^064a;^74e6^6770^5e15^4f0a;^30a2^30bf^30eb^30fb^30d3^30cf^30ea^30fb^30d0^30b8^30d1^30a4;^c544^d0c8 ^be44^d558^b9ac ^bc14^c9c0^d30c^c774;^05d0^05d8^05d0^05dc ^05d1^05d9^05d4^05d0^05e8^05d9 ^05d5^05d0^05d2'^05e4^05d0^05d9			ds,e06
Atifete Jahjaga	1,2c,e747,ec47	57509
Atiku Abubakar	6,2j,dv5t,e35t	755878			Atiku
Audronius A^017eubalis	2,1g,e62b,e8cd	58201
Augusto Pinochet	1,3k,d59b,dm3b		Augusto Pinochet Ugarte;^0410^0443^0433^0443^0441^0442^043e ^041f^0438^043d^043e^0447^0435^0442;^0623^0648^063a^0633^062a^0648 ^0628^064a^0646^0648^0634^064a^0647;^76ae^8bfa^5207^7279;^30a2^30a6^30b0^30b9^30c8^30fb^30d4^30ce^30c1^30a7^30c8;^c544^c6b0^ad6c^c2a4^d1a0 ^d53c^b178^ccb4^d2b8;^05d0^05d5^05d2^05d5^05e1^05d8^05d5 ^05e4^05d9^05e0^05d5^05e9^05d4	Pinochet		d59,e3
Augusto Santos Silva	2,22,ebbq,ei3u	769747		Santos Silva
Aung San	bf,21,c9c,cf7j			Aung San
Aung San Suu Kyi	t4,21,dk9r;133,21,ec46,eh21	36740	^0410^0443^043d ^0421^0430^043d ^0421^0443 ^0427^0436^0438;^0623^0648^0646^063a ^0633^0627^0646 ^0633^0648 ^062a^0634^064a;^6602^5c71^7d20^5b63;^30a2^30a6^30f3^30b5^30f3^30b9^30fc^30c1^30fc;^c544^c6c5^c0b0 ^c218^ce58;^05d0^05d5^05e0^05d2 ^05e1^05df ^05e1^05d5 ^05e6'^05d9	Suu Kyi
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
B^00e4rbel Bas	4v,3,ehaq,el3p;i,3,el56
B^00e9la Kun	tt,1c,bn3l,bn81
B^00f8rge Brende	2,2k,e9ag,edak	706631
B^00fclent Ar^0131n^00e7	22,b,dybj,e37m;5,b,e551,eb8s
B^00fclent Ecevit	0,b,d61q,d6bh;0,b,dv1b,dybi	192634
Badr Abdelatty	2,13,ek73	93447756
Badr al-Busaidi	2,54,eg8i	badr-al-busaidi	Badr Albusaidi
Bah Oury	0,27,ek2r		Amadou Oury Bah
Baiba Bra^017ee	2,20,ek4j
Bajram Begaj	1,2w,ei7o	107422711
Bajram Kosumi	0,2c,e13n,e23a
Bajram Rexhepi	0,2c,dy34,e0c3	536115
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bakir Izetbegovi^0107	2x,7,e6ba,eebk	312355
Bal Thackeray	re,c,cy6j,e8bh		Balasaheb Thackeray
Bamir Topi	1,2w,e37o,e87o	57300
Ban Ki-moon	2,f,e01h,e2ba;2k,2z,e311,eccv	1253	^bc18^ae30^bb38;^041f^0430^043d ^0413^0438 ^041c^0443^043d;^0628^0627^0646 ^0643^064a ^0645^0648^0646;^6f58^57fa^6587;^05d1^05d0^05df ^05e7^05d9-^05de^05d5^05df	Ban
Banharn Silpa-archa	0,11,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	a,0,e113,e4bg;c,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;^0411^0430^0440^0430^043a ^041e^0431^0430^043c^0430;^0628^0627^0631^0627^0643 ^0623^0648^0628^0627^0645^0627;^5df4^62c9^514b^00b7^5965^5df4^9a6c;^5965^5df4^9a6c;^30d0^30e9^30af^30fb^30aa^30d0^30de;^bc84^b77d ^c624^bc14^b9c8;^05d1^05e8^05e7 ^05d0^05d5^05d1^05de^05d4			e32
Barbara Boxer	a,0,dp13,ed13
Barbara Castle	7q,1,d046,d26j
Barbara Roberts	4,7y,dn1e,dr19
Barham Salih	5,19,e25k,e581;1,19,eea2,eiah;6g,2z,em11	808173
Barnaby Joyce	5,a,ec2i,ee2q	4861362
Barry Goldwater	a,0,cl13,cx13;c,0,cw7g,cwb3
Bart De Wever	0,1u,el23	336599		De Wever
Bashar al-Assad	1,1h,dw7h,ekc8	44329	Bashar Hafez al-Assad;^0411^0430^0448^0430^0440 ^0410^0441^0430^0434;^0628^0634^0627^0631 ^0627^0644^0623^0633^062f;^5df4^6c99^5c14^00b7^963f^8428^5fb7;^30d0^30c3^30b7^30e3^30fc^30eb^30fb^30a2^30b5^30c9;^bc14^c0e4^b974 ^c54c^c544^c0ac^b4dc;^05d1^05e9^05d0^05e8 ^05d0^05dc-^05d0^05e1^05d3			dw7
Bashkim Fino	0,2w,dt3b,dt7o
Bassirou Diomaye Faye	1,1s,ek42	124382437	Diomaye Faye				ek3
Beata Szyd^0142o	0,5,ebbg,edcb	4877021
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
Benazir Bhutto	0,u,dkc2,dm86;0,u,dpaj,dsb5	34413	^0411^0435^043d^0430^0437^0438^0440 ^0411^0445^0443^0442^0442^043e;^0628^064a^0646^0638^064a^0631 ^0628^0648^062a^0648;^8d1d^5a1c^9f50^5c14^00b7^5e03^6258;^30d9^30ca^30b8^30eb^30fb^30d6^30c3^30c8;^bca0^b098^c9c0^b974 ^bd80^d1a0;^05d1^05e0^05d6^05d9^05e8 ^05d1^05d5^05d8^05d5			dkc,e4
Beniamino Andreatta	8,4,ds5h,dual
Benigno Aquino III	1,2p,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benita Ferrero-Waldner	2,x,dw24,e0ak;7w,8,e0bm,e5c1	78575		Ferrero-Waldner
Benito Ju^00e1rez	1,33,9y1f,ac7i
Benito Mussolini	0,4,bqav,cb7p	23559	^0411^0435^043d^0438^0442^043e ^041c^0443^0441^0441^043e^043b^0438^043d^0438;^0628^064a^0646^064a^062a^0648 ^0645^0648^0633^0648^0644^064a^0646^064a;^58a8^7d22^91cc^5c3c;^30d9^30cb^30fc^30c8^30fb^30e0^30c3^30bd^30ea^30fc^30cb;^bca0^b2c8^d1a0 ^bb34^c194^b9ac^b2c8;^05d1^05e0^05d9^05d8^05d5 ^05de^05d5^05e1^05d5^05dc^05d9^05e0^05d9			bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Franklin	z3,0,7xai,80b5
Benjamin Mkapa	1,3o,drbn,e1cl	320156
Benjamin Netanyahu	0,d,ds6i,dv76;7,d,dz2s,e189;0,d,e53v,eh6d;0,d,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin N^00e9tanyahou;^0411^0435^043d^044c^044f^043c^0438^043d ^041d^0435^0442^0430^043d^044c^044f^0445^0443;^0411^0456^043d^044c^044f^043c^0456^043d ^041d^0435^0442^0430^043d^044c^044f^0433^0443;^0628^0646^064a^0627^0645^064a^0646 ^0646^062a^0646^064a^0627^0647^0648;^05d1^05e0^05d9^05de^05d9^05df ^05e0^05ea^05e0^05d9^05d4^05d5;^5185^5854^5c3c^4e9a^80e1;^30d9^30f3^30e4^30df^30f3^30fb^30cd^30bf^30cb^30e4^30d5;^bca0^b0d0^bbfc ^b124^d0c0^b0d0^d6c4		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,d,eg5h,eict	557436	Benjamin Gantz
Beno^00eet Hamon	c,2,ed1t,ed4n	818118
Bent Bendtsen	5,1m,dxbr,e499
Beppe Grillo	sh,4,e5a4,ed9n
Berat Albayrak	7,b,ee7a,egb9	6052158
Bernard Cazeneuve	f,2,ea42,ecc6;0,2,ecc6,ed5a	560890
Bernard Kouchner	2,2,e35i,e6bd	206327
Bernardo Ar^00e9valo	1,2y,ek1e	107254030
Bernd Lucke	66,3,e926,eb74
Bernie Sanders	v1,0,dd46,dl44;a,0,e313;c,0,eb4u,ec7q	359442	Bernard Sanders;^0411^0435^0440^043d^0438 ^0421^0430^043d^0434^0435^0440^0441;^0628^064a^0631^0646^064a ^0633^0627^0646^062f^0631^0632;^4f2f^5c3c^00b7^6851^5fb7^65af;^30d0^30fc^30cb^30fc^30fb^30b5^30f3^30c0^30fc^30b9;^bc84^b2c8 ^c0cc^b354^c2a4;^05d1^05e8^05e0^05d9 ^05e1^05e0^05d3^05e8^05e1		Bernie	eb5,eg8
Bert Koenders	2,r,eaah,edaq	3023616
Bertie Ahern	1y,m,dt6q,e457	154550
Beto O'Rourke	3,0,e913,ef13;c,0,ef3e,efb1
Betsy DeVos	1a,0,ed27,eh18	4898286
Bettino Craxi	0,4,df84,dj4h
Betty Boothroyd	93,1,do4r,dwan	333722
Bev Perdue	4,6w,e51a,e915		Beverly Perdue
Bezalel Smotrich	7,d,eict	18759744	^0411^0435^0446^0430^043b^0435^043b^044c ^0421^043c^043e^0442^0440^0438^0447;^0628^062a^0633^0644^0626^064a^0644 ^0633^0645^0648^062a^0631^064a^062a^0634;^65af^83ab^7279^91cc^8d6b;^30d9^30b6^30ec^30eb^30fb^30b9^30e2^30c8^30ea^30c3^30c1;^bca0^c798^b810 ^c2a4^baa8^d2b8^b9ac^d788;^05d1^05e6^05dc^05d0^05dc ^05e1^05de^05d5^05d8^05e8^05d9^05e5'			eic
Bidzina Ivanishvili	0,1z,e8ap,e9bk	57794
Bilawal Bhutto Zardari	2,u,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plav^0161i^0107	1,64,ds7j,dub4
Bill Bradley	a,0,db13,dt13;c,0,dv98,dw39
Bill Clements	4,7h,db1g,df1i;4,7h,dj1k,dn1f
Bill Clinton	4,7j,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;^0411^0438^043b^043b ^041a^043b^0438^043d^0442^043e^043d;^0628^064a^0644 ^0643^0644^064a^0646^062a^0648^0646;^6bd4^5c14^00b7^514b^6797^987f;^30d3^30eb^30fb^30af^30ea^30f3^30c8^30f3;^be4c ^d074^b9b0^d134;^05d1^05d9^05dc ^05e7^05dc^05d9^05e0^05d8^05d5^05df			do6,dx6
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
Binali Y^0131ld^0131r^0131m	0,b,ec5o,ee79	863496
Bj^00f6rn H^00f6cke	88,9n,e98
Bj^00f8rn Tore Godal	2,2k,dq1o,dtah
Bjarni Benediktsson	0,4w,ed1b,edbu;0,4w,ek49,ekcl	879376
Blaise Compaor^00e9	1,36,djaf,eaav
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
Bola Tinubu	1,2j,ej5t	3510872	Bola Ahmed Tinubu;^0411^043e^043b^0430 ^0422^0438^043d^0443^0431^0443;^0628^0648^0644^0627 ^062a^064a^0646^0648^0628^0648;^8482^52aa^5e03;^30dc^30e9^30fb^30c6^30a3^30cc^30d6;^bcfc^b77c ^d2f0^b204^bd80;^05d1^05d5^05dc^05d4 ^05d8^05d9^05e0^05d5^05d1^05d5			ej3	dv5
Bonar Law	0,1,bqan,br5k		Andrew Bonar Law
Booth Gardner	4,81,dh1g,dp1d
Boris Johnson	8h,1,e454,ec59;17,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo;^0411^043e^0440^0438^0441 ^0414^0436^043e^043d^0441^043e^043d;^0628^0648^0631^064a^0633 ^062c^0648^0646^0633^0648^0646;^9c8d^91cc^65af^00b7^7ea6^7ff0^900a;^30dc^30ea^30b9^30fb^30b8^30e7^30f3^30bd^30f3;^bcf4^b9ac^c2a4 ^c874^c2a8;^05d1^05d5^05e8^05d9^05e1 ^05d2'^05d5^05e0^05e1^05d5^05df		Boris
Boris Nemtsov	o,9,dt3h,du8s;r,9,dv8,eb2r
Boris Pistorius	8,3,ej1j	893758
Boris Tadi^0107	1,v,e07b,e845	483290
Boris Trajkovski	1,2t,dvcf,e02q	237782
Boris Yeltsin	1,9,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;^0411^043e^0440^0438^0441 ^0415^043b^044c^0446^0438^043d;^0628^0648^0631^064a^0633 ^064a^0644^062a^0633^0646;^53f6^5229^94a6;^30dc^30ea^30b9^30fb^30a8^30ea^30c4^30a3^30f3;^bcf4^b9ac^c2a4 ^c610^ce5c;^05d1^05d5^05e8^05d9^05e1 ^05d9^05dc^05e6^05d9^05df			dn6	djb
Borisav Jovi^0107	1,5n,dm5f,dn5f
Borjana Kri^0161to	hc,7,ej1p
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
Bronis^0142aw Geremek	2,5,dtav,dw6u	157282
Bronis^0142aw Komorowski	1,5,e686,eb86	42939
Brooke Rollins	2s,0,el2d
Bruce Babbitt	4,6p,da34,dj15;c,0,dj3a,dk2i;2h,0,dp1m,dx12	878739
Bruce King	4,7b,d311,d711;4,7b,db11,df11;4,7b,dn11,dr11
Bruce Rauner	4,76,eb1c,ef1e
Bruce Sundlun	4,7z,dn11,dr13
Bruno Kreisky	2,x,cr7g,cy4j;13,x,d24l,df5o
Bruno Le Maire	m,2,ed5h,ek9c	993472		Le Maire
Bruno M^00e9gret	t6,2,dv1o,e45
Bruno Retailleau	f,2,ek9l,elac	2926942
Bruno Rodr^00edguez	2,1v,e532	58183	Bruno Rodriguez Parrilla	Rodr^00edguez
Buddy Roemer	4,6f,dk3e,do1d;c,0,e77l,e85v
Bujar Nishani	1,2w,e87o,ed7o	57526
Bujar Osmani	2,2t,eg8u,ek6n	2064061
Burhanuddin Rabbani	1,1i,do6s,dxcm
Butch Otter	4,86,e311,ef17		C. L. Otter
C^00e9sar Gaviria	1,3q,dm87,dq87;1k,9j,dq9f,e09f
C^0103lin Georgescu	c,i,eka1,el3b
C^0103lin Popescu-T^0103riceanu	0,i,e0ct,e4cm	207473	C^0103lin T^0103riceanu	T^0103riceanu
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
Carlos Andr^00e9s P^00e9rez	1,12,d63c,db3c;1,12,dl22,dp5l
Carlos Cuerpo	m,j,ejct
Carlos Gutierrez	2f,0,e127,e51k	741648
Carlos Maz^00f3n	1,b8,ej7h,elb
Carlos Menem	1,25,dl78,dvca		^041a^0430^0440^043b^043e^0441 ^041c^0435^043d^0435^043c;^0643^0627^0631^0644^0648^0633 ^0645^0646^0639^0645;^6885^5185^59c6;^30ab^30eb^30ed^30b9^30fb^30e1^30cd^30e0;^ce74^b97c^b85c^c2a4 ^ba54^b134;^05e7^05e8^05dc^05d5^05e1 ^05de^05e0^05dd			dl,dw
Carlos Mesa	1,3h,dzah,e169	312668
Carlos Presti	8,25,elc		Carlos Alberto Presti
Carlos Salinas de Gortari	1,33,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4m,eha2	27982047		Vila Nova
Carlos Westendorp	2,j,drci,ds55;44,7,dt6i,dv8
Carly Fiorina	c,0,eb54,ec2a
Carme Chac^00f3n	8,j,e44e,e7cm	138416
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
Cecilia Malmstr^00f6m	aw,8,e62a,eab1;3w,8,eab1,efbu	234872
Celso Amorim	2,t,dp7k,dr11;2,t,dz11,e711
Cem ^00d6zdemir	67,3,e4bf,ee1r;d,3,ehc8,el56
Cemil Bay^0131k	i3,8z,e97
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
Charles de Gaulle	qo,2,c86i,cc63;1,2,cr18,d14s	2042	General de Gaulle;^0428^0430^0440^043b^044c ^0434^0435 ^0413^043e^043b^043b^044c;^0634^0627^0631^0644 ^062f^064a^063a^0648^0644;^590f^5c14^00b7^6234^9ad8^4e50;^30b7^30e3^30eb^30eb^30fb^30c9^30b4^30fc^30eb;^c0e4^b97c ^b4dc^ace8;^05e9^05d0^05e8^05dc ^05d3^05d4 ^05d2^05d5^05dc			c86
Charlie Baker	4,6k,eb18,ej15
Charlie Crist	4,6s,e312,e714
Charlie Flanagan	2,m,ea7b,ed6e;b,m,ed6e,eg6r	charles-flanagan	Charles Flanagan
Charlie McCreevy	7,m,dt6q,e09t;85,8,e0bm,e629	303304
Chavalit Yongchaiyudh	0,11,dsbp,dtb9				Chavalit
Che Guevara	p,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara;^0427^0435 ^0413^0435^0432^0430^0440^0430;^062a^0634^064a ^063a^064a^0641^0627^0631^0627;^5207^00b7^683c^74e6^62c9;^30c1^30a7^30fb^30b2^30d0^30e9;^ccb4 ^ac8c^bc14^b77c;^05e6'^05d4 ^05d2^05d5^05d5^05d0^05e8^05d4		Che
Chen Shui-bian	1,15,dw5k,e45k			Chen
Chet Culver	4,87,e31c,e71e
Chiang Kai-shek	1,6,bwaa,ch1l;1,15,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	2,f,el7j			Cho
Cho Tae-yul	2,f,ek1a,el7i	12617124		Cho
Choe Ryong-hae	h9,h,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	2,h,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Ma^00efga	0,1w,eh67,ekbk	2964323	Choguel Kokalla Ma^00efga
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
Christine Lagarde	7,2,e36j,e76t;4t,7o,e775,ef9c;1,6r,efb1	484605	^041a^0440^0438^0441^0442^0438^043d ^041b^0430^0433^0430^0440^0434;^0643^0631^064a^0633^062a^064a^0646 ^0644^0627^063a^0627^0631^062f;^62c9^52a0^5fb7;^30af^30ea^30b9^30c6^30a3^30fc^30cc^30fb^30e9^30ac^30eb^30c9;^d06c^b9ac^c2a4^d2f4 ^b77c^ac00^b974^b4dc;^05db^05e8^05d9^05e1^05d8^05d9^05df ^05dc^05d2^05d0^05e8^05d3			e76
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
Chuck Schumer	a,0,dv13;3v,0,ed13,eh1k;2a,0,eh1k,el13;3v,0,el13	380900	Charles Schumer;Charles E. Schumer;^0427^0430^043a ^0428^0443^043c^0435^0440;^062a^0634^0627^0643 ^0634^0648^0645^0631;^67e5^514b^00b7^8212^9ed8;^30c1^30e3^30c3^30af^30fb^30b7^30e5^30fc^30de^30fc;^cc99 ^c288^ba38;^05e6'^05d0^05e7 ^05e9^05d5^05de^05e8			ed
Chun Doo-hwan	1,f,dc91,dk2p		^c804^b450^d658;Chun Doo Hwan	Chun
Cindy McCain	4l,9r,ej45
Ciriaco De Mita	0,4,dk4d,dl7m			De Mita
Cl^00e9ment Beaune	7u,2,eg7q,ei74
Claire Coutinho	1t,1,ej8v,ek75
Clara Ponsat^00ed	g,6e,ed7e,edar
Clare Short	5n,1,dt53,dz5c
Clark Clifford	1h,0,d031,d11k
Claude Gu^00e9ant	f,2,e72r,e85a	528581
Claudia Roth	67,3,e0a2,e9aj;5b,3,ehc8,el56
Claudia Sheinbaum	8i,33,eec5,ej6g;1,33,eka1	5771800	Claudia Sheinbaum Pardo;^041a^043b^0430^0443^0434^0438^044f ^0428^0435^0439^043d^0431^0430^0443^043c;^0643^0644^0648^062f^064a^0627 ^0634^064a^0646^0628^0627^0648^0645;^8f9b^9c8d^59c6;^30af^30e9^30a6^30c7^30a3^30a2^30fb^30b7^30a7^30a4^30f3^30d0^30a6^30e0;^d074^b77c^c6b0^b514^c544 ^c170^c778^bc14^c6c0;^05e7^05dc^05d0^05d5^05d3^05d9^05d4 ^05e9^05d9^05d9^05e0^05d1^05d0^05d5^05dd	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Colin Powell	1d,0,djbn,dl1k;9r,0,dla1,dp9u;11,0,dx1k,e11q	150851	^041a^043e^043b^0438^043d ^041f^0430^0443^044d^043b^043b;^0643^0648^0644^0646 ^0628^0627^0648^0644;^79d1^6797^00b7^9c8d^5a01^5c14;^30b3^30ea^30f3^30fb^30d1^30a6^30a8^30eb;^cf5c^b9b0 ^d30c^c6d4;^05e7^05d5^05dc^05d9^05df ^05e4^05d0^05d5^05d5^05dc
Condoleezza Rice	1d,0,dx1k,e11q;11,0,e11q,e51k	47216	^041a^043e^043d^0434^043e^043b^0438^0437^0430 ^0420^0430^0439^0441;^0643^0648^0646^062f^0648^0644^064a^0632^0627 ^0631^0627^064a^0633;^5eb7^591a^8389^624e^00b7^8d56^65af;^30b3^30f3^30c9^30ea^30fc^30b6^30fb^30e9^30a4^30b9;^cf58^b3cc^b9ac^c790 ^b77c^c774^c2a4;^05e7^05d5^05e0^05d3^05d5^05dc^05d9^05d6^05d4 ^05e8^05d9^05d9^05e1		Condi
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
Crist^00f3bal Montoro	7,j,e7cm,ee61
Cristina Fern^00e1ndez de Kirchner	1,25,e3ca,ebca;6,25,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fern^00e1ndez Kirchner	Fern^00e1ndez de Kirchner	Fernandez;Kirchner
Cyril Ramaphosa	116,w,dn77,dtck;3k,w,ea5q,ee2f;1,w,ee2f	1148669	Matamela Cyril Ramaphosa;^0421^0438^0440^0438^043b ^0420^0430^043c^0430^0444^043e^0441^0430;^0633^064a^0631^064a^0644 ^0631^0627^0645^0627^0641^0648^0632^0627;^62c9^9a6c^798f^8428;^30b7^30ea^30eb^30fb^30e9^30de^30dd^30fc^30b6;^c2dc^b9b4 ^b77c^b9c8^d3ec^c0ac;^05e1^05d9^05e8^05d9^05dc ^05e8^05de^05e4^05d5^05e1^05d4			edc
Cyril Svoboda	2,z,dy7f,e294	696669
Cyrus Vance	11,0,d91k,dc4s
Czes^0142aw Kiszczak	f,5,dd7v,dm76
Dacian Ciolo^0219	0,i,ebbh,ed14	929248
Dag Hammarskj^00f6ld	2k,2z,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	d7,b3,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskait^0117	1,1g,e57c,ef7c	57379
Damian Green	4e,1,ec7e,ed6b;mr,1,ed6b,edck	391960
Dan Brouillette	1t,0,efc1,eh1k	29453265
Dan Coats	a,0,dl13,dv13;a,0,e713,ed13;3b,0,ed3g,ef8f	632321
Dan Driscoll	f8,0,el2p		Daniel Driscoll
Dan Glickman	2s,0,dr3u,dx1k	370213
Dan J^00f8rgensen	a2,1m,ef6r,eicf;6c,8,ekc1
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
Danilo T^00fcrk	1,2q,e3cm,e8cm	57329
Dannel Malloy	4,84,e715,ef19		Dan Malloy
Danny Alexander	9x,1,e65t,eb58	259082
Danuta H^00fcbner	cr,8,e0bm,e574	242090
Dariusz Rosati	2,5,drct,dtav
Darren Jones	9x,1,ek75,el91;hm,1,el91
Dav^00ed^00f0 Oddsson	0,4w,dn4u,e09f	298030
Dave Freudenthal	4,8k,dz16,e713
Dave Heineman	4,7u,e11k,eb18
Davi Alcolumbre	5s,t,ef22,eh21;5s,t,el21	10264359
David Adeang	1,41,ejau	58096
David Axelrod	8y,0,e51k,e71s	519838
David Beasley	4,6z,dr1b,dv1d;4l,9r,ed3t,ej44
David Ben-Gurion	0,d,cg5e,cv6q		^0414^0430^0432^0438^0434 ^0411^0435^043d-^0413^0443^0440^0438^043e^043d;^062f^0627^0641^064a^062f ^0628^0646 ^063a^0648^0631^064a^0648^0646;^6234^7ef4^00b7^672c-^53e4^91cc^5b89;^30c0^30d3^30c9^30fb^30d9^30f3^30b0^30ea^30aa^30f3;^b2e4^be44^b4dc ^bca4^ad6c^b9ac^c628;^05d3^05d5^05d3 ^05d1^05df-^05d2^05d5^05e8^05d9^05d5^05df	Ben-Gurion
David Bernhardt	2h,0,ef12,eh1k	29918896
David Blunkett	1j,1,dx68,e0cf	264196
David Bonior	az,0,dr13,dy1f
David Cameron	r,1,e1c6,e65b;0,1,e65b,ec7d;17,1,ejbd,ek75	192	Lord Cameron;^0414^044d^0432^0438^0434 ^041a^044d^043c^0435^0440^043e^043d;^062f^064a^0641^064a^062f ^0643^0627^0645^064a^0631^0648^0646;^6234^7ef4^00b7^5361^6885^4f26;^30c7^30fc^30d3^30c3^30c9^30fb^30ad^30e3^30e1^30ed^30f3;^b370^c774^be44^b4dc ^ce90^ba38^b7f0;^05d3^05d9^05d9^05d5^05d5^05d9^05d3 ^05e7^05de^05e8^05d5^05df			e65,ec8
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
Dean Acheson	11,0,ch1l,cl1k
Dean Phillips	3,0,ef13,el13;c,0,ejaq,ek36
Dean Rusk	11,0,ct1l,d11k
Deb Haaland	2h,0,eh3g,el1k
Debbie Wasserman Schultz	hd,0,e754,ec7s	50104		Wasserman Schultz
Debretsion Gebremichael	ty,31,edbr			Debretsion
Delcy Rodr^00edguez	2,12,eacq,ed6l;6,12,ee6e,em15;3z,12,em15	15081116	Delcy Eloina Rodriguez
Delyan Peevski	bi,o,ek2o
Deng Xiaoping	yb,6,dacm,dlb9	16977	^9093^5c0f^5e73;Teng Hsiao-ping;^0414^044d^043d ^0421^044f^043e^043f^0438^043d;^062f^0646^063a ^0634^064a^0627^0648 ^0628^064a^0646^063a;^9127^5c0f^5e73;^b369^c0e4^c624^d551;^05d3^05e0^05d2 ^05e9^05d9^05d0^05d5^05e4^05d9^05e0^05d2	Deng		da,dtc
Denis Be^0107irovi^0107	2x,7,eibg
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
Denys Shmyhal	0,e,eg34,el7g;8,e,el7h,em1	66094865	^0414^0435^043d^0438^0441 ^0428^043c^0438^0433^0430^043b^044c
Dermot Ahern	2,m,e09t,e457	974143
Dervi^015f Ero^011flu	0,7d,ds8g,e01d;1,7d,e64n,eb4u
Des Browne	1o,1,e255,e4a3
Desi Bouterse	8j,4f,dc2p,dk1p;1,4f,e68c,eg7g
Desmond Tutu	f4,w,di97,ds6n;ha,w,drcf,duat
Deval Patrick	4,6k,e314,eb18
Devin Nunes	3,0,dz13,ei11
Devlet Bah^00e7eli	bl,b,dt76
Dharam Gokhool	1,2i,ekc6
Diana ^0218o^0219oac^0103	ra,i,ehb
Dianne Feinstein	vb,0,dac4,dk18;a,0,dob4,ej9t
Dick Armey	45,0,dr13,dz13		Richard Armey
Dick Cheney	1h,0,dl3l,dp1k;6,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney;^0414^0438^043a ^0427^0435^0439^043d^0438;^062f^064a^0643 ^062a^0634^064a^0646^064a;^8fea^514b^00b7^5207^5c3c;^30c7^30a3^30c3^30af^30fb^30c1^30a7^30a4^30cb^30fc;^b515 ^ccb4^b2c8;^05d3^05d9^05e7 ^05e6'^05d9^05d9^05e0^05d9			dx,e56
Dick Durbin	a,0,dt13;11x,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	46,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,r,ek72	22338116
Dick Spring	sx,m,deb1,dtb5;2,m,dp1c,dt6q
Dick Thornburgh	4,7e,db1g,dj1k;l,0,dk8c,dn8f		Richard Thornburgh
Dickon Mitchell	0,4v,ei6o	112679881
Didier Burkhalter	2,2a,e811,edav;1,2a,ea11,eacv
Didier Reynders	7,1u,dv7c,e7c6;2,1u,e7c6,efbu;5o,8,efc1,ekbu	978208
Dilan Ye^015filg^00f6z	b,r,ei1a,ek72;bs,r,ej8e		Dilan Yesilg^00f6z-Zegerius
Dilma Rousseff	9y,t,e16l,e63v;1,t,e711,ec8v;1,am,ej3o	40722	Dilma Vana Rousseff;^0414^0438^043b^043c^0430 ^0420^043e^0443^0441^0441^0435^0444^0444;^062f^064a^0644^0645^0627 ^0631^0648^0633^064a^0641;^7f57^585e^592b;^30b8^30eb^30de^30fb^30eb^30bb^30d5;^c9c0^c6b0^b9c8 ^d638^c138^d504;^05d3^05d9^05dc^05de^05d4 ^05e8^05d5^05e1^05e3		Dilma	e6a,ecc
Dimitar Glavchev	0,o,ek49,el1g
Dimitar Kova^010devski	0,2t,ei1g,ek1s
Dimitrij Rupel	2,2q,dm5g,dp1p;2,2q,dwbu,e076;2,2q,e0c3,e4bl	560656
Dimitris Avramopoulos	bv,8,dr11,dycv;2,k,e86l,e96p;c4,8,eab1,efbu	983664
Dimitris Christofias	1,4n,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,s,eic7,elaa	106474688
Diosdado Cabello	4x,12,e815,ec15;f,12,ek8r	1227076
Dirk Kempthorne	a,0,dp13,dv13;4,86,dv14,e25q;2h,0,e25q,e51j	737493
Djemal Pasha	xz,8q,bi3a,bmae		Cemal Pasha;Jemal Pasha
Dmitry Medvedev	1,9,e457,e857;0,9,e858,eg1g;jt,9,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;^0414^043c^0438^0442^0440^0438^0439 ^041c^0435^0434^0432^0435^0434^0435^0432;^062f^0645^064a^062a^0631^064a ^0645^064a^062f^0641^064a^062f^064a^0641;^5fb7^7c73^7279^91cc^00b7^6885^5fb7^97e6^6770^592b;^30c9^30df^30c8^30ea^30fc^30fb^30e1^30c9^30d9^30fc^30b8^30a7^30d5;^b4dc^bbf8^d2b8^b9ac ^ba54^b4dc^bca0^b370^d504;^05d3^05de^05d9^05d8^05e8^05d9 ^05de^05d3^05d1^05d3^05d1			e41,e8c	e1be
Dmitry Peskov	cj,9,e85m		Dmitri Peskov;^0414^043c^0438^0442^0440^0438^0439 ^041f^0435^0441^043a^043e^0432;^062f^0645^064a^062a^0631^064a ^0628^064a^0633^0643^0648^0641;^4f69^65af^79d1^592b;^30c9^30df^30c8^30ea^30fc^30fb^30da^30b9^30b3^30d5;^b4dc^bbf8^d2b8^b9ac ^d398^c2a4^cf54^d504;^05d3^05de^05d9^05d8^05e8^05d9 ^05e4^05e1^05e7^05d5^05d1
Dmitry Rogozin	5,9,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	2,e,eg34,ek95	24025631	^0414^043c^0438^0442^0440^043e ^041a^0443^043b^0435^0431^0430;^0414^043c^0438^0442^0440^0438^0439 ^041a^0443^043b^0435^0431^0430;^062f^0645^064a^062a^0631^0648 ^0643^0648^0644^064a^0628^0627;^5e93^5217^5df4;^30c9^30df^30c8^30ed^30fb^30af^30ec^30d0;^b4dc^bbf8^d2b8^b85c ^cfe8^b808^bc14;^05d3^05de^05d9^05d8^05e8^05d5 ^05e7^05d5^05dc^05d1^05d4
Do Muoi	20,n,dn6r,dtcq			Muoi
Dobrica ^0106osi^0107	1,5n,do6f,dp61
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
Donald Rumsfeld	1g,0,d69l,d7bk;1h,0,d7bk,d91k;1h,0,dx1k,e2ci	184650	^0414^043e^043d^0430^043b^044c^0434 ^0420^0430^043c^0441^0444^0435^043b^044c^0434;^062f^0648^0646^0627^0644^062f ^0631^0627^0645^0633^0641^064a^0644^062f;^62c9^59c6^65af^83f2^5c14^5fb7;^30c9^30ca^30eb^30c9^30fb^30e9^30e0^30ba^30d5^30a7^30eb^30c9;^b3c4^b110^b4dc ^b7fc^c2a4^d3a0^b4dc;^05d3^05d5^05e0^05dc^05d3 ^05e8^05d0^05de^05e1^05e4^05dc^05d3			dx,e2c
Donald Trump	c,0,eb6g,ecb8;1,0,ed1k,eh1k;c,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;^0414^043e^043d^0430^043b^044c^0434 ^0422^0440^0430^043c^043f;^062f^0648^0646^0627^0644^062f ^062a^0631^0627^0645^0628;^5510^7eb3^5fb7^00b7^7279^6717^666e;^7279^6717^666e;^30c9^30ca^30eb^30c9^30fb^30c8^30e9^30f3^30d7;^b3c4^b110^b4dc ^d2b8^b7fc^d504;^05d3^05d5^05e0^05dc^05d3 ^05d8^05e8^05d0^05de^05e4			eb6g
Donald Tsang	1n,69,e16l,e86u	15024
Donald Tusk	0,5,e3bg,ea9m;1,8n,eac1,efbu;0,5,ejcd	946	^0414^043e^043d^0430^043b^044c^0434 ^0422^0443^0441^043a;^062f^0648^0646^0627^0644^062f ^062a^0648^0633^0643;^5510^7eb3^5fb7^00b7^56fe^65af^514b;^30c9^30ca^30eb^30c9^30fb^30c8^30a5^30b9^30af;^b3c4^b0a0^d2b8 ^d22c^c2a4^d06c;^05d3^05d5^05e0^05dc^05d3 ^05d8^05d5^05e1^05e7			e3b
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
Dovil^0117 ^0160akalien^0117	8,1g,ekcc,ela
Dra^017ea Mihailovi^0107	s2,5n,c95,ce7h
Dra^017een Budi^0161a	bq,18,dm5,ds2
Dragan ^010cavi^0107	1,64,dybs,e2b9
Dragan ^010covi^0107	2x,7,dyas,e15a;2x,7,eabh,eebk	559756
Dragan ^0110ilas	uv,v,e48j,e99o	818114
Dritan Abazovi^0107	0,3s,ei4s,ejav
Droupadi Murmu	1,c,ei7p
Du^0161ko Markovi^0107	0,3s,ecbs,egc4	27941657
Duma Boko	1,4j,ekb1	18618881
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower;^0414^0443^0430^0439^0442 ^042d^0439^0437^0435^043d^0445^0430^0443^044d^0440;^062f^0648^0627^064a^062a ^0623^064a^0632^0646^0647^0627^0648^0631;^5fb7^6000^7279^00b7^827e^68ee^8c6a^5a01^5c14;^30c9^30ef^30a4^30c8^30fb^30a2^30a4^30bc^30f3^30cf^30ef^30fc;^b4dc^c640^c774^d2b8 ^c544^c774^c820^d558^c6cc;^05d3^05d5^05d5^05d9^05d9^05d8 ^05d0^05d9^05d9^05d6^05e0^05d4^05d0^05d5^05d0^05e8			cc
Dzhokhar Dudayev	1,82,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon Gilmore	54,m,e739,ea74;2,m,e739,ea7b	982225
Eamon de Valera	1y,m,c5ct,cr6n;1,m,cr6p,d56o
Earl Ray Tomblin	4,72,e6bf,ed1g
Ebba Busch	s3,16,eb4p;5,16,eiai		Ebba Busch Thor
Eberhard Diepgen	8g,3,dn1o,dx6g	60957
Ebrahim Raisi	1,p,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi;^042d^0431^0440^0430^0445^0438^043c ^0420^0430^0438^0441^0438;^0625^0628^0631^0627^0647^064a^0645 ^0631^0626^064a^0633^064a;^6613^535c^62c9^6b23^00b7^83b1^5e0c;^30a8^30d6^30e9^30d2^30e0^30fb^30e9^30a4^30b7;^c5d0^be0c^b77c^d798 ^b77c^c774^c2dc;^05d0^05d1^05e8^05d0^05d4^05d9^05dd ^05e8^05d0^05d9^05e1^05d9			eh6,ek6
Ed Balls	1a,1,e36s,e65b	260464
Ed Davey	1t,1,e823,eb58;49,1,eg8r	296689
Ed Koch	4a,0,da11,dlcv
Ed Miliband	r,1,e69p,eb58;1t,1,ek75	216594	Edward Miliband
Ed Rendell	va,0,do16,dw13;4,7e,dz1l,e71i
Ed Schafer	4,8b,docf,dwcf;2s,0,e41s,e51k	887102
Edgar Amador	7,33,el37		Edgar Amador Zamora
Edgar Lungu	1,2m,eb1p,eh8o	18352991
Edgar Savisaar	0,2x,dn8k,do1t;ve,2x,e349,eb9u	355241
Edgars Rink^0113vi^010ds	2,20,e7ap,ej78;1,20,ej78	3047551
Edi Rama	0,2w,e99f	316901
Edmund Muskie	11,0,dc58,dd1i
Edmund Stoiber	26,98,dp5s,e39u;9u,3,dy1b,dy9m
Edmundo Gonz^00e1lez	c,12,ek4j		Edmundo Gonzalez Urrutia	Gonz^00e1lez
Eduard Heger	0,14,eh41,ej5f
Eduard Kukan	2,14,dq3g,dqcd;2,14,duau,e274	1289100
Eduard Shevardnadze	2,61,dh72,dmck;1,1z,drbq,dzbn	151929
Eduardo Cunha	4w,t,eb21,ec77
Eduardo Duhalde	1,25,dy12,dz5p	294578
Eduardo Frei	1,3k,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edvard Bene^0161	1,5k,c3ci,c6a5;1,5k,cd5g,cg67
Edward Gierek	5i,5,d2ck,dc96
Edward Heath	0,1,d26j,d634		Ted Heath
Edwin Edwards	4,6f,d459,dc3a;4,6f,dg3c,dk3e;4,6f,do1d,ds18
Edwin Meese	l,0,dh2p,dk8c		Ed Meese
Efra^00edn R^00edos Montt	1,2y,de69,df88	467077		R^00edos Montt
Egemen Ba^011f^0131^015f	7u,b,e51a,e9cp	956051
Egils Levits	1,20,ef78,ej78
Egon Krenz	ar,85,dlai,dlc3
Ehud Barak	0,d,dv76,dx37;8,d,e36i,e93i	125731	^042d^0445^0443^0434 ^0411^0430^0440^0430^043a;^0625^064a^0647^0648^062f ^0628^0627^0631^0627^0643;^57c3^80e1^5fb7^00b7^5df4^62c9^514b;^30a8^30d5^30fc^30c9^30fb^30d0^30e9^30af;^c5d0^d6c4^b4dc ^bc14^b77c^d06c;^05d0^05d4^05d5^05d3 ^05d1^05e8^05e7			dv5,dx3
Ehud Olmert	0,d,e24e,e53v	93181	^042d^0445^0443^0434 ^041e^043b^044c^043c^0435^0440^0442;^0625^064a^0647^0648^062f ^0623^0648^0644^0645^0631^062a;^5965^5c14^9ed8^7279;^30a8^30d5^30fc^30c9^30fb^30aa^30eb^30e1^30eb^30c8;^c5d0^d6c4^b4dc ^c62c^ba54^b974^d2b8;^05d0^05d4^05d5^05d3 ^05d0^05d5^05dc^05de^05e8^05d8			e2,e53
Einars Rep^0161e	0,20,dyb7,e039	471678
Ejup Gani^0107	14g,7,dq5v,dtct
Ekrem ^0130mamo^011flu	v7,b,ef6r,el3n;c,b,el3n	59313241	^042d^043a^0440^0435^043c ^0418^043c^0430^043c^043e^0433^043b^0443;^0623^0643^0631^0645 ^0625^0645^0627^0645 ^0623^0648^063a^0644^0648;^4f0a^9a6c^59c6^5965^5362;^30a8^30af^30ec^30e0^30fb^30a4^30de^30e2^30fc^30eb;^c5d0^d06c^b818 ^c774^b9c8^baa8^c744^b8e8;^05d0^05db^05e8^05dd ^05d0^05d9^05de^05d0^05de^05d0^05d5^05dc^05d5			ef4	ef3v
Elaine Chao	38,0,dx1t,e51k;32,0,ed1v,eh1b	263322
Elbridge Colby	13z,0,el49
Eleftherios Venizelos	0,k,beai,bj3a;0,k,bl6r,bobi;0,k,bw74,c05q
Elena Ceau^0219escu	o,i,dc3,dlcm
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
Elmedin Konakovi^0107	2,7,ej1p
Elsa Fornero	i,4,e7bg,e94s
Eluned Morgan	1z,8i,ek86
Emil Boc	0,i,e4cm,e826	267857
Emil Constantinescu	1,i,dsbt,dwck	299152
Emil H^00e1cha	1,5k,c6bu,cd5d
Emile Lahoud	1,1f,dubo,e3bn
Emiliano Zapata	t1,33,bf3,bn4a
Emily Thornberry	120,1,ec6r,eg45
Emma Bonino	iw,8,dr1n,dv9f;2,4,e94s,ea2m	50002
Emma Little-Pengelly	5c,5h,ek23			Little-Pengelly
Emmanuel Macron	m,2,ea8q,ec8u;1,2,ed5e	3052772	^042d^043c^043c^0430^043d^044e^044d^043b^044c ^041c^0430^043a^0440^043e^043d;^0415^043c^043c^0430^043d^0443^0435^043b^044c ^041c^0430^043a^0440^043e^043d;^0625^064a^0645^0627^0646^0648^064a^0644 ^0645^0627^0643^0631^0648^0646;^9a6c^514b^9f99;^57c3^9a6c^7ebd^57c3^5c14^00b7^9a6c^514b^9f99;^30a8^30de^30cb^30e5^30a8^30eb^30fb^30de^30af^30ed^30f3;^c5d0^b9c8^b258^c5d8 ^b9c8^d06c^b871;^05e2^05de^05e0^05d5^05d0^05dc ^05de^05e7^05e8^05d5^05df			ed1
Emmerson Mnangagwa	6,45,eacc,edb6;1,45,edbo	510523	Emmerson Dambudzo Mnangagwa;^042d^043c^043c^0435^0440^0441^043e^043d ^041c^043d^0430^043d^0433^0430^0433^0432^0430;^0625^064a^0645^0631^0633^0648^0646 ^0645^0646^0627^0646^063a^0627^063a^0648^0627;^59c6^5357^52a0^53e4^74e6;^30a8^30de^30fc^30bd^30f3^30fb^30e0^30ca^30f3^30ac^30b0^30ef;^c5d0^ba38^c2a8 ^c74c^b0ad^ac00^acfc;^05d0^05de^05e8^05e1^05d5^05df ^05de^05e0^05d0^05e0^05d2^05d2^05d5^05d5^05d4			edb
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
Enrique Pe^00f1a Nieto	1,33,e8c1,eec1	296741	^042d^043d^0440^0438^043a^0435 ^041f^0435^043d^044c^044f ^041d^044c^0435^0442^043e;^0625^0646^0631^064a^0643^064a ^0628^064a^0646^064a^0627 ^0646^064a^064a^062a^0648;^57f9^5c3c^4e9a^00b7^6d85^6258;^30a8^30f3^30ea^30b1^30fb^30da^30cb^30e3^30cb^30a8^30c8;^c5d4^b9ac^cf00 ^d398^b0d0 ^b2c8^c5d0^d1a0;^05d0^05e0^05e8^05d9^05e7^05d4 ^05e4^05e0^05d9^05d4 ^05e0^05d9^05d8^05d5	Pe^00f1a Nieto		e87,ef	e7c
Enver Hoxha	ms,2w,c9b8,dh4b
Enver Pasha	14k,8q,bi14,bmad
Erdal ^0130n^00f6n^00fc	5,b,dnbk,dp9b
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
Eva Per^00f3n	mo,25,ce64,ck7q		Evita Peron		Evita
Evan Bayh	4,7p,dl19,dt1d;a,0,dv13,e713
Evan McMullin	c,0,ec88,ecb8
Evan Mecham	4,6p,dj15,dk44
Evangelos Venizelos	7,k,e76h,e83l;5,k,e96p,eb1r	312994
Eveline Widmer-Schlumpf	7,2a,e6b1,ebcv;1,2a,e811,e8cv			Widmer-Schlumpf
Everett Dirksen	3v,0,cr13,d197
Evika Sili^0146a	0,20,ej9f	61121565
Evo Morales	1,3h,e21m,efba	42410	^042d^0432^043e ^041c^043e^0440^0430^043b^0435^0441;^0625^064a^0641^0648 ^0645^0648^0631^0627^0644^064a^0633;^57c3^6c83^00b7^83ab^62c9^83b1^65af;^30a8^30dc^30fb^30e2^30e9^30ec^30b9;^c5d0^bcf4 ^baa8^b784^b808^c2a4;^05d0^05d1^05d5 ^05de^05d5^05e8^05d0^05dc^05e1			e2,eg	dt8
Ewa Kopacz	0,5,ea9m,ebbg	246216
Eyal Zamir	7e,d,el35
Ezer Weizman	8,d,d96k,dc5s;1,d,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,w,dl8f,dq5a;3k,w,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk;^0424^0440^0435^0434^0435^0440^0438^043a ^0434^0435 ^041a^043b^0435^0440^043a;^0641^0631^064a^062f^0631^064a^0643 ^062f^064a ^0643^0644^064a^0631^0643;^5fb7^514b^52d2^514b;^30d5^30ec^30c7^30ea^30c3^30af^30fb^30c7^30af^30e9^30fc^30af;^d504^b808^b370^b9ac^d06c ^b370^d074^b808^b974^d06c;^05e4^05e8^05d3^05e8^05d9^05e7 ^05d3^05d4 ^05e7^05dc^05e8^05e7	de Klerk		dl8,dt
F^00e9lix Bola^00f1os	b,j,ejbl
F^00e9lix Houphou^00ebt-Boigny	1,3b,csb3,dpc7			Houphou^00ebt-Boigny
F^00e9lix Moloua	0,1y,ei27	88310768
F^00e9lix Tshisekedi	1,1b,ef1o	29032770	^0424^0435^043b^0438^043a^0441 ^0427^0438^0441^0435^043a^0435^0434^0438;^0641^064a^0644^064a^0643^0633 ^062a^0634^064a^0633^064a^0643^064a^062f^064a;^9f50^585e^514b^8fea;^30d5^30a7^30ea^30c3^30af^30b9^30fb^30c1^30bb^30b1^30c7^30a3;^d3a0^b9ad^c2a4 ^ce58^c138^cf00^b514;^05e4^05dc^05d9^05e7^05e1 ^05e6'^05d9^05e1^05e7^05d3^05d9			ef
Fabien Roussel	3f,2,eebp
Faisal bin Farhan	2,38,efan			bin Farhan
Farouk al-Sharaa	2,1h,dg3b,e22b;6,1h,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	4l,ad,eb91
Fatmir Sejdiu	1,2c,e22a,e69r	193148
Fatos Nano	0,2w,dt7o,dua2	311596
Fatou Bensouda	58,8x,e86f,eh6f
Faure Gnassingb^00e9	1,3f,e154,el53;za,3f,el53
Faustin-Archange Touad^00e9ra	1,1y,ec3u	57758	Faustin Archange Touadera	Touad^00e9ra
Fausto Bertinotti	qd,4,dq1n,e257
Fayez al-Sarraj	0,55,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Faz^0131l K^00fc^00e7^00fck	6,4n,cs8g,d533
Federica Mogherini	2,4,ea2m,eaav;5l,8,eab1,efbu	3741557
Federico Franco	6,3n,e48f,e86m;1,3n,e86m,e98f	57496
Federico Pe^00f1a	32,0,dp1l,dt2e;1t,0,dt3c,du6u
Feleti Teo	0,3g,ek2r	5441662	Feleti Penitala Teo
Felipe Calder^00f3n	1,33,e2c1,e8c1	57269
Felipe Gonz^00e1lez	0,j,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2p,cxcu,di2p
Ferdinand Marcos Jr.	1,2p,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcs^00e1ny	0,1c,e09t,e54e	191337
Ferenc M^00e1dl	1,1c,dw84,e184	205642
Ferenc Sz^00e1lasi	0,1c,ccag,cd3s
Fernando Collor de Mello	1,t,dm3f,doct		Fernando Collor	Collor
Fernando Grande-Marlaska	f,j,ee67			Grande-Marlaska
Fernando Haddad	vd,t,e911,ed11;c,t,ee9b,eeas;7,t,ej11	3069485
Fernando Henrique Cardoso	7,t,dp5j,dq3u;1,t,dr11,dz11	230578
Fernando Lugo	1,3n,e48f,e86m	151879
Fernando de la R^00faa	1,25,dvca,dxcl	295007		de la R^00faa
Festus Mogae	1,4j,du41,e441	193238
Fiame Naomi Mata'afa	0,4r,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1v,cr2g,d8c2;1,1v,d8c2,e42o	11256	Fidel Castro Ruz;^0424^0438^0434^0435^043b^044c ^041a^0430^0441^0442^0440^043e;^0641^064a^062f^0644 ^0643^0627^0633^062a^0631^0648;^83f2^5fb7^5c14^00b7^5361^65af^7279^7f57;^30d5^30a3^30c7^30eb^30fb^30ab^30b9^30c8^30ed;^d53c^b378 ^ce74^c2a4^d2b8^b85c;^05e4^05d9^05d3^05dc ^05e7^05e1^05d8^05e8^05d5	Castro	Fidel	cr,e42
Fidel Ramos	1,2p,do6u,du6u		Fidel V. Ramos
Fife Symington	4,6p,dn36,dt95
Figen Y^00fcksekda^011f	i5,b,ea6m,ed2l
Fikret Abdi^0107	rs,7,dp9r,dr87
Filip Dewinter	rl,1u,ds,e4
Filip Vujanovi^0107	0,3s,du25,dz18;1,3s,dz5m,ee5k	57542
Filipe Nyusi	1,48,eb1f,el1f	5448556
Filippo Grandi	6g,2z,ec11,elcv
Fl^00e1vio Bolsonaro	c,t,elc5
Flavio Cotti	1,2a,dn11,dncv;2,2a,dp41,dv4u;1,2a,du11,ducv
Florence Parly	8,2,ed6l,ei5k	3074013
Florin C^00ee^021bu	0,i,egcn,ehbp	28035183
Fob James	4,66,db1f,df1h;4,66,dr1g,dv1i
Foday Sankoh	1p,av,dn3n,dz7t
Fofi Gennimata	b6,k,eb6e,ehap
Fouad Siniora	0,1f,e17j,e5b9		Fuad Siniora
Fran^00e7ois Baroin	7,2,e76t,e85a
Fran^00e7ois Bayrou	s8,2,e3c1;0,2,ekcd,el99	12963
Fran^00e7ois Boziz^00e9	1,1y,dz3f,e93o	57452
Fran^00e7ois Duvalier	1,28,cpam,d34l		Papa Doc Duvalier
Fran^00e7ois Fillon	0,2,e35h,e85a;c,2,ecbr,ed4n	101410
Fran^00e7ois Hollande	4s,2,dtbr,e4br;1,2,e85f,ed5e	157	Francois G^00e9rard Georges Hollande;^0424^0440^0430^043d^0441^0443^0430 ^041e^043b^043b^0430^043d^0434;^0641^0631^0627^0646^0633^0648^0627 ^0647^0648^0644^0627^0646^062f;^5965^6717^5fb7;^30d5^30e9^30f3^30bd^30ef^30fb^30aa^30e9^30f3^30c9;^d504^b791^c218^c544 ^c62c^b791^b4dc;^05e4^05e8^05e0^05e1^05d5^05d0^05d4 ^05d4^05d5^05dc^05e0^05d3			e83,ed6
Fran^00e7ois Legault	s,8r,eeai	3085147
Fran^00e7ois Mitterrand	1,2,dd5l,dr5h	2038	^0424^0440^0430^043d^0441^0443^0430 ^041c^0438^0442^0442^0435^0440^0430^043d;^0641^0631^0627^0646^0633^0648^0627 ^0645^064a^062a^0631^0627^0646;^5bc6^7279^6717;^30d5^30e9^30f3^30bd^30ef^30fb^30df^30c3^30c6^30e9^30f3;^d504^b791^c218^c544 ^bbf8^d14c^b791;^05e4^05e8^05e0^05e1^05d5^05d0^05d4 ^05de^05d9^05d8^05e8^05d0^05df			dd,ds6
Fran^00e7ois-Philippe Champagne	p,g,eh1c,el5d;7,g,el3e	21159815		Champagne
France-Albert Ren^00e9	1,5c,d965,e04e	224986	France Albert Rene
Francesco Cossiga	0,4,db84,dcai;1,4,dh73,do4s
Francesco Rutelli	5r,4,dpc6,dx18;5,4,e25h,e458
Francia M^00e1rquez	6,3q,ei87
Francis Pym	1o,1,db54,dd15;17,1,de46,df6b
Francisco Franco	4p,j,c4a1,d7bk		General Franco;^0424^0440^0430^043d^0441^0438^0441^043a^043e ^0424^0440^0430^043d^043a^043e;^0641^0631^0627^0646^0633^064a^0633^0643^0648 ^0641^0631^0627^0646^0643^0648;^5f17^6717^897f^65af^79d1^00b7^4f5b^6717^54e5;^30d5^30e9^30f3^30b7^30b9^30b3^30fb^30d5^30e9^30f3^30b3;^d504^b780^c2dc^c2a4^cf54 ^d504^b791^cf54;^05e4^05e8^05e0^05e1^05d9^05e1^05e7^05d5 ^05e4^05e8^05e0^05e7^05d5
Francisco S^00e1 Carneiro	0,22,dc13,dcc4			S^00e1 Carneiro
Francisco Sagasti	1,s,egbh,eh7s	20015136
Franco Frattini	2,4,dybe,e0bi;5o,8,e0bm,e458;2,4,e458,e7bg	333833
Franjo Tu^0111man	1,18,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2g,e315,eico	57830	Voreqe Bainimarama
Frank Carlucci	1d,0,dic2,djbn;1h,0,djbn,dl1k
Frank Dobson	1c,1,dt53,dvab
Frank Keating	4,8c,dr19,dz1d
Frank Murkowski	a,0,dd13,dyc2;4,6n,dyc2,e2c4
Frank O'Bannon	4,7p,dt1d,dz9d
Frank-Walter Steinmeier	2,3,e1bm,e5ar;2,3,e9ch,ed1r;1,3,ed3j	76658	^0424^0440^0430^043d^043a-^0412^0430^043b^044c^0442^0435^0440 ^0428^0442^0430^0439^043d^043c^0430^0439^0435^0440;^0641^0631^0627^0646^0643 ^0641^0627^0644^062a^0631 ^0634^062a^0627^064a^0646^0645^0627^064a^0631;^65bd^6cf0^56e0^8fc8^5c14;^30d5^30e9^30f3^30af^30ef^30eb^30bf^30fc^30fb^30b7^30e5^30bf^30a4^30f3^30de^30a4^30e4^30fc;^d504^b791^d06c^bc1c^d130 ^c288^d0c0^c778^b9c8^c774^c5b4;^05e4^05e8^05e0^05e7-^05d5^05dc^05d8^05e8 ^05e9^05d8^05d9^05d9^05e0^05de^05d0^05d9^05d9^05e8			e9c
Franklin D. Roosevelt	4,6a,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt;^0424^0440^0430^043d^043a^043b^0438^043d ^0420^0443^0437^0432^0435^043b^044c^0442;^0641^0631^0627^0646^0643^0644^064a^0646 ^0631^0648^0632^0641^0644^062a;^5bcc^5170^514b^6797^00b7^7f57^65af^798f;^30d5^30e9^30f3^30af^30ea^30f3^30fb^30eb^30fc^30ba^30d9^30eb^30c8;^d504^b7ad^d074^b9b0 ^b8e8^c2a4^bca8^d2b8;^05e4^05e8^05e0^05e7^05dc^05d9^05df ^05e8^05d5^05d6^05d5^05d5^05dc^05d8		FDR
Franklin Raines	36,0,ds9d,du5l
Frans Timmermans	2,r,e8b5,eaah;mw,8,eab1,ej8m	32681
Franz Fischler	73,8,dr1o,e0bl	78587
Franz Josef Jung	8,3,e1bm,e5as	57505
Franz Josef Strauss	8,3,coag,cucg;26,98,dab6,dka3		Franz-Josef Strauss
Franz M^00fcntefering	5q,3,e03l,e1bf;33,3,e1bm,e3bl	58609
Franz Vranitzky	13,x,di6g,dt1s
Franz von Papen	13,3,c061,c0c3;33,3,c11u,c287			von Papen
Frauke Petry	88,3,e94e,ed9t
Fred Thompson	a,0,dqc2,dz13;c,0,e395,e41m
Frederick Chiluba	1,2m,dnb2,dy12	297057
Frederick Douglass	rp,0,9n,az2k
Fredrik Reinfeldt	0,16,e2a6,eaa3	52920
Friedrich Ebert	1,3,bn2b,bt2s
Friedrich Merz	89,3,ei1v;13,3,el56		^0424^0440^0438^0434^0440^0438^0445 ^041c^0435^0440^0446;^0641^0631^064a^062f^0631^064a^0634 ^0645^064a^0631^062a^0633;^5f17^91cc^5fb7^91cc^5e0c^00b7^9ed8^8328;^30d5^30ea^30fc^30c9^30ea^30d2^30fb^30e1^30eb^30c4;^d504^b9ac^b4dc^b9ac^d788 ^ba54^b974^ce20;^05e4^05e8^05d9^05d3^05e8^05d9^05da ^05de^05e8^05e5			ekb
Frits Bolkestein	bs,r,dm4u,du7u;85,8,dv9g,e0bm	561186
Fuad Hussein	2,19,eg66	56704276
Fulgencio Batista	1,1v,c8aa,ccaa;1,1v,ck3a,cr11
Fumio Kishida	2,l,e8cq,ed83;0,l,eha4,eka1	359480	^5cb8^7530^6587^96c4;Kishida Fumio;^0424^0443^043c^0438^043e ^041a^0438^0441^0438^0434^0430;^0641^0648^0645^064a^0648 ^0643^064a^0634^064a^062f^0627;^ae30^c2dc^b2e4 ^d6c4^bbf8^c624;^05e4^05d5^05de^05d9^05d5 ^05e7^05d9^05e9^05d9^05d3^05d4			eha,eka
G^00e1bor Vona	qs,1c,e2b,ee5c
G^00e9rald Darmanin	f,2,eg76,ek9l;b,2,ekcn	3123610
G^00e9rard Collomb	f,2,ed5h,eea3	12956
G^00e9rard Larcher	5s,2,eaa1
G^00f6ran Persson	0,16,ds3m,e2a6	53747	Goeran Persson
G^00fcnter Verheugen	5e,8,dv9g,e0bm;83,8,e0bm,e629	76525
G^00fcnther Oettinger	26,96,e14l,e62a;6c,8,e62a,eab1;77,8,ed11,efbu	57956
Gabriel Attal	0,2,ek19,ek95	30339350
Gabriel Boric	1,3k,ei3b,em3b	16297876	^0413^0430^0431^0440^0438^044d^043b^044c ^0411^043e^0440^0438^0447;^063a^0627^0628^0631^064a^064a^0644 ^0628^0648^0631^064a^062a^0634;^52a0^592b^5217^5c14^00b7^535a^91cc^5947;^30ac^30d6^30ea^30a8^30eb^30fb^30dc^30ea^30c3^30c1;^ac00^be0c^b9ac^c5d8 ^bcf4^b9ac^ce58;^05d2^05d1^05e8^05d9^05d0^05dc ^05d1^05d5^05e8^05d9^05e5'			ehb,em3	eh7
Gabrielius Landsbergis	2,1g,egcb,ekcc	17118365
Gale Norton	2h,0,dx1v,e23v	271717
Gamal Abdel Nasser	1,13,co6n,d29s		Gamal Nasser;^0413^0430^043c^0430^043b^044c ^0410^0431^0434^0435^043b^044c ^041d^0430^0441^0435^0440;^062c^0645^0627^0644 ^0639^0628^062f ^0627^0644^0646^0627^0635^0631;^8d3e^8fc8^52d2^00b7^963f^535c^675c^52d2^00b7^7eb3^8d5b^5c14;^30ac^30de^30eb^30fb^30a2^30d6^30c7^30eb^30fb^30ca^30bb^30eb;^ac00^b9d0 ^c555^b378 ^b098^c138^b974;^05d2^05de^05d0^05dc ^05e2^05d1^05d3 ^05d0^05dc-^05e0^05d0^05e6^05e8	Nasser
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
Geert Wilders	tb,r,e22m		^0413^0435^0440^0442 ^0412^0438^043b^0434^0435^0440^0441;^062e^064a^0631^062a ^0641^064a^0644^062f^0631^0632;^6d77^5c14^7279^00b7^7ef4^5c14^5fb7^65af;^30d8^30eb^30c8^30fb^30a6^30a3^30eb^30c0^30fc^30b9;^d5e4^c774^b974^d2b8 ^be4c^b354^b974^c2a4;^05d7^05e8^05d8 ^05d5^05d9^05dc^05d3^05e8^05e1			e4
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
George W. Bush	4,7h,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush;^0414^0436^043e^0440^0434^0436 ^0411^0443^0448;^062c^0648^0631^062c ^062f^0628^0644^064a^0648 ^0628^0648^0634;^5c0f^5e03^4ec0;^30b8^30e7^30fc^30b8^30fbW^30fb^30d6^30c3^30b7^30e5;^c870^c9c0 W. ^bd80^c2dc		Dubya
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
Gergely Kar^00e1csony	uz,1c,efad
Gerhard Schr^00f6der	13,3,duar,e1bm	2530	Gerhard Schroeder;^0413^0435^0440^0445^0430^0440^0434 ^0428^0440^0435^0434^0435^0440;^063a^064a^0631^0647^0627^0631^062f ^0634^0631^0648^062f^0631;^683c^54c8^5fb7^00b7^65bd^7f57^5fb7;^30b2^30a2^30cf^30eb^30c8^30fb^30b7^30e5^30ec^30fc^30c0^30fc;^ac8c^b974^d558^b974^d2b8 ^c288^b8b0^b354;^05d2^05e8^05d4^05e8^05d3 ^05e9^05e8^05d3^05e8			du3,e1c	du3
Gerrit Zalm	7,r,dq8m,dy7m;7,r,dz5r,e32m	717674
Gerry Adams	b8,m,dfbd,ee2a		^0414^0436^0435^0440^0440^0438 ^0410^0434^0430^043c^0441;^062c^064a^0631^064a ^0622^062f^0627^0645^0632;^683c^91cc^00b7^4e9a^5f53^65af;^30b8^30a7^30ea^30fc^30fb^30a2^30c0^30e0^30ba;^c81c^b9ac ^c560^b364^c2a4;^05d2'^05e8^05d9 ^05d0^05d3^05de^05e1
Get^00falio Vargas	1,t,byb3,cm8o
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
Giorgia Meloni	0,4,eiam	451791	^0414^0436^043e^0440^0434^0436^0430 ^041c^0435^043b^043e^043d^0438;^062c^0648^0631^062c^064a^0627 ^0645^064a^0644^0648^0646^064a;^6885^6d1b^5c3c;^30b8^30e7^30eb^30b8^30e3^30fb^30e1^30ed^30fc^30cb;^c870^b974^c790 ^ba5c^b85c^b2c8;^05d2'^05d5^05e8^05d2'^05d4 ^05de^05dc^05d5^05e0^05d9			ei9	ea3
Giorgio Napolitano	1,4,e25f,eb1e	1220
Giovanni Spadolini	0,4,dd6s,dec1
Giovanni Tria	7,4,ee61,ef95
Gitanas Naus^0117da	1,1g,ef7c	9268379
Giuliano Amato	0,4,do6s,dp4t;0,4,dw4p,dx6b	202209
Giulio Andreotti	0,4,d42h,d577;0,4,dl7m,do6s
Giulio Tremonti	7,4,dq5b,dr1h;7,4,dx6b,e073;7,4,e19m,e25h;7,4,e458,e7bg
Giuseppe Conte	0,4,ee61,eh2d	53844829
Giuseppe Garibaldi	tl,4,9o,am62
Gjorge Ivanov	1,2t,e55c,ef5c	57436
Glafcos Clerides	1,4n,dp2s,dz2s	317648
Glenn Youngkin	4,6c,ei1f,em1h	100963892
Gloria Macapagal Arroyo	6,2p,du6u,dx1k;1,2p,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingb^00e9 Eyad^00e9ma	1,3f,cz4e,e125
Godwin Friday	0,58,elbs
Goh Chok Tong	0,43,dmbs,e08c	313300		Goh
Gojko ^0160u^0161ak	8,18,dn9i,du53
Golda Meir	0,d,d13h,d663		^0413^043e^043b^0434^0430 ^041c^0435^0438^0440;^063a^0648^0644^062f^0627 ^0645^0627^0626^064a^0631;^679c^5c14^8fbe^00b7^6885^5384;^30b4^30eb^30c0^30fb^30e1^30a4^30a2;^ace8^b2e4 ^ba54^c774^c5b4;^05d2^05d5^05dc^05d3^05d4 ^05de^05d0^05d9^05e8
Gonzalo S^00e1nchez de Lozada	1,3h,dp86,dt86;1,3h,dy86,dzah	379645	Gonzalo Sanchez Lozada	S^00e1nchez de Lozada
Goodluck Jonathan	6,2j,e35t,e655;1,2j,e656,eb5t	57380
Goran Had^017ei^0107	1,91,do2q,dq1
Goran Svilanovi^0107	2,v,dwb4,e04g
Gordan Grli^0107-Radman	2,18,ef7j		Gordan Grli^0107 Radman	Grli^0107-Radman
Gordana Siljanovska-Davkova	1,2t,ek5c	12277168		Siljanovska-Davkova
Gordon Bajnai	0,1c,e54e,e65t	57595
Gordon Brown	1m,1,dt52,e36r;0,1,e36r,e65b	10648	^0413^043e^0440^0434^043e^043d ^0411^0440^0430^0443^043d;^063a^0648^0631^062f^0648^0646 ^0628^0631^0627^0648^0646;^6208^767b^00b7^5e03^6717;^30b4^30fc^30c9^30f3^30fb^30d6^30e9^30a6^30f3;^ace0^b4e0 ^be0c^b77c^c6b4;^05d2^05d5^05e8^05d3^05d5^05df ^05d1^05e8^05d0^05d5^05df
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
Gu^00f0ni J^00f3hannesson	1,4w,ec81,ek81		Gu^00f0ni Th. J^00f3hannesson
Guido Crosetto	8,4,eiam	3119423
Guido Westerwelle	2,3,e5as,e9ch	58284
Guillermo Lasso	1,1n,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,1i,dp6h,dq6s;0,1i,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,20,dp77,dv77
Gurbanguly Berdimuhamedov	1,39,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gust^00e1v Hus^00e1k	20,5k,d14h,djch;1,5k,d75t,dlca
Gustav Stresemann	13,3,br8d,brbu;2,3,br8d,bxa3
Gustavo Noboa	1,1n,dw1m,dz1f	471291
Gustavo Petro	uw,3q,e811,ebcv;1,3q,ei87,em87	704022	^0413^0443^0441^0442^0430^0432^043e ^041f^0435^0442^0440^043e;^063a^0648^0633^062a^0627^0641^0648 ^0628^064a^062a^0631^0648;^53e4^65af^5854^6c83^00b7^4f69^7279^7f57;^30b0^30b9^30bf^30dc^30fb^30da^30c8^30ed;^ad6c^c2a4^d0c0^bcf4 ^d398^d2b8^b85c;^05d2^05d5^05e1^05d8^05d1^05d5 ^05e4^05d8^05e8^05d5			ei5,em8	e62
Guy Hunt	4,66,dj1j,dp4m
Guy Parmelin	1,2a,eh11,ehcv;1,2a,em11,emcv	121160
Guy Verhofstadt	0,1u,dv7c,e43k	12978
Gyula Horn	2,1c,dl5a,dm5n;0,1c,dq7f,du76
H. D. Deve Gowda	0,c,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. Haldeman	1g,0,d11k,d54u		Bob Haldeman
H. R. McMaster	1d,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
H^00e5kan Juholt	6n,16,e73p,e81l
Habib Bourguiba	1,2l,cp7p,djb7
Habib Essid	0,2l,eb26,ec8r	3125311
Hadja Lahbib	2,1u,ei7f,ekc1;jh,8,ekc1
Hafez al-Assad	1,1h,d33c,dw6a	hafez-al-assad	Hafiz al-Assad;^0425^0430^0444^0435^0437 ^0410^0441^0430^0434;^062d^0627^0641^0638 ^0627^0644^0623^0633^062f;^54c8^83f2^5179^00b7^963f^8428^5fb7;^30cf^30d5^30a7^30ba^30fb^30a2^30b5^30c9;^d558^d398^c988 ^c54c^c544^c0ac^b4dc;^05d7^05d0^05e4^05d6 ^05d0^05dc-^05d0^05e1^05d3			d33,dw7
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
Halla T^00f3masd^00f3ttir	1,4w,ek81	24494577
Halld^00f3r ^00c1sgr^00edmsson	2,4w,dr4n,e09f;0,4w,e09f,e26f	208879
Hamad bin Isa Al Khalifa	u,4i,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	41,4l,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,1i,dxcm,ea9t		^0425^0430^043c^0438^0434 ^041a^0430^0440^0437^0430^0439;^062d^0627^0645^062f ^0643^0631^0632^0627^064a;^54c8^7c73^5fb7^00b7^5361^5c14^624e^4f0a;^30cf^30df^30c9^30fb^30ab^30eb^30b6^30a4;^d558^bbf8^b4dc ^ce74^b974^c790^c774;^05d7^05de^05d9^05d3 ^05e7^05e8^05d6^05d0^05d9			dxc,eaa
Hamilton Mour^00e3o	6,t,ef11,ej11	52871852
Hamza Abdi Barre	0,2v,ei6p	112598575
Han Dong-hoon	b,f,ei5h,ejcl;td,f,ek7n,ekcg		^d55c^b3d9^d6c8	Han
Han Duck-soo	0,f,e343,e42t;0,f,ei5l,el51	356666	^d55c^b355^c218;Han Duck Soo	Han
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
Hans-Gert P^00f6ttering	1,67,e31g,e57e			P^00f6ttering
Hans-Peter Friedrich	f,3,e733,e9ch	66144
Hans-Rudolf Merz	7,2a,e011,e6av;1,2a,e511,e5cv	122275	Hans Rudolf Merz
Harini Amarasuriya	0,1p,ek9o	98298397
Haris Silajd^017ei^0107	0,7,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	69,1,e36o,eb9c	234182
Harry Reid	3v,0,e113,e313;2a,0,e313,eb13
Harry S. Truman	6,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman;^0413^0430^0440^0440^0438 ^0422^0440^0443^043c^044d^043d;^0647^0627^0631^064a ^062a^0631^0648^0645^0627^0646;^54c8^91cc^00b7^675c^9c81^95e8;^30cf^30ea^30fc^30fb^30c8^30eb^30fc^30de^30f3;^d574^b9ac ^d2b8^b8e8^ba3c;^05d4^05d0^05e8^05d9 ^05d8^05e8^05d5^05de^05df
Hasan Muratovi^0107	0,7,ds1u,dt13
Hashim Tha^00e7i	0,2c,e419,eac9;1,2c,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	1k,8w,do2g,ek9r		Hasan Nasrallah;^062d^0633^0646 ^0646^0635^0631 ^0627^0644^0644^0647;^0425^0430^0441^0430^043d ^041d^0430^0441^0440^0430^043b^043b^0430;^54c8^6851^00b7^7eb3^65af^9c81^62c9;^30cf^30c3^30b5^30f3^30fb^30ca^30b9^30e9^30e9;^d558^c0b0 ^b098^c2a4^b784^b77c;^05d7^05e1^05df ^05e0^05e1^05e8^05d0^05dc^05dc^05d4			e2,ekc
Hassan Rouhani	1,p,e983,eh83	348144	Hasan Rouhani;Hassan Rohani;^0425^0430^0441^0430^043d ^0420^0443^0445^0430^043d^0438;^062d^0633^0646 ^0631^0648^062d^0627^0646^064a;^54c8^6851^00b7^9c81^54c8^5c3c;^30cf^30b5^30f3^30fb^30ed^30a6^30cf^30cb;^d558^c0b0 ^b85c^d558^b2c8;^05d7^05e1^05df ^05e8^05d5^05d7^05d0^05e0^05d9			e96,eh8
Hassan Sheikh Mohamud	1,2v,e89g,ed2g;1,2v,ei5n	319153		Mohamud
Hassan al-Turabi	22,23,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	70,62,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
Hazel O'Leary	1t,0,dp1m,dt1k
He Lifeng	12,6,ej3c	8291839	^4f55^7acb^5cf0	He
Heidi Alexander	31,1,ekbt
Heidi Reichinnek	bg,3,ek2r
Heiko Maas	2,3,ee3e,ehc8	108447
Heinrich Br^00fcning	13,3,by3u,c05u
Heinrich Himmler	f,3,cb8o,cd4t
Heinz Fischer	1,x,e078,ec78	11753
Heinz-Christian Strache	6l,x,e14n,ef5j	44733
Helen Clark	0,q,dvc5,e4bj;z,9q,e54h,ed4j	180383
Helen McEntee	b,m,eg6r,el1n;2,m,elbi
Helen Zille	bb,w,e356,eb5a	260693
Helle Thorning-Schmidt	0,1m,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	13,3,dea1,duaq	2518	^0413^0435^043b^044c^043c^0443^0442 ^041a^043e^043b^044c;^0647^0644^0645^0648^062a ^0643^0648^0644;^8d6b^5c14^7a46^7279^00b7^79d1^5c14;^30d8^30eb^30e0^30fc^30c8^30fb^30b3^30fc^30eb;^d5ec^bb34^d2b8 ^cf5c;^05d4^05dc^05de^05d5^05d8 ^05e7^05d5^05d4^05dc			dea,duc
Helmut Schmidt	13,3,d65g,dea1
Hendrik Verwoerd	0,w,cq93,cy96
Hendrik W^00fcst	26,8p,ehar
Henna Virkkunen	13j,8,ekc1
Henri Konan B^00e9di^00e9	1,3b,dpc7,dvco		Henri Bedie	B^00e9di^00e9
Henrique Capriles	4,ak,e4bt,edaf;c,12,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Campbell-Bannerman	0,1,b9c5,bc43			Campbell-Bannerman
Henry Cisneros	2d,0,dp1m,dt1k
Henry Clay	12m,0,8nb4,9134;11,0,9137,9534;a,0,97ba,9s6t
Henry Hyde	3,0,d713,e313
Henry Kissinger	1d,0,d11k,d7b3;11,0,d59m,d91k		^0413^0435^043d^0440^0438 ^041a^0438^0441^0441^0438^043d^0434^0436^0435^0440;^0647^0646^0631^064a ^0643^064a^0633^0646^062c^0631;^57fa^8f9b^683c;^30d8^30f3^30ea^30fc^30fb^30ad^30c3^30b7^30f3^30b8^30e3^30fc;^d5e8^b9ac ^d0a4^c2e0^c800;^05d4^05e0^05e8^05d9 ^05e7^05d9^05e1^05d9^05e0^05d2'^05e8			d1
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
Hermann G^00f6ring	9k,3,c14r,cd4n		Hermann Goering
Herschel Walker	ey,0,ela7
Herv^00e9 de Charette	2,2,dr5i,dt62
Herzi Halevi	7e,d,ej1g,el35	12407008
Heydar Aliyev	1,3p,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	53,8f,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,l,c9ai,cc7m
Hikmet ^00c7etin	2,b,dnbl,dq7r
Hilary Benn	5n,1,dza6,e36r;2v,1,e36s,e65b;2i,1,ek75	262742
Hilda Heine	1,5a,ec1s,eg1d;1,5a,ek13	20090884
Hilda Solis	38,0,e52o,e91m	50610
Hillary Clinton	a,0,dx13,e51l;11,0,e51l,e921;c,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;^0425^0438^043b^043b^0430^0440^0438 ^041a^043b^0438^043d^0442^043e^043d;^0647^064a^0644^0627^0631^064a ^0643^0644^064a^0646^062a^0648^0646;^5e0c^62c9^91cc^00b7^514b^6797^987f;^30d2^30e9^30ea^30fc^30fb^30af^30ea^30f3^30c8^30f3;^d790^b7ec^b9ac ^d074^b9b0^d134;^05d4^05d9^05dc^05e8^05d9 ^05e7^05dc^05d9^05e0^05d8^05d5^05df		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hiss^00e8ne Habr^00e9	1,2s,de67,dmc1
Ho Chi Minh	1,n,cd92,d192	36014		Ho Chi Minh	Ho
Holger Nielsen	2,1m,e9cc,ea1u	3138668	Holger K. Nielsen
Horacio Cartes	1,3n,e98f,ee8f	5901842
Horst K^00f6hler	4t,7o,dw51,e034;1,3,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,3,ee3e,ehc8	44612
Horta N'Tam	1,1k,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	2,19,dz93,ea7b	982410
Hosni Mubarak	6,13,d74g,ddae;1,13,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;^062d^0633^0646^064a ^0645^0628^0627^0631^0643;^0425^043e^0441^043d^0438 ^041c^0443^0431^0430^0440^0430^043a;^80e1^65af^5c3c^00b7^7a46^5df4^62c9^514b;^30db^30b9^30cb^30fb^30e0^30d0^30e9^30af;^d638^c2a4^b2c8 ^bb34^bc14^b77c^d06c;^05d7^05d5^05e1^05e0^05d9 ^05de^05d5^05d1^05d0^05e8^05e7			dda
Hossein Amir-Abdollahian	2,p,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,2e,cx6j,dacr
Howard Baker	3v,0,d915,dd13;2a,0,dd13,dh13;1g,0,dj2r,dk73;74,0,dx75,e12h	1337643
Howard Dean	4,8s,dn8d,dz19;c,0,dz6n,e02i	337470
Howard Lutnick	2f,0,el2l
Hristijan Mickoski	0,2t,ek6n	46675558
Hrvoje ^0160arini^0107	0,18,do98,dp43
Hu Jintao	20,6,dybf,e8bf;1,6,dz3f,e93e	15029	^80e1^9526^6d9b;^0425^0443 ^0426^0437^0438^043d^044c^0442^0430^043e;^0647^0648 ^062c^064a^0646 ^062a^0627^0648;^80e1^9326^6fe4;^d6c4^c9c4^d0c0^c624;^05d7^05d5 ^05d2'^05d9^05e0^05d8^05d0^05d5	Hu
Hu Yaobang	20,6,de9c,dj1f			Hu
Hua Guofeng	9q,6,d8a7,dd6s			Hua
Hubert Humphrey	6,0,cx1k,d11k
Hubert V^00e9drine	2,2,dt64,dy57	560682
Hubertus Heil	i,3,ee3e,el56
Huey Long	4,6f,bw5l,c01p;a,0,c01p,c39a
Hugh Carey	4,6a,d711,decv
Hugh Gaitskell	1m,1,ciaj,cjaq;r,1,cnce,cv1i
Hugo Banzer	1,3h,d38m,da7l;1,3h,dt86,dx87	269039
Hugo Ch^00e1vez	1,12,dv22,e935	8440	Hugo Chavez Frias;^0423^0433^043e ^0427^0430^0432^0435^0441;^0647^0648^063a^0648 ^062a^0634^0627^0641^064a^0632;^4e4c^6208^00b7^67e5^97e6^65af;^30a6^30b4^30fb^30c1^30e3^30d9^30b9;^c6b0^ace0 ^cc28^bca0^c2a4;^05d4^05d5^05d2^05d5 ^05e6'^05d0^05d1^05e1	Ch^00e1vez		duc,e9c	do24
Hugo Motta	4w,t,el21
Hulusi Akar	7e,b,eb8i,ee79;8,b,ee79,ej63
Humza Yousaf	1z,6y,ej3t,ek57	174924
Hun Manet	0,26,ej8m	13024351		Hun Manet
Hun Sen	0,26,dh1e,ej8m;5s,26,ek43	57788		Hun Sen
Iain Duncan Smith	r,1,dx9d,dzb6;4e,1,e65c,ec3i	302486		Duncan Smith
Ian Blackford	bp,1,ed6e,eic6
Ian Khama	1,4j,e441,ee41	57449
Ian Lang	6x,1,dmbs,dr75;55,1,dr75,dt52
Ian Paisley	1z,5h,e358,e465	296597					d39u
Ian Smith	0,ax,cw4d,db61
Ibrahim Babangida	1,2j,dh8r,dp8q
Ibrahim Bar^00e9 Ma^00efnassara	1,1o,ds1r,dv49			Ma^00efnassara
Ibrahim Boubacar Ke^00efta	1,1w,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	u,3i,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,2c,do5p,e21l	192138
Ibrahim Traor^00e9	b1,36,ei9u	114341246
Ibrahim al-Jaafari	0,19,e153,e25k;2,19,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	4r,l,e247,e55g						dl8
Idi Amin	1,1t,d31p,db4b
Idriss D^00e9by	1,2s,dmc2,eh4k	57350	Idriss Deby Itno	D^00e9by
Ieng Sary	5,26,d74h,db17			Ieng Sary
Ignacy Paderewski	0,5,bn1i,bnbr		Ignacy Jan Paderewski
Ignazio Cassis	2,2a,edb1;1,2a,ei11,eicv
Igor Dodon	1,1r,eccn,egco	4164146
Igor Ivanov	2,9,du9b,e02o	378027
Igor Luk^0161i^0107	0,3s,e6ct,e8c4	57746
Igor Matovi^010d	0,14,eg3l,eh41	552706
Il^00eddio Vieira T^00e9	pj,1k,elbs			Vieira T^00e9
Ilham Aliyev	1,3p,dzav	57371	Ilham Aliev
Iliana Iotova	6,o,ed1m,em1n;1,o,em1n
Ilie Bolojan	0,i,el6n	18538164
Ilir Meta	1,2w,ed7o,ei7o	727132
Imelda Marcos	nk,2p,d7b7,di2p
Imran Khan	rh,u,ds4p;0,u,ee8i,ei4a	155164	Imran Khan Niazi;^0418^043c^0440^0430^043d ^0425^0430^043d;^0639^0645^0631^0627^0646 ^062e^0627^0646;^4f0a^59c6^5170^00b7^6c57;^30a4^30e0^30e9^30f3^30fb^30ab^30fc^30f3;^c784^b780 ^ce78;^05d0^05d9^05de^05e8^05d0^05df ^05d7^05d0^05df
Imre Nagy	0,1c,cl74,cob4
In^00e9s Arrimadas	b5,j,eg38,ej1
Inder Kumar Gujral	2,c,ds61,dt4l;0,c,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,c,cy1o,d93o;0,c,dc1e,dgav	1149	^0418^043d^0434^0438^0440^0430 ^0413^0430^043d^0434^0438;^0625^0646^062f^064a^0631^0627 ^063a^0627^0646^062f^064a;^82f1^8fea^62c9^00b7^7518^5730;^30a4^30f3^30c7^30a3^30e9^30fb^30ac^30f3^30c7^30a3^30fc;^c778^b514^b77c ^ac04^b514;^05d0^05d9^05e0^05d3^05d9^05e8^05d4 ^05d2^05e0^05d3^05d9
Ine Eriksen S^00f8reide	8,2k,e9ag,edak;2,2k,edak,ehae	ine-soreide	Ine Marie Eriksen S^00f8reide
Inga Ruginien^0117	0,1g,el9p	124516173
Ingrida ^0160imonyt^0117	0,1g,egcb,ekcc	437096
Ingvar Carlsson	0,16,di31,ds3m
Ioannis Kasoulides	2,4n,dt4g,dz2s;2,4n,e931,ee31
Ioannis Metaxas	0,k,c44d,c91t
Ion Antonescu	0,i,c895,cc8n
Ion Iliescu	1,i,dlcq,dsbt;1,i,dwck,e0ck	189575
Irakli Kobakhidze	0,1z,ek28	27885302
Irfaan Ali	1,3r,eg82	64840184	Mohamed Irfaan Ali
Irina Bokova	3c,b4,e5bf,edbf
Isa Mustafa	0,2c,eac9,ed99	177851
Isaac Herzog	r,d,e9bp,ee7v;1,d,eh77	983258	Yitzhak Herzog
Isabel D^00edaz Ayuso	1,9h,ef8j			D^00edaz Ayuso	Ayuso
Isabel Schnabel	m1,6r,eg11
Isaias Afwerki	1,5t,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	2,u,ek3b	3155254
Islam Karimov	1,2d,dm3o,ec92	57558
Ismail Haniyeh	0,6g,e23t,e36e;cc,75,ed56,ek7v		Ismail Haniyah;Ismail Haniya;^0418^0441^043c^0430^0438^043b ^0425^0430^043d^0438^044f;^0625^0633^0645^0627^0639^064a^0644 ^0647^0646^064a^0629;^4f0a^65af^6885^5c14^00b7^54c8^5c3c^4e9a;^30a4^30b9^30de^30a4^30eb^30fb^30cf^30cb^30e4;^c774^c2a4^b9c8^c77c ^d558^b2c8^c608;^05d0^05d9^05e1^05de^05e2^05d9^05dc ^05d4^05e0^05d9^05d9^05d4			e2,e3;ed,ekc
Ismail Omar Guelleh	1,50,dv58	57390
Ismail Sabri Yaakob	0,3i,eh8l,eibo	6084858
Israel Katz	2,d,ek11,ekb8;8,d,ekb8	487304	Yisrael Katz
Istv^00e1n Csurka	su,1c,dp8f,e824
Itamar Ben-Gvir	3q,d,eict	12403861	^0418^0442^0430^043c^0430^0440 ^0411^0435^043d-^0413^0432^0438^0440;^0625^064a^062a^0645^0627^0631 ^0628^0646 ^063a^0641^064a^0631;^672c-^683c^7ef4^5c14;^30a4^30bf^30de^30eb^30fb^30d9^30f3^30b0^30d3^30fc^30eb;^c774^d0c0^b9c8^b974 ^bca4^adf8^be44^b974;^05d0^05d9^05ea^05de^05e8 ^05d1^05df ^05d2^05d1^05d9^05e8	Ben-Gvir		eic
Itamar Franco	1,t,doct,dr11
Iv^00e1n Duque	1,3q,ee87,ei87	17478000
Ivan Ga^0161parovi^010d	1,14,e06f,ea6f	57295
Ivan Kor^010dok	2,14,eg48,ei9d;c,14,ej8,ek46
Ivan Kostov	0,o,dt5l,dx7o	362129
Ivan Miklo^0161	7,14,dyag,e274;7,14,e679,e844
Ivanka Trump	ea,0,ed3t,eh1k	239411
Ivars Godmanis	0,20,dm57,dp83;0,20,e3ck,e53c	210822
Iveta Radi^010dov^00e1	0,14,e678,e844	211771
Ivica Da^010di^0107	0,v,e87r,ea4r	57843
Ivica Ra^010dan	0,18,dw1r,dzcn	315467
Ivo Josipovi^0107	1,18,e62i,eb2j	57258
Ivo Sanader	0,18,dzcn,e576	56220
J. B. Pritzker	4,76,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	4m,0,c371,d452		John Edgar Hoover
JD Vance	a,0,ej13,el1a;6,0,el1k	28935729	J.D. Vance;James David Vance;^0414^0436^0435^0439 ^0414^0438 ^0412^044d^043d^0441;^062c^064a^0647 ^062f^064a ^0641^0627^0646^0633;J^00b7D^00b7^4e07^65af;J^30fbD^30fb^30d0^30f3^30b9;J.D. ^bc34^c2a4;^05d2'^05d9^05d9 ^05d3^05d9 ^05d5^05d0^05e0^05e1			ek7
J^00e1n Kubi^0161	2,14,e274,e51q;12v,2z,eh1i,ehc6
J^00e1nos K^00e1d^00e1r	nd,1c,cob4,dk5m
J^00e1nos Martonyi	2,1c,du78,dy5r;2,1c,e65t,ea66	58190
J^00e1nos ^00c1der	1,1c,e85a,ei5a	57467
J^00f3hanna Sigur^00f0ard^00f3ttir	0,4w,e521,e95n	57772
J^00f3zef Oleksy	0,5,dr37,ds27	55924
J^00f3zef Pi^0142sudski	9z,5,bmbe,bqce
J^00f3zsef Antall	0,1c,dm5n,dpcc
J^00f6rg Haider	6l,x,di9d,dw51;4,a0,dl5u,e4ab	44274	Joerg Haider
J^00f6rg Kukies	7,3,ekb7,el56
J^00f6rg Meuthen	66,3,eb74,ei1s
J^00fcrgen Trittin	j,3,duar,e1bm
J^00fcri Ratas	0,2x,ecbn,eh1q	2621730
Jaap de Hoop Scheffer	2,r,dy7m,dzc3;1k,5w,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	41,3c,d9cv,e21f	217194		al-Sabah
Jacek Czaputowicz	2,5,ee19,eg8q	11715253
Jacek Kuro^0144	i,5,dl9c,dn1c
Jacek Rostowski	7,5,e3bg,e9br
Jacinda Ardern	0,q,edaq,ej1p	3606816	^0414^0436^0430^0441^0438^043d^0434^0430 ^0410^0440^0434^0435^0440^043d;^062c^0627^0633^064a^0646^062f^0627 ^0623^0631^062f^064a^0631^0646;^963f^5fb7^6069;^30b8^30e3^30b7^30f3^30c0^30fb^30a2^30fc^30c0^30fc^30f3;^c800^c2e0^b2e4 ^c544^b358;^05d2'^05e1^05d9^05e0^05d3^05d4 ^05d0^05e8^05d3^05e8^05df			eda,ej
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
Jacob Zuma	3k,w,dv6e,e16e;1,w,e559,ee2e	57282	^0414^0436^0435^0439^043a^043e^0431 ^0417^0443^043c^0430;^062c^0627^0643^0648^0628 ^0632^0648^0645^0627;^96c5^5404^5e03^00b7^7956^9a6c;^30b8^30a7^30a4^30b3^30d6^30fb^30ba^30de;^c81c^c774^cef5 ^c8fc^b9c8;^05d2'^05d9^05d9^05e7^05d5^05d1 ^05d6^05d5^05de^05d4			e3c,eh
Jacques Chirac	0,2,d65r,d88q;c1,2,d93k,dr5g;0,2,di3k,dk5a;1,2,dr5h,e35g	2105	^0416^0430^043a ^0428^0438^0440^0430^043a;^062c^0627^0643 ^0634^064a^0631^0627^0643;^5e0c^62c9^514b;^30b8^30e3^30c3^30af^30fb^30b7^30e9^30af;^c790^d06c ^c2dc^b77c^d06c;^05d6'^05d0^05e7 ^05e9^05d9^05e8^05d0^05e7			dq,e3c
Jacques Delors	7,2,dd5m,dg7h;1,5u,dh16,dr1n
Jacques Parizeau	s,8r,dq9q,ds1t
Jacques Poos	2,3z,dg7k,dv87
Jacques Santer	0,3z,dg7k,dr1k;1,5u,dr1n,dv3f
Jacqui Smith	1j,1,e36s,e565
Jadranka Kosor	0,18,e576,e7cn	57611
Jafar Hassan	0,29,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	bm,g,eda1,el55
Jaime Harrison	79,0,eh1l,el21
Jair Bolsonaro	1,t,ef11,ej11	10304982	Jair Messias Bolsonaro;^0416^0430^0438^0440 ^0411^043e^043b^0441^043e^043d^0430^0440^0443;^062c^0627^064a^064a^0631 ^0628^0648^0644^0633^0648^0646^0627^0631^0648;^96c5^4f0a^5c14^00b7^535a^7d22^7eb3^7f57;^30b8^30e3^30a4^30fc^30eb^30fb^30dc^30eb^30bd^30ca^30ed;^c790^c774^b974 ^bcf4^c6b0^c18c^b098^b8e8;^05d6'^05d0^05d9^05e8 ^05d1^05d5^05dc^05e1^05d5^05e0^05e8^05d5			ee8	ee3
Jakaya Kikwete	1,3o,e1cl,ebb5	57488
Jake Sullivan	1d,0,eh1k,el1k	16730147
Jakob Ellemann-Jensen	5,1m,eicf,ejan	12318947		Ellemann-Jensen
Jakov Milatovi^0107	1,3s,ej5k	104417661
Jalal Talabani	tc,19,d761,e147;1,19,e147,ea7o	57306	^0414^0436^0430^043b^044f^043b^044c ^0422^0430^043b^0430^0431^0430^043d^0438;^062c^0644^0627^0644 ^0637^0627^0644^0628^0627^0646^064a;^8d3e^62c9^52d2^00b7^5854^62c9^5df4^5c3c;^30b8^30e3^30e9^30eb^30fb^30bf^30e9^30d0^30cb;^c798^b784 ^d0c8^b77c^bc14^b2c8;^05d2'^05dc^05d0^05dc ^05d8^05dc^05d1^05d0^05e0^05d9			dn,ea
James Baker	1g,0,dd1k,dh23;23,0,dh24,dk8h;11,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Blanchard	4,89,df11,dn11
James Brokenshire	2i,1,ec7e,ee18;2d,1,ee4u,ef7o	265140
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Clapper	3b,0,e689,ed1k	1681008	James R. Clapper
James Cleverly	17,1,ei96,ejbd;1j,1,ejbd,ek75	6131460
James Clyburn	5m,0,e313,e713;5m,0,ef13,ej13	1289889	Jim Clyburn
James Comey	7l,0,dzc9,e18f;4m,0,e994,ed59	167607	Jim Comey;^0414^0436^0435^0439^043c^0441 ^041a^043e^043c^0438;^062c^064a^0645^0633 ^0643^0648^0645^064a;^8a79^59c6^65af^00b7^79d1^7c73;^30b8^30a7^30fc^30e0^30ba^30fb^30b3^30df^30fc;^c81c^c784^c2a4 ^cf54^bbf8;^05d2'^05d9^05d9^05de^05e1 ^05e7^05d5^05de^05d9			ec7,ee
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
Jan Lipavsk^00fd	2,z,ehch,elcf
Jan Masaryk	2,5k,c87l,cg3a
Jan Olszewski	0,5,dnc6,do65
Jan Peter Balkenende	0,r,dy7m,e6ae	133386
Jan Petersen	2,2k,dxaj,e1ah	1351719
Jan Rokita	qc,5,dz61,e1a
Jan Smuts	0,w,bn93,bs6u;0,w,c795,cg64
Jan van Aken	i4,3,ekaj			van Aken
Jana ^010cernochov^00e1	8,z,ehch,elcf
Jane Dee Hull	4,6p,dt95,dz16		Jane Hull	Hull
Jane Swift	9b,6k,dx4a,dz12
Janet Mills	4,88,ef12
Janet Napolitano	4,6p,dz16,e51l;3e,0,e51l,e996	229032
Janet Reno	l,0,dp3c,dx1k	236421
Janet Yellen	5h,0,ea23,ee23;23,0,eh1q,el1k	263725
Janez Drnov^0161ek	0,2q,do5e,dycj;1,2q,dycm,e3cn	171228
Janez Jan^0161a	0,2q,e0c3,e4bl;0,2q,e82a,e93k;0,2q,eg3d,ei61	57627
Janusz Onyszkiewicz	8,5,do7b,dpaq;8,5,dtav,dw6g
Janusz Wojciechowski	73,8,efc1,ekbu
Jared Kushner	8y,0,ed1k,eh1k	13628723
Jared Polis	3,0,e516,ef13;4,83,ef18
Jaros^0142aw Kaczy^0144ski	qu,5,dz1i;0,5,e27e,e3bg	55917
Jaroslav ^0160ediv^00fd	2,z,dtb8,du7h
Jaswant Singh	2,c,duc5,dy71	3518489
Javier Milei	1,25,ejca	52395487	^0425^0430^0432^044c^0435^0440 ^041c^0438^043b^0435^0439;^062e^0627^0641^064a^064a^0631 ^0645^064a^0644^064a;^54c8^7ef4^5c14^00b7^7c73^83b1;^30cf^30d3^30a8^30eb^30fb^30df^30ec^30a4;^d558^be44^c5d0^b974 ^bc00^b808^c774;^05d7^05d0^05d1^05d9^05d9^05e8 ^05de^05d9^05dc^05d9^05d9			ej8	ej6
Javier P^00e9rez de Cu^00e9llar	2k,2z,de11,dncv	1259	Javier Perez Cuellar	P^00e9rez de Cu^00e9llar
Javier Solana	1k,5w,drc5,dva6;5l,8,dvai,e5c1
Jawaharlal Nehru	0,c,cf8f,cw5r	1047	^0414^0436^0430^0432^0430^0445^0430^0440^043b^0430^043b ^041d^0435^0440^0443;^062c^0648^0627^0647^0631 ^0644^0627^0644 ^0646^0647^0631^0648;^8d3e^74e6^54c8^62c9^5c14^00b7^5c3c^8d6b^9c81;^30b8^30e3^30ef^30cf^30eb^30e9^30fc^30eb^30fb^30cd^30eb^30fc;^c790^c640^d560^b784 ^b124^b8e8;^05d2'^05d5^05d5^05d4^05e8^05dc^05dc ^05e0^05d4^05e8^05d5			cf
Jay Carney	35,0,e72b,ea6k	608533
Jay Garner	kq,19,dz4l,dz5b
Jay Inslee	4,81,e91g,el1f
Jay Nixon	4,7a,e51c,ed19
Jean Arthuis	7,2,dr8p,dt62
Jean Asselborn	2,3z,e07v,ejbh	58200
Jean Castex	0,2,eg73,ei5g	3171170
Jean Chr^00e9tien	0,g,dpb4,dzcc	128543	^0416^0430^043d ^041a^0440^0435^0442^044c^0435^043d;^062c^0627^0646 ^0643^0631^064a^062a^064a^0627^0646;^8ba9^00b7^514b^96f7^8482^5b89;^30b8^30e3^30f3^30fb^30af^30ec^30c6^30a3^30a8^30f3;^c7a5 ^d06c^b808^d2f0^c575;^05d6'^05d0^05df ^05e7^05e8^05d8^05d9^05d9^05df			dp,dz
Jean Emmanuel Ou^00e9draogo	0,36,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean Monnet	zd,a3,ck8a,cn63
Jean-B^00e9del Bokassa	1,1y,cy11,db9k
Jean-Bertrand Aristide	1,28,dn27,ds27;1,28,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Claude Duvalier	1,28,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3z,dr1k,e9c4;1,5u,eab1,efbu	57661	^0416^0430^043d-^041a^043b^043e^0434 ^042e^043d^043a^0435^0440;^062c^0627^0646 ^0643^0644^0648^062f ^064a^0648^0646^0643^0631;^8ba9-^514b^6d1b^5fb7^00b7^5bb9^514b;^30b8^30e3^30f3^30af^30ed^30fc^30c9^30fb^30e6^30f3^30b1^30eb;^c7a5^d074^b85c^b4dc ^c735^cee4;^05d6'^05d0^05df-^05e7^05dc^05d5^05d3 ^05d9^05d5^05e0^05e7^05e8			e8,efc
Jean-Claude Trichet	1,6r,dzb1,e7av	152905
Jean-Fran^00e7ois Cop^00e9	u0,2,e8bj,ea6f
Jean-Louis Borloo	j,2,e36j,e6bd	467781
Jean-Louis Debr^00e9	f,2,dr5i,dt62;4x,2,dy6p,e334	713235
Jean-Luc Dehaene	0,1u,do37,dv7c
Jean-Luc M^00e9lenchon	qn,2,ec2a		^0416^0430^043d-^041b^044e^043a ^041c^0435^043b^0430^043d^0448^043e^043d;^062c^0627^0646 ^0644^0648^0643 ^0645^064a^0644^0627^0646^0634^0648^0646;^6885^6717^96c4;^30b8^30e3^30f3^30ea^30e5^30c3^30af^30fb^30e1^30e9^30f3^30b7^30e7^30f3;^c7a5^b93c^d06c ^ba5c^b791^c211;^05d6'^05d0^05df-^05dc^05d5^05e7 ^05de^05dc^05e0^05e9^05d5^05df			ed
Jean-Lucien Savi de Tov^00e9	1,3f,el53
Jean-Marc Ayrault	0,2,e85f,ea3v;2,2,ec2b,ed5a	7711
Jean-Marie Le Pen	t3,2,d4a5,e71f			Le Pen
Jean-No^00ebl Barrot	2,2,ek9l	30339198
Jean-Pierre Chev^00e8nement	8,2,dk5c,dn1t;f,2,dt64,dw8t	736502		Chev^00e8nement
Jean-Pierre Raffarin	0,2,dy56,e15v	63263
Jean-Yves Le Drian	8,2,e85g,ed5a;2,2,ed5h,ei5k	559040		Le Drian
Jeane Kirkpatrick	24,0,dd24,dh41
Jeanine ^00c1^00f1ez	1,3h,efbc,egb8	16581287
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
Jenniffer Gonz^00e1lez	4,6h,el12		Jenniffer Gonz^00e1lez-Col^00f3n
Jenny Shipley	0,q,dtc8,dvc5	235996
Jens Spahn	9,3,ee3e,ehc8;rz,3,el55	86294
Jens Stoltenberg	0,2k,e1ah,e9ag;1k,5w,eaa1,eka1;7,2k,el24	57665	^0419^0435^043d^0441 ^0421^0442^043e^043b^0442^0435^043d^0431^0435^0440^0433;^064a^0646^0633 ^0633^062a^0648^0644^062a^0646^0628^0631^063a;^65af^6258^5c14^6ed5^8d1d^683c;^30a4^30a7^30f3^30b9^30fb^30b9^30c8^30eb^30c6^30f3^30d9^30eb^30b0;^c60c^c2a4 ^c2a4^d1a8^d150^bca0^b974^adf8;^05d9^05e0^05e1 ^05e1^05d8^05d5^05dc^05d8^05e0^05d1^05e8^05d2			eaa,ekc
Jens Weidmann	1,8u,e751,ehcv
Jens-Frederik Nielsen	0,5l,el47
Jeppe Kofod	2,1m,ef6r,eicf
Jeremiah Manele	0,2u,ek52	6180897
Jeremy Corbyn	r,1,eb9c,eg44		^0414^0436^0435^0440^0435^043c^0438 ^041a^043e^0440^0431^0438^043d;^062c^064a^0631^064a^0645^064a ^0643^0648^0631^0628^064a^0646;^6770^91cc^7c73^00b7^79d1^5c14^5bbe;^30b8^30a7^30ec^30df^30fc^30fb^30b3^30fc^30d3^30f3;^c81c^b7ec^bbf8 ^cf54^be48;^05d2'^05e8^05de^05d9 ^05e7^05d5^05e8^05d1^05d9^05df			eb8,eg4	eb63
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
Ji^0159^00ed Dienstbier	2,5k,dlca,do72
Ji^0159^00ed Paroubek	0,z,e14p,e294	161671
Ji^0159^00ed Rusnok	0,z,e97a,ea1t	12025475
Jiang Zemin	20,6,dl6o,dybf;1,6,dp3r,dz3f	16597	^6c5f^6cfd^6c11;^0426^0437^044f^043d ^0426^0437^044d^043c^0438^043d^044c;^062c^064a^0627^0646^063a ^0632^064a^0645^064a^0646;^6c5f^6ca2^6c11;^c7a5^ca4c^bbfc;^05d2'^05d9^05d0^05e0^05d2 ^05d3^05d6^05d4-^05de^05d9^05df	Jiang		dp,dz
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
Jimmie ^00c5kesson	tx,16,e157
Jimmy Carter	4,1z,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter;^0414^0436^0438^043c^043c^0438 ^041a^0430^0440^0442^0435^0440;^062c^064a^0645^064a ^0643^0627^0631^062a^0631;^5409^7c73^00b7^5361^7279;^30b8^30df^30fc^30fb^30ab^30fc^30bf^30fc;^c9c0^bbf8 ^ce74^d130;^05d2'^05d9^05de^05d9 ^05e7^05e8^05d8^05e8
Jimmy Cherizier	si,28,eg6a				Barbecue
Jimmy Morales	1,2y,ec1e,eg1e	17995110
Jo Swinson	49,1,ef7m,efcd
Jo^00e3o Louren^00e7o	1,35,ed9q	28650390
Joachim Gauck	1,3,e83i,ed3i	2538
Joachim Nagel	1,8u,ei11
Joachim von Ribbentrop	2,3,c624,cd4u
Joan Burton	54,m,ea74,ec56	444685
Joan Finney	4,77,dn1e,dr19
Joaqu^00edn Almunia	4s,j,dt6l,dw3l;40,8,e04q,e629;59,8,e629,eaav	311229
Joaqu^00edn Balaguer	1,3l,cy71,da8g;1,3l,di8g,ds8g
Joaquim Chissano	1,48,dib6,e122	208355
Jodi Rell	4,84,e071,e715		M. Jodi Rell
Joe Biden	a,0,d513,e51f;6,0,e51k,ed1k;c,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;^0414^0436^043e ^0411^0430^0439^0434^0435^043d;^062c^0648 ^0628^0627^064a^062f^0646;^4e54^00b7^62dc^767b;^62dc^767b;^30b8^30e7^30fc^30fb^30d0^30a4^30c7^30f3;^c870 ^bc14^c774^b4e0;^05d2'^05d5 ^05d1^05d9^05d9^05d3^05df			e48
Joe Clark	0,g,db64,dc33
Joe Hockey	3x,a,e99i,eb9l	6210353
Joe Lieberman	a,0,dl13,e913;34,0,dw88,dwb7		Joseph Lieberman
Joe Lombardo	4,7v,ej12
Joe Manchin	4,72,e11h,e6bf;a,0,e6bf,el13
Johan J^00f8rgen Holst	2,2k,dp42,dq1d
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
John Bolton	24,0,e182,e2cv;1d,0,ee49,ef9a	311269	John R. Bolton;^0414^0436^043e^043d ^0411^043e^043b^0442^043e^043d;^062c^0648^0646 ^0628^0648^0644^062a^0648^0646;^7ea6^7ff0^00b7^535a^5c14^987f;^30b8^30e7^30f3^30fb^30dc^30eb^30c8^30f3;^c874 ^bcfc^d134;^05d2'^05d5^05df ^05d1^05d5^05dc^05d8^05d5^05df
John Brennan	2b,0,e938,ed1k	984191
John Bruton	1y,m,dqcf,dt6q
John C. Calhoun	6,0,9134,98cs;11,0,9k41,9l3a
John Carney	4,7k,ed1h,el17
John Connally	4,7h,cv1f,d11l;23,0,d32b,d46c
John Cornyn	a,0,dyc2;8x,0,eb13,ef13	719568
John Deutch	2b,0,dr5a,dscf
John Edwards	a,0,dv13,e113;34,0,e076,e0b2
John Engler	4,89,dn11,dz11
John F. Kennedy	a,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy;^0414^0436^043e^043d ^041a^0435^043d^043d^0435^0434^0438;^062c^0648^0646 ^0643^064a^0646^064a^062f^064a;^7ea6^7ff0^00b7^80af^5c3c^8fea;^30b8^30e7^30f3^30fbF^30fb^30b1^30cd^30c7^30a3;^c874 F. ^cf00^b124^b514;^05d2'^05d5^05df ^05e7^05e0^05d3^05d9		JFK
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
John Kerry	a,0,dh12,e921;c,0,dz92,e0b2;11,0,e921,ed1k;zk,0,eh1k,ek36	22316	^0414^0436^043e^043d ^041a^0435^0440^0440^0438;^062c^0648^0646 ^0643^064a^0631^064a;^7ea6^7ff0^00b7^514b^91cc;^30b8^30e7^30f3^30fb^30b1^30ea^30fc;^c874 ^cf00^b9ac;^05d2'^05d5^05df ^05e7^05e8^05d9
John Key	0,q,e4bj,eccc	57783
John Kirby	xr,0,ei61,el1k
John Kitzhaber	4,7y,dr19,dz1d;4,7y,e71a,eb2i
John Kufuor	1,2o,dx17,e517	51005
John Lee Ka-chiu	1n,69,ei71	9051824	John Lee	Lee
John Lynch	4,6l,e116,e913
John Magufuli	1,3o,ebb5,eh3h	5018756
John Mahama	1,2o,e87o,ed17;1,2o,el17	50678	John Dramani Mahama
John Major	1m,1,dlaq,dmbs;0,1,dmbs,dt52	9559	^0414^0436^043e^043d ^041c^0435^0439^0434^0436^043e^0440;^062c^0648^0646 ^0645^064a^062c^0648^0631;^7ea6^7ff0^00b7^6885^6770;^30b8^30e7^30f3^30fb^30e1^30fc^30b8^30e3^30fc;^c874 ^ba54^c774^c800;^05d2'^05d5^05df ^05de^05d9^05d9^05d2'^05d5^05e8
John McCain	a,0,dj13,ee8p;c,0,e34p,e4b4	10390	^0414^0436^043e^043d ^041c^0430^043a^043a^0435^0439^043d;^062c^0648^0646 ^0645^0627^0643^064a^0646;^7ea6^7ff0^00b7^9ea6^51ef^6069;^30b8^30e7^30f3^30fb^30de^30b1^30a4^30f3;^c874 ^b9e4^cf00^c778;^05d2'^05d5^05df ^05de^05e7^05d9^05d9^05df			e42,e4c
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
Johnny Brice^00f1o	0,3x,egbc	6266369
Joice Mujuru	6,45,e0c6,eac8	981736
Joko Widodo	nj,17,e8af,eaag;1,17,eaak,ekak	3318231	Jokowi;^0414^0436^043e^043a^043e ^0412^0438^0434^043e^0434^043e;^062c^0648^0643^0648 ^0648^064a^062f^0648^062f^0648;^4f50^79d1^00b7^7ef4^591a^591a;^30b8^30e7^30b3^30fb^30a6^30a3^30c9^30c9;^c870^cf54 ^c704^b3c4^b3c4;^05d2'^05d5^05e7^05d5 ^05d5^05d9^05d3^05d5^05d3^05d5		Jokowi	ea7,ekc
Jomo Kenyatta	1,3m,cwcc,da8m
Jon Corzine	a,0,dx13,e21h;4,6m,e21h,e61j
Jon Huntsman	4,8g,e113,e58b;61,0,e58b,e74s;c,0,e76l,e81g;ew,0,eda3,efa3	11607	Jon Huntsman Jr.
Jonas Gahr St^00f8re	0,2k,ehae	467948	Jonas Gahr Stoere	St^00f8re
Jonas Savimbi	1p,b5,cy3d,dy2m					d7,dy
Jonathan Powell	kx,1,dt52,e36r;1d,1,ekc2	3183438
Jonathan Reynolds	3j,1,ek75,el95
Jordan Bardella	bk,2,eib5
Jordi Pujol	1,6e,dc58,dzci
Jorge Batlle	1,3w,dw31,e131
Jorge Rodr^00edguez	4x,12,eh15	3295308
Jorge Sampaio	1,22,ds39,e239	156780
Jos^00e9 Antonio Kast	1,3k,em3b						ed8
Jos^00e9 Bov^00e9	c,2,e321,e34m
Jos^00e9 Eduardo dos Santos	1,35,db9a,ed9q	57313	Jose dos Santos	dos Santos
Jos^00e9 Jer^00ed	1,s,elaa
Jos^00e9 Luis Rodr^00edguez Zapatero	0,j,e04h,e7cl	41395	Jose Luis Zapatero	Rodr^00edguez Zapatero	Zapatero
Jos^00e9 M^00facio	8,t,ej11		Jose Mucio Monteiro	M^00facio
Jos^00e9 Manuel Albares	2,j,eh7c
Jos^00e9 Manuel Barroso	0,22,dy46,e07h;1,5u,e0bm,eaav	15849	Jose Manuel Durao Barroso;^0416^043e^0437^0435 ^041c^0430^043d^0443^044d^043b ^0411^0430^0440^0440^043e^0437^0443;^062c^0648^0632^064a^0647 ^0645^0627^0646^0648^064a^0644 ^0628^0627^0631^0648^0632^0648;^5df4^7f57^4f50;^30b8^30e7^30bc^30fb^30de^30cc^30a8^30eb^30fb^30d0^30ed^30fc^30be;^c870^c81c ^b9c8^b204^c5d8 ^bc14^d638^c8fc;^05d6'^05d5^05d6^05d4 ^05de^05e0^05d5^05d0^05dc ^05d1^05d0^05e8^05d5^05d6^05d5			e0b,eaa
Jos^00e9 Manuel Garc^00eda-Margallo	2,j,e7cm,ecb4			Garc^00eda-Margallo
Jos^00e9 Mar^00eda Aznar	0,j,ds55,e04h	55637	^0425^043e^0441^0435 ^041c^0430^0440^0438^044f ^0410^0441^043d^0430^0440;^062e^0648^0633^064a^0647 ^0645^0627^0631^064a^0627 ^0623^0632^0646^0627^0631;^963f^65af^7eb3^5c14;^30db^30bb^30fb^30de^30ea^30a2^30fb^30a2^30b9^30ca^30fc^30eb;^d638^c138 ^b9c8^b9ac^c544 ^c544^c2a4^b098^b974;^05d7^05d5^05e1^05d4 ^05de^05e8^05d9^05d4 ^05d0^05e1^05e0^05d0^05e8			ds,e06
Jos^00e9 Mar^00eda Gil-Robles	1,67,dt1e,dv7k			Gil-Robles
Jos^00e9 Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9	57649
Jos^00e9 Montilla	1,6e,e2bs,e6cr
Jos^00e9 Mujica	1,3w,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
Jos^00e9 Ra^00fal Mulino	1,37,ek71	108454869	Jose Mulino
Jos^00e9 S^00f3crates	0,22,e13c,e76l	182367
Jos^00e9 Sarney	1,t,dh3f,dm3f	244997
Joschka Fischer	2,3,duar,e1bm	57344
Jose Maria Sison	3f,2p,d0cq,eicg
Jose Ramos-Horta	2,3y,dwaj,e26p;1,3y,e35k,e85k;1,3y,ei5k	11665		Ramos-Horta			d7b
Josef To^0161ovsk^00fd	0,z,dtch,du7m
Josef Zieleniec	2,z,do72,dtan
Josep Borrell	2,j,ee67,efbu;5l,8,efc1,ekbu	312901
Josep Piqu^00e9	2,j,dw4s,dy7a
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
Joseph Stalin	20,61,bq43,cl35	855	Josef Stalin;Iosif Stalin;^0418^043e^0441^0438^0444 ^0421^0442^0430^043b^0438^043d;^062c^0648^0632^064a^0641 ^0633^062a^0627^0644^064a^0646;^7ea6^745f^592b^00b7^65af^5927^6797;^30e8^30b7^30d5^30fb^30b9^30bf^30fc^30ea^30f3;^c774^c624^c2dc^d504 ^c2a4^d0c8^b9b0;^05d9^05d5^05e1^05d9^05e3 ^05e1^05d8^05dc^05d9^05df			bs
Joseph Wu	2,15,ee2q,ek5k	6288088
Josh Earnest	35,0,ea6k,ed1k	6288836
Josh Green	4,7n,eic5
Josh Shapiro	4,7e,ej1h	6289368
Josh Stein	4,6w,el11
Joshua Bolten	36,0,dz6q,e24f;1g,0,e24e,e51k	649653	Josh Bolten
Joshua Nkomo	ro,45,ctc,djcm;6,45,dm86,dv71
Joshua Wong	qh,69,ec4a,eg6u						ea9
Josip Broz Tito	1,5n,cl1e,dc54		Marshal Tito;^0418^043e^0441^0438^043f ^0411^0440^043e^0437 ^0422^0438^0442^043e;^062c^0648^0632^064a^0641 ^0628^0631^0648^0632 ^062a^064a^062a^0648;^94c1^6258;^30e8^30b7^30c3^30d7^30fb^30d6^30ed^30ba^30fb^30c1^30c8^30fc;^c694^c2dc^d504 ^be0c^b85c^c988 ^d2f0^d1a0;^05d9^05d5^05e1^05d9^05e4 ^05d1^05e8^05d5^05d6 ^05d8^05d9^05d8^05d5
Jotham Napat	0,34,el2b	115252004
Jovenel Mo^00efse	1,28,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
Jozef Morav^010d^00edk	0,14,dq3g,dqcd
Jozef Tiso	1,14,c7aq,cd44
Jozias van Aartsen	2,r,du83,dy7m	1366279		van Aartsen
Juan Carlos Varela	6,37,e571,ea71;1,37,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3n,dp8f,du8f
Juan Guaid^00f3	4x,12,ef15,ej15	58833335	^0425^0443^0430^043d ^0413^0443^0430^0439^0434^043e;^062e^0648^0627^0646 ^063a^0648^0627^064a^062f^0648;^74dc^4f0a^591a;^30d5^30a2^30f3^30fb^30b0^30a2^30a4^30c9;^d6c4^c548 ^acfc^c774^b3c4;^05d7^05d5^05d0^05df ^05d2^05d5^05d5^05d0^05d9^05d3^05d5			ef,ej1
Juan Jos^00e9 Ibarretxe	1,97,dv12,e557
Juan Manuel Santos	8,3q,e27j,e55m;1,3q,e687,ee87	57311
Juan Orlando Hern^00e1ndez	1,32,ea1r,ei1r	5951723		Hern^00e1ndez
Juan Per^00f3n	1,25,ce64,cn9l;1,25,d5ac,d671		Juan Domingo Peron
Juan Ram^00f3n de la Fuente	2,33,eka1	357538		de la Fuente
Judd Gregg	4,6l,dl14,dp12;a,0,dp13,e713
Judit Varga	b,1c,ef7c,ej7v
Judith Suminwa	0,1b,ek6c
Judy Martz	4,7t,dx11,e113
Juha Sipil^00e4	0,1q,eb5t,ef66	1711532
Juhan Parts	0,2x,dz4a,e14d	312894
Juli^00e1n Castro	2d,0,ea7s,ed1k;c,0,ef1c,eg12	970720
Julia Gillard	5,a,e3c3,e66o;0,a,e66o,e96r	41563	^0414^0436^0443^043b^0438^044f ^0413^0438^043b^043b^0430^0440^0434;^062c^0648^0644^064a^0627 ^063a^064a^0644^0627^0631^062f;^6731^8389^5a05^00b7^5409^62c9^5fb7;^30b8^30e5^30ea^30a2^30fb^30ae^30e9^30fc^30c9;^c904^b9ac^c544 ^ae38^b7ec^b4dc;^05d2'^05d5^05dc^05d9^05d4 ^05d2^05d9^05dc^05d0^05e8^05d3			e66,e96
Julia Kl^00f6ckner	d,3,ee3e,ehc8;4v,3,el3p	88158
Julian Smith	2i,1,ef7o,eg2d
Julie Bishop	2,a,e99i,ee8s	434858
Julio Anguita	rj,j,dl2,dwa
Julio Mar^00eda Sanguinetti	1,3w,dh31,dm31;1,3w,dr31,dw31	311428
Julius Chan	0,10,dq8u,dt3r
Julius Maada Bio	1,4b,ds1g,ds3t;1,4b,ee44	283829		Bio
Julius Malema	sf,w,e97q						e44
Julius Nyerere	1,3o,cw4q,dhb5
Junichiro Koizumi	0,l,dx4q,e29q	130852	^5c0f^6cc9^7d14^4e00^90ce;^0414^0437^044e^043d^044a^0438^0442^0438^0440^043e ^041a^043e^0438^0434^0437^0443^043c^0438;^062c^0648^0646^064a^062a^0634^064a^0631^0648 ^0643^0648^064a^0632^0648^0645^064a;^5c0f^6cc9^7eaf^4e00^90ce;^ace0^c774^c988^bbf8 ^c900^c774^ce58^b85c;^05d2'^05d5^05e0^05d9^05e6'^05d9^05e8^05d5 ^05e7^05d5^05d0^05d9^05d6^05d5^05de^05d9			dx4,e2a
Juraj Blan^00e1r	2,14,ejap
Jussi Halla-aho	8a,1q,ed6a,eh8e;22,1q,ej6l			Halla-aho
Justin Nsengiyumva	0,4a,el7
Justin Trudeau	8c,g,e94e,el39;0,g,ebb4,el3e	3099714	^0414^0436^0430^0441^0442^0438^043d ^0422^0440^044e^0434^043e;^062c^0627^0633^062a^0646 ^062a^0631^0648^062f^0648;^8d3e^65af^5ef7^00b7^7279^9c81^591a;^30b8^30e3^30b9^30c6^30a3^30f3^30fb^30c8^30eb^30c9^30fc;^c950^c2a4^d0f1 ^d2b8^b93c^b3c4;^05d2'^05e1^05d8^05d9^05df ^05d8^05e8^05d5^05d3^05d5			eba,el
Justin Welby	9i,99,e924,el16
Justine Greening	5n,1,e894,ec7e;1a,1,ec7e,ee18	333012
Jusuf Kalla	6,17,e0ak,e5ak;6,17,eaak,efak	76354
Juv^00e9nal Habyarimana	1,4a,d575,dq46
Jyrki Katainen	0,1q,e76m,ea6o	57638
K. P. Sharma Oli	0,49,ebac,ec84;0,49,ee2f,eh7d;0,49,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
K^00e1roly Gr^00f3sz	0,1c,dj6p,dkbo
K^0101rlis Ulmanis	0,20,c23h,c86j
K^0119stutis Budrys	2,1g,ekcc
Kadri Simson	6c,8,efc1,ekbu
Kadri Veseli	22,2c,eac8,efcq
Kai Wegner	8g,3,ej4r
Kais Saied	1,2l,efan	16120878
Kaiser Wilhelm II	3d,3,as6f,bmb9		Wilhelm II
Kaja Kallas	0,2x,eh1q,ek7n;5l,8,ekc1	11869065	^041a^0430^044f ^041a^0430^043b^043b^0430^0441;^0643^0627^064a^0627 ^0643^0627^0644^0627^0633;^5361^5a05^00b7^5361^62c9^65af;^30ab^30e4^30fb^30ab^30e9^30b9;^ce74^c57c ^ce7c^b77c^c2a4;^05e7^05d0^05d9^05d4 ^05e7^05d0^05dc^05d0^05e1			ek7
Kajsa Ollongren	8,r,ei1a,ek72
Kamala Harris	l,6d,e713,ed13;a,0,ed13,eh1i;6,0,eh1k,el1k;c,0,ek7l,ekb5	10853588	Kamala Devi Harris;^041a^0430^043c^0430^043b^0430 ^0425^0430^0440^0440^0438^0441;^0643^0627^0645^0627^0644^0627 ^0647^0627^0631^064a^0633;^5361^739b^62c9^00b7^54c8^91cc^65af;^30ab^30de^30e9^30fb^30cf^30ea^30b9;^ce74^ba40^b77c ^d574^b9ac^c2a4;^05e7^05de^05dc^05d4 ^05d4^05d0^05e8^05d9^05e1
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
Karl D^00f6nitz	1,3,cd4u,cd5n
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
Katalin Nov^00e1k	1,1c,ei5a,ek2q	21995345
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
Katr^00edn Jakobsd^00f3ttir	0,4w,edbu,ek49	467464
Kay Ivey	4,66,ed4a
Kazimierz Marcinkiewicz	0,5,e1av,e27e	55920
Kazimira Prunskien^0117	0,1g,dm3h,dn1a
Keiko Fujimori	r4,s,e61				Keiko
Keir Starmer	r,1,eg44,ek75;0,1,ek75	6383803	^041a^0438^0440 ^0421^0442^0430^0440^043c^0435^0440;^0643^064a^0631 ^0633^062a^0627^0631^0645^0631;^65af^5854^9ed8;^30ad^30a2^30fb^30b9^30bf^30fc^30de^30fc;^d0a4^c5b4 ^c2a4^d0c0^ba38;^05e7^05d9^05e8 ^05e1^05d8^05d0^05e8^05de^05e8			eg4
Keith Joseph	1a,1,dd9e,di5l
Keith Kellogg	xp,0,ee4r,eh1k;d4,0,el1k,em1	27916194
Keith Rowley	0,44,eb99,el3h	6384971
Keizo Obuchi	2,l,dt9b,du7u;0,l,du7u,dw45	313339
Kelly Armstrong	4,8b,ekcf
Kelly Ayotte	a,0,e713,ed13;4,6l,el19
Kelly Craft	24,0,ef9c,eh1k	28871485
Kellyanne Conway	jd,0,ed1k,eg8v	6386365
Kemal Dervi^015f	m,b,dx3d,dy8a;z,9q,e18f,e52s
Kemal K^0131l^0131^00e7daro^011flu	r,b,e65m,ejb5
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
Kim Dae-jung	r,f,djbc,du2p;1,f,du2p,dz2p	45785	^ae40^b300^c911;^041a^0438^043c ^0414^044d ^0427^0436^0443^043d;^0643^064a^0645 ^062f^0627^064a ^062c^0648^0646^063a;^91d1^5927^4e2d;^05e7^05d9^05dd ^05d3^05d4-^05d2'^05d5^05e0^05d2	Kim
Kim Il-sung	53,h,cg99,dq78	41117	^ae40^c77c^c131;^041a^0438^043c ^0418^0440 ^0421^0435^043d;^0643^064a^0645 ^0625^064a^0644 ^0633^0648^0646^063a;^91d1^65e5^6210;^05e7^05d9^05dd ^05d0^05d9^05dc-^05e1^05d5^05e0^05d2	Kim
Kim Jong-il	53,h,dq78,e7ch	10665	^ae40^c815^c77c;^041a^0438^043c ^0427^0435^043d ^0418^0440;^0643^064a^0645 ^062c^0648^0646^063a ^0625^064a^0644;^91d1^6b63^65e5;^05e7^05d9^05dd ^05d2'^05d5^05e0^05d2-^05d0^05d9^05dc	Kim
Kim Jong-un	53,h,e7ch	56226	Kim Jong Eun;^041a^0438^043c ^0427^0435^043d ^042b^043d;^ae40^c815^c740;^91d1^6b63^6069;^0643^064a^0645 ^062c^0648^0646^063a ^0623^0648^0646;^05e7^05d9^05dd ^05d2'^05d5^05e0^05d2-^05d0^05d5^05df	Kim
Kim Kielsen	0,5l,eaca,eh4n	10566620
Kim Min-seok	0,f,el73			Kim
Kim Moon-soo	i,f,ek8u,el48;c,f,el49,el63	483861		Kim
Kim Reynolds	4,87,ed5o
Kim Yo-jong	ju,h,eabs		^ae40^c5ec^c815	Kim
Kim Yong-hyun	8,f,ek96,ekc5	113490128	^ae40^c6a9^d604	Kim
Kim Young-sam	1,f,dp2p,du2p		^ae40^c601^c0bc	Kim
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
Kirill Dmitriev	zl,9,el2n		^041a^0438^0440^0438^043b^043b ^0414^043c^0438^0442^0440^0438^0435^0432
Kirk Fordice	4,7s,do1e,dw1b
Kiro Gligorov	1,2t,dn1r,dvbj
Kirsten Gillibrand	a,0,e51q;c,0,ef3h,ef8s	22222
Kirstjen Nielsen	3e,0,edc6,ef4a	38858352
Kizza Besigye	r,1t,dwa
Kjell Magne Bondevik	0,2k,dtah,e1ah	207655
Kl^00e1ra Dobrev	s7,1c,el61
Klaus H^00e4nsch	1,67,dq7j,dt1e
Klaus Iohannis	1,i,eacl,el2c	701484
Klaus Kinkel	2,3,do5i,duaq					dp,dua
Klaus Wowereit	8g,3,dx6g,eacb	8863
Klemens von Metternich	13,x,8x5p,9o3d		Prince Metternich	Metternich
Klement Gottwald	1,5k,cg6e,cl3e
Knut Volleb^00e6k	2,2k,dtah,dw3h	998489
Kofi Annan	2k,2z,dt11,e2cv	1254	^041a^043e^0444^0438 ^0410^043d^043d^0430^043d;^0643^0648^0641^064a ^0639^0646^0627^0646;^79d1^83f2^00b7^5b89^5357;^30b3^30d5^30a3^30fb^30a2^30ca^30f3;^cf54^d53c ^c544^b09c;^05e7^05d5^05e4^05d9 ^05d0^05e0^05d0^05df			dt,e9	dp3
Kolinda Grabar-Kitarovi^0107	1,18,eb2j,eg2i	3176299		Grabar-Kitarovi^0107
Konrad Adenauer	13,3,ch9f,cvag
Konstantin Chernenko	20,61,dg2d,dh3a
Konstantin P^00e4ts	1,2x,c64o,c87n
Konstantinos Karamanlis	1,k,dm55,dr3a
Konstantinos Mitsotakis	0,k,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,k,el3d		Constantine Tassoulas
Koo Yun-cheol	7,f,el7			Koo
Kostadin Kostadinov	r9,o,ea8
Kostas Karamanlis	0,k,e03a,e5a6	188978	Costas Karamanlis
Kre^0161imir Zubak	1,9x,dq5v,dt3i;2x,7,dsa5,dube
Kri^0161j^0101nis Kari^0146^0161	0,20,ef1n,ej9f	3736499
Krist^00f3f Szalay-Bobrovniczky	8,1c,ei5o			Szalay-Bobrovniczky
Kristalina Georgieva	1n,7i,ed12,ef9u;4t,7o,efa1	265277
Kristen Michal	0,2x,ek7n	1789192
Kristi Noem	4,7g,ef15,el1p;3e,0,el1p,em3	465749
Kristian Jensen	2,1m,eb6s,ecbs;7,1m,ecbs,ef6r	3110095
Kristian Thulesen Dahl	ba,1m,e89c,ei1n			Thulesen Dahl
Kristr^00fan Frostad^00f3ttir	0,4w,ekcl	108856371		Kristr^00fan
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
Kyrylo Budanov	o9,e,eg85,em1;81,e,em1		^041a^0438^0440^0438^043b^043e ^0411^0443^0434^0430^043d^043e^0432
L. K. Advani	82,c,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
L^00e1szl^00f3 Kov^00e1cs	2,1c,dq7f,du78;2,1c,dy5r,e0b1	345634
L^00e1szl^00f3 S^00f3lyom	1,1c,e185,e685	152335
L^00e9on Blum	0,2,c464,c56m;0,2,c63d,c64a
L^00e9opold S^00e9dar Senghor	1,1s,cs96,dccv		Leopold Senghor
La'aulialemalietoa Leuatea Schmidt	0,4r,el9g		Laaulialemalietoa Schmidt	Schmidt
Lai Ching-te	s,15,ed98,ef1e;6,15,eg5k,ek5k;1,15,ek5k	3847080	William Lai;^8cf4^6e05^5fb7;^8d56^6e05^5fb7;^041b^0430^0439 ^0426^0438^043d^0434^044d;^0644^0627^064a ^062a^0634^064a^0646^063a ^062a^064a;^983c^6e05^5fb3;^b77c^c774^ce6d^b354;^05dc^05d0^05d9 ^05e6'^05d9^05e0^05d2-^05d8^05d4	Lai		ek
Laila Freivalds	2,16,dzaa,e23l	291648
Laimdota Straujuma	0,20,ea1m,ec2b	3089345
Lajos Kossuth	nt,1c,9p4e,9p8b
Lakhdar Brahimi	2,2e,dn65,dp23;6z,2z,e88h,ea5v
Lal Bahadur Shastri	0,c,cw69,cy1b
Lamar Alexander	4,80,db1h,dj1h;1a,0,dn3m,dp1k;c,0,dr2s,ds36;a,0,dz13,eh13
Lamberto Dini	0,4,dr1h,ds5h;2,4,ds5h,dx66	208100
Lan Fo'an	7,6,ejao			Lan
Lansana Cont^00e9	1,27,dg45,e4cm
Larry Hogan	4,79,eb1l,ej1i
Larry Kudlow	8l,0,ee42,eh1k
Larry Rhoden	4,7g,el1p
Lars Klingbeil	7,3,el56
Lars L^00f8kke Rasmussen	0,1m,e545,e7a3;0,1m,eb6s,ef6r;2,1m,eicf	182397	Lars Loekke Rasmussen	L^00f8kke Rasmussen	Rasmussen
Latif Rashid	1,19,eiad	6496078	Abdul Latif Rashid
Laura Boldrini	4w,4,e93g,ee3m	3827737
Laura Codru^021ba K^00f6vesi	lz,8,efb1			K^00f6vesi
Laura Fern^00e1ndez	1,1j,em58	114705150	Laura Fernandez Delgado	Fern^00e1ndez
Laura Kelly	4,77,ef1e
Laura Tyson	hb,0,dp25,dr2l		Laura D'Andrea Tyson
Laurent Fabius	0,2,dg7h,di3k;2,2,e85g,ec2b	217070
Laurent Gbagbo	1,3b,dwaq,e74b		^041b^043e^0440^0430^043d ^0413^0431^0430^0433^0431^043e;^0644^0648^0631^0627^0646 ^063a^0628^0627^063a^0628^0648;^6d1b^6717^00b7^5df4^535a;^30ed^30fc^30e9^30f3^30fb^30d0^30b0^30dc;^b85c^b791 ^adf8^bc14^adf8^bcf4;^05dc^05d5^05e8^05df ^05d2^05d1^05d0^05d2^05d1^05d5			dwa,e8
Laurent Kabila	1,1b,dt5h,dx1g	135547	Laurent-D^00e9sir^00e9 Kabila				dsa
Laurent Nu^00f1ez	f,2,elac
Laurent Wauquiez	bn,2,edca,ef62
Laurentino Cortizo	1,37,ef71,ek71
Lavrenty Beria	mm,61,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	11,0,doc8,dp1k
Lawrence Summers	23,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,43,eh5f;0,43,ek5f	6504758
Lawton Chiles	a,0,d313,dl13;4,6s,dn18,ducc
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczy^0144ski	1,5,e1cn,e64a	2757
Lech Wa^0142^0119sa	b9,5,dc8v,dmcc;1,5,dmcm,drcm	444	^041b^0435^0445 ^0412^0430^043b^0435^043d^0441^0430;^0644^064a^062e ^0641^0627^0648^0646^0633^0627;^74e6^6587^8428;^30ec^30d5^30fb^30ef^30ec^30b5;^b808^d750 ^bc14^c6ec^c0ac;^05dc^05da ^05d5^05dc^05e0^05e1^05d4			dc9,ds
Lee Atwater	57,0,dl1k,dn1p
Lee Hsien Loong	0,43,e08c,ek5f	57643		Lee
Lee Jae-myung	4,a9,ee71,ehap;r,f,ei8s,el49;1,f,el64	12612463	^c774^c7ac^ba85;Lee Jae Myung;^041b^0438 ^0427^0436^044d ^041c^0451^043d;^0644^064a ^062c^0627^064a ^0645^064a^0648^0646^063a;^674e^5728^660e;^05dc^05d9 ^05d2'^05d4-^05de^05d9^05d5^05e0^05d2	Lee
Lee Kuan Yew	0,43,cr65,dmbs	131248		Lee
Lee Myung-bak	1,f,e42p,e92p	14342	^c774^ba85^bc15;^041b^0438 ^041c^0451^043d ^0411^0430^043a;^0644^064a ^0645^064a^0648^0646^063a ^0628^0627^0643;^674e^660e^535a;^05dc^05d9 ^05de^05d9^05d5^05e0^05d2-^05d1^05e7	Lee
Lee Nak-yon	0,f,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,15,dk1d,dw5k			Lee
Lee Zeldin	4j,0,el1t
Len^00edn Moreno	1,1n,ed5o,eh5o	518626
Lena Hjelm-Wall^00e9n	2,16,dqa7,dua7			Hjelm-Wall^00e9n
Lene Espersen	2,1m,e62n,e7a3	299352
Leni Robredo	6,2p,ec6u,ei6u	6761357
Lennart Meri	1,2x,doa6,dxa8	153149
Leo Varadkar	1y,m,ed6e,eg6r;1y,m,eich,ek49	1728820				ed6,ek4
Leon Brittan	1j,1,df6b,dh92;3w,8,dp16,dv9g		Sir Leon Brittan
Leon Panetta	1g,0,dq7h,dt1k;2b,0,e52d,e76u;1h,0,e771,e92r	244631
Leon Trotsky	yj,61,bm3e,bt1q		^041b^0435^0432 ^0422^0440^043e^0446^043a^0438^0439;^0644^064a^0648^0646 ^062a^0631^0648^062a^0633^0643^064a;^6258^6d1b^8328^57fa;^30ec^30d5^30fb^30c8^30ed^30c4^30ad^30fc;^b808^c628 ^d2b8^b85c^ce20^d0a4;^05dc^05d0^05d5^05df ^05d8^05e8^05d5^05e6^05e7^05d9
Leonel Fern^00e1ndez	1,3l,ds8g,dw8g;1,3l,e08g,e88g
Leonid Brezhnev	20,61,cwae,deba		^041b^0435^043e^043d^0438^0434 ^0411^0440^0435^0436^043d^0435^0432;^0644^064a^0648^0646^064a^062f ^0628^0631^064a^062c^0646^064a^0641;^52c3^5217^65e5^6d85^592b;^30ec^30aa^30cb^30fc^30c9^30fb^30d6^30ec^30b8^30cd^30d5;^b808^c624^b2c8^d2b8 ^be0c^b808^c988^b124^d504;^05dc^05d0^05d5^05e0^05d9^05d3 ^05d1^05e8^05d6'^05e0^05d9^05d9^05d1			cw
Leonid Kravchuk	1,e,dnc5,dq7j
Leonid Kuchma	0,e,doad,dp9m;1,e,dq7j,e11n	629702	^041b^0435^043e^043d^0438^0434 ^041a^0443^0447^043c^0430;^0644^064a^0648^0646^064a^062f ^0643^0648^062a^0634^0645^0627;^5e93^5947^9a6c;^30ec^30aa^30cb^30fc^30c9^30fb^30af^30c1^30de;^b808^c624^b2c8^b4dc ^cfe0^ce58^b9c8;^05dc^05d0^05d5^05e0^05d9^05d3 ^05e7^05d5^05e6'^05de^05d4			dr,e1
Leopoldo Calvo-Sotelo	0,j,dd2q,dec2			Calvo-Sotelo
Leopoldo Galtieri	1,25,ddcm,de6i
Leopoldo L^00f3pez	r5,12,e5c5
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
Li Keqiang	s,6,e93f,ej3b	18111	^674e^514b^5f3a;^041b^0438 ^041a^044d^0446^044f^043d;^0644^064a ^0643^0647 ^062a^0634^064a^0627^0646^063a;^674e^514b^5f37;^b9ac^cee4^cc3d;^05dc^05d9 ^05e7^05e6'^05d9^05d0^05e0^05d2	Li
Li Peng	s,6,dk49,du3h			Li
Li Qiang	s,6,ej3b	4414390	^674e^5f3a	Li
Li Shangfu	8,6,ej3c,ejao	19825651		Li
Li Zhaoxing	2,6,dz3h,e34r	463697		Li
Liam Cosgrave	1y,m,d53e,d975
Liam Fox	1o,1,e65c,e7ae;pn,1,ec7d,ef7o	332374
Liamine Zeroual	1,2e,dq1v,dv4r
Lien Chan	s,15,dp2r,dt91;6,15,ds5k,dw5k			Lien
Linas Linkevi^010dius	8,1g,dpbb,dsca;8,1g,dwau,e0ce;2,1g,e8cd,egcb	345625
Lincoln Almond	4,7z,dr13,dz17
Lincoln Chafee	a,0,dvb2,e313;4,7z,e714,eb16;c,0,eb63,eban
Linda Lingle	4,7n,dyc2,e6c6
Linda McMahon	1a,0,el33
Linda Thomas-Greenfield	24,0,eh2p,el1k			Thomas-Greenfield
Lindsay Hoyle	93,1,efb4
Lindsey Graham	a,0,dz13;c,0,eb61,ebcl	22212
Lionel Jospin	0,2,dt63,dy56	187099	^041b^0438^043e^043d^0435^043b^044c ^0416^043e^0441^043f^0435^043d;^0644^064a^0648^0646^064a^0644 ^062c^0648^0633^0628^0627^0646;^82e5^65af^6f58;^30ea^30aa^30cd^30eb^30fb^30b8^30e7^30b9^30d1^30f3;^b9ac^c624^b12c ^c870^c2a4^d33d;^05dc^05d9^05d5^05e0^05dc ^05d6'^05d5^05e1^05e4^05df			dt,dy6
Lisa Nandy	4i,1,ek75
Liu He	12,6,ee3j,ej3c	8294074		Liu
Liviu Dragnea	8e,i,eb7m,ef5r
Liz Cheney	3,0,ed13,ej13;9t,0,ef13,eh5c
Liz Kendall	4e,1,ek75,el95;8u,1,el95
Liz Truss	17,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss;^041b^0438^0437 ^0422^0440^0430^0441^0441;^0644^064a^0632 ^062a^0631^0627^0633;^5229^5179^00b7^7279^62c9^65af;^30ea^30ba^30fb^30c8^30e9^30b9;^b9ac^c988 ^d2b8^b7ec^c2a4;^05dc^05d9^05d6 ^05d8^05e8^05d0^05e1			ei7,eic
Ljub^010do Georgievski	0,2t,dubu,dyb1	956519
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
Lothar de Maizi^00e8re	0,85,dm4c,dma2			de Maizi^00e8re
Louis Farrakhan	bj,0,d9
Louis Freeh	4m,0,dp91,dx6p	1110029
Louis Michel	2,1u,dv7c,e07i;ae,8,e0bm,e57h	469352
Louis XIV	u,2,3z5e,5z91
Louise Arbour	58,9g,dsa1,dv9f;43,2z,e071,e46u	239235
Louise Haigh	31,1,ek75,ekbt
Lowell Weicker	a,0,d313,dl13;4,84,dn19,dr14
Loyola de Palacio	dg,8,dv9g,e0bm	255657		de Palacio
Lu^00eds Montenegro	0,22,ek42	11764394
Lubom^00edr Zaor^00e1lek	2,z,ea1t,edcd	949828
Luc Frieden	0,3z,ejbh	592101
Lucas Papademos	6,6r,dy61,e65v;0,k,e7bb,e85g	164281	Loukas Papademos
Luciana Lamorgese	f,4,ef95,eiam	67129448
Lucien Bouchard	rv,g,dm7p,ds1g;s,8r,ds1t,dx38	1873388
Lucio Guti^00e9rrez	1,1n,dz1f,e14k	336234
Lucy Powell	6m,1,ek75,el95;69,1,elap
Ludovic Orban	0,i,efb4,egc7	671955
Ludwig Erhard	13,3,cvah,cybu
Luigi Di Maio	5,4,ee61,ef95;2,4,ef95,eiam	13581225		Di Maio
Luis Abinader	1,3l,eg8g	16594097
Luis Almagro	2,3w,e631,eb31;1k,9j,eb5q,el5q	3776268
Luis Arce	1,3h,egb8,elb8	16149892
Luis Caputo	m,25,ejca	28058800
Luis Carrero Blanco	0,j,d569,d5ck			Carrero Blanco
Luis Fortu^00f1o	4,6h,e512,e912
Luis Lacalle Pou	1,3w,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	58,8x,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luis de Guindos	m,j,e7cm,ee37;6,6r,ee61,em5v	225880		de Guindos
Luiz In^00e1cio Lula da Silva	u5,t,dc2a,dq71;1,t,dz11,e711;1,t,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;^041b^0443^0438^0441 ^0418^043d^0430^0441^0438^0443 ^041b^0443^043b^0430 ^0434^0430 ^0421^0438^043b^0432^0430;^0644^0648^064a^0633 ^0625^064a^0646^0627^0633^064a^0648 ^0644^0648^0644^0627 ^062f^0627 ^0633^064a^0644^0641^0627;^5362^62c9^00b7^8fbe^5e2d^5c14^74e6;^30eb^30a4^30b9^30fb^30a4^30ca^30b7^30aa^30fb^30eb^30e9^30fb^30c0^30b7^30eb^30d0;^b8e8^c774^c2a4 ^c774^b098^c2dc^c6b0 ^b8f0^b77c ^b2e4^c2dc^c6b0^bc14;^05dc^05d5^05dc^05d4 ^05d3^05d4 ^05e1^05d9^05dc^05d1^05d4		Lula;Lula da Silva	dy8
Lulzim Basha	c2,2w,e77p,eb6l;4r,2w,e97m,ei3l
Lumini^021ba Odobescu	2,i,ej6f,ekcn
Luong Cuong	1,n,ekal	18459548		Cuong
Lyndon B. Johnson	2a,0,cn13,ct13;6,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Lyuben Berov	0,o,docu,dqah
M^00e1rio Centeno	7,22,ebbq,eg6f;6q,8,ee1d,eg7d
M^00e1rio Soares	0,22,d87n,dhb6;1,22,di39,ds39
M^00e1ty^00e1s R^00e1kosi	20,1c,cd2,co7i
M^00e9lanie Joly	2,g,ehaq,el5d;p,g,el5d	15054353
M^0101ris Gailis	0,20,dq9f,drcl
M^0101ris Ku^010dinskis	0,20,ec2b,ef1n	6112509
Ma Ying-jeou	1,15,e45k,ec5k			Ma
Ma^0142gorzata Kidawa-B^0142o^0144ska	94,5,eb6p,ebbb;12n,5,ejbd			Kidawa-B^0142o^0144ska
Mack McLarty	1g,0,dp1k,dq7h		Thomas McLarty
Macky Sall	1,1s,e842,ek42	57438
Madeleine Albright	24,0,dp1r,dt1l;11,0,dt1n,dx1k	174438	^041c^0430^0434^043b^0435^043d ^041e^043b^0431^0440^0430^0439^0442;^0645^0627^062f^0644^064a^0646 ^0623^0648^0644^0628^0631^0627^064a^062a;^5965^5c14^5e03^8d56^7279;^30de^30c7^30ec^30fc^30f3^30fb^30aa^30eb^30d6^30e9^30a4^30c8;^b9e4^b4e4^b9b0 ^c62c^be0c^b77c^c774^d2b8;^05de^05d3^05dc^05df ^05d0^05d5^05dc^05d1^05e8^05d9^05d9^05d8			dt,dx
Magdalena Andersson	0,16,ehbu,eiai	4935873
Maggie Hassan	4,6l,e913,ed13;a,0,ed13	24053
Magnus Brunner	7,x,ehc6,ekb;c4,8,ekc1
Mahamadou Issoufou	1,1o,e747,eh42	57482
Mahamat Idriss D^00e9by	1,2s,eh4k		Mahamat Deby	D^00e9by
Mahathir Mohamad	0,3i,dd7g,dzav;0,3i,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad;^041c^0430^0445^0430^0442^0445^0438^0440 ^041c^043e^0445^0430^043c^0430^0434;^0645^0647^0627^062a^064a^0631 ^0645^062d^0645^062f;^9a6c^54c8^8482^5c14;^30de^30cf^30c6^30a3^30fc^30eb^30fb^30e2^30cf^30de^30c9;^b9c8^d558^d2f0^b974 ^baa8^d558^b9db;^05de^05d4^05d0^05ea^05d9^05e8 ^05de^05d5^05d7^05de^05d3		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	bf,c,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi;^041c^0430^0445^0430^0442^043c^0430 ^0413^0430^043d^0434^0438;^0645^0647^0627^062a^0645^0627 ^063a^0627^0646^062f^064a;^5723^96c4^7518^5730;^30de^30cf^30c8^30de^30fb^30ac^30f3^30b8^30fc;^b9c8^d558^d2b8^b9c8 ^ac04^b514;^05de^05d4^05d8^05de^05d4 ^05d2^05e0^05d3^05d9
Mahinda Rajapaksa	1,1p,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,6g,dz3j,dz96;9o,90,e0bb;1,6g,e11f	127998	Abu Mazen;^041c^0430^0445^043c^0443^0434 ^0410^0431^0431^0430^0441;^0645^062d^0645^0648^062f ^0639^0628^0627^0633;^9a6c^54c8^8302^5fb7^00b7^963f^5df4^65af;^30de^30d5^30e0^30fc^30c9^30fb^30a2^30c3^30d0^30b9;^b9c8^bb34^b4dc ^c544^bc14^c2a4;^05de^05d7^05de^05d5^05d3 ^05e2^05d1^05d0^05e1			e1
Mahmoud Ahmadinejad	1,p,e183,e983	34448	Mahmud Ahmadinejad;^041c^0430^0445^043c^0443^0434 ^0410^0445^043c^0430^0434^0438^043d^0435^0436^0430^0434;^0645^062d^0645^0648^062f ^0623^062d^0645^062f^064a ^0646^062c^0627^062f;^5185^8d3e^5fb7;^30de^30d5^30e0^30fc^30c9^30fb^30a2^30d5^30de^30c7^30a3^30cd^30b8^30e3^30c9;^b9c8^bb34^b4dc ^c544^b9c8^b514^b124^c790^b4dc;^05de^05d7^05de^05d5^05d3 ^05d0^05d7^05de^05d3^05d9^05e0^05d6'^05d0^05d3			e16
Mahmoud Ali Youssouf	7b,8t,el3d
Maia Sandu	0,1r,ef68,efbe;1,1r,egco	15071069
Mairead McGuinness	mj,8,egac,ekbu
Maithripala Sirisena	1,1p,eb19,efbi	6737124
Majid Takht-Ravanchi	jv,p,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,a,d7bb,df3b
Malcolm Rifkind	1o,1,do4a,dr75;17,1,dr75,dt52
Malcolm Turnbull	r,a,e49g,e5c1;0,a,eb9f,ee8o	927550	^041c^0430^043b^043a^043e^043b^044c^043c ^0422^0435^0440^043d^0431^0443^043b^043b;^0645^0627^0644^0643^0648^0644^0645 ^062a^0631^0646^0628^0648^0644;^9a6c^5c14^79d1^59c6^00b7^7279^6069^5e03^5c14;^30de^30eb^30b3^30e0^30fb^30bf^30fc^30f3^30d6^30eb;^b9ec^cef4 ^d134^bd88;^05de^05dc^05e7^05d5^05dc^05dd ^05d8^05e8^05e0^05d1^05d5^05dc			eb9,ee8
Malcolm X	bj,0,cm,cx2l
Mallikarjun Kharge	8n,c,eiaq
Mamady Doumbouya	1,27,eha1
Mamata Banerjee	x,ba,e75k	465041
Manasseh Sogavare	0,2u,ef4o,ek52	536063
Manfred Kanther	f,3,dp77,duaq
Manfred W^00f6rner	1k,5w,dk71,dq8d		Manfred Woerner
Manfred Weber	sg,3,ei5v
Mangosuthu Buthelezi	sp,w,d73l,ef8p;1b,w,dq5b,e07d
Manmohan Singh	7,c,dn6l,ds5g;0,c,e05m,ea5q	41914
Manouchehr Mottaki	2,p,e18o,e6cd	374481
Mansur Yava^015f	uu,b,ef48
Manuel Aza^00f1a	0,j,bzae,c19c;1,j,c45b,c733
Manuel Fraga	y,j,cu7a,d1at;te,j,d8a9,dic2;1,a6,dm25,e182
Manuel Mar^00edn	6,5u,dp16,dv9f
Manuel Marrero	0,1v,efcl
Manuel Marulanda	1p,9e,cw5r,e43q
Manuel Noriega	8j,37,df8c,dlck		Manuel Antonio Noriega;^041c^0430^043d^0443^044d^043b^044c ^041d^043e^0440^044c^0435^0433^0430;^0645^0627^0646^0648^064a^0644 ^0646^0648^0631^064a^064a^063a^0627;^66fc^52aa^57c3^5c14^00b7^8bfa^5217^52a0;^30de^30cc^30a8^30eb^30fb^30ce^30ea^30a8^30ac;^b9c8^b204^c5d8 ^b178^b9ac^c5d0^ac00;^05de^05e0^05d5^05d0^05dc ^05e0^05d5^05e8^05d9^05d9^05d2^05d4			dh,dp
Manuel Valls	f,2,e85g,ea3v;0,2,ea3v,ecc6	10287
Manuel Zelaya	1,32,e21r,e56s	191060	Mel Zelaya
Manuela Carmena	c0,j,eb6d,ef6f
Mao Zedong	9q,6,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;^6bdb^6cfd^4e1c;^041c^0430^043e ^0426^0437^044d^0434^0443^043d;^0645^0627^0648 ^062a^0633^064a ^062a^0648^0646^063a;^6bdb^6ca2^6771;^b9c8^c624^ca4c^b465;^05de^05d0^05d5 ^05d3^05d6^05d4-^05d3^05d5^05e0^05d2	Mao		ch
Mar^00eda Corina Machado	r,12,e87		Maria Machado
Mar^00eda Jes^00fas Montero	7,j,ee67	maria-montero
Marc Racicot	4,7t,dp14,dx11;57,0,dy1i,dz7p
Marc Ravalomanana	1,2h,dy2m,e53h
Marcel Ciolacu	0,i,ej6f,el55	21179176
Marcelo Caetano	0,22,d09r,d64p
Marcelo Ebrard	8i,33,e2c5,e8c5;2,33,eec1,ej6c;m,33,eka1	1396586
Marcelo Rebelo de Sousa	1,22,ec39,em39	6756617		Rebelo de Sousa
Marcia Fudge	2d,0,eh3a,ek3m
Marco Minniti	f,4,eccc,ee61	3557346
Marco Rubio	a,0,e713,el1k;11,0,el1l	324546	Marco Antonio Rubio;^041c^0430^0440^043a^043e ^0420^0443^0431^0438^043e;^0645^0627^0631^0643^0648 ^0631^0648^0628^064a^0648;^9c81^6bd4^5965;^30de^30eb^30b3^30fb^30eb^30d3^30aa;^b9c8^cf54 ^b8e8^be44^c624;^05de^05e8^05e7^05d5 ^05e8^05d5^05d1^05d9^05d5			el1
Marcus Garvey	u1,0,bi7,c86a
Marek Belka	0,5,e052,e1av	55900
Margaret Beckett	17,1,e255,e36r	232639
Margaret Chan	3c,93,e314,ed6u
Margaret Spellings	1a,0,e11k,e51k	262554
Margaret Thatcher	1a,1,d26k,d634;r,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;^041c^0430^0440^0433^0430^0440^0435^0442 ^0422^044d^0442^0447^0435^0440;^0645^0627^0631^063a^0631^064a^062a ^062a^0627^062a^0634^0631;^6492^5207^5c14^592b^4eba;^30de^30fc^30ac^30ec^30c3^30c8^30fb^30b5^30c3^30c1^30e3^30fc;^b9c8^ac70^b9bf ^b300^cc98;^05de^05e8^05d2^05e8^05d8 ^05ea^05d0^05e6'^05e8			db5
Margarita Robles	8,j,ee67	5997107
Margaritis Schinas	6,5u,efc1,ekbu
Margot Wallstr^00f6m	6d,8,dv9g,e0bm;2,16,eaa3,ef9a	237522
Margrethe Vestager	59,8,eab1,ekbu	270820
Margus Tsahkna	2,2x,ej4h	11716283
Mari Kiviniemi	0,1q,e66m,e76m	105068
Mari^00e1n ^010calfa	0,5k,dlc7,do72
Maria Benvinda Levi	0,48,el1		Benvinda Levi	Levi
Maria Malmer Stenergard	2,16,ek9a			Malmer Stenergard
Marian Kotleba	r0,14,e62
Marian Krzaklewski	b9,5,dn2o,dy9s
Marianne Williamson	c,0,ef1s,eg1a;c,0,ej34,ek7
Mariano Rajoy	0,j,e7cl,ee61	10819	^041c^0430^0440^0438^0430^043d^043e ^0420^0430^0445^043e^0439;^0645^0627^0631^064a^0627^0646^0648 ^0631^0627^062e^0648^064a;^62c9^970d^4f0a;^30de^30ea^30a2^30ce^30fb^30e9^30db^30a4;^b9c8^b9ac^c544^b178 ^b77c^d638^c774;^05de^05e8^05d9^05d0^05e0^05d5 ^05e8^05d0^05d7^05d5^05d9			e7,ee6	e092
Marina Silva	j,t,dz11,e45d;j,t,ej11	237693
Marine Le Pen	bk,2,e71g,eib5;c,2,e75g,ei4o		^041c^0430^0440^0438^043d ^041b^0435 ^041f^0435^043d;^0645^0627^0631^064a^0646 ^0644^0648^0628^0627^0646;^739b^4e3d^5a1c^00b7^52d2^5e9e;^30de^30ea^30fc^30cc^30fb^30eb^30da^30f3;^b9c8^b9b0 ^b974^d39c;^05de^05d0^05e8^05d9^05df ^05dc^05d4 ^05e4^05df	Le Pen
Marine Tondelier	be,2,eica
Mario Abdo Ben^00edtez	1,3n,ee8f,ej8f		Mario Abdo	Abdo Ben^00edtez
Mario Cuomo	4,6a,df11,dqcv
Mario Draghi	1,6r,e7b1,efav;0,4,eh2d,eiam	294460	^041c^0430^0440^0438^043e ^0414^0440^0430^0433^0438;^0645^0627^0631^064a^0648 ^062f^0631^0627^063a^064a;^5fb7^62c9^5409;^30de^30ea^30aa^30fb^30c9^30e9^30ae;^b9c8^b9ac^c624 ^b4dc^b77c^ae30;^05de^05e8^05d9^05d5 ^05d3^05e8^05d0^05d2^05d9			e7b,eic
Mario Monti	0,4,e7bg,e94s	47904
Marion Barry	c3,0,db12,dn12;c3,0,dr12,dv12
Marion Mar^00e9chal	14f,2,ei36,ek6c		Marion Mar^00e9chal-Le Pen
Mariusz B^0142aszczak	f,5,ebbg,ee19;8,5,ee19,ejbr
Marjan ^0160arec	0,2q,ee9d,eg3d	12795878
Mark Brown	0,4u,ega1	6766871
Mark Carney	nm,g,e421,e961;nn,1,e971,eg3f;0,g,el3e	192533	^041c^0430^0440^043a ^041a^0430^0440^043d^0438;^0645^0627^0631^0643 ^0643^0627^0631^0646^064a;^9a6c^514b^00b7^5361^5c3c;^30de^30fc^30af^30fb^30ab^30fc^30cb^30fc;^b9c8^d06c ^ce74^b2c8;^05de^05d0^05e8^05e7 ^05e7^05e8^05e0^05d9			el3
Mark Dayton	a,0,dx13,e313;4,8a,e713,ef17
Mark Drakeford	1z,8i,eecd,ek3k	6767407
Mark Durkan	5c,5h,dxb6,dyae;bo,5h,dxbb,e627	302620
Mark Esper	1h,0,ef7n,egb9	33190271
Mark Gordon	4,8k,ef17
Mark Latham	r,a,dzc2,e11i
Mark Meadows	1g,0,eg3v,eh1k	3956796
Mark Milley	9r,0,efa1,ej9t
Mark Rutte	0,r,e6ae,ek72;1k,5w,eka1	57792	^041c^0430^0440^043a ^0420^044e^0442^0442^0435;^0645^0627^0631^0643 ^0631^0648^062a^0647;^9a6c^514b^00b7^5415^7279;^30de^30eb^30af^30fb^30eb^30c3^30c6;^b9c8^b974^d06c ^b93c^d130;^05de^05d0^05e8^05e7 ^05e8^05d5^05d8^05d4			e6a
Mark Sanford	4,6z,dz1f,e71c
Mark Warner	4,6c,dy1c,e21e;a,0,e513	453893
Marko ^0110uri^0107	2,v,ek52
Markus S^00f6der	x2,3,ee3g	50664	Markus Soeder
Markwayne Mullin	a,0,ej13,em3;3e,0,em3
Maro^0161 ^0160ef^010dovi^010d	6,5u,e629,ekbu;3w,8,ekc1	512678
Mart Helme	qj,2x,e94d,eg74
Mart Laar	0,2x,doal,dqb8;0,2x,dv3p,dy1s	307473
Mart Siimann	0,2x,dt3h,dv3p
Mart^00edn Torrijos	1,37,e091,e571	276283
Mart^00edn Vizcarra	1,s,ee3n,egb9
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
Marwan Barghouti	ql,ar,dq
Mary Fallin	4,8c,e71a,ef1e
Mary Harney	54,m,dt6q,e29d	467625
Mary Lou McDonald	b8,m,ee2a
Mary McAleese	1,m,dtbb,e7ba	174662
Mary Robinson	1,m,dmc3,dt9c;43,2z,dt9c,dy9c
Masoud Pezeshkian	1,p,ek7s	5933752	Massoud Pezeshkian;^041c^0430^0441^0443^0434 ^041f^0435^0437^0435^0448^043a^0438^0430^043d;^0645^0633^0639^0648^062f ^0628^0632^0634^0643^064a^0627^0646;^4f69^6cfd^5e0c^9f50^626c;^30de^30b9^30fc^30c9^30fb^30da^30bc^30b7^30e5^30ad^30a2^30f3;^b9c8^c218^b4dc ^d398^c81c^c2dc^d0a4^c548;^05de^05e1^05e2^05d5^05d3 ^05e4^05d6^05e9^05db^05d9^05d0^05df			ek7	ek69
Masrour Barzani	0,8y,ef7a
Massad Boulos	11y,0,el41
Massimo D'Alema	0,4,dual,dw4p	47602
Massoud Barzani	sw,19,db31;1,8y,e16e,edb1	315927	Masoud Barzani;Massud Barzani;^041c^0430^0441^0443^0434 ^0411^0430^0440^0437^0430^043d^0438;^0645^0633^0639^0648^062f ^0628^0627^0631^0632^0627^0646^064a;^9a6c^82cf^5fb7^00b7^5df4^5c14^624e^5c3c;^30de^30b9^30fc^30c9^30fb^30d0^30eb^30b6^30cb;^b9c8^c218^b4dc ^bc14^b974^c790^b2c8;^05de^05e1^05e2^05d5^05d3 ^05d1^05e8^05d6^05d0^05e0^05d9			dn,ed
Mate Boban	qr,7,do73,dq28
Mate Grani^0107	2,18,dp5s,dw1r
Mateusz Morawiecki	0,5,edcb,ejcd	11771436
Mathias Cormann	7,a,e99i,egau;2k,an,eh61	1813692
Mathieu K^00e9r^00e9kou	1,4s,d4aq,dn44;1,4s,ds44,e246	206719
Matt Bevin	4,7q,ebc8,efca
Matt Blunt	4,7a,e11a,e51c
Matt Gaetz	3,0,ed13,ekbd
Matt Hancock	1c,1,ee79,eh6q	478161
Matt Mead	4,8k,e713,ef17
Matt Meyer	4,7k,el1l
Matteo Piantedosi	f,4,eiam
Matteo Renzi	0,4,ea2m,eccc	47563	^041c^0430^0442^0442^0435^043e ^0420^0435^043d^0446^0438;^0645^0627^062a^064a^0648 ^0631^064a^0646^0632^064a;^9a6c^6cf0^5965^00b7^4f26^9f50;^30de^30c3^30c6^30aa^30fb^30ec^30f3^30c4^30a3;^b9c8^d14c^c624 ^b80c^ce58;^05de^05ea^05d0^05d5 ^05e8^05e0^05e6^05d9			ea,ecc
Matteo Salvini	sy,4,e9cf;f,4,ee61,ef95;5,4,eiam	1055449	^041c^0430^0442^0442^0435^043e ^0421^0430^043b^044c^0432^0438^043d^0438;^0645^0627^062a^064a^0648 ^0633^0627^0644^0641^064a^0646^064a;^8428^5c14^7ef4^5c3c;^30de^30c3^30c6^30aa^30fb^30b5^30eb^30d3^30fc^30cb;^b9c8^d14c^c624 ^c0b4^be44^b2c8;^05de^05ea^05d0^05d5 ^05e1^05dc^05d1^05d9^05e0^05d9			ee3
Matthew Whitaker	9a,0,eeb7,ef2e;eu,0,el41	6790538
Matti Vanhanen	0,1q,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,4d,dabb,e4bb	297957
Mauno Koivisto	1,1q,de1r,dq31
Maura Healey	4,6k,ej15
Maurice Bishop	0,4v,db3d,dfaj
Mauricio Funes	1,47,e561,ea61	57342
Mauricio Macri	v0,25,e3ca,ebca;1,25,ebca,efca	561837	^041c^0430^0443^0440^0438^0441^0438^043e ^041c^0430^043a^0440^0438;^0645^0627^0648^0631^064a^0633^064a^0648 ^0645^0627^0643^0631^064a;^6bdb^91cc^897f^5965^00b7^9a6c^514b^91cc;^30de^30a6^30ea^30b7^30aa^30fb^30de^30af^30ea;^b9c8^c6b0^b9ac^c2dc^c624 ^b9c8^d06c^b9ac;^05de^05d0^05d5^05e8^05d9^05e1^05d9^05d5 ^05de^05d0^05e7^05e8^05d9			ebb,ef
Mauro Vieira	2,t,eb11,ec5c;2,t,ej11	18708068
Max Baucus	a,0,dacf,ea26;61,0,ea2l,ed1g	470748
Maxim Ryzhenkov	2,y,ek6r		Maksim Ryzhenkov
Maxime Pr^00e9vot	2,1u,el23
Maxime Verhagen	2,r,e32m,e6ae	554116
Maximilien Robespierre	st,2,857r,867r
Mazloum Abdi	7h,b1,ebab
McGeorge Bundy	1d,0,ct1k,cy2s
Megawati Sukarnoputri	so,17,dpcm,ds6m;6,17,dval,dx7n;1,17,dx7n,e0ak	76179	Megawati Soekarnoputri;^041c^0435^0433^0430^0432^0430^0442^0438 ^0421^0443^043a^0430^0440^043d^043e^043f^0443^0442^0440^0438;^0645^064a^063a^0627^0648^0627^062a^064a ^0633^0648^0643^0627^0631^0646^0648^0628^0648^062a^0631^064a;^6885^52a0^74e6^8482;^30e1^30ac^30ef^30c6^30a3^30fb^30b9^30ab^30eb^30ce^30d7^30c8^30ea;^ba54^ac00^c640^d2f0 ^c218^ce74^b974^b178^d478^d2b8^b9ac;^05de^05d2^05d5^05d5^05d0^05d8^05d9 ^05e1^05d5^05e7^05e8^05e0^05d5^05e4^05d5^05d8^05e8^05d9		Megawati	ds,e1
Mehmet Ali Talat	1,7d,e14o,e64n
Mehmet ^015eim^015fek	7,b,e551,ebbo;5,b,ebbo,ee79;7,b,ej63	945364
Mel Carnahan	4,7a,dp1b,dwag
Mel Martinez	2d,0,dx1o,dzcc;a,0,e113,e599	435010
Mel Stride	4e,1,eiap,ek75;8z,1,ekb4
Meles Zenawi	1,31,dn5s,dr8m;0,31,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Melvin Laird	1h,0,d11m,d51t
Menachem Begin	0,d,d96k,dfaa		^041c^0435^043d^0430^0445^0435^043c ^0411^0435^0433^0438^043d;^0645^0646^0627^062d^064a^0645 ^0628^064a^063a^0646;^6885^7eb3^8d6b^59c6^00b7^8d1d^4eac;^30e1^30ca^30d8^30e0^30fb^30d9^30ae^30f3;^ba54^b098^d5f4 ^bca0^ae34;^05de^05e0^05d7^05dd ^05d1^05d2^05d9^05df
Mengistu Haile Mariam	1,31,d923,dn5l			Mengistu
Menzies Campbell	49,1,e232,e3af		Ming Campbell;Sir Menzies Campbell
Meral Ak^015fener	f,b,dsb8,dt6u;sj,b,edap,ek4r
Merrick Garland	l,0,eh3b,el1k	1922011
Mesut Y^0131lmaz	0,b,dn6n,dnbk;0,b,ds36,ds6s;0,b,dt6u,dv1b	366692
Mette Frederiksen	0,1m,ef6r	5015	^041c^0435^0442^0442^0435 ^0424^0440^0435^0434^0435^0440^0438^043a^0441^0435^043d;^0645^064a^062a^064a ^0641^0631^064a^062f^0631^064a^0643^0633^0646;^6885^7279^00b7^5f17^96f7^6cfd^91cc^514b^68ee;^30e1^30c3^30c6^30fb^30d5^30ec^30c7^30ea^30af^30bb^30f3;^ba54^d14c ^d504^b808^b370^b9ad^c13c;^05de^05d8^05d4 ^05e4^05e8^05d3^05e8^05d9^05e7^05e1^05df			ef8
Mevl^00fct ^00c7avu^015fo^011flu	2,b,ea8t,ej63	249206
Mia Mottley	0,3u,ee5p	6827147
Mich^00e8le Alliot-Marie	8,2,dy57,e35i;f,2,e35i,e56n;2,2,e6be,e72r	58130		Alliot-Marie
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
Michael H^00e4upl	vg,x,dqb7,ee5o	45377
Michael Hayden	2b,0,e25u,e52c	449604
Michael Heseltine	1o,1,df16,di19;5,1,dr75,dt52
Michael Howard	1j,1,dp5r,dt52;r,1,dzb6,e1c6
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
Michal Kov^00e1^010d	1,14,dp32,du32
Michal ^0160ime^010dka	r6,14,ei57
Micheal Martin	1y,m,eg6r,eich;1y,m,el1n	920403
Michel Aoun	0,1f,dk9m,dmad;1,1f,ecav,eiau	363392
Michel Barnier	2,2,e03v,e162;hj,8,eca1,eh3v;0,2,ek95,ekcd	438465	^041c^0438^0448^0435^043b^044c ^0411^0430^0440^043d^044c^0435;^0645^064a^0634^064a^0644 ^0628^0627^0631^0646^064a^064a^0647;^5df4^5c3c^8036;^30df^30b7^30a7^30eb^30fb^30d0^30eb^30cb^30a8;^bbf8^c178 ^bc14^b974^b2c8^c5d0;^05de^05d9^05e9^05dc ^05d1^05e8^05e0^05d9^05d9^05d4			ed,eg
Michel Camdessus	4t,7o,dj1g,dw2e
Michel Djotodia	1,1y,e93o,ea1a	8202995
Michel Rocard	0,2,dk5a,dn5f	12946
Michel Sapin	7,2,ea42,ed5a
Michel Temer	6,t,e711,ec8v;1,t,ec8v,ef11	463533	^041c^0438^0448^0435^043b ^0422^0435^043c^0435^0440;^0645^064a^0634^0627^0644 ^062a^0627^0645^0631;^7c73^6b47^5c14^00b7^7279^6885^5c14;^30df^30b7^30a7^30eb^30fb^30c6^30e1^30eb;^bbf8^c170^c6b0 ^d14c^ba54^b974;^05de^05d9^05e9^05dc ^05d8^05de^05e8			ec4,ee
Michele Bachmann	3,0,e313,eb13;c,0,e76d,e814
Micheline Calmy-Rey	2,2a,dz11,e7cv;1,2a,e311,e3cv;1,2a,e711,e7cv	122377		Calmy-Rey
Michelle Bachelet	1,3k,e23b,e63b;1,3k,ea3b,ee3b;43,2z,ee91,ei8v	320	^041c^0438^0448^0435^043b^044c ^0411^0430^0447^0435^043b^0435^0442;^0645^064a^0634^064a^0644 ^0628^0627^0634^0644^064a^0647;^5df4^5207^83b1^7279;^30df^30c1^30a7^30eb^30fb^30d0^30c1^30a7^30ec;^bbf8^ccbc ^bc14^ccbc^b808^d2b8;^05de^05d9^05e9^05dc ^05d1^05e6'^05dc^05d8			e2,ee
Michelle Lujan Grisham	4,7b,ef11			Lujan Grisham
Michelle O'Neill	1z,5h,ek23	6837191
Mick Mulvaney	36,0,ed2g,eg3v;e1,0,ef12,eg3v	1235731
Mickey Kantor	30,0,dp1m,ds4c;2f,0,ds4c,dt1l
Mieczys^0142aw Rakowski	0,5,dk9r,dl82
Miguel Arias Ca^00f1ete	7g,8,eab1,efbu	1317281		Arias Ca^00f1ete
Miguel Cardona	1a,0,eh32,el1k
Miguel D^00edaz-Canel	1,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel;^041c^0438^0433^0435^043b^044c ^0414^0438^0430^0441-^041a^0430^043d^0435^043b^044c;^0645^064a^063a^064a^0644 ^062f^064a^0627^0632 ^0643^0627^0646^064a^0644;^8fea^4e9a^65af-^5361^5185^5c14;^30df^30b2^30eb^30fb^30c7^30a3^30a2^30b9^30ab^30cd^30eb;^bbf8^ac94 ^b514^c544^c2a4^ce74^b12c;^05de^05d9^05d2^05dc ^05d3^05d9^05d0^05e1-^05e7^05d0^05e0^05dc	D^00edaz-Canel		ee4
Miguel Primo de Rivera	0,j,br9f,by1s			Primo de Rivera
Miguel ^00c1ngel Moratinos	d5,8,dsbp,dz6;2,j,e04i,e6al		Miguel Moratinos
Mih^00e1ly Varga	7,1c,e937,ekcv
Mihai Pop^0219oi	2,1r,ek1t
Mihai Tudose	0,i,ed6t,ee1g	12735517
Mihai-R^0103zvan Ungureanu	2,i,e0cs,e33c;0,i,e829,e857	152362	Mihai R^0103zvan Ungureanu
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
Mike Pence	4,7p,e91e,ed19;6,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;^041c^0430^0439^043a ^041f^0435^043d^0441;^0645^0627^064a^0643 ^0628^0646^0633;^8fc8^514b^00b7^5f6d^65af;^30de^30a4^30af^30fb^30da^30f3^30b9;^b9c8^c774^d06c ^d39c^c2a4;^05de^05d9^05d9^05e7 ^05e4^05e0^05e1			ec7f,eh2
Mike Pompeo	2b,0,ed1n,ee4q;11,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo;^041c^0430^0439^043a ^041f^043e^043c^043f^0435^043e;^0645^0627^064a^0643 ^0628^0648^0645^0628^064a^0648;^84ec^4f69^5965;^30de^30a4^30af^30fb^30dd^30f3^30da^30aa;^b9c8^c774^d06c ^d3fc^d398^c774^c624;^05de^05d9^05d9^05e7 ^05e4^05d5^05de^05e4^05d0^05d5			ee4,eh1
Mike Rounds	4,7g,dz17,e718;a,0,eb13	722503
Mike Sullivan	4,8k,dj15,dr12
Mike Waltz	1d,0,el1k,el51;24,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,9,e035,e39c	150080
Mikhail Gorbachev	20,61,dh3b,dn8o;1,61,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;^041c^0438^0445^0430^0438^043b ^0413^043e^0440^0431^0430^0447^0435^0432;^0645^064a^062e^0627^0626^064a^0644 ^063a^0648^0631^0628^0627^062a^0634^0648^0641;^6208^5c14^5df4^4e54^592b;^30df^30cf^30a4^30eb^30fb^30b4^30eb^30d0^30c1^30e7^30d5;^bbf8^d558^c77c ^ace0^b974^bc14^cd08^d504;^05de^05d9^05db^05d0^05d9^05dc ^05d2^05d5^05e8^05d1^05e6'^05d5^05d1			dh3
Mikhail Kasyanov	0,9,dw57,e02o	62551
Mikhail Khodorkovsky	r,9,ea9k
Mikhail Mishustin	0,9,eg1g	4298520	^041c^0438^0445^0430^0438^043b ^041c^0438^0448^0443^0441^0442^0438^043d;^0645^064a^062e^0627^0626^064a^0644 ^0645^064a^0634^0648^0633^062a^064a^0646;^7c73^8212^65af^4eac;^30df^30cf^30a4^30eb^30fb^30df^30b7^30e5^30b9^30c1^30f3;^bbf8^d558^c77c ^bbf8^c288^c2a4^d2f4;^05de^05d9^05db^05d0^05d9^05dc ^05de^05d9^05e9^05d5^05e1^05d8^05d9^05df
Mikheil Kavelashvili	1,1z,ekct
Mikheil Saakashvili	1,1z,e01p,e3bp;1,1z,e41k,e9bh	43330	Mikhail Saakashvili;^041c^0438^0445^0430^0438^043b ^0421^0430^0430^043a^0430^0448^0432^0438^043b^0438;^0645^064a^062e^0627^0626^064a^0644 ^0633^0627^0643^0627^0634^0641^064a^0644^064a;^8428^5361^4ec0^7ef4^5229;^30df^30cf^30a4^30eb^30fb^30b5^30fc^30ab^30b7^30d3^30ea;^bbf8^d5e4^c77c ^c0ac^ce74^c288^be4c^b9ac;^05de^05d9^05db^05d0^05d9^05dc ^05e1^05d0^05e7^05e9^05d5^05d5^05d9^05dc^05d9			dzb,e9
Mikie Sherrill	3,0,ef13,elbk;4,6m,em1k
Mikl^00f3s Horthy	10i,1c,bo31,ccaf
Mikl^00f3s N^00e9meth	0,1c,dkbo,dm5n
Mikul^00e1^0161 Dzurinda	0,14,duau,e274	212765
Milan Babi^0107	1,91,dncj,do2q
Milan Kne^017eevi^0107	sb,3s,ed
Milan Ku^010dan	1,2q,dncn,dycm	194443
Milan Marti^0107	1,91,dq2c,dr87
Milan Milutinovi^0107	1,v,dtct,dyct	331773
Milan Pani^0107	0,5n,do7e,dp29	milan-panic-yugoslavia
Milo ^0110ukanovi^0107	0,3s,dz18,ecbs;1,3s,ee5k,ej5k	200305	Milo Djukanovic
Milo^0161 Jake^0161	20,5k,djch,dlbo
Milo^0161 Vu^010devi^0107	8,v,eiaq,ek52;0,v,ek52,el4g
Milo^0161 Zeman	0,z,du7m,dy7f;1,z,e938,ej38	29032
Milojko Spaji^0107	0,3s,ejav	101225458
Milorad Dodik	1,64,e6bf,el8	335688
Milovan Djilas	6,5n,cl1,cm1		Milovan ^0110ilas
Milton Obote	1,1t,cy4f,d31p;1,1t,dcch,dh7r
Min Aung Hlaing	7i,21,e73u;0,21,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,l,ej9d,eka1;64,l,elal	11518220
Mir-Hossein Mousavi	0,p,ddav,dl83;r,p,e56		Mir Hossein Moussavi	Mousavi
Mircea Geoan^0103	2,i,dwcs,e03f;c,i,e54p,e5c6;ab,5w,efah,ek9a	435200
Mirek Topol^00e1nek	0,z,e294,e558	155880
Mireya Moscoso	1,37,dv91,e091	231946
Mirjana Markovi^0107	u6,v,dr3,dz2
Mirko Cvetkovi^0107	0,v,e477,e87r	204723
Mirko Marjanovi^0107	0,v,dq3i,dwao
Mirko ^0160arovi^0107	1,64,dw1q,dybs
Miro Cerar	0,2q,ea9i,ee9d	17117413
Miroslav Laj^010d^00e1k	2,14,e51q,e679;2,14,e844,eg3l;6r,2z,ed9c,ee9i	467905
Mishal al-Ahmad al-Sabah	41,3c,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch Daniels	36,0,dx1n,dz66;4,7p,e11a,e91e	351330	Mitchell Daniels
Mitch McConnell	3v,0,e313,eb13;2a,0,eb13,eh1k;3v,0,eh1k,el13	355522	^041c^0438^0442^0447 ^041c^0430^043a^043a^043e^043d^043d^0435^043b^043b;^0645^064a^062a^0634 ^0645^0627^0643^0648^0646^064a^0644;^7c73^5947^00b7^9ea6^5eb7^5948^5c14;^30df^30c3^30c1^30fb^30de^30b3^30cd^30eb;^bbf8^ce58 ^b9e4^cf54^b110;^05de^05d9^05d8^05e9 ^05de^05e7^05d5^05e0^05dc			eb,eh2
Mitt Romney	4,6k,dz12,e314;c,0,e762,e8b6;a,0,ef13,el13	4496	Willard Mitt Romney;^041c^0438^0442^0442 ^0420^043e^043c^043d^0438;^0645^064a^062a ^0631^0648^0645^0646^064a;^7f57^59c6^5c3c;^30df^30c3^30c8^30fb^30ed^30e0^30cb^30fc;^bc0b ^b86c^b2c8;^05de^05d9^05d8 ^05e8^05d5^05de^05e0^05d9			e8,e8c
Mladen Ivani^0107	2x,7,eabh,eebk	944643
Mo Mowlam	2i,1,dt53,dvab	262727
Mobutu Sese Seko	1,1b,cxbo,dt5g		^041c^043e^0431^0443^0442^0443 ^0421^0435^0441^0435 ^0421^0435^043a^043e;^0645^0648^0628^0648^062a^0648 ^0633^064a^0633^064a ^0633^064a^0643^0648;^8499^535a^6258;^30e2^30d6^30c4^30fb^30bb^30bb^30fb^30bb^30b3;^baa8^bd80^d22c ^c138^c138 ^c138^cf54;^05de^05d5^05d1^05d5^05d8^05d5 ^05e1^05e1^05d4 ^05e1^05e7^05d5	Mobutu		cxb,dtc
Mogens Lykketoft	7,1m,dp1p,dwcl;2,1m,dwcl,dxbr;6r,2z,eb9f,ec9d	1937560
Mohamad Hasan	2,3i,ejcc	6890888
Mohamed Abdelaziz	1,bb,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2v,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,1o,eh42,ej7q	3318398
Mohamed Boudiaf	1,2e,do1g,do6t
Mohamed ElBaradei	6b,8o,dtc1,e5bu;6,13,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei;^041c^043e^0445^0430^043c^043c^0435^0434 ^0430^043b^044c-^0411^0430^0440^0430^0434^0435^0438;^0645^062d^0645^062f ^0627^0644^0628^0631^0627^062f^0639^064a;^7a46^7f55^9ed8^5fb7^00b7^5df4^62c9^8fea;^30e2^30cf^30e1^30c9^30fb^30a8^30eb^30d0^30e9^30c0^30a4;^baa8^d558^ba54^b4dc ^c5d8^bc14^b77c^b370^c774;^05de^05d5^05d7^05de^05d3 ^05d0^05dc-^05d1^05e8^05d3^05e2^05d9			dy,e9
Mohamed Farrah Aidid	tr,2v,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,2l,dvbh,e72r	431515
Mohamed Hamdan Dagalo	7h,at,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,13,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,13,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi;^041c^0443^0445^0430^043c^043c^0435^0434 ^041c^0443^0440^0441^0438;^0645^062d^0645^062f ^0645^0631^0633^064a;^7a46^5c14^897f;^30e0^30cf^30f3^30de^30c9^30fb^30e2^30eb^30b7;^bb34^d568^b9c8^b4dc ^bb34^b974^c2dc;^05de^05d5^05d7^05de^05d3 ^05de^05d5^05e8^05e1^05d9			e86,ea
Mohamed Muizzu	1,4d,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,4d,e4bb,e827	152381
Mohamed Ould Ghazouani	1,3d,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,2v,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,4d,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan	Waheed
Mohamed al-Menfi	9s,55,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	22,p,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	2,p,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif;^041c^043e^0445^0430^043c^043c^0430^0434 ^0414^0436^0430^0432^0430^0434 ^0417^0430^0440^0438^0444;^0645^062d^0645^062f ^062c^0648^0627^062f ^0638^0631^064a^0641;^624e^91cc^592b;^30e2^30cf^30f3^30de^30c9^30fb^30b8^30e3^30d0^30c9^30fb^30b6^30ea^30d5;^baa8^d558^b9c8^b4dc ^c790^bc14^b4dc ^c790^b9ac^d504;^05de^05d5^05d7^05de^05d3 ^05d2'^05d5^05d5^05d0^05d3 ^05d6^05e8^05d9^05e3			e99,eh
Mohammad Khatami	1,p,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami;^041c^043e^0445^0430^043c^043c^0430^0434 ^0425^0430^0442^0430^043c^0438;^0645^062d^0645^062f ^062e^0627^062a^0645^064a;^7a46^7f55^9ed8^5fb7^00b7^54c8^5854^7c73;^30e2^30cf^30f3^30de^30c9^30fb^30cf^30bf^30df;^baa8^d558^b9c8^b4dc ^d558^d0c0^bbf8;^05de^05d5^05d7^05de^05d3 ^05d7'^05d0^05ea^05de^05d9			dt5,e18	dt5
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
Mohammed bin Salman	8,38,eb1n,ei9r;5a,38,ed6l;0,38,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;^041c^0443^0445^0430^043c^043c^0435^0434 ^0431^0438^043d ^0421^0430^043b^043c^0430^043d;^0645^062d^0645^062f ^0628^0646 ^0633^0644^0645^0627^0646;^7a46^7f55^9ed8^5fb7^00b7^672c^00b7^8428^52d2^66fc;^30e0^30cf^30f3^30de^30c9^30fb^30d3^30f3^30fb^30b5^30eb^30de^30f3;^bb34^d568^b9c8^b4dc ^be48 ^c0b4^b9cc;^05de^05d5^05d7^05de^05d3 ^05d1^05df ^05e1^05dc^05de^05d0^05df	bin Salman	MBS	ed6
Mohammed bin Zayed	5a,9u,e0b3,ei5e;1,2r,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4j,ee41,ekb1	18618891
Mokhtar Ould Diay	0,3d,ek8		Moctar Ould Diay;Moctar Ould Djay
Mom^010dilo Kraji^0161nik	12k,64,dnao,dsaj;2x,7,dsa5,duad
Momir Bulatovi^0107	1,3s,dmcn,du1f;0,5n,du5k,dwb4	momir-bulatovic-montenegro
Mona Sahlin	5,16,dqa7,drba;6n,16,e33h,e73p
Moncef Marzouki	1,2l,e7cd,eacv	4715
Monika Wulf-Mathies	cr,8,dr1o,dv9f			Wulf-Mathies
Moon Jae-in	1,f,ed5a,ei5a	21001	^bb38^c7ac^c778;^041c^0443^043d ^0427^0436^044d ^0418^043d;^0645^0648^0646 ^062c^0627^064a ^0625^0646;^6587^5728^5bc5;^05de^05d5^05df ^05d2'^05d4-^05d0^05d9^05df	Moon
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
Muammar Gaddafi	1p,55,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi;^041c^0443^0430^043c^043c^0430^0440 ^041a^0430^0434^0434^0430^0444^0438;^0645^0639^0645^0631 ^0627^0644^0642^0630^0627^0641^064a;^5361^624e^83f2;^30e0^30a2^30de^30eb^30fb^30ab^30c0^30d5^30a3;^bb34^c544^b9c8^b974 ^ce74^b2e4^d53c;^05de^05d5^05e2^05de^05e8 ^05e7^05d3^05d0^05e4^05d9		Gadhafi;Kadhafi	dc,e8
Mugur Is^0103rescu	0,i,dvcm,dwbs	255022
Muhamed ^0160a^0107irbegovi^0107	2,7,dr6,ds1u		Muhamed Sacirbey;Mohammed Sacirbey
Muhammad Ali Jinnah	ns,u,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Aurangzeb	7,u,ek3b
Muhammad Yunus	hh,2f,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4p,2j,dfcv,dh8r;1,2j,eb5t,ej5t	361567	^041c^0443^0445^0430^043c^043c^0430^0434^0443 ^0411^0443^0445^0430^0440^0438;^0645^062d^0645^062f ^0628^062e^0627^0631^064a;^7a46^7f55^9ed8^675c^00b7^5e03^54c8^91cc;^30e0^30cf^30f3^30de^30c9^30fb^30d6^30cf^30ea;^bb34^d568^b9c8^b450 ^bd80^d558^b9ac;^05de^05d5^05d7^05de^05d3^05d5 ^05d1^05d5^05d4^05d0^05e8^05d9			eb3,ej6
Muharrem ^0130nce	c,b,ee54,ee6o
Muhyiddin Yassin	0,3i,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1p,8f,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1p,ai,dz6,e48;tm,19,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr;^041c^0443^043a^0442^0430^0434^0430 ^0430^0441-^0421^0430^0434^0440;^0645^0642^062a^062f^0649 ^0627^0644^0635^062f^0631;^7a46^514b^5854^8fbe^00b7^8428^5fb7^5c14;^30e0^30af^30bf^30c0^30fb^30b5^30c9^30eb;^bb34^d06c^d0c0^b2e4 ^c54c^c0ac^b4dc^b974;^05de^05d5^05e7^05ea^05d3^05d0 ^05d0-^05e1^05d3^05e8		Muqtada;Moqtada	dz,e8
Murat Karay^0131lan	7h,8z,dv
Murat Karayal^00e7^0131n	5,b,dp9b,dr2i
Murhaf Abu Qasra	8,1h,ekcl			Abu Qasra
Musalia Mudavadi	zo,3m,eiar	1954003
Mustafa Ak^0131nc^0131	1,7d,eb4u,egan
Mustafa Kemal Atat^00fcrk	1,b,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal;^041c^0443^0441^0442^0430^0444^0430 ^041a^0435^043c^0430^043b^044c ^0410^0442^0430^0442^044e^0440^043a;^0645^0635^0637^0641^0649 ^0643^0645^0627^0644 ^0623^062a^0627^062a^0648^0631^0643;^7a46^65af^5854^6cd5^00b7^51ef^672b^5c14;^30e0^30b9^30bf^30d5^30a1^30fb^30b1^30de^30eb^30fb^30a2^30bf^30c6^30e5^30eb^30af;^bb34^c2a4^d0c0^d30c ^cf00^b9d0 ^c544^d0c0^d280^b974^d06c;^05de^05d5^05e1^05d8^05e4^05d0 ^05db^05de^05d0^05dc ^05d0^05d8^05d0^05d8^05d5^05e8^05e7			br
Mustafa al-Kadhimi	0,19,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5l,eh4n,el47	51846080	M^00fate Bourup Egede
Mwai Kibaki	1,3m,dycu,e949	57291	^041c^0432^0430^0438 ^041a^0438^0431^0430^043a^0438;^0645^0648^0627^064a ^0643^064a^0628^0627^0643^064a;^59c6^74e6^4f0a^00b7^9f50^8d1d^5409;^30e0^30ef^30a4^30fb^30ad^30d0^30ad;^c74c^c640^c774 ^d0a4^bc14^d0a4;^05de^05d5^05d5^05d0^05d9 ^05e7^05d9^05d1^05d0^05e7^05d9			dyc,e94
Mykhailo Fedorov	ai,e,ef8t,em1;8,e,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	ch,e,eg4
Myriam Spiteri Debono	1,4h,ek44	1647394		Spiteri Debono
N^00e9stor Kirchner	1,25,dz5p,e3ca	170899
Nabih Berri	22,1f,doak	704220
Nadezhda Mihailova	2,o,dt5l,dx7o
Nadhim Zahawi	1a,1,eh9f,ei75;1m,1,ei75,ei96
Nadia Calvi^00f1o	m,j,ee67,ejct;1,a4,ek11	20535388
Nadine Dorries	4i,1,eh9f,ei96	258586
Naftali Bennett	m,d,e93i,eb5e;0,d,eh6d,ei6u	39318	^05e0^05e4^05ea^05dc^05d9 ^05d1^05e0^05d8;^041d^0430^0444^0442^0430^043b^0438 ^0411^0435^043d^043d^0435^0442;^0646^0641^062a^0627^0644^064a ^0628^064a^0646^064a^062a;^7eb3^592b^5854^5229^00b7^8d1d^5185^7279;^30ca^30d5^30bf^30ea^30fb^30d9^30cd^30c3^30c8;^b098^d504^d0c8^b9ac ^bca0^b124^d2b8
Naim Qassem	ab,8w,dn5,ekat;1k,8w,ekat		Naim Kassem
Naiqama Lalabalavu	1,2g,ekbc
Najib Mikati	0,1f,e76d,ea2f;0,1f,eh9a,el28	318493
Najib Razak	0,3i,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,1i,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	2,w,ef5u,ek6h	11043304
Nana Akufo-Addo	1,2o,ed17,el17	718601		Akufo-Addo
Nancy Faeser	f,3,ehc8,el56
Nancy Pelosi	46,0,dz13,e313;2m,0,e314,e713;2m,0,ef13,ej13	170581	^041d^044d^043d^0441^0438 ^041f^0435^043b^043e^0441^0438;^0646^0627^0646^0633^064a ^0628^064a^0644^0648^0633^064a;^4f69^6d1b^897f;^30ca^30f3^30b7^30fc^30fb^30da^30ed^30b7;^b0b8^c2dc ^d3a0^b85c^c2dc;^05e0^05e0^05e1^05d9 ^05e4^05dc^05d5^05e1^05d9			e3,e7;eeb,ej1
Nangolo Mbumba	1,40,ek24,el3l	287100
Naomi Long	rr,5h,ecaq
Naoto Kan	0,l,e668,e792	47846
Napoleon Bonaparte	3d,2,8g5i,8r6m	517			Napoleon
Napoleon III	1,2,9ock,9sc2;3d,2,9sc2,aa94		Louis-Napol^00e9on Bonaparte	Napoleon III
Narendra Modi	x,a8,dxa7,ea5m;0,c,ea5q	1058	^041d^0430^0440^0435^043d^0434^0440^0430 ^041c^043e^0434^0438;^041d^0430^0440^0435^043d^0434^0440^0430 ^041c^043e^0434^0456;^0928^0930^0947^0928^094d^0926^094d^0930 ^092e^094b^0926^0940;^83ab^8fea;^0646^0627^0631^064a^0646^062f^0631^0627 ^0645^0648^062f^064a;^30ca^30ec^30f3^30c9^30e9^30fb^30e2^30c7^30a3;^b098^b80c^b4dc^b77c ^baa8^b514;^05e0^05e8^05e0^05d3^05e8^05d4 ^05de^05d5^05d3^05d9			ea
Naser Ori^0107	ib,7,do,dr
Nasry Asfura	1,32,em1r						eh3
Nasser Bourita	2,4e,ed45	26036628
Nata^0161a Mi^0107i^0107	3z,v,dyct,e024	2714911
Nata^0161a Pirc Musar	1,2q,eicn	12797332		Pirc Musar
Natalie Bennett	8b,1,e893,ec92
Nathan Deal	4,1z,e71a,ef1e
Navi Pillay	43,2z,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,2i,drcr,dw9h;0,2i,e175,each;0,2i,ekbd	57836
Nawaf Salam	1,ac,ek26,el1e;0,1f,el28
Nawaf al-Ahmad al-Sabah	41,3c,eg9t,ejcg		Nawaf al-Ahmad al-Jaber al-Sabah	al-Sabah
Nawaz Sharif	0,u,dmb6,dp7i;0,u,dt2h,dvac;0,u,e965,ed7s	134068
Nayib Bukele	vc,47,eb51,ee4u;1,47,ef61	17712353	^041d^0430^0439^0438^0431 ^0411^0443^043a^0435^043b^0435;^0646^062c^064a^0628 ^0623^0628^0648 ^0643^064a^0644^0629;^7eb3^4f0a^5e03^00b7^5e03^514b^5c14;^30ca^30b8^30d6^30fb^30d6^30b1^30ec;^b098^c774^be0c ^bd80^cf08^b808;^05e0^05d0^05d9^05d1 ^05d1^05d5^05e7^05dc^05d4			ef2
Ne Win	h6,21,cu32,ddb9			Ne Win
Neboj^0161a Radmanovi^0107	2x,7,e2b6,eabh	310136
Neboj^0161a Stefanovi^0107	f,v,ea4r,egas;8,v,egas,eiaq	4442477
Nechirvan Barzani	1,8y,ef6a
Necmettin Erbakan	0,b,ds6s,dt6u					ds,du
Ned Lamont	4,84,ef19
Ned McWherter	4,80,dj1h,dr1l
Neelie Kroes	59,8,e0bm,e629;kl,8,e629,eaav
Neil Abercrombie	4,7n,e6c6,eac1
Neil Kinnock	r,1,dfa2,do7i
Nelson Chamisa	bh,45,ee2f,ei1m	16207702
Nelson Mandela	rq,w,dn77,dtck;1,w,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;^041d^0435^043b^044c^0441^043e^043d ^041c^0430^043d^0434^0435^043b^0430;^0646^064a^0644^0633^0648^0646 ^0645^0627^0646^062f^064a^0644^0627;^7eb3^5c14^900a^00b7^66fc^5fb7^62c9;^30cd^30eb^30bd^30f3^30fb^30de^30f3^30c7^30e9;^b12c^c2a8 ^b9cc^b378^b77c;^05e0^05dc^05e1^05d5^05df ^05de^05e0^05d3^05dc^05d4			dh	ckc
Nelson Rockefeller	4,6a,cr11,d5ci;6,0,d6cj,d91k
Nestor Ntahontuye	0,1a,el8
Netumbo Nandi-Ndaitwah	1,40,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	2m,0,dr14,dv13;c,0,e75b,e852		^041d^044c^044e^0442 ^0413^0438^043d^0433^0440^0438^0447;^0646^064a^0648^062a ^063a^064a^0646^063a^0631^064a^062a^0634;^91d1^91cc^5947;^30cb^30e5^30fc^30c8^30fb^30ae^30f3^30b0^30ea^30c3^30c1;^b274^d2b8 ^ae45^b9ac^ce58;^05e0^05d9^05d5^05d8 ^05d2^05d9^05e0^05d2^05e8^05d9^05e5'			dr,dv
Ngo Dinh Diem	1,b0,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2j,dz7f,e26l;7,2j,e78h,eb5t;3c,8h,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	20,n,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,n,ec47,eh45;1,n,eh45,ej1i	10800073		Phuc
Nic^00e9phore Soglo	1,4s,dn44,ds44
Nicanor Duarte	1,3n,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas Brady	23,0,dk9f,dp1h
Nicholas II	3d,9,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	5,1,e65b,eb58	189947
Nick Griffin	rx,1,dv9r,ea7l
Nicky Morgan	1a,1,ea7f,ec7e;4i,1,ef7o,eg2d	580375
Nicol^00e1s Maduro	2,12,e289,e91g;3z,12,e935,e94j;1,12,e94j,em13	58132	Nicolas Maduro Moros;^041d^0438^043a^043e^043b^0430^0441 ^041c^0430^0434^0443^0440^043e;^0646^064a^0643^0648^0644^0627^0633 ^0645^0627^062f^0648^0631^0648;^9a6c^675c^7f57;^30cb^30b3^30e9^30b9^30fb^30de^30c9^30a5^30ed;^b2c8^cf5c^b77c^c2a4 ^b9c8^b450^b85c;^05e0^05d9^05e7^05d5^05dc^05e1 ^05de^05d3^05d5^05e8^05d5	Maduro		e93
Nicola Sturgeon	1z,6y,eabk,ej3s	467112	^041d^0438^043a^043e^043b^0430 ^0421^0442^0435^0440^0434^0436^0435^043d;^0646^064a^0643^0648^0644^0627 ^0633^062a^064a^0631^062c^0646;^5c3c^53e4^62c9^00b7^65af^7279^91d1;^30cb^30b3^30e9^30fb^30b9^30bf^30fc^30b8^30e7^30f3;^b2c8^ceec^b77c ^c2a4^d130^c804;^05e0^05d9^05e7^05d5^05dc^05d4 ^05e1^05d8^05e8^05d2'^05df			eab,ej6
Nicola Zingaretti	4r,4,ef3h,eh3e
Nicolae Ceau^0219escu	1,i,d63s,dlcm		^041d^0438^043a^043e^043b^0430^0435 ^0427^0430^0443^0448^0435^0441^043a^0443;^0646^064a^0643^0648^0644^0627^064a ^062a^0634^0627^0648^0634^064a^0633^0643^0648;^9f50^5965^585e^65af^5e93;^30cb^30b3^30e9^30a8^30fb^30c1^30e3^30a6^30b7^30a7^30b9^30af;^b2c8^cf5c^b77c^c5d0 ^cc28^c6b0^c170^c2a4^cfe0;^05e0^05d9^05e7^05d5^05dc^05d0^05d4 ^05e6'^05d0^05d5^05e9^05e1^05e7^05d5			d6
Nicolae Ciuc^0103	0,i,ehbp,ej6c	28950289
Nicolae V^0103c^0103roiu	0,i,dobk,dscb
Nicolai Wammen	7,1m,ef6r
Nicolas Hulot	7o,2,ed5h,ee94	982005
Nicolas Sarkozy	f,2,dy57,e03u;1,2,e35g,e85f	329	^041d^0438^043a^043e^043b^044f ^0421^0430^0440^043a^043e^0437^0438;^0646^064a^0643^0648^0644^0627 ^0633^0627^0631^0643^0648^0632^064a;^8428^79d1^9f50;^30cb^30b3^30e9^30fb^30b5^30eb^30b3^30b8;^b2c8^cf5c^b77c ^c0ac^b974^cf54^c9c0;^05e0^05d9^05e7^05d5^05dc^05d0 ^05e1^05e8^05e7^05d5^05d6^05d9			e2,e9
Nicole Fontaine	1,67,dv7k,dy1f
Nicos Anastasiades	1,4n,e92s,ej2s
Nicu^0219or Dan	uy,i,egat,el5q;1,i,el5q	11163124
Niels Helveg Petersen	2,1m,dp1p,dwcl	425708		Petersen
Nigel Farage	ri,1,e29c,ec74;rw,1,ef3m,eh36;b7,1,ek63		^041d^0430^0439^0434^0436^0435^043b ^0424^0430^0440^0430^0434^0436;^0646^0627^064a^062c^0644 ^0641^0627^0631^0627^062c;^5948^6770^5c14^00b7^6cd5^62c9^5947;^30ca^30a4^30b8^30a7^30eb^30fb^30d5^30a1^30e9^30fc^30b8;^b098^c774^c808 ^d328^b77c^c9c0;^05e0^05d9^05d9^05d2'^05dc ^05e4^05e8^05d0^05d2'			ea
Nigel Lawson	1m,1,df6b,dlaq
Nikenike Vurobaravu	1,34,ei7n
Nikica Valenti^0107	0,18,dp43,drb7
Nikita Khrushchev	5i,61,cl9e,cwae	35314	Nikita Khrushchov;^041d^0438^043a^0438^0442^0430 ^0425^0440^0443^0449^0435^0432;^0646^064a^0643^064a^062a^0627 ^062e^0631^0648^062a^0634^0648^0641;^8d6b^9c81^6653^592b;^30cb^30ad^30fc^30bf^30fb^30d5^30eb^30b7^30c1^30e7^30d5;^b2c8^d0a4^d0c0 ^d750^b8e8^c1fc^d504;^05e0^05d9^05e7^05d9^05d8^05d4 ^05d7^05e8^05d5^05e9^05e6'^05d5^05d1			cl
Nikki Haley	4,6z,e71c,ed1o;24,0,ed1r,eecv;c,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2n,ee58	7035479
Nikola Dimitrov	2,2t,ed61,eg8u	12288374
Nikola Gruevski	0,2t,e28r,ec1i	57766
Nikola Koljevi^0107	6,64,doc,ds9
Nikola Popla^0161en	1,64,dub4,dv35
Nikolai Denkov	0,o,ej66,ek49
Nikolai Patrushev	aj,9,dv89,e45c;8w,9,e45c,ek5c;ci,9,ek5e	446865	Nikolay Patrushev;^041d^0438^043a^043e^043b^0430^0439 ^041f^0430^0442^0440^0443^0448^0435^0432;^0646^064a^0643^0648^0644^0627^064a ^0628^0627^062a^0631^0648^0634^064a^0641;^5c3c^53e4^62c9^00b7^5e15^7279^9c81^820d^592b;^30cb^30b3^30e9^30a4^30fb^30d1^30c8^30eb^30b7^30a7^30d5;^b2c8^cf5c^b77c^c774 ^d30c^d2b8^b8e8^c170^d504;^05e0^05d9^05e7^05d5^05dc^05d0^05d9 ^05e4^05d8^05e8^05d5^05e9^05d1
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
Nouri al-Maliki	0,19,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki;^041d^0443^0440^0438 ^0430^043b^044c-^041c^0430^043b^0438^043a^0438;^0646^0648^0631^064a ^0627^0644^0645^0627^0644^0643^064a;^52aa^91cc^00b7^9a6c^5229^57fa;^30cc^30fc^30ea^30fb^30de^30ea^30ad;^b204^b9ac ^c54c^b9d0^b9ac^d0a4;^05e0^05d5^05e8^05d9 ^05d0^05dc-^05de^05d0^05dc^05db^05d9			e25,ea9
Numan Kurtulmu^015f	5,b,ea8t,ed7j;22,b,ej67	982397
Nur Misuari	1p,al,d4al
Nursultan Nazarbayev	1,1d,dm4o,ef3k	57394	Nursultan Nazarbaev
Nyo Saw	0,21,el7v			Nyo Saw
Oana ^021aoiu	2,i,el6n
Ohn Gyaw	2,21,dn9h,dube			Ohn Gyaw
Olaf Scholz	v6,3,e737,ee3d;7,3,ee3e,ehc8;13,3,ehc8,el56	61053	^041e^043b^0430^0444 ^0428^043e^043b^044c^0446;^0623^0648^0644^0627^0641 ^0634^0648^0644^062a^0633;^6714^5c14^8328;^30aa^30e9^30d5^30fb^30b7^30e7^30eb^30c4;^c62c^b77c^d504 ^c204^ce20;^05d0^05d5^05dc^05e3 ^05e9^05d5^05dc^05e5			eh8,el6
Oleksandr Syrskyi	7i,e,ek28		Oleksandr Syrsky
Oleksandr Turchynov	3z,e,ea2n,ea67;11s,e,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	8,e,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,e,ef8t,eg34	64486491
Olene Walker	4,8g,dzb5,e113
Oliv^00e9r V^00e1rhelyi	5e,8,efc1,ekbu;av,8,ekc1
Oliver Dowden	4i,1,eg2d,eh9f;5,1,ej4l,ek75	19957590
Oliver Ivanovi^0107	137,v,e49,e8
Oliver Letwin	9v,1,ea7e,ec7e	333480
Oliver Tambo	z8,w,cz7l,dn77
Olivier Faure	4s,2,ee47
Ollanta Humala	1,s,e77s,ec7s	57254
Olli Rehn	5e,8,e0bm,e629;40,8,e629,ea7	294411
Olof Palme	0,16,d1ae,di2s
Olusegun Obasanjo	4p,2j,d82d,dba1;1,2j,dv5t,e35t	202006	^041e^043b^0443^0441^0435^0433^0443^043d ^041e^0431^0430^0441^0430^043d^0434^0436^043e;^0623^0648^0644^0648^0633^064a^063a^0648^0646 ^0623^0648^0628^0627^0633^0627^0646^062c^0648;^5965^5df4^6851^4e54;^30aa^30eb^30b7^30a7^30b0^30f3^30fb^30aa^30d0^30b5^30f3^30b8^30e7;^c62c^b8e8^c138^ad70 ^c624^bc14^c0b0^c870;^05d0^05d5^05dc^05d5^05e1^05d2^05d5^05df ^05d0^05d5^05d1^05e1^05e0^05d2'^05d5			dv2,e36
Olzhas Bektenov	0,1d,ek26
Omar Bongo	1,3a,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	pf,13,dp1,e71t;6,13,e71t,e72b	223568
Omar Torrijos	8j,37,d0ab,dd7v
Omar al-Bashir	1,23,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir;^041e^043c^0430^0440 ^0430^043b^044c-^0411^0430^0448^0438^0440;^0639^0645^0631 ^0627^0644^0628^0634^064a^0631;^5965^9a6c^5c14^00b7^5df4^5e0c^5c14;^30aa^30de^30eb^30fb^30d0^30b7^30eb;^c624^b9c8^b974 ^c54c^bc14^c2dc^b974;^05e2^05d5^05de^05e8 ^05d0^05dc-^05d1^05d0^05e9^05d9^05e8			dl6,eg
Omid Nouripour	67,3,ei1t,ekbf
Oriol Junqueras	r8,6e,e79h
Orrin Hatch	a,0,d913,ef13;c,0,dv71,dw1q;3r,0,eb16,ef13
Osama bin Laden	1p,9s,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;^041e^0441^0430^043c^0430 ^0431^0435^043d ^041b^0430^0434^0435^043d;^0623^0633^0627^0645^0629 ^0628^0646 ^0644^0627^062f^0646;^672c^00b7^62c9^767b;^30a6^30b5^30de^30fb^30d3^30f3^30e9^30c7^30a3^30f3;^c624^c0ac^b9c8 ^be48 ^b77c^b374;^05d0^05d5^05e1^05d0^05de^05d4 ^05d1^05df ^05dc^05d0^05d3^05df		Osama	du8
Oscar Luigi Scalfaro	1,4,do5s,dv5f
Oskar Lafontaine	7,3,duar,dv3i
Oswald Mosley	ry,1,c0a1,c85n
Otto P^00e9rez Molina	1,2y,e81e,eb93	57539		P^00e9rez Molina
Otto Schily	f,3,duar,e1bm	60788
Otto von Bismarck	13,3,ab3l,au3k		^041e^0442^0442^043e ^0444^043e^043d ^0411^0438^0441^043c^0430^0440^043a;^0623^0648^062a^0648 ^0641^0648^0646 ^0628^0633^0645^0627^0631^0643;^5965^6258^00b7^51af^00b7^4ffe^65af^9ea6;^30aa^30c3^30c8^30fc^30fb^30d5^30a9^30f3^30fb^30d3^30b9^30de^30eb^30af;^c624^d1a0 ^d3f0 ^be44^c2a4^b9c8^b974^d06c;^05d0^05d5^05d8^05d5 ^05e4^05d5^05df ^05d1^05d9^05e1^05de^05e8^05e7		Bismarck
Ousmane Sonko	0,1s,ek42	56312650					ec
Owen Paterson	2i,1,e65c,e894;2v,1,e894,ea7f
Oyun-Erdene Luvsannamsrai	0,1x,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,c,ds61,du3j;7,c,e05m,e4bu;7,c,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,c,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,w,daa9,dg9e;1,w,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
P^00e1l Schmitt	1,1c,e686,e842	184810
P^00e5l Jonson	8,16,eiai
P^00e9ter Boross	0,1c,dpcc,dq7f
P^00e9ter M^00e1rki-Zay	y7,1c,ehah,ei43			M^00e1rki-Zay
P^00e9ter Magyar	tz,1c,ek7m						ek3f
P^00e9ter Medgyessy	0,1c,dy5r,e09t	156487
P^00e9ter Szijj^00e1rt^00f3	2,1c,ea9n	685293
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
Park Chung-hee	1,f,cvch,dbaq		^bc15^c815^d76c	Park
Park Geun-hye	1,f,e92p,ed3a	138048	^bc15^adfc^d61c;^041f^0430^043a ^041a^044b^043d ^0425^0435;^0628^0627^0643 ^063a^064a^0648^0646 ^0647^0627^064a;^6734^69ff^60e0;^6734^69ff^6075;^05e4^05d0^05e8^05e7 ^05d2^05d5^05df-^05d4^05d4	Park
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
Paul Kagame	6,4a,dq7j,dw4m;1,4a,dw4m	1231345	^041f^043e^043b^044c ^041a^0430^0433^0430^043c^0435;^0628^0648^0644 ^0643^0627^063a^0627^0645^064a;^5361^52a0^6885;^30dd^30fc^30eb^30fb^30ab^30ac^30e1;^d3f4 ^ce74^ac00^ba54;^05e4^05d5^05dc ^05e7^05d2^05d0^05de^05d4			dw
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
Pedro Rossell^00f3	4,6h,dp12,dx12
Pedro S^00e1nchez	0,j,ee62	6070218	Pedro Sanchez Perez-Castejon;^041f^0435^0434^0440^043e ^0421^0430^043d^0447^0435^0441;^0628^064a^062f^0631^0648 ^0633^0627^0646^0634^064a^0632;^4f69^5fb7^7f57^00b7^6851^5207^65af;^30da^30c9^30ed^30fb^30b5^30f3^30c1^30a7^30b9;^d398^b4dc^b85c ^c0b0^ccb4^c2a4;^05e4^05d3^05e8^05d5 ^05e1^05e0^05e6'^05e1				ea7q
Pedro Santana Lopes	0,22,e07h,e13c	239248		Santana Lopes
Pedro Solbes	40,8,dv9g,e04q;7,j,e04i,e547
Peer Steinbr^00fcck	26,8p,dyb6,e16m;7,3,e1bm,e5ar;9u,3,e8a1,e99m	49328
Pekka Haavisto	2,1q,ef66,ej6k	317485
Penny Mordaunt	1o,1,ef51,ef7o;6m,1,ei96,ek75	580464
Penny Pritzker	2f,0,e96q,ed1k	293365
Penny Wong	2,a,ei5n	456759
Per Stig M^00f8ller	2,1m,dxbr,e62n	697184
Pere Aragon^00e8s	1,6e,eh5o,ek8a
Pervez Musharraf	1n,u,dvac,dybn;1,u,dx6k,e48i	40495	Parvez Musharraf;^041f^0435^0440^0432^0435^0437 ^041c^0443^0448^0430^0440^0440^0430^0444;^0628^0631^0648^064a^0632 ^0645^0634^0631^0641;^7a46^6c99^62c9^592b;^30d1^30eb^30d9^30ba^30fb^30e0^30b7^30e3^30e9^30d5;^d398^b974^bca0^c988 ^bb34^c0e4^b77c^d504;^05e4^05e8^05d5^05d5^05d6 ^05de^05d5^05e9^05d0^05e8^05e3			dva,e5
Petar Mladenov	1,o,dm43,dm76
Petar Stoyanov	1,o,dt1m,dy1m	81215
Pete Aguilar	h2,0,ej13	7171821
Pete Buttigieg	c,0,ef1n,eg31;32,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	1h,0,el1p	7172014	Peter Hegseth;^041f^0438^0442 ^0425^0435^0433^0441^0435^0442;^0628^064a^062a ^0647^064a^063a^0633^064a^062b;^8d6b^683c^585e^601d;^30d4^30fc^30c8^30fb^30d8^30b0^30bb^30b9;^d53c^d2b8 ^d5e4^adf8^c138^c2a4;^05e4^05d9^05d8 ^05d4^05d2^05e1^05ea'			el1
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
Petr Ne^010das	0,z,e67d,e97a	35786
Petr Pavel	1,z,ej39	2080040
Petras Vaitiek^016bnas	2,1g,e27c,e4c9	589989
Petre Roman	0,i,dlcq,dna1;2,i,dvcm,dwcs	316823
Petro Poroshenko	1,e,ea67,ef5k	58077	^041f^0435^0442^0440^043e ^041f^043e^0440^043e^0448^0435^043d^043a^043e;^041f^0435^0442^0440 ^041f^043e^0440^043e^0448^0435^043d^043a^043e;^0628^064a^062a^0631^0648 ^0628^0648^0631^0648^0634^064a^0646^0643^0648;^6ce2^7f57^7533^79d1;^30da^30c8^30ed^30fb^30dd^30ed^30b7^30a7^30f3^30b3;^d398^d2b8^b85c ^d3ec^b85c^c174^cf54;^05e4^05d8^05e8^05d5 ^05e4^05d5^05e8^05d5^05e9^05e0^05e7^05d5			ea5,ef6
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
Philipp R^00f6sler	33,3,e75c,e9ch	57789
Philippe Douste-Blazy	2,2,e162,e35f	366016		Douste-Blazy
Philippe Lazzarini	in,b6,eg41,em3v
Philippe P^00e9tain	4p,2,c87b,cc8k		Marshal Petain
Philippe S^00e9guin	4x,2,dp42,dt4l
Pia Kj^00e6rsgaard	ba,1m,dra6,e89c;22,1m,eb73,ef6l	272924
Pier Carlo Padoan	7,4,ea2o,ee61
Pier Ferdinando Casini	4w,4,dx5v,e24r
Pier Luigi Bersani	4r,4,e5b7,e94k
Piero Fassino	sd,4,dxbi,e3ae
Pierre B^00e9r^00e9govoy	0,2,do42,dp3t
Pierre Buyoya	1,1a,dj99,dp7a;1,1a,ds7p,dz4u	380916				ds7,dz
Pierre Gramegna	7,3z,e9c4,ei15;un,8,eic1
Pierre Laval	0,2,ca4i,cc8k
Pierre Mauroy	0,2,dd5l,dg7h
Pierre Mend^00e8s France	0,2,cm6i,cn25		Pierre Mend^00e8s-France	Mend^00e8s France
Pierre Moscovici	7,2,e85g,ea3v;40,8,eab1,efbu	356919
Pierre Nkurunziza	1,1a,e18q,eg68	57343
Pierre Poilievre	r,g,ei9a	3386636
Pierre Trudeau	0,g,d04k,db64;0,g,dc33,dg6u	8619	Pierre Elliott Trudeau;^041f^044c^0435^0440 ^0422^0440^044e^0434^043e;^0628^064a^064a^0631 ^062a^0631^0648^062f^0648;^76ae^57c3^5c14^00b7^7279^9c81^591a;^30d4^30a8^30fc^30eb^30fb^30c8^30eb^30c9^30fc;^d53c^c5d0^b974 ^d2b8^b93c^b3c4;^05e4^05d9^05d9^05e8 ^05d8^05e8^05d5^05d3^05d5			d0,dg
Pieter Omtzigt	qy,r,ej8k,el4i
Pietro Badoglio	0,4,cb7p,cc68
Pietro Parolin	11,71,e9af
Pik Botha	2,w,d94r,dq5a		Roelof Botha
Pim Fortuyn	qv,r,dy2b,dy56
Pita Limjaroenrat	t2,11,eg3e,ej9f				Pita
Plamen Oresharski	0,o,e95t,ea86	11832497
Pol Pot	0,26,d84e,db17		^041f^043e^043b ^041f^043e^0442;^0628^0648^0644 ^0628^0648^062a;^6ce2^5c14^5e03^7279;^30dd^30eb^30fb^30dd^30c8;^d3f4 ^d3ec^d2b8;^05e4^05d5^05dc ^05e4^05d5^05d8	Pol Pot
Pope Benedict XVI	4b,71,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	4b,71,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;^041f^0430^043f^0430 ^0424^0440^0430^043d^0446^0438^0441^043a;^0627^0644^0628^0627^0628^0627 ^0641^0631^0646^0633^064a^0633;^6559^7687^65b9^6d4e^5404;^30d5^30e9^30f3^30b7^30b9^30b3^6559^7687;^d504^b780^ce58^c2a4^cf54 ^ad50^d669;^05d4^05d0^05e4^05d9^05e4^05d9^05d5^05e8 ^05e4^05e8^05e0^05e6^05d9^05e1^05e7^05d5^05e1
Pope John Paul II	4b,71,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	4b,71,cqas,cv63		John XXIII
Pope Leo XIV	4b,71,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	4b,71,cv6l,da86		Paul VI
Pope Pius XII	4b,71,c732,cqa9		Pius XII
Porter Goss	2b,0,e09o,e25q	455698
Poul Nielson	ae,8,dv9g,e0bm	962922
Poul Nyrup Rasmussen	0,1m,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Poul Schl^00fcter	0,1m,de9a,dp1p
Prabowo Subianto	8,17,efan,ekak;1,17,ekak	2107268	^041f^0440^0430^0431^043e^0432^043e ^0421^0443^0431^0438^0430^043d^0442^043e;^0628^0631^0627^0628^0648^0648 ^0633^0648^0628^064a^0627^0646^062a^0648;^666e^62c9^535a^6c83;^30d7^30e9^30dc^30a6^30a9^30fb^30b9^30d3^30a2^30f3^30c8;^d504^b77c^bcf4^c6cc ^c218^be44^c548^d1a0;^05e4^05e8^05d0^05d1^05d5^05d5^05d5 ^05e1^05d5^05d1^05d9^05d0^05e0^05d8^05d5		Prabowo	ea5,eaa;ek2	e55
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
Qassem Soleimani	ij,p,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani;^041a^0430^0441^0435^043c ^0421^0443^043b^0435^0439^043c^0430^043d^0438;^0642^0627^0633^0645 ^0633^0644^064a^0645^0627^0646^064a;^5361^897f^59c6^00b7^82cf^83b1^66fc^5c3c;^30ac^30bb^30e0^30fb^30bd^30ec^30a4^30de^30cb;^ac00^c148 ^c194^b808^c774^b9c8^b2c8;^05e7^05d0^05e1^05dd ^05e1^05d5^05dc^05d9^05de^05d0^05e0^05d9			ef,eg
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
Ra^00fal Alfons^00edn	1,25,dfca,dl78
Ra^00fal Castro	1,1v,e42o,ee4j	46896	Raul Castro Ruz;^0420^0430^0443^043b^044c ^041a^0430^0441^0442^0440^043e;^0631^0627^0624^0648^0644 ^0643^0627^0633^062a^0631^0648;^52b3^5c14^00b7^5361^65af^7279^7f57;^30e9^30a6^30eb^30fb^30ab^30b9^30c8^30ed;^b77c^c6b8 ^ce74^c2a4^d2b8^b85c;^05e8^05d0^05d5^05dc ^05e7^05e1^05d8^05e8^05d5	Castro			cr2
Rab Butler	1m,1,cjas,cnck;1j,1,cp1e,cu7d;17,1,cvak,cwag		R. A. Butler
Rachel Reeves	1m,1,ek75	574896
Rachid Ghannouchi	qk,2l,dd66;22,2l,efbd,eh7p	360792	Rached Ghannouchi
Rachida Dati	b,2,e35i,e56n;5b,2,ek1b
Radoje Konti^0107	0,5n,dp29,du5j	radoje-kontic-yugoslavia
Rados^0142aw Sikorski	2,5,e3bg,ea9m;2,5,ejcd	58085	Radek Sikorski
Radovan Karad^017ei^0107	1,64,do47,ds7j		^0420^0430^0434^043e^0432^0430^043d ^041a^0430^0440^0430^0434^0436^0438^0447;^0631^0627^062f^0648^0641^0627^0646 ^0643^0627^0631^0627^062f^064a^062a^0634;^5361^62c9^5b63^5947;^30e9^30c9^30d0^30f3^30fb^30ab^30e9^30b8^30c3^30c1;^b77c^b3c4^bc18 ^ce74^b77c^c9c0^ce58;^05e8^05d3^05d5^05d1^05df ^05e7^05e8^05d3^05d6'^05d9^05e5'			do,e6
Radovan Vi^0161kovi^0107	0,64,eeci,el92
Radu Vasile	0,i,du4h,dvcd
Rafa^0142 Trzaskowski	vh,5,eebm;c,5,eg5f,el61	9303115
Rafael Caldera	1,12,d13b,d63c;1,12,dq22,dv22
Rafael Correa	1,1n,e31f,ed5o
Rafael Grossi	6b,8o,efc3		Rafael Mariano Grossi;^0420^0430^0444^0430^044d^043b^044c ^0413^0440^043e^0441^0441^0438;^0631^0627^0641^0627^0626^064a^0644 ^063a^0631^0648^0633^064a;^62c9^6590^5c14^00b7^683c^7f57^897f;^30e9^30d5^30a1^30a8^30eb^30fb^30b0^30ed^30c3^30b7;^b77c^d30c^c5d8 ^adf8^b85c^c2dc;^05e8^05e4^05d0^05dc ^05d2^05e8^05d5^05e1^05d9			ei8
Raffaele Fitto	6,5u,ekc1
Rafik Hariri	0,1f,doav,duc2;0,1f,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	1g,0,e51k,e6a1;by,0,e75g,ef5k;74,0,ei3p,el1f	298443
Rahul Gandhi	8n,c,edcg,ef8a;r,c,ek69						e39
Raila Odinga	0,3m,e44h,e949;r,3m,e949,elaf	57657				e3,ela
Raimonds V^0113jonis	1,20,eb78,ef78	2416022
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
Ramzan Kadyrov	5k,82,e32f	217115	^0420^0430^043c^0437^0430^043d ^041a^0430^0434^044b^0440^043e^0432;^0631^0645^0636^0627^0646 ^0642^062f^064a^0631^0648^0641;^62c9^59c6^8d5e^00b7^5361^5fb7^7f57^592b;^30e9^30e0^30b6^30f3^30fb^30ab^30c7^30a3^30ed^30d5;^b78c^c794 ^ce74^b514^b85c^d504;^05e8^05de^05d6^05d0^05df ^05e7^05d3^05d9^05e8^05d5^05d1			e6
Rand Paul	a,0,e713;c,0,eb47,ec23	463557
Ranil Wickremesinghe	0,1p,dxc9,e046;1,1p,ei7l,ek9n	983402
Rapha^00ebl Glucksmann	r1,2,eeb6
Rashad al-Alimi	9s,24,ei47	12213376
Rashid Meredov	2,39,dx77
Rasim Deli^0107	if,7,dp68,drc
Ratko Mladi^0107	ie,64,do5c,dsb8
Rauf Denktash	1,7d,dfbf,e14o		Rauf Denktas
Ray Burke	2,m,dt6q,dta7
Ray LaHood	32,0,e51n,e972	467891
Ray Mabus	4,7s,dk1c,do1e;6p,0,e55j,ed1k	531247
Raymond Barre	0,2,d88p,dd5l
Raymond Poincar^00e9	0,2,bg1l,bh1l;1,2,bh2i,bo2i
Recep Tayyip Erdo^011fan	0,b,dz3e,ea8s;1,b,ea8s	39259	Recep Erdogan;Tayyip Erdogan;^0420^0435^0434^0436^0435^043f ^0422^0430^0439^0438^043f ^042d^0440^0434^043e^0433^0430^043d;^0420^0435^0434^0436^0435^043f ^0422^0430^0457^043f ^0415^0440^0434^043e^0433^0430^043d;^0631^062c^0628 ^0637^064a^0628 ^0623^0631^062f^0648^063a^0627^0646;^57c3^5c14^591a^5b89;^30ec^30b8^30a7^30c3^30d7^30fb^30bf^30a4^30a4^30c3^30d7^30fb^30a8^30eb^30c9^30a2^30f3;^b808^c81c^d504 ^d0c0^c774^c774^d504 ^c5d0^b974^b3c4^c548;^05e8^05d2'^05e4 ^05d8^05d0^05d9^05e4 ^05d0^05e8^05d3^05d5^05d0^05df			e3	dq3r
Reg Empey	br,5h,e16o,e69m
Reince Priebus	57,0,e71e,ed1j;1g,0,ed1k,ed7v	1357640
Ren^00e9 L^00e9vesque	s,8r,d8bp,dha3
Ren^00e9 Pr^00e9val	1,28,ds27,dx27;1,28,e25e,e75e
Renato Ruggiero	3c,8h,dr51,dv51;2,4,dx6b,dy16	956652
Retno Marsudi	2,17,eaar,ekak	18342668
Reuven Rivlin	1,d,ea7o,eh77	455854
Rex Tillerson	11,0,ed21,ee3v	331401	^0420^0435^043a^0441 ^0422^0438^043b^043b^0435^0440^0441^043e^043d;^0631^064a^0643^0633 ^062a^064a^0644^0631^0633^0648^0646;^8482^52d2^68ee;^30ec^30c3^30af^30b9^30fb^30c6^30a3^30e9^30fc^30bd^30f3;^b809^c2a4 ^d2f8^b7ec^c2a8;^05e8^05e7^05e1 ^05d8^05d9^05dc^05e8^05e1^05d5^05df			ed2,ee3	eccd
Rexhep Meidani	1,2w,dt7o,dy7o	294250
Reza Pahlavi	r,p,dcav
Rhodri Morgan	1z,8i,dw2f,e5ca	333141
Rhun ap Iorwerth	r2,1,ej6g			ap Iorwerth
Ricarda Lang	67,3,ei1t,ekbf
Ricardo Lagos	1,3k,dw3b,e23b	331
Ricardo Martinelli	1,37,e571,ea71	57491
Ricardo Rossell^00f3	4,6h,ed12,ef82
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
Richard Nixon	a,0,cic1,cl11;6,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon;^0420^0438^0447^0430^0440^0434 ^041d^0438^043a^0441^043e^043d;^0631^064a^062a^0634^0627^0631^062f ^0646^064a^0643^0633^0648^0646;^7406^67e5^5fb7^00b7^5c3c^514b^677e;^30ea^30c1^30e3^30fc^30c9^30fb^30cb^30af^30bd^30f3;^b9ac^cc98^b4dc ^b2c9^c2a8;^05e8^05d9^05e6'^05e8^05d3 ^05e0^05d9^05e7^05e1^05d5^05df			d0
Richard Riley	4,6z,db1a,dj1e;1a,0,dp1m,dx1k	880774
Richard Tice	b7,1,eh36,ek63;jx,1,ek63
Richard von Weizs^00e4cker	1,3,dg71,dq6u		Richard von Weizsaecker
Rick Perry	4,7h,dwcl,eb1k;1t,0,ed32,efc1	215057
Rick Santorum	a,0,dr13,e313;c,0,e766,e84a
Rick Scott	4,6s,e714,ef18;a,0,ef18	439729
Rick Snyder	4,89,e711,ef11
Riek Machar	6,3e,e779,e97n;t,3e,eg2m,el9b	444994
Rigathi Gachagua	3k,3m,ei9d,ekah	47494765
Riikka Purra	8a,1q,eh8e;7,1q,ej6k
Rishi Sunak	1m,1,eg2d,ei75;0,1,eiap,ek75	20055561	^0420^0438^0448^0438 ^0421^0443^043d^0430^043a;^0631^064a^0634^064a ^0633^0648^0646^0627^0643;^82cf^7eb3^514b;^30ea^30b7^30fb^30b9^30ca^30af;^b9ac^c2dc ^c218^b0b5;^05e8^05d9^05e9^05d9 ^05e1^05d5^05e0^05d0^05e7			ei7,ek8
Rita S^00fcssmuth	4v,3,dkbp,duaq
Rita Verdonk	3o,r,dz5r,e32m	271921
Ritt Bjerregaard	6d,8,dr1o,dv9f
Rob Ford	vf,g,e6c1,eabu	169303
Rob Jetten	qf,r,ej8c;0,r,em2n	28860866
Rob Portman	30,0,e15h,e25t;36,0,e25t,e36j;a,0,e713,ej13
Robert Abela	0,4h,eg1d	37860840
Robert Bentley	4,66,e71h,ed4a
Robert Beugr^00e9 Mamb^00e9	0,3b,ejah	3434569		Beugr^00e9 Mamb^00e9
Robert Biedro^0144	rf,5,ef23,eh6b
Robert Byrd	2a,0,d913,dd13;2a,0,dj13,dl13;3r,0,e314,e66s		Robert C. Byrd
Robert E. Lee	ig,9a,a261,a549
Robert Ehrlich	4,79,dz1f,e31h		Bob Ehrlich
Robert F. Kennedy	l,0,ct1l,cw93;a,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	c,0,ej4j,ek8n;1c,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,14,e274,e678;0,14,e844,ee3m;0,14,ejap	57606	^0420^043e^0431^0435^0440^0442 ^0424^0438^0446^043e;^0631^0648^0628^0631^062a ^0641^064a^062a^0633^0648;^7f57^4f2f^7279^00b7^83f2^4f50;^30ed^30d9^30eb^30c8^30fb^30d5^30a3^30c4^30a9;^b85c^bca0^b974^d2b8 ^d53c^cd08;^05e8^05d5^05d1^05e8^05d8 ^05e4^05d9^05e6^05d5			eja
Robert Gates	2b,0,dnb6,dp1k;1h,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Gibbs	35,0,e51k,e72b	935136
Robert Golob	0,2q,ei61	18645045
Robert Habeck	33,3,ehc8,el56	109943
Robert Hue	3f,2,dq1t,dxas
Robert Jenrick	2d,1,ef7o,eh9f
Robert Kali^0148^00e1k	f,14,e274,e678;f,14,e844,ee3m;8,14,ejap	1502209
Robert Kocharyan	0,2n,dt3k,du49;1,2n,du24,e449	613051	Robert Kocharian
Robert Lighthizer	30,0,ed5f,eh1k	28113710
Robert McFarlane	1d,0,dfah,dhc4
Robert McNamara	1h,0,ct1l,d02t
Robert Menzies	0,a,chcj,cy1q
Robert Mosbacher	2f,0,dl23,do1f
Robert Mueller	4m,0,dx94,e994;12q,0,ed5h,ef5t	715156	Robert S. Mueller III
Robert Mugabe	0,45,dc4i,djcv;1,45,djcv,edbl	10707	Robert Gabriel Mugabe;^0420^043e^0431^0435^0440^0442 ^041c^0443^0433^0430^0431^0435;^0631^0648^0628^0631^062a ^0645^0648^063a^0627^0628^064a;^7a46^52a0^8d1d;^30ed^30d0^30fc^30c8^30fb^30e0^30ac^30d9;^b85c^bc84^d2b8 ^bb34^ac00^bca0;^05e8^05d5^05d1^05e8^05d8 ^05de^05d5^05d2^05d0^05d1^05d4			dc,ef
Robert O'Brien	1d,0,ef9i,eh1k	7342642
Robert Peel	0,1,9aca,9m6t
Robert Reich	38,0,dp1m,dt1k
Robert Rubin	23,0,dr1b,dv72
Robert Schuman	0,2,cfbo,cg7q;2,2,cg7q,cl18
Robert Wilkie	72,0,ee7u,eh1k	7351064
Robert Zoellick	30,0,dx27,e12m;1,7i,e371,e86u	312724
Roberta Metsola	1,67,ei1i	7351526
Roberto Azev^00eado	3c,8h,e991,eg8v
Roberto Gualtieri	7,4,ef95,eh2d;5r,4,ehal
Roberto Maroni	f,4,dq5b,dr1h;f,4,e458,e7bg	562097
Roberto Speranza	9,4,ef95,eiam	8220404
Roberto Vannacci	jy,4,el5f
Robin Cook	17,1,dt52,dx68	311214
Robinah Nabbanja	0,1t,eh6e	62481397
Roch Marc Christian Kabor^00e9	1,36,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kabor^00e9
Rod Blagojevich	4,76,dz1d,e51t
Rod Paige	1a,0,dx1k,e11k	283396	Roderick Paige
Rod Rosenstein	7l,0,ed4q,ef5b	7356240
Rodney Slater	32,0,dt2e,dx1k	2161181
Rodrigo Chaves	1,1j,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	v3,2p,e96u,ec6u;1,2p,ec6u,ei6u	457786	^0420^043e^0434^0440^0438^0433^043e ^0414^0443^0442^0435^0440^0442^0435;^0631^0648^062f^0631^064a^063a^0648 ^062f^0648^062a^064a^0631^062a^064a;^7f57^5fb7^91cc^6208^00b7^675c^7279^5c14^7279;^30ed^30c9^30ea^30b4^30fb^30c9^30a5^30c6^30eb^30c6;^b85c^b4dc^b9ac^ace0 ^b450^d14c^b974^d14c;^05e8^05d5^05d3^05e8^05d9^05d2^05d5 ^05d3^05d5^05d8^05e8^05d8^05d4			ec5,el
Rodrigo Londo^00f1o	1p,9e,e7bf,ed8v				Timochenko
Rodrigo Maia	4w,t,ec7e,eh21
Rodrigo Paz	1,3h,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	m,j,ds56,e04i;4t,7o,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,f,dz2p,e42p	14345	^b178^bb34^d604;^041d^043e ^041c^0443 ^0425^0451^043d;^0631^0648^0647 ^0645^0648 ^0647^064a^0648^0646;^5362^6b66^94c9;^76e7^6b66^9249;^05e8^05d5 ^05de^05d5-^05d4^05d9^05d5^05df	Roh
Roh Tae-woo	1,f,dk2p,dp2p		^b178^d0dc^c6b0	Roh
Roland Dumas	2,2,dgc7,di3k;2,2,dk5a,dp3t
Roland Koch	26,9f,dv47,e68v
Roland Lescure	7,2,ela5
Rolandas Paksas	0,1g,dv61,dvar;0,1g,dwaq,dx6k;1,1g,dz2q,e046	296956
Rolf Ek^00e9us	7d,2z,dn4o,dt6u
Roman Giertych	5,5,e255,e38d
Roman Herzog	1,3,dq71,dv6u
Romano Prodi	0,4,ds5h,dual;1,5u,dv9g,e0au;0,4,e25h,e458	38484	^0420^043e^043c^0430^043d^043e ^041f^0440^043e^0434^0438;^0631^0648^0645^0627^0646^0648 ^0628^0631^0648^062f^064a;^666e^7f57^8fea;^30ed^30de^30fc^30ce^30fb^30d7^30ed^30c7^30a3;^b85c^b9c8^b178 ^d504^b85c^b514;^05e8^05d5^05de^05d0^05e0^05d5 ^05e4^05e8^05d5^05d3^05d9			ds,e45
Ron Brown	79,0,dl2a,dp1l;2f,0,dp1m,ds43		Ronald Brown;Ronald H. Brown
Ron DeSantis	4,6s,ef18;c,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	d8,d,eict,elbb	7363705
Ron Kirk	v2,0,dr65,dxb7;30,0,e53i,e93f	1399368
Ron Klain	1g,0,eh1k,ej28	649898
Ron Paul	c,0,e33c,e46c
Ronald Lamola	2,w,ek6u	1718291
Ronald Reagan	4,6d,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;^0420^043e^043d^0430^043b^044c^0434 ^0420^0435^0439^0433^0430^043d;^0631^0648^0646^0627^0644^062f ^0631^064a^063a^0627^0646;^7f57^7eb3^5fb7^00b7^91cc^6839;^30ed^30ca^30eb^30c9^30fb^30ec^30fc^30ac^30f3;^b85c^b110^b4dc ^b808^c774^ac74;^05e8^05d5^05e0^05dc^05d3 ^05e8^05d9^05d9^05d2^05df			dc
Ronna McDaniel	he,0,ed1j,ek38		Ronna Romney McDaniel
Ronnie Musgrove	4,7s,dw1b,e01d
Roosevelt Skerrit	0,4o,e018	57823
Rosa Luxemburg	tu,3,bi85,bn1f
Rosario Murillo	6,42,ed1a,el2i;i6,42,el2i	3034382
Rosen Plevneliev	1,o,e81m,ed1m	295212
Rosen Zhelyazkov	0,o,el1g	59978016
Ross Perot	c,0,do2k,dob3;c,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	9i,99,dz2r,e8cv
Roxana M^00eenzatu	6,5u,ekc1
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
Ruhollah Khomeini	53,p,dbc3,dl63		Ayatollah Khomeini;^0420^0443^0445^043e^043b^043b^0430 ^0425^043e^043c^0435^0439^043d^0438;^0631^0648^062d ^0627^0644^0644^0647 ^0627^0644^062e^0645^064a^0646^064a;^970d^6885^5c3c;^30eb^30db^30e9^30fb^30db^30e1^30a4^30cb;^b8e8^d640^b77c ^d638^ba54^c774^b2c8;^05e8^05d5^05d7^05d0^05dc^05dc^05d4 ^05d7'^05d5^05de^05d9^05d9^05e0^05d9			db
Rumen Radev	1,o,ed1m,em1n	26257557
Rupiah Banda	1,2m,e46t,e79n	217500
Russell Dlamini	0,51,ejb
Russell Vought	36,0,eg7m,eh1k;36,0,el27	29963497
Rustem Umerov	8,e,ej96,el7h;11t,e,el7i		^0420^0443^0441^0442^0435^043c ^0423^043c^0454^0440^043e^0432
Ruth Ann Minner	4,7k,dx13,e51k
Ruth Davidson	tn,1,e7b4,ef8t
Ruth Dreifuss	1,2a,dv11,dvcv
Ruth Kelly	1a,1,e0cf,e255;31,1,e36s,e4a3	272644
Ruud Lubbers	0,r,deb4,dq8m
Ryan Zinke	2h,0,ed31,ef12	7384672
Ryutaro Hashimoto	16,l,dq6u,ds1b;0,l,ds1b,du7u		^0420^044e^0442^0430^0440^043e ^0425^0430^0441^0438^043c^043e^0442^043e;^0631^064a^0648^062a^0627^0631^0648 ^0647^0627^0634^064a^0645^0648^062a^0648;^6865^672c^9f99^592a^90ce;^6a4b^672c^9f8d^592a^90ce;^d558^c2dc^baa8^d1a0 ^b958^d0c0^b85c;^05e8^05d9^05d5^05d8^05e8^05d5 ^05d4^05d0^05e9^05d9^05de^05d5^05d8^05d5			ds,du8
S. Jaishankar	2,c,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar;^0421^0443^0431^0440^0430^043c^0430^043d^044c^044f^043c ^0414^0436^0430^0439^0448^0430^043d^043a^0430^0440;^0633^0648^0628^0631^0627^0647^0645^0627^0646^064a^0627^0645 ^062c^0627^064a^0634^0627^0646^0643^0627^0631;^82cf^6770^751f;^30b9^30d6^30e9^30de^30cb^30e4^30e0^30fb^30b8^30e3^30a4^30b7^30e3^30f3^30ab^30eb;^c218^be0c^b77c^b9c8^b0e0 ^c790^c774^c0e8^ce74^b974;^05e1^05d5^05d1^05e8^05d4^05de^05e0^05d9^05d0^05dd ^05d2'^05d9^05d9^05e9^05e0^05e7^05e8			ef6
S^00e9bastien Lecornu	9j,2,ei5k,el99;0,2,el99	20089181
S^00e9gol^00e8ne Royal	c,2,e2bh,e356;j,2,ea42,ed5a	81923
S^00e9kou Tour^00e9	1,27,cqa2,dg3q		Ahmed Sekou Toure
S^00fcleyman Demirel	0,b,dnbk,dp5g;1,b,dp5g,dw5g	151729	^0421^0443^043b^0435^0439^043c^0430^043d ^0414^0435^043c^0438^0440^0435^043b^044c;^0633^0644^064a^0645^0627^0646 ^062f^064a^0645^064a^0631^064a^0644;^82cf^83b1^66fc^00b7^5fb7^7c73^96f7^5c14;^30b9^30ec^30a4^30de^30f3^30fb^30c7^30df^30ec^30eb;^c274^b808^c774^b9cc ^b370^bbf8^b810;^05e1^05d5^05dc^05d9^05de^05d0^05df ^05d3^05de^05d9^05e8^05dc			dn,dw6
S^00fcleyman Soylu	f,b,ec8v,ej63	6098459
S^0142awomir Mentzen	qe,5,eiaf
Sa^0161a Jankovi^0107	c,v,ed1,ed42
Saad Hariri	0,1f,e5b9,e76d;0,1f,ecci,eg1l		Saad al-Hariri
Sabah al-Ahmad al-Sabah	0,3c,dz7d,e21t;41,3c,e21t,eg9t	57555	Sabah al-Ahmad al-Jaber al-Sabah;Sheikh Sabah al-Ahmad	al-Sabah
Sadako Ogata	6g,2z,dn11,dwcv
Saddam Hussein	1,19,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;^0421^0430^0434^0434^0430^043c ^0425^0443^0441^0435^0439^043d;^0635^062f^0627^0645 ^062d^0633^064a^0646;^8428^8fbe^59c6;^30b5^30c0^30e0^30fb^30d5^30bb^30a4^30f3;^c0ac^b2f4 ^d6c4^c138^c778;^05e1^05d3^05d0^05dd ^05d7^05d5^05e1^05d9^05d9^05df		Saddam	dm,e3
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
Salvador S^00e1nchez Cer^00e9n	6,47,e561,ea61;1,47,ea61,ef61	936831		S^00e1nchez Cer^00e9n
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
Samuel ^017dbogar	2,2q,e4bl,e82a	1378416
Sanae Takaichi	la,l,ei8a,eka1;0,l,elal	1705028	^0421^0430^043d^0430^044d ^0422^0430^043a^0430^0438^0442^0438;^9ad8^5e02^65e9^82d7;Takaichi Sanae;^0633^0627^0646^0627^064a ^062a^0627^0643^0627^064a^062a^0634^064a;^b2e4^ce74^c774^ce58 ^c0ac^b098^c5d0;^05e1^05e0^05d0^05d4 ^05d8^05e7^05d0^05d9^05e6'^05d9			ela
Sandra Kalniete	2,20,dyb7,e039	236968
Sandro Pertini	1,4,da79,dh6t
Sandy Berger	1d,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4p,2j,dpbh,du68					dpb,dv
Sanna Marin	0,1q,efca,ej6k	16986436
Santiago Abascal	rm,j,ea9k
Santiago Carrillo	3f,j,cs7,deb
Santiago Pe^00f1a	1,3n,ej8f	22695687
Saparmurat Niyazov	1,39,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	6,2p,ei6u	1491004		Duterte
Sarah Huckabee Sanders	35,0,ed7q,ef71;4,7j,ej1a	27986907	Sarah Sanders
Sarah Palin	4,6n,e2c4,e57q;34,0,e48t,e4b4	43144	^0421^0430^0440^0430 ^041f^044d^0439^043b^0438^043d;^0633^0627^0631^0629 ^0628^0627^0644^064a^0646;^8428^62c9^00b7^4f69^6797;^30b5^30e9^30fb^30da^30a4^30ea^30f3;^c138^b77c ^d398^c77c^b9b0;^05e9^05e8^05d4 ^05e4^05d9^05d9^05dc^05d9^05df			e49,e57
Sargent Shriver	kr,0,ct3m,cy2s;ep,0,d05p,d23p;34,0,d485,d4b7
Sarra Zaafrani Zenzri	0,2l,el3k			Zaafrani Zenzri
Saskia Esken	a3,3,efc6,el6r
Satsuki Katayama	7,l,elal
Saud al-Faisal	2,38,d7ad,eb4t	saud-al-faisal
Sauli Niinist^00f6	1,1q,e831,ek31	29207
Saulius Skvernelis	0,1g,eccd,egcb	1797508
Scott Bessent	23,0,el1s	7435987
Scott McCallum	4,8j,dx21,dz16
Scott McClellan	35,0,dz7f,e25a	1275851
Scott Morrison	3o,a,e99i,eacn;3x,a,eb9l,ee8s;0,a,ee8o,ei5n	7436908
Scott Pruitt	4j,0,ed2h,ee76	7437083
Scott Turner	2d,0,el25
Scott Walker	4,8j,e713,ef17
Se^00e1n Lemass	1y,m,cr6n,cyba
Seamus Mallon	5c,5h,du71,dxb6	3476695
Sean Duffy	32,0,el1s
Sean Parnell	4,6n,e57q,eac1
Sean Spicer	35,0,ed1k,ed7l	27829251
Sebasti^00e1n Pi^00f1era	1,3k,e63b,ea3b;1,3k,ee3b,ei3b	306
Sebastian Kurz	2,x,e9cg,edci;13,x,edci,ef5s;13,x,eg17,ehab	2262885
Selahattin Demirta^015f	tg,b,ea6m,ee2b
Selwyn Lloyd	17,1,cnck,cs7r;1m,1,cs7r,cu7d
Serdar Berdimuhamedov	1,39,ei3j
Sergei Aksyonov	5k,a2,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,9,dx3s,e32f;zj,9,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,9,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	2,9,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;^0421^0435^0440^0433^0435^0439 ^041b^0430^0432^0440^043e^0432;^0421^0435^0440^0433^0456^0439 ^041b^0430^0432^0440^043e^0432;^0633^064a^0631^063a^064a ^0644^0627^0641^0631^0648^0641;^62c9^592b^7f57^592b;^30bb^30eb^30b2^30a4^30fb^30e9^30d6^30ed^30d5;^c138^b974^ac8c^c774 ^b77c^be0c^b85c^d504;^05e1^05e8^05d2^05d9^05d9 ^05dc^05d1^05e8^05d5^05d1			ea3
Sergei Shoigu	4k,9,dq1k,e85b;8,9,e8b6,ek5c;8w,9,ek5c	32024	Sergey Shoigu;Sergei Shoygu;^0421^0435^0440^0433^0435^0439 ^0428^043e^0439^0433^0443;^0633^064a^0631^063a^064a ^0634^0648^064a^063a^0648;^7ecd^4f0a^53e4;^30bb^30eb^30b2^30a4^30fb^30b7^30e7^30a4^30b0;^c138^b974^ac8c^c774 ^c1fc^c774^ad6c;^05e1^05e8^05d2^05d9^05d9 ^05e9^05d5^05d9^05d2^05d5			ei2,ek6
Sergei Stanishev	0,o,e18h,e57r	202117
Sergei Stepashin	0,9,dv5c,dv89
Sergio Massa	m,25,ei83,ejca	3479675
Sergio Mattarella	1,4,eb23	3956186
Sergio Moro	b,t,ef11,eg4o	19607958
Sergio Vieira de Mello	43,2z,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	7,e,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,2n,e449,ee49	612803	Serge Sarkisian
Shabana Mahmood	37,1,ek75,el95;1j,1,el95	695007
Shah Mahmood Qureshi	2,u,ee8k,ei4a
Shamil Basayev	s1,82,dqc,e27a
Shaul Mofaz	8,d,dyb4,e254	359689
Shaun Donovan	2d,0,e51q,ea7s;36,0,ea7s,ed1k	379739
Shavkat Mirziyoyev	0,2d,dzcc,ecce;1,2d,ec98	57808
Shehbaz Sharif	0,u,ei4b,ej8e;0,u,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	0,2f,ds6n,dx7f;0,2f,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed;^0428^0435^0439^0445 ^0425^0430^0441^0438^043d^0430;^0627^0644^0634^064a^062e^0629 ^062d^0633^064a^0646^0629;^8c22^8d6b^00b7^54c8^897f^5a1c;^30b7^30a7^30a4^30af^30fb^30cf^30b7^30ca;^c170^c774^d06c ^d558^c2dc^b098;^05e9^05d9^05d9^05d7' ^05d7^05e1^05d9^05e0^05d4	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,2f,d41c,d71o;1,2f,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,l,e39q,e49o;0,l,eka1,elal	1335527	^77f3^7834^8302;Ishiba Shigeru;^0421^0438^0433^044d^0440^0443 ^0418^0441^0438^0431^0430;^0634^064a^063a^064a^0631^0648 ^0625^064a^0634^064a^0628^0627;^c774^c2dc^bc14 ^c2dc^ac8c^b8e8;^05e9^05d9^05d2^05e8^05d5 ^05d0^05d9^05e9^05d9^05d1^05d4			ek9,elb
Shigeru Yoshida	0,l,ce5m,cmca
Shimon Peres	0,d,dg9d,diak;2,d,do7e,drbm;0,d,drb4,ds6i;2,d,dx37,dyb2;1,d,e37f,ea7o	57410	^0428^0438^043c^043e^043d ^041f^0435^0440^0435^0441;^0634^0645^0639^0648^0646 ^0628^064a^0631^064a^0632;^897f^8499^00b7^4f69^96f7^65af;^30b7^30e2^30f3^30fb^30da^30ec^30b9;^c2dc^baac ^d398^b808^c2a4;^05e9^05de^05e2^05d5^05df ^05e4^05e8^05e1			do,eb
Shinjiro Koizumi	j,l,ef9b,eha4;d,l,el5l,elal;8,l,elal	661410	^5c0f^6cc9^9032^6b21^90ce
Shinzo Abe	64,l,e1av,e29q;0,l,e29q,e39q;0,l,e8cq,eg9g	132345	^5b89^500d^664b^4e09;^0421^0438^043d^0434^0437^043e ^0410^0431^044d;^0634^064a^0646^0632^0648 ^0622^0628^064a;^c544^bca0 ^c2e0^c870;^05e9^05d9^05e0^05d6^05d5 ^05d0^05d1^05d4			e8c,ei
Shirley Chisholm	3,0,d113,df13;c,0,d41p,d47d
Shirley Williams	1a,1,d89a,db54
Sifi Ghrieb	0,2e,el8s
Sigmar Gabriel	33,3,e9ch,ee3e	160902
Sigmundur Dav^00ed^00f0 Gunnlaugsson	0,4w,e95n,ec47	463588	Sigmundur Gunnlaugsson
Sigrid Kaag	2,r,eh5p,eh9h;7,r,ei1a,ek18;ot,2z,ek18,el6u	15077856
Siim Kallas	2,2x,drb6,dsbm;0,2x,dy1s,dz4a;dg,8,e629,eab1	156469
Silvan Shalom	2,d,dz2s,e21f	553567
Silvio Berlusconi	0,4,dq5a,dr1h;0,4,dx6b,e25h;0,4,e458,e7bg	11860	^0421^0438^043b^044c^0432^0438^043e ^0411^0435^0440^043b^0443^0441^043a^043e^043d^0438;^0633^064a^0644^0641^064a^0648 ^0628^0631^0644^0633^0643^0648^0646^064a;^8d1d^5362^65af^79d1^5c3c;^30b7^30eb^30d3^30aa^30fb^30d9^30eb^30eb^30b9^30b3^30fc^30cb;^c2e4^be44^c624 ^bca0^b97c^b8e8^c2a4^cf54^b2c8;^05e1^05d9^05dc^05d1^05d9^05d5 ^05d1^05e8^05dc^05d5^05e1^05e7^05d5^05e0^05d9			dq,ea
Sim^00f3n Bol^00edvar	1,a7,8vch,9654
Simeon Saxe-Coburg-Gotha	0,o,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Coveney	2,m,ed6e,eich;54,m,edbu,eg6r	1670096
Simon Crean	r,a,dxbm,dzc2	1400580
Simon Harris	1y,m,ek49,el1n;54,m,el1n	7518922
Simon Stiell	7v,9p,ei8f
Simone Veil	9,2,d65s,db74;1,67,db7h,de1j;9,2,dp3u,dr5b
Simonetta Sommaruga	1,2a,eb11,ebcv;1,2a,eg11,egcv
Sirajuddin Haqqani	f,8f,eh97	2246940
Sirimavo Bandaranaike	0,1p,cs7l,dw8a	194291
Sitiveni Rabuka	0,2g,do62,dv5j;0,2g,eico	981549
Siv Jensen	8d,2k,e256,eh58;7,2k,e9ag,eg1o	272938
Sixto Dur^00e1n Ball^00e9n	1,1n,do8a,ds8a		Sixto Duran-Ballen	Dur^00e1n Ball^00e9n
Sjafrie Sjamsoeddin	8,17,ekal
Slobodan Milo^0161evi^0107	1,v,dn1b,dt7n;1,5n,dt7n,dwa7		Slobodan Milosevich;^0421^043b^043e^0431^043e^0434^0430^043d ^041c^0438^043b^043e^0448^0435^0432^0438^0447;^0633^0644^0648^0628^0648^062f^0627^0646 ^0645^064a^0644^0648^0633^0648^0641^064a^062a^0634;^7c73^6d1b^820d^7ef4^5947;^30b9^30ed^30dc^30c0^30f3^30fb^30df^30ed^30b7^30a7^30d3^30c3^30c1;^c2ac^b85c^bcf4^b2e8 ^bc00^b85c^c170^be44^ce58;^05e1^05dc^05d5^05d1^05d5^05d3^05df ^05de^05d9^05dc^05d5^05e9^05d1^05d9^05e5'			dn,e2
Solomon Passy	2,o,dx7o,e18h	1371792
Sonexay Siphandone	0,1l,eicu	104914585		Sonexay
Sonia Gandhi	8n,c,du3e,edcg
Sonny Perdue	4,1z,dz1d,e71a;2s,0,ed4p,eh1k	525362
Sophie Wilm^00e8s	0,1u,efar,ega1	18434995
Soraya S^00e1enz de Santamar^00eda	5,j,e7cm,ee61	41267		S^00e1enz de Santamar^00eda
Sorin Grindeanu	0,i,ed14,ed6t
Spencer Abraham	a,0,dr13,dx13;1t,0,dx1k,e11v	1285613
Spencer Cox	4,8g,eh14
Spiro Agnew	6,0,d11k,d5aa
Spyros Kyprianou	1,4n,d983,dk2s
Srettha Thavisin	0,11,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,17,ec7r,el98	3177708	Sri Mulyani
St^00e9phane S^00e9journ^00e9	2,2,ek1b,ek9l;83,8,ekc1	48321355
Staffan de Mistura	6z,2z,ea7a,eecv			de Mistura
Stan Stephens	4,7t,dl12,dp14
Stanis^0142aw Kania	5i,5,dc95,ddai
Stanislav Gross	0,z,e084,e14p	348896
Stanislav Shushkevich	7a,y,dn8p,dq1q
Stanley Baldwin	0,1,br5m,c55s
Stavros Dimas	6d,8,e0bm,e629
Stavros Lambrinidis	2,k,e76h,e7bb	718976
Stef Blok	2,r,ee37,eh5p	2858481
Stefan L^00f6fven	0,16,eaa3,ehbu	2740012
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
Steve Witkoff	d3,0,el1k		Steven Witkoff;^0421^0442^0438^0432 ^0423^0438^0442^043a^043e^0444^0444;^0633^062a^064a^0641 ^0648^064a^062a^0643^0648^0641;^5a01^7279^79d1^592b;^30b9^30c6^30a3^30fc^30d6^30fb^30a6^30a3^30c8^30b3^30d5;^c2a4^d2f0^be0c ^c704^d2b8^cf54^d504;^05e1^05d8^05d9^05d1 ^05d5^05d9^05d8^05e7^05d5^05e3			el3
Steven Chu	1t,0,e51l,e94m	172466
Steven Mnuchin	23,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,2t,ef5c,ek5c	15967423
Stjepan Mesi^0107	1,18,dw2j,e62i	146496
Stjepan Radi^0107	s6,18,b8cm,bw88
Strobe Talbott	3l,0,dq2n,dx1j	1287886
Strom Thurmond	4,6z,cf1l,cj1g;c,0,cg7h,cgb2;a,0,cmco,dz13
Subcomandante Marcos	u8,33,dq11,ea5p		Subcommander Marcos
Suella Braverman	1j,1,ei96,ejbd	19957769
Sugiono	2,17,ekal	96987568
Suharto	1,17,cz3c,du5l		Soeharto
Sukarno	1,17,cd8i,cz3c		Soekarno
Sultan Abdulhamid II	70,8q,ag8v,bd4r		Abdul Hamid II;Abd^00fclhamid II;Sultan Abdul Hamid
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
Sviatlana Tsikhanouskaya	r,y,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;^0421^0432^0435^0442^043b^0430^043d^0430 ^0422^0438^0445^0430^043d^043e^0432^0441^043a^0430^044f			eg8
Sylvanie Burton	1,4o,eja2
Sylvestre Ntibantunganya	1,1a,dq46,ds7p
Sylvi Listhaug	8d,2k,eh58
Sylvia Mathews Burwell	36,0,e94o,ea69;1c,0,ea69,ed1k	12014326	Sylvia Burwell
Syngman Rhee	1,f,cg7o,cs4q
Szymon Ho^0142ownia	c,5,efc8,eg6s;94,5,ejbd,elbd
Taavi R^00f5ivas	0,2x,ea3q,ecbn	3785077
Tabar^00e9 V^00e1zquez	1,3w,e131,e631;1,3w,eb31,eg31	9099
Tadeusz Mazowiecki	0,5,dl8o,dn1c
Tage Erlander	0,16,ceab,d1ae
Takeshi Iwaya	2,l,eka1,elal	1654639
Talaat Pasha	ny,8q,bl24,bma8		Talat Pasha;Mehmed Talaat
Talat Xhaferi	22,2t,ed4r,ek1q;0,2t,ek1s,ek6n
Tam^00e1s Sulyok	1,1c,ek35	28599854
Tamim bin Hamad Al Thani	41,4l,e96p	1855372	Tamim bin Hamad	Tamim
Taneti Maamau	1,4x,ec3b	23034482
Tanja Fajon	2,2q,ei61
Tansu ^00c7iller	0,b,dp6p,ds36;2,b,ds6s,dt6u
Tarc^00edsio de Freitas	4,9m,ej11			de Freitas
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
Teodor Mele^0219canu	2,i,dobk,dscb;2,i,ed14,ef7o	3518228
Teodoro Obiang	1,2b,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Teresa Ribera	j,j,ee67,ekbp;59,8,ekc1
Terrance Drew	0,4p,ei86
Terry Branstad	4,87,df1e,dv1f;4,87,e71e,ed5o;61,0,ed7c,ega4
Terry McAuliffe	4,6c,ea1b,ee1d
Tessa Jowell	4i,1,dx68,e36r	272642
Th^00e9r^00e8se Coffey	4e,1,ef98,ei96;5,1,ei96,eiap;2v,1,eiap,ejbd	290554
Thabit al-Abbasi	8,19,eiar		Thabet al-Abbasi
Thabo Mbeki	3k,w,dq5a,dv6e;1,w,dv6e,e49o	101547	^0422^0430^0431^043e ^041c^0431^0435^043a^0438;^062b^0627^0628^0648 ^0645^0628^064a^0643^064a;^59c6^8d1d^57fa;^30bf^30dc^30fb^30e0^30d9^30ad;^d0c0^bcf4 ^c74c^bca0^d0a4;^05ea^05d0^05d1^05d5 ^05de^05d1^05e7^05d9			dv,e4a
Thaksin Shinawatra	0,11,dx29,e29j		^0422^0430^043a^0441^0438^043d ^0427^0438^043d^0430^0432^0430^0442;^062a^0627^0643^0633^064a^0646 ^0634^064a^0646^0627^0648^0627^062a^0631^0627;^4ed6^4fe1^00b7^897f^90a3^74e6;^30bf^30af^30b7^30f3^30fb^30c1^30ca^30ef^30c3^30c8;^d0c1^c2e0 ^ce5c^b098^c653;^05ea^05e7^05e1^05d9^05df ^05e9^05d9^05e0^05d5^05d5^05d0^05d8^05e8^05d4		Thaksin	dx,e6
Than Shwe	h8,21,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,43,ej9e	983752			Tharman
Thein Sein	0,21,e3ao,e73u;1,21,e73u,ec3u			Thein Sein
Theo Francken	8,1u,el23
Theo Waigel	7,3,dl4l,duaq
Theodor Stolojan	0,i,dnag,dobi
Theodore Roosevelt	6,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theodoros Pangalos	2,k,ds1m,dv2i
Theresa May	1j,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May;^0422^0435^0440^0435^0437^0430 ^041c^044d^0439;^062a^064a^0631^064a^0632^0627 ^0645^0627^064a;^7279^96f7^838e^00b7^6885;^30c6^30ea^30fc^30b6^30fb^30e1^30a4;^d14c^b9ac^c0ac ^ba54^c774;^05ea^05e8^05d6^05d4 ^05de^05d9^05d9
Theresa Villiers	2i,1,e894,ec7e;2v,1,ef7o,eg2d
Thierry Baudet	qm,r,ec9,el8
Thierry Breton	7,2,e12p,e35f;85,8,efc1,ek9g	2142823
Thomas Boni Yayi	1,4s,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Dewey	4,6a,cb11,cmcv;c,0,cc6s,ccb7;c,0,cg1g,cgb2		Thomas E. Dewey
Thomas Jefferson	11,0,823m,85cv;6,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,x,do78,e076	78490
Thomas Mulcair	r,g,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,36,df84,djaf
Thomas de Maizi^00e8re	f,3,e5as,e733;8,3,e733,e9ch;f,3,e9ch,ee3e	57364		de Maizi^00e8re
Thongloun Sisoulith	0,1l,ec4k,eh3m;1,1l,eh3m	58323		Thongloun
Thorbj^00f6rn F^00e4lldin	0,16,d8a8,daai;0,16,dbac,dea8
Thorbj^00f8rn Jagland	0,2k,dsap,dtah;2,2k,dw3h,dxaj;1k,9b,e5a1,ef9i	209611
Thorvald Stoltenberg	2,2k,dmb3,dp42;d6,2z,dp5,ds
Tihomir Ore^0161kovi^0107	0,18,ec1m,ecaj	21821359
Tiit V^00e4hi	0,2x,dr4h,dt3h
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
Tobias Billstr^00f6m	2,16,eiai,ek9a
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
Tom^00e1^0161 Garrigue Masaryk	1,5k,bmbe,c3ce		Tom^00e1^0161 Masaryk;Thomas Masaryk;T. G. Masaryk
Tom^00e1^0161 Pet^0159^00ed^010dek	2,z,eeag,eh4c	56651188
Tomasz Siemoniak	8,5,e782,ebbg;f,5,ek5d
Tomiichi Murayama	0,l,dq6u,ds1b
Tomio Okamura	qp,z,eb85;22,z,elb5
Tomislav Nikoli^0107	1,v,e85v,ed5v	57431
Tommaso Padoa-Schioppa	7,4,e25h,e458			Padoa-Schioppa
Tommy Thompson	4,8j,dj15,dx21;1c,0,dx22,e11q	732804
Tonino Picula	2,18,dw1r,dzcm
Tony Abbott	r,a,e5c1,e99i;0,a,e99i,eb9f	348577	^0422^043e^043d^0438 ^042d^0431^0431^043e^0442^0442;^062a^0648^0646^064a ^0623^0628^0648^062a;^6258^5c3c^00b7^963f^535a^7279;^30c8^30cb^30fc^30fb^30a2^30dc^30c3^30c8;^d1a0^b2c8 ^c560^bc97;^05d8^05d5^05e0^05d9 ^05d0^05d1^05d5^05d8			e99,eb9
Tony Benn	1t,1,d76a,db54
Tony Blair	r,1,dq7l,dt52;0,1,dt52,e36r;12z,aj,e36r,eb5r	9545	Anthony Blair;^0422^043e^043d^0438 ^0411^043b^044d^0440;^062a^0648^0646^064a ^0628^0644^064a^0631;^6258^5c3c^00b7^5e03^83b1^5c14;^30c8^30cb^30fc^30fb^30d6^30ec^30a2;^d1a0^b2c8 ^be14^b808^c5b4;^05d8^05d5^05e0^05d9 ^05d1^05dc^05d9^05d9^05e8			dq7,e4
Tony Evers	4,8j,ef17
Tony Knowles	4,6n,dqc5,dyc2
Toomas Hendrik Ilves	1,2x,e2a9,ecaa	57289
Tore Sandvik	8,2k,el24
Toshiki Kaifu	0,l,dl8a,dnb5
Toshimitsu Motegi	2,l,ef9b,ehb4;2,l,elal	1655453
Traian B^0103sescu	1,i,e0ck,eacl	57279
Trent Lott	2a,0,ds6c,dx66
Trinidad Jim^00e9nez	2,j,e6al,e7cm	260218
Troels Lund Poulsen	8,1m,ej8m	3080572		Poulsen
Trygve Lie	2,2k,c92l,ce22;2k,2z,ce22,ckba
Tsai Ing-wen	1,15,ec5k,ek5k	233984	^8521^82f1^6587;^0426^0430^0439 ^0418^043d^0432^044d^043d^044c;^062a^0633^0627^064a ^0625^0646^063a ^0648^0646;^cc28^c774^c789^c6d0;^05e6^05d0^05d9 ^05d0^05d9^05e0^05d2-^05d5^05df	Tsai		ec,ek6
Tsetska Tsacheva	22,o,e57e,e93e
Tshering Tobgay	0,5i,e97r,ee89;0,5i,ek1s	7849613
Tufan Erh^00fcrman	1,7d,elao
Tulsi Gabbard	c,0,ef1b,eg3j;3b,0,el2c
Tundu Lissu	r,3o,eg8
Tung Chee-hwa	1n,69,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut ^00d6zal	0,b,dfcd,dlav;1,b,dlb9,dp4h
Tzipi Livni	2,d,e21i,e53v;b,d,e93i,eac4	151796
U Thant	2k,2z,ctbu,d3cv			Thant
Ueli Maurer	1,2a,e911,e9cv;7,2a,ec11,eicv;1,2a,ef11,efcv	123979
Uffe Ellemann-Jensen	2,1m,de9a,dp1p			Ellemann-Jensen
Uhuru Kenyatta	1,3m,e949,ei9d	196070
Ulf Kristersson	0,16,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embal^00f3	1,1k,eg2r,elbq	16855164	Umaro Embalo	Embal^00f3
Umaru Yar'Adua	1,2j,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	t8,4,dlc4,e845	47832
Urho Kekkonen	1,1q,co31,de1r
Urmas Paet	2,2x,e14d,eab3	58100
Urmas Reinsalu	8,2x,e85b,ea3q;2,2x,ef4t,eh1q;2,2x,ei7i,ej4h
Ursula Plassnik	2,x,e0ak,e4c2
Ursula von der Leyen	8,3,e9ch,ef7h;1,5u,efc1	60772	^0423^0440^0441^0443^043b^0430 ^0444^043e^043d ^0434^0435^0440 ^041b^044f^0439^0435^043d;^0623^0648^0631^0633^0648^0644^0627 ^0641^0648^0646 ^062f^064a^0631 ^0644^0627^064a^0646;^51af^5fb7^83b1^6069;^30a6^30eb^30ba^30e9^30fb^30d5^30a9^30f3^30c7^30a2^30e9^30a4^30a8^30f3;^c6b0^b974^c904^b77c ^d3f0^b370^c5b4^b77c^c774^c5d4;^05d0^05d5^05e8^05e1^05d5^05dc^05d4 ^05e4^05d5^05df ^05d3^05e8 ^05dc^05d9^05d9^05df			ef7
V. P. Singh	0,c,dlc2,dmba		Vishwanath Pratap Singh
V^00e1clav Havel	1,5k,dlct,do7k;1,z,dp22,dz22	36233	^0412^0430^0446^043b^0430^0432 ^0413^0430^0432^0435^043b;^0641^0627^062a^0633^0644^0627^0641 ^0647^0627^0641^064a^0644;^74e6^8328^62c9^592b^00b7^54c8^97e6^5c14;^30d0^30fc^30c4^30e9^30d5^30fb^30cf^30d9^30eb;^bc14^ce28^b77c^d504 ^d558^bca8;^05d5^05d0^05e6^05dc^05d1 ^05d4^05d0^05d5^05d5^05dc			dlc,dz3
V^00e1clav Klaus	0,z,do72,du12;1,z,dz37,e937	57434
V^00edt Raku^0161an	f,z,ehch,elcf
V^00edtor Gaspar	7,22,e76l,e972
V^011bra Jourov^00e1	5o,8,eab1,efbu;6,5u,efc1,ekbu	12001809
Vahagn Khachaturyan	1,2n,ei3d
Vaira V^012b^0137e-Freiberga	1,20,dv78,e378	151301		V^012b^0137e-Freiberga
Val^00e9rie P^00e9cresse	4g,2,e76t,e85a;c,2,ehc4,ei4a
Val^00e9ry Giscard d'Estaing	1,2,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Valdas Adamkus	1,1g,du2q,e57c	153167
Valdis Birkavs	0,20,dp83,dq9f;2,20,dq9f,dv7g
Valdis Dombrovskis	0,20,e53c,ea1m;3w,8,eg8q,ekbu;40,8,ekc1	57630
Valdis Zatlers	1,20,e378,e777	182673
Valent^00edn Paniagua	1,s,dwbm,dx7s	81638
Valentin Inzko	44,7,e53q,eh81	112145
Valentina Matviyenko	12l,9,e79l	182654	Valentina Matvienko
Valerie Jarrett	8y,0,e51k,ed1k	259514
Valery Zaluzhny	7i,e,eh7r,ek28;ez,e,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Vassiliki Thanou	0,k,eb8r,eb9l	20855548
Vaughan Gething	1z,8i,ek3k,ek86
Velupillai Prabhakaran	1p,b2,d855,e55i		Vellupillai Prabhakaran
Vesna Pe^0161i^0107	s4,v,do6,dv5
Vesna Pusi^0107	2,18,e7cn,ec1m
Vicente Fox	1,33,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ciorbea	0,i,dscc,du3u
Victor Ponta	0,i,e857,ebb9	57692
Victoria Nuland	f9,0,e99i,ed1k;140,0,eh53,ek3m	1188501
Victoria Villarruel	6,25,ejca	24572317
Vidkun Quisling	26,2k,ca21,cd59
Vigd^00eds Finnbogad^00f3ttir	1,4w,dc81,ds81
Viktor Chernomyrdin	0,9,doce,du3n		^0412^0438^043a^0442^043e^0440 ^0427^0435^0440^043d^043e^043c^044b^0440^0434^0438^043d;^0641^064a^0643^062a^0648^0631 ^062a^0634^064a^0631^0646^0648^0645^064a^0631^062f^064a^0646;^5207^5c14^8bfa^6885^5c14^91d1;^30d3^30af^30c8^30eb^30fb^30c1^30a7^30eb^30ce^30e0^30a4^30eb^30b8^30f3;^be45^d1a0^b974 ^ccb4^b974^b178^bbf8^b974^b518;^05d5^05d9^05e7^05d8^05d5^05e8 ^05e6'^05e8^05e0^05d5^05de^05d9^05e8^05d3^05d9^05df			dp,du3
Viktor Klima	13,x,dt1s,dw24	78538
Viktor Orb^00e1n	0,1c,du76,dy5r;0,1c,e65t	57641	^0412^0438^043a^0442^043e^0440 ^041e^0440^0431^0430^043d;^0641^064a^0643^062a^0648^0631 ^0623^0648^0631^0628^0627^0646;^6b27^5c14^73ed;^30d3^30af^30c8^30eb^30fb^30aa^30eb^30d0^30f3;^be45^d1a0^b974 ^c624^b974^bc18;^05d5^05d9^05e7^05d8^05d5^05e8 ^05d0^05d5^05e8^05d1^05df			e6
Viktor Yanukovych	0,e,dybl,e115;0,e,e284,e3ci;1,e,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;^0412^0456^043a^0442^043e^0440 ^042f^043d^0443^043a^043e^0432^0438^0447;^0412^0438^043a^0442^043e^0440 ^042f^043d^0443^043a^043e^0432^0438^0447;^0641^064a^0643^062a^0648^0631 ^064a^0627^0646^0648^0643^0648^0641^064a^062a^0634;^4e9a^52aa^79d1^7ef4^5947;^30d3^30af^30c8^30eb^30fb^30e4^30cc^30b3^30d3^30c3^30c1;^be45^d1a0^b974 ^c57c^b204^cf54^be44^ce58;^05d5^05d9^05e7^05d8^05d5^05e8 ^05d9^05e0^05d5^05e7^05d5^05d1^05d9^05e5'			e0a,e11;e6,eac
Viktor Yushchenko	0,e,dvcm,dx5t;1,e,e11n,e62p	1459699	Viktor Yuschenko;^0412^0456^043a^0442^043e^0440 ^042e^0449^0435^043d^043a^043e;^0412^0438^043a^0442^043e^0440 ^042e^0449^0435^043d^043a^043e;^0641^064a^0643^062a^0648^0631 ^064a^0648^0634^062a^0634^064a^0646^0643^0648;^5c24^5148^79d1;^30d3^30af^30c8^30eb^30fb^30e6^30b7^30c1^30a7^30f3^30b3;^be45^d1a0^b974 ^c720^c174^cf54;^05d5^05d9^05e7^05d8^05d5^05e8 ^05d9^05d5^05e9^05e6'^05e0^05e7^05d5			e0a,e62
Viktor Zubkov	0,9,e39e,e458	147425
Villy S^00f8vndal	2,1m,e7a3,e9cc	58119
Vince Cable	3j,1,e65c,eb58;49,1,ed7k,ef7m	244312	Vincent Cable
Viola Amherd	8,2a,ef11,el3v;1,2a,ek11,ekcv
Violeta Chamorro	1,42,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica D^0103ncil^0103	0,i,ee1t,efb4	9368300
Virginia Bottomley	1c,1,do4a,dr75;c8,1,dr75,dt52
Virginia Raggi	5r,4,ec6m,ehal
Virginijus Sinkevi^010dius	6d,8,efc1,ek7f
Vitali Klitschko	v8,e,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivek Ramaswamy	c,0,ej2l,ek1f
Vivian Balakrishnan	2,43,eba1	7937671
Vivian Motzfeldt	2,5l,ei45
Viviane Reding	5o,8,e62a,ea71	235866
Vjosa Osmani	1,2c,eh46	13047644
Vladim^00edr Me^010diar	0,14,do6o,dq3g;0,14,dqcd,duau
Vladim^00edr ^0160pidla	0,z,dy7f,e084	32777
Vladimir Lenin	h1,61,blb8,bs1l	1394	Vladimir Ilyich Lenin;^0412^043b^0430^0434^0438^043c^0438^0440 ^041b^0435^043d^0438^043d;^0641^0644^0627^062f^064a^0645^064a^0631 ^0644^064a^0646^064a^0646;^5f17^62c9^57fa^7c73^5c14^00b7^5217^5b81;^30a6^30e9^30b8^30fc^30df^30eb^30fb^30ec^30fc^30cb^30f3;^be14^b77c^b514^bbf8^b974 ^b808^b2cc;^05d5^05dc^05d3^05d9^05de^05d9^05e8 ^05dc^05e0^05d9^05df			bl
Vladimir Medinsky	5b,9,e85l,eg1l;ch,9,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;^0412^043b^0430^0434^0438^043c^0438^0440 ^041c^0435^0434^0438^043d^0441^043a^0438^0439
Vladimir Padrino L^00f3pez	8,12,eaao	19519696	Vladimir Padrino	Padrino L^00f3pez
Vladimir Putin	0,9,dv89,dw57;3z,9,dvcv,dw57;1,9,dw57,e457;0,9,e458,e857;1,9,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;^0412^043b^0430^0434^0438^043c^0438^0440 ^041f^0443^0442^0438^043d;^0412^043e^043b^043e^0434^0438^043c^0438^0440 ^041f^0443^0442^0456^043d;^0641^0644^0627^062f^064a^0645^064a^0631 ^0628^0648^062a^064a^0646;^666e^4eac;^5f17^62c9^57fa^7c73^5c14^00b7^666e^4eac;^30a6^30e9^30b8^30fc^30df^30eb^30fb^30d7^30fc^30c1^30f3;^be14^b77c^b514^bbf8^b974 ^d478^d2f4;^05d5^05dc^05d3^05d9^05de^05d9^05e8 ^05e4^05d5^05d8^05d9^05df			dvc
Vladimir Voronin	1,1r,dx47,e59b	189435
Vladimir Zhirinovsky	t0,9,dn4i,ei46
Vladislav Jovanovi^0107	2,5n,dp32,dr8f
Vlado Bu^010dkovski	0,2t,e0ch,e28s	2529738
Vlado Gotovac	bq,18,ds2,dtc
Vo Nguyen Giap	8,n,ceb3,dc27			Giap
Vo Van Kiet	0,n,dn88,dt9p			Kiet
Vojislav Ko^0161tunica	1,5n,dwa7,dz37;0,v,e033,e477	33031
Vojislav ^0160e^0161elj	tp,v,dn2n;5,v,du3o,dwao	298063
Volen Siderov	q8,o,e14h
Volker R^00fche	8,3,do41,duaq		Volker Ruehe
Volker T^00fcrk	43,2z,eiah		Volker Tuerk
Volodymyr Groysman	0,e,ec4e,ef8t	4150130
Volodymyr Zelensky	c,e,eecv,ef4l;1,e,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;^0412^043e^043b^043e^0434^0438^043c^0438^0440 ^0417^0435^043b^0435^043d^0441^044c^043a^0438^0439;^0412^043b^0430^0434^0438^043c^0438^0440 ^0417^0435^043b^0435^043d^0441^043a^0438^0439;^0641^0648^0644^0648^062f^064a^0645^064a^0631 ^0632^064a^0644^064a^0646^0633^0643^064a;^6cfd^8fde^65af^57fa;^30a6^30a9^30ed^30c7^30a3^30df^30eb^30fb^30bc^30ec^30f3^30b9^30ad^30fc;^bcfc^b85c^b514^bbf8^b974 ^c824^b80c^c2a4^d0a4;^05d5^05d5^05dc^05d5^05d3^05d9^05de^05d9^05e8 ^05d6^05dc^05e0^05e1^05e7^05d9			ef4
Vuk Dra^0161kovi^0107	tq,v,dm3e;2,v,e033,e35f	162740
Vuk Jeremi^0107	2,v,e35f,e87r;6r,2z,e89i,e99g	722579
Vyacheslav Molotov	2,61,c753,ch34
Vyacheslav Volodin	12o,9,eca5	982461	Viacheslav Volodin
Vygaudas U^0161ackas	2,1g,e4c9,e62b	983985
Vytautas Landsbergis	7a,1g,dm3b,dobp	164582
W. T. Cosgrave	zb,m,bqc6,c039
W^0142adys^0142aw Bartoszewski	2,5,dr37,drcm;2,5,dw6u,dxaj	381185
W^0142adys^0142aw Gomu^0142ka	5i,5,coal,d2ck
W^0142adys^0142aw Kosiniak-Kamysz	8,5,ejcd	1374797		Kosiniak-Kamysz
W^0142adys^0142aw Sikorski	0,5,c79u,cb74
W^0142odzimierz Cimoszewicz	0,5,ds27,dtav;2,5,dxaj,e115	55915
W^0142odzimierz Czarzasty	94,5,elbi
Waldemar Pawlak	0,5,do65,do7a;0,5,dpaq,dr36;5,5,e3bg,e8br
Waldemar ^017burek	b,5,el7o
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
Wanda V^00e1zquez	4,6h,ef87,eh12
Wang Huning	h4,6,ej3a			Wang
Wang Qishan	6,6,ee3h,ej3a	18113		Wang
Wang Yi	2,6,e93g,eicu;2,6,ej7p	701801	^738b^6bc5	Wang
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
William Ruto	3k,3m,e949,ei9d;1,3m,ei9d	195725	^0423^0438^043b^044c^044f^043c ^0420^0443^0442^043e;^0648^0644^064a^0627^0645 ^0631^0648^062a^0648;^5a01^5ec9^00b7^9c81^6258;^30a6^30a3^30ea^30a2^30e0^30fb^30eb^30c8;^c70c^b9ac^c5c4 ^b8e8^d1a0;^05d5^05d9^05dc^05d9^05d0^05dd ^05e8^05d5^05d8^05d5			ei8
William Seward	11,0,a136,a934		William H. Seward
William Waldegrave	1c,1,dmb2,do4a;d,1,dq7k,dr75
William Whitelaw	1j,1,db54,df6b		Willie Whitelaw
Willy Brandt	vi,3,cpa3,cyc1;13,3,d1am,d657
Willy Claes	2,1u,do37,dqah;1k,5w,dqah,drak
Wim Duisenberg	7,r,d55b,d9cj;1,6r,du61,dzav
Wim Kok	0,r,dq8m,dy7m	221411
Winfried Kretschmann	26,96,e75c
Winnie Mandela	z7,w,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	mp,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	^0423^0438^043d^0441^0442^043e^043d ^0427^0435^0440^0447^0438^043b^043b^044c;Winston Spencer Churchill;^0648^0646^0633^062a^0648^0646 ^062a^0634^0631^0634^0644;^4e18^5409^5c14;^30a6^30a3^30f3^30b9^30c8^30f3^30fb^30c1^30e3^30fc^30c1^30eb;^c708^c2a4^d134 ^cc98^ce60;^05d5^05d9^05e0^05e1^05d8^05d5^05df ^05e6'^05e8^05e6'^05d9^05dc			c8
Winston Peters	5,q,dscg,du8e;2,q,ejbr	1396178					dp7
Witold Waszczykowski	2,5,ebbg,ee19	9375875
Wojciech Jaruzelski	0,5,dd2b,dhb6;1,5,dl7j,dmcm
Wolfgang Petritsch	44,7,dv8i,dy5r	112891
Wolfgang Sch^00e4uble	f,3,e1bm,e5ar;7,3,e5as,edao;4v,3,edao,ehaq	16019	Wolfgang Schaeuble;^0412^043e^043b^044c^0444^0433^0430^043d^0433 ^0428^043e^0439^0431^043b^0435;^0641^0648^0644^0641^063a^0627^0646^063a ^0634^0648^064a^0628^0644^0647;^6714^4f0a^5e03^52d2;^30a6^30a9^30eb^30d5^30ac^30f3^30b0^30fb^30b7^30e7^30a4^30d6^30ec;^bcfc^d504^ac15 ^c1fc^c774^be14^b808;^05d5^05d5^05dc^05e4^05d2^05e0^05d2 ^05e9^05d5^05d9^05d1^05dc^05d4			e6,eda
Wolfgang Sch^00fcssel	13,x,dw24,e31b	2125645	Wolfgang Schuessel
Wolfgang Thierse	4v,3,duaq,e1ai	62703
Woodrow Wilson	4,6m,bf1h,bh31;1,0,bh34,bp34	34296	^0412^0443^0434^0440^043e ^0412^0438^043b^044c^0441^043e^043d;^0648^0648^062f^0631^0648 ^0648^064a^0644^0633^0648^0646;^4f0d^5fb7^7f57^00b7^5a01^5c14^900a;^30a6^30c3^30c9^30ed^30fc^30fb^30a6^30a3^30eb^30bd^30f3;^c6b0^b4dc^b85c ^c70c^c2a8;^05d5^05d5^05d3^05e8^05d5 ^05d5^05d9^05dc^05e1^05d5^05df
Wopke Hoekstra	7,r,edaq,ei1a;2,r,ei1a,ej91;7g,8,eja5	14520235
Wouter Bos	7,r,e32m,e62n	554127
Xabier Arzalluz	rt,j,di2,e01
Xanana Gusmao	tj,3y,dd3,dy5k;1,3y,dy5k,e35k;0,3y,e388,eb2g;0,3y,ej71	11509	Jose Alexandre Gusmao
Xavier Becerra	l,6d,ed1o,eh3i;1c,0,eh3j,el1k
Xavier Bettel	0,3z,e9c4,ejbh	561213
Xavier Espot	0,6o,ef5g	21001195	Xavier Espot Zamora	Espot
Xavier Trias	bx,j,e771,eb6d
Xi Jinping	6,6,e43f,e93e;20,6,e8bf;1,6,e93e	15031	^0421^0438 ^0426^0437^0438^043d^044c^043f^0438^043d;^0421^0456 ^0426^0437^0456^043d^044c^043f^0456^043d;^0634^064a ^062c^064a^0646 ^0628^064a^0646^063a;^4e60^8fd1^5e73;^7fd2^8fd1^5e73;^c2dc^c9c4^d551;^05e9^05d9 ^05d2'^05d9^05e0^05e4^05d9^05e0^05d2	Xi		e8b
Xiomara Castro	1,32,ei1r,em1r	8044708
Y^0131ld^0131r^0131m Akbulut	0,b,dlb9,dn6n
Ya^00ebl Braun-Pivet	4x,2,ei6s			Braun-Pivet
Ya^015far G^00fcler	8,b,ej64	19636157
Ya^015far Yak^0131^015f	2,b,dybi,dz3e	75063
Yahya Jammeh	1,52,dq7m,ed1l	57356
Yahya Sinwar	b4,75,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar;^042f^0445^044c^044f ^0421^0438^043d^0432^0430^0440;^064a^062d^064a^0649 ^0627^0644^0633^0646^0648^0627^0631;^53f6^6d77^4e9a^00b7^8f9b^74e6^5c14;^30e4^30d2^30e4^30fb^30b7^30f3^30ef^30eb;^c57c^d788^c57c ^c2e0^c640^b974;^05d9^05d7^05d9^05d0 ^05e1^05d9^05e0^05d5^05d5^05d0^05e8			eh,ekc
Yair Lapid	7,d,e93i,eac4;0,d,ei71,eict;r,d,ej12	1396120	^05d9^05d0^05d9^05e8 ^05dc^05e4^05d9^05d3;^042f^0438^0440 ^041b^0430^043f^0438^0434;^064a^0627^0626^064a^0631 ^0644^0627^0628^064a^062f;^4e9a^4f0a^5c14^00b7^62c9^76ae^5fb7;^30e4^30a4^30eb^30fb^30e9^30d4^30c9;^c57c^c774^b974 ^b77c^d53c^b4dc
Yamand^00fa Orsi	1,3w,el31
Yang Jiechi	2,6,e34r,e93g	58211		Yang
Yanis Varoufakis	7,k,eb1r,eb76	40688	^042f^043d^0438^0441 ^0412^0430^0440^0443^0444^0430^043a^0438^0441;^064a^0627^0646^064a^0633 ^0641^0627^0631^0648^0641^0627^0643^064a^0633;^74e6^9c81^6cd5^57fa^65af;^30e4^30cb^30b9^30fb^30d0^30eb^30d5^30a1^30ad^30b9;^c57c^b2c8^c2a4 ^bc14^b8e8^d30c^d0a4^c2a4;^05d9^05d0^05e0^05d9^05e1 ^05d5^05d0^05e8^05d5^05e4^05d0^05e7^05d9^05e1			eb,ec
Yannick Jadot	c,2,eh9s,ei4a
Yannis Stournaras	7,k,e875,ea6a;no,k,ea6k
Yannos Papantoniou	7,k,dq5,dxao
Yasser Arafat	9o,90,d124,e0bb;1,6g,ds2c,e0bb	34211	Yasir Arafat;^042f^0441^0438^0440 ^0410^0440^0430^0444^0430^0442;^064a^0627^0633^0631 ^0639^0631^0641^0627^062a;Abu Ammar;^963f^62c9^6cd5^7279;^30e4^30bb^30eb^30fb^30a2^30e9^30d5^30a1^30c8;^c57c^c138^b974 ^c544^b77c^d30c^d2b8;^05d9^05d0^05e1^05e8 ^05e2^05e8^05e4^05d0^05ea			de,e1
Yasuhiro Nakasone	0,l,debr,djb6
Yasuo Fukuda	0,l,e39q,e49o	101137
Yegor Gaidar	e0,9,do6f,doce
Yevgeny Prigozhin	5k,b9,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;^0415^0432^0433^0435^043d^0438^0439 ^041f^0440^0438^0433^043e^0436^0438^043d;^064a^0641^063a^064a^0646^064a ^0628^0631^064a^063a^0648^062c^064a^0646;^666e^91cc^6208^4efb;^30a8^30d5^30b2^30cb^30fc^30fb^30d7^30ea^30b4^30b8^30f3;^c608^be0c^ac8c^b2c8 ^d504^b9ac^ace0^c9c4;^05d9^05d1^05d2^05e0^05d9 ^05e4^05e8^05d9^05d2^05d5^05d6'^05d9^05df			ej1,ejc
Yevgeny Primakov	2,9,ds19,du9b;0,9,du9b,dv5c		Evgeny Primakov;^0415^0432^0433^0435^043d^0438^0439 ^041f^0440^0438^043c^0430^043a^043e^0432;^064a^0641^063a^064a^0646^064a ^0628^0631^064a^0645^0627^0643^0648^0641;^53f6^592b^6839^5c3c^00b7^666e^91cc^9a6c^79d1^592b;^30a8^30d5^30b2^30cb^30fc^30fb^30d7^30ea^30de^30b3^30d5;^c608^be0c^ac8c^b2c8 ^d504^b9ac^b9c8^cf54^d504;^05d9^05d1^05d2^05e0^05d9 ^05e4^05e8^05d9^05de^05e7^05d5^05d1			ds,dv6
Yingluck Shinawatra	0,11,e785,ea57				Yingluck
Yitzhak Mordechai	8,d,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,d,d663,d96k;8,d,dg9d,dm3f;0,d,do7d,drb4	34060	Yitzchak Rabin;^0418^0446^0445^0430^043a ^0420^0430^0431^0438^043d;^0625^0633^062d^0627^0642 ^0631^0627^0628^064a^0646;^4f0a^624e^514b^00b7^62c9^5bbe;^30a4^30c4^30cf^30af^30fb^30e9^30d3^30f3;^c774^ce20^d558^d06c ^b77c^be48;^05d9^05e6^05d7^05e7 ^05e8^05d1^05d9^05df			do6,ds6
Yitzhak Shamir	2,d,dc3a,diak;0,d,dfaa,dg9d;0,d,diak,do7d		^0418^0446^0445^0430^043a ^0428^0430^043c^0438^0440;^0625^0633^062d^0627^0642 ^0634^0627^0645^064a^0631;^4f0a^624e^514b^00b7^6c99^7c73^5c14;^30a4^30c4^30cf^30af^30fb^30b7^30e3^30df^30eb;^c774^ce20^d558^d06c ^c0e4^bbf8^b974;^05d9^05e6^05d7^05e7 ^05e9^05de^05d9^05e8			di,doc
Ylva Johansson	aw,8,efc1,ekbu
Yoav Gallant	8,d,eict,ekb5		^0419^043e^0430^0432 ^0413^0430^043b^0430^043d^0442;^064a^0648^0622^0641 ^063a^0627^0644^0627^0646^062a;^7ea6^4e9a^592b^00b7^52a0^5170^7279;^30e8^30a2^30d6^30fb^30ac^30e9^30f3^30c8;^c694^c544^be0c ^ac08^b780^d2b8;^05d9^05d5^05d0^05d1 ^05d2^05dc^05e0^05d8			ej,ekc
Yogi Adityanath	x,b7,ed3j	4683097
Yoko Kamikawa	2,l,ej9d,eka1	276275
Yolanda D^00edaz	5,j,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2y,f,ef7p,eh34;1,f,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;^c724^c11d^c5f4;^042e^043d ^0421^043e^043a ^0401^043b^044c;^064a^0648^0646 ^0633^0648^0643 ^064a^0648^0644;^5c39^9521^60a6;^5c39^932b^60a6;^05d9^05d5^05df ^05e1^05d5^05e7-^05d9^05d5^05dc	Yoon		ei3,elc
Yoshihide Suga	64,l,e8cq,eg9g;0,l,eg9g,eha4	122465	^83c5^7fa9^5049;^0401^0441^0438^0445^0438^0434^044d ^0421^0443^0433^0430;^064a^0648^0634^064a^0647^064a^062f^064a ^0633^0648^063a^0627;^83c5^4e49^4f1f;^c2a4^ac00 ^c694^c2dc^d788^b370;^05d9^05d5^05e9^05d9^05d4^05d9^05d3^05d4 ^05e1^05d5^05d2^05d4
Yoshihiko Noda	0,l,e792,e8cq;r,l,ek9n	57647
Yoshimasa Hayashi	2,l,ehba,ej9d;64,l,ejce,elal	1141271
Yoshiro Mori	0,l,dw45,dx4q	233499
Youssef Rajji	2,1f,el28		Youssef Raggi
Yousuf Raza Gilani	0,u,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,1t,di1t	57274	Yoweri Kaguta Museveni;^0419^043e^0432^0435^0440^0438 ^041c^0443^0441^0435^0432^0435^043d^0438;^064a^0648^0648^064a^0631^064a ^0645^0648^0633^064a^0641^064a^0646^064a;^7a46^585e^97e6^5c3c;^30e8^30a6^30a7^30ea^30fb^30e0^30bb^30d9^30cb;^c694^c6e8^b9ac ^bb34^c138^bca0^b2c8;^05d9^05d5^05d5^05e8^05d9 ^05de^05d5^05e1^05d1^05e0^05d9			di
Yukio Hatoyama	0,l,e59g,e668	131077
Yukiya Amano	6b,8o,e5c1,ef7i
Yulia Navalnaya	r,9,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	o,e,ehb4,el7h;0,e,el7h	61112536	Yuliia Svyrydenko;^042e^043b^0456^044f ^0421^0432^0438^0440^0438^0434^0435^043d^043a^043e
Yulia Tymoshenko	0,e,e11o,e198;0,e,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;^042e^043b^0456^044f ^0422^0438^043c^043e^0448^0435^043d^043a^043e;^042e^043b^0438^044f ^0422^0438^043c^043e^0448^0435^043d^043a^043e;^064a^0648^0644^064a^0627 ^062a^064a^0645^0648^0634^064a^0646^0643^0648;^5b63^83ab^7533^79d1;^30e6^30ea^30e4^30fb^30c6^30a3^30e2^30b7^30a7^30f3^30b3;^c728^b9ac^c544 ^d2f0^baa8^c174^cf54;^05d9^05d5^05dc^05d9^05d4 ^05d8^05d9^05de^05d5^05e9^05e0^05e7^05d5			e1,ea
Yuri Andropov	20,61,debc,dg29
Yuri Ushakov	ci,9,e85d	4479563	Yury Ushakov;^042e^0440^0438^0439 ^0423^0448^0430^043a^043e^0432
Yuriko Koike	nl,l,ec82	261703
Yusuf Tuggar	2,2j,ej8l	65088520
Yv^00e1n Gil	2,12,ej16
Yves Leterme	0,1u,e43k,e4cu;0,1u,e5bp,e7c6	12981
Yves-Thibault de Silguy	40,8,dr1o,dv9f			de Silguy
Yvette Cooper	1j,1,ek75,el95;17,1,el95	291057
Zack Polanski	8b,1,el92
Zakir Hasanov	8,3p,e9am
Zalmay Khalilzad	en,0,dzbo,e16k;er,0,e16l,e33q;24,0,e34u,e51k;12s,0,ee9l,ehaj	145193
Zandanshatar Gombojav	0,1x,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	1d,0,d91k,dd1k
Zbigniew Rau	2,5,eg8q,ejbr
Zbigniew Ziobro	b,5,e1av,e3b7;b,5,ebbg,ejbr
Zdravko Krivokapi^0107	0,3s,egc4,ei4s	97999161
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
Zlatko Mate^0161a	0,18,drb7,dw1r	2625163
Zoe Konstantopoulou	22,k,eb26,eba4
Zohran Mamdani	4a,0,em11						el6o
Zoran Lili^0107	1,5n,dp6p,dt6p
Zoran Milanovi^0107	0,18,e7cn,ec1m;1,18,eg2j	57687
Zoran Zaev	0,2t,ed5v,ei1g	220579
Zoran ^0110in^0111i^0107	0,v,dx1p,dz3c	157131	Zoran Djindjic
Zoran ^017divkovi^0107	0,v,dz3i,e033
Zorana Mihajlovi^0107	5,v,ea4r,eiaq	10843366
Zulfikar Ali Bhutto	1,u,d3ck,d58d;0,u,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Dolinkov^00e1	9,14,ejap,eka
Zuzana ^010caputov^00e1	1,14,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,1z,dn4e,do16
^00c1lvaro Cunhal	3f,22,ct3,doc5
^00c1lvaro Uribe	1,3q,dy87,e687	187413	Alvaro Uribe Velez;^0410^043b^044c^0432^0430^0440^043e ^0423^0440^0438^0431^0435;^0623^0644^0641^0627^0631^0648 ^0623^0648^0631^064a^0628^064a;^963f^5c14^74e6^7f57^00b7^4e4c^91cc^97e6;^30a2^30eb^30d0^30ed^30fb^30a6^30ea^30d9;^c54c^bc14^b85c ^c6b0^b9ac^bca0;^05d0^05dc^05d5^05d5^05d0^05e8^05d5 ^05d0^05d5^05e8^05d9^05d1^05d4	Uribe		dy5,e7
^00c1rp^00e1d G^00f6ncz	1,1c,dm83,dw84	102200
^00c9dith Cresson	0,2,dn5f,do42
^00c9douard Balladur	0,2,dp3t,dr5b
^00c9douard Daladier	0,2,c64a,c83l
^00c9douard Philippe	0,2,ed5f,eg73	3579995
^00c9lisabeth Borne	0,2,ei5g,ek19	20020731
^00c9lisabeth Guigou	b,2,dt64,dwai
^00c9ric Ciotti	bn,2,eicb,ek7
^00c9ric Lombard	7,2,ekcn,ela5
^00c9ric Zemmour	c,2,ehbu,ei4a;r7,2,ehc5
^00c9tienne Tshisekedi	0,1b,do8f,dp3i
^00c9variste Ndayishimiye	1,1a,eg6i	27329764
^00cd^00f1igo Errej^00f3n	qw,j,ef9p,ekao
^00d3lafur Ragnar Gr^00edmsson	1,4w,ds81,ec81	57284		Gr^00edmsson
^00d3scar Arias	1,1j,di58,dm58;1,1j,e258,e658		Oscar Arias Sanchez	Arias
^00d6zg^00fcr ^00d6zel	r,b,ejb5
^00dcmit ^00d6zda^011f	u3,b,eh8q
^0110uro Macut	0,v,el4g		Djuro Macut
^0130brahim Kal^0131n	cj,b,eacb,ej65;3b,b,ej65
^0130smail Cem	2,b,dt6u,dy7b
^0130smet ^0130n^00f6n^00fc	0,b,brb1,c5b1;1,b,c6bb,ci5m;0,b,ctbk,cx2k
^013dudov^00edt ^00d3dor	0,14,ej5f,ejap
^0160tefan F^00fcle	5e,8,e62a,eaav	370164
^017deljka Cvijanovi^0107	1,64,eebj,eibf;2x,7,eibg
^017deljko Kom^0161i^0107	2x,7,e2b6,eabh;2x,7,eebk	297825
^017deljko Ra^017enatovi^0107	to,v,dmab,dw1f		Arkan
^017deljko ^0160turanovi^0107	0,3s,e2bd,e42t	356556
^017divadin Jovanovi^0107	2,5n,du19,dwb4
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
Ana Chac^00f3n	15,1j,ea58,ed~		Ana Helena Chac^00f3n;Ana Helena Chac^00f3n Echeverr^00eda	Chac^00f3n
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
Andr^00e9 Carson	3,0,e43d	517649
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
Ben Ray Luj^00e1n	3,0,e516,eh13;a,0,eh13	324256	Ben Luj^00e1n
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
Chuy Garc^00eda	3,0,ef13	18631698	Jes^00fas Garc^00eda
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
Linda S^00e1nchez	3,0,dz17	291143
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
Nanette Diaz Barrag^00e1n	3,0,ed13	21662745	Nanette Barrag^00e1n
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
Nydia Vel^00e1zquez	3,0,dp15	434890
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
Pablo Jos^00e9 Hern^00e1ndez	3,0,el13	130997176	Pablo Jos^00e9 Hern^00e1ndez Rivera
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
  importedFrom: 256522,
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
Deputy F^00fchrer
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
Leader of M^00e1s Pa^00eds
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
Mayor of S^00e3o Paulo
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
President of D^00e1il ^00c9ireann
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
S^00e3o Tom^00e9 and Pr^00edncipe
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
Cura^00e7ao
European Central Bank
Florida
Guadeloupe
Mayotte
Netherlands Antilles
North Carolina
R^00e9union
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
Baden-W^00fcrttemberg
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
S^00e3o Paulo
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
