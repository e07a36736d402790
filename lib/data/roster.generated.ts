// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `chanfiou	4emu
daglo	2vrt
wood	4hv2
misick	7o37 9h1g
skromach	9lxk
carrillo	3oxd
haradinaj	3g0b
|!;/$!&#'$5&|	1xs
mustafayev	8xjk
altmaier	3akz
coelho	39iz 6awo 8bvj
collendavelloo	6hmg
bissessar	24fl
balcerowicz	2e7h
merrill	3u31
ljajic	8k0b
woonton	8oeu
houchin	5tdh
kaba	8294 8z1y
^2";	1kyx
humala	35ss
kavindele	5sma
rambharat	5eou
|!E-2&-*/!1*|	3e6a
|!G2-$!+?+|	25oj
piva	4o6j
leiking	6ee6
|!G2$!B|	1kyx
bassal	4fhu
kozyrev	aj9
samia	3ogb
|!;'2!.8&2|	39mb
ambouroue	8a8b
lorenzana	5kks
^;F/	3i7f
elvestuen	861w
freitas	3vta 6p18 95i3
georgescu	nad
duterte	3ka8 3p0q
zbidi	4e24
|!;(!%#(-|	2p5b
christian	8dp9
motlanthe	26ou
|!;'5!1!%'|	33jn
graca	59un
gowda	1fr8 8rv4
nader	3ftv
anderton	6o9z
temengil	526m
plut	5ond
tinubu	l9s
badran	4iax
pfluger	50iy
bosch	7qdr
lilley	3as4
ndayishimiye	4d2b
kanyana	4kmx
michal	2aiv
zaidi	94kp
perot	3lnh
tommy	9a5d
biko	3tz6
pierrakakis	2b3z
mciver	74m7
|(2&!+4|	ds5
foot	2q13
mulang	6adc
mutimura	5ul5
wazz	69so
|!G3!=C?<?|	dg3
|(27!<F|	2r3z
ralph	8n64
choi	q8u 5d7i
kavaliku	753m
deif	2wzl
bayrou	179w
|!E-!"&)|	3zdr
enhsaihan	7n39
tariceanu	nba
beebe	2s5x
musonge	8eb0
ryan	1bs1 393v 8b6n
goedgedrag	60hh 60ic
mesie	4vmj
nzimande	55ev
balde	4epz 4equ
estevez	4viz
zeman	2u0q
pandor	30gw
loum	7e5f
parson	2skq
prasidh	5b9p
redwood	1z79
|!;'!%!-2|	1cuc
|!;'"43&5,)+!|	mo
mirzoyan	dz0
|!;'$!#&,|	410w
mohamed	xw 2vbt 4hys 4sdp 6dsv
tambajang	5wjc
|!G2",.=D!@|	2n69
ghrieb	3rpk
co	6ovh
skvortsova	9dsn
lighe	81q4
carnahan	2ozg
remetic	4n8f
tulaga	7fjn
medina	5hv7 7arp
cleaver	5rmw
nassour	7csw
|!E1#"+!|	1pmn
rawi	5w5g
|!G2@!;!>@D|	78s
agovaka	8dky
cvijanovic	4dfx
ricketts	3ah4
moulton	8x7j
pustovoytenko	9d0h
valiente	6tyd
balfour	eq9
douglass	199d
inoni	5t01
renzi	2nva
voronin	441o
brencic	7dip
fuad	9jf5
diouf	ue
potter	7ivh 87rl
bakri	4gep 527h
dobrev	29nz
hickenlooper	1y2m
merz	19c6 1hht
tokataake	9i3b
graham	kss 2f1p
haniyeh	1nhz
lasic	5kxa
bouphavanh	568n
|!G2?!=B@D>|	2ur1
macdonald	3fzg
aly	6lhx
frost	7mjp
rasizade	4zen
kuman	82nx
ghaffar	705q
smith	tz9 1lma 1ls5 1q0n 230s 4htc 4iiy 5dik 5eif 5g0x 6l7r 6nm8 6xxn 87ns 9981
^-=3	2cbt 2d4t
motsoaledi	89mm
vassiliou	1bvy
hollen	5dju
ashton	ojf
nowacka	6hze
^=:@	1vfe
barry	2lpg 4r19 569k
pommies	8o9o
puspayoga	4t9t
oudom	88uf
oreamuno	8p40
romo	7hsa
|(1<!ZBG|	3zdr
adheeb	4j0b
|!;)!'#-#-|	1zjg
asymbekov	8xok
ciza	6lsu 9fiq
|!E6)!)!|	e6
|(1>4e<!s[!d~|	18hp
bazin	7fnn
gunnlaugsson	3rr7
|(1<!T_E"L6eG|	2ing
klingbeil	2byh
elahi	5cbb
gaetz	2nrl
zoniaba	8wna
eriksson	8dvz
|!E-!&#-!0|	1h8
|(22!*O#(|	3wus
|!G=!9395"29|	44fu
papariga	5kr
turchin	6yr
moisiu	7o9
buttigieg	3aax
fleming	79f2 87se
malashko	9cxt
tudjman	189u
|(1=mtB!|	2nva
dissanayake	dnp 5ojh 811w
prince	91ty
namaki	8sen
brownback	3o68
jankovic	3n7c
macfadyen	6dm6
|!G:3<6!#$|	1avs
bellepeau	7wt9
ri	8ly3 8lyz 8lzu 8m0j 8m1a 8m25 8m2z 8m3v 8m4q 8m5l
perng	8dco
|!E.7%8!)/|	1uuk
essam	5tx2
linde	c3j 7apf
|!;3!("|	h26
^=",	3mzp
marciel	7g5k
golob	3j3g
scotty	5c59 7a5y
sope	52ji
abdesselam	53jb
lucinschi	8er8
angulo	7gy7
gudbrandsson	65ui
kpomakpor	5j4w
truss	2fbw 9h0j
|!;'!6-&%|	1sx
tchicaya	6mkm
arens	2y5z
biyama	8qew
finianos	9lh0
obame	8c2u
^=1:	2cz5
gakharia	63vu
marau	9hv6
saibou	4pmd
|!G2!B>?+$|	11h7
mut	7o4t
jibril	4efr
solis	1k0t 7bat 7g20
dilma	x23
babuc	7wp0
bush	1bcf 1byj 1u4g 7mnu
hauglie	4won
moraes	73l
biya	38ql
vetah	7t3n
compaore	kki
ozdag	4d83
gauck	1wcb
ndirahisha	6kta
mahama	1ync 4qmp
attiyah	4gbq
bielecki	1ro8
elalamy	7xh3
romania	28wr
|!E-!**'1%!&!9|	ztu
andriamanga	9gd0
kohler	1ke6
malval	8o41
manyang	7472
kushner	1s9k
kuratchenko	9gaw
maysari	4k63
gvir	1nsu
tarmidi	54x5
|(2&!b+k%|	j6w
|(1G!_s<|	22u3
camara	4s4m 6xzw 6y2k 7ebe 7icj 8c0q 8w6p
ponsati	ru8
tillis	97wo
|!;'+!%<1/#|	3g1t
brahimi	2bp2
bidh	4ptv
fahd	28cv 5vpl 8jon
darling	8u9 5fi1
ouosso	5ru3
^;6>	2p5b
bozumbayev	6y1h
odongo	6ndi
andrus	osc
dery	4s0x
mandinga	9egx
|!;'-&,!.9/.|	1tmg
atdayew	534g
rupel	x9j
ntsekele	8u5x
|!;'/%'!,!.|	1h8
crist	pnz
kaminski	7jul
mainassara	1ltr 6ewq
mock	8xg
|(1>4$!sL#_|	ryy
vilsack	3yyq
|!;,+!.,*|	1fhi
mclellan	4wgp
milanovic	4c9h
morauta	7mx2
charnvirakul	dow
marco	65wl
meksi	60e
nieuwenhuizen	5fyy
fondre	6q9t
radicova	1o6q
sillah	5ovz
^.HC	1uuk 49qy
kibreab	71op
hamidi	7tdy
bullock	3tzv
ghannouchi	2vqo 3ewe
gutu	6fwh
inzko	41oa
rosati	u4g
ashraf	8i7n
sulayman	7ovv
capito	8y0z
braverman	3ulk
|(2(KS_!Q_|	1tmg
alencar	6sga
carol	286g
louh	961y
ngcamphalala	5jgv
bennett	305e 315t 5afw
manirakiza	5fs0
barkindo	2wy4
retzlaff	76pw
tapaitau	8ob3
mcaleenan	26il
muoi	y3k
rutskoy	4nvd
|!E204,2%-3!-|	3czw
|!;,)8!.*|	13dp
colom	4rcz
|!E-2&1!8|	3i7f
mutebile	5sd1
shibyaniyan	7c8v
cable	42z8
|!G=!9495|	1vfe
bayle	8ffz
karimov	1nh0 6fbe 6k15
yaron	4so0
junushaliev	6ykk
kristopans	9ez9
sadang	5qjl
pratt	5ghe
ganao	5iut
scheffer	1oyv
gyanendra	28j8
metzler	8rd5
timofti	82sd
|!E-"!9&'&|	20cu
ghafar	4f50
afamasaga	77fi
jorayev	8rbg
kovacevski	x8i
moncada	5l0d
clerides	1dtu
griffiths	2mpg
atamyradow	51je
esken	3pbf
qolami	7f0b
raponda	8q8d
thongloun	3xrq 98bu 98d1
|!E/!$/!|	278g
elung	8bdy
erjavec	24uh
leyen	40tf
kiszczak	t98
rantisi	a1
|!G2=!-$+B|	16mi 3eof
^6E6	bih
pearey	5jm5
abuel	6kj6
ungureanu	2s3i
croo	68u
ismajli	9cah
|(1=$!F1S|	3u6y
kihl	6mvq
seluka	4nct
|!;'2!.%&12|	j6w
a	1kgy
adhanom	3wb6
|!;1!%"3|	1isb
|!E/!$/0$.|	lg4
suleimani	3e6a
zhvania	9my4
issam	6hev
kambile	8v3s
^-=0	29wh
bayik	p0u
|!E.!)1.87|	36r6
|(1=$!l;t|	47t3
badal	68xv
carbajal	8t8v
urzua	59on
monckeberg	82wj
|!;'7)01!2|	7fb
nau	9dw9
jizdan	4o2n
|!E61&!0|	49wj
messahel	4e0y
muliakaaka	7yig
hamid	3upa 7yu7
|!;)!<,0|	1of6
^/!G	9vs bsm s66 ztu 18hp 1a78 1isb 1nsu 20ld 2i3t 2j1o 2r3z 2rqc 2ur1 2z3a 2zfn 31fi 3667 3mzp 3zj2 410w 478j 48jy 49wj
kuleba	xyu
millon	pcy
espada	6sq8
seidi	93c5
debonheur	6n36
piechocinski	6krj
somoza	9jt
sequeira	8tlm
shiraliyev	87h0
dingell	5keh
|!;'6!3!-)|	2wla
^?+I	ryy
santa	97sc
suplinska	6eu3
weeks	7qnl
|!;'!,"!.&(&|	cx0
haggar	8yzn
ortiz	8teq
khomeini	3m30
nzayimana	77ax
pokharel	6h0s
bosengkham	565i
|!;'#!,&.2!|	2csz
carrington	2fmc
|(2<C6!R|	2uwi
gueant	rwp
waisman	5jws
ndoke	60wy
|!;/-!/'|	3ivd
borges	6ou5
owona	65qj
sainovic	83ge
marghem	7ith
|!;'!3!3?1+|	2zfn
luong	9ani
onder	8o7d
lincoln	1xs
|!G2!>>A|	1hxt
pawlenty	3y35
peevski	vmk
tawfiq	7d9p
mcgrath	2qfn
bogdanic	5obp
crank	6n78
huckabee	2scl
amudi	7z7t
dimitrov	1c9y 340i
hanson	39b4 4qgz
mcgovern	1bhm 6ofe
kasaila	5you
^/1A	2lch
alkatiri	7gs4
vasquez	5v2b 60sk 7r12
^8&3	4clk
aweis	7ie5
agadzi	88z5
kivejinja	72mz
zhelyazkov	3lmi
monterio	793p
perry	3hzj 46rv 5enx 8rdu 8vya
fischbach	7oyx
delaney	4xxy
rauner	mvt
steinhoff	6ksg
|!;/*8'(!&|	vn9
|!;(123!!|	6t6
espinoza	7jph
muhith	4hgd
junusov	6dmx
badelkhan	7198
nhambiu	6s1j
antic	4n7c
alatas	85e
burgum	zav
merkley	6n8u
|!E6&!!|	3x8p
|(1<!4G|	hks 1g03
mckernan	1yyw
bassiere	532p
|!;'>)(&.6!4>1|	ztu
raybould	6pa3
mumtaz	6825
|!E05'7'!"|	19kv
lama	tcr
cosgrow	9gqy
castaner	r79
lauti	99e0
|(243!&|	i5b
premadasa	8j99
kanerva	6evy
sawaylah	4gtu
zandashatar	64tw
gaombalet	5axe
basharif	7bno
purcekow	5ahq
astori	5ht0
gramm	3bnc
|!E-:*1&&!)9%|	3wus
gouma	4h9p
riisager	7nb5
ro	8nsk
aror	57uz
mayorkas	5ij
watson	3z0i 5zuq
maloy	5awh
zubkov	42x7
kalla	23pg 7uf7
kyenge	6mre
|!G5%(?!+?8|	33rs
^?+=	1ehr
ribbentrop	1wdw
sullivan	1qce 2sxp 5h89
|!E-87*!1#|	2ehu
|!G=279!749|	2391
nepal	5cuw
nyerere	2387
jeribi	639t
|!;*!&0)#.|	2pu
berhanu	5471
louisy	8clu 8dbv
mohamad	2i3t 7rjl
calderon	15ze 8hri 8z8q
antall	1osm
sidorskiy	8wv1
trovoada	7pbq 8ap2
carmona	4wvs
choummali	5db5 5dce
grapperhaus	5xcs
nguesso	vvu
rouhani	1i2w
wang	45q8 45r1 45s3 9guy 9gvx 9gwy 9gxt 9gyn
^=>7	3zdr
akhundzada	1juj
sturgeon	32v5
dewine	2s7m
malesevic	5hc0
rua	16hv
bauer	1ag6
lutnick	1kw6
soto	54gi 59kc 5if8 7ocm
kuroda	6903
sembayev	5k3e
marulanda	2jn7
kocharyan	3j8t
toatu	96zz
kretschmer	2qb2
ponte	nml
voinovich	1bwu
bolero	67nv
bordallo	7c63
hurley	5izp
kim	1w1q 278g 27ca 27fm 27j4 27nu 27om 27qq 27ru 27td 4vdc 71ri 71sn 71tj 71ug 71ve 71wc 71x9 71y7 71z2 7200 720x 722d 723a 7245 725v 726r 727i 728e 7299 72ag 72bd 72c9 72d6 9klk
vawda	7uxn
kelekele	6xkc
scioli	5hq9
chakanda	8ny9
murray	38pd
|(2$L!;Y|	2ur1
haas	mop
soares	2hh3 5mnt
blackburn	7kir
minzatu	3lpx
valerio	7cfd
boko	zt1
|!G2!+)B4!@|	3gjp
amina	4sgz
marthe	5i70
schroder	1cn4
temu	8h44
|(2&!WJb|	2xd1
sardjoe	8iqx
vaile	7k97
kalam	0
zarif	2wep
benevente	5m7k
|!G>36!62848|	ig4
gianforte	1ev5
sankara	3xoi
|!H&"'!'|	1sf5
lissu	406v
rankin	6qos
^=5I	h26
prigozhin	49br
viera	9d5t
heineman	u77
nurdauletov	649v
abinader	2go4
sacirbey	2ynv
wen	45z2
ano	5phv
dobrovic	90de
nova	o4b
luxon	ra0
berov	2hf1
roivas	3vfk
nahle	8ou6
|!;'31!-0|	yss
garibashvili	6g0h
naseem	5vv6 7ulh
grothman	64f9
lorenzo	66to
peel	3jnr
wanchinga	5l85
bottomley	435c
|!G5A;!*=|	lqv
vian	5nlk
annan	29wh
perdomo	6s39
fajon	3vrg
aslam	7rt2
khouna	5cet 8x9y
|!E-:*9!8|	1pre
|!;'6!.)@|	1nhz
taya	7c0u
atukorale	977w
|!E-5!&&-|	s66
bonino	12ke
georgiadis	5bf2
masum	60mn
|!;,-!&*|	2v3d
|!E-59!#|	33jn
ruak	95xp
bedie	1izr
broohm	85oq
biedenkopf	2at4
chubais	9ow
halimi	7yld
manga	4si2
roberts	hev 5fme 5rk6
cabrisas	8mct
nhunga	7g7u
prachanda	3e3m
berton	9f2o
rotfeld	2e9
rostow	45dj
siegelman	yhs
djilas	2u44
sitharaman	34kb
diay	2xp3
ganilau	8d4k
|!E-!21!9|	20ld
atiyah	4gbq 4j5n
^/G-	27ca
girgens	8uol
syrsky	35fs
htun	85en
musonga	8eb0
zelenskyy	44fu
^@@?	5tn 2dlj 2zq8 34z6 3wql 44fu
sualauvi	9bgn
montoro	svm
sabah	32c 1p10 2umr 31bh 3n9v
khamis	6f5c
|!;'!2!%|	hks 1g03
haines	g8k
kazembe	6yxr
brudzinski	6opq
purra	3i6h
nalumango	7ywb
pourier	7p9d
falani	99hv
|!G2)+!4D|	2lk4
alemanno	1d2k
askholt	72rz
biswas	4h4n
dar	1ng9
alfonsin	3eng
martinez	ky2 2p08 3uy9 4x03 6g74 77ue 81ls 8li2 8mzo
natara	506h
svyrydenko	4az2
|!;,#!'!)-&$$|	44fu
ys	5ubm
campbell	ofi 277p 2au0 2pap 5t11 5zvo 8a2f
otunbaeva	8qhe
|!E-!*-|	27fm
bossi	40o9
finocchiaro	4mz7
|!;/)'%&!|	2uwi
volachit	56es
osmani	n5y 43eb 4pjz 5vxz
bolten	21u0
kitzhaber	1yi2
rexhepi	gwo
robredo	2dec
tice	3hwo
|!E.1)!)$$|	ayd
belobradek	8c9w
joyce	hhf 5j2c 6q5k
geremek	mpd
mattila	8g2f
esper	2m3u
kalinak	3j6w
mickelson	1bj1
schlumpf	14ng
|!E6/0!|	1ybt
sopoanga	8vnv
cope	1tht
karanikolov	5rqm
birtanov	9jr6
coward	6pw8
langworthy	82kb
mularoni	4x7r
rulli	7oax
regan	ylo
empey	3grj
steinbruck	39ui
gavrilita	80oj
miklosko	6vfh
|!;*!,)):|	phz
|!E-395!;|	493o
salam	31ag 956i
zukic	4soo
mammadov	84ra
|!;/,!+#'--|	3u6y
djalo	6dad 8hb0
odobescu	2ha1
|!G2,+)!+D|	f6y
constantine	289i
muhyiddin	2z0n
kalenga	6eys
zaharieva	5qbn
bogran	7i6z
delic	3gbt
vohor	8wl7
|!;'%4%!|	bih
|!E2*%5!-$%+|	2ta9
grosz	23vo
menefee	5dpu
efendic	679v
kotzias	34i7
tovosia	56ui
sahlin	2xuh
khampheng	714v
bukvic	5p57
murad	8tyx
|!;,($'!$|	1sf5
salimi	4gr3
alia	3fyq
|!E25!*4|	rj6
|(2$CX!%d|	49br
^;H8	2ur1
venturini	63h4
montero	2k33 8llz
ashrawi	1h0f
|!E-#*-!9$|	22u3
howatt	5lgq
lugo	16gv
moratinos	2ryx
naidu	9dkz
hashimoto	3mja
saud	296i 8hmg
solih	6dxw
saafan	7ssn
brantley	7jzc
|!E-2-/!0|	2xd1
|!E-7!"2|	1lbt
ulufaalu	52ub
khaiyum	4kug
mhango	5btz 6ku8
sem	8qoj 949e
gibbs	3j2h
solana	1smc
gaidar	49az
quiroga	6s5m
siliya	5o4d
aragones	3a1u
chamorro	4326
legault	17lj
vallarino	4zh7
zidan	5kjf
steele	2qnq 82pw
|!E--#!9$|	qws
naughten	5l22
malcolm	2j73
|!E-9!/25-$|	ymv
razakov	6nic
vilakati	7dq7
^;6:	2lk4
amour	8t6k
sanford	2mc1
sulyok	3vnq
ratsiraka	5m6p
bierlein	mnl
gizenga	4x1r
|!E/!$'78|	chq
montague	8o6b
zokirzoda	7d6f
mandilovic	7qgj
monauni	8rrx
san	fzk
zemali	7xoj
hume	1y7a
kyle	3ar4
scullion	8374
solberg	13yg
halevi	1jrd
balgimbayev	857g
lima	5rx0 60z0
|!G5!+(+;|	478j
netto	45ea
khodorkovsky	2t9f
hnatyshyn	8kox
swift	1ryq
^?4-	27qq
kurum	7yn9
cocq	991g
mayom	8bm6
|!;'-)33&1!.|	17ml
devesi	51uh
jovanovic	443r 4dlj
olmert	11h7
|(1>>$kK_!k4s|	4284
haque	4w1z
pudaric	94ep
ravalomanana	2k5n 8n8q
misa	7r3m
daschle	3yjh
gondwe	64zh
epps	7m6q
naiqamu	88eg
humaydan	6jyt
omalley	2mue
tharmidhi	54y0
|(1AYj1!L=;|	3smg
daoud	4j8g
|(2"E!]|	31fi
sausmarez	78f7
thaqi	1hw0
mountbatten	2fv8
|!;)4/28$!|	33rs
lasaro	6dcs
talon	38dm
mwalim	9c8k
rouzer	5jn5
kazhegeldin	4kyb
shahabuddin	2x17
whitmer	1ex0
|!G5!A<?+A=:?|	4b1i
moreno	2das 4ouf 54ib 6cly
yunus	2yse
^<40	2jx6
nelson	i2j m80
bruton	1xj3 8mrx
gerapetritis	1bb0
livni	40a6
herzog	1na8 3kwg 5b7s
ossio	7awa
arabi	5n1j
murro	5tk9
soro	6606
|!E-8$!5*|	2ye9
margallo	20jg
bouare	75bv
timothewos	1av0
yakushev	9g23
|(1EV@l!%h|	12tk
|!E?('!|	3hi
halifax	2fu1
rugunda	8qwj
iftodi	9eoy
bergara	7jbd
|(2$6!mY|	phz
stolojan	3x50
letwin	35qc
wei	45y0
deane	9hno
takiveikata	6foa
alweendo	97xh
jorgensen	tlo
essebsi	hw2
majko	37qz
omari	7zmn
^.,1	1mrd 2ial
bayh	14jb
dewey	3xib
ziobro	4bom
|(29!DU7L|	1hq7
andrianarivo	95cq
marat	4qt8
rollins	mrr
guterres	chq 5yze 6gj0 6szr
molotov	44tu
|!;'+!1.)|	2lvn
bolund	8d8j
khachaturyan	41av
wheatley	4v4g 80qr
musayev	53gm
thurmond	3uic
|!G24D;!+!|	ptt
|!G2;!@-|	1of6
collomb	19rs
seifart	8opf
shreve	6n9o
korowi	9igx
gonsalves	3fsu 5866
pearson	2e65 8efb
lametti	5j6m
paulson	1jez
|!E.!6,(|	2rcc
bhutto	i5b jpu 4cfl
mcnamara	3jcu
samadov	4eze
|!;(!%0+31*.-(|	3rxy
|!;)#+'1/'$!|	29gr
|!;'8!49&2+4|	3314
|!E2*34!+|	12n3
fernando	68ns
|!;'/,"1!)3|	2hs8
margaryan	4tt2
mesic	3ufa
waihee	1zfl
belgrave	5r2v
oprea	612l 926o
tancredo	3yvn
bacigalupo	58dp
^<H(	17ml
mouknass	7zft
zahawi	301r
zingaretti	3307
piza	8oyx
|!E=%!"|	2slh
bains	810c
tine	50mt
carr	6jgp
zuniga	7pf3
shodmonov	4qj9
|!GE,1/-!|	2cz5
weston	76xo
nazarbaev	3570
cestari	5a9k
darmanovic	91t2
zayid	93jx 9lwn
danda	7cnr
orazgeldiyew	5tse
|!;'7().=3!/|	1kyx
mannerheim	nih
cellucci	38st
khalbous	90e9
barroso	20cu
samal	8vqv
barisic	8ckc
|!;5#&%!|	46so
olszewski	1rqu 6qzu
rajaonarimampianina	6axh
neemia	7zva
wolf	p1j 3z18
beckett	2kk4
tutu	wbs
rhoden	2bxu
schotte	62zk
zalac	619q
bortnikov	679
|(2(!#)5|	8lp
|!G78?(;!&|	1j8n
^@87	6i3 17zr 2v3d 3bbq 42r0 4b1i
manase	4okc
kahn	ybf
lahoud	12hu
fortuyn	3cqy
koprivnikar	55zd
murjan	8qpw
castejon	39mb
quang	9ami
radebe	6ncq
royal	3mwq
sandiford	78uz
chalmers	1vm1
mwinyi	4piq 6d4d
|!E.8!)/|	49qy
aissami	95jy
eddy	7il5
golden	6kw7
lbj	2hc1
bevanda	9fot
ingero	85sp
marsudi	3gxi
ganongo	57z1
khiem	8ew5
tauhavili	7pm8
obannon	18gv
|!;'2!,-!.|	2xd1
fakim	4s5d
neguse	6pfl
soerdjan	76nr
assar	7t6i
mektic	5od8
megawati	2op6
raimondo	1dbl
reeves	3evj 3w3k
kaneko	6xhg
tudge	4lwb
john	3d86 8hgu 91zj
ridge	3ytn
|!E-#&&!*$&|	22b6
boross	379b
yade	3fy1
mashal	26px
wallstrom	2kv9
landsman	65k0
^?+9	3kp4
dinwiddy	57g8
kabba	4qcr
|!;'#!145!+)2|	48vr
kyambadde	4s6k
sjamsoeddin	3slm
heng	6a86 6hju 7e29
|!G2-B"D!@$B|	3dij
trzaskowski	3f9i
marechal	2lqn
misuari	356d
njodom	4ymr
borne	4cwf
donitz	24to
|!;(!0%&-%"|	2dqs
kostov	1o25
^5&(	t1n 2csz
clodumar	72io
inos	5r9p
ntibantunganya	3v9i
bensouda	15lq
muller	4w75
jereissati	5vk9
|!E-!-"1*'*|	cx0
oyana	7hpc
heseltine	2q7n
sissi	e6
mcclellan	3pi5 6nl8
sagasti	186v
|(2,F!>1|	4ar1
|!E2$4!*+|	1hq7
pierre	24sh 3bub 5s3o 6m19
|!;1!4-6$|	2ehu
|(2<7CR!|	1de0
^@D'	1w3k 2m7w
|!;/-,.!%')!|	4x4
fassino	3c64
sheehy	98xg
malami	4hk5
^=02	38u8
usenov	5hz6
munir	fdr
tuomioja	13x1
kandjil	6hiv
lewis	m4m 79nn 8ugu 9dh5
ncube	7xy6
pistorius	lnw
rakotomalala	750d
vital	4mch
|!E-!)!)&98|	2zfn
afriyie	4l4h
|!;(8.(!+%|	47jz
guevara	ptt 4t1k 8uqm
jelzin	lqv
goranov	9g5v
allende	3o1v
|!GD-.!-|	nwe
karis	4r9
marquez	160i 17xs 658l 6rz1
beblawi	69rt
browne	w9t 1amb 7njx 8nxh
dirdeiry	5mpa
pitakaka	7xcd
araujo	5tjh 5xpi 8r1e
ouattara	4s3
yonli	5tg2
hain	3apz
tonato	6tvg
ahmetaj	4y2a
kavan	1rnc
kuburovic	81ek
woulfe	8w0y
|!;1)*(!|	z07
larson	6q91
mcguinness	2ivk 2mta
latimer	6271
mannion	6qfw
freiberga	41bp
gerovasili	86cv
sharon	e6g
schwarzenberg	24l6
glapinski	4hrt
vujanovic	16x2
^A9-	27ru 3klj
gyaw	35a4
phiri	86l8
chatchai	5c6x
enkhsaikhan	7n39
kaddour	7080
soluku	5q36
|!;,1!|	37vt
moqtada	2z3a
petain	3bzb
samrieh	69k3
gharib	4px9
gundogdyyew	53er
santer	1pze
brunet	6mml
lonsdale	52ci
caputo	2grf
che	ptt
khatib	79p4
makaga	5u5l
kos	2mnm
sarkisian	3qnm
^=,2	21kq 3p3t
chiteme	4nhv
margvelashvili	63zl
odagiu	925y
gandhi	1mrd 2ial 3fmp 3fqt 3sv9
teshome	96yw
^5G6	e6 2vw4 30k2 3fd1
chertoff	2ptg
radunovic	5iax
dinkins	urj
zeynalyan	4z4c
mosley	36nu
great	oqf 3b44
mulvaney	2rk2
vereker	6qy6
^1=0	1kyx
doggett	78u5
asadov	864
rangel	39ec 6b1d 6tkk
berzins	b3e
goodlander	7cku
pocivalsek	9lzc
mallon	3poc
miko	7675
|!;)+$#!$#$!|	xl0
|!E2#!*%%,%|	3m30
kreisky	mxe
mcmullin	14ke
munesan	4phi
szijjarto	37dt
nunes	wds
gurgenidze	74n6
ryzhenkov	2ojn
zerpa	901m
djohar	8sat
ingves	9256
tokayev	255t
anh	5e6b 763j 9ap0
cannan	4oiu
jabaq	6k0f
bonaparte	30rl 30sy
asanbayev	9jun
weidmann	1ur6
ammar	493o
barandagiye	8a6d
omamo	8klv
pol	7ge8
spitzer	122x
|!E.!))#/|	1wm5
suozzi	986z
fizar	7ysm
sunaidi	4q78
caetano	2k7m
eltsine	lqv
|!G<!8#:1|	x23
frei	110m
maharani	8h3b
milongo	4tvw
^.8/	1zjg 22b6 23hs 3ci1
ahmad	7zpo
lidington	uxe
shekau	2b3
reinsalu	40qx
klaveren	58e
etoga	751d
sinatambou	5uaa
carlot	7mgk
petrauskiene	6x1t
rato	3kjk
paredes	7fu3
turnbull	2j1o 5c0z
mbella	76ll
nabe	79ce
turchyn	6yr
zaoralek	2gbx
pompidou	1c8p
|(2$!m@d|	1uuk
^2AF	12tk 2gzq 3wus
slizhevskiy	869b
farrelly	4nis
davitashvili	77jy
giusti	5bof
|!E..#!#!|	xl0
beazley	2760
contreras	5tqj
|!G2?B+!>D-|	14ra
bredesen	3bls
heydarov	6xvu
joffre	6pmf
mallet	629k
lorenzoni	87dv
sudani	2x2o
|!G2!>"4)!)D|	22v
hanan	68fp
^><=	e6 108k 1byj 2vw4 30k2 3fd1
browner	o8p
citu	173w
ansip	bfa
sarhan	4mbp
kicillof	g9c
villepin	ye6
qochqorov	6k3s
|!E-9!(&*|	2l6p
lo	92hd
rex	8oaf
bileka	8ze2
nehammer	24w9
kamoun	7crt
draghi	2lk4
|!E-)8!*7*|	3omh
mondon	7c45
zackhras	7m9n
qato	9128
bentsen	2fjx
mrak	4w56
oli	23su
gallardon	56b
^098	yss
legrand	773t
muqrin	7yjc
|!;4#'&:!|	43sq
aoun	218p 2qtv
krsticevic	5gyr
toledo	5jp
^13@	1vfe
czarzasty	4574
sidime	74yq
steward	72ge
butler	3etl 3he5
dussey	7389
sodiqov	8yjn
brizan	620j
rozenko	8cjd
takano	7k8f
|!;4/!|	27j4
campara	4qnn
|(1<6ek!|	3hi
akar	1lho
|!;',4+!9>.+!|	6i3
|!;/%!1,*+!&|	2ta9
|(1>GojI!|	78s
abercrombie	31ss
reverol	81og
passy	3ssx
|!E-/1!1##&&%|	12tk
ibrow	8sxe
johansen	757i 76ux
|(2$!Y=/UC|	2t16
gachagua	3i5b
steven	5jzi
schulze	3v4k
siderov	44bq
selvaratnam	5mbn
mecham	14l6
sanner	6kar
hue	3j5c 9ggw
saif	8sfc
cimoszewicz	455f
cortizo	2cjp
|!;)2+C/-!|	3mc5
mogae	16jh
|!;/*%'+)!0|	jjs
diarra	4hvy 8x98
shah	99o 4jqe 6es2 7tpc
rendell	10ik
|!;)!26'6|	5ma
nakasone	4995
mesi	8wfs
reva	4v80
yamamoto	6wzy
|!E6$(!'|	43ht
chapman	6feg
raffarin	1ty6
saleumxai	8ss1
bijleveld	4waj
hierro	7amz
|(1>'kRi!E|	2hs8
amano	4ax2
houenipwela	8nfo
ghozali	8yux
lopes	39rr
jospin	2f2x
laensar	7wcw
selenskyj	44fu
|!G2!>-!)!$|	ds5
dadnadji	5n2a
novitskiy	61rs
douangchai	5o7r
kocharian	3j8t
mtumuke	504n
basayev	3qre
|(22!C]!K|	478j
riley	l29 3hv9 6v4k
|!G5*<?!(A!+|	jjs
kittirat	72pi
rey	2ra1
hsieh	6c6e
|(1<!%u4u8||(22]!]|	g0j
jigme	28of
moutari	6xmo
ban	h26
^A=I	inu
goodale	8igi
klain	3l85
thorpe	1v12
|!E1!&",|	3klj
sumadi	57sf
denktas	3gdi
abreu	6bao 8mn8
batista	19jj
borgo	5as3 5sps
|!E-"!:*9|	3667
klein	5370
poilievre	3ch3
|!E20!4!5,3!|	3bbq
|!G2-!>;D@D|	2nzk
abrahams	927t 9hdh
dehaene	1tlk
dholakia	83u5
lueth	7nxx
mnuchin	3ucn
mujica	20uy
|!E/7((!.|	3laj
^<70	1wm5
davutoglu	3ps
locsin	96ot
orban	2gko 42er
gertz	4n0g
kaczynski	1sbm 2cry
souphan	91nh
chopin	8f8b
|!E026#!'|	3kx7
lieberman	g6n 1wtu
khattak	8dfi
nuhayyan	84tu 93g7
satyanand	4tdf
|!G2!@|	2xy2
rifkind	2j0e
vella	62jo 7jmr
|!;'"!1.=&|	2qv8
^0?E	2jx6
bells	4xac
tatagani	8lau
batiashvili	7qa1
timmons	9i0m
|!;+!")%-"(9|	3mzp
natano	6yv9
hrynevych	77x5
janklow	k5a
malema	237a
shalala	z65
grieve	y7b
jousso	97je
lubinda	6493
waters	7miv
jewell	3nx9
olimzoda	80ec
yellen	1s2h
gephardt	wqr
bhandari	54yx
tambadou	4hj8
|!;'/1"!.|	42er
saffa	6igw
tsikhelashvili	6zu4
martens	468h 66d8
ngoa	75qf
|(1I=!/h|	3how
kyriakides	3tlv
sihanouk	34xf
tiinga	53pq
yukhon	9kyt 9l00
cojocaru	85tw
kasich	1y8r
nobakht	7tlk
miyanda	64p4
mowlam	2v2h
|(1E+u!-Hc|	2tfm
berisha	3ntc 8qi7
leuenberger	7x4g
|!;'"!+|	2d4t
romero	59gu 5o2n
topolanek	2udn
usubov	8itc
|!E/!(/!7(4|	325w
|(22;J#!|	19zp
carrasquilla	4mgm
qadri	4k7u 849z
|!;'51!.+/|	17zr
odwyer	6z7h
ojeda	6td9
masri	9go9
abdykalikova	66b4
pena	15wq 3oy8 5pmh 5yfe 7g9k 8jk8 9j7f
ampuero	8ohd
nzondo	5r8z
taft	l2y 46lh
askarov	9lrx
jaspert	66fp
soreide	1mw1
stephanopoulos	squ
hemedti	2vrt
novalic	5vl3
|(2$!mY|	1isb
puigdemont	noz
bholah	93pt
santamaria	3syk
labus	7qyv
apostolakis	5uya
by	7cql
getrouw	92wk
baly	4kw6
|(1>LaJ!|	89v
saca	dc1
usamate	6rdu
zahid	4ju8
zhelev	4bwi
porter	5drq
skubiszewski	2apu
fidel	16mi
klychko	438o
nunez	2ci3 4qzp 92sr
manuella	8vlg 9blb
zvizdic	5l3s
raudez	7qx5
sidorsky	8wv1
kendall	2fav
rodriguez	n1s vk0 200p 4umu 59e4 5pqh 5psk 5rye 66q1 6m3h 7bpa 7l55 89cv
peynado	6i8s
cabrera	6iuc 87wz
claes	472h
xaisi	9iue
nasution	5ic1
kovesi	2c4z
meloni	1de0
tymoshenko	4b1i
stitt	26nh
marcell	7jhc
mottley	2pn8
tskitishvili	7ddm
basso	6rrj
namhong	6bwq
|!G?!57'5|	3q9z
heleno	50se
leveque	7orh
|!;'"!1!+|	11cf
khudoyorzoda	71j0
yodoyman	6uw5
gilauri	83mn
schussel	47qa
lamy	380h
^-*-	4afp
boris	lg4 2841
costello	3an5
thinley	6o88
tchakpele	736q
|!E/3$!(-$7(|	4x4
|(2&UA!b#O7|	3y2
koestinger	5qsz
tromp	5x3t
bossano	6pbb
yavlinsky	1exz
|!;'24")!.3/|	3dij
shalom	3rwz
tolusic	9a1v
zaben	63ak
achu	8zsx
reynders	wy6
duric	2me0
joumblatt	45ag
mohaqqeq	7th0
|(1E!b-97|	3f2r
abbil	6ftk
mondale	45jt
|(1=/KD!|	1xqx
bildt	ngr
tengbe	6rcz
^.F:	g0j
tuilaepa	5wa3 9bew
hamralizoda	5w6h
nasrallah	1hxt
|!;'0&(&9+)!.|	2n69
|!;'9&)."!4-|	ryy
ceant	6lrn
kutesa	8tr4
|!E-/!89*|	2obf
akinci	2zen
aripov	1bh
demeke	5kpi
kussumua	6p2k
yildirim	kfw
bannerman	1j3w
zia	26ry 4c1c
majali	4ft7
seignoret	5eq1
schweikert	5jop
granholm	1ug4
monnet	1t51
purbaya	3e2h
|!G2!>-@B!+|	48jy
togamana	5gbv
bondevik	29ms
^6F9	22v 15a8 1xqx 2vg8 30va 3kx7
cordero	5445
berlinguer	13ar
pressley	51ey
sharmarke	873x
velayati	84h
erekat	3nmu
|(1>![b~k|	11ng
elanga	621c
bradshaw	8v4l
haigh	2g7f
samro	7suu
siyambalapitiya	8jfj
melendez	5o91
mcwherter	31qs
enkhtuvshun	9c4c
offmann	6yfm
paniagua	41n5
shamshidinova	7438
wahid	1mz
deal	316o
engelshoven	6fln
|!G5!(?!*:A|	2dlj
bevin	140c 2nq5
myasnikovich	7q94
noghaideli	9mx1
sumaye	604e
cuellar	1sjp 6agf
iuta	95fi
lepping	627x
suchocka	1h2v
yun	9l3s
|!;'-.!.$!$#!|	12tk
roi	8is4
zebic	6vb8
garang	1xy2 8kz9
wilhelm	241c
uwais	4fod
karami	86zq
aken	1rvj
klinte	53y5 53yu
laafai	7wub
|(24I!$|	2m7w
balls	10ea
viphavanh	3bk5
|!G<5:!34|	bsm
cetin	1jx2
friederici	64uw
mwanamvekha	6usc
othmani	8rl1 8rlv
tonoyan	5k1r
habibie	giz
zinsou	78hp
apatang	5ilw
vasiliauskas	9flm
cardona	2rpi 5ddp 8mel
rumhi	7vnl
schlettwein	581s
^-8F	ayd 2jo4
stansbury	7mxu
tremonti	1dox
harding	45uh
|!E-129!--%|	1hxt
|!;,:5!)&*|	42r0
ndiaye	4rhp 7mmz 91hx
armitage	3hd2
|(1?D!BjB|	3ka8
galdamez	6swf
larue	7r6g
lowry	2shi
musoke	72hw
abbas	2ihu 9kw2
hong	6bs6 6bt5 6buo
lalgie	8ld7
ong	878r 879q
laden	36gg
milosevich	3smg
amer	95ma
diaz	4a90 4mxd 54pr 6zhv
mujuru	1zih
pecresse	41dm
|!G3#C?A!A|	l9s
^=D*	l9s
tusk	z07
|(1IA[!|	11cf
manastirliu	87mu
|!;/%,**'$!&!|	ig4
bremer	38rb
budrys	23xj
ladin	36gg
|!;',4+!9&.+/|	6i3
|(20!aU7M|	2j1o
|(2<BR!I|	43ht
plaskett	91v5
|!E2*(!,%|	1de0
|!G2$.D!@4|	2ehu
clemenceau	1c7s
mohammed	28yr 4sfd 51il 6dun 74r4 7u11 7u29 7vea 7vrh 7w1d 7wbm 80hg
znidar	9dul
yekhanurov	9lfq
falcam	76z4
lindh	c7k
cantwell	7h4k
straw	1pjs
huerta	6t4m
iorwerth	3h6q
kanimoa	8alp
mladic	3gcm
topou	9713
deracq	6mht
aziz	3vuk 7rva 8xvk
kudayberdieva	66a4
museveni	4ar1
bayar	8v1t
lautafi	5y1x
pana	644w
terra	88ln
lyashenko	6ejf
^-=:	mo
migan	4zz6
omurbekova	4r6u
suwit	948d
|(1<!k.@|	25
gardner	lfb
yumkella	5ycc
|!E-(!;/*|	2wla
byron	9f4o
donohoe	382j
|!E.!80))$|	2qv8
golani	3hi
rompuy	1jmg
jfk	1xqx
|!G2>!D@|	40tf
kouadio	6n64
|!;'-4$!"&|	3jhh
abdelatty	gqq
marin	2jln 3ovm 4vlm 89af 9exr
tchoroma	4hdn
hogg	zfu
machungo	7jfu
|(2(9!4|	3qxn
peters	47et 61kd 7hin 8vz3
fishman	7agw
ivanishvili	jop
naron	68gr
sadate	ds5
jenkins	3lu2
edwards	115g 1x9p 1xp0 5e81
sprlje	4wse
wulff	qrw
haslam	k4j
|!;'24$!|	4afp
hosokawa	2y53
chuan	rds
maciel	7g4m
cardoso	16f6 606u 6css 8v67
duffy	3ppe
mswati	2900
olesen	866j
haiveta	5dfe
rivlin	8qz 3gyk 8ls3
sall	2hrc
^,E>	2jx6
|!E.0!,0)|	78s
|(2(!MW_|	e6g
louembe	55hr
mazen	2ihu
rinkevics	10oq
bakiyev	2aqv
tiangaye	82y9
schlesinger	1re7
adamkus	41i1
haitham	1gcl
macan	99q1
ceku	304
somdi	90sb
kokonyangi	6unn
vaezi	7dah
|!E2,%3-!+|	3how
|!G2A!;D>|	410w
sofu	921t
vely	5gj1
|!G<34:!3|	14z1
|!E/"$/!|	2jx6
armstrong	25xc 4lp7
kwarteng	2b1y
schnabel	1ndb
dunem	5xtc 5yso 6pmf
trevilla	3hbn
maroni	3jwt
oury	gt9
degette	5lxf
nangaa	slb
vitorino	4t4z
|!;'!2.!1|	20ld
|(1D!Lc?ve|	9vs
|(2(!QU.|	35b3
hakkanen	dlu
mulroney	mgq
kenyatta	1zop 40fn
salvini	2nzk
|(1GL!j|	2p5b
musa	812t 8sda
|(2&!/-Ok|	2kn6
goumba	4hae
grant	40ja 6vbw
ndayizeye	5nn4
kudbiyev	8y8c
caputova	4cig
wojtyla	3d5n
pawlak	4583
salih	hfq 4tgl 9n19
glas	6rxg
castellini	6lqt
yuschenko	42r0
|(1>(k2!|	1gps
dia	5lt7
kulimoetoke	7pl9
zafir	4q8z
addy	51ea
cummings	y6f 11zy
kombos	sii
suga	4afp
babbitt	msg
kiesinger	2aut
|!E-8&&!:1**"28*|	5tn
^-A>	2lk4 2zq8
youla	7ec7
obiang	3wfm 5azf 5uph
|"1&)!|	30va
ghiro	8ue8
slezevicius	2v2
vakatale	95ut
zuma	1pmn 34lp
|(1Ecl!ul|	1xs
|!G2>!"D)|	48p8
ditrikh	9jx6
^;/%	12tk
abdic	16vg
kam	7btr
varank	7yru
woolsey	1rha
pilsudski	1orl
sharif	31ds 3qvy 8vt3
nena	6ife
ngor	odu 5maj
breton	3xf9
casey	knw 46cy
|!E.7%,!$|	xyu
dale	6r4b
^-=;	11ng
cheptoris	8tov
corea	7h89
english	k1p 8zyy
mcclain	78kn
ramaswamy	43an
andrews	6yas
chiwenga	shg
miyazawa	274l
giscard	41f2
metaxas	1n36
obasanjo	35vr
sikorski	3f0y 454c
ollongren	2470
ahmar	4prc
|!G2"+D?!=B;|	49hs
radman	1ecv
steenhuisen	1zav
baum	80fe
chamberlain	21bb 324y
carney	1ssr 1xl3 2lvn
roger	7oux
golodets	86dp
lane	3bsr
borloo	1tix
bove	203v
rafanomezantsoa	8p9t
|!E2,%$!|	13dp
hull	skj 1rxh
|!;3'%(!2"|	1hq7
grynspan	8kxg
kabambe	5gq6
hekmatyar	1f8k
dodon	1m9d
melescanu	3we2
nemeth	2tnw
rhodes	i3n out
khudyk	4u6f
chitchai	5cyd
mace	800h
kiviniemi	2kyx
milosevic	3smg
saul	5jnz
|!;'2!!+!9#),)|	2tfm
patsatsia	88qv
gramegna	3c9n
manele	1utm
birou	4w19
fares	6he5 7tye
sanders	j6w 3p1u
odor	4dds
|!G2+!"D@|	49qy
mcclintock	99qy
jerkovic	6v7s
|(2(?V!7?|	2dqs
konstantopoulou	4c6p
sithole	7dny
banjai	52qb 8h99
carmena	2jwb
|(1E!!W|	38u8
plaga	8o8p
baylan	6doj
felix	56r0 9ia0
konovalov	4nle
|!;+4"-*+)8-!%*|	4284
baing	4urg
aseradens	4zir
muscat	21jq
bozhkov	4n9p
papandreou	abf 1bok
draskovic	44qz
johansson	4a1t 7x0a
rawlings	1v60
mey	4lnw
oneill	2rj2 391e 3yb0 8edk
ocampo	2gw1
torosyan	4z3j
abubakar	fpn
bahdon	4p0p
davey	10f5
kirchner	swl 2zyv
sajjan	68om
abdyyewa	51xw
^@1"	19c6 35b3
dumont	6hyi
kamara	55rj 7jwp 98nd
krenz	11bo
sovaleni	8yo4
batbold	9393
niinisto	3pe6 6x4w
sarkissian	efq
ruto	46so
^65%	3jhh
adamczyk	4v90
sangare	7x68 98qj 9jlm
bayoumy	4srj
pary	5m8v
arias	4d5a 6vje 8mb7
bethancourt	4o3r
^167	3dij
turabi	1i9s
zawahri	gd9
macron	12n3
ocles	7hmx
te	1mdd
sileshi	8zaa
finnbogadottir	426x
fischer	1il3 1rkz 210i 5kdo 992l
|!;,&'!,&|	14z1
sundquist	yil
garrido	8g00
fabureh	4sbp
kucan	2trs
ninh	9gg7
richardson	k7q 4llo
|!E-39!87*|	25
|!G2"!B>|	s66
aguayo	8cnp
allicock	94fj
sakaliene	zjj
baird	6jew
|!E.4(8%9!|	345a
sommaruga	3sd3
fiala	3b5y
livingstone	264z
yatsenyuk	eop
aristide	1t6u
asim	7rsb
kammenos	37s7
|!;/!&|	2xy2
bird	77ib 77j2 9dmi
jindal	l4a
komarek	9d2x
majoro	7rf2
tsacheva	402s
koolmees	9imd
obichang	5by6
|!G2-!=!.;D>D|	2tfm
futaisi	4jzo
nankov	83h7
banharn	h5s
ferguson	ks5
foulkes	4z5y 5mm6
kasymov	6xng
mason	8uvi
hassett	26hi
risch	5hof 6juq
slot	1h1l
wolfowitz	397e
|!G3!C=A,A:|	acq
^A42	2ye9
gallen	6uyw
vainiute	7qhd
valencia	4uph 6twq 8j35 8pdt
denis	4rui
magyar	37bn
asif	26xk
vega	61lk
^@%+	2ehu
burlison	5t58
carriere	5qyu
embalo	40kp 4xb4
|!G2"-?!+=|	36r6
jankovska	8hk0
watanabe	6bc9
^-$C	4du
vahi	3xzp
choe	q41 q5b 5d2d 5d3c 5d48 5d57 5d66
rogan	4wrn
taivaiia	6sdm
norby	5r1e
|(2*@T!|	3rb8
bachelet	2rcc
dieng	7eg5
lira	esq
fontaine	33f0
|!;(!+=0|	3zj2
|!;)!'*;0-,|	47t3
mohadi	6zcc
|!G2$+!-|	2fbw
|(2F5!9!|	3q3y
patten	qhz
augusto	7f3x
schakowsky	6kc3
|!G2+!(BD|	2l6p
cheney	wja 2f9r
benitez	2lhk 88kv
moco	7g69
modi	30va
musema	61mi
ghimpu	7pgj
kodjo	4ipz 5p2b
|!E5!'1|	2r3z
|!E501!""(|	1syj
golikova	95se
|!;+!#+*.+*|	lg4
bassil	63il
kalonji	50cd
sukarno	3uod
houngbedji	4im1
jalloh	7shh
|(1Eb!d>|	qws
rudd	94s 26lk
|!G2!>".D+|	3667
|!;'"!)%&.|	1wm5
peter	293n 77m5
fayqa	5wq4
leadsom	a7e
stoiber	10rt
stephenson	603e 6hxn
indrawati	3t6r
muratovic	1hv3
vinkele	6f3i
nokes	5aew
mutalib	4fg4
mutorwa	6qm9
natuman	6peb
|!;'/"!-!|	h7d
|(1AUj1!p-|	3bbq
rove	24xb
|!E026!6'5/-|	2pgq
dibele	4yk3
fause	756y
^@?0	b94 z07 11cf 14z1 1kj9 1pre 2zfn 36r6
|!E2-43!"%|	33a8
pengelly	12lp
gnang	56dh
priebus	3gs9
fullerton	9hq8
vitsas	5mdk
kamikamica	6ug7
novakova	7kk2
bunyoni	4lhg
tondelier	2lgt
tsulukiani	9675
|!E:"$!|	nwe
^-09	b94 z07 11cf 14z1 1kj9 1pre 1taq 3i7f
brou	6m9v
gotha	3s4z
gray	4hsl
selcuk	9mll
martz	22pw
grimsson	4d3j
lott	3zus
|(2$CXL!C|	49hs
tajani	ddt
|!;/+)'/#!!|	2dlj
|!E--!$0|	36gg
oneal	8iic
saudargas	7up
granger	5ix2
kunasek	7jf3
aydaraliyev	6h5k
elfreth	8vcx
bos	47zr
isaias	1ne2
jeong	6nof
dzulkefly	5orh
mbairobe	610j
trump	yss 1o4b
sarandji	9034
hua	1l3t
tam	1kgy 5yr8
|(2*0Q!|	2fbw
dahik	4miz
silguy	4bed
baldwin	3tf5 958q
gaviria	n91
soleimani	3e6a
|!;,&9(!,*)|	uko
agbetomey	8g3h
nastase	2x5
dutton	3ao7 6jjg
basil	8to7 8uc1
iohannis	29pl
ribera	3wi4
amri	94z9
kadyrov	47e 3g1t
dhoinine	6et6
hashemi	3vvz
wampah	6aob
pont	3aj5
zametalin	9g4z
forbes	25b9 3u1w
|(1E!uAu|	2lvn
ardekanian	8lvb
beriziky	6ll0
keter	5bq1
|!E/0$!#|	4afp
shave	4lvl
tedebe	8rg0
|!E-2*2;!1*|	8lp
silajdzic	1hku
maszlee	7lov
|!G2!B&>!@|	1h8
|!;'2).#!1|	48jy
chagger	52lh
|!;,(!)!(|	nwe
umar	4jkv
|!E.!%,1%08%|	1q5c
dindic	4cbs
vandenbroek	8vfc
fischel	5028
araidh	6ldv
pique	217w
aydarbekov	5egh
marlin	9hwu
souef	7syn
molapo	7cmz
|!;'9)1!+|	1pre
benedict	3cx4
|(2>!?P|	1snl
^@D+	jvx 1k1q 1xde
kerry	1ybt
slob	4y82
benghebrit	84qd
dogan	3do
|(1Ac1;!p-|	42r0
petricek	3z4i
plumb	8qdy
teewe	80tz
popova	7gp1
himarwa	6yu9
pingree	5cj1
garvey	2kig
sulh	8jsj
mvouba	6h1m
|(2&;W!7|	2nea
remkes	6po5
whitman	r3a
bektenov	361m
gonchigdorj	8hl8
|!G<!856:|	2uwi
hirsi	8ni5
auf	517w
glickman	tkp
luksic	1mb8
djokic	8dhf
^>7?	1tmg
perera	61f8
|!E-89'!*|	1gps
halidi	6dpl
barzani	2nbv 2nea 31o9
|!E15+1".!|	t1n
robles	20r3 2ktd
djotodia	2r17
|(1I!8a+|	chq
boviengkham	56le
thabane	987u
ivanic	2v1e
khaing	9i6y
^?'!	4aag
papen	194p
shohmurod	8rca
molina	36on
nagamootoo	7xab
tizeba	5bzx
rifai	8u1e
|!;*!10#..&6|	chq
rossello	39le 3hao
opango	6ion
maccioni	8fwk
solbes	39tc
banda	1ide 224i 3m94
centeno	2hfs 5pyl
domanski	bho
home	5d5
abdo	2lhk
|!;)!'*#$/0|	1avs
abdedayem	9j2t
geens	733f
ghanem	4p7u
mokaila	72oq
|(1>L4L!|	fhe
bole	5xz3
ayotte	25y2
peeters	73rr
bhumibol	2820
mistura	3ta0
mondjo	5bv1
meshaal	26px
joyway	9eg5
sesay	6y9a
mupfumira	8gyr
tweisi	4i4x
^/0?	vn9 488s
douglas	1vmx 5lbq 6dj2 789p 8q29
pelosi	30k2
tizard	5aqe
ouardi	5qfr
tchiroma	5256
boulos	2ncl
patrushev	345a
|!E15"%!|	2m7w
akesson	1w2r
spanberger	1qu
champagne	17re
griffin	32mw
|!E-/&9!-2|	14ra
batalla	6cil
|!E.!%(%|	i5b
|!;5"!%|	3cu0
ruhe	44ce
ali	1n74 4c3f 4kof 4krc 4oxx 4pv4 4pyo 4q04 4q9r 4rkz 52wz 5vzc 6eqs 7d7e 7eyl 7x70 94jk
barrett	99nc
suhaimi	934j
albanese	cx0
bera	4saz
bhattarai	51qm 73sx
dijkstal	68m1
rurema	5lcq
simeonov	9cr5
|!;/&!#*'&|	3how
maclennan	5jbj
guest	7nsj
|!;,';$!)|	40tf
pradhan	5lpc
bangemann	2mo6
salles	8mjo
shiimi	6fyr
shulkin	v7z
hagerty	556w
|!G24D>!+)|	22u3
purisic	6zbk
schumer	rj6
uguru	9ch4
rousseff	x23
utypin	8cf8
|(1GTL!|	3wql
kuczynski	39hs
bundhun	8jgm
heresi	8t9s
kapu	5j3u
mandic	9fq2
markey	5oyp
fotyga	c6n
|!G2!D>|	27fm
karidjo	7cot
utri	7w7e
dhlakama	2z1
moran	594y 6nwe 80xd
bouterse	waj
juppe	4du
oconnor	5gx6
zeroual	2erb
|!;')-!-/$,4|	11ng
|!E-&!12|	1of6
|!E20!$%+|	43sq
|!E0#'!#!#|	1zjg
shein	4pn3
tchiani	zh
wowereit	29rn
lubbers	3mhl
haridopolos	7pxb
mesquita	592e
akuffo	64j7
fienena	5wzs
fuentes	81g4
kuwari	6383
wolfensohn	1rge
|!E.!,)07/|	dg3
bagabandi	80z7
navalny	78s
dologuele	4vzi
schneider	56s2 5u7k 8qgl
reshitaj	4m1p
bazombanza	8h1i
desai	2y1d
hoover	1jhl 1ods
suljkanovic	5sil
topolansky	79zd
cantor	13n0
qadiri	8nlj
zurek	459p
|!E1%!|	2bgi
chaudhry	7d2n
luhut	7a7t
lebed	6gc
meyer	2nty 8plv
saikhanbileg	5csb
amici	5kvp
desjarlais	8vvg
cioclea	8x2o
bilirakis	66eu
|!E20(!-%|	30k2
craigg	9h7v
debono	2zxb
pavelic	cw4
beyer	5nsv
abulajanov	4h3o
mahamoud	7xuk 8syo
bougouma	5t4f
gurr	4uvw
hortefeux	mj9
pocan	7k7n
qurei	3ef
thant	40bh
fariz	9mee
liccardo	8trt
pindling	7bw1 7gqx
ponta	422i
|!E.!,))8|	3zj2
feizoure	6bvm
lankford	6jo0
limjaroenrat	3crp
mccleary	56ms
kawana	4m5n
lebouthillier	5m0c
tuan	9az7
|(2$!Mm|	1qxr
bolivar	3s40
shamir	49wj
kwasniewski	5tn
radulovic	8cfy
gauke	5iw4
naimi	8ko
yamashita	952s
bakhit	7kho
pramanik	5rky
|!E0"#*.!|	17fh
|!G3>!C<C|	3wql
chzhen	9et6
mikulenok	5n8l
pavlopoulos	3e1a
vojtech	4hu3
|(1=?9/D!|	15a8
recica	90cl
rumas	8wtq
carcasses	7rb4
muloni	6g2f
lakalaka	6z5r
|!;'"1!4.|	1ehr
kistion	9g9s
husbands	5fiw
bathaei	7t90
isaac	6ulf
|(1=SnD!|	3kx7
^@8?	1isb
cantero	6shp
maasi	79aj
stepashin	3qgs
rfk	3iqc
colon	1uhg
reding	43da
mataafa	16kg
vasilyeva	86h5
eyadema	1dys
rizo	6trq
mahmud	4k3l 4w2r
legrix	8fck
gavroglou	73cl
shevardnadze	10x6
ntsay	5dqv
|!E6&!$!!|	1sf5
|(1>L!Cs|	1wm5
poroshenko	3bbq
rostomyan	6c4o
|!E0,#!'|	30va
zawahiri	gd9
madaj	4ff4
souare	4js2
abalakov	7yaf
shipley	1uj8
|(1AIBh1!O|	345a
shukeyev	9c7q
creech	9itp
obrien	3jmp
saddique	55w4
witkoff	3u6y
cholango	6cqr
peake	6yio
craig	4vv2
|(1=)D!nS|	3g1t
dhakiri	68ij
ntisezerana	611e
shettima	254v
abdallah	27wk 4khd
anwar	dq8 4f44
cubillos	7ft0
oddsson	vcc
|!G>682!64|	47t3
khaw	71a8
verhagen	2oll
artykow	7z4d
ardanowski	6k5w
koka	76jf
stefanovic	31mk
|!;'!1!$8)|	25
markaryan	4tu7
sanchez	39mb 5dtn 78c6 7b55 85r7 86fc 8i13
shamsiah	84av
couchepin	8a7a
koirala	640m 9444
musar	314d
netanyahou	inu
^.I!	2xy2
tabora	8ovn
patt	6cla
sam	3o88
clark	1eu8 1ina 1ws8 25dy 464y 5ir4
merafhe	7wmu
|!;'23!,).|	21kq
yereyere	89pl
mehlab	6ds1
volodin	44us
moavero	5svq
botha	375m 3cpw
sumiyabazar	5nav
copps	8xzc
galloway	1b9w 6db2
leite	53zx
tapueluelu	7ltq
kouchner	j3z
sanghali	4ubo
barak	11cf
curzon	2fo5
donovan	3qt5
nguinza	6m7w
arevalo	j51
vacaroiu	337i
fico	3ivd
ilves	3zps
lazzarini	3byc
loncar	9mo6
hanley	61u2
sarkisyan	4xzk
^-A9	3czw
ndalichako	6vdm
kpwatt	8fgq
|!E14"3+!|	2dwm
|!;).$0)-!|	xsw
knowles	3zp0
azali	gfa
bonafede	4oaa
lighthizer	3jas
pats	2a4g
zvyahilskyy	9l17
^41%	16mi 1fhi 1q5c 32p2 3eof
sikazwe	5d8f
^A5%	ayd
|!;,!'82$)|	lqv
haspel	1dau
shanghala	8ru8
bazan	5ndn
niazi	1mjh
ravelonarivo	6m2k
johannsson	8z4w
senrathne	8iaq
kritsada	73xv
benes	112b
compton	6pvh
dodik	2u35
yugoslavia	27zk 293n
gerhards	6ymj
rice	say 3uw6
stoyanov	3a93
toufiq	4jtg
|!E2$%$!|	21xz
|!E-2!8:&&*-*|	2tfm
|!G2-B4!|	4afp
^@DC	3ka8
thuong	9g87
landry	1u71
hewitt	38g9
billah	4lc9
^=,.	4x4 f6y 1ybt 2obf 2op6 2tfm 2yu8
faeser	30jb
mayaki	6dr8
weizmann	p3d 14xb
rahmon	12zr 9ksc
menendez	kzn 6s0q 8mg9 8o4s
bacon	5np6
pita	3crp 5qv3
veasey	7fp8
bourhane	84oc
miliband	v20 10gx
vazquez	3vgn 45pc
buha	5ll
vieira	2oh3 8czg 9d5t
|!E2"!-0+|	2f2x
willkie	4602
jayapal	8glm
mifumu	7p7o
winnie	476l
yalla	7448
sakellaropoulou	25bw
gachchadar	551d
morrisey	38ls
ananiev	72ke
nguz	6lzw
bacquelaine	5het
yanukovich	42j8
|!G5*!A(#=|	32v5
doherty	8l71
williams	3lp2 3roo 52y5 5hs5 5law 5qy0 5uxi 83am 8owe 8pc1 9e2b
|(1@Sk!8P|	acq
dewinter	16wb
^<*I	bih
crosetto	1f5j
walz	3y5f
errejon	4dmm
hasani	5232
ossibadjouo	7lwq
rogers	68qr 7q27
mgaloblishvili	65rd
saliji	553r
adam	3dw8 6gbe 6mux
heitor	7f6h
behi	86us
erbakan	31p1
sharshembiev	529j
|!E.7#)8%!|	3g1t
srettha	3t5b
|!G51A=1(A!+|	325w
park	37uh 37vt 89z2 8a09 8a16
figures	8yfx
waly	634g
yacob	67hc
japarov	3nli 4l7l
katic	4udc
|(2>5!4|	nwe
suharto	3ung
kiggans	6nk9
^<G<	3hi ptt 1hxt 31vj
bareck	8xdy
molokomme	50ar
prayuth	3drd
coffie	8kuq
^5$D	2ye9
dzamesi	8uct
boozman	6psb
|!G7!=;(=;|	lg4
|(2*7R!|	247u
hocke	kh6
vedrine	1l5k
widodo	1zjg
ayrault	1tsd
ishiba	3r5p
makuza	54da
funes	2oaf
tomar	80cc
dzurinda	2tov
^<7,	1sx hks qws ymv 17fh 1g03 22u3 2ing 48p8
mihailovic	zkm
solyom	2ba8
chilima	8voy
bashir	2x4d 3667 6gvz
madison	1r73
sajwani	60oc
marrule	6b6e
tiffany	98ay
mcmahon	2eyq 8n2r
dahn	54j8
greening	23ny
|!E1!-&&!|	1nhz
brunner	2i04 92bv
^?'5	1nhz
gomou	54ch
|!G2>B"!@|	2lch
pundari	6qo1
ranawaka	8ak4
yentchare	964d
qaddafi	2ye9
munguia	5jfa
rao	373m
|!;(!38|	1byj
parubiy	4v6z
|!E2(!35,3!|	6i3
lawson	33p8 5eho
hakobyan	4zs4
itoua	57ks
schallenberg	6r3
ralda	7b0r
|!;'1!)2|	say
|!E23(%,$!+|	jvx 1k1q
calfa	2kzy
stevens	3w9l 64gy 67fn
|!E2%!,34|	1taq
gysi	1evu
|!G8!'>:|	3ne5
turnquest	87qq 8ej1
johannessen	6xfu
|!E-:*!&5*1#|	vn9
teme	4hcw
jenrick	3j62
deuba	8y48
|!E0!#&6&"|	3ka8
|!E/!7$0(|	3fd1
verheugen	19v3
colyer	1u6a
fourati	6b49
major	1yp3
rejepow	8lp7
bulgak	9frx
shakir	9ltu
symington	16tl
adda	6uht
masiulis	8pfq
gennimata	176y
leanca	6hkl
muluzi	gxp 50gj
nikolai	32jz
nnauye	8082
tulafono	99ke
nurbaya	90bu
^@*)	3ivd
scanlon	7l7v
|!;'(4-!|	1pmn
cuffee	7mfs
|!E-!2$|	hks 1g03
ogi	2ty
waldheim	2ay2
baba	9bm4
rustamov	5r4i
|!E.,!8%!|	3q3y
kvirikashvili	63yd
oettinger	19wn
molyviatis	3bh1
|!G2"!+,!@D|	2nea
vajiralongkorn	28un
wijetunga	5mi7
dunovic	7qeq
grassley	rff
pertini	3ose
alsobrooks	4vof
koroma	13zf
ozola	5hat
fassi	4ds3
huckle	4lqu
lauritzen	6yjn
^;1C	3q9z
baron	5ymp
diokno	53sd
fu	60lt
tsakalotos	14cg 5v6j
|!;/%,)*!|	2vw4
chirac	1pre
hemati	4elz
|(1E/!dDK>c|	2op6
|!;'-/1!,&2|	14ra
scowcroft	m90
|(1>:l![H|	3e6a
sikua	5lib
|!G5+?;!*|	35b3
abdurahmonov	6e4a
|!E/#!09|	3act
zelaya	2jv0
valdes	88au 8iv4 8tgj
wallace	i4d 1c3h 6anj
almeida	4h6z 4ydo 5gvm
benflis	4p1x
|!;'-/6!-!%|	2i3t
okamura	3z7y
mirziyoyev	3quk
|!G2!+)D+@|	1p5d
donalds	57wa
rugova	1ly7
|!;'2),#!|	2gzq
filali	4e37
^@3(	1mjh
aissata	4rk5
petrosian	2ece
bastienne	5bk7
tugade	4z9j
davidson	3men 9gzl
|!G2!"B$|	3zdr
banzer	1lag
wilder	zhs
ozdemir	ozm
kotleba	2l3r
^@5F	1xs dg3
cosse	5abe
kolingba	4u0b
sanae	3omh
shinseki	13r1
tanayev	83ig
|!G2-D"DA!|	ayd
mahathir	2i3t
mcmaster	1fue 1jea
seydou	8rx6
lasso	1f7h
cuerpo	ntu
mokuy	4odl
|(1DeI!|	2kdt
seidou	4lx8
abua	4ued
mamadou	7e7p
hill	60f7
^;(H	2jo4
bushati	5msh
enkhbold	7p0x 7r85 85ck
massi	4iqt
|!;.0!"'6)"'|	488s
|!E.1(%!|	6t6
fitto	3fi6
spencer	52dn
dahi	4dup
perdue	jim 3sw1
bertinotti	15q6
fidan	1gf4
torrijos	2mlk 365d
banh	9664
fokin	9fmr
hinojosa	69w2
strandhall	4wni
|!E2!+|	3zz4
carrizo	6sj9
menfi	2wbc
tove	1trb
badibanga	8umj
freivalds	2bm0
goering	1joa
wilson	1hmv 3aie 47t3 602h 6pge
kihara	2u8g
|(27!:GF|	3mzp
thor	1065
afwerki	1ne2
maire	myl
allaq	4pt4
hai	6bnx
jasray	8h74
melo	4vxr
|(1>Xa!H|	3m30
card	ani
|(1@J!#i|	s66
zedkaia	6x0r
schmit	82xg
|!G3*A!CA|	2kdt
mcdonnell	kyu 1yy2
jarrett	41qy
dionne	7ub2
sentamu	8rej
feroz	5xv0
hajdu	8arn
dubyna	86a5
|!E2!%(-!+|	47t3
kgathi	8xxf
seniloli	6rg9
gavrilescu	65h0
mazzoleni	6wrv
|(1=$!l=||(2*g!|	1avs
jonathan	1e9i 93s5
bongo	88c 362c
rossi	9eka
kagame	38u8
faure	35s4 5i0r 8ang
henry	e5f m3a 61uw 7jnp
sesungkur	9316
speer	4v4
andropov	4b85
blomdal	85s1
hui	6cpp
parkinson	otj
mahdy	6bfr
gharaibeh	7yx6
|!G24"!4"B|	2cbt
mclaughlin	4muc
pahlavi	2wv1 3h53
anantaphon	4tf6
ahmeti	82t
zlobec	5ek9
|!E2!!2%1|	5ma
dahl	2amm
auchincloss	6j7t
schaefer	46gw
tiao	79uy
khalid	4zkb 7092 70bs 70g7 70i9 70m8 70o9 70qh 7vfk 8ro2 8rot
|!E.(80!%,|	2j1o
|!;'"!1(!.)|	2nea
alexander	u2b ze1 1igw 29d2 2brb
briones	6sgy 77a3
eichel	1h6s
ygeman	4tpw
santos	204p 22go 39gu 58av 5re5 5xr7 5z7w 6p4r 7i8s 82za 9ibm
chansamon	5bdq
swinney	1zdp
aidid	2vnl
kassem	30af
munoz	5vj9 7hlo
maddox	2e5c
mahuad	1rja
aati	7rmf
malloy	u16
|!E1$.&-!|	3qxn
lahood	3gfd 5ia3
arango	4qb7
vanhanen	2o5w
petrosyan	2ece
villamayor	6vz9
espot	486e
hamroyev	8xwi
enkhtuvshin	9c4c
paksas	3ksx
mabiala	8fsp
nghimtina	5tec
thieba	8bqs
cleveland	1f0c
farnham	7bxj
hassanali	848g
lungu	10m9
venizelos	11v0 14lx
agnelli	3uz4
sekulic	5of4
|!G<(!:1|	2wep
razanamasy	66x8
lintila	7pie
manchin	1ww6
lozada	1e6g
^7H0	19kv 1tmg
kejriwal	exx
polo	7zrt
^A;/	roz
ho	1ka8 5pan 6bkt 6blp 6bn2
ramgoolam	318q
wilhelmina	3elm
wine	l52
^67!	7w9 jjs
ielemia	4xvg
urusemal	6uub
^9'9	36r6
breik	3nw2
desaulnier	7k2b
lin	781o 782j 783w 784t
|!E-"-!&2&"|	acq
marapana	97ty
moore	463i 52so 55il 671q 73x1 8nkp 98wp
aylwin	38hq
campero	4y6g
damaseau	9csu
jowell	3wmd
himmler	1ik8
salman	26tx 296i 2xd1 8t2t 8t5j
|(1I+<!|	3i7f
chilufya	5cx9
duma	9hpg
jawara	5k6m
marawan	871s
mrvan	5zq2
|!H("%#!|	3klj
vucevic	2tzb
|!E-/&"!98|	1kj9
poos	1pym
yoshida	3rae
|(2*)K@!|	1lbt
boys	7ntf
maruf	94vt
luns	21ik
mullings	8xc5
rudan	80jp
alik	4qdg
hess	3lxw
bilal	7j1u 7s2q 7u9f
csaky	89o8
welby	23n5
wilkins	7ohe
abylgaziev	7yb9
moser	6u8u
dumarinu	8zy4
reisinger	htu
^.<7	nwe ryy 3ne5
pires	4ow8 7jl8 8cx4
|!G2?!=D@|	1yth
ghazouani	2w4h
salesa	6nna
guilavogui	894s
makosso	9lm
abayev	5ijb
mali	904n
svoboda	t7i
ramjattan	71e4
haniyah	1nhz
miao	7ngc
fudge	2kc1
guthrie	571c
tedros	3wb6
akimov	7dr2
|(1G/cj-!s|	44fu
buhari	2yu8
ferrero	58te
kedikilwe	8gcm
wamalwa	5uof 7ofs
yi	9k2r 9k3h 9k4b 9k53 9k5x
guerrero	5nw0 797d 79jo
reichinnek	1ihm
agboyibo	9jjj
croes	5v41
crombie	9ab5
lenihan	mep
rajapakshe	9hbs
pamplin	8aql
tomegah	9e8y
adeosun	6zdb
dimitrova	55ga
dominguez	58se 7au0
mccormack	7o0z
teklewold	96e6
teleguario	5134
otarola	4mm6
hochstein	9av
padoan	3c38
lux	6u88
endara	663v
kalmet	84g8
wyatt	6zg6
|!G58A!*?|	3ivd
guingona	96pr
|!;(!5322.|	i5b
kibaki	2zq8
lourenco	1wb8
tumwebaze	5zsy
|!;',!#1/#|	3q3y
abdoulaye	6xap
grillo	j0p 6483
kakar	4xn7
drouet	4szc
wangchuck	28of
|!G2+!?-;D>)|	ymv
shuhayab	4l5u
elrington	9hec
cosgrove	8dsp
kutovyy	95h2
sello	6z4y
laareydh	4pb6
siew	9fah
gusenbauer	7n5
jonas	5kcq
gailis	2hkr
mierlo	1hb7
tabakovic	6sby
cameron	uko
chayane	8s8o
oba	8fv1
laraki	51ov
guillaume	5m4r 5m5n
houdeingar	5iyu
wiebes	5tao
medgyessy	37co
|!;'31!22|	2fbw
penjore	5iii
becerra	4845
gamatie	4p2u
marape	1r81
loke	4wxo
comey	1qxr
|!E6.!|	g0j
kamal	4zl6 6xtn
|!;'.&3!.=@$4|	inu
doval	3xh
pendes	7j9l
atallah	6360
power	3oe9
^06*	27fm
albert	27y0
^@'4	2kn6
pendarovski	3ue4
koltovich	9fx4
mentese	7zid
^?(,	ucg
bazombaza	8h2f
dambazau	4h2p
sinamenye	7lyj
vaitiekunas	3b97
ameen	4g1q
bendtsen	izw
buteflika	mo
jinnah	2yq2
|!G2+!?!;B,!|	t1n
bernanke	hyc
grisham	2rhp
kharge	2j7q
magufuli	1ymb
rokita	1rts
teo	15y1 6uxu 96kz 96mx
thurnherr	9gsj
reiche	25d8
landon	7k6
|!G:!<,:6|	phz
mazari	8ydb
prakapovich	8eoh
deutch	1xo9
garamendi	6q2e
pankratov	868i
sarangerel	5ik3
zogu	29ef
agusto	6sfa
fassmann	69zh
talat	2ows
yao	9jcp
biton	9k7f
almagro	2gp1
cole	5eyl 99o6
karam	4x2t
|(1I)[!|	1pre
roopnarine	8r5p
peres	3rb8
rodrigeuz	7pa7
tsikhanouskaya	3v5m
akhmetov	5hyb 8x5n
treffel	6mbo
|!G2(!?@DD|	89v
cusi	4ob4
fields	5fdw
greguric	5zj4
tuberville	9a6k
moses	5l7e 9557
urban	1v8b
mccreevy	pqz
|!;,1/-!$)|	3ne5
nyusi	16yl
pavel	3b8f
|!G2>!;+B;|	3q3y
majbari	5w98
ramid	7yqa
rutelli	17wh
socrates	20yc
tangi	9eyh
kengo	268i
nikolovski	78t9
qosimov	893z
thornburgh	wu1
bukele	31fi
hasbellaoui	7wl4
perez	nsa 3yr1 4a90 597z 5avg 5qhk 7iom 8k8t
^.:(	2kdt 2sqt
barkley	4m0x
recean	z8e
rama	10qa
^154	1mjh
otorbaev	6rff
rasi	8n7y
sengebau	6ns9 9c6v
acosta	65t 6bqj 6hlq
sika	8wbp
jesus	6rs9
parolin	3cp6
corbyn	1uuk
leahy	38jc
kimyan	6yyv
matlanyane	8lq1
popa	9cp3
|!;'2!%1|	2z3a
kotyukov	7q7e
botwe	5h1y
|!G2!B+D"D|	4clk
dausi	82ja
gomulka	451c
|!G2!'?)|	1sx
suleiman	363y 583h 7ovv
cresson	4csi
forde	5gfc
gamage	5k7z
jagland	3xuy
rohde	75ad
|(2*!'gFg|	25oj
^=;/	xyu 2gzq
rong	8pyu
seck	6e66 7dg3 89us
|!E1-7-&!"|	inu
tsogzolmaa	9b7n
ulloa	5xa5
|!G3!C?C#|	305e
lafontaine	36mz
underwood	ovl 75nv
ala	3ef
broek	1hce
cunha	10yr
sylla	5cdh 7idc
|!E3!'+,2$|	44fu
fillon	17dz
ghani	f5r 4f08
saturnino	7fav
|!E2$%*!5,3!|	4b1i
brot	6mg4
aguirre	149x 4mvf 64vs
northam	3ful
mulla	8n3m
^7,1	3klj
leuthard	z9f
lukita	5skc
schwarzenegger	emm
yermekbayev	858d
mello	3qkl
|!;'1!)2)|	108k
hoole	4lq5
nouripour	36dc
bawari	7t9u
ekren	8142
fletcher	144l 3ynh 78rk
|(2"Q[![|	bsm
maric	9lyk
andreatta	iab
lika	69r3
savisaar	10n9
worrell	5k9q
hirohito	1353
maas	1iid
robespierre	2omm
borjans	34ql
mutko	9fji
pillen	1vyn
|!E-!(/$*1'!$|	2ing
shuvalov	6elt
barragan	803d
mark	8pt9
horta	212f
nyunt	270o
padgett	6z2h
bolojan	1mgw
ndong	6lyn 6o21 7p6e
emilewicz	6itg
dogbe	9e6v 9e7o
elchibey	5owr
garavano	62ui
lich	81wh
schiff	2fr
turner	3pm3 76ku 7oex
haupt	6asx
maragall	384e
gucht	24jg
hammouri	95py
laqqis	694c
selimow	91on
kristersson	40go
onkelinx	75ui
macmillan	1hm0
|!G23@!@|	29wh
islam	85ac 8h8h
leavitt	251p 2qbw
moody	4zr9
ramampy	645n
baudouin	2817
birindwa	5wlg
xiao	9ixq
codey	3hg3
|!G2-B=!+@B"B$+D|	2op6
bawumia	7cyj
kyagulanyi	l52
|!G2/!>'|	7w9
^0F:	38u8 3x8p
amari	7v0p
kalogirou	7omc
simmonds	6zjw
byaruhanga	9hmr
lafontant	6ibf
sindimwo	61p2
dermer	3l5w
demirtas	3pv7
ha	8ex3 9ao9
abakar	4qpa
gargash	4xo4
|!;'-!++/..&,,|	2ur1
|!G2=B>D"!|	xyu
abdulaziz	27un 28cv 296i 3dyb
bolkestein	19h5
scheer	avk
sherzai	668v
|!;'$!.%)|	1mrd 2ial
tomi	9e0s
alwan	4lf6
araqchi	25
franklin	ilw 8vxc
afif	4j31
debretsion	vio
coons	5dx6
reed	3u3u 6ics
kozlov	4npe
fong	5yd6 9f1v
palme	35v1
tampiza	5fvk
menacho	89b5
sy	8tvj
weizman	14xb
qatrani	4q2k
|!G58?!+A!+|	5ma
chevry	79xi
|!G2"!+!=|	11cf
condi	say
gedi	4p5q
|!;(=!!.22|	3zdr
|!;)0!'/'#$,)-|	4az2
pacolli	hv7
schuschnigg	2avt
larijani	8hg
aguad	87th
mkapa	imt
andriantsitohaina	7zjx
tshering	5o6x 79bl 7zug
|!G2$+B?!@|	1hq7
mikser	94cz
|!E.!87|	11cf
kretschmann	475p
|!E24!*,%|	2uwi
ayara	8hix
bani	6prm
diakite	8z15
kobakhidze	1n63
tillerson	3gzj
ringadoo	9dhx
subianto	3dij
|!G:7:!<|	30va
lebona	8wgr
kerrey	kvo
montchalin	4s7g
|!E076!6|	1cn4
stenergard	2l29
wheeler	awk 65al
jeri	206s
levin	nlw 7q0l
jamal	4fjc
maarouf	4xqc
mulikow	6gu1
|!E.!")/|	2p5b
canel	2rqc
prabhakaran	41wm
rajah	6fdm
latron	8ao9
osmonbetov	5rrp
hammarskjold	tb8
qasra	2zck
|!G2.D@"!B?|	ryy
|!;*3#!/#0|	3act
khalifa	1gnl 70s8 70um 70wn 70xs
lubyova	7l0g
arone	51va
tolli	4dte
dan	33gt 5a4p
kaljulaid	26fi
ruud	7x5j
haqqani	3seh
hasina	3qxn
somare	7obt
trotman	8jif
self	6z3b
muhsin	4pe3 4pes
tei	8g8f
abeid	507a
manetoali	8uid
navalnaya	4axv
|(2*7[!|	1of6
klestil	3xm6
cazeneuve	j2i
landau	r97
bourke	7kr5
ghais	1gbc
gottheimer	6v1l
smetona	csg
|!E/!((8/67|	3mon
|!;(!%--%2|	305e
chretien	1syj
klassou	735l
engler	1xq6
basescu	3ztq
tchuente	7c7x
zhu	4bzn
bawardi	7v25
pazin	9msk
trittin	1owy
abil	6ftk
handal	9hs3
menzies	3jdp
conaway	6arf
cabrita	5pjm
duguid	9hon
antrobus	5bi0
bunchhay	8274
sumaili	64px
klockner	22zg
pettingill	7k5n
reid	1hp2 1z81 8quc
|!;(2(-3!3|	l9s
carrizalez	8izm
kadyrkulov	6e5a
mckinley	46qu
gantenbein	5nja
husted	6r6j
louis	2g5a 7oxx
rivet	73vf
varga	22og 2s0x
haldeman	1ft6
tumwesigye	5qs2
jumaliyev	73zz
ling	8wr5
griggs	80w6
zhivkov	3yf2
manning	8b08
skate	558l
keita	1lvg 4kk4 5ktz 7rd5
shephard	1d9k
mohamadou	7xx7
pontes	7gak
sisulu	78e6
|!;)>,2)-!'6|	42j8
|(2C8!B|	49qy
monsef	7lfw
|!;,1!)|	3klj
montilla	20u2
lloyd	3pw9 6nby
soglo	32gk
sarovic	2uir
waltz	2syi
dietrich	662x
suhail	9322
edward	28bn
evers	3zof
lohde	919g
|(1>iX!|	2l6p
jean	7okj 7olc
joensen	5pbz
bantan	7u62
ciobo	92qh
navas	5ruu
taputai	8dgj
weil	4lmi
munteanu	770
podeschi	5f09
|!E-!&"9$&9|	9vs
|!G23+!<&D|	25
babakas	6fhh
|(294!|	3cu0
krcal	8ent
harris	qet 247u 3s9m 4vbs 74pi 7k38 8lh6 9942
listhaug	3vam
polak	5g8a
pohiva	8u40
|!H&"'!%#'|	1de0
olsen	4w95 895l
roldan	6vuv
mbatta	5y4x
jourova	4199
dragasakis	6fsa
podesta	1z1l
khoan	9gfn
hipkins	qg8
pandolfi	4mny
gamliel	63jd
fernandez	4vw swl 2c6c 2dpe 5ytm 6cjc 6j0s 7gju 96tx
|!G2!B"!?!|	h7d
payette	6whz
hart	1ahk
morsi	2vw4
aliyeva	7mum
ponga	4mto
sengduan	8weg
shabana	9bnj
addo	30hx
sommat	90vx
simovic	7qoc 7qt9
zayed	1lu 2xkr 67ex
lubna	79py
cisneros	1j5k 63m1
|!G2&B-"!@|	2f2x
muasher	8i9y
khulayfat	519z
tun	85fb 97ex
kasymbek	9mcg
osei	4wuh
ruehe	44ce
ekonomi	7qpk
ballen	3sjf
gujral	1mpc
macaulay	75zm
maliki	34z6
richards	c4h 5v4y 62fv 8xy5 94m1 9d4x
geithner	3y8a
dieschbourg	5a8e
mbeki	3wql
mckenna	5apa
noriega	2jo4
johanns	2se9
bulatovic	2xsd
^>;2	lg4 3gzj 3how 47t3
^1H*	2f2x
panza	oo6
khachatryan	4zdr
nixon	1sv5 3how
cheong	5cnf 5coh
|(29!BL.|	yss
cannonier	5g2l
padrino	43qj
kyd	6nus
fujimori	4x4 25nm
hamzah	686x
|!E.!%7,$|	31fi
callejas	8hu4
gamsakhurdia	4cjq
borrell	216i
masisi	2xnx
godmanis	1o5a
slotkin	5qwp
sousa	2ka9
cano	9ebg
blix	1h57
smets	6kdg
eekhout	55jg
johns	4ihy
namoloh	5bfy
blas	5zl2
^,F&	278g
|!G2=!?D+B@|	uko
dimitriev	5rpj
persson	19tm
kotek	3y9q
belka	2kj8
eanes	cpd
rabin	49qy
^=I%	1uuk 49qy
sadi	8lmr
geldinyyazow	7ehe
alvi	4y9o
terho	8u88
virkkunen	1iz0
voynet	ydb
gaspersic	8dyl
wangmo	5khm
adhikari	7enm
madigele	4oji
|!;/!)|	27fm
|!E..),%9!)5|	3smg
matovic	1mcb
shigeru	3r5p
berger	3ot7 87u7
geete	4teg
azizah	9gtf
yousfi	9kks
iii	30sy
block	7cjo
cisse	4rnr 56b5 5emi
baykal	vya
fazliu	938a
gorbatchev	2t16
connolly	omd 1r2t 6wds
lugar	3hml
colonna	ola
luxemburg	3lj8
nkwinti	65vj
carovska	7qca
nasiu	4kwr
phichet	8f04
badi	93d1
ngouonimba	6v8k
mathys	4i8k
gorbach	6cc1
touray	6gs0
barclay	3tny
petersen	1rss 33i5 7jr7
muravsky	9cz4
janjughazyan	50fe
boumediene	1kro
gooden	74zj
mushimba	577n
phuc	32ew
sobotka	l8q
ritter	kae
jha	89w9
kham	8s5l
fleischmann	5e9l
gotovac	445z
norboyeva	95em
sonthirat	9130
|(279N!D|	31vj
michelis	1d3f
no	841f
blunt	2nqv 3lrf
bria	7oow
schultz	vgv
valls	2jtp
schuman	3jq1
|(1E!b/|	242l
lieu	96bq
savage	5yqh 5zs8
|!E-"&%!9*|	2yu8
valera	1040
rosen	6ie6
murayama	3z72
|!;,4/(!,|	rj6
walkinshaw	6jwa
porozhanov	8r2s
^=/C	1hq7
chacon	o7o 4swo
mirzaie	7wfl
akapo	82t7
manglona	53t7
razak	30e1
talabani	1qga
prawit	8gr3
weicker	2g87
borovac	8w9u
glinski	8g1o
isingarin	838s
ndlovu	7erp
makgato	5o5b
taghoyzoda	93l1
jokowi	1zjg
|!E-!1!0|	29wh
terbishdagva	5kt1
joksimovic	6isi
ratcliffe	1z5w
rantissi	a1
|!G3!A*A-C?<A|	3bbq
siala	7uvi
moussa	9bo 4l94 69md
canavan	7m5z
|!E11&-"6!|	fs3
casten	8w1y
moolenaar	6qkl
pedersen	1b1u 9afx
rafsanjani	3y2
shibayama	7ljx
zene	7cvb
landsbergis	1a4z 44xi
murodov	88p9
|!H%!&#(|	1qxr
daines	3u12
weinberger	oii
pettersen	57cz
schafer	10jp
shwe	3wzo
|(2$)!|	2v3d
toninelli	5hx7
|!G2"!D)@|	1wm5
zalm	1ct1
abadi	1g6o
falconer	2fqz
nguema	mka 5fav
petkov	29fq 55d6
shangula	6xop
pou	2guk 81fc
chui	5xhw 5xjy
law	le5 75wx
nikolic	3z8w
tentoa	9736
thomson	8od6
|!;'1!52!.%'!.)|	3y2
oyunbaatar	9b9f
|!;(!+(-*%-|	dg3
|!G2!B4>B|	11ng
^9-6	e6g 12n3
korcok	1o0x
komsic	4dha
morri	8pqz
gomez	4orb 6ohl
lepage	38zc
swaray	7t03
fahy	7npv
ramkalawan	45vy
schluter	3dhn
|!E-9!*2*|	108k
godett	7qxx
sehovic	5h09
jaatteenmaki	ccd
andzembe	8f3c
araoz	7n5c 7n7u
ahmed	4eiv 4jc6 4kgc 5c9o 69b3 6ddj 6h7q 7xpb 7z6i 84my 876j 8jn1 8xgv 99gw
jacobs	8vc3 8zc8 9hfx
minniti	2kct
fofana	6e1u 7sc0
harkin	3ype
lammy	uts
|!;'51!.7)2+|	3czw
hammud	4p8k
murdoch	4uzz
romney	2uwi
haftar	26v8
tandilyan	7eoy
^>/2	27td
grenade	5atk
davkova	1eew
klaus	4164
salim	3nup 6986 7sth 7vuo
komic	6l57
marchuk	9k1i
zainal	5w7g
jadaan	2x5v
walter	7ch7 81dv
^-15	1h8
varadkar	2dgb
kellogg	25tk
|!G2!,@!+|	20ld
husovic	8i2t
bausch	5zdl
houlahan	5dli
jang	6kkv 6klq 6kml
moshoeshoe	7xe2
|(1<c#!|	1e2m
navarro	3ax0 4uks 5x7r 77en
diaby	6xiy 7ema
fayyad	3nsk
|!;'+!.&,=|	2rqc
|!;(!.0(7|	19zp
|!;,3!,3$''8|	478j
|!E0*2'!|	48p8
furayj	5vo8
ige	ut3
|!G4%+B>!|	3qxn
godongwana	139a
konare	917
sandleris	65xo
|!G2=!+$+|	1w3k
kumar	8a38 8gwm
ma	2hmv 7byz
|!;'!">|	3rj8
dudayev	100u
benjamin	9236
durakovic	582o
leques	6lvj
toafa	7c2e
^7C!	1hq7
klobuchar	9e7
gibbons	1vr0 65e8
pusic	41z9
gimenez	58xm
uteem	5akd
hodge	5fy2 5hk0 5lfz
|!;'8!#&2|	1lbt
clausen	4u1f
moniz	1414
yavas	2ji4
ulaan	5eb3
heath	114e
toure	93p 3my9 4sk0 4yzg 7e30 8z2x 9ko3
^<->	1cn4 2bgi
kraft	1h3o
mambe	3ijl
lutchmeenaraidoo	8w3t
kalpokas	5nxq
davletov	8r7f
balkenende	1rrm
biggs	4vaz 8y6f
frutos	32hi
feenstra	8ja9
kyrylenko	9gii
crnadak	6ehp
napuat	4v0o
|!;,(!)|	2cz5
durkan	2m2f
milquet	6plm
flores	58v0 5yxh 7ahn 8qlq
gylyjow	5agy
haider	1oti
ismail	5wso 8y7a
meles	2p2l
|!E-!9$90|	1p5d
prasan	8gnd
dole	kq2 126c
salahuddin	8so6
hochul	25i2
heger	10uz
munyes	6qli
pearman	6gc9
aceng	6kf8
bouazgui	4e00
whitehouse	8y00
kurz	3ptc
hussein	19in 28n4 3ne5 4br4 84zg 88gs 88yd
kasyanov	2t8e
rau	1x1m 4bnv
|!G2=!@D>|	2rqc
carenco	6mco
felipe	28e4
mansell	8tbf
harper	3tuf
lucke	j65
dzihanovic	8s26
frattini	1880
butore	6uj3
^;E?	29wh
sawadogo	5f9z 8zr9
vestager	2kwu
|!G2=!4!?D|	38u8
|(1<!NcG|	1sx
younis	67cv
chiluba	1989
naqvi	7ye1
benko	98mg
sapin	2r38
attanasso	7izs
gheit	393
blanar	23er
jeanjean	7opt
shtayyeh	2wwy
calhoun	1xju
verdonk	3ici
xavier	9ivg
|!E."%8!6%!|	2t16
advani	2b6q
hallengren	76ss
teixeira	7i39
massa	3qhn
aspin	2e4n
jadot	490u
arafat	493o
moeller	91bi
maurer	40cd
|!;'/"1!%/1|	9vs
ozel	4d7a
walberg	98z4
seruiratu	6fmu
^A9E	37vt
helme	2miq
jabri	7vcu
^="$	7w9 31fi 47jz
kleis	55ce
golding	57ha
helal	8hcv
athy	8zns
tozaka	62ia
jama	8smz
fulmen	7hgt
ramirez	5klo 7kl3
seddiki	4e91
roach	9ar4
|!G5!A;(*?=|	3gzj
|!G2!>@!/+|	1a78
arthur	74gu 891t
maskhadov	ffj
jiang	1vfe 6o67 6o77
spartz	9eps
hastert	w1a
bryan	46ml 4m2j
chambers	1pa2
yasin	8szi
somsavat	90y8
^.G/	43ht
yuen	8nn4
salameh	8m6e
^-:&	2pu 47jz
kinnock	31to
maya	7rgj
alckmin	1cix
kone	4hxc 4rrg
penicaud	7yny
dimov	81l4
harder	6v2i 8dzp
jalal	9mw9
pot	3cu0
delay	3ykn
|!G5<A;?*?8A!+|	3smg
brechtefeld	80se
petryshenka	6enh
sosoaca	wfz
|!H'!$"|	h26
mundell	5jea
ionatana	6fxw
|(1IA!M|	2cbt
|!E.'8%96%!|	33rs
bandara	8jdk
schily	36qa
yearwood	8orp
brnabic	9hf
gallagher	6jkg
darbinyan	4yql
kashiri	87eo
schouten	5a70
cortez	75a
tassoulas	2a86
kossuth	2bo8
vought	3mas
dja	51ro
|(1>]l!|	1sf5
coric	99yt
mikati	30cn
|!;'"46!1)|	2yu8
buric	7j35
rivas	5896 7boi
|!E2%!(|	4aag
grieken	3yxl
menderes	2p1
schoof	ws2
|!E."!)8|	1nsu
mao	2jx6
wanawilla	8c7a
molefhi	847l
rijkenberg	819o
rakowski	2rmq
|!;'"!9)1|	3667
|!E-!*0|	2xy2
nayef	2x9k
panuelo	5jim
meta	1mhr
reznikov	35j8
brewer	1rk9
solymos	75dt
zapatero	207h
habeck	3j4c
peskov	xsw
schmitt	377m 5t8x
hoon	1b3x
^=$&	16mi 1fhi 2391 32p2 3eof 3mja
savimbi	1zv2
wynter	57qh
asscher	78xe
caldera	3faz
larcher	19su
farrugia	7nqn
|(1IGa8]!-h|	2pgq
|!E-/!-,*|	34z6
huffman	6kx2
simson	23yc
valdez	69xw
bozize	17b9
karliczek	4w45
daladier	4cub
tsvangirai	2y3a
ganic	11mm
|!G>481!64|	3how
^/87	2bgi
heyliger	6chu
pinto	8cvm
balladur	4ctd
wissanu	9ie3
agnew	3t3p
psaki	1ud8
^07*	2cz5
tharman	3x0q
|!G5!A|	2bgi
beassemda	7bs4
georget	4o0t
may	3x8p
moussavou	5y86
|(1G!C!|	2zq8
guaido	22b6
bizimungu	385a
michael	28wr
milam	6e8w
nduwayo	4x3l
takaichi	3omh
disraeli	ikt
karadzic	3f2r
lan	2buq
bundy	2ooc
khama	1loz
loof	cdr
occhetto	2by
^/.*	108k
ebert	19bc
rashid	2c2j 2xav 8juz
david	8dv9
ivey	25kt 64g5
|!;'2)23!.)|	8lp
nenem	73lu
|!G<67!8|	1snl
nalyvayko	8wsc
yau	5q56
babler	aag
maturbraimov	4qx0
stoutt	75w7
gordon	2m4t 5r6l 6jxa 89rd
noem	2ajs
clement	7ijo
cormann	2nn5
graves	k3s 8tqd
kulov	5x1r
phomvihan	6ywu
yilmaz	2pex 5b71
hele	8frz
missick	9h32
oqilov	87fr
|!G2.!+B@|	e6g
dogley	5m2k
evans	yfr 5ooy 60rq
borg	9qt 6dhg
dabwido	91s3
baldetti	6fj3
ganesan	7esk
giorgetti	1d0r
|!G3!A#A|	i5b
weilbacher	7blh
|!E-!&"/%|	h7d
battulga	70zu
lutsenko	9l96
diepgen	107i
kochanova	80ri
|!;,3!$)$|	wja
|(2(I!O#+_|	2ta9
macri	2obf
|(1B(k0D!N2&|	5tn
little	m40 4uy8
marfany	58fp
muhannadi	6956
|(2.?O!.Q|	1q5c
cairns	4r7r 5npy
rockefeller	321b
jebali	67pu
julani	3hi
|!;(!%+.31."|	acq
konyuk	4nnu
tembenu	8ukz
delgado	5nby
binay	6ne8
usmonzoda	9cim
evita	14hy
guttenberg	24y0
ricardo	6tpg
telito	5xzt
byrd	3ima
cheikh	7xn6
silveira	7hz3 887i
bellion	5nif
coulibaly	4rp6 676j 7e3r 91jl 98rd
ruzic	56xv
suarez	2wa 6wub 7i0m
|(1<!8I||(332!|	20ld
chahed	9kox
gelling	5nv0
niviyabandi	7kxo
amara	4dyx
halowchenka	8ind
zourabichvili	3nz9
said	3urr 4eb8 5k47 856o
josipovic	1oa0
|!E..%1!0)|	4ar1
petrishenko	6ek7
planas	7az9
coronel	7haa
ammitzboll	8zu8
armory	9d3q
peron	14hy 22jy
alonzo	4o7v
powell	s66 13a0 1v3g 1zw6 2gjn 7o8k
coleman	55xu 5is1 8drd
pasha	xji 13ki 3vkx
mbumba	30p4 805w
ciavatta	9cry
djamalilali	7s8w
kafando	7oqo
mala	95rp
reinesch	61o8
pierluisi	39kj
twyford	8f1g
workneh	9il0
kopofi	5zwj
salolainen	8deo
condor	8tpo
devos	jft
gaskin	5ngr
marchenko	3qm6
|!;'1!-25&,=%|	ymv
kehoe	2sgx
tereshenko	8wyi
|!;,'!)$)|	43ht
juma	7wrd 86yg
masutha	7nzb
moctezuma	5u26
mandelblit	516s
shmyhal	w5k
fonotoe	5ye6
|!G>36!8/848|	4ar1
arnous	6cz7
gjosha	72uc
tialavea	5wvw
amo	60qy
rafini	57bo
christopher	45tj
humphries	9abw
idani	88xk
|!G3!=C*|	3zj2
|(2(!Q_'_|	lg4
corkill	8mtq
harwood	8e0g
hassad	7sgo
manuari	5lli
paswan	8j8f
bobojonov	8gbs
^7)/	f6y 1ybt 2obf 2yu8
bah	gt9
laguiller	eeu
sheu	8yaf
duhalde	10zk
mouakher	8m75
moon	2xy2 7wy3
ndihokubwao	5no7
stride	2p1l
yesimov	4l09
serrano	62vc 6s8b 82aw
xojayev	567v 6k52
qian	3eck
csurka	1nrx
stanishev	3qfq
konteh	8e6e
donwahi	4lk8
ernst	6rem
jeanne	4ol5
mba	4tl3 5aio 8b98
timbo	4r1z
|!;'-!%41/|	32p2
mofaz	3qs8
|(1DRmO!|	2sqt
mayad	67ak
stutzman	7kd9
mcbride	8vdt
paetongtarn	37kg
sultonov	4qk5 88sg 9cjj
engola	5bmp
rwangombwa	6qtm
|!E-8#!/%|	38u8
dur	1mz
russell	ond
yerrigadoo	8keu
nahavandian	7tjj
radhakishun	8gxn
attaf	3au
pen	1tts 2lch 2lqn
koo	2a9o
kumolo	99b9
struck	3b2a
cherue	600f
durazo	4obw
gonzalez	10t3 160i 1uhg 6u9s 7alw 7g08 7gm2 9dzt
brooke	3amd
obi	3ay3
chung	5ebv 5ecv 5ee1
|!E1-!5"|	1snl
mamin	4zuh
trahan	798x
|!G5A?+!+A=:?|	42r0
kara	51ho
krishnamoorthi	8i8x
lovin	6gnm
sarwar	9j7
tan	766f 81yb 9aco
|!E.!%,(%/|	1xde
|(1D!F,m.a|	35vr
rinne	dmp
tomasdottir	1giw
erhurman	4051
|!E/0'7!.|	32v5
cimatu	8qfm
heine	1jzj 97zj 9hcq
samsoedien	8php
darrieussecq	61qj
kane	56ad 7euy 9jke
abbasi	3wpc 8xhz
khurelsukh	2728
mcleish	1jd9
murkowski	18fm 78lj
kopacz	14vu
lahbib	1fz1
niyazov	3oz8
saar	1d65
majcen	6g1f
pelivan	6rkr
tria	1dkh
|!E-2*1&&!9|	48jy
necib	6boz
sidibe	7rdx
|!E-!&9"0|	42er
gai	90o9 94rj
kabi	83yp
stashevskyy	91yk
sangheli	4ubo
ferbrache	8dx0
jalahma	9ktk
charette	1jqe
sako	7dhf 91l6
crow	6l6y
snegur	7qvh
conte	1dqx 2bvf
roper	7l2x
shifeta	8g9u
hunt	1fn0 1uza 1vv9 65mk 9ha4
azana	2jiu
crvenkovski	m61
gingrich	325w
erakat	3nmu
|!;'2!%!3|	ds5
lasconi	11xo
ortagus	2y25
salazar	cqp 2661 7b2u 7hcq
hayrapetyan	7r93
lukac	5oci
collas	8msw
trabelsi	7t2i
lagarde	qws
dassigli	52pf
kadis	73kv
zivkovic	4cde
crapo	7psl
mahamadou	88vg
rojas	5uqu
tawfik	6bhb
khalil	4p9z
mcguire	6qij
|!G3!C,<A:|	xsw
verge	5jv9
reynolds	4tg 1zxj 27q3 5fli
vulin	5s5
crane	5qqw
samphan	26ze
|!G3!C#*A|	1fhi
|!G2!B"!-!@&B|	35vr
cleverly	1qui
benavente	5m7k
verges	8but
kiro	5ejp
rahman	3r3t 3vxt 50dz 7uop 7xf6 9mgs
demirel	3mzp
kilicdaroglu	262g
kyaw	6c7i
maktum	7dwc 7dxz
joly	2hjf
schillerova	61a
freeman	6q1e
ibraimov	6wy8
demchuk	7q6l
nauseda	1dl9
attlee	s5d
grayling	qdd
asgrimsson	1gk3
|!G3,#A=#?!*3|	1ulc
bio	235s
oquist	8bnj
seretse	9f9m
souguimi	6bi5
benbitour	4j7e
|!;/(6!$!&|	3p3t
|!G2"!+B,B|	20cu
bejerano	64as
benediktsson	kix
|!E.!8,%17%0)|	3rxy
loughman	55ml
yadav	7m57 8im1
bedoui	84p9
moe	7a4e
quliyev	60nl
hung	7647 820v
joneidi	762i
huq	7y9o
larsen	8ngj 9dx1
matane	8c1l
aleman	ens 4r8p
kujundzic	7qfh
musyoka	92jm
bellerive	6mp9
oregan	8vzx
archa	h5s
miller	l1j 2e8y 3tvq 4bsr 559a 5a65 7law 7mey 8gf7
spellings	2km1
|!;'/,,!.%|	17fh
johnstone	8e3r
sorabi	4fu6
burns	46be
frank	98jh
mkhize	9mz4
awaleh	7rtv
kristo	lxb
i	132v 27zk 28qs 28wr 2917 29ef
keegan	1d8q
lappo	4tnv
raggi	436p 4ant
ahern	jdo w7h
georgieva	2ahc
andre	57j8
walesa	2csz
fadul	5ywo 6ss2
foster	eds 2saq 555p
barley	259p
dzhumagulov	4xsg
fitzgerald	1ads 8vwe
straujuma	2bn2
yusef	7t51
lange	uuz
tudor	smt
hassane	5fqy
bryant	3bml 673b
ibrahim	dq8 1lx0 5vtg
koteich	9kcy
boc	12f2
papantoniou	492s
traore	1lz8 5lu8 5mmx 8sta
maait	7smy
kamilov	4fyi
nagel	1wd8
sindwah	7u3i
titus	5mf4
sutter	24pw
butkovic	867p
dion	76yh
fordice	29i3
bot	hzb
kjaersgaard	3c1n
manaouda	7dz3
eisenhower	ztu
fetterman	6q0i
ngarso	8zbe
cha	3drd
kalliomaki	4xkx
martonyi	1omk
helms	1v92
|!E-8!-!2|	242l
wague	8twm
lujan	53mg
amarin	9fqw
kleist	748k
|!;'"/,2/.!14|	1q5c
akunis	85vc
obuchi	25w0
dondo	268i
jashari	2l7
^?66	35vr 3rj8
|!G2?B4!"D|	3jhh
hayden	2q6m 9hsu
|!G<1!6#:#|	3czw
|(2<%!:|	1nhz
walcott	6nrg
philip	5i3j
khurelbaatar	5crd
^AB@	jjs
magras	57mg
chand	78zy
friedman	75kd
masimov	6ycm
|!G2(!?@A!|^""3	89v
osama	36gg
matambo	87at
pence	2slh
ndakolo	8d64
paudel	3fve
prabhu	93wy
luka	5vsf
azzam	7ewc
kirkpatrick	1u13
taha	4ppe
yeung	701d
abaga	79vu
churchill	478j
ervine	usc
murashev	8529
rarawa	5la4
gottwald	29ui
ken	5nql
farron	3y0h
bartolo	5uzz
babanov	877y
ciller	3vs2
|!G3!A=#A?|	1xde
bonamici	94aw
jo	6omi 6ond
sheriff	8zs4
zeballos	9e44
ezz	706p
greitens	13nr
randrianasolo	6inn
|(2(?-!O|	1byj
paet	40q1
temaru	88a2
tobgay	403o
canikli	8544
estrada	21en 6wlf
iweala	32bb
jihad	4g2i
johannesen	4l6n
diogo	563t 7bgr 9fnh
samper	1424
|!;.0!7&"'6|	1vfe
dulles	1xx4
iwaya	3vjx
menjivar	5rac
rosso	6qs0
plenkovic	amf
salmond	64u
gurirab	97ib
mansour	2o0
dumas	3kqc
gan	61gt
jumblatt	45ag
|!;'-!+1)|	2obf
dardari	4ghb
poplasen	343j
mueller	3jfe 62qt
|!G3!C=A,C|	30k2
valchev	73ps
horthy	2tmy
hachani	4jbd
adali	6jap
kontic	3ezd
mubarak	1kj9 6i3q
ekuful	9cf9
matusila	8fti
roopun	8giy 8gzv
ndimira	8acy
gillespie	5i22
dias	5y95
nzapayeke	4twn
schulz	2mw2
steinmeier	18hp
^;.:	phz
henri	1eq5
karatzaferis	1cbs
zagorski	7gev
dobrovolskas	4ox1
haavisto	39wg
obama	h7d 5z38
madelin	4iw
|(1D!cm?|	17fh
hogan	2bwb 3bof
mead	2nt9
spahn	1uk7
teabo	4nxn
dougan	5a01 8whj 940l
|!E0,.!*"|	31vj
faber	8awn
hirut	6bed
|!;,#!'!)-8&$$|	44fu
moumouni	4sg6
paravac	562r
shyr	8yn4
^5#,	1sf5
zitouni	962n
|!;)"!'/|	1nsu
|!E.!0(|	305e
|(1IJh!Dq_|	1nsu
|!E.!8&0))!|	2dqs
monaco	3du8
|!;'2!1+/()|	33a8
goring	1joa
cerar	2ujq
lataste	97rh
sejko	61td
fritch	5pxr
portillo	2qil 4oez
gallego	8qn9
kettab	7zr1
shekhawat	54ty
negroponte	1yzp
samateh	4iwp
knot	72su
spidla	43gn
abassi	7kgu
eldring	76k5
fetlework	5xvv
hatami	4sn2
putin	43sq
schwab	3uxh
nimrod	5rcz
tarand	4uoq
^=-4	2i3t
adami	5p08 5q05
madero	5900
monti	2lok
green	tff 21rz 4l8f 682w
lee	k6h 1yk8 2cxz 2cz5 2d3p 2d4t 2d85 2d99 3iob 5lol 75m5 768v 769u 76ao 76br 76cn 76dq 76ep 76fp 76go 7pzw 93lz 9468
virolainen	4wiz
|(1=cD!|	30va
emmanuel	29as
abazovic	zq6
kajman	4dvv
racicot	2k4g
rakosi	2hid
rengiil	5til
habumuremyi	8fq5
|!G2!><*!;D|	2ye9
|!G5!?=1|	2jx6
dancila	4344
^<*1	43ht
cem	4db6
malabo	5g9z
nemiro	8ifr
beighle	9k9c
carvalho	4t6b 5v11
kubilius	b7s
|!E.9%)!,$|	47jz
bordans	6koc
ersek	4z0t
quevedo	7f93
derache	6cb8
nikolla	78d3
chastanet	4qtx
cocker	6jhx
marzouki	2xvo
bazarow	5359
petry	196b
shulgan	73bo
papikyan	3uvh
rimsevics	6exp
viskovic	3f7q
risler	5y76
vagnorius	1atm
kean	980a
|(2,Q!;|	x23
cayetano	i1r
okitundu	774t
|!;'3!+!)3)|	3omh
mazankowski	5nzb
musgrove	3lhf
derycke	13tb
inslee	1suf
maroto	8ltl
adityanath	4a73
|!E/!+/'|	4a2n
whitelaw	46zx
|(2.3Qc!|	20cu
manyeh	7x3o
|!;,,!)2$|	2nva
^@FE	i5b 13dp 21xz 3dij 46so
hern	6zy5
giammattei	5hb
levy	uvp
ghalawanji	86wg
clements	jup
vesikula	990a
beyshenov	6ked
djindjic	4cbs
gozney	8mwf
zhumagaliyev	4zvr
riffath	6dw6
hacha	12h1
gumbo	6scw
estes	8prq
harrigan	8aj8
kahlon	7xd5
griffith	erv 7wzd
koulibaly	9lq6
agamyradow	8h68
komorowski	mqj
villalobos	9el2
zapata	12im
yongchaiyudh	psg
savona	89tu
zandanshatar	4bkr
ward	5x5d
dilleita	7s5t
^3"A	1wm5 36gg
eoe	91fl
^/-;	xyu
mullah	95p3
rosler	3bvo
lomuro	7kv8
|!G2>B=!.D@=B|	6i3
sada	7vso
|!G2"!=|	2d4t
salma	8t1u
lemass	3pni
^=/?	rj6 25oj
nevu	6by8
salimane	6ydz
|!;+4%."'"!%|	15a8
nehls	9ax0
pierret	5esy
rajoelina	bg8
nickles	yh1
amlo	9vs
jamankulov	7fms
veil	3sbk
yermoshin	9g3w
milatovic	1qf7
kouyate	7563
omarov	8v81
|(2&UJGk!|	t1n
jagdeo	54vo
nasr	8s17
svavarsdottir	94bs
babacan	86y
dowers	4z56
maumoon	9l2z
djata	6oy4
polis	1sam
haupl	2q5k
allawi	gan
nazif	4jje
|!E-(!/1!*|	89v
stiell	3saw
seguro	co4
davaasuren	9baf
prabowo	3dij
erlander	3vj4
gotsiridze	8pjj
hageman	68tp
waqainabete	6e7x
|!;'+4,&"!|	xyu
|!;+/-;!+|	23hs 3ci1
argimon	537z
lipponen	37ez
|(1Eeu!l|	3laj
restrepo	6tmr
wu	21q2 9inf 9iof 9ip9 9iq4 9ir2 9irx 9isv
edmond	55oi
|!G2"!.>DA|	2rcc
girardin	4wmg
luzanic	6hur
moller	3a0p 91bi
case	5oxn
mujawwar	4pg3
onyeama	61vo
mascarenhas	4xes
rasa	6bpr
|!;(!3*%+%|	31fi
alcolumbre	u80
redzuan	7wdq
yakis	48hw
birt	7nid
barrasso	1x8l
liikanen	13vl
onyszkiewicz	1s78
awuah	6ebv
suprun	9c3l
|!E0/!6|	2z3a
abela	3ihv 5a3p 61y7
boudiaf	2vfd
muhammedow	53fo
|(2(#)i!Q_|	32v5
baikoua	9fhu
chisholm	3rnf
dow	9c9s
malpass	v0j
metsola	3jtq
note	6zrl
ardern	1p5d
pakdemirli	53i8
|!G2!>"!@D,D|	cx0
latta	8o38
gatkuoth	5vbc
gbagbo	2cbt
chernenko	2a3f
tsongas	3956
greenidge	58bp
hikmatullozoda	81j9
klutse	74bp
meredow	7z55 8k1n
geoana	2ubr
alexis	6iqj
hirono	7mlt
litlle	4uy8
dupuy	4m39
stauber	8dk3
beck	2arz
sharma	8y5 791m 8xrv
|!E2(%,3!(+|	1xs
|!G23+;!$|	493o
hadzic	1eb0
atta	6zeb 74is
refunjol	60a3
fadel	4j9u
aso	3vzi
haddad	16dg
halleslevens	7wgj
tonela	5tnj
kagayo	6n4q
nkuete	6m0j
bonnici	9bxa
jetten	3if8
damane	4hog
barros	8qyt
|!E.1),!$|	2gzq
howe	1b6l 574o
kolelas	7526
|!;,-!)|	27ca
fonseca	6rus 8d1d
bafaqih	4ly2
meng	657t
godal	khy
gulyas	62tg
dimas	3tfz
tornaes	9c1x
besigye	29m5
ziguele	7kym
guardia	5oif
ibrohim	51l9
sanjoyo	5qeh
swinson	1wai
sima	8ktb
bellen	702
laouan	7cek
keating	18et 38y6 9hua
meese	1173
nhan	825e
patronis	6oja
hawke	kua 4ndl
marovic	94dx
seward	46x8
rochester	78ip
kostevich	6g36
newhouse	5h7e
cuevas	6ygk
elkin	9m0j
|!E0,#%,!|	2i3t
adhoum	4j21
capriles	1j1j
|!E-!&0|	27j4
|!;'49!+/#|	4b8z
bakhtadze	7ekf
penfold	8ehp
radic	3ugd
|!G7:?!=&|	1yp3
|(1;OnU!-9|	48vr
mapesela	96cg
benkirane	4dx6
munive	7lbr
paterson	v4w 36xp
rabbah	51mv
dragnea	2f8y
mastoor	7tff
chhin	55a2
prachin	8ghf
|!E046.#,'6!'-|	4284
|!G2!B@|	27j4
haji	84zg
banks	6oax
taki	7t0w
michaloliakos	34bw
ondo	5hmf 5u3b 5y5q 8afz 8td8
dahlgren	68l0
simsek	2oxo
karoui	67ze
^<G@	1h8
zhukov	4nyh
mumba	81rc
adeang	u9e
carlos	28qs
espinosa	7he6
loudermilk	52rp
cherizier	1w8d
petro	1fhi
popolizio	81nd
sagintayev	52ah
^,I*	2p5b 2ta9 43sq
lafia	8rti
sargsian	98t0
|!;'0!4>,,|	s66
|!E6!$.!'|	lqv
benabderrahmane	51gn
khamenei	89v
rutherford	6qsp
swe	74kv 7z1t
castor	6ys4
hussen	4jfe
bermudez	9fc5
polanski	4bh2
tut	9k6s
azeema	51k9
^A*,	2lch
tekaiara	8qj2
hilal	69gp
donmez	5wf7
montebourg	eiv
aznar	20ld
bolger	1vlc
poston	6ogn
|!G2?D$+!@|	17ml
hallstein	45gw
schaeuble	47jz
siddiqui	70a9
jaquite	7e9y
|!E0#'*!6/|	1avs
coffey	3wnc
haaland	vg4
messmer	7k4t
sadat	ds5
bollestad	8641
goldman	5g42 5h3x
romaihi	4q3z
|(1<'mG!u|	3gjp
|(2$CWd!|	17zr
bussetti	7g3l
artano	92dl
siimann	2mks
charles	287i 5sjf 5tow 8fkr
mata	7fwv
|!G2?@!@4!4B!|	12tk
abhisit	1pm
fabius	2caf
|!G2?!=+D|	2obf
espy	2sa1
|(2(LU!|	2vw4
smarth	8qas
makuch	6veq
sorasak	89s6
lambrinidis	3tgs
maoate	96qn
saied	240i
kalniete	3orc
araghchi	25
tahiri	4hc3
waigel	3x4a
trott	7by8
|!E5*!%"(|	21kq
pok	5vij
andeme	6h2l
|(1=M-=D!|	22v
blunkett	uiv
gnofam	83rn
kaituu	95yu
|(1=)tD!|^(3D	1mrd
centinaio	63fi
enebish	77mu
mahmood	3qp3 8xff
nfono	52fs
zinichev	9jz9
gordhan	8gqa
^?:3	278g
laval	3cas
adambi	8u6v
bela	7ka3
hutton	1y80
|!E254!+|	e6g
ruckauf	59jj
birol	15j6
hadirca	6dkq
tamim	3vop
koivisto	2o84
mullin	2mg1 700j
akbulut	48ek
prunskiene	25mk
share	4luw
greene	8bhh
^>27	2pgq
boula	8lwu
kemp	me4 1pbo
sklyar	8pnc
sturanovic	4dk6
hamacek	6k8d
|!;'-!+1/.|	12n3
castriciones	6pub
grange	86og
wilders	1avs
kamysz	452i
|!E24!-/|	x23
burton	1wex 3v8s
qasabi	7dlv
|(1@k!JF|	1i2w
humphrey	1l4q 72le
werthein	1ck8
venkataraman	8io8
^4:>	inu
faisal	3pcx
matha	74v5
paisley	1lqx
speranza	3jy7
daea	8eqb
daugaard	w0f
borius	6n2a
boric	19zp
|!E-:)**1/!**9|	18hp
maggie	628r
|(1<.!#G|	22b6
lajcak	2ukp
siniora	177s
frederik	28ff
hakim	13k 7v6w
juha	4e9x
dagalo	2vrt
|!G5!(?&?|	23hs 3ci1
hikmatyar	1f8k
maiziere	2g0r 3xpc
|!;'./1=&$!|	2jo4
muferiat	7y40
gierek	113l
|!E0,!#6#|	32p2
fayez	5vvy
ubah	9bsq
anastasiadou	9daf
toppin	8pxa
|!;'"4%!./#|	2b53
caesar	8rsq
walsh	2mzp 893b
|!;'+!1(!)|	1gps
oresharski	3csv
wammen	338j
brodjonegoro	52he
dati	3eyc
puce	6x3x
lazarenko	8cht
whitlam	1eod
dalrymple	1pau
espina	4mkk 66i2
alexandre	55v7
mahdi	2ht 8ix 3nk9 7y0i
pushilin	vuv
razzaz	872k
|!;'0!3149&#|	345a
nkurunziza	3cg0
samani	9gp0
|!E-$9!#*|	2lk4
|!G2"!>D@|	3p3t
aliyev	1jse 1meq
youssouf	2itf 4qg6 7cx0
orourke	jen
pun	8019
foley	3yo5
anusauskas	ezk
sankawulo	9i63
fumio	19kv
|(1A[BRy1!O|	xl0
|!G:!<7<#<6|	3mzp
dirksen	14pg
massano	6taj
mubaidin	8ty4
anastasiades	33fv
|(2*2!QQ|	1hxt
kuyumian	8mys
moscoso	2uer
mitrovic	4nrn
radu	8zmt
rahimzoda	8iq1
turchynov	35h2
mwesgiye	4ibw
ratas	1oxu
cvetkovic	2ugp
^?%3	18hp 1e2m 3zj2
giheno	6q40
murasira	4m7h
cardenas	9ecx
mizzi	6pdn
|(2$F'!C|	xsw
bryce	8ha2
naruseb	4r3z
nguene	8c5u
necas	3b7h
lulei	5l6n
turhan	7mt2
ademi	4y1k
angue	5ud4
goldwater	hif
phillips	ve9 78md 7k6w 8360
rahimi	7tnx
raynin	6epa
|!;'/"!2!.%'/|	35vr
valtonen	120s
dalli	6a34
imran	6fad
ranarivelo	7a1r
|!E-8!1-|	2rqc
davis	uql 1eso 1u9r 3bqo 4ife 5hzy 5nu6 5pze 6z9o
abduhakimov	51m0
micic	3134 91rd
specter	ecm
|!;'+)2)%!|	19kv
|!G7!=;/|	278g
kmecl	7m2u
milley	2m75
mcmanus	6qjv
iryani	4fbb 7xyx
|!G2@B+DD4!|	2jo4
brokenshire	1qpf
deby	1m40 2i2a
naharimamy	6g9t
alupo	6nz7 6o09
snyder	3i37
azar	63x
thini	4gxh
ruiz	7ko7 8kae 8v5f
halina	8wq
magnagna	5dow
ameerali	8nv2
tietmeyer	1had
abrahamyan	6c07
bounthong	56ij
bonomi	5pim
bouda	6m8z
dilberovic	5rgh
tack	79ik
mathieu	7ote
retailleau	n0p
zients	1u90
missic	9h28
|!;'")2-!1+|	36r6
|!E25!(1|	35b3
arefaine	4y4n
booker	snt
erdenebat	6kyv
gould	6yev
bishop	231k 2o9l 8uxt
komara	6x7v 7559
|!G3!*A(C|	3kx7
mabuza	5j9x 6i7y 74o8
mahmudov	9evs
|(1I!3P|	2dwm
|(2$R:!@1/|	42j8
albores	7gvr
khamman	7114
cordet	6mdm
nagbe	76w8
baghaei	147o
mapp	6znc
maani	5wkh 9gnj
katambe	6hh9
canty	5730
|!;'$),,!1%|	22u3
mcauliffe	3wli
agbenonci	5112
anutin	dow
koenders	jco
kubiv	9294
houthi	18s
nadler	6ntx
uribe	4clk 6vx9
|!G2$.!B.D-=B|	3314
hudson	8mxw
lakatani	8uz7
norman	8ihi
jack	575c 5j0n 92xd
tuke	6r29
^@6=	bsm
badenoch	263o
vaiciunas	9n02
|!G2?"!+=|	1kj9
britt	6ysx
drew	3wj6 6nao
|(1IJ!-+|	3act
clarkson	4ins
goncz	4crb
malielegaoi	5wa3
bentz	5fh8
blair	vzf 3zj2 9hlz
isarescu	2yms
|!E.417%!|	xsw
pan	89sw
clegg	32m0
latortue	62oz
|!G2?!D|	3x8p
metternich	29sm
ternier	7edw
beavogui	7s0a
eman	7ozx 7pu4
zelenski	44fu
zubaidi	3u3
|!G5:;A=!?=|	jvx 1k1q
blazy	3bwr
miklos	1o32
vasilev	83jw
|!E-3"!2|	2ihu
antoine	4tp3
kalvitis	3vr
bodman	3oj7
haxhinasto	5p8x
blinken	dg3
veldkamp	ohe
chalabi	3c2
|!E-"9'!1*|	2nea
gbakima	4kjc
hoekstra	47y1
kristrun	2ao5
amaechi	8qcx
balart	7jds
cartwright	8zgz
flanagan	pos
bekteshi	73qv
zhao	4bun 4bvk 9mb6
thinh	5hcs
|!E/!/"(|	1mrd 2ial
lummis	5gg5
barreh	7xlr
hussain	3ne5 6cuf 7eih
lozano	8mfg
beregovoy	3c6x
mccain	rqo 1yth
muskie	10r0
sudre	7gq2
lui	5zop
conway	2603
deubet	6xqd
poyle	5nr7
sinunguruza	97lk
lakkotrypis	62n4
braze	gu9
kabadi	68rw
leclercq	8ay7
matipa	9ifa
kouassi	6lu6
yanukovych	42j8
dove	94gs
wlue	8uls
zinke	3mic
|(1GRa!|	34z6
harrison	1q4i 4qls
|!G2-!@)+,|	j6w
keoboualapha	7167
gonzi	75xv
hutchinson	f1m 5t63
tok	5h9y
dadae	55lx
akmadzic	7qi6
hoyle	2f11 9cun
tubi	7w2k
|!;'%1!$)|	2lk4
dassama	5228
mussoni	5yls
amador	10l1 646h
suwaphan	9470
stournaras	491m
mora	5p3q
zakharchenko	71m
hrawi	11z7
hughes	5aod 6cd0
deiss	21c9
barkat	52nz
lindner	qmt
beria	2ckn
shin	4itr
busek	5t3o
dervis	2617
honecker	13sg
walters	vbj
capes	7k16
finstad	56oh
kinkel	29ql
olav	292o
talla	5m1a 7e6w
^?3A	1j8n 1yp3
mursi	2vw4
kirkilas	1ash
sunia	95u3
bathiyutheen	8npy
lorimer	6qaz
buzek	1v70
deukmejian	1b8z
sharifov	8tzn
ducarme	5kwg
koutou	90v1
torrez	4lyv
hedegaard	sgd
tanoh	7fq1 97t5
elizabeth	3egq
asselborn	1swl
artola	9dpz
kalyalya	5l9b
kuku	6q72
samuelsen	9tx
an	4sv1 7n1n
kallon	6x8o
rutte	2m7w
mohamud	1i81
|(1I!]h:h|	jvx 1k1q
imbali	5wn9
steinitz	9lht
nikolaou	6fx3
leclerque	8azb
mfume	74cg
aoc	75a
mbz	2xkr
yaakob	1np7
jeenbekov	915d
rugy	5zi2
emanuele	29as
chrupalla	3yab
gregg	22nc
ngige	5dg6
moravcik	225f
sattori	6i1t
^A&(	2ta9 43sq
kawar	7la6
|(2(!_YU|	48jy
soekarno	3uod
kangaloo	qvq
luttrell	7x1r
warner	1zgc 2mct
pevkur	1h4k
poindexter	1z2l
|(1D!FU|	h7d
lien	2es6 77sd
constantin	5hfz
gligorov	29iv
tito	21xz 969l
zebari	1ki8
dowden	35o0
fleischer	e4e
qandil	6bgj
bokova	1n8h
anand	c2b
huizenga	557r
rakotondrazafy	74sv
|!;'24,&)-!.)|	3e6a
zieleniec	215o
ghadban	97a0
mebarki	7sp2
ross	w4u 467i 5kgs 8xqz
machel	3oie
sarec	2ltq
berdiyew	9jme
topi	h1a
ulstein	5gkb
doubragne	6hck
luaybi	4g7i
berdymukhamedov	1fbw
hultqvist	8e2x
pessah	8zlt
|!;'.&3!.=@64|	inu
kanyenkiko	4tk6
quader	85jv
kobyakov	4u7m
hay	1y15
^2;C	42er
|(1=$!FF|	1zjg
reagan	3laj
foxx	d3r 9fh0
rogozin	xxf
shoygu	3q9z
husnoo	4xpl
isham	6guw
myint	97au 9i8g
hockey	1wsw
shanahan	38nt
seguin	3c0p
tantawi	2vum
tayeb	4ld8
erdene	36yx 6irj
granic	2nl5 650a
nsengiyaremye	5mrj
patel	254a 3e0c 5ou5 9cek
diop	4euh 7xtr 816i 9apr
mokhber	2wri
lescure	3ks9
rajapaksa	1em7 2ig9
thu	50zn 7qql
|!;+5-"!"-|	1cn4
villarruel	424y
|(2*JQT!|	14ra
jouahri	4e44
vizcarra	2mmp
|!E23-$4!|	16mi 3eof
daoudou	7s4z
engell	7pkg
zawati	67e7
abderrahmane	5w3e
fozia	5yiv
feijoo	53r
gaspar	418e
nybo	6gt1
brabec	8mq6
|!G5(?!?|	46so
monteiro	6j3d
|!G2?!=+B@|	12n3
cheiffou	4rmx
qaasim	7lgy
rusko	8cl4
creed	7nlm
hardgrave	61iq
regenvanu	8x8e
abdulhamid	3upa
medinsky	43ne
spadolini	1djk
gelin	7in4
villiger	6yli
thomas	5kmk 8esv 98v2
burnham	bp6
nemtsov	lmr
|!G5(?)8;!|	18ou
bustani	7zb2
fakafanua	2fpq
rasmussen	9rk 2bz5 3dfp
waena	80yc
|!E-/&#!"%|	3jhh
friedrich	1hgo
hakimi	4fe4 5qd6
marurai	6oen
margai	5bsi
sefcovic	2mh4
steyer	3yuy
terdikbaev	5tf6
maamau	3vqj
ntahomvukiye	5rlw
lobendi	52in
rupo	121q
drakeford	2m1c
callaghan	1qrr
|(1>%kLi<!|	2vg8
|(2()!U9|	2gzq
becirovic	vrp
|(291!F|	1fhi
martino	dam
ozal	408z
fallin	2n1l
pracha	8ggd
qureshi	3qqf
matutes	1oo
ahissou	8wzy
doe	3ok8
dassonville	9lit
huseynov	8d3q 93uz
borrero	4omt 64jz
strache	1im1
sylapow	7y79
thongsing	98ea
grindeanu	3t0s
benson	stf
|!E-2&"*!1)&|	3dij
|!E//$7((!#|	2jo4
videnov	4btw
shultz	1bss
lu	4wl5 79oe
gusmao	481g
saeed	7cbu 7yke
|!;'.!#!,=.<)|	78s
buckovski	444t
fraser	2izl
husayn	3ne5
gotovina	cue
erlaf	7sap
leopold	28se
saddam	3ne5
maiga	vs q71 4qof 890e 91ly
huang	6c90 6ca1
dalton	92fd
kroes	31rl
duvalier	17cg 1t97
gravel	2sbh
mcvey	14bo
cornejo	8lgf
dreifuss	3mfg
freeh	2g2x
kisekka	8u96
|!E<&!|	2lch
machar	3i3y 7x9j
luo	83ze
talbott	3uha
branco	6oo9
chao	11sx
meciar	43f7
|!E1")-.!|	2csz
|!G2=!+!)D$.|	3f2r
begaj	guy
moustapha	829u
costa	cfk 58rg 5euj 5tvb 613c 65yi 6oc3 7fgp 7i55 8x1p
franck	5pds
valladares	4hpt
|!E2-*!$4%1|	jjs
gil	4bce 4n25
turk	u06 44dl
abdygulov	99m5
kuchma	2dwm
lukonde	6mt9
nujoma	3oag
ulbricht	45ms
|!E="!'"|	39mb
^AB$	37uh
gallant	4a2n
garu	7x81
chadwick	4uh0 5fwg
mova	6abr
|!;'23!1-&1|	25oj
|!G2"(!+D|	2yu8
|(225]!S|	43sq
rosales	9c06
vaquina	4mpr
grobarczyk	7gdd
kast	202r
|(2&!X;|	7w9
hilly	5yni
zayani	9lv1
|(1=&kB!t|	lqv
svilanovic	1ebx
togliatti	37m5
noskov	739r
thordarson	65sl
xanthos	4u5m
alfred	4ohx
gharbi	4giu
symonette	570h
adjoumani	7310
dubcek	6c8
|!E2$!-3|	z07
almond	2evi
azubalis	fqw
paulauskas	evs
bouh	9izc
boluarte	xf6
nash	92yc
^A4G	vn9 488s
palik	4y5r
montt	1183
mpango	3bte
pekcan	8qxs
yaalon	2y95
nuaymi	7dk6
amadhila	8rmx
telavi	9i2b
|!G3!*C%?C:|	2dqs
loeak	5dzf
schinas	2kub
|(2@!*=|	410w
amiri	6byx
toribiong	6r1d
|!E-/&:!94|	3a2q
arzilli	7g2s
jhonson	54o1
sassoli	v76
beckingham	8dmd
paul	3d5n 3dbm 3g6i 3l91 5uz9 8qa1
soder	2mer
yazdi	7t7e
scholten	6b77
roosevelt	18ou 3x5v
|!E/-((!$7|	1yp3
aho	1470 23fh
johannesson	1f3n
|(1I!b5)|	3fd1
yushchenko	42r0
getahun	633b
wilche	6wja
medved	9a10 9a7i
yattani	9bze
liverpool	82ld
rajoy	2l6p
villagomez	9967
fule	4det
|!G2->?!@|	2xd1
leblanc	y8b
mcguinty	v1c
resic	76n1
ader	1oo2
qureia	3ef
|(2(!<9|	ayd
pickles	13q9
thaci	1hw0
boehner	1xbr
leye	6lwa
tsogwane	90fa
|(1=D!j||(2.c!W|	3gzj
matolcsy	672h
taubira	qtv
kishida	19kv
razinkov	6eq0
zayats	779c
degenhart	5srg
vejjajiva	1pm
yeadon	6os9
blackford	1lo6
constantinescu	12fw
^?,4	s66
francken	3x3m
jugnauth	3dq9 4veh
vucic	5ma
jonan	6edd
|!;)+20$!$,'|	4ar1
|!E-)9!2|	2fbw
farage	33jn
munokoa	81us
|!;'6!11)2|	247u
|!;,(!,2|	19c6
kravchuk	2dvs
hammami	6f9d
waqa	5mtb
libby	2efd
|!G5>!;(|	2pu
^<8?	4284
rivera	4ub 2rxe 8987
|!E-!&"21#&|	35vr
piantedosi	2nuj
worner	2jc5
georgievski	2fgq
mclarty	2hq4
dadason	4zxg
crenshaw	5h32
cunhal	4cko
intotero	80pg
^A*(	4du
bas	gkz
|!E-%!9*2|	247u
|(2(!!|	e6
dill	6nqp
kowa	5s2z
ssesmpijja	9fb8
parker	5jjf
^=G;	6t6
cruz	3w5g 59xg 7nml 7wq0 99wt
sopoaga	5sgt
maytami	7vja
|!E60!!)|	say
dapaah	4m4d 5ar9
schilling	qp8
haniya	1nhz
shanmugaratnam	3x0q
visco	6efz
bennet	2pqg
klichko	438o
lai	2bgi 4bxa
haywood	8357
twagiramungu	5wmc
talaat	3vkx 4ssr
pierantozzi	8uww
|!G2&!D.!@=!+|	3mon
cotton	99ov
mutalov	4g06
yuksekdag	16uf
^=$;	12n3
castle	he1
tereshchenko	8wwy
|!E0&6#!#|	23hs 3ci1
meza	7q53
khatami	2wla
^='7	11ng 1q5c 1snl 3r5p
cavour	nf2
ngaka	81u1
biedron	3ild
burchett	98vv
eshkol	2ebo
^A'H	2f2x
cavallo	y5d
^@21	25 5ma g0j 19zp 2nva 325w 3f2r 3smg 42j8
aswad	875q
pashinyan	33zk
bernhardt	uhr
saidy	6gqd
parizeau	1pxq
stoltenberg	1ulc 3xx0
|!G5!?*:|	z07
kheng	8van
rabuka	3sgq
saitoti	62hh
fini	1d1k
nhial	827w
zuhoor	4jw7
arrindell	5f5p
aumane	99d4
buzyn	4iru
nuri	69lj
sherman	460w 56q7 6jvi
you	9kjm
guitouni	7yvf
chan	2351 2kl7 4wqr 5bag 5yar 5zlq 84d6 8bba 916z
|!G2$!$.+|	2kn6
kvilitaya	88q3
|!G3!A#C?|	43sq
moqbil	8txd
nirua	6n0h
rumsfeld	ymv
shorten	kb5
maung	74k1 85x4 97d7
canjura	58n6
bynum	6kia
balaguer	1wil
gualtieri	3jvn
mercelina	79ua
tambling	65g7
aragchi	25
|!E-9&(!1*|	1i2w
bazoum	2veb
khanna	8nrt
plant	62dx
|(1G<d8!s|	2dlj
begich	82gs
brekelmans	3lx6
lehu	7fqx
mukherjee	3dog
lichi	5ky1
|!G6=@0)@!|	3act
kantor	2rli
bukasa	5f7f
daoudi	74qc
^495	1xs dg3
stanhope	6r91
toiu	359i
vaquez	4mrr
woods	7mp7
abal	8tnj
mariur	6zq0
faymann	461p
khrushchov	33rs
kubis	1ok7
richter	6ka1
mamaloni	90rg
qualtrough	58ek
samukai	57f6
andersson	2hxp
tsai	3zz4
hermer	3hk0
gargawi	7v4j
macchi	7a8x
mccoll	6qhk
oleksy	1oql
wray	rb0
|(1?5D!Q|	6t6
borissov	m1j
rehim	7rnd
miert	24mo
|(1D!eFm|	42er
fernandes	6ozf 9dyx
morelle	6upo
|(1>4g!,|	3q9z
trninic	81ai
inu	696z
sewell	96xa
scheel	45lm
bernie	j6w
daghir	85hx
|!E/37(!$%(.|	49br
billstrom	3ydg
westerberg	53ox
|!;'+#!2=.&#2+))|	5tn
havel	410w
goldsmith	2fsr
koike	4bao
radev	3m85 5mct 9cq4
|!G<$85!|	rj6
katainen	23ru
maghembe	6wz2
^-#)	uko
kunda	6262
angrand	6p7g
masto	5alc
jonson	378n
anvelt	4ufz
gething	41vq
sejdiu	15jt
|!;'1!-!5/2!|	t1n
levesque	3gtq
|!G2?D>!@.B@|	1tmg
sayenko	86bz
chehade	86vp
waterworth	8el1
schmid	8uj9
teodoro	1d7b
blanquer	6mq7
sezer	3r9
karki	3uzy
mantashe	670x
ratnayake	8s0a
salkic	8iyw
gillibrand	29jo
hobbs	25iv
leo	3d9e
vasilescu	77rf
waldegrave	46yl
aila	7rp3
|!E6&!'|	1vfe
|!E-9521#!1*|	3y2
padacke	4ma1
ciuca	336e
orsi	48tz
arinc	gnv
busokoza	54ab
chama	5jyi
|(1BQD]D!A|	13dp
conceicao	4xhz
khosit	71h2
touaboy	54kw
meriton	9f6g
kang	24hl 6y5h 6y6g 6y7f 6y8d
spajic	2u23
karamanlis	2a5e 2ab9
narayanan	71px
onorio	96d9
yoo	9kfj 9kh0
nalova	8c4d
peleshi	83ev
gjonajt	5ucb
|(2$FYY'!m9|	3rxy
fuller	5f3z
hayatou	8rwd
braz	5x6c
karakachanov	73o9
palmer	61jj 8l9b
|(2&!VA|	2wep
bendit	trk
dorries	304d
fdr	18ou
|!G3!A#|	3cu0
verhofstadt	1fp2
|!;,":++!|	4du
|!E20!$|	3cu0
kitovani	96hj
ebb	998u
|!;'!1%&1.|	1p5d
masagos	7lik
chang	5bbo 5bcn 6bxg 6so1
reynaud	3934
|!;'3!,!"!.)|	1qga
mbwrawa	7dor
amaraweera	7d4i
lagos	3h8n
themereau	7iyq
sulaiman	4stz
adji	56cq
quintanilla	599h
ramelow	l6h
liberman	g6n 7anp
akbar	8qbi
falih	70ea
romdhane	7zo7
sisolak	3u65
gehlot	9749
^@29	478j
bandaranaike	3sfi
zubko	6a9k
touadera	15nv
boskovic	8gsz
^;5+	1ulc
giampietri	7ak5
cadot	7on8
stoere	1zta
^0D@	3laj
boubacar	7xii
garba	4qyt
bercow	1xat
ahtisaari	2myn
cabello	xg8
gonzales	52p
|(20!K1-|	1qga
gunawardena	5mg9
|!G:3#<!#<5%8|	2pgq
stefan	9fee
doti	7lr7
tembo	5dvc
mocumbi	8ady
rabiah	960a
soldat	90j7
chiang	q0f
nazarbayev	3570
tokpah	6afl
trotsky	2dlj
asbahi	6i0e
scalise	3u4u
bonisoli	4mel
diab	69ee
pak	89gh 89h9 89i6 89js 89kn
omtzigt	3cni
zalewska	4wdl
holownia	3ve8
macinka	3b6v
mancini	4vi8
rumi	7ian
tsipras	7fb
moise	223m
^?>>	cx0 33a8 33jn
sama	7344
steube	65pn
chitechyan	9erk
brito	7kek
belmokhtar	8hfx
pohl	785r
ravokatra	5xxa
amadou	67j5 7kg3
stubb	6t6
alegre	842c
ringobert	61c9
kaouane	5mz0
wright	ql3 1w10 6npp
lumumba	38cr
otoole	13u3
gonze	75xv
kampyongo	92g7
yousaf	1lit
|!G2!"D|	3rj8
kurtulmus	354z
ouloto	4who
prasad	8kdj
camacho	5x71
germaine	8fat
gourtay	93ql
|!E-5&/5!&|	2sqt
^467	2qv8
cohn	1agv
dombrovskis	41kb
neal	8n5a
machado	2k1r
tumukunde	6amo
tshibala	57ol
calvino	302z
rajapakse	2ig9
zabalaga	7fye
|!E6,!!$!'|	3p3t
joof	51sd
lukashenka	6i3
emane	6mev
tahmasi	7tvb
zafy	4mdv
bachmann	2r8s
sejourne	3t8c
jarrin	88nn
medinskiy	43ne
|!E0!,'6*|	3mzp
vattana	4vhd
kobylkin	5n3e
casas	6zvg
lauterbach	24vf
rhee	3vdh
yakym	8qrs
earnest	21qz
iglesias	37gq
|!;,)!,/|	1snl
latham	2m5f
|!G2=D"!=D|	2zq8
tambo	35rc
orozi	7cui
chavez	1lbt
|(2&!4W|	2z3a
garneau	7fob
stanley	5ad9
gyeltshen	5igz
grybauskaite	te8
anuphong	4xlz
kopsak	73hr
|(1;U!l||(2(i!|	33jn
castex	1sxl
fukuda	49a1
|!G4?>B!|	1nhz
don	5nrv
usackas	44wc
^9+?	25 2nva 33a8
|(1BGf!$|	2jo4
^-@B	3q9z
|(1>i!6|	say
akhom	4l1k
bell	4qqp 66gf 9h9a
sambo	7hue 7uqp
^2C-	3mon
trudeau	23hs 3ci1
donaldson	1ubb
guzman	1s1
akayev	fek
schauble	47jz
nijimbere	6v66
tiilikainen	72fi
durgham	5omk
rini	90k0
saadi	7vq2
|!G2"+!B@|	1ehr
abe	3rj8
ferrier	77v9
hu	1kyx 1l2y 6c86
|!;'E1-!+|	b94
tsogtbaatar	5gru
|!;,:)&!,|	1taq
lansley	atv
|!G2-$!>D@|	21kq
mashaal	26px
ebrard	2k8h
katsav	2y87
|!G4;B<!|	31fi
|(1G!WUdj|	uko
pruitt	3pl3
czerwinska	96rf
gashi	53hg 5i7t
^-6!	2tfm
filip	8cay
kiriyenko	3q1z
ameer	6dnr
cernochova	1rwh
jaafari	1m0b
aksener	2pcl
matsui	5o64
|!E-!*/!/!&-&|	11ng
lamlas	4g5k
massie	984b
elias	4x0z
bostic	1uam
sirisena	2iwi
ciolacu	2k6k
|!;+3$:!0*|	2jx6
leon	6669 8ix7
musharraf	3a2q
zou	9muh
garibaldi	1drz
marles	3hnr
arbuzov	8x3h
badri	4fs8
cuomo	aog 2ljd
washington	1c55
birchall	4svx
harutyunyan	4y0e
kovacic	6hoi
lemoyne	6m5m
merino	6tbw
zelenskiy	44fu
atipault	4lfx
berlusconi	3rxy
oram	6vh3
|!;'9-)$!,=|	w5k
|!G2-B@!=|	3i7f
mirzo	8y5n
ghurburrun	8hdp
pangalos	3x7s
quinn	38ai
ciampi	nq4
|!;'+!1!%')8|	3f2r
|!G<3:!:|	1ybt
guedes	39bt
ranatunga	4ygn
mamdani	4c7o
hinson	4zqd
^/I#	i5b 13dp 21xz 2v3d 46so
gillen	75l9
mansuri	7y2c 93ej
valionis	ctb
laghdaf	7xk2
soalablai	905c
dorn	7a6y
tauwhare	8nau
|(2(Ki!Mi|	1yp3
torra	3emi
finney	1wfv
telle	8wk8
andersen	8z40
belousov	acq
kabbah	376
ayuso	1nbu
ivanov	1dsv 1mab 3q07
oliva	595o
rajhi	4k93 95g9
kaunda	26dx
tung	407g
gaitskell	1l98
|(1>U!js|	3p3t
chernomyrdin	4284
eslami	7tbb
raeisi	108k
tsao	9b6n
^<8;	22v 15a8 1mrd 1xqx 2ial 30va 3kx7
preval	3gup
juncker	1taq
kilman	8vn6
^-2!	78s
javadekar	8gki
reich	3joh
schweitzer	mid
|!G2?!@)D>!|	31vj
streeting	4642
|!;+,-+!%|	3kx7
chong	5da5
gandarilla	6wp6
morneau	9hxn
trajkovski	lps
chuychenko	73ft
seehofer	1kfz
prescott	1z3g
|!E501!1|	1w3k
maia	3khh
killion	8l4i
cobos	6wki
gantz	ixj
morales	14ra 1w9g 5938 6j46 6js9 8olf
|(1@<a!2"4*|	3314
chanto	5ccr
ferraro	1ci0
zeidane	9m18
davids	8xt8
valadao	5ju0
cartes	1kd4
bouchard	2gh0
makarios	e0q
rantso	6z45
sablan	6o3c
zeldin	2da7
kun	gm1 8r96
ortez	87kb
yusuf	4c0n
lutucuta	8zk3
rosenstein	3k6h
|(1IRA[!|	1kj9
hausner	6nxl
rahmin	690w
sompong	90x1
duncan	ekj 5hgw 6py4 72m7
talagi	99l8
lawrow	3q3y
arcayew	9bp9
saborio	78g2
keobounphan	90ax
madi	67p6 7snq
nababsing	8gvt
mendez	7jiz
nawrocki	250r
thorogood	98ya
bjorklund	6k7e
egede	2zoo
nagy	1mnr 6hi5
pellegrini	3az0
^A$>	ds5 fs3 11h7 18ou 2hs8 2rcc 305e 3cu0 493o 4a2n
rawya	8kgn
krivokapic	4bpu
|!E-;!79|	2kn6
^37:	6i3 3bbq 42r0 4b1i
karoblis	8i5p
larose	8e7r
mendoza	79l0
mirzakhmedov	8533
ngubane	840c
daghr	85hx
kadaga	8l26
|!G5?A!:?8|	3u6y
|!E-1!79|	1a78
meredov	3gb4
piebalgs	b4n
akaruru	6fc5
payne	7joi
|(1BHgD!|	2qv8
busch	1065
nqakula	84h0
pataki	1bpg
backer	8f9j
safadi	gbx
|!;'"!1!%&)|	2vg8
|(1>4g!Rl|	47jz
imbert	5fnl
trias	4880
stankevicius	7qs8
veltroni	45no
poulsen	3zwn 91d9
izetbegovic	8t3 gyp
|!G2+!D-|	say
hurd	zgl 6n81
haz	6868
petritsch	47iu
dalenov	8r6l
|!;/(,+!&|	43sq
burjanadze	34j8
mcdaniel	3lfy
omar	2z23 4jkv 6ev5 7spx 86tp
doubane	5c2j
kiir	3o09
price	3ysq 62ek 7n0n
oduber	81gx
rosario	4ylu 59vi 9glz
diefenbacher	7onz
ekstrom	4wbb
kafwaya	7yy2
poudel	3fve
tebbit	34uc
duckworth	959x
phankham	8eyk
badawi	1ds
brecheen	6uzo
dorrell	3trg
fuente	22lq 6156 7b94
kanakrieh	5vcu
kenewendo	55qn
rubai	52zd 7zj4
^?).	3wus
brundtland	1eyv
kucinich	w2t
ravanchi	2ixq
veseli	23z4
^@25	lqv
qalibaf	2wcw
koller	4yw8
lapid	48p8
shittu	4i2i
ngoupande	6mwh
nguma	8t7c
frogier	8fnz
mccaul	7o04
beasley	ub7
rohani	1i2w
mas	euy
zedillo	1439
|(1E!bl>|	4a2n
torres	84cc 8ik3 8nqw
|!;'6!.|	1mjh
mentzen	3n6i
echavarria	6vo9
sambi	4jp1
|(1=)=S!|	2ye9
mabeo	9bbe
knudsen	5h64
weld	kcv
alemayehu	4nal
erywan	5tre
azimov	8rao 9j5o
cholponbaev	73iw
stefanik	1250
canuto	66ni
elounda	622p
isakov	8v71
ponyo	50ke
triet	81zt
assoumani	gfa
cetinkaya	7ym7
chinzorig	90lg
manturov	5kyr
metnar	79r1
salinas	o2i 4u3o
|!G2"!$+B.D;|	345a
hills	nnt
webster	5hr9 5r3p
atopare	8z9h
|!G5!+A(=?<A(&A=|	4284
|(25>H!|	19c6
gourault	6ii4
porras	7hqw
|(1<!#:uNq|^(3D	ztu
nasalyk	6eob
koffigoh	6um6
lykketoft	2v81
|(2(9!U|	3667
kirk	3l6u
numani	93i5
kannanthanam	4r4t
store	1zta
ammann	1wyc
danesh	8vkn
greer	1ril
mamedov	5xya
campana	896l
kyeremateng	4lu0
prempeh	7lvb
yesilgoz	x02
sogavare	2ja7
mahendran	4yfs
carlucci	18cs
chyngyshev	9bqx
maaytah	7yor
|!E-!(/$|	1sx
smotrich	jjs
nabiullina	5rhm
petridis	73et
laasonen	8v2l
martic	2tst
mubarek	4jhj 6i6b
|!G2->D?!@D|	3e6a
^.8@	acq x23 xl0 xsw 2dqs 2t16 2wep 33rs 345a 3a2q 3g1t 3q3y 3u6y 49hs
savanovic	7qjp
samaras	df3
damberg	7pje
hamad	1glw 67m0 88fh 8jta
malanji	6uov
babic	2tq4
berri	3000
gomes	4yab 58yi 5xmy 8fbq
rhuggenaath	5ulz
hoxha	13jq 5lse
kumba	6nh3
burhan	c9
|!E2%!52,3!|	42r0
sinwar	48jy
sundlun	mwl
stein	1vjv 21tf 5pvx 94sz
ajodhia	6w3c
dijsselbloem	1v1v
hasler	4ig6
tofilau	99j6
^/I7	2n69
kalantari	6hdd
monrou	8i40
bouya	6lnv
estaing	41f2
^-$*	20cu 3ivd
aswadi	4fq9
|!;'$!,!.3|	4a2n
haughey	p9s
mcaleese	2n42
azizov	4h8t
dukanovic	2twb
marlaska	16c0
bagorikunda	9co4
tiso	226e
davlatov	7m3l
kerr	4lsv
valleix	5etq
adams	13ma 1cuc 1x2y 1z4f 4qw8
alimi	3ga4
ishaqat	5306
sant	4om3
konate	67qt
munya	8ea1
zenzri	3pa1
hinds	5gun 5y41 72e2 8uf1
lombardo	1wvj
stathakis	62o3
wilmes	3sxf
rocha	6u6r 8c96
sebsi	hw2
womack	92pn
brial	9eao
cinca	6rhr
|!;(12.+2%-!%0#|	1ulc
mapou	79d5
ohoud	85yg
reddy	7d3p 8asg 8b7j
|!;'9!1/.|	e6g
soodhun	8yht
nali	7o66
nasheed	2w3f
sung	93no 93oo
novoa	8ox4
|(2(!MIU|	49wj
rubio	2kdt 59ih
vollebaek	29ve
aydogdiyev	87is
^/16	3314
goh	1e0k
birmingham	8zvx
|!G2!>/)+|	2z3a
bratusek	62r
cerrato	9hhe
espaillat	4ijr
preca	7iwg
thackeray	gzw
ahlers	9a2z
daniel	5amu
ryom	8rk3
wittman	8odz
teannaki	967y
chrougha	806p
hlaing	2u6l
salissou	674a
kant	73uo
tatham	5jpn
chien	5n9g
malmstrom	owv
hakizumuremyi	91ai
murr	5qpd 7ox6
nukundj	9haz
darmanin	19qe
gibran	1d4q
inonu	13lb 4dby
harney	2n2c
tangara	7e94
djurabekov	6hb8
abel	5ae4 5bgu
|!G2@$@D!AB|	inu
kukuraitis	788k
renouf	7fs7
berre	7c58
heil	1l6n
arreaza	6rnv
khemmani	71cx
wilkie	3jr8
saab	6ezl 95mz
rubin	3jp9
|!G3!*=,<A?C|	3rxy
lalabalavu	30bu
lamothe	75ss
mnatsakanyan	9mqk
yoshikawa	951o
cadet	8fj8
palo	9cg8
parts	22ro
|(2*@[!|	2slh
|!;'$"!$"/|	2cbt
connally	1xlu
jozic	7m4j
faurie	6rtf
obrador	9vs
rostowski	1p4j
|!G2!>(?D@D|	3m30
beqaj	54m2
bo	klg
sadr	2z3a
|(1E!u5u|	1w3k
ogbeh	50i9
^=;3	42er
menezes	5yju
|!;'-!++&).|	1yth
|(29!D!U|	23hs 3ci1
solorzano	87oq
gyi	7z3l
mballow	5oux
wijdenbosch	6w6f
|!G21!>"!@D|	1qga
snapkow	7pn3
murphy	3bpc 5e0i 65oq
jackson	92m ark 1v9s 6r9s 8q1d
job	5do3
^?04	1yth 2xy2 3ne5
|!E-2!-(|	7w9
abdollahian	1kp7
hodges	1vuj
huntsman	1zqn
rekani	53o4
soomro	7u03
chafee	2ewc
grossi	3fd1
blocher	r65
gailani	93au
durbin	wor
falldin	3xtg
freiberg	72qq
|(1G!7+j+Ws|	1j8n
^>7F	1gy9
dam	50eq 9gem
mohohlo	787s
december	8pwf
sarpashev	963g
|!;*!1.&,+|	ucg
timmermans	18wt
aimilianidou	9m75
|!E-/*)9!0|	17ml
|!G5(?!>|	2m7w
linkaits	954e
greenspan	4mm
houngbo	63ne
hyde	1j7y 5g07
ndongo	6im9 6w4v
spring	wsw
castanon	6slk
henfield	5ie4
sotelo	2e1i
orpo	3bi5
suny	7lpx
panic	2tuu
pouget	5dss
|!G2.$!D@?!D+|	18hp
dagmawit	5gls
dedic	8wdo
didier	8mvl
naruhito	1369
manfoumbi	9lkv
valentini	8af0
|!E-2)!9/9|	25oj
avakov	4z2m
hariri	3fiv 3n89
shuhi	4kdw
sykes	5rvl
hilaire	4rgx
briceno	1zhh 6vlm
|!;'#!%'0!)|	fhe
laurel	8tal
njoya	9lr3
tin	74lj
|(2&!W>k7|	2nzk
mcbath	7a54
|!;,(!'*)$|	1de0
grandi	16zl
|!G2>!4!+)|	qws
plassnik	40sl
aurescu	l7a
dong	z58
blasio	kec
boakai	21a0
joseph	132v 25ss 5snc 5v97 66sq 6v9p 7wm2 86mj
litzman	9iyk
olliviere	832v
|!;(,!%*(|	3wql
karins	2ae6
sihamoni	298j
kabila	21h0 2cg3
daley	3hgw 46f5
velarde	6wwn
kissinger	1j8n
|!E204,3!|	17zr
fedorchak	6wg5
nadingar	5s79
gustaf	285l
maio	2gmg
reschenthaler	66y2
smuts	1ruh
macut	4d8x
simecka	2qro
warsh	26o3
fakahau	8wan
rodham	1k1q
ramic	5p5v
ghedi	4p5q
bean	4dnn
kasipovic	4x6y
kikwete	1qbe
angjusev	732m
kaifu	3zrl
wallen	2dbu
|!;-2!.(|	278g
pahor	ly3
tebboune	tb
djogbenou	6ukk
lekaj	89ow
waheed	2w8w
gorbachov	2t16
mbaye	4ep1 71i7
|!;'2)")$!|	ayd
|!E6&/!!'|	1yth
dacic	1o7x
|!E6$!!'|	40tf
msika	6uqk
cellario	8aml
|(1D!eXe?|	11h7
chun	roz
stockdale	1rfj
tuwayjri	7w4x
^/59	2ehu 2em3
mansfield	2si8
kustoff	5j5q
nazarbayeva	5i8z
|!;'%'!)9!.+!1|	3mon
|(246+!&|	305e
huss	8t07
calvert	6zfe
ziyambi	9mmk
|!E/!(/3(/!|	488s
amannepesow	859a
^,E+	3rj8
brouillette	tgt
mayalah	4i7t
negasso	81b9
^>/"	t1n 2csz
adenauer	2a2k
|!E1!!|	37vt
wickremesinghe	3g7m
milutinovic	2tto
nazer	8182
hadley	3tte
mackenzie	8ri6
awerika	968t
|!E-'9$!9*|	f6y
^=-%	2xd1
agyarko	55l4
mukeshimana	62pt
napoleon	30rl
kabariti	4fd2
|!;'-!.%&,!|	31vj
gromyko	aif
hashim	6x9h 7ud5
kazimir	8e51
nikki	33x3
starmer	25oj
xenogiannakopoulou	7j57
|!;,&,!.8!)|	1syj
fedini	6lti
yaradua	40mo
onu	85w2
^?#F	1syj
|(1=D!c5%t1|	4b1i
lini	67i4 9grt
^4H!	3r5p
kayisire	7j0s
motsie	7ejk
|!H&'%!|	4aag
|(1=PtjD!t|	36gg
|!;'.!2&1|	1a78
|!E23!*%|	1qxr
akwa	4g9o
moletsane	7wk8
freeland	rbw
ochirbat	8h56
sanyang	5vng
|!E24!"!!($|	18ou
|!E/!$7($.|	ucg
wicker	8pau
chitando	9i94
kipalan	4m6n
paeniu	552w
|!;,(!$,|	1e2m
ghali	lzg
wise	l3m
izquierdo	6t6a
zhirinovsky	442r
|!G2+;-@&!@D|	3y2
gill	56vc
makgothi	77h8
oo	9975
hamdan	67rn 67u0 67w0 67x4 7elj
rios	6wtm
boyle	56yv
ramadan	94x7
klitschko	438o
tandja	7e7p
|!G2A!D|	37vt
|(2(?U!+Q?|	33rs
abutalibov	67bx
taieb	8u0g
ngenzebuhoro	6019
dahal	3e3m
rudy	3m15
wust	1iy9
|!E-/!*9|	1e2m
dalic	7kzn
aryubi	8xn6
bahceli	wei
masuku	97hl
raouia	4e6l
|!;,+$)*3!.|	fs3
hawley	6v3c
loau	90oy
chissano	1wjz
khulayfi	4k25
jammeh	48j0
napolitano	1dii 1s03
sandu	2iub
choquehuanca	5ip1
presti	o18
suhanow	87hv
yatimov	8vuk
strauss	190a 6wf4
zerouati	5wfx
duyne	54mt
dibba	74xq
moro	5ch 3qjm
wong	21wy 2cog 39zy 4ln5 6ngd 7oi7 9iiw 9ijv
baker	pn6 1ksl 1qlp 26ay
bolkiah	1ibs
gadhafi	2ye9
kabore	3k1y 68sw
kazibwe	91pm
|!G2!B>"+!D$|	2hs8
aphisak	4xu6
hansen	r8f 5uwb
minh	1ka8 8eue
rolle	754f
jonge	6cod
pernia	5tmo
|(2&[X!|	2csz
velasquez	59st 6la9 8j5t
balladares	5tl1
castaneda	58ps
chiu	5czm
matondo	8q61
nha	8ff7
kukharev	9fyo
welch	8elx
mangudya	6qdj
fiame	16kg
dodson	8l67
pruce	5hns
trejo	3hbn
beatrix	3efx
mccarthy	14fo 26jp
|!E.!%(4,)7$|	mo
slater	3k7j
markovic	cv8 zrs 2ufs
mickoski	1kwv
trimble	vai
ebtekar	7lo0
monju	4xr5
thornberry	12jh
topilin	7dur
amir	4sl1 8yvu
ferreira	8po3
jameel	7six
knott	56pd
cullen	7nnd
dorji	72jg 95c0 9byo
ossoff	6r88
panetta	2djq 6oie
schetyna	1f1r
folsom	1vp2
klokic	9mne
lecornu	3mv8
|!G2.D@!B!$+!|	3wus
gyatso	tcr
|!;'2!,=#).)|	2nzk
goss	3dds
kemakeza	4qsg
arana	8cog
corbett	3yiq
kizige	7x8r
garbarino	4uu4
qin	3edh
toniste	9aex
anton	4x61
mossadegh	2wsl
ciscomani	6vnb
zubi	7db8
|!G89!9#|	2i3t
howard	1y5z 2q8y
bost	7ppn
ramaphosa	t1n
wojciechowski	1s8k
|!;+)"%!#+-|	1yp3
auga	7cd9
elbaradei	2vg8
kephas	6xpk
zhang	9m81 9m92 9ma8
colby	11ua
|!;'8).!#!3|	3wus
ekua	7p41
hind	6b8w
lawler	7nwz
mackilligin	5jao
anthony	6zo2
hessa	6b32
zaluzhny	41s0
jaitley	ewy
jon	6r5n 6r7b
shastri	2bqd
|!;'+!,,!2|	242l
zaw	68dv
sariyev	96gi
courtney	6pc2
martin	1vxx 2qsk 3903 68py 9aju
birendra	55b5
greece	289i
gatti	618x
siluanov	d8u
nedimovic	56w8
majidov	6fp7
norton	1a6a 5qkf 62d5
asfura	311a
walker	kc4 1jpo 35lx 3pmq 4xgx 5zts 8ek9
somkhit	90tq
rusnok	1ve9
gokhool	wfa
wangdi	6yhc
aksenov	3pyc
sara	7us5
|!G2.D+!=|	1pre
tenorio	60k9 6v5e 8cyp 8kiw
bojo	lg4
fauqueur	9lk3
froman	2q2p
abiola	2ya3
clarke	p8c 26c6 833q 9ln5
kasoulides	1n1t
carlson	ejr
abdula	814r
beketayev	7fly
byers	3tq8
konrote	6okp
blake	4ql0
|!G2!>.+3|	3hi
cotti	1719
thiam	675s 8x49
aguilar	3aa2 8ofo 8osj
mathies	2xwo
mwape	7bmo
shriver	3p8c
vila	4vwv
zeine	8fz
zavala	5xns
bouvier	6m6v
clyburn	1qvz
mokhehle	84t2
mondlane	4isk
felici	5ezf
horn	1fq3
illa	3o2r
|!;*!10#..#6|	chq
sein	3x24
shabangu	941c
romson	4zjm
cayrel	75pm
|!;)',!<,;|	3zz4
ngirente	5pg4
^=!1	2pu
milicevic	6nf7
acheson	vdh
ghalibaf	2wcw
xhafaj	5wib
|!G<:863!|	1taq
tserenbat	7zwu
|(1DOm&d!m|	ucg
sargsyan	3qnm 4yrg
sessions	1u7n 8div
covic	znk
bendjedid	p2h
boldrini	2c3x
murillo	3lk2
crockett	6l5y
mcfarlane	3jby
|!;')2)"!|	3r5p
|(1=-mD!&t|	1syj
lacy	5765
|!E/6(0(/!7|	1j8n
liu	2f7z 78o6 78p2 78pt
|!;/%6!|	3x8p
^-#"	4afp
mostajo	66mg
glucksmann	3g98
ouyahia	4jnp
moniroth	50y3
jayakumar	8yks
kanharith	71ff
candler	8bai
amarsaikhan	8slz
lilleholt	758u
|(225!#!|	5ma
fedorov	2zur
mwanawasa	2eec
pinol	5s99
nuami	6ggn
|!E.!%8)5|	19zp
eid	8sc5
elhage	5s1z
orynbayev	9jsx
ring	7o9y
simitis	spf
thae	975p
burkhalter	wwu
sebastian	5gcz
chiumia	656r
molale	5t86
samaraweera	7epr 8kfo
duque	1nyo 5yvp 8csa 99u2
^04F	7fb chq cx0 j6w say 14ra 1avs 1cuc 1lbt 1of6 242l 247u 2fbw 2ihu 2slh 39mb 3rb8 48vr
mirjanic	92vs
semashko	9g0b
|!G2?!DD+|	1e2m
summers	2cmz
|!E04'/5!'|	15a8
cherestal	6mo9
hamli	80l6
^A;@	3czw
attar	7zlu
kosumi	gvv
muizzu	2w20
eide	148t
fumu	5kqs
taylor	pg1 4vvw 5jre 5jsa 5lj1 5olj 63u3 6o59 9hz5
abbasov	4dqi
sevinger	53wg
|!;.0!@'6)@'|	488s
tasmagambetov	6f76
herman	7eb
raisi	108k
vashchenko	9g15
gummer	1xzg
|!;(*.0!(-|	1uuk
vunagi	5jw0
bajnai	1egs
bourguiba	1fx7
dollfuss	138c
orozco	4vpf
roman	3baf
sakskoburggotski	3s4z
uttama	9ckb
simina	466m
rasanamazy	66we
^?00	89v fhe 1gps 1sf5 2l6p 2vg8 3x8p
tudman	189u
harbi	6jbj
mcdonald	2n3a 7kcd
papadopoulos	1cco 3w2e
queiroz	5z9w
tuionetoa	8gao
pallone	5zqw
tasoulas	2a86
abdullah	1cf 27un 27wk 4gkc 4gn9 4gwb 4h06 4h1h 4khd 5vlu
akhannouch	gh3
lam	odu 3yc7
qurbonov	51yt
sandvik	3zqy
baru	52vb
motshekga	c0g
davies	8nzz
|!G::<!:!:|	1zjg
harald	28kd
kulongoski	3w8r
holder	13pc 844n
karayilan	2zas
sarkozy	33a8
|!E>$(!|	3rb8
yoadimnadji	8abw
desantis	3l47
adhin	4zsx
basalma	6d01
kwak	749k
cubero	8p1c
lendo	8l5i
lingle	2exy
yingluck	49o4
^>2,	27ca
nyamdorj	9b8m
ly	88wg 9k8l
mirzoyev	4kxi
pius	3dco
mihajlovic	4ced
oumarou	8xcy
weidel	8s6
ahn	3sd 3tc
soylu	3n5e
portas	39ck
guindos	2gxy
bustamante	4mfp
mcdonough	vts
bakhtiyar	71lp
curtis	5bl4 60ur 6pwx
carson	i0g 4ts6
sepuloni	5a29
javid	3nr7
tiani	zh
alford	7jxq
keyes	4ou
moylan	6jdu 6xi8
kanther	2jbb
malua	734t
svantesson	1245
tchorzewski	73z0
sovndal	42y6
^,FI	phz
darbo	523v
dexter	7mhz
^?3E	32v5
than	5cqn
farmajo	2vbt
landaverde	7mcb
|!G2!>!-)|	hks 1g03
^=>H	410w
zille	1ipn
madl	168b
turkes	8zb
yassin	3fs 2z0n 7ci3
genscher	1he6
sary	1m5p
kocarnik	6hns
kouakou	4s38
^=-!	h7d 1pmn 2dwm
papademos	2gdy
hocog	9efd
shoukry	3ofa
schroeder	1cn4
|!;,1*(!$)$|	3m30
gumbs	5rtd 5zxb
savarin	5bz2
ki	71nv
murwira	4sq2
birkavs	41j2
pankretic	56nl
badaoui	7ryq
bettel	485e
stets	9lcn
|!G2$-D"+!-|	7fb
min	5il5
buyoya	3c7y
kasler	7qb8
|!;(30(!%|	4clk
ekeus	3kut
leupena	9bms
nchemba	7z00
namah	53k8
boothroyd	jhk
arkan	4dit
nuhodzic	7ne0
patrick	wcz
brown	kn7 1ehr 1v4n 25aj 2luu 3l29 5v88 8q6w 8ygw 9aaf
smoliy	9j6g
nyuot	6d5x
stroessner	7rb
seeruttun	7d1s
obeid	508l
fallon	2pyx 8ai0
njoroge	8b4a
salgado	11yf
motegi	3zsd
rubalcaba	7p9
blanchard	1qok 7qw9
hadjar	94yi
obote	2u5e
herbert	1ai8
scoon	8bp1 8by4
boussaid	7s43
downer	6b5
casar	65ir
|(1<T(uE!k#'u|	40tf
dil	9cvi
limaj	5whk
peterle	2flj
sir	69ow
|!;'+48-!|	2dwm
^/?E	37vt
falco	6rje
dej	1czb
rakotonirina	6wsp 7726
xi	488s
gauland	6d8
|(1>i!4|	108k
gregoire	qus
medialdea	8tca
steinmetz	8fvr
fadhli	4fm7 4jxr
brennan	1xi4
daniels	2up5
randriamandrato	8n6w
nielson	3deq
quisling	4261
lepper	bn6
mena	6w9q
ruginiene	1myn
^7#'	2391 3mja 3rgy
|!;'6!2)-/3/|	3mja
|!G2!>-D-$!@D|	8lp
cassidy	554i
gove	2q3r
jevtic	5goy
grenell	3hi7
almunia	1wgm
dubya	1byj
regis	584v
vajpayee	fhe
barshefsky	p7d
maman	4eob 9h66
bergoglio	3czw
matvienko	41pb
brady	32j5
castro	16mi 22sm 3eof 48di 5dmh 5p85 6p6k 910n 9i4g
khanh	81z4
lukashenko	6i3
oman	6hpa
tuggar	4bbi
vangi	9diu
bandar	4gyd
gashumba	5lza
sortane	5ftu
fylla	82dn
zoubaidi	3u3
|!G2!)!?,|	1cuc
tomeing	78n5
|!G5!A!?|	21xz
chuck	5ko7
bagis	119s
patterson	5jla 8da7
sybiha	ayd
bandhari	54yx
keenan	7nvs
koca	5vrn
richard	4jo
arteaga	8q3z
kinakh	9nv
shinawatra	37kg 3wus 49o4
arroyo	1dw1
bowen	65lr
ingabire	8bz1
ellzey	6j8t
letta	13bo
wever	hjn
montoute	76tu
nitiwul	5nhl
albayrak	j1h
de	5ew2
karayalcin	2zbk
masire	26gn
chambiaouris	73jx
krizanovi	6vga
shaibani	f2g
|!E/!$+|	phz
babin	5726
dolly	85de
carcieri	yje
forrestal	1r4r
lavaire	6t81
kouzande	5knc
higgins	2pvq 5f4u
lupu	7ifm
malliotakis	831v
sendic	8kb5
celarc	7qkk
tobiko	6zqr
studer	6m4w
deluzio	5deh
mara	24dy 7xs3
gayoom	2o6x
xhaferi	dzz 3vmh
olarn	862y
edgar	1vod
mirza	4f8u 5wy1
androulakis	34eu
farrakhan	2g29
nurkovic	88iv
zhaparov	3nli
aliev	1jse 1meq
|!;'&1-!+|	b94
^0@)	3how
^=*H	9vs 1a78 1nsu 20ld 2r3z 2z3a 3667 3mon 48jy 49wj
|!G<*1:!|	1nsu
^<.1	4afp
|!G2!>?!>=D|	34z6
lauriteen	8e8i
mudavadi	2zdn
^A>$	1gwk
owen	v31 6kge
vardhan	68wc
abbott	1ete 3zdr 4wt4
sayyid	7vwu
cosgrave	2ep8 44yq
gal	60u3
seselj	44a9
surayut	93vt
muttaqi	97q
valente	6hwx
^?,,	ztu
prada	7igk
radewagen	50w5
abraham	3t1m
nurmahmadzoda	6k20
vasile	3f8s
cravinho	6owr
|!G2D+?!=|	b94
jaruzelski	47hi
ernkrans	7m1r
rehn	35tr
geros	4xjd
sougueh	4ecm
zhou	4bxa 4byh
^?&&	2qv8 3omh
rosa	6aet 77w2
turgumbayev	9jvh
carles	5pkq 7aar
dioubate	6h6v
massoud	34z
mauga	76rf
|(2(!OVi)i|	1cn4
jagielinski	8pkc
|!;2.$!2,|	35b3
mateparae	6nvd
petravica	8j7a
corzine	1zpi
mandelson	3asx
quickenborne	9f7x
krajisnik	2xqt
|!;*!.,//&|	3fd1
ashdown	37i7
ravelojaona	61nb
chalghoum	8nhb
hou	8net
tenney	5exb
guluzade	8iub
gumbiwa	5ut6
iliescu	1n4s
|!;'93!).-!)&1|	18hp
johnson	4nn asj lg4 1aj0 1uc9 2hc1 2sg1 4tv4 5oo2 68jc 6wh3 8psh
|!E0/.!6/|	j6w
darroux	5ajj 6z8v 6zlj
panyarachun	4tcj
anguita	232i
weir	6fcx
jensen	1qdg 2al4 3si2 40e5 5zjx
azimi	8sqa
lobo	8gdl
moi	txj
sununu	qk2 1zc3
neto	31i 8k3m 8ojb
robleh	55pb
freudenthal	u6b
amodei	7jyl
dayan	2y73
^0DC	1j8n 1ulc
seko	6bd7
|!E2-3!|	2v3d
cammack	6yqs
hnatshyn	8kox
wohlwend	61xe
aguero	7gth
melenchon	1tmg
|!E-%!:*/&)&|	3mja
attal	19yo
guevarra	7n2d
|!;'-!,)+)|	34z6
guler	48gw
pastrana	a6g
abdelaziz	2vaw
paige	3k56
uata	971t
sakhon	9dk9
oilouch	8kw8
zahir	4jw7
cheung	7m7x
|!E2*(,5!+|	1tmg
stresemann	1ff7
borico	7p1t
wina	6fpy
robert	799r
sompare	4ryg
|(1AfZ3O!hB|	ymv
abdoulkadri	98o4 98pb
jorritsma	4wk7
^<*-	3y2 78s 8lp ig4 wja 1de0 1i2w 1qga 2lvn 2nea 2nzk 2uwi 3e6a 3m30 3rxy 4ar1
|!;,*'8(!,.|	11h7
|!G2-D>;!|	2gzq
|(2*!J0R+)|	jjs
cabi	7l1j
saifuddin	8sib 8sjr
krutoy	5n7u
avinyan	98s7
locke	1akk
rakhmonov	12zr
ng	81sa 81t7
wauquiez	2cit
thapa	8ikt 93yb 978t
ortega	ttz 5804
^?,0	3zz4
cooke	6c1b
sakova	5l4t
gangol	6d23
ngondet	5s5l
arrington	6p96
mayo	7p5e
rusk	vff
|!;'24+!1./0431)|	2op6
chebotarev	8wow
|!G:5<8<!<|	1xqx
sanon	6789
swaraj	3v0m
|!G5<A(!*|	19c6
qanuni	9l4n
grachev	39ez
scheuer	4u4l
chin	588i 5cta
glavchev	x7n
timochenko	3kg4
odinga	3fnz
ganiyev	5rje
hammond	3brb 4nbt
|!E6.!!(!|	wja
keeling	4vck
hatoyama	4aw2
amarjargal	8non
arzu	4raj
|!G5&?!A(!A|	3ka8
|(2@'!<|	2yu8
karapetyan	6ybj
maddouri	6xwt
|!G2$!?+|	2r3z
bounnyang	56gw
faulkner	mda
ryamizard	8rgr
|(2"!Zo|	1ybt
repse	11lk
fiorina	o6w
khasawnah	51co
papoulias	252g
trairong	9al7
volker	2axb
|(1<Tn!|	3zj2
|(1IP!bh|	12n3
lynch	1pgt 1yll 2fyx 92ir
pappas	5dgw 83lt
espersen	2ddc
gasparovic	1nzq
andreotti	1dno
gakosso	6maq
alburquerque	8hpc
koolman	86iu
|(29;(7!|	2i3t
talal	28n4
wurie	4r39
rainsy	3oc0
tilaye	98u2
marshall	1bfs 5gmw 8p8i 8tso 983h
veryga	511z
|!;'!1!5!3|	493o
mcgurk	mb4
strong	5go3
rop	d7y
|!;)/2&!$*;1|	18ou
dujovne	82uo
mwakyembe	68uo
plodprasop	8g73
casini	3c44
arthuis	1svu
comas	5t6x
bercot	6myi
durdynets	9dfl
woerner	2jc5
abascal	3owm
|!;',!%&.|	36gg
truman	1hq7
cramer	6zwx 78qv
gorbatschow	2t16
ivanovic	35pg
moeloek	83ni
chevenement	1tw0
gurion	ucg
papaconstantinou	1bmt
moselhy	4pdb
cook	3k01 4dof
|!;'24.!+|	3i7f
arsenis	1clc
palin	3p3t
arteh	7ri9
armasu	85q4
|!;+)+!%|	30va
|!;,&!,,$|	1ybt
meuthen	1ow3
lelenta	76om
friday	1dzw
osman	4ehc 4jmc 88jo 9jnw
|!E60(.!|	2nva
kljusev	83fm
jazbec	566t
sorhaindo	5g6n
holiday	5ukc
levi	2l0w
rostenkowski	tpt
maduro	32p2
volcker	396b
mboulou	8krk
^0@B	21kq 3p3t
westendorp	o5m
^,G$	35vr
aingimea	78gu
laya	dxe
morris	14au 94ia
|(1E!ul|	1mjh
gafarov	9bkg
santorum	3i0v
|!G:&#:!#|	1cn4
^<.5	36gg
phillipson	mms
|!G2!>-D-D|	e6
abnur	4zwp
tambela	6oqm
rathore	8ida
uhila	90kq
szalasi	169c
mendonca	4txr
niyonkuru	5s8b 8d2v
alema	2nda
batzorig	533i
djay	2xp3
fanfani	95p
karzai	1gps
mcconnell	1piq 2ur1
homan	3yqh
|(1G!j#a75|	325w
kibir	88hk
paz	3ki9 6j5s
soeharto	3ung
kharbutli	7uh1
kadege	4r60
weizsacker	3hxq
clinton	jvx 1k1q
luna	4wca 7qm6
merrick	53lq
mejia	4tbl 8hyn
dileita	7s5t
konakchiev	5o3i
ndayiragije	8x0r
tufton	5e2q
foushee	9ctp
petkova	96fd
koibla	5n0o
velazquez	5sef 6cly 85fy
madbouli	2ybd
yeltsin	lqv
nzouba	771g
chen	pyn 5cjx 5cl2 5cmg 6bjs
jeffries	1ggc
mbengono	5z1d
spasovski	86nc
hulse	64sq
sherrill	2tlv
montalvo	66jr
|!G<*!8#:|	3fd1
bajrovic	8lsu
charitsis	4o1p
|(1ID+P_!|	36r6
htwe	7z14
marrero	2jmi
diem	32ab
hashimi	3vvz
portal	6tie
ankouraou	6xlu
deng	vn9 5kup 60vl 7mkm
klemencic	6511
ghartey	6pcv
nadda	6iwm
paluckas	1dct
bayramdurdyyew	7clv
hancock	2nsa
martinelli	3h9k
martowardojo	4iul
garda	51w5
haarde	1b0h
portman	3igb
pula	83l6
jamshitov	88th
kubo	9h3z
burt	5iog
callichurn	914g
guelleh	1no7
cateriano	8cqh
mitchell	aup wvu 1bjx 6jrf 6z19
momo	6lxg
murganic	7za9
robinson	1aq9 2n51 3b0f 4z7r 8xkp 8xu5
zbogar	3old
^3H#	1qxr 2wla
zeming	7fla
|(1Ah%1!p-|	6i3
mishal	26px
rahmani	4z1t 8lw4
lindstrom	6l12
ford	zd9 1cfh 3ied 5ist 664r
forte	7kay
^A3#	acq x23 xl0 xsw yss 2dqs 2t16 2wep 33rs 345a 3a2q 3g1t 3q3y 3u6y 49hs
constain	8zi2
kaptur	7gck
abeywardena	9cmd
geingob	1g5o
luchoomun	76hl
hasbani	636v
verwoerd	1ixe
vindman	5umw
|!;'"!11/(4|	20cu
jolani	3hi
ozawa	1m2b
roka	7fi7
reganvanu	8ij9
zaev	4cav
|!;,+!)-|	2slh
|(1EKu<Kc!|	mo
dhankhar	6iy4
bokassa	1t5t 6lmd
^?9G	20cu
adanech	4i06
klerk	14z1
ocalan	1h8
petta	5pnz
mann	9aj0
corder	6dic
vannacci	3jza
|(1ALH;!B|	fs3
lamrani	7sl5
simon	75fv 7lfc 9jpo
afara	6vi0
najib	30e1
|!G2-!@.D,|	39mb
iotova	1mfv
pinate	5por
^0I(	4x4 2pgq 3gzj
hutt	64le
shahbazov	8a5i
tuerk	44dl
justice	1vwo
sindikubwabo	97kj
mutsvangwa	7wsd
mineta	34sx
|!;/*!*!|	e6
aubry	2mxg
blumel	64xj
^/.!	6t6 l9s
dostam	4fra
sheinbaum	ryy
|!G24!>!@$|	4a2n
shushkevich	3te4
uluivuda	6uep
fall	6h97 702v
hagen	nkl
waldner	id5
vaipulu	8u37
alarcon	5vfc 8hnm
baradar	15b
mangueira	50ua
greceanii	9mhr
massoudou	7ll1
pohamba	6b5b
|!;+./"-!#"*|	32v5
rikalo	81kd
layne	957y
tadic	los
|(1E!l-u|	2ial
^11F	45s3
matekane	3o9j
timakata	605w
djumagulov	4xsg
tomblin	1059
sussmuth	3ibm
|!E1#"1!|	4du
kony	21hz
cordas	5k5v
longrigg	4wz8
manley	6qf0
simataa	920z
scicluna	5q2c
|!E0!#!"|	bih
batet	7js2
husak	1fdt
^=!5	uko
abiy	1sx
^<03	1zjg 22b6 23hs 3ci1
majaliwa	6ynm
masood	34z
|!;'2)"G$!|	ayd
zaydan	4pqm
|!;+'+%!$0)%|	2391
king	c15 mu9 2mqu 46ot 4i3c 6q6d 92nf
hamud	683o
mai	6jl5
comer	6jin
gouteyron	8wj0
peh	900c
easley	2s9a
greaves	8f5s
rumayhi	4q5l 7vku
^/=,	37vt
|!;,.!(!,|	2r3z
harman	1ho1
|!H%"($!&"$|	1xs
|!;,!'8|	4aag
|(1@Pg!q|	1ehr
kuo	7466
myradow	64o8
deremer	2fzx
dupont	6kv0
mabumba	5j8h
umerov	3mc5
cele	54wg
andjaba	7kqb
cornyn	1xn2
|!;'+!$!-&|	38u8
boulama	6y42
gentiloni	37t0
halqi	9gl6
ingraham	6ce0
scaramucci	d5z
chudinov	6egq
iva	6xex
sedivy	1sd5
bibi	inu
laar	2mjh
hrapovic	6zh2
quigley	7q1e
^,I>	1byj
sarr	4ewb 4qhr
saparbayev	542u
mabiordit	8tjw
cakyyew	7y6a
atama	5g4y
otter	n7x
clapper	1qt0
rabbani	n6y 8spd
|!G2;+!@=B|	17zr
dejpasand	5w4m
|!G3!A#:=C;"|	mo
mykkanen	6xdx
dawaleh	6f0p
mitterrand	17ml
|(294D!L|	1xde
lim	77zz
babis	ak2
fallas	6a53
ossinovski	6o43
shinwari	7tto
|!G2?!)B+B|	32p2
kofod	1usv
mohammad	2i3t 5mef
hindenburg	398u
gasperi	5b8
lopez	2e3u 43qj 4osv 4ys9 4yxu 53rl 643e 881g 8j2e
rounds	2swi
|!G2.!?D+|	49wj
laoly	9jgl
yawr	63ba
basha	2h8s
khasawneh	4w6b 55dw
|!;(2%0-!3++|	2j1o
|!E-7*59!2|	7fb
^7<!	3klj
badoglio	3coc
|!E-#"!#"&|	2cbt
klima	42dt
primakov	49hs
|!E-)-"!1*|	1qga
moscovici	3cej
cockburn	5cpe
purryag	8ibm
dobrindt	6a7
frieden	2gd5
dolgolev	9dbo
iskandar	1lx0
minner	3mds
taban	94qb
thanou	41um
koumakoye	6yp6
luz	62rk
maseribane	97mr
otegi	ei6
key	1ygj
parodi	7axq
wiles	3v1m 8w83
|!;+'%..%*!#"-|	1j8n
nsengiyumva	23h0
bodnar	2dj
chakwera	2cqt
matesa	4c5l
naddaf	50bn
pope	81d7
denes	6frb
sili	5sxi
gore	49e 7nrs
molyneaux	1rce
sinamenya	7lyj
tonelli	63rq
eddalia	6356
austrie	8l82
shahidi	7tqs
lammert	34pk
matiangi	5zy3
moskovski	6htx
|(1?ZD!l|	32p2
satybaldiev	6kql
vilay	9ewn
|(24=!$GQ|	17ml
marham	6e75
maleiane	4ikq
nemoto	953n
crawford	8ndk
|!;(03!(.|	2kdt
tarawneh	5wo4
kabyakov	4u7m
shukayr	7uu4
emanuel	3fkw
goyal	8g5q
timoshenko	4b1i
|!;',!$!1%|	qws
|!;'01)-!+/#|	49hs
tagelagi	5gr0
isaksen	9ahc
|!E-"#$!$*|	22v
|!G2;!+B;!=D-|	48vr
andrusca	5i58
sica	5i49
jhinaoui	71bt
tai	25ew
|!G3!?,|	2slh
|(1>>$!H~|	wja
zharko	9de6
|!G<5$!1|	3a2q
brittan	2di1
ciubuc	6fvr 82rk
taivaiqia	6seg
faotusia	9067
bibeau	7iuj
noure	7xfz
taero	79yk
ley	3v3s
nasir	7unf 80ir
simonyte	1mzp
irani	90hp
kitarovic	2a0k
nkrumah	2b0q
razafimahefa	98ld
briand	ebe
iloilo	6ubv
^0"B	3hi ptt 1hxt 31vj
rose	6qr8
spore	924h
azevedo	3juo 5lvr
hoti	g5l
warnock	8jja
luik	6x31
ghebreyesus	3wb6
tocq	6raq
guseynov	8i4v
|(22!(]|	21xz
hassan	1q2f 28ln 2hyw 3ogb 61du 699p 6dqf 7xqp 84xe
fischler	18y9
mumbioko	8b19
harito	7qiw
|!;'>1%/$!.|	3gjp
fashola	51pp
romer	3lwh 9436
ding	5mh7
leghari	8vic
dung	5i69 5mle 7dcu 81xh 821x 9atl
emmer	3ymp
lavrov	3q3y
dondra	6aal
kukies	1ova
|!H%!&"|	1isb
allen	1b7t 53vq 8auk 8ncr
samarasinghe	7d5f
dunkley	7noc
galtieri	2e2x
afewerki	1ne2
figueres	qsv 6su2
sorensen	5t9r
meidani	3h42
poincare	3gid
|!;'+!%%!5)|	2ye9
hillary	1k1q
smailov	4qec
sonko	36wl
shen	8y2t
|!;,"*-+!)|	2f2x
hayashi	4alc
mazon	nvk
tyson	2c92
humphreys	69th
kumaratunga	p56
|(1<!>Egm.|	2zfn
drnovsek	1s3v
gilmore	102m 1vrr
wagner	37oc 4w8d
^7)4	32v5 4284
ghazwani	7sdf
dastis	7m4
maslyukov	9lak
mogherini	15tq
ciotti	4cyj
nurmurodov	7ecy
khrushchev	33rs
lakoue	5slb
|!G24!@)D|	1mrd 2ial
cline	53kz
shuraym	6i2y
|!;'"!$%!%)|	22v
billant	6ili
hinkson	5p9t
malo	6gkj
dostalova	72v5
tariq	1gcl
|!G<!::#:|	108k
|!E..!7)|	3wql
jimmy	9i1k
mishustin	2ta9
orden	5lmc
|!G3%A!C@|	4du
korman	7mgk
jamali	7qu0
sands	5ohp
ssekandi	5q3y
schrier	7251
sugiono	3ump
brownley	6w7b
karpenko	6eio
moubamba	57n8
sipila	22qm
armand	d75
imamoglu	11ng
jabbarov	7por
zenka	7msa
habre	1k99
konakovic	12cs
young	5fob 5fpb 92zg 99ep
guebuza	4yp0
nfubea	8mi3
yaya	8v07
collins	zbw 2puj 7pr8 93zs
meade	8qt1
sova	7a0t
|!G2$.!;D,|	1lbt
zenawi	2p2l
|!E-&!9&5!8*2|	48vr
bagoro	8lfp
cicek	5b2n
|!;'$&#!1!|	ptt
shaar	7vz8
|!G24B!D)B|	22b6
shermatov	8y98
arutyunyan	61bf
budisa	zlo
catherine	oqf
laubies	4wfk
mita	rrc
tavares	4vru 7bd3
jambon	1rlw
donilon	3ylc
|!;'1&)$!.|	3laj
beshear	boj 3tyd
carper	3yh7
banga	3ww
budzinski	83bk
mcentee	1iom
stefani	5tcf
vidal	6090
mesa	o0a 8lkk
shoigu	3q9z
kudrin	77t
koizumi	2391 3rgy
zayoudi	97bj
siri	908t
hakkaoui	531t
trenta	5qtz
mabuluki	92u9
pezeshkian	2n69
thorn	1ao3
|!;'!""!2|	2ihu
hailemariam	1g9s
khammeung	713j
tsahkna	2kxz
bajwa	95qr
balint	53bm
mazowiecki	3vi7
canete	2rnr
george	uyv 28h2 28i4 4uv3 84em 8kmz 97yr 9kiu
holubchenko	4tmc
sebhat	8w2s
wade	wv
kabyakow	4u7m
gorbachev	2t16
moliga	792f
ramljak	7qd2
berner	4wel
laird	2p4j
mogg	1pl4
mcconney	6yw2
kasparov	1afi
|!;'9!1!!|	3hi
moskowitz	6kxx
|!G3<A*!C?|	1uuk
lucas	ocl 5znx 6vrb 81ci
kallsberg	4vgb
|!G>!64(|	27ca
ansari	6806 6k30 9jhe
shara	15gy
bakoyannis	z75
kowalczyk	6aqe
salem	69nu 8yyt 9m2l
crouch	6w87
haley	33x3
tupou	299u 95vm
axelrod	ua7
damijanovic	8v0w
crill	8duk
mottaki	2jh0
bolly	8rzj
hamadeh	4hfe
davudi	8a4r
napat	222p
amato	7la 1dma
maru	8n0j
panton	9h4o
shrestha	809c
mende	74vx
loeger	68zb
dowiyogo	54bf
borisov	m1j 9l5d
|!G:7<!3<!<3|	xl0
nahid	85b3
masaryk	1rq3 3z1w
natapei	5q1j
popsoi	2s1s
masefield	6qgs 98hm
makey	9fzj
zelensky	44fu
|(1>[.!s|	1yth
nkosi	78si
|!;*!&+!.&5|	325w
amin	1m3c 4scg 7l3o
buthelezi	2je8
|!E.1,!)0)|	2nzk
|!E2*!+|	h26
randriamandranto	6pkm
|!G5!+A*A:A&A|	15a8
gosev	8di5
jubeir	2k6
ousmane	7cpp
kolokoltsev	9fv5
zay	37a6
sunak	3i7f
oktay	60qa
zewde	3nox
rai	6izt
shaker	7swb
mun	7ygn 7yhl
bharati	9c65
|!;'9!-)1|	49wj
moyo	85gx 8ys7
andonov	6vah
bulkan	8pvm
vakulchik	9d22
driscoll	tjl
wasmosy	22a7
chigir	7q5u
plevneliev	3llg
correa	3fc8 7ag3
belgium	27y0 2954
saut	9gdw
scalfaro	36m0
misiunas	5qaj
ruutel	elh
|!E-8&!*'&/*|	2391
dobson	18e1
motzfeldt	43cj 6rbv
nhamadjo	7f7k
enkhbayar	7zte
|!G24B+"!$.B;|	2t16
mills	1rzh 1x5k 5g1r
assad	hks 1g03
asang	4znn
arfaoui	7rrg
ranariddh	34vz
layton	1peh
gillard	22u3
fahie	4ut3
mosbacher	3jei
swan	45x2 6qwt
lagumdzija	9moz
teodorovici	5ug7
goita	fge
|(2"EZf!f|	dg3
bardella	1zyg
mitsotakis	2a6g 2b2z
oleary	1iev
han	1gwk 1gy9 6884 6895 68a3 68b3 68c1 68cz 68ei
im	6f4h
matviyenko	41pb
makila	6t9d
hoie	53xa
^,I8	2kn6
gadkari	83vm
kirby	1yhc
naranjo	8852
ansell	65bd
hademine	9j4a
soini	3y6y
sawyer	4sqt
|!E.8%!)%|	2kdt
fayemi	6pz3
ismodes	5z0i
schramboeck	7gi1
stephen	7gbj
michetti	617f
saboya	63pb
victoria	3eks
heinaluoma	5q6k
kadar	1olj
mossadeq	2wsl
salwai	5c3s
kokorev	9cwk
bondi	37n0
varela	228m 6g5m 7jlz
|!;'$4!)%/|	22b6
|!E6/0(!|	2lvn
erdan	63kc
talhouni	530z
tausi	88rn
erhard	2gln
raskin	6jy0
alfredsdottir	77y7
bourhan	69cs
santokhi	p46
sultan	3dyb 8s2z
|!G3!C?3|	vn9 488s
frankel	78z4
^>;.	7fb chq j6w say 14ra 1avs 1cuc 1lbt 1of6 242l 247u 2fbw 2ihu 2slh 39mb 3act 3rb8 48vr
didi	7jvg
moestadja	90nc
|!E6.0.!$|	478j
maafo	9jid
rwigema	5ayk
singh	1q3p 1se5 2jfn 3frk 40zh 5c83 8hhp
azarov	7z2v
paroubek	1vd4
^/8;	1sx hks qws ymv 17fh 1cn4 1g03 22u3 2bgi 2ing 48p8
kowit	73n9
zubak	2acu
osborne	1bls 54k0 6qn1
ausseil	6lj0
khaddam	4f6l
girma	6428
flynn	2pzr 37jm 3tsq
roa	6cgg
thanedar	8yis
|(2$#Y!%|	33a8
liechtenstein	3dw8
nuur	5yhl
|!E9,!-,|	14z1
|!G2!B+"!@|	42er
reginald	9204
sirleaf	129o
|(2(!OiHi|	rj6
crem	8fxk
rasulzoda	3eeh
|!G2;!+!&|	33jn
nyikwac	87cg
sokhon	8gjs
suminwa	22p7
tian	98kh
weber	2jdk 8jcb
djellab	8sa2
|!G2=+D$D!@|	1syj
bolsonaro	170g 1q5c
reno	1s1l
clifford	rvv
filipe	9dlr
makhluf	6d3i
ducey	zcj
ezell	7puw
assaf	6e02
cristovao	5el0
fergusson	6247
^@;H	3314
netanjahu	inu
|!;/#'%!|	1qxr
|(1<!Iu|	29wh
sanguinetti	2339
schuessel	47qa
^.G7	ucg 1syj 3gjp
kemal	2zfn
filat	9ftj
schlein	12c5
langlade	8bf4
mauroy	3cbj
|!H(#!|	3zz4
shakantu	8fec
venetiaan	8r3m
khumalo	7etc
lula	2gzq
botchwey	8yec
sol	4ynl
kalsakau	6gzx
karacsony	1cm8
mbabazi	4rtj
robin	5l32
yoon	4aag
dladla	98iq
katrougalos	62m6
oviedo	4y8x 5z65
zoellick	3js9
stalin	21kq
|(1A/p;!3|	39mb
blackmoore	8kky
pyne	5e1w
ignatieff	2qa6
gungah	4zpm
dartout	8fll 8fmf
cassis	1m89
himes	6oct
bellot	5zf2
shugareski	652n
akhtarini	8jns
ralotsia	8b5r
ecevit	gpa
enelamah	860q
mcgarvey	7x2q
alcalde	7bef
michaelides	5ep
ramatov	4hmb 85nh
mubrak	4laj
|!E/-($/!|	2cz5
narantsatsralt	6kpi
mawhinney	mfh
mousavi	2u9r
spaak	399s
|!E.)0%7%!)5|	42j8
ramotar	5o1t
zamora	10l1
papakonstantinou	1bmt
guinn	26er
kono	3w14 9kba
nunn	3obd 9lor
vivian	9kmc
|!G<*8!:86|	ucg
avui	6gye
gylfadottir	98fl
sarcevic	7ra2
|(2&!W+V|	f6y
ceren	3o3t
holbrooke	3hl1
medinskii	43ne
chayka	9l77
fayzullozoda	9lss
tran	5ljs
|!;+)"!%*.'%%|	43ne
djondo	4x4f
essid	1fy2
klimkin	8cgt
|!;'+!231/|	16mi 3eof
oreshkin	7dsu
^;I3	nwe
roemer	n3t
ince	2yzs
sabally	8sl8
kelly	1ya2 2c8g 3mg9 7k42 7py9 8oqw 9ary
magassouba	4evb
|!E-8*"!8*|	2zq8
|!;)+'*-7$!'6|	3smg
benschop	8pzp
jagan	6kk6
^@3$	mo
kiunjuri	7yyx
|!;,,*/--!00|	x23
fifield	7r4j
axworthy	2fix
noor	4zmr
karlyukevich	4njq
padilla	5fn 4nej
pivet	48fo
oboroc	5fup
zamir	14wq
bukvarevic	8t0z
begin	2p5b
syrskyi	35fs
orepic	9g6q
bismarck	36r6
paderewski	1m6q
|!G2!B"+!)B+|	9vs
eden	d30
brunswijk	8q0i
danylyuk	86au
mussa	6ah9
radmanovic	31l9
atiku	fpn
freire	5xlf
hyun	6d9g
francis	3czw 5iu1 6atn 6wb3
^/"F	3y2 8lp ig4 wja 1de0 1i2w 1qga 2lvn 2nea 2nzk 2uwi 3e6a 3m30 3rxy 4ar1
busaidi	gro
pikioune	61al
mfeketo	845d
jordan	5fkr 6odw 9iat
vicente	7ff1
|!G5!+A|	g0j
londono	3kg4
maqdashi	7vhp
kirill	38bz
ehrlich	3ip5
goncalves	6syy
gross	3td3
khai	764x 8exu
mano	7gj1
moynihan	tw2
pottering	1hf7
susak	1e1p
^@5B	1taq
mewa	5fsu
pujol	1zz6
tsyntsadze	6hr4
pasqua	pdr
balkhi	8vrj
thuau	8lck
^?((	19kv 1kyx 2kdt 2sqt
|!;'1!").|	49qy
barampama	7j8h
hurko	8ug2
nowotny	5v7h
zongo	96y3
adulyadej	2820
katz	1nqe 67ba
jerrlyn	6ns9
gaddafi	2ye9
^-"'	49br
kallas	242l 3rv7
|!E-2!$!;|	ds5
kouvelis	5ygr
semjen	9mvc
gorbunovs	9mv
meuser	5hlk
zerbo	75b2
guigou	4cxl
alcocer	6rlg
banny	5bit
khalilzad	4bie
musthapha	5vx1
avramopoulos	xbe
bolton	1xde
dilas	zp4 2u44
azoulay	5imn
amunugama	8vgm
hamon	iyv
brangman	7zsk
warren	128d
neptune	9lnz
saw	358q
kakpo	7dbz
|!G2A!.D?B$B|	3mja
holcomb	13ok
ushakov	4b8z
tarar	7twv
hitler	2pu
mayhew	38ky
dienstbier	1vc3
frias	77d6
ndagijimana	9clg
buchili	539q
sileira	7hxe
zeng	9m44 9m57
^3#$	3czw
palmerston	2fwn
|!E3!3$.|	2wep
manalo	13cm
menem	nwe
kostadinov	2aag
mccollum	54s8
niningi	8fz9
antonescu	su7 1n40
mcgreevey	1ra6
erman	7ls1
hamilton	6fe 5bp8 5uji
juarez	if8
|!E-!$/2|	1cuc
dodd	qbs
^?"B	2n69 3gjp
varoufakis	48vr
ruggiero	3gw1
littleproud	5j7d
markell	1phy
baroin	178z
tweya	99cb
herrera	6t3m 794n 7maj
trujillo	59lu 5p7c
sharaa	3hi 15gy
yeo	9js1
zafitsimivalo	7wvc
^->4	1e2m
gvenetadze	72ze
herbruger	4zgc
boigny	157f
|!E-)9!/5|	yss
lang	1lpu 1pcs 3h7v
izoria	77l5
kolo	8p6x
skerrit	3lia
|!G2(!@|	1mjh
szumawski	7bjc
long	1l7f 30q5 765o
mast	576u
fraga	2jk2
gros	6a0h
marcinkiewicz	25lc
whitesides	62l7
savill	79hu
bolanos	156m 5so2 7mvh
blanche	3yef
debre	1tk0
|(29D!|	46so
arzalluz	480n
giertych	3kvn
|!G3,#A!|	6t6
^36!	18ou
berdimuhamedov	1fbw 3pxg
hansson	4y3p
marea	95b8
|!G2AB>!@)|	17fh
kalin	4d9x
folaumoetui	78ak
barrack	3yfv
digambaram	9bus
kallaur	8cd2
|!;+!0/"-/"|	3ka8
berenger	8b8h
toader	9be4
mammadyarov	5r5j
mokonyane	846h
khayre	69i6
kovac	2qqr 8pl7
|!E2#!-%%+|	3ne5
^<-B	1p5d
barghouti	2n0v
cissoko	5mzu
gorst	6djt
mccrory	388p
kersch	5h4r 5hks
sison	211i
calenda	nrm
wout	7a3k
lelis	6knl
okieh	5mxs
qassem	30af
tassi	5y0v
^8*(	jvx 1k1q 1xde
wegner	23zx
^=>@	3jhh 4clk
coutinho	rtd
^?08	27fm
dames	7l4d
tucker	1vtp 8vep
baudet	3xeh
scalia	14gw
velez	8mle
dmitriev	29gr
pinochet	fs3
|!G2!D.D"!|	3r5p
sediq	70yy
batt	3bl3
gluhakovic	8gu2
stocker	qr4
cavara	7jal
serraj	15r3
siphandon	718d
sutherland	3b37
polfer	7bsz
cohen	46dr 5qlw 92ov
albares	20by
marti	4x8p
nabiyev	8iey
zunu	74f1
sulaiti	6l3i
braun	o9p 2s6n 6a45
ainsworth	kme
hanna	4z6z
|!E-(!0|	1mjh
|!G2!>"+!)3D|	2vg8
fahim	7tce
bakar	51as
ouaro	91w3
fulcher	8r8c
kozaric	6zat
chidambaram	3716
esquivel	7f5n
letlow	6w8u
|!G3!A>!CA|	2sqt
pavlova	77z5
|!E.48).7%!|	49hs
celeste	3hf8
junqueras	36e6
napwon	6uwz
miyakoshi	7r77
soeder	2mer
safr	4ia8
ewing	8qvk
keiko	25nm
pombo	66uy
brzezinski	4bmw
berhane	545y
bouteflika	mo
sellal	4e51
|(1I+:_8hJ_!|	1ulc
lamont	31q7 34s4 5nyj
soumare	5chc
hao	780w
chu	3ubq 5e72 6w2n
ogio	7o6x
milei	1sf5
mckenzie	579k
achtsioglou	5q9l
gersie	64ei
sampaio	201r
lau	6jp8 75gr 75ho
bounkong	56fp
morrison	1jju 3pj8 6z6k
kasselakis	3tkw
durrani	80g3
ordonez	8onk
prescod	9ass
isanow	4rwt
meller	3tjx
bamanyirue	55sj
meeks	65nv 7ii3
nabbanja	3k0y
golovchenko	8pin
hoefdraad	63sj
|!;,,:..!|	2m7w
samarawickrema	7e19
|!G2$!=!D$.D|	3omh
chaves	3k8k
hoyer	3tms
kogler	462p
|!E/8$(!$|	3q9z
dewar	yk9
lamorgese	2gfv
mikolo	6ijp
ntahontuye	322n
anderson	6pqn
bongbong	1630
|!E056!$'3|	3f2r
serra	80au
campos	96nv
michelena	4uiy
^=@B	2cbt
nkomo	21vr
chalikosa	94nt
hollande	17fh
temari	7pnw
bakayoko	67yk
yakete	6uvd
temer	2r3z
fine	8jb5
villiers	3xd6
|(1=D!JS|	l9s
medvedyev	xl0
khalili	4fac 4fw2
rowland	1z8q 52ti 61wj
hanegbi	9brw
pabriks	etq
wadephul	1wzy
susi	9455
^0==	17ml 1ehr
mutsch	7bqq
lenin	43ht
spirtzis	5e4f
diallo	4esw 5b19 6ya0 97np 97pz
holness	aq9
khadar	7cze
tosovsky	214p
bamvuginyumvira	5zz5
zhandosov	9cb8
gutierrez	nuh 2gii 58cw 7zyq
|(1I!aA|	xyu
nip	8b2u
noboa	tsu 1fgi
dijoud	8bck
otafiire	6xd2
colau	2cu
mokoki	63o9
cavusoglu	2plu
holden	kuy
michel	l0e pbi 1rbg 2g3w 56bx 7jkh 90gy
babauta	6vkv
bakani	78yf
glean	5a0u
cooper	3lsi 4bfs
noonan	2qhs
aye	9i7o
iovv	9d8r
ibarretxe	22fm
kennedy	pan 1xqx 3iqc 3isl 3w73 7pz1 995a
dukakis	2px9
latasi	6y0p
osmanovic	4i9f
ouaidou	80ms
saidi	4goj 4j3q
vranitzky	193u
bhembe	8dnh
mnangagwa	12tk
|!G2A!+D-|	247u
kalavska	4u2u
macharia	6jpw
|(2*)=Q!|	7fb
^,HA	1nhz
^?&*	40tf
|!G<!:6":|	2nva
|!E-!&-"9**)|	2hs8
scholz	35b3
parnell	pey 3ppz
bidamon	5kie
pinera	3prr
massoundi	7lmh
njie	7efe
zegerius	x02
jallow	7ueh
goebbels	21fo
|(1;"lU!H|	493o
nabiam	84wn
kuron	1p3q
abdou	4izk 4rxp 7xsu
mccurry	2sjh
nibigira	5va8
simons	1ue6
|!G23"!-|	2ihu
matthew	4s8o
stromar	8guz
jieshi	q0f
|!G<5!#:|	2vw4
hollingsworth	8e20
|!G3!A*C#-|	19zp
france	3ccb
wase	56zq
anung	8gmk
sebelius	25gk
varhelyi	35mp
|(2(J!MS?|	3a2q
sibomana	4imx
ashcroft	1x47
awlaqi	839r
virzi	5x4l
boekhoudt	4o9i
duarte	32hi
harunjen	5ph0
azab	5w1e
fatrane	77bv
white	6qz6
|!G2"!+@DDA|	2qv8
caruana	6x6r 8do9
grigoryan	4zb8 5tbl 7nf5
kassire	84k6
mahmutbegovic	7mzp
ouedraogo	1t32 4m95 53ch 6ig2 6xbj 83sg
altankhuyag	84fc
karrenbauer	cai
murekezi	4ti2
prodi	3kx7
zog	29ef
|!;-2!#|	g0j
gaburici	5cvr
marie	2po2
lamaha	5pem
garad	9kqd
saakashvili	2tfm
su	9308
tetaua	7308
ghandi	2ial
|!G2;!&"!DD|	fhe
ballantyne	60bk
haekkerup	1h84
|!E-%!&&-|	410w
lurel	9eqq
schmidt	qnv 1iql 1iwk 2bea 5ac7 5lhg
ghurburron	8hdp
musukwa	8n4f
kozak	5n5r
kirienko	3q1z
shapiro	21sk
mahuta	7zxq
philippe	2954 4cv9
morawiecki	2nlz
kucuk	15sr
sandoval	mhj 7b7m
frigerio	8p5t
pearce	4v2s 6c2u
craxi	jgs
|(1>!$k[~,|	b94
iloilovatu	6ucs
carlisle	6jfq
saad	6p41
|!;'146!.)|	1i2w
eneroth	99t1
olter	521h
barnier	2qv8
marjanovic	2uht
juholt	1fwb
schatz	578q
boutamba	4o5p
mapangou	66zx
hidalgo	c9v
bluemel	62yr
gul	1fg 4fze
schioppa	3za0
ledesma	8k78
tinoco	6wd0
nduwimana	7kwl
barbour	1gi3
gladima	4ksv
tehan	5h93
fulton	8o1c
|!;'-49!11!5|	3a2q
|!G2+B'!@D|	1i2w
donev	66ci
vurobaravu	33q0
huitfeldt	cen
nicholas	32jz 4m8b 7myu
nieto	13dp
oyiba	6n1d
laflaquiere	6mzf
remengesau	9856 9a3y
kenny	137g
deri	f0l
aksyonov	3pyc
fornero	12dm
tzalam	60l2
poloz	92lm
bjerregaard	3idh
dors	5dnb
mahiga	50nm
weizsaecker	3hxq
balakrishnan	43bh
yark	5gsz
duraku	8rxx
bloomberg	2prp
feinstein	wgv
marques	7hjn 8ctt
thatcher	2kn6
bice	92eg
erdogan	3gjp
valentic	33qu
mucheru	6uri
nuland	423f
peyrefitte	7o7n
sayn	9jeb
|(2(!OB|	4du
hickel	45hs
he	1ifo
|!;'(!1%!1)|	f6y
ganzouri	6xrw
ihou	60y9
pisas	63tg
akihito	131m
ogata	3ndc
fortuno	2gtp
meir	1e2m
|!G2)B)!|	bih
kwiecinski	6nyc
cluzel	918g
liburd	6dlg 7fw5
effendy	7y55
muntefering	1929
haig	6e5
kabui	5zn0
suhayl	8hbs
|!E2$%(4-!+|	3gzj
frydenberg	6v0j
khammani	712c
^(1<|(20a!aU|	1p5d
yazici	69qc
lake	d4r
nadmid	5361
netanyahu	inu
barghathi	7d0v
beatty	6vct
russia	3b44
volahaingo	7irv
dvorkovich	4yhj
kasaija	7m0z
saleh	7w9 9dd 51nm 6j73 8sr3
botero	660z
perriez	5zcu
prokopovich	8eoh
^/'-	1ifo
alfano	byn
havannall	7fkg
chinchilla	75ii 87yl
hattersley	3lt8
trocsanyi	75f0
hansch	29oq
shahahdeh	6dx0
gaulle	phz
minnis	6cf1
^?>B	49br
adamu	4hy2 93a0
kern	qlq
jr	1630 3isl
^9(B	rj6 25oj
roth	rxr
|!E2*3!,(|	2ur1
msaka	57ao
cavic	zmm
lesnic	5g94
|!G2-!+=B,D|	33a8
ally	4spd
azmin	7rx4
ulmanis	1fb2 23wm
corker	kpd
eidesgaard	6ot0
hegseth	3act
|(1G<_!|	2lk4
^/56	2ehu
smucker	78wj
|!;+3%*!:|	2bgi
busingye	6r31
mwijage	5bwi
|(2(!Q#9_|	2f2x
rayburn	3odi
plavsic	jsj
scharping	3lyn
shaykh	4f1m 67k2
clyde	4us7
dini	2btd
|!E.()0%!%|	l9s
johnston	5j1d 8e3r
^4FH	3omh
olopeng	97e2
james	1751 5p6k 6q4r 91wy
ahmadinejad	2ing
juliana	3ei6
poutine	43sq
kalaluka	77ta
roussel	15f4
mojica	883h
veiga	59qx
boudou	4rj7
dorey	65c3
gado	8for
anez	1u20
bannister	5lno
jeenbaeva	528m
belloubet	8311
khaliqyar	5wug
tiendrebeogo	8bse
gouled	69f4
stojberg	6fgf
salah	935q
tokuda	6o95
|!E9#-,!|	bsm
moussavi	2u9r
kadhafi	2ye9
|(1@!hS|	4clk
frederiksen	2pgq 5f15
zaki	5w0k 7uzi
husni	8su2
mandetta	7bhp
kufuor	1yjb
|(2I4!<|	2lch
burke	3gep
carneiro	185a
lefranc	79h0
albusaidi	gro
|(1>R8!s|	3ne5
djoussouf	4dr8
zlatanova	9mjq
cuong	2hb0 8269
amarasuriya	1hjs
koljevic	342n
|(1<!mNJ||(2(i!i|	cx0
rajji	4ant
markauskas	57e0
anisi	4fv3
trong	32dm 9b33
champmoreau	6gpe
udoma	9bwl
dayton	2m07
gomaa	7yd8
kania	3tc5
owens	k70 57tp
|!E05.!'|	1xqx
batlle	1zzx
bussa	6lpc
linkevicius	2eth
ping	vn9
jobe	51zo
finikaso	95wk
raines	18vy
bannon	3two
ridgeway	4v3l
hulot	3398
kadhimi	2zn1
aurangzeb	2yrm
eagleburger	2clz
bagratyan	65df 6c5l
biruta	9f3v
frick	510a
noda	4ak4
nsanzimana	94mv
budd	96al
baumgartner	7nhc
abdi	2ono
williamson	1aqz 2l5e
manchevski	5h11
etpison	81vl
barre	1gvj 2w6r 3ghl
szydlo	hss
bodha	802g
raab	y9n
strickland	3wac 7j6d
skvernelis	3pf9
vrede	4i5n
doyle	1vno
nsibambi	4xwh
papaliitele	83d8
salisbury	2fxh
skele	b6g
bonilla	4idq
philpott	6kh9
|(201!A|	2wla
|!;'&1%/$!.|	3gjp
chhem	6b87
adun	4iov
salcam	76zs
simpkins	5dhq
ulianovschi	9bcz
trivan	653i
breme	4hn6
yayi	3xgp
herminie	38il
mirmand	5dwc
halilovic	8ryq
mulatu	7yfe
carcedo	7h5s
osinbajo	86s7
mckee	tmv
evren	267s
dikan	5p2z
fifita	8d7e
kickl	1jik
prokurica	52bf
casali	50rk
yameen	4g3j
mori	4amv 5roc 9h8m
reyes	6vsg 776w
saborido	6tt4
|(1D!.Zcm|	1h8
armey	wi5
vyapoory	89x3
tsang	yz8 92mm
|!;'+)"!+)|	2zq8
dbeibah	16r
hamadi	6cvq 7v8x
hahn	1x0n
|!G2!D,@A!B+|	ztu
lofgren	9mps
proust	6mxf
culver	pzo
hashil	7vbd
kneissl	24rh
nielsen	1kbk 1urz 29l0 52mk
zijlstra	1gh2
christodoulides	34fm
mutombo	5ldx
west	sm3
|!;(!.+2.-|	1xde
trutnev	9ldw
bytyqi	8ymb
lie	3zxy
blanco	25fp 2gsa 7kl3
loukal	7sm5
|(1?D!;|	bih
blumenthal	8mp6
hofschneider	6w0s
mladenov	34cx 3a8a
rosabal	7jtr
|!E-!"%|	3rj8
boubeya	89dx
saidov	5k50
jimenez	3zvi 5ops 6l8k 6vpx 942d
|(2"!?Y|	ptt
doumbouya	2j8j
tlaib	8jzg
thaksin	3wus 976q
krasniqi	6j9o
|!G2$+!?"|	yss
atamkulov	54t3
maitiq	4jge
^03G	h26 3zz4
cash	7ojp
nahula	4ks2
randall	5s13
bachir	4iy6
djordjevic	9mrq
cristina	96vj
selassie	1g87
berset	4c5
semerak	88mm
tikhanovskaya	3v5m
|!;'1!6/)|	2l6p
balouki	5485
najibullah	30fl
|!G2=+,!D|	1gps
gatete	5f2x
lambrecht	r2c
thavisin	3t5b
biden	1wm5
denktash	3gdi
|!H&!'#'#|	43ht
morgan	12ed 32no 3h5p 6pio 6w1p 75ve
faye	hr2 7eu6
|!;'-4"!1!+|	1kj9
zavaleta	6lc5
downing	9aw4
mathok	5lqw
|(2*Sg!@S0|	18ou
wagenknecht	3nq1
jooste	770h
jaua	5qmj
armengol	8zfi
rychetsky	8cdt
etgen	5xdr
kganyago	5qnx
katonivere	9hk4
lew	1pf8
akyea	8uaq
sezibera	8n9r
machavariani	6hpy
assele	8307
podolyak	2zwk
win	31kd 85xt 8w62 90mb
kaine	3y17
taye	3w46
kachali	71k0
kan	30qr
gioura	5lkm
kyprianou	3t4f
nkogo	4n3q
patasse	brb
bentley	3iir
maraj	8jxs
mabus	3gga
mwanakatwe	7gfx
blum	2bbh
clay	1j6e
|!G2=!>!-|	242l
aung	9jn9
reinfeldt	19a9
|!E.!7|	2d4t
dabilgou	9f5k
|!;',!0)%|	48p8
|!G3-AC!=@|	47jz
balderson	9aue
miru	7uj9
^86)	h7d 1pmn 2dwm
mussolini	ig4
^/>4	4aag
gabriel	3rq6
ndirakobuca	6317
^;+A	3laj
visser	8nby
^=;0	2d4t
|!G51?!A(A+|	chq
lamola	3l9o
ziga	8en4
byambasuren	5ig1
kebede	6z08
|!;+)+!C|	30va
rufyikiri	6326
madbouly	2ybd
camdessus	2r0a
lofven	3tit
gosar	8bgp
blok	3thx
boronov	740y
meadows	2m65
arismendi	7j7d
ishaq	63e7
katayama	3pc7
barbecue	1w8d
faki	2ycm
sang	9b1o
buchanan	1qqy 386e 9dnu
mulki	68hm
rainier	8i6m
sacirbegovic	2ynv
yudhoyono	3v2i
meda	82vs
muhongo	91ga
hemeti	2vrt
collor	16a9
megret	mzv
stevenson	2ly
|(1<8Q!uG|	3dij
oric	310l
ragheb	4pl6
ndjengbot	5xf7
poltorak	92at
bonior	ujw
frist	k32
ndulu	53v0
ortuno	596f
siemoniak	3z5y
katambo	7nuy
ndanema	6uti
abdiweli	4ekh
bergman	6ial
guig	7sf7
hagel	rhg
cloud	7nkq
hwang	6d79 6d8h
itala	9f15
mampouya	6a6n
tomuriesa	5oas
bakr	4hhu
simpson	7q2z
|!G2;!B@-!|	2csz
^0?D	1yp3
piukala	8s6s
subramanyam	937a
|(2(?!LT|	4x4
^/;&	3act
dote	5qq1
omelyan	9gbv
larbaoui	7zde
kilpatrick	6a1z
quayle	tnf 6c3n
hernandez	22i7 6t13 8987 8hwu 9en2
mcfadden	389g
fifor	7phi
|!E/0$/!|	27ca
kobulia	63xb
farhan	15ft
fradkov	2t05
lacroix	5nka
ciorbea	421p
pearse	38mj
kaag	3rte
|!G2"B>-B@!+B|	1q5c
^.>;	3qxn
bayramov	1vbd
jumagulov	4xsg
kao	24il
nouhak	84j1
ghubash	8v95
panday	52w7
|(1<!>b8|	1cuc
mengistu	2p9d
bradley	jtk 24nv 7nj5
butkevicius	7tf
mathema	57y1
rakotomavo	8ab1
chazama	5auc
mulyani	3t6r
tatar	145f
|!;+1-"!"-%'."*|	2pgq
xhacka	86r8
parvanov	1cas
castillo	39fr 4yvc 5b3j 6s9x
garner	1sto 6q3a
sigurdardottir	1op4
awori	7wx5
bowles	1466
|(1<W:6g,!u|	2n69
kabwelulu	7kt6
malecela	6qcs
|(2"Vf![|	1taq
deyalsingh	96wc
kovind	3fwy
whitaker	2o4i
sione	9a88
sawmynaden	9kac
luhaka	981j
vujcic	5620
steil	57pn
thirakiat	97v7
li	2ehu 2elc 2em3 2en5 2eo7 77np 77oq 77pl 77qf
akhmedov	4oyq
ko	50z0 72w8 72xd 72y7
baucus	2oic
denkov	344h
healey	vsl 1y1t 2o8y
kochkorov	9c2p
mouamba	5f8v
seaton	8uk6
ntutumu	7n8m
annadurdyyew	7na7
bashagha	5w8f
donchev	99zm
randrianirina	2qkb
|(2,0!Q|	1a78
angelidis	8vq0
adyebo	61z5
surasak	93tq
bourita	3126
crean	3s8o
|!E2*!4-%|	2vw4
motta	1lh3
jurabekov	6hb8
ryang	8rj2
barnes	3lqp
shapps	1era
kosor	1q1f
conde	90d 4xdk 56kl
mboweni	999k 99ab
|!;'$/1"!8&#|	2t16
gladstone	46ie
rell	1wl2
fearne	5dy4
giorkatzi	5e5b
kyi	g0j
tang	6aly 6eak
mukena	4klg
jefferson	3xkc
|!E24!$!|	46so
bevan	bq8
solonandrasana	86p9
zyuganov	1b2o
lissouba	381o
rotich	6akx
yamassoum	7ze8
haddacks	8bi7
|!;'2!,&6|	7w9
habibi	6931
hatch	36ex
tojo	1jwc
|!G5<A+?*!A=|	2ta9
geagea	3ohq
salehi	83f
ferdinand	e2r
muzito	4icp
budanov	2b53
gamerdinger	5m3l
sow	8tuc
|(2*!F|	1pmn
pillay	317f
zelenskyi	44fu
dosayev	9jts
jettou	5ogq
bruning	1ij9
fitzpatrick	573o
laschet	eh7
coveney	3s79
matyushevskiy	9dcz
palacio	9ih 2g9f 4ovf
dulaymi	8556
arosemena	50pf 8qjx
msuya	5ff3
rushbrook	8f6l
|!G2D!@B=B;D$.|	42j8
|!;,+!'*-$|	30k2
|!;,+*(+!*|	2sqt
brandt	471a 5ino
atambaev	4qxy
harshbarger	5ly9
garcia	4kg 4res 4wwv 5ef1 5uux 8k5p 8o2c 94pf
okwachi	8l2z
stanton	65kx
baghdadi	22v
igga	6jm9
prevost	3d9e 75tn
rowley	25v0
wells	8lo7
achi	8ats
bautista	8pgs
neves	20sn
|!E-5':,*!0|	2n69
holst	1wxb
krzaklewski	2l4g
lawrence	5pcs 8z75 9g8y
leung	2e9w 4uwn 4xk5
martelly	7osj
^;I+	2rqc
chettiar	4vtj
kavelashvili	2ter
kucinskis	2hlm
rene	17tg
forsyth	2q1u
hamdani	90g5
|!G3!*C3A%C?|	49br
vargas	1cyf 62wz 6vyg 7pcl
grijalva	4i6t
nehru	1snl
sata	2ql7
tuitama	9biq
pinter	8upn
merkel	bsm
|!E2-!34,!0!$4%|	2op6
^6G0	lg4 47t3
ramazani	5sb4
barrow	2gx 5kak 83uv
nandy	2f7e
penjor	9jwe
mulino	20wt
zana	2eh4
walet	83q7
|!;'+!13&1|	1w3k
sharawy	7d8v
chalerm	5b8j
jovel	8ut2
coats	thx
roh	3klj 3kp4 8pew
|!E2*!-!(%,%|	ig4
larrain	5x30 6avv
rakotovahiny	5sa3
escobar	4t86 9dro
^22@	ds5 fs3 11h7 1w3k 2hs8 2m7w 2rcc 305e 3cu0 3ka8 3zdr 493o 4a2n
chavalit	psg
gowin	6l25
isa	6gej
chowdhury	7m05
daio	86jw
dunn	818w
giles	8py3
semere	8w8t
moloua	1599
baldacci	1x7s
shaked	51fw
sturza	5uf7
wied	9ae4
motaze	79g4
|!G2>!)@|	36gg
glendening	37zk
kiley	6zzp
masry	9kn8
spruds	b5p
doan	823o
bartoszewski	44zk
enoksen	68mt
javadyan	4zcy
moallem	45bs
jaburi	8suv
|!G:4!<#:3|	3g1t
^7;'	lqv
qaddur	7d84
koehler	1ke6
petrenko	8cil
sarinic	1kxx
rajaonarivelo	1jkq
baliles	1cen
mustafa	1n9a 2wu1
sanader	1ob2
kurti	5a0
leppa	6l04
rapapa	84sc
ratzinger	3cx4
zatlers	41m4
zarqawi	299
|!;,.$(*4!)&*|	4b1i
spicer	3pqr
|(20/!-F7|	inu
jung	18z9
krasts	66e0
|(1=S!B'|	3ivd
khatiwada	9kxg
|!;'(!1)5|	2wep
santana	6h4q
pedrazzini	7me2
^-G$	17zr
chelugui	8zx0
ganga	64mc
czaputowicz	1p2l
aquino	ib9 sjc
casado	37fz
hague	46k4
kekkonen	40p8
newsom	1apa
arapari	6x5x
wyden	8pui
barrot	1tuy
^;E;	3qxn
ada	6uh4
veneman	c59
sharpton	4bf
jakes	2tyd
meisch	5ers
arrimadas	1mog
enari	503v
|!E-"9!&0|	1ehr
baden	6ljs
dunleavy	2s8m
mccallum	3phb
cristiani	4opd
|!E-:**1"!&.|	ryy
ceausescu	11ws 3314
kielsen	27mu
maafu	7bzp
zubaydi	7w9e
lilic	4c8n
sen	1lkx
whipps	3uty
aideed	2vnl
hoxhaj	5suz
cossiga	17v7
brathwaite	82ib
klyuyev	4v60
levits	11aw
djukanovic	2twb
adoboli	5ui3
sankoh	1765
|!E.1(%,(0!8"|	1ulc
eroglu	w8f
isifu	6zyy
dlamini	3ma3 4s1o 5fgd 85kp 8bd9 8yoz 97fn
dudaev	100u
muhriddin	909y
chinh	3bj0
|!;,+!,!-|	3rb8
ebanks	4tqw
|!E;!+(|	19c6
westerman	57ia
blanc	8ppt
|!;'6!-&.&)|	89v
burwell	3vbc
calvo	5p1n 7h1s
mavima	8bl6
danino	8okm
debs	14dc
navickas	6zsz
arbour	2g5y
letsie	28tl
azuba	7wno
boban	2nkf
nasim	7tkr
ngute	21dn
pompeo	2sqt
^=:<	1qxr 2wla
sonexay	3stx 90zg
abdulrahman	2x6o
ocha	3drd
aime	8vc
pesantez	6pou
mukasey	2qgr
racan	1o8z
schuster	3m03
toman	7r01
bruins	57jt
dean	1kuu 7c71
chizhen	9esf
delors	1pwi
shawky	95oc
sevele	5wyt
|!G2!$!$B+=|	2zfn
goldenberg	5q7m
|!E-&!#5!*|	fhe
puente	88cf
stanescu	8bpr
|!E6!0&/|	b94
carlsson	1n0y
lluka	9cnb
asjes	6hsh
dolinkova	4chi
macierewicz	d9p
sohi	4rz8
boye	7cb3
flood	7pvq
|!E14"!)|	1isb
|!;/#$!&+'&|	jvx 1k1q
stephens	3tbc
abacha	3ouj
boxer	hd9
villeroy	5zg5
capgras	5rsk
raznatovic	4dit
tevdovski	5oe0
tien	824h
tudose	2s2i
elbegdorj	9b3y
^.1.	5tn 2dlj 34z6 3wql 44fu
gnassingbe	15ml
kudlow	2bx2
bucaram	7l
hifter	26v8
atwater	2cx8
sifi	7wjh
angula	7zhg
|!E-#*1)!&|	1kyx
kavaldzhiev	99ft
mordechai	49pf
whatley	2qpw
carey	1l8i 5k8q 7pqe 9dxs
giuliani	3m15
mandela	31vj 476l
quirno	37hk
koni	7ypj
boubakar	8yx0
hammarskjoeld	tb8
caperton	1an8
nano	15kt
savinguvu	9lmc
muqtada	2z3a
|!;,+!)|	2lch
bullrich	38en
chunnu	7y89
jovic	lwf 6hvn
|!;'"!8&,&3|	2rcc
habyarimana	23qs
hata	9bc8
prevot	2oku
peretz	98r
|(1E!/>f|	16mi 3eof
faour	9gk1
gabbard	405t
robertson	1bq9 38b7 65f1
tshisekedi	15a8 4d1a
kariuki	8bj0 8yt8
ilie	9fd0
youssoufi	4e7s
binh	822p 9axt
jusko	6haj
mccormick	5jcy 8n1b
giap	446r
salvidar	6qug
geringer	1vq8
roy	5cu5 8oof
^5(0	2op6
hayes	6iyy 8e19
farrell	5ot9
horsford	92rg 9kby
zida	9j0m
|!G76=!?:=&?|	4x4
alfaro	5he2
alvarez	58lj 8m87
hall	6zmd
yang	axn 48up 82ma 8f2e 9j8t 9j9u 9jat 9jbr
|!E1!&%)5|	2pu
hasan	2va0 7z9f 8kjl
asiamah	74dn
|!G3!C*C+|	3rb8
senghor	2bcm
mete	85m3
brende	gmt
kourouma	6e3d
|(2.D'!Nc/|	ig4
mbayo	5u43
|(1I8![q!|	14z1
brezhnev	2dqs
sukarnoputri	2op6
nasirzadeh	gi1
patton	392d
sedky	509a
christie	qae 8ddo
gandapur	4p4b
|!;,.$''!,-*)|	3gzj
bessent	3pgf
lipavsky	1rp9
houmadi	67gj
jahangiri	5ttg 5tua
kabua	4s08 5j34 6f8g
radisic	9mkl
caballero	64cl
qarase	74rv
airlangga	4kpv
benn	1jxw 3zid
mutharika	3avn
|!G3#*?!A=|	2j1o
hoa	9b01
piyasakon	8g4a
bailhache	8f49 9hl2
bello	7u80 8zd3
blonska	2hns
durhanow	950q
godoy	9fff
shumlin	3b1h
duale	4ee1 4hkz 704e
jarlov	8k2u
raymond	9bty
vejonis	3fpm
dakin	834h
mashsatile	8bkc
mulcair	3xn5
santelices	5rzy
ayyub	4ozh
thompson	1973 3zbi 53u4 5jsz 64ib 7q48
|(1<!BN8|	2ihu
simion	1bui
|!E2$4!23%|	2dlj
sadissou	9j1y
baerbock	c8h
hadi	117 4fkm
leterme	4bd0
mosisili	89lk
rayner	bxm
avaei	4qii
fonseka	8vhi
peralta	4n5h 6tg3
babayev	7ycd 8s4t
braganca	7gzl
read	6qq6
^4HG	19c6 35b3
zhong	9mda
|(1<E"!8*Lm|	2rqc
halferty	7pwi
ntita	8umj
obernolte	6lfg
tonko	8bu1
bersani	3c56
nasser	1a78
rakusan	417i
correia	58qn 865r
florio	1r3n
yaziji	83xe
jansa	1s5e
wadagni	8poy
cripwell	8mur
eyyubov	9jdj
mourao	1gud
wingti	89fq
ioannou	73dl
lopaoo	80up
|(29+!BU|	2pu
milburn	4qa
hasanov	4bhq 4p99
garzon	4vqt
yeh	9jop
^8C)	1snl
|!E.!8#2)|	2vg8
kohl	1isb
nabi	7thy
aderholt	8nu6
gates	3j0d
mordaunt	39xh
modrow	1h9m
mobutu	2v3d
nabit	8svp
tsochatzopoulos	48f
ba	4rlu
minasyan	4zac
laadhari	9mfq
lalota	82om
amu	4slw
margrethe	3eiz
kostic	56x5
odio	5qzs
harada	9kht
madari	7ts8
aguerre	94s6
nakamura	745c
malmierca	8p25
chamisa	31uf
fox	2eq1 4203
vance	t8h 1of6
zalkaliani	5k2j
^=D2	2j1o
maouloud	4rs6
sinkevicius	437j 7qr8
paolantoni	8fdd
silina	14qb
|!E20%2!|	3ivd
burnete	82qq
cosic	y4e 5na7
huhne	qh8
prayut	3drd
kariyawasam	4l2w
esono	8zp3
alingue	6lgc
hichilema	1ge4
lezzi	52kf
|(1?D!5+|	z07
knezevic	2tqy 651v
pintea	91el
boebert	75my
greenfield	2eze
sarney	20zi
dawes	5blx
samarrai	4kbj
|!;'!6-!%).&'!%|	2ing
banerjee	2j9a
trichet	1tgn
scott	3bq3 3i21 3y4b 4nfv 515z 55nd 5dui 66z2 9h5f
talesi	96j2
|!G3!C?A-C@|	fs3
petraeus	v5q
manu	74as
|!;*-.&!,$&+|	49br
|!;*6,&!1|	3q9z
atangana	79s2
mansur	7f13
pesic	41ye 5ofy
cong	9g7h
gjiknuri	5gts
norcross	5o0w
novak	258k 4nt2
hayya	26we
sisi	e6
|!E23*4!+|	uko
blagojevich	3k4b
delbene	94a1
babangida	1lsu
ergoge	5t2m
carter	f4f 1w3k 57r8 6ptj 9avb
kipefa	7nc8
oreskovic	3xyd
schleicher	2aza
bobrovniczky	2afl
fino	hqa
|!E-7!&:28&|	3314
alvarado	58h8 58j1 8ldy
|!G2=D.D)!|	19kv
heinrich	7krw
montenegro	2917 2gav
groysman	44ep
magaziner	8x6m
meri	2dfc
^.93	5ma 19zp 325w 33jn 3f2r 3smg 42j8
ventura	9v0 1vak 7fci
kallmyr	6rgz
fabiano	5s4h
khan	1mjh 24pa 3njh 71mk 870h 8xmc
vautrin	opg
hamani	4jd7
^?/%	27j4
pato	8nmd
bataysh	7exs
|(1IP!]|	2obf
|!G2=!+@D|	2lvn
coolidge	ndo
matiza	6ph5
jomaa	7mra
mmusi	8e9b
tenet	1bv6
westerwelle	1f6f
|!;+'"**"!%|	1xqx
|!E-!&-/9)|	11h7
wijetunge	5mi7
|!E-#&&!9%|	ptt
|(1>a!|	3x8p
^/<I	1p5d 1yth 27j4 40tf
shunevich	6el1
bresnahan	8nvw
mucio	20ae
|!;'6!2).!|	3qxn
nahles	a99
rawabdeh	4h60
snow	1z9z
koty	5gid
cox	1b5n 3882 3t33 8bx7
kovacs	2b8k
|(2*!'gR[|	21kq
|!;,+*,*4!)&*|	3bbq
abusteit	5vds
fitial	53qs
^-"6	89v fhe 1gps 2l6p
monroe	1rda
nsour	4g8u
asquith	1jgc
thierse	47s1
conille	61hx
isturiz	4ydo
kulasegaran	741t
webb	1vz8
qaboos	3urr
tugendhat	3yws
branstad	3wju
privert	6p89
jones	maa oge u59 1r5m 5kfd 75ou 7nd0 8xpg
luk	6qbn
steel	v90
nishani	n4z
picula	3zcy
sichalwe	760p
barr	469s 4v9v
manet	1ljt
raka	1d4q
badaruddin	51t3
chapo	tqo
austin	2fhy
|!;'.!21!,,!|	1hxt
malbon	5vh1
mirisim	90qo
chhon	6yzj
sanha	4zfl 5puh 7dzz 7hw1
sivak	4tj8
arce	2gqh 69ul
altamirano	99rt
chiles	2cpm
ciolos	ta6
dahabi	7zbw
fairbanks	5bnj
maurice	8ljv
pacheco	4hbb 6tfc 6wbw
mihailova	300u
|!G2=;!.@D;-=D|	5tn
franco	15va 17zr 1nxw 6wnw
jakobsdottir	25jh
mbaraka	8jq0
lilo	6549
castiglioni	7acy
kalfin	6ht6
rocard	2r2a
zhotev	8eto
kok	474w 8njo 96sj
issa	500r 5icw
jahjaga	fom
sigua	96ic
baradei	2vg8
abdalla	7rkt
ogles	4v1g
kameeta	9m69
christofias	xdf
khristenko	9etw
yates	3ny9
borja	6o1b 8ozp
mugabe	1ep5 3jhh
pereira	5872 6auv 9eiu
koupaki	8aa1
morin	7ou8
aartsen	2274
honcharuk	35ks
werner	62kf
reina	59bq
kiska	ale
ndaitwah	323e
silk	6qvx
|!E-!9$&!0|	3gjp
straker	79dw
masaju	62bq
khamtai	7178
|(1AI;!i|	2rcc
bainimarama	18b6
youngkin	1dux
guido	4t3u
|!G2+D4!@|	3laj
bechir	7s16
zardari	f6y jpu
ghiorghish	63cr
saraj	5woy
|!;/+!+'|	21xz
|(1EV!N|	3jhh
amherd	430z
gobind	64n3
kamikawa	4a81
thio	6apl
|(29B+!|	48p8
kuscevic	79mt
woldenkiel	9ihn
jeb	1u4g
ravkov	4uaa
|!E2!%$3!/|	3u6y
hubner	u3d
torode	7oe3
yala	7448
|(1>4c!4cs(k|	3mon
vona	19pl
matecna	6166
severin	2y8
kerekou	2noi
gumeniuc	4zc3
rio	5qvv
^=$*	e6g
blaszczak	2lsd
|!E-!&9*"%|	4clk
sidi	7sx5
yamani	3gk 70kf
weah	1c64
umrzoqov	8vjs
angleberme	6mip
grubes	6v72
parly	172v
mbs	2xd1
vaz	6f24 6u0o
saemala	5ypo
chastenet	4qtx
cruickshank	4qrm
palacios	4yx0 5609
gilani	4aow
furst	9iwx
tchama	57x6
zaluzhnyi	41s0
taeia	6dek 6dg3
kiisler	8z7z
|!;,.9.3!,|	2kn6
mattis	1r8w
gyurcsany	1675
medvedev	xl0
shaw	50hc 9dop
quinones	6g3z
tegeltija	9mto
temido	7kn7
parmelin	1fno
cowen	mcc
reps	7df6
tarlev	9d9f
turwomwe	54r8
garland	2pdv
puapua	99vu
duda	bih
picardo	5vhu
dendias	34h6
primis	6nj6
|!E-!*:*"%|	3r5p
issac	7l97
shaheen	1u36
menon	8jlq
ubayd	8u2f
hoeven	1y4s
gajdos	8dxu
stuart	60g1
pym	17yl
kebich	9gho
jeremic	44se
murmu	zr4
ravony	5zbx
sapoka	9f04
short	rv4
mahamat	4exq
|!;'!..!.|	29wh
|!;,(!,&!'8|	bsm
koch	10ga 3krh
niane	7le6
jarrah	6jd0
wee	9h6z
mahar	4pby
kostunica	448o
ramos	16se 4s9h 4yl2
|!G2@&!)|	2ing
drian	1tzb
kioa	907l
yermak	b94
hofer	34od
kiet	447r
pritzker	1obz 39yx
brazauskas	7s9
kukan	10vr
thune	1zek
gruevski	341m
palkovics	75cp
serdyukov	9pq
jalili	3nny
lukman	7bk6
nghia	9b0s
hamza	4jeo 53e1
poumele	61d2
boisadam	8f7h
lombard	4czc
sefland	8d9h
halonen	3vyj
villanueva	5b66
weekes	8bzu
|!G2=B$.?!|	2dwm
wetherell	655o
fry	8r9u
carrascalao	7jc5
|!G2(!$?D|	2wla
tong	4wph 9a9h
villa	37pq
|!G2,B?!|	1pmn
patil	8gom
mekamne	5l5u
|!G5!+A=A|	wja
mushobueka	7iqc
steiner	2qp0
beaune	rsg
cain	1jlq
craft	25z3
michaelsen	4zok
sergeenko	5k0n
albright	2hs8
mijiyawa	7xwa
mattarella	3qin
|!G5=AA!?|	13dp
qahhorzoda	5wth
sistani	8lp
marcos	1624 1630 1min 3ujy
ataturk	2zfn
grecianii	9mhr
yon	9ken
jaishankar	3mon
ariel	9cdp
nailatikau	5syv
sarraj	15r3
hrytsak	9dgd
talas	7yr2
|!;'3)6!./#2+!@|	3v5m
duisenberg	473o
amorim	oyh
abdelbagi	6cxd
leekpai	rds
^0="	2xd1
lwin	7zkz
garkun	9fuc
hamdok	8i
|!E20$4!|	1fhi
|!G>!816|	2v3d
adewole	6gi8
conteh	8av8
|(2(BW!|	30k2
puna	6ai8
opape	6pje
zandamela	8pcx
waszczykowski	47gb
gina	9578
hoffman	8cca
shih	8ybc 8ycb
mandaba	6mjr
kempthorne	xhn
lapli	6q8e
soekarnoputri	2op6
issoufou	2i16
mcdowell	2qe5 4i1i
spindelegger	2qm6
botelho	9cc1
tadjiddine	94to
delauro	8q36
lwenge	630e
amirabdollahian	1kp7
braghis	5okg
cho	q29 q2x 5d0k 5d1g 71g9
silva	9fe fxz 2gzq 2lba 40hm 4ybz 54eb 5tz2 5u08 5use 5xg4 63qx 6u2f 6u3v 83oi
toca	81hw
mandya	5bqu
veliaj	13uu
|!G3!C3?|	2p5b
aissa	7rqe
|!G3!A-|	1byj
zemmour	4d06
roble	7sr7
sun	3ut2 93ms
emefiele	64rw
kandari	6gd3
dembele	8054
`,
    directory: `00000000000z001u0028002n0035003l003z003z003z003z004l0055005k006e006e006e0073007v00ab00al00bc00cb00cb00cs00d700d700d700dm00eb00ey00fc00g500g500g500g500gl00hw00i700in00in00iy00jq00kb00l000lb00lb00m500mi00mu00n500ng00ng00nr00o100oi00p700qh00rb00rm00se00so00tf00u800u800vg00vg00wc00wq00xj00xu00y600yg00yg00z500z500z500zy010g0119011901310131013d013l0141014c015f015w016m016m0171017s018z01a901bl01by01cb01cb01cl01cl01cu01db01dr01dr01el01ff01ff01ff01ff01gj01hh01hw01iu01j501ji01lq01m501ml01ml01ml01n001nc01nn01nn01o001oa01pn01py01r101r101rd01ru01s901tl01tl01uy01vd01vd01wc01wq01x601x601x601xm01y501yi01yu01yu01z5020t0218021y022a022m023f024b0267026z026z027p0282028p029r02am02ay02cq02cq02d402e502eg02f402f402g802g802g802gh02he02ho02ho02hz02jc02jm02jm02jm02jx02kl02lc02lt02m602na02nu02ob02pc02pp02pp02qj02qj02r602rl02s002s002t602uc02uc02up02vj02wc02wc02wm02x202xe02xp02xz02xz02yd02yw02z902zj030e030o031n031n032d032d032q0336033k033k034c035e035x035x035x0369036n036z037r03830391039b039x039x03a903an03az03bv03bv03bv03bv03bv03bv03bv03bv03bv03bv03bv03c803c803db03ee03ee03fk03h503hl03ic03j703ji03jy03l703lo03lo03mg03mr03ng03ng03ol03p203p203p203pe03q603q603q603ql03ql03qy03rc03rr03rr03rr03s703s703s703ub03um03va03va03wk03wk03wt03wt03x503xv03yx03zj040004000407040z041f042704270427042v042v043w044c044n045c045s0468046h0478048204820482048204820482048x04cw04d804dj04dj04eg04er04er04fl04fy04gf04go04i704iu04iu04iu04k104kz04kz04lu04m504m504mi04n804n804o904p404p404pf04pq04qh04rj04rj04rj04rw04sl04sz04ta04ta04ta04ut04v604v604v604v604wh04wh04wh04wh04wh04x204xt04y904yn04zi04zx050l050l050l05100510051g051v052l052l052l052y053q0541054105410541054n054n055w056a0578057m058f058o059105a205ah05au05b805b805b805bp05c405cw05cw05d805e305f005f005fa05g405g405g405gr05i105i105ir05ke05l205le05lu05m705m705mo05mo05mo05n605n605nu05nu05o605o605o605o605p405ph05r705sg05tk05ub05ub05uk05v805v805vx05vx05wn05x205xs05yi05yx064y06590659065z0674067u0689068z069q06a106ad06ar06bg06bg06bt06c406c406c406cn06cn06d206d206dk06dk06ec06er06fe06g206g206g206gd06gd06gq06gq06h706i806i806j406je06k106kr06lq06n606o006oa06oy06p906p906qh06qx06r706rm06s106s106sd06st06ty06ty06u806uv06vn06vn06ww06y106yp06zf06zf0707070u071a071r072e072q072q073d073s073s073s075407540754075g076a076a07750775077t078k079c079c079o07a407a407a407b707bg07db07db07e307en07en07en07en07ev07gh07gv07h607hn07hn07hn07i307ih07ih07ih07j707jj07jj07ka07kn07ld07lt07lt07lt07md07n207n207n207o507ox07pb07q207q207qg07qg07qs07qs07qs07qs07qs07qs07qs07qs07rx07rx07rx07rx07s707s707sy07um07vd07w907w907w907wp07x307xj07xj07yf07z708120812081q082g082t0835083k083k083k083w083w084n084z086308630863086s086s086s087a0884088408840884088408950895089g089v08al08ax08bb08c608ck08ds08ds08e308e308ef08f408fg08hb08hs08i708il08il08il08jf08k608kg08kr08lg08lg08lv08n008nt08nt08ou08p608p608p608p608pg08pg08pg08qh08qt08s508sg08sg08sy08sy08td08to08to08ty08u908vd08wl08x508xg08xt08yg08yg08yq08zf0902090g091q092f092u092u0935093509350943094q095e095e095e096c096p0979097909800980098b099009aa09b709b709b709b709b709bi09bt09cj09cx09d909ek09ex09fa09fn09fz09fz09gq09h409hg09hp09i009ih09iv09j909jl09jl09jl09jl09jl09jw09k709k709kw09lz09n409op09op09q209r909ro09sq09sq09sq09t209tm09u409uh09v909x509xo09y709yn09yn09z109z109zj09zy0a0l0a0z0a0z0a1f0a1t0a290a2x0a2x0a3p0a3p0a4d0a4y0a4y0a4y0a5k0a6f0a6r0a6r0a760a7z0a7z0a7z0a8f0a8f0a980a980a9r0aa60aak0aay0abm0abm0abm0abm0ace0acy0adn0aed0aed0aez0aez0afz0agr0ah80ai60aii0aj30ak90akn0all0am00ame0ana0ann0aoi0ap70apk0aqn0ar00ar00ar00arh0asi0at50at50at50aue0av10avl0avw0awe0awe0ax00axr0ay50ayt0azo0b0k0b1n0b240b2i0b2i0b2i0b2i0b370b370b3u0b3u0b3u0b3u0b4c0b4o0b6a0b700b7x0b880b8w0b9g0b9g0ba80bao0bao0bbf0bca0bcp0bcp0bcp0bd70bdk0bdw0be80be80be80beu0bfi0bfv0bhr0bhr0bik0bix0bix0bje0bje0bje0bje0bkb0bkb0bkb0bko0blf0bmh0bnk0boc0boy0bpm0bq80brn0brn0brn0bs10bs10bsy0bto0buj0buu0buu0buu0bvd0bvs0bw70bx70bx70bxl0by20bz40bzh0c060c1b0c1b0c1n0c210c390c390c3x0c4c0c4p0c590c5l0c5l0c5l0c6u0c8a0c8a0c910c9d0caj0cb60cc30cc30ccv0cdb0cdn0cef0cex0cgf0cgp0ch50chk0chv0chv0chv0ciw0cjf0ck20ck20ck20ck20ck20ckm0clf0clf0cn40cnk0cnw0cok0cpo0cpo0cqc0cqp0cre0cre0cse0css0css0ct50ct50ctw0cv00cvw0cvw0cx80cx80cxm0cy10cyl0cyl0cz20cz20czg0d0p0d1z0d2r0d3f0d3f0d4o0d4z0d4z0d680d6i0d6s0d740d7h0d7u0d7u0d8p0d8p0d8x0d960d9w0d9w0da80db10dbr0dc10dce0dce0dce0dcx0ddb0ddb0ddb0ddb0ddx0de90de90dep0dep0df40dfk0dfv0dg50dgw0dh90dh90dh90dif0djg0djt0dkk0dku0dlw0dmb0dn50dng0do00dpb0dpp0dq10dq10dq10dqe0dqr0dqr0dr80drw0drw0drw0drw0dsa0dsk0dsk0dtv0dtv0dun0dun0dv40dvs0dwk0dwy0dxi0dxw0dyb0dyb0dyo0dz20dzh0e0p0e0p0e100e1h0e250e2h0e3q0e4j0e4j0e5r0e6k0e6k0e6k0e7m0e890e980e980e9w0e9w0ea40ea40ea40ebs0ec40ech0edq0ee60efx0efx0ehi0ehv0ei70ein0ejn0ek30ek30ek30eke0eky0elb0elb0elb0eln0eln0em30em30em30emm0emm0emm0eni0eni0eoa0epk0eqj0eqj0er00erw0es80etb0etn0etn0euz0ew10ewe0ews0exm0eyh0eyh0ezo0ezo0ezo0f0u0f1b0f1b0f1b0f2e0f3k0f3k0f3k0f4x0f6n0f720f800f800f8h0f8h0f940f9f0f9f0f9f0f9x0fb10fb10fbe0fbq0fc40fch0fcu0fcu0fd70fd70fdq0fe30feu0ff90fg10fgc0fgt0fgt0fhe0fhe0fho0fi20fi20fi20fi20fi20fio0fiz0fiz0fiz0fjb0fjb0fjb0fk50fk50fkt0fle0fma0fn00fpe0fpr0fqv0fr90fr90frl0fsd0fsd0fsd0fso0ft10ft10fte0fte0ftw0fu70fu70fv00fvc0fvc0fw50fw50fx10fxs0fxs0fy20fyr0fz50fz50fz50fzi0g0f0g0w0g1n0g2f0g2y0g3n0g3n0g3y0g4l0g5b0g5b0g5b0g650g650g650g780g7i0g7u0g830g8m0gak0gav0gbn0gcm0gcm0gcm0gd00gdd0ge60ge60gex0gex0gfd0gfr0gg30ggy0ghc0ghq0gj10gkn0gkn0gkz0gkz0gkz0glf0glr0glr0gmr0gmr0gmr0gnc0gnq0gnq0go50go50gpw0gpw0gq60grf0grf0gsd0gt50gtx0gua0gux0gvh0gw10gw10gwi0gwv0gx60gxi0gy90gy90gy90gyz0h040h0f0h0f0h270h2v0h3q0h4o0h550h5j0h5j0h6c0h770h7o0h7o0h8a0h8o0h8o0h940h940ha40ha40ha40hag0hbg0hc60hcx0hcx0hdw0he80hf20hf20hf20hfy0hgf0hgy0hgy0hha0hha0hha0hjb0hkm0hl20hmz0hnb0hnr0hod0hod0hp20hp20hqs0hr40hr40hro0hsl0hsw0htj0htu0htu0hu90hvj0hvw0hw80hwm0hwm0hwm0hx20hx20hy70hyu0hzi0hzi0i0c0i0c0i0q0i1z0i1z0i2m0i300i3r0i440i440i4k0i4k0i4k0i4v0i560i5j0i6x0i7n0i7n0i810i8n0i8n0iae0iae0iae0iae0iar0ibm0ibm0icp0icp0icp0ids0iej0iej0if00ig10igl0ii90iit0ij90ijo0ijo0il00il00il00il00ill0ill0ill0ilz0imk0imk0in80ioi0iox0ipn0iq60iqx0iqx0irs0isz0isz0isz0itd0iu40iug0iv00iv00iva0iva0ivq0ivq0ivq0ivq0ivq0iw50iwk0ixl0iyd0iyy0j0b0j110j200j3k0j3z0j4f0j4s0j5m0j6b0j6b0j7c0j7c0j800j960j960j9g0j9g0j9g0j9q0j9q0jba0jbp0jbp0jct0jeg0jev0jev0jfp0jgi0jgi0jhe0jib0jiz0jjb0jkl0jlg0jlg0jlg0jm70jm70jm70jmm0jmm0jo30jof0jp30jqs0jqs0jr70jrx0jrx0jso0jt50jtv0jub0jv50jw30jxb0jxm0jye0jzf0jzq0k0h0k0u0k1e0k1t0k1t0k2r0k2r0k3r0k430k4h0k4u0k6b0k6p0k6p0k7g0k8r0k8r0k940k9n0ka20kac0kb00kb00kbn0kc00kc00kca0kdc0kea0kea0kem0kf50kf50kfi0kgz0khf0kht0kht0ki60ki60ki60kjo0kk30kk30kkh0kl70kll0kll0kmd0kms0kny0kny0koc0koc0kpd0kq80kq80krb0krb0krb0ks30ksn0ktc0kuw0kv70kv70kwp0kx60kx60kx60kxg0kyz0kzm0kzm0kzw0l060l0g0l0g0l1p0l260l2z0l380l380l380l380l3i0l3i0l590l5y0l5y0l5y0l6n0l6w0l6w0l7a0l870l8j0l8y0l9d0l9o0l9o0l9o0l9o0lax0lax0lbd0lcf0lcr0ld30lee0lf90lfl0lfl0lgb0lgr0lhh0lic0lit0lj90lj90lj90lk90lku0lm10lm10lmc0lmp0lnf0lnu0lnu0lob0lob0lol0lol0lp40lpr0lrf0lrf0lrt0lsh0lt80lu20luu0lva0lvn0lwu0lwu0lwu0lwu0lxf0lxp0ly10lyc0lzg0lzg0m0o0m1d0m230m230m230m2x0m360m3i0m3t0m510m5f0m6g0m730m8c0m8t0m8t0m8t0m8t0m9k0ma10ma10mb70mby0md10mdb0mdq0mem0mfr0mfr0mg60mha0mhp0mii0miz0miz0miz0miz0mjr0mk10mkk0mkw0mkw0mkw0mkw0mkw0mld0mld0mld0mld0mlq0mlq0mlq0mmd0mng0mo80mom0mp00mq40mq40mqk0mqu0mrb0mrp0ms00msb0msb0msn0mtd0mtz0muq0mve0mwp0mx00mx00mx00mx00mx90mx90mxy0mya0myk0mzc0mzo0mzo0n0b0n0r0n0r0n180n200n2u0n360n360n3i0n3i0n3i0n3i0n4i0n4i0n5m0n6f0n6f0n6y0n7a0n800n8l0n8l0n9g0n9p0nah0nbj0nca0nca0nck0nd90nd90nd90nec0nep0nfc0nfc0nfc0nfr0nfr0ng30ng30ngh0nhq0nhq0ni20nis0nis0njy0nkb0nkq0nlz0nmc0nmc0nmq0nmq0nn40nne0nql0nrs0nsi0nsi0nsw0nsw0ntd0nts0nts0nuj0nuj0nuj0nuw0nuw0nuw0nuw0nvz0nvz0nwb0nwo0nwo0nx50nxu0ny50nyi0nz80nz80nzn0nzn0o0c0o0c0o0c0o0c0o1a0o1z0o2c0o2m0o2m0o3k0o3k0o470o470o6b0o6b0o6b0o6s0o7s0o850o850o8m0o8m0o8m0o900o900oa20oa20oa20oa20oba0oc10oc10od50odj0odz0of80ofo0ogc0ogn0oh00ohp0ohp0ohp0oix0oj80oj80ojo0ok10okw0okw0okw0olk0olw0om70on60onu0oo80oot0oot0op40opf0opf0opf0or30orv0osd0osd0osr0otw0otw0otw0oua0ouz0ouz0ouz0ovu0ovu0owu0oxk0oxk0oy00oy00oyg0oyg0ozo0p0h0p0t0p140p1j0p1v0p2p0p320p3g0p3t0p4j0p5w0p5w0p650p6s0p6s0p6s0p6s0p7k0p7x0p870p8o0p900p9x0pb30pcd0pcq0pdd0pdd0pel0pez0pfb0pg10pg10pge0pgs0ph30phu0pj20pjl0pk00pl70plv0pm80pnt0ppt0prg0prq0prq0ps20psc0psl0ptl0pty0puf0put0pvi0pvv0pwb0pwb0pws0pyd0pyd0pyd0pyq0pz40pzr0q040q0h0q170q170q170q2j0q2j0q3a0q400q4c0q4s0q4s0q580q580q580q5l0q7g0q8n0q9c0q9o0q9o0qa30qap0qb70qc20qc20qcg0qcg0qdf0qdf0qe00qe00qfx0qgw0qgw0qgw0qgw0qhi0qhi0qhi0qhu0qi60qi60qii0qk80qkq0ql70qlz0qmp0qn10qnx0qof0qof0qpa0qpq0qq30qq30qqs0qqs0qqs0qr40qr40qrf0qs00qsu0qth0qty0qty0quv0qxf0qxt0qy20qy20qy20qyq0qyq0r0d0r190r250r3a0r3r0r3r0r4n0r4n0r5h0r6f0r6x0r780r7l0r7l0r7l0r7y0r8b0r9p0r9p0r9p0ra20rae0rae0rb10rc80rcv0rd70re80reu0rf80rf80rf80rf80rf80rh90rh90rhm0riy0rjb0rjo0rjo0rjo0rk60rkg0rla0rla0rls0rmt0rnk0rnz0rnz0rnz0roc0rop0rpc0rpp0rq60rqn0rqn0rqn0rqn0rrt0rrt0rs40rsi0rsi0rsi0rsi0rsi0rsi0rt40rui0rus0rus0rus0rv70rvr0rwq0rx00rx00rx00rx00rx00rxd0rxd0rxd0rxd0rxo0ry50ryl0rz00rz00rz00rzc0s0d0s1g0s240s2j0s2j0s2j0s2j0s2j0s400s4e0s4r0s5e0s5t0s650s650s6n0s790s790s790s7j0s8d0s9b0sa90sb80sb80sb80sb80sbl0scb0sde0se10seg0sf10sf10sgm0sgm0sgm0sha0shs0sia0sia0sio0sj40sjv0sks0sks0sl40sl40slq0smc0snc0snc0snu0so70sp40sp40sq90sql0srn0ss20sse0stc0sto0stz0stz0stz0sub0suo0sv10sw10sx80sxm0sy50syh0syh0sys0szs0szs0szs0szs0t040t040t0r0t110t110t2n0t3k0t480t480t480t4y0t4y0t4y0t4y0t4y0t680t680t800t8o0t8o0t8o0t8o0t8y0t8y0t8y0ta50ta50tb10tbs0tbs0tc20tcp0tdv0tea0tex0tfa0tg20tgl0tgy0thn0ti90tj20tj20tjs0tl90tls0tls0tm70tmi0tmu0tnf0toi0tos0tos0tos0tos0tps0tps0tq60tq60tqh0trd0tsb0tsb0tsr0ttt0ttt0tu30tv80tv80tv80tv80txf0txf0txx0txx0tzc0tzo0tzo0u000u000u000u1q0u2i0u3l0u490u490u490u490u5a0u5r0u5r0u6h0u7c0u7c0u7n0u810u8i0u8u0u8u0u9y0uc00uc00ud50udl0udy0ueb0uen0uff0ufp0uhu0uiy0uiy0ujz0ukn0ul40ul40ul40umn0umn0unc0unc0uo20uo20uof0upp0uqp0urs0usm0usw0usw0usw0uto0uu90uu90uu90uu90uu90uu90uu90uuj0uv80uv80uvi0uvs0uvs0uvs0uwd0uwd0uwd0uwo0uwz0uxc0uy30uyv0uzd0uzd0v0e0v150v1x0v2j0v2j0v2v0v3a0v3a0v3x0v4x0v5q0v7c0v840v980v980vb20vbs0vbs0vd40vee0ver0vfh0vfq0vfq0vge0vh50vhz0vhz0vhz0vib0vib0vib0vj40vj40vjl0vjl0vkg0vkr0vkr0vl30vl30vm00vme0vme0vme0vmt0vmt0vnv0voj0vp90vpl0vpl0vpl0vpl0vqc0vqo0vqo0vra0vra0vrm0vsy0vsy0vtd0vtd0vtd0vtt0vtt0vu60vu60vuw0vv80vvi0vw50vx40vxq0vxq0vye0vye0vyo0vz00vzr0vzr0vzr0vzr0w0j0w2h0w4c0w640w770w7j0w7j0w7j0w890w890w920wa80way0way0way0way0way0way0wbz0wc80wcj0wdb0we00weg0weg0wfq0wg90wh20who0wii0wii0wj90wjm0wk30wke0wke0wl60wl60wl60wl60wlu0wm70wml0wmw0wn70wn70wof0wof0wof0wor0wqh0wrk0wru0wtb0wu60wuu0wvh0wvt0wvt0ww90wwy0wwy0wxc0wy40wy40wy40wy40wy40wy40wy40wyf0wyf0wyf0wz60wzu0wzu0x0i0x170x170x1y0x2m0x3m0x4d0x4d0x4d0x4d0x4d0x4t0x5s0x6b0x720x720x7j0x8a0x8a0x980x980x9i0x9i0xai0xat0xat0xcs0xdj0xe90xfy0xg90xgn0xgn0xho0xho0xit0xit0xj60xkd0xkr0xl50xlf0xlf0xlf0xme0xme0xnc0xnr0xo70xp90xq60xqv0xqv0xqv0xs90xs90xt40xt40xt40xty0xuw0xvk0xvy0xwm0xxk0xxk0xyq0xz50xzv0y090y090y140y140y1i0y1u0y2l0y4b0y4b0y6u0y740y7f0y880y8i0y8x0y9n0y9z0yae0yae0yb20ybn0yc00ycd0ycd0ycd0ycu0ycu0ydm0ye60yf80yg10yge0ygz0yir0yir0yjh0yjy0yke0yls0yls0ym70ym70ym70ym70yml0yne0yne0ynq0yow0yow0ypt0yqi0yqi0yrj0yry0ys90yt10yt10yt10ytd0ytd0ytt0yv20yvj0yvj0yvj0yvj0ywt0yxf0yxt0yxt0yy80yyi0yyi0yyi0yyv0yz70yz70yzw0z060z0n0z0w0z0w0z0w0z0w0z210z210z2f0z2s0z360z3h0z3h0z3t0z4k0z4w0z5e0z5v0z5v0z5v0z6m0z6y0z6y0z7y0z8b0z8m0z8m0z8m0z8m0z8m0z8m0z8m0z8m0z8z0z8z0z8z0z990z9l0z9y0zab0zb00zc50zcz0zdz0zdz0zdz0zdz0zf90zf90zg10zg10zg10zg10zgh0zh80zh80zhm0zi20zi20zir0zj30zjg0zk40zl80zln0zlz0zmb0zmb0zmb0zn80zn80zny0zoc0zp30zp30zpg0zpg0zpr0zqh0zrt0zsl0zt80zt80zt80zu60zu60zvt0zvt0zwj0zwj0zwu0zwu0zyt0zzm0zzm100e100q1013101w1027102j102x103a104r1057105k1065106t107k107k108610981098109j109j10aj10aw10bp10co10d110dp10e310ef10fh10fh10fv10gn10hd10hq10hq10i510it10jd10ju10ka10l510lk10lx10m610mo10n010n010ng10oc10p110q310q310q310q310qd10qd10qn10qy10qy10qy10qy10rb10rb10rb10rm10rm10rm10rz10s910s910t010tf10ts10u310uz10uz10ve10vo10w610wr10xh10xw10xw10y810ym10ym10z010zw110m111e1122112b1137114a11581158115811581158115z116c116q117e1184118g1195119511a611ak11b211ci11ci11cu11d511d511do11ex11fr11g511gd11h311h311hq11ih11j811j811j811jp11k111kc11kc11l511l511ll11ll11m111n411oi11p711px11qc11qo11qo11rh11s811s811sq11tl11tx11uh11uh11uh11us11us11vd11w611w611wx11xv11yk11zy11zy120p121r1224122z1239123y124e1259125n125n126s126s127412821282129f129t12a512a512as12b812b812bk12bw12dg12e512em12em12fg12hk12i612ij12ij12ij12ij12ij12ij12k512k512l612lx12lx12lx12mk12mk12ny12ny12oy12oy12pa12pr12q012qe12qe12r712r712r712rk12sa12su12su12su12to12ug12wo12x312x312y312zp12zp130i130w130w130w130w13191322132e132p133d1346134u135v1368136u1375138k139l139l139l139l13a713al13az13az13c713c713cl13d013e313ef13es13fj13fw13h013hg13hs13hs13im13iy13jy13k913kn13l313ld13my13nc13ns13ou13pg13pg13qa13qm13qm13rf13so13t013t013to13ua13uz13w313wt13wt13x513x513xn13yf13yt13z413zq13zq13zq140f14181418141i141i141v142a142v142v1436143p1440144o145a145k145k145k145w146r147k1481148w148w149h149h149t149t14a514al14ba14ba14bo14c814cl14cl14cz14cz14cz14dm14dm14dz14es14g414gf14h014hh14hy14in14j014j014j014j014j014j014je14js14ka14ld14m414m414na14o014op14oy14oy14pc14pc14qg14rl14rl14rl14sb14t114ta14ta14ta14ta14tp14tp14ui14uw14vc14vq14we14x214y514za14za14zk1518151l152b152b152p1537153n153n154c154c154o155f155f156915711580158e158r159d159d159n159n15a015a015ad15as15be15bt15bt15bt15c715cj15cy15cy15cy15db15db15dm15dz15ed15fd15fo15gl15hs15hs15ii15ii15iz15ja15ja15jp15jp15kd15kd15kd15kd15kd15kd15ko15li15m915mj15mw15mw15mw15mw15mw15mw15n915np15of15ow15ow15p615p615qa15r615rk15rk15rx15th15th15th15th15uc15uq15v415ws15ws15xl15ye15z91607160j160j161c1621162e1634163f163f163f164k165p165p167116711671168i168i169o16az16az16bo16bo16c316ck16dd16dq16ey16ey16ga16hh16hh16hy16it16ju16kz16kz16lb16lb16lr16m316md16md16md16nn16ny16ou16pm16q116qh16qt16qt16rp16sr16tc16tc16vd16ws16ws16x416xj16yt16z316zg16zu16zu16zu16zu1709171f171f172k172u172u17361736173l173l173x174l174x174x1768176j176y1779177n1780178h1795179x17ad17ax17ax17bd17bd17bu17cb17d417e117g217g217ge17ge17gn17gn17gn17hn17iu17iu17iu17jz17jz17la17lr17lr17mi17mw17nc17nc17op17pr17r117rl17s917sm17sw17t817tv17tv17ud17ud17vg17wl17wl17wl17wz17wz17xr17xr17xr17xr17y517yk17yk17yk17yk17yu17z6180a18141829183018301830184h184y1859185z185z186b186b186p186p187e1884188r189w18a718b918cd18cx18db18db18e218ec18fd18gi18gi18gz18h918hp18hp18hp18i218ig18ig18j618ju18ka18ku18ls18m618nj18nx18nx18oy18ps18ps18qq18ri18s818sk18sk18sk18sk18t018ts18uj18uj18wn18x418xv18yt18zg191f19281928192v192v193w193w1948194p1960196k196x196x198d199u19a519a519ai19bh19bh19bt19cu19cu19dx19ec19f319fc19fc19fc19fs19fs19g619g619gh19gx19h819hj19ir19jf19k219kh19kh19kh19kh19ky19ky19lw19ma19ma19ma19mn19mn19mz19nh19o219or19po19pz19qn19r019r019r019r019r019ro19ro19ry19tb19tb19v219vp19w119we19we19we19xk19yb19z219zb1a081a081a081a0n1a1l1a1l1a1y1a2s1a2s1a331a3j1a3j1a4y1a5l1a6a1a701a701a7p1a7p1a801a931a931a9g1a9u1aac1aac1aat1aat1aat1aat1aat1ab61abi1abv1ad01ae71aek1aez1agg1ah01ahw1ahw1ais1aj71aj71aj71aj71aj71ajy1ake1ake1ako1ako1ako1ala1amc1amc1amy1amy1amy1anj1anx1aok1aok1aok1aqh1aqz1arb1art1art1art1art1as51at41atg1atz1atz1atz1atz1atz1atz1auo1av31av31avw1aw61awi1ayl1ayx1az91b0b1b0m1b1b1b511b511b5f1b5t1b6i1b7k1b7k1b7k1b8y1b8y1b9b1b9b1b9b1bai1bbe1bc81bc81bcl1bcw1bd91bdz1bf41bg51bg51bhc1bi31bid1biq1bj31bjh1bjz1bku1blj1blv1bmq1bnj1bnj1bnj1bob1bob1bpe1bpe1bpe1bq21bqi1br91bse1bsw1bsw1bt91btk1btv1buw1bvt1bw91bw91bw91bw91bwo1bxg1bxx1bxx1byr1bz11bzf1c031c031c031c031c031c031c0c1c0c1c101c1c1c1v1c2j1c2u1c361c361c3k1c4r1c5t1c651c6u1c741c7j1c7y1c7y1c8n1c921c9o1ca71cb81cbu1cc51ccg1ccg1ccg1cd71cdj1cdu1cea1cen1chc1chp1chp1cii1ciw1ciw1ck31ckw1cla1cla1cm41cn51cn51cod1cod1cpg1cpq1cpq1cqi1cr01crn1cs11ctw1cun1cvl1cvv1cwn1cx51cx51cxg1cxg1cy61cyy1cyy1cyy1d0r1d0r1d0r1d131d231d231d231d2r1d3m1d431d4j1d4v1d5a1d5a1d5o1d5z1d7e1d7e1d821d8f1d8r1d931d9v1db11dbj1dbj1dc61dcs1dcs1dcs1dcs1dcs1ddg1de61dew1dfm1dfm1dfw1dfw1dg71dgj1dgj1dh61di51di51di51dix1dix1dix1dj91dj91djo1dkh1dkh1dkh1dkh1dkt1dlk1dmo1dn51dnk1dp51dpj1dpy1dr41drh1drh1dru1dru1dru1dru1ds51dth1dtr1duc1duc1dvp1dvp1dwf1dwf1dwr1dx01dxc1dxn1dz41e0p1e1y1e2t1e3r1e3r1e4l1e591e591e591e5n1e5n1e6a1e6m1e7a1e7a1e7l1e7x1e8c1e9s1eb01ebu1ed51edk1edk1efa1efo1egd1egd1eh51ehz1eib1ej31ej31ej31ejr1ejr1ejr1ek31eks1elw1elw1elw1ema1emm1emm1ena1eo11eoa1ep11eql1eql1esk1esk1esx1esx1et71eti1etu1etu1eu41euu1euu1euu1ev71evv1ew61ex11ey51eyh1eyh1eyh1ezg1ezg1ezg1f081f121f1k1f291f2l1f2z1f471f541f541f5m1f5v1f671f791f791f7w1f7w1f881f941f9v1fak1fak1fbn1fbn1fck1fck1fcz1fcz1fe01fe01fee1feq1feq1ff61ffr1ffr1fh31fic1fj41fk61fky1flu1fnm1fo51fox1fpt1fpt1fqa1fqa1fqy1fqy1frj1frj1fru1fs91fso1ftg1fty1fty1fty1fv21fv21fvz1fvz1fwq1fy81fyx1fzc1g0m1g1p1g2p1g301g3n1g4n1g4n1g4n1g5r1g6n1g711g831g8i1g8i1g9w1gat1gc11gco1gd11ge01ge01geh1gfc1gfs1gg41ggo1gh81gh81gh81ghj1ghj1ghj1ghx1ghx1gib1gib1giq1giq1gjl1gky1gm21gm21gme1gnb1gnp1go01go01goq1gpt1gq91gq91gs41gs41gs41gsu1gth1gu41guk1gux1gv81gvq1gvq1gvq1gvq1gw51gx81gxj1gxj1gz61gz61h081h081h0s1h121h241h2k1h2k1h3a1h3p1h4v1h6j1h6j1h6s1h7v1h8o1h8o1h8o1h8o1hat1hb41hb41hbg1hc81hcy1hdq1hdq1hdq1hef1hef1hf81hfl1hgd1hgq1hgq1hh21hhv1hit1hit1hj41hjo1hk01hkz1hlb1hm61hmi1hmi1hmt1hmt1hmt1hmt1hn21hnq1hnq1hoi1hoz1hpz1hqb1hqb1hqo1hr41hsd1hsd1htc1htu1htu1huy1hv91hv91hv91hvn1hw31hwt1hxj1hye1hyu1hzl1i0d1i0d1i0o1i0o1i0o1i0o1i101i1c1i1x1i281i281i281i281i281i3a1i3a1i3l1i3y1i4a1i4a1i4a1i501i5f1i5q1i6f1i6x1i7a1i7a1i8f1i8f1i9g1i9u1iaa1iap1ib41ibg1ibu1ic41ic41ici1icv1id71idi1ief1if51ifj1ig91ih21ihr1ihr1ii51iik1ij61ijk1ijx1ikc1ikc1ikn1il21il21ilg1im71imo1in01ing1int1int1io81io81io81ioo1ipt1ipt1iqv1iqv1ir71ir71isz1isz1ite1iu41ius1ivf1iwf1ix61iz11izt1j071j0g1j151j151j1h1j1v1j2j1j2j1j2j1j2j1j3m1j4c1j4c1j5c1j6t1j6t1j7j1j8l1j8l1jad1jb81jbl1jck1jcx1jcx1jcx1jdl1jdl1je31jee1jf11jfb1jfn1jg21jg21jgx1jhn1jhy1jj31jj31jj31jjx1jkc1jl11jln1jln1jlz1jms1jms1jp01jpw1jpw1jpw1jpw1jpw1jq91jq91jq91jq91jq91jrr1jrr1js31js31js31js31js31js31jsl1jt81jtn1jtn1ju21juy1jvq1jwc1jwc1jwc1jwc1jwo1jwo1jxd1jxp1jy21jyb1jzb1k0y1k1d1k2p1k321k3e1k3r1k4j1k521k5t1k651k6i1k7i1k8a1k8q1k8q1k8q1k921k9d1k9d1kaj1kcb1kcs1kcs1kd11kde1kde1kec1kfb1kfl1kg01khv1kib1kib1kis1kjk1kjz1klt1km31km31km31kmq1kow1kpm1kpm1kq21kqc1kqp1kqp1kqp1krr1ks71ks71ks71ksm1ktr1ku31kuu1kvy1kwa1kx21kxc1kxz1kxz1kxz1kyo1kzz1l0b1l1j1l1u1l1u1l1u1l2l1l2l1l2w1l3s1l4u1l5a1l691l6v1l791l7t1l8a1l9k1l9k1l9k1l9k1la01la01la01lap1lap1lbj1lc91lcp1lcp1lcp1ldf1ldf1ldf1lef1lef1lfd1lg11lge1lgo1lho1lho1lie1lir1ljh1ljh1lkm1lkm1lll1llu1llu1llu1llu1ln11lnv1lnv1loa1lom1lpv1lpv1lq91lqm1lqw1lr71lrl1lsg1lsg1lsg1lsg1lsy1lte1lte1ltq1luk1lux1lw11lwa1lwa1lx91lxj1lxj1ly91lyl1lyl1lyl1lyu1lzo1lzo1lzo1m011m0e1m0s1m191m1n1m2u1m3x1m3x1m3x1m4s1m591m6a1m7e1m7o1m921m921m9c1m9p1mb01mc31mcp1mep1mep1mfe1mfs1mgs1mhs1mip1mip1mk11mk11mkx1mkx1mkx1mlb1mmp1mn51mo01moc1moc1mp01mp01mp01mp01mp01mpc1mpc1mpc1mpx1mqa1mql1mql1mqz1mre1mre1ms71msz1mty1mty1mue1mue1mvv1mwn1mwn1mwz1mxb1mxn1my01my01my01mzb1mzx1n0q1n111n1e1n1e1n2l1n3a1n3m1n5m1n6a1n701n8c1n8p1n8p1n8y1n9a1n9m1nas1nas1nas1nc91nck1ne91nen1nf11nf11nf11nfl1ng91ng91ngl1ngl1ngl1nhm1nhm1nhm1ni41ni41nii1nii1nii1nj11nj11nje1nk71nkw1nlk1nlk1nlk1nmo1nn01nng1nng1no01nov1npj1npj1nq11nq11nqe1nqz1nr91nr91nsf1nt61ntj1ntw1nuq1nv21nw21nws1nws1nxh1nxh1nxh1nyc1nyo1nz11nzt1o0o1o1c1o1l1o1z1o1z1o1z1o391o3n1o4d1o4q1o6c1o6p1o7v1o891o8j1o8j1o9c1o9c1o9u1o9u1o9u1ob71obj1ocb1ocm1od01ode1odo1oe41oe41oer1off1ofq1og21ohl1oi21oim1oim1oim1oiy1oiy1oiy1ojj1ojj1ok81okk1oln1om01omp1on31ond1ond1oo61oox1opo1oqb1oqn1oqy1oqy1os31os31osj1osj1osu1otz1oug1oug1ouq1ouq1ovh1ovu1ovu1owf1owf1ows1ox41oxf1oxf1oxf1oy61oyk1ozn1p181p2j1p2j1p2w1p2w1p3b1p3p1p4h1p4h1p5c1p611p6z1p6z1p7r1p831p8y1p9b1p9p1pag1paq1pb11pb11pc71pcj1pd01pdb1pdb1pdm1pec1pep1pep1pf21pfh1pfy1pgo1ph91phx1phx1phx1phx1pic1pil1pil1piy1pjv1pki1plt1pml1pml1pml1pml1pml1pml1pnb1po01po01pof1pow1ppu1pqa1pqw1prt1psa1psq1psq1ptj1ptw1puk1puz1pve1pvq1pwm1pww1px71pxm1pyq1pyq1pyq1pyq1pyq1pyq1pzf1pzz1pzz1pzz1q0n1q0y1q1a1q1o1q2i1q2x1q3l1q4c1q4p1q5v1q5v1q5v1q691q6q1q6q1q731q7s1q871q9b1q9b1qa81qaj1qaj1qbo1qci1qci1qcx1qdo1qdo1qe11qe11qed1qed1qgd1qgd1qgq1qh51qi91qik1qiw1qj71qjl1qk91qk91qk91qkk1qlx1qlx1qmj1qmj1qmj1qmj1qnd1qnd1qot1qq81qq81qq81qqx1qrl1qrw1qsb1qst1qst1qt81qto1quf1qv71qvn1qw11qwf1qwf1qwu1qx41qxh1qxh1qxh1qzm1qzm1qzm1r0o1r1d1r1p1r2g1r3g1r4f1r4t1r5o1r611r6d1r6d1r6q1r6q1r7s1r841r841r841r8h1r8u1ra51rba1rba1rcv1rcv1ren1ren1rf31rfi1rfi1rfi1rfi1rhr1ri41rif1rj81rj81rjn1rkd1rkd1rlg1rmg1rms1rms1rn31rnl1rnl1ro11roo1rp61rp61rpk1rpk1rpk1rq21rqm1rr01rr01rre1rre1rrn1rrn1rs21rsv1rsv1rsv1rsv1rsv1ruj1ruj1ruw1ruw1rvr1rwq1rym1rz11rzf1rzq1rzq1s041s0h1s0h1s1i1s1i1s1i1s1i1s2d1s2n1s2n1s2n1s331s461s461s4s1s5r1s6h1s761s7i1s7u1s8u1s9u1sa71sa71sa71say1say1say1sbd1sbo1sc11sc11sc11sca1sca1sca1scp1scp1scp1sd11sdi1sed1sfe1sfe1sg01siy1sjq1sjq1sl41sme1smr1sn51sny1sny1sny1sok1spd1spp1sqc1sqp1ss91ss91ssn1st21stg1stw1sun1sv01sv01sv01svg1svu1svu1sw81swk1swk1swk1sxk1szy1t0a1t1q1t3j1t3z1t4a1t4k1t521t5q1t5q1t5q1t6g1t6g1t7b1t7n1t801t801t8a1t8a1t8a1t8p1t911t911t9p1tax1tb91tbn1tcs1tdj1tdj1tdx1tek1tff1tff1tff1tfq1tgd1thc1tj71tk91tkk1tkk1tlh1tmo1tmo1tmo1tn31tng1tng1toi1tp81tq31tqj1tqj1tqt1tr21tr21tr21try1tts1tu41tuq1tuq1tv31tv31tvh1tvh1tvv1tvv1twl1tx71txw1txw1txw1tz71tzx1u0d1u0p1u121u1i1u1x1u2e1u2e1u2e1u2u1u361u361u3h1u3r1u3r1u4u1u4u1u591u591u5k1u631u7e1u7t1u7t1u7t1u7t1u7t1u7t1u8p1u931u931u9k1u9k1ua91ua91ubc1ubc1ubc1ubu1ud11ud11udc1udz1uf11ufg1ug21uh11uh11uhe1ui01uj41uj41uk21ukv1ul91ull1ulx1uml1una1uny1uou1upv1uq91ur41ur41ur41urk1urk1urk1urk1us21us21usy1usy1utc1uu31uva1uwe1uwe1uwo1uwy1ux91ux91uxl1uxl1uxl1uxl1uy51uyu1uyu1uzk1v0e1v0e1v0v1v2a1v2n1v351v3m1v491v4y1v5r1v5r1v6j1v6x1v6x1v6x1v791v7i1vao1vbe1vbv1vcb1vcb1vcb1vcb1vco1vdj1vdj1vec1veo1vey1vfs1vgr1vgr1vgr1vh41vhg1vhr1vi21vj41vjt1vkk1vl61vm81vmn1vnz1vop1vp01vpe1vpu1vqw1vqw1vrb1vrq1vrq1vtk1vtu1vv21vv21vvj1vw91vwz1vwz1vwz1vy41vyo1vzg1vzs1w071w101w2i1w2w1w3e1w3q1w3q1w3q1w4k1w581w5w1w5w1w6e1w6e1w6q1w6q1w731w7c1w7c1w7c1w841w8j1w9j1w9j1wae1wb91wby1wcp1wdk1we01wec1wf31wf31wfu1wgd1wgd1wh91whr1whr1whr1whr1whr1whr1win1wjt1wkh1wkh1wkw1wkw1wl81wl81wm31wm31wm31wm31wmu1wnc1wnc1wnx1wnx1wo71wo71wo71wom1wom1wox1wox1wq91wq91wq91wqq1wr21wrc1wrc1wrc1ws41wtc1wui1wuv1wuv1wvd1wvr1ww21ww21wwr1wy01wy01x0s1x0s1x201x2b1x2y1x3c1x411x4h1x4h1x561x561x5s1x6h1x6v1x6v1x6v1x761x761x841x901x9h1x9t1xat1xb51xbt1xbt1xbt1xcm1xcm1xdr1xe21xft1xg71xg71xh81xh81xhs1xi31xim1xim1xim1xim1xim1xiw1xiw1xiw1xja1xka1xkp1xlb1xm11xmg1xn51xnm1xoa1xoa1xpb1xpl1xpl1xq01xqx1xr81xr81xrq1xrq1xsa1xsa1xsm1xt31xtg1xtg1xtr1xu51xuv1xvp1xvy1xvy1xwb1xwb1xwb1xwb1xxl1xxz1xxz1xyb1xyz1xze1xze1y0d1y0p1y0p1y0p1y1u1y271y2j1y2v1y2v1y371y3k1y3k1y3k1y3u1y4a1y521y5b1y5p1y5p1y611y731y731y731y7j1y7v1y9a1y9l1ya01yab1yab1yar1ybe1ybr1ybr1ybr1ycf1ycz1ydb1ye11ye11yet1yg71ygh1ygv1yh71yi01yie1yj21yj21yje1ykk1ykz1ylf1ylf1yly1ymh1ymh1ymr1ymr1ymr1yn51ynw1yoa1ypm1yqe1yrg1ys31ysj1ysw1yta1ytp1yu41yuh1yvr1yw41ywj1ywj1ywu1yxl1yz71yzh1yzw1z0b1z1m1z1m1z1m1z2c1z621z621z6w1z6w1z7m1z8i1z8u1z9e1zat1zb61zc31zcm1zcx1zd81zdo1zeh1zet1zfk1zfk1zfy1zfy1zfy1zga1zgl1zh71zhj1zhv1zib1zjd1zjp1zly1zly1zmp1zob1zpu1zqi1zrb1zrn1zs31zsz1ztq1zu71zul1zvj1zww1zxk1zxk1zxx1zyl1zyl1zzp200c200o2011201h201v202w203q2041204a204m205d205d206y207b207k2087208h208r208r20a420a420ap20ap20ap20az20bv20c920cj20da20e820e820e820e820ej20ej20ej20ew20ft20gm20gu20gu20h720h720hz20iz20iz20iz20jg20jp20kt20kt20lh20lu20m520mj20nk20nk20nk20pf20pf20q520qk20qv20s220ss20tz20us20v620v620vh20vs20wc20wc20wc20wl20wl20ww20xy20y820y820y820yj20ys20zn20zz20zz20zz210d210q211k2121213c213c2143214o21532153216p217o217o217o2181219d21a821b221eg21fj21fj21fj21gn21gn21h021hf21hq21hq21il21iw21ja21k821kw21kw21lm21mn21nk21nk21nk21nk21ny21ob21ob21pc21pc21po21po21q621rb21rx21sp21sp21sp21t221tg21up21v121vp21w121wt21wt21wt21x521xm21xx21y821yo21z521z5220c2217221h221h223e2246224l224z22592260226y226y226y227h227h227h2282228f228f2294229o22a322ag22az22bb22c422ck22cy22cy22cy22d822eb22eb22f522fm22gh22hl22ii22ii22jc22km22li22mc22n022nc22og22p122r922sd22t022t022tw22v522w022wg22ws22x322xi22y622yj22yj22zb230l230l231r231r231r232f233f233r234f234f23582358235o235o236a237g237g237g238h23ap23ap23c323cd23cx23d923d923ec23f323fo23fo23g423gp23h123hd23hq23hq23hq23if23jb23jr23k823kj23lb23ln23md23md23n523n523nl23nx23oa23p723pk23py23rk23st23ue23up23vg23w923w923xe23xe23y423yl23zf23zu240724072407241h242324232423242f242f242f242r24412441244i24552455245w24742474247g247t2484249824a124ad24c224c224dg24dt24dt24dt24e824eo24fc24fn24gu24h724hk24hw24hw24j124je24je24jq24k524ks24l924ly24mb24n524nf24ox24ox24pa24po24q424r824rw24sk24sk24sx24sx24tv24v624v624v624v624vi24w224wu24xx24xx24yc24yo24z4250d250t250t252f252f252f25352546254w25582578257x257x258r259525a025an25ba25bm25bm25d425e625e625e625e625e625e625eq25g125g125hb25hb25hb25hb25i025j325mh25no25oi25ox25ox25ox25ox25ox25q125su25to25to25to25u325uu25uu25vp25wl25wl25xa25y425yi25z0260k260u26162616261k261z262c262x262x2640264o264o2657265w26672672267i267u26872687268u269726ae26b926by26by26ca26cn26cn26dw26eb26fm26fy26g926gy26h826h826i026i026it26jl26jv26jv26la26m226mo26n626o926o926o926p026pv26pv26qx26r826rh26rh26sg26tn26tn26tx26ud26ud26v626v626v626vz26wl26xn26xn26xz26y926y926ym26ym26ym26yy26zf26zf27072707271b271p272a272j272j272j272t273k2749274p274p27542754275h2762276f276w277d277d2789278927892789278n278n279v279v27a427a427ae27b627c127c127c127cv27db27db27fu27gf27ht27i927ij27je27kk27kk27kz27ld27lq27mg27mg27n827nk27o727o727ov27pb27pl27pl27pu27qm27r727ro27ro27sp27t127t127t127tb27tw27ua27up27up27v427v427vh27vu27wk27wx27wx27xq27xq27y527y527zd27zd27zp280f280t280t2819281n2821282e282r283y284h284v2868286m286m286w287a287j288c289328ac28ac28aq28aq28bd28bo28cr28cr28cr28ec28ez28fm28fw28g728g728gy28hb28hl28ic28j428j428j428kk28kk28lc28lc28lc28lc28m628mz28nm28p828qa28ri28rv28s928tj28ua28us28us28vt28vt28vt28vt28wk28xi28xi28yu2907290m29102910291b29252925292x294a294l294y295f295s295s2965296f296f297l297l297l2980299g299s299s29at29b629b629bj29bj29bx29d129d129d129e429ef29eq29eq29fv29g829gu29hl29hl29hl29hl29hw29in29iz29jj29km29kx29le29lt29lt29o229oe29oe29p829p829pp29pp29q129qb29rg29rr29s529sh29ss29tn29tx29tx29ub29un29v129vs29w829xh29xh29yk29yw2a0z2a172a1l2a1l2a1l2a1l2a1l2a1l2a2c2a2p2a3c2a3c2a3m2a3m2a3m2a3m2a3m2a402a402a402a402a4t2a4t2a5p2a6e2a6t2a782a852a9k2a9k2a9k2a9w2aan2abg2abg2abg2abr2abr2abr2abr2abr2abr2abr2ac42acf2acf2acs2ad42ad42ad42adf2adu2adu2adu2adu2aeg2aeg2aeu2af52af52af52afh2afv2agu2ah52ai02ai02ai02aic2aiw2aj72aj72ajl2ak02akt2als2am92am92amm2ans2ans2ao32ao32aor2aor2ap82ap82aph2aps2aps2aq32aqe2aqz2ard2arq2as62asl2asy2ata2ata2atp2auf2auf2auf2aur2aur2av72avo2awg2awg2awu2axj2axj2axj2ay22aye2azc2azr2azr2b0b2b0w2b1b2b1m2b1z2b2e2b2e2b2q2b332b3t2b482b552b5u2b752b8i2b962b9i2b9i2b9s2baf2bb32bbf2bbt2bbt2bc42bcg2bcw2bef2bet2bet2bf52bf52bfj2bgo2bh02bhd2bj62bk62bku2bn32bng2bng2bng2bqo2br42bsx2bt92btn2bvi2bvt2bwg2bx62bxh2byb2bz42c0t2c1z2c292c292c2o2c2o2c342c342c462c4w2c5r2c5r2c6l2c7n2c7n2c882c882c8y2c8y2c8y2c8y2c9d2c9n2cau2cbb2cbb2cbb2cbq2cc92cck2cck2cd82cdm2ceb2cep2cf42cfh2cfr2cg52cg52cg52cg52cge2cge2ci52ci52ciy2ciy2cjt2cjt2ckl2cl12cl12clb2clq2cm22cmk2cmk2cmk2cn72cn72cnj2cnz2coe2cos2cpv2cqo2cr62cry2csi2csw2ctk2cu32cu32cus2cve2cwj2cxb2cxb2cyu2czk2czk2czz2d0b2d0t2d1n2d1n2d1n2d2a2d392d392d3n2d3n2d3n2d3w2d3w2d3w2d3w2d3w2d472d4u2d6w2d7g2d7u2d852d992d992d9m2d9m2d9m2daa2daa2dbk2dbw2dc72dcn2ddb2ddb2ddn2dez2df82dg12dgs2dgs2dho2dho2dig2dig2dla2dln2dln2dln2dln2dmz2dnc2dnc2dnc2dnq2do22dqx2ds82ds82dsj2dsj2dsv2dt62dub2dub2duq2dvp2dw42dwj2dww2dx92dx92dx92dyf2dyf2dyf2dyt2dz52dz52dz52dzv2dzv2e062e0i2e0v2e162e202e202e2t2e382e3l2e4a2e502e5m2e5m2e5m2e6g2e6g2e6g2e762e762e7h2e7h2e7h2e7s2e842e8k2e8v2e9c2e9p2eah2ear2ebm2ec82ec82ec82ed22edf2eed2eeo2eg12ega2eh52eh52eh52ehj2ehj2eid2eid2ej02ej02ek62ekv2ele2ele2emj2emv2ena2ena2enu2enu2eo62eo62eo62ep72ep72ep72epm2eqg2er12er12er12er12er12es02esc2esz2etc2etc2eu02eue2eue2eue2eue2eue2eue2eue2ev62ev62ewi2exa2exa2exl2ey22ez82ez82ezq2f0g2f1c2f1c2f1o2f1o2f2l2f3n2f3n2f4b2f532f5p2f6n2f6y2f7h2f7t2f8l2f8l2f8l2f8l2f8v2f9n2fam2fam2fam2fam2fbu2fc52fd72fdj2feq2ff22ffn2fg02fgo2fgy2fhb2fhv2fjh2fjs2fk32fk32fk32fke2fkr2fl42fll2fms2fn52fnn2fof2for2for2fp62fpi2fps2fps2fq32fqp2fqp2fqp2fr52fr52fs82fsr2ftq2ftq2ftz2fus2fus2fv32fvh2fwn2fwn2fwn2fx62fy82fyo2fzr2g032g0f2g0f2g0f2g1p2g312g442g442g5j2g5t2g702g7e2g892g8k2g9b2g9b2g9w2gap2gap2gb12gb12gbr2gc22gd42gdi2ge02ge02gen2gfq2gg02gg02ggr2ghg2gic2gic2gio2gio2gje2gjz2gjz2gke2gl72glk2glt2glt2glt2gm82gmk2gmk2gmy2gmy2gnk2gpe2gqe2gr72grq2gtb2gtb2gtb2gtb2gtb2guf2guf2guf2gvn2gvz2gwe2gwu2gy02gz02gz02gz02gzj2gzj2gzv2gzv2h0c2h112h1q2h232h2f2h392h392h3l2h3w2h3w2h4u2h4u2h4u2h582h582h5k2h5z2h6p2h7f2h7y2h8f2h8f2h8f2h912h9c2hak2hak2hay2hbc2hbz2hcq2hd42hde2hek2hek2hg42hg42hhr2hi82hio2hjd2hjd2hjz2hko2hko2hl02hls2hls2hmc2hmc2hmc2hn52hn52ho02hog2hps2hps2hql2hqw2hrn2hrn2hsi2hsy2ht92ht92htr2htr2hu52hu52hum2hvc2hvs2hwg2hwg2hwx2hxl2hxl2hye2hyq2hz22hz22hzu2i062i062i1a2i1a2i1z2i1z2i2e2i2e2i3f2i3r2i4a2i4a2i4r2i5i2i762i762i882i8j2i8s2i8s2i962i962i962i962i9j2i9v2i9v2i9v2ia62ib92ibq2ibq2ici2ici2icu2icu2iej2iet2iet2iet2ifk2igp2igp2igz2igz2ihc2iho2iho2ihw2iid2iid2ij12ijc2ijc2ijc2ik02il12ilh2ima2in42ioi2ioi2ipc2ipc2iq72ir62isp2it52iti2iti2iti2iub2ivh2iwh2ixx2ixx2iyo2izb2j012j0a2j0n2j1q2j1q2j212j212j212j2b2j352j482j5q2j6d2j6t2j772j772j802j802j8d2j8p2j942j942j942j942j9l2jam2jb52jbs2jci2jci2jcz2jdp2je32jeg2jf32jf32jg02jh42jh42jig2jj62jjt2jk72jkl2jlc2jlc2jly2jmd2jmd2jmd2jmd2jn22jne2jns2joh2joh2joh2jou2jpn2jpn2jqh2jqh2jqh2jqx2jre2jse2jsp2jt52jt52jtw2juo2juo2juo2jw12jwg2jwg2jws2jx32jx32jx32jx32jxt2jxt2jxt2jy32jyt2jyt2jzj2jzj2jzu2k072k132k2a2k2a2k2a2k2a2k2a2k2a2k302k3a2k3r2k4m2k522k522k5f2k5f2k602k6b2k6b2k6b2k6m2k6m2k6v2k7g2k7g2k7g2k872k872k8i2k9d2ka22kb72kb72kbp2kc02kd02kd02kdh2kdh2kdt2ke42ke42kee2kf52kfw2kg92kgn2kgx2kh82kil2kj92kjt2kjt2kk92kk92kl22kl22klq2kmm2kmy2knf2ko72kow2kow2kr22ksq2ksq2kt32ktf2kto2kto2kum2kum2kuz2kuz2kvx2kwg2kwg2kx72kxk2kxk2kxk2kxw2kz62kz62kz62kz62kz62kzl2kzw2l0e2l172l1y2l2m2l2m2l2m2l3b2l432l4v2l6i2l7r2l7r2l7r2l8v2la02lb12lb12lbx2lbx2lcb2ldh2ldh2ldy2lea2lek2ley2lfd2lg22lgr2lgr2lgr2lhg2lhy2ljc2ljn2ljn2ljx2lka2lkj2lkv2lkv2llx2llx2lml2lnc2lnw2lnw2loc2lpe2lpe2lq82lqp2lqp2lre2lsb2lsl2ltf2lu12lu12lu12lus2lve2lve2lve2lwm2lx12lx12lx12lxf2ly62lyh2lzh2m0l2m0z2m1j2m3d2m3d2m3s2m4f2m4f2m4r2m4r2m682m682m6i2m6u2m6u2m6u2m6u2m7n2m9a2m9a2ma02mbb2mbm2md62mdg2mdg2mea2mfs2mg22mgp2mgp2mgp2mgp2mgp2mgp2mh32mhz2mjc2mk22mkf2mkr2mlh2mm62mn02mna2mo32mo32moo2mpd2mpd2mps2mq62ms12mt22mt22mto2mu02mue2mvo2mw82mxd2mxs2myl2myl2mz12mz12mzr2n022n0i2n162n162n1w2n382n492n5i2n6m2n6z2n6z2n7h2n8r2n952n952n9k2n9k2n9k2na92nax2nbd2nbo2nce2nd22ndd2nef2ney2ney2nfn2nh12nhd2nhd2ni72ni72nj12njf2njt2njt2nkk2nld2nmt2nn52nng2no62np92npm2nqd2nr22nrf2nrf2nrw2ns82ntq2nu32nun2nvy2nwf2nww2nww2nxd2ny82nzv2o082o082o1p2o1p2o202o2a2o3h2o3h2o492o4x2o5w2o722o722o722o722o7r2o7r2o842o842o8h2o902o902o9r2o9r2o9r2ob32obf2occ2occ2od42od42oec2oey2of92of92ofq2ofq2og32ogr2oh12oh12oh12oh12oi22oi22oj22oj22ojk2olt2omd2omd2omd2onc2onc2onn2onz2oob2opn2opn2opn2oqe2oqu2oqu2orr2os12osj2ota2otn2otn2otz2otz2otz2oug2oug2oug2oup2oup2ov12ove2ow52ow52ow52owo2oxw2oxw2oyh2oyt2ozl2ozl2ozx2ozx2ozx2p0h2p182p182p292p342p3h2p3x2p3x2p3x2p472p4w2p5d2p752p7t2p852p8o2p902p902p9d2p9d2p9o2p9o2pa02paq2pb62pb62pc92pc92pc92pc92pd62pd62pe32per2pfn2pfz2pgb2pgo2ph42pht2pi92piy2piy2pji2pji2pji2pk42pln2pln2pm22pm22pm22pm22pm22pm22pm22pmt2pnj2pny2pny2pny2poq2ppv2pqv2pqv2prj2pru2psr2pt32pt32pu02pu02pu02pur2pur2pv02pve2pw22pw22pwr2pwr2pxi2pxi2pxv2pyj2pzd2q092q0z2q1d2q222q3i2q432q432q4i2q542q542q5i2q5u2q6i2q7q2q8c2q8r2q8r2q8r2qa02qa02qa02qa02qac2qac2qaz2qbc2qbm2qby2qby2qcf2qcw2qdo2qdo2qee2qes2qes2qfm2qfw2qgs2qhv2qhv2qim2qjr2qk92qkq2ql02qlc2qm72qm72qo52qon2qpc2qqm2qqm2qra2qra2qro2qs22qs22qs22qs22qss2qug2qvk2qvk2qws2qx72qxs2qy52qyl2qyy2qyy2qz82r0d2r0d2r142r142r1i2r202r202r2f2r322r3k2r4i2r4v2r592r592r742r7v2r8p2r9l2r9l2ra92rat2rat2rco2reb2rff2rfv2rfv2rho2rih2riv2rkd2rko2rlu2rn02rn02ro82rpc2rpc2rpc2rpn2rqc2rqp2rrv2rs62rs62rs62rsj2rsj2rsj2rtm2rty2rv12rvd2rvv2rwg2rx62rxq2ry42ry42ry42ry42ryf2ryf2ryt2rz52s0c2s0y2s1o2s1x2s2c2s2y2s2y2s2y2s2y2s2y2s3m2s4d2s4s2s552s552s5y2s6e2s6o2s7o2s8v2sa92saq2sb12sb12sb12sci2sd12sdd2sei2sei2sf72sft2sg72sgk2sib2sis2sis2sj52sj52sjf2ske2slk2sm82smm2smm2sn22so02soh2sou2sou2sou2spl2srn2sse2sse2ssw2stk2su12sv02svt2svt2sw32sx62sxs2sy52szt2szt2szt2t052t052t0f2t0p2t122t1g2t1w2t1w2t1w2t2l2t4y2t4y2t5d2t5t2t5t2t5t2t662t6v2t7a2t7a2t802t8h2t9g2t9q2tb62tbq2tbq2tcg2tcg2tcg2tdq2te32teg2tfn2tfn2tfx2tfx2tgo2th22thf2tim2tj52tj52tk72tk72tk72tl72tln2tlx2tlx2tlx2tlx2tm92tm92tm92tms2tn42tnh2toi2tot2tp82tq02ts22tt12tts2tts2tun2tux2twe2twe2twx2txc2txc2txo2txz2txz2tyc2tyc2tz02tz02tz02tzd2u0k2u0k2u1h2u242u242u2h2u2s2u2s2u352u352u3k2u3w2u472u472u4v2u5m2u5z2u6b2u732u732u732u7k2u7k2u7k2u7k2u7y2u892u8p2u8p2u8p2u9h2u9h2u9x2ub12ucr2ucr2ucr2ucr2udl2udl2udu2ue62uen2uen2uey2uey2ug32ug32ugd2ugq2uh22uhf2ui22uj72ujh2ujx2uk72ukl2ul12uld2ulo2umb2umo2uo32uof2uof2up22uph2upx2upx2uqa2uqa2uqr2ur32ur32usa2uso2uso2utf2utt2uup2uv32uvs2uvs2uw12uwe2uwe2uxk2uy82uyu2uz62uz62uz62uzu2uzu2v032v0f2v202v202v3a2v402v4c2v4c2v4l2v4l2v4w2v6b2v6w2v6w2v6w2v772v7i2v7i2v7s2v8b2v8q2v9c2va52va52va52va52va52vaj2vb72vbi2vby2vcb2vd22vdf2vdf2vdf2vdf2vf12vf12vfg2vfp2vgm2vhc2vhc2vhc2vhr2vhr2vi22viu2vjn2vjn2vjn2vle2vm62vm62vn22vni2vnu2vol2voy2vpd2vpm2vpm2vq22vr52vr52vr52vr52vsf2vsv2vsv2vsv2vt62vtx2vuh2vv32vvi2vvi2vvx2vvx2vvx2vwm2vx02vx02vxa2vxa2vy02vyj2vyt2vz62vzl2vzy2vzy2vzy2w0o2w172w172w1l2w2m2w2z2w3f2w3f2w3f2w442w522w8a2w9d2wa22waf2waq2wb42wbv2wc8`,
  },
  people: `A. P. J. Abdul Kalam	1,c,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	2,p,ek8l	7459020	Abbas Araqchi;Abbas Aragchi;|!:0!BBAR !QADXI|;|!G23"!- 3+!<&D|;^7E&^0"B^0DC^9+?;|(1<!BO8|^(3C|(1<!k/@|;^?">^=;/^>;. ^?">^<G<^;5+^@21;|!E-3"!2 39!87|'^!E6			ek8	e98
Abdal^!&5 Bucaram	1,1n,ds8a,dt26
Abdalla Hamdok	0,23,ef8l,ei12	27654948	Abdallah Hamdok
Abdel Aziz al-Rantisi	b4,75,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	h7,23,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,13,e88c,ea3q;1,13,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;|!G23") !>;$!' !>-D-D|;|!:0!BEFL_ 5ASSAV AR|-|!:A!8A8|;^7E&^-=5^0?0^-:&-^187^.36^67!^!%4^.3@^5G6;|(1;"VInU!C?||(2(i9h!!|;^?#&^<4#^A'*^@A2^AA1 |><=!!|;|!E-3"$ !-|-|!E-5;!( !|-|!E6)!)!|			e97
Abdelaziz Bouteflika	1,2e,dv4r,ef42	57308	Abdelaziz Buteflika;|!:0!BEFL_AHIH "TSFULIKA|;|!G23") !>3,D, "B$;>D<#|;^/.!^22@^/4?^-6!^-=:;|(1<!UFm!79||(1EtLu<Kc!|;^?#&^<.9^?">|?=/Y!| ^=D*^@DC^A3+^=,.^@3$;|!E-3"$ !-|-|!E.2&)& !%(4,)7$|			dv,ef
Abdelmadjid Tebboune	1,2e,efcj	2821166
Abdou Diouf	1,1s,dd11,dw41;1k,ag,dz11,eacv	219728
Abdoulaye Ma^!&Cga	0,1w,ekbm	113577661
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
Abdullah G^!''l	0,b,dybi,dz3e;2,b,dz3e,e38s;1,b,e38s,ea8s	42852
Abdullah ^!&*calan	ta,8z,dabr		|!:0!BETLLA /EGALAN|;|!G.7&- %BBE !F*B%D|;^->4^65F^-15;|(1<!UH$k||(1Du!/Zcm|;^?#&^<4#^<G< ^?**^?1+^<G@;|!E-3"$!--% !&#|'|!E--!0|			dua
Abdullah bin Zayed	2,2r,e229			bin Zayed
Abdurrahman Wahid	qx,17,dgc,dvb;1,17,dvak,dx7n	76167	Gus Dur
Abel Matutes	2,j,ds56,dw4r	318474
Abhisit Vejjajiva	0,11,e4ch,e785				Abhisit
Abigail Spanberger	3,0,ef13,el13;4,6c,em1h
Abimael Guzm^!&5n	1p,az,d1,do9c
Abiy Ahmed	0,31,ee42	50365049	Abiy Ahmed Ali;|!:0!BIJ !VMFE|;|!G-!'I ",D.|;^7E&^12,^!%4^4DA^-F0^6E@^/8;;|(1<!R||(3C"!||(1<!NcH|;^?">^=I! ^?">^=/?^<7,;|!E-!"** !(/$|	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;|!:0!CQAAM ,INKOL_N|;|!G.!&/%E%C BHDAFBD|;^,HA^-#2^0"B^41#^!%4^0@B^495;|(1>%!SiL_}js(~s|;^?&&^?00^=G;^=!1^A6( ^=,C^@5F;|!E-!"9%. -*18&-0|
Abu Bakr al-Baghdadi	1p,ae,e65g,efar	abu-bakr-al-baghdadi	|!:0!BT "AKQ AL_|-|!:1!@CD@DH|;|!G.!&F &A/ %B&8-%-H|;^/-;^0DC|6E6!M|;|(1<!UO.m||(1=~N.>E!|;^?">^=D* ^=;/^@?0^=*H ^?"F^=;/^;5+^<*I^<8;;|!E-!"& ",9 !-|-|!E-"#$!$*|			ea6,efc
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
Adolf Hitler	13,3,c11u,cd4u	352	|!:0!EOL_U $ISLFQ|;|!G.!-FB? E(B/|;^/.*^22@^-:&;|(1<!HmT||(29T+!BU|;^?">^<0;^A3# ^AB@^A$F^=!1;|!E-!$&-4 %*)-9|			c1
Adolf Ogi	1,2a,dp11,dpcv;1,2a,dw11,dwcv
Adolfas ^!)9le^!*.evi^!'8ius	0,1g,dp3a,ds28
Adolfo Su^!&5rez	0,j,d873,dd2p
Adrian N^!'.stase	0,i,dwcs,e0cl	271966
Adrian Severin	2,i,dscc,dtct
Afonso Dhlakama	1p,au,dbah,ee53	383419
Agim ^!%Deku	ih,2c,dv5,dv9k;0,2c,e23a,e419	313573
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
Ahmed al-Sharaa	1p,aa,ed1s,el1t;1,1h,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani;|!:0!VMFE AY|-|!:H!)9))|;|!G.!+C- %B2/7|;^4DA^-F0^6E@^/8;^!%4^17$^0"B;|(1<!NcH||(2(h!MS|^(1<;^?">^=02^<7, ^?"F^>01^<G<;|!E-!(/$ !|-|!E?('!|		al-Jolani	ekc
Ahmet Davuto^!(!lu	2,b,e551,ea8s;0,b,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,b,dw5g,e38s	165487
Ahn Cheol-soo	tf,f,ec22,ec6t			Ahn
Ahn Gyu-back	8,f,el7			Ahn
Aidarous al-Zubaidi	ts,24,ed5b	22054939	Aidarus al-Zoubaidi
Aigars Kalv^!(-tis	0,20,e0c2,e3ck	210715
Ajay Banga	1,7i,ej62
Ajit Doval	1d,c,ea5u
Akbar Hashemi Rafsanjani	22,p,dc7s,dl83;1,p,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani;|!:0!KBAQ 6AYFMI 1AURANEGANI|;|!G.!A&/ E%2CH /?1D*%DH|;^0"B^.8@^0E/^65F^/"F;|(1<!.Om||(1AxI1!YxfO/p2_E|;^?">^@?0^=;/^=*H ^A5%^>3B^=:< ^<G<^A3#^>/&^?1#^<*-;|!E-!,"9 %!:/* 9521#|'|!E-!1*|			dl,dt8
Akhmad Kadyrov	1,82,dza5,e059	297006
Akis Tsochatzopoulos	8,k,ds9p,dxao
Al Gore	a,0,dh13,dp12;6,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Al Sharpton	c,0,dz1l,e03f
Alain Berset	1,2a,ee11,eecv;1,2a,ej11,ejcv;1k,9b,ek9i	123939
Alain Jupp^!&=	2,2,dp3t,dr5g;0,2,dr5h,dt62;2,2,e72r,e85a	215569	|!:0!LFN 'bPPF|;|!G-!C&E +G'IF|;^7E&^-15^!%4^0>.^-$C;|(1<!ku||(2)g!NC|;^?"F^<HD ^?;I^A*(;|!E-!-0 '|'|!E1"1!|			dr,dt6
Alain Madelin	7,2,dr5i,dr8p
Alain Richard	8,2,dt64,dy56
Alan Garc^!&Aa	1,s,dh7s,dm7s;1,s,e27s,e77s	167211	Alan Garcia Perez	Garc^!&Aa
Alan Greenspan	5h,0,dj8b,e21v	193635
Alan Johnson	1c,1,e36s,e565;1j,1,e565,e65b
Alan Keyes	c,0,dr3q,ds8;c,0,dv9k,dw7p;c,0,e39e,e44f
Alan Milburn	1c,1,dvab,dz6d	333459
Alar Karis	1,2x,ehab	12358575
Alassane Ouattara	0,3b,dmb7,dpc9;1,3b,e6c4	57413
Albert Reynolds	1y,m,do2b,dqcf
Albert Rivera	b5,j,e279,efbb
Albert Speer	f6,3,ca28,cd5n
Alberto Fern^!&5ndez	1,25,efca,ejca	2642828
Alberto Fujimori	1,s,dm7s,dwbm	133040	|!:0!L_BFQSO 5TVIMOQI|;|!G.!B&/(F ?F*HCF/H|;^7E&^/!G^8&3^/I#^!%4^51!^0I(;|(1<!mXmG||(2)g>!KS|;^?"F^=>@^=*H^@FE ^A=I^?>>^=24^=,.;|!E-!-"9)& 5&#|'|!E2%*!4%|			dm,e5
Alberto Gonzales	l,0,e123,e39h	202350
Alberto N|!&E*!|ez Feij^!&Go	r,j,ei42	2457783	Alberto Feijoo	N|!&E*!|ez Feij^!&Go	Feij^!&Go
Alberto Ruiz-Gallard^!&Gn	c0,j,dz6d,e7cm;b,j,e7cm,ea9n			Ruiz-Gallard^!&Gn
Alberto van Klaveren	2,3k,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,2c,eg23,eg63;0,2c,eh3m	441633
Alcide De Gasperi	0,4,cdca,cl8h			De Gasperi
Aldo Moro	0,4,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alecos Michaelides	2,4n,dp2s,dt48
Alejandro Garc^!&Aa Padilla	4,6h,e912,ed12	alejandro-garcia
Alejandro Giammattei	1,2y,eg1e,ek1e	2134696
Alejandro Mayorkas	3e,0,eh22,el1k	4714600
Alejandro Toledo	1,s,dx7s,e27s	207426
Aleka Papariga	3f,k,dn2r,e94e
Aleksa Buha	2,64,do5,du1
Aleksandar Vu^!'8i^!'2	0,v,ea4r,ed5v;1,v,ed5v	222031	Alexander Vucic;|!:0!LFKRANEQ #TXIX|;|!G.!BA1D-/ ?F(2H(2|;^1/9|.93+!|;|(1<!n.4u?m||(22[6!#!|;^?"F^="%^>/&^<*I^=*H ^=D*|@21!!|;|!E-!-,21$9 &&7|'|!E6!-|'			ea4
Aleksandar Vulin	8,v,ed6t,egas;f,v,egas,eiaq	11074974
Aleksander Kwa^!)4niewski	1,5,drcn,e1cn	55758	|!:0!LFKRANEQ +CAR_NFCRKIJ|;|!G.!BA1D-/ A?%2DH?1AH|;^-09^2AF^/.*^1<C^.8@^04F^.1.;|(1<!n.4uFm||(1Bw(k0D!N2&|;^?"F^="%^>/&^<.1^=*H ^@?0^=;/^><=^<*-^?&&^A3#^>;.^@@?;|!E-!-,21$9 8&&!:1**"28*|			drb,e2
Aleksander Meksi	0,2w,do4d,dt3b
Alena Schillerov^!&5	7,z,edcd,ehch;7,z,elcf	29951594
Alenka Bratu^!):ek	0,2q,e93k,ea9i	3739767
Alex Azar	1c,0,ee1t,eh1k	4716651
Alex Salmond	1z,6y,e35h,eabi	10652
Alexander Acosta	38,0,ed4s,ef7j	7273452	Alex Acosta
Alexander Bortnikov	aj,9,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,1u,ega1,el23	476596		De Croo
Alexander Dobrindt	f,3,el56	85783
Alexander Downer	2,a,ds3b,e3c3	1239291
Alexander Dub^!'8ek	5i,5k,d015,d14h
Alexander Gauland	66,3,edc2,efbu
Alexander Haig	1g,0,d554,d69l;11,0,dd1m,de75
Alexander Hamilton	23,0,819b,871v
Alexander Lebed	8w,9,ds6i,dsah;4,af,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,y,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;|!:0!LFKRANEQ ,TKAYFNKO|;|!:0!LcKRANEQ ,TKAYaNKA|;|!:;$A;@G6C:F !I@6N;C@D|;|!G.!BA1D-/ BFA%2HDAF|;|-=:"!|^2CA^37:;|(1<!n.4uHm||(1Axh%1!p-|;^?"F^="%^>/&^<7,^=*H ^='7^@3$^>3F^@87;|!E-!-,21$9 -&8:18&|			ds
Alexander Schallenberg	2,x,ef63,ehab;13,x,ehab,ehc6;2,x,ehc6,el33	64168538
Alexander Stubb	0,1q,ea6o,eb5t;1,1q,ek31	503143	|!:0!LFKRANEQ 2STBB|;|!G.!BA1D-/ 1(F&|;^,HA^->6^/$)^.8<^!%4^04F^.+(^/.!;|(1<!n.4uFm||(1?z5D!R|;^?"F^="%^>/&^<.1^=*H ^>;.^A!-^=G;;|!E-!-,21$9 2)&"|			ek2
Alexander Turchin	0,y,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,x,ed1q	78869		Van der Bellen
Alexander Zakharchenko	5k,9d,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	b,t,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	3,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,1r,elb1
Alexei Kudrin	7,9,dw5i,e79q	351014
Alexei Navalny	r,9,e7c,ek2g		Alexey Navalny;Aleksei Navalny;|!:0!LFKRFJ .ACAL_N]J|;|!G.!BHA1H D%?%BDH|;^4-%^2AF^-6!^-2!;|(1<!n.:#||(1>}GojI!|;^?"F^="%^>23^?00 ^;E;^=;7^<*-;|!E-!-,2** 1"-1*|			ed,ekc
Alexis Herman	38,0,dt51,dx1k	292340
Alexis Tsipras	0,k,eb1q,ef78	312015	|!:0!LFKRIR 7IPQAR|;|!G.!BA1H1 (1H&/%1|;^9+?^098^0"B^04F;|(1<!n.68||(2*f)?Q!|;^?"F^="%|>;.Y!| ^@21^A3#^<G<^>;.;|!E-!-,2*2 7*59!2|			eb,ef7
Alf Landon	4,77,c119,c51b;c,0,c46b,c4b3
Alfonse D'Amato	a,0,dd13,dv13
Alfonso Dastis	2,j,ecb4,ee61	5666774
Alfred Gusenbauer	13,x,e31b,e4c2	260037
Alfred Moisiu	1,2w,dy7o,e37o	190889
Alfredo P^!&=rez Rubalcaba	f,j,e24b,e77b;4s,j,e824,ea7q	333638		Rubalcaba
Alfredo Stroessner	1,3n,cm8f,dl23
Algirdas Brazauskas	1,1g,dp2p,du2p	212751
Algirdas Butkevi^!'8ius	0,1g,e8cd,eccd	394006
Algirdas Saudargas	2,1g,dm3h,doch;2,1g,dsca,dwau	556409
Ali Abdullah Saleh	1,24,da7i,e82p		Ali Abdallah Saleh;|!:0!LI !BEALLA 2ALFV|;|!G23>D 3") !>>A /!>'|;^7E&^7)/^!%4^7E&^-=5^0?0^0"B^!%4^5&(^-6!^67!;|(1<!l|^(3C|(1<!UHk||(2&j!X;|;^?"F^=,. ^?#&^<4#^<G< ^>/*^="$;|!E-3-* 3"$!--% 2!-(|			e7,e8
Ali Ahmeti	sc,2t,dy65
Ali Akbar Salehi	2,p,e6cd,e98f	283201
Ali Akbar Velayati	2,p,ddcf,dt8k
Ali Alatas	2,17,dk3l,dvak
Ali Asadov	0,3p,efa8	12850075
Ali Babacan	2,b,e38t,e551;5,b,e551,eb8s;qg,b,eg39
Ali Bongo	1,3a,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,p,ddad,dl83;53,p,dl64	57336	Seyyed Ali Khamenei;|!:0!LI 6AMFNFI|;|!GD!,|^""3 |!G2(!?@A|^%E%^!G2^""3;|!G14?E )"@A!E|;^-F0^0F:^-2!^-"6;|(1<!l||(1>}LaJ!|;^?"F^=,. ^A5%^=02^;I#^?00;|!E4,&# !|'|!E-!/1!*|			dl6
Ali Lamine Zeine	0,1o,ej89		Ali Mahaman Lamine Zeine
Ali Larijani	22,p,e45s,eg5s;cv,p,el85	336363					e18
Ali Mahdi Mohamed	1,2v,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2o,38,dr82,ec57	2067470
Ali al-Sistani	nv,19,do88	ali-al-sistani	Ali Sistani;|!:0!LI AR|-|!:A!8AB0=8|;|!G23>D !>-D-$!@D|;^5G6^04F^.36^/"F;|(1<!l||(2(h!#)5|;^?"F^=,. ^?"F|>;.Y!|^@A2^<*-;|!E-3-* !|-|!E-2*2;!1*|			dz
Alice Rivlin	36,0,dqah,ds4q;mf,0,ds6p,dv7g
Alice Weidel	88,3,ei6i						ed4n
Alija Izetbegovi^!'2	1,7,dmck,dwae	183848
Alistair Darling	1m,1,e36s,e65b	296639
Alix Didier Fils-Aim^!&=	0,28,ekbb			Fils-Aim^!&=
Allamaye Halina	0,2s,ek5n
Alois Mock	2,x,dj1l,dr54
Alok Sharma	3j,1,eg2d,eh18;yw,1,eh18,eibk
Alparslan T^!''rke^!)8	bl,b,d129,dt44
Alpha Cond^!&=	1,27,e6cl,eh95
Alpha Oumar Konar^!&=	1,1w,do68,dy68		Alpha Konare
Alphonso Jackson	2d,0,e03v,e44i	324505
Amadou Toumani Tour^!&=	1,1w,dy68,e83m
Amber Rudd	1j,1,ec7d,ee4t	479171
Amintore Fanfani	0,4,cm1i,cm2a;0,4,cq71,cr2f;0,4,cs7q,cv6l;0,4,dec1,df84
Amir Khan Muttaqi	2,8f,eh97	60499905
Amir Peretz	8,d,e254,e36i	472117
Amit Shah	z9,c,ea79,eg1k;82,c,ef5u	4746875
Amos Hochstein	d3,0,eh8,el1k
Amr Moussa	2,13,dn5k,dx5f;2k,94,dx61,e761	381113	Amre Moussa
Amrullah Saleh	t,1i,eg2j,eh8f
Amy Klobuchar	a,0,e313;c,0,ef2a,eg32	22237
An^!&Abal Cavaco Silva	0,22,dhb6,dras;1,22,e239,ec39	57398		Cavaco Silva
Ana Brnabi^!'2	0,v,ed6t,ek3k	26258815
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
Andr^!&= Ventura	qa,22,ef49
Andr^!&=s Manuel L^!&Gpez Obrador	8i,33,dwc5,e17t;c,33,e21j,e871;1,33,eec1,eka1	318508	Andres Lopez Obrador;|!:0!NEQFR -ANTaL_ ,OPFR /BQAEOQ|;|!G.!D-/H1 C%DFHB BF&H0 !F&/%-F/|;^1:+^-$C^04F^!%4|.8@[!|^0"B^.8/^/!G;|(1<!uHn8||(1BwWE!gwiS2w#OeBxg|;^?"B^<7,^="$^>;. ^=-!^<%6^?&. ^=$&^A*(^>;. ^?((^=G;^<G<^<03^=*H;|!E-!1$92 /1&!- -&52 !&"9$&9|	L^!&Gpez Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andr^!&=s Pastrana	1,3q,du87,dy87
Andrea Leadsom	2v,1,ec7e,ed6b;6m,1,ed6b,ef5m;3j,1,ef7o,eg2d	750091
Andrea Nahles	i,3,e9ch,ed9s;5q,3,ee4m,ef63
Andreas Babler	6n,x,ej63;33,x,el33
Andreas Papandreou	0,k,ddal,dl72;0,k,dpad,ds1m
Andrei Belousov	o,9,eg1l,ek5c;8,9,ek5e	4082839	Andrey Belousov;|!:0!NEQFJ "FLOTROC|;|!G.!D-/HE &HBF1F?|;^-6#^1:+^,FE^4#.^.8@;|(1<!uHn#||(1@yTk!8P|;^?"B^<7,^="$^?00 ^=>H^=$&^?+9^>45^A3#;|!E-!1$9** "-!&2&"|
Andrei Gromyko	2,61,cp2f,dh72
Andrei Kozyrev	2,9,dmab,ds15
Andrej Babi^!):	0,z,edcd,ehch;0,z,elc9	10819807
Andrej Kiska	1,14,ea6f,ef6f	12762303
Andrej Plenkovi^!'2	0,18,ecaj	11685764
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
Andrii Sybiha	2,e,ek95	28701441	Andriy Sybiha;|!:0!NEQjJ 2IBjDA|;|!:0!NEQFJ 2IBIDA|;|!G.!D-/HE 1H&HE%|;^2>:^12,^-8F;|(1<!uHl||(2(ih!=9|;^?"B^<7,^=,. ^><=^=I!^A5%;|!E-!1$9** 2*"*%%|
Andris B^!'>rzi|!(H!<|	1,20,e778,eb77	380986
Andris Piebalgs	6c,8,e0bm,e629	318940
Andris Spr^!)Dds	8,20,ej9f
Andris |!'>qE!|le	0,20,drcl,dt87;0,20,dv7g,dw55
Andrius Kubilius	0,1g,e4c9,e8cd;jn,8,ekc1	57663
Andriy Yermak	81,e,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;|!:$-ZQ_vV !_YMW|;|!:0!NEQFJ &QMAK|;|!G.!D-/HE H/C%A|;^.G7^/8;^7)/^!%4^-A+^/!G^86)^-09;|(1<!uHl||(1>~}!$k[~,|;^?"B^<7,^=,. ^?'5|=*H!x|^@?0;|!E-!1$9** *9/8|
Andrus Ansip	0,2x,e14c,ea3q	57640
Andry Rajoelina	1,2h,e53h,ea1p;1,2h,ef1j,elae	57363
Andrzej Doma^!(Fski	7,5,ejcd
Andrzej Duda	1,5,eb86,el86	9151911	|!:0!NEGFJ %TEA|;|!G.!D-/HE -F-%|;^.G7^0?D^-"6^!%4^0?0^6E6;|(1<!u7&#||(1?zE!<|;^?"B^?44^?00 ^<3D^<*I;|!E-!1$'|'|!E0'' !#!"|			eb8,el8
Andrzej Lepper	rc,5,do,e785;5,5,e255,e379	360362
Andy Beshear	4,7q,efca
Andy Burnham	1c,1,e565,e65b;v5,1,ed58
Aneurin Bevan	9,1,cd83,cj1h		Nye Bevan
Ange-F^!&=lix Patass^!&=	1,1y,dpam,dz3f	314524
Angela Merkel	j,3,dqbh,duaq;89,3,dw4a,eec7;13,3,e1bm,ehc8	567	|!:0!NDFLA -FQKFL_|;|!G.!D8HB% CH/AB|;^9(B^-09^/!G;|(1<!u1k||(2"nQ[![|;^?#*^;,8^<G< ^=02^=*H^@6=;|!E-!1#-% /98-|			e1
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
Anneli J|!&8!!|tteenm^!&8ki	0,1q,dz4h,dz6o	229517
Annie L|!'!!!|f	s0,16,e79n,ej22
Anniken Huitfeldt	2,2k,ehae,ejag
Ant^!&Gnio Costa	0,22,ebbq,ek42;1,8n,ekc1	610788	Antonio Luis Santos da Costa
Ant^!&Gnio Guterres	0,22,dras,dy46;6g,2z,e16f,ebcv;2k,2z,ed11	311440	|!:0!NSONIT $TSFQQIY|;|!:0!NSONjT $TSFQQFY|;|!G.!D5FDHF 8F(H/H2|;^-@B^22@^7I:^04F;|(1<!uGJ)||(2!o!7_*|;^?"B^@FE^<*-^?+9 ^;1C^@DC^AA1^>;.;|!E-!1)&1*& #&)9:|			ed
Ant^!&Gnio Jos^!&= Seguro	1,22,em39			Seguro
Ant^!&Gnio Ramalho Eanes	1,22,d87e,di39			Eanes
Ant^!&Gnio de Oliveira Salazar	0,22,c075,d09r		Antonio Salazar
Antanas Smetona	1,1g,bucj,c86f
Antanas Valionis	2,1g,dwau,e27c	571063
Ante Gotovina	ia,18,dr84,dr88
Ante Markovi^!'2	0,5n,dl3g,dnck
Ante Paveli^!'2	u2,18,c94a,cd58
Anthony Albanese	r,a,ef5u,ei5n;0,a,ei5n	335697	|!:0>NSONI !LBANFHF|;|!G.!D(FDH !B&%DH0H|;^.G7^,E>^/"F^!%4^7E&^/!G^/-;^/"F^04F;|(1<!u<J||(3C"!||(1<!mOJ||(2)h!h|;^?#5^>1@^<*- ^?#9^=>$^<*-^?>>;|!E-!1;&1* !-"1*'*|			ei5
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
Antony Blinken	3l,0,eb19,ed1k;11,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken;|!:1=MRNMH !KHMJEM|;|!G.!D(FDH &BHDAD|;^/.!^0@B^495;|(1<!uGJ||(2"onFZf!f|;^@FE^<*- ^=GC^=,C^@5F;|!E-!1;&1* "-*180|			eh1,el1
Antti H^!&8kk^!&8nen	8,1q,ej6k
Antti Rinne	0,1q,ef66,efca	11852228
Anura Kumara Dissanayake	1,1p,ek9n	4777855
Anutin Charnvirakul	0,11,el97	16139757			Anutin
Anwar Ibrahim	5,3i,dpc1,du92;r,3i,e48s,eb3g;0,3i,eibo	299574			Anwar
Anwar Sadat	1,13,d2af,dda6		Anwar el-Sadat;Anouar Sadate;|!:0!NCAQ 2AEAS|;|!G.!DF/ %B1%-%(|;^.G7^2AF^/!G^!%4^5&(^6E6^22@;|(1<!uqm||(2&j!,4|;^?"B^?(D^=*H ^>/"^<*I^A$>;|!E-!1&!9 2!$!;|			d2a
Arancha Gonz^!&5lez Laya	2,j,eg1d,eh7c			Gonz^!&5lez Laya
Ararat Mirzoyan	2,2n,eh8j	31196321
Arben Xhaferi	s9,2t,dt,e37
Archbishop Makarios	1,4n,cs8g,d983		Makarios III;Archbishop Makarios III
Archduke Franz Ferdinand	oi,95,b05j,bi6s			Franz Ferdinand
Ari Fleischer	35,0,dx1k,dz7f	1263856
Ariel Henry	0,28,eh7k,ek4o	107451258
Ariel Sharon	8,d,dd85,df2e;0,d,dx37,e24e	60206	|!:0!QIaL_ 9AQON|;|!G.!/HHB 2%/FD|;^7E&^7)/^./I^-:&^!%4^17$^9-6;|(1<!l'm||(2(h!MW_|;^?">^=,.^?&. ^>01^=$*;|!E-!9*!- :9&0|			dx,e24
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
Arnold R|!''!!|tel	1,2x,dxa8,e2a9	194000
Arnold Schwarzenegger	4,6d,dzbh,e713	2685
Arnoldo Alem^!&5n	1,42,dt1a,dy1a
Arseniy Yatsenyuk	0,e,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Balfour	0,1,b67c,b9c4;17,1,bkca,bnan		Lord Balfour
Arthur Griffith	yy,m,bq1a,bq8c
Arthur Lira	4w,t,eh21,el21	23904977
Artis Pabriks	2,20,e07l,e3as;8,20,ef1n,eice
Artur Mas	1,6e,e6cr,ec1c	8015
Arturas Paulauskas	3z,1g,e046,e07c	356704
Arun Jaitley	7,c,ea5q,ef5u	3629480
Arvind Kejriwal	x,9c,e9cs,ea2e;x,9c,eb2e,ek9l	59155				e9c
Arvydas Anu^!):auskas	8,1g,egcb,ek3p
Aryeh Deri	rd,d,dg	2670985	Arye Deri
Asa Hutchinson	4,7j,eb1d,ej1a
Asaad al-Shaibani	2,1h,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	1h,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,1i,dy62,e0ce;1,1i,ea9t,eh8f
Asif Ali Zardari	1,u,e499,e998;1,u,ek3a	57373	Asif Zardari;|!:0!RIU !LI (AQEAQI|;|!G-!4@ 8CI 10.&0I|;^7E&^5G6^.8@^!%4^7E&^7)/^!%4^/HB^/!G^6E6^7)/;|(1<!6T|^(3C|(1<!l||(2'i!V+U|;^?">^><=^A3# ^?"F^=,. ^?1#^=*H^<*I^=,.;|!E-!2*4 3-* '9$!9*|			e48,e9
Asim Munir	ho,u,eibt	4806973
Askar Akayev	1,1e,dmar,e14b	489893
Aslan Maskhadov	1,82,dt2c,e138
Assimi Go^!&Cta	b1,1w,eh5o	98497406
Atal Bihari Vajpayee	0,c,ds5g,ds61;0,c,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee;|!:0!SAL "IVAQI #AEGPAI|;|!G.!(%B &HE%/H ?%*&%HH|;^2AF^0?D^/.3^-"6;|(1<!>m||(1>}PLj}M5N!|;^?">^@A: ^=I!^A5%^=,. ^=;/^?>>^A&@^?00;|!E-!)!- "*%!9* &!#|'|!E-5!*|			ds,e06
Atifete Jahjaga	1,2c,e747,ec47	57509
Atiku Abubakar	6,2j,dv5t,e35t	755878			Atiku
Audronius A^!*.ubalis	2,1g,e62b,e8cd	58201
Augusto Pinochet	1,3k,d59b,dm3b		Augusto Pinochet Ugarte;|!:0!TDTRSO 0INOXFS|;|!G.!F81(F &HDF2HE|;^3$"^6.!^-5(^22@;|(1<!%/8G||(1AxNH;!B|;^?">^?+9^;1C^>;.^@FE ^A42^<"%^@('^A$>;|!E-!&#&2)& 5*1&:%|	Pinochet		d59,e3
Augusto Santos Silva	2,22,ebbq,ei3u	769747		Santos Silva
Aung San	bf,21,c9c,cf7j			Aung San
Aung San Suu Kyi	t4,21,dk9r;133,21,ec46,eh21	36740	|!:0!TN 2AN 2T 8GI|;|!G.!FD8 1%D 1F (2H|;^06G^/$)^4#,^.F:;|(1<!%u4u8||(22]!]|;^?">^?,%^>/& ^>7F^@21;|!E-!&1# 20 2& 7|'^!E6	Suu Kyi
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
B^!&8rbel Bas	4v,3,ehaq,el3p;i,3,el56
B^!&=la Kun	tt,1c,bn3l,bn81
B^!'#rge Brende	2,2k,e9ag,edak	706631
B^!''lent Ar^!(3n^!&;	22,b,dybj,e37m;5,b,e551,eb8s
B^!''lent Ecevit	0,b,d61q,d6bh;0,b,dv1b,dybi	192634
Badr Abdelatty	2,13,ek73	93447756
Badr al-Busaidi	2,54,eg8i	badr-al-busaidi	Badr Albusaidi
Bah Oury	0,27,ek2r		Amadou Oury Bah
Baiba Bra^!*.e	2,20,ek4j
Bajram Begaj	1,2w,ei7o	107422711
Bajram Kosumi	0,2c,e13n,e23a
Bajram Rexhepi	0,2c,dy34,e0c3	536115
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bakir Izetbegovi^!'2	2x,7,e6ba,eebk	312355
Bal Thackeray	re,c,cy6j,e8bh		Balasaheb Thackeray
Bamir Topi	1,2w,e37o,e87o	57300
Ban Ki-moon	2,f,e01h,e2ba;2k,2z,e311,eccv	1253	^=;3^;6:^=5I;|!:3->K !F *QK|;|!G2"!@ =D ?B@|;^1H*^.1.^03G;|!E-"!0 8*|-|!E2*!+|	Ban
Banharn Silpa-archa	0,11,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	a,0,e113,e4bg;c,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;|!:1!@P@J .A@L@|;|!G.&%/%A !F&%C%|;^/-;^0"B^-09^!%4^.:(^/-;^86);^.:(^/-;^86);|(1DGc&u!GU|;^=>$^<G= ^?((^=;/^=-!;|!E-"98 !&"/%|			e32
Barbara Boxer	a,0,dp13,ed13
Barbara Castle	7q,1,d046,d26j
Barbara Roberts	4,7y,dn1e,dr19
Barham Salih	5,19,e25k,e581;1,19,eea2,eiah;6g,2z,em11	808173
Barnaby Joyce	5,a,ec2i,ee2q	4861362
Barry Goldwater	a,0,cl13,cx13;c,0,cw7g,cwb3
Bart De Wever	0,1u,el23	336599		De Wever
Bashar al-Assad	1,1h,dw7h,ekc8	44329	Bashar Hafez al-Assad;|!:0"AYAQ !RAE|;|!G.&2%/ %B!1-|;^/-;^17$^/!G^!%4^7E&^5&(^/8;;|(2(:-!MiUh||(1<!4H|;^=;/^>01^=*H |?">)!|^>/"^<7,;|!E-":!9 !-|-|!E-!2$|			dw7
Bashkim Fino	0,2w,dt3b,dt7o
Bassirou Diomaye Faye	1,1s,ek42	124382437	Diomaye Faye				ek3
Beata Szyd^!(Do	0,5,ebbg,edcb	4877021
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
Benazir Bhutto	0,u,dkc2,dm86;0,u,dpaj,dsb5	34413	|!:1!EM@GHP !USRRN|;|!G3!C?1C* !A#A|;^65%^.>;^9+?^/!G^!%4^/.!^/I#;|(2)B3!Tg?,1|;^=>@^;E;^?>>^=*H ^=D*^@FE;|!E.!0&)8 !%(%|			dkc,e4
Beniamino Andreatta	8,4,ds5h,dual
Benigno Aquino III	1,2p,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benita Ferrero-Waldner	2,x,dw24,e0ak;7w,8,e0bm,e5c1	78575		Ferrero-Waldner
Benito Ju^!&5rez	1,33,9y1f,ac7i
Benito Mussolini	0,4,bqav,cb7p	23559	|!:1!EMHRN ,SQQNKHMH|;|!G3!C?C#A >A,A=C?C|;^.58^4#.^7)/^/"F;|(2.=/c,bD'!Nc/|;^=>@^<*-^@FE ^=5E^>4=^=,.^<*-;|!E.!0)(% .%1%,)0)|			bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Franklin	z3,0,7xai,80b5
Benjamin Mkapa	1,3o,drbn,e1cl	320156
Benjamin Netanyahu	0,d,ds6i,dv76;7,d,dz2s,e189;0,d,e53v,eh6d;0,d,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin N^!&=tanyahou;|!:1!EM]bLHM -ER@M]bUS|;|!:1!iM]bLiM -ER@M]bCS|;|!G2"@D!?D@ @$@D!AB|;|!E.!0).)/ 0:0)$%|;^-2!^.36^/"F^,HA^4:>;|(20;UFAU_/!-F7|;^=>@^;G!^=:@ ^;I#^@A2^;G!^A=I		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,d,eg5h,eict	557436	Benjamin Gantz
Beno^!&Bt Hamon	c,2,ed1t,ed4n	818118
Bent Bendtsen	5,1m,dxbr,e499
Beppe Grillo	sh,4,e5a4,ed9n
Berat Albayrak	7,b,ee7a,egb9	6052158
Bernard Cazeneuve	f,2,ea42,ecc6;0,2,ecc6,ed5a	560890
Bernard Kouchner	2,2,e35i,e6bd	206327
Bernardo Ar^!&=valo	1,2y,ek1e	107254030
Bernd Lucke	66,3,e926,eb74
Bernie Sanders	v1,0,dd46,dl44;a,0,e313;c,0,eb4u,ec7q	359442	Bernard Sanders;|!:1!EPMH 1@MDEPQ|;|!G2"D+@D -!@)+,|;^-#2^/"F^!%4^0E/^/8;^04F;|(2&<k7kj!b,k%|;^=>$^<*- ^>/B^<->^>;.;|!E.!80) 10#81|		Bernie	eb5,eg8
Bert Koenders	2,r,eaah,edaq	3023616
Bertie Ahern	1y,m,dt6q,e457	154550
Beto O'Rourke	3,0,e913,ef13;c,0,ef3e,efb1
Betsy DeVos	1a,0,ed27,eh18	4898286
Bettino Craxi	0,4,df84,dj4h
Betty Boothroyd	93,1,do4r,dwan	333722
Bev Perdue	4,6w,e51a,e915		Beverly Perdue
Bezalel Smotrich	7,d,eict	18759744	|!:1!EV@KEK] 1LNRPHW|;|!G1#%.?!E? .@C%,E%/|;^04F^5#&^22@^7)/^67!;|(2'D!WVi$M3U.,|;^=>@^?1+^=", ^>;.^=24^A$>^=,.^AB@;|!E-"7-!- 2/&)9*6|'			eic
Bidzina Ivanishvili	0,1z,e8ap,e9bk	57794
Bilawal Bhutto Zardari	2,u,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plav^!):i^!'2	1,64,ds7j,dub4
Bill Bradley	a,0,db13,dt13;c,0,dv98,dw39
Bill Clements	4,7h,db1g,df1i;4,7h,dj1k,dn1f
Bill Clinton	4,7j,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;|!:1!HKK *KHMRNM|;|!G3!C= <=C?#A?|;^12,^/!G^!%4^-09^0@B^8*(;|(1IE_p!]h:h|;^=I) ^@?8^=,2^@D+;|!E.!), 7,)0(%/|			do6,dx6
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
Binali Y^!(3ld^!(3r^!(3m	0,b,ec5o,ee79	863496
Bj^!'!rn H^!'!cke	88,9n,e98
Bj^!'#rn Tore Godal	2,2k,dq1o,dtah
Bjarni Benediktsson	0,4w,ed1b,edbu;0,4w,ek49,ekcl	879376
Blaise Compaor^!&=	1,36,djaf,eaav
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
Bola Tinubu	1,2j,ej5t	3510872	Bola Ahmed Tinubu;|!:1!NK@ 2HMSAS|;|!G2"B>! $D@B"B|;^5(0^-9'^/.!;|(1=Zj~D!JT|;^=A!^<G< ^A&$^<%6^=D*;|!E.!%,$ ()0%!%|			ej3	dv5
Bonar Law	0,1,bqan,br5k		Andrew Bonar Law
Booth Gardner	4,81,dh1g,dp1d
Boris Johnson	8h,1,e454,ec59;17,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo;|!:1!NPHQ $FNMQNM|;|!G3!A*C, %A?,A?|;^8C5^7)/^04F^!%4^4,A^44C^6G0;|(2)ES"g!P]&]|;^=@B^=,.^>;. ^?6:^>;2;|!E.!%8)1 "|'|!E2!,-!+|		Boris
Boris Nemtsov	o,9,dt3h,du8s;r,9,dv8,eb2r
Boris Pistorius	8,3,ej1j	893758
Boris Tadi^!'2	1,v,e07b,e845	483290
Boris Trajkovski	1,2t,dvcf,e02q	237782
Boris Yeltsin	1,9,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;|!:1!NPHQ %K]VHM|;|!G3!A*C, C=#,?|;^-A+^-6!^7;';|(1=Zk7~&kB!t|;^=@B^=,.^>;. ^?'=^@25;|!E.!%8)1 ),6)/|			dn6	djb
Borisav Jovi^!'2	1,5n,dm5f,dn5f
Borjana Kri^!):to	hc,7,ej1p
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
Bronis^!(Daw Geremek	2,5,dtav,dw6u	157282
Bronis^!(Daw Komorowski	1,5,e686,eb86	42939
Brooke Rollins	2s,0,el2d
Bruce Babbitt	4,6p,da34,dj15;c,0,dj3a,dk2i;2h,0,dp1m,dx12	878739
Bruce King	4,7b,d311,d711;4,7b,db11,df11;4,7b,dn11,dr11
Bruce Rauner	4,76,eb1c,ef1e
Bruce Sundlun	4,7z,dn11,dr13
Bruno Kreisky	2,x,cr7g,cy4j;13,x,d24l,df5o
Bruno Le Maire	m,2,ed5h,ek9c	993472		Le Maire
Bruno M^!&=gret	t6,2,dv1o,e45
Bruno Retailleau	f,2,ek9l,elac	2926942
Bruno Rodr^!&Aguez	2,1v,e532	58183	Bruno Rodriguez Parrilla	Rodr^!&Aguez
Buddy Roemer	4,6f,dk3e,do1d;c,0,e77l,e85v
Bujar Nishani	1,2w,e87o,ed7o	57526
Bujar Osmani	2,2t,eg8u,ek6n	2064061
Burhanuddin Rabbani	1,1i,do6s,dxcm
Butch Otter	4,86,e311,ef17		C. L. Otter
C^!&=sar Gaviria	1,3q,dm87,dq87;1k,9j,dq9f,e09f
C^!'.lin Georgescu	c,i,eka1,el3b
C^!'.lin Popescu-T^!'.riceanu	0,i,e0ct,e4cm	207473	C^!'.lin T^!'.riceanu	T^!'.riceanu
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
Carlos Andr^!&=s P^!&=rez	1,12,d63c,db3c;1,12,dl22,dp5l
Carlos Cuerpo	m,j,ejct
Carlos Gutierrez	2f,0,e127,e51k	741648
Carlos Maz^!&Gn	1,b8,ej7h,elb
Carlos Menem	1,25,dl78,dvca		|!::!7GBEH #<D<C|;|!G2=!+>B- ?@3?|;^0F:^-2!^.<7;|(1E!df/tWCV|;^@3$^=+'^=$&^>;. ^=02^;I3;|!E234(!- *,)|			dl,dw
Carlos Mesa	1,3h,dzah,e169	312668
Carlos Presti	8,25,elc		Carlos Alberto Presti
Carlos Salinas de Gortari	1,33,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4m,eha2	27982047		Vila Nova
Carlos Westendorp	2,j,drci,ds55;44,7,dt6i,dv8
Carly Fiorina	c,0,eb54,ec2a
Carme Chac^!&Gn	8,j,e44e,e7cm	138416
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
Cecilia Malmstr^!'!m	aw,8,e62a,eab1;3w,8,eab1,efbu	234872
Celso Amorim	2,t,dp7k,dr11;2,t,dz11,e711
Cem ^!&*zdemir	67,3,e4bf,ee1r;d,3,ehc8,el56
Cemil Bay^!(3k	i3,8z,e97
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
Charles de Gaulle	qo,2,c86i,cc63;1,2,cr18,d14s	2042	General de Gaulle;|!:36>NIZ BC !LIIZ|;|!G2.!+> )D4B>|;^.8$^/!G^!%4^/H(^88C^,FI;|(2%$PXXk6!lX|;^>01^=+' ^<7,^;.:;|!E-:!9- $% #&-|			c86
Charlie Baker	4,6k,eb18,ej15
Charlie Crist	4,6s,e312,e714
Charlie Flanagan	2,m,ea7b,ed6e;b,m,ed6e,eg6r	charles-flanagan	Charles Flanagan
Charlie McCreevy	7,m,dt6q,e09t;85,8,e0bm,e629	303304
Chavalit Yongchaiyudh	0,11,dsbp,dtb9				Chavalit
Che Guevara	p,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara;|!:35C !C@>N>|;|!G2$.D 4D;!+!|;^-5(^!%4^0DC^2AF^0"B;|(1A;!x,Jf|;^@(' ^;,0^=;/^<G<;^!EC'|!E-% #&&!9%|		Che
Chen Shui-bian	1,15,dw5k,e45k			Chen
Chet Culver	4,87,e31c,e71e
Chiang Kai-shek	1,6,bwaa,ch1l;1,15,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	2,f,el7j			Cho
Cho Tae-yul	2,f,ek1a,el7i	12617124		Cho
Choe Ryong-hae	h9,h,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	2,h,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Ma^!&Cga	0,1w,eh67,ekbk	2964323	Choguel Kokalla Ma^!&Cga
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
Christine Lagarde	7,2,e36j,e76t;4t,7o,e775,ef9c;1,6r,efb1	484605	|!::!G?HI?D "7:7G;|;|!G2=+D-$D@ >!4!+)|;^0"B^-8F^/8;;|(1=-k7D!||(1FtAsa!c>|;^@?0^=,.^>;.^A&( ^<G<^;(H^=*H^<7,;|!E-,9*2)*0 -#!9$|			e76
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
Chuck Schumer	a,0,dv13;3v,0,ed13,eh1k;2a,0,eh1k,el13;3v,0,el13	380900	Charles Schumer;Charles E. Schumer;|!:G!*4 "=6/:|;|!G2$.!= .B?+|;^0B>^-09^!%4^4B'^9(B;|(1I3U5!p)WqPq|;^@'5 ^>:;^=/?;^!EC'|!E-!8 :&/9|			ed
Chun Doo-hwan	1,f,dc91,dk2p		^?3E^<3D^A;/;Chun Doo Hwan	Chun
Cindy McCain	4l,9r,ej45
Ciriaco De Mita	0,4,dk4d,dl7m			De Mita
Cl^!&=ment Beaune	7u,2,eg7q,ei74
Claire Coutinho	1t,1,ej8v,ek75
Clara Ponsat^!&A	g,6e,ed7e,edar
Clare Short	5n,1,dt53,dz5c
Clark Clifford	1h,0,d031,d11k
Claude Gu^!&=ant	f,2,e72r,e85a	528581
Claudia Roth	67,3,e0a2,e9aj;5b,3,ehc8,el56
Claudia Sheinbaum	8i,33,eec5,ej6g;1,33,eka1	5771800	Claudia Sheinbaum Pardo;|!::!B7J;?V /<@D87JC|;|!G2=>B)D! .D@"!B?|;^6D<^8C5^.<7;|(1<.k%F"!||(1>}4$!sM#_|;^@?8^<G<^?+9^<8;^?"> ^>3B^?04^=;/^?+I;|!E-8-!&$*% :**1"!&.|	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Colin Powell	1d,0,djbn,dl1k;9r,0,dla1,dp9u;11,0,dx1k,e11q	150851	|!::!EB?D &7JTBB|;|!G2=B>@ "!B>|;^37:^0@B^!%4^8C5^.=I^/!G;|(1@.hqyL!#i|;^@8?^=,2 ^A&@^?,4;|!E-8&-*0 5!&&-|
Condoleezza Rice	1d,0,dx1k,e11q;11,0,e11q,e51k	47216	|!::!ED;EB?>7 '7@H|;|!G2=B@)B>D,! +!D-|;^/21^.8/^5"-^/HB^!%4^665^04F;|(1>0sFj~3}i!6|;^@8;^<0;^=,.^?1# ^<G<^?00^>;.;|!E05#.!#*'$" 6''/|		Condi
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
Crist^!&Gbal Montoro	7,j,e7cm,ee61
Cristina Fern^!&5ndez de Kirchner	1,25,e3ca,ebca;6,25,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fern^!&5ndez Kirchner	Fern^!&5ndez de Kirchner	Fernandez;Kirchner
Cyril Ramaphosa	116,w,dn77,dtck;3k,w,ea5q,ee2f;1,w,ee2f	1148669	Matamela Cyril Ramaphosa;|!:@"9A9< !1=1E?B1|;|!G2-D+D> +!?!;B,!|;^0"B^86)^36!^5&(;|(2'"UViTIHj!|;^><=^=,6 ^<G<^=-!^A,*^>/";|!E1.&5&) 5+1".!|			edc
Cyril Svoboda	2,z,dy7f,e294	696669
Cyrus Vance	11,0,d91k,dc4s
Czes^!(Daw Kiszczak	f,5,dd7v,dm76
Dacian Ciolo^!.%	0,i,ebbh,ed14	929248
Dag Hammarskj^!'!ld	2k,2z,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	d7,b3,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskait^!'B	1,1g,e57c,ef7c	57379
Damian Green	4e,1,ec7e,ed6b;mr,1,ed6b,edck	391960
Dan Brouillette	1t,0,efc1,eh1k	29453265
Dan Coats	a,0,dl13,dv13;a,0,e713,ed13;3b,0,ed3g,ef8f	632321
Dan Driscoll	f8,0,el2p		Daniel Driscoll
Dan Glickman	2s,0,dr3u,dx1k	370213
Dan J^!'#rgensen	a2,1m,ef6r,eicf;6c,8,ekc1
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
Danilo T^!''rk	1,2q,e3cm,e8cm	57329
Dannel Malloy	4,84,e715,ef19		Dan Malloy
Danny Alexander	9x,1,e65t,eb58	259082
Danuta H^!''bner	cr,8,e0bm,e574	242090
Dariusz Rosati	2,5,drct,dtav
Darren Jones	9x,1,ek75,el91;hm,1,el91
Dave Freudenthal	4,8k,dz16,e713
Dave Heineman	4,7u,e11k,eb18
Davi Alcolumbre	5s,t,ef22,eh21;5s,t,el21	10264359
David Adeang	1,41,ejau	58096
David Axelrod	8y,0,e51k,e71s	519838
David Beasley	4,6z,dr1b,dv1d;4l,9r,ed3t,ej44
David Ben-Gurion	0,d,cg5e,cv6q		|!:1$@BHD !EM|-|!:3!QNFLK|;|!G2)!;D) "@ 4B+DB@|;^/H(^4.=^!%4^0>)-^-@B^7)/^.G7;|(1D7J@uPm'd!m|;^<*I^=I!^<7, ^=>D^;1C^=,.^?(,;|!E.#%# !/|-|!E/!$7($.|	Ben-Gurion
David Bernhardt	2h,0,ef12,eh1k	29918896
David Blunkett	1j,1,dx68,e0cf	264196
David Bonior	az,0,dr13,dy1f
David Cameron	r,1,e1c6,e65b;0,1,e65b,ec7d;17,1,ejbd,ek75	192	Lord Cameron;|!:4!Z?EA 'ZIBMKJ|;|!G2)D;D) =!?D+B@|;^/H(^4.=^!%4^-=:^0F:^-#);|(1G;sG7=r!WUdj|;^<.1^?00^=I!^<7, ^@3@^=/?^=!5;|!E0!''##'! 5,6#-|			e65,ec8
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
Dav|!&A!$| Oddsson	0,4w,dn4u,e09f	298030
Dean Acheson	11,0,ch1l,cl1k
Dean Phillips	3,0,ef13,el13;c,0,ejaq,ek36
Dean Rusk	11,0,ct1l,d11k
Deb Haaland	2h,0,eh3g,el1k
Debbie Wasserman Schultz	hd,0,e754,ec7s	50104		Wasserman Schultz
Debretsion Gebremichael	ty,31,edbr			Debretsion
Delcy Rodr^!&Aguez	2,12,eacq,ed6l;6,12,ee6e,em15;3z,12,em15	15081116	Delcy Eloina Rodriguez
Delyan Peevski	bi,o,ek2o
Deng Xiaoping	yb,6,dacm,dlb9	16977	^7!>^/!B^/0?;Teng Hsiao-ping;|!:4!ZJ .]KLEJ|;|!G2)@4 .D!B "D@4|;^7%.^/!B^/0?;^<.*^>01^?((^A4G;|!E-$1# :*!&5*1#|	Deng		da,dtc
Denis Be^!'2irovi^!'2	2x,7,eibg
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
Denys Shmyhal	0,e,eg34,el7g;8,e,el7h,em1	66094865	|!:4!BJEN 5IE@=HY|
Dermot Ahern	2,m,e09t,e457	974143
Dervi^!)8 Ero^!(!lu	0,7d,ds8g,e01d;1,7d,e64n,eb4u
Des Browne	1o,1,e255,e4a3
Desi Bouterse	8j,4f,dc2p,dk1p;1,4f,e68c,eg7g
Desmond Tutu	f4,w,di97,ds6n;ha,w,drcf,duat
Deval Patrick	4,6k,e314,eb18
Devin Nunes	3,0,dz13,ei11
Devlet Bah^!&;eli	bl,b,dt76
Dharam Gokhool	1,2i,ekc6
Diana ^!.$o^!.%oac^!'.	ra,i,ehb
Dianne Feinstein	vb,0,dac4,dk18;a,0,dob4,ej9t
Dick Armey	45,0,dr13,dz13		Richard Armey
Dick Cheney	1h,0,dl3l,dp1k;6,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney;|!:4!EG 4BFJE|;|!G5&A: !+A=A|;^6F9^-09^!%4^-5(^/"F;|(1=E!A-~?%"I|^(3D;^<8< ^@('^<*-;|!E0!'5 4|'|!E6!!(!|			dx,e56
Dick Durbin	a,0,dt13;11x,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	46,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,r,ek72	22338116
Dick Spring	sx,m,deb1,dtb5;2,m,dp1c,dt6q
Dick Thornburgh	4,7e,db1g,dj1k;l,0,dk8c,dn8f		Richard Thornburgh
Dickon Mitchell	0,4v,ei6o	112679881
Didier Burkhalter	2,2a,e811,edav;1,2a,ea11,eacv
Didier Reynders	7,1u,dv7c,e7c6;2,1u,e7c6,efbu;5o,8,efc1,ekbu	978208
Dilan Ye^!)8ilg^!'!z	b,r,ei1a,ek72;bs,r,ej8e		Dilan Yesilg^!'!z-Zegerius
Dilma Rousseff	9y,t,e16l,e63v;1,t,e711,ec8v;1,am,ej3o	40722	Dilma Vana Rousseff;|!:4!EHI= -KPNNBQQ|;|!G2)D>?! +B-D;|;^41%^.3@^.8@;|(2)!TGgT$>|;^?>>^?+9^=-! ^A:8^>23^A3#;|!E0!'*," 6#/1|		Dilma	e6a,ecc
Dimitar Glavchev	0,o,ek49,el1g
Dimitar Kova^!'8evski	0,2t,ei1g,ek1s
Dimitrij Rupel	2,2q,dm5g,dp1p;2,2q,dwbu,e076;2,2q,e0c3,e4bl	560656
Dimitris Avramopoulos	bv,8,dr11,dycv;2,k,e86l,e96p;c4,8,eab1,efbu	983664
Dimitris Christofias	1,4n,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,s,eic7,elaa	106474688
Diosdado Cabello	4x,12,e815,ec15;f,12,ek8r	1227076
Dirk Kempthorne	a,0,dp13,dv13;4,86,dv14,e25q;2h,0,e25q,e51j	737493
Djemal Pasha	xz,8q,bi3a,bmae		Cemal Pasha;Jemal Pasha
Dmitry Medvedev	1,9,e457,e857;0,9,e858,eg1g;jt,9,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;|!:4!IEOMEF )BA?BAB?|;|!G5&<A!(A <A&8A&A8|;^/8;^3H#^22@^7)/^!%4^0F:^/8;^8&3^0?D^.8@;|(1ACYBgyx[CSy2!O|;^<7,^=:<^A$>^=,. ^=02^<7,^=>@^<.1^A3#;|!E.#.)(8) .#!#!|			e41,e8c	e1be
Dmitry Peskov	cj,9,e85m		Dmitri Peskov;|!:4!IEOMEF ,BNGK?|;|!G3(>C#*C !C,<A:|;^-$C^04F^37:^.8@;|(2$7M6XmlH'!C|;^<7,^=:<^A$>^=,. ^A*(^>;.^@87^A3#;|!E.#.)(8) 417%!|
Dmitry Rogozin	5,9,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	2,e,eg34,ek95	24025631	|!:4!IEOMK 'PHB>=|;|!:4!IEOMEF 'PHB>=|;|!G2)?D$+B =B>D"!|;^/16^-58^/-;;|(1I;Q:bp!aB|;^<7,^=:<^A$>^=$& ^@<'^="$^=;/;|!E.#.)(8% 7%,!$|
Do Muoi	20,n,dn6r,dtcq			Muoi
Dobrica ^!'1osi^!'2	1,5n,do6f,dp61
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
Donald Rumsfeld	1g,0,d69l,d7bk;1h,0,d7bk,d91k;1h,0,dx1k,e2ci	184650	|!:4!KJ=HYA -=INQBHYA|;|!G2)B@!>) +!?-;D>)|;^0"B^.<7^04F^5$D^/!G^/8;;|(1ACDhCxfZ4O!hC|;^<03^;H8^<7, ^=!A^>;.^A*0^<7,;|!E-$&1-$ 9!/25-$|			dx,e2c
Donald Trump	c,0,eb6g,ecb8;1,0,ed1k,eh1k;c,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;|!:4!KJ=HYA /M=IL|;|!G2)B@!>) $+!?"|;^-H&^4-%^/8;^!%4^22@^0==^098;^22@^0==^098;|(29"#D"T!BL0|;^<03^;H8^<7, ^A$>^=!A^A3#;|!E-$&1-$ )9!/5|			eb6g
Donald Tsang	1n,69,e16l,e86u	15024
Donald Tusk	0,5,e3bg,ea9m;1,8n,eac1,efbu;0,5,ejcd	946	|!:4!KJ=HYA /PNG|;|!G2)B@!>) $B-=|;^-H&^4-%^/8;^!%4^.+(^04F^-09;|(1?EFjEzD!5+|;^<03^;EC^A$> ^A!-^>;.^@?0;|!E0!#.*! &#/5|			e3b
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
Dovil|!'B! m|akalien^!'B	8,1g,ekcc,ela
Dra^!*.a Mihailovi^!'2	s2,5n,c95,ce7h
Dra^!*.en Budi^!):a	bq,18,dm5,ds2
Dragan ^!'7avi^!'2	1,64,dybs,e2b9
Dragan ^!'7ovi^!'2	2x,7,dyas,e15a;2x,7,eabh,eebk	559756
Dragan ^!';ilas	uv,v,e48j,e99o	818114
Dritan Abazovi^!'2	0,3s,ei4s,ejav
Droupadi Murmu	1,c,ei7p
Du^!):ko Markovi^!'2	0,3s,ecbs,egc4	27941657
Duma Boko	1,4j,ekb1	18618881
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower;|!:4!P=FO :FDBJR=PZM|;|!G.-F%H( !H0DE%F/|;|/8;!m|^22@^!%4^4DA^0I(^60?^.=I^/!G;|(1>Fo!E}||(1<!#;uNq|^(3D;^<7,^?(D^?00^A$> ^?">^?00^?48^A5%^?,,;|!E-$&&**) !**'1%!&!9|			cc
Dzhokhar Dudayev	1,82,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon Gilmore	54,m,e739,ea74;2,m,e739,ea7b	982225
Eamon de Valera	1y,m,c5ct,cr6n;1,m,cr6p,d56o
Earl Ray Tomblin	4,72,e6bf,ed1g
Ebba Busch	s3,16,eb4p;5,16,eiai		Ebba Busch Thor
Eberhard Diepgen	8g,3,dn1o,dx6g	60957
Ebrahim Raisi	1,p,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi;|!:@.2A1F9= !19B9|;|!G0!$-#CFA -"F/F|;^07/^-=5^0"B^1-H^!%4^5#,^/.*;|(1>%SiO_}i!4|;^?&&^=G;^<G<^AC' ^<G<^?00^><=;|!E-!"9!%*. 9!*2*|			eh6,ek6
Ed Balls	1a,1,e36s,e65b	260464
Ed Davey	1t,1,e823,eb58;49,1,eg8r	296689
Ed Koch	4a,0,da11,dlcv
Ed Miliband	r,1,e69p,eb58;1t,1,ek75	216594	Edward Miliband
Ed Rendell	va,0,do16,dw13;4,7e,dz1l,e71i
Ed Schafer	4,8b,docf,dwcf;2s,0,e41s,e51k	887102
Edgar Amador	7,33,el37		Edgar Amador Zamora
Edgar Lungu	1,2m,eb1p,eh8o	18352991
Edgar Savisaar	0,2x,dn8k,do1t;ve,2x,e349,eb9u	355241
Edgars Rink^!'>vi^!'8s	2,20,e7ap,ej78;1,20,ej78	3047551
Edi Rama	0,2w,e99f	316901
Edmund Muskie	11,0,dc58,dd1i
Edmund Stoiber	26,98,dp5s,e39u;9u,3,dy1b,dy9m
Edmundo Gonz^!&5lez	c,12,ek4j		Edmundo Gonzalez Urrutia	Gonz^!&5lez
Eduard Heger	0,14,eh41,ej5f
Eduard Kukan	2,14,dq3g,dqcd;2,14,duau,e274	1289100
Eduard Shevardnadze	2,61,dh72,dmck;1,1z,drbq,dzbn	151929
Eduardo Cunha	4w,t,eb21,ec77
Eduardo Duhalde	1,25,dy12,dz5p	294578
Eduardo Frei	1,3k,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edvard Bene^!):	1,5k,c3ci,c6a5;1,5k,cd5g,cg67
Edward Gierek	5i,5,d2ck,dc96
Edward Heath	0,1,d26j,d634		Ted Heath
Edwin Edwards	4,6f,d459,dc3a;4,6f,dg3c,dk3e;4,6f,do1d,ds18
Edwin Meese	l,0,dh2p,dk8c		Ed Meese
Efra^!&An R^!&Aos Montt	1,2y,de69,df88	467077		R^!&Aos Montt
Egemen Ba|!(!!3d|	7u,b,e51a,e9cp	956051
Egils Levits	1,20,ef78,ej78
Egon Krenz	ar,85,dlai,dlc3
Ehud Barak	0,d,dv76,dx37;8,d,e36i,e93i	125731	|!:1=USD !@P@J|;|!G0!FCD+ $#-#?|;^./I^4:>^/8;^!%4^/-;^0"B^-09;|(1B!NxBwIe(|;^?&&^A=I^<7, ^=;/^<G<^@?0;|!E-!%&$ "98|			dv5,dx3
Ehud Olmert	0,d,e24e,e53v	93181	|!:>0HF7 !>O?8CE|;|!G.#HEF- !FBC/(|;^.:(^/!G^9(B^22@;|(1B!NxBw#gZgA|;^?&&^A=I^<7, ^?(0^=02^=*H^A$>;|!E-!%&$ !&-/9)|			e2,e53
Einars Rep^!):e	0,20,dyb7,e039	471678
Ejup Gani^!'2	14g,7,dq5v,dtct
Ekrem ^!(2mamo^!(!lu	v7,b,ef6r,el3n;c,b,el3n	59313241	|!:86CI>E !E9EG<DL|;|!G.!A/C #C%C !F8BF|;^-"6^86)^.<7^.:(^-=;;|(1>%,l_}![b~k|;^?&&^@?0^="4 ^?00^=-!^=24^?/)^='7;|!E-!,9. !*/!/!&-&|			ef4	ef3v
Elaine Chao	38,0,dx1t,e51k;32,0,ed1v,eh1b	263322
Elbridge Colby	13z,0,el49
Eleftherios Venizelos	0,k,beai,bj3a;0,k,bl6r,bobi;0,k,bw74,c05q
Elena Ceau^!.%escu	o,i,dc3,dlcm
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
Elmedin Konakovi^!'2	2,7,ej1p
Elsa Fornero	i,4,e7bg,e94s
Eluned Morgan	1z,8i,ek86
Emil Boc	0,i,e4cm,e826	267857
Emil Constantinescu	1,i,dsbt,dwck	299152
Emil H^!&5cha	1,5k,c6bu,cd5d
Emile Lahoud	1,1f,dubo,e3bn
Emiliano Zapata	t1,33,bf3,bn4a
Emily Thornberry	120,1,ec6r,eg45
Emma Bonino	iw,8,dr1n,dv9f;2,4,e94s,ea2m	50002
Emma Little-Pengelly	5c,5h,ek23			Little-Pengelly
Emmanuel Macron	m,2,ea8q,ec8u;1,2,ed5e	3052772	|!:<2AA5BSR@Q !5?ECB|;|!:5!HH<IOAGX (<FLJI|;|!G0!FA#BDF@ A#?-DB|;^86)^-09^9-6;^./I^86)^4-/^./I^/!G^!%4^86)^-09^9-6;|(1B!WDa!gwW(io|;^?&&^=-!^<'8^?&. ^=-!^@?0^=$;;|!E-3/1&!- /89&0|			ed1
Emmerson Mnangagwa	6,45,eacc,edb6;1,45,edbo	510523	Emmerson Dambudzo Mnangagwa;|!:<2AA:EFCB !B5B85875|;|!G0!FA-/DB AB#B6#6D#|;^.<7^-=0^-8F^-@B^2AF;|(1B!Wx6owYCo%)k|;^?&&^=/?^>;2 ^?/1^;F'^;(H^;/%;|!E-!/92&0 /1!1##&&%|			edb
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
Enrique Pe^!&Ea Nieto	1,33,e8c1,eec1	296741	|!:=1AD<>9 #9APS !P9FB|;|!G0!B-F?F $FBF# BFF&D|;^.1-^/"F^,HA^!%4^1<C^/I#;|(1B!of*wSD]D!A|;^?&*^=,.^@65 ^A*(^;G! ^<*-^?&&^@FE;|!E-!19*8% 51*% 1*)&|	Pe^!&Ea Nieto		e87,ef	e7c
Enver Hoxha	ms,2w,c9b8,dh4b
Enver Pasha	14k,8q,bi14,bmad
Erdal ^!(2n^!'!n^!''	5,b,dnbk,dp9b
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
Eva Per^!&Gn	mo,25,ce64,ck7q		Evita Peron		Evita
Evan Bayh	4,7p,dl19,dt1d;a,0,dv13,e713
Evan McMullin	c,0,ec88,ecb8
Evan Mecham	4,6p,dj15,dk44
Evangelos Venizelos	7,k,e76h,e83l;5,k,e96p,eb1r	312994
Eveline Widmer-Schlumpf	7,2a,e6b1,ebcv;1,2a,e811,e8cv			Widmer-Schlumpf
Everett Dirksen	3v,0,cr13,d197
Evika Sili^!(Ha	0,20,ej9f	61121565
Evo Morales	1,3h,e21m,efba	42410	|!:<27C !CE5@:F|;|!G0!F=D AD-#@F/|;^./I^167^!%4^5#&^0"B^5#,^04F;|(1B!Uw[eh2|;^?&&^=@B ^=24^<GD^="$^>;.;|!E-!"& /&9!-2|			e2,eg	dt8
Ewa Kopacz	0,5,ea9m,ebbg	246216
Eyal Zamir	7e,d,el35
Ezer Weizman	8,d,d96k,dc5s;1,d,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,w,dl8f,dq5a;3k,w,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk;|!::+G<;<G?A ;< !B<GA|;|!G:3#<!#<5 !< 56<#5|;^/8;^-09^-:&^-09;|(1IGa9]5!p9![q!|;^A3#^="$^<.1^=,.^@?0 ^<.1^@?8^="$^=*H^@?0;|!E026!6'5 !" 5*65|	de Klerk		dl8,dt
F^!&=lix Bola^!&Eos	b,j,ejbl
F^!&=lix Houphou^!&?t-Boigny	1,3b,csb3,dpc7			Houphou^!&?t-Boigny
F^!&=lix Moloua	0,1y,ei27	88310768
F^!&=lix Tshisekedi	1,1b,ef1o	29032770	|!:D!2857> $5>27215|;|!G58A;A:* !+A*A:A&A|;^9+?^.3@^-09^6F9;|(1=S%kA-7~?9/E!|;^A*0^=,/^>;. ^@21^>23^@65^<8;;|!E6,$!/) .|'|!E0'/5!'|			ef
Fabien Roussel	3f,2,eebp
Faisal bin Farhan	2,38,efan			bin Farhan
Farouk al-Sharaa	2,1h,dg3b,e22b;6,1h,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	4l,ad,eb91
Fatmir Sejdiu	1,2c,e22a,e69r	193148
Fatos Nano	0,2w,dt7o,dua2	311596
Fatou Bensouda	58,8x,e86f,eh6f
Faure Gnassingb^!&=	1,3f,e154,el53;za,3f,el53
Faustin-Archange Touad^!&=ra	1,1y,ec3u	57758	Faustin Archange Touadera	Touad^!&=ra
Fausto Bertinotti	qd,4,dq1n,e257
Fayez al-Sarraj	0,55,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Faz^!(3l K|!&;6!6|k	6,4n,cs8g,d533
Federica Mogherini	2,4,ea2m,eaav;5l,8,eab1,efbu	3741557
Federico Franco	6,3n,e48f,e86m;1,3n,e86m,e98f	57496
Federico Pe^!&Ea	32,0,dp1l,dt2e;1t,0,dt3c,du6u
Feleti Teo	0,3g,ek2r	5441662	Feleti Penitala Teo
Felipe Calder^!&Gn	1,33,e2c1,e8c1	57269
Felipe Gonz^!&5lez	0,j,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2p,cxcu,di2p
Ferdinand Marcos Jr.	1,2p,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcs^!&5ny	0,1c,e09t,e54e	191337
Ferenc M^!&5dl	1,1c,dw84,e184	205642
Ferenc Sz^!&5lasi	0,1c,ccag,cd3s
Fernando Collor de Mello	1,t,dm3f,doct		Fernando Collor	Collor
Fernando Grande-Marlaska	f,j,ee67			Grande-Marlaska
Fernando Haddad	vd,t,e911,ed11;c,t,ee9b,eeas;7,t,ej11	3069485
Fernando Henrique Cardoso	7,t,dp5j,dq3u;1,t,dr11,dz11	230578
Fernando Lugo	1,3n,e48f,e86m	151879
Fernando de la R^!'%a	1,25,dvca,dxcl	295007		de la R^!'%a
Festus Mogae	1,4j,du41,e441	193238
Fiame Naomi Mata'afa	0,4r,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1v,cr2g,d8c2;1,1v,d8c2,e42o	11256	Fidel Castro Ruz;|!::+?;<BS !7HIGE|;|!G2;D)> =!-$+B|;^5$D^/8;^/!G^!%4^-=:^04F^22@^41%;|(1=S!El~)7Fn|;^A42^<.9 ^@3$^>;.^A$>^=$&;|!E02'!* 5/&6#|	Castro	Fidel	cr,e42
Fidel Ramos	1,2p,do6u,du6u		Fidel V. Ramos
Fife Symington	4,6p,dn36,dt95
Figen Y^!''ksekda^!(!	i5,b,ea6m,ed2l
Fikret Abdi^!'2	rs,7,dp9r,dr87
Filip Dewinter	rl,1u,ds,e4
Filip Vujanovi^!'2	0,3s,du25,dz18;1,3s,dz5m,ee5k	57542
Filipe Nyusi	1,48,eb1f,el1f	5448556
Filippo Grandi	6g,2z,ec11,elcv
Fl^!&5vio Bolsonaro	c,t,elc5
Flavio Cotti	1,2a,dn11,dncv;2,2a,dp41,dv4u;1,2a,du11,ducv
Florence Parly	8,2,ed6l,ei5k	3074013
Florin C^!&B^!.'u	0,i,egcn,ehbp	28035183
Fob James	4,66,db1f,df1h;4,66,dr1g,dv1i
Foday Sankoh	1p,av,dn3n,dz7t
Fofi Gennimata	b6,k,eb6e,ehap
Fouad Siniora	0,1f,e17j,e5b9		Fuad Siniora
Fran^!&;ois Baroin	7,2,e76t,e85a
Fran^!&;ois Bayrou	s8,2,e3c1;0,2,ekcd,el99	12963
Fran^!&;ois Boziz^!&=	1,1y,dz3f,e93o	57452
Fran^!&;ois Duvalier	1,28,cpam,d34l		Papa Doc Duvalier
Fran^!&;ois Fillon	0,2,e35h,e85a;c,2,ecbr,ed4n	101410
Fran^!&;ois Hollande	4s,2,dtbr,e4br;1,2,e85f,ed5e	157	Francois G^!&=rard Georges Hollande;|!:>'C3@DF3 !>>3@7|;|!G2;+!@-B! AB>!@)|;^.:(^0==^/8;;|(1DLcm4iu!cm@|;^A3#^<H(^>7F^?"> ^?(0^<H(^<7,;|!E-5912&!% %&-1$|			e83,ed6
Fran^!&;ois Legault	s,8r,eeai	3085147
Fran^!&;ois Mitterrand	1,2,dd5l,dr5h	2038	|!:<)E5BFH5 !=GG:E5B|;|!G2;+!@-B! ?D$+!@|;^.I"^22@^0==;|(2.9MW!SbC'*MW|;^A3#^<H(^>7F^?"> ^=:<^@DC^<H(;|!E-5912&!% /*)9!0|			dd,ds6
Fran^!&;ois-Philippe Champagne	p,g,eh1c,el5d;7,g,el3e	21159815		Champagne
France-Albert Ren^!&=	1,5c,d965,e04e	224986	France Albert Rene
Francesco Cossiga	0,4,db84,dcai;1,4,dh73,do4s
Francesco Rutelli	5r,4,dpc6,dx18;5,4,e25h,e458
Francia M^!&5rquez	6,3q,ei87
Francis Pym	1o,1,db54,dd15;17,1,de46,df6b
Francisco Franco	4p,j,c4a1,d7bk		General Franco;|!:D!=-:>5>7; !=-:7;|;|!G2;+!@-D-=B ;+!@=B|;^/4?^0==^5G6^04F^37:^!%4^-$5^0==^-G$;|(2$CWd%'!lCWd!|;^A3#^<G@|>;.Y!|^@87 ^A3#^<H(^@87;|!E204,-%-3! 04,3!|
Francisco S^!&5 Carneiro	0,22,dc13,dcc4			S^!&5 Carneiro
Francisco Sagasti	1,s,egbh,eh7s	20015136
Franco Frattini	2,4,dybe,e0bi;5o,8,e0bm,e458;2,4,e458,e7bg	333833
Franjo Tu^!'<man	1,18,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2g,e315,eico	57830	Voreqe Bainimarama
Frank Carlucci	1d,0,dic2,djbn;1h,0,djbn,dl1k
Frank Dobson	1c,1,dt53,dvab
Frank Keating	4,8c,dr19,dz1d
Frank Murkowski	a,0,dd13,dyc2;4,6n,dyc2,e2c4
Frank O'Bannon	4,7p,dt1d,dz9d
Frank-Walter Steinmeier	2,3,e1bm,e5ar;2,3,e9ch,ed1r;1,3,ed3j	76658	|!:D!=-:7|-|!:2!?J[QDO 7Q?HLK?HDO|;|!G2;+!@= ;!>$+ .$!D@?!D+|;^05+^19)^.*3^6E@^/!G;|(1>Ris,ok<~}4e<!s[!d~|;^A3#^<H(^@?0^=;7^@D' ^>:;^@A2^?04^=-!^?00^?%3;|!E=%)!(|-|!E-&-)9 :)**1/!**9|			e9c
Franklin D. Roosevelt	4,6a,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt;|!:@%A1>;<9> !D836<MC|;|!G2;+!@=>D@ +B,;>$|;^.I(|-09F!|^0@B^!%4^41%^04F^36!;|(1IG[h!]hp_q,K_:|;^A3#^<HD^@?8^=,2 ^='7^>;.^=>H^A$>;|!E204,3(%+ 4!"!!($|		FDR
Franklin Raines	36,0,ds9d,du5l
Frans Timmermans	2,r,e8b5,eaah;mw,8,eab1,ej8m	32681
Franz Fischler	73,8,dr1o,e0bl	78587
Franz Josef Jung	8,3,e1bm,e5as	57505
Franz Josef Strauss	8,3,coag,cucg;26,98,dab6,dka3		Franz-Josef Strauss
Franz M^!''ntefering	5q,3,e03l,e1bf;33,3,e1bm,e3bl	58609
Franz Vranitzky	13,x,di6g,dt1s
Franz von Papen	13,3,c061,c0c3;33,3,c11u,c287			von Papen
Frauke Petry	88,3,e94e,ed9t
Fred Thompson	a,0,dqc2,dz13;c,0,e395,e41m
Frederick Chiluba	1,2m,dnb2,dy12	297057
Frederick Douglass	rp,0,9n,az2k
Fredrik Reinfeldt	0,16,e2a6,eaa3	52920
Friedrich Ebert	1,3,bn2b,bt2s
Friedrich Merz	89,3,ei1v;13,3,el56		|!:<)E=9E=J !:EK|;|!G58(A&(A+ <A(!*|;^/4?^7)/^/8;^7)/^/.*^!%4^9(B^4HG;|(252GY&G/X>H!|;^A3#^=,.^<7,^=,.^AB@ ^=02^=*H^@1";|!E026'!6'( ,63|			ekb
Frits Bolkestein	bs,r,dm4u,du7u;85,8,dv9g,e0bm	561186
Fuad Hussein	2,19,eg66	56704276
Fulgencio Batista	1,1v,c8aa,ccaa;1,1v,ck3a,cr11
Fumio Kishida	2,l,e8cq,ed83;0,l,eha4,eka1	359480	^/%G^2C>^03G^7H0;Kishida Fumio;|!::+JC?E !?H?;7|;|!G2;B?DB =D.D)!|;^;6:^><=^<*I ^A=I^=:<^?((;|!E02#,'# 5'7'!"|			eha,eka
G^!&5bor Vona	qs,1c,e2b,ee5c
G^!&=rald Darmanin	f,2,eg76,ek9l;b,2,ekcn	3123610
G^!&=rard Collomb	f,2,ed5h,eea3	12956
G^!&=rard Larcher	5s,2,eaa1
G^!'!ran Persson	0,16,ds3m,e2a6	53747	Goeran Persson
G^!''nter Verheugen	5e,8,dv9g,e0bm;83,8,e0bm,e629	76525
G^!''nther Oettinger	26,96,e14l,e62a;6c,8,e62a,eab1;77,8,ed11,efbu	57956
Gabriel Attal	0,2,ek19,ek95	30339350
Gabriel Boric	1,3k,ei3b,em3b	16297876	|!:1#@APH_K] !NPHW|;|!G24!"+DD> "B+D$.|;^-8F^.8@^-58^/!G^!%4^-=3^7)/^.93;|(1B%Of!gwUf<:|;^;(H^=G;^=,.^?&. ^=@B^=,.^@21;|!E-#"9*!- "&9*6|'			ehb,em3	eh7
Gabrielius Landsbergis	2,1g,egcb,ekcc	17118365
Gale Norton	2h,0,dx1v,e23v	271717
Gamal Abdel Nasser	1,13,co6n,d29s		Gamal Nasser;|!:0$AMAL_ !BEFL_ .ARFQ|;|!G2&?!> 3") !>@!/+|;^65F^6E@^-:&^!%4^7E&^-=5^0?0^-:&^!%4^4-%^66:^/!G;|(1F!Scs||(1<!UFm||(2,d0!Q|;^;(H^=-) ^?#&^<.9 ^;E;^>23^=*H;|!E-#/!- 3"$ !-|-|!E-1!79|	Nasser
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
Geert Wilders	tb,r,e22m		|!:2"DOQ !GJCDOP|;|!G5%A(! 8A;&()|;^1<5^/!G^22@^!%4^4.=^/!G^/8;^04F;|(1=VlF~$!l>||(2*g!|;^A86^?00^=*H^A$> ^=I)^<->^=*H^>;.;|!E0%6& #'*!6/|			e4
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
George W. Bush	4,7h,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush;|!:1$FNPDF !SX|;|!G3%A*% (!=CA !A-|;^/!B^/.!^,I>;|(2)!Ph!g|W|(2(h@-!O|;^?66^?>> W. ^=D*^><=		Dubya
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
Gergely Kar^!&5csony	uz,1c,efad
Gerhard Schr^!'!der	13,3,duar,e1bm	2530	Gerhard Schroeder;|!:3!CNS>NB 6NCBCN|;|!G24D+A!+) .+B)+|;^0DC^-F0^/8;^!%4^05+^41%^/8;;|(1<1!NmG||(2(h!OVi*i|;^;,0^=*H^A5%^=*H^A$> ^>:;^=&(^<->;|!E/!7#7" 87"7|			du3,e1c	du3
Gerrit Zalm	7,r,dq8m,dy7m;7,r,dz5r,e32m	717674
Gerry Adams	b8,m,dfbd,ee2a		|!:0%GFQQI !EAMR|;|!G-+I0I !.&D1|;^0DC^7)/^!%4^,HA^/6)^04F;|(1A2!gyx||(1<!?b9|;^?44^=,. ^?#1^<.%^>;.;^!E/'|!E-9* !$/2|
Get^!'%lio Vargas	1,t,byb3,cm8o
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
Giorgia Meloni	0,4,eiam	451791	|!:4!CKMAC= )BHKJE|;|!G2&B+&D! ?D>B@D|;^0F:^1:+^/"F;|(2)!PT!LgJVh4|;^?66^=*H^?1# ^=0:^=$&^<*-;^!E/'|!E/$7!|'|!E1! +)"-&|			ei9	ea3
Giorgio Napolitano	1,4,e25f,eb1e	1220
Giovanni Spadolini	0,4,dd6s,dec1
Giovanni Tria	7,4,ee61,ef95
Gitanas Naus^!'Bda	1,1g,ef7c	9268379
Giuliano Amato	0,4,do6s,dp4t;0,4,dw4p,dx6b	202209
Giulio Andreotti	0,4,d42h,d577;0,4,dl7m,do6s
Giulio Tremonti	7,4,dq5b,dr1h;7,4,dx6b,e073;7,4,e19m,e25h;7,4,e458,e7bg
Giuseppe Conte	0,4,ee61,eh2d	53844829
Giuseppe Garibaldi	tl,4,9o,am62
Gjorge Ivanov	1,2t,e55c,ef5c	57436
Glafcos Clerides	1,4n,dp2s,dz2s	317648
Glenn Youngkin	4,6c,ei1f,em1h	100963892
Gloria Macapagal Arroyo	6,2p,du6u,dx1k;1,2p,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingb^!&= Eyad^!&=ma	1,3f,cz4e,e125
Godwin Friday	0,58,elbs
Goh Chok Tong	0,43,dmbs,e08c	313300		Goh
Gojko ^!)9u^!):ak	8,18,dn9i,du53
Golda Meir	0,d,d13h,d663		|!:3!LIB> *CFN|;|!G15C?*" @"!E,|;^0@G^/!G^6E6^!%4^0F:^->4;|(1>1k=}a!|^(1<;^;.:^<*I ^=02^?00^?%3;|!E-#&-$% /!*9|
Gonzalo S^!&5nchez de Lozada	1,3h,dp86,dt86;1,3h,dy86,dzah	379645	Gonzalo Sanchez Lozada	S^!&5nchez de Lozada
Goodluck Jonathan	6,2j,e35t,e655;1,2j,e656,eb5t	57380
Goran Had^!*.i^!'2	1,91,do2q,dq1
Goran Svilanovi^!'2	2,v,dwb4,e04g
Gordan Grli^!'2-Radman	2,18,ef7j		Gordan Grli^!'2 Radman	Grli^!'2-Radman
Gordana Siljanovska-Davkova	1,2t,ek5c	12277168		Siljanovska-Davkova
Gordon Bajnai	0,1c,e54e,e65t	57595
Gordon Brown	1m,1,dt52,e36r;0,1,e36r,e65b	10648	|!:1#NPDNM !P@SM|;|!G24B+)B@ "+!B@|;^/G%^3"A^!%4^/.!^0==;|(1@/zDqyQg!q|;^;.2^<70 ^=G;^<G<^?+=;|!E-#&9$&0 "9!&0|
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
Gu^!&Dni J^!&Ghannesson	1,4w,ec81,ek81		Gu^!&Dni Th. J^!&Ghannesson
Guido Crosetto	8,4,eiam	3119423
Guido Westerwelle	2,3,e5as,e9ch	58284
Guillermo Lasso	1,1n,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,1i,dp6h,dq6s;0,1i,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,20,dp77,dv77
Gurbanguly Berdimuhamedov	1,39,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gust^!&5v Hus^!&5k	20,5k,d14h,djch;1,5k,d75t,dlca
Gustav Stresemann	13,3,br8d,brbu;2,3,br8d,bxa3
Gustavo Noboa	1,1n,dw1m,dz1f	471291
Gustavo Petro	uw,3q,e811,ebcv;1,3q,ei87,em87	704022	|!:3!QOP>@L -CPNL|;|!G24B-$!;B "D$+B|;^-@B^04F^.36^167^!%4^-$C^22@^41%;|(2!!*0MoK9a|;^;1C^>;.^@A2^=@B ^A*(^A$>^=$&;|!E."%1(!% 4(8%|			ei5,em8	e62
Guy Hunt	4,66,dj1j,dp4m
Guy Parmelin	1,2a,eh11,ehcv;1,2a,em11,emcv	121160
Guy Verhofstadt	0,1u,dv7c,e43k	12978
Gyula Horn	2,1c,dl5a,dm5n;0,1c,dq7f,du76
H. D. Deve Gowda	0,c,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. Haldeman	1g,0,d11k,d54u		Bob Haldeman
H. R. McMaster	1d,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
H^!&9kan Juholt	6n,16,e73p,e81l
Habib Bourguiba	1,2l,cp7p,djb7
Habib Essid	0,2l,eb26,ec8r	3125311
Hadja Lahbib	2,1u,ei7f,ekc1;jh,8,ekc1
Hafez al-Assad	1,1h,d33c,dw6a	hafez-al-assad	Hafiz al-Assad;|!:06AUFH !RAE|;|!G.+%?6 %B!1-|;^-F0^5$D^-1>^!%4^7E&^5&(^/8;;|(1AIO!4x||(1<!4H|;^A5%^A*(^?=/ |?">)!|^>/"^<7,;|!E-(!5' !-|-|!E-!2$|			d33,dw7
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
Halla T^!&Gmasd^!&Gttir	1,4w,ek81	24494577
Halld^!&Gr ^!%>sgr^!&Amsson	2,4w,dr4n,e09f;0,4w,e09f,e26f	208879
Hamad bin Isa Al Khalifa	u,4i,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	41,4l,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,1i,dxcm,ea9t		|!::,7C?; !7G>7@|;|!G2'!?) =+,!D|;^-F0^3H#^/8;^!%4^-=:^/!G^/HB^-"6;|(1>L]F}(k3!|;^A5%^=:<^<7, ^@3$^=*H|?00=!|;|!E-(/*$ 89'!*|			dxc,eaa
Hamilton Mour^!&7o	6,t,ef11,ej11	52871852
Hamza Abdi Barre	0,2v,ei6p	112598575
Han Dong-hoon	b,f,ei5h,ejcl;td,f,ek7n,ekcg		^A5)^<0H^A>$	Han
Han Duck-soo	0,f,e343,e42t;0,f,ei5l,el51	356666	^A5)^<-?^>7F;Han Duck Soo	Han
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
Hans-Gert P^!'!ttering	1,67,e31g,e57e			P^!'!ttering
Hans-Peter Friedrich	f,3,e733,e9ch	66144
Hans-Rudolf Merz	7,2a,e011,e6av;1,2a,e511,e5cv	122275	Hans Rudolf Merz
Harini Amarasuriya	0,1p,ek9o	98298397
Haris Silajd^!*.i^!'2	0,7,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	69,1,e36o,eb9c	234182
Harry Reid	3v,0,e113,e313;2a,0,e313,eb13
Harry S. Truman	6,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman;|!:3!>NNF 0NQJ[K|;|!G2A!+D $+B?!@|;^-F0^7)/^!%4^0?0^8C)^7C!;|(29(CUT!DU7L|;^A5A^=,. ^A$>^='7^=/C;|!E-%!9* )9&/0|
Hasan Muratovi^!'2	0,7,ds1u,dt13
Hashim Tha^!&;i	0,2c,e419,eac9;1,2c,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	1k,8w,do2g,ek9r		Hasan Nasrallah;|!G2'-@ @/+ !>>A|;|!:=)4E4A !4ED4??4|;^-F0^0E/^!%4^4-%^04F^8C)^0"B;|(2&;/!bj6%UU|;^A5%^>/& ^;E;^>;.|<G<)!|;|!E-(20 129!--%|			e2,ekc
Hassan Rouhani	1,p,e983,eh83	348144	Hasan Rouhani;Hassan Rohani;|!:@&1B1> !DF1>9|;|!G2'-@ +B'!@D|;^-F0^0E/^!%4^8C)^-F0^/"F;|(1@J0qyk!JF|;^A5%^>/& ^=$&^A5%^<*-;|!E-(20 9&(!1*|			e96,eh8
Hassan Sheikh Mohamud	1,2v,e89g,ed2g;1,2v,ei5n	319153		Mohamud
Hassan al-Turabi	22,23,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	70,62,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
Hazel O'Leary	1t,0,dp1m,dt1k
He Lifeng	12,6,ej3c	8291839	^-$/^3=>^/'-	He
Heidi Alexander	31,1,ekbt
Heidi Reichinnek	bg,3,ek2r
Heiko Maas	2,3,ee3e,ehc8	108447
Heinrich Br^!''ning	13,3,by3u,c05u
Heinrich Himmler	f,3,cb8o,cd4t
Heinz Fischer	1,x,e078,ec78	11753
Heinz-Christian Strache	6l,x,e14n,ef5j	44733
Helen Clark	0,q,dvc5,e4bj;z,9q,e54h,ed4j	180383
Helen McEntee	b,m,eg6r,el1n;2,m,elbi
Helen Zille	bb,w,e356,eb5a	260693
Helle Thorning-Schmidt	0,1m,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	13,3,dea1,duaq	2518	|!:3!CIZJQP (LIZ|;|!G5>;<?! :?;|;^67!^/!G^3:4^22@^!%4^37:^/!G;|(2$FYNm6l!mY|;^A8>^=5E^A$> ^@8?;|!E1!)+"% 4"!)|			dea,duc
Helmut Schmidt	13,3,d65g,dea1
Hendrik Verwoerd	0,w,cq93,cy96
Hendrik W^!''st	26,8p,ehar
Henna Virkkunen	13j,8,ekc1
Henri Konan B^!&=di^!&=	1,3b,dpc7,dvco		Henri Bedie	B^!&=di^!&=
Henrique Capriles	4,ak,e4bt,edaf;c,12,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Campbell-Bannerman	0,1,b9c5,bc43			Campbell-Bannerman
Henry Cisneros	2d,0,dp1m,dt1k
Henry Clay	12m,0,8nb4,9134;11,0,9137,9534;a,0,97ba,9s6t
Henry Hyde	3,0,d713,e313
Henry Kissinger	1d,0,d11k,d7b3;11,0,d59m,d91k		|!:3!CKNF (FOOFKBDCN|;|!G7<;&? 8?(;!&|;^.1.^6D<^0DC;|(1GLjasr!7+j,Ws|;^A8:^=,. ^@@?^><A^?3A;|!E/#/7( 6(0(/!|'^!EE			d1
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
Hermann G^!'!ring	9k,3,c14r,cd4n		Hermann Goering
Herschel Walker	ey,0,ela7
Herv^!&= de Charette	2,2,dr5i,dt62
Herzi Halevi	7e,d,ej1g,el35	12407008
Heydar Aliyev	1,3p,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	53,8f,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,l,c9ai,cc7m
Hikmet ^!%Detin	2,b,dnbl,dq7r
Hilary Benn	5n,1,dza6,e36r;2v,1,e36s,e65b;2i,1,ek75	262742
Hilda Heine	1,5a,ec1s,eg1d;1,5a,ek13	20090884
Hilda Solis	38,0,e52o,e91m	50610
Hillary Clinton	a,0,dx13,e51l;11,0,e51l,e921;c,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;|!::,?BB7G? !B?DIED|;|!G2AD>!+D =>D@$B@|;^/.*^0"B^7)/^!%4^-09^0@B^8*(;|(1ID[]qp!]h:h|;^ABH^=!1^=,. ^@?8^=,2^@D+;|!E1!&)5& 4)&-%",|		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hiss^!&<ne Habr^!&=	1,2s,de67,dmc1
Ho Chi Minh	1,n,cd92,d192	36014		Ho Chi Minh	Ho
Holger Nielsen	2,1m,e9cc,ea1u	3138668	Holger K. Nielsen
Horacio Cartes	1,3n,e98f,ee8f	5901842
Horst K^!'!hler	4t,7o,dw51,e034;1,3,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,3,ee3e,ehc8	44612
Horta N'Tam	1,1k,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	2,19,dz93,ea7b	982410
Hosni Mubarak	6,13,d74g,ddae;1,13,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;|!G2'-@D ?"!+=|;|!:<*CFB= !H65E5?|;^4:>^04F^/"F^!%4^3:4^/-;^0"B^-09;|(1IM+=pRB[!|;^A:8^>;.^<*- ^=5E^=;/^<G<^@?0;|!E-(&21* /&"!98|			dda
Hossein Amir-Abdollahian	2,p,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,2e,cx6j,dacr
Howard Baker	3v,0,d915,dd13;2a,0,dd13,dh13;1g,0,dj2r,dk73;74,0,dx75,e12h	1337643
Howard Dean	4,8s,dn8d,dz19;c,0,dz6n,e02i	337470
Howard Lutnick	2f,0,el2l
Hristijan Mickoski	0,2t,ek6n	46675558
Hrvoje ^!)9arini^!'2	0,18,do98,dp43
Hu Jintao	20,6,dybf,e8bf;1,6,dz3f,e93e	15029	^4:>^7>,^1=0;|!:E!? "349H>,:|;|!G2AB &D@ $!B|;^4:>^71A^2";;^A=I^?>B^@A2^?((;|!E/&$ !|'|!E-*1)!&|	Hu
Hu Yaobang	20,6,de9c,dj1f			Hu
Hua Guofeng	9q,6,d8a7,dd6s			Hua
Hubert Humphrey	6,0,cx1k,d11k
Hubert V^!&=drine	2,2,dt64,dy57	560682
Hubertus Heil	i,3,ee3e,el56
Huey Long	4,6f,bw5l,c01p;a,0,c01p,c39a
Hugh Carey	4,6a,d711,decv
Hugh Gaitskell	1m,1,ciaj,cjaq;r,1,cnce,cv1i
Hugo Banzer	1,3h,d38m,da7l;1,3h,dt86,dx87	269039
Hugo Ch^!&5vez	1,12,dv22,e935	8440	Hugo Chavez Frias;|!:C!1< %.03?|;|!G2AB4B $.!;D,|;^,FE^/G%^!%4^0B>^8&3^04F;|(1@!/y<aT4|;^?+9^;.2 ^@$?^=>@^>;.;|!E/#$!$ 5|'|!E-!"2|	Ch^!&5vez		duc,e9c	do24
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
Ibrahim Bar^!&= Ma^!&Cnassara	1,1o,ds1r,dv49			Ma^!&Cnassara
Ibrahim Boubacar Ke^!&Cta	1,1w,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	u,3i,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,2c,do5p,e21l	192138
Ibrahim Traor^!&=	b1,36,ei9u	114341246
Ibrahim al-Jaafari	0,19,e153,e25k;2,19,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	4r,l,e247,e55g						dl8
Idi Amin	1,1t,d31p,db4b
Idriss D^!&=by	1,2s,dmc2,eh4k	57350	Idriss Deby Itno	D^!&=by
Ieng Sary	5,26,d74h,db17			Ieng Sary
Ignacy Paderewski	0,5,bn1i,bnbr		Ignacy Jan Paderewski
Ignazio Cassis	2,2a,edb1;1,2a,ei11,eicv
Igor Dodon	1,1r,eccn,egco	4164146
Igor Ivanov	2,9,du9b,e02o	378027
Igor Luk^!):i^!'2	0,3s,e6ct,e8c4	57746
Igor Matovi^!'8	0,14,eg3l,eh41	552706
Il^!&Adio Vieira T^!&=	pj,1k,elbs			Vieira T^!&=
Ilham Aliyev	1,3p,dzav	57371	Ilham Aliev
Iliana Iotova	6,o,ed1m,em1n;1,o,em1n
Ilie Bolojan	0,i,el6n	18538164
Ilir Meta	1,2w,ed7o,ei7o	727132
Imelda Marcos	nk,2p,d7b7,di2p
Imran Khan	rh,u,ds4p;0,u,ee8i,ei4a	155164	Imran Khan Niazi;|!:8!EI9F .9F|;|!G23?+!@ (!@|;^-"6^.<7^-15^!%4^154;|(1>!_is}(~s|;^?0@^<G@ ^@3(;|!E-!*/9!0 (!0|
Imre Nagy	0,1c,cl74,cob4
In^!&=s Arrimadas	b5,j,eg38,ej1
Inder Kumar Gujral	2,c,ds61,dt4l;0,c,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,c,cy1o,d93o;0,c,dc1e,dgav	1149	|!:3&KBFN> !>KBF|;|!G0!B+F-# 6#B+F|;^4G9^6F9^0"B^!%4^2C&^.,1;|(1="tE!j~*tE!|^(3D;^?04^<8;^<G< ^;)#^<8;;|!E-!*1$*9% #1$*|
Ine Eriksen S^!'#reide	8,2k,e9ag,edak;2,2k,edak,ehae	ine-soreide	Ine Marie Eriksen S^!'#reide
Inga Ruginien^!'B	0,1g,el9p	124516173
Ingrida ^!)9imonyt^!'B	0,1g,egcb,ekcc	437096
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
Isabel D^!&Aaz Ayuso	1,9h,ef8j			D^!&Aaz Ayuso	Ayuso
Isabel Schnabel	m1,6r,eg11
Isaias Afwerki	1,5t,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	2,u,ek3b	3155254
Islam Karimov	1,2d,dm3o,ec92	57558
Ismail Haniyeh	0,6g,e23t,e36e;cc,75,ed56,ek7v		Ismail Haniyah;Ismail Haniya;|!:8!JE9AD .9FAX|;|!G0!/A#5F@ CBF%|;^-"6^04F^0F:^/!G^!%4^-F0^/"F^,HA;|(1>!6[!k}LHd|;^?00^>;.^=-!^?08 ^A5%^<*-^?'5;|!E-!*2/3*- %1**%|			e2,e3;ed,ekc
Ismail Omar Guelleh	1,50,dv58	57390
Ismail Sabri Yaakob	0,3i,eh8l,eibo	6084858
Israel Katz	2,d,ek11,ekb8;8,d,ekb8	487304	Yisrael Katz
Istv^!&5n Csurka	su,1c,dp8f,e824
Itamar Ben-Gvir	3q,d,eict	12403861	|!:1(R@L@P !EM|-|!:3!@FN|;|!G0!F&A#- $B 6=F-|;^0>)-^0DC^4.=^/!G;|(1>!<[k}Vs-P~k|;^?00^@A2|=*Hx!| ^=>D^;5+^=I!^=*H;|!E-!*;/9 "0 #"*9|	Ben-Gvir		eic
Itamar Franco	1,t,doct,dr11
Iv^!&5n Duque	1,3q,ee87,ei87	17478000
Ivan Ga^!):parovi^!'8	1,14,e06f,ea6f	57295
Ivan Kor^!'8ok	2,14,eg48,ei9d;c,14,ej8,ek46
Ivan Kostov	0,o,dt5l,dx7o	362129
Ivan Miklo^!):	7,14,dyag,e274;7,14,e679,e844
Ivanka Trump	ea,0,ed3t,eh1k	239411
Ivars Godmanis	0,20,dm57,dp83;0,20,e3ck,e53c	210822
Iveta Radi^!'8ov^!&5	0,14,e678,e844	211771
Ivica Da^!'8i^!'2	0,v,e87r,ea4r	57843
Ivica Ra^!'8an	0,18,dw1r,dzcn	315467
Ivo Josipovi^!'2	1,18,e62i,eb2j	57258
Ivo Sanader	0,18,dzcn,e576	56220
J. B. Pritzker	4,76,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	4m,0,c371,d452		John Edgar Hoover
JD Vance	a,0,ej13,el1a;6,0,el1k	28935729	J.D. Vance;James David Vance;|!:2#EDH #G !]LP|;|!G2&DA )D ;!@-|;J^!%4D^!%4^,E)^04F;J^(3CD|(2*f8[!|;J.D. ^=<&^>;.;^!E/'|!E-** $* &!12|			ek7
J^!&5n Kubi^!):	2,14,e274,e51q;12v,2z,eh1i,ehc6
J^!&5nos K^!&5d^!&5r	nd,1c,cob4,dk5m
J^!&5nos Martonyi	2,1c,du78,dy5r;2,1c,e65t,ea66	58190
J^!&5nos ^!%>der	1,1c,e85a,ei5a	57467
J^!&Ghanna Sigur^!&Dard^!&Gttir	0,4w,e521,e95n	57772
J^!&Gzef Oleksy	0,5,dr37,ds27	55924
J^!&Gzef Pi^!(Dsudski	9z,5,bmbe,bqce
J^!&Gzsef Antall	0,1c,dm5n,dpcc
J^!'!rg Haider	6l,x,di9d,dw51;4,a0,dl5u,e4ab	44274	Joerg Haider
J^!'!rg Kukies	7,3,ekb7,el56
J^!'!rg Meuthen	66,3,eb74,ei1s
J^!''rgen Trittin	j,3,duar,e1bm
J^!''ri Ratas	0,2x,ecbn,eh1q	2621730
Jaap de Hoop Scheffer	2,r,dy7m,dzc3;1k,5w,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	41,3c,d9cv,e21f	217194		al-Sabah
Jacek Czaputowicz	2,5,ee19,eg8q	11715253
Jacek Kuro^!(F	i,5,dl9c,dn1c
Jacek Rostowski	7,5,e3bg,e9br
Jacinda Ardern	0,q,edaq,ej1p	3606816	|!:0%GARINEA !QEFQN|;|!G.*%1HD-% !/-H/D|;^7E&^/8;^/<I;|(2("M!_*h|^(1<|(21_!_T|;^?3A^><A^<*I ^?">^<-B;^!E/'|!E-2*1$% !9$90|			eda,ej
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
Jacob Zuma	3k,w,dv6e,e16e;1,w,e559,ee2e	57282	|!:4!CBFGK> $PI=|;|!G2&!=B" ,B?!|;^7H1^-A9^/.!^!%4^34:^86);|(1>5$!0S}7[|;^?44^?00^@6* ^?9G^=-!;^!E/'|!E.))7%! &%.$|			e3c,eh
Jacques Chirac	0,2,d65r,d88q;c1,2,d93k,dr5g;0,2,di3k,dk5a;1,2,dr5h,e35g	2105	|!:6!;E 3CK;E|;|!G2&!= .D+!=|;^/.*^0"B^-09;|(1I*U5!p)[!|;^?1#^@?0 ^><=^<G<^@?0;^!E3'|!E-!8 :*9!8|			dq,e3c
Jacques Delors	7,2,dd5m,dg7h;1,5u,dh16,dr1n
Jacques Parizeau	s,8r,dq9q,ds1t
Jacques Poos	2,3z,dg7k,dv87
Jacques Santer	0,3z,dg7k,dr1k;1,5u,dr1n,dv3f
Jacqui Smith	1j,1,e36s,e565
Jadranka Kosor	0,18,e576,e7cn	57611
Jafar Hassan	0,29,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	bm,g,eda1,el55
Jaime Harrison	79,0,eh1l,el21
Jair Bolsonaro	1,t,ef11,ej11	10304982	Jair Messias Bolsonaro;|!:1&@HP !NKQNM@PS|;|!G2&!DD+ "B>-B@!+B|;^7H1^-"6^/!G^!%4^-=3^4#.^4-%^41%;|(1>5c!~k}Yk:Gm|;|?00=!|^=*H ^=@B^?+9^>45^;E;^='7;^!E3'|!E-!*9 "&-2&19&|			ee8	ee3
Jakaya Kikwete	1,3o,e1cl,ebb5	57488
Jake Sullivan	1d,0,eh1k,el1k	16730147
Jakob Ellemann-Jensen	5,1m,eicf,ejan	12318947		Ellemann-Jensen
Jakov Milatovi^!'2	1,3s,ej5k	104417661
Jalal Talabani	tc,19,d761,e147;1,19,e147,ea7o	57306	|!:4!C=H]HY /=H=>=JE|;|!G2&>!> 1!>"!@D|;^65F^0"B^-:&^!%4^.36^0"B^/-;^/"F;|(2)!LRTg(R94|;^?1+^<GD ^@A:^<G<^=;/^<*-;^!E/'|!E--!- )-"!1*|			dn,ea
James Baker	1g,0,dd1k,dh23;23,0,dh24,dk8h;11,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Blanchard	4,89,df11,dn11
James Brokenshire	2i,1,ec7e,ee18;2d,1,ee4u,ef7o	265140
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Clapper	3b,0,e689,ed1k	1681008	James R. Clapper
James Cleverly	17,1,ei96,ejbd;1j,1,ejbd,ek75	6131460
James Clyburn	5m,0,e313,e713;5m,0,ef13,ej13	1289889	Jim Clyburn
James Comey	7l,0,dzc9,e18f;4m,0,e994,ed59	167607	Jim Comey;|!:4!CBFIN 'KIE|;|!G7!?:( 8=:?|;^6$:^.<7^04F^!%4^37:^3H#;|(1A2!yZ4x-Yy|;^?44^?0@^>;. ^@87^=:<;^!E/'|!E2%%*- 3!*%|			ec7,ee
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
Jan Lipavsk^!'(	2,z,ehch,elcf
Jan Masaryk	2,5k,c87l,cg3a
Jan Olszewski	0,5,dnc6,do65
Jan Peter Balkenende	0,r,dy7m,e6ae	133386
Jan Petersen	2,2k,dxaj,e1ah	1351719
Jan Rokita	qc,5,dz61,e1a
Jan Smuts	0,w,bn93,bs6u;0,w,c795,cg64
Jan van Aken	i4,3,ekaj			van Aken
Jana ^!'7ernochov^!&5	8,z,ehch,elcf
Jane Dee Hull	4,6p,dt95,dz16		Jane Hull	Hull
Jane Swift	9b,6k,dx4a,dz12
Janet Mills	4,88,ef12
Janet Napolitano	4,6p,dz16,e51l;3e,0,e51l,e996	229032
Janet Reno	l,0,dp3c,dx1k	236421
Janet Yellen	5h,0,ea23,ee23;23,0,eh1q,el1k	263725
Janez Drnov^!):ek	0,2q,do5e,dycj;1,2q,dycm,e3cn	171228
Janez Jan^!):a	0,2q,e0c3,e4bl;0,2q,e82a,e93k;0,2q,eg3d,ei61	57627
Janusz Onyszkiewicz	8,5,do7b,dpaq;8,5,dtav,dw6g
Janusz Wojciechowski	73,8,efc1,ekbu
Jared Kushner	8y,0,ed1k,eh1k	13628723
Jared Polis	3,0,e516,ef13;4,83,ef18
Jaros^!(Daw Kaczy^!(Fski	qu,5,dz1i;0,5,e27e,e3bg	55917
Jaroslav ^!)9ediv^!'(	2,z,dtb8,du7h
Jaswant Singh	2,c,duc5,dy71	3518489
Javier Milei	1,25,ejca	52395487	|!:<*57Q:E !=@:>|;|!G2(!;DD+ ?D>D|;^-F0^4.=^/!G^!%4^3H#^5#,;|(1>LP%k}]l!|;^A5%^=I!^?&&^=*H ^=:D^="$^?00;|!E-(!"**9 /*-**|			ej8	ej6
Javier P^!&=rez de Cu^!&=llar	2k,2z,de11,dncv	1259	Javier Perez Cuellar	P^!&=rez de Cu^!&=llar
Javier Solana	1k,5w,drc5,dva6;5l,8,dvai,e5c1
Jawaharlal Nehru	0,c,cf8f,cw5r	1047	|!:4!C=?=R=MH=H *BMP|;|!G2&B!A+ >!> @A+B|;^65F^2AF^-F0^0"B^/!G^!%4^/"F^67!^8C);|(2)!LX8TRhTg6Th|;^?1#^?(D^A5-^<GD ^;I#^='7;^!E/'|!E1""!5)) -!5"|			cf
Jay Carney	35,0,e72b,ea6k	608533
Jay Garner	kq,19,dz4l,dz5b
Jay Inslee	4,81,e91g,el1f
Jay Nixon	4,7a,e51c,ed19
Jean Arthuis	7,2,dr8p,dt62
Jean Asselborn	2,3z,e07v,ejbh	58200
Jean Castex	0,2,eg73,ei5g	3171170
Jean Chr^!&=tien	0,g,dpb4,dzcc	128543	|!:6!;H %K@MW@H|;|!G2&!@ =+D$D!@|;^6,"^!%4^-09^7I:^5(0^.G7;|(1=6dt~-mD!&t|;^?18 ^@?0^="$^A&$^?#F;^!E3'|!E-!0 89)**0|			dp,dz
Jean Emmanuel Ou^!&=draogo	0,36,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean Monnet	zd,a3,ck8a,cn63
Jean-B^!&=del Bokassa	1,1y,cy11,db9k
Jean-Bertrand Aristide	1,28,dn27,ds27;1,28,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Claude Duvalier	1,28,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3z,dr1k,e9c4;1,5u,eab1,efbu	57661	|!:6!;H|-|!::!BE; 5DA<G|;|!G2&!@ =>B) DB@=+|;^6,"-^-09^1:+^/8;^!%4^.H>^-09;|(1I*Uh!bq;pXh#_|;^?18^@?8^=$&^<7, ^?.C^@5B;^!E3'|!E-!0|-|!E05*#! '#.56|			e8,efc
Jean-Claude Trichet	1,6r,dzb1,e7av	152905
Jean-Fran^!&;ois Cop^!&=	u0,2,e8bj,ea6f
Jean-Louis Borloo	j,2,e36j,e6bd	467781
Jean-Louis Debr^!&=	f,2,dr5i,dt62;4x,2,dy6p,e334	713235
Jean-Luc Dehaene	0,1u,do37,dv7c
Jean-Luc M^!&=lenchon	qn,2,ec2a		|!:6!;H|-|!:;!T@ ";A6CNDC|;|!G2&!@ >B= ?D>!@.B@|;^0F:^0==^7H0;|(1I*Uh]W5!pS[h)Yh|;^?18^=)9^@?0 ^=0:^<H(^>7?;^!E3'|!E-!0|-|!E2(!3 *(,5!+|			ed
Jean-Lucien Savi de Tov^!&=	1,3f,el53
Jean-Marc Ayrault	0,2,e85f,ea3v;2,2,ec2b,ed5a	7711
Jean-Marie Le Pen	t3,2,d4a5,e71f			Le Pen
Jean-No^!&?l Barrot	2,2,ek9l	30339198
Jean-Pierre Chev^!&<nement	8,2,dk5c,dn1t;f,2,dt64,dw8t	736502		Chev^!&<nement
Jean-Pierre Raffarin	0,2,dy56,e15v	63263
Jean-Yves Le Drian	8,2,e85g,ed5a;2,2,ed5h,ei5k	559040		Le Drian
Jeane Kirkpatrick	24,0,dd24,dh41
Jeanine |!%>!Q|ez	1,3h,efbc,egb8	16581287
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
Jenniffer Gonz^!&5lez	4,6h,el12		Jenniffer Gonz^!&5lez-Col^!&Gn
Jenny Shipley	0,q,dtc8,dvc5	235996
Jens Spahn	9,3,ee3e,ehc8;rz,3,el55	86294
Jens Stoltenberg	0,2k,e1ah,e9ag;1k,5w,eaa1,eka1;7,2k,el24	57665	|!:9!=EI )JFCJ=E9=H;|;|!G3C?, ,#A=#?!*3|;^04F^/I#^/!G^1E"^65%^0DC;|(1>!$s6}6EkCsVk-|;^?'9|>;.! !||@DG~!|^=>@^=*H^;5+;|!E.)01 1(%,(0!8"|			eaa,ekc
Jens Weidmann	1,8u,e751,ehcv
Jens-Frederik Nielsen	0,5l,el47
Jeppe Kofod	2,1m,ef6r,eicf
Jeremiah Manele	0,2u,ek52	6180897
Jeremy Corbyn	r,1,eb9c,eg44		|!:4!CBMBIE 'KM>EJ|;|!G3%C*C>C <A*!C?|;^0?D^7)/^3H#^!%4^37:|.HCz!|;|(1A2!iYyx-yMp|;^?44^=!1^=:< ^@87^=I%;^!E/'|!E.8.) 7%8!)/|			eb8,eg4	eb63
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
Ji^!)2^!&A Dienstbier	2,5k,dlca,do72
Ji^!)2^!&A Paroubek	0,z,e14p,e294	161671
Ji^!)2^!&A Rusnok	0,z,e97a,ea1t	12025475
Jiang Zemin	20,6,dl6o,dybf;1,6,dp3r,dz3f	16597	^15<^196^13@;|!:F!2J8 !2H738G|;|!G2&D!@4 ,D?D@|;|15<!g|^13@;^?18^?B&^=:@;^!E/'|!E-*!1# $'%|-|!E6&!'|	Jiang		dp,dz
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
Jimmie ^!%Bkesson	tx,16,e157
Jimmy Carter	4,1z,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter;|!:4!CEIIE '=MOBM|;|!G2&D?D =!+$+|;^-A>^3H#^!%4^-=:^22@;|(1E.Uut!u5u|;^?>>^=:< ^@3$^@D';^!E/'|!E5"'" 01!1|
Jimmy Cherizier	si,28,eg6a				Barbecue
Jimmy Morales	1,2y,ec1e,eg1e	17995110
Jo Swinson	49,1,ef7m,efcd
Jo^!&7o Louren^!&;o	1,35,ed9q	28650390
Joachim Gauck	1,3,e83i,ed3i	2538
Joachim Nagel	1,8u,ei11
Joachim von Ribbentrop	2,3,c624,cd4u
Joan Burton	54,m,ea74,ec56	444685
Joan Finney	4,77,dn1e,dr19
Joaqu^!&An Almunia	4s,j,dt6l,dw3l;40,8,e04q,e629;59,8,e629,eaav	311229
Joaqu^!&An Balaguer	1,3l,cy71,da8g;1,3l,di8g,ds8g
Joaquim Chissano	1,48,dib6,e122	208355
Jodi Rell	4,84,e071,e715		M. Jodi Rell
Joe Biden	a,0,d513,e51f;6,0,e51k,ed1k;c,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;|!:1$FN !@IDEM|;|!G2&B "!D)@|;^,G$^!%4^0#,^3"A;^0#,^3"A;|(1>5g~}M!Ds|;^?66 ^=;/^?00^<70;^!E/'|!E.% !))#/|			e48
Joe Clark	0,g,db64,dc33
Joe Hockey	3x,a,e99i,eb9l	6210353
Joe Lieberman	a,0,dl13,e913;34,0,dw88,dwb7		Joseph Lieberman
Joe Lombardo	4,7v,ej12
Joe Manchin	4,72,e11h,e6bf;a,0,e6bf,el13
Johan J^!'#rgen Holst	2,2k,dp42,dq1d
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
John Bolton	24,0,e182,e2cv;1d,0,ee49,ef9a	311269	John R. Bolton;|!:1$FNM !NKRNM|;|!G3%A? !A=#A?|;^4,A^44C^!%4^-=3^/!G^8*(;|(2)!P]gET1]|;^?6: ^=A!^@D+;^!E/'|!E.%/ !%,(%/|
John Brennan	2b,0,e938,ed1k	984191
John Bruton	1y,m,dqcf,dt6q
John C. Calhoun	6,0,9134,98cs;11,0,9k41,9l3a
John Carney	4,7k,ed1h,el17
John Connally	4,7h,cv1f,d11l;23,0,d32b,d46c
John Cornyn	a,0,dyc2;8x,0,eb13,ef13	719568
John Deutch	2b,0,dr5a,dscf
John Edwards	a,0,dv13,e113;34,0,e076,e0b2
John Engler	4,89,dn11,dz11
John F. Kennedy	a,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy;|!:4!CKJ 'BJJBAE|;|!G7!=; 8?;?$?|;^4,A^44C^!%4^495^/"F^6F9;|(2)!P]g|F|(1=~/KE!|;^?6: F. ^@65^;I#^<8;;^!E/'|!E0#- 5.!'|		JFK
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
John Kerry	a,0,dh12,e921;c,0,dz92,e0b2;11,0,e921,ed1k;zk,0,eh1k,ek36	22316	|!:4!CKJ 'BMME|;|!G7!=; 8?&?|;^4,A^44C^!%4^-09^7)/;|(2"(Wfn!Zo|;^?6: ^@65^=,.;^!E/'|!E2!+ 34%|
John Key	0,q,e4bj,eccc	57783
John Kirby	xr,0,ei61,el1k
John Kitzhaber	4,7y,dr19,dz1d;4,7y,e71a,eb2i
John Kufuor	1,2o,dx17,e517	51005
John Lee Ka-chiu	1n,69,ei71	9051824	John Lee	Lee
John Lynch	4,6l,e116,e913
John Magufuli	1,3o,ebb5,eh3h	5018756
John Mahama	1,2o,e87o,ed17;1,2o,el17	50678	John Dramani Mahama
John Major	1m,1,dlaq,dmbs;0,1,dmbs,dt52	9559	|!:4!CKJ )BFACKM|;|!G7!=; :?!=&|;^4,A^44C^!%4^0F:^0?D;|(2)!P]gJh!Lh|;^?6: ^=02^?00^?3A;^!E/'|!E/$. -((!|'|!E2!4|
John McCain	a,0,dj13,ee8p;c,0,e34p,e4b4	10390	|!:4!CKJ )=GGBFJ|;|!G2&B@ ?!=D@|;^4,A^44C^!%4^9'9^-49^/<I;|(1>5gs}[.!s|;^?6: ^=-=^@65^?04;^!E/'|!E2!+ *3%%+|			e42,e4c
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
Johnny Brice^!&Eo	0,3x,egbc	6266369
Joice Mujuru	6,45,e0c6,eac8	981736
Joko Widodo	nj,17,e8af,eaag;1,17,eaak,ekak	3318231	Jokowi;|!:2#EMIM !GCMCM|;|!G7!=8= =?$=$=|;^-$*^37:^!%4^4.=|.8/!!|;|(1=6h1~$!GG|;^?66^@87 ^?-;|<03!!|;^!E/'|!E0#5# #'!#!#|		Jokowi	ea7,ekc
Jomo Kenyatta	1,3m,cwcc,da8m
Jon Corzine	a,0,dx13,e21h;4,6m,e21h,e61j
Jon Huntsman	4,8g,e113,e58b;61,0,e58b,e74s;c,0,e76l,e81g;ew,0,eda3,efa3	11607	Jon Huntsman Jr.
Jonas Gahr St^!'#re	0,2k,ehae	467948	Jonas Gahr Stoere	St^!'#re
Jonas Savimbi	1p,b5,cy3d,dy2m					d7,dy
Jonathan Powell	kx,1,dt52,e36r;1d,1,ekc2	3183438
Jonathan Reynolds	3j,1,ek75,el95
Jordan Bardella	bk,2,eib5
Jordi Pujol	1,6e,dc58,dzci
Jorge Batlle	1,3w,dw31,e131
Jorge Rodr^!&Aguez	4x,12,eh15	3295308
Jorge Sampaio	1,22,ds39,e239	156780
Jos^!&= Antonio Kast	1,3k,em3b						ed8
Jos^!&= Bov^!&=	c,2,e321,e34m
Jos^!&= Eduardo dos Santos	1,35,db9a,ed9q	57313	Jose dos Santos	dos Santos
Jos^!&= Jer^!&A	1,s,elaa
Jos^!&= Luis Rodr^!&Aguez Zapatero	0,j,e04h,e7cl	41395	Jose Luis Zapatero	Rodr^!&Aguez Zapatero	Zapatero
Jos^!&= M^!'%cio	8,t,ej11		Jose Mucio Monteiro	M^!'%cio
Jos^!&= Manuel Albares	2,j,eh7c
Jos^!&= Manuel Barroso	0,22,dy46,e07h;1,5u,e0bm,eaav	15849	Jose Manuel Durao Barroso;|!:1&NGE ,@MS_K !@PPNGS|;|!G2&B,DA ?!@BD> "!+B,B|;^/-;^41%^-$*;|(1B1c5wWE!gwIix7|;|?44x!| ^=-!^<%6^?&. ^=;/^A:8^?9G;^!E3'|!E-&'% /1&!- "!9&'&|			e0b,eaa
Jos^!&= Manuel Garc^!&Aa-Margallo	2,j,e7cm,ecb4			Garc^!&Aa-Margallo
Jos^!&= Mar^!&Aa Aznar	0,j,ds55,e04h	55637	|!:06ORF -AQIc !RNAQ|;|!G.,F1HE C%/H% !0D%/|;^7E&^04F^4-%^/!G;|(2,A!dDP|^(1<^(3C|(1<!8I||(332!|;^A:8^>23 |=,.=!||?">! !|^>;.^;E;^=*H;|!E-(&2% /9*% !21!9|			ds,e06
Jos^!&= Mar^!&Aa Gil-Robles	1,67,dt1e,dv7k			Gil-Robles
Jos^!&= Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9	57649
Jos^!&= Montilla	1,6e,e2bs,e6cr
Jos^!&= Mujica	1,3w,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
Jos^!&= Ra^!'%l Mulino	1,37,ek71	108454869	Jose Mulino
Jos^!&= S^!&Gcrates	0,22,e13c,e76l	182367
Jos^!&= Sarney	1,t,dh3f,dm3f	244997
Joschka Fischer	2,3,duar,e1bm	57344
Jose Maria Sison	3f,2p,d0cq,eicg
Jose Ramos-Horta	2,3y,dwaj,e26p;1,3y,e35k,e85k;1,3y,ei5k	11665		Ramos-Horta			d7b
Josef To^!):ovsk^!'(	0,z,dtch,du7m
Josef Zieleniec	2,z,do72,dtan
Josep Borrell	2,j,ee67,efbu;5l,8,efc1,ekbu	312901
Josep Piqu^!&=	2,j,dw4s,dy7a
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
Joseph Stalin	20,61,bq43,cl35	855	Josef Stalin;Iosif Stalin;|!:8!GJAM *K9DAF|;|!G2&B,D; -$!>D@|;^4,A^2>:^.8@^!%4^04F^.8<^0@B;|(2(R!?h#)iT_|;^?00^?((^><=^A3# ^>;.^@A:^=,2;|!E2%!-%/ -$(%+|			bs
Joseph Wu	2,15,ee2q,ek5k	6288088
Josh Earnest	35,0,ea6k,ed1k	6288836
Josh Green	4,7n,eic5
Josh Shapiro	4,7e,ej1h	6289368
Josh Stein	4,6w,el11
Joshua Bolten	36,0,dz6q,e24f;1g,0,e24e,e51k	649653	Josh Bolten
Joshua Nkomo	ro,45,ctc,djcm;6,45,dm86,dv71
Joshua Wong	qh,69,ec4a,eg6u						ea9
Josip Broz Tito	1,5n,cl1e,dc54		Marshal Tito;|!:1(NQHO !PNG 2HRN|;|!G3%A+C: !*A+ #C#A|;^7;B^/I#;|(2(R!-Ah@W$h+2i|;^?*F^><=^A3# ^=G;^=$&^?=/ ^A&$^@FE;|!E.)%1)4 !8%& ()(%|
Jotham Napat	0,34,el2b	115252004
Jovenel Mo^!&Cse	1,28,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
Jozef Morav|!&AA!|k	0,14,dq3g,dqcd
Jozef Tiso	1,14,c7aq,cd44
Jozias van Aartsen	2,r,du83,dy7m	1366279		van Aartsen
Juan Carlos Varela	6,37,e571,ea71;1,37,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3n,dp8f,du8f
Juan Guaid^!&G	4x,12,ef15,ej15	58833335	|!:33Q>K !Q>GBL|;|!G2(B!@ 4B!D)B|;^2A<^-"6^.8/;|(1<T!u||(2!o!||(1<!#H|;^A=I^?"B ^;/%^?00^<03;|!E-(&!0 #&&!*$&|			ef,ej1
Juan Jos^!&= Ibarretxe	1,97,dv12,e557
Juan Manuel Santos	8,3q,e27j,e55m;1,3q,e687,ee87	57311
Juan Orlando Hern^!&5ndez	1,32,ea1r,ei1r	5951723		Hern^!&5ndez
Juan Per^!&Gn	1,25,ce64,cn9l;1,25,d5ac,d671		Juan Domingo Peron
Juan Ram^!&Gn de la Fuente	2,33,eka1	357538		de la Fuente
Judd Gregg	4,6l,dl14,dp12;a,0,dp13,e713
Judit Varga	b,1c,ef7c,ej7v
Judith Suminwa	0,1b,ek6c
Judy Martz	4,7t,dx11,e113
Juha Sipil^!&8	0,1q,eb5t,ef66	1711532
Juhan Parts	0,2x,dz4a,e14d	312894
Juli^!&5n Castro	2d,0,ea7s,ed1k;c,0,ef1c,eg12	970720
Julia Gillard	5,a,e3c3,e66o;0,a,e66o,e96r	41563	|!:3"DQIF_ !FII>NB|;|!G2&B>D! 4D>!+)|;^0>.^5"-^.>$^!%4^-A>^0"B^/8;;|(1<7gl!||(1Hq!]r<|;^?:&^=,.^?"> ^;6B^=!1^<7,;^!E/'|!E-&-*% #*-!9$|			e66,e96
Julia Kl^!'!ckner	d,3,ee3e,ehc8;4v,3,el3p	88158
Julian Smith	2i,1,ef7o,eg2d
Julie Bishop	2,a,e99i,ee8s	434858
Julio Anguita	rj,j,dl2,dwa
Julio Mar^!&Aa Sanguinetti	1,3w,dh31,dm31;1,3w,dr31,dw31	311428
Julius Chan	0,10,dq8u,dt3r
Julius Maada Bio	1,4b,ds1g,ds3t;1,4b,ee44	283829		Bio
Julius Malema	sf,w,e97q						e44
Julius Nyerere	1,3o,cw4q,dhb5
Junichiro Koizumi	0,l,dx4q,e29q	130852	^/!B^18+^4"I^,E"^7#';|!:4!D[JWEOEMK 'KEADPIE|;|!G5#?=A!+A(? :?A)?<A|;^/!B^18+^4-!^,E"^7#';^;.2^?00^?=/^=:< ^?:"^?00^@21^=$&;^!E/'|!E2!,%2|'|!E-*9& 8&!*'&/*|			dx4,e2a
Juraj Blan^!&5r	2,14,ejap
Jussi Halla-aho	8a,1q,ed6a,eh8e;22,1q,ej6l			Halla-aho
Justin Nsengiyumva	0,4a,el7
Justin Trudeau	8c,g,e94e,el39;0,g,ebb4,el3e	3099714	|!:4!C=NOEJ /M[AK|;|!G2&!-$@ $+B)B|;^65F^04F^/3H^!%4^22@^8C)^.8/;|(1=6d7D!t~FlG|^(3D;^?;I^>;.^@B: ^A$>^=)9^<03;^!E/'|!E0/&'- &6#!#|			eba,el
Justin Welby	9i,99,e924,el16
Justine Greening	5n,1,e894,ec7e;1a,1,ec7e,ee18	333012
Jusuf Kalla	6,17,e0ak,e5ak;6,17,eaak,efak	76354
Juv^!&=nal Habyarimana	1,4a,d575,dq46
Jyrki Katainen	0,1q,e76m,ea6o	57638
K. P. Sharma Oli	0,49,ebac,ec84;0,49,ee2f,eh7d;0,49,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
K^!&5roly Gr^!&Gsz	0,1c,dj6p,dkbo
K^!',rlis Ulmanis	0,20,c23h,c86j
K^!'Dstutis Budrys	2,1g,ekcc
Kadri Simson	6c,8,efc1,ekbu
Kadri Veseli	22,2c,eac8,efcq
Kai Wegner	8g,3,ej4r
Kais Saied	1,2l,efan	16120878
Kaiser Wilhelm II	3d,3,as6f,bmb9		Wilhelm II
Kaja Kallas	0,2x,eh1q,ek7n;5l,8,ekc1	11869065	|!::!7V !7BB7H|;|!G2=!D! =!>!-|;^-=:^.>$^!%4^-=:^0"B^04F;|(1E!Zt!b/|;^@3$^?$$ ^@3,^<G<^>;.;|!E-8!*% 8!-!2|			ek7
Kajsa Ollongren	8,r,ei1a,ek72
Kamala Harris	l,6d,e713,ed13;a,0,ed13,eh1i;6,0,eh1k,el1k;c,0,ek7l,ekb5	10853588	Kamala Devi Harris;|!::!7C7B7 ,7GG?H|;|!G2=!?!>! A!+D-|;^-=:^29C^0"B^!%4^-F0^7)/^04F;|(1E!TbtEc/|;^@3$^=/G^<G< ^A5A^=,.^>;.;|!E-8/-% %!9*2|
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
Karl D^!'!nitz	1,3,cd4u,cd5n
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
Katalin Nov^!&5k	1,1c,ei5a,ek2q	21995345
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
Katr^!&An Jakobsd^!&Gttir	0,4w,edbu,ek49	467464
Kay Ivey	4,66,ed4a
Kazimierz Marcinkiewicz	0,5,e1av,e27e	55920
Kazimira Prunskien^!'B	0,1g,dm3h,dn1a
Keiko Fujimori	r4,s,e61				Keiko
Keir Starmer	r,1,eg44,ek75;0,1,ek75	6383803	|!::!?G (I7GC<G|;|!G2=D+ -$!+?+|;^04F^.36^9(B;|(1<,!||(2*f!'gFg|;^@@?^?%3 ^>;.^@A2^=/?;|!E-8*9 2)!9/9|			eg4
Keith Joseph	1a,1,dd9e,di5l
Keith Kellogg	xp,0,ee4r,eh1k;d4,0,el1k,em1	27916194
Keith Rowley	0,44,eb99,el3h	6384971
Keizo Obuchi	2,l,dt9b,du7u;0,l,du7u,dw45	313339
Kelly Armstrong	4,8b,ekcf
Kelly Ayotte	a,0,e713,ed13;4,6l,el19
Kelly Craft	24,0,ef9c,eh1k	28871485
Kellyanne Conway	jd,0,ed1k,eg8v	6386365
Kemal Dervi^!)8	m,b,dx3d,dy8a;z,9q,e18f,e52s
Kemal K^!(3l|!&;n!|daro^!(!lu	r,b,e65m,ejb5
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
Kim Dae-jung	r,f,djbc,du2p;1,f,du2p,dz2p	45785	^;7!^<+<^?:3;|!:4'EI !Z 4CPJ|;|!G2=D? )!D &B@4|;^7)4^.8<^,F&;|!E05'+ !"|-^!E/'|!E/$/!|	Kim
Kim Il-sung	53,h,cg99,dq78	41117	^;7!^?08^>2,;|!:8#AE !I *>F|;|!G0?FA !F@ /DB6|;^7)4^06*^/G-;|!E-8*. !*-|-|!E/0$/!|	Kim
Kim Jong-il	53,h,dq78,e7ch	10665	^;7!^?4-^?08;|!:8#AE 0>F !I|;|!G0?FA (DB6 !F@|;^7)4^1/6^06*;|!E/6(, !|'|!E/$/!|-|!E-!*-|	Kim
Kim Jong-un	53,h,e7ch	56226	Kim Jong Eun;|!::!?C .<D 2D|;^;7!^?4-^?/%;^7)4^1/6^/<I;|!G.AHC *FD8 !FD|;|!E/6(, !|'|!E/$/!|-|!E-!&0|	Kim
Kim Kielsen	0,5l,eaca,eh4n	10566620
Kim Min-seok	0,f,el73			Kim
Kim Moon-soo	i,f,ek8u,el48;c,f,el49,el63	483861		Kim
Kim Reynolds	4,87,ed5o
Kim Yo-jong	ju,h,eabs		^;7!^?&B^?4-	Kim
Kim Yong-hyun	8,f,ek96,ekc5	113490128	^;7!^?+2^A9-	Kim
Kim Young-sam	1,f,dp2p,du2p		^;7!^?'.^>/2	Kim
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
Kirill Dmitriev	zl,9,el2n		|!:4'EMEHH !IEOMEB?|
Kirk Fordice	4,7s,do1e,dw1b
Kiro Gligorov	1,2t,dn1r,dvbj
Kirsten Gillibrand	a,0,e51q;c,0,ef3h,ef8s	22222
Kirstjen Nielsen	3e,0,edc6,ef4a	38858352
Kizza Besigye	r,1t,dwa
Kjell Magne Bondevik	0,2k,dtah,e1ah	207655
Kl^!&5ra Dobrev	s7,1c,el61
Klaus H^!&8nsch	1,67,dq7j,dt1e
Klaus Iohannis	1,i,eacl,el2c	701484
Klaus Kinkel	2,3,do5i,duaq					dp,dua
Klaus Wowereit	8g,3,dx6g,eacb	8863
Klemens von Metternich	13,x,8x5p,9o3d		Prince Metternich	Metternich
Klement Gottwald	1,5k,cg6e,cl3e
Knut Volleb^!&:k	2,2k,dtah,dw3h	998489
Kofi Annan	2k,2z,dt11,e2cv	1254	|!:0+OUI !NNAN|;|!G2=B;D 3@!@|;^37:^5$D^!%4^.G7^-=0;|(1=1S!~||(1<!Iu|;^@87^A42 ^?">^;E?;|!E-8&5* !1!0|			dt,e9	dp3
Kolinda Grabar-Kitarovi^!'2	1,18,eb2j,eg2i	3176299		Grabar-Kitarovi^!'2
Konrad Adenauer	13,3,ch9f,cvag
Konstantin Chernenko	20,61,dg2d,dh3a
Konstantin P^!&8ts	1,2x,c64o,c87n
Konstantinos Karamanlis	1,k,dm55,dr3a
Konstantinos Mitsotakis	0,k,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,k,el3d		Constantine Tassoulas
Koo Yun-cheol	7,f,el7			Koo
Kostadin Kostadinov	r9,o,ea8
Kostas Karamanlis	0,k,e03a,e5a6	188978	Costas Karamanlis
Kre^!):imir Zubak	1,9x,dq5v,dt3i;2x,7,dsa5,dube
Kri^!):j^!',nis Kari|!(H!<|	0,20,ef1n,ej9f	3736499
Krist^!&Gf Szalay-Bobrovniczky	8,1c,ei5o			Szalay-Bobrovniczky
Kristalina Georgieva	1n,7i,ed12,ef9u;4t,7o,efa1	265277
Kristen Michal	0,2x,ek7n	1789192
Kristi Noem	4,7g,ef15,el1p;3e,0,el1p,em3	465749
Kristian Jensen	2,1m,eb6s,ecbs;7,1m,ecbs,ef6r	3110095
Kristian Thulesen Dahl	ba,1m,e89c,ei1n			Thulesen Dahl
Kristr^!'%n Frostad^!&Gttir	0,4w,ekcl	108856371		Kristr^!'%n
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
Kyrylo Budanov	o9,e,eg85,em1;81,e,em1		|!:1*HPHKN !SD@MNB|
L. K. Advani	82,c,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
L^!&5szl^!&G Kov^!&5cs	2,1c,dq7f,du78;2,1c,dy5r,e0b1	345634
L^!&5szl^!&G S^!&Glyom	1,1c,e185,e685	152335
L^!&=on Blum	0,2,c464,c56m;0,2,c63d,c64a
L^!&=opold S^!&=dar Senghor	1,1s,cs96,dccv		Leopold Senghor
La'aulialemalietoa Leuatea Schmidt	0,4r,el9g		Laaulialemalietoa Schmidt	Schmidt
Lai Ching-te	s,15,ed98,ef1e;6,15,eg5k,ek5k;1,15,ek5k	3847080	William Lai;^64%^1?H^/8;;^665^1?H^/8;;|!:;!6? ,>C:S|;|!G2>!D $.D@4 $D|;^8(7^1?H^/87;^<G<^?00^@2F^<->;|!E--!* 7|'|!E/(/!|-|!E1%!|	Lai		ek
Laila Freivalds	2,16,dzaa,e23l	291648
Laimdota Straujuma	0,20,ea1m,ec2b	3089345
Lajos Kossuth	nt,1c,9p4e,9p8b
Lakhdar Brahimi	2,2e,dn65,dp23;6z,2z,e88h,ea5v
Lal Bahadur Shastri	0,c,cw69,cy1b
Lamar Alexander	4,80,db1h,dj1h;1a,0,dn3m,dp1k;c,0,dr2s,ds36;a,0,dz13,eh13
Lamberto Dini	0,4,dr1h,ds5h;2,4,ds5h,dx66	208100
Lan Fo'an	7,6,ejao			Lan
Lansana Cont^!&=	1,27,dg45,e4cm
Larry Hogan	4,79,eb1l,ej1i
Larry Kudlow	8l,0,ee42,eh1k
Larry Rhoden	4,7g,el1p
Lars Klingbeil	7,3,el56
Lars L^!'#kke Rasmussen	0,1m,e545,e7a3;0,1m,eb6s,ef6r;2,1m,eicf	182397	Lars Loekke Rasmussen	L^!'#kke Rasmussen	Rasmussen
Latif Rashid	1,19,eiad	6496078	Abdul Latif Rashid
Laura Boldrini	4w,4,e93g,ee3m	3827737
Laura Codru^!.'a K^!'!vesi	lz,8,efb1			K^!'!vesi
Laura Fern^!&5ndez	1,1j,em58	114705150	Laura Fernandez Delgado	Fern^!&5ndez
Laura Kelly	4,77,ef1e
Laura Tyson	hb,0,dp25,dr2l		Laura D'Andrea Tyson
Laurent Fabius	0,2,dg7h,di3k;2,2,e85g,ec2b	217070
Laurent Gbagbo	1,3b,dwaq,e74b		|!:3)LN>K !?>A?L|;|!G2>B+!@ 4"!4"B|;^1:+^0==^!%4^/-;^-=3;|(2!apZgoA!M|;^=$&^<H( ^;5+^=;/^;5+^=@B;|!E--&90 #"!#"&|			dwa,e8
Laurent Kabila	1,1b,dt5h,dx1g	135547	Laurent-D^!&=sir^!&= Kabila				dsa
Laurent Nu^!&Eez	f,2,elac
Laurent Wauquiez	bn,2,edca,ef62
Laurentino Cortizo	1,37,ef71,ek71
Lavrenty Beria	mm,61,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	11,0,doc8,dp1k
Lawrence Summers	23,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,43,eh5f;0,43,ek5f	6504758
Lawton Chiles	a,0,d313,dl13;4,6s,dn18,ducc
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczy^!(Fski	1,5,e1cn,e64a	2757
Lech Wa|!'DJ!|sa	b9,5,dc8v,dmcc;1,5,dmcm,drcm	444	|!:2*DT !?JDLP?|;|!G2>D( ;!B@-!|;^2AF^03G^5&(;|(2&XAj[X!|;^="$^AA1 ^=;/^?-#^>/";|!E1)' ")-.!|			dc9,ds
Lee Atwater	57,0,dl1k,dn1p
Lee Hsien Loong	0,43,e08c,ek5f	57643		Lee
Lee Jae-myung	4,a9,ee71,ehap;r,f,ei8s,el49;1,f,el64	12612463	|?00!Y|^=1:;Lee Jae Myung;|!:;!> -<S "WC|;|!G2>D &!D ?DB@4|;^0?"^.,)^07*;|!E/+( !|'^!E1-|!E/-($/!|	Lee
Lee Kuan Yew	0,43,cr65,dmbs	131248		Lee
Lee Myung-bak	1,f,e42p,e92p	14342	^?00^=1:^=;0;|!:1+H ,dM !@J|;|!G2>D ?DB@4 "!=|;^0?"^07*^-=3;|!E/+( -($/!|-|!E.!7|	Lee
Lee Nak-yon	0,f,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,15,dk1d,dw5k			Lee
Lee Zeldin	4j,0,el1t
Len^!&An Moreno	1,1n,ed5o,eh5o	518626
Lena Hjelm-Wall^!&=n	2,16,dqa7,dua7			Hjelm-Wall^!&=n
Lene Espersen	2,1m,e62n,e7a3	299352
Leni Robredo	6,2p,ec6u,ei6u	6761357
Lennart Meri	1,2x,doa6,dxa8	153149
Leo Varadkar	1y,m,ed6e,eg6r;1y,m,eich,ek49	1728820				ed6,ek4
Leon Brittan	1j,1,df6b,dh92;3w,8,dp16,dv9g		Sir Leon Brittan
Leon Panetta	1g,0,dq7h,dt1k;2b,0,e52d,e76u;1h,0,e771,e92r	244631
Leon Trotsky	yj,61,bm3e,bt1q		|!:;!;8 (FDL@>?|;|!G5;A?= !(?!*:A|;^/I#^1:+^4HG^.1.;|(1GcIr<d8!s|;^="$^?(, ^A$>^=$&^@1"^@@?;|!E--!&0 )9&78*|
Leonel Fern^!&5ndez	1,3l,ds8g,dw8g;1,3l,e08g,e88g
Leonid Brezhnev	20,61,cwae,deba		|!:1+ENMHD !PEFMEB|;|!G3=CA?C( !*C%?C:|;^-9@^-58^06*^1<C^.8@;|(1Df!Bv@uMf/DL|;^="$^?((^<*-^A$> ^=G;^="$^?=/^;I#^A3#;|!E--!&1*$ "9'|'|!E.0))!|			cw
Leonid Kravchuk	1,e,dnc5,dq7j
Leonid Kuchma	0,e,doad,dp9m;1,e,dq7j,e11n	629702	|!::"<ED?; !JNC7|;|!G2>DB@D) =B$.?!|;^/16^.93^86);|(1Df!Bv@u&8U|;^="$^?((^<*-^<7, ^@;H^@21^=-!;|!E--!&1*$ 8&7|'|!E1+!|			dr,e1
Leopoldo Calvo-Sotelo	0,j,dd2q,dec2			Calvo-Sotelo
Leopoldo Galtieri	1,25,ddcm,de6i
Leopoldo L^!&Gpez	r5,12,e5c5
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
Li Keqiang	s,6,e93f,ej3b	18111	^0?"^-09^/59;|!::"? !TMVD|;|!G2>D =A $.D!@4|;^0?"^-09^/56;^=,.^@5B^@%+;|!E6$! /.|'|!E-*!1#|	Li
Li Peng	s,6,dk49,du3h			Li
Li Qiang	s,6,ej3b	4414390	^0?"^/59	Li
Li Shangfu	8,6,ej3c,ejao	19825651		Li
Li Zhaoxing	2,6,dz3h,e34r	463697		Li
Liam Cosgrave	1y,m,d53e,d975
Liam Fox	1o,1,e65c,e7ae;pn,1,ec7d,ef7o	332374
Liamine Zeroual	1,2e,dq1v,dv4r
Lien Chan	s,15,dp2r,dt91;6,15,ds5k,dw5k			Lien
Linas Linkevi^!'8ius	8,1g,dpbb,dsca;8,1g,dwau,e0ce;2,1g,e8cd,egcb	345625
Lincoln Almond	4,7z,dr13,dz17
Lincoln Chafee	a,0,dvb2,e313;4,7z,e714,eb16;c,0,eb63,eban
Linda Lingle	4,7n,dyc2,e6c6
Linda McMahon	1a,0,el33
Linda Thomas-Greenfield	24,0,eh2p,el1k			Thomas-Greenfield
Lindsay Hoyle	93,1,efb4
Lindsey Graham	a,0,dz13;c,0,eb61,ebcl	22212
Lionel Jospin	0,2,dt63,dy56	187099	|!:6&CIH@FW !ILJ@H|;|!G2>DB@D> &B-"!@|;^4G-^04F^1H*;|(1Dd!Deu/a0Hm|;^=,.^?((^;I+ ^?66^>;.^A'H;|!E2(%!,( "|'|!E2!-0+|			dt,dy6
Lisa Nandy	4i,1,ek75
Liu He	12,6,ee3j,ej3c	8294074		Liu
Liviu Dragnea	8e,i,eb7m,ef5r
Liz Cheney	3,0,ed13,ej13;9t,0,ef13,eh5c
Liz Kendall	4e,1,ek75,el95;8u,1,el95
Liz Truss	17,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss;|!:;!>= (F6GG|;|!G2>D, $+!-|;^-6!^-1>^!%4^22@^0"B^04F;|(2*R"f0Q!|;^=,.^?=/ ^A$>^=!1^>;.;|!E--*' )9!2|			ei7,eic
Ljub^!'8o Georgievski	0,2t,dubu,dyb1	956519
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
Lothar de Maizi^!&<re	0,85,dm4c,dma2			de Maizi^!&<re
Louis Farrakhan	bj,0,d9
Louis Freeh	4m,0,dp91,dx6p	1110029
Louis Michel	2,1u,dv7c,e07i;ae,8,e0bm,e57h	469352
Louis XIV	u,2,3z5e,5z91
Louise Arbour	58,9g,dsa1,dv9f;43,2z,e071,e46u	239235
Louise Haigh	31,1,ek75,ekbt
Lowell Weicker	a,0,d313,dl13;4,84,dn19,dr14
Loyola de Palacio	dg,8,dv9g,e0bm	255657		de Palacio
Lu^!&As Montenegro	0,22,ek42	11764394
Lubom^!&Ar Zaor^!&5lek	2,z,ea1t,edcd	949828
Luc Frieden	0,3z,ejbh	592101
Lucas Papademos	6,6r,dy61,e65v;0,k,e7bb,e85g	164281	Loukas Papademos
Luciana Lamorgese	f,4,ef95,eiam	67129448
Lucien Bouchard	rv,g,dm7p,ds1g;s,8r,ds1t,dx38	1873388
Lucio Guti^!&=rrez	1,1n,dz1f,e14k	336234
Lucy Powell	6m,1,ek75,el95;69,1,elap
Ludovic Orban	0,i,efb4,egc7	671955
Ludwig Erhard	13,3,cvah,cybu
Luigi Di Maio	5,4,ee61,ef95;2,4,ef95,eiam	13581225		Di Maio
Luis Abinader	1,3l,eg8g	16594097
Luis Almagro	2,3w,e631,eb31;1k,9j,eb5q,el5q	3776268
Luis Arce	1,3h,egb8,elb8	16149892
Luis Caputo	m,25,ejca	28058800
Luis Carrero Blanco	0,j,d569,d5ck			Carrero Blanco
Luis Fortu^!&Eo	4,6h,e512,e912
Luis Lacalle Pou	1,3w,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	58,8x,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luis de Guindos	m,j,e7cm,ee37;6,6r,ee61,em5v	225880		de Guindos
Luiz In^!&5cio Lula da Silva	u5,t,dc2a,dq71;1,t,dz11,e711;1,t,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;|!:8$LAJ !F9JAL $LD9 =9 *AD;9|;|!G0@DF/ !FB#/FD @D@# +# /F@=#|;^-=;^0"B^!%4^6E6^//"^/!G^2AF;|(1>k!6}!G4'}ki}=4kM|;^='7^?00^>;. ^?00^;E;^><=^?+9 ^='?^<G< ^<*I^><=^?+9^=;/;|!E.,%,$ #$ 1),!$|		Lula;Lula da Silva	dy8
Lulzim Basha	c2,2w,e77p,eb6l;4r,2w,e97m,ei3l
Lumini^!.'a Odobescu	2,i,ej6f,ekcn
Luong Cuong	1,n,ekal	18459548		Cuong
Lyndon B. Johnson	2a,0,cn13,ct13;6,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Lyuben Berov	0,o,docu,dqah
M^!&5rio Centeno	7,22,ebbq,eg6f;6q,8,ee1d,eg7d
M^!&5rio Soares	0,22,d87n,dhb6;1,22,di39,ds39
M^!&5ty^!&5s R^!&5kosi	20,1c,cd2,co7i
M^!&=lanie Joly	2,g,ehaq,el5d;p,g,el5d	15054353
M^!',ris Gailis	0,20,dq9f,drcl
M^!',ris Ku^!'8inskis	0,20,ec2b,ef1n	6112509
Ma Ying-jeou	1,15,e45k,ec5k			Ma
Ma^!(Dgorzata Kidawa-B^!(Do^!(Fska	94,5,eb6p,ebbb;12n,5,ejbd			Kidawa-B^!(Do^!(Fska
Mack McLarty	1g,0,dp1k,dq7h		Thomas McLarty
Macky Sall	1,1s,e842,ek42	57438
Madeleine Albright	24,0,dp1r,dt1l;11,0,dt1n,dx1k	174438	|!:<!59@:B #@6E5>G|;|!G.C%-BHD !FB&/%H(|;^.:(^/!G^/.!^665^22@;|(1>[Dl~s}'kSi!E|;^=-=^<74^=,2 ^?(0^=G;^<G<^?00^A$>;|!E-/$-0 !&-"9**)|			dt,dx
Magdalena Andersson	0,16,ehbu,eiai	4935873
Maggie Hassan	4,6l,e913,ed13;a,0,ed13	24053
Magnus Brunner	7,x,ehc6,ekb;c4,8,ekc1
Mahamadou Issoufou	1,1o,e747,eh42	57482
Mahamat Idriss D^!&=by	1,2s,eh4k		Mahamat Deby	D^!&=by
Mahathir Mohamad	0,3i,dd7g,dzav;0,3i,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad;|!:<!5J5GJ=E !CJ5A59|;|!G2?A!$D+ ?'?)|;^86)^-F0^5(0^/!G;|(1=]MD!||(2:TCS:'6!|;^=-!^A5%^A&$^=*H ^=24^A5%^=-4;|!E-/%!;*9 /&(/$|		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	bf,c,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi;|!:3*>S>PJ> !>KBF|;|!G2?A!$?! 4!@)D|;^.,$^7H0^2C&^.,1;|(1FSD=Ss!k-t|;^=-!^A5%^A$>^=-! ^;)#^<8;;|!E/-#'-# !/"(|
Mahinda Rajapaksa	1,1p,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,6g,dz3j,dz96;9o,90,e0bb;1,6g,e11f	127998	Abu Mazen;|!:0-AVMTE !BBAR|;|!G2?'?B) 3"!-|;^86)^-F0^4H!^/8;^!%4^7E&^/-;^04F;|(2:6-8T!S||(1<!BO8|;^=-!^=5E^<7, ^?">^=;/^>;.;|!E-/(/&$ 3"!2|			e1
Mahmoud Ahmadinejad	1,p,e183,e983	34448	Mahmud Ahmadinejad;|!:0-AVMTE !VMAEINFGAE|;|!G.C+CF- !+C-H D*%-|;^-2!^65F^/8;;|(2:6-8T!S||(1<!T_F"L7eH|;^=-!^=5E^<7, ^?">^=-!^<8;^;I#^?1#^<7,;|!E-/(/&$ !(/$*1'|'|!E-!$|			e16
Mahmoud Ali Youssouf	7b,8t,el3d
Maia Sandu	0,1r,ef68,efbe;1,1r,egco	15071069
Mairead McGuinness	mj,8,egac,ekbu
Maithripala Sirisena	1,1p,eb19,efbi	6737124
Majid Takht-Ravanchi	jv,p,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,a,d7bb,df3b
Malcolm Rifkind	1o,1,do4a,dr75;17,1,dr75,dt52
Malcolm Turnbull	r,a,e49g,e5c1;0,a,eb9f,ee8o	927550	|!:<!5@?C@QA ':EB6H@@|;|!G2?!>=B>? $+@"B>|;^86)^/!G^37:^.<7^!%4^22@^/<I^/.!^/!G;|(2$LY!Nl-mdDY|;^=-E^@6) ^@D+^=D2;|!E..,7%,- (80!%,|			eb9,ee8
Malcolm X	bj,0,cm,cx2l
Mallikarjun Kharge	8n,c,eiaq
Mamady Doumbouya	1,27,eha1
Mamata Banerjee	x,ba,e75k	465041
Manasseh Sogavare	0,2u,ef4o,ek52	536063
Manfred Kanther	f,3,dp77,duaq
Manfred W^!'!rner	1k,5w,dk71,dq8d		Manfred Woerner
Manfred Weber	sg,3,ei5v
Mangosuthu Buthelezi	sp,w,d73l,ef8p;1b,w,dq5b,e07d
Manmohan Singh	7,c,dn6l,ds5g;0,c,e05m,ea5q	41914
Manouchehr Mottaki	2,p,e18o,e6cd	374481
Mansur Yava^!)8	uu,b,ef48
Manuel Aza^!&Ea	0,j,bzae,c19c;1,j,c45b,c733
Manuel Fraga	y,j,cu7a,d1at;te,j,d8a9,dic2;1,a6,dm25,e182
Manuel Mar^!&An	6,5u,dp16,dv9f
Manuel Marrero	0,1v,efcl
Manuel Marulanda	1p,9e,cw5r,e43q
Manuel Noriega	8j,37,df8c,dlck		Manuel Antonio Noriega;|!:<!5BHR@Q "CEQ:85|;|!G2?!@BD> @B+DD4!|;^0="^-9'^./I^/!G^!%4^6.!^-58^-8F;|(1BWE!gwGf!%|;^=-!^<%6^?&. ^<"%^=,.^?&&^;(H;|!E-/1&!- 1&9**#%|			dh,dp
Manuel Valls	f,2,e85g,ea3v;0,2,ea3v,ecc6	10287
Manuel Zelaya	1,32,e21r,e56s	191060	Mel Zelaya
Manuela Carmena	c0,j,eb6d,ef6f
Mao Zedong	9q,6,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;^123^196^,E>;|!:<!5C +<R9HB|;|!G2?!B $-D $B@4|;^123^17-^0?E;^=-!^?((^?B&^<40;|!E-/!& $'%|-|!E/"$/!|	Mao		ch
Mar^!&Aa Corina Machado	r,12,e87		Maria Machado
Mar^!&Aa Jes^!'%s Montero	7,j,ee67	maria-montero
Marc Racicot	4,7t,dp14,dx11;57,0,dy1i,dz7p
Marc Ravalomanana	1,2h,dy2m,e53h
Marcel Ciolacu	0,i,ej6f,el55	21179176
Marcelo Caetano	0,22,d09r,d64p
Marcelo Ebrard	8i,33,e2c5,e8c5;2,33,eec1,ej6c;m,33,eka1	1396586
Marcelo Rebelo de Sousa	1,22,ec39,em39	6756617		Rebelo de Sousa
Marcia Fudge	2d,0,eh3a,ek3m
Marco Minniti	f,4,eccc,ee61	3557346
Marco Rubio	a,0,e713,el1k;11,0,el1l	324546	Marco Antonio Rubio;|!:<!5E?C %H6=C|;|!G2?!+=B +B"DB|;^8C)^12,^.:(;|(1DUe*ueJ!|;^=-!^@87 ^='7^=I!^?((;|!E..87% 8%!)%|			el1
Marcus Garvey	u1,0,bi7,c86a
Marek Belka	0,5,e052,e1av	55900
Margaret Beckett	17,1,e255,e36r	232639
Margaret Chan	3c,93,e314,ed6u
Margaret Spellings	1a,0,e11k,e51k	262554
Margaret Thatcher	1a,1,d26k,d634;r,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;|!:<!5E85E:G 'RGL:E|;|!G2?!+4+D$ $!$.+|;^0-H^-5(^/!G^.8@^,I8;|(1FSt!d8=s*86Xt|;^=-!^;+=^=,A ^<+<^@'4;|!E-/9#9) ;!7|'^!EE			db5
Margarita Robles	8,j,ee67	5997107
Margaritis Schinas	6,5u,efc1,ekbu
Margot Wallstr^!'!m	6d,8,dv9g,e0bm;2,16,eaa3,ef9a	237522
Margrethe Vestager	59,8,eab1,ekbu	270820
Margus Tsahkna	2,2x,ej4h	11716283
Mari Kiviniemi	0,1q,e66m,e76m	105068
Mari^!&5n ^!'7alfa	0,5k,dlc7,do72
Maria Benvinda Levi	0,48,el1		Benvinda Levi	Levi
Maria Malmer Stenergard	2,16,ek9a			Malmer Stenergard
Marian Kotleba	r0,14,e62
Marian Krzaklewski	b9,5,dn2o,dy9s
Marianne Williamson	c,0,ef1s,eg1a;c,0,ej34,ek7
Mariano Rajoy	0,j,e7cl,ee61	10819	|!:<!5E=5BC %5JC>|;|!G2?!+D!@B +!(BD|;^0"B^8!'^-"6;|(1<_l!M||(1>}iX!|;|=,.=!|^?">^<"% ^<G<^A:8^?00;|!E-/9*!1& 9!(&*|			e7,ee6	e092
Marina Silva	j,t,dz11,e45d;j,t,ej11	237693
Marine Le Pen	bk,2,e71g,eib5;c,2,e75g,ei4o		|!:;"6F>C !; %;C|;|!G2?!+D@ >B"!@|;^29C^,F6^.>;^!%4^-:&^/1A;|(2=3?Q!P@/H|;|=*Hx_ !|^A*,;|!E-/!9*0 -% 50|	Le Pen
Marine Tondelier	be,2,eica
Mario Abdo Ben^!&Atez	1,3n,ee8f,ej8f		Mario Abdo	Abdo Ben^!&Atez
Mario Cuomo	4,6a,df11,dqcv
Mario Draghi	1,6r,e7b1,efav;0,4,eh2d,eiam	294460	|!:4)=MEK !M=@E|;|!G2?!+DB )+!4D|;^/8;^0"B^-A>;|(1DUd!u@c%|;|=,.=!|^?(( ^<7,^<G<^;6:;|!E-/9*& $9!#*|			e7b,eic
Mario Monti	0,4,e7bg,e94s	47904
Marion Barry	c3,0,db12,dn12;c3,0,dr12,dv12
Marion Mar^!&=chal	14f,2,ei36,ek6c		Marion Mar^!&=chal-Le Pen
Mariusz B^!(Daszczak	f,5,ebbg,ee19;8,5,ee19,ejbr
Marjan ^!)9arec	0,2q,ee9d,eg3d	12795878
Mark Brown	0,4u,ega1	6766871
Mark Carney	nm,g,e421,e961;nn,1,e971,eg3f;0,g,el3e	192533	|!::#7GA !7GD?|;|!G2?!+= =!+@D|;^86)^-09^!%4^-=:^/"F;|(1ETu%t!uAu|;^=-!^@?0 ^@3$^<*-;|!E-/!98 891*|			el3
Mark Dayton	a,0,dx13,e313;4,8a,e713,ef17
Mark Drakeford	1z,8i,eecd,ek3k	6767407
Mark Durkan	5c,5h,dxb6,dyae;bo,5h,dxbb,e627	302620
Mark Esper	1h,0,ef7n,egb9	33190271
Mark Gordon	4,8k,ef17
Mark Latham	r,a,dzc2,e11i
Mark Meadows	1g,0,eg3v,eh1k	3956796
Mark Milley	9r,0,efa1,ej9t
Mark Rutte	0,r,e6ae,ek72;1k,5w,eka1	57792	|!:<!5E? %SGG:|;|!G2?!+= +B$A|;^86)^-09^!%4^-B!^22@;|(1IP_!p_58|;|=*Hx!|^@?0 ^=)9^@D';|!E-/!98 9&)%|			e6a
Mark Sanford	4,6z,dz1f,e71c
Mark Warner	4,6c,dy1c,e21e;a,0,e513	453893
Marko ^!';uri^!'2	2,v,ek52
Markus S^!'!der	x2,3,ee3g	50664	Markus Soeder
Markwayne Mullin	a,0,ej13,em3;3e,0,em3
Maro|!)9" !|ef^!'8ovi^!'8	6,5u,e629,ekbu;3w,8,ekc1	512678
Mart Helme	qj,2x,e94d,eg74
Mart Laar	0,2x,doal,dqb8;0,2x,dv3p,dy1s	307473
Mart Siimann	0,2x,dt3h,dv3p
Mart^!&An Torrijos	1,37,e091,e571	276283
Mart^!&An Vizcarra	1,s,ee3n,egb9
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
Masoud Pezeshkian	1,p,ek7s	5933752	Massoud Pezeshkian;|!:<!5FH9 $:<:M?=5B|;|!G2?-3B) ",.=D!@|;^-$C^196^/.*^9+?^/I7;|(1GR-s=rN0+Y!||(1<!u|;^=-!^>7F^<7, ^A*(^?44^><=^@@?^?"B;|!E-/23&$ 5':,*!0|			ek7	ek69
Masrour Barzani	0,8y,ef7a
Massad Boulos	11y,0,el41
Massimo D'Alema	0,4,dual,dw4p	47602
Massoud Barzani	sw,19,db31;1,8y,e16e,edb1	315927	Masoud Barzani;Massud Barzani;|!:1,@QSD !@PG@MH|;|!G2?-3B) "!+,!@D|;^86)^4F@^/8;^!%4^/-;^/!G^/HB^/"F;|(2'I$j4i;V!6|;^=-!^>7F^<7, ^=;/^=*H^?1#^<*-;|!E-/23&$ "9'!1*|			dn,ed
Mate Boban	qr,7,do73,dq28
Mate Grani^!'2	2,18,dp5s,dw1r
Mateusz Morawiecki	0,5,edcb,ejcd	11771436
Mathias Cormann	7,a,e99i,egau;2k,an,eh61	1813692
Mathieu K^!&=r^!&=kou	1,4s,d4aq,dn44;1,4s,ds44,e246	206719
Matt Bevin	4,7q,ebc8,efca
Matt Blunt	4,7a,e11a,e51c
Matt Gaetz	3,0,ed13,ekbd
Matt Hancock	1c,1,ee79,eh6q	478161
Matt Mead	4,8k,e713,ef17
Matt Meyer	4,7k,el1l
Matteo Piantedosi	f,4,eiam
Matteo Renzi	0,4,ea2m,eccc	47563	|!:<!5GG:C %:BK=|;|!G2?!$DB +D@,D|;^86)^19)^.:(^!%4^-#)^9+?;|(1=]AD(~mtB!|;^=-!^@DC^?(( ^="(^@21;|!E-/;!& 917*|			ea,ecc
Matteo Salvini	sy,4,e9cf;f,4,ee61,ef95;5,4,eiam	1055449	|!:<!5GG:C &5@Q7=B=|;|!G2?!$DB -!>;D@D|;^5&(^/!G^4.=^/"F;|(1DU:=!u,eJvB|;^=-!^@DC^?(( ^>/*^=I!^<*-;|!E-/;!& 2-"*1*|			ee3
Matthew Whitaker	9a,0,eeb7,ef2e;eu,0,el41	6790538
Matti Vanhanen	0,1q,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,4d,dabb,e4bb	297957
Mauno Koivisto	1,1q,de1r,dq31
Maura Healey	4,6k,ej15
Maurice Bishop	0,4v,db3d,dfaj
Mauricio Funes	1,47,e561,ea61	57342
Mauricio Macri	v0,25,e3ca,ebca;1,25,ebca,efca	561837	|!:<!5HE=F=C !5?E=|;|!G2?!B+D-DB ?!=+D|;^123^7)/^5G6^.:(^!%4^86)^-09^7)/;|(1@Y!h2%yY*h|;^=-!^?+9^=,.^><=^?(( ^=-!^@?0^=,.;|!E-/!&9*2*& /!89*|			ebb,ef
Mauro Vieira	2,t,eb11,ec5c;2,t,ej11	18708068
Max Baucus	a,0,dacf,ea26;61,0,ea2l,ed1g	470748
Maxim Ryzhenkov	2,y,ek6r		Maksim Ryzhenkov
Maxime Pr^!&=vot	2,1u,el23
Maxime Verhagen	2,r,e32m,e6ae	554116
Maximilien Robespierre	st,2,857r,867r
Mazloum Abdi	7h,b1,ebab
McGeorge Bundy	1d,0,ct1k,cy2s
Megawati Sukarnoputri	so,17,dpcm,ds6m;6,17,dval,dx7n;1,17,dx7n,e0ak	76179	Megawati Soekarnoputri;|!:<!:8575G= &H?5EBCDHGE=|;|!G2?D4!B!$D -B=!+@B"B$+D|;^0F:^-8F^2AF^5(0;|(1=b*pD!~7)lLUFk|;^=02^;(H^?(D^A&$ ^>7F^@3$^=*H^<"%^A/;^A$>^=,.;|!E-/#&&!)* 2&891&5&)9*|		Megawati	ds,e1
Mehmet Ali Talat	1,7d,e14o,e64n
Mehmet ^!)7im^!)8ek	7,b,e551,ebbo;5,b,ebbo,ee79;7,b,ej63	945364
Mel Carnahan	4,7a,dp1b,dwag
Mel Martinez	2d,0,dx1o,dzcc;a,0,e113,e599	435010
Mel Stride	4e,1,eiap,ek75;8z,1,ekb4
Meles Zenawi	1,31,dn5s,dr8m;0,31,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Melvin Laird	1h,0,d11m,d51t
Menachem Begin	0,d,d96k,dfaa		|!:1,EM@UEL !ECHM|;|!G2?@!'D? "D4@|;^0F:^4-%^67!^.<7^!%4^65%^,I*;|(1HT=KSqL!i|;^=02^;E;^A8F ^=>@^;6>;|!E..0'- !")/|
Mengistu Haile Mariam	1,31,d923,dn5l			Mengistu
Menzies Campbell	49,1,e232,e3af		Ming Campbell;Sir Menzies Campbell
Meral Ak^!)8ener	f,b,dsb8,dt6u;sj,b,edap,ek4r
Merrick Garland	l,0,eh3b,el1k	1922011
Mesut Y^!(3lmaz	0,b,dn6n,dnbk;0,b,ds36,ds6s;0,b,dt6u,dv1b	366692
Mette Frederiksen	0,1m,ef6r	5015	|!:<!:GG: )E:9:E=?F:B|;|!G5<A!A 8(A&(A:*=|;^0F:^22@^!%4^/4?^7I:^196^7)/^-09^0I(;|(1IS58pGa9]!-h|;^=02^@DC ^A3#^="$^<.1^=,/^>27;|!E0,&" 26!6'5/-|			ef8
Mevl^!''t ^!%Davu^!)8o^!(!lu	2,b,ea8t,ej63	249206
Mia Mottley	0,3u,ee5p	6827147
Mich^!&<le Alliot-Marie	8,2,dy57,e35i;f,2,e35i,e56n;2,2,e6be,e72r	58130		Alliot-Marie
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
Michael H^!&8upl	vg,x,dqb7,ee5o	45377
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
Michal Kov|!&5!M|	1,14,dp32,du32
Michal ^!)9ime^!'8ka	r6,14,ei57
Micheal Martin	1y,m,eg6r,eich;1y,m,el1n	920403
Michel Aoun	0,1f,dk9m,dmad;1,1f,ecav,eiau	363392
Michel Barnier	2,2,e03v,e162;hj,8,eca1,eh3v;0,2,ek95,ekcd	438465	|!:1,HXEK] !@PM]E|;|!G2?D.D> "!+@DDA|;^/-;^/"F^467;|(1AY1!hxJhE"|;^=:<^>4! ^=;/^=*H^<*-^?&&;|!E..)9, !80))$|			ed,eg
Michel Camdessus	4t,7o,dj1g,dw2e
Michel Djotodia	1,1y,e93o,ea1a	8202995
Michel Rocard	0,2,dk5a,dn5f	12946
Michel Sapin	7,2,ea42,ed5a
Michel Temer	6,t,e711,ec8v;1,t,ec8v,ef11	463533	|!:<!=M:@ ':A:E|;|!G2?D.!> $!?+|;^3H#^1.C^/!G^!%4^22@^0F:^/!G;|(1AY1!hx@[h|;^=:<^>3B^?+9 ^@DC^=02^=*H;|!E5'"2% !'1|			ec4,ee
Michele Bachmann	3,0,e313,eb13;c,0,e76d,e814
Micheline Calmy-Rey	2,2a,dz11,e7cv;1,2a,e311,e3cv;1,2a,e711,e7cv	122377		Calmy-Rey
Michelle Bachelet	1,3k,e23b,e63b;1,3k,ea3b,ee3b;43,2z,ee91,ei8v	320	|!:1,HXEK] !@WEKER|;|!G2?D.D> "!.>DA|;^/-;^-5(^5#,^22@;|(1AY;!hxJ;!i|;^=:<^@(/ ^=;/^@(/^="$^A$>;|!E..)9, !6|'|!E5%!|			e2,ee
Michelle Lujan Grisham	4,7b,ef11			Lujan Grisham
Michelle O'Neill	1z,5h,ek23	6837191
Mick Mulvaney	36,0,ed2g,eg3v;e1,0,ef12,eg3v	1235731
Mickey Kantor	30,0,dp1m,ds4c;2f,0,ds4c,dt1l
Mieczys^!(Daw Rakowski	0,5,dk9r,dl82
Miguel Arias Ca^!&Eete	7g,8,eab1,efbu	1317281		Arias Ca^!&Eete
Miguel Cardona	1a,0,eh32,el1k
Miguel D^!&Aaz-Canel	1,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel;|!:4)E@BHY !E=N|-|!::!7D<BS|;|!G2?D4D> )D!, =!@D>|;^6F9^,HA^04F-^-=:^-2!^/!G;|(1=_0l~E!||(1<!8*Lm|;^=:<^;,8 ^<8;^?">^>;.^@3$^;I+;|!E-/*#- $*!2|-|!E-8!1-|	D^!&Aaz-Canel		ee4
Miguel Primo de Rivera	0,j,br9f,by1s			Primo de Rivera
Miguel ^!%>ngel Moratinos	d5,8,dsbp,dz6;2,j,e04i,e6al		Miguel Moratinos
Mih^!&5ly Varga	7,1c,e937,ekcv
Mihai Pop^!.%oi	2,1r,ek1t
Mihai Tudose	0,i,ed6t,ee1g	12735517
Mihai-R^!'.zvan Ungureanu	2,i,e0cs,e33c;0,i,e829,e857	152362	Mihai R^!'.zvan Ungureanu
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
Mike Pence	4,7p,e91e,ed19;6,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;|!:<!5>? $:BF|;|!G2?!D= "@-|;^6E@^-09^!%4^/6C^04F;|(1>[!,}Ws6|;^=-!^?00^@?0 ^A*,^>;.;|!E6&!!/ ,()|			ec7f,eh2
Mike Pompeo	2b,0,ed1n,ee4q;11,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo;|!:<!5>? $CAD:C|;|!G2?!D= "B?"DB|;^5*H^-$C^.:(;|(1>[!,}ZsW'|;^=-!^?00^@?0 ^A,:^A*(^?00^?((;|!E-/**8 5&/5!&|			ee4,eh1
Mike Rounds	4,7g,dz17,e718;a,0,eb13	722503
Mike Sullivan	4,8k,dj15,dr12
Mike Waltz	1d,0,el1k,el51;24,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,9,e035,e39c	150080
Mikhail Gorbachev	20,61,dh3b,dn8o;1,61,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;|!:3*FS>FI !LN?>UC@|;|!G1@E)"!E? 5C,#"%/C<|;^/G%^/!G^/-;^,G$^.8@;|(1>]L!k}1kM>gR|;^=:<^A5%^?08 ^;.2^=*H^=;/^@*)^A3#;|!E-/*,!*- #&9"7|'|!E.%!|			dh3
Mikhail Kasyanov	0,9,dw57,e02o	62551
Mikhail Khodorkovsky	r,9,ea9k
Mikhail Mishustin	0,9,eg1g	4298520	|!:<!=J5=@ !=MHFG=B|;|!G1@E)"!E? @E/C.%EA|;^3H#^4B'^04F^,I*;|(1>]L!k}]4e6>s|;^=:<^A5%^?08 ^=:<|>:;!=|^A&(;|!E-/*,!*- /*:&2)*0|
Mikheil Kavelashvili	1,1z,ekct
Mikheil Saakashvili	1,1z,e01p,e3bp;1,1z,e41k,e9bh	43330	Mikhail Saakashvili;|!:<!=J5=@ &55?5M7=@=|;|!G1@E)"!E? .">"/<E?E|;^5&(^-=:^,I>^4.=^-6!;|(1>]L!k}2~(4Pj|;^=:<^A86^?08 ^>/"^@3$^>:;^=I)^=,.;|!E-/*,!*- 2!8:&&*-*|			dzb,e9
Mikie Sherrill	3,0,ef13,elbk;4,6m,em1k
Mikl^!&Gs Horthy	10i,1c,bo31,ccaf
Mikl^!&Gs N^!&=meth	0,1c,dkbo,dm5n
Mikul^!&5^!): Dzurinda	0,14,duau,e274	212765
Milan Babi^!'2	1,91,dncj,do2q
Milan Kne^!*.evi^!'2	sb,3s,ed
Milan Ku^!'8an	1,2q,dncn,dycm	194443
Milan Marti^!'2	1,91,dq2c,dr87
Milan Milutinovi^!'2	1,v,dtct,dyct	331773
Milan Pani^!'2	0,5n,do7e,dp29	milan-panic-yugoslavia
Milo ^!';ukanovi^!'2	0,3s,dz18,ecbs;1,3s,ee5k,ej5k	200305	Milo Djukanovic
Milo^!): Jake^!):	20,5k,djch,dlbo
Milo^!): Vu^!'8evi^!'2	8,v,eiaq,ek52;0,v,ek52,el4g
Milo^!): Zeman	0,z,du7m,dy7f;1,z,e938,ej38	29032
Milojko Spaji^!'2	0,3s,ejav	101225458
Milorad Dodik	1,64,e6bf,el8	335688
Milovan Djilas	6,5n,cl1,cm1		Milovan ^!';ilas
Milton Obote	1,1t,cy4f,d31p;1,1t,dcch,dh7r
Min Aung Hlaing	7i,21,e73u;0,21,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,l,ej9d,eka1;64,l,elal	11518220
Mir-Hossein Mousavi	0,p,ddav,dl83;r,p,e56		Mir Hossein Moussavi	Mousavi
Mircea Geoan^!'.	2,i,dwcs,e03f;c,i,e54p,e5c6;ab,5w,efah,ek9a	435200
Mirek Topol^!&5nek	0,z,e294,e558	155880
Mireya Moscoso	1,37,dv91,e091	231946
Mirjana Markovi^!'2	u6,v,dr3,dz2
Mirko Cvetkovi^!'2	0,v,e477,e87r	204723
Mirko Marjanovi^!'2	0,v,dq3i,dwao
Mirko ^!)9arovi^!'2	1,64,dw1q,dybs
Miro Cerar	0,2q,ea9i,ee9d	17117413
Miroslav Laj|!&5M!|k	2,14,e51q,e679;2,14,e844,eg3l;6r,2z,ed9c,ee9i	467905
Mishal al-Ahmad al-Sabah	41,3c,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch Daniels	36,0,dx1n,dz66;4,7p,e11a,e91e	351330	Mitchell Daniels
Mitch McConnell	3v,0,e313,eb13;2a,0,eb13,eh1k;3v,0,eh1k,el13	355522	|!:<!=GL !5??CBB:@@|;|!G2?D$. ?!=B@D>|;^3H#^.93^!%4^9'9^/21^.94^/!G;|(2$M1/lL!;Y|;^=:<^@21 ^=-=^@87^;H8;|!E2*%$5 *3!,(|			eb,eh2
Mitt Romney	4,6k,dz12,e314;c,0,e762,e8b6;a,0,ef13,el13	4496	Willard Mitt Romney;|!:<!=GG %CAB=|;|!G5<A! (?<=A|;^41%^.<7^/"F;|(24=!&YK>)Z|;^=;& ^=$6^<*-;|!E2*%$ 4!*,%|			e8,e8c
Mladen Ivani^!'2	2x,7,eabh,eebk	944643
Mo Mowlam	2i,1,dt53,dvab	262727
Mobutu Sese Seko	1,1b,cxbo,dt5g		|!:<!C6HGH &:F: &:?C|;|!G3>A!A#A ,C,C ,C<A|;^5(G^-=3^/I#;|(2$PD2l))l)!|;^=24^=D*^A!- |>23!! !|^@87;|!E..%!%(% 11$ 17%|	Mobutu		cxb,dtc
Mogens Lykketoft	7,1m,dp1p,dwcl;2,1m,dwcl,dxbr;6r,2z,eb9f,ec9d	1937560
Mohamad Hasan	2,3i,ejcc	6890888
Mohamed Abdelaziz	1,bb,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2v,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,1o,eh42,ej7q	3318398
Mohamed Boudiaf	1,2e,do1g,do6t
Mohamed ElBaradei	6b,8o,dtc1,e5bu;6,13,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei;|!:<!CJ5AA:9 5@Q|-|!:1!@P@DEH|;|!G2?'?) !>"+!)3D|;^3:4^41#^9(B^/8;^!%4^/-;^0"B^6F9;|(1>bLaF}%kMi=!|;^=24^A5%^=02^<7, ^?&.^=;/^<G<^<.1^?00;|!E-/&(/$ !-|-|!E.!8#2)|			dy,e9
Mohamed Farrah Aidid	tr,2v,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,2l,dvbh,e72r	431515
Mohamed Hamdan Dagalo	7h,at,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,13,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,13,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi;|!:<!HJ5AA:9 !HEF=|;|!G89!9# 9%'>|;^3:4^/!G^5G6;|(2(J9_H3hLU!|;^=5E^A55^=-!^<7, ^=5E^=*H^><=;|!E0,#%,! ,#6/'|			e86,ea
Mohamed Muizzu	1,4d,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,4d,e4bb,e827	152381
Mohamed Ould Ghazouani	1,3d,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,2v,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,4d,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan	Waheed
Mohamed al-Menfi	9s,55,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	22,p,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	2,p,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif;|!:4)KR=II=A !C=?=A $=MEQ|;|!G2?'?) &B!) 2+D;|;^/HB^7)/^.8@;|(2'M:aI4i#N;4i!U@|;^=24^A5%^=-!^<7, ^?1#^=;/^<7, ^?1#^=,.^A3#;|!E/-$&-" !|'|!E-&&!$ '9*4|			e99,eh
Mohammad Khatami	1,p,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami;|!:<!CJ5AA59 *5G5A=|;|!G2?'?) (!$?D|;^3:4^41#^9(B^/8;^!%4^-F0^.36^3H#;|(20D1U@+_1!A|;^=24^A5%^=-!^<7, ^A5%^@A2^=:<;|!E0,#%,! %|'|!E-!;/*|			dt5,e18	dt5
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
Mohammed bin Salman	8,38,eb1n,ei9r;5a,38,ed6l;0,38,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;|!:<!HJ5AA:9 6=B &5@A5B|;|!G2?'?) "@ ->?!@|;^3:4^41#^9(B^/8;^!%4^0>)^!%4^5&(^-:&^0=";|(2&L;bJ5j?bj!WJb|;^=5E^A55^=-!^<7, ^=I% ^>/*^=-%;|!E-/&(/$ "0 2-/!0|	bin Salman	MBS	ed6
Mohammed bin Zayed	5a,9u,e0b3,ei5e;1,2r,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4j,ee41,ekb1	18618891
Mokhtar Ould Diay	0,3d,ek8		Moctar Ould Diay;Moctar Ould Djay
Mom^!'8ilo Kraji^!):nik	12k,64,dnao,dsaj;2x,7,dsa5,duad
Momir Bulatovi^!'2	1,3s,dmcn,du1f;0,5n,du5k,dwb4	momir-bulatovic-montenegro
Mona Sahlin	5,16,dqa7,drba;6n,16,e33h,e73p
Moncef Marzouki	1,2l,e7cd,eacv	4715
Monika Wulf-Mathies	cr,8,dr1o,dv9f			Wulf-Mathies
Moon Jae-in	1,f,ed5a,ei5a	21001	^=5I|?04U!|;|!:8%LF 0?V !F|;|!G0ADB (#F !B|;^03G^.,)^.I!;|!E/-$. !|'^!E1-|!E-!*0|	Moon
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
Muammar Gaddafi	1p,55,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi;|!::#J7CC7G !7;;7K?|;|!G2?3?+ !><*!;D|;^-=:^/HB^5$D;|(1<b!_m||(1=~)>S!|;^=5E^?">|=*Hx!| ^@3$^<*I^A42;|!E-/&3/9 8$!5*|		Gadhafi;Kadhafi	dc,e8
Mugur Is^!'.rescu	0,i,dvcm,dwbs	255022
Muhamed ^!)9a^!'2irbegovi^!'2	2,7,dr6,ds1u		Muhamed Sacirbey;Mohammed Sacirbey
Muhammad Ali Jinnah	ns,u,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Aurangzeb	7,u,ek3b
Muhammad Yunus	hh,2f,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4p,2j,dfcv,dh8r;1,2j,eb5t,ej5t	361567	|!:1,SU@LL@DS !SU@PH|;|!G2?'?) "(!+D|;^3:4^41#^9(B^0?0^!%4^/.!^-F0^7)/;|(2:8'K6!S.'B|;^=5E^A55^=-!^<3D ^=D*^A5%^=,.;|!E-/&(/$& "&%!9*|			eb3,ej6
Muharrem ^!(2nce	c,b,ee54,ee6o
Muhyiddin Yassin	0,3i,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1p,8f,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1p,ai,dz6,e48;tm,19,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr;|!:<!H?G595 5F|-|!:A!04@|;|!G2?<$)C !>/)+|;^3:4^-09^.36^6E6^!%4^5&(^/8;^/!G;|(1IR!12p';_|;^=5E|@?0!x|^<*I ^?"F^>/"^<7,^=*H;|!E-/&8;$! !|-|!E0/!6|		Muqtada;Moqtada	dz,e8
Murat Karay^!(3lan	7h,8z,dv
Murat Karayal|!&;!n|n	5,b,dp9b,dr2i
Murhaf Abu Qasra	8,1h,ekcl			Abu Qasra
Musalia Mudavadi	zo,3m,eiar	1954003
Mustafa Ak^!(3nc^!(3	1,7d,eb4u,egan
Mustafa Kemal Atat^!''rk	1,b,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal;|!:0-TRSAUA +FMAL_ !SASbQK|;|!G.C35?G AC%B !(%(F/A|;^3:4^04F^.36^187^!%4^-49^0>(^/!G;|(1;c9?U!||(2"n!N[n||(1<!>Egm.|;^=5E^>;.^@A2^A&@ ^@65^=-) ^?">^@A2^A#/^=*H^@?0;|!E-/&2)5! ,/!- !)!)&98|			br
Mustafa al-Kadhimi	0,19,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5l,eh4n,el47	51846080	M^!'%te Bourup Egede
Mwai Kibaki	1,3m,dycu,e949	57291	|!::#97? !?87A?|;|!G2?B!D =D"!=D|;^.<7^2AF^-"6^!%4^9+?^65%^-A>;|(1>_o!}*M*|;^?/1^?(D^?00 ^@@?^=;/^@@?;|!E-/&&!* 8*"!8*|			dyc,e94
Mykhailo Fedorov	ai,e,ef8t,em1;8,e,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	ch,e,eg4
Myriam Spiteri Debono	1,4h,ek44	1647394		Spiteri Debono
N^!&=stor Kirchner	1,25,dz5p,e3ca	170899
Nabih Berri	22,1f,doak	704220
Nadezhda Mihailova	2,o,dt5l,dx7o
Nadhim Zahawi	1a,1,eh9f,ei75;1m,1,ei75,ei96
Nadia Calvi^!&Eo	m,j,ee67,ejct;1,a4,ek11	20535388
Nadine Dorries	4i,1,eh9f,ei96	258586
Naftali Bennett	m,d,e93i,eb5e;0,d,eh6d,ei6u	39318	|!E.04:,) !0(|;|!:1-@TR@KH !EMMER|;|!G2@;$!>D "D@D$|;^4-%^.8@^.36^-6!^!%4^65%^-2!^22@;|(20,7!L_;/%*|;^;E;^A3#^@A:^=,. ^=>@^;I#^A$>
Naim Qassem	ab,8w,dn5,ekat;1k,8w,ekat		Naim Kassem
Naiqama Lalabalavu	1,2g,ekbc
Najib Mikati	0,1f,e76d,ea2f;0,1f,eh9a,el28	318493
Najib Razak	0,3i,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,1i,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	2,w,ef5u,ek6h	11043304
Nana Akufo-Addo	1,2o,ed17,el17	718601		Akufo-Addo
Nancy Faeser	f,3,ehc8,el56
Nancy Pelosi	46,0,dz13,e313;2m,0,e314,e713;2m,0,ef13,ej13	170581	|!:=!QAE< #9?BE<|;|!G2@!@-D "D>B-D|;^-$C^1:+^5G6;|(2(4_!ihDW!|;^;F2^><= ^A*0^=$&^><=;|!E2,,-% 0(!-%|			e3,e7;eeb,ej1
Nangolo Mbumba	1,40,ek24,el3l	287100
Naomi Long	rr,5h,ecaq
Naoto Kan	0,l,e668,e792	47846
Napoleon Bonaparte	3d,2,8g5i,8r6m	517			Napoleon
Napoleon III	1,2,9ock,9sc2;3d,2,9sc2,aa94		Louis-Napol^!&=on Bonaparte	Napoleon III
Narendra Modi	x,a8,dxa7,ea5m;0,c,ea5q	1058	|!:<"5E:B9E5 !C9=|;|!:<"5E:B9E5 !C9[|;|"1&#+B#H!H+ )F!;|;^5#&^6F9;|!G2@!+D@)+! ?B)D|;|(1=HmtGj~cE!|;^;E;^="(^<7,^<G< ^=24^<8;;|!E0.6.!6" ,#!'|			ea
Naser Ori^!'2	ib,7,do,dr
Nasry Asfura	1,32,em1r						eh3
Nasser Bourita	2,4e,ed45	26036628
Nata^!):a Mi^!'2i^!'2	3z,v,dyct,e024	2714911
Nata^!):a Pirc Musar	1,2q,eicn	12797332		Pirc Musar
Natalie Bennett	8b,1,e893,ec92
Nathan Deal	4,1z,e71a,ef1e
Navi Pillay	43,2z,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,2i,drcr,dw9h;0,2i,e175,each;0,2i,ekbd	57836
Nawaf Salam	1,ac,ek26,el1e;0,1f,el28
Nawaf al-Ahmad al-Sabah	41,3c,eg9t,ejcg		Nawaf al-Ahmad al-Jaber al-Sabah	al-Sabah
Nawaz Sharif	0,u,dmb6,dp7i;0,u,dt2h,dvac;0,u,e965,ed7s	134068
Nayib Bukele	vc,47,eb51,ee4u;1,47,ef61	17712353	|!:1-@IHA !SJEKE|;|!G.D*H& !&F AHB'|;^4-%^-"6^/.!^!%4^/.!^-09^/!G;|(2":(FnF!]|;^;E;^?00^=G; ^=D*^@6=^="$;|!E-1!*" "&8-%|			ef2
Ne Win	h6,21,cu32,ddb9			Ne Win
Neboj^!):a Radmanovi^!'2	2x,7,e2b6,eabh	310136
Neboj^!):a Stefanovi^!'2	f,v,ea4r,egas;8,v,egas,eiaq	4442477
Nechirvan Barzani	1,8y,ef6a
Necmettin Erbakan	0,b,ds6s,dt6u					ds,du
Ned Lamont	4,84,ef19
Ned McWherter	4,80,dj1h,dr1l
Neelie Kroes	59,8,e0bm,e629;kl,8,e629,eaav
Neil Abercrombie	4,7n,e6c6,eac1
Neil Kinnock	r,1,dfa2,do7i
Nelson Chamisa	bh,45,ee2f,ei1m	16207702
Nelson Mandela	rq,w,dn77,dtck;1,w,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;|!:<":@QFCB !5B9:@5|;|!G2@D>-B@ ?!@)D>!|;^4-%^/!G^6G0^!%4^0="^/8;^0"B;|(2.1O!WbBW+M|;^;I+^>;2 ^=-%^<.9^<G<;|!E0.*/#- ,.!*"|			dh	ckc
Nelson Rockefeller	4,6a,cr11,d5ci;6,0,d6cj,d91k
Nestor Ntahontuye	0,1a,el8
Netumbo Nandi-Ndaitwah	1,40,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	2m,0,dr14,dv13;c,0,e75b,e852		|!:3+Z]P !FKANFU|;|!G5=A?! 1A=1(A!+|;|7)/&!|^.93;|(1H>Xr;q!i#_64|;^<(+^A$> ^;7&^=,.^@21;|!E//($' !(/!7(4|'			dr,dv
Ngo Dinh Diem	1,b0,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2j,dz7f,e26l;7,2j,e78h,eb5t;3c,8h,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	20,n,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,n,ec47,eh45;1,n,eh45,ej1i	10800073		Phuc
Nic^!&=phore Soglo	1,4s,dn44,ds44
Nicanor Duarte	1,3n,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas Brady	23,0,dk9f,dp1h
Nicholas II	3d,9,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	5,1,e65b,eb58	189947
Nick Griffin	rx,1,dv9r,ea7l
Nicky Morgan	1a,1,ea7f,ec7e;4i,1,ef7o,eg2d	580375
Nicol^!&5s Maduro	2,12,e289,e91g;3z,12,e935,e94j;1,12,e94j,em13	58132	Nicolas Maduro Moros;|!:<"=?C@5F !59HEC|;|!G2@D=B>!- ?!)B+B|;^86)^0?0^41%;|(1?G/h5zZE!l|;^<*-^@8?^<G<^>;. ^=-!^<3D^=$&;|!E0.'5#*/ ,!#6#|	Maduro		e93
Nicola Sturgeon	1z,6y,eabk,ej3s	467112	|!:=!<>B?4 %F9D8:9A|;|!G2@D=B>! -$D+&@|;^/"F^-@B^0"B^!%4^04F^22@^7)4;|(2$9!Wl'-m&Ud|;^<*-^@6!^<G< ^>;.^@D'^?3E;|!E//(6$+# 0'7!|'^!E<			eab,ej6
Nicola Zingaretti	4r,4,ef3h,eh3e
Nicolae Ceau^!.%escu	1,i,d63s,dlcm		|!:=!<>B?49 +4GL9E>G|;|!G2@D=B>!D $.!B.D-=B|;^9+?^.:(^.3@^04F^/16;|(1@F.g#y<a!2"4*|;^<*-^@8?^<G<^?&& ^@$?^?+9^>3B^>;.^@;H;|!E-1*8&-!% 7|'|!E-!&:28&|			d6
Nicolae Ciuc^!'.	0,i,ehbp,ej6c	28950289
Nicolae V^!'.c^!'.roiu	0,i,dobk,dscb
Nicolai Wammen	7,1m,ef6r
Nicolas Hulot	7o,2,ed5h,ee94	982005
Nicolas Sarkozy	f,2,dy57,e03u;1,2,e35g,e85f	329	|!:=!<>B?S %4D>B;<|;|!G2@D=B>! -!+=B,D|;^5&(^37:^9+?;|(2$9!Wl#Y!&|;^<*-^@8?^<G< ^>/"^=*H^@87^?>>;|!E-1*8&-! 298&'*|			e2,e9
Nicole Fontaine	1,67,dv7k,dy1f
Nicos Anastasiades	1,4n,e92s,ej2s
Nicu^!.%or Dan	uy,i,egat,el5q;1,i,el5q	11163124
Niels Helveg Petersen	2,1m,dp1p,dwcl	425708		Petersen
Nigel Farage	ri,1,e29c,ec74;rw,1,ef3m,eh36;b7,1,ek63		|!:=!4=8:9? (4D48:|;|!G2@!D&> ;!+!&|;^.94^0?D^/!G^!%4^187^0"B^.93;|(1>G!5$k}R||(1;!l||(2)h!|;^;E;^?00^?3I ^A'3^<G<^?>>;|!E//((!|'|!E-- 59!#|'			ea
Nigel Lawson	1m,1,df6b,dlaq
Nikenike Vurobaravu	1,34,ei7n
Nikica Valenti^!'2	0,18,dp43,drb7
Nikita Khrushchev	5i,61,cl9e,cwae	35314	Nikita Khrushchov;|!:=!<><F4 )DGM96|;|!G2@D=D$! (+B$.B;|;^67!^8C)^08F^.8@;|(1G?!s3rIb+5[I|;^<*-|@@?!=| ^AA1^='7^>7*^A3#;|!E1-&4&%! $5"63|'|!E.%!|			cl
Nikki Haley	4,6z,e71c,ed1o;24,0,ed1r,eecv;c,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2n,ee58	7035479
Nikola Dimitrov	2,2t,ed61,eg8u	12288374
Nikola Gruevski	0,2t,e28r,ec1i	57766
Nikola Koljevi^!'2	6,64,doc,ds9
Nikola Popla^!):en	1,64,dub4,dv35
Nikolai Denkov	0,o,ej66,ek49
Nikolai Patrushev	aj,9,dv89,e45c;8w,9,e45c,ek5c;ci,9,ek5e	446865	Nikolay Patrushev;|!:=!<>B?4= #4FDGL96|;|!G2@D=B>!D "!$+B.D;|;^/"F^-@B^0"B^!%4^/.3^22@^8C)^4B"^.8@;|(1>H0i!}NEk4$R|;^<*-^@8?^<G<^?00 |A$>x!|^='7^>3B^A3#;|!E-1*8&-!* 5)9&:"|
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
Nouri al-Maliki	0,19,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki;|!:=!GD< 4?P|-|!:<!5@=?=|;|!G2@B+D !>?!>=D|;^-9'^7)/^!%4^86)^-6!^.1.;|(1G@sarRa!|;^<%6^=,. ^?"F|=,.E!|^@@?;|!E-1&9* !-|-|!E-/!-,*|			e25,ea9
Numan Kurtulmu^!)8	5,b,ea8t,ed7j;22,b,ej67	982397
Nur Misuari	1p,al,d4al
Nursultan Nazarbayev	1,1d,dm4o,ef3k	57394	Nursultan Nazarbaev
Nyo Saw	0,21,el7v			Nyo Saw
Oana ^!.&oiu	2,i,el6n
Ohn Gyaw	2,21,dn9h,dube			Ohn Gyaw
Olaf Scholz	v6,3,e737,ee3d;7,3,ee3e,ehc8;13,3,ehc8,el56	61053	|!:>!>3G +A>OI|;|!G.!FB%? 2FB(1|;^0=:^/!G^4HG;|(1D!cLu.ae;|;^?(0^<G<^A3# ^>72^@1";|!E-!&-4 :&-6|			eh8,el6
Oleksandr Syrskyi	7i,e,ek28		Oleksandr Syrsky
Oleksandr Turchynov	3z,e,ea2n,ea67;11s,e,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	8,e,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,e,ef8t,eg34	64486491
Olene Walker	4,8g,dzb5,e113
Oliv^!&=r V^!&5rhelyi	5e,8,efc1,ekbu;av,8,ekc1
Oliver Dowden	4i,1,eg2d,eh9f;5,1,ej4l,ek75	19957590
Oliver Ivanovi^!'2	137,v,e49,e8
Oliver Letwin	9v,1,ea7e,ec7e	333480
Oliver Tambo	z8,w,cz7l,dn77
Olivier Faure	4s,2,ee47
Ollanta Humala	1,s,e77s,ec7s	57254
Olli Rehn	5e,8,e0bm,e629;40,8,e629,ea7	294411
Olof Palme	0,16,d1ae,di2s
Olusegun Obasanjo	4p,2j,d82d,dba1;1,2j,dv5t,e35t	202006	|!:>!>FD86F@ !43D3@79A|;|!G.!FBF1H8FD !F&%1%D*F|;^.:(^/-;^0E/^,G$;|(1A$h1!*px$J/p2d|;^?(0^='7^>23^;1G ^?((^=;/^>/&^?66;|!E-!&-&2#&0 !&"21#|'^!E2			dv2,e36
Olzhas Bektenov	0,1d,ek26
Omar Bongo	1,3a,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	pf,13,dp1,e71t;6,13,e71t,e72b	223568
Omar Torrijos	8j,37,d0ab,dd7v
Omar al-Bashir	1,23,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir;|!:>!?3C 3>O|-|!:1!@XHP|;|!G23?+ !>".D+|;^.:(^86)^/!G^!%4|/-;!9|^/!G;|(1D!UeuG.e|;^?((|=*Hx!| ^?"F^=;/^><=^=*H;|!E-3&/9 !-|-|!E-"!:*9|			dl6,eg
Omid Nouripour	67,3,ei1t,ekbf
Oriol Junqueras	r8,6e,e79h
Orrin Hatch	a,0,d913,ef13;c,0,dv71,dw1q;3r,0,eb16,ef13
Osama bin Laden	1p,9s,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;|!:;$G6B6 7;C !6:;C|;|!G.!1%C' &D B%-D|;^0>)^!%4^0"B^3"A;|(1=$3]~QtjE!t|;^?((^>/"^=-! ^=I% ^<G<^<.5;|!E-!&2!/% "0 -!$0|		Osama	du8
Oscar Luigi Scalfaro	1,4,do5s,dv5f
Oskar Lafontaine	7,3,duar,dv3i
Oswald Mosley	ry,1,c0a1,c85n
Otto P^!&=rez Molina	1,2y,e81e,eb93	57539		P^!&=rez Molina
Otto Schily	f,3,duar,e1bm	60788
Otto von Bismarck	13,3,ab3l,au3k		|!:1.RRN TNM !HQL@PJ|;|!G.!F(F ?FD &1C%/A|;^.:(^/I#^!%4^-3"^!%4^-(4^04F^9'9;|(1C";@wvM!nvK1Vf'|;^?((^@FE ^A,. ^=I!^>;.|=*Hx!|^@?0;|!E-!&)& 5&0 "*2/98|		Bismarck
Ousmane Sonko	0,1s,ek42	56312650					ec
Owen Paterson	2i,1,e65c,e894;2v,1,e894,ea7f
Oyun-Erdene Luvsannamsrai	0,1x,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,c,ds61,du3j;7,c,e05m,e4bu;7,c,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,c,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,w,daa9,dg9e;1,w,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
P^!&5l Schmitt	1,1c,e686,e842	184810
P^!&9l Jonson	8,16,eiai
P^!&=ter Boross	0,1c,dpcc,dq7f
P^!&=ter M^!&5rki-Zay	y7,1c,ehah,ei43			M^!&5rki-Zay
P^!&=ter Magyar	tz,1c,ek7m						ek3f
P^!&=ter Medgyessy	0,1c,dy5r,e09t	156487
P^!&=ter Szijj^!&5rt^!&G	2,1c,ea9n	685293
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
Park Chung-hee	1,f,cvch,dbaq		^=;0^?4-^AB$	Park
Park Geun-hye	1,f,e92p,ed3a	138048	^=;0^;5/^A9E;|!::&7A !RD ,<|;|!G2"!= 4DB@ A!D|;^0>1^1&C^/?E;^0>1^1&C^/=,;|!E-5!98 #&0|-|!E1!!|	Park
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
Paul Kagame	6,4a,dq7j,dw4m;1,4a,dw4m	1231345	|!::&EBS !7:7C<|;|!G2"B> =!4!?D|;^-=:^-8F^0F:;|(1ESudt!"W|;^A,2 ^@3$^;(H^=02;|!E-5&- 8#!/%|			dw
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
Pedro Rossell^!&G	4,6h,dp12,dx12
Pedro S^!&5nchez	0,j,ee62	6070218	Pedro Sanchez Perez-Castejon;|!:?!76B@ #2?I7C|;|!G2"D)+B -!@.D,|;^-$C^/8;^41%^!%4^0E/^-5(^04F;|(1ATCjx/p;!3|;^A*(^<7,^=$& ^>/&^@('^>;.;|!E02!6# /.4|'^!E>				ea7q
Pedro Santana Lopes	0,22,e07h,e13c	239248		Santana Lopes
Pedro Solbes	40,8,dv9g,e04q;7,j,e04i,e547
Peer Steinbr^!''ck	26,8p,dyb6,e16m;7,3,e1bm,e5ar;9u,3,e8a1,e99m	49328
Pekka Haavisto	2,1q,ef66,ej6k	317485
Penny Mordaunt	1o,1,ef51,ef7o;6m,1,ei96,ek75	580464
Penny Pritzker	2f,0,e96q,ed1k	293365
Penny Wong	2,a,ei5n	456759
Per Stig M^!'#ller	2,1m,dxbr,e62n	697184
Pere Aragon^!&<s	1,6e,eh5o,ek8a
Pervez Musharraf	1n,u,dvac,dybn;1,u,dx6k,e48i	40495	Parvez Musharraf;|!:<$:E7:< !HM5EE5I|;|!G3!*AC+ >-*:|;^3:4^17$^0"B^.8@;|(2(;UC$hJ!MS?|;^A*(^=*H^=>@^?=/ ^=5E^>01^<G<^A3#;|!E-59&&' /&:!94|			dva,e5
Petar Mladenov	1,o,dm43,dm76
Petar Stoyanov	1,o,dt1m,dy1m	81215
Pete Aguilar	h2,0,ej13	7171821
Pete Buttigieg	c,0,ef1n,eg31;32,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	1h,0,el1p	7172014	Peter Hegseth;|!:?!:D '75C7D|;|!G3!C# @C3,C$|;^67!^0DC^.3@^/;&;|(2!Ep9oI!,*|;^A42^A$> ^A86^;5+^>23^>;.;|!E/3(' #!09|'			el1
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
Petr Ne^!'8as	0,z,e67d,e97a	35786
Petr Pavel	1,z,ej39	2080040
Petras Vaitiek^!)Dnas	2,1g,e27c,e4c9	589989
Petre Roman	0,i,dlcq,dna1;2,i,dvcm,dwcs	316823
Petro Poroshenko	1,e,ea67,ef5k	58077	|!:?!7DB@ !@B@J7?<@|;|!:?!7DB !@B@J7?<@|;|!G3!C#*A !A*A-C?<A|;^18D^41%^2CA^37:;|(1ATBjxWj1!p-|;^A*(^A$>^=$& ^A,*^=$&^>3F^@87;|!E20$4! 0!4!5,3!|			ea5,ef6
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
Philipp R^!'!sler	33,3,e75c,e9ch	57789
Philippe Douste-Blazy	2,2,e162,e35f	366016		Douste-Blazy
Philippe Lazzarini	in,b6,eg41,em3v
Philippe P^!&=tain	4p,2,c87b,cc8k		Marshal Petain
Philippe S^!&=guin	4x,2,dp42,dt4l
Pia Kj^!&:rsgaard	ba,1m,dra6,e89c;22,1m,eb73,ef6l	272924
Pier Carlo Padoan	7,4,ea2o,ee61
Pier Ferdinando Casini	4w,4,dx5v,e24r
Pier Luigi Bersani	4r,4,e5b7,e94k
Piero Fassino	sd,4,dxbi,e3ae
Pierre B^!&=r^!&=govoy	0,2,do42,dp3t
Pierre Buyoya	1,1a,dj99,dp7a;1,1a,ds7p,dz4u	380916				ds7,dz
Pierre Gramegna	7,3z,e9c4,ei15;un,8,eic1
Pierre Laval	0,2,ca4i,cc8k
Pierre Mauroy	0,2,dd5l,dg7h
Pierre Mend^!&<s France	0,2,cm6i,cn25		Pierre Mend^!&<s-France	Mend^!&<s France
Pierre Moscovici	7,2,e85g,ea3v;40,8,eab1,efbu	356919
Pierre Nkurunziza	1,1a,e18q,eg68	57343
Pierre Poilievre	r,g,ei9a	3386636
Pierre Trudeau	0,g,d04k,db64;0,g,dc33,dg6u	8619	Pierre Elliott Trudeau;|!:?!N7B $BP6@|;|!G3!CC* #*A(A|;^3$"^./I^/!G^!%4^22@^8C)^.8/;|(1BM!xgwAgBx|;^A42^?&&^=*H ^A$>^=)9^<03;|!E02''6 &6#!#|			d0,dg
Pieter Omtzigt	qy,r,ej8k,el4i
Pietro Badoglio	0,4,cb7p,cc68
Pietro Parolin	11,71,e9af
Pik Botha	2,w,d94r,dq5a		Roelof Botha
Pim Fortuyn	qv,r,dy2b,dy56
Pita Limjaroenrat	t2,11,eg3e,ej9f				Pita
Plamen Oresharski	0,o,e95t,ea86	11832497
Pol Pot	0,26,d84e,db17		|!:?!@= !@D|;|!G3!A= !A#|;^18D^/!G^/.!^22@;|(296DT6!|;|A,*) !|^A$>;|!E20!( 0!$|	Pol Pot
Pope Benedict XVI	4b,71,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	4b,71,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;|!:?!2A2 &B2?H:C<|;|!G2!>"!"! ;+@-D-|;^02B^3#$^05'^1;5^-A9;|(2$CWd%'!|^02B^3#$;^A3#^<G@^@21^>;.^@87 ^;1'^A;@;|!E-%!5*5*&9 5917*28&2|
Pope John Paul II	4b,71,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	4b,71,cqas,cv63		John XXIII
Pope Leo XIV	4b,71,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	4b,71,cv6l,da86		Paul VI
Pope Pius XII	4b,71,c732,cqa9		Pius XII
Porter Goss	2b,0,e09o,e25q	455698
Poul Nielson	ae,8,dv9g,e0bm	962922
Poul Nyrup Rasmussen	0,1m,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Poul Schl^!''ter	0,1m,de9a,dp1p
Prabowo Subianto	8,17,efan,ekak;1,17,ekak	2107268	|!:?!B23@4@ #E3:2?D@|;|!G2"+!"BB -B"D!@$B|;^098^0"B^-=3^167;|(1@RgW!$y4N||(1<!uG|;^A3#^<G<^=@B^?,, ^>7F^=I!^?"B^@FE;|!E-59!"&&& 2&"*!1)&|		Prabowo	ea5,eaa;ek2	e55
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
Qassem Soleimani	ij,p,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani;|!::!7H<C (JB<@C7D?|;|!G2<!-? ->D?!@D|;^-=:^5G6^.<7^!%4^4F@^5#,^0="^/"F;|(1>)8_}:l![H|;^;(H|>2C! p|^="$^?00^=-!^<*-;|!E-8!2. 2&-*/!1*|			ef,eg
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
Ra^!'%l Alfons^!&An	1,25,dfca,dl78
Ra^!'%l Castro	1,1v,e42o,ee4j	46896	Raul Castro Ruz;|!::'7JBS !7HIGE|;|!G/.$!EA @$0'.E|;^-90^/!G^!%4^-=:^04F^22@^41%;|(1@g!iy&4Ck|;^<G<^?+A ^@3$^>;.^A$>^=$&;|!E-9!&- 82)9&|	Castro			cr2
Rab Butler	1m,1,cjas,cnck;1j,1,cp1e,cu7d;17,1,cvak,cwag		R. A. Butler
Rachel Reeves	1m,1,ek75	574896
Rachid Ghannouchi	qk,2l,dd66;22,2l,efbd,eh7p	360792	Rached Ghannouchi
Rachida Dati	b,2,e35i,e56n;5b,2,ek1b
Radoje Konti^!'2	0,5n,dp29,du5j	radoje-kontic-yugoslavia
Rados^!(Daw Sikorski	2,5,e3bg,ea9m;2,5,ejcd	58085	Radek Sikorski
Radovan Karad^!*.i^!'2	1,64,do47,ds7j		|!::'7;E97D !7G7;=?N|;|!G2+!)B;!@ =!+!)D$.|;^-=:^0"B^.F:^.93;|(1Eb?Flt!b.97|;^<G<^<03^=;3 ^@3$^<G<^?>>^@21;|!E.8#%!/ 78#&|'|!E6!-|'			do,e6
Radovan Vi^!):kovi^!'2	0,64,eeci,el92
Radu Vasile	0,i,du4h,dvcd
Rafa^!(D Trzaskowski	vh,5,eebm;c,5,eg5f,el61	9303115
Rafael Caldera	1,12,d13b,d63c;1,12,dq22,dv22
Rafael Correa	1,1n,e31f,ed5o
Rafael Grossi	6b,8o,efc3		Rafael Mariano Grossi;|!:3.>R>[IZ !NLOOF|;|!G1,"<"!E? 5,C.E|;^0"B^04'^/!G^!%4^0DC^41%^5G6;|(1;lU!(n||(2!o!a4(|;^<G<^A&@^?&. ^;5+^=$&^><=;|!E-95!- #9&2*|			ei8
Raffaele Fitto	6,5u,ekc1
Rafik Hariri	0,1f,doav,duc2;0,1f,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	1g,0,e51k,e6a1;by,0,e75g,ef5k;74,0,ei3p,el1f	298443
Rahul Gandhi	8n,c,edcg,ef8a;r,c,ek69						e39
Raila Odinga	0,3m,e44h,e949;r,3m,e949,elaf	57657				e3,ela
Raimonds V^!'>jonis	1,20,eb78,ef78	2416022
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
Ramzan Kadyrov	5k,82,e32f	217115	|!::'7C>7D !7;RGE9|;|!G2+?0!@ <)D+B;|;^0"B^.<7^66=^!%4^-=:^/8;^41%^.8@;|(1=ja4t~)E!nS|;^<H#^?1' ^@3$^<8;^=$&^A3#;|!E-9/'!0 8$*9&"|			e6
Rand Paul	a,0,e713;c,0,eb47,ec23	463557
Ranil Wickremesinghe	0,1p,dxc9,e046;1,1p,ei7l,ek9n	983402
Rapha^!&?l Glucksmann	r1,2,eeb6
Rashad al-Alimi	9s,24,ei47	12213376
Rashid Meredov	2,39,dx77
Rasim Deli^!'2	if,7,dp68,drc
Ratko Mladi^!'2	ie,64,do5c,dsb8
Rauf Denktash	1,7d,dfbf,e14o		Rauf Denktas
Ray Burke	2,m,dt6q,dta7
Ray LaHood	32,0,e51n,e972	467891
Ray Mabus	4,7s,dk1c,do1e;6p,0,e55j,ed1k	531247
Raymond Barre	0,2,d88p,dd5l
Raymond Poincar^!&=	0,2,bg1l,bh1l;1,2,bh2i,bo2i
Recep Tayyip Erdo^!(!an	0,b,dz3e,ea8s;1,b,ea8s	39259	Recep Erdogan;Tayyip Erdogan;|!:@!6576@ #1:9@ .A5?41>|;|!:5,A@BAK .<fK !L@J?<I|;|!G./*& 5H& !/-F8%D|;^./I^/!G^.8/^.G7;|(1>l5$@T}<!!@T}%kF||(1<!u|;^="$^?44^A3# ^@A2|?00!!|^A3# ^?&&^=*H^<03^?"B;|!E/7!|'|!E-5 )!*5 !9$&!0|			e3	dq3r
Reg Empey	br,5h,e16o,e69m
Reince Priebus	57,0,e71e,ed1j;1g,0,ed1k,ed7v	1357640
Ren^!&= L^!&=vesque	s,8r,d8bp,dha3
Ren^!&= Pr^!&=val	1,28,ds27,dx27;1,28,e25e,e75e
Renato Ruggiero	3c,8h,dr51,dv51;2,4,dx6b,dy16	956652
Retno Marsudi	2,17,eaar,ekak	18342668
Reuven Rivlin	1,d,ea7o,eh77	455854
Rex Tillerson	11,0,ed21,ee3v	331401	|!:@!6;B #9<<6AB?>|;|!G5(A:* !A;(*?=|;^5(0^-:&^0I(;|(1=mA-7~D!j||(2.c!W|;^="%^>;. ^A&,^=!1^>;2;|!E243- $%(4-!+|			ed2,ee3	eccd
Rexhep Meidani	1,2w,dt7o,dy7o	294250
Reza Pahlavi	r,p,dcav
Rhodri Morgan	1z,8i,dw2f,e5ca	333141
Rhun ap Iorwerth	r2,1,ej6g			ap Iorwerth
Ricarda Lang	67,3,ei1t,ekbf
Ricardo Lagos	1,3k,dw3b,e23b	331
Ricardo Martinelli	1,37,e571,ea71	57491
Ricardo Rossell^!&G	4,6h,ed12,ef82
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
Richard Nixon	a,0,cic1,cl11;6,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon;|!:=$<K4D8 !<>EBA|;|!G2+D$.!+) @D=-B@|;^2<3^0B>^/8;^!%4^/"F^-09^0@);|(1I]3Uq;p=!/h|;^=,.^@'4^<7, ^<*.^>;2;|!E60!.|'|!E06! .'5/#-|			d0
Richard Riley	4,6z,db1a,dj1e;1a,0,dp1m,dx1k	880774
Richard Tice	b7,1,eh36,ek63;jx,1,ek63
Richard von Weizs^!&8cker	1,3,dg71,dq6u		Richard von Weizsaecker
Rick Perry	4,7h,dwcl,eb1k;1t,0,ed32,efc1	215057
Rick Santorum	a,0,dr13,e313;c,0,e766,e84a
Rick Scott	4,6s,e714,ef18;a,0,ef18	439729
Rick Snyder	4,89,e711,ef11
Riek Machar	6,3e,e779,e97n;t,3e,eg2m,el9b	444994
Rigathi Gachagua	3k,3m,ei9d,ekah	47494765
Riikka Purra	8a,1q,eh8e;7,1q,ej6k
Rishi Sunak	1m,1,eg2d,ei75;0,1,eiap,ek75	20055561	|!:@!9I9 "D>1;|;|!G2+D.D -B@!=|;^4F@^4-%^-09;|(1I])p+<!|;^=,.^><= ^>7F^;F/;|!E-9*:* 2&1!8|			ei7,ek8
Rita S^!''ssmuth	4v,3,dkbp,duaq
Rita Verdonk	3o,r,dz5r,e32m	271921
Ritt Bjerregaard	6d,8,dr1o,dv9f
Rob Ford	vf,g,e6c1,eabu	169303
Rob Jetten	qf,r,ej8c;0,r,em2n	28860866
Rob Portman	30,0,e15h,e25t;36,0,e25t,e36j;a,0,e713,ej13
Robert Abela	0,4h,eg1d	37860840
Robert Bentley	4,66,e71h,ed4a
Robert Beugr^!&= Mamb^!&=	0,3b,ejah	3434569		Beugr^!&= Mamb^!&=
Robert Biedro^!(F	rf,5,ef23,eh6b
Robert Byrd	2a,0,d913,dd13;2a,0,dj13,dl13;3r,0,e314,e66s		Robert C. Byrd
Robert E. Lee	ig,9a,a261,a549
Robert Ehrlich	4,79,dz1f,e31h		Bob Ehrlich
Robert F. Kennedy	l,0,ct1l,cw93;a,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	c,0,ej4j,ek8n;1c,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,14,e274,e678;0,14,e844,ee3m;0,14,ejap	57606	|!:@!?26AC %9G?|;|!G3*A!*# :C#,A|;^41%^-#2^22@^!%4^5$D^-$*;|(1=nWlF~S!B'|;^=$&^=>@^=*H^A$> ^A42^@*);|!E.8%!8( 4)6%|			eja
Robert Gates	2b,0,dnb6,dp1k;1h,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Gibbs	35,0,e51k,e72b	935136
Robert Golob	0,2q,ei61	18645045
Robert Habeck	33,3,ehc8,el56	109943
Robert Hue	3f,2,dq1t,dxas
Robert Jenrick	2d,1,ef7o,eh9f
Robert Kali^!)!^!&5k	f,14,e274,e678;f,14,e844,ee3m;8,14,ejap	1502209
Robert Kocharyan	0,2n,dt3k,du49;1,2n,du24,e449	613051	Robert Kocharian
Robert Lighthizer	30,0,ed5f,eh1k	28113710
Robert McFarlane	1d,0,dfah,dhc4
Robert McNamara	1h,0,ct1l,d02t
Robert Menzies	0,a,chcj,cy1q
Robert Mosbacher	2f,0,dl23,do1f
Robert Mueller	4m,0,dx94,e994;12q,0,ed5h,ef5t	715156	Robert S. Mueller III
Robert Mugabe	0,45,dc4i,djcv;1,45,djcv,edbl	10707	Robert Gabriel Mugabe;|!:<%C6:EG !H856:|;|!G2+B"+$ ?B4!"D|;^3:4^-8F^65%;|(1FeEt=sU!N|;^=$&^=>$^A$> ^=5E^;(H^=>@;|!E-9&"9) /&#!"%|			dc,ef
Robert O'Brien	1d,0,ef9i,eh1k	7342642
Robert Peel	0,1,9aca,9m6t
Robert Reich	38,0,dp1m,dt1k
Robert Rubin	23,0,dr1b,dv72
Robert Schuman	0,2,cfbo,cg7q;2,2,cg7q,cl18
Robert Wilkie	72,0,ee7u,eh1k	7351064
Robert Zoellick	30,0,dx27,e12m;1,7i,e371,e86u	312724
Roberta Metsola	1,67,ei1i	7351526
Roberto Azev^!&>do	3c,8h,e991,eg8v
Roberto Gualtieri	7,4,ef95,eh2d;5r,4,ehal
Roberto Maroni	f,4,dq5b,dr1h;f,4,e458,e7bg	562097
Roberto Speranza	9,4,ef95,eiam	8220404
Roberto Vannacci	jy,4,el5f
Robin Cook	17,1,dt52,dx68	311214
Robinah Nabbanja	0,1t,eh6e	62481397
Roch Marc Christian Kabor^!&=	1,36,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kabor^!&=
Rod Blagojevich	4,76,dz1d,e51t
Rod Paige	1a,0,dx1k,e11k	283396	Roderick Paige
Rod Rosenstein	7l,0,ed4q,ef5b	7356240
Rodney Slater	32,0,dt2e,dx1k	2161181
Rodrigo Chaves	1,1j,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	v3,2p,e96u,ec6u;1,2p,ec6u,ei6u	457786	|!:4-KAME@K !POBMOB|;|!G5(?&(A1? &?!A(!A|;^41%^/8;^7)/^/G%^!%4^0?0^22@^/!G^22@;|(1?lEi0zE!BjB|;^=$&^<7,^=,.^;.2 ^<3D^@DC^=*H^@DC;|!E/7$"7(!$ "$'7'#|			ec5,el
Rodrigo Londo^!&Eo	1p,9e,e7bf,ed8v				Timochenko
Rodrigo Maia	4w,t,ec7e,eh21
Rodrigo Paz	1,3h,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	m,j,ds56,e04i;4t,7o,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,f,dz2p,e42p	14345	^<"%^=5E^A9-;|!:<"C !H *VB|;|!G<!87 58 7:86|;^-=;^1/9^7<!;^3%2^1/9^7,1;|!E24! *!|-|!E1!&",|	Roh
Roh Tae-woo	1,f,dk2p,dp2p		^<"%^@B%^?+9	Roh
Roland Dumas	2,2,dgc7,di3k;2,2,dk5a,dp3t
Roland Koch	26,9f,dv47,e68v
Roland Lescure	7,2,ela5
Rolandas Paksas	0,1g,dv61,dvar;0,1g,dwaq,dx6k;1,1g,dz2q,e046	296956
Rolf Ek^!&=us	7d,2z,dn4o,dt6u
Roman Giertych	5,5,e255,e38d
Roman Herzog	1,3,dq71,dv6u
Romano Prodi	0,4,ds5h,dual;1,5u,dv9g,e0au;0,4,e25h,e458	38484	|!:?"@>2?@ !B@6:|;|!G2+B?!@B "+B)D|;^098^41%^6F9;|(28G8V(U1G!|^(1=;^=$&^=-!^<"% ^A3#^=$&^<8;;|!E-9&/!1& 59&$*|			ds,e45
Ron Brown	79,0,dl2a,dp1l;2f,0,dp1m,ds43		Ronald Brown;Ronald H. Brown
Ron DeSantis	4,6s,ef18;c,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	d8,d,eict,elbb	7363705
Ron Kirk	v2,0,dr65,dxb7;30,0,e53i,e93f	1399368
Ron Klain	1g,0,eh1k,ej28	649898
Ron Paul	c,0,e33c,e46c
Ronald Lamola	2,w,ek6u	1718291
Ronald Reagan	4,6d,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;|!:@!?>1<M5 !6:41>|;|!G2+B@!>) +D4!@|;^41%^4-%^/8;^!%4^7)/^0D@;|(1Fe?c>sdt!k|;^=$&^;H8^<7, ^="$^?00^;+A;|!E/7$/+" 7((!.|			dc
Ronna McDaniel	he,0,ed1j,ek38		Ronna Romney McDaniel
Ronnie Musgrove	4,7s,dw1b,e01d
Roosevelt Skerrit	0,4o,e018	57823
Rosa Luxemburg	tu,3,bi85,bn1f
Rosario Murillo	6,42,ed1a,el2i;i6,42,el2i	3034382
Rosen Plevneliev	1,o,e81m,ed1m	295212
Rosen Zhelyazkov	0,o,el1g	59978016
Ross Perot	c,0,do2k,dob3;c,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	9i,99,dz2r,e8cv
Roxana M^!&Bnzatu	6,5u,ekc1
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
Ruhollah Khomeini	53,p,dbc3,dl63		Ayatollah Khomeini;|!:@!DF?<<1 &?=6:>9|;|!G2+B' !>>A !>(?D@D|;^8!'^0F:^/"F;|(1>kXi}Xa!H|;^='7^A:@^<G< ^A:8^=02^?00^<*-;|!E-9&(!--% (|'|!E2!*%%,%|			db
Rumen Radev	1,o,ed1m,em1n	26257557
Rupiah Banda	1,2m,e46t,e79n	217500
Russell Dlamini	0,51,ejb
Russell Vought	36,0,eg7m,eh1k;36,0,el27	29963497
Rustem Umerov	8,e,ej96,el7h;11t,e,el7i		|!:@!DBC6= $=UA?3|
Ruth Ann Minner	4,7k,dx13,e51k
Ruth Davidson	tn,1,e7b4,ef8t
Ruth Dreifuss	1,2a,dv11,dvcv
Ruth Kelly	1a,1,e0cf,e255;31,1,e36s,e4a3	272644
Ruud Lubbers	0,r,deb4,dq8m
Ryan Zinke	2h,0,ed31,ef12	7384672
Ryutaro Hashimoto	16,l,dq6u,ds1b;0,l,ds1b,du7u		|!:@!OC1A? &1B9=?C?|;|!G2+DB$!+B A!.D?B$B|;^0EC^0>)^9-6^.8?^7#';^1(=^0>)^9-*^.8?^7#';^A5%^><=^=24^@FE ^=*,^@A2^=$&;|!E-9*&)9& %!:*/&)&|			ds,du8
S. Jaishankar	2,c,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar;|!:4.P>M=I=JY]I !C=FU=JG=M|;|!G2-B"+!A?!@D!? &!D.!@=!+|;^4F@^0?D^2C-;|(1>6Si[Hd_}5c!4cs(k|;^>7F^=G;^<G<^=-!^;G1 |?00=!|^>05^@3$^=*H;|!E-2&"9%/1*!. #|'|!E6!!1(/0|			ef6
S^!&=bastien Lecornu	9j,2,ei5k,el99;0,2,el99	20089181
S^!&=gol^!&<ne Royal	c,2,e2bh,e356;j,2,ea42,ed5a	81923
S^!&=kou Tour^!&=	1,27,cqa2,dg3q		Ahmed Sekou Toure
S^!''leyman Demirel	0,b,dnbk,dp5g;1,b,dp5g,dw5g	151729	|!:4.PHBFI=J !BIEMBHY|;|!G2->D?!@ )D?D+D>|;^4F@^5#,^0="^!%4^/8;^3H#^7I:^/!G;|(1>6l![s}D]lk|;^>:'^="$^?00^=-% ^<.1^=:<^=",;|!E-2&-*/!0 $/*9-|			dn,dw6
S^!''leyman Soylu	f,b,ec8v,ej63	6098459
S^!(Dawomir Mentzen	qe,5,eiaf
Sa^!):a Jankovi^!'2	c,v,ed1,ed42
Saad Hariri	0,1f,e5b9,e76d;0,1f,ecci,eg1l		Saad al-Hariri
Sabah al-Ahmad al-Sabah	0,3c,dz7d,e21t;41,3c,e21t,eg9t	57555	Sabah al-Ahmad al-Jaber al-Sabah;Sheikh Sabah al-Ahmad	al-Sabah
Sadako Ogata	6g,2z,dn11,dwcv
Saddam Hussein	1,19,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;|!:A!0440< %CA59=|;|!G2/)!? '-D@|;^5&(^6E6^.<7;|(1>2=_}R8!s|;^>/"^<+0 ^A=I^>23^?04;|!E-2$!. (&2**0|		Saddam	dm,e3
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
Salvador S^!&5nchez Cer^!&=n	6,47,e561,ea61;1,47,ea61,ef61	936831		S^!&5nchez Cer^!&=n
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
Samuel ^!*-bogar	2,2q,e4bl,e82a	1378416
Sanae Takaichi	la,l,ei8a,eka1;0,l,elal	1705028	|!:A!0=0M "0:08B8|;^88C^/-I^06.^4FH;Takaichi Sanae;|!G2-!@!D $!=!D$.D|;^<*I^@3$^?00^@21 ^>/"^;E;^?&&;|!E-21!% )8!*7|'^!E6			ela
Sandra Kalniete	2,20,dyb7,e039	236968
Sandro Pertini	1,4,da79,dh6t
Sandy Berger	1d,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4p,2j,dpbh,du68					dpb,dv
Sanna Marin	0,1q,efca,ej6k	16986436
Santiago Abascal	rm,j,ea9k
Santiago Carrillo	3f,j,cs7,deb
Santiago Pe^!&Ea	1,3n,ej8f	22695687
Saparmurat Niyazov	1,39,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	6,2p,ei6u	1491004		Duterte
Sarah Huckabee Sanders	35,0,ed7q,ef71;4,7j,ej1a	27986907	Sarah Sanders
Sarah Palin	4,6n,e2c4,e57q;34,0,e48t,e4b4	43144	|!:?#2B2 !O;=:?|;|!G2-!+# "!>D@|;^5&(^0"B^!%4^-$C^0@B;|(1>2i}W!js|;^>23^<G< ^A*(^?08^=,2;|!E165! 1&&)&,|			e49,e57
Sargent Shriver	kr,0,ct3m,cy2s;ep,0,d05p,d23p;34,0,d485,d4b7
Sarra Zaafrani Zenzri	0,2l,el3k			Zaafrani Zenzri
Saskia Esken	a3,3,efc6,el6r
Satsuki Katayama	7,l,elal
Saud al-Faisal	2,38,d7ad,eb4t	saud-al-faisal
Sauli Niinist^!'!	1,1q,e831,ek31	29207
Saulius Skvernelis	0,1g,eccd,egcb	1797508
Scott Bessent	23,0,el1s	7435987
Scott McCallum	4,8j,dx21,dz16
Scott McClellan	35,0,dz7f,e25a	1275851
Scott Morrison	3o,a,e99i,eacn;3x,a,eb9l,ee8s;0,a,ee8o,ei5n	7436908
Scott Pruitt	4j,0,ed2h,ee76	7437083
Scott Turner	2d,0,el25
Scott Walker	4,8j,e713,ef17
Se^!&5n Lemass	1y,m,cr6n,cyba
Seamus Mallon	5c,5h,du71,dxb6	3476695
Sean Duffy	32,0,el1s
Sean Parnell	4,6n,e57q,eac1
Sean Spicer	35,0,ed1k,ed7l	27829251
Sebasti^!&5n Pi^!&Eera	1,3k,e63b,ea3b;1,3k,ee3b,ei3b	306
Sebastian Kurz	2,x,e9cg,edci;13,x,edci,ef5s;13,x,eg17,ehab	2262885
Selahattin Demirta^!)8	tg,b,ea6m,ee2b
Selwyn Lloyd	17,1,cnck,cs7r;1m,1,cs7r,cu7d
Serdar Berdimuhamedov	1,39,ei3j
Sergei Aksyonov	5k,a2,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,9,dx3s,e32f;zj,9,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,9,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	2,9,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;|!:;';F9;? !68FD8|;|!:;';F9]? !68FD8|;|!G2-D+4D >!;+B;|;^0"B^.8@^41%^.8@;|(1>8k/!}iSmR|;^>23^=*H^;,0^?00 ^<G<^=G;^=$&^A3#;|!E.18")) ,!8%!|			ea3
Sergei Shoigu	4k,9,dq1k,e85b;8,9,e8b6,ek5c;8w,9,ek5c	32024	Sergey Shoigu;Sergei Shoygu;|!:A!5@359 (>93C|;|!G<#:!*: $8:*8|;^4-?^-"6^-@B;|(1>8k/!}4g!-|;^>23^=*H^;,0^?00 ^>7*^?00^;1C;|!E/07!(( 8$(!$|			ei2,ek6
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
Sheikh Hasina	0,2f,ds6n,dx7f;0,2f,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed;|!:E$15A !,=49,|;|!G2!>.D(# '-D@#|;^6.I^67!^!%4^-F0^5G6^.>;;|(1>4$!,}L4G|;^>3B^?00^@?0 ^A5%^><=^;E;;|!E43##!|' |!E1$.&-!|	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,2f,d41c,d71o;1,2f,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,l,e39q,e49o;0,l,eka1,elal	1335527	|3+H!e|^4H!;Ishiba Shigeru;|!:8*A<VIL !JA:9|;|!G00F6F-D !F0F$#|;^?00^><=^=;/ ^><=^;,0^='7;|!E-:*#9& !*:*"%|			ek9,elb
Shigeru Yoshida	0,l,ce5m,cmca
Shimon Peres	0,d,dg9d,diak;2,d,do7e,drbm;0,d,drb4,ds6i;2,d,dx37,dyb2;1,d,e37f,ea7o	57410	|!:?*:>@? !7B7C|;|!G3->2A? !C*C+|;^5G6^5(G^!%4^-$C^7I:^04F;|(2(!L_hDV#|;^><=^=28 ^A*(^="$^>;.;|!E25*.!+ 04-|			do,eb
Shinjiro Koizumi	j,l,ef9b,eha4;d,l,el5l,elal;8,l,elal	661410	^/!B^18+^6H/^1-F^7#'
Shinzo Abe	64,l,e1av,e29q;0,l,e29q,e39q;0,l,e8cq,eg9g	132345	^.G7^-(C^08>^,E+;|!:02INEHO !Ba|;|!G-3IE1G !'I|;^?">^=>@ ^><A^?66;|!E-:*1'& !"%|			e8c,ei
Shirley Chisholm	3,0,d113,df13;c,0,d41p,d47d
Shirley Williams	1a,1,d89a,db54
Sifi Ghrieb	0,2e,el8s
Sigmar Gabriel	33,3,e9ch,ee3e	160902
Sigmundur Dav|!&A!$| Gunnlaugsson	0,4w,e95n,ec47	463588	Sigmundur Gunnlaugsson
Sigrid Kaag	2,r,eh5p,eh9h;7,r,ei1a,ek18;ot,2z,ek18,el6u	15077856
Siim Kallas	2,2x,drb6,dsbm;0,2x,dy1s,dz4a;dg,8,e629,eab1	156469
Silvan Shalom	2,d,dz2s,e21f	553567
Silvio Berlusconi	0,4,dq5a,dr1h;0,4,dx6b,e25h;0,4,e458,e7bg	11860	|!:11HK]BHN !EPKSQJNMH|;|!G3,C=:CA !*=,<A?C|;^65%^-=;^04F^37:^/"F;|(1D.eJ!uPee0*vB|;^><E^=I!^?(( ^=>@^=+'^='7^>;.^@87^<*-;|!E.1),!)% !8,%17%0)|			dq,ea
Sim^!&Gn Bol^!&Avar	1,a7,8vch,9654
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
Sixto Dur^!&5n Ball^!&=n	1,1n,do8a,ds8a		Sixto Duran-Ballen	Dur^!&5n Ball^!&=n
Sjafrie Sjamsoeddin	8,17,ekal
Slobodan Milo^!):evi^!'2	1,v,dn1b,dt7n;1,5n,dt7n,dwa7		Slobodan Milosevich;|!:<&@C6C95B !=@CM:7=L|;|!G2->B"B)!@ ?D>B-B;D$.|;^3H#^1:+^4B"^4.=^.93;|(1A3jV:pxYj1!M=;|;^>;6^=$&^=@B^<+$ ^=:D^=$&^>3B^=I!^@21;|!E.1,%!%#/ .),%9!)5|'			dn,e2
Solomon Passy	2,o,dx7o,e18h	1371792
Sonexay Siphandone	0,1l,eicu	104914585		Sonexay
Sonia Gandhi	8n,c,du3e,edcg
Sonny Perdue	4,1z,dz1d,e71a;2s,0,ed4p,eh1k	525362
Sophie Wilm^!&<s	0,1u,efar,ega1	18434995
Soraya S^!&5enz de Santamar^!&Aa	5,j,e7cm,ee61	41267		S^!&5enz de Santamar^!&Aa
Sorin Grindeanu	0,i,ed14,ed6t
Spencer Abraham	a,0,dr13,dx13;1t,0,dx1k,e11v	1285613
Spencer Cox	4,8g,eh14
Spiro Agnew	6,0,d11k,d5aa
Spyros Kyprianou	1,4n,d983,dk2s
Srettha Thavisin	0,11,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,17,ec7r,el98	3177708	Sri Mulyani
St^!&=phane S^!&=journ^!&=	2,2,ek1b,ek9l;83,8,ekc1	48321355
Staffan de Mistura	6z,2z,ea7a,eecv			de Mistura
Stan Stephens	4,7t,dl12,dp14
Stanis^!(Daw Kania	5i,5,dc95,ddai
Stanislav Gross	0,z,e084,e14p	348896
Stanislav Shushkevich	7a,y,dn8p,dq1q
Stanley Baldwin	0,1,br5m,c55s
Stavros Dimas	6d,8,e0bm,e629
Stavros Lambrinidis	2,k,e76h,e7bb	718976
Stef Blok	2,r,ee37,eh5p	2858481
Stefan L^!'!fven	0,16,eaa3,ehbu	2740012
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
Steve Witkoff	d3,0,el1k		Steven Witkoff;|!:A!B82 #8B:>DD|;|!G5*!A8 ?A!:?8|;^.=I^22@^37:^.8@;|(1=7D!||(1@zQy!||(1=!F1S|;^>;.^A&$^=G; ^?-;^A$>^@87^A3#;|!E.1()! %)(7%3|			el3
Steven Chu	1t,0,e51l,e94m	172466
Steven Mnuchin	23,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,2t,ef5c,ek5c	15967423
Stjepan Mesi^!'2	1,18,dw2j,e62i	146496
Stjepan Radi^!'2	s6,18,b8cm,bw88
Strobe Talbott	3l,0,dq2n,dx1j	1287886
Strom Thurmond	4,6z,cf1l,cj1g;c,0,cg7h,cgb2;a,0,cmco,dz13
Subcomandante Marcos	u8,33,dq11,ea5p		Subcommander Marcos
Suella Braverman	1j,1,ei96,ejbd	19957769
Sugiono	2,17,ekal	96987568
Suharto	1,17,cz3c,du5l		Soeharto
Sukarno	1,17,cd8i,cz3c		Soekarno
Sultan Abdulhamid II	70,8q,ag8v,bd4r		Abdul Hamid II;Abd^!''lhamid II;Sultan Abdul Hamid
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
Sviatlana Tsikhanouskaya	r,y,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;|!:A!25B;0=0 "8E0=>2A:0O|			eg8
Sylvanie Burton	1,4o,eja2
Sylvestre Ntibantunganya	1,1a,dq46,ds7p
Sylvi Listhaug	8d,2k,eh58
Sylvia Mathews Burwell	36,0,e94o,ea69;1c,0,ea69,ed1k	12014326	Sylvia Burwell
Syngman Rhee	1,f,cg7o,cs4q
Szymon Ho^!(Downia	c,5,efc8,eg6s;94,5,ejbd,elbd
Taavi R^!&Iivas	0,2x,ea3q,ecbn	3785077
Tabar^!&= V^!&5zquez	1,3w,e131,e631;1,3w,eb31,eg31	9099
Tadeusz Mazowiecki	0,5,dl8o,dn1c
Tage Erlander	0,16,ceab,d1ae
Takeshi Iwaya	2,l,eka1,elal	1654639
Talaat Pasha	ny,8q,bl24,bma8		Talat Pasha;Mehmed Talaat
Talat Xhaferi	22,2t,ed4r,ek1q;0,2t,ek1s,ek6n
Tam^!&5s Sulyok	1,1c,ek35	28599854
Tamim bin Hamad Al Thani	41,4l,e96p	1855372	Tamim bin Hamad	Tamim
Taneti Maamau	1,4x,ec3b	23034482
Tanja Fajon	2,2q,ei61
Tansu ^!%Diller	0,b,dp6p,ds36;2,b,ds6s,dt6u
Tarc^!&Asio de Freitas	4,9m,ej11			de Freitas
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
Teodor Mele^!.%canu	2,i,dobk,dscb;2,i,ed14,ef7o	3518228
Teodoro Obiang	1,2b,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Teresa Ribera	j,j,ee67,ekbp;59,8,ekc1
Terrance Drew	0,4p,ei86
Terry Branstad	4,87,df1e,dv1f;4,87,e71e,ed5o;61,0,ed7c,ega4
Terry McAuliffe	4,6c,ea1b,ee1d
Tessa Jowell	4i,1,dx68,e36r	272642
Th^!&=r^!&<se Coffey	4e,1,ef98,ei96;5,1,ei96,eiap;2v,1,eiap,ejbd	290554
Thabit al-Abbasi	8,19,eiar		Thabet al-Abbasi
Thabo Mbeki	3k,w,dq5a,dv6e;1,w,dv6e,e49o	101547	|!:<'56C !6:?=|;|!G2%!"B ?"D=D|;^.<7^65%^.1.;|(1G3PrTM!|;^@A2^=@B ^?/1^=>@^@@?;|!E-;!"& /"8*|			dv,e4a
Thaksin Shinawatra	0,11,dx29,e29j		|!:B!/9@7< &7</1/A|;|!G2$!=-D@ .D@!B!$+!|;^-!+^-'@^!%4^5G6^7"%^2AF;|(1I1!)hp3<d5:|;^@A3^><A ^@25^;E;^?).;|!E-;82*0 :*1&&!)9%|		Thaksin	dx,e6
Than Shwe	h8,21,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,43,ej9e	983752			Tharman
Thein Sein	0,21,e3ao,e73u;1,21,e73u,ec3u			Thein Sein
Theo Francken	8,1u,el23
Theo Waigel	7,3,dl4l,duaq
Theodor Stolojan	0,i,dnag,dobi
Theodore Roosevelt	6,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theodoros Pangalos	2,k,ds1m,dv2i
Theresa May	1j,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May;|!:<':E:<5 !R>|;|!G2$D+D,! ?!D|;^22@^7I:^5"2^!%4^0F:;|(1>Cj~3}a!|;^@DC^=,.^>/" ^=02^?00;|!E175#! +&&|
Theresa Villiers	2i,1,e894,ec7e;2v,1,ef7o,eg2d
Thierry Baudet	qm,r,ec9,el8
Thierry Breton	7,2,e12p,e35f;85,8,efc1,ek9g	2142823
Thomas Boni Yayi	1,4s,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Dewey	4,6a,cb11,cmcv;c,0,cc6s,ccb7;c,0,cg1g,cgb2		Thomas E. Dewey
Thomas Jefferson	11,0,823m,85cv;6,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,x,do78,e076	78490
Thomas Mulcair	r,g,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,36,df84,djaf
Thomas de Maizi^!&<re	f,3,e5as,e733;8,3,e733,e9ch;f,3,e9ch,ee3e	57364		de Maizi^!&<re
Thongloun Sisoulith	0,1l,ec4k,eh3m;1,1l,eh3m	58323		Thongloun
Thorbj^!'!rn F^!&8lldin	0,16,d8a8,daai;0,16,dbac,dea8
Thorbj^!'#rn Jagland	0,2k,dsap,dtah;2,2k,dw3h,dxaj;1k,9b,e5a1,ef9i	209611
Thorvald Stoltenberg	2,2k,dmb3,dp42;d6,2z,dp5,ds
Tihomir Ore^!):kovi^!'2	0,18,ec1m,ecaj	21821359
Tiit V^!&8hi	0,2x,dr4h,dt3h
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
Tobias Billstr^!'!m	2,16,eiai,ek9a
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
Tom^!&5^!): Garrigue Masaryk	1,5k,bmbe,c3ce		Tom^!&5^!): Masaryk;Thomas Masaryk;T. G. Masaryk
Tom^!&5^!): Pet^!)2|!&A!A|ek	2,z,eeag,eh4c	56651188
Tomasz Siemoniak	8,5,e782,ebbg;f,5,ek5d
Tomiichi Murayama	0,l,dq6u,ds1b
Tomio Okamura	qp,z,eb85;22,z,elb5
Tomislav Nikoli^!'2	1,v,e85v,ed5v	57431
Tommaso Padoa-Schioppa	7,4,e25h,e458			Padoa-Schioppa
Tommy Thompson	4,8j,dj15,dx21;1c,0,dx22,e11q	732804
Tonino Picula	2,18,dw1r,dzcm
Tony Abbott	r,a,e5c1,e99i;0,a,e99i,eb9f	348577	|!:B!=<7 ,00=AA|;|!G.(FDH !&F(|;^/I#^/"F^!%4^7E&^-=3^22@;|(29!$UT||(1<![BG|;^@FE^<*- ^?#1^=>7;|!E-)&1* !"&)|			e99,eb9
Tony Benn	1t,1,d76a,db54
Tony Blair	r,1,dq7l,dt52;0,1,dt52,e36r;12z,aj,e36r,eb5r	9545	Anthony Blair;|!:12NMH !K_P|;|!G3#A?C !=C*|;^/I#^/"F^!%4^/.!^5#,^/!G;|(29!$UT/E|^(1<;^@FE^<*- ^=GC^="$^?%3;|!E.(%0) !,))8|			dq7,e4
Tony Evers	4,8j,ef17
Tony Knowles	4,6n,dqc5,dyc2
Toomas Hendrik Ilves	1,2x,e2a9,ecaa	57289
Tore Sandvik	8,2k,el24
Toshiki Kaifu	0,l,dl8a,dnb5
Toshimitsu Motegi	2,l,ef9b,ehb4;2,l,elal	1655453
Traian B^!'.sescu	1,i,e0ck,eacl	57279
Trent Lott	2a,0,ds6c,dx66
Trinidad Jim^!&=nez	2,j,e6al,e7cm	260218
Troels Lund Poulsen	8,1m,ej8m	3080572		Poulsen
Trygve Lie	2,2k,c92l,ce22;2k,2z,ce22,ckba
Tsai Ing-wen	1,15,ec5k,ek5k	233984	^5,+^4G9^03G;|!:8/9B !F;VFU|;|!G0&/#F !B6 DB|;^@$?|?00!6|^?,0;|!E-7!* !*1#|-|!E2!+|	Tsai		ec,ek6
Tsetska Tsacheva	22,o,e57e,e93e
Tshering Tobgay	0,5i,e97r,ee89;0,5i,ek1s	7849613
Tufan Erh^!''rman	1,7d,elao
Tulsi Gabbard	c,0,ef1b,eg3j;3b,0,el2c
Tundu Lissu	r,3o,eg8
Tung Chee-hwa	1n,69,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut ^!&*zal	0,b,dfcd,dlav;1,b,dlb9,dp4h
Tzipi Livni	2,d,e21i,e53v;b,d,e93i,eac4	151796
U Thant	2k,2z,ctbu,d3cv			Thant
Ueli Maurer	1,2a,e911,e9cv;7,2a,ec11,eicv;1,2a,ef11,efcv	123979
Uffe Ellemann-Jensen	2,1m,de9a,dp1p			Ellemann-Jensen
Uhuru Kenyatta	1,3m,e949,ei9d	196070
Ulf Kristersson	0,16,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embal^!&G	1,1k,eg2r,elbq	16855164	Umaro Embalo	Embal^!&G
Umaru Yar'Adua	1,2j,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	t8,4,dlc4,e845	47832
Urho Kekkonen	1,1q,co31,de1r
Urmas Paet	2,2x,e14d,eab3	58100
Urmas Reinsalu	8,2x,e85b,ea3q;2,2x,ef4t,eh1q;2,2x,ei7i,ej4h
Ursula Plassnik	2,x,e0ak,e4c2
Ursula von der Leyen	8,3,e9ch,ef7h;1,5u,efc1	60772	|!:;)FGIA6 JDC :;F !U?;C|;|!G.!F/1FB% ?FD -H/ B%HD|;^-3"^/8;^5#,^/<I;|(1@!i5gyP$qB||(1<!k#'u|;^?+9^=*H^?:&^<G< ^A,.^<.1^?%3^<G<^?00^?&*;|!E-!&92&-% 5&0 $9 -**0|			ef7
V. P. Singh	0,c,dlc2,dmba		Vishwanath Pratap Singh
V^!&5clav Havel	1,5k,dlct,do7k;1,z,dp22,dz22	36233	|!:2!?UJ?A "?ADJ|;|!G2;!$->!; A!;D>|;^2AF^4HG^0"B^.8@^!%4^-F0^8&3^/!G;|(25-Y!F2X,6H|;^=;/^@1*^<G<|A3#! x|^=>H;|!E-&!7-" %!&&-|			dlc,dz3
V^!&5clav Klaus	0,z,do72,du12;1,z,dz37,e937	57434
V^!&At Raku^!):an	f,z,ehch,elcf
V^!&Ator Gaspar	7,22,e76l,e972
V^!'Fra Jourov^!&5	5o,8,eab1,efbu;6,5u,efc1,ekbu	12001809
Vahagn Khachaturyan	1,2n,ei3d
Vaira V|!(-!-|e-Freiberga	1,20,dv78,e378	151301		V|!(-!-|e-Freiberga
Val^!&=rie P^!&=cresse	4g,2,e76t,e85a;c,2,ehc4,ei4a
Val^!&=ry Giscard d'Estaing	1,2,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Valdas Adamkus	1,1g,du2q,e57c	153167
Valdis Birkavs	0,20,dp83,dq9f;2,20,dq9f,dv7g
Valdis Dombrovskis	0,20,e53c,ea1m;3w,8,eg8q,ekbu;40,8,ekc1	57630
Valdis Zatlers	1,20,e378,e777	182673
Valent^!&An Paniagua	1,s,dwbm,dx7s	81638
Valentin Inzko	44,7,e53q,eh81	112145
Valentina Matviyenko	12l,9,e79l	182654	Valentina Matvienko
Valerie Jarrett	8y,0,e51k,ed1k	259514
Valery Zaluzhny	7i,e,eh7r,ek28;ez,e,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Vassiliki Thanou	0,k,eb8r,eb9l	20855548
Vaughan Gething	1z,8i,ek3k,ek86
Velupillai Prabhakaran	1p,b2,d855,e55i		Vellupillai Prabhakaran
Vesna Pe^!):i^!'2	s4,v,do6,dv5
Vesna Pusi^!'2	2,18,e7cn,ec1m
Vicente Fox	1,33,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ciorbea	0,i,dscc,du3u
Victor Ponta	0,i,e857,ebb9	57692
Victoria Nuland	f9,0,e99i,ed1k;140,0,eh53,ek3m	1188501
Victoria Villarruel	6,25,ejca	24572317
Vidkun Quisling	26,2k,ca21,cd59
Vigd^!&As Finnbogad^!&Gttir	1,4w,dc81,ds81
Viktor Chernomyrdin	0,9,doce,du3n		|!:2!GIQMO 6DOLMKZOCGL|;|!G58A:!?( !+A(=?<A(&A=|;^-5(^/!G^6.!^0F:^/!G^7)4;|(1>P,Ek}>$kK_!k5s|;^=I"^@FE^=*H ^@('^=*H^<"%^=:<^=*H^<8?;|!E2!%3$!4 2|'|!E06.#,'6!'-|			dp,du3
Viktor Klima	13,x,dt1s,dw24	78538
Viktor Orb^!&5n	0,1c,du76,dy5r;0,1c,e65t	57641	|!:2!GIQMO -O@?L|;|!G.?HA(F/ !F/&%D|;^1.#^/!G^2;C;|(1DJ&?eu!eGm|;^=I"^@FE^=*H ^?((^=*H^=;3;|!E-&*8)&9 !&9"0|			e6
Viktor Yanukovych	0,e,dybl,e115;0,e,e284,e3ci;1,e,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;|!:2!hIQMO >LRIMAGV|;|!:2!GIQMO >LRIMAGV|;|!G2;D=$B+ D!@B=B;D$.|;^,HA^-9'^37:^4.=^.93;|(1IE!:_pV>%E53|;^=I"^@FE^=*H ^?$$^<%6^@87^=I!^@21;|!E.%)7(%8 )0%7%!)5|'			e0a,e11;e6,eac
Viktor Yushchenko	0,e,dvcm,dx5t;1,e,e11n,e62p	1459699	Viktor Yuschenko;|!:2!hIQMO =XDLIM|;|!:2!GIQMO =XDLIM|;|!G58A:!?( A?+!+A=:?|;^/".^-06^37:;|(1AM)Bhxc1;!p-|;^=I"^@FE^=*H ^?..^>3F^@87;|!E2!%3$!4 %!52|'|!E2,3!|			e0a,e62
Viktor Zubkov	0,9,e39e,e458	147425
Villy S^!'#vndal	2,1m,e7a3,e9cc	58119
Vince Cable	3j,1,e65c,eb58;49,1,ed7k,ef7m	244312	Vincent Cable
Viola Amherd	8,2a,ef11,el3v;1,2a,ek11,ekcv
Violeta Chamorro	1,42,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica D^!'.ncil^!'.	0,i,ee1t,efb4	9368300
Virginia Bottomley	1c,1,do4a,dr75;c8,1,dr75,dt52
Virginia Raggi	5r,4,ec6m,ehal
Virginijus Sinkevi^!'8ius	6d,8,efc1,ek7f
Vitali Klitschko	v8,e,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivek Ramaswamy	c,0,ej2l,ek1f
Vivian Balakrishnan	2,43,eba1	7937671
Vivian Motzfeldt	2,5l,ei45
Viviane Reding	5o,8,e62a,ea71	235866
Vjosa Osmani	1,2c,eh46	13047644
Vladim^!&Ar Me^!'8iar	0,14,do6o,dq3g;0,14,dqcd,duau
Vladim^!&Ar ^!)9pidla	0,z,dy7f,e084	32777
Vladimir Lenin	h1,61,blb8,bs1l	1394	Vladimir Ilyich Lenin;|!:2!J?CGKGO *DLGL|;|!G2;>!)D?D+ >D@D@|;^/4?^0"B^.1.^3H#^/!G^!%4^-58^.G/;|(1@!g3zZiyjzFq|;^=GC^<G<^<8;^=:<^=*H ^="$^<*1;|!E0#*!','6 *.'-|			bl
Vladimir Medinsky	5b,9,e85l,eg1l;ch,9,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;|!:2!J?CGKGO +DCGLPIGH|
Vladimir Padrino L^!&Gpez	8,12,eaao	19519696	Vladimir Padrino	Padrino L^!&Gpez
Vladimir Putin	0,9,dv89,dw57;3z,9,dvcv,dw57;1,9,dw57,e457;0,9,e458,e857;1,9,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;|!:2!J?CGKGO .RQGL|;|!:2!MJMCGKGO .RQhL|;|!G2;>!)D?D+ "B$D@|;^098^,I*;^/4?^0"B^.1.^3H#^/!G^!%4^098^,I*;|(1@!g3zZiyRz<q|;^=GC^<G<^<8;^=:<^=*H ^A/;^A&(;|!E0#*!','6 2#&'-|			dvc
Vladimir Voronin	1,1r,dx47,e59b	189435
Vladimir Zhirinovsky	t0,9,dn4i,ei46
Vladislav Jovanovi^!'2	2,5n,dp32,dr8f
Vlado Bu^!'8kovski	0,2t,e0ch,e28s	2529738
Vlado Gotovac	bq,18,ds2,dtc
Vo Nguyen Giap	8,n,ceb3,dc27			Giap
Vo Van Kiet	0,n,dn88,dt9p			Kiet
Vojislav Ko^!):tunica	1,5n,dwa7,dz37;0,v,e033,e477	33031
Vojislav ^!)9e^!):elj	tp,v,dn2n;5,v,du3o,dwao	298063
Volen Siderov	q8,o,e14h
Volker R^!''he	8,3,do41,duaq		Volker Ruehe
Volker T^!''rk	43,2z,eiah		Volker Tuerk
Volodymyr Groysman	0,e,ec4e,ef8t	4150130
Volodymyr Zelensky	c,e,eecv,ef4l;1,e,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;|!:2!MJMCGKGO &DJDLP[IGH|;|!:2!J?CGKGO &DJDLPIGH|;|!G:3:6:!<7<# $<6<8%5<|;^196^6F-^04F^.1.;|(1=$'nE!_l~:mt7+|^(3D;^=A!^=$&^<8;^=:<^=*H ^?4<^="(^>;.^@@?;|!E0##*#!','6 $*./5'|			ef4
Vuk Dra^!):kovi^!'2	tq,v,dm3e;2,v,e033,e35f	162740
Vuk Jeremi^!'2	2,v,e35f,e87r;6r,2z,e89i,e99g	722579
Vyacheslav Molotov	2,61,c753,ch34
Vyacheslav Volodin	12o,9,eca5	982461	Viacheslav Volodin
Vygaudas U^!):ackas	2,1g,e4c9,e62b	983985
Vytautas Landsbergis	7a,1g,dm3b,dobp	164582
W. T. Cosgrave	zb,m,bqc6,c039
W^!(Dadys^!(Daw Bartoszewski	2,5,dr37,drcm;2,5,dw6u,dxaj	381185
W^!(Dadys^!(Daw Gomu^!(Dka	5i,5,coal,d2ck
W^!(Dadys^!(Daw Kosiniak-Kamysz	8,5,ejcd	1374797		Kosiniak-Kamysz
W^!(Dadys^!(Daw Sikorski	0,5,c79u,cb74
W^!(Dodzimierz Cimoszewicz	0,5,ds27,dtav;2,5,dxaj,e115	55915
W^!(Dodzimierz Czarzasty	94,5,elbi
Waldemar Pawlak	0,5,do65,do7a;0,5,dpaq,dr36;5,5,e3bg,e8br
Waldemar ^!*+urek	b,5,el7o
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
Wanda V^!&5zquez	4,6h,ef87,eh12
Wang Huning	h4,6,ej3a			Wang
Wang Qishan	6,6,ee3h,ej3a	18113		Wang
Wang Yi	2,6,e93g,eicu;2,6,ej7p	701801	^293^11F	Wang
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
William Ruto	3k,3m,e949,ei9d;1,3m,ei9d	195725	|!:@$9<MP= !DC?|;|!G2B>D!? +B$B|;^.=I^/2C^!%4^8C)^/I#;|(1<%"l!b||(29TD!|;^?-C^=,.^?%C ^='7^@FE;|!E-&*-*!. 9&)&|			ei8
William Seward	11,0,a136,a934		William H. Seward
William Waldegrave	1c,1,dmb2,do4a;d,1,dq7k,dr75
William Whitelaw	1j,1,db54,df6b		Willie Whitelaw
Willy Brandt	vi,3,cpa3,cyc1;13,3,d1am,d657
Willy Claes	2,1u,do37,dqah;1k,5w,dqah,drak
Wim Duisenberg	7,r,d55b,d9cj;1,6r,du61,dzav
Wim Kok	0,r,dq8m,dy7m	221411
Winfried Kretschmann	26,96,e75c
Winnie Mandela	z7,w,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	mp,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	|!:C!6;?@<; %3>E699J|;Winston Spencer Churchill;|!G5?=*!?= !+(+;|;^,E:^-A>^/!G;|(1=$!t7Ft~?d||(22]!K|;^?-?^>;.^@D+ ^@'4^@29;|!E2!%,-$!+ 2|'|!EC#!|'|!E6!$|			c8
Winston Peters	5,q,dscg,du8e;2,q,ejbr	1396178					dp7
Witold Waszczykowski	2,5,ebbg,ee19	9375875
Wojciech Jaruzelski	0,5,dd2b,dhb6;1,5,dl7j,dmcm
Wolfgang Petritsch	44,7,dv8i,dy5r	112891
Wolfgang Sch^!&8uble	f,3,e1bm,e5ar;7,3,e5as,edao;4v,3,edao,ehaq	16019	Wolfgang Schaeuble;|!:2!MJ[SB?LB 7MH@JD|;|!G2;B>;4!@4 .BD">A|;^0=:^-"6^/.!^-:&;|(1>#&kR)s-}4g!Sl|;^=A!^A3#^;)4 ^>7*^?00^=GC^="$;|!E.%%,4"0" 9%)!,$|			e6,eda
Wolfgang Sch^!''ssel	13,x,dw24,e31b	2125645	Wolfgang Schuessel
Wolfgang Thierse	4v,3,duaq,e1ai	62703
Woodrow Wilson	4,6m,bf1h,bh31;1,0,bh34,bp34	34296	|!:2!RCOM !GJ[PML|;|!G:::!#: :<6%:8|;^-"9^/8;^41%^!%4^.=I^/!G^6G0;|(1@!>Dkzy!||(1=!l;t|;^?+9^<7,^=$& ^?-C^>;2;|!E0##!6# #'*/#-|
Wopke Hoekstra	7,r,edaq,ei1a;2,r,ei1a,ej91;7g,8,eja5	14520235
Wouter Bos	7,r,e32m,e62n	554127
Xabier Arzalluz	rt,j,di2,e01
Xanana Gusmao	tj,3y,dd3,dy5k;1,3y,dy5k,e35k;0,3y,e388,eb2g;0,3y,ej71	11509	Jose Alexandre Gusmao
Xavier Becerra	l,6d,ed1o,eh3i;1c,0,eh3j,el1k
Xavier Bettel	0,3z,e9c4,ejbh	561213
Xavier Espot	0,6o,ef5g	21001195	Xavier Espot Zamora	Espot
Xavier Trias	bx,j,e771,eb6d
Xi Jinping	6,6,e43f,e93e;20,6,e8bf;1,6,e93e	15031	|!:A!8 &78=L?8=|;|!:A!V &7V=L?V=|;|!G3-C %C? !C?3|;^,G0^6EI^/0?;^44%^6EI^/0?;^><=^?>B^A4G;|!E/8( !|'|!E/(/3(/!|	Xi		e8b
Xiomara Castro	1,32,ei1r,em1r	8044708
Y^!(3ld^!(3r^!(3m Akbulut	0,b,dlb9,dn6n
Ya^!&?l Braun-Pivet	4x,2,ei6s			Braun-Pivet
Ya^!)8ar G^!''ler	8,b,ej64	19636157
Ya^!)8ar Yak|!(3!O|	2,b,dybi,dz3e	75063
Yahya Jammeh	1,52,dq7m,ed1l	57356
Yahya Sinwar	b4,75,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar;|!:A/ELO !8=20@|;|!G2D'DC !>-@B!+|;^-A+^1<5^,HA^!%4^6D<^2AF^/!G;|(2(N<Nh!_YU|;^?$$^AB@^?$$ ^><A^?(D^=*H;|!E-*(*! 2*1&&!9|			eh,ekc
Yair Lapid	7,d,e93i,eac4;0,d,ei71,eict;r,d,ej12	1396120	|!E-*!*9 -5*$|;|!:;5>F !6E>:|;|!G1E"!E, ?"#E*|;^,HA^-"6^/!G^!%4^0"B^3$"^/8;;|(1>d!k}iQF|;^?$$^?00^=*H ^<G<^A42^<7,
Yamand^!'% Orsi	1,3w,el31
Yang Jiechi	2,6,e34r,e93g	58211		Yang
Yanis Varoufakis	7,k,eb1r,eb76	40688	|!:2>LGP !?ORS?IGP|;|!G2D!@D- ;!+B;!=D-|;^2AF^8C)^187^.1.^04F;|(2*L3!f8S=||(1;!-9|;^?$$^<*-^>;. ^=;/^='7^A&@^@@?^>;.;|!E-*!1*2 &!9&5!8*2|			eb,ec
Yannick Jadot	c,2,eh9s,ei4a
Yannis Stournaras	7,k,e875,ea6a;no,k,ea6k
Yannos Papantoniou	7,k,dq5,dxao
Yasser Arafat	9o,90,d124,e0bb;1,6g,ds2c,e0bb	34211	Yasir Arafat;|!:0@RIQ !QAUAS|;|!G2D!-+ 3+;!$|;Abu Ammar;^7E&^0"B^187^22@;|(2,J!Qd||(1;"lU!H|;^?$$^>23^=*H ^?">^<G<|A$>x!|;|!E-*!29 395!;|			de,e1
Yasuhiro Nakasone	0,l,debr,djb6
Yasuo Fukuda	0,l,e39q,e49o	101137
Yegor Gaidar	e0,9,do6f,doce
Yevgeny Prigozhin	5k,b9,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;|!:5!>?AIDE +LD?JBDI|;|!G3C:3C?C !*C3A%C?|;^098^7)/^/G%^-"';|(1B!N+DxwPf-1o|;^?'5^=G;^;,0^<*- ^A3#^=,.^;.2^?>B;|!E.)!"0) 48)"%&|'|!E6!'|			ej1,ejc
Yevgeny Primakov	2,9,ds19,du9b;0,9,du9b,dv5c		Evgeny Primakov;|!:5!>?AIDE +LDH<FJ>|;|!G2D;4D@D "+D?!=B;|;^-A+^.8@^0D@^/"F^!%4^098^7)/^86)^37:^.8@;|(1B!N+DxwPfW,N|;^?'5^=G;^;,0^<*- ^A3#|=,.!=|^@87^A3#;|!E.)!"0) 48).7%!|			ds,dv6
Yingluck Shinawatra	0,11,e785,ea57				Yingluck
Yitzhak Mordechai	8,d,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,d,d663,d96k;8,d,dg9d,dm3f;0,d,do7d,drb4	34060	Yitzchak Rabin;|!:8!ON9C )9:AF|;|!G0!/)#> -#$FB|;^-"6^/HB^-09^!%4^0"B^.HC;|(1>!AL,}iPs|;^?00^@1"^A5%^@?0 ^<G<^=I%;|!E.)6'7 8!)/|			do6,ds6
Yitzhak Shamir	2,d,dc3a,diak;0,d,dfaa,dg9d;0,d,diak,do7d		|!:8!ON9C 19EAI|;|!G0!/)#> 0#AF-|;^-"6^/HB^-09^!%4^17$^3H#^/!G;|(1>!AL,}4c]k|;^?00^@1"^A5%^@?0 ^>01^=:<^=*H;|!E4#0!1 3(#2|			di,doc
Ylva Johansson	aw,8,efc1,ekbu
Yoav Gallant	8,d,eict,ekb5		|!:3'L>@ !>I>KP|;|!G-IG!@ 9&C&E)|;^4,A^,HA^.8@^!%4^-8F^-15^22@;|(1<j!U||(1Fs!ak=|;^?*F^?">^=G; ^;)'^<G@^A$>;|!E-*&!" #-1)|			ej,ekc
Yogi Adityanath	x,b7,ed3j	4683097
Yoko Kamikawa	2,l,ej9d,eka1	276275
Yolanda D^!&Aaz	5,j,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2y,f,ef7p,eh34;1,f,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;^?.2^>1A^?'!;|!:!N_ AaZ ![o|;|!G>864 !61 862|;^/"C^7>'^/>4;^/"C^71F^/>4;|!E2%!+ -!3|-|!E2%!(|	Yoon		ei3,elc
Yoshihide Suga	64,l,e8cq,eg9g;0,l,eg9g,eha4	122465	^5#@^43%^-*-;|!:!!dXhXTp AfSP|;|!G2DB.DAD)D -B4!|;^5#@^,FB^-#";^>;.^;(H ^?*F^><=^AB@^<.1;|!E/($8(#("# 0$!#|
Yoshihiko Noda	0,l,e792,e8cq;r,l,ek9n	57647
Yoshimasa Hayashi	2,l,ehba,ej9d;64,l,ejce,elal	1141271
Yoshiro Mori	0,l,dw45,dx4q	233499
Youssef Rajji	2,1f,el28		Youssef Raggi
Yousuf Raza Gilani	0,u,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,1t,di1t	57274	Yoweri Kaguta Museveni;|!:9!F:=H@ $KI=:=E@|;|!G<:88:!: 58#:1:6:|;^3:4^.3@^8&3^/"F;|(1@f!"hy[6TF|;|?*F!x|^=,. ^=5E^>23^=>@^<*-;|!E.)%%8) .%1!0)|			di
Yukio Hatoyama	0,l,e59g,e668	131077
Yukiya Amano	6b,8o,e5c1,ef7i
Yulia Navalnaya	r,9,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	o,e,ehb4,el7h;0,e,el7h	61112536	Yuliia Svyrydenko;|!:A.;VO !28@845=:>|
Yulia Tymoshenko	0,e,e11o,e198;0,e,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;|!:B-:UN !7;=G4<9=|;|!:B-:7N !7;=G4<9=|;|!G2DB>D! $D?B.D@=B|;^.F:^5#&^2CA^37:;|(1=gke~D!c5%t1|;^?.6^=,.^?"> ^A&$^=24^>3F^@87;|!E1&")&! %&+"6-4"|			e1,ea
Yuri Andropov	20,61,debc,dg29
Yuri Ushakov	ci,9,e85d	4479563	Yury Ushakov;|!:C,>67 !F.8<0|
Yuriko Koike	nl,l,ec82	261703
Yusuf Tuggar	2,2j,ej8l	65088520
Yv^!&5n Gil	2,12,ej16
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
Zdravko Krivokapi^!'2	0,3s,egc4,ei4s	97999161
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
Zlatko Mate^!):a	0,18,drb7,dw1r	2625163
Zoe Konstantopoulou	22,k,eb26,eba4
Zohran Mamdani	4a,0,em11						el6o
Zoran Lili^!'2	1,5n,dp6p,dt6p
Zoran Milanovi^!'2	0,18,e7cn,ec1m;1,18,eg2j	57687
Zoran Zaev	0,2t,ed5v,ei1g	220579
Zoran ^!';in^!'<i^!'2	0,v,dx1p,dz3c	157131	Zoran Djindjic
Zoran ^!*-ivkovi^!'2	0,v,dz3i,e033
Zorana Mihajlovi^!'2	5,v,ea4r,eiaq	10843366
Zulfikar Ali Bhutto	1,u,d3ck,d58d;0,u,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Dolinkov^!&5	9,14,ejap,eka
Zuzana ^!'7aputov^!&5	1,14,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,1z,dn4e,do16
^!%>lvaro Cunhal	3f,22,ct3,doc5
^!%>lvaro Uribe	1,3q,dy87,e687	187413	Alvaro Uribe Velez;|!:0!L_CAQO 4QIBF|;|!G.!B?%/F !F/H&H|;^7E&^/!G^2AF^41%^!%4^,FE^7)/^8&3;|(1<!mOo||(1@y!hT|;^?"F^=;/^=$& ^?+9^=,.^=>@;|!E-!-&&!9& !&9*"%|	Uribe		dy5,e7
^!%>rp^!&5d G^!'!ncz	1,1c,dm83,dw84	102200
^!%Fdith Cresson	0,2,dn5f,do42
^!%Fdouard Balladur	0,2,dp3t,dr5b
^!%Fdouard Daladier	0,2,c64a,c83l
^!%Fdouard Philippe	0,2,ed5f,eg73	3579995
^!%Flisabeth Borne	0,2,ei5g,ek19	20020731
^!%Flisabeth Guigou	b,2,dt64,dwai
^!%Fric Ciotti	bn,2,eicb,ek7
^!%Fric Lombard	7,2,ekcn,ela5
^!%Fric Zemmour	c,2,ehbu,ei4a;r7,2,ehc5
^!%Ftienne Tshisekedi	0,1b,do8f,dp3i
^!%Fvariste Ndayishimiye	1,1a,eg6i	27329764
^!&'lafur Ragnar Gr^!&Amsson	1,4w,ds81,ec81	57284		Gr^!&Amsson
^!&'scar Arias	1,1j,di58,dm58;1,1j,e258,e658		Oscar Arias Sanchez	Arias
^!&*zg^!''r ^!&*zel	r,b,ejb5
^!&0mit ^!&*zda^!(!	u3,b,eh8q
^!';uro Macut	0,v,el4g		Djuro Macut
^!(2brahim Kal^!(3n	cj,b,eacb,ej65;3b,b,ej65
^!(2smail Cem	2,b,dt6u,dy7b
^!(2smet ^!(2n^!'!n^!''	0,b,brb1,c5b1;1,b,c6bb,ci5m;0,b,ctbk,cx2k
^!(?udov^!&At ^!&'dor	0,14,ej5f,ejap
^!)9tefan F^!''le	5e,8,e62a,eaav	370164
^!*-eljka Cvijanovi^!'2	1,64,eebj,eibf;2x,7,eibg
^!*-eljko Kom^!):i^!'2	2x,7,e2b6,eabh;2x,7,eebk	297825
^!*-eljko Ra^!*.natovi^!'2	to,v,dmab,dw1f		Arkan
^!*-eljko ^!)9turanovi^!'2	0,3s,e2bd,e42t	356556
^!*-ivadin Jovanovi^!'2	2,5n,du19,dwb4
|!&!!E|igo Errej^!&Gn	qw,j,ef9p,ekao
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
Ana Chac^!&Gn	15,1j,ea58,ed~		Ana Helena Chac^!&Gn;Ana Helena Chac^!&Gn Echeverr^!&Aa	Chac^!&Gn
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
Andr^!&= Carson	3,0,e43d	517649
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
Ben Ray Luj^!&5n	3,0,e516,eh13;a,0,eh13	324256	Ben Luj^!&5n
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
Chuy Garc^!&Aa	3,0,ef13	18631698	Jes^!'%s Garc^!&Aa
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
Linda S^!&5nchez	3,0,dz17	291143
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
Nanette Diaz Barrag^!&5n	3,0,ed13	21662745	Nanette Barrag^!&5n
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
Nydia Vel^!&5zquez	3,0,dp15	434890
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
Pablo Jos^!&= Hern^!&5ndez	3,0,el13	130997176	Pablo Jos^!&= Hern^!&5ndez Rivera
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
  importedFrom: 204323,
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
Deputy F^!''hrer
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
Leader of M^!&5s Pa^!&As
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
Mayor of S^!&7o Paulo
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
President of D^!&5il ^!%Fireann
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
S^!&7o Tom^!&= and Pr^!&Ancipe
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
Cura^!&;ao
European Central Bank
Florida
Guadeloupe
Mayotte
Netherlands Antilles
North Carolina
R^!&=union
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
Baden-W^!''rttemberg
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
S^!&7o Paulo
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
