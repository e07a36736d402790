// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `dalli	4g4m
imran	4m9v
ranarivelo	5o8z
chanfiou	24nf
daglo	1c36
wood	298u
misick	65mn 8cb1
skromach	8icy
davis	efv usk 1k1g 2a3l 3h4b 3o8o 3r04 5bgh
abduhakimov	2x4h
haradinaj	77wc
micic	7u30
hanekom	3l78
harawi	4lyr
kmecl	62zk
mustafayev	7om2
altmaier	71bo
mcmanus	50e5
iryani	25vg 6ibn
асад	8mb
nahrowi	4m4k
brokenshire	4rgl
coelho	1j8a 4h6f 6z4i
deby	rds 169h
naharimamy	4nj7
alupo	4x4r 4x5s
collendavelloo	4p7k
bissessar	zl0
balcerowicz	14po
samyradow	2vcg
thini	280r
ruiz	618g 795k 7lk9
ljajic	78ta
woonton	7doj
halina	2jyh
houchin	3v7s
kaba	6np0 7qlx
humala	1her
kavindele	3uca
rambharat	3df6
стармер	104a
piva	2h2y
leiking	4l4c
magnagna	3c2s
bassal	258k
kozyrev	58l
samia	1q5m
ameerali	7d22
ambouroue	6x0d
abrahamyan	4ihl
bibang	570m
bounthong	33d2
bonomi	3qgx
bouda	4v0o
dilberovic	3t1c
lorenzana	3k69
tack	5nnt
elvestuen	6s4b
mathieu	66l3
retailleau	ayn
freitas	1u8b 4yha 7ymc
georgescu	dtt
missic	8cbt
duterte	1od0 1qin
zbidi	23ws
arefaine	2t13
booker	3exj
erdenebat	4tfo
gould	5adq
bishop	ys8 194z 7lai
christian	71hv
komara	58rj 5in6
motlanthe	10mp
graca	3790
gowda	nm3 7hze
kopu	3p3l
mabuza	3iro 4q25 5hyh
mahmudov	89la
nader	1mbg
anderton	4xhx
temengil	2xt6
albores	5wl1
bedda	5rps
khamman	5di0
plut	3p9b
tinubu	a91
badran	29ur
cordet	4v5b
nagbe	5kkb
pfluger	2vt4
baghaei	i9q
bosch	68di
mapp	5bui
maani	3z6p 8bvr
katambe	4p1w
ndayishimiye	234u
canty	340o
kanyana	2ctq
michal	12xf
путін	1xww
zaidi	7xhv
perot	1p0n
tommy	842h
agbenonci	2wcq
anutin	6nm
biko	1t27
kubiv	7uqb
mciver	5htm
foot	19vl
houthi	u3
mulang	4gj0
mutimura	3wkj
nadler	4wzh
uribe	22w9 56uy
wazz	4ft6
умєров	1p7f
hudson	7bzn
lakatani	7lbw
norman	771o
ralph	7c7t
choi	cja 3bjb
kavaliku	5ilj
deif	1cxd
jack	3430 3igj 7vhp
bayrou	k4w
tuke	510k
badenoch	10aq
enhsaihan	64gj
tariceanu	351k
vaiciunas	8jt2
mamiaka	4cai
musonge	7267
ryan	1j03 6y86
britt	5ax2
drew	1urb 4w9b
goedgedrag	44be 44c9
mesie	2pxs
clarkson	2adr
goncz	22y5
malielegaoi	3yuk
nzimande	31xq
balde	24ug 24wj
bentz	3eb6
blair	1vuc 8cx6
estevez	2pu7
isarescu	6ij5
zeman	1b82
pan	6wfp
pandor	1exo
clegg	1g3t
latortue	474y
loum	5t9h
ternier	5thv
prasidh	394z
beavogui	6apj
eman	66u3 67sn
redwood	wuo
zelenski	1ydt
zubaidi	284
mirzoyan	2sum
miklos	4pbg
mohamed	1brr 254h 29ck 2lwe 4kdi 78k1
tambajang	3z5k
vasilev	6p9m
antoine	2nkg
kalvitis	2cr9
ghrieb	1s3l
haxhinasto	3q3u
co	4ybk
gjermeni	3rdn
skvortsova	887s
blinken	6c4
lighe	6n4q
veldkamp	biw
remetic	2fu3
tulaga	5uz6
chalabi	1vk
medina	3gy6 5p5l
cleaver	3t8v
gbakima	2cod
nassour	5rfi
hoekstra	8e90
kristrun	12zk
alhassan	2cy5
amaechi	7g21
rawi	3ym9
agovaka	71a9
balart	5zo5
cvijanovic	8ima
ricketts	717b
cartwright	7r5o
dubaybah	25s0
flanagan	39qj
kapavore	3ryr
moulton	7o7p
pustovoytenko	87e1
valiente	54k0
bekteshi	5gsm
inoni	3ur9
namashulua	37i2
renzi	190q
zhao	22dc 22e9 8ix0
voronin	1y3q
brencic	5sgd
thinh	3gf2
fuad	8fcq
lummis	3fdw
maigochi	7lcw
barreh	6htv
hussain	1pfr 4je7 5tnl
diouf	hg
lozano	7bdc
beregovoy	1k9s
cherni	5siv
mccain	d7y wos
potter	5z2d 6u5v
bakri	27ft 2xu1 6m95
muskie	gsx
우	1ola
hickenlooper	4zts
sudre	5wda
merz	kix 4ed2
tokataake	8djj
lui	43av
deubet	59cl
graham	5mh7
haniyeh	s3w
lasic	3kki
ayissi	4gfy
bouphavanh	330m
macdonald	1met
poyle	3o5r
sinunguruza	8138
aly	4u0l
frost	63p7
lakkotrypis	4732
rasizade	2uhk
jonsson	5lm8
kabadi	4elc
kuman	6o5a
leclercq	6xy2
ghaffar	5ch0
matipa	8e2c
smith	e6x qyd r2d 2973 2a8x 3bwg 3d7w 3ewp 4tpf 4wok 59ju 6u17 82xr
kouassi	4uhu
motsoaledi	6w8i
yanukovych	1xaq
dove	7xb1
wlue	7kyj
zinke	7hft
shehadah	6ipe
harrison	2jtk
vassiliou	46xc
hollen	3bxq
keoboualapha	5dmy
ashton	bky
gonzi	5jjt
hutchinson	3v0c 8d5f
tok	3gc7
dadae	326u
nowacka	4pss
일	117q
barry	2kbq 331s
pommies	7dhq
puspayoga	2mzt
akmadzic	68jr
oudom	6ve2
hoyle	8787
oreamuno	7eh3
romo	5xpa
tubi	6fx7
adheeb	2awk
dassama	2xnb
mussoni	41wk
amador	48vl
suwaphan	7wzd
asymbekov	7orv
golic	7u5l
stournaras	4mz9
ciza	4ud4 8afg
mora	3pwk 6xpj
zakharchenko	3s6
hrawi	h9l
hughes	38bm 4iva
rwamirama	34a4
bazin	5v40
gunnlaugsson	7qny
klingbeil	13hy
elahi	3ah0
zoniaba	7nit
eriksson	71ov
barkat	2yfz
lindner	cqd
beria	13ti
shin	2anu
busek	3uxw
turchin	3pa
honecker	i3r
buttigieg	1jg6
fleming	5nka 6u6o
malashko	87bd
tudjman	jun
capes	60g8
kechichian	5lrd
dissanayake	6mf 3p5f 6m6z
fabrega	6sgq
finstad	33iw
kinkel	12jm
prince	7u6f
namaki	7iiv
macfadyen	4k6u
talla	3lyj 5tax
bellepeau	6gvo
ri	7aw0 7aww 7axr 7ayg 7az7 7b02 7b0w 7b1s 7b2n 7b3i
مبارك	qcm
mursi	1c7g
perng	70xl
kirkilas	45un
sunia	7z0a
bathiyutheen	7cvz
essam	3vvo
linde	2qk8 5p3a
lorimer	502g
буданов	137r
marciel	5vp8
buzek	v89
golob	1nwv
scotty	3aaj 5ofv
sharifov	7kb9
sope	2ya2
abdesselam	2zoz
lucinschi	72nz
angulo	5wnh
ducarme	3kjo
koutou	7sxv
torrez	2e9q
gudbrandsson	4axu
kpomakpor	3ilm
truss	156x 8ca4
tanoh	5v85 81at
elizabeth	1lm3
tchicaya	4ve1
arens	1dmt
asselborn	4u1o
biyama	7g55
finianos	8hrg
artola	8854
dunduru	7qzb
obame	433o 6zbt
gakharia	48j4
kalyalya	3kz2
kuku	4zyi
marau	8d9z
saibou	2is9
samuelsen	2nl9
an	2mi3 64ei
kallon	58sc
mut	65ol
assimaidou	5gja
chawalit	3aih
jibril	24gc
rutte	187c
solis	5poo 5vln
dilma	fdo
emelee	3cep
mohamud	oy8
imbali	3zaj
steinitz	8hs8
babuc	6gqc
nikolaou	4n3p
bush	l52 lhu upd 63x0
hauglie	2r3q
hossain	5dq6
leclerque	6xz5
mfume	5hi4
moraes	3u5
aoc	3vu
biya	1itz
mbz	1dcv
yaakob	s7f
jeenbekov	7tag
rugy	432m
vetah	6c67
compaore	a2e 7rmt
gauck	vjf
ndirahisha	4ta3
ngige	3bu2
mahama	wls 2juh 4crx
moravcik	56bg
attiyah	27cv
sattori	4pv7
elalamy	6hp7
andriamanga	8bfv
kawar	61z0
kohler	q7m
malval	7dc2
manyang	5hcq
kushner	tw9
soekarno	1tf0
kangaloo	cu7
kuratchenko	8bdr
luttrell	6h53
maysari	2c9t
warner	60qg
gvir	sa5
tarmidi	31af
camara	2llx 59no 59r8 5tfd 5yco 6z9q 7mz7
lien	153g 5lnh
tillis	81eb
brahimi	13dh
constantin	3gi9
bidh	2j1c
fahd	11of 3y1q 78g5
gligorov	12eu
tito	xv6 7zg5
zebari	qbl
darling	4me 3ebz
ouosso	3tho
qandil	4hv6
gueye	6vgq
bozumbayev	59q5
odongo	4wdx
anand	613
huizenga	31mo
nandinga	29lm
rakotondrazafy	5i76
teuk	84ks
dery	2li8
nadduli	2663
ghadban	80qf
mandinga	88xl
mebarki	6bnx
ogandaga	4vkd
ross	1zf0 3k29 7ozl
atdayew	2z4y
machel	1q7o
berdiyew	8fks
ulstein	3fke
doubragne	4ow2
luaybi	274s
ntsekele	7kig
berdymukhamedov	nc2
hultqvist	71wa
pessah	7rai
kaminski	608r
kanyenkiko	2nbt
mainassara	r3z 4ltg
quader	6rk9
kobyakov	2o8i
vilsack	1vpd
reagan	1ouu
shiri	70yk
foxx	8adq
mclellan	2qvs
nyirahabimana	7ssk
rogozin	fo6
shoygu	1r6a
milanovic	22om
morauta	6494
абэ	1s17
charnvirakul	6nm
marco	4b1o
jin	4xv3
nieuwenhuizen	3etw
husnoo	2sjv
isham	4odl
myint	80r9 8dsh
hockey	vsr
fondre	5019
pribilovic	7x37
radicova	4pjk
tantawi	1c5z
tayeb	2dla
erdene	1hyj 4qnx
granic	49wy 62mv
munyakazi	4nux
nsengiyaremye	3n15
sillah	3plr
kibreab	5e87
ouzzine	6e6p
shamma	7osq
hamidi	6cjx
patel	1l8o 3pjx 86nq
diop	24yx 6i5n 6meu 7trc 84pa
ghannouchi	1c21 1lrz
mokhber	1cpa
gutu	4n33
rajapaksa	mur 16gp
thu	2wbb 68tu
villarruel	1x64
ashraf	76pn
jouahri	23zk
sulayman	66nj
vizcarra	18jy
capito	7pew
daoudou	6awh
braverman	1tc7
engell	67iz
zawati	4cxo
abderrahmane	3yjd
fozia	41s4
龙	hkd
feijoo	2tr
diatta	6i47
nybo	4obq
wakata	32km
brabec	7bqi
alencar	52ui
monteiro	4r10
cheiffou	2l2l
qaasim	628z
louh	7z8i
ngcamphalala	3iym
rusko	6zx9
bennett	1eqe 3801
creed	653a
hardgrave	45j3
manirakiza	3ely
regenvanu	7o8k
barkindo	1cvw
retzlaff	5kcb
tapaitau	7dk0
medinsky	1xrx
muoi	fr0
rutskoy	2gma
colom	2kqr
gelin	5ypk
villiger	5ams
mutebile	3u1e
shibyaniyan	5qtd
thomas	3k81 72pm 82ie
cable	1xi5
jhugroo	5rqm
bayle	73kt
karimov	s2x 4maw 4s8t
nemtsov	adr
wirasak	8dz9
yaron	2maa
junushaliev	5alu
bustani	6k6i
fakafanua	3yr8
rasmussen	51u 13im 1kwu
waena	6m3f
hakimi	2611 3rk1
kristopans	89oq
sadang	3rrx
pratt	3ff5 64dp
ganao	3iao
scheffer	sjv
vento	6v1y
gyanendra	11sq
metzler	7h9x
timofti	6oas
登	vnr
marurai	4xp1
ondoa	5yvm
ghafar	25lc
afamasaga	5l6x
jorayev	7h76
margai	39vi
sefcovic	189x
terdikbaev	3v9h
phamotse	5r9l
kovacevski	3mhk
maamau	1u69
naryshkin	7nqm
moncada	3knl
clerides	mer
griffiths	18ck
ntahomvukiye	3t7v
atamyradow	2x1v
lobendi	2y81
rupo	hb9
drakeford	183k
callaghan	tfg
qolami	5u8o
raponda	7ft6
thongloun	1v9p 81wq 81xw
elung	6yic
erjavec	5aeh
leyen	1wlp
ozal	1w8y
lapin	4uj7
rantisi	6g
بينغ	20hz
pearey	3j3w
abuel	4sta
pracha	74qb
qureshi	1rj0
croo	3ac
ismajli	86jn
ahissou	7o04
kihl	4vs4
seluka	2g2y
환	d6i
doe	1q8h
dassonville	8ht8
huseynov	70on 7wmj
a	qab
borrero	2ho8 49dy
mbodoumi	2ihv
strache	p7s
sylapow	6ioe
thongsing	81z4
adhanom	1ulx
grindeanu	7tkg
duran	7xpp
suleimani	1lfd
zhvania	8jpw
mahloof	2bda
shultz	lff
lu	2r09 5nto
gusmao	20co
issam	4ozi
kambile	7lim
saeed	5qwb 6j4v
макрон	hkd
buckovski	8b6p
fraser	16rz
安	1mpe
husayn	1pfr
badal	4est
carbajal	7jg8
erlaf	6b5q
saddam	1pfr
urzua	3730
maiga	it chn 2jw7 6vle 7tv6
monckeberg	3f4u 6oft
huang	4ir9 4isa
nau	88c4
okurut	6263
jizdan	2gxh
dalton	7uyh
messahel	23vm
muliakaaka	6j2x
yamin	6id9
duvalier	k66 ubg
cornejo	7ady
dreifuss	7h8v
kisekka	7klp
machar	1nfn 6hd1
hamid	25r9 6jhw
phet	72yd
kuleba	fpl
luo	5q1l 6prm
espada	538m
seidi	7w0g
branco	4y3j
chao	h88
meciar	1y5t
debonheur	4w0y
piechocinski	4t8c
begaj	872
somoza	4y4
moustapha	6npq
costa	6eo 35wv 3dne 3vsw 450u 4b42 4xl8 5uw8 5y26 7o1v
franck	3qbc
sequeira	7jva
shiraliyev	6tuf
dingell	3jyb
valladares	292e
gil	2283 2fms
santa	81a0
suplinska	4lpm
turk	1ybn 3h1b
weeks	68qu
abdygulov	83ge
haggar	7qjm
ortiz	7jm3
kuchma	14kf
lukonde	4vpo
nujoma	1q16 86ua
khomeini	1p4y
nzayimana	5l2d
pokharel	4ojh
bosengkham	32xh
gallant	21bs
garu	6hbk
yahya	2t5e
chadwick	2ojg 3ere
mova	4ghg
rosales	8691
vaquina	2f4v
grobarczyk	5vxv
waisman	3jf5
haleem	6bbp
kast	xwf
ndoke	44uf
gayan	2qdn
borges	4ya8
fesneau	5v4o
owona	4atv
sainovic	6p4s
marghem	5z0d
hilly	41z8
zayani	8i9m
luong	84mk
qahil	29vq
onder	7dfe
lincoln	19s
tawfiq	5s1y
col	4wpm
noskov	5g94
thordarson	4avx
xanthos	2o6h
alfred	2hfx
gharbi	27jy
symonette	33y5
adjoumani	5fxa
bogdanic	3ot3
crank	4w5v
dubcek	3dq
huckabee	1ah7
amudi	6k2h
bouh	8er3
him	4bq9
boluarte	fgb
nash	7vio
dimitrov	6p23
hanson	1j3s 2jos
mcgovern	l8f 4xps
kasaila	420k
palik	2t27
montt	h1m
mpango	1k3j
pekcan	7grj
yaalon	1dpz
nuaymi	5skv
alkatiri	5wge
amadhila	7hn0
telavi	8dij
vasquez	37mi 3x8e 44ol 69eh
loeak	3cjn
aweis	5yf1
agadzi	6vk5
amiri	4igb 7lzu
kivejinja	5fhp
chanthol	7wdk
gharbia	640g
toribiong	50zo
zhelyazkov	1ozn
arzilli	5vmf
jhonson	310a
monterio	5n7u
beckingham	71e6
perry	1nd5 1zq8 3dde 7ham 7mpx
fischbach	66ry
paul	1kop 1kuo 1mh5 1otc 3x3l 7fut
delaney	2ss6
soder	188q
yazdi	6cdc
scholten	4hhn
пенс	1ajr
roosevelt	jzk 1uzn
nour	5y7o
steinhoff	4t99
aho	3vs8
johannesson	4ayv
espinoza	602r
muhith	28qu
yushchenko	1xej
junusov	4k7l
badelkhan	5dsr
getahun	47me
nhambiu	52br
wilche	57qn
antic	2frz
medved	83wr 844m
naderi	7mgh
yattani	8689
liverpool	6o2q
rajoy	17tk
villagomez	82vx
alatas	48v
finnegan	65ab
merkley	4w7h
baty	304e
bassiere	2z37
nnongolo	2lsz
leblanc	fsw
raybould	4yq4
resic	5k9g
mumtaz	4dor
ader	z5z
lama	dw4
qureia	1x6
cosgrow	8bz6
thaci	osg
banov	32g1
boehner	w0s
castaner	3cdk
lauti	836v
nze	2dxn
leye	4ul6
premadasa	77ym 7ir7
kanerva	4lso
tsogwane	7ser
sawaylah	27wt
matolcsy	4cd0
kishida	kmo
razinkov	4lii
zandashatar	49op
zayats	5kz4
gaombalet	38mm
basharif	5q3n
degenhart	3uhg
purcekow	383h
vejjajiva	169
yeadon	4y8b
astori	3gv8
constantinescu	hhl
kafabusa	8cjm
nankhumwa	5g6g
gouma	28eu
riisager	64q4
ro	7czk
aror	34xi
jugnauth	1l2p 2pne
mayorkas	324
vucic	34c
watson	43hn
jonan	4l3j
esau	30nx
maloy	38lp
zubkov	1xh6
farage	1gf0
kalla	z2w 6dx6
kyenge	4vnu
гитлер	1kd
munokoa	6n9d
lokeris	722o
ribbentrop	vkc
kravchuk	14jl
sullivan	t81 3gai
hammami	4m8v
nepal	3b5t
nyerere	yy0
수	oeq
jeribi	47ss
waqa	3n2x
berhanu	30hc
nyirasafali	3vun
rivera	6vt8
louisy	6zzp 70ws
makram	6k4x
mohamad	16au 6a4o
calderon	j00 765s 7qwo
worner	1702
antall	z8n
georgievski	5mvk
dadason	2v62
makamba	4t6s
crenshaw	3g4w
intotero	6luh
sidorskiy	7nu4
trovoada	678h 6xl1
carmona	2rbp
choummali	3bmy 3bog
dill	4ww9
grapperhaus	406z
nguesso	ez2
rouhani	ow6
wang	1z0u 1z1n 1z2p 8c3l 8c4k 8c5i 8c6j 8c7e 8c88
현	11dr 1ok5
akhundzada	pxc
kowa	3trf
ssesmpijja	8a32
sturgeon	1g4p
malesevic	3gea
parker	3j16
kiyingi	41d8
rua	jev
lutnick	qjx
cruz	1uim 37bt 654a 6grc 83si
soto	30sq 36yp 3hox 65zc
kuroda	4ev2
sembayev	3jlp
sopoaga	3u6t
cerqueira	37sl
marulanda	175z
maytami	6fb3
kocharyan	1nyr
toatu	80gf
dapaah	2eim 38fr
ponte	b71
akalane	5o87
bolero	4d8x
bordallo	5qql
haniya	s3w
hurley	3ifl
kim	vdp 1152 116l 117q 118v 11an 11bf 11cw 11dr 11f1 2pm9 5ed1 5ee6 5ef2 5efz 5egx 5ehv 5eis 5ejq 5ekv 5elq 5emo 5enl 5eqa 5er9 5es7 5et4 5etz 5evp 5ewk 5exg 5ey7 5ez3 5ezy 5f15 5f22 5f2y 5f3u 5f4r 5f5n 8grs
shanmugaratnam	1uw1
visco	4l7k
bennet	64y9
klichko	1xlu
lai	13b3 22g0
vawda	6ekt
kelekele	596m
scioli	3gsh
chakanda	7d59
haywood	6oq1
murray	6yav
twagiramungu	3z8j
haas	avk
soares	1en5 3mup
talaat	2mf1
blackburn	612z
pierantozzi	7l9l
bertho	381v
cotton	83jt
mutalov	26xg
valerio	5qzu
boko	gds
шоигу	1r6a
amina	2lzn
tereshchenko	7nx4
marthe	3hgq
meza	684e
schroder	lxl
khatami	1cmw
temu	75fu
amarathunga	4zba
ngaka	6n8m
burchett	82j7
eshkol	14tv
sardjoe	77c2
cavallo	fru
vaile	60ok
aswad	6tgf
pashinyan	1glo
rahimov	2wy3
kalam	0
mercado	5s52
saidy	4o8w
zarif	1cki
mashabane	5sam
parizeau	t0f
benevente	3m7t
stoltenberg	uxb
kheng	7lqy
rabuka	1sgo
saitoti	46s9
fini	m13
nhial	6nns
zuhoor	2buk
arrindell	3dzd
aumane	835z
buzyn	2alx
nuri	4flo
sankara	1v8v
lindzondzo	4n9j
lissu	1w6u
rankin	50ma
sherman	33km 4s0s
you	8gpu
mukhamediuly	2umj
prigozhin	2100
guitouni	6jj5
vucinovic	60av
арафат	20tn
chan	yuv 17md 2r5u 395q 41if 437w 6q7q 6yfp 7tc2
kobia	5w0f
viera	87k6
kvilitaya	6v7p
moqbil	7k90
nurdauletov	4903
abinader	15l6
nirua	4vwu
rumsfeld	fzh
wen	1z9i
ano	3qg6
dobrovic	7sb7
nova	bf5
shabibi	6ftn
ersoy	643k
luxon	cx9
nahle	7e5n
shorten	a0e
garibashvili	4n7l
naseem	3y7b 6e3g
grothman	496t
lorenzo	4c2y
peel	1o4m
wanchinga	3kxw
maung	5hqn 6rzj 80uv
canjura	35sl
vian	3nzs
annan	12ko
bynum	4sse
perdomo	52dh
balaguer	vmg
aslam	6ahf
khouna	3amk 7ob6
benabdellah	6k1k
abalos	52r9
loua	43rm
mercelina	5o0p
tambling	4ail
taya	5qix
aragchi	25
atukorale	80ob
bazoum	1bu9
khanna	7cyt
plant	46oo
lummertz	8a3y
georgiadis	39dv
mandjo	8fus
begich	6ny4
lehu	5v91
masum	44ho
mukherjee	1l0w
lichi	3kl9
toussaint	7uus
ruak	7z49
bedie	pfz
broohm	6rr3
kantor	6zdb
bukasa	3e13 61np
chubais	4zx
daoudi	5i1g
halimi	6j5v
manga	2m0q
roberts	3egc 3t65
cabrisas	7bap
nhunga	5vri
prachanda	1lau
berton	89s5
stanhope	517b
vaquez	2f6v
woods	63yd
abal	7jyg
mariur	5bxi
sendolo	6y92
faymann	1zai
khrushchov	1ghg
sitharaman	1gt2
diay	69th 6gjn
ganilau	70ph
richter	4sje
zaalane	23pv
atiyah	27cv 2b1w
girgens	7l1a
mamaloni	7sud
qualtrough	35k1
samukai	34ef
andersson	1677
syrsky	1ha0
tsai	1w30
gargawi	6euh
htun	6rem
macchi	5oiu
mccoll	50af
musonga	7267
oleksy	z6v
borissov	an9
rehim	6a98
zelenskyy	1ydt
ميركل	5x1
fernandes	3w2o 4yfh 88es
morelle	55ey
sualauvi	85ma
trninic	6mmg
inu	4f4w
azoupiou	3hfv
sewell	80bo
sabah	sm1 1bgo 7hs0
bernie	9jz
daghir	6rib
khamis	4m2q
kazembe	5b1v
westerberg	2zue
brudzinski	4y50
havel	1yqc
koike	223q
nalumango	6jk1
pourier	674e
radev	1p6k 3mii 873m
katainen	58qa
mustapha	4dcp
falani	83ar
maghembe	58ax
kunda	46fn
angrand	4ynh
askholt	5fo7
biswas	289s
masto	388l
dar	s25
alfonsin	1mmv
martinez	2rg0 36am 4nf1 5lqi 6mzn 7afl 7c1e 806g
natara	2vfz
svyrydenko	21w0
anvelt	2oif
sejdiu	3z2r
мандела	1fng
ys	3wb0
campbell	114b 2n80 3ut2 43il 6wu6
levesque	1mx2
otunbaeva	7g7m
awore	5oas
bossi	1wkp
finocchiaro	2fi4
sayenko	6sed
chehade	6t6f
waterworth	72gl
schmid	7kw0
teodoro	m4p
volachit	3387
blanquer	4vmn
sezer	261
osmani	1xov 2ipv 34u3 3yai
karki	1tky
mantashe	4cbg
ratnayake	7i4j
salkic	77ks
gillibrand	5fep
robredo	149v
leo	1ksg
belobradek	6zjx
vasilescu	5ll9
aila	6aco
joyce	8iy 3ii8 4zwb
mattila	74a4
padacke	2eo9
ciuca	6o9q
orsi	20qn
arinc	34vi
esper	184n
kalinak	7da8
schlumpf	3x6n
busokoza	30lr
chama	3jgv
sopoanga	7m98
conceicao	2sad 894u
karanikolov	3tdg
khosit	5e0l
ndwandwe	6mgd
touaboy	30x5
birtanov	8fpj
meriton	89vx
kang	zn0 59vk 59wj 59xj 59yi 59zg 5a0d
coward	4zla
spajic	1b64
karamanlis	12px 12ua
narayanan	5e9f
onorio	7zjt
yoo	8gkh 8gly
nalova	6zee
peleshi	6p1c
gjonajt	3wbp
fuller	3dxn
langworthy	6o1o
mularoni	2rrf
rulli	65w3
hayatou	7i0n
braz	3zwx
karakachanov	5gpx
palmer	45jx 7a6v
fdr	jzk
gavrilita	6ltk
miklosko	56an
salam	1fef 7yas
zukic	2may
mammadov	6qr9
verhofstadt	nh8
kitovani	7zpk
ebb	82zd
djalo	4jv1 6jmo 75np
masagos	62ak
chang	397v 398w 399u 4ibz 5329
mbwrawa	5spg
amaraweera	5rv6
lagos	1n34
themereau	5z5m
muhyiddin	1e5k
sulaiman	2mg8
adji	334y
kalenga	4lvh
zaharieva	3rhb
трамп	g1n
bogran	5y40
simbachawene	46t2
vohor	7ngq
quintanilla	36nu
menefee	3c3p
efendic	4co5
liberman	7r0 5p1k
tovosia	33ox
sahlin	6gob
akbar	7g0m
falih	5cr5
khampheng	5dln
romdhane	6kq5
gehlot	80kp
bandaranaike	1sfg
gulgeldiyew	3jrc
bukvic	3py1
chidiac	63q4
zubko	4gcr
touadera	it8
boskovic	753u
martinho	36cf
murad	4f0r 7kaj
salimi	27u2
giampietri	5oy0
phori	391w
cadot	66ch
stoere	x5n
реиган	1ouu
boubacar	6hqm
venturini	481h
garba	2k84
bercow	vzt
okombi	3md3
ahtisaari	18iw
cabello	fhd
gonzales	2sp
montero	5xdz 7aji
ashrawi	ogn
gunawardena	3mm0
stefan	8aa1
howatt	3l8q
lugo	jdv 7unh
doti	62ny
naidu	8804
tembo	3cck
hashimoto	1p9p
mocumbi	6x9x
rabiah	7z6u
saud	126t 760q
solih	4kjy
saafan	6bsc
soldat	7sjj
brantley	60ee
chiang	cb2
mukwaya	4sol
nazarbayev	1h3y
tokpah	4gl8
trotsky	14ge
asbahi	4pts
jamil	25mx
scalise	1t2w
ulufaalu	2yot
bonisoli	2ess
khaiyum	2d2o
mhango	39wz 4tb2
sem	7ger 7x1p
diab	4fd4
duclos	4vzv
pak	6w1h 6w2d 6w35 6w42 6w5o 6w6j
solana	u3j
zalewska	2qso
gaidar	20z8
quiroga	52fu
mancini	2psr
rumi	5yas
siliya	3oj8
chamorro	1xjw
legault	kbn
tsipras	41r
vallarino	2uk4
zidan	3k4w
moise	yep
steele	6o78
yembise	8ger
naughten	3kpa
sama	5g0t
steube	4asz
chitechyan	89en
malcolm	16vt
brito	60yt
razakov	4wip
vilakati	5sqw 6hgn
belmokhtar	75sn
hroisman	8bau
pohl	5m53
ravokatra	40zk
amadou	4d48 610c
amour	7jdx
kiwanda	49j3
sulyok	1u5d
stubb	3nr
ratsiraka	3m4r
alegre	6pul
gizenga	2rho
ringobert	45bl
kaouane	3nah
montague	7dec
zokirzoda	5rxx
mandilovic	68he
monauni	7hw7
san	7od
wright	4wva
zemali	6hyz
lumumba	1iow
otoole	i4m
gonze	5jjt
ушаков	2226
kampyongo	7uzb
yousaf	quw
scullion	6ory
solberg	i5d
halevi	pu6
ouloto	2qwr
prasad	798p
balgimbayev	6r7f
camacho	3zxm
germaine	73c8
gourtay	7wi4
lima	3tkl 44wh
dombrovskis	1wss
neal	7c6z
netto	1ywf
khodorkovsky	1awq
machado	18ok
harmon	5599
hnatyshyn	79ku
sheikh	4fk8
tumukunde	4gtn
tshibala	34o8
calvino	6k8t
rajapakse	16gp
mkara	2zzl
kurum	6j7r
zabalaga	5vi1
cocq	82r6
joof	2xdf
lukashenka	3il
mayom	6ytr
devesi	2xfk
emane	4v6k
olmert	h5e
tahmasi	6d39
zafy	2es2
haque	2qf2 7mht
sejourne	1t95
jarrin	6v59
pudaric	7x8y
medinskiy	1xrx
ravalomanana	17dh 7caf
vattana	2pql
kobylkin	3ngj
misa	69h1
casas	5c5a
daschle	1vka
gondwe	49w5
botnari	87n3
epps	633g
naiqamu	6usr
rhee	1ttp
humaydan	4s5k
yakym	7gj2
tharmidhi	31ba
daoud	2b5d 6don
iglesias	1i88
latham	185m
sausmarez	5mgb
yazigi	2yrh
caillot	44e6
balala	6kns
tambo	1hdz
thaqi	osg
orozi	5rh4
wachiralongkon	8bmw
chavez	qs3
garneau	5v5f
lasaro	4jxg
talon	1ipq
hamadani	25aj
mwalim	86hq
rouzer	3j4w
нетаньягу	960
stanley	37xe
gyeltshen	3huw
grybauskaite	dxl
kazhegeldin	2d6j
shahabuddin	1cyz
anuphong	2sg9
kopsak	5gh5
whitmer	n0x
雄	kmo
castex	u5z
drammeh	6j99
fukuda	20xg
moreno	14bu 2hvu 30uj 4j4z
yunus	1e1w
nelson	ap1
bruton	w47 7bsc
don	3o6e
livni	1wa2
falzon	658c
herzog	ryc 1on0 3915
ossio	5pa4
alonso	2kj1 49bj
akhom	2d9o
bell	2jz7 4bmx 8ckh
sambo	5xre 6ebo
arabi	3nd0
trudeau	z0d 1kco
черчилль	1zxo
murro	3vfe
三	1s17
soro	4b5q
bouare	5its
timothewos	l03
yakushev	8b21
guzman	17g
akayev	7fi
schauble	203o
rugunda	7gqc
iftodi	898q
nijimbere	55z3
tiilikainen	5f80
bergara	5zky
durgham	3p8i
rini	7skc
saadi	6fhv 7hjs
stolojan	7zxn
abe	1s17
ferrier	5lsh
hu	qlo qn4 4iqf
wei	1z8g
deane	8cyu
tsogtbaatar	3fsy
takiveikata	4msx
alweendo	81f4
essebsi	8ss
mashaal	10ns
ebrard	17fh
katsav	1dp1
claros	68nr
czerwinska	802c
gashi	2zn4 3hhi 5h6r
majko	6wgm
omari	6kok
filip	6zl0
hroysman	8bau
kiriyenko	1r1d
ameer	4k8f
gunawan	34s1
jaafari	ra4
ziobro	8ic5
andrianarivo	7ygz
marat	2k29
guterres	6gr 42ey 4nwj 53ju
molotov	1ymm
bolund	70tg
khachaturyan	1wpa
wheatley	2p8y 6lvs
musayev	2zma
matsui	3onk
セレンスキー	1ydt
seifart	7dz4
shreve	4w8b
korowi	8e3y
lamlas	272u
massie	81n4
elias	2rgw
gonsalves	1maf 35bn
bostic	4wal
pearson	14oc 72au
lametti	3inc
sirisena	16ow
ciolacu	17ee
paulson	pl8
bhutto	8ya 9rm 22s8
leon	3u5z 4bc5 77ic
mcnamara	1o0q
samadov	257q
musharraf	1jdy
zou	8jm8
marles	1n7s
arbuzov	7o3o
badri	26mw
cuomo	5cn 17xl
washington	llw
fernando	4eh8
birchall	2miz
harutyunyan	2svp
margaryan	2nol
mesic	1t85
belgrave	3slg
kovacic	4pao
lemoyne	4uxc
merino	53xj
oprea	4502 7umb
zelenskiy	1ydt
atipault	2dnz
berlusconi	1s67
oram	56d2
bacigalupo	35j6
mouknass	6kg5
mariam	5y90
mirzo	7pji
мелони	m7b
ghurburrun	75qf
ciampi	b9e
piza	7ec0
bains	6m5f
persak	2rno
tine	2vwy
popovski	7dih
guedes	1j4h
ranatunga	2tdt
carr	4rio
zuniga	67bu
mamdani	22nn
shodmonov	2jr1
lukwebo	69wi
weston	5kls
hinson	2uwc
زيلينسكي	1ydt
nazarbaev	1h3y
cestari	37tq
darmanovic	7u4p
gillen	5j4h
mansuri	6igc 7w5c
laghdaf	6hs6
毅	1z2p
soalablai	7s14
zayid	6g9p 7wap 8ib8
dorn	5ogv
tauwhare	7ccj
danda	5rag
orazgeldiyew	3vpb
torra	1lq6
benkhaldoun	7twp
telle	7nfe
andersen	7qr0
belousov	55k
frausto	2faj
kabbah	1qp
khalbous	7sdp
barroso	y3i
samal	7me9
ivanov	rha 1qzl 4910
oliva	36k1
rajhi	2cct 7yki
barisic	6zwh
kaunda	10h8
tung	1w7f
olszewski	50xc
rajaonarimampianina	4h78
neemia	6kxj
beckett	17la
sanival	3xb0
tutu	f62
chernomyrdin	1x83
eslami	6cha
raeisi	gk3
tsao	85al
preval	1mxv
schotte	47hq
zalac	4578
bortnikov	38r
juncker	ucz
kilman	7m81
bongiorno	48x7
javadekar	74ud
manase	2hjm
kahn	fw0
lahoud	hir
fortuyn	1kgn
koprivnikar	32pm
murjan	7gg4
castejon	1j9u
quang	84lk
radebe	4wd5
royal	1tvv
sandiford	5mye
streeting	1zbj
chalmers	vct
falasi	2by1
chong	3bly
gandarilla	57xq
mwinyi	2iom 4jp1
aissami	7yo7
morneau	8ddu
trajkovski	32sx
chuychenko	5gf7
eddy	5ynl
golden	4td0
laabidi	6m9y
lbj	15z6
bevanda	8am9
ingero	6rv3
seehofer	q9c
성	116l
marsudi	1mz1
prescott	ws8
ganongo	353a
khiem	72tr
tauhavili	67kr
maia	1og2
killion	7a0d
fakim	2lmo
neguse	4yvm
soerdjan	5ka6
assar	6cb6
cobos	57t2
gantz	9dc
mektic	3ovy
morales	ie5 vhn 36hl 4r1t 4rxj 7dv4
ziaur	5ckb
chanto	3ajq
ferraro	lu9
megawati	19b7
reeves	1lr4
zeidane	8ije
davids	7p25
kachikho	2qqc
kaneko	593q
minaya	529g
phumiphon	73hf 73ir
tudge	2e76
valadao	3jcd
cartes	4icr
john	1kr8 75tk 7ud1
bouchard	15h5
ridge	1vo2
rantso	5baj
sablan	4x8u
kun	7h46
ortez	6txq
sandy	3kr1
boross	71g2
lutucuta	7r8s
mashal	10ns
wallstrom	5we5
deen	6axb
hausner	4x35
landsman	4anc
dinwiddy	34fh
rahmin	4exb
kabba	2jk9
kyambadde	2lnv
sompong	7szu
heng	4gbd 4p4h 5t53
duncan	3gj6 4zn6 5fgx
talagi	83eg
trzaskowski	1m0b
lawrow	1r3c
arcayew	85ux
misuari	1h3b
njodom	2tln
saborio	5mif
keobounphan	7s6o
madi	4da8 6bml
nababsing	756o
borne	231t
mendez	5zuh 7e8l
nawrocki	zsu
thorogood	82mq
bjorklund	4sf2
egede	1egc
nagy	rnn 4p2r
pellegrini	1jrc
boissezon	3psf
rawya	79ck
alie	6af1
kamayirese	47ah
clodumar	5fb5
inos	3st1
krivokapic	8idz
ntibantunganya	1tsl
bensouda	ir6
muller	2ql6 849u
jereissati	3xsw 7j6b
oyana	5xk0
heseltine	19y5
houmati	5hwk
sissi	al
karoblis	76mk
larose	7214
mcclellan	4wmn
mendoza	5nq9
mirzakhmedov	6r32
ngubane	6psl
daghr	6rib
kadaga	79y2
pierre	1k4g 3ts4 4uq3
akaruru	4mbn
payne	46nw 601s
busch	3pj8
nqakula	6qcr
backer	73ay
safadi	7vi 8a6u
sheehy	82lw
malami	28um
hiti	4cv9
brewah	2rav
imbert	3ehj
usenov	3h32
munir	7eo
stankevicius	68vh
kandjil	4p3h
mendieta	2mrn
lewis	33qn 5nsw 7ktl 87wb
ncube	6iaw
pistorius	aew
rakotomalala	5iia
vital	2eqo
afriyie	2dck
crockwell	7p73
poulsen	1w1p 7tj4
izetbegovic	4lb 2xrp
koonjoo	757h
hurd	gbx 4w6o
guevara	c81 2mo8 7l3b
haz	4dt5
jelzin	agq
dalenov	7h1l
goranov	8b5t
allende	1pzd
karis	2n6
marquez	j11 jsk 4aac 526z
beblawi	4fsc
browne	ky7 5wr2 651l 7d4h
迪	1f5l
dirdeiry	3myw
pitakaka	6hfv
arachovitis	7ugp
araujo	3vem 40nv 7gv5
burjanadze	1grz
omar	1e70 2bj8 4lqo 6bpn 6t4f 6th8
ouattara	2o0 7zo4
yonli	3vb7
doubane	3a7t
tonato	54h3
ahmetaj	2sxl
kuburovic	6mql
woulfe	7msl
kiir	1pxr
price	46pc 64cp
oduber	6msz 6vdb
rosario	2tkq 379v 8bs0
shweikeh	5shu
diefenbacher	66d8
ekstrom	2qpd
kafwaya	6jod
noui	2bii
poudel	1mc6
duckworth	7ye6
larson	500h
mcguinness	18ge
phankham	72wy
badawi	z3
latimer	46gm
mannion	508r
freiberga	1wq4
gerovasili	6sih
brecheen	55r7
sharon	6vj
fuente	yoe 452o 5pmz
kanakrieh	3xkp
khon	81w1
schwarzenberg	5a4c
glapinski	294e
maracineanu	7g41
vujanovic	411d
gyaw	1h6q
phiri	6sqv
kenewendo	32dt
rubai	2yws 6kjg
chatchai	3acm
enkhsaikhan	64gj
kaddour	5cj9
pintard	65sv
soluku	3r3w
brundtland	n2s
moqtada	1e87
petain	1k6s
ravanchi	16q4
samrieh	4fis
gharib	2j4q 7j0v
gundogdyyew	2zj7
santer	t1b
qalibaf	1cip
brunet	4vg0
koller	2tw6
lapid	20ot
shittu	29ga
boukpessi	6zxz
lonsdale	2xzd
ngoupande	4vsv
nguma	7jep
caputo	15oh
che	c81
frogier	73ss
khatib	5nue
makaga	3w50
mccaul	65jk
beasley	ea1
rohani	ow6
sarkisian	1rg7
essoukou	3r78
mas	73p
zedillo	i8e
chiteme	2g8q
torres	47eb 6q6w 774l 7cxw
hsu	4iov
margvelashvili	48mv
odagiu	7ull
ghazal	6dt6
echavarria	56ki
jackou	58xo
sambi	2bne
フーチン	1xww
gandhi	rqd 16e4 1m5h 1m8e 1snc 5tvt
teshome	80ek
chertoff	19py
radunovic	3hkm
idrissa	5sen
mabeo	85h0
zeynalyan	2u63
knudsen	3g8d
great	bqq 1jto
vereker	50vo
doggett	5mxk
asadov	49l
orumbekzoda	7ovc
rangel	4hb4 5467
berzins	2pbc
goodlander	5r5c
alemayehu	2fxe
pocivalsek	8ify
miko	5jts
erywan	3vob
azimov	7h6e 8ey8
munesan	2ine
szijjarto	1leg
cholponbaev	5gi9
nunes	5ujc
stefanik	3s9p
canuto	4bws
elounda	46b9
gurgenidze	5hxf
isakov	7lnc
ponyo	2vuk
triet	6nee
zerpa	7ru2
assoumani	7yv 2wz3
cetinkaya	6j6p
chinzorig	7sls
manturov	3klz
metnar	5nxf
salinas	bdc 2o2n
webster	3gth 3sn2
djohar	7if1
ingves	7ukt
tokayev	zuq
anh	3cqk 5jpg 84oj
atopare	7qxf
cannan	2hgu
gourault	4qdq
jabaq	4s76
porras	5xlk
riester	42ul
nasalyk	4lgt
koffigoh	55as
bonaparte	1f48
asanbayev	8fty
numani	7w8y
weidmann	4wt1
kannanthanam	2kgm
kaupa	4zx4
store	x5n
тихановская	1tpk
ammann	4z84
ammar	20tn
barandagiye	6wy4
omamo	79hs
pol	5vyq
danesh	7m5i
mamedov	410k
suozzi	81ps
aridru	44qs
campana	6vrm
fizar	6jgb
kyeremateng	2e4v
prempeh	62s2
sunaidi	2jeq
eltsine	agq
sayfullayev	2z9h
sogavare	16yy
frei	gyv
maharani	75f1
mahendran	2tcy
milongo	2nrf
chyngyshev	85wl
maaytah	6jas
ahmad	6krm
lidington	3io3
shekau	1f8
smotrich	9pb
reinsalu	86of
сталин	xp1
klaveren	2vt
nabiullina	3t2h
petridis	5ge7
aman	8btk
etoga	5ija
sinatambou	3w9o
carlot	63jj
laasonen	7lg2
petrauskiene	58ef
rato	1oi5
martic	561h
paredes	5vc6
turnbull	16u2 3a69
mbella	5k80
nabe	5nhm
terekhov	2gqq
turchyn	3pa
mubarek	2bf7 4q0l
abouba	2ebs
pompidou	lpg
savanovic	68la
samaras	6b3
damberg	67hx
hamad	o65 4d72 6uts 78m8
malanji	55e5
berri	1epl
gomes	2t7j 366q 40iw 73d5
rhuggenaath	3wld
hoxha	i1b 3lpo
slizhevskiy	6sbp
kumba	4whg
burhan	8o
farrelly	2g9n
davitashvili	5lbo
giusti	39re
beazley	112m
contreras	3vng 60vj
sinwar	20mx
heydarov	59i1
fomundam	63u1
joffre	4z2f
mallet	46jj
stein	3qwn 7xub
lorenzoni	6tra
sudani	1d0g
ajodhia	578a
hanan	4e3i
hasler	2a54
abul	8fah
tofilau	83c2
ansip	2pg7
sarhan	2epx
kicillof	7sx
kalantari	4owv
villepin	fxw
monrou	76je
qochqorov	4sbg
bouya	4u86
estaing	1wyw
aswadi	26l7
lo	7v0h
haughey	bzg
rex	7djc
bileka	7r2r
mcaleese	18mb
nehammer	zr2
azizov	28dy
dukanovic	1b48
marlaska	40jq
bagorikunda	871l
kamoun	5ref
draghi	17yc
davlatov	630b
mondon	5qnc
zackhras	637e
kerr	2e3p
qato	7t5x
valleix	3dml
adams	lzi vw3 wt7 2k58
solano	4h5m
alimi	1mjv
mrak	2qi9
oli	zb6
ishaqat	2yxl
sant	2hni
konate	4dbv
munya	7258
zenzri	1qle
hinds	3fvr 4183 5f6k 7krh
stathakis	4741
wilmes	7tfk
rocha	54se 6zj7
sebsi	8ss
womack	7v9z
гутерриш	6gr
열	21g6
brial	88qj
legrand	5ktn
muqrin	6j3t
cinca	51lo
mapou	5nid
ohoud	6s0v
reddy	5rtc 6xqd 6y9x
aoun	xgo 1a4l
krsticevic	3g0m
soodhun	7pyb
toledo	33a
نتنياهو	960
nkoue	2pti
nali	65py
nasheed	1cbo
sidime	5ign
sung	7wf8 7wg7
novoa	7ea7
steward	5f8w
rubio	17j1 36wu
aydogdiyev	6tw7
nazari	3mep
butler	1n55
dussey	5g4y
sodiqov	7q1v
brizan	4693
maganda	586s
rozenko	6zvi
takano	60ns
goh	mlb
campara	2jvf
akar	4j9u
birmingham	7rkm
abidine	6aax
bratusek	2fzr
cerrato	8csl
espaillat	2a9q
preca	5z3c
thackeray	88z
ahlers	83zr
mukasa	8doq
reverol	6n33
daniel	38a3 6gzk
ryom	7hi0
삼	11f1
ibrow	7j51
johansen	5ipf 5kj0
wittman	7dno
gachagua	1nh0
steven	3jhv
teannaki	7zei
musumba	4nvr
chrougha	6l96
schulze	7x75
hlaing	1baj
juliusson	5h0p
salissou	4cet
kant	5gwf
lehana	4ch0
tatham	3j80
chien	3nml
selvaratnam	3mfi
sanner	4sk4
hakizumuremyi	7tgd
lalanne	63c7
murr	3s10 66ot
nukundj	8cm6
darmanin	nje
gibran	m24
hue	8bjr
inonu	3uw5
mckie	38gl
saif	7ijk
tangara	5td3
cimoszewicz	20b2 8e4n
cortizo	5jdq
djurabekov	4otw
abel	37y9 39fm
ayban	6jcb
mogae	40u8
diarra	299q 7oag
kukuraitis	5m7w
shah	4tf 2bor 4llj 6cvl
renouf	5vaa
шольц	1h7p
nakasone	20wk
berre	5qpr
mesi	7nay
reva	2pf7
heil	4iyr
tammur	3tff
yamamoto	58bt
arreaza	51rs
khemmani	5dwg
chapman	4mhi
raffarin	ulf
saab	4lw9 7yr5
nilsson	4wjj
saleumxai	7ix5
bijleveld	2qok
hierro	5p0u
rubin	1o5c
amano	21u0
lalabalavu	6km6
lamothe	5jc0
mnatsakanyan	8jdg
temmara	242z
houenipwela	7chd
yoshikawa	7y3h
abbou	6a5w
ghozali	7qdw
lopes	70fv
jospin	154p
laensar	6gbf
selenskyj	1ydt
dadnadji	3ndr
marouane	3ys1
novitskiy	45z5
cadet	73o2
douangchai	3op7
idrissi	4kug
kocharian	1nyr
mtumuke	2ve5
palo	86q7
parts	577c
basayev	1rk0
riley	55w3
jozic	6319
kittirat	5fk5
rey	66qj
hsieh	4int
kitutu	61zq
vernardakis	3cb7
faurie	521d
nduhungirehe	6sxe
obrador	5r0
swati	6eim
moutari	598x
ban	8ad
beqaj	30yb
bo	a39
sadr	1e87
goodale	770o
klain	1osg
ogbeh	2vsf
menezes	41t3
sumadi	34st
denktas	1mlo
abreu	4hn2 7bmf
batista	klc
borgo	38hb 3ufs
solorzano	6u2h
gyi	6juc
mballow	3pkp
klein	2zbf
poilievre	1kbq
wijdenbosch	57bo
makunts	5lud
abrahams	7up0 8coo
dehaene	ufz
dholakia	6pmd
lueth	65hc
snapkow	67lm
mnuchin	1t5i
murphy	3ckq 3unj 4as2
jackson	5fr v9k 5183 7fko
job	3c1z
mujica	y8q
davutoglu	24n
locsin	7zzf
abdollahian	qf7
orban	1x9c
munyeshaka	89xe
rekani	2ztl
yotova	4lrh
gertz	2fl3
soomro	6d9b
grossi	1lyt
kaczynski	txc 13zm
gailani	7vwr
souphan	7txo
durbin	7bwx
freiberg	5fmy
kiiza	3phk
chopin	739q
dam	2vow 8bhh
mohohlo	5m74
december	7fex
sarpashev	7za0
katzav	6hid
lieberman	7r0 vtp
timmermans	k2i
मद	1f5l
khattak	7123
nuhayyan	6qtt 7w70
aimilianidou	8isz
satyanand	2n3e
rifkind	16ss
vella	46y7 5zy9
bells	2rwk
tatagani	7a8e
linkaits	7y8o
salami	26av
ماكرون	hkd
batiashvili	689s
greenspan	2m5
houngbo	489l
hyde	3ev6
ndongo	4qhu 57a4
timmons	8dgu
castanon	52zs
henfield	3hnt
jurado	3qks
natano	5aze
hrynevych	5lve
malema	yx3
orpo	1jzg
suny	62ky
jousso	8112
lubinda	48zb
panic	68i8
waters	63od
olimzoda	6ljd
yellen	tro
gephardt	fai
pouget	3c7n
bhandari	31c7
tambadou	28tp
saffa	4qci
tsikhelashvili	5c3y
nakara	80fm
dagmawit	3flv
dedic	7n8v
martens	4bj5
ngoa	5j9n
didier	7bw3
naruhito	hul
manfoumbi	8hva
sihanouk	1gzd
tiinga	2zv7
valentini	6xaz
yukhon	8h7k 8h8q
avakov	2u4d
hariri	1m1p 1pde
shuhi	2chn
sykes	3tj6
cojocaru	6rwa
hilaire	2kvn
kasich	wcj
nobakht	6crt
briceno	x0w 56hk
miyanda	49jx
mowlam	1bnp
laurel	7jhy
njoya	8i3r
berisha	1psu 7g8f
leuenberger	6h7s
tin	5hs5
mcbath	5of1
romero	36v7 3ohh 6pf7
topolanek	6912
usubov	77eh
carrasquilla	2euu
grandi	jnc
qadri	2cbk 6q2z
odwyer	5bdv
ojeda	53yw
dong	g97
masri	8bwh
boakai	xhx
joseph	3udc 3xh2 4c20 563d 6glv 6ss6
litzman	8eqb
olliviere	6onp
karins	1310
sihamoni	128v
abdykalikova	4bh0
kabila	xmi 13rp
pena	1qg8 3qmf 41n2 5vt8 78bp 8f1w
ющенко	1xej
ampuero	7dr2
nzondo	3ssc
liew	5lod
taft	1zm2
velarde	5857
askarov	8i6i
kissinger	pjr
jaspert	4bm7
fedorchak	57ni
nadingar	3tvn
gustaf	11li
soreide	4mg7
maio	15jg
reschenthaler	4c7b
smuts	to8
hemedti	1c36
macut	239y
novalic	3xtp
malagon	51a7
puigdemont	b89
bholah	7whc
fakahau	7n5u
labus	69b7
rodham	q15
apostolakis	3x2l
ramic	3pyp
ghedi	2i9k
bean	23aw
by	5rd7
getrouw	7vgw
kasipovic	2rmv
kikwete	t71
angjusev	5fyw
kaifu	1vxu
baly	2d4e
soemarno	7cv6
pahor	ajt
tebboune	gd
djogbenou	558e
lekaj	6was
waheed	2ix5 6c7l 8i23
gorbachov	1arz
mbaye	24s8 5e1p
dacic	4pkk
msika	55fu
saca	3s1n
usamate	51f7
cellario	6xik
zahid	2bsl
chun	d6i
tuwayjri	6fzk
sadou	4khn
zhelev	22f7
porter	3c6l
kustoff	3img
nazarbayeva	3hio
fidel	jid
huss	7j8p
klychko	1xlu
calvert	5bmk
nunez	2k8z 7vd3
ziyambi	8j8f
manuella	7m6b 85qy
zvizdic	3krs
amannepesow	6r99
raudez	697f
sidorsky	7nu4
rodriguez	azq esq x93 2opb 2s7b 36sh 3qqe 3qsh 3tlz 4bzb 4usb 5q59 61sr 6vxk
mayalah	29n4
negasso	6mn7
peynado	4q43
cabrera	4qrz 6uba
claes	1ztp
xaisi	8els
nasution	3hlq
adenauer	12o1
karoney	3ylf
sandakabatu	3eon
wickremesinghe	1mi9
meloni	m7b
nazer	6mhd
tymoshenko	21yb
hadley	1sx8
mackenzie	7hex
awerika	7zfd
agyarko	3261
marcell	5zsu
mukeshimana	475s
napoleon	1f48
박	146o
kabariti	25xv
phavi	5a3k
bulunga	4en5
mottley	19nd
gromyko	57r
tskitishvili	5s6u
basso	51ve
hashim	58t5 6dv4
kazimir	71ye
pia	4ny2
garayev	28ws
namhong	4ib9
nikki	1gj7
starmer	104a
heleno	2w2i
xenogiannakopoulou	5zdf
cudjoe	7or2
sioka	3ol0
leveque	66j7
fedini	4uds
khudoyorzoda	5e2h
yodoyman	55ml
gilauri	6pdc
schussel	206b
yaradua	1wj4
lamy	1ij8
onu	6ryh
boris	aan
costello	1jjh
lini	4d2p 8c01
djalil	7spa
kayisire	5z90
motsie	5top
thinley	4xej
цзиньпин	20hz
tchakpele	5g3f
koestinger	3s6r
tromp	3zue
akwa	27at
bossano	4yrc
moletsane	6gir
yavlinsky	n1w
freeland	cy9
ochirbat	75gu
sanyang	3xw2
shalom	1s58
tolusic	83yn
wicker	7eph
zaben	47tj
achu	7rhm
chitando	8dt5
kipalan	2ekw
reynders	3m5m
joumblatt	1ytd
paeniu	31ht
ghali	al6
mohaqqeq	6cmz
izquierdo	53s0
zhirinovsky	1y4t
лавров	1r3c
abbil	4n06
mondale	1yz1
bildt	b5b
ладен	1hq7
tengbe	51d6
tuilaepa	3yuk 85kj
gill	33pr
hamralizoda	3yna
makgothi	5l8n
nasrallah	ou6
oo	82wv
ceant	4ubx
hamdan	4de8 4dgl 4dim 4djq 5trl 7vy2
rios	5826
boyle	33vq
kutesa	7k2u
ramadan	7xyj
aripov	ws
demeke	3kaz
дмитриев	12dn
klitschko	1xlu
kussumua	4yim
tandja	5tbp
yildirim	a1d
zia	10pt 22jd
majali	26oi
seignoret	3dgd
abutalibov	4ct9
schweikert	3j6g
taieb	7kc2
ngenzebuhoro	43sf
dahal	1lau
rudy	1p33
tchane	2530
togamana	3f9m
bondevik	12he
cordero	30eg
pressley	2wtn
sharmarke	6tem
velayati	47y
erekat	1pmc
dalic	61lt
aryubi	7opo
bahceli	f79
masuku	80z9
raouia	243x
elanga	469w
bradshaw	7ljf
samro	6bui
hawley	55uv
loau	7sq3
siyambalapitiya	7870
melendez	3oqg
tamm	7yvt
chissano	vld
khulayfi	2c32
jammeh	20lz
napolitano	m8w tpa
sandu	16nn
choquehuanca	3i42
suhanow	6tva
enkhtuvshun	86d7
offmann	5afs
shamshidinova	5h8x
yatimov	7mm7
hirai	7y6k
strauss	57mg
wahid	14k
engelshoven	4mq9
zerouati	3z0d
duyne	30z2
myasnikovich	688f
dibba	5ifn
moro	2yn 1rc7
noghaideli	8jot
sumaye	43xv
cuellar	u18 4gm2
iuta	7yjr
wong	xu5 13xb 1jd7 2dww 4wgr 664y 8e6w 8e7v
lepping	46hi
baker	tbs
bolkiah	p1z
gadhafi	1dv2
kabore	4emc 7e28
kazibwe	7u1a
suchocka	4e8t
yun	8hch
aphisak	2sog
hansen	3x0l 5v6c
mager	2ny5
minh	q6a 72s0
roi	77d9
zebic	564w
rolle	33wl 5imc
garang	w91 79v5
jonge	4j7e
pernia	3vht
wilhelm	zeu
uwais	26in
velasquez	3776 4tsx 77tr
balladares	3vg6
karami	6tag
klinte	307f 3084
castaneda	35v7
chiu	3bai
laafai	6gwq
matondo	7fqu
nha	73k1
balls	gm6
kukharev	8axc
welch	72hh
cetin	4hgx
mangudya	506e
friederici	49pp
mwanamvekha	55hm
othmani	7hiy 7hly
tonoyan	3jk2
chaleun	393u
fiame	jgb 40wv
habibie	82k 2xbr
zinsou	5mk2
apatang	3hzu
vasiliauskas	8aj2
cardona	3bql 7bch
dodson	7a3q
pruce	3gq0
rumhi	6ffe
beatrix	1ll9
mccarthy	10ix
schlettwein	357a
markovic	3pa0
mickoski	qkm
stansbury	649v
harding	1z4x
trimble	epd
ebtekar	62j1
monju	2slf
ndiaye	2kwf 2m2m 63ky 63vc 7tom
topilin	5svg
rafalska	3t51
amir	2m7b 7qet
ferreira	7f4t
jameel	6bge
kayirangwa	3yhj
knott	33js
cullen	6552
dorji	5fbx 7yg9 867j
galdamez	53et
larue	69jv
ossoff	516i
panetta	14el 4xss
klokic	8j99
lecornu	1tug
musoke	5fae
abbas	16ia 8h4t
hong	4i6p 4i7o 4i97
lalgie	7aaq
ong	6tlv 6tn5
gyatso	dw4
laden	1hq7
milosevich	1sjv
amer	7yqh
diaz	21es 2fee 3120 3gxf 5bp1
mujuru	x1t
lindhagen	2unl
tusk	g76
manastirliu	6u09
kemakeza	2k0z
arana	702b
kizige	6hca
bremer	1iup
garbarino	2oxe
qin	1lit
toniste	84cu
anton	2rlx
mossadegh	1cqd
ciscomani	56jk
ladin	1hq7
лукашэнка	3il
plaskett	7u7m
zubi	5s3g
clemenceau	loj
howard	wb8 19zg
moniba	3deb
bost	67o6
mohammed	122w 2ly2 2wxa 4kfa 5i31 6ddd 6del 6dfu 6f63 6fja 6fw0 6g6k 6lmh
ramaphosa	dp7
znidar	889q
yekhanurov	8hpq
auga	5qxr
falcam	5kn7
lindh	62b
dayem	3u55
mushelenga	72r5
cantwell	5wvg
elbaradei	1bw5
straw	ssd
kephas	59bs
zhang	8itv 8iuw 8iw2
huerta	53qc
kanimoa	6xho
mladic	1mkv
topou	80hj
deracq	4v9h
karimi	6ire
aziz	1u9i 6ajn 7p4h
ekua	66z2
hind	4hjc 4hlj
kudayberdieva	4bg0
museveni	21rd
bayar	7lfa
lautafi	4157
lawler	65ge
pana	48u0
zeinabou	3rqg
mackilligin	3isf
terra	6uzy
anthony	5bvk
fai	7k17
lyashenko	4lbx
hessa	4hcs
migan	2v7s
moitoi	70nl
omurbekova	2kkm
suwit	7x0p
zaluzhny	1wwa
jaitley	74j
jon	513x 515l
shastri	13es
souvanpheng	7tyt
yumkella	41k0
zaw	4e1o
sariyev	7zn3
byron	89u5
donohoe	6x8g
golani	209
rompuy	pq5
courtney	4ys4
jfk	w65
martin	1a38 1iys 4eje 84hr
birendra	31rm
camp	41v1
kouadio	4w4r
nonault	2th9
abdelatty	84k
gatti	456f
siluanov	2rpb
marin	1qeg 2pwu 6vv4 89n8
nedimovic	33rm
tchoroma	28jm
machungo	5zrc
majidov	4mtu
norton	3rsr 46n4
asfura	1f87
peters	200u 45kr 5xay 7mqq
fishman	5oqt
kibazanga	3cin
keira	2kcg
walker	2s9b 43go 72ft
ivanishvili	9qh
somkhit	7swl
rusnok	4xzm
gokhool	3llx
abas	23dq
naron	4e4k
sadate	6qu
wangdi	5ahi
aksenov	1qxq
edwards	vyp w4z 3ct7
sprlje	2r7h
wulff	cs8
sara	6ed4
hosokawa	1dlx
chuan	d05 3cs8
maciel	5voa
tenorio	44ez 55wx 70ik 79eu
bojo	aan
koroilavesau	7n3v
cardoso	jc6 440b 4jck 7ll1
fauqueur	8hui
mswati	1246
olesen	6s8x
マクロン	hkd
abiola	1dqx
clarke	10fh 6ook 8hxj
haiveta	3btb
rivlin	1n03 7aq0
sall	164j 24r1
abdula	6mbq
beketayev	5v2b
konrote	4xvz
blake	2jss
lukuvi	8d87
louembe	320n
mazen	16ia
rinkevics	gqt
ayala	3scr
bakiyev	1324
cotti	41b7
tiangaye	6oj4
thiam	4cga 7o4g
adamkus	1wrr
aguilar	3mti 716h 7dpd 7e40
haitham	o0n
macan	83lq
somdi	7sv8
kokonyangi	55c9
rekik	7n1b
vaezi	5s2p
bangura	6aon
sofu	7ufc
vely	3fh3
mwape	5q2n
vila	2q99
zavala	40m5
armstrong	2e01
bouvier	4uyk
clyburn	4xk1
kwarteng	135p
doukaga	3lk5
mokhehle	6qt1
mondlane	2amn
ngamfoumou	3a2i
felici	3dt3
horn	ni9
dunem	40rp 425i 4z2f
sein	1uxf
shabangu	7wtp
romson	2uon
аннан	12ko
cayrel	5j8u
ngirente	3qdo
milicevic	4wfl
degette	3luo
nangaa	di6
vitorino	2muk
ghalibaf	1cip
xhafaj	3z3r
hakkanen	2sdb
mulroney	asa
nyoni	7s7u
tserenbat	6kz3
kenyatta	x4u 1wc9
salvini	191y
sargsyan	1rg7 2tqc
musa	6m7w 7ihi
sessions	ur7 7186
goumba	28fj
grant	1wfw 565l 5mfj
ndayizeye	3o1c
covic	3otw
kudbiyev	7pn4
bendjedid	buk
caputova	22u7
wojtyla	1kop
murillo	1oy9
pawlak	8bup
crockett	4tnm
salih	8h9 2n6j 8ju9
benmessaoud	23tn
glas	525e
lacy	343t
liu	155y 5mqj 5mrd 5ms4
negrescu	88zi
castellini	4ub3
cocarico	38xv
mostajo	4bto
ouyahia	2bm2
moniroth	2w9r
jayakumar	7q30
kanharith	5dyx
yuschenko	1xej
candler	6yex
amarsaikhan	7iq7
dia	3lqh
kulimoetoke	67js
lilleholt	5iqr
zafir	2jgh
addy	2wry
fedorov	1ej1
mwanawasa	5lff
suga	21ix
alawi	8gv4
pinol	3txn
youla	5tg6
nuami	4nqz
obiang	1uot 38qb 3wry 6rnb
eid	7igd
elhage	3tqf
ghiro	7kqp
orynbayev	8fs8
ring	65v3
simitis	diy 5g85
slezevicius	29ye
vakatale	7z1c
zuma	sv8 1gug
thae	80m5
burkhalter	3lzt
ditrikh	8fy8
mavoungou	6wnu
sebastian	3faq
sudhakar	2uy3
chiumia	4a68
kam	5q9q
molale	3v2g
samaraweera	5twl 79au
duba	3mxy
mathew	3ht5
varank	6jfj
duque	sd8 428k 7065 83pr
pilsudski	z7s
sharif	1fff 1rn5 7mim 7owm
mirjanic	7vg4
semashko	8ayz
descarrega	3wxf
nena	4qap
ngor	bh8 3mbz
breton	1v37
summers	13vu
cherestal	4vho
dale	512l
hamli	6lq7
attar	6kmz
muizzu	1ca9
eide	iav
fumu	3kc9
zoysa	89fi
taylor	c2n 2q8a 3j9r 3jan 3lb1 3p7h 48hd 4xar 8dfc
abbasov	23ey
cheptoris	7jzq
corea	5wz6
english	9yb 7rqn
mcclain	5mn0
sevinger	303k
feraoun	4m5c
tasmagambetov	4m6o
andrews	5a5g
chiwenga	dfx
miyazawa	1117
giscard	1wyw
obasanjo	1hgg
raisi	gk3
sikorski	1ltx
ollongren	5abv
vashchenko	8b13
ahmar	2iyt
vunagi	3jed
bajnai	4a1r
bourguiba	npy
steenhuisen	ww6
トランフ	g1n
baum	6lkf
chamberlain	xj8 1ft4
carney	181r
roger	66mm
golodets	6sjc
lane	7372
oliveira	3d5c
orozco	2q0n
rafanomezantsoa	7eog
sakskoburggotski	1s8d
uttama	86v2
simina	1ze4
grynspan	79tc
kabambe	3fq9
rasanamazy	4c5n
tudman	jun
baha	23xv
harbi	4raf
hekmatyar	n8q
mcdonald	18li 60tj
papadopoulos	7yws
queiroz	42qw
tuionetoa	74ju
dodon	rgc
leutard	3ols
melescanu	7zvw
pallone	43ds
rhodes	bsn
tasoulas	12sr
abdullah	xq 11g2 11i0 27nb 27q8 27za 283g 284r 2av5 2cme 3xug 7jx7
khudyk	2o7b
akhannouch	80o
chitchai	3b9a
lam	bh8 1vi7
mace	6l34
qurbonov	2xjw
сибіга	5j2
baru	2ypt
kiviniemi	5whr
milosevic	1sjv
saul	3j5q
tayir	860f
davies	7d6z
harald	11tw
patsatsia	6v8h
шеинбаум	d8m
gomelauri	86y1
gramegna	73va
manele	v0q
holder	i2u 6pww
birou	2qec
fares	4oyt 6d6d
sarkozy	1g77
sanders	9jz
yoadimnadji	6x6e
desantis	1opt
adhin	2v0i
basalma	4jkn
kwak	5hf8
mcclintock	83mn
cubero	7eef
jerkovic	560p
lendo	7a31
yingluck	214o
nyamdorj	85ci
sithole	5son
banjai	2yju 75l8
ly	6vhg 8gb0
plaga	7dgq
baylan	4k97
felix	33lf 8du1
mirzoyev	2d5q
pius	1kvq
konovalov	2gca
франциск	1km9
ayessa	417b
baing	2otx
mihajlovic	8jjp
oumarou	7of0
weidel	4ke
ahn	275
aseradens	2ulo
muscat	xo1
soylu	7w1c
bozhkov	2fwh
koita	2l72
papandreou	547 lcq 8fra
suh	7vn5
은	118v
bustamante	2etx
grande	84tw
mcdonough	ex0
bakhtiyar	5e56
curtis	39md 44s8 4zlz
johansson	6h3m 8gcr
phipps	8ci7
rawlings	v79
carson	8w1 2phz
sepuloni	37gm
javid	1pqp
mey	2dyq
oneill	1adl 1vh0 728r
ocampo	15qt
tiani	kt
alford	60cs
torosyan	2u5a
abubakar	7l2
moylan	4rdy 594i
bahdon	2i4j
davey	gn1
denormandie	57rv
kirchner	dke 1h5o
sajjan	4ei2
abdyyewa	2xiz
malua	5g1i
tchorzewski	5h3n
dumont	4prw
darbo	2xoy
dexter	63nh
kamara	32gz 4cq7 60br 82a4
krenz	h32
sovaleni	7q73
batbold	7vv0
than	3b1k
maeland	6gtp
niinisto	1qor 58if
farmajo	1brr
landaverde	63fa
sarkissian	2tr5
ruto	1zr1
adamczyk	2ph4
zille	paf
салман	1d8i
sangare	6h9v 82d8 8fj5
bayoumy	2mdu
yassin	1yj 1e5k 5r2l
genscher	ojf
pary	3m94
arias	237h 56fd 63qu 7b93
bethancourt	2gyl
sary	rfb
kocarnik	4p9x
kouakou	2lkj 6x22
turabi	ozz
zawahri	7wu
papademos	5px7
bagiire	2aij
macron	hkd
ocles	5xhm
mahrazi	2c7f
hocog	88w1
sileshi	7qy7
boucha	6atc
finnbogadottir	89dm
fischer	xb1 3jxi 4g11 4sg1 82sb
shoukry	1q4m
schroeder	lxl
garrido	747c
gumbs	3tgx 43l1
savarin	3a4c
ki	5e7d
benstrong	64z4
fabureh	2lue
kucan	1b3a
murwira	2mcc
ninh	8bj2
richardson	2dv3
birkavs	86yz
pankretic	33i0
badaoui	6an3
bettel	20fd
stets	8hmn
aguayo	701k
allicock	7x9s
revelo	5xmy
baird	4rf0
min	3hz3
soumaine	3heg
buyoya	1k83
kasler	68az
melbarde	3fid
saddiq	7xg9
sommaruga	7rvj
fiala	1jvj
livingstone	10c1
yatsenyuk	715
ekeus	1om9
leupena	85sf
zappone	5av4
aristide	u85
nchemba	6jqb
beaubrun	7lvi
hitimana	4ueg
namah	2zpw
asim	6ago
bird	5l9q 5lah 881n
nuhodzic	64tw
kamuntu	3us9
komarek	87gh
majoro	6a05
tsacheva	85fa
brown	a47 mtf v5w 180y 3xg3 7frp 7pxe 847j
smoliy	8ez0
koolmees	8ecb
nyuot	4jql
obichang	3a3g
stroessner	432
seeruttun	5rrf
futaisi	2c0l
nankov	6p6w
obeid	2vi2
aidam	470p
banharn	8bw
fallon	6xdz
foulkes	2u7p 3mrv
kasymov	599o
njoroge	6y4z
mason	7l87
motegi	1vym
blanchard	696j
hadjar	7y0a
obote	1b9e
risch	3gqn 4s00
scoon	6yxz 6z73
wolfowitz	1j1e
boussaid	6avl
downer	3cn
casar	4al7
ельцин	agq
gallen	55qf
vainiute	68iy
valencia	2ory 54id 77r3 7esg
denis	2lau
hosni	8br9
magyar	1ldi
gopal	5i9g
asif	10u4
dil	8792
vega	45ly
limaj	3z20
peterle	5n3d
sir	4fp0
клинтон	9v7 q15
burlison	3uzh
carriere	3sfs
embalo	1whb 2rxc
jankovska	75wr
watanabe	4hom
falco	51nb
rakotonirina	5819 5ks0
xi	20hz
vahi	82gr
choe	cen cfx 3bd8 3be7 3bf3 3bg2 3bh0 3bhz
rogan	2r6q
taivaiia	52pa
norby	3sjz
medialdea	7jjn
steinmetz	7433
fadhli	26d6 2bw4
bachelet	1abg
dieng	5tk4 6mdh
randriamandrato	7c8l
lira	72p
quisling	1x77
fontaine	56m6
mena	43c8 57h2
ruginiene	rro
kandjoze	6rmh
mohadi	5bji
cassidy	31jf
gove	19wc
jevtic	3fp1
patten	cn8
dubya	lhu
regis	35ac
vajpayee	7i9
augusto	5ufp
maman	24qc 8cft
schakowsky	4slg
trif	32c9
bergoglio	1km9
matvienko	1wun
castro	jid 1mno 20kx 3c0d 3q32 4yml 7t4c 8dn4
cheney	f7y
khanh	6ndp
lukashenko	3il
oman	4pc6
tuggar	224k
vangi	87y0
bandar	281n
benitez	5zjm 6uz6
gashumba	3lwj
moco	5vpx
modi	1f5l
sortane	3ens
musema	45nr
ghimpu	67da
fylla	6nuz
kodjo	2ahp 3pt9
zoubaidi	284
golikova	7yyl
bassil	483y
tomeing	5mpi
tow	3a16
bounkeut	3393
chuck	3k9o
kalonji	2vmt
sukarno	1tf0
houngbedji	2ac0
بوتين	1xww
jalloh	6bey
patterson	3j31 70v4
fnaysh	6drw
rudd	4qk 10ks
sybiha	5j2
bandhari	31c7
keenan	65f7
koca	3y3s
peter	5ldv
arteaga	7fos
kinakh	2nhk
fayqa	3zff
leadsom	2o1n
shinawatra	1ib5 1utl 214o
arroyo	mgy
bowen	4ap3
ingabire	6z80
stephenson	43wv 4pr1 5yx4
ellzey	4r6g
indrawati	1sq9
letta	hxg
muratovic	4f1h
vinkele	4m0w
wever	8l6
nokes	37z1
mutalib	264d
montoute	5khx
mutorwa	50ib
natuman	4yuc
nitiwul	3nvt
albayrak	30c4
de	3dox
masire	10i2 75my
rove	zs5
chambiaouris	5gk6
dibele	2tiz
fause	5iov
krizanovi	56c9
mulenga	59oh
shaibani	788
babin	33zu
dolly	6rdd
gnang	335o
priebus	1mu3
fullerton	8d1d
lavaire	53tq
vitsas	3mja
kamikamica	552p
kouzande	3k8t
novakova	614a
bunyoni	2dqv
higgins	19r1 3dyi
lupu	5yh9
malliotakis	6omp
sendic	796b
tsulukiani	7zdp
celarc	68m5
tobiko	5by9
studer	4uv1
deluzio	3brd
mara	59m3 6i2j
brou	4v1k
gayoom	193s
gotha	1s8d
gray	2956
parapolo	2ynu
olarn	6s5d
selcuk	8ihu 8j7g
zorba	6jx9
grimsson	235z
lott	1w0z
mirza	25tx 3zo9
niang	5tlc
sakona	73fr
camejo	5usb
tajani	69s
ishida	62ds
nurkovic	6ux6
oneal	772i
zhaparov	1pl0
aliev	pv7 ri7
granger	3icx
kunasek	5zqk
зеленскии	1ydt
aydaraliyev	4oo9
elfreth	7lum
bos	8ebf
isaias	rzy 4o4m 4o5o
lauriteen	721v
jeong	4wu0
mudavadi	1ebn
dzulkefly	3pfs
mbairobe	44y0
trump	g1n
owen	4sqi
sarandji	7ryv
vardhan	4era
abbott	n03 1vs1 2r87
hua	qnz
sayyid	6fp3
tam	qab 4242
dahik	2ex7
baldwin	1su7 7ycz
gaviria	dsk
soleimani	1lfd
assomo	555k
gal	44q4
wilkinson	51e1
agbetomey	74b6
nastase	2a7w
surayut	7wnd
dutton	1jkj 4rmn
muttaqi	4rh
valente	4pqb
basil	7jz3 7koj
iohannis	12il
prada	5yi7
ribera	8088
amri	7y12
kadyrov	2f4 1mfo
moubdii	6bos
radewagen	2w7t
dhoinine	4lmo
hashemi	1uax
wampah	4gv9
nurmahmadzoda	4s9o
свириденко	21w0
vasile	75zz
zametalin	8b4x
cravinho	4ycu
ardekanian	7at9
beriziky	4u5b
jaruzelski	202c
keter	39t1
ernkrans	62yg
namugwanya	300e
shave	2e6g
tedebe	7hcr
rehn	6t1a
silajdzic	oli
geros	2sbr
maszlee	62jw
sougueh	24bg
zhou	22g0 22h7
bahati	3i1x
rosa	4gkg 5lta
turgumbayev	8fwj
carles	3qj1 5oko
dioubate	3rv2 4opk
goga	5idv
chagger	2ydh
massoud	1oi
mauga	5kdu
jagielinski	7f12
umar	2bj8
dindic	22qu
mateparae	4x0x
petravica	77v7
mandelson	1jmb
quickenborne	89zs
프	g1n
ashdown	1i9q
ravelojaona	45oj
chalghoum	7cjr
faimalotoa	5eba
hou	7cgi
ingani	4mjh
tenney	3dq6
vandenbroek	7lyi
guluzade	77fg
gumbiwa	3wvo
iliescu	rul
johnson	5gq aan utf 15z6 1aiv 2nqn 3pbg 3su0 3uun 4e75 57og 7f97
darroux	3859 5bfn 5bsp
fischel	2vat
panyarachun	2n2j
weir	4mcf
araidh	4twj
jensen	4363 4r7b 5gys 7s9i
moriku	5681
pique	4trx
メルケル	5x1
aydarbekov	3d45
azimi	7ive
lobo	74mr
marlin	8dbn
moi	e57
salimzoda	7pm6
souef	6c16
sununu	cpc wxe
molapo	4y7j 5r8t
neto	1no 2mt6 78xe 7dt0 899k
robleh	32a7
vahradyan	5lek
benedict	1kjh
amodei	60dn
dayan	1dnx
kerry	wfl
slob	2t4i
benghebrit	6qqc
seko	4hpw
cammack	5as2
hnatshyn	79ku
wohlwend	465z
aguero	5wir
kralev	5gow
melenchon	ugv
plumb	7g32
ropstad	5flc
fatorma	2owk
teewe	6lz0
attal	krk
guevarra	64fn
possi	276y
меркель	5x1
popova	5wc8
askalu	2v22
himarwa	5aye
pingree	3aqr
guler	20ye
pastrana	5v1
sulh	78li
エルトアン	1mpe
abdelaziz	1bqu
mvouba	4okb
uata	80i9
remkes	4z45
sakhon	87ze
bektenov	1hib
gonchigdorj	75xz
oilouch	79s4
zahir	2buk
hirsi	7ckl
cheung	634n
auf	2wjk
borico	66wu
wina	4mum
luksic	4lb1
robert	5nez
sompare	2lfq
djokic	7141
abdoulkadri	82av 82c1
jorritsma	2qza
perera	45ek
halidi	4ka9
barzani	18rl 18tc 1fjn
cabi	61p5
saifuddin	7imj 7inz
krutoy	3nkz
robles	17qh
djotodia	66e5
avinyan	82ew
boviengkham	33fu
rakhmonov	hqb
thabane	81qn
ivanic	69p0
ng	624b 6n6w 6n7s
thapa	775n 7wqo 80p8
khaing	8dqz
ortega	e34 355n
cooke	4iip
mukabaramba	2kup
sakova	3kst
gangol	4jmr
shohmurod	7h80
ngondet	3tu1
molina	1huq
nagamootoo	6hdt
tizeba	3a57
rifai	7kd0
arrington	4yp7
mayo	670f
rossello	70f3 7bi0
chebotarev	7nkf
opango	4ql1
maccioni	743w
banda	p3l yfi 39ih 7h0d
sanon	4cln
swaraj	1tlm
centeno	3qzb 5znd
hashi	24el
madigan	55nf
qanuni	8hdc
grachev	1j58
home	2zc
scheuer	2o5g
abdedayem	8euk
chin	35dz 3b47
geens	5g04
ghanem	2ibo
glavchev	3mgo
mokaila	5fjd
villaroel	4lnl
timochenko	1oes
bole	412d
odinga	1m6r
ganiyev	3t49
peeters	5gti
hammond	1k23 2g1y
keeling	2plh
bhumibol	11jh
hatoyama	21t0
mistura	1sru
mondjo	39y1
amarjargal	7ctv
arzu	2kob
meshaal	10ns
joyway	88wt
karapetyan	5a77
maddouri	59j0
sesay	5a22
bounnyang	33bh
ryamizard	7hdi
repse	3rfp
fiorina	bgg
khasawnah	2wp5
mupfumira	75ah
papoulias	5ajv
symmonds	5bz3
trairong	84ji
tweisi	29ip
douglas	3l1h 4k3p 5ma4 7flk
lynch	15d6 7v1v
pelosi	1f03
pappas	3bus 6pbk
gasparovic	4p8w
tizard	38ew
andreotti	mcd
ouardi	3rmm
tchiroma	2xq9
gakosso	4v2f
patrushev	1gnn
angouin	66ae
alburquerque	763m
koolman	6soh
champagne	kdz
talal	11wp
wurie	2kf2
batalla	4j1m
mbayi	740z
rainsy	1q23
ruhe	1yaj
tilaye	82he
ali	rwz 22lh 2cv8 2czl 2i11 2j2l 2j65 2j7l 2jh9 2kzn 2ysu 3ybv 4lk9 5ryw 5u6y 6han 7iz5 7xdt
barrett	83hl
marshall	3fmz 7ell 7k4d 81ma
suhaimi	7vqf
veryga	2wdn
albanese	674
bera	2ls9
bhattarai	2xap 5guo
cappelli	45h9
dijkstal	4eba
rurema	3l2h
янукович	1xaq
aab	4px4
strong	3fo6
simeonov	874o
rop	2rof
dujovne	6ody
mwakyembe	4epm
plodprasop	74ga
maclennan	3ita
guest	65by
comas	3v17
bercot	4vuv
durdynets	87ur
woerner	1702
abascal	1qfg
pradhan	3lmm
truman	oqp
cramer	5c6r 5mt6
gorbatschow	1arz
moeloek	6pe7
gurion	eba
salles	7biv
shiimi	4n5v
moselhy	2ij8
hagerty	31lt
cook	1o9g 23bo
عرفات	20tn
palin	1qjr
purisic	5biq
schumer	d3g
arteh	6a3c
uguru	86r3
armasu	6rsi
rousseff	fdo
utypin	6zr3
lelenta	5kb1
friday	mkn
kuczynski	1j73
bundhun	7883
heresi	7jh5
osman	24hx 2bkp 6uxz 8fma
kljusev	6p40
jazbec	32ys
kapu	3ijq
mandic	8ani
markey	3poi
sorhaindo	3f37
holiday	3wjq
levi	5x9k
명	1439
karidjo	5rbh
maduro	1g8s
utri	6g21
mboulou	79nh
dhlakama	1ml
moran	36jb 4x1y 6m2g
aingimea	5mj7
bouterse	f4t 3lfp
juppe	2i6
morris	7xcj
gafarov	85q3
oconnor	3fy9
zeroual	152l
santorum	1neh
coumakoye	6qfw
abnur	2v5b
shein	2isy
tambela	4y5w
tchiani	kt
lubbers	1p8x
rathore	76vp
uhila	7sl2
haridopolos	67vu
tumushime	41ya
mendonca	2nuh
niyonkuru	3twp 70mq
alema	18sb
batzorig	2z40
mesquita	36gr
akuffo	49ar
fienena	3zq1
fuentes	6ms6
karzai	oa2
mcconnell	1bj2
kuwari	47r2
wolfensohn	tm5
bagabandi	6m4a
kibir	6uvv
navalny	3zc
paz	1ogu 4r3f
soeharto	1te3
dologuele	2qbw
fedee	3nty
kharbutli	6dz0
schneider	33mh 3w6y 7ey9 7g6t
kadege	2ki7
reshitaj	2edc
bazombanza	75d8
weizsacker	1nbf
clinton	9v7 q15
desai	1djc
hoover	pnu sg0
luna	2qrd 68pf
merrick	2zrd
rwamukwaya	6syd
suljkanovic	3u8l
mejia	2n1l 76cx
topolansky	5o5s
cantor	i23
qadiri	7cnz
dileita	6azn
konakchiev	3oic
ndayiragije	7o0x
tufton	3cmy
chaudhry	5rsa
luhut	5ohq
dlodlo	2wsm
foushee	8779
petkova	7zlx
koibla	3nc5
sanches	5ve8
velazquez	3u2r 4j4z 6rfx
lebed	3gu
madbouli	1ds7
meyer	7f2l
saikhanbileg	3b38
yeltsin	agq
amici	3kix
nzouba	5krb
chen	ca2 3arn 3ass 3au4 3av3 3awe 4hyc
jeffries	o4e
manuel	5ujc
mbengono	42id
spasovski	6ssz
desjarlais	7mn3
hulse	49nj
cioclea	7o2v
yaka	3q06
혜	1ii0
bilirakis	4blc
montalvo	4bqz
bajrovic	7aqr
bandama	6394
charitsis	2gvf
jihoud	2atn
sidibeh	4cn9
craigg	8chg
debono	1ell
htwe	6jrf
marrero	175a
diem	1fvj
hashimi	1uax 7a1d
beyer	3o7d
portal	5441
abulajanov	288t
mahamoud	6i6f 7j76
ankouraou	5984
bougouma	3uyo
deng	ev4 3khx 44t2 63ro
gurr	2oz6
klemencic	49xp
ghartey	4ysx
nadda	4qu9
paluckas	m64
nekesa	2yc2
pocan	60n0
qurei	1x6
thant	1wbd
bartlett	3q4q
fariz	8j08
bayramdurdyyew	5r6d
hancock	18zr
liccardo	7k3i
martinelli	1n41
martowardojo	2aoo
pindling	5qcu 5wf7
ponta	1x56
feizoure	4ia5
lankford	4rrv
garda	2xh8
haarde	45wz
limjaroenrat	1khf
pula	6pax
патрушев	1gnn
maguiraga	59u4
mccleary	33h7
bondar	8he2
kawana	2ejw
lebouthillier	3lxl
tuan	850z
jamshitov	6vcd
kubo	8cdm
burt	3i3h
callichurn	7t9j
guelleh	s6f
cateriano	704c
mitchell	fco l9u 4rwp 5b7n 77zm
momo	4umc
murganic	6k5p
robinson	18nb 2u9i 7on7 7p32
bolivar	1sdm
shamir	219w
zeming	5v0t
mishal	10ns
rahmani	2u3k 7au2
lindstrom	4thv
чавес	qs3
kwasniewski	36b
radulovic	6zrt
gauke	3ibz
naimi	4hr
yamashita	7y4l
bakhit	611w
pramanik	3t6x
ford	gb5 lrq 1njv 3i8n 4bab
forte	60s4
aminuddin	2m5y
constain	7r6r
kaptur	5vw8
zmavc	4a0z
abeywardena	86x3
geingob	ntq
shapuric	8ji2
chzhen	89hq
luchoomun	5k40
mikulenok	3nlq
pavlopoulos	1l9m
hasbani	47pw
verwoerd	pf4
vojtech	297u
recica	7sae
rumas	7nst
vindman	3wod
carcasses	69rg
jolani	209
ozawa	rc4
roka	5uxq
muloni	4nae
lakalaka	5bc5
reganvanu	773r
zaev	22px
kistion	8bcn
dhankhar	4qvr
husbands	3ecu
jameela	4rcq
bathaei	6cey
bokassa	uai 4u6o
hamar	2yv8
adanech	29dy
isaac	55a1
klerk	iim
ocalan	13l
petta	3qnx
cantero	52vx
maasi	5nfr
mann	84gx
stepashin	1r9c
corder	4k2z
rfk	1nnx
lamrani	6bim
simon	5iys 627d 8fo1
харрис	zhv
mataafa	jgb
vasilyeva	6sms
afara	56dz
eyadema	mjp
najib	1eut
iotova	4lrh
onzima	2g4o
pinate	3qop
rizo	54dc
mahmud	2c4i 2qfu
mihoubi	2x86
legrix	73dz
gavroglou	5gby
hutt	49fd
shahbazov	6wx9
shevardnadze	gvf
ntsay	3c4q
tuerk	1ybn
winklaar	66sy
justice	4xns
poroshenko	1jxa
rostomyan	4im3
sindikubwabo	8127
mutsvangwa	6gur
zawahiri	7wu
madaj	262p
souare	2bqf 45st
abalakov	6iux
flambouraris	2gwe
shipley	uwc
blumel	49sc
shukeyev	86gl
creech	8el3
dostam	25k0
saddique	32md
sheinbaum	d8m
shushkevich	1st6
uluivuda	5517
моді	1f5l
fall	4orw 5ce5
witkoff	1t47
cholango	4jaj
peake	5aiv
craig	2q6a
vaipulu	7ket
dhakiri	4e6c
ntisezerana	44yv
shettima	zts
abdallah	11i0 2cme 7jx7
alarcon	3xn6 761w
baradar	qm
mangueira	2w4e
anwar	6ox 25c9
bakabulindi	39hj
greceanii	8j3l
cubillos	5vb3
massoudou	62f8
oddsson	eqe
pohamba	4hf1
khaw	5dtr
rikalo	6mx8
verhagen	63mg
artykow	6jv4
layne	7yc7
ardanowski	4sdk
koka	5k5u
stefanovic	6mkx
tadic	afs
моди	1f5l
markaryan	2npq
sanchez	1j9u 3c9i 5mcl 5pj0 6rtl 6skz 76fd
shamsiah	6q3w
couchepin	6wz1
koirala	48op 7wwh
musar	1fa1
netanyahou	960
matekane	1q09
timakata	43zd
klosi	324n
djumagulov	2smq
tabora	7e74
patt	4j4b
kony	xng
clark	p92 vs3 1zcf 3i65 4amg 5au7
cordas	3joh
longrigg	2rf5
manley	507v
merafhe	6gnh
simataa	7ueh
мерц	kix
scicluna	3r32
batet	605c
yereyere	6wcf
abiy	189
krkobabic	68f8
mehlab	4kcp
volodin	1ynk
majaliwa	5aow
moavero	3ulq
botha	1i58 1kfl
masood	1oi
sumiyabazar	3no1
copps	7pd9
galloway	4jvq
leite	3097
selman	3qvu
tapueluelu	62qh
torruco	676r
zaydan	2iy3
핑	20hz
king	18dy 1zn6 29h4 2q74 4zxt 7v6j
hamud	4dql
kouchner	9hw
mai	4rp3
sanghali	2ocs
barak	h3t
zhdanov	4lja
comer	4rkm
gouteyron	7ne6
peh	7rss
greaves	7369
nguinza	4uzl
rumayhi	2jd3 6fcn
arevalo	9iy
vacaroiu	6obm
fico	1nsy
ilves	1vwo
lazzarini	1k5t
loncar	8ja1
harman	ooj
hanley	462c
sarkisyan	2sts
ndalichako	568s
kpwatt	73lk
kuo	5hbv
myradow	49i7
dupont	4tbu
gasana	3wqy
mabumba	3iq8
umerov	1p7f
cele	319q
andjaba	61ak
azali	7yv
bonafede	2h6p
zvyahilskyy	8h9w
sikazwe	3bk8
cornyn	4zki
shanghala	7hyi
bazan	3nqu
boulama	59sq
gentiloni	1ife
niazi	rly
ravelonarivo	4ure
halqi	8bqg
ingraham	4iwb
johannsson	7qrw
senrathne	76t5
chudinov	4l8c
iva	5917
kritsada	5h2j
bibi	960
compton	4zjr
dodik	1b73
laar	18b9
hrapovic	5bo8
quigley	67zx
gerhards	5ant
rice	de8 1tjn
sarr	251m 2jpk 3mas 5ydh
stoyanov	715h
toufiq	2brt
saparbayev	30d5
mabiordit	7jtk
alounkeo	2kai
cakyyew	6inf
thuong	8b99
atama	3f1j
rabbani	b1l 7iuh
албанезе	674
billah	2dkb
dejpasand	3ykl
mayaki	4kbx
weizmann	bvg igw
rahmon	hqb 8h13
menendez	528n 7be5 7dct
mykkanen	5907
bacon	3o3p
pita	1khf 3s8x
dawaleh	4lxc
mitterrand	kcm
veasey	5v7c
bourhane	6qm0
miliband	emw go6
lim	5ly9
vazquez	1u08
achieng	7lt8
babis	59e
vieira	197k 70jb 87k6
fallas	4g8a
ossinovski	4x9l
shinwari	6czx
jayapal	74vh
mifumu	672p
mohammad	16au 3mk6
hindenburg	1j2u
winnie	1zvq
lopez	14my 1xuw 2hua 2ts7 2tys 2zx2 48si 6ufr 77qb
rounds	681i
laoly	8fe5
yalla	5h9x
yawr	47u9
khasawneh	2qje 31v8
sakellaropoulou	zyj 3riw
болсонару	t4n
dejanovic	7sc2
gachchadar	31ga
ananiev	5fcv
bounchan	336y
nguz	4uor
bacquelaine	3gh3
klima	89kc
primakov	212p
yanukovich	1xaq
линкольн	19s
doherty	7a4k
williams	1p28 2yu0 3gud 3l0n 3sey 3x1s 6ovg 7e7v 7eqo 88i6
cockburn	3b0b
purryag	76u1
dobrindt	3bp
frieden	15gc
fontana	5nbi
crosetto	n5o
dolgolev	87qu
iskandar	r6v
walz	1ve1
hasani	2xo5
ossibadjouo	62th
rogers	4ek7 680q
taban	7xrc
mgaloblishvili	4aup
saliji	31io
adam	4e9l 4nks 4vrb
heitor	5ui9
koumakoye	5aqg
luz	477j
behi	6t5i
erbakan	1fkf
maseribane	814f
sharshembiev	2xw3
key	who
srettha	1sou
parodi	5pbk
wiles	1tmm 7n0l
le	55dg
park	1igx 1ii0 6wpo 6wqv 6wrs 6wsy
dalong	7stk
figures	7pwf
nsengiyumva	44lz 58mn
waly	47nj
yacob	4d0s
japarov	1pl0 2dfn
mebale	39c7
mwale	89yc
chakwera	13yh
katic	2ofs
matesa	8jbo
naddaf	2vl2
naik	7q0k
pope	6mp6
suharto	1te3
denes	4mvz
kiggans	4wlo
sili	3uok
bareck	7ofz
gore	2g5 2hhj 65b7
molokomme	2vk6
хусеин	1pfr
prayuth	1l3t
sinamenya	62v9
coffie	79qm
tonelli	48f0
dzamesi	7kpa
eddalia	47o8
austrie	7a5m
boozman	4zfw
shahidi	6cx1
vedrine	qpq
widodo	x2s
ayrault	uhv
ishiba	1rtk
makuza	30pi
matiangi	43mx
moskovski	4pip
funes	3631
tomar	6lgl
yatiman	2pai
dzurinda	1b27
satybaldiev	4t4l
vilay	89m5
marham	4kxb
maleiane	2aap
nemoto	7y5g
solyom	5iwx
crawford	7cf9
chilima	7mcc
bashir	1hmt 4oeo 6eqq 71cm
kovalchuk	7nmo
madison	ti6
sajwani	44jd
marrule	4hg4
tarawneh	3zdf
kabyakov	2o8i
tiffany	81tr
shukayr	6ef4
emanuel	1m3o
goyal	74de
mcmahon	7c4g
timoshenko	21yb
dahn	30vg
tagelagi	3fr3
isaksen	84f9
andrusca	3hbw
brunner	7ut2
gomou	30op
pundari	50lk
ranawaka	6xg3
sica	3hax
jhinaoui	5dvc
yentchare	7zax
ibombo	5kp2
єрмак	5m3
qaddafi	1dv2
zharko	87tc
ciubuc	4n2d 6o8x
munguia	3ix1
taivaiqia	52q4
rao	1i38 4md4
faotusia	7s1z
parubiy	2pe6
maliehe	5t2k 6hmg
bibeau	5z1f
lawson	1ggo 3d75
noure	6ho3
taero	5o4z
ley	1tos
nasir	6e5f 6lns
simonyte	rsn
hakobyan	2uyz
itoua	34k2
schallenberg	2gok
порошенко	1jxa
irani	7si1
kitarovic	12m7
nkrumah	134h
razafimahefa	8284
iloilo	54yd
ralda	5pem
rose	50or
spore	7uj8
mcintyre	50cq
azevedo	1o8k 3lt0
тимошенко	21yb
warnock	78ar
luik	58fn
calfa	5ygi
ghebreyesus	1ulx
stevens	498i 4cz3
tocq	5191
guseynov	76k9
diarrassouba	7tq9
hassan	t2k 11v7 1q5m 28px 45d6 4f8e 4kb3 5w3d 6hwn 6i15 6qxd 7pbl
turnquest	6u4h 72el
johannessen	5924
mumbioko	6y12
teme	28i1 52k5
nsilou	3dkc
harito	68kh
fashola	2x9s
romer	7wvj
yagcilar	5rx3
ding	3mmy
leghari	7m36
dung	3hdp 3mr3 5s62 6nc2 6nhd 84vd
emmer	83kz
lavrov	1r3c
dondra	4ges
allen	302v 6xto 7ceg
samarasinghe	5rw3
deuba	7pi3
dunkley	6561
nouatin	41of
galtieri	14m1
afewerki	rzy
figueres	ct7 53cg
sorensen	3v41
basa	6xuc
hillary	q15
smailov	2jlu
sonko	1hxg
fourati	4hdz
karubanga	3iks
major	wnj
rejepow	7an4
bulgak	8aql
shakir	8i8f
adda	554b
masiulis	7eud
shen	7pgq
hayashi	21lo
humphreys	4ftz
kumaratunga	bx9
drnovsek	tt2
wagner	2qme
leanca	4p58
muluzi	87z 2vqp
nikolai	1g1s
nnauye	6laj
ghazwani	6b8g
tulafono	83da
nurbaya	7s8r
bakonga	8dmc
scanlon	61wp
maslyukov	8hkk
mogherini	ix1
cuffee	63ir
nurmurodov	5tgx
khrushchev	1ghg
lakoue	3ubb
lokodo	7rs1
ristu	7cwx
song	7t3d
cline	2zqm
ogi	29x9
waldheim	1338
shuraym	4pwc
baba	85rr
billant	4qh3
infante	707p
rustamov	3snv
hinkson	3q7d
kvirikashvili	48ln
malo	4nys
nesvik	4eee
vajiralongkorn	120s
wijetunga	3mnw
dostalova	5fre
tariq	o0n
dunovic	68eh
grassley	3cw9
jimmy	8dhs
mishustin	1axk
orden	3led
alsobrooks	2pzn
korman	63jj
koroma	i6c 28p3
ozola	3gd3
вэнс	she
fassi	23gj
huckle	2e1o
jamali	68ys
lauritzen	5akx
sands	3p2v
ssekandi	3r4o
baron	41xh
guirao	53i5
schrier	5euv
diokno	2zxu
fu	44gu 4a7a
saq	6ilb
sugiono	1tdc
tsakalotos	3xdg
brownley	57ck
chirac	sws
hemati	24mk
karpenko	4laa
moubamba	34mi
sipila	5760
haj	79bt
diane	6ayu
imamoglu	h6k
jabbarov	67na
scowcroft	aq1
zenka	642s
habre	q5h
sikua	3lab
abdurahmonov	4krq
young	3ei9 3ej9 7vkk 837k
guebuza	2tnw
qubati	6e7k
ibraimovski	7khj
nfubea	7bfy
yaya	7ldo
zelaya	179y
collins	3i7u 67pr 7ws5
valdes	6up5 77g9 7jq7
wallace	8xc lk8 4guh
almeida	28c4 2taw 3fwp
benflis	2i5r
meade	7gkb
sova	5o78
zenawi	19ec
mirziyoyev	1rlr
bagoro	7ad8
cicek	38uc
donalds	34yt
rugova	r83
shaar	6fri
filali	23yn
aissata	2kyu
petrosian	14ul
shermatov	7po0
bastienne	39lg
arutyunyan	45ag
catherine	bqq
laubies	2qun
tavares	2q32 5pqy
tugade	2uba
davidson	8c96
jambon	4sip
banzer	qqq
кулеба	fpl
duku	4rlf
banga	29s
budzinski	6oy1
cosse	37vj
kolingba	2nx1
sanae	1q9m
stefani	3v6q
tanayev	6p86
vidal	442w
문	8ad
mahathir	16au
mesa	36e7 7ai3
mcmaster	no1
shoigu	1r6a
kudrin	3yd
seydou	7i1g
koizumi	yyu 1rzc
thien	6nfg
zayoudi	80ry
lasso	n7n
siri	7s4l
mokuy	2ha1
vukosavljevic	8aoc
hakkaoui	2yz8
shamsi	5sbt
trenta	3s7s
mabuluki	7vel
마	8dg
dudi	6kck
pezeshkian	18ps
seidou	2e83
abua	2ogt
hailemariam	nxu
khammeung	5dkd
mamadou	5tbp
tsahkna	17sm
hill	4494
bajwa	7yuu
balint	2zg2
mazowiecki	1u1m
bushati	3n23
enkhbold	66v3 69n3 6rcj
massi	2ajc
george	ekf 2oyd 6q96 79iw 81hl 8gp2
holubchenko	2ng1
ngoh	407z
sebhat	7mug
spencer	2y0i
wade	jt
kabyakow	2o8i
dahi	23lk
nuaimi	27lg
gorbachev	1arz
moliga	5n6k
naite	6ia1
fidan	o36
ramljak	68ct
torrijos	1hlz 61iu
berner	2qto
banh	7zco
fokin	8ak7
gangwar	7llv
hinojosa	4fwl
strandhall	2r2l
carrizo	52xh
menfi	1ch5
mogg	stp
nantaba	2cqh
tove	4vca
mcconney	5b07
badibanga	7kza
goering	prz
kasparov	kwv
wilson	ond 2080 43tn 4ywf
kihara	1bce
moskowitz	4teq
lucas	43a3 56oz 6mog
obiga	5a1c
afwerki	rzy
berardi	3xr3
kallsberg	2ppj
maire	axd
allaq	2j0l
hai	4i2g
jasray	75is
melo	2qa5
ansari	4dms 4sao 8fey
shara	ine
card	5bp
kowalczyk	4gxc
salem	4fny 7qhs 8ikr
zedkaia	58dd
schmit	6oib
crouch	57dg
mcdonnell	wqd
haley	1gj7
tupou	12a7 46wh 7z25
damijanovic	7led
dionne	6dpv
sala	3yq2
sentamu	7hbb
feroz	40td
hajdu	6xoq
tkatchenko	58ng
dubyna	6scj
희	1igx
crill	71ng
kgathi	7p6d
masheke	7xj8
seniloli	51k6
gavrilescu	4ajf
mazzoleni	580f
jonathan	mq1 7wjp
bongo	4af 1hj1
malla	4km4
rossi	8922
kagame	1iw7
mottaki	1746
حسين	1pfr
bolly	7i3s
faure	3h54 6xjf
henry	6ui 4636 5zz7
lind	2ld5
sesungkur	7vm9
hamadeh	28o4
merko	77k1
davudi	6wwi
зеленськии	1ydt
andropov	221c
blomdal	6ruf
hui	4j8s
napat	yds
amato	max
mahdy	4huf
gharaibeh	6jng
maru	7c29
panton	8ceb
awn	66bt
mclaughlin	2f9g
pahlavi	1cst 1n2i
shrestha	6lbu
anantaphon	2n55
mende	5ic3
nxesi	824h
胡	960
zlobec	3d9q
arnus	4jiz
loeger	4eu9
auchincloss	4r5g
dowiyogo	30mv
tiao	5o1d
borisov	an9 8hfd
nahid	6rb2
natapei	3r29
khalid	2upc 5clw 5con 5cwo 5cz5 5d34 5d55 5d7d 6f7d 7ho5 7how
chitotela	7fd5
masefield	509n 823d
alexander	12b6 4ksq
briones	52v6 5l1j
makey	8ay7
zelensky	1ydt
ygeman	2nmb
nkosi	5mut
amin	rd5 2lv5 61ra
buthelezi	171e
santos	xxg yjl 35gc 3syp 40pk 42ow 4yks 5y5t 6ok5 8dvn
chansamon	39aw
swinney	wz0
aidid	1byy
kassem	1es2
munoz	3xrw 5xgd
mahuad	4s7v
randriamandranto	4z0m
gosev	714r
정	11cw
aati	6a8b
jubeir	1jc
ousmane	5rcc
lahood	3hjs
kolokoltsev	8att
arango	2jip
vanhanen	636d
petrosyan	14ul
villamayor	56z3
sunak	1ni6
espot	20gd
hamroyev	7p5g
oktay	44lb
enkhtuvshin	86d7
zewde	1pof
paksas	7evf
rai	4qxg
shaker	6bxb
mun	6j14 6j22
bharati	86f0
mabiala	73yo
nghimtina	3v8n
thieba	6yzr
cleveland	n49
farnham	5qec
hassanali	6q1g
lungu	gpt
moyo	5889 6rhb 7qb6
stanekzai	6d1k
andonov	5645
sekulic	3oxu
bulkan	7fcc
razanamasy	4c6h
wira	8dy4
bonane	63an
lintila	67gx
vakulchik	87fm
lozada	mn5
wasmosy	yhc
kejriwal	75i
polo	6ktr
chigir	6855
ho	q6a 3q87 4hzc 4i08 4i1l
ramgoolam	1fcp
wine	a7n
ielemia	2spp
urusemal	55kr
plevneliev	7fxa
breik	1pvk
correa	1ly0 5oq0
desaulnier	60hd
belgium	125e
lin	5lzy 5m0s 5m23 5m3c 5m49
saut	8bgr
scalfaro	1hsv
misiunas	3rel
ruutel	2txs
marapana	81bm
moore	2ym7 321g 4cc9 5gzu 7cn5 82k1 8dcg
aylwin	1isd
campero	2t2w
damaseau	876e
motzfeldt	51c2
nhamadjo	5ukv
enkhbayar	6kvc
himmler	p6x
salman	126t 1d8i 7jba
chilufya	3b86
duma	8d0m
jawara	3jp8
mills	3eyc 50ew
assad	8mb nrs
marawan	6tci
mrvan	43cy
asang	2utd
arfaoui	6aft
poos	4qj9
quaye	3sic
jabir	7w3u
ranariddh	1gxx
普	g1n
layton	sq1
yoshida	1rvs
boys	65cu
gillard	yql
maruf	7xx5
noya	2hbf
fahie	2ovj
nkea	421e
wardak	3yo9
kembou	6bjm
swan	1z7i 50ub
lagumdzija	8jav
teodorovici	3wfl
goita	7hc
bardella	x8d
chonko	2a0d
mitsotakis	12r0 136q
han	oda oeq 4dv1 4dw2 4dwy 4dxw 4dyw 4dzu 4e0s 4e2b
shyaka	2na0
im	4m1v
matviyenko	1wun
bogdanovic	2ft3
makila	53v2
mullings	7odc
rudan	6loq
alik	2jky
hoie	306k
gadkari	6pnu
naranjo	6ujd
ansell	4ad4
bilal	5za2 6arz 6dn0
hademine	8ewg
soini	82oq
csaky	6wa4
sawyer	2md4
welby	z23
fayemi	4zo5
ismodes	42g2
schramboeck	5w57
stephen	5vv7
wilkins	6645
abylgaziev	6ivr
michetti	454x
moser	54ui
dumarinu	7rpu
reisinger	8re
saboya	48cl
pires	2hy5 5zwq 70di
victoria	1lpc
ghazouani	1ccq
heinaluoma	3r8v
kadar	z57
mossadeq	1cqd
salesa	4wr2
guilavogui	6vpt
makosso	2ncq
salwai	3a92
abayev	3hx8
kokorev	87a4
mali	7s0e
bondi	1ict
varela	4ndk 56w5 5zxh
erdan	485o
talhouni	2yye
tausi	6vaj
erhard	15in
ramjattan	5dxm
raskin	4s4r
sobhy	2uzs
alfredsdottir	5lwg
bourhan	4fbi
santokhi	bw9
sultan	1l6n 6g7u 7i76
frankel	5n2j
haniyah	s3w
miao	64w8
guthrie	33z0
tedros	1ulx
akimov	5srr
buhari	1e3q
didi	609m
ferrero	35yt
kedikilwe	74ls
moestadja	7sno
wamalwa	3wpw 662j
yi	8g4v 8g5l 8g6f 8g7h 8g8b
guerrero	3oaj 5ncl 5nox
maafo	8ffx
rwigema	38ns
singh	t3u typ 172t 1m95 1wnv 3adr 48qb 4y0z 75ug 76oi
azarov	6jt6
agboyibo	8fh3
croes	3xa3
crombie	848a
ondongo	48bi
paroubek	4xym
rajapakshe	8cmy
kowit	5gnx
pamplin	6xno
tomegah	88ot
cuci	323y
民	vac
adeosun	5bkh
dimitrova	31z5
dominguez	35xt 5p7v
osborne	lbp 30w8 50kj
ausseil	4u3c
khaddam	25oe
mccormack	65kf
teklewold	7zkq
teleguario	2wes
girma	48rc
otarola	2f1a
flynn	19u9
roa	4izi
lux	54tv
thanedar	7pzp
nuur	41qu
endara	4b9f
kalmet	6qas
reginald	7udm
sirleaf	hdr
crem	744w
wyatt	5bnc
cahen	3evw
guingona	800d
atwooki	2y5o
rasulzoda	1ljt
kibaki	1eht
nyikwac	6tpv
sokhon	74tn
suminwa	ypx
lourenco	ygf
tian	8278
tumwebaze	43fu
weber	782j
djellab	7iea
bolsonaro	jo7 t4n
reno	tqs
abdoulaye	58uc
filipe	880w
grillo	9fm 48ya
makhluf	4jo6
kakar	2shg
ezell	67tf
drouet	2mm0
assaf	4knh
cristovao	3dah
wangchuck	4xfg
shuhayab	2ddx
fergusson	46cr
huqayl	5sk0
sinha	5u12
elrington	8cpj
netanjahu	960
cosgrove	71lb
kutovyy	7ylb
sanguinetti	yt6
sello	5bbc
laareydh	2ifp
siew	8a2c
jonas	3jwk
gailis	5zzz
schuessel	206b
kemal	1ecn
filat	8as7
schlein	hg8
tabakovic	52nl
cameron	edj
langlade	6ymp
chayane	7icw
oba	742d
shakantu	73gk
venetiaan	7gxe
khumalo	5u1s
laraki	2x7c
guillaume	3m2u 3m3w
houdeingar	3iep
lula	15sq
wiebes	3v4y
botchwey	7puu
todosijevic	4pcu
medgyessy	723g
sol	2tmh
nouri	6qo1
اوباما	8dg
kalsakau	4oim
mbabazi	2l9w 7fvk
penjore	3hwf
robin	3kqb
yoon	21g6
dladla	825h
edang	354d
gamatie	2i6o
katrougalos	4723
ishii	5b6a
marape	tj4
loke	2rdl
oviedo	2t64 42n5
zoellick	1o64
kamal	2uq7 59fu
stalin	xp1
blackmoore	79gv
doval	2ad
pendes	5zhu
atallah	47p2
power	1q3l
pyne	3cm4
ignatieff	1a0o
gungah	2uvl
albert	2eg0 2egx
dartout	73qf 73r8
pendarovski	1t6z
cassis	4l65
himes	4xly
bellot	42yl
koltovich	8avs
mentese	6kip
强	14wj 14yc
bazombaza	75e5
dambazau	285z
kolobkov	6znv
shugareski	49zc
sinamenye	62v9
кастро	jid
akhtarini	78fa
ameen	26z0
buteflika	ef
jinnah	1e0b
bernanke	8v2
kharge	16wg
magufuli	wkr
ralotsia	6y7a
тэтчер	17n7
ecevit	b2k
enelamah	6s35
mcgarvey	6h62
teo	iyn 55pd 7zt0 7zuy
thurnherr	8c0r
alcalde	5psa
ramatov	28xu 6rpu
mubrak	2dil
maneniaru	505b
narantsatsralt	4t2j
mazari	7pts
mousavi	1bdp
prakapovich	72l7
garamendi	4zrg
pankratov	6saw
sarangerel	3hy1
ramotar	3ogn
kono	1ug2 8gg9
nunn	8i0o
vivian	8gsk
agusto	52ti
avui	4oh3
fassmann	4g00
gylfadottir	821c
sarcevic	69qd
ceren	7jnw
holbrooke	1n68
yao	8f75
biton	8g9u
almagro	15m3
cole	3drg 83j4
medinskii	1xrx
chayka	8hh7
karam	2rip
fayzullozoda	8i7d
roopnarine	7gzh
tran	3lbt
peres	1rwm
rodrigeuz	6758
sayid	4o7i 7mk3
tsikhanouskaya	1tpk
akhmetov	3h27 7o5t
djondo	2rkb
essid	nqt
treffel	4v3d
cusi	2h7k
fields	3e7j
klimkin	6zso
greguric	435a
mwamba	2h1c
tuberville	843o
oreshkin	5stj
moses	3kvr 7y9h
nyusi	jmc
pavel	1jwh
micolo	7fna
sabally	7ipg
yalem	8ezz
kelly	wdu 60j4 67ws 7e0l 84rh
magassouba	24zq
majbari	3ytp
ramid	6jdz
benschop	7fj0
socrates	ycs
jagan	4sww
tangi	89ny
kengo	10d3
kiunjuri	6jp8
andrianainarivelo	4cu7
fifield	69hy
nikolovski	5mwo
qosimov	6vp0
axworthy	159w
bukele	1fh8
noor	2urs
hasbellaoui	6gkx
perez	bay 21es 36mc 38ko 3rof 5yr2 792l 7946
barkley	2eck
karlyukevich	2gal
padilla	2g5e
recean	ga4
oboroc	3epn
rama	gs7
otorbaev	51it
rasi	7c9n
sengebau	4wxt 86fq
zamir	igb
acosta	4i52 4p6u
bukvarevic	7j9g
kalilani	4uft
sika	7n6w
begin	19ga
jesus	51xt
parolin	1kev
syrskyi	1ha0
corbyn	v1o
kimyan	5b2z
orepic	8b7s
bismarck	1hw7
eden	691
matlanyane	7any
rumman	6cc1
brunswijk	7fjt
danylyuk	6sd8
popa	872k
mussa	4gmw
radmanovic	6mjt
kotyukov	686p
atiku	7l2
botwe	3g3t
freire	40hd
hyun	4ju4
francis	1km9 3i9v 4h2l 57if
busaidi	85h
pikioune	459m
mfeketo	6pyd
dausi	6o0m
jordan	30ig 3eep 4xn1 8duu
vicente	28m9 5uuk
londono	1oes
suleiman	1hkm 358z 66nj
cresson	22z3
forde	2a4d 3fd3
maqdashi	6f9i
gamage	3jql
jagland	820e
kirill	1io4
goncalves	53hc
gross	7ub1
khai	5jqu 72vg
mano	5w68
mewa	3ems
rohde	5isa
tsyntsadze	4pew
rong	7fi5
coventry	5fg1
seck	4kwd 5s9b 6wie
tsogzolmaa	85bj
ulloa	404c
balkhi	7mex
thuau	7aa3
barampama	5zgq
sarki	28ld
hurko	7kst
lafontaine	1htv
nowotny	3xfb
underwood	5j73
zongo	80ch
adulyadej	11jh
ala	1x6
cunha	gx0
kabatsi	566i
katz	s8m 4cpk
sylla	28is 3al8 5ye8
jerrlyn	4wxt
gaddafi	1dv2
fillon	k7m
ghani	7bj 25di
kallas	zg3 7quz
saturnino	5uo5
settha	7o9e
brot	4v7s
kouvelis	41pz
aguirre	2fcg 49ql
semjen	8jn3
mulla	7c5b
leuthard	3ols
lukita	3uac
meuser	3gnt
schwarzenegger	6z5
yermekbayev	6r8c
mello	1rd6
afeku	3872
hoole	2e0z
sango	24t5
zerbo	5isz
bawari	6cfs
ekren	6mb1
fletcher	1vm5 5mtv 6yji
alcocer	51pd
maric	8if6
banny	39k2
musthapha	3y96
lika	4fr7
worrell	3jt9
bolton	w2f
charki	3ozh
hirohito	htf
maas	p61
robespierre	199h
azoulay	3i0x
amunugama	7m1g
hamon	9eo
sanza	2nta
brangman	6kui
mutko	8agy
stanek	2ru0
warren	hcg
neptune	8hyd
saw	6rgt
shuvalov	4leb
barragan	6l60
mark	7f9z
kakpo	5s47
sonxai	7t83
horta	xcy
nyunt	10xa
padgett	5b8v
ushakov	2226
bolojan	rjc
damaj	61ve
ndong	3zbe 4unj 4x7j 671f 6wju
emilewicz	4qr3
nyshchuk	8g3t
tarar	6d4t
dogbe	88mq 88nj
elchibey	3pmk
garavano	47bu
lich	6nb2
hitler	1kd
schiff	295x
turner	5k79 661o
afilal	39d0
haupt	4gzv
numbi	4031
dienstbier	4xxs
frias	5l4m
hammouri	7yu1
laqqis	4f2a
ndagijimana	86w6
selimow	7u0b
buchili	2ze6
kristersson	1wda
onkelinx	5jge
ouafa	6b4j
sileira	5xuf
zeng	8ipy 8ir1
palmerston	15aw
macmillan	omi
manalo	hyf
menem	bca
islam	6rab 75kg 7xey
wajed	4f7n
moody	2ux8
ramampy	48ur
baudouin	2z8g
mccollum	3157
birindwa	3z7o
niningi	746l
xiao	8ep3
לפיד	20ot
erman	62os
bawumia	5rmj
hamilton	3fw 39s7 3wiw
juarez	91v
kyagulanyi	a7n
laaulialemalietoa	5hul
такаити	1q9m
amari	6epa
kalogirou	669h
varoufakis	20sc
simmonds	5br2
byaruhanga	8cxy
lafontant	4q6q
ruggiero	1mvk
littleproud	3ip4
sindimwo	45qa
dermer	1ori
demirtas	1qvv
ha	72up 84ns
tweya	8356
uwizeyimana	3xef
abakar	2jx2
gargash	2sie
herrera	53pc 5n8s 63di
trujillo	3707 3q1h
abdulaziz	11g2 11of 126t 1l6n
scheer	5i2
sharaa	209 ine
sherzai	4ber
yeo	8fqe
tomi	88gn
zafitsimivalo	6gxr
alwan	2dn8
araqchi	25
franklin	7moz
gvenetadze	5fvo
herbruger	2uj9
afif	2aza
boigny	kou
debretsion	ere
coons	3cge
reed	4q83
kozlov	2gga
fong	41ku 89rc
izoria	5lcv
palme	1hfq
tampiza	3eqi
menacho	6vvu
sy	7k78
kolo	7ek0
skerrit	1oxb
weizman	igw
qatrani	2ja1
szumawski	5py9
long	5jrl
mast	344j
gros	4g1z
chevry	5o3x
condi	de8
curwen	3di4
gedi	2i9k
pacolli	2zl2
vuniwaqa	64ox
larijani	4ej
whitesides	46zq
aguad	6u7s
mkapa	94z
savill	5nn2
andriantsitohaina	6kk9
bolanos	3ue2 647j
tshering	3ood 5ngt 6kwp
omoush	3ydx
mikser	7x67
ayara	75vo
bani	4zed
diakite	7ql4
kobakhidze	rvy
sbihi	6bvy
tillerson	1n12
عباس	16ia
amichia	42vj
ringadoo	87x3
yari	8f17
mwange	5yua
subianto	1kys
berdimuhamedov	nc2 1qwu
hansson	2t05
lebona	7nbx
marea	7yfh
montchalin	2loq
folaumoetui	5maz
wheeler	4acc
daureeawoo	3zl7
digambaram	861w
jeri	xzg
kallaur	6zn4
levin	67z4 8f9k
jamal	266v
maarouf	2skm
mulikow	4ocq
berenger	6ybo
toader	85jq
canel	1ael
mammadyarov	3sow
mokonyane	6pzh
prabhakaran	1x1s
rajah	4mef
khayre	4fgv
kovac	1a2g 7f1x
latron	6xk8
barghouti	18ks
cissoko	3nbb
nji	6yv4
osmonbetov	3tek
gorst	4k4g
hammarskjold	duo
kersch	3g6l 3gn1
sison	xc1
pandit	5i5z
wout	5och
lelis	4t0m
okieh	3n99
qassem	1es2
tassi	4145
khalifa	o7v 5d94 5dbi 5ddj 5deo
lubyova	61mm
arone	2xgd
tolli	23it
dan	1gcu 37l1
kaljulaid	5bzx
ruud	6h96
dames	61rz
tucker	7lxv
haqqani	1sef
velez	7bkl
hasina	1row
somare	65yk
trotman	789w
dmitriev	12dn
pinochet	7mb
self	5b9p
muhsin	2ijz 2iko
sediq	5dfu
gluhakovic	754x
stocker	crf
tei	74hl
cavara	5ziu
serraj	ivd
siphandon	5dp2
sutherland	1jsr 3pd6
polfer	5q8y
abeid	2vgs
cohen	1zhl 3rwr 7v7z
manetoali	7kv4
navalnaya	21ut
albares	y2o
marti	2rsd
nabiyev	76z4
klestil	1v6i
udovicic	87ih
zunu	5hkp
cazeneuve	9gf
sulaiti	4tkb
braun	4g7c
hanna	2u8q
bourke	61be
fahim	6cid
bakar	2wn9
ghais	nze
gottheimer	55t4
ouaro	7u8k
fulcher	7h3c
kozaric	5bhz
文	1w30
chidambaram	1i0s
chretien	u6x
klassou	5g2a
esquivel	5uhf
estephane	3q68
letlow	57g6
saarikko	5tze
pavlova	5lxe
ердоган	1mpe
basescu	1vzz
tchuente	5qsf
zhu	22id
bawardi	6es3
napwon	55oi
pazin	8jgy
miyakoshi	69km
soeder	188q
safr	29rl
ewing	7gpd
oryem	4gnv
keiko	103d
pombo	4c48
brzezinski	22aq
навальныи	3zc
abil	4n06
berhane	30g9
bouteflika	ef
handal	8d38
sellal	241f
menzies	1o1l
conaway	4gyd
lamont	1gx4 3odd
namuganza	710e
soumare	3ap3
cabrita	3qhx
duguid	8czt
antrobus	39gq
bunchhay	6nn0
hao	5lz6
hattab	6be5
sumaili	49kq
chu	3crb 575b
djaba	6v99
ogio	65qo
pettingill	60kp
reid	opk wvh 7gly
milei	tzp
mckenzie	3479 3lj9
achtsioglou	3rbw
gersie	4962
sampaio	xa1
carrizalez	77nk
kadyrkulov	4ktk
mckinley	1zp7
gantenbein	3nxi
husted	514t
lau	4rt3 5izo 5j0l
bounkong	33ab
morrison	1qqn 5bcy
durrani	6ll4
ordonez	7dx9
prescod	84t3
isanow	2le4
louis	15e6 66pj
rivet	5gx6
varga	67g6
bamanyirue	32hz
meeks	4ar7 5yjq
nabbanja	1oad
tumwesigye	3s5v
golovchenko	7ezd
hoefdraad	48ft
jumaliyev	5h4m
ling	7no1
samarawickrema	5t43
griggs	6m17
zacko	58le
chaves	1obc
hoyer	1sw2
thansamai	80tm
zhivkov	1vjg
manning	6y01
skate	31ni
keita	r5e 2cp5 3kh7 69y8
mikolo	4qfa
ntahontuye	6n18
anderson	4zde
mohamadou	6i92
bongbong	j3h
pontes	5vu8
sakurada	8go6
serra	6ldc
sisulu	5mei
틴	1xww
campos	5wuo 7zyh
michelena	2ole
nkomo	xsy
chalikosa	7xn8
hollande	k91
monsef	627x
temari	67mf
lloyd	4wcd
soglo	1ge5
bakayoko	4dl6
yakete	55lt
sarovic	6999
temer	1a9u
fine	781d
medvedyev	fiq
waltz	1apb
dietrich	4b8h
khalili	25zn 26t3
suhail	7vny
lohde	7tej
jean	667o 668h
joensen	3q9j
rowland	2yn1 4654
bantan	6djn
ciobo	7vat
hanegbi	85xk
moctar	69ul
pabriks	2uc3
wadephul	vve
susi	7wxi
平	ev4 20hz
mutsch	5q6p
navas	3tif
taputai	7135
weil	2dw9
lenin	1xpr
spirtzis	3con
diallo	24xd 38s5 5a2s 6hna 6jya 815d 817n
munteanu	3xk
podeschi	3dtx
babakas	4mm3
holness	5eg
khadar	5rne
krcal	72jd
tosovsky	54vh
bamvuginyumvira	43pi
harris	zhv 1sbm 2pkp 5hzr 60ia 7aep 82ts
mougany	8hz5
polak	3f61
pohiva	7kfm
zhandosov	86ke
gutierrez	35id 5oe2 6l1d
olsen	2qn6 6vqm
roldan	56sk
afiyuni	29q1
mbatta	418z
nip	6y3j
dragasakis	4mxx
podesta	wr8
khoan	8bii
noboa	e1z 4buq
dijoud	6ygz
hipkins	cm8
lay	42gx
mohammadin	6d82
pandolfi	2f32
gamliel	484p
otafiire	58zd
fernandez	2q9 dke 13n8 14h7 39pn 426g 4j2d 4qyf 5w71 804u
mokoki	48ag
cavusoglu	19mb
michel	c17 3345 4rva 5zvz 7sha
payette	57pc
babauta	56gt
bakani	5n1v
glean	37f7
hart	kxj
morsi	1c7g
aliyeva	646o
cooper	226t
ponga	2f8s
aye	8drp
iovv	87nx
sengduan	7n9n
shabana	85t6
kennedy	c0c w65 1nnx 1nq6 1uk9 67xk 82v0
шмигаль	f31
addo	1eyp
sommat	7syr
simovic	68rl 68y1
zayed	12g 1dcv 4cye
lubna	5nwc
dukakis	19sl
latasi	59pd
osmanovic	29qs
cisneros	4888
muasher	76rz
khulayfat	2wln
ouaidou	6lrt
saidi	27ri 2azz
tun	6rfa 80wl
vranitzky	k40
bhembe	71fa
kasymbek	8iya
osei	2r9k
ruehe	1yaj
soltanifar	62i6
اردوغان	1mpe
ekonomi	68st
mnangagwa	hny
ballen	1si0
gujral	roc
kalavska	2o0t
macaulay	5jlj
macharia	4rtr
maliki	1h15
richards	3xbv 46qn 7p7x 7xkq 87ja
geithner	1vfk
dieschbourg	37rf
mbeki	1urz
ranga	6hj3
mckenna	38ci
noriega	176w
scholz	1h7p
каллас	zg3
bidamon	3k3v
bulatovic	6gmn
pinera	1qug
massoundi	62gn
njie	5tjd
panza	38dm
jallow	6dwg
khachatryan	2ugo
goebbels	xl7
nixon	1n8o
cheong	3ayc 3aze
suli	4t3m
cannonier	3ez6
nabiam	6qwm
padrino	1xuw
kyd	4x0c
abdou	2aue 2lf0 6i3a
fujimori	2re 103d
hamzah	4dtu
kapata	4ugu
nibigira	3xi3
callejas	768e
gamsakhurdia	22vb
borrell	xf8
masisi	1dg1
simons	uue
godmanis	4pgy
slotkin	3sbg
sousa	17h9 45mw
matthew	2lpy
stromar	755u
jieshi	cb2
hollingsworth	71vd
cano	88rb
blix	ohu
smets	4smt
wase	33xe
anung	74wf
sebelius	zzw
песков	fmo
eekhout	322b
sibomana	2acw
ashcroft	vxc
awlaqi	6oul
hamadou	2x91
virzi	3zv6
boekhoudt	2h5x
duarte	536c
johns	2a6w
harunjen	3qek
azab	3yep
fatrane	5l3b
namoloh	39er
white	50wo
blas	4378
caruana	58p6 71gu
grigoryan	2ue5 3v5w 64v1
kassire	6qhu
ghunaimat	589s
dimitriev	3tcd
mahmutbegovic	64br
ouedraogo	2end 2zgx 4qbo 58v5 6pko 7cr2 7oe5 7sgf
altankhuyag	6q9w
persson	nkp
karrenbauer	659
belka	5vx1
murekezi	2n8u
prodi	1onr
rabin	217h
gaburici	3b6o
sadi	7aka
geldinyyazow	5tmi
schiappa	60uf
медведев	fiq
alvi	2t6v
lamaha	3qc6
terho	7kkr
garad	8gz4
saakashvili	1azu
gaspersic	71rx
su	7vlc
tetaua	5fwi
wangmo	3k33
adhikari	5tto
ghandi	16e4
muyingo	50j3
オハマ	8dg
kanadian	2wmg
madigele	2his
ballantyne	445h
homeky	6v4g
shigeru	1rtk
berger	1qc1 6u8i
geete	2n4f
lurel	89cs
schmidt	pbd pea 37wc 3l9g
azizah	8c1n
yousfi	8gr0
ghurburron	75qf
musukwa	7c64
block	5r46
cisse	2l3e 333d 3dbz
kozak	3niw
dettke	32bj
fazliu	7vu7
gorbatchev	1arz
kirienko	1r1d
shapiro	xs3
connolly	bnx 57l4
mahuta	6kzz
philippe	125e 230q
morawiecki	18vr
colonna	bmu
sandoval	4nhq 5plh
белоусов	55k
nkwinti	4b0m
carovska	68c1
frigerio	7eiw
nasiu	2d4z
phichet	72ze
badi	7w2c
bock	64sy
ngouonimba	5628
pearce	2p7a 4ik8
craxi	9oi
mathys	29nv
gorbach	4iua
iloilovatu	54za
touray	4oap
carlisle	4rhp
kinteh	3z4s
saad	4yk3 76ia
barclay	7uxg
petersen	604h
muravsky	87co
eneroth	83oq
janjughazyan	2vpk
olter	2xmk
boumediene	qho
gooden	5ihg
mushimba	345c
phuc	1g04
barnier	1a5w
sobotka	32ep
schatz	346f
boutamba	2h0j
jha	6wl1
kham	7i9t
mapangou	4c96
fleischmann	3cur
hidalgo	64m
norboyeva	7yiv
sonthirat	7t6o
bluemel	47gw
gul	10r 26wo
kloeckner	57fc
no	6pto
bria	66f8
ledesma	7910
mamoni	5kzv
tinoco	57kc
nduwimana	61gt
schultz	3jz7
valls	178n
gladima	2d14
lieu	7zia
savage	423b 43f4
tehan	3gbc
fulton	7d8c
valera	gis
donev	4bie
rosen	4q9h
vurobaravu	6owe
nicholas	1g1s 2emj 64av
nieto	hzi
oyiba	4vxq
murayama	1vr5
laflaquiere	4vvs
remengesau	81nz 840r
мединскии	1xrx
kenny	hvs
walkinshaw	4s30
deri	777
obuljen	6pho
porozhanov	7gwj
aksyonov	1qxq
chacon	2mjr
mirzaie	6ge4
akapo	6och
manglona	2zyo
razak	1eut
talabani	ta3
prawit	750x
borovac	7n51
glinski	7490
courtes	38on
hadimuljono	2z04
isingarin	6otm
ndlovu	5tyj
tzalam	44fs
bouhadhoud	5tpk
makgato	3ok7
taghoyzoda	7wbt
jokowi	x2s
poloz	7v4q
dors	3c17
mahiga	2vxq
terbishdagva	3kg9
weizsaecker	1nbf
joksimovic	4qov
balakrishnan	1xnt
rantissi	6g
yark	3fu3
duraku	7i26
bassilekin	28yp
bloomberg	19o7
marques	5xby 709c
siala	6egh
thatcher	17n7
bice	7uwj
moussa	4um 250q 2dh6 4fmi
canavan	632p
erdogan	1mpe
valentic	6ox8
casten	7mtm
moolenaar	50gn
mucheru	55gs
peyrefitte	65ry
pedersen	l1r 84du
rafsanjani	2ay
туск	g76
sayn	8f8r
shibayama	62cb
xasa	83fd
zene	5rjb
landsbergis	ku2 1yp4
murodov	6v6v
лукашенко	3il
daines	7v8r
sessenou	40xz
weinberger	bk1
pettersen	34c8
shwe	1uuz
he	p52
qamati	5s0d
toninelli	3h06
zalm	47ik
abadi	nuq
ganzouri	59e4
ihou	44vq
nguema	at3 2s35 3e4i
pisas	48gq
mpozeriniga	3zzq
petkov	12cl 31uh
shangula	59ax
pou	15pc 6mre
akihito	hs6
ogata	1pey
נתניהו	960
chui	40du 40fw
fortuno	5ou2
law	55xp 5jiv
meir	mmg
nikolic	83xm
偉	21ix
kwiecinski	4x3w
cluzel	7tdj
heredia	53lh
liburd	4k64 5vfs
tentoa	80jm
effendy	6ik6
thomson	7dm3
haig	3en
kabui	4396
suhayl	75oh
oyunbaatar	85db
frydenberg	55s2
khammani	5dj7
anshur	2479
nsue	3mw6
yazici	4fqg
komsic	8inn
morri	7f7p
nadmid	2zag
netanyahu	960
barghathi	5rov
beatty	5678
gomez	2hsq 4roc 4xrz
russia	1jto
volahaingo	5yyr
dvorkovich	2tep
kasaija	62xp
swaray	6c2m
баиден	vnr
fahy	657k
ramkalawan	1z6e
schluter	74pj
godett	69a9
saleh	456 4wa 2x63 4r4q 7iw7
sehovic	3g24
botero	4b6j
perriez	42tu
prokopovich	72l7
havannall	5uzz
andzembe	733t
araoz	64im 64lm
chinchilla	5j1f 6ucw
trocsanyi	5ixx
ahmed	24jg 2b92 2ck2 3afc 4f9s 4jy6 4oqf 6env 6hzr 6k08 6qkm 6tjc 78ei 7ojc 839s
jacobs	7lse 7r0x 8cr4
shahahdeh	4kj2
苗	1q9m
boulif	6au5
gaulle	c4l
minnis	4ixc
adamu	29bu 7vvx
jr	j3h 1nq6
fofana	4kpa 6b71 7q6a
lammy	egt
msaka	3494
bankumukunzi	6myo
hammud	2ice
murdoch	2p4h
romney	1bl8
haftar	10rs
tandilyan	5tv0
lesnic	3f6v
ally	2mbn
apostolovska	8jl9
azmin	6alh
kilosho	4vio
ulmanis	nb8
eidesgaard	4y93
grenade	38is
hegseth	1ji2
kombi	6lev
smucker	5mzy
davkova	mrj
klaus	1ys0
salim	1pu7 4f64 6bt5 6fmx
busingye	511b
komic	4tm0
marchuk	8g2k
zainal	3yp1
mwijage	39zi
walter	5r1p 6mpv
plavsic	9uc
varadkar	14ct
kellogg	1060
shaykh	25fm 4d54 6daa 7p94
clyde	2oun
dini	13fq
husovic	76h3
bausch	42x4
houlahan	3bze
johnston	3ih9 71x4
jang	4sxw 4syr 4szm
olopeng	80vq
balushi	3hpq
james	3pze 4zvi 7u9f
uwizeye	574h
ahmadinejad	16ky
moshoeshoe	6hki
navarro	2on8 400n 5l62
poutine	1xww
郎	yyu 1rzc
diaby	5958 5tsc
fayyad	1ps2
kalaluka	5lpe
mojica	6uhs
veiga	375a
furayj	3xy8
boudou	2kxw
dorey	4adv
gado	73tx
konare	4o8
sandleris	4b38
anez	uoc
bannister	3lhl
jeenbaeva	2xv6
kumar	6wuz 758c
ma	163n 5qfu 5qgk
belloubet	6olv
khaliqyar	3zjr
tiendrebeogo	6z1d
gouled	4fdt
mboumba	6pxm 6svw
stojberg	4ml1
salah	5rhx 7vrm
tokuda	4xh3
dudayev	gh0
ilboudo	4g5n
moussavi	1bdp
benjamin	7uhx
durakovic	3586
kadhafi	1dv2
leques	4ukf
frederiksen	19l7 3dut
toafa	5qkh
klobuchar	2mha
zaki	3yd3 6emp 8i4l
gibbons	4ag0
pusic	88be
gimenez	365u
uteem	3863
hodge	3et0 3gm9 3l7z
clausen	2nze
husni	7j1p
ivascu	46em
likeng	68wi
mandetta	5pvk
kufuor	wih
moniz	84sb
ulaan	3cxz
heath	h0k
toure	4pk 1tx8 2m43 2u17 5t5u 7qin 7qmv 8gua
mambe	1nmh
lefranc	5nm8
السيسي	al
albusaidi	85h
lutchmeenaraidoo	7mvh
djoussouf	23fo
kalpokas	3oc9
zlatanova	8j5k
davletov	7h2f
balkenende	tn1
biggs	2pjw 7pka
cuong	15x6 6nm5
frutos	6nqr
amarasuriya	okg
feenstra	780h
kyrylenko	8bld
rajji	21o5
crnadak	4l9b
markauskas	34d9
napuat	2p56
anisi	26rg
milquet	4z1m
trong	1fyu 854w
champmoreau	4o3n
flores	360f 42ac 4z4v 5ork 7gby
udoma	863p
gylyjow	3813
haider	z9g
ismail	3zhz 7pl5
meles	19ec
gomaa	6ixq
man	4iek
owens	34w8
prasan	74x8
batlle	51w4
dole	a4w
salahuddin	7ita
bussa	4u9n
hochul	101e
heger	3qff
munyes	50hk
pearman	4nln
aceng	4spd
bouazgui	23uo
linkevicius	5m91
ping	ev4
whitehouse	7pdx
kurz	1qsi
hussein	kkg 11wp 1pfr 22bp 6qzf 6uv3 6vjd
kasyanov	1avp
jobe	2xkr
rau	4zae
finikaso	7z34
carenco	4v4d
felipe	11pp
mansell	7jis
bannon	1t0i
harper	1sy9
ridgeway	2p83
etchelecu	5zpg
dzihanovic	7i6d
butore	556x
kadhimi	1eep
eagleburger	13uu
monim	783s
bagratyan	4af7 4in0
biruta	89tc
frick	2wby
sawadogo	3e3m 7rfy
vestager	17rg
younis	4cwd
ハイテン	vnr
chiluba	kgq
diriye	5cco
naqvi	6iyi
seninde	7fwf
benko	8297
attanasso	5z6o
gheit	1sm
jubayr	29sa
millimino	7emw
noda	21kg
nsanzimana	7xma
budd	7zh5
jeanjean	66hj
shtayyeh	1cuq
baumgartner	64x8
abdi	19aj
williamson	45rr
manchevski	3g2w
xavier	8emt
etpison	6na6
advani	1399
hallengren	5kgv
barre	oc9 1cf0
teixeira	5y0a
bouaida	63w6
margugg	3z9g
massa	1ra7
szydlo	8qf
aspin	14nn
namuyangu	4wnn
bodha	6l53
djombo	4gds
arafat	20tn
moeller	7thd
maurer	864e
raab	fu8
strickland	5zem
ozel	239e
skvernelis	7mab
vrede	29jg
walberg	82nk
seruiratu	4mrh
nsibambi	2sqq
papaliitele	6ozp
الاسد	8mb
jabri	6f2t
salisbury	15bq
skele	2pcf
东	17b9
bonilla	2a1x
philpott	4srd
kleis	31sw
mzwinila	5b5d
eastman	51yz
golding	34gj
helal	75pl
athy	7rch
chhem	4hin
tozaka	46v3
adun	2aeu
jama	7is3
salcam	5kod
simpkins	3bvm
ulianovschi	85il
fulmen	5x7q
brice	4zh4
ramirez	3k75 615c
seddiki	246d
trivan	4a07
breme	28zr
roach	84qn
훈	oda
arthur	5hmi 6vmt
maskhadov	7gh
yayi	81ge 81un 8fjx
herminie	1it8
mirmand	3cfl
halilovic	7i2z
jiang	vac 4xcj 4xdj
mulatu	6izv
carcedo	5wwo
osinbajo	6t2x
spartz	89bu
hastert	f1i
bryan	2ee6
dikan	3ptx
fifita	70sb
kickl	pot
prokurica	2xya
casali	2w1o
yameen	270t
yasin	3l5p 7j80
mori	21n7 3tab 8ciz
somsavat	7t10
reyes	56q5 5kwo
yuen	7cpj
salameh	7b4b
saborido	54eq
vyapoory	6wlv
tsang	g67 7v5q
dbeibah	s2
kinnock	1fll
maya	6a1m
hamadi	4jfi 6eyv
alckmin	lv6
милеи	tzp
kone	29b4 2l7t 5ylb
lofgren	8jco
penicaud	6j8g
proust	4vtt
dimov	6mxz
harder	55u1 71t1
jalal	8jo0
pot	1kik
banhan	2y8v
delay	1vlg
hashil	6f1c
kneissl	5aau
nielsen	uzu 12fn 2yek
christodoulides	1gqf
mutombo	3l3o
shekarabi	2sz0
villegas	3vk1
brechtefeld	6lxf
petryshenka	4lfz
trutnev	8hnw
bytyqi	7q4j
mundell	3iw1
blanco	615c
loukal	6bl1
恩	118v
foutsou	6hy4
ubaydi	2cl3
blumenthal	7bpi
hofschneider	572m
ionatana	4n4i
bandara	396y 7851
kumbaro	6924
rosabal	6072
yearwood	7e1e
boubeya	6vym
brnabic	4x4
gallagher	4rnn 6yki
京	1xww
darbinyan	2tph
kashiri	6ts3
schouten	37pz
cortez	3vu
saidov	3jnm
tassoulas	12sr
bal	3nev
jimenez	3pe3 4tq8 56nl 7wuq
dja	2xcq
coric	83ui
doumbouya	16x9 31oy
mikati	1eth
buric	5zbd
hakeem	78wn
rivas	35en 3h9g 5q4h
tlaib	78sf
thaksin	1utl 80n6
krasniqi	4r8k
atamkulov	3162
maitiq	2be2
cash	666g
leffa	4583
schoof	fbt
mao	17b9
nahula	2d0b
randall	3tpj
bachir	2as9
djordjevic	8jfd
cristina	809x
selassie	nw9
wanawilla	6zhb
berset	2dpi
rabun	6vg1
semerak	6v0x
tikhanovskaya	1tpk
balouki	30jl
molefhi	6q0l
najibullah	1ewd
rijkenberg	6miz
gatete	3dwl
thavisin	1sou
biden	vnr
denktash	1mlo
nayef	1d51
panuelo	3j0d
meta	rk8
morgan	hgw 4yyp 573j 5jha
reznikov	1hba
solymos	5ivq
zapatero	xzz
faye	8oq 5u2m
habeck	1nxr
peskov	fmo
schmitt	3v37 6wbh
цзэдун	17b9
zavaleta	4tut
downing	84xw
mathok	3lo6
savimbi	x79
wynter	34q3
asscher	5n0t
caldera	1lwt
ikoli	66g5
wagenknecht	1ppj
jooste	5kqc
regev	695v
farrugia	6596
jaua	3rxe
armengol	7r47
rychetsky	6zpn
vehvilainen	2sf6
etgen	409a
kganyago	3rzk
durand	3hcy
huffman	4tdv
katonivere	8cvb
lew	sqs
simson	58wo
valdez	4fyf
akyea	7kn8
bozize	42zo
karliczek	2qh8
sezibera	7cbg
machavariani	4pdq
assele	6ol2
podolyak	1eku
tsvangirai	1dk4
win	1fir 6s08 7mxq 7smn
ganic	3rgo
kaine	1vc3
heyliger	4j0v
pinto	70c0
balladur	22zv
taye	1uhc 6xrp
kachali	5e3h
wissanu	8e0f
agnew	1so4
kan	1f3e
gioura	3lcn
nkogo	2fod
patasse	5vw
mujahid	6iqb
tharman	1uw1
maraj	78qr
mwanakatwe	5w19
beassemda	5q83
georget	2guj
may	1v1k
moussavou	31en 41fv
aung	8fln
reinfeldt	khu
dabilgou	89v1
guaido	yib
bizimungu	1ilb
balderson	84w6
miru	6e18
moma	5kf7
mussolini	92o
norkeh	43vz
aathifa	2m53
gabriel	1s47
ndirakobuca	47ka
giffey	43lt
milam	4kz2
paulo	2s5m
visser	7cdn
nduwayo	2rjh
takaichi	1q9m
disraeli	93w
karadzic	1lvn
lamola	1otz
ziga	72io
khama	r0a 85g5
rashid	13lu 1d6c 78ny
byambasuren	3hty
kebede	5b4c
david	71o5
ivey	497p
rufyikiri	47l9
madbouly	1ds7
nenem	5gm3
camdessus	1a7z
lofven	1sv1
evuna	2fg8
gosar	6yoa
blok	7ujx
boronov	5h5w
meadows	186c
arismendi	5zfm
ishaq	47yi
katayama	1qms
nalyvayko	7np8
yau	3r5u
barbecue	vgk
faki	1dtf
sang	853h
buchanan	ten 1imf 882z
mulki	4e5f
rainier	76nh
yudhoyono	1tni
meda	6of2
muhongo	7tmz
maturbraimov	2k60
stoutt	5ji4
gordon	3spy 4s40 6we6
hemeti	1c36
noem	12yc
clement	5ym4
collor	j8p
峰	p52
ragheb	2ir2
мадуро	1g8s
camilo	4sua
cormann	18wx
graves	7k23
ndjengbot	40b5
poltorak	7us0
frist	9zo
kulov	3zs1
ndulu	3025
ortuno	36ks
phomvihan	5b0z
yilmaz	19jh 390e
katambo	65ed
ndanema	55is
abdiweli	24l2
bergman	4q5w
guig	6ba8
hagel	d1q
hele	73xy
zuraida	8jqw
cloud	652e
hwang	4jrx 4jt5
itala	89qm
mampouya	4g9u
missick	8cco
oqilov	6tt6
tomuriesa	3os7
bakr	28sb
dogley	3m0n
evans	3pcc 44nr
borg	4k23
simpson	682a
dabwido	7u3q
piukala	7ib0
subramanyam	7vt7
baldetti	4mnp
ganesan	5u0a
giorgetti	482y
dote	3s3u
omelyan	8beq
cheng	3axc
weilbacher	5q0e
battulga	5dgq
lutsenko	8hj6
kochanova	6lwj
larbaoui	6kdq
kilpatrick	4g3h
quayle	dyp 4il1
hernandez	yl4 53mt 6vt8 76b4 896u
macri	195t
fifor	67f9
little	2p1i
marfany	35l5
kobulia	48kl
muhannadi	4f33
cairns	2klj 3o4h
farhan	im9
rockefeller	1fq8
fradkov	1aqy
jebali	4daw
lacroix	3nyi
ciorbea	88v7
julani	209
kaag	7qq0
konyuk	2geq
tembenu	7kxq
bayramov	4xbp
delgado	3np4
jumagulov	2smq
binay	4wem
usmonzoda	86sl
evita	ibz
kao	zo0
nouhak	6qes
ghubash	7lpg
gramaglia	5z7p
ohin	3sma
panday	2yqp
ricardo	54b2
telito	4133
cheikh	6hva
mengistu	19h3
silveira	5xw4 6ult
bradley	5a67 650t
butkevicius	2hyy
mathema	350k
rakotomavo	6x5j
bellion	3nwn
chazama	38jk
coulibaly	24ow 2l4s 4chw 4ov8 5t7t 7tst 82e2
mulyani	1sq9
ruzic	33up
suarez	1ls 582v 5xxn
xhacka	6t1y
parvanov	lqp
castillo	1j60 2tva 38v8 49ua 52lk
chahed	8gxo
garner	4zsc
gelling	3o9i
niviyabandi	61hw
amara	23sk
halowchenka	778i
sigurdardottir	4z96
zourabichvili	1pwr
awori	6h0h
kabwelulu	61df
said	1tfx 24a2 3jmt 6r6n
malecela	5049
josipovic	4po2
deyalsingh	80aq
petrishenko	4lcp
planas	5pd3
coronel	5x17
kovind	1mdq
ammitzboll	7rix
armory	87ha
peron	ibz ymp
sione	845c
sawmynaden	8gdt
alonzo	2h4a
luhaka	81kd
powell	dcf hwp v4p 65tp
vujcic	32tz
coleman	32o3 3i72 71jz
steil	34p9
thirakiat	81cv
li	14wj 14xl 14yc 14z8 150a 5lhk 5lil 5ljg 5lk9
mbumba	1f2d 6l8d
akhmedov	2i1v
ciavatta	875i
djamalilali	6b2q
jadan	6f4o
ko	2wao 5fsi 5ftn 5fuh
denkov	6p5m
healey	waf
kafando	66ie
mala	7yxv
reinesch	45pg
kochkorov	86bk
mouamba	3e2i
pierluisi	70b5
seaton	7kwx
twyford	730p
workneh	8ea2
ntutumu	64me
kopofi	43k9
annadurdyyew	64nz
anite	3x7n
bashagha	3ysw
donchev	83vb
randrianirina	1a1k
salolainen	7119
condor	7k0i
devos	9nj
angelidis	7mde
gaskin	3nuz
marchenko	1rer
adyebo	467q
surasak	7wlb
bourita	1f93
crean	1sao
tereshenko	7nyo
juma	6gsp 6t96
masutha	65ir
moctezuma	3w0s
motta	qub
jurabekov	4otw
mandelblit	2wig
ryang	7hgz
shapps	myp
shmyhal	f31
alves	3frx
kosor	4qpu
conde	4nh 2rzs 33f1
fonotoe	41lu
mboweni	8303 830u
arnous	4jiz
gjosha	5fql
tialavea	3zm4
amo	44mz
rafini	34az
gladstone	1ziz
christopher	1z3z
fearne	3chc
giorkatzi	3cpk
humphries	8491
idani	6vik
kyi	7pc
tang	4gsx 4l0q
corkill	7bu6
harwood	71ts
hassad	6bdc
manuari	3ldj
mukena	2csa
jefferson	1v4o
paswan	77xs
bobojonov	74ky
bah	2l1j 4ddk 5t6l
solonandrasana	6szb
sheu	7pp6
zyuganov	l2l
خامنهای	4bx
duhalde	gxt
lissouba	1ikg
mouakher	7b51
rotich	4grw
yamassoum	6kek
bran	4mwz
haddacks	6yps
habibi	4ezg
tojo	pz5
geagea	1q71
moon	1di7 6h1f
ndihokubwao	3o2q
salehi	46w 23hu
yesimov	2d8d
muzito	29zd
budanov	137r
gamerdinger	3m1o
serrano	47co 52ij 6ns8
sow	7k61 7lh9
xojayev	32zu 4scq
qian	1lhw
pillay	1fbe
sebastiao	70hg
zelenskyi	1ydt
dosayev	8ft3
jettou	3p11
stanishev	7nw1
fitzpatrick	341c
konteh	71zr
laschet	6y6
טראמפ	g1n
coveney	7rnm
donwahi	2dtn
ernst	51i0
matyushevskiy	87s5
palacio	2hwu
dulaymi	6r55
jeanne	2hke
arosemena	2vzj 77li 7ga5
mba	2nes 384f 6ycx
msuya	3e8q
rushbrook	7380
timbo	2kds
ترامب	g1n
mofaz	1rku
mayad	4cou
brandt	1zsi 3i2o
stutzman	60xi
atambaev	2k6y
harshbarger	3lvi
mcbride	7lwz
felaj	3vad
garcia	2k5 2fjd 2ksk 2rcs 3d2y 3wz7 42c9 78zh 7d9c 7xot
okwachi	79yu
paetongtarn	1ib5
stanton	4ao9
sultonov	2jrx 6vbc 86ti
engola	39ny
rwangombwa	50r4
baghdadi	1bh
igga	4rq7
prevost	1ksg 5jcv
rowley	107h
dur	14k
russell	boy
wells	7am4
achi	6xsh
yerrigadoo	79a0
bautista	7ewe
neves	y62
nahavandian	6cps
radhakishun	759d
attaf	1uc
lawrence	3qac 7qu5 8ba0
pen	uja 17w5
kumolo	8344
leung	14s3 2ozx 2scj
martelly	66k8
cherue	43qs
chettiar	2q4r
durazo	2h8c
gonzalez	gtq j11 54wa 5ozr 5vjv 5w99 88fo
kavelashvili	1ayz
mateke	7321
kucinskis	600q
obi	1jqf
rene	jqw
chung	3cyr 3czs 3d0s 3d1y
hamdani	7sfm
mamin	2v36
trahan	5ne5
kara	2wwd
krishnamoorthi	76qy
lovin	4o1v
vargas	m0a 47f4 56ya 679c
tan	5jsc 6ncw 84al
grijalva	29km
nehru	u4t
sata	65wz
tuitama	85od
pinter	7l2c
merkel	5x1
tomasdottir	o54
ramazani	3tzi
barrow	1g3 3ju3 6pn3
cimatu	7g5u
heine	pzv 81id 8cnx
penjor	8fxg
samsoedien	7exb
darrieussecq	45xx
elsisi	23oz
kane	332l 5u3d 8fhy
mulino	yai
abbasi	7okg
khurelsukh	10yu
walet	6pif
murkowski	5mnw
kopacz	iff
niyazov	1qh5
saar	m3j 4mf8
sharawy	5s15
chalerm	392p
jovel	7l5r
majcen	4n8j
pelivan	51oo
tria	48nw
popovic	6mwf
necib	4i3i
roh	1ok5 1ola 7etj
sidibe	4utq 69z0 6bzm
gai	7sol 7xsk
kabi	6pqx
stashevskyy	7uc2
larrain	3ztl 4h4t
rakotovahiny	3tyh
سلمان	1d8i
escobar	2my6 886t
sangheli	2ocs
chavalit	c6p
ferbrache	71qb
gowin	4tiy
isa	4nov 5ct3
jalahma	8h2b
нетаньяху	960
chowdhury	62wv
daio	6spj
dunn	6mi7
pengel	6y6g
кадыров	1mfo
charette	pta
giles	7fhe
sako	5sdd 7tue
semere	7n2u
moloua	3zyc
든	vnr
amewu	4zc6
shaked	2wul
sturza	3wel
wied	84c1
crow	4tom
snegur	690a
conte	mdo 13h5
motaze	5nlc
roper	61qj
shifeta	74j0
hunt	v2x 4apw 8clb
crvenkovski	33sk
gingrich	1fu2
erakat	1pmc
kiley	5c9i
masry	8gtg
doan	6njk
enoksen	4ec3
javadyan	2ufv
salazar	6kr 5pgp 5x3n
hayrapetyan	69o1
moallem	1yuo
lukac	3ov8
collas	7btc
jaburi	7j2i
trabelsi	6c52
lagarde	cv9
dassigli	2yiy
kadis	5gl4
crapo	67r4
mahamadou	6vf2
qaddur	5rzm
rojas	3wtc
tawfik	4hvx
khalil	2iej 3n7t
koehler	q7m
mcguire	50be
petrenko	6zuq
verge	3jdm
reynolds	2pd 3efg
vulin	2fvd
crane	3s4p
samphan	10w0
путин	1xww
rajaonarivelo	4h1k
cleverly	tgp
mustafa	1crt 4nmh
sanader	scb
benavente	3m7t
gudmundsson	5v1g
kurti	2xf
leppa	4tgx
verges	6z3s
kiro	3d96
rapapa	6qsb
rahman	1rro 1ucr 2vo5 6e9o 6hln 8j2m
ratzinger	1kjh
zatlers	86zs
demirel	1tyi
kilicdaroglu	109t
kyaw	4ipr
zarqawi	1de
maktum	5sx1 5syz
joly	1eoc
schillerova	2fym
freeman	4zqg
krasts	4bki
nkutumula	2f0e
ibraimov	588y
khatiwada	8h67
santana	4onf
boto	2b4p
demchuk	685w
nauseda	m9z
pedrazzini	63h1
attlee	dbm
grayling	3bsa
asgrimsson	4d1k
горбачев	1arz
bio	yvl
chelugui	7rlp
ganga	49gb
oquist	6ywh
seretse	8a1h
czaputowicz	4q2z
souguimi	4hwp
aquino	8zz dgz
benbitour	2b3n
hague	1zkp
newsom	kz4
arapari	58jg
bejerano	492c
wyden	7fb8
barrot	ukg
ada	553m
benediktsson	31w7
loughman	327h
yadav	631x 776v
الله	ou6
bedoui	6qmx
moe	5odb
quliyev	44im
hung	5jq4 6ngb
joneidi	5jof
huq	6iu6
larsen	7ci8 88cw
matane	6zal
meisch	3dj5
enari	2vdd
aleman	70b 2kmh
edjo	2y2n
baden	4u43
kujundzic	68gc
musyoka	7v2q
bellerive	4vlp
oregan	7mrk
archa	8bw
miller	14r5 1szk 31o6 37p4 6211 63hx 74od
cristiani	2hqs
johnstone	71x4
sorabi	26q5
ceausescu	1g63
frank	8268
kielsen	5ep1
mkhize	8js4
awaleh	6ai8
maafu	5qhd
zubaydi	6g41
i	11y1
lappo	2nj8
lilic	8jg8
raggi	21o5
sen	qx0
whipps	1ti4
ahern	9mj
aideed	1byy
georgieva	12vw
hoxhaj	3ukz
marhun	5cus
andre	34ih
walesa	140k
гутерреш	6gr
brathwaite	6nzn
kountoura	3ru8
fadul	429j 53ag
foster	6x4 31km
klyuyev	2pd7
levits	3rcv
miyakou	3puo
djukanovic	1b48
adoboli	3whh
barley	5ate
sankoh	jox
dzhumagulov	2smq
fitzgerald	7mo1
straujuma	5i3t
yusef	6c9p
lange	ei0
hassane	3ekw
isifu	5c8s
bryant	4cdu
dlamini	2liz 2z12 3eab 6rl3 6yhn 7h4u 7q7y 80xb
dudaev	gh0
ibrahim	6ox r6v 3y5l
koteich	8ghx
boc	3tbi
traore	r94 3lri 3msm 7iyd
maait	6blu
muhriddin	7s5p
kamilov	26vs
sindwah	6dh3
titus	3mkv
sutter	zph
butkovic	6sa3
dion	5kml
ntshangase	3c5l
chinh	1k0b
echweru	6ja1
ebanks	2nnb
manaouda	5t0e
eisenhower	gel
westerman	34hj
chea	534g
fetterman	4zpk
ngarso	7r03
cha	1l3t
blanc	7f6j
loudiyi	240h
calvo	3prr 5wru
guerrouj	23o1
mavima	6ysr
danino	7dub
kalliomaki	2se4
navickas	5c2t
德	13b3
arbour	15ev
letsie	11zp
azuba	6gp1
nasim	6cr0
ngute	55jl
pompeo	1amm
wague	7k89
lujan	2zs3
sonexay	1sm1 7t27
amarin	8apk
kleist	5he8
akunis	6rxr
obuchi	108h
abdulrahman	1d25
dondo	10d3
ocha	1l3t
ын	118v
pesantez	4z6b
racan	4pm8
soumhet	3055
kwiyucwiny	4a8p
schuster	7gi0
toman	69df
hayden	8d3z
цзіньпін	20hz
bruins	34j2
dean	qil 5qrj
chizhen	89gz
delors	sz7
shawky	7ysh
walcott	4wx0
sevele	3zp2
goldenberg	3r9x
philip	3h88
khurelbaatar	3b2a
kwon	5hpp
puente	6uqq
stanescu	6yyp
magras	34lq
carlsson	rtq
chand	5n43
friedman	5j3l
lluka	870s
столтенберг	uxb
asjes	4pg9
masimov	5a8a
sohi	2lgj
boye	5qvl
flood	67u9
osama	1hq7
kiey	855r
matambo	6to8
pence	1ajr
ramarolahy	3c8i
ndakolo	70r1
abacha	1qdd
paudel	1mc6
prabhu	7wpb
villeroy	430p
capgras	3tg4
tevdovski	3owq
luka	3y4k
tien	6nkd
tudose	67e9
azzam	5u4q
elbegdorj	857l
taha	2iv9
yeung	5cb6
abaga	5o29
churchill	1zxo
issaias	4oxn
murashev	6r28
rarawa	3kzv
gnassingbe	is1
ken	3o55
farron	1vbd
bartolo	3x4b
ruberwa	2x0t
babanov	6tkr
ciller	1u76
bonamici	7x44
bucaram	5m
hifter	10rs
jo	4y1s 4y2n
tonge	7dmx
sheriff	7rgt
zeballos	88jz
ezz	5chz
sifi	6gi0
angula	6khs
randrianasolo	4qk1
kavaldzhiev	838o
mordechai	215y
temaru	6uod
tobgay	1w4f
canikli	6r43
carey	3js9 67ox 88dn
estrada	xk6 57tz
giuliani	1p33
iweala	1fwj
nafisa	6jkw
jihad	26zs
mandela	1fng 1zvq
quirno	1i93
johannesen	2dep
koni	6jbk
boubakar	7qfz
hammarskjoeld	duo
diogo	32vs 5pum 8akx
nano	iq9
samper	i79
savinguvu	8hwq
iwaya	1u2j
holguin	7fyd
menjivar	3suw
muqtada	1e87
rosso	50pj
bullrich	1iqr
chunnu	6isr
jovic	4pp1
plenkovic	5ap
salmond	37s
gurirab	80zz
habyarimana	z48
mansour	29ts
hata	85hu
prevot	198t
gan	45g5
jumblatt	1ytd
peretz	4si
shareef	7pq2
dardari	27if
faour	8bpc
gabbard	1w5s
robertson	ldn 4agt
tshisekedi	kqf 233x
kariuki	6yql 7qc7
ilie	8a8m
mueller	476s
youssoufi	2454
binh	6nil 84zl
jusko	4ot7
mccormick	3iup 7c30
giap	1y73
salvidar	50ry
roy	3b52 7dy4
valchev	5gri
hachani	2b89
adali	4r9l
hayes	4qwl 71um
kontic	75z7
mubarak	qcm 3xzl 4py0
ekuful	86p8
farrell	3pic
horsford	7vbs 8ggx
matusila	73zh
roopun	74st 75bl
zida	8esd
alfaro	3ggc
alvarez	35qy 7b63
hall	5btj
ndimira	6x7g
gillespie	3h6q
dias	41gt
nzapayeke	2ns6
schulz	18hi
steinmeier	jxi
yang	20ra 6o3n 732v 8f3a 8f4a 8f59 8f67
dahak	3p0a
hasan	1bpy 6k43 79fj
zagorski	5vzd
asiamah	4ntc 5hjb
dobrovolskas	2i05
obama	8dg 42k8 6ogq
senghor	1626
mete	6rog
sophara	3akg
kourouma	4kqt
bininga	2prg
mbayo	3w3j
brezhnev	14ii
kasapoglu	644a
sukarnoputri	19b7
nasirzadeh	81m
sedky	2viq
spahn	4ws7
teabo	2gpw
christie	cku 70ze
dougan	37ee 7ncp 7wsy
dujmovic	8jem
gandapur	2i84
bessent	1qpr
faber	6xwi
hirut	4hrt 4ht1
houmadi	4czz
jahangiri	3vqd 3vr7
kabua	2lhj 3ij0 4m7y
radisic	8j6g
caballero	4945
moumouni	2lyv
qarase	5i4z
airlangga	2cwo
benn	1vtn
paravac	32uq
shyr	7q5c
mutharika	1jp2
rina	7cst
hoa	851u
piyasakon	74bz
zitouni	7z97
bailhache	734q 8cw9
bello	6dll 7r1s
durhanow	7y2j
godoy	8ac5
duale	24cv 28vg 5cfo
fraccaro	7bod
jarlov	78vv
raymond	85zl
ujanga	7rp1
vejonis	76l3
dakin	6opb
mashsatile	6yrx
mulcair	1v7i
santelices	3tnj
goring	prz
ayyub	2i2m
cerar	1bfp
lataste	8195
sejko	460q
thompson	3019 3jbc 499v 4s1k 683j
balbuena	6xmk
fritch	3qyh
mangara	31to
simion	lh5
portillo	2hcz 2z6j
sadissou	8etp
baerbock	638
hadi	mi 23k4 268q
leterme	225g
mosisili	6w7g
rayner	602
avaei	2jqa
fonseka	7m2c
peralta	2fq4 541q
silvestri	3too
abraha	28n2
babayev	6iwv 7i91
braganca	5wov
read	50no
gallego	7gdh
kettab	6ksz
zhong	8iz4
halferty	67v1
ntita	7kza
obernolte	4ty4
shekhawat	316x
jong	51fz 51h1
samateh	2aqs
knot	5fp2
tonko	6z30
nasser	kvd
spidla	8azt
abassi	6112
eldring	5k6k
fetlework	40vg
hatami	2m9c
putin	1xww
rakusan	8ag8
correia	35w2 38tj 6s85
nimrod	3sxj
yaziji	6ppm
bitakwira	58ka
jansa	tui
tarand	2or7
adami	3pq1 3r0v
madero	3688
мишустин	1axk
monti	1801
green	2dgh 4dpi
wadagni	7f5o
lee	wje 1423 1439 145k 146o 147u 148y 3lii 5j5d 5jvi 5jwf 5jx9 5jyc 5jz8 5k0b 5k1a 5k28 5k35 67yf 7wcr 7wyl
virolainen	2qy2
尔	5x1
cripwell	7bv8
eyyubov	8f7z
mourao	ob6
regala	2akd
wingti	6w0r
abazovic	3p20
ioannou	5gcz
kajman	23mq
lopaoo	6lzq
rengiil	3vdq
hasanov	2id3 8i5q
garzon	2q21
yeh	8fn3
중	1152
habumuremyi	73w4
kohl	pd3
nabi	6cnw
aderholt	7d16
dancila	8ab3
ssozi	3kwi
malabo	3f7q
nemiro	76zx
beighle	8gbr
carvalho	2mvw 3x5d
gates	1nur
kubilius	5kq
mordaunt	1jbr
בנט	1eqe
bordans	4t1d
ersek	2u2k
mobutu	1bol
nabit	7j3c
ba	2l0i 62m8
kabafunzaki	4h0m
minasyan	2ud9
quevedo	5ume
derache	4ith
laadhari	8j1k
lalota	6o5y
nikolla	5mdf
amu	2m86
chastanet	2k2x
cocker	4rjw
marzouki	1dh7
ляиен	1wlp
bazarow	2z5r
margrethe	1lnj
petry	kfy
shulgan	5gb1
kostic	33ty
odio	3sgq
papikyan	7woh
raini	8fb7
rimsevics	4lue
risler	41c8
vagnorius	45vr
kean	81j4
sylli	2z26
cassell	57e3
harada	8gmr
madari	6cyh
aguerre	7xti
nakamura	5hb1
okitundu	5kun
sory	4cjm
malmierca	7ef8
chamisa	1fmc
mazankowski	3oe5
키	1ydt
fox	151b 1x3k
maroto	7ari
vance	drt she
adityanath	21cu
zalkaliani	3jku
пригожин	2100
maouloud	2l8j
sinkevicius	68uh
bek	25iu
paolantoni	73es
silina	id9
burnete	6o82
cosic	3nnc
manyeh	6h70
prayut	1l3t 752q
kariyawasam	2daz
esono	7gn6 7rds
hern	5c7z
sotomayor	2o3k
bawara	487e
kafayin	3xwu
alingue	4tz0 5qou
giammattei	30w
hichilema	o26
levy	eiq
lezzi	2yaz
ghalawanji	6t76
knezevic	49yj
pintea	7tla
vesikula	82q0
beyshenov	4snq
boebert	5j66
djindjic	22qu
ghoghomu	6ylc
gozney	7by6
sarney	ybv
zhumagaliyev	2v4d
dawes	39n6
samarrai	2cfa
riffath	4kgt
banerjee	16y0
gumbo	52ok
trichet	uet
estes	7f8g
harrigan	6xf7
kahlon	6hhg
scott	2g6q 2whn 3289 3cad 4c8b 5jt2 7cj0 82ks 8cf2
talesi	7zr3
griffith	6h2p
koulibaly	8i2u
agamyradow	75hw
petraeus	enx
manu	5hgg
komorowski	aw8
인	1di7
atangana	5nyh
mansur	5u9g
pesic	3oyo
villalobos	892u
zapata	hji
cong	8b8j
gjiknuri	3fuw
yongchaiyudh	c6p
norcross	3ofq
savona	6whf
zandanshatar	228l
novak	zxh 2gjz
ward	3zvy
dilleita	6azn
hayya	10sy
sisi	al
eoe	7tmb
delbene	7x2c
хаменеи	4bx
babangida	r32
ergoge	3uwu
carter	7a7 veq 34qu 4zht 84x3
karunatilake	45tm
kipefa	64r7
mullah	7yt7
alvarado	35mo 35oh 7abh
janovic	6p36
lomuro	61fg
بايدن	vnr
wiens	2u0e
heinrich	61c5
montenegro	15y7
sada	6fkx
groysman	1yco
magaziner	7o6s
salma	7jab
meri	14av
nevu	4ifm
salimane	5a9y
ventura	5ups
kallmyr	51kw
nehls	84ys
pierret	3dlt
rajoelina	5oa
fabiano	3tsx
khan	rly zov 1piz 43jg 5e62 6tb6 7oou
vautrin	bpr
amlo	5r0
jamankulov	2wzx 5v35
hamani	2ba3
yermoshin	8b3u
milatovic	t93
kouyate	5io0
omarov	7loc
pato	7cot
bataysh	5u66
jagdeo	318n
nasr	7i5f
svavarsdottir	7x50
babacan	2i3u
dowers	2u6x
maumoon	8hbo
djata	4ye7
涛	qlo
coolidge	b3x
matiza	4yx6
allawi	7u8
jomaa	641s
mmusi	724i
westerwelle	n6l
wijetunge	3mnw
nazif	2bh2
stiell	1scy
seguro	6jo
davaasuren	85eb
prabowo	1kys
gotsiridze	7f09
hageman	4eon
shunevich	4ldj
waqainabete	4ky3
argimon	2zcf
bresnahan	7d2w
choubani	5i0l
banka	8e1l
lipponen	1i78
rawabdeh	28b5
restrepo	548d
koty	3fgf
cox	461f 6q65 6z66
wu	xr7 8ede 8eee 8ef7 8eg3 8ehk 8eie 8ejb 8ek9
edmond	329e
girardin	2r1j
abusteit	3xln
fitial	2zw9
luzanic	4pn6
moller	7thd
case	3png
mujawwar	2ilz
onyeama	4649
monroe	tl8
nsour	2764
asquith	pml
bolenga	5r7h
mascarenhas	2s10
montano	831s
rasa	4i4a
alcolumbre	e7u
conille	45ia
isturiz	2taw
kulasegaran	5h7i
redzuan	6gc9
birt	6501
силва	15sq
barrasso	4zf2
qaboos	1tfx
awuah	4l21
suprun	86cg
privert	4yoa
эрдоган	1mpe
abela	1nll 37k1 466s
boudiaf	1bva
jones	3k0u 5j82 64ry 7oy3
muhammedow	2zk4
baikoua	8aek
luk	5034
steel	3j7e
dow	86iy
malpass	em3
metsola	1o7m
sarouma	278t
note	5c1f
sichalwe	5jmm
ardern	snm
pakdemirli	2znw
barr	1zfz 2pis
manet	qvw
raka	m24
badaruddin	2xe6
korchid	5qm8
latta	7db9
roberto	82yk
chapo	e13
gatkuoth	3xj7
gbagbo	13qk
chernenko	12ow
austin	158x
greenidge	35h6
hikmatullozoda	6mvb
klutse	5hhd
meredow	6jvw 78uo
malbon	3xov
alexis	4qmx
hirono	63sv
litlle	2p1i
mirisim	7srt
chhon	5b3n
lassakova	5nv8
sanha	2uii 3que 5t1a 5xt2
sivak	2nav
arce	15nj 4fv4
dupuy	2eew
stauber	719e
altamirano	83ni
sharma	5n5r 5ru5 7p0i
ciolos	3fje
dahabi	6k7b
fairbanks	39or
maurice	7ahe
pacheco	28gg 540z 57j8
puri	4efx
smerkolj	2g0u
franco	jta sbj 57wg 5out
atta	5blh 5hog
jakobsdottir	1027
mbaraka	78hi
lilo	4a2p
refunjol	4440
castiglioni	5omv
fadel	2b6r
kalfin	4phx
rocard	1a8w
tesfai	80da
zhotev	72qe
aso	1ueg
haddad	jag 5i29
halleslevens	6gf2
tonela	3vio
kok	1zuw 7cm4 803g
issa	2v9d 3hml
kagayo	4w2i
nkuete	4upd
bonnici	8665
jahjaga	2vlt
jetten	1nkq
damane	2911
kyeyune	4evv
sigua	7zqd
barros	7gsk
baradei	1bw5
howe	l3u 342c
kolelas	5ik3
fonseca	4a57 522q 70l8
abdalla	6a6p
ogles	2p5y
bafaqih	2e8x
meng	4a9k
gulyas	479f
kameeta	8is3
christofias	3kei
khristenko	89ig
פוטין	1xww
borja	4x6t 7ecs
mugabe	mxp 1o2e
pereira	35cj 4h3t 890m
tornaes	86as
besigye	12gs
ziguele	61ks
guardia	3p4d
ibrohim	2x3q
koupaki	6x3j
ленин	1xpr
morin	66lx
sanjoyo	3rlc
swinson	vip
drigo	50yv
sima	79p8
рубио	17j1
bellen	3ql
honcharuk	1hcu
laouan	5qz2
werner	46yy
reina	36q3
keating	1ixm 8d7b
kiska	2oed
ndaitwah	1frk
nhan	6nla
patronis	4xto
silk	50tf
straker	5nj4
hawke	a6z 2g3q
marovic	7x85
masaju	46lp
khamtai	5dny
nzenza	7myd
bainimarama	jvw
аббас	16ia
rochester	5ml2
kostevich	4nb4
newhouse	3g9n
ndimubanzi	6y2m
youngkin	mfu
guido	2mqi
cuevas	5agq
马	8dg
elkin	8ih5
adhoum	2aya
capriles	phf
bechir	6aqf
zardari	7cq 9rm
bakhtadze	5tqh
ghiorghish	47vq
penfold	72d9
mapesela	7zj0
owais	26g2
saraj	3ze9
amherd	8a4t
benkirane	23qt
gobind	49h2
kamikawa	21dt
thio	4gwj
munive	621w
rabbah	2x5c
kuscevic	5ns2
mastoor	6cle
woldenkiel	8e5n
jeb	upd
ravkov	2obe
chhin	31qj
prachin	74rc
haji	6qzf
banks	4xiv
taki	6c3g
kibuule	7ffs
torode	660t
yala	5h9x
ondo	3goo 3w1x 419s 6xby 7jkl
dahlgren	4ea9
matecna	453o
gume	43uk
обама	8dg
karoui	4dm0
kerekou	18ya 69vn
gumeniuc	2uf0
rio	3sam
blaszczak	607w
zhukov	2gs7
mumba	6n5y
sidi	6by4
adeang	e98
carlos	11y1
espinosa	5x53
loudermilk	2yl8
yamani	1zb 5d1b
acuil	2wqr
cherizier	vgk
petro	ndz
popolizio	6n20
sagintayev	2xx1
weah	lmv
lafia	7hxs
sargsian	82fp
umrzoqov	7m4n
angleberme	4vad
benabderrahmane	2wvc
grubes	55zz
khamenei	4bx
parly	41eu
alanoca	8dko
mbs	1d8i
rutherford	50q7
swe	5hrh 5hst 6js4
vaz	3hrq 4lzi 54mb
castor	5aw9
hussen	2bca
saemala	422i
chastenet	2k2x
cruickshank	2k05
palacios	2twy 32r6
gilani	21p7
bermudez	8a5z
furst	8eoa
tchama	34zp
tut	8g96
zaluzhnyi	1wwa
azeema	2x2q
taeia	4jz7 4k0q
tekaiara	7g9a
kiisler	7qvx
baryomunsi	3bpq
hilal	4ffe
donmez	3yzn
uwihanganye	4uvr
angelkova	6pcf
mattis	tjy
aznar	y7e
bolger	vc4 4rfu
poston	4xr1
gyurcsany	j7m
medvedev	fiq
schaeuble	203o
shaw	2vri 883u
siddiqui	5cn3
jaquite	5tdx
quinones	4nbx
messmer	60jv
sadat	6qu
bollestad	6s6f
tegeltija	8jiw
temido	617g
amongi	313h
parmelin	nfu
cowen	arb
goldman	3f0n 3g5r
reps	5s8e
romaihi	2jbg
tarlev	87ol
bussetti	5vn8
turwomwe	3148
artano	7uvo
garland	19if
puapua	83rj
charles	11me 3r82 3u9f 3vlt 58oc 73pl
duda	5pq
mata	5vgi
picardo	3xpo
abhisit	169
fabius	13p6
mutuuzo	6zyx
primis	4wkl
issac	61y1
shaheen	4w3w
menon	78d7
ubayd	7ke1
基	1ydt
hoeven	4zuq
gajdos	71r6
jantrar	4t5j
smarth	7fzw
stuart	449y
makuch	569w
sorasak	6wez
maoate	8019
saied	ze0
kebich	8bkj
murmu	gd4
ravony	42sx
sapoka	89pl
araghchi	25
mahamat	2562
manepora	2p3m
niane	624x
jarrah	4rbw
tahiri	28h8
waigel	1uyx
trott	5qf2
pok	3xqe
wee	8cgk
andeme	4ola
blunkett	eci
gnofam	6pjv
kaituu	7z5e
mahar	2igh
kostunica	1y90
ramos	jl5 2lqr 2tjy
centinaio	47zu
drian	umk
enebish	5lgp
kioa	7s3d
mahmood	1rho 7ohu
nfono	2y42
zinichev	8g0b
mitib	5uca
gordhan	7504
yermak	5m3
hofer	6q5d
butime	83if
adambi	7kje
kiet	1y83
barbosa	2rv2
pritzker	se7
bela	60r8
brazauskas	440
thune	wzv
gruevski	1gmm
palkovics	5ium
ruckauf	36xw
birol	ipm
hadirca	4k5e
mutawe	286y
tamim	1u3j
koivisto	638a
mullin	5cac
serdyukov	50r
jalili	1png
lukman	5pz3
share	2e5r
greene	6yp2
nghia	852l
hamza	2bbk 2zih
poumele	45ce
serufuli	3wma
boisadam	738w
boula	7aus
kemp	sox
sefland	70ue
sklyar	7f42
sturanovic	8iov
hamacek	4sgy
castriciones	4zil
halonen	1udh
villanueva	38zj
weekes	6z8u
grange	6su3
wilders	l0v
kamysz	209e
wetherell	4a44
fry	7h5k
burton	7xlk
carrascalao	5zlq
qasabi	5smk
humphrey	qow 5fdw
tong	2r4k 846l
villa	1ie5
werthein	lwh
venkataraman	779d
soriacomua	43nz
faisal	1qni
akiror	2al6
matha	5ia9
paisley	r15
patil	74yg
mekamne	3ktu
daea	72n1
mushobueka	5yss
borius	4vyz
boric	ksl
michaelsen	2uuj
sergeenko	3jiy
albright	165e
haydar	2idt
maggie	46ic
mijiyawa	6i85
lajcak	69ce
siniora	jpq
mattarella	1rb7
frederik	11r2
hakim	ov 6ewu
juha	248r
qahhorzoda	3zis
matuku	5ib0
sistani	4is
dagalo	1c36
marcos	j2l j3h rl4 1tal
ataturk	1ecn
grecianii	8j3l
hikmatyar	n8q
yon	8gjl
茂	1rtk
jaishankar	1pbb
ariel	86mv
muferiat	6ii0
nailatikau	3upx
sarraj	ivd
uwera	3dsa
fayez	3y83
hrytsak	87vj
talas	6jer
ubah	85yd
anastasiadou	87pl
toppin	7fgl
caesar	7hx0
walsh	6vob
amorim	btf
moah	2hlc
oresharski	74f5
abdelbagi	4jh5
brodjonegoro	2y6s
leekpai	d05
puce	58hg
lazarenko	6zto
lwin	6klb
whitlam	mwx
espina	2eys 4bok
garkun	8at0
hamdok	43
alexandre	32lg
mahdi	1gz 4g0 1pjr 29oq 6iei
pushilin	ey3
razzaz	6td9
nkurunziza	1kan
samani	8bx8
adewole	4nsk
aliyev	pv7 ri7
conteh	6xv3
youssouf	16mr 2jnz 5rl0
puna	4gp7
villar	60pg
pun	6l3w
davidovic	4tmr
opape	4yzf
zandamela	7erk
foley	1vmt
gina	7ybh
opimbat	2hm3
hoffman	6zmc
sankawulo	8dq4
fumio	kmo
issouf	2yhf
shih	7pqz 7prw 7psu
mandaba	4vbf
lapli	4zzu
massano	53w6
mubaidin	7k9q
soekarnoputri	19b7
anastasiades	1gbw
issoufou	168e
kuyumian	7c0j
mcdowell	29fa
moscoso	6936
botelho	86l7
mitrovic	2gij
radu	7rbi
rahimzoda	77b6
turchynov	6sf9
mwesgiye	29wh
ratas	58gj
tadjiddine	7xv0
cvetkovic	6987
giheno	4zt2
murasira	2elp
cardenas	88sr
delauro	7fmh
lwenge	47jh
mizzi	4yto 5g7e
amirabdollahian	qf7
braghis	3p6e
bryce	75m0
farahi	47x6
naruseb	2kfs
nguene	6zfv
cho	ccv cdj 3bbf 3bcb 5dzs
necas	72k2
silva	6sk 15sq 17uy 1we8 2afx 2t97 2w69 30qj 3vxo 3vyu 3wuw 40c2 48e7 54o2 54pi 6pfz
toca	6mty
lulei	3kv0
mandya	39tu
turhan	6454
ademi	2swv 2uso 3q2a
aissa	6adz
angue	3wci
goldwater	8jy
zemmour	232w
roble	6bqw
phillips	5moq 60ly 6oqu
rahimi	6cu6
sun	1th8 7wec
emefiele	49mp
kandari	4nnf
raynin	4lhs
dembele	6l7l
valtonen	hab
`,
    directory: `000000120021002w0044005b0060006r007i0088008l009200ai00bi00bw00d300dn00dn00ec00fg00gz00h900i000iz00jd00jd00js00js00kz00mr00ny00ol00pb00q400qi00qu00qu00rk00tg00tr00ug00vg00vr00wj00y500zh010e010u011p012d0130013b013m013m013x014x0158015k017w0188019l01ad01b701bs01df01df01ek01fa01g601hq01jo01jz01kk01lj01lw01m901m901m901o401o401oi01ou01qo01rf01s701sf01t901u901uy01vr01wu01xm01yd01yn020602320252025f0263026302730282028n02aa02b602bd02c602cz02cz02cz02d802ej02fb02gi02hx02jb02k002lw02m902n502o002oe02p702q102qc02rh02s502sc02tk02u902v802vi02wk02xa02yg02zr030x031q03250325032t0337033j033v034g034r034r034r03530353035g0373037u039a039y03aa03aa03b503db03dx03em03fv03gl03gy03io03jj03kw03m903mp03ni03oy03q303qv03r503rs03s703sk03t503v203w003wq03xf03zs040u041j041j041u042c043d044c0452045f045f04670477047j047x049i049u04ag04ag04ag04ag04c104cd04cd04d604f304fw04g804gj04gz04hb04j704jh04ju04ky04lw04ml04nc04oh04ps04ri04rw04rw04rw04s904sw04u304ur04vs04wk04xc04yf04yq04zi050k052s053u054r056j056t057q0586058v059n05ac05ar05ar05bf05bf05bx05ce05cp05dn05dz05dz05dz05eq05fg05gj05im05im05js05ks05ks05ls05n905nk05nx05pu05qb05s205tb05tr05uf05uq05w105we05wp05wp05x105xt05yz05zd0605060k060x061a061p061p06270639063o063o065g065r066f066p067l067l067l067l067x068x069j06ao06ax06bx06e306ev06f606fy06gm06gz06if06iq06jo06k006kb06ln06n006ng06o106od06pj06pu06pu06qb06rf06rw06sm06tb06tn06ty06uv06vs06wd06ws06zh070a070a070a07240736074c074c075j075z076x077q078g078g079907a507ag07bu07c707cu07dg07dr07e307ef07ft07g507gw07ib07ip07j007jj07k607lj07lw07m707nh07nt07pp07q007q007q007q007qb07ri07t407u807vj07wx07xw07yk07z307zs080i080i080i0818081o081o0821083i083t084z085p0865086g086u0877087h0889089a089m08af08b208cn08dh08e808em08f008fc08gj08gy08iv08iv08k408kj08lg08lg08lq08n808nj08nj08og08pu08q708qz08rv08t108tn08tn08uh08ut08va08vm08vm08w408w408wr08x308xv08yl08zd08zd090b090o092n094d095w096n096n0978097k098e0993099309a609bd09c309cu09cu09l709ml09ml09nb09ow09py09qu09s809ss09tl09tx09uk09v709vz09x209xp09ys09ys09zz0a0r0a1m0a2m0a3i0a3i0a570a5n0a710a7y0a7y0a930ab20ab20abh0abt0aca0adl0adl0aeu0aff0aff0ag20ah10aih0aj20ajp0ako0ako0al10alt0ama0anz0aop0apo0aq20aq20aqu0as60asw0at60au40aux0av90awe0axj0axv0ayw0azv0b140b1w0b2m0b330b4n0b5o0b5o0b7n0b900b900ba20bat0bat0bb20bbs0bcc0bcz0bdb0bdb0be40bev0bgj0bhb0bi10bi10bi10bic0bjp0bjx0blo0blo0bmg0bn40bnh0bnh0bnh0bnp0bpg0bpg0bq20bqj0bqj0bqw0brp0bsr0btf0btf0bu60bva0bvm0bw20bwf0bwo0bxj0bxt0bxt0byd0byq0bz30bzo0c0n0c110c240c3h0c480c4z0c620c6q0c7q0c8g0c8g0c950c950c950c9i0caz0cbc0cc40ccl0ccl0cct0cct0cdm0ced0cf70cfl0cfu0cgs0chn0ci00cj60cjz0clb0cmg0cmx0cna0co50coi0cou0cq90cql0crk0csk0csx0cu50cuh0cux0cv80cw60cwz0cxa0cxx0czj0d0c0d0c0d0c0d0c0d0o0d1e0d1e0d2a0d2p0d440d4s0d6m0d6z0d8d0d9z0da90da90dbj0dc80dcx0ddw0dfo0dgn0dgn0dhn0dhn0di30dig0djn0dl60dmb0dmn0dmx0dnc0dog0dpm0dpm0dqz0drb0dro0drz0dsa0dsa0dsm0dtc0du20dv10dx10dy30dy30dyy0dza0e0g0e0u0e1m0e1x0e2m0e3w0e5h0e5h0e6b0e700e820e8f0e930ea30ebd0ec20ech0edb0eee0eer0efo0efo0egj0egu0ehu0eja0ejn0ek20elh0emj0emp0enp0eog0eog0eor0ep20eq20era0err0err0err0et20eu80euq0ev00ev00evc0ew50ewg0ex50exi0ey90eyq0f060f0k0f160f1v0f2n0f340f3i0f3i0f470f4v0f4v0f4v0f570f6j0f6u0f7j0f7y0f9a0fa30fb80fb80fcl0fcy0fdm0feb0feb0feb0ffb0fg60fh00fhr0fig0fkb0fkz0flb0flo0fmt0fn70fn70fnl0foh0fos0fpj0fq80fr30fs70fsn0ft10ftz0ftz0fuf0fv00fvx0fwb0fx20fxo0fyg0fz50fzv0g0a0g1x0g1x0g2h0g3h0g450g590g5q0g610g6f0g7g0g7u0g8h0g8h0g9t0g9t0gas0gb70gbw0gc80gc80gd70gem0gfm0gg00gg00ggo0ghu0gie0gjk0gjy0gkw0glq0gmf0gnn0got0gqh0grq0gsg0gtj0gtj0gtt0gu60gu60gv70gxq0gxq0gxq0gzh0h230h2z0h3o0h4c0h570h5x0h6o0h7p0h8f0h8q0h9i0ha20hbh0hbt0hbt0hbt0hc60hd80hej0hg30hg30hhn0hhn0hid0hj30hkr0hll0hm60hmh0hni0hpi0hpv0hq60hqi0hqi0hr40hr40hr40hrx0hsl0hsx0hsx0htp0hu10hub0hun0hvb0hw30hwu0hyr0hyr0hz20i0c0i0x0i1a0i1a0i1o0i1o0i2u0i2u0i2u0i3k0i3x0i4x0i670i6z0i9h0iaa0iaz0ic30ict0ieb0ig50igk0ihq0iiq0ijl0ika0ika0ika0im30imz0ine0inz0iou0ip80ipp0iqr0irj0ism0itv0iu80ivj0ix20iyz0izb0j010j0z0j230j2w0j380j3k0j4x0j6a0j730j730j860j8j0j9b0j9o0jax0jax0jbq0jcl0jcl0jcv0jd70jeg0jfm0jh30jh30ji00jkk0jl20jm20jmy0joo0jp10jpf0jpf0jpf0jpu0jqz0jsj0ju70juj0jv80jxf0jy80jym0jzo0k010k0h0k0u0k280k2x0k2x0k3q0k440k550k6n0k7v0k7v0k970k9p0kat0kb50kck0ke20key0kf90kfx0kgr0ki00kie0kjg0kjw0kkn0klb0kln0kma0kma0kml0kmx0kna0ko20koe0kot0kph0kq10kqm0krp0ksu0ktn0ktz0kv30kw00kwz0kwz0kwz0kxs0kyf0kze0l0v0l2h0l350l3h0l3s0l4z0l4z0l5d0l5t0l6t0l740l8i0l960l9m0lae0lbf0lct0ld10lde0ldo0le40lgc0lhd0li40lib0lji0ljw0lkm0lkz0lld0llq0lmv0lnt0lol0lox0lox0lql0lr90lrt0lse0lsr0lu60luw0lv70lv70lvo0lws0lxf0lxt0lyo0lzo0lzo0m0f0m0s0m1k0m2c0m3e0m3e0m5d0m690m780m7k0m8c0m9j0m9j0mc00mcd0mcd0mcd0mco0mdm0meq0mg70mgk0mgk0mgs0mhk0mhk0mij0mj80mjl0ml80mlu0mn10mne0mpb0mqa0mrk0mrk0msa0mt10mth0mu50mus0mvn0mwd0mwp0mxe0myh0myv0mza0mzm0mzm0n0r0n0r0n0r0n1n0n250n2k0n3d0n420n530n6b0n7f0n8v0n9l0n9v0na50nbh0nc60ncv0nd90ndn0nei0neu0ng60ng60ngv0nif0niw0niw0nkb0nlq0nmw0nmw0nnj0nor0nqg0nqg0nrp0nrp0nrp0nrp0nsc0nsw0nv00nvq0nwo0nxz0nxz0nyc0nyo0nzl0o0c0o0p0o1i0o270o2h0o3a0o3y0o4b0o530o5s0o6e0o760o7h0o930o9s0oag0ob20oce0oct0od90odk0oei0of70of70ofu0ogh0ogh0ogh0ogt0ohn0oik0ojq0okm0olt0ony0op10oq50oqj0ora0osb0otd0otp0ou40ouh0ow90owy0oxo0oy00oyi0oyt0ozw0p1a0p2a0p2x0p3a0p3a0p4i0p590p5m0p650p6f0p6t0p6t0p780p910p9g0p9g0pa70pbn0pce0pdg0pdg0pe30pfi0pfx0pg90pgj0pgx0pht0pi50pit0pje0pjq0pjq0pk90pm00pnm0pom0ppm0pq10pq10pqr0pr40pri0pri0ps90ps90ptg0pty0pty0puv0pv90pvn0pw00px60px60pxi0pxt0pxt0pz50pzh0pzh0q060q0i0q0s0q1d0q210q2s0q3y0q4t0q6j0q6u0q7h0q8c0q8n0q950qam0qcl0qcy0qfe0qfe0qhh0qhx0qj00qjc0qkc0ql40qll0qma0qma0qn80qo70qow0qow0qqo0qs90qt40quk0qvs0qvs0qvs0qwy0qxn0qyb0qyb0qz70qzk0qzy0r130r1u0r4a0r4a0r4a0r5b0r6b0r710r830r830r970r9i0r9i0r9i0r9i0ra60ran0rb10rbo0rcf0rd10rdr0rev0rfj0rgq0rjg0rjs0rk80rl40rlv0rmy0rnv0rp70rpv0rpv0rqf0rs10rsc0rtp0ruh0rv30rvi0rx70rxl0ryb0rzj0rzs0rzs0s050s050s0t0s1f0s2s0s360s460s460s590s6s0s6s0s800s8c0s930s9v0sas0sbl0sbx0sca0scv0sdi0sdv0sf20sf20sfc0sfq0sh90si00sk20sk20sk20sl00sld0sm90sm90sm90snd0so00sp20sqf0sqf0sqv0ssn0ssy0su00sux0sv80svi0svu0sxd0sxq0syy0szj0t0e0t0s0t1f0t1r0t250t2k0t380t3m0t4c0t5t0t6b0t6o0t770t840t9g0t9r0t9r0ta50tba0tbz0tcx0tcx0tdy0tf00tg70tg70tgk0tgy0thd0ti70tik0tkh0tl40tlt0tm40tmq0tns0tr30trd0trt0tte0tuy0tvw0tvw0txq0tyi0tzm0u0b0u0b0u1b0u1m0u1y0u2s0u470u640u6i0u7e0u8i0u9x0uas0uas0ubf0ucu0ucu0udp0uec0uf00ufq0ugb0ugx0uh90uhl0uis0uis0uj30ulv0ulv0unz0uq60usb0uu00uuc0uvg0uwk0ux00uy40uyx0uzb0v0p0v240v2v0v3c0v400v5g0v690v800v990v9m0vb10vbt0vc70veh0vfb0vgh0vh20vhs0vim0vkj0vlp0vlp0vm10vo30vo30voq0vpm0vqv0vr50vrt0vs50vss0vt50vtq0vud0vvt0vxc0vxr0vyf0vyq0vz30vzr0w1j0w1j0w1w0w2a0w3g0w3o0w3o0w5u0w5u0w6m0w7m0w8c0w8c0w8o0w9m0wbf0wcl0wdm0wec0wff0wfp0wgn0wgn0wi30wjm0wjm0wl40wlj0wmj0woq0wpd0wqf0wrq0ws40ws40wsf0wt10wuk0wvi0wvt0wwc0wwm0wwx0wxz0wz80wz80x010x0c0x0c0x170x170x1h0x1h0x3d0x3o0x4i0x4z0x6e0x6n0x710x7u0x880x8y0x8y0x9x0xa80xa80xa80xb60xcp0xdj0xgr0xiw0xj80xjk0xko0xl20xm00xme0xnf0xo60xp20xq30xqh0xre0xs30xs30xth0xv70xxa0xxa0xxl0xxy0xz20xzf0xzf0y010y010y0r0y0r0y190y310y3n0y3n0y3n0y4b0y5f0y6n0y890y910y9p0ya10yat0yat0yat0ybq0yce0yd60ydh0yf80yfk0yfv0yha0yit0yit0yit0yjn0yjw0ykw0yll0ymo0ynp0yp70ypi0yqr0yqr0yqr0yr30yrr0ysw0ytd0yu20yvj0yx20yy50yz40yzv0z090z1u0z280z2o0z3b0z3z0z5f0z5r0z660z6n0z7x0z8x0z9o0z9o0zau0zbr0zbx0zcr0ze70zf00zg30zg30zhw0zjd0zjn0zjn0zlm0zoc0zqd0zqr0zr30zry0zry0zso0zt10zt10ztt0zvj0zw70zxi0zxu0zyw10051016101u103d103o1040104010401049104v105w10681068107l107x107x108k108u109e10a210ag10c110cv10dg10ds10e810ej10fc10g310gg10hk10hv10ik10j310jv10k910l810lk10n210o110o110pw10qo10r410rq10sg10sy10tb10us10vv10xc10y610yh10zn110u111611161116112q1137113z1153115g115v116811731183118g118g119311931193119p11e511fq11gu11hf11ht11i211ja11jp11jp11k011kb11lf11m511mg11nr11nr11oq11p311p311pg11pv11q611r611rs11sh11st11t611tw11tw11vb11vo11vo11w011xd11y711yk11z611zj120h120h121z121z1232123g123v123v125512661266126n127212801293129312a512a512ag12av12bm12dg12dg12ff12g512h112jw12ks12lf12n112n112nq12os12q612rz12sm12v712vy12ws12xl12xz12zg130r131j13261335135b136c13791379137k13891389138t13bc13c413dx13ec13eq13g713gw13hy13kq13lr13ml13na13o513o513p513pv13qy13se13tl13tl13tl13v813wb13wn13xb13yl13yx1400140d141i142n1447145k145w146514651465146i147e1485149314ad14b714bj14d414e414fu14gn14hf14hf14in14jd14jp14kt14ly14mq14n414nf14o314pa14r614sh14tz14uz14vn14xd14zd1510151s1523152v1535153e154c156d156r157g158t159k15a015a015as15d915dg15ef15f315fq15gd15hc15ik15ja15ja15ja15km15kx15lo15m415mg15n215o315o315of15op15op15q715qk15qk15qw15qw15rb15so15t615uq15v415vr15w015wo15wo15wy15xp15zw160c160c160r1615161u16251625162m162z162z163q1642164j164z1661166r167v168q169c169p16al16bd16br16br16cg16cz16df16dr16fi16ge16i116iw16jx16ke16l316lw16nw16oa16on16pd16pq16r416r416sp16tl16v516wq16wq16wq16xb16y316za1716172b173c173o173y173y174l175j177517751775177x1789178m179c17af17ar17b217cv17du17e817e817f017f017fc17ge17gs17h517j017jr17ki17kv17l817mc17mm17n017nd17o417of17pg17q917ql17qv17rk17st17t717ty17ug17vk17vv17wx17wx17yj1804180r180r1811181c181q182n1830183a184u1858185q185q187k1884188z189e189e189q18a218b418br18dd18dp18es18ft18g718hg18hg18hg18hq18iq18k518kt18lh18lr18m418m418mz18no18p518px18qa18r018rt18s518sl18ua18v818vl18vl18wl18wz18xv18yh18zg190519051905190i191x193p194c195s196s196s198j198j198x19ao19ao19ax19bz19co19cy19d919eh19f619gl19h819hu19if19jf19jq19k019kc19ks19lf19me19mq19nx19oc19qd19r319re19re19rp19rp19rz19rz19s919u119uv19vo19wd19x019y519yp19zj1a091a0l1a151a271a271a421a4c1a5f1a6r1a8u1a9f1a9t1a9t1aaf1aaf1aaf1aaf1abh1acn1acz1aer1ag11ag11ag11ag11agb1agp1agp1ahg1ahg1aij1aiv1aja1ak61alk1amq1anm1aov1ap81apk1aqa1ar61asm1ato1au71aui1avl1awg1awy1awy1axo1axz1ayy1azp1b0y1b1m1b2e1b2e1b2e1b3o1b3y1b3y1b3y1b491b5a1b6h1b6v1b831b8f1b8q1b921ba71bao1baz1bbc1bd21bdh1bdh1be11bfe1bfe1bfs1bg41bgf1bhd1biw1bjn1bkq1blo1blo1bm61bm61bn41bng1bnx1bon1bpi1bpt1bq41bqt1brl1bsi1bsw1bud1bvt1bws1bxi1byk1bz91bzo1c0b1c0o1c0y1c2p1c3g1c3w1c541c6k1c6k1c6y1c7o1c971c971c9w1c9w1cb31cbi1cbu1ccg1cdw1cey1cf91cg71ch31ch31chr1ciy1cjv1ckm1clj1clt1cn31cov1cpj1cr01cr01crk1crx1csa1csm1ctl1ctl1ctw1cuj1cut1cwp1cxu1cym1cyy1cyy1czx1d1s1d2x1d3w1d4t1d5t1d771d921da11daq1db21ddd1de51dgz1dhb1djk1dkl1dl11dmz1doz1dpn1dq71dqu1dr41dsi1dt31dts1duk1duk1duw1duw1dvx1dxa1dxn1dxn1dye1dzy1e091e0k1e0w1e1m1e211e2f1e2f1e3h1e3w1e4a1e5s1e6g1e6r1e7i1e7i1e7t1e7t1e8v1e9l1e9l1eal1eb01ebp1edb1ee61eel1eel1eel1eeu1efg1eha1eha1eir1ejd1eki1eki1el91emb1emb1en91eno1eo01eoz1epg1epg1eq31eq31erj1etw1evb1ex31ez81ezl1f031f0f1f1e1f1e1f2k1f3e1f3u1f471f471f4w1f581f581f731f821f8d1f9k1fa71fb51fbf1fd51fdo1fen1ffm1fgs1fh61fhm1fhm1fhm1fhw1fhw1fi71fij1fij1fj71fl51fl51flw1fmi1fn71fnu1fp01fp01fp01fq01frq1ft91ftu1fvb1fww1fy81fyj1fz71fzl1g0m1g1p1g2g1g2u1g411g411g4t1g4t1g5j1g5w1g5w1g671g671g7g1g7t1g8h1g8h1g9o1gap1gc41gd51gdf1ged1gf41gfg1gfr1gfr1gfr1ggh1gib1giy1gkk1gkx1gla1gm01gm01gn71gn71gnh1gnv1gop1gp01gp01gr21grd1gsl1gtw1guk1guv1gva1gvx1gwk1gxn1gy01gz01h0c1h1c1h1q1h201h2b1h2n1h3l1h3y1h5g1h6k1h701h821h961ha41hak1hav1hcf1hcs1heq1heq1hf61hg51hh11hhp1hih1hji1hjs1hk31hmt1hmt1hnz1hod1hod1hpm1hpm1hqh1hqt1hsc1ht11hu71hwd1hx61hxh1hz11hzm1i011i0m1i0y1i1d1i1p1i2d1i2y1i3x1i4a1i4a1i4p1i591i5j1i5v1i6r1i6r1i7i1i8b1i981ib11ibd1ibp1ibp1ibp1idd1idd1ids1ie21ie21ie21if31ift1igu1ihh1ihx1ihx1iir1ikp1ikp1ilq1img1inn1iof1ior1ior1ipj1iqk1ir01irs1isj1it51iu31iue1ivn1iw91iwn1iwn1ix21ixc1ixc1ixz1iyn1iyz1iyz1izo1j0p1j1h1j2i1j2u1j451j4h1j671j6j1j771j881j8z1j9a1j9l1ja81jb91jb91jb91jbk1jbx1jch1jdo1jf71jfx1jgx1jha1jhx1jhx1jic1jio1jiy1jiy1jjk1jk61jk61jk61jl01jla1jmp1jn21joo1jpd1jr31jsi1jt01jta1jtt1juy1jw81jw81jxj1jyg1jyg1jzj1k0b1k0x1k0x1k0x1k2n1k3j1k4s1k5f1k6u1k7i1k8z1k9s1kav1kbp1kcl1kcl1kcv1kdn1kdz1keb1kex1kfn1kgb1kgl1kha1kii1kit1kk31km51kmq1kmq1ko01kop1kqm1kqm1krb1krb1ksc1ksx1kuq1kvh1kw61kwy1kxw1kxw1kyo1kze1l021l151l1w1l3i1l3u1l5h1l711l811l9b1las1lbe1lcg1lcg1lcr1ldv1le91lem1lgm1liq1ljh1lk41lla1llm1lmk1lmk1lmy1lo11lp31lp31lpe1lqi1lr71lri1lsb1lsz1ltq1luh1luu1lv31lw61lwu1lwu1lx81ly41lz31m0a1m101m1b1m1u1m241m241m2d1m2y1m391m3m1m3x1m4o1m511m611m731m7h1m7r1m8s1m921mam1mb11mdd1me61mem1mfx1mfx1mfx1mgl1mhu1mir1mjj1mjy1mki1mku1ml81mm51mmx1mnp1mo21mpv1mqj1mrc1msj1mud1muv1mvq1mw61mw61mw61mxe1mxr1myj1mz71n0o1n1a1n2f1n3k1n4b1n4p1n5v1n7a1n7n1n801n8c1n8c1n9n1nav1nba1ncf1ncn1ndy1ndy1nf11nf11ngg1ngs1ngs1ngs1nh31ni51nje1njs1nl91nlz1nm81nn11no41nph1npt1nqj1nrs1nsg1nsw1ntp1nub1nux1nvw1nwc1nxg1nxg1nxs1ny81nzu1o041o0u1o171o1y1o3i1o4o1o5x1o791o791o8e1o931o9m1oa11oab1ob91oc51odh1odv1oet1ogs1oh81oiq1ojg1okc1oks1olm1om81omk1onx1oq11oqh1oqu1orh1osl1ou31ov91ovo1oxi1ozr1p0z1p1y1p2e1p2e1p2q1p2q1p2q1p3x1p3x1p5g1p671p6j1p8b1p9h1pa51pbi1pbw1pcw1pd91pd91pdq1pe21peg1peg1pet1pet1pfk1pgi1phr1pio1pjz1pjz1pkw1pm71pnd1pnd1po01poc1ppz1pr21ps01ptc1puk1pvc1pvc1pwf1pxl1pxx1pyu1pzt1q0h1q151q1q1q3g1q421q4d1q5w1q671q671q6u1q781q7u1q921q9g1q9g1qb31qbj1qbx1qcn1qds1qds1qew1qgk1qgx1qi01qiv1qj71qj71qk81qkv1qlv1qm61qmk1qnq1qo01qpk1qq31qqh1qrj1qsl1qt01qtg1qu51qux1qwn1qx11qxd1qxm1qyy1qz91r1f1r2h1r2y1r3o1r4g1r4g1r4t1r5l1r6e1r7q1r811r8g1r931r9s1rad1rat1rb31rb31rc71rcm1rcm1rdr1rez1rfq1rgf1rhg1rid1rjn1rjn1rk41rkg1rly1rmq1rmq1ro51row1rq71rqk1rra1rra1rrm1rt91rud1rux1rvb1rw11rwe1rws1rws1rx61rxl1ryj1rz01rzm1s191s2l1s4j1s6a1s6r1s7l1s7x1s8a1s8a1s951s951s9u1s9u1sb61sb61sb61scs1se81se81sfe1sgg1shh1shq1shq1shq1shq1six1skg1sky1slc1sm31smz1sn81sn81snx1sop1spv1sre1st01st01st01stq1sv21swf1sx51syo1sz01sze1t0r1t141t291t2w1t3k1t3y1t4u1t5j1t781t781t7k1t901t9i1tbc1tby1tcn1tdg1te61teq1tf21tf21tfp1tgf1tgq1th61thl1ti71tir1tjf1tjf1tjt1tk41tkj1tl81tm81tm81tnf1top1tp21tpg1tq71tqt1tr81tru1tsn1ttn1ttn1ttn1tuc1tv31tvp1twp1tyh1tyu1tze1u0p1u0p1u141u1r1u2l1u3j1u3t1u4n1u4n1u4n1u4z1u4z1u5b1u601u751u8s1u991u9z1ubx1uc81ueh1ufj1uft1ug61uhd1uij1uj61uj61ujh1ujx1ukb1ukp1uli1ume1unn1uon1upf1uqo1urq1us31uso1utd1uuj1uv91uw31uxh1uxh1uy61uzf1v171v3j1v3j1v3j1v4r1v541v7k1v9f1v9q1vau1vb81vbn1vc31vcw1vdl1vf21vfi1vh61vht1vij1vkc1vmj1vo71vqg1vqt1vr51vrn1vto1vu01vua1vup1vup1vvg1vw51vx91vy11vyq1vzw1w0j1w151w2k1w3m1w471w4m1w771w8y1w8y1w9p1wa41wb71wc61wcw1wda1we11wep1wfa1wg11whb1whn1wk01wka1wlg1wm51wm51wmk1wn11wnz1wpw1wql1wra1wt41wtf1wtf1wtq1wul1wvt1wyi1wzj1x0b1x1s1x2c1x2n1x3d1x411x4i1x4z1x6a1x7l1xab1xab1xab1xan1xbk1xbk1xbk1xca1xda1xda1xda1xf51xf51xfo1xgz1xhb1xi21xi21xig1xig1xkp1xme1xnh1xnw1xo71xok1xpb1xqb1xqy1xqy1xrb1xrb1xsr1xtw1xv71xv71xw31xwg1xyb1xyb1xyb1xzz1y0c1y121y1e1y1w1y351y3f1y3r1y561y5p1y6k1y7i1y7s1y7s1y951y9z1yaa1ybc1ybc1ybo1ybo1yc21yc21ycd1yd31ye21yf81yfx1ygq1yhp1yi81yjf1yjf1yl81ylu1ynn1yos1yp41ypl1ypv1yqc1yqc1yqc1yrg1ys91ysm1yu11yuq1yv61yvk1yx61yy11yzh1z0j1z0u1z1l1z2f1z2o1z3m1z4e1z541z5g1z5s1z631z631z6t1z7w1z8n1z8n1za31zai1zb91zco1zdo1zfc1zgd1zh11zi11ziw1zku1zla1zma1zmr1znx1zo71zok1zov1zrs1zsr1zth1zth1ztu1zui1zui1zut1zvx1zwl1zxb1zy51zz61zzf20032019202f202m203a203l2047204j204u205n206b206z208920892089208n208y209b20ag20b620bw20bw20c920d920dl20ed20fv20g720i020iy20ju20l820ll20ll20ll20ll20lx20mz20nr20on20py20py20rr20sf20sr20t420th20th20u620vv20wm20x520y020y020y020yh20zk20zk210i211p21212136213w214s216c216n2182219t219t21az21b921bl21cw21cw21f021fi21gk21hu21hu21ii21ii21ii21iw21j921j921jm21lb21no21p521pk21s421s421te21tw21ue21vb21vb21vy21wc21wc21x021x021xe21yb21yb21yq21zn2215221j222n222n222n224i225n226z227e227o228p2299229922ae22cr22dv22eb22em22gu22i822j522kr22l222mn22o522o522p522qo22qo22rg22s122so22us22w322x422ya22yl22ze232u2330234e234q2365236i2370237s2389238s239j239j239u23ai23bp23c223cp23d223e023fl23h123iq23k523kr23lv23mm23n723nk23o823pn23q223qw23r323s723th23th23uc23vc23wt23xa23yf23yr23z4240z241t242j244q2458245x246a246o247b24a324aw24bc24bp24bp24bz24cl24ed24fi24fw24gq24hf24ic24il24iy24ja24ja24k024lo24lo24lo24m024nn24ny24p224q624q624qg24qg24rh24sw24un24vh24vh24w824wm24wm24xl24xy24yk24z32505250m251b252o252o2533253e253q2541254h254u256j256w257p258e2596259g25ba25bm25c025cq25df25eg25f225gv25gv25iu25j425jf25jt25k525ks25li25nm25oj25pu25qi25r925r925s725to25ty25uo25v325v325vf25x825x825x825xk25yx260d260o261r262t265k265k2669266o267j268726ab26bu26cd26dg26dt26ei26fi26fu26gy26hl26i926iw26j826jl26ki26kt26lp26mp26nf26ot26pt26pt26qp26qp26rf26s326se26sw26u926uj26uw26w026wp26wp26wp26xg26xv26yo26yo26zh26zs270a270l271a2722272h273a274a2761276p276p276p277w277w2784278g278r2794279e279z27ay27bs27bs27cj27d327dx27ek27fb27fw27ht27jw27kz27lf27mp27n027p427q527rk27rw27sa27sx27tl27ud27ur27v427vv27wo27xe27yg280f2816281t282z283o285f286728782878288j2896289i28aj28b728c028cc28cc28cc28dp28ee28f028fc28ga28ga28hd28ho28io28iz28jh28jt28l528m428on28oy28pb28pm28px28q928qv28rl28sa28sk28td28td28tq28ud28v028w428x328xq28y628yx28zv290829082910291d2930293o294f294o295t297e297e297w298c298o299y29ab29b129b129bd29ci29dy29em29f229gk29h829i829il29je29jn29ju29ka29lq29lq29lq29m129na29na29o429or29ps29rb29sc29tf29vc29vc29w429w429w429x829x829xw29yi29yr29zw2a072a0u2a1m2a2s2a352a352a352a472a4q2a582a5m2a6r2a8m2a9r2aa62aaw2acf2aeo2aid2ajc2akx2ala2all2amz2ao22aos`,
  },
  people: `A. P. J. Abdul Kalam	1,4,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	5,n,ek8l	7459020	Abbas Araqchi;Abbas Aragchi			ek8	e98
Abdalla Hamdok	0,1w,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	1,1c,ds8a,dt26
Abdel Aziz al-Rantisi	9q,6k,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	et,1w,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,x,e88c,ea3q;1,x,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			e97
Abdelaziz Bouteflika	1,1q,dv4r,ef42	57308	Abdelaziz Buteflika			dv,ef
Abdelmadjid Tebboune	1,1q,efcj	2821166
Abdou Diouf	1,v,dd11,dw41;21,90,dz11,eacv	219728
Abdoulaye Maïga	0,1n,ekbm	113577661
Abdoulaye Wade	1,v,dw41,e842	106963
Abdourahamane Tchiani	1,y,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	1,1i,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	pj,1h,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	3,70,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	0,58,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	1s,8q,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	0,2j,ecce	28002959
Abdullah Abdullah	5,14,dxcm,e24k;1q,14,ea9t,eg3b
Abdullah Ahmad Badawi	0,2r,dzav,e543	272588	Abdullah Badawi
Abdullah Gül	0,z,dybi,dz3e;5,z,dz3e,e38s;1,z,e38s,ea8s	42852
Abdullah bin Zayed	5,13,e229			bin Zayed
Abdullah Öcalan	p5,8z,dabr					dua
Abdurrahman Wahid	nu,15,dgc,dvb;1,15,dvak,dx7n	76167	Gus Dur
Abhisit Vejjajiva	0,j,e4ch,e785				Abhisit
Abimael Guzmán	1s,9n,d1,do9c
Abiy Ahmed	0,2p,ee42	50365049	Abiy Ahmed Ali	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;Авраам Линкольн
Abu Bakr al-Baghdadi	1s,8w,e65g,efar	abu-bakr-al-baghdadi				ea6,efc
Abu Musab al-Zarqawi	1s,a2,e0ah,e267	abu-musab-al-zarqawi					dz2
Abubakar Shekau	1s,8f,e57,eh5j
Adama Barrow	1,4s,ed1j	27917049
Adel Abdul Mahdi	0,1h,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	5,2d,eb4t,eecr	623802
Adolf Hitler	1p,f,c11u,cd4u	352	Адольф Гитлер			c1
Adolfo Suárez	0,3g,d873,dd2p
Afonso Dhlakama	1s,9j,dbah,ee53	383419
Agostinho Neto	1,25,d7bb,db9a
Ahmad Shah Massoud	8,14,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	1,3f,ds3t,dt5p;1,3f,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	5,x,e07b,e736;2k,7o,ec73	58108		Aboul Gheit
Ahmed Attaf	5,1q,ds15,dvcn;5,1q,ej3g	401156
Ahmed Chalabi	op,1h,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Qurei	0,65,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	bd,6k,djc,e03m
Ahmed Zaki Yamani	2i,2d,cu39,diat
Ahmed al-Sharaa	1s,8p,ed1s,el1t;1,18,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani		al-Jolani	ekc
Ahmet Davutoğlu	5,z,e551,ea8s;0,z,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,z,dw5g,e38s	165487
Ahn Cheol-soo	p9,c,ec22,ec6t			Ahn
Aidarous al-Zubaidi	ph,1i,ed5b	22054939	Aidarus al-Zoubaidi
Ajay Banga	1,6o,ej62
Ajit Doval	28,4,ea5u
Akbar Hashemi Rafsanjani	3o,n,dc7s,dl83;1,n,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			dl,dt8
Akhmad Kadyrov	1,6v,dza5,e059	297006
Al Gore	e,0,dh13,dp12;4,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Alain Juppé	5,3,dp3t,dr5g;0,3,dr5h,dt62;5,3,e72r,e85a	215569				dr,dt6
Alan García	1,s,dh7s,dm7s;1,s,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	5k,0,dj8b,e21v	193635
Alar Karis	1,49,ehab	12358575
Alassane Ouattara	0,2b,dmb7,dpc9;1,2b,e6c4	57413
Albert Reynolds	2l,3b,do2b,dqcf
Alberto Fernández	1,2l,efca,ejca	2642828
Alberto Fujimori	1,s,dm7s,dwbm	133040				dm,e5
Alberto Gonzales	p,0,e123,e39h	202350
Alberto Núñez Feijóo	w,3g,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto van Klaveren	5,3a,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,3d,eg23,eg63;0,3d,eh3m	441633
Aldo Moro	0,11,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alejandro Giammattei	1,2q,eg1e,ek1e	2134696
Alejandro Mayorkas	3k,0,eh22,el1k	4714600
Alejandro Toledo	1,s,dx7s,e27s	207426
Aleksandar Vučić	0,1v,ea4r,ed5v;1,1v,ed5v	222031	Alexander Vucic			ea4
Aleksander Kwaśniewski	1,k,drcn,e1cn	55758				drb,e2
Alex Salmond	2y,79,e35h,eabi	10652
Alexander Bortnikov	91,7,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,3o,ega1,el23	476596		De Croo
Alexander Dobrindt	f,f,el56	85783
Alexander Downer	5,6,ds3b,e3c3	1239291
Alexander Dubček	9c,6c,d015,d14h
Alexander Haig	29,0,d554,d69l;1m,0,dd1m,de75
Alexander Hamilton	2w,0,819b,871v
Alexander Lebed	7s,7,ds6i,dsah;6,8y,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,t,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			ds
Alexander Stubb	0,31,ea6o,eb5t;1,31,ek31	503143				ek2
Alexander Turchin	0,t,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,3u,ed1q	78869		Van der Bellen
Alexander Zakharchenko	4x,7s,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	a,w,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	2,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,23,elb1
Alexei Kudrin	7,7,dw5i,e79q	351014
Alexei Navalny	w,7,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный			ed,ekc
Alexis Tsipras	0,2n,eb1q,ef78	312015				eb,ef7
Alfredo Stroessner	1,3e,cm8f,dl23
Algirdas Brazauskas	1,3p,dp2p,du2p	212751
Ali Abdullah Saleh	1,1i,da7i,e82p		Ali Abdallah Saleh			e7,e8
Ali Akbar Salehi	5,n,e6cd,e98f	283201
Ali Akbar Velayati	5,n,ddcf,dt8k
Ali Alatas	5,15,dk3l,dvak
Ali Asadov	0,3v,efa8	12850075
Ali Bongo	1,u,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,n,ddad,dl83;4o,n,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			dl6
Ali Larijani	3o,n,e45s,eg5s;b5,n,el85	336363					e18
Ali Mahdi Mohamed	1,29,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2i,2d,dr82,ec57	2067470
Ali al-Sistani	l8,1h,do88	ali-al-sistani	Ali Sistani			dz
Alice Weidel	9s,f,ei6i						ed4n
Alija Izetbegović	1,d,dmck,dwae	183848
Alistair Darling	2a,1,e36s,e65b	296639
Alpha Condé	1,1d,e6cl,eh95
Alpha Oumar Konaré	1,1n,do68,dy68		Alpha Konare
Amadou Toumani Touré	1,1n,dy68,e83m
Amber Rudd	2f,1,ec7d,ee4t	479171
Amir Khan Muttaqi	5,70,eh97	60499905
Amir Peretz	8,a,e254,e36i	472117
Amit Shah	xm,4,ea79,eg1k;70,4,ef5u	4746875
Amr Moussa	5,x,dn5k,dx5f;2k,7o,dx61,e761	381113	Amre Moussa
Amrullah Saleh	q,14,eg2j,eh8f
Ana Brnabić	0,1v,ed6t,ek3k	26258815
Anastasio Somoza	1,4c,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatoly Chubais	j,7,dqb5,du3n
Anatoly Serdyukov	8,7,e32f,e8b6	316583
Anders Fogh Rasmussen	0,47,dxbr,e545;21,68,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Andreas Papandreou	0,2n,ddal,dl72;0,2n,dpad,ds1m
Andrei Belousov	j,7,eg1l,ek5c;8,7,ek5e	4082839	Andrey Belousov;Андрей Белоусов
Andrei Gromyko	5,5y,cp2f,dh72
Andrei Kozyrev	5,7,dmab,ds15
Andrej Babiš	0,1y,edcd,ehch;0,1y,elc9	10819807
Andrej Plenković	0,2f,ecaj	11685764
Andrew Card	29,0,dx1k,e24e	504029
Andrew Cuomo	71,0,dt1t,dx1k;6,6w,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,4t,e7an,e815;0,4t,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	4,0,a534,a54f;1,0,a54f,a934	8612
Andrew Scheer	w,e,ed5r,eg8o	2846724
Andrii Sybiha	5,8,ek95	28701441	Andriy Sybiha;Андрій Сибіга
Andrius Kubilius	0,3p,e4c9,e8cd;gy,5g,ekc1	57663
Andriy Yermak	6z,8,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак
Andry Rajoelina	1,2e,e53h,ea1p;1,2e,ef1j,elae	57363
Andrzej Duda	1,k,eb86,el86	9151911				eb8,el8
Andrés Manuel López Obrador	7b,37,dwc5,e17t;u,37,e21j,e871;1,37,eec1,eka1	318508	Andres Lopez Obrador	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	1,3l,du87,dy87
Ange-Félix Patassé	1,1r,dpam,dz3f	314524
Angela Merkel	h,f,dqbh,duaq;76,f,dw4a,eec7;1p,f,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			e1
Angela Rayner	3,1,ek75,el95	18164278
Anita Anand	8,e,ehaq,ej7q;5,e,el5d	67442310
Anna Lindh	5,2i,dua7,dz9b	208591
Annalena Baerbock	5,f,ehc8,el56;xp,4n,el99	564328
Anne Hidalgo	a2,3,ea45
Annegret Kramp-Karrenbauer	76,f,eec7,eh1g	71359		Kramp-Karrenbauer
Anthony Albanese	w,6,ef5u,ei5n;0,6,ei5n	335697	Энтони Албанезе			ei5
Anthony Eden	0,1,cn46,cp19
Antonio Tajani	1,75,ed1h,ef73;5,11,eiam	440710
Antonis Samaras	0,2n,e86k,eb1q	57806
Antony Blinken	ho,0,eb19,ed1k;1m,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken			eh1,el1
António Costa	0,3y,ebbq,ek42;1,74,ekc1	610788	Antonio Luis Santos da Costa
António Guterres	0,3y,dras,dy46;5n,4n,e16f,ebcv;2k,4n,ed11	311440	Антониу Гутерриш;Антоніу Гутерреш			ed
António José Seguro	1,3y,em39			Seguro
António de Oliveira Salazar	0,3y,c075,d09r		Antonio Salazar
Anura Kumara Dissanayake	1,1b,ek9n	4777855
Anutin Charnvirakul	0,j,el97	16139757			Anutin
Anwar Ibrahim	3,2r,dpc1,du92;w,2r,e48s,eb3g;0,2r,eibo	299574			Anwar
Anwar Sadat	1,x,d2af,dda6		Anwar el-Sadat;Anouar Sadate			d2a
Aníbal Cavaco Silva	0,3y,dhb6,dras;1,3y,e239,ec39	57398		Cavaco Silva
Ariel Henry	0,22,eh7k,ek4o	107451258
Ariel Sharon	8,a,dd85,df2e;0,a,dx37,e24e	60206				dx,e24
Arlene Foster	2y,6x,ec1b,eh6e	4792148
Armin Laschet	vg,f,ed6r,ehaq	78205
Arnold Schwarzenegger	6,6p,dzbh,e713	2685
Arnoldo Alemán	1,4c,dt1a,dy1a
Arseniy Yatsenyuk	0,8,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Lira	5u,w,eh21,el21	23904977
Artur Mas	1,7d,e6cr,ec1c	8015
Arun Jaitley	7,4,ea5q,ef5u	3629480
Arvind Kejriwal	10,7r,e9cs,ea2e;10,7r,eb2e,ek9l	59155				e9c
Aryeh Deri	o1,a,dg	2670985	Arye Deri
Asaad al-Shaibani	5,18,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	23,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,14,dy62,e0ce;1,14,ea9t,eh8f
Asif Ali Zardari	1,12,e499,e998;1,12,ek3a	57373	Asif Zardari			e48,e9
Asim Munir	f4,12,eibt	4806973
Askar Akayev	1,16,dmar,e14b	489893
Aslan Maskhadov	1,6v,dt2c,e138
Assimi Goïta	9m,1n,eh5o	98497406
Atal Bihari Vajpayee	0,4,ds5g,ds61;0,4,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee			ds,e06
Atiku Abubakar	4,2h,dv5t,e35t	755878			Atiku
Augusto Pinochet	1,3a,d59b,dm3b		Augusto Pinochet Ugarte	Pinochet		d59,e3
Aung San	9w,2c,c9c,cf7j			Aung San
Aung San Suu Kyi	p0,2c,dk9r;11k,2c,ec46,eh21	36740		Suu Kyi
Avigdor Lieberman	5,a,e541,eb56;8,a,ec5u,eebi	58311	Avigdor Liberman
Axel Kicillof	o,2l,e9bk,ebca;6,8g,efcb	3754443
Ayad Allawi	0,1h,e06s,e153	313816	Iyad Allawi
Ayman Safadi	5,1m,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	1s,89,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	1,4e,dv4u,e25q;1,4e,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	0,1t,eha7	1638114
Aziz Nasirzadeh	8,n,ek8l	56367643
B. J. Habibie	4,15,du3b,du5l;1,15,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	5,x,ek73	93447756
Badr al-Busaidi	5,4h,eg8i	badr-al-busaidi	Badr Albusaidi
Bajram Begaj	1,45,ei7o	107422711
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bal Thackeray	o2,4,cy6j,e8bh		Balasaheb Thackeray
Ban Ki-moon	5,c,e01h,e2ba;2k,4n,e311,eccv	1253	반기문	Ban
Banharn Silpa-archa	0,j,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	e,0,e113,e4bg;u,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			e32
Barham Salih	3,1h,e25k,e581;1,1h,eea2,eiah;5n,4n,em11	808173
Barnaby Joyce	3,6,ec2i,ee2q	4861362
Barry Goldwater	e,0,cl13,cx13;u,0,cw7g,cwb3
Bart De Wever	0,3o,el23	336599		De Wever
Bashar al-Assad	1,18,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد			dw7
Bassirou Diomaye Faye	1,v,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	0,k,ebbg,edcb	4877021
Beate Meinl-Reisinger	5,3u,el33			Meinl-Reisinger
Beji Caid Essebsi	0,24,e72r,e7co;1,24,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	5k,0,e221,ea1v	201795
Ben Carson	u,0,eb54,ec34;71,0,ed32,eh1k	816459
Ben Wallace	2p,1,ef7o,ej8v	263166
Benazir Bhutto	0,12,dkc2,dm86;0,12,dpaj,dsb5	34413				dkc,e4
Benigno Aquino III	1,2u,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benito Juárez	1,37,9y1f,ac7i
Benito Mussolini	0,11,bqav,cb7p	23559				bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Mkapa	1,2z,drbn,e1cl	320156
Benjamin Netanyahu	0,a,ds6i,dv76;7,a,dz2s,e189;0,a,e53v,eh6d;0,a,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,a,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	u,3,ed1t,ed4n	818118
Beppe Grillo	oi,11,e5a4,ed9n
Bernard Cazeneuve	f,3,ea42,ecc6;0,3,ecc6,ed5a	560890
Bernard Kouchner	5,3,e35i,e6bd	206327
Bernardo Arévalo	1,2q,ek1e	107254030
Bernie Sanders	qd,0,dd46,dl44;e,0,e313;u,0,eb4u,ec7q	359442	Bernard Sanders		Bernie	eb5,eg8
Bertie Ahern	2l,3b,dt6q,e457	154550
Betsy DeVos	3g,0,ed27,eh18	4898286
Bettino Craxi	0,11,df84,dj4h
Bezalel Smotrich	7,a,eict	18759744				eic
Bidzina Ivanishvili	0,32,e8ap,e9bk	57794
Bilawal Bhutto Zardari	5,12,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	1,78,ds7j,dub4
Bill Clinton	6,7p,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон			do6,dx6
Bill English	7,g,e4bj,eccc;0,g,eccc,edaq	4384608
Bill Frist	2u,0,dz13,e313
Bill Shorten	w,6,e9ad,ef5u	4910865
Binali Yıldırım	0,z,ec5o,ee79	863496
Blaise Compaoré	1,26,djaf,eaav
Bo Xilai	g5,2,e3bu,e83f	21822		Bo
Bob Brown	om,6,e1bs,e84d
Bob Dole	2u,0,dh13,dj13;2u,0,dr13,ds6b;u,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Hawke	0,6,df3b,dnck
Bobi Wine	p2,5,eg7m		Robert Kyagulanyi	Wine			ed7
Bola Tinubu	1,2h,ej5t	3510872	Bola Ahmed Tinubu			ej3	dv5
Boris Johnson	7a,1,e454,ec59;1u,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo		Boris
Boris Nemtsov	j,7,dt3h,du8s;w,7,dv8,eb2r
Boris Pistorius	8,f,ej1j	893758
Boris Tadić	1,1v,e07b,e845	483290
Boris Yeltsin	1,7,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин			dn6	djb
Borut Pahor	0,35,e4bl,e82a;1,35,e8cm,eicm	206471
Boutros Boutros-Ghali	2k,4n,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	0,1l,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brendan Nelson	w,6,e3bt,e49g	908749
Brent Scowcroft	28,0,d7b3,d91k;28,0,dl1k,dp1k
Brian Cowen	2l,3b,e457,e739	185272
Brian Mulroney	0,e,dg9h,dp6p
Brice Oligui Nguema	1,u,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Brigitte Haas	0,5v,el4a
Bronisław Komorowski	1,k,e686,eb86	42939
Bruno Le Maire	o,3,ed5h,ek9c	993472		Le Maire
Bruno Retailleau	f,3,ek9l,elac	2926942
Bruno Rodríguez	5,1s,e532	58183	Bruno Rodriguez Parrilla	Rodríguez
Burhanuddin Rabbani	1,14,do6s,dxcm
Bülent Ecevit	0,z,d61q,d6bh;0,z,dv1b,dybi	192634
Calvin Coolidge	4,0,bp34,br82;1,0,br82,bx34	36023
Carl Bildt	0,2i,dna4,dqa7;9i,d,drce,dt6h;5,2i,e2a6,eaa3	52922
Carla Del Ponte	4q,7v,dv9f,e3cv			Del Ponte
Carles Puigdemont	1,7d,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,11,dp4t,dq5a;1,11,dv5i,e25f	1224
Carlos Andrés Pérez	1,o,d63c,db3c;1,o,dl22,dp5l
Carlos Menem	1,2l,dl78,dvca					dl,dw
Carlos Salinas de Gortari	1,37,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4q,eha2	27982047		Vila Nova
Carly Fiorina	u,0,eb54,ec2a
Carrie Lam	1q,63,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Caspar Veldkamp	5,38,ek72,el8m	123174040
Caspar Weinberger	23,0,dd1l,djbn
Catherine Ashton	4y,5g,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	5,3,ei5k,ek1b	273396
Catherine Connolly	1,3b,elbb	5052598
Catherine Russell	5j,9u,ei21
Catherine Vautrin	8,3,elac	2942097
Catherine the Great	ja,7,7a79,88bh		Catherine II	Catherine the Great
Cecil Rhodes	0,8h,au7h,b01c
Celso Amorim	5,w,dp7k,dr11;5,w,dz11,e711
Chadli Bendjedid	1,1q,db29,do1b
Chaim Weizmann	1,a,ch2h,ckb9
Chan Santokhi	1,42,eg7g,el7g	333135
Chandrika Kumaratunga	1,1b,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charles Haughey	2l,3b,dbcb,do2b
Charles Kennedy	4e,1,dv89,e217
Charles Michel	0,3o,eaab,efar;1,74,efc1,ekbu	950958
Charles Taylor	p1,4b,dlco,dt82;1,4b,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	nr,3,c86i,cc63;1,3,cr18,d14s	2042	General de Gaulle			c86
Chavalit Yongchaiyudh	0,j,dsbp,dtb9				Chavalit
Che Guevara	s,1s,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara		Che
Chen Shui-bian	1,m,dw5k,e45k			Chen
Chiang Kai-shek	1,2,bwaa,ch1l;1,m,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	5,c,el7j			Cho
Cho Tae-yul	5,c,ek1a,el7i	12617124		Cho
Choe Ryong-hae	ev,9,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	5,9,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	0,1n,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	7,c,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	6,7x,e61j,ee1g;u,0,eb6u,ec2a	63879
Chris Hipkins	0,g,ej1p,ejbr	5106890
Chris Patten	6,63,do79,dt6u;ju,5g,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	6,7w,ed15,el19	16215583
Christian Lindner	7,f,ehc8,ekb7	85806
Christian Stocker	1p,3u,el33
Christian Wulff	1,f,e66u,e82h	2540
Christiana Figueres	6v,85,e671,ec7i
Christine Kangaloo	1,43,ej3k	97400315
Christine Lagarde	7,3,e36j,e76t;4f,6s,e775,ef9c;1,7e,efb1	484605				e76
Christopher Luxon	0,g,ejbr	74370310
Chrystia Freeland	5,e,ed1a,efbk;3,e,efbk,ekcg;7,e,eg8i,ekcg	4492815
Chuan Leekpai	0,j,do9n,dr7d;0,j,dtb9,dx29	464301			Chuan
Chuck Hagel	e,0,dt13,e513;23,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	e,0,dv13;4l,0,ed13,eh1k;2u,0,eh1k,el13;4l,0,el13	380900	Charles Schumer;Charles E. Schumer			ed
Chun Doo-hwan	1,c,dc91,dk2p		전두환;Chun Doo Hwan	Chun
Cindy McCain	5j,88,ej45
Claudia Sheinbaum	7b,37,eec5,ej6g;1,37,eka1	5771800	Claudia Sheinbaum Pardo;Клаудия Шейнбаум	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Colin Powell	28,0,djbn,dl1k;eo,0,dla1,dp9u;1m,0,dx1k,e11q	150851
Condoleezza Rice	28,0,dx1k,e11q;1m,0,e11q,e51k	47216			Condi
Constantino Chiwenga	4,3t,edcs	381334
Corazon Aquino	1,2u,di2p,do6u		Cory Aquino
Corneille Nangaa	1s,8k,ejcf
Costas Simitis	0,2n,ds1m,e03a	155390	Kostas Simitis
Cristina Fernández de Kirchner	1,2l,e3ca,ebca;4,2l,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernández de Kirchner	Fernandez;Kirchner
Cyril Ramaphosa	zp,p,dn77,dtck;3e,p,ea5q,ee2f;1,p,ee2f	1148669	Matamela Cyril Ramaphosa			edc
Cyrus Vance	1m,0,d91k,dc4s
César Gaviria	1,3l,dm87,dq87;21,7z,dq9f,e09f
Călin Georgescu	u,17,eka1,el3b
Dag Hammarskjöld	2k,4n,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	bd,9s,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	1,3p,e57c,ef7c	57379
Dan Quayle	e,0,dd13,dl13;4,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Daniel Chapo	1,3s,el1f	97058466
Daniel Noboa	1,1c,ejbn	112075625					ej6
Daniel Ortega	1,4c,dh1a,dm4p;1,4c,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel arap Moi	1,3c,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
Danielle Smith	r,8d,eiab	5219439
Davi Alcolumbre	5v,w,ef22,eh21;5v,w,el21	10264359
David Adeang	1,3x,ejau	58096
David Beasley	6,81,dr1b,dv1d;5j,88,ed3t,ej44
David Ben-Gurion	0,a,cg5e,cv6q			Ben-Gurion
David Blunkett	2f,1,dx68,e0cf	264196
David Cameron	w,1,e1c6,e65b;0,1,e65b,ec7d;1u,1,ejbd,ek75	192	Lord Cameron			e65,ec8
David Davis	8a,1,ec7d,ee78	300023
David Lammy	1u,1,ek75,el95;3,1,el95	534727
David Lange	0,g,dg7q,dl88
David Levy	5,a,dm6b,do7d;5,a,ds6i,du16;5,a,dv76,dw84	1175220
David Lloyd George	0,1,bkc6,bqaj		Lloyd George	Lloyd George
David Malpass	1,6o,ef49,ej61
David Miliband	1u,1,e36s,e65b	272670
David Petraeus	fs,1h,e32a,e49g;5e,0,e796,e8b9	28591
David Trimble	2y,6x,du71,dyae	192556
Davíð Oddsson	0,50,dn4u,e09f	298030
Debretsion Gebremichael	pk,2p,edbr			Debretsion
Delcy Rodríguez	5,o,eacq,ed6l;4,o,ee6e,em15;6b,o,em15	15081116	Delcy Eloina Rodriguez
Deng Xiaoping	wn,2,dacm,dlb9	16977	邓小平;Teng Hsiao-ping	Deng		da,dtc
Denis McDonough	29,0,e91k,ed1k	3702047
Denis Pushilin	4x,7s,ee97	16514790
Denis Sassou Nguesso	1,1z,db28,do8v;1,1z,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Dennis Hastert	30,0,dv16,e313	553626	J. Dennis Hastert
Denys Shmyhal	0,8,eg34,el7g;8,8,el7h,em1	66094865	Денис Шмигаль
Desi Bouterse	7d,42,dc2p,dk1p;1,42,e68c,eg7g
Desmond Tutu	ct,p,di97,ds6n;ew,p,drcf,duat
Devlet Bahçeli	p3,z,dt76
Dick Cheney	23,0,dl3l,dp1k;4,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney			dx,e56
Dick Gephardt	4c,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,38,ek72	22338116
Dickon Mitchell	0,4z,ei6o	112679881
Dilma Rousseff	8k,w,e16l,e63v;1,w,e711,ec8v;1,99,ej3o	40722	Dilma Vana Rousseff		Dilma	e6a,ecc
Dina Boluarte	1,s,eic7,elaa	106474688
Diosdado Cabello	7k,o,e815,ec15;f,o,ek8r	1227076
Dmitry Medvedev	1,7,e457,e857;0,7,e858,eg1g;h4,7,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев			e41,e8c	e1be
Dmitry Peskov	xv,7,e85m		Dmitri Peskov;Дмитрий Песков
Dmitry Rogozin	3,7,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	5,8,eg34,ek95	24025631	Дмитро Кулеба
Do Muoi	2c,i,dn6r,dtcq			Muoi
Domingo Cavallo	o,2l,dn31,ds86	908305
Dominic LeBlanc	ms,e,ee7i;7,e,ekcg,el3e	3034854
Dominic Raab	8a,1,ee79,eebf;1u,1,ef7o,eh9f;3,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	7,3,dt64,dvb2;4f,6s,e3b1,e75i			Strauss-Kahn
Dominique de Villepin	5,3,dy57,e03v;0,3,e15v,e35f	131660
Donald Rumsfeld	29,0,d69l,d7bk;23,0,d7bk,d91k;23,0,dx1k,e2ci	184650				dx,e2c
Donald Trump	u,0,eb6g,ecb8;1,0,ed1k,eh1k;u,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
Donald Tsang	1q,63,e16l,e86u	15024
Donald Tusk	0,k,e3bg,ea9m;1,74,eac1,efbu;0,k,ejcd	946	Дональд Туск			e3b
Dong Jun	8,2,ejct	60995154		Dong
Dorin Recean	0,23,ej2g,elb1	13407948
Doug Ford	r,9d,ee6t	5300478
Douglas Hurd	2f,1,dh93,dlaq;1u,1,dlaq,dr75
Droupadi Murmu	1,4,ei7p
Duma Boko	1,4d,ekb1	18618881
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower			cc
Dzhokhar Dudayev	1,6v,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon de Valera	2l,3b,c5ct,cr6n;1,3b,cr6p,d56o
Ebrahim Raisi	1,n,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi			eh6,ek6
Ed Balls	3g,1,e36s,e65b	260464
Ed Davey	49,1,e823,eb58;4e,1,eg8r	296689
Ed Miliband	w,1,e69p,eb58;49,1,ek75	216594	Edward Miliband
Edgar Lungu	1,1x,eb1p,eh8o	18352991
Edgars Rinkēvičs	5,34,e7ap,ej78;1,34,ej78	3047551
Edi Rama	0,45,e99f	316901
Edmund Muskie	1m,0,dc58,dd1i
Edmundo González	u,o,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Shevardnadze	5,5y,dh72,dmck;1,32,drbq,dzbn	151929
Eduardo Cunha	5u,w,eb21,ec77
Eduardo Duhalde	1,2l,dy12,dz5p	294578
Eduardo Frei	1,3a,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edward Heath	0,1,d26j,d634		Ted Heath
Efraín Ríos Montt	1,2q,de69,df88	467077		Ríos Montt
Egon Krenz	9e,7t,dlai,dlc3
Ehud Barak	0,a,dv76,dx37;8,a,e36i,e93i	125731				dv5,dx3
Ehud Olmert	0,a,e24e,e53v	93181				e2,e53
Ekrem İmamoğlu	qh,z,ef6r,el3n;u,z,el3n	59313241				ef4	ef3v
Elaine Chao	nf,0,dx1t,e51k;69,0,ed1v,eh1b	263322
Elias Hrawi	1,r,dlbo,dubo
Elina Valtonen	5,31,ej6k	17382244
Elio Di Rupo	0,3o,e7c6,eaab	15048		Di Rupo
Elizabeth Warren	e,0,e913;u,0,ef29,eg35	434706
Ellen Johnson Sirleaf	1,4b,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	9v,11,ej3c
Eluned Morgan	2y,87,ek86
Emil Constantinescu	1,17,dsbt,dwck	299152
Emile Lahoud	1,r,dubo,e3bn
Emiliano Zapata	ow,37,bf3,bn4a
Emmanuel Macron	o,3,ea8q,ec8u;1,3,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			ed1
Emmerson Mnangagwa	4,3t,eacc,edb6;1,3t,edbo	510523	Emmerson Dambudzo Mnangagwa			edb
Emomali Rahmon	1,3z,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	3u,b,dl17,ef4u	37979	Akihito
Emperor Hirohito	3u,b,bucp,dl17		Hirohito
Emperor Naruhito	3u,b,ef51	217096	Naruhito
Enda Kenny	2l,3b,e739,ed6e	57815
Enoch Powell	9,1,cs7r,cvak
Enrico Letta	0,11,e94s,ea2m	674957
Enrique Manalo	5,2u,ei71,el71	28925129
Enrique Peña Nieto	1,37,e8c1,eec1	296741		Peña Nieto		e87,ef	e7c
Enver Hoxha	kc,45,c9b8,dh4b
Eric Cantor	4b,0,e713,ea81
Eric Holder	p,0,e523,eb4r	312644
Erich Honecker	9e,7t,d353,dlai
Erin O'Toole	w,e,eg8o,ei22
Erna Solberg	0,4j,e9ag,ehae	291644
Ernest Bai Koroma	1,3f,e39h,ee44
Ernesto Samper	1,3l,dq87,du87					dq,du8
Ernesto Zedillo	1,37,dqc1,dwc1	298149				dq8,dx
Esmail Baghaei	ko,n,eka		Esmaeil Baghaei
Espen Barth Eide	5,4j,ejag	267320		Eide
Eva Perón	k9,2l,ce64,ck7q		Evita Peron		Evita
Evika Siliņa	0,34,ej9f	61121565
Evo Morales	1,30,e21m,efba	42410				e2,eg	dt8
Ewa Kopacz	0,k,ea9m,ebbg	246216
Eyal Zamir	8l,a,el35
Ezer Weizman	8,a,d96k,dc5s;1,a,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,p,dl8f,dq5a;3e,p,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk	de Klerk		dl8,dt
Faisal bin Farhan	5,2d,efan			bin Farhan
Farouk al-Sharaa	5,18,dg3b,e22b;4,18,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	5j,8u,eb91
Fatos Nano	0,45,dt7o,dua2	311596
Fatou Bensouda	4q,7i,e86f,eh6f
Faure Gnassingbé	1,2o,e154,el53;xo,2o,el53
Faustin-Archange Touadéra	1,1r,ec3u	57758	Faustin Archange Touadera	Touadéra
Fayez al-Sarraj	0,58,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Federica Mogherini	5,11,ea2m,eaav;4y,5g,eab1,efbu	3741557
Feleti Teo	0,3n,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	1,37,e2c1,e8c1	57269
Felipe González	0,3g,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2u,cxcu,di2p
Ferdinand Marcos Jr.	1,2u,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	0,4a,e09t,e54e	191337
Fernando Collor de Mello	1,w,dm3f,doct		Fernando Collor	Collor
Fernando Haddad	qk,w,e911,ed11;u,w,ee9b,eeas;7,w,ej11	3069485
Fernando Henrique Cardoso	7,w,dp5j,dq3u;1,w,dr11,dz11	230578
Fernando Lugo	1,3e,e48f,e86m	151879
Fernando de la Rúa	1,2l,dvca,dxcl	295007		de la Rúa
Fiame Naomi Mata'afa	0,4p,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1s,cr2g,d8c2;1,1s,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро	Castro	Fidel	cr,e42
Fidel Ramos	1,2u,do6u,du6u		Fidel V. Ramos
Filipe Nyusi	1,3s,eb1f,el1f	5448556
Filippo Grandi	5n,4n,ec11,elcv
Flávio Bolsonaro	u,w,elc5
Foday Sankoh	1s,9k,dn3n,dz7t
Fouad Siniora	0,r,e17j,e5b9		Fuad Siniora
France-Albert René	1,52,d965,e04e	224986	France Albert Rene
Francia Márquez	4,3l,ei87
Francisco Franco	4a,3g,c4a1,d7bk		General Franco
Franjo Tuđman	1,2f,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2a,e315,eico	57830	Voreqe Bainimarama
Frank-Walter Steinmeier	5,f,e1bm,e5ar;5,f,e9ch,ed1r;1,f,ed3j	76658				e9c
Franklin D. Roosevelt	6,6w,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt		FDR
Frans Timmermans	5,38,e8b5,eaah;kf,5g,eab1,ej8m	32681
Franz Vranitzky	1p,3u,di6g,dt1s
François Bayrou	of,3,e3c1;0,3,ekcd,el99	12963
François Duvalier	1,22,cpam,d34l		Papa Doc Duvalier
François Fillon	0,3,e35h,e85a;u,3,ecbr,ed4n	101410
François Hollande	pf,3,dtbr,e4br;1,3,e85f,ed5e	157	Francois Gérard Georges Hollande			e83,ed6
François Legault	r,77,eeai	3085147
François Mitterrand	1,3,dd5l,dr5h	2038				dd,ds6
François-Philippe Champagne	s,e,eh1c,el5d;7,e,el3e	21159815		Champagne
Frauke Petry	9s,f,e94e,ed9t
Frederick Chiluba	1,1x,dnb2,dy12	297057
Fredrik Reinfeldt	0,2i,e2a6,eaa3	52920
Friedrich Merz	76,f,ei1v;1p,f,el56		Фридрих Мерц			ekb
Fuad Hussein	5,1h,eg66	56704276
Fulgencio Batista	1,1s,c8aa,ccaa;1,1s,ck3a,cr11
Fumio Kishida	5,b,e8cq,ed83;0,b,eha4,eka1	359480	岸田文雄;Kishida Fumio			eha,eka
Félix Houphouët-Boigny	1,2b,csb3,dpc7			Houphouët-Boigny
Félix Tshisekedi	1,h,ef1o	29032770				ef
Gabriel Attal	0,3,ek19,ek95	30339350
Gabriel Boric	1,3a,ei3b,em3b	16297876				ehb,em3	eh7
Gabrielius Landsbergis	5,3p,egcb,ekcc	17118365
Gamal Abdel Nasser	1,x,co6n,d29s		Gamal Nasser	Nasser
Garry Kasparov	w,7,e13a
Gary Hart	u,0,df2h,dg7j
Gaston Browne	0,53,ea6d	17177542
Gavin Newsom	6,6p,ef17,en14	461391
Gedion Timothewos	5,2p,ekai
Geert Wilders	p6,38,e22m					e4
Geir Pedersen	7w,4n,ef17,el9i
Gennady Zyuganov	9t,7,dp2e		Gennadi Zyuganov
Geoffrey Howe	2a,1,db54,df6b;1u,1,df6b,dl7o
George H. W. Bush	3d,0,d331,d51i;i1,0,d81u,d91k;4,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George McGovern	e,0,cv13,dd13;u,0,d47e,d4b7	331742
George Mitchell	2u,0,dl13,dr13;11d,0,e51m,e75k		George J. Mitchell
George Osborne	2a,1,e65b,ec7d	332493
George Papandreou	0,2n,e5a6,e7bb
George Robertson	2p,1,dt53,dvab;21,68,dvae,dzch		Lord Robertson
George Shultz	2w,0,d46c,d658;1m,0,de7g,dl1k		George P. Shultz
George Simion	nk,17,ef9j
George W. Bush	6,7m,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush		Dubya
George Wallace	6,7c,cv1e,cz1g;6,7c,d31i,db1f;6,7c,df1h,dj1j
George Washington	1,0,814u,8934	23
George Weah	1,4b,ee1m,ek1m	173139	George Manneh Weah				e0b
Georges Clemenceau	0,3,baap,bo1i
Georges Pompidou	0,3,cu4e,d07a;1,3,d16k,d642
Georgi Parvanov	1,1l,dy1m,e81m	57261
Gerald Ford	4c,0,cx13,d5c6;4,0,d5c6,d689;1,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	3s,0,dg7c,dgb6
Geraldo Alckmin	6,83,dx36,ee46;4,w,ej11	964493
Gerardo Werthein	5,2l,ekb4,elar	5550326
Gerhard Schröder	1p,f,duar,e1bm	2530	Gerhard Schroeder			du3,e1c	du3
Gerry Adams	9r,3b,dfbd,ee2a
Getúlio Vargas	1,w,byb3,cm8o
Gianfranco Fini	5,11,e0bi,e25h	47583
Gibran Rakabuming Raka	4,15,ekak	18342893			Gibran
Gideon Saar	a,a,eh6d,eict;5,a,ekba	966349
Gilberto Teodoro	8,2u,ej65	1396192	Gilbert Teodoro
Gintautas Paluckas	0,3p,ekcc,el84	12655545
Giorgia Meloni	0,11,eiam	451791	Джорджа Мелони			ei9	ea3
Giorgio Napolitano	1,11,e25f,eb1e	1220
Gitanas Nausėda	1,3p,ef7c	9268379
Giuliano Amato	0,11,do6s,dp4t;0,11,dw4p,dx6b	202209
Giulio Andreotti	0,11,d42h,d577;0,11,dl7m,do6s
Giuseppe Conte	0,11,ee61,eh2d	53844829
Glafcos Clerides	1,5f,dp2s,dz2s	317648
Glenn Youngkin	6,86,ei1f,em1h	100963892
Gloria Macapagal Arroyo	4,2u,du6u,dx1k;1,2u,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	1,2o,cz4e,e125
Godwin Friday	0,55,elbs
Goh Chok Tong	0,41,dmbs,e08c	313300		Goh
Golda Meir	0,a,d13h,d663
Gonzalo Sánchez de Lozada	1,30,dp86,dt86;1,30,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	4,2h,e35t,e655;1,2h,e656,eb5t	57380
Gordana Siljanovska-Davkova	1,28,ek5c	12277168		Siljanovska-Davkova
Gordon Brown	2a,1,dt52,e36r;0,1,e36r,e65b	10648
Gotabaya Rajapaksa	2p,1b,e1bp,eb19;1,1b,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,6,d4c5,d7bb
Grace Mugabe	pn,3t,eac6,edbj	453364
Grant Shapps	81,1,ef7o,ei96;2p,1,ej8v,ek75	478596
Greg Abbott	6,7m,eb1k	5605224
Gretchen Whitmer	6,94,ef11	5607720
Grigory Yavlinsky	o7,7,dpa,e46m
Gro Harlem Brundtland	0,4j,dmb3,dsap;3f,7n,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Guido Crosetto	8,11,eiam	3119423
Guido Westerwelle	5,f,e5as,e9ch	58284
Guillermo Lasso	1,1c,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,14,dp6h,dq6s;0,14,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,34,dp77,dv77
Gurbanguly Berdimuhamedov	1,3h,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustavo Petro	qa,3l,e811,ebcv;1,3l,ei87,em87	704022				ei5,em8	e62
Guy Parmelin	1,2y,eh11,ehcv;1,2y,em11,emcv	121160
Guy Verhofstadt	0,3o,dv7c,e43k	12978
Gyula Horn	5,4a,dl5a,dm5n;0,4a,dq7f,du76
Gérald Darmanin	f,3,eg76,ek9l;a,3,ekcn	3123610
Göran Persson	0,2i,ds3m,e2a6	53747	Goeran Persson
H. D. Deve Gowda	0,4,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. McMaster	28,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	1,24,cp7p,djb7
Habib Essid	0,24,eb26,ec8r	3125311
Hafez al-Assad	1,18,d33c,dw6a	hafez-al-assad	Hafiz al-Assad			d33,dw7
Hage Geingob	1,3m,eb3l,ek24	1568274
Haider al-Abadi	0,1h,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	3u,2p,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	0,2p,e88k,ee42	381071		Hailemariam
Haitham al-Ghais	21,7y,ei81	haitham-al-ghais
Haitham bin Tariq	7y,4h,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	1,1x,eh8o	717185
Hakan Fidan	90,z,e65p,ej63;5,z,ej64	6087480
Hakeem Jeffries	4c,0,ej13
Halla Tómasdóttir	1,50,ek81	24494577
Hamad bin Isa Al Khalifa	15,4r,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	48,4m,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,14,dxcm,ea9t					dxc,eaa
Hamilton Mourão	4,w,ef11,ej11	52871852
Hamza Abdi Barre	0,29,ei6p	112598575
Han Dong-hoon	a,c,ei5h,ejcl;p8,c,ek7n,ekcg		한동훈	Han
Han Duck-soo	0,c,e343,e42t;0,c,ei5l,el51	356666	한덕수;Han Duck Soo	Han
Hanan Ashrawi	11i,7l,dna,dpc;11,65,ds5,du8
Hans Blix	5,2i,daai,dbac;5h,76,ddc1,dtbu;6i,4n,dw31,dz6u
Hans-Dietrich Genscher	5,f,d65h,do5h
Harini Amarasuriya	0,1b,ek9o	98298397
Haris Silajdžić	0,d,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	h9,1,e36o,eb9c	234182
Harry Reid	4l,0,e113,e313;2u,0,e313,eb13
Harry S. Truman	4,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman
Hashim Thaçi	0,3d,e419,eac9;1,3d,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	21,7h,do2g,ek9r		Hasan Nasrallah;حسن نصر الله			e2,ekc
Hassan Rouhani	1,n,e983,eh83	348144	Hasan Rouhani;Hassan Rohani			e96,eh8
Hassan Sheikh Mohamud	1,29,e89g,ed2g;1,29,ei5n	319153		Mohamud
Hassan al-Turabi	3o,1w,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	7y,5s,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
He Lifeng	19,2,ej3c	8291839	何立峰	He
Heiko Maas	5,f,ee3e,ehc8	108447
Heinrich Himmler	f,f,cb8o,cd4t
Heinz-Christian Strache	77,3u,e14n,ef5j	44733
Helen Clark	0,g,dvc5,e4bj;16,9t,e54h,ed4j	180383
Helen Zille	9u,p,e356,eb5a	260693
Helle Thorning-Schmidt	0,47,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	1p,f,dea1,duaq	2518				dea,duc
Helmut Schmidt	1p,f,d65g,dea1
Hendrik Verwoerd	0,p,cq93,cy96
Henri Konan Bédié	1,2b,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	6,97,e4bt,edaf;u,o,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Kissinger	28,0,d11k,d7b3;1m,0,d59m,d91k					d1
Henry Paulson	2w,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	f,3u,edci,ef5m;77,3u,eh6j	1395041
Herman Van Rompuy	0,3o,e4cu,e5bp;1,74,e5c1,eabu	12983		Van Rompuy
Hermann Göring	89,f,c14r,cd4n		Hermann Goering
Hervé de Charette	5,3,dr5i,dt62
Herzi Halevi	8l,a,ej1g,el35	12407008
Heydar Aliyev	1,3v,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	4o,70,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,b,c9ai,cc7m
Hilda Heine	1,5c,ec1s,eg1d;1,5c,ek13	20090884
Hillary Clinton	e,0,dx13,e51l;1m,0,e51l,e921;u,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	1,21,de67,dmc1
Ho Chi Minh	1,i,cd92,d192	36014		Ho Chi Minh	Ho
Horst Köhler	4f,6s,dw51,e034;1,f,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,f,ee3e,ehc8	44612
Horta N'Tam	1,1g,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	5,1h,dz93,ea7b	982410
Hosni Mubarak	4,x,d74g,ddae;1,x,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك			dda
Hossein Amir-Abdollahian	5,n,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,1q,cx6j,dacr
Howard Dean	6,9y,dn8d,dz19;u,0,dz6n,e02i	337470
Howard Lutnick	6m,0,el2l
Hristijan Mickoski	0,28,ek6n	46675558
Hu Jintao	2c,2,dybf,e8bf;1,2,dz3f,e93e	15029	胡锦涛	Hu
Hu Yaobang	2c,2,de9c,dj1f			Hu
Hua Guofeng	8g,2,d8a7,dd6s			Hua
Hubert Humphrey	4,0,cx1k,d11k
Hubert Védrine	5,3,dt64,dy57	560682
Hugo Banzer	1,30,d38m,da7l;1,30,dt86,dx87	269039
Hugo Chávez	1,o,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес	Chávez		duc,e9c	do24
Hugo Motta	5u,w,el21
Humza Yousaf	2y,79,ej3t,ek57	174924
Hun Manet	0,1j,ej8m	13024351		Hun Manet
Hun Sen	0,1j,dh1e,ej8m;5v,1j,ek43	57788		Hun Sen
Iain Duncan Smith	w,1,dx9d,dzb6;13e,1,e65c,ec3i	302486		Duncan Smith
Ian Khama	1,4d,e441,ee41	57449
Ian Paisley	2y,6x,e358,e465	296597					d39u
Ian Smith	0,9l,cw4d,db61
Ibrahim Babangida	1,2h,dh8r,dp8q
Ibrahim Baré Maïnassara	1,y,ds1r,dv49			Maïnassara
Ibrahim Boubacar Keïta	1,1n,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	15,2r,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,3d,do5p,e21l	192138
Ibrahim Traoré	9m,26,ei9u	114341246
Ibrahim al-Jaafari	0,1h,e153,e25k;5,1h,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	9v,b,e247,e55g						dl8
Idi Amin	1,5,d31p,db4b
Idriss Déby	1,21,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	3,1j,d74h,db17			Ieng Sary
Igor Dodon	1,23,eccn,egco	4164146
Igor Ivanov	5,7,du9b,e02o	378027
Ilham Aliyev	1,3v,dzav	57371	Ilham Aliev
Ilie Bolojan	0,17,el6n	18538164
Ilir Meta	1,45,ed7o,ei7o	727132
Imelda Marcos	kz,2u,d7b7,di2p
Imran Khan	o4,12,ds4p;0,12,ee8i,ei4a	155164	Imran Khan Niazi
Imre Nagy	0,4a,cl74,cob4
Inder Kumar Gujral	5,4,ds61,dt4l;0,4,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,4,cy1o,d93o;0,4,dc1e,dgav	1149
Inga Ruginienė	0,3p,el9p	124516173
Ingrida Šimonytė	0,3p,egcb,ekcc	437096
Ingvar Carlsson	0,2i,di31,ds3m
Ion Iliescu	1,17,dlcq,dsbt;1,17,dwck,e0ck	189575
Irakli Kobakhidze	0,32,ek28	27885302
Irfaan Ali	1,36,eg82	64840184	Mohamed Irfaan Ali
Isaac Herzog	w,a,e9bp,ee7v;1,a,eh77	983258	Yitzhak Herzog
Isaias Afwerki	1,57,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	5,12,ek3b	3155254
Islam Karimov	1,2j,dm3o,ec92	57558
Ismail Haniyeh	0,65,e23t,e36e;an,6k,ed56,ek7v		Ismail Haniyah;Ismail Haniya			e2,e3;ed,ekc
Ismail Omar Guelleh	1,54,dv58	57390
Ismail Sabri Yaakob	0,2r,eh8l,eibo	6084858
Israel Katz	5,a,ek11,ekb8;8,a,ekb8	487304	Yisrael Katz
Itamar Ben-Gvir	3n,a,eict	12403861		Ben-Gvir		eic
Itamar Franco	1,w,doct,dr11
Ivo Sanader	0,2f,dzcn,e576	56220
Iván Duque	1,3l,ee87,ei87	17478000
J. B. Pritzker	6,8r,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	jv,0,c371,d452		John Edgar Hoover
JD Vance	e,0,ej13,el1a;4,0,el1k	28935729	J.D. Vance;James David Vance;Джей Ди Вэнс			ek7
Jaap de Hoop Scheffer	5,38,dy7m,dzc3;21,68,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	48,2g,d9cv,e21f	217194		al-Sabah
Jacinda Ardern	0,g,edaq,ej1p	3606816				eda,ej
Jack Kemp	71,0,dl2d,dp1k;3s,0,ds8a,dsb5
Jack Layton	9z,e,dz1p,e78m
Jack Lew	29,0,e81r,e91p;2w,0,e92s,ed1k	1677579	Jacob Lew
Jack Straw	2f,1,dt52,dx68;1u,1,dx68,e255	311278
Jacob Rees-Mogg	78,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	3e,p,dv6e,e16e;1,p,e559,ee2e	57282				e3c,eh
Jacques Chirac	0,3,d65r,d88q;a2,3,d93k,dr5g;0,3,di3k,dk5a;1,3,dr5h,e35g	2105				dq,e3c
Jacques Delors	7,3,dd5m,dg7h;1,6j,dh16,dr1n
Jacques Parizeau	r,77,dq9q,ds1t
Jacques Santer	0,3q,dg7k,dr1k;1,6j,dr1n,dv3f
Jafar Hassan	0,1m,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	9z,e,eda1,el55
Jair Bolsonaro	1,w,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару			ee8	ee3
Jakaya Kikwete	1,2z,e1cl,ebb5	57488
Jake Sullivan	28,0,eh1k,el1k	16730147
Jakov Milatović	1,40,ej5k	104417661
Jalal Talabani	p7,1h,d761,e147;1,1h,e147,ea7o	57306				dn,ea
James Baker	29,0,dd1k,dh23;2w,0,dh24,dk8h;1m,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Cleverly	1u,1,ei96,ejbd;2f,1,ejbd,ek75	6131460
James Madison	1,0,8l34,8t34	11813
James Marape	0,l,ef5u	6138903
James Mattis	23,0,ed1k,ef11	267902	Jim Mattis
James Monroe	1,0,8t34,9134	11815
James Wolfensohn	1,6o,dr61,e15v
Jan Peter Balkenende	0,38,dy7m,e6ae	133386
Jan Smuts	0,p,bn93,bs6u;0,p,c795,cg64
Janet Napolitano	6,8e,dz16,e51l;3k,0,e51l,e996	229032
Janet Reno	p,0,dp3c,dx1k	236421
Janet Yellen	5k,0,ea23,ee23;2w,0,eh1q,el1k	263725
Janez Drnovšek	0,35,do5e,dycj;1,35,dycm,e3cn	171228
Janez Janša	0,35,e0c3,e4bl;0,35,e82a,e93k;0,35,eg3d,ei61	57627
Jared Kushner	10m,0,ed1k,eh1k	13628723
Jarosław Kaczyński	ns,k,dz1i;0,k,e27e,e3bg	55917
Jaswant Singh	5,4,duc5,dy71	3518489
Javier Milei	1,2l,ejca	52395487	Хавьер Милей			ej8	ej6
Javier Pérez de Cuéllar	2k,4n,de11,dncv	1259	Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	21,68,drc5,dva6;4y,5g,dvai,e5c1
Jawaharlal Nehru	0,4,cf8f,cw5r	1047				cf
Jean Castex	0,3,eg73,ei5g	3171170
Jean Chrétien	0,e,dpb4,dzcc	128543				dp,dz
Jean-Bertrand Aristide	1,22,dn27,ds27;1,22,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	1,1r,cy11,db9k
Jean-Claude Duvalier	1,22,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3q,dr1k,e9c4;1,6j,eab1,efbu	57661				e8,efc
Jean-Claude Trichet	1,7e,dzb1,e7av	152905
Jean-Luc Dehaene	0,3o,do37,dv7c
Jean-Luc Mélenchon	nq,3,ec2a					ed
Jean-Marc Ayrault	0,3,e85f,ea3v;5,3,ec2b,ed5a	7711
Jean-Marie Le Pen	oz,3,d4a5,e71f			Le Pen
Jean-Noël Barrot	5,3,ek9l	30339198
Jean-Pierre Raffarin	0,3,dy56,e15v	63263
Jean-Yves Le Drian	8,3,e85g,ed5a;5,3,ed5h,ei5k	559040		Le Drian
Jeanine Áñez	1,30,efbc,egb8	16581287
Jeb Bush	6,7f,dv15,e312;u,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Sessions	e,0,dt13,ed28;p,0,ed29,eeb7	358443
Jefferson Davis	1,8j,a12i,a555
Jeh Johnson	3k,0,e9cn,ed1k	6176439
Jennifer Geerlings-Simons	1,42,el7g		Jennifer Simons	Geerlings-Simons
Jenny Shipley	0,g,dtc8,dvc5	235996
Jens Stoltenberg	0,4j,e1ah,e9ag;21,68,eaa1,eka1;7,4j,el24	57665	Йенс Столтенберг			eaa,ekc
Jens-Frederik Nielsen	0,5i,el47
Jeremiah Manele	0,20,ek52	6180897
Jeremy Corbyn	w,1,eb9c,eg44					eb8,eg4	eb63
Jeremy Hunt	36,1,e894,ee79;1u,1,ee79,ef7o;2a,1,eiae,ek75	333533
Jerome Powell	5k,0,ee25	6182718	Jay Powell
Jerry Brown	6,6p,d716,df13;6,6p,e713,ef17	152451
Jerry Rawlings	1,27,ddcv,dx17	51002
Jerzy Buzek	0,k,dtav,dxaj;1,75,e57e,e81h	55910
Jesse Jackson	u,0,dfb3,dg7j
Jiang Zemin	2c,2,dl6o,dybf;1,2,dp3r,dz3f	16597	江泽民	Jiang		dp,dz
Jim Bolger	0,g,dmb2,dtc8
Jim Chalmers	3p,6,ei5n	16217223
Jim Yong Kim	1,6o,e871,ef21		Jim Kim
Jimmy Carter	6,32,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter
Jimmy Cherizier	oj,22,eg6a				Barbecue
Jimmy Morales	1,2q,ec1e,eg1e	17995110
Jo Swinson	4e,1,ef7m,efcd
Joachim Gauck	1,f,e83i,ed3i	2538
Joachim von Ribbentrop	5,f,c624,cd4u
Joaquim Chissano	1,3s,dib6,e122	208355
Joaquín Balaguer	1,2w,cy71,da8g;1,2w,di8g,ds8g
Joe Biden	e,0,d513,e51f;4,0,e51k,ed1k;u,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			e48
Joe Clark	0,e,db64,dc33
Joe Hockey	3p,6,e99i,eb9l	6210353
Joe Lieberman	e,0,dl13,e913;3s,0,dw88,dwb7		Joseph Lieberman
Johann Wadephul	5,f,el56
John Adams	4,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	e,0,dr13,dx13;p,0,dx22,e123	311141
John Bel Edwards	6,92,ec1b,ek18	6221385
John Bercow	118,1,e56m,efb4	263147
John Boehner	4c,0,e313,e713;30,0,e715,ebat	11702				e7,eba
John Bolton	3d,0,e182,e2cv;28,0,ee49,ef9a	311269	John R. Bolton
John Bruton	2l,3b,dqcf,dt6q
John Edwards	e,0,dv13,e113;3s,0,e076,e0b2
John F. Kennedy	e,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy		JFK
John Garang	pi,1w,df5g,e17u;q,1w,e179,e17u	167444
John Healey	2p,1,ek75	615077
John Howard	3p,6,d9bj,df3b;0,6,ds3b,e3c3	51330
John Kasich	6,9c,e71a,ef1e;u,0,eb7l,ec54	69319
John Kelly	3k,0,ed1k,ed7v;29,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	e,0,dh12,e921;u,0,dz92,e0b2;1m,0,e921,ed1k;xt,0,eh1k,ek36	22316
John Key	0,g,e4bj,eccc	57783
John Kufuor	1,27,dx17,e517	51005
John Lee Ka-chiu	1q,63,ei71	9051824	John Lee	Lee
John Magufuli	1,2z,ebb5,eh3h	5018756
John Mahama	1,27,e87o,ed17;1,27,el17	50678	John Dramani Mahama
John Major	2a,1,dlaq,dmbs;0,1,dmbs,dt52	9559
John McCain	e,0,dj13,ee8p;u,0,e34p,e4b4	10390				e42,e4c
John McDonnell	10o,1,eb9d,eg44
John Podesta	29,0,duak,dx1k	1290476
John Prescott	3,1,dt52,e36r	332393
John Quincy Adams	1m,0,8t9m,9134;1,0,9134,9534	11816
John Redwood	135,1,dp5r,dr6q
John Reid	2f,1,e255,e36r
John Steenhuisen	9u,p,efbh;c,p,ek73	6258967
John Sununu	6,7w,df16,dl14;29,0,dl1l,dncg		John H. Sununu
John Swinney	2y,79,ek58	333811
John Thune	e,0,e113;2u,0,el13	462981
Johnny Briceño	0,39,egbc	6266369
Joice Mujuru	4,3t,e0c6,eac8	981736
Joko Widodo	ky,15,e8af,eaag;1,15,eaak,ekak	3318231	Jokowi		Jokowi	ea7,ekc
Jomo Kenyatta	1,3c,cwcc,da8m
Jonas Gahr Støre	0,4j,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	1s,9v,cy3d,dy2m					d7,dy
Jordan Bardella	9y,3,eib5
Jorge Rodríguez	7k,o,eh15	3295308
Jorge Sampaio	1,3y,ds39,e239	156780
Joschka Fischer	5,f,duar,e1bm	57344
Jose Maria Sison	9t,2u,d0cq,eicg
Jose Ramos-Horta	5,3w,dwaj,e26p;1,3w,e35k,e85k;1,3w,ei5k	11665		Ramos-Horta			d7b
Josep Borrell	5,3g,ee67,efbu;4y,5g,efc1,ekbu	312901
Joseph Aoun	ft,r,ed38,el19;1,r,el19	29033962
Joseph Boakai	4,4b,e21g,ee1m;1,4b,ek1m	2630483
Joseph Chamberlain	fr,1,az6t,b79g
Joseph Estrada	1,2u,du6u,dx1k	212733
Joseph Goebbels	y9,f,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,h,dx1h,ef1o	57416
Joseph Kony	1s,91,dj
Joseph Muscat	0,4f,e93b,eg1d	938224
Joseph Stalin	2c,5y,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин			bs
Joseph Wu	5,m,ee2q,ek5k	6288088
Josh Shapiro	6,80,ej1h	6289368
Joshua Nkomo	o8,3t,ctc,djcm;4,3t,dm86,dv71
Joshua Wong	nn,63,ec4a,eg6u						ea9
Josip Broz Tito	1,7a,cl1e,dc54		Marshal Tito
José Antonio Kast	1,3a,em3b						ed8
José Eduardo dos Santos	1,25,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	1,s,elaa
José Luis Rodríguez Zapatero	0,3g,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	5,3g,eh7c
José Manuel Barroso	0,3y,dy46,e07h;1,6j,e0bm,eaav	15849	Jose Manuel Durao Barroso			e0b,eaa
José Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9	57649
José María Aznar	0,3g,ds55,e04h	55637				ds,e06
José Mujica	1,44,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Raúl Mulino	1,2t,ek71	108454869	Jose Mulino
José Sarney	1,w,dh3f,dm3f	244997
José Sócrates	0,3y,e13c,e76l	182367
Jotham Napat	0,2k,el2b	115252004
Jovenel Moïse	1,22,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
João Lourenço	1,25,ed9q	28650390
Juan Carlos Wasmosy	1,3e,dp8f,du8f
Juan Guaidó	7k,o,ef15,ej15	58833335				ef,ej1
Juan Manuel Santos	8,3l,e27j,e55m;1,3l,e687,ee87	57311
Juan Orlando Hernández	1,33,ea1r,ei1r	5951723		Hernández
Juan Perón	1,2l,ce64,cn9l;1,2l,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	5,37,eka1	357538		de la Fuente
Judith Suminwa	0,h,ek6c
Julia Gillard	3,6,e3c3,e66o;0,6,e66o,e96r	41563				e66,e96
Julie Bishop	5,6,e99i,ee8s	434858
Julio María Sanguinetti	1,44,dh31,dm31;1,44,dr31,dw31	311428
Julius Chan	0,l,dq8u,dt3r
Julius Maada Bio	1,3f,ds1g,ds3t;1,3f,ee44	283829		Bio
Julius Malema	oh,p,e97q						e44
Julius Nyerere	1,2z,cw4q,dhb5
Junichiro Koizumi	0,b,dx4q,e29q	130852	小泉純一郎			dx4,e2a
Justin Trudeau	ov,e,e94e,el39;0,e,ebb4,el3e	3099714				eba,el
Justin Welby	88,7q,e924,el16
Jusuf Kalla	4,15,e0ak,e5ak;4,15,eaak,efak	76354
Juvénal Habyarimana	1,1u,d575,dq46
János Kádár	ku,4a,cob4,dk5m
János Áder	1,4a,e85a,ei5a	57467
Józef Oleksy	0,k,dr37,ds27	55924
Józef Piłsudski	6j,k,bmbe,bqce
József Antall	0,4a,dm5n,dpcc
Jörg Haider	77,3u,di9d,dw51;6,8i,dl5u,e4ab	44274	Joerg Haider
K. P. Sharma Oli	0,4g,ebac,ec84;0,4g,ee2f,eh7d;0,4g,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
Kais Saied	1,24,efan	16120878
Kaiser Wilhelm II	3u,f,as6f,bmb9		Wilhelm II
Kaja Kallas	0,49,eh1q,ek7n;4y,5g,ekc1	11869065	Кая Каллас			ek7
Kamala Harris	p,6p,e713,ed13;e,0,ed13,eh1i;4,0,eh1k,el1k;u,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис
Kamla Persad-Bissessar	0,43,e65q,eb99;0,43,el51	57712		Persad-Bissessar
Kang Kyung-wha	5,c,ed6i,eh28			Kang
Kao Kim Hourn	2k,8a,ej19			Kao
Karim Khan	4q,7i,eh6g
Karin Keller-Sutter	1,2y,el11,elcv	115881		Keller-Sutter
Karl Nehammer	1p,3u,ehc6,el1a	42860944
Karl Rove	bw,0,e128,e38v
Karol Nawrocki	1,k,el86						ekbo
Kashim Shettima	4,2h,ej5t	6374297
Kassym-Jomart Tokayev	0,1a,dva1,dy1s;1,1a,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Novák	1,4a,ei5a,ek2q	21995345
Katerina Sakellaropoulou	1,2n,eg3d,el3d	57415743
Kathleen Sebelius	6,8x,dz1d,e54s;36,0,e54s,ea69	27677
Kathy Hochul	6,6w,eh8o	45956
Katrín Jakobsdóttir	0,50,edbu,ek49	467464
Keiko Fujimori	nx,s,e61				Keiko
Keir Starmer	w,1,eg44,ek75;0,1,ek75	6383803	Кир Стармер			eg4
Keith Kellogg	w2,0,ee4r,eh1k;11e,0,el1k,em1	27916194
Keith Rowley	0,43,eb99,el3h	6384971
Keizo Obuchi	5,b,dt9b,du7u;0,b,du7u,dw45	313339
Kemal Kılıçdaroğlu	w,z,e65m,ejb5
Kemi Badenoch	6e,1,ej27,ek75;w,1,ekb2	21592171
Ken Livingstone	7a,1,dw54,e454	220723
Kengo wa Dondo	0,h,dq76,dt42;5v,h,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Clarke	2a,1,dp5r,dt52;40,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,1x,cwao,dnb2
Ketumile Masire	1,4d,dc7i,du3v
Kevin McCarthy	4b,0,ea81,ef13;4c,0,ef13,ej13;30,0,ej17,eja3	766866
Kevin Rudd	w,6,e2c4,e3c3;0,6,e3c3,e66o;0,6,e96r,e99i;86,6,ej3k	43135
Kgalema Motlanthe	1,p,e49p,e559	152327
Khaled Mashal	an,6k,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	0,1k,dn3k,ds3u;0,1k,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalifa Haftar	fv,58,eb32		Khalifa Hifter
Khalil al-Hayya	8j,6k,eka	khalil-al-hayya
Khawaja Asif	5,12,ed84,ee4q;8,12,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	xq,1j,d84b,db17			Khieu Samphan
Khin Nyunt	10j,2c,dk9i,dz8p;0,2c,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	0,1p,eda4,eh1r;1,1p,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	0,b,dnb5,dp89;7,b,du7u,dx4q	315565
Kim Beazley	8,6,dgcd,dm44;w,6,ds3j,dxbm;w,6,e11s,e2c4	304561
Kim Campbell	0,e,dp6p,dpb4
Kim Dae-jung	w,c,djbc,du2p;1,c,du2p,dz2p	45785	김대중	Kim
Kim Il-sung	4o,9,cg99,dq78	41117	김일성	Kim
Kim Jong-il	4o,9,dq78,e7ch	10665	김정일	Kim
Kim Jong-un	4o,9,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩	Kim
Kim Min-seok	0,c,el73			Kim
Kim Moon-soo	i,c,ek8u,el48;u,c,el49,el63	483861		Kim
Kim Yo-jong	h6,9,eabs		김여정	Kim
Kim Yong-hyun	8,c,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	1,c,dp2p,du2p		김영삼	Kim
King Abdullah	4s,2d,de6d,e181;15,2d,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	15,1m,dv27		Abdullah II;Abdallah II
King Bhumibol Adulyadej	15,j,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Carl XVI Gustaf	15,2i,d59f
King Charles III	y2,1,cq7q,ei98;15,1,ei98	43274	Charles III;King Charles
King Fahd	15,2d,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	15,3g,ea6j		Felipe VI;King Felipe
King Frederik X	15,47,ek1e	1004037	Frederik X;King Frederik
King Gyanendra	15,4g,dx64,e45s		Gyanendra
King Harald V	15,4j,dn1h		Harald V;King Harald
King Hassan II	15,1t,ct2q,dv7n		Hassan II;King Hassan
King Hussein	15,1m,ck8b,dv27		Hussein bin Talal
King Juan Carlos	15,3g,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Letsie III	15,4i,ds27		Letsie III
King Maha Vajiralongkorn	15,j,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mohammed VI	15,1t,dv7n	57553	Mohammed VI
King Mswati III	15,4w,di4p	57340	Mswati III
King Philippe	15,3o,e97l		King Philippe of Belgium
King Salman	15,2d,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	15,1j,e0at	57319	Norodom Sihamoni
King Tupou VI	15,4k,e83i		Tupou VI
King Willem-Alexander	15,38,e94u		Willem-Alexander
Kiril Petkov	0,1l,ehcd,ei82	106928258
Kirill Dmitriev	xu,7,el2n		Кирилл Дмитриев
Kiro Gligorov	1,28,dn1r,dvbj
Kirstjen Nielsen	3k,0,edc6,ef4a	38858352
Kizza Besigye	w,5,dwa
Kjell Magne Bondevik	0,4j,dtah,e1ah	207655
Klaus Iohannis	1,17,eacl,el2c	701484
Klaus Kinkel	5,f,do5i,duaq					dp,dua
Kofi Annan	2k,4n,dt11,e2cv	1254	Кофи Аннан			dt,e9	dp3
Kolinda Grabar-Kitarović	1,2f,eb2j,eg2i	3176299		Grabar-Kitarović
Konrad Adenauer	1p,f,ch9f,cvag
Konstantin Chernenko	2c,5y,dg2d,dh3a
Konstantinos Karamanlis	1,2n,dm55,dr3a
Konstantinos Mitsotakis	0,2n,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,2n,el3d		Constantine Tassoulas
Kostas Karamanlis	0,2n,e03a,e5a6	188978	Costas Karamanlis
Kristalina Georgieva	1q,6o,ed12,ef9u;4f,6s,efa1	265277
Kristen Michal	0,49,ek7n	1789192
Kristi Noem	6,9o,ef15,el1p;3k,0,el1p	465749
Kristrún Frostadóttir	0,50,ekcl	108856371		Kristrún
Krišjānis Kariņš	0,34,ef1n,ej9f	3736499
Kurmanbek Bakiyev	1,16,e18e,e64f	484816
Kurt Waldheim	2k,4n,d411,ddcv;1,3u,di78,do78
Kwame Nkrumah	0,27,cp36,cs71;1,27,cs71,cy2o
Kwasi Kwarteng	2a,1,ei96,eiae	750204
Kyriakos Mitsotakis	0,2n,ef78	552751
Kyrylo Budanov	lk,8,eg85,em1;6z,8,em1		Кирило Буданов
L. K. Advani	70,4,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
Lai Ching-te	r,m,ed98,ef1e;4,m,eg5k,ek5k;1,m,ek5k	3847080	William Lai;賴清德;赖清德	Lai		ek
Lakhdar Brahimi	5,1q,dn65,dp23;7w,4n,e88h,ea5v
Lal Bahadur Shastri	0,4,cw69,cy1b
Lamberto Dini	0,11,dr1h,ds5h;5,11,ds5h,dx66	208100
Lansana Conté	1,1d,dg45,e4cm
Lars Klingbeil	7,f,el56
Lars Løkke Rasmussen	0,47,e545,e7a3;0,47,eb6s,ef6r;5,47,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	1,1h,eiad	6496078	Abdul Latif Rashid
Laura Fernández	1,19,em58	114705150	Laura Fernandez Delgado	Fernández
Laurent Fabius	0,3,dg7h,di3k;5,3,e85g,ec2b	217070
Laurent Gbagbo	1,2b,dwaq,e74b					dwa,e8
Laurent Kabila	1,h,dt5h,dx1g	135547	Laurent-Désiré Kabila				dsa
Lavrenty Beria	k8,5y,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	1m,0,doc8,dp1k
Lawrence Summers	2w,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,41,eh5f;0,41,ek5f	6504758
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczyński	1,k,e1cn,e64a	2757
Lech Wałęsa	o3,k,dc8v,dmcc;1,k,dmcm,drcm	444				dc9,ds
Lee Hsien Loong	0,41,e08c,ek5f	57643		Lee
Lee Jae-myung	6,8o,ee71,ehap;w,c,ei8s,el49;1,c,el64	12612463	이재명;Lee Jae Myung	Lee
Lee Kuan Yew	0,41,cr65,dmbs	131248		Lee
Lee Myung-bak	1,c,e42p,e92p	14342	이명박	Lee
Lee Nak-yon	0,c,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,m,dk1d,dw5k			Lee
Leni Robredo	4,2u,ec6u,ei6u	6761357
Lennart Meri	1,49,doa6,dxa8	153149
Lenín Moreno	1,1c,ed5o,eh5o	518626
Leo Varadkar	2l,3b,ed6e,eg6r;2l,3b,eich,ek49	1728820				ed6,ek4
Leon Panetta	29,0,dq7h,dt1k;5e,0,e52d,e76u;23,0,e771,e92r	244631
Leon Trotsky	ww,5y,bm3e,bt1q
Leonel Fernández	1,2w,ds8g,dw8g;1,2w,e08g,e88g
Leonid Brezhnev	2c,5y,cwae,deba					cw
Leonid Kravchuk	1,8,dnc5,dq7j
Leonid Kuchma	0,8,doad,dp9m;1,8,dq7j,e11n	629702				dr,e1
Leopoldo Galtieri	1,2l,ddcm,de6i
Leopoldo López	ny,o,e5c5
Les Aspin	23,0,dp1k,dq23
Lester Pearson	0,e,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	7,k,dl9c,dncn;7,k,dtav,dw68	55932
Leszek Miller	0,k,dxaj,e052	55782
Leung Chun-ying	1q,63,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levi Eshkol	0,a,cv6o,d12q
Levon Ter-Petrosyan	1,2m,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Li Keqiang	r,2,e93f,ej3b	18111	李克强	Li
Li Peng	r,2,dk49,du3h			Li
Li Qiang	r,2,ej3b	4414390	李强	Li
Li Shangfu	8,2,ej3c,ejao	19825651		Li
Li Zhaoxing	5,2,dz3h,e34r	463697		Li
Liam Fox	2p,1,e65c,e7ae;mx,1,ec7d,ef7o	332374
Liamine Zeroual	1,1q,dq1v,dv4r
Lien Chan	r,m,dp2r,dt91;4,m,ds5k,dw5k			Lien
Lionel Jospin	0,3,dt63,dy56	187099				dt,dy6
Liu He	19,2,ee3j,ej3c	8294074		Liu
Liz Truss	1u,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss			ei7,eic
Lloyd Austin	23,0,eh1m,el1k	941013
Lloyd Axworthy	5,e,ds1p,dwah	556027
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	p,0,eb4r,ed1k	6680965
Louis XIV	15,3,3z5e,5z91
Louise Arbour	4q,7v,dsa1,dv9f;3w,4n,e071,e46u	239235
Luc Frieden	0,3q,ejbh	592101
Lucien Bouchard	ob,e,dm7p,ds1g;r,77,ds1t,dx38	1873388
Ludwig Erhard	1p,f,cvah,cybu
Luigi Di Maio	3,11,ee61,ef95;5,11,ef95,eiam	13581225		Di Maio
Luis Abinader	1,2w,eg8g	16594097
Luis Almagro	5,44,e631,eb31;21,7z,eb5q,el5q	3776268
Luis Arce	1,30,egb8,elb8	16149892
Luis Caputo	o,2l,ejca	28058800
Luis Lacalle Pou	1,44,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	4q,7i,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luiz Inácio Lula da Silva	pm,w,dc2a,dq71;1,w,dz11,e711;1,w,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва		Lula;Lula da Silva	dy8
Luong Cuong	1,i,ekal	18459548		Cuong
Luís Montenegro	0,3y,ek42	11764394
Lyndon B. Johnson	2u,0,cn13,ct13;4,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Léopold Sédar Senghor	1,v,cs96,dccv		Leopold Senghor
Ma Ying-jeou	1,m,e45k,ec5k			Ma
Macky Sall	1,v,e842,ek42	57438
Madeleine Albright	3d,0,dp1r,dt1l;1m,0,dt1n,dx1k	174438				dt,dx
Magdalena Andersson	0,2i,ehbu,eiai	4935873
Mahamadou Issoufou	1,y,e747,eh42	57482
Mahamat Idriss Déby	1,21,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	0,2r,dd7g,dzav;0,2r,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	9w,4,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi
Mahinda Rajapaksa	1,1b,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,65,dz3j,dz96;8e,7l,e0bb;1,65,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس			e1
Mahmoud Ahmadinejad	1,n,e183,e983	34448	Mahmud Ahmadinejad			e16
Mahmoud Ali Youssouf	6g,7b,el3d
Maia Sandu	0,23,ef68,efbe;1,23,egco	15071069
Maithripala Sirisena	1,1b,eb19,efbi	6737124
Majid Takht-Ravanchi	h8,n,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,6,d7bb,df3b
Malcolm Rifkind	2p,1,do4a,dr75;1u,1,dr75,dt52
Malcolm Turnbull	w,6,e49g,e5c1;0,6,eb9f,ee8o	927550				eb9,ee8
Malcolm X	oy,0,cm,cx2l
Mallikarjun Kharge	7j,4,eiaq
Mamady Doumbouya	1,1d,eha1
Mamata Banerjee	10,a0,e75k	465041
Manasseh Sogavare	0,20,ef4o,ek52	536063
Manfred Wörner	21,68,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	oo,p,d73l,ef8p;1h,p,dq5b,e07d
Manmohan Singh	7,4,dn6l,ds5g;0,4,e05m,ea5q	41914
Manouchehr Mottaki	5,n,e18o,e6cd	374481
Manuel Marrero	0,1s,efcl
Manuel Marulanda	1s,7u,cw5r,e43q
Manuel Noriega	7d,2t,df8c,dlck		Manuel Antonio Noriega			dh,dp
Manuel Valls	f,3,e85g,ea3v;0,3,ea3v,ecc6	10287
Manuel Zelaya	1,33,e21r,e56s	191060	Mel Zelaya
Mao Zedong	8g,2,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун	Mao		ch
Marc Ravalomanana	1,2e,dy2m,e53h
Marcel Ciolacu	0,17,ej6f,el55	21179176
Marcelo Ebrard	7b,37,e2c5,e8c5;5,37,eec1,ej6c;o,37,eka1	1396586
Marcelo Rebelo de Sousa	1,3y,ec39,em39	6756617		Rebelo de Sousa
Marco Rubio	e,0,e713,el1k;1m,0,el1l	324546	Marco Antonio Rubio;Марко Рубио			el1
Margaret Beckett	1u,1,e255,e36r	232639
Margaret Chan	3f,7n,e314,ed6u
Margaret Thatcher	3g,1,d26k,d634;w,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			db5
Margarita Robles	8,3g,ee67	5997107
Margrethe Vestager	g6,5g,eab1,ekbu	270820
Margus Tsahkna	5,49,ej4h	11716283
Mariano Rajoy	0,3g,e7cl,ee61	10819				e7,ee6	e092
Marina Silva	h,w,dz11,e45d;h,w,ej11	237693
Marine Le Pen	9y,3,e71g,eib5;u,3,e75g,ei4o			Le Pen
Mario Cuomo	6,6w,df11,dqcv
Mario Draghi	1,7e,e7b1,efav;0,11,eh2d,eiam	294460				e7b,eic
Mario Monti	0,11,e7bg,e94s	47904
Mark Brown	0,4v,ega1	6766871
Mark Carney	l1,e,e421,e961;l2,1,e971,eg3f;0,e,el3e	192533				el3
Mark Drakeford	2y,87,eecd,ek3k	6767407
Mark Esper	23,0,ef7n,egb9	33190271
Mark Latham	w,6,dzc2,e11i
Mark Meadows	29,0,eg3v,eh1k	3956796
Mark Rutte	0,38,e6ae,ek72;21,68,eka1	57792				e6a
Markus Söder	vf,f,ee3g	50664	Markus Soeder
Maroš Šefčovič	4,6j,e629,ekbu;68,5g,ekc1	512678
Mart Laar	0,49,doal,dqb8;0,49,dv3p,dy1s	307473
Martin Griffiths	11f,4n,ee2g,eh7j;bn,4n,eh7j,ek6u
Martin Luther King Jr.	oe,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	h7,6x,e358,ed19	57689
Martin Schulz	1,75,e81h,ed1h;pd,f,ed3j,ee2d	17905
Martti Ahtisaari	1,31,dq31,dw31	29230
Martín Vizcarra	1,s,ee3n,egb9
Marwan Barghouti	np,9g,dq
Mary Lou McDonald	9r,3b,ee2a
Mary McAleese	1,3b,dtbb,e7ba	174662
Mary Robinson	1,3b,dmc3,dt9c;3w,4n,dt9c,dy9c
María Corina Machado	w,o,e87		Maria Machado
Masoud Pezeshkian	1,n,ek7s	5933752	Massoud Pezeshkian			ek7	ek69
Masrour Barzani	0,7j,ef7a
Massimo D'Alema	0,11,dual,dw4p	47602
Massoud Barzani	or,1h,db31;1,7j,e16e,edb1	315927	Masoud Barzani;Massud Barzani			dn,ed
Mateusz Morawiecki	0,k,edcb,ejcd	11771436
Mathias Cormann	7,6,e99i,egau;2k,9b,eh61	1813692
Mathieu Kérékou	1,46,d4aq,dn44;1,46,ds44,e246	206719
Matt Hancock	36,1,ee79,eh6q	478161
Matteo Renzi	0,11,ea2m,eccc	47563				ea,ecc
Matteo Salvini	os,11,e9cf;f,11,ee61,ef95;3,11,eiam	1055449				ee3
Maumoon Abdul Gayoom	1,3r,dabb,e4bb	297957
Maurice Bishop	0,4z,db3d,dfaj
Mauricio Macri	qc,2l,e3ca,ebca;1,2l,ebca,efca	561837				ebb,ef
Mauro Vieira	5,w,eb11,ec5c;5,w,ej11	18708068
Maxime Prévot	5,3o,el23
Maximilien Robespierre	oq,3,857r,867r
Mazloum Abdi	8o,9q,ebab
Megawati Sukarnoputri	on,15,dpcm,ds6m;4,15,dval,dx7n;1,15,dx7n,e0ak	76179	Megawati Soekarnoputri		Megawati	ds,e1
Meles Zenawi	1,2p,dn5s,dr8m;0,2p,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Menachem Begin	0,a,d96k,dfaa
Mengistu Haile Mariam	1,2p,d923,dn5l			Mengistu
Merrick Garland	p,0,eh3b,el1k	1922011
Mesut Yılmaz	0,z,dn6n,dnbk;0,z,ds36,ds6s;0,z,dt6u,dv1b	366692
Mette Frederiksen	0,47,ef6r	5015				ef8
Mevlüt Çavuşoğlu	5,z,ea8t,ej63	249206
Mia Mottley	0,3j,ee5p	6827147
Michael Bloomberg	7c,0,dy11,e9cv;u,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3k,0,e12f,e51l	733612
Michael D. Higgins	1,3b,e7bb,elba	57276	Michael Higgins
Michael Dukakis	6,7k,d712,db14;6,7k,df16,dn13;u,0,dj4t,dkb8
Michael Flynn	28,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	w,1,dcba,dfa2
Michael Gove	3g,1,e65c,ea7f;40,1,eb59,ec7e;pq,1,eh9f,ek75	333937
Michael Heseltine	2p,1,df16,di19;3,1,dr75,dt52
Michael Howard	2f,1,dp5r,dt52;w,1,dzb6,e1c6
Michael Ignatieff	w,e,e4ca,e752
Michael Randrianirina	1,2e,elah
Michal Kováč	1,2x,dp32,du32
Micheal Martin	2l,3b,eg6r,eich;2l,3b,el1n	920403
Michel Aoun	0,r,dk9m,dmad;1,r,ecav,eiau	363392
Michel Barnier	5,3,e03v,e162;f1,5g,eca1,eh3v;0,3,ek95,ekcd	438465				ed,eg
Michel Camdessus	4f,6s,dj1g,dw2e
Michel Rocard	0,3,dk5a,dn5f	12946
Michel Temer	4,w,e711,ec8v;1,w,ec8v,ef11	463533				ec4,ee
Michelle Bachelet	1,3a,e23b,e63b;1,3a,ea3b,ee3b;3w,4n,ee91,ei8v	320				e2,ee
Michelle O'Neill	2y,6x,ek23	6837191
Miguel Díaz-Canel	1,1s,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel	Díaz-Canel		ee4
Mike Huckabee	6,7p,ds7f,e319;u,0,e31s,e434;cm,0,el4l	158813
Mike Johnson	30,0,ejap	19880665
Mike Pence	6,8s,e91e,ed19;4,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс			ec7f,eh2
Mike Pompeo	5e,0,ed1n,ee4q;1m,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo			ee4,eh1
Mike Waltz	28,0,el1k,el51;3d,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,7,e035,e39c	150080
Mikhail Gorbachev	2c,5y,dh3b,dn8o;1,5y,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			dh3
Mikhail Kasyanov	0,7,dw57,e02o	62551
Mikhail Khodorkovsky	w,7,ea9k
Mikhail Mishustin	0,7,eg1g	4298520	Михаил Мишустин
Mikheil Kavelashvili	1,32,ekct
Mikheil Saakashvili	1,32,e01p,e3bp;1,32,e41k,e9bh	43330	Mikhail Saakashvili			dzb,e9
Mikuláš Dzurinda	0,2x,duau,e274	212765
Milan Kučan	1,35,dncn,dycm	194443
Milo Đukanović	0,40,dz18,ecbs;1,40,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	0,40,ejav	101225458
Milorad Dodik	1,78,e6bf,el8	335688
Miloš Zeman	0,1y,du7m,dy7f;1,1y,e938,ej38	29032
Milton Obote	1,5,cy4f,d31p;1,5,dcch,dh7r
Min Aung Hlaing	6l,2c,e73u;0,2c,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,b,ej9d,eka1;5f,b,elal	11518220
Mir-Hossein Mousavi	0,n,ddav,dl83;w,n,e56		Mir Hossein Moussavi	Mousavi
Miro Cerar	0,35,ea9i,ee9d	17117413
Mishal al-Ahmad al-Sabah	48,2g,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch McConnell	4l,0,e313,eb13;2u,0,eb13,eh1k;4l,0,eh1k,el13	355522				eb,eh2
Mitt Romney	6,7k,dz12,e314;u,0,e762,e8b6;e,0,ef13,el13	4496	Willard Mitt Romney			e8,e8c
Mo Mowlam	al,1,dt53,dvab	262727
Mobutu Sese Seko	1,h,cxbo,dt5g			Mobutu		cxb,dtc
Mohamad Hasan	5,2r,ejcc	6890888
Mohamed Abdelaziz	1,a1,d88u,ec5v
Mohamed Abdullahi Mohamed	1,29,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,y,eh42,ej7q	3318398
Mohamed Boudiaf	1,1q,do1g,do6t
Mohamed ElBaradei	5h,76,dtc1,e5bu;4,x,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei			dy,e9
Mohamed Farrah Aidid	pg,29,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,24,dvbh,e72r	431515
Mohamed Hamdan Dagalo	8o,9i,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,x,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,x,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			e86,ea
Mohamed Muizzu	1,3r,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,3r,e4bb,e827	152381
Mohamed Ould Ghazouani	1,2s,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,29,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed al-Menfi	8h,58,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	3o,n,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	5,n,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif			e99,eh
Mohammad Khatami	1,n,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami			dt5,e18	dt5
Mohammad Mokhber	q,n,eh88,ek7s	5703610
Mohammad Mossadegh	0,n,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,65,ek3v	20423278
Mohammad Reza Pahlavi	10p,n,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,65,ef4e,ek3v	16192933
Mohammed Barkindo	21,7y,ec81,ei75		Mohammad Barkindo
Mohammed Deif	qs,6k,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	1,1k,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,1h,eiar	3700793	Mohammed al-Sudani
Mohammed bin Abdulrahman	5,4m,ec1r;0,4m,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	4s,2d,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,13,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	8,2d,eb1n,ei9r;4s,2d,ed6l;0,2d,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	bin Salman	MBS	ed6
Mohammed bin Zayed	4s,8b,e0b3,ei5e;1,13,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4d,ee41,ekb1	18618891
Moncef Marzouki	1,24,e7cd,eacv	4715
Moon Jae-in	1,c,ed5a,ei5a	21001	문재인	Moon
Morarji Desai	0,4,d93o,db7s
Morgan Tsvangirai	9x,3t,dv9b,ee2e;0,3t,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,b,dp89,dq4s
Moshe Arens	8,a,dm6b,do7d;8,a,dv1r,dv76
Moshe Dayan	8,a,cz65,d663;5,a,d96k,dban
Moshe Katsav	1,a,dw81,e371	181832
Moshe Yaalon	8,a,e93i,ec5k	981881
Moshood Abiola	u,2h,dp3r,du77		Mashood Abiola
Mostafa Madbouly	0,x,ee67		Mostafa Madbouli
Moussa Faki Mahamat	6g,7b,ed3e,el3d	58117	Moussa Faki	Faki
Muammar Gaddafi	1s,58,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi		Gadhafi;Kadhafi	dc,e8
Muhammad Ali Jinnah	l6,12,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Yunus	f0,1k,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4a,2h,dfcv,dh8r;1,2h,eb5t,ej5t	361567				eb3,ej6
Muhyiddin Yassin	0,2r,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1s,70,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1s,93,dz6,e48;pe,1h,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr		Muqtada;Moqtada	dz,e8
Musalia Mudavadi	xy,3c,eiar	1954003
Mustafa Kemal Atatürk	1,z,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal			br
Mustafa al-Kadhimi	0,1h,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5i,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	1,3c,dycu,e949	57291				dyc,e94
Mykhailo Fedorov	8z,8,ef8t,em1;8,8,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	at,8,eg4
Myriam Spiteri Debono	1,4f,ek44	1647394		Spiteri Debono
Mário Soares	0,3y,d87n,dhb6;1,3y,di39,ds39
Mélanie Joly	5,e,ehaq,el5d;s,e,el5d	15054353
Nabih Berri	3o,r,doak	704220
Naftali Bennett	o,a,e93i,eb5e;0,a,eh6d,ei6u	39318	נפתלי בנט
Naim Qassem	hn,7h,dn5,ekat;21,7h,ekat		Naim Kassem
Najib Mikati	0,r,e76d,ea2f;0,r,eh9a,el28	318493
Najib Razak	0,2r,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,14,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	5,p,ef5u,ek6h	11043304
Nana Akufo-Addo	1,27,ed17,el17	718601		Akufo-Addo
Nancy Pelosi	4c,0,dz13,e313;30,0,e314,e713;30,0,ef13,ej13	170581				e3,e7;eeb,ej1
Nangolo Mbumba	1,3m,ek24,el3l	287100
Naoto Kan	0,b,e668,e792	47846
Napoleon Bonaparte	3u,3,8g5i,8r6m	517			Napoleon
Narendra Modi	10,8n,dxa7,ea5m;0,4,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			ea
Nasry Asfura	1,33,em1r						eh3
Nasser Bourita	5,1t,ed45	26036628
Nataša Pirc Musar	1,35,eicn	12797332		Pirc Musar
Navi Pillay	3w,4n,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,1o,drcr,dw9h;0,1o,e175,each;0,1o,ekbd	57836
Nawaf Salam	1,8t,ek26,el1e;0,r,el28
Nawaz Sharif	0,12,dmb6,dp7i;0,12,dt2h,dvac;0,12,e965,ed7s	134068
Nayib Bukele	qj,48,eb51,ee4u;1,48,ef61	17712353				ef2
Ne Win	es,2c,cu32,ddb9			Ne Win
Nechirvan Barzani	1,7j,ef6a
Necmettin Erbakan	0,z,ds6s,dt6u					ds,du
Neil Kinnock	w,1,dfa2,do7i
Nelson Chamisa	9x,3t,ee2f,ei1m	16207702
Nelson Mandela	o9,p,dn77,dtck;1,p,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела			dh	ckc
Nelson Rockefeller	6,6w,cr11,d5ci;4,0,d6cj,d91k
Netumbo Nandi-Ndaitwah	1,3m,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	30,0,dr14,dv13;u,0,e75b,e852					dr,dv
Ngo Dinh Diem	1,9p,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2h,dz7f,e26l;7,2h,e78h,eb5t;3f,71,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	2c,i,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,i,ec47,eh45;1,i,eh45,ej1i	10800073		Phuc
Nicholas II	3u,7,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	3,1,e65b,eb58	189947
Nicola Sturgeon	2y,79,eabk,ej3s	467112				eab,ej6
Nicolae Ceaușescu	1,17,d63s,dlcm					d6
Nicolas Sarkozy	f,3,dy57,e03u;1,3,e35g,e85f	329				e2,e9
Nicolás Maduro	5,o,e289,e91g;6b,o,e935,e94j;1,o,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро	Maduro		e93
Nicos Anastasiades	1,5f,e92s,ej2s
Nicușor Dan	qb,17,egat,el5q;1,17,el5q	11163124
Nicéphore Soglo	1,46,dn44,ds44
Nigel Farage	o5,1,e29c,ec74;oc,1,ef3m,eh36;o0,1,ek63					ea
Nigel Lawson	2a,1,df6b,dlaq
Nikita Khrushchev	9c,5y,cl9e,cwae	35314	Nikita Khrushchov			cl
Nikki Haley	6,81,e71c,ed1o;3d,0,ed1r,eecv;u,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2m,ee58	7035479
Nikola Gruevski	0,28,e28r,ec1i	57766
Nikolai Patrushev	91,7,dv89,e45c;7s,7,e45c,ek5c;au,7,ek5e	446865	Nikolay Patrushev;Николай Патрушев
Nikos Christodoulides	5,5f,ee31,ei1b;1,5f,ej2s	48905549
Nino Burjanadze	3o,32,dxb9,e467	229493
Nirmala Sitharaman	8,4,ed96,ef5u;7,4,ef5v	7040049
Nkosazana Dlamini-Zuma	5,p,dv6h,e55a;6g,7b,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Norman Lamont	2a,1,dmbs,dp5r
Norodom Ranariddh	kb,1j,dp72,dt86		Prince Ranariddh
Norodom Sihanouk	4a,1j,cs6k,d23i;15,1j,dp9o,e0a7		King Sihanouk
Nouri al-Maliki	0,1h,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki			e25,ea9
Nur Misuari	1s,98,d4al
Nursultan Nazarbayev	1,1a,dm4o,ef3k	57394	Nursultan Nazarbaev
Néstor Kirchner	1,2l,dz5p,e3ca	170899
Ohn Gyaw	5,2c,dn9h,dube			Ohn Gyaw
Olaf Scholz	qg,f,e737,ee3d;7,f,ee3e,ehc8;1p,f,ehc8,el56	61053	Олаф Шольц			eh8,el6
Oleksandr Syrskyi	6l,8,ek28		Oleksandr Syrsky
Oleksii Reznikov	8,8,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,8,ef8t,eg34	64486491
Oliver Tambo	xl,p,cz7l,dn77
Ollanta Humala	1,s,e77s,ec7s	57254
Olof Palme	0,2i,d1ae,di2s
Olusegun Obasanjo	4a,2h,d82d,dba1;1,2h,dv5t,e35t	202006				dv2,e36
Olzhas Bektenov	0,1a,ek26
Omar Bongo	1,u,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	mp,x,dp1,e71t;4,x,e71t,e72b	223568
Omar Torrijos	7d,2t,d0ab,dd7v
Omar al-Bashir	1,1w,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir			dl6,eg
Osama bin Laden	1s,89,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;Осама бен Ладен		Osama	du8
Oscar Luigi Scalfaro	1,11,do5s,dv5f
Oskar Lafontaine	7,f,duar,dv3i
Otto Pérez Molina	1,2q,e81e,eb93	57539		Pérez Molina
Otto von Bismarck	1p,f,ab3l,au3k				Bismarck
Ousmane Sonko	0,v,ek42	56312650					ec
Oyun-Erdene Luvsannamsrai	0,1p,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,4,ds61,du3j;7,4,e05m,e4bu;7,4,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,4,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,p,daa9,dg9e;1,p,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	0,31,dr4d,dz4h	29110
Pablo Iglesias	nw,3g,eabf,eh54
Pablo Quirno	5,2l,elas
Paddy Ashdown	4e,1,dk7g,dv89;9i,d,dy5r,e21u	333066
Paetongtarn Shinawatra	0,j,ek8g,el8t	13026319			Paetongtarn
Pam Bondi	p,7f,e714,ef18;p,0,el25		Pamela Bondi
Pancho Villa	og,37,bh9,bo7s		Francisco Villa
Paolo Gentiloni	0,11,eccc,ee61;95,5g,efc1,ekbu	1071031
Park Chung-hee	1,c,cvch,dbaq		박정희	Park
Park Geun-hye	1,c,e92p,ed3a	138048	박근혜	Park
Pascal Lamy	68,5g,dv9g,e0bm;3f,71,e191,e98v
Pascal Lissouba	1,1z,do8v,dtap
Pasteur Bizimungu	1,1u,dq7j,dw3n	471882
Pat Buchanan	137,0,dh26,dj31;u,0,dnca,do8k		Patrick Buchanan
Patriarch Kirill	wq,9m,e521
Patrice Lumumba	0,h,cs6o,cs95
Patrice Talon	1,46,ec46,em5	16669148
Patricia Bullrich	34,2l,ebca,efca;34,2l,ejca,elc2	9056861
Patricio Aylwin	1,3a,dm3b,dq3b
Patrick Herminie	1,52,elaq
Paul Biya	1,10,deb6	57272
Paul Bremer	ca,1h,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Kagame	4,1u,dq7j,dw4m;1,1u,dw4m	1231345				dw
Paul Keating	3p,6,df3b,dn63;0,6,dnck,ds3b
Paul Martin	7,e,dpb4,dy62;0,e,dzcc,e226	128529
Paul Ryan	3s,0,e88b,e8b6;30,0,ebat,ef13	203966
Paul Wolfowitz	h5,0,dx32,e161;1,6o,e161,e36u	219861
Paul von Hindenburg	1,f,bt5c,c282
Pauline Hanson	nv,6,dt4b
Paulo Guedes	o,w,ef11,eicv
Pavel Grachev	8,7,do5i,ds6i
Pedro Castillo	1,s,eh7s,eic7	103838608
Pedro Pablo Kuczynski	1,s,ec7s,ee3n	381027
Pedro Passos Coelho	0,3y,e76l,ebbq	57615		Passos Coelho
Pedro Sánchez	0,3g,ee62	6070218	Pedro Sanchez Perez-Castejon				ea7q
Penny Mordaunt	2p,1,ef51,ef7o;78,1,ei96,ek75	580464
Penny Wong	5,6,ei5n	456759
Pervez Musharraf	1q,12,dvac,dybn;1,12,dx6k,e48i	40495	Parvez Musharraf			dva,e5
Pete Buttigieg	u,0,ef1n,eg31;69,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	23,0,el1p	7172014	Peter Hegseth			el1
Peter Costello	3p,6,ds3b,e3c3	2546246
Peter Dutton	1h,6,edck,eh3u;8,6,eh3u,ei5n;w,6,ei5u,el53	7173778
Peter Mandelson	al,1,dvab,dx1o;68,5g,e0bm,e4a3;6e,1,e4a3,e65b;86,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	1,4y,ea5v,eg6s;1,4y,ela4	7176020
Peter Obi	u,2h,ei5u,ej2p	3510850
Peter Pellegrini	0,2x,ee3m,eg3l;1,2x,ek6f	17330556
Peter Sutherland	3f,71,dp71,dr51
Peter the Great	12g,7,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,1y,ehch,elcf	3377548
Petr Pavel	1,1y,ej39	2080040
Petro Poroshenko	1,8,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко			ea5,ef6
Petteri Orpo	0,31,ej6k	6029546
Pham Minh Chinh	0,i,eh45	10806940		Chinh
Philip Davis	0,3i,eh9h
Philip Hammond	1u,1,ea7f,ec7d;2a,1,ec7d,ef7o	332987
Philip Mpango	4,2z,eh3v	22279305
Philip Pierre	0,4o,eh7s	7184214	Philip J. Pierre
Philippe Lazzarini	g0,9w,eg41,em3v
Philippe Pétain	4a,3,c87b,cc8k		Marshal Petain
Pierre Buyoya	1,1e,dj99,dp7a;1,1e,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	0,3,do42,dp3t
Pierre Nkurunziza	1,1e,e18q,eg68	57343
Pierre Poilievre	w,e,ei9a	3386636
Pierre Trudeau	0,e,d04k,db64;0,e,dc33,dg6u	8619	Pierre Elliott Trudeau			d0,dg
Pietro Parolin	1m,6a,e9af
Pik Botha	5,p,d94r,dq5a		Roelof Botha
Pim Fortuyn	nt,38,dy2b,dy56
Pita Limjaroenrat	ox,j,eg3e,ej9f				Pita
Pol Pot	0,1j,d84e,db17			Pol Pot
Pope Benedict XVI	41,6a,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	41,6a,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск
Pope John Paul II	41,6a,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	41,6a,cqas,cv63		John XXIII
Pope Leo XIV	41,6a,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	41,6a,cv6l,da86		Paul VI
Pope Pius XII	41,6a,c732,cqa9		Pius XII
Poul Nyrup Rasmussen	0,47,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Prabowo Subianto	8,15,efan,ekak;1,15,ekak	2107268			Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	5,4,e2ao,e55m;7,4,e51o,e86q;1,4,e87p,ed7p	57446
Pravind Jugnauth	0,1o,ed1n,ekbd	3401447
Prayuth Chan-ocha	0,j,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Sultan	8,2d,cval,e7am;4s,2d,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	2f,1,ef7o,ei96	575733
Prokopis Pavlopoulos	1,2n,eb3d,eg3d	3407316
Pushpa Kamal Dahal	0,4g,e48i,e55p;0,4g,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Péter Magyar	pl,4a,ek7m						ek3f
Péter Szijjártó	5,4a,ea9n	685293
Qassem Soleimani	fw,n,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			ef,eg
Qian Qichen	5,2,dk4c,du3i			Qian
Qin Gang	5,2,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	0,3z,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	5y,38,dc4u,e94u
Queen Elizabeth II	5y,1,ck26,ei98	9682	Elizabeth II
Queen Margrethe II	5y,47,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	5y,1,9d6k,b51m
Quim Torra	1,7d,ee5h,eg9s	1945815
Rachel Reeves	2a,1,ek75	574896
Rachid Ghannouchi	no,24,dd66;3o,24,efbd,eh7p	360792	Rached Ghannouchi
Radosław Sikorski	5,k,e3bg,ea9m;5,k,ejcd	58085	Radek Sikorski
Radovan Karadžić	1,78,do47,ds7j					do,e6
Rafael Caldera	1,o,d13b,d63c;1,o,dq22,dv22
Rafael Correa	1,1c,e31f,ed5o
Rafael Grossi	5h,76,efc3		Rafael Mariano Grossi			ei8
Rafał Trzaskowski	qm,k,eebm;u,k,eg5f,el61	9303115
Rafik Hariri	0,r,doav,duc2;0,r,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	29,0,e51k,e6a1;qe,0,e75g,ef5k;cn,0,ei3p,el1f	298443
Rahul Gandhi	7j,4,edcg,ef8a;w,4,ek69						e39
Raila Odinga	0,3c,e44h,e949;w,3c,e949,elaf	57657				e3,ela
Rajiv Gandhi	0,4,dgav,dlc2
Rajnath Singh	70,4,ea5q,ef5u;8,4,ef5v	3506475
Ralph Gonsalves	0,55,dx3t,elbs	57800
Ralph Nader	u,0,dw2l,dwb7
Ram Chandra Paudel	1,4g,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,4,ed7p,ei7p	16845347
Ramsay MacDonald	0,1,bs1m,c367
Ramzan Kadyrov	4x,6v,e32f	217115	Рамзан Кадыров			e6
Rand Paul	e,0,e713;u,0,eb47,ec23	463557
Ranil Wickremesinghe	0,1b,dxc9,e046;1,1b,ei7l,ek9n	983402
Rashad al-Alimi	8h,1i,ei47	12213376
Ratko Mladić	fu,78,do5c,dsb8
Rauf Denktash	1,9a,dfbf,e14o		Rauf Denktas
Raúl Alfonsín	1,2l,dfca,dl78
Raúl Castro	1,1s,e42o,ee4j	46896	Raul Castro Ruz	Castro			cr2
Recep Tayyip Erdoğan	0,z,dz3e,ea8s;1,z,ea8s	39259	Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン			e3	dq3r
Reince Priebus	er,0,e71e,ed1j;29,0,ed1k,ed7v	1357640
Renato Ruggiero	3f,71,dr51,dv51;5,11,dx6b,dy16	956652
René Lévesque	r,77,d8bp,dha3
René Préval	1,22,ds27,dx27;1,22,e25e,e75e
Retno Marsudi	5,15,eaar,ekak	18342668
Reuven Rivlin	1,a,ea7o,eh77	455854
Rex Tillerson	1m,0,ed21,ee3v	331401				ed2,ee3	eccd
Reza Pahlavi	w,n,dcav
Ricardo Lagos	1,3a,dw3b,e23b	331
Ricardo Martinelli	1,2t,e571,ea71	57491
Richard Butler	6i,4n,dt71,dv6u	1348182
Richard Holbrooke	3d,0,dv97,dx1k;11c,0,e51m,e6cd	155649
Richard Marles	3,6,ei5n	7327642
Richard Nixon	e,0,cic1,cl11;4,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon			d0
Richard von Weizsäcker	1,f,dg71,dq6u		Richard von Weizsaecker
Rick Perry	6,7m,dwcl,eb1k;49,0,ed32,efc1	215057
Rick Santorum	e,0,dr13,e313;u,0,e766,e84a
Riek Machar	4,2v,e779,e97n;q,2v,eg2m,el9b	444994
Rigathi Gachagua	3e,3c,ei9d,ekah	47494765
Rishi Sunak	2a,1,eg2d,ei75;0,1,eiap,ek75	20055561				ei7,ek8
Rob Ford	ql,e,e6c1,eabu	169303
Rob Jetten	nm,38,ej8c	28860866
Robert Abela	0,4f,eg1d	37860840
Robert Beugré Mambé	0,2b,ejah	3434569		Beugré Mambé
Robert F. Kennedy	p,0,ct1l,cw93;e,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	u,0,ej4j,ek8n;36,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,2x,e274,e678;0,2x,e844,ee3m;0,2x,ejap	57606				eja
Robert Gates	5e,0,dnb6,dp1k;23,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Golob	0,35,ei61	18645045
Robert Habeck	59,f,ehc8,el56	109943
Robert Kocharyan	0,2m,dt3k,du49;1,2m,du24,e449	613051	Robert Kocharian
Robert McNamara	23,0,ct1l,d02t
Robert Menzies	0,6,chcj,cy1q
Robert Mugabe	0,3t,dc4i,djcv;1,3t,djcv,edbl	10707	Robert Gabriel Mugabe			dc,ef
Robert Peel	0,1,9aca,9m6t
Robert Rubin	2w,0,dr1b,dv72
Robert Zoellick	12a,0,dx27,e12m;1,6o,e371,e86u	312724
Roberta Metsola	1,75,ei1i	7351526
Roberto Azevêdo	3f,71,e991,eg8v
Robin Cook	1u,1,dt52,dx68	311214
Robinah Nabbanja	0,5,eh6e	62481397
Rodrigo Chaves	1,19,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	qf,2u,e96u,ec6u;1,2u,ec6u,ei6u	457786				ec5,el
Rodrigo Londoño	1s,7u,e7bf,ed8v				Timochenko
Rodrigo Maia	5u,w,ec7e,eh21
Rodrigo Paz	1,30,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	o,3g,ds56,e04i;4f,6s,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,c,dz2p,e42p	14345	노무현	Roh
Roh Tae-woo	1,c,dk2p,dp2p		노태우	Roh
Rolf Ekéus	6i,4n,dn4o,dt6u
Roman Herzog	1,f,dq71,dv6u
Romano Prodi	0,11,ds5h,dual;1,6j,dv9g,e0au;0,11,e25h,e458	38484				ds,e45
Ron DeSantis	6,7f,ef18;u,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	be,a,eict,elbb	7363705
Ron Klain	29,0,eh1k,ej28	649898
Ron Paul	u,0,e33c,e46c
Ronald Lamola	5,p,ek6u	1718291
Ronald Reagan	6,6p,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган			dc
Roosevelt Skerrit	0,4l,e018	57823
Rosario Murillo	4,4c,ed1a,el2i;fo,4c,el2i	3034382
Rosen Zhelyazkov	0,1l,el1g	59978016
Ross Perot	u,0,do2k,dob3;u,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	88,7q,dz2r,e8cv
Rudy Giuliani	7c,0,dq11,dxcv;u,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	4o,n,dbc3,dl63		Ayatollah Khomeini			db
Rumen Radev	1,1l,ed1m	26257557
Rustem Umerov	8,8,ej96,el7h;10i,8,el7i		Рустем Умєров
Ruud Lubbers	0,38,deb4,dq8m
Ryutaro Hashimoto	1c,b,dq6u,ds1b;0,b,ds1b,du7u					ds,du8
S. Jaishankar	5,4,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar			ef6
Saad Hariri	0,r,e5b9,e76d;0,r,ecci,eg1l		Saad al-Hariri
Sadako Ogata	5n,4n,dn11,dwcv
Saddam Hussein	1,1h,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين		Saddam	dm,e3
Sadiq Khan	7a,1,ec59	334155
Sadiq al-Mahdi	0,1w,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,16,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	8j,65,dna,egba		Saeb Erakat
Saeed Jalili	b5,n,e3ak,e99a	635059
Sahle-Work Zewde	1,2p,eeap,eka7	7399685
Sahra Wagenknecht	nl,f,ek18,elc6						eba
Sajid Javid	2f,1,ee4u,ef7o;2a,1,ef7o,eg2d	727798
Salam Fayyad	0,65,e36f,e966
Sali Berisha	1,45,do49,dt7o;0,45,e198,e99f	57625
Salim Ahmed Salim	0,2z,dg4o,dhb5;21,9e,dl9j,dx9h
Salim bin Breik	0,1i,el53		Salem bin Breik
Salome Zourabichvili	1,32,eecg,ekct
Salva Kiir	1,2v,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,3a,d2b3,d59b
Sam Matekane	0,4i,eias	114588964
Sam Nujoma	1,3m,dm3l,e13l	154104
Sam Rainsy	7,1j,dp72,dqao;w,1j,drb9,ed2b			Sam Rainsy
Samantha Power	3d,0,e985,ed1k	454970
Sameh Shoukry	5,x,ea6h,ek73	7409268
Samia Suluhu Hassan	1,2z,eh3j		Samia Hassan		Samia
Samir Geagea	ot,r,di1f
Samora Machel	1,3s,d76p,diaj
Samuel Doe	1,4b,dc4c,dm99		Samuel K. Doe
Sanae Takaichi	iz,b,ei8a,eka1;0,b,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae			ela
Sandy Berger	28,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4a,2h,dpbh,du68					dpb,dv
Sanna Marin	0,31,efca,ej6k	16986436
Santiago Abascal	o6,3g,ea9k
Santiago Peña	1,3e,ej8f	22695687
Saparmurat Niyazov	1,3h,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	4,2u,ei6u	1491004		Duterte
Sarah Palin	6,8c,e2c4,e57q;3s,0,e48t,e4b4	43144				e49,e57
Sarra Zaafrani Zenzri	0,24,el3k			Zaafrani Zenzri
Satsuki Katayama	7,b,elal
Saud al-Faisal	5,2d,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	1,31,e831,ek31	29207
Scott Bessent	2w,0,el1s	7435987
Scott Morrison	3y,6,e99i,eacn;3p,6,eb9l,ee8s;0,6,ee8o,ei5n	7436908
Sebastian Kurz	5,3u,e9cg,edci;1p,3u,edci,ef5s;1p,3u,eg17,ehab	2262885
Sebastián Piñera	1,3a,e63b,ea3b;1,3a,ee3b,ei3b	306
Selahattin Demirtaş	pa,z,ea6m,ee2b
Serdar Berdimuhamedov	1,3h,ei3j
Sergei Aksyonov	4x,8l,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,7,dx3s,e32f;xs,7,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,7,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	5,7,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			ea3
Sergei Shoigu	47,7,dq1k,e85b;8,7,e8b6,ek5c;7s,7,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			ei2,ek6
Sergei Stepashin	0,7,dv5c,dv89
Sergio Massa	o,2l,ei83,ejca	3479675
Sergio Mattarella	1,11,eb23	3956186
Sergio Moro	a,w,ef11,eg4o	19607958
Sergio Vieira de Mello	3w,4n,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	7,8,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,2m,e449,ee49	612803	Serge Sarkisian
Shabana Mahmood	40,1,ek75,el95;2f,1,el95	695007
Shah Mahmood Qureshi	5,12,ee8k,ei4a
Shamil Basayev	od,6v,dqc,e27a
Shaul Mofaz	8,a,dyb4,e254	359689
Shavkat Mirziyoyev	0,2j,dzcc,ecce;1,2j,ec98	57808
Shehbaz Sharif	0,12,ei4b,ej8e;0,12,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	0,1k,ds6n,dx7f;0,1k,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,1k,d41c,d71o;1,1k,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,b,e39q,e49o;0,b,eka1,elal	1335527	石破茂;Ishiba Shigeru			ek9,elb
Shigeru Yoshida	0,b,ce5m,cmca
Shimon Peres	0,a,dg9d,diak;5,a,do7e,drbm;0,a,drb4,ds6i;5,a,dx37,dyb2;1,a,e37f,ea7o	57410				do,eb
Shinjiro Koizumi	h,b,ef9b,eha4;c,b,el5l,elal;8,b,elal	661410	小泉進次郎
Shinzo Abe	5f,b,e1av,e29q;0,b,e29q,e39q;0,b,e8cq,eg9g	132345	安倍晋三;Синдзо Абэ			e8c,ei
Sifi Ghrieb	0,1q,el8s
Sigmar Gabriel	59,f,e9ch,ee3e	160902
Silvan Shalom	5,a,dz2s,e21f	553567
Silvio Berlusconi	0,11,dq5a,dr1h;0,11,dx6b,e25h;0,11,e458,e7bg	11860				dq,ea
Simeon Saxe-Coburg-Gotha	0,1l,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Crean	w,6,dxbm,dzc2	1400580
Simon Harris	2l,3b,ek49,el1n;bf,3b,el1n	7518922
Simon Stiell	6v,85,ei8f
Simón Bolívar	1,8m,8vch,9654
Sirajuddin Haqqani	f,70,eh97	2246940
Sirimavo Bandaranaike	0,1b,cs7l,dw8a	194291
Sitiveni Rabuka	0,2a,do62,dv5j;0,2a,eico	981549
Sixto Durán Ballén	1,1c,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Slobodan Milošević	1,1v,dn1b,dt7n;1,7a,dt7n,dwa7		Slobodan Milosevich			dn,e2
Sonexay Siphandone	0,q,eicu	104914585		Sonexay
Sonia Gandhi	7j,4,du3e,edcg
Spiro Agnew	4,0,d11k,d5aa
Srettha Thavisin	0,j,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,15,ec7r,el98	3177708	Sri Mulyani
Staffan de Mistura	7w,4n,ea7a,eecv			de Mistura
Stanislav Shushkevich	8i,t,dn8p,dq1q
Stanley Baldwin	0,1,br5m,c55s
Stefan Löfven	0,2i,eaa3,ehbu	2740012
Steny Hoyer	4b,0,e313,e713;4b,0,ef13,ej13
Stephen Hadley	28,0,e11q,e51k	698907
Stephen Harper	w,e,e03k,e226;0,e,e226,ebb4	206
Stephen Miller	bw,0,el1k	27996060
Steve Bannon	136,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Biko	oa,p,d17,d99c
Steve Scalise	lv,0,ea81,ef13;4b,0,ej13	1857141
Steve Witkoff	11b,0,el1k		Steven Witkoff			el3
Steven Mnuchin	2w,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,28,ef5c,ek5c	15967423
Stjepan Mesić	1,2f,dw2j,e62i	146496
Stéphane Séjourné	5,3,ek1b,ek9l;md,5g,ekc1	48321355
Subcomandante Marcos	po,37,dq11,ea5p		Subcommander Marcos
Suella Braverman	2f,1,ei96,ejbd	19957769
Sugiono	5,15,ekal	96987568
Suharto	1,15,cz3c,du5l		Soeharto
Sukarno	1,15,cd8i,cz3c		Soekarno
Sultan Qaboos	7y,4h,d27n,eg1a		Qaboos bin Said
Sun Yat-sen	1,2,bg11,bg3a			Sun
Surangel Whipps Jr.	1,5b,eh1l	26703072	Surangel Whipps
Susan Rice	3d,0,e51q,e96u;28,0,e971,ed1k	50612
Sushila Karki	0,4g,el9c
Sushma Swaraj	5,4,ea5q,ef5u	1652493
Susie Wiles	29,0,el1k	113560461
Susilo Bambang Yudhoyono	1,15,e0ak,eaak	57405
Sussan Ley	w,6,el5d	7649377
Sviatlana Tsikhanouskaya	w,t,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvestre Ntibantunganya	1,1e,dq46,ds7p
Syngman Rhee	1,c,cg7o,cs4q
Sébastien Lecornu	6c,3,ei5k,el99;0,3,el99	20089181
Ségolène Royal	u,3,e2bh,e356;h,3,ea42,ed5a	81923
Sékou Touré	1,1d,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	0,z,dnbk,dp5g;1,z,dp5g,dw5g	151729				dn,dw6
Tabaré Vázquez	1,44,e131,e631;1,44,eb31,eg31	9099
Tadeusz Mazowiecki	0,k,dl8o,dn1c
Takeshi Iwaya	5,b,eka1,elal	1654639
Tamim bin Hamad Al Thani	48,4m,e96p	1855372	Tamim bin Hamad	Tamim
Tamás Sulyok	1,4a,ek35	28599854
Taneti Maamau	1,4x,ec3b	23034482
Tansu Çiller	0,z,dp6p,ds36;5,z,ds6s,dt6u
Tarcísio de Freitas	6,83,ej11			de Freitas
Tariq Aziz	3,1h,db,dz49;5,1h,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	4,1h,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi
Tarique Rahman	c0,1k,ee28
Tarja Halonen	1,31,dw31,e831	29213
Taro Aso	5,b,e1av,e38r;0,b,e49o,e59g;7,b,e8cq,eha4	132596
Taro Kono	5,b,ed83,ef9b;8,b,ef9b,eg9g	1161024
Taye Atske Selassie	1,2p,eka7	124831090		Taye
Ted Cruz	e,0,e913;u,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	e,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Tedros Adhanom Ghebreyesus	5,2p,e8bt,ecb1;3f,7n,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodoro Obiang	1,1f,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Terrance Drew	0,4u,ei86
Thabo Mbeki	3e,p,dq5a,dv6e;1,p,dv6e,e49o	101547				dv,e4a
Thaksin Shinawatra	0,j,dx29,e29j				Thaksin	dx,e6
Than Shwe	eu,2c,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,41,ej9e	983752			Tharman
Thein Sein	0,2c,e3ao,e73u;1,2c,e73u,ec3u			Thein Sein
Theo Waigel	7,f,dl4l,duaq
Theodore Roosevelt	4,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theresa May	2f,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May
Thierry Breton	7,3,e12p,e35f;mv,5g,efc1,ek9g	2142823
Thomas Jefferson	1m,0,823m,85cv;4,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,3u,do78,e076	78490
Thomas Mulcair	w,e,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,26,df84,djaf
Thongloun Sisoulith	0,q,ec4k,eh3m;1,q,eh3m	58323		Thongloun
Tim Farron	4e,1,eb7g,ed7k
Tim Kaine	6,86,e21e,e61g;e,0,e913;3s,0,ec7m,ecb8	359888	Timothy Kaine
Tim Walz	6,96,ef17;3s,0,ek86,ekb5	2434360	Timothy Walz
Timothy Geithner	2w,0,e51q,e91p	311211	Tim Geithner
Tip O'Neill	30,0,d914,dj13		Thomas O'Neill
To Lam	1,i,ek5m,ekal;2c,i,ek83	10831196		Lam
Todor Zhivkov	2c,1l,cm34,dlba
Tom Daschle	4l,0,dr13,dx66;2u,0,dx66,dz13
Tom DeLay	4b,0,dz13,e19s
Tom Fletcher	bn,4n,ekbi
Tom Foley	30,0,dl66,dr13	577751	Thomas Foley
Tom Ridge	6,80,dr1h,dxa5;3k,0,dz1o,e121	559822
Tom Vilsack	6,8v,dv1f,e31c;5c,0,e51l,ed1d;5c,0,eh2o,el1k	353826
Tomiichi Murayama	0,b,dq6u,ds1b
Tony Abbott	w,6,e5c1,e99i;0,6,e99i,eb9f	348577				e99,eb9
Tony Benn	49,1,d76a,db54
Tony Blair	w,1,dq7l,dt52;0,1,dt52,e36r;11g,95,e36r,eb5r	9545	Anthony Blair			dq7,e4
Toomas Hendrik Ilves	1,49,e2a9,ecaa	57289
Toshiki Kaifu	0,b,dl8a,dnb5
Toshimitsu Motegi	5,b,ef9b,ehb4;5,b,elal	1655453
Traian Băsescu	1,17,e0ck,eacl	57279
Trent Lott	2u,0,ds6c,dx66
Troels Lund Poulsen	8,47,ej8m	3080572		Poulsen
Tsai Ing-wen	1,m,ec5k,ek5k	233984	蔡英文	Tsai		ec,ek6
Tshering Tobgay	0,5m,e97r,ee89;0,5m,ek1s	7849613
Tulsi Gabbard	u,0,ef1b,eg3j;90,0,el2c
Tundu Lissu	w,2z,eg8
Tung Chee-hwa	1q,63,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	0,z,dfcd,dlav;1,z,dlb9,dp4h
Tzipi Livni	5,a,e21i,e53v;a,a,e93i,eac4	151796
U Thant	2k,4n,ctbu,d3cv			Thant
Uhuru Kenyatta	1,3c,e949,ei9d	196070
Ulf Kristersson	0,2i,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	1,1g,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	1,2h,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	p4,11,dlc4,e845	47832
Ursula von der Leyen	8,f,e9ch,ef7h;1,6j,efc1	60772	Урсула фон дер Ляйен			ef7
V. P. Singh	0,4,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	1,2m,ei3d
Vaira Vīķe-Freiberga	1,34,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	1,3p,du2q,e57c	153167
Valdis Dombrovskis	0,34,e53c,ea1m;68,5g,eg8q,ekbu;95,5g,ekc1	57630
Valentina Matviyenko	117,7,e79l	182654	Valentina Matvienko
Valery Zaluzhny	6l,8,eh7r,ek28;co,8,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valéry Giscard d'Estaing	1,3,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Velupillai Prabhakaran	1s,9r,d855,e55i		Vellupillai Prabhakaran
Vicente Fox	1,37,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ponta	0,17,e857,ebb9	57692
Victoria Villarruel	4,2l,ejca	24572317
Vidkun Quisling	ve,4j,ca21,cd59
Viktor Chernomyrdin	0,7,doce,du3n					dp,du3
Viktor Orbán	0,4a,du76,dy5r;0,4a,e65t	57641				e6
Viktor Yanukovych	0,8,dybl,e115;0,8,e284,e3ci;1,8,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			e0a,e11;e6,eac
Viktor Yushchenko	0,8,dvcm,dx5t;1,8,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко			e0a,e62
Viktor Zubkov	0,7,e39e,e458	147425
Vince Cable	6e,1,e65c,eb58;4e,1,ed7k,ef7m	244312	Vincent Cable
Violeta Chamorro	1,4c,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Vitali Klitschko	qi,8,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivian Balakrishnan	5,41,eba1	7937671
Vjosa Osmani	1,3d,eh46	13047644
Vladimir Lenin	en,5y,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин			bl
Vladimir Medinsky	k,7,e85l,eg1l;at,7,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	8,o,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	0,7,dv89,dw57;6b,7,dvcv,dw57;1,7,dw57,e457;0,7,e458,e857;1,7,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	1,23,dx47,e59b	189435
Vladimir Zhirinovsky	ou,7,dn4i,ei46
Vladimír Mečiar	0,2x,do6o,dq3g;0,2x,dqcd,duau
Vo Nguyen Giap	8,i,ceb3,dc27			Giap
Vo Van Kiet	0,i,dn88,dt9p			Kiet
Vojislav Koštunica	1,7a,dwa7,dz37;0,1v,e033,e477	33031
Volker Rühe	8,f,do41,duaq		Volker Ruehe
Volker Türk	3w,4n,eiah		Volker Tuerk
Volodymyr Groysman	0,8,ec4e,ef8t	4150130
Volodymyr Zelensky	u,8,eecv,ef4l;1,8,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			ef4
Vyacheslav Molotov	5,5y,c753,ch34
Vyacheslav Volodin	119,7,eca5	982461	Viacheslav Volodin
Vytautas Landsbergis	8i,3p,dm3b,dobp	164582
Václav Havel	1,6c,dlct,do7k;1,1y,dp22,dz22	36233				dlc,dz3
Václav Klaus	0,1y,do72,du12;1,1y,dz37,e937	57434
Walid Jumblatt	pb,r,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	5,18,e22b,egbg	walid-al-moallem	Walid Moallem
Walter Braga Netto	8k,w,eg2i,eh3t;8,w,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Mondale	4,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Wang Huning	eq,2,ej3a			Wang
Wang Qishan	4,2,ee3h,ej3a	18113		Wang
Wang Yi	5,2,e93g,eicu;5,2,ej7p	701801	王毅	Wang
Warren Christopher	1m,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	1,52,egaq,elaq	1568174
Wayne Swan	3p,6,e3c3,e96r	1236571
Wei Fenghe	8,2,ee3j,ej3c	7929529		Wei
Wen Jiabao	r,2,dz3g,e93f	16628		Wen
Werner Faymann	1p,3u,e4c2,ec59	53282
Wes Streeting	36,1,ek75	7983764
Wesley Clark	11t,68,dt7b,dw53;u,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	1,51,ej5c	7984081
Wilbur Ross	6m,0,ed2s,eh1k	8000233
William Barr	p,0,dnbq,dp1k;p,0,ef2e,egcn	723917	Bill Barr
William Cohen	e,0,db13,dt13;23,0,dt1o,dx1k	710721
William Gladstone	0,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	w,1,dt6j,dx9d;1u,1,e65c,ea7e	58282
William Howard Taft	1,0,bd34,bh34	35648
William Lyon Mackenzie King	0,e,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	1,0,b134,b59e	35041
William Perry	23,0,dq23,dt1n
William Ruto	3e,3c,e949,ei9d;1,3c,ei9d	195725				ei8
Willy Brandt	qn,f,cpa3,cyc1;1p,f,d1am,d657
Willy Claes	5,3o,do37,dqah;21,68,dqah,drak
Wim Kok	0,38,dq8m,dy7m	221411
Winnie Mandela	xk,p,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	ka,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill			c8
Winston Peters	3,g,dscg,du8e;5,g,ejbr	1396178					dp7
Wojciech Jaruzelski	0,k,dd2b,dhb6;1,k,dl7j,dmcm
Wolfgang Schäuble	f,f,e1bm,e5ar;7,f,e5as,edao;xn,f,edao,ehaq	16019	Wolfgang Schaeuble			e6,eda
Wolfgang Schüssel	1p,3u,dw24,e31b	2125645	Wolfgang Schuessel
Woodrow Wilson	6,7x,bf1h,bh31;1,0,bh34,bp34	34296
Władysław Kosiniak-Kamysz	8,k,ejcd	1374797		Kosiniak-Kamysz
Włodzimierz Cimoszewicz	0,k,ds27,dtav;5,k,dxaj,e115	55915
Xanana Gusmao	pc,3w,dd3,dy5k;1,3w,dy5k,e35k;0,3w,e388,eb2g;0,3w,ej71	11509	Jose Alexandre Gusmao
Xavier Bettel	0,3q,e9c4,ejbh	561213
Xavier Espot	0,61,ef5g	21001195	Xavier Espot Zamora	Espot
Xi Jinping	4,2,e43f,e93e;2c,2,e8bf;1,2,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑	Xi		e8b
Xiomara Castro	1,33,ei1r,em1r	8044708
Yahya Jammeh	1,4s,dq7m,ed1l	57356
Yahya Sinwar	9q,6k,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar			eh,ekc
Yair Lapid	7,a,e93i,eac4;0,a,ei71,eict;w,a,ej12	1396120	יאיר לפיד
Yamandú Orsi	1,44,el31
Yang Jiechi	5,2,e34r,e93g	58211		Yang
Yanis Varoufakis	7,2n,eb1r,eb76	40688				eb,ec
Yasser Arafat	8e,7l,d124,e0bb;1,65,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			de,e1
Yasuhiro Nakasone	0,b,debr,djb6
Yasuo Fukuda	0,b,e39q,e49o	101137
Yaşar Güler	8,z,ej64	19636157
Yegor Gaidar	c2,7,do6f,doce
Yevgeny Prigozhin	4x,9z,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			ej1,ejc
Yevgeny Primakov	5,7,ds19,du9b;0,7,du9b,dv5c		Evgeny Primakov			ds,dv6
Yingluck Shinawatra	0,j,e785,ea57				Yingluck
Yitzhak Mordechai	8,a,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,a,d663,d96k;8,a,dg9d,dm3f;0,a,do7d,drb4	34060	Yitzchak Rabin			do6,ds6
Yitzhak Shamir	5,a,dc3a,diak;0,a,dfaa,dg9d;0,a,diak,do7d					di,doc
Yoav Gallant	8,a,eict,ekb5					ej,ekc
Yogi Adityanath	10,9x,ed3j	4683097
Yoko Kamikawa	5,b,ej9d,eka1	276275
Yolanda Díaz	3,3g,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2s,c,ef7p,eh34;1,c,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열	Yoon		ei3,elc
Yoshihide Suga	5f,b,e8cq,eg9g;0,b,eg9g,eha4	122465	菅義偉
Yoshihiko Noda	0,b,e792,e8cq;w,b,ek9n	57647
Yoshimasa Hayashi	5,b,ehba,ej9d;5f,b,ejce,elal	1141271
Yoshiro Mori	0,b,dw45,dx4q	233499
Youssef Rajji	5,r,el28		Youssef Raggi
Yousuf Raza Gilani	0,12,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,5,di1t	57274	Yoweri Kaguta Museveni			di
Yukio Hatoyama	0,b,e59g,e668	131077
Yukiya Amano	5h,76,e5c1,ef7i
Yulia Navalnaya	w,7,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	j,8,ehb4,el7h;0,8,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	0,8,e11o,e198;0,8,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			e1,ea
Yuri Andropov	2c,5y,debc,dg29
Yuri Ushakov	au,7,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	l0,b,ec82	261703
Yusuf Tuggar	5,2h,ej8l	65088520
Yves Leterme	0,3o,e43k,e4cu;0,3o,e5bp,e7c6	12981
Yvette Cooper	2f,1,ek75,el95;1u,1,el95	291057
Yván Gil	5,o,ej16
Zandanshatar Gombojav	0,1p,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	28,0,d91k,dd1k
Zeid Ra'ad al-Hussein	3w,4n,ea91,ee8v	zeid-raad-al-hussein
Zhao Leji	ep,2,ej3a	127295		Zhao
Zhao Ziyang	2c,2,dj1g,dl6o			Zhao
Zhelyu Zhelev	1,1l,dm81,dt1m
Zhou Enlai	r,2,cha1,d818		Chou En-lai	Zhou
Zhou Yongkang	sc,2,dycs,e3as	198042		Zhou
Zhu Rongji	r,2,du3h,dz3g	18285		Zhu
Zia ul-Haq	1,12,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Zine El Abidine Ben Ali	1,24,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zohran Mamdani	7c,0,em11						el6o
Zoran Milanović	0,2f,e7cn,ec1m;1,2f,eg2j	57687
Zoran Zaev	0,28,ed5v,ei1g	220579
Zoran Đinđić	0,1v,dx1p,dz3c	157131	Zoran Djindjic
Zulfikar Ali Bhutto	1,12,d3ck,d58d;0,12,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Čaputová	1,2x,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,32,dn4e,do16
Álvaro Uribe	1,3l,dy87,e687	187413	Alvaro Uribe Velez	Uribe		dy5,e7
Árpád Göncz	1,4a,dm83,dw84	102200
Édith Cresson	0,3,dn5f,do42
Édouard Balladur	0,3,dp3t,dr5b
Édouard Philippe	0,3,ed5f,eg73	3579995
Élisabeth Borne	0,3,ei5g,ek19	20020731
Éric Zemmour	u,3,ehbu,ei4a;nz,3,ehc5
Étienne Tshisekedi	0,h,do8f,dp3i
Évariste Ndayishimiye	1,1e,eg6i	27329764
Ólafur Ragnar Grímsson	1,50,ds81,ec81	57284		Grímsson
Óscar Arias	1,19,di58,dm58;1,19,e258,e658		Oscar Arias Sanchez	Arias
Özgür Özel	w,z,ejb5
Đuro Macut	0,1v,el4g		Djuro Macut
Aaron Bean	2,0,ej13	4661833
Aaron Cook	wa,3x,ef6,ef6~;wb,3x,ef6,ef6~;z8,3x,ef6,ef6~		Aaron Stein Cook
Abas Abdullahi Sheikh	13,29,ef6,ef6~			Abas
Abbas Abbasov	j,3v,ds,e3~
Abbas Djoussouf	0,4e,dubm,dvc2
Abbas El Fassi	0,1t,e39j,e7bt	305956		El Fassi
Abbas Salehi	k,n,ef6,ef6~	27467049
Abbas Tolli	b,1r,ef6,ef6~		Abbas Mahamat Tolli
Abd Rabuh Hadi	1,1i,e82l,eh~		Abd Rabuh Mansur Hadi
Abdel Dahi	b,2s,ef6,ef6~		Abdel Aziz Dahi
Abdel Kajman	3,58,ef6,ef6~		Abdel Salam Kajman
Abdeladim Guerrouj	18,1t,ef6,ef6~
Abdelfattah Elsisi	1,x,ea68,ej~
Abdelghani Zaalane	13,1q,ef6,ef6~
Abdelillah Benkirane	0,1t,e7bt,ed3h	307921	Abdelilah Benkirane
Abdelkader Amara	l,1t,ef6,ef6~	2821074
Abdelkader Benmessaoud	m,1q,ef6,ef6~
Abdelkader Bouazgui	c,1q,ef6,ef6~
Abdelkader Messahel	5,1q,ef6,ef6~	5654785
Abdelkarim Zbidi	8,24,ef6,ef6~	2821127
Abdellah Baha	t,1t,ef6,ef6~
Abdellatif Filali	0,1t,dq5t,du3e
Abdellatif Jouahri	b,1t,ef6,ef6~
Abdellatif Loudiyi	18,1t,ef6,ef6~
Abdelmalek Sellal	0,1q,e893,ec~	57901	Abdelmakek Sellal
Abdelwahid Temmara	1a,1q,ef6,ef6~
Abderrahmane Raouia	7,1q,ef6,ef6~	30728993
Abderrahmane Youssoufi	0,1t,du3e,dya9	470946
Abdesslam Seddiki	i,1t,ef6,ef6~
Abdi Anshur	38,29,ef6,ef6~		Abdi Anshur Hassan	Anshur
Abdi Juha	mt,29,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,29,e8a6,e9~		Abdi Farrah Shirdon Said
Abdi Sougueh	1t,54,ef6,ef6~		Abdi Youssouf Sougueh
Abdirahman Duale	7,29,ef6,ef6~		Abdirahman Duale Beileh	Duale
Abdirahman Hashi	1d,29,ef6,ef6~		Abdirahman Mohamed Abdi Hashi
Abdirahman Jibril	8q,29,ef6,ef6~		Abdirahman Hosh Jibril
Abdirahman Osman	d,29,ef6,ef6~		Abdirahman Dahir Osman
Abdirashid Ahmed	2j,29,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdiweli Mohamed Ali	0,29,e76s,e8a6	1777401		Abdiweli
Abdolnaser Hemati	b,n,ef6,ef6~
Abdou Chanfiou	b,4e,ef6,ef6~		Abdou Mohamed Chanfiou
Abdou Coulibaly	k,v,ef6,ef6~		Abdou Latif Coulibaly
Abdou Maman	s,y,ef6,ef6~
Abdou Sall	18,v,ef6,ef6~		Abdou Ndene Sall
Abdoul Mbaye	0,v,e843,e993	57895
Abdoul Sango	k,26,ef6,ef6~		Abdoul Karim Sango
Abdoulaye Balde	11,1d,ef6,ef6~	abdoulaye-balde-guinea	Abdoulaye Yero Balde
Abdoulaye Balde	1t,v,ef6,ef6~
Abdoulaye Diallo	1b,v,ef6,ef6~		Abdoulaye Daouda Diallo
Abdoulaye Diop	1r,v,ef6,ef6~
Abdoulaye Magassouba	1v,1d,ef6,ef6~
Abdoulaye Moussa	2x,1r,ef6,ef6~
Abdoulaye Sarr	9,v,ef6,ef6~		Abdoulaye Diouf Sarr
Abdoulaye Tchane	t,46,ef6,ef6~		Abdoulaye Bio Tchane
Abdoulkader Mohamed	0,54,e941		Abdoulkader Kamil Mohamed
Abdramane Mahamat	1b,21,ef6,ef6~		Abdramane Mouctar Mahamat
Abdujalil Samadov	0,3z,dq,dq~
Abdul Abul Bassal	6d,1m,ef6,ef6~		Abdul Nasser Abul Bassal	Abul Bassal
Abdul Amir al-Hamadani	k,1h,ef6,ef6~		Abd al-Amir al-Hamadani
Abdul Anwar	a,14,ef6,ef6~		Abdul Basir Anwar
Abdul Aziz Abd al-Ghani	0,1i,dqa,dt~		Abd al-Aziz Abd al-Ghani	Abd al-Ghani
Abdul Aziz Al al-Shaykh	l9,2d,ef6,ef6~		Abd al-Aziz Al al-Shaykh;Abd al-Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Bek	hy,14,ef6,ef6~		Abdul Matin Bek
Abdul Dostam	q,14,ea9t,eh~		Abdul Rashid Dostam
Abdul Ghafar	3,2r,di57,dp~		Abdul Ghafar Bin Baba	Ghafar
Abdul Ghani Jamil	v0,1i,ef6,ef6~		Abd al-Ghani Jamil
Abdul Halim Khaddam	4,18,dg3b,e1~		al-Halim Khaddam;Abd al-Halim Khaddam;Abd al-Halim ibn Said Khaddam
Abdul Hamid	1,1k,e94o,ej4o
Abdul Hamid Dubaybah	0,58,eh25		Abdul Dubaybah;Abd-al-Hamid Dubaybah
Abdul Hussein Mirza	l,4r,ef6,ef6~		Abd al-Husayn Mirza
Abdul Karim al-Iryani	0,1i,dqa,dx44		Abd al-Karim al-Iryani;Abd al-Karim Ali al-Iryani
Abdul Karim al-Kabariti	0,1m,ds24,ds~		Abd al-Karim al-Kabariti
Abdul Khalili	17,14,e0c7,ea~		Abdul Karim Khalili
Abdul Latif al-Hakimi	d,1i,ef6,ef6~		Abd al-Latif al-Hakimi
Abdul Muhsin al-Madaj	3,2g,ef6,ef6~		Abd al-Muhsin al-Madaj
Abdul Mutalib	1x,5s,ef6,ef6~		Abdul Mutalib bin Yusof	Mutalib
Abdul Nadduli	1e,5,ef6,ef6~
Abdul Qadir Ba Jamal	0,1i,dx44,e1~		Abd al-Qadir Ba Jamal	Ba Jamal
Abdul Rab al-Hadi	4,1i,dqa,e6~		Abd al-Rab al-Hadi;Abd al-Rab Mansur al-Hadi
Abdul Rab al-Salami	t,1i,ef6,ef6~		Abd al-Rab al-Salami;Abd al-Rab Salih al-Salami
Abdul Rahman al-Fadhli	h,2d,ef6,ef6~		Abd al-Rahman al-Fadhli;Abd al-Rahman bin Abd al-Muhsin al-Fadhli
Abdul Rahman al-Owais	tb,13,ef6,ef6~		Abd al-Rahman al-Owais;Abd al-Rahman Muhammad al-Owais
Abdul Rahman al-Uwais	9,13,ef6,ef6~		Abd al-Rahman al-Uwais;Abd al-Rahman Muhammad al-Uwais
Abdul Raqib al-Aswadi	a0,1i,ef6,ef6~		Abd al-Raqib al-Aswadi
Abdul Salam al-Badri	3,58,ea84,eb~		Abd al-Salam al-Badri
Abdul Salam al-Majali	0,1m,dp5,du~		Abd al-Salam al-Majali
Abdul Sorabi	q,14,dn17,do~		Abdul Wahed Sorabi
Abdul Wahhab al-Anisi	3,1i,dqa,dt~		Abd al-Wahhab al-Anisi
Abdul al-Khalili	a,4h,ef6,ef6~	abdul-khalili-oman	Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulaziz Kamilov	5,2j,ef6,ef6~
Abdulhamit Gul	a,z,ef6,ef6~
Abdulhashim Mutalov	0,2j,do1d,drc		Abdulkhashim Mutalov
Abdulla Ameen	9,3r,ef6,ef6~
Abdulla Jihad	4,3r,ec6l,ed~	12300379
Abdulla Yameen	1,3r,e9bh,eebh	4665896	Abdulla Yameen Abdul Gayoom	Yameen
Abdullah Lamlas	80,1i,ef6,ef6~		Abdallah Lamlas;Abdallah Salim Lamlas
Abdullah Luaybi	1g,1h,ef6,ef6~		Abdallah Luaybi
Abdullah Nsour	0,1m,e8ab,ec61
Abdullah Possi	ae,2z,ef6,ef6~		Abdallah Possi;Abdallah Saleh Possi
Abdullah Sarouma	4h,4e,ef6,ef6~		Abdallah Sarouma;Abdallah Said Sarouma
Abdullah al-Akwa	4t,1i,ef6,ef6~		Abdallah al-Akwa;Abdallah Muhsin al-Akwa
Abdullah al-Atiyah	3c,4m,dz9g,e7~;3,4m,e2,e7~		Abdallah al-Atiyah;Abdallah al-Attiyah;Abdullah al-Attiyah
Abdullah al-Bakri	5s,4h,ef6,ef6~		Abdallah al-Bakri;Abdallah bin Nasser bin Abdallah al-Bakri
Abdullah al-Dardari	3,18,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	6p,18,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuaimi	13,13,ef6,ef6~		Abdullah bin Muhammad al-Nuaimi
Abdullah al-Nuaymi	5q,13,ef6,ef6~		Abdullah bin Muhammad;Abdullah bin Muhammad Belhaf al-Nuaymi	Abdullah
Abdullah al-Nuhayyan	5,13,ef6,ef6~			Abdullah
Abdullah al-Saidi	3l,4h,ef6,ef6~		Abdallah al-Saidi;Abdallah bin Muhammad bin Said al-Saidi
Abdullah al-Salimi	6d,4h,ef6,ef6~		Abdallah al-Salimi;Abdallah bin Muhammad bin Abdallah al-Salimi
Abdullah al-Sawaylah	1x,2d,ef6,ef6~		Abdallah al-Sawaylah;Abdallah bin Ammar al-Sawaylah
Abdullah al-Thani	3,4m,ds,e0~;0,4m,ds,e0~			Abdullah
Abdullah al-Thini	0,58,ea3b,ebc
Abdullah bin Bandar al-Saud	vv,2d,ef6,ef6~			Abdullah bin Bandar
Abdullah bin Khalifa	0,4m,dsau,e343			Abdullah
Abdullah bin Nasir	0,4m,e96q,ed~			Abdullah
Abdulrahman Dambazau	f,2h,ef6,ef6~
Abdulrahman Mohammed al-Mutawe	13,2g,ef6,ef6~			Mohammed al-Mutawe
Abdumalik Abulajanov	0,3z,dob,dqc2
Abdur Biswas	1,1k,dna8,dsa9		Abdur Rahman Biswas
Abdur-Rauf Rawabdeh	0,1m,dv34,dw6j
Abdurremane de Almeida	a,3s,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	el,2j,ef6,ef6~
Abel Gouma	4,1r,dzcc,e0~
Abel Goumba	0,1r,dz3,dzcc	318433
Abel Pacheco	1,19,dy58,e258
Abelard Tahiri	a,3d,ef6,ef6~
Abinou Teme	1w,1n,ef6,ef6~
Aboubacar Sylla	t,1d,ef6,ef6~
Aboubakar Tchoroma	1w,21,ef6,ef6~		Aboubakar Assidick Tchoroma
Aboubakary Sarki	3m,10,ef6,ef6~
Abraao Vicente	k,5d,ef6,ef6~
Abraha Asfaha	13,57,ef6,ef6~			Abraha
Abraham Hamadeh	2,0,el13	124307977
Abu Abu Koroma	60,3f,ef6,ef6~
Abu Huraira Hassan	y,1w,ef6,ef6~
Abu Maal Muhith	7,1k,ef6,ef6~		Abu Maal Abdul Muhith
Abu-Bakr Uthman Ibrahim	lc,1w,ef6,ef6~			Abu-Bakr
Abubacarr Tambadou	a,4s,ef6,ef6~
Abubakar Malami	a,2h,ef6,ef6~
Abukar Duale	73,29,ef6,ef6~		Abukar Islow Duale
Abulfaz Garayev	k,3v,ef6,ef6~	4670613
Achilbay Ramatov	j,2j,eccf,ed~
Achille Bassilekin III	4m,10,ef6,ef6~
Achta Breme	bi,21,ef6,ef6~		Achta Ahmat Breme
Achta Damane	106,21,ef6,ef6~		Achta Saleh Damane
Acisclo Valladares	o,2q,ef6,ef6~		Acisclo Valladares Urruela	Valladares
Adam Glapinski	b,k,ef6,ef6~
Adam Gray	2,0,el13	3000097
Adam Schiff	2,0,dx13,ekc8;e,0,ekc9	350843
Adam Smith	2,0,dt17	350916
Adam Vojtech	9,1y,ef6,ef6~	42575425
Adam Wood	12,5z,e747,eb~	351194
Adama Diarra	1j,1n,ef6,ef6~		Adama Tiemoko Diarra
Adama Kone	24,2b,ef6,ef6~
Adamu Adamu	d,2h,ef6,ef6~
Adan Mohamed	db,3c,ef6,ef6~		Adan Abdulla Mohamed
Adanech Abebe	61,2p,ef6,ef6~	101063239		Adanech
Addison McDowell	2,0,el13	130979819
Adebayo Shittu	1t,2h,ef6,ef6~
Adekunle King	i,3f,ef6,ef6~		Adekunle Joliff Milton King
Adel Tweisi	11,1m,ef6,ef6~
Adele van der Pluijm-Vrede	6,6b,e8ao,e9b4
Adelita Grijalva	2,0,elbc	134612342
Adiatu Nandinga	1d,1g,ef6,ef6~		Adiatu Djalo Nandinga
Adib Mayalah	o,18,ef6,ef6~
Adidjatou Mathys	i,46,ef6,ef6~
Adil Abd al-Mahdi	0,1h,ef6,ef6~			Abd al-Mahdi
Adil Afiyuni	us,r,ef6,ef6~
Adil Osmanovic	8n,d,ef6,ef6~
Adil Safr	0,18,e74e,e889
Adil al-Jubayr	t,2d,ef6,ef6~		Adil al-Ahmad al-Jubayr
Adly Mansour	1,x,e97,ea68	13593432
Adnan Badran	0,1m,e147,e1bo	359372
Adnan Qahil	1e,28,ef6,ef6~
Adolf Mwesgiye	8,5,ef6,ef6~
Adolf Ogi	1,2y,dv,dw~;4,2y,dv,dw~	115531
Adolfas Slezevicius	r,3p,dp3a,ds2f
Adolphe Muzito	0,h,e4aa,e84i	365790
Adoracion Chonko	1d,1f,ef6,ef6~		Adoracion Salas Chonko
Adrian Bonilla	3g,1c,ef6,ef6~		Adrian Bonilla Soria	Bonilla
Adrian Davis	6,5k,e748,eb85
Adrian Forde	y,3j,ef6,ef6~
Adrian Hasler	0,5v,e93r,ed~;kt,5v,ef6,ef6~;0,5v,ef6,ef6~	373092
Adrian Johns	6,6d,e5aq,e9c6	1575034
Adrian Nastase	0,17,dwct,e0ct	271966
Adrian Smith	2,0,e314	373443
Adriano Espaillat	2,0,ed13	4685569
Adriano Maleiane	24,3s,ef6,ef6~;0,3s,ei33,el1h
Adrien Houngbedji	0,46,ds49,du~
Adrien Sibomana	0,1e,dkaq,dq27
Adrienne Clarkson	g,e,dva7,e19r	236482
Adun Saengsingkaew	i,j,ef6,ef6~			Adun
Afonso da Silva	a4,4q,ef6,ef6~		Afonso da Graca Varela da Silva
Agbeyome Kodjo	0,2o,dw8t,dy6t
Aggrey Bagiire	uu,5,ef6,ef6~
Aggrey Massi	1y,4y,ef6,ef6~	45779467
Agnelo Regala	a4,1g,ef6,ef6~
Agnes Akiror	ut,5,ef6,ef6~
Agnes Buzyn	7v,3,ef6,ef6~
Agostinho Mondlane	b4,3s,ef6,ef6~	18350460
Agrippina Shin	x7,2j,ef6,ef6~
Agus Martowardojo	b,15,ef6,ef6~	3498269	Agus Dermawan Wintarto Martowardojo
Ahmadou Samateh	9,4s,ef6,ef6~		Ahmadou Lamin Samateh
Ahmat Bachir	1v,21,ef6,ef6~		Ahmat Mahamat Bachir
Ahmat Jihoud	18,y,ef6,ef6~
Ahmed Abdou	0,4e,dscr,dtc6
Ahmed Abdullah al-Sabah	0,2g,ek5f			Ahmed Abdullah
Ahmed Adheeb	4,3r,eb7m,ec~		Ahmed Adheeb Abdul Ghafoor	Adheeb
Ahmed Adhoum	3b,24,ef6,ef6~	2827482
Ahmed Afif	4,52,egar,ej~
Ahmed Al Saidi	9,4h,ef6,ef6~		Ahmed Mohammad Obaid Al Saidi	Al Saidi
Ahmed Atiyah	96,1i,ef6,ef6~		Ahmad Atiyah;Ahmad Zubayan Atiyah
Ahmed Benbitour	0,1q,dvc2,dw8q	401173
Ahmed Boto	m,y,ef6,ef6~
Ahmed Daoud	74,2s,ef6,ef6~		Ahmed Ould Ehil Daoud
Ahmed Fadel	zz,21,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,24,ej81,ek87
Ahmed Hajj Ali	l,57,ef6,ef6~			Ahmed
Ahmed Hamani	0,1n,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	3,58,ef6,ef6~
Ahmed Hussen	3y,e,ef6,ef6~	16211070
Ahmed Mahloof	y,3r,ef6,ef6~
Ahmed Maitiq	3,58,ef6,ef6~		Ahmad Maitiq
Ahmed Mubarek	0,1i,ek25,el59		Ahmad Mubarek;Ahmad Awad Bin Mubarek
Ahmed Nazif	0,x,e079,e6~	220296	Ahmed Mohamed Nazif
Ahmed Noui	63,1q,ef6,ef6~
Ahmed Omar	4p,1w,ef6,ef6~		Ahmad Umar;Ahmad Sad Umar
Ahmed Osman	b,54,ef6,ef6~		Ahmed Osman Ali	Osman
Ahmed Ouyahia	0,1q,drcv,ed~;0,1q,ef6,ef6~	57613
Ahmed Sambi	1,4e,e25q,e75q		Ahmed Abdallah Sambi
Ahmed Shah	3,14,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,1d,e45n,e4cu		Ahmed Tidiane Souare
Ahmed Toufiq	ld,1t,ef6,ef6~
Ahmed Zahid	3,2r,eb7t,ed~	4695503	Ahmad Zahid;Ahmad Zahid Hamidi	Zahid
Ahmed Zahir	74,3r,ef6,ef6~;xr,3r,ef6,ef6~		Ahmed Zuhoor
Ahmed al-Fadhli	7,1i,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Falasi	to,13,ef6,ef6~		Ahmad al-Falasi;Ahmad bin Abdallah Humaid Belhoul al-Falasi
Ahmed al-Futaisi	n,4h,ef6,ef6~		Ahmad al-Futaisi;Ahmad bin Muhammad bin Salim al-Futaisi
Ahmed al-Khulayfi	l5,2d,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	3,4m,e79k,ed~;3,4m,ef6,ef6~;a6,4m,ef6,ef6~		Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Mahrazi	m,4h,ef6,ef6~		Ahmad al-Mahrazi;Ahmad bin Nasir bin Hamad al-Mahrazi
Ahmed al-Maysari	3,1i,ef6,ef6~;f,1i,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Qadri	c,18,ef6,ef6~		Ahmad al-Qadri
Ahmed al-Rajhi	i,2d,ef6,ef6~		Ahmad al-Rajhi;Ahmad bin Sulayman bin Abd al-Aziz al-Rajhi
Ahmed al-Samarrai	0,1h,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Shuhi	yu,4h,ef6,ef6~		Ahmad al-Shuhi;Ahmad bin Abdallah bin Muhammad al-Shuhi
Ahmed al-Thani	o,4m,ef6,ef6~			Ahmed
Ahmed al-Ubaydi	y,1h,ef6,ef6~		Ahmad al-Ubaydi
Ahmedou Abdullah	f,2s,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aiah Gbakima	80,3f,ef6,ef6~
Aida Keita	h,1n,ef6,ef6~		Aida Keita M'bo	Keita
Aidah Nantaba	tr,5,ef6,ef6~
Aigars Kalvitis	0,34,e0c2,e3~	210715
Aime Mukena	5p,h,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	a,1e,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,3s,e61g,e8a8	357430	Aires Bonifacio Ali
Airlangga Hartarto	s,15,ef6,ef6~	12471140		Airlangga
Aisha Alhassan	6a,2h,ef6,ef6~		Aisha Jumai Alhassan
Aishath Ali	d,3r,ef6,ef6~
Aishath Nahula	n,3r,ef6,ef6~
Aissatou Gladima	37,v,ef6,ef6~		Aissatou Sophie Gladima
Aiyaz Sayed-Khaiyum	p,2a,ef6,ef6~;3,2a,ef6,ef6~;o,2a,ef6,ef6~
Ajamu Baly	6,6z,eiaa
Ajilon Nasiu	g,20,ef6,ef6~
Akbar Mirzoyev	0,3z,do1a,dob
Akezhan Kazhegeldin	j,1a,dq,dr~;0,1a,dq,dt~		Arkezhan Kazhegeldin
Akhmetzhan Yesimov	j,1a,dsao,dt~;j,1a,e05e,e1~
Akhom Toemphitthayaphisit	n,j,ef6,ef6~			Akhom
Akila Kariyawasam	d,1b,ef6,ef6~		Akila Viraj Kariyawasam
Akoto Afriyie	6x,27,ef6,ef6~		Akoto Osei Afriyie
Akram Shuhayab	d,r,ef6,ef6~
Aksel Johannesen	0,5u,eb9f	556712
Akylbek Japarov	j,16,e5am,e5~
Al Green	2,0,e114	749039
Al Moussa	z,1n,ef6,ef6~		Al Hassan Ag Ahmed Moussa
Al-Khair al-Mubrak	9d,1w,ef6,ef6~		Al-Khair al-Nour al-Mubrak
Al-Muhtadee Billah	10n,5s,ef6,ef6~
Al-Saddiq al-Tayeb	9,1w,ef6,ef6~	112325805	Al-Saddiq Majouba al-Tayeb
Ala al-Alwan	9,1h,ef6,ef6~
Alain Atipault	11a,1z,ef6,ef6~		Alain Akouala Atipault
Alain Berset	4,2y,ed11,ei~;fb,2y,ef6,ef6~	123939
Alain Bunyoni	4k,1e,ef6,ef6~;0,1e,eg6o,ei97	27231038	Alain Guilaume Bunyoni;Alain-Guillaume Bunyoni
Alain Donwahi	27,2b,ef6,ef6~		Alain Richard Donwahi
Alain Richardson	q,60,e8,ej~;4i,60,e8,ej~
Alain Weil	v,6f,ds,ds~
Alain Wong	10w,1o,ef6,ef6~
Alain-Claude Bilie-By-Nze	t,u,ef6,ef6~
Alamine Mey	o,10,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	e,0,em3o	138781196
Alan Hoole	6,5q,drb1,dw2
Alan Huckle	22,5n,dx,dz~;6,5q,e05s,e27a;6,5h,e28p,e6ag		Alan Eden Huckle
Alan Kerr	16,6m,dm,dt~		Alan Gardner Kerr
Alan Kyeremateng	1c,27,ef6,ef6~
Alan Share	6,5q,do8,do8e
Alan Shave	6,5q,do8e,drb1
Alan Tudge	fh,6,ef6,ef6~	4707935
Alassane Seidou	9,46,ef6,ef6~
Alawi Bafaqih	jr,1i,ef6,ef6~
Alba Torrez	i,4c,ef6,ef6~		Alba Luz Torrez;Alba Luz Torrez Briones	Torrez
Albade Abouba	5t,y,ef6,ef6~
Alben Barkley	4,0,ch1k,cl1k
Albena Reshitaj	h,3d,ef6,ef6~
Albert Bryan Jr	6,64,ef17
Albert Dupuy	v,5w,e0,e1~;1l,59,e6a6,e8~
Albert II	15,3o,dp8,e8~			Albert
Albert II	7l,5a,e146;6j,5a,ef6,ef6~	albert-ii-monaco		Albert
Albert Kan Dapaah	3n,27,ef6,ef6~			Kan Dapaah
Albert Kawana	p,3m,ef6,ef6~	4710618
Albert Kipalan	g,l,dzbd,e06t
Albert Murasira	8,1u,ef6,ef6~
Albert Nicholas	f,4v,ef6,ef6~
Albert Ouedraogo	0,26,ei33,eial
Albert Padacke	0,21,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	a,r,ef6,ef6~
Albert Vital	0,2e,e5ci,e7b2		Albert Camille Vital
Albert Zafy	1,2e,dp39,ds~
Alberto Bonisoli	gv,11,ef6,ef6~	54589931
Alberto Bustamante	0,s,dvad,dx7s
Alberto Carrasquilla	7,3l,ef6,ef6~	2377863	Alberto Carrasquilla Barrera	Carrasquilla
Alberto Dahik	4,1c,do8a,dr~		Alberto Dahik Garzoni	Dahik
Alberto Espina	8,3a,ef6,ef6~		Alberto Espina Otero	Espina
Alberto Nkutumula	y,3s,ef6,ef6~
Alberto Otarola	0,s,eicl,ej~		Alberto Otarola Penaranda	Otarola
Alberto Pandolfi	0,s,ds43,dv14		Alberto Pandolfi Arbulu	Pandolfi
Alberto Vaquina	0,3s,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcibiades Vaquez	2d,2t,ef6,ef6~		Alcibiades Vaquez Velasquez	Vaquez
Alcide Ponga	3a,59,el18
Alden McLaughlin	r,5t,e95t,ed~	4713562
Alejandra Frausto	gx,37,ef6,ef6~		Alejandra Frausto Guerrero	Frausto
Alejandro Aguirre	1,2q,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Diaz	b,37,ef6,ef6~	44178650	Alejandro Diaz de Leon	Diaz
Alejandro Evuna	t,1f,ef6,ef6~		Alejandro Evuna Owono Asangono	Evuna
Alejandro Finocchiaro	d,2l,ef6,ef6~	30905503
Alejandro Garcia	6,69,e8,ec~		Alejandro Garcia Padilla	Garcia
Alejandro Gertz	2s,37,ef6,ef6~		Alejandro Gertz Manero	Gertz
Alejandro Gil	o,1s,ef6,ef6~		Alejandro Gil Fernandez	Gil
Alejandro Nkogo	8,1f,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Alejandro Peralta	72,3e,ef6,ef6~		Alejandro Peralta Vierci	Peralta
Aleksandar Antic	l,1v,ef6,ef6~	16082744
Aleksandar Bogdanovic	k,40,ef6,ef6~
Aleksandar Remetic	3,d,ef6,ef6~;1c,d,ef6,ef6~
Aleksandar Vulin	8,1v,ef6,ef6~	11074974
Aleksandur Bozhkov	3,1l,dt2c,dv~
Alemayehu Tegenu	4p,2p,ef6,ef6~			Alemayehu
Alena Schillerova	7,1y,ef6,ef6~	29951594
Alenka Bratusek	0,35,e93k,ea9i	3739767
Alenka Smerkolj	r4,35,ef6,ef6~	18571621
Aleqa Hammond	0,5i,e93d,ea~	1796195
Alesana Seluka	3,3n,dla,dp~
Alex Hawke	11h,6,ef6,ef6~	4717151
Alex Onzima	v6,5,ef6,ef6~
Alex Padilla	e,0,eh1k	4717593	Alejandro Padilla
Alex Scott	r,3k,dz7o,e2au	8004288	William Scott;William Alexander Scott
Alexander Chiteme	6o,1x,ef6,ef6~
Alexander Farrelly	6,64,dj15,dr15
Alexander Karlyukevich	14,t,ef6,ef6~		Aleksandr Karlyukevich
Alexander Konovalov	a,7,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	2s,t,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Kozlov	jw,7,ef6,ef6~		Aleksandr Kozlov;Aleksandr Aleksandrovich Kozlov
Alexander Mitrovic	3,1v,dl3,do~		Aleksandr Mitrovic
Alexander Novak	l,7,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	4,7,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Schallenberg	1p,3u,eha9,ehc6	64168538
Alexander Teabo	d,4x,ef6,ef6~
Alexander Terekhov	1a,t,ef6,ef6~		Aleksandr Terekhov
Alexander Zhukov	2b,7,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandre Georget	h,2e,ef6,ef6~
Alexandros Charitsis	f,2n,ef6,ef6~
Alexandros Flambouraris	ta,2n,ef6,ef6~
Alexandru Jizdan	f,23,ef6,ef6~	24525227
Alexis Bethancourt	34,2t,ef6,ef6~		Alexis Bethancourt Yau	Bethancourt
Alexis Boutamba	a,u,ef6,ef6~
Alexis Mwamba	tx,h,ef6,ef6~	2834659	Alexis Thambwe Mwamba
Alfio Piva	q,19,e658,e9~		Alfio Piva Mesen	Piva
Alfonso Alonzo	h,2q,ef6,ef6~		Alfonso Alonzo Vargas	Alonzo
Alfonso Boekhoudt	g,5l,ed11
Alfonso Bonafede	a,11,ef6,ef6~
Alfonso Cusi	49,2u,ef6,ef6~
Alfonso Durazo	b6,37,ef6,ef6~		Alfonso Durazo Montano	Durazo
Alfonso Mokuy	127,1f,ef6,ef6~		Alfonso Nsue Mokuy
Alfonso Noya	i3,1s,ef6,ef6~		Alfonso Noya Martinez	Noya
Alfonso Portillo	1,2q,dw1e,e01e	182441	Alfonso Antonio Portillo;Alfonso Antonio Portillo Cabrera	Portillo
Alfred Alfred Jr.	b2,5c,ef6,ef6~
Alfred Cannan	10,5z,ehac
Alfred Gore	25,2v,ef6,ef6~		Alfred Lado Gore
Alfred Madigele	9,4d,ef6,ef6~
Alfred Manase	46,l,ef6,ef6~
Alfred Marie-Jeanne	42,6l,du3,e2~
Alfred Moah	25,2k,ef6,ef6~
Alfred Opimbat	2v,1z,ef6,ef6~		Alfred Leon Opimbat
Alfred Sant	0,4f,dsas,du~
Alfredo Borrero	4,1c,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Cristiani	1,48,dl61,dq61		Alfredo Cristiani Buchard	Cristiani
Alfredo Gomez	4,4c,e1aa,e2~		Alfredo Gomez Urcuyo	Gomez
Alfredo Lopez	s,1s,ef6,ef6~		Alfredo Lopez Valdes	Lopez
Alfredo Moreno	2d,3a,ef6,ef6~	58293
Alfredo Palacio	1,1c,dy,e2~;4,1c,dy,e2~	217555
Alfredo Pires	2j,3w,ef6,ef6~
Algirdas Butkevicius	0,3p,e8bm,eccd	394006
Algis Dobrovolskas	3,3p,dn1,do~
Ali Abdu	14,57,ef6,ef6~			Ali
Ali Akhmedov	3,3v,ef6,ef6~
Ali Ayyub	8,18,ef6,ef6~		Ali Abdallah Ayyub
Ali Babacan	3,z,e551,e5~
Ali Bahdon	8,54,ef6,ef6~		Ali Hassan Bahdon
Ali Benflis	0,1q,dw8q,dy~	327016
Ali Gamatie	0,y,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Gandapur	nc,12,ef6,ef6~		Ali Amin Khan Gandapur
Ali Gedi	0,29,e0b3,e2~	355468	Ali Ghedi;Ali Mohamed Gedi;Ali Muhammad Ghedi
Ali Ghanem	2j,18,ef6,ef6~
Ali Hammud	n,18,ef6,ef6~
Ali Hasanov	3,3v,ef6,ef6~
Ali Haydar	u9,18,ef6,ef6~
Ali Khalil	7,r,ef6,ef6~		Ali Hasan Khalil
Ali Laareydh	0,24,e92r,ea1t
Ali Mahar	vn,12,ef6,ef6~		Ali Muhammad Khan Mahar
Ali Mbodoumi	1n,21,ef6,ef6~		Ali Mbodou Mbodoumi
Ali Moselhy	11s,x,ef6,ef6~
Ali Muhsin	4,1i,ec43,eh~
Ali Muhsin al-Ahmar	4,1i,ef6,ef6~			Ali Muhsin
Ali Mujawwar	0,1i,e33v,e7br		Ali Muhammad Mujawwar
Ali Munesan	4,n,ef6,ef6~		Ali Asqar Munesan
Ali Mwinyi	1,2z,dhb5,drbm		Ali Hassan Mwinyi
Ali Osmani	l,14,ef6,ef6~		Ali Ahmad Osmani
Ali Ragheb	0,1m,dw6j,dzap		Ali Abul Ragheb
Ali Saibou	1,y,djbe,dp4g
Ali Shein	4,2z,dx75,e6~;xj,2z,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali Taha	q,1w,du,e5~;17,1w,du,e5~;4,1w,du,e5~	937264	Ali Osman Taha
Ali Waheed	m,3r,ef6,ef6~	20744775
Ali Zaydan	0,58,e8ae,ea3b
Ali al-Ahmar	4,1i,ec43,ed~		Mohsin al-Ahmar;Ali Mohsin al-Ahmar
Ali al-Allaq	b,1h,ef6,ef6~
Ali al-Bidh	4,1i,dm5m,dp~		Ali Salim al-Bidh
Ali al-Buaynayn	p,4r,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	a,1i,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	7,4m,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Khalifa	3,4r,ef6,ef6~		Ali bin Khalifa;Ali bin Khalifa bin Salman al-Khalifa	Ali
Ali al-Qatrani	3,58,ef6,ef6~		Ali Faraj al-Qatrani
Ali al-Romaihi	14,4h,ef6,ef6~		Ali bin Muhammad al-Romaihi
Ali al-Rumayhi	mf,4r,ef6,ef6~		Ali bin Muhammad al-Rumayhi
Ali al-Sunaidi	z,4h,ef6,ef6~		Ali bin Masud bin Ali al-Sunaidi
Ali al-Zafir	66,18,ef6,ef6~
Ali bin Haji	xx,5s,ef6,ef6~		Ali bin Haji Apong	Ali
Alicia Arango	i,3l,ef6,ef6~		Alicia Arango Olmos	Arango
Alie Kabba	5,3f,ef6,ef6~
Alik Alik	4,51,e35b,ea~	1283214
Alikhan Smailov	7,1a,ef6,ef6~;j,1a,ef6,ef6~;j,1a,eh,ej~;0,1a,eh,ej~	56825894
Alim Youssouf	1w,10,ef6,ef6~
Aline Hanson	4i,60,e94h,ec~
Alioune Sarr	z,v,ef6,ef6~
Alireza Avaei	a,n,ef6,ef6~
Alisher Shodmonov	9,2j,ef6,ef6~
Alisher Sultonov	l,2j,ef6,ef6~
Alison Blake	6,5h,ei7n,el7t
Alistair Harrison	6,5q,e54l,e97n
Aliu Mahama	4,27,dx17,e4~	1374550
Aljosa Campara	f,d,ef6,ef6~
Alkassoun Maiga	62,26,ef6,ef6~
Allali Abakar	7,21,ef6,ef6~		Allali Mahamat Abakar
Allamaye Halina	0,21,ek5n
Allan Bell	10,5z,e7ab,eca4	976107
Allan Cruickshank	3,55,dq,dq~
Allan Kemakeza	3,20,dx,e1~;0,20,dx,e1~	654672
Allan Marat	3,l,dy8,dy~
Allen Chastenet	0,4o,ec67,ed~;7,4o,ef6,ef6~;0,4o,ef6,ef6~	16203640	Allen Chastanet
Alma Adams	2,0,eabc	4733597
Almambet Maturbraimov	j,16,dq,dq~
Almazbek Atambaev	1,16,e6,ed~;0,16,e6,ed~
Almoustapha Garba	h,y,ef6,ef6~
Aloha Nunez	m6,o,ef6,ef6~		Aloha Nunez Gutierrez	Nunez
Alounkeo Kittikhoun	x,q,ef6,ef6~			Alounkeo
Alpha Barry	5,26,ef6,ef6~
Alpha Keira	t,1d,ef6,ef6~		Alpha Ibrahima Keira
Alpha Timbo	43,3f,ef6,ef6~		Alpha Osman Timbo
Alpha Wurie	9,3f,ef6,ef6~
Alpheus Naruseb	c,3m,ef6,ef6~
Alphons Kannanthanam	j9,4,ef6,ef6~;af,4,ef6,ef6~	4735334
Alphonse Kadege	4,1e,dz4u,dz~
Alpidio Alonso	k,1s,ef6,ef6~		Alpidio Alonso Grau	Alonso
Altynay Omurbekova	3,16,ef6,ef6~
Alun Cairns	10c,1,ef6,ef6~	268030
Alvaro Aleman	39,2t,ef6,ef6~	110628438	Alvaro Aleman Healy	Aleman
Alvaro Arzu	1,2q,ds1e,dw1e	250834	Alvaro Enrique Arzu;Alvaro Enrique Arzu Irigoyen	Arzu
Alvaro Colom	1,2q,e41e,e81e	250924	Alvaro Colom Caballeros	Colom
Alvaro Garcia	4,30,e21m,ed~;4,30,ef6,ef6~	250993	Alvaro Garcia Linera	Garcia
Alvera Mukabaramba	un,1u,ef6,ef6~
Alvin Hilaire	b,43,ef6,ef6~
Aly Ndiaye	f,v,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amado Boudou	4,2l,e7ca,eb~	452112
Amadou Aissata	7i,y,ef6,ef6~
Amadou Ali	3,10,ea,ej~	2840847
Amadou Ba	o,v,ef6,ef6~;0,v,ei9h,ek42
Amadou Bah	0,1d,ek2r		Amadou Oury Bah
Amadou Cheiffou	0,y,dnb,dp4h
Amadou Cisse	0,y,dscl,dtbr		Amadou Boubacar Cisse
Amadou Coulibaly	0,2b,ed1b,ed~;45,2b,ef6,ef6~;0,2b,ef6,ef6~		Amadou Gon Coulibaly
Amadou Koita	y,1n,ef6,ef6~
Amadou Kone	n,2b,ef6,ef6~
Amal Maouloud	4u,2s,ef6,ef6~		Amal Mint Maouloud
Amama Mbabazi	0,5,e75o,ea9j	57873
Amancio Denis	4,3e,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amanda Lind	k,2i,ef6,ef6~	24018140
Amandurdy Isanow	1c,3h,ef6,ef6~
Amani Abdou	bh,y,ef6,ef6~
Amara Sompare	14,1d,ef6,ef6~
Amarjeet Sohi	1y,e,ef6,ef6~	4740296
Amata Kabua	1,5c,db,dt1e
Ambrose Dery	f,27,ef6,ef6~
Ambrose Dlamini	0,4w,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	ix,2b,ef6,ef6~		Amede Koffi Kouakou
Amedi Camara	h,2s,ef6,ef6~
Ameenah Gurib-Fakim	1,1o,eb65,eh~	20022984
Amelia Kyambadde	1c,5,ef6,ef6~
Amelie de Montchalin	5i,3,ef6,ef6~	30379410
Amenta Matthew	f,5c,ef6,ef6~
Americo Ramos	7,4q,ef6,ef6~		Americo D'Oliveira Ramos
Ami Bera	2,0,e913	3389105
Ami Nnongolo	38,h,ef6,ef6~		Ami Ambatombe Nnongolo
Amie Fabureh	c,4s,ef6,ef6~
Amin Liew bin Abdullah	k4,5s,ef6,ef6~			Amin
Amina Mohamed	dc,3c,ef6,ef6~	4746345	Amina Chawahir Mohamed
Amina Mohammed	h,2h,ef6,ef6~
Amina Moumouni	l,y,ef6,ef6~
Amina Nurhussein	9,57,ef6,ef6~			Amina
Aminata Manga	j0,v,ef6,ef6~;10u,v,ef6,ef6~		Aminata Angelique Manga
Aminata Ndiaye	3m,v,ef6,ef6~		Aminata Mbengue Ndiaye
Aminata Toure	0,v,e993,ea74	2415495
Aminath Aathifa	1a,3r,ef6,ef6~
Aminuddin Ihsan Abidin	k,5s,ef6,ef6~			Aminuddin
Amir Aman	9,2p,ef6,ef6~			Amir
Amir Amu	mc,1k,ef6,ef6~		Amir Hossain Amu
Amir Hatami	8,n,ef6,ef6~	25424757
Amir Yaron	b,a,ef6,ef6~
Amir Zukic	3t,d,ef6,ef6~
Amma Ally	b9,36,ef6,ef6~
Amon Murwira	11,3t,ef6,ef6~
Amos Sawyer	1,4b,dmbf,dp~
Amr Bayoumy	s,x,ef6,ef6~		Amr Adel Bayoumy
Amr Talaat	1x,x,ef6,ef6~		Amr Ahmed Talaat
Amran Sulaiman	c,15,ef6,ef6~	19752868
Amy Klobuchar	e,0,e314	22237
An Tong Chun	bp,9,ef6,ef6~			An
Ana Birchall	hg,17,ef6,ef6~
Ana Chacón	17,19,ea58,ed~		Ana Helena Chacón;Ana Helena Chacón Echeverría	Chacón
Ana Drouet	cs,1c,ef6,ef6~		Ana Katuska Drouet;Ana Katuska Drouet Salcedo	Drouet
Ana Guevara	17,33,ef6,ef6~		Ana Rosanna Guevara;Ana Rosanna Guevara Pinto	Guevara
Ana Guido	p,4c,ef6,ef6~		Ana Julia Guido
Ana Mendieta	1i,s,ef6,ef6~	51297853	Ana Maria Mendieta
Ana Neto	y,25,ef6,ef6~		Ana Paula Sacramento Neto
Ana Vitorino	b4,3y,ef6,ef6~		Ana Paula Vitorino
Ana de Carvalho	1j,25,ef6,ef6~;57,25,ef6,ef6~		Ana Paula Chantre Luna de Carvalho
Ana de Escobar	4,48,e061,e4~		Ana Vilma Albanez de Escobar
Anak Puspayoga	gd,15,ef6,ef6~		Anak Agung Gede Ngurah Puspayoga
Analilia Mejia	2,0,em4k	138142530
Anan Panyarachun	0,j,do6a,do9n
Anand Satyanand	g,g,e28n,e78v	485733
Anant Geete	lr,4,ef6,ef6~
Anantaphon Kanchanarat	2d,j,ef6,ef6~			Anantaphon
Anas al-Salih	7,2g,ef6,ef6~		Anas al-Khalid al-Salih
Anasha Campbell	m,4c,ef6,ef6~
Anastase Murekezi	0,1u,ea7o,ed8u	17417622
Anastase Shyaka	1z,1u,ef6,ef6~
Anatol Sivak	n,t,ef6,ef6~	3925052
Anatole Kanyenkiko	0,1e,dq27,dr2
Anatole Makosso	43,1z,ef6,ef6~;0,1z,eh5c	4752077	Anatole Collinet Makosso
Anatolio Ndong Mba	26,1f,dpb,ds~			Ndong Mba
Anatoly Holubchenko	j,8,dt88,du~		Anatoliy Holubchenko
Anatoly Kinakh	j,8,dx,e0~;0,8,dx,e0~	488180	Anatoliy Kinakh
Anatoly Lappo	ea,t,ef6,ef6~		Anatoliy Lappo
Ancil Antoine	7n,43,ef6,ef6~
Anders Samuelsen	5,47,ef6,ef6~	491263
Anders Ygeman	l,2i,ef6,ef6~	3375050
Andr Ebanks	r,5t,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,2m,dw5c,e344	215782
Andranik Markaryan	0,2m,dw5c,e0~
Andre Johnson	h,2o,ef6,ef6~
Andre Milongo	0,1z,dn5,doc
Andre Nzapayeke	0,1r,ea1p,ea8a	15652682
Andre Sanza	m,h,ef6,ef6~		Andre Moke Sanza
Andre de Almeida Mendonca	cv,w,ef6,ef6~		Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andre-Dieudonne Kolingba	1,1r,dd91,dpam
Andrea Bartfai-Mager	1e,4a,ef6,ef6~	53764750
Andrea Clausen	1q,5h,el41		Andrea Patricia Clausen
Andrea Kalavska	9,2x,ef6,ef6~
Andrea Leadsom	78,1,ef6,ef6~	750091
Andrea Salinas	2,0,ej13	39791512
Andrea Sotomayor	1k,1c,ef6,ef6~		Andrea Sotomayor Andrade	Sotomayor
Andreas Scheuer	1g,f,ef6,ef6~	500381
Andreas Xanthos	9,2n,ef6,ef6~
Andrei Khudyk	1y,t,ef6,ef6~		Andrey Khudyk
Andrei Kobyakov	3,t,dx,ed~;j,t,dx,ed~;0,t,dx,ed~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	8,t,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	j,23,do,ds~;0,23,do,ds~		Andrei Sanghali
Andrej Kiska	1,2x,ea6f,ec3n;1,2x,ef6,ef6~	12762303
Andreja Katic	8,35,ef6,ef6~	23418897
Andres Abua	3c,1f,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	f,49,ef6,ef6~	13234758
Andres Chadwick	f,3a,ef6,ef6~	4760169	Andres Chadwick Pinera	Chadwick
Andres Michelena	w0,1c,ef6,ef6~		Andres Michelena Ayala	Michelena
Andres Navarro	d,2w,ef6,ef6~;11,2w,ef6,ef6~		Andres Navarro Garcia	Navarro
Andres Rodriguez	1,3e,dl5f,dp8f		Andres Rodriguez Pedotti	Rodriguez
Andres Tarand	0,49,dqa,dr~
Andres Valencia	c,3l,ef6,ef6~	55812744	Andres Valencia Pinzon	Valencia
Andrew Baing	3,l,dt3r,dz~
Andrew Clyde	2,0,eh13	102277679
Andrew Fahie	r,5o,ef2q,ei55	28709152
Andrew Fatorma	60,3f,ef6,ef6~
Andrew Garbarino	2,0,eh13	21257859
Andrew George	6,5q,e27a,e54l
Andrew Gurr	6,6y,e3bb,e7at
Andrew Leung	as,2,ef6,ef6~		Andrew Leung Kwan-yuen	Leung
Andrew Little	a,g,ef6,ef6~;x,g,ef6,ef6~;s2,g,ef6,ef6~	3561087	Andrew Litlle
Andrew Manepora	25,20,ef6,ef6~
Andrew Murdoch	6,3k,el1n
Andrew Napuat	f,2k,ef6,ef6~
Andrew Ogles	2,0,ej13	111623114	Andrew Ogles IV
Andrew Pearce	6,5k,ee21,ej46
Andrew Ridgeway	12,5r,e26e,e6~
Andrew Wheatley	1f,4t,ef6,ef6~		Andrew O'Brian Wheatley
Andrew Yatiman	ic,51,ef6,ef6~
Andris Berzins	1,34,dw,ea~;0,34,dw,ea~
Andris Skele	0,34,drcl,dt87
Andriy Klyuyev	j,8,e63b,e7~	510926
Andriy Parubiy	e7,8,ef6,ef6~	2482633
Andriy Reva	10y,8,ef6,ef6~	23825095
Andrus Ansip	0,49,e14c,e9~	57640
Andrzej Adamczyk	1b,k,ef6,ef6~
André Carson	2,0,e43d	517649
Andy Barr	2,0,e913	3828645	Garland Barr
Andy Biggs	2,0,ed13	16199304
Andy Harris	2,0,e715	506639
Andy Keeling	1q,5h,eh4,el41
Andy Kim	2,0,ef13,ekc8;e,0,ekc9	55639180
Anerood Jugnauth	1,1o,do,eh~;0,1o,do,eh~;8,1o,ef6,ef6~;qq,1o,ef6,ef6~	217566
Anfinn Kallsberg	0,5u,du5,e023	529900
Ang Vong Vattana	a,1j,ef6,ef6~
Ange Bininga	1n,1z,ef6,ef6~		Ange Aime Bininga
Ange Mancini	v,6q,dy7v,e1~
Ange Nkoue	m,46,ef6,ef6~
Angel Estevez	h,2w,ef6,ef6~		Angel Francisco Estevez;Angel Francisco Estevez Bourdierd	Estevez
Angel Marin	4,1l,dy1m,e7~	2080774
Angel Mesie	3c,1f,ee25,ej~;zi,1f,ef6,ef6~		Angel Mesie Mibuy	Mesie
Angela Alsobrooks	e,0,el13	58755148
Angela Orozco	1g,3l,ef6,ef6~		Angela Maria Orozco
Angelino Garzon	4,3l,e687,eb~	465923
Angelo Tavares	f,25,ef6,ef6~		Angelo de Barros Veiga Tavares
Angidi Chettiar	4,1o,dt6s,dx~		Angidi Verriah Chettiar
Angie Craig	2,0,ef13	58324174
Angus King	e,0,e913	544464	Angus King Jr.
Angus Taylor	l,6,ef6,ef6~	16196728
Anibal Acevedo-Vila	6,69,e0,e4~
Anibal Melo	ba,25,ef6,ef6~	111954370	Anibal Joao Da Silva Melo
Anicet Dologuele	0,1r,dv1,dx41	546278	Anicet Georges Dologuele
Anil Gayan	m,1o,ef6,ef6~
Anis Birou	vj,1t,ef6,ef6~
Anisul Haque	4z,1k,ef6,ef6~
Anisul Mahmud	2m,1k,ef6,ef6~		Anisul Islam Mahmud
Anja Karliczek	d,f,ef6,ef6~	15783504
Anja Mrak	i,35,ef6,ef6~		Anja Kopac Mrak
Anmar Khasawneh	n,1m,ef6,ef6~
Ann Linde	3i,2i,ef6,ef6~	18243775
Ann Muller	22,5c,ef6,ef6~		Ann Marie Muller
Ann Wagner	2,0,e913	3917251
Ann-Kristin Olsen	6,6i,ds,dv~		Ann-Krisitin Olsen
Anna Bijleveld	8,38,ef6,ef6~
Anna Ekstrom	d,2i,ef6,ef6~	4946204
Anna Kachikho	25,4y,ef6,ef6~	4767130
Anna Paulina Luna	2,0,ej13	112805534	Anna Luna
Anna Zalewska	1w,k,ef6,ef6~	9155828
Anne Berner	n,31,ef6,ef6~	16980286
Anne Laubies	v,6n,eb68,ed~;v,60,eb68,ed~
Anne McLellan	3,e,dzcc,e1~	2851210
Anne Ouloto	h,2b,ef6,ef6~		Anne Desiree Ouloto
Anne-Mari Virolainen	3i,31,ef6,ef6~	4984722
Annemarie Jorritsma	26,38,du83,dx~
Annette Lu	4,m,dw5k,dy~		Annette Hsiu-lien Lu
Annick Girardin	wl,3,ef6,ef6~	2851582
Annika Strandhall	7u,2i,ef6,ef6~	4980750
Anniken Hauglie	i,4j,ef6,ef6~
Anote Tong	1,4x,dz7a,ec3b;5,4x,ef6,ef6~	57456
Anson Chan	6h,63,dpbt,dx~	50838
Antal Rogan	lp,4a,ef6,ef6~
Ante Sprlje	a,2f,ef6,ef6~
Anthony Abbott	6,5k,dt9,dx5		Anthony John Abbott
Anthony Akoto Osei	vi,27,ef6,ef6~			Akoto Osei
Anthony Brewah	1z,3f,ef6,ef6~
Anthony Carmona	1,43,e93i,ee3j	4772220
Anthony Garcia	d,43,ef6,ef6~
Anthony Loke	n,2r,ef6,ef6~		Anthony Loke Siew Fook	Loke
Anthony Longrigg	6,5k,dx5,e05a
Anthony Martinez	9l,39,ef6,ef6~
Antoine Elias	9,42,ef6,ef6~
Antoine Gizenga	0,h,e2cu,e4aa	316942
Antoine Karam	42,6q,do3,e2~
Antoine Nduwayo	0,1e,dr2,ds7v
Antoinette Djondo	1o,1z,ef6,ef6~		Antoinette Dinga Djondo
Anton Anton	l,17,ef6,ef6~	4775647
Anton Kasipovic	a,d,ef6,ef6~
Anton Persak	k,35,ef6,ef6~
Anton Rop	0,35,dycb,e0b9	464922
Anton Siluanov	7,7,ef6,ef6~;5m,7,ef6,ef6~	589645	Anton Germanovich Siluanov
Antonella Mularoni	8d,5x,ef6,ef6~
Antoni Marti	lj,61,ef6,ef6~	24801	Antoni Marti Petit	Marti
Antonin Stanek	k,1y,ef6,ef6~	18564390
Antonio Barbosa	13,1g,ef6,ef6~		Antonio Oscar Barbosa
Antonio Bells	4,5b,e91h,ed~
Antonio Embalo	l,1g,ef6,ef6~;h,1g,ef6,ef6~		Antonio Serifo Embalo;Antonio Sirifo Embalo
Antonio Isa Conde	l,2w,ef6,ef6~			Isa Conde
Antonio Mascarenhas	1,5d,dn3m,dx3m		Antonio Mascarenhas Monteiro	Mascarenhas
Antonio Nguema	t,1f,ef6,ef6~	63731266	Antonio Mba Nguema;Antonio Mba Nguema Mikue	Nguema
Antonio Paulo	32,25,ef6,ef6~		Antonio Rodrigues Afonso Paulo
Antonio Rodriguez	ib,1s,ef6,ef6~		Antonio Rodriguez Rodriguez	Rodriguez
Antonio Walker	c,3a,ef6,ef6~	59797711
Antonio da Conceicao	z,3w,ef6,ef6~;gk,3w,ef6,ef6~
Antony Geros	20,6r,e059,e4~
Antony Leung	6w,63,dx51,dz~
Antti Hakkanen	a,31,ef6,ef6~
Antti Kalliomaki	3,31,dz4h,e0~	609682
Anu Vehvilainen	1z,31,ef6,ef6~	4349014
Anuphong Paochinda	f,j,ef6,ef6~			Anuphong
Anwaar-ul-Haq Kakar	0,12,ej8e,ej~
Anwar Gargash	th,13,ef6,ef6~		Anwar Muhammad Gargash
Anwar Husnoo	9,1o,ef6,ef6~
Anwar Maarouf	g3,24,ef6,ef6~
Anwar Monju	h,1k,ef6,ef6~		Anwar Hossain Monju
Apas Jumagulov	0,16,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	7,j,ef6,ef6~			Aphisak
Apisai Ielemia	0,3n,e28e,e6co	316267
Apolo Nsibambi	0,5,dv45,e75o	320005	Apollo Nsibambi
April McClain Delaney	2,0,el13	125935301		McClain Delaney
Aram Sarkisyan	0,2m,dvb3,dw5c
Ararat Mirzoyan	j,2m,ef6,ef6~	31196321
Arayik Harutyunyan	d,2m,ef6,ef6~	53122364
Arben Ademi	d,28,ef6,ef6~
Arben Ahmetaj	7,45,ef6,ef6~;3,45,eh9i,ej~	13037063
Ardalan Shekarabi	32,2i,ef6,ef6~	4787806
Ardo Hansson	b,49,ef6,ef6~	639741
Arefaine Berhe	c,57,ef6,ef6~			Arefaine
Aren Palik	4,51,ej5c,ej~
Ariana Campero	9,30,ef6,ef6~		Ariana Campero Nava	Campero
Arie Slob	43,38,ef6,ef6~	658258
Arief Yahya	m,15,ef6,ef6~
Ariel Oviedo	h,3e,ef6,ef6~
Arif Alvi	1,12,ee99,ej~
Aristides Gomes	0,1g,e1b2,e349;6q,1g,ef6,ef6~;0,1g,ef6,ef6~
Aristides da Silva	r9,1g,ef6,ef6~		Aristides Ocante da Silva
Aristobulo Isturiz	4v,o,ec16,ec~;d,o,ef6,ef6~		Aristobulo Isturiz Almeida
Arjuna Mahendran	b,1b,ef6,ef6~
Arjuna Ranatunga	x0,1b,ef6,ef6~
Arkady Dvorkovich	2b,7,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlette Nonault	m,1z,ef6,ef6~	26254130	Arlette Soudan Nonault
Arlette Sombo-Dibele	h,1r,ef6,ef6~
Arlindo Ramos	8,4q,ef6,ef6~
Arlindo do Rosario	9,5d,ef6,ef6~
Armand Njodom	108,10,ef6,ef6~
Armando Calderon Sol	1,48,dq61,dv61			Calderon Sol
Armando Guebuza	1,3s,e0,ea~	57392	Armando Emilio Guebuza
Armen Darbinyan	0,2m,du4a,dvb3
Armen Sargsyan	1,2m,ef6,ef6~
Armen Sarkissian	1,2m,ee49,ei3d	93153
Armida de Lopez	17,33,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	2e,33,ef6,ef6~
Arnold Koller	1,2y,dt11,dt~
Arnold Palacios	6,5e,ej19,ek~
Arnold Ruutel	1,49,dxa8,e2a9	194000
Arnoldo Lopez	17,19,dm58,dp~		Arnoldo Lopez Echandi	Lopez
Arnoldo Wiens	13,3e,ef6,ef6~
Arouna Toure	8y,1n,ef6,ef6~		Arouna Modibo Toure
Arpad Ersek	1g,2x,ef6,ef6~	13375711
Arsala Rahmani	3,14,dp3h,ds~
Arsen Avakov	f,8,ef6,ef6~	704389
Arsen Torosyan	9,2m,ef6,ef6~
Artak Zeynalyan	a,2m,ef6,ef6~
Arthur Dowers	a,5l,ef6,ef6~
Arthur Foulkes	g,3i,e64e,ea78	175892
Arthur Hanna	g,3i,e221,e64e
Arthur Robinson	1,43,dt3j,dx~		Arthur Napoleon Raymond Robinson
Arthur Tugade	69,2u,ef6,ef6~
Artis Pabriks	8,34,ef6,ef6~;3,34,ef6,ef6~
Artsvik Minasyan	2e,2m,ef6,ef6~
Artur Grigoryan	jb,2m,ef6,ef6~
Artur Gumeniuc	11u,23,ef6,ef6~
Artur Javadyan	b,2m,ef6,ef6~
Artur Khachatryan	c,2m,ef6,ef6~
Artur Rasizade	0,3v,dsb,ed~	57618
Artur Sanha	0,1g,dz9s,e059
Arturo Herbruger	4,2q,dp6i,dr~
Arturo Vallarino	q,2t,dv91,dz~		Arturo Ulises Vallarino
Arvils Aseradens	3,34,ec2b,ed~
Arystanbek Mukhamediuly	k,1a,ef6,ef6~
Asa Lindhagen	4w,2i,ef6,ef6~	23916255
Asa Romson	3,2i,eaa3,eb~
Asadullah Khalid	8,14,ef6,ef6~
Asaduzzaman Kamal	1h,1k,ef6,ef6~		Asaduzzaman Khan Kamal
Asaduzzaman Noor	8s,1k,ef6,ef6~
Asaf Ademi	k,28,ef6,ef6~
Asang Laoli	3,q,dy,eb~;j,q,dy,eb~			Asang
Ase Michaelsen	j5,4j,ef6,ef6~	1772865
Ashit Gungah	z,1o,ef6,ef6~
Ashley Hinson	2,0,eh13	60713905
Ashley Moody	e,0,el1l	58333626
Ashneel Sudhakar	25,2a,ef6,ef6~
Ashot Hakobyan	n,2m,ef6,ef6~
Ashraf Sobhy	y,x,ef6,ef6~
Ashwin Adhin	4,42,eb8c,ed~;dx,42,ef6,ef6~;4,42,ef6,ef6~
Askalu Menkerios	m,57,ef6,ef6~			Askalu
Askar Mamin	j,1a,ed,eh~;0,1a,ed,eh~	527063
Askar Zhumagaliyev	8x,1a,ef6,ef6~
Asman Abnur	c4,15,ef6,ef6~
Asmundur Dadason	1o,50,ef6,ef6~	252565	Asmundur Einar Dadason
Assetou Migan	3z,1n,ef6,ef6~		Assetou Foune Samake Migan
Assoumana Issa	gw,y,ef6,ef6~		Assoumana Mallam Issa
Astrid Fischel	q,19,du58,dx~		Astrid Fischel Volio	Fischel
Atageldi Samyradow	k,3h,ef6,ef6~
Atalina Enari	b,4p,ef6,ef6~
Atanasio Mtumuke	8,3s,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	f,4x,ef6,ef6~
Atef Abeid	0,x,dva5,e079		Atef Mohammed Abeid
Atef Obeid	0,x,dva5,dx~
Atef Sedky	0,x,dibc,ds14		Atef Mohammed Najib Sedky
Athalia Molokomme	p,4d,ef6,ef6~
Atif Naddaf	11,18,ef6,ef6~
Atifete Jahjaga	1,3d,e747,eb~	57509
Atis Kalonji	h,h,ef6,ef6~		Atis Kabongo Kalonji
Atiur Rahman	b,1k,ef6,ef6~
Atli Dam	0,5u,dn1f,dp1i
Atom Janjughazyan	7,2m,ef6,ef6~	21212607
Atupele Muluzi	9,4y,ef6,ef6~
Audley Shaw	s,4t,ef6,ef6~	758950
Audu Ogbeh	c,2h,ef6,ef6~
August Pfluger	2,0,eh13	101196462	August Pfluger II
Augustin Ponyo	0,h,e84i,ecbh		Augustin Matata Ponyo;Augustin Matata Ponyo Mapon	Ponyo
Augustin Tine	6c,v,ef6,ef6~
Augustine Mahiga	5,2z,ef6,ef6~	14949590	Augustine Phillip Mahiga
Augusto Arosemena	z,2t,ef6,ef6~	110628418	Augusto Arosemena Moreno	Arosemena
Augusto Casali	40,5x,ef6,ef6~
Augusto Heleno	qy,w,ef6,ef6~		Augusto Heleno Ribeiro Pereira	Heleno
Augusto Mangueira	7,25,ef6,ef6~		Augusto Archer de Sousa Mangueira
Augusto Santos Silva	5,3y,ef6,ef6~	769747		Santos Silva
Aumua Amata Coleman Radewagen	2,0,eb16	18684027	Aumua Amata Radewagen
Aun Porn Moniroth	24,1j,ef6,ef6~
Aung Ko	3b,2c,ef6,ef6~
Aung Thu	c,2c,ef6,ef6~
Aurelia Frick	5,5v,ef6,ef6~
Aurelien Agbenonci	5,46,ef6,ef6~
Aurelijius Veryga	9,3p,ef6,ef6~	27546897
Aurora Teleguario	i,2q,ef6,ef6~		Aurora Leticia Teleguario;Aurora Leticia Teleguario Sincal	Teleguario
Austin Scott	2,0,e715	781167
Avichai Mandelblit	p,a,ef6,ef6~	2906446
Awad Auf	8,1w,ef6,ef6~;q,1w,ef6,ef6~		Awad al-Karim Ahmad Muhammad Ibn Auf
Awad Khulayfat	3,1m,e8ab,e8~
Awadis Kanadian	m,r,ef6,ef6~
Awang Abu Bakar	1h,5s,ef6,ef6~		Awang Abu Bakar bin Apong	Abu Bakar
Awn al-Khasawnah	0,1m,e7ao,e8ab		Awn Shawkat al-Khasawnah
Awut Acuil	2z,2v,ef6,ef6~		Awut Deng Acuil
Axel Addy	z,4b,ef6,ef6~
Ayanda Dlodlo	1n,p,ef6,ef6~	28839897
Ayanna Pressley	2,0,ef13	13562359
Ayelet Shaked	a,a,ef6,ef6~
Ayman Benabderrahmane	0,1q,eh77,ejbb
Ayoub Kara	1x,a,ef6,ef6~	2584267
Aysha Mohammed	8,2p,ef6,ef6~
Azad Rahimov	1k,3v,ef6,ef6~	4832055
Azail Assoumani	1,4e,ec5q,ec~
Azamat Jamankulov	k,16,ef6,ef6~
Azarias Ruberwa	sx,h,ef6,ef6~	2875098
Azat Atamyradow	53,3h,ef6,ef6~
Azeema Adam	l3,3r,ef6,ef6~			Azeema
Azim Ibrohim	3,3z,ef6,ef6~
Aziz Abduhakimov	3,2j,ef6,ef6~
Aziz Rabbah	4u,1t,ef6,ef6~
Aziz Saleh	9,21,ef6,ef6~		Aziz Mahamat Saleh
Azzedine Laraki	0,1t,di9u,doa
Azzedine Mihoubi	k,1q,ef6,ef6~
Baba Hamadou	m,10,ef6,ef6~
Babatunde Fashola	aq,2h,ef6,ef6~
Baburam Bhattarai	0,4g,e78t,e8~	57816
Bacharuddin Habibie	1,15,du3l,dvak
Baciro Dja	0,1g,ec5r,ec~
Badara Joof	11,4s,ef6,ef6~
Badaruddin bin Othman	3b,5s,ef6,ef6~			Badaruddin
Baddeley Devesi	3,20,dma,dw~
Bagalatia Arone	5d,4d,ef6,ef6~
Bahar Abu Garda	i,1w,ef6,ef6~		Bahar Idris Abu Garda	Abu Garda
Bahargul Abdyyewa	35,3h,ef6,ef6~
Bahodir Qurbonov	8,2j,ef6,ef6~
Bai Jobe	1c,4s,ef6,ef6~;n,4s,ef6,ef6~		Lamin Jobe;Bai Lamin Jobe
Bailey Olter	1,51,dn5l,ds~
Baindu Dassama	4n,3f,ef6,ef6~
Bajram Hasani	1c,3d,ef6,ef6~
Bakary Darbo	4,4s,de5c,do~		Bakary Bunja Darbo
Bakary Issa Tchiroma	1r,10,ef6,ef6~			Issa Tchiroma
Bakir Izetbegovic	2o,d,e6a3,ed~;ar,d,ef6,ef6~	312355
Baklai Temengil	6n,5b,ef6,ef6~
Bakri Hassan Salih	q,1w,e9c3,ed~			Bakri
Baktygul Jeenbaeva	7,16,ef6,ef6~
Bakyt Sharshembiev	ed,16,ef6,ef6~
Bakytzhan Sagintayev	j,1a,e9,ed~;0,1a,e9,ed~
Baldo Prokurica	37,3a,ef6,ef6~	4850447
Baldwin Lonsdale	1,2k,ea9m,ed76	18117069
Baldwin Spencer	0,53,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Edjo	t,1f,ef6,ef6~		Baltasar Engonga Edjo
Baltasar Nfono	r0,1f,ef6,ef6~		Baltasar Esono Eworo Nfono
Baltazar Kasirivu-Atwooki	t4,5,ef6,ef6~
Bambang Brodjonegoro	rk,15,ef6,ef6~	16169810
Bamboka Lobendi	7r,h,ef6,ef6~
Banhan Sinlapa-acha	0,j,dr7d,dsbp			Banhan
Barak Sope	0,2k,dvbp,dx4d	807232
Barbara Lezzi	115,11,ef6,ef6~	16039249
Barbara Nekesa	tz,5,ef6,ef6~		Barbara Oundo Nekesa
Bardish Chagger	ok,e,ef6,ef6~	21402871
Bardur Steig Nielsen	0,5u,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,54,da9u,dx34	727071		Barkat
Barki Issouf	x,y,ef6,ef6~;rw,y,ef6,ef6~		Barkai Issouf
Barnabe Dassigli	8t,46,ef6,ef6~
Barros Banjai	1y,1g,ef6,ef6~		Barros Bacar Banjai
Barry Loudermilk	2,0,eb16	16731643
Barry Moore	2,0,eh13	63198048
Barry Rowland	1q,5h,eca3,eh4
Bartholomew Parapolo	k,20,ef6,ef6~
Bartholomew Ulufaalu	0,20,dt8r,dw71
Baru Bian	2g,2r,ef6,ef6~			Baru
Basdeo Panday	0,43,drb9,dx~
Bashar Yazigi	m,18,ef6,ef6~		Bashar Riyad Yazigi
Bashir Ali	b,29,ef6,ef6~		Bashir Isse Ali
Basil Williams	p,36,ef6,ef6~;3l,36,ef6,ef6~
Basim al-Hamar	1a,4r,ef6,ef6~		Basim bin Yacub al-Hamar
Basim al-Rubai	i,1h,ef6,ef6~
Basma Ishaqat	2d,1m,ef6,ef6~
Bassam Talhouni	a,1m,ef6,ef6~
Bassima Hakkaoui	7v,1t,ef6,ef6~
Basuki Hadimuljono	13,15,ef6,ef6~
Bathabile Dlamini	sa,p,ef6,ef6~	4868980
Batienne Kpabre-Sylli	s9,2o,ef6,ef6~
Batio Bassiere	h,26,ef6,ef6~
Batjargal Batzorig	kh,1p,ef6,ef6~
Batyr Atdayew	2s,3h,ef6,ef6~
Batyr Bazarow	7,3h,ef6,ef6~
Baudilio Portillo	113,2q,ef6,ef6~		Baudilio Portillo Merlos	Portillo
Baudouin I	15,3o,cj7h,dp8			Baudouin
Baxtiyor Sayfullayev	k,2j,ef6,ef6~
Bayartsaikhan Nadmid	b,1p,ef6,ef6~
Beate Hartinger-Klein	i,3u,ef6,ef6~
Beatriz Argimon	4,44,eg31,ej~		Beatriz Argimon Cedeira	Argimon
Beatriz Buchili	p,3s,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Becca Balint	2,0,ej13	28137193
Bechir Ouedraogo	l,26,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	7,3d,ef6,ef6~
Begenc Gundogdyyew	8,3h,ef6,ef6~
Begmyrat Muhammedow	a,3h,ef6,ef6~
Behgjet Pacolli	j,3d,ef6,ef6~;5,3d,ef6,ef6~
Behzod Musayev	em,2j,ef6,ef6~
Bejtush Gashi	f,3d,ef6,ef6~
Bekir Pakdemirli	c,z,ef6,ef6~	55439729
Belaid Abdesselam	0,1q,do78,dq4b
Belden Namah	3,l,e789,e7~
Ben Cline	2,0,ef13	4885439
Ben Merrick	22,5n,ed8,eh~
Ben Ray Luján	2,0,e516,eh13;e,0,eh13	324256	Ben Luján
Bengin Rekani	2h,1h,ef6,ef6~
Bengt Westerberg	3,2i,dp,dq~
Beniamina Tiinga	4,4x,dwc,dy~	4887927
Benigno Fitial	6,5e,e219,e8~
Benigno Lopez	7,3e,ef6,ef6~
Benjamin Diokno	b,2u,ef6,ef6~
Benjamin Manglona	12,5e,dm19,dq~
Benjamin Mkara	1,2z,drbm,ds~
Benna Namugwanya	ty,5,ef6,ef6~
Bennie Thompson	2,0,dp4d	817877
Benno Ndulu	b,2z,ef6,ef6~
Benny Allen	c,l,ef6,ef6~
Benny Sevinger	1b,5l,ef6,ef6~
Benoit Baty	18,1z,ef6,ef6~
Benoit Ndong Soumhet	x,10,ef6,ef6~			Ndong Soumhet
Bent Hoie	9,4j,ef6,ef6~	457128
Bent Klinte	1l,5i,do,do~
Bente Klinte	1l,5u,do,dw~		Bent Klinte
Bento Lima Leite	1v,w,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berat Albayrak	82,z,ef6,ef6~	6052158
Berdibek Saparbayev	3,1a,eab,eb~;i,1a,ef6,ef6~
Berenice Cordero	iw,1c,ef6,ef6~		Berenice Cordero Molina	Cordero
Berhane Abrehe	7,57,ef6,ef6~			Berhane
Berhanu Tsegaye	a,2p,ef6,ef6~			Berhanu
Bernadette Jordan	zb,e,ef6,ef6~	22278440
Bernadette Legzim-Balouki	z,2o,ef6,ef6~		Bernadette Essossimna Legzim-Balouki
Bernard Busokoza	q,1e,e9ad,e9~	97956471
Bernard Dowiyogo	1,3x,dlcc,dx~	715836
Bernard Esau	1d,3m,ef6,ef6~
Bernard Gomou	0,1d,ei8k,ek2r
Bernard Makuza	0,1u,dw38,e7a7	319916
Bernarda da Silva	s,25,ef6,ef6~		Bernarda Goncalves Martins Henriques da Silva
Bernardino Soto	8,3e,ef6,ef6~		Bernardino Soto Estigarribia	Soto
Bernie Moreno	e,0,el13	124858476
Berniece Dahn	9,4b,ef6,ef6~
Bertrand Osborne	10,5k,dsbd,dt8m
Bertrand Touaboy	vt,1r,ef6,ef6~	112079695
Besim Beqaj	3z,3d,ef6,ef6~
Beth Van Duyne	2,0,eh13	66309702		Van Duyne
Betriz Jhonson	5b,1s,ef6,ef6~		Betriz Jhonson Urrutia	Jhonson
Betsy Diaz	6p,1s,ef6,ef6~		Betsy Diaz Velazquez	Diaz
Betty Amongi	25,5,ef6,ef6~
Betty Kamya-Turwomwe	rh,5,ef6,ef6~
Betty McCollum	2,0,dx13	434893
Beybut Atamkulov	5,1a,ef6,ef6~
Bhairon Shekhawat	4,4,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	1,36,dw,ej~;4,36,dw,ej~
Bheki Cele	4g,p,ef6,ef6~
Bianrifi Tarmidi	0,4e,dvc2,dwb
Bianrifi Tharmidhi	o,4e,ef6,ef6~
Bidya Bandhari	1,4g,ebat,ej3d		Bidhya Bhandari;Bidya Devi Bandhari;Bidhya Devi Bhandari
Biendi Maganga Moussavou	4m,u,ef6,ef6~			Maganga Moussavou
Bijay Gachchadar	3,4g,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3n,dlag,dv~
Bilen Saliji	a,28,ef6,ef6~
Bill Cassidy	2,0,e516,eb13;e,0,eb16	861999
Bill Foster	2,0,e438,e713;2,0,e913	2903389
Bill Hagerty	e,0,eh13	27734214
Bill Huizenga	2,0,e715	862199
Bill Skate	0,l,dt7m,dv8
Billie Miller	3,3j,dq96,dy~
Billy Doumbouya	1n,1d,ef6,ef6~		Billy Nankouma Doumbouya
Bin Chhin	3,1j,ef6,ef6~;rn,1j,ef6,ef6~
Birendra Bir Bikram	15,4g,d41v,dr~			Birendra
Birgit Kleis	1l,5u,dxb1,e5~
Birima Mangara	18,v,ef6,ef6~
Biser Petkov	i,1l,ef6,ef6~
Bisher al-Khasawneh	0,1m,ega7,ek9f
Bjarni Benediktsson	0,50,ed1b,ek~;7,50,ef6,ef6~	879376
Blade Nzimande	1h,p,ef6,ef6~;n,p,ef6,ef6~	16765311
Blaga Dimitrova	4,1l,dp,dp~		Blaga Nikolova Dimitrova
Blaise Louembe	ji,u,ef6,ef6~
Blake Moore	2,0,eh13	101196971
Blanca Eekhout	g2,o,ef6,ef6~		Blanca Eekhout Gomez	Eekhout
Bled Cuci	px,45,ef6,ef6~
Blendi Klosi	m,45,ef6,ef6~;y,45,ef6,ef6~	13037656
Boakye Agyarko	l,27,ef6,ef6~
Bob Dadae	g,l,ef6,ef6~
Bob Loughman	0,2k,eg4k,eib4
Bobby Scott	2,0,dp15	888668	Robert Scott
Bocchit Edmond	5,22,ef6,ef6~
Bodeh Robleh	45,54,ef6,ef6~		Bodeh Ahmed Robleh
Bodo Dettke	m,20,ef6,ef6~
Bogdan Trif	m,17,ef6,ef6~	47519775	Bogdan Gheorghe Trif
Bogolo Kenewendo	4d,4d,ef6,ef6~
Bohuslav Sobotka	3,1y,dz,ed~;0,1y,dz,ed~	890971
Boil Banov	k,1l,ef6,ef6~	42405440
Boima Kamara	7,4b,ef6,ef6~	88314614
Boji Bamanyirue	kn,h,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Bolvine Wakata	18,10,ef6,ef6~
Boniface Alexandre	1,22,e02t,e1~
Boniface Saddique	ml,27,ef6,ef6~		Boniface Abubakari Saddique
Bonnie Watson Coleman	2,0,eb16	4942457		Watson Coleman
Boris Koprivnikar	3,35,ef6,ef6~;32,35,ef6,ef6~	19932900
Boris Palacios	1g,1c,ef6,ef6~		Boris Palacios Vasquez	Palacios
Boris Trajkovski	1,28,dvcf,dz~	237782
Boris Vujcic	b,2f,ef6,ef6~
Borislav Paravac	2o,d,dz4a,e1~	470649
Bornito Diogo	4,25,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Bosengkham Vongdala	14,q,ef6,ef6~			Bosengkham
Bostjan Jazbec	b,35,ef6,ef6~	28167035
Botir Xojayev	o,2j,ef6,ef6~
Bouasone Bouphavanh	j,q,e0,e5~;0,q,e0,e5~
Boubacar Barry	z,1d,ef6,ef6~
Boubacar Kane	9,2s,ef6,ef6~
Boubou Cisse	24,1n,ef6,ef6~
Boukar Michel	2j,21,ef6,ef6~
Boukary Adji	0,y,ds1,dscl
Boun-Gnang Volachit	4,q,e268,eb~			Boun-Gnang
Bounchan Sinthavong	13,q,ef6,ef6~			Bounchan
Boungnang Volachit	0,q,ds4k,e1~
Bounkeut Sangsomsak	x,q,ef6,ef6~			Bounkeut
Bounkong Sihavong	9,q,ef6,ef6~			Bounkong
Bounnyang Vorachit	1,q,ec4k,ed~;1,q,ef6,ef6~			Bounnyang
Bounthong Chitmani	eh,q,ef6,ef6~;3,q,ef6,ef6~;4,q,eh3m,ej~			Bounthong
Bourema Conde	67,1d,ef6,ef6~
Boviengkham Vongdala	1f,q,ef6,ef6~			Boviengkham
Boyd McCleary	6,5o,e68k,ea8f
Bozidar Pankretic	3,2f,e576,e7~
Brad Finstad	2,0,ei8c	111159803
Brad Knott	2,0,el13	130979816
Brad Sherman	2,0,dt17	672919
Bradley Felix	z,4o,ef6,ef6~	107486429
Bradley Scott Schneider	2,0,e913,eb13;2,0,ed13	2923426	Brad Schneider;Bradley Schneider
Bradley Tovosia	l,20,ef6,ef6~
Brandon Gill	2,0,el13	124753679
Brandon Lewis	1e,1,ef6,ef6~	749687
Branislav Nedimovic	c,1v,ef6,ef6~
Branko Crvenkovski	1,28,dp,e4~;0,28,dp,e4~	157111
Branko Kostic	4,1v,dn7,do~
Branko Ruzic	5w,1v,ef6,ef6~	12749330
Brendan Boyle	2,0,eb16	4960876
Brensil Rolle	1n,3i,ef6,ef6~
Brenson Wase	7,5c,ef6,ef6~
Brent Symonette	9b,3i,ef6,ef6~
Brett Guthrie	2,0,e516	910794
Brian Babin	2,0,eb16	16979824
Brian Canty	6,5q,dl,do8
Brian Fitzpatrick	2,0,ed13	27831059
Brian Howe	3,6,dn64,dr~
Brian Jack	2,0,el13	86493775
Brian Lacy	16,67,e5a5,e8~
Brian Mast	2,0,ed13	27733854
Brian Mushimba	1x,1x,ef6,ef6~	27662555
Brian Schatz	e,0,e8cr	1827902
Bridget McKenzie	1z,6,ef6,ef6~;yw,6,ef6,ef6~;2v,6,ef6,ef6~	4966734
Bright Msaka	d,4y,ef6,ef6~	46623184
Bright Rwamirama	ux,5,ef6,ef6~
Brigi Rafini	0,y,e747,ed~;0,y,ef6,ef6~	57877
Brittany Pettersen	2,0,ej13	16734469
Bronius Markauskas	c,3p,ef6,ef6~	15268485
Brownie Samukai	8,4b,ef6,ef6~	4976534
Bruce Dinwiddy	6,5t,dy5t,e1bn	4977384
Bruce Golding	0,4t,e39b,e7an	315662
Bruce Westerman	2,0,eb16	16197421
Bruno Andre	v,5w,ej9
Bruno Bruins	qo,38,ef6,ef6~	2212796
Bruno Itoua	bj,1z,ef6,ef6~	4979263	Bruno Jean Richard Itoua
Bruno Magras	4i,6n,e37g,eh~
Bruno Moubamba	3,u,ef6,ef6~;3q,u,ef6,ef6~		Bruno Ben Moubamba
Bruno Tshibala	0,h,ed47,ed~	29239480
Bryan Steil	2,0,ef13	58494431
Bryan Wynter	b,4t,ef6,ef6~
Buddy Carter	2,0,eb16	16240994	Earl Carter
Budi Gunawan	if,15,ef6,ef6~
Budi Sumadi	1g,15,ef6,ef6~		Budi Karya Sumadi
Bujar Osmani	he,28,ef6,ef6~;1e,28,ef6,ef6~	2064061
Bulent Arinc	3,z,e551,e5~
Burgess Owens	2,0,eh13	4998602	Clarence Owens
Bushara Aror	f,1w,ef6,ef6~		Bushara Jumma Aror
Byron Donalds	2,0,eh13	59726216
Caetana N'Tchama	0,1g,dw2,dx3k
Cain Mathema	1h,3t,ef6,ef6~	5017585
Calin Tariceanu	0,17,e0ct,e16n	207473	Calin Popescu Tariceanu
Calixte Ganongo	7,1z,ef6,ef6~	24150698
Calixte Nsie Edang	2r,u,ef6,ef6~			Nsie Edang
Calixto Ortega	b,o,ef6,ef6~		Calixto Ortega Sanchez	Ortega
Calle Schlettwein	7,3m,ef6,ef6~
Camil Durakovic	4,d,eibf,ek~
Camille Abu Suleiman	i,r,ef6,ef6~			Abu Suleiman
Camille Robinson-Regis	1j,43,ef6,ef6~	43901152
Camillo Gonsalves	7,55,ef6,ef6~
Camilo Pereira	d,1g,ef6,ef6~		Camilo Simoes Pereira
Camsek Chin	4,5b,e0,e4~
Candido Rivas	0,1f,dx2q,e06e	1149802	Candido Muatetema Rivas
Capoulas Santos	c,3y,ef6,ef6~
Carl Greenidge	5,36,ef6,ef6~;4,36,ef6,ef6~
Carl Gutierrez	6,62,dqb8,dx~
Carla Bacigalupo	i,3e,ef6,ef6~
Carla Qualtrough	yn,e,ef6,ef6~	21384927
Carles Alvarez Marfany	9,61,ef6,ef6~			Alvarez Marfany
Carlos Alvarado	1,19,ee58,ei58		Carlos Alvarado Quesada	Alvarado
Carlos Alvarado	9,o,ef6,ef6~	carlos-alvarado-venezuela	Carlos Alvarado Gonzalez	Alvarado
Carlos Alvarez	4,2l,dvca,dw~	733743	Carlos Alberto Alvarez
Carlos Canjura	d,48,ef6,ef6~		Carlos Mauricio Canjura;Carlos Mauricio Canjura Linares	Canjura
Carlos Castaneda	5,48,ef6,ef6~
Carlos Correia	0,1g,dt5u,ec~
Carlos Costa	b,3y,ef6,ef6~	524996
Carlos Dominguez III	5l,2u,ef6,ef6~
Carlos Ferrero	0,s,dzcf,e0~		Carlos Ferrero Costa	Ferrero
Carlos Flores	1,33,du1r,dx~	654177	Carlos Roberto Flores;Carlos Roberto Flores Facusse	Flores
Carlos Funes	1,48,e561,e9~	57342	Mauricio Funes;Carlos Mauricio Funes;Mauricio Funes Cartagena	Funes
Carlos Gimenez	2,0,eh13	5041653
Carlos Gomes	0,1g,e059,e7~		Carlos Gomes Junior	Gomes
Carlos Madero	i,33,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Martinez	64,2q,ef6,ef6~		Carlos Martinez Gularte	Martinez
Carlos Martinho	13,3s,ef6,ef6~	111828618	Carlos Bonete Martinho
Carlos Mesa	1,30,dy,e0~;4,30,dy,e0~	312668	Carlos Diego Mesa;Carlos Diego Mesa Gisbert	Mesa
Carlos Mesquita	n,3s,ef6,ef6~
Carlos Morales	4,2w,di8g,dq~		Carlos Morales Troncoso	Morales
Carlos Moran	f,s,ef6,ef6~
Carlos Oliva	24,s,ef6,ef6~
Carlos Ortuno	h,30,ef6,ef6~		Carlos Ortuno Yanez	Ortuno
Carlos Perez	l,1c,ef6,ef6~		Carlos Perez Garcia	Perez
Carlos Quintanilla	4,48,dv61,dz~	15914604	Carlos Quintanilla Schmidt	Quintanilla
Carlos Reina	1,33,dq1r,du1r		Carlos Roberto Reina;Carlos Roberto Reina Idiaquez	Reina
Carlos Rodriguez	h,19,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Romero	3v,30,ef6,ef6~		Carlos Romero Bonifaz	Romero
Carlos Rubio	3v,2t,ef6,ef6~	110628401
Carlos Ruckauf	4,2l,dr78,dv~
Carlos Soto	9,2q,ef6,ef6~		Carlos Soto Menegazzo	Soto
Carlos Trujillo	5,3l,ef6,ef6~	16490286	Carlos Holmes Trujillo;Carlos Holmes Trujillo Garcia	Trujillo
Carlos Urzua	5l,37,ef6,ef6~		Carlos Manuel Urzua;Carlos Manuel Urzua Macias	Urzua
Carlos Veiga	0,5d,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos Velasquez	2d,2q,ef6,ef6~		Carlos Velasquez Monge	Velasquez
Carlos da Graca	0,4q,dqap,dsbk
Carlos do Rosario	0,3s,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlos dos Santos Cruz	9f,w,ef6,ef6~	13416899	Carlos Alberto dos Santos Cruz	dos Santos Cruz
Carlyle Dougan	3,55,dr9h,ds~
Carlyle Glean	g,4z,e4br,e957		Carlyle Arnold Glean
Carmel Sepuloni	ih,g,ef6,ef6~;2d,g,ef6,ef6~	5043325
Carmelita Namashulua	1n,3s,ef6,ef6~	19816448	Carmelita Rita Namashulua
Carmelo Abela	5,4f,ef6,ef6~	5043368
Carmen Dan	f,17,ef6,ef6~	28113797	Carmen Daniela Dan
Carmen Vasquez	k,3l,ef6,ef6~	55815569	Carmen Ines Vasquez;Carmen Ines Vasquez Camacho	Vasquez
Carol Miller	2,0,ef13	16145531
Carola Schouten	c,38,ef6,ef6~;3,38,ef6,ef6~	2625041
Carole Dieschbourg	h,3q,ef6,ef6~	15275863
Carolina Cerqueira	k,25,ef6,ef6~	5044792
Carolina Cestari	f6,o,ef6,ef6~		Carolina Cestari Vasquez	Cestari
Carolina Cosse	s,44,ef6,ef6~
Carolina Schmidt	h,3a,ef6,ef6~	734056
Carolina Stanley	9,2l,ef6,ef6~
Caroline Abel	b,52,ef6,ef6~
Caroline Nokes	3y,1,ef6,ef6~	577227
Carolyn Bennett	gs,e,ef6,ef6~	2403422
Cary Gylyjow	35,3h,ef6,ef6~
Caryl Bertho	1i,o,ef6,ef6~		Caryl Bertho de Acosta	Bertho
Carymyrat Purcekow	35,3h,ef6,ef6~
Casimir Oye-Mba	0,u,dm53,dqc9
Casius Darroux	na,4l,ef6,ef6~
Cassam Uteem	1,1o,do71,dy2p	323628
Catherine Afeku	m,27,ef6,ef6~		Catherine Abelema Afeku
Catherine Cortez Masto	e,0,ed13	5052604		Cortez Masto
Catherine Daniel	iq,4l,ef6,ef6~		Catherine Lady Daniel
Catherine Hughes	yo,36,ef6,ef6~
Catherine McKenna	h,e,ef6,ef6~	21335996
Catherine Samba-Panza	1,1r,ea1k,ec3u	15633683
Catherine Tizard	g,g,dmcc,ds3l
Cecelia Dapaah	89,27,ef6,ef6~
Cecil McKie	m,55,ef6,ef6~
Cecile Pozzo di Borgo	v,7g,eaad,eg~			Pozzo di Borgo
Cecile la Grenade	g,4z,e957
Cecilia Chazama	fk,4y,ef6,ef6~	45779916
Cecilia Perez	qw,3a,ef6,ef6~	5640564
Celeste Maloy	2,0,ejbl	119578731
Celestin Gaombalet	0,1r,dzcc,e16d	1150346
Celestin Rwigema	0,1u,dr9,dw38
Celestine Courtes	3q,10,ef6,ef6~		Celestine Keutcha Courtes
Celestino Obiang	i,1f,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cellou Diallo	0,1d,e0c4,e1~		Cellou Dalein Diallo
Celso Correia	31,3s,ef6,ef6~
Cemil Cicek	3,z,e38t,e5~	202971
Cesar Castillo	4,2q,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Cocarico	2t,30,ef6,ef6~		Cesar Cocarico Yana	Cocarico
Cesar Villanueva	0,s,ee42,ef9u
Cevdet Yilmaz	4,z,ej63,ej~
Chaim Herzog	1,a,df55,dp5d
Chalane Phori	65,4i,ef6,ef6~
Chalerm Yubamrung	3,j,e78a,e7~			Chalerm
Chaleun Yiapaoheu	x,q,ef6,ef6~			Chaleun
Cham Prasidh	s,1j,ef6,ef6~
Chan Chun Sing	1c,41,ef6,ef6~	5070296		Chan
Chandrani Bandara	1i,1b,ef6,ef6~
Chang Jing-sen	1e,m,ef6,ef6~			Chang
Chang Po-ya	xb,m,ef6,ef6~			Chang
Chang San-cheng	19,m,eac8,eb~			Chang
Chansamon Chan-gnalat	8,q,ef6,ef6~			Chansamon
Chantal Mebale	2r,u,ef6,ef6~
Charafat Afilal	18,1t,ef6,ef6~
Charis Georgiadis	7,5f,ef6,ef6~
Charlea Namoloh	ze,3m,ef6,ef6~
Charles Abel	3,l,ed84,eh~;82,l,ef6,ef6~
Charles Antrobus	g,55,du,dw~
Charles Bakabulindi	uq,5,ef6,ef6~
Charles Banda	m,1x,ef6,ef6~	29555800	Charles Romel Banda
Charles Banny	0,2b,e1c7,e344		Charles Konan Banny
Charles Bastienne	6y,52,ef6,ef6~
Charles Curtis	4,0,bx34,c134
Charles Dawes	4,0,bt34,bx34
Charles Engola	sy,5,ef6,ef6~
Charles Fairbanks	4,0,b934,bd34
Charles Fernandez	m,53,ef6,ef6~
Charles Flanagan	a,3b,ef6,ef6~
Charles Giusti	v,7g,egac,eh~
Charles Hamilton	16,5n,dy,e0~
Charles Keter	dd,3c,ef6,ef6~
Charles Mandya	1t,1r,ef6,ef6~		Charles Paul Lemasset Mandya
Charles Margai	a,3f,ef6,ef6~		Charles Francis Margai
Charles Mhango	p,4y,ef6,ef6~	46623105
Charles Mondjo	8,1z,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	s,2z,ef6,ef6~	16733084	Charles John Mwijage
Charles N'Tow	y,4b,ef6,ef6~		Charles Saah N'Tow
Charles Ngamfoumou	18,1z,ef6,ef6~
Charles Obichang	5x,5b,ef6,ef6~
Charles Savarin	1,4l,e9a2,eja2
Charles Tizeba	c,2z,ef6,ef6~	16194369
Charles Turnbull	6,64,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	5,1r,ef6,ef6~	11855176
Charlot Salwai	0,2k,ec2b,ek~;q7,2k,ef6,ef6~	22696254
Charmaine Scotty	d,3x,ef6,ef6~;9,3x,ef6,ef6~;1h,3x,ef6,ef6~;75,3x,ef6,ef6~
Chatchai Sarikan	3,j,ef6,ef6~			Chatchai
Chaudhary Singh	11p,4,ef6,ef6~		Chaudhary Birender Singh
Chaudhry Ahmed	1f,12,ef6,ef6~	55761307	Chaudhry Fawad Ahmed
Chaudhry Elahi	3,12,e86p,e8~		Chaudhry Pervais Elahi
Chawalit Yongchaiyut	0,j,dsbp,dt~			Chawalit
Chea Chanto	b,1j,ef6,ef6~
Chea Sophara	75,1j,ef6,ef6~
Cheick Sylla	l,1d,ef6,ef6~		Cheick Taliby Sylla
Cheikh Khouna	0,2s,ds1,dy~		Cheik Khouna;Cheikel Khouna;Cheikh El Avia Ould Mohamed Khouna
Cheikh Soumare	0,v,e36j,e551	728852	Cheikh Hadjibou Soumare
Chellie Pingree	2,0,e516	457243
Chen Baosheng	d,2,ef6,ef6~	8291811		Chen
Chen Chien-jen	4,m,ec5k,ed~;4,m,ef6,ef6~			Chen
Chen Mei-ling	zl,m,ef6,ef6~			Chen
Chen Tain-jy	x,m,ef6,ef6~;1e,m,ef6,ef6~			Chen
Chen Wenqing	7f,2,ef6,ef6~			Chen
Cheng Li-chiun	k,m,ef6,ef6~			Cheng
Cheong Kuoc Va	b6,2,ef6,ef6~			Cheong
Cheong U	10t,2,ef6,ef6~			Cheong
Cherrie-Ann Crichlow-Cockburn	2d,43,ef6,ef6~
Chhay Than	1j,1j,ef6,ef6~
Chimed Khurelbaatar	7,1p,ef6,ef6~
Chimed Saikhanbileg	0,1p,eabl,ec77
Chin Young	f,c,ef6,ef6~			Chin
Chip Roy	2,0,ef13	58333615
Chiranjivi Nepal	b,4g,ef6,ef6~
Chiril Gaburici	0,23,eb2i,ec1k;o,23,ef6,ef6~	19281444
Chitalu Chilufya	9,1x,ef6,ef6~	27063490
Chitchai Wannasathi	3,j,e13b,e1~			Chitchai
Chiu Tai-san	a,m,ef6,ef6~			Chiu
Cho Chang-tok	19,9,dy,dy~			Cho
Cho Myung-rae	h,c,ef6,ef6~			Cho
Choe Il Ryong	pt,9,ef6,ef6~			Choe
Choe Pu Il	wx,9,ef6,ef6~			Choe
Choe Sang Gon	xe,9,ef6,ef6~			Choe
Choe Sung Ho	i2,9,ef6,ef6~			Choe
Choe Thae Bok	e8,9,ef6,ef6~			Choe
Choe Yong Rim	r,9,e667,e8~;9j,9,ef6,ef6~			Choe
Choi Gak Kyu	3,c,dn2j,do~			Choi
Chomba Sikazwe	4j,1x,ef6,ef6~	29539950	Chomba Freedom Sikazwe
Chong Chae-sok	3,c,dpcl,dq~			Chong
Choummali Saignason	1,q,du,eb~;4,q,du,eb~			Choummali
Choummali Saygnasone	3,q,du2q,dw~			Choummali
Chris Baryomunsi	a9,5,ef6,ef6~
Chris Cardona	o,4f,ef6,ef6~
Chris Deluzio	2,0,ej13	115181700
Chris Grayling	10b,1,ef6,ef6~	337453
Chris Haiveta	3,l,dq97,du~
Chris Ngige	i,2h,ef6,ef6~
Chris Pappas	2,0,ef13	5107684
Chris Simpkins	1q,5h,dz3,e413
Chris Smith	2,0,dd15	981167	Christopher Smith
Chris Van Hollen	2,0,dz17,ed13;e,0,ed13	1077819		Van Hollen
Chrissy Houlahan	2,0,ef13	56274180
Christa Castro	1x,33,ef6,ef6~
Christian Dors	2q,56,dw,dx~
Christian Job	2q,56,dy86,dz~
Christian Magnagna	1v,u,ef6,ef6~
Christian Menefee	2,0,em22	114397549
Christian Ntsay	0,2e,ee66,elam
Christian Ntshangase	1n,4w,ef6,ef6~
Christian Porter	p,6,ef6,ef6~	5110039
Christian Pouget	v,5w,eh16,ek~
Christian Ramarolahy	4h,2e,ef6,ef6~
Christian Sanchez	i,s,ef6,ef6~
Christina Scott	6,5q,e97n,ed~
Christoforos Vernardakis	sv,2n,ef6,ef6~	21063534
Christon Tembo	4,1x,dtc,dw~	1084438
Christophe Castaner	f,3,ef6,ef6~	1726930
Christophe Emelee	x,2k,ef6,ef6~
Christophe Mirmand	t,5a,el7l
Christopher Coons	e,0,e6bf	923242
Christopher Fearne	3,4f,ef6,ef6~;9,4f,ef6,ef6~
Christopher Kibazanga	5t,5,ef6,ef6~
Christopher Loeak	1,5c,e81h,ec1s	12911
Christopher Murphy	2,0,e314,e913;e,0,e913	1077594
Christopher Pyne	8,6,ef6,ef6~
Christopher Tufton	9,4t,ef6,ef6~		Christopher Charles Tufton
Christos Spirtzis	1b,2n,ef6,ef6~
Chrystallas Giorkatzi	b,5f,ef6,ef6~
Chu Ngoc Anh	1f,i,ef6,ef6~
Chu Tzer-ming	x,m,ef6,ef6~			Chu
Chuan Likphai	0,j,do9n,dw~			Chuan
Chuck Edwards	2,0,ej13	55065043	Charles (Chuck) Edwards
Chuck Fleischmann	2,0,e715	521959	Charles Fleischmann
Chuck Grassley	2,0,d71e,dd13;e,0,dd15	529294	Charles Grassley
Chultem Ulaan	3,1p,e09s,e1~
Chung Eui-yong	id,c,ef6,ef6~			Chung
Chung Hong-won	0,c,e92q,e9~			Chung
Chung Un-chan	0,c,e59u,e6a1	336417		Chung
Chung Won Shik	0,c,dn5o,do~			Chung
Chuy García	2,0,ef13	18631698	Jesús García
Chynggyz Aydarbekov	5,16,ef6,ef6~	57776448
Cidalia Oliveira	2z,3s,ef6,ef6~		Cidalia Manuel Chauque Oliveira
Cina Lawson	q1,2o,ef6,ef6~
Cindy Hyde-Smith	e,0,ee49	5120540		Hyde-Smith
Cindy Kiro	g,g,ehal
Ciril Zlobec	4,35,dm4b,do~
Cirilo Cristovao	8,3w,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,1n,e743,e8cb			Cisse
Claire Perry	l,1,ef6,ef6~	575452
Clarence Moniba	7g,4b,ef6,ef6~
Clarence Rambharat	c,43,ef6,ef6~	107861273
Clarence Seignoret	1,4l,dfcj,dpap		Clarence Augustus Seignoret
Clarice Modeste-Curwen	m,4z,ef6,ef6~
Claude Meisch	d,3q,ef6,ef6~;11,3q,ef6,ef6~
Claude Nsilou	ss,1z,ef6,ef6~		Claude Alphonse Nsilou
Claude Pierret	2q,56,dt,dv~
Claude Valleix	v,5w,dya9,dz~
Claude da Costa	0,1z,doc,dp6n		Claude Antoine da Costa
Claude de	2h,2b,ef6,ef6~		Claude Isaac de	de
Claudia Tenney	2,0,ed13,ef13;2,0,eh2b	5129263
Claudiana Cole	5d,4s,ef6,ef6~
Claudine Uwera	t,1u,ef6,ef6~
Claudio Felici	8b,5x,ef6,ef6~
Claudio Podeschi	36,5x,ef6,ef6~
Claus Frederiksen	8,47,ef6,ef6~	2978598	Claus Hjort Frederiksen
Claver Gatete	1b,1u,ef6,ef6~	14949498
Clay Fuller	2,0,em4e	138355765
Clay Higgins	2,0,ed13	25849505
Clement Arrindell	g,4u,df9j,ds11		Clement Athelston Arrindell
Clement Bukasa	gb,h,ef6,ef6~		Clement Kanku Bukasa
Clement Mouamba	0,1z,ec4n,eh5c	23928873
Clement Sawadogo	34,26,ef6,ef6~
Clemente Nguema	j,1f,ec6n,ej~;kg,1f,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleo Fields	2,0,dp15,dt13;2,0,el13	1100451
Cleopa Msuya	q,2z,dr,dr~;0,2z,dr,dr~		Cleopa David Msuya
Cleopas Dlamini	0,4w,eh7j,ejb3
Cliff Bentz	2,0,eh13	5132536
Clifford Darling	g,3i,do12,dr~
Clifford Husbands	g,3j,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Jordan	i,3j,ef6,ef6~
Colin Martin-Reynolds	6,5h,el7t
Colin Roberts	22,5n,e47,ea~;6,5h,ea4s,ed9c
Colm Imbert	7,43,ef6,ef6~
Colville Nobert Young	g,39,ef6,ef6~
Colville Young Sr	g,39,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	1c,1r,ef6,ef6~	112079648
Come Manirakiza	l,1e,ef6,ef6~
Commins Mewa	1h,20,ef6,ef6~	5152607
Conceita Sortane	d,3s,ef6,ef6~
Connelly Sandakabatu	1n,20,ef6,ef6~
Constantin Oboroc	j,23,dm6,do~
Constantin Tampiza	j,23,dm6,do~
Consuelo Valdes Chadwick	rj,3a,ef6,ef6~			Valdes Chadwick
Cora Richardson-Hodge	r,5q,el2r
Cora van Nieuwenhuizen	1b,38,ef6,ef6~	2464817
Cordel Hyde	3,39,egbg,ej~
Corinne Cahen	3h,3q,ef6,ef6~
Cornelius Smith	g,3i,ef6s,ei~
Cory Booker	e,0,e9av	1135767
Cory Mills	2,0,ej13	115137377
Craig Cannonier	r,3k,e8ci,ea5k;r,3k,ef6,ef6~	1281098
Craig Goldman	2,0,el13	16199453
Crispin Atama	8,h,ef6,ef6~	3002789	Crispin Atama Tabe	Atama
Crispin Sorhaindo	1,4l,dpap,dua6		Crispin Anselm Sorhaindo
Cristian Monckeberg	1a,3a,ef6,ef6~	5791610
Cristien Polak	1o,42,ef6,ef6~
Cristina Lesnic	hk,23,ef6,ef6~
Cristino Seriche Bioko Malabo	0,1f,de8f,do1h			Seriche Bioko Malabo
Culwick Togamana	h,20,ef6,ef6~	59096690
Cuthbert Sebastian	g,4u,ds11,e7~;g,4u,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Forde	wu,3j,ef6,ef6~
Cynthia Lummis	2,0,e516,ed13;e,0,eh13	456064
Cynthia Pratt	3,3i,dy,em~;g,3i,dy,em~	4376482
Cyr Koty	1b,46,ef6,ef6~
Cyrille Le Vely	v,6n,el1f;v,60,el2a			Le Vely
Dace Melbarde	k,34,ef6,ef6~	15649550
Dacian Ciolos	0,17,ebbh,ed6t	929248
Dag Ulstein	9o,4j,ef6,ef6~	17113366	Dag Inge Ulstein
Dagmawit Moges	n,2p,ef6,ef6~			Dagmawit
Dale Marshall	p,3j,ef6,ef6~;3l,3j,ef6,ef6~
Dale Strong	2,0,ej13	115137374
Dalibor Jevtic	8p,3d,ef6,ef6~;3,3d,ef6,ef6~
Dalitso Kabambe	b,4y,ef6,ef6~
Dalton Tagelagi	r,6u,eg6a,ej~
Damares Alves	1i,w,ef6,ef6~	59577903
Damdin Tsogtbaatar	5,1p,ef6,ef6~	9350396
Damehane Yark	34,2o,ef6,ef6~
Damian Gjiknuri	1b,45,ef6,ef6~
Damian Hinds	zw,1,ef6,ef6~	676947
Damiao de Almeida	0,4q,e09h,e167		Damiao Vaz de Almeida
Damien O'Connor	c,g,ef6,ef6~;cx,g,ef6,ef6~;kl,g,ef6,ef6~;ag,g,ef6,ef6~;za,g,ef6,ef6~
Damir Krsticevic	3,2f,ecaj,ei~;8,2f,ef6,ef6~	12629500
Damir Sehovic	d,40,ef6,ef6~
Damjan Manchevski	mj,28,ef6,ef6~
Dan Botwe	h,27,ef6,ef6~;yv,27,ef6,ef6~
Dan Crenshaw	2,0,ef13	58301995
Dan Goldman	2,0,ej13	74849175
Dan Kersch	c9,3q,ef6,ef6~;2x,3q,ef6,ef6~;f,3q,ef6,ef6~	13102261
Dan Knudsen	1l,5u,e4,ed~		Dan Michael Knudsen
Dan Newhouse	2,0,eb16	16733285
Dan Sullivan	e,0,eb16	5218668
Dan Tehan	d,6,ef6,ef6~	5214486
Dan Tok	1g,1y,ef6,ef6~	18564417
Dana Reizniece-Ozola	7,34,ef6,ef6~	4392612
Dane Malesevic	d,d,ef6,ef6~
Dang Thi Ngoc Thinh	4,i,ec47,ed~;4,i,ef6,ef6~
Daniel Alfaro	d,s,ef6,ef6~
Daniel Bacquelaine	wt,3o,ef6,ef6~	2949528
Daniel Constantin	1l,59,dy73,e0~
Daniel Duncan	0,2b,dpca,ed~;4,2b,dr,ed~;4,2b,ef6,ef6~		Kablan Duncan;Daniel Kablan Duncan;Kablan Daniel Duncan
Daniel Hodge	0,6b,e8cv,e967
Daniel Kersch	3,3q,eg24,ei~
Daniel Meuser	2,0,ef13	5214012
Daniel Ona Ondo	0,u,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	6,5o,ek1t
Daniel Risch	3,5v,ef6,ef6~;1b,5v,ef6,ef6~;0,5v,eh3p,el4a	30882650
Daniel Scioli	4,2l,dz5p,e2~	1162679
Daniel Webster	2,0,e715	1163099
Daniel Williams	g,4z,ds89,e4br
Danilo Astori	4,44,e631,ea~;24,44,ef6,ef6~	51983	Danilo Astori Saragoza	Astori
Danilo Diaz	1k,2w,ef6,ef6~
Danilo Medina	1,2w,e88g,ed~;1,2w,ef6,ef6~		Danilo Medina Sanchez	Medina
Danilo Toninelli	1b,11,ef6,ef6~	15972657
Danilo Turk	1,35,e3cm,e7~	57329
Daniyal Akhmetov	0,1a,dz6d,e2~
Daniyar Usenov	j,16,e2,e5~;0,16,e2,e5~	24575
Danny Davis	2,0,dt17	1164657
Danny Faure	1,52,e8,ed~;4,52,e8,ed~;1,52,ef6,ef6~	5220343
Danny Gillespie	16,67,ds,ds~		Danny Ambrose Gillespie
Danny Philip	3,20,ds,e6~;0,20,ds,e6~	561575
Dante Rivas	1d,o,ef6,ef6~		Dante Rivas Quijada	Rivas
Dante Sica	7m,2l,ef6,ef6~	55071319
Danut Andrusca	o,17,ef6,ef6~	28113953
Dany Durand	58,3e,ef6,ef6~
Dao Ngoc Dung	i,i,ef6,ef6~
Daoud Soumaine	18,21,ef6,ef6~		Daoud Yaya Soumaine
Daouda Azoupiou	1k,26,ef6,ef6~
Daouda Marthe	5d,y,ef6,ef6~
Dardan Gashi	3,3d,ef6,ef6~;8w,3d,ef6,ef6~
Dariga Nazarbayeva	3,1a,eb9b,ec~	376532
Darin LaHood	2,0,eb9h	5222780
Darko Radunovic	7,40,ef6,ef6~	110584299
Darmin Nasution	ge,15,ef6,ef6~
Darrell Issa	2,0,dx13,ef13;2,0,eh13	1166592
Darren Henfield	5,3i,ef6,ef6~	107509447
Darren Soto	2,0,ed13	5225162
Darwish al-Balushi	x,4h,ef6,ef6~		Darwish bin Ismail bin Ali al-Balushi
Daryl Vaz	1e,4t,ef6,ef6~		Daryl Wesley Phillip Vaz
Daryll Mathew	1k,53,ef6,ef6~
Dashiyn Byambasuren	r,1p,dm9b,do~
Dasho Gyeltshen	1h,5m,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	l4,5m,ef6,ef6~
Dauren Abayev	14,1a,ef6,ef6~
Davaajantsan Sarangerel	9,1p,ef6,ef6~
Dave Min	2,0,el13	31213321
David Apatang	6,5e,ej,em~;12,5e,ej,em~
David Azoulay	z2,a,ef6,ef6~	2331314
David Bahati	tf,5,ef6,ef6~
David Brandt	10,5k,dt8m,dx45
David Burt	r,3k,ed7j
David Choquehuanca	4,30,egb8,ej~		David Choquehuanca Cespedes	Choquehuanca
David Clark	9,g,ef6,ef6~	3561074
David Coleman	3y,6,ef6,ef6~
David Collins	1i,4x,ef6,ef6~
David Ford	6h,63,dj2,dp~		David Robert Ford
David Francis	10,3f,ef6,ef6~
David Ganao	0,1z,ds92,dt~		David Charles Ganao
David Gauke	105,1,ef6,ef6~	391256
David Granger	1,36,eb5g,ed~;1,36,ef6,ef6~		David Arthur Granger
David Houdeingar	11,21,ef6,ef6~
David Hurley	g,6,ef71,ej~	5235277
David Jack	g,55,dl9t,dy92
David Johnston	g,e,e6a1,eda2	41564
David Joyce	2,0,e913	976778
David Kabua	1,5c,eg1d,ej~
David Kapu	g,20,ek77		David Tiva Kapu
David Karubanga	ui,5,ef6,ef6~
David Kpomakpor	6f,4b,dq3,dr~
David Kustoff	2,0,ed13	26923148
David Lametti	a,e,ef6,ef6~
David Lidington	ex,1,ef6,ef6~	748837
David Littleproud	c,6,ef6,ef6~	25756209
David Mabumba	l,1x,ef6,ef6~;9d,1x,ef6,ef6~	29556814
David Mabuza	3e,p,ef6,ef6~
David Mackilligin	6,5o,dr6,dv~
David Maclennan	22,5n,dq,dw~		David Ross Maclennan
David McCormick	e,0,el13	5234544	Dave McCormick
David Mundell	10a,1,ef6,ef6~	333520
David Munguia	8,48,ef6,ef6~		David Munguia Payes	Munguia
David Ngcamphalala	128,4w,ef6,ef6~		David Cruiser Ngcamphalala
David Panuelo	1,51,ef5b,ej5c
David Parker	p,g,ef6,ef6~;2e,g,ef6,ef6~;h,g,ef6,ef6~;1c,g,ef6,ef6~
David Patterson	5x,36,ef6,ef6~
David Pearey	6,5o,e24i,e68k	3560835
David Rouzer	2,0,eb16	5239255
David Saul	r,3k,dr8p,dt3p
David Schweikert	2,0,e715	1176561
David Steel	6,6d,eg6b
David Tatham	6,5h,do8,ds1t;22,82,do8,ds~		David Everard Tatham
David Taylor	2,0,el13	131123679
David Taylor	6,5k,dm,dp2
David Thompson	0,3j,e41g,e6an	310082
David Valadao	2,0,e913,ef13;2,0,eh13	3528567
David Verge	20,56,ed44,eh~
David Vunagi	g,20,ef78,ek77
David Waisman	17,s,dx7s,e1~		David Waisman Rjavinsthi	Waisman
Davies Chama	8,1x,ef6,ef6~	27063175
Davis Steven	p,l,ef6,ef6~;a,l,ef6,ef6~
Davit Sergeenko	rg,32,ef6,ef6~	15108091
Davit Tonoyan	8,2m,ef6,ef6~
Davit Zalkaliani	5,32,ef6,ef6~
Davlat Sembayev	3,1a,do,dp~;j,1a,do,dp~
Davlatali Said	j,3z,ef6,ef6~
Davlatali Saidov	j,3z,e9bj,ea~
Davor Cordas	7o,d,ef6,ef6~
Dawda Jawara	1,4s,d24o,dq~		Dawda Kairaba Jawara
Daya Gamage	4n,1b,ef6,ef6~
Dayanc Gulgeldiyew	y,3h,ef6,ef6~
De Carey	2n,5j,dw,dy~		De Vic Carey
DeLisle Worrell	b,3j,ef6,ef6~
Dean Barrow	3,39,dq,ed~;0,39,dq,ed~;7,39,ef6,ef6~;0,39,ef6,ef6~	57701	Dean Oliver Barrow
Dean Jonas	c,53,ef6,ef6~	20172576
Deb Fischer	e,0,e913	2580649
Debbie Dingell	2,0,eb16	5248232
Debbie Wasserman Schultz	2,0,e114	50104		Wasserman Schultz
Deborah Jones	6,5k,e05a,e37r		Deborah Barnes Jones
Deborah Ross	2,0,eh13	5248285
Dechen Wangmo	9,5m,ef6,ef6~
Dederiwe Abli-Bidamon	37,2o,ef6,ef6~
Dejan Zidan	c,35,ef6,ef6~;3,35,ef6,ef6~	12787433
Delfin Lorenzana	2p,2u,ef6,ef6~
Delia Ramirez	2,0,ej13	58416610
Delma Thomas	2d,4z,ef6,ef6~
Delphin Kouzande	c,46,ef6,ef6~
Delroy Chuck	a,4t,ef6,ef6~		Delroy Aubyn Chuck
Demeke Mekonnen Hassen	3,2p,e8bt,ej~			Demeke
Demetrio Ndong Nze Fumu	3,1f,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Demetris Christofias	1,5f,e42s,e92s	57334	Dimitris Christofias
Dendev Terbishdagva	3,1p,e88k,ea~
Dene Keita	cb,1d,ef6,ef6~
Deng Deng Hoc	ks,2v,ef6,ef6~			Deng
Denis Amici	8d,5x,ef6,ef6~
Denis Ducarme	10l,3o,ef6,ef6~
Denis Lasic	12c,d,ef6,ef6~
Denis Lichi	c,3e,ef6,ef6~
Denis Manturov	s,7,ef6,ef6~		Denis Valentinovich Manturov
Denis Moncada	5,4c,ef6,ef6~		Denis Moncada Colindres	Moncada
Denis Naughten	1x,3b,ef6,ef6~	381658
Denis Robin	v,6f,e47s,e4~
Denis Sandy	25,3f,ef6,ef6~
Denis Zvizdic	e0,d,ef6,ef6~	19501831
Denisa Sakova	f,2x,ef6,ef6~	52234791
Denise Mekamne	11,u,ef6,ef6~;t,u,ef6,ef6~
Dennis Lulei	3,20,dqba,dr~
Dennis Moses	5,43,ef6,ef6~
Dennis Ssozi	u2,5,ef6,ef6~		Dennis Galabuzi Ssozi
Dennis Wanchinga	130,1x,ef6,ef6~	29555804
Denny Kalyalya	b,1x,ef6,ef6~
Denton Rarawa	b,20,ef6,ef6~
Denys Williams	g,3j,drcl,ds61
Denzil Douglas	0,4u,dr76,eb2i	57738
Deo Rurema	c,1e,ef6,ef6~		Deo Guide Rurema
Deogratias Mutombo	b,h,ef6,ef6~		Deogratias Mutombo Mwana Nyembo	Mutombo
Deqa Yasin	1i,29,ef6,ef6~		Deqa Yasin Haji Yusuf	Yasin
Derek Hanekom	m,p,ef6,ef6~
Derek Hodge	12,64,dj15,dq~
Derek Howatt	6w,5h,dv,e2~
Derek Schmidt	2,0,el13	5262335
Derek Sikua	0,20,e3ck,e5~
Derek Taylor	10,5p,dr1v,dz~
Derek Tran	2,0,el13	131339671
Derog Gioura	1,3x,dy,dy~	888033
Derrick Manuari	a,20,ef6,ef6~
Derrick Van Orden	2,0,ej13	115155627		Van Orden
Desire Bouterse	1,42,e68c,ed~;1,42,ef6,ef6~		Desire Delano Bouterse
Desmond Bannister	2g,3i,ef6,ef6~
Desmond Lee	2d,41,ef6,ef6~
Desmond McKenzie	1z,4t,ef6,ef6~
Destinee Doukaga	y,1z,ef6,ef6~	48778190	Destinee Ermela Doukaga
Dharam Gokhool	1,1o,ekc7
Dharmendra Pradhan	2j,4,ef6,ef6~;10r,4,ef6,ef6~	5269370
Dhieu Mathok	l,2v,ef6,ef6~		Dhieu Mathok Diing	Mathok
Dhurata Hoxha	98,3d,ef6,ef6~
Dia Moctar Malal	a,2s,ef6,ef6~			Dia
Diakite Traore	y8,1n,ef6,ef6~		Diakite Aissata Traore
Diamantino Azevedo	7e,25,ef6,ef6~		Diamantino Pedro Azevedo
Diana DeGette	2,0,dt17	437159
Diana Harshbarger	2,0,eh13	101197341
Diane Gashumba	9,1u,ef6,ef6~	28595120
Diane Lebouthillier	vz,e,ef6,ef6~
Diarra Talla	i,1n,ef6,ef6~		Diarra Raky Talla
Didier Burkhalter	4,2y,e8,e9~
Didier Dogley	h,52,ef6,ef6~	21015395
Didier Gamerdinger	9,5a,ef6,ef6~	10266166
Didier Guillaume	c,3,ef6,ef6~	3027038
Didier Guillaume	t,5a,ek92,ek~
Didier Ratsiraka	1,2e,d76f,dx~
Didier Reynders	3,3o,e4cu,ea~;8,3o,ef6,ef6~;3,3o,ef6,ef6~;5,3o,ef6,ef6~	978208
Diego Benevente	12,5e,dy1,e1~		Diego Benavente
Diego Pary	5,30,ef6,ef6~	28648641	Diego Pary Rodriguez	Pary
Diene Sarr	3q,v,ef6,ef6~		Diene Farba Sarr
Dier Ngor	b,2v,ef6,ef6~		Dier Tong Ngor
Digne Okombi	18,1z,ef6,ef6~		Digne Elvis Tsalissan Okombi
Dilbar Nazari	6a,14,ef6,ef6~
Dileeni Daniel-Selvaratnam	6,5q,eh1i,ej9b
Dimitar Glavchev	0,1l,ek49,el1g
Dimitar Kovacevski	0,28,ei1g,ek6n
Dimitar Radev	b,1l,ef6,ef6~
Dimitrios Vitsas	m4,2n,ef6,ef6~
Din Mohammad	3,14,dp,dp~
Dina Titus	2,0,e516,e713;2,0,e913	524440
Dinesh Gunawardena	0,1b,ei7m,ek9o
Ding Kung-wha	x,m,ef6,ef6~			Ding
Dingiri Wijetunge	0,1b,dl36,dp57;1,1b,dp57,dqbc		Dingiri Wijetunga;Dingiri Banda Wijetunga;Dingiri Banda Wijetunge
Dinh Tien Dung	7,i,ef6,ef6~
Dion Foulkes	i,3i,ef6,ef6~
Dioncounda Traore	1,1n,e84c,e8~
Dionisio D'Aguilar	m,3i,ef6,ef6~	106596899
Dionisio Soares	gl,3w,ef6,ef6~		Dionisio Babo Soares
Diosdado Nsue	13,1f,ef6,ef6~	112162977	Diosdado Nsue Medja	Nsue
Dipuo Letsatsi-Duba	7f,p,ef6,ef6~
Dirdeiry Mohammed Ahmed	5,1w,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,1u,do4,dp~
Ditmir Bushati	97,45,ef6,ef6~
Divavesi Waqa	d7,3x,ef6,ef6~;6k,3x,ef6,ef6~;z,3x,ef6,ef6~;5,3x,ef6,ef6~;ri,3x,ef6,ef6~;rm,3x,ef6,ef6~;vs,3x,ef6,ef6~;w8,3x,ef6,ef6~;1,3x,ef6,ef6~;1n,3x,ef6,ef6~;56,3x,ef6,ef6~
Djalal Khalil	1i,21,ef6,ef6~		Djalal Ardjoun Khalil
Djama Okieh	9,54,ef6,ef6~		Djama Elmi Okieh
Djamel Kaouane	1t,1q,ef6,ef6~
Django Cissoko	0,1n,e8cb,e995
Djimasta Koibla	0,21,dr49,dt5g
Djimet Arabi	a,21,ef6,ef6~
Djimrangar Dadnadji	0,21,e8,e8~	3661283
Djindah Bal	y,2s,ef6,ef6~		Djindah Mohamed El Moustapha Bal
Dmitry Kobylkin	1y,7,ef6,ef6~	4225265	Dmitriy Kobylkin;Dmitriy Nikolayevich Kobylkin
Dmitry Kozak	2b,7,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	o,t,ef6,ef6~
Dmitry Mikulenok	cu,t,ef6,ef6~
Do Van Chien	eg,i,ef6,ef6~
Dobric Cosic	1,1v,do,do~
Dolgorsuren Sumiyabazar	37,1p,ef6,ef6~
Dolores Delgado	a,3g,ef6,ef6~		Dolores Delgado Garcia	Delgado
Dominador Bazan	17,2t,dv91,dz~		Dominador Kaiser Baldonero Bazan;Dominador Kaiser Baldonero Bazan Jimenez	Bazan
Dominic Fedee	m,4o,ef6,ef6~	24851870
Dominic Gaskin	d6,36,ef6,ef6~
Dominic Nitiwul	8,27,ef6,ef6~
Dominique Bellion	v,6l,dua,dv~
Dominique Gantenbein	1h,5v,ef6,ef6~
Dominique Lacroix	v,6n,e33l,e6~;v,60,e33l,e6~
Dominique Vian	v,6q,dt1,dx~;v,6e,dy86,dz~;v,6h,e08g,e0~
Domitien Ndayizeye	1,1e,dy,e1~;4,1e,dy,e1~	358332
Domitien Ndihokubwao	7,1e,ef6,ef6~
Don Bacon	2,0,ed13	19757583
Don Cairns	16,5n,ds,dw~
Don Ken	a,2k,ef6,ef6~
Don Poyle	3,l,e66k,e6~
Don Pramudwinai	5,j,ef6,ef6~			Don
Donald Beyer	2,0,eb16	3036086	Donald Beyer Jr.
Donald Davis	2,0,ej13	5294403
Donald Gelling	10,5z,dsc3,e2~	935074
Donald Guerrero	7,2w,ef6,ef6~		Donald Guerrero Ortiz	Guerrero
Donald Kalpokas	3,2k,ds,dv~;0,2k,ds,dv~
Donald Lamont	6,5h,dv5,dyc3
Donald Mazankowski	3,e,di6,do~		Donald Frank Mazankowski
Donald Norcross	2,0,eabc	5294942
Donald Ramotar	1,36,e7c3,eb5g
Donaldson Romero	r,5k,ea9c,ed~
Doncho Konakchiev	3,1l,dr1p,ds~
Dora Siliya	14,1x,ef6,ef6~	1243653
Dorcas Makgato	n,4d,ef6,ef6~
Doreen Sioka	4w,3m,ef6,ef6~
Doris Leutard	4,2y,e511,e5~;4,2y,ec11,ec~	115442	Doris Leuthard
Doris Matsui	2,0,e13a	399561
Dorji Tshering	2g,5m,ef6,ef6~
Douangchai Phichit	3,q,e268,e9~			Douangchai
Douglas Melendez	p,48,ef6,ef6~		Douglas Melendez Ruiz	Melendez
Douglas Tomuriesa	3j,l,ef6,ef6~
Dragan Bogdanic	9,d,ef6,ef6~
Dragan Covic	2o,d,dya5,ed~;ar,d,ef6,ef6~	559756
Dragan Lukac	f,d,ef6,ef6~
Dragan Mektic	34,d,ef6,ef6~
Dragan Tevdovski	7,28,ef6,ef6~	30149722
Dragica Sekulic	o,40,ef6,ef6~
Dragisa Pesic	0,1v,dx7o,e033
Draiss Charki	18,1t,ef6,ef6~
Driss Dahak	63,1t,ef6,ef6~
Driss Jettou	0,1t,dya9,e39j	317670
Dritan Abazovic	0,40,ei4s,ejav
Duane Sands	9,3i,ef6,ef6~
Duddley Kopu	2t,20,ef6,ef6~
Dulcidio de la Guardia	24,2t,ef6,ef6~
Duminda Dissanayake	9p,1b,ef6,ef6~
Dumitru Braghis	0,23,dvcl,dx4f	1265040
Duncan Taylor	6,5t,e61f,e996	5314627
Dureid Durgham	b,18,ef6,ef6~
Dusan Plut	4,35,dm4b,do~
Dusko Markovic	0,40,ecbs,ed~;0,40,ef6,ef6~	27941657
Dusty Johnson	2,0,ef13	30015838
Dwight Evans	2,0,ecbe	5318148
Dwight Sutherland	65,3j,ef6,ef6~
Dyala Jimenez	3i,19,ef6,ef6~		Dyala Jimenez Figueres	Jimenez
Dzulkefly Ahmed	9,2r,ef6,ef6~	5320031	Dzulkefly Ahmad	Dzulkefly
Earnest Kiiza	sp,5,ef6,ef6~
Easton Taylor-Farrell	r,5k,efbj
Ebba Busch	3,2i,eiai,ej~
Ebrahim Patel	2e,p,ef6,ef6~
Ebrima Mballow	f,4s,ef6,ef6~	28940801
Ebrima Sillah	14,4s,ef6,ef6~
Ebulfez Elchibey	1,3v,do67,dp6i
Ed Case	2,0,dz17,e313;2,0,ef13	597613
Ed Markey	2,0,d71e,e97f;e,0,e97g	1282411	Edward Markey
Eddie Adami	1,4f,dv,e1~;0,4f,dv,e1~	152511	Eddie Fenech Adami
Eddie Calvo	6,62,e6,ed~
Eddy Boissezon	2x,1o,ef6,ef6~
Edem Kodjo	0,2o,dq4,e1~
Edgar Dikan	33,42,ef6,ef6~
Edgar Mboumbou-Miyakou	2r,u,ef6,ef6~		Edgar Anicet Mboumbou-Miyakou
Edgar Mora	d,19,ef6,ef6~		Edgar Mora Altamirano	Mora
Edib Bukvic	3,d,dpa,dq~
Edin Ramic	7o,d,ef6,ef6~
Edison James	0,4l,dr6c,dw22
Edith Yaka	18,26,ef6,ef6~		Edith Clemence Yaka
Edmer Trujillo	1g,s,ef6,ef6~
Edmond Ademi	1e,28,ef6,ef6~
Edmond Castro	n,39,ef6,ef6~
Edmond Haxhinasto	n,45,ef6,ef6~
Edmund Bartlett	m,4t,ef6,ef6~		Edmund Curtis Bartlett
Edmund Estephane	by,4o,ef6,ef6~	16198927
Edmund Hinkson	1h,3j,ef6,ef6~
Edmund Ho	1q,6t,dvck,e5ck		Edmund Ho Hau-wah	Ho
Edmund Joensen	0,5u,dq9f,du5
Edmund Lawrence	g,4u,e8,ea~	2494376
Edouard Franck	0,1r,dn3f,dp32
Edouard Lamaha	9,1d,ef6,ef6~		Edouard Niankoye Lamaha
Edouard Ngirente	0,1u,ed8u,el7n
Eduard Harunjen	2s,23,ef6,ef6~
Eduard Heger	0,2x,eh41,ei~
Eduardo Ano	9n,2u,ef6,ef6~
Eduardo Bonomi	f,44,ef6,ef6~	922744
Eduardo Cabrita	mu,3y,ef6,ef6~	21600813
Eduardo Carles	ch,2t,ef6,ef6~	110628464	Eduardo Enrique Carles
Eduardo Jurado	64,1c,ef6,ef6~		Eduardo Jurado Bejar	Jurado
Eduardo Pena	4,1c,drai,ds~		Eduardo Pena Trivino	Pena
Eduardo Petta	d,3e,ef6,ef6~
Eduardo Pinate	i,o,ef6,ef6~		Eduardo Pinate Rodriguez	Pinate
Eduardo Rodriguez	1,30,e169,e21m	312761	Eduardo Rodriguez Veltze	Rodriguez
Eduardo Rodriguez	1g,1s,ef6,ef6~		Eduardo Rodriguez Davila	Rodriguez
Eduardo Sanha	8,1g,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Selman	k,2w,ef6,ef6~
Eduardo Stein	4,2q,e01e,e3~	15627573	Eduardo Stein Barillas	Stein
Eduoard Fritch	20,6r,e52c,e5~
Edward Centeno	c,4c,ef6,ef6~
Edward Davis	6,6d,ec1j,ed~
Edward Fenech Adami	1,4f,e044,e544			Fenech Adami
Edward Natapei	0,2k,dx4d,e5~
Edward Scicluna	7,4f,ef6,ef6~
Edward Soluku	f,3f,ef6,ef6~
Edward Ssekandi	4,5,e75o,ed~;4,5,ef6,ef6~
Edward Yau	6m,2,ef6,ef6~		Edward Yau Tang-wah	Yau
Edwige Essoukou	n9,u,ef6,ef6~
Edwing Charles	y,22,ef6,ef6~
Eero Heinaluoma	3,31,e19o,e2~	2360756
Efrain Goldenberg	0,s,dq2,ds43		Efrain Goldenberg Schreiber	Goldenberg
Eftychia Achtsioglou	i,2n,ef6,ef6~
Egils Levits	1,34,ef78,ej78
Eglantina Gjermeni	3q,45,ef6,ef6~
Eimutis Misiunas	f,3p,ef6,ef6~	27976383
Einars Repse	0,34,dyb7,e0c2	471678
Ejup Ganic	4,d,dmb,ds~
Ekaterina Zaharieva	3,1l,ef6,ef6~;5,1l,ef6,ef6~	12279576
Ekaterini Sakellaropoulou	1,2n,eg3d,el3d
Eklil Hakimi	7,14,ef6,ef6~		Eklil Ahmad Hakimi
Eko Sanjoyo	ij,15,ef6,ef6~		Eko Putro Sanjoyo
El El Ouardi	9,1t,ef6,ef6~	929559	El Hossein El Ouardi	El Ouardi
Elba Perez	1f,1s,ef6,ef6~		Elba Rosa Perez;Elba Rosa Perez Montoya	Perez
Elback Zeinabou	13c,y,ef6,ef6~		Elback Adam Zeinabou
Elbuchel Sadang	7,5b,ef6,ef6~
Eleanor Holmes Norton	2,0,dn13	461649	Eleanor Norton
Elena Kountoura	m,2n,ef6,ef6~
Elhadj Dioubate	zm,1d,ef6,ef6~		Elhadj Abdoul Karim Dioubate
Eli Cohen	o,a,ef6,ef6~
Elias Jaua	4v,o,e61q,e7~		Elias Jaua Milano	Jaua
Elias Kapavore	1n,l,ef6,ef6~
Elias Kganyago	b,p,ef6,ef6~		Elias Lesetja Kganyago
Elias Murr	3,r,e14,e5~
Elias Saca	1,48,e061,e561		Elias Antonio Saca;Elias Antonio Saca Gonzalez	Saca
Elie Dote	0,1r,e16d,e3~	274641
Elijah Crane	2,0,ej13	115155633	Eli Crane
Elioda Tumwesigye	1f,5,ef6,ef6~
Elisabeth Koestinger	11v,3u,ef6,ef6~
Elisabetta Trenta	8,11,ef6,ef6~	54578231
Elisala Pita	1y,3n,ef6,ef6~
Elise Stefanik	2,0,eb16	18211057
Eliseo Rio Jr.	mi,2u,ef6,ef6~
Elissa Slotkin	2,0,ef13,el13;e,0,el13	30323721
Eliud Ayala	13,48,ef6,ef6~		Eliud Ulises Ayala;Eliud Ulises Ayala Zamora	Ayala
Eliud Williams	1,4l,e89h,e9a2
Elizabeth Carriere	6,5k,eb85,ee21
Elizabeth Odio	17,19,du58,dx~		Elizabeth Odio Benito	Odio
Elizabeth Quaye	1d,27,ef6,ef6~		Elizabeth Naa Afoley Quaye
Ellen Norby	9,47,ef6,ef6~	12309819	Ellen Trane Norby
Elliot Belgrave	g,3j,e7b1,ec~
Elliott Ohin	sb,2o,ef6,ef6~
Ellis Webster	r,5q,eg6u,el2r
Elman Rustamov	b,3v,ef6,ef6~	1813593
Elmar Mammadyarov	5,3v,ef6,ef6~	58083
Elmira Gordon	g,39,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloi Nzondo	i,u,ef6,ef6~
Eloy Inos	6,5e,e5,ed~;12,5e,e5,ed~
Elsworth Johnson	ab,3i,ef6,ef6~
Elvia Menjivar	9,48,ef6,ef6~		Elvia Violeta Menjivar;Elvia Violeta Menjivar Escalante	Menjivar
Elvin Nimrod	3,4z,ef6,ef6~;3l,4z,ef6,ef6~
Elvin Santos	q,33,e2,e4~;4,33,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elvira Cemalovic-Dilberovic	d,d,ef6,ef6~
Elvira Nabiullina	b,7,ef6,ef6~		Elvira Sakhipzadovna Nabiullina
Elyor Ganiyev	3,2j,ef6,ef6~
Elzbieta Rafalska	3h,k,ef6,ef6~	9253246
Emais Roberts	9,5b,ef6,ef6~
Emajuddin Pramanik	bk,1k,ef6,ef6~
Emannuel Ntahomvukiye	8,1e,ef6,ef6~
Emanuel Cleaver	2,0,e114	1334654	Emanuel Cleaver II
Emanuel Mori	1,51,e35b,eb5b		Emmanuel Mori
Emil Boc	0,17,e4cm,e857	267857
Emil Dimitriev	0,28,ec1i,ed5v	22077723
Emil Karanikolov	o,1l,ef6,ef6~	30317864
Emil Osmonbetov	ec,16,ef6,ef6~
Emil Tammur	k,l,ef6,ef6~
Emile Capgras	42,6l,do3m,dt~
Emile Gumbs	10,5q,dg3,dq3g
Emile Ouosso	i,1z,ef6,ef6~
Emilia Navas	p,19,ef6,ef6~
Emilia Strong Sykes	2,0,ej13	18637943	Emilia Sykes
Emilio Lima	1r,4q,ef6,ef6~		Emilio Fernandes Lima
Emilio Rodriguez	9l,19,ef6,ef6~		Emilio Arias Rodriguez
Emilio Santelices	9,3a,ef6,ef6~	60032521
Emilio Silvestri	m,33,ef6,ef6~
Emily Randall	2,0,el13	60473885
Emily de Jongh-Elhage	0,6g,e23q,e6~
Emma Kowa	a1,3f,ef6,ef6~
Emmalin Pierre	d,4z,ef6,ef6~
Emmanuel Fabiano	5,4y,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,u,ec9t,ed~;0,u,ef6,ef6~	5373253
Emmanuel Nadingar	0,21,e635,e7~	57872
Emmanuel Niyonkuru	27,1e,ef6,ef6~
Emmanuel Pinol	5c,2u,ef6,ef6~
Emmanuel Rakotovahiny	0,2e,drau,dt2l
Emmanuel Ramazani	26,h,ef6,ef6~		Emmanuel Ramazani Shadary	Ramazani
Emmanuel Tumusiime-Mutebile	b,5,ef6,ef6~	5373353
Ena Velazquez	d,1s,ef6,ef6~		Ena Elsa Velazquez;Ena Elsa Velazquez Cobiella	Velazquez
Enas Abdel-Dayem	k,x,ef6,ef6~
Eneida de Leon	1a,44,ef6,ef6~
Enele Sopoaga	0,3n,e985,ed~;0,3n,ef6,ef6~;7n,3n,ef6,ef6~	330640
Enes Suljkanovic	4,d,e6bf,ea~
Enex Jean-Charles	0,22,ec3p,ed3l
Enggartiasto Lukita	1c,15,ef6,ef6~
Enoch Derant-Lakoue	0,1r,dp32,dpap
Enoch Kavindele	4,1x,dx54,dy~	5379308
Enol Joseph	8,22,ef6,ef6~
Enrique Bolanos	1,4c,dy1a,e31a		Enrique Bolanos Geyer	Bolanos
Enrique Borgo	4,48,dq61,dv~		Enrique Borgo Bustamante	Borgo
Enrique Degenhart	3v,2q,ef6,ef6~;f,2q,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	3,3d,ef6,ef6~
Enzo Moavero	5,11,ef6,ef6~	1657794	Enzo Moavero Milanesi	Moavero
Eoghan Murphy	1a,3b,ef6,ef6~	5381683
Epa Sili	7,4p,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	3,2a,dw,ea~;1,2a,dy,ea~	373605
Ephraim Inoni	0,10,e0c8,e56u	433938
Ephraim Kamuntu	m,5,ef6,ef6~
Epsy Campbell	q,19,ee58,eh~		Epsy Campbell Barr	Campbell
Erastus Johnson	2v,3m,ef6,ef6~		Erastus Utoni Johnson
Erdal Inonu	3,z,dnbu,do~
Ergoge Tesfaye	i,2p,ef6,ef6~			Ergoge
Erhard Busek	59,3u,dn72,dr~
Eric Bougouma	1b,26,ef6,ef6~
Eric Burlison	2,0,ej13	5386212
Eric Hutchinson	16,6m,ed41,ek~
Eric Jover Comas	d,61,ef6,ef6~			Jover Comas
Eric Molale	7e,4d,ef6,ef6~
Eric Schmitt	e,0,ej13	5387455
Eric Sorensen	2,0,ej13	115182513
Eric Wiebes	o,38,ef6,ef6~	2065985
Erik Grigoryan	w7,2m,ef6,ef6~
Erika Stefani	yx,11,ef6,ef6~	16039372
Erin Houchin	2,0,ej13	20676994
Erkki Nghimtina	i,3m,ef6,ef6~
Erlis Terdikbaev	eb,16,ef6,ef6~
Ermonela Felaj	54,45,ef6,ef6~
Ernest Yonli	0,26,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	p,5b,ef6,ef6~
Ernesto Araujo	5,w,ef6,ef6~
Ernesto Murro	i,44,ef6,ef6~
Ernesto Perez Balladares	1,2t,dq91,dv91			Perez Balladares
Ernesto Pernia	112,2u,ef6,ef6~
Ernesto Tonela	l,3s,ef6,ef6~		Ernesto Max Tonela
Ernesto Villegas	k,o,ef6,ef6~		Ernesto Villegas Poljak	Villegas
Errol Charles	g,4o,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	2e,39,ef6,ef6~
Erywan Yusof	5,5s,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	35,3h,ef6,ef6~
Eshagh Jahangiri	q,n,e985,eh~
Eshaq Jahangiri	q,n,ef6,ef6~	5397780
Esko Aho	0,31,dn4q,dr4d
Esperanca da Costa	4,25,ei9f,ej~		Esperanca Francisco da Costa
Esperance Nyirasafali	1k,1u,ef6,ef6~
Essam al-Marzuq	2i,2g,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	gj,3w,ef6,ef6~	727119
Estanlislau da Silva	j,3w,e27a,e2~		Estanlislau Maria Alexio da Silva
Esteban Moctezuma	az,37,ef6,ef6~	2322707
Estelle Ondo	kq,u,ef6,ef6~
Ester Fernandes	57,1g,ef6,ef6~
Esther Mbayo	39,5,ef6,ef6~		Esther Mbulakubuza Mbayo
Etienne Massard Kabinda Makaga	21,u,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	3,3q,e97p,ed~;8,3q,ef6,ef6~;3,3q,ef6,ef6~;o,3q,ef6,ef6~;73,3q,ef6,ef6~	14525629
Etienne Sinatambou	h,1o,ef6,ef6~;7u,1o,ef6,ef6~
Etienne Ys	0,6g,dy63,e1~
Etilda Gjonajt	a,45,ef6,ef6~
Eucario Angue	o,1f,ef6,ef6~;12e,1f,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	8,23,ef6,ef6~	47494844
Eugen Teodorovici	yi,17,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,2o,dv5,dw8t		Eugene Koffi Adoboli
Eugene Hamilton	c,4u,ef6,ef6~
Eugene Holiday	g,6z,e6aa,ei~
Eugene Mutimura	d,1u,ef6,ef6~
Eugene Rhuggenaath	0,6b,ed5t,ed~
Eugene Serufuli	4m,h,ef6,ef6~	3060173	Eugene Serufuli Ngayabaseka	Serufuli
Eugene Simon Vindman	2,0,el13	112610369	Eugene Vindman
Eugene Wamalwa	da,3c,ef6,ef6~	5407838
Eugene-Richard Gasana	t,1u,ef6,ef6~
Eugenio Obiang	14,1f,ef6,ef6~		Eugenio Nze Obiang
Eugenio Rojas	y5,30,ef6,ef6~		Eugenio Rojas Apaza	Rojas
Eunice Silva	1b,5d,ef6,ef6~
Eusebio Gumbiwa	bo,3s,ef6,ef6~	111828624	Eusebio Lambo Gumbiwa
Eva Descarrega	2x,61,ef6,ef6~		Eva Descarrega Garcia	Descarrega
Eva Garcia	s,1c,ef6,ef6~		Eva Garcia Fabre	Garcia
Eva Hansen	jj,47,ef6,ef6~		Eva Kjer Hansen
Evan Williams	16,67,dzb1,e1~
Evangelos Apostolakis	8,2n,ef6,ef6~
Evans Paul	0,22,eb1g,ec3p
Evarist Bartolo	d,4f,ef6,ef6~	5416069
Evaristo Carvalho	1,4q,ec93,ed~;1,4q,ef6,ef6~
Eveline Widmer-Schlumpf	4,2y,e6,e7~
Evelyn Anite	td,5,ef6,ef6~
Evelyn Vasquez	27,o,ef6,ef6~		Evelyn Vasquez Figuera	Vasquez
Evelyn Wever-Croes	0,5l,edbh,ek~
Evelyne Sanival	1i,22,ef6,ef6~
Everard Richards	7,3k,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	7,2n,ef6,ef6~
Evode Uwizeyimana	t,1u,ef6,ef6~
Ewald Nowotny	b,3u,ef6,ef6~
Ewart Brown	r,3k,e2au,e6at	1291036
Ezechiel Joseph	c,4o,ef6,ef6~	773795
Ezechiel Nibigira	5,1e,ef6,ef6~	5423116
Ezekiel Gatkuoth	2j,2v,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	7,1m,ef6,ef6~
Ezzeldin Abusteit	c,x,ef6,ef6~		Ezzeldin Omar Abusteit
Fabian Alarcon	1,1c,dt2b,du8a		Fabian Alarcon Rivera	Alarcon
Fabian Malbon	12,5j,e1as,e6~
Fabian Picardo	10,6d,e7c8
Fabian Pok	2j,l,ef6,ef6~
Fabio Berardi	bm,5x,ef6,ef6~
Fabiola Munoz	h,s,ef6,ef6~	51340732
Fadi Jereissati	h,r,ef6,ef6~
Fadil Novalic	0,d,ef6,ef6~
Fadl Abdullah	4j,1w,ef6,ef6~		Fadl Abdullah Fadl	Abdullah
Fafa Sanyang	2j,4s,ef6,ef6~
Fahad Kafayin	1d,1i,ef6,ef6~		Fahad Salim Kafayin
Fahd al-Furayj	3,18,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Mubarak	t,2d,ef6,ef6~		Fahd bin Abdallah bin Abd al-Latif al-Mubarak
Fahd al-Said	hb,4h,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Fahrettin Koca	9,z,ef6,ef6~
Faimalaga Luka	g,3n,dz99,e14f	164931
Faisal Ibrahim	r6,1w,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	4,3r,eebh,ei~
Faisal al-Fayez	0,1m,dzap,e147	1393504
Faiszer Musthapha	yb,1b,ef6,ef6~;1k,1b,ef6,ef6~
Faiz Osmani	lg,14,ef6,ef6~		Faiz Mohammad Osmani
Faizul Ali	c1,2a,ef6,ef6~		Faizul Ariff Ali
Faizullah Zaki	q9,14,ef6,ef6~
Falah Omoush	13,1m,ef6,ef6~
Faleh Ali al-Azab	a,2g,ef6,ef6~;u7,2g,ef6,ef6~;ac,2g,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Fanfan Rwanyindo Kayirangwa	1n,1u,ef6,ef6~			Rwanyindo Kayirangwa
Faouzi Abderrahmane	1r,24,ef6,ef6~	54875067
Farhad Dejpasand	o,n,ef6,ef6~
Farida Karoney	dl,3c,ef6,ef6~
Faris al-Rawi	p,43,ef6,ef6~	22279937
Farrukh Hamralizoda	ee,3z,ef6,ef6~
Faruq Wardak	51,14,ef6,ef6~
Farzian Zainal	16,67,ej5b;16,73,ej5b
Fata Sala	m,4p,ef6,ef6~		Fata Pinati Sala
Fatafehi Fakafanua	0,4k,elci
Fatema Marouane	9h,1t,ef6,ef6~
Fathi Bashagha	f,58,ef6,ef6~
Fathi al-Majbari	3,58,ef6,ef6~
Fatiaalofa Tuilaepa	0,4p,ds,e6~;3,4p,dt,dx~;5,4p,ef6,ef6~;4g,4p,ef6,ef6~;0,4p,ef6,ef6~;y0,4p,ef6,ef6~	57723	Sailele Tuilaepa;Sailele Malielegaoi Tuilaepa;Tuilaepa Sailele Malielegaoi
Fatih Donmez	l,z,ef6,ef6~
Fatma Zerouati	h,1q,ef6,ef6~	48772826	Fatma Zohra Zerouati
Fatmir Limaj	3,3d,ef6,ef6~
Fatmir Sejdiu	1,3d,e22a,e69r	193148
Fatmir Xhafaj	f,45,ef6,ef6~	16354928
Fatou Kinteh	6a,4s,ef6,ef6~
Fatoumata Jallow-Tambajang	4,4s,ed1n,ed~
Fauoa Maani	d,3n,ef6,ef6~	15972515
Faustin Birindwa	0,h,dp3i,dq6e
Faustin Twagiramungu	0,1u,dr,dr~
Faustina Rehuher-Margugg	t,5b,ef6,ef6~
Faustino Imbali	0,1g,dx3k,dybh
Faustino Ndong	32,1f,ef6,ef6~	112162982	Faustino Ndong Esono Eyang	Ndong
Fayez Tarawneh	0,1m,du8k,dv34
Fayiz al-Saraj	0,58,ebc,ed~;0,58,ef6,ef6~
Fayqa al-Salih	9,4r,ef6,ef6~;3x,4r,ef6,ef6~		Fayqa bint Said;Fayqa bint Said al-Salih	Fayqa
Fayyaz Ismail	2e,3r,ef6,ef6~
Fayziddin Qahhorzoda	7,3z,ef6,ef6~
Fazil Khaliqyar	0,14,dm5l,dp3h		Fazil Haq Khaliqyar
Fazila Daureeawoo	4w,1o,ef6,ef6~
Fea Tialavea	y3,4p,ef6,ef6~;61,4p,ef6,ef6~		Fea Leniu Tionisio Hunt Tialavea
Fehmida Mirza	my,12,ef6,ef6~
Feleti Sevele	0,4k,e22b,e5~	319953
Felicitee Rajo-Fienena	11,2e,ef6,ef6~		Felicitee Madeleine Rajo-Fienena
Feliks Kulov	0,16,do,e2~;4,16,do,e2~	457980	Felix Kulov
Felipe Larrain	7,3a,ef6,ef6~
Felipe Tromp	g,5l,di11,do11
Felipe Virzi	17,2t,dq91,dv~
Felipe Ward	vo,3a,ef6,ef6~	5858483
Felix Braz	a,3q,ef6,ef6~
Felix Camacho	6,62,dy,e5~
Felix Moloua	o,1r,ef6,ef6~;0,1r,ei27,ej~	88310768
Felix Mpozeriniga	2x,1e,ef6,ef6~
Felix Navarro	37,30,ef6,ef6~		Felix Cesar Navarro;Felix Cesar Navarro Miranda	Navarro
Felix Numbi	ng,h,ef6,ef6~		Felix Kabange Numbi
Felix Ulloa	4,48,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	a,38,ef6,ef6~
Ferdinand Ngoh Ngoh	64,10,ef6,ef6~			Ngoh Ngoh
Fernand Etgen	c,3q,ef6,ef6~;ga,3q,ef6,ef6~;54,3q,ef6,ef6~	13102568
Fernande Ndjengbot	9,1r,ef6,ef6~
Fernando Azevedo e Silva	8,w,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui	1q,2,ef6,ef6~	fernando-chui-china	Fernando Chui Sai-on	Chui
Fernando Chui	1q,6t,e5ck,ed~		Fernando Chui Sai	Chui
Fernando Freire	39,5d,ef6,ef6~		Fernando Elisio Freire
Fernando Gomes	84,1g,ef6,ef6~
Fernando Grande-Marlaska	f,3g,ef6,ef6~		Fernando Grande-Marlaska Gomez	Grande-Marlaska
Fernando Zavala	0,s,ec7s,ec~		Fernando Zavala Lombardi	Zavala
Fernando de Araujo	26,3w,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	4,25,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,25,dn7l,du~		Fernando Franca van Dunem
Ferozuddin Feroz	9,14,ef6,ef6~
Festus Mogae	1,4d,dp,e3~;4,4d,dp,e3~	193238
Fetlework Gebregziabher	1c,2p,ef6,ef6~			Fetlework
Fiame Naomi Mata	0,4p,eh5o,el9g			Fiame
Fiatuwo Sessenou	58,2o,ef6,ef6~		Fiatuwo Kwadjo Sessenou
Fidinarivo Ravokatra	37,2e,ef6,ef6~
Fikret Mamedov	a,3v,ef6,ef6~
Filip Vujanovic	1,40,dz5b,ed~	57542
Filipe Bole	3,2a,do6b,dp~
Filoimea Telito	g,3n,e14f,e64g	451540
Filomena Tassi	b7,e,ef6,ef6~	22770985
Fio Lautafi	z,4p,ef6,ef6~;52,4p,ef6,ef6~		Fio Selafi Joseph Purcell Lautafi
Firmin Ayessa	t,1z,ef6,ef6~
Fitzgerald Hinds	2g,43,ef6,ef6~
Flavien Mbatta	a,1r,ef6,ef6~
Flavienne Mfoumou Ondo	n,u,ef6,ef6~			Mfoumou Ondo
Flavio Cotti	1,2y,dt,du~;4,2y,dt,du~
Florence Jeanblanc-Risler	v,7g,eia5
Florence Kiyingi	uz,5,ef6,ef6~		Florence Nakiwala Kiyingi
Florence Parly	6c,3,ef6,ef6~	3074013
Florentin Moussavou	1w,u,ef6,ef6~
Florentino Dias	10d,1g,ef6,ef6~		Florentino Fernando Dias
Florinda Chan	c7,2,ef6,ef6~		Florinda Da Rosa Silva Chan
Foday Yumkella	ao,3f,ef6,ef6~
Fong Man Chong	22,2,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	3,4p,e7,ed~			Fonotoe
Fortunato De La Pena	zg,2u,ef6,ef6~			De La Pena
Fortunet Nouatin	vc,46,ef6,ef6~		Fortunet Alain Nouatin
Fotios Kouvelis	7t,2n,ef6,ef6~
Fowzia Nuur	9,29,ef6,ef6~		Fowzia Abikar Nuur
Fozia Hashim	a,57,ef6,ef6~			Fozia
Fradique de Menezes	1,4q,dx93,e793		Fradique Bandiera Melo de Menezes
Francesc Camp	m,61,ef6,ef6~		Francesc Camp Torres	Camp
Francesco Mussoni	5r,5x,ef6,ef6~
Francine Baron	5,4l,ef6,ef6~
Francine Tumushime	25,1u,ef6,ef6~
Francis Hilly	0,20,dp6,dq~		Francis Billy Hilly
Francis Kasaila	i,4y,ef6,ef6~
Francis Nkea	rx,u,ef6,ef6~;t,u,ef6,ef6~
Francis Saemala	3,20,dp6,dt~
Francis Savage	6,5o,dw,dx~
Francis Tam	j1,2,ef6,ef6~		Francis Tam Pak-yuen	Tam
Francisca van Dunem	a,3y,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	q,3g,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Duque III	36,2u,ef6,ef6~
Francisco Fadul	0,1g,dub,dw2
Francisco Flores	1,48,dv61,e061	381002	Francisco Flores Perez	Flores
Francisco Garcia	m,2w,ef6,ef6~		Francisco Javier Garcia;Francisco Javier Garcia Fernandez	Garcia
Francisco Guterres	1,3w,ed5k,eh~	897790
Francisco Ismodes	l,s,ef6,ef6~
Francisco Lay	m,3w,ef6,ef6~		Francisco Kalbuady Lay
Francisco Mbengono	26,1f,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,1f,ec6n,ej21		Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo	4,3e,e3bl,e3~		Francisco Oviedo Britez	Oviedo
Francisco Santos	4,3l,dy87,e5~	1981295	Francisco Santos Calderon	Santos
Francisco de Queiroz	a,25,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,2e,dp89,drau
Franck Perriez	v,6e,do,dr~
Franck Riester	k,3,ef6,ef6~	64463
Francois Amichia	1k,2b,ef6,ef6~		Francois Albert Amichia
Francois Bausch	7z,3q,ef6,ef6~;3,3q,efab,ei~	3083923
Francois Bellot	1g,3o,ef6,ef6~	2457970
Francois Bozize	1,1r,dz3f,e93o	57452
Francois Villeroy	b,3,ef6,ef6~		Francois Villeroy de Galhau	Villeroy
Francois de Rugy	it,3,ef6,ef6~	117340
Francoise Assengone Obame	2r,u,ef6,ef6~			Assengone Obame
Franjo Greguric	0,2f,dn8,dp4
Frank Bakke-Jensen	8,4j,ef6,ef6~	1799849
Frank Blas	12,62,dp,dq~
Frank Chan	81,2,ef6,ef6~		Frank Chan Fan	Chan
Frank Kabui	g,20,e577,ed~	718204
Frank Lucas	2,0,dp5a	246049
Frank Lui	r,6u,doc,dv41		Frank Fakaotimanava Lui
Frank Mena	1n,39,ef6,ef6~
Frank Mrvan	2,0,eh13	96077897
Frank Pallone	2,0,dj16	965289	Frank Pallone Jr.
Frank Savage	6,5k,dp2,dt9
Frank Tumwebaze	14,5,ef6,ef6~
Frank Walker	10,5r,e1c,e4~	3082431
Frank Watson	3,3i,dqc,dx~	5490251
Frankie Campbell	n,3i,ef6,ef6~
Franklin Khan	2t,43,ef6,ef6~
Frans Kopofi	1h,3m,ef6,ef6~
Frantz Gumbs	4i,60,e487,e7~
Franziska Giffey	9a,f,ef6,ef6~	19279839
Fred Matiangi	dj,3c,ef6,ef6~	16866738
Freda Soriacomua	1i,20,ef6,ef6~		Freda Tuki Soriacomua
Frederic Bamvuginyumvira	q,1e,du5,dx~	3089596
Frederic Cherue	a,4b,ef6,ef6~
Frederic Loua	1d,1d,ef6,ef6~
Frederic Ngenzebuhoro	4,1e,e0bb,e1~	3090093
Frederica Wilson	2,0,e715	461504
Frederick Gume	su,5,ef6,ef6~		Frederick Ngobi Gume
Frederick Norkeh	38,4b,ef6,ef6~
Frederick Stephenson	vy,55,ef6,ef6~
Frederick Sumaye	0,2z,drbr,dy~	302913	Fredrick Sumaye
Frederick Timakata	1,2k,dl1u,dq32
Frederico Cardoso	go,25,ef6,ef6~;s5,25,ef6,ef6~		Frederico Manuel dos Santos e Silva Cardoso
Frederique Vidal	11,3,ef6,ef6~	28950190
Fredis Refunjol	g,5l,e05b,ed11;6,5l,ef6,ef6~	1266936
Fredrick Ballantyne	g,55,dy92,ed~;g,55,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
French Hill	2,0,eb16	18631366
Freundel Stuart	0,3j,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	g,6b,e6aa,e7~
Frits Goedgedrag	g,6g,dy71,e6~	frits-goedgedrag-netherlands-antilles
Fritz Caillot	13,22,ef6,ef6~
Froilan Tenorio	6,5e,dq1,du1
Froyla Tzalam	6,39,eh,em~;g,39,eh,em~
Fu Zhenghua	a,2,ef6,ef6~			Fu
Fuad Masum	1,1h,ea7o,ed~	17410819
Fuad Quliyev	0,3v,dqa9,dsb
Fuad al-Sajwani	c,4h,ef6,ef6~		Fuad bin Jafar bin Muhammad al-Sajwani
Fuat Oktay	4,z,ee79,ei~
Fulgence Nsengiyumva	5t,1u,ef6,ef6~
Gabe Amo	2,0,ejb7	118901875
Gabe Evans	2,0,el13	115458993
Gabe Vasquez	2,0,ej13	115155647	Gabriel (Gabe) Vasquez
Gabor Gal	a,2x,ef6,ef6~
Gabriel Aridru	tc,5,ef6,ef6~		Gabriel Ajedra Aridru
Gabriel Curtis	n6,1d,ef6,ef6~
Gabriel Deng	37,2v,ef6,ef6~		Gabriel Thokuj Deng
Gabriel Dodo Ndoke	1v,10,ef6,ef6~			Dodo Ndoke
Gabriel Ihou	s,2o,ef6,ef6~
Gabriel Lima	1v,1f,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Mbairobe	c,10,ef6,ef6~
Gabriel Ntisezerana	17,1e,e329,e5~	1803951
Gabriel Oprea	3,17,ea35,eb~
Gabriel da Costa	0,4q,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriel de la Fuente	x2,3a,ef6,ef6~
Gabriela Matecna	c,2x,ef6,ef6~;3,2x,ef6,ef6~
Gabriela Michetti	4,2l,ebca,ed~;4,2l,ef6,ef6~	5515970
Gabriele Gatti	1m,5x,di7,dx~
Gabriella Zalac	33,2f,ef6,ef6~
Gaby Leffa	1a,1r,ef6,ef6~	112079611	Gaby Francky Leffa
Gaetan Pikioune	7,2k,ef6,ef6~
Gagik Arutyunyan	0,2m,do,dq~;4,2m,do,dq~
Gale Ringobert	d,4o,ef6,ef6~
Galeai Poumele	12,66,dl,do~
Gamal Hassan	1j,29,ef6,ef6~		Gamal Mohamed Hassan
Gamini Perera	bx,1b,ef6,ef6~		Gamini Jayawickrama Perera
Gan Kim Yong	9,41,ef6,ef6~	5520446		Gan
Gari Cappelli	m,2f,ef6,ef6~	12631372
Garry Conille	0,22,e7ai,e85g
Gary Hardgrave	16,6m,ea71,ec~
Gary Palmer	2,0,eb16	17386504
Gary Peters	2,0,e516,eb13;e,0,eb16	1494930
Gaspar Vega	3,39,e42c,ec~	5526559
Gastao de Sousa	13,3w,ef6,ef6~
Gaston Musema	av,h,ef6,ef6~
Gaston Ravelojaona	b,2e,ef6,ef6~
Gaston Reinesch	b,3q,ef6,ef6~
Gaston Sindimwo	q,1e,eb8k,ed~;q,1e,ef6,ef6~	27329155
Gavin Williamson	zu,1,ef6,ef6~	262409
Gayang Souare	3m,21,ef6,ef6~
Gayantha Karunatilake	25,1b,ef6,ef6~
Gediminas Kirkilas	0,3p,e274,e3~	118937
Gediminas Vagnorius	r,3p,do,dv~;0,3p,do,dv~
Geir Haarde	0,50,e267,e521	202032
Genevieve Darrieussecq	x,3,ef6,ef6~	3100615
Gennady Novitskiy	0,t,dt2b,dy~	185483	Gennadiy Novitskiy
Gent Sejko	b,45,ef6,ef6~
Geoffrey Cox	p,1,ef6,ef6~	291303
Geoffrey Hanley	3,4u,ei8d,ej~
Geoffrey Henry	3,4v,do,e0~;0,4v,do,e0~
Geoffrey Onyeama	5,2h,ef6,ef6~
Geoffrey Rowland	2n,5j,e16,e7~
Georg Wohlwend	b,5v,ef6,ef6~
George Abela	1,4f,e544,ea44	57502
George Adyebo	0,5,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4z,dq21,dr6m
George Elanga	8t,10,ef6,ef6~		George Obam Elanga
George Elounda	27,10,ef6,ef6~		George Essomba Elounda
George Fergusson	6,9h,e24,e6~;6,3k,e85n,ecc5;6,3k,ef6,ef6~	3489398
George Ivascu	k,17,ef6,ef6~	12728978
George Kunda	4,1x,e4be,e6~	1507722
George Latimer	2,0,el13	5544169
George Lepping	g,20,dl6r,dq6a
George Maggie	8r,4v,ef6,ef6~;k,4v,ef6,ef6~
George Mallet	4,4o,dq,dq~;g,4o,ds61,dt9		William Mallet;William George Mallet
George Masaju	p,2z,ef6,ef6~		George Mcheche Masaju
George Norton	9,36,ef6,ef6~
George Payne	1a,3j,ef6,ef6~
George Plant	16,6m,ej61
George Price	0,39,dl94,dp7		George Cadle Price
George Richards	1,43,dy,e8~	57532	George Maxwell Richards
George Saitoti	4,3c,dl5a,dt~
George Simbachawene	ae,2z,ef6,ef6~	11045555	George Boniface Simbachawene
George Tozaka	5,20,ef6,ef6~		George Milner Tozaka
George Tupou V	15,4k,e29b,e83i
George Vassiliou	1,5f,dk2,dp2s
George Vella	1,4f,dsat,ej~
George Werner	d,4b,ef6,ef6~
George Whitesides	2,0,el13	3511804
Georges Aidam	18,2o,ef6,ef6~		Georges Kwawu Aidam
Georgios Katrougalos	5,2n,ef6,ef6~
Georgios Lakkotrypis	z,5f,ef6,ef6~
Georgios Stathakis	h,2n,ef6,ef6~
Gerald Latortue	0,22,e03c,e1~
Geraldine Mukeshimana	c,1u,ef6,ef6~
Gerd Mueller	iv,f,ef6,ef6~
Gererd Luz II	12,64,dv15,dy~		Gerald Luz II;Gererd Luz James II	Luz
Gergely Gulyas	y1,4a,ef6,ef6~	5550584
Germaine Kamayirese	x,1u,ef6,ef6~;a8,1u,ef6,ef6~
German Garavano	a,2l,ef6,ef6~
German Serrano	q,19,dm58,dp~		German Serrano Pinto	Serrano
German Torres	3q,1c,ef6,ef6~
German Vargas	4,3l,ea87,ec~	8963948	German Vargas Lleras	Vargas
Gernot Bluemel	r2,3u,ef6,ef6~
Gerrit Schotte	0,6b,e6aa,e8cv
Gerrit Zalm	3,38,dz5r,e2~	717674
Gerson Lwenge	27,2z,ef6,ef6~
Gervais Ndirakobuca	0,1e,ei97,el85
Gervais Rufyikiri	17,1e,e68t,ec~	3104430
Getahun Mekuria	3z,2p,ef6,ef6~			Getahun
Ghada Waly	bc,x,ef6,ef6~
Ghania Eddalia	w5,1q,ef6,ef6~
Ghassan Atallah	ik,r,ef6,ef6~
Ghassan Hasbani	3,r,ecci,ed~;3,r,ef6,ef6~
Ghayth al-Kuwari	96,4m,ef6,ef6~		Ghayth bin Mubarak al-Kuwari
Ghazi Jeribi	a,24,ef6,ef6~
Ghazi Zaben	9,1m,ef6,ef6~
Ghazi al-Yawr	1,1h,e061,e146		Ghazi al-Ujayl al-Yawr
Ghiorghish Teklemichael	vq,57,ef6,ef6~			Ghiorghish
Ghulam Farahi	m,14,ef6,ef6~		Ghulam Nabi Farahi
Ghulam Ishaq Khan	1,12,dkcd,dpbd			Ghulam Ishaq
Gian Centinaio	c,11,ef6,ef6~	15896991	Gian Marco Centinaio
Gian Venturini	124,5x,ef6,ef6~		Gian Carlo Venturini
Giancarlo Giorgetti	12h,11,ef6,ef6~
Gibran Bassil	5,r,ef6,ef6~
Gila Gamliel	10v,a,ef6,ef6~	445611
Gilad Erdan	14,a,ef6,ef6~;73,a,ef6,ef6~;be,a,ef6,ef6~	2663804
Gilbert Bawara	1n,2o,ef6,ef6~
Gilbert Cisneros	2,0,ef13,eh13;2,0,el13	54958760
Gilbert Houngbo	0,2o,e497,e87n
Gilbert Mokoki	n,1z,ef6,ef6~	33026718
Gilbert Ondongo	t6,1z,ef6,ef6~	5561139
Gilbert Saboya	5,61,ef6,ef6~		Gilbert Saboya Sunye	Saboya
Gilberto Silva	c,5d,ef6,ef6~
Gilles Tonelli	5,5a,ef6,ef6~
Gillmore Hoefdraad	7,42,ef6,ef6~
Gilmar Pisas	0,6b,eh6e
Ginette Petitpas Taylor	9,e,ef6,ef6~	21714336		Petitpas Taylor
Giorgi Gakharia	3,32,ef6,ef6~;f,32,ef6,ef6~	43287680
Giorgi Kobulia	o,32,ef6,ef6~	64815997
Giorgi Kvirikashvili	0,32,ebcu,ed~	15277881
Giorgi Margvelashvili	1,32,e9bh,eecg
Giovanni Tria	24,11,ef6,ef6~
Girija Koirala	0,4g,dn5t,e3~	220991	Girija Prasad Koirala
Giriraj Singh	u5,4,ef6,ef6~	16736894
Girma Woldegiorgis	1,2p,dxa8,e9a7			Girma
Gisela Lopez	1t,30,ef6,ef6~		Gisela Lopez Rivas	Lopez
Gisele Pana	44,1r,ef6,ef6~
Gisele Ramampy	1r,2e,ef6,ef6~
Giselle Amador	9,19,ef6,ef6~		Giselle Amador Munoz	Amador
Giulia Bongiorno	32,11,ef6,ef6~	649382
Giulia Grillo	9,11,ef6,ef6~	16560401
Given Lubinda	a,1x,ef6,ef6~
Gizat Nurdauletov	2s,1a,ef6,ef6~
Gjorge Ivanov	1,28,e55c,ed~;1,28,ef6,ef6~	57436
Gladys Bejerano	5b,1s,ef6,ef6~		Gladys Bejerano Portela	Bejerano
Gladys Caballero	17,33,dx,dx~		Gladys Caballero de Arevalo	Caballero
Glenn Gersie	b,42,ef6,ef6~
Glenn Grothman	2,0,eb16	5568836
Glenn Ivey	2,0,ej13	22004572
Glenn Stevens	b,6,ef6,ef6~		Glenn Robert Stevens
Glenn Thompson	2,0,e516	1531120
Gloria Akuffo	a,27,ef6,ef6~
Gloria Alonso	i4,3l,ef6,ef6~		Gloria Amparo Alonso;Gloria Amparo Alonso Masmela	Alonso
Gloria Borrero	a,3l,ef6,ef6~		Gloria Maria Borrero
Gloria Hutt	n,3a,ef6,ef6~	5881260
Gobind Ganga	b,36,ef6,ef6~
Gobind Singh Deo	1t,2r,ef6,ef6~			Gobind
Gocmyrat Myradow	35,3h,ef6,ef6~
Godfrey Kiwanda	af,5,ef6,ef6~
Godfrey Miyanda	4,1x,dq8,dt~
Godfridah Sumaili	vw,1x,ef6,ef6~	27063686	Godfridah Nsenduluka Sumaili
Godwin Emefiele	b,2h,ef6,ef6~
Godwin Hulse	c,39,ef6,ef6~;1y,39,ef6,ef6~
Gombojav Zandashatar	li,1p,ef6,ef6~
Gonthier Friederici	v,6h,dy,dz~
Gonzalo Aguirre	4,44,dm31,dq~		Gonzalo Aguirre Ramirez	Aguirre
Gonzalo Blumel	qx,3a,ef6,ef6~	50532720	Gonzalo Blumel Mac-Iver	Blumel
Gonzalo Castillo	13,2w,ef6,ef6~		Gonzalo Castillo Terrero	Castillo
Goodall Gondwe	7,4y,ef6,ef6~
Goran Granic	3,2f,dw1r,dz~
Goran Klemencic	a,35,ef6,ef6~
Goran Knezevic	o,1v,ef6,ef6~
Goran Shugareski	n,28,ef6,ef6~
Goran Trivan	6u,1v,ef6,ef6~
Gorazd Zmavc	r5,35,ef6,ef6~
Gordon Bajnai	0,4a,e54k,e5~	57595
Gordon Lilo	0,20,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	6,5p,e485,e6~	3365174
Graca Fonseca	k,3y,ef6,ef6~	30930777
Grace Chiumia	1h,4y,ef6,ef6~	29982289
Grace Fu	k,41,ef6,ef6~	5591179	Grace Fu Hai Yen	Fu
Grace Kwiyucwiny	uc,5,ef6,ef6~
Grace Meng	2,0,e913	5591303
Graciela Marquez	j2,37,ef6,ef6~	55386771	Graciela Marquez Colin	Marquez
Graeme Wheeler	b,g,ef6,ef6~
Graham Ansell	16,84,dm,dr~
Graham Dorey	2n,5j,do2,dv~		Graham Martyn Dorey
Grant Bagratyan	j,2m,dm9,do~
Grant Gibbons	2e,3k,ef6,ef6~
Grant Robertson	7,g,ef6,ef6~;2v,g,ef6,ef6~;3,g,egb2,ei~	1543207
Grant Tambling	16,6m,dzb1,e3~
Gratiela Gavrilescu	3,17,ef6,ef6~		Gratiela Leocadia Gavrilescu
Greg Casar	2,0,ej13	104148369	Gregorio Casar
Greg Clark	zs,1,ef6,ef6~	271800
Greg Landsman	2,0,ej13	115180677
Greg Stanton	2,0,ef13	5606289
Gregory Bowen	5q,4z,ef6,ef6~
Gregory Hunt	9,6,ef6,ef6~		Gregory Andrew Hunt
Gregory Meeks	2,0,dt17	1545391
Gregory Murphy	2,0,ef9h	23074266
Gregory Steube	2,0,ef13	5606295
Gregroire Owona	i,10,ef6,ef6~
Grigol Mgaloblishvili	0,32,e4b1,e526	372721
Gudlaugur Thordarson	5,50,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Gudmundur Gudbrandsson	h,50,ef6,ef6~
Gudni Johannesson	1,50,ec81,ek81		Gudni Thorlacius Johannesson
Gugile Nkwinti	27,p,ef6,ef6~	16765235
Guido De Marco	3,4f,do,dz~;1,4f,do,dz~	167724		De Marco
Guido Sandleris	b,2l,ef6,ef6~
Guilherma da Costa	0,4q,ducu,dx~		Guilherma Posser da Costa
Guillaume Soro	0,2b,e344,e7~
Guillermo Botero	8,3l,ef6,ef6~	55767724	Guillermo Botero Nieto	Botero
Guillermo Dietrich	1g,2l,ef6,ef6~
Guillermo Endara	1,2t,dlck,dq91
Guillermo Ford	q,2t,do,dq~;17,2t,do,dq~		Guillermo Ford Boyd	Ford
Guillermo Leon	66,1c,ef6,ef6~		Guillermo Hernando Leon;Guillermo Hernando Leon Santacruz	Leon
Gul Sherzai	cz,14,ef6,ef6~		Gul Agha Sherzai
Gulmira Kudayberdieva	d,16,ef6,ef6~
Gulshara Abdykalikova	3,1a,e9bs,ea~;3,1a,ef6,ef6~
Gulub Donev	0,1l,ei82,ej66
Gunnar Martens	1l,5i,dt,dz~;0,5i,dt,dz~	11339434
Guntars Krasts	0,34,dt87,dubl
Gus Bilirakis	2,0,e314	1555314
Gus Jaspert	6,5o,ed8m,ed~
Gustavo Bell	4,3l,du87,dx~	5621353	Gustavo Bell Lemus	Bell
Gustavo Espina	4,2q,dn1e,do~		Gustavo Espina Salguero	Espina
Gustavo Him	m,2t,ef6,ef6~
Gustavo Montalvo	39,2w,ef6,ef6~		Gustavo Adolfo Montalvo;Gustavo Adolfo Montalvo Franco	Montalvo
Gustavo Mostajo	c,s,ef6,ef6~	51305486
Gustavo Noboa	1,1c,dv,dx~;4,1c,dv,dx~	471291	Gustavo Noboa Bejarano	Noboa
Gustavo Rigodanzo Canuto	33,w,ef6,ef6~		Gustavo Henrique Rigodanzo Canuto	Rigodanzo Canuto
Gustavo Rodriguez	c,1s,ef6,ef6~		Gustavo Luis Rodriguez;Gustavo Luis Rodriguez Rollero	Rodriguez
Guy Joseph	2e,4o,ef6,ef6~	5622382
Guy Lorenzo	1t,2o,ef6,ef6~		Guy Madje Lorenzo
Guy Pombo	ax,h,ef6,ef6~	106904741	Guy Mikulu Pombo
Guy Rasanamazy	0,2e,dn88,dp89
Guy Razanamasy	0,2e,dn88,dp89
Guy Reschenthaler	2,0,ef13	22096097
Guy Scott	4,1x,e79u,ea~	153986
Guy-Bertrand Mapangou	l,u,ef6,ef6~;t,u,ef6,ef6~
Guy-Maixent Mamiaka	2r,u,ef6,ef6~
Gwede Mantashe	7e,p,ef6,ef6~
Gwen Moore	2,0,e114	461698
Gyorgy Matolcsy	b,4a,ef6,ef6~
Gyude Bryant	1,4b,dzae,e216	442511
Habi Salissou	1t,y,ef6,ef6~		Habi Mahamadou Salissou
Habib Thiam	0,v,dn47,du74
Habofanoe Lehana	1z,4i,ef6,ef6~
Hadizatou Coulibaly	o,26,ef6,ef6~		Hadizatou Rosine Coulibaly
Hadizatou Coulibaly-Sory	18,26,ef6,ef6~		Hadizatou Rosine Coulibaly-Sory
Hadja Sanon	rc,26,ef6,ef6~		Hadja Fatimata Ouattara Sanon
Hadrammeh Sidibeh	y,4s,ef6,ef6~
Hadzo Efendic	3,d,dp,dp~
Hafiz Mayad	b,1i,ef6,ef6~
Haim Katz	i,a,ef6,ef6~
Haja Abdulai-Kamara	60,3f,ef6,ef6~		Haja Isata Abdulai-Kamara
Hajia Mahama	1z,27,ef6,ef6~		Hajia Alima Mahama
Hajibala Abutalibov	3,3v,ef6,ef6~
Hajo Andrianainarivelo	13,2e,ef6,ef6~
Hakima El Hiti	18,1t,ef6,ef6~			El Hiti
Hala Younis	1j,x,ef6,ef6~		Hala El-Said Younis
Hala Zawati	l,1m,ef6,ef6~
Halah Zayed	9,x,ef6,ef6~
Haley Stevens	2,0,ef13	58322563
Halifa Houmadi	0,4e,dqad,ds3
Halimah Yacob	1,41,ed9e,ei~
Halldor Asgrimsson	0,50,e09f,e267	208879
Ham Lini	3,2k,dz,e5~;0,2k,dz,e5~;6k,2k,ef6,ef6~	469851
Hama Amadou	0,y,dr2l,e2~	544141
Hamad al-Shaykh	d,2d,ef6,ef6~		Hamad bin Muhammad bin Hamad al-Shaykh
Hamad bin Jasim	0,4m,e343,e96q		Hamad bin Jasim bin Jabir Al	Hamad
Hamada Bolero	0,4e,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,4e,dx,dx~
Hamadi Jebali	0,24,e7ce,e92r	57699
Hamadou Konate	7v,1n,ef6,ef6~
Hamadou Mustapha	x,10,ef6,ef6~
Hamat Bah	m,4s,ef6,ef6~
Hamdan al-Maktum	7,13,ef6,ef6~		Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan bin Mubarak	11,13,ef6,ef6~		Hamdan bin Mubarak al-Nuhayyan	Hamdan
Hamdan bin Zayid	3,13,dzak,e5~			Hamdan
Hamdan bin Zayid al-Nuhayyan	3,13,dzak,e4~			Hamdan
Hamed Bakayoko	ah,2b,ef6,ef6~
Hamed Karoui	0,24,dl9q,dvbh
Hamid Ansari	4,4,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	s,1w,ef6,ef6~
Hamilton Green	q,36,do,do~;0,36,do,do~
Hamud al-Busaidi	f,4h,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Hamzah Haz	4,15,dx7q,dz~
Hamzah bin Sulaiman	d,5s,ef6,ef6~			Hamzah
Han Changfu	c,2,ef6,ef6~	376439		Han
Han Deok-Soo	0,c,ei5l,ei~			Han
Han Kwang Bok	19,9,e667,e9~			Han
Han Myeong-sook	0,c,e24k,e342			Han
Han Ryong Guk	3j,9,ef6,ef6~			Han
Han Seung-soo	0,c,e42t,e59u			Han
Han Wan Sang	3,c,dp2p,dp~			Han
Han Zaw	2h,2c,ef6,ef6~
Han Zheng	4,2,ee3j,ej~;jq,2,ef6,ef6~			Han
Hanan al-Kuwari	9,4m,ef6,ef6~			Hanan
Hang Chuon Naron	d,1j,ef6,ef6~
Hani Mulki	0,1m,ec61,ed~	5648173
Hanif Dhakiri	5s,15,ef6,ef6~
Hank Johnson	2,0,e314	983537	Henry Johnson;Hank Johnson Jr.
Hanna Suchocka	0,k,do7a,dp~
Hans Adam II	7l,5v,dlbd
Hans Dahlgren	in,2i,ef6,ef6~	5615474
Hans Dijkstal	26,38,dq8m,du~
Hans Enoksen	0,5i,dyce,e56c	310653
Hans-Rudolf Merz	1,2y,e4,e5~;4,2y,e4,e5~	122275
Harald Nesvik	1d,4j,ef6,ef6~	5654004	Harald Tom Nesvik
Hardeep Puri	a9,4,ef6,ef6~		Hardeep Singh Puri
Harin Fernando	66,1b,ef6,ef6~
Harjit Sajjan	8,e,ef6,ef6~		Harjit Singh Sajjan
Harold Martin	3a,59,e387,ea~
Harold Rogers	2,0,dd15	547153	Hal Rogers
Haroun Kabadi	0,21,dy6c,dz7	1371523
Harouna Kabore	z,26,ef6,ef6~
Harries Bulunga	1k,4w,ef6,ef6~		Harries Madze Bulunga
Harriet Hageman	2,0,ej13	110815967
Harrison Mwakyembe	a,2z,ef6,ef6~		Harrison George Mwakyembe
Harsh Vardhan	io,4,ef6,ef6~;h,4,ef6,ef6~;1f,4,ef6,ef6~
Harsimrat Badal	kj,4,ef6,ef6~		Harsimrat Kaur Badal
Hartwig Loeger	7,3u,ef6,ef6~
Haruhiko Kuroda	b,b,ef6,ef6~
Haruna Kyeyune	te,5,ef6,ef6~		Haruna Kasolo Kyeyune
Hasabu Abdel Rahmin	17,1w,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan Habibi	q,n,dl8,dw~		Hasan Ebrahim Habibi
Hasan Murad	ti,r,ef6,ef6~
Hasan Muratovic	0,d,ds1u,ds~
Hasan al-Laqqis	c,r,ef6,ef6~
Hasan al-Muhannadi	a,4m,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hasanul Inu	14,1k,ef6,ef6~		Hasanul Haq Inu
Hashim Salim	gn,1w,ef6,ef6~		Hashim Ali Muhammad Salim
Hasina Wajed	0,1k,ds6n,e8~
Hassan Abshir Farah	0,29,dxbc,e0b3	572660		Hassan
Hassan Ahmed	14,1w,ef6,ef6~	112325651	Hassan Ismail Sid Ahmed
Hassan Bourhan	f,54,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hassan Diab	0,r,egam,eh~
Hassan Gouled	1,54,d96o,dv		Hassan Gouled Aptidon	Gouled
Hassan Hilal	h,1w,ef6,ef6~		Hassan Abdel Qader Hilal
Hassan Khayre	0,29,ed31,ed~;0,29,ef6,ef6~	28824125	Hassan Ali Khayre
Hassan Samrieh	i,54,ef6,ef6~		Hassan Idriss Samrieh
Hassan Sheikh Mahamud	1,29,e89a,e9~			Hassan Sheikh
Hassan al-Nuri	83,18,ef6,ef6~
Hassane Moussa	1v,y,ef6,ef6~		Hassane Baraze Moussa
Hatem ben Salem	d,24,ef6,ef6~	3128291
Hatim al-Sir	n,1w,ef6,ef6~		Hatim al-Sir Ali	al-Sir
Hayati Yazici	3,z,e38t,e4~
Hazbi Lika	hj,28,ef6,ef6~;1e,28,ef6,ef6~
Hazem el-Beblawi	0,x,e97,ea31
Hazwan al-Wazz	d,18,ef6,ef6~
Heather Humphreys	6r,3b,ef6,ef6~	5693903
Hector Arce	a,30,ef6,ef6~		Hector Arce Zaconeta	Arce
Hector Hinojosa	i,30,ef6,ef6~		Hector Hinojosa Rodriguez	Hinojosa
Hector Valdez	b,2w,ef6,ef6~		Hector Valdez Albizu	Valdez
Heinz Fassmann	d,3u,ef6,ef6~	1600191
Heinz Fischer	1,3u,e078,eb~	11753
Helder Gros	p,25,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	6,5t,e996,eeat	16239881
Helena Dalli	5i,4f,ef6,ef6~	19958063
Helene Ilboudo	1i,26,ef6,ef6~		Helene Marie Laurence Ilboudo
Helge Braun	ll,f,ef6,ef6~	1602354
Helio Fallas	q,19,ea58,ed~		Helio Fallas Venegas	Fallas
Hellot Mampouya	7r,1z,ef6,ef6~		Hellot Matson Mampouya
Heng Swee Keat	3,41,ef51,eh~;7,41,ef6,ef6~			Heng
Hennadiy Zubko	33,8,ef6,ef6~	4352142
Henri Djombo	5t,1z,ef6,ef6~	5715430
Henri Dondra	7,1r,ef6,ef6~;0,1r,eh6b,ei27
Henri Eyebe Ayissi	ni,10,ef6,ef6~	58236		Eyebe Ayissi
Henri Mova	f,h,ef6,ef6~	3131683	Henri Mova Sakanyi	Mova
Henri Mulang	7,h,ef6,ef6~	19631192	Henri Yav Mulang
Henrique Rosa	1,1g,dz9s,e1~
Henrique Tokpah	f,4b,ef6,ef6~
Henry Cuellar	2,0,e114	539562
Henry Mussa	s,4y,ef6,ef6~	16733055
Henry Okello Oryem	tu,5,ef6,ef6~			Okello Oryem
Henry Puna	0,4v,e6bu,ed~;p,4v,ef6,ef6~;5,4v,ef6,ef6~;a1,4v,ef6,ef6~;wk,4v,ef6,ef6~;0,4v,ef6,ef6~
Henry Rotich	dm,3c,ef6,ef6~	12012313
Henry Tang	6w,63,dz82,e0~
Henry Tumukunde	34,5,ef6,ef6~
Henry Wallace	4,0,c91k,cd1k
Henry Wampah	b,27,ef6,ef6~		Henry Kofi Wampah
Henry van Thio	4,2c,ef6,ef6~
Henryk Kowalczyk	h,k,ef6,ef6~	432110
Herbert Conaway	2,0,el13	14596151	Herbert Conaway Jr.
Herbert Haupt	59,3u,dy,dy~
Herbert Kabafunzaki	aa,5,ef6,ef6~
Herintsalama Rajaonarivelo	0,2e,elam
Hermangild Francis	1h,4o,ef6,ef6~	107664108
Hermenegildo Pereira	rt,3w,ef6,ef6~
Hernan Larrain	a,3a,ef6,ef6~
Hernan Solano	1k,19,ef6,ef6~
Hernani Coelho	5,3w,ef6,ef6~
Hery Rajaonarimampianina	1,2e,ea1p,ed~		Hery Martial Rajaonarimampianina;Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina
Heryck Rangel	j3,o,ef6,ef6~		Heryck Rangel Hernandez	Rangel
Hessa Essa Buhumaid	5g,13,ef6,ef6~			Hessa
Hichem Fourati	f,24,ef6,ef6~	56309568
Hifikepunye Pohamba	1,3m,e0b,ea~	57469
Higino Marrule	c,3s,ef6,ef6~
Hikmet Cetin	3,z,dr3r,dr~
Hillary Scholten	2,0,ej13	115137368
Him Chhem	gu,1j,ef6,ef6~
Hind al-Sabeeh	t3,2g,ef6,ef6~;1o,2g,ef6,ef6~		Hind Sabeeh Barak al-Sabeeh	Hind
Hind al-Sabih	ad,2g,ef6,ef6~		Hind Sabih al-Sabih	Hind
Hipolito Abreu	lb,o,ef6,ef6~		Hipolito Abreu Paez	Abreu
Hiromichi Watanabe	x,b,ef6,ef6~;yr,b,ef6,ef6~
Hiroshige Seko	o,b,ef6,ef6~;x,b,ef6,ef6~;rd,b,ef6,ef6~;v5,b,ef6,ef6~
Hirut Kassaw	k,2p,ef6,ef6~	104587532		Hirut
Hirut Woldemariam	1f,2p,ef6,ef6~	104033582		Hirut
Hisham Mahdy	1g,x,ef6,ef6~
Hisham Qandil	0,x,e87o,e97
Hisham Tawfik	yf,x,ef6,ef6~
Hisseine Souguimi	10e,21,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chen Tan	1g,m,ef6,ef6~			Ho Chen
Ho Chio Meng	aw,2,ef6,ef6~			Ho
Ho Iat Seng	1q,6t,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	as,2,ef6,ef6~			Ho
Hoang Trung Hai	3,i,e382,eb~	10769050
Hocine Necib	2m,1q,ef6,ef6~
Homayoun Rasa	z,14,ef6,ef6~
Homero Acosta	r1,1s,ef6,ef6~		Homero Acosta Alvarez	Acosta
Hong Chae-yong	3,c,dqa4,dr~			Hong
Hong Nam-ki	hd,c,ef6,ef6~;24,c,ef6,ef6~	31180640		Hong
Hong Song-nam	r,9,dt2,dz93			Hong
Honore Feizoure	c,1r,ef6,ef6~	112079604
Hor Namhong	3,1j,ef6,ef6~
Horace Chang	3n,4t,ef6,ef6~
Horacio Cartes	1,3e,e98f,ee8f	5901842	Horacio Cartes Jara	Cartes
Horta Man	1,1g,elbr		Horta Nta Na Man
Hosea Nevu	c,2k,ef6,ef6~
Hosein Amiri	12v,n,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,2m,ea4d,ec9d	2633067
Howard Cooke	g,4t,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	6,5h,dyc3,e28p
Howard Quayle	10,5z,eca4,ed~	25752048
Hrachya Rostomyan	47,2m,ef6,ef6~
Hrant Bagratyan	0,2m,dp2,dr~
Hsieh Shou-shing	x,m,ef6,ef6~			Hsieh
Hsu Jan-yau	1e,m,ef6,ef6~			Hsu
Htin Kyaw	1,2c,ec3u,ed~
Hu Chunhua	bq,2,ef6,ef6~			Hu
Huang Ju	19,2,dz3h,e2~	505710		Huang
Huang Shuxian	8n,2,ef6,ef6~	8293836		Huang
Hubert Derache	v,6f,e57m,e8~
Hubert Gorbach	59,3u,dzal,e2~	85406
Hubert Hughes	10,5q,dq3g,ed~	1754042
Hubert Ingraham	0,3i,do8j,e7~	317664
Hubert Minnis	0,3i,ed5b,ed~;0,3i,ef6,ef6~	16732648
Hubertus Heil	i,f,ef6,ef6~
Hugbel Roa	12j,o,ef6,ef6~		Hugbel Roa Caruci	Roa
Hugh Heyliger	3,4u,dqb,dr~
Hugo Batalla	4,44,dr31,du~
Hugo Fernandez	4,44,dua5,dv~	961599	Hugo Fernandez Faingold	Fernandez
Hugo Patt	i,39,ef6,ef6~
Hugo Velazquez	4,3e,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	3,38,ef6,ef6~;9,38,ef6,ef6~	2649226
Hui Liangyu	19,2,dz3h,e8~	957744		Hui
Hulusi Akar	8,z,ef6,ef6~
Humberto Cholango	132,1c,ef6,ef6~		Humberto Cholango Tipanluisa	Cholango
Humiliano Cardoso	109,1g,ef6,ef6~		Humiliano Alves Cardoso
Hussain Rasheed Hassan	h,3r,ef6,ef6~			Hussain
Hussain al-Hamadi	d,13,ef6,ef6~		Hussain Ibrahim al-Hamadi
Hussein Abdelbagi	4,2v,eg2m,eh~		Hussein Abdelbagi Ayii	Abdelbagi
Hussein Arnus	13,18,ef6,ef6~;0,18,eg8u,ekc8		Hussein Arnous
Hussein Basalma	11,1i,ef6,ef6~		Husayn Basalma;Husayn Abd al-Rahman Basalma
Hussein Gangol	b,1w,ef6,ef6~		Hussein Yahya Gangol
Hussein Makhluf	a0,18,ef6,ef6~
Hussein Mwinyi	8,2z,ef6,ef6~	5018704	Hussein Ali Mwinyi
Hussein Nyuot	m2,2v,ef6,ef6~		Hussein Mar Nyuot
Hwang Kyo-ahn	0,c,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	3,c,eab7,eb~			Hwang
Hyun Oh-seok	3,c,e96q,ea~			Hyun
Iaia Djalo	a,1g,ef6,ef6~
Iain Lees-Galloway	bz,g,ef6,ef6~;3y,g,ef6,ef6~;13f,g,ef6,ef6~
Iairo Lasaro	3,l,duak,dv~
Iajuddin Ahmed	1,1k,dy96,e52c	165672
Iakoba Taeia	g,3n,e64g,ed~		Iakoba Taeia Italeli	Taeia
Iakopa Taeia	g,3n,ef6,ef6~		Iakopa Italeli Taeia
Ian Borg	n,4f,ef6,ef6~	38220741
Ian Corder	12,5j,ec3e,ei~
Ian Douglas	1c,4l,ef6,ef6~
Ian Gorst	10,5r,e7bi,ee68	5015992
Ian Hadirca	j,23,dm5b,do~
Ian Liburd	5x,4u,ef6,ef6~
Ian Macfadyen	12,5z,dy,e1~
Ibragim Junusov	3,16,e6ch,e7~
Ibrahim Ameer	7,3r,ef6,ef6~
Ibrahim Baylan	6r,2i,ef6,ef6~	3055916
Ibrahim Halidi	0,4e,do11,dq16
Ibrahim Hassan	11,3r,ef6,ef6~
Ibrahim Mayaki	0,y,dtbr,du~
Ibrahim Mehlab	0,x,ea31,eb9c
Ibrahim Mohamed	87,1w,ef6,ef6~	112325656	Ibrahim Yousif Mohamed
Ibrahim Mohammed	d4,27,ef6,ef6~		Ibrahim Awal Mohammed
Ibrahim Riffath	p,3r,ef6,ef6~
Ibrahim Sadou	13i,y,ef6,ef6~		Ibrahim Issifi Sadou
Ibrahim Shahahdeh	c,1m,ef6,ef6~
Ibrahim Solih	1,3r,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahim Talba Malla	18,10,ef6,ef6~			Talba Malla
Ibrahim al-Assaf	5,2d,ef6,ef6~		Ibrahim bin Abd al-Aziz al-Assaf
Ibrahima Fofana	0,1d,ef6,ef6~		Ibrahima Kassory Fofana
Ibrahima Kourouma	fj,1d,ef6,ef6~
Ibrohim Abdurahmonov	mn,2j,ef6,ef6~
Idith Alexander	y,52,ef6,ef6~
Idris Kadyrkulov	8f,16,ef6,ef6~
Idriss Al Idrissi	18,1t,ef6,ef6~		Idriss Azami Al Idrissi	Al Idrissi
Idrissa Seck	0,v,dyb4,dz~	1656918
Idrus Marham	1o,15,ef6,ef6~
Ifereimi Waqainabete	9,2a,ef6,ef6~
Ignacio Milam	0,1f,e478,e85m	57898	Ignacio Milam Tang	Milam
Ignacio Tang	0,1f,e478,e5~		Ignacio Milan Tang
Ignatius Awuah	1r,27,ef6,ef6~		Ignatius Baffour Awuah
Ignatius Jonan	l,15,ef6,ef6~
Ignatius Leiking	n4,2r,ef6,ef6~	53906556	Ignatius Dorell Leiking
Ignazio Cassis	fa,2y,ef6,ef6~;4,2y,eh11,eh~	117254
Ignazio Visco	b,11,ef6,ef6~
Igor Chudinov	0,16,e3co,e4~	466022
Igor Crnadak	5,d,ef6,ef6~	19959221
Igor Karpenko	d,t,ef6,ef6~
Igor Luksic	0,40,e6ct,e7~	57746
Igor Lyashenko	3,t,ef6,ef6~
Igor Petrishenko	3,t,ef6,ef6~
Igor Shunevich	f,t,ef6,ef6~
Igor Shuvalov	5m,7,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	3,t,ee8i,ej~
Ihor Nasalyk	l,8,ef6,ef6~	12132510
Ihor Raynin	lo,8,ef6,ef6~
Ihor Razinkov	e3,8,ef6,ef6~
Ihor Zhdanov	y,8,ef6,ef6~	16699147
Iiman Ali	3b,29,ef6,ef6~		Iiman Abdullahi Ali
Ijaz Shah	f,12,ef6,ef6~		Ijaz Ahmad Shah
Ikililou Dhoinine	1,4e,e75q,ec5q
Ildemaro Villaroel	1a,o,ef6,ef6~		Ildemaro Villaroel Arismendi	Villaroel
Ilga Suplinska	d,34,ef6,ef6~	58371522
Ilhan Omar	2,0,ef13	26436159
Iliana Iotova	4,1l,ed1m,ej~		Iliana Yotova
Ilkka Kanerva	3,31,dn4q,dp~
Illiassou Mainassara	9,y,ef6,ef6~
Ilmars Rimsevics	b,34,ef6,ef6~	4993612
Ilunga Kalenga	9,h,ef6,ef6~
Ilyas Abu Saab	8,r,ef6,ef6~			Abu Saab
Ilyas Dawaleh	24,54,ef6,ef6~		Ilyas Moussa Dawaleh
Ilyas Harawi	1,r,dlbo,dubo
Ilza Vaz	a,4q,ef6,ef6~		Ilza dos Santos Amado Vaz
Ilze Vinkele	9,34,ef6,ef6~	2607120
Im Chol Ung	3r,9,ef6,ef6~			Im
Imad Khamis	0,18,ec6m,ed~;0,18,ef6,ef6~		Imad Muhammad Dib Khamis
Imam Nahrowi	1k,15,ef6,ef6~
Iman Feraoun	4h,1q,ef6,ef6~		Iman Houda Feraoun
Imangali Tasmagambetov	0,1a,dy1s,dz6d	1377525
Imata Kabua	1,5c,dt1e,dw13	12917
Imed Hammami	9,24,ef6,ef6~	27666209
Imran Abdulla	1h,3r,ef6,ef6~			Imran
Inam Karimov	c,3v,ef6,ef6~
Inatio Akaruru	3,4v,dl2,dv~
Indar Weir	c,3j,ef6,ef6~
Inderjit Rao	ad,4,ef6,ef6~		Inderjit Singh Rao
Indranee Rajah	x,41,ef6,ef6~
Indrek Saar	k,49,ef6,ef6~	16403371
Ine Soreide	5,4j,ef6,ef6~		Ine Eriksen Soreide
Ines Chapman	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Ines Chapman Waugh	Chapman
Ines Ingani	139,1z,ef6,ef6~		Ines Bertille Nefer Ingani
Inger Stojberg	3y,47,ef6,ef6~	3121413
Ingrid Babakas	1j,1z,ef6,ef6~		Ingrid Olga Ebouka Babakas
Ingrid Baldetti	4,2q,e81e,ea~		Ingrid Roxana Baldetti;Ingrid Roxana Baldetti Elias	Baldetti
Ingrid van Engelshoven	d,38,ef6,ef6~	510689
Inia Seruiratu	8,2a,ef6,ef6~;5,2a,ef6,ef6~	59149050
Inoke Takiveikata	17,2a,dq1c,du~
Inom Majidov	11,2j,ef6,ef6~
Inonge Wina	4,1x,eb1q,ed~;4,1x,ef6,ef6~	18908010
Ioan Denes	133,17,ef6,ef6~	21746985
Ioana Bran	y,17,ef6,ef6~	28113816
Ioannis Dragasakis	o,2n,ef6,ef6~;bs,2n,ef6,ef6~
Ioannis Stournaras	b,2n,ef6,ef6~
Iolu Abil	1,2k,e593,ea9m	57493	Iolu Abbil;Iolu Johnson Abil;Iolu Johnson Abbil
Ion Ciubuc	0,23,dt1f,dvcl
Ion Gutu	j,23,dq4,du~
Ionas Nikolaou	a,5f,ef6,ef6~
Ionatana Ionatana	3,3n,dt,dw~;0,3n,dt,dw~	961043
Ipumbu Shiimi	b,3m,ef6,ef6~	19375811	Ipumbu Wendelinus Shiimi
Irakli Garibashvili	0,32,e9bk,ej~
Irena Majcen	h,35,ef6,ef6~	34231243
Irene Lindzondzo	2r,u,ef6,ef6~
Irene Muloni	l,5,ef6,ef6~
Irina Kostevich	i,t,ef6,ef6~
Iris Quinones	ki,1s,ef6,ef6~		Iris Quinones Rojas	Quinones
Iris Varela	ws,o,ef6,ef6~		Iris Varela Rangel	Varela
Irma Martinez	b,1s,ef6,ef6~		Irma Margarita Martinez;Irma Margarita Martinez Castrillon	Martinez
Irma Sandoval	ym,37,ef6,ef6~		Irma Erendira Sandoval
Irmah Naharimamy	7i,2e,ef6,ef6~		Irmah Lucien Naharimamy
Iruthisham Adam	5o,3r,ef6,ef6~
Irving Pearman	2b,3k,dpa5,dr~
Isa Mustafa	0,3d,eac9,ed99	177851
Isa al-Kandari	1x,2g,ef6,ef6~		Isa Ahmad al-Kandari
Isa al-Khalifa	48,4r,ctb2,du~		Isa bin Salman;Isa bin Salman al-Khalifa	Isa
Isa al-Nuami	83,4m,ef6,ef6~		Isa Saad al-Jafali al-Nuami
Isaac Adewole	9,2h,ef6,ef6~
Isaac Asiamah	y,27,ef6,ef6~	33108613	Isaac Kwame Asiamah
Isaac Munyakazi	t,1u,ef6,ef6~
Isaac Musumba	uw,5,ef6,ef6~
Isabel Guterres	bc,3w,ef6,ef6~		Isabel Amaral Guterres
Isabel Pia	1i,3a,ef6,ef6~
Isabel de Saint Malo	4,2t,ea71,ed~;5,2t,ef6,ef6~;4,2t,ef6,ef6~		Isabel de Saint Malo de Alvarado	de Saint Malo
Isabella Lovin	3,2i,ec5p,ed~;3,2i,ef6,ef6~;h,2i,ef6,ef6~	241208
Isabelle Champmoreau	4,59,eh7m,ej~
Isaias Afworke	1,57,dp5m,dr~			Isaias
Isaias Afworki	1,57,dp5m,ed~;1,57,ef6,ef6~		Afworki Isaias	Isaias
Isam Sayid	t,2d,ef6,ef6~		Isam bin Saad bin Sayid
Isatou Saidy	4,4s,dt3k,ec~	467531	Isaton Saidy;Isatou Njie Saidy
Isatou Touray	4,4s,ef3f,ej~	27541581
Iselin Nybo	5z,4j,ef6,ef6~	15079451
Isgender Mulikow	f,3h,ef6,ef6~
Isham bin Jaafar	9,5s,ef6,ef6~			Isham
Ishaq Bashir	2j,1w,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Avui	ak,20,ef6,ef6~	59096046	Ishmael Mali Avui
Ishmael Kalsakau	0,2k,eib4,ei~
Ishwor Pokharel	8,4g,ef6,ef6~
Isidore Mvouba	0,1z,e117,e4~	57890
Isidoro Monsuy Andeme	3,1f,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	o,2w,ef6,ef6~
Iskenderbek Aydaraliyev	0,16,e3bs,e3co	3558114
Ismael Dioubate	45,1d,ef6,ef6~
Ismail Ahmed	5,2s,ef6,ef6~		Ismail Ould Cheikh Ahmed
Ismaila Fall	a,v,ef6,ef6~		Ismaila Madior Fall
Ismir Jusko	n,d,ef6,ef6~
Ismoil Jurabekov	j,2j,dn,du~		Ismail Djurabekov
Issa Coulibaly	2x,2b,ef6,ef6~
Issa Doubragne	o,21,ef6,ef6~
Issa Kalantari	4,n,ef6,ef6~
Issaias Afeworke	1,57,dp5m,dp5o			Issaias
Issam Fares	3,r,dwan,e0~
Issam bin Abdullah	2g,4r,ef6,ef6~		Issam bin Abdallah;Issam bin Abdallah Khalaf	Issam
Issoufou Katambe	27,y,ef6,ef6~
Istvan Nagy	c,4a,ef6,ef6~
Itah Murangi-Kandjil	11,3m,ef6,ef6~
Ith Sam Heng	i,1j,ef6,ef6~
Iurie Leanca	3,23,e5,ea~;0,23,e5,ea~;hf,23,ef6,ef6~	58087
Ivan Acosta	7,4c,ef6,ef6~
Ivan Collendavelloo	3,1o,ef6,ef6~;l,1o,ef6,ef6~
Ivan Gasparovic	1,2x,e06f,ea6f	57295
Ivan Kocarnik	3,1y,do6,dt~
Ivan Kovacic	c3,2f,ef6,ef6~
Ivan Miklos	3,2x,duau,e1~
Ivan Oman	4,35,dm4b,do~
Ivan Todosijevic	pw,3d,ef6,ef6~
Ivane Machavariani	7,32,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	3,8,ef6,ef6~	20067554
Ivar Asjes	0,6b,e967,ea~
Ivars Godmanis	0,34,dm5,e4~	210822
Ivaylo Kalfin	3,1l,e18g,eb~
Ivaylo Moskovski	n,1l,ef6,ef6~
Iveta Radicova	0,2x,e678,e7~	211771
Ivica Dacic	0,1v,e87n,e9~;j,1v,ef6,ef6~;5,1v,ef6,ef6~	57843
Ivica Racan	0,2f,dw1r,dzc9	315467
Ivo Andric-Luzanic	4,d,dvcs,dw~
Ivo Josipovic	1,2f,e62i,eb2j	57258
Ivo Jovic	2o,d,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	a,3w,ef6,ef6~
Ivor Stephenson	wp,4l,ef6,ef6~
Ivy Dumont	g,3i,dy5,e221	287956
Izabela Jaruga-Nowacka	3,k,e06o,e1~
Izz al-Asbahi	3x,1i,ef6,ef6~		Izz al-Din al-Asbahi
Izzatullo Sattori	c,3z,ef6,ef6~	13202018
Izzi Shuraym	27,1i,ef6,ef6~
Jaak Aab	32,49,ef6,ef6~	1375585
Jabir al-Mubarak al-Sabah	0,2g,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	3,2g,dx,e4~;j,2g,dx,e6~;0,2g,e7bu,ei7j
Jabulani Mabuza	c,4w,ef6,ef6~
Jacek Czaputowicz	5,k,ef6,ef6~	11715253
Jacinto Peynado	4,2w,dq8g,ds~		Jacinto Peynado Garrigoza	Peynado
Jack Bergman	2,0,ed13	6262116
Jack Lafontant	0,22,ed3l,ed~		Jack Guy Lafontant
Jack Reed	2,0,dn13,dt13;e,0,dt17	528979	John Reed
Jacky Rosen	2,0,ed13,ef13;e,0,ef13	27825033
Jacob Nena	1,51,do,dv~;4,51,do,dv~
Jacob Ouedraogo	c,26,ef6,ef6~
Jacob Saffa	7,3f,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	x,3,ef6,ef6~;120,3,ef6,ef6~	3157735
Jacqueline Mikolo	9,1z,ef6,ef6~	24175564	Jacqueline Lydia Mikolo
Jacques Billant	1l,59,el53
Jacques Ndongo	11,10,ef6,ef6~		Jacques Fame Ndongo
Jacques Poos	26,3q,dg7l,dv~
Jacques Randrianasolo	a,2e,ef6,ef6~
Jacques Yhombi-Opango	0,1z,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jacques-Edouard Alexis	0,22,dv3,e3~
Jadamba Bat-Erdene	z6,1p,ef6,ef6~
Jadranka Joksimovic	98,1v,ef6,ef6~
Jadranka Kosor	3,2f,e0,e7~;0,2f,e0,e7~	57611
Jadwiga Emilewicz	6s,k,ef6,ef6~
Jafeth Cabrera	4,2q,ec1e,ed~;4,2q,ef6,ef6~	20742949	Jafeth Cabrera Franco	Cabrera
Jagat Nadda	9,4,ef6,ef6~	16193764	Jagat Prakash Nadda
Jagdeep Dhankhar	4,4,ei8b,ej~
Jahana Hayes	2,0,ef13	24951316
Jai Rai	d,5m,ef6,ef6~		Jai Bir Rai
Jaime Fernandez	4,2w,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	f,3s,ef6,ef6~
Jaime Morales	4,4c,e31a,e7~		Jaime Morales Carazo	Morales
Jaime Paz	1,30,dl86,dp86		Jaime Paz Zamora	Paz
Jaime Saleh	g,6g,dla,dy71
Jake Auchincloss	2,0,eh13	101196632
Jake Ellzey	2,0,eh7u	105061782
Jakob Ellemann-Jensen	h,47,ef6,ef6~	12318947
Jakup Krasniqi	1,3d,e69r,e747	562918
Jamal al-Adali	2m,1h,ef6,ef6~
Jamal al-Harbi	9,2g,ef6,ef6~		Jamal Mansour al-Harbi
Jamal al-Jarrah	14,r,ef6,ef6~
Jameela al-Muheiri	uh,13,ef6,ef6~			Jameela
James (Jim) Moylan	2,0,ej13	114108969
James Baird	2,0,ef13	48813213
James Bolger	0,g,dmat,dtc8
James Brokenshire	104,1,ef6,ef6~	265140
James Carlisle	g,53,dp,e37h	431167
James Carr	n3,e,ef6,ef6~		James Gordon Carr
James Cocker	3,4k,dx1,e1~
James Comer	2,0,ecbe	6131602
James Duku	3m,2v,ef6,ef6~		James Jenga Duku
James Dutton	6,6d,e9c6,ec1j	6132989
James Gallagher	2,0,em6a
James Gomez	1d,4s,ef6,ef6~
James Hoth Mai	i,2v,ef6,ef6~			Hoth Mai
James Igga	17,2v,e9,eh~;4,2v,e9,eh~	6145116	James Wani Igga
James Lankford	2,0,e715,eb13;e,0,eb16	45940
James Lau	k6,2,ef6,ef6~
James Macharia	dr,3c,ef6,ef6~		James Wainaina Macharia
James Michel	1,52,e04e,eb~	57476	James Alix Michel
James Mitchell	0,55,dg7u,dx3t
James Morales	1,2q,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	e,0,e516	721871
James Sherman	4,0,bd34,bgau
James Thompson	tk,3i,ef6,ef6~		James Kwasi Thompson
James Walkinshaw	2,0,el9a	135132001
Jamie Gordon	16,72,e4a,e6~
Jamie Raskin	2,0,ed13	640835
Jamil Humaydan	i,4r,ef6,ef6~		Jamil Muhammad Ali Humaydan
Jamil Jabaq	9,r,ef6,ef6~
Jamil Mahuad	1,1c,du8a,dv~	471248
Jamshed Karimov	0,3z,dqc2,ds28
Jamshed Nurmahmadzoda	b,3z,ef6,ef6~
Jamshid Ansari	4,n,ef6,ef6~
Jamshid Qochqorov	3,2j,ef6,ef6~;7,2j,ef6,ef6~
Jamshid Xojayev	c,2j,ef6,ef6~
Jan Ardanowski	c,k,ef6,ef6~		Jan Krzysztof Ardanowski
Jan Bjorklund	3,2i,e6a5,ea~	911372
Jan Fischer	0,1y,e549,e5~	193675
Jan Hamacek	j,1y,ef6,ef6~;5,1y,ef6,ef6~;f,1y,ef6,ef6~	12022546
Jan Jambon	3,3o,ef6,ef6~
Jan Richter	i,2x,ef6,ef6~
Jan Sanner	d,4j,ef6,ef6~	156553	Jan Tore Sanner
Jan Schakowsky	2,0,dv16	440885	Janice Schakowsky
Jan Smets	b,3o,ef6,ef6~	19334606
Janat Beyshenov	1g,16,ef6,ef6~
Janat Mukwaya	2z,5,ef6,ef6~
Jane Aceng	9,5,ef6,ef6~		Jane Ruth Aceng
Jane Owen	6,5t,dr9f		John Owen
Jane Philpott	xi,e,ef6,ef6~	19428856
Janelle Bynum	2,0,el13	28507879
Janet Abuel	8b,2u,ef6,ef6~	62060141
Janet Camilo	1i,2w,ef6,ef6~		Janet Altagracia Camilo;Janet Altagracia Camilo Hernandez	Camilo
Janet Jagan	1,36,dt,dv~;0,36,dt,dv~
Jang Chol	xg,9,ef6,ef6~			Jang
Jang Hyok	53,9,ef6,ef6~			Jang
Jang Kil Ryong	ey,9,ef6,ef6~			Jang
Janine Lelis	a,5d,ef6,ef6~
Janis Bordans	3,34,ef6,ef6~;a,34,ef6,ef6~
Janlavyn Narantsatsralt	0,1p,duc9,dv8u
Janos Suli	1e,4a,ef6,ef6~	30134885
Jantoro Satybaldiev	0,16,e895,e9~
Jantrar Abay Yigzaw	3q,2p,ef6,ef6~			Jantrar
January Makamba	uv,2z,ef6,ef6~		January Yussuph Makamba
Janusz Piechocinski	3,k,e8c6,eb~
Janusz Steinhoff	3,k,dw6c,dx~
Janviere Ndirahisha	11,1e,ef6,ef6~
Jappie Mhango	n,4y,ef6,ef6~
Jaques Dupont	t,5a,dn,ds~		Jacques Dupont
Jared Golden	2,0,ef13	41694157
Jared Huffman	2,0,e913	3276717
Jared Moskowitz	2,0,ej13	16221073
Jargaltulga Erdenebat	0,1p,ec77,ed~	25848773
Jari Leppa	c,31,ef6,ef6~	11866066
Jari Lindstrom	1r,31,ef6,ef6~	11866071
Jaroslaw Gowin	3,k,ef6,ef6~;1f,k,ef6,ef6~	222905
Jasim al-Sulaiti	1g,4m,ef6,ef6~		Jasim Saif Ahmad al-Sulaiti
Jasmin Komic	1f,d,ef6,ef6~
Jasmina Davidovic	y,d,ef6,ef6~
Jasmine Crockett	2,0,ej13	101428652
Jason Crow	2,0,ef13	58323071
Jason Smith	2,0,e964	6163589
Javier Jimenez	g4,37,ef6,ef6~		Javier Jimenez Espriu	Jimenez
Javier Pique	1a,s,ef6,ef6~	51344484
Javier Velasquez	0,s,e57c,e69e		Javier Velasquez Quesquen	Velasquez
Javier Zavaleta	8,30,ef6,ef6~		Javier Zavaleta Lopez	Zavaleta
Jawad al-Araidh	3,4r,ef6,ef6~		Jawad bin Salim al-Araidh
Jay Obernolte	2,0,eh13	16849797
Jean Alingue	0,21,dn38,do8		Jean Alingue Bawoyeu	Alingue
Jean Aly	a,22,ef6,ef6~		Jean Roudy Aly
Jean Asselborn	3,3q,e0,e8~;26,3q,e0,e8~;5,3q,ef6,ef6~	58200
Jean Ausseil	t,5a,dh9g,do~
Jean Baden	b,22,ef6,ef6~		Jean Dubois Baden
Jean Beriziky	0,2e,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	f,1r,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Bouya	bh,1z,ef6,ef6~	6169352	Jean Jacques Bouya
Jean Bussa	1j,h,ef6,ef6~	56515694	Jean Lucien Bussa
Jean Castellini	7,5a,ef6,ef6~
Jean Ceant	0,22,ef6,ef6~		Jean Henry Ceant
Jean Ciza	b,1e,ef6,ef6~
Jean Fedini	v,6e,ds,dx~
Jean Hitimana	y,1e,ef6,ef6~		Jean Bosco Hitimana
Jean Kalilani	2z,4y,ef6,ef6~	6170933
Jean Kapata	25,1x,ef6,ef6~	27947831
Jean Kouassi	1r,2b,ef6,ef6~		Jean Claude Kouassi
Jean Lapin	k,22,ef6,ef6~		Jean Michel Lapin
Jean Leques	3a,59,dv5s,dx~
Jean Leye	1,2k,dq32,dv3p		Jean Marie Leye
Jean Momo	a,10,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,u,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,h,dnbq,dp
Jean Nkuete	3,10,ef6,ef6~
Jean Pierre	1j,22,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,2e,eb1h,ec4d
Jean Rodriguez	p,2w,ef6,ef6~		Jean Alain Rodriguez
Jean Sidibe	1k,1n,ef6,ef6~		Jean Claude Sidibe
Jean Studer	b,2y,ef6,ef6~
Jean Uwihanganye	t,1u,ef6,ef6~		Jean de Dieu Uwihanganye
Jean-Baptiste Lemoyne	x,3,ef6,ef6~	18202528
Jean-Christophe Bouvier	v,5w,ea9,ec~
Jean-Christophe Nguinza	9g,1r,ef6,ef6~
Jean-Claude Bouda	8,26,ef6,ef6~
Jean-Claude Brou	s,2b,ef6,ef6~
Jean-Claude Gakosso	5,1z,ef6,ef6~
Jean-Francis Treffel	2q,56,ed26,ed~
Jean-Francois Carenco	v,5w,ds,du~
Jean-Francois Cordet	v,6q,do,dr~;v,6l,ds,dx~
Jean-Francois Ntoutoume-Emane	0,u,dv1n,e21k
Jean-Jacques Brot	v,6f,dy73,dz~;v,6e,e26c,e2~;1l,59,e922,eb~
Jean-Jacques Deracq	v,6f,dq,dr~
Jean-Louis D'Angleberme	4,59,eb41,ed~
Jean-Luc Mandaba	0,1r,dpap,dq~
Jean-Lucien de Tove	1,2o,el53		Jean-Lucien Kwassi Savi de Tove
Jean-Marc Thystere Tchicaya	5p,1z,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	f,22,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,22,dx29,dy34
Jean-Marie Kilosho	1d,h,ef6,ef6~		Jean-Marie Bulambo Kilosho
Jean-Marie Ogandaga	2x,u,ef6,ef6~;1n,u,ef6,ef6~
Jean-Max Bellerive	0,22,e5b7,e7ai
Jean-Michel Blanquer	1w,3,ef6,ef6~	3167954
Jean-Michel Kyenge	0,h,eh2f,eh5c		Jean-Michel Sama Lukonde Kyenge
Jean-Michel Lukonde	0,h,eh2f,ej~		Jean-Michel Sama Lukonde
Jean-Paul Adam	9,52,ef6,ef6~
Jean-Paul Kihl	v,6f,e0,e3~
Jean-Paul Ngoupande	0,1r,ds66,dt1
Jean-Paul Proust	t,5a,e161,e5~	354691
Jean-Pierre Bercot	v,5w,e47s,e5~
Jean-Pierre Laflaquiere	v,6q,e27j,e2~
Jean-Pierre Nirua	d,2k,ef6,ef6~
Jean-Pierre Oyiba	1b,u,ef6,ef6~;t,u,ef6,ef6~
Jean-Regis Borius	v,5w,e5at,ed~
Jean-Yves Duclos	99,e,ef6,ef6~	1685302
Jeanne Debonheur	92,1u,ef6,ef6~		Jeanne d'Arc Debonheur
Jeanne Kagayo	g1,1e,ef6,ef6~		Jeanne d'Arc Kagayo
Jeanne Shaheen	e,0,e516	270316
Jeannot Ahoussou-Kouadio	ah,2b,ef6,ef6~
Jeff Crank	2,0,el13	27663361
Jeff Hurd	2,0,el13	131101500
Jeff Merkley	e,0,e516	1368405
Jefferson Shreve	2,0,el13	130979817
Jefferson Van Drew	2,0,ef13	6175202		Van Drew
Jeffrey Bostic	9,3j,ef6,ef6~;1,3j,elbu		Jeffrey Davidson Bostic
Jeffrey Lloyd	d,3i,ef6,ef6~
Jeffrey Radebe	l,p,ef6,ef6~
Jeje Odongo	f,5,ef6,ef6~
Jejomar Binay	4,2u,e66u,eb~	380154
Jelka Milicevic	3,d,ef6,ef6~;7,d,ef6,ef6~
Jelta Wong	4g,l,ef6,ef6~
Jemma Kumba	bx,2v,ef6,ef6~		Jemma Nunu Kumba
Jengish Razakov	3,16,ef6,ef6~
Jennie Nilsson	b3,2i,ef6,ef6~	4563096
Jennifer Baptiste-Primis	i,43,ef6,ef6~
Jennifer Kiggans	2,0,ej13	83119566
Jennifer McClellan	2,0,ej37	6178602
Jennifer Namuyangu	u1,5,ef6,ef6~
Jennifer Smith	r,3k,duba,dz7o	6178578
Jenniffer Gonz Lez-Col	6,69,el12,el~			Gonz Lez-Col
Jenny Salesa	d3,g,ef6,ef6~;jn,g,ef6,ef6~
Jens Spahn	9,f,ef6,ef6~	86294
Jens Weidmann	xa,f,ef6,ef6~	693829
Jeong Kyeong-doo	8,c,ef6,ef6~	22974878		Jeong
Jeremy Wright	zv,1,ef6,ef6~	260489
Jerome Dill	2b,3k,dr91,du~
Jerome Walcott	5,3j,ef6,ef6~
Jerrlyn Senior	4,5b,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerrold Nadler	2,0,dob3	505598
Jerry Kyd	12,5r,eia8
Jerry Mateparae	g,g,e78v,ec9s	515624
Jerry Moran	2,0,dt17,e713;e,0,e715	1365787
Jerzy Hausner	3,k,dz6b,e0~
Jerzy Kwiecinski	4d,k,ef6,ef6~
Jessica Rose Apel Alupo	d,5,ef6,ef6~
Jessica Rose Epel Alupo	4,5,eh6l,ej~
Jesus Borja	12,5e,dq1,dt~
Jesus Ndong	d,1f,ef6,ef6~		Jesus Engonga Ndong
Jesus Sablan	12,5e,du1,dx~
Jevgeni Ossinovski	9,49,ef6,ef6~	12365130
Jewel Howard-Taylor	4,4b,ee1m,ej~
Jeyhun Bayramov	d,3v,ef6,ef6~
Jiang Chunyun	19,2,dr3h,dt~			Jiang
Jiang Yi-huah	19,m,e826,e8~			Jiang
Jigme Thinley	0,5m,du6,e8~	57677
Jigme Wangchuck	15,5m,d47o		Jigme Khesar Namgyel Wangchuck
Jill Tokuda	2,0,ej13	13562293
Jim Anderton	3,g,dvca,dx~	1036723
Jim Banks	2,0,ed13,el13;e,0,el13	16146788
Jim Clyburn	2,0,dp15	1289889	James Clyburn
Jim Costa	2,0,e114	675869
Jim Himes	2,0,e516	1689111	James Himes
Jim Jordan	2,0,e314	186215
Jim Justice	e,0,el1e	20684288	Jim Justice II
Jim Marurai	0,4v,e0ce,e6bu
Jim McGovern	2,0,dt17	1337459	James McGovern
Jim Poston	6,5p,dycg,e17b	6197568
Jimmy Gomez	2,0,ed7b	6200205
Jimmy Panetta	2,0,ed13	27733776
Jimmy Patronis	2,0,el42	6201036	Jimmy Patronis Jr.
Jin Sun-mee	4w,c,ef6,ef6~			Jin
Jioji Konrote	1,2a,ebbc,ed~;1,2a,ef6,ef6~		Jioji Konousi Konrote
Jiri Dienstbier	3,6c,dm6s,do~
Jiri Paroubek	0,1y,e14p,e294	161671
Jiri Rusnok	0,1y,e97a,e9~;b,1y,ef6,ef6~	12025475
Jitendra Singh	sz,4,ef6,ef6~
Jo Pyong Ju	19,9,e667,e9~			Jo
Jo Yong Chol	py,9,ef6,ef6~			Jo
Joachim Branco	0,4q,e46m,e68e		Joachim Rafael Branco
Joachim Brudzinski	f,k,ef6,ef6~
Joachim Kylem de Tambela	0,26,eial,ekc9			Kylem de Tambela
Joang Molapo	1n,4i,ef6,ef6~
Joanne Yeadon	16,5n,e3c,e6~
Joannes Eidesgaard	0,5u,e023,e49o	331931
Joao Borges	l,25,ef6,ef6~		Joao Baptista Borges
Joao Co	5,1g,ef6,ef6~		Joao Ribeiro Butiam Co
Joao Cravinho	8,3y,ef6,ef6~		Joao Gomes Cravinho
Joao Djata	zr,1g,ef6,ef6~		Joao Alberto Djata
Joao Fernandes	h,3y,ef6,ef6~	23800376	Joao Pedro Matos Fernandes
Joao Freitas	d,3w,ef6,ef6~		Joao Cancio Freitas
Joao Kussumua	bv,25,ef6,ef6~		Joao Baptista Kussumua
Joao Saad	zx,1g,ef6,ef6~
Joao dos Santos	kr,25,ef6,ef6~	109984869	Joao Ernesto dos Santos
Joaquin Castro	2,0,e913	1167934
Jobert Angrand	c,22,ef6,ef6~
Jocelerme Privert	1,22,ec2e,ed27
Jodey Arrington	2,0,ed13	6207815
Jody Wilson-Raybould	bo,e,ef6,ef6~	19428900
Joe Bossano	10,6d,dk3p,ds5h
Joe Courtney	2,0,e314	434470
Joe Ghartey	yq,27,ef6,ef6~
Joe Mizzi	l,4f,ef6,ef6~
Joe Natuman	0,2k,ea5e,ea~;3,2k,ef6,ef6~	58222
Joe Neguse	2,0,ef13	57242006
Joe Wilson	2,0,dxci	928855
Joel Matiza	n,3t,ef6,ef6~	105071475	Joel Biggie Matiza
Joel Morgan	d,52,ef6,ef6~
Joel Pono Opape	s1,u,ef6,ef6~			Pono Opape
Joel Randriamandranto	n,2e,ef6,ef6~
Joelle Milquet	3,3o,e43k,ea~
Joffre Junior	z,25,ef6,ef6~	111954388	Joffre Van-Dunem Junior
Johan Remkes	26,38,dy,dy~
Johana Flores	3h,4c,ef6,ef6~		Johana Vanessa Flores
Johana Pesantez	pp,1c,ef6,ef6~		Johana Pesantez Benitez	Pesantez
Johann Schneider-Ammann	4,2y,eb11,eb~
Johanna Sigurdardottir	0,50,e521,e95n	57772
Johannes Rau	1,f,dv71,e071	2551
John Amarathunga	bl,1b,ef6,ef6~
John Amewu	25,27,ef6,ef6~		John Peter Amewu
John Anderson	3,6,dv7k,e0~	3180912
John Bani	1,2k,dv3p,e08g
John Barrasso	e,0,e36p	720521
John Boozman	2,0,dxbt,e713;e,0,e715	1344707
John Brice	0,39,egbc,el~
John Carter	2,0,dz17	369814
John Castriciones	ce,2u,ef6,ef6~	66309319
John Compton	0,4o,de53,e2~
John Cornyn	e,0,dybu	719568
John Coward	12,5j,dq,dw~
John Curtis	2,0,edbd,el13;e,0,el13	6253810
John Duncan	6,5o,ea8f,ed8m	6230348
John Fayemi	114,2h,ef6,ef6~		John Olukayode Fayemi
John Fetterman	e,0,ej13	3181500
John Freeman	6,5p,ecah,ed~	56808524
John Garamendi	2,0,e5b3	1340268
John Garner	4,0,c134,c91k
John Giheno	0,l,dt3r,dt7m
John Hickenlooper	e,0,eh13	430518
John Hoeven	e,0,e715	374762
John James	2,0,ej13	56027187
John Joyce	2,0,ef13	60428839
John Kaupa	1a,l,ef6,ef6~
John King	gr,3j,ef6,ef6~
John Kuku	d,20,ef6,ef6~	42652376	John Dean Kuku
John Lapli	g,20,dv,dz~
John Larson	2,0,dv16	357832
John Le Fondre	10,5r,ee68,ei7c			Le Fondre
John Lorimer	12,5z,eh9t
John Luk	n,2v,ef6,ef6~		John Luk Jok	Luk
John Malecela	q,2z,do,dq~;0,2z,do,dq~
John Maneniaru	1d,20,ef6,ef6~	42651821
John Mangudya	b,3t,ef6,ef6~		John Panonetsa Mangudya
John Manley	3,e,dy1,dy~	1389967
John Mannion	2,0,el13	106089566
John Masefield	6,3k,dt6,dt~
John McColl	12,5r,e79q,ec~	1701012
John McGuire	2,0,el13	47545631	John McGuire III
John McIntyre	13,4l,ef6,ef6~		John Collin McIntyre
John McManus	16,5n,e74,ed~
John Mills	1,27,dv,e7~;4,27,dv,e7~	51008	John Evans Atta Mills
John Moolenaar	2,0,eb16	16194212
John Munyes	dn,3c,ef6,ef6~
John Mutorwa	2g,3m,ef6,ef6~
John Muyingo	tn,5,ef6,ef6~		John Chrysostom Muyingo
John Osborne	10,5k,dx45,e262	1699125
John Pundari	h,l,ef6,ef6~
John Rankin	6,3k,ecc5,ed~;6,5o,eh1t,ek1t	15429094
John Read	16,73,ds,ds~		John Bell Read
John Rose	2,0,ef13	33044040
John Rosso	3,l,ei5p,ej~
John Rutherford	2,0,ed13	6256043
John Rwangombwa	b,1u,ef6,ef6~
John Salvidar	3n,39,ef6,ef6~		John Birchman Salvidar
John Silk	5,5c,ef6,ef6~	1637473
John Swan	r,3k,de1,dr8p		John William David Swan
John Vereker	6,3k,dy4,e3ac	11727996
John White	22,5n,dx,dx~
Johnny Olszewski	2,0,el13	6217866	Johnny Olszewski Jr.
Johnson Drigo	s4,4l,ef6,ef6~
Johnson Toribiong	1,5b,e51f,e7~
Johnson Tuke	37,l,ef6,ef6~
Johnston Busingye	p,1u,ef6,ef6~;a,1u,ef6,ef6~
Jon Dale	1g,4j,ef6,ef6~	16188198	Jon Georg Dale
Jon Ha Chol	19,9,e667,e9~			Jon
Jon Husted	e,0,el1l	6270269
Jon Kwang Ho	3r,9,ef6,ef6~			Jon
Jon Ossoff	e,0,eh1k	28839536
Jon Stanhope	16,67,e8a5,ed~
Jonathan Jackson	2,0,ej13	6273473
Jonathan Le Tocq	10,5j,ea3c,ec~			Le Tocq
Jonathan Malagon	1a,3l,ef6,ef6~		Jonathan Malagon Gonzalez	Malagon
Jonathan Motzfeldt	0,5i,dt9,dyce	381139
Jonathan Tengbe	2m,3f,ef6,ef6~
Jonathan Wilkinson	1d,e,ef6,ef6~	21716310
Jone Usamate	1b,2a,ef6,ef6~
Jong Kyong Thaek	7f,9,ef6,ef6~			Jong
Jong Yong Guk	zo,9,ef6,ef6~			Jong
Joni Ernst	e,0,eb16	13475242
Joomart Otorbaev	j,16,e8,ea~;0,16,e8,ea~	5285365
Jope Seniloli	4,2a,dw,dz~
Joran Kallmyr	a,4j,ef6,ef6~
Jordi Cinca	7,61,ef6,ef6~	3183740	Jordi Cinca Mateos	Cinca
Jordi Torres Falco	bi,61,ef6,ef6~			Torres Falco
Jore Pelivan	0,d,dn1,doa
Jorge Alcocer	36,37,ef6,ef6~		Jorge Carlos Alcocer;Jorge Carlos Alcocer Varela	Alcocer
Jorge Arreaza	4v,o,e938,eb~;5,o,ef6,ef6~		Jorge Alberto Arreaza;Jorge Arreaza Montserrat;Jorge Alberto Arreaza Montserrat	Arreaza
Jorge Basso	9,44,ef6,ef6~
Jorge Batlle	1,44,dw31,e131	15147	Jorge Batlle Ibanez	Batlle
Jorge Bom Jesus	0,4q,eec3,eh~			Bom Jesus
Jorge Eastman	64,3l,ef6,ef6~		Jorge Mario Eastman;Jorge Mario Eastman Robledo	Eastman
Jorge Faurie	5,2l,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5d,e799,ed~;1,5d,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas	4,1c,e95o,ed~	5935179	Jorge Glas Espinel	Glas
Jorge Marquez	ro,o,ef6,ef6~		Jorge Marquez Monsalve	Marquez
Jorge Menendez	8,44,ef6,ef6~
Jorge Minaya	y,2w,ef6,ef6~		Jorge Felix Minaya;Jorge Felix Minaya Contreras	Minaya
Jorge Nhambiu	1f,3s,ef6,ef6~	111828633	Jorge Penicela Nhambiu
Jorge Perdomo	1t,1s,ef6,ef6~		Jorge Luis Perdomo;Jorge Luis Perdomo Di-Lella	Perdomo
Jorge Quiroga	4,30,dt86,dx~	468805	Jorge Fernando Quiroga;Jorge Fernando Quiroga Ramirez	Quiroga
Jorge Serrano	1,2q,dn1e,dp66		Jorge Serrano Elias	Serrano
Jorge Teme	sd,3w,ef6,ef6~		Jorge da Conceicao Teme
Jorge del Castillo	0,s,e28s,e4ae		Jorge del Castillo Galvez	del Castillo
Jorgovanka Tabakovic	b,1v,ef6,ef6~
Jorum Gumbo	l,3t,ef6,ef6~
Josaia Taivaiia	q,2a,dq1c,du~
Josaia Taivaiqia	q,2a,dp,dt~;4,2a,dp,dt~
Jose Abalos	13,3g,ef6,ef6~	3820056	Jose Luis Abalos;Jose Luis Abalos Meco	Abalos
Jose Agusto	w1,1c,ef6,ef6~			Agusto
Jose Alencar	4,w,dy,e5~
Jose Briones	4,1c,ef6,ef6~
Jose Cantero	b,3e,ef6,ef6~		Jose Cantero Sienra	Cantero
Jose Carrizo	4,2t,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	l,2q,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,s,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Chea	k,2q,ef6,ef6~		Jose Luis Chea;Jose Luis Chea Urruela	Chea
Jose Duarte	m,48,ef6,ef6~		Jose Napoleon Duarte;Jose Napoleon Duarte Duran	Duarte
Jose Espada	4,2q,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	f,2w,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Figueres	1,19,dq58,du58		Jose Maria Figueres;Jose Maria Figueres Olsen	Figueres
Jose Galdamez	1y,33,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	o,5d,ef6,ef6~
Jose Guirao	k,3g,ef6,ef6~	6454317	Jose Guirao Cabrera	Guirao
Jose Guterres	3,3w,e3,e7~;26,3w,e3,e7~		Jose Luis Guterres
Jose Heredia	m,39,ef6,ef6~		Jose Manuel Heredia
Jose Hernandez	v9,33,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Herrera	h,4f,ef6,ef6~	37861244
Jose Huerta	8,s,ef6,ef6~	64825295	Jose Huerta Torres	Huerta
Jose Izquierdo	d1,o,ef6,ef6~		Jose Izquierdo Torres	Izquierdo
Jose Lavaire	s,33,ef6,ef6~		Jose Adonis Lavaire
Jose Makila	1g,h,ef6,ef6~;26,h,ef6,ef6~
Jose Massano	b,25,ef6,ef6~		Jose de Lima Massano
Jose Merino	4,48,dl61,do~		Jose Francisco Merino
Jose Ojeda	wc,37,ef6,ef6~		Jose Rafael Ojeda;Jose Rafael Ojeda Duran	Ojeda
Jose Pacheco	5,3s,ef6,ef6~
Jose Peralta	c8,2w,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Portal	9,1s,ef6,ef6~		Jose Angel Portal;Jose Angel Portal Miranda	Portal
Jose Rangel	4,o,dy4s,e2~		Jose Vicente Rangel;Jose Vicente Rangel Vale	Rangel
Jose Restrepo	z,3l,ef6,ef6~	55813470	Jose Manuel Restrepo;Jose Manuel Restrepo Abondano	Restrepo
Jose Ricardo	jp,1s,ef6,ef6~		Jose Amado Ricardo;Jose Amado Ricardo Guerra	Ricardo
Jose Rizo	4,4c,dy1a,e1~		Jose Rizo Castellon	Rizo
Jose Saborido	11,1s,ef6,ef6~		Jose Ramon Saborido;Jose Ramon Saborido Loidi	Saborido
Jose Tonato	h,46,ef6,ef6~		Jose Didier Tonato
Jose Valencia	5,1c,ef6,ef6~		Jose Valencia Amores	Valencia
Jose Valiente	o,3a,ef6,ef6~		Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Vaz	1,1g,ea6h,ed~;1,1g,ef6,ef6~		Josse Vaz;Jose Mario Vaz
Jose Viera da Silva	1r,3y,ef6,ef6~			Viera da Silva
Jose da Conceicao e Silva	12n,25,ef6,ef6~		Jose Antonio Maria da Conceicao e Silva	da Conceicao e Silva
Jose da Rocha	56,25,ef6,ef6~		Jose Carvalho da Rocha
Josef Lux	3,1y,do6,du~
Josef Moser	8q,3u,ef6,ef6~	1705319
Josef Tosovsky	0,1y,dtcg,du~
Josefa Gonzalez	6t,37,ef6,ef6~		Josefa Gonzalez Blanco Ortiz Mena	Gonzalez
Josefa Iloilo	1,2a,dw,dx~	316317
Josefa Iloilovatu	1,2a,dw,e4~		Josefa Iloilovatu Uluivuda	Iloilovatu
Josefa Uluivuda	4,2a,dv1i,dw~		Josefa Iloilo Uluivuda
Josefata Kamikamica	3,2a,dna,do~
Joseph Ada	6,62,dib,dqb8
Joseph Adda	zf,27,ef6,ef6~		Joseph Kofi Adda
Joseph Assomo	18,10,ef6,ef6~		Joseph Beti Assomo
Joseph Butore	17,1e,eb8k,ed~;17,1e,ef6,ef6~	17175411
Joseph Djogbenou	a,46,ef6,ef6~
Joseph Harmon	t,36,ef6,ef6~
Joseph Isaac	h,4l,ef6,ef6~
Joseph Koffigoh	0,2o,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Kokonyangi	12o,h,ef6,ef6~	112221979
Joseph Le	1n,10,ef6,ef6~
Joseph Malanji	5,1x,ef6,ef6~
Joseph Morelle	2,0,eebd	6285623
Joseph Msika	4,3t,dvc,e5~	1399766
Joseph Mucheru	di,3c,ef6,ef6~
Joseph Mwanamvekha	c,4y,ef6,ef6~	45781398
Joseph Ndanema	c,3f,ef6,ef6~
Joseph Ngute	0,10,ef14		Joseph Dion Ngute
Joseph Urusemal	1,51,dz5b,e35b	435427
Joseph Yakete	8,1r,ef6,ef6~
Joseph Yodoyman	0,21,do8,dpbh
Josepha Madigan	k,3b,ef6,ef6~	23006324
Josephine Napwon	h,2v,ef6,ef6~
Josephine Teo	5s,41,ef6,ef6~	16204683
Joses Gallen	40,51,ef6,ef6~
Josh Brecheen	2,0,ej13	6288704
Josh Frydenberg	3p,6,ef6,ef6~	6288876
Josh Gottheimer	2,0,ed13	6288908
Josh Harder	2,0,ef13	58494468
Josh Hawley	e,0,ef13	23020745	Joshua Hawley
Josh Riley	2,0,el13	113988129
Josh Tenorio	12,62,ef17,ej~
Joshua Law	fm,2,ef6,ef6~		Joshua Law Chi-kong	Law
Josiane Nijimbere	9,1e,ef6,ef6~
Josip Grubes	a,d,ef6,ef6~
Josip Jerkovic	4,d,ef6,ef6~
Josip Martic	58,d,ef6,ef6~
Josue-Rodrigue Ngouonimba	1b,1z,ef6,ef6~
Jouthe Joseph	h,22,ef6,ef6~
Jovan Andonov	3,28,dn3,dq~
Jovan Zebic	3,1v,dp3,dv~
Joy Grant	b,39,ef6,ef6~	18978033
Joy Kabatsi	sl,5,ef6,ef6~
Joyce Beatty	2,0,e913	976417
Joyce Moriku	tm,5,ef6,ef6~
Joyce Ndalichako	d,2z,ef6,ef6~	22279375
Jozef Makuch	b,2x,ef6,ef6~
Jozef Miklosko	3,6c,dm6s,do~
Jozef Moravcik	0,2x,dq3g,dq~
Jozo Krizanovi	2o,d,dx6e,dx~
Jual Oram	12f,4,ef6,ef6~	6298726
Juan Afara	4,3e,e98f,ed~		Juan Afara Maciel	Afara
Juan Arias	11q,o,ef6,ef6~		Juan Arias Palacio	Arias
Juan Babauta	6,5e,dy1,e219
Juan Briceno	3,39,dw,ej~;0,39,dw,ej~		John Briceno;Juan Antonio Briceno
Juan Ciscomani	2,0,ej13	115220916
Juan Echavarria	b,3l,ef6,ef6~	28028561	Juan Jose Echavarria
Juan Fontaine	13,3a,ef6,ef6~		Juan Andres Fontaine
Juan Jimenez	0,s,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	q,3g,dw2s,dx~		Juan Jose Lucas
Juan Reyes	4,2q,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	wz,1c,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Uribe	9,3l,ef6,ef6~		Juan Pablo Uribe
Juan Varela	1,2t,e5,ed~;4,2t,e5,ed~;1,2t,ef6,ef6~	1134096	Juan Carlos Varela
Juan Vargas	2,0,e913	3791701
Juan Villamayor	f,3e,ef6,ef6~		Juan Ernesto Villamayor
Juan-Antonio Bibang	t,1f,ef6,ef6~		Juan-Antonio Bibang Nchuchuma	Bibang
Jude Hofschneider	12,5e,e92k,ea~
Judith Jones-Morgan	p,55,ef6,ef6~
Judith Uwizeye	s6,1u,ef6,ef6~
Judy Chu	2,0,e57g	460035
Juha Sipila	0,31,eb5s,ed~;0,31,ef6,ef6~	1711532
Juhan Parts	0,49,dz4a,e14c	312894
Jules Ajodhia	0,42,do,e1~;4,42,do,e1~		Jules Rattankoemar Ajodhia
Jules Ndongo	3j,10,ef6,ef6~	24951248	Jules Doret Ndongo
Jules Wijdenbosch	1,42,ds9e,dw~
Julia Brownley	2,0,e913	3577073
Julia Crouch	6,5q,ej9b
Julia Duncan-Cassell	2z,4b,ef6,ef6~	96654629
Julia Kloeckner	6x,f,ef6,ef6~
Julia Letlow	2,0,eh4e	106089241
Julia Mena	4,4c,dram,ds~		Julia Mena Rivera	Mena
Julian Francis	n,55,ef6,ef6~
Julian Pacheco	34,33,ef6,ef6~			Pacheco
Julian Tinoco	8,33,ef6,ef6~
Juliana O'Connor-Connolly	r,5t,e8cj,ek~	6307840
Juliane Bogner-Strauss	r3,3u,ef6,ef6~
Julie Fedorchak	2,0,el13	37824664
Julie Johnson	2,0,el13	64753063
Julie Payette	g,e,eda2,ed~;g,e,ef6,ef6~	240769
Julie Wilche	1l,5i,ei5		Julie Praest Wilche
Julien Denormandie	12k,3,ef6,ef6~	30459912
Julio Cobos	4,2l,e3ca,e7~	456351
Julio Estrada	7,2q,ef6,ef6~		Julio Hector Estrada;Julio Hector Estrada Dominquez	Estrada
Julio Franco	4,3e,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	f,1s,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Mazzoleni	9,3e,ef6,ef6~
Julio Rakotonirina	9,2e,ef6,ef6~
Julio Rios	a,3e,ef6,ef6~
Julio Suarez	b,2q,ef6,ef6~		Julio Roberto Suarez;Julio Roberto Suarez Guerra	Suarez
Julio Velarde	b,s,ef6,ef6~		Julio Velarde Flores	Velarde
Julius Maganda	t2,5,ef6,ef6~		Julius Wandera Maganda
July Moyo	1z,3t,ef6,ef6~
Jumabek Ibraimov	0,16,duc,dw~
Jumana Ghunaimat	u4,1m,ef6,ef6~	22687372
Jumanne Maghembe	1y,2z,ef6,ef6~
Junzo Yamamoto	e5,b,ef6,ef6~;x,b,ef6,ef6~;t0,b,ef6,ef6~
Jurelang Zedkaia	1,5c,e5b2,e81h	12912
Jurgita Petrauskiene	d,3p,ef6,ef6~	27977685
Juri Luik	8,49,ef6,ef6~	1433583
Juri Ratas	0,49,ef6,ef6~	2621730
Juris Puce	6u,34,ef6,ef6~	21279413
Jussi Niinisto	8,31,ef6,ef6~	6315653
Justin Arapari	20,6r,ds5d,dx~
Justin Bitakwira	54,h,ef6,ef6~	20740642
Justin Gourna-Zacko	38,1r,ef6,ef6~	112079998
Justin Nsengiyumva	0,1u,el7n
Justin Tkatchenko	25,l,ef6,ef6~
Justina Charles	y,4l,ef6,ef6~
Justyne Caruana	l7,4f,ef6,ef6~	37861067
Jyrki Katainen	3,31,e3,eb~;0,31,e3,eb~	57638
Kabine Komara	0,1d,e4cu,e6co
Kabineh Kallon	n,3f,ef6,ef6~
Kabir Hashim	ls,1b,ef6,ef6~;ye,1b,ef6,ef6~
Kadi Abdoulaye	4u,y,ef6,ef6~
Kadre Ouedraogo	0,26,ds26,dwb6		Kadre Desire Ouedraogo
Kadri Simson	o,49,ef6,ef6~	13570003
Kaffa Jackou	1n,y,ef6,ef6~		Kaffa Rekiatou Christelle Jackou
Kahinda Otafiire	a,5,ef6,ef6~
Kai Mykkanen	f,31,ef6,ef6~	11868890
Kaia Iva	bb,49,ef6,ef6~	13603999
Kaj Johannessen	0,5u,e49o,eb9f	331786	Kaj Leo Johannessen
Kalani Kaneko	9,5c,ef6,ef6~
Kaleo Moylan	12,62,dy,e2~
Kalifa Diaby	ak,1d,ef6,ef6~		Kalifa Gassama Diaby
Kalkot Kelekele	1,2k,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	5,y,ef6,ef6~
Kalla Moutari	8,y,ef6,ef6~
Kalmukhanbet Kasymov	10k,1a,ef6,ef6~	1722547
Kalumbi Shangula	9,3m,ef6,ef6~
Kalwin Kephas	3g,51,ef6,ef6~
Kalzeube Deubet	0,21,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamal Ahmad el-Ganzouri	0,x,ds14,e7~		Kamal Ahmed al-Ganzouri
Kamal bin Ahmed	1g,4r,ef6,ef6~		Kamal bin Ahmad;Kamal bin Ahmad Muhammad	Kamal
Kamaladdin Heydarov	47,3v,ef6,ef6~
Kamel Maddouri	0,24,ek87,el3l
Kamina Johnson Smith	5,4t,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamisese Mara	1,2a,do,dw~;0,2a,do,dw~;4,2a,do,dw~	469507
Kamissa Camara	5,1n,ef6,ef6~
Kampamba Mulenga	1d,1x,ef6,ef6~
Kamuta Latasi	0,3n,dpca,ds~
Kanat Bozumbayev	l,1a,ef6,ef6~	3088780
Kandia Camara	1w,2b,ef6,ef6~		Kandia Kamissoko Camara
Kane Boulama	1j,y,ef6,ef6~		Kane Aichatou Boulama
Kane Maguiraga	3m,1n,ef6,ef6~		Kane Rokia Maguiraga
Kang Chol Gu	10q,9,ef6,ef6~			Kang
Kang Jong Gwan	31,9,ef6,ef6~			Kang
Kang Kyong-sik	3,c,dt35,dt~			Kang
Kang Nung Su	19,9,e667,e9~			Kang
Kang Song-san	r,9,doc,dt2			Kang
Kang Yong Su	12m,9,ef6,ef6~			Kang
Kania Obiga	tt,5,ef6,ef6~
Kanja Sesay	l,3f,ef6,ef6~
Kanny Diallo	1j,1d,ef6,ef6~
Kantha Phavi	6a,1j,ef6,ef6~
Karel Schwarzenberg	j,1y,e67d,e8~	58195
Karen Andrews	s,6,ef6,ef6~
Karen Bradley	107,1,ef6,ef6~	264560
Karen Karapetyan	0,2m,ec9d,ed~	1979923
Karim Masimov	3,1a,e2,eb~;0,1a,e2,eb~;dy,1a,ef6,ef6~	209639
Karimou Salimane	62,46,ef6,ef6~
Karin Kneissl	97,3u,ef6,ef6~	1729478
Karin Ollongren	3,38,ef6,ef6~;f,38,ef6,ef6~		Karin Kajsa Ollongren
Karina Gould	h2,e,ef6,ef6~
Karl Erjavec	3,35,ef6,ef6~;5,35,ef6,ef6~	58079
Karl Offmann	1,1o,dy2p,dy~	204598
Karla Cuevas	3x,33,ef6,ef6~
Karma Wangdi	14,5m,ef6,ef6~		Karma Donnen Wangdi
Karolina Peake	3,1y,e771,e8~	440694
Karolos Papoulias	1,2n,e13c,eb~	57303
Karsten Lauritzen	bg,47,ef6,ef6~
Kashkar Junushaliev	f,16,ef6,ef6~
Kaspar Villiger	4,2y,dx11,dx~	605874
Kaspars Gerhards	c,34,ef6,ef6~	6111944
Kassim Majaliwa	0,2z,ebbk,ej~		Kassim Majaliwa Majaliwa
Kassire Koumakoye	0,21,dpbh,dr49		Kassire Delwa Koumakoye
Kat Cammack	2,0,eh13	98523243	Katherine Cammack
Katarina Barley	a,f,ef6,ef6~
Katherine Clark	2,0,e9cc	6376330
Katherine Zappone	4r,3b,ef6,ef6~	6376580
Kathy Castor	2,0,e314	458492
Katie Boyd Britt	e,0,ej13	111285444	Katie Britt
Katrina Hanse-Himarwa	d,3m,ef6,ef6~
Kausea Natano	0,3n,ef9j,ek2r
Kay McConney	3z,3j,ef6,ef6~
Kaysone Phomvihan	1,q,dn8f,dobp
Kazembe Kazembe	mg,3t,ef6,ef6~	85850886
Ke Kimyan	3,1j,ef6,ef6~
Keat Chhon	3,1j,ef6,ef6~
Kebede Chane	k2,2p,ef6,ef6~			Kebede
Kefentse Mzwinila	75,4d,ef6,ef6~
Keiichi Ishii	31,b,ef6,ef6~;x,b,ef6,ef6~	1737905
Keith Mitchell	0,4z,dr6m,ei~;3n,4z,ef6,ef6~
Keith Padgett	1q,5h,e821,eca3
Keith Self	2,0,ej13	115137462
Keketso Rantso	i,4i,ef6,ef6~
Keketso Sello	37,4i,ef6,ef6~
Keleto Lakalaka	20,56,dt,dt~
Kelly Morrison	2,0,el13	58416636
Kelly O'Dwyer	ma,6,ef6,ef6~;n8,6,ef6,ef6~;1i,6,ef6,ef6~	6386229
Kelver Darroux	14,4l,ef6,ef6~
Kelvin Davis	gm,g,ef6,ef6~;gt,g,ef6,ef6~;m,g,ef6,ef6~
Kemal Kozaric	b,d,ef6,ef6~
Kemal Purisic	i,40,ef6,ef6~
Kembo Mohadi	4,3t,ef6,ef6~	6386891
Kemi Adeosun	7,2h,ef6,ef6~	21500792
Ken Atta	7,27,ef6,ef6~		Ken Ofori Atta
Ken Calvert	2,0,dp15	538978
Ken Wyatt	cc,6,ef6,ef6~	3195101
Kenan Hrapovic	9,40,ef6,ef6~
Kenia Porcell Diaz	p,2t,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4u,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Darroux	9,4l,ef6,ef6~
Kenneth Hall	g,4t,e22f,e52q	548609
Kenneth Mapp	6,64,dr,ed~;12,64,dr,ed~
Kenny Anthony	0,4o,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	4,5b,e51f,e8~
Keriako Tobiko	de,3c,ef6,ef6~
Kerrie Symmonds	m,3j,ef6,ef6~
Kersti Kaljulaid	1,49,ecaa,ed~;1,49,ef6,ef6~	12366816
Kessai Note	1,5c,dw13,e417	12914	Kessai Hesa Note
Kestutis Navickas	h,3p,ef6,ef6~	27977538
Ketevan Tsikhelashvili	11l,32,ef6,ef6~	31354274
Kevin Casas	17,19,e258,e2~		Kevin Casas Zamora	Casas
Kevin Cramer	2,0,e913,ef13;e,0,ef13	3957020
Kevin Hern	2,0,eebd	58333614
Kevin Isifu	mr,l,ef6,ef6~
Kevin Kiley	2,0,ej13	27987136
Kevin Mullin	2,0,ej13	6397046
Kevin Yeung	3g,2,ef6,ef6~		Kevin Yeung Yun-hung	Yeung
Khadija Diriye	y,29,ef6,ef6~		Khadija Mohamed Diriye
Khadijetou Fall	z,2s,ef6,ef6~		Khadijetou Mbareck Fall
Khadra Duale	1c,29,ef6,ef6~		Khadra Ahmed Duale
Khaled Abdel-Ghaffar	11,x,ef6,ef6~
Khaled Ezz	cr,x,ef6,ef6~		Khaled El-Enany Ezz
Khaled Kaddour	l,24,ef6,ef6~	51460814
Khaleda Ziaur	0,1k,dn3k,ds3v		Khaleda Ziaur Rahman	Ziaur
Khalid Abdul Samad	k3,2r,ef6,ef6~			Khalid
Khalid Siddiqui	72,12,ef6,ef6~		Khalid Maqbool Siddiqui
Khalid al-Atiyah	a7,4m,ef6,ef6~		Khalid bin Muhammad;Khalid bin Muhammad al-Atiyah	Khalid
Khalid al-Falih	l,2d,ef6,ef6~	6399442	Khalid bin Abd al-Aziz al-Falih
Khalid al-Isa	t,2d,ef6,ef6~		Khalid bin Abd al-Rahman al-Isa
Khalid al-Marhun	2x,4h,ef6,ef6~		Khalid bin Umar bin Said al-Marhun
Khalid al-Roudhan	z,2g,ef6,ef6~;7h,2g,ef6,ef6~		Khalid Nasser Abdallah al-Roudhan	Khalid
Khalid al-Sabah	3,2g,ef6,ef6~;f,2g,ef6,ef6~		Khalid al-Jarrah al-Sabah	Khalid
Khalid al-Yamani	5,1i,ef6,ef6~		Khalid Husayn Muhammad al-Yamani
Khalid bin Abdallah	3,4r,ef6,ef6~		Khalid bin Abdallah al-Khalifa	Khalid
Khalid bin Ahmad	5,4r,ef6,ef6~		Khalid bin Ahmad bin Muhammad al-Khalifa	Khalid
Khalid bin Ali	a,4r,ef6,ef6~		Khalid bin Ali al-Khalifa	Khalid
Khalifa al-Khalifa	0,4r,d21j,ed~;0,4r,ef6,ef6~		Khalifa bin Salman al-Khalifa	Khalifa
Khalifa al-Nuhayyan	1,13,e0b2,eh~		Khalifa bin Zayid al-Nuhayyan	Khalifa
Khalifa bin Salman	0,4r,d3,e4~			Khalifa
Khalifa bin Zayid	1,13,e0b3,e5~			Khalifa
Khalilullah Sediq	b,14,ef6,ef6~
Khaltmaa Battulga	1,1p,ed7a,ed~;1,1p,ef6,ef6~
Khamman Sounvileut	1h,q,ef6,ef6~			Khamman
Khammani Inthilat	l,q,ef6,ef6~			Khammani
Khammeung Phongthadi	x,q,ef6,ef6~			Khammeung
Khampheng Xaisompheng	i,q,ef6,ef6~			Khampheng
Khamphoui Keoboualapha	3,q,dn8f,dv~
Khamtai Siphadon	1,q,du2q,e1~			Khamtai
Khamtai Siphandon	1,q,do,dz~;0,q,do,dz~
Khandker Hossain	1a,1k,ef6,ef6~;1z,1k,ef6,ef6~		Mosharraf Hossain;Khandker Mosharraf Hossain
Khavdislam Badelkhan	2h,1p,ef6,ef6~
Khaw Boon Wan	gg,41,ef6,ef6~;n,41,ef6,ef6~	4354964		Khaw
Khemaies Jhinaoui	5,24,ef6,ef6~	3196140
Khemmani Phonsena	s,q,ef6,ef6~			Khemmani
Khemraj Ramjattan	4k,36,ef6,ef6~;4,36,ef6,ef6~
Khieu Kanharith	14,1j,ef6,ef6~
Khin Maung Cho	s,2c,ef6,ef6~
Khosit Panpiamrat	3,j,e2a9,e2~			Khosit
Khoudia Mbaye	n5,v,ef6,ef6~
Khudoyor Khudoyorzoda	n,3z,ef6,ef6~
Khumbo Kachali	4,4y,e84b,e9~	4477067	Khumbo Hastings Kachali
Khusro Bakhtiyar	1j,12,ef6,ef6~
Khyal Khan	k7,14,ef6,ef6~		Khyal Mohammad Khan
Ki Kwang Ho	7,9,ef6,ef6~			Ki
Kibreab Woldemariam	b,57,ef6,ef6~			Kibreab
Kicheril Narayanan	1,4,dp,dx~;4,4,dp,dx~		Kicheril Raman Narayanan
Kika Faimalotoa	1i,4p,ef6,ef6~		Kika Stowers-Ah Kau Faimalotoa
Kim Boo-kyum	0,c,eh5e,ei5l	12587534		Kim
Kim Chol Su	rl,9,ef6,ef6~			Kim
Kim Chon Gyun	b,9,ef6,ef6~			Kim
Kim Chong-pil	0,c,du33,dw1a			Kim
Kim Chung Gol	qr,9,ef6,ef6~			Kim
Kim Dong-yeon	3,c,ed69,ed~			Kim
Kim Hwang-sik	0,c,e6a1,e92q			Kim
Kim Hyun-mee	31,c,ef6,ef6~	16080678		Kim
Kim Il Guk	am,9,ef6,ef6~			Kim
Kim Jae Ryong	x6,9,ef6,ef6~			Kim
Kim Jae Song	j8,9,ef6,ef6~			Kim
Kim Jin-pyo	3,c,dy,dy~;3,c,e0,e1~		Kim Chin-pyo	Kim
Kim Kielsen	r,5i,eb,ed~;0,5i,eb,ed~	10566620
Kim Kwang Chol	4h,9,ef6,ef6~			Kim
Kim Kyong Jun	31,9,ef6,ef6~			Kim
Kim Kyong Nam	z,9,ef6,ef6~			Kim
Kim Man Su	j6,9,ef6,ef6~			Kim
Kim Rak Hui	19,9,e667,e9~			Kim
Kim Schrier	2,0,ef13	58333616
Kim Su Gil	i7,9,ef6,ef6~			Kim
Kim Sung Du	e1,9,ef6,ef6~			Kim
Kim Tok	3,c,dqcn,dr~			Kim
Kim Tok Hun	3r,9,ef6,ef6~			Kim
Kim Woo-sik	3,c,e22a,e3~			Kim
Kim Yeon-chul	12i,c,ef6,ef6~	65238771		Kim
Kim Yong Dae	br,9,ef6,ef6~			Kim
Kim Yong Ho	zj,9,ef6,ef6~			Kim
Kim Yong Il	r,9,e34b,e667			Kim
Kim Yong Jae	jt,9,ef6,ef6~			Kim
Kim Yong Ju	9j,9,ef6,ef6~			Kim
Kim Yong-sam	1,c,dp2p,du2p			Kim
Kimberlyn King-Hinds	2,0,el13	130942218		King-Hinds
Kimmo Tiilikainen	h,31,ef6,ef6~
Kindra Manturine-Steward	p,4z,ef6,ef6~;dw,4z,ef6,ef6~
Kintu Musoke	0,5,dqbi,dv45
Kinza Clodumar	1,3x,dt28,dv
Kinzang Dorji	0,5m,e38,e3~	703421
Kiril Ananiev	9,1l,ef6,ef6~	17409213
Kirk Humphrey	79,3j,ef6,ef6~
Kirsten Gillibrand	2,0,e314,e51q;e,0,e51r	22222
Kirsty Coventry	13k,3t,ef6,ef6~
Kirsty Duncan	1f,e,ef6,ef6~
Kirunda Kivejinja	3c,5,ec66,ed~;ip,5,ef6,ef6~;3c,5,ef6,ef6~
Kitso Mokaila	h,4d,ef6,ef6~
Kittirat Na Ranong	3,j,e78a,e9~			Kittirat
Kjell Ropstad	4r,4j,ef6,ef6~	4573115	Kjell Ingolf Ropstad
Kjell-Borge Freiberg	2j,4j,ef6,ef6~	11213033
Kjerstin Askholt	6,6i,eba1,ed~
Klaas Knot	b,38,ef6,ef6~		Klaas Henderikus Willem Knot
Klajda Gjosha	mo,45,ef6,ef6~
Klara Dostalova	33,1y,ef6,ef6~	25963393
Ko In Ho	c,9,ef6,ef6~;3r,9,ef6,ef6~			Ko
Ko Kil Son	wj,9,ef6,ef6~			Ko
Ko Kon	0,c,dt34,du33;0,c,dy,dy~		Ko Kun	Ko
Koba Gvenetadze	b,32,ef6,ef6~
Kobebe Tetaua	9,4x,ef6,ef6~
Kobena Adjoumani	cp,2b,ef6,ef6~		Kobena Kouassi Adjoumani
Koco Angjusev	hc,28,ef6,ef6~;1e,28,ef6,ef6~
Koen Geens	a,3o,ef6,ef6~
Koffi Sama	0,2o,dy6t,e0~
Kokeiya Malua	3,3n,du48,dv~
Komi Klassou	0,2o,eb65,ed~;0,2o,ef6,ef6~
Komi Tchakpele	av,2o,ef6,ef6~		Komi Paalamwe Tchakpele
Komlan Dussey	5,2o,ef6,ef6~		Komlan Edo Robert Dussey
Kondwani Nankhumwa	1z,4y,ef6,ef6~
Konrad Mizzi	m,4f,ef6,ef6~
Konstandinos Simitis	0,2n,ds1j,dz~
Konstantin Noskov	8x,7,ef6,ef6~	53843880	Konstantin Yuryevich Noskov
Konstantin Shulgan	1x,t,ef6,ef6~
Konstantinos Gavroglou	d,2n,ef6,ef6~
Konstantinos Ioannou	9,5f,ef6,ef6~	50364756
Konstantinos Petridis	f,5f,ef6,ef6~
Konstatin Chuychenko	2b,7,ef6,ef6~		Konstatin Anatolyevich Chuychenko
Kopsak Phutrakun	ai,j,ef6,ef6~			Kopsak
Kosmosbek Cholponbaev	lq,16,ef6,ef6~
Kossi Assimaidou	vd,2o,ef6,ef6~
Kostas Chambiaouris	d,5f,ef6,ef6~
Kostas Kadis	c,5f,ef6,ef6~	5175045
Kourabi Nenem	4,4x,ec3h,ed~;13,4x,ef6,ef6~;4,4x,ef6,ef6~	23771906
Kowit Wattana	3,j,e78a,e7~			Kowit
Krasen Kralev	y,1l,ef6,ef6~	18639404
Krasimir Karakachanov	8,1l,ef6,ef6~;3,1l,ef6,ef6~	763173
Krasimir Valchev	d,1l,ef6,ef6~	54856024
Kreshnik Bekteshi	o,28,ef6,ef6~
Kris Peeters	3,3o,ef6,ef6~;1r,3o,ef6,ef6~
Krishna Bhattarai	0,4g,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	4,4,dt8l,dx~
Kristen McDonald Rivet	2,0,el13	115227000		McDonald Rivet
Kristian Jensen	7,47,ef6,ef6~	3110095
Kristina Moore	10,5r,ei7c,ek1p
Kristjan Juliusson	1d,50,ef6,ef6~	1789402	Kristjan Thor Juliusson
Kritsada Bunrat	c,j,ef6,ef6~			Kritsada
Krzysztof Tchorzewski	l,k,ef6,ef6~
Kubanychbek Jumaliyev	j,16,du,e0~;0,16,du,e0~
Kubatbek Boronov	j,16,ef6,ef6~
Kujtim Gashi	k,3d,ef6,ef6~
Kulasegaran Murugeson	5o,2r,ef6,ef6~			Kulasegaran
Kulyash Shamshidinova	d,1a,ef6,ef6~
Kumba Yala	1,1g,dw2i,dz9s		Koumba Yalla
Kuniwo Nakamura	1,5b,dp11,dw~
Kuo Fong-yu	i,m,ef6,ef6~			Kuo
Kuol Manyang	8,2v,ef6,ef6~		Kuol Manyang Juuk	Manyang
Kuupik Kleist	0,5i,e56c,e93d	317400
Kwak Pom-ki	19,9,du95,e5~		Kwak Pom Gi	Kwak
Kwaku Agyeman-Manu	9,27,ef6,ef6~
Kwassi Klutse	0,2o,ds8,dv5
Kweisi Mfume	2,0,dj16,ds2i;2,0,eg55	519504
Kweku Asiamah	1g,27,ef6,ef6~		Kweku Ofori Asiamah
Kwesi Ahoomey-Zunu	0,2o,e87n,eb65		Kwesi Seleagodji Ahoomey-Zunu
Kwesi Amissah-Arthur	4,27,e886,ec~	6450340	Kwesi Bekoe Amissah-Arthur
Kwesi Atta	7q,27,ef6,ef6~		Kwesi Amoako Atta
Kwon Song Ho	se,9,ef6,ef6~			Kwon
Kyaw Kyaw Maung	b,2c,ef6,ef6~
Kyaw Swe	1h,2c,ef6,ef6~
Kyaw Tin	mw,2c,ef6,ef6~
Kyaw Tint Swe	s8,2c,ef6,ef6~
LaMonica McIver	2,0,ek9i	130323710
Laaulialemalietoa Laauli Leuatea Schmidt	0,4p,el9g			Laaulialemalietoa
Ladaenti Houmati	y,4e,ef6,ef6~
Lado Gurgenidze	0,32,e3bj,e4b1	337564
Lady Mabuza	d,4w,ef6,ef6~		Lady Howard Mabuza
Lagumot Harris	1,3x,drbm,dt28
Lahbib Choubani	54,1t,ef6,ef6~
Lahcen Daoudi	11,1t,ef6,ef6~
Lahcen Haddad	m,1t,ef6,ef6~
Lai Mohammed	14,2h,ef6,ef6~
Laimdota Straujuma	0,34,ea1m,ec2b	3089345
Laisenia Qarase	0,2a,dw,ea9m	473214
Lal Pandit	1i,4g,ef6,ef6~		Lal Babu Pandit
Lalatiana Rakotondrazafy	1t,2e,ef6,ef6~		Lalatiana Andriantogarivo Rakotondrazafy
Lalinie Gopal	2v,42,ef6,ef6~
Lambert Matha	f,u,ef6,ef6~
Lambert Matuku	t7,h,ef6,ef6~	112221990
Lambert Mende	1x,h,ef6,ef6~	178793	Lambert Mende Omalanga	Mende
Lamido Goga	18,y,ef6,ef6~		Lamido Ousseini Salamatou Bella Goga
Lamin Dibba	3j,4s,ef6,ef6~	28842315
Lamine Sidime	0,1d,dv38,e0c4
Lance Gooden	2,0,ef13	6483406
Landisoa Rakotomalala	s,2e,ef6,ef6~
Landry Etoga	10g,10,ef6,ef6~
Landry Kolelas	z,1z,ef6,ef6~		Landry Euloge Kolelas
Langi Kavaliku	3,4k,dn8m,dw~
Lanisha Rolle	10z,3i,ef6,ef6~
Lansana Komara	80,1d,ef6,ef6~
Lansana Kouyate	0,1d,e32q,e45n
Lars Fause	6,6i,e49
Lars Johansen	0,5i,dn3f,dt9		Lars Emil Johansen
Lars Lilleholt	l,47,ef6,ef6~		Lars Christian Lilleholt
Lars Rohde	b,47,ef6,ef6~
Lassina Zerbo	0,26,ehca,ei33
Lassine Bouare	b9,1n,ef6,ef6~
Laszlo Palkovics	3z,4a,ef6,ef6~	1228425
Laszlo Solymos	3,2x,ef6,ef6~;h,2x,ef6,ef6~
Laszlo Solyom	1,4a,e185,e686	152335
Laszlo Trocsanyi	a,4a,ef6,ef6~
Lateefah Simon	2,0,el13	6495426
Lau Kong-wah	lt,2,ef6,ef6~			Lau
Lau Si Io	81,2,ef6,ef6~			Lau
Laura Chinchilla	q,19,e2,e9~;1,19,e2,e9~		Laura Chinchilla Miranda	Chinchilla
Laura Friedman	2,0,el13	6498920
Laura Gillen	2,0,el13	131105202
Laurel Lee	2,0,ej13	61483038
Lauren Boebert	2,0,eh13	96761544
Lauren Underwood	2,0,ef13	48471874
Laurence Jones	12,5z,dm,dr~
Laurent Cayrel	v,6h,e17g,e1~
Laurent Etoundi Ngoa	5d,10,ef6,ef6~	24175623	Laurent Serge Etoundi Ngoa	Etoundi Ngoa
Laurent Lamothe	0,22,e85g,eb1g
Laurent Prevost	1l,59,ef85,eh~
Laurentino Cortizo	1,2t,ef71,ej~		Laurentino Nito Cortizo;Laurentino Nito Cortizo Cohen	Cortizo
Laurette Onkelinx	3,3o,e4cu,ea~
Laurie Morgan	10,5j,e051,e335
Lavity Stoutt	10,5o,di,dr~
Law Chi-kwong	5r,2,ef6,ef6~			Law
Lawrence Gonzi	3,4f,dv44,e8~;0,4f,dy,e8~	57620	Lawrence Gonze
Lawrence MacAulay	c,e,ef6,ef6~	3219913
Lawrence Sichalwe	ff,1x,ef6,ef6~	29556823	Lawrence John Sichalwe
Laya Joneidi	12t,n,ef6,ef6~	35664931
Le Duc Anh	1,i,do9n,dt~
Le Minh Hung	b,i,ef6,ef6~
Le Minh Khai	e4,i,ef6,ef6~
Le Thanh Long	a,i,ef6,ef6~
Le Vinh Tan	1h,i,ef6,ef6~
Leah Scott	1e,3k,ef6,ef6~
Leandro Miko	46,1f,ef6,ef6~	112162996	Leandro Miko Angue	Miko
Lee Chung-wei	x,m,ef6,ef6~			Lee
Lee Gae-ho	c,c,ef6,ef6~			Lee
Lee Hae-chan	0,c,e05p,e24k	319920		Lee
Lee Jae-kap	1r,c,ef6,ef6~			Lee
Lee Ju-yeol	b,c,ef6,ef6~	16091117		Lee
Lee Kyung Shick	3,c,dp2p,dp~			Lee
Lee Shying-jow	x,m,ef6,ef6~			Lee
Lee Ying-yuan	x,m,ef6,ef6~			Lee
Lee Yung-te	x,m,ef6,ef6~			Lee
Leela Dookun-Luchoomun	d,1o,ef6,ef6~		Leela Devi Dookun-Luchoomun
Lefter Koka	h,45,ef6,ef6~
Leif Eldring	6,6i,do,do~
Leigh Turner	22,5n,e27,e3~
Lejeune Mbella Mbella	5,10,ef6,ef6~			Mbella Mbella
Lejla Resic	5w,d,ef6,ef6~
Lekhram Soerdjan	c,42,ef6,ef6~
Lelenta Hawa Baba Ba	1v,1n,ef6,ef6~			Lelenta
Lemalu Retzlaff	p,4p,ef6,ef6~		Lemalu Hermann Retzlaff
Lemanu Mauga	6,66,eh13,el13		Lemanu Peleti Mauga
Lemina Moma	2t,2s,ef6,ef6~		Lemina Mint El Ghotob Ould Moma
Lena Hallengren	9,2i,ef6,ef6~	3431836
Lenard Montoute	jl,4o,ef6,ef6~	6522265
Lene Johansen	1l,5u,ed5f		Lene Moyell Johansen
Lenn Nagbe	14,4b,ef6,ef6~	16207934	Lenn Eugene Nagbe
Lennox Weston	2g,53,ef6,ef6~
Leo Dion	3,l,e889,ec~
Leo Falcam	1,51,du,dy~;4,51,du,dy~	448296
Leo Salcam	4,51,dt59,dt~
Leon Ibombo	4h,1z,ef6,ef6~		Leon Juste Ibombo
Leon Jooste	52,3m,ef6,ef6~	6524722
Leon Nzouba	9,u,ef6,ef6~
Leon Rakotonirina	8,2e,ef6,ef6~		Leon Richard Rakotonirina
Leon-Alexandre Legrand	2q,56,ds,ds~
Leonard Okitundu	5,h,ef6,ef6~;26,h,ef6,ef6~	3271542	Leonard She Okitundu
Leonardo Reyes	b,4c,ef6,ef6~		Leonardo Ovidio Reyes;Leonardo Ovidio Reyes Ramirez	Reyes
Leonid Zayats	c,t,ef6,ef6~
Leonidas Mamoni	k,1z,ef6,ef6~		Leonidas Carel Mottom Mamoni
Leonor Briones	3g,2u,ef6,ef6~
Leontine Nzayimana	qz,1e,ef6,ef6~
Leopold Mboli-Fatrane	1v,1r,ef6,ef6~	112079595
Leopoldo Cintra Frias	z4,1s,ef6,ef6~			Cintra Frias
Leopoldo Navarro	4,4c,dwao,dx~
Lepuiai Afamasaga	1t,4p,ef6,ef6~		Lepuiai Rio Tupai Afamasaga
Lesego Makgothi	5,4i,ef6,ef6~	38410059
Lester Bird	55,53,ef6,ef6~
Lester Bryant Bird	3,53,dp,dz~;0,53,dp,dz~
Levan Davitashvili	jf,32,ef6,ef6~	31354638
Levan Izoria	8,32,ef6,ef6~	26464804
Levi Peter	p,4l,ef6,ef6~
Levon Vahradyan	2v,2m,ef6,ef6~
Levy Mwanawasa	1,1x,dq,e3~;4,1x,dq,e3~	212058
Lhamsuren Enebish	3,1p,doa,ds~
Li Ganjie	ir,2,ef6,ef6~	16076530		Li
Li Xiaopeng	1g,2,ef6,ef6~			Li
Li Yuan-zu	4,m,dm5k,dr~			Li
Li Yuanchao	4,2,e93e,ed~	708802		Li
Lia-Olguta Vasilescu	i,17,ef6,ef6~
Liana Ruokyte-Jonsson	k,3p,ef6,ef6~	27975961
Lien Thikeo	c,q,ef6,ef6~			Lien
Liew Vui Keong	a5,2r,ef6,ef6~			Liew
Likando Kalaluka	p,1x,ef6,ef6~	30123160
Lili Beke-Martinez	3,5l,dw,dw~
Liliam Kechichian	m,44,ef6,ef6~	5976346
Lilian Ferrier	d,42,ef6,ef6~
Liliana la Rosa	3t,s,ef6,ef6~	51293821
Lilit Makunts	k,2m,ef6,ef6~	53252201
Liliya Hrynevych	d,8,ef6,ef6~	3527712
Lilja Alfredsdottir	d,50,ef6,ef6~
Lilyana Pavlova	r8,1l,ef6,ef6~
Lim Guan Eng	7,2r,ef6,ef6~			Lim
Lim Kean-Hao	2m,1j,ef6,ef6~
Lin Chuan	xd,m,ef6,ef6~			Lin
Lin Hsi-yao	19,m,ec5k,ed~;12y,m,ef6,ef6~			Lin
Lin Mei-chu	x,m,ef6,ef6~;1e,m,ef6,ef6~			Lin
Lin Tzou-yien	9,m,ef6,ef6~			Lin
Lin Wan-i	1e,m,ef6,ef6~			Lin
Lina Pohl	h,48,ef6,ef6~		Lina Dolores Pohl;Lina Dolores Pohl Alfaro	Pohl
Linah Mohohlo	b,4d,ef6,ef6~
Linas Kukuraitis	7u,3p,ef6,ef6~	27977694
Linas Linkevicius	5,3p,ef6,ef6~	345625
Lincoln Douglas	44,43,ef6,ef6~
Linda Folaumoetui	p,4k,ef6,ef6~		Linda Simiki Folaumoetui
Linda Sánchez	2,0,dz17	291143
Lindita Nikolla	d,45,ef6,ef6~	15193651
Lindiwe Sisulu	n2,p,ef6,ef6~	3241428
Lindsay Grant	m,4u,ef6,ef6~
Lindsay de Sausmarez	10,5j,el71
Lindsey Graham	2,0,dr14,dz13;e,0,dz17	22212
Lineth Saborio	q,19,dy5,e1~
Lionel Aingimea	1,3x,ef8r,ei9s
Lionel Zinsou	0,46,eb6i,eb~	3241966
Lisa Blunt Rochester	2,0,ed13,el13;e,0,el13	26899141		Blunt Rochester
Lisa McClain	2,0,eh13	102184540
Lisa Murkowski	e,0,dz17	22360
Lisa Phillips	6,6y,ec4p,ed~
Litokwa Tomeing	1,5c,e417,e5b2	12913
Liu I-chou	x,m,ef6,ef6~			Liu
Liu Kun	7,2,ef6,ef6~			Liu
Liu Yandong	19,2,e93g,ed~	455700		Liu
Liz Cramer	s,3e,ef6,ef6~
Lizzie Fletcher	2,0,ef13	58324313
Lizzie Nkosi	9,4w,ef6,ef6~
Ljubco Georgievski	0,28,dubu,dw~	956519
Ljupco Nikolovski	c,28,ef6,ef6~
Lloyd Doggett	2,0,dr14	363817
Lloyd Sandiford	0,3j,dj62,dq96		Lloyd Erskine Sandiford
Lloyd Smucker	2,0,ed13	6662742
Lodewijk Asscher	3,38,e8b5,ec~	466868
Loi Bakani	b,l,ef6,ef6~
Lois Frankel	2,0,e913	3182451
Lojze Peterle	3,35,dq,dq~
Lokendra Chand	0,4g,dt3c,dy~	2628548	Lokendra Bahadur Chand
Loknath Sharma	o,5m,ef6,ef6~
Lolo Moliga	6,66,e8,ed~		Lolo Matalasi Moliga
Longuinhos Monterio	f,3w,ef6,ef6~
Lorena Herrera	126,33,ef6,ef6~		Lorena Enriqueta Herrera;Lorena Enriqueta Herrera Estevez	Herrera
Lorenzo Fontana	3h,11,ef6,ef6~	6680716
Lorenzo Guerrero	6,5e,dm19,dq1		Lorenzo DeLeon Guerrero
Lori Trahan	2,0,ef13	56486676
Lorin Robert	1u,51,ef6,ef6~
Losaline Maasi	f,4k,ef6,ef6~	55238056
Lotay Tshering	0,5m,eeb7,ej~
Louceny Nabe	b,1d,ef6,ef6~
Louis Mapou	3a,59,eh7m,ek~
Louis Straker	3,55,ef6,ef6~;5,55,ef6,ef6~
Louis-Constant Fleming	4i,60,e37g,e3~
Louis-Paul Motaze	7,10,ef6,ef6~
Louise Lefranc	1l,59,ej26,ek~
Louise Savill	16,5n,dx,dz~
Louisse Lake-Tack	g,53,e37h,ea8e	232610
Lourdes Leon Guerrero	6,62,ef17			Leon Guerrero
Lourdes Mendoza	17,s,e27s,e6~		Lourdes Mendoza del Solar	Mendoza
Lovro Kuscevic	2h,2f,ef6,ef6~
Lowell Lewis	10,5k,e262,e4~
Lu Hao	1y,2,ef6,ef6~			Lu
Luay al-Khatib	4t,1h,ef6,ef6~
Lubica Lassakova	k,2x,ef6,ef6~	50828716
Lubna al-Qasimi	3t,13,ef6,ef6~			Lubna
Lubomir Metnar	8,1y,ef6,ef6~	44853914
Luc Mbarga Atangana	z,10,ef6,ef6~		Luc Magloire Mbarga Atangana	Mbarga Atangana
Luc Mercelina	0,6z,ek53
Luc-Adolphe Tiao	0,26,e74i,eabj
Lucas Abaga	7,1f,ef6,ef6~	17711819	Lucas Abaga Nchama	Abaga
Lucette Michaux-Chevry	42,6e,do3m,dz~
Lucette Taero	20,6r,dx5h,e0~
Lucia Topolansky	4,44,ed9d,ed~;4,44,ef6,ef6~	977078
Lucian Sova	n,17,ef6,ef6~	21179423
Lucie Akalane	2r,u,ef6,ef6~
Lucien Ranarivelo	c,2e,ef6,ef6~		Lucien Fanomezantsoa Ranarivelo
Lucienne Ogouwalanga Awore	2r,u,ef6,ef6~			Ogouwalanga Awore
Lucille George-Wout	6,6b,e9b4
Lucille Moe	14,3j,ef6,ef6~
Lucio Gutierrez	1,1c,dy,e0~	336234
Lucy McBath	2,0,ef13	54358424
Ludwig Scotty	1,3x,e06m,e3cj	313003
Ludwik Dorn	3,k,e1bn,e2~	55933
Luhut Pandjaitan	gh,15,ef6,ef6~			Luhut
Luis Angel Gonzalez Macchi	1,3e,dv3s,dz8f	438594		Gonzalez Macchi
Luis Carles	i,2t,ef6,ef6~		Luis Ernesto Carles;Luis Ernesto Carles Rudy	Carles
Luis Castiglioni	4,3e,dz8f,e2~;5,3e,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni	Castiglioni
Luis Correa	2,0,ed13	6685454
Luis Fishman	17,19,dy5,e0~
Luis Flores	4,2q,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Fortuno	6,69,e512,e7~
Luis Franco	4,3e,e48f,e8~;1,3e,e7,e8~	57496	Federico Franco;Luis Federico Franco;Luis Federico Franco Gomez	Franco
Luis Giampietri	q,s,e27s,e6~		Luis Giampietri Rojas	Giampietri
Luis Gonzalez	1,3e,dv3s,dx~			Gonzalez
Luis Hierro	4,44,dw31,e0~
Luis Liberman	17,19,e658,e9~		Luis Liberman Ginsburg	Liberman
Luis Linde	b,3g,ef6,ef6~	5983904	Luis Maria Linde;Luis Maria Linde de Castro	Linde
Luis Medina	wh,o,ef6,ef6~		Luis Alberto Medina;Luis Alberto Medina Ramirez	Medina
Luis Motta Dominguez	4t,o,ef6,ef6~		Luis Alfredo Motta Dominguez	Motta Dominguez
Luis Ossio	4,30,dl86,dp~		Luis Ossio Sanjines	Ossio
Luis Parodi	4,1c,dk8a,do~		Luis Parodi Valverde	Parodi
Luis Planas	c,3g,ef6,ef6~		Luis Planas Puchades	Planas
Luis Ralda	8,2q,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Salazar	1f,19,ef6,ef6~		Luis Adrian Salazar;Luis Adrian Salazar Solis	Salazar
Luis Sanchez	5p,30,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	2p,37,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,s,dy7c,dzcf			Solari de la Fuente
Luis Solis	1,19,ea58,ee58		Luis Guillermo Solis;Luis Guillermo Solis Rivera	Solis
Luis Tavares	5,5d,ef6,ef6~		Luis Filipe Tavares
Luisa Alcalde	5r,37,ef6,ef6~		Luisa Maria Alcalde;Luisa Maria Alcalde Lujan	Alcalde
Luisa Diogo	0,3s,e02h,e61g	236020
Luiz Mandetta	9,w,ef6,ef6~	18472576	Luiz Henrique Mandetta
Lukas Papademos	0,2n,e7ba,e86k	164281
Lukasz Szumawski	9,k,ef6,ef6~
Lukman Hakim Saifuddin	3b,15,ef6,ef6~			Lukman
Lukner Weilbacher	69,51,ef6,ef6~	109779153
Luo Shugang	k,2,ef6,ef6~	8294099		Luo
Lupando Mwape	4,1x,e0a4,e1~	6704660
Lutfi Basharif	56,1i,ef6,ef6~
Luz Rivas	2,0,el13	54861699
Luz Rodriguez	o,48,ef6,ef6~		Luz Estrella Rodriguez
Lydia Mutsch	jk,3q,ef6,ef6~;9,3q,ef6,ef6~	6707666
Lydie Beassemda	7m,21,ef6,ef6~
Lydie Polfer	26,3q,dv87,dz~
Lyn-Wannan Kam	1d,3x,ef6,ef6~;5q,3x,ef6,ef6~;w9,3x,ef6,ef6~;1k,3x,ef6,ef6~;n,3x,ef6,ef6~		Lyn-Wannan Tawaki Kam
Lynden Pindling	0,3i,cz1g,do8j		Lynden Oscar Pindling
Lyndon Farnham	10,5r,ek1p
Lyndon Trott	10,5j,e451,ek~
Ma Kai	19,2,e93g,ed~			Ma
Ma Xiaowei	x,2,ef6,ef6~			Ma
Maafu Tukuiaulahi	25,4k,ef6,ef6~;rf,4k,ef6,ef6~			Maafu
Maaouya Taya	1,2s,dgcc,e1~		Maaouya Ould Sid Ahmed Taya
Maatia Toafa	0,3n,e0ab,e28e;3,3n,ef6,ef6~;7,3n,ef6,ef6~	287513
Mabrouk Korchid	sg,24,ef6,ef6~	30729047
Macsuzy Mondon	hp,52,ef6,ef6~;1z,52,ef6,ef6~	27914753
Madeleine Alingue	bl,21,ef6,ef6~
Madeleine Berre	rv,u,ef6,ef6~
Madeleine Bordallo	12,62,dqb8,dx~
Madeleine Dean	2,0,ef13	6726900
Madeleine Tchuente	7r,10,ef6,ef6~
Madiha al-Shibyaniyan	d,4h,ef6,ef6~		Madiha bint Ahmad bin Nasir al-Shibyaniyan
Madior Boye	0,v,dx33,dyb4
Maeen Saeed	0,1i,eeaf,eh~		Maeen Abd al-Malik Saeed
Maeue Auga	c,20,ef6,ef6~		Maeue Augustine Auga
Magagi Laouan	m1,y,ef6,ef6~
Magdalena Valerio	i,3g,ef6,ef6~		Magdalena Valerio Cordero	Valerio
Magdalena Walter	36,51,ef6,ef6~
Magdi Yassin	7,1w,ef6,ef6~	112325681	Magdi Hassan Yassin
Maggie De Block	1o,3o,ef6,ef6~			De Block
Maggie Goodlander	2,0,el13	126718734
Magtymguly Bayramdurdyyew	c,3h,ef6,ef6~
Maguy Bolenga	y,h,ef6,ef6~		Maguy Kiala Bolenga
Mahala Molapo	c,4i,ef6,ef6~
Mahali Phamotse	2z,4i,ef6,ef6~
Mahamadou Danda	0,y,e62j,e747	386527
Mahamadou Karidjo	n,y,ef6,ef6~
Mahamane Ousmane	1,y,dp4g,ds1s
Mahamat By	1,21,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,1r,ea8a,ec42	17497078
Mahamat Nassour	ay,21,ef6,ef6~		Mahamat Abdoulaye Nassour
Mahamat Orozi	46,21,ef6,ef6~
Mahamat Salah	57,21,ef6,ef6~		Mahamat Abali Salah
Mahamat Zene	5,21,ef6,ef6~	19662475	Mahamat Zene Cherif	Zene
Mahamoud Youssouf	5,54,ef6,ef6~		Mahamoud Ali Youssouf
Mahamudu Bawumia	4,27,ed17,ej~
Mahdi Khadar	3,29,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	8,58,ef6,ef6~
Mahdjoub Bedda	a3,1q,ef6,ef6~
Mahen Jhugroo	1z,1o,ef6,ef6~
Mahen Seeruttun	cj,1o,ef6,ef6~
Mahendra Chaudhry	0,2a,dv5i,dw	558880
Mahendra Reddy	c,2a,ef6,ef6~
Mahesh Sharma	sw,4,ef6,ef6~	16890620
Mahinda Amaraweera	c,1b,ef6,ef6~
Mahinda Samarasinghe	ap,1b,ef6,ef6~
Mahir Yagcilar	32,3d,ef6,ef6~
Mahmadtoir Zokirzoda	3,3z,ef6,ef6~
Mahmood Ali	5,1k,ef6,ef6~
Mahmud Qaddur	3,18,dh5,do~
Mahmud Qamati	ac,r,ef6,ef6~
Mahmud Sharawy	pv,x,ef6,ef6~
Mahmud Tawfiq	f,x,ef6,ef6~
Mahmud Vaezi	6z,n,ef6,ef6~
Mahmud Zubi	0,18,djb1,dw3d
Mahougnon Kakpo	43,46,ef6,ef6~
Mai Mercado	4r,47,ef6,ef6~	12325752
Mai Tien Dung	e6,i,ef6,ef6~
Maia Tskitishvili	3,32,ef6,ef6~;33,32,ef6,ef6~	60361123
Mailis Reps	d,49,ef6,ef6~	449851
Maimouna Ndoye Seck	cl,v,ef6,ef6~			Ndoye Seck
Maite Nkoana-Mashabane	2t,p,ef6,ef6~	58160
Maitha al-Shamsi	50,13,ef6,ef6~		Maitha Salim al-Shamsi
Maitre Sako	a,1d,ef6,ef6~		Maitre Cheick Sako
Maizoumbou Idrissa	18,y,ef6,ef6~		Maizoumbou Hapsatou Idrissa
Maja Makovec Brencic	d,35,ef6,ef6~			Makovec Brencic
Majd Shweikeh	m,1m,ef6,ef6~	27811439
Majdouline Cherni	y,24,ef6,ef6~	19544121
Majid al-Huqayl	1a,2d,ef6,ef6~
Majid al-Nuaymi	d,4r,ef6,ef6~		Majid bin Ali Hasan al-Nuaymi
Majid al-Qasabi	z,2d,ef6,ef6~;vl,2d,ef6,ef6~		Majid bin Abdallah al-Qasabi
Majozi Sithole	b,4w,ef6,ef6~
Makame Mbwrawa	2g,2z,ef6,ef6~		Makame Mnyaa Mbwrawa
Makhosi Vilakati	i,4w,ef6,ef6~
Maksim Akimov	2b,7,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	2e,7,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maksim Topilin	i,7,ef6,ef6~		Maksim Anatolyevich Topilin
Maktum al-Maktum	0,13,do,dq~;4,13,do,dq~		Maktum bin Rashid al-Maktum
Maktum bin Rashid	0,13,dq,e1~;4,13,dq,e1~			Maktum
Malachie Manaouda	9,10,ef6,ef6~
Malam Sanha	1,1g,e598,e85b		Malam Bacai Sanha
Maliehe Maliehe	13,4i,ef6,ef6~		Maliehe Prince Maliehe
Malik Samarawickrema	ht,1b,ef6,ef6~
Mam Bun Heng	9,1j,ef6,ef6~
Mamadi Toure	5,1d,ef6,ef6~
Mamadou Bah	0,1d,ek2r,ek~		Mamadou Oury Bah
Mamadou Coulibaly	c,2b,ef6,ef6~		Mamadou Sangafoa Coulibaly
Mamadou Loum	0,v,du74,dw	948078	Mamadou Lamine Loum
Mamadou Talla	ax,v,ef6,ef6~
Mamadou Tandja	1,y,dvcm,e5~	220227	Tandja Mamadou
Mamadou Tangara	5,4s,ef6,ef6~
Mamadu Jaquite	n,1g,ef6,ef6~		Mamadu Serifo Jaquite
Mamady Camara	24,1d,ef6,ef6~
Mamady Youla	0,1d,ebcq,ed~
Mamarizo Nurmurodov	b,2j,ef6,ef6~
Mamatha Ternier	le,22,ef6,ef6~		Mamatha Irene Ternier
Mambury Njie	7,4s,ef6,ef6~
Mame Dieng	h,v,ef6,ef6~		Mame Thierno Dieng
Mame Niang	m,v,ef6,ef6~		Mame Mbaye Niang
Mammetmyrat Geldinyyazow	d,3h,ef6,ef6~
Mamnoon Hussain	1,12,e999,ee99	14257286
Mamotsie Motsie	3j,4i,ef6,ef6~
Mamoun Bouhadhoud	18,1t,ef6,ef6~
Mamuka Bakhtadze	0,32,ef6,ef6~	54982996
Mamun Hamdan	7,18,ef6,ef6~
Mamy Diaby	x4,1d,ef6,ef6~		Mamy Moustapha Diaby
Man Adhikari	0,4g,dqbu,dr9c		Man Mohan Adhikari
Mane Tandilyan	i,2m,ef6,ef6~
Maneka Gandhi	1i,4,ef6,ef6~
Mangala Samaraweera	7,1b,ef6,ef6~	3285700	Mangala Pinsiri Samaraweera
Mangaliso Ndlovu	s,3t,ef6,ef6~
Mannika Saarikko	9a,31,ef6,ef6~
Mano Ganesan	vp,1b,ef6,ef6~
Manoj Sinha	sr,4,ef6,ef6~
Manqoba Khumalo	z,4w,ef6,ef6~
Mansour Faye	27,v,ef6,ef6~
Mansour Kane	2i,v,ef6,ef6~		Mansour Elimane Kane
Mansur Azzam	4j,18,ef6,ef6~		Mansur Fadlallah Azzam
Mansur Bataysh	o,r,ef6,ef6~
Mansur Dan-Ali	8,2h,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur Qolami	1f,n,ef6,ef6~
Mansur al-Nuhayyan	3,13,ef6,ef6~;4j,13,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Mansur bin Mitib al-Saud	t,2d,ef6,ef6~		Mansur bin Mitib bin Abd;Mansur bin Mitib bin Abd al-Aziz al-Saud	Mansur bin Mitib
Manuel Augusto	5,25,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,39,dp7,du82
Manuel Heitor	11y,3y,ef6,ef6~	23905333
Manuel Junior	t5,25,ef6,ef6~		Manuel Jose Nunes Junior
Manuel Nhamadjo	1,1g,e85b,ea6h		Manuel Serifo Nhamadjo
Manuel Quevedo	2j,o,ef6,ef6~		Manuel Quevedo Fernandez	Quevedo
Manuel Saturnino	0,1g,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	5,19,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Ventura Camejo	32,2w,ef6,ef6~		Manuel Ramon Ventura Camejo	Ventura Camejo
Manuel Vicente	4,25,e89q,ec~	973742	Manuel Domingos Vicente
Manuel da Costa	1,4q,e793,ec93		Manuel Pinto da Costa
Manuela Roka	0,1f,ej21,ek~		Manuela Roka Botey	Roka
Manuella Tulaga	g,3n,dq6,du6
Mao Havannall	11m,1j,ef6,ef6~
Mao Zeming	3,l,dvc,dw~
Mar Gudmundsson	i0,50,ef6,ef6~
Marat Beketayev	a,1a,ef6,ef6~
Marat Jamankulov	a,16,ef6,ef6~
Marc Bazin	0,22,do6,dp8
Marc Fesneau	54,3,ef6,ef6~
Marc Garneau	n,e,ef6,ef6~	703321
Marc Hansen	1a,3q,ef6,ef6~	13104002
Marc Veasey	2,0,e913	4068811
Marcel Amon-Tanoh	5,2b,ef6,ef6~
Marcel Lehu	s,h,ef6,ef6~		Marcel Ilunga Lehu
Marcel Renouf	2q,56,eb1q,ec~
Marcela Cubillos	d,3a,ef6,ef6~	5995504
Marcela Paredes	d,2t,ef6,ef6~	17478197	Marcela Paredes de Vasquez	Paredes
Marcelino Sanches	y,4q,ef6,ef6~		Marcelino Leal Sanches
Marcella Liburd	g,4u,ej21
Marcelo Mata	h,1c,ef6,ef6~		Marcelo Mata Guerrero	Mata
Marcelo Zabalaga	b,30,ef6,ef6~		Marcelo Zabalaga Estrada	Zabalaga
Marcia Gonzalez	a,19,ef6,ef6~		Marcia Gonzalez Aguiluz	Gonzalez
Marcial Solis	d,33,ef6,ef6~
Marco Arzilli	me,5x,ef6,ef6~
Marco Bussetti	d,11,ef6,ef6~	54560201
Marco Maciel	4,w,dr11,dx~	2421842
Marco Marciel	4,w,ds,ds~
Marcolino Moco	0,25,doc2,ds~		Marcolino Jose Carlos Moco
Marcos Nhunga	c,25,ef6,ef6~	111954411	Marcos Alexandre Nhunga
Marcos Pena	f5,2l,ef6,ef6~	20739476
Marcos Pontes	1f,w,ef6,ef6~	317643
Marcus Stephen	1,3x,e3cj,e7bf	274174
Marcy Kaptur	2,0,df13	436537
Marek Belka	0,k,dt2,e1~	55900
Marek Grobarczyk	q6,k,ef6,ef6~
Marek Pol	3,k,dxaj,dz~
Marek Zagorski	hx,k,ef6,ef6~	11768599
Margaret Kobia	do,3c,ef6,ef6~
Margaret Mwanakatwe	z,1x,ef6,ef6~;7,1x,ef6,ef6~		Margaret Mhango Mwanakatwe
Margaret Wood Hassan	e,0,ed13	24053	Maggie Hassan;Margaret Hassan
Margarete Schramboeck	hw,3u,ef6,ef6~
Margarida Mano	d,3y,ef6,ef6~
Margarita Cedeno de Fernandez	4,2w,e88g,ed~;4,2w,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	i,1s,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	4,1l,e81m,ec~	466214
Margarite Sudre	42,6h,dp6p,dv~
Margot Wallstrom	5,2i,ef6,ef6~	237522
Marguerite Pindling	g,3i,ea78,ed~	17326341
Mari Alkatiri	0,3w,dy5k,ee6m;0,3w,ef6,ef6~	11664
Mari Kiviniemi	0,31,e66m,e6~	105068
Maria Aguero	5,33,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Albores	134,37,ef6,ef6~		Maria Luisa Albores;Maria Luisa Albores Gonzalez	Albores
Maria Angulo	d,3l,ef6,ef6~		Maria Victoria Angulo
Maria Braganca	9k,25,ef6,ef6~		Maria Angela Teixeira De Alva Sequeira Braganca
Maria Browne	1a,53,ef6,ef6~
Maria Calvo	39,3g,ef6,ef6~;bs,3g,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Campos	1a,19,ef6,ef6~
Maria Cantwell	2,0,dp15,dr13;e,0,dx13	22250
Maria Carcedo	9,3g,ef6,ef6~	6004169	Maria Luisa Carcedo;Maria Luisa Carcedo Roces	Carcedo
Maria Corea	h,4c,ef6,ef6~		Maria Jose Corea;Maria Jose Corea Perez	Corea
Maria Coronel	3v,4c,ef6,ef6~		Maria Amelia Coronel;Maria Amelia Coronel Kinloch	Coronel
Maria Elvira Salazar	2,0,eh13	6003715	Maria Salazar
Maria Espinosa	9,1c,ef6,ef6~		Maria Veronica Espinosa;Maria Veronica Espinosa Serrano	Espinosa
Maria Fulmen	4n,19,ef6,ef6~		Maria Fulmen Salazar Elizondo	Fulmen
Maria Levi	0,3s,el1h		Maria Benvinda Delfina Levi
Maria Liberia-Peters	0,6g,dk5h,dq2p
Maria Marques	c5,3y,ef6,ef6~;39,3y,ef6,ef6~		Maria Manuel Leitao Marques
Maria Montero	7,3g,ef6,ef6~		Maria Jesus Montero;Maria Jesus Montero Cuadrado	Montero
Maria Munoz	d,44,ef6,ef6~		Maria Julia Munoz
Maria Ocles	z5,1c,ef6,ef6~		Maria Alexandra Ocles;Maria Alexandra Ocles Padilla	Ocles
Maria Oyana	1o,1f,ef6,ef6~		Maria Consuelo Nguema Oyana
Maria Porras	p,2q,ef6,ef6~		Maria Consuelo Porras
Maria Revelo	m,19,ef6,ef6~		Maria Amalia Revelo;Maria Amalia Revelo Raventos	Revelo
Maria Romo	3v,1c,ef6,ef6~		Maria Paula Romo;Maria Paula Romo Rodriguez	Romo
Maria Sambo	11,25,ef6,ef6~		Maria Do Rosario Braganca Sambo
Maria Sanha	9,1g,ef6,ef6~		Maria Inacia Co Sanha
Maria Sileira	b,4q,ef6,ef6~		Maria do Carmo Trovoada Sileira
Maria Silveira	0,4q,e167,e24l		Maria do Carmo Silveira
Maria Suarez	l,3l,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria Teixeira	d,25,ef6,ef6~;1f,25,ef6,ef6~		Maria Candida Teixeira
Maria da Costa	9,3w,ef6,ef6~		Maria do Ceu Sarmento Pina da Costa
Maria de Bogran	4,33,e61r,e9~		Maria Antonieta Guillen de Bogran
Maria dos Santos	9,4q,ef6,ef6~		Maria de Jesus Trovoada dos Santos
Mariam Nour	63,21,ef6,ef6~		Mariam Mahamat Nour
Mariam al-Muhairi	50,13,ef6,ef6~		Mariam Harb al-Muhairi	Mariam
Mariam al-Rumi	1o,13,ef6,ef6~		Mariam bint Muhammad Khalfan al-Rumi
Mariama Camara	c,1d,ef6,ef6~
Mariama Sarr	1n,v,ef6,ef6~
Mariama Sylla	b8,1d,ef6,ef6~
Marian Aweis	ap,29,ef6,ef6~		Marian Aweis Jama	Aweis
Marian Calfa	0,6c,dlca,do~
Marian Lupu	1,23,e6cu,e83n	312340
Mariana Prada	1j,30,ef6,ef6~		Mariana Prada Noya	Prada
Mariannette Miller-Meeks	2,0,eh13	58495662		Miller-Meeks
Mariatou Kone	1i,2b,ef6,ef6~
Marie Clement	9,22,ef6,ef6~		Marie Greta Roy Clement
Marie Eddy	4,1o,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie Gelin	1o,22,ef6,ef6~		Marie Elise Brisson Gelin
Marie Gluesenkamp Perez	2,0,ej13	113686944		Gluesenkamp Perez
Marie Mushobueka	3x,h,ef6,ef6~		Marie Ange Mushobueka
Marie Mwange	2z,h,ef6,ef6~		Marie Louise Mwange
Marie Ondoa	1i,10,ef6,ef6~		Marie Theresa Abena Ondoa
Marie Stephenson	m,22,ef6,ef6~		Marie Christine Stephenson
Marie Volahaingo	1w,2e,ef6,ef6~		Marie Therese Volahaingo
Marie-Christine Marghem	l,3o,ef6,ef6~
Marie-Claude Bibeau	9o,e,ef6,ef6~
Marie-Louise Potter	1m,52,ef6,ef6~
Marie-Louise Preca	1,4f,ea44,ed~;1,4f,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	3a,59,e06a,e2~
Marie-Odile Attanasso	11,46,ef6,ef6~
Marie-Pierre Gramaglia	13,5a,ef6,ef6~	43400705
Marie-Solange Kayisire	4p,1u,ef6,ef6~
Mariem Bilal	1o,2s,ef6,ef6~		Mariem Mint Bilal
Marija Buric	3,2f,ef6,ef6~;5,2f,ef6,ef6~	30111243	Marija Pejcinovic Buric
Mariliza Xenogiannakopoulou	c6,2n,ef6,ef6~
Marilyn Strickland	2,0,eh13	1898180
Marina Arismendi	2d,44,ef6,ef6~	3038214
Marina Barampama	17,1e,e298,e2~	3293137
Marina Pendes	8,d,ef6,ef6~	22671805
Marinko Cavara	1,d,ef6,ef6~
Mario Benitez	1,3e,ee8f,ei~		Mario Abdo Benitez
Mario Bergara	b,44,ef6,ef6~
Mario Carrascalao	26,3w,e535,e5~		Mario Viegas Carrascalao
Mario Centeno	7,3y,ef6,ef6~
Mario Diaz-Balart	2,0,dz17	767270		Diaz-Balart
Mario Etchelecu	1a,2t,ef6,ef6~	51763809
Mario Kunasek	8,3u,ef6,ef6~
Mario Machungo	0,3s,di7h,dqc		Mario da Graca Machungo
Mario Marcell	b,3a,ef6,ef6~		Mario Marcell Cullell	Marcell
Mario Mendez	c,2q,ef6,ef6~		Mario Mendez Cobar	Mendez
Mario Michel	3,4o,dt5o,e1~
Mario Pires	0,1g,dybh,dz9s
Mario Varela	2d,3e,ef6,ef6~
Mario Vella	b,4f,ef6,ef6~	6765006
Marion Henry	z3,51,ef6,ef6~
Maris Gailis	0,34,dq9,drcl
Maris Kucinskis	0,34,ec2b,ed~	6112509
Marise Payne	5,6,ef6,ef6~	16191011
Marisol Espinoza	q,s,e77s,eb~		Marisol Espinoza Cruz	Espinoza
Marita Petersen	0,5u,dp1i,dq9f
Maritxell Batet	122,3g,ef6,ef6~		Maritxell Batet Lamana	Batet
Maritza Rosabal	d,5d,ef6,ef6~
Mariusz Blaszczak	8,k,ef6,ef6~
Mariusz Kaminski	va,k,ef6,ef6~
Mariya Didi	8,3r,ef6,ef6~		Mariya Ahmed Didi
Marjia Vucinovic	1e,40,ef6,ef6~
Marjon Kamara	5,4b,ef6,ef6~	29294975
Mark Alford	2,0,ej13	115137637
Mark Amodei	2,0,e79d	23944
Mark Brantley	5,4u,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	6,3k,e3ac,e3cc;6,6y,e7at,ec4p
Mark DeSaulnier	2,0,eb16	6767311
Mark Harris	2,0,el13	55622212
Mark Kelly	e,0,egc2	357510
Mark Messmer	2,0,el13	6768869
Mark Pettingill	p,3k,ef6,ef6~;3l,3k,ef6,ef6~
Mark Phillips	q,36,eh,ej~;0,36,eh,ej~
Mark Pocan	2,0,e913	1900355
Mark Takano	2,0,e913	399593
Mark Vaile	3,6,e176,e2~	6770126
Mark Villar	yp,2u,ef6,ef6~	17371175
Mark Warner	e,0,e516	453893
Marko Bela	3,17,e5cn,e7~	897108
Marlene Forte	p,4o,ef6,ef6~		Marlene Malahoo Forte
Marlene McDonald	5w,43,ef6,ef6~
Marlene Schiappa	4w,3,ef6,ef6~	20807844
Marleny Contreras	13,o,ef6,ef6~		Marleny Contreras Hernandez	Contreras
Marlin Stutzman	2,0,e6bg,ed13;2,0,el13	1902106
Marlo Brito	mq,1c,ef6,ef6~		Marlo Brito Pacifico	Brito
Marou Amadou	a,y,ef6,ef6~
Marouane Abassi	b,24,ef6,ef6~
Marouf al-Bakhit	0,1m,e1bo,e3bm	299743
Marsha Blackburn	2,0,dz17,ef13;e,0,ef13	458971
Marta Novakova	s,1y,ef6,ef6~	40604951
Marta Ramirez	4,3l,ee87,eh~		Marta Lucia Ramirez;Marta Lucia Ramirez Blanco
Marta Temido	9,3y,ef6,ef6~	57339530
Martha Ruiz	8,4c,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Andjaba	4j,3m,ef6,ef6~
Martin Bourke	6,5p,dp2,ds9
Martin Heinrich	2,0,e516,e913;e,0,e913	565374
Martin Kabwelulu	1v,h,ef6,ef6~	3295482	Martin Kabwelulu Labilo	Kabwelulu
Martin Lomuro	4p,2v,ef6,ef6~		Martin Elia Lomuro
Martin Nduwimana	q,1e,e18t,e3~	2164703
Martin Niviyabandi	3x,1e,ef6,ef6~
Martin Torrijos	1,2t,e091,e571	276283	Martin Torrijos Espino	Torrijos
Martin Ziguele	0,1r,dx41,dz3	1648403
Martina Dalic	6s,2f,ef6,ef6~
Martina Lubyova	d,2x,ef6,ef6~	40247117
Martine Bukasa	2t,h,ef6,ef6~		Martine Ntumba Bukasa
Martinho Cabi	0,1g,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	6,5t,eeat,ei~
Maruf Amin	4,15,efak,ej~
Marvin Dames	3n,3i,ef6,ef6~
Marvin Rodriguez	1,19,du,eh~;17,19,du,eh~		Miguel Rodriguez;Marvin Rodriguez Cordero	Rodriguez
Marwan Damaj	k,1i,ef6,ef6~		Marwan Ahmad Damaj
Mary Gay Scanlon	2,0,eebd	54611716	Mary Scanlon
Mary Issac	9,4o,ef6,ef6~	107664065
Mary Kawar	1j,1m,ef6,ef6~
Mary Kitutu	t8,5,ef6,ef6~		Mary Goretti Kitutu
Mary Miller	2,0,eh13	101204553
Mary Munive	17,19,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Ng	65,e,ef6,ef6~
Mary Niane	11,v,ef6,ef6~		Mary Teuw Niane
Mary Okurut	x,5,ef6,ef6~		Mary Karooro Okurut
Mary Simon	g,e,eh76
Maryam Monsef	11o,e,ef6,ef6~	21162694
Maryan Qaasim	z0,29,ef6,ef6~		Maryan Qaasim Ahmed	Qaasim
Masagos Zulkifli	h,41,ef6,ef6~;x,41,ef6,ef6~	17722375		Masagos
Masahiko Shibayama	d,b,ef6,ef6~;x,b,ef6,ef6~	6782350
Masatoshi Ishida	x,b,ef6,ef6~;v4,b,ef6,ef6~	6782738
Massoudou Hassoumi	7,y,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,4e,ds3,dscr			Massoundi
Masud Soltanifar	1k,n,ef6,ef6~
Masumeh Ebtekar	12x,n,ef6,ef6~
Maszlee Malik	d,2r,ef6,ef6~			Maszlee
Mat Suny bin Hussein	l,5s,ef6,ef6~			Mat Suny
Matar Ba	1k,v,ef6,ef6~
Mate Granic	3,2f,do98,dv~		Mato Granic
Matebatso Doti	2d,4i,ef6,ef6~
Mateja Vranicar Erman	7,35,ef6,ef6~	12796086		Vranicar Erman
Mateni Tapueluelu	4g,4k,ef6,ef6~;61,4k,ef6,ef6~	19605129
Mathew Prempeh	d,27,ef6,ef6~		Mathew Opoku Prempeh
Mathias Otounga Ossibadjouo	45,u,ef6,ef6~			Otounga Ossibadjouo
Mathias Sinamenya	17,1e,du5,dx~	3298604	Mathias Sinamenye
Matia Chowdhury	c,1k,ef6,ef6~
Matia Kasaija	7,5,ef6,ef6~
Matilda Ernkrans	11,2i,ef6,ef6~	3373058
Matjaz Kmecl	4,35,dm4b,do~
Matlubkhon Davlatov	j,3z,e815,e8~
Mato Jozic	a,d,ef6,ef6~
Matrika Yadav	s,4g,ef6,ef6~
Matt Canavan	b2,6,ef6,ef6~
Matt Van Epps	2,0,elc4	136749822		Van Epps
Matthew Cheung	f2,2,ef6,ef6~		Matthew Cheung Kin-chung	Cheung
Matti Vanhanen	0,31,dz6o,e66m	182043
Mattlan Zackhras	s3,5c,ef6,ef6~
Mauno Koivisto	1,31,de1r,dq31
Maurice Bandama	k,2b,ef6,ef6~		Maurice Kouakou Bandama
Maurice Bonane	1a,26,ef6,ef6~		Maurice Dieudonne Bonane
Maurice Loustau-Lalanne	m,52,ef6,ef6~	56380785
Mauricio Herrera	1t,19,ef6,ef6~		Mauricio Herrera Ulloa	Herrera
Mauricio Ramirez Landaverde	a,48,ef6,ef6~			Ramirez Landaverde
Mauro Pedrazzini	1o,5v,ef6,ef6~
Max Miller	2,0,ej13	106522145
Maxie Cuffee	1t,43,ef6,ef6~
Maxime Carlot	0,2k,dncg,ds9u		Maxime Carlot Korman
Maxime Ndiaye	63,v,ef6,ef6~		Maxime Jean Simon Ndiaye
Maxime Verhagen	3,38,e6ae,e7~	554116
Maxine Dexter	2,0,el13	96777172
Maxine Waters	2,0,dn13	461727
Maxwell Frost	2,0,ej13	113587724
May Chidiac	sj,r,ef6,ef6~
Mayerlin Arias	12l,o,ef6,ef6~
Mayik Deng	rp,2v,ef6,ef6~		Mayik Ayii Deng
Mazie Hirono	2,0,e314,e913;e,0,e913	16476
Mba Fomundam	18,10,ef6,ef6~		Mba Acha Fomundam
Mbagnick Ndiaye	85,v,ef6,ef6~
Mbarka Bouaida	18,1t,ef6,ef6~
McKeeva Bush	6h,5t,dxc,e0~;r,5t,e5b6,e8cj	794036
Megan Woods	l,g,ef6,ef6~;kx,g,ef6,ef6~;la,g,ef6,ef6~;5z,g,ef6,ef6~	6808764
Mehdi Gharbia	rz,24,ef6,ef6~		Mehdi Ben Gharbia
Mehdi Jomaa	0,24,ea1t,eb26	15304780
Mehmed Zenka	lx,40,ef6,ef6~
Mehmet Ersoy	k,z,ef6,ef6~
Mehmet Kasapoglu	y,z,ef6,ef6~
Mehmet Turhan	n,z,ef6,ef6~	21526592	Mehmet Cahit Turhan
Mehriban Aliyeva	q,3v,ed2l,ej~
Meisi Bolanos	7,1s,ef6,ef6~		Meisi Bolanos Weiss	Bolanos
Mekere Morauta	0,l,dv8,dy8
Melanie Stansbury	2,0,eh6e	96184996
Melford Nicholas	14,53,ef6,ef6~
Melika Mahmutbegovic	4,d,eb29,ei~
Melissa Price	h,6,ef6,ef6~	16195275
Memunatu Pratt	m,3f,ef6,ef6~
Men Sam An	ry,1j,ef6,ef6~;wy,1j,ef6,ef6~
Menardo Guevarra	40,2u,ef6,ef6~
Mendsaihan Enhsaihan	0,1p,ds7i,duc9;3,1p,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedes Araoz	0,s,ec,ed~;17,s,ec,ed~	9031673	Mercedes Rosalba Araoz;Mercedes Rosalba Araoz Fernandez	Araoz
Mercedez Araoz	4,s,ef6,ef6~
Mercelino Ntutumu	j,1f,e06f,e3~		Mercelino Oyono Ntutumu
Merdan Annadurdyyew	b,3h,ef6,ef6~
Mereseini Vuniwaqa	1i,2a,ef6,ef6~	18166062
Merete Riisager	d,47,ef6,ef6~	11989087
Merrah Kipefa	i,l,ef6,ef6~
Mervyn Jones	6,5p,dw1r,dycg	6820915
Mette Bock	k,47,ef6,ef6~	11989208
Mevludin Nuhodzic	f,40,ef6,ef6~	99429812
Mher Grigoryan	3,2m,ef6,ef6~;3,2m,eh83,ej~
Miao Wei	s,2,ef6,ef6~	8292013		Miao
Michael Baumgartner	2,0,el13	6828508
Michael Bennet	e,0,e51m	554792
Michael Benstrong	1d,52,ef6,ef6~
Michael Birt	2n,5r,e579,ec~
Michael Bradley	6,5p,dj,dp2
Michael Browne	d,53,ef6,ef6~
Michael Cloud	2,0,ee7a	55313952
Michael Creed	c,3b,ef6,ef6~	6829535
Michael Cruz	12,62,e311,e5~
Michael Cullen	3,g,dy7,e3~	2622925
Michael Dunkley	r,3k,ea5k,ed7j;b0,3k,ef6,ef6~	17626860
Michael Fahy	1h,3k,ef6,ef6~
Michael Falzon	3h,4f,ef6,ef6~
Michael Farrugia	1h,4f,ef6,ef6~	37861149
Michael Finnegan	1a,39,ef6,ef6~
Michael Gore	6,5t,do5,dr9f
Michael Guest	2,0,ef13	60428645
Michael Hardie Boys	g,g,ds3l,dx44	1047359		Hardie Boys
Michael Katambo	c,1x,ef6,ef6~
Michael Keenan	8z,6,ef6,ef6~;lz,6,ef6,ef6~
Michael Lawler	2,0,ej13	105179052
Michael Lueth	14,2v,ef6,ef6~		Michael Makuei Lueth
Michael Masutha	a,p,ef6,ef6~
Michael McCaul	2,0,e114	539509
Michael McCormack	3,6,ef6,ef6~;1b,6,ef6,ef6~;33,6,ef6,ef6~;n,6,ef6,ef6~	6832641
Michael Misick	10,5p,e0,e4~;r,5p,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	f,2v,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	3,l,dtcg,du~
Michael Ogio	3,l,dx,ec~;6,l,dx,ec~;g,l,dx,ec~
Michael Peyrefitte	p,39,ef6,ef6~
Michael Pintard	y,3i,ef6,ef6~
Michael Powell	3,4u,do,do~		Michael Oliver Powell
Michael Ring	6n,3b,ef6,ef6~	3777472
Michael Rulli	2,0,ek6b	63170062
Michael Sata	1,1x,e79n,eb1p	299173	Michael Chilufya Sata
Michael Somare	0,l,dy8,e6ce
Michael Soto	4k,19,ef6,ef6~		Michael Soto Rojas	Soto
Michael Torode	10,5j,e335,e451
Michael Turner	2,0,dz17	505722
Michael Wamalwa	4,3c,dy,dy~	593552	Michael Kijana Wamalwa
Michael Wilkins	12,5j,dm,dq~
Michael Wong	hs,2,ef6,ef6~		Michael Wong Wai-lun	Wong
Michaelia Cash	10s,6,ef6,ef6~;4m,6,ef6,ef6~
Michaelle Jean	g,4t,eb15,eb~
Michaelle Jean	g,e,e19r,e6a1	128933
Michalis Kalogirou	a,2n,ef6,ef6~
Michel Angouin	2x,10,ef6,ef6~		Michel Ange Angouin
Michel Awn	1,r,ecav,ei~
Michel Cadot	v,6l,dw6l,dz~
Michel Diefenbacher	v,6e,dr3,dt~
Michel Djotodia	1,1r,e93o,ea1k	8202995
Michel Gbezera-Bria	0,1r,dt1,dv1
Michel Ikoli	sq,h,ef6,ef6~		Michel Bongongo Ikoli
Michel Jeanjean	2q,56,e66a,ea~
Michel Kafando	1,26,eab1,eb~
Michel Leveque	t,5a,dt23,dw~	3310255
Michel Martelly	1,22,e75e,ec2e
Michel Mathieu	1l,59,e17f,e2~
Michel Morin	v,6l,dq,dr~
Michel Roger	t,5a,e63t,eb~	57849
Michel Suleiman	1,r,e45p,e9~		Michel Sulayman
Michel al-Murr	3,r,ds,ds~
Michele Pierre-Louis	0,22,e495,e5b7
Micheline Calmy-Rey	1,2y,e2,e3~;4,2y,e2,e3~	122377
Michelle Fischbach	2,0,eh13	6837025
Michelle Hooyboer-Winklaar	k,5l,ef6,ef6~
Michiel Godfried Eman	0,5l,ef6,ef6~
Miegombyn Enkhbold	3,1p,e2,e7~;0,1p,e2,e7~;26,1p,e2,e7~	558683
Miguel Biteo Borico	0,1f,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua	s,1f,ef6,ef6~		Miguel Ekua Ondo	Ekua
Miguel Mayo	9,2t,ef6,ef6~	110628468
Miguel Oyono Ndong	j,1f,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	3,1f,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6g,dq2p,dy63
Miguel Rodrigeuz	1,19,du58,du~		Miguel Angel Rodrigeuz
Miguel Torruco	bm,37,ef6,ef6~		Miguel Torruco Marques	Torruco
Miguel Trovoada	1,4q,dn44,dx93
Miguel Vargas	5,2w,ef6,ef6~		Miguel Octavio Vargas;Miguel Octavio Vargas Maldonado	Vargas
Miguel Zuniga	3t,33,ef6,ef6~		Miguel Antonio Zuniga
Mihai Ghimpu	1,23,e59b,e6cu	294473
Mihai Tudose	0,17,ed6t,ed~	12735517
Mihai-Viorel Fifor	8,17,ef6,ef6~
Mihaly Varga	7,4a,ef6,ef6~
Mika Lintila	o,31,ef6,ef6~	16984784
Mikael Damberg	1h,2i,ef6,ef6~	3372917
Mikaela Engell	1l,5i,e74,ej~
Mikaele Kulimoetoke	20,56,eabq,ec~
Mikaele Tauhavili	20,56,ds,ds~
Mikalay Snapkow	j,t,eg64,ej~
Mikarite Temari	pu,4x,ef6,ef6~
Mikayil Jabbarov	bg,3v,ef6,ef6~
Mike Bost	2,0,eb16	6846090
Mike Carey	2,0,ehb4	108010312
Mike Collins	2,0,ej13	115806750	Mike Collins Jr.
Mike Crapo	2,0,dp15,dv13;e,0,dv16	734319	Michael Crapo
Mike Eman	0,5l,e5au	1268462
Mike Ezell	2,0,ej13	115137554
Mike Flood	2,0,ei7c	6846855
Mike Halferty	1g,5c,ef6,ef6~
Mike Haridopolos	2,0,el13	6847137
Mike Kelly	2,0,e715	1431761
Mike Kennedy	2,0,el13	16730723
Mike Lee	e,0,e715	627098
Mike Levin	2,0,ef13	55424854
Mike Quigley	2,0,e547	465767
Mike Rogers	2,0,dz17	693238
Mike Rounds	e,0,eb16	722503
Mike Simpson	2,0,dv16	549521	Michael Simpson
Mike Thompson	2,0,dv16	1323196
Mike de Meza	7,5l,ef6,ef6~
Mikhail Chigir	0,t,dq7,dsb
Mikhail Demchuk	3,t,dw7e,dx~
Mikhail Kotyukov	1f,7,ef6,ef6~		Mikhail Mikhaylovich Kotyukov
Mikhail Myasnikovich	j,t,do,ea~;0,t,do,ea~	45076
Mikheil Batiashvili	d,32,ef6,ef6~	65285983
Miklos Kasler	lw,4a,ef6,ef6~	23925538
Mila Carovska	i,28,ef6,ef6~
Mila Ramljak	3,2f,do,do~
Milagros Ortiz-Bosch	4,2w,dw8g,dz~
Milan Dunovic	4,d,ef6,ef6~
Milan Krkobabic	1e,1v,ef6,ef6~	15708342
Milan Kujundzic	9,2f,ef6,ef6~	6850596
Milan Mandilovic	i,d,ef6,ef6~
Milan Panic	0,1v,do7e,doc
Milda Vainiute	a,3p,ef6,ef6~
Mile Akmadzic	0,d,doa,dpa
Milena Harito	3z,45,ef6,ef6~
Milenko Savanovic	i,d,ef6,ef6~
Milojka Kolar Celarc	9,35,ef6,ef6~	12796707		Kolar Celarc
Milton Claros	13,30,ef6,ef6~		Milton Claros Hinojosa	Claros
Milton Luna	d,1c,ef6,ef6~		Milton Luna Tamayo	Luna
Milton Weeks	b,4b,ef6,ef6~
Milutin Simovic	c,40,ef6,ef6~;3,40,ef6,ef6~
Milva Ekonomi	o,45,ef6,ef6~	25570422
Min Thu	rr,2c,ef6,ef6~
Mindaugas Sinkevicius	o,3p,ef6,ef6~
Mindaugas Stankevicius	r,3p,ds2f,ds~
Minette Likeng	38,10,ef6,ef6~		Minette Libom Li Likeng
Miodrag Simovic	3,d,dp,dp~
Mir Jamali	0,12,dybn,e08s		Mir Zafarullah Khan Jamali
Mircea Snegur	1,23,dm93,ds~
Mirek Topolanek	0,1y,e294,e549	155880
Mirela Kumbaro	k,45,ef6,ef6~	15724978
Mireya Moscoso	1,2t,dv91,e091	231946	Mireya Elisa Moscoso;Mireya Elisa Moscoso Rodriguez	Moscoso
Miri Regev	k,a,ef6,ef6~
Miriam Blanchard	1j,4l,ef6,ef6~
Miriam Raudez	d,4c,ef6,ef6~
Mirko Cvetkovic	0,1v,e477,e87n	204723
Mirko Sarovic	2o,d,dwbb,dy~	2444338
Mirna Louisa-Godett	0,6g,dz8b,dz~
Miroljub Labus	3,7a,dx1p,dx~;3,1v,dx1p,dz~
Miroslav Lajcak	5,2x,ef6,ef6~	467905
Miroslav Toman	c,1y,ef6,ef6~	13580235
Mirtha Vasquez	0,s,eha6,eica		Mirtha Esther Vasquez;Mirtha Esther Vasquez Chuquilin	Vasquez
Misa Telefoni	3,4p,dx,e6~			Misa
Mitchell Fifield	44,6,ef6,ef6~;1x,6,ef6,ef6~		Mitchell Peter Fifield
Mitcy Larue	1h,52,ef6,ef6~
Mitsuhiro Miyakoshi	x,b,ef6,ef6~;ru,b,ef6,ef6~;st,b,ef6,ef6~;u3,b,ef6,ef6~;ue,b,ef6,ef6~
Miyegombo Enkhbold	3o,1p,ef6,ef6~
Mkhitar Hayrapetyan	8w,2m,ef6,ef6~
Mladen Ivanic	2o,d,eabh,ed~;x8,d,ef6,ef6~	944643
Mladen Sarcevic	d,1v,ef6,ef6~	27480291
Moana Carcasses	0,2k,e93n,ea5e	3317554	Moana Carcasses Kalosil	Carcasses
Moctar Diay	0,2s,ek82		Moctar Ould Diay
Moctar Kassoum	sf,y,ef6,ef6~			Moctar
Modeste Kerekou	4m,46,ef6,ef6~
Modeste Lukwebo	u8,h,ef6,ef6~	19543886	Modeste Bahati Lukwebo
Modibo Keita	0,1n,eb18,ed48
Modibo Sidibe	0,1n,dw9,e6~		Mande Sidibe
Moeketsi Majoro	7,4i,ef6,ef6~;0,4i,eg5k,eh~	91621859
Mofazzal Maya	92,1k,ef6,ef6~		Mofazzal Hossain Chowdhury Maya
Mohamad Arteh	3,29,eb26,ec~		Mohamad Omar Arteh
Mohamad Sabu	8,2r,ef6,ef6~	6890904		Mohamad
Mohamed Abbou	18,1t,ef6,ef6~
Mohamed Abdalla	qu,1w,ef6,ef6~		Mohamed Abu Fatma Abdalla
Mohamed Abdel-Aati	9p,x,ef6,ef6~
Mohamed Abdel-Rehim	a,x,ef6,ef6~		Mohamed Hossam Abdel-Rehim
Mohamed Abidine	k,24,ef6,ef6~	28502176	Mohamed Zine El Abidine
Mohamed Aila	0,1w,ef6,ef6~		Mohamed Tahir Aila
Mohamed Aissa	3b,1q,ef6,ef6~	18213891
Mohamed Alie	60,3f,ef6,ef6~
Mohamed Arfaoui	4u,24,ef6,ef6~
Mohamed Asim	5,3r,ef6,ef6~
Mohamed Aslam	aj,3r,ef6,ef6~
Mohamed Awaleh	c,54,ef6,ef6~		Mohamed Ahmed Awaleh
Mohamed Aziz	1,2s,e585,ed~;1,2s,ef6,ef6~		Mohamed Ould Abdel Aziz
Mohamed Azmin	o,2r,ef6,ef6~	73962	Mohamed Azmin Ali	Azmin
Mohamed Badaoui	123,4e,ef6,ef6~		Mohamed Chatur Badaoui
Mohamed Bangura	13g,3f,ef6,ef6~
Mohamed Beavogui	0,1d,eha6,ei8k
Mohamed Bechir	0,2s,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,2s,eg86,ek82		Mohamed Ould Bilal
Mohamed Boucha	18,y,ef6,ef6~
Mohamed Boulif	18,1t,ef6,ef6~		Mohamed Najib Boulif
Mohamed Boussaid	24,1t,ef6,ef6~
Mohamed Daoudou	f,4e,ef6,ef6~
Mohamed Deen	4,3r,e82m,e8~	6893391	Mohamed Waheed Deen
Mohamed Diane	7g,1d,ef6,ef6~
Mohamed Dileita	0,54,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	a,4e,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed El Ouafa	18,1t,ef6,ef6~			El Ouafa
Mohamed Erlaf	67,1n,ef6,ef6~		Mohamed Ag Erlaf
Mohamed Fofana	0,1d,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	8,2s,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,2s,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Haleem	38,1b,ef6,ef6~		Mohamed Hashim Abdul Haleem
Mohamed Hassad	f,1t,ef6,ef6~
Mohamed Hattab	y,1q,ef6,ef6~
Mohamed Jalloh	4,3f,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jameel	4,3r,e9bh,ea~;1t,3r,ef6,ef6~	6891274	Mohamed Jameel Ahmed	Jameel
Mohamed Karim-Lamrani	0,1t,doa,dq5t
Mohamed Kembou	18,2s,ef6,ef6~		Mohamed Ould Kembou
Mohamed Loukal	b,1q,ef6,ef6~
Mohamed Maait	7,x,ef6,ef6~
Mohamed Madi	0,4e,dq16,dqad		Mohamed Abdou Madi
Mohamed Mebarki	bt,1q,ef6,ef6~
Mohamed Moubdii	18,1t,ef6,ef6~
Mohamed Omar	1r,y,ef6,ef6~		Mohamed Ben Omar
Mohamed Roble	0,29,eg9r,ei6p		Mohamed Hussein Roble
Mohamed Saafan	5s,x,ef6,ef6~
Mohamed Salim	a,1w,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Samro	62,y,ef6,ef6~		Mohamed Sanoussi Samro
Mohamed Sbihi	k,1t,ef6,ef6~		Mohamed Amine Sbihi
Mohamed Shaker	4t,x,ef6,ef6~
Mohamed Sidi	fy,2s,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Sidibe	1a,1n,ef6,ef6~		Mohamed Moustapha Sidibe
Mohamed Souef	5,4e,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Swaray	14,3f,ef6,ef6~
Mohamed Taki	1,4e,ds3g,dub6		Mohamed Taki Abdulkarim	Taki
Mohamed Trabelsi	1o,24,ef6,ef6~	28105062
Mohamed Vetah	2i,2s,ef6,ef6~		Mohamed Abdel Vetah
Mohamed Waheed	1,3r,e5,e8~;4,3r,e5,e8~		Mohamed Waheed Hassan Maniku	Waheed
Mohamed Yusef	s,18,ef6,ef6~		Mohamed Mazen Ali Yusef
Mohamed el-Assar	qt,x,ef6,ef6~
Mohammad Abu Rumman	k,1m,ef6,ef6~			Abu Rumman
Mohammad Aref-Yazdi	q,n,dx8,e1~		Mohammad Reza Aref-Yazdi
Mohammad Bathaei	d,n,ef6,ef6~
Mohammad Bawari	14,14,ef6,ef6~		Mohammad Rasul Bawari
Mohammad Eslami	7q,n,ef6,ef6~	58902699
Mohammad Fahim	q,14,e5bj,e9~		Mohammad Fahim Khan	Fahim
Mohammad Hamidi	p,14,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	o,14,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Mohaqqeq	zh,14,ef6,ef6~
Mohammad Nabi	q,14,dp,ds~;4,14,dp,ds~		Mohammad Nabi Mohammadi	Nabi
Mohammad Nahavandian	12r,n,ef6,ef6~	5962247
Mohammad Nasim	9,1k,ef6,ef6~
Mohammad Nobakht	ln,n,ef6,ef6~;12u,n,ef6,ef6~;12w,n,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	q,n,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shah	q,14,dp,dq~		Mohammad Shah Fazli	Shah
Mohammad Shahidi	4,n,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	i,n,ef6,ef6~;12s,n,ef6,ef6~
Mohammad Shinwari	d,14,ef6,ef6~		Mohammad Ibrahim Shinwari
Mohammad Stanekzai	hz,14,ef6,ef6~		Mohammad Masoom Stanekzai
Mohammad Tahmasi	1g,14,ef6,ef6~		Mohammad Hamid Tahmasi
Mohammad Tarar	1,12,dtcv,dx~	34935	Mohammad Rafiq Tarar
Mohammad al-Fares	d,2g,ef6,ef6~		Mohammad Abdulatif al-Fares
Mohammadin Ketapi	m,2r,ef6,ef6~			Mohammadin
Mohammadmian Soomro	y4,12,ef6,ef6~
Mohammed Al al-Shaykh	t,2d,ef6,ef6~		Muhammad Al al-Shaykh;Muhammad bin Abd al-Malik Al al-Shaykh	Al al-Shaykh
Mohammed Al-Khalifa	3,4r,e19,eh~			Mohammed
Mohammed Al-Maktoum	4,13,e215,ei~			Mohammed
Mohammed Al-Nuhayan	1,13,ei5e,ei~			Mohammed
Mohammed Ba Sindwah	0,1i,e7br,ea~		Muhammad Ba Sindwah;Muhammad Salim Ba Sindwah	Ba Sindwah
Mohammed Bantan	lf,2d,ef6,ef6~		Muhammad Bantan;Muhammad Salih Bantan
Mohammed Bello	jy,2h,ef6,ef6~		Mohammed Musa Bello
Mohammed Bilal	4,2z,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Daoud	k,r,ef6,ef6~		Muhammad Daoud
Mohammed Dionne	0,v,ea74,ed~;0,v,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Fnaysh	y,r,ef6,ef6~		Muhammad Fnaysh
Mohammed Ghazal	1a,18,ef6,ef6~		Muhammad Ghazal;Muhammad Walid Ghazal
Mohammed Hashim	1c,1h,ef6,ef6~		Muhammad Hashim
Mohammed Jallow	4,4s,ek2n
Mohammed Kalla	4,15,e0ak,e5~		Muhammad Kalla;Muhammad Yusuf Kalla
Mohammed Kharbutli	4t,18,ef6,ef6~		Muhammad Kharbutli;Muhammad Zuhair Kharbutli
Mohammed Miru	0,18,dw3d,dz9a		Mohammad Miru;Muhammad Miru;Muhammad Mustafa Miru
Mohammed Naseem	4z,12,ef6,ef6~		Muhammad Naseem;Muhammad Farogh Naseem
Mohammed Nasir	5z,15,ef6,ef6~		Muhammad Nasir
Mohammed Ouzzine	y,1t,ef6,ef6~
Mohammed Qubati	m,1i,ef6,ef6~		Muhammad Qubati;Muhammad Abd al-Majid Qubati
Mohammed Rahman	0,1k,ds3v,ds6n		Muhammad Rahman;Muhammad Habibur Rahman
Mohammed Sambo	4,2h,e65j,ea~		Mohammed Namadi Sambo
Mohammed Sara	14,18,ef6,ef6~		Muhammad Sara;Muhammad Imad Abdallah Sara
Mohammed Shukayr	56,r,ef6,ef6~		Muhammad Shukayr
Mohammed Siala	5,58,ef6,ef6~		Muhammad Siala;Muhammad al-Tahir Hammuda Siala
Mohammed Swati	51,12,ef6,ef6~	16187331	Muhammad Swati;Muhammad Azam Khan Swati
Mohammed Vawda	2m,12,ef6,ef6~		Muhammad Vawda;Muhammad Faisal Vawda
Mohammed Zaki	8,x,ef6,ef6~		Muhammad Zaki
Mohammed al-Ahmed	k,18,ef6,ef6~		Muhammad al-Ahmed
Mohammed al-Amari	55,58,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bashir	0,18,ekc8		Muhammad al-Bashir
Mohammed al-Bawardi	a7,13,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Gargawi	4p,13,ef6,ef6~		Muhammad al-Gargawi;Muhammad Abdallah al-Gargawi
Mohammed al-Hakim	5,1h,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Hamadi	d,4m,ef6,ef6~		Muhammad al-Hamadi;Muhammad Abd al-Wahid Ali al-Hamadi
Mohammed al-Hashil	b,2g,ef6,ef6~		Muhammad al-Hashil
Mohammed al-Jabri	6d,2g,ef6,ef6~;v3,2g,ef6,ef6~		Muhammad al-Jabri
Mohammed al-Jadan	7,2d,ef6,ef6~		Muhammad al-Jadan
Mohammed al-Kalbani	2d,4h,ef6,ef6~			Mohammed
Mohammed al-Khalid al-Sabah	8,2g,ef6,ef6~;3,2g,ef6,ef6~			Mohammed al-Khalid
Mohammed al-Maqdashi	8,1i,ef6,ef6~		Muhammad al-Maqdashi
Mohammed al-Maytami	1j,1i,ef6,ef6~		Muhammad al-Maytami
Mohammed al-Rumayhi	vm,4m,ef6,ef6~		Muhammad al-Rumayhi;Muhammad bin Abdallah bin Mitib al-Rumayhi
Mohammed al-Rumhi	2i,4h,ef6,ef6~		Muhammad al-Rumhi;Muhammad bin Hamad bin Sayf al-Rumhi
Mohammed al-Saadi	s,1i,ef6,ef6~		Muhammad al-Saadi
Mohammed al-Sabah	14,2g,ef6,ef6~;a6,2g,ef6,ef6~			Mohammed
Mohammed al-Sada	l,4m,ef6,ef6~		Muhammad al-Sada;Muhammad Salih al-Sada
Mohammed al-Salim	0,2g,ei7j,ei~		Muhammad al-Salim;Muhammad al-Sabah al-Salim
Mohammed al-Sayyid	b1,18,ef6,ef6~		Muhammad al-Sayyid;Muhammad Abd al-Sattar al-Sayyid
Mohammed al-Shaar	f,18,ef6,ef6~		Muhammad al-Shaar;Muhammad Ibrahim al-Shaar
Mohammed al-Shabibi	1a,4h,ef6,ef6~		Muhammad al-Shabibi;Muhammad bin Saif al-Shabibi
Mohammed al-Thani	3,4m,du1k,e0~			Mohammed
Mohammed al-Tubi	h,4h,ef6,ef6~		Muhammad al-Tubi;Muhammad bin Salim bin Said al-Tubi
Mohammed al-Tuwayjri	o,2d,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Utri	0,18,dz9a,e74e		Muhammad al-Utri;Muhammad Naji al-Utri
Mohammed al-Zubaydi	3,1h,do,dw~;0,1h,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	3,4m,du1k,e2~			Mohammed
Mohammed bin Sultan al-Busaidi	t,4h,ef6,ef6~			Mohammed bin Sultan
Mohammed bin Zayid al-Nuhayyan	1,13,ei5e			Mohammed bin Zayid
Mohand Laensar	1j,1t,ef6,ef6~
Mohd Redzuan	je,2r,ef6,ef6~	55760030	Mohd Redzuan Md Yusof	Redzuan
Mohsen Haji-Mirzaie	8c,n,ef6,ef6~
Moises Halleslevens	4,4c,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,1q,dq4b,drcv
Mokhele Moletsane	a,4i,ef6,ef6~
Mokhtar Diay	o,2s,ef6,ef6~		Mokhtar Ould Diay
Mokhtar Hasbellaoui	9,1q,ef6,ef6~
Molwyn Joseph	9,53,ef6,ef6~
Momir Bulatovic	0,1v,dmcn,dw~
Mompati Merafhe	4,4d,e441,e7~
Mona Sahlin	3,2i,dqa6,dr~
Monica Azuba	2g,5,ef6,ef6~		Monica Ntege Azuba
Monica Babuc	d,23,ef6,ef6~	15071201
Monica De La Cruz	2,0,ej13	115496109		De La Cruz
Monica Juma	df,3c,ef6,ef6~	47531099
Monica Maeland	1z,4j,ef6,ef6~	6515796
Monica Mutsvangwa	14,3t,ef6,ef6~
Monique Ohsan-Bellepeau	4,1o,e6bc,eb~
Monise Laafai	1x,3n,ef6,ef6~	6900427
Monja Zafitsimivalo	0,2e,e53i,e5ci		Monja Roindefo Zafitsimivalo
Montgomery Daniel	1a,55,ef6,ef6~
Moody Awori	4,3c,dz9p,e3~	4358037
Moon Seong-hyeok	wi,c,ef6,ef6~	63378324		Moon
Morgan Griffith	2,0,e715	1684857
Morgan Johansson	a,2i,ef6,ef6~;3,2i,ef9a,eh~	5887217
Morgan Luttrell	2,0,ej13	115137460
Morgan McGarvey	2,0,ej13	16732298
Morie Manyeh	1v,3f,ef6,ef6~
Moritz Leuenberger	1,2y,dw,e2~;4,2y,dw,e2~	115520
Morten Ruud	6,6i,dub,dz~
Mory Sangare	1w,1d,ef6,ef6~
Moses Ali	j,5,ec,ej~;3c,5,ec,ej~
Moses Garu	4g,20,ef6,ef6~
Moses Kizige	nb,5,ef6,ef6~
Moses Machar	17,1w,dx2c,e0~
Moses Nagamootoo	0,36,eb5k,ec~;0,36,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	g,20,dq6a,dv
Moses Vilakati	m,4w,ef6,ef6~
Moshe Kahlon	7,a,ef6,ef6~	265006
Moshe Katzav	1,a,dw7v,e2~
Moshiur Ranga	2t,1k,ef6,ef6~		Moshiur Rahman Ranga
Moshoeshoe II	15,4i,dr2,dr~			Moshoeshoe
Motiur Rahman	3b,1k,ef6,ef6~
Motloho Maliehe	m,4i,ef6,ef6~
Mouctar Diallo	y,1d,ef6,ef6~
Moukadas Noure	1w,1r,ef6,ef6~	112079593
Moulay Elalamy	s,1t,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Boubacar	m9,1n,ef6,ef6~		Moulaye Ahmed Boubacar
Moulaye Laghdaf	0,2s,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Barreh	74,54,ef6,ef6~		Moumin Hassan Barreh
Moumin Cheikh	a,54,ef6,ef6~		Moumin Ahmed Cheikh
Moumina Hassan	1i,54,ef6,ef6~		Moumina Houmed Hassan
Mounouna Foutsou	y,10,ef6,ef6~
Mourad Zemali	i,1q,ef6,ef6~
Moussa Ahmed	6y,54,ef6,ef6~		Moussa Mohamed Ahmed
Moussa Hassan	1b,54,ef6,ef6~		Moussa Ahmed Hassan
Moussa Mara	0,1n,ea49,eb18
Moustadroine Abdou	l,4e,ef6,ef6~
Moustapha Diatta	18,v,ef6,ef6~		Moustapha Lo Diatta
Moustapha Diop	s,v,ef6,ef6~
Moustapha Mahamoud	1w,54,ef6,ef6~		Moustapha Mohamed Mahamoud
Moustapha Mijiyawa	9,2o,ef6,ef6~
Moustapha Mohamadou	8v,10,ef6,ef6~
Moustapha Naite	13,1d,ef6,ef6~
Mthuli Ncube	7,3t,ef6,ef6~
Muamar al-Iryani	14,1i,ef6,ef6~		Muamar Mutahir al-Iryani
Mubarak Abu Yamin	ab,1m,ef6,ef6~			Abu Yamin
Mubarak al-Mahdi	4d,1w,ef6,ef6~	6930870	Mubarak al-Fadil al-Mahdi
Mubarak al-Mansuri	b,13,ef6,ef6~		Mubarak Rashid al-Mansuri
Muferiat Kamil	wr,2p,ef6,ef6~			Muferiat
Mugur Isarescu	0,17,ducm,dwct	255022
Muhadjir Effendy	43,15,ef6,ef6~	26236935
Muhammd Abu Saq	t,2d,ef6,ef6~		Muhammd bin Faysal bin Jabir Abu Saq	Abu Saq
Muhammethan Cakyyew	35,3h,ef6,ef6~
Muhammetseyit Sylapow	i,3h,ef6,ef6~
Muhannad Shehadah	tw,1m,ef6,ef6~
Mujahid Yusof	a5,2r,ef6,ef6~			Mujahid
Mujib Karimi	zc,14,ef6,ef6~		Mujib Rahman Karimi
Mujibul Chunnu	i,1k,ef6,ef6~		Mujibul Haque Chunnu
Mujibul Huq	53,1k,ef6,ef6~
Mukhamed Abalakov	3,3h,ds,dv~
Mukhammedkalyy Abylgaziev	0,16,ef6,ef6~
Mukhtar Babayev	93,3v,ef6,ef6~
Mukhtar Gomaa	b1,x,ef6,ef6~
Mukhtar Naqvi	vh,4,ef6,ef6~		Mukhtar Abbas Naqvi
Mulatu Teshome Wirtu	1,2p,e9a7,eeap			Mulatu
Mun Myong Hak	fp,9,ef6,ef6~			Mun
Mun Ung Jo	kk,9,ef6,ef6~			Mun
Munipoese Muliakaaka	20,56,ei3k
Muqrin bin Abd	3c,2d,e92,ea~			Muqrin
Murad Saeed	1x,12,ef6,ef6~	16231467
Murad al-Halimi	n,1i,ef6,ef6~
Murat Cetinkaya	b,z,ef6,ef6~	23817662
Murat Kurum	h,z,ef6,ef6~
Muriel Penicaud	i,3,ef6,ef6~
Musa Drammeh	25,4s,ef6,ef6~
Musa Echweru	t1,5,ef6,ef6~
Musa Maaytah	ao,1m,ef6,ef6~
Musa al-Koni	3,58,ef6,ef6~
Musaid al-Ayban	t,2d,ef6,ef6~		Musaid bin Muhammad al-Ayban
Mustafa Ramid	a,1t,ef6,ef6~
Mustafa Talas	3,18,dg3b,dz~
Mustafa Varank	s,z,ef6,ef6~
Mustafizur Fizar	43,1k,ef6,ef6~		Mustafizur Rahman Fizar
Mustapha Abdul-Hamid	14,27,ef6,ef6~	28924956
Mustapha Guitouni	l,1q,ef6,ef6~
Mutale Nalumango	4,1x,eh8o,ej~
Mutalib al-Nafisa	t,2d,ef6,ef6~		Mutalib bin Abdallah al-Nafisa
Mutaro Djalo	v2,1g,ef6,ef6~
Muthana Gharaibeh	14,1m,ef6,ef6~
Mutotwe Kafwaya	2g,1x,ef6,ef6~
Mwangi Kiunjuri	d8,3c,ef6,ef6~	6944671
Mwigulu Nchemba	1h,2z,ef6,ef6~	31752753
Myint Htwe	9,2c,ef6,ef6~
Myint Swe	4,2c,ec3u,ed~;4,2c,ef6,ef6~
Mykola Azarov	j,8,dz,e9~;0,8,dz,e9~	57590
Myo Thein Gyi	d,2c,ef6,ef6~
Myrat Artykow	l,3h,ef6,ef6~
Myratgeldi Meredow	35,3h,ef6,ef6~;2i,3h,ef6,ef6~
Myrsini Zorba	k,2n,ef6,ef6~	11787642
N'diaye Diallo	k,1n,ef6,ef6~	ndiaye-diallo	N'diaye Ramatoulaya Diallo
Nabil Ahmed	11,54,ef6,ef6~		Nabil Mohamed Ahmed
Nabil Benabdellah	1a,1t,ef6,ef6~
Nabil al-Amudi	n,2d,ef6,ef6~		Nabil bin Muhammad al-Amudi
Nabil al-Hasan	2m,18,ef6,ef6~
Nabila Makram	tq,x,ef6,ef6~
Nada Murganic	4n,2f,ef6,ef6~
Nada al-Bustani	l,r,ef6,ef6~
Nader al-Dahabi	0,1m,e3bm,e5c9	362289	Nadir al-Dahabi
Nadia Calvino	o,3g,ef6,ef6~;4,3g,eh7c,ej~	20535388	Nadia Maria Calvino;Nadia Calvino Santamaria;Nadia Maria Calvino Santamaria	Calvino
Nadia Dudi	k,2v,ef6,ef6~		Nadia Arop Dudi
Nadir Larbaoui	0,1q,ejbb,el8s
Nagoum Yamassoum	0,21,dvcd,dy6c	1371488	Nagdum Yamassoum
Naha Mouknass	d,2s,ef6,ef6~		Naha Mint Hamdi Ould Mouknass
Nahas Angula	0,3m,e13l,e7~	57834
Nahit Mentese	3,z,ds3c,ds~
Naim al-Rubai	1x,1h,ef6,ef6~
Naina Andriantsitohaina	5,2e,ef6,ef6~
Naing Thet Lwin	jm,2c,ef6,ef6~
Naiqama Lalabalavu	1,2a,ekbc
Najah al-Attar	4,18,e23n,ej~
Najib Balala	dq,3c,ef6,ef6~
Najibullah Omari	11,14,ef6,ef6~		Najibullah Khwaja Omari
Najla Romdhane	0,24,ehab,ej81		Najla Bouden Romdhane
Najm al-Ahmad	a,18,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	fx,2s,ef6,ef6~
Nakpah Polo	1m,2o,ef6,ef6~
Nalton Brangman	d,3k,ef6,ef6~
Nambaryn Enkhbayar	1,1p,dx,e4~;0,1p,dx,e4~	54820
Namgay Tshering	7,5m,ef6,ef6~
Namoliki Neemia	1h,3n,ef6,ef6~		Namoliki Sualiki Neemia
Namsrai Tserenbat	h,1p,ef6,ef6~
Nanaia Mahuta	1z,g,ef6,ef6~;q4,g,ef6,ef6~	3798833
Nancy Gutierrez	f,3l,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nancy Mace	2,0,eh13	6962831
Nanda Pun	4,4g,ebav,ei~		Nanda Bahadar Pun
Nandocoomar Bodha	5x,1o,ef6,ef6~
Nanette Diaz Barragán	2,0,ed13	21662745	Nanette Barragán
Nango Dembele	c,1n,ef6,ef6~
Nangola Mbumba	4,3m,ef6,ef6~
Nani Chrougha	6y,2s,ef6,ef6~		Nani Ould Chrougha
Nape Nnauye	14,2z,ef6,ef6~		Nape Mosses Nnauye
Narayan Shrestha	3,4g,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra	3,3g,dn3d,dr~		Narcis Serra y Serra	Serra
Narcisse Mouelle Kombi	1k,10,ef6,ef6~	17496989		Mouelle Kombi
Narendra Tomar	1v,4,ef6,ef6~;wm,4,ef6,ef6~;51,4,ef6,ef6~;2t,4,ef6,ef6~	6965799	Narendra Singh Tomar
Nasim Olimzoda	9,3z,ef6,ef6~	31456826
Nasir Baum	9,1i,ef6,ef6~
Nasir Durrani	c,14,ef6,ef6~		Nasir Ahmad Durrani
Nasir Mohammed	0,2g,e343,e7bu			Nasir Mohammed
Nasir Sabah	j,2g,edcb,eh~			Nasir
Nasir al-Rudan	3c,2g,ds,ds~		Nasir Abdallah al-Rudan
Nasser al-Hamli	5o,13,ef6,ef6~		Nasser bin Thani al-Hamli
Nassour Ouaidou	0,21,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,23,eh86,ej2g
Natalia-Elena Intotero	z7,17,ef6,ef6~	12736409
Natalio Wheatley	r,5o,ei55
Natalya Kochanova	fe,t,ef6,ef6~
Natan Brechtefeld	p,4x,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	a,4x,ef6,ef6~
Natanielu Lopaoo	c,4p,ef6,ef6~		Natanielu Mua Lopaoo
Natasha Griggs	16,67,eda5,eh~;16,73,eda5,eh~
Nathaniel Moran	2,0,ej13	115137468
Nathaniel Waena	g,20,dw71,e577
Natsagiyn Bagabandi	1,1p,dt6k,e0~	334679
Navdeep Bains	3z,e,ef6,ef6~	3337237	Navdeep Singh Bains
Navin Dissanayake	x1,1b,ef6,ef6~
Nawfal Musa	il,1h,ef6,ef6~		Nawfal Baha Musa
Nayif al-Bakri	y,1i,ef6,ef6~
Naziha Laabidi	1i,24,ef6,ef6~	26905827
Nazim Ekren	3,z,e38t,e4~
Nazira Abdula	9,3s,ef6,ef6~	19958795	Nazira Karimo Vali Abdula
Ndeye Dieng	1i,v,ef6,ef6~		Ndeye Saly Diop Dieng
Ndeye Diop	kv,v,ef6,ef6~		Ndeye Ramatoulaye Gueye Diop
Ndlaluhlaza Ndwandwe	13,4w,ef6,ef6~
Ndordji Nazer	101,21,ef6,ef6~
Neal Dunn	2,0,ed13	27733851
Neal Rijkenberg	7,4w,ef6,ef6~
Nebojsa Radmanovic	2o,d,e2a1,ea~	310136
Nebojsa Stefanovic	3,1v,ef6,ef6~;f,1v,ef6,ef6~	4442477
Nedjo Trninic	n,d,ef6,ef6~
Negasso Gidada	1,2p,dr8,dxa8	356741		Negasso
Neil Lucas	16,67,e21u,e4~
Neil Pope	16,6m,e841,ea~
Neil Walter	16,84,dk2,e1~
Nela Kuburovic	a,1v,ef6,ef6~
Nellie Pou	2,0,el13	6990132
Nelson Fuentes	7,48,ef6,ef6~
Nelson Oduber	0,5l,dl2,e5au	942470
Nelson Toca	s,2w,ef6,ef6~		Nelson Toca Simo	Toca
Nematullo Hikmatullozoda	2e,3z,ef6,ef6~
Nenad Popovic	1e,1v,ef6,ef6~
Nenad Rikalo	c,3d,ef6,ef6~
Neno Dimov	h,1l,ef6,ef6~
Nestor Bankumukunzi	38,1e,ef6,ef6~
Nestor Martinez	2s,3l,ef6,ef6~		Nestor Humberto Martinez
Nestor Ntahontuye	0,1e,el85
Nestor Popolizio	5,s,ef6,ef6~	51296839
Nestor Reverol	f,o,ef6,ef6~		Nestor Reverol Torres	Reverol
Neto Lighe	i,4b,ef6,ef6~		Neto Zarzar Lighe
Nevers Mumba	4,1x,dz5,dz~	1982213
Ng Chee Meng	x,41,ef6,ef6~			Ng
Ng Eng Hen	8,41,ef6,ef6~			Ng
Ngaka Ngaka	w6,4d,ef6,ef6~
Ngamau Munokoa	3,4v,dzb5,dz~
Ngiratkel Etpison	1,9f,dkb2,do~
Ngo Xuan Lich	8,i,ef6,ef6~	10800424
Nguyen Chi Dung	1j,i,ef6,ef6~
Nguyen Cong Tan	3,i,dt9t,dx~
Nguyen Khanh	3,i,dj2,dt~
Nguyen Minh Triet	1,i,e26r,e76p	57400
Nguyen Ngoc Thien	k,i,ef6,ef6~
Nguyen Sinh Hung	3,i,e26s,e6~	4120045
Nguyen Tan Dung	j,i,du,eb~;0,i,du,eb~	57600
Nguyen Thi Binh	4,i,doa,dx~	446909
Nguyen Thi Doan	4,i,e37p,eb~
Nguyen Thi Kim Tien	9,i,ef6,ef6~
Nguyen Thien Nhan	3,i,e382,e8~
Nguyen Xuan Cuong	c,i,ef6,ef6~
Nhek Bunchhay	3,1j,ef6,ef6~
Nhial Nhial	5,2v,ef6,ef6~		Nhial Deng Nhial
Niale Kaba	1j,2b,ef6,ef6~
Niasse Moustapha	0,v,dw,dx33	1951094
Nicanor Duarte Frutos	1,3e,dz8f,e48f			Duarte Frutos
Nicanor Serrano	4,1c,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicephore Fylla	11x,1z,ef6,ef6~		Nicephore Antoine Thomas Fylla;Nicephore Antoine Thomas Fylla Saint Eudes	Fylla
Nicholas Begich	2,0,el13	113676482	Nicholas Begich III
Nicholas Brathwaite	0,4z,dm3d,dq21
Nicholas Dausi	14,4y,ef6,ef6~	7025283
Nicholas Langworthy	2,0,ej13	55356856
Nicholas Liverpool	1,4l,dza,e89h
Nicholas Yang	mm,2,ef6,ef6~		Nicholas Yang Wei-hsiung	Yang
Nick Kuman	d,l,ef6,ef6~
Nick LaLota	2,0,ej13	115168182	Nicolas LaLota
Nickolas Steele	9,4z,ef6,ef6~
Nicolae Burnete	5z,17,ef6,ef6~
Nicolae Ciubuc	c,23,ef6,ef6~
Nicolae Ciuca	0,17,ehbp,ej6f	28950289
Nicolae Timofti	1,23,e83n,ec~
Nicolae Vacaroiu	0,17,dob,dscc
Nicolas Akapo	c,1f,ef6,ef6~		Nicolas Houtondji Akapo
Nicolas Dujovne	82,2l,ef6,ef6~	28058759
Nicolas Meda	9,26,ef6,ef6~
Nicolas Monckeberg	i,3a,ef6,ef6~
Nicolas Obama	ua,1f,ef6,ef6~		Nicolas Obama Nchama	Obama
Nicolas Schmit	i,3q,ef6,ef6~
Nicolas Tiangaye	0,1r,e8,e9~	3277446
Nicolau dos Santos	c,1g,ef6,ef6~
Nicole Assele	13l,u,ef6,ef6~
Nicole Belloubet	a,3,ef6,ef6~
Nicole Malliotakis	2,0,eh13	7030112
Nicole Olliviere	l,43,ef6,ef6~
Nigel Clarke	7,4t,ef6,ef6~
Nigel Dakin	6,5p,ef7f,ej~
Nigel Haywood	6,5h,e6ag,ea4s
Nigel Phillips	6,5h,ed9c,ei7n;6,6y,ei8d
Nigel Scullion	m5,6,ef6,ef6~	7032631	Nigel Gregory Scullion
Nigmatzhan Isingarin	j,1a,dqac,ds~
Nihal al-Awlaqi	3l,1i,ef6,ef6~
Nikema Williams	2,0,eh13	56486570
Nikenike Vurobaravu	1,2k,ei7n
Nikica Valentic	0,2f,dp4,drb
Nikki Budzinski	2,0,ej13	111342337	Nicole (Nikki) Budzinski
Niko Papaliitele	2g,4p,ef6,ef6~		Niko Lee Hang Papaliitele
Niko Peleshi	c,45,ef6,ef6~
Nikola Dimitrov	5,28,ef6,ef6~	12288374
Nikola Janovic	1k,40,ef6,ef6~
Nikola Kljusev	0,28,dn3,do~
Nikola Sainovic	3,1v,dr9f,dw~
Nikolai Denkov	0,1l,ej66,ek49		Nikolay Denkov
Nikolai Nankov	33,1l,ef6,ef6~		Nikolay Nankov
Nikolai Tanayev	0,16,dy5m,e0~	24671	Nikolay Tanayev
Nikolai Vasilev	3,1l,dnb8,e0~		Nikolay Vasilev
Nikolao Pula	6,66,el13
Nikolaos Pappas	hv,2n,ef6,ef6~
Nikolina Angelkova	m,1l,ef6,ef6~
Nikoloz Gilauri	0,32,e526,e8ap
Nila Moeloek	9,15,ef6,ef6~	13095464
Nilda Romero	1i,3e,ef6,ef6~
Nimal de Silva	n,1b,ef6,ef6~	3529279	Nimal Siripala de Silva
Nina Obuljen	k,2f,ef6,ef6~
Nina Walet	gq,1n,ef6,ef6~		Nina Walet Intalou	Walet
Ninsao Gnofam	1b,2o,ef6,ef6~
Niougou Ouedraogo	27,26,ef6,ef6~		Niougou Ambroise Ouedraogo
Nishi Dholakia	22,5n,ekcg
Nita Barrow	g,3j,dm66,drcl
Nitin Gadkari	7p,4,ef6,ef6~;7t,4,ef6,ef6~;2m,4,ef6,ef6~	3504520
Nizar Yaziji	9,18,ef6,ef6~		Nizar Wehbe Yaziji
Nkaku Kabi	9,4i,ef6,ef6~
Nkandu Luo	11,1x,ef6,ef6~	27891778
Nkhensani Kubayi-Ngubane	1f,p,ef6,ef6~
No Kwang Chol	wv,9,ef6,ef6~			No
Noberto Costa Alegre	0,4q,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noel Holder	c,36,ef6,ef6~
Noel Mboumba	2r,u,ef6,ef6~
Nomaindia Mfeketo	m0,p,ef6,ef6~	1632021
Nomvula Mokonyane	jh,p,ef6,ef6~	7048706
Nonofho Molefhi	4j,4d,ef6,ef6~
Noor Hassanali	1,43,dj3i,dt3j		Noor Mohammed Hassanali
Noor-Ul-Haq Qadri	3b,12,ef6,ef6~
Nor Shamsiah Mohd Yunus	b,2r,ef6,ef6~			Nor Shamsiah
Norbert Hofer	n,3u,ef6,ef6~
Norland Cox	by,4z,ef6,ef6~
Norma Torres	2,0,eb16	3343727
Norman Chan	1q,2,ef6,ef6~		Norman Chan Tak-lam	Chan
Norman George	3,4v,dw,dx~
Norov Altankhuyag	0,1p,e49k,ea~
Norris Kalmet	9,2k,ef6,ef6~;y,2k,ef6,ef6~	109924032	Norris Jack Kalmet
Nosiviwe Mapisa-Nqakula	8,p,ef6,ef6~		Nosiviwe Noluthando Mapisa-Nqakula
Nouhak Phoumsavan	1,q,dobp,ds~			Nouhak
Nouradine Coumakoye	si,21,ef6,ef6~		Nouradine Delwa Kassire Coumakoye
Nouradine Kassire	0,21,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Ahmed	ck,4e,ef6,ef6~		Nourdine Ben Ahmed
Nourdine Bourhane	0,4e,dtc6,dubm
Nouredine Bedoui	f,1q,ef6,ef6~	20109520
Nouri al-Kabi	k,13,ef6,ef6~		Nouri bint Muhammad;Nouri bint Muhammad al-Kabi	Nouri
Nouria Benghebrit	1w,1q,ef6,ef6~
Novruz Mammadov	0,3v,ef6,ef6~	7065106
Ntoi Rapapa	d,4i,ef6,ef6~
Ntsu Mokhehle	0,4i,dp42,du5
Nuhayyan al-Nuhayyan	129,13,ef6,ef6~		Nuhayyan bin Mubarak;Nuhayyan bin Mubarak al-Nuhayyan	Nuhayyan
Nuno Nabiam	0,1g,eg2r,ejck
Nur Hassan	0,29,e3bo,e52d		Nur Adde Hassan;Nur Adde Hassan Hussein	Hassan
Nur Hussein	0,29,e3bo,e3~;a,29,ef6,ef6~	451302	Hassan Hussein;Nur Hassan Hussein;Hassan Hussein Haji
Nurbek Murashev	c,16,ef6,ef6~
Nurbolot Mirzakhmedov	47,16,ef6,ef6~
Nurettin Canikli	3,z,ec5o,ed~	6046409
Nuri al-Dulaymi	1j,1h,ef6,ef6~		Nuri Natiq al-Dulaymi
Nuriddin Said	d,3z,ef6,ef6~
Nurlan Balgimbayev	0,1a,dtaa,dv~
Nurlan Yermekbayev	8,1a,ef6,ef6~
Nurmuhammet Amannepesow	9,3h,ef6,ef6~
Nurul Islam	js,1k,ef6,ef6~
Nurul Nahid	d,1k,ef6,ef6~	13058433	Nurul Islam Nahid
Nyamaa Enkhbold	8,1p,ef6,ef6~
Nyan Dolly	5g,43,ef6,ef6~		Nyan Gadsby Dolly
Nyan Htun	4,2c,e88f,e9~
Nyan Tun	4,2c,e88f,eb~
Nydia Velázquez	2,0,dp15	434890
Nyo Saw	0,2c,el7v
Obadiah Moyo	9,3t,ef6,ef6~	86628132
Obaid Daghr	0,1i,ec43,eeaf		Ahmad Daghir;Ahmed Daghir;Obaid bin Daghr
Obaidul Quader	7p,1k,ef6,ef6~
Obed Dlamini	0,4w,dl7c,dp~		Obed Mfanyana Dlamini
Obeth Kandjoze	i9,3m,ef6,ef6~
Obiang Nguema Mbasogo	1,1f,db83			Obiang
Obuto Mete	rq,2v,ef6,ef6~		Obuto Issac Mamur Mete
Ochilboy Ramatov	j,2j,ef6,ef6~;n,2j,ef6,ef6~
Octave Broohm	11,2o,ef6,ef6~		Octave Nicoue Broohm
Octavian Armasu	7,23,ef6,ef6~	29933420
Octavio Sanchez	9,33,ef6,ef6~
Odd Blomdal	6,6i,dq,dr~
Odd Ingero	6,6i,dx68,eb~		Odd Olsen Ingero
Oetru Cojocaru	ra,17,ef6,ef6~		Oetru Bogdan Cojocaru
Ofir Akunis	1f,a,ef6,ef6~
Ogbonnaya Onu	1f,2h,ef6,ef6~	13655513
Ohn Maung	9k,2c,ef6,ef6~
Ohn Win	1y,2c,ef6,ef6~
Ohoud al-Rumi	lh,13,ef6,ef6~		Ohoud bint Khalfan;Ohoud bint Khalfan al-Rumi	Ohoud
Okechukwu Enelamah	s,2h,ef6,ef6~	27967823
Ola Elvestuen	fn,4j,ef6,ef6~	11993308
Olarn Cahipravat	3,j,e49o,e4~			Olarn
Olaug Bollestad	c,4j,ef6,ef6~	11212577	Olaug Vervik Bollestad
Olavo Correia	7,5d,ef6,ef6~
Ole Olesen	n,47,ef6,ef6~		Ole Birk Olesen
Oleg Butkovic	79,2f,ef6,ef6~
Oleg Pankratov	o,16,ef6,ef6~
Oleg Slizhevskiy	a,t,ef6,ef6~
Oleh Dubyna	j,8,dx5t,dy~
Oleksandr Danylyuk	7,8,ef6,ef6~	20066727
Oleksandr Sayenko	dt,8,ef6,ef6~
Oleksandr Turchynov	j,8,e3ci,e5~;w4,8,ef6,ef6~	15850
Olga Gelabert Fabrega	k,61,ef6,ef6~	64164937		Gelabert Fabrega
Olga Gerovasili	fi,2n,ef6,ef6~
Olga Golodets	2b,7,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olga Sanchez	9f,37,ef6,ef6~	5099093	Olga Sanchez Cordero	Sanchez
Olga Vasilyeva	d,7,ef6,ef6~	26393510	Olga Yuryevna Vasilyeva
Olindo Koolman	g,5l,do11,e05b	7086931
Olinto Daio	d,4q,ef6,ef6~		Olinto da Silva Daio
Olipa Phiri	5g,1x,ef6,ef6~		Olipa Mwansa Phiri
Oliver Joseph	1c,4z,ef6,ef6~
Oliver Spasovski	f,28,ef6,ef6~	21467814
Olivia Grange	k,4t,ef6,ef6~;jd,4t,ef6,ef6~		Olivia Atavia Grange
Olivier Koumba Mboumba	2r,u,ef6,ef6~			Koumba Mboumba
Olivier Nduhungirehe	t,1u,ef6,ef6~
Olivier Rwamukwaya	ur,1u,ef6,ef6~
Olivier Solonandrasana	0,2e,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olli Rehn	b,31,ef6,ef6~
Olta Xhacka	8,45,ef6,ef6~	13043722
Oluyemi Osinbajo	4,2h,eb5t,ei~		Oluyemi Yemi Osinbajo
Omar Arteh Ghalib	0,29,dn1r,dp~			Omar
Omar Behi	z,24,ef6,ef6~	55381692
Omar Chehade	17,s,e77s,e7~
Omar Ghalawanji	hl,18,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	4,2z,drbm,dx~	3372764	Omar Ali Juma
Omar Karami	0,r,e0al,e16u
Omar Khan	jc,12,ef6,ef6~	7089644	Omar Ayub Khan
Omar Marawan	3l,x,ef6,ef6~
Omar Razzaz	8,1m,ef6,ef6~;0,1m,ef6,ef6~	29512679
Omar Sharmarke	0,29,e52d,ec~	57899	Omar Abdirashid Ali Sharmarke
Omar al-Aswad	55,58,ef6,ef6~
Omar al-Ulama	sm,13,ef6,ef6~		Omar bin Sultan;Omar bin Sultan al-Ulama	Omar
Omer Ahmed	p,1w,ef6,ef6~		Omer Ahmed Mohamed	Ahmed
Omurbek Babanov	j,16,e6,e7~;0,16,e6,e7~
Ong Teng Cheong	3,41,do,dv~;1,41,do,dv~			Ong
Ong Ye Kung	d,41,ef6,ef6~	7093820		Ong
Ontefetse Matambo	7,4d,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	c,2v,ef6,ef6~		Onyoti Adigo Nyikwac
Onyx Lorenzoni	f7,w,ef6,ef6~
Oppah Muchinguri-Kashiri	8,3t,ef6,ef6~
Oqil Oqilov	0,3z,dv1k,e9bn	57754	Ogil Oqilov
Oqtay Shiraliyev	9,3v,ef6,ef6~
Orazdurdy Suhanow	7p,3h,ef6,ef6~
Orazgeldy Aydogdiyev	3,3h,do,dv~		Orazgeldi Aydogdiyev
Orestes Ortez	c,48,ef6,ef6~		Orestes Fredesman Ortez;Orestes Fredesman Ortez Andrade	Ortez
Orgerta Manastirliu	9,45,ef6,ef6~
Orlando Smith	10,5o,dz,ed~;r,5o,dz,ed~	715046
Orlando Solorzano	s,4c,ef6,ef6~		Orlando Solorzano Delgadillo	Solorzano
Orville Turnquest	3,3i,dq,dx~;g,3i,dq,dx~	7105259
Osbert Potter	12,64,eb15,ed~
Osbourne Fleming	10,5q,dw33,e5~	2282952
Oscar Aguad	8,2l,ef6,ef6~
Oscar Berger	1,2q,e01e,e41e	293194	Oscar Jose Rafael Berger;Oscar Jose Rafael Berger Perdomo	Berger
Oscar Cabrera	b,48,ef6,ef6~		Oscar Cabrera Melgar	Cabrera
Oscar Chinchilla	p,33,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Lopez	d,2q,ef6,ef6~		Oscar Hugo Lopez;Oscar Hugo Lopez Rivas	Lopez
Oscar Mojica	1g,4c,ef6,ef6~		Oscar Mojica Obregon	Mojica
Oscar Naranjo	4,3l,ed3u,ed~		Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	a,1s,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	20,6r,e64a,e6~
Oscar Valdes	0,s,e7cb,e87n		Oscar Valdes Dancuart	Valdes
Oscar de la Puente	0,s,do46,dq2		Oscar de la Puente Raygada	de la Puente
Osea Naiqamu	3j,2a,ef6,ef6~	59327455
Osman Hamad	2m,1w,ef6,ef6~		Osman al-Tom Hamad
Osman Hussein	0,1w,ei1j,ej~
Osman Kibir	17,1w,ef6,ef6~		Osman Yousif Kibir
Osman Nurkovic	n,40,ef6,ef6~
Osman Saleh Mohammed	5,57,ef6,ef6~			Osman
Osmar Benitez	c,2w,ef6,ef6~
Osmar Terra	8m,w,ef6,ef6~	10342262
Ostap Semerak	93,8,ef6,ef6~	12152002
Osvaldo Vento	ia,1s,ef6,ef6~		Osvaldo Caridad Vento;Osvaldo Caridad Vento Montiller	Vento
Oswald Homeky	1k,46,ef6,ef6~
Oswaldo Jarrin	8,1c,ef6,ef6~		Oswaldo Jarrin Roman	Jarrin
Otabek Murodov	2s,2j,ef6,ef6~
Otar Kvilitaya	j,32,do1,do~
Otar Patsatsia	0,32,dp9,dr~
Otiko Djaba	2z,27,ef6,ef6~		Otiko Afisa Djaba
Otinielu Tausi	3,3n,dpca,ds~
Otkir Sultonov	0,2j,drc,dzcb	1062393
Otkurbek Jamshitov	2s,16,ef6,ef6~
Otmar Oduber	m,5l,ef6,ef6~
Oudom Khattiya	4,q,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,y,eh43,ej~
Ouk Rabun	2t,1j,ef6,ef6~
Oumar Gueye	1d,v,ef6,ef6~
Oumar Ly	0,1n,e995,ea49		Oumar Tatum Ly
Oumarou Idani	1v,26,ef6,ef6~
Oumer Hussein	c,2p,ef6,ef6~
Ouro Agadzi	c,2o,ef6,ef6~		Ouro Koura Agadzi
Ousmane Maiga	0,1n,e04u,e2~		Ousmane Issoufi Maiga
Owen Arthur	0,3j,dq96,e41g	356389	Owen Seymour Arthur
Owen Walsh	16,6m,e3a,e8~
Oybek Qosimov	am,2j,ef6,ef6~
Oye Guilavogui	h,1d,ef6,ef6~
Oystein Olsen	b,4j,ef6,ef6~	4569389
Pablo Campana	3i,1c,ef6,ef6~		Pablo Campana Saenz	Campana
Pablo José Hernández	2,0,el13	130997176	Pablo José Hernández Rivera
Pablo Marin	9,39,ef6,ef6~
Pablo Menacho	lm,30,ef6,ef6~		Pablo Menacho Diederich	Menacho
Pablo Rodriguez	du,e,ef6,ef6~	3359999
Pacome Moubelet Boubeya	5,u,ef6,ef6~;t,u,ef6,ef6~	26924447		Moubelet Boubeya
Paias Wingti	0,l,do7h,dq~
Pak Chun Nam	k,9,ef6,ef6~			Pak
Pak Hun	2h,9,ef6,ef6~			Pak
Pak Myong Su	19,9,e594,e5~			Pak
Pak Pong Ju	r,9,dz93,ec~;12q,9,ef6,ef6~		Pak Pong-chu	Pak
Pak Su Gil	19,9,e59i,e9~			Pak
Pak Tae-chun	0,c,dw1a,dw5n			Pak
Pakalitha Mosisili	0,4i,du5,ec~	57732
Pakishe Motsoaledi	9,p,ef6,ef6~		Pakishe Aaron Motsoaledi
Pal Csaky	3,2x,duau,e1~
Pal Lekaj	1b,3d,ef6,ef6~
Pal Schmitt	1,4a,e686,e85a	184810
Paluku Yereyere	1o,h,ef6,ef6~	112222007	Paluku Kisaka Yereyere
Pamela Gordon	r,3k,dt3p,duba
Pan Sorasak	z,1j,ef6,ef6~
Pan Wen-chung	d,m,ef6,ef6~			Pan
Pandeli Majko	0,45,dua2,dvat
Paolo Savona	5i,11,ef6,ef6~	378897
Papa Seck	c,v,ef6,ef6~	24690765	Papa Abdoulaye Seck
Pape Ndong	y,v,ef6,ef6~		Pape Gorgui Ndong
Paramananda Jha	4,4g,e47n,eb~
Paramasivum Vyapoory	1,1o,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Parfait Mavoungou	nj,1z,ef6,ef6~		Parfait Aime Coussoud Mavoungou
Park Neung-hoo	9,c,ef6,ef6~	48315800		Park
Park Sang-ki	a,c,ef6,ef6~			Park
Park Yang-woo	k,c,ef6,ef6~	16081865		Park
Park Young-sun	zd,c,ef6,ef6~	11521597		Park
Parnel Campbell	3,55,dq2,dr~
Parveen Kumar	1r,2a,ef6,ef6~		Parveen Kumar Bala	Kumar
Parviz Davudi	q,n,e19b,e4~
Parviz Shahbazov	l,3v,ef6,ef6~
Pascal Barandagiye	f,1e,ef6,ef6~
Pascal Couchepin	1,2y,dy,e4~;4,2y,dy,e4~	115513
Pascal Houangni Ambouroue	2i,u,ef6,ef6~			Houangni Ambouroue
Pascal Kouakou	1n,2b,ef6,ef6~		Pascal Abinan Kouakou
Pascal Koupaki	0,46,e75s,eb6i;t,46,ef6,ef6~	29035	Pascal Irenee Koupaki
Pascal Rakotomavo	0,2e,dt2l,du
Pascal Yoadimnadji	0,21,e0,e2~	344743
Pascal-Firmin Ndimira	0,1e,ds7v,du~
Paschal Donohoe	7,3b,ef6,ef6~;yh,3b,ef6,ef6~	1271675
Pascoal Mocumbi	0,3s,dqc,e02h	1383773
Pasquale Valentini	100,5x,ef6,ef6~
Pastor Ondo	z,1f,ef6,ef6~		Pastor Micha Ondo;Pastor Micha Ondo Bile	Ondo
Pat Fallon	2,0,eh13	16196923	Patrick Fallon
Pat Harrigan	2,0,el13	131179069
Patali Ranawaka	qp,1b,ef6,ef6~		Patali Champika Ranawaka
Patalione Kanimoa	20,56,dx1,e4~
Patrice Cellario	f,5a,ef6,ef6~
Patrice Faure	1l,59,eh66,ej~
Patrice Latron	v,5w,e7bg,ea~
Patrice Trovoada	0,4q,e68e,ek~		Patrice Emery Trovoada
Patricia Balbuena	k,s,ef6,ef6~	51304847
Patricia Gordon-Pamplin	9,3k,ef6,ef6~
Patricia Hajdu	1r,e,ef6,ef6~
Patricia Mora	13b,19,ef6,ef6~
Patricia Reddy	g,g,ec9s,ed~		Patricia Lee Reddy
Patricia Taye	2r,u,ef6,ef6~
Patrick Achi	zq,2b,ef6,ef6~;0,2b,eh3a,ejag
Patrick Allen	g,4t,e52q
Patrick Basa	1d,l,ef6,ef6~
Patrick Conteh	b,3f,ef6,ef6~		Patrick Saidu Conteh
Patrick Faber	3,39,ec67,ed~;3,39,ef6,ef6~;d,39,ef6,ef6~
Patrick Leclercq	t,5a,dw15,e0~	1395490
Patrick Leclerque	t,5a,dw15,dx~
Patrick Manning	0,43,dnch,e5~	365206
Patrick Mumbioko	c,h,ef6,ef6~		Patrick Mayombe Mumbioko
Patrick Ndimubanzi	t,1u,ef6,ef6~
Patrick Nip	g7,2,ef6,ef6~		Patrick Nip Tak-kuen	Nip
Patrick Njoroge	b,3c,ef6,ef6~		Patrick Ngugi Njoroge
Patrick Pengel	13,42,ef6,ef6~
Patrick Ralotsia	cg,4d,ef6,ef6~
Patrick Ryan	2,0,ei9d	113587887
Patrick Sendolo	31,4b,ef6,ef6~
Patsy Reddy	g,g,ef6,ef6~	23498274
Patty Murray	e,0,dp15	258825
Paul Berenger	3,1o,ds,e1~;0,1o,ds,e1~	138970
Paul Biyoghe Mba	0,u,e57f,e82r;3h,u,ef6,ef6~;t,u,ef6,ef6~			Biyoghe Mba
Paul Candler	22,5n,eh78,ek~
Paul Chan	5l,2,ef6,ef6~		Paul Chan Mo-po	Chan
Paul Dijoud	t,5a,dr,dr~
Paul Dlamini	3,4w,e9,ed~
Paul Elung	8v,10,ef6,ef6~		Paul Che Elung
Paul Fletcher	99,6,ef6,ef6~	7150671
Paul Gallagher	yz,6a,ef6,ef6~
Paul Ghoghomu	x,10,ef6,ef6~		Paul Mingo Ghoghomu
Paul Girot de Langlade	v,6e,e08h,e1~			Girot de Langlade
Paul Gosar	2,0,e715	2059832
Paul Greene	5,53,ef6,ef6~
Paul Haddacks	12,5z,e1ah,e6~
Paul Kariuki	p,3c,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	3e,p,ej37,ej~
Paul Mavima	43,3t,ef6,ef6~	85678901
Paul Mayom	1c,2v,ef6,ef6~		Paul Mayom Akec	Mayom
Paul Nji	57,10,ef6,ef6~	56310280	Paul Atanga Nji
Paul Oquist	x9,4c,ef6,ef6~		Paul Oquist Kelley	Oquist
Paul Scoon	g,4z,da9u,do86
Paul Stanescu	33,17,ef6,ef6~	28113893
Paul Thieba	0,26,ec16,ed~;0,26,ef6,ef6~		Paul Kaba Thieba
Paul Tiendrebeogo	85,26,ef6,ef6~		Paul Robert Tiendrebeogo
Paul Tonko	2,0,e516	1373548
Paul Verges	42,6h,dp3,e2~
Paula Coelho	h,25,ef6,ef6~		Paula Cristina Francisco Coelho
Paula Cox	r,3k,e6at,e8ci	3082392
Paula Gopee-Scoon	1c,43,ef6,ef6~
Paula Ingabire	14,1u,ef6,ef6~
Paula-Mae Weekes	1,43,ee3j,ej3k
Pauleta Camara	103,1g,ef6,ef6~
Paulias Matane	g,l,e06t,e6~		Paulius Matane
Paulin Obame	0,u,dqc9,dv1n		Paulin Obame Nguema	Obame
Pauline Kantor	1k,3a,ef6,ef6~	56167729
Pauline Nalova	62,10,ef6,ef6~		Pauline Lyonga Nalova
Pauline Nguene	1o,10,ef6,ef6~		Pauline Irene Nguene
Paulino Wanawilla	a,2v,ef6,ef6~		Paulino Wanawilla Onango	Wanawilla
Paulo Rocha	f,5d,ef6,ef6~
Pavel Belobradek	3,1y,ea1t,ed~	1373840
Pavel Filip	0,23,ec1k,ed~;0,23,ef6,ef6~	7155601
Pavel Hoffman	3,6c,dna3,do~
Pavel Kallaur	b,t,ef6,ef6~
Pavel Kolobkov	2v,7,ef6,ef6~	623412	Pavel Anatolyevich Kolobkov
Pavel Rychetsky	3,6c,dm6s,do~;3,1y,du7h,dy~	3511760
Pavel Utypin	s,t,ef6,ef6~
Pavle Radulovic	7z,40,ef6,ef6~
Pavlo Klimkin	5,8,ef6,ef6~	10857432
Pavlo Lazarenko	j,8,ds,dt~;0,8,ds,dt~
Pavlo Petrenko	a,8,ef6,ef6~
Pavlo Rozenko	3,8,ef6,ef6~	2502227
Pavo Barisic	1f,2f,ef6,ef6~
Pavol Rusko	3,2x,dz9o,e1~
Payadawa Boukpessi	57,2o,ef6,ef6~
Peace Mutuuzo	tj,5,ef6,ef6~
Pearlette Louisy	g,4o,dt9,ed~;g,4o,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	4,1c,du41,du~
Pedro Angulo Arana	0,s,eica,eicl		Pedro Miguel Angulo Arana	Angulo Arana
Pedro Cateriano	0,s,eb42,ec7s		Pedro Cateriano Bellido	Cateriano
Pedro Duque	1f,3g,ef6,ef6~	448547	Pedro Francisco Duque
Pedro Infante	y,o,ef6,ef6~		Pedro Infante Aparicio	Infante
Pedro Marques	1b,3y,ef6,ef6~		Pedro Manuel Dias de Jesus Marques
Pedro Pierluisi	6,69,eh12,el12
Pedro Pinto	4,1c,dw1s,dx~		Pedro Pinto Rubianes	Pinto
Pedro Pires	1,5d,dx3m,e799		Pedro Verona Rodrigues Pires
Pedro Rossello	6,69,dp1,dx1
Pedro Santana Lopes	0,3y,e07h,e13c	239248		Santana Lopes
Pedro Sebastiao	t,25,ef6,ef6~	105491346
Pedro Tenorio	6,5e,du1,dy1
Pedro Vieira	o,3y,ef6,ef6~;xz,3y,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	o,25,ef6,ef6~		Pedro Luis de Fonseca
Pelate Niyonkuru	z,1e,ef6,ef6~
Pelonomi Venson-Moitoi	1z,4d,ef6,ef6~
Penah Huseynov	0,3v,dp4t,dp6u
Penaia Ganilau	1,2a,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	8,3m,ef6,ef6~		Penda ya Ndakolo
Penisimani Fifita	d,4k,ef6,ef6~	96470811
Per Bolund	k5,2i,ef6,ef6~	5581337
Per Sefland	6,6i,e1a1,e49
Percival Patterson	0,4t,do3u,e23u		Percival James Patterson
Perlette Louisy	g,4u,dt9,dx~
Perng Fai-nan	b,m,ef6,ef6~			Perng
Perrance Shiri	25,3t,ef6,ef6~
Perry Christie	0,3i,dy53,ed5b	57705
Persis Namuganza	u0,5,ef6,ef6~
Pertti Salolainen	3,31,dq,dq~
Pervez Khattak	8,12,ef6,ef6~	13579848
Pesamino Taputai	20,56,e34b,e5~
Petar Djokic	s,d,ef6,ef6~
Petar Gosev	b,28,ef6,ef6~
Petar Stoyanov	1,1l,dt1m,dy1m	81215
Pete Aguilar	2,0,eb16	7171821
Pete Ricketts	e,0,ej1n	6106781
Pete Sessions	2,0,dt17,ef13;2,0,eh13	437852
Pete Stauber	2,0,ef13	55955746
Peter Agovaka	1t,20,ef6,ef6~		Peter Shanel Agovaka
Peter Altmaier	o,f,ef6,ef6~	65539
Peter Bashir	51,2v,ef6,ef6~		Peter Bashir Gbandi	Bashir
Peter Beckingham	6,5p,e9a9,ecah	1581292
Peter Bhembe	1y,4w,ef6,ef6~
Peter Boross	0,4a,dpcc,dq7f
Peter Caruana	10,6d,ds5h,e7c8	249192
Peter Christian	1,51,eb5b,ed~;1,51,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	6,66,dl1k,do~		Peter Tali Coleman
Peter Cosgrove	6,6,ea,ed~;g,6,ea,ed~;g,6,ef6,ef6~	976974	Peter John Cosgrove
Peter Crill	2n,5r,do,dr~
Peter David	5,4z,ef6,ef6~
Peter Eriksson	1a,2i,ef6,ef6~;n1,2i,ef6,ef6~	470630
Peter Ferbrache	10,5j,egag,ej~
Peter Gajdos	8,2x,ef6,ef6~
Peter Gaspersic	1b,35,ef6,ef6~	18642753
Peter Harder	ol,e,ef6,ef6~
Peter Harwood	10,5j,e851,ea3c
Peter Hayes	22,5n,e8ah,ed~
Peter Hollingsworth	g,6,dx6t,dx~
Peter Hultqvist	8,2i,ef6,ef6~
Peter Johnston	6,5q,dw2,e05s		Peter Johnstone
Peter Kazimir	3,2x,ef6,ef6~;7,2x,ef6,ef6~	552534
Peter Konteh	1c,3f,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	7,52,ef6,ef6~
Peter Lauriteen	1l,5i,dy,e1~
Peter Lokeris	u6,5,ef6,ef6~
Peter Medgyessy	0,4a,dy5r,e09t	156487
Peter Mmusi	4,4d,df13,do~
Peter Munya	dh,3c,ef6,ef6~	7175990
Peter Musonga	0,10,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter O'Neill	0,l,e782,ed~;0,l,ef6,ef6~;1k,l,ef6,ef6~		Peter Paire O'Neill
Peter Pearson	16,72,dz59,e1~		Peter Tomas Clayton Pearson;Peter Thomas Clayton Pearson
Peter Penfold	6,5o,dn,dr6		Peter Alfred Penfold
Peter Turnquest	3,3i,ef6,ef6~;7,3i,ef6,ef6~
Peter Walker	12,5j,e74f,ea~
Peter Waterworth	6,5k,e37r,e748
Peter Welch	2,0,e314,ej13;e,0,ej13	1112656
Peter Ziga	o,2x,ef6,ef6~
Petr Krcal	i,1y,ef6,ef6~
Petr Necas	3,1y,e2,e8~;0,1y,e2,e8~	35786
Petr Prokopovich	j,t,dscn,dv~		Petr Prakapovich;Pyotr Prokopovich
Petre Daea	c,17,ef6,ef6~	12737826
Petru Lucinschi	1,23,dp24,dx44	355874	Parliament Lucinschi
Petrus Thomas	3y,l,ef6,ef6~
Petur Zhotev	3,1l,dvcl,dx~
Peya Mushelenga	3q,3m,ef6,ef6~
Pham Binh Minh	3,i,e9bd,ed~;3,i,ef6,ef6~;5,i,ef6,ef6~	10806892
Pham Gia Khiem	3,i,dt9t,e6~	58170
Pham Hong Ha	2h,i,ef6,ef6~
Phan Van Khai	3,i,do,e1~;j,i,do,e1~;0,i,do,e1~	379489
Phankham Viphavan	0,q,eb,ei~;4,q,eb,ei~			Phankham
Phet Phomphiphak	x,q,ef6,ef6~			Phet
Phichet Durongkhawarot	8y,j,ef6,ef6~			Phichet
Phil Twyford	1a,g,ef6,ef6~;n,g,ef6,ef6~	7182502
Philemon Mateke	uk,5,ef6,ef6~
Philemon Yang	0,10,e56u,ed~	57840
Philibert Andzembe	b,10,ef6,ef6~
Philip Bailhache	2n,5r,dr,e5~		Philip Martin Bailhache
Philip Greaves	3,3j,dj62,ed~
Philip Lane	b,3b,ef6,ef6~	7184252
Philip Rushbrook	6,6y,ef5b,ei8d
Philippe Boisadam	v,6f,dt,dw~
Philippe Chopin	v,6n,e7bg,ec~;v,60,e7bg,ec~
Philippe De Backer	hu,3o,ef6,ef6~			De Backer
Philippe Germaine	3a,59,eb41,ec~
Philippe Gomes	3a,59,e565,e6~
Philippe Legrix	2q,56,dq,dr~
Philippe Paolantoni	2q,56,e47s,e5~
Phoeung Sakona	k,1j,ef6,ef6~
Pholile Shakantu	a,4w,ef6,ef6~
Phumiphon Adunlayadet	15,j,ce69,do~			Phumiphon
Phumiphon Adunyadet	15,j,ce69,e2~			Phumiphon
Phung Xuan Nha	d,i,ef6,ef6~
Pierre Bayle	v,6f,du7f,dx~
Pierre Bidoung Kpwatt	44,10,ef6,ef6~	24951313	Pierre Ismael Bidoung Kpwatt	Bidoung Kpwatt
Pierre Cadet	1w,22,ef6,ef6~		Pierre Josue Agenor Cadet
Pierre Charles	0,4l,dwa1,e018
Pierre Dartout	t,5a,eg91,ej~
Pierre Dartout	v,6q,dt,dt~	pierre-dartout-french-guiana
Pierre Frogier	3a,59,ds,dz~;20,59,ds,dz~
Pierre Gado	2i,y,ef6,ef6~		Pierre Foumakoye Gado
Pierre Gramegna	7,3q,ef6,ef6~
Pierre Habumuremyi	0,1u,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Hele	h,10,ef6,ef6~
Pierre Mabiala	a,1z,ef6,ef6~
Pierre Matusila	l,h,ef6,ef6~		Pierre Anatole Matusila
Pierre Mbayi	so,h,ef6,ef6~		Pierre Kangudia Mbayi
Pierre Oba	1v,1z,ef6,ef6~
Pierre Steinmetz	v,6h,ds,ds~
Pierre-Henry Maccioni	v,6h,e28s,e2~
Pieter De Crem	3,3o,e935,ea~;34,3o,ef6,ef6~	1534851		De Crem
Pila Niningi	11,l,ef6,ef6~
Pilar Garrido	1j,19,ef6,ef6~		Pilar Garrido Gonzalo	Garrido
Piotr Glinski	3,k,ebbg,ej~;k,k,ef6,ef6~
Pirkko Mattila	1o,31,ef6,ef6~	7198035
Pius Agbetomey	a,2o,ef6,ef6~
Piyasakon Sakonsatayathon	9,j,ef6,ef6~			Piyasakon
Piyush Goyal	fq,4,ef6,ef6~;ub,4,ef6,ef6~;53,4,ef6,ef6~	7199798
Plamen Oresharski	0,1l,e95t,ea~	11832497
Plodprasop Suraswadi	3,j,e8as,e9~			Plodprasop
Poasi Tei	h,4k,ef6,ef6~	96479418	Poasi Mataele Tei
Pohamba Shifeta	h,3m,ef6,ef6~
Pohiva Tuionetoa	7,4k,ef6,ef6~	48778102
Polat Bobojonov	f,2j,ef6,ef6~
Ponatshego Kedikilwe	4,4d,e882,eb~
Porfirio Lobo	1,33,e61r,ea1r	4737	Porfirio Lobo Sosa	Lobo
Portia Simpson-Miller	0,4t,e23u,eb~	57597
Poul Schluter	0,47,de9a,dp1
Pracha Promnok	3,j,e93o,e9~			Pracha
Prachin Chantong	3,j,ef6,ef6~;a,j,ef6,ef6~			Prachin
Pradeep Roopun	44,1o,ef6,ef6~
Prak Sokhon	5,1j,ef6,ef6~
Prakash Javadekar	ly,4,ef6,ef6~	7238178
Pramila Jayapal	2,0,ed13	18978140
Pramono Anung	8c,15,ef6,ef6~
Prasan Trairatworakun	b,j,ef6,ef6~			Prasan
Pratibha Patil	1,4,e37p,e87m	47854	Pratibha Devisingh Patil
Pravin Gordhan	52,p,ef6,ef6~
Prawit Wongsuwan	3,j,ea8v,ed~;8,j,ef6,ef6~;3,j,ef6,ef6~			Prawit
Prayut Chan-ocha	0,j,ea8p,ej95			Prayut
Predrag Boskovic	8,40,ef6,ef6~	7239703
Predrag Gluhakovic	1c,d,ef6,ef6~
Predrag Stromar	3,2f,ef6,ef6~
Prem Nababsing	3,1o,dm9q,dr~
Premdut Koonjoo	1d,1o,ef6,ef6~
Premila Kumar	s,2a,ef6,ef6~	59160142
Pretaapnarian Radhakishun	4,42,ds9e,dw~
Prisca Mupfumira	h,3t,ef6,ef6~	20872132
Prithvirajsing Roopun	1,1o,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	4,1e,eg6o,ej~
Prosper Bazombaza	q,1e,ea2d,ec~
Puan Maharani	gf,15,ef6,ef6~
Puka Temu	3,l,e38t,e5~;9,l,ef6,ef6~
Punsalmaagiyn Ochirbat	1,1p,dm93,dt6k
Purli Agamyradow	35,3h,ef6,ef6~
Putsagiyn Jasray	j,1p,dp,ds~;0,1p,dp,ds~		Puntsagiyn Jasray
Qamrul Islam	6x,1k,ef6,ef6~
Queba Banjai	zt,1g,ef6,ef6~
Quentin Bryce	g,6,e495,e9~	229300
Quett Masire	1,4d,dc7d,do~
Quite Djalo	10f,1g,ef6,ef6~
Qusay al-Suhayl	11,1h,ef6,ef6~	60194690
Qutbuddin Helal	j,14,dp3h,ds~
Rabindranath Ghurburron	4,1o,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Rachid Belmokhtar	1w,1t,ef6,ef6~
Radek John	3,1y,e67d,e6~	255434
Radha Singh	c,4,ef6,ef6~		Radha Mohan Singh
Radhouane Ayara	n,24,ef6,ef6~	30728498
Radmila Shekerinska-Jankovska	8,28,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	4,1p,dm97,dp~
Radoje Kontic	0,1v,doc,du5k
Radu Vasile	0,17,du4h,ducm
Raed Abul Saud	27,1m,ef6,ef6~			Abul Saud
Rafael Alarcon	l,30,ef6,ef6~		Rafael Alarcon Orihuela	Alarcon
Rafael Alburquerque	4,2w,e08g,e7~		Rafael Alburquerque de Castro	Alburquerque
Rafael Calderon	1,19,dm58,dq58		Rafael Angel Calderon;Rafael Angel Calderon Fournier	Calderon
Rafael Callejas	1,33,dm1q,dq1r		Rafael Leonardo Callejas;Rafael Leonardo Callejas Romero	Callejas
Rafael Hernandez	6,69,dl12,dp1		Rafael Hernandez Colon	Hernandez
Rafael Mejia	1,2w,dw8g,dz~		Rafael Hipolito Mejia;Rafael Hipolito Mejia Dominguez	Mejia
Rafael Sanchez	9,2w,ef6,ef6~		Rafael Sanchez Cardenas	Sanchez
Rafet Husovic	3,40,ef6,ef6~;33,40,ef6,ef6~
Rafia Abu Saad	t,18,ef6,ef6~			Abu Saad
Rafiatou Monrou	56,46,ef6,ef6~
Rahim Guseynov	0,3v,do5e,dp4t
Raimonds Vejonis	1,34,eb78,ed~;1,34,ef6,ef6~	2416022
Raimundas Karoblis	8,3p,ef6,ef6~
Rainier III	7l,5a,ch59,e0~			Rainier
Raj Singh	uf,4,ef6,ef6~		Raj Kumar Singh
Raja Ashraf	0,12,e86m,e8~		Raja Pervaiz Ashraf
Raja Krishnamoorthi	2,0,ed13	7285471
Rajai Muasher	3,1m,ef6,ef6~;t,1m,ef6,ef6~
Rajitha Senrathne	9,1b,ef6,ef6~
Rajkeswur Purryag	1,1o,e87l,eb65		Rajkeswur Kailash Purryag
Rajyvardhan Rathore	14,4,ef6,ef6~;7h,4,ef6,ef6~		Rajyavardhan Rathore;Rajyvardhan Singh Rathore;Rajyavardhan Singh Rathore
Rakhman Nabiyev	1,3z,dn9,dob
Ralf Nemiro	6q,34,ef6,ef6~
Ralph Goodale	b0,e,ef6,ef6~	2070905
Ralph Norman	2,0,ed6q	7287914
Ralph O'Neal	10,5o,ds,e6~;r,5o,ds,e6~	692366
Ralph Reganvanu	5,2k,ef6,ef6~
Ralph Torres	6,5e,eb,ei~;12,5e,eb,ei~
Ram Thapa	1h,4g,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	1,4g,e6,ej~;4,4g,e6,ej~		Ram Sahaya Prasad Yadav
Raman Halowchenka	0,t,eg64,ei~
Ramaswamy Venkataraman	1,4,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	f,3z,ef6,ef6~
Ramdien Sardjoe	4,42,e183,e5~		Ram Sardjoe
Ramesh Roi	b,1o,ef6,ef6~		Ramesh Basant Roi
Ramil Usubov	f,3v,ef6,ef6~	4478729
Ramin Guluzade	n,3v,ef6,ef6~
Ramiro Valdes	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Ramiro Valdes Menendez	Valdes
Ramiro de Leon	1,2q,dp66,ds1e		Ramiro de Leon Carpio	de Leon
Ramiz Merko	1e,28,ef6,ef6~
Ramiz Salkic	4,d,eabo,ei~
Ramon Arosemena	13,2t,ef6,ef6~	110628453	Ramon Arosemena Crespo	Arosemena
Ramon Carrizalez	4v,o,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	12b,2u,ef6,ef6~
Ramon Valencia	3v,48,ef6,ef6~		Ramon Aristides Valencia;Ramon Aristides Valencia Arana	Valencia
Ramon Velasquez	1,o,dp65,dq22		Ramon Jose Velasquez
Ramona Petravica	bv,34,ef6,ef6~	58371507
Ramush Haradinaj	0,3d,ed99,ed~;0,3d,ef6,ef6~	316553
Ramvilas Paswan	g8,4,ef6,ef6~
Ranasinghe Premadasa	1,1b,dl12,dp57
Randall Mitchell	m,43,ef6,ef6~
Randy Feenstra	2,0,eh13	7292187
Randy Fine	2,0,el42	59240328	Randall Fine
Randy Weber	2,0,e913	4014569	Randy Weber Sr.
Rania Abdel Monim	m,x,ef6,ef6~			Abdel Monim
Ranjith Bandara	4z,1b,ef6,ef6~;5w,1b,ef6,ef6~		Ranjith Madduma Bandara
Ranjith Siyambalapitiya	aq,1b,ef6,ef6~
Raouf Bundhun	4,1o,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Trotman	1y,36,ef6,ef6~
Raphael Warnock	e,0,eh1k	84146599
Raquel Pena	4,2w,eg8g,ej~		Raquel Pena de Antuna	Pena
Rashed Menon	46,1k,ef6,ef6~		Rashed Khan Menon
Rashid Ahmed	53,12,ef6,ef6~
Rashid Akhtarini	3,18,do74,dw~
Rashid Fahd	h,13,ef6,ef6~		Rashid Ahmad bin Fahd
Rashid Mbaraka	9,4e,ef6,ef6~		Rashid Mohamed Mbaraka;Rashid Mohamed Mbaraka Fatfma	Mbaraka
Rashid Mohamed	dp,3c,ef6,ef6~		Rashid Achesa Mohamed
Rashid Sulh	0,r,do5d,doam
Rashid al-Hamad	hi,2g,ef6,ef6~		Rashid Abd al-Muhsin al-Hamad
Rashid al-Khalifa	f,4r,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rashid al-Maraj	b,4r,ef6,ef6~		Rashid bin Muhammad al-Maraj
Rashida Tlaib	2,0,ef13	7294939
Rasim Ljajic	3,1v,ef6,ef6~;1c,1v,ef6,ef6~	1265331
Rasit Meredow	35,3h,ef6,ef6~;5,3h,ef6,ef6~
Rasmus Jarlov	s,47,ef6,ef6~
Rauf Hakeem	58,1b,ef6,ef6~
Raul Braganca Neto	0,4q,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia	l,1s,ef6,ef6~		Raul Garcia Barreiro	Garcia
Raul Ledesma	ne,1c,ef6,ef6~		Raul Ledesma Huerta	Ledesma
Raul Perez	7m,s,ef6,ef6~	52460769	Raul Perez Reyes	Perez
Raul Perez	k,1c,ef6,ef6~		Raul Perez Torres	Perez
Raul Ruiz	2,0,e913	3701994
Raul Sendic	4,44,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	4z,4,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	p,1o,ef6,ef6~
Ravindra Samaraweera	i,1b,ef6,ef6~
Rawda al-Haj	k,1w,ef6,ef6~
Rawya al-Busaidi	11,4h,ef6,ef6~		Rawya bint Saud;Rawya bint Saud al-Busaidi	Rawya
Ray Tenorio	12,62,e6,ed~
Raya al-Hasan	f,r,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	a,4l,ef6,ef6~
Raychelle Omamo	d9,3c,ef6,ef6~	12170059
Raymond George	2g,3f,ef6,ef6~		Raymond Ernest Denison de Souza George
Raymond Hnatshyn	g,e,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	f,1z,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,u,e82r,ek~	57856		Ndong Sima
Raymonde Coffie	9,2b,ef6,ef6~		Raymonde Goudou Coffie
Raynold Oilouch	a,5b,ef6,ef6~;4,5b,ef6,ef6~
Rebeca Grynspan	17,19,dq58,dt~		Rebeca Grynspan Mayufis	Grynspan
Rebecca Garang	4,2v,eg2m,eh~		Rebecca Nyandeng Chol Garang;Rebecca Nyandeng Chol Garang de Mabior	Garang
Rebecca Kadaga	j,5,eh6o,ej~
Rebecca Okwachi	7q,2v,ef6,ef6~		Rebecca Joshua Okwachi
Redley Killion	4,51,dv5,dy~	7306049
Reem al-Hashimi	tv,13,ef6,ef6~		Reem bin Ibrahim al-Hashimi
Refik Lendo	4,d,ej2s,ek~
Regilio Dodson	1y,42,ef6,ef6~
Regina Doherty	1r,3b,ef6,ef6~	7308461
Reginald Austrie	c,4l,ef6,ef6~;3,4l,ef6,ef6~
Reginald Palmer	g,4z,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	o,u,ef6,ef6~			Immongault Tatagani
Remi Thuau	v,5w,dv,dx~
Rena Lalgie	6,3k,egce,el1n
Renato Alvarado	c,19,ef6,ef6~		Renato Alvarado Rivera	Alvarado
Rene Bagoro	a,26,ef6,ef6~
Rene Cornejo	0,s,ea2o,eb42
Rene Harris	1,3x,dv,e06m	560557
Rene Martinez	39,30,ef6,ef6~		Rene Martinez Callahuanca	Martinez
Rene Maurice	v,5w,ds,ds~
Rene Mesa	2h,1s,ef6,ef6~		Rene Mesa Villafana	Mesa
Rene Montero	2g,39,ef6,ef6~
Rene Sadi	1t,10,ef6,ef6~;x,10,ef6,ef6~	3426865	Rene Emmanuel Sadi
Renward Wells	c,3i,ef6,ef6~	7313601
Resul Rejepow	125,3h,ef6,ef6~
Retselisitsoe Matlanyane	b,4i,ef6,ef6~		Retselisitsoe Adelaide Matlanyane
Reuben Rivlin	1,a,ef6,ef6~
Reuf Bajrovic	l,d,ef6,ef6~
Reyes Maroto	s,3g,ef6,ef6~	54833955	Reyes Maroto Illera	Maroto
Reza Ardekanian	l,n,ef6,ef6~
Reza Rahmani	s,n,ef6,ef6~
Rhissa Boula	v8,y,ef6,ef6~		Rhissa Ag Boula
Ri Chung Gil	ek,9,ef6,ef6~			Ri
Ri Hye Jong	bp,9,ef6,ef6~			Ri
Ri Ju	19,9,ec6t,ec~			Ri
Ri Ju O	3r,9,ef6,ef6~			Ri
Ri Kang Son	g9,9,ef6,ef6~			Ri
Ri Mu Yong	19,9,e75v,ec~			Ri
Ri Ryong Nam	3r,9,ef6,ef6~			Ri
Ri Thae Nam	19,9,e667,e6~			Ri
Ri Yong Gil	fd,9,ef6,ef6~			Ri
Ri Yong Ho	5,9,ef6,ef6~			Ri
Riad Salameh	b,r,ef6,ef6~
Riadh Mouakher	h,24,ef6,ef6~	28653580
Ricardo Alvarez	q,33,ef6,ef6~;3v,33,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias	q,2t,dlck,do~		Ricardo Arias Calderon	Arias
Ricardo Cabrisas	5a,1s,ef6,ef6~		Ricardo Cabrisas Ruiz	Cabrisas
Ricardo Cardona	39,33,ef6,ef6~
Ricardo Lozano	h,3l,ef6,ef6~
Ricardo Menendez	1j,o,ef6,ef6~		Ricardo Menendez Prieto	Menendez
Ricardo Nfubea	3,1f,e1,e3~;0,1f,e1,e3~	602837	Ricardo Mangue Obama Nfubea
Ricardo Rossello	6,69,ed12,ed~
Ricardo Salles	h,w,ef6,ef6~	15123609	Ricardo de Aquino Salles
Ricardo Velez	d,w,ef6,ef6~	59123716	Ricardo Velez Rodriguez	Velez
Ricardo de Abreu	n,25,ef6,ef6~		Ricardo Daniel Sandao Viegas de Abreu
Riccardo Fraccaro	a3,11,ef6,ef6~	9035872
Richard Blumenthal	e,0,e715	2023708
Richard Brabec	j,1y,ed5o,ed~;3,1y,ef6,ef6~;h,1y,ef6,ef6~	17049347
Richard Bruton	d,3b,ef6,ef6~	981847
Richard Collas	2n,5j,e83n,ed~
Richard Corkill	10,5z,dxc6,dz~	373700
Richard Cripwell	16,72,e91,ea~
Richard Didier	2q,56,e27j,e3~
Richard Durbin	2,0,df13,dt13;e,0,dt17	434804
Richard Gozney	6,3k,e3cc,e85n;12,5z,ec5r,ed~	1278584
Richard Hudson	2,0,e913	3956999
Richard Kuyumian	1o,r,ef6,ef6~
Richard Martinez	7,1c,ef6,ef6~
Richard Maru	aj,l,ef6,ef6~
Richard McCormick	2,0,ej13	115474083	Rich McCormick
Richard McMahon	2n,5j,eg5b,eh~
Richard Mulla	jx,2v,ef6,ef6~
Richard Musukwa	1v,1x,ef6,ef6~
Richard Neal	2,0,dl13	1464697
Richard Ralph	6,5h,ds1t,dv5
Richard Randriamandrato	o,2e,ef6,ef6~
Richard Rasi	hh,2x,ef6,ef6~
Richard Ravalomanana	102,2e,ef6,ef6~
Richard Sezibera	5,1u,ef6,ef6~	7328975
Richard Tauwhare	6,5p,e17b,e485	3556435
Richard Visser	9,5l,ef6,ef6~
Rick Allen	2,0,eb16	18683976
Rick Crawford	2,0,e715	2151554	Eric Crawford
Rick Hou	0,20,edbg,eh~	7331464
Rick Houenipwela	0,20,ef6,ef6~
Rick Larsen	2,0,dx13	503529
Rick Scott	e,0,ef18	439729
Ridha Chalghoum	7,24,ef6,ef6~
Ridwan Hirsi	3,29,ea1h,ea~		Ridwan Hirsi Mohamed	Hirsi
Riek Kok	9,2v,ef6,ef6~		Riek Gai Kok
Riley Moore	2,0,el13	93769958
Rima al-Qadiri	1o,18,ef6,ef6~
Rimbink Pato	5,l,ef6,ef6~
Rimsky Yuen	40,2,ef6,ef6~		Rimsky Yuen Kwok-keung	Yuen
Rimtalba Ouedraogo	0,26,ekc9		Rimtalba Jean Emmanuel Ouedraogo
Rina Mohd Harun	2t,2r,ef6,ef6~			Rina
Rinchinnyamin Amarjargal	0,1p,dv8u,dw~	1393569
Rini Soemarno	v7,15,ef6,ef6~
Rishad Bathiyutheen	s,1b,ef6,ef6~
Ristu Yirdaw	y,2p,ef6,ef6~			Ristu
Ritchie Torres	2,0,eh13	16205227
Ro Khanna	2,0,ed13	7339221
Ro Tu Chol	19,9,dz93,ec~;ei,9,ef6,ef6~;3r,9,ef6,ef6~			Ro
Robert Aderholt	2,0,dt17	672671
Robert Ameerali	4,42,e68c,ea~
Robert Bresnahan	2,0,el13	130963821	Robert Bresnahan Jr.
Robert Browne	9,55,ef6,ef6~
Robert Chakanda	3t,3f,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	1c,p,ef6,ef6~		Robert Haydn Davies
Robert Fulton	6,6d,e2ar,e5aq	717984
Robert Garcia	2,0,ej13	16204904
Robert Kalinak	3,2x,e844,ed~	1502209
Robert Latta	2,0,e3cd	888061
Robert Malval	0,22,dp8,dqa
Robert Menendez	2,0,ej13	115137457	Robert Menendez Jr.
Robert Montague	n,4t,ef6,ef6~	7347755
Robert Onder	2,0,el13	27064117	Robert Onder Jr.
Robert Plaga	d,1y,ef6,ef6~	44738438
Robert Pommies	v,6h,ds,dx~
Robert Popovski	1e,28,ef6,ef6~
Robert Rex	r,6u,d6a,doc
Robert Tapaitau	jg,4v,ef6,ef6~;mk,4v,ef6,ef6~;rs,4v,ef6,ef6~;n,4v,ef6,ef6~
Robert Thomson	16,72,ef9p,eh~
Robert Tonge	m,4l,ef6,ef6~
Robert Wittman	2,0,e3cd	541251
Robert Woonton	0,4v,dy2c,e0ce
Roberto Aguilar	d,30,ef6,ef6~		Roberto Aguilar Gomez	Aguilar
Roberto Ampuero	5,3a,ef6,ef6~	922795	Roberto Ampuero Espinoza	Ampuero
Roberto Campos Neto	b,w,ef6,ef6~			Campos Neto
Roberto Danino	0,s,dx7s,dy7c
Roberto Morales	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Roberto Morales Ojeda	Morales
Roberto Ordonez	1b,33,ef6,ef6~
Roberto Roy	dv,2t,ef6,ef6~	25999658
Roberto Seifart	4,3e,dp8f,du~		Roberto Angel Seifart
Robin Kelly	2,0,e949	3437091
Robin Yearwood	7n,53,ef6,ef6~
Roch Kabore	1,26,dq,eh~;0,26,dq,eh~		Roch Marc Christian Kabore
Rocio Aguilar	7,19,ef6,ef6~		Rocio Aguilar Montoyo	Aguilar
Rocio Nahle	49,37,ef6,ef6~		Rocio Nahle Garcia	Nahle
Rocio Tabora	7,33,ef6,ef6~
Rodney Williams	g,53,ea8e
Rodolfo Mendez	13,19,ef6,ef6~		Rodolfo Mendez Mata	Mendez
Rodolfo Nin Novoa	4,44,e131,e5~;5,44,ef6,ef6~	1344343		Nin Novoa
Rodolfo Piza	39,19,ef6,ef6~
Rodrigo Borja	1,1c,dk8a,do8a		Rodrigo Borja Cevallos	Borja
Rodrigo Cubero	b,19,ef6,ef6~
Rodrigo Malmierca	3i,1s,ef6,ef6~		Rodrigo Malmierca Diaz	Malmierca
Rodrigo Oreamuno	q,19,dq58,dt~		Rodrigo Oreamuno Blanco	Oreamuno
Rogelio Frigerio	f,2l,ef6,ef6~	11184187
Roger Kolo	0,2e,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	2,0,ed13,eh13;e,0,eh13	27923290
Roger Millimino	3m,1d,ef6,ef6~		Roger Patrick Millimino
Roger Rafanomezantsoa	4k,2e,ef6,ef6~
Roger Wicker	2,0,dr14,e3cv;e,0,e3cv	390491
Roger Williams	2,0,e913	4014560
Rogerio Zandamela	b,3s,ef6,ef6~
Rogers Valencia	3i,s,ef6,ef6~	51297444
Roh Muh-hyun	1,c,dy,dy~			Roh
Rokas Masiulis	n,3p,ef6,ef6~	18222912
Rolandas Paksas	1,3p,dy,dz~	296956
Rolando Bautista	111,2u,ef6,ef6~
Roline Samsoedien	116,42,ef6,ef6~
Romain Schneider	1k,3q,ef6,ef6~	3247154
Roman Golovchenko	0,t,eg64,el3a
Roman Gotsiridze	j,32,dp,dp~
Roman Jagielinski	3,k,dr37,dt~
Roman Kovac	3,2x,dp,dp~
Roman Meyer	cf,37,ef6,ef6~		Roman Meyer Falcon	Meyer
Roman Sklyar	s,1a,ef6,ef6~
Romauld Ferreira	h,3i,ef6,ef6~
Romauld Wadagni	24,46,ef6,ef6~
Romeo Blanc	g,e,dr28,dva7		Romeo Le Blanc
Romeo Morri	az,5x,ef6,ef6~
Ron Estes	2,0,ed4p	7363747
Ron Johnson	e,0,e715	970272
Ron Mark	8,g,ef6,ef6~;12p,g,ef6,ef6~	7364115
Ron Wyden	2,0,dd15,ds25;e,0,ds25	529344
Ronald Bulkan	8p,36,ef6,ef6~
Ronald Chitotela	1a,1x,ef6,ef6~	29539957	Ronald Kaoma Chitotela
Ronald December	24,22,ef6,ef6~
Ronald Kibuule	uy,5,ef6,ef6~
Ronald Toppin	n0,3j,ef6,ef6~
Ronell Giles	z,22,ef6,ef6~
Rong Yiren	4,2,dp3r,dt~			Rong
Ronni Benschop	8,42,ef6,ef6~
Ronnie Brunswijk	4,42,eg7g,ej~
Ronny Jackson	2,0,eh13	47270118
Roosevelt Douglas	0,4l,dw22,dwa1
Rosa DeLauro	2,0,dn13	434952
Rosa Micolo	51,25,ef6,ef6~		Rosa Luis de Sousa Micolo
Rosalia Arteaga	4,1c,ds8a,dt~		Rosalia Arteaga Serrano de Cordova	Arteaga
Rosalie Matondo	kp,1z,ef6,ef6~
Rose Brown	c,4v,ef6,ef6~;9,4v,ef6,ef6~;a,4v,ef6,ef6~
Rose Raponda	0,u,eg7g,ei~		Rose Christiane Ossouka Raponda
Roselyn Paul	z,4l,ef6,ef6~
Rosemary Mbabazi	y,1u,ef6,ef6~
Rosemary Seninde	ug,5,ef6,ef6~
Rosen Plevneliev	1,1l,e81m,ed1m	295212
Rosi Prado de Holguin	m,1c,ef6,ef6~			Prado de Holguin
Rosny Smarth	0,22,ds3,dt~
Rosy Akbar	d,2a,ef6,ef6~	18211338	Rosy Sofia Akbar
Rotimi Amaechi	n,2h,ef6,ef6~	7370548
Rovana Plumb	jo,17,ef6,ef6~	443095
Roxana Maracineanu	2v,3,ef6,ef6~	446170
Roy Biyama	8r,l,ef6,ef6~
Roy Cimatu	6t,2u,ef6,ef6~	29913372
Roy Schneider	6,64,dr15,dv15
Roza Otunbaeva	1,16,e65j,e6~
Rrustem Berisha	nd,3d,ef6,ef6~
Ruateki Tekaiara	i,4x,ef6,ef6~
Ruben Arosemena	17,2t,e091,e4~		Ruben Arosemena Valdes	Arosemena
Ruben Flores	c,1c,ef6,ef6~		Ruben Flores Agreda	Flores
Ruben Gallego	2,0,eb16,el13;e,0,el13	16218474
Ruben Sem	8,2w,ef6,ef6~		Ruben Dario Paulino Sem
Rudhwan Murjan	c,1w,ef6,ef6~	112325757	Rudhwan Mohamed Ahmed Murjan
Rudolf Schuster	1,2x,dv6f,e06f	163813
Rudy Yakym III	2,0,eibe	115137719	Rudy Yakym
Rueben Meade	10,5k,do,ea~;r,5k,do,ea~	1862326	Reuben Meade
Ruel Reid	d,4t,ef6,ef6~		Ruel Bankroft Reid
Rufino Esono	k,1f,ef6,ef6~		Rufino Ndong Esono;Rufino Ndong Esono Nchama	Esono
Rufus Ewing	r,5p,e8bd,ecck	7378029
Ruhakana Rugunda	0,5,ea9j,ed~;0,5,ef6,ef6~
Ruhsar Pekcan	1c,z,ef6,ef6~	55456148
Rui Barros	0,1g,e85g,ea~;0,1g,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	3c,3w,e27a,e2~		Rui Maria do Araujo
Rumen Porozhanov	c,1l,ef6,ef6~
Runaldo Venetiaan	1,42,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
Rupert Roopnarine	d,36,ef6,ef6~
Rupiah Banda	1,1x,e2,e6~;4,1x,e2,e6~	217500
Ruslan Dalenov	vr,1a,ef6,ef6~
Ruslanbek Davletov	a,2j,ef6,ef6~
Russ Fulcher	2,0,ef13	7381134
Russ Kun	1,3x,ei9s,ejau
Russell Dlamini	0,4w,ejb3
Russell Fry	2,0,ej13	96015883
Rustam Azimov	j,2j,e412,ec~
Rustam Jorayev	47,2j,ef6,ef6~
Rustam Shohmurod	a,3z,ef6,ef6~
Ruth Dreifuss	1,2y,du,dv~;4,2y,du,dv~
Ruth Metzler	4,2y,dy,dz~
Ruth Perry	6f,4b,ds8,dt~
Ruth Sentamu	f3,5,ef6,ef6~		Ruth Nankabirwa Sentamu
Ruth Tedebe	bt,21,ef6,ef6~
Ryamizard Ryacudu	8,15,ef6,ef6~	7419814		Ryamizard
Ryan Mackenzie	2,0,el13	7384273
Ryan Zinke	2,0,eb16,ed31;2,0,ej13	7384672
Ryang Ui Gyong	ej,9,ef6,ef6~			Ryang
Ryom Chol Su	qv,9,ef6,ef6~			Ryom
Saad al-Othmani	0,1t,ef6,ef6~
Saad al-Saadi	11j,4h,ef6,ef6~		Saad bin Muhammad bin Said al-Mardhuf al-Saadi
Saad-Eddine al-Othmani	0,1t,ed3h,eha7
Saara Kuugongelwa-Amadhila	0,3m,eb3l,ej~
Sabah Khalid	3,2g,e7cd,eh~
Sabah al-Khalid al-Sabah	j,2g,ef6,ef6~;5,2g,ef6,ef6~	12219691	Sabah al-Khalid al-Hamad al-Sabah	Sabah al-Khalid
Sabah al-Sabah	48,2g,ef6,ef6~;sk,2g,ef6,ef6~		Nasir al-Sabah al-Sabah;Sabah al-Ahmad al-Jabir al-Sabah;Nasir al-Sabah al-Ahmad al-Jabir al-Sabah	Sabah
Sabine Monauni	3,5v,eh3p,ej~
Saboto Caesar	c,55,ef6,ef6~
Sacca Lafia	f,46,ef6,ef6~
Sackeus Shanghala	a,3m,ef6,ef6~
Sadananda Gowda	ez,4,ef6,ef6~;11n,4,ef6,ef6~
Sadou Hayatou	0,10,dn4p,do49
Sadou Seydou	z,y,ef6,ef6~
Sadulla Duraku	h,28,ef6,ef6~
Safet Halilovic	4,d,dx2r,dx~
Safia Bolly	84,1n,ef6,ef6~
Sagala Ratnayake	y7,1b,ef6,ef6~
Sahar Nasr	4d,x,ef6,ef6~	22932964
Sahbaz Dzihanovic	4,d,dy,e2~
Sahibzada Sultan	vu,12,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sahil Babayev	i,3v,ef6,ef6~
Sai Mouk Kham	4,2c,e723,eb~		Sai Mauk Kham
Saia Piukala	9,4k,ef6,ef6~;52,4k,ef6,ef6~	96278954	Saia Mau Piukala
Said Chayane	7,4e,ef6,ef6~		Said Ali Said Chayane
Said Djellab	z,1q,ef6,ef6~
Said Djohar	1,4e,dm3b,ds3g		Said Mohamed Djohar
Said Eid	c,29,ef6,ef6~		Said Hussein Eid
Said Musa	0,39,du82,e3~	335215	Said Wilbert Musa
Said Namaki	9,n,ef6,ef6~
Saif al-Nuhayyan	3,13,e55b,ea~;3,13,ef6,ef6~;f,13,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	5,2r,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	6p,2r,ef6,ef6~			Saifuddin
Saihou Sabally	4,4s,dp,dq~
Sainbuyen Amarsaikhan	3,1p,ei98,ej~
Sajith Premadasa	1a,1b,ef6,ef6~
Salah Jama	i,29,ef6,ef6~		Salah Ahmed Jama
Salahuddin Ayub	c,2r,ef6,ef6~			Salahuddin
Salahuddin Rabbani	5,14,ef6,ef6~
Salamat Azimi	gp,14,ef6,ef6~
Saleh Meki	q8,57,ef6,ef6~			Saleh
Saleumxai Kommasit	5,q,ef6,ef6~			Saleumxai
Salif Traore	34,1n,ef6,ef6~
Salih al-Ali	k,4m,ef6,ef6~		Salih bin Ghanim bin Nasir al-Ali
Salih al-Gharib	uj,r,ef6,ef6~
Salih al-Husni	c,1h,ef6,ef6~
Salih al-Jaburi	s,1h,ef6,ef6~
Salih al-Nabit	6o,4m,ef6,ef6~		Salih Muhammad Salim al-Nabit
Salim Ibrow	l,29,ef6,ef6~		Salim Aliyow Ibrow
Salim Jereissati	7g,r,ef6,ef6~
Salim Mahamoud	1w,4e,ef6,ef6~
Salim Yasin	3,18,ddc,dw~
Salim al-Huss	0,r,duc4,dw~
Salko Bukvarevic	ps,d,ef6,ef6~
Salma Hassen	i,57,ef6,ef6~			Salma
Salman al-Khalifa	j,4r,e9,em~;0,4r,e9,em~		Salman bin Hamad;Salman bin Hamad al-Khalifa	Salman
Salmin Amour	17,2z,dmb9,dp~
Salomon Nguma	9,1f,ef6,ef6~		Salomon Nguma Owono	Nguma
Salud Carbajal	2,0,ed13	27805429
Salvador Heresi	a,s,ef6,ef6~
Salvador Laurel	4,2u,di2p,do~
Salvador Mansell	l,4c,ef6,ef6~
Salvador Medialdea	6v,2u,ef6,ef6~
Salvador Ondo	a,1f,ef6,ef6~		Salvador Ondo Nkumu	Ondo
Salvador Ortiz	4,48,ea61,ed~;4,48,ef6,ef6~		Salvador Oscar Ortiz
Salvador Sanchez Ceren	1,48,e5,ed~;4,48,e5,ed~;1,48,ef6,ef6~	936831		Sanchez Ceren
Salvador Valdes	kd,1s,ef6,ef6~;ke,1s,ef6,ef6~;4,1s,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	7,2v,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	8,25,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Salwa Abdullah	t,18,ef6,ef6~		Salwa Abdallah
Sam Abal	0,l,e6ce,e782
Sam Basil	3,l,egck,ei~
Sam Cheptoris	27,5,ef6,ef6~
Sam Condor	3,4u,dr76,ea~
Sam Fai	1q,6t,ekck		Sam Hou Fai
Sam Graves	2,0,dx13	465638
Sam Kutesa	5,5,ef6,ef6~
Sam Liccardo	2,0,el13	16731481
Samantha Marshall	110,53,ef6,ef6~		Samantha Nicole Marshall
Samba Sow	9,1n,ef6,ef6~		Samba Ousmane Sow
Samba Sy	i,v,ef6,ef6~;13d,v,ef6,ef6~
Sambou Wague	l,1n,ef6,ef6~
Samir Moqbil	3,r,e777,ec~
Samir Mubaidin	f,1m,ef6,ef6~
Samir Murad	i,1m,ef6,ef6~
Samir Sharifov	7,3v,ef6,ef6~
Samir Taieb	c,24,ef6,ef6~	3470847
Samir al-Rifai	0,1m,e5c9,e7ao	467852
Samira Ubayd	1o,1i,ef6,ef6~
Samiu Vaipulu	0,4k,ekc9,elci
Samiuela Pohiva	5,4k,ef6,ef6~;0,4k,ef6,ef6~		Samiuela Akilisi Pohiva
Samka Ibraimovski	1e,28,ef6,ef6~
Samonyane Ntsekele	27,4i,ef6,ef6~
Samou Adambi	27,46,ef6,ef6~		Samou Seidou Adambi
Sampo Terho	5i,31,ef6,ef6~	782439
Samson Kisekka	4,5,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Akyea	2m,27,ef6,ef6~		Samuel Atta Akyea
Samuel Basil	1t,l,ef6,ef6~
Samuel Dzamesi	fg,27,ef6,ef6~		Samuel Kofi Dzamesi
Samuel Ghiro	yc,20,ef6,ef6~
Samuel Hinds	q,36,dp,eb~;0,36,dp,eb~		Sam Hinds
Samuel Hurko	1v,2p,ef6,ef6~
Samuel Lewis	q,2t,e091,e4~		Samuel Lewis Navarro	Lewis
Samuel Manetoali	3j,20,ef6,ef6~
Samuel Schmid	1,2y,e0,e1~	115841
Samuel Seaton	g,4u,eb92,ej21
Samuel Tembenu	a,4y,ef6,ef6~
Samuel Wlue	1g,4b,ef6,ef6~
Samy Badibanga	0,h,ecbh,ed47;0,h,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	f,34,ef6,ef6~	60905601
Sandor Pinter	f,4a,ef6,ef6~	549589
Sandra Guevara	i,48,ef6,ef6~		Sandra Eribel Guevara;Sandra Eribel Guevara Perez	Guevara
Sandra Jovel	5,2q,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	g,3j,ef6,ef6~;1,3j,ehbu,elbu	9333540
Sandra Pierantozzi	4,5b,dx1j,dz~
Sanford Bishop	2,0,dp15	983428	Sanford Bishop Jr.
Sani Lakatani	r,6u,dv41,dx~	2424697
Sani Maigochi	38,y,ef6,ef6~
Sani Yaya	24,2o,ef6,ef6~
Sanja Damijanovic	1f,40,ef6,ef6~
Sanjaa Bayar	0,1p,e3bm,e49k
Sanni Grahn-Laasonen	d,31,ef6,ef6~	5406165
Sanoussy Sow	k,1d,ef6,ef6~		Sanoussy Bantama Sow
Sansan Kambile	a,2b,ef6,ef6~
Santia Bradshaw	d,3j,ef6,ef6~
Santiago Ruiz	c,33,ef6,ef6~
Santina Cardoso	7,3w,ef6,ef6~
Santosh Gangwar	aa,4,ef6,ef6~		Santosh Kumar Gangwar
Sapar Isakov	0,16,ed8q,ed~	29865128
Saparkhan Omarov	c,1a,ef6,ef6~	62714154
Saqr Ghubash	i,13,ef6,ef6~		Saqr Ghubash Said Ghubash
Sar Kheng	3,1j,do23,ed~;3,1j,ef6,ef6~;f,1j,ef6,ef6~
Sara Jacobs	2,0,eh13	50825637
Sarah Achieng	tl,5,ef6,ef6~		Sarah Opendi Achieng
Sarah Elfreth	2,0,el13	61970401
Sarah Flood Beaubrun	s7,4o,ef6,ef6~			Flood Beaubrun
Sarah McBride	2,0,el13	17011236
Sarah Tucker	6,5k,ej46
Sarah Vandenbroek	16,67,eia4,ei~;16,73,eia4,ei~
Sarah al-Amiri	50,13,ef6,ef6~		Sarah bint Yousef al-Amiri
Sarath Amunugama	1f,1b,ef6,ef6~
Sarath Fonseka	7z,1b,ef6,ef6~
Sardar Leghari	1,12,dpbd,dtcv		Sardar Farooq Leghari
Sardor Umrzoqov	4d,2j,ef6,ef6~
Sarwar Danesh	17,14,ea9t,eh~
Satini Manuella	9,3n,ef6,ef6~	18355480	Satini Tulaga Manuella
Sato Kilman	3,2k,e0,eb~;0,2k,e0,eb~	469823
Saufatu Sopoanga	0,3n,dy82,e0ab	384322
Saulis Skvernelis	0,3p,eccd,ed~;0,3p,ef6,ef6~	1797508	Saulius Skvernelis
Saulos Chilima	4,4y,ea5v,ej~	16214780
Savvas Angelidis	8,5f,ef6,ef6~
Say Samal	h,1j,ef6,ef6~
Sayed Balkhi	7o,14,ef6,ef6~		Sayed Hussain Alemi Balkhi
Sayed Naderi	3q,14,ef6,ef6~		Sayed Sadat Naderi
Sayedul Haque	1d,1k,ef6,ef6~
Sayf al-Sharif	2i,1i,ef6,ef6~		Sayf Muhsin al-Sharif
Sayid al-Busaidi	t,4h,ef6,ef6~		Sayid al-Mutasim bin Hamud al-Busaidi	Sayid
Saymumin Yatimov	8f,3z,ef6,ef6~
Scott DesJarlais	2,0,e715	2260839
Scott Fitzgerald	2,0,eh13	7436650
Scott Franklin	2,0,eh13	101198561
Scott Perry	2,0,e913	7437040
Scott Peters	2,0,e913	3791514
Seamus O'Regan	m8,e,ef6,ef6~	7440780
Seamus Woulfe	p,3b,ef6,ef6~	30278309
Sean Casten	2,0,ef13	55386655
Sebhat Ephrem	8,57,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	5,1o,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	8,2c,ef6,ef6~
Sekesai Nzenza	1n,3t,ef6,ef6~
Sekou Camara	9g,1d,ef6,ef6~		Sekou Kissing Camara
Selau Wiles	c,4b,ef6,ef6~
Selma Rekik	m,24,ef6,ef6~	19345818	Selma Elloumi Rekik
Semere Russom	d,57,ef6,ef6~			Semere
Semi Koroilavesau	1d,2a,ef6,ef6~	18217983
Semiha Borovac	3x,d,ef6,ef6~
Semisi Fakahau	c,4k,ef6,ef6~	96482295
Semisi Sika	3,4k,ef6,ef6~;1b,4k,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Semsudin Dedic	c,d,ef6,ef6~
Sengduan Lachanthaboun	d,q,ef6,ef6~			Sengduan
Senida Mesi	3,45,ef6,ef6~	31965727
Sentje Lebona	8,4i,ef6,ef6~
Serafin Dougan	0,1f,ds4,dx2q		Serafin Seriche Dougan
Serge Gouteyron	v,6n,egcg,eh~;v,60,egcg,eh~
Serge Telle	t,5a,ec21,ed~;t,5a,ef6,ef6~	3479546
Serge Vohor	0,2k,ds9u,dt~;3,2k,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	l,1z,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Chebotarev	wf,7,ef6,ef6~		Sergey Chebotarev;Sergey Viktorovich Chebotarev
Sergei Kovalchuk	1k,t,ef6,ef6~		Sergey Kovalchuk
Sergei Ling	0,t,dsb,dw~	631311	Sergey Ling
Sergei Nalyvayko	11w,t,ef6,ef6~		Sergey Nalyvayko
Sergei Naryshkin	i6,7,ef6,ef6~		Sergey Naryshkin;Sergey Yevgenyevich Naryshkin
Sergei Rumas	0,t,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,t,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Stanishev	0,1l,e18g,e57r	202117
Sergei Tereshchenko	0,1a,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1a,dnae,dqac		Sergey Tereshenko
Serges Ahissou	s,46,ef6,ef6~
Serges Ndayiragije	kw,1e,ef6,ef6~
Sergio Costa	h,11,ef6,ef6~	54565819
Sergiu Cioclea	b,23,ef6,ef6~
Serhiy Arbuzov	j,8,e8co,e9~
Serigne Thiam	1w,v,ef6,ef6~		Serigne Mbaye Thiam
Serik Akhmetov	0,1a,e533,e9~	57863
Seth Magaziner	2,0,ej13	16222460
Seth Moulton	2,0,eb16	18045052
Sethy Regenvanu	3,2k,dnch,dr~
Settha Thawisin	0,j,ej95,ej~			Settha
Seydou Diarra	0,2b,dy,e1~
Seyedna Khouna	1r,2s,ef6,ef6~;yj,2s,ef6,ef6~		Seyedna Ali Ould Mohamed Khouna
Seymour Mullings	3,4t,dp,dy~
Seyni Ouedraogo	1n,26,ef6,ef6~
Seyni Oumarou	0,y,e363,e5a2	703987
Sghair M'Bareck	0,2s,dz76,e188	sghair-mbareck	Sghair Ould M'Bareck
Shafqat Mahmood	k0,12,ef6,ef6~;vx,12,ef6,ef6~	7461074
Shahabuddin Ahmed	1,1k,dsa9,dy96	465481
Shahid Abbasi	0,12,ed81,ee8i	7461686	Shahid Khaqan Abbasi
Shahin Mustafayev	o,3v,ef6,ef6~	15734658
Shahine Robinson	i,4t,ef6,ef6~		Shahine Elizabeth Robinson
Shahjahan Khan	7t,1k,ef6,ef6~
Shahzad Aryubi	66,14,ef6,ef6~		Shahzad Gul Aryubi
Shamfa Cudjoe	1k,43,ef6,ef6~
Shamil Asymbekov	x,16,ef6,ef6~
Shamma al-Mazrui	7h,13,ef6,ef6~		Shamma bint Suhail;Shamma bint Suhail Faris al-Mazrui	Shamma
Shamsiddin Orumbekzoda	k,3z,ef6,ef6~	20609964
Shamsur Sharif	31,1k,ef6,ef6~		Shamsur Rahman Sharif
Shane Jones	3j,g,ef6,ef6~;1b,g,ef6,ef6~;yt,g,ef6,ef6~
Shane Ross	n,3b,ef6,ef6~	2276876
Shankar Sharma	1,4,do,dt~;4,4,do,dt~		Shankar Dayal Sharma
Sharice Davids	2,0,ef13	58322868
Sharlene Cartwright-Robinson	r,5p,ecck,ed~	7489886
Shaukat Aziz	0,12,e08s,e43p	223555
Shavkat Hamroyev	131,2j,ef6,ef6~
Shaw Kgathi	8,4d,ef6,ef6~
Shawn Crockwell	m,3k,ef6,ef6~
Shawn Richards	3,4u,eb2m,eh~;d,4u,ef6,ef6~
Shaykh al-Harthi	zk,4h,ef6,ef6~		Shaykh al-Fadhl bin Muhammad bin Ahmad al-Harthi	Shaykh
Sheikhnuur Hassan	3m,29,ef6,ef6~		Sheikhnuur Mohamed Hassan
Sheila Copps	3,e,ds,ds~
Sheldon Whitehouse	e,0,e314	652066
Shelley Moore Capito	2,0,dx13,eb13;e,0,eb16	459618	Shelley Capito
Shen Jong-chin	o,m,ef6,ef6~;19,m,eg6j,eh~			Shen
Sher Deuba	0,4g,dr9c,ei~	470903	Sher Bahadur Deuba
Sherali Mirzo	8,3z,ef6,ef6~
Sheri Biggs	2,0,el13	130979821
Sherif Ismail	0,x,eb9c,ee67	16250142
Sherkhon Salimzoda	i5,3z,ef6,ef6~
Sherzod Kudbiyev	1r,2j,ef6,ef6~
Sherzod Shermatov	yd,2j,ef6,ef6~	72563597
Sheu Yu-jer	7,m,ef6,ef6~			Sheu
Shidhatha Shareef	2z,3r,ef6,ef6~
Shih Jun-ji	1e,m,ef6,ef6~			Shih
Shih Keh-her	8u,m,ef6,ef6~			Shih
Shih Ning-jye	x,m,ef6,ef6~			Shih
Shireen Mazari	3x,12,ef6,ef6~	7498535
Shirley Botchwey	5,27,ef6,ef6~		Shirley Ayorkor Botchwey
Shomari Figures	2,0,el13	129431158
Shontel Brown	2,0,ehb4	107863952
Showkutally Soodhun	31,1o,ef6,ef6~;26,1o,ef6,ef6~
Shri Thanedar	2,0,ej13	7503912
Shripad Naik	sn,4,ef6,ef6~		Shripad Yesso Naik
Shuhrat Sodiqov	rb,2j,ef6,ef6~	106592181
Shunmugam Jayakumar	3,41,e08c,e6~		Shunmugan Jayakumar
Shyqyri Bytyqi	d,3d,ef6,ef6~
Shyr Shyr-hau	x,m,ef6,ef6~			Shyr
Siandou Fofana	m,2b,ef6,ef6~
Siaosi Sovaleni	0,4k,ehcr,ekc9
Sibusiso Dlamini	0,4w,ds89,dzbe;0,4w,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sibusiso Moyo	5,3t,ef6,ef6~	43180489
Sicily Kariuki	dg,3c,ef6,ef6~	47513060	Sicily Kanina Kariuki
Sid Ahmed Ghozali	0,1q,dn66,do78
Siddig Amir	k1,1w,ef6,ef6~;r7,1w,ef6,ef6~
Sidi Mohamed Boubakar	0,2s,e188,e34k		Sidi Mohamed Ould Boubakar
Sidi Ould Salem	11,2s,ef6,ef6~
Sidi Tiemoko Toure	13j,2b,ef6,ef6~
Sidick Haggar	h,21,ef6,ef6~		Sidick Abdelkerim Haggar
Sidiki Diakite	f,2b,ef6,ef6~
Sidiki Kaba	5,v,ef6,ef6~	19895564
Sidya Toure	0,1d,ds7,dv38		Sidia Toure
Sigmundur Gunnlaugsson	0,50,e95n,ec47	463588	Sigmundur David Gunnlaugsson
Sigrid Kaag	3i,38,ef6,ef6~	15077856
Sigridur Andersen	a,50,ef6,ef6~
Sigurdur Johannsson	0,50,ec47,ed1b;n,50,ef6,ef6~	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	5l,51,ef6,ef6~
Siim Kallas	0,49,dy1s,dz4a	156469
Siim Kiisler	h,49,ef6,ef6~
Sila Calderon	6,69,dx1,dz~
Silas Atopare	g,l,dtbd,dzbd
Sileshi Bekele	27,2p,ef6,ef6~			Sileshi
Silva Dunduru	k,3s,ef6,ef6~
Silvere Ngarso	ay,1r,ef6,ef6~
Silveria Jacobs	0,6z,eg1g,ek53
Silvestre Bello III	5r,2u,ef6,ef6~
Silvestre Siale Bileka	0,1f,do1h,ds4			Siale Bileka
Silvia Calvo Armengol	h,61,ef6,ef6~			Calvo Armengol
Silvia Cartwright	g,g,dx44,e28n	241638
Silvia Constain	72,3l,ef6,ef6~	56479601	Silvia Constain Rengifo	Constain
Silvia Lutucuta	9,25,ef6,ef6~		Silvia Paula Valentim Lutucuta
Silvia Pessah	9,s,ef6,ef6~	51298441
Silvia Radu	9,23,ef6,ef6~	27346919
Simeon Athy	b,2k,ef6,ef6~		Simeon Malachi Athy
Simeon Esono	5,1f,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sawadogo	67,26,ef6,ef6~
Simeon Sheriff	8,3f,ef6,ef6~
Simon Achidi Achu	0,10,do49,ds9j			Achidi Achu
Simon Ammitzboll	6q,47,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	1c,6,ef6,ef6~	7518284
Simon Chelugui	ds,3c,ef6,ef6~	100146396
Simon Compaore	t,26,ef6,ef6~
Simon Coveney	5,3b,ef6,ef6~;bf,3b,ef6,ef6~	1670096
Simon D'Ujanga	a8,5,ef6,ef6~
Simon Dumarinu	d2,l,ef6,ef6~
Simon English	3,g,e4bj,ec~		Simon William English
Simon Lokodo	t9,5,ef6,ef6~
Simon Peh	22,2,ef6,ef6~		Simon Peh Yun-lu	Peh
Simon Zerpa	24,o,ef6,ef6~		Simon Zerpa Delgado	Zerpa
Simonetta Sommaruga	4,2y,ea11,eb~;fc,2y,ef6,ef6~;4,2y,ef6,ef6~		Swiss Sommaruga;Swiss Confederation Simonetta Sommaruga
Simplice Sarandji	0,1r,ec42,ed~;0,1r,ef6,ef6~	23729455
Sinisa Mali	7,1v,ef6,ef6~
Sinton Soalablai	d,5b,ef6,ef6~
Sione Faotusia	a,4k,ef6,ef6~		Sione Vuna Faotusia
Sione Kioa	b,4k,ef6,ef6~		Sione Ngongo Kioa
Siri Chiraphongphan	l,j,ef6,ef6~			Siri
Sirojiddin Muhriddin	5,3z,ef6,ef6~
Sisavat Keobounphan	0,q,dt,dw~;4,q,dt,dw~
Sithembiso Nyoni	138,3t,ef6,ef6~
Siti Nurbaya	h,15,ef6,ef6~
Siv Jensen	7,4j,ef6,ef6~	272938
Skender Recica	i,3d,ef6,ef6~
Slaven Dobrovic	6u,2f,ef6,ef6~
Slavica Djukic Dejanovic	1e,1v,ef6,ef6~			Djukic Dejanovic
Slim Khalbous	11,24,ef6,ef6~	28654181
Slumber Tsogwane	4,4d,ee44,ej~
Smail Hamdani	0,1q,ducf,dvc2
Smaila Ouedraogo	y,26,ef6,ef6~
Smarck Michel	0,22,dqa,ds3
Smriti Irani	bk,4,ef6,ef6~	7546539	Smriti Zubin Irani
Snjezana Soldat	h,d,ef6,ef6~
Snyder Rini	3,20,dxch,e1~
Soane Uhila	20,56,do3,dx~
Sodnom Chinzorig	i,1p,ef6,ef6~
Soe Win	0,2c,e0aj,e2~;1j,2c,ef6,ef6~
Soewarto Moestadja	i,42,ef6,ef6~
Sofia Gai	2m,2v,ef6,ef6~
Sofian Djalil	31,15,ef6,ef6~
Solamalemalo Loau	d,4p,ef6,ef6~		Solamalemalo Keneti Sio Loau
Solan Mirisim	8,l,ef6,ef6~
Solina Nyirahabimana	2z,1u,ef6,ef6~
Solomon Dalong	y,2h,ef6,ef6~
Solomon Mamaloni	0,20,dl3s,dt~
Somdi Douangdi	3,q,ef6,ef6~;7,q,ef6,ef6~			Somdi
Somkhit Chatusiphithak	3,j,ef6,ef6~			Somkhit
Sommanogo Koutou	87,26,ef6,ef6~
Sommat Phonsena	1y,q,ef6,ef6~			Sommat
Sompong Amornwiwat	3,j,e49o,e4~			Sompong
Somsavat Lengsavat	3,q,du2q,eb~			Somsavat
Sonexay Sithphaxay	b,q,ef6,ef6~			Sonexay
Song Chun Sop	1d,9,ef6,ef6~			Song
Sonia Castro	9,4c,ef6,ef6~		Sonia Castro Gonzalez	Castro
Sonila Qato	ya,45,ef6,ef6~
Sonthirat Sonthichirawong	z,j,ef6,ef6~			Sonthirat
Sonxai Siphandon	3,q,ef6,ef6~;0,q,eicu,ej~			Sonxai
Soodesh Callichurn	i,1o,ef6,ef6~
Sooronbay Jeenbekov	0,16,ec4d,ed8q;1,16,ef6,ef6~	23810819
Sophia Chan	km,2,ef6,ef6~		Sophia Chan Siu-chee	Chan
Sophie Cluzel	ii,3,ef6,ef6~	3490886
Sophie Lohde	yk,47,ef6,ef6~	12336452
Sophie Wilmes	45,3o,ef6,ef6~
Soraya Hakizumuremyi	1c,1u,ef6,ef6~
Soren Moller	1l,5i,e14,e7~		Soeren Moeller;Soeren Hald Moeller
Soren Poulsen	a,47,ef6,ef6~		Soren Pape Poulsen
Sorin Grindeanu	3,17,ehbp,ej~
Sorina Pintea	9,17,ef6,ef6~	28112576
Soroi Eoe	5g,l,ef6,ef6~
Sospeter Muhongo	l,2z,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,v,e551,e843		Soulayemane Ndene Ndiaye
Souleymane Diarrassouba	9h,2b,ef6,ef6~
Souleymane Diop	18,v,ef6,ef6~		Souleymane Jules Diop
Soumana Coulibaly	1g,1n,ef6,ef6~		Soumana Mory Coulibaly
Soumana Sako	0,1n,dn42,do68
Soumeylou Maiga	0,1n,ef6,ef6~		Soumeylou Boubeye Maiga
Soumiya Benkhaldoun	18,1t,ef6,ef6~
Souphan Keomixai	1j,q,ef6,ef6~			Souphan
Souvanpheng Boupphanouvong	x,q,ef6,ef6~			Souvanpheng
Soyencnazar Selimow	2h,3h,ef6,ef6~
Specioza Kazibwe	4,5,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	4,d,e3,e8~
Sprent Dabwido	1,3x,e7bf,e8~	57543
Srdjan Darmanovic	5,40,ef6,ef6~
Srebrenka Golic	58,d,ef6,ef6~
St. Prince	d,55,ef6,ef6~		St. Clair Prince
Stacey Plaskett	2,0,eb16	18739104
Stanislas Ouaro	1w,26,ef6,ef6~
Stanislaus James	g,4o,dkaa,ds61		Stanislaus Anthony James
Stanislav Gross	0,1y,dy7,e14p	348896
Stanislav Stashevskyy	j,8,e19r,e1~
Stanley John	g,55,el
Stanley Reginald	3,2k,dvbp,dw~
Stanley Simataa	14,3m,ef6,ef6~
Stanley Sofu	5q,20,ef6,ef6~		Stanley Festus Sofu
Stavros Arachovitis	2t,2n,ef6,ef6~	20995374
Steadroy Benjamin	p,53,ef6,ef6~;3l,53,ef6,ef6~
Steen Spore	1l,5i,dp,dt~
Stef Blok	5,38,ef6,ef6~	2858481
Stefan Ingves	b,2i,ef6,ef6~
Stefan Odagiu	3,23,dy,dz~
Stefan-Radu Oprea	d5,17,ef6,ef6~	21747037
Stella Lugo	m,o,ef6,ef6~		Stella Lugo de Montilla	Lugo
Stella Ndabeni-Abrahams	1x,p,ef6,ef6~	28086074
Stepan Kubiv	j,8,ec4e,ed~;2e,8,ef6,ef6~;j,8,ef6,ef6~	2589861
Stepan Poltorak	8,8,ef6,ef6~	12141949
Stephan Brunner	q,19,ei58,ej~		Stephan Brunner Neibig	Brunner
Stephan Toussaint	y,1o,ef6,ef6~
Stephane Artano	4i,5w,e32l,ed~
Stephanie Bice	2,0,eh13	60190894
Stephen Barclay	zy,1,ef6,ef6~	260546
Stephen Dalton	12,5r,ed3d,ei~
Stephen Kampyongo	1h,1x,ef6,ef6~	27063683
Stephen Lo	fz,2,ef6,ef6~		Stephen Lo Wai-chung	Lo
Stephen Lynch	2,0,dxan	2344921
Stephen Musyoka	4,3c,e41a,e8~		Stephene Musyoka;Stephen Kalonzo Musyoka
Stephen Poloz	b,e,ef6,ef6~	15127111
Stephen Tsang	1c,42,ef6,ef6~
Stephenson King	0,4o,e399,e6~;1b,4o,ef6,ef6~	708289
Steve Cohen	2,0,e314	512330
Steve Daines	2,0,e913,eb13;e,0,eb16	3200900
Steve Womack	2,0,e715	1029527
Steven Ciobo	h0,6,ef6,ef6~	7614564
Steven Horsford	2,0,e913,eb13;2,0,ef13	3514907
Steven Nunez	i,19,ef6,ef6~		Steven Nunez Rimola	Nunez
Steves Mabuluki	11,h,ef6,ef6~		Steves Mbikayi Mabuluki
Stevo Mirjanic	c,d,ef6,ef6~
Stuart Getrouw	a,42,ef6,ef6~
Stuart Jack	6,5t,e1bn,e61f	3318751
Stuart Nash	1d,g,ef6,ef6~;4g,g,ef6,ef6~;61,g,ef6,ef6~;65,g,ef6,ef6~
Stuart Young	3n,43,ef6,ef6~
Su Jia-chyuan	xf,m,ef6,ef6~			Su
Sudhir Sesungkur	9b,1o,ef6,ef6~
Suh Hoon	i8,c,ef6,ef6~			Suh
Suhail al-Mazrui	l,13,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Suhaimi bin Gafar	3t,5s,ef6,ef6~			Suhaimi
Suhair Salah	11,1w,ef6,ef6~	112325795	Suhair Ahmed Salah
Suhas Subramanyam	2,0,el13	83250082
Suhejl Fazliu	pz,28,ef6,ef6~
Sukhbaatar Batbold	0,1p,e5at,e7~
Suleiman Adamu	2m,2h,ef6,ef6~
Suleiman Gailani	3,14,dp,dp~		Sulayman Gailani
Suleiman al-Hamdan	2x,2d,ef6,ef6~		Sulayman al-Hamdan;Sulayman bin Abdallah al-Hamdan
Suleimane Seidi	10h,1g,ef6,ef6~
Suleyman Soylu	f,z,ef6,ef6~	6098459
Sultan al-Badi	a,13,ef6,ef6~		Sultan bin Said al-Badi
Sultan al-Jabir	50,13,ef6,ef6~		Sultan Ahmad al-Jabir
Sultan al-Mansuri	o,13,ef6,ef6~		Sultan bin Said al-Mansuri
Sultan al-Nuhayyan	3,13,dmbk,e4~		Sultan bin Zayid al-Nuhayyan	Sultan
Sultan al-Numani	z9,4h,ef6,ef6~		Sultan bin Muhammad al-Numani
Sultan bin Zayid	3,13,dmbk,e5~			Sultan
Sumangul Taghoyzoda	i,3z,ef6,ef6~
Summer Lee	2,0,ej13	56222614
Sun Chanthol	13,1j,ef6,ef6~
Sun Chunlan	bq,2,ef6,ef6~			Sun
Sung Yu-hsieh	8u,m,ef6,ef6~			Sung
Sung Yun-mo	1c,c,ef6,ef6~	55731004		Sung
Sunil Bholah	6r,1o,ef6,ef6~
Superior Gourtay	16,56,ej81,ek~		Superior Blaise Gourtay
Superior Jonathan	16,56,eh1b,ej~		Superior Herve Jonathan
Surasak Kanchanarat	1y,j,ef6,ef6~			Surasak
Surat Huseynov	0,3v,dp6u,dqa9
Surayut Chulanon	0,j,e2a1,e2~			Surayut
Suren Papikyan	67,2m,ef6,ef6~
Suresh Prabhu	46,4,ef6,ef6~;z,4,ef6,ef6~	7645772
Surya Thapa	0,4g,dz64,dz~	983444	Surya Bahadur Thapa
Susan Collins	e,0,dt17	22279
Susan Dougan	g,55,ef81,ek~
Susan Shabangu	2d,p,ef6,ef6~	7648369
Susana Jimenez	l,3a,ef6,ef6~
Susanne Camelia-Romer	3,6g,dx,dx~
Sushil Koirala	0,4g,ea2b,ec84	422969
Susi Pudjiastuti	q5,15,ef6,ef6~			Susi
Susie Lee	2,0,ef13	58333611
Suwaphan Tanyuwatthana	ai,j,ef6,ef6~			Suwaphan
Suwit Mesinsi	1f,j,ef6,ef6~			Suwit
Suy Sem	1v,1j,ef6,ef6~
Suzan DelBene	2,0,e8bd	2091892
Suzana Pribilovic	32,40,ef6,ef6~
Suzanne Bonamici	2,0,e827	45946
Svandis Svavarsdottir	9,50,ef6,ef6~	438056
Sven Mikser	5,49,ef6,ef6~	2097451
Svenja Schulze	h,f,ef6,ef6~	1407342
Svetozar Marovic	1,1v,dy,e1~
Svetozar Pudaric	4,d,e73h,ea~
Sydney Allicock	m7,36,ef6,ef6~;4,36,ef6,ef6~
Sydney Kamlager-Dove	2,0,ej13	20177418		Kamlager-Dove
Sydney Morris	3,4u,dp,dq~		Sydney Earl Morris
Syed Ali	4n,1k,ef6,ef6~		Syed Mohsin Ali
Syed Islam	32,1k,ef6,ef6~		Syed Ashraful Islam
Syed Saddiq Syed Abdul Rahman	y,2r,ef6,ef6~			Syed Saddiq
Syed Zaidi	79,12,ef6,ef6~		Syed Ali Haider Zaidi
Sylvain Masheke	k,h,ef6,ef6~		Sylvain Maurice Masheke
Sylvan Richards	h,3k,ef6,ef6~
Sylvanie Burton	1,4l,eja2
Sylvestre Nsanzimana	0,1u,dna,do4
Sylvia Chalikosa	x,1x,ef6,ef6~		Sylvia Bambala Chalikosa
Sylvia Garcia	2,0,ef13	13562489
Sylvie Duran	k,19,ef6,ef6~		Sylvie Duran Salvatierra	Duran
Taban Deng Gai	q,2v,ef6,ef6~	7672883		Taban
Taban Gai	q,2v,ec,eh~;4,2v,ec,eh~
Tabare Aguerre	c,44,ef6,ef6~
Taco Stein	p,5l,ef6,ef6~
Tadjiddine Ben Said	1,4e,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Taha Maruf	4,1h,d64l,dy~		Taha Muhyi al-Din Maruf
Taha Ramadan	3,1h,do,dy~;4,1h,do,dy~	359319	Taha Yasin Ramadan
Tahar Hadjar	11,1q,ef6,ef6~
Tahir al-Amri	b,4h,ef6,ef6~		Tahir bin Salim al-Amri
Tahyrberdi Durhanow	s,3h,ef6,ef6~
Takamori Yoshikawa	c,b,ef6,ef6~	7677156
Takashi Yamashita	a,b,ef6,ef6~
Takumi Nemoto	9,b,ef6,ef6~;x,b,ef6,ef6~
Takuya Hirai	x,b,ef6,ef6~;ts,b,ef6,ef6~;ul,b,ef6,ef6~;up,b,ef6,ef6~	7678622
Talis Linkaits	n,34,ef6,ef6~
Tallis Moses	1,2k,ed76,ei7n		Tallis Obed Moses
Tamam Salam	0,r,e946,ec~
Tambo Gina	94,4w,ef6,ef6~
Tamirat Layne	0,2p,dn66,dr~
Tammy Baldwin	2,0,dv16,e913;e,0,e913	40628
Tammy Duckworth	2,0,e913,ed13;e,0,ed13	3036410
Tananei Marea	z,4x,ef6,ef6~
Tandi Dorji	5,5m,ef6,ef6~
Tantely Andrianarivo	0,2e,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	3,2j,ef6,ef6~
Taomati Iuta	4,4x,dn78,dq~
Taoufik Rajhi	q2,24,ef6,ef6~
Taras Kutovyy	cd,8,ef6,ef6~	12116148
Tarcisio Gomes de Freitas	1b,w,ef6,ef6~	60392579		Gomes de Freitas
Tareck El Aissami	4v,o,ed14,ed~;s,o,ef6,ef6~		Tareck El Aissami Maddah	El Aissami
Tarek Amer	b,x,ef6,ef6~
Tarek Saab	p,o,ef6,ef6~		Tarek Saab Halabi	Saab
Tarek Shawky	d,x,ef6,ef6~
Tarek el-Mullah	2j,x,ef6,ef6~
Tareq Hammouri	s,1m,ef6,ef6~
Tariq Bajwa	b,12,ef6,ef6~	35525609
Tarmo Tamm	b3,49,ef6,ef6~	12376376
Tassos Papadopoulos	1,5f,dy,e3~	200776
Tatana Mala	a,1y,ef6,ef6~
Tatyana Golikova	2b,7,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	6,66,dp,dy~;12,66,dp,dy~
Taufa Vakatale	3,2a,dt87,dv~
Taufaahau Tupou IV	15,4k,cxcg,e29b
Taukelina Finikaso	5,3n,ef6,ef6~	7688699
Taur Ruak	0,3w,ee6m,ei~		Taur Matan Ruak
Tautai Kaituu	9,20,ef6,ef6~		Tautai Agikimau Kaituu
Tawfiq al-Rabiah	9,2d,ef6,ef6~		Tawfiq bin Fawzan al-Rabiah
Tayeb Louh	a,1q,ef6,ef6~
Tayeb Zitouni	bu,1q,ef6,ef6~
Tayyrbek Sarpashev	j,16,ea42,eb~
Tchabinandi Kolani Yentchare	b8,2o,ef6,ef6~			Kolani Yentchare
Tea Banh	8,1j,ef6,ef6~;3,1j,ef6,ef6~
Tea Tsulukiani	a,32,ef6,ef6~
Teatao Teannaki	1,4x,dn78,dqa1
Tebao Awerika	h,4x,ef6,ef6~
Teburoro Tito	1,4x,dqa1,dz7a	965155
Ted Budd	2,0,ed13,ej13;e,0,ej13	27733792
Ted Lieu	2,0,eb16	7693450
Tefo Mapesela	1c,4i,ef6,ef6~
Teima Onorio	4,4x,dz,eb~	1268309
Teklewold Atnafu	b,2p,ef6,ef6~			Teklewold
Temenuzhka Petkova	l,1l,ef6,ef6~	19206321
Temir Sariyev	0,16,eb51,ec4d	3736573
Tene Ouattara	x,2b,ef6,ef6~		Tene Birahima Ouattara
Tengiz Kitovani	j,32,do3,do~
Tengiz Sigua	0,32,do1,dp9
Teniku Talesi	g,3n,ef8j,eh8t	104962757	Teniku Talesi Honolulu	Talesi
Teo Chee Hean	3,41,e541,ed~;gi,41,ef6,ef6~;3,41,ef6,ef6~	3518218		Teo
Teo Chee Huan	3,41,e541,e6~			Teo
Teodor Melescanu	5,17,ef6,ef6~	3518228	Teodor Viorel Melescanu
Teodor Stolojan	0,17,dna2,dob
Teodorico de Campos	c,4q,ef6,ef6~
Teodoro Locsin Jr.	1u,2u,ef6,ef6~
Teofisto Guingona	4,2u,dx1k,dz~
Terepai Maoate	3,4v,dw,e5~;0,4v,dw,e5~
Teresa Czerwinska	7,k,ef6,ef6~	22350977
Teresa Kok	xw,2r,ef6,ef6~		Teresa Kok Suh Sim	Kok
Teresa Leger Fernandez	2,0,eh13	96054905		Leger Fernandez
Teresa Martinez	4r,3e,ef6,ef6~		Teresa Martinez Acosta	Martinez
Teresa Ribera	iu,3g,ef6,ef6~		Teresa Ribera Rodriguez	Ribera
Tereza Cristina	c,w,ef6,ef6~
Terrence Deyalsingh	9,43,ef6,ef6~
Terri Sewell	2,0,e715	461621
Tertius Zongo	0,26,e364,e74i
Tesfai Ghebreselassie	31,57,ef6,ef6~			Tesfai
Teshome Toga	yg,2p,ef6,ef6~			Teshome
Tetabo Nakara	1d,4x,ef6,ef6~
Teuea Toatu	7,4x,ef6,ef6~;4,4x,ef6j,ej~
Tevita Topou	3,4k,dx1,dz~
Tevita Tui Uata	z,4k,ef6,ef6~	96574317		Tui Uata
Tewareka Tentoa	4,4x,dqac,dx~	11249896
Thaawar Gehlot	10x,4,ef6,ef6~		Thaawar Chand Gehlot
Thae Hyong Chol	br,9,ef6,ef6~			Thae
Thaksin Chinnawat	0,j,dx1,e2a1			Thaksin
Thalatha Atukorale	a,1b,ef6,ef6~
Tham Thapa	7i,4g,ef6,ef6~		Tham Maya Thapa
Thamir Ghadban	2i,1h,ef6,ef6~
Than Myint	z,2c,ef6,ef6~
Thani al-Zayoudi	6k,13,ef6,ef6~		Thani bin Ahmad al-Zayoudi
Thansamai Kommasit	4h,q,ef6,ef6~			Thansamai
Thant Sin Maung	1g,2c,ef6,ef6~
Thapelo Olopeng	bj,4d,ef6,ef6~
Thaung Tun	4d,2c,ef6,ef6~
Themba Dlamini	0,4w,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	3,4w,e4,ei~
Theo-Ben Gurirab	0,3m,dy8s,e13l	654433
Theodore Jousso	4u,1r,ef6,ef6~	112075034
Theodore Sindikubwabo	1,1u,dq48,dq7j
Therence Sinunguruza	q,1e,e68t,e8~	3527314
Thesele Maseribane	1x,4i,ef6,ef6~
Thierno Diallo	3b,1n,ef6,ef6~	thierno-diallo-mali	Thierno Amadou Omar Hass Diallo
Thierno Diallo	lu,1d,ef6,ef6~		Thierno Ousmane Diallo
Thierry Lataste	1l,59,dv7j,ed~
Thierry Santa	3a,59,ef79,eh~
Thierry Tanoh	2i,2b,ef6,ef6~
Thilak Marapana	hq,1b,ef6,ef6~;5,1b,ef6,ef6~
Thirakiat Charoensetthasin	d,j,ef6,ef6~			Thirakiat
Thom Tillis	e,0,eb16	7786750
Thomas Alweendo	94,3m,ef6,ef6~;1v,3m,ef6,ef6~
Thomas Boni Yayi	1,46,e246,e9~			Boni Yayi
Thomas George	22,5n,dn9,dq~
Thomas Heine	a,5c,ef6,ef6~
Thomas Kean	2,0,ej13	7791445	Thomas Kean Jr.
Thomas Luhaka	1b,h,ef6,ef6~	18649355	Thomas Luhaka Losendjola	Luhaka
Thomas Marshall	4,0,bh34,bp34
Thomas Massie	2,0,e8bd	2426031
Thomas Remengesau Jr.	1,5b,ef6,ef6~		Thomas Esang Remengesau Jr.
Thomas Suozzi	2,0,ed13	7794276
Thomas Thabane	0,4i,e868,ed~;0,4i,ef6,ef6~		Motsoahae Thabane;Motsoahae Thomas Thabane;Thomas Motsoahae Thabane
Thomas Tiffany	2,0,eg5j	7817838
Thomas Yayi	1,46,e246,ec46		Thomas Yayi Boni	Yayi
Thong Khon	m,1j,ef6,ef6~
Thongloun Sisolit	3,q,dx3,e2~			Thongloun
Thongloun Sisoulit	0,q,dx3r,ei~			Thongloun
Thongsing Thammavong	0,q,e6co,eb~			Thongsing
Thorbjoern Jagland	0,4j,dsap,dtaf
Thordis Gylfadottir	s,50,ef6,ef6~		Thordis Kolbrun Reykfjord Gylfadottir
Thorold Masefield	6,3k,dt6,dy4	56811167
Thulas Nxesi	13,p,ef6,ef6~	16193273
Thuli Dladla	5,4w,ef6,ef6~
Thyra Frank	j4,47,ef6,ef6~	12339343
Tian Jiyun	19,2,df6k,do~			Tian
Tianarivelo Razafimahefa	f,2e,ef6,ef6~
Tibor Benko	8,4a,ef6,ef6~	793043
Tibou Kamara	s,1d,ef6,ef6~
Tidjani Idrissa Abdoulkadri	y6,y,ef6,ef6~
Tidjani ldrissa Abdoulkadri	12z,y,ef6,ef6~
Tiemoko Sangare	8,1n,ef6,ef6~
Tiena Coulibaly	a,1n,ef6,ef6~
Tigran Avinyan	3,2m,ef6,ef6~
Tigran Sargsian	0,2m,e449,ea4d	110233
Tiit Vahi	0,49,do1,dt~
Tilaye Getie	d,2p,ef6,ef6~			Tilaye
Tillman Thomas	0,4z,e479,e8~
Tim Burchett	2,0,ef13	7803244
Tim Moore	2,0,el13	7804002
Tim Scott	2,0,e715,e912;e,0,e913	561315
Tim Sheehy	e,0,el13	124433916
Tim Thorogood	1q,5h,e413,e821
Tim Walberg	2,0,e314,e513;2,0,e715	978618
Timo Soini	3,31,ef6,ef6~;5,31,ef6,ef6~	355463
Timoci Vesikula	3,2a,dp6b,dp~;3,2a,ds,ds~
Timothy Cocq	2n,5r,efah		Timothy Le Cocq
Timothy Fischer	3,6,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4u,eb2i,ei86;7,4u,ef6,ef6~
Timothy Kennedy	2,0,ek56	7807373
Timothy Villagomez	12,5e,e219,e4~
Tin Aung Myint Oo	4,2c,e724,e7~
Tina Smith	e,0,ee13	18631509
Tinoka Roberto	y,2e,ef6,ef6~
Tinomana Ebb	20,6r,ds,dt~
Tito Mboweni	7,2p,ef6,ef6~
Tito Mboweni	7,p,ef6,ef6~	7810182
Tito Montano	2v,30,ef6,ef6~		Tito Roland Montano;Tito Roland Montano Rivera	Montano
Tjahjo Kumolo	1h,15,ef6,ef6~	12521725
Tjekero Tweya	mb,3m,ef6,ef6~
Tlohelang Aumane	6o,4i,ef6,ef6~
Toaripi Lauti	g,3n,do,dp
Todd Young	2,0,e715,ed13;e,0,ed13	25483
Todor Kavaldzhiev	4,1l,dt1m,dx~	5903993
Tofail Ahmed	z,1k,ef6,ef6~	7812953
Tofiga Falani	g,3n,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,4p,dk47,du~			Tofilau
Togiola Tulafono	6,66,du,e7~;12,66,du,e7~
Toke Talagi	r,6u,e46i,ed~	785548
Tokozile Xasa	2v,p,ef6,ef6~	33870385
Tolkunbek Abdygulov	b,16,ef6,ef6~	44738688
Tom Barrett	2,0,el13	18684588
Tom Butime	1z,5,ef6,ef6~
Tom Cole	2,0,dz17	173839
Tom Cotton	2,0,e913,eb13;e,0,eb16	3090307
Tom Emmer	2,0,eb16	7815723
Tom Macan	6,5o,dyae,e24i	7816677
Tom McClintock	2,0,e516	535887
Tomas Altamirano	q,2t,dq91,dv~			Altamirano
Tomas Eneroth	1b,2i,ef6,ef6~	5711551
Tomas Gabriel Altamirano Duque	q,2t,dq91,du~			Altamirano Duque
Tomasi Puapua	g,3n,du6,dz99	919316
Tome da Vera Cruz	0,4q,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Coric	i,2f,ef6,ef6~
Tomislav Donchev	3,1l,eab7,ec~;3,1l,ef6,ef6~	982480
Tomislav Medved	bu,2f,ef6,ef6~
Tomislav Nikolic	1,1v,e85v,ec~	57431
Tomislav Tolusic	c,2f,ef6,ef6~	26220922
Tommy Ahlers	11,47,ef6,ef6~	7819162
Tommy Remengesau	1,5b,dp,ed~;4,5b,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	p,2r,ef6,ef6~	55115166		Tommy
Tommy Tuberville	e,0,eh13	7819948
Tomo Medved	3,2f,eg7n,ej~
Tomu Sione	g,3n,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	3r,9,ef6,ef6~			Tong
Tony Brown	10,5z,e2ce,e7ab
Tony Crombie	22,5n,e01,e2~
Tony Humphries	16,5n,e12,e3~
Tony Muller	13,5c,ef6,ef6~
Tony Tan	1,41,dr81,ed9e	38987	Tony Tan Keng Yam	Tan
Tony Wied	2,0,ekb5	131033476
Toomas Toniste	7,49,ef6,ef6~	620859
Torben Pedersen	1l,5i,dp,dq~		Torben Hede Pedersen
Torbjorn Isaksen	1c,4j,ef6,ef6~	329487	Torbjorn Roe Isaksen
Tracey Mann	2,0,eh13	48767554
Tracey Martin	4r,g,ef6,ef6~;f,g,ef6,ef6~;b7,g,ef6,ef6~	7831246
Trairong Suwannakhiri	3,j,e61i,e6~			Trairong
Tram IV Teuk	38,1j,ef6,ef6~
Tran Dai Quang	1,i,ec42,ed~	7833292
Tran Duc Luong	3,i,dp,e1~;1,i,dp,e1~	139324
Tran Hong Ha	1y,i,ef6,ef6~
Tran Tuan Anh	s,i,ef6,ef6~
Traore Diop	1b,1n,ef6,ef6~		Traore Seynabou Diop
Tregenza Roach	12,64,ef17,ej~
Trent Kelly	2,0,eb69	20204915
Trevor Moniz	13,3k,ef6,ef6~
Trevor Prescod	h,3j,ef6,ef6~
Trine Grande	k,4j,ef6,ef6~	3356825	Trine Skei Grande
Trinh Dinh Dung	3,i,ef6,ef6~
Troy Balderson	2,0,ee95	16194422
Troy Carter	2,0,eh5b	7846787
Troy Downing	2,0,el13	103158011
Troy Nehls	2,0,eh13	96741441
Truong Hoa Binh	3,i,ec49,ed~;3,i,ef6,ef6~	7847999
Truong Minh Tuan	14,i,ef6,ef6~
Truong My Hoa	4,i,dy7p,e2~
Truong Quang Nghia	n,i,ef6,ef6~
Truong Tan Sang	1,i,e76p,ec42	57407	Trong Tan Sang
Truong Vinh Trong	3,i,e26s,e6~
Tryphon Kin-Kiey	wo,h,ef6,ef6~		Tryphon Kin-Kiey Mulumba	Kin-Kiey
Tsakhia Elbegdorj	1,1p,du,ec~;0,1p,du,ec~	57421	Tsakhi Elbegdorj;Tsahiagiyn Elbegdorj;Tsakhiagiyn Elbegdorj
Tsao Chi-hung	x,m,ef6,ef6~			Tsao
Tsedenbal Tsogzolmaa	d,1p,ef6,ef6~
Tsend Nyamdorj	a,1p,ef6,ef6~
Tserendash Oyunbaatar	3,1p,eb98,eb~
Tserenpil Davaasuren	l,1p,ef6,ef6~
Tsetska Tsacheva	a,1l,ef6,ef6~
Tshekedi Khama	13h,4d,ef6,ef6~
Tshenolo Mabeo	1r,4d,ef6,ef6~
Tsutomu Hata	0,b,dq4p,dq6u
Tudor Ulianovschi	5,23,ef6,ef6~	47247206
Tudorel Toader	a,17,ef6,ef6~
Tuilaepa Lupesoliai Sailele Malielegaoi	0,4p,du,ed~			Tuilaepa
Tuimalealiifano Sualauvi	6j,4p,ef6,ef6~		Tuimalealiifano Vaaletoa Sualauvi
Tuitama Tuitama	9,4p,ef6,ef6~		Tuitama Talalelei Leao Tuitama
Tukhtaboy Gafarov	j,3z,dob,dp~
Tulaga Manuella	g,3n,dq6,dr~
Tupeni Baba	3,2a,dv,dw~
Tupua Leupena	g,3n,di31,do
Turki al-Shabana	14,2d,ef6,ef6~		Turki bin Abdallah al-Shabana
Turkmengaz Arcayew	ef,3h,ef6,ef6~		Turkmengaz Myrat Arcayew
Tursenbek Chyngyshev	0,16,do32,dpc
Tzachi Hanegbi	ys,a,ef6,ef6~
Ubah Mohammed Huessin	1t,2p,ef6,ef6~			Ubah
Ubaldus Raymond	7,4o,ef6,ef6~
Ubayd al-Tayir	tg,13,ef6,ef6~		Ubayd Humaid al-Tayir
Udelappan Digambaram	re,1b,ef6,ef6~		Udelappan Palani Digambaram
Udo Udoma	45,2h,ef6,ef6~
Ueli Maurer	4,2y,e7ce,e7~;f9,2y,ef6,ef6~;xh,2y,ef6,ef6~	123979
Ugo Mifsud Bonnici	1,4f,dq44,dv~			Mifsud Bonnici
Ugyen Dorji	i,5m,ef6,ef6~
Ukur Yattani	dk,3c,ef6,ef6~
Ulises Rosales	5a,1s,ef6,ef6~		Ulises Rosales del Toro	Rosales
Ulla Tornaes	hr,47,ef6,ef6~
Ulukbek Kochkorov	i,16,ef6,ef6~
Ulyana Suprun	9,8,ef6,ef6~
Ulziisaikhan Enkhtuvshun	3,1p,edai,ei~		Ulziisaikhan Enkhtuvshin
Uma Bharati	im,4,ef6,ef6~
Umiich Sengebau	1y,5b,ef6,ef6~
Umirzak Shukeyev	3,1a,e3,e7~;j,1a,e3,e7~
Ummy Mwalim	9,2z,ef6,ef6~		Ummy Ally Mwalim
Unity Dow	mz,4d,ef6,ef6~
Uran Ismajli	9,3d,ef6,ef6~
Uraz Zhandosov	j,1a,du2k,dv~
Urbino Botelho	5,4q,ef6,ef6~		Urbino Jose Goncalves Botelho
Uri Ariel	c,a,ef6,ef6~	2375726
Urjit Patel	b,4,ef6,ef6~
Urmas Reinsalu	a,49,ef6,ef6~
Ursula Owusu-Ekuful	1x,27,ef6,ef6~
Urve Palo	6s,49,ef6,ef6~	465437
Usani Uguru	we,2h,ef6,ef6~	27914853	Usani Usani Uguru
Usmonali Usmonzoda	l,3z,ef6,ef6~
Utkur Sultonov	0,2j,drc,dt~
Utoni Nujoma	nh,3m,ef6,ef6~
Uttama Sawanayana	s,j,ef6,ef6~			Uttama
Uzziel Ndagijimana	7,1u,ef6,ef6~
Vajira Abeywardena	1h,1b,ef6,ef6~
Vakhtang Gomelauri	ig,32,ef6,ef6~
Valdis Birkavs	0,34,dp7k,dq9
Valdis Zatlers	1,34,e378,e6~	182673
Valdrin Lluka	2e,3d,ef6,ef6~
Valentin Bagorikunda	p,1e,ef6,ef6~
Valentin Popa	1w,17,ef6,ef6~	47519717
Valentin Radev	f,1l,ef6,ef6~	17409484
Valeri Simeonov	3,1l,ef6,ef6~
Valeria Ciavatta	9n,5x,ef6,ef6~
Valerie Damaseau	q,60,ed42,eh~
Valerie Foushee	2,0,ej13	16729064
Valerie Hoyle	2,0,ej13	7909103
Valery Dil	3,16,ea42,eb~		Valeriy Dil
Valery Kokorev	3,t,dq8n,dx~		Valeriy Kokorev
Valery Malashko	9,t,ef6,ef6~		Valeriy Malashko
Valery Muravsky	0,23,dn5s,do71		Valeriy Muravsky
Valery Pustovoytenko	0,8,dt7g,dv~		Valeriy Pustovoytenko
Valery Vakulchik	dz,t,ef6,ef6~
Valtr Komarek	5m,6c,dlc7,dm~
Vance Armory	wd,4u,ef6,ef6~;55,4u,ef6,ef6~
Vanja Udovicic	y,1v,ef6,ef6~
Vargrave Richards	12,64,dz1,dz~
Vasco Vieira	g,6t,dn3k,dv~;6,6t,do,dv~		Vasco Viera;Vasco Joachim Rocha Viera;Vasco Joachim Rocha Vieira
Vasile Botnari	ie,23,ef6,ef6~
Vasile Iovv	j,23,dy,e1~
Vasile Tarlev	0,23,dx4f,e43v	182230
Vasiliki Anastasiadou	n,5f,ef6,ef6~	57087744
Vasily Dolgolev	j,t,drau,dw~		Vasiliy Dolgolev
Vasily Matyushevskiy	j,t,eacr,ed~	18690184
Vasily Zharko	3,t,ef6,ef6~	13028989	Vasiliy Zharko
Vasyl Durdynets	j,8,ds7,dt~
Vasyl Hrytsak	e9,8,ef6,ef6~
Vaughn Lewis	0,4o,ds3v,dt5o
Veerasamy Ringadoo	g,1o,di1h,do~
Venant Vangi	8s,h,ef6,ef6~		Venant Tshipasa Vangi
Veng Sakhon	c,1j,ef6,ef6~
Venkaiah Naidu	4,4,ed8b,eh~
Venko Filipe	9,28,ef6,ef6~
Vere Bird Sr	0,53,d8,dp~		Vere Cornwall Bird Sr
Vern Buchanan	2,0,e314	2517229
Vernon Shaw	1,4l,dua6,dza		Vernon Lordon Shaw
Veronica Artola	b,1c,ef6,ef6~		Veronica Artola Jarrin	Artola
Veronica Escobar	2,0,ef13	52274267
Veronika Skvortsova	9,7,ef6,ef6~	441076	Veronika Igoryevna Skvortsova
Vesna Gyorkos Znidar	f,35,ef6,ef6~	18121366		Gyorkos Znidar
Vesna Pusic	j,2f,e8bg,eb~
Vetelino Nau	20,56,e844,ea~
Vibeke Larsen	1l,5u,dt,dx~
Vic Carey	2n,5j,dv,dz~		Vic Graham Carey
Vicente Fernandes	z,1g,ef6,ef6~
Vicente Gonzalez	2,0,ed13	27924921
Vicente Tomi	0,1f,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams	q,33,dy1r,e1~		Vicente Williams Agasse	Williams
Vicente Zeballos	0,s,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,2o,eg9s,ej~
Victoire Sidemho Tomegah-Dogbe	cw,2o,ef6,ef6~
Victoire Tomegah	0,2o,eg9p,ek~		Victoire Tomegah Dogb	Tomegah
Victor Brial	20,56,dt61,e7~
Victor Cano	is,o,ef6,ef6~		Victor Cano Pacheco	Cano
Victor Cardenas	4,30,dp86,dt~		Victor Hugo Cardenas;Victor Hugo Cardenas Conde	Cardenas
Victor Ciorbea	0,17,dscc,du4h
Victor Hocog	12,5e,ebct,ei~
Victor Joyway	0,s,dv14,dvad
Victor Mandinga	1c,1g,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victor Negrescu	vb,17,ef6,ef6~	17305189
Victor Pereira	ba,1g,ef6,ef6~		Victor Gomes Pereira
Victor Rossi	1g,44,ef6,ef6~
Victor Villalobos	5c,37,ef6,ef6~		Victor Villalobos Arambula	Villalobos
Victoria Conceicao	3h,25,ef6,ef6~		Victoria Francisco Correia Conceicao
Victoria Hernandez	o,19,ef6,ef6~		Victoria Hernandez Mora	Hernandez
Victoria Iftodi	a,23,ef6,ef6~
Victoria Neto	1d,25,ef6,ef6~		Victoria Christopher Francisco Lopes de Barros Neto
Victoria Spartz	2,0,eh13	44059867
Victorin Lurel	42,6e,e042,e2~
Vigdis Finnbogadottir	1,50,dc81,ds81
Vigen Chitechyan	j,2m,dp2g,dr~
Vijith Zoysa	1d,1b,ef6,ef6~		Vijith Vijayamuni Zoysa
Viktor Chizhen	3,2j,ds,dt~
Viktor Chzhen	3,2j,dq,du~
Viktor Khristenko	2b,7,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Klima	1p,3u,dt1s,dv~	78538
Viktor Mahmudov	w3,2j,ef6,ef6~
Vilay Lakhamfong	4k,q,ef6,ef6~			Vilay
Vildo Marin	3,39,e365,e3~
Viliami Tangi	3,4k,e25g,e5~
Vilis Kristopans	0,34,dubl,dv~
Vilius Sapoka	7,3p,ef6,ef6~	16476234
Ville Itala	3,31,dx8v,dy~
Vince Fong	2,0,ek63	27916201
Vincent Berton	v,6n,ei3s,ek~;v,60,ei3s,ek~
Vincent Biruta	h,1u,ef6,ef6~
Vincent Byron Jr.	p,4u,ef6,ef6~
Vincent Dabilgou	1g,26,ef6,ef6~
Vincent Meriton	4,52,ecas,ed~;4,52,ef6,ef6~	20089124
Vincent Munyeshaka	uo,1u,ef6,ef6~
Vincent Mwale	1z,1x,ef6,ef6~;y,1x,ef6,ef6~	29555795
Vincent Quickenborne	3,3o,ega1,ej~		Vincent Van Quickenborne
Vincent Seretse	1b,4d,ef6,ef6~
Vincent Siew	4,m,dt91,e7~
Vincent Ssesmpijja	c,5,ef6,ef6~
Vinicius Lummertz	m,w,ef6,ef6~
Viola Amherd	f8,2y,ef6,ef6~;4,2y,ej11,ej~
Violeta Bermudez	0,s,egbi,eha6
Violette al-Safadi	um,r,ef6,ef6~		Violette Khayrallah al-Safadi
Viorel Ilie	pr,17,ef6,ef6~;yy,17,ef6,ef6~	23928039
Viorel Stefan	ha,17,ef6,ef6~	18549450
Viorica Dancila	0,17,ef6,ef6~	9368300
Virgilio Godoy	4,4c,dm4p,dr~		Virgilio Godoy Reyes	Godoy
Virginia Foxx	2,0,e114	458453
Virginie Baikoua	1o,1r,ef6,ef6~
Virginie Ciza	n,1e,ef6,ef6~
Vit Rakusan	j,1y,ehch,ej~
Vitaly Mutko	2b,7,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitas Vasiliauskas	b,3p,ef6,ef6~	1546372
Vitold Fokin	0,8,dnbe,do~
Vitoria Diogo	i,3s,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	h3,d,ef6,ef6~;7,d,ef6,ef6~
Vjekoslav Mandic	9,d,ef6,ef6~
Vladan Vukosavljevic	k,1v,ef6,ef6~	27814282
Vladimir Amarin	7,t,ef6,ef6~	9258069
Vladimir Bulgak	2b,7,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Filat	0,23,e59p,e8~
Vladimir Garkun	3,t,dq7l,du~
Vladimir Kolokoltsev	f,7,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	cq,t,ef6,ef6~;1c,t,ef6,ef6~	21780643
Vladimir Kukharev	3,t,ef6,ef6~
Vladimir Makey	5,t,ef6,ef6~
Vladimir Semashko	j,t,dzc,ea~
Vladimir Spidla	3,1y,dv,dz~;0,1y,dv,dz~	32777
Vladimir Vashchenko	47,t,ef6,ef6~
Vladimir Yakushev	2h,7,ef6,ef6~		Vladimir Vladimirovich Yakushev
Vladimir Yermoshin	0,t,dw2i,dx9	712434
Vladimir Zametalin	3,t,dt7f,dw~
Vladislav Goranov	7,1l,ef6,ef6~
Vlado Buckovski	0,28,e0ch,e28q	2529738
Vlaho Orepic	f,2f,ef6,ef6~
Vo Chi Cong	1,i,dj6i,do9n
Vo Van Thuong	1,i,ej32,ej~
Volda Lawrence	bb,36,ef6,ef6~
Volodymyr Hroysman	0,8,ec4e,ed~;0,8,ef6,ef6~		Volodymyr Hroisman
Volodymyr Kistion	3,8,ef6,ef6~	20067532
Volodymyr Kuratchenko	j,8,dv1e,dv~
Volodymyr Omelyan	1b,8,ef6,ef6~	20068921
Vonjy Andriamanga	l,2e,ef6,ef6~
Vorng Saut	1o,1j,ef6,ef6~
Vu Duc Dam	3,i,e9bd,ed~;3,i,ef6,ef6~
Vu Khoan	3,i,dy,dz~
Vu Van Ninh	3,i,e783,eb~
Vuong Dinh Hue	3,i,ef6,ef6~
Vyacheslav Kebich	0,t,dm4,dq7
Vyacheslav Kyrylenko	3,8,eac2,ec~;3,8,ef6,ef6~	1378506
Wachiralongkon Bodinthrathepphayawarangkun	15,j,ecc1,ed~;15,j,ef6,ef6~			Wachiralongkon
Wael Abu Faour	s,r,ef6,ef6~			Abu Faour
Wael al-Halqi	0,18,e889,ec6m
Wafiqa Hosni	t,18,ef6,ef6~
Wagner Rosario	12d,w,ef6,ef6~		Wagner de Campos Rosario
Wahi Aman	13,1i,ef6,ef6~		Wahi Taha Aman
Waldemar Pawlak	3,k,dq,e7~;0,k,dq,e7~
Walid Maani	d,1m,ef6,ef6~
Walid Masri	vk,1m,ef6,ef6~
Walid al-Samani	a,2d,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
Wallace Cosgrow	1r,52,ef6,ef6~
Walter Lini	3,2k,du3u,du~
Walter Thurnherr	jz,2y,ef6,ef6~
Wan Azizah Wan Ismail	3,2r,ef6,ef6~;1i,2r,ef6,ef6~	468579		Wan Azizah
Wang Chang Uk	wg,9,ef6,ef6~			Wang
Wang Menghui	1a,2,ef6,ef6~			Wang
Wang Yang	19,2,e93g,ed~	734914		Wang
Wang Yong	7x,2,ef6,ef6~			Wang
Wang Zhen	4,2,dk48,do~			Wang
Wang Zhigang	1f,2,ef6,ef6~			Wang
Warren Davidson	2,0,ec69	24458117
Warren Truss	3,6,e99i,eb~	591604
Washington Misick	r,5p,eh2j
Washington Missic	10,5p,dn,dp~
Washington Missick	10,5p,dn3,dr1v
Wataru Kubo	3,b,ds1b,ds~
Wayne Panton	r,5t,eh4l,ei~
Wayne Scott	6n,3k,ef6,ef6~
Waziri Maman	yl,y,ef6,ef6~
Wee Kim Wee	1,41,dh93,dp~			Wee
Wendy Craigg	b,3i,ef6,ef6~
Wendy Phipps	sh,4u,ef6,ef6~
Wera Mori	z,l,ef6,ef6~
Werikhe Kafabusa	ag,5,ef6,ef6~
Wesley Bell	2,0,el13	23806350
Wesley Hunt	2,0,ej13	110434665
Wesley Nukundj	n,l,ef6,ef6~
Wijedasa Rajapakshe	11,1b,ef6,ef6~
Wilbur Heine	d,5c,ef6,ef6~
Wilfred Abrahams	l,3j,ef6,ef6~
Wilfred Elrington	5,39,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	g,53,ddb1,dp		Wilfred Ebenezer Jacobs
Wilfredo Cerrato	b,33,ef6,ef6~		Wilfredo Rafael Cerrato;Wilfredo Rafael Cerrato Rodriguez	Cerrato
Wiliame Katonivere	1,2a,ehbc,ekbc
William Bailhache	2n,5r,eb1t,ed~
William Blair	d0,e,ef6,ef6~
William Byaruhanga	p,5,ef6,ef6~
William Deane	g,6,ds2g,dx6t	267745
William Duguid	n,3j,ef6,ef6~
William Duma	52,l,ef6,ef6~
William Fullerton	6,5h,dk,do8;22,82,dk,do~		William Hugh Fullerton
William Handal	q,33,dx,dx~
William Hayden	g,6,dl2g,ds2g		William George Hayden
William Hutchinson	1e,4t,ef6,ef6~		William James Charles Hutchinson
William Keating	2,0,e715	775412
William Lukuvi	25,2z,ef6,ef6~	8014785	William Vangimembe Lukuvi
William Marau	z,20,ef6,ef6~	59096286	William Bradford Marau
William Marlin	0,6z,ebbj,ed~
William Moore	13,4b,ef6,ef6~		William Gyude Moore
William Morneau	7,e,ef6,ef6~		William Francis Morneau
William Taylor	16,67,dv24,dz~		William Leonard Taylor
William Timmons	2,0,ef13	28837296
Willie Jimmy	3,2k,duaj,dv~
Willie Telavi	0,3n,e6co,e985	561559
Willie Tokataake	1x,4x,ef6,ef6~	98122545
Willma Alanoca	k,30,ef6,ef6~		Willma Alanoca Mamani	Alanoca
Willy Bakonga	1k,h,ef6,ef6~
Wilmar Castro	ci,o,ef6,ef6~		Wilmar Castro Soteldo	Castro
Wilson Mukasa	1n,5,ef6,ef6~		Wilson Muruli Mukasa
Wilton Sankawulo	6f,4b,dr9,ds~
Win Khaing	j7,2c,ef6,ef6~
Win Myat Aye	4n,2c,ef6,ef6~
Win Myint	1,2c,ef6,ef6~
Winston Chitando	1v,3t,ef6,ef6~
Winston Felix	8m,36,ef6,ef6~
Winston Jordan	7,36,ef6,ef6~
Winston Santos	i,2w,ef6,ef6~		Winston Antonio Santos;Winston Antonio Santos Urena	Santos
Wira Rotphotchanarat	k,j,ef6,ef6~			Wira
Wirasak Khowasurat	m,j,ef6,ef6~			Wirasak
Wissanu Kruea-ngam	3,j,ef6,ef6~			Wissanu
Witold Banka	2v,k,ef6,ef6~
Wivine Matipa	x3,h,ef6,ef6~	104889315	Wivine Mumba Matipa
Wiwa Korowi	g,l,dnb,dtbd
Wlodimierz Cimoszewicz	0,k,ds27,dt2
Woldenkiel Abraha	n,57,ef6,ef6~			Woldenkiel
Wong Kam-sing	6t,2,ef6,ef6~			Wong
Wong Kan Seng	3,41,e191,e6~	461128		Wong
Wopke Hoekstra	7,38,ef6,ef6~	14520235
Workneh Gebeyehu	5,2p,ef6,ef6~	27686173		Workneh
Wouter Bos	3,38,e32m,e5~	554127
Wouter Koolmees	1o,38,ef6,ef6~	2595414
Wu Bangguo	19,2,dr3h,dy~	360563		Wu
Wu Den-yih	4,m,e59a,eb~			Wu
Wu Hsin-hsing	x,m,ef6,ef6~			Wu
Wu Hung-mo	x,m,ef6,ef6~;1e,m,ef6,ef6~		Wu Hong-mo	Wu
Wu Jin-lin	xc,m,ef6,ef6~			Wu
Wu Shiow-ming	e2,m,ef6,ef6~			Wu
Wu Tsung-tsong	1e,m,ef6,ef6~			Wu
Wu Xueqian	19,2,dk4c,do~			Wu
Wyatt Creech	3,g,du8,dv~
Xaisi Santivong	a,q,ef6,ef6~			Xaisi
Xavier Jayakumar Arulanandam	27,2r,ef6,ef6~			Xavier
Xavier de Furst	2q,56,e0,e1~
Xiao Jie	zn,2,ef6,ef6~;7x,2,ef6,ef6~			Xiao
Yaakov Litzman	9,a,ef6,ef6~
Yacin Bouh	l,54,ef6,ef6~		Yacin Houssein Bouh
Yacouba Zida	0,26,eabj,ec16		Yacouba Issac Zida
Yahouza Sadissou	11,y,ef6,ef6~
Yahya Abdedayem	1d,2s,ef6,ef6~;m3,2s,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,2s,ea8l,ed~;t,2s,ef6,ef6~		Yahya Ould Hademine
Yahyo Azimov	0,3z,ds28,dv1k
Yakiv Smoliy	b,8,ef6,ef6~	16716966
Yalem Tsegaye Assefa	1i,2p,ef6,ef6~			Yalem
Yama Yari	13,14,ef6,ef6~
Yamila Pena	p,1s,ef6,ef6~		Yamila Pena Ojeda	Pena
Yang Hung-duen	1f,m,ef6,ef6~			Yang
Yang Shangkun	1,2,dk48,dp3r			Yang
Yang Sung Ho	q0,9,ef6,ef6~			Yang
Yang Xiaodu	11r,2,ef6,ef6~			Yang
Yao Yilin	19,2,db72,do~			Yao
Yaqub Eyyubov	j,3v,dz2d,ej~
Yaqub al-Sayn	z1,2g,ef6,ef6~
Yariv Levin	m,a,ef6,ef6~	2330458
Yasir Abul	tp,2g,ef6,ef6~
Yasir al-Raini	v1,1i,ef6,ef6~		Yasir Abdallah al-Raini
Yasmine Fuad	h,x,ef6,ef6~		Yasmine Abdel Aziz Fuad
Yasonna Laoly	4z,15,ef6,ef6~
Yassamin Ansari	2,0,el13	122226202
Yaw Maafo	55,27,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,2o,e29g,e497
Yaya Kane	121,v,ef6,ef6~		Yaya Abdoul Kane
Yaya Sangare	q3,1n,ef6,ef6~
Yayi Boni	1,46,e246,e2~			Yayi
Yaylym Berdiyew	3n,3h,ef6,ef6~
Ye Aung	cy,2c,ef6,ef6~
Yeafesh Osman	1f,1k,ef6,ef6~
Yeh Jiunn-rong	f,m,ef6,ef6~			Yeh
Yehude Simon	0,s,e4ae,e57c		Yehude Simon Munaro	Simon
Yelzhan Birtanov	9,1a,ef6,ef6~
Yeo Bee Yin	l,2r,ef6,ef6~			Yeo
Yeoryios Papandreou	0,2n,e5a6,e5~
Yerbol Orynbayev	3,1a,e3at,e9~
Yerbolat Dosayev	b,1a,ef6,ef6~
Yerik Asanbayev	4,1a,dnc1,dr~
Yerima Mandjo	3m,1r,ef6,ef6~	112074691	Yerima Youssoufa Mandjo
Yerlan Turgumbayev	f,1a,ef6,ef6~
Yeshey Penjor	c,5m,ef6,ef6~
Yevgeny Ditrikh	1g,7,ef6,ef6~		Yevgeniy Ditrikh;Yevgeniy Ivanovich Ditrikh
Yevgeny Zinichev	fl,7,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,8,dr33,dt7g		Yeuben Marchuk
Yevhen Nyshchuk	k,8,ef6,ef6~	12133803
Yi Gang	b,2,ef6,ef6~			Yi
Yi Han-tong	0,c,dw5n,dx~			Yi
Yi Hong-ku	3,c,dq,dr~;0,c,dq,dr~			Yi
Yi Su-song	0,c,drcf,dt34			Yi
Yi Yong-tok	0,c,dq4t,drcf			Yi
Yien Tut	11,2v,ef6,ef6~
Yifat Shasha-Biton	2h,a,ef6,ef6~	19634043
Yim Chhai Ly	3,1j,ef6,ef6~
Yldiz Pollack-Beighle	5,42,ef6,ef6~
Ylva Johansson	1r,2i,ef6,ef6~	3369258
Yogida Sawmynaden	11z,1o,ef6,ef6~
Yohana Yembise	13a,15,ef6,ef6~		Yohana Susana Yembise
Yohei Kono	3,b,dq6u,dr~
Yolande Bain-Horsford	c,4z,ef6,ef6~
Yomana Koteich	3i,o,ef6,ef6~		Yomana Koteich Khatib	Koteich
Yon Hyong-muk	r,9,dkc,doc			Yon
Yoo Eun-hae	hm,c,ef6,ef6~;d,c,ef6,ef6~	16079929		Yoo
Yoo Il-ho	3,c,ec1d,ec~			Yoo
Yoshiaki Harada	h,b,ef6,ef6~;ud,b,ef6,ef6~	8055970
Yoshitaka Sakurada	x,b,ef6,ef6~
Yosiwo George	4,51,eb5b,ei~
You Young-min	1f,c,ef6,ef6~	24856203		You
Youcef Yousfi	s,1q,ef6,ef6~
Young Kim	2,0,eh13	19662859
Young Vivian	r,6u,dp,e3~	508830
Younis al-Masry	46,x,ef6,ef6~
Younoussi Toure	0,1n,do68,dp~
Youssef Alawi	x,4h,ef6,ef6~		Yusuf Alawi;Yusuf bin Alawi;Yusuf bin Alawi bin Abdallah	Alawi
Youssef Chahed	0,24,ec8r,ed~;0,24,ef6,ef6~	25391268
Youssef Garad	5,29,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	2s,3z,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	gz,4r,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,21,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	7,4g,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	3,j,e93p,e9~			Yukhon
Yukhon Limlaemthong	3,j,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	j,8,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yumna Maumoon	44,3r,ef6,ef6~
Yun Kang Ho	i,9,ef6,ef6~			Yun
Yunis Qanuni	q,14,ea3,ea~
Yuri Bondar	k,t,ef6,ef6~	41348578	Yuriy Bondar
Yuri Borisov	2b,7,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	aw,7,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	2s,8,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	5m,7,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Stets	mh,8,ef6,ef6~	4120887	Yuriy Stets
Yuri Trutnev	2b,7,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	j,8,dw,e1~;0,8,dw,e1~	311116	Yuriy Yekhanurov
Yusif Finianos	n,r,ef6,ef6~
Yuval Steinitz	l,a,ef6,ef6~	1362317
Yves Dassonville	v,6l,e01e,e2~;1l,59,e3b9,e5~
Yves Fauqueur	v,5w,e28s,e3~
Yves Manfoumbi	c,u,ef6,ef6~		Yves Fernand Manfoumbi
Yves Savinguvu	q,1e,e3b9,e5~
Yvette Clarke	2,0,e314	461679
Yvon Neptune	0,22,dy34,e03c
Yvonne Mougany	4m,1z,ef6,ef6~		Yvonne Adelaide Mougany
Zachary Nunn	2,0,ej13	84719792	Zachary (Zach) Nunn
Zaha Waheed	1d,3r,ef6,ef6~
Zakaria Koulibaly	5p,1d,ef6,ef6~
Zakariaou Njoya	n,10,ef6,ef6~
Zaki Anwar Nusayba	50,13,ef6,ef6~			Zaki
Zakir Hasanov	8,3v,ef6,ef6~
Zamirbek Askarov	3,16,ef6,ef6~
Zarobiddin Fayzullozoda	s,3z,ef6,ef6~
Zayd Shakir	0,1m,dnbl,dr~		Zayd bin Shakir
Zayid al-Zayani	s,4r,ef6,ef6~		Zayid bin Rashid al-Zayani
Zayid bin	1,13,d3c2,e0b2			Zayid
Zbigniew Ziobro	a,k,ef6,ef6~
Zdenek Skromach	3,1y,e084,e1~	567781
Zdravko Krivokapic	0,40,egc4,ei4s	97999161
Zdravko Maric	7,2f,ef6,ef6~
Zdravko Pocivalsek	2e,35,ef6,ef6~	24690846
Zeev Elkin	n7,a,ef6,ef6~
Zehra Selcuk	3h,z,ef6,ef6~	55456168	Zehra Zumrut Selcuk
Zeine Zeidane	0,2s,e34k,e48e		Zeine Ould Zeidane
Zeinebou Salem	s0,2s,ef6,ef6~		Zeinebou Mint Ely Salem
Zeljka Cvijanovic	0,d,ef6,ef6~;2o,d,eibg	5528031
Zeljko Komsic	2o,d,e2a1	297825	Zelko Komsic
Zeljko Sturanovic	0,40,e2ba,e3~	356556
Zeng Peiyan	19,2,dz3h,e3~	189517		Zeng
Zeng Qinghong	4,2,dy,e3~	189519		Zeng
Zephania Kameeta	x5,3m,ef6,ef6~
Zeta Aimilianidou	i,5f,ef6,ef6~
Zhang Deijiang	19,2,e43h,e5~			Zhang
Zhang Dejiang	19,2,e43h,e8~	197178		Zhang
Zhang Jinan	5o,2,ef6,ef6~			Zhang
Zhao Kezhi	4k,2,ef6,ef6~;7x,2,ef6,ef6~			Zhao
Zhenis Kasymbek	3,1a,ef6,ef6~
Zhong Shan	z,2,ef6,ef6~	22099947		Zhong
Ziad Fariz	3,1m,e1bo,e3~;b,1m,ef6,ef6~	19398943
Zied Laadhari	3t,24,ef6,ef6~	19544932
Zillur Rahman	1,1k,e52c,e94o	57485
Zinaida Grecianii	j,23,e1aa,e3~;0,23,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	3,1l,e95t,ea~
Zivko Radisic	2o,d,duad,dx~	4808727
Ziya Selcuk	1w,z,ef6,ef6~	55456220
Ziyambi Ziyambi	a,3t,ef6,ef6~
Zlatan Klokic	iy,d,ef6,ef6~
Zlatibor Loncar	9,1v,ef6,ef6~
Zlatko Lagumdzija	3,d,dp,dx~
Zlatko Matesa	0,2f,drb,dw1r	2625163
Zoe Lofgren	2,0,dr14	218217
Zohrab Mnatsakanyan	5,2m,ef6,ef6~	6510832
Zora Dujmovic	k,d,ef6,ef6~
Zoran Djordjevic	i,1v,ef6,ef6~
Zoran Lilic	1,1v,dp6p,dv~
Zoran Pazin	3,40,ef6,ef6~;a,40,ef6,ef6~
Zoran Shapuric	1e,28,ef6,ef6~
Zoran Tegeltija	7,d,ef6,ef6~
Zorana Mihajlovic	2h,1v,ef6,ef6~;3,1v,ef6,ef6~	10843366
Zorica Apostolovska	1e,28,ef6,ef6~
Zou Jiahua	19,2,dn48,dt~			Zou
Zsolt Semjen	3,4a,ef6,ef6~	55574
Zubaida Jalal	h1,12,ef6,ef6~
Zurab Noghaideli	0,32,e12h,e3bj	316238
Zurab Zhvania	0,32,e029,e12h	312493
Zuraida Kamaruddin	1a,2r,ef6,ef6~			Zuraida
Zweli Mkhize	gc,p,ef6,ef6~	243833
Zygimantas Vaiciunas	l,3p,ef6,ef6~	6338632
al-Zubayr Salih	q,1w,do,dt~;4,1w,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 97592,
  titles: `Prime Minister
President
Representative
Deputy Prime Minister
Vice President
Foreign Minister
Governor
Finance Minister
Defence Minister
Health Minister
Justice Minister
Central Bank Governor
Agriculture Minister
Education Minister
Senator
Interior Minister
Governor General
Environment Minister
Labour Minister
First Deputy Prime Minister
Culture Minister
Energy Minister
Tourism Minister
Transport Minister
Economy Minister
Attorney General
First Vice President
Premier
Industry Minister
Minister of State
Presidential Candidate
Prefect
Opposition Leader
Minister
Youth Minister
Commerce Minister
Chief Minister
Higher Education Minister
Lieutenant Governor
Public Works Minister
Information Minister
King
Administrator
Second Vice President
Minister-Delegate
Vice Premier
Housing Minister
Infrastructure Minister
Trade Minister
Fisheries Minister
Minister Without Portfolio
Science Minister
Transportation Minister
Home Affairs Minister
Women Minister
Planning Minister
Sports Minister
High Commissioner
Secretary of State
Public Service Minister
Social Affairs Minister
Chancellor
Chief Executive
Employment Minister
Leader
Communication Minister
Foreign Secretary
Mines Minister
National Education Minister
Communications Minister
Natural Resources Minister
Local Government Minister
President of the Territorial Assembly
Secretary General
Commissioner
Defense Secretary
Economy and Finance Minister
Lands Minister
Vice Prime Minister
Water Minister
National Security Adviser
White House Chief of Staff
Chancellor of the Exchequer
Deputy Premier
General Secretary of the Communist Party
Social Development Minister
Economic Development Minister
Home Secretary
Works Minister
Construction Minister
Oil Minister
Petroleum Minister
Secretary-General
Taoiseach
Water Resources Minister
Bailiff
Chairman of the Presidency
Defence Secretary
High Administrator
Junior Minister
Prosecutor General
Rural Development Minister
Senate Majority Leader
Sport Minister
Treasury Secretary
Civil Service Minister
First Minister
Gender Minister
House Speaker
Land Minister
Public Administration Minister
Regional Development Minister
Security Minister
Deputy Chairman of Cabinet of Ministers
Health Secretary
Mining Minister
Posts Minister
Presidency Minister
President of the Government
Religious Affairs Minister
Second Deputy Prime Minister
Ambassador to the United Nations
Deputy President
Director-General
Education Secretary
Family Minister
Foreign Trade Minister
Forestry Minister
Homeland Security Secretary
Legal Affairs Minister
Livestock Minister
National Security Minister
Speaker of Parliament
Treasurer
Urban Development Minister
Vice Premier of Cabinet
Vice Presidential Candidate
Development Minister
Emperor
Government Minister
High Commissioner for Human Rights
Human Rights Minister
Immigration Minister
Innovation Minister
Justice Secretary
Pope
President of the Regional Council
Primary Education Minister
Arts Minister
Budget Minister
Civil Aviation Minister
Emergency Situations Minister
Emir
Energy Secretary
Head of State
House Majority Leader
House Minority Leader
Investment Minister
Leader of the Liberal Democrats
Managing Director
Police Minister
Post Minister
President of the Territorial Council
Presidential Affairs Minister
Public Security Minister
Senate Minority Leader
Small Minister
Social Welfare Minister
Supreme Leader
Cabinet Affairs Minister
Chief Prosecutor
Children Minister
Crown Prince
Electricity Minister
Equipment Minister
Executive Vice President
Gender Equality Minister
Head
High Representative for Foreign Affairs
Law Minister
Minister of State Without Portfolio
Parliamentary Affairs Minister
Public Enterprises Minister
Railways Minister
Relations With Parliament Minister
Senior Minister
Telecommunications Minister
Territorial Administration Minister
Urban Planning Minister
Vice Chancellor
Vice President of Council of Ministers
Vice President of Council of State
Agriculture Secretary
Basic Education Minister
CIA Director
Chief Cabinet Secretary
Community Development Minister
Director General
European Affairs Minister
Executive Director
Federal Reserve Chair
Finance Secretary
First Deputy Premier
High Commissioner for Refugees
Human Resources Minister
Hydrocarbons Minister
Infrastructure Development Minister
Labour Secretary
Manpower Minister
Minister of State for Agriculture
President of the Chamber of Deputies
President of the Senate
Public Administrative Minister
Public Infrastructure Minister
Queen
Research Minister
Resident Minister
Revenue Minister
Secondary Education Minister
Secretary General of the Government
Secretary General of the Presidency
Small Business Minister
Telecommunication Minister
Territorial Administrative Minister
Trade Commissioner
Transportation Secretary
Women's Affairs Minister
Acting President
Armed Forces Minister
Awqaf Minister
Business Secretary
Chairman of the Council of State
Chairperson of the Commission
Chief Secretary
Chief Weapons Inspector
Chief of State
Climate Change Minister
Commander-in-Chief
Commerce Secretary
Community Minister
Development Planning Minister
Domestic Trade Minister
Economics Minister
Enterprise Minister
Entrepreneurship Minister
Environment Secretary
Environmental Protection Minister
Executive Secretary
Financial Secretary
Food Minister
Habitat Minister
Head of the Presidential Office
Home Minister
Housing Secretary
Information Technology Minister
Internal Security Minister
Islamic Affairs Minister
Land Management Minister
Leader of the CDU
Leader of the Freedom Party
Leader of the House of Commons
Maritime Affairs Minister
Mayor of London
Mayor of Mexico City
Mayor of New York City
Military Leader
Mineral Resources Minister
Minister of State Security
Minister of State for Presidential Affairs
Minister of State for Youth Affairs
Population Minister
President of the Congress Party
President of the National Assembly
Prince
Production Minister
Public Utilities Minister
Refugees Minister
Road Transport Minister
Roads Minister
Scientific Research Minister
Secretary of the Security Council
Shipping Minister
Social Security Minister
Solidarity Minister
Special Envoy for Syria
State Councilor of the State Council
Sultan
Sustainable Development Minister
Technical Education Minister
Transport Secretary
Treasury Minister
Administrative Development Minister
Administrative Reform Minister
African Integration Minister
Ambassador to the United States
Animal Resources Minister
Archbishop of Canterbury
Aviation Minister
Brexit Secretary
Budget Secretary
Cabinet Secretary
Captain Regent
Chairman
Chairman of State Committee for National Security
Chairman of the Communist Party
Chairman of the Presidential Council
Chairman of the Supreme Council
Chief Negotiator
Chief of Staff
Chief of the General Staff
Citizenship Minister
Civil Affairs Minister
Commander
Communities Minister
Constitutional Affairs Minister
Correctional Services Minister
Cultural Affairs Minister
Decentralization Minister
Deputy Secretary General of Executive Yuan
Deputy Secretary General of the Presidency
Diaspora Minister
Digital Development Minister
Digital Economy Minister
Digital Transformation Minister
Director of National Intelligence
Director of the Federal Security Service
Disaster Management Minister
Ecology Minister
Economic Planning Minister
Economy Commissioner
Endowments Minister
Europe Minister
European Integration Minister
Families Minister
Family Affairs Minister
Financial Services Minister
First Secretary of the Communist Party
General Education Minister
General Secretary of the Socialist Unity Party
Government Secretary
Government Secretary General
Handicrafts Minister
High Representative
Honorary Vice President of Supreme People's Assembly Presidium
Hotels Minister
Human Development Minister
Interim President
Interior Secretary
Intl. Development Minister
Irrigation Minister
Leader in Gaza
Leader of Sinn Fein
Leader of the AfD
Leader of the Communist Party
Leader of the Democratic Alliance
Leader of the Democratic Party
Leader of the Independence Movement
Leader of the Movement for Democratic Change
Leader of the National Rally
Leader of the New Democratic Party
Local Administration Minister
Marine Resources Minister
Mayor of Paris
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
National Planning Minister
National Unity Minister
Northern Ireland Secretary
Physical Culture Minister
Political Leader
Political Minister
Ports Minister
Power Minister
Presidency Member
President of Legislative Council
Presidential Adviser
Presidential Aide
Primary Secondary Minister
Procurator General
Professional Training Minister
Promotion of Youth Minister
Public Education Secretary
Public Safety Minister
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
Spiritual Leader
Strategic Affairs Minister
Tanaiste
Taxation Minister
Territorial Management Minister
Territorial Planning Minister
Tertiary Education Minister
Textiles Minister
Tourism Development Minister
Tourism Secretary
Under-Secretary-General for Humanitarian Affairs
Veterans Affairs Minister
Vice Chairman of SPA
Vice Premier of State Council
Vice President of Supreme People's Assembly Presidium
Vice President of the Government
Vocational Training Minister
War Veterans Minister
Welfare Minister
White House Deputy Chief of Staff
Wildlife Minister
Youth Development Minister
Accident Compensation Corporation Minister
Acting Chairman of the BNP
Acting Governor
Acting Prime Minister
Administration Minister
Administrative Minister
Administrative Modernization Minister
Administrative Reconstruction Minister
Administrative Secretary
Administrative Secretary of the Presidency
Administrative Simplification Minister
Administrator of the Coalition Provisional Authority
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
Ambassador to Israel
Ambassador to Japan
Ambassador to the United Kingdom
Animal Husbandry Minister
Antimonopoly Regulation Minister
Antiquities Minister
Aquaculture Minister
Archbishop of Cape Town
Architecture Minister
Attorney General of the Union
Basic Development Minister
Biosecurity Minister
Border Affairs Minister
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
Chairman of the Council of People's Commissars
Chairman of the Joint Chiefs of Staff
Chairman of the National People's Congress
Chairman of the Political Consultative Conference
Chairman of the Republican National Committee
Chairman of the Revolutionary Council
Chairman of the Sovereignty Council
Chairman of the State Peace and Development Council
Chairman of the Supreme People's Assembly
Chairman of the Truth and Reconciliation Commission
Chancellor of the Duchy of Lancaster
Chemical Industry Minister
Chemicals Minister
Chief Adviser
Chief Brexit Negotiator
Chief Secretary for Administration
Chief Whip
Chief of Army Staff
Chief of Cabinet
Chief of the Capital District Government
Chief of the Civilian Household of the Presidency
Chief of the Federal Department of Defense
Chief of the Federal Department of Finance
Chief of the Federal Department of Foreign Affairs
Chief of the Federal Department of Home Affairs
Chief of the Federal Department of the Environment
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
Climate Minister
Co-President
Coal Industry Minister
Coal Minister
Colonial Secretary
Commander of Coalition Forces
Commander of the Army
Commander of the Bosnian Serb army
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
Competition Commissioner
Constitutional Secretary
Consumer Affairs Minister
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
Counternarcotics Minister
Crafts Minister
Creative Economy Minister
Crown-Indigenous Relations Minister
Crown/Maori Relations Minister
Cults Minister
Cultural Assets Minister
Cultural Renaissance Minister
Culture Secretary
Defence Commissioner
Defense Affairs Minister
Defense Industry Minister
Defense Production Minister
Democratic Institutions Minister
Deputy Chairman of Council of Ministers
Deputy Chairman of the Security Council
Deputy Defense Secretary
Deputy Department Director of the Workers' Party
Deputy First Minister
Deputy Foreign Minister
Deputy Leader of the Labour Party
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
Deputy Secretary General
Deputy Secretary of State
Designated Minister
Development Assignments Minister
Development Cooperation Minister
Development Secretary
Development Strategies Minister
Digital Agenda Minister
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
Director of Security
Director of State Intelligence Agency
Director of State Security Service
Disability Issues Minister
Disabled People Minister
Disadvantaged Regions Minister
Displaced People Minister
Displacement Minister
Drinking Water Minister
EU Affairs Minister
Earth Sciences Minister
East African Affairs Minister
Ecclesiastical Affairs Minister
Ecological Environment Minister
Ecological Mining Development Minister
Ecological Minister
Ecological Transition Minister
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
Executive Committee Secretary
Executive Vice Premier of State Council
Expatriate Affairs Minister
Expatriates' Welfare Minister
External Economic Relations Minister
External Relations Commissioner
FBI Director
Far East Development Minister
Federal Affairs Minister
Federal Capital Territory Minister
Federal Chancellor
Federal Education Minister
Federal Governance Office Minister
Federal Minister
Federal Territories Minister
Finance II Minister
Financial Markets Minister
Financial Services Secretary
First Deputy CEO
First Deputy Chairman of the Council of Ministers
First Lady and Leader of the Female Peronist Party
First Lord of the Admiralty
First Prime Minister
First Secretary of the Party of Labour
First Vice President of Council of Ministers
First Vice President of Council of State
First Vice President of the European Commission
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
Head of the Federal Chancellery
Head of the Legal Defense of the State
Head of the Management and Planning Organization
Head of the Presidential Administration
Head of the Prime Minister's Cabinet
Health Care Minister
Heavy Industries Minister
Highways Minister
Home Affairs Secretary
Hospitality Minister
House Majority Whip
Human Capacities Minister
Human Minister
Human Resource Development Minister
Human Services Minister
Human Settlements Minister
Humanitarian Action Minister
Humanitarian Affairs Minister
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
Industry Commissioner
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
Internal Market Commissioner
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
Junior Minister to the Deputy Prime Minister
Kalinago Affairs Minister
Karamoja Minister
Kashmir Affairs Minister
Kosovo Security Force Minister
Labor Relations Minister
Labor Secretary
Land Affairs Minister
Land Reform Minister
Land Tenure Minister
Land Titles Minister
Leader of AUR
Leader of BSW
Leader of D66
Leader of Demosisto
Leader of Ennahda
Leader of Fatah in the West Bank
Leader of France Unbowed
Leader of Free France
Leader of Law and Justice
Leader of List Fortuyn
Leader of Nahdlatul Ulama
Leader of One Nation
Leader of Podemos
Leader of Popular Force
Leader of Popular Will
Leader of Reconquest
Leader of Reform UK
Leader of Shas
Leader of Shiv Sena
Leader of Solidarity
Leader of Tehreek-e-Insaf
Leader of UKIP
Leader of Vox
Leader of Yabloko
Leader of ZAPU
Leader of the African National Congress
Leader of the Black Consciousness Movement
Leader of the Bloc Quebecois
Leader of the Brexit Party
Leader of the Chechen rebels
Leader of the Civil Rights Movement
Leader of the Democratic Movement
Leader of the Division of the North
Leader of the Economic Freedom Fighters
Leader of the Five Star Movement
Leader of the G9 gangs
Leader of the Government in the House of Commons
Leader of the Government in the Senate
Leader of the Greens
Leader of the Indonesian Democratic Party
Leader of the Inkatha Freedom Party
Leader of the Iraqi National Congress
Leader of the Jacobins
Leader of the Kurdistan Democratic Party
Leader of the League
Leader of the Lebanese Forces
Leader of the Liberal Democratic Party
Leader of the Liberal Party
Leader of the Liberation Army of the South
Leader of the Move Forward Party
Leader of the Nation of Islam
Leader of the National Front
Leader of the National League for Democracy
Leader of the National Patriotic Front
Leader of the National Unity Platform
Leader of the Nationalist Movement Party
Leader of the Northern League
Leader of the PKK
Leader of the Party for Freedom
Leader of the Patriotic Union of Kurdistan
Leader of the People Power Party
Leader of the People's Party
Leader of the Peoples' Democratic Party
Leader of the Progressive Socialist Party
Leader of the Resistance
Leader of the SPD
Leader of the Sadrist Movement
Leader of the Socialist Party
Leader of the Somali National Alliance
Leader of the Southern Transitional Council
Leader of the Sudan People's Liberation Army
Leader of the Supreme Council
Leader of the Tigray People's Liberation Front
Leader of the Tisza Party
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
Machine-Building Industry Minister
Mail Minister
Major Reforms Minister
Malians Living Abroad Minister
Maori Development Minister
Marine Affairs Minister
Maritime Economy Minister
Maritime Registry Minister
Maritime Resources Minister
Martyred Minister
Mayor of Bogota
Mayor of Bucharest
Mayor of Buenos Aires
Mayor of Burlington
Mayor of Chicago
Mayor of Davao City
Mayor of Hamburg
Mayor of Istanbul
Mayor of Kyiv
Mayor of San Salvador
Mayor of São Paulo
Mayor of Toronto
Mayor of Warsaw
Mayor of West Berlin
Medical Care Minister
Megapolis Minister
Mentor Minister
Metallurgical Industry Minister
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
Minister-President
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
National Security Secretary
National Solidarity Minister
Nationality Minister
Nature Protection Minister
Nauru Police Force Minister
Nauru Port Authority Minister
Nauru Rehabilitation Corporation Minister
Nauru Utilities Corporation Minister
Navy Secretary
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
Preschool Education Minister
Presidency Chairman
Presidency Secretary
President of Bundesbank
President of Control Yuan
President of Examination Yuan
President of Executive Yuan
President of Kim Il Sung University
President of Legislative Yuan
President of State Academy of Sciences
President of Swiss Confederation
President of Treasury Board
President of Zanzibar
President of the ANC Women's League
President of the African National Congress
President of the BJP
President of the Bundestag
President of the Council of Ministers
President of the General Assembly
President of the State Presidium
President's Office Minister
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
Public Expenditure Minister
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
Science Secretary
Second Deputy CEO
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
Secretary of State for Business
Secretary of State for Communities
Secretary of State for Defense
Secretary of State for Digital
Secretary of State for Education
Secretary of State for Energy
Secretary of State for Exiting the European Union
Secretary of State for Finance
Secretary of State for Foreign
Secretary of State for Foreign Affairs
Secretary of State for Gendarmerie within the Minister of Defense
Secretary of State for Hospital Management
Secretary of State for Housing
Secretary of State for Justice
Secretary of State for National Education
Secretary of State for Northern Ireland
Secretary of State for Public Works
Secretary of State for Regional Integration
Secretary of State for Scotland
Secretary of State for Transport
Secretary of State for Wales
Secretary of State for Youth
Secretary of State for the Economy
Secretary of State for the Environment
Secretary of State for the Gendarmerie
Secretary of State for the Treasury
Secretary of the National Security and Defence Council
Secretary of the State Law and Order Restoration Council
Security Council Secretary
Self-Employed Minister
Senior Adviser to the President
Senior Minister in the Prime Min.'s Office
Shadow Chancellor
Shah
Shipbuilding Minister
Skill Development Minister
Skills Minister
Social Affairs Secretary
Social Economy Minister
Social Equality Minister
Social Integration Minister
Social Justice Minister
Social Policy Minister
Social Services Minister
Social Transformation Minister
Social Welfare Secretary
Socioeconomic Planning Secretary
Solicitor General
Solid Minerals Minister
South Minister
Spatial Planning Minister
Speaker of the Federation Council
Speaker of the House of Commons
Speaker of the State Duma
Special Economic Zones Minister
Special Envoy
Special Envoy for Afghanistan and Pakistan
Special Envoy for Middle East Peace
Special Envoy for Ukraine
Special Envoy for Yemen
Special Envoy of the Quartet
Special Minister for State
Spokeswoman of the Palestinian delegation
Sports Affairs Minister
State Counsellor
State Minister for Reconciliation
State Secretariat of Civil Aviation
Statistics Minister
Status of Women Minister
Steel Minister
Strategic Minister
Supervision Minister
Supply Minister
Supreme Allied Commander Europe
Supreme Security Council Secretary
Sustainability Minister
Tax Collection Minister
Technical Professional Minister
Technological Sciences Minister
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
Trade Representative
Trade Secretary
Traffic Minister
Transparency Minister
Transports Minister
Tribal Affairs Minister
Tsar
Under Secretary for the Presidency of the Council of Ministers
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
Vocational Education Minister
Water Development Minister
Water Management Minister
Water Secretary
Waters Minister
Wellbeing Secretary
Welsh Secretary
White House Chief Strategist
White House Communications Director
Women Affairs Minister
Women Empowerment Minister
Women's Empowerment Minister
Women's Issues Minister
Women's Promotion Minister
Work Minister
Work and Pensions Secretary
Workplace Relations Minister
Youth Affairs Minister
Youth Empowerment Minister
Youth Entrepreneurship Minister
Youth Promotion Minister
Youth Sport Minister
Youths Minister`,
  places: `United States
United Kingdom
China
France
India
Uganda
Australia
Russia
Ukraine
North Korea
Israel
Japan
South Korea
Bosnia
Canada
Germany
New Zealand
DR Congo
Vietnam
Thailand
Poland
Papua New Guinea
Taiwan
Iran
Venezuela
South Africa
Laos
Lebanon
Peru
Belarus
Gabon
Senegal
Brazil
Egypt
Niger
Turkey
Cameroon
Italy
Pakistan
United Arab Emirates
Afghanistan
Indonesia
Kyrgyzstan
Romania
Syria
Costa Rica
Kazakhstan
Sri Lanka
Ecuador
Guinea
Burundi
Equatorial Guinea
Guinea-Bissau
Iraq
Yemen
Cambodia
Bangladesh
Bulgaria
Jordan
Mali
Mauritius
Mongolia
Algeria
Central African Republic
Cuba
Morocco
Rwanda
Serbia
Sudan
Zambia
Czech Republic
Republic of Congo
Solomon Islands
Chad
Haiti
Moldova
Tunisia
Angola
Burkina Faso
Ghana
North Macedonia
Somalia
Fiji
Ivory Coast
Myanmar
Saudi Arabia
Madagascar
Croatia
Kuwait
Nigeria
Sweden
Uzbekistan
Vanuatu
Argentina
Armenia
Greece
Togo
Ethiopia
Guatemala
Malaysia
Mauritania
Panama
Philippines
South Sudan
Dominican Republic
Slovakia
Switzerland
Tanzania
Bolivia
Finland
Georgia
Honduras
Latvia
Slovenia
Guyana
Mexico
Netherlands
Belize
Chile
Ireland
Kenya
Kosovo
Paraguay
Sierra Leone
Spain
Turkmenistan
Bahamas
Barbados
Bermuda
Colombia
Namibia
Tuvalu
Belgium
Lithuania
Luxembourg
Maldives
Mozambique
Zimbabwe
Austria
Azerbaijan
East Timor
Nauru
Portugal
Tajikistan
Montenegro
Singapore
Suriname
Trinidad and Tobago
Uruguay
Albania
Benin
Denmark
El Salvador
Estonia
Hungary
Liberia
Nicaragua
Botswana
Comoros
Malta
Nepal
Oman
Lesotho
Norway
Tonga
Dominica
Qatar
United Nations
Saint Lucia
Samoa
São Tomé and Príncipe
Bahrain
Gambia
Jamaica
Saint Kitts and Nevis
Cook Islands
Eswatini
Kiribati
Malawi
Grenada
Iceland
Micronesia
Seychelles
Antigua and Barbuda
Djibouti
Saint Vincent and the Grenadines
Wallis and Futuna
Eritrea
Libya
New Caledonia
Monaco
Palau
Marshall Islands
Cape Verde
Northern Mariana Islands
Cyprus
European Union
Falkland Islands
Greenland
Guernsey
Montserrat
Aruba
Bhutan
British Indian Ocean Territory
British Virgin Islands
Turks and Caicos Islands
Anguilla
Jersey
Brunei
Cayman Islands
Faroe Islands
Liechtenstein
Saint Pierre and Miquelon
San Marino
Soviet Union
Isle of Man
Saint Martin
Andorra
Guam
Hong Kong
US Virgin Islands
Palestinian Authority
American Samoa
Christmas Island
NATO
Puerto Rico
Vatican
Curaçao
Czechoslovakia
Gibraltar
Guadeloupe
Mayotte
Netherlands Antilles
Réunion
Svalbard
European Commission
Hamas
Martinique
Norfolk Island
Saint Barthelemy
World Bank
California
French Guiana
French Polynesia
IMF
Macao
Niue
Chechnya
New York
Northern Ireland
Saint Helena
Sint Maarten
Taliban
WTO
Akrotiri and Dhekelia
Cocos Islands
European Council
European Parliament
IAEA
Quebec
Republika Srpska
Scotland
Yugoslavia
African Union
Alabama
Catalonia
European Central Bank
Florida
French Southern and Antarctic Lands
Hezbollah
International Criminal Court
Kurdistan Region
Massachusetts
Palestine Liberation Organization
Texas
WHO
Arab League
Arkansas
Church of England
Delhi
Donetsk
East Germany
FARC
International Criminal Tribunal for the former Yugoslavia
New Hampshire
New Jersey
OPEC
Organization of American States
Pennsylvania
South Carolina
South Georgia and the South Sandwich Islands
São Paulo
Tokelau
UN Climate Change
Virginia
Wales
World Food Programme
al-Qaeda
ASEAN
Abu Dhabi
Alaska
Alberta
Arizona
Boko Haram
Buenos Aires Province
Cape Colony
Carinthia
Confederate States
Congo River Alliance
Crimea
Gran Colombia
Gujarat
Gyeonggi
Hayat Tahrir al-Sham
Houthis
Illinois
Indiana
International Court of Justice
International Energy Agency
Iowa
Islamic State
Kansas
Krasnoyarsk
Kurdistan Workers' Party
La Francophonie
Lord's Resistance Army
Louisiana
Mahdi Army
Michigan
Middle East Quartet
Minnesota
Miranda
Moro National Liberation Front
New Development Bank
Northern Cyprus
OECD
Ohio
Ontario
Organisation of African Unity
Pacific Islands, Trust Territory of the
Palestine
Pitcairn Islands
Rapid Support Forces
Renamo
Revolutionary United Front
Rhodesia
Russian Orthodox Church
Shining Path
South Dakota
South Vietnam
Syrian Democratic Forces
Tamil Tigers
Tibet
UNDP
UNICEF
UNITA
UNRWA
Uttar Pradesh
Vermont
Wagner Group
West Bengal
Western Sahara
al-Qaeda in Iraq`,
};
