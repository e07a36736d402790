// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `dalli	4ggp
imran	4mns
ranarivelo	5oqr
chanfiou	24hj
daglo	1c04
wood	293t
misick	665s 8czn
skromach	8j3i
davis	ef8 ur1 1jy1 29vr 3h4f 3obi 3r2y 5bxl
abduhakimov	2wzx
haradinaj	78jh
micic	7uqx
hanekom	3l7c
harawi	4mco
kmecl	63ip
mustafayev	7p8n
altmaier	71yo
mcmanus	50up
iryani	25pk 6iw9
асад	8lo
nahrowi	4mih
brokenshire	4rvv
coelho	1j4v 4hjl 6zoo
deby	rcj 166o
naharimamy	4nxr
alupo	4xky 4xlz
collendavelloo	4pml
bissessar	zj5
balcerowicz	14na
samyradow	2v7o
thini	27v8
ruiz	61rb 79sp 7m78
ljajic	79gf
woonton	7ebo
halina	2jrp
houchin	3vaw
kaba	6o8g 7r8i
humala	1hbc
kavindele	3ufe
rambharat	3dbz
стармер	102f
piva	2gub
leiking	4li2
magnagna	3bzl
bassal	252o
kozyrev	57y
samia	1q1e
ameerali	7dp7
ambouroue	6xkj
abrahamyan	4iv1
bibang	57hk
bounthong	338z
bonomi	3qjr
bouda	4vfy
dilberovic	3t4g
lorenzana	3k6d
tack	5o5l
elvestuen	6snt
mathieu	674i
retailleau	ay0
freitas	1u43 4yxu 7zaa
georgescu	dt6
missic	8d0f
duterte	1o8z 1qef
zbidi	23qw
arefaine	2sw4
booker	3exn
erdenebat	4tuy
gould	5auu
bishop	yqd 191x 7lxh
christian	724v
komara	598h 5j4a
motlanthe	10ku
graca	3758
gowda	nl8 7im4
kopu	3p6f
mabuza	3irs 4qh6 5ifl
mahmudov	8a9w
nader	1m7n
anderton	4xya
temengil	2xom
albores	5x2w
bedda	5s78
khamman	5dz4
plut	3pc5
tinubu	a8e
badran	29mx
cordet	4vkl
nagbe	5l1n
pfluger	2vok
baghaei	i93
bosch	68wx
mapp	5cbm
maani	3zcb 8ckd
katambe	4pgx
ndayishimiye	230e
canty	33wv
kanyana	2cm4
michal	12v7
путін	1xsg
zaidi	7y60
perot	1owm
tommy	84qu
agbenonci	2w86
anutin	6mz
biko	1sxz
kubiv	7ve8
mciver	5iaq
foot	19sj
houthi	u3
mulang	4gv8
mutimura	3wpt
nadler	4xfo
uribe	22rt 57bw
wazz	4g59
умєров	1p3e
hudson	7cms
lakatani	7lyv
norman	77oo
ralph	7cuy
choi	cin 3bg4
kavaliku	5j2n
deif	1cu3
jack	33z7 3ign 7w5m
bayrou	k49
tuke	51h4
badenoch	108v
enhsaihan	64zo
tariceanu	34y7
vaiciunas	8kjm
mamiaka	4cl9
musonge	72t7
ryan	1iwo 6ysc
britt	5be6
drew	1un3 4wp8
goedgedrag	44k7 44l2
mesie	2prw
clarkson	2a5x
goncz	22tp
malielegaoi	3z03
nzimande	31tn
balde	24ok 24qn
bentz	3eat
blair	1vq4 8dls
estevez	2pob
isarescu	6j3r
zeman	1b50
pan	6wzv
pandor	1eu9
clegg	1g0e
latortue	47dr
loum	5tr3
ternier	5tzh
prasidh	391g
beavogui	6b92
eman	67di 68c2
redwood	wt5
zelenski	1y9d
zubaidi	27o
mirzoyan	2spn
miklos	4pqh
mohamed	1bop 24yl 297j 2lpu 4kr5 7976
tambajang	3zay
vasilev	6pta
antoine	2nec
kalvitis	2cjn
ghrieb	1rzd
haxhinasto	3q6o
co	4ys4
gjermeni	3rgh
skvortsova	88w5
blinken	6bh
lighe	6no6
veldkamp	bi9
remetic	2fmr
tulaga	5vh1
chalabi	1v4
medina	3gya 5pn1
cleaver	3tbz
gbakima	2cgr
nassour	5rwy
hoekstra	8ezb
kristrun	12xc
alhassan	2cqj
amaechi	7gom
rawi	3yrs
agovaka	71x9
balart	6069
cvijanovic	8jcu
ricketts	71ub
cartwright	7rt0
dubaybah	25m4
flanagan	39n0
kapavore	3s1l
moulton	7ouo
pustovoytenko	882e
valiente	552h
bekteshi	5h9q
inoni	3uud
namashulua	37ea
renzi	18xo
zhao	228w 229t 8jnk
voronin	1xza
brencic	5sxt
thinh	3gf6
fuad	8g31
lummis	3fe0
maigochi	7lzv
barreh	6ieh
hussain	1pbq 4jrn 5u57
diouf	hg
lozano	7c0h
beregovoy	1k64
cherni	5t0b
mccain	d7b wn9
potter	5zkh 6upd
bakri	27a4 2xph 6msl
muskie	gsa
우	1oh9
hickenlooper	50ac
sudre	5wv5
merz	kia 4eof
tokataake	8e9u
lui	43je
deubet	59tj
graham	5myz
haniyeh	s2n
lasic	3kkm
ayissi	4gs6
bouphavanh	32wj
macdonald	1mb0
poyle	3o8l
sinunguruza	81rd
aly	4ufv
frost	648c
lakkotrypis	47bv
rasizade	2ucs
jonsson	5m3r
kabadi	4ewp
kuman	6ooy
leclercq	6yi8
ghaffar	5cy4
matipa	8esn
smith	e6a qx4 r14 2922 2a13 3bt9 3d4p 3ewt 4u4p 4x4r 5a0y 6ukp 83m4
kouassi	4ux4
motsoaledi	6wso
yanukovych	1x6a
dove	7xyy
wlue	7lli
zinke	7i2e
shehadah	6ja0
harrison	2jle
vassiliou	4765
hollen	3buj
keoboualapha	5e42
ashton	bkb
gonzi	5k0x
hutchinson	3v3g 8du1
tok	3gcb
dadae	322r
nowacka	4q7t
일	115v
barry	2k4y 32xp
pommies	7e4v
puspayoga	2mtp
akmadzic	6936
oudom	6vy8
hoyle	87wk
oreamuno	7f48
romo	5y75
tubi	6ghk
adheeb	2aoq
dassama	2xir
mussoni	422n
amador	494t
suwaphan	7xna
asymbekov	7peg
golic	7uti
stournaras	4ndt
ciza	4use 8b42
mora	3pze 6y9p
zakharchenko	3rq
hrawi	h8y
hughes	387u 4j8q
rwamirama	346b
bazin	5vlv
gunnlaugsson	7raj
klingbeil	13fq
elahi	3adt
zoniaba	7o5s
eriksson	72bv
barkat	2ybf
lindner	cpq
beria	13r4
shin	2ag0
busek	3v10
turchin	3ou
honecker	i34
buttigieg	1jcr
fleming	5o22 6uq6
malashko	87zq
tudjman	ju0
capes	60yc
kechichian	5m8w
dissanayake	6ls 3p89 6mqf
fabrega	6t08
finstad	33et
kinkel	12hr
prince	7uuc
namaki	7j5l
macfadyen	4kka
talla	3lz5 5tsj
bellepeau	6hg1
ri	7bj5 7bk1 7bkw 7bll 7bmc 7bn7 7bo1 7box 7bps 7bqn
مبارك	qbd
mursi	1c46
perng	71kl
kirkilas	463g
sunia	7zo8
bathiyutheen	7dj4
essam	3w0y
linde	2qel 5pkq
lorimer	50j0
буданов	135j
marciel	5w73
buzek	v6q
golob	1nsu
scotty	3a7c 5oxn
sharifov	7ky8
sope	2y5i
abdesselam	2zkf
lucinschi	73az
angulo	5x5c
ducarme	3kjs
koutou	7tll
torrez	2e24
gudbrandsson	4b7a
kpomakpor	3ilq
truss	154j 8cyq
tanoh	5vq0 81yy
elizabeth	1lif
tchicaya	4vty
arens	1djj
asselborn	4ugy
biyama	7grq
finianos	8ii0
artola	88th
dunduru	7rm3
obame	43c7 6zw7
gakharia	48sc
kalyalya	3kz6
kuku	50f2
marau	8dyl
saibou	2ijt
samuelsen	2nf5
an	2mbj 64xn
kallon	599a
mut	667q
assimaidou	5h0e
chawalit	3afa
jibril	24ag
rutte	184a
solis	5q64 5w3i
dilma	fd1
emelee	3cbi
mohamud	owz
imbali	3zhk
steinitz	8iis
babuc	6hap
nikolaou	4ni9
bush	l47 lgz unu 64g5
hauglie	2qy3
hossain	5e7a
leclerque	6yjb
mfume	5hz8
moraes	3tp
aoc	3ve
biya	1iqk
mbz	1d9l
yaakob	s66
jeenbekov	7ty6
rugy	43b5
vetah	6cqk
compaore	a1r 7sa5
gauck	vhw
ndirahisha	4tpd
ngige	3bqv
mahama	wk9 2jmb 4d2o
moravcik	56ue
attiyah	276z
sattori	4qa8
elalamy	6i9t
andriamanga	8c4h
kawar	62i5
kohler	q6d
malval	7dz7
manyang	5htu
kushner	tuu
soekarno	1tas
kangaloo	ctk
kuratchenko	8c2d
luttrell	6hpg
maysari	2c27
warner	618k
gvir	s8w
tarmidi	316c
camara	2lfd 5a4s 5a8c 5twz 5yus 6zu4 7nm6
lien	1512 5m50
tillis	822g
brahimi	13b9
constantin	3gid
bidh	2it6
fahd	11mk 3y79 793a
gligorov	12cz
tito	xth 804a
zebari	qac
darling	4ly 3ebm
ouosso	3tks
qandil	4i8m
gueye	6w0w
bozumbayev	5a79
odongo	4wu4
anand	60g
huizenga	31il
nandinga	29gl
rakotondrazafy	5ioa
teuk	8595
dery	2lbo
nadduli	2607
ghadban	81ek
mandinga	89ly
mebarki	6c8a
ogandaga	4w0a
ross	1zak 3k2d 7pm6
adrianz	4bwm
atdayew	2z0e
machel	1q3g
berdiyew	8gbc
ulstein	3fki
doubragne	4pb3
luaybi	26yw
ntsekele	7l5f
berdymukhamedov	nb7
hultqvist	72ja
pessah	7rxu
kaminski	60qv
kanyenkiko	2n5p
mainassara	r2q 4m7d
quader	6s3r
kobyakov	2o2m
vilsack	1vl5
reagan	1oqt
shiri	71lk
foxx	8b2c
mclellan	2qq5
nyirahabimana	7tga
rogozin	fnj
shoygu	1r22
milanovic	22k6
morauta	64s9
абэ	1rwz
charnvirakul	6mz
marco	4bbd
jin	4ybg
nieuwenhuizen	3eu0
husnoo	2sew
isham	4osm
myint	81fe 8eis
hockey	vr8
fondre	50ht
pribilovic	7xr4
radicova	4pyl
tantawi	1c2p
tayeb	2ddo
erdene	1hv4 4r2y
granic	4a6e 6360
munyakazi	4o9q
nsengiyaremye	3n1r
sillah	3pol
kibreab	5epb
ouzzine	6er2
shamma	7pfb
hamidi	6d4a
patel	1l50 3pmr 87c3
diop	24t1 6iq9 6mya 7uf9 85dn
ghannouchi	1byz 1lob
mokhber	1cm0
gutu	4nhn
rajapaksa	mtw 16dw
thu	2w6r 69d9
villarruel	1x1o
ashraf	77cn
jouahri	23to
sulayman	676y
vizcarra	18gw
capito	7q1h
daoudou	6bg0
braverman	1t7z
engell	682e
zawati	4d8f
abderrahmane	3yow
fozia	41y7
龙	hjq
feijoo	2tb
diatta	6iot
nybo	4oqr
wakata	32gj
brabec	7cdn
alencar	53cr
monteiro	4rg1
cheiffou	2kw1
qaasim	62s4
louh	7zwn
ngcamphalala	3iyq
rusko	70hn
bennett	1emz 37w9
creed	65mf
hardgrave	45rw
manirakiza	3els
regenvanu	7ovj
barkindo	1csm
retzlaff	5ktn
tapaitau	7e75
medinsky	1xnh
muoi	fqd
rutskoy	2gdn
colom	2kk7
gelin	5z7o
villiger	5b3w
mutebile	3u4i
shibyaniyan	5rat
thomas	3k85 73cm 836r
cable	1xdp
jhugroo	5s82
bayle	747t
karimov	s1o 4mot 4so3
nemtsov	ad4
wirasak	8epk
yaron	2m3q
junushaliev	5b2y
bustani	6kqr
fakafanua	3ywr
rasmussen	517 13ge 1kt6
waena	6mmv
hakimi	25v5 3rmv
kristopans	8adc
sadang	3rur
pratt	3ff9 64wu
ganao	3ias
scheffer	sim
vento	6vm4
gyanendra	11qv
metzler	7hwi
timofti	6oug
登	vm8
marurai	4y5e
ondoa	5zdq
ghafar	25fg
afamasaga	5lo9
jorayev	7htr
margai	39rz
sefcovic	186v
terdikbaev	3vcl
phamotse	5rr1
kovacevski	3mi6
maamau	1u21
naryshkin	7odl
moncada	3knp
clerides	mdw
griffiths	189i
ntahomvukiye	3taz
atamyradow	2wxb
lobendi	2y3h
rupo	ham
drakeford	180r
callaghan	te1
qolami	5uqa
raponda	7gfr
thongloun	1v5h 82kv 82m1
elung	6z2i
erjavec	5avl
leyen	1wh9
ozal	1w4q
lapin	4uyh
rantisi	6g
بينغ	20dj
pearey	3j40
abuel	4t8k
pracha	75db
qureshi	1res
croo	39w
ismajli	8780
ahissou	7on3
kihl	4w81
seluka	2fvm
환	d5v
doe	1q49
dassonville	8ijs
huseynov	71bn 7xag
a	q92
borrero	2hfl 49n6
mbodoumi	2i98
strache	p6j
sylapow	6j90
thongsing	82n9
adhanom	1uhp
grindeanu	7u8d
duran	7ydu
suleimani	1lbp
zhvania	8kgg
mahloof	2b5g
shultz	lek
lu	2qum 5obg
gusmao	2088
issam	4pej
kambile	7m5l
saeed	5rdr 6jph
макрон	hjq
buckovski	8bvb
fraser	16p6
安	1mll
husayn	1pbq
badal	4f46
carbajal	7k37
erlaf	6bp9
saddam	1pbq
urzua	36z8
maiga	it ch0 2jpf 6w5k 7uj3
monckeberg	3f4y 6ozh
huang	4j4p 4j5q
nau	890h
okurut	62p8
jizdan	2gou
dalton	7vme
messahel	23pq
muliakaaka	6jnj
yamin	6ixv
duvalier	k5j u9x
cornejo	7b13
dreifuss	7hvg
kisekka	7l8o
machar	1nbm 6hxe
hamid	25ld 6k2i
phet	73ld
kuleba	foy
luo	5qj1 6qba
espada	53qv
seidi	7wod
branco	4yk3
chao	h7l
meciar	1y1d
debonheur	4wgv
piechocinski	4tnm
begaj	86f
somoza	4xo
moustapha	6o96
costa	6e1 35st 3dk7 3vy6 459n 4bdr 4y1l 5ve3 5yka 7oou
franck	3qe6
sequeira	7ki9
shiraliyev	6udx
dingell	3jyf
valladares	28xd
gil	223n 2ffg
santa	81y5
suplinska	4m3j
turk	1y77 3h1f
weeks	69a9
abdygulov	844r
haggar	7r67
ortiz	7k92
kuchma	14i1
lukonde	4w5l
nujoma	1px5 87in
khomeini	1p0x
nzayimana	5ljp
pokharel	4oyi
bosengkham	32te
gallant	217c
garu	6hvx
yahya	2t0f
chadwick	2odk 3eri
mova	4gto
rosales	86xe
vaquina	2exa
grobarczyk	5wfq
waisman	3jf9
haleem	6bv8
kast	xuq
ndoke	4538
gayan	2q80
borges	4yqs
fesneau	5vmj
owona	4b3b
sainovic	6pog
marghem	5zih
hilly	427j
zayani	8j06
luong	85ax
qahil	29nw
onder	7e2j
lincoln	19j
tawfiq	5sje
col	4x5t
noskov	5gq8
thordarson	4b5d
xanthos	2o0l
alfred	2h7a
gharbi	27e9
symonette	33uc
adjoumani	5gee
bogdanic	3ovx
crank	4wls
dubcek	3da
huckabee	1ae5
amudi	6kmq
bouh	8fhe
him	4c0s
boluarte	ffo
nash	7w6l
dimitrov	6plr
hanson	1j0d 2jgm
mcgovern	l7k 4y65
kasaila	428v
palik	2sx8
montt	h0z
mpango	1k04
pekcan	7he4
yaalon	1dmp
nuaymi	5t2b
alkatiri	5wy9
amadhila	7i9l
telavi	8e8u
vasquez	37iq 3xdx 44xe 69xw
loeak	3cgg
aweis	5yx5
agadzi	6w4b
amiri	4itr 7mmt
kivejinja	5fyt
chanthol	7x1h
gharbia	64jl
toribiong	51g8
zhelyazkov	1ovm
arzilli	5w4a
jhonson	30vz
monterio	5npm
beckingham	7216
perry	1n94 1zls 3da7 7hx7 7ncw
fischbach	67bd
paul	1kl1 1kr0 1mdc 1opb 3x94 7ghe
delaney	2sn7
soder	185o
yazdi	6cxp
scholten	4hv3
пенс	1agp
roosevelt	jyx 1uvf
nour	5yps
steinhoff	4toj
aho	3vxi
johannesson	4b8k
espinoza	60kv
muhith	28lk
yushchenko	1xa3
junusov	4kl1
badelkhan	5e9v
getahun	47vd
nhambiu	52sb
wilche	587l
antic	2fkn
medved	84l4 84sz
naderi	7n3g
yattani	86wm
liverpool	6ome
rajoy	17qr
villagomez	83ka
aim	2jn9
alatas	48f
finnegan	65tg
merkley	4wne
baty	2zzu
bassiere	2yyn
nnongolo	2lmf
leblanc	fs9
raybould	4z6o
resic	5kqs
mumtaz	4dzo
ader	z44
lama	dvh
qureia	1wq
cosgrow	8cns
thaci	or7
banov	32by
boehner	vz9
castaner	3cad
lauti	83v8
nze	2doy
leye	4v0g
premadasa	78lr 7jdx
kanerva	4m6l
tsogwane	7t2h
sawaylah	27r4
matolcsy	4cnr
kishida	km1
razinkov	4lw8
zandashatar	49xx
zayats	5lgg
gaombalet	38iu
basharif	5ql3
degenhart	3ukk
purcekow	37zp
vejjajiva	160
yeadon	4yov
astori	3gvc
constantinescu	hgy
kafabusa	8d88
nankhumwa	5gnk
gouma	289k
riisager	6599
ro	7dmp
aror	34tp
jugnauth	1kz1 2phi
mayorkas	31o
vucic	33w
watson	43q6
jonan	4lh9
esau	30jd
maloy	38hx
zubkov	1xcq
farage	1gbl
kalla	z11 6ehj
kyenge	4w3r
гитлер	1k4
munokoa	6nst
lokeris	72po
ribbentrop	vit
kravchuk	14h7
sullivan	t6m 3gam
hammami	4mms
nepal	3b2m
nyerere	yw5
수	odn
jeribi	4820
waqa	3n3j
berhanu	30cs
nyirasafali	3vzx
rivera	6wde
louisy	70k3 71js
makram	6kp6
mohamad	1681 6ao3
calderon	izd 76ss 7rjg
worner	16x9
antall	z6s
georgievski	5ndc
dadason	2v1a
makamba	4tm2
crenshaw	3g50
intotero	6mdx
sidorskiy	7oh3
trovoada	67rw 6y57
carmona	2r6q
choummali	3bjr 3bl9
dill	4xcg
grapperhaus	40cu
nguesso	eyf
rouhani	oux
wang	1ywe 1yx7 1yy9 8cs7 8ct6 8cu4 8cv5 8cw0 8cwu
현	11bw 1og4
akhundzada	pw3
kowa	3tuj
ssesmpijja	8aro
sturgeon	1g1a
malesevic	3gee
parker	3j1a
kiyingi	41jb
rua	je8
lutnick	qio
cruz	1uee 3781 65nf 6hbp 84gv
soto	30of 36ux 3hp1 66ir
kuroda	4f6f
sembayev	3jlt
sopoaga	3u9x
cerqueira	37ot
marulanda	1736
maytami	6fvg
kocharyan	1nuq
toatu	814k
dapaah	2eb0 38bz
ponte	b6e
akalane	5opz
bolero	4djo
bordallo	5r81
haniya	s2n
hurley	3ifp
kim	vc6 1137 114q 115v 1170 118s 119k 11b1 11bw 11d6 2pgd 5eu5 5eva 5ew6 5ex3 5ey1 5eyz 5ezw 5f0u 5f1z 5f2u 5f3s 5f4p 5f7e 5f8d 5f9b 5fa8 5fb3 5fct 5fdo 5fek 5ffb 5fg7 5fh2 5fi9 5fj6 5fk2 5fky 5flv 5fmr 8hic
shanmugaratnam	1urt
visco	4lla
bennet	65he
klichko	1xhe
lai	138v 22bk
vawda	6f56
kelekele	59nk
scioli	3gsl
chakanda	7dse
haywood	6p9p
murray	6yv1
twagiramungu	3ze5
haas	aux
soares	1ejq 3mvb
talaat	2m8h
blackburn	61l3
pierantozzi	7lwk
bertho	37y3
cotton	8486
mutalov	26rk
valerio	5rha
boko	gd5
шоигу	1r22
amina	2lt3
tereshchenko	7ok3
marthe	3hgu
meza	68nt
schroder	lwq
khatami	1cjm
temu	762u
amarathunga	4zru
ngaka	6ns2
burchett	837k
eshkol	14rh
sardjoe	77z7
cavallo	fr7
vaile	616o
aswad	6tzx
pashinyan	1gi9
rahimov	2wtj
kalam	0
mercado	5smi
saidy	4onx
zarif	1ch8
mashabane	5ss2
parizeau	sz6
benevente	3m8f
stoltenberg	uvs
kheng	7mdx
rabuka	1scg
saitoti	4712
fini	m08
nhial	6o78
zuhoor	2bmq
arrindell	3dz0
aumane	83uc
buzyn	2ae3
nuri	4fxj
sankara	1v4n
lindzondzo	4no3
lissu	1w2m
rankin	512u
sherman	33gj 4sg2
you	8hge
mukhamediuly	2uhr
prigozhin	20vk
guitouni	6k3r
vucinovic	60sz
арафат	20p7
chan	yt0 17jk 2r07 3927 41oi 43gf 6qre 6yzv 7tzs
kobia	5wia
viera	888j
kvilitaya	6vrv
moqbil	7kvz
nurdauletov	499b
abinader	15il
nirua	4wcr
rumsfeld	fyu
wen	1z52
ano	3qj0
dobrovic	7syx
nova	bei
shabibi	6ge0
ersoy	64mp
luxon	cwm
nahle	7ess
shorten	9zr
garibashvili	4nm5
naseem	3ycu 6ent
grothman	49g1
lorenzo	4cdp
peel	1o0l
wanchinga	3ky0
maung	5i7r 6sj1 81j0
canjura	35oj
vian	3o2m
annan	12it
bynum	4t7o
perdomo	52u1
balaguer	vkx
aslam	6b13
khouna	3ajd 7oy5
benabdellah	6klt
abalos	539i
loua	440f
mercelina	5oih
tambling	4as1
taya	5r0d
aragchi	25
atukorale	81cg
bazoum	1br7
khanna	7dly
plant	46xh
lummertz	8ask
georgiadis	39ac
mandjo	8glc
begich	6ohs
lehu	5vqw
masum	44qh
mukherjee	1kx8
lichi	3kld
toussaint	7vip
ruak	7zs7
bedie	peq
broohm	6sal
kantor	6zxp
bukasa	3e0q 626k
chubais	4zh
daoudi	5iik
halimi	6jqh
manga	2lu6
roberts	3efz 3t99
cabrisas	7bxu
nhunga	5w9d
prachanda	1l76
berton	8agr
stanhope	51nv
vaquez	2eza
woods	64hi
abal	7klf
mariur	5cem
sendolo	6yt8
faymann	1z62
khrushchov	1ge1
sitharaman	1gpn
diay	6acw 6h40
ganilau	71ch
richter	4syo
zaalane	23jz
atiyah	276z 2au2
girgens	7lo9
mamaloni	7ti3
qualtrough	35go
samukai	34am
andersson	164m
syrsky	1h6l
tsai	1vys
gargawi	6feu
htun	6ry4
macchi	5p0m
mccoll	50qz
musonga	72t7
oleksy	z50
borissov	amm
rehim	6asn
zelenskyy	1y9d
ميركل	5we
fernandes	3w7y 4yw1 8935
morelle	55xw
sualauvi	86an
trninic	6n5w
inu	4fg9
azoupiou	3hfz
sewell	80zt
sabah	sks 1bdm 7iel
bernie	9jc
daghir	6s1t
khamis	4mgn
kazembe	5biz
westerberg	2zpu
brudzinski	4ylk
havel	1ylw
koike	21za
nalumango	6k4n
pourier	67nt
radev	1p2j 3mj4 87rz
katainen	5978
mustapha	4dng
falani	83z4
maghembe	58rv
kunda	46og
angrand	4z41
askholt	5g5b
biswas	284i
masto	384t
dar	s0w
alfonsin	1mj2
martinez	2rb1 366k 4ntl 5m81 6nj3 7b2q 7coj 80ul
natara	2vb7
svyrydenko	21rk
anvelt	2ocj
sejdiu	3z85
мандела	1fk1
ys	3wga
campbell	112g 2n1w 3uw6 43r4 6xec
levesque	1mt9
otunbaeva	7gu7
awore	5osk
bossi	1wg9
finocchiaro	2fas
sayenko	6sxv
chehade	6tpx
waterworth	733l
schmid	7liz
teodoro	m3u
volachit	3344
blanquer	4w2k
sezer	25l
osmani	1xkf 2ih8 34qa 3yg1
karki	1tgq
mantashe	4cm7
ratnayake	7ir9
salkic	787x
gillibrand	5fvt
robredo	147h
leo	1kos
belobradek	704b
vasilescu	5m2s
aila	6aw3
joyce	8ib 3iic 50cv
mattila	74x4
padacke	2egn
ciuca	6ote
orsi	20m7
arinc	34rp
esper	181u
kalinak	7dxd
schlumpf	3xc6
busokoza	30h7
chama	3jgz
sopoanga	7mw7
conceicao	2s5e 89t7
karanikolov	3tgk
khosit	5ehp
ndwandwe	6mzt
touaboy	30su
birtanov	8gg3
meriton	8akj
kang	zl5 5aco 5adn 5aen 5afm 5agk 5ahh
coward	501u
spajic	1b32
karamanlis	12o2 12sf
narayanan	5eqj
onorio	807y
yoo	8hb1 8hci
nalova	6zys
peleshi	6pl0
rquez	423k
gjonajt	3wgz
fuller	3dxa
langworthy	6olc
mularoni	2rmg
rulli	66fi
hayatou	7ind
braz	402s
karakachanov	5h71
palmer	45sq 7au0
fdr	jyx
gavrilita	6md0
miklosko	56tl
salam	1fb0 7yyq
zukic	2m4e
mammadov	6rax
verhofstadt	ngd
kitovani	80dp
ebb	83nq
djalo	4k8h 6k7a 76ap
masagos	62tp
chang	394c 395d 396b 4ipf 53ki
mbwrawa	5t6w
amaraweera	5scm
lagos	1mzb
themereau	5znq
muhyiddin	1e25
sulaiman	2m9o
adji	330v
kalenga	4m9e
zaharieva	3rk5
трамп	g10
bogran	5ym4
simbachawene	471v
vohor	7o3p
quintanilla	36k2
menefee	3c0i
efendic	4cyw
liberman	7qd 5pj0
tovosia	33ku
sahlin	6h8o
akbar	7gn7
falih	5d89
khampheng	5e2r
romdhane	6lae
gehlot	818u
bandaranaike	1sb8
gulgeldiyew	3jrg
bukvic	3q0v
chidiac	6499
zubko	4gpe
touadera	isl
boskovic	75qu
martinho	368d
murad	4fc4 7kxi
salimi	27od
giampietri	5pfg
phori	38yd
cadot	66vw
stoere	x44
реиган	1oqt
boubacar	6ib8
venturini	48ap
garba	2k1c
bercow	vya
okombi	3mdp
ahtisaari	18fu
cabello	fgq
gonzales	2s9
montero	5xvu 7b6n
ashrawi	ofe
gunawardena	3mmm
stefan	8ayn
howatt	3l8u
lugo	jd8 7vbe
doti	6373
naidu	88oh
tembo	3c9d
hashimoto	1p5o
mocumbi	6xu3
rabiah	7zus
saud	124y 76nq
solih	4kxl
saafan	6ccp
soldat	7t79
brantley	60wi
chiang	caf
mukwaya	4t3v
nazarbayev	1h0j
tokpah	4gye
trotsky	14e0
asbahi	4q8t
jamil	25h1
scalise	1syo
ulufaalu	2yk9
bonisoli	2el6
khaiyum	2cv2
mhango	39tg 4tqc
sem	7h1c 7xpm
diab	4foq
duclos	4wfs
pak	6wln 6wmj 6wnb 6wo8 6wpu 6wqp
solana	u20
zalewska	2qn1
gaidar	20us
quiroga	52we
mancini	2pmv
rumi	5ysw
siliya	3om2
chamorro	1xfg
legault	kb0
tsipras	41b
vallarino	2ufc
zidan	3k50
moise	ycu
steele	6oqw
yembise	8h5b
naughten	3kpe
sama	5ghx
steube	4b2f
chitechyan	8a39
malcolm	16t0
brito	61gx
razakov	4wyw
vilakati	5t8c 6i19
belmokhtar	76fn
hroisman	8bzg
pohl	5mmv
ravokatra	415n
amadou	4dez 61ig
amour	7k0n
kiwanda	49sb
sulyok	1u15
stubb	3nb
ratsiraka	3m5d
alegre	6qe9
gizenga	2rcp
ringobert	45ke
kaouane	3nb3
montague	7e1h
zokirzoda	5sfd
mandilovic	690t
monauni	7iix
san	7nq
wright	4xbh
zemali	6ijl
lumumba	1ilh
otoole	i3z
gonze	5k0x
ушаков	21xq
kampyongo	7vn8
yousaf	qtn
scullion	6pbm
solberg	i4q
halevi	psx
ouloto	2qr4
prasad	79vu
balgimbayev	6rqx
camacho	403h
germaine	73z8
gourtay	7x61
lima	3tnp 455a
dombrovskis	1woc
neal	7cu4
netto	1yrz
khodorkovsky	1ato
machado	18li
harmon	55s7
hnatyshyn	7a7z
sheikh	4fw3
tumukunde	4h6t
tshibala	34kf
calvino	6kt2
rajapakse	16dw
mkara	2zv1
kurum	6jsd
zabalaga	5vzw
cocq	83fj
joof	2x8v
lukashenka	3i5
mayom	6zdx
devesi	2xb0
emane	4vlu
olmert	h4r
tahmasi	6dnm
zafy	2ekg
haque	2q9f 7n4s
sejourne	1t4x
jarrin	6vpf
pudaric	7xwv
medinskiy	1xnh
ravalomanana	17ao 7cxk
vattana	2pkp
kobylkin	3nh5
misa	6a0g
casas	5cme
daschle	1vg2
gondwe	4a5d
botnari	88bg
epps	63ml
naiqamu	6vco
rhee	1tph
humaydan	4sku
yakym	7h5n
tharmidhi	3177
daoud	2axj 6e90
iglesias	1i4t
latham	182k
sausmarez	5my3
yazigi	2ymx
caillot	44mz
balala	6l81
tambo	1hak
thaqi	or7
orozi	5ryk
wachiralongkon	8cbi
chavez	qqu
garneau	5vna
lasaro	4kaw
talon	1imb
hamadani	254n
mwalim	8763
rouzer	3j50
нетаньягу	95d
stanley	37tm
gyeltshen	3hv0
grybauskaite	dwy
kazhegeldin	2cyx
shahabuddin	1cvp
anuphong	2sba
kopsak	5gy9
whitmer	n02
雄	km1
castex	u4g
drammeh	6jtv
fukuda	20t0
moreno	149g 2hn7 30q8 4jif
yunus	1dyh
nelson	aoe
bruton	w2o 7cfh
don	3o98
livni	1w5u
falzon	65rh
herzog	rx3 1oiz 38xm
ossio	5prk
alonso	2kch 49kr
akhom	2d22
bell	2jsf 4bxg 8d93
sambo	5y99 6ew1
arabi	3ndm
trudeau	yyi 1k90
черчилль	1zt8
murro	3vja
三	1rwz
soro	4bff
bouare	5jaw
timothewos	kz8
yakushev	8bqn
guzman	177
akayev	7ev
schauble	1zz8
rugunda	7hcx
iftodi	89x3
nijimbere	56i1
tiilikainen	5fp4
bergara	6032
durgham	3pbc
rini	7t82
saadi	6g28 7i6d
stolojan	80ls
abe	1rwz
ferrier	5ma0
hu	qkf qlv 4j3v
wei	1z40
deane	8dng
tsogtbaatar	3ft2
takiveikata	4n7h
alweendo	8239
essebsi	8s5
mashaal	10lx
ebrard	17co
katsav	1dlr
claros	6976
czerwinska	80qh
gashi	2zik 3hhm 5hnv
majko	6x0s
omari	6l8t
filip	705e
hroysman	8bzg
kiriyenko	1qx5
ameer	4klv
gunawan	34o8
jaafari	r8v
ziobro	8j2p
andrianarivo	7z4x
marat	2jvh
guterres	6g4 42n9 4obc 5423
molotov	1yi6
bolund	71gg
khachaturyan	1wku
wheatley	2p32 6mf8
musayev	2zhq
matsui	3oqe
セレンスキー	1y9d
seifart	7em9
shreve	4wo8
korowi	8eu9
lamlas	26wy
massie	82b9
elias	2rbx
gonsalves	1m6m 358a
bostic	4wqi
pearson	14ly 72xu
lametti	3ing
sirisena	16m3
ciolacu	17bl
paulson	pjz
bhutto	8xn 9qz 22ns
leon	3u93 4blu 785h
mcnamara	1nwp
samadov	251u
musharraf	1jaj
zou	8kcs
marles	1n3r
arbuzov	7oqn
badri	26h0
cuomo	5c0 17us
washington	ll1
fernando	4esl
birchall	2mcf
harutyunyan	2sqq
margaryan	2nih
mesic	1t3x
belgrave	3soa
kovacic	4ppp
lemoyne	4vcm
merino	54fs
oprea	458v 7va8
zelenskiy	1y9d
atipault	2dgd
berlusconi	1s1z
oram	56w0
bacigalupo	35ft
mouknass	6l0e
mariam	5yr4
mirzo	7q63
мелони	m6g
ghurburrun	76df
ciampi	b8r
piza	7ez5
bains	6mov
persak	2rip
tine	2vse
popovski	7e5m
guedes	1j12
ranatunga	2t8u
carr	4rxy
zuniga	67v9
mamdani	22j7
shodmonov	2jiv
lukwebo	6afx
weston	5l34
hinson	2urk
زيلينسكي	1y9d
nazarbaev	1h0j
cestari	37py
darmanovic	7usm
gillen	5jll
mansuri	6j0y 7wt9
laghdaf	6ics
毅	1yy9
soalablai	7sou
zayid	6gu2 7wym 8j1s
dorn	5oyn
tauwhare	7czo
danda	5rrw
orazgeldiyew	3vul
torra	1lmi
benkhaldoun	7ukm
telle	7o2d
andersen	7rdl
ra	3zf2
belousov	54x
frausto	2f37
kabbah	1q9
khalbous	7t1f
barroso	y1t
samal	7n18
ivanov	rg1 1qvd 49a8
oliva	36g9
rajhi	2c57 7z8g
barisic	70gv
kaunda	10fd
tung	1w37
olszewski	51dw
rajaonarimampianina	4hke
neemia	6lhs
beckett	17ih
sanival	3xgj
tutu	f5f
chernomyrdin	1x3n
eslami	6d1n
raeisi	gjg
tsao	85yy
preval	1mu2
schotte	47qp
zalac	45g1
bortnikov	38b
juncker	ubg
kilman	7mv0
bongiorno	496f
javadekar	75hd
manase	2haz
kahn	fvd
lahoud	hi4
fortuyn	1kcz
koprivnikar	32lj
murjan	7h2p
castejon	1j6f
quang	859x
radebe	4wtc
royal	1trn
sandiford	5ng6
streeting	1z73
chalmers	vba
falasi	2bq7
chong	3bir
gandarilla	58eo
mwinyi	2ifz 4k2h
aissami	7zc5
morneau	8e2g
trajkovski	32ou
chuychenko	5gwb
eddy	5z5p
golden	4tsa
laabidi	6mte
lbj	15wl
bevanda	8bav
ingero	6sel
seehofer	q83
성	114q
marsudi	1mv8
prescott	wqp
ganongo	34zx
khiem	73gr
tauhavili	6846
maia	1oc1
killion	7ani
fakim	2lg4
neguse	4zc6
soerdjan	5kri
assar	6cvj
cobos	58a0
gantz	9cp
mektic	3oys
morales	idi vg4 36dt 4rh3 4sct 7ei9
ziaur	5d1f
chanto	3agj
ferraro	lte
megawati	1985
reeves	1lng
zeidane	8j9y
davids	7poq
kachikho	2qkp
kaneko	59ko
minaya	52q0
phumiphon	744f 745r
tudge	2dzk
valadao	3jch
cartes	4iq7
john	1knk 76gk 7v0y
bouchard	15ek
ridge	1vju
rantso	5brn
sablan	4xp1
kun	7hqr
ortez	6uh8
sandy	3kr5
boross	7232
lutucuta	7rw4
mashal	10lx
wallstrom	5ww0
deen	6bgu
hausner	4xjc
landsman	4aws
dinwiddy	34bo
rahmin	4f8o
kabba	2jc3
kyambadde	2lhb
sompong	7tnk
heng	4go0 4pji 5tmp
duncan	3gja 503q 5fy1
talagi	842t
trzaskowski	1lwn
lawrow	1qz4
arcayew	86ja
misuari	1gzw
njodom	2tgo
saborio	5n07
keobounphan	7sue
madi	4dkz 6c6y
nababsing	75to
borne	22xd
mendez	60cl 7evq
nawrocki	zqz
thorogood	83b3
bjorklund	4suc
egede	1ecx
nagy	rme 4phs
pellegrini	1jnx
boissezon	3pv9
rawya	79zp
alie	6ayg
kamayirese	47jg
clodumar	5fs9
inos	3svv
krivokapic	8j4j
ntibantunganya	1tod
bensouda	iqj
muller	2qfj 84y7
jereissati	3xyf 7jt1
oyana	5y1v
heseltine	19v3
houmati	5ido
sissi	al
karoblis	779k
larose	72o4
mcclellan	4x2u
mendoza	5o81
mirzakhmedov	6rmk
ngubane	6qc9
daghr	6s1t
kadaga	7al7
pierre	1k0s 3tv8 4v5d
akaruru	4mpk
payne	46wp 60jw
busch	3pm2
nqakula	6qwf
backer	73xy
safadi	7uv 8avg
sheehy	83a9
malami	28pl
hiti	4d60
brewah	2r5w
imbert	3eh6
usenov	3h36
munir	7e1
stankevicius	69ew
kandjil	4pii
mendieta	2ml3
lewis	33mk 5oao 7lgk 88ko
ncube	6ivi
pistorius	ae9
rakotomalala	5ize
vital	2ej2
afriyie	2d4y
crockwell	7pto
poulsen	1vxh 7u71
izetbegovic	4kv 2xn5
koonjoo	75uh
hurd	gba 4wml
guevara	c7e 2mho 7lqa
haz	4e4c
jelzin	ag3
dalenov	7ho6
goranov	8buf
allende	1pvc
karis	2mq
marquez	j0e jrx 4ajs 52nj
beblawi	4g47
browne	kxc 5x8x 65kq 7drm
迪	1f26
dirdeiry	3mzi
pitakaka	6i0h
arachovitis	7v4m
araujo	3vhq 40ts 7hhq
burjanadze	1gok
omar	1e3l 2bbe 4m4l 6ca0 6tnx 6u0q
ouattara	2nk 80c9
yonli	3veb
doubane	3a4m
tonato	54zk
ahmetaj	2ssm
kuburovic	6na1
woulfe	7nfk
kiir	1ptq
price	46y5 64vu
oduber	6ncf 6vxh
rosario	2tfr 3763 8cgm
shweikeh	5sza
diefenbacher	66wn
ekstrom	2qjq
kafwaya	6k8z
noui	2bao
poudel	1m8d
duckworth	7z24
larson	50h1
mcguinness	18dc
phankham	73jy
badawi	yu
latimer	46pf
mannion	50pb
freiberga	1wlo
gerovasili	6t1z
brecheen	56a5
sharon	6uw
fuente	ymj 45bh 5q4f
kanakrieh	3xq8
khon	82k6
schwarzenberg	5alg
glapinski	28zd
maracineanu	7gqm
vujanovic	417g
gyaw	1h3b
phiri	6tad
kenewendo	329q
rubai	2ys8 6l3p
chatchai	3a9f
enkhsaikhan	64zo
kaddour	5d0d
pintard	66c0
soluku	3r6q
brundtland	n1x
moqtada	1e4s
petain	1k34
ravanchi	16nb
samrieh	4fun
gharib	2iwk 7jnl
gundogdyyew	2zen
santer	t02
qalibaf	1cff
brunet	4vvx
koller	2tr7
lapid	20kd
shittu	29b9
boukpessi	70id
lonsdale	2xut
ngoupande	4w8s
nguma	7k1f
caputo	15lw
che	c7e
frogier	74fs
khatib	5oc6
makaga	3waa
mccaul	662p
beasley	e9e
rohani	oux
sarkisian	1rbz
essoukou	3ra2
mas	732
zedillo	i7r
chiteme	2g03
torres	47na 6qqk 77rl 7dl1
hsu	4j2b
margvelashvili	48w3
odagiu	7v9i
ghazal	6edj
echavarria	571g
jackou	59em
sambi	2bfk
フーチン	1xsg
gandhi	rp4 16bb 1m1t 1m4l 1sj4 5udf
teshome	812p
chertoff	19mw
radunovic	3hkq
idrissa	5sw3
mabeo	865d
zeynalyan	2u14
knudsen	3g8h
great	bq3 1jq9
vereker	51c8
doggett	5nfc
asadov	495
orumbekzoda	7phx
rangel	4hoa 54oo
berzins	2p5g
goodlander	5rms
alemayehu	2fq2
pocivalsek	8j6i
miko	5kaw
erywan	3vtl
azimov	7hsz 8foj
munesan	2ier
szijjarto	1las
cholponbaev	5gzd
nunes	5v0y
stefanik	3scj
canuto	4c7b
elounda	46k2
gurgenidze	5iej
isakov	7mab
ponyo	2vq0
triet	6nxu
zerpa	7shs
assoumani	7y8 2wuj
cetinkaya	6jrb
chinzorig	7t9i
manturov	3km3
metnar	5of7
salinas	bcp 2nwr
webster	3gtl 3spw
djohar	7j1r
ingves	7v8q
tokayev	zsv
anh	3cnd 5k6k 85cw
atopare	7rk7
cannan	2h87
gourault	4qsr
jabaq	4smg
porras	5y3f
riester	4334
nasalyk	4luj
koffigoh	55tq
bonaparte	1f0t
asanbayev	8gki
numani	7wwv
weidmann	4x98
kannanthanam	2k9u
kaupa	50do
store	x44
тихановская	1tlc
ammann	4zoo
ammar	20p7
barandagiye	6xia
omamo	7a4x
pol	5wgl
danesh	7msh
mamedov	416n
suozzi	82dx
aridru	44zl
campana	6wbs
fizar	6k0x
kyeremateng	2dx9
prempeh	63b7
sunaidi	2j6k
eltsine	ag3
sayfullayev	2z4x
sogavare	16w5
frei	gy8
maharani	7621
mahendran	2t7z
milongo	2nlb
chyngyshev	86ky
maaytah	6jve
ahmad	6lbv
lidington	3io7
shekau	1ez
smotrich	9oo
reinsalu	87cs
сталин	xnc
klaveren	2vd
nabiullina	3t5l
petridis	5gvb
aman	8ci6
etoga	5j0e
sinatambou	3wey
carlot	642o
laasonen	7m31
petrauskiene	58vd
rato	1oe4
martic	56kf
paredes	5vu1
turnbull	16r9 3a32
mbella	5kpc
nabe	5nze
terekhov	2gi3
turchyn	3ou
mubarek	2b7d 4qfm
abouba	2e46
pompidou	lol
savanovic	694p
samaras	6ag
damberg	681c
hamad	o52 4dht 6vdp 799d
malanji	55x3
berri	1em6
gomes	2t2k 362o 40ot 7405
rhuggenaath	3wqn
hoxha	i0o 3lqa
slizhevskiy	6sv7
kumba	4wxn
burhan	8o
farrelly	2g10
davitashvili	5lt7
giusti	39nv
beazley	110r
contreras	3vsq 61dn
sinwar	20ih
heydarov	59z5
fomundam	64d6
joffre	4ziz
mallet	46sc
stein	3qzh 7yi9
lorenzoni	6uas
sudani	1cx6
ajodhia	57p8
hanan	4eev
hasler	29xa
abul	8g0s
tofilau	840f
ansip	2pab
sarhan	2eib
kicillof	7sa
kalantari	4pbw
villepin	fx9
monrou	776e
qochqorov	4sqq
bouya	4ung
estaing	1wug
aswadi	26fb
lo	7voe
haughey	byt
rex	7e6h
bileka	7rq3
mcaleese	18j9
nehammer	zp7
azizov	288o
dukanovic	1b16
marlaska	40pn
bagorikunda	87py
kamoun	5rvv
draghi	17vj
davlatov	63jg
mondon	5r4s
zackhras	63qj
kerr	2dw3
qato	7ttn
valleix	3dje
adams	lyn vuk wro 2jyg
solano	4his
alimi	1mg2
mrak	2qcm
oli	z9b
ishaqat	2yt1
sant	2hev
konate	4dmm
munya	72s8
zenzri	1qh6
hinds	3fvv 41e6 5fno 7leg
stathakis	47cu
wilmes	7u3a
rocha	55b3 703l
sebsi	8s5
womack	7vxw
гутерриш	6g4
열	21bq
brial	89ew
legrand	5laz
muqrin	6jof
cinca	5228
mapou	5o05
ohoud	6skd
reddy	5sas 6yaj 6yu3
aoun	xf5 1a1j
krsticevic	3g0q
soodhun	7qkw
toledo	32u
نتنياهو	95d
nkoue	2pnm
nali	6693
nasheed	1c8e
sidime	5ixr
sung	7x35 7x44
novoa	7exc
steward	5fq0
rubio	17g8 36t2
aydogdiyev	6ufp
nazari	3mfb
butler	1n1c
dussey	5gm2
sodiqov	7qog
brizan	46hw
maganda	58nq
rozenko	70fw
takano	615w
goh	mkg
campara	2jon
akar	4jna
birmingham	7s7y
abidine	6auc
bratusek	2fsf
cerrato	8dh7
espaillat	2a1w
preca	5zlg
thackeray	88c
ahlers	84o4
mukasa	8ef1
reverol	6nmj
daniel	386b 6hjx
ryom	7i4l
삼	11d6
ibrow	7jrr
johansen	5j6j 5l0c
wittman	7eat
gachagua	1ncz
steven	3jhz
teannaki	802n
musumba	4oak
chrougha	6lsm
schulze	7xv2
hlaing	1b7h
juliusson	5hht
salissou	4cpk
kant	5hdj
lehana	4crr
tatham	3j84
chien	3npf
selvaratnam	3mg4
sanner	4sze
hakizumuremyi	7u43
lalanne	63vc
murr	3s3u 6788
nukundj	8das
darmanin	nij
gibran	m19
hue	8c8d
inonu	3uz9
mckie	38ct
saif	7j6a
tangara	5tup
cimoszewicz	206m 8euy
cortizo	5juu
djurabekov	4p8x
abel	37uh 39c3
ayban	6jwx
mogae	410b
diarra	294p 7oxf
kukuraitis	5mpo
shah	4sz 2bgx 4lz9 6dfy
renouf	5vs5
шольц	1h4a
nakasone	20s4
berre	5r77
mbareck	7p2y
mesi	7nxx
reva	2p9b
heil	4jc7
tammur	3tij
yamamoto	58sr
arreaza	528c
khemmani	5edk
chapman	4mvm
raffarin	ujw
saab	4ma6 7zf3
nilsson	4wzq
saleumxai	7jjv
bijleveld	2qix
hierro	5pia
rubin	1o1b
amano	21pk
lalabalavu	6l6f
lamothe	5jt4
mnatsakanyan	8k40
temmara	23x3
houenipwela	7d4i
yoshikawa	7yrf
abbou	6apb
ghozali	7r0h
lopes	712n
jospin	152b
laensar	6gvs
selenskyj	1y9d
dadnadji	3ned
marouane	3yxk
novitskiy	467y
cadet	74b2
douangchai	3os1
idrissi	4l8b
kocharian	1nuq
mtumuke	2v9d
palo	87ek
parts	57oa
basayev	1rfs
riley	56f1
jozic	63ke
kittirat	5g19
rey	679y
hsieh	4j19
kitutu	62iv
vernardakis	3c80
faurie	52hx
nduhungirehe	6tgw
obrador	5qd
swati	6f2z
moutari	59pv
ban	89q
beqaj	30u0
bo	a2m
sadr	1e4s
goodale	77no
klain	1oof
ogbeh	2vnn
menezes	41z6
sumadi	34p0
denktas	1mhv
abreu	4i0i 7c9k
batista	kkp
borgo	38dj 3uiw
solorzano	6ulz
gyi	6key
mballow	3pnj
klein	2z6v
poilievre	1k82
wijdenbosch	57sm
makunts	5mbw
abrahams	7vcx 8dda
dehaene	ueg
dholakia	6q61
lueth	660h
snapkow	6851
mnuchin	1t1a
murphy	3chj 3uqn 4b1i
jackson	5f4 v81 51on 7g79
job	3bys
mujica	y6v
davutoglu	247
locsin	80nk
abdollahian	qdy
orban	1x4w
munyeshaka	8am0
rekani	2zp1
yotova	4m5e
gertz	2fdr
soomro	6dto
grossi	1lv5
kaczynski	tvx 13x8
gailani	7wko
souphan	7ull
durbin	7ck2
freiberg	5g42
kiiza	3pke
chopin	73wq
dam	2vk4 8c63
mohohlo	5mow
december	7g1i
sarpashev	7zy5
katzav	6i2z
lieberman	7qd vs6
timmermans	k1v
मद	1f26
khattak	71p3
nuhayyan	6rdh 7wux
aimilianidou	8jjj
satyanand	2mxa
rifkind	16pz
vella	4770 60gd
bells	2rrl
tatagani	7avj
linkaits	7ywm
salami	264z
ماكرون	hjq
batiashvili	68t7
greenspan	2lp
houngbo	48it
hyde	3eva
ndongo	4qwv 57r2
timmons	8e75
castanon	53i1
henfield	3hnx
jurado	3qnm
natano	5bgi
hrynevych	5mcx
malema	yv8
orpo	1jw1
suny	6343
jousso	81p7
lubinda	498j
panic	691n
waters	647i
olimzoda	6m2t
yellen	tq9
gephardt	f9v
pouget	3c4g
bhandari	3184
tambadou	28oo
saffa	4qrj
tsikhelashvili	5cl2
nakara	813r
dagmawit	3flz
dedic	7nvu
martens	4bsu
ngoa	5jqr
didier	7cj8
naruhito	hty
manfoumbi	8ilu
sihanouk	1gvy
tiinga	2zqn
valentini	6xv5
yukhon	8hy4 8hza
avakov	2tze
hariri	1ly1 1p9d
shuhi	2ca1
sykes	3tma
cojocaru	6sfs
hilaire	2kp3
kasich	wb0
nobakht	6dc6
briceno	wzd
miyanda	49t5
mowlam	1bkn
laurel	7k4x
njoya	8iub
berisha	1pot 7gv0
leuenberger	6hs5
tin	5i99
mcbath	5owt
romero	36rf 3okb 6pyv
topolanek	69kh
usubov	781m
carrasquilla	2en8
grandi	jmp
qadri	2c3y 6qmn
odwyer	5buz
ojeda	54h5
dong	g8k
masri	8cl3
boakai	xge
joseph	3ugg 3xml 4ccr 56mb 6h68 6tbo
litzman	8fgm
olliviere	6p7d
karins	12ys
sihamoni	1270
abdykalikova	4bqp
kabila	xkz 13ph
pena	1qc0 3qp9 41t5 5wb3 78yu 8fs7
ющенко	1xa3
ampuero	7ee7
nzondo	3sv6
liew	5m5w
taft	1zhm
velarde	58m5
askarov	8ix2
kissinger	pii
jaspert	4bvw
fedorchak	584g
nadingar	3tyr
gustaf	11jn
soreide	4mu4
maio	15gv
reschenthaler	4ci2
smuts	tmt
hemedti	1c04
macut	235i
novalic	3xz8
malagon	51qr
puigdemont	b7m
bholah	7x59
fakahau	7nst
labus	69um
rodham	pzw
apostolakis	3x84
ramic	3q1j
ghedi	2i0x
bean	236g
by	5run
getrouw	7w4t
kasipovic	2rhw
kikwete	t5s
angjusev	5gg0
kaifu	1vtm
baly	2cws
soemarno	7dib
pahor	aj6
tebboune	gd
djogbenou	55rc
lekaj	6wuy
waheed	2iop 6cry 8isn
gorbachov	1aox
mbaye	24mc 5eit
dacic	4pzl
msika	55ys
saca	3s4h
usamate	51vr
cellario	6y2q
zahid	2bkr
chun	d5v
tuwayjri	6gjx
sadou	4kva
zhelev	22ar
porter	3c3e
kustoff	3imk
nazarbayeva	3his
fidel	jhq
huss	7jvf
klychko	1xhe
calvert	5c3o
nunez	2k27 7w10
ziyambi	8jyz
manuella	7mta 86fb
zvizdic	3krw
amannepesow	6rsr
raudez	69qu
sidorsky	7oh3
rodriguez	az3 es3 x7k 2ojf 2s2c 36op 3qt8 3qv5 3tp3 4ca2 4v7l 5qmp 62bw 6whq
mayalah	29i3
negasso	6n6n
peynado	4qj4
cabrera	4r70 6uv0
claes	1zp9
xaisi	8fc3
nasution	3hlu
adenauer	12m6
karoney	3yqy
sandakabatu	3eor
wickremesinghe	1meg
meloni	m6g
nazer	6n0t
tymoshenko	21tv
hadley	1st0
mackenzie	7i1i
awerika	803i
agyarko	321y
marcell	60ay
mukeshimana	47el
napoleon	1f0t
박	144a
kabariti	25rz
phavi	5ako
bulunga	4eyi
mottley	19kb
gromyko	574
tskitishvili	5soa
basso	52by
hashim	59a3 6efh
kazimir	72le
pia	4ocv
garayev	28rr
namhong	4iop
nikki	1gfs
starmer	102f
heleno	2vxy
xenogiannakopoulou	5zvj
cudjoe	7pdn
sioka	3onu
leveque	672m
fedini	4ut2
khudoyorzoda	5ejl
yodoyman	565j
gilauri	6px0
schussel	201v
yaradua	1weo
lamy	1ift
onu	6shz
boris	aa0
costello	1jg2
lini	4ddg 8con
djalil	7td0
kayisire	5zr4
motsie	5u6b
thinley	4xuq
цзиньпин	20dj
tchakpele	5gkj
koestinger	3s9l
tromp	4009
akwa	274x
bossano	4z7w
moletsane	6h34
yavlinsky	n11
freeland	cxm
ochirbat	763u
sanyang	3y1l
shalom	1s10
tolusic	84n0
wicker	7fcm
zaben	482r
achu	7s4y
chitando	8ejg
kipalan	2eda
reynders	3m68
joumblatt	1yox
paeniu	31dq
ghali	akj
mohaqqeq	6d7c
izquierdo	54a9
zhirinovsky	1y0d
лавров	1qz4
abbil	4neq
mondale	1yul
bildt	b4o
ладен	1hms
tengbe	51tq
tuilaepa	3z03 868w
gill	33lo
hamralizoda	3yst
makgothi	5lpz
nasrallah	osx
oo	83l8
ceant	4ur7
hamdan	4doz 4dri 4dtj 4dun 5u97 7wlz
rios	58j4
boyle	33rn
kutesa	7kpt
ramadan	7ymh
aripov	ws
demeke	3kb3
дмитриев	12bs
klitschko	1xhe
kussumua	4yz6
tandja	5ttb
yildirim	a0q
zia	10ny 22ex
majali	26im
seignoret	3dd6
abutalibov	4d40
schweikert	3j6k
taieb	7kz1
ngenzebuhoro	4418
dahal	1l76
rudy	1oz2
tchane	24x4
togamana	3f9q
bondevik	12fj
cordero	309w
pressley	2wp3
sharmarke	6ty4
velayati	47i
erekat	1pib
dalic	624o
aryubi	7pc9
bahceli	f6m
masuku	81ne
raouia	23y1
elanga	46ip
bradshaw	7m6e
samro	6cev
hawley	56dt
loau	7tdt
siyambalapitiya	78u5
melendez	3ota
tamm	7zjr
chissano	vju
khulayfi	2bv8
jammeh	20hj
napolitano	m81 tnv
sandu	16ku
choquehuanca	3i46
suhanow	6ues
enkhtuvshun	871k
offmann	5aww
shamshidinova	5hq1
yatimov	7n96
hirai	7yui
strauss	583e
wahid	14b
engelshoven	4n4t
zerouati	3z5r
duyne	30ur
myasnikovich	68ru
dibba	5iwr
moro	2y7 1r7z
noghaideli	8kfd
sumaye	446o
cuellar	tzt 4gz8
iuta	7z7p
wong	xsg 13ux 1j9s 2do7 4wwy 66od 8ex7 8ey6
lepping	46qb
baker	tad
bolkiah	p0q
gadhafi	1drn
kabore	4exp 7epd
kazibwe	7up7
suchocka	4ek6
yun	8i31
aphisak	2sjh
hansen	3x64 5vo7
mager	2ns9
minh	q51 73f0
roi	780e
zebic	56nu
rolle	33si 5j3g
garang	w7i 7aia
jonge	4jku
pernia	3vmu
wilhelm	zcz
uwais	26cr
velasquez	373e 4u87 78gw
balladares	3vk2
karami	6tty
klinte	302v 303k
castaneda	35r5
chiu	3b7b
laafai	6hh3
matondo	7gdf
nha	7471
balls	glj
kukharev	8bly
welch	734h
cetin	4hud
mangudya	50my
friederici	49yx
mwanamvekha	560k
othmani	7i5j 7i8j
tonoyan	3jk6
chaleun	390b
fiame	jfo 412y
habibie	81x 2x77
zinsou	5n1u
apatang	3hzy
vasiliauskas	8b7o
cardona	3bne 7bzm
dodson	7aqv
pruce	3gq4
rumhi	6fzr
beatrix	1lhl
mccarthy	10h2
schlettwein	353x
markovic	3pcu
mickoski	qjd
stansbury	64t0
harding	1z0h
trimble	eoq
ebtekar	6326
monju	2sgg
ndiaye	2kpv 2lw2 6443 64eh 7ucj
topilin	5tcw
rafalska	3t85
amir	2m0r 7r1e
ferreira	7fr4
jameel	6bzx
kayirangwa	3yn2
knott	33fp
cullen	65o7
dorji	5ft1 7z47 86vw
galdamez	53x2
larue	6a3a
ossoff	51n2
panetta	14c7 4y95
klokic	8jzt
lecornu	1tq8
musoke	5fri
abbas	16fh 8hvd
hong	4ik5 4il4 4imn
lalgie	7axv
ong	6u5d 6u6n
gyatso	dvh
laden	1hms
milosevich	1sfn
amer	7zef
diaz	21ac 2f72 30xp 3gxj 5c65
mujuru	x0a
lindhagen	2uit
tusk	g6j
manastirliu	6ujr
kemakeza	2ju7
arana	70p3
kizige	6hwn
bremer	1ira
garbarino	2ori
qin	1lf5
toniste	8517
anton	2rgy
mossadegh	1cn3
ciscomani	570i
ladin	1hms
лукашэнка	3i5
plaskett	7uvj
zubi	5skw
clemenceau	lno
howard	w9p 19we
moniba	3db4
bost	687l
mohammed	1211 2lri 2wsq 4ksx 5ik5 6dxq 6dyy 6e07 6fqg 6g3n 6ggd 6gqx 6m5x
ramaphosa	dok
znidar	88y3
yekhanurov	8iga
auga	5rf7
falcam	5l4j
lindh	61o
dayem	3u89
mushelenga	73e5
cantwell	5xdb
elbaradei	1bt3
straw	sr4
kephas	59sq
zhang	8jkf 8jlg 8jmm
huerta	548l
kanimoa	6y1u
mladic	1mh2
topou	815o
deracq	4vor
karimi	6jc0
aziz	1u5a 6b3b 7pr2
ekua	67ih
hind	4hws 4hyz
kudayberdieva	4bpp
museveni	21mx
bayar	7m29
lautafi	41ba
lawler	65zj
pana	4938
zeinabou	3rta
mackilligin	3isj
terra	6vk4
anthony	5cco
fai	7ko6
lyashenko	4lpn
hessa	4hpy
migan	2v30
moitoi	71al
omurbekova	2ke2
suwit	7xom
zaluzhny	1wru
jaitley	73w
jon	51kh 51m5
shastri	13ck
souvanpheng	7umq
yumkella	41q3
zaw	4ed1
sariyev	80b8
byron	8air
donohoe	6xsm
golani	1zt
rompuy	pow
courtney	4z8o
jfk	w4m
martin	1a06 1ivd 4eur 8564
birendra	31nj
camp	4214
kouadio	4wko
nonault	2tca
abdelatty	83x
gatti	45f8
siluanov	2rkc
marin	1qa8 2pqy 6wfa 8abu
nedimovic	33nj
tchoroma	28ec
machungo	609g
majidov	4n8e
norton	3rvl 46vx
asfura	1f4s
peters	1zwe 45tk 5xst 7ndp
fishman	5p89
kibazanga	3cfg
keira	2k5o
walker	2s4c 43p7 732t
ivanishvili	9pu
somkhit	7tkb
rusnok	4yg6
gokhool	3lmj
abas	239a
naron	4efx
sadate	6q7
wangdi	5aym
aksenov	1qti
edwards	vx6 w3g 3cq0
sprlje	2r2i
wulff	crl
sara	6exh
hosokawa	1din
chuan	czi 3cp1
maciel	5w65
tenorio	44ns 56fv 715c 7a1z
bojo	aa0
koroilavesau	7nqu
cardoso	jbj 4494 4jq0 7m80
fauqueur	8il2
mswati	122b
olesen	6ssf
マクロン	hjq
abiola	1dnn
clarke	10dm 6p88 8io3
haiveta	3bq4
rivlin	1mwa 7bd5
sall	161y 24l5
abdula	6mv6
beketayev	5vk6
konrote	4ycc
blake	2jkm
lukuvi	8dwt
louembe	31wk
mazen	16fh
rinkevics	gq6
ayala	3sfl
bakiyev	12zw
cotti	41ha
tiangaye	6p2s
thiam	4cr1 7orf
adamkus	1wnb
aguilar	3mu4 71th 7eci 7er5
haitham	nzk
macan	84a3
somdi	7tiy
kokonyangi	55v7
rekik	7noa
vaezi	5sk5
bangura	6b86
sofu	7v39
vely	3fh7
mwape	5qk3
vila	2q3m
zavala	40s2
armstrong	2dsf
bouvier	4vdu
clyburn	4y0e
kwarteng	133h
doukaga	3lkr
mokhehle	6rcp
mondlane	2aet
ngamfoumou	39zb
felici	3dsq
horn	nhe
dunem	40xm 42dt 4ziz
sein	1ut7
shabangu	7xhm
romson	2ujv
аннан	12it
cayrel	5jpy
ngirente	3qgi
milicevic	4wvs
degette	3lva
nangaa	dhj
vitorino	2mo0
ghalibaf	1cff
xhafaj	3z95
hakkanen	2s8c
mulroney	arn
nyoni	7svk
tserenbat	6ljc
kenyatta	x3b 1w81
salvini	18yw
sargsyan	1rbz 2tld
musa	6mrc 7j48
sessions	upo 71v6
goumba	28a9
grant	1wbg 56oj 5mxb
ndayizeye	3o46
covic	3owq
kudbiyev	7q9p
bendjedid	btx
caputova	22pr
wojtyla	1kl1
murillo	1ou8
pawlak	8cjb
crockett	4u2w
salih	8gm 2n0f 8kkt
benmessaoud	23nr
glas	52ly
lacy	3400
liu	153k 5n8b 5n95 5n9w
negrescu	89nv
castellini	4uqd
cocarico	38uc
mostajo	4c47
ouyahia	2be8
moniroth	2w57
jayakumar	7qpl
kanharith	5eg1
yuschenko	1xa3
candler	6yz3
amarsaikhan	7jcx
dia	3lr3
kulimoetoke	6837
lilleholt	5j7v
zafir	2j8b
addy	2wne
fedorov	1efm
mwanawasa	5lwy
suga	21eh
alawi	8hlo
pinol	3u0r
youla	5txs
nuami	4o5j
obiang	1ukl 38mj 3wx8 6s6t
eid	7j33
elhage	3ttj
ghiro	7ldo
orynbayev	8gis
ring	66ei
simitis	dib 5gp9
slezevicius	29qk
vakatale	7zpa
zuma	stz 1gr1
thae	81aa
burkhalter	3m0f
ditrikh	8gos
mavoungou	6x80
sebastian	3fau
sudhakar	2utb
chiumia	4afo
kam	5qr6
molale	3v5k
samaraweera	5ue7 79xz
duba	3myk
mathew	3ht9
varank	6k05
duque	sbz 42gv 70sx 84e4
pilsudski	z5x
sharif	1fc0 1rix 7n5l 7pj7
mirjanic	7w41
semashko	8bnl
descarrega	3x2y
nena	4qpq
ngor	bgl 3mcl
breton	1uyz
summers	13tg
cherestal	4vxl
dale	51j5
hamli	6m9n
attar	6l78
muizzu	1c6z
eide	ia8
fumu	3kcd
zoysa	8a44
taylor	c20 2q2n 3j9v 3jar 3lb5 3pab 48ql 4xqy 8e5n
abbasov	23ai
cheptoris	7kmp
corea	5xh1
english	9xo 7sed
mcclain	5n4s
sevinger	2zz0
feraoun	4mj9
tasmagambetov	4mkl
andrews	5amk
chiwenga	dfa
miyazawa	10zc
giscard	1wug
obasanjo	1hd1
raisi	gjg
sikorski	1lq9
ollongren	5asz
vashchenko	8bpp
ahmar	2iqd
vunagi	3jeh
bajnai	4ab7
bourguiba	np3
steenhuisen	wun
トランフ	g10
baum	6m3v
chamberlain	xhp 1fpp
carney	17yy
roger	6761
golodets	6t2u
lane	73u2
oliveira	3d25
orozco	2pur
rafanomezantsoa	7fbl
sakskoburggotski	1s45
uttama	87jf
simina	1z9o
grynspan	7agh
kabambe	3fqd
rasanamazy	4cge
tudman	ju0
baha	23rz
harbi	4rpp
hekmatyar	n7v
mcdonald	18ig 61bn
papadopoulos	7zkq
queiroz	42zf
tuionetoa	756u
dodon	rf3
leutard	3oom
melescanu	80k1
pallone	43mb
rhodes	bs0
tasoulas	12qw
abdullah	xh 11e7 11g5 27hm 27kj 27tl 27xx 27z8 2anb 2ces 3xzz 7kk6
khudyk	2o1f
akhannouch	801
chitchai	3b63
jer	535u
lam	bgl 1vdz
mace	6lnd
qurbonov	2xfc
сибіга	5if
baru	2yl9
kiviniemi	5wzm
milosevic	1sfn
saul	3j5u
tayir	86os
davies	7du4
harald	11s1
patsatsia	6vsn
шеинбаум	d7z
gomelauri	87me
gramegna	74ia
manele	uz7
holder	i27 6qgk
birou	2q8p
fares	4pdu 6dqq
sarkozy	1g3s
sanders	9jc
yoadimnadji	6xqk
desantis	1ols
adhin	2uvq
basalma	4jy3
kwak	5hwc
mcclintock	84b0
cubero	7f1k
jerkovic	56jn
lendo	7aq6
yingluck	2108
nyamdorj	860v
sithole	5t63
banjai	2yfa 7688
ly	6w1m 8h1k
plaga	7e3v
baylan	4kmn
felix	33hc 8ekc
mirzoyev	2cy4
pius	1ks2
konovalov	2g3n
франциск	1kil
ayessa	41de
baing	2oo1
mihajlovic	8ka9
oumarou	7p1z
weidel	4jy
ahn	26p
aseradens	2ugw
muscat	xmc
soylu	7wp9
bozhkov	2fp5
koita	2l0i
papandreou	53k lbv 8ghu
suh	7wb2
은	1170
bustamante	2emb
grande	85i9
mcdonough	ewd
bakhtiyar	5ema
curtis	39iu 4511 502j
johansson	6hnz 8h3b
phipps	8d6t
rawlings	v5q
carson	8ve 2pc3
sepuloni	37cu
javid	1pmo
mey	2dr4
oneill	1aaj 1vcs 72vr
ocampo	15o8
tiani	kt
alford	60uw
torosyan	2u0b
abubakar	7kf
moylan	4rt8 59lg
bahdon	2hvw
davey	gme
denormandie	588t
kirchner	djr 1h29
sajjan	4etf
abdyyewa	2xef
malua	5gim
tchorzewski	5hkr
dumont	4q6x
darbo	2xke
dexter	646m
kamara	32cw 4d0y 60tv 82yh
krenz	h2f
sovaleni	7qto
guez	3dmz
batbold	7wix
than	3ayd
maeland	6he2
niinisto	1qkj 58zd
farmajo	1bop
landaverde	63yf
sarkissian	2tm6
ruto	1zml
adamczyk	2pb8
zille	p96
салман	1d58
sangare	6hu8 831l 8g9p
bayoumy	2m7a
yassin	1y3 1e25 5rk1
genscher	oi6
pary	3m9q
arias	2331 56yb 649z 7bw8
bethancourt	2gpy
sary	re2
kocarnik	4poy
kouakou	2ldz 6xm8
turabi	oyq
zawahri	7w7
papademos	5qen
bagiire	2aap
macron	hjq
ocles	5xzh
mahrazi	2bzt
hocog	89ke
sileshi	7rkz
boucha	6bcv
finnbogadottir	8a28
fischer	x9i 3jxm 4gd4 4svb 83go
shoukry	1q0e
schroeder	lwq
garrido	74uc
gumbs	3tk1 43tu
savarin	3a15
ki	5eoh
benstrong	65i9
fabureh	2lnu
kucan	1b08
murwira	2m5s
ninh	8c7o
richardson	2dme
birkavs	87nc
pankretic	33dx
badaoui	6b6m
bettel	20ax
stets	8id7
aguayo	70ly
allicock	7xxp
revelo	5y4t
baird	4rua
min	3hz7
soumaine	3hek
buyoya	1k4f
kasler	68ue
melbarde	3fih
saddiq	7y46
sommaruga	7sj9
fiala	1js4
livingstone	10a6
yatsenyuk	70i
ekeus	1oi8
leupena	86gs
zappone	5bc8
aristide	u6m
nchemba	6kax
beaubrun	7mih
hitimana	4utq
namah	2zlc
asim	6b0c
bird	5lr2 5lrt 88q0
nuhodzic	65d1
kamuntu	3uvd
komarek	884u
majoro	6ajk
tsacheva	863n
brown	a3k msk v4d 17y5 3xlm 7gea 7qjz 84vw
smoliy	8fpb
koolmees	8f2m
nyuot	4k41
obichang	3a09
stroessner	42m
seeruttun	5s8v
futaisi	2bsr
nankov	6pqk
obeid	2vda
aidam	479i
banharn	8b9
fallon	6xy5
foulkes	2u2q 3msh
kasymov	59qm
njoroge	6yp5
mason	7lv6
motegi	1vue
blanchard	69py
hadjar	7yo8
obote	1b6c
risch	3gqr 4sfa
scoon	6zi5 6zrh
wolfowitz	1ixz
boussaid	6bf4
downer	3c7
casar	4aun
ельцин	ag3
gallen	569d
vainiute	692d
valencia	2om2 550u 78e8 7ffl
denis	2l4a
hosni	8cfv
magyar	1l9u
gopal	5iqk
asif	10s9
dil	87xf
vega	45ur
limaj	3z7e
peterle	5nl5
sir	4g0v
клинтон	9uk pzw
burlison	3v2l
carriere	3sim
embalo	1wcv 2rsd
jankovska	76jr
watanabe	4i22
falco	523v
rakotonirina	58i7 5l9c
xi	20dj
vahi	8354
choe	ce0 cfa 3ba1 3bb0 3bbw 3bcv 3bdt 3bes
rogan	2r1r
taivaiia	537j
norby	3smt
medialdea	7k6m
steinmetz	74q3
fadhli	267a 2boa
bachelet	1a8e
dieng	5u1q 6mwx
randriamandrato	7cvq
lira	722
quisling	1x2r
fontaine	5734
mena	43kr 57y0
ruginiene	rqf
kandjoze	6s5z
mohadi	5c0m
cassidy	31fc
gove	19ta
jevtic	3fp5
patten	cml
dubya	lgz
regis	356z
vajpayee	7hm
augusto	5uxb
maman	24kg 8d4f
schakowsky	4t0q
trif	3286
bergoglio	1kil
matvienko	1wq7
castro	jhq 1mjv 20gh 3bx6 3q5w 4z35 7ts2 8edf
cheney	f7b
khanh	6nx5
lukashenko	3i5
oman	4pr7
tuggar	2204
vangi	88md
bandar	27w4
benitez	601q 6vjc
gashumba	3lx5
moco	5w7s
modi	1f26
sortane	3enm
musema	45wk
ghimpu	67wp
fylla	6oef
kodjo	2a9v 3pw3
zoubaidi	27o
golikova	7zmj
bassil	48d6
tomeing	5n7a
tow	39xn
bounkeut	3350
chuck	3k9s
kalonji	2vi1
sukarno	1tas
houngbedji	2a46
بوتين	1xsg
jalloh	6byh
patterson	3j35 71i4
fnaysh	6ec9
rudd	4q4 10ix
sybiha	5if
bandhari	3184
keenan	65yc
koca	3y9b
peter	5lve
arteaga	7gbd
kinakh	2nbg
fayqa	3zla
leadsom	2nvr
shinawatra	1i7q 1upd 2108
arroyo	mg3
bowen	4ayj
ingabire	6zse
stephenson	445o 4q62 5zf8
ellzey	4rlq
indrawati	1sm1
letta	hwt
muratovic	4fcu
vinkele	4met
wever	8kj
nokes	37v9
mutalib	25yh
montoute	5kz9
mutorwa	50yv
natuman	4zaw
nitiwul	3nyn
albayrak	307k
de	3dlq
masire	10g7 769y
rove	zqa
chambiaouris	5h1a
dibele	2te0
fause	5j5z
krizanovi	56v7
mulenga	5a5l
shaibani	77l
babin	33w1
dolly	6rwv
gnang	331l
priebus	1mqa
fullerton	8dpz
lavaire	54bz
vitsas	3mjw
kamikamica	55ln
kouzande	3k8x
novakova	61n5
bunyoni	2dj9 2dq1
higgins	19nz 3dy5
lupu	5yzd
malliotakis	6p6d
sendic	79tg
tsulukiani	801u
celarc	695k
tobiko	5cfd
studer	4vab
deluzio	3bo6
mara	5a37 6in5
brou	4vgu
gayoom	190q
gotha	1s45
gray	2905
parapolo	2yja
olarn	6sov
selcuk	8j8e 8jy0
zorba	6khv
grimsson	231j
lott	1vwr
mirza	25o1 3zu4
niang	5u2y
sakona	742r
camejo	5va6
tajani	695
ishida	62wx
nurkovic	6vhc
oneal	77pi
zhaparov	1pgz
aliev	pty rgy
granger	3id1
kunasek	608o
зеленскии	1y9d
aydaraliyev	4p3a
elfreth	7mhl
bos	8f1q
isaias	ryp 4ojn 4okp
lauriteen	72ov
jeong	4xa7
mudavadi	1e88
dzulkefly	3pim
mbairobe	456t
trump	g10
owen	4t5s
sarandji	7sml
vardhan	4f2n
abbott	mz8 1vnt 2r38
hua	qmq
sayyid	6g9g
tam	q92 42cd
dahik	2epl
baldwin	1spz 7z0x
gaviria	drx
soleimani	1lbp
assomo	55oi
gal	44yx
wilkinson	51ul
agbetomey	74y6
nastase	2a02
surayut	7xba
dutton	1jh4 4s1x
muttaqi	4r1
valente	4q5c
basil	7km2 7lbi
iohannis	12gq
prada	5z0b
ribera	80wd
amri	7yp0
kadyrov	2eo 1mbv
moubdii	6c95
radewagen	2w39
dhoinine	4m0l
hashemi	1u6p
wampah	4h8f
nurmahmadzoda	4soy
свириденко	21rk
vasile	76mz
zametalin	8btj
cravinho	4yte
ardekanian	7bge
beriziky	4ukl
jaruzelski	1zxw
keter	39pi
ernkrans	63hl
namugwanya	2zvu
shave	2dyu
tedebe	7hzc
rehn	6tks
silajdzic	ok9
geros	2s6s
maszlee	6331
sougueh	245k
zhou	22bk 22cr
bahati	3i21
rosa	4gxm 5mat
turgumbayev	8gn3
carles	3qlv 5p2g
dioubate	3rxw 4p4l
goga	5iuz
chagger	2y8x
massoud	1o2
mauga	5kv6
jagielinski	7fnd
umar	2bbe
dindic	22me
mateparae	4xh4
petravica	78ic
mandelson	1jiw
quickenborne	8aoe
프	g10
ashdown	1i6b
ravelojaona	45xc
chalghoum	7d6w
faimalotoa	5ese
hou	7d3n
ingani	4mxl
tenney	3dpt
vandenbroek	7mlh
guluzade	782l
gumbiwa	3x17
iliescu	rtc
johnson	5g3 aa0 urw 15wl 1aft 2nkj 3pea 3swu 3uxr 4eii 585e 7fvs
darroux	381h 5bwr 5c9t
fischel	2v61
panyarachun	2mwf
weir	4mqc
araidh	4ubt
jensen	43em 4rml 5hfw 7sx8
moriku	56qz
pique	4u77
メルケル	5we
aydarbekov	3d0y
azimi	7ji4
lobo	759r
marlin	8e09
moi	e4k
salimzoda	7q8r
souef	6clj
sununu	cop wvv
molapo	4yo3 5rq9
neto	1n8 2mmm 79kj 7eg5 89xx
robleh	3264
vahradyan	5lw3
benedict	1kft
amodei	60vr
dayan	1dkn
kerry	we2
slob	2szj
benghebrit	6ra0
seko	4i3c
cammack	5b96
hnatshyn	7a7z
wohlwend	46es
aguero	5x0m
kralev	5h60
melenchon	ufc
plumb	7gpn
ropstad	5g2g
fatorma	2oqo
teewe	6mig
attal	kqp
guevarra	64ys
possi	2712
меркель	5we
popova	5wu3
askalu	2uxa
himarwa	5bfi
pingree	3ank
guler	20ty
pastrana	5ue
sulh	798n
エルトアン	1mll
abdelaziz	1bns
mvouba	4ozc
uata	816e
remkes	4zkp
sakhon	88nr
bektenov	1hew
gonchigdorj	76kz
oilouch	7af9
zahir	2bmq
hirsi	7d7q
cheung	63ns
auf	2wf0
borico	67g9
wina	4n96
luksic	4lor
robert	5nwr
sompare	2l96
djokic	71r1
abdoulkadri	82z8 830e
jorritsma	2qtn
perera	45nd
halidi	4knp
barzani	18oj 18qa 1fg8
cabi	6280
saifuddin	7j99 7jap
krutoy	3nll
robles	17no
djotodia	66xk
avinyan	8339
boviengkham	33br
rakhmonov	hpo
thabane	82es
ivanic	6a8f
ng	62ng 6nqc 6nr8
thapa	77sn 7xel 81dd
khaing	8eha
ortega	e2h 352a
cooke	4iw5
mukabaramba	2ko5
sakova	3ksx
gangol	4k07
shohmurod	7hul
ngondet	3tx5
molina	1hrb
nagamootoo	6hyf
tizeba	3a20
rifai	7kzz
arrington	4z5r
mayo	67ju
rossello	711v 7c55
chebotarev	7o7e
opango	4r02
maccioni	74qw
banda	p2c ydn 39ey 7hmy
sanon	4cwe
swaraj	1the
centeno	3r25 605h
hashi	248p
madigan	566d
qanuni	8i3w
grachev	1j1t
home	2yw
scheuer	2nzk
abdedayem	8fkv
chin	35am 3b10
geens	5gh8
ghanem	2i31
glavchev	3mha
mokaila	5g0h
villaroel	4m1i
timochenko	1oar
bole	418g
odinga	1m33
ganiyev	3t7d
peeters	5ham
hammond	1jyo 2fum
keeling	2pfl
bhumibol	11hm
hatoyama	21ok
mistura	1snm
mondjo	39ui
amarjargal	7dh0
arzu	2khr
meshaal	10lx
joyway	89l6
karapetyan	5aob
maddouri	5a04
sesay	5aj6
bounnyang	337e
ryamizard	7i03
repse	3rij
fiorina	bft
khasawnah	2wkl
mupfumira	75xh
papoulias	5b0z
symmonds	5cg7
trairong	857v
tweisi	29do
douglas	3l1l 4kh5 5mrw 7g85
lynch	15as 7vps
pelosi	1ewo
pappas	3brl 6pv8
gasparovic	4pnx
tizard	38b4
andreotti	mbi
ouardi	3rpg
tchiroma	2xlp
gakosso	4vhp
patrushev	1gk8 3nn7
angouin	66tt
alburquerque	76qm
koolman	6t7z
champagne	kdc
talal	11uu
wurie	2k8a
batalla	4jf2
mbayi	74nz
rainsy	1py2
ruhe	1y63
tilaye	835r
ali	rvq 22h1 2cnm 2crz 2hse 2iuf 2ixz 2izf 2j93 2kt3 2yoa 3yhe 4lxz 5sgc 5uok 6hv0 7jlv 7y1q
barrett	845y
marshall	3fn3 7f8q 7krc 82af
suhaimi	7wec
veryga	2w93
albanese	66h
bera	2llp
bhattarai	2x65 5hbs
cappelli	45q2
dijkstal	4emn
rurema	3l2l
янукович	1x6a
aab	4qc5
strong	3foa
simeonov	87t1
rop	2rjg
dujovne	6oxm
mwakyembe	4f0z
plodprasop	753a
maclennan	3ite
guest	65v3
comas	3v4b
bercot	4was
durdynets	88j4
woerner	16x9
abascal	1qb8
pradhan	3ln8
truman	opg
cramer	5cnv 5nay
gorbatschow	1aox
moeloek	6pxv
gurion	ean
salles	7c60
shiimi	4nkf
moselhy	2ial
hagerty	31hq
cook	1o5f 2378
عرفات	20p7
palin	1qfj
purisic	5bzu
schumer	d2t
arteh	6amr
uguru	87fg
armasu	6sc0
rousseff	fd1
utypin	70bh
lelenta	5ksd
friday	mjs
kuczynski	1j3o
bundhun	78v8
heresi	7k44
osman	24c1 2bcv 6vi5 8gcu
kljusev	6pno
jazbec	32up
kapu	3iju
mandic	8bc4
markey	3prc
sorhaindo	3f3b
holiday	3wp0
levi	5xrf
명	140v
karidjo	5rsx
maduro	1g5d
utri	6gme
mboulou	7aam
dhlakama	1mc
moran	36fj 4xi5 6mlw
aingimea	5n0z
bouterse	f46 3lg1
juppe	2hq
morris	7y0g
gafarov	86eg
oconnor	3fyd
zeroual	1507
santorum	1nag
coumakoye	6qzk
abnur	2v0j
shein	2iki
tambela	4ymg
tchiani	kt
lubbers	1p4w
rathore	77ip
uhila	7t8s
haridopolos	68f9
tumushime	426l
mendonca	2nod
niyonkuru	3tzt 719q
alema	18p9
batzorig	2yzg
mesquita	36cp
akuffo	49jz
fienena	3zvw
fuentes	6nbm
karzai	o8z
mcconnell	1bg0
kuwari	480a
wolfensohn	tkq
bagabandi	6mnq
kibir	6vg1
navalny	3yw
paz	1oct 4rip
soeharto	1t9v
dologuele	2q69
fedee	3nws
kharbutli	6ejd
schneider	33ie 3wc8 7fkk 7gte
kadege	2kbf
reshitaj	2e5q
bazombanza	7608
weizsacker	1n7e
clinton	9uk pzw
desai	1dg2
hoover	pml ser
luna	2qlq 698u
merrick	2zmt
rwamukwaya	6thv
suljkanovic	3ubp
mejia	2mvh 76zx
topolansky	5onk
cantor	i1g
qadiri	7db4
dileita	6bj6
konakchiev	3ol6
ndayiragije	7onw
tufton	3cjr
chaudhry	5s9q
luhut	5ozi
dlodlo	2wo2
foushee	87vm
petkova	80a2
koibla	3ncr
sanches	5vw3
velazquez	3u5v 4jif 6rzf
lebed	3ge
madbouli	1dox
meyer	7fow
saikhanbileg	3b01
yeltsin	ag3
amici	3kj1
nzouba	5l8n
chen	c9f 3aog 3apl 3aqx 3arw 3at7 4ibs
jeffries	o3b
manuel	5v0y
mbengono	42qo
spasovski	6tch
desjarlais	7na2
hulse	49wr
cioclea	7opu
yaka	3q30
혜	1iel
bilirakis	4bv1
montalvo	4c1i
bajrovic	7bdw
bandama	63s9
charitsis	2gms
jihoud	2alt
sidibeh	4cy0
craigg	8d62
debono	1ei6
htwe	6kc1
marrero	172h
diem	1fs4
hashimi	1u6p 7aoi
beyer	3oa7
portal	54mi
abulajanov	283j
mahamoud	6ir1 7jtw
ankouraou	59p2
bougouma	3v1s
deng	euh 3ki1 451v 64at
gurr	2ota
klemencic	4a75
ghartey	4z9h
nadda	4r9a
paluckas	m59
nekesa	2y7i
pocan	6154
qurei	1wq
thant	1w75
bartlett	3q7k
fariz	8jqs
bayramdurdyyew	5rnt
hancock	18wp
liccardo	7kqh
martinelli	1n08
martowardojo	2agu
pindling	5qua 5wx2
ponta	1x0q
feizoure	4inl
lankford	4s75
garda	2xco
haarde	465s
limjaroenrat	1kdr
pula	6pul
патрушев	1gk8
maguiraga	5ab8
mccleary	33d4
bondar	8i4m
kawana	2eca
lebouthillier	3ly7
tuan	85pc
jamshitov	6vwj
kubo	8d28
burt	3i3l
callichurn	7tx9
guelleh	s56
cateriano	70r4
mitchell	fc1 l8z 4sbz 5bor 78mr
momo	4v1m
murganic	6kpy
robinson	18k9 2u4q 7p9s 7ppn
bolivar	1s9e
shamir	215g
zeming	5vio
mishal	10lx
rahmani	2tyl 7bh7
lindstrom	4tx5
чавес	qqu
kwasniewski	35v
radulovic	70c7
gauke	3ic3
naimi	4hb
yamashita	7ysj
bakhit	61k0
pramanik	3ta1
ford	gai lqv 1nfu 3i8r 4bk0
forte	61a8
aminuddin	2lze
constain	7ru3
kaptur	5we3
zmavc	4aaf
abeywardena	87lg
geingob	nsv
shapuric	8k8m
chzhen	8a6c
luchoomun	5klc
mikulenok	3nmc
pavlopoulos	1l5y
hasbani	47z4
verwoerd	pdv
vojtech	292t
recica	7sy4
rumas	7ofs
vindman	3wtn
carcasses	6aav
jolani	1zt
ozawa	rav
roka	5vfl
muloni	4noy
lakalaka	5bt9
reganvanu	77qr
zaev	22lh
kistion	8c19
dhankhar	4ras
husbands	3ech
jameela	4rs0
bathaei	6czb
bokassa	u8z 4uly
hamar	2yqo
adanech	298x
isaac	55sz
klerk	ihz
ocalan	13c
petta	3qqr
cantero	53e6
maasi	5nxj
mann	855a
stepashin	1r54
corder	4kgf
rfk	1njw
lamrani	6c2z
simon	5jfw 62qi 8gel
харрис	zg0
mataafa	jfo
vasilyeva	6t6a
afara	56wx
eyadema	miu
najib	1ere
iotova	4m5e
onzima	2fxc
pinate	3qrj
rizo	54vt
mahmud	2bwo 2qa7
mihoubi	2x3m
legrix	740z
gavroglou	5gt2
hutt	49ol
shahbazov	6xhf
shevardnadze	gus
ntsay	3c1j
tuerk	1y77
winklaar	67cd
justice	4y45
poroshenko	1jtv
rostomyan	4izj
sindikubwabo	81qc
mutsvangwa	6hf4
zawahiri	7w7
madaj	25wt
souare	2bil 461m
abalakov	6jfj
flambouraris	2gnr
shipley	uut
blumel	4a1k
shukeyev	874y
creech	8fbe
dostam	25e4
saddique	32ia
sheinbaum	d7z
shushkevich	1soy
uluivuda	55k5
моді	1f26
fall	4p6x 5cv9
witkoff	1szz
cholango	4jnz
peake	5azz
craig	2q0n
vaipulu	7l1s
dhakiri	4ehp
ntisezerana	457o
shettima	zrx
abdallah	11g5 2ces 7kk6
alarcon	3xsp 76ow
baradar	qm
mangueira	2vzu
anwar	6oa 256d
bakabulindi	39e0
greceanii	8ju5
cubillos	5vsy
massoudou	62yd
oddsson	epr
pohamba	4hs7
khaw	5eav
rikalo	6ngo
verhagen	645l
artykow	6kfq
layne	7z05
ardanowski	4ssu
koka	5kn6
stefanovic	6n4d
tadic	af5
моди	1f26
markaryan	2njm
sanchez	1j6f 3c6b 5mud 5q0g 6sd3 6t4h 772d
shamsiah	6qnk
couchepin	6xj7
koirala	48xx 7xke
musar	1f6m
netanyahou	95d
matekane	1pw8
timakata	4486
klosi	320k
djumagulov	2shr
tabora	7eu9
patt	4jhr
kony	xlr
clark	p7t vqk 1z7z 3i69 4avw 5bbb
cordas	3jol
longrigg	2ra6
manley	50of
merafhe	6h7u
simataa	7v2e
мерц	kia
scicluna	3r5w
batet	60ng
yereyere	6wwl
abiy	180
krkobabic	68yn
mehlab	4kqc
volodin	1yj4
majaliwa	5b60
moavero	3uou
botha	1i1t 1kbx
masood	1o2
sumiyabazar	3nqv
copps	7pzu
galloway	4k96
leite	304n
selman	3qyo
tapueluelu	639m
torruco	67q6
zaydan	2ipn
핑	20dj
king	18aw 1ziq 29c3 2q1h 50ed 7vug
hamud	4e1s
kouchner	9h9
mai	4s4d
sanghali	2o6w
barak	h36
zhdanov	4lx0
comer	4rzw
gouteyron	7o15
peh	7sgi
greaves	73t9
nguinza	4vev
rumayhi	2j4x 6fx0
arevalo	9ib
vacaroiu	6ova
fico	1nox
ilves	1vsg
lazzarini	1k25
loncar	8k0l
harman	ona
hanley	46b5
sarkisyan	2sot
ndalichako	56rq
kpwatt	748k
kuo	5hsz
myradow	49rf
dupont	4tr4
gasana	3ww8
mabumba	3iqc
umerov	1p3e
cele	315n
andjaba	61tf
azali	7y8
bonafede	2gy2
zvyahilskyy	8i0g
sikazwe	3bh1
cornyn	5012
shanghala	7il8
bazan	3nto
boulama	5a9u
gentiloni	1ibz
niazi	rkp
ravelonarivo	4v6o
halqi	8cf2
ingraham	4j9r
johannsson	7reh
senrathne	77g5
chudinov	4lm2
iva	59i5
kritsada	5hjn
bibi	95d
compton	500b
dodik	1b41
laar	1887
hrapovic	5c5c
quigley	68jc
gerhards	5b4x
rice	ddl 1tff
sarr	24vq 2jhe 3mbe 5yvl
stoyanov	71sh
toufiq	2bjz
saparbayev	308l
mabiordit	7kgj
alounkeo	2k3q
cakyyew	6j81
thuong	8bxv
atama	3f1n
rabbani	b0y 7jh7
албанезе	66h
billah	2dcp
dejpasand	3yq4
mayaki	4kpd
weizmann	but ig9
rahmon	hpo 8hrn
menendez	52p7 7c1a 7dzy
mykkanen	59h5
bacon	3o6j
pita	1kdr 3sbr
dawaleh	4mb9
mitterrand	kbz
veasey	5vp7
bourhane	6r5o
miliband	em9 gnj
lim	5mg1
vazquez	1tw0
achieng	7mg7
babis	58r
vieira	194i 7163 888j
fallas	4gkd
ossinovski	4xps
shinwari	6dka
jayapal	75ih
mifumu	67m4
mohammad	1681 3mks
hindenburg	1izf
winnie	1zra
lopez	14kk 1xqg 2hln 2tn8 2ttt 2zsi 491q 6uzh 78dg
rounds	68kx
laoly	8g4g
yalla	5hr1
yawr	483h
khasawneh	2qdr 31r5
sakellaropoulou	zwo 3rlq
болсонару	t3e
dejanovic	7szs
gachchadar	31c7
ananiev	5ftz
bounchan	332v
nguz	4v41
bacquelaine	3gh7
klima	8a8y
primakov	20y9
yanukovich	1x6a
линкольн	19j
doherty	7arp
williams	1oy7 2ypg 3guh 3l0r 3shs 3x7b 6pf4 7ev0 7fdt 896j
cockburn	3ax4
purryag	77h1
dobrindt	3b9
frieden	15dr
fontana	5nta
crosetto	n4t
dolgolev	88f7
iskandar	r5m
walz	1v9t
hasani	2xjl
ossibadjouo	63cm
rogers	4evk 68k5
taban	7yfh
mgaloblishvili	4b45
saliji	31el
adam	4eky 4nzc 4w78
heitor	5uzv
koumakoye	5b7k
luz	47gc
behi	6tp0
erbakan	1fh0
maseribane	81sk
sharshembiev	2xrj
key	wg5
srettha	1skm
parodi	5pt0
wiles	1tie 7nnk
le	55we
park	1idi 1iel 6x9u 6xb1 6xby 6xd4
dalong	7tha
figures	7qj0
nsengiyumva	44us 593l
waly	47wi
yacob	4dbj
japarov	1pgz 2d81
mebale	398o
mwale	8amy
chakwera	13w3
katic	2o9w
matesa	8k28
naddaf	2vga
naik	7qn5
pope	6n8m
suharto	1t9v
denes	4naj
kiggans	4x1v
sili	3uro
gore	2fp 2h8w 65uc
molokomme	2vfe
хусеин	1pbq
prayuth	1l05
sinamenya	63ee
coffie	7adr
tonelli	48o8
dzamesi	7lc9
eddalia	47xg
austrie	7asr
boozman	4zwg
shahidi	6dhe
vedrine	qoh
widodo	x19
ayrault	ugc
ishiba	1rpc
makuza	30ky
matiangi	43vq
moskovski	4pxq
funes	35yz
tomar	6m01
yatiman	2p4m
dzurinda	1az5
satybaldiev	4tjv
vilay	8aar
marham	4lb6
maleiane	2a2v
nemoto	7yte
solyom	5je1
crawford	7d2e
chilima	7mzb
bashir	1hje 4otp 6fb3 71zm
kovalchuk	7o9n
madison	tgr
sajwani	44s6
marrule	4hta
tarawneh	3zkg
kabyakov	2o2m
tiffany	82hw
shukayr	6ezh
emanuel	1m00
goyal	750e
mcmahon	7crl
timoshenko	21tv
dahn	30r5
tagelagi	3fr7
isaksen	853m
andrusca	3hc0
brunner	7vgz
gomou	30k5
pundari	5124
ranawaka	6y09
sica	3hb1
jhinaoui	5ecg
yentchare	7zz2
ibombo	5l6e
єрмак	5lg
qaddafi	1drn
zharko	88hp
ciubuc	4ngx 6osl
munguia	3ix5
taivaiqia	538d
rao	1hzt 4mr1
faotusia	7spp
parubiy	2p8a
maliehe	5tk6 6i72
bibeau	5zjj
lawson	1gd9 3d3y
noure	6i8p
taero	5omr
ley	1tkk
nasir	6eps 6m78
simonyte	rre
hakobyan	2uu7
itoua	34g9
schallenberg	2gfx
порошенко	1jtv
irani	7t5r
kitarovic	12kc
nkrumah	1329
razafimahefa	82wh
iloilo	55hb
ralda	5pw2
rose	515b
spore	7v75
mcintyre	50ta
azevedo	1o4j 3ltm
тимошенко	21tv
warnock	78xw
luik	58wl
calfa	5yym
ghebreyesus	1uhp
stevens	49hq 4d9u
tocq	51pl
guseynov	7779
diarrassouba	7ue6
hassan	t1b 11tc 1q1e 28kn 45lz 4fk0 4koj 5wl8 6ih9 6ilr 6rh1 7py6
turnquest	6unz 731l
johannessen	59j2
mumbioko	6yl8
teme	28cr 530p
nsilou	3dh5
harito	693w
fashola	2x58
romer	7xjg
yagcilar	5sej
ding	3mnk
leghari	7mq5
dung	3hdt 3mrp 5sni 6nvi 6o0t 85jq
emmer	849c
lavrov	1qz4
dondra	4grf 4gwo
allen	2zyb 6ydu 7d1l
samarasinghe	5sdj
deuba	7q4o
dunkley	65p6
nouatin	41ui
galtieri	14jn
afewerki	ryp
figueres	csk 53up
sorensen	3v75
basa	6yei
hillary	pzw
smailov	2jdo
sonko	1hu1
fourati	4hr5
karubanga	3ikw
major	wm0
rejepow	7ba9
bulgak	8bf7
shakir	8iyz
adda	55n9
masiulis	7fgo
shen	7q3b
hayashi	21h8
humphreys	4g62
kumaratunga	bwm
drnovsek	trn
wagner	2qgr
leanca	4pk9
muluzi	87c 2vlx
nikolai	1fyd
nnauye	6ltz
ghazwani	6brz
tulafono	841n
nurbaya	7swh
bakonga	8ecn
scanlon	62fu
maslyukov	8ib4
mogherini	iwe
cuffee	641w
nurmurodov	5tyj
khrushchev	1ge1
lakoue	3uef
lokodo	7sfr
ristu	7dk2
song	7tr3
cline	2zm2
ogi	29pf
waldheim	1310
shuraym	4qbd
baba	86g4
billant	4qw4
infante	70uh
rustamov	3sqp
hinkson	3qa7
kvirikashvili	48uv
malo	4odl
nesvik	4epr
vajiralongkorn	11yx
wijetunga	3moi
dostalova	5g8i
tariq	nzk
dunovic	68xw
grassley	3ct2
jimmy	8e83
mishustin	1aui
orden	3lep
alsobrooks	2ptr
korman	642o
koroma	i5p 28jt
ozola	3gd7
вэнс	sg5
fassi	23c3
huckle	2du2
jamali	69i7
lauritzen	5b21
sands	3p5p
ssekandi	3r7i
baron	425s
guirao	540e
schrier	5fbz
diokno	2zta
fu	44pn 4agq
saq	6j5x
sugiono	1t94
tsakalotos	3xiz
brownley	57ti
chirac	svj
hemati	24go
karpenko	4lo0
moubamba	34ip
sipila	57my
haj	79yy
diane	6bid
imamoglu	h5x
jabbarov	686p
scowcroft	ape
zenka	64lx
habre	q48
sikua	3laf
abdurahmonov	4l5l
young	3ehw 3ej3 7w8h 83vx
guebuza	2tix
qubati	6erx
ibraimovski	7l4i
nfubea	7c33
yaya	7m0n
zelaya	1775
collins	3i7y 6896 7xg2
valdes	6v92 783e 7kd6
wallace	8wp ljd 4h7n
almeida	286u 2t5x 3fwt
benflis	2hx4
meade	7h6w
sova	5op0
zenawi	19ba
mirziyoyev	1rhj
bagoro	7b0d
cicek	38qt
donalds	34v0
rugova	r6u
shaar	6gbv
filali	23sr
aissata	2ksa
petrosian	14s7
shermatov	7qal
bastienne	39hx
arutyunyan	45j9
catherine	bq3
laubies	2qp0
tavares	2px6 5q8e
tugade	2u6i
davidson	8cxs
jambon	4sxz
banzer	qph
кулеба	foy
duku	4s0p
banga	29c
budzinski	6php
cosse	37rr
kolingba	2nr5
sanae	1q5e
stefani	3v9u
tanayev	6pru
vidal	44bp
문	89q
mahathir	1681
mesa	36a5 7b58
mcmaster	nn6
shoigu	1r22
kudrin	3xx
seydou	7io6
koizumi	ywz 1rv4
thien	6nyw
zayoudi	81g3
lasso	n6s
siri	7ssb
mokuy	2h1e
vukosavljevic	8bcy
hakkaoui	2yuo
shamsi	5st9
trenta	3sam
mabuluki	7w2i
마	8ct
dudi	6kwt
pezeshkian	18mq
seidou	2e0h
abua	2oax
hailemariam	nwr
khammeung	5e1h
mamadou	5ttb
tsahkna	17pt
hill	44hx
bajwa	7zis
balint	2zbi
mazowiecki	1txe
bushati	3n2p
enkhbold	67ei 6a6i 6rw1
massi	2abi
george	ejs 2osh 6qsu 7a61 825q 8hfm
holubchenko	2n9x
ngoh	40du
sebhat	7nhf
spencer	2xvy
wade	jt
kabyakow	2o2m
dahi	23fo
nuaimi	27fr
gorbachev	1aox
moliga	5noc
naite	6iun
fidan	o23
ramljak	68w8
torrijos	1hik 621p
berner	2qo1
banh	800t
fokin	8b8t
gangwar	7m8u
hinojosa	4g8o
strandhall	2qwy
carrizo	53fq
menfi	1cdv
mogg	ssg
nantaba	2civ
tove	4vs7
mcconney	5bhb
badibanga	7lm9
goering	pqq
kasparov	kw0
wilson	om4 203k 442g 4zcz
kihara	1b9c
moskowitz	4tu0
lucas	43im 575x 6n7w
obiga	5aig
afwerki	ryp
berardi	3xwm
kallsberg	2pjn
maire	awq
allaq	2is5
hai	4ifw
jasray	765s
melo	2q4i
ansari	4dxp 4spy 8g5i
shara	imr
card	5b2
kowalczyk	4hai
salem	4fzt 7r4d 8jbb
zedkaia	58ub
schmit	6p1z
crouch	57ue
mcdonnell	wou
haley	1gfs
tupou	128c 475a 7zq3
damijanovic	7m1c
dionne	6ea8
sala	3yvl
sentamu	7hxw
feroz	40zg
hajdu	6y8w
tkatchenko	594e
dubyna	6sw1
희	1idi
crill	72ag
kgathi	7psy
masheke	7y7d
seniloli	520q
gavrilescu	4asv
mazzoleni	58hd
jonathan	mp6 7x7m
bongo	49z 1hfm
malla	4kzr
rossi	89qf
kagame	1iss
mottaki	171d
حسين	1pbq
bolly	7iqi
faure	3h58 6y3l
henry	6tv 46bz 60hb
lind	2l6l
sesungkur	7wa6
hamadeh	28iu
merko	7876
davudi	6xgo
зеленськии	1y9d
andropov	21ww
blomdal	6sdx
hui	4jm8
napat	ybx
amato	ma2
mahdy	4i7v
gharaibeh	6k82
maru	7cpe
panton	8d2x
awn	66v8
mclaughlin	2f24
pahlavi	1cpj 1myp
shrestha	6lva
anantaphon	2mz1
mende	5it7
nxesi	82su
胡	95d
zlobec	3d6j
arnus	4jwf
loeger	4f5m
auchincloss	4rkq
dowiyogo	30ib
tiao	5oj5
borisov	amm 8i5x
nahid	6ruk
natapei	3r53
khalid	2ukk 5d30 5d5r 5dds 5dg9 5dk8 5dm9 5doh 6frq 7iaq 7ibh
chitotela	7fzq
masefield	50q7 82rq
alexander	129b 4l6l
briones	53df 5liv
makey	8bmt
zelensky	1y9d
ygeman	2ng7
nkosi	5ncl
amin	rbw 2lol 62a5
buthelezi	16yl
santos	xvr yhq 35cz 3t1t 40vh 42xf 4z1c 5ynx 6p3t 8ely
chansamon	397d
swinney	wxh
aidid	1bvw
kassem	1eon
munoz	3xxf 5xy8
mahuad	4sn5
randriamandranto	4zh6
gosev	71rr
정	11b1
aati	6arq
jubeir	1j3
ousmane	5rts
lahood	3hjw
kolokoltsev	8bif
arango	2jaj
vanhanen	63pi
petrosyan	14s7
villamayor	57g1
sunak	1ne5
espot	20bx
hamroyev	7ps1
oktay	44u4
enkhtuvshin	871k
zewde	1pke
paksas	7fhq
rai	4rch
shaker	6cho
mun	6jlq 6jmo
bharati	873d
mabiala	74lo
nghimtina	3vbr
thieba	6zjx
cleveland	n3e
farnham	5qvs
hassanali	6ql4
lungu	gp6
moyo	58p7 6s0t 7qxr
stanekzai	6dlx
andonov	56n3
sekulic	3p0o
bulkan	7fyx
razanamasy	4ch8
wira	8eof
bonane	63ts
lintila	680c
vakulchik	883z
lozada	mma
wasmosy	yfh
kejriwal	74v
polo	6le0
chigir	68ok
ho	q51 3qb1 4ics 4ido 4if1
ramgoolam	1f9a
wine	a70
ielemia	2skq
urusemal	563p
plevneliev	7gjv
breik	1prj
correa	1luc 5p7g
desaulnier	60zh
belgium	123j
lin	5mhq 5mik 5mjv 5ml4 5mm1
saut	8c5d
scalfaro	1hpg
misiunas	3rhf
ruutel	2tst
marapana	81zr
moore	2yhn 31xd 4cn0 5hgy 7daa 838e 8e12
aylwin	1ioy
campero	2sxx
damaseau	87ur
motzfeldt	51sm
nhamadjo	5v2q
enkhbayar	6lfl
himmler	p5o
salman	124y 1d58 7jy0
chilufya	3b4z
duma	8dp8
jawara	3jpc
lvarez	3vii
mills	3eyg 50vg
assad	8lo nqx
marawan	6tw0
mrvan	43lh
asang	2uol
arfaoui	6az8
poos	4qya
quaye	3sl6
jabir	7wrr
ranariddh	1gui
普	g10
layton	sos
yoshida	1rrk
boys	65vz
gillard	yoq
maruf	7yl3
noya	2h2s
fahie	2opn
nkea	429p
wardak	3yts
kembou	6c3z
swan	1z32 51av
lagumdzija	8k1f
teodorovici	3wkv
goita	7gp
bardella	x6u
chonko	29sj
mitsotakis	12p5 134i
han	oc7 odn 4e68 4e79 4e85 4e93 4ea3 4eb1 4ec5 4edo
shyaka	2n3w
im	4mfs
matviyenko	1wq7
bogdanovic	2flr
makila	54db
mullings	7p0b
rudan	6m86
alik	2jcs
hoie	3020
gadkari	6q7i
naranjo	6v33
ansell	4amk
bilal	5zs6 6bbi 6e7d
hademine	8fmr
soini	83d3
csaky	6wua
sawyer	2m6k
welby	z08
fayemi	504p
ismodes	42od
schramboeck	5wn2
stephen	5wd2
wilkins	66nk
abylgaziev	6jgd
michetti	45dq
moser	55dg
dumarinu	7sdk
reisinger	8qr
saboya	48lt
pires	2hpi 60eu 710a
victoria	1llo
ghazouani	1c9g
heinaluoma	3rbp
kadar	z3c
mossadeq	1cn3
salesa	4x79
guilavogui	6w9z
makosso	2n6m
salwai	3a5v
abayev	3hxc
kokorev	87yh
mali	7so4
bondi	1i9e
varela	4ns4 57d3 60fl
erdan	48ew
talhouni	2ytu
tausi	6vup
erhard	15g2
ramjattan	5eeq
raskin	4sk1
sobhy	2uv0
alfredsdottir	5mdz
bourhan	4fn4
santokhi	bvm
sultan	1l2z 6gs7 7itw
frankel	5nkb
haniyah	s2n
miao	65fd
guthrie	33v7
tedros	1uhp
akimov	5t97
buhari	1e0b
didi	60rq
ferrero	35ur
kedikilwe	758s
moestadja	7tbe
wamalwa	3wv6 66ly
yi	8gvf 8gw5 8gwz 8gy1 8gyv
guerrero	3odd 5nud 5o6p
maafo	8g6h
rwigema	38k0
singh	t2l txa 1700 1m5c 1wjf 3aak 48zj 4yhj 76hg 77bi
azarov	6kds
agboyibo	8g7n
croes	3xfm
crombie	84wn
ondongo	48kq
paroubek	4yf6
rajapakshe	8dbk
kowit	5h51
pamplin	6y7u
tomegah	89d6
cuci	31zv
民	v8t
adeosun	5c1l
dimitrova	31v2
dominguez	35tr 5ppb
osborne	lau 30rx 5113
ausseil	4uim
khaddam	25ii
mccormack	663k
teklewold	808v
teleguario	2wa8
girma	490k
otarola	2eto
flynn	19r7
roa	4jcy
lux	55ct
thanedar	7qma
nuur	41wx
endara	4bj4
kalmet	6qug
reginald	7v1j
sirleaf	hd4
crem	74rw
wyatt	5c4g
cahen	3ew0
guingona	80oi
atwooki	2y14
rasulzoda	1lg5
kibaki	1eee
nyikwac	6u9d
sokhon	75gn
suminwa	yo2
lourenco	yek
tian	82vl
tumwebaze	43od
weber	78po
djellab	7j10
bolsonaro	jnk t3e
reno	tpd
abdoulaye	59ba
filipe	88p9
grillo	9ez 497i
makhluf	4k1m
kakar	2sch
ezell	68cu
drouet	2mfg
assaf	4l14
cristovao	3d7a
wangchuck	4xvn
shuhayab	2d6b
fergusson	46lk
huqayl	5t1g
sinha	5uio
elrington	8de5
netanjahu	95d
cosgrove	728b
kutovyy	7z99
sanguinetti	yrb
sello	5bsg
laareydh	2i72
siew	8aqy
jonas	3jwo
gailis	60i3
schuessel	201v
kemal	1e98
filat	8bgt
schlein	hfl
tabakovic	5345
cameron	ecw
langlade	6z6v
chayane	7izm
oba	74pd
shakantu	743k
venetiaan	7hjz
khumalo	5uje
laraki	2x2s
guillaume	3m3g 3m4i
houdeingar	3iet
lula	15q5
wiebes	3v82
botchwey	7qhf
todosijevic	4prv
medgyessy	72qg
sol	2thi
nouri	6r7p
اوباما	8ct
kalsakau	4oxn
mbabazi	2l3c 7gi5
penjore	3hwj
robin	3kqf
yoon	21bq
dladla	82tu
edang	3510
gamatie	2hy1
katrougalos	47aw
ishii	5bne
marape	thp
loke	2r8m
oviedo	2t15 42vo
zoellick	1o23
kamal	2ulf 59wy
stalin	xnc
blackmoore	7a40
doval	29x
pendes	5zzy
atallah	47ya
power	1pzk
pyne	3cix
ignatieff	19xm
gungah	2uqt
albert	2e8e 2e9b
dartout	74df 74e8
pendarovski	1t2r
cassis	4ljv
himes	4y2b
bellot	4374
koltovich	8bke
mentese	6l2y
强	14u5 14vy
bazombaza	7615
dambazau	280g
kolobkov	7089
shugareski	4a8s
sinamenye	63ee
кастро	jhq
akhtarini	792f
ameen	26t4
buteflika	ef
jinnah	1dww
bernanke	8uf
kharge	16tn
magufuli	wj8
ralotsia	6yrg
тэтчер	17ke
ecevit	b1x
enelamah	6smn
mcgarvey	6hqf
teo	iy0 568b 80h5 80j3
thurnherr	8cpd
alcalde	5q9q
ramatov	28st 6s9c
mubrak	2daz
maneniaru	50lv
narantsatsralt	4tht
mazari	7qgd
mousavi	1ban
prakapovich	7387
garamendi	5080
pankratov	6sue
sarangerel	3hy5
ramotar	3ojh
kono	1ubu 8h6t
nunn	8ir8
vivian	8hj4
agusto	53br
avui	4ow4
fassmann	4gc3
gylfadottir	82ph
sarcevic	6a9s
ceren	7kav
holbrooke	1n27
yao	8fxg
biton	8h0e
almagro	15ji
cole	3dr3 847h
medinskii	1xnh
chayka	8i7r
karam	2rdq
fayzullozoda	8ixx
roopnarine	7hm2
tran	3lc5
peres	1rse
rodrigeuz	67on
sayid	4omj 7n72
tsikhanouskaya	1tlc
akhmetov	3h2b 7oss
djondo	2rfc
essid	npy
treffel	4vin
cusi	2gyx
fields	3e76
klimkin	70d2
greguric	43dt
mwamba	2gsp
tuberville	84s1
oreshkin	5taz
moses	3kvv 7yxf
nyusi	jlp
pavel	1jt2
micolo	7g9v
sabally	7jc6
yalem	8fqa
kelly	wcb 6118 68g7 7enq 85fu
magassouba	24tu
majbari	3yz8
ramid	6jyl
benschop	7g5l
socrates	yax
jagan	4tc6
tangi	8ack
kengo	10b8
kiunjuri	6k9u
andrianainarivelo	4d4y
fifield	6a1d
nikolovski	5neg
qosimov	6w96
axworthy	157i
bukele	1fdt
noor	2un0
hasbellaoui	6h5a
perez	bab 21ac 36ik 38gw 3rr9 5z96 79pq 79rb
barkley	2e4y
karlyukevich	2g1y
padilla	2fy2
recean	g9h
oboroc	3epr
rama	grk
otorbaev	51zd
rasi	7cws
sengebau	4xe0 8743
zamir	ifo
acosta	4iii 4plv
bukvarevic	7jw6
kalilani	4uv3
sika	7ntv
begin	19d8
jesus	52ed
parolin	1kb7
syrskyi	1h6l
corbyn	v05
kimyan	5bk3
orepic	8bwe
bismarck	1hss
eden	68e
matlanyane	7bb3
rumman	6cwe
brunswijk	7g6e
danylyuk	6swq
popa	87qx
mussa	4h02
radmanovic	6n39
kotyukov	68q4
atiku	7kf
botwe	3g3x
freire	40na
hyun	4k7k
francis	1kil 3i9z 4hfr 57zd
busaidi	84u
pikioune	45if
mfeketo	6qi1
dausi	6oka
jordan	30dw 3eec 4y3e 8el5
vicente	28gz 5vcf
londono	1oar
suleiman	1hh7 355m 676y
cresson	22un
forde	29wj 3fd7
maqdashi	6ftv
gamage	3jqp
jagland	82oj
kirill	1ikp
goncalves	53zl
gross	7uyy
khai	5k7y 73ig
mano	5wo3
mewa	3emm
rohde	5j9e
tsyntsadze	4ptx
rong	7g4q
coventry	5fx5
seck	4la8 5sqr 6x2k
tsogzolmaa	85zw
ulloa	40a7
balkhi	7n1w
thuau	7ax8
barampama	5zyu
sarki	28g3
hurko	7lfs
lafontaine	1hqg
nowotny	3xku
underwood	5jo7
zongo	810m
adulyadej	11hm
ala	1wq
cunha	gwd
kabatsi	56pg
katz	s7d 4d0b
sylla	28di 3ai1 5ywc
jerrlyn	4xe0
gaddafi	1drn
fillon	k6z
ghani	7aw 257m
kallas	ze8 7rhk
saturnino	5v60
settha	7owd
brot	4vn2
kouvelis	41w2
aguirre	2f54 49zt
semjen	8kdn
mulla	7csg
leuthard	3oom
lukita	3udg
meuser	3gnx
schwarzenegger	6yi
yermekbayev	6rru
mello	1r8y
afeku	383a
hoole	2dtd
sango	24n9
zerbo	5ja3
bawari	6d05
ekren	6muh
fletcher	1vhx 5nbn 6z3o
alcocer	525x
maric	8j5q
banny	39gj
musthapha	3yep
lika	4g32
worrell	3jtd
bolton	w0w
charki	3p2b
hirohito	hss
maas	p4s
robespierre	196f
azoulay	3i11
amunugama	7mof
hamon	9e1
sanza	2nn6
brangman	6ler
mutko	8b5k
stanek	2rp1
warren	hbt
neptune	8iox
saw	6s0b
shuvalov	4ls1
barragan	6lq9
mark	7fwk
kakpo	5sln
sonxai	7tvt
horta	xbf
nyunt	10vf
padgett	5bpz
ushakov	21xq
bolojan	ri3
damaj	62ej
ndong	3zif 4v2t 4xnq 67ku 6x40
emilewicz	4r64
nyshchuk	8gud
tarar	6dp6
dogbe	89b3 89bw
elchibey	3ppe
garavano	47kt
lich	6nui
hitler	1k4
schiff	290w
turner	5kol 66l3
afilal	399h
haupt	4hd1
numbi	408w
dienstbier	4yec
frias	5lly
hammouri	7zhz
laqqis	4fdn
ndagijimana	87kj
selimow	7uo8
buchili	2z9m
kristersson	1w92
onkelinx	5jxi
ouafa	6bo2
sileira	5yca
zeng	8jgi 8jhl
palmerston	158i
macmillan	ol9
manalo	hxs
menem	bbn
islam	6rtt 767g 7y2v
wajed	4fj9
moody	2usg
ramampy	493z
baudouin	2z3w
mccollum	310w
birindwa	3zda
niningi	74tl
xiao	8ffe
לפיד	20kd
erman	637x
bawumia	5s3z
hamilton	3fg 39oo 3wo6
juarez	918
kyagulanyi	a70
laaulialemalietoa	5ibp
такаити	1q5e
amari	6f9n
kalogirou	66sw
varoufakis	20nw
simmonds	5c86
byaruhanga	8dmk
lafontant	4qlr
ruggiero	1mrr
littleproud	3ip8
sindimwo	45z3
dermer	1onh
demirtas	1qrn
ha	73hp 85c5
tweya	83tj
uwizeyimana	3xjy
abakar	2jqa
gargash	2sdf
herrera	547l 5nqk 63wn
trujillo	36wf 3q4b
abdulaziz	11e7 11mk 124y 1l2z
scheer	5hf
sharaa	1zt imr
sherzai	4bog
yeo	8ggy
tomi	8950
zafitsimivalo	6hi4
alwan	2dfm
araqchi	25
franklin	7nby
gvenetadze	5gcs
herbruger	2ueh
afif	2arg
boigny	ko7
debretsion	eqr
coons	3cd7
reed	4qn4
kozlov	2g7n
fong	41qx 8afy
izoria	5lue
palme	1hcb
tampiza	3eqm
menacho	6wg0
sy	7ku7
kolo	7f75
skerrit	1ota
weizman	ig9
qatrani	2j1v
szumawski	5qfp
long	5k8p
mast	340q
gros	4ge2
chevry	5olp
condi	ddl
curwen	3dex
gedi	2i0x
pacolli	2zgi
vuniwaqa	6582
larijani	4e3
whitesides	478j
aguad	6ura
mkapa	94c
savill	5o4u
andriantsitohaina	6l4i
bolanos	3uh6 64qo
tshering	3or7 5nyl 6lgy
omoush	3yjg
mikser	7xu4
ayara	76io
bani	4zux
diakite	7r7p
kobakhidze	rup
sbihi	6cgb
tillerson	1mx9
عباس	16fh
amichia	4342
ringadoo	88lg
yari	8fri
mwange	5zce
subianto	1kv4
berdimuhamedov	nb7 1qsm
hansson	2sv6
lebona	7nyw
marea	7z3f
montchalin	2li6
folaumoetui	5msr
wheeler	4als
daureeawoo	3zr2
digambaram	86q9
jeri	xxr
kallaur	707i
levin	68ij 8fzv
jamal	260z
maarouf	2sfn
mulikow	4orr
berenger	6yvu
toader	8683
canel	1abj
mammadyarov	3srq
mokonyane	6qj5
prabhakaran	1wxc
rajah	4msc
khayre	4fsq
kovac	19ze 7fo8
latron	6y4e
barghouti	18hq
cissoko	3nbx
nji	6zfa
osmonbetov	3tho
gorst	4khw
hammarskjold	du1
kersch	3g6p 3gn5
sison	xai
pandit	5in3
wout	5ou9
lelis	4tfw
okieh	3n9v
qassem	1eon
tassi	41a8
khalifa	o6s 5dq8 5dsm 5dun 5dvs
lubyova	625h
arone	2xbt
tolli	23ed
dan	1g9f 37h9
kaljulaid	5ch1
ruud	6htj
dames	62au
tucker	7mku
haqqani	1sa7
velez	7c7q
hasina	1rko
somare	66hz
trotman	78x1
alliana	70mp
dmitriev	12bs
pinochet	7lo
self	5bqt
muhsin	2ibc 2ic1
sediq	5dwy
gluhakovic	75rx
stocker	cqs
tei	754l
cavara	600y
serraj	iuq
siphandon	5e66
sutherland	1jpc 3pg0
polfer	5qqe
abeid	2vc0
cohen	1zd5 3rzl 7vvw
manetoali	7li3
navalnaya	21qd
albares	y0z
marti	2rne
nabiyev	77m4
klestil	1v2a
udovicic	886u
zunu	5i1t
cazeneuve	9fs
sulaiti	4tzl
braun	4gjf
hanna	2u3r
bourke	61u9
fahim	6d2q
bakar	2wip
ghais	nyb
gottheimer	56c2
ouaro	7uwh
fulcher	7hpx
kozaric	5bz3
文	1vys
chidambaram	1hxd
chretien	u5e
klassou	5gje
esquivel	5uz1
estephane	3q92
letlow	57x4
saarikko	5uh0
pavlova	5mf6
ердоган	1mll
basescu	1vvr
tchuente	5r9v
zhu	22dx
bawardi	6fcg
napwon	567g
pazin	8k7i
miyakoshi	6a41
soeder	185o
safr	29l9
ewing	7hby
oryem	4h11
keiko	101i
pombo	4cez
brzezinski	226a
навальныи	3yw
abil	4neq
berhane	30bp
bouteflika	ef
handal	8dru
sellal	23vj
menzies	1nxk
conaway	4hbj
lamont	1gtp 3og7
namuganza	71ne
soumare	3alw
cabrita	3qkr
duguid	8dof
antrobus	39d7
bunchhay	6o6g
hao	5mgy
hattab	6bxo
sumaili	49ty
chu	3co4 57m9
djaba	6vtf
ogio	669t
pettingill	612t
reid	oob wty 7h8j
milei	tya
mckenzie	343g 3ljv
achtsioglou	3req
gersie	49fa
sampaio	x8i
carrizalez	78ap
kadyrkulov	4l7f
mckinley	1zkr
gantenbein	3o0c
husted	51ld
lau	4s8d 5jgs 5jhp
bounkong	3368
morrison	1qmf 5bu2
durrani	6m4k
ordonez	7eke
prescod	85hg
isanow	2l7k
louis	15bs 678y
rivet	5hea
varga	67zl
bamanyirue	32dw
meeks	4b0n 5z1u
nabbanja	1o6c
tumwesigye	3s8p
golovchenko	7flo
hoefdraad	48p1
jumaliyev	5hlq
ling	7ob0
samarawickrema	5tlp
griggs	6mkn
zacko	592c
chaves	1o7b
hoyer	1sru
thansamai	81hr
zhivkov	1vf8
manning	6yk7
skate	31jf
keita	r45 2chj 3khb 6ahn
mikolo	4qub
ntahontuye	6nko
anderson	4zty
mohamadou	6ito
bongbong	j2u
pontes	5wc3
sakurada	8heq
serra	6lws
sisulu	5mwa
틴	1xsg
campos	5xcj 80mm
michelena	2ofi
nkomo	xr9
chalikosa	7ybd
hollande	k8e
monsef	62r2
temari	685u
lloyd	4wsa
soglo	1gaq
bakayoko	4dw3
yakete	564r
sarovic	69so
temer	1a6s
fine	78oi
medvedyev	fi3
waltz	1am9
dietrich	4bi6
khalili	25tr 26n7
suhail	7wbv
lohde	7u29
jean	66r3 66rw
joensen	3qcd
rowland	2yih 46dx
bantan	6e40
ciobo	7vyq
hanegbi	86lx
moctar	6ae0
pabriks	2u7b
wadephul	vtv
susi	7xlf
平	euh 20dj
mutsch	5qo5
navas	3tlj
taputai	71q5
weil	2dnk
lenin	1xlb
spirtzis	3clg
diallo	24rh 38od 5ajw 6i7w 6kiw 81ti 81vs
munteanu	3x4
podeschi	3dtk
babakas	4n0f
holness	5dt
khadar	5s4u
krcal	736d
tosovsky	55ef
bamvuginyumvira	43yb
harris	zg0 1s7e 2pet 5igv 610e 7b1u 83i5
mougany	8ipp
polak	3f65
pohiva	7l2l
zhandosov	878r
gutierrez	35f0 5ovu 6llm
olsen	2qhj 6was
roldan	579i
afiyuni	29jp
mbatta	41f2
nip	6ynp
dragasakis	4nch
podesta	wpp
khoan	8c74
noboa	e1c 4c59
dijoud	6z15
hipkins	cll
lay	42p8
mohammadin	6dsf
pandolfi	2evh
gamliel	48dx
otafiire	59gb
fernandez	2pt djr 13l0 14et 39m4 42er 4jft 4rdg 5wow 80sz
mokoki	48jo
cavusoglu	19j9
michel	c0k 3302 4sak 60e3 7t50
payette	586a
babauta	56zr
bakani	5njn
glean	37bf
hart	kwo
morsi	1c46
aliyeva	64pt
cooper	222d
ponga	2f1g
aye	8ei0
iovv	88ca
sengduan	7nwm
shabana	86hj
kennedy	bzp w4m 1njw 1nm5 1ug1 68gz 83jd
шмигаль	f2e
addo	1eva
sommat	7tmh
simovic	69b0 69hg
zayed	127 1d9l 4d95
lubna	5oe4
dukakis	19pj
latasi	5a6h
osmanovic	29kg
cisneros	48hg
muasher	77ez
khulayfat	2wh3
ouaidou	6mb9
saidi	27lt 2as5
tun	6rys 81kq
vranitzky	k3d
bhembe	722a
kasymbek	8jou
osei	2r4l
ruehe	1y63
soltanifar	631b
اردوغان	1mll
ekonomi	69c8
mnangagwa	hnb
ballen	1sds
gujral	rn3
kalavska	2nux
macaulay	5k2n
macharia	4s91
maliki	1gxq
richards	3xhe 46zg 7pui 7y8v 887n
geithner	1vbc
dieschbourg	37nn
mbeki	1unr
ranga	6i3p
mckenna	388q
noriega	1743
scholz	1h4a
каллас	ze8
bidamon	3k3z
bulatovic	6h70
pinera	1qq8
massoundi	62zs
njie	5u0z
panza	389u
jallow	6egt
khachatryan	2ubw
goebbels	xjo
nixon	1n4n
cheong	3av5 3aw7
suli	4tiw
cannonier	3eza
nabiam	6rga
padrino	1xqg
kyd	4xgj
abdou	2amk 2l8g 6inw
fujimori	2qy 101i
hamzah	4e51
kapata	4uw4
nibigira	3xnm
callejas	76ve
gamsakhurdia	22qv
borrell	xdp
masisi	1dcr
simons	usv
godmanis	4pvz
slotkin	3sea
sousa	17eg 45vp
matthew	2lje
stromar	75su
jieshi	caf
hollingsworth	72id
cano	89fo
blix	ogl
smets	4t23
wase	33tl
anung	75jf
sebelius	zy1
песков	fm1
eekhout	31y8
sibomana	2a52
ashcroft	vvt
awlaqi	6pe9
hamadou	2x4h
virzi	4011
boekhoudt	2gxa
duarte	53ol
johns	29z2
harunjen	3qhe
azab	3yk8
fatrane	5lkn
namoloh	39b8
white	51d8
blas	43fr
caruana	5964 723u
grigoryan	2u9d 3v90 65e6
kassire	6r1i
ghunaimat	58qq
dimitriev	3tfh
mahmutbegovic	64uw
ouedraogo	2efr 2zcd 4qqp 59c3 6q4c 7de7 7p14 7t45
altankhuyag	6qtk
persson	nju
karrenbauer	64m
belka	5wew
murekezi	2n2q
prodi	1ojq
rabin	2131
gaburici	3b3h
sadi	7b7f
geldinyyazow	5u44
schiappa	61cj
медведев	fi3
alvi	2t1w
lamaha	3qf0
terho	7l7q
garad	8hpo
saakashvili	1aws
gaspersic	72ex
su	7w99
tetaua	5gdm
wangmo	3k37
adhikari	5uba
ghandi	16bb
muyingo	50zn
オハマ	8ct
kanadian	2whw
madigele	2ha5
ballantyne	44ea
homeky	6vom
shigeru	1rpc
berger	1q7t 6us8
geete	2myb
lurel	8a1e
schmidt	pa4 pd1 37sk 3l9k
azizah	8cq9
yousfi	8hhk
ghurburron	76df
musukwa	7ct9
block	5rlm
cisse	2kwu 32za 3d8s
kozak	3nji
dettke	327g
fazliu	7wi4
gorbatchev	1aox
kirienko	1qx5
shapiro	xqe
connolly	bna 5822
mahuta	6lk8
philippe	123j 22wa
morawiecki	18sp
colonna	bm7
sandoval	4nwa 5q2x
белоусов	54x
nkwinti	4bab
carovska	68vg
frigerio	7f61
nasiu	2cxd
phichet	73me
badi	7wq9
bock	65c3
ngouonimba	56l6
pearce	2p1e 4ixo
craxi	9nv
mathys	29iu
gorbach	4j7q
iloilovatu	55i8
touray	4opq
carlisle	4rwz
kinteh	3za6
saad	4z0n 775a
barclay	7vld
petersen	60ml
muravsky	8811
eneroth	84d3
janjughazyan	2vks
olter	2xi0
boumediene	qgf
gooden	5iyk
mushimba	341j
phuc	1fwp
barnier	1a2u
sobotka	32am
schatz	342m
boutamba	2grw
jha	6x57
kham	7iwj
mapangou	4cjx
fleischmann	3crk
hidalgo	63z
norboyeva	7z6t
sonthirat	7tue
bluemel	47pv
gul	10i 26qs
kloeckner	57wa
no	6qdc
bria	66yn
ledesma	79o5
mamoni	5lh7
tinoco	581a
nduwimana	61zo
schultz	3jzb
valls	175u
gladima	2cti
lieu	806f
savage	42bm 43nn
tehan	3gbg
fulton	7dvh
valera	gi5
donev	4bs3
rosen	4qoi
vurobaravu	6pg2
nicholas	1fyd 2eex 64u0
nieto	hyv
oyiba	4wdn
murayama	1vmx
laflaquiere	4wbp
remengesau	82c4 84p4
мединскии	1xnh
kenny	hv5
walkinshaw	4sia
deri	76k
obuljen	6q1c
porozhanov	7hj4
aksyonov	1qti
chacon	2md7
mirzaie	6gyh
akapo	6ow5
manglona	2zu4
razak	1ere
talabani	t8o
prawit	75nx
borovac	7ns0
glinski	74w0
courtes	38kv
hadimuljono	2yvk
isingarin	6pda
ndlovu	5ug5
tzalam	44ol
bouhadhoud	5u76
makgato	3on1
taghoyzoda	7wzq
jokowi	x19
poloz	7vsn
dors	3by0
mahiga	2vt6
terbishdagva	3kgd
weizsaecker	1n7e
joksimovic	4r3w
balakrishnan	1xjd
rantissi	6g
yark	3fu7
duraku	7iow
bassilekin	28to
bloomberg	19l5
marques	5xtt 70w4
siala	6f0u
thatcher	17ke
bice	7vkg
moussa	4u6 24uu 2d9k 4fyd
canavan	63lu
erdogan	1mll
valentic	6pgw
casten	7ngl
moolenaar	50x7
mucheru	55zq
peyrefitte	66b3
pedersen	l0w 8527
rafsanjani	2ai
туск	g6j
sayn	8fz2
shibayama	62vg
xasa	843q
zene	5s0r
landsbergis	kt7 1yko
murodov	6vr1
лукашенко	3i5
daines	7vwo
sessenou	4142
weinberger	bje
pettersen	348f
shwe	1uqr
he	p3t
qamati	5sht
toninelli	3h0a
zalm	47rj
abadi	ntn
ganzouri	59v2
ihou	454j
nguema	asg 2ry6 3e45
pisas	48py
mpozeriniga	405l
petkov	12aq 31qe
shangula	59rv
pou	15mr 6nau
akihito	hrj
ogata	1pax
נתניהו	95d
chui	40jp 40lr
fortuno	5pbi
law	56gn 5jzz
meir	mll
nikolic	84lz
偉	21eh
kwiecinski	4xk3
cluzel	7u19
heredia	543q
liburd	4kjk 5vxn
tentoa	817r
effendy	6j4s
thomson	7e98
haig	3e7
kabui	43hp
suhayl	76bh
oyunbaatar	861o
frydenberg	56b0
khammani	5e0b
anshur	241d
nsue	3mws
yazici	4g2b
komsic	8je7
morri	7fua
nadmid	2z5w
netanyahu	95d
barghathi	5s6b
beatty	56q6
gomez	2hk3 4s3m 4y8c
russia	1jq9
volahaingo	5zgv
dvorkovich	2t9q
kasaija	63gu
swaray	6cmz
баиден	vm8
fahy	65qp
ramkalawan	1z1y
schluter	75cj
godett	69to
saleh	44q 4vu 2x1j 4rk0 7jix
sehovic	3g28
botero	4bg8
perriez	432d
prokopovich	7387
havannall	5vhu
andzembe	73qt
araoz	651r 654r
chinchilla	5jij 6uwm
trocsanyi	5jf1
ahmed	24dk 2b18 2ccg 3ac5 4fle 4kbm 4p5g 6bzx 6f88 6ikd 6kkh 6r4a 6u2u 791n 7p5x 83y5
jacobs	7mfd 7ro9 8dfq
shahahdeh	4kwp
苗	1q5e
boulif	6bdo
gaulle	c3y
minnis	4jas
adamu	296t 7wju
jr	j2u 1nm5
fofana	4l35 6bqk 7qsv
lammy	eg6
msaka	345b
bankumukunzi	6ni4
hammud	2i3r
murdoch	2oyl
romney	1bi6
haftar	10px
tandilyan	5ucm
lesnic	3f6z
ally	2m53
apostolovska	8kbt
azmin	6b55
kilosho	4vyl
ulmanis	nad
eidesgaard	4ypn
grenade	38f0
hegseth	1jen
kombi	6lyb
smucker	5nhq
davkova	mqo
klaus	1ynk
salim	1pq6 4fhh 6cdi 6g7a
busingye	51hv
komic	4u1a
marchuk	8gt4
zainal	3yuk
mwijage	39vz
walter	5rj5 6n9b
plavsic	9tp
varadkar	14af
kellogg	1045
shaykh	259q 4dfv 6dun 7pvp
clyde	2oor
dini	13di
husovic	7743
bausch	435n
houlahan	3bw7
johnston	3ihd 72k4
jang	4td6 4te1 4tew
olopeng	81jv
balushi	3hpu
james	3q28 50c2 7uxc
uwizeye	57lf
ahmadinejad	16i5
moshoeshoe	6i54
navarro	2ohc 406i 5lne
poutine	1xsg
郎	ywz 1rv4
diaby	59m6 5u9y
fayyad	1po1
kalaluka	5m6x
mojica	6v1i
veiga	371i
furayj	3y3r
boudou	2krc
dorey	4anb
gado	74gx
konare	4ns
sandleris	4bcx
anez	umt
bannister	3lhx
jeenbaeva	2xqm
kumar	6xf5 75vc
ma	1612 5qxa 5qy0
belloubet	6p5j
khaliqyar	3zpm
tiendrebeogo	6zlj
gouled	4fpf
mboumba	6qha 6tfe
stojberg	4mzd
salah	5rzd 7wfj
tokuda	4xxg
dudayev	ggd
ilboudo	4ghq
moussavi	1ban
benjamin	7v5u
durakovic	354t
kadhafi	1drn
leques	4uzp
frederiksen	19i5 3dug
toafa	5r1x
klobuchar	2maq
zaki	3yim 6f72 8iv5
gibbons	4apg
pusic	88zr
gimenez	361s
uteem	382b
hodge	3et4 3gmd 3l83
clausen	2nti
husni	7jof
ivascu	46nf
likeng	69fx
mandetta	5qd0
kufuor	wgy
moniz	85go
ulaan	3cus
heath	gzx
toure	4p4 1tt0 2lxj 2tw8 5tng 7r58 7r9g 8hku
mambe	1nig
lefranc	5o40
السيسي	al
albusaidi	84u
lutchmeenaraidoo	7nig
djoussouf	23b8
kalpokas	3of3
zlatanova	8jw4
davletov	7hp0
balkenende	tlm
biggs	2pe0 7q6v
cuong	15ul 6o5l
frutos	6oa7
amarasuriya	oj7
feenstra	78nm
kyrylenko	8c9z
rajji	21jp
crnadak	4ln1
markauskas	349g
napuat	2oza
anisi	26lk
milquet	4zi6
trong	1fvf 85t9
champmoreau	4oio
flores	35wd 42in 4zlf 5p90 7gyj
udoma	86s2
gylyjow	37xb
haider	z7l
ismail	3znu 7q7q
meles	19ba
gomaa	6jic
man	4is0
owens	34sf
prasan	75k8
batlle	52co
dole	a49
salahuddin	7jg0
bussa	4uox
hochul	zzj
heger	3qi9
munyes	50y4
pearman	4o07
aceng	4t4n
bouazgui	23os
linkevicius	5mqt
ping	euh
whitehouse	7q0i
kurz	1qoa
hussein	kjt 11uu 1pbq 2279 6rj3 6vf9 6w3j
kasyanov	1asn
jobe	2xg7
rau	4zqy
finikaso	7zr2
carenco	4vjn
felipe	11nu
mansell	7k5r
bannon	1swa
harper	1su1
ridgeway	2p27
etchelecu	607k
dzihanovic	7it3
butore	55pv
kadhimi	1eba
eagleburger	13sg
monim	78qx
bagratyan	4aon 4j0g
biruta	8ahy
frick	2w7e
sawadogo	3e39 7s3a
vestager	17on
younis	4d74
ハイテン	vm8
chiluba	kg3
diriye	5cts
naqvi	6jj4
seninde	7gj0
benko	82xk
attanasso	5zos
gheit	1s6
millimino	7fa1
noda	21g0
nsanzimana	7yaf
budd	805a
jeanjean	670y
shtayyeh	1crg
baumgartner	65gd
abdi	197h
williamson	460k
manchevski	3g30
xavier	8fd4
etpison	6ntm
advani	1371
hallengren	5ky7
barre	ob6 1cbq
teixeira	5yi5
bouaida	64fb
margugg	3zgh
massa	1r5z
szydlo	8ps
aspin	14l9
namuyangu	4x3u
bodha	6lpc
djombo	4gqf
arafat	20p7
moeller	7u53
maurer	86sr
raab	ftl
strickland	5zwq
ozel	234y
skvernelis	7mxa
vrede	29ef
walberg	83bx
seruiratu	4n61
nsibambi	2slr
papaliitele	6pjd
الاسد	8lo
jabri	6fn6
salisbury	159c
skele	2p6j
东	178g
bonilla	29u3
philpott	4t6n
kleis	31ot
mzwinila	5bmh
eastman	52fj
golding	34cq
helal	76cl
athy	7rzt
chhem	4hw3
tozaka	473w
adun	2a70
jama	7jet
salcam	5l5p
simpkins	3bsf
ulianovschi	866y
fulmen	5xpl
brice	4zxo
ramirez	3k79 61o7
seddiki	240h
trivan	4a9n
breme	28uq
roach	85f0
훈	oc7
arthur	5i3m 6w6z
maskhadov	7fu
yayi	824j 82is 8gah
herminie	1ipt
mirmand	3cce
halilovic	7ipp
jiang	v8t 4xsq 4xtq
mulatu	6jkh
carcedo	5xej
osinbajo	6tmf
spartz	8a0g
hastert	f0v
bryan	2e6k
dikan	3pwr
fifita	71fb
kickl	pnk
prokurica	2xtq
casali	2vx4
yameen	26ux
yasin	3l5t 7juq
mori	21ir 3tdf 8d7l
somsavat	7toq
reyes	5773 5le0
yuen	7dco
salameh	7brg
saborido	54x7
vyapoory	6x61
tsang	g5k 7vtn
dbeibah	s2
kinnock	1fi6
maya	6al1
hamadi	4jsy 6fj8
alckmin	lub
милеи	tya
kone	2963 2l19 5z3f
lofgren	8k38
penicaud	6jt2
proust	4w9q
dimov	6nhf
harder	56cz 72g1
jalal	8kek
pot	1kew
banhan	2y4b
delay	1vh8
hashil	6flp
kneissl	5ary
nielsen	uyb 12ds 2ya0
christodoulides	1gn0
mutombo	3l3s
shekarabi	2su1
villegas	3vpb
brechtefeld	6mgv
petryshenka	4ltp
trutnev	8ieg
bytyqi	7qr4
mundell	3iw5
blanco	61o7
loukal	6c5e
恩	1170
foutsou	6iiq
ubaydi	2cdh
blumenthal	7ccn
hofschneider	57jk
ionatana	4nj2
bandara	393f 78s6
kumbaro	69lj
rosabal	60p6
yearwood	7eoj
boubeya	6wis
brnabic	4wo
gallagher	4s2x 6z4o
京	1xsg
darbinyan	2tki
kashiri	6ubl
schouten	37m7
cortez	3ve
saidov	3jnq
tassoulas	12qw
bal	3nfh
jimenez	3pgx 4u5i 574j 7xin
dja	2x86
coric	84iv
doumbouya	16ug 31kv
mikati	1eq2
buric	5zth
hakeem	79js
rivas	35ba 3h9k 5qlx
tlaib	79fk
thaksin	1upd 81bb
krasniqi	4rnu
atamkulov	311r
maitiq	2b68
cash	66pv
leffa	45gw
schoof	fb6
joria	5p4n
mao	178g
nahula	2csp
randall	3tsn
bachir	2akf
djordjevic	8k5x
cristina	80y2
selassie	nv6
wanawilla	701p
berset	2dhw
rabun	6w07
semerak	6vl3
tikhanovskaya	1tlc
balouki	30f1
molefhi	6qk9
najibullah	1esy
rijkenberg	6n2f
gatete	3dw8
thavisin	1skm
biden	vm8
denktash	1mhv
nayef	1d1r
panuelo	3j0h
meta	riz
morgan	hg9 4zf9 57kh 5jye
reznikov	1h7v
solymos	5jcu
zapatero	xya
faye	8o3 5uk8
habeck	1ntq
peskov	fm1
schmitt	3v6b 6wvn
цзэдун	178g
zavaleta	4ua3
downing	85m9
mathok	3los
savimbi	x5q
wynter	34ma
asscher	5nil
caldera	1lt5
ikoli	66zk
wagenknecht	1pli
jooste	5l7o
regev	69pa
farrugia	65sb
jaua	3s08
armengol	7rrj
rychetsky	70a1
vehvilainen	2sa7
etgen	40f5
kganyago	3s2e
durand	3hd2
huffman	4tt5
katonivere	8djx
lew	spj
simson	59dm
valdez	4gai
akyea	7la7
bozize	4387
karliczek	2qbl
sezibera	7cyl
machavariani	4psr
assele	6p4q
podolyak	1ehf
tsvangirai	1dgu
win	1ffc 6sjq 7nkp 7tad
ganic	3rji
kaine	1v7v
heyliger	4jeb
pinto	70ys
balladur	22vf
taye	1ud4 6ybv
kachali	5ekl
wissanu	8eqq
agnew	1sjw
kan	1ezz
gioura	3lcz
nkogo	2fh1
patasse	5v9
mujahid	6jax
tharman	1urt
maraj	79dw
mwanakatwe	5wj4
beassemda	5qpj
georget	2glw
may	1uxc
moussavou	31ak 41ly
aung	8gc7
reinfeldt	kh7
dabilgou	8ajn
guaido	ygg
bizimungu	1ihw
balderson	85kj
miru	6ell
moma	5kwj
mussolini	921
norkeh	444s
aathifa	2lyj
gabriel	1rzz
ndirakobuca	47t9
giffey	43um
milam	4lcx
paulo	2s0n
visser	7d0s
nduwayo	2rei
takaichi	1q5e
disraeli	939
karadzic	1lrz
lamola	1opy
ziga	735o
khama	qz1 864i
rashid	13jm 1d32 79b3
byambasuren	3hu2
kebede	5blg
david	72b5
ivey	49gx
rufyikiri	47u8
madbouly	1dox
nenem	5h37
camdessus	1a4x
lofven	1sqt
evuna	2f8w
gosar	6z8g
blok	7v7u
boronov	5hn0
meadows	183a
arismendi	5zxq
ishaq	487q
katayama	1qik
nalyvayko	7oc7
yau	3r8o
barbecue	vf1
faki	1dq5
sang	2r07 85ru
buchanan	td8 1ij0 88rc
mulki	4egs
rainier	77ah
yudhoyono	1tja
meda	6oyq
muhongo	7uaw
maturbraimov	2jz8
stoutt	5jz8
gordon	3sss 4sja 6wyc
hemeti	1c04
noem	12w4
clement	5z48
collor	j82
峰	p3t
ragheb	2iif
мадуро	1g5d
camilo	4t9k
cormann	18tv
graves	7kp2
ndjengbot	40h0
poltorak	7vfx
frist	9z1
kulov	3zxw
ndulu	2zxl
ortuno	36h0
phomvihan	5bi3
yilmaz	19gf 38wv
katambo	65xi
ndanema	561q
abdiweli	24f6
bergman	4qkx
guig	6btr
hagel	d13
hele	74ky
zuraida	8khg
cloud	65lj
hwang	4k5d 4k6l
itala	8af8
mampouya	4gmh
missick	8d1a
oqilov	6uco
tomuriesa	3ov1
bakr	28n1
dogley	3m19
evans	3pf6 44wk
borg	4kfj
simpson	68lp
dabwido	7urn
piukala	7ixq
subramanyam	7wh4
baldetti	4n29
ganesan	5uhw
giorgetti	48c6
dote	3s6o
omelyan	8c3c
cheng	3au5
weilbacher	5qhu
battulga	5dxu
lutsenko	8i9q
kochanova	6mfz
larbaoui	6kxz
kilpatrick	4gfk
quayle	dy2 4iyh
hernandez	yj9 5452 6wde 76y4 89v7
macri	192r
fifor	67yo
little	2ovm
marfany	35hs
kobulia	48tt
muhannadi	4feg
cairns	2kez 3o7b
farhan	ilm
rockefeller	1fmt
fradkov	1anw
jebali	4dln
lacroix	3o1c
ciorbea	89jk
julani	1zt
kaag	7rcl
konyuk	2g63
tembenu	7lkp
bayramov	4xrw
delgado	3nry
jumagulov	2shr
binay	4wut
usmonzoda	87gy
evita	ibc
kao	zm5
nouhak	6qyg
ghubash	7mcf
gramaglia	5zpt
ohin	3sp4
panday	2ym5
ricardo	54tj
telito	4196
cheikh	6ifw
mengistu	19e1
silveira	5ydz 6v5q
bradley	5anb 65jy
butkevicius	2hqb
mathema	34x7
rakotomavo	6xpp
bellion	3nzh
chazama	38fs
coulibaly	24j0 2ky8 4csn 4pa9 5tpf 7ugq 832f
mulyani	1sm1
ruzic	33qm
suarez	1lj 58jt 5yfi
xhacka	6tlg
parvanov	lpu
castillo	1j2l 2tqb 38rp 4a3i 5324
chahed	8ho8
garner	508w
gelling	3occ
niviyabandi	620r
amara	23mo
halowchenka	77vn
sigurdardottir	4zpq
zourabichvili	1psq
awori	6hku
kabwelulu	61wa
said	1tbp 2446 3jmx 6rq5
malecela	50kt
josipovic	4q33
deyalsingh	80yv
petrishenko	4lqf
planas	5puj
coronel	5xj2
kovind	1m9x
ammitzboll	7s69
armory	885n
peron	ibc yku
sione	84tp
sawmynaden	8h4d
alonzo	2gvn
luhaka	828i
powell	dbs hw2 v36 66d4
vujcic	32pw
coleman	32k0 3i76 726z
steil	34lg
thirakiat	8210
li	14u5 14v7 14vy 14wu 14xw 5lz3 5m04 5m0z 5m1s
mbumba	1eyy
akhmedov	2ht8
ciavatta	87tv
djamalilali	6bm9
jadan	6fp1
ko	2w64 5g9m 5gar 5gbl
denkov	6ppa
healey	w8w
kafando	671t
mala	7zlt
reinesch	45y9
kochkorov	86zx
mouamba	3e25
pierluisi	70xx
seaton	7ljw
twyford	73np
workneh	8f0d
ntutumu	655j
kopofi	43t2
annadurdyyew	6574
anite	3xd6
bashagha	3yyf
donchev	84jo
randrianirina	19yi
salolainen	71o9
condor	7knh
devos	9mw
angelidis	7n0d
gaskin	3nxt
marchenko	1raj
adyebo	46gj
surasak	7x98
bourita	1f5o
crean	1s6g
tereshenko	7oln
juma	6hd2 6tso
masutha	661w
moctezuma	3w62
motta	qt2
jurabekov	4p8x
mandelblit	2wdw
ryang	7i3k
shapps	mxu
shmyhal	f2e
alves	3fs1
kosor	4r4v
conde	4n1 2rut 33ay
fonotoe	41rx
mboweni	83og 83p7
arnous	4jwf
gjosha	5g7p
tialavea	3zrz
amo	44vs
rafini	3476
gladstone	1zej
christopher	1yzj
fearne	3ce5
giorkatzi	3cmd
humphries	84xe
idani	6w2q
kyi	7op
tang	4h63 4leg
corkill	7chb
harwood	72gs
hassad	6bwv
manuari	3ldv
mukena	2cko
jefferson	1v0g
paswan	78kx
bobojonov	757y
bah	2kuz 4dob 5to7
solonandrasana	6tit
sheu	7qbr
zyuganov	l1q
خامنهای	4bh
duhalde	gx6
lissouba	1ih1
mouakher	7bs6
rotich	4h52
yamassoum	6kyt
bran	4nbj
haddacks	6z9y
habibi	4fat
tojo	pxw
geagea	1q2t
moon	1dex 6hls
ndihokubwao	3o5k
salehi	46g 23de
yesimov	2d0r
muzito	29rj
budanov	135j
gamerdinger	3m2a
serrano	47ln 52z3 6obo
sow	7kt0 7m48
xojayev	32vr 4ss0
qian	1le8
pillay	1f7z
sebastiao	7148
zelenskyi	1y9d
dosayev	8gjn
jettou	3p3v
stanishev	7oj0
fitzpatrick	33xj
konteh	72mr
laschet	6xj
טראמפ	g10
coveney	7say
donwahi	2dky
ernst	51yk
matyushevskiy	88gi
palacio	2ho7
dulaymi	6ron
jeanne	2hbr
arosemena	2vuz 788n 7gwq
mba	2n8o 380n 6yx3
msuya	3e8d
rushbrook	73v0
timbo	2k70
ترامب	g10
mofaz	1rgm
mayad	4czl
brandt	1zo2 3i2s
stutzman	61fm
atambaev	2k06
harshbarger	3lw4
mcbride	7mjy
felaj	3vdh
garcia	2jp 2fc1 2km0 2r7t 3czr 3x4q 42kk 79mm 7dwh 7ycy
okwachi	7alz
paetongtarn	1i7q
stanton	4axp
sultonov	2jjr 6vvi 87hv
engola	39kf
rwangombwa	517o
baghdadi	1b8
igga	4s5h
prevost	1kos 5jtz
rowley	105m
dur	14b
russell	bob
wells	7b99
achi	6ycn
yerrigadoo	79x5
bautista	7fip
neves	y4d
nahavandian	6da5
radhakishun	75wd
attaf	1tw
lawrence	3qd6 7rgq 8bym
pen	uhr 17tc
kumolo	83sh
leung	14pp 2ou1 2s7k
martelly	673n
cherue	43zl
chettiar	2pz4
durazo	2gzp
gonzalez	gt3 j0e 55f8 5ph7 5w1q 5wr4 8941
kavelashvili	1avx
mateke	73p1
kucinskis	60iu
obi	1jn0
rene	jq9
chung	3cvk 3cwl 3cxl 3cyr
hamdani	7t3c
mamin	2uye
trahan	5nvx
kara	2wrt
krishnamoorthi	77dy
lovin	4ogw
vargas	lzf 47o3 57f8 67sr
tan	5k9g 6nwc 84yy
grijalva	29fl
nehru	u3a
sata	66ge
tuitama	86cq
pinter	7lpb
merkel	5we
tomasdottir	o41
ramazani	3u2m
barrow	1fu 3ju7 6q6r
cimatu	7gsf
heine	pym 826i 8dcj
penjor	8go0
samsoedien	7fjm
darrieussecq	466q
elsisi	23j3
kane	32yi 5ukz 8g8i
mulino	y8n
abbasi	7p71
khurelsukh	10wz
walet	6q23
murkowski	5n5o
kopacz	ies
niyazov	1qcx
saar	m2o 4mt5
sharawy	5sil
chalerm	38z6
jovel	7lsq
majcen	4nn3
pelivan	5258
tria	48x4
popovic	6nfv
necib	4igy
roh	1og4 1oh9
sidibe	4v90 6aif 6cjz
gai	7tcb 7ygi
kabi	6qal
stashevskyy	7uzz
larrain	3zzg 4hhz
rakotovahiny	3u1l
سلمان	1d58
escobar	2mrv 88v6
sangheli	2o6w
chavalit	c62
ferbrache	72db
gowin	4ty8
isa	4o3f 5da7
jalahma	8hsv
нетаньяху	95d
chowdhury	63g0
daio	6t91
dunn	6n1n
pengel	6yqm
кадыров	1mbv
charette	ps1
giles	7g3z
sako	5sut 7uib
semere	7npt
moloua	4047
든	vm8
amewu	4zsq
shaked	2wq1
sturza	3wjv
wied	850e
crow	4u3w
snegur	69jp
conte	mct 13ex
motaze	5o34
roper	629e
shifeta	7560
hunt	v1e 4azc 8d9x
crvenkovski	33oh
gingrich	1fqn
erakat	1pib
kiley	5cqm
masry	8hk0
doan	6o30
enoksen	4eng
javadyan	2ub3
salazar	6k4 5py5 5xli
hayrapetyan	6a7g
moallem	1yq8
lukac	3oy2
collas	7cgh
jaburi	7jp8
trabelsi	6cpf
lagarde	cum
dassigli	2yee
kadis	5h28
crapo	68aj
mahamadou	6vz8
qaddur	5sh2
rojas	3wyv
tawfik	4i9d
khalil	2i5w 3n8f
koehler	q6d
mcguire	50ry
petrenko	70f4
verge	3jdq
reynolds	2ox 3ef3
vulin	2fo1
crane	3s7j
samphan	10u5
путин	1xsg
rajaonarivelo	4heq
cleverly	tfa
mustafa	1coj 4o11
sanader	sb2
benavente	3m8f
gudmundsson	5vjb
kurti	2wz
leppa	4tw7
verges	6zny
kiro	3d5z
rapapa	6rbz
rahman	1rng 1u8j 2vjd 6eu1 6i69 8jt6
ratzinger	1kft
zatlers	87o5
demirel	1tua
kilicdaroglu	107y
kyaw	4j37
zarqawi	1d5
maktum	5teh 5tgl
joly	1ekx
schillerova	2fra
freeman	5070
krasts	4bu7
nkutumula	2ess
ibraimov	58pw
khatiwada	8hwr
santana	4p2g
boto	2awv
demchuk	68pb
nauseda	m94
pedrazzini	6406
attlee	daz
grayling	3bp3
asgrimsson	4dcb
горбачев	1aox
bio	ytq
chelugui	7s91
ganga	49pj
oquist	6zgn
seretse	8aq3
czaputowicz	4qi0
souguimi	4ia5
aquino	8zc dgc
benbitour	2avt
hague	1zg9
newsom	ky9
arapari	590e
bejerano	49bk
wyden	7fxt
barrot	uix
ada	55mk
benediktsson	31s4
loughman	323e
yadav	63l2 77tv
الله	osx
bedoui	6r6l
moe	5ov3
quliyev	44rf
hung	5k78 6nzr
joneidi	5k5j
huq	6jes
larsen	7d5d 8919
matane	6zuz
meisch	3dfy
enari	2v8l
aleman	6zo 2kfx
edjo	2xy3
baden	4ujd
kujundzic	68zr
musyoka	7vqn
bellerive	4w1m
oregan	7nej
archa	8b9
miller	14or 1svc 31k3 37lc 62k6 6412 75bd
cristiani	2hi5
johnstone	72k4
sorabi	26k9
ceausescu	1g2o
frank	82ul
kielsen	5f65
mkhize	8kio
awaleh	6b1w
maafu	5qyt
zubaydi	6goe
i	11w6
lappo	2nd4
lilic	8k6s
raggi	21jp
sen	qvr
whipps	1tdw
ahern	9lw
aideed	1bvw
georgieva	12tv
hoxhaj	3uo3
marhun	5dbw
andre	34eo
walesa	13y6
гутерреш	6g4
brathwaite	6ojb
kountoura	3rx2
fadul	42hu 53sp
foster	6wh 31gj
klyuyev	2p7b
levits	3rfp
miyakou	3pxi
djukanovic	1b16
adoboli	3wmr
barley	5bai
sankoh	joa
dzhumagulov	2shr
fitzgerald	7nb0
straujuma	5ikx
yusef	6cu2
lange	ehd
hassane	3ekq
isifu	5cpw
bryant	4col
dlamini	2lcf 2ywi 3e9y 6s4l 6z1t 7hrf 7quj 81lg
dudaev	ggd
ibrahim	6oa r5m 3yb4
koteich	8h8h
boc	3tem
traore	r7v 3ls4 3mt8 7jl3
maait	6c67
muhriddin	7stf
kamilov	26pw
sindwah	6e1g
titus	3mlh
sutter	znm
butkovic	6stl
dion	5l3x
ntshangase	3c2e
chinh	1jww
echweru	6jun
ebanks	2nh7
manaouda	5ti0
eisenhower	gdy
westerman	34dq
chea	53mp
fetterman	5064
ngarso	7rn5
cha	1l05
blanc	7ft4
loudiyi	23ul
calvo	3pul 5x9p
guerrouj	23i5
mavima	6zcx
danino	7ehg
kalliomaki	2s95
navickas	5cjx
德	138v
arbour	15ch
letsie	11xu
azuba	6h9e
nasim	6dbd
ngute	562j
pompeo	1ajk
wague	7kv8
lujan	2znj
sonexay	1sht 7tpx
amarin	8be6
kleist	5hvc
akunis	6sh9
obuchi	106m
abdulrahman	1cyv
dondo	10b8
ocha	1l05
ын	1170
pesantez	4zmv
racan	4q19
soumhet	300l
kwiyucwiny	4ai5
schuster	7h4l
toman	69wu
hayden	8dsl
цзіньпін	20dj
bruins	34f9
dean	qhc 5r8z
chizhen	8a5l
delors	sxy
shawky	7zgf
walcott	4xd7
sevele	3zux
goldenberg	3rcr
philip	3h8c
khurelbaatar	3az3
kwon	5i6t
puente	6van
stanescu	6ziv
magras	34hx
carlsson	rsh
chand	5nlv
friedman	5jkp
lluka	87p5
столтенберг	uvs
asjes	4pva
masimov	5ape
sohi	2l9z
boye	5rd1
flood	68do
osama	1hms
kiey	85u4
matambo	6u7q
pence	1agp
ramarolahy	3c5b
ndakolo	71e1
abacha	1q95
paudel	1m8d
prabhu	7xd8
villeroy	4398
capgras	3tj8
tevdovski	3ozk
luka	3ya3
tien	6o3t
tudose	67xo
azzam	5umc
elbegdorj	85vy
taha	2imt
yeung	5csa
abaga	5ok1
churchill	1zt8
issaias	4pco
murashev	6rlq
rarawa	3kzz
gnassingbe	ire
ken	3o7z
farron	1v75
bartolo	3x9u
ruberwa	2ww9
babanov	6u49
ciller	1u2y
bonamici	7xs1
bucaram	5m
hifter	10px
jo	4yic 4yj7
tonge	7ea2
sheriff	7s45
zeballos	898c
ezz	5cz3
sifi	6h2d
angula	6l21
randrianasolo	4qz2
kavaldzhiev	83x1
mordechai	211i
temaru	6v8a
tobgay	1w07
canikli	6rnl
carey	3jsd 688c 8920
estrada	xin 58ax
giuliani	1oz2
iweala	1ft4
nafisa	6k5i
jihad	26tw
mandela	1fk1 1zra
quirno	1i5o
johannesen	2d73
koni	6jw6
boubakar	7r2k
hammarskjoeld	du1
diogo	32rp 5qc2 8b9j
nano	ipm
samper	i6m
savinguvu	8ina
iwaya	1tyb
holguin	7gky
menjivar	3sy0
muqtada	1e4s
rosso	5163
bullrich	1inc
chunnu	6jdd
jovic	4q42
plenkovic	5a2
salmond	37c
gurirab	81o4
habyarimana	z2d
mansour	29ly
hata	8667
prevot	195r
gan	45oy
jumblatt	1yox
peretz	4s2
shareef	7qcn
dardari	27cq
faour	8cdy
gabbard	1w1k
robertson	lcs 4aq9
tshisekedi	kps 22zh
kariuki	6zar 7qys
ilie	8ax8
mueller	47fl
youssoufi	23z8
binh	6o21 85ny
jusko	4p88
mccormick	3iut 7cq5
giap	1y2n
salvidar	518i
roy	3b1v 7el9
valchev	5h8m
hachani	2b0f
adali	4rov
hayes	4rbm 72hm
kontic	76m7
mubarak	qbd 3y54 4qd1
ekuful	87dl
farrell	3pl6
horsford	7vzp 8h7h
matusila	74mh
roopun	75ft 75yl
zida	8fio
alfaro	3ggg
alvarez	35mw 7bt8
hall	5can
ndimira	6xrm
gillespie	3h6u
dias	41mw
nzapayeke	2nm2
schulz	18eg
steinmeier	jwv
yang	20mu 6onb 73pv 8ftl 8ful 8fvk 8fwi
dahak	3p34
hasan	1bmw 6koc 7a2o
zagorski	5wh8
asiamah	4o85 5i0f
dobrovolskas	2hri
obama	8ct 42sj 6p0e
senghor	15zl
mete	6s7y
sophara	3ah9
kourouma	4l4o
bininga	2plk
mbayo	3w8t
brezhnev	14g4
kasapoglu	64nf
sukarnoputri	1985
nasirzadeh	80z
sedky	2vdy
spahn	4x8e
teabo	2gh9
christie	ck7 71me
dougan	37am 7nzo 7xgv
dujmovic	8k56
gandapur	2hzh
bessent	1qlj
faber	6ygo
hirut	4i59 4i6h
houmadi	4daq
jahangiri	3vvn 3vwh
kabua	2laz 3ij4 4mlv
radisic	8jx0
caballero	49dd
moumouni	2lsb
qarase	5im3
airlangga	2cp2
benn	1vpf
paravac	32qn
shyr	7qrx
mutharika	1jln
rina	7dfy
hoa	85q7
piyasakon	74yz
zitouni	7zxc
bailhache	73rq 8dkv
bello	6e5y 7rp4
durhanow	7yqh
godoy	8b0r
duale	246z 28qf 5cws
fraccaro	7cbi
jarlov	79j0
raymond	86ny
ujanga	7scd
vejonis	7783
dakin	6p8z
mashsatile	6zc3
mulcair	1v3a
santelices	3tqn
goring	pqq
ayyub	2htz
cerar	1bcn
lataste	81xa
sejko	469j
thompson	2zwp 3jbg 49j3 4sgu 68my
balbuena	6y6q
fritch	3r1b
mangara	31pl
simion	lga
portillo	2h4c 2z1z
sadissou	8fk0
baerbock	62l
hadi	mi 262u
leterme	2210
mosisili	6wrm
rayner	5zf
avaei	2ji4
fonseka	7mpb
peralta	2fis 54k7
silvestri	3trs
abraha	28hs
babayev	6jhh 7ivr
braganca	5x6q
read	5148
gallego	7h02
kettab	6ld8
zhong	8jpo
halferty	68eg
ntita	7lm9
obernolte	4ude
shekhawat	312u
jong	51wj 51xl
samateh	2aiy
knot	5g66
tonko	6zn6
nasser	kui
spidla	8bof
abassi	61j6
eldring	5knw
fetlework	411j
hatami	2m2s
putin	1xsg
rakusan	8b4u
correia	35s0 38pr 6srn
nimrod	3t0n
yaziji	6q9a
bitakwira	5918
jansa	tt3
tarand	2olb
adami	3psv 3r3p
madero	3646
мишустин	1aui
monti	17x8
green	2d8v 4e0p
wadagni	7fs9
lee	whv 13zp 140v 1436 144a 145g 146k 3lj4 5jmh 5kcm 5kdj 5kel 5kfo 5kgk 5khn 5kim 5kjk 5kkh 68hu 7x0o 7xmi
virolainen	2qsf
尔	5we
cripwell	7cid
eyyubov	8fya
mourao	oa3
regala	2acj
wingti	6wkx
abazovic	3p4u
ioannou	5gu3
kajman	23gu
lopaoo	6mj6
rengiil	3vgu
hasanov	2i4g 8iwa
garzon	2pw5
yeh	8gdn
중	1137
habumuremyi	74j4
kohl	pbu
nabi	6d89
aderholt	7dob
dancila	8azp
ssozi	3kwm
malabo	3f7u
nemiro	77mx
beighle	8h2b
carvalho	2mpc 3xaw
gates	1nqq
kubilius	5k3
mordaunt	1j8c
בנט	1emz
bordans	4tgn
ersek	2txl
mobutu	1blj
nabit	7jq2
ba	2kty 635d
kabafunzaki	4hds
minasyan	2u8h
quevedo	5v49
derache	4j6x
laadhari	8js4
lalota	6opm
nikolla	5mv7
amu	2m1m
chastanet	2jw5
cocker	4rz6
marzouki	1ddx
ляиен	1wh9
bazarow	2z17
margrethe	1ljv
petry	kfb
shulgan	5gs5
kostic	33pv
odio	3sjk
papikyan	7xce
raini	8g1i
rimsevics	4m8b
risler	41ib
vagnorius	464k
kean	8279
sylli	2yxm
cassell	57v1
harada	8hdb
madari	6diu
aguerre	7yhg
nakamura	5hs5
okitundu	5lbz
sory	4cud
malmierca	7f2d
chamisa	1fix
mazankowski	3ogz
키	1y9d
fox	14yx 1wz4
maroto	7ben
vance	dr6 sg5
adityanath	218e
zalkaliani	3jky
пригожин	20vk
maouloud	2l1z
sinkevicius	69dw
bek	25cy
paolantoni	741s
silina	icm
burnete	6orq
cosic	3nq6
manyeh	6hrd
prayut	1l05 75pq
kariyawasam	2d3d
esono	7h9r 7s14
hern	5cp3
sotomayor	2nxo
bawara	48gm
kafayin	3y2d
alingue	4uea 5r6a
giammattei	30g
hichilema	o13
levy	ei3
lezzi	2y6f
ghalawanji	6tqo
knezevic	4a7z
pintea	7u97
vesikula	83ed
beyshenov	4t30
boebert	5jna
djindjic	22me
ghoghomu	6z5i
gozney	7clb
sarney	ya0
zhumagaliyev	2uzl
dawes	39jn
samarrai	2c7o
riffath	4kug
banerjee	16v7
gumbo	5354
trichet	uda
estes	7fv1
harrigan	6xzd
kahlon	6i22
scott	2fze 2wd3 3246 3c76 4cj2 5ka6 7d65 8395 8d3o 8e3y
talesi	80f8
griffith	6hn2
koulibaly	8ite
agamyradow	764w
petraeus	ena
manu	5hxk
komorowski	avl
인	1dex
atangana	5og9
mansur	5ur2
pesic	3p1i
villalobos	89r7
zapata	hiv
cong	8bx5
gjiknuri	3fv0
yongchaiyudh	c62
norcross	3oik
savona	6x1l
zandanshatar	2245
novak	zvm 2gbc
ward	401t
dilleita	6bj6
hayya	10r3
sisi	al
eoe	7ua8
delbene	7xq9
хаменеи	4bh
babangida	r1t
ergoge	3uzy
carter	79k vd7 34n1 4zyd 85lg
karunatilake	462f
kipefa	65ac
mullah	7zh5
alvarado	35jb 35l3 7aym
janovic	6pmu
lomuro	61yb
بايدن	vm8
wiens	2tvf
heinrich	61v0
montenegro	15vm
sada	6g5a
groysman	1y88
magaziner	7otr
salma	7jx1
meri	148h
nevu	4it2
salimane	5ar2
ventura	5v7n
kallmyr	521g
nehls	85n5
pierret	3dim
rajoelina	5nn
fabiano	3tw1
khan	rkp zn0 1pey 43s9 5en6 6tuo 7pbf
vautrin	bp4
amlo	5qd
jamankulov	2wvd 5vl0
hamani	2b29
yermoshin	8bsg
milatovic	t7o
kouyate	5j54
omarov	7mbb
pato	7dby
bataysh	5uns
jagdeo	314k
nasr	7is5
svavarsdottir	7xsx
babacan	2hv7
dowers	2u1y
maumoon	8i28
djata	4yur
涛	qkf
coolidge	b3a
matiza	4zdq
allawi	7tl
jomaa	64kx
mmusi	72ri
westerwelle	n5q
wijetunge	3moi
nazif	2b98
stiell	1s8q
seguro	6j1
davaasuren	862o
prabowo	1kv4
gotsiridze	7fmk
hageman	4f00
shunevich	4lr9
waqainabete	4lby
argimon	2z7v
bresnahan	7dq1
choubani	5ihp
banka	8erw
lipponen	1i3t
rawabdeh	285v
restrepo	54qu
koty	3fgj
cox	46a8 6qpt 6zqk
wu	xpi 8f3p 8f4p 8f5i 8f6e 8f7v 8f8p 8f9m 8fak
edmond	325b
girardin	2qvw
abusteit	3xr6
fitial	2zrp
luzanic	4q27
moller	7u53
case	3pqa
mujawwar	2idc
onyeama	46d2
monroe	tjt
nsour	2708
asquith	plc
bolenga	5rox
mascarenhas	2rw1
montano	83q5
rasa	4ihq
alcolumbre	e77
conille	45r3
isturiz	2t5x
kulasegaran	5hom
redzuan	6gwm
birt	65j6
силва	15q5
barrasso	4zvm
qaboos	1tbp
awuah	4lfr
suprun	870t
privert	4z4u
эрдоган	1mll
abela	1nhk 37g9 46fl
boudiaf	1bs8
jones	3k0y 5jp6 65b3 7pko
muhammedow	2zfk
baikoua	8b36
luk	50jo
steel	3j7i
dow	877b
malpass	elg
metsola	1o3l
sarouma	272x
note	5cij
sichalwe	5k3q
ardern	smd
pakdemirli	2zjc
barr	1zbj 2pcw
manet	qun
raka	m19
badaruddin	2x9m
korchid	5r3o
latta	7dye
roberto	83mx
chapo	e0g
gatkuoth	3xoq
gbagbo	13oc
chernenko	12n1
austin	156j
greenidge	35dt
hikmatullozoda	6ner
klutse	5hyh
meredow	6kgi 79ht
malbon	3xue
alexis	4r1y
hirono	64c0
litlle	2ovm
mirisim	7tfj
chhon	5bkr
lassakova	5od0
sanha	2udq 3qx8 5tiw 5yax
sivak	2n4r
arce	15ky 4g77
dupuy	2e7a
stauber	71we
altamirano	84bv
sharma	5nnj 5sbl 7pn3
ciolos	3fji
dahabi	6krk
fairbanks	39l8
maurice	7b4j
pacheco	28b6 54j8 5806
puri	4era
smerkolj	2fti
franco	jsn saa 58de 5pc9
atta	5c2l 5i5k
jakobsdottir	100c
mbaraka	794n
lilo	4ac5
refunjol	44ct
castiglioni	5p4n
fadel	2ayx
kalfin	4pwy
rocard	1a5u
tesfai	811f
zhotev	73de
aso	1ua8
haddad	j9t 5ijd
halleslevens	6gzf
tonela	3vnp
kok	1zqg 7d99 80rl
issa	2v4l 3hmp
kagayo	4wif
nkuete	4v4n
bonnici	86ui
jahjaga	2vh1
jetten	1ngp
damane	28w0
kyeyune	4f78
sigua	80ei
barros	7hf5
baradei	1bt3
howe	l2z 33yj
kolelas	5j17
fonseca	4aen 52ja 7180
abdalla	6aq4
ogles	2p02
bafaqih	2e1b
meng	4aj0
gulyas	47ie
kameeta	8jin
christofias	3kem
khristenko	8a72
פוטין	1xsg
borja	4xn0 7ezx
mugabe	mwu 1nyd
pereira	3596 4hgz 89oz
tornaes	86z5
besigye	12ex
ziguele	623n
guardia	3p77
ibrohim	2wz6
koupaki	6xnp
ленин	1xlb
morin	675c
sanjoyo	3ro6
swinson	vh6
drigo	51ff
sima	7acd
рубио	17g8
bellen	3q5
honcharuk	1h9f
laouan	5rgi
werner	477r
reina	36mb
keating	1iu7 8dvx
kiska	2o8h
ndaitwah	1fo5
nhan	6o4q
patronis	4ya1
silk	519z
straker	5o0w
hawke	a6c 2fwe
marovic	7xw2
masaju	46ui
khamtai	5e52
nzenza	7nlc
bainimarama	jv9
аббас	16fh
rochester	5n2u
jamaal	6bzx
kostevich	4npo
newhouse	3g9r
ndimubanzi	6yms
youngkin	mez
guido	2mjy
cuevas	5axu
马	8ct
elkin	8j7p
adhoum	2aqg
capriles	pg6
bechir	6b9y
zardari	7c3 9qz
bakhtadze	5u83
ghiorghish	484y
penfold	7309
mapesela	8075
owais	26a6
amherd	8atf
benkirane	23kx
gobind	49qa
kamikawa	219d
thio	4h9p
munive	62l1
rabbah	2x0s
kuscevic	5o9u
mastoor	6d5r
woldenkiel	8evy
jeb	unu
ravkov	2o5i
chhin	31mg
prachin	75ec
haji	6rj3
banks	4xz8
taki	6cnt
kibuule	7g2d
torode	66k8
yala	5hr1
ondo	3gos 3w77 41fv 6xw4 7k7k
dahlgren	4elm
matecna	45ch
gume	443d
обама	8ct
karoui	4dwx
kerekou	18v8 6af2
gumeniuc	2ua8
rio	3sdg
blaszczak	60q0
zhukov	2gjk
mumba	6npe
sidi	6cih
adeang	e8l
carlos	11w6
espinosa	5xmy
loudermilk	2ygo
yamani	1yv 5dif
acuil	2wm7
cherizier	vf1
petro	nd4
popolizio	6nlg
sagintayev	2xsh
weah	lm0
lafia	7iki
sargsian	8342
umrzoqov	7mrm
angleberme	4vpn
benabderrahmane	2wqs
grubes	56ix
khamenei	4bh
parly	41kx
alanoca	8eaz
mbs	1d58
rutherford	516r
swe	5i8l 5i9x 6kcq
vaz	3hru 4mdf 5550
castor	5bdd
hussen	2b4g
saemala	42at
chastenet	2jw5
cruickshank	2jtd
palacios	2trz 32n3
gilani	21kr
bermudez	8aul
furst	8fel
tchama	34vw
tut	8gzq
zaluzhnyi	1wru
azeema	2wy6
taeia	4kcn 4ke6
tekaiara	7gvv
kiisler	7rii
baryomunsi	3bmj
hilal	4fr0
donmez	3z51
uwihanganye	4vb1
angelkova	6pw3
mattis	tij
aznar	y5j
bolger	val 4rv4
poston	4y7e
gyurcsany	j6z
medvedev	fi3
schaeuble	1zz8
shaw	2vmq 88s7
siddiqui	5d47
jaquite	5tvj
quinones	4nqh
messmer	611z
sadat	6q7
bollestad	6spx
tegeltija	8k9g
temido	61qb
amongi	30z6
parmelin	nez
cowen	aqo
goldman	3f0r 3g5v
reps	5spu
romaihi	2j3a
tarlev	88cy
bussetti	5w53
turwomwe	30zx
artano	7vjl
garland	19fd
puapua	84fw
siimann	61me
charles	11kj 3raw 3ucj 3vr3 595a 74cl
duda	5p3
mata	5vyd
picardo	3xv7
abhisit	160
fabius	13my
mutuuzo	70jb
primis	4x0s
issac	62h6
shaheen	4wjt
menon	790c
ubayd	7l10
基	1y9d
hoeven	50ba
gajdos	72e6
jantrar	4tkt
smarth	7gmh
stuart	44ir
makuch	56su
sorasak	6wz5
maoate	80pe
saied	zc5
kebich	8c95
murmu	gch
ravony	431g
sapoka	8ae7
araghchi	25
mahamat	2506
manepora	2oxq
niane	62o2
jarrah	4rr6
tahiri	28by
waigel	1uup
trott	5qwi
pok	3xvx
wee	8d56
andeme	4p0b
blunkett	ebv
gnofam	6q3j
kaituu	7ztc
mahar	2i7u
kostunica	1y4k
ramos	jki 2lk7 2tez
centinaio	4892
drian	ul1
enebish	5ly8
kioa	7sr3
mahmood	1rdg 7p4f
nfono	2xzi
zinichev	8gqv
mitib	5utw
gordhan	75n4
yermak	5lg
hofer	6qp1
butime	846s
adambi	7l6d
kiet	1y3n
barbosa	2rq3
pritzker	scy
bela	619c
brazauskas	43k
thune	wyc
gruevski	1gj7
palkovics	5jbq
ruckauf	36u4
birol	ioz
hadirca	4kiu
mutawe	281o
tamim	1tzb
koivisto	63rf
mullin	5crg
serdyukov	50b
jalili	1pjf
lukman	5qgj
share	2dy5
greene	6z98
nghia	85qy
hamza	2b3q 2zdx
poumele	45l7
serufuli	3wrk
boisadam	73vw
boula	7bhx
kemp	sno
sefland	71he
sklyar	7fqd
sturanovic	8jff
hamacek	4sw8
castriciones	4zz5
halonen	1u99
villanueva	38w0
weekes	6zt8
grange	6tdl
wilders	l00
kamysz	204y
wetherell	4adk
fry	7hs5
burton	7y9p
carrascalao	603u
qasabi	5t40
humphrey	qnn 5fv0
tong	2qyx 84uy
villa	1iaq
werthein	lvm
venkataraman	77wi
soriacomua	43ws
faisal	1qja
akiror	2adc
matha	5ird
paisley	qzw
patil	75lg
mekamne	3kty
daea	73a1
mushobueka	5zaw
borius	4wew
boric	krq
michaelsen	2upr
sergeenko	3jj2
albright	162t
haydar	2i56
maggie	46r5
mijiyawa	6isr
lajcak	69vt
siniora	jp3
mattarella	1r6z
frederik	11p7
hakim	ov 6fh7
juha	242v
qahhorzoda	3zon
matuku	5is4
sistani	4ic
dagalo	1c04
marcos	j1y j2u rjv 1t6d
ataturk	1e98
grecianii	8ju5
hikmatyar	n7v
yon	8ha5
茂	1rpc
jaishankar	1p7a
ariel	87b8
muferiat	6j2m
nailatikau	3ut1
sarraj	iuq
uwera	3drx
fayez	3ydm
hrytsak	88jw
talas	6jzd
ubah	86mq
anastasiadou	88dy
toppin	7g36
caesar	7ijq
walsh	6w8h
amorim	bss
moah	2hcp
oresharski	7525
abdelbagi	4jul
brodjonegoro	2y28
leekpai	czi
puce	58ye
lazarenko	70e2
lwin	6l5k
whitlam	mw2
espina	2er6 4bz3
garkun	8bhm
hamdok	43
alexandre	32hd
mahdi	1gq 4fk 1pfq 6iz4
pushilin	exg
razzaz	6twr
nkurunziza	1k6z
samani	8clu
adewole	4o74
aliyev	pty rgy
conteh	6yf9
youssouf	16jy 2jft 5s2g
puna	4h2d
villar	617k
pun	6lo5
davidovic	4u21
opape	4zfz
zandamela	7fep
foley	1vil
gina	7yzf
opimbat	2hdg
hoffman	706q
sankawulo	8egf
fumio	km1
issouf	2ycv
shih	7qdk 7qeh 7qff
mandaba	4vrc
lapli	50ge
massano	54ef
mubaidin	7kwp
soekarnoputri	1985
anastasiades	1g8h
issoufou	165l
kuyumian	7cno
mcdowell	29a9
moscoso	69ml
botelho	879k
mitrovic	2g9w
radu	7ryu
rahimzoda	77yb
turchynov	6syr
mwesgiye	29on
ratas	58xh
tadjiddine	7yiy
cvetkovic	69rm
giheno	509m
murasira	2ee3
cardenas	89h4
delauro	7g92
lwenge	47sg
mizzi	4za8 5goi
amirabdollahian	qdy
braghis	3p98
bryce	7690
farahi	486e
naruseb	2k90
nguene	7009
cho	cc8 ccw 3b88 3b94 5egw
necas	7372
silva	6rx 15q5 17s5 1wa0 2a83 2t48 2w1p 30lz 3w2y 3w44 3x0f 40hx 48nf 556r 5587 6pzn
toca	6nde
lulei	3kv4
mandya	39qb
turhan	64o9
ademi	2srw 2unw 3q54
aissa	6axe
angue	3whs
goldwater	8jb
zemmour	22yg
roble	6cb9
phillips	5n6i 6142 6pai
rahimi	6dej
sun	1td0 7x29
emefiele	49vx
kandari	4o1z
raynin	4lvi
dembele	6lru
valtonen	h9o
`,
    directory: `000000120021002w0044005b0060006r007i0088008l009200ai00bi00bw00d300dn00dn00ec00fg00gz00h900i000iz00jd00jd00js00js00kz00mr00ny00ol00pb00q400qi00qu00qu00rk00tg00tr00ug00vg00vr00wj00y500zh010e010u011p012d0130013b013m013m013x014x0158015k017w0188019l01ad01b701bs01df01df01ek01fa01g601hq01jo01jz01kk01lj01lw01m901m901m901o401o401oi01ou01qo01rf01s701sf01t901u901uy01vr01wu01xm01yd01yn020602320252025f0263026302730282028n02aa02b602bd02c602cz02cz02cz02d802ej02fb02gi02hx02jb02k002lw02m902n502o002oe02p702q102qc02rh02s502sc02tk02u902v802vi02wk02xa02yg02zr030x031q03250325032t0337033j033v034g034r034r034r03530353035g0373037u039a039y03aa03aa03b503db03dx03em03fv03gl03gy03io03jj03kw03m903mp03ni03oy03q303qv03r503rs03s703sk03t503v203w003wq03xf03zs040u041j041j041u042c043d044c0452045f045f04670477047j047x049i049u04ag04ag04ag04ag04c104cd04cd04d604f304fw04g804gj04gz04hb04j704jh04ju04ky04lw04my04np04ou04q504rv04s904s904s904sm04t904ug04v404w504wx04xp04ys04z304zv050x053505470554056w05760583058j059805a005ap05b405b405bs05bs05ca05cr05d205e005ec05ec05ec05f305ft05gw05iz05iz05k505l505l505m505nm05nx05oa05q705qo05sf05to05u405us05v305we05wr05x205x205xe05y605zc05zq060i060x061a061n06220622062k063m06410641065t0664066s0672067y067y067y067y068a069a069w06b106ba06ca06eg06f806fj06gb06gz06hc06is06j306k106kd06ko06m006nd06nt06oe06oq06pw06q706q706qo06rs06s906sz06to06u006ub06v806w506wq06x506zu070n070n070n072h073j074p074p075w076c077a0783078t078t079m07ai07at07c707ck07d707dt07e407eg07es07g607gi07h907io07j207jd07jw07kj07lw07m907mk07nu07o607q207qd07qd07qd07qd07qo07rv07th07ul07vw07xa07y907yx07zg0805080v080v080v081l08210821082e083v0846085c0862086i0872087g087t0883088v089w08a808b108bo08d908e308eu08f808fm08fy08h508hk08jh08jh08kq08l508m208m208mc08nu08o508o508p208qg08qt08rl08sh08tn08u908u908v308vf08vw08w808w808wq08wq08xd08xp08yh08z708zz08zz090x091a0939094z096i09790979097u09860990099p099p09as09bz09cp09dg09dg09lt09n709n709nx09pi09qk09rg09su09te09u709uj09v609vt09wl09xo09yb09ze09ze0a0l0a1d0a280a380a440a440a5t0a690a7n0a8k0a8k0a9p0abo0abo0ac30acf0acw0ae70ae70afg0ag10ag10ago0ahn0aj30ajo0akb0ala0ala0aln0amf0amw0aol0apb0aqa0aqo0aqo0arg0ass0ati0ats0auq0avj0avv0ax00ay50ayh0azi0b0h0b1q0b2i0b380b3p0b590b6a0b6a0b890b9m0b9m0bao0bbf0bbf0bbo0bce0bcy0bdl0bdx0bdx0beq0bfh0bh50bhx0bin0bin0bin0biy0bkb0bkj0bma0bma0bn20bnq0bo30bo30bo30bob0bq20bq20bqo0br50br50bri0bsb0btd0bu10bu10bus0bvw0bw80bwo0bx10bxa0by50byf0byf0byz0bzc0bzp0c0a0c190c1n0c2q0c430c4u0c5l0c6o0c7c0c8c0c920c920ca20ca20ca20caf0cbw0cc90cd10cdi0cdi0cdq0cdq0cej0cfa0cg40cgi0cgr0chp0cik0cix0ck30ckw0cm80cnd0cnu0co70cp20cpf0cpr0cr60cri0csh0cth0ctu0cv20cve0cvu0cw50cx30cxw0cy70cyu0d0g0d190d190d190d190d1l0d2b0d2b0d370d3m0d510d5p0d7j0d7w0d9a0daw0db60db60dcg0dd50ddu0det0dgl0dhk0dhk0dik0dik0dj00djd0dkk0dm30dn80dnk0dnu0do90dpd0dqj0dqj0drw0ds80dsl0dsw0dt70dt70dtj0du90duz0dvy0dxy0dz00dz00dzv0e070e1d0e1r0e2j0e2u0e3j0e4t0e6e0e6e0e780e7x0e8z0e9c0ea00eb00eca0ecz0ede0ee80efb0efo0egl0egl0ehg0ehr0eir0ek70ekk0ekz0eme0eng0enm0eom0epd0epd0epo0epz0eqz0es70eso0eso0eso0etz0ev50evn0evx0evx0ew90ex20exd0ey20eyf0ez60ezn0f130f1h0f230f2s0f3k0f410f4f0f4f0f540f5s0f5s0f5s0f640f7g0f7r0f8g0f8v0fa70fb00fc50fc50fdi0fdv0fej0ff80ff80ff80fg80fh30fhx0fio0fjd0fl80flw0fm80fml0fnq0fo40fo40foi0fpe0fpp0fqg0fr50fs00ft40ftk0fty0fuw0fuw0fvc0fvx0fwu0fx80fxz0fyl0fzd0g020g0s0g170g2u0g2u0g3e0g4e0g520g660g6n0g6y0g7k0g8l0g8z0g9m0g9m0gay0gay0gbx0gcc0gd10gdd0gdd0gec0gfr0ggr0gh50gh50ght0giz0gjj0gkp0gl30gm10gmv0gnk0gos0gpy0grm0gsv0gtl0guo0guo0guy0gvb0gvb0gwc0gyv0gyv0gyv0h0m0h380h440h4t0h5h0h6c0h720h7t0h8u0h9k0h9v0han0hb70hcm0hcy0hcy0hcy0hdb0hed0hfo0hh80hh80his0his0hji0hk80hlw0hmq0hnb0hnm0hon0hqn0hr00hrb0hrn0hrn0hs90hs90hs90ht20htq0hu20hu20huu0hv60hvg0hvs0hwg0hx80hxz0hzw0hzw0i070i1h0i220i2f0i2f0i2t0i2t0i3z0i3z0i3z0i4p0i520i620i7c0i840iam0ibf0ic40id80idy0ifg0iha0ihp0iiv0ijv0ikq0ilf0ilf0ilf0in80io40ioj0ip40ipz0iqd0iqu0irw0iso0itr0iv00ivd0iwo0iy70j040j0g0j160j240j380j410j4d0j4p0j620j7f0j880j880j9b0j9o0jag0jat0jc20jc20jcv0jdq0jdq0je00jec0jfl0jgr0ji80ji80jj50jlp0jm70jn70jo30jpt0jq60jqk0jqk0jqk0jqz0js40jto0jvc0jvo0jwd0jyk0jzd0jzr0k0t0k160k1m0k1z0k3d0k420k420k4v0k590k6a0k7s0k900k900kac0kau0kby0kca0kdp0kf70kg30kge0kh20khw0kj50kjj0kkl0kl10kls0kmg0kms0knf0knf0knq0ko20kof0kp70kpj0kpy0kqm0kr60krr0ksu0ktz0kus0kv40kw80kx50ky40ky40ky40kyx0kzk0l0j0l200l3m0l4a0l4m0l4x0l640l640l6i0l6y0l7y0l890l9n0lab0lar0lbj0lck0ldy0le60lej0let0lf90lhh0lii0lj90ljg0lkn0ll10llr0lm40lmi0lmv0lo00loy0lpq0lq20lq20lrq0lse0lsy0ltj0ltw0lvb0lw10lwc0lwc0lwt0lxx0lyk0lyy0m060m160m160m1x0m2a0m320m3u0m4w0m4w0m6v0m7r0m8q0m920m9u0mb10mb10mdi0mdv0mdv0mdv0me60mf40mg80mhp0mi20mi20mia0mj20mj20mk10mkq0ml30mmq0mnc0moj0mow0mqt0mrs0mt20mt20mts0muj0muz0mvn0mwa0mx50mxv0my70myw0mzz0n0d0n0s0n140n140n290n290n290n350n3n0n420n4v0n5k0n6l0n7t0n8x0nad0nb30nbd0nbn0ncz0ndo0ned0ner0nf50ng00ngc0nho0nho0nid0njx0nke0nke0nlt0nn80no90no90now0nq40nrt0nrt0nt20nt20nt20nt20ntp0nu90nwd0nx30ny10nzc0nzc0nzp0o010o0y0o1p0o220o2v0o3k0o3u0o4n0o5b0o5o0o6g0o750o7r0o8j0o8u0oag0ob50obt0ocf0odr0oe60oem0oex0ofv0ogk0ogk0oh70ohu0ohu0ohu0oi60oj00ojx0ol30olz0on60opb0oqe0ori0orw0osn0oto0ouq0ov20ovh0ovu0oxm0oyb0oz10ozd0ozv0p060p190p2n0p3n0p4a0p4n0p4n0p5v0p6m0p6z0p7i0p7s0p860p860p8l0pae0pat0pat0pbk0pd00pdr0pet0pet0pfg0pgv0pha0phm0phw0pia0pj60pji0pk60pkr0pl30pl30plm0pnd0poz0ppz0pqz0pre0pre0ps40psh0psv0psv0ptm0ptm0put0pvb0pvb0pw80pwm0px00pxd0pyj0pyj0pyv0pz60pz60q0i0q0u0q0u0q1j0q1v0q250q2q0q3e0q450q5b0q660q7w0q870q8u0q9p0qa00qai0qbz0qdy0qeb0qgr0qgr0qiu0qja0qkd0qkp0qlp0qmh0qmy0qnn0qnn0qol0qpk0qq90qq90qs10qtm0quh0qvx0qx50qx50qx50qyb0qz00qzo0qzo0r0k0r0x0r1b0r2g0r370r5n0r5n0r5n0r6o0r7o0r8e0r9g0r9g0rak0rav0rav0rav0rav0rbj0rc00rce0rd10rds0ree0rf40rg80rgw0ri30rkt0rl50rll0rmh0rn80rob0rp80rqk0rr80rr80rrs0rte0rtp0rv20rvu0rwg0rwv0ryk0ryy0rzo0s0w0s150s150s1i0s1i0s260s2s0s450s4j0s5j0s5j0s6m0s850s850s9d0s9p0sag0sb80sc50scy0sda0sdn0se80sev0sf80sgf0sgf0sgp0sh30sim0sjd0slf0slf0slf0smd0smq0snm0snm0snm0soq0spd0sqf0srs0srs0ss80su00sub0svd0swa0swl0swv0sx70syq0sz30t0b0t0w0t1r0t250t2s0t340t3i0t3x0t4l0t4z0t5p0t760t7o0t810t8k0t9h0tat0tb40tb40tbi0tcn0tdc0tea0tea0tfb0tgd0thk0thk0thx0tib0tiq0tjk0tjx0tlu0tmh0tn60tnh0to30tp50tsg0tsq0tt60tur0twb0tx90tx90tz30tzv0u0z0u1o0u1o0u2o0u2z0u3b0u450u5k0u7h0u7v0u8r0u9v0uba0uc50uc50ucs0ue70ue70uf20ufp0ugd0uh30uho0uia0uim0uiy0uk50uk50ukg0un80un80upc0urj0utx0uvm0uvy0ux20uy60uym0uzq0v0j0v0x0v2b0v3q0v4h0v4y0v5m0v720v7v0v9m0vav0vb80vcn0vdf0vdt0vg30vgx0vi30vio0vje0vk80vm50vnb0vnb0vnn0vpp0vpz0vqm0vri0vsr0vt10vtp0vu10vuo0vv10vvm0vw90vxp0vz80vzn0w0b0w0m0w0z0w1n0w3f0w3f0w3s0w460w5c0w5k0w5k0w7q0w7q0w8i0w9i0wa80wa80wak0wbi0wdb0weh0wfi0wg80whb0whl0wij0wij0wjz0wli0wli0wn00wnf0wof0wqm0wr90wsb0wtm0wu00wu00wub0wux0wwg0wxe0wxp0wy80wyi0wyt0wzv0x140x140x1x0x280x280x330x330x3d0x3d0x590x5k0x6e0x6v0x8a0x8j0x8x0x9q0xa40xau0xau0xbt0xc40xc40xc40xd20xel0xff0xin0xks0xl40xlg0xmk0xmy0xnw0xoa0xpb0xq20xqy0xrz0xsd0xta0xtz0xtz0xvd0xx30xz60xz60xzh0xzu0y0y0y1b0y1b0y1x0y1x0y2n0y2n0y350y4x0y5j0y5j0y5j0y670y7b0y8j0yaa0yb20ybq0yc20ycu0ycu0ycu0ydr0yef0yf70yfi0yh90yhl0yhw0yjb0yku0yku0yku0ylo0ylx0ymx0ynm0yop0ypq0yr80yrj0yss0yss0yss0yt40yts0yux0yve0yw30yxk0yz30z060z150z1w0z2a0z3v0z490z4p0z5c0z600z7g0z7s0z870z8o0z9y0zay0zbp0zbp0zcv0zds0zdy0zes0zg80zh10zi40zi40zjx0zle0zlo0zlo0znn0zqd0zse0zss0zt40ztz0ztz0zup0zv20zv20zvu0zxk0zy80zzj0zzv100x10261037103v105e105p106110611061106a106w107x10891089109m109y109y10al10av10bf10c310ch10e210ew10fh10ft10g910gk10hd10i410ih10jl10jw10kl10l410lw10ma10n910nl10p310q210q210rx10sp10t510tr10uh10uz10vc10wt10xw10zd1107110i111o112v113711371137114r115811601174117h1181118e119911a911am11am11b911b911b911bv11gb11hw11j011jl11jz11k811lg11lv11lv11m611mh11nl11ob11om11px11px11qw11r911r911rm11s111sc11tc11ty11un11uz11vc11w211w211xh11xu11xu11y611zj120d120q121c121p122n122n124512451258125m12611261127b128c128c128t129812a612b912b912cb12cb12cm12d112ds12fm12fm12hl12ib12j712m212my12nl12p712p712pw12qy12sc12u512us12xd12y412yy12zr1305131m132x133p134c135b137h138i139f139f139q13af13af13az13di13ea13g313gi13gw13id13j213k413mw13nx13or13pg13qb13qb13rb13s113t413uk13vr13vr13vr13xe13yh13yt13zh140r14131426142j143o144t146d147q1482148b148b148b148o149k14ab14b914cj14dd14dp14fa14ga14i014it14jl14jl14kt14lj14lv14mz14o414ow14pa14pl14q914rg14tc14un14w514x514xt14zj151j1536153y15491551155b155k156i158j158x159m15az15bq15c615c615cy15ff15fm15gl15h915hw15ij15ji15kq15lg15lg15lg15ms15n315nu15oa15om15p815q915q915ql15qv15qv15sd15sq15sq15t215t215th15uu15vc15ww15xa15xx15y615yu15yu15z415zv1622162i162i162x163b1640164b164b164s16551655165w1668166p16751687168x16a116aw16bi16bv16cr16dj16dx16dx16em16f516fl16fx16ho16ik16k716l216m316mk16n916o216q216qg16qt16rj16rw16ta16ta16uv16vr16xb16yw16yw16yw16zh1709171g173c174h175i175u17641764176r177p178z178z178z179r17a317ag17b617c917cl17cw17ep17fo17g217g217gu17gu17h617i817im17iz17ku17ll17mc17mp17n217o617og17ou17p717py17q917ra17s317sf17sp17te17un17v117vs17wa17xe17xp17yr17yr180d181y182l182l182v1836183k184h184u1854186o1872187k187k189e189y18at18b818b818bk18bw18cy18dl18f718fo18gr18hs18i618jf18jf18jf18jp18kp18m418ms18ng18nq18o318o318oy18pn18r418rw18s918sz18ts18u418uk18w918x718xk18xk18yk18yy18zu190g191f192419241924192h193w195o196b197r198r198r19ai19ai19aw19cn19cn19cw19dy19en19ex19f819gg19h519ik19j719jt19ke19le19lp19lz19mb19mr19ne19od19op19pw19qb19sc19t219td19td19to19to19ty19ty19u819w019wu19xn19yc19yz1a041a0o1a1i1a281a2k1a341a461a461a611a6b1a7e1a8q1aat1abe1abs1abs1ace1ace1ace1ace1adg1aem1aey1agq1ai01ai01ai01ai01aia1aio1aio1ajf1ajf1aki1aku1al91am51anj1aop1apl1aqu1ar71arj1as91at51aul1avn1aw61awh1axk1ayf1ayx1ayx1azn1azy1b0x1b1o1b2x1b3l1b4d1b4d1b4d1b5n1b5x1b5x1b5x1b681b791b8g1b8u1ba21bae1bap1bb11bc61bcn1bcy1bdb1bf11bfg1bfg1bg01bhd1bhd1bhr1bi31bie1bjc1bkv1blm1bmp1bnn1bnn1bo51bo51bp31bpf1bpw1bqm1brh1brs1bs31bss1btk1buh1buv1bwc1bxs1byr1bzh1c0j1c181c1n1c2a1c2n1c2x1c4o1c5f1c5v1c731c8j1c8j1c8x1c9n1cb61cb61cbv1cbv1cd21cdh1cdt1cef1cg71ch91chk1cii1cje1cje1ck21cl91cm61cmx1cnu1co41cpe1cr61cru1ctb1ctb1ctv1cu81cul1cux1cvw1cvw1cw71cwu1cx41cz01d051d0x1d191d191d281d431d581d671d741d841d9i1dbd1dcc1dd11ddd1dfo1dgg1dja1djm1dlv1dmw1dnc1dpa1dra1dry1dsi1dt51dtf1dut1dve1dw31dwv1dwv1dx71dx71dy81dzl1dzy1dzy1e0p1e291e2k1e2v1e371e3x1e4c1e4q1e4q1e5s1e671e6l1e831e8r1e921e9t1e9t1ea41ea41eb61ebw1ebw1ecw1edb1ee01efm1egh1egw1egw1egw1eh51ehr1ejl1ejl1el21elo1emt1emt1enk1eom1eom1epk1epz1eqb1era1err1err1ese1ese1etu1ew71exm1eze1f1j1f1w1f2e1f2q1f3p1f3p1f4v1f5p1f651f6i1f6i1f771f7j1f7j1f9e1fad1fao1fbv1fci1fdg1fdq1ffg1ffz1fgy1fhx1fj31fjh1fjx1fjx1fjx1fk71fk71fki1fku1fku1fli1fng1fng1fo71fot1fpi1fq51frb1frb1frb1fsb1fu11fvk1fw51fxm1fz71g0j1g0u1g1i1g1w1g2x1g401g4r1g551g6c1g6c1g741g741g7u1g871g871g8i1g8i1g9r1ga41gas1gas1gbz1gd01gef1gfg1gfq1ggo1ghf1ghr1gi21gi21gi21gis1gkm1gl91gmv1gn81gnl1gob1gob1gpi1gpi1gps1gq61gr01grb1grb1gtd1gto1guw1gw71gwv1gx61gxl1gy81gyv1gzy1h0b1h1b1h2n1h3n1h411h4b1h4m1h4y1h5w1h691h7r1h8v1h9b1had1hbh1hcf1hcv1hd61heq1hf31hh11hh11hhh1hig1hjc1hk01hks1hlt1hm31hme1hp41hp41hqa1hqo1hqo1hrx1hrx1hss1ht41hun1hvc1hwi1hyo1hzh1hzs1i1c1i1x1i2c1i2x1i391i3o1i401i4o1i591i681i6l1i6l1i701i7k1i7u1i861i921i921i9t1iam1ibj1idc1ido1ie01ie01ie01ifo1ifo1ig31igd1igd1igd1ihe1ii41ij51ijs1ik81ik81il21in01in01io11ior1ipy1iqq1ir21ir21iru1isv1itb1iu31iuu1ivg1iwe1iwp1ixy1iyk1iyy1iyy1izd1izn1izn1j0a1j0y1j1a1j1a1j1z1j3d1j451j561j5i1j6t1j751j8v1j971j9v1jaw1jbn1jby1jc91jcw1jdx1jdx1jdx1je81jel1jf51jgc1jhv1jil1jjl1jjy1jkl1jkl1jl01jlc1jlm1jlm1jm81jmu1jmu1jmu1jno1jny1jpd1jpq1jrc1js11jtr1jv61jvo1jvy1jwh1jxm1jyw1jyw1k071k141k141k271k2z1k3l1k3l1k3l1k5b1k671k7g1k831k9i1ka61kbn1kcg1kdj1ked1kf91kf91kfj1kgb1kgn1kgz1khl1kib1kiz1kj91kjy1kl61klh1kmr1kot1kpe1kpe1kqo1krd1kta1kta1ktz1ktz1kv01kvl1kxe1ky51kyu1kzm1l0k1l0k1l1c1l221l2q1l3t1l4k1l661l6i1l851l9p1lap1lbz1ldg1le21lf41lf41lff1lgj1lgx1lha1lja1lle1lm51lms1lny1loa1lp81lp81lpm1lqp1lrr1lrr1ls21lt61ltv1lu61luz1lvn1lwe1lx51lxi1lxr1lyu1lzi1lzi1lzw1m0s1m1r1m2y1m3o1m3z1m4i1m4s1m4s1m511m5m1m5x1m6a1m6l1m7c1m7p1m8p1m9r1ma51maf1mbg1mbq1mda1mdp1mg11mgu1mha1mil1mil1mil1mj91mki1mlf1mm71mmm1mn61mni1mnw1mot1mpl1mqd1mqq1msj1mt71mu01mv71mx11mxj1mye1myu1myu1myu1n021n0f1n171n1v1n3c1n3y1n531n681n6z1n7d1n8j1n9y1nab1nao1nb01nb01ncb1ndj1ndy1nf31nfb1ngm1ngm1nhp1nhp1nj41njg1njg1njg1njr1nkt1nm21nmg1nnx1non1now1npp1nqs1ns51nsh1nt71nug1nv41nvk1nwd1nwz1nxl1nyk1nz01o041o041o0g1o0w1o2i1o2s1o3i1o3v1o4m1o661o7c1o8l1o9x1o9x1ob21obr1oca1ocp1ocz1odx1oet1og51ogj1ohh1ojg1ojw1ole1om41on01ong1ooa1oow1op81oql1osp1ot51oti1ou51ov91owr1oxx1oyc1p061p2k1p3s1p4r1p571p571p5j1p5j1p5j1p6q1p6q1p891p901p9c1pb41pca1pcy1peb1pep1pfp1pg21pg21pgj1pgv1ph91ph91phm1phm1pid1pjb1pkk1plh1pms1pms1pnp1pp01pq61pq61pqt1pr51pss1ptv1put1pw51pxd1py51py51pz81q0e1q0q1q1n1q2m1q3a1q3y1q4j1q691q6v1q761q8p1q901q901q9n1qa11qan1qbv1qc91qc91qdw1qec1qeq1qfg1qgl1qgl1qhp1qjd1qjq1qkt1qlo1qm01qm01qn11qnn1qon1qoy1qpc1qqi1qqs1qsc1qsv1qt91qub1qvd1qvs1qw81qwx1qxp1qzf1qzt1r051r0e1r1q1r211r3v1r4x1r5e1r641r6w1r6w1r791r811r8u1ra61rah1raw1rbj1rc81rct1rd91rdj1rdj1ren1rf21rf21rg71rhf1ri61riv1rjw1rkt1rm31rm31rmk1rmw1roe1rp61rp61rql1rrc1rsn1rt01rtq1rtq1ru21rvp1rwt1rxd1rxr1ryh1ryu1rz81rz81rzm1s011s0z1s1g1s221s3p1s511s6z1s8q1s971sa11sad1saq1saq1sbl1sbl1sca1sca1sdm1sdm1sdm1sf81sgo1sgo1shu1siw1sjx1sk61sk61sk61sk61sld1smw1sne1sns1soj1spf1spz1spz1sqo1srg1ssm1su51svr1svr1svr1swh1sxt1sz61szw1t1f1t1r1t251t3i1t3v1t501t5n1t6b1t6p1t7l1t8a1t9z1t9z1tab1tbr1tc91te31tep1tfe1tg71tgx1thh1tht1tht1tig1tj61tjh1tjx1tkc1tky1tli1tm61tm61tmk1tmv1tna1tnz1toz1toz1tq61trg1trt1ts71tsy1ttk1ttz1tul1tve1twe1twe1twe1tx31txu1tyg1tzg1u181u1l1u2a1u3l1u3l1u401u4n1u5h1u6f1u6p1u7j1u7j1u7j1u7v1u7v1u871u8w1ua11ubo1uc51ucv1uet1uf41uhd1uif1uip1uj21uk91ulf1um21um21umd1umt1un71unl1uoe1upa1uqj1urj1usb1utk1uum1uuz1uvk1uw91uxf1uy51uyz1v0d1v0d1v121v2b1v431v6f1v6f1v6f1v7n1v801vag1vcb1vcm1vdq1ve41vej1vez1vfs1vgh1vhy1vie1vk21vkp1vlf1vn31vpa1vqy1vt71vtk1vtw1vue1vwf1vwr1vx11vxg1vxg1vy71vyw1w001w0s1w1h1w2n1w3a1w3w1w5b1w6d1w6y1w7d1w9y1wbp1wbp1wcg1wcv1wdy1wex1wfn1wg11wgs1whg1wi11wis1wk21wke1wmr1wn11wo71wow1wow1wpb1wps1wqq1wsn1wtc1wu11wvv1ww61ww61wwh1wxc1wyk1x191x2a1x321x4j1x531x5e1x641x6s1x791x7q1x911xac1xd21xd21xd21xde1xeb1xeb1xeb1xf11xg11xg11xg11xhw1xhw1xif1xjq1xk21xkt1xkt1xl71xl71xng1xp51xq81xqn1xqy1xrb1xs21xt21xtp1xtp1xu21xu21xvd1xwi1xxt1xxt1xyp1xz21y0x1y0x1y0x1y2l1y2y1y3o1y401y4i1y5r1y611y6d1y7s1y8b1y961ya41yae1yae1ybr1ycl1ycw1ydy1ydy1yea1yea1yeo1yeo1yez1yfp1ygo1yhu1yij1yjc1ykb1yku1ym11ym11ynu1yog1yq91yre1yrq1ys71ysh1ysy1ysy1ysy1yu21yuv1yv81ywn1yxc1yxs1yy61yzs1z0n1z231z351z3g1z471z511z5a1z681z701z7q1z821z8e1z8p1z8p1z9f1zai1zb91zb91zcp1zd41zdv1zfa1zga1zhy1ziz1zjn1zkn1zli1zng1znw1zow1zpd1zqj1zqt1zr61zrh1zue1zvd1zw31zw31zwg1zx41zx41zxf1zyj1zz71zzx200r201s2021202p203v20512058205w2067206t2075207g2089208x209l20av20av20av20b920bk20bx20d220ds20ei20ei20ev20fv20g720gz20ih20it20km20lk20mg20nu20o720o720o720o720oj20pl20qd20r920sk20sk20ud20v120vd20vq20w320w320ws20yh20z820zr210m210m210m2113212621262134214b214n215s216i217e218y219921ao21cf21cf21dl21dv21e721fi21fi21hm21i421j621kg21kg21l421l421l421li21lv21lv21m821nx21qa21rr21s621uq21uq21w021wi21x021xx21xx21yk21yy21yy21zm21zm2200220x220x221c2229223r224522592259225922742289229l22a022aa22bb22bv22bv22d022fd22gh22gx22h822jg22ku22lr22n822nj22p422qm22qm22rm22t522t522tx22ui22v522x922yk22zl230r2312231v235b235h236v2377238m238z239h23a923aq23b923c023c023cb23cz23e623ej23f623fj23gh23i223ji23l723mm23n823oc23p323po23q123qp23s423sj23td23tk23uo23vy23vy23wt23xt23za23zr240w2418241l243g244a24502477247p248e248r2495249s24cp24di24dy24eb24eb24el24f724gz24i424ii24jc24k124ky24l724lk24lw24lw24mm24oa24oa24oa24om24q924qk24ro24ss24ss24t224t224u324vi24x924y324y324yu24z824z82507250k2516251p252r2538253x255a255a255p2560256c256n2573257g2595259i25ab25b025bs25c225dw25e825em25fc25g125h225ho25jh25jh25lg25lq25m125mf25mr25ne25o425q825r525sg25t425tv25tv25ut25wa25wk25xa25xp25xp25y125zu25zu25zu2606261j262z263a264d265f26862686268v269a26a526at26cx26eg26ez26g226gf26h426i426ig26jk26k726kv26li26lu26m726n426nf26ob26pb26q126rf26sf26sf26tb26tb26u126up26v026vi26wv26x526xi26ym26zb26zb26zb2702270h271m271m272f272q2738273j27482750275f2768276x278o279c279c279c27aj27aj27ar27b327be27br27c127cm27dl27ef27ef27f627fq27gk27h727hy27ij27kg27mj27nm27o227pc27pn27rr27ss27u727uj27ux27vk27w827x027xe27xr27yi27zb280128132832283t284g285m286b2882288u28a828a828bj28c628ci28dj28e728f028fc28fc28fc28gp28he28i028ic28ja28ja28kd28ko28lo28lz28mh28mt28o528p428rn28ry28sb28sm28sx28t928tv28ul28va28vk28wd28wd28wq28xd28y028z42903290q2916291x292v293829382940294d2960296o297f297o298t29ae29ae29aw29bc29bo29cy29db29e129e129ed29fi29gy29hm29i229jk29k829l829ll29me29mn29mu29na29oq29oq29oq29p129qa29qa29r429rr29ss29ub29vc29wf29y729y729yz29yz29yz2a032a032a0r2a1d2a1m2a2r2a322a3p2a4h2a5n2a602a602a602a722a7l2a832a8h2a9m2abh2acm2ad12adr2afa2ahj2al82am72ans2ao52aog2apu2aqx2arn`,
  },
  people: `A. P. J. Abdul Kalam	1,4,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	5,o,ek8l	7459020	Abbas Araqchi;Abbas Aragchi			ek8	e98
Abdalla Hamdok	0,1w,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	1,1c,ds8a,dt26
Abdel Aziz al-Rantisi	9q,6k,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	et,1w,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,x,e88c,ea3q;1,x,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			e97
Abdelaziz Bouteflika	1,1r,dv4r,ef42	57308	Abdelaziz Buteflika			dv,ef
Abdelmadjid Tebboune	1,1r,efcj	2821166
Abdou Diouf	1,v,dd11,dw41;21,90,dz11,eacv	219728
Abdoulaye Maïga	0,1o,ekbm	113577661
Abdoulaye Wade	1,v,dw41,e842	106963
Abdourahamane Tchiani	1,y,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	1,1i,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	pj,1h,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	3,70,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	0,5b,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	1s,8q,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	0,2j,ecce
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
Adel al-Jubeir	5,2e,eb4t,eecr	623802
Adolf Hitler	1p,f,c11u,cd4u	352	Адольф Гитлер			c1
Adolfo Suárez	0,3h,d873,dd2p
Afonso Dhlakama	1s,9j,dbah,ee53
Agostinho Neto	1,25,d7bb,db9a
Ahmad Shah Massoud	8,14,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	1,3g,ds3t,dt5p;1,3g,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	5,x,e07b,e736;2k,7o,ec73	58108		Aboul Gheit
Ahmed Attaf	5,1r,ds15,dvcn;5,1r,ej3g	401156
Ahmed Chalabi	op,1h,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Qurei	0,65,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	bd,6k,djc,e03m
Ahmed Zaki Yamani	2i,2e,cu39,diat
Ahmed al-Sharaa	1s,8p,ed1s,el1t;1,18,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani		al-Jolani	ekc
Ahmet Davutoğlu	5,z,e551,ea8s;0,z,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,z,dw5g,e38s	165487
Ahn Cheol-soo	p9,d,ec22,ec6t			Ahn
Aidarous al-Zubaidi	ph,1i,ed5b	22054939	Aidarus al-Zoubaidi
Ajay Banga	1,6o,ej62
Ajit Doval	28,4,ea5u
Akbar Hashemi Rafsanjani	3o,o,dc7s,dl83;1,o,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			dl,dt8
Akhmad Kadyrov	1,6v,dza5,e059	297006
Al Gore	e,0,dh13,dp12;4,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Alain Juppé	5,3,dp3t,dr5g;0,3,dr5h,dt62;5,3,e72r,e85a	215569				dr,dt6
Alan García	1,m,dh7s,dm7s;1,m,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	5k,0,dj8b,e21v	193635
Alar Karis	1,41,ehab	12358575
Alassane Ouattara	0,2b,dmb7,dpc9;1,2b,e6c4	57413
Albert Reynolds	2l,3d,do2b,dqcf
Alberto Fernández	1,2l,efca,ejca	2642828
Alberto Fujimori	1,m,dm7s,dwbm	133040				dm,e5
Alberto Gonzales	p,0,e123,e39h	202350
Alberto Núñez Feijóo	w,3h,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto van Klaveren	5,3b,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,3f,eg23,eg63;0,3f,eh3m	441633
Aldo Moro	0,11,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alejandro Giammattei	1,2q,eg1e,ek1e	2134696
Alejandro Mayorkas	3k,0,eh22,el1k	4714600
Alejandro Toledo	1,m,dx7s,e27s	207426
Aleksandar Vučić	0,1v,ea4r,ed5v;1,1v,ed5v	222031	Alexander Vucic			ea4
Aleksander Kwaśniewski	1,k,drcn,e1cn	55758				drb,e2
Alex Salmond	2y,79,e35h,eabi	10652
Alexander Bortnikov	91,5,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,3m,ega1,el23	476596		De Croo
Alexander Dobrindt	f,f,el56	85783
Alexander Downer	5,7,ds3b,e3c3	1239291
Alexander Dubček	9c,6c,d015,d14h
Alexander Haig	29,0,d554,d69l;1m,0,dd1m,de75
Alexander Hamilton	2w,0,819b,871v
Alexander Lebed	7s,5,ds6i,dsah;6,8y,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,t,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			ds
Alexander Stubb	0,31,ea6o,eb5t;1,31,ek31	503143				ek2
Alexander Turchin	0,t,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,3u,ed1q	78869		Van der Bellen
Alexander Zakharchenko	4x,7s,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	a,w,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	2,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,23,elb1
Alexei Kudrin	7,5,dw5i,e79q	351014
Alexei Navalny	w,5,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный			ed,ekc
Alexis Tsipras	0,2n,eb1q,ef78	312015				eb,ef7
Alfredo Stroessner	1,39,cm8f,dl23
Algirdas Brazauskas	1,3o,dp2p,du2p	212751
Ali Abdullah Saleh	1,1i,da7i,e82p		Ali Abdallah Saleh			e7,e8
Ali Akbar Salehi	5,o,e6cd,e98f	283201
Ali Akbar Velayati	5,o,ddcf,dt8k
Ali Alatas	5,15,dk3l,dvak
Ali Asadov	0,3v,efa8	12850075
Ali Bongo	1,u,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,o,ddad,dl83;4o,o,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			dl6
Ali Larijani	3o,o,e45s,eg5s;b5,o,el85	336363					e18
Ali Mahdi Mohamed	1,29,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2i,2e,dr82,ec57	2067470
Ali al-Sistani	l8,1h,do88	ali-al-sistani	Ali Sistani			dz
Alice Weidel	9s,f,ei6i						ed4n
Alija Izetbegović	1,c,dmck,dwae	183848
Alistair Darling	2a,1,e36s,e65b	296639
Alpha Condé	1,1d,e6cl,eh95
Alpha Oumar Konaré	1,1o,do68,dy68		Alpha Konare
Amadou Toumani Touré	1,1o,dy68,e83m
Amber Rudd	2f,1,ec7d,ee4t	479171
Amir Khan Muttaqi	5,70,eh97	60499905
Amir Peretz	8,a,e254,e36i	472117
Amit Shah	xm,4,ea79,eg1k;70,4,ef5u	4746875
Amr Moussa	5,x,dn5k,dx5f;2k,7o,dx61,e761	381113	Amre Moussa
Amrullah Saleh	q,14,eg2j,eh8f
Ana Brnabić	0,1v,ed6t,ek3k	26258815
Anastasio Somoza	1,4c,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatoly Chubais	j,5,dqb5,du3n
Anatoly Serdyukov	8,5,e32f,e8b6
Anders Fogh Rasmussen	0,49,dxbr,e545;21,68,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Andreas Papandreou	0,2n,ddal,dl72;0,2n,dpad,ds1m
Andrei Belousov	j,5,eg1l,ek5c;8,5,ek5e	4082839	Andrey Belousov;Андрей Белоусов
Andrei Gromyko	5,5y,cp2f,dh72
Andrei Kozyrev	5,5,dmab,ds15
Andrej Babiš	0,1y,edcd,ehch;0,1y,elc9	10819807
Andrej Plenković	0,2f,ecaj	11685764
Andrew Card	29,0,dx1k,e24e	504029
Andrew Cuomo	71,0,dt1t,dx1k;6,6w,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,4t,e7an,e815;0,4t,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	4,0,a534,a54f;1,0,a54f,a934	8612
Andrew Scheer	w,e,ed5r,eg8o	2846724
Andrii Sybiha	5,8,ek95	28701441	Andriy Sybiha;Андрій Сибіга
Andrius Kubilius	0,3o,e4c9,e8cd;gy,5g,ekc1	57663
Andriy Yermak	6z,8,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак
Andry Rajoelina	1,2d,e53h,ea1p;1,2d,ef1j,elae	57363
Andrzej Duda	1,k,eb86,el86	9151911				eb8,el8
Andrés Manuel López Obrador	7b,37,dwc5,e17t;t,37,e21j,e871;1,37,eec1,eka1	318508	Andres Lopez Obrador	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	1,3c,du87,dy87
Ange-Félix Patassé	1,1m,dpam,dz3f	314524
Angela Merkel	h,f,dqbh,duaq;76,f,dw4a,eec7;1p,f,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			e1
Angela Rayner	3,1,ek75,el95	18164278
Anita Anand	8,e,ehaq,ej7q;5,e,el5d	67442310
Anna Lindh	5,2i,dua7,dz9b	208591
Annalena Baerbock	5,f,ehc8,el56;xp,4n,el99	564328
Anne Hidalgo	a2,3,ea45
Annegret Kramp-Karrenbauer	76,f,eec7,eh1g	71359		Kramp-Karrenbauer
Anthony Albanese	w,7,ef5u,ei5n;0,7,ei5n	335697	Энтони Албанезе			ei5
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
Ariel Henry	0,1z,eh7k,ek4o	107451258
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
Assimi Goïta	9m,1o,eh5o	98497406
Atal Bihari Vajpayee	0,4,ds5g,ds61;0,4,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee			ds,e06
Atiku Abubakar	4,2h,dv5t,e35t	755878			Atiku
Augusto Pinochet	1,3b,d59b,dm3b		Augusto Pinochet Ugarte	Pinochet		d59,e3
Aung San	9w,2c,c9c,cf7j			Aung San
Aung San Suu Kyi	p0,2c,dk9r;11k,2c,ec46,eh21	36740		Suu Kyi
Avigdor Lieberman	5,a,e541,eb56;8,a,ec5u,eebi	58311	Avigdor Liberman
Axel Kicillof	o,2l,e9bk,ebca;6,8g,efcb	3754443
Ayad Allawi	0,1h,e06s,e153	313816	Iyad Allawi
Ayman Safadi	5,1n,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	1s,89,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	1,4e,dv4u,e25q;1,4e,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	0,1t,eha7	1638114
Aziz Nasirzadeh	8,o,ek8l	56367643
B. J. Habibie	4,15,du3b,du5l;1,15,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	5,x,ek73	93447756
Badr al-Busaidi	5,4h,eg8i	badr-al-busaidi	Badr Albusaidi
Bajram Begaj	1,47,ei7o	107422711
Bakili Muluzi	1,4y,dq5o,e05o	317107
Bal Thackeray	o2,4,cy6j,e8bh		Balasaheb Thackeray
Ban Ki-moon	5,d,e01h,e2ba;2k,4n,e311,eccv	1253	반기문	Ban
Banharn Silpa-archa	0,j,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	e,0,e113,e4bg;t,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			e32
Barham Salih	3,1h,e25k,e581;1,1h,eea2,eiah;5n,4n,em11	808173
Barnaby Joyce	3,7,ec2i,ee2q	4861362
Barry Goldwater	e,0,cl13,cx13;t,0,cw7g,cwb3
Bart De Wever	0,3m,el23	336599		De Wever
Bashar al-Assad	1,18,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد			dw7
Bassirou Diomaye Faye	1,v,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	0,k,ebbg,edcb	4877021
Beate Meinl-Reisinger	5,3u,el33			Meinl-Reisinger
Beji Caid Essebsi	0,24,e72r,e7co;1,24,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	5k,0,e221,ea1v	201795
Ben Carson	t,0,eb54,ec34;71,0,ed32,eh1k	816459
Ben Wallace	2p,1,ef7o,ej8v	263166
Benazir Bhutto	0,12,dkc2,dm86;0,12,dpaj,dsb5	34413				dkc,e4
Benigno Aquino III	1,2u,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benito Juárez	1,37,9y1f,ac7i
Benito Mussolini	0,11,bqav,cb7p	23559				bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Mkapa	1,2z,drbn,e1cl	320156
Benjamin Netanyahu	0,a,ds6i,dv76;7,a,dz2s,e189;0,a,e53v,eh6d;0,a,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,a,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	t,3,ed1t,ed4n	818118
Beppe Grillo	oi,11,e5a4,ed9n
Bernard Cazeneuve	f,3,ea42,ecc6;0,3,ecc6,ed5a	560890
Bernard Kouchner	5,3,e35i,e6bd	206327
Bernardo Arévalo	1,2q,ek1e	107254030
Bernie Sanders	qd,0,dd46,dl44;e,0,e313;t,0,eb4u,ec7q	359442	Bernard Sanders		Bernie	eb5,eg8
Bertie Ahern	2l,3d,dt6q,e457	154550
Betsy DeVos	3g,0,ed27,eh18	4898286
Bettino Craxi	0,11,df84,dj4h
Bezalel Smotrich	7,a,eict	18759744				eic
Bidzina Ivanishvili	0,32,e8ap,e9bk	57794
Bilawal Bhutto Zardari	5,12,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	1,78,ds7j,dub4
Bill Clinton	6,7p,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон			do6,dx6
Bill English	7,g,e4bj,eccc;0,g,eccc,edaq	4384608
Bill Frist	2u,0,dz13,e313
Bill Shorten	w,7,e9ad,ef5u	4910865
Binali Yıldırım	0,z,ec5o,ee79	863496
Blaise Compaoré	1,26,djaf,eaav
Bo Xilai	g5,2,e3bu,e83f	21822		Bo
Bob Brown	om,7,e1bs,e84d
Bob Dole	2u,0,dh13,dj13;2u,0,dr13,ds6b;t,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Hawke	0,7,df3b,dnck
Bobi Wine	p2,6,eg7m		Robert Kyagulanyi	Wine			ed7
Bola Tinubu	1,2h,ej5t	3510872	Bola Ahmed Tinubu			ej3	dv5
Boris Johnson	7a,1,e454,ec59;1u,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo		Boris
Boris Nemtsov	j,5,dt3h,du8s;w,5,dv8,eb2r
Boris Pistorius	8,f,ej1j	893758
Boris Tadić	1,1v,e07b,e845	483290
Boris Yeltsin	1,5,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин			dn6	djb
Borut Pahor	0,35,e4bl,e82a;1,35,e8cm,eicm	206471
Boutros Boutros-Ghali	2k,4n,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	0,1l,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brendan Nelson	w,7,e3bt,e49g	908749
Brent Scowcroft	28,0,d7b3,d91k;28,0,dl1k,dp1k
Brian Cowen	2l,3d,e457,e739	185272
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
Carl Bildt	0,2i,dna4,dqa7;9i,c,drce,dt6h;5,2i,e2a6,eaa3	52922
Carla Del Ponte	4q,7v,dv9f,e3cv			Del Ponte
Carles Puigdemont	1,7d,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,11,dp4t,dq5a;1,11,dv5i,e25f	1224
Carlos Andrés Pérez	1,p,d63c,db3c;1,p,dl22,dp5l
Carlos Menem	1,2l,dl78,dvca					dl,dw
Carlos Salinas de Gortari	1,37,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4q,eha2	27982047		Vila Nova
Carly Fiorina	t,0,eb54,ec2a
Carrie Lam	1q,63,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Caspar Veldkamp	5,38,ek72,el8m	123174040
Caspar Weinberger	23,0,dd1l,djbn
Catherine Ashton	4y,5g,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	5,3,ei5k,ek1b	273396
Catherine Connolly	1,3d,elbb	5052598
Catherine Russell	5j,9u,ei21
Catherine Vautrin	8,3,elac	2942097
Catherine the Great	ja,5,7a79,88bh		Catherine II	Catherine the Great
Cecil Rhodes	0,8h,au7h,b01c
Celso Amorim	5,w,dp7k,dr11;5,w,dz11,e711
Chadli Bendjedid	1,1r,db29,do1b
Chaim Weizmann	1,a,ch2h,ckb9
Chan Santokhi	1,44,eg7g,el7g	333135
Chandrika Kumaratunga	1,1b,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charles Haughey	2l,3d,dbcb,do2b
Charles Kennedy	4e,1,dv89,e217
Charles Michel	0,3m,eaab,efar;1,74,efc1,ekbu	950958
Charles Taylor	p1,4b,dlco,dt82;1,4b,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	nr,3,c86i,cc63;1,3,cr18,d14s	2042	General de Gaulle			c86
Chavalit Yongchaiyudh	0,j,dsbp,dtb9				Chavalit
Che Guevara	s,1s,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara		Che
Chen Shui-bian	1,n,dw5k,e45k			Chen
Chiang Kai-shek	1,2,bwaa,ch1l;1,n,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	5,d,el7j			Cho
Cho Tae-yul	5,d,ek1a,el7i	12617124		Cho
Choe Ryong-hae	ev,9,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	5,9,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	0,1o,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	7,d,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	6,7x,e61j,ee1g;t,0,eb6u,ec2a	63879
Chris Hipkins	0,g,ej1p,ejbr	5106890
Chris Patten	6,63,do79,dt6u;ju,5g,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	6,7w,ed15,el19	16215583
Christian Lindner	7,f,ehc8,ekb7	85806
Christian Stocker	1p,3u,el33
Christian Wulff	1,f,e66u,e82h	2540
Christiana Figueres	6v,85,e671,ec7i
Christine Kangaloo	1,45,ej3k	97400315
Christine Lagarde	7,3,e36j,e76t;4f,6s,e775,ef9c;1,7e,efb1	484605				e76
Christopher Luxon	0,g,ejbr	74370310
Chrystia Freeland	5,e,ed1a,efbk;3,e,efbk,ekcg;7,e,eg8i,ekcg	4492815
Chuan Leekpai	0,j,do9n,dr7d;0,j,dtb9,dx29	464301			Chuan
Chuck Hagel	e,0,dt13,e513;23,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	e,0,dv13;4l,0,ed13,eh1k;2u,0,eh1k,el13;4l,0,el13	380900	Charles Schumer;Charles E. Schumer			ed
Chun Doo-hwan	1,d,dc91,dk2p		전두환;Chun Doo Hwan	Chun
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
Cyril Ramaphosa	zp,q,dn77,dtck;3e,q,ea5q,ee2f;1,q,ee2f	1148669	Matamela Cyril Ramaphosa			edc
Cyrus Vance	1m,0,d91k,dc4s
César Gaviria	1,3c,dm87,dq87;21,7z,dq9f,e09f
Călin Georgescu	t,17,eka1,el3b
Dag Hammarskjöld	2k,4n,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	bd,9s,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	1,3o,e57c,ef7c	57379
Dan Quayle	e,0,dd13,dl13;4,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Daniel Chapo	1,3r,el1f	97058466
Daniel Noboa	1,1c,ejbn	112075625					ej6
Daniel Ortega	1,4c,dh1a,dm4p;1,4c,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel arap Moi	1,3e,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
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
Delcy Rodríguez	5,p,eacq,ed6l;4,p,ee6e,em15;6b,p,em15	15081116	Delcy Eloina Rodriguez
Deng Xiaoping	wn,2,dacm,dlb9	16977	邓小平;Teng Hsiao-ping	Deng		da,dtc
Denis McDonough	29,0,e91k,ed1k	3702047
Denis Pushilin	4x,7s,ee97	16514790
Denis Sassou Nguesso	1,20,db28,do8v;1,20,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Dennis Hastert	30,0,dv16,e313	553626	J. Dennis Hastert
Denys Shmyhal	0,8,eg34,el7g;8,8,el7h,em1	66094865	Денис Шмигаль
Desi Bouterse	7d,44,dc2p,dk1p;1,44,e68c,eg7g
Desmond Tutu	ct,q,di97,ds6n;ew,q,drcf,duat
Devlet Bahçeli	p3,z,dt76
Dick Cheney	23,0,dl3l,dp1k;4,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney			dx,e56
Dick Gephardt	4c,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,38,ek72	22338116
Dickon Mitchell	0,4z,ei6o	112679881
Dilma Rousseff	8k,w,e16l,e63v;1,w,e711,ec8v;1,99,ej3o	40722	Dilma Vana Rousseff		Dilma	e6a,ecc
Dina Boluarte	1,m,eic7,elaa	106474688
Diosdado Cabello	7k,p,e815,ec15;f,p,ek8r	1227076
Dmitry Medvedev	1,5,e457,e857;0,5,e858,eg1g;h4,5,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев			e41,e8c	e1be
Dmitry Peskov	xv,5,e85m		Dmitri Peskov;Дмитрий Песков
Dmitry Rogozin	3,5,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	5,8,eg34,ek95	24025631	Дмитро Кулеба
Do Muoi	2c,i,dn6r,dtcq			Muoi
Domingo Cavallo	o,2l,dn31,ds86	908305
Dominic LeBlanc	ms,e,ee7i;7,e,ekcg,el3e	3034854
Dominic Raab	8a,1,ee79,eebf;1u,1,ef7o,eh9f;3,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	7,3,dt64,dvb2;4f,6s,e3b1,e75i			Strauss-Kahn
Dominique de Villepin	5,3,dy57,e03v;0,3,e15v,e35f	131660
Donald Rumsfeld	29,0,d69l,d7bk;23,0,d7bk,d91k;23,0,dx1k,e2ci	184650				dx,e2c
Donald Trump	t,0,eb6g,ecb8;1,0,ed1k,eh1k;t,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
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
Eamon de Valera	2l,3d,c5ct,cr6n;1,3d,cr6p,d56o
Ebrahim Raisi	1,o,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi			eh6,ek6
Ed Balls	3g,1,e36s,e65b	260464
Ed Davey	49,1,e823,eb58;4e,1,eg8r	296689
Ed Miliband	w,1,e69p,eb58;49,1,ek75	216594	Edward Miliband
Edgar Lungu	1,1x,eb1p,eh8o	18352991
Edgars Rinkēvičs	5,34,e7ap,ej78;1,34,ej78	3047551
Edi Rama	0,47,e99f	316901
Edmund Muskie	1m,0,dc58,dd1i
Edmundo González	t,p,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Shevardnadze	5,5y,dh72,dmck;1,32,drbq,dzbn	151929
Eduardo Cunha	5u,w,eb21,ec77
Eduardo Duhalde	1,2l,dy12,dz5p	294578
Eduardo Frei	1,3b,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edward Heath	0,1,d26j,d634		Ted Heath
Efraín Ríos Montt	1,2q,de69,df88	467077		Ríos Montt
Egon Krenz	9e,7t,dlai,dlc3
Ehud Barak	0,a,dv76,dx37;8,a,e36i,e93i	125731				dv5,dx3
Ehud Olmert	0,a,e24e,e53v	93181				e2,e53
Ekrem İmamoğlu	qh,z,ef6r,el3n;t,z,el3n	59313241				ef4	ef3v
Elaine Chao	nf,0,dx1t,e51k;69,0,ed1v,eh1b	263322
Elias Hrawi	1,s,dlbo,dubo
Elina Valtonen	5,31,ej6k	17382244
Elio Di Rupo	0,3m,e7c6,eaab	15048		Di Rupo
Elizabeth Warren	e,0,e913;t,0,ef29,eg35	434706
Ellen Johnson Sirleaf	1,4b,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	9v,11,ej3c
Eluned Morgan	2y,87,ek86
Emil Constantinescu	1,17,dsbt,dwck	299152
Emile Lahoud	1,s,dubo,e3bn
Emiliano Zapata	ow,37,bf3,bn4a
Emmanuel Macron	o,3,ea8q,ec8u;1,3,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			ed1
Emmerson Mnangagwa	4,3t,eacc,edb6;1,3t,edbo	510523	Emmerson Dambudzo Mnangagwa			edb
Emomali Rahmon	1,3z,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	3u,b,dl17,ef4u	37979	Akihito
Emperor Hirohito	3u,b,bucp,dl17		Hirohito
Emperor Naruhito	3u,b,ef51	217096	Naruhito
Enda Kenny	2l,3d,e739,ed6e	57815
Enoch Powell	9,1,cs7r,cvak
Enrico Letta	0,11,e94s,ea2m	674957
Enrique Manalo	5,2u,ei71,el71	28925129
Enrique Peña Nieto	1,37,e8c1,eec1	296741		Peña Nieto		e87,ef	e7c
Enver Hoxha	kc,47,c9b8,dh4b
Eric Cantor	4b,0,e713,ea81
Eric Holder	p,0,e523,eb4r	312644
Erich Honecker	9e,7t,d353,dlai
Erin O'Toole	w,e,eg8o,ei22
Erna Solberg	0,4j,e9ag,ehae	291644
Ernest Bai Koroma	1,3g,e39h,ee44
Ernesto Samper	1,3c,dq87,du87					dq,du8
Ernesto Zedillo	1,37,dqc1,dwc1	298149				dq8,dx
Esmail Baghaei	ko,o,eka		Esmaeil Baghaei
Espen Barth Eide	5,4j,ejag	267320		Eide
Eva Perón	k9,2l,ce64,ck7q		Evita Peron		Evita
Evika Siliņa	0,34,ej9f	61121565
Evo Morales	1,30,e21m,efba	42410				e2,eg	dt8
Ewa Kopacz	0,k,ea9m,ebbg	246216
Eyal Zamir	8l,a,el35
Ezer Weizman	8,a,d96k,dc5s;1,a,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,q,dl8f,dq5a;3e,q,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk	de Klerk		dl8,dt
Faisal bin Farhan	5,2e,efan			bin Farhan
Farouk al-Sharaa	5,18,dg3b,e22b;4,18,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	5j,8u,eb91
Fatos Nano	0,47,dt7o,dua2	311596
Fatou Bensouda	4q,7i,e86f,eh6f
Faure Gnassingbé	1,2o,e154,el53;xo,2o,el53
Faustin-Archange Touadéra	1,1m,ec3u	57758	Faustin Archange Touadera	Touadéra
Fayez al-Sarraj	0,5b,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Federica Mogherini	5,11,ea2m,eaav;4y,5g,eab1,efbu	3741557
Feleti Teo	0,3l,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	1,37,e2c1,e8c1	57269
Felipe González	0,3h,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2u,cxcu,di2p
Ferdinand Marcos Jr.	1,2u,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	0,4a,e09t,e54e	191337
Fernando Collor de Mello	1,w,dm3f,doct		Fernando Collor	Collor
Fernando Haddad	qk,w,e911,ed11;t,w,ee9b,eeas;7,w,ej11	3069485
Fernando Henrique Cardoso	7,w,dp5j,dq3u;1,w,dr11,dz11	230578
Fernando Lugo	1,39,e48f,e86m	151879
Fernando de la Rúa	1,2l,dvca,dxcl	295007		de la Rúa
Fiame Naomi Mata'afa	0,4p,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1s,cr2g,d8c2;1,1s,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро	Castro	Fidel	cr,e42
Fidel Ramos	1,2u,do6u,du6u		Fidel V. Ramos
Filipe Nyusi	1,3r,eb1f,el1f	5448556
Filippo Grandi	5n,4n,ec11,elcv
Flávio Bolsonaro	t,w,elc5
Foday Sankoh	1s,9k,dn3n,dz7t
Fouad Siniora	0,s,e17j,e5b9		Fuad Siniora
France-Albert René	1,52,d965,e04e	224986	France Albert Rene
Francia Márquez	4,3c,ei87
Francisco Franco	4a,3h,c4a1,d7bk		General Franco
Franjo Tuđman	1,2f,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2a,e315,eico	57830	Voreqe Bainimarama
Frank-Walter Steinmeier	5,f,e1bm,e5ar;5,f,e9ch,ed1r;1,f,ed3j	76658				e9c
Franklin D. Roosevelt	6,6w,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt		FDR
Frans Timmermans	5,38,e8b5,eaah;kf,5g,eab1,ej8m	32681
Franz Vranitzky	1p,3u,di6g,dt1s
François Bayrou	of,3,e3c1;0,3,ekcd,el99	12963
François Duvalier	1,1z,cpam,d34l		Papa Doc Duvalier
François Fillon	0,3,e35h,e85a;t,3,ecbr,ed4n	101410
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
Félix Tshisekedi	1,h,ef1o					ef
Gabriel Attal	0,3,ek19,ek95	30339350
Gabriel Boric	1,3b,ei3b,em3b	16297876				ehb,em3	eh7
Gabrielius Landsbergis	5,3o,egcb,ekcc	17118365
Gamal Abdel Nasser	1,x,co6n,d29s		Gamal Nasser	Nasser
Garry Kasparov	w,5,e13a
Gary Hart	t,0,df2h,dg7j
Gaston Browne	0,53,ea6d	17177542
Gavin Newsom	6,6p,ef17,en14	461391
Gedion Timothewos	5,2p,ekai
Geert Wilders	p6,38,e22m					e4
Geir Pedersen	7w,4n,ef17,el9i
Gennady Zyuganov	9t,5,dp2e		Gennadi Zyuganov
Geoffrey Howe	2a,1,db54,df6b;1u,1,df6b,dl7o
George H. W. Bush	3d,0,d331,d51i;i1,0,d81u,d91k;4,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George McGovern	e,0,cv13,dd13;t,0,d47e,d4b7	331742
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
Gerry Adams	9r,3d,dfbd,ee2a
Getúlio Vargas	1,w,byb3,cm8o
Gianfranco Fini	5,11,e0bi,e25h	47583
Gibran Rakabuming Raka	4,15,ekak	18342893			Gibran
Gideon Saar	a,a,eh6d,eict;5,a,ekba	966349
Gilberto Teodoro	8,2u,ej65	1396192	Gilbert Teodoro
Gintautas Paluckas	0,3o,ekcc,el84	12655545
Giorgia Meloni	0,11,eiam	451791	Джорджа Мелони			ei9	ea3
Giorgio Napolitano	1,11,e25f,eb1e	1220
Gitanas Nausėda	1,3o,ef7c	9268379
Giuliano Amato	0,11,do6s,dp4t;0,11,dw4p,dx6b	202209
Giulio Andreotti	0,11,d42h,d577;0,11,dl7m,do6s
Giuseppe Conte	0,11,ee61,eh2d	53844829
Glafcos Clerides	1,5f,dp2s,dz2s	317648
Glenn Youngkin	6,86,ei1f,em1h	100963892
Gloria Macapagal Arroyo	4,2u,du6u,dx1k;1,2u,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	1,2o,cz4e,e125
Godwin Friday	0,55,elbs
Goh Chok Tong	0,43,dmbs,e08c	313300		Goh
Golda Meir	0,a,d13h,d663
Gonzalo Sánchez de Lozada	1,30,dp86,dt86;1,30,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	4,2h,e35t,e655;1,2h,e656,eb5t	57380
Gordana Siljanovska-Davkova	1,28,ek5c	12277168		Siljanovska-Davkova
Gordon Brown	2a,1,dt52,e36r;0,1,e36r,e65b	10648
Gotabaya Rajapaksa	2p,1b,e1bp,eb19;1,1b,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,7,d4c5,d7bb
Grace Mugabe	pn,3t,eac6,edbj	453364
Grant Shapps	81,1,ef7o,ei96;2p,1,ej8v,ek75	478596
Greg Abbott	6,7m,eb1k	5605224
Gretchen Whitmer	6,94,ef11	5607720
Grigory Yavlinsky	o7,5,dpa,e46m
Gro Harlem Brundtland	0,4j,dmb3,dsap;3f,7n,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Guido Crosetto	8,11,eiam	3119423
Guido Westerwelle	5,f,e5as,e9ch	58284
Guillermo Lasso	1,1c,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,14,dp6h,dq6s;0,14,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,34,dp77,dv77
Gurbanguly Berdimuhamedov	1,3i,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustavo Petro	qa,3c,e811,ebcv;1,3c,ei87,em87	704022				ei5,em8	e62
Guy Parmelin	1,2y,eh11,ehcv;1,2y,em11,emcv	121160
Guy Verhofstadt	0,3m,dv7c,e43k	12978
Gyula Horn	5,4a,dl5a,dm5n;0,4a,dq7f,du76
Gérald Darmanin	f,3,eg76,ek9l;a,3,ekcn	3123610
Göran Persson	0,2i,ds3m,e2a6	53747	Goeran Persson
H. D. Deve Gowda	0,4,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. McMaster	28,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	1,24,cp7p,djb7
Habib Essid	0,24,eb26,ec8r	3125311
Hafez al-Assad	1,18,d33c,dw6a	hafez-al-assad	Hafiz al-Assad			d33,dw7
Hage Geingob	1,3s,eb3l,ek24
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
Han Dong-hoon	a,d,ei5h,ejcl;p8,d,ek7n,ekcg		한동훈	Han
Han Duck-soo	0,d,e343,e42t;0,d,ei5l,el51		한덕수;Han Duck Soo	Han
Hanan Ashrawi	11i,7l,dna,dpc;11,65,ds5,du8
Hans Blix	5,2i,daai,dbac;5h,76,ddc1,dtbu;6i,4n,dw31,dz6u
Hans-Dietrich Genscher	5,f,d65h,do5h
Harini Amarasuriya	0,1b,ek9o	98298397
Haris Silajdžić	0,c,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	h9,1,e36o,eb9c	234182
Harry Reid	4l,0,e113,e313;2u,0,e313,eb13
Harry S. Truman	4,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman
Hashim Thaçi	0,3f,e419,eac9;1,3f,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	21,7h,do2g,ek9r		Hasan Nasrallah;حسن نصر الله			e2,ekc
Hassan Rouhani	1,o,e983,eh83	348144	Hasan Rouhani;Hassan Rohani			e96,eh8
Hassan Sheikh Mohamud	1,29,e89g,ed2g;1,29,ei5n	319153		Mohamud
Hassan al-Turabi	3o,1w,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	7y,5s,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4y,cy76,dq5o		Hastings Kamuzu Banda
He Lifeng	19,2,ej3c	8291839	何立峰	He
Heiko Maas	5,f,ee3e,ehc8	108447
Heinrich Himmler	f,f,cb8o,cd4t
Heinz-Christian Strache	77,3u,e14n,ef5j	44733
Helen Clark	0,g,dvc5,e4bj;16,9t,e54h,ed4j	180383
Helen Zille	9u,q,e356,eb5a	260693
Helle Thorning-Schmidt	0,49,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	1p,f,dea1,duaq	2518				dea,duc
Helmut Schmidt	1p,f,d65g,dea1
Hendrik Verwoerd	0,q,cq93,cy96
Henri Konan Bédié	1,2b,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	6,97,e4bt,edaf;t,p,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Kissinger	28,0,d11k,d7b3;1m,0,d59m,d91k					d1
Henry Paulson	2w,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	f,3u,edci,ef5m;77,3u,eh6j	1395041
Herman Van Rompuy	0,3m,e4cu,e5bp;1,74,e5c1,eabu	12983		Van Rompuy
Hermann Göring	89,f,c14r,cd4n		Hermann Goering
Hervé de Charette	5,3,dr5i,dt62
Herzi Halevi	8l,a,ej1g,el35	12407008
Heydar Aliyev	1,3v,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	4o,70,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,b,c9ai,cc7m
Hilda Heine	1,5c,ec1s,eg1d;1,5c,ek13	20090884
Hillary Clinton	e,0,dx13,e51l;1m,0,e51l,e921;t,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	1,22,de67,dmc1
Ho Chi Minh	1,i,cd92,d192	36014		Ho Chi Minh	Ho
Horst Köhler	4f,6s,dw51,e034;1,f,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,f,ee3e,ehc8	44612
Horta N'Tam	1,1g,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	5,1h,dz93,ea7b	982410
Hosni Mubarak	4,x,d74g,ddae;1,x,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك			dda
Hossein Amir-Abdollahian	5,o,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,1r,cx6j,dacr
Howard Dean	6,9y,dn8d,dz19;t,0,dz6n,e02i	337470
Howard Lutnick	6m,0,el2l
Hristijan Mickoski	0,28,ek6n	46675558
Hu Jintao	2c,2,dybf,e8bf;1,2,dz3f,e93e	15029	胡锦涛	Hu
Hu Yaobang	2c,2,de9c,dj1f			Hu
Hua Guofeng	8g,2,d8a7,dd6s			Hua
Hubert Humphrey	4,0,cx1k,d11k
Hubert Védrine	5,3,dt64,dy57	560682
Hugo Banzer	1,30,d38m,da7l;1,30,dt86,dx87	269039
Hugo Chávez	1,p,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес	Chávez		duc,e9c	do24
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
Ibrahim Boubacar Keïta	1,1o,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	15,2r,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,3f,do5p,e21l	192138
Ibrahim Traoré	9m,26,ei9u	114341246
Ibrahim al-Jaafari	0,1h,e153,e25k;5,1h,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	9v,b,e247,e55g						dl8
Idi Amin	1,6,d31p,db4b
Idriss Déby	1,22,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	3,1j,d74h,db17			Ieng Sary
Igor Dodon	1,23,eccn,egco	4164146
Igor Ivanov	5,5,du9b,e02o	378027
Ilham Aliyev	1,3v,dzav	57371	Ilham Aliev
Ilie Bolojan	0,17,el6n	18538164
Ilir Meta	1,47,ed7o,ei7o	727132
Imelda Marcos	kz,2u,d7b7,di2p
Imran Khan	o4,12,ds4p;0,12,ee8i,ei4a	155164	Imran Khan Niazi
Imre Nagy	0,4a,cl74,cob4
Inder Kumar Gujral	5,4,ds61,dt4l;0,4,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,4,cy1o,d93o;0,4,dc1e,dgav	1149
Inga Ruginienė	0,3o,el9p	124516173
Ingrida Šimonytė	0,3o,egcb,ekcc	437096
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
Iván Duque	1,3c,ee87,ei87	17478000
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
Jacob Zuma	3e,q,dv6e,e16e;1,q,e559,ee2e	57282				e3c,eh
Jacques Chirac	0,3,d65r,d88q;a2,3,d93k,dr5g;0,3,di3k,dk5a;1,3,dr5h,e35g	2105				dq,e3c
Jacques Delors	7,3,dd5m,dg7h;1,6j,dh16,dr1n
Jacques Parizeau	r,77,dq9q,ds1t
Jacques Santer	0,3p,dg7k,dr1k;1,6j,dr1n,dv3f
Jafar Hassan	0,1n,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	9z,e,eda1,el55
Jair Bolsonaro	1,w,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару			ee8	ee3
Jakaya Kikwete	1,2z,e1cl,ebb5
Jake Sullivan	28,0,eh1k,el1k	16730147
Jakov Milatović	1,42,ej5k	104417661
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
Jan Smuts	0,q,bn93,bs6u;0,q,c795,cg64
Janet Napolitano	6,8e,dz16,e51l;3k,0,e51l,e996	229032
Janet Reno	p,0,dp3c,dx1k	236421
Janet Yellen	5k,0,ea23,ee23;2w,0,eh1q,el1k	263725
Janez Drnovšek	0,35,do5e,dycj;1,35,dycm,e3cn	171228
Janez Janša	0,35,e0c3,e4bl;0,35,e82a,e93k;0,35,eg3d,ei61	57627
Jared Kushner	10m,0,ed1k,eh1k	13628723
Jarosław Kaczyński	ns,k,dz1i;0,k,e27e,e3bg	55917
Jaswant Singh	5,4,duc5,dy71	3518489
Javier Milei	1,2l,ejca	52395487	Хавьер Милей			ej8	ej6
Javier Pérez de Cuéllar	2k,4n,de11,dncv		Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	21,68,drc5,dva6;4y,5g,dvai,e5c1
Jawaharlal Nehru	0,4,cf8f,cw5r	1047				cf
Jean Castex	0,3,eg73,ei5g	3171170
Jean Chrétien	0,e,dpb4,dzcc	128543				dp,dz
Jean-Bertrand Aristide	1,1z,dn27,ds27;1,1z,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	1,1m,cy11,db9k
Jean-Claude Duvalier	1,1z,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3p,dr1k,e9c4;1,6j,eab1,efbu	57661				e8,efc
Jean-Claude Trichet	1,7e,dzb1,e7av	152905
Jean-Luc Dehaene	0,3m,do37,dv7c
Jean-Luc Mélenchon	nq,3,ec2a					ed
Jean-Marc Ayrault	0,3,e85f,ea3v;5,3,ec2b,ed5a	7711
Jean-Marie Le Pen	oz,3,d4a5,e71f			Le Pen
Jean-Noël Barrot	5,3,ek9l	30339198
Jean-Pierre Raffarin	0,3,dy56,e15v	63263
Jean-Yves Le Drian	8,3,e85g,ed5a;5,3,ed5h,ei5k	559040		Le Drian
Jeanine Áñez	1,30,efbc,egb8	16581287
Jeb Bush	6,7f,dv15,e312;t,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Sessions	e,0,dt13,ed28;p,0,ed29,eeb7	358443
Jefferson Davis	1,8j,a12i,a555
Jeh Johnson	3k,0,e9cn,ed1k	6176439
Jennifer Geerlings-Simons	1,44,el7g		Jennifer Simons	Geerlings-Simons
Jenny Shipley	0,g,dtc8,dvc5	235996
Jens Stoltenberg	0,4j,e1ah,e9ag;21,68,eaa1,eka1;7,4j,el24	57665	Йенс Столтенберг			eaa,ekc
Jens-Frederik Nielsen	0,5i,el47
Jeremiah Manele	0,21,ek52	6180897
Jeremy Corbyn	w,1,eb9c,eg44					eb8,eg4	eb63
Jeremy Hunt	36,1,e894,ee79;1u,1,ee79,ef7o;2a,1,eiae,ek75	333533
Jerome Powell	5k,0,ee25	6182718	Jay Powell
Jerry Brown	6,6p,d716,df13;6,6p,e713,ef17	152451
Jerry Rawlings	1,27,ddcv,dx17	51002
Jerzy Buzek	0,k,dtav,dxaj;1,75,e57e,e81h	55910
Jesse Jackson	t,0,dfb3,dg7j
Jiang Zemin	2c,2,dl6o,dybf;1,2,dp3r,dz3f	16597	江泽民	Jiang		dp,dz
Jim Bolger	0,g,dmb2,dtc8
Jim Chalmers	3p,7,ei5n	16217223
Jim Yong Kim	1,6o,e871,ef21		Jim Kim
Jimmy Carter	6,32,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter
Jimmy Cherizier	oj,1z,eg6a				Barbecue
Jimmy Morales	1,2q,ec1e,eg1e	17995110
Jo Swinson	4e,1,ef7m,efcd
Joachim Gauck	1,f,e83i,ed3i	2538
Joachim von Ribbentrop	5,f,c624,cd4u
Joaquim Chissano	1,3r,dib6,e122	208355
Joaquín Balaguer	1,2w,cy71,da8g;1,2w,di8g,ds8g
Joe Biden	e,0,d513,e51f;4,0,e51k,ed1k;t,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			e48
Joe Clark	0,e,db64,dc33
Joe Hockey	3p,7,e99i,eb9l	6210353
Joe Lieberman	e,0,dl13,e913;3s,0,dw88,dwb7		Joseph Lieberman
Johann Wadephul	5,f,el56
John Adams	4,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	e,0,dr13,dx13;p,0,dx22,e123	311141
John Bel Edwards	6,92,ec1b,ek18	6221385
John Bercow	118,1,e56m,efb4	263147
John Boehner	4c,0,e313,e713;30,0,e715,ebat	11702				e7,eba
John Bolton	3d,0,e182,e2cv;28,0,ee49,ef9a	311269	John R. Bolton
John Bruton	2l,3d,dqcf,dt6q
John Edwards	e,0,dv13,e113;3s,0,e076,e0b2
John F. Kennedy	e,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy		JFK
John Garang	pi,1w,df5g,e17u;q,1w,e179,e17u	167444
John Healey	2p,1,ek75	615077
John Howard	3p,7,d9bj,df3b;0,7,ds3b,e3c3	51330
John Kasich	6,9c,e71a,ef1e;t,0,eb7l,ec54	69319
John Kelly	3k,0,ed1k,ed7v;29,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	e,0,dh12,e921;t,0,dz92,e0b2;1m,0,e921,ed1k;xt,0,eh1k,ek36	22316
John Key	0,g,e4bj,eccc	57783
John Kufuor	1,27,dx17,e517	51005
John Lee Ka-chiu	1q,63,ei71	9051824	John Lee	Lee
John Magufuli	1,2z,ebb5,eh3h	5018756
John Mahama	1,27,e87o,ed17;1,27,el17	50678	John Dramani Mahama
John Major	2a,1,dlaq,dmbs;0,1,dmbs,dt52	9559
John McCain	e,0,dj13,ee8p;t,0,e34p,e4b4	10390				e42,e4c
John McDonnell	10o,1,eb9d,eg44
John Podesta	29,0,duak,dx1k	1290476
John Prescott	3,1,dt52,e36r	332393
John Quincy Adams	1m,0,8t9m,9134;1,0,9134,9534	11816
John Redwood	135,1,dp5r,dr6q
John Reid	2f,1,e255,e36r
John Steenhuisen	9u,q,efbh;c,q,ek73	6258967
John Sununu	6,7w,df16,dl14;29,0,dl1l,dncg		John H. Sununu
John Swinney	2y,79,ek58	333811
John Thune	e,0,e113;2u,0,el13	462981
Johnny Briceño	0,3n,egbc	6266369
Joice Mujuru	4,3t,e0c6,eac8	981736
Joko Widodo	ky,15,e8af,eaag;1,15,eaak,ekak	3318231	Jokowi		Jokowi	ea7,ekc
Jomo Kenyatta	1,3e,cwcc,da8m
Jonas Gahr Støre	0,4j,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	1s,9v,cy3d,dy2m					d7,dy
Jordan Bardella	9y,3,eib5
Jorge Rodríguez	7k,p,eh15	3295308
Jorge Sampaio	1,3y,ds39,e239	156780
Joschka Fischer	5,f,duar,e1bm	57344
Jose Maria Sison	9t,2u,d0cq,eicg
Jose Ramos-Horta	5,3w,dwaj,e26p;1,3w,e35k,e85k;1,3w,ei5k	11665		Ramos-Horta			d7b
Josep Borrell	5,3h,ee67,efbu;4y,5g,efc1,ekbu	312901
Joseph Aoun	ft,s,ed38,el19;1,s,el19	29033962
Joseph Boakai	4,4b,e21g,ee1m;1,4b,ek1m	2630483
Joseph Chamberlain	fr,1,az6t,b79g
Joseph Estrada	1,2u,du6u,dx1k	212733
Joseph Goebbels	y9,f,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,h,dx1h,ef1o
Joseph Kony	1s,91,dj
Joseph Muscat	0,4f,e93b,eg1d	938224
Joseph Stalin	2c,5y,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин			bs
Joseph Wu	5,n,ee2q,ek5k	6288088
Josh Shapiro	6,80,ej1h	6289368
Joshua Nkomo	o8,3t,ctc,djcm;4,3t,dm86,dv71
Joshua Wong	nn,63,ec4a,eg6u						ea9
Josip Broz Tito	1,7a,cl1e,dc54		Marshal Tito
José Antonio Kast	1,3b,em3b						ed8
José Eduardo dos Santos	1,25,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	1,m,elaa
José Luis Rodríguez Zapatero	0,3h,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	5,3h,eh7c
José Manuel Barroso	0,3y,dy46,e07h;1,6j,e0bm,eaav	15849	Jose Manuel Durao Barroso			e0b,eaa
José Maria Neves	0,5d,dx21,ec4m;1,5d,ehb9
José María Aznar	0,3h,ds55,e04h	55637				ds,e06
José Mujica	1,46,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Raúl Mulino	1,2t,ek71	108454869	Jose Mulino
José Sarney	1,w,dh3f,dm3f	244997
José Sócrates	0,3y,e13c,e76l	182367
Jotham Napat	0,2k,el2b	115252004
Jovenel Moïse	1,1z,ed27,eh77
Joyce Banda	1,4y,e847,ea5v	57388
João Lourenço	1,25,ed9q	28650390
Juan Carlos Wasmosy	1,39,dp8f,du8f
Juan Guaidó	7k,p,ef15,ej15	58833335				ef,ej1
Juan Manuel Santos	8,3c,e27j,e55m;1,3c,e687,ee87	57311
Juan Orlando Hernández	1,33,ea1r,ei1r	5951723		Hernández
Juan Perón	1,2l,ce64,cn9l;1,2l,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	5,37,eka1	357538		de la Fuente
Judith Suminwa	0,h,ek6c
Julia Gillard	3,7,e3c3,e66o;0,7,e66o,e96r	41563				e66,e96
Julie Bishop	5,7,e99i,ee8s	434858
Julio María Sanguinetti	1,46,dh31,dm31;1,46,dr31,dw31	311428
Julius Chan	0,l,dq8u,dt3r
Julius Maada Bio	1,3g,ds1g,ds3t;1,3g,ee44	283829		Bio
Julius Malema	oh,q,e97q						e44
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
Kaja Kallas	0,41,eh1q,ek7n;4y,5g,ekc1	11869065	Кая Каллас			ek7
Kamala Harris	p,6p,e713,ed13;e,0,ed13,eh1i;4,0,eh1k,el1k;t,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис
Kamla Persad-Bissessar	0,45,e65q,eb99;0,45,el51	57712		Persad-Bissessar
Kang Kyung-wha	5,d,ed6i,eh28			Kang
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
Keiko Fujimori	nx,m,e61				Keiko
Keir Starmer	w,1,eg44,ek75;0,1,ek75	6383803	Кир Стармер			eg4
Keith Kellogg	w2,0,ee4r,eh1k;11e,0,el1k,em1	27916194
Keith Rowley	0,45,eb99,el3h	6384971
Keizo Obuchi	5,b,dt9b,du7u;0,b,du7u,dw45	313339
Kemal Kılıçdaroğlu	w,z,e65m,ejb5
Kemi Badenoch	6e,1,ej27,ek75;w,1,ekb2	21592171
Ken Livingstone	7a,1,dw54,e454	220723
Kengo wa Dondo	0,h,dq76,dt42;5v,h,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Clarke	2a,1,dp5r,dt52;40,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,1x,cwao,dnb2
Ketumile Masire	1,4d,dc7i,du3v
Kevin McCarthy	4b,0,ea81,ef13;4c,0,ef13,ej13;30,0,ej17,eja3	766866
Kevin Rudd	w,7,e2c4,e3c3;0,7,e3c3,e66o;0,7,e96r,e99i;86,7,ej3k	43135
Kgalema Motlanthe	1,q,e49p,e559	152327
Khaled Mashal	an,6k,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	0,1k,dn3k,ds3u;0,1k,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalifa Haftar	fv,5b,eb32		Khalifa Hifter
Khalil al-Hayya	8j,6k,eka	khalil-al-hayya
Khawaja Asif	5,12,ed84,ee4q;8,12,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	xq,1j,d84b,db17			Khieu Samphan
Khin Nyunt	10j,2c,dk9i,dz8p;0,2c,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	0,1q,eda4,eh1r;1,1q,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	0,b,dnb5,dp89;7,b,du7u,dx4q	315565
Kim Beazley	8,7,dgcd,dm44;w,7,ds3j,dxbm;w,7,e11s,e2c4	304561
Kim Campbell	0,e,dp6p,dpb4
Kim Dae-jung	w,d,djbc,du2p;1,d,du2p,dz2p	45785	김대중	Kim
Kim Il-sung	4o,9,cg99,dq78	41117	김일성	Kim
Kim Jong-il	4o,9,dq78,e7ch	10665	김정일	Kim
Kim Jong-un	4o,9,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩	Kim
Kim Min-seok	0,d,el73			Kim
Kim Moon-soo	i,d,ek8u,el48;t,d,el49,el63	483861		Kim
Kim Yo-jong	h6,9,eabs		김여정	Kim
Kim Yong-hyun	8,d,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	1,d,dp2p,du2p		김영삼	Kim
King Abdullah	4s,2e,de6d,e181;15,2e,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	15,1n,dv27		Abdullah II;Abdallah II
King Bhumibol Adulyadej	15,j,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Carl XVI Gustaf	15,2i,d59f
King Charles III	y2,1,cq7q,ei98;15,1,ei98	43274	Charles III;King Charles
King Fahd	15,2e,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	15,3h,ea6j		Felipe VI;King Felipe
King Frederik X	15,49,ek1e	1004037	Frederik X;King Frederik
King Gyanendra	15,4g,dx64,e45s		Gyanendra
King Harald V	15,4j,dn1h		Harald V;King Harald
King Hassan II	15,1t,ct2q,dv7n		Hassan II;King Hassan
King Hussein	15,1n,ck8b,dv27		Hussein bin Talal
King Juan Carlos	15,3h,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Letsie III	15,4i,ds27		Letsie III
King Maha Vajiralongkorn	15,j,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mohammed VI	15,1t,dv7n	57553	Mohammed VI
King Mswati III	15,4w,di4p	57340	Mswati III
King Philippe	15,3m,e97l		King Philippe of Belgium
King Salman	15,2e,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	15,1j,e0at	57319	Norodom Sihamoni
King Tupou VI	15,4k,e83i		Tupou VI
King Willem-Alexander	15,38,e94u		Willem-Alexander
Kiril Petkov	0,1l,ehcd,ei82	106928258
Kirill Dmitriev	xu,5,el2n		Кирилл Дмитриев
Kiro Gligorov	1,28,dn1r,dvbj
Kirstjen Nielsen	3k,0,edc6,ef4a	38858352
Kizza Besigye	w,6,dwa
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
Kostas Karamanlis	0,2n,e03a,e5a6		Costas Karamanlis
Kristalina Georgieva	1q,6o,ed12,ef9u;4f,6s,efa1
Kristen Michal	0,41,ek7n	1789192
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
Lai Ching-te	r,n,ed98,ef1e;4,n,eg5k,ek5k;1,n,ek5k	3847080	William Lai;賴清德;赖清德	Lai		ek
Lakhdar Brahimi	5,1r,dn65,dp23;7w,4n,e88h,ea5v
Lal Bahadur Shastri	0,4,cw69,cy1b
Lamberto Dini	0,11,dr1h,ds5h;5,11,ds5h,dx66	208100
Lansana Conté	1,1d,dg45,e4cm
Lars Klingbeil	7,f,el56
Lars Løkke Rasmussen	0,49,e545,e7a3;0,49,eb6s,ef6r;5,49,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	1,1h,eiad	6496078	Abdul Latif Rashid
Laura Fernández	1,19,em58	114705150	Laura Fernandez Delgado	Fernández
Laurent Fabius	0,3,dg7h,di3k;5,3,e85g,ec2b	217070
Laurent Gbagbo	1,2b,dwaq,e74b					dwa,e8
Laurent Kabila	1,h,dt5h,dx1g		Laurent-Désiré Kabila				dsa
Lavrenty Beria	k8,5y,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	1m,0,doc8,dp1k
Lawrence Summers	2w,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,43,eh5f;0,43,ek5f	6504758
Lazarus Chakwera	1,4y,eg6s,ela4	16202782
Lech Kaczyński	1,k,e1cn,e64a	2757
Lech Wałęsa	o3,k,dc8v,dmcc;1,k,dmcm,drcm	444				dc9,ds
Lee Hsien Loong	0,43,e08c,ek5f	57643		Lee
Lee Jae-myung	6,8o,ee71,ehap;w,d,ei8s,el49;1,d,el64	12612463	이재명;Lee Jae Myung	Lee
Lee Kuan Yew	0,43,cr65,dmbs	131248		Lee
Lee Myung-bak	1,d,e42p,e92p	14342	이명박	Lee
Lee Nak-yon	0,d,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,n,dk1d,dw5k			Lee
Leni Robredo	4,2u,ec6u,ei6u	6761357
Lennart Meri	1,41,doa6,dxa8	153149
Lenín Moreno	1,1c,ed5o,eh5o	518626
Leo Varadkar	2l,3d,ed6e,eg6r;2l,3d,eich,ek49	1728820				ed6,ek4
Leon Panetta	29,0,dq7h,dt1k;5e,0,e52d,e76u;23,0,e771,e92r	244631
Leon Trotsky	ww,5y,bm3e,bt1q
Leonel Fernández	1,2w,ds8g,dw8g;1,2w,e08g,e88g
Leonid Brezhnev	2c,5y,cwae,deba					cw
Leonid Kravchuk	1,8,dnc5,dq7j
Leonid Kuchma	0,8,doad,dp9m;1,8,dq7j,e11n	629702				dr,e1
Leopoldo Galtieri	1,2l,ddcm,de6i
Leopoldo López	ny,p,e5c5
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
Liamine Zeroual	1,1r,dq1v,dv4r
Lien Chan	r,n,dp2r,dt91;4,n,ds5k,dw5k			Lien
Lionel Jospin	0,3,dt63,dy56	187099				dt,dy6
Liu He	19,2,ee3j,ej3c	8294074		Liu
Liz Truss	1u,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss			ei7,eic
Lloyd Austin	23,0,eh1m,el1k	941013
Lloyd Axworthy	5,e,ds1p,dwah	556027
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	p,0,eb4r,ed1k	6680965
Louis XIV	15,3,3z5e,5z91
Louise Arbour	4q,7v,dsa1,dv9f;3w,4n,e071,e46u
Luc Frieden	0,3p,ejbh	592101
Lucien Bouchard	ob,e,dm7p,ds1g;r,77,ds1t,dx38	1873388
Ludwig Erhard	1p,f,cvah,cybu
Luigi Di Maio	3,11,ee61,ef95;5,11,ef95,eiam	13581225		Di Maio
Luis Abinader	1,2w,eg8g	16594097
Luis Almagro	5,46,e631,eb31;21,7z,eb5q,el5q	3776268
Luis Arce	1,30,egb8,elb8	16149892
Luis Caputo	o,2l,ejca	28058800
Luis Lacalle Pou	1,46,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	4q,7i,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luiz Inácio Lula da Silva	pm,w,dc2a,dq71;1,w,dz11,e711;1,w,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва		Lula;Lula da Silva	dy8
Luong Cuong	1,i,ekal	18459548		Cuong
Luís Montenegro	0,3y,ek42	11764394
Lyndon B. Johnson	2u,0,cn13,ct13;4,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Léopold Sédar Senghor	1,v,cs96,dccv		Leopold Senghor
Ma Ying-jeou	1,n,e45k,ec5k			Ma
Macky Sall	1,v,e842,ek42	57438
Madeleine Albright	3d,0,dp1r,dt1l;1m,0,dt1n,dx1k	174438				dt,dx
Magdalena Andersson	0,2i,ehbu,eiai
Mahamadou Issoufou	1,y,e747,eh42	57482
Mahamat Idriss Déby	1,22,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	0,2r,dd7g,dzav;0,2r,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	9w,4,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi
Mahinda Rajapaksa	1,1b,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,65,dz3j,dz96;8e,7l,e0bb;1,65,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس			e1
Mahmoud Ahmadinejad	1,o,e183,e983	34448	Mahmud Ahmadinejad			e16
Mahmoud Ali Youssouf	6g,7b,el3d
Maia Sandu	0,23,ef68,efbe;1,23,egco	15071069
Maithripala Sirisena	1,1b,eb19,efbi	6737124
Majid Takht-Ravanchi	h8,o,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,7,d7bb,df3b
Malcolm Rifkind	2p,1,do4a,dr75;1u,1,dr75,dt52
Malcolm Turnbull	w,7,e49g,e5c1;0,7,eb9f,ee8o	927550				eb9,ee8
Malcolm X	oy,0,cm,cx2l
Mallikarjun Kharge	7j,4,eiaq
Mamady Doumbouya	1,1d,eha1
Mamata Banerjee	10,a0,e75k	465041
Manasseh Sogavare	0,21,ef4o,ek52	536063
Manfred Wörner	21,68,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	oo,q,d73l,ef8p;1h,q,dq5b,e07d
Manmohan Singh	7,4,dn6l,ds5g;0,4,e05m,ea5q	41914
Manouchehr Mottaki	5,o,e18o,e6cd	374481
Manuel Marrero	0,1s,efcl
Manuel Marulanda	1s,7u,cw5r,e43q
Manuel Noriega	7d,2t,df8c,dlck		Manuel Antonio Noriega			dh,dp
Manuel Valls	f,3,e85g,ea3v;0,3,ea3v,ecc6	10287
Manuel Zelaya	1,33,e21r,e56s	191060	Mel Zelaya
Mao Zedong	8g,2,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун	Mao		ch
Marc Ravalomanana	1,2d,dy2m,e53h
Marcel Ciolacu	0,17,ej6f,el55	21179176
Marcelo Ebrard	7b,37,e2c5,e8c5;5,37,eec1,ej6c;o,37,eka1	1396586
Marcelo Rebelo de Sousa	1,3y,ec39,em39	6756617		Rebelo de Sousa
Marco Rubio	e,0,e713,el1k;1m,0,el1l	324546	Marco Antonio Rubio;Марко Рубио			el1
Margaret Beckett	1u,1,e255,e36r	232639
Margaret Chan	3f,7n,e314,ed6u
Margaret Thatcher	3g,1,d26k,d634;w,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			db5
Margarita Robles	8,3h,ee67	5997107
Margrethe Vestager	g6,5g,eab1,ekbu	270820
Margus Tsahkna	5,41,ej4h	11716283
Mariano Rajoy	0,3h,e7cl,ee61	10819				e7,ee6	e092
Marina Silva	h,w,dz11,e45d;h,w,ej11	237693
Marine Le Pen	9y,3,e71g,eib5;t,3,e75g,ei4o			Le Pen
Mario Cuomo	6,6w,df11,dqcv
Mario Draghi	1,7e,e7b1,efav;0,11,eh2d,eiam	294460				e7b,eic
Mario Monti	0,11,e7bg,e94s	47904
Mark Brown	0,4v,ega1	6766871
Mark Carney	l1,e,e421,e961;l2,1,e971,eg3f;0,e,el3e	192533				el3
Mark Drakeford	2y,87,eecd,ek3k	6767407
Mark Esper	23,0,ef7n,egb9
Mark Latham	w,7,dzc2,e11i
Mark Meadows	29,0,eg3v,eh1k	3956796
Mark Rutte	0,38,e6ae,ek72;21,68,eka1	57792				e6a
Markus Söder	vf,f,ee3g	50664	Markus Soeder
Maroš Šefčovič	4,6j,e629,ekbu;68,5g,ekc1	512678
Mart Laar	0,41,doal,dqb8;0,41,dv3p,dy1s	307473
Martin Griffiths	11f,4n,ee2g,eh7j;bn,4n,eh7j,ek6u
Martin Luther King Jr.	oe,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	h7,6x,e358,ed19	57689
Martin Schulz	1,75,e81h,ed1h;pd,f,ed3j,ee2d	17905
Martti Ahtisaari	1,31,dq31,dw31	29230
Martín Vizcarra	1,m,ee3n,egb9
Marwan Barghouti	np,9g,dq
Mary Lou McDonald	9r,3d,ee2a
Mary McAleese	1,3d,dtbb,e7ba	174662
Mary Robinson	1,3d,dmc3,dt9c;3w,4n,dt9c,dy9c
María Corina Machado	w,p,e87		Maria Machado
Masoud Pezeshkian	1,o,ek7s	5933752	Massoud Pezeshkian			ek7	ek69
Masrour Barzani	0,7j,ef7a
Massimo D'Alema	0,11,dual,dw4p	47602
Massoud Barzani	or,1h,db31;1,7j,e16e,edb1	315927	Masoud Barzani;Massud Barzani			dn,ed
Mateusz Morawiecki	0,k,edcb,ejcd	11771436
Mathias Cormann	7,7,e99i,egau;2k,9b,eh61	1813692
Mathieu Kérékou	1,48,d4aq,dn44;1,48,ds44,e246	206719
Matt Hancock	36,1,ee79,eh6q	478161
Matteo Renzi	0,11,ea2m,eccc	47563				ea,ecc
Matteo Salvini	os,11,e9cf;f,11,ee61,ef95;3,11,eiam	1055449				ee3
Maumoon Abdul Gayoom	1,3q,dabb,e4bb	297957
Maurice Bishop	0,4z,db3d,dfaj
Mauricio Macri	qc,2l,e3ca,ebca;1,2l,ebca,efca	561837				ebb,ef
Mauro Vieira	5,w,eb11,ec5c;5,w,ej11	18708068
Maxime Prévot	5,3m,el23
Maximilien Robespierre	oq,3,857r,867r
Mazloum Abdi	8o,9q,ebab
Megawati Sukarnoputri	on,15,dpcm,ds6m;4,15,dval,dx7n;1,15,dx7n,e0ak	76179	Megawati Soekarnoputri		Megawati	ds,e1
Meles Zenawi	1,2p,dn5s,dr8m;0,2p,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Menachem Begin	0,a,d96k,dfaa
Mengistu Haile Mariam	1,2p,d923,dn5l			Mengistu
Merrick Garland	p,0,eh3b,el1k	1922011
Mesut Yılmaz	0,z,dn6n,dnbk;0,z,ds36,ds6s;0,z,dt6u,dv1b	366692
Mette Frederiksen	0,49,ef6r	5015				ef8
Mevlüt Çavuşoğlu	5,z,ea8t,ej63	249206
Mia Mottley	0,3k,ee5p	6827147
Michael Bloomberg	7c,0,dy11,e9cv;t,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3k,0,e12f,e51l	733612
Michael D. Higgins	1,3d,e7bb,elba	57276	Michael Higgins
Michael Dukakis	6,7k,d712,db14;6,7k,df16,dn13;t,0,dj4t,dkb8
Michael Flynn	28,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	w,1,dcba,dfa2
Michael Gove	3g,1,e65c,ea7f;40,1,eb59,ec7e;pq,1,eh9f,ek75	333937
Michael Heseltine	2p,1,df16,di19;3,1,dr75,dt52
Michael Howard	2f,1,dp5r,dt52;w,1,dzb6,e1c6
Michael Ignatieff	w,e,e4ca,e752
Michael Randrianirina	1,2d,elah
Michal Kováč	1,2x,dp32,du32
Micheal Martin	2l,3d,eg6r,eich;2l,3d,el1n	920403
Michel Aoun	0,s,dk9m,dmad;1,s,ecav,eiau	363392
Michel Barnier	5,3,e03v,e162;f1,5g,eca1,eh3v;0,3,ek95,ekcd	438465				ed,eg
Michel Camdessus	4f,6s,dj1g,dw2e
Michel Rocard	0,3,dk5a,dn5f	12946
Michel Temer	4,w,e711,ec8v;1,w,ec8v,ef11	463533				ec4,ee
Michelle Bachelet	1,3b,e23b,e63b;1,3b,ea3b,ee3b;3w,4n,ee91,ei8v	320				e2,ee
Michelle O'Neill	2y,6x,ek23	6837191
Miguel Díaz-Canel	1,1s,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel	Díaz-Canel		ee4
Mike Huckabee	6,7p,ds7f,e319;t,0,e31s,e434;cm,0,el4l	158813
Mike Johnson	30,0,ejap	19880665
Mike Pence	6,8s,e91e,ed19;4,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс			ec7f,eh2
Mike Pompeo	5e,0,ed1n,ee4q;1m,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo			ee4,eh1
Mike Waltz	28,0,el1k,el51;3d,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,5,e035,e39c	150080
Mikhail Gorbachev	2c,5y,dh3b,dn8o;1,5y,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			dh3
Mikhail Kasyanov	0,5,dw57,e02o	62551
Mikhail Khodorkovsky	w,5,ea9k
Mikhail Mishustin	0,5,eg1g	4298520	Михаил Мишустин
Mikheil Kavelashvili	1,32,ekct
Mikheil Saakashvili	1,32,e01p,e3bp;1,32,e41k,e9bh	43330	Mikhail Saakashvili			dzb,e9
Mikuláš Dzurinda	0,2x,duau,e274	212765
Milan Kučan	1,35,dncn,dycm	194443
Milo Đukanović	0,42,dz18,ecbs;1,42,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	0,42,ejav	101225458
Milorad Dodik	1,78,e6bf,el8	335688
Miloš Zeman	0,1y,du7m,dy7f;1,1y,e938,ej38	29032
Milton Obote	1,6,cy4f,d31p;1,6,dcch,dh7r
Min Aung Hlaing	6l,2c,e73u;0,2c,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,b,ej9d,eka1;5f,b,elal	11518220
Mir-Hossein Mousavi	0,o,ddav,dl83;w,o,e56		Mir Hossein Moussavi	Mousavi
Miro Cerar	0,35,ea9i,ee9d	17117413
Mishal al-Ahmad al-Sabah	48,2g,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch McConnell	4l,0,e313,eb13;2u,0,eb13,eh1k;4l,0,eh1k,el13	355522				eb,eh2
Mitt Romney	6,7k,dz12,e314;t,0,e762,e8b6;e,0,ef13,el13	4496	Willard Mitt Romney			e8,e8c
Mo Mowlam	al,1,dt53,dvab	262727
Mobutu Sese Seko	1,h,cxbo,dt5g			Mobutu		cxb,dtc
Mohamad Hasan	5,2r,ejcc	6890888
Mohamed Abdelaziz	1,a1,d88u,ec5v
Mohamed Abdullahi Mohamed	1,29,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,y,eh42,ej7q	3318398
Mohamed Boudiaf	1,1r,do1g,do6t
Mohamed ElBaradei	5h,76,dtc1,e5bu;4,x,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei			dy,e9
Mohamed Farrah Aidid	pg,29,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,24,dvbh,e72r	431515
Mohamed Hamdan Dagalo	8o,9i,e98		Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,x,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,x,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			e86,ea
Mohamed Muizzu	1,3q,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,3q,e4bb,e827	152381
Mohamed Ould Ghazouani	1,2s,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,29,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed al-Menfi	8h,5b,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	3o,o,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	5,o,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif			e99,eh
Mohammad Khatami	1,o,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami			dt5,e18	dt5
Mohammad Mokhber	q,o,eh88,ek7s	5703610
Mohammad Mossadegh	0,o,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,65,ek3v	20423278
Mohammad Reza Pahlavi	10p,o,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,65,ef4e,ek3v	16192933
Mohammed Barkindo	21,7y,ec81,ei75		Mohammad Barkindo
Mohammed Deif	qs,6k,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	1,1k,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,1h,eiar	3700793	Mohammed al-Sudani
Mohammed bin Abdulrahman	5,4m,ec1r;0,4m,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	4s,2e,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,13,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	8,2e,eb1n,ei9r;4s,2e,ed6l;0,2e,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	bin Salman	MBS	ed6
Mohammed bin Zayed	4s,8b,e0b3,ei5e;1,13,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4d,ee41,ekb1	18618891
Moncef Marzouki	1,24,e7cd,eacv	4715
Moon Jae-in	1,d,ed5a,ei5a	21001	문재인	Moon
Morarji Desai	0,4,d93o,db7s
Morgan Tsvangirai	9x,3t,dv9b,ee2e;0,3t,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,b,dp89,dq4s
Moshe Arens	8,a,dm6b,do7d;8,a,dv1r,dv76
Moshe Dayan	8,a,cz65,d663;5,a,d96k,dban
Moshe Katsav	1,a,dw81,e371	181832
Moshe Yaalon	8,a,e93i,ec5k	981881
Moshood Abiola	t,2h,dp3r,du77		Mashood Abiola
Mostafa Madbouly	0,x,ee67		Mostafa Madbouli
Moussa Faki Mahamat	6g,7b,ed3e,el3d		Moussa Faki	Faki
Muammar Gaddafi	1s,5b,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi		Gadhafi;Kadhafi	dc,e8
Muhammad Ali Jinnah	l6,12,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Yunus	f0,1k,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4a,2h,dfcv,dh8r;1,2h,eb5t,ej5t	361567				eb3,ej6
Muhyiddin Yassin	0,2r,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1s,70,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1s,93,dz6,e48;pe,1h,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr		Muqtada;Moqtada	dz,e8
Musalia Mudavadi	xy,3e,eiar	1954003
Mustafa Kemal Atatürk	1,z,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal			br
Mustafa al-Kadhimi	0,1h,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5i,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	1,3e,dycu,e949	57291				dyc,e94
Mykhailo Fedorov	8z,8,ef8t,em1;8,8,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	at,8,eg4
Myriam Spiteri Debono	1,4f,ek44	1647394		Spiteri Debono
Mário Soares	0,3y,d87n,dhb6;1,3y,di39,ds39
Mélanie Joly	5,e,ehaq,el5d;s,e,el5d	15054353
Nabih Berri	3o,s,doak	704220
Naftali Bennett	o,a,e93i,eb5e;0,a,eh6d,ei6u	39318	נפתלי בנט
Naim Qassem	hn,7h,dn5,ekat;21,7h,ekat		Naim Kassem
Najib Mikati	0,s,e76d,ea2f;0,s,eh9a,el28	318493
Najib Razak	0,2r,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,14,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	5,q,ef5u,ek6h	11043304
Nana Akufo-Addo	1,27,ed17,el17	718601		Akufo-Addo
Nancy Pelosi	4c,0,dz13,e313;30,0,e314,e713;30,0,ef13,ej13	170581				e3,e7;eeb,ej1
Nangolo Mbumba	1,3s,ek24,el3l	287100
Naoto Kan	0,b,e668,e792	47846
Napoleon Bonaparte	3u,3,8g5i,8r6m	517			Napoleon
Narendra Modi	10,8n,dxa7,ea5m;0,4,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			ea
Nasry Asfura	1,33,em1r						eh3
Nasser Bourita	5,1t,ed45	26036628
Nataša Pirc Musar	1,35,eicn	12797332		Pirc Musar
Navi Pillay	3w,4n,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,1p,drcr,dw9h;0,1p,e175,each;0,1p,ekbd	57836
Nawaf Salam	1,8t,ek26,el1e;0,s,el28
Nawaz Sharif	0,12,dmb6,dp7i;0,12,dt2h,dvac;0,12,e965,ed7s	134068
Nayib Bukele	qj,40,eb51,ee4u;1,40,ef61	17712353				ef2
Ne Win	es,2c,cu32,ddb9			Ne Win
Nechirvan Barzani	1,7j,ef6a
Necmettin Erbakan	0,z,ds6s,dt6u					ds,du
Neil Kinnock	w,1,dfa2,do7i
Nelson Chamisa	9x,3t,ee2f,ei1m	16207702
Nelson Mandela	o9,q,dn77,dtck;1,q,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела			dh	ckc
Nelson Rockefeller	6,6w,cr11,d5ci;4,0,d6cj,d91k
Netumbo Nandi-Ndaitwah	1,3s,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	30,0,dr14,dv13;t,0,e75b,e852					dr,dv
Ngo Dinh Diem	1,9p,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2h,dz7f,e26l;7,2h,e78h,eb5t;3f,71,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	2c,i,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,i,ec47,eh45;1,i,eh45,ej1i	10800073		Phuc
Nicholas II	3u,5,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	3,1,e65b,eb58	189947
Nicola Sturgeon	2y,79,eabk,ej3s	467112				eab,ej6
Nicolae Ceaușescu	1,17,d63s,dlcm					d6
Nicolas Sarkozy	f,3,dy57,e03u;1,3,e35g,e85f	329				e2,e9
Nicolás Maduro	5,p,e289,e91g;6b,p,e935,e94j;1,p,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро	Maduro		e93
Nicos Anastasiades	1,5f,e92s,ej2s
Nicușor Dan	qb,17,egat,el5q;1,17,el5q	11163124
Nicéphore Soglo	1,48,dn44,ds44
Nigel Farage	o5,1,e29c,ec74;oc,1,ef3m,eh36;o0,1,ek63					ea
Nigel Lawson	2a,1,df6b,dlaq
Nikita Khrushchev	9c,5y,cl9e,cwae	35314	Nikita Khrushchov			cl
Nikki Haley	6,81,e71c,ed1o;3d,0,ed1r,eecv;t,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2m,ee58	7035479
Nikola Gruevski	0,28,e28r,ec1i	57766
Nikolai Patrushev	91,5,dv89,e45c;7s,5,e45c,ek5c;au,5,ek5e	446865	Nikolay Patrushev;Николай Патрушев
Nikos Christodoulides	5,5f,ee31,ei1b;1,5f,ej2s	48905549
Nino Burjanadze	3o,32,dxb9,e467	229493
Nirmala Sitharaman	8,4,ed96,ef5u;7,4,ef5v	7040049
Nkosazana Dlamini-Zuma	5,q,dv6h,e55a;6g,7b,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
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
Oliver Tambo	xl,q,cz7l,dn77
Ollanta Humala	1,m,e77s,ec7s	57254
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
Oyun-Erdene Luvsannamsrai	0,1q,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,4,ds61,du3j;7,4,e05m,e4bu;7,4,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,4,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,q,daa9,dg9e;1,q,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	0,31,dr4d,dz4h	29110
Pablo Iglesias	nw,3h,eabf,eh54
Pablo Quirno	5,2l,elas
Paddy Ashdown	4e,1,dk7g,dv89;9i,c,dy5r,e21u	333066
Paetongtarn Shinawatra	0,j,ek8g,el8t	13026319			Paetongtarn
Pam Bondi	p,7f,e714,ef18;p,0,el25		Pamela Bondi
Pancho Villa	og,37,bh9,bo7s		Francisco Villa
Paolo Gentiloni	0,11,eccc,ee61;95,5g,efc1,ekbu	1071031
Park Chung-hee	1,d,cvch,dbaq		박정희	Park
Park Geun-hye	1,d,e92p,ed3a	138048	박근혜	Park
Pascal Lamy	68,5g,dv9g,e0bm;3f,71,e191,e98v
Pascal Lissouba	1,20,do8v,dtap
Pasteur Bizimungu	1,1u,dq7j,dw3n	471882
Pat Buchanan	137,0,dh26,dj31;t,0,dnca,do8k		Patrick Buchanan
Patriarch Kirill	wq,9m,e521
Patrice Lumumba	0,h,cs6o,cs95
Patrice Talon	1,48,ec46,em5	16669148
Patricia Bullrich	34,2l,ebca,efca;34,2l,ejca,elc2	9056861
Patricio Aylwin	1,3b,dm3b,dq3b
Patrick Herminie	1,52,elaq
Paul Biya	1,10,deb6	57272
Paul Bremer	ca,1h,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Kagame	4,1u,dq7j,dw4m;1,1u,dw4m	1231345				dw
Paul Keating	3p,7,df3b,dn63;0,7,dnck,ds3b
Paul Martin	7,e,dpb4,dy62;0,e,dzcc,e226	128529
Paul Ryan	3s,0,e88b,e8b6;30,0,ebat,ef13	203966
Paul Wolfowitz	h5,0,dx32,e161;1,6o,e161,e36u	219861
Paul von Hindenburg	1,f,bt5c,c282
Pauline Hanson	nv,7,dt4b
Paulo Guedes	o,w,ef11,eicv
Pavel Grachev	8,5,do5i,ds6i
Pedro Castillo	1,m,eh7s,eic7	103838608
Pedro Pablo Kuczynski	1,m,ec7s,ee3n	381027
Pedro Passos Coelho	0,3y,e76l,ebbq	57615		Passos Coelho
Pedro Sánchez	0,3h,ee62	6070218	Pedro Sanchez Perez-Castejon				ea7q
Penny Mordaunt	2p,1,ef51,ef7o;78,1,ei96,ek75	580464
Penny Wong	5,7,ei5n	456759
Pervez Musharraf	1q,12,dvac,dybn;1,12,dx6k,e48i	40495	Parvez Musharraf			dva,e5
Pete Buttigieg	t,0,ef1n,eg31;69,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	23,0,el1p	7172014	Peter Hegseth			el1
Peter Costello	3p,7,ds3b,e3c3	2546246
Peter Dutton	1h,7,edck,eh3u;8,7,eh3u,ei5n;w,7,ei5u,el53	7173778
Peter Mandelson	al,1,dvab,dx1o;68,5g,e0bm,e4a3;6e,1,e4a3,e65b;86,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	1,4y,ea5v,eg6s;1,4y,ela4	7176020
Peter Obi	t,2h,ei5u,ej2p	3510850
Peter Pellegrini	0,2x,ee3m,eg3l;1,2x,ek6f	17330556
Peter Sutherland	3f,71,dp71,dr51
Peter the Great	12g,5,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,1y,ehch,elcf	3377548
Petr Pavel	1,1y,ej39	2080040
Petro Poroshenko	1,8,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко			ea5,ef6
Petteri Orpo	0,31,ej6k	6029546
Pham Minh Chinh	0,i,eh45	10806940		Chinh
Philip Davis	0,3j,eh9h
Philip Hammond	1u,1,ea7f,ec7d;2a,1,ec7d,ef7o	332987
Philip Mpango	4,2z,eh3v
Philip Pierre	0,4o,eh7s	7184214	Philip J. Pierre
Philippe Lazzarini	g0,9w,eg41,em3v
Philippe Pétain	4a,3,c87b,cc8k		Marshal Petain
Pierre Buyoya	1,1e,dj99,dp7a;1,1e,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	0,3,do42,dp3t
Pierre Nkurunziza	1,1e,e18q,eg68	57343
Pierre Poilievre	w,e,ei9a	3386636
Pierre Trudeau	0,e,d04k,db64;0,e,dc33,dg6u	8619	Pierre Elliott Trudeau			d0,dg
Pietro Parolin	1m,6a,e9af
Pik Botha	5,q,d94r,dq5a		Roelof Botha
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
Poul Nyrup Rasmussen	0,49,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Prabowo Subianto	8,15,efan,ekak;1,15,ekak	2107268			Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	5,4,e2ao,e55m;7,4,e51o,e86q;1,4,e87p,ed7p	57446
Pravind Jugnauth	0,1p,ed1n,ekbd	3401447
Prayuth Chan-ocha	0,j,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Sultan	8,2e,cval,e7am;4s,2e,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	2f,1,ef7o,ei96	575733
Prokopis Pavlopoulos	1,2n,eb3d,eg3d	3407316
Pushpa Kamal Dahal	0,4g,e48i,e55p;0,4g,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Péter Magyar	pl,4a,ek7m						ek3f
Péter Szijjártó	5,4a,ea9n	685293
Qassem Soleimani	fw,o,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			ef,eg
Qian Qichen	5,2,dk4c,du3i			Qian
Qin Gang	5,2,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	0,3z,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	5y,38,dc4u,e94u
Queen Elizabeth II	5y,1,ck26,ei98	9682	Elizabeth II
Queen Margrethe II	5y,49,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	5y,1,9d6k,b51m
Quim Torra	1,7d,ee5h,eg9s	1945815
Rachel Reeves	2a,1,ek75	574896
Rachid Ghannouchi	no,24,dd66;3o,24,efbd,eh7p	360792	Rached Ghannouchi
Radosław Sikorski	5,k,e3bg,ea9m;5,k,ejcd	58085	Radek Sikorski
Radovan Karadžić	1,78,do47,ds7j					do,e6
Rafael Caldera	1,p,d13b,d63c;1,p,dq22,dv22
Rafael Correa	1,1c,e31f,ed5o
Rafael Grossi	5h,76,efc3		Rafael Mariano Grossi			ei8
Rafał Trzaskowski	qm,k,eebm;t,k,eg5f,el61	9303115
Rafik Hariri	0,s,doav,duc2;0,s,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	29,0,e51k,e6a1;qe,0,e75g,ef5k;cn,0,ei3p,el1f	298443
Rahul Gandhi	7j,4,edcg,ef8a;w,4,ek69						e39
Raila Odinga	0,3e,e44h,e949;w,3e,e949,elaf					e3,ela
Rajiv Gandhi	0,4,dgav,dlc2
Rajnath Singh	70,4,ea5q,ef5u;8,4,ef5v	3506475
Ralph Gonsalves	0,55,dx3t,elbs	57800
Ralph Nader	t,0,dw2l,dwb7
Ram Chandra Paudel	1,4g,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,4,ed7p,ei7p	16845347
Ramsay MacDonald	0,1,bs1m,c367
Ramzan Kadyrov	4x,6v,e32f	217115	Рамзан Кадыров			e6
Rand Paul	e,0,e713;t,0,eb47,ec23	463557
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
René Préval	1,1z,ds27,dx27;1,1z,e25e,e75e
Retno Marsudi	5,15,eaar,ekak	18342668
Reuven Rivlin	1,a,ea7o,eh77	455854
Rex Tillerson	1m,0,ed21,ee3v	331401				ed2,ee3	eccd
Reza Pahlavi	w,o,dcav
Ricardo Lagos	1,3b,dw3b,e23b	331
Ricardo Martinelli	1,2t,e571,ea71	57491
Richard Butler	6i,4n,dt71,dv6u
Richard Holbrooke	3d,0,dv97,dx1k;11c,0,e51m,e6cd	155649
Richard Marles	3,7,ei5n	7327642
Richard Nixon	e,0,cic1,cl11;4,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon			d0
Richard von Weizsäcker	1,f,dg71,dq6u		Richard von Weizsaecker
Rick Perry	6,7m,dwcl,eb1k;49,0,ed32,efc1	215057
Rick Santorum	e,0,dr13,e313;t,0,e766,e84a
Riek Machar	4,2v,e779,e97n;q,2v,eg2m,el9b	444994
Rigathi Gachagua	3e,3e,ei9d,ekah	47494765
Rishi Sunak	2a,1,eg2d,ei75;0,1,eiap,ek75	20055561				ei7,ek8
Rob Ford	ql,e,e6c1,eabu	169303
Rob Jetten	nm,38,ej8c	28860866
Robert Abela	0,4f,eg1d	37860840
Robert Beugré Mambé	0,2b,ejah	3434569		Beugré Mambé
Robert F. Kennedy	p,0,ct1l,cw93;e,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	t,0,ej4j,ek8n;36,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,2x,e274,e678;0,2x,e844,ee3m;0,2x,ejap	57606				eja
Robert Gates	5e,0,dnb6,dp1k;23,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Golob	0,35,ei61	18645045
Robert Habeck	59,f,ehc8,el56	109943
Robert Kocharyan	0,2m,dt3k,du49;1,2m,du24,e449	613051	Robert Kocharian
Robert McNamara	23,0,ct1l,d02t
Robert Menzies	0,7,chcj,cy1q
Robert Mugabe	0,3t,dc4i,djcv;1,3t,djcv,edbl	10707	Robert Gabriel Mugabe			dc,ef
Robert Peel	0,1,9aca,9m6t
Robert Rubin	2w,0,dr1b,dv72
Robert Zoellick	12a,0,dx27,e12m;1,6o,e371,e86u	312724
Roberta Metsola	1,75,ei1i	7351526
Roberto Azevêdo	3f,71,e991,eg8v
Robin Cook	1u,1,dt52,dx68	311214
Robinah Nabbanja	0,6,eh6e	62481397
Rodrigo Chaves	1,19,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	qf,2u,e96u,ec6u;1,2u,ec6u,ei6u	457786				ec5,el
Rodrigo Londoño	1s,7u,e7bf,ed8v				Timochenko
Rodrigo Maia	5u,w,ec7e,eh21
Rodrigo Paz	1,30,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	o,3h,ds56,e04i;4f,6s,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,d,dz2p,e42p	14345	노무현	Roh
Roh Tae-woo	1,d,dk2p,dp2p		노태우	Roh
Rolf Ekéus	6i,4n,dn4o,dt6u
Roman Herzog	1,f,dq71,dv6u
Romano Prodi	0,11,ds5h,dual;1,6j,dv9g,e0au;0,11,e25h,e458	38484				ds,e45
Ron DeSantis	6,7f,ef18;t,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	be,a,eict,elbb	7363705
Ron Klain	29,0,eh1k,ej28	649898
Ron Paul	t,0,e33c,e46c
Ronald Lamola	5,q,ek6u	1718291
Ronald Reagan	6,6p,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган			dc
Roosevelt Skerrit	0,4l,e018	57823
Rosario Murillo	4,4c,ed1a,el2i;fo,4c,el2i	3034382
Rosen Zhelyazkov	0,1l,el1g	59978016
Ross Perot	t,0,do2k,dob3;t,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	88,7q,dz2r,e8cv
Rudy Giuliani	7c,0,dq11,dxcv;t,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	4o,o,dbc3,dl63		Ayatollah Khomeini			db
Rumen Radev	1,1l,ed1m	26257557
Rustem Umerov	8,8,ej96,el7h;10i,8,el7i		Рустем Умєров
Ruud Lubbers	0,38,deb4,dq8m
Ryutaro Hashimoto	1c,b,dq6u,ds1b;0,b,ds1b,du7u					ds,du8
S. Jaishankar	5,4,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar			ef6
Saad Hariri	0,s,e5b9,e76d;0,s,ecci,eg1l		Saad al-Hariri
Sadako Ogata	5n,4n,dn11,dwcv
Saddam Hussein	1,1h,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين		Saddam	dm,e3
Sadiq Khan	7a,1,ec59	334155
Sadiq al-Mahdi	0,1w,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,16,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	8j,65,dna,egba		Saeb Erakat
Saeed Jalili	b5,o,e3ak,e99a	635059
Sahle-Work Zewde	1,2p,eeap,eka7	7399685
Sahra Wagenknecht	nl,f,ek18,elc6						eba
Sajid Javid	2f,1,ee4u,ef7o;2a,1,ef7o,eg2d	727798
Salam Fayyad	0,65,e36f,e966
Sali Berisha	1,47,do49,dt7o;0,47,e198,e99f	57625
Salim Ahmed Salim	0,2z,dg4o,dhb5;21,9e,dl9j,dx9h
Salim bin Breik	0,1i,el53		Salem bin Breik
Salome Zourabichvili	1,32,eecg,ekct
Salva Kiir	1,2v,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,3b,d2b3,d59b
Sam Matekane	0,4i,eias	114588964
Sam Nujoma	1,3s,dm3l,e13l	154104
Sam Rainsy	7,1j,dp72,dqao;w,1j,drb9,ed2b			Sam Rainsy
Samantha Power	3d,0,e985,ed1k
Sameh Shoukry	5,x,ea6h,ek73	7409268
Samia Suluhu Hassan	1,2z,eh3j		Samia Hassan		Samia
Samir Geagea	ot,s,di1f
Samora Machel	1,3r,d76p,diaj
Samuel Doe	1,4b,dc4c,dm99		Samuel K. Doe
Sanae Takaichi	iz,b,ei8a,eka1;0,b,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae			ela
Sandy Berger	28,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4a,2h,dpbh,du68					dpb,dv
Sanna Marin	0,31,efca,ej6k	16986436
Santiago Abascal	o6,3h,ea9k
Santiago Peña	1,39,ej8f	22695687
Saparmurat Niyazov	1,3i,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	4,2u,ei6u	1491004		Duterte
Sarah Palin	6,8c,e2c4,e57q;3s,0,e48t,e4b4	43144				e49,e57
Sarra Zaafrani Zenzri	0,24,el3k			Zaafrani Zenzri
Satsuki Katayama	7,b,elal
Saud al-Faisal	5,2e,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	1,31,e831,ek31	29207
Scott Bessent	2w,0,el1s	7435987
Scott Morrison	3y,7,e99i,eacn;3p,7,eb9l,ee8s;0,7,ee8o,ei5n	7436908
Sebastian Kurz	5,3u,e9cg,edci;1p,3u,edci,ef5s;1p,3u,eg17,ehab	2262885
Sebastián Piñera	1,3b,e63b,ea3b;1,3b,ee3b,ei3b	306
Selahattin Demirtaş	pa,z,ea6m,ee2b
Serdar Berdimuhamedov	1,3i,ei3j
Sergei Aksyonov	4x,8l,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,5,dx3s,e32f;xs,5,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,5,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	5,5,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			ea3
Sergei Shoigu	47,5,dq1k,e85b;8,5,e8b6,ek5c;7s,5,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			ei2,ek6
Sergei Stepashin	0,5,dv5c,dv89
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
Sifi Ghrieb	0,1r,el8s
Sigmar Gabriel	59,f,e9ch,ee3e	160902
Silvan Shalom	5,a,dz2s,e21f	553567
Silvio Berlusconi	0,11,dq5a,dr1h;0,11,dx6b,e25h;0,11,e458,e7bg	11860				dq,ea
Simeon Saxe-Coburg-Gotha	0,1l,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Crean	w,7,dxbm,dzc2	1400580
Simon Harris	2l,3d,ek49,el1n;bf,3d,el1n	7518922
Simon Stiell	6v,85,ei8f
Simón Bolívar	1,8m,8vch,9654
Sirajuddin Haqqani	f,70,eh97	2246940
Sirimavo Bandaranaike	0,1b,cs7l,dw8a	194291
Sitiveni Rabuka	0,2a,do62,dv5j;0,2a,eico	981549
Sixto Durán Ballén	1,1c,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Slobodan Milošević	1,1v,dn1b,dt7n;1,7a,dt7n,dwa7		Slobodan Milosevich			dn,e2
Sonexay Siphandone	0,r,eicu	104914585		Sonexay
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
Steve Biko	oa,q,d17,d99c
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
Surangel Whipps Jr.	1,5a,eh1l	26703072	Surangel Whipps
Susan Rice	3d,0,e51q,e96u;28,0,e971,ed1k	50612
Sushila Karki	0,4g,el9c
Sushma Swaraj	5,4,ea5q,ef5u	1652493
Susie Wiles	29,0,el1k	113560461
Susilo Bambang Yudhoyono	1,15,e0ak,eaak	57405
Sussan Ley	w,7,el5d	7649377
Sviatlana Tsikhanouskaya	w,t,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvestre Ntibantunganya	1,1e,dq46,ds7p
Syngman Rhee	1,d,cg7o,cs4q
Sébastien Lecornu	6c,3,ei5k,el99;0,3,el99	20089181
Ségolène Royal	t,3,e2bh,e356;h,3,ea42,ed5a	81923
Sékou Touré	1,1d,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	0,z,dnbk,dp5g;1,z,dp5g,dw5g	151729				dn,dw6
Tabaré Vázquez	1,46,e131,e631;1,46,eb31,eg31	9099
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
Ted Cruz	e,0,e913;t,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	e,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Tedros Adhanom Ghebreyesus	5,2p,e8bt,ecb1;3f,7n,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodoro Obiang	1,1f,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Terrance Drew	0,4u,ei86
Thabo Mbeki	3e,q,dq5a,dv6e;1,q,dv6e,e49o	101547				dv,e4a
Thaksin Shinawatra	0,j,dx29,e29j				Thaksin	dx,e6
Than Shwe	eu,2c,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,43,ej9e	983752			Tharman
Thein Sein	0,2c,e3ao,e73u;1,2c,e73u,ec3u			Thein Sein
Theo Waigel	7,f,dl4l,duaq
Theodore Roosevelt	4,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theresa May	2f,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May
Thierry Breton	7,3,e12p,e35f;mv,5g,efc1,ek9g	2142823
Thomas Jefferson	1m,0,823m,85cv;4,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,3u,do78,e076	78490
Thomas Mulcair	w,e,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,26,df84,djaf
Thongloun Sisoulith	0,r,ec4k,eh3m;1,r,eh3m	58323		Thongloun
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
Tony Abbott	w,7,e5c1,e99i;0,7,e99i,eb9f	348577				e99,eb9
Tony Benn	49,1,d76a,db54
Tony Blair	w,1,dq7l,dt52;0,1,dt52,e36r;11g,95,e36r,eb5r	9545	Anthony Blair			dq7,e4
Toomas Hendrik Ilves	1,41,e2a9,ecaa	57289
Toshiki Kaifu	0,b,dl8a,dnb5
Toshimitsu Motegi	5,b,ef9b,ehb4;5,b,elal	1655453
Traian Băsescu	1,17,e0ck,eacl	57279
Trent Lott	2u,0,ds6c,dx66
Troels Lund Poulsen	8,49,ej8m	3080572		Poulsen
Tsai Ing-wen	1,n,ec5k,ek5k	233984	蔡英文	Tsai		ec,ek6
Tshering Tobgay	0,5m,e97r,ee89;0,5m,ek1s	7849613
Tulsi Gabbard	t,0,ef1b,eg3j;90,0,el2c
Tundu Lissu	w,2z,eg8
Tung Chee-hwa	1q,63,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	0,z,dfcd,dlav;1,z,dlb9,dp4h
Tzipi Livni	5,a,e21i,e53v;a,a,e93i,eac4	151796
U Thant	2k,4n,ctbu,d3cv			Thant
Uhuru Kenyatta	1,3e,e949,ei9d	196070
Ulf Kristersson	0,2i,eiai	1780398
Ulisses Correia e Silva	0,5d,ec4m			Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	1,1g,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	1,2h,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	p4,11,dlc4,e845	47832
Ursula von der Leyen	8,f,e9ch,ef7h;1,6j,efc1	60772	Урсула фон дер Ляйен			ef7
V. P. Singh	0,4,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	1,2m,ei3d
Vaira Vīķe-Freiberga	1,34,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	1,3o,du2q,e57c	153167
Valdis Dombrovskis	0,34,e53c,ea1m;68,5g,eg8q,ekbu;95,5g,ekc1	57630
Valentina Matviyenko	117,5,e79l	182654	Valentina Matvienko
Valery Zaluzhny	6l,8,eh7r,ek28;co,8,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valéry Giscard d'Estaing	1,3,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Velupillai Prabhakaran	1s,9r,d855,e55i		Vellupillai Prabhakaran
Vicente Fox	1,37,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ponta	0,17,e857,ebb9	57692
Victoria Villarruel	4,2l,ejca	24572317
Vidkun Quisling	ve,4j,ca21,cd59
Viktor Chernomyrdin	0,5,doce,du3n					dp,du3
Viktor Orbán	0,4a,du76,dy5r;0,4a,e65t	57641				e6
Viktor Yanukovych	0,8,dybl,e115;0,8,e284,e3ci;1,8,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			e0a,e11;e6,eac
Viktor Yushchenko	0,8,dvcm,dx5t;1,8,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко			e0a,e62
Viktor Zubkov	0,5,e39e,e458	147425
Vince Cable	6e,1,e65c,eb58;4e,1,ed7k,ef7m	244312	Vincent Cable
Violeta Chamorro	1,4c,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Vitali Klitschko	qi,8,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivian Balakrishnan	5,43,eba1	7937671
Vjosa Osmani	1,3f,eh46	13047644
Vladimir Lenin	en,5y,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин			bl
Vladimir Medinsky	k,5,e85l,eg1l;at,5,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	8,p,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	0,5,dv89,dw57;6b,5,dvcv,dw57;1,5,dw57,e457;0,5,e458,e857;1,5,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	1,23,dx47,e59b	189435
Vladimir Zhirinovsky	ou,5,dn4i,ei46
Vladimír Mečiar	0,2x,do6o,dq3g;0,2x,dqcd,duau
Vo Nguyen Giap	8,i,ceb3,dc27			Giap
Vo Van Kiet	0,i,dn88,dt9p			Kiet
Vojislav Koštunica	1,7a,dwa7,dz37;0,1v,e033,e477	33031
Volker Rühe	8,f,do41,duaq		Volker Ruehe
Volker Türk	3w,4n,eiah		Volker Tuerk
Volodymyr Groysman	0,8,ec4e,ef8t	4150130
Volodymyr Zelensky	t,8,eecv,ef4l;1,8,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			ef4
Vyacheslav Molotov	5,5y,c753,ch34
Vyacheslav Volodin	119,5,eca5	982461	Viacheslav Volodin
Vytautas Landsbergis	8i,3o,dm3b,dobp	164582
Václav Havel	1,6c,dlct,do7k;1,1y,dp22,dz22	36233				dlc,dz3
Václav Klaus	0,1y,do72,du12;1,1y,dz37,e937	57434
Walid Jumblatt	pb,s,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	5,18,e22b,egbg	walid-al-moallem	Walid Moallem
Walter Braga Netto	8k,w,eg2i,eh3t;8,w,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Mondale	4,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Wang Huning	eq,2,ej3a			Wang
Wang Qishan	4,2,ee3h,ej3a	18113		Wang
Wang Yi	5,2,e93g,eicu;5,2,ej7p	701801	王毅	Wang
Warren Christopher	1m,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	1,52,egaq,elaq	1568174
Wayne Swan	3p,7,e3c3,e96r	1236571
Wei Fenghe	8,2,ee3j,ej3c	7929529		Wei
Wen Jiabao	r,2,dz3g,e93f	16628		Wen
Werner Faymann	1p,3u,e4c2,ec59	53282
Wes Streeting	36,1,ek75	7983764
Wesley Clark	11t,68,dt7b,dw53;t,0,dz9h,e02b		Wesley K. Clark
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
William Ruto	3e,3e,e949,ei9d;1,3e,ei9d	195725				ei8
Willy Brandt	qn,f,cpa3,cyc1;1p,f,d1am,d657
Willy Claes	5,3m,do37,dqah;21,68,dqah,drak
Wim Kok	0,38,dq8m,dy7m	221411
Winnie Mandela	xk,q,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	ka,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill			c8
Winston Peters	3,g,dscg,du8e;5,g,ejbr	1396178					dp7
Wojciech Jaruzelski	0,k,dd2b,dhb6;1,k,dl7j,dmcm
Wolfgang Schäuble	f,f,e1bm,e5ar;7,f,e5as,edao;xn,f,edao,ehaq	16019	Wolfgang Schaeuble			e6,eda
Wolfgang Schüssel	1p,3u,dw24,e31b	2125645	Wolfgang Schuessel
Woodrow Wilson	6,7x,bf1h,bh31;1,0,bh34,bp34	34296
Władysław Kosiniak-Kamysz	8,k,ejcd	1374797		Kosiniak-Kamysz
Włodzimierz Cimoszewicz	0,k,ds27,dtav;5,k,dxaj,e115	55915
Xanana Gusmao	pc,3w,dd3,dy5k;1,3w,dy5k,e35k;0,3w,e388,eb2g;0,3w,ej71	11509	Jose Alexandre Gusmao
Xavier Bettel	0,3p,e9c4,ejbh	561213
Xavier Espot	0,61,ef5g	21001195	Xavier Espot Zamora	Espot
Xi Jinping	4,2,e43f,e93e;2c,2,e8bf;1,2,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑	Xi		e8b
Xiomara Castro	1,33,ei1r,em1r	8044708
Yahya Jammeh	1,4s,dq7m,ed1l	57356
Yahya Sinwar	9q,6k,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar			eh,ekc
Yair Lapid	7,a,e93i,eac4;0,a,ei71,eict;w,a,ej12	1396120	יאיר לפיד
Yamandú Orsi	1,46,el31
Yang Jiechi	5,2,e34r,e93g	58211		Yang
Yanis Varoufakis	7,2n,eb1r,eb76	40688				eb,ec
Yasser Arafat	8e,7l,d124,e0bb;1,65,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			de,e1
Yasuhiro Nakasone	0,b,debr,djb6
Yasuo Fukuda	0,b,e39q,e49o	101137
Yaşar Güler	8,z,ej64	19636157
Yegor Gaidar	c2,5,do6f,doce
Yevgeny Prigozhin	4x,9z,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			ej1,ejc
Yevgeny Primakov	5,5,ds19,du9b;0,5,du9b,dv5c		Evgeny Primakov			ds,dv6
Yingluck Shinawatra	0,j,e785,ea57				Yingluck
Yitzhak Mordechai	8,a,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,a,d663,d96k;8,a,dg9d,dm3f;0,a,do7d,drb4	34060	Yitzchak Rabin			do6,ds6
Yitzhak Shamir	5,a,dc3a,diak;0,a,dfaa,dg9d;0,a,diak,do7d					di,doc
Yoav Gallant	8,a,eict,ekb5					ej,ekc
Yogi Adityanath	10,9x,ed3j	4683097
Yoko Kamikawa	5,b,ej9d,eka1	276275
Yolanda Díaz	3,3h,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2s,d,ef7p,eh34;1,d,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열	Yoon		ei3,elc
Yoshihide Suga	5f,b,e8cq,eg9g;0,b,eg9g,eha4	122465	菅義偉
Yoshihiko Noda	0,b,e792,e8cq;w,b,ek9n	57647
Yoshimasa Hayashi	5,b,ehba,ej9d;5f,b,ejce,elal	1141271
Yoshiro Mori	0,b,dw45,dx4q	233499
Youssef Rajji	5,s,el28		Youssef Raggi
Yousuf Raza Gilani	0,12,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,6,di1t	57274	Yoweri Kaguta Museveni			di
Yukio Hatoyama	0,b,e59g,e668	131077
Yukiya Amano	5h,76,e5c1,ef7i
Yulia Navalnaya	w,5,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	j,8,ehb4,el7h;0,8,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	0,8,e11o,e198;0,8,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			e1,ea
Yuri Andropov	2c,5y,debc,dg29
Yuri Ushakov	au,5,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	l0,b,ec82	261703
Yusuf Tuggar	5,2h,ej8l	65088520
Yves Leterme	0,3m,e43k,e4cu;0,3m,e5bp,e7c6	12981
Yvette Cooper	2f,1,ek75,el95;1u,1,el95	291057
Yván Gil	5,p,ej16
Zandanshatar Gombojav	0,1q,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
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
Álvaro Uribe	1,3c,dy87,e687	187413	Alvaro Uribe Velez	Uribe		dy5,e7
Árpád Göncz	1,4a,dm83,dw84	102200
Édith Cresson	0,3,dn5f,do42
Édouard Balladur	0,3,dp3t,dr5b
Édouard Philippe	0,3,ed5f,eg73	3579995
Élisabeth Borne	0,3,ei5g,ek19	20020731
Éric Zemmour	t,3,ehbu,ei4a;nz,3,ehc5
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
Abbas Salehi	k,o,ef6,ef6~	27467049
Abbas Tolli	b,1m,ef6,ef6~		Abbas Mahamat Tolli
Abdel Dahi	b,2s,ef6,ef6~		Abdel Aziz Dahi
Abdel Kajman	3,5b,ef6,ef6~		Abdel Salam Kajman
Abdeladim Guerrouj	18,1t,ef6,ef6~
Abdelfattah Elsisi	1,x,ea68,ej~
Abdelghani Zaalane	13,1r,ef6,ef6~
Abdelillah Benkirane	0,1t,e7bt,ed3h	307921	Abdelilah Benkirane
Abdelkader Amara	l,1t,ef6,ef6~	2821074
Abdelkader Benmessaoud	m,1r,ef6,ef6~
Abdelkader Bouazgui	c,1r,ef6,ef6~
Abdelkader Messahel	5,1r,ef6,ef6~	5654785
Abdelkarim Zbidi	8,24,ef6,ef6~	2821127
Abdellah Baha	u,1t,ef6,ef6~
Abdellatif Filali	0,1t,dq5t,du3e
Abdellatif Jouahri	b,1t,ef6,ef6~
Abdellatif Loudiyi	18,1t,ef6,ef6~
Abdelmalek Sellal	0,1r,e893,ec~	57901	Abdelmakek Sellal
Abdelwahid Temmara	1a,1r,ef6,ef6~
Abderrahmane Raouia	7,1r,ef6,ef6~	30728993
Abderrahmane Youssoufi	0,1t,du3e,dya9	470946
Abdesslam Seddiki	i,1t,ef6,ef6~
Abdi Anshur Hassan	38,29,ef6,ef6~		Abdi Anshur	Anshur
Abdi Juha	mt,29,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,29,e8a6,e9~		Abdi Farrah Shirdon Said
Abdi Sougueh	1t,54,ef6,ef6~		Abdi Youssouf Sougueh
Abdirahman Duale Beileh	7,29,ef6,ef6~		Abdirahman Duale	Duale
Abdirahman Hashi	1d,29,ef6,ef6~		Abdirahman Mohamed Abdi Hashi
Abdirahman Jibril	8q,29,ef6,ef6~		Abdirahman Hosh Jibril
Abdirahman Osman	d,29,ef6,ef6~		Abdirahman Dahir Osman
Abdirashid Ahmed	2j,29,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdiweli Mohamed Ali	0,29,e76s,e8a6	1777401		Abdiweli
Abdolnaser Hemati	b,o,ef6,ef6~
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
Abdoulaye Moussa	2x,1m,ef6,ef6~
Abdoulaye Sarr	9,v,ef6,ef6~		Abdoulaye Diouf Sarr
Abdoulaye Tchane	u,48,ef6,ef6~		Abdoulaye Bio Tchane
Abdoulkader Mohamed	0,54,e941		Abdoulkader Kamil Mohamed
Abdramane Mahamat	1b,22,ef6,ef6~		Abdramane Mouctar Mahamat
Abdujalil Samadov	0,3z,dq,dq~
Abdul Abul Bassal	6d,1n,ef6,ef6~		Abdul Nasser Abul Bassal	Abul Bassal
Abdul Amir al-Hamadani	k,1h,ef6,ef6~		Abd al-Amir al-Hamadani
Abdul Anwar	a,14,ef6,ef6~		Abdul Basir Anwar
Abdul Aziz Abd al-Ghani	0,1i,dqa,dt~		Abd al-Aziz Abd al-Ghani	Abd al-Ghani
Abdul Aziz Al al-Shaykh	l9,2e,ef6,ef6~		Abd al-Aziz Al al-Shaykh;Abd al-Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Bek	hy,14,ef6,ef6~		Abdul Matin Bek
Abdul Dostam	q,14,ea9t,eh~		Abdul Rashid Dostam
Abdul Ghafar Bin Baba	3,2r,di57,dp~		Abdul Ghafar	Ghafar
Abdul Ghani Jamil	v0,1i,ef6,ef6~		Abd al-Ghani Jamil
Abdul Halim Khaddam	4,18,dg3b,e1~		al-Halim Khaddam;Abd al-Halim Khaddam;Abd al-Halim ibn Said Khaddam
Abdul Hamid	1,1k,e94o,ej4o
Abdul Hamid Dubaybah	0,5b,eh25		Abdul Dubaybah;Abd-al-Hamid Dubaybah
Abdul Hussein Mirza	l,4r,ef6,ef6~		Abd al-Husayn Mirza
Abdul Karim al-Iryani	0,1i,dqa,dx44		Abd al-Karim al-Iryani;Abd al-Karim Ali al-Iryani
Abdul Karim al-Kabariti	0,1n,ds24,ds~		Abd al-Karim al-Kabariti
Abdul Khalili	17,14,e0c7,ea~		Abdul Karim Khalili
Abdul Latif al-Hakimi	d,1i,ef6,ef6~		Abd al-Latif al-Hakimi
Abdul Muhsin al-Madaj	3,2g,ef6,ef6~		Abd al-Muhsin al-Madaj
Abdul Mutalib bin Yusof	1x,5s,ef6,ef6~		Abdul Mutalib	Mutalib
Abdul Nadduli	1e,6,ef6,ef6~
Abdul Qadir Ba Jamal	0,1i,dx44,e1~		Abd al-Qadir Ba Jamal	Ba Jamal
Abdul Rab al-Hadi	4,1i,dqa,e6~		Abd al-Rab al-Hadi;Abd al-Rab Mansur al-Hadi
Abdul Rab al-Salami	u,1i,ef6,ef6~		Abd al-Rab al-Salami;Abd al-Rab Salih al-Salami
Abdul Rahman al-Fadhli	h,2e,ef6,ef6~		Abd al-Rahman al-Fadhli;Abd al-Rahman bin Abd al-Muhsin al-Fadhli
Abdul Rahman al-Owais	tb,13,ef6,ef6~		Abd al-Rahman al-Owais;Abd al-Rahman Muhammad al-Owais
Abdul Rahman al-Uwais	9,13,ef6,ef6~		Abd al-Rahman al-Uwais;Abd al-Rahman Muhammad al-Uwais
Abdul Raqib al-Aswadi	a0,1i,ef6,ef6~		Abd al-Raqib al-Aswadi
Abdul Salam al-Badri	3,5b,ea84,eb~		Abd al-Salam al-Badri
Abdul Salam al-Majali	0,1n,dp5,du~		Abd al-Salam al-Majali
Abdul Sorabi	q,14,dn17,do~		Abdul Wahed Sorabi
Abdul Wahhab al-Anisi	3,1i,dqa,dt~		Abd al-Wahhab al-Anisi
Abdul al-Khalili	a,4h,ef6,ef6~	abdul-khalili-oman	Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulaziz Kamilov	5,2j,ef6,ef6~
Abdulhamit Gul	a,z,ef6,ef6~
Abdulhashim Mutalov	0,2j,do1d,drc		Abdulkhashim Mutalov
Abdulla Ameen	9,3q,ef6,ef6~
Abdulla Jihad	4,3q,ec6l,ed~	12300379
Abdulla Yameen Abdul Gayoom	1,3q,e9bh,eebh	4665896	Abdulla Yameen	Yameen
Abdullah Lamlas	80,1i,ef6,ef6~		Abdallah Lamlas;Abdallah Salim Lamlas
Abdullah Luaybi	1g,1h,ef6,ef6~		Abdallah Luaybi
Abdullah Nsour	0,1n,e8ab,ec61
Abdullah Possi	ae,2z,ef6,ef6~		Abdallah Possi;Abdallah Saleh Possi
Abdullah Sarouma	4h,4e,ef6,ef6~		Abdallah Sarouma;Abdallah Said Sarouma
Abdullah al-Akwa	4t,1i,ef6,ef6~		Abdallah al-Akwa;Abdallah Muhsin al-Akwa
Abdullah al-Atiyah	3c,4m,dz9g,e7~;3,4m,e2,e7~	2820939	Abdallah al-Atiyah;Abdallah al-Attiyah;Abdullah al-Attiyah
Abdullah al-Bakri	5s,4h,ef6,ef6~		Abdallah al-Bakri;Abdallah bin Nasser bin Abdallah al-Bakri
Abdullah al-Dardari	3,18,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	6p,18,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuaimi	13,13,ef6,ef6~		Abdullah bin Muhammad al-Nuaimi
Abdullah al-Nuaymi	5q,13,ef6,ef6~		Abdullah bin Muhammad;Abdullah bin Muhammad Belhaf al-Nuaymi	Abdullah
Abdullah al-Nuhayyan	5,13,ef6,ef6~			Abdullah
Abdullah al-Saidi	3l,4h,ef6,ef6~		Abdallah al-Saidi;Abdallah bin Muhammad bin Said al-Saidi
Abdullah al-Salimi	6d,4h,ef6,ef6~		Abdallah al-Salimi;Abdallah bin Muhammad bin Abdallah al-Salimi
Abdullah al-Sawaylah	1x,2e,ef6,ef6~		Abdallah al-Sawaylah;Abdallah bin Ammar al-Sawaylah
Abdullah al-Thani	3,4m,ds,e0~;0,4m,ds,e0~	317771		Abdullah
Abdullah al-Thini	0,5b,ea3b,ebc
Abdullah bin Bandar al-Saud	vv,2e,ef6,ef6~			Abdullah bin Bandar
Abdullah bin Khalifa	0,4m,dsau,e343			Abdullah
Abdullah bin Nasir	0,4m,e96q,ed~			Abdullah
Abdulrahman Dambazau	f,2h,ef6,ef6~	20675806
Abdulrahman Mohammed al-Mutawe	13,2g,ef6,ef6~			Mohammed al-Mutawe
Abdumalik Abulajanov	0,3z,dob,dqc2
Abdur Biswas	1,1k,dna8,dsa9		Abdur Rahman Biswas
Abdur-Rauf Rawabdeh	0,1n,dv34,dw6j
Abdurremane de Almeida	a,3r,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	el,2j,ef6,ef6~
Abel Gouma	4,1m,dzcc,e0~
Abel Goumba	0,1m,dz3,dzcc	318433
Abel Pacheco	1,19,dy58,e258
Abelard Tahiri	a,3f,ef6,ef6~
Abinou Teme	1w,1o,ef6,ef6~
Aboubacar Sylla	u,1d,ef6,ef6~
Aboubakar Tchoroma	1w,22,ef6,ef6~		Aboubakar Assidick Tchoroma
Aboubakary Sarki	3m,10,ef6,ef6~
Abraao Vicente	k,5d,ef6,ef6~
Abraha Asfaha	13,57,ef6,ef6~			Abraha
Abraham Hamadeh	2,0,el13	124307977
Abu Abu Koroma	60,3g,ef6,ef6~
Abu Huraira Hassan	y,1w,ef6,ef6~
Abu Maal Muhith	7,1k,ef6,ef6~		Abu Maal Abdul Muhith
Abu-Bakr Uthman Ibrahim	lc,1w,ef6,ef6~	112325561		Abu-Bakr
Abubacarr Tambadou	a,4s,ef6,ef6~
Abubakar Malami	a,2h,ef6,ef6~
Abukar Duale	73,29,ef6,ef6~		Abukar Islow Duale
Abulfaz Garayev	k,3v,ef6,ef6~	4670613
Achilbay Ramatov	j,2j,eccf,ed~
Achille Bassilekin III	4m,10,ef6,ef6~
Achta Breme	bi,22,ef6,ef6~		Achta Ahmat Breme
Achta Damane	106,22,ef6,ef6~		Achta Saleh Damane
Acisclo Valladares Urruela	o,2q,ef6,ef6~		Acisclo Valladares	Valladares
Adam Glapinski	b,k,ef6,ef6~
Adam Gray	2,0,el13	3000097
Adam Schiff	2,0,dx13,ekc8;e,0,ekc9	350843
Adam Smith	2,0,dt17	350916
Adam Vojtech	9,1y,ef6,ef6~	42575425
Adam Wood	12,5z,e747,eb~	351194
Adama Diarra	1j,1o,ef6,ef6~		Adama Tiemoko Diarra
Adama Kone	24,2b,ef6,ef6~
Adamu Adamu	d,2h,ef6,ef6~
Adan Mohamed	db,3e,ef6,ef6~		Adan Abdulla Mohamed
Adanech Abebe	61,2p,ef6,ef6~	101063239		Adanech
Addison McDowell	2,0,el13	130979819
Adebayo Shittu	1t,2h,ef6,ef6~
Adekunle King	i,3g,ef6,ef6~		Adekunle Joliff Milton King
Adel Tweisi	11,1n,ef6,ef6~
Adele van der Pluijm-Vrede	6,6b,e8ao,e9b4
Adelita Grijalva	2,0,elbc	134612342
Adiatu Nandinga	1d,1g,ef6,ef6~		Adiatu Djalo Nandinga
Adib Mayalah	o,18,ef6,ef6~
Adidjatou Mathys	i,48,ef6,ef6~
Adil Afiyuni	us,s,ef6,ef6~
Adil Osmanovic	8n,c,ef6,ef6~
Adil Safr	0,18,e74e,e889
Adly Mansour	1,x,e97,ea68	13593432
Adnan Badran	0,1n,e147,e1bo	359372
Adnan Qahil	1e,28,ef6,ef6~
Adolf Mwesgiye	8,6,ef6,ef6~
Adolf Ogi	1,2y,dv,dw~;4,2y,dv,dw~	115531
Adolfas Slezevicius	r,3o,dp3a,ds2f
Adolphe Muzito	0,h,e4aa,e84i	365790
Adoracion Chonko	1d,1f,ef6,ef6~		Adoracion Salas Chonko
Adrian Bonilla Soria	3g,1c,ef6,ef6~		Adrian Bonilla	Bonilla
Adrian Davis	6,5k,e748,eb85
Adrian Forde	y,3k,ef6,ef6~
Adrian Hasler	0,5v,e93r,ed~;kt,5v,ef6,ef6~;0,5v,ef6,ef6~	373092
Adrian Johns	6,6d,e5aq,e9c6	1575034
Adrian Nastase	0,17,dwct,e0ct	271966
Adrian Smith	2,0,e314	373443
Adriano Espaillat	2,0,ed13	4685569
Adriano Maleiane	24,3r,ef6,ef6~;0,3r,ei33,el1h
Adrien Houngbedji	0,48,ds49,du~
Adrien Sibomana	0,1e,dkaq,dq27
Adrienne Clarkson	g,e,dva7,e19r	236482
Adun Saengsingkaew	i,j,ef6,ef6~			Adun
Afonso da Silva	a4,4q,ef6,ef6~		Afonso da Graca Varela da Silva
Agbeyome Kodjo	0,2o,dw8t,dy6t
Aggrey Bagiire	uu,6,ef6,ef6~
Aggrey Massi	1y,4y,ef6,ef6~	45779467
Agnelo Regala	a4,1g,ef6,ef6~
Agnes Akiror	ut,6,ef6,ef6~
Agnes Buzyn	7v,3,ef6,ef6~
Agostinho Mondlane	b4,3r,ef6,ef6~	18350460
Agrippina Shin	x7,2j,ef6,ef6~
Agus Martowardojo	b,15,ef6,ef6~	3498269	Agus Dermawan Wintarto Martowardojo
Ahmadou Samateh	9,4s,ef6,ef6~		Ahmadou Lamin Samateh
Ahmat Bachir	1v,22,ef6,ef6~		Ahmat Mahamat Bachir
Ahmat Jihoud	18,y,ef6,ef6~
Ahmed Abdou	0,4e,dscr,dtc6
Ahmed Abdullah al-Sabah	0,2g,ek5f			Ahmed Abdullah
Ahmed Adheeb Abdul Ghafoor	4,3q,eb7m,ec~		Ahmed Adheeb	Adheeb
Ahmed Adhoum	3b,24,ef6,ef6~	2827482
Ahmed Afif	4,52,egar,ej~
Ahmed Al Saidi	9,4h,ef6,ef6~		Ahmed Mohammad Obaid Al Saidi	Al Saidi
Ahmed Atiyah	96,1i,ef6,ef6~		Ahmad Atiyah;Ahmad Zubayan Atiyah
Ahmed Benbitour	0,1r,dvc2,dw8q	401173
Ahmed Boto	m,y,ef6,ef6~
Ahmed Daoud	74,2s,ef6,ef6~		Ahmed Ould Ehil Daoud
Ahmed Fadel	zz,22,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,24,ej81,ek87
Ahmed Hajj Ali	l,57,ef6,ef6~			Ahmed
Ahmed Hamani	0,1o,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	3,5b,ef6,ef6~
Ahmed Hussen	3y,e,ef6,ef6~	16211070
Ahmed Mahloof	y,3q,ef6,ef6~
Ahmed Maitiq	3,5b,ef6,ef6~		Ahmad Maitiq
Ahmed Mubarek	0,1i,ek25,el59		Ahmad Mubarek;Ahmad Awad Bin Mubarek
Ahmed Nazif	0,x,e079,e6~	220296	Ahmed Mohamed Nazif
Ahmed Noui	63,1r,ef6,ef6~
Ahmed Omar	4p,1w,ef6,ef6~		Ahmad Umar;Ahmad Sad Umar
Ahmed Osman Ali	b,54,ef6,ef6~		Ahmed Osman	Osman
Ahmed Ouyahia	0,1r,drcv,ed~;0,1r,ef6,ef6~	57613
Ahmed Sambi	1,4e,e25q,e75q		Ahmed Abdallah Sambi
Ahmed Shah	3,14,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,1d,e45n,e4cu		Ahmed Tidiane Souare
Ahmed Toufiq	ld,1t,ef6,ef6~
Ahmed Zahid	3,2r,eb7t,ed~	4695503	Ahmad Zahid;Ahmad Zahid Hamidi	Zahid
Ahmed Zahir	74,3q,ef6,ef6~;xr,3q,ef6,ef6~		Ahmed Zuhoor
Ahmed al-Fadhli	7,1i,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Falasi	to,13,ef6,ef6~		Ahmad al-Falasi;Ahmad bin Abdallah Humaid Belhoul al-Falasi
Ahmed al-Futaisi	n,4h,ef6,ef6~		Ahmad al-Futaisi;Ahmad bin Muhammad bin Salim al-Futaisi
Ahmed al-Khulayfi	l5,2e,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	3,4m,e79k,ed~;3,4m,ef6,ef6~;a6,4m,ef6,ef6~	16242594	Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Mahrazi	m,4h,ef6,ef6~		Ahmad al-Mahrazi;Ahmad bin Nasir bin Hamad al-Mahrazi
Ahmed al-Maysari	3,1i,ef6,ef6~;f,1i,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Qadri	c,18,ef6,ef6~		Ahmad al-Qadri
Ahmed al-Rajhi	i,2e,ef6,ef6~		Ahmad al-Rajhi;Ahmad bin Sulayman bin Abd al-Aziz al-Rajhi
Ahmed al-Samarrai	0,1h,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Shuhi	yu,4h,ef6,ef6~		Ahmad al-Shuhi;Ahmad bin Abdallah bin Muhammad al-Shuhi
Ahmed al-Thani	o,4m,ef6,ef6~			Ahmed
Ahmed al-Ubaydi	y,1h,ef6,ef6~		Ahmad al-Ubaydi
Ahmedou Abdullah	f,2s,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aiah Gbakima	80,3g,ef6,ef6~
Aida Keita M'bo	h,1o,ef6,ef6~		Aida Keita	Keita
Aidah Nantaba	tr,6,ef6,ef6~
Aigars Kalvitis	0,34,e0c2,e3~	210715
Aime Mukena	5p,h,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	a,1e,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,3r,e61g,e8a8	357430	Aires Bonifacio Ali
Airlangga Hartarto	s,15,ef6,ef6~	12471140		Airlangga
Aisha Alhassan	6a,2h,ef6,ef6~		Aisha Jumai Alhassan
Aishath Ali	d,3q,ef6,ef6~
Aishath Nahula	n,3q,ef6,ef6~
Aissatou Gladima	37,v,ef6,ef6~		Aissatou Sophie Gladima
Aiyaz Sayed-Khaiyum	p,2a,ef6,ef6~;3,2a,ef6,ef6~;o,2a,ef6,ef6~
Ajamu Baly	6,6z,eiaa
Ajilon Nasiu	g,21,ef6,ef6~
Akbar Mirzoyev	0,3z,do1a,dob
Akezhan Kazhegeldin	j,1a,dq,dr~;0,1a,dq,dt~		Arkezhan Kazhegeldin
Akhmetzhan Yesimov	j,1a,dsao,dt~;j,1a,e05e,e1~
Akhom Toemphitthayaphisit	n,j,ef6,ef6~			Akhom
Akila Kariyawasam	d,1b,ef6,ef6~		Akila Viraj Kariyawasam
Akoto Afriyie	6x,27,ef6,ef6~		Akoto Osei Afriyie
Akram Shuhayab	d,s,ef6,ef6~
Aksel Johannesen	0,5u,eb9f	556712
Akylbek Japarov	j,16,e5am,e5~
Al Green	2,0,e114	749039
Al Moussa	z,1o,ef6,ef6~		Al Hassan Ag Ahmed Moussa
Al-Khair al-Mubrak	9d,1w,ef6,ef6~		Al-Khair al-Nour al-Mubrak
Al-Muhtadee Billah	10n,5s,ef6,ef6~
Al-Saddiq al-Tayeb	9,1w,ef6,ef6~	112325805	Al-Saddiq Majouba al-Tayeb
Ala al-Alwan	9,1h,ef6,ef6~
Alain Atipault	11a,20,ef6,ef6~		Alain Akouala Atipault
Alain Berset	4,2y,ed11,ei~;fb,2y,ef6,ef6~	123939
Alain Bunyoni	4k,1e,ef6,ef6~	27231038	Alain Guilaume Bunyoni
Alain Donwahi	27,2b,ef6,ef6~		Alain Richard Donwahi
Alain Richardson	q,60,e8,ej~;4i,60,e8,ej~
Alain Weil	v,6f,ds,ds~
Alain Wong	10w,1p,ef6,ef6~
Alain-Claude Bilie-By-Nze	u,u,ef6,ef6~
Alain-Guillaume Bunyoni	0,1e,eg6o,ei97
Alamine Mey	o,10,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	e,0,em3o	138781196
Alan Hoole	6,5q,drb1,dw2
Alan Huckle	22,5n,dx,dz~;6,5q,e05s,e27a;6,5h,e28p,e6ag		Alan Eden Huckle
Alan Kerr	16,6m,dm,dt~		Alan Gardner Kerr
Alan Kyeremateng	1c,27,ef6,ef6~
Alan Share	6,5q,do8,do8e
Alan Shave	6,5q,do8e,drb1
Alan Tudge	fh,7,ef6,ef6~	4707935
Alassane Seidou	9,48,ef6,ef6~
Alawi Bafaqih	jr,1i,ef6,ef6~
Alba Torrez	i,4c,ef6,ef6~		Alba Luz Torrez;Alba Luz Torrez Briones	Torrez
Albade Abouba	5t,y,ef6,ef6~
Alben Barkley	4,0,ch1k,cl1k
Albena Reshitaj	h,3f,ef6,ef6~
Albert Bryan Jr	6,64,ef17
Albert Dupuy	v,5w,e0,e1~;1l,58,e6a6,e8~
Albert II	15,3m,dp8,e8~			Albert
Albert II	7l,59,e146;6j,59,ef6,ef6~	albert-ii-monaco		Albert
Albert Kan Dapaah	3n,27,ef6,ef6~			Kan Dapaah
Albert Kawana	p,3s,ef6,ef6~	4710618
Albert Kipalan	g,l,dzbd,e06t
Albert Murasira	8,1u,ef6,ef6~
Albert Nicholas	f,4v,ef6,ef6~
Albert Ouedraogo	0,26,ei33,eial
Albert Padacke	0,22,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	a,s,ef6,ef6~
Albert Vital	0,2d,e5ci,e7b2		Albert Camille Vital
Albert Zafy	1,2d,dp39,ds~
Alberto Bonisoli	gv,11,ef6,ef6~	54589931
Alberto Bustamante	0,m,dvad,dx7s
Alberto Carrasquilla Barrera	7,3c,ef6,ef6~	2377863	Alberto Carrasquilla	Carrasquilla
Alberto Dahik Garzoni	4,1c,do8a,dr~		Alberto Dahik	Dahik
Alberto Espina Otero	8,3b,ef6,ef6~		Alberto Espina	Espina
Alberto Nkutumula	y,3r,ef6,ef6~
Alberto Otarola Penaranda	0,m,eicl,ek36		Alberto Otarola	Otarola
Alberto Pandolfi Arbulu	0,m,ds43,dv14		Alberto Pandolfi	Pandolfi
Alberto Vaquina	0,3r,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcibiades Vaquez Velasquez	2d,2t,ef6,ef6~	110628499	Alcibiades Vaquez	Vaquez
Alcide Ponga	3a,58,el18
Alden McLaughlin	r,5t,e95t,ed~	4713562
Alejandra Frausto Guerrero	gx,37,ef6,ef6~		Alejandra Frausto	Frausto
Alejandro Aguirre	1,2q,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Diaz de Leon	b,37,ef6,ef6~	44178650	Alejandro Diaz	Diaz
Alejandro Evuna Owono Asangono	u,1f,ef6,ef6~		Alejandro Evuna	Evuna
Alejandro Finocchiaro	d,2l,ef6,ef6~	30905503
Alejandro Garcia Padilla	6,69,e8,ec~		Alejandro Garcia	Garcia
Alejandro Gertz Manero	2s,37,ef6,ef6~		Alejandro Gertz	Gertz
Alejandro Gil Fernandez	o,1s,ef6,ef6~		Alejandro Gil	Gil
Alejandro Nkogo	8,1f,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Alejandro Peralta Vierci	72,39,ef6,ef6~		Alejandro Peralta	Peralta
Aleksandar Antic	l,1v,ef6,ef6~	16082744
Aleksandar Bogdanovic	k,42,ef6,ef6~
Aleksandar Remetic	3,c,ef6,ef6~;1c,c,ef6,ef6~
Aleksandar Vulin	8,1v,ef6,ef6~	11074974
Aleksandur Bozhkov	3,1l,dt2c,dv~
Alemayehu Tegenu	4p,2p,ef6,ef6~			Alemayehu
Alena Schillerova	7,1y,ef6,ef6~	29951594
Alenka Bratusek	0,35,e93k,ea9i	3739767
Alenka Smerkolj	r4,35,ef6,ef6~	18571621
Aleqa Hammond	0,5i,e93d,ea~	1796195
Alesana Seluka	3,3l,dla,dp~
Alex Hawke	11h,7,ef6,ef6~	4717151
Alex Onzima	v6,6,ef6,ef6~
Alex Padilla	e,0,eh1k	4717593	Alejandro Padilla
Alex Scott	r,3a,dz7o,e0~
Alexander Chiteme	6o,1x,ef6,ef6~
Alexander Farrelly	6,64,dj15,dr15
Alexander Karlyukevich	14,t,ef6,ef6~		Aleksandr Karlyukevich
Alexander Konovalov	a,5,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	2s,t,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Kozlov	jw,5,ef6,ef6~		Aleksandr Kozlov;Aleksandr Aleksandrovich Kozlov
Alexander Mitrovic	3,1v,dl3,do~		Aleksandr Mitrovic
Alexander Novak	l,5,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	4,5,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Schallenberg	1p,3u,eha9,ehc6	64168538
Alexander Teabo	d,4x,ef6,ef6~
Alexander Terekhov	1a,t,ef6,ef6~		Aleksandr Terekhov
Alexander Zhukov	2b,5,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandre Georget	h,2d,ef6,ef6~
Alexandros Charitsis	f,2n,ef6,ef6~
Alexandros Flambouraris	ta,2n,ef6,ef6~
Alexandru Jizdan	f,23,ef6,ef6~	24525227
Alexis Bethancourt Yau	34,2t,ef6,ef6~		Alexis Bethancourt	Bethancourt
Alexis Boutamba	a,u,ef6,ef6~
Alexis Mwamba	tx,h,ef6,ef6~	2834659	Alexis Thambwe Mwamba
Alfio Piva Mesen	q,19,e658,e9~		Alfio Piva	Piva
Alfonso Alonzo Vargas	h,2q,ef6,ef6~		Alfonso Alonzo	Alonzo
Alfonso Boekhoudt	g,5l,ed11
Alfonso Bonafede	a,11,ef6,ef6~
Alfonso Cusi	49,2u,ef6,ef6~
Alfonso Durazo Montano	b6,37,ef6,ef6~		Alfonso Durazo	Durazo
Alfonso Mokuy	127,1f,ef6,ef6~		Alfonso Nsue Mokuy
Alfonso Noya Martinez	i3,1s,ef6,ef6~		Alfonso Noya	Noya
Alfonso Portillo	1,2q,dw1e,e01e	182441	Alfonso Antonio Portillo;Alfonso Antonio Portillo Cabrera	Portillo
Alfred Alfred Jr.	b2,5c,ef6,ef6~
Alfred Cannan	10,5z,ehac
Alfred Gore	25,2v,ef6,ef6~		Alfred Lado Gore
Alfred Madigele	9,4d,ef6,ef6~
Alfred Manase	46,l,ef6,ef6~
Alfred Marie-Jeanne	42,6l,du3,e2~
Alfred Moah	25,2k,ef6,ef6~
Alfred Opimbat	2v,20,ef6,ef6~		Alfred Leon Opimbat
Alfred Sant	0,4f,dsas,du~
Alfredo Borrero	4,1c,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Cristiani Buchard	1,40,dl61,dq61		Alfredo Cristiani	Cristiani
Alfredo Gomez Urcuyo	4,4c,e1aa,e2~		Alfredo Gomez	Gomez
Alfredo Lopez Valdes	s,1s,ef6,ef6~		Alfredo Lopez	Lopez
Alfredo Moreno	2d,3b,ef6,ef6~	58293
Alfredo Palacio	1,1c,dy,e2~;4,1c,dy,e2~	217555
Alfredo Pires	2j,3w,ef6,ef6~
Algirdas Butkevicius	0,3o,e8bm,eccd	394006
Algis Dobrovolskas	3,3o,dn1,do~
Ali Abdu	14,57,ef6,ef6~			Ali
Ali Akhmedov	3,3v,ef6,ef6~
Ali Ayyub	8,18,ef6,ef6~		Ali Abdallah Ayyub
Ali Babacan	3,z,e551,e5~
Ali Bahdon	8,54,ef6,ef6~		Ali Hassan Bahdon
Ali Benflis	0,1r,dw8q,dy~	327016
Ali Gamatie	0,y,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Gandapur	nc,12,ef6,ef6~		Ali Amin Khan Gandapur
Ali Gedi	0,29,e0b3,e2~	355468	Ali Ghedi;Ali Mohamed Gedi;Ali Muhammad Ghedi
Ali Ghanem	2j,18,ef6,ef6~
Ali Hammud	n,18,ef6,ef6~
Ali Hasanov	3,3v,ef6,ef6~
Ali Haydar	u9,18,ef6,ef6~
Ali Khalil	7,s,ef6,ef6~		Ali Hasan Khalil
Ali Laareydh	0,24,e92r,ea1t
Ali Mahar	vn,12,ef6,ef6~		Ali Muhammad Khan Mahar
Ali Mbodoumi	1n,22,ef6,ef6~		Ali Mbodou Mbodoumi
Ali Moselhy	11s,x,ef6,ef6~
Ali Muhsin	4,1i,ec43,eh~
Ali Muhsin al-Ahmar	4,1i,ef6,ef6~			Ali Muhsin
Ali Mujawwar	0,1i,e33v,e7br		Ali Muhammad Mujawwar
Ali Munesan	4,o,ef6,ef6~		Ali Asqar Munesan
Ali Mwinyi	1,2z,dhb5,drbm		Ali Hassan Mwinyi
Ali Osmani	l,14,ef6,ef6~		Ali Ahmad Osmani
Ali Ragheb	0,1n,dw6j,dzap	2509606	Ali Abul Ragheb
Ali Saibou	1,y,djbe,dp4g
Ali Shein	4,2z,dx75,e6~;xj,2z,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali Taha	q,1w,du,e5~;17,1w,du,e5~;4,1w,du,e5~	937264	Ali Osman Taha
Ali Waheed	m,3q,ef6,ef6~	20744775
Ali Zaydan	0,5b,e8ae,ea3b
Ali al-Ahmar	4,1i,ec43,ed~		Mohsin al-Ahmar;Ali Mohsin al-Ahmar
Ali al-Allaq	b,1h,ef6,ef6~	110634966
Ali al-Bidh	4,1i,dm5m,dp~		Ali Salim al-Bidh
Ali al-Buaynayn	p,4r,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	a,1i,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	7,4m,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Khalifa	3,4r,ef6,ef6~		Ali bin Khalifa;Ali bin Khalifa bin Salman al-Khalifa	Ali
Ali al-Qatrani	3,5b,ef6,ef6~		Ali Faraj al-Qatrani
Ali al-Romaihi	14,4h,ef6,ef6~		Ali bin Muhammad al-Romaihi
Ali al-Rumayhi	mf,4r,ef6,ef6~		Ali bin Muhammad al-Rumayhi
Ali al-Sunaidi	z,4h,ef6,ef6~		Ali bin Masud bin Ali al-Sunaidi
Ali al-Zafir	66,18,ef6,ef6~
Ali bin Haji	xx,5s,ef6,ef6~		Ali bin Haji Apong	Ali
Alicia Arango Olmos	i,3c,ef6,ef6~		Alicia Arango	Arango
Alie Kabba	5,3g,ef6,ef6~
Alik Alik	4,51,e35b,ea~	1283214
Alikhan Smailov	7,1a,ef6,ef6~;j,1a,ef6,ef6~;j,1a,eh,ej~;0,1a,eh,ej~	56825894
Alim Youssouf	1w,10,ef6,ef6~
Aline Hanson	4i,60,e94h,ec~
Alioune Sarr	z,v,ef6,ef6~
Alireza Avaei	a,o,ef6,ef6~
Alisher Shodmonov	9,2j,ef6,ef6~
Alisher Sultonov	l,2j,ef6,ef6~
Alison Blake	6,5h,ei7n,el7t
Alistair Harrison	6,5q,e54l,e97n
Aliu Mahama	4,27,dx17,e4~	1374550
Alix Fils-Aim	0,1z,ekba,el~		Alix Didier Fils-Aim
Aljosa Campara	f,c,ef6,ef6~
Alkassoun Maiga	62,26,ef6,ef6~
Allali Abakar	7,22,ef6,ef6~		Allali Mahamat Abakar
Allamaye Halina	0,22,ek5n
Allan Bell	10,5z,e7ab,eca4	976107
Allan Cruickshank	3,55,dq,dq~
Allan Kemakeza	3,21,dx,e1~;0,21,dx,e1~	654672
Allan Marat	3,l,dy8,dy~
Allen Chastenet	0,4o,ec67,ed~;7,4o,ef6,ef6~;0,4o,ef6,ef6~	16203640	Allen Chastanet
Alma Adams	2,0,eabc	4733597
Almambet Maturbraimov	j,16,dq,dq~
Almazbek Atambaev	1,16,e6,ed~;0,16,e6,ed~
Almoustapha Garba	h,y,ef6,ef6~
Aloha Nunez Gutierrez	m6,p,ef6,ef6~		Aloha Nunez	Nunez
Alounkeo Kittikhoun	x,r,ef6,ef6~			Alounkeo
Alpha Barry	5,26,ef6,ef6~
Alpha Keira	u,1d,ef6,ef6~		Alpha Ibrahima Keira
Alpha Timbo	43,3g,ef6,ef6~		Alpha Osman Timbo
Alpha Wurie	9,3g,ef6,ef6~
Alpheus Naruseb	c,3s,ef6,ef6~
Alphons Kannanthanam	j9,4,ef6,ef6~;af,4,ef6,ef6~	4735334
Alphonse Kadege	4,1e,dz4u,dz~	2839679
Alpidio Alonso Grau	k,1s,ef6,ef6~		Alpidio Alonso	Alonso
Altynay Omurbekova	3,16,ef6,ef6~
Alun Cairns	10c,1,ef6,ef6~	268030
Alvaro Aleman Healy	39,2t,ef6,ef6~	110628438	Alvaro Aleman	Aleman
Alvaro Arzu	1,2q,ds1e,dw1e	250834	Alvaro Enrique Arzu;Alvaro Enrique Arzu Irigoyen	Arzu
Alvaro Colom Caballeros	1,2q,e41e,e81e	250924	Alvaro Colom	Colom
Alvaro Garcia Linera	4,30,e21m,ed~;4,30,ef6,ef6~	250993	Alvaro Garcia	Garcia
Alvera Mukabaramba	un,1u,ef6,ef6~
Alvin Hilaire	b,45,ef6,ef6~
Aly Ndiaye	f,v,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amado Boudou	4,2l,e7ca,eb~	452112
Amadou Aissata	7i,y,ef6,ef6~
Amadou Ali	3,10,ea,ej~	2840847
Amadou Ba	o,v,ef6,ef6~;0,v,ei9h,ek42
Amadou Bah	0,1d,ek2r		Amadou Oury Bah
Amadou Cheiffou	0,y,dnb,dp4h
Amadou Cisse	0,y,dscl,dtbr		Amadou Boubacar Cisse
Amadou Coulibaly	0,2b,ed1b,ed~;45,2b,ef6,ef6~;0,2b,ef6,ef6~		Amadou Gon Coulibaly
Amadou Koita	y,1o,ef6,ef6~
Amadou Kone	n,2b,ef6,ef6~
Amal Maouloud	4u,2s,ef6,ef6~		Amal Mint Maouloud
Amama Mbabazi	0,6,e75o,ea9j	57873
Amancio Denis	4,39,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amanda Lind	k,2i,ef6,ef6~	24018140
Amandurdy Isanow	1c,3i,ef6,ef6~
Amani Abdou	bh,y,ef6,ef6~
Amara Sompare	14,1d,ef6,ef6~
Amarjeet Sohi	1y,e,ef6,ef6~	4740296
Amata Kabua	1,5c,db,dt1e
Ambrose Dery	f,27,ef6,ef6~
Ambrose Dlamini	0,4w,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	ix,2b,ef6,ef6~		Amede Koffi Kouakou
Amedi Camara	h,2s,ef6,ef6~
Ameenah Gurib-Fakim	1,1p,eb65,eh~	20022984
Amelia Kyambadde	1c,6,ef6,ef6~
Amelie de Montchalin	5i,3,ef6,ef6~	30379410
Amenta Matthew	f,5c,ef6,ef6~
Americo Ramos	7,4q,ef6,ef6~		Americo D'Oliveira Ramos
Ami Bera	2,0,e913	3389105
Ami Nnongolo	38,h,ef6,ef6~		Ami Ambatombe Nnongolo
Amie Fabureh	c,4s,ef6,ef6~
Amin Liew bin Abdullah	k4,5s,ef6,ef6~			Amin
Amina Mohamed	dc,3e,ef6,ef6~	4746345	Amina Chawahir Mohamed
Amina Mohammed	h,2h,ef6,ef6~
Amina Moumouni	l,y,ef6,ef6~
Amina Nurhussein	9,57,ef6,ef6~			Amina
Aminata Manga	j0,v,ef6,ef6~;10u,v,ef6,ef6~		Aminata Angelique Manga
Aminata Ndiaye	3m,v,ef6,ef6~		Aminata Mbengue Ndiaye
Aminata Toure	0,v,e993,ea74	2415495
Aminath Aathifa	1a,3q,ef6,ef6~
Aminuddin Ihsan Abidin	k,5s,ef6,ef6~			Aminuddin
Amir Aman	9,2p,ef6,ef6~			Amir
Amir Amu	mc,1k,ef6,ef6~		Amir Hossain Amu
Amir Hatami	8,o,ef6,ef6~	25424757
Amir Yaron	b,a,ef6,ef6~
Amir Zukic	3t,c,ef6,ef6~
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
Ana Mendieta	1i,m,ef6,ef6~	51297853	Ana Maria Mendieta
Ana Neto	y,25,ef6,ef6~		Ana Paula Sacramento Neto
Ana Vitorino	b4,3y,ef6,ef6~		Ana Paula Vitorino
Ana de Carvalho	1j,25,ef6,ef6~;57,25,ef6,ef6~	111954367	Ana Paula Chantre Luna de Carvalho
Ana de Escobar	4,40,e061,e4~	4272340	Ana Vilma Albanez de Escobar
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
Anatole Makosso	43,20,ef6,ef6~;0,20,eh5c	4752077	Anatole Collinet Makosso
Anatolio Ndong Mba	26,1f,dpb,ds~			Ndong Mba
Anatoly Holubchenko	j,8,dt88,du~		Anatoliy Holubchenko
Anatoly Kinakh	j,8,dx,e0~;0,8,dx,e0~	488180	Anatoliy Kinakh
Anatoly Lappo	ea,t,ef6,ef6~		Anatoliy Lappo
Ancil Antoine	7n,45,ef6,ef6~
Anders Samuelsen	5,49,ef6,ef6~	491263
Anders Ygeman	l,2i,ef6,ef6~	3375050
Andr Ebanks	r,5t,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,2m,dw5c,e344	215782
Andranik Markaryan	0,2m,dw5c,e0~
Andre Johnson	h,2o,ef6,ef6~
Andre Milongo	0,20,dn5,doc
Andre Nzapayeke	0,1m,ea1p,ea8a	15652682
Andre Sanza	m,h,ef6,ef6~		Andre Moke Sanza
Andre de Almeida Mendonca	cv,w,ef6,ef6~	60396070	Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andre-Dieudonne Kolingba	1,1m,dd91,dpam
Andrea Bartfai-Mager	1e,4a,ef6,ef6~	53764750
Andrea Clausen	1q,5h,el41		Andrea Patricia Clausen
Andrea Kalavska	9,2x,ef6,ef6~
Andrea Leadsom	78,1,ef6,ef6~	750091
Andrea Salinas	2,0,ej13	39791512
Andrea Sotomayor Andrade	1k,1c,ef6,ef6~		Andrea Sotomayor	Sotomayor
Andreas Scheuer	1g,f,ef6,ef6~	500381
Andreas Xanthos	9,2n,ef6,ef6~
Andrei Khudyk	1y,t,ef6,ef6~		Andrey Khudyk
Andrei Kobyakov	3,t,dx,ed~;j,t,dx,ed~;0,t,dx,ed~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	8,t,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	j,23,do,ds~;0,23,do,ds~		Andrei Sanghali
Andrej Kiska	1,2x,ea6f,ec3n;1,2x,ef6,ef6~	12762303
Andreja Katic	8,35,ef6,ef6~	23418897
Andres Abua	3c,1f,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	f,41,ef6,ef6~	13234758
Andres Chadwick Pinera	f,3b,ef6,ef6~	4760169	Andres Chadwick	Chadwick
Andres Michelena Ayala	w0,1c,ef6,ef6~		Andres Michelena	Michelena
Andres Navarro Garcia	d,2w,ef6,ef6~;11,2w,ef6,ef6~		Andres Navarro	Navarro
Andres Rodriguez Pedotti	1,39,dl5f,dp8f		Andres Rodriguez	Rodriguez
Andres Tarand	0,41,dqa,dr~
Andres Valencia Pinzon	c,3c,ef6,ef6~	55812744	Andres Valencia	Valencia
Andrew Baing	3,l,dt3r,dz~
Andrew Clyde	2,0,eh13	102277679
Andrew Fahie	r,5o,ef2q,ei55	28709152
Andrew Fatorma	60,3g,ef6,ef6~
Andrew Garbarino	2,0,eh13	21257859
Andrew George	6,5q,e27a,e54l
Andrew Gurr	6,6y,e3bb,e7at
Andrew Leung Kwan-yuen	as,2,ef6,ef6~		Andrew Leung	Leung
Andrew Little	a,g,ef6,ef6~;x,g,ef6,ef6~;s2,g,ef6,ef6~	3561087	Andrew Litlle
Andrew Manepora	25,21,ef6,ef6~
Andrew Murdoch	6,3a,el1n
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
Andrus Ansip	0,41,e14c,e9~	57640
Andrzej Adamczyk	1b,k,ef6,ef6~
André Carson	2,0,e43d	517649
Andy Barr	2,0,e913	3828645	Garland Barr
Andy Biggs	2,0,ed13	16199304
Andy Harris	2,0,e715	506639
Andy Keeling	1q,5h,eh4,el41
Andy Kim	2,0,ef13,ekc8;e,0,ekc9	55639180
Anerood Jugnauth	1,1p,do,eh~;0,1p,do,eh~;8,1p,ef6,ef6~;qq,1p,ef6,ef6~	217566
Anfinn Kallsberg	0,5u,du5,e023	529900
Ang Vong Vattana	a,1j,ef6,ef6~
Ange Bininga	1n,20,ef6,ef6~		Ange Aime Bininga
Ange Mancini	v,6q,dy7v,e1~
Ange Nkoue	m,48,ef6,ef6~
Angel Estevez	h,2w,ef6,ef6~		Angel Francisco Estevez;Angel Francisco Estevez Bourdierd	Estevez
Angel Marin	4,1l,dy1m,e7~	2080774
Angel Mesie Mibuy	3c,1f,ee25,ej~;zi,1f,ef6,ef6~		Angel Mesie	Mesie
Angela Alsobrooks	e,0,el13	58755148
Angela Orozco	1g,3c,ef6,ef6~		Angela Maria Orozco
Angelino Garzon	4,3c,e687,eb~	465923
Angelo Tavares	f,25,ef6,ef6~	111954368	Angelo de Barros Veiga Tavares
Angidi Chettiar	4,1p,dt6s,dx~		Angidi Verriah Chettiar
Angie Craig	2,0,ef13	58324174
Angus King	e,0,e913	544464	Angus King Jr.
Angus Taylor	l,7,ef6,ef6~	16196728
Anibal Acevedo-Vila	6,69,e0,e4~
Anibal Melo	ba,25,ef6,ef6~	111954370	Anibal Joao Da Silva Melo
Anicet Dologuele	0,1m,dv1,dx41	546278	Anicet Georges Dologuele
Anil Gayan	m,1p,ef6,ef6~
Anis Birou	vj,1t,ef6,ef6~
Anisul Haque	4z,1k,ef6,ef6~
Anisul Mahmud	2m,1k,ef6,ef6~		Anisul Islam Mahmud
Anja Karliczek	d,f,ef6,ef6~	15783504
Anja Mrak	i,35,ef6,ef6~		Anja Kopac Mrak
Anmar Khasawneh	n,1n,ef6,ef6~
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
Annette Lu	4,n,dw5k,dy~		Annette Hsiu-lien Lu
Annick Girardin	wl,3,ef6,ef6~	2851582
Annika Strandhall	7u,2i,ef6,ef6~	4980750
Anniken Hauglie	i,4j,ef6,ef6~
Anote Tong	1,4x,dz7a,ec3b;5,4x,ef6,ef6~	57456
Anson Chan	6h,63,dpbt,dx~	50838	Anson Chan Fang On-Sang
Antal Rogan	lp,4a,ef6,ef6~
Ante Sprlje	a,2f,ef6,ef6~
Anthony Abbott	6,5k,dt9,dx5		Anthony John Abbott
Anthony Akoto Osei	vi,27,ef6,ef6~			Akoto Osei
Anthony Brewah	1z,3g,ef6,ef6~
Anthony Carmona	1,45,e93i,ee3j	4772220
Anthony Garcia	d,45,ef6,ef6~
Anthony Loke Siew Fook	n,2r,ef6,ef6~		Anthony Loke	Loke
Anthony Longrigg	6,5k,dx5,e05a
Anthony Martinez	9l,3n,ef6,ef6~
Antoine Elias	9,44,ef6,ef6~
Antoine Gizenga	0,h,e2cu,e4aa	316942
Antoine Karam	42,6q,do3,e2~
Antoine Nduwayo	0,1e,dr2,ds7v
Antoinette Djondo	1o,20,ef6,ef6~		Antoinette Dinga Djondo
Anton Anton	l,17,ef6,ef6~	4775647
Anton Kasipovic	a,c,ef6,ef6~
Anton Persak	k,35,ef6,ef6~
Anton Rop	0,35,dycb,e0b9	464922
Anton Siluanov	7,5,ef6,ef6~;5m,5,ef6,ef6~	589645	Anton Germanovich Siluanov
Antonella Mularoni	8d,5x,ef6,ef6~
Antoni Marti Petit	lj,61,ef6,ef6~	24801	Antoni Marti	Marti
Antonin Stanek	k,1y,ef6,ef6~	18564390
Antonio Barbosa	13,1g,ef6,ef6~		Antonio Oscar Barbosa
Antonio Bells	4,5a,e91h,ed~
Antonio Embalo	l,1g,ef6,ef6~;h,1g,ef6,ef6~		Antonio Serifo Embalo;Antonio Sirifo Embalo
Antonio Isa Conde	l,2w,ef6,ef6~			Isa Conde
Antonio Mascarenhas Monteiro	1,5d,dn3m,dx3m		Antonio Mascarenhas	Mascarenhas
Antonio Nguema	u,1f,ef6,ef6~	63731266	Antonio Mba Nguema;Antonio Mba Nguema Mikue	Nguema
Antonio Paulo	32,25,ef6,ef6~		Antonio Rodrigues Afonso Paulo
Antonio Rodriguez Rodriguez	ib,1s,ef6,ef6~		Antonio Rodriguez	Rodriguez
Antonio Walker	c,3b,ef6,ef6~	59797711
Antonio da Conceicao	z,3w,ef6,ef6~;gk,3w,ef6,ef6~
Antony Geros	20,6r,e059,e4~
Antony Leung	6w,63,dx51,dz~
Antti Hakkanen	a,31,ef6,ef6~
Antti Kalliomaki	3,31,dz4h,e0~	609682
Anu Vehvilainen	1z,31,ef6,ef6~	4349014
Anuphong Paochinda	f,j,ef6,ef6~			Anuphong
Anwaar-ul-Haq Kakar	0,12,ej8e,ej~
Anwar Gargash	th,13,ef6,ef6~		Anwar Muhammad Gargash
Anwar Husnoo	9,1p,ef6,ef6~
Anwar Maarouf	g3,24,ef6,ef6~
Anwar Monju	h,1k,ef6,ef6~		Anwar Hossain Monju
Apas Jumagulov	0,16,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	7,j,ef6,ef6~			Aphisak
Apisai Ielemia	0,3l,e28e,e6co	316267
Apolo Nsibambi	0,6,dv45,e75o	320005	Apollo Nsibambi
April McClain Delaney	2,0,el13	125935301		McClain Delaney
Aram Sarkisyan	0,2m,dvb3,dw5c
Ararat Mirzoyan	j,2m,ef6,ef6~	31196321
Arayik Harutyunyan	d,2m,ef6,ef6~	53122364
Arben Ademi	d,28,ef6,ef6~
Arben Ahmetaj	7,47,ef6,ef6~;3,47,eh9i,ej~	13037063
Ardalan Shekarabi	32,2i,ef6,ef6~	4787806
Ardo Hansson	b,41,ef6,ef6~	639741
Arefaine Berhe	c,57,ef6,ef6~			Arefaine
Aren Palik	4,51,ej5c,ej~
Ariana Campero Nava	9,30,ef6,ef6~		Ariana Campero	Campero
Arie Slob	43,38,ef6,ef6~	658258
Arief Yahya	m,15,ef6,ef6~
Ariel Oviedo	h,39,ef6,ef6~
Arif Alvi	1,12,ee99,ej~
Aristides Gomes	0,1g,e1b2,e349;6q,1g,ef6,ef6~;0,1g,ef6,ef6~
Aristides da Silva	r9,1g,ef6,ef6~		Aristides Ocante da Silva
Aristobulo Isturiz	4v,p,ec16,ec~;d,p,ef6,ef6~		Aristobulo Isturiz Almeida
Arjuna Mahendran	b,1b,ef6,ef6~
Arjuna Ranatunga	x0,1b,ef6,ef6~
Arkady Dvorkovich	2b,5,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlette Nonault	m,20,ef6,ef6~	26254130	Arlette Soudan Nonault
Arlette Sombo-Dibele	h,1m,ef6,ef6~
Arlindo Ramos	8,4q,ef6,ef6~
Arlindo do Rosario	9,5d,ef6,ef6~
Armand Njodom	108,10,ef6,ef6~
Armando Calderon Sol	1,40,dq61,dv61			Calderon Sol
Armando Guebuza	1,3r,e0,ea~	57392	Armando Emilio Guebuza
Armen Darbinyan	0,2m,du4a,dvb3
Armen Sargsyan	1,2m,ef6,ef6~
Armen Sarkissian	1,2m,ee49,ei3d	93153
Armida de Lopez	17,33,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	2e,33,ef6,ef6~
Arnold Koller	1,2y,dt11,dt~
Arnold Palacios	6,5e,ej19,ek~
Arnold Ruutel	1,41,dxa8,e2a9	194000
Arnoldo Lopez Echandi	17,19,dm58,dp~		Arnoldo Lopez	Lopez
Arnoldo Wiens	13,39,ef6,ef6~
Arouna Toure	8y,1o,ef6,ef6~		Arouna Modibo Toure
Arpad Ersek	1g,2x,ef6,ef6~	13375711
Arsala Rahmani	3,14,dp3h,ds~
Arsen Avakov	f,8,ef6,ef6~	704389
Arsen Torosyan	9,2m,ef6,ef6~
Artak Zeynalyan	a,2m,ef6,ef6~
Arthur Dowers	a,5l,ef6,ef6~
Arthur Foulkes	g,3j,e64e,ea78	175892
Arthur Hanna	g,3j,e221,e64e	709125
Arthur Robinson	1,45,dt3j,dx~		Arthur Napoleon Raymond Robinson
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
Asang Laoli	3,r,dy,eb~;j,r,dy,eb~			Asang
Ase Michaelsen	j5,4j,ef6,ef6~	1772865
Ashit Gungah	z,1p,ef6,ef6~
Ashley Hinson	2,0,eh13	60713905
Ashley Moody	e,0,el1l	58333626
Ashneel Sudhakar	25,2a,ef6,ef6~
Ashot Hakobyan	n,2m,ef6,ef6~
Ashraf Sobhy	y,x,ef6,ef6~
Ashwin Adhin	4,44,eb8c,ed~;dx,44,ef6,ef6~;4,44,ef6,ef6~
Askalu Menkerios	m,57,ef6,ef6~			Askalu
Askar Mamin	j,1a,ed,eh~;0,1a,ed,eh~	527063
Askar Zhumagaliyev	8x,1a,ef6,ef6~
Asman Abnur	c4,15,ef6,ef6~
Asmundur Dadason	1o,50,ef6,ef6~	252565	Asmundur Einar Dadason
Assetou Migan	3z,1o,ef6,ef6~		Assetou Foune Samake Migan
Assoumana Issa	gw,y,ef6,ef6~		Assoumana Mallam Issa
Astrid Fischel Volio	q,19,du58,dx~		Astrid Fischel	Fischel
Atageldi Samyradow	k,3i,ef6,ef6~
Atalina Enari	b,4p,ef6,ef6~
Atanasio Mtumuke	8,3r,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	f,4x,ef6,ef6~
Atef Abeid	0,x,dva5,e079		Atef Mohammed Abeid
Atef Obeid	0,x,dva5,dx~
Atef Sedky	0,x,dibc,ds14		Atef Mohammed Najib Sedky
Athalia Molokomme	p,4d,ef6,ef6~
Atif Naddaf	11,18,ef6,ef6~
Atifete Jahjaga	1,3f,e747,eb~	57509
Atis Kalonji	h,h,ef6,ef6~		Atis Kabongo Kalonji
Atiur Rahman	b,1k,ef6,ef6~
Atli Dam	0,5u,dn1f,dp1i
Atom Janjughazyan	7,2m,ef6,ef6~	21212607
Atupele Muluzi	9,4y,ef6,ef6~
Audley Shaw	s,4t,ef6,ef6~	758950
Audu Ogbeh	c,2h,ef6,ef6~	4820218
August Pfluger	2,0,eh13	101196462	August Pfluger II
Augustin Ponyo	0,h,e84i,ecbh		Augustin Matata Ponyo;Augustin Matata Ponyo Mapon	Ponyo
Augustin Tine	6c,v,ef6,ef6~
Augustine Mahiga	5,2z,ef6,ef6~	14949590	Augustine Phillip Mahiga
Augusto Arosemena Moreno	z,2t,ef6,ef6~	110628418	Augusto Arosemena	Arosemena
Augusto Casali	40,5x,ef6,ef6~
Augusto Heleno Ribeiro Pereira	qy,w,ef6,ef6~		Augusto Heleno	Heleno
Augusto Mangueira	7,25,ef6,ef6~		Augusto Archer de Sousa Mangueira
Augusto Santos Silva	5,3y,ef6,ef6~	769747		Santos Silva
Aumua Amata Coleman Radewagen	2,0,eb16	18684027	Aumua Amata Radewagen
Aun Porn Moniroth	24,1j,ef6,ef6~
Aung Ko	3b,2c,ef6,ef6~
Aung Thu	c,2c,ef6,ef6~
Aurelia Frick	5,5v,ef6,ef6~
Aurelien Agbenonci	5,48,ef6,ef6~
Aurelijius Veryga	9,3o,ef6,ef6~	27546897
Aurora Teleguario	i,2q,ef6,ef6~		Aurora Leticia Teleguario;Aurora Leticia Teleguario Sincal	Teleguario
Austin Scott	2,0,e715	781167
Avichai Mandelblit	p,a,ef6,ef6~	2906446
Awad Auf	8,1w,ef6,ef6~;q,1w,ef6,ef6~		Awad al-Karim Ahmad Muhammad Ibn Auf
Awad Khulayfat	3,1n,e8ab,e8~
Awadis Kanadian	m,s,ef6,ef6~
Awang Abu Bakar bin Apong	1h,5s,ef6,ef6~		Awang Abu Bakar	Abu Bakar
Awn al-Khasawnah	0,1n,e7ao,e8ab		Awn Shawkat al-Khasawnah
Awut Acuil	2z,2v,ef6,ef6~		Awut Deng Acuil
Axel Addy	z,4b,ef6,ef6~
Ayanda Dlodlo	1n,q,ef6,ef6~	28839897
Ayanna Pressley	2,0,ef13	13562359
Ayelet Shaked	a,a,ef6,ef6~
Ayman Benabderrahmane	0,1r,eh77,ejbb
Ayoub Kara	1x,a,ef6,ef6~	2584267
Aysha Mohammed	8,2p,ef6,ef6~
Azad Rahimov	1k,3v,ef6,ef6~	4832055
Azail Assoumani	1,4e,ec5q,ec~
Azamat Jamankulov	k,16,ef6,ef6~
Azarias Ruberwa	sx,h,ef6,ef6~	2875098
Azat Atamyradow	53,3i,ef6,ef6~
Azeema Adam	l3,3q,ef6,ef6~			Azeema
Azim Ibrohim	3,3z,ef6,ef6~
Aziz Abduhakimov	3,2j,ef6,ef6~
Aziz Rabbah	4u,1t,ef6,ef6~
Aziz Saleh	9,22,ef6,ef6~		Aziz Mahamat Saleh
Azzedine Laraki	0,1t,di9u,doa
Azzedine Mihoubi	k,1r,ef6,ef6~
Baba Hamadou	m,10,ef6,ef6~
Babatunde Fashola	aq,2h,ef6,ef6~
Baburam Bhattarai	0,4g,e78t,e8~	57816
Bacharuddin Habibie	1,15,du3l,dvak
Baciro Dja	0,1g,ec5r,ec~
Badara Joof	11,4s,ef6,ef6~
Badaruddin bin Othman	3b,5s,ef6,ef6~			Badaruddin
Baddeley Devesi	3,21,dma,dw~
Bagalatia Arone	5d,4d,ef6,ef6~
Bahar Abu Garda	i,1w,ef6,ef6~		Bahar Idris Abu Garda	Abu Garda
Bahargul Abdyyewa	35,3i,ef6,ef6~
Bahodir Qurbonov	8,2j,ef6,ef6~
Bai Jobe	1c,4s,ef6,ef6~;n,4s,ef6,ef6~		Lamin Jobe;Bai Lamin Jobe
Bailey Olter	1,51,dn5l,ds~
Baindu Dassama	4n,3g,ef6,ef6~
Bajram Hasani	1c,3f,ef6,ef6~
Bakary Darbo	4,4s,de5c,do~		Bakary Bunja Darbo
Bakary Issa Tchiroma	1r,10,ef6,ef6~			Issa Tchiroma
Bakir Izetbegovic	2o,c,e6a3,ed~;ar,c,ef6,ef6~	312355
Baklai Temengil	6n,5a,ef6,ef6~
Bakri Hassan Salih	q,1w,e9c3,ed~			Bakri
Baktygul Jeenbaeva	7,16,ef6,ef6~
Bakyt Sharshembiev	ed,16,ef6,ef6~
Bakytzhan Sagintayev	j,1a,e9,ed~;0,1a,e9,ed~
Baldo Prokurica	37,3b,ef6,ef6~	4850447
Baldwin Lonsdale	1,2k,ea9m,ed76	18117069
Baldwin Spencer	0,53,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Edjo	u,1f,ef6,ef6~		Baltasar Engonga Edjo
Baltasar Nfono	r0,1f,ef6,ef6~		Baltasar Esono Eworo Nfono
Baltazar Kasirivu-Atwooki	t4,6,ef6,ef6~
Bambang Brodjonegoro	rk,15,ef6,ef6~	16169810
Bamboka Lobendi	7r,h,ef6,ef6~
Banhan Sinlapa-acha	0,j,dr7d,dsbp			Banhan
Barak Sope	0,2k,dvbp,dx4d	807232
Barbara Lezzi	115,11,ef6,ef6~	16039249
Barbara Nekesa	tz,6,ef6,ef6~		Barbara Oundo Nekesa
Bardish Chagger	ok,e,ef6,ef6~	21402871
Bardur Steig Nielsen	0,5u,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,54,da9u,dx34	727071		Barkat
Barki Issouf	x,y,ef6,ef6~;rw,y,ef6,ef6~		Barkai Issouf
Barnabe Dassigli	8t,48,ef6,ef6~
Barros Banjai	1y,1g,ef6,ef6~		Barros Bacar Banjai
Barry Loudermilk	2,0,eb16	16731643
Barry Moore	2,0,eh13	63198048
Barry Rowland	1q,5h,eca3,eh4
Bartholomew Parapolo	k,21,ef6,ef6~
Bartholomew Ulufaalu	0,21,dt8r,dw71
Baru Bian	2g,2r,ef6,ef6~			Baru
Basdeo Panday	0,45,drb9,dx~
Bashar Yazigi	m,18,ef6,ef6~		Bashar Riyad Yazigi
Bashir Ali	b,29,ef6,ef6~		Bashir Isse Ali
Basil Williams	p,36,ef6,ef6~;3l,36,ef6,ef6~
Basim al-Hamar	1a,4r,ef6,ef6~		Basim bin Yacub al-Hamar
Basim al-Rubai	i,1h,ef6,ef6~
Basma Ishaqat	2d,1n,ef6,ef6~
Bassam Talhouni	a,1n,ef6,ef6~
Bassima Hakkaoui	7v,1t,ef6,ef6~
Basuki Hadimuljono	13,15,ef6,ef6~
Bathabile Dlamini	sa,q,ef6,ef6~	4868980
Batienne Kpabre-Sylli	s9,2o,ef6,ef6~
Batio Bassiere	h,26,ef6,ef6~
Batjargal Batzorig	kh,1q,ef6,ef6~
Batyr Atdayew	2s,3i,ef6,ef6~
Batyr Bazarow	7,3i,ef6,ef6~
Baudilio Portillo Merlos	113,2q,ef6,ef6~		Baudilio Portillo	Portillo
Baudouin I	15,3m,cj7h,dp8			Baudouin
Baxtiyor Sayfullayev	k,2j,ef6,ef6~
Bayartsaikhan Nadmid	b,1q,ef6,ef6~
Beate Hartinger-Klein	i,3u,ef6,ef6~
Beatriz Argimon Cedeira	4,46,eg31,ej~		Beatriz Argimon	Argimon
Beatriz Buchili	p,3r,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Becca Balint	2,0,ej13	28137193
Bechir Ouedraogo	l,26,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	7,3f,ef6,ef6~
Begenc Gundogdyyew	8,3i,ef6,ef6~
Begmyrat Muhammedow	a,3i,ef6,ef6~
Behgjet Pacolli	j,3f,ef6,ef6~;5,3f,ef6,ef6~
Behzod Musayev	em,2j,ef6,ef6~
Bejtush Gashi	f,3f,ef6,ef6~
Bekir Pakdemirli	c,z,ef6,ef6~	55439729
Belaid Abdesselam	0,1r,do78,dq4b
Belden Namah	3,l,e789,e7~
Ben Cline	2,0,ef13	4885439
Ben Merrick	22,5n,ed8,eh~
Ben Ray Luján	2,0,e516,eh13;e,0,eh13	324256	Ben Luján
Bengin Rekani	2h,1h,ef6,ef6~
Bengt Westerberg	3,2i,dp,dq~
Beniamina Tiinga	4,4x,dwc,dy~	4887927
Benigno Fitial	6,5e,e219,e8~
Benigno Lopez	7,39,ef6,ef6~
Benjamin Diokno	b,2u,ef6,ef6~
Benjamin Manglona	12,5e,dm19,dq~
Benjamin Mkara	1,2z,drbm,ds~
Benna Namugwanya	ty,6,ef6,ef6~
Bennie Thompson	2,0,dp4d	817877
Benno Ndulu	b,2z,ef6,ef6~
Benny Allen	c,l,ef6,ef6~
Benny Sevinger	1b,5l,ef6,ef6~
Benoit Baty	18,20,ef6,ef6~
Benoit Ndong Soumhet	x,10,ef6,ef6~			Ndong Soumhet
Bent Hoie	9,4j,ef6,ef6~	457128
Bent Klinte	1l,5i,do,do~
Bente Klinte	1l,5u,do,dw~		Bent Klinte
Bento Lima Leite	1v,w,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berat Albayrak	82,z,ef6,ef6~	6052158
Berdibek Saparbayev	3,1a,eab,eb~;i,1a,ef6,ef6~
Berenice Cordero Molina	iw,1c,ef6,ef6~		Berenice Cordero	Cordero
Berhane Abrehe	7,57,ef6,ef6~			Berhane
Berhanu Tsegaye	a,2p,ef6,ef6~			Berhanu
Bernadette Jordan	zb,e,ef6,ef6~	22278440
Bernadette Legzim-Balouki	z,2o,ef6,ef6~		Bernadette Essossimna Legzim-Balouki
Bernard Busokoza	q,1e,e9ad,e9~	97956471
Bernard Dowiyogo	1,3x,dlcc,dx~	715836
Bernard Esau	1d,3s,ef6,ef6~
Bernard Gomou	0,1d,ei8k,ek2r
Bernard Makuza	0,1u,dw38,e7a7	319916
Bernarda da Silva	s,25,ef6,ef6~	111954371	Bernarda Goncalves Martins Henriques da Silva
Bernardino Soto Estigarribia	8,39,ef6,ef6~		Bernardino Soto	Soto
Bernie Moreno	e,0,el13	124858476
Berniece Dahn	9,4b,ef6,ef6~
Bertrand Osborne	10,5k,dsbd,dt8m
Bertrand Touaboy	vt,1m,ef6,ef6~	112079695
Besim Beqaj	3z,3f,ef6,ef6~
Beth Van Duyne	2,0,eh13	66309702		Van Duyne
Betriz Jhonson Urrutia	5b,1s,ef6,ef6~		Betriz Jhonson	Jhonson
Betsy Diaz Velazquez	6p,1s,ef6,ef6~		Betsy Diaz	Diaz
Betty Amongi	25,6,ef6,ef6~
Betty Kamya-Turwomwe	rh,6,ef6,ef6~
Betty McCollum	2,0,dx13	434893
Beybut Atamkulov	5,1a,ef6,ef6~	4072002
Bhairon Shekhawat	4,4,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	1,36,dw,ej~;4,36,dw,ej~
Bheki Cele	4g,q,ef6,ef6~
Bianrifi Tarmidi	0,4e,dvc2,dwb
Bianrifi Tharmidhi	o,4e,ef6,ef6~
Bidya Bandhari	1,4g,ebat,ej3d		Bidhya Bhandari;Bidya Devi Bandhari;Bidhya Devi Bhandari
Biendi Maganga Moussavou	4m,u,ef6,ef6~			Maganga Moussavou
Bijay Gachchadar	3,4g,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3l,dlag,dv~
Bilen Saliji	a,28,ef6,ef6~
Bill Cassidy	2,0,e516,eb13;e,0,eb16	861999
Bill Foster	2,0,e438,e713;2,0,e913	2903389
Bill Hagerty	e,0,eh13	27734214
Bill Huizenga	2,0,e715	862199
Bill Skate	0,l,dt7m,dv8
Billie Miller	3,3k,dq96,dy~
Billy Doumbouya	1n,1d,ef6,ef6~		Billy Nankouma Doumbouya
Bin Chhin	3,1j,ef6,ef6~;rn,1j,ef6,ef6~
Birendra Bir Bikram	15,4g,d41v,dr~			Birendra
Birgit Kleis	1l,5u,dxb1,e5~
Birima Mangara	18,v,ef6,ef6~
Biser Petkov	i,1l,ef6,ef6~
Bisher al-Khasawneh	0,1n,ega7,ek9f
Bjarni Benediktsson	0,50,ed1b,ek~;7,50,ef6,ef6~	879376
Blade Nzimande	1h,q,ef6,ef6~;n,q,ef6,ef6~	16765311
Blaga Dimitrova	4,1l,dp,dp~		Blaga Nikolova Dimitrova
Blaise Louembe	ji,u,ef6,ef6~
Blake Moore	2,0,eh13	101196971
Blanca Eekhout Gomez	g2,p,ef6,ef6~		Blanca Eekhout	Eekhout
Bled Cuci	px,47,ef6,ef6~
Blendi Klosi	m,47,ef6,ef6~;y,47,ef6,ef6~	13037656
Boakye Agyarko	l,27,ef6,ef6~
Bob Dadae	g,l,ef6,ef6~
Bob Loughman	0,2k,eg4k,eib4
Bobby Scott	2,0,dp15	888668	Robert Scott
Bocchit Edmond	5,1z,ef6,ef6~
Bodeh Robleh	45,54,ef6,ef6~		Bodeh Ahmed Robleh
Bodo Dettke	m,21,ef6,ef6~
Bogdan Trif	m,17,ef6,ef6~	47519775	Bogdan Gheorghe Trif
Bogolo Kenewendo	4d,4d,ef6,ef6~
Bohuslav Sobotka	3,1y,dz,ed~;0,1y,dz,ed~	890971
Boil Banov	k,1l,ef6,ef6~	42405440
Boima Kamara	7,4b,ef6,ef6~	88314614
Boji Bamanyirue	kn,h,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Bolvine Wakata	18,10,ef6,ef6~
Boniface Alexandre	1,1z,e02t,e1~
Boniface Saddique	ml,27,ef6,ef6~		Boniface Abubakari Saddique
Bonnie Watson Coleman	2,0,eb16	4942457		Watson Coleman
Boris Koprivnikar	3,35,ef6,ef6~;32,35,ef6,ef6~	19932900
Boris Palacios Vasquez	1g,1c,ef6,ef6~		Boris Palacios	Palacios
Boris Trajkovski	1,28,dvcf,dz~	237782
Boris Vujcic	b,2f,ef6,ef6~
Borislav Paravac	2o,c,dz4a,e1~	470649
Bornito Diogo	4,25,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Bosengkham Vongdala	14,r,ef6,ef6~			Bosengkham
Bostjan Jazbec	b,35,ef6,ef6~	28167035
Botir Xojayev	o,2j,ef6,ef6~
Bouasone Bouphavanh	j,r,e0,e5~;0,r,e0,e5~
Boubacar Barry	z,1d,ef6,ef6~
Boubacar Kane	9,2s,ef6,ef6~
Boubou Cisse	24,1o,ef6,ef6~
Boukar Michel	2j,22,ef6,ef6~
Boukary Adji	0,y,ds1,dscl
Boun-Gnang Volachit	4,r,e268,eb~			Boun-Gnang
Bounchan Sinthavong	13,r,ef6,ef6~			Bounchan
Boungnang Volachit	0,r,ds4k,e1~
Bounkeut Sangsomsak	x,r,ef6,ef6~			Bounkeut
Bounkong Sihavong	9,r,ef6,ef6~			Bounkong
Bounnyang Vorachit	1,r,ec4k,ed~;1,r,ef6,ef6~			Bounnyang
Bounthong Chitmani	eh,r,ef6,ef6~;3,r,ef6,ef6~;4,r,eh3m,ej~			Bounthong
Bourema Conde	67,1d,ef6,ef6~
Boviengkham Vongdala	1f,r,ef6,ef6~			Boviengkham
Boyd McCleary	6,5o,e68k,ea8f
Bozidar Pankretic	3,2f,e576,e7~
Brad Finstad	2,0,ei8c	111159803
Brad Knott	2,0,el13	130979816
Brad Sherman	2,0,dt17	672919
Bradley Felix	z,4o,ef6,ef6~	107486429
Bradley Scott Schneider	2,0,e913,eb13;2,0,ed13	2923426	Brad Schneider;Bradley Schneider
Bradley Tovosia	l,21,ef6,ef6~
Brandon Gill	2,0,el13	124753679
Brandon Lewis	1e,1,ef6,ef6~	749687
Branislav Nedimovic	c,1v,ef6,ef6~
Branko Crvenkovski	1,28,dp,e4~;0,28,dp,e4~	157111
Branko Kostic	4,1v,dn7,do~
Branko Ruzic	5w,1v,ef6,ef6~	12749330
Brendan Boyle	2,0,eb16	4960876
Brensil Rolle	1n,3j,ef6,ef6~	108030516
Brenson Wase	7,5c,ef6,ef6~
Brent Symonette	9b,3j,ef6,ef6~
Brett Guthrie	2,0,e516	910794
Brian Babin	2,0,eb16	16979824
Brian Canty	6,5q,dl,do8
Brian Fitzpatrick	2,0,ed13	27831059
Brian Howe	3,7,dn64,dr~
Brian Jack	2,0,el13	86493775
Brian Lacy	16,67,e5a5,e8~
Brian Mast	2,0,ed13	27733854
Brian Mushimba	1x,1x,ef6,ef6~	27662555
Brian Schatz	e,0,e8cr	1827902
Bridget McKenzie	1z,7,ef6,ef6~;yw,7,ef6,ef6~;2v,7,ef6,ef6~	4966734
Bright Msaka	d,4y,ef6,ef6~	46623184
Bright Rwamirama	ux,6,ef6,ef6~
Brigi Rafini	0,y,e747,ed~;0,y,ef6,ef6~	57877
Brittany Pettersen	2,0,ej13	16734469
Bronius Markauskas	c,3o,ef6,ef6~	15268485
Brownie Samukai	8,4b,ef6,ef6~	4976534
Bruce Dinwiddy	6,5t,dy5t,e1bn	4977384
Bruce Golding	0,4t,e39b,e7an	315662
Bruce Westerman	2,0,eb16	16197421
Bruno Andre	v,5w,ej9
Bruno Bruins	qo,38,ef6,ef6~	2212796
Bruno Itoua	bj,20,ef6,ef6~	4979263	Bruno Jean Richard Itoua
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
Caetana N'Tchama	0,1g,dw2,dx3k	caetana-ntchama
Cain Mathema	1h,3t,ef6,ef6~	5017585
Calin Tariceanu	0,17,e0ct,e16n	207473	Calin Popescu Tariceanu
Calixte Ganongo	7,20,ef6,ef6~	24150698
Calixte Nsie Edang	2r,u,ef6,ef6~			Nsie Edang
Calixto Ortega Sanchez	b,p,ef6,ef6~		Calixto Ortega	Ortega
Calle Schlettwein	7,3s,ef6,ef6~
Camil Durakovic	4,c,eibf,ek~
Camille Abu Suleiman	i,s,ef6,ef6~			Abu Suleiman
Camille Robinson-Regis	1j,45,ef6,ef6~	43901152
Camillo Gonsalves	7,55,ef6,ef6~
Camilo Pereira	d,1g,ef6,ef6~		Camilo Simoes Pereira
Camsek Chin	4,5a,e0,e4~
Candido Rivas	0,1f,dx2q,e06e	1149802	Candido Muatetema Rivas
Capoulas Santos	c,3y,ef6,ef6~
Carl Greenidge	5,36,ef6,ef6~;4,36,ef6,ef6~
Carl Gutierrez	6,62,dqb8,dx~
Carla Bacigalupo	i,39,ef6,ef6~
Carla Qualtrough	yn,e,ef6,ef6~	21384927
Carles Alvarez Marfany	9,61,ef6,ef6~			Alvarez Marfany
Carlos Alvarado Gonzalez	9,p,ef6,ef6~		Carlos Alvarado	Alvarado
Carlos Alvarado Quesada	1,19,ee58,ei58		Carlos Alvarado	Alvarado
Carlos Alvarez	4,2l,dvca,dw~	733743	Carlos Alberto Alvarez
Carlos Canjura	d,40,ef6,ef6~		Carlos Mauricio Canjura;Carlos Mauricio Canjura Linares	Canjura
Carlos Castaneda	5,40,ef6,ef6~
Carlos Correia	0,1g,dt5u,ec~
Carlos Costa	b,3y,ef6,ef6~	524996
Carlos Dominguez III	5l,2u,ef6,ef6~
Carlos Ferrero Costa	0,m,dzcf,e0~		Carlos Ferrero	Ferrero
Carlos Flores	1,33,du1r,dx~	654177	Carlos Roberto Flores;Carlos Roberto Flores Facusse	Flores
Carlos Funes	1,40,e561,e9~	57342	Mauricio Funes;Carlos Mauricio Funes;Mauricio Funes Cartagena	Funes
Carlos Gimenez	2,0,eh13	5041653
Carlos Gomes Junior	0,1g,e059,e7~		Carlos Gomes	Gomes
Carlos Madero	i,33,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Martinez Gularte	64,2q,ef6,ef6~		Carlos Martinez	Martinez
Carlos Martinho	13,3r,ef6,ef6~	111828618	Carlos Bonete Martinho
Carlos Mesa	1,30,dy,e0~;4,30,dy,e0~	312668	Carlos Diego Mesa;Carlos Diego Mesa Gisbert	Mesa
Carlos Mesquita	n,3r,ef6,ef6~	105497841
Carlos Morales Troncoso	4,2w,di8g,dq~		Carlos Morales	Morales
Carlos Moran	f,m,ef6,ef6~
Carlos Oliva	24,m,ef6,ef6~
Carlos Ortuno Yanez	h,30,ef6,ef6~		Carlos Ortuno	Ortuno
Carlos Perez Garcia	l,1c,ef6,ef6~		Carlos Perez	Perez
Carlos Quintanilla Schmidt	4,40,dv61,dz~	15914604	Carlos Quintanilla	Quintanilla
Carlos Reina	1,33,dq1r,du1r		Carlos Roberto Reina;Carlos Roberto Reina Idiaquez	Reina
Carlos Rodriguez	h,19,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Romero Bonifaz	3v,30,ef6,ef6~		Carlos Romero	Romero
Carlos Rubio	3v,2t,ef6,ef6~	110628401
Carlos Ruckauf	4,2l,dr78,dv~
Carlos Soto Menegazzo	9,2q,ef6,ef6~		Carlos Soto	Soto
Carlos Trujillo	5,3c,ef6,ef6~	16490286	Carlos Holmes Trujillo;Carlos Holmes Trujillo Garcia	Trujillo
Carlos Urzua	5l,37,ef6,ef6~		Carlos Manuel Urzua;Carlos Manuel Urzua Macias	Urzua
Carlos Veiga	0,5d,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos Velasquez Monge	2d,2q,ef6,ef6~		Carlos Velasquez	Velasquez
Carlos da Graca	0,4q,dqap,dsbk
Carlos do Rosario	0,3r,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlos dos Santos Cruz	9f,w,ef6,ef6~	13416899	Carlos Alberto dos Santos Cruz	dos Santos Cruz
Carlyle Dougan	3,55,dr9h,ds~
Carlyle Glean	g,4z,e4br,e957		Carlyle Arnold Glean
Carmel Sepuloni	ih,g,ef6,ef6~;2d,g,ef6,ef6~	5043325
Carmelita Namashulua	1n,3r,ef6,ef6~	19816448	Carmelita Rita Namashulua
Carmelo Abela	5,4f,ef6,ef6~	5043368
Carmen Dan	f,17,ef6,ef6~	28113797	Carmen Daniela Dan
Carmen Vasquez	k,3c,ef6,ef6~	55815569	Carmen Ines Vasquez;Carmen Ines Vasquez Camacho	Vasquez
Carol Miller	2,0,ef13	16145531
Carola Schouten	c,38,ef6,ef6~;3,38,ef6,ef6~	2625041
Carole Dieschbourg	h,3p,ef6,ef6~	15275863
Carolina Cerqueira	k,25,ef6,ef6~	5044792
Carolina Cestari Vasquez	f6,p,ef6,ef6~		Carolina Cestari	Cestari
Carolina Cosse	s,46,ef6,ef6~
Carolina Schmidt	h,3b,ef6,ef6~	734056
Carolina Stanley	9,2l,ef6,ef6~
Caroline Abel	b,52,ef6,ef6~
Caroline Nokes	3y,1,ef6,ef6~	577227
Carolyn Bennett	gs,e,ef6,ef6~	2403422
Cary Gylyjow	35,3i,ef6,ef6~
Caryl Bertho de Acosta	1i,p,ef6,ef6~		Caryl Bertho	Bertho
Carymyrat Purcekow	35,3i,ef6,ef6~
Casimir Oye-Mba	0,u,dm53,dqc9
Casius Darroux	na,4l,ef6,ef6~
Cassam Uteem	1,1p,do71,dy2p	323628
Catherine Afeku	m,27,ef6,ef6~		Catherine Abelema Afeku
Catherine Cortez Masto	e,0,ed13	5052604		Cortez Masto
Catherine Daniel	iq,4l,ef6,ef6~		Catherine Lady Daniel
Catherine Hughes	yo,36,ef6,ef6~
Catherine McKenna	h,e,ef6,ef6~	21335996
Catherine Samba-Panza	1,1m,ea1k,ec3u	15633683
Catherine Tizard	g,g,dmcc,ds3l
Cecelia Dapaah	89,27,ef6,ef6~
Cecil McKie	m,55,ef6,ef6~
Cecile Pozzo di Borgo	v,7g,eaad,eg~			Pozzo di Borgo
Cecile la Grenade	g,4z,e957
Cecilia Chazama	fk,4y,ef6,ef6~	45779916
Cecilia Perez	qw,3b,ef6,ef6~	5640564
Celeste Maloy	2,0,ejbl	119578731
Celestin Gaombalet	0,1m,dzcc,e16d	1150346
Celestin Rwigema	0,1u,dr9,dw38
Celestine Courtes	3q,10,ef6,ef6~		Celestine Keutcha Courtes
Celestino Obiang	i,1f,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cellou Diallo	0,1d,e0c4,e1~		Cellou Dalein Diallo
Celso Correia	31,3r,ef6,ef6~	62274562
Cemil Cicek	3,z,e38t,e5~	202971
Cesar Castillo	4,2q,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Cocarico Yana	2t,30,ef6,ef6~		Cesar Cocarico	Cocarico
Cesar Villanueva	0,m,ee42,ef9u
Cevdet Yilmaz	4,z,ej63,ej~
Chaim Herzog	1,a,df55,dp5d
Chalane Phori	65,4i,ef6,ef6~
Chalerm Yubamrung	3,j,e78a,e7~			Chalerm
Chaleun Yiapaoheu	x,r,ef6,ef6~			Chaleun
Cham Prasidh	s,1j,ef6,ef6~
Chan Chun Sing	1c,43,ef6,ef6~	5070296		Chan
Chandrani Bandara	1i,1b,ef6,ef6~
Chang Jing-sen	1e,n,ef6,ef6~			Chang
Chang Po-ya	xb,n,ef6,ef6~			Chang
Chang San-cheng	19,n,eac8,eb~			Chang
Chansamon Chan-gnalat	8,r,ef6,ef6~			Chansamon
Chantal Mebale	2r,u,ef6,ef6~
Charafat Afilal	18,1t,ef6,ef6~
Charis Georgiadis	7,5f,ef6,ef6~
Charlea Namoloh	ze,3s,ef6,ef6~
Charles Abel	3,l,ed84,eh~;82,l,ef6,ef6~
Charles Antrobus	g,55,du,dw~
Charles Bakabulindi	uq,6,ef6,ef6~
Charles Banda	m,1x,ef6,ef6~	29555800	Charles Romel Banda
Charles Banny	0,2b,e1c7,e344		Charles Konan Banny
Charles Bastienne	6y,52,ef6,ef6~
Charles Curtis	4,0,bx34,c134
Charles Dawes	4,0,bt34,bx34
Charles Engola	sy,6,ef6,ef6~
Charles Fairbanks	4,0,b934,bd34
Charles Fernandez	m,53,ef6,ef6~
Charles Flanagan	a,3d,ef6,ef6~
Charles Giusti	v,7g,egac,eh~
Charles Hamilton	16,5n,dy,e0~
Charles Keter	dd,3e,ef6,ef6~
Charles Mandya	1t,1m,ef6,ef6~		Charles Paul Lemasset Mandya
Charles Margai	a,3g,ef6,ef6~		Charles Francis Margai
Charles Mhango	p,4y,ef6,ef6~	46623105
Charles Mondjo	8,20,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	s,2z,ef6,ef6~	16733084	Charles John Mwijage
Charles N'Tow	y,4b,ef6,ef6~	charles-ntow	Charles Saah N'Tow
Charles Ngamfoumou	18,20,ef6,ef6~
Charles Obichang	5x,5a,ef6,ef6~
Charles Savarin	1,4l,e9a2,eja2
Charles Tizeba	c,2z,ef6,ef6~	16194369
Charles Turnbull	6,64,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	5,1m,ef6,ef6~	11855176
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
Chen Chien-jen	4,n,ec5k,ed~;4,n,ef6,ef6~			Chen
Chen Mei-ling	zl,n,ef6,ef6~			Chen
Chen Tain-jy	x,n,ef6,ef6~;1e,n,ef6,ef6~			Chen
Chen Wenqing	7f,2,ef6,ef6~			Chen
Cheng Li-chiun	k,n,ef6,ef6~			Cheng
Cheong Kuoc Va	b6,2,ef6,ef6~			Cheong
Cheong U	10t,2,ef6,ef6~			Cheong
Cherrie-Ann Crichlow-Cockburn	2d,45,ef6,ef6~
Chhay Than	1j,1j,ef6,ef6~
Chimed Khurelbaatar	7,1q,ef6,ef6~
Chimed Saikhanbileg	0,1q,eabl,ec77
Chin Young	f,d,ef6,ef6~			Chin
Chip Roy	2,0,ef13	58333615
Chiranjivi Nepal	b,4g,ef6,ef6~
Chiril Gaburici	0,23,eb2i,ec1k;o,23,ef6,ef6~	19281444
Chitalu Chilufya	9,1x,ef6,ef6~	27063490
Chitchai Wannasathi	3,j,e13b,e1~			Chitchai
Chiu Tai-san	a,n,ef6,ef6~			Chiu
Cho Chang-tok	19,9,dy,dy~			Cho
Cho Myung-rae	h,d,ef6,ef6~			Cho
Choe Il Ryong	pt,9,ef6,ef6~			Choe
Choe Pu Il	wx,9,ef6,ef6~			Choe
Choe Sang Gon	xe,9,ef6,ef6~			Choe
Choe Sung Ho	i2,9,ef6,ef6~			Choe
Choe Thae Bok	e8,9,ef6,ef6~			Choe
Choe Yong Rim	r,9,e667,e8~;9j,9,ef6,ef6~			Choe
Choi Gak Kyu	3,d,dn2j,do~			Choi
Chomba Sikazwe	4j,1x,ef6,ef6~	29539950	Chomba Freedom Sikazwe
Chong Chae-sok	3,d,dpcl,dq~			Chong
Choummali Saignason	1,r,du,eb~;4,r,du,eb~			Choummali
Choummali Saygnasone	3,r,du2q,dw~			Choummali
Chris Baryomunsi	a9,6,ef6,ef6~
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
Christian Ntsay	0,2d,ee66,elam
Christian Ntshangase	1n,4w,ef6,ef6~
Christian Porter	p,7,ef6,ef6~	5110039
Christian Pouget	v,5w,eh16,ek~
Christian Ramarolahy	4h,2d,ef6,ef6~
Christian Sanchez	i,m,ef6,ef6~
Christina Scott	6,5q,e97n,ed~
Christoforos Vernardakis	sv,2n,ef6,ef6~	21063534
Christon Tembo	4,1x,dtc,dw~	1084438
Christophe Castaner	f,3,ef6,ef6~	1726930
Christophe Emelee	x,2k,ef6,ef6~
Christophe Mirmand	u,59,el7l
Christopher Coons	e,0,e6bf	923242
Christopher Fearne	3,4f,ef6,ef6~;9,4f,ef6,ef6~
Christopher Kibazanga	5t,6,ef6,ef6~
Christopher Loeak	1,5c,e81h,ec1s	12911
Christopher Murphy	2,0,e314,e913;e,0,e913	1077594
Christopher Pyne	8,7,ef6,ef6~
Christopher Tufton	9,4t,ef6,ef6~		Christopher Charles Tufton
Christos Spirtzis	1b,2n,ef6,ef6~
Chrystallas Giorkatzi	b,5f,ef6,ef6~
Chu Ngoc Anh	1f,i,ef6,ef6~
Chu Tzer-ming	x,n,ef6,ef6~			Chu
Chuan Likphai	0,j,do9n,dw~			Chuan
Chuck Edwards	2,0,ej13	55065043	Charles (Chuck) Edwards
Chuck Fleischmann	2,0,e715	521959	Charles Fleischmann
Chuck Grassley	2,0,d71e,dd13;e,0,dd15	529294	Charles Grassley
Chultem Ulaan	3,1q,e09s,e1~
Chung Eui-yong	id,d,ef6,ef6~			Chung
Chung Hong-won	0,d,e92q,e9~			Chung
Chung Un-chan	0,d,e59u,e6a1	336417		Chung
Chung Won Shik	0,d,dn5o,do~			Chung
Chuy García	2,0,ef13	18631698	Jesús García
Chynggyz Aydarbekov	5,16,ef6,ef6~	57776448
Cidalia Oliveira	2z,3r,ef6,ef6~		Cidalia Manuel Chauque Oliveira
Cina Lawson	q1,2o,ef6,ef6~
Cindy Hyde-Smith	e,0,ee49	5120540		Hyde-Smith
Cindy Kiro	g,g,ehal
Ciril Zlobec	4,35,dm4b,do~
Cirilo Cristovao	8,3w,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,1o,e743,e8cb			Cisse
Claire Perry	l,1,ef6,ef6~	575452
Clarence Moniba	7g,4b,ef6,ef6~
Clarence Rambharat	c,45,ef6,ef6~	107861273
Clarence Seignoret	1,4l,dfcj,dpap		Clarence Augustus Seignoret
Clarice Modeste-Curwen	m,4z,ef6,ef6~
Claude Meisch	d,3p,ef6,ef6~;11,3p,ef6,ef6~
Claude Nsilou	ss,20,ef6,ef6~		Claude Alphonse Nsilou
Claude Pierret	2q,56,dt,dv~
Claude Valleix	v,5w,dya9,dz~
Claude da Costa	0,20,doc,dp6n		Claude Antoine da Costa
Claude de	2h,2b,ef6,ef6~		Claude Isaac de	de
Claudia Rodr Guez	1,40,ejc1,ej~		Claudia Juana Rodr Guez;Claudia Juana Rodr Guez de Guevara	Rodr Guez
Claudia Tenney	2,0,ed13,ef13;2,0,eh2b	5129263
Claudiana Cole	5d,4s,ef6,ef6~
Claudine Uwera	u,1u,ef6,ef6~
Claudio Felici	8b,5x,ef6,ef6~
Claudio Podeschi	36,5x,ef6,ef6~
Claus Frederiksen	8,49,ef6,ef6~	2978598	Claus Hjort Frederiksen
Claver Gatete	1b,1u,ef6,ef6~	14949498
Clay Fuller	2,0,em4e	138355765
Clay Higgins	2,0,ed13	25849505
Clement Arrindell	g,4u,df9j,ds11		Clement Athelston Arrindell
Clement Bukasa	gb,h,ef6,ef6~		Clement Kanku Bukasa
Clement Mouamba	0,20,ec4n,eh5c	23928873
Clement Sawadogo	34,26,ef6,ef6~
Clemente Nguema	j,1f,ec6n,ej~;kg,1f,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleo Fields	2,0,dp15,dt13;2,0,el13	1100451
Cleopa Msuya	q,2z,dr,dr~;0,2z,dr,dr~		Cleopa David Msuya
Cleopas Dlamini	0,4w,eh7j,ejb3
Cliff Bentz	2,0,eh13	5132536
Clifford Darling	g,3j,do12,dr~
Clifford Husbands	g,3k,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Jordan	i,3k,ef6,ef6~
Colin Martin-Reynolds	6,5h,el7t
Colin Roberts	22,5n,e47,ea~;6,5h,ea4s,ed9c
Colm Imbert	7,45,ef6,ef6~
Colville Nobert Young	g,3n,ef6,ef6~	373552
Colville Young Sr	g,3n,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	1c,1m,ef6,ef6~	112079648
Come Manirakiza	l,1e,ef6,ef6~
Commins Mewa	1h,21,ef6,ef6~	5152607
Conceita Sortane	d,3r,ef6,ef6~	111828621
Connelly Sandakabatu	1n,21,ef6,ef6~
Constantin Oboroc	j,23,dm6,do~
Constantin Tampiza	j,23,dm6,do~
Consuelo Valdes Chadwick	rj,3b,ef6,ef6~			Valdes Chadwick
Cora Richardson-Hodge	r,5q,el2r
Cora van Nieuwenhuizen	1b,38,ef6,ef6~	2464817
Cordel Hyde	3,3n,egbg,ej~
Corinne Cahen	3h,3p,ef6,ef6~
Cornelius Smith	g,3j,ef6s,ei~
Cory Booker	e,0,e9av	1135767
Cory Mills	2,0,ej13	115137377
Craig Cannonier	r,3a,e8ci,ea5k;r,3a,ef6,ef6~	1281098
Craig Goldman	2,0,el13	16199453
Crispin Atama Tabe	8,h,ef6,ef6~	3002789	Crispin Atama	Atama
Crispin Sorhaindo	1,4l,dpap,dua6		Crispin Anselm Sorhaindo
Cristian Monckeberg	1a,3b,ef6,ef6~	5791610
Cristien Polak	1o,44,ef6,ef6~
Cristina Lesnic	hk,23,ef6,ef6~
Cristino Seriche Bioko Malabo	0,1f,de8f,do1h			Seriche Bioko Malabo
Culwick Togamana	h,21,ef6,ef6~	59096690
Cuthbert Sebastian	g,4u,ds11,e7~;g,4u,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Forde	wu,3k,ef6,ef6~
Cynthia Lummis	2,0,e516,ed13;e,0,eh13	456064
Cynthia Pratt	3,3j,dy,em~;g,3j,dy,em~	4376482
Cyr Koty	1b,48,ef6,ef6~
Cyrille Le Vely	v,6n,el1f;v,60,el2a			Le Vely
Dace Melbarde	k,34,ef6,ef6~	15649550
Dacian Ciolos	0,17,ebbh,ed6t	929248
Dag Ulstein	9o,4j,ef6,ef6~	17113366	Dag Inge Ulstein
Dagmawit Moges	n,2p,ef6,ef6~			Dagmawit
Dale Marshall	p,3k,ef6,ef6~;3l,3k,ef6,ef6~
Dale Strong	2,0,ej13	115137374
Dalibor Jevtic	8p,3f,ef6,ef6~;3,3f,ef6,ef6~
Dalitso Kabambe	b,4y,ef6,ef6~
Dalton Tagelagi	r,6u,eg6a,ej~
Damares Alves	1i,w,ef6,ef6~	59577903
Damdin Tsogtbaatar	5,1q,ef6,ef6~	9350396
Damehane Yark	34,2o,ef6,ef6~
Damian Gjiknuri	1b,47,ef6,ef6~
Damian Hinds	zw,1,ef6,ef6~	676947
Damiao de Almeida	0,4q,e09h,e167		Damiao Vaz de Almeida
Damien O'Connor	c,g,ef6,ef6~;cx,g,ef6,ef6~;kl,g,ef6,ef6~;ag,g,ef6,ef6~;za,g,ef6,ef6~
Damir Krsticevic	3,2f,ecaj,ei~;8,2f,ef6,ef6~	12629500
Damir Sehovic	d,42,ef6,ef6~
Damjan Manchevski	mj,28,ef6,ef6~
Dan Botwe	h,27,ef6,ef6~;yv,27,ef6,ef6~
Dan Crenshaw	2,0,ef13	58301995
Dan Goldman	2,0,ej13	74849175
Dan Kersch	c9,3p,ef6,ef6~;2x,3p,ef6,ef6~;f,3p,ef6,ef6~	13102261
Dan Knudsen	1l,5u,e4,ed~		Dan Michael Knudsen
Dan Newhouse	2,0,eb16	16733285
Dan Sullivan	e,0,eb16	5218668
Dan Tehan	d,7,ef6,ef6~	5214486
Dan Tok	1g,1y,ef6,ef6~	18564417
Dana Reizniece-Ozola	7,34,ef6,ef6~	4392612
Dane Malesevic	d,c,ef6,ef6~
Dang Thi Ngoc Thinh	4,i,ec47,ed~;4,i,ef6,ef6~
Daniel Alfaro	d,m,ef6,ef6~
Daniel Bacquelaine	wt,3m,ef6,ef6~	2949528
Daniel Constantin	1l,58,dy73,e0~
Daniel Duncan	0,2b,dpca,ed~;4,2b,dr,ed~;4,2b,ef6,ef6~		Kablan Duncan;Daniel Kablan Duncan;Kablan Daniel Duncan
Daniel Hodge	0,6b,e8cv,e967
Daniel Kersch	3,3p,eg24,ei~
Daniel Meuser	2,0,ef13	5214012
Daniel Ona Ondo	0,u,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	6,5o,ek1t
Daniel Risch	3,5v,ef6,ef6~;1b,5v,ef6,ef6~;0,5v,eh3p,el4a	30882650
Daniel Scioli	4,2l,dz5p,e2~	1162679
Daniel Webster	2,0,e715	1163099
Daniel Williams	g,4z,ds89,e4br
Danilo Astori Saragoza	4,46,e631,ea~;24,46,ef6,ef6~	51983	Danilo Astori	Astori
Danilo Diaz	1k,2w,ef6,ef6~
Danilo Medina Sanchez	1,2w,e88g,ed~;1,2w,ef6,ef6~		Danilo Medina	Medina
Danilo Toninelli	1b,11,ef6,ef6~	15972657
Danilo Turk	1,35,e3cm,e7~	57329
Daniyal Akhmetov	0,1a,dz6d,e2~
Daniyar Usenov	j,16,e2,e5~;0,16,e2,e5~	24575
Danny Davis	2,0,dt17	1164657
Danny Faure	1,52,e8,ed~;4,52,e8,ed~;1,52,ef6,ef6~	5220343
Danny Gillespie	16,67,ds,ds~		Danny Ambrose Gillespie
Danny Philip	3,21,ds,e6~;0,21,ds,e6~	561575
Dante Rivas Quijada	1d,p,ef6,ef6~		Dante Rivas	Rivas
Dante Sica	7m,2l,ef6,ef6~	55071319
Danut Andrusca	o,17,ef6,ef6~	28113953
Dany Durand	58,39,ef6,ef6~
Dao Ngoc Dung	i,i,ef6,ef6~
Daoud Soumaine	18,22,ef6,ef6~		Daoud Yaya Soumaine
Daouda Azoupiou	1k,26,ef6,ef6~
Daouda Marthe	5d,y,ef6,ef6~
Dardan Gashi	3,3f,ef6,ef6~;8w,3f,ef6,ef6~
Dariga Nazarbayeva	3,1a,eb9b,ec~	376532
Darin LaHood	2,0,eb9h	5222780
Darko Radunovic	7,42,ef6,ef6~	110584299
Darmin Nasution	ge,15,ef6,ef6~
Darrell Issa	2,0,dx13,ef13;2,0,eh13	1166592
Darren Henfield	5,3j,ef6,ef6~	107509447
Darren Soto	2,0,ed13	5225162
Darwish al-Balushi	x,4h,ef6,ef6~		Darwish bin Ismail bin Ali al-Balushi
Daryl Vaz	1e,4t,ef6,ef6~		Daryl Wesley Phillip Vaz
Daryll Mathew	1k,53,ef6,ef6~
Dashiyn Byambasuren	r,1q,dm9b,do~
Dasho Gyeltshen	1h,5m,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	l4,5m,ef6,ef6~
Dauren Abayev	14,1a,ef6,ef6~
Davaajantsan Sarangerel	9,1q,ef6,ef6~
Dave Min	2,0,el13	31213321
David Apatang	6,5e,ej,em~;12,5e,ej,em~
David Azoulay	z2,a,ef6,ef6~	2331314
David Bahati	tf,6,ef6,ef6~
David Brandt	10,5k,dt8m,dx45
David Burt	r,3a,ed7j
David Choquehuanca Cespedes	4,30,egb8,ej~		David Choquehuanca	Choquehuanca
David Clark	9,g,ef6,ef6~	3561074
David Coleman	3y,7,ef6,ef6~
David Collins	1i,4x,ef6,ef6~
David Ford	6h,63,dj2,dp~		David Robert Ford
David Francis	10,3g,ef6,ef6~
David Ganao	0,20,ds92,dt~		David Charles Ganao
David Gauke	105,1,ef6,ef6~	391256
David Granger	1,36,eb5g,ed~;1,36,ef6,ef6~		David Arthur Granger
David Houdeingar	11,22,ef6,ef6~
David Hurley	g,7,ef71,ej~	5235277
David Jack	g,55,dl9t,dy92
David Johnston	g,e,e6a1,eda2	41564
David Joyce	2,0,e913	976778
David Kabua	1,5c,eg1d,ej~
David Kapu	g,21,ek77		David Tiva Kapu
David Karubanga	ui,6,ef6,ef6~
David Kpomakpor	6f,4b,dq3,dr~
David Kustoff	2,0,ed13	26923148
David Lametti	a,e,ef6,ef6~
David Lidington	ex,1,ef6,ef6~	748837
David Littleproud	c,7,ef6,ef6~	25756209
David Mabumba	l,1x,ef6,ef6~;9d,1x,ef6,ef6~	29556814
David Mabuza	3e,q,ef6,ef6~
David Mackilligin	6,5o,dr6,dv~
David Maclennan	22,5n,dq,dw~		David Ross Maclennan
David McCormick	e,0,el13	5234544	Dave McCormick
David Mundell	10a,1,ef6,ef6~	333520
David Munguia Payes	8,40,ef6,ef6~		David Munguia	Munguia
David Ngcamphalala	128,4w,ef6,ef6~		David Cruiser Ngcamphalala
David Panuelo	1,51,ef5b,ej5c
David Parker	p,g,ef6,ef6~;2e,g,ef6,ef6~;h,g,ef6,ef6~;1c,g,ef6,ef6~
David Patterson	5x,36,ef6,ef6~
David Pearey	6,5o,e24i,e68k	3560835
David Rouzer	2,0,eb16	5239255
David Saul	r,3a,dr8p,dt3p
David Schweikert	2,0,e715	1176561
David Steel	6,6d,eg6b
David Tatham	6,5h,do8,ds1t;22,82,do8,ds~		David Everard Tatham
David Taylor	2,0,el13	131123679
David Taylor	6,5k,dm,dp2
David Thompson	0,3k,e41g,e6an	310082
David Valadao	2,0,e913,ef13;2,0,eh13	3528567
David Verge	20,56,ed44,eh~
David Vunagi	g,21,ef78,ek77
David Waisman Rjavinsthi	17,m,dx7s,e1~		David Waisman	Waisman
Davies Chama	8,1x,ef6,ef6~	27063175
Davis Steven	p,l,ef6,ef6~;a,l,ef6,ef6~
Davit Sergeenko	rg,32,ef6,ef6~	15108091
Davit Tonoyan	8,2m,ef6,ef6~
Davit Zalkaliani	5,32,ef6,ef6~
Davlat Sembayev	3,1a,do,dp~;j,1a,do,dp~
Davlatali Said	j,3z,ef6,ef6~
Davlatali Saidov	j,3z,e9bj,ea~
Davor Cordas	7o,c,ef6,ef6~
Dawda Jawara	1,4s,d24o,dq~		Dawda Kairaba Jawara
Daya Gamage	4n,1b,ef6,ef6~
Dayanc Gulgeldiyew	y,3i,ef6,ef6~
De Carey	2n,5j,dw,dy~		De Vic Carey
DeLisle Worrell	b,3k,ef6,ef6~
Dean Barrow	3,3n,dq,ed~;0,3n,dq,ed~;7,3n,ef6,ef6~;0,3n,ef6,ef6~	57701	Dean Oliver Barrow
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
Delphin Kouzande	c,48,ef6,ef6~
Delroy Chuck	a,4t,ef6,ef6~		Delroy Aubyn Chuck
Demeke Mekonnen Hassen	3,2p,e8bt,ej~			Demeke
Demetrio Ndong Nze Fumu	3,1f,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Demetris Christofias	1,5f,e42s,e92s	57334	Dimitris Christofias
Dendev Terbishdagva	3,1q,e88k,ea~
Dene Keita	cb,1d,ef6,ef6~
Deng Deng Hoc	ks,2v,ef6,ef6~			Deng
Denis Amici	8d,5x,ef6,ef6~
Denis Ducarme	10l,3m,ef6,ef6~
Denis Lasic	12c,c,ef6,ef6~
Denis Lichi	c,39,ef6,ef6~
Denis Manturov	s,5,ef6,ef6~		Denis Valentinovich Manturov
Denis Moncada Colindres	5,4c,ef6,ef6~		Denis Moncada	Moncada
Denis Naughten	1x,3d,ef6,ef6~	381658
Denis Robin	v,6f,e47s,e4~
Denis Sandy	25,3g,ef6,ef6~
Denis Zvizdic	e0,c,ef6,ef6~	19501831
Denisa Sakova	f,2x,ef6,ef6~	52234791
Denise Mekamne	11,u,ef6,ef6~;u,u,ef6,ef6~
Dennis Lulei	3,21,dqba,dr~
Dennis Moses	5,45,ef6,ef6~
Dennis Ssozi	u2,6,ef6,ef6~		Dennis Galabuzi Ssozi
Dennis Wanchinga	130,1x,ef6,ef6~	29555804
Denny Kalyalya	b,1x,ef6,ef6~
Denton Rarawa	b,21,ef6,ef6~
Denys Williams	g,3k,drcl,ds61
Denzil Douglas	0,4u,dr76,eb2i	57738
Deo Rurema	c,1e,ef6,ef6~		Deo Guide Rurema
Deogratias Mutombo Mwana Nyembo	b,h,ef6,ef6~		Deogratias Mutombo	Mutombo
Deqa Yasin Haji Yusuf	1i,29,ef6,ef6~		Deqa Yasin	Yasin
Derek Hanekom	m,q,ef6,ef6~
Derek Hodge	12,64,dj15,dq~
Derek Howatt	6w,5h,dv,e2~
Derek Schmidt	2,0,el13	5262335
Derek Sikua	0,21,e3ck,e5~
Derek Taylor	10,5p,dr1v,dz~	5262064
Derek Tran	2,0,el13	131339671
Derog Gioura	1,3x,dy,dy~	888033
Derrick Manuari	a,21,ef6,ef6~
Derrick Van Orden	2,0,ej13	115155627		Van Orden
Desire Bouterse	1,44,e68c,ed~;1,44,ef6,ef6~		Desire Delano Bouterse
Desmond Bannister	2g,3j,ef6,ef6~	108030394
Desmond Lee	2d,43,ef6,ef6~
Desmond McKenzie	1z,4t,ef6,ef6~
Destinee Doukaga	y,20,ef6,ef6~	48778190	Destinee Ermela Doukaga
Dharam Gokhool	1,1p,ekc7
Dharmendra Pradhan	2j,4,ef6,ef6~;10r,4,ef6,ef6~	5269370
Dhieu Mathok Diing	l,2v,ef6,ef6~		Dhieu Mathok	Mathok
Dhurata Hoxha	98,3f,ef6,ef6~
Dia Moctar Malal	a,2s,ef6,ef6~			Dia
Diakite Traore	y8,1o,ef6,ef6~		Diakite Aissata Traore
Diamantino Azevedo	7e,25,ef6,ef6~		Diamantino Pedro Azevedo
Diana DeGette	2,0,dt17	437159
Diana Harshbarger	2,0,eh13	101197341
Diane Gashumba	9,1u,ef6,ef6~	28595120
Diane Lebouthillier	vz,e,ef6,ef6~
Diarra Talla	i,1o,ef6,ef6~		Diarra Raky Talla
Didier Burkhalter	4,2y,e8,e9~
Didier Dogley	h,52,ef6,ef6~	21015395
Didier Gamerdinger	9,59,ef6,ef6~	10266166
Didier Guillaume	c,3,ef6,ef6~	3027038
Didier Guillaume	u,59,ek92,ek~
Didier Ratsiraka	1,2d,d76f,dx~
Didier Reynders	3,3m,e4cu,ea~;8,3m,ef6,ef6~;3,3m,ef6,ef6~;5,3m,ef6,ef6~	978208
Diego Benevente	12,5e,dy1,e1~		Diego Benavente
Diego Pary Rodriguez	5,30,ef6,ef6~	28648641	Diego Pary	Pary
Diene Sarr	3q,v,ef6,ef6~		Diene Farba Sarr
Dier Ngor	b,2v,ef6,ef6~		Dier Tong Ngor
Digne Okombi	18,20,ef6,ef6~		Digne Elvis Tsalissan Okombi
Dilbar Nazari	6a,14,ef6,ef6~
Dileeni Daniel-Selvaratnam	6,5q,eh1i,ej9b
Dimitar Glavchev	0,1l,ek49,el1g
Dimitar Kovacevski	0,28,ei1g,ek6n
Dimitar Radev	b,1l,ef6,ef6~
Dimitrios Vitsas	m4,2n,ef6,ef6~
Din Mohammad	3,14,dp,dp~
Dina Titus	2,0,e516,e713;2,0,e913	524440
Dinesh Gunawardena	0,1b,ei7m,ek9o
Ding Kung-wha	x,n,ef6,ef6~			Ding
Dingiri Wijetunge	0,1b,dl36,dp57;1,1b,dp57,dqbc		Dingiri Wijetunga;Dingiri Banda Wijetunga;Dingiri Banda Wijetunge
Dinh Tien Dung	7,i,ef6,ef6~
Dion Foulkes	i,3j,ef6,ef6~
Dioncounda Traore	1,1o,e84c,e8~
Dionisio D'Aguilar	m,3j,ef6,ef6~	106596899
Dionisio Soares	gl,3w,ef6,ef6~		Dionisio Babo Soares
Diosdado Nsue Medja	13,1f,ef6,ef6~	112162977	Diosdado Nsue	Nsue
Dipuo Letsatsi-Duba	7f,q,ef6,ef6~
Dirdeiry Mohammed Ahmed	5,1w,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,1u,do4,dp~
Ditmir Bushati	97,47,ef6,ef6~
Divavesi Waqa	d7,3x,ef6,ef6~;6k,3x,ef6,ef6~;z,3x,ef6,ef6~;5,3x,ef6,ef6~;ri,3x,ef6,ef6~;rm,3x,ef6,ef6~;vs,3x,ef6,ef6~;w8,3x,ef6,ef6~;1,3x,ef6,ef6~;1n,3x,ef6,ef6~;56,3x,ef6,ef6~
Djalal Khalil	1i,22,ef6,ef6~		Djalal Ardjoun Khalil
Djama Okieh	9,54,ef6,ef6~		Djama Elmi Okieh
Djamel Kaouane	1t,1r,ef6,ef6~
Django Cissoko	0,1o,e8cb,e995
Djimasta Koibla	0,22,dr49,dt5g
Djimet Arabi	a,22,ef6,ef6~
Djimrangar Dadnadji	0,22,e8,e8~	3661283
Djindah Bal	y,2s,ef6,ef6~		Djindah Mohamed El Moustapha Bal
Dmitry Kobylkin	1y,5,ef6,ef6~	4225265	Dmitriy Kobylkin;Dmitriy Nikolayevich Kobylkin
Dmitry Kozak	2b,5,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	o,t,ef6,ef6~
Dmitry Mikulenok	cu,t,ef6,ef6~
Dmitry Patrushev	c,5,ef6,ef6~		Dmitriy Patrushev;Dmitriy Nikolayevich Patrushev
Do Van Chien	eg,i,ef6,ef6~
Dobric Cosic	1,1v,do,do~
Dolgorsuren Sumiyabazar	37,1q,ef6,ef6~
Dolores Delgado Garcia	a,3h,ef6,ef6~		Dolores Delgado	Delgado
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
Donald Guerrero Ortiz	7,2w,ef6,ef6~		Donald Guerrero	Guerrero
Donald Kalpokas	3,2k,ds,dv~;0,2k,ds,dv~
Donald Lamont	6,5h,dv5,dyc3
Donald Mazankowski	3,e,di6,do~		Donald Frank Mazankowski
Donald Norcross	2,0,eabc	5294942
Donald Ramotar	1,36,e7c3,eb5g
Donaldson Romero	r,5k,ea9c,ed~
Doncho Konakchiev	3,1l,dr1p,ds~
Dora Siliya	14,1x,ef6,ef6~	1243653
Dorcas Makgato	n,4d,ef6,ef6~
Doreen Sioka	4w,3s,ef6,ef6~
Doris Leutard	4,2y,e511,e5~;4,2y,ec11,ec~	115442	Doris Leuthard
Doris Matsui	2,0,e13a	399561
Dorji Tshering	2g,5m,ef6,ef6~
Douangchai Phichit	3,r,e268,e9~			Douangchai
Douglas Melendez Ruiz	p,40,ef6,ef6~		Douglas Melendez	Melendez
Douglas Tomuriesa	3j,l,ef6,ef6~
Dragan Bogdanic	9,c,ef6,ef6~
Dragan Covic	2o,c,dya5,ed~;ar,c,ef6,ef6~	559756
Dragan Lukac	f,c,ef6,ef6~
Dragan Mektic	34,c,ef6,ef6~
Dragan Tevdovski	7,28,ef6,ef6~	30149722
Dragica Sekulic	o,42,ef6,ef6~
Dragisa Pesic	0,1v,dx7o,e033
Draiss Charki	18,1t,ef6,ef6~
Driss Dahak	63,1t,ef6,ef6~
Driss Jettou	0,1t,dya9,e39j	317670
Dritan Abazovic	0,42,ei4s,ejav
Duane Sands	9,3j,ef6,ef6~
Duddley Kopu	2t,21,ef6,ef6~
Dulcidio de la Guardia	24,2t,ef6,ef6~
Duminda Dissanayake	9p,1b,ef6,ef6~
Dumitru Braghis	0,23,dvcl,dx4f	1265040
Duncan Taylor	6,5t,e61f,e996	5314627
Dureid Durgham	b,18,ef6,ef6~
Dusan Plut	4,35,dm4b,do~
Dusko Markovic	0,42,ecbs,ed~;0,42,ef6,ef6~	27941657
Dusty Johnson	2,0,ef13	30015838
Dwight Evans	2,0,ecbe	5318148
Dwight Sutherland	65,3k,ef6,ef6~
Dyala Jimenez Figueres	3i,19,ef6,ef6~		Dyala Jimenez	Jimenez
Dzulkefly Ahmed	9,2r,ef6,ef6~	5320031	Dzulkefly Ahmad	Dzulkefly
Earnest Kiiza	sp,6,ef6,ef6~
Easton Taylor-Farrell	r,5k,efbj
Ebba Busch	3,2i,eiai,ej~
Ebrahim Patel	2e,q,ef6,ef6~
Ebrima Mballow	f,4s,ef6,ef6~	28940801
Ebrima Sillah	14,4s,ef6,ef6~
Ebulfez Elchibey	1,3v,do67,dp6i
Ed Case	2,0,dz17,e313;2,0,ef13	597613
Ed Markey	2,0,d71e,e97f;e,0,e97g	1282411	Edward Markey
Eddie Adami	1,4f,dv,e1~;0,4f,dv,e1~	152511	Eddie Fenech Adami
Eddie Calvo	6,62,e6,ed~
Eddy Boissezon	2x,1p,ef6,ef6~
Edem Kodjo	0,2o,dq4,e1~
Edgar Dikan	33,44,ef6,ef6~
Edgar Mboumbou-Miyakou	2r,u,ef6,ef6~		Edgar Anicet Mboumbou-Miyakou
Edgar Mora Altamirano	d,19,ef6,ef6~		Edgar Mora	Mora
Edib Bukvic	3,c,dpa,dq~
Edin Ramic	7o,c,ef6,ef6~
Edison James	0,4l,dr6c,dw22
Edith Yaka	18,26,ef6,ef6~		Edith Clemence Yaka
Edmer Trujillo	1g,m,ef6,ef6~
Edmond Ademi	1e,28,ef6,ef6~
Edmond Castro	n,3n,ef6,ef6~
Edmond Haxhinasto	n,47,ef6,ef6~
Edmund Bartlett	m,4t,ef6,ef6~		Edmund Curtis Bartlett
Edmund Estephane	by,4o,ef6,ef6~	16198927
Edmund Hinkson	1h,3k,ef6,ef6~
Edmund Ho Hau-wah	1q,6t,dvck,e5ck		Edmund Ho	Ho
Edmund Joensen	0,5u,dq9f,du5
Edmund Lawrence	g,4u,e8,ea~	2494376
Edouard Franck	0,1m,dn3f,dp32
Edouard Lamaha	9,1d,ef6,ef6~		Edouard Niankoye Lamaha
Edouard Ngirente	0,1u,ed8u,el7n
Eduard Harunjen	2s,23,ef6,ef6~
Eduard Heger	0,2x,eh41,ei~
Eduardo Ano	9n,2u,ef6,ef6~
Eduardo Bonomi	f,46,ef6,ef6~	922744
Eduardo Cabrita	mu,3y,ef6,ef6~	21600813
Eduardo Carles	ch,2t,ef6,ef6~	110628464	Eduardo Enrique Carles
Eduardo Jurado Bejar	64,1c,ef6,ef6~		Eduardo Jurado	Jurado
Eduardo Pena Trivino	4,1c,drai,ds~		Eduardo Pena	Pena
Eduardo Petta	d,39,ef6,ef6~
Eduardo Pinate Rodriguez	i,p,ef6,ef6~		Eduardo Pinate	Pinate
Eduardo Rodriguez Davila	1g,1s,ef6,ef6~		Eduardo Rodriguez	Rodriguez
Eduardo Rodriguez Veltze	1,30,e169,e21m	312761	Eduardo Rodriguez	Rodriguez
Eduardo Sanha	8,1g,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Selman	k,2w,ef6,ef6~
Eduardo Stein Barillas	4,2q,e01e,e3~	15627573	Eduardo Stein	Stein
Eduoard Fritch	20,6r,e52c,e5~
Edward Centeno	c,4c,ef6,ef6~
Edward Davis	6,6d,ec1j,ed~
Edward Fenech Adami	1,4f,e044,e544			Fenech Adami
Edward Natapei	0,2k,dx4d,e5~
Edward Scicluna	7,4f,ef6,ef6~
Edward Soluku	f,3g,ef6,ef6~
Edward Ssekandi	4,6,e75o,ed~;4,6,ef6,ef6~
Edward Yau Tang-wah	6m,2,ef6,ef6~		Edward Yau	Yau
Edwige Essoukou	n9,u,ef6,ef6~
Edwing Charles	y,1z,ef6,ef6~
Eero Heinaluoma	3,31,e19o,e2~	2360756
Efrain Goldenberg Schreiber	0,m,dq2,ds43		Efrain Goldenberg	Goldenberg
Eftychia Achtsioglou	i,2n,ef6,ef6~
Egils Levits	1,34,ef78,ej78
Eglantina Gjermeni	3q,47,ef6,ef6~
Eimutis Misiunas	f,3o,ef6,ef6~	27976383
Einars Repse	0,34,dyb7,e0c2	471678
Ejup Ganic	4,c,dmb,ds~
Ekaterina Zaharieva	3,1l,ef6,ef6~;5,1l,ef6,ef6~	12279576
Ekaterini Sakellaropoulou	1,2n,eg3d,el3d
Eklil Hakimi	7,14,ef6,ef6~		Eklil Ahmad Hakimi
Eko Sanjoyo	ij,15,ef6,ef6~		Eko Putro Sanjoyo
El El Ouardi	9,1t,ef6,ef6~	929559	El Hossein El Ouardi	El Ouardi
Elba Perez	1f,1s,ef6,ef6~		Elba Rosa Perez;Elba Rosa Perez Montoya	Perez
Elback Zeinabou	13c,y,ef6,ef6~		Elback Adam Zeinabou
Elbuchel Sadang	7,5a,ef6,ef6~
Eleanor Holmes Norton	2,0,dn13	461649	Eleanor Norton
Elena Kountoura	m,2n,ef6,ef6~
Elhadj Dioubate	zm,1d,ef6,ef6~		Elhadj Abdoul Karim Dioubate
Eli Cohen	o,a,ef6,ef6~
Elias Jaua Milano	4v,p,e61q,e7~		Elias Jaua	Jaua
Elias Kapavore	1n,l,ef6,ef6~
Elias Kganyago	b,q,ef6,ef6~		Elias Lesetja Kganyago
Elias Murr	3,s,e14,e5~
Elias Saca	1,40,e061,e561		Elias Antonio Saca;Elias Antonio Saca Gonzalez	Saca
Elie Dote	0,1m,e16d,e3~	274641
Elijah Crane	2,0,ej13	115155633	Eli Crane
Elioda Tumwesigye	1f,6,ef6,ef6~
Elisabeth Koestinger	11v,3u,ef6,ef6~
Elisabetta Trenta	8,11,ef6,ef6~	54578231
Elisala Pita	1y,3l,ef6,ef6~
Elise Stefanik	2,0,eb16	18211057
Eliseo Rio Jr.	mi,2u,ef6,ef6~
Elissa Slotkin	2,0,ef13,el13;e,0,el13	30323721
Eliud Ayala	13,40,ef6,ef6~		Eliud Ulises Ayala;Eliud Ulises Ayala Zamora	Ayala
Eliud Williams	1,4l,e89h,e9a2
Elizabeth Carriere	6,5k,eb85,ee21
Elizabeth Odio Benito	17,19,du58,dx~		Elizabeth Odio	Odio
Elizabeth Quaye	1d,27,ef6,ef6~		Elizabeth Naa Afoley Quaye
Ellen Norby	9,49,ef6,ef6~	12309819	Ellen Trane Norby
Elliot Belgrave	g,3k,e7b1,ec~
Elliott Ohin	sb,2o,ef6,ef6~
Ellis Webster	r,5q,eg6u,el2r
Elman Rustamov	b,3v,ef6,ef6~	1813593
Elmar Mammadyarov	5,3v,ef6,ef6~	58083
Elmira Gordon	g,3n,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloi Nzondo	i,u,ef6,ef6~
Eloy Inos	6,5e,e5,ed~;12,5e,e5,ed~
Elsworth Johnson	ab,3j,ef6,ef6~	108030459
Elvia Menjivar	9,40,ef6,ef6~		Elvia Violeta Menjivar;Elvia Violeta Menjivar Escalante	Menjivar
Elvin Nimrod	3,4z,ef6,ef6~;3l,4z,ef6,ef6~
Elvin Santos	q,33,e2,e4~;4,33,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elvira Cemalovic-Dilberovic	d,c,ef6,ef6~
Elvira Nabiullina	b,5,ef6,ef6~		Elvira Sakhipzadovna Nabiullina
Elyor Ganiyev	3,2j,ef6,ef6~
Elzbieta Rafalska	3h,k,ef6,ef6~	9253246
Emais Roberts	9,5a,ef6,ef6~
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
Emile Ouosso	i,20,ef6,ef6~
Emilia Navas	p,19,ef6,ef6~
Emilia Strong Sykes	2,0,ej13	18637943	Emilia Sykes
Emilio Lima	1r,4q,ef6,ef6~		Emilio Fernandes Lima
Emilio Rodriguez	9l,19,ef6,ef6~		Emilio Arias Rodriguez
Emilio Santelices	9,3b,ef6,ef6~	60032521
Emilio Silvestri	m,33,ef6,ef6~
Emily Randall	2,0,el13	60473885
Emily de Jongh-Elhage	0,6g,e23q,e6~
Emma Kowa	a1,3g,ef6,ef6~
Emmalin Pierre	d,4z,ef6,ef6~
Emmanuel Fabiano	5,4y,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,u,ec9t,ed~;0,u,ef6,ef6~	5373253
Emmanuel Nadingar	0,22,e635,e7~	57872
Emmanuel Niyonkuru	27,1e,ef6,ef6~
Emmanuel Pinol	5c,2u,ef6,ef6~
Emmanuel Rakotovahiny	0,2d,drau,dt2l
Emmanuel Ramazani Shadary	26,h,ef6,ef6~		Emmanuel Ramazani	Ramazani
Emmanuel Tumusiime-Mutebile	b,6,ef6,ef6~	5373353
Ena Velazquez	d,1s,ef6,ef6~		Ena Elsa Velazquez;Ena Elsa Velazquez Cobiella	Velazquez
Enas Abdel-Dayem	k,x,ef6,ef6~
Eneida de Leon	1a,46,ef6,ef6~
Enele Sopoaga	0,3l,e985,ed~;0,3l,ef6,ef6~;7n,3l,ef6,ef6~	330640
Enes Suljkanovic	4,c,e6bf,ea~
Enex Jean-Charles	0,1z,ec3p,ed3l
Enggartiasto Lukita	1c,15,ef6,ef6~
Enoch Derant-Lakoue	0,1m,dp32,dpap
Enoch Kavindele	4,1x,dx54,dy~	5379308
Enol Joseph	8,1z,ef6,ef6~
Enrique Bolanos Geyer	1,4c,dy1a,e31a		Enrique Bolanos	Bolanos
Enrique Borgo Bustamante	4,40,dq61,dv~		Enrique Borgo	Borgo
Enrique Degenhart	3v,2q,ef6,ef6~;f,2q,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	3,3f,ef6,ef6~
Enzo Moavero Milanesi	5,11,ef6,ef6~	1657794	Enzo Moavero	Moavero
Eoghan Murphy	1a,3d,ef6,ef6~	5381683
Epa Sili	7,4p,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	3,2a,dw,ea~;1,2a,dy,ea~	373605
Ephraim Inoni	0,10,e0c8,e56u	433938
Ephraim Kamuntu	m,6,ef6,ef6~
Epsy Campbell Barr	q,19,ee58,eh~		Epsy Campbell	Campbell
Erastus Johnson	2v,3s,ef6,ef6~		Erastus Utoni Johnson
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
Erkki Nghimtina	i,3s,ef6,ef6~
Erlis Terdikbaev	eb,16,ef6,ef6~
Ermonela Felaj	54,47,ef6,ef6~
Ernest Yonli	0,26,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	p,5a,ef6,ef6~
Ernesto Araujo	5,w,ef6,ef6~
Ernesto Lvarez	0,m,elae,el~
Ernesto Murro	i,46,ef6,ef6~
Ernesto Perez Balladares	1,2t,dq91,dv91		Ernesto Perez Balladares Gonzalez Revilla	Perez Balladares
Ernesto Pernia	112,2u,ef6,ef6~
Ernesto Tonela	l,3r,ef6,ef6~	109950517	Ernesto Max Tonela
Ernesto Villegas Poljak	k,p,ef6,ef6~		Ernesto Villegas	Villegas
Errol Charles	g,4o,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	2e,3n,ef6,ef6~
Erywan Yusof	5,5s,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	35,3i,ef6,ef6~
Eshagh Jahangiri	q,o,e985,eh~
Eshaq Jahangiri	q,o,ef6,ef6~	5397780
Esko Aho	0,31,dn4q,dr4d
Esperanca da Costa	4,25,ei9f,ej~		Esperanca Francisco da Costa
Esperance Nyirasafali	1k,1u,ef6,ef6~
Essam al-Marzuq	2i,2g,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	gj,3w,ef6,ef6~	727119
Estanlislau da Silva	j,3w,e27a,e2~		Estanlislau Maria Alexio da Silva
Esteban Moctezuma	az,37,ef6,ef6~	2322707
Estelle Ondo	kq,u,ef6,ef6~
Ester Fernandes	57,1g,ef6,ef6~
Esther Mbayo	39,6,ef6,ef6~		Esther Mbulakubuza Mbayo
Etienne Massard Kabinda Makaga	21,u,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	3,3p,e97p,ed~;8,3p,ef6,ef6~;3,3p,ef6,ef6~;o,3p,ef6,ef6~;73,3p,ef6,ef6~	14525629
Etienne Sinatambou	h,1p,ef6,ef6~;7u,1p,ef6,ef6~
Etienne Ys	0,6g,dy63,e1~
Etilda Gjonajt	a,47,ef6,ef6~
Eucario Angue	o,1f,ef6,ef6~;12e,1f,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	8,23,ef6,ef6~	47494844
Eugen Teodorovici	yi,17,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,2o,dv5,dw8t		Eugene Koffi Adoboli
Eugene Hamilton	c,4u,ef6,ef6~
Eugene Holiday	g,6z,e6aa,ei~
Eugene Mutimura	d,1u,ef6,ef6~
Eugene Rhuggenaath	0,6b,ed5t,ed~
Eugene Serufuli Ngayabaseka	4m,h,ef6,ef6~	3060173	Eugene Serufuli	Serufuli
Eugene Simon Vindman	2,0,el13	112610369	Eugene Vindman
Eugene Wamalwa	da,3e,ef6,ef6~	5407838
Eugene-Richard Gasana	u,1u,ef6,ef6~
Eugenio Obiang	14,1f,ef6,ef6~	112133750	Eugenio Nze Obiang
Eugenio Rojas Apaza	y5,30,ef6,ef6~		Eugenio Rojas	Rojas
Eunice Silva	1b,5d,ef6,ef6~
Eusebio Gumbiwa	bo,3r,ef6,ef6~	111828624	Eusebio Lambo Gumbiwa
Eva Descarrega Garcia	2x,61,ef6,ef6~		Eva Descarrega	Descarrega
Eva Garcia Fabre	s,1c,ef6,ef6~		Eva Garcia	Garcia
Eva Hansen	jj,49,ef6,ef6~		Eva Kjer Hansen
Evan Williams	16,67,dzb1,e1~
Evangelos Apostolakis	8,2n,ef6,ef6~
Evans Paul	0,1z,eb1g,ec3p
Evarist Bartolo	d,4f,ef6,ef6~	5416069
Evaristo Carvalho	1,4q,ec93,ed~;1,4q,ef6,ef6~
Eveline Widmer-Schlumpf	4,2y,e6,e7~
Evelyn Anite	td,6,ef6,ef6~
Evelyn Vasquez Figuera	27,p,ef6,ef6~		Evelyn Vasquez	Vasquez
Evelyn Wever-Croes	0,5l,edbh,ek~
Evelyne Sanival	1i,1z,ef6,ef6~
Everard Richards	7,3a,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	7,2n,ef6,ef6~
Evode Uwizeyimana	u,1u,ef6,ef6~
Ewald Nowotny	b,3u,ef6,ef6~
Ewart Brown	r,3a,e2au,e6at	1291036
Ezechiel Joseph	c,4o,ef6,ef6~	773795
Ezechiel Nibigira	5,1e,ef6,ef6~	5423116
Ezekiel Gatkuoth	2j,2v,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	7,1n,ef6,ef6~
Ezzeldin Abusteit	c,x,ef6,ef6~		Ezzeldin Omar Abusteit
Fabian Alarcon Rivera	1,1c,dt2b,du8a		Fabian Alarcon	Alarcon
Fabian Malbon	12,5j,e1as,e6~
Fabian Picardo	10,6d,e7c8
Fabian Pok	2j,l,ef6,ef6~
Fabio Berardi	bm,5x,ef6,ef6~
Fabiola Munoz	h,m,ef6,ef6~	51340732
Fadi Jereissati	h,s,ef6,ef6~
Fadil Novalic	0,c,ef6,ef6~
Fadl Abdullah Fadl	4j,1w,ef6,ef6~		Fadl Abdullah	Abdullah
Fafa Sanyang	2j,4s,ef6,ef6~
Fahad Kafayin	1d,1i,ef6,ef6~		Fahad Salim Kafayin
Fahd al-Furayj	3,18,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Mubarak	u,2e,ef6,ef6~		Fahd bin Abdallah bin Abd al-Latif al-Mubarak
Fahd al-Said	hb,4h,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Fahrettin Koca	9,z,ef6,ef6~
Faimalaga Luka	g,3l,dz99,e14f	164931
Faisal Ibrahim	r6,1w,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	4,3q,eebh,ei~
Faisal al-Fayez	0,1n,dzap,e147	1393504
Faiszer Musthapha	yb,1b,ef6,ef6~;1k,1b,ef6,ef6~
Faiz Osmani	lg,14,ef6,ef6~		Faiz Mohammad Osmani
Faizul Ali	c1,2a,ef6,ef6~		Faizul Ariff Ali
Faizullah Zaki	q9,14,ef6,ef6~
Falah Omoush	13,1n,ef6,ef6~
Faleh Ali al-Azab	a,2g,ef6,ef6~;u7,2g,ef6,ef6~;ac,2g,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Fanfan Rwanyindo Kayirangwa	1n,1u,ef6,ef6~			Rwanyindo Kayirangwa
Faouzi Abderrahmane	1r,24,ef6,ef6~	54875067
Farhad Dejpasand	o,o,ef6,ef6~
Farida Karoney	dl,3e,ef6,ef6~
Faris al-Rawi	p,45,ef6,ef6~	22279937
Farrukh Hamralizoda	ee,3z,ef6,ef6~
Faruq Wardak	51,14,ef6,ef6~
Farzian Zainal	16,67,ej5b;16,73,ej5b
Fata Sala	m,4p,ef6,ef6~		Fata Pinati Sala
Fatafehi Fakafanua	0,4k,elci
Fatema Marouane	9h,1t,ef6,ef6~
Fathi Bashagha	f,5b,ef6,ef6~
Fathi al-Majbari	3,5b,ef6,ef6~
Fatiaalofa Tuilaepa	0,4p,ds,e6~;3,4p,dt,dx~;5,4p,ef6,ef6~;4g,4p,ef6,ef6~;0,4p,ef6,ef6~;y0,4p,ef6,ef6~		Sailele Tuilaepa;Sailele Malielegaoi Tuilaepa;Tuilaepa Sailele Malielegaoi
Fatih Donmez	l,z,ef6,ef6~
Fatma Zerouati	h,1r,ef6,ef6~	48772826	Fatma Zohra Zerouati
Fatmir Limaj	3,3f,ef6,ef6~
Fatmir Sejdiu	1,3f,e22a,e69r	193148
Fatmir Xhafaj	f,47,ef6,ef6~	16354928
Fatou Kinteh	6a,4s,ef6,ef6~
Fatoumata Jallow-Tambajang	4,4s,ed1n,ed~	1398236
Fauoa Maani	d,3l,ef6,ef6~	15972515
Faustin Birindwa	0,h,dp3i,dq6e
Faustin Twagiramungu	0,1u,dr,dr~
Faustin-Archange Touad Ra	1,1m,ec3u,el~			Touad Ra
Faustina Rehuher-Margugg	u,5a,ef6,ef6~
Faustino Imbali	0,1g,dx3k,dybh
Faustino Ndong Esono Eyang	32,1f,ef6,ef6~	112162982	Faustino Ndong	Ndong
Fayez Tarawneh	0,1n,du8k,dv34
Fayqa al-Salih	9,4r,ef6,ef6~;3x,4r,ef6,ef6~		Fayqa bint Said;Fayqa bint Said al-Salih	Fayqa
Fayyaz Ismail	2e,3q,ef6,ef6~
Fayziddin Qahhorzoda	7,3z,ef6,ef6~
Fazil Khaliqyar	0,14,dm5l,dp3h		Fazil Haq Khaliqyar
Fazila Daureeawoo	4w,1p,ef6,ef6~
Fea Tialavea	y3,4p,ef6,ef6~;61,4p,ef6,ef6~		Fea Leniu Tionisio Hunt Tialavea
Fehmida Mirza	my,12,ef6,ef6~
Feleti Sevele	0,4k,e22b,e5~	319953
Felicitee Rajo-Fienena	11,2d,ef6,ef6~		Felicitee Madeleine Rajo-Fienena
Feliks Kulov	0,16,do,e2~;4,16,do,e2~	457980	Felix Kulov
Felipe Larrain	7,3b,ef6,ef6~
Felipe Tromp	g,5l,di11,do11
Felipe Virzi	17,2t,dq91,dv~
Felipe Ward	vo,3b,ef6,ef6~	5858483
Felix Braz	a,3p,ef6,ef6~
Felix Camacho	6,62,dy,e5~
Felix Moloua	o,1m,ef6,ef6~;0,1m,ei27,ej~	88310768
Felix Mpozeriniga	2x,1e,ef6,ef6~
Felix Navarro	37,30,ef6,ef6~		Felix Cesar Navarro;Felix Cesar Navarro Miranda	Navarro
Felix Numbi	ng,h,ef6,ef6~		Felix Kabange Numbi
Felix Ulloa	4,40,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	a,38,ef6,ef6~
Ferdinand Ngoh Ngoh	64,10,ef6,ef6~			Ngoh Ngoh
Fernand Etgen	c,3p,ef6,ef6~;ga,3p,ef6,ef6~;54,3p,ef6,ef6~	13102568
Fernande Ndjengbot	9,1m,ef6,ef6~
Fernando Azevedo e Silva	8,w,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui Sai	1q,6t,e5ck,ed~		Fernando Chui;Fernando Chui Sai-on	Chui
Fernando Chui Sai-on	1q,2,ef6,ef6~		Fernando Chui	Chui
Fernando Freire	39,5d,ef6,ef6~		Fernando Elisio Freire
Fernando Gomes	84,1g,ef6,ef6~
Fernando Grande-Marlaska Gomez	f,3h,ef6,ef6~		Fernando Grande-Marlaska	Grande-Marlaska
Fernando Zavala Lombardi	0,m,ec7s,ec~		Fernando Zavala	Zavala
Fernando de Araujo	26,3w,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	4,25,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,25,dn7l,du~	264090	Fernando Franca van Dunem
Ferozuddin Feroz	9,14,ef6,ef6~
Festus Mogae	1,4d,dp,e3~;4,4d,dp,e3~	193238
Fetlework Gebregziabher	1c,2p,ef6,ef6~			Fetlework
Fiame Naomi Mata	0,4p,eh5o,el9g			Fiame
Fiatuwo Sessenou	58,2o,ef6,ef6~		Fiatuwo Kwadjo Sessenou
Fidinarivo Ravokatra	37,2d,ef6,ef6~
Fikret Mamedov	a,3v,ef6,ef6~
Filip Vujanovic	1,42,dz5b,ed~	57542
Filipe Bole	3,2a,do6b,dp~
Filoimea Telito	g,3l,e14f,e64g	451540
Filomena Tassi	b7,e,ef6,ef6~	22770985
Fio Lautafi	z,4p,ef6,ef6~;52,4p,ef6,ef6~		Fio Selafi Joseph Purcell Lautafi
Firmin Ayessa	u,20,ef6,ef6~
Fitzgerald Hinds	2g,45,ef6,ef6~
Flavien Mbatta	a,1m,ef6,ef6~
Flavienne Mfoumou Ondo	n,u,ef6,ef6~			Mfoumou Ondo
Flavio Cotti	1,2y,dt,du~;4,2y,dt,du~
Florence Jeanblanc-Risler	v,7g,eia5
Florence Kiyingi	uz,6,ef6,ef6~		Florence Nakiwala Kiyingi
Florence Parly	6c,3,ef6,ef6~	3074013
Florentin Moussavou	1w,u,ef6,ef6~
Florentino Dias	10d,1g,ef6,ef6~		Florentino Fernando Dias
Florinda Chan	c7,2,ef6,ef6~		Florinda Da Rosa Silva Chan
Foday Yumkella	ao,3g,ef6,ef6~
Fong Man Chong	22,2,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	3,4p,e7,ed~			Fonotoe
Fortunato De La Pena	zg,2u,ef6,ef6~			De La Pena
Fortunet Nouatin	vc,48,ef6,ef6~		Fortunet Alain Nouatin
Fotios Kouvelis	7t,2n,ef6,ef6~
Fowzia Nuur	9,29,ef6,ef6~		Fowzia Abikar Nuur
Fozia Hashim	a,57,ef6,ef6~			Fozia
Fradique de Menezes	1,4q,dx93,e793		Fradique Bandiera Melo de Menezes
Francesc Camp Torres	m,61,ef6,ef6~		Francesc Camp	Camp
Francesco Mussoni	5r,5x,ef6,ef6~
Francia Rquez	4,3c,ei87,ej~		Francia Elena Rquez;Francia Elena Rquez Mina	Rquez
Francine Baron	5,4l,ef6,ef6~
Francine Tumushime	25,1u,ef6,ef6~
Francis Hilly	0,21,dp6,dq~		Francis Billy Hilly
Francis Kasaila	i,4y,ef6,ef6~
Francis Nkea	rx,u,ef6,ef6~;u,u,ef6,ef6~
Francis Saemala	3,21,dp6,dt~
Francis Savage	6,5o,dw,dx~
Francis Tam Pak-yuen	j1,2,ef6,ef6~		Francis Tam	Tam
Francisca van Dunem	a,3y,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	q,3h,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Duque III	36,2u,ef6,ef6~
Francisco Fadul	0,1g,dub,dw2
Francisco Flores Perez	1,40,dv61,e061	381002	Francisco Flores	Flores
Francisco Garcia	m,2w,ef6,ef6~		Francisco Javier Garcia;Francisco Javier Garcia Fernandez	Garcia
Francisco Guterres	1,3w,ed5k,eh~	897790
Francisco Ismodes	l,m,ef6,ef6~
Francisco Lay	m,3w,ef6,ef6~		Francisco Kalbuady Lay
Francisco Mbengono	26,1f,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,1f,ec6n,ej21	24761111	Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo Britez	4,39,e3bl,e3~		Francisco Oviedo	Oviedo
Francisco Santos Calderon	4,3c,dy87,e5~	1981295	Francisco Santos	Santos
Francisco de Queiroz	a,25,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,2d,dp89,drau
Franck Perriez	v,6e,do,dr~
Franck Riester	k,3,ef6,ef6~	64463
Francois Amichia	1k,2b,ef6,ef6~		Francois Albert Amichia
Francois Bausch	7z,3p,ef6,ef6~;3,3p,efab,ei~	3083923
Francois Bellot	1g,3m,ef6,ef6~	2457970
Francois Bozize	1,1m,dz3f,e93o	57452
Francois Villeroy de Galhau	b,3,ef6,ef6~		Francois Villeroy	Villeroy
Francois de Rugy	it,3,ef6,ef6~	117340
Francoise Assengone Obame	2r,u,ef6,ef6~			Assengone Obame
Franjo Greguric	0,2f,dn8,dp4
Frank Bakke-Jensen	8,4j,ef6,ef6~	1799849
Frank Blas	12,62,dp,dq~
Frank Chan Fan	81,2,ef6,ef6~		Frank Chan	Chan
Frank Kabui	g,21,e577,ed~	718204
Frank Lucas	2,0,dp5a	246049
Frank Lui	r,6u,doc,dv41		Frank Fakaotimanava Lui
Frank Mena	1n,3n,ef6,ef6~
Frank Mrvan	2,0,eh13	96077897
Frank Pallone	2,0,dj16	965289	Frank Pallone Jr.
Frank Savage	6,5k,dp2,dt9
Frank Tumwebaze	14,6,ef6,ef6~
Frank Walker	10,5r,e1c,e4~	3082431
Frank Watson	3,3j,dqc,dx~	5490251
Frankie Campbell	n,3j,ef6,ef6~	108030444
Franklin Khan	2t,45,ef6,ef6~
Frans Kopofi	1h,3s,ef6,ef6~
Frantz Gumbs	4i,60,e487,e7~
Franziska Giffey	9a,f,ef6,ef6~	19279839
Fred Matiangi	dj,3e,ef6,ef6~	16866738
Freda Soriacomua	1i,21,ef6,ef6~		Freda Tuki Soriacomua
Frederic Bamvuginyumvira	q,1e,du5,dx~	3089596
Frederic Cherue	a,4b,ef6,ef6~
Frederic Loua	1d,1d,ef6,ef6~
Frederic Ngenzebuhoro	4,1e,e0bb,e1~	3090093
Frederica Wilson	2,0,e715	461504
Frederick Gume	su,6,ef6,ef6~		Frederick Ngobi Gume
Frederick Norkeh	38,4b,ef6,ef6~
Frederick Stephenson	vy,55,ef6,ef6~
Frederick Sumaye	0,2z,drbr,dy~	302913	Fredrick Sumaye
Frederick Timakata	1,2k,dl1u,dq32
Frederico Cardoso	go,25,ef6,ef6~;s5,25,ef6,ef6~		Frederico Manuel dos Santos e Silva Cardoso
Frederique Vidal	11,3,ef6,ef6~	28950190
Fredis Refunjol	g,5l,e05b,ed11;6,5l,ef6,ef6~	1266936
Fredrick Ballantyne	g,55,dy92,ed~;g,55,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
French Hill	2,0,eb16	18631366
Freundel Stuart	0,3k,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	g,6b,e6aa,e7~
Frits Goedgedrag	g,6g,dy71,e6~	frits-goedgedrag-netherlands-antilles
Fritz Caillot	13,1z,ef6,ef6~
Froilan Tenorio	6,5e,dq1,du1
Froyla Tzalam	6,3n,eh,em~;g,3n,eh,em~
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
Gabriel Aridru	tc,6,ef6,ef6~		Gabriel Ajedra Aridru
Gabriel Curtis	n6,1d,ef6,ef6~
Gabriel Deng	37,2v,ef6,ef6~		Gabriel Thokuj Deng
Gabriel Dodo Ndoke	1v,10,ef6,ef6~			Dodo Ndoke
Gabriel Ihou	s,2o,ef6,ef6~
Gabriel Lima	1v,1f,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Mbairobe	c,10,ef6,ef6~
Gabriel Ntisezerana	17,1e,e329,e5~	1803951
Gabriel Oprea	3,17,ea35,eb~
Gabriel da Costa	0,4q,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriel de la Fuente	x2,3b,ef6,ef6~
Gabriela Matecna	c,2x,ef6,ef6~;3,2x,ef6,ef6~
Gabriela Michetti	4,2l,ebca,ed~;4,2l,ef6,ef6~	5515970
Gabriele Gatti	1m,5x,di7,dx~
Gabriella Zalac	33,2f,ef6,ef6~
Gaby Leffa	1a,1m,ef6,ef6~	112079611	Gaby Francky Leffa
Gaetan Pikioune	7,2k,ef6,ef6~
Gagik Arutyunyan	0,2m,do,dq~;4,2m,do,dq~
Gale Ringobert	d,4o,ef6,ef6~
Galeai Poumele	12,66,dl,do~
Gamal Hassan	1j,29,ef6,ef6~		Gamal Mohamed Hassan
Gamini Perera	bx,1b,ef6,ef6~		Gamini Jayawickrama Perera
Gan Kim Yong	9,43,ef6,ef6~	5520446		Gan
Gari Cappelli	m,2f,ef6,ef6~	12631372
Garry Conille	0,1z,e7ai,e85g
Gary Hardgrave	16,6m,ea71,ec~
Gary Palmer	2,0,eb16	17386504
Gary Peters	2,0,e516,eb13;e,0,eb16	1494930
Gaspar Vega	3,3n,e42c,ec~	5526559
Gastao de Sousa	13,3w,ef6,ef6~
Gaston Musema	av,h,ef6,ef6~
Gaston Ravelojaona	b,2d,ef6,ef6~
Gaston Reinesch	b,3p,ef6,ef6~
Gaston Sindimwo	q,1e,eb8k,ed~;q,1e,ef6,ef6~	27329155
Gavin Williamson	zu,1,ef6,ef6~	262409
Gayang Souare	3m,22,ef6,ef6~
Gayantha Karunatilake	25,1b,ef6,ef6~
Gediminas Kirkilas	0,3o,e274,e3~	118937
Gediminas Vagnorius	r,3o,do,dv~;0,3o,do,dv~
Geir Haarde	0,50,e267,e521	202032
Genevieve Darrieussecq	x,3,ef6,ef6~	3100615
Gennady Novitskiy	0,t,dt2b,dy~	185483	Gennadiy Novitskiy
Gent Sejko	b,47,ef6,ef6~
Geoffrey Cox	p,1,ef6,ef6~	291303
Geoffrey Hanley	3,4u,ei8d,ej~
Geoffrey Henry	3,4v,do,e0~;0,4v,do,e0~
Geoffrey Onyeama	5,2h,ef6,ef6~
Geoffrey Rowland	2n,5j,e16,e7~
Georg Wohlwend	b,5v,ef6,ef6~
George Abela	1,4f,e544,ea44	57502
George Adyebo	0,6,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4z,dq21,dr6m
George Elanga	8t,10,ef6,ef6~		George Obam Elanga
George Elounda	27,10,ef6,ef6~		George Essomba Elounda
George Fergusson	6,9h,e24,e6~;6,3a,e85n,ecc5;6,3a,ef6,ef6~	3489398
George Ivascu	k,17,ef6,ef6~	12728978
George Kunda	4,1x,e4be,e6~	1507722
George Latimer	2,0,el13	5544169
George Lepping	g,21,dl6r,dq6a
George Maggie	8r,4v,ef6,ef6~;k,4v,ef6,ef6~
George Mallet	4,4o,dq,dq~;g,4o,ds61,dt9		William Mallet;William George Mallet
George Masaju	p,2z,ef6,ef6~		George Mcheche Masaju
George Norton	9,36,ef6,ef6~
George Payne	1a,3k,ef6,ef6~
George Plant	16,6m,ej61
George Price	0,3n,dl94,dp7		George Cadle Price
George Richards	1,45,dy,e8~	57532	George Maxwell Richards
George Saitoti	4,3e,dl5a,dt~
George Simbachawene	ae,2z,ef6,ef6~	11045555	George Boniface Simbachawene
George Tozaka	5,21,ef6,ef6~		George Milner Tozaka
George Tupou V	15,4k,e29b,e83i
George Vassiliou	1,5f,dk2,dp2s
George Vella	1,4f,dsat,ej~
George Werner	d,4b,ef6,ef6~
George Whitesides	2,0,el13	3511804
Georges Aidam	18,2o,ef6,ef6~		Georges Kwawu Aidam
Georgios Katrougalos	5,2n,ef6,ef6~
Georgios Lakkotrypis	z,5f,ef6,ef6~
Georgios Stathakis	h,2n,ef6,ef6~
Gerald Latortue	0,1z,e03c,e1~
Geraldine Mukeshimana	c,1u,ef6,ef6~
Gerd Mueller	iv,f,ef6,ef6~
Gererd Luz James II	12,64,dv15,dy~		Gererd Luz II;Gerald Luz James II	Luz
Gergely Gulyas	y1,4a,ef6,ef6~	5550584
Germaine Kamayirese	x,1u,ef6,ef6~;a8,1u,ef6,ef6~
German Garavano	a,2l,ef6,ef6~
German Serrano Pinto	q,19,dm58,dp~		German Serrano	Serrano
German Torres	3q,1c,ef6,ef6~
German Vargas Lleras	4,3c,ea87,ec~	8963948	German Vargas	Vargas
Gernot Bluemel	r2,3u,ef6,ef6~
Gerrit Schotte	0,6b,e6aa,e8cv
Gerrit Zalm	3,38,dz5r,e2~	717674
Gerson Lwenge	27,2z,ef6,ef6~
Gervais Ndirakobuca	0,1e,ei97,el85
Gervais Rufyikiri	17,1e,e68t,ec~	3104430
Getahun Mekuria	3z,2p,ef6,ef6~			Getahun
Ghada Waly	bc,x,ef6,ef6~	20396204
Ghania Eddalia	w5,1r,ef6,ef6~
Ghassan Atallah	ik,s,ef6,ef6~
Ghassan Hasbani	3,s,ecci,ed~;3,s,ef6,ef6~
Ghayth al-Kuwari	96,4m,ef6,ef6~		Ghayth bin Mubarak al-Kuwari
Ghazi Jeribi	a,24,ef6,ef6~
Ghazi Zaben	9,1n,ef6,ef6~
Ghazi al-Yawr	1,1h,e061,e146		Ghazi al-Ujayl al-Yawr
Ghiorghish Teklemichael	vq,57,ef6,ef6~			Ghiorghish
Ghulam Farahi	m,14,ef6,ef6~		Ghulam Nabi Farahi
Ghulam Ishaq Khan	1,12,dkcd,dpbd			Ghulam Ishaq
Gian Centinaio	c,11,ef6,ef6~	15896991	Gian Marco Centinaio
Gian Venturini	124,5x,ef6,ef6~		Gian Carlo Venturini
Giancarlo Giorgetti	12h,11,ef6,ef6~
Gibran Bassil	5,s,ef6,ef6~
Gila Gamliel	10v,a,ef6,ef6~	445611
Gilad Erdan	14,a,ef6,ef6~;73,a,ef6,ef6~;be,a,ef6,ef6~	2663804
Gilbert Bawara	1n,2o,ef6,ef6~
Gilbert Cisneros	2,0,ef13,eh13;2,0,el13	54958760
Gilbert Houngbo	0,2o,e497,e87n
Gilbert Mokoki	n,20,ef6,ef6~	33026718
Gilbert Ondongo	t6,20,ef6,ef6~	5561139
Gilbert Saboya Sunye	5,61,ef6,ef6~		Gilbert Saboya	Saboya
Gilberto Silva	c,5d,ef6,ef6~
Gilles Tonelli	5,59,ef6,ef6~
Gillmore Hoefdraad	7,44,ef6,ef6~
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
Gisela Lopez Rivas	1t,30,ef6,ef6~		Gisela Lopez	Lopez
Gisele Pana	44,1m,ef6,ef6~
Gisele Ramampy	1r,2d,ef6,ef6~
Giselle Amador Munoz	9,19,ef6,ef6~		Giselle Amador	Amador
Giulia Bongiorno	32,11,ef6,ef6~	649382
Giulia Grillo	9,11,ef6,ef6~	16560401
Given Lubinda	a,1x,ef6,ef6~
Gizat Nurdauletov	2s,1a,ef6,ef6~
Gjorge Ivanov	1,28,e55c,ed~;1,28,ef6,ef6~	57436
Gladys Bejerano Portela	5b,1s,ef6,ef6~		Gladys Bejerano	Bejerano
Gladys Caballero de Arevalo	17,33,dx,dx~		Gladys Caballero	Caballero
Glenn Gersie	b,44,ef6,ef6~
Glenn Grothman	2,0,eb16	5568836
Glenn Ivey	2,0,ej13	22004572
Glenn Stevens	b,7,ef6,ef6~		Glenn Robert Stevens
Glenn Thompson	2,0,e516	1531120
Gloria Akuffo	a,27,ef6,ef6~
Gloria Alonso	i4,3c,ef6,ef6~		Gloria Amparo Alonso;Gloria Amparo Alonso Masmela	Alonso
Gloria Borrero	a,3c,ef6,ef6~		Gloria Maria Borrero
Gloria Hutt	n,3b,ef6,ef6~	5881260
Gobind Ganga	b,36,ef6,ef6~
Gobind Singh Deo	1t,2r,ef6,ef6~			Gobind
Gocmyrat Myradow	35,3i,ef6,ef6~
Godfrey Kiwanda	af,6,ef6,ef6~
Godfrey Miyanda	4,1x,dq8,dt~
Godfridah Sumaili	vw,1x,ef6,ef6~	27063686	Godfridah Nsenduluka Sumaili
Godwin Emefiele	b,2h,ef6,ef6~
Godwin Hulse	c,3n,ef6,ef6~;1y,3n,ef6,ef6~
Gombojav Zandashatar	li,1q,ef6,ef6~
Gonthier Friederici	v,6h,dy,dz~
Gonzalo Aguirre Ramirez	4,46,dm31,dq~		Gonzalo Aguirre	Aguirre
Gonzalo Blumel Mac-Iver	qx,3b,ef6,ef6~	50532720	Gonzalo Blumel	Blumel
Gonzalo Castillo Terrero	13,2w,ef6,ef6~		Gonzalo Castillo	Castillo
Goodall Gondwe	7,4y,ef6,ef6~	5583176
Goran Granic	3,2f,dw1r,dz~
Goran Klemencic	a,35,ef6,ef6~
Goran Knezevic	o,1v,ef6,ef6~
Goran Shugareski	n,28,ef6,ef6~
Goran Trivan	6u,1v,ef6,ef6~
Gorazd Zmavc	r5,35,ef6,ef6~
Gordon Bajnai	0,4a,e54k,e5~	57595
Gordon Lilo	0,21,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	6,5p,e485,e6~	3365174
Graca Fonseca	k,3y,ef6,ef6~	30930777
Grace Chiumia	1h,4y,ef6,ef6~	29982289
Grace Fu Hai Yen	k,43,ef6,ef6~	5591179	Grace Fu	Fu
Grace Kwiyucwiny	uc,6,ef6,ef6~
Grace Meng	2,0,e913	5591303
Graciela Marquez Colin	j2,37,ef6,ef6~	55386771	Graciela Marquez	Marquez
Graeme Wheeler	b,g,ef6,ef6~
Graham Ansell	16,84,dm,dr~
Graham Dorey	2n,5j,do2,dv~		Graham Martyn Dorey
Grant Bagratyan	j,2m,dm9,do~
Grant Gibbons	2e,3a,ef6,ef6~
Grant Robertson	7,g,ef6,ef6~;2v,g,ef6,ef6~;3,g,egb2,ei~	1543207
Grant Tambling	16,6m,dzb1,e3~
Gratiela Gavrilescu	3,17,ef6,ef6~		Gratiela Leocadia Gavrilescu
Greg Casar	2,0,ej13	104148369	Gregorio Casar
Greg Clark	zs,1,ef6,ef6~	271800
Greg Landsman	2,0,ej13	115180677
Greg Stanton	2,0,ef13	5606289
Gregory Bowen	5q,4z,ef6,ef6~
Gregory Hunt	9,7,ef6,ef6~		Gregory Andrew Hunt
Gregory Meeks	2,0,dt17	1545391
Gregory Murphy	2,0,ef9h	23074266
Gregory Steube	2,0,ef13	5606295
Gregroire Owona	i,10,ef6,ef6~
Grigol Mgaloblishvili	0,32,e4b1,e526	372721
Gudlaugur Thordarson	5,50,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Gudmundur Gudbrandsson	h,50,ef6,ef6~	44216756
Gudni Johannesson	1,50,ec81,ek81		Gudni Thorlacius Johannesson
Gugile Nkwinti	27,q,ef6,ef6~	16765235
Guido De Marco	3,4f,do,dz~;1,4f,do,dz~	167724		De Marco
Guido Sandleris	b,2l,ef6,ef6~
Guilherma da Costa	0,4q,ducu,dx~		Guilherma Posser da Costa
Guillaume Soro	0,2b,e344,e7~
Guillermo Botero Nieto	8,3c,ef6,ef6~	55767724	Guillermo Botero	Botero
Guillermo Dietrich	1g,2l,ef6,ef6~
Guillermo Endara	1,2t,dlck,dq91
Guillermo Ford Boyd	q,2t,do,dq~;17,2t,do,dq~		Guillermo Ford	Ford
Guillermo Leon	66,1c,ef6,ef6~		Guillermo Hernando Leon;Guillermo Hernando Leon Santacruz	Leon
Gul Sherzai	cz,14,ef6,ef6~		Gul Agha Sherzai
Gulmira Kudayberdieva	d,16,ef6,ef6~
Gulshara Abdykalikova	3,1a,e9bs,ea~;3,1a,ef6,ef6~
Gulub Donev	0,1l,ei82,ej66
Gunnar Martens	1l,5i,dt,dz~;0,5i,dt,dz~	11339434
Guntars Krasts	0,34,dt87,dubl
Gus Bilirakis	2,0,e314	1555314
Gus Jaspert	6,5o,ed8m,ed~
Gustavo Adrianz	0,m,ek36,elae
Gustavo Bell Lemus	4,3c,du87,dx~	5621353	Gustavo Bell	Bell
Gustavo Espina Salguero	4,2q,dn1e,do~		Gustavo Espina	Espina
Gustavo Him	m,2t,ef6,ef6~
Gustavo Montalvo	39,2w,ef6,ef6~		Gustavo Adolfo Montalvo;Gustavo Adolfo Montalvo Franco	Montalvo
Gustavo Mostajo	c,m,ef6,ef6~	51305486
Gustavo Noboa Bejarano	1,1c,dv,dx~;4,1c,dv,dx~	471291	Gustavo Noboa	Noboa
Gustavo Rigodanzo Canuto	33,w,ef6,ef6~	60395001	Gustavo Henrique Rigodanzo Canuto	Rigodanzo Canuto
Gustavo Rodriguez	c,1s,ef6,ef6~		Gustavo Luis Rodriguez;Gustavo Luis Rodriguez Rollero	Rodriguez
Guy Joseph	2e,4o,ef6,ef6~	5622382
Guy Lorenzo	1t,2o,ef6,ef6~		Guy Madje Lorenzo
Guy Pombo	ax,h,ef6,ef6~	106904741	Guy Mikulu Pombo
Guy Rasanamazy	0,2d,dn88,dp89
Guy Razanamasy	0,2d,dn88,dp89
Guy Reschenthaler	2,0,ef13	22096097
Guy Scott	4,1x,e79u,ea~	153986
Guy-Bertrand Mapangou	l,u,ef6,ef6~;u,u,ef6,ef6~
Guy-Maixent Mamiaka	2r,u,ef6,ef6~
Gwede Mantashe	7e,q,ef6,ef6~
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
Hadzo Efendic	3,c,dp,dp~
Hafiz Mayad	b,1i,ef6,ef6~
Haim Katz	i,a,ef6,ef6~
Haja Abdulai-Kamara	60,3g,ef6,ef6~		Haja Isata Abdulai-Kamara
Hajia Mahama	1z,27,ef6,ef6~		Hajia Alima Mahama
Hajibala Abutalibov	3,3v,ef6,ef6~
Hajo Andrianainarivelo	13,2d,ef6,ef6~
Hakima El Hiti	18,1t,ef6,ef6~			El Hiti
Hala Younis	1j,x,ef6,ef6~		Hala El-Said Younis
Hala Zawati	l,1n,ef6,ef6~
Halah Zayed	9,x,ef6,ef6~
Haley Stevens	2,0,ef13	58322563
Halifa Houmadi	0,4e,dqad,ds3
Halimah Yacob	1,43,ed9e,ei~
Halldor Asgrimsson	0,50,e09f,e267	208879
Ham Lini	3,2k,dz,e5~;0,2k,dz,e5~;6k,2k,ef6,ef6~	469851
Hama Amadou	0,y,dr2l,e2~	544141
Hamad al-Shaykh	d,2e,ef6,ef6~		Hamad bin Muhammad bin Hamad al-Shaykh
Hamad bin Jasim	0,4m,e343,e96q		Hamad bin Jasim bin Jabir Al	Hamad
Hamada Bolero	0,4e,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,4e,dx,dx~
Hamadi Jebali	0,24,e7ce,e92r	57699
Hamadou Konate	7v,1o,ef6,ef6~
Hamadou Mustapha	x,10,ef6,ef6~
Hamat Bah	m,4s,ef6,ef6~
Hamdan al-Maktum	7,13,ef6,ef6~	712839	Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan bin Mubarak	11,13,ef6,ef6~		Hamdan bin Mubarak al-Nuhayyan	Hamdan
Hamdan bin Zayid	3,13,dzak,e5~			Hamdan
Hamdan bin Zayid al-Nuhayyan	3,13,dzak,e4~			Hamdan
Hamed Bakayoko	ah,2b,ef6,ef6~
Hamed Karoui	0,24,dl9q,dvbh
Hamid Ansari	4,4,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	s,1w,ef6,ef6~	112325644
Hamilton Green	q,36,do,do~;0,36,do,do~
Hamud al-Busaidi	f,4h,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Hamzah Haz	4,15,dx7q,dz~
Hamzah bin Sulaiman	d,5s,ef6,ef6~			Hamzah
Han Changfu	c,2,ef6,ef6~	376439		Han
Han Deok-Soo	0,d,ei5l,ei~			Han
Han Kwang Bok	19,9,e667,e9~			Han
Han Myeong-sook	0,d,e24k,e342			Han
Han Ryong Guk	3j,9,ef6,ef6~			Han
Han Seung-soo	0,d,e42t,e59u	356666		Han
Han Wan Sang	3,d,dp2p,dp~			Han
Han Zaw	2h,2c,ef6,ef6~
Han Zheng	4,2,ee3j,ej~;jq,2,ef6,ef6~			Han
Hanan al-Kuwari	9,4m,ef6,ef6~			Hanan
Hang Chuon Naron	d,1j,ef6,ef6~
Hani Mulki	0,1n,ec61,ed~	5648173
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
Harold Martin	3a,58,e387,ea~
Harold Rogers	2,0,dd15	547153	Hal Rogers
Haroun Kabadi	0,22,dy6c,dz7	1371523
Harouna Kabore	z,26,ef6,ef6~
Harries Bulunga	1k,4w,ef6,ef6~		Harries Madze Bulunga
Harriet Hageman	2,0,ej13	110815967
Harrison Mwakyembe	a,2z,ef6,ef6~		Harrison George Mwakyembe
Harsh Vardhan	io,4,ef6,ef6~;h,4,ef6,ef6~;1f,4,ef6,ef6~
Harsimrat Badal	kj,4,ef6,ef6~		Harsimrat Kaur Badal
Hartwig Loeger	7,3u,ef6,ef6~
Haruhiko Kuroda	b,b,ef6,ef6~
Haruna Kyeyune	te,6,ef6,ef6~		Haruna Kasolo Kyeyune
Hasabu Abdel Rahmin	17,1w,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan Habibi	q,o,dl8,dw~		Hasan Ebrahim Habibi
Hasan Murad	ti,s,ef6,ef6~
Hasan Muratovic	0,c,ds1u,ds~
Hasan al-Laqqis	c,s,ef6,ef6~
Hasan al-Muhannadi	a,4m,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hasanul Inu	14,1k,ef6,ef6~		Hasanul Haq Inu
Hashim Salim	gn,1w,ef6,ef6~	112325648	Hashim Ali Muhammad Salim
Hasina Wajed	0,1k,ds6n,e8~
Hassan Abshir Farah	0,29,dxbc,e0b3	572660		Hassan
Hassan Ahmed	14,1w,ef6,ef6~	112325651	Hassan Ismail Sid Ahmed
Hassan Bourhan	f,54,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hassan Diab	0,s,egam,eh~
Hassan Gouled Aptidon	1,54,d96o,dv		Hassan Gouled	Gouled
Hassan Hilal	h,1w,ef6,ef6~	112325652	Hassan Abdel Qader Hilal
Hassan Khayre	0,29,ed31,ed~;0,29,ef6,ef6~	28824125	Hassan Ali Khayre
Hassan Samrieh	i,54,ef6,ef6~		Hassan Idriss Samrieh
Hassan Sheikh Mahamud	1,29,e89a,e9~			Hassan Sheikh
Hassan al-Nuri	83,18,ef6,ef6~
Hassane Moussa	1v,y,ef6,ef6~		Hassane Baraze Moussa
Hatem ben Salem	d,24,ef6,ef6~	3128291
Hatim al-Sir Ali	n,1w,ef6,ef6~		Hatim al-Sir	al-Sir
Hayati Yazici	3,z,e38t,e4~
Hazbi Lika	hj,28,ef6,ef6~;1e,28,ef6,ef6~
Hazem el-Beblawi	0,x,e97,ea31	1592085
Hazwan al-Wazz	d,18,ef6,ef6~
Heather Humphreys	6r,3d,ef6,ef6~	5693903
Hector Arce Zaconeta	a,30,ef6,ef6~		Hector Arce	Arce
Hector Hinojosa Rodriguez	i,30,ef6,ef6~		Hector Hinojosa	Hinojosa
Hector Valdez Albizu	b,2w,ef6,ef6~		Hector Valdez	Valdez
Heinz Fassmann	d,3u,ef6,ef6~	1600191
Heinz Fischer	1,3u,e078,eb~	11753
Helder Gros	p,25,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	6,5t,e996,eeat	16239881
Helena Dalli	5i,4f,ef6,ef6~	19958063
Helene Ilboudo	1i,26,ef6,ef6~		Helene Marie Laurence Ilboudo
Helge Braun	ll,f,ef6,ef6~	1602354
Helio Fallas Venegas	q,19,ea58,ed~		Helio Fallas;Helio Fallas Venega	Fallas
Hellot Mampouya	7r,20,ef6,ef6~		Hellot Matson Mampouya
Heng Swee Keat	3,43,ef51,eh~;7,43,ef6,ef6~			Heng
Hennadiy Zubko	33,8,ef6,ef6~	4352142
Henri Djombo	5t,20,ef6,ef6~	5715430
Henri Dondra	7,1m,ef6,ef6~
Henri Eyebe Ayissi	ni,10,ef6,ef6~	58236		Eyebe Ayissi
Henri Mova Sakanyi	f,h,ef6,ef6~	3131683	Henri Mova	Mova
Henri Mulang	7,h,ef6,ef6~	19631192	Henri Yav Mulang
Henri-Marie Dondra	0,1m,eh6b,ei27
Henrique Rosa	1,1g,dz9s,e1~
Henrique Tokpah	f,4b,ef6,ef6~
Henry Cuellar	2,0,e114	539562
Henry Mussa	s,4y,ef6,ef6~	16733055
Henry Okello Oryem	tu,6,ef6,ef6~			Okello Oryem
Henry Puna	0,4v,e6bu,ed~;p,4v,ef6,ef6~;5,4v,ef6,ef6~;a1,4v,ef6,ef6~;wk,4v,ef6,ef6~;0,4v,ef6,ef6~
Henry Rotich	dm,3e,ef6,ef6~	12012313
Henry Tang	6w,63,dz82,e0~
Henry Tumukunde	34,6,ef6,ef6~
Henry Wallace	4,0,c91k,cd1k
Henry Wampah	b,27,ef6,ef6~		Henry Kofi Wampah
Henry van Thio	4,2c,ef6,ef6~
Henryk Kowalczyk	h,k,ef6,ef6~	432110
Herbert Conaway	2,0,el13	14596151	Herbert Conaway Jr.
Herbert Haupt	59,3u,dy,dy~
Herbert Kabafunzaki	aa,6,ef6,ef6~
Herintsalama Rajaonarivelo	0,2d,elam
Hermangild Francis	1h,4o,ef6,ef6~	107664108
Hermenegildo Pereira	rt,3w,ef6,ef6~
Hernan Larrain	a,3b,ef6,ef6~
Hernan Solano	1k,19,ef6,ef6~
Hernani Coelho	5,3w,ef6,ef6~
Hery Rajaonarimampianina	1,2d,ea1p,ed~		Hery Martial Rajaonarimampianina;Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina
Heryck Rangel Hernandez	j3,p,ef6,ef6~		Heryck Rangel	Rangel
Hessa Essa Buhumaid	5g,13,ef6,ef6~			Hessa
Hichem Fourati	f,24,ef6,ef6~	56309568
Hifikepunye Pohamba	1,3s,e0b,ea~	57469
Higino Marrule	c,3r,ef6,ef6~	111828630
Hikmet Cetin	3,z,dr3r,dr~
Hillary Scholten	2,0,ej13	115137368
Him Chhem	gu,1j,ef6,ef6~
Hind al-Sabeeh	t3,2g,ef6,ef6~;1o,2g,ef6,ef6~		Hind Sabeeh Barak al-Sabeeh	Hind
Hind al-Sabih	ad,2g,ef6,ef6~		Hind Sabih al-Sabih	Hind
Hipolito Abreu Paez	lb,p,ef6,ef6~		Hipolito Abreu	Abreu
Hiromichi Watanabe	x,b,ef6,ef6~;yr,b,ef6,ef6~
Hiroshige Seko	o,b,ef6,ef6~;x,b,ef6,ef6~;rd,b,ef6,ef6~;v5,b,ef6,ef6~
Hirut Kassaw	k,2p,ef6,ef6~	104587532		Hirut
Hirut Woldemariam	1f,2p,ef6,ef6~	104033582		Hirut
Hisham Mahdy	1g,x,ef6,ef6~
Hisham Qandil	0,x,e87o,e97
Hisham Tawfik	yf,x,ef6,ef6~
Hisseine Souguimi	10e,22,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chen Tan	1g,n,ef6,ef6~			Ho Chen
Ho Chio Meng	aw,2,ef6,ef6~			Ho
Ho Iat Seng	1q,6t,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	as,2,ef6,ef6~			Ho
Hoang Trung Hai	3,i,e382,eb~	10769050
Hocine Necib	2m,1r,ef6,ef6~
Homayoun Rasa	z,14,ef6,ef6~
Homero Acosta Alvarez	r1,1s,ef6,ef6~		Homero Acosta	Acosta
Hong Chae-yong	3,d,dqa4,dr~			Hong
Hong Nam-ki	hd,d,ef6,ef6~;24,d,ef6,ef6~	31180640		Hong
Hong Song-nam	r,9,dt2,dz93			Hong
Honore Feizoure	c,1m,ef6,ef6~	112079604
Hor Namhong	3,1j,ef6,ef6~
Horace Chang	3n,4t,ef6,ef6~
Horacio Cartes Jara	1,39,e98f,ee8f	5901842	Horacio Cartes	Cartes
Horta Man	1,1g,elbr		Horta Nta Na Man
Hosea Nevu	c,2k,ef6,ef6~
Hosein Amiri	12v,o,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,2m,ea4d,ec9d	2633067
Howard Cooke	g,4t,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	6,5h,dyc3,e28p
Howard Quayle	10,5z,eca4,ed~	25752048
Hrachya Rostomyan	47,2m,ef6,ef6~
Hrant Bagratyan	0,2m,dp2,dr~
Hsieh Shou-shing	x,n,ef6,ef6~			Hsieh
Hsu Jan-yau	1e,n,ef6,ef6~			Hsu
Htin Kyaw	1,2c,ec3u,ed~
Hu Chunhua	bq,2,ef6,ef6~			Hu
Huang Ju	19,2,dz3h,e2~	505710		Huang
Huang Shuxian	8n,2,ef6,ef6~	8293836		Huang
Hubert Derache	v,6f,e57m,e8~
Hubert Gorbach	59,3u,dzal,e2~	85406
Hubert Hughes	10,5q,dq3g,ed~	1754042
Hubert Ingraham	0,3j,do8j,e7~	317664
Hubert Minnis	0,3j,ed5b,ed~;0,3j,ef6,ef6~	16732648
Hubertus Heil	i,f,ef6,ef6~
Hugbel Roa Caruci	12j,p,ef6,ef6~		Hugbel Roa	Roa
Hugh Heyliger	3,4u,dqb,dr~
Hugo Batalla	4,46,dr31,du~
Hugo Fernandez Faingold	4,46,dua5,dv~	961599	Hugo Fernandez	Fernandez
Hugo Patt	i,3n,ef6,ef6~
Hugo Velazquez	4,39,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	3,38,ef6,ef6~;9,38,ef6,ef6~	2649226
Hui Liangyu	19,2,dz3h,e8~	957744		Hui
Hulusi Akar	8,z,ef6,ef6~
Humberto Cholango Tipanluisa	132,1c,ef6,ef6~		Humberto Cholango	Cholango
Humiliano Cardoso	109,1g,ef6,ef6~		Humiliano Alves Cardoso
Hussain Rasheed Hassan	h,3q,ef6,ef6~			Hussain
Hussain al-Hamadi	d,13,ef6,ef6~		Hussain Ibrahim al-Hamadi
Hussein Abdelbagi Ayii	4,2v,eg2m,eh~		Hussein Abdelbagi	Abdelbagi
Hussein Arnus	13,18,ef6,ef6~;0,18,eg8u,ekc8		Hussein Arnous
Hussein Basalma	11,1i,ef6,ef6~		Husayn Basalma;Husayn Abd al-Rahman Basalma
Hussein Gangol	b,1w,ef6,ef6~		Hussein Yahya Gangol
Hussein Makhluf	a0,18,ef6,ef6~
Hussein Mwinyi	8,2z,ef6,ef6~	5018704	Hussein Ali Mwinyi
Hussein Nyuot	m2,2v,ef6,ef6~		Hussein Mar Nyuot
Hwang Kyo-ahn	0,d,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	3,d,eab7,eb~			Hwang
Hyun Oh-seok	3,d,e96q,ea~			Hyun
Iaia Djalo	a,1g,ef6,ef6~
Iain Lees-Galloway	bz,g,ef6,ef6~;3y,g,ef6,ef6~;13f,g,ef6,ef6~
Iairo Lasaro	3,l,duak,dv~
Iajuddin Ahmed	1,1k,dy96,e52c	165672
Iakoba Taeia Italeli	g,3l,e64g,ed~		Iakoba Taeia	Taeia
Iakopa Taeia	g,3l,ef6,ef6~		Iakopa Italeli Taeia
Ian Borg	n,4f,ef6,ef6~	38220741
Ian Corder	12,5j,ec3e,ei~
Ian Douglas	1c,4l,ef6,ef6~
Ian Gorst	10,5r,e7bi,ee68	5015992
Ian Hadirca	j,23,dm5b,do~
Ian Liburd	5x,4u,ef6,ef6~
Ian Macfadyen	12,5z,dy,e1~
Ibragim Junusov	3,16,e6ch,e7~
Ibrahim Ameer	7,3q,ef6,ef6~
Ibrahim Baylan	6r,2i,ef6,ef6~	3055916
Ibrahim Halidi	0,4e,do11,dq16
Ibrahim Hassan	11,3q,ef6,ef6~
Ibrahim Mayaki	0,y,dtbr,du~	761823
Ibrahim Mehlab	0,x,ea31,eb9c
Ibrahim Mohamed	87,1w,ef6,ef6~	112325656	Ibrahim Yousif Mohamed
Ibrahim Mohammed	d4,27,ef6,ef6~		Ibrahim Awal Mohammed
Ibrahim Riffath	p,3q,ef6,ef6~
Ibrahim Sadou	13i,y,ef6,ef6~		Ibrahim Issifi Sadou
Ibrahim Shahahdeh	c,1n,ef6,ef6~
Ibrahim Solih	1,3q,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahim Talba Malla	18,10,ef6,ef6~			Talba Malla
Ibrahim al-Assaf	5,2e,ef6,ef6~	16135350	Ibrahim bin Abd al-Aziz al-Assaf
Ibrahima Fofana	0,1d,ef6,ef6~		Ibrahima Kassory Fofana
Ibrahima Kourouma	fj,1d,ef6,ef6~
Ibrohim Abdurahmonov	mn,2j,ef6,ef6~
Idith Alexander	y,52,ef6,ef6~
Idris Kadyrkulov	8f,16,ef6,ef6~
Idriss Al Idrissi	18,1t,ef6,ef6~		Idriss Azami Al Idrissi	Al Idrissi
Idrissa Seck	0,v,dyb4,dz~	1656918
Idrus Marham	1o,15,ef6,ef6~
Ifereimi Waqainabete	9,2a,ef6,ef6~
Ignacio Milam Tang	0,1f,e478,e85m		Ignacio Milam	Milam
Ignacio Tang	0,1f,e478,e5~		Ignacio Milan Tang
Ignatius Awuah	1r,27,ef6,ef6~		Ignatius Baffour Awuah
Ignatius Jonan	l,15,ef6,ef6~
Ignatius Leiking	n4,2r,ef6,ef6~	53906556	Ignatius Dorell Leiking
Ignazio Cassis	fa,2y,ef6,ef6~;4,2y,eh11,eh~	117254
Ignazio Visco	b,11,ef6,ef6~
Igor Chudinov	0,16,e3co,e4~	466022
Igor Crnadak	5,c,ef6,ef6~	19959221
Igor Karpenko	d,t,ef6,ef6~
Igor Luksic	0,42,e6ct,e7~	57746
Igor Lyashenko	3,t,ef6,ef6~
Igor Petrishenko	3,t,ef6,ef6~
Igor Shunevich	f,t,ef6,ef6~
Igor Shuvalov	5m,5,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	3,t,ee8i,ej~
Ihor Nasalyk	l,8,ef6,ef6~	12132510
Ihor Raynin	lo,8,ef6,ef6~
Ihor Razinkov	e3,8,ef6,ef6~
Ihor Zhdanov	y,8,ef6,ef6~	16699147
Iiman Ali	3b,29,ef6,ef6~		Iiman Abdullahi Ali
Ijaz Shah	f,12,ef6,ef6~	5995130	Ijaz Ahmad Shah
Ikililou Dhoinine	1,4e,e75q,ec5q
Ildemaro Villaroel Arismendi	1a,p,ef6,ef6~		Ildemaro Villaroel	Villaroel
Ilga Suplinska	d,34,ef6,ef6~	58371522
Ilhan Omar	2,0,ef13	26436159
Iliana Iotova	4,1l,ed1m,ej~		Iliana Yotova
Ilkka Kanerva	3,31,dn4q,dp~
Illiassou Mainassara	9,y,ef6,ef6~
Ilmars Rimsevics	b,34,ef6,ef6~	4993612
Ilunga Kalenga	9,h,ef6,ef6~
Ilyas Abu Saab	8,s,ef6,ef6~			Abu Saab
Ilyas Dawaleh	24,54,ef6,ef6~		Ilyas Moussa Dawaleh
Ilyas Harawi	1,s,dlbo,dubo
Ilza Vaz	a,4q,ef6,ef6~		Ilza dos Santos Amado Vaz
Ilze Vinkele	9,34,ef6,ef6~	2607120
Im Chol Ung	3r,9,ef6,ef6~			Im
Imad Khamis	0,18,ec6m,ed~;0,18,ef6,ef6~		Imad Muhammad Dib Khamis
Imam Nahrowi	1k,15,ef6,ef6~
Iman Feraoun	4h,1r,ef6,ef6~		Iman Houda Feraoun
Imangali Tasmagambetov	0,1a,dy1s,dz6d	1377525
Imata Kabua	1,5c,dt1e,dw13	12917
Imed Hammami	9,24,ef6,ef6~	27666209
Imran Abdulla	1h,3q,ef6,ef6~			Imran
Inam Karimov	c,3v,ef6,ef6~
Inatio Akaruru	3,4v,dl2,dv~
Indar Weir	c,3k,ef6,ef6~
Inderjit Rao	ad,4,ef6,ef6~		Inderjit Singh Rao
Indranee Rajah	x,43,ef6,ef6~
Indrek Saar	k,41,ef6,ef6~	16403371
Ine Soreide	5,4j,ef6,ef6~	1770992	Ine Eriksen Soreide
Ines Chapman Waugh	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Ines Chapman	Chapman
Ines Ingani	139,20,ef6,ef6~	61600532	Ines Bertille Nefer Ingani
Inger Stojberg	3y,49,ef6,ef6~	3121413
Ingrid Babakas	1j,20,ef6,ef6~	26237842	Ingrid Olga Ebouka Babakas
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
Ionatana Ionatana	3,3l,dt,dw~;0,3l,dt,dw~	961043
Ipumbu Shiimi	b,3s,ef6,ef6~	19375811	Ipumbu Wendelinus Shiimi
Irakli Garibashvili	0,32,e9bk,ej~
Irena Majcen	h,35,ef6,ef6~	34231243
Irene Lindzondzo	2r,u,ef6,ef6~
Irene Muloni	l,6,ef6,ef6~
Irina Kostevich	i,t,ef6,ef6~
Iris Quinones Rojas	ki,1s,ef6,ef6~		Iris Quinones	Quinones
Iris Varela Rangel	ws,p,ef6,ef6~		Iris Varela	Varela
Irma Martinez	b,1s,ef6,ef6~		Irma Margarita Martinez;Irma Margarita Martinez Castrillon	Martinez
Irma Sandoval	ym,37,ef6,ef6~		Irma Erendira Sandoval
Irmah Naharimamy	7i,2d,ef6,ef6~		Irmah Lucien Naharimamy
Iruthisham Adam	5o,3q,ef6,ef6~
Irving Pearman	2b,3a,dpa5,dr~
Isa Mustafa	0,3f,eac9,ed99	177851
Isa al-Kandari	1x,2g,ef6,ef6~		Isa Ahmad al-Kandari
Isa al-Khalifa	48,4r,ctb2,du~		Isa bin Salman;Isa bin Salman al-Khalifa	Isa
Isa al-Nuami	83,4m,ef6,ef6~		Isa Saad al-Jafali al-Nuami
Isaac Adewole	9,2h,ef6,ef6~	21062079
Isaac Asiamah	y,27,ef6,ef6~	33108613	Isaac Kwame Asiamah
Isaac Munyakazi	u,1u,ef6,ef6~
Isaac Musumba	uw,6,ef6,ef6~
Isabel Guterres	bc,3w,ef6,ef6~		Isabel Amaral Guterres
Isabel Pia	1i,3b,ef6,ef6~
Isabel de Saint Malo de Alvarado	4,2t,ea71,ed~;5,2t,ef6,ef6~;4,2t,ef6,ef6~	16765135	Isabel de Saint Malo	de Saint Malo
Isabella Lovin	3,2i,ec5p,ed~;3,2i,ef6,ef6~;h,2i,ef6,ef6~	241208
Isabelle Champmoreau	4,58,eh7m,ej~
Isaias Afworke	1,57,dp5m,dr~			Isaias
Isaias Afworki	1,57,dp5m,ed~;1,57,ef6,ef6~		Afworki Isaias	Isaias
Isam Sayid	u,2e,ef6,ef6~		Isam bin Saad bin Sayid
Isatou Saidy	4,4s,dt3k,ec~	467531	Isaton Saidy;Isatou Njie Saidy
Isatou Touray	4,4s,ef3f,ej~	27541581
Iselin Nybo	5z,4j,ef6,ef6~	15079451
Isgender Mulikow	f,3i,ef6,ef6~
Isham bin Jaafar	9,5s,ef6,ef6~			Isham
Ishaq Bashir	2j,1w,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Avui	ak,21,ef6,ef6~	59096046	Ishmael Mali Avui
Ishmael Kalsakau	0,2k,eib4,ei~
Ishwor Pokharel	8,4g,ef6,ef6~
Isidore Mvouba	0,20,e117,e4~	57890
Isidoro Monsuy Andeme	3,1f,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	o,2w,ef6,ef6~
Iskenderbek Aydaraliyev	0,16,e3bs,e3co	3558114
Ismael Dioubate	45,1d,ef6,ef6~
Ismail Ahmed	5,2s,ef6,ef6~		Ismail Ould Cheikh Ahmed
Ismaila Fall	a,v,ef6,ef6~		Ismaila Madior Fall
Ismir Jusko	n,c,ef6,ef6~
Ismoil Jurabekov	j,2j,dn,du~		Ismail Djurabekov
Issa Coulibaly	2x,2b,ef6,ef6~
Issa Doubragne	o,22,ef6,ef6~
Issa Kalantari	4,o,ef6,ef6~
Issaias Afeworke	1,57,dp5m,dp5o			Issaias
Issam Fares	3,s,dwan,e0~
Issam bin Abdullah	2g,4r,ef6,ef6~		Issam bin Abdallah;Issam bin Abdallah Khalaf	Issam
Issoufou Katambe	27,y,ef6,ef6~
Istvan Nagy	c,4a,ef6,ef6~
Itah Murangi-Kandjil	11,3s,ef6,ef6~
Ith Sam Heng	i,1j,ef6,ef6~
Iurie Leanca	3,23,e5,ea~;0,23,e5,ea~;hf,23,ef6,ef6~	58087
Ivan Acosta	7,4c,ef6,ef6~
Ivan Collendavelloo	3,1p,ef6,ef6~;l,1p,ef6,ef6~
Ivan Gasparovic	1,2x,e06f,ea6f	57295
Ivan Kocarnik	3,1y,do6,dt~
Ivan Kovacic	c3,2f,ef6,ef6~
Ivan Miklos	3,2x,duau,e1~
Ivan Oman	4,35,dm4b,do~
Ivan Todosijevic	pw,3f,ef6,ef6~
Ivane Machavariani	7,32,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	3,8,ef6,ef6~	20067554
Ivar Asjes	0,6b,e967,ea~
Ivars Godmanis	0,34,dm5,e4~	210822
Ivaylo Kalfin	3,1l,e18g,eb~
Ivaylo Moskovski	n,1l,ef6,ef6~
Iveta Radicova	0,2x,e678,e7~	211771
Ivica Dacic	0,1v,e87n,e9~;j,1v,ef6,ef6~;5,1v,ef6,ef6~	57843
Ivica Racan	0,2f,dw1r,dzc9	315467
Ivo Andric-Luzanic	4,c,dvcs,dw~
Ivo Josipovic	1,2f,e62i,eb2j	57258
Ivo Jovic	2o,c,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	a,3w,ef6,ef6~
Ivor Stephenson	wp,4l,ef6,ef6~
Ivy Dumont	g,3j,dy5,e221	287956
Izabela Jaruga-Nowacka	3,k,e06o,e1~
Izz al-Asbahi	3x,1i,ef6,ef6~		Izz al-Din al-Asbahi
Izzatullo Sattori	c,3z,ef6,ef6~	13202018
Izzi Shuraym	27,1i,ef6,ef6~
Jaak Aab	32,41,ef6,ef6~	1375585
Jabir al-Mubarak al-Sabah	0,2g,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	3,2g,dx,e4~;j,2g,dx,e6~;0,2g,e7bu,ei7j
Jabulani Mabuza	c,4w,ef6,ef6~
Jacek Czaputowicz	5,k,ef6,ef6~	11715253
Jacinto Peynado Garrigoza	4,2w,dq8g,ds~		Jacinto Peynado	Peynado
Jack Bergman	2,0,ed13	6262116
Jack Lafontant	0,1z,ed3l,ed~		Jack Guy Lafontant
Jack Reed	2,0,dn13,dt13;e,0,dt17	528979	John Reed
Jacky Rosen	2,0,ed13,ef13;e,0,ef13	27825033
Jacob Nena	1,51,do,dv~;4,51,do,dv~
Jacob Ouedraogo	c,26,ef6,ef6~
Jacob Saffa	7,3g,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	x,3,ef6,ef6~;120,3,ef6,ef6~	3157735
Jacqueline Mikolo	9,20,ef6,ef6~	24175564	Jacqueline Lydia Mikolo
Jacques Billant	1l,58,el53
Jacques Ndongo	11,10,ef6,ef6~		Jacques Fame Ndongo
Jacques Poos	26,3p,dg7l,dv~
Jacques Randrianasolo	a,2d,ef6,ef6~
Jacques Yhombi-Opango	0,20,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jacques-Edouard Alexis	0,1z,dv3,e3~
Jadamba Bat-Erdene	z6,1q,ef6,ef6~
Jadranka Joksimovic	98,1v,ef6,ef6~
Jadranka Kosor	3,2f,e0,e7~;0,2f,e0,e7~	57611
Jadwiga Emilewicz	6s,k,ef6,ef6~
Jafeth Cabrera Franco	4,2q,ec1e,ed~;4,2q,ef6,ef6~	20742949	Jafeth Cabrera	Cabrera
Jagat Nadda	9,4,ef6,ef6~	16193764	Jagat Prakash Nadda
Jagdeep Dhankhar	4,4,ei8b,ej~
Jahana Hayes	2,0,ef13	24951316
Jai Rai	d,5m,ef6,ef6~		Jai Bir Rai
Jaime Fernandez	4,2w,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	f,3r,ef6,ef6~	20192117
Jaime Morales Carazo	4,4c,e31a,e7~		Jaime Morales	Morales
Jaime Paz Zamora	1,30,dl86,dp86		Jaime Paz	Paz
Jaime Saleh	g,6g,dla,dy71
Jake Auchincloss	2,0,eh13	101196632
Jake Ellzey	2,0,eh7u	105061782
Jakob Ellemann-Jensen	h,49,ef6,ef6~	12318947
Jakup Krasniqi	1,3f,e69r,e747	562918
Jamal al-Adali	2m,1h,ef6,ef6~
Jamal al-Harbi	9,2g,ef6,ef6~		Jamal Mansour al-Harbi
Jamal al-Jarrah	14,s,ef6,ef6~
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
James Macharia	dr,3e,ef6,ef6~		James Wainaina Macharia
James Michel	1,52,e04e,eb~	57476	James Alix Michel
James Mitchell	0,55,dg7u,dx3t
James Morales	1,2q,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	e,0,e516	721871
James Sherman	4,0,bd34,bgau
James Thompson	tk,3j,ef6,ef6~		James Kwasi Thompson
James Walkinshaw	2,0,el9a	135132001
Jamie Gordon	16,72,e4a,e6~
Jamie Raskin	2,0,ed13	640835
Jamil Humaydan	i,4r,ef6,ef6~		Jamil Muhammad Ali Humaydan
Jamil Jabaq	9,s,ef6,ef6~
Jamil Mahuad	1,1c,du8a,dv~	471248
Jamshed Karimov	0,3z,dqc2,ds28
Jamshed Nurmahmadzoda	b,3z,ef6,ef6~
Jamshid Ansari	4,o,ef6,ef6~
Jamshid Qochqorov	3,2j,ef6,ef6~;7,2j,ef6,ef6~
Jamshid Xojayev	c,2j,ef6,ef6~
Jan Ardanowski	c,k,ef6,ef6~		Jan Krzysztof Ardanowski
Jan Bjorklund	3,2i,e6a5,ea~	911372
Jan Fischer	0,1y,e549,e5~	193675
Jan Hamacek	j,1y,ef6,ef6~;5,1y,ef6,ef6~;f,1y,ef6,ef6~	12022546
Jan Jambon	3,3m,ef6,ef6~
Jan Richter	i,2x,ef6,ef6~
Jan Sanner	d,4j,ef6,ef6~	156553	Jan Tore Sanner
Jan Schakowsky	2,0,dv16	440885	Janice Schakowsky
Jan Smets	b,3m,ef6,ef6~	19334606
Janat Beyshenov	1g,16,ef6,ef6~
Janat Mukwaya	2z,6,ef6,ef6~
Jane Aceng	9,6,ef6,ef6~		Jane Ruth Aceng
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
Janlavyn Narantsatsralt	0,1q,duc9,dv8u
Janos Suli	1e,4a,ef6,ef6~	30134885
Jantoro Satybaldiev	0,16,e895,e9~
Jantrar Abay Yigzaw	3q,2p,ef6,ef6~			Jantrar
January Makamba	uv,2z,ef6,ef6~		January Yussuph Makamba
Janusz Piechocinski	3,k,e8c6,eb~
Janusz Steinhoff	3,k,dw6c,dx~
Janviere Ndirahisha	11,1e,ef6,ef6~
Jappie Mhango	n,4y,ef6,ef6~
Jaques Dupont	u,59,dn,ds~		Jacques Dupont
Jared Golden	2,0,ef13	41694157
Jared Huffman	2,0,e913	3276717
Jared Moskowitz	2,0,ej13	16221073
Jargaltulga Erdenebat	0,1q,ec77,ed~	25848773
Jari Leppa	c,31,ef6,ef6~	11866066
Jari Lindstrom	1r,31,ef6,ef6~	11866071
Jaroslaw Gowin	3,k,ef6,ef6~;1f,k,ef6,ef6~	222905
Jasim al-Sulaiti	1g,4m,ef6,ef6~		Jasim Saif Ahmad al-Sulaiti
Jasmin Komic	1f,c,ef6,ef6~
Jasmina Davidovic	y,c,ef6,ef6~
Jasmine Crockett	2,0,ej13	101428652
Jason Crow	2,0,ef13	58323071
Jason Smith	2,0,e964	6163589
Javier Jimenez Espriu	g4,37,ef6,ef6~		Javier Jimenez	Jimenez
Javier Pique	1a,m,ef6,ef6~	51344484
Javier Velasquez Quesquen	0,m,e57c,e69e		Javier Velasquez	Velasquez
Javier Zavaleta Lopez	8,30,ef6,ef6~		Javier Zavaleta	Zavaleta
Jawad al-Araidh	3,4r,ef6,ef6~		Jawad bin Salim al-Araidh
Jay Obernolte	2,0,eh13	16849797
Jean Alingue Bawoyeu	0,22,dn38,do8		Jean Alingue	Alingue
Jean Aly	a,1z,ef6,ef6~		Jean Roudy Aly
Jean Asselborn	3,3p,e0,e8~;26,3p,e0,e8~;5,3p,ef6,ef6~	58200
Jean Ausseil	u,59,dh9g,do~
Jean Baden	b,1z,ef6,ef6~		Jean Dubois Baden
Jean Beriziky	0,2d,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	f,1m,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Bouya	bh,20,ef6,ef6~	6169352	Jean Jacques Bouya
Jean Bussa	1j,h,ef6,ef6~	56515694	Jean Lucien Bussa
Jean Castellini	7,59,ef6,ef6~
Jean Ceant	0,1z,ef6,ef6~		Jean Henry Ceant
Jean Ciza	b,1e,ef6,ef6~
Jean Fedini	v,6e,ds,dx~
Jean Hitimana	y,1e,ef6,ef6~		Jean Bosco Hitimana
Jean Kalilani	2z,4y,ef6,ef6~	6170933
Jean Kapata	25,1x,ef6,ef6~	27947831
Jean Kouassi	1r,2b,ef6,ef6~		Jean Claude Kouassi
Jean Lapin	k,1z,ef6,ef6~		Jean Michel Lapin
Jean Leques	3a,58,dv5s,dx~
Jean Leye	1,2k,dq32,dv3p		Jean Marie Leye
Jean Momo	a,10,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,u,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,h,dnbq,dp
Jean Nkuete	3,10,ef6,ef6~
Jean Pierre	1j,1z,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,2d,eb1h,ec4d
Jean Rodriguez	p,2w,ef6,ef6~		Jean Alain Rodriguez
Jean Sidibe	1k,1o,ef6,ef6~		Jean Claude Sidibe
Jean Studer	b,2y,ef6,ef6~
Jean Uwihanganye	u,1u,ef6,ef6~		Jean de Dieu Uwihanganye
Jean-Baptiste Lemoyne	x,3,ef6,ef6~	18202528
Jean-Christophe Bouvier	v,5w,ea9,ec~
Jean-Christophe Nguinza	9g,1m,ef6,ef6~
Jean-Claude Bouda	8,26,ef6,ef6~
Jean-Claude Brou	s,2b,ef6,ef6~
Jean-Claude Gakosso	5,20,ef6,ef6~
Jean-Francis Treffel	2q,56,ed26,ed~
Jean-Francois Carenco	v,5w,ds,du~
Jean-Francois Cordet	v,6q,do,dr~;v,6l,ds,dx~
Jean-Francois Ntoutoume-Emane	0,u,dv1n,e21k
Jean-Jacques Brot	v,6f,dy73,dz~;v,6e,e26c,e2~;1l,58,e922,eb~
Jean-Jacques Deracq	v,6f,dq,dr~
Jean-Louis D'Angleberme	4,58,eb41,ed~	jean-louis-dangleberme
Jean-Luc Mandaba	0,1m,dpap,dq~
Jean-Lucien de Tove	1,2o,el53		Jean-Lucien Kwassi Savi de Tove
Jean-Marc Thystere Tchicaya	5p,20,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	f,1z,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,1z,dx29,dy34
Jean-Marie Kilosho	1d,h,ef6,ef6~		Jean-Marie Bulambo Kilosho
Jean-Marie Ogandaga	2x,u,ef6,ef6~;1n,u,ef6,ef6~
Jean-Max Bellerive	0,1z,e5b7,e7ai
Jean-Michel Blanquer	1w,3,ef6,ef6~	3167954
Jean-Michel Kyenge	0,h,eh2f,eh5c		Jean-Michel Sama Lukonde Kyenge
Jean-Michel Lukonde	0,h,eh2f,ej~		Jean-Michel Sama Lukonde
Jean-Paul Adam	9,52,ef6,ef6~
Jean-Paul Kihl	v,6f,e0,e3~
Jean-Paul Ngoupande	0,1m,ds66,dt1
Jean-Paul Proust	u,59,e161,e5~	354691
Jean-Pierre Bercot	v,5w,e47s,e5~
Jean-Pierre Laflaquiere	v,6q,e27j,e2~
Jean-Pierre Nirua	d,2k,ef6,ef6~
Jean-Pierre Oyiba	1b,u,ef6,ef6~;u,u,ef6,ef6~
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
Jeffrey Bostic	9,3k,ef6,ef6~;1,3k,elbu		Jeffrey Davidson Bostic
Jeffrey Lloyd	d,3j,ef6,ef6~	108030438
Jeffrey Radebe	l,q,ef6,ef6~
Jeje Odongo	f,6,ef6,ef6~
Jejomar Binay	4,2u,e66u,eb~	380154
Jelka Milicevic	3,c,ef6,ef6~;7,c,ef6,ef6~
Jelta Wong	4g,l,ef6,ef6~
Jemma Kumba	bx,2v,ef6,ef6~		Jemma Nunu Kumba
Jengish Razakov	3,16,ef6,ef6~
Jennie Nilsson	b3,2i,ef6,ef6~	4563096
Jennifer Baptiste-Primis	i,45,ef6,ef6~
Jennifer Kiggans	2,0,ej13	83119566
Jennifer McClellan	2,0,ej37	6178602
Jennifer Namuyangu	u1,6,ef6,ef6~
Jennifer Smith	r,3a,duba,dz7o	6178578
Jenniffer Gonz Lez-Col	6,69,el12,el~			Gonz Lez-Col
Jenny Salesa	d3,g,ef6,ef6~;jn,g,ef6,ef6~
Jens Spahn	9,f,ef6,ef6~	86294
Jens Weidmann	xa,f,ef6,ef6~	693829
Jeong Kyeong-doo	8,d,ef6,ef6~	22974878		Jeong
Jeremy Wright	zv,1,ef6,ef6~	260489
Jerome Dill	2b,3a,dr91,du~
Jerome Walcott	5,3k,ef6,ef6~
Jerrlyn Senior	4,5a,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerrold Nadler	2,0,dob3	505598
Jerry Kyd	12,5r,eia8
Jerry Mateparae	g,g,e78v,ec9s	515624
Jerry Moran	2,0,dt17,e713;e,0,e715	1365787
Jerzy Hausner	3,k,dz6b,e0~
Jerzy Kwiecinski	4d,k,ef6,ef6~
Jessica Rose Apel Alupo	d,6,ef6,ef6~
Jessica Rose Epel Alupo	4,6,eh6l,ej~
Jesus Borja	12,5e,dq1,dt~
Jesus Ndong	d,1f,ef6,ef6~		Jesus Engonga Ndong
Jesus Sablan	12,5e,du1,dx~
Jevgeni Ossinovski	9,41,ef6,ef6~	12365130
Jewel Howard-Taylor	4,4b,ee1m,ej~
Jeyhun Bayramov	d,3v,ef6,ef6~
Jiang Chunyun	19,2,dr3h,dt~			Jiang
Jiang Yi-huah	19,n,e826,e8~			Jiang
Jigme Thinley	0,5m,du6,e8~	57677
Jigme Wangchuck	15,5m,d47o	200273	Jigme Khesar Namgyel Wangchuck
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
Jin Sun-mee	4w,d,ef6,ef6~			Jin
Jioji Konrote	1,2a,ebbc,ed~;1,2a,ef6,ef6~	5541411	Jioji Konousi Konrote
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
Jobert Angrand	c,1z,ef6,ef6~
Jocelerme Privert	1,1z,ec2e,ed27
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
Joel Randriamandranto	n,2d,ef6,ef6~
Joelle Milquet	3,3m,e43k,ea~
Joffre Junior	z,25,ef6,ef6~	111954388	Joffre Van-Dunem Junior
Johan Remkes	26,38,dy,dy~
Johana Flores	3h,4c,ef6,ef6~		Johana Vanessa Flores
Johana Pesantez Benitez	pp,1c,ef6,ef6~		Johana Pesantez	Pesantez
Johann Schneider-Ammann	4,2y,eb11,eb~
Johanna Sigurdardottir	0,50,e521,e95n	57772
Johannes Rau	1,f,dv71,e071	2551
John Amarathunga	bl,1b,ef6,ef6~
John Amewu	25,27,ef6,ef6~		John Peter Amewu
John Anderson	3,7,dv7k,e0~	3180912
John Bani	1,2k,dv3p,e08g
John Barrasso	e,0,e36p	720521
John Boozman	2,0,dxbt,e713;e,0,e715	1344707
John Brice	0,3n,egbc,el~
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
John King	gr,3k,ef6,ef6~
John Kuku	d,21,ef6,ef6~	42652376	John Dean Kuku
John Lapli	g,21,dv,dz~
John Larson	2,0,dv16	357832
John Le Fondre	10,5r,ee68,ei7c			Le Fondre
John Lorimer	12,5z,eh9t
John Luk Jok	n,2v,ef6,ef6~		John Luk	Luk
John Malecela	q,2z,do,dq~;0,2z,do,dq~
John Maneniaru	1d,21,ef6,ef6~	42651821
John Mangudya	b,3t,ef6,ef6~		John Panonetsa Mangudya
John Manley	3,e,dy1,dy~	1389967
John Mannion	2,0,el13	106089566
John Masefield	6,3a,dt6,dt~
John McColl	12,5r,e79q,ec~	1701012
John McGuire	2,0,el13	47545631	John McGuire III
John McIntyre	13,4l,ef6,ef6~		John Collin McIntyre
John McManus	16,5n,e74,ed~
John Mills	1,27,dv,e7~;4,27,dv,e7~	51008	John Evans Atta Mills
John Moolenaar	2,0,eb16	16194212
John Munyes	dn,3e,ef6,ef6~
John Mutorwa	2g,3s,ef6,ef6~
John Muyingo	tn,6,ef6,ef6~		John Chrysostom Muyingo
John Osborne	10,5k,dx45,e262	1699125
John Pundari	h,l,ef6,ef6~
John Rankin	6,3a,ecc5,ed~;6,5o,eh1t,ek1t	15429094
John Read	16,73,ds,ds~		John Bell Read
John Rose	2,0,ef13	33044040
John Rosso	3,l,ei5p,ej~
John Rutherford	2,0,ed13	6256043
John Rwangombwa	b,1u,ef6,ef6~
John Salvidar	3n,3n,ef6,ef6~		John Birchman Salvidar
John Silk	5,5c,ef6,ef6~	1637473
John Swan	r,3a,de1,dr8p		John William David Swan
John Vereker	6,3a,dy4,e3ac	11727996
John White	22,5n,dx,dx~
Johnny Olszewski	2,0,el13	6217866	Johnny Olszewski Jr.
Johnson Drigo	s4,4l,ef6,ef6~
Johnson Toribiong	1,5a,e51f,e7~
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
Jonathan Malagon Gonzalez	1a,3c,ef6,ef6~		Jonathan Malagon	Malagon
Jonathan Motzfeldt	0,5i,dt9,dyce	381139
Jonathan Tengbe	2m,3g,ef6,ef6~
Jonathan Wilkinson	1d,e,ef6,ef6~	21716310
Jone Usamate	1b,2a,ef6,ef6~
Jong Kyong Thaek	7f,9,ef6,ef6~			Jong
Jong Yong Guk	zo,9,ef6,ef6~			Jong
Joni Ernst	e,0,eb16	13475242
Joomart Otorbaev	j,16,e8,ea~;0,16,e8,ea~	5285365
Jope Seniloli	4,2a,dw,dz~
Joran Kallmyr	a,4j,ef6,ef6~
Jordi Cinca Mateos	7,61,ef6,ef6~	3183740	Jordi Cinca	Cinca
Jordi Torres Falco	bi,61,ef6,ef6~			Torres Falco
Jore Pelivan	0,c,dn1,doa
Jorge Alcocer	36,37,ef6,ef6~		Jorge Carlos Alcocer;Jorge Carlos Alcocer Varela	Alcocer
Jorge Arreaza	4v,p,e938,eb~;5,p,ef6,ef6~		Jorge Alberto Arreaza;Jorge Arreaza Montserrat;Jorge Alberto Arreaza Montserrat	Arreaza
Jorge Basso	9,46,ef6,ef6~
Jorge Batlle Ibanez	1,46,dw31,e131	15147	Jorge Batlle	Batlle
Jorge Bom Jesus	0,4q,eec3,eh~			Bom Jesus
Jorge Eastman	64,3c,ef6,ef6~		Jorge Mario Eastman;Jorge Mario Eastman Robledo	Eastman
Jorge Faurie	5,2l,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5d,e799,ed~;1,5d,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas Espinel	4,1c,e95o,ed~	5935179	Jorge Glas	Glas
Jorge Marquez Monsalve	ro,p,ef6,ef6~		Jorge Marquez	Marquez
Jorge Menendez	8,46,ef6,ef6~
Jorge Minaya	y,2w,ef6,ef6~		Jorge Felix Minaya;Jorge Felix Minaya Contreras	Minaya
Jorge Nhambiu	1f,3r,ef6,ef6~	111828633	Jorge Penicela Nhambiu
Jorge Perdomo	1t,1s,ef6,ef6~		Jorge Luis Perdomo;Jorge Luis Perdomo Di-Lella	Perdomo
Jorge Quiroga	4,30,dt86,dx~	468805	Jorge Fernando Quiroga;Jorge Fernando Quiroga Ramirez	Quiroga
Jorge Serrano Elias	1,2q,dn1e,dp66		Jorge Serrano	Serrano
Jorge Teme	sd,3w,ef6,ef6~		Jorge da Conceicao Teme
Jorge del Castillo Galvez	0,m,e28s,e4ae		Jorge del Castillo	del Castillo
Jorgovanka Tabakovic	b,1v,ef6,ef6~
Jorum Gumbo	l,3t,ef6,ef6~
Jos Jer	1,m,elaa,el~		Jos Enrique Jer;Jos Enrique Jer Or	Jer
Josaia Taivaiia	q,2a,dq1c,du~
Josaia Taivaiqia	q,2a,dp,dt~;4,2a,dp,dt~
Jose Abalos	13,3h,ef6,ef6~	3820056	Jose Luis Abalos;Jose Luis Abalos Meco	Abalos
Jose Agusto	w1,1c,ef6,ef6~			Agusto
Jose Alencar	4,w,dy,e5~
Jose Briones	4,1c,ef6,ef6~
Jose Cantero Sienra	b,39,ef6,ef6~		Jose Cantero	Cantero
Jose Carrizo	4,2t,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	l,2q,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,m,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Chea	k,2q,ef6,ef6~		Jose Luis Chea;Jose Luis Chea Urruela	Chea
Jose Duarte	m,40,ef6,ef6~		Jose Napoleon Duarte;Jose Napoleon Duarte Duran	Duarte
Jose Espada	4,2q,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	f,2w,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Figueres	1,19,dq58,du58		Jose Maria Figueres;Jose Maria Figueres Olsen	Figueres
Jose Galdamez	1y,33,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	o,5d,ef6,ef6~
Jose Guirao Cabrera	k,3h,ef6,ef6~	6454317	Jose Guirao	Guirao
Jose Guterres	3,3w,e3,e7~;26,3w,e3,e7~		Jose Luis Guterres
Jose Heredia	m,3n,ef6,ef6~		Jose Manuel Heredia
Jose Hernandez	v9,33,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Herrera	h,4f,ef6,ef6~	37861244
Jose Huerta Torres	8,m,ef6,ef6~	64825295	Jose Huerta	Huerta
Jose Izquierdo Torres	d1,p,ef6,ef6~		Jose Izquierdo	Izquierdo
Jose Lavaire	s,33,ef6,ef6~		Jose Adonis Lavaire
Jose Makila	1g,h,ef6,ef6~;26,h,ef6,ef6~
Jose Massano	b,25,ef6,ef6~		Jose de Lima Massano
Jose Merino	4,40,dl61,do~		Jose Francisco Merino
Jose Ojeda	wc,37,ef6,ef6~		Jose Rafael Ojeda;Jose Rafael Ojeda Duran	Ojeda
Jose Pacheco	5,3r,ef6,ef6~	6291941
Jose Peralta	c8,2w,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Portal	9,1s,ef6,ef6~		Jose Angel Portal;Jose Angel Portal Miranda	Portal
Jose Rangel	4,p,dy4s,e2~		Jose Vicente Rangel;Jose Vicente Rangel Vale	Rangel
Jose Restrepo	z,3c,ef6,ef6~	55813470	Jose Manuel Restrepo;Jose Manuel Restrepo Abondano	Restrepo
Jose Ricardo	jp,1s,ef6,ef6~		Jose Amado Ricardo;Jose Amado Ricardo Guerra	Ricardo
Jose Rizo Castellon	4,4c,dy1a,e1~		Jose Rizo	Rizo
Jose Saborido	11,1s,ef6,ef6~		Jose Ramon Saborido;Jose Ramon Saborido Loidi	Saborido
Jose Tonato	h,48,ef6,ef6~		Jose Didier Tonato
Jose Valencia Amores	5,1c,ef6,ef6~		Jose Valencia	Valencia
Jose Valiente	o,3b,ef6,ef6~	58009685	Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Vaz	1,1g,ea6h,ed~;1,1g,ef6,ef6~		Josse Vaz;Jose Mario Vaz
Jose Viera da Silva	1r,3y,ef6,ef6~			Viera da Silva
Jose da Conceicao e Silva	12n,25,ef6,ef6~		Jose Antonio Maria da Conceicao e Silva	da Conceicao e Silva
Jose da Rocha	56,25,ef6,ef6~	111954397	Jose Carvalho da Rocha
Josef Lux	3,1y,do6,du~
Josef Moser	8q,3u,ef6,ef6~	1705319
Josef Tosovsky	0,1y,dtcg,du~
Josefa Gonzalez Blanco Ortiz Mena	6t,37,ef6,ef6~		Josefa Gonzalez	Gonzalez
Josefa Iloilo	1,2a,dw,dx~	316317
Josefa Iloilovatu Uluivuda	1,2a,dw,e4~		Josefa Iloilovatu	Iloilovatu
Josefa Uluivuda	4,2a,dv1i,dw~		Josefa Iloilo Uluivuda
Josefata Kamikamica	3,2a,dna,do~
Joseph Ada	6,62,dib,dqb8
Joseph Adda	zf,27,ef6,ef6~		Joseph Kofi Adda
Joseph Assomo	18,10,ef6,ef6~		Joseph Beti Assomo
Joseph Butore	17,1e,eb8k,ed~;17,1e,ef6,ef6~	17175411
Joseph Djogbenou	a,48,ef6,ef6~
Joseph Harmon	u,36,ef6,ef6~
Joseph Isaac	h,4l,ef6,ef6~
Joseph Koffigoh	0,2o,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Kokonyangi	12o,h,ef6,ef6~	112221979
Joseph Le	1n,10,ef6,ef6~
Joseph Malanji	5,1x,ef6,ef6~
Joseph Morelle	2,0,eebd	6285623
Joseph Msika	4,3t,dvc,e5~	1399766
Joseph Mucheru	di,3e,ef6,ef6~
Joseph Mwanamvekha	c,4y,ef6,ef6~	45781398
Joseph Ndanema	c,3g,ef6,ef6~
Joseph Ngute	0,10,ef14		Joseph Dion Ngute
Joseph Urusemal	1,51,dz5b,e35b	435427
Joseph Yakete	8,1m,ef6,ef6~
Joseph Yodoyman	0,22,do8,dpbh
Josepha Madigan	k,3d,ef6,ef6~	23006324
Josephine Napwon	h,2v,ef6,ef6~
Josephine Teo	5s,43,ef6,ef6~	16204683
Joses Gallen	40,51,ef6,ef6~
Josh Brecheen	2,0,ej13	6288704
Josh Frydenberg	3p,7,ef6,ef6~	6288876
Josh Gottheimer	2,0,ed13	6288908
Josh Harder	2,0,ef13	58494468
Josh Hawley	e,0,ef13	23020745	Joshua Hawley
Josh Riley	2,0,el13	113988129
Josh Tenorio	12,62,ef17,ej~
Joshua Law Chi-kong	fm,2,ef6,ef6~		Joshua Law	Law
Josiane Nijimbere	9,1e,ef6,ef6~
Josip Grubes	a,c,ef6,ef6~
Josip Jerkovic	4,c,ef6,ef6~
Josip Martic	58,c,ef6,ef6~
Josue-Rodrigue Ngouonimba	1b,20,ef6,ef6~
Jouthe Joseph	h,1z,ef6,ef6~
Jovan Andonov	3,28,dn3,dq~
Jovan Zebic	3,1v,dp3,dv~
Joy Grant	b,3n,ef6,ef6~	18978033
Joy Kabatsi	sl,6,ef6,ef6~
Joyce Beatty	2,0,e913	976417
Joyce Moriku	tm,6,ef6,ef6~
Joyce Ndalichako	d,2z,ef6,ef6~	22279375
Jozef Makuch	b,2x,ef6,ef6~
Jozef Miklosko	3,6c,dm6s,do~
Jozef Moravcik	0,2x,dq3g,dq~
Jozo Krizanovi	2o,c,dx6e,dx~
Jual Oram	12f,4,ef6,ef6~	6298726
Juan Afara Maciel	4,39,e98f,ed~		Juan Afara	Afara
Juan Arias Palacio	11q,p,ef6,ef6~		Juan Arias	Arias
Juan Babauta	6,5e,dy1,e219
Juan Ciscomani	2,0,ej13	115220916
Juan Echavarria	b,3c,ef6,ef6~	28028561	Juan Jose Echavarria
Juan Fontaine	13,3b,ef6,ef6~		Juan Andres Fontaine
Juan Jimenez	0,m,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	q,3h,dw2s,dx~		Juan Jose Lucas
Juan Reyes	4,2q,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	wz,1c,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Uribe	9,3c,ef6,ef6~		Juan Pablo Uribe
Juan Varela	1,2t,e5,ed~;4,2t,e5,ed~;1,2t,ef6,ef6~	1134096	Juan Carlos Varela
Juan Vargas	2,0,e913	3791701
Juan Villamayor	f,39,ef6,ef6~		Juan Ernesto Villamayor
Juan-Antonio Bibang Nchuchuma	u,1f,ef6,ef6~		Juan-Antonio Bibang	Bibang
Jude Hofschneider	12,5e,e92k,ea~
Judith Jones-Morgan	p,55,ef6,ef6~
Judith Uwizeye	s6,1u,ef6,ef6~
Judy Chu	2,0,e57g	460035
Juha Sipila	0,31,eb5s,ed~;0,31,ef6,ef6~	1711532
Juhan Parts	0,41,dz4a,e14c	312894
Jules Ajodhia	0,44,do,e1~;4,44,do,e1~		Jules Rattankoemar Ajodhia
Jules Ndongo	3j,10,ef6,ef6~	24951248	Jules Doret Ndongo
Jules Wijdenbosch	1,44,ds9e,dw~
Julia Brownley	2,0,e913	3577073
Julia Crouch	6,5q,ej9b
Julia Duncan-Cassell	2z,4b,ef6,ef6~	96654629
Julia Kloeckner	6x,f,ef6,ef6~
Julia Letlow	2,0,eh4e	106089241
Julia Mena Rivera	4,4c,dram,ds~		Julia Mena	Mena
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
Julio Franco	4,39,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	f,1s,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Mazzoleni	9,39,ef6,ef6~
Julio Rakotonirina	9,2d,ef6,ef6~
Julio Rios	a,39,ef6,ef6~
Julio Suarez	b,2q,ef6,ef6~		Julio Roberto Suarez;Julio Roberto Suarez Guerra	Suarez
Julio Velarde Flores	b,m,ef6,ef6~		Julio Velarde	Velarde
Julius Maganda	t2,6,ef6,ef6~		Julius Wandera Maganda
July Moyo	1z,3t,ef6,ef6~
Jumabek Ibraimov	0,16,duc,dw~
Jumana Ghunaimat	u4,1n,ef6,ef6~	22687372
Jumanne Maghembe	1y,2z,ef6,ef6~
Junzo Yamamoto	e5,b,ef6,ef6~;x,b,ef6,ef6~;t0,b,ef6,ef6~
Jurelang Zedkaia	1,5c,e5b2,e81h	12912
Jurgita Petrauskiene	d,3o,ef6,ef6~	27977685
Juri Luik	8,41,ef6,ef6~	1433583
Juri Ratas	0,41,ef6,ef6~	2621730
Juris Puce	6u,34,ef6,ef6~	21279413
Jussi Niinisto	8,31,ef6,ef6~	6315653
Justin Arapari	20,6r,ds5d,dx~
Justin Bitakwira	54,h,ef6,ef6~	20740642
Justin Gourna-Zacko	38,1m,ef6,ef6~	112079998
Justin Nsengiyumva	0,1u,el7n
Justin Tkatchenko	25,l,ef6,ef6~
Justina Charles	y,4l,ef6,ef6~
Justyne Caruana	l7,4f,ef6,ef6~	37861067
Jyrki Katainen	3,31,e3,eb~;0,31,e3,eb~	57638
Kabine Komara	0,1d,e4cu,e6co
Kabineh Kallon	n,3g,ef6,ef6~
Kabir Hashim	ls,1b,ef6,ef6~;ye,1b,ef6,ef6~
Kadi Abdoulaye	4u,y,ef6,ef6~
Kadre Ouedraogo	0,26,ds26,dwb6		Kadre Desire Ouedraogo
Kadri Simson	o,41,ef6,ef6~	13570003
Kaffa Jackou	1n,y,ef6,ef6~		Kaffa Rekiatou Christelle Jackou
Kahinda Otafiire	a,6,ef6,ef6~
Kai Mykkanen	f,31,ef6,ef6~	11868890
Kaia Iva	bb,41,ef6,ef6~	13603999
Kaj Johannessen	0,5u,e49o,eb9f	331786	Kaj Leo Johannessen
Kalani Kaneko	9,5c,ef6,ef6~
Kaleo Moylan	12,62,dy,e2~
Kalifa Diaby	ak,1d,ef6,ef6~		Kalifa Gassama Diaby
Kalkot Kelekele	1,2k,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	5,y,ef6,ef6~
Kalla Moutari	8,y,ef6,ef6~
Kalmukhanbet Kasymov	10k,1a,ef6,ef6~	1722547
Kalumbi Shangula	9,3s,ef6,ef6~
Kalwin Kephas	3g,51,ef6,ef6~
Kalzeube Deubet	0,22,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamal Ahmad el-Ganzouri	0,x,ds14,e7~	365922	Kamal Ahmed al-Ganzouri
Kamal bin Ahmed	1g,4r,ef6,ef6~		Kamal bin Ahmad;Kamal bin Ahmad Muhammad	Kamal
Kamaladdin Heydarov	47,3v,ef6,ef6~
Kamel Maddouri	0,24,ek87,el3l
Kamina Johnson Smith	5,4t,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamisese Mara	1,2a,do,dw~;0,2a,do,dw~;4,2a,do,dw~	469507
Kamissa Camara	5,1o,ef6,ef6~
Kampamba Mulenga	1d,1x,ef6,ef6~
Kamuta Latasi	0,3l,dpca,ds~
Kanat Bozumbayev	l,1a,ef6,ef6~	3088780
Kandia Camara	1w,2b,ef6,ef6~		Kandia Kamissoko Camara
Kane Boulama	1j,y,ef6,ef6~		Kane Aichatou Boulama
Kane Maguiraga	3m,1o,ef6,ef6~		Kane Rokia Maguiraga
Kang Chol Gu	10q,9,ef6,ef6~			Kang
Kang Jong Gwan	31,9,ef6,ef6~			Kang
Kang Kyong-sik	3,d,dt35,dt~			Kang
Kang Nung Su	19,9,e667,e9~			Kang
Kang Song-san	r,9,doc,dt2			Kang
Kang Yong Su	12m,9,ef6,ef6~			Kang
Kania Obiga	tt,6,ef6,ef6~
Kanja Sesay	l,3g,ef6,ef6~
Kanny Diallo	1j,1d,ef6,ef6~
Kantha Phavi	6a,1j,ef6,ef6~
Karel Schwarzenberg	j,1y,e67d,e8~	58195
Karen Andrews	s,7,ef6,ef6~
Karen Bradley	107,1,ef6,ef6~	264560
Karen Karapetyan	0,2m,ec9d,ed~	1979923
Karim Masimov	3,1a,e2,eb~;0,1a,e2,eb~;dy,1a,ef6,ef6~	209639
Karimou Salimane	62,48,ef6,ef6~
Karin Kneissl	97,3u,ef6,ef6~	1729478
Karin Ollongren	3,38,ef6,ef6~;f,38,ef6,ef6~		Karin Kajsa Ollongren
Karina Gould	h2,e,ef6,ef6~
Karl Erjavec	3,35,ef6,ef6~;5,35,ef6,ef6~	58079
Karl Offmann	1,1p,dy2p,dy~	204598
Karla Cuevas	3x,33,ef6,ef6~
Karma Wangdi	14,5m,ef6,ef6~		Karma Donnen Wangdi
Karolina Peake	3,1y,e771,e8~	440694
Karolos Papoulias	1,2n,e13c,eb~	57303
Karsten Lauritzen	bg,49,ef6,ef6~
Kashkar Junushaliev	f,16,ef6,ef6~
Kaspar Villiger	4,2y,dx11,dx~	605874
Kaspars Gerhards	c,34,ef6,ef6~	6111944
Kassim Majaliwa	0,2z,ebbk,ej~		Kassim Majaliwa Majaliwa
Kassire Koumakoye	0,22,dpbh,dr49		Kassire Delwa Koumakoye
Kat Cammack	2,0,eh13	98523243	Katherine Cammack
Katarina Barley	a,f,ef6,ef6~
Katherine Clark	2,0,e9cc	6376330
Katherine Zappone	4r,3d,ef6,ef6~	6376580
Kathy Castor	2,0,e314	458492
Katie Boyd Britt	e,0,ej13	111285444	Katie Britt
Katrina Hanse-Himarwa	d,3s,ef6,ef6~
Kausea Natano	0,3l,ef9j,ek2r
Kay McConney	3z,3k,ef6,ef6~
Kaysone Phomvihan	1,r,dn8f,dobp
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
Kelly O'Dwyer	ma,7,ef6,ef6~;n8,7,ef6,ef6~;1i,7,ef6,ef6~	6386229
Kelver Darroux	14,4l,ef6,ef6~
Kelvin Davis	gm,g,ef6,ef6~;gt,g,ef6,ef6~;m,g,ef6,ef6~
Kemal Kozaric	b,c,ef6,ef6~
Kemal Purisic	i,42,ef6,ef6~
Kembo Mohadi	4,3t,ef6,ef6~	6386891
Kemi Adeosun	7,2h,ef6,ef6~	21500792
Ken Atta	7,27,ef6,ef6~		Ken Ofori Atta
Ken Calvert	2,0,dp15	538978
Ken Wyatt	cc,7,ef6,ef6~	3195101
Kenan Hrapovic	9,42,ef6,ef6~
Kenia Porcell Diaz	p,2t,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4u,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Darroux	9,4l,ef6,ef6~
Kenneth Hall	g,4t,e22f,e52q	548609
Kenneth Mapp	6,64,dr,ed~;12,64,dr,ed~
Kenny Anthony	0,4o,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	4,5a,e51f,e8~
Keriako Tobiko	de,3e,ef6,ef6~
Kerrie Symmonds	m,3k,ef6,ef6~
Kersti Kaljulaid	1,41,ecaa,ed~;1,41,ef6,ef6~	12366816
Kessai Note	1,5c,dw13,e417	12914	Kessai Hesa Note
Kestutis Navickas	h,3o,ef6,ef6~	27977538
Ketevan Tsikhelashvili	11l,32,ef6,ef6~	31354274
Kevin Casas Zamora	17,19,e258,e2~		Kevin Casas	Casas
Kevin Cramer	2,0,e913,ef13;e,0,ef13	3957020
Kevin Hern	2,0,eebd	58333614
Kevin Isifu	mr,l,ef6,ef6~
Kevin Kiley	2,0,ej13	27987136
Kevin Mullin	2,0,ej13	6397046
Kevin Yeung Yun-hung	3g,2,ef6,ef6~		Kevin Yeung	Yeung
Khadija Diriye	y,29,ef6,ef6~		Khadija Mohamed Diriye
Khadijetou Fall	z,2s,ef6,ef6~		Khadijetou Mbareck Fall
Khadra Duale	1c,29,ef6,ef6~		Khadra Ahmed Duale
Khaled Abdel-Ghaffar	11,x,ef6,ef6~
Khaled Ezz	cr,x,ef6,ef6~		Khaled El-Enany Ezz
Khaled Kaddour	l,24,ef6,ef6~	51460814
Khaleda Ziaur Rahman	0,1k,dn3k,ds3v		Khaleda Ziaur	Ziaur
Khalid Abdul Samad	k3,2r,ef6,ef6~			Khalid
Khalid Siddiqui	72,12,ef6,ef6~		Khalid Maqbool Siddiqui
Khalid al-Atiyah	a7,4m,ef6,ef6~		Khalid bin Muhammad;Khalid bin Muhammad al-Atiyah	Khalid
Khalid al-Falih	l,2e,ef6,ef6~	6399442	Khalid bin Abd al-Aziz al-Falih
Khalid al-Isa	u,2e,ef6,ef6~		Khalid bin Abd al-Rahman al-Isa
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
Khaltmaa Battulga	1,1q,ed7a,ed~;1,1q,ef6,ef6~
Khamman Sounvileut	1h,r,ef6,ef6~			Khamman
Khammani Inthilat	l,r,ef6,ef6~			Khammani
Khammeung Phongthadi	x,r,ef6,ef6~			Khammeung
Khampheng Xaisompheng	i,r,ef6,ef6~			Khampheng
Khamphoui Keoboualapha	3,r,dn8f,dv~
Khamtai Siphadon	1,r,du2q,e1~			Khamtai
Khamtai Siphandon	1,r,do,dz~;0,r,do,dz~
Khandker Hossain	1a,1k,ef6,ef6~;1z,1k,ef6,ef6~		Mosharraf Hossain;Khandker Mosharraf Hossain
Khavdislam Badelkhan	2h,1q,ef6,ef6~
Khaw Boon Wan	gg,43,ef6,ef6~;n,43,ef6,ef6~	4354964		Khaw
Khemaies Jhinaoui	5,24,ef6,ef6~	3196140
Khemmani Phonsena	s,r,ef6,ef6~			Khemmani
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
Kim Boo-kyum	0,d,eh5e,ei5l	12587534		Kim
Kim Chol Su	rl,9,ef6,ef6~			Kim
Kim Chon Gyun	b,9,ef6,ef6~			Kim
Kim Chong-pil	0,d,du33,dw1a			Kim
Kim Chung Gol	qr,9,ef6,ef6~			Kim
Kim Dong-yeon	3,d,ed69,ed~			Kim
Kim Hwang-sik	0,d,e6a1,e92q			Kim
Kim Hyun-mee	31,d,ef6,ef6~	16080678		Kim
Kim Il Guk	am,9,ef6,ef6~			Kim
Kim Jae Ryong	x6,9,ef6,ef6~			Kim
Kim Jae Song	j8,9,ef6,ef6~			Kim
Kim Jin-pyo	3,d,dy,dy~;3,d,e0,e1~		Kim Chin-pyo	Kim
Kim Kielsen	r,5i,eb,ed~;0,5i,eb,ed~	10566620
Kim Kwang Chol	4h,9,ef6,ef6~			Kim
Kim Kyong Jun	31,9,ef6,ef6~			Kim
Kim Kyong Nam	z,9,ef6,ef6~			Kim
Kim Man Su	j6,9,ef6,ef6~			Kim
Kim Rak Hui	19,9,e667,e9~			Kim
Kim Schrier	2,0,ef13	58333616
Kim Su Gil	i7,9,ef6,ef6~			Kim
Kim Sung Du	e1,9,ef6,ef6~			Kim
Kim Tok	3,d,dqcn,dr~			Kim
Kim Tok Hun	3r,9,ef6,ef6~			Kim
Kim Woo-sik	3,d,e22a,e3~			Kim
Kim Yeon-chul	12i,d,ef6,ef6~	65238771		Kim
Kim Yong Dae	br,9,ef6,ef6~			Kim
Kim Yong Ho	zj,9,ef6,ef6~			Kim
Kim Yong Il	r,9,e34b,e667			Kim
Kim Yong Jae	jt,9,ef6,ef6~			Kim
Kim Yong Ju	9j,9,ef6,ef6~			Kim
Kim Yong-sam	1,d,dp2p,du2p			Kim
Kimberlyn King-Hinds	2,0,el13	130942218		King-Hinds
Kimmo Tiilikainen	h,31,ef6,ef6~
Kindra Manturine-Steward	p,4z,ef6,ef6~;dw,4z,ef6,ef6~
Kintu Musoke	0,6,dqbi,dv45
Kinza Clodumar	1,3x,dt28,dv
Kinzang Dorji	0,5m,e38,e3~	703421
Kiril Ananiev	9,1l,ef6,ef6~	17409213
Kirk Humphrey	79,3k,ef6,ef6~
Kirsten Gillibrand	2,0,e314,e51q;e,0,e51r	22222
Kirsty Coventry	13k,3t,ef6,ef6~
Kirsty Duncan	1f,e,ef6,ef6~
Kirunda Kivejinja	3c,6,ec66,ed~;ip,6,ef6,ef6~;3c,6,ef6,ef6~
Kitso Mokaila	h,4d,ef6,ef6~
Kittirat Na Ranong	3,j,e78a,e9~			Kittirat
Kjell Ropstad	4r,4j,ef6,ef6~	4573115	Kjell Ingolf Ropstad
Kjell-Borge Freiberg	2j,4j,ef6,ef6~	11213033
Kjerstin Askholt	6,6i,eba1,ed~
Klaas Knot	b,38,ef6,ef6~		Klaas Henderikus Willem Knot
Klajda Gjosha	mo,47,ef6,ef6~
Klara Dostalova	33,1y,ef6,ef6~	25963393
Ko In Ho	c,9,ef6,ef6~;3r,9,ef6,ef6~			Ko
Ko Kil Son	wj,9,ef6,ef6~			Ko
Ko Kon	0,d,dt34,du33;0,d,dy,dy~		Ko Kun	Ko
Koba Gvenetadze	b,32,ef6,ef6~
Kobebe Tetaua	9,4x,ef6,ef6~
Kobena Adjoumani	cp,2b,ef6,ef6~		Kobena Kouassi Adjoumani
Koco Angjusev	hc,28,ef6,ef6~;1e,28,ef6,ef6~
Koen Geens	a,3m,ef6,ef6~
Koffi Sama	0,2o,dy6t,e0~
Kokeiya Malua	3,3l,du48,dv~
Komi Klassou	0,2o,eb65,ed~;0,2o,ef6,ef6~
Komi Tchakpele	av,2o,ef6,ef6~		Komi Paalamwe Tchakpele
Komlan Dussey	5,2o,ef6,ef6~		Komlan Edo Robert Dussey
Kondwani Nankhumwa	1z,4y,ef6,ef6~
Konrad Mizzi	m,4f,ef6,ef6~
Konstandinos Simitis	0,2n,ds1j,dz~
Konstantin Noskov	8x,5,ef6,ef6~	53843880	Konstantin Yuryevich Noskov
Konstantin Shulgan	1x,t,ef6,ef6~
Konstantinos Gavroglou	d,2n,ef6,ef6~
Konstantinos Ioannou	9,5f,ef6,ef6~	50364756
Konstantinos Petridis	f,5f,ef6,ef6~
Konstatin Chuychenko	2b,5,ef6,ef6~		Konstatin Anatolyevich Chuychenko
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
Kris Peeters	3,3m,ef6,ef6~;1r,3m,ef6,ef6~
Krishna Bhattarai	0,4g,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	4,4,dt8l,dx~
Kristen McDonald Rivet	2,0,el13	115227000		McDonald Rivet
Kristian Jensen	7,49,ef6,ef6~	3110095
Kristina Moore	10,5r,ei7c,ek1p
Kristjan Juliusson	1d,50,ef6,ef6~	1789402	Kristjan Thor Juliusson
Kritsada Bunrat	c,j,ef6,ef6~			Kritsada
Krzysztof Tchorzewski	l,k,ef6,ef6~
Kubanychbek Jumaliyev	j,16,du,e0~;0,16,du,e0~
Kubatbek Boronov	j,16,ef6,ef6~
Kujtim Gashi	k,3f,ef6,ef6~
Kulasegaran Murugeson	5o,2r,ef6,ef6~			Kulasegaran
Kulyash Shamshidinova	d,1a,ef6,ef6~
Kumba Yala	1,1g,dw2i,dz9s		Koumba Yalla
Kuniwo Nakamura	1,5a,dp11,dw~
Kuo Fong-yu	i,n,ef6,ef6~			Kuo
Kuol Manyang Juuk	8,2v,ef6,ef6~		Kuol Manyang	Manyang
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
Lalatiana Rakotondrazafy	1t,2d,ef6,ef6~		Lalatiana Andriantogarivo Rakotondrazafy
Lalinie Gopal	2v,44,ef6,ef6~
Lambert Matha	f,u,ef6,ef6~
Lambert Matuku	t7,h,ef6,ef6~	112221990
Lambert Mende Omalanga	1x,h,ef6,ef6~	178793	Lambert Mende	Mende
Lamido Goga	18,y,ef6,ef6~		Lamido Ousseini Salamatou Bella Goga
Lamin Dibba	3j,4s,ef6,ef6~	28842315
Lamine Sidime	0,1d,dv38,e0c4
Lance Gooden	2,0,ef13	6483406
Landisoa Rakotomalala	s,2d,ef6,ef6~
Landry Etoga	10g,10,ef6,ef6~
Landry Kolelas	z,20,ef6,ef6~		Landry Euloge Kolelas
Langi Kavaliku	3,4k,dn8m,dw~
Lanisha Rolle	10z,3j,ef6,ef6~
Lansana Komara	80,1d,ef6,ef6~
Lansana Kouyate	0,1d,e32q,e45n
Lars Fause	6,6i,e49
Lars Johansen	0,5i,dn3f,dt9		Lars Emil Johansen
Lars Lilleholt	l,49,ef6,ef6~		Lars Christian Lilleholt
Lars Rohde	b,49,ef6,ef6~
Lassina Zerbo	0,26,ehca,ei33
Lassine Bouare	b9,1o,ef6,ef6~
Laszlo Palkovics	3z,4a,ef6,ef6~	1228425
Laszlo Solymos	3,2x,ef6,ef6~;h,2x,ef6,ef6~
Laszlo Solyom	1,4a,e185,e686	152335
Laszlo Trocsanyi	a,4a,ef6,ef6~
Lateefah Simon	2,0,el13	6495426
Lau Kong-wah	lt,2,ef6,ef6~			Lau
Lau Si Io	81,2,ef6,ef6~			Lau
Laura Chinchilla Miranda	q,19,e2,e9~;1,19,e2,e9~		Laura Chinchilla	Chinchilla
Laura Friedman	2,0,el13	6498920
Laura Gillen	2,0,el13	131105202
Laurel Lee	2,0,ej13	61483038
Lauren Boebert	2,0,eh13	96761544
Lauren Underwood	2,0,ef13	48471874
Laurence Jones	12,5z,dm,dr~
Laurent Cayrel	v,6h,e17g,e1~
Laurent Etoundi Ngoa	5d,10,ef6,ef6~	24175623	Laurent Serge Etoundi Ngoa	Etoundi Ngoa
Laurent Lamothe	0,1z,e85g,eb1g
Laurent Prevost	1l,58,ef85,eh~
Laurentino Cortizo	1,2t,ef71,ej~		Laurentino Nito Cortizo;Laurentino Nito Cortizo Cohen	Cortizo
Laurette Onkelinx	3,3m,e4cu,ea~
Laurie Morgan	10,5j,e051,e335
Lavity Stoutt	10,5o,di,dr~
Law Chi-kwong	5r,2,ef6,ef6~			Law
Lawrence Gonzi	3,4f,dv44,e8~;0,4f,dy,e8~	57620	Lawrence Gonze
Lawrence MacAulay	c,e,ef6,ef6~	3219913
Lawrence Sichalwe	ff,1x,ef6,ef6~	29556823	Lawrence John Sichalwe
Laya Joneidi	12t,o,ef6,ef6~	35664931
Le Duc Anh	1,i,do9n,dt~
Le Minh Hung	b,i,ef6,ef6~
Le Minh Khai	e4,i,ef6,ef6~
Le Thanh Long	a,i,ef6,ef6~
Le Vinh Tan	1h,i,ef6,ef6~
Leah Scott	1e,3a,ef6,ef6~
Leandro Miko Angue	46,1f,ef6,ef6~	112162996	Leandro Miko	Miko
Lee Chung-wei	x,n,ef6,ef6~			Lee
Lee Gae-ho	c,d,ef6,ef6~	17401410		Lee
Lee Hae-chan	0,d,e05p,e24k	319920		Lee
Lee Jae-kap	1r,d,ef6,ef6~			Lee
Lee Ju-yeol	b,d,ef6,ef6~	16091117		Lee
Lee Kyung Shick	3,d,dp2p,dp~			Lee
Lee Shying-jow	x,n,ef6,ef6~			Lee
Lee Ying-yuan	x,n,ef6,ef6~			Lee
Lee Yung-te	x,n,ef6,ef6~			Lee
Leela Dookun-Luchoomun	d,1p,ef6,ef6~		Leela Devi Dookun-Luchoomun
Lefter Koka	h,47,ef6,ef6~
Leif Eldring	6,6i,do,do~
Leigh Turner	22,5n,e27,e3~
Lejeune Mbella Mbella	5,10,ef6,ef6~			Mbella Mbella
Lejla Resic	5w,c,ef6,ef6~
Lekhram Soerdjan	c,44,ef6,ef6~
Lelenta Hawa Baba Ba	1v,1o,ef6,ef6~			Lelenta
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
Leon Ibombo	4h,20,ef6,ef6~		Leon Juste Ibombo
Leon Jooste	52,3s,ef6,ef6~	6524722
Leon Nzouba	9,u,ef6,ef6~
Leon Rakotonirina	8,2d,ef6,ef6~		Leon Richard Rakotonirina
Leon-Alexandre Legrand	2q,56,ds,ds~
Leonard Okitundu	5,h,ef6,ef6~;26,h,ef6,ef6~	3271542	Leonard She Okitundu
Leonardo Reyes	b,4c,ef6,ef6~		Leonardo Ovidio Reyes;Leonardo Ovidio Reyes Ramirez	Reyes
Leonid Zayats	c,t,ef6,ef6~
Leonidas Mamoni	k,20,ef6,ef6~		Leonidas Carel Mottom Mamoni
Leonor Briones	3g,2u,ef6,ef6~
Leontine Nzayimana	qz,1e,ef6,ef6~
Leopold Mboli-Fatrane	1v,1m,ef6,ef6~	112079595
Leopoldo Cintra Frias	z4,1s,ef6,ef6~			Cintra Frias
Leopoldo Navarro	4,4c,dwao,dx~
Lepuiai Afamasaga	1t,4p,ef6,ef6~		Lepuiai Rio Tupai Afamasaga
Lesego Makgothi	5,4i,ef6,ef6~	38410059
Lester Bird	55,53,ef6,ef6~
Lester Bryant Bird	3,53,dp,dz~;0,53,dp,dz~	365451
Levan Davitashvili	jf,32,ef6,ef6~	31354638
Levan Izoria	8,32,ef6,ef6~	26464804
Levi Peter	p,4l,ef6,ef6~
Levon Vahradyan	2v,2m,ef6,ef6~
Levy Mwanawasa	1,1x,dq,e3~;4,1x,dq,e3~	212058
Lhamsuren Enebish	3,1q,doa,ds~
Li Ganjie	ir,2,ef6,ef6~	16076530		Li
Li Xiaopeng	1g,2,ef6,ef6~			Li
Li Yuan-zu	4,n,dm5k,dr~			Li
Li Yuanchao	4,2,e93e,ed~	708802		Li
Lia-Olguta Vasilescu	i,17,ef6,ef6~
Liana Ruokyte-Jonsson	k,3o,ef6,ef6~	27975961
Lien Thikeo	c,r,ef6,ef6~			Lien
Liew Vui Keong	a5,2r,ef6,ef6~			Liew
Likando Kalaluka	p,1x,ef6,ef6~	30123160
Lili Beke-Martinez	3,5l,dw,dw~
Liliam Kechichian	m,46,ef6,ef6~	5976346
Lilian Ferrier	d,44,ef6,ef6~
Liliana la Rosa	3t,m,ef6,ef6~	51293821
Lilit Makunts	k,2m,ef6,ef6~	53252201
Liliya Hrynevych	d,8,ef6,ef6~	3527712
Lilja Alfredsdottir	d,50,ef6,ef6~	23753778
Lilyana Pavlova	r8,1l,ef6,ef6~
Lim Guan Eng	7,2r,ef6,ef6~			Lim
Lim Kean-Hao	2m,1j,ef6,ef6~
Lin Chuan	xd,n,ef6,ef6~			Lin
Lin Hsi-yao	19,n,ec5k,ed~;12y,n,ef6,ef6~			Lin
Lin Mei-chu	x,n,ef6,ef6~;1e,n,ef6,ef6~			Lin
Lin Tzou-yien	9,n,ef6,ef6~			Lin
Lin Wan-i	1e,n,ef6,ef6~			Lin
Lina Pohl	h,40,ef6,ef6~		Lina Dolores Pohl;Lina Dolores Pohl Alfaro	Pohl
Linah Mohohlo	b,4d,ef6,ef6~
Linas Kukuraitis	7u,3o,ef6,ef6~	27977694
Linas Linkevicius	5,3o,ef6,ef6~	345625
Lincoln Douglas	44,45,ef6,ef6~
Linda Folaumoetui	p,4k,ef6,ef6~		Linda Simiki Folaumoetui
Linda Sánchez	2,0,dz17	291143
Lindita Nikolla	d,47,ef6,ef6~	15193651
Lindiwe Sisulu	n2,q,ef6,ef6~	3241428
Lindsay Grant	m,4u,ef6,ef6~
Lindsay de Sausmarez	10,5j,el71
Lindsey Graham	2,0,dr14,dz13;e,0,dz17	22212
Lineth Saborio	q,19,dy5,e1~
Lionel Aingimea	1,3x,ef8r,ei9s
Lionel Zinsou	0,48,eb6i,eb~	3241966
Lisa Blunt Rochester	2,0,ed13,el13;e,0,el13	26899141		Blunt Rochester
Lisa McClain	2,0,eh13	102184540
Lisa Murkowski	e,0,dz17	22360
Lisa Phillips	6,6y,ec4p,ed~
Litokwa Tomeing	1,5c,e417,e5b2	12913
Liu I-chou	x,n,ef6,ef6~			Liu
Liu Kun	7,2,ef6,ef6~			Liu
Liu Yandong	19,2,e93g,ed~	455700		Liu
Liz Cramer	s,39,ef6,ef6~
Lizzie Fletcher	2,0,ef13	58324313
Lizzie Nkosi	9,4w,ef6,ef6~
Ljubco Georgievski	0,28,dubu,dw~	956519
Ljupco Nikolovski	c,28,ef6,ef6~
Lloyd Doggett	2,0,dr14	363817
Lloyd Sandiford	0,3k,dj62,dq96		Lloyd Erskine Sandiford
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
Louis Mapou	3a,58,eh7m,ek~
Louis Straker	3,55,ef6,ef6~;5,55,ef6,ef6~
Louis-Constant Fleming	4i,60,e37g,e3~
Louis-Paul Motaze	7,10,ef6,ef6~
Louise Lefranc	1l,58,ej26,ek~
Louise Savill	16,5n,dx,dz~
Louisse Lake-Tack	g,53,e37h,ea8e	232610
Lourdes Leon Guerrero	6,62,ef17			Leon Guerrero
Lourdes Mendoza del Solar	17,m,e27s,e6~		Lourdes Mendoza	Mendoza
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
Lucas Abaga Nchama	7,1f,ef6,ef6~	17711819	Lucas Abaga	Abaga
Lucette Michaux-Chevry	42,6e,do3m,dz~
Lucette Taero	20,6r,dx5h,e0~
Lucia Topolansky	4,46,ed9d,ed~;4,46,ef6,ef6~	977078
Lucian Sova	n,17,ef6,ef6~	21179423
Lucie Akalane	2r,u,ef6,ef6~
Lucien Ranarivelo	c,2d,ef6,ef6~		Lucien Fanomezantsoa Ranarivelo
Lucienne Ogouwalanga Awore	2r,u,ef6,ef6~			Ogouwalanga Awore
Lucille George-Wout	6,6b,e9b4
Lucille Moe	14,3k,ef6,ef6~
Lucio Gutierrez	1,1c,dy,e0~	336234
Lucy McBath	2,0,ef13	54358424
Ludwig Scotty	1,3x,e06m,e3cj	313003
Ludwik Dorn	3,k,e1bn,e2~	55933
Luhut Pandjaitan	gh,15,ef6,ef6~			Luhut
Luis Angel Gonzalez Macchi	1,39,dv3s,dz8f	438594		Gonzalez Macchi
Luis Carles	i,2t,ef6,ef6~		Luis Ernesto Carles;Luis Ernesto Carles Rudy	Carles
Luis Castiglioni	4,39,dz8f,e2~;5,39,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni
Luis Correa	2,0,ed13	6685454
Luis Fishman	17,19,dy5,e0~
Luis Flores	4,2q,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Fortuno	6,69,e512,e7~
Luis Franco	4,39,e48f,e8~;1,39,e7,e8~	57496	Federico Franco;Luis Federico Franco;Luis Federico Franco Gomez	Franco
Luis Giampietri Rojas	q,m,e27s,e6~		Luis Giampietri	Giampietri
Luis Gonzalez	1,39,dv3s,dx~			Gonzalez
Luis Hierro	4,46,dw31,e0~
Luis Liberman Ginsburg	17,19,e658,e9~		Luis Liberman	Liberman
Luis Linde	b,3h,ef6,ef6~	5983904	Luis Maria Linde;Luis Maria Linde de Castro	Linde
Luis Medina	wh,p,ef6,ef6~		Luis Alberto Medina;Luis Alberto Medina Ramirez	Medina
Luis Motta Dominguez	4t,p,ef6,ef6~		Luis Alfredo Motta Dominguez	Motta Dominguez
Luis Ossio Sanjines	4,30,dl86,dp~		Luis Ossio	Ossio
Luis Parodi Valverde	4,1c,dk8a,do~		Luis Parodi	Parodi
Luis Planas Puchades	c,3h,ef6,ef6~		Luis Planas	Planas
Luis Ralda	8,2q,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Salazar	1f,19,ef6,ef6~		Luis Adrian Salazar;Luis Adrian Salazar Solis	Salazar
Luis Sanchez	5p,30,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	2p,37,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,m,dy7c,dzcf			Solari de la Fuente
Luis Solis	1,19,ea58,ee58		Luis Guillermo Solis;Luis Guillermo Solis Rivera	Solis
Luis Tavares	5,5d,ef6,ef6~		Luis Filipe Tavares
Luisa Alcalde	5r,37,ef6,ef6~		Luisa Maria Alcalde;Luisa Maria Alcalde Lujan	Alcalde
Luisa Diogo	0,3r,e02h,e61g	236020
Luiz Mandetta	9,w,ef6,ef6~	18472576	Luiz Henrique Mandetta
Lukas Papademos	0,2n,e7ba,e86k	164281
Lukasz Szumawski	9,k,ef6,ef6~
Lukman Hakim Saifuddin	3b,15,ef6,ef6~			Lukman
Lukner Weilbacher	69,51,ef6,ef6~	109779153
Luo Shugang	k,2,ef6,ef6~	8294099		Luo
Lupando Mwape	4,1x,e0a4,e1~	6704660
Lutfi Basharif	56,1i,ef6,ef6~
Luz Rivas	2,0,el13	54861699
Luz Rodriguez	o,40,ef6,ef6~		Luz Estrella Rodriguez
Lydia Mutsch	jk,3p,ef6,ef6~;9,3p,ef6,ef6~	6707666
Lydie Beassemda	7m,22,ef6,ef6~
Lydie Polfer	26,3p,dv87,dz~
Lyn-Wannan Kam	1d,3x,ef6,ef6~;5q,3x,ef6,ef6~;w9,3x,ef6,ef6~;1k,3x,ef6,ef6~;n,3x,ef6,ef6~		Lyn-Wannan Tawaki Kam
Lynden Pindling	0,3j,cz1g,do8j		Lynden Oscar Pindling
Lyndon Farnham	10,5r,ek1p
Lyndon Trott	10,5j,e451,ek~
Ma Kai	19,2,e93g,ed~			Ma
Ma Xiaowei	x,2,ef6,ef6~			Ma
Maafu Tukuiaulahi	25,4k,ef6,ef6~;rf,4k,ef6,ef6~			Maafu
Maaouya Taya	1,2s,dgcc,e1~		Maaouya Ould Sid Ahmed Taya
Maatia Toafa	0,3l,e0ab,e28e;3,3l,ef6,ef6~;7,3l,ef6,ef6~	287513
Mabrouk Korchid	sg,24,ef6,ef6~	30729047
Macsuzy Mondon	hp,52,ef6,ef6~;1z,52,ef6,ef6~	27914753
Madeleine Alingue	bl,22,ef6,ef6~
Madeleine Berre	rv,u,ef6,ef6~
Madeleine Bordallo	12,62,dqb8,dx~
Madeleine Dean	2,0,ef13	6726900
Madeleine Tchuente	7r,10,ef6,ef6~
Madiha al-Shibyaniyan	d,4h,ef6,ef6~		Madiha bint Ahmad bin Nasir al-Shibyaniyan
Madior Boye	0,v,dx33,dyb4
Maeen Saeed	0,1i,eeaf,eh~		Maeen Abd al-Malik Saeed
Maeue Auga	c,21,ef6,ef6~		Maeue Augustine Auga
Magagi Laouan	m1,y,ef6,ef6~
Magdalena Valerio Cordero	i,3h,ef6,ef6~		Magdalena Valerio	Valerio
Magdalena Walter	36,51,ef6,ef6~
Magdi Yassin	7,1w,ef6,ef6~	112325681	Magdi Hassan Yassin
Maggie De Block	1o,3m,ef6,ef6~			De Block
Maggie Goodlander	2,0,el13	126718734
Magtymguly Bayramdurdyyew	c,3i,ef6,ef6~
Maguy Bolenga	y,h,ef6,ef6~		Maguy Kiala Bolenga
Mahala Molapo	c,4i,ef6,ef6~
Mahali Phamotse	2z,4i,ef6,ef6~
Mahamadou Danda	0,y,e62j,e747	386527
Mahamadou Karidjo	n,y,ef6,ef6~
Mahamane Ousmane	1,y,dp4g,ds1s
Mahamat By	1,22,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,1m,ea8a,ec42	17497078
Mahamat Nassour	ay,22,ef6,ef6~		Mahamat Abdoulaye Nassour
Mahamat Orozi	46,22,ef6,ef6~
Mahamat Salah	57,22,ef6,ef6~		Mahamat Abali Salah
Mahamat Zene Cherif	5,22,ef6,ef6~	19662475	Mahamat Zene	Zene
Mahamoud Youssouf	5,54,ef6,ef6~		Mahamoud Ali Youssouf
Mahamudu Bawumia	4,27,ed17,ej~
Mahdi Khadar	3,29,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	8,5b,ef6,ef6~
Mahdjoub Bedda	a3,1r,ef6,ef6~
Mahen Jhugroo	1z,1p,ef6,ef6~
Mahen Seeruttun	cj,1p,ef6,ef6~
Mahendra Chaudhry	0,2a,dv5i,dw	558880
Mahendra Reddy	c,2a,ef6,ef6~
Mahesh Sharma	sw,4,ef6,ef6~	16890620
Mahinda Amaraweera	c,1b,ef6,ef6~
Mahinda Samarasinghe	ap,1b,ef6,ef6~
Mahir Yagcilar	32,3f,ef6,ef6~
Mahmadtoir Zokirzoda	3,3z,ef6,ef6~
Mahmood Ali	5,1k,ef6,ef6~
Mahmud Qaddur	3,18,dh5,do~
Mahmud Qamati	ac,s,ef6,ef6~
Mahmud Sharawy	pv,x,ef6,ef6~
Mahmud Tawfiq	f,x,ef6,ef6~
Mahmud Vaezi	6z,o,ef6,ef6~
Mahmud Zubi	0,18,djb1,dw3d
Mahougnon Kakpo	43,48,ef6,ef6~
Mai Mercado	4r,49,ef6,ef6~	12325752
Mai Tien Dung	e6,i,ef6,ef6~
Maia Tskitishvili	3,32,ef6,ef6~;33,32,ef6,ef6~	60361123
Mailis Reps	d,41,ef6,ef6~	449851
Maimouna Ndoye Seck	cl,v,ef6,ef6~			Ndoye Seck
Maite Nkoana-Mashabane	2t,q,ef6,ef6~	58160
Maitha al-Shamsi	50,13,ef6,ef6~		Maitha Salim al-Shamsi
Maitre Sako	a,1d,ef6,ef6~		Maitre Cheick Sako
Maizoumbou Idrissa	18,y,ef6,ef6~		Maizoumbou Hapsatou Idrissa
Maja Makovec Brencic	d,35,ef6,ef6~			Makovec Brencic
Majd Shweikeh	m,1n,ef6,ef6~	27811439
Majdouline Cherni	y,24,ef6,ef6~	19544121
Majid al-Huqayl	1a,2e,ef6,ef6~
Majid al-Nuaymi	d,4r,ef6,ef6~		Majid bin Ali Hasan al-Nuaymi
Majid al-Qasabi	z,2e,ef6,ef6~;vl,2e,ef6,ef6~		Majid bin Abdallah al-Qasabi
Majozi Sithole	b,4w,ef6,ef6~
Makame Mbwrawa	2g,2z,ef6,ef6~		Makame Mnyaa Mbwrawa
Makhosi Vilakati	i,4w,ef6,ef6~
Maksim Akimov	2b,5,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	2e,5,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maksim Topilin	i,5,ef6,ef6~		Maksim Anatolyevich Topilin
Maktum al-Maktum	0,13,do,dq~;4,13,do,dq~	215477	Maktum bin Rashid al-Maktum
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
Mamatha Ternier	le,1z,ef6,ef6~		Mamatha Irene Ternier
Mambury Njie	7,4s,ef6,ef6~
Mame Dieng	h,v,ef6,ef6~		Mame Thierno Dieng
Mame Niang	m,v,ef6,ef6~		Mame Mbaye Niang
Mammetmyrat Geldinyyazow	d,3i,ef6,ef6~
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
Mansur Bataysh	o,s,ef6,ef6~
Mansur Dan-Ali	8,2h,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur Qolami	1f,o,ef6,ef6~
Mansur al-Nuhayyan	3,13,ef6,ef6~;4j,13,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Mansur bin Mitib al-Saud	u,2e,ef6,ef6~		Mansur bin Mitib bin Abd;Mansur bin Mitib bin Abd al-Aziz al-Saud	Mansur bin Mitib
Manuel Augusto	5,25,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,3n,dp7,du82
Manuel Heitor	11y,3y,ef6,ef6~	23905333
Manuel Junior	t5,25,ef6,ef6~	111954409	Manuel Jose Nunes Junior
Manuel Nhamadjo	1,1g,e85b,ea6h		Manuel Serifo Nhamadjo
Manuel Quevedo Fernandez	2j,p,ef6,ef6~		Manuel Quevedo	Quevedo
Manuel Saturnino	0,1g,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	5,19,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Ventura Camejo	32,2w,ef6,ef6~		Manuel Ramon Ventura Camejo	Ventura Camejo
Manuel Vicente	4,25,e89q,ec~	973742	Manuel Domingos Vicente
Manuel da Costa	1,4q,e793,ec93		Manuel Pinto da Costa
Manuela Roka Botey	0,1f,ej21,ek~		Manuela Roka	Roka
Manuella Tulaga	g,3l,dq6,du6
Mao Havannall	11m,1j,ef6,ef6~
Mao Zeming	3,l,dvc,dw~
Mar Gudmundsson	i0,50,ef6,ef6~
Marat Beketayev	a,1a,ef6,ef6~
Marat Jamankulov	a,16,ef6,ef6~
Marc Bazin	0,1z,do6,dp8
Marc Fesneau	54,3,ef6,ef6~
Marc Garneau	n,e,ef6,ef6~	703321
Marc Hansen	1a,3p,ef6,ef6~	13104002
Marc Veasey	2,0,e913	4068811
Marcel Amon-Tanoh	5,2b,ef6,ef6~
Marcel Lehu	s,h,ef6,ef6~		Marcel Ilunga Lehu
Marcel Renouf	2q,56,eb1q,ec~
Marcela Cubillos	d,3b,ef6,ef6~	5995504
Marcela Paredes de Vasquez	d,2t,ef6,ef6~	17478197	Marcela Paredes	Paredes
Marcelino Sanches	y,4q,ef6,ef6~		Marcelino Leal Sanches
Marcella Liburd	g,4u,ej21
Marcelo Mata Guerrero	h,1c,ef6,ef6~		Marcelo Mata	Mata
Marcelo Zabalaga Estrada	b,30,ef6,ef6~		Marcelo Zabalaga	Zabalaga
Marcia Gonzalez Aguiluz	a,19,ef6,ef6~		Marcia Gonzalez	Gonzalez
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
Margaret Kobia	do,3e,ef6,ef6~
Margaret Mwanakatwe	z,1x,ef6,ef6~;7,1x,ef6,ef6~		Margaret Mhango Mwanakatwe
Margaret Wood Hassan	e,0,ed13	24053	Maggie Hassan;Margaret Hassan
Margarete Schramboeck	hw,3u,ef6,ef6~
Margarida Mano	d,3y,ef6,ef6~
Margarita Cedeno de Fernandez	4,2w,e88g,ed~;4,2w,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	i,1s,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	4,1l,e81m,ec~	466214
Margarite Sudre	42,6h,dp6p,dv~
Margot Wallstrom	5,2i,ef6,ef6~	237522
Marguerite Pindling	g,3j,ea78,ed~	17326341
Mari Alkatiri	0,3w,dy5k,ee6m;0,3w,ef6,ef6~	11664
Mari Kiviniemi	0,31,e66m,e6~	105068
Maria Aguero	5,33,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Albores	134,37,ef6,ef6~		Maria Luisa Albores;Maria Luisa Albores Gonzalez	Albores
Maria Angulo	d,3c,ef6,ef6~		Maria Victoria Angulo
Maria Braganca	9k,25,ef6,ef6~		Maria Angela Teixeira De Alva Sequeira Braganca
Maria Browne	1a,53,ef6,ef6~
Maria Calvo	39,3h,ef6,ef6~;bs,3h,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Campos	1a,19,ef6,ef6~
Maria Cantwell	2,0,dp15,dr13;e,0,dx13	22250
Maria Carcedo	9,3h,ef6,ef6~	6004169	Maria Luisa Carcedo;Maria Luisa Carcedo Roces	Carcedo
Maria Corea	h,4c,ef6,ef6~		Maria Jose Corea;Maria Jose Corea Perez	Corea
Maria Coronel	3v,4c,ef6,ef6~		Maria Amelia Coronel;Maria Amelia Coronel Kinloch	Coronel
Maria Elvira Salazar	2,0,eh13	6003715	Maria Salazar
Maria Espinosa	9,1c,ef6,ef6~		Maria Veronica Espinosa;Maria Veronica Espinosa Serrano	Espinosa
Maria Fulmen Salazar Elizondo	4n,19,ef6,ef6~		Maria Fulmen	Fulmen
Maria Levi	0,3r,el1h		Maria Benvinda Delfina Levi
Maria Liberia-Peters	0,6g,dk5h,dq2p
Maria Marques	c5,3y,ef6,ef6~;39,3y,ef6,ef6~		Maria Manuel Leitao Marques
Maria Montero	7,3h,ef6,ef6~		Maria Jesus Montero;Maria Jesus Montero Cuadrado	Montero
Maria Munoz	d,46,ef6,ef6~		Maria Julia Munoz
Maria Ocles	z5,1c,ef6,ef6~		Maria Alexandra Ocles;Maria Alexandra Ocles Padilla	Ocles
Maria Oyana	1o,1f,ef6,ef6~		Maria Consuelo Nguema Oyana
Maria Porras	p,2q,ef6,ef6~		Maria Consuelo Porras
Maria Revelo	m,19,ef6,ef6~		Maria Amalia Revelo;Maria Amalia Revelo Raventos	Revelo
Maria Romo	3v,1c,ef6,ef6~		Maria Paula Romo;Maria Paula Romo Rodriguez	Romo
Maria Sambo	11,25,ef6,ef6~		Maria Do Rosario Braganca Sambo
Maria Sanha	9,1g,ef6,ef6~		Maria Inacia Co Sanha
Maria Sileira	b,4q,ef6,ef6~		Maria do Carmo Trovoada Sileira
Maria Silveira	0,4q,e167,e24l		Maria do Carmo Silveira
Maria Suarez	l,3c,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria Teixeira	d,25,ef6,ef6~;1f,25,ef6,ef6~	111954412	Maria Candida Teixeira
Maria da Costa	9,3w,ef6,ef6~		Maria do Ceu Sarmento Pina da Costa
Maria de Bogran	4,33,e61r,e9~		Maria Antonieta Guillen de Bogran
Maria dos Santos	9,4q,ef6,ef6~		Maria de Jesus Trovoada dos Santos
Mariam Nour	63,22,ef6,ef6~		Mariam Mahamat Nour
Mariam al-Muhairi	50,13,ef6,ef6~		Mariam Harb al-Muhairi	Mariam
Mariam al-Rumi	1o,13,ef6,ef6~		Mariam bint Muhammad Khalfan al-Rumi
Mariama Camara	c,1d,ef6,ef6~
Mariama Sarr	1n,v,ef6,ef6~
Mariama Sylla	b8,1d,ef6,ef6~
Marian Aweis Jama	ap,29,ef6,ef6~		Marian Aweis	Aweis
Marian Calfa	0,6c,dlca,do~
Marian Lupu	1,23,e6cu,e83n	312340
Mariana Prada Noya	1j,30,ef6,ef6~		Mariana Prada	Prada
Mariannette Miller-Meeks	2,0,eh13	58495662		Miller-Meeks
Mariatou Kone	1i,2b,ef6,ef6~
Marie Clement	9,1z,ef6,ef6~		Marie Greta Roy Clement
Marie Eddy	4,1p,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie Gelin	1o,1z,ef6,ef6~		Marie Elise Brisson Gelin
Marie Gluesenkamp Perez	2,0,ej13	113686944		Gluesenkamp Perez
Marie Mushobueka	3x,h,ef6,ef6~		Marie Ange Mushobueka
Marie Mwange	2z,h,ef6,ef6~		Marie Louise Mwange
Marie Ondoa	1i,10,ef6,ef6~		Marie Theresa Abena Ondoa
Marie Stephenson	m,1z,ef6,ef6~		Marie Christine Stephenson
Marie Volahaingo	1w,2d,ef6,ef6~		Marie Therese Volahaingo
Marie-Christine Marghem	l,3m,ef6,ef6~
Marie-Claude Bibeau	9o,e,ef6,ef6~
Marie-Louise Potter	1m,52,ef6,ef6~
Marie-Louise Preca	1,4f,ea44,ed~;1,4f,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	3a,58,e06a,e2~
Marie-Odile Attanasso	11,48,ef6,ef6~
Marie-Pierre Gramaglia	13,59,ef6,ef6~	43400705
Marie-Solange Kayisire	4p,1u,ef6,ef6~
Mariem Bilal	1o,2s,ef6,ef6~		Mariem Mint Bilal
Marija Buric	3,2f,ef6,ef6~;5,2f,ef6,ef6~	30111243	Marija Pejcinovic Buric
Mariliza Xenogiannakopoulou	c6,2n,ef6,ef6~
Marilyn Strickland	2,0,eh13	1898180
Marina Arismendi	2d,46,ef6,ef6~	3038214
Marina Barampama	17,1e,e298,e2~	3293137
Marina Pendes	8,c,ef6,ef6~	22671805
Marinko Cavara	1,c,ef6,ef6~
Mario Benitez	1,39,ee8f,ei~		Mario Abdo Benitez
Mario Bergara	b,46,ef6,ef6~
Mario Carrascalao	26,3w,e535,e5~		Mario Viegas Carrascalao
Mario Centeno	7,3y,ef6,ef6~
Mario Diaz-Balart	2,0,dz17	767270		Diaz-Balart
Mario Etchelecu	1a,2t,ef6,ef6~	51763809
Mario Kunasek	8,3u,ef6,ef6~
Mario Machungo	0,3r,di7h,dqc		Mario da Graca Machungo
Mario Marcell Cullell	b,3b,ef6,ef6~		Mario Marcell	Marcell
Mario Mendez Cobar	c,2q,ef6,ef6~		Mario Mendez	Mendez
Mario Michel	3,4o,dt5o,e1~
Mario Pires	0,1g,dybh,dz9s
Mario Varela	2d,39,ef6,ef6~
Mario Vella	b,4f,ef6,ef6~	6765006
Marion Henry	z3,51,ef6,ef6~
Maris Gailis	0,34,dq9,drcl
Maris Kucinskis	0,34,ec2b,ed~	6112509
Marise Payne	5,7,ef6,ef6~	16191011
Marisol Espinoza Cruz	q,m,e77s,eb~		Marisol Espinoza	Espinoza
Marita Petersen	0,5u,dp1i,dq9f
Maritxell Batet Lamana	122,3h,ef6,ef6~		Maritxell Batet	Batet
Maritza Rosabal	d,5d,ef6,ef6~
Mariusz Blaszczak	8,k,ef6,ef6~
Mariusz Kaminski	va,k,ef6,ef6~
Mariya Didi	8,3q,ef6,ef6~		Mariya Ahmed Didi
Marjia Vucinovic	1e,42,ef6,ef6~
Marjon Kamara	5,4b,ef6,ef6~	29294975
Mark Alford	2,0,ej13	115137637
Mark Amodei	2,0,e79d	23944
Mark Brantley	5,4u,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	6,3a,e3ac,e3cc;6,6y,e7at,ec4p
Mark DeSaulnier	2,0,eb16	6767311
Mark Harris	2,0,el13	55622212
Mark Kelly	e,0,egc2	357510
Mark Messmer	2,0,el13	6768869
Mark Pettingill	p,3a,ef6,ef6~;3l,3a,ef6,ef6~
Mark Phillips	q,36,eh,ej~;0,36,eh,ej~
Mark Pocan	2,0,e913	1900355
Mark Takano	2,0,e913	399593
Mark Vaile	3,7,e176,e2~	6770126
Mark Villar	yp,2u,ef6,ef6~	17371175
Mark Warner	e,0,e516	453893
Marko Bela	3,17,e5cn,e7~	897108
Marlene Forte	p,4o,ef6,ef6~		Marlene Malahoo Forte
Marlene McDonald	5w,45,ef6,ef6~
Marlene Schiappa	4w,3,ef6,ef6~	20807844
Marleny Contreras Hernandez	13,p,ef6,ef6~		Marleny Contreras	Contreras
Marlin Stutzman	2,0,e6bg,ed13;2,0,el13	1902106
Marlo Brito Pacifico	mq,1c,ef6,ef6~		Marlo Brito	Brito
Marou Amadou	a,y,ef6,ef6~
Marouane Abassi	b,24,ef6,ef6~
Marouf al-Bakhit	0,1n,e1bo,e3bm	299743
Marsha Blackburn	2,0,dz17,ef13;e,0,ef13	458971
Mart Siimann	0,41,dt3c,dv~
Marta Novakova	s,1y,ef6,ef6~	40604951
Marta Ramirez	4,3c,ee87,eh~		Marta Lucia Ramirez;Marta Lucia Ramirez Blanco
Marta Temido	9,3y,ef6,ef6~	57339530
Martha Ruiz	8,4c,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Andjaba	4j,3s,ef6,ef6~
Martin Bourke	6,5p,dp2,ds9
Martin Heinrich	2,0,e516,e913;e,0,e913	565374
Martin Kabwelulu Labilo	1v,h,ef6,ef6~	3295482	Martin Kabwelulu	Kabwelulu
Martin Lomuro	4p,2v,ef6,ef6~		Martin Elia Lomuro
Martin Nduwimana	q,1e,e18t,e3~	2164703
Martin Niviyabandi	3x,1e,ef6,ef6~
Martin Torrijos Espino	1,2t,e091,e571	276283	Martin Torrijos	Torrijos
Martin Ziguele	0,1m,dx41,dz3	1648403
Martina Dalic	6s,2f,ef6,ef6~
Martina Lubyova	d,2x,ef6,ef6~	40247117
Martine Bukasa	2t,h,ef6,ef6~		Martine Ntumba Bukasa
Martinho Cabi	0,1g,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	6,5t,eeat,ei~
Maruf Amin	4,15,efak,ej~
Marvin Dames	3n,3j,ef6,ef6~	108030430
Marvin Rodriguez Cordero	1,19,du,eh~;17,19,du,eh~		Marvin Rodriguez;Miguel Rodriguez	Rodriguez
Marwan Damaj	k,1i,ef6,ef6~		Marwan Ahmad Damaj
Mary Gay Scanlon	2,0,eebd	54611716	Mary Scanlon
Mary Issac	9,4o,ef6,ef6~	107664065
Mary Kawar	1j,1n,ef6,ef6~
Mary Kitutu	t8,6,ef6,ef6~		Mary Goretti Kitutu
Mary Miller	2,0,eh13	101204553
Mary Munive	17,19,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Ng	65,e,ef6,ef6~
Mary Niane	11,v,ef6,ef6~		Mary Teuw Niane
Mary Okurut	x,6,ef6,ef6~		Mary Karooro Okurut
Mary Simon	g,e,eh76
Maryam Monsef	11o,e,ef6,ef6~	21162694
Maryan Qaasim Ahmed	z0,29,ef6,ef6~		Maryan Qaasim	Qaasim
Masagos Zulkifli	h,43,ef6,ef6~;x,43,ef6,ef6~	17722375		Masagos
Masahiko Shibayama	d,b,ef6,ef6~;x,b,ef6,ef6~	6782350
Masatoshi Ishida	x,b,ef6,ef6~;v4,b,ef6,ef6~	6782738
Massoudou Hassoumi	7,y,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,4e,ds3,dscr			Massoundi
Masud Soltanifar	1k,o,ef6,ef6~
Masumeh Ebtekar	12x,o,ef6,ef6~
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
Matia Kasaija	7,6,ef6,ef6~
Matilda Ernkrans	11,2i,ef6,ef6~	3373058
Matjaz Kmecl	4,35,dm4b,do~
Matlubkhon Davlatov	j,3z,e815,e8~
Mato Jozic	a,c,ef6,ef6~
Matrika Yadav	s,4g,ef6,ef6~
Matt Canavan	b2,7,ef6,ef6~
Matt Van Epps	2,0,elc4	136749822		Van Epps
Matthew Cheung Kin-chung	f2,2,ef6,ef6~		Matthew Cheung	Cheung
Matti Vanhanen	0,31,dz6o,e66m	182043
Mattlan Zackhras	s3,5c,ef6,ef6~
Mauno Koivisto	1,31,de1r,dq31
Maurice Bandama	k,2b,ef6,ef6~		Maurice Kouakou Bandama
Maurice Bonane	1a,26,ef6,ef6~		Maurice Dieudonne Bonane
Maurice Loustau-Lalanne	m,52,ef6,ef6~	56380785
Mauricio Herrera Ulloa	1t,19,ef6,ef6~		Mauricio Herrera	Herrera
Mauricio Ramirez Landaverde	a,40,ef6,ef6~			Ramirez Landaverde
Mauro Pedrazzini	1o,5v,ef6,ef6~
Max Miller	2,0,ej13	106522145
Maxie Cuffee	1t,45,ef6,ef6~
Maxime Carlot	0,2k,dncg,ds9u		Maxime Carlot Korman
Maxime Ndiaye	63,v,ef6,ef6~		Maxime Jean Simon Ndiaye
Maxime Verhagen	3,38,e6ae,e7~	554116
Maxine Dexter	2,0,el13	96777172
Maxine Waters	2,0,dn13	461727
Maxwell Frost	2,0,ej13	113587724
May Chidiac	sj,s,ef6,ef6~
Mayerlin Arias	12l,p,ef6,ef6~
Mayik Deng	rp,2v,ef6,ef6~		Mayik Ayii Deng
Mazie Hirono	2,0,e314,e913;e,0,e913	16476
Mba Fomundam	18,10,ef6,ef6~		Mba Acha Fomundam
Mbagnick Ndiaye	85,v,ef6,ef6~
Mbarka Bouaida	18,1t,ef6,ef6~
McKeeva Bush	6h,5t,dxc,e0~;r,5t,e5b6,e8cj	794036
Megan Woods	l,g,ef6,ef6~;kx,g,ef6,ef6~;la,g,ef6,ef6~;5z,g,ef6,ef6~	6808764
Mehdi Gharbia	rz,24,ef6,ef6~		Mehdi Ben Gharbia
Mehdi Jomaa	0,24,ea1t,eb26	15304780
Mehmed Zenka	lx,42,ef6,ef6~
Mehmet Ersoy	k,z,ef6,ef6~
Mehmet Kasapoglu	y,z,ef6,ef6~
Mehmet Turhan	n,z,ef6,ef6~	21526592	Mehmet Cahit Turhan
Mehriban Aliyeva	q,3v,ed2l,ej~
Meisi Bolanos Weiss	7,1s,ef6,ef6~		Meisi Bolanos	Bolanos
Mekere Morauta	0,l,dv8,dy8
Melanie Stansbury	2,0,eh6e	96184996
Melford Nicholas	14,53,ef6,ef6~
Melika Mahmutbegovic	4,c,eb29,ei~
Melissa Price	h,7,ef6,ef6~	16195275
Memunatu Pratt	m,3g,ef6,ef6~
Men Sam An	ry,1j,ef6,ef6~;wy,1j,ef6,ef6~
Menardo Guevarra	40,2u,ef6,ef6~
Mendsaihan Enhsaihan	0,1q,ds7i,duc9;3,1q,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedes Araoz	0,m,ec,ed~;17,m,ec,ed~	9031673	Mercedes Rosalba Araoz;Mercedes Rosalba Araoz Fernandez	Araoz
Mercedez Araoz	4,m,ef6,ef6~
Mercelino Ntutumu	j,1f,e06f,e3~		Mercelino Oyono Ntutumu
Merdan Annadurdyyew	b,3i,ef6,ef6~
Mereseini Vuniwaqa	1i,2a,ef6,ef6~	18166062
Merete Riisager	d,49,ef6,ef6~	11989087
Merrah Kipefa	i,l,ef6,ef6~
Mervyn Jones	6,5p,dw1r,dycg	6820915
Mette Bock	k,49,ef6,ef6~	11989208
Mevludin Nuhodzic	f,42,ef6,ef6~	99429812
Mher Grigoryan	3,2m,ef6,ef6~;3,2m,eh83,ej~
Miao Wei	s,2,ef6,ef6~	8292013		Miao
Michael Baumgartner	2,0,el13	6828508
Michael Bennet	e,0,e51m	554792
Michael Benstrong	1d,52,ef6,ef6~
Michael Birt	2n,5r,e579,ec~
Michael Bradley	6,5p,dj,dp2
Michael Browne	d,53,ef6,ef6~
Michael Cloud	2,0,ee7a	55313952
Michael Creed	c,3d,ef6,ef6~	6829535
Michael Cruz	12,62,e311,e5~
Michael Cullen	3,g,dy7,e3~	2622925
Michael Dunkley	r,3a,ea5k,ed7j;b0,3a,ef6,ef6~	17626860
Michael Fahy	1h,3a,ef6,ef6~
Michael Falzon	3h,4f,ef6,ef6~
Michael Farrugia	1h,4f,ef6,ef6~	37861149
Michael Finnegan	1a,3n,ef6,ef6~
Michael Gore	6,5t,do5,dr9f
Michael Guest	2,0,ef13	60428645
Michael Hardie Boys	g,g,ds3l,dx44	1047359		Hardie Boys
Michael Katambo	c,1x,ef6,ef6~
Michael Keenan	8z,7,ef6,ef6~;lz,7,ef6,ef6~
Michael Lawler	2,0,ej13	105179052
Michael Lueth	14,2v,ef6,ef6~		Michael Makuei Lueth
Michael Masutha	a,q,ef6,ef6~
Michael McCaul	2,0,e114	539509
Michael McCormack	3,7,ef6,ef6~;1b,7,ef6,ef6~;33,7,ef6,ef6~;n,7,ef6,ef6~	6832641
Michael Misick	10,5p,e0,e4~;r,5p,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	f,2v,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	3,l,dtcg,du~
Michael Ogio	3,l,dx,ec~;6,l,dx,ec~;g,l,dx,ec~
Michael Peyrefitte	p,3n,ef6,ef6~
Michael Pintard	y,3j,ef6,ef6~	108030420
Michael Powell	3,4u,do,do~		Michael Oliver Powell
Michael Ring	6n,3d,ef6,ef6~	3777472
Michael Rulli	2,0,ek6b	63170062
Michael Sata	1,1x,e79n,eb1p	299173	Michael Chilufya Sata
Michael Somare	0,l,dy8,e6ce
Michael Soto Rojas	4k,19,ef6,ef6~		Michael Soto	Soto
Michael Torode	10,5j,e335,e451
Michael Turner	2,0,dz17	505722
Michael Wamalwa	4,3e,dy,dy~	593552	Michael Kijana Wamalwa
Michael Wilkins	12,5j,dm,dq~
Michael Wong Wai-lun	hs,2,ef6,ef6~		Michael Wong	Wong
Michaelia Cash	10s,7,ef6,ef6~;4m,7,ef6,ef6~
Michaelle Jean	g,4t,eb15,eb~
Michaelle Jean	g,e,e19r,e6a1	128933
Michalis Kalogirou	a,2n,ef6,ef6~
Michel Angouin	2x,10,ef6,ef6~		Michel Ange Angouin
Michel Awn	1,s,ecav,ei~
Michel Cadot	v,6l,dw6l,dz~
Michel Diefenbacher	v,6e,dr3,dt~
Michel Djotodia	1,1m,e93o,ea1k	8202995
Michel Gbezera-Bria	0,1m,dt1,dv1
Michel Ikoli	sq,h,ef6,ef6~		Michel Bongongo Ikoli
Michel Jeanjean	2q,56,e66a,ea~
Michel Kafando	1,26,eab1,eb~
Michel Leveque	u,59,dt23,dw~	3310255
Michel Martelly	1,1z,e75e,ec2e
Michel Mathieu	1l,58,e17f,e2~
Michel Morin	v,6l,dq,dr~
Michel Roger	u,59,e63t,eb~	57849
Michel Suleiman	1,s,e45p,e9~		Michel Sulayman
Michel al-Murr	3,s,ds,ds~
Michele Pierre-Louis	0,1z,e495,e5b7
Micheline Calmy-Rey	1,2y,e2,e3~;4,2y,e2,e3~	122377
Michelle Fischbach	2,0,eh13	6837025
Michelle Hooyboer-Winklaar	k,5l,ef6,ef6~
Michiel Godfried Eman	0,5l,ef6,ef6~
Miegombyn Enkhbold	3,1q,e2,e7~;0,1q,e2,e7~;26,1q,e2,e7~	558683
Miguel Biteo Borico	0,1f,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua Ondo	s,1f,ef6,ef6~		Miguel Ekua	Ekua
Miguel Mayo	9,2t,ef6,ef6~	110628468
Miguel Oyono Ndong	j,1f,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	3,1f,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6g,dq2p,dy63
Miguel Rodrigeuz	1,19,du58,du~		Miguel Angel Rodrigeuz
Miguel Torruco Marques	bm,37,ef6,ef6~		Miguel Torruco	Torruco
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
Mikhail Kotyukov	1f,5,ef6,ef6~		Mikhail Mikhaylovich Kotyukov
Mikhail Myasnikovich	j,t,do,ea~;0,t,do,ea~	45076
Mikheil Batiashvili	d,32,ef6,ef6~	65285983
Miklos Kasler	lw,4a,ef6,ef6~	23925538
Mila Carovska	i,28,ef6,ef6~
Mila Ramljak	3,2f,do,do~
Milagros Ortiz-Bosch	4,2w,dw8g,dz~
Milan Dunovic	4,c,ef6,ef6~
Milan Krkobabic	1e,1v,ef6,ef6~	15708342
Milan Kujundzic	9,2f,ef6,ef6~	6850596
Milan Mandilovic	i,c,ef6,ef6~
Milan Panic	0,1v,do7e,doc
Milda Vainiute	a,3o,ef6,ef6~
Mile Akmadzic	0,c,doa,dpa
Milena Harito	3z,47,ef6,ef6~
Milenko Savanovic	i,c,ef6,ef6~
Milojka Kolar Celarc	9,35,ef6,ef6~	12796707		Kolar Celarc
Milton Claros Hinojosa	13,30,ef6,ef6~		Milton Claros	Claros
Milton Luna Tamayo	d,1c,ef6,ef6~		Milton Luna	Luna
Milton Weeks	b,4b,ef6,ef6~
Milutin Simovic	c,42,ef6,ef6~;3,42,ef6,ef6~
Milva Ekonomi	o,47,ef6,ef6~	25570422
Min Thu	rr,2c,ef6,ef6~
Mindaugas Sinkevicius	o,3o,ef6,ef6~
Mindaugas Stankevicius	r,3o,ds2f,ds~
Minette Likeng	38,10,ef6,ef6~		Minette Libom Li Likeng
Miodrag Simovic	3,c,dp,dp~
Mir Jamali	0,12,dybn,e08s		Mir Zafarullah Khan Jamali
Mircea Snegur	1,23,dm93,ds~
Mirek Topolanek	0,1y,e294,e549	155880
Mirela Kumbaro	k,47,ef6,ef6~	15724978
Mireya Moscoso	1,2t,dv91,e091	231946	Mireya Elisa Moscoso;Mireya Elisa Moscoso Rodriguez	Moscoso
Miri Regev	k,a,ef6,ef6~
Miriam Blanchard	1j,4l,ef6,ef6~
Miriam Raudez	d,4c,ef6,ef6~
Mirko Cvetkovic	0,1v,e477,e87n	204723
Mirko Sarovic	2o,c,dwbb,dy~	2444338
Mirna Louisa-Godett	0,6g,dz8b,dz~
Miroljub Labus	3,7a,dx1p,dx~;3,1v,dx1p,dz~
Miroslav Lajcak	5,2x,ef6,ef6~	467905
Miroslav Toman	c,1y,ef6,ef6~	13580235
Mirtha Vasquez	0,m,eha6,eica		Mirtha Esther Vasquez;Mirtha Esther Vasquez Chuquilin	Vasquez
Misa Telefoni	3,4p,dx,e6~			Misa
Mitchell Fifield	44,7,ef6,ef6~;1x,7,ef6,ef6~		Mitchell Peter Fifield
Mitcy Larue	1h,52,ef6,ef6~
Mitsuhiro Miyakoshi	x,b,ef6,ef6~;ru,b,ef6,ef6~;st,b,ef6,ef6~;u3,b,ef6,ef6~;ue,b,ef6,ef6~
Miyegombo Enkhbold	3o,1q,ef6,ef6~
Mkhitar Hayrapetyan	8w,2m,ef6,ef6~
Mladen Ivanic	2o,c,eabh,ed~;x8,c,ef6,ef6~	944643
Mladen Sarcevic	d,1v,ef6,ef6~	27480291
Moana Carcasses Kalosil	0,2k,e93n,ea5e	3317554	Moana Carcasses	Carcasses
Moctar Diay	0,2s,ek82		Moctar Ould Diay
Moctar Kassoum	sf,y,ef6,ef6~			Moctar
Modeste Kerekou	4m,48,ef6,ef6~
Modeste Lukwebo	u8,h,ef6,ef6~	19543886	Modeste Bahati Lukwebo
Modibo Keita	0,1o,eb18,ed48
Modibo Sidibe	0,1o,dw9,e6~		Mande Sidibe
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
Mohamed Aissa	3b,1r,ef6,ef6~	18213891
Mohamed Alie	60,3g,ef6,ef6~
Mohamed Arfaoui	4u,24,ef6,ef6~	23017371
Mohamed Asim	5,3q,ef6,ef6~
Mohamed Aslam	aj,3q,ef6,ef6~
Mohamed Awaleh	c,54,ef6,ef6~		Mohamed Ahmed Awaleh
Mohamed Aziz	1,2s,e585,ed~;1,2s,ef6,ef6~		Mohamed Ould Abdel Aziz
Mohamed Azmin Ali	o,2r,ef6,ef6~		Mohamed Azmin	Azmin
Mohamed Badaoui	123,4e,ef6,ef6~		Mohamed Chatur Badaoui
Mohamed Bangura	13g,3g,ef6,ef6~
Mohamed Beavogui	0,1d,eha6,ei8k
Mohamed Bechir	0,2s,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,2s,eg86,ek82		Mohamed Ould Bilal
Mohamed Boucha	18,y,ef6,ef6~
Mohamed Boulif	18,1t,ef6,ef6~		Mohamed Najib Boulif
Mohamed Boussaid	24,1t,ef6,ef6~
Mohamed Daoudou	f,4e,ef6,ef6~
Mohamed Deen	4,3q,e82m,e8~	6893391	Mohamed Waheed Deen
Mohamed Diane	7g,1d,ef6,ef6~
Mohamed Dileita	0,54,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	a,4e,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed El Ouafa	18,1t,ef6,ef6~			El Ouafa
Mohamed Erlaf	67,1o,ef6,ef6~		Mohamed Ag Erlaf
Mohamed Fofana	0,1d,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	8,2s,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,2s,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Haleem	38,1b,ef6,ef6~		Mohamed Hashim Abdul Haleem
Mohamed Hassad	f,1t,ef6,ef6~
Mohamed Hattab	y,1r,ef6,ef6~
Mohamed Jalloh	4,3g,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jamaal	4,3q,e9bh,ea~;1t,3q,ef6,ef6~	6891274	Mohamed Jameel;Mohamed Jameel Ahmed;Mohamed Maleeh Jamaal
Mohamed Karim-Lamrani	0,1t,doa,dq5t
Mohamed Kembou	18,2s,ef6,ef6~		Mohamed Ould Kembou
Mohamed Loukal	b,1r,ef6,ef6~
Mohamed Maait	7,x,ef6,ef6~
Mohamed Madi	0,4e,dq16,dqad		Mohamed Abdou Madi
Mohamed Mebarki	bt,1r,ef6,ef6~
Mohamed Moubdii	18,1t,ef6,ef6~
Mohamed Omar	1r,y,ef6,ef6~		Mohamed Ben Omar
Mohamed Roble	0,29,eg9r,ei6p		Mohamed Hussein Roble
Mohamed Saafan	5s,x,ef6,ef6~
Mohamed Salim	a,1w,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Samro	62,y,ef6,ef6~		Mohamed Sanoussi Samro
Mohamed Sbihi	k,1t,ef6,ef6~		Mohamed Amine Sbihi
Mohamed Shaker	4t,x,ef6,ef6~
Mohamed Sidi	fy,2s,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Sidibe	1a,1o,ef6,ef6~		Mohamed Moustapha Sidibe
Mohamed Souef	5,4e,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Swaray	14,3g,ef6,ef6~
Mohamed Taki Abdulkarim	1,4e,ds3g,dub6		Mohamed Taki	Taki
Mohamed Trabelsi	1o,24,ef6,ef6~	28105062
Mohamed Vetah	2i,2s,ef6,ef6~		Mohamed Abdel Vetah
Mohamed Waheed Hassan Maniku	1,3q,e5,e8~;4,3q,e5,e8~		Mohamed Waheed	Waheed
Mohamed Yusef	s,18,ef6,ef6~		Mohamed Mazen Ali Yusef
Mohamed el-Assar	qt,x,ef6,ef6~
Mohammad Abu Rumman	k,1n,ef6,ef6~			Abu Rumman
Mohammad Aref-Yazdi	q,o,dx8,e1~		Mohammad Reza Aref-Yazdi
Mohammad Bathaei	d,o,ef6,ef6~
Mohammad Bawari	14,14,ef6,ef6~		Mohammad Rasul Bawari
Mohammad Eslami	7q,o,ef6,ef6~	58902699
Mohammad Fahim Khan	q,14,e5bj,e9~		Mohammad Fahim	Fahim
Mohammad Hamidi	p,14,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	o,14,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Mohaqqeq	zh,14,ef6,ef6~
Mohammad Nabi Mohammadi	q,14,dp,ds~;4,14,dp,ds~		Mohammad Nabi	Nabi
Mohammad Nahavandian	12r,o,ef6,ef6~	5962247
Mohammad Nasim	9,1k,ef6,ef6~
Mohammad Nobakht	ln,o,ef6,ef6~;12u,o,ef6,ef6~;12w,o,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	q,o,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shah Fazli	q,14,dp,dq~		Mohammad Shah	Shah
Mohammad Shahidi	4,o,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	i,o,ef6,ef6~;12s,o,ef6,ef6~
Mohammad Shinwari	d,14,ef6,ef6~		Mohammad Ibrahim Shinwari
Mohammad Stanekzai	hz,14,ef6,ef6~		Mohammad Masoom Stanekzai
Mohammad Tahmasi	1g,14,ef6,ef6~		Mohammad Hamid Tahmasi
Mohammad Tarar	1,12,dtcv,dx~	34935	Mohammad Rafiq Tarar
Mohammad al-Fares	d,2g,ef6,ef6~		Mohammad Abdulatif al-Fares
Mohammadin Ketapi	m,2r,ef6,ef6~			Mohammadin
Mohammadmian Soomro	y4,12,ef6,ef6~
Mohammed Al al-Shaykh	u,2e,ef6,ef6~		Muhammad Al al-Shaykh;Muhammad bin Abd al-Malik Al al-Shaykh	Al al-Shaykh
Mohammed Al-Khalifa	3,4r,e19,eh~			Mohammed
Mohammed Al-Maktoum	4,13,e215,ei~			Mohammed
Mohammed Al-Nuhayan	1,13,ei5e,ei~			Mohammed
Mohammed Ba Sindwah	0,1i,e7br,ea~		Muhammad Ba Sindwah;Muhammad Salim Ba Sindwah	Ba Sindwah
Mohammed Bantan	lf,2e,ef6,ef6~		Muhammad Bantan;Muhammad Salih Bantan
Mohammed Bello	jy,2h,ef6,ef6~		Mohammed Musa Bello
Mohammed Bilal	4,2z,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Daoud	k,s,ef6,ef6~		Muhammad Daoud
Mohammed Dionne	0,v,ea74,ed~;0,v,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Fnaysh	y,s,ef6,ef6~		Muhammad Fnaysh
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
Mohammed Shukayr	56,s,ef6,ef6~		Muhammad Shukayr
Mohammed Siala	5,5b,ef6,ef6~		Muhammad Siala;Muhammad al-Tahir Hammuda Siala
Mohammed Swati	51,12,ef6,ef6~	16187331	Muhammad Swati;Muhammad Azam Khan Swati
Mohammed Vawda	2m,12,ef6,ef6~		Muhammad Vawda;Muhammad Faisal Vawda
Mohammed Zaki	8,x,ef6,ef6~		Muhammad Zaki
Mohammed al-Ahmed	k,18,ef6,ef6~		Muhammad al-Ahmed
Mohammed al-Amari	55,5b,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bashir	0,18,ekc8		Muhammad al-Bashir
Mohammed al-Bawardi	a7,13,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Gargawi	4p,13,ef6,ef6~		Muhammad al-Gargawi;Muhammad Abdallah al-Gargawi
Mohammed al-Hakim	5,1h,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Hamadi	d,4m,ef6,ef6~		Muhammad al-Hamadi;Muhammad Abd al-Wahid Ali al-Hamadi
Mohammed al-Hashil	b,2g,ef6,ef6~		Muhammad al-Hashil
Mohammed al-Jabri	6d,2g,ef6,ef6~;v3,2g,ef6,ef6~		Muhammad al-Jabri
Mohammed al-Jadan	7,2e,ef6,ef6~		Muhammad al-Jadan
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
Mohammed al-Tuwayjri	o,2e,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Utri	0,18,dz9a,e74e		Muhammad al-Utri;Muhammad Naji al-Utri
Mohammed al-Zubaydi	3,1h,do,dw~;0,1h,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	3,4m,du1k,e2~			Mohammed
Mohammed bin Sultan al-Busaidi	u,4h,ef6,ef6~			Mohammed bin Sultan
Mohammed bin Zayid al-Nuhayyan	1,13,ei5e			Mohammed bin Zayid
Mohand Laensar	1j,1t,ef6,ef6~
Mohd Redzuan Md Yusof	je,2r,ef6,ef6~	55760030	Mohd Redzuan	Redzuan
Mohsen Haji-Mirzaie	8c,o,ef6,ef6~
Moises Halleslevens	4,4c,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,1r,dq4b,drcv
Mokhele Moletsane	a,4i,ef6,ef6~
Mokhtar Diay	o,2s,ef6,ef6~		Mokhtar Ould Diay
Mokhtar Hasbellaoui	9,1r,ef6,ef6~
Molwyn Joseph	9,53,ef6,ef6~
Momir Bulatovic	0,1v,dmcn,dw~
Mompati Merafhe	4,4d,e441,e7~
Mona Sahlin	3,2i,dqa6,dr~
Monica Azuba	2g,6,ef6,ef6~		Monica Ntege Azuba
Monica Babuc	d,23,ef6,ef6~	15071201
Monica De La Cruz	2,0,ej13	115496109		De La Cruz
Monica Juma	df,3e,ef6,ef6~	47531099
Monica Maeland	1z,4j,ef6,ef6~	6515796
Monica Mutsvangwa	14,3t,ef6,ef6~
Monique Ohsan-Bellepeau	4,1p,e6bc,eb~
Monise Laafai	1x,3l,ef6,ef6~	6900427
Monja Zafitsimivalo	0,2d,e53i,e5ci		Monja Roindefo Zafitsimivalo
Montgomery Daniel	1a,55,ef6,ef6~
Moody Awori	4,3e,dz9p,e3~	4358037
Moon Seong-hyeok	wi,d,ef6,ef6~	63378324		Moon
Morgan Griffith	2,0,e715	1684857
Morgan Johansson	a,2i,ef6,ef6~;3,2i,ef9a,eh~	5887217
Morgan Luttrell	2,0,ej13	115137460
Morgan McGarvey	2,0,ej13	16732298
Morie Manyeh	1v,3g,ef6,ef6~
Moritz Leuenberger	1,2y,dw,e2~;4,2y,dw,e2~	115520
Morten Ruud	6,6i,dub,dz~
Mory Sangare	1w,1d,ef6,ef6~
Moses Ali	j,6,ec,ej~;3c,6,ec,ej~
Moses Garu	4g,21,ef6,ef6~
Moses Kizige	nb,6,ef6,ef6~
Moses Machar	17,1w,dx2c,e0~	23541055
Moses Nagamootoo	0,36,eb5k,ec~;0,36,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	g,21,dq6a,dv
Moses Vilakati	m,4w,ef6,ef6~
Moshe Kahlon	7,a,ef6,ef6~	265006
Moshe Katzav	1,a,dw7v,e2~
Moshiur Ranga	2t,1k,ef6,ef6~		Moshiur Rahman Ranga
Moshoeshoe II	15,4i,dr2,dr~			Moshoeshoe
Motiur Rahman	3b,1k,ef6,ef6~
Motloho Maliehe	m,4i,ef6,ef6~
Mouctar Diallo	y,1d,ef6,ef6~
Moukadas Noure	1w,1m,ef6,ef6~	112079593
Moulay Elalamy	s,1t,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Boubacar	m9,1o,ef6,ef6~		Moulaye Ahmed Boubacar
Moulaye Laghdaf	0,2s,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Barreh	74,54,ef6,ef6~		Moumin Hassan Barreh
Moumin Cheikh	a,54,ef6,ef6~		Moumin Ahmed Cheikh
Moumina Hassan	1i,54,ef6,ef6~		Moumina Houmed Hassan
Mounouna Foutsou	y,10,ef6,ef6~
Mourad Zemali	i,1r,ef6,ef6~
Moussa Ahmed	6y,54,ef6,ef6~		Moussa Mohamed Ahmed
Moussa Hassan	1b,54,ef6,ef6~		Moussa Ahmed Hassan
Moussa Mara	0,1o,ea49,eb18
Moustadroine Abdou	l,4e,ef6,ef6~
Moustapha Diatta	18,v,ef6,ef6~		Moustapha Lo Diatta
Moustapha Diop	s,v,ef6,ef6~
Moustapha Mahamoud	1w,54,ef6,ef6~		Moustapha Mohamed Mahamoud
Moustapha Mijiyawa	9,2o,ef6,ef6~
Moustapha Mohamadou	8v,10,ef6,ef6~
Moustapha Naite	13,1d,ef6,ef6~
Mthuli Ncube	7,3t,ef6,ef6~
Muamar al-Iryani	14,1i,ef6,ef6~		Muamar Mutahir al-Iryani
Mubarak Abu Yamin	ab,1n,ef6,ef6~			Abu Yamin
Mubarak al-Mahdi	4d,1w,ef6,ef6~	6930870	Mubarak al-Fadil al-Mahdi
Mubarak al-Mansuri	b,13,ef6,ef6~		Mubarak Rashid al-Mansuri
Muferiat Kamil	wr,2p,ef6,ef6~			Muferiat
Mugur Isarescu	0,17,ducm,dwct	255022
Muhadjir Effendy	43,15,ef6,ef6~	26236935
Muhammd Abu Saq	u,2e,ef6,ef6~		Muhammd bin Faysal bin Jabir Abu Saq	Abu Saq
Muhammethan Cakyyew	35,3i,ef6,ef6~
Muhammetseyit Sylapow	i,3i,ef6,ef6~
Muhannad Shehadah	tw,1n,ef6,ef6~
Mujahid Yusof	a5,2r,ef6,ef6~			Mujahid
Mujib Karimi	zc,14,ef6,ef6~		Mujib Rahman Karimi
Mujibul Chunnu	i,1k,ef6,ef6~		Mujibul Haque Chunnu
Mujibul Huq	53,1k,ef6,ef6~
Mukhamed Abalakov	3,3i,ds,dv~
Mukhammedkalyy Abylgaziev	0,16,ef6,ef6~
Mukhtar Babayev	93,3v,ef6,ef6~
Mukhtar Gomaa	b1,x,ef6,ef6~
Mukhtar Naqvi	vh,4,ef6,ef6~		Mukhtar Abbas Naqvi
Mulatu Teshome Wirtu	1,2p,e9a7,eeap			Mulatu
Mun Myong Hak	fp,9,ef6,ef6~			Mun
Mun Ung Jo	kk,9,ef6,ef6~			Mun
Munipoese Muliakaaka	20,56,ei3k
Muqrin bin Abd	3c,2e,e92,ea~			Muqrin
Murad Saeed	1x,12,ef6,ef6~	16231467
Murad al-Halimi	n,1i,ef6,ef6~
Murat Cetinkaya	b,z,ef6,ef6~	23817662
Murat Kurum	h,z,ef6,ef6~
Muriel Penicaud	i,3,ef6,ef6~
Musa Drammeh	25,4s,ef6,ef6~
Musa Echweru	t1,6,ef6,ef6~
Musa Maaytah	ao,1n,ef6,ef6~
Musa al-Koni	3,5b,ef6,ef6~
Musaid al-Ayban	u,2e,ef6,ef6~		Musaid bin Muhammad al-Ayban
Mustafa Ramid	a,1t,ef6,ef6~
Mustafa Talas	3,18,dg3b,dz~
Mustafa Varank	s,z,ef6,ef6~
Mustafizur Fizar	43,1k,ef6,ef6~		Mustafizur Rahman Fizar
Mustapha Abdul-Hamid	14,27,ef6,ef6~	28924956
Mustapha Guitouni	l,1r,ef6,ef6~
Mutale Nalumango	4,1x,eh8o,ej~
Mutalib al-Nafisa	u,2e,ef6,ef6~		Mutalib bin Abdallah al-Nafisa
Mutaro Djalo	v2,1g,ef6,ef6~
Muthana Gharaibeh	14,1n,ef6,ef6~
Mutotwe Kafwaya	2g,1x,ef6,ef6~
Mwangi Kiunjuri	d8,3e,ef6,ef6~	6944671
Mwigulu Nchemba	1h,2z,ef6,ef6~	31752753
Myint Htwe	9,2c,ef6,ef6~
Myint Swe	4,2c,ec3u,ed~;4,2c,ef6,ef6~
Mykola Azarov	j,8,dz,e9~;0,8,dz,e9~	57590
Myo Thein Gyi	d,2c,ef6,ef6~
Myrat Artykow	l,3i,ef6,ef6~
Myratgeldi Meredow	35,3i,ef6,ef6~;2i,3i,ef6,ef6~
Myrsini Zorba	k,2n,ef6,ef6~	11787642
N'diaye Diallo	k,1o,ef6,ef6~		N'diaye Ramatoulaya Diallo
Nabil Ahmed	11,54,ef6,ef6~		Nabil Mohamed Ahmed
Nabil Benabdellah	1a,1t,ef6,ef6~
Nabil al-Amudi	n,2e,ef6,ef6~		Nabil bin Muhammad al-Amudi
Nabil al-Hasan	2m,18,ef6,ef6~
Nabila Makram	tq,x,ef6,ef6~
Nada Murganic	4n,2f,ef6,ef6~
Nada al-Bustani	l,s,ef6,ef6~
Nader al-Dahabi	0,1n,e3bm,e5c9	362289	Nadir al-Dahabi
Nadia Calvino	o,3h,ef6,ef6~;4,3h,eh7c,ej~	20535388	Nadia Maria Calvino;Nadia Calvino Santamaria;Nadia Maria Calvino Santamaria	Calvino
Nadia Dudi	k,2v,ef6,ef6~		Nadia Arop Dudi
Nadir Larbaoui	0,1r,ejbb,el8s
Nagoum Yamassoum	0,22,dvcd,dy6c	1371488	Nagdum Yamassoum
Naha Mouknass	d,2s,ef6,ef6~		Naha Mint Hamdi Ould Mouknass
Nahas Angula	0,3s,e13l,e7~	57834
Nahit Mentese	3,z,ds3c,ds~
Naim al-Rubai	1x,1h,ef6,ef6~
Naina Andriantsitohaina	5,2d,ef6,ef6~
Naing Thet Lwin	jm,2c,ef6,ef6~
Naiqama Lalabalavu	1,2a,ekbc
Najah al-Attar	4,18,e23n,ej~
Najib Balala	dq,3e,ef6,ef6~
Najibullah Omari	11,14,ef6,ef6~		Najibullah Khwaja Omari
Najla Romdhane	0,24,ehab,ej81		Najla Bouden Romdhane
Najm al-Ahmad	a,18,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	fx,2s,ef6,ef6~
Nakpah Polo	1m,2o,ef6,ef6~
Nalton Brangman	d,3a,ef6,ef6~
Nambaryn Enkhbayar	1,1q,dx,e4~;0,1q,dx,e4~	54820
Namgay Tshering	7,5m,ef6,ef6~
Namoliki Neemia	1h,3l,ef6,ef6~		Namoliki Sualiki Neemia
Namsrai Tserenbat	h,1q,ef6,ef6~
Nanaia Mahuta	1z,g,ef6,ef6~;q4,g,ef6,ef6~	3798833
Nancy Gutierrez	f,3c,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nancy Mace	2,0,eh13	6962831
Nanda Pun	4,4g,ebav,ei~		Nanda Bahadar Pun
Nandocoomar Bodha	5x,1p,ef6,ef6~
Nanette Diaz Barragán	2,0,ed13	21662745	Nanette Barragán
Nango Dembele	c,1o,ef6,ef6~
Nani Chrougha	6y,2s,ef6,ef6~		Nani Ould Chrougha
Nape Nnauye	14,2z,ef6,ef6~		Nape Mosses Nnauye
Narayan Shrestha	3,4g,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra y Serra	3,3h,dn3d,dr~		Narcis Serra	Serra
Narcisse Mouelle Kombi	1k,10,ef6,ef6~	17496989		Mouelle Kombi
Narendra Tomar	1v,4,ef6,ef6~;wm,4,ef6,ef6~;51,4,ef6,ef6~;2t,4,ef6,ef6~	6965799	Narendra Singh Tomar
Nasim Olimzoda	9,3z,ef6,ef6~	31456826
Nasir Baum	9,1i,ef6,ef6~
Nasir Durrani	c,14,ef6,ef6~		Nasir Ahmad Durrani
Nasir Mohammed	0,2g,e343,e7bu			Nasir Mohammed
Nasir Sabah	j,2g,edcb,eh~			Nasir
Nasir al-Rudan	3c,2g,ds,ds~		Nasir Abdallah al-Rudan
Nasser al-Hamli	5o,13,ef6,ef6~		Nasser bin Thani al-Hamli
Nassour Ouaidou	0,22,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,23,eh86,ej2g
Natalia-Elena Intotero	z7,17,ef6,ef6~	12736409
Natalio Wheatley	r,5o,ei55
Natalya Kochanova	fe,t,ef6,ef6~
Natan Brechtefeld	p,4x,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	a,4x,ef6,ef6~
Natanielu Lopaoo	c,4p,ef6,ef6~		Natanielu Mua Lopaoo
Natasha Griggs	16,67,eda5,eh~;16,73,eda5,eh~
Nathaniel Moran	2,0,ej13	115137468
Nathaniel Waena	g,21,dw71,e577
Natsagiyn Bagabandi	1,1q,dt6k,e0~	334679
Navdeep Bains	3z,e,ef6,ef6~	3337237	Navdeep Singh Bains
Navin Dissanayake	x1,1b,ef6,ef6~
Nawfal Musa	il,1h,ef6,ef6~		Nawfal Baha Musa
Nayif al-Bakri	y,1i,ef6,ef6~
Naziha Laabidi	1i,24,ef6,ef6~	26905827
Nazim Ekren	3,z,e38t,e4~
Nazira Abdula	9,3r,ef6,ef6~	19958795	Nazira Karimo Vali Abdula
Ndeye Dieng	1i,v,ef6,ef6~		Ndeye Saly Diop Dieng
Ndeye Diop	kv,v,ef6,ef6~		Ndeye Ramatoulaye Gueye Diop
Ndlaluhlaza Ndwandwe	13,4w,ef6,ef6~
Ndordji Nazer	101,22,ef6,ef6~
Neal Dunn	2,0,ed13	27733851
Neal Rijkenberg	7,4w,ef6,ef6~
Nebojsa Radmanovic	2o,c,e2a1,ea~	310136
Nebojsa Stefanovic	3,1v,ef6,ef6~;f,1v,ef6,ef6~	4442477
Nedjo Trninic	n,c,ef6,ef6~
Negasso Gidada	1,2p,dr8,dxa8	356741		Negasso
Neil Lucas	16,67,e21u,e4~
Neil Pope	16,6m,e841,ea~
Neil Walter	16,84,dk2,e1~
Nela Kuburovic	a,1v,ef6,ef6~
Nellie Pou	2,0,el13	6990132
Nelson Fuentes	7,40,ef6,ef6~
Nelson Oduber	0,5l,dl2,e5au	942470
Nelson Toca Simo	s,2w,ef6,ef6~		Nelson Toca	Toca
Nematullo Hikmatullozoda	2e,3z,ef6,ef6~
Nenad Popovic	1e,1v,ef6,ef6~
Nenad Rikalo	c,3f,ef6,ef6~
Neno Dimov	h,1l,ef6,ef6~
Nestor Bankumukunzi	38,1e,ef6,ef6~
Nestor Martinez	2s,3c,ef6,ef6~		Nestor Humberto Martinez
Nestor Ntahontuye	0,1e,el85
Nestor Popolizio	5,m,ef6,ef6~	51296839
Nestor Reverol Torres	f,p,ef6,ef6~		Nestor Reverol	Reverol
Neto Lighe	i,4b,ef6,ef6~		Neto Zarzar Lighe
Nevers Mumba	4,1x,dz5,dz~	1982213
Ng Chee Meng	x,43,ef6,ef6~			Ng
Ng Eng Hen	8,43,ef6,ef6~			Ng
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
Nicanor Duarte Frutos	1,39,dz8f,e48f			Duarte Frutos
Nicanor Serrano	4,1c,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicephore Fylla	11x,20,ef6,ef6~	57464277	Nicephore Antoine Thomas Fylla;Nicephore Antoine Thomas Fylla Saint Eudes	Fylla
Nicholas Begich	2,0,el13	113676482	Nicholas Begich III
Nicholas Brathwaite	0,4z,dm3d,dq21
Nicholas Dausi	14,4y,ef6,ef6~	7025283
Nicholas Langworthy	2,0,ej13	55356856
Nicholas Liverpool	1,4l,dza,e89h
Nicholas Yang Wei-hsiung	mm,2,ef6,ef6~		Nicholas Yang	Yang
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
Nicolas Monckeberg	i,3b,ef6,ef6~
Nicolas Obama Nchama	ua,1f,ef6,ef6~		Nicolas Obama	Obama
Nicolas Schmit	i,3p,ef6,ef6~
Nicolas Tiangaye	0,1m,e8,e9~	3277446
Nicolau dos Santos	c,1g,ef6,ef6~
Nicole Assele	13l,u,ef6,ef6~
Nicole Belloubet	a,3,ef6,ef6~
Nicole Malliotakis	2,0,eh13	7030112
Nicole Olliviere	l,45,ef6,ef6~
Nigel Clarke	7,4t,ef6,ef6~
Nigel Dakin	6,5p,ef7f,ej~
Nigel Haywood	6,5h,e6ag,ea4s
Nigel Phillips	6,5h,ed9c,ei7n;6,6y,ei8d
Nigel Scullion	m5,7,ef6,ef6~	7032631	Nigel Gregory Scullion
Nigmatzhan Isingarin	j,1a,dqac,ds~
Nihal al-Awlaqi	3l,1i,ef6,ef6~
Nikema Williams	2,0,eh13	56486570
Nikenike Vurobaravu	1,2k,ei7n
Nikica Valentic	0,2f,dp4,drb
Nikki Budzinski	2,0,ej13	111342337	Nicole (Nikki) Budzinski
Niko Papaliitele	2g,4p,ef6,ef6~		Niko Lee Hang Papaliitele
Niko Peleshi	c,47,ef6,ef6~
Nikola Dimitrov	5,28,ef6,ef6~	12288374
Nikola Janovic	1k,42,ef6,ef6~
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
Nilda Romero	1i,39,ef6,ef6~
Nimal de Silva	n,1b,ef6,ef6~	3529279	Nimal Siripala de Silva
Nina Obuljen	k,2f,ef6,ef6~
Nina Walet Intalou	gq,1o,ef6,ef6~		Nina Walet	Walet
Ninsao Gnofam	1b,2o,ef6,ef6~
Niougou Ouedraogo	27,26,ef6,ef6~		Niougou Ambroise Ouedraogo
Nishi Dholakia	22,5n,ekcg
Nita Barrow	g,3k,dm66,drcl
Nitin Gadkari	7p,4,ef6,ef6~;7t,4,ef6,ef6~;2m,4,ef6,ef6~	3504520
Nizar Yaziji	9,18,ef6,ef6~		Nizar Wehbe Yaziji
Nkaku Kabi	9,4i,ef6,ef6~
Nkandu Luo	11,1x,ef6,ef6~	27891778
Nkhensani Kubayi-Ngubane	1f,q,ef6,ef6~
No Kwang Chol	wv,9,ef6,ef6~			No
Noberto Costa Alegre	0,4q,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noel Holder	c,36,ef6,ef6~
Noel Mboumba	2r,u,ef6,ef6~
Nomaindia Mfeketo	m0,q,ef6,ef6~	1632021
Nomvula Mokonyane	jh,q,ef6,ef6~	7048706
Nonofho Molefhi	4j,4d,ef6,ef6~
Noor Hassanali	1,45,dj3i,dt3j		Noor Mohammed Hassanali
Noor-Ul-Haq Qadri	3b,12,ef6,ef6~
Nor Shamsiah Mohd Yunus	b,2r,ef6,ef6~			Nor Shamsiah
Norbert Hofer	n,3u,ef6,ef6~
Norland Cox	by,4z,ef6,ef6~
Norma Torres	2,0,eb16	3343727
Norman Chan Tak-lam	1q,2,ef6,ef6~		Norman Chan	Chan
Norman George	3,4v,dw,dx~
Norov Altankhuyag	0,1q,e49k,ea~
Norris Kalmet	9,2k,ef6,ef6~;y,2k,ef6,ef6~	109924032	Norris Jack Kalmet
Nosiviwe Mapisa-Nqakula	8,q,ef6,ef6~		Nosiviwe Noluthando Mapisa-Nqakula
Nouhak Phoumsavan	1,r,dobp,ds~			Nouhak
Nouradine Coumakoye	si,22,ef6,ef6~		Nouradine Delwa Kassire Coumakoye
Nouradine Kassire	0,22,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Ahmed	ck,4e,ef6,ef6~		Nourdine Ben Ahmed
Nourdine Bourhane	0,4e,dtc6,dubm
Nouredine Bedoui	f,1r,ef6,ef6~	20109520
Nouri al-Kabi	k,13,ef6,ef6~		Nouri bint Muhammad;Nouri bint Muhammad al-Kabi	Nouri
Nouria Benghebrit	1w,1r,ef6,ef6~
Novruz Mammadov	0,3v,ef6,ef6~	7065106
Ntoi Rapapa	d,4i,ef6,ef6~
Ntsu Mokhehle	0,4i,dp42,du5
Nuhayyan al-Nuhayyan	129,13,ef6,ef6~		Nuhayyan bin Mubarak;Nuhayyan bin Mubarak al-Nuhayyan	Nuhayyan
Nuno Nabiam	0,1g,eg2r,ejck
Nur Hassan	0,29,e3bo,e52d		Nur Adde Hassan;Nur Adde Hassan Hussein	Hassan
Nur Hussein	0,29,e3bo,e3~;a,29,ef6,ef6~		Hassan Hussein;Nur Hassan Hussein;Hassan Hussein Haji
Nurbek Murashev	c,16,ef6,ef6~
Nurbolot Mirzakhmedov	47,16,ef6,ef6~
Nurettin Canikli	3,z,ec5o,ed~	6046409
Nuri al-Dulaymi	1j,1h,ef6,ef6~		Nuri Natiq al-Dulaymi
Nuriddin Said	d,3z,ef6,ef6~
Nurlan Balgimbayev	0,1a,dtaa,dv~
Nurlan Yermekbayev	8,1a,ef6,ef6~
Nurmuhammet Amannepesow	9,3i,ef6,ef6~
Nurul Islam	js,1k,ef6,ef6~
Nurul Nahid	d,1k,ef6,ef6~	13058433	Nurul Islam Nahid
Nyamaa Enkhbold	8,1q,ef6,ef6~
Nyan Dolly	5g,45,ef6,ef6~		Nyan Gadsby Dolly
Nyan Htun	4,2c,e88f,e9~
Nyan Tun	4,2c,e88f,eb~
Nydia Velázquez	2,0,dp15	434890
Nyo Saw	0,2c,el7v
Obadiah Moyo	9,3t,ef6,ef6~	86628132
Obaid Daghr	0,1i,ec43,eeaf		Ahmad Daghir;Ahmed Daghir;Obaid bin Daghr
Obaidul Quader	7p,1k,ef6,ef6~
Obed Dlamini	0,4w,dl7c,dp~		Obed Mfanyana Dlamini
Obeth Kandjoze	i9,3s,ef6,ef6~
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
Ole Olesen	n,49,ef6,ef6~		Ole Birk Olesen
Oleg Butkovic	79,2f,ef6,ef6~
Oleg Pankratov	o,16,ef6,ef6~
Oleg Slizhevskiy	a,t,ef6,ef6~
Oleh Dubyna	j,8,dx5t,dy~
Oleksandr Danylyuk	7,8,ef6,ef6~	20066727
Oleksandr Sayenko	dt,8,ef6,ef6~
Oleksandr Turchynov	j,8,e3ci,e5~;w4,8,ef6,ef6~	15850
Olga Gelabert Fabrega	k,61,ef6,ef6~	64164937		Gelabert Fabrega
Olga Gerovasili	fi,2n,ef6,ef6~
Olga Golodets	2b,5,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olga Sanchez Cordero	9f,37,ef6,ef6~	5099093	Olga Sanchez	Sanchez
Olga Vasilyeva	d,5,ef6,ef6~	26393510	Olga Yuryevna Vasilyeva
Olindo Koolman	g,5l,do11,e05b	7086931
Olinto Daio	d,4q,ef6,ef6~		Olinto da Silva Daio
Olipa Phiri	5g,1x,ef6,ef6~		Olipa Mwansa Phiri
Oliver Joseph	1c,4z,ef6,ef6~
Oliver Spasovski	f,28,ef6,ef6~	21467814
Olivia Grange	k,4t,ef6,ef6~;jd,4t,ef6,ef6~		Olivia Atavia Grange
Olivier Koumba Mboumba	2r,u,ef6,ef6~			Koumba Mboumba
Olivier Nduhungirehe	u,1u,ef6,ef6~
Olivier Rwamukwaya	ur,1u,ef6,ef6~
Olivier Solonandrasana	0,2d,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olli Rehn	b,31,ef6,ef6~
Olta Xhacka	8,47,ef6,ef6~	13043722
Oluyemi Osinbajo	4,2h,eb5t,ei~		Oluyemi Yemi Osinbajo
Omar Arteh Ghalib	0,29,dn1r,dp~			Omar
Omar Behi	z,24,ef6,ef6~	55381692
Omar Chehade	17,m,e77s,e7~
Omar Ghalawanji	hl,18,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	4,2z,drbm,dx~	3372764	Omar Ali Juma
Omar Karami	0,s,e0al,e16u
Omar Khan	jc,12,ef6,ef6~	7089644	Omar Ayub Khan
Omar Marawan	3l,x,ef6,ef6~
Omar Razzaz	8,1n,ef6,ef6~;0,1n,ef6,ef6~	29512679
Omar Sharmarke	0,29,e52d,ec~	57899	Omar Abdirashid Ali Sharmarke
Omar al-Aswad	55,5b,ef6,ef6~
Omar al-Ulama	sm,13,ef6,ef6~		Omar bin Sultan;Omar bin Sultan al-Ulama	Omar
Omer Ahmed Mohamed	p,1w,ef6,ef6~		Omer Ahmed	Ahmed
Omurbek Babanov	j,16,e6,e7~;0,16,e6,e7~
Ong Teng Cheong	3,43,do,dv~;1,43,do,dv~			Ong
Ong Ye Kung	d,43,ef6,ef6~	7093820		Ong
Ontefetse Matambo	7,4d,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	c,2v,ef6,ef6~		Onyoti Adigo Nyikwac
Onyx Lorenzoni	f7,w,ef6,ef6~
Oppah Muchinguri-Kashiri	8,3t,ef6,ef6~
Oqil Oqilov	0,3z,dv1k,e9bn	57754	Ogil Oqilov
Oqtay Shiraliyev	9,3v,ef6,ef6~
Orazdurdy Suhanow	7p,3i,ef6,ef6~
Orazgeldy Aydogdiyev	3,3i,do,dv~		Orazgeldi Aydogdiyev
Orestes Ortez	c,40,ef6,ef6~		Orestes Fredesman Ortez;Orestes Fredesman Ortez Andrade	Ortez
Orgerta Manastirliu	9,47,ef6,ef6~
Orlando Smith	10,5o,dz,ed~;r,5o,dz,ed~	715046
Orlando Solorzano Delgadillo	s,4c,ef6,ef6~		Orlando Solorzano	Solorzano
Orville Turnquest	3,3j,dq,dx~;g,3j,dq,dx~	7105259
Osbert Potter	12,64,eb15,ed~
Osbourne Fleming	10,5q,dw33,e5~	2282952
Oscar Aguad	8,2l,ef6,ef6~	7106223
Oscar Berger	1,2q,e01e,e41e	293194	Oscar Jose Rafael Berger;Oscar Jose Rafael Berger Perdomo	Berger
Oscar Cabrera Melgar	b,40,ef6,ef6~		Oscar Cabrera	Cabrera
Oscar Chinchilla	p,33,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Lopez	d,2q,ef6,ef6~		Oscar Hugo Lopez;Oscar Hugo Lopez Rivas	Lopez
Oscar Mojica Obregon	1g,4c,ef6,ef6~		Oscar Mojica	Mojica
Oscar Naranjo	4,3c,ed3u,ed~	6174889	Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	a,1s,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	20,6r,e64a,e6~
Oscar Valdes Dancuart	0,m,e7cb,e87n		Oscar Valdes	Valdes
Oscar de la Puente Raygada	0,m,do46,dq2		Oscar de la Puente	de la Puente
Osea Naiqamu	3j,2a,ef6,ef6~	59327455
Osman Hamad	2m,1w,ef6,ef6~	112325752	Osman al-Tom Hamad
Osman Hussein	0,1w,ei1j,ej~
Osman Kibir	17,1w,ef6,ef6~		Osman Yousif Kibir
Osman Nurkovic	n,42,ef6,ef6~
Osman Saleh Mohammed	5,57,ef6,ef6~			Osman
Osmar Benitez	c,2w,ef6,ef6~
Osmar Terra	8m,w,ef6,ef6~	10342262
Ostap Semerak	93,8,ef6,ef6~	12152002
Osvaldo Vento	ia,1s,ef6,ef6~		Osvaldo Caridad Vento;Osvaldo Caridad Vento Montiller	Vento
Oswald Homeky	1k,48,ef6,ef6~
Oswaldo Jarrin Roman	8,1c,ef6,ef6~		Oswaldo Jarrin	Jarrin
Otabek Murodov	2s,2j,ef6,ef6~
Otar Kvilitaya	j,32,do1,do~
Otar Patsatsia	0,32,dp9,dr~
Otiko Djaba	2z,27,ef6,ef6~		Otiko Afisa Djaba
Otinielu Tausi	3,3l,dpca,ds~
Otkir Sultonov	0,2j,drc,dzcb	1062393
Otkurbek Jamshitov	2s,16,ef6,ef6~
Otmar Oduber	m,5l,ef6,ef6~
Oudom Khattiya	4,r,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,y,eh43,ej~
Ouk Rabun	2t,1j,ef6,ef6~
Oumar Gueye	1d,v,ef6,ef6~
Oumar Ly	0,1o,e995,ea49		Oumar Tatum Ly
Oumarou Idani	1v,26,ef6,ef6~
Oumer Hussein	c,2p,ef6,ef6~
Ouro Agadzi	c,2o,ef6,ef6~		Ouro Koura Agadzi
Ousmane Maiga	0,1o,e04u,e2~		Ousmane Issoufi Maiga
Owen Arthur	0,3k,dq96,e41g	356389	Owen Seymour Arthur
Owen Walsh	16,6m,e3a,e8~
Oybek Qosimov	am,2j,ef6,ef6~
Oye Guilavogui	h,1d,ef6,ef6~
Oystein Olsen	b,4j,ef6,ef6~	4569389
Pablo Campana Saenz	3i,1c,ef6,ef6~		Pablo Campana	Campana
Pablo José Hernández	2,0,el13	130997176	Pablo José Hernández Rivera
Pablo Marin	9,3n,ef6,ef6~
Pablo Menacho Diederich	lm,30,ef6,ef6~		Pablo Menacho	Menacho
Pablo Rodriguez	du,e,ef6,ef6~	3359999
Pacome Moubelet Boubeya	5,u,ef6,ef6~;u,u,ef6,ef6~	26924447		Moubelet Boubeya
Paias Wingti	0,l,do7h,dq~
Pak Chun Nam	k,9,ef6,ef6~			Pak
Pak Hun	2h,9,ef6,ef6~			Pak
Pak Myong Su	19,9,e594,e5~			Pak
Pak Pong Ju	r,9,dz93,ec~;12q,9,ef6,ef6~		Pak Pong-chu	Pak
Pak Su Gil	19,9,e59i,e9~			Pak
Pak Tae-chun	0,d,dw1a,dw5n			Pak
Pakalitha Mosisili	0,4i,du5,ec~	57732
Pakishe Motsoaledi	9,q,ef6,ef6~		Pakishe Aaron Motsoaledi
Pal Csaky	3,2x,duau,e1~
Pal Lekaj	1b,3f,ef6,ef6~
Pal Schmitt	1,4a,e686,e85a	184810
Paluku Yereyere	1o,h,ef6,ef6~	112222007	Paluku Kisaka Yereyere
Pamela Gordon	r,3a,dt3p,duba
Pan Sorasak	z,1j,ef6,ef6~
Pan Wen-chung	d,n,ef6,ef6~			Pan
Pandeli Majko	0,47,dua2,dvat
Paolo Savona	5i,11,ef6,ef6~	378897
Papa Seck	c,v,ef6,ef6~	24690765	Papa Abdoulaye Seck
Pape Ndong	y,v,ef6,ef6~		Pape Gorgui Ndong
Paramananda Jha	4,4g,e47n,eb~
Paramasivum Vyapoory	1,1p,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Parfait Mavoungou	nj,20,ef6,ef6~		Parfait Aime Coussoud Mavoungou
Park Neung-hoo	9,d,ef6,ef6~	48315800		Park
Park Sang-ki	a,d,ef6,ef6~			Park
Park Yang-woo	k,d,ef6,ef6~	16081865		Park
Park Young-sun	zd,d,ef6,ef6~	11521597		Park
Parnel Campbell	3,55,dq2,dr~
Parveen Kumar Bala	1r,2a,ef6,ef6~		Parveen Kumar	Kumar
Parviz Davudi	q,o,e19b,e4~
Parviz Shahbazov	l,3v,ef6,ef6~
Pascal Barandagiye	f,1e,ef6,ef6~
Pascal Couchepin	1,2y,dy,e4~;4,2y,dy,e4~	115513
Pascal Houangni Ambouroue	2i,u,ef6,ef6~			Houangni Ambouroue
Pascal Kouakou	1n,2b,ef6,ef6~		Pascal Abinan Kouakou
Pascal Koupaki	0,48,e75s,eb6i;u,48,ef6,ef6~	29035	Pascal Irenee Koupaki
Pascal Rakotomavo	0,2d,dt2l,du
Pascal Yoadimnadji	0,22,e0,e2~	344743
Pascal-Firmin Ndimira	0,1e,ds7v,du~
Paschal Donohoe	7,3d,ef6,ef6~;yh,3d,ef6,ef6~	1271675
Pascoal Mocumbi	0,3r,dqc,e02h	1383773
Pasquale Valentini	100,5x,ef6,ef6~
Pastor Ondo	z,1f,ef6,ef6~		Pastor Micha Ondo;Pastor Micha Ondo Bile	Ondo
Pat Fallon	2,0,eh13	16196923	Patrick Fallon
Pat Harrigan	2,0,el13	131179069
Patali Ranawaka	qp,1b,ef6,ef6~		Patali Champika Ranawaka
Patalione Kanimoa	20,56,dx1,e4~
Patrice Cellario	f,59,ef6,ef6~
Patrice Faure	1l,58,eh66,ej~
Patrice Latron	v,5w,e7bg,ea~
Patrice Trovoada	0,4q,e68e,ek~		Patrice Emery Trovoada
Patricia Balbuena	k,m,ef6,ef6~	51304847
Patricia Gordon-Pamplin	9,3a,ef6,ef6~
Patricia Hajdu	1r,e,ef6,ef6~
Patricia Mora	13b,19,ef6,ef6~
Patricia Reddy	g,g,ec9s,ed~		Patricia Lee Reddy
Patricia Taye	2r,u,ef6,ef6~
Patrick Achi	zq,2b,ef6,ef6~;0,2b,eh3a,ejag
Patrick Allen	g,4t,e52q
Patrick Basa	1d,l,ef6,ef6~
Patrick Conteh	b,3g,ef6,ef6~		Patrick Saidu Conteh
Patrick Faber	3,3n,ec67,ed~;3,3n,ef6,ef6~;d,3n,ef6,ef6~
Patrick Leclercq	u,59,dw15,e0~	1395490
Patrick Leclerque	u,59,dw15,dx~
Patrick Manning	0,45,dnch,e5~	365206
Patrick Mumbioko	c,h,ef6,ef6~		Patrick Mayombe Mumbioko
Patrick Ndimubanzi	u,1u,ef6,ef6~
Patrick Nip Tak-kuen	g7,2,ef6,ef6~		Patrick Nip	Nip
Patrick Njoroge	b,3e,ef6,ef6~		Patrick Ngugi Njoroge
Patrick Pengel	13,44,ef6,ef6~
Patrick Ralotsia	cg,4d,ef6,ef6~
Patrick Ryan	2,0,ei9d	113587887
Patrick Sendolo	31,4b,ef6,ef6~
Patsy Reddy	g,g,ef6,ef6~	23498274
Patty Murray	e,0,dp15	258825
Paul Berenger	3,1p,ds,e1~;0,1p,ds,e1~	138970
Paul Biyoghe Mba	0,u,e57f,e82r;3h,u,ef6,ef6~;u,u,ef6,ef6~			Biyoghe Mba
Paul Candler	22,5n,eh78,ek~
Paul Chan Mo-po	5l,2,ef6,ef6~		Paul Chan	Chan
Paul Dijoud	u,59,dr,dr~
Paul Dlamini	3,4w,e9,ed~
Paul Elung	8v,10,ef6,ef6~		Paul Che Elung
Paul Fletcher	99,7,ef6,ef6~	7150671
Paul Gallagher	yz,6a,ef6,ef6~
Paul Ghoghomu	x,10,ef6,ef6~		Paul Mingo Ghoghomu
Paul Girot de Langlade	v,6e,e08h,e1~			Girot de Langlade
Paul Gosar	2,0,e715	2059832
Paul Greene	5,53,ef6,ef6~
Paul Haddacks	12,5z,e1ah,e6~
Paul Kariuki	p,3e,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	3e,q,ej37,ej~
Paul Mavima	43,3t,ef6,ef6~	85678901
Paul Mayom Akec	1c,2v,ef6,ef6~		Paul Mayom	Mayom
Paul Nji	57,10,ef6,ef6~	56310280	Paul Atanga Nji
Paul Oquist Kelley	x9,4c,ef6,ef6~		Paul Oquist	Oquist
Paul Scoon	g,4z,da9u,do86
Paul Stanescu	33,17,ef6,ef6~	28113893
Paul Thieba	0,26,ec16,ed~;0,26,ef6,ef6~		Paul Kaba Thieba
Paul Tiendrebeogo	85,26,ef6,ef6~		Paul Robert Tiendrebeogo
Paul Tonko	2,0,e516	1373548
Paul Verges	42,6h,dp3,e2~
Paula Coelho	h,25,ef6,ef6~	54913987	Paula Cristina Francisco Coelho
Paula Cox	r,3a,e6at,e8ci	3082392
Paula Gopee-Scoon	1c,45,ef6,ef6~
Paula Ingabire	14,1u,ef6,ef6~
Paula-Mae Weekes	1,45,ee3j,ej3k
Pauleta Camara	103,1g,ef6,ef6~
Paulias Matane	g,l,e06t,e6~		Paulius Matane
Paulin Obame Nguema	0,u,dqc9,dv1n		Paulin Obame	Obame
Pauline Kantor	1k,3b,ef6,ef6~	56167729
Pauline Nalova	62,10,ef6,ef6~		Pauline Lyonga Nalova
Pauline Nguene	1o,10,ef6,ef6~		Pauline Irene Nguene
Paulino Wanawilla Onango	a,2v,ef6,ef6~		Paulino Wanawilla	Wanawilla
Paulo Rocha	f,5d,ef6,ef6~
Pavel Belobradek	3,1y,ea1t,ed~	1373840
Pavel Filip	0,23,ec1k,ed~;0,23,ef6,ef6~	7155601
Pavel Hoffman	3,6c,dna3,do~
Pavel Kallaur	b,t,ef6,ef6~
Pavel Kolobkov	2v,5,ef6,ef6~	623412	Pavel Anatolyevich Kolobkov
Pavel Rychetsky	3,6c,dm6s,do~;3,1y,du7h,dy~	3511760
Pavel Utypin	s,t,ef6,ef6~
Pavle Radulovic	7z,42,ef6,ef6~
Pavlo Klimkin	5,8,ef6,ef6~	10857432
Pavlo Lazarenko	j,8,ds,dt~;0,8,ds,dt~
Pavlo Petrenko	a,8,ef6,ef6~
Pavlo Rozenko	3,8,ef6,ef6~	2502227
Pavo Barisic	1f,2f,ef6,ef6~
Pavol Rusko	3,2x,dz9o,e1~
Payadawa Boukpessi	57,2o,ef6,ef6~
Peace Mutuuzo	tj,6,ef6,ef6~
Pearlette Louisy	g,4o,dt9,ed~;g,4o,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	4,1c,du41,du~
Pedro Alliana	4,39,ej8f,ej~		Pedro Lorenzo Alliana;Pedro Lorenzo Alliana Rodr	Alliana
Pedro Angulo Arana	0,m,eica,eicl		Pedro Miguel Angulo Arana	Angulo Arana
Pedro Cateriano Bellido	0,m,eb42,ec7s		Pedro Cateriano	Cateriano
Pedro Duque	1f,3h,ef6,ef6~	448547	Pedro Francisco Duque
Pedro Infante Aparicio	y,p,ef6,ef6~		Pedro Infante	Infante
Pedro Marques	1b,3y,ef6,ef6~		Pedro Manuel Dias de Jesus Marques
Pedro Pierluisi	6,69,eh12,el12
Pedro Pinto Rubianes	4,1c,dw1s,dx~		Pedro Pinto	Pinto
Pedro Pires	1,5d,dx3m,e799		Pedro Verona Rodrigues Pires
Pedro Rossello	6,69,dp1,dx1
Pedro Santana Lopes	0,3y,e07h,e13c	239248		Santana Lopes
Pedro Sebastiao	u,25,ef6,ef6~	105491346
Pedro Tenorio	6,5e,du1,dy1
Pedro Vieira	o,3y,ef6,ef6~;xz,3y,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	o,25,ef6,ef6~	51120777	Pedro Luis de Fonseca
Pelate Niyonkuru	z,1e,ef6,ef6~
Pelonomi Venson-Moitoi	1z,4d,ef6,ef6~
Penah Huseynov	0,3v,dp4t,dp6u
Penaia Ganilau	1,2a,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	8,3s,ef6,ef6~		Penda ya Ndakolo
Penisimani Fifita	d,4k,ef6,ef6~	96470811
Per Bolund	k5,2i,ef6,ef6~	5581337
Per Sefland	6,6i,e1a1,e49
Percival Patterson	0,4t,do3u,e23u		Percival James Patterson
Perlette Louisy	g,4u,dt9,dx~
Perng Fai-nan	b,n,ef6,ef6~			Perng
Perrance Shiri	25,3t,ef6,ef6~
Perry Christie	0,3j,dy53,ed5b	57705
Persis Namuganza	u0,6,ef6,ef6~
Pertti Salolainen	3,31,dq,dq~
Pervez Khattak	8,12,ef6,ef6~	13579848
Pesamino Taputai	20,56,e34b,e5~
Petar Djokic	s,c,ef6,ef6~
Petar Gosev	b,28,ef6,ef6~
Petar Stoyanov	1,1l,dt1m,dy1m	81215
Pete Aguilar	2,0,eb16	7171821
Pete Ricketts	e,0,ej1n	6106781
Pete Sessions	2,0,dt17,ef13;2,0,eh13	437852
Pete Stauber	2,0,ef13	55955746
Peter Agovaka	1t,21,ef6,ef6~		Peter Shanel Agovaka
Peter Altmaier	o,f,ef6,ef6~	65539
Peter Bashir Gbandi	51,2v,ef6,ef6~		Peter Bashir	Bashir
Peter Beckingham	6,5p,e9a9,ecah	1581292
Peter Bhembe	1y,4w,ef6,ef6~
Peter Boross	0,4a,dpcc,dq7f
Peter Caruana	10,6d,ds5h,e7c8	249192
Peter Christian	1,51,eb5b,ed~;1,51,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	6,66,dl1k,do~		Peter Tali Coleman
Peter Cosgrove	6,7,ea,ed~;g,7,ea,ed~;g,7,ef6,ef6~	976974	Peter John Cosgrove
Peter Crill	2n,5r,do,dr~
Peter David	5,4z,ef6,ef6~
Peter Eriksson	1a,2i,ef6,ef6~;n1,2i,ef6,ef6~	470630
Peter Ferbrache	10,5j,egag,ej~
Peter Gajdos	8,2x,ef6,ef6~
Peter Gaspersic	1b,35,ef6,ef6~	18642753
Peter Harder	ol,e,ef6,ef6~
Peter Harwood	10,5j,e851,ea3c
Peter Hayes	22,5n,e8ah,ed~
Peter Hollingsworth	g,7,dx6t,dx~
Peter Hultqvist	8,2i,ef6,ef6~
Peter Johnston	6,5q,dw2,e05s		Peter Johnstone
Peter Kazimir	3,2x,ef6,ef6~;7,2x,ef6,ef6~	552534
Peter Konteh	1c,3g,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	7,52,ef6,ef6~
Peter Lauriteen	1l,5i,dy,e1~
Peter Lokeris	u6,6,ef6,ef6~
Peter Medgyessy	0,4a,dy5r,e09t	156487
Peter Mmusi	4,4d,df13,do~
Peter Munya	dh,3e,ef6,ef6~	7175990
Peter Musonga	0,10,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter O'Neill	0,l,e782,ed~;0,l,ef6,ef6~;1k,l,ef6,ef6~		Peter Paire O'Neill
Peter Pearson	16,72,dz59,e1~		Peter Tomas Clayton Pearson;Peter Thomas Clayton Pearson
Peter Penfold	6,5o,dn,dr6		Peter Alfred Penfold
Peter Turnquest	3,3j,ef6,ef6~;7,3j,ef6,ef6~
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
Peya Mushelenga	3q,3s,ef6,ef6~
Pham Binh Minh	3,i,e9bd,ed~;3,i,ef6,ef6~;5,i,ef6,ef6~	10806892
Pham Gia Khiem	3,i,dt9t,e6~	58170
Pham Hong Ha	2h,i,ef6,ef6~
Phan Van Khai	3,i,do,e1~;j,i,do,e1~;0,i,do,e1~	379489
Phankham Viphavan	0,r,eb,ei~;4,r,eb,ei~			Phankham
Phet Phomphiphak	x,r,ef6,ef6~			Phet
Phichet Durongkhawarot	8y,j,ef6,ef6~			Phichet
Phil Twyford	1a,g,ef6,ef6~;n,g,ef6,ef6~	7182502
Philemon Mateke	uk,6,ef6,ef6~
Philemon Yang	0,10,e56u,ed~	57840
Philibert Andzembe	b,10,ef6,ef6~
Philip Bailhache	2n,5r,dr,e5~		Philip Martin Bailhache
Philip Greaves	3,3k,dj62,ed~
Philip Lane	b,3d,ef6,ef6~	7184252
Philip Rushbrook	6,6y,ef5b,ei8d
Philippe Boisadam	v,6f,dt,dw~
Philippe Chopin	v,6n,e7bg,ec~;v,60,e7bg,ec~
Philippe De Backer	hu,3m,ef6,ef6~			De Backer
Philippe Germaine	3a,58,eb41,ec~
Philippe Gomes	3a,58,e565,e6~
Philippe Legrix	2q,56,dq,dr~
Philippe Paolantoni	2q,56,e47s,e5~
Phoeung Sakona	k,1j,ef6,ef6~
Pholile Shakantu	a,4w,ef6,ef6~
Phumiphon Adunlayadet	15,j,ce69,do~			Phumiphon
Phumiphon Adunyadet	15,j,ce69,e2~			Phumiphon
Phung Xuan Nha	d,i,ef6,ef6~
Pierre Bayle	v,6f,du7f,dx~
Pierre Bidoung Kpwatt	44,10,ef6,ef6~	24951313	Pierre Ismael Bidoung Kpwatt	Bidoung Kpwatt
Pierre Cadet	1w,1z,ef6,ef6~		Pierre Josue Agenor Cadet
Pierre Charles	0,4l,dwa1,e018
Pierre Dartout	u,59,eg91,ej~
Pierre Dartout	v,6q,dt,dt~	pierre-dartout-french-guiana
Pierre Frogier	3a,58,ds,dz~;20,58,ds,dz~
Pierre Gado	2i,y,ef6,ef6~		Pierre Foumakoye Gado
Pierre Gramegna	7,3p,ef6,ef6~
Pierre Habumuremyi	0,1u,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Hele	h,10,ef6,ef6~
Pierre Mabiala	a,20,ef6,ef6~
Pierre Matusila	l,h,ef6,ef6~		Pierre Anatole Matusila
Pierre Mbayi	so,h,ef6,ef6~		Pierre Kangudia Mbayi
Pierre Oba	1v,20,ef6,ef6~
Pierre Steinmetz	v,6h,ds,ds~
Pierre-Henry Maccioni	v,6h,e28s,e2~
Pieter De Crem	3,3m,e935,ea~;34,3m,ef6,ef6~	1534851		De Crem
Pila Niningi	11,l,ef6,ef6~
Pilar Garrido Gonzalo	1j,19,ef6,ef6~		Pilar Garrido	Garrido
Piotr Glinski	3,k,ebbg,ej~;k,k,ef6,ef6~
Pirkko Mattila	1o,31,ef6,ef6~	7198035
Pius Agbetomey	a,2o,ef6,ef6~
Piyasakon Sakonsatayathon	9,j,ef6,ef6~			Piyasakon
Piyush Goyal	fq,4,ef6,ef6~;ub,4,ef6,ef6~;53,4,ef6,ef6~	7199798
Plamen Oresharski	0,1l,e95t,ea~	11832497
Plodprasop Suraswadi	3,j,e8as,e9~			Plodprasop
Poasi Tei	h,4k,ef6,ef6~	96479418	Poasi Mataele Tei
Pohamba Shifeta	h,3s,ef6,ef6~
Pohiva Tuionetoa	7,4k,ef6,ef6~	48778102
Polat Bobojonov	f,2j,ef6,ef6~
Ponatshego Kedikilwe	4,4d,e882,eb~
Porfirio Lobo Sosa	1,33,e61r,ea1r	4737	Porfirio Lobo	Lobo
Portia Simpson-Miller	0,4t,e23u,eb~	57597
Poul Schluter	0,49,de9a,dp1
Pracha Promnok	3,j,e93o,e9~			Pracha
Prachin Chantong	3,j,ef6,ef6~;a,j,ef6,ef6~			Prachin
Pradeep Roopun	44,1p,ef6,ef6~
Prak Sokhon	5,1j,ef6,ef6~
Prakash Javadekar	ly,4,ef6,ef6~	7238178
Pramila Jayapal	2,0,ed13	18978140
Pramono Anung	8c,15,ef6,ef6~
Prasan Trairatworakun	b,j,ef6,ef6~			Prasan
Pratibha Patil	1,4,e37p,e87m	47854	Pratibha Devisingh Patil
Pravin Gordhan	52,q,ef6,ef6~
Prawit Wongsuwan	3,j,ea8v,ed~;8,j,ef6,ef6~;3,j,ef6,ef6~			Prawit
Prayut Chan-ocha	0,j,ea8p,ej95			Prayut
Predrag Boskovic	8,42,ef6,ef6~	7239703
Predrag Gluhakovic	1c,c,ef6,ef6~
Predrag Stromar	3,2f,ef6,ef6~
Prem Nababsing	3,1p,dm9q,dr~
Premdut Koonjoo	1d,1p,ef6,ef6~
Premila Kumar	s,2a,ef6,ef6~	59160142
Pretaapnarian Radhakishun	4,44,ds9e,dw~
Prisca Mupfumira	h,3t,ef6,ef6~	20872132
Prithvirajsing Roopun	1,1p,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	4,1e,eg6o,ej~
Prosper Bazombaza	q,1e,ea2d,ec~
Puan Maharani	gf,15,ef6,ef6~
Puka Temu	3,l,e38t,e5~;9,l,ef6,ef6~
Punsalmaagiyn Ochirbat	1,1q,dm93,dt6k
Purli Agamyradow	35,3i,ef6,ef6~
Putsagiyn Jasray	j,1q,dp,ds~;0,1q,dp,ds~		Puntsagiyn Jasray
Qamrul Islam	6x,1k,ef6,ef6~
Queba Banjai	zt,1g,ef6,ef6~
Quentin Bryce	g,7,e495,e9~	229300
Quett Masire	1,4d,dc7d,do~
Quite Djalo	10f,1g,ef6,ef6~
Qusay al-Suhayl	11,1h,ef6,ef6~	60194690
Qutbuddin Helal	j,14,dp3h,ds~
Rabindranath Ghurburron	4,1p,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Rachid Belmokhtar	1w,1t,ef6,ef6~
Radek John	3,1y,e67d,e6~	255434
Radha Singh	c,4,ef6,ef6~		Radha Mohan Singh
Radhouane Ayara	n,24,ef6,ef6~	30728498
Radmila Shekerinska-Jankovska	8,28,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	4,1q,dm97,dp~
Radoje Kontic	0,1v,doc,du5k
Radu Vasile	0,17,du4h,ducm
Raed Abul Saud	27,1n,ef6,ef6~			Abul Saud
Rafael Alarcon Orihuela	l,30,ef6,ef6~		Rafael Alarcon	Alarcon
Rafael Alburquerque de Castro	4,2w,e08g,e7~		Rafael Alburquerque	Alburquerque
Rafael Calderon	1,19,dm58,dq58		Rafael Angel Calderon;Rafael Angel Calderon Fournier	Calderon
Rafael Callejas	1,33,dm1q,dq1r		Rafael Leonardo Callejas;Rafael Leonardo Callejas Romero	Callejas
Rafael Hernandez Colon	6,69,dl12,dp1		Rafael Hernandez	Hernandez
Rafael Mejia	1,2w,dw8g,dz~		Rafael Hipolito Mejia;Rafael Hipolito Mejia Dominguez	Mejia
Rafael Sanchez Cardenas	9,2w,ef6,ef6~		Rafael Sanchez	Sanchez
Rafet Husovic	3,42,ef6,ef6~;33,42,ef6,ef6~
Rafia Abu Saad	u,18,ef6,ef6~			Abu Saad
Rafiatou Monrou	56,48,ef6,ef6~
Rahim Guseynov	0,3v,do5e,dp4t
Raimonds Vejonis	1,34,eb78,ed~;1,34,ef6,ef6~	2416022
Raimundas Karoblis	8,3o,ef6,ef6~
Rainier III	7l,59,ch59,e0~			Rainier
Raj Singh	uf,4,ef6,ef6~		Raj Kumar Singh
Raja Ashraf	0,12,e86m,e8~		Raja Pervaiz Ashraf
Raja Krishnamoorthi	2,0,ed13	7285471
Rajai Muasher	3,1n,ef6,ef6~;u,1n,ef6,ef6~
Rajitha Senrathne	9,1b,ef6,ef6~
Rajkeswur Purryag	1,1p,e87l,eb65		Rajkeswur Kailash Purryag
Rajyvardhan Rathore	14,4,ef6,ef6~;7h,4,ef6,ef6~		Rajyavardhan Rathore;Rajyvardhan Singh Rathore;Rajyavardhan Singh Rathore
Rakhman Nabiyev	1,3z,dn9,dob
Ralf Nemiro	6q,34,ef6,ef6~
Ralph Goodale	b0,e,ef6,ef6~	2070905
Ralph Norman	2,0,ed6q	7287914
Ralph O'Neal	10,5o,ds,e6~;r,5o,ds,e6~	692366
Ralph Reganvanu	5,2k,ef6,ef6~
Ralph Torres	6,5e,eb,ei~;12,5e,eb,ei~
Ram Thapa	1h,4g,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	1,4g,e6,ej~;4,4g,e6,ej~	57441	Ram Sahaya Prasad Yadav
Raman Halowchenka	0,t,eg64,ei~
Ramaswamy Venkataraman	1,4,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	f,3z,ef6,ef6~
Ramdien Sardjoe	4,44,e183,e5~		Ram Sardjoe
Ramesh Roi	b,1p,ef6,ef6~		Ramesh Basant Roi
Ramil Usubov	f,3v,ef6,ef6~	4478729
Ramin Guluzade	n,3v,ef6,ef6~
Ramiro Valdes Menendez	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Ramiro Valdes	Valdes
Ramiro de Leon Carpio	1,2q,dp66,ds1e		Ramiro de Leon	de Leon
Ramiz Merko	1e,28,ef6,ef6~
Ramiz Salkic	4,c,eabo,ei~
Ramon Arosemena Crespo	13,2t,ef6,ef6~	110628453	Ramon Arosemena	Arosemena
Ramon Carrizalez	4v,p,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	12b,2u,ef6,ef6~
Ramon Valencia	3v,40,ef6,ef6~		Ramon Aristides Valencia;Ramon Aristides Valencia Arana	Valencia
Ramon Velasquez	1,p,dp65,dq22		Ramon Jose Velasquez
Ramona Petravica	bv,34,ef6,ef6~	58371507
Ramush Haradinaj	0,3f,ed99,ed~;0,3f,ef6,ef6~	316553
Ramvilas Paswan	g8,4,ef6,ef6~
Ranasinghe Premadasa	1,1b,dl12,dp57
Randall Mitchell	m,45,ef6,ef6~
Randy Feenstra	2,0,eh13	7292187
Randy Fine	2,0,el42	59240328	Randall Fine
Randy Weber	2,0,e913	4014569	Randy Weber Sr.
Rania Abdel Monim	m,x,ef6,ef6~			Abdel Monim
Ranjith Bandara	4z,1b,ef6,ef6~;5w,1b,ef6,ef6~		Ranjith Madduma Bandara
Ranjith Siyambalapitiya	aq,1b,ef6,ef6~
Raouf Bundhun	4,1p,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Trotman	1y,36,ef6,ef6~
Raphael Warnock	e,0,eh1k	84146599
Raquel Pena de Antuna	4,2w,eg8g,ej~		Raquel Pena	Pena
Rashed Menon	46,1k,ef6,ef6~		Rashed Khan Menon
Rashid Ahmed	53,12,ef6,ef6~
Rashid Akhtarini	3,18,do74,dw~
Rashid Fahd	h,13,ef6,ef6~		Rashid Ahmad bin Fahd
Rashid Mbaraka	9,4e,ef6,ef6~		Rashid Mohamed Mbaraka;Rashid Mohamed Mbaraka Fatfma	Mbaraka
Rashid Mohamed	dp,3e,ef6,ef6~		Rashid Achesa Mohamed
Rashid Sulh	0,s,do5d,doam
Rashid al-Hamad	hi,2g,ef6,ef6~		Rashid Abd al-Muhsin al-Hamad
Rashid al-Khalifa	f,4r,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rashid al-Maraj	b,4r,ef6,ef6~		Rashid bin Muhammad al-Maraj
Rashida Tlaib	2,0,ef13	7294939
Rasim Ljajic	3,1v,ef6,ef6~;1c,1v,ef6,ef6~	1265331
Rasit Meredow	35,3i,ef6,ef6~;5,3i,ef6,ef6~
Rasmus Jarlov	s,49,ef6,ef6~
Rauf Hakeem	58,1b,ef6,ef6~
Raul Braganca Neto	0,4q,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia Barreiro	l,1s,ef6,ef6~		Raul Garcia	Garcia
Raul Ledesma Huerta	ne,1c,ef6,ef6~		Raul Ledesma	Ledesma
Raul Perez Reyes	7m,m,ef6,ef6~	52460769	Raul Perez	Perez
Raul Perez Torres	k,1c,ef6,ef6~		Raul Perez	Perez
Raul Ruiz	2,0,e913	3701994
Raul Sendic	4,46,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	4z,4,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	p,1p,ef6,ef6~
Ravindra Samaraweera	i,1b,ef6,ef6~
Rawda al-Haj	k,1w,ef6,ef6~
Rawya al-Busaidi	11,4h,ef6,ef6~		Rawya bint Saud;Rawya bint Saud al-Busaidi	Rawya
Ray Tenorio	12,62,e6,ed~
Raya al-Hasan	f,s,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	a,4l,ef6,ef6~
Raychelle Omamo	d9,3e,ef6,ef6~	12170059
Raymond George	2g,3g,ef6,ef6~		Raymond Ernest Denison de Souza George
Raymond Hnatshyn	g,e,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	f,20,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,u,e82r,ek~	57856		Ndong Sima
Raymonde Coffie	9,2b,ef6,ef6~		Raymonde Goudou Coffie
Raynold Oilouch	a,5a,ef6,ef6~;4,5a,ef6,ef6~
Rebeca Grynspan Mayufis	17,19,dq58,dt~		Rebeca Grynspan	Grynspan
Rebecca Garang	4,2v,eg2m,eh~		Rebecca Nyandeng Chol Garang;Rebecca Nyandeng Chol Garang de Mabior	Garang
Rebecca Kadaga	j,6,eh6o,ej~
Rebecca Okwachi	7q,2v,ef6,ef6~		Rebecca Joshua Okwachi
Redley Killion	4,51,dv5,dy~	7306049
Reem al-Hashimi	tv,13,ef6,ef6~		Reem bin Ibrahim al-Hashimi
Refik Lendo	4,c,ej2s,ek~
Regilio Dodson	1y,44,ef6,ef6~
Regina Doherty	1r,3d,ef6,ef6~	7308461
Reginald Austrie	c,4l,ef6,ef6~;3,4l,ef6,ef6~
Reginald Palmer	g,4z,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	o,u,ef6,ef6~			Immongault Tatagani
Remi Thuau	v,5w,dv,dx~
Rena Lalgie	6,3a,egce,el1n
Renato Alvarado Rivera	c,19,ef6,ef6~		Renato Alvarado	Alvarado
Rene Bagoro	a,26,ef6,ef6~
Rene Cornejo	0,m,ea2o,eb42
Rene Harris	1,3x,dv,e06m	560557
Rene Martinez Callahuanca	39,30,ef6,ef6~		Rene Martinez	Martinez
Rene Maurice	v,5w,ds,ds~
Rene Mesa Villafana	2h,1s,ef6,ef6~		Rene Mesa	Mesa
Rene Montero	2g,3n,ef6,ef6~
Rene Sadi	1t,10,ef6,ef6~;x,10,ef6,ef6~	3426865	Rene Emmanuel Sadi
Renward Wells	c,3j,ef6,ef6~	7313601
Resul Rejepow	125,3i,ef6,ef6~
Retselisitsoe Matlanyane	b,4i,ef6,ef6~		Retselisitsoe Adelaide Matlanyane
Reuben Rivlin	1,a,ef6,ef6~
Reuf Bajrovic	l,c,ef6,ef6~
Reyes Maroto Illera	s,3h,ef6,ef6~	54833955	Reyes Maroto	Maroto
Reza Ardekanian	l,o,ef6,ef6~
Reza Rahmani	s,o,ef6,ef6~
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
Riad Salameh	b,s,ef6,ef6~
Riadh Mouakher	h,24,ef6,ef6~	28653580
Ricardo Alvarez	q,33,ef6,ef6~;3v,33,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias Calderon	q,2t,dlck,do~		Ricardo Arias	Arias
Ricardo Cabrisas Ruiz	5a,1s,ef6,ef6~		Ricardo Cabrisas	Cabrisas
Ricardo Cardona	39,33,ef6,ef6~
Ricardo Lozano	h,3c,ef6,ef6~
Ricardo Menendez Prieto	1j,p,ef6,ef6~		Ricardo Menendez	Menendez
Ricardo Nfubea	3,1f,e1,e3~;0,1f,e1,e3~	602837	Ricardo Mangue Obama Nfubea
Ricardo Rossello	6,69,ed12,ed~
Ricardo Salles	h,w,ef6,ef6~	15123609	Ricardo de Aquino Salles
Ricardo Velez Rodriguez	d,w,ef6,ef6~	59123716	Ricardo Velez	Velez
Ricardo de Abreu	n,25,ef6,ef6~		Ricardo Daniel Sandao Viegas de Abreu
Riccardo Fraccaro	a3,11,ef6,ef6~	9035872
Richard Blumenthal	e,0,e715	2023708
Richard Brabec	j,1y,ed5o,ed~;3,1y,ef6,ef6~;h,1y,ef6,ef6~	17049347
Richard Bruton	d,3d,ef6,ef6~	981847
Richard Collas	2n,5j,e83n,ed~
Richard Corkill	10,5z,dxc6,dz~	373700
Richard Cripwell	16,72,e91,ea~
Richard Didier	2q,56,e27j,e3~
Richard Durbin	2,0,df13,dt13;e,0,dt17	434804
Richard Gozney	6,3a,e3cc,e85n;12,5z,ec5r,ed~	1278584
Richard Hudson	2,0,e913	3956999
Richard Kuyumian	1o,s,ef6,ef6~
Richard Martinez	7,1c,ef6,ef6~
Richard Maru	aj,l,ef6,ef6~
Richard McCormick	2,0,ej13	115474083	Rich McCormick
Richard McMahon	2n,5j,eg5b,eh~
Richard Mulla	jx,2v,ef6,ef6~
Richard Musukwa	1v,1x,ef6,ef6~
Richard Neal	2,0,dl13	1464697
Richard Ralph	6,5h,ds1t,dv5
Richard Randriamandrato	o,2d,ef6,ef6~
Richard Rasi	hh,2x,ef6,ef6~
Richard Ravalomanana	102,2d,ef6,ef6~
Richard Sezibera	5,1u,ef6,ef6~	7328975
Richard Tauwhare	6,5p,e17b,e485	3556435
Richard Visser	9,5l,ef6,ef6~
Rick Allen	2,0,eb16	18683976
Rick Crawford	2,0,e715	2151554	Eric Crawford
Rick Hou	0,21,edbg,eh~	7331464
Rick Houenipwela	0,21,ef6,ef6~
Rick Larsen	2,0,dx13	503529
Rick Scott	e,0,ef18	439729
Ridha Chalghoum	7,24,ef6,ef6~
Ridwan Hirsi Mohamed	3,29,ea1h,ea~		Ridwan Hirsi	Hirsi
Riek Kok	9,2v,ef6,ef6~		Riek Gai Kok
Riley Moore	2,0,el13	93769958
Rima al-Qadiri	1o,18,ef6,ef6~
Rimbink Pato	5,l,ef6,ef6~
Rimsky Yuen Kwok-keung	40,2,ef6,ef6~		Rimsky Yuen	Yuen
Rimtalba Ouedraogo	0,26,ekc9		Rimtalba Jean Emmanuel Ouedraogo
Rina Mohd Harun	2t,2r,ef6,ef6~			Rina
Rinchinnyamin Amarjargal	0,1q,dv8u,dw~	1393569
Rini Soemarno	v7,15,ef6,ef6~
Rishad Bathiyutheen	s,1b,ef6,ef6~
Ristu Yirdaw	y,2p,ef6,ef6~			Ristu
Ritchie Torres	2,0,eh13	16205227
Ro Khanna	2,0,ed13	7339221
Ro Tu Chol	19,9,dz93,ec~;ei,9,ef6,ef6~;3r,9,ef6,ef6~			Ro
Robert Aderholt	2,0,dt17	672671
Robert Ameerali	4,44,e68c,ea~
Robert Bresnahan	2,0,el13	130963821	Robert Bresnahan Jr.
Robert Browne	9,55,ef6,ef6~
Robert Chakanda	3t,3g,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	1c,q,ef6,ef6~		Robert Haydn Davies
Robert Fulton	6,6d,e2ar,e5aq	717984
Robert Garcia	2,0,ej13	16204904
Robert Kalinak	3,2x,e844,ed~	1502209
Robert Latta	2,0,e3cd	888061
Robert Malval	0,1z,dp8,dqa
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
Roberto Aguilar Gomez	d,30,ef6,ef6~		Roberto Aguilar	Aguilar
Roberto Ampuero Espinoza	5,3b,ef6,ef6~	922795	Roberto Ampuero	Ampuero
Roberto Campos Neto	b,w,ef6,ef6~			Campos Neto
Roberto Danino	0,m,dx7s,dy7c
Roberto Morales Ojeda	5a,1s,ef6,ef6~;5b,1s,ef6,ef6~		Roberto Morales	Morales
Roberto Ordonez	1b,33,ef6,ef6~
Roberto Roy	dv,2t,ef6,ef6~	25999658
Roberto Seifart	4,39,dp8f,du~		Roberto Angel Seifart
Robin Kelly	2,0,e949	3437091
Robin Yearwood	7n,53,ef6,ef6~
Roch Kabore	1,26,dq,eh~;0,26,dq,eh~		Roch Marc Christian Kabore
Rocio Aguilar Montoyo	7,19,ef6,ef6~		Rocio Aguilar	Aguilar
Rocio Nahle Garcia	49,37,ef6,ef6~		Rocio Nahle	Nahle
Rocio Tabora	7,33,ef6,ef6~
Rodney Williams	g,53,ea8e
Rodolfo Mendez Mata	13,19,ef6,ef6~		Rodolfo Mendez	Mendez
Rodolfo Nin Novoa	4,46,e131,e5~;5,46,ef6,ef6~	1344343		Nin Novoa
Rodolfo Piza	39,19,ef6,ef6~
Rodrigo Borja Cevallos	1,1c,dk8a,do8a		Rodrigo Borja	Borja
Rodrigo Cubero	b,19,ef6,ef6~
Rodrigo Malmierca Diaz	3i,1s,ef6,ef6~		Rodrigo Malmierca	Malmierca
Rodrigo Oreamuno Blanco	q,19,dq58,dt~		Rodrigo Oreamuno	Oreamuno
Rogelio Frigerio	f,2l,ef6,ef6~	11184187
Roger Kolo	0,2d,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	2,0,ed13,eh13;e,0,eh13	27923290
Roger Millimino	3m,1d,ef6,ef6~		Roger Patrick Millimino
Roger Rafanomezantsoa	4k,2d,ef6,ef6~
Roger Wicker	2,0,dr14,e3cv;e,0,e3cv	390491
Roger Williams	2,0,e913	4014560
Rogerio Zandamela	b,3r,ef6,ef6~
Rogers Valencia	3i,m,ef6,ef6~	51297444
Rokas Masiulis	n,3o,ef6,ef6~	18222912
Rolandas Paksas	1,3o,dy,dz~	296956
Rolando Bautista	111,2u,ef6,ef6~
Roline Samsoedien	116,44,ef6,ef6~
Romain Schneider	1k,3p,ef6,ef6~	3247154
Roman Golovchenko	0,t,eg64,el3a
Roman Gotsiridze	j,32,dp,dp~
Roman Jagielinski	3,k,dr37,dt~
Roman Kovac	3,2x,dp,dp~
Roman Meyer Falcon	cf,37,ef6,ef6~		Roman Meyer	Meyer
Roman Sklyar	s,1a,ef6,ef6~
Romauld Ferreira	h,3j,ef6,ef6~	108030412
Romauld Wadagni	24,48,ef6,ef6~
Romeo Blanc	g,e,dr28,dva7		Romeo Le Blanc
Romeo Morri	az,5x,ef6,ef6~
Ron Estes	2,0,ed4p	7363747
Ron Johnson	e,0,e715	970272
Ron Mark	8,g,ef6,ef6~;12p,g,ef6,ef6~	7364115
Ron Wyden	2,0,dd15,ds25;e,0,ds25	529344
Ronald Bulkan	8p,36,ef6,ef6~
Ronald Chitotela	1a,1x,ef6,ef6~	29539957	Ronald Kaoma Chitotela
Ronald December	24,1z,ef6,ef6~
Ronald Kibuule	uy,6,ef6,ef6~
Ronald Toppin	n0,3k,ef6,ef6~
Ronell Giles	z,1z,ef6,ef6~
Rong Yiren	4,2,dp3r,dt~			Rong
Ronni Benschop	8,44,ef6,ef6~
Ronnie Brunswijk	4,44,eg7g,ej~
Ronny Jackson	2,0,eh13	47270118
Roosevelt Douglas	0,4l,dw22,dwa1
Rosa DeLauro	2,0,dn13	434952
Rosa Micolo	51,25,ef6,ef6~		Rosa Luis de Sousa Micolo
Rosalia Arteaga Serrano de Cordova	4,1c,ds8a,dt~		Rosalia Arteaga	Arteaga
Rosalie Matondo	kp,20,ef6,ef6~
Rose Brown	c,4v,ef6,ef6~;9,4v,ef6,ef6~;a,4v,ef6,ef6~
Rose Raponda	0,u,eg7g,ei~		Rose Christiane Ossouka Raponda
Roselyn Paul	z,4l,ef6,ef6~
Rosemary Mbabazi	y,1u,ef6,ef6~
Rosemary Seninde	ug,6,ef6,ef6~
Rosen Plevneliev	1,1l,e81m,ed1m	295212
Rosi Prado de Holguin	m,1c,ef6,ef6~			Prado de Holguin
Rosny Smarth	0,1z,ds3,dt~
Rosy Akbar	d,2a,ef6,ef6~	18211338	Rosy Sofia Akbar
Rotimi Amaechi	n,2h,ef6,ef6~	7370548
Rovana Plumb	jo,17,ef6,ef6~	443095
Roxana Maracineanu	2v,3,ef6,ef6~	446170
Roy Biyama	8r,l,ef6,ef6~
Roy Cimatu	6t,2u,ef6,ef6~	29913372
Roy Schneider	6,64,dr15,dv15
Roza Otunbaeva	1,16,e65j,e6~
Rrustem Berisha	nd,3f,ef6,ef6~
Ruateki Tekaiara	i,4x,ef6,ef6~
Ruben Arosemena Valdes	17,2t,e091,e4~		Ruben Arosemena	Arosemena
Ruben Flores Agreda	c,1c,ef6,ef6~		Ruben Flores	Flores
Ruben Gallego	2,0,eb16,el13;e,0,el13	16218474
Ruben Sem	8,2w,ef6,ef6~		Ruben Dario Paulino Sem
Rudhwan Murjan	c,1w,ef6,ef6~	112325757	Rudhwan Mohamed Ahmed Murjan
Rudolf Schuster	1,2x,dv6f,e06f	163813
Rudy Yakym III	2,0,eibe	115137719	Rudy Yakym
Rueben Meade	10,5k,do,ea~;r,5k,do,ea~	1862326	Reuben Meade
Ruel Reid	d,4t,ef6,ef6~		Ruel Bankroft Reid
Rufino Esono	k,1f,ef6,ef6~		Rufino Ndong Esono;Rufino Ndong Esono Nchama	Esono
Rufus Ewing	r,5p,e8bd,ecck	7378029
Ruhakana Rugunda	0,6,ea9j,ed~;0,6,ef6,ef6~
Ruhsar Pekcan	1c,z,ef6,ef6~	55456148
Rui Barros	0,1g,e85g,ea~;0,1g,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	3c,3w,e27a,e2~		Rui Maria do Araujo
Rumen Porozhanov	c,1l,ef6,ef6~
Runaldo Venetiaan	1,44,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
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
Ruth Sentamu	f3,6,ef6,ef6~		Ruth Nankabirwa Sentamu
Ruth Tedebe	bt,22,ef6,ef6~
Ryamizard Ryacudu	8,15,ef6,ef6~	7419814		Ryamizard
Ryan Mackenzie	2,0,el13	7384273
Ryan Zinke	2,0,eb16,ed31;2,0,ej13	7384672
Ryang Ui Gyong	ej,9,ef6,ef6~			Ryang
Ryom Chol Su	qv,9,ef6,ef6~			Ryom
Saad al-Othmani	0,1t,ef6,ef6~
Saad al-Saadi	11j,4h,ef6,ef6~		Saad bin Muhammad bin Said al-Mardhuf al-Saadi
Saad-Eddine al-Othmani	0,1t,ed3h,eha7
Saara Kuugongelwa-Amadhila	0,3s,eb3l,ej~
Sabah Khalid	3,2g,e7cd,eh~
Sabah al-Khalid al-Sabah	j,2g,ef6,ef6~;5,2g,ef6,ef6~	12219691	Sabah al-Khalid al-Hamad al-Sabah	Sabah al-Khalid
Sabah al-Sabah	48,2g,ef6,ef6~;sk,2g,ef6,ef6~	57555	Nasir al-Sabah al-Sabah;Sabah al-Ahmad al-Jabir al-Sabah;Nasir al-Sabah al-Ahmad al-Jabir al-Sabah	Sabah
Sabine Monauni	3,5v,eh3p,ej~
Saboto Caesar	c,55,ef6,ef6~
Sacca Lafia	f,48,ef6,ef6~
Sackeus Shanghala	a,3s,ef6,ef6~
Sadananda Gowda	ez,4,ef6,ef6~;11n,4,ef6,ef6~
Sadou Hayatou	0,10,dn4p,do49
Sadou Seydou	z,y,ef6,ef6~
Sadulla Duraku	h,28,ef6,ef6~
Safet Halilovic	4,c,dx2r,dx~
Safia Bolly	84,1o,ef6,ef6~
Sagala Ratnayake	y7,1b,ef6,ef6~
Sahar Nasr	4d,x,ef6,ef6~	22932964
Sahbaz Dzihanovic	4,c,dy,e2~
Sahibzada Sultan	vu,12,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sahil Babayev	i,3v,ef6,ef6~
Sai Mouk Kham	4,2c,e723,eb~		Sai Mauk Kham
Saia Piukala	9,4k,ef6,ef6~;52,4k,ef6,ef6~	96278954	Saia Mau Piukala
Said Chayane	7,4e,ef6,ef6~		Said Ali Said Chayane
Said Djellab	z,1r,ef6,ef6~
Said Djohar	1,4e,dm3b,ds3g		Said Mohamed Djohar
Said Eid	c,29,ef6,ef6~		Said Hussein Eid
Said Musa	0,3n,du82,e3~	335215	Said Wilbert Musa
Said Namaki	9,o,ef6,ef6~
Saif al-Nuhayyan	3,13,e55b,ea~;3,13,ef6,ef6~;f,13,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	5,2r,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	6p,2r,ef6,ef6~			Saifuddin
Saihou Sabally	4,4s,dp,dq~
Sainbuyen Amarsaikhan	3,1q,ei98,ej~
Sajith Premadasa	1a,1b,ef6,ef6~
Salah Jama	i,29,ef6,ef6~		Salah Ahmed Jama
Salahuddin Ayub	c,2r,ef6,ef6~			Salahuddin
Salahuddin Rabbani	5,14,ef6,ef6~
Salamat Azimi	gp,14,ef6,ef6~
Saleh Meki	q8,57,ef6,ef6~			Saleh
Saleumxai Kommasit	5,r,ef6,ef6~			Saleumxai
Salif Traore	34,1o,ef6,ef6~
Salih al-Ali	k,4m,ef6,ef6~		Salih bin Ghanim bin Nasir al-Ali
Salih al-Gharib	uj,s,ef6,ef6~
Salih al-Husni	c,1h,ef6,ef6~
Salih al-Jaburi	s,1h,ef6,ef6~
Salih al-Nabit	6o,4m,ef6,ef6~		Salih Muhammad Salim al-Nabit
Salim Ibrow	l,29,ef6,ef6~		Salim Aliyow Ibrow
Salim Jereissati	7g,s,ef6,ef6~
Salim Mahamoud	1w,4e,ef6,ef6~
Salim Yasin	3,18,ddc,dw~
Salim al-Huss	0,s,duc4,dw~
Salko Bukvarevic	ps,c,ef6,ef6~
Salma Hassen	i,57,ef6,ef6~			Salma
Salman al-Khalifa	j,4r,e9,em~;0,4r,e9,em~		Salman bin Hamad;Salman bin Hamad al-Khalifa	Salman
Salmin Amour	17,2z,dmb9,dp~
Salomon Nguma Owono	9,1f,ef6,ef6~	112128523	Salomon Nguma	Nguma
Salud Carbajal	2,0,ed13	27805429
Salvador Heresi	a,m,ef6,ef6~
Salvador Laurel	4,2u,di2p,do~
Salvador Mansell	l,4c,ef6,ef6~
Salvador Medialdea	6v,2u,ef6,ef6~
Salvador Ondo Nkumu	a,1f,ef6,ef6~		Salvador Ondo	Ondo
Salvador Ortiz	4,40,ea61,ed~;4,40,ef6,ef6~		Salvador Oscar Ortiz
Salvador Sanchez Ceren	1,40,e5,ed~;4,40,e5,ed~;1,40,ef6,ef6~	936831		Sanchez Ceren
Salvador Valdes	kd,1s,ef6,ef6~;ke,1s,ef6,ef6~;4,1s,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	7,2v,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	8,25,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Salwa Abdullah	u,18,ef6,ef6~		Salwa Abdallah
Sam Abal	0,l,e6ce,e782
Sam Basil	3,l,egck,ei~
Sam Cheptoris	27,6,ef6,ef6~
Sam Condor	3,4u,dr76,ea~
Sam Fai	1q,6t,ekck		Sam Hou Fai
Sam Graves	2,0,dx13	465638
Sam Kutesa	5,6,ef6,ef6~
Sam Liccardo	2,0,el13	16731481
Samantha Marshall	110,53,ef6,ef6~		Samantha Nicole Marshall
Samba Sow	9,1o,ef6,ef6~		Samba Ousmane Sow
Samba Sy	i,v,ef6,ef6~;13d,v,ef6,ef6~
Sambou Wague	l,1o,ef6,ef6~
Samir Moqbil	3,s,e777,ec~
Samir Mubaidin	f,1n,ef6,ef6~
Samir Murad	i,1n,ef6,ef6~
Samir Sharifov	7,3v,ef6,ef6~
Samir Taieb	c,24,ef6,ef6~	3470847
Samir al-Rifai	0,1n,e5c9,e7ao	467852
Samira Ubayd	1o,1i,ef6,ef6~
Samiu Vaipulu	0,4k,ekc9,elci
Samiuela Pohiva	5,4k,ef6,ef6~;0,4k,ef6,ef6~		Samiuela Akilisi Pohiva
Samka Ibraimovski	1e,28,ef6,ef6~
Samonyane Ntsekele	27,4i,ef6,ef6~
Samou Adambi	27,48,ef6,ef6~		Samou Seidou Adambi
Sampo Terho	5i,31,ef6,ef6~	782439
Samson Kisekka	4,6,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Akyea	2m,27,ef6,ef6~		Samuel Atta Akyea
Samuel Basil	1t,l,ef6,ef6~
Samuel Dzamesi	fg,27,ef6,ef6~		Samuel Kofi Dzamesi
Samuel Ghiro	yc,21,ef6,ef6~
Samuel Hinds	q,36,dp,eb~;0,36,dp,eb~		Sam Hinds
Samuel Hurko	1v,2p,ef6,ef6~
Samuel Lewis Navarro	q,2t,e091,e4~		Samuel Lewis	Lewis
Samuel Manetoali	3j,21,ef6,ef6~
Samuel Schmid	1,2y,e0,e1~	115841
Samuel Seaton	g,4u,eb92,ej21
Samuel Tembenu	a,4y,ef6,ef6~
Samuel Wlue	1g,4b,ef6,ef6~
Samy Badibanga	0,h,ecbh,ed47;0,h,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	f,34,ef6,ef6~	60905601
Sandor Pinter	f,4a,ef6,ef6~	549589
Sandra Guevara	i,40,ef6,ef6~		Sandra Eribel Guevara;Sandra Eribel Guevara Perez	Guevara
Sandra Jovel	5,2q,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	g,3k,ef6,ef6~;1,3k,ehbu,elbu	9333540
Sandra Pierantozzi	4,5a,dx1j,dz~
Sanford Bishop	2,0,dp15	983428	Sanford Bishop Jr.
Sani Lakatani	r,6u,dv41,dx~	2424697
Sani Maigochi	38,y,ef6,ef6~
Sani Yaya	24,2o,ef6,ef6~
Sanja Damijanovic	1f,42,ef6,ef6~
Sanjaa Bayar	0,1q,e3bm,e49k
Sanni Grahn-Laasonen	d,31,ef6,ef6~	5406165
Sanoussy Sow	k,1d,ef6,ef6~		Sanoussy Bantama Sow
Sansan Kambile	a,2b,ef6,ef6~
Santia Bradshaw	d,3k,ef6,ef6~
Santiago Ruiz	c,33,ef6,ef6~
Santina Cardoso	7,3w,ef6,ef6~
Santosh Gangwar	aa,4,ef6,ef6~		Santosh Kumar Gangwar
Sapar Isakov	0,16,ed8q,ed~	29865128
Saparkhan Omarov	c,1a,ef6,ef6~	62714154
Saqr Ghubash	i,13,ef6,ef6~		Saqr Ghubash Said Ghubash
Sar Kheng	3,1j,do23,ed~;3,1j,ef6,ef6~;f,1j,ef6,ef6~
Sara Jacobs	2,0,eh13	50825637
Sarah Achieng	tl,6,ef6,ef6~		Sarah Opendi Achieng
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
Satini Manuella	9,3l,ef6,ef6~	18355480	Satini Tulaga Manuella
Sato Kilman	3,2k,e0,eb~;0,2k,e0,eb~	469823
Saufatu Sopoanga	0,3l,dy82,e0ab	384322
Saulis Skvernelis	0,3o,eccd,ed~;0,3o,ef6,ef6~	1797508	Saulius Skvernelis
Saulos Chilima	4,4y,ea5v,ej~	16214780
Savvas Angelidis	8,5f,ef6,ef6~
Say Samal	h,1j,ef6,ef6~
Sayed Balkhi	7o,14,ef6,ef6~		Sayed Hussain Alemi Balkhi
Sayed Naderi	3q,14,ef6,ef6~		Sayed Sadat Naderi
Sayedul Haque	1d,1k,ef6,ef6~
Sayf al-Sharif	2i,1i,ef6,ef6~		Sayf Muhsin al-Sharif
Sayid al-Busaidi	u,4h,ef6,ef6~		Sayid al-Mutasim bin Hamud al-Busaidi	Sayid
Saymumin Yatimov	8f,3z,ef6,ef6~
Scott DesJarlais	2,0,e715	2260839
Scott Fitzgerald	2,0,eh13	7436650
Scott Franklin	2,0,eh13	101198561
Scott Perry	2,0,e913	7437040
Scott Peters	2,0,e913	3791514
Seamus O'Regan	m8,e,ef6,ef6~	7440780
Seamus Woulfe	p,3d,ef6,ef6~	30278309
Sean Casten	2,0,ef13	55386655
Sebhat Ephrem	8,57,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	5,1p,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	8,2c,ef6,ef6~
Sekesai Nzenza	1n,3t,ef6,ef6~
Sekou Camara	9g,1d,ef6,ef6~		Sekou Kissing Camara
Selau Wiles	c,4b,ef6,ef6~
Selma Rekik	m,24,ef6,ef6~	19345818	Selma Elloumi Rekik
Semere Russom	d,57,ef6,ef6~			Semere
Semi Koroilavesau	1d,2a,ef6,ef6~	18217983
Semiha Borovac	3x,c,ef6,ef6~
Semisi Fakahau	c,4k,ef6,ef6~	96482295
Semisi Sika	3,4k,ef6,ef6~;1b,4k,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Semsudin Dedic	c,c,ef6,ef6~
Sengduan Lachanthaboun	d,r,ef6,ef6~			Sengduan
Senida Mesi	3,47,ef6,ef6~	31965727
Sentje Lebona	8,4i,ef6,ef6~
Serafin Dougan	0,1f,ds4,dx2q		Serafin Seriche Dougan
Serge Gouteyron	v,6n,egcg,eh~;v,60,egcg,eh~
Serge Telle	u,59,ec21,ed~;u,59,ef6,ef6~	3479546
Serge Vohor	0,2k,ds9u,dt~;3,2k,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	l,20,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Chebotarev	wf,5,ef6,ef6~		Sergey Chebotarev;Sergey Viktorovich Chebotarev
Sergei Kovalchuk	1k,t,ef6,ef6~		Sergey Kovalchuk
Sergei Ling	0,t,dsb,dw~	631311	Sergey Ling
Sergei Nalyvayko	11w,t,ef6,ef6~		Sergey Nalyvayko
Sergei Naryshkin	i6,5,ef6,ef6~		Sergey Naryshkin;Sergey Yevgenyevich Naryshkin
Sergei Rumas	0,t,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,t,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Stanishev	0,1l,e18g,e57r	202117
Sergei Tereshchenko	0,1a,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1a,dnae,dqac		Sergey Tereshenko
Serges Ahissou	s,48,ef6,ef6~
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
Sghair M'Bareck	0,2s,dz76,e188		Sghair Ould M'Bareck
Shafqat Mahmood	k0,12,ef6,ef6~;vx,12,ef6,ef6~	7461074
Shahabuddin Ahmed	1,1k,dsa9,dy96	465481
Shahid Abbasi	0,12,ed81,ee8i	7461686	Shahid Khaqan Abbasi
Shahin Mustafayev	o,3v,ef6,ef6~	15734658
Shahine Robinson	i,4t,ef6,ef6~		Shahine Elizabeth Robinson
Shahjahan Khan	7t,1k,ef6,ef6~
Shahzad Aryubi	66,14,ef6,ef6~		Shahzad Gul Aryubi
Shamfa Cudjoe	1k,45,ef6,ef6~
Shamil Asymbekov	x,16,ef6,ef6~
Shamma al-Mazrui	7h,13,ef6,ef6~		Shamma bint Suhail;Shamma bint Suhail Faris al-Mazrui	Shamma
Shamsiddin Orumbekzoda	k,3z,ef6,ef6~	20609964
Shamsur Sharif	31,1k,ef6,ef6~		Shamsur Rahman Sharif
Shane Jones	3j,g,ef6,ef6~;1b,g,ef6,ef6~;yt,g,ef6,ef6~
Shane Ross	n,3d,ef6,ef6~	2276876
Shankar Sharma	1,4,do,dt~;4,4,do,dt~		Shankar Dayal Sharma
Sharice Davids	2,0,ef13	58322868
Sharlene Cartwright-Robinson	r,5p,ecck,ed~	7489886
Shaukat Aziz	0,12,e08s,e43p	223555
Shavkat Hamroyev	131,2j,ef6,ef6~
Shaw Kgathi	8,4d,ef6,ef6~
Shawn Crockwell	m,3a,ef6,ef6~
Shawn Richards	3,4u,eb2m,eh~;d,4u,ef6,ef6~
Shaykh al-Harthi	zk,4h,ef6,ef6~		Shaykh al-Fadhl bin Muhammad bin Ahmad al-Harthi	Shaykh
Sheikhnuur Hassan	3m,29,ef6,ef6~		Sheikhnuur Mohamed Hassan
Sheila Copps	3,e,ds,ds~
Sheldon Whitehouse	e,0,e314	652066
Shelley Moore Capito	2,0,dx13,eb13;e,0,eb16	459618	Shelley Capito
Shen Jong-chin	o,n,ef6,ef6~;19,n,eg6j,eh~			Shen
Sher Deuba	0,4g,dr9c,ei~	470903	Sher Bahadur Deuba
Sherali Mirzo	8,3z,ef6,ef6~
Sheri Biggs	2,0,el13	130979821
Sherif Ismail	0,x,eb9c,ee67	16250142
Sherkhon Salimzoda	i5,3z,ef6,ef6~
Sherzod Kudbiyev	1r,2j,ef6,ef6~
Sherzod Shermatov	yd,2j,ef6,ef6~	72563597
Sheu Yu-jer	7,n,ef6,ef6~			Sheu
Shidhatha Shareef	2z,3q,ef6,ef6~
Shih Jun-ji	1e,n,ef6,ef6~			Shih
Shih Keh-her	8u,n,ef6,ef6~			Shih
Shih Ning-jye	x,n,ef6,ef6~			Shih
Shireen Mazari	3x,12,ef6,ef6~	7498535
Shirley Botchwey	5,27,ef6,ef6~		Shirley Ayorkor Botchwey
Shomari Figures	2,0,el13	129431158
Shontel Brown	2,0,ehb4	107863952
Showkutally Soodhun	31,1p,ef6,ef6~;26,1p,ef6,ef6~
Shri Thanedar	2,0,ej13	7503912
Shripad Naik	sn,4,ef6,ef6~		Shripad Yesso Naik
Shuhrat Sodiqov	rb,2j,ef6,ef6~	106592181
Shunmugam Jayakumar	3,43,e08c,e6~		Shunmugan Jayakumar
Shyqyri Bytyqi	d,3f,ef6,ef6~
Shyr Shyr-hau	x,n,ef6,ef6~			Shyr
Siandou Fofana	m,2b,ef6,ef6~
Siaosi Sovaleni	0,4k,ehcr,ekc9
Sibusiso Dlamini	0,4w,ds89,dzbe;0,4w,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sibusiso Moyo	5,3t,ef6,ef6~	43180489
Sicily Kariuki	dg,3e,ef6,ef6~	47513060	Sicily Kanina Kariuki
Sid Ahmed Ghozali	0,1r,dn66,do78
Siddig Amir	k1,1w,ef6,ef6~;r7,1w,ef6,ef6~
Sidi Mohamed Boubakar	0,2s,e188,e34k		Sidi Mohamed Ould Boubakar
Sidi Ould Salem	11,2s,ef6,ef6~
Sidi Tiemoko Toure	13j,2b,ef6,ef6~
Sidick Haggar	h,22,ef6,ef6~		Sidick Abdelkerim Haggar
Sidiki Diakite	f,2b,ef6,ef6~
Sidiki Kaba	5,v,ef6,ef6~	19895564
Sidya Toure	0,1d,ds7,dv38		Sidia Toure
Sigmundur Gunnlaugsson	0,50,e95n,ec47	463588	Sigmundur David Gunnlaugsson
Sigrid Kaag	3i,38,ef6,ef6~	15077856
Sigridur Andersen	a,50,ef6,ef6~
Sigurdur Johannsson	0,50,ec47,ed1b;n,50,ef6,ef6~	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	5l,51,ef6,ef6~
Siim Kallas	0,41,dy1s,dz4a	156469
Siim Kiisler	h,41,ef6,ef6~	743341
Sila Calderon	6,69,dx1,dz~
Silas Atopare	g,l,dtbd,dzbd
Sileshi Bekele	27,2p,ef6,ef6~			Sileshi
Silva Dunduru	k,3r,ef6,ef6~	111828653
Silvere Ngarso	ay,1m,ef6,ef6~	112079980
Silveria Jacobs	0,6z,eg1g,ek53
Silvestre Bello III	5r,2u,ef6,ef6~
Silvestre Siale Bileka	0,1f,do1h,ds4			Siale Bileka
Silvia Calvo Armengol	h,61,ef6,ef6~			Calvo Armengol
Silvia Cartwright	g,g,dx44,e28n	241638
Silvia Constain Rengifo	72,3c,ef6,ef6~	56479601	Silvia Constain	Constain
Silvia Lutucuta	9,25,ef6,ef6~		Silvia Paula Valentim Lutucuta
Silvia Pessah	9,m,ef6,ef6~	51298441
Silvia Radu	9,23,ef6,ef6~	27346919
Simeon Athy	b,2k,ef6,ef6~		Simeon Malachi Athy
Simeon Esono	5,1f,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sawadogo	67,26,ef6,ef6~
Simeon Sheriff	8,3g,ef6,ef6~
Simon Achidi Achu	0,10,do49,ds9j			Achidi Achu
Simon Ammitzboll	6q,49,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	1c,7,ef6,ef6~	7518284
Simon Chelugui	ds,3e,ef6,ef6~	100146396
Simon Compaore	u,26,ef6,ef6~
Simon Coveney	5,3d,ef6,ef6~;bf,3d,ef6,ef6~	1670096
Simon D'Ujanga	a8,6,ef6,ef6~	simon-dujanga
Simon Dumarinu	d2,l,ef6,ef6~
Simon English	3,g,e4bj,ec~		Simon William English
Simon Lokodo	t9,6,ef6,ef6~
Simon Peh Yun-lu	22,2,ef6,ef6~		Simon Peh	Peh
Simon Zerpa Delgado	24,p,ef6,ef6~		Simon Zerpa	Zerpa
Simonetta Sommaruga	4,2y,ea11,eb~;fc,2y,ef6,ef6~;4,2y,ef6,ef6~		Swiss Sommaruga;Swiss Confederation Simonetta Sommaruga
Simplice Sarandji	0,1m,ec42,ed~;0,1m,ef6,ef6~	23729455
Sinisa Mali	7,1v,ef6,ef6~
Sinton Soalablai	d,5a,ef6,ef6~
Sione Faotusia	a,4k,ef6,ef6~		Sione Vuna Faotusia
Sione Kioa	b,4k,ef6,ef6~		Sione Ngongo Kioa
Siri Chiraphongphan	l,j,ef6,ef6~			Siri
Sirojiddin Muhriddin	5,3z,ef6,ef6~
Sisavat Keobounphan	0,r,dt,dw~;4,r,dt,dw~
Sithembiso Nyoni	138,3t,ef6,ef6~
Siti Nurbaya	h,15,ef6,ef6~
Siv Jensen	7,4j,ef6,ef6~	272938
Skender Recica	i,3f,ef6,ef6~
Slaven Dobrovic	6u,2f,ef6,ef6~
Slavica Djukic Dejanovic	1e,1v,ef6,ef6~			Djukic Dejanovic
Slim Khalbous	11,24,ef6,ef6~	28654181
Slumber Tsogwane	4,4d,ee44,ej~
Smail Hamdani	0,1r,ducf,dvc2
Smaila Ouedraogo	y,26,ef6,ef6~
Smarck Michel	0,1z,dqa,ds3
Smriti Irani	bk,4,ef6,ef6~	7546539	Smriti Zubin Irani
Snjezana Soldat	h,c,ef6,ef6~
Snyder Rini	3,21,dxch,e1~
Soane Uhila	20,56,do3,dx~
Sodnom Chinzorig	i,1q,ef6,ef6~
Soe Win	0,2c,e0aj,e2~;1j,2c,ef6,ef6~
Soewarto Moestadja	i,44,ef6,ef6~
Sofia Gai	2m,2v,ef6,ef6~
Sofian Djalil	31,15,ef6,ef6~
Solamalemalo Loau	d,4p,ef6,ef6~		Solamalemalo Keneti Sio Loau
Solan Mirisim	8,l,ef6,ef6~
Solina Nyirahabimana	2z,1u,ef6,ef6~
Solomon Dalong	y,2h,ef6,ef6~
Solomon Mamaloni	0,21,dl3s,dt~
Somdi Douangdi	3,r,ef6,ef6~;7,r,ef6,ef6~			Somdi
Somkhit Chatusiphithak	3,j,ef6,ef6~			Somkhit
Sommanogo Koutou	87,26,ef6,ef6~
Sommat Phonsena	1y,r,ef6,ef6~			Sommat
Sompong Amornwiwat	3,j,e49o,e4~			Sompong
Somsavat Lengsavat	3,r,du2q,eb~			Somsavat
Sonexay Sithphaxay	b,r,ef6,ef6~			Sonexay
Song Chun Sop	1d,9,ef6,ef6~			Song
Sonia Castro Gonzalez	9,4c,ef6,ef6~		Sonia Castro	Castro
Sonila Qato	ya,47,ef6,ef6~
Sonthirat Sonthichirawong	z,j,ef6,ef6~			Sonthirat
Sonxai Siphandon	3,r,ef6,ef6~;0,r,eicu,ej~			Sonxai
Soodesh Callichurn	i,1p,ef6,ef6~
Sooronbay Jeenbekov	0,16,ec4d,ed8q;1,16,ef6,ef6~	23810819
Sophia Chan Siu-chee	km,2,ef6,ef6~		Sophia Chan	Chan
Sophie Cluzel	ii,3,ef6,ef6~	3490886
Sophie Lohde	yk,49,ef6,ef6~	12336452
Sophie Wilmes	45,3m,ef6,ef6~
Soraya Hakizumuremyi	1c,1u,ef6,ef6~
Soren Moller	1l,5i,e14,e7~	2619114	Soeren Moeller;Soeren Hald Moeller
Soren Poulsen	a,49,ef6,ef6~		Soren Pape Poulsen
Sorin Grindeanu	3,17,ehbp,ej~
Sorina Pintea	9,17,ef6,ef6~	28112576
Soroi Eoe	5g,l,ef6,ef6~
Sospeter Muhongo	l,2z,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,v,e551,e843		Soulayemane Ndene Ndiaye
Souleymane Diarrassouba	9h,2b,ef6,ef6~
Souleymane Diop	18,v,ef6,ef6~		Souleymane Jules Diop
Soumana Coulibaly	1g,1o,ef6,ef6~		Soumana Mory Coulibaly
Soumana Sako	0,1o,dn42,do68
Soumeylou Maiga	0,1o,ef6,ef6~		Soumeylou Boubeye Maiga
Soumiya Benkhaldoun	18,1t,ef6,ef6~
Souphan Keomixai	1j,r,ef6,ef6~			Souphan
Souvanpheng Boupphanouvong	x,r,ef6,ef6~			Souvanpheng
Soyencnazar Selimow	2h,3i,ef6,ef6~
Specioza Kazibwe	4,6,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	4,c,e3,e8~
Sprent Dabwido	1,3x,e7bf,e8~	57543
Srdjan Darmanovic	5,42,ef6,ef6~
Srebrenka Golic	58,c,ef6,ef6~
St. Prince	d,55,ef6,ef6~		St. Clair Prince
Stacey Plaskett	2,0,eb16	18739104
Stanislas Ouaro	1w,26,ef6,ef6~
Stanislaus James	g,4o,dkaa,ds61		Stanislaus Anthony James
Stanislav Gross	0,1y,dy7,e14p	348896
Stanislav Stashevskyy	j,8,e19r,e1~
Stanley John	g,55,el
Stanley Reginald	3,2k,dvbp,dw~
Stanley Simataa	14,3s,ef6,ef6~
Stanley Sofu	5q,21,ef6,ef6~		Stanley Festus Sofu
Stavros Arachovitis	2t,2n,ef6,ef6~	20995374
Steadroy Benjamin	p,53,ef6,ef6~;3l,53,ef6,ef6~
Steen Spore	1l,5i,dp,dt~
Stef Blok	5,38,ef6,ef6~	2858481
Stefan Ingves	b,2i,ef6,ef6~
Stefan Odagiu	3,23,dy,dz~
Stefan-Radu Oprea	d5,17,ef6,ef6~	21747037
Stella Lugo de Montilla	m,p,ef6,ef6~		Stella Lugo	Lugo
Stella Ndabeni-Abrahams	1x,q,ef6,ef6~	28086074
Stepan Kubiv	j,8,ec4e,ed~;2e,8,ef6,ef6~;j,8,ef6,ef6~	2589861
Stepan Poltorak	8,8,ef6,ef6~	12141949
Stephan Brunner Neibig	q,19,ei58,ej~		Stephan Brunner	Brunner
Stephan Toussaint	y,1p,ef6,ef6~
Stephane Artano	4i,5w,e32l,ed~
Stephanie Bice	2,0,eh13	60190894
Stephen Barclay	zy,1,ef6,ef6~	260546
Stephen Dalton	12,5r,ed3d,ei~
Stephen Kampyongo	1h,1x,ef6,ef6~	27063683
Stephen Lo Wai-chung	fz,2,ef6,ef6~		Stephen Lo	Lo
Stephen Lynch	2,0,dxan	2344921
Stephen Musyoka	4,3e,e41a,e8~		Stephene Musyoka;Stephen Kalonzo Musyoka
Stephen Poloz	b,e,ef6,ef6~	15127111
Stephen Tsang	1c,44,ef6,ef6~
Stephenson King	0,4o,e399,e6~;1b,4o,ef6,ef6~	708289
Steve Cohen	2,0,e314	512330
Steve Daines	2,0,e913,eb13;e,0,eb16	3200900
Steve Womack	2,0,e715	1029527
Steven Ciobo	h0,7,ef6,ef6~	7614564
Steven Horsford	2,0,e913,eb13;2,0,ef13	3514907
Steven Nunez Rimola	i,19,ef6,ef6~		Steven Nunez	Nunez
Steves Mabuluki	11,h,ef6,ef6~		Steves Mbikayi Mabuluki
Stevo Mirjanic	c,c,ef6,ef6~
Stuart Getrouw	a,44,ef6,ef6~
Stuart Jack	6,5t,e1bn,e61f	3318751
Stuart Nash	1d,g,ef6,ef6~;4g,g,ef6,ef6~;61,g,ef6,ef6~;65,g,ef6,ef6~
Stuart Young	3n,45,ef6,ef6~
Su Jia-chyuan	xf,n,ef6,ef6~			Su
Sudhir Sesungkur	9b,1p,ef6,ef6~
Suh Hoon	i8,d,ef6,ef6~			Suh
Suhail al-Mazrui	l,13,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Suhaimi bin Gafar	3t,5s,ef6,ef6~			Suhaimi
Suhair Salah	11,1w,ef6,ef6~	112325795	Suhair Ahmed Salah
Suhas Subramanyam	2,0,el13	83250082
Suhejl Fazliu	pz,28,ef6,ef6~
Sukhbaatar Batbold	0,1q,e5at,e7~
Suleiman Adamu	2m,2h,ef6,ef6~
Suleiman Gailani	3,14,dp,dp~		Sulayman Gailani
Suleiman al-Hamdan	2x,2e,ef6,ef6~		Sulayman al-Hamdan;Sulayman bin Abdallah al-Hamdan
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
Sung Yu-hsieh	8u,n,ef6,ef6~			Sung
Sung Yun-mo	1c,d,ef6,ef6~	55731004		Sung
Sunil Bholah	6r,1p,ef6,ef6~
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
Susan Shabangu	2d,q,ef6,ef6~	7648369
Susana Jimenez	l,3b,ef6,ef6~
Susanne Camelia-Romer	3,6g,dx,dx~
Sushil Koirala	0,4g,ea2b,ec84	422969
Susi Pudjiastuti	q5,15,ef6,ef6~			Susi
Susie Lee	2,0,ef13	58333611
Suwaphan Tanyuwatthana	ai,j,ef6,ef6~			Suwaphan
Suwit Mesinsi	1f,j,ef6,ef6~			Suwit
Suy Sem	1v,1j,ef6,ef6~
Suzan DelBene	2,0,e8bd	2091892
Suzana Pribilovic	32,42,ef6,ef6~
Suzanne Bonamici	2,0,e827	45946
Svandis Svavarsdottir	9,50,ef6,ef6~	438056
Sven Mikser	5,41,ef6,ef6~	2097451
Svenja Schulze	h,f,ef6,ef6~	1407342
Svetozar Marovic	1,1v,dy,e1~
Svetozar Pudaric	4,c,e73h,ea~
Sydney Allicock	m7,36,ef6,ef6~;4,36,ef6,ef6~
Sydney Kamlager-Dove	2,0,ej13	20177418		Kamlager-Dove
Sydney Morris	3,4u,dp,dq~		Sydney Earl Morris
Syed Ali	4n,1k,ef6,ef6~		Syed Mohsin Ali
Syed Islam	32,1k,ef6,ef6~		Syed Ashraful Islam
Syed Saddiq Syed Abdul Rahman	y,2r,ef6,ef6~	39050368		Syed Saddiq
Syed Zaidi	79,12,ef6,ef6~		Syed Ali Haider Zaidi
Sylvain Masheke	k,h,ef6,ef6~		Sylvain Maurice Masheke
Sylvan Richards	h,3a,ef6,ef6~
Sylvanie Burton	1,4l,eja2
Sylvestre Nsanzimana	0,1u,dna,do4
Sylvia Chalikosa	x,1x,ef6,ef6~		Sylvia Bambala Chalikosa
Sylvia Garcia	2,0,ef13	13562489
Sylvie Duran Salvatierra	k,19,ef6,ef6~		Sylvie Duran	Duran
Taban Deng Gai	q,2v,ef6,ef6~			Taban
Taban Gai	q,2v,ec,eh~;4,2v,ec,eh~
Tabare Aguerre	c,46,ef6,ef6~
Taco Stein	p,5l,ef6,ef6~
Tadjiddine Ben Said	1,4e,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Taha Maruf	4,1h,d64l,dy~		Taha Muhyi al-Din Maruf
Taha Ramadan	3,1h,do,dy~;4,1h,do,dy~	359319	Taha Yasin Ramadan
Tahar Hadjar	11,1r,ef6,ef6~
Tahir al-Amri	b,4h,ef6,ef6~		Tahir bin Salim al-Amri
Tahyrberdi Durhanow	s,3i,ef6,ef6~
Takamori Yoshikawa	c,b,ef6,ef6~	7677156
Takashi Yamashita	a,b,ef6,ef6~
Takumi Nemoto	9,b,ef6,ef6~;x,b,ef6,ef6~
Takuya Hirai	x,b,ef6,ef6~;ts,b,ef6,ef6~;ul,b,ef6,ef6~;up,b,ef6,ef6~	7678622
Talis Linkaits	n,34,ef6,ef6~
Tallis Moses	1,2k,ed76,ei7n		Tallis Obed Moses
Tamam Salam	0,s,e946,ec~
Tambo Gina	94,4w,ef6,ef6~
Tamirat Layne	0,2p,dn66,dr~
Tammy Baldwin	2,0,dv16,e913;e,0,e913	40628
Tammy Duckworth	2,0,e913,ed13;e,0,ed13	3036410
Tananei Marea	z,4x,ef6,ef6~
Tandi Dorji	5,5m,ef6,ef6~
Tantely Andrianarivo	0,2d,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	3,2j,ef6,ef6~
Taomati Iuta	4,4x,dn78,dq~
Taoufik Rajhi	q2,24,ef6,ef6~
Taras Kutovyy	cd,8,ef6,ef6~	12116148
Tarcisio Gomes de Freitas	1b,w,ef6,ef6~	60392579		Gomes de Freitas
Tareck El Aissami	4v,p,ed14,ed~;s,p,ef6,ef6~		Tareck El Aissami Maddah	El Aissami
Tarek Amer	b,x,ef6,ef6~
Tarek Saab Halabi	p,p,ef6,ef6~		Tarek Saab	Saab
Tarek Shawky	d,x,ef6,ef6~
Tarek el-Mullah	2j,x,ef6,ef6~
Tareq Hammouri	s,1n,ef6,ef6~
Tariq Bajwa	b,12,ef6,ef6~	35525609
Tarmo Tamm	b3,41,ef6,ef6~	12376376
Tassos Papadopoulos	1,5f,dy,e3~	200776
Tatana Mala	a,1y,ef6,ef6~
Tatyana Golikova	2b,5,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	6,66,dp,dy~;12,66,dp,dy~
Taufa Vakatale	3,2a,dt87,dv~
Taufaahau Tupou IV	15,4k,cxcg,e29b
Taukelina Finikaso	5,3l,ef6,ef6~	7688699
Taur Ruak	0,3w,ee6m,ei~		Taur Matan Ruak
Tautai Kaituu	9,21,ef6,ef6~		Tautai Agikimau Kaituu
Tawfiq al-Rabiah	9,2e,ef6,ef6~	7689265	Tawfiq bin Fawzan al-Rabiah
Tayeb Louh	a,1r,ef6,ef6~
Tayeb Zitouni	bu,1r,ef6,ef6~
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
Teniku Talesi Honolulu	g,3l,ef8j,eh8t	104962757	Teniku Talesi	Talesi
Teo Chee Hean	3,43,e541,ed~;gi,43,ef6,ef6~;3,43,ef6,ef6~	3518218		Teo
Teo Chee Huan	3,43,e541,e6~			Teo
Teodor Melescanu	5,17,ef6,ef6~	3518228	Teodor Viorel Melescanu
Teodor Stolojan	0,17,dna2,dob
Teodorico de Campos	c,4q,ef6,ef6~
Teodoro Locsin Jr.	1u,2u,ef6,ef6~
Teofisto Guingona	4,2u,dx1k,dz~
Terepai Maoate	3,4v,dw,e5~;0,4v,dw,e5~
Teresa Czerwinska	7,k,ef6,ef6~	22350977
Teresa Kok Suh Sim	xw,2r,ef6,ef6~		Teresa Kok	Kok
Teresa Leger Fernandez	2,0,eh13	96054905		Leger Fernandez
Teresa Martinez Acosta	4r,39,ef6,ef6~		Teresa Martinez	Martinez
Teresa Ribera Rodriguez	iu,3h,ef6,ef6~		Teresa Ribera	Ribera
Tereza Cristina	c,w,ef6,ef6~
Terrence Deyalsingh	9,45,ef6,ef6~
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
Thansamai Kommasit	4h,r,ef6,ef6~			Thansamai
Thant Sin Maung	1g,2c,ef6,ef6~
Thapelo Olopeng	bj,4d,ef6,ef6~
Thaung Tun	4d,2c,ef6,ef6~
Themba Dlamini	0,4w,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	3,4w,e4,ei~
Theo-Ben Gurirab	0,3s,dy8s,e13l	654433
Theodore Jousso	4u,1m,ef6,ef6~	112075034
Theodore Sindikubwabo	1,1u,dq48,dq7j
Therence Sinunguruza	q,1e,e68t,e8~	3527314
Thesele Maseribane	1x,4i,ef6,ef6~
Thierno Diallo	3b,1o,ef6,ef6~	thierno-diallo-mali	Thierno Amadou Omar Hass Diallo
Thierno Diallo	lu,1d,ef6,ef6~		Thierno Ousmane Diallo
Thierry Lataste	1l,58,dv7j,ed~
Thierry Santa	3a,58,ef79,eh~
Thierry Tanoh	2i,2b,ef6,ef6~
Thilak Marapana	hq,1b,ef6,ef6~;5,1b,ef6,ef6~
Thirakiat Charoensetthasin	d,j,ef6,ef6~			Thirakiat
Thom Tillis	e,0,eb16	7786750
Thomas Alweendo	94,3s,ef6,ef6~;1v,3s,ef6,ef6~
Thomas Boni Yayi	1,48,e246,e9~			Boni Yayi
Thomas George	22,5n,dn9,dq~
Thomas Heine	a,5c,ef6,ef6~
Thomas Kean	2,0,ej13	7791445	Thomas Kean Jr.
Thomas Luhaka Losendjola	1b,h,ef6,ef6~	18649355	Thomas Luhaka	Luhaka
Thomas Marshall	4,0,bh34,bp34
Thomas Massie	2,0,e8bd	2426031
Thomas Remengesau Jr.	1,5a,ef6,ef6~		Thomas Esang Remengesau Jr.
Thomas Suozzi	2,0,ed13	7794276
Thomas Thabane	0,4i,e868,ed~;0,4i,ef6,ef6~		Motsoahae Thabane;Motsoahae Thomas Thabane;Thomas Motsoahae Thabane
Thomas Tiffany	2,0,eg5j	7817838
Thomas Yayi Boni	1,48,e246,ec46		Thomas Yayi	Yayi
Thong Khon	m,1j,ef6,ef6~
Thongloun Sisolit	3,r,dx3,e2~			Thongloun
Thongloun Sisoulit	0,r,dx3r,ei~			Thongloun
Thongsing Thammavong	0,r,e6co,eb~			Thongsing
Thorbjoern Jagland	0,4j,dsap,dtaf
Thordis Gylfadottir	s,50,ef6,ef6~	28734624	Thordis Kolbrun Reykfjord Gylfadottir
Thorold Masefield	6,3a,dt6,dy4	56811167
Thulas Nxesi	13,q,ef6,ef6~	16193273
Thuli Dladla	5,4w,ef6,ef6~
Thyra Frank	j4,49,ef6,ef6~	12339343
Tian Jiyun	19,2,df6k,do~			Tian
Tianarivelo Razafimahefa	f,2d,ef6,ef6~
Tibor Benko	8,4a,ef6,ef6~	793043
Tibou Kamara	s,1d,ef6,ef6~
Tidjani Idrissa Abdoulkadri	y6,y,ef6,ef6~
Tidjani ldrissa Abdoulkadri	12z,y,ef6,ef6~
Tiemoko Sangare	8,1o,ef6,ef6~
Tiena Coulibaly	a,1o,ef6,ef6~
Tigran Avinyan	3,2m,ef6,ef6~
Tigran Sargsian	0,2m,e449,ea4d	110233
Tiit Vahi	0,41,do1,dt~
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
Timothy Fischer	3,7,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4u,eb2i,ei86;7,4u,ef6,ef6~
Timothy Kennedy	2,0,ek56	7807373
Timothy Villagomez	12,5e,e219,e4~
Tin Aung Myint Oo	4,2c,e724,e7~
Tina Smith	e,0,ee13	18631509
Tinoka Roberto	y,2d,ef6,ef6~
Tinomana Ebb	20,6r,ds,dt~
Tito Mboweni	7,2p,ef6,ef6~
Tito Mboweni	7,q,ef6,ef6~	7810182
Tito Montano	2v,30,ef6,ef6~		Tito Roland Montano;Tito Roland Montano Rivera	Montano
Tjahjo Kumolo	1h,15,ef6,ef6~	12521725
Tjekero Tweya	mb,3s,ef6,ef6~
Tlohelang Aumane	6o,4i,ef6,ef6~
Toaripi Lauti	g,3l,do,dp
Todd Young	2,0,e715,ed13;e,0,ed13	25483
Todor Kavaldzhiev	4,1l,dt1m,dx~	5903993
Tofail Ahmed	z,1k,ef6,ef6~	7812953
Tofiga Falani	g,3l,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,4p,dk47,du~			Tofilau
Togiola Tulafono	6,66,du,e7~;12,66,du,e7~
Toke Talagi	r,6u,e46i,ed~	785548
Tokozile Xasa	2v,q,ef6,ef6~	33870385
Tolkunbek Abdygulov	b,16,ef6,ef6~	44738688
Tom Barrett	2,0,el13	18684588
Tom Butime	1z,6,ef6,ef6~
Tom Cole	2,0,dz17	173839
Tom Cotton	2,0,e913,eb13;e,0,eb16	3090307
Tom Emmer	2,0,eb16	7815723
Tom Macan	6,5o,dyae,e24i	7816677
Tom McClintock	2,0,e516	535887
Tomas Altamirano	q,2t,dq91,dv~			Altamirano
Tomas Eneroth	1b,2i,ef6,ef6~	5711551
Tomas Gabriel Altamirano Duque	q,2t,dq91,du~			Altamirano Duque
Tomasi Puapua	g,3l,du6,dz99	919316
Tome da Vera Cruz	0,4q,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Coric	i,2f,ef6,ef6~
Tomislav Donchev	3,1l,eab7,ec~;3,1l,ef6,ef6~	982480
Tomislav Medved	bu,2f,ef6,ef6~
Tomislav Nikolic	1,1v,e85v,ec~	57431
Tomislav Tolusic	c,2f,ef6,ef6~	26220922
Tommy Ahlers	11,49,ef6,ef6~	7819162
Tommy Remengesau	1,5a,dp,ed~;4,5a,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	p,2r,ef6,ef6~	55115166		Tommy
Tommy Tuberville	e,0,eh13	7819948
Tomo Medved	3,2f,eg7n,ej~
Tomu Sione	g,3l,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	3r,9,ef6,ef6~			Tong
Tony Brown	10,5z,e2ce,e7ab
Tony Crombie	22,5n,e01,e2~
Tony Humphries	16,5n,e12,e3~
Tony Muller	13,5c,ef6,ef6~
Tony Tan Keng Yam	1,43,dr81,ed9e	38987	Tony Tan	Tan
Tony Wied	2,0,ekb5	131033476
Toomas Toniste	7,41,ef6,ef6~	620859
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
Traore Diop	1b,1o,ef6,ef6~		Traore Seynabou Diop
Tregenza Roach	12,64,ef17,ej~
Trent Kelly	2,0,eb69	20204915
Trevor Moniz	13,3a,ef6,ef6~
Trevor Prescod	h,3k,ef6,ef6~
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
Tryphon Kin-Kiey Mulumba	wo,h,ef6,ef6~		Tryphon Kin-Kiey	Kin-Kiey
Tsakhia Elbegdorj	1,1q,du,ec~;0,1q,du,ec~	57421	Tsakhi Elbegdorj;Tsahiagiyn Elbegdorj;Tsakhiagiyn Elbegdorj
Tsao Chi-hung	x,n,ef6,ef6~			Tsao
Tsedenbal Tsogzolmaa	d,1q,ef6,ef6~
Tsend Nyamdorj	a,1q,ef6,ef6~
Tserendash Oyunbaatar	3,1q,eb98,eb~
Tserenpil Davaasuren	l,1q,ef6,ef6~
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
Tulaga Manuella	g,3l,dq6,dr~
Tupeni Baba	3,2a,dv,dw~
Tupua Leupena	g,3l,di31,do
Turki al-Shabana	14,2e,ef6,ef6~		Turki bin Abdallah al-Shabana
Turkmengaz Arcayew	ef,3i,ef6,ef6~		Turkmengaz Myrat Arcayew
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
Ukur Yattani	dk,3e,ef6,ef6~
Ulises Rosales del Toro	5a,1s,ef6,ef6~		Ulises Rosales	Rosales
Ulla Tornaes	hr,49,ef6,ef6~
Ulukbek Kochkorov	i,16,ef6,ef6~
Ulyana Suprun	9,8,ef6,ef6~
Ulziisaikhan Enkhtuvshun	3,1q,edai,ei~		Ulziisaikhan Enkhtuvshin
Uma Bharati	im,4,ef6,ef6~
Umiich Sengebau	1y,5a,ef6,ef6~
Umirzak Shukeyev	3,1a,e3,e7~;j,1a,e3,e7~
Ummy Mwalim	9,2z,ef6,ef6~		Ummy Ally Mwalim
Unity Dow	mz,4d,ef6,ef6~
Uran Ismajli	9,3f,ef6,ef6~
Uraz Zhandosov	j,1a,du2k,dv~
Urbino Botelho	5,4q,ef6,ef6~		Urbino Jose Goncalves Botelho
Uri Ariel	c,a,ef6,ef6~	2375726
Urjit Patel	b,4,ef6,ef6~
Urmas Reinsalu	a,41,ef6,ef6~
Ursula Owusu-Ekuful	1x,27,ef6,ef6~
Urve Palo	6s,41,ef6,ef6~	465437
Usani Uguru	we,2h,ef6,ef6~	27914853	Usani Usani Uguru
Usmonali Usmonzoda	l,3z,ef6,ef6~
Utkur Sultonov	0,2j,drc,dt~
Utoni Nujoma	nh,3s,ef6,ef6~
Uttama Sawanayana	s,j,ef6,ef6~			Uttama
Uzziel Ndagijimana	7,1u,ef6,ef6~
Vajira Abeywardena	1h,1b,ef6,ef6~
Vakhtang Gomelauri	ig,32,ef6,ef6~
Valdis Birkavs	0,34,dp7k,dq9
Valdis Zatlers	1,34,e378,e6~	182673
Valdrin Lluka	2e,3f,ef6,ef6~
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
Veerasamy Ringadoo	g,1p,di1h,do~
Venant Vangi	8s,h,ef6,ef6~		Venant Tshipasa Vangi
Veng Sakhon	c,1j,ef6,ef6~
Venkaiah Naidu	4,4,ed8b,eh~
Venko Filipe	9,28,ef6,ef6~
Vere Bird Sr	0,53,d8,dp~		Vere Cornwall Bird Sr
Vern Buchanan	2,0,e314	2517229
Vernon Shaw	1,4l,dua6,dza		Vernon Lordon Shaw
Veronica Artola Jarrin	b,1c,ef6,ef6~		Veronica Artola	Artola
Veronica Escobar	2,0,ef13	52274267
Veronika Skvortsova	9,5,ef6,ef6~	441076	Veronika Igoryevna Skvortsova
Vesna Gyorkos Znidar	f,35,ef6,ef6~	18121366		Gyorkos Znidar
Vesna Pusic	j,2f,e8bg,eb~
Vetelino Nau	20,56,e844,ea~
Vibeke Larsen	1l,5u,dt,dx~
Vic Carey	2n,5j,dv,dz~		Vic Graham Carey
Vicente Fernandes	z,1g,ef6,ef6~
Vicente Gonzalez	2,0,ed13	27924921
Vicente Tomi	0,1f,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams Agasse	q,33,dy1r,e1~		Vicente Williams	Williams
Vicente Zeballos	0,m,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,2o,eg9s,ej~
Victoire Sidemho Tomegah-Dogbe	cw,2o,ef6,ef6~
Victoire Tomegah Dogb	0,2o,eg9p,ek~		Victoire Tomegah	Tomegah
Victor Brial	20,56,dt61,e7~
Victor Cano Pacheco	is,p,ef6,ef6~		Victor Cano	Cano
Victor Cardenas	4,30,dp86,dt~		Victor Hugo Cardenas;Victor Hugo Cardenas Conde	Cardenas
Victor Ciorbea	0,17,dscc,du4h
Victor Hocog	12,5e,ebct,ei~
Victor Joyway	0,m,dv14,dvad
Victor Mandinga	1c,1g,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victor Negrescu	vb,17,ef6,ef6~	17305189
Victor Pereira	ba,1g,ef6,ef6~		Victor Gomes Pereira
Victor Rossi	1g,46,ef6,ef6~
Victor Villalobos Arambula	5c,37,ef6,ef6~		Victor Villalobos	Villalobos
Victoria Conceicao	3h,25,ef6,ef6~		Victoria Francisco Correia Conceicao
Victoria Hernandez Mora	o,19,ef6,ef6~		Victoria Hernandez	Hernandez
Victoria Iftodi	a,23,ef6,ef6~
Victoria Neto	1d,25,ef6,ef6~	111954426	Victoria Christopher Francisco Lopes de Barros Neto
Victoria Spartz	2,0,eh13	44059867
Victorin Lurel	42,6e,e042,e2~
Vigdis Finnbogadottir	1,50,dc81,ds81
Vigen Chitechyan	j,2m,dp2g,dr~
Vijith Zoysa	1d,1b,ef6,ef6~		Vijith Vijayamuni Zoysa
Viktor Chizhen	3,2j,ds,dt~
Viktor Chzhen	3,2j,dq,du~
Viktor Khristenko	2b,5,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Klima	1p,3u,dt1s,dv~	78538
Viktor Mahmudov	w3,2j,ef6,ef6~
Vilay Lakhamfong	4k,r,ef6,ef6~			Vilay
Vildo Marin	3,3n,e365,e3~
Viliami Tangi	3,4k,e25g,e5~
Vilis Kristopans	0,34,dubl,dv~
Vilius Sapoka	7,3o,ef6,ef6~	16476234
Ville Itala	3,31,dx8v,dy~
Vince Fong	2,0,ek63	27916201
Vincent Berton	v,6n,ei3s,ek~;v,60,ei3s,ek~
Vincent Biruta	h,1u,ef6,ef6~
Vincent Byron Jr.	p,4u,ef6,ef6~
Vincent Dabilgou	1g,26,ef6,ef6~
Vincent Meriton	4,52,ecas,ed~;4,52,ef6,ef6~	20089124
Vincent Munyeshaka	uo,1u,ef6,ef6~
Vincent Mwale	1z,1x,ef6,ef6~;y,1x,ef6,ef6~	29555795
Vincent Quickenborne	3,3m,ega1,ej~		Vincent Van Quickenborne
Vincent Seretse	1b,4d,ef6,ef6~
Vincent Siew	4,n,dt91,e7~
Vincent Ssesmpijja	c,6,ef6,ef6~
Vinicius Lummertz	m,w,ef6,ef6~
Viola Amherd	f8,2y,ef6,ef6~;4,2y,ej11,ej~
Violeta Bermudez	0,m,egbi,eha6
Violette al-Safadi	um,s,ef6,ef6~		Violette Khayrallah al-Safadi
Viorel Ilie	pr,17,ef6,ef6~;yy,17,ef6,ef6~	23928039
Viorel Stefan	ha,17,ef6,ef6~	18549450
Viorica Dancila	0,17,ef6,ef6~	9368300
Virgilio Godoy Reyes	4,4c,dm4p,dr~		Virgilio Godoy	Godoy
Virginia Foxx	2,0,e114	458453
Virginie Baikoua	1o,1m,ef6,ef6~
Virginie Ciza	n,1e,ef6,ef6~
Vit Rakusan	j,1y,ehch,ej~
Vitaly Mutko	2b,5,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitas Vasiliauskas	b,3o,ef6,ef6~	1546372
Vitold Fokin	0,8,dnbe,do~
Vitoria Diogo	i,3r,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	h3,c,ef6,ef6~;7,c,ef6,ef6~
Vjekoslav Mandic	9,c,ef6,ef6~
Vladan Vukosavljevic	k,1v,ef6,ef6~	27814282
Vladimir Amarin	7,t,ef6,ef6~	9258069
Vladimir Bulgak	2b,5,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Filat	0,23,e59p,e8~
Vladimir Garkun	3,t,dq7l,du~
Vladimir Kolokoltsev	f,5,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	cq,t,ef6,ef6~;1c,t,ef6,ef6~	21780643
Vladimir Kukharev	3,t,ef6,ef6~
Vladimir Makey	5,t,ef6,ef6~
Vladimir Semashko	j,t,dzc,ea~
Vladimir Spidla	3,1y,dv,dz~;0,1y,dv,dz~	32777
Vladimir Vashchenko	47,t,ef6,ef6~
Vladimir Yakushev	2h,5,ef6,ef6~		Vladimir Vladimirovich Yakushev
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
Vonjy Andriamanga	l,2d,ef6,ef6~
Vorng Saut	1o,1j,ef6,ef6~
Vu Duc Dam	3,i,e9bd,ed~;3,i,ef6,ef6~
Vu Khoan	3,i,dy,dz~
Vu Van Ninh	3,i,e783,eb~
Vuong Dinh Hue	3,i,ef6,ef6~
Vyacheslav Kebich	0,t,dm4,dq7
Vyacheslav Kyrylenko	3,8,eac2,ec~;3,8,ef6,ef6~	1378506
Wachiralongkon Bodinthrathepphayawarangkun	15,j,ecc1,ed~;15,j,ef6,ef6~			Wachiralongkon
Wael Abu Faour	s,s,ef6,ef6~			Abu Faour
Wael al-Halqi	0,18,e889,ec6m
Wafiqa Hosni	u,18,ef6,ef6~
Wagner Rosario	12d,w,ef6,ef6~		Wagner de Campos Rosario
Wahi Aman	13,1i,ef6,ef6~		Wahi Taha Aman
Waldemar Pawlak	3,k,dq,e7~;0,k,dq,e7~
Walid Maani	d,1n,ef6,ef6~
Walid Masri	vk,1n,ef6,ef6~
Walid al-Samani	a,2e,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
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
Warren Truss	3,7,e99i,eb~	591604
Washington Misick	r,5p,eh2j
Washington Missic	10,5p,dn,dp~
Washington Missick	10,5p,dn3,dr1v
Wataru Kubo	3,b,ds1b,ds~
Wayne Panton	r,5t,eh4l,ei~
Wayne Scott	6n,3a,ef6,ef6~
Waziri Maman	yl,y,ef6,ef6~
Wee Kim Wee	1,43,dh93,dp~			Wee
Wendy Craigg	b,3j,ef6,ef6~
Wendy Phipps	sh,4u,ef6,ef6~
Wera Mori	z,l,ef6,ef6~
Werikhe Kafabusa	ag,6,ef6,ef6~
Wesley Bell	2,0,el13	23806350
Wesley Hunt	2,0,ej13	110434665
Wesley Nukundj	n,l,ef6,ef6~
Wijedasa Rajapakshe	11,1b,ef6,ef6~
Wilbur Heine	d,5c,ef6,ef6~
Wilfred Abrahams	l,3k,ef6,ef6~
Wilfred Elrington	5,3n,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	g,53,ddb1,dp		Wilfred Ebenezer Jacobs
Wilfredo Cerrato	b,33,ef6,ef6~		Wilfredo Rafael Cerrato;Wilfredo Rafael Cerrato Rodriguez	Cerrato
Wiliame Katonivere	1,2a,ehbc,ekbc
William Bailhache	2n,5r,eb1t,ed~
William Blair	d0,e,ef6,ef6~
William Byaruhanga	p,6,ef6,ef6~
William Deane	g,7,ds2g,dx6t	267745
William Duguid	n,3k,ef6,ef6~
William Duma	52,l,ef6,ef6~
William Fullerton	6,5h,dk,do8;22,82,dk,do~		William Hugh Fullerton
William Handal	q,33,dx,dx~
William Hayden	g,7,dl2g,ds2g		William George Hayden
William Hutchinson	1e,4t,ef6,ef6~		William James Charles Hutchinson
William Keating	2,0,e715	775412
William Lukuvi	25,2z,ef6,ef6~	8014785	William Vangimembe Lukuvi
William Marau	z,21,ef6,ef6~	59096286	William Bradford Marau
William Marlin	0,6z,ebbj,ed~
William Moore	13,4b,ef6,ef6~		William Gyude Moore
William Morneau	7,e,ef6,ef6~		William Francis Morneau
William Scott	r,3a,dz7o,e2au	8004288	William Alexander Scott
William Taylor	16,67,dv24,dz~		William Leonard Taylor
William Timmons	2,0,ef13	28837296
Willie Jimmy	3,2k,duaj,dv~
Willie Telavi	0,3l,e6co,e985	561559
Willie Tokataake	1x,4x,ef6,ef6~	98122545
Willma Alanoca Mamani	k,30,ef6,ef6~		Willma Alanoca	Alanoca
Willy Bakonga	1k,h,ef6,ef6~
Wilmar Castro Soteldo	ci,p,ef6,ef6~		Wilmar Castro	Castro
Wilson Mukasa	1n,6,ef6,ef6~		Wilson Muruli Mukasa
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
Wong Kan Seng	3,43,e191,e6~	461128		Wong
Wopke Hoekstra	7,38,ef6,ef6~	14520235
Workneh Gebeyehu	5,2p,ef6,ef6~	27686173		Workneh
Wouter Bos	3,38,e32m,e5~	554127
Wouter Koolmees	1o,38,ef6,ef6~	2595414
Wu Bangguo	19,2,dr3h,dy~	360563		Wu
Wu Den-yih	4,n,e59a,eb~			Wu
Wu Hsin-hsing	x,n,ef6,ef6~			Wu
Wu Hung-mo	x,n,ef6,ef6~;1e,n,ef6,ef6~		Wu Hong-mo	Wu
Wu Jin-lin	xc,n,ef6,ef6~			Wu
Wu Shiow-ming	e2,n,ef6,ef6~			Wu
Wu Tsung-tsong	1e,n,ef6,ef6~			Wu
Wu Xueqian	19,2,dk4c,do~			Wu
Wyatt Creech	3,g,du8,dv~
Xaisi Santivong	a,r,ef6,ef6~			Xaisi
Xavier Jayakumar Arulanandam	27,2r,ef6,ef6~			Xavier
Xavier de Furst	2q,56,e0,e1~
Xiao Jie	zn,2,ef6,ef6~;7x,2,ef6,ef6~			Xiao
Yaakov Litzman	9,a,ef6,ef6~
Yacin Bouh	l,54,ef6,ef6~		Yacin Houssein Bouh
Yacouba Zida	0,26,eabj,ec16		Yacouba Issac Zida
Yahouza Sadissou	11,y,ef6,ef6~
Yahya Abdedayem	1d,2s,ef6,ef6~;m3,2s,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,2s,ea8l,ed~;u,2s,ef6,ef6~		Yahya Ould Hademine
Yahyo Azimov	0,3z,ds28,dv1k
Yakiv Smoliy	b,8,ef6,ef6~	16716966
Yalem Tsegaye Assefa	1i,2p,ef6,ef6~			Yalem
Yama Yari	13,14,ef6,ef6~
Yamila Pena Ojeda	p,1s,ef6,ef6~		Yamila Pena	Pena
Yang Hung-duen	1f,n,ef6,ef6~			Yang
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
Yasonna Laoly	4z,15,ef6,ef6~	12525045
Yassamin Ansari	2,0,el13	122226202
Yaw Maafo	55,27,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,2o,e29g,e497
Yaya Kane	121,v,ef6,ef6~		Yaya Abdoul Kane
Yaya Sangare	q3,1o,ef6,ef6~
Yayi Boni	1,48,e246,e2~			Yayi
Yaylym Berdiyew	3n,3i,ef6,ef6~
Ye Aung	cy,2c,ef6,ef6~
Yeafesh Osman	1f,1k,ef6,ef6~
Yeh Jiunn-rong	f,n,ef6,ef6~			Yeh
Yehude Simon Munaro	0,m,e4ae,e57c		Yehude Simon	Simon
Yelzhan Birtanov	9,1a,ef6,ef6~
Yeo Bee Yin	l,2r,ef6,ef6~			Yeo
Yeoryios Papandreou	0,2n,e5a6,e5~
Yerbol Orynbayev	3,1a,e3at,e9~
Yerbolat Dosayev	b,1a,ef6,ef6~
Yerik Asanbayev	4,1a,dnc1,dr~
Yerima Mandjo	3m,1m,ef6,ef6~	112074691	Yerima Youssoufa Mandjo
Yerlan Turgumbayev	f,1a,ef6,ef6~
Yeshey Penjor	c,5m,ef6,ef6~
Yevgeny Ditrikh	1g,5,ef6,ef6~		Yevgeniy Ditrikh;Yevgeniy Ivanovich Ditrikh
Yevgeny Zinichev	fl,5,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,8,dr33,dt7g		Yeuben Marchuk
Yevhen Nyshchuk	k,8,ef6,ef6~	12133803
Yi Gang	b,2,ef6,ef6~			Yi
Yi Han-tong	0,d,dw5n,dx~			Yi
Yi Hong-ku	3,d,dq,dr~;0,d,dq,dr~			Yi
Yi Su-song	0,d,drcf,dt34			Yi
Yi Yong-tok	0,d,dq4t,drcf			Yi
Yien Tut	11,2v,ef6,ef6~
Yifat Shasha-Biton	2h,a,ef6,ef6~	19634043
Yim Chhai Ly	3,1j,ef6,ef6~
Yldiz Pollack-Beighle	5,44,ef6,ef6~
Ylva Johansson	1r,2i,ef6,ef6~	3369258
Yogida Sawmynaden	11z,1p,ef6,ef6~
Yohana Yembise	13a,15,ef6,ef6~		Yohana Susana Yembise
Yohei Kono	3,b,dq6u,dr~
Yolande Bain-Horsford	c,4z,ef6,ef6~
Yomana Koteich Khatib	3i,p,ef6,ef6~		Yomana Koteich	Koteich
Yon Hyong-muk	r,9,dkc,doc			Yon
Yoo Eun-hae	hm,d,ef6,ef6~;d,d,ef6,ef6~	16079929		Yoo
Yoo Il-ho	3,d,ec1d,ec~			Yoo
Yoshiaki Harada	h,b,ef6,ef6~;ud,b,ef6,ef6~	8055970
Yoshitaka Sakurada	x,b,ef6,ef6~
Yosiwo George	4,51,eb5b,ei~
You Young-min	1f,d,ef6,ef6~	24856203		You
Youcef Yousfi	s,1r,ef6,ef6~
Young Kim	2,0,eh13	19662859
Young Vivian	r,6u,dp,e3~	508830
Younis al-Masry	46,x,ef6,ef6~
Younoussi Toure	0,1o,do68,dp~
Youssef Alawi	x,4h,ef6,ef6~		Yusuf Alawi;Yusuf bin Alawi;Yusuf bin Alawi bin Abdallah	Alawi
Youssef Chahed	0,24,ec8r,ed~;0,24,ef6,ef6~	25391268
Youssef Garad	5,29,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	2s,3z,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	gz,4r,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,22,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	7,4g,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	3,j,e93p,e9~			Yukhon
Yukhon Limlaemthong	3,j,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	j,8,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yumna Maumoon	44,3q,ef6,ef6~
Yun Kang Ho	i,9,ef6,ef6~			Yun
Yunis Qanuni	q,14,ea3,ea~
Yuri Bondar	k,t,ef6,ef6~	41348578	Yuriy Bondar
Yuri Borisov	2b,5,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	aw,5,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	2s,8,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	5m,5,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Stets	mh,8,ef6,ef6~	4120887	Yuriy Stets
Yuri Trutnev	2b,5,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	j,8,dw,e1~;0,8,dw,e1~	311116	Yuriy Yekhanurov
Yusif Finianos	n,s,ef6,ef6~
Yuval Steinitz	l,a,ef6,ef6~	1362317
Yves Dassonville	v,6l,e01e,e2~;1l,58,e3b9,e5~
Yves Fauqueur	v,5w,e28s,e3~
Yves Manfoumbi	c,u,ef6,ef6~		Yves Fernand Manfoumbi
Yves Savinguvu	q,1e,e3b9,e5~
Yvette Clarke	2,0,e314	461679
Yvon Neptune	0,1z,dy34,e03c
Yvonne Mougany	4m,20,ef6,ef6~		Yvonne Adelaide Mougany
Zachary Nunn	2,0,ej13	84719792	Zachary (Zach) Nunn
Zaha Waheed	1d,3q,ef6,ef6~
Zakaria Koulibaly	5p,1d,ef6,ef6~
Zakariaou Njoya	n,10,ef6,ef6~
Zaki Anwar Nusayba	50,13,ef6,ef6~			Zaki
Zakir Hasanov	8,3v,ef6,ef6~
Zamirbek Askarov	3,16,ef6,ef6~
Zarobiddin Fayzullozoda	s,3z,ef6,ef6~
Zayd Shakir	0,1n,dnbl,dr~		Zayd bin Shakir
Zayid al-Zayani	s,4r,ef6,ef6~		Zayid bin Rashid al-Zayani
Zayid bin	1,13,d3c2,e0b2			Zayid
Zbigniew Ziobro	a,k,ef6,ef6~
Zdenek Skromach	3,1y,e084,e1~	567781
Zdravko Krivokapic	0,42,egc4,ei4s	97999161
Zdravko Maric	7,2f,ef6,ef6~
Zdravko Pocivalsek	2e,35,ef6,ef6~	24690846
Zeev Elkin	n7,a,ef6,ef6~
Zehra Selcuk	3h,z,ef6,ef6~	55456168	Zehra Zumrut Selcuk
Zeine Zeidane	0,2s,e34k,e48e		Zeine Ould Zeidane
Zeinebou Salem	s0,2s,ef6,ef6~		Zeinebou Mint Ely Salem
Zeljka Cvijanovic	0,c,ef6,ef6~;2o,c,eibg	5528031
Zeljko Komsic	2o,c,e2a1	297825	Zelko Komsic
Zeljko Sturanovic	0,42,e2ba,e3~	356556
Zeng Peiyan	19,2,dz3h,e3~	189517		Zeng
Zeng Qinghong	4,2,dy,e3~	189519		Zeng
Zephania Kameeta	x5,3s,ef6,ef6~
Zeta Aimilianidou	i,5f,ef6,ef6~
Zhang Deijiang	19,2,e43h,e5~			Zhang
Zhang Dejiang	19,2,e43h,e8~	197178		Zhang
Zhang Jinan	5o,2,ef6,ef6~			Zhang
Zhao Kezhi	4k,2,ef6,ef6~;7x,2,ef6,ef6~			Zhao
Zhenis Kasymbek	3,1a,ef6,ef6~
Zhong Shan	z,2,ef6,ef6~	22099947		Zhong
Ziad Fariz	3,1n,e1bo,e3~;b,1n,ef6,ef6~	19398943
Zied Laadhari	3t,24,ef6,ef6~	19544932
Zillur Rahman	1,1k,e52c,e94o	57485
Zinaida Grecianii	j,23,e1aa,e3~;0,23,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	3,1l,e95t,ea~
Zivko Radisic	2o,c,duad,dx~	4808727
Ziya Selcuk	1w,z,ef6,ef6~	55456220
Ziyambi Ziyambi	a,3t,ef6,ef6~
Zlatan Klokic	iy,c,ef6,ef6~
Zlatibor Loncar	9,1v,ef6,ef6~
Zlatko Lagumdzija	3,c,dp,dx~
Zlatko Matesa	0,2f,drb,dw1r	2625163
Zoe Lofgren	2,0,dr14	218217
Zohrab Mnatsakanyan	5,2m,ef6,ef6~	6510832
Zora Dujmovic	k,c,ef6,ef6~
Zoran Djordjevic	i,1v,ef6,ef6~
Zoran Lilic	1,1v,dp6p,dv~
Zoran Pazin	3,42,ef6,ef6~;a,42,ef6,ef6~
Zoran Shapuric	1e,28,ef6,ef6~
Zoran Tegeltija	7,c,ef6,ef6~
Zorana Mihajlovic	2h,1v,ef6,ef6~;3,1v,ef6,ef6~	10843366
Zorica Apostolovska	1e,28,ef6,ef6~
Zou Jiahua	19,2,dn48,dt~			Zou
Zsolt Semjen	3,4a,ef6,ef6~	55574
Zubaida Jalal	h1,12,ef6,ef6~
Zurab Noghaideli	0,32,e12h,e3bj	316238
Zurab Zhvania	0,32,e029,e12h	312493
Zuraida Kamaruddin	1a,2r,ef6,ef6~			Zuraida
Zweli Mkhize	gc,q,ef6,ef6~	243833
Zygimantas Vaiciunas	l,3o,ef6,ef6~	6338632
al-Zubayr Salih	q,1w,do,dt~;4,1w,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 97432,
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
Presidential Candidate
Minister of State
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
Russia
Uganda
Australia
Ukraine
North Korea
Israel
Japan
Bosnia
South Korea
Canada
Germany
New Zealand
DR Congo
Vietnam
Thailand
Poland
Papua New Guinea
Peru
Taiwan
Iran
Venezuela
South Africa
Laos
Lebanon
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
Central African Republic
Jordan
Mali
Mauritius
Mongolia
Algeria
Cuba
Morocco
Rwanda
Serbia
Sudan
Zambia
Czech Republic
Haiti
Republic of Congo
Solomon Islands
Chad
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
Madagascar
Saudi Arabia
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
Paraguay
Bermuda
Chile
Colombia
Ireland
Kenya
Kosovo
Sierra Leone
Spain
Turkmenistan
Bahamas
Barbados
Tuvalu
Belgium
Belize
Lithuania
Luxembourg
Maldives
Mozambique
Namibia
Zimbabwe
Austria
Azerbaijan
East Timor
Nauru
Portugal
Tajikistan
El Salvador
Estonia
Montenegro
Singapore
Suriname
Trinidad and Tobago
Uruguay
Albania
Benin
Denmark
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
New Caledonia
Monaco
Palau
Libya
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
