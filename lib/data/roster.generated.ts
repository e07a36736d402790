// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `dalli	4jib
imran	4pgh
ranarivelo	5px8
chanfiou	2ahf
daglo	1g9h
wood	2ejx
misick	66wk 8bd6
skromach	8hbq
davis	fjz ok5 x3g 1os6 2fbw 3l9m 3s7m 3uxq 5dhz
abduhakimov	31se
haradinaj	77x0
micic	7tm0
hanekom	3p91
kmecl	64b1
mustafayev	7o7j
altmaier	71lg
mcmanus	52w3
iryani	2ber 6iyr
асад	99h
nahrowi	4pb6
brokenshire	4uac
coelho	1nsi 4kj2 6zh7
deby	t4r 19sd
naharimamy	4qpb
alupo	4zr4 4zs5
collendavelloo	4s95
bissessar	12gc
snyder	1s95
balcerowicz	182s
samyradow	3017
thini	2dbw
ruiz	62ls 7967 7l8d
ljajic	78tx
woonton	7dlm
halina	4yx
houchin	3z0b
kaba	6o9d 7q75
humala	1lya
kavindele	3y52
rambharat	3hne
стармер	1354
piva	2m3j
leiking	4oe1
magnagna	3gbz
bassal	2bmx
kozyrev	5n1
samia	1vcp
ameerali	7cz5
ambouroue	6xdm
abrahamyan	4lrd
bibang	599j
bounthong	37ue
bonomi	3uej
bouda	4xqj
dilberovic	3wuz
lorenzana	3o9t
tack	5pc3
elvestuen	6skr
mathieu	67qq
retailleau	btp
freitas	1zn5 5111 7y41
georgescu	evg
missic	8bdy
duterte	1taa 1vpq
zbidi	29qs
arefaine	2xr3
booker	3j5g
erdenebat	4w5x
gould	5cg4
bishop	11j7 1cyb 7kym
christian	71rn
komara	5avt 5kgj
motlanthe	13r1
graca	3bks
gowda	p8j 7hp0
kopu	3t29
mabuza	3mvu 4sy7 5jrv
mahmudov	88vf
nader	1r46
anderton	502n
temengil	32g2
albores	5y1d
bedda	5t9t
khamman	5fg1
plut	3t7z
tinubu	b0q
badran	2f3k
cordet	4xv6
nagbe	5mao
pfluger	30hv
baghaei	jon
bosch	69hj
mapp	5dw0
maani	42yf 8axw
katambe	4s3y
ndayishimiye	28yo
canty	38ht
kanyana	2hzm
michal	164u
путін	23od
zaidi	7x11
perot	1u0u
mcauliffe	208l
tommy	83dm
agbenonci	311h
anutin	77f
biko	1yfb
kubiv	7u9b
mciver	5joz
foot	1dpx
houthi	vo
mulang	4jwo
mutimura	40d2
nadler	4zlu
uribe	28q3 5960
wazz	4j7t
умєров	1ucf
hudson	7byh
lakatani	7l00
norman	773b
ralph	7c6n
choi	dhc 3fsq
kavaliku	5kew
deif	1h64
jack	38k5 3mkp 7v0q
bayrou	lnc
tuke	53gr
badenoch	13db
enhsaihan	65qy
tariceanu	39ip
vaiciunas	8ioj
mamiaka	4ftd
musonge	72fp
ryan	1nkb 6ylg
britt	5cyj
drew	207x 4yxf
goedgedrag	47z5 4800
mesie	2unp
clarkson	2fl1
goncz	28rz
malielegaoi	42m9
nzimande	36gg
balde	2aog 2aqj
bentz	3ij3
blair	21hx 8bzb
estevez	2uk4
isarescu	6j69
zeman	1fb8
pan	6wt9
pandor	1jag
clegg	1kjk
latortue	4are
loum	5urn
ternier	5v01
prasidh	3dfi
beavogui	6bnm
eman	67zf 68x4
redwood	zfc
zelenski	246b
zubaidi	2fl
mirzoyan	2xkm
miklos	4sc0
mohamed	kt 1fy2 2enn 2qsv 4nn9 78kp
tambajang	42xa
vasilev	6pro
antoine	2sd9
kalvitis	2hx5
ghrieb	1xf2
haxhinasto	3u27
co	50va
gjermeni	3vb9
skvortsova	87hx
blinken	6ux
lighe	6npj
veldkamp	ceu
remetic	2kvr
tulaga	5whd
chalabi	231
medina	3l4v 5qpo
cleaver	3x2i
gbakima	2hu9
nassour	5szj
hoekstra	8da8
kristrun	166z
alhassan	2i41
amaechi	7fva
rawi	42er
agovaka	71k1
balart	611r
cvijanovic	294q
ricketts	71h3
cartwright	7qqw
flanagan	3e14
kapavore	3vv9
moulton	7nu8
pustovoytenko	86o5
valiente	56xd
bekteshi	5io9
inoni	3yju
namashulua	3btu
renzi	1csi
zhao	286f 287c 8ht7
voronin	23v7
brencic	5u0e
thinh	3klq
fuad	8ee0
lummis	3jlt
maigochi	7l10
barreh	6ih1
hussain	1ukr 4mnz 5v5r
diouf	hg
lozano	7bdx
beregovoy	1p0i
cherni	5u2w
mccain	e9k z83
potter	60hb 6uje
bakri	2cr9 32gx 6muq
muskie	i69
우	1tik
hickenlooper	52c1
sudre	5xum
merz	m2e 4hu7
tokataake	8clo
lui	46ym
deubet	5bgv
graham	5o5j
haniyeh	txv
lasic	3omb
ayissi	4jtn
bouphavanh	37i0
macdonald	1r8c
poyle	3s4o
sinunguruza	80j9
aly	4wqu
frost	64zn
lakkotrypis	4api
rasizade	2z6h
jonsson	5naj
kabadi	4i26
kuman	6oo6
leclercq	6ybc
ghaffar	5ego
matipa	8d4k
smith	fa4 spc stc 2ei6 2fg7 3g5n 3hg4 3j4m 4wfo 4zaw 5bo4 6ufl 82bb
kouassi	4x7r
motsoaledi	6wm2
yanukovych	22zx
dove	7wu7
wlue	7kmn
zinke	7h5f
shehadah	6jci
harrison	2osm
vassiliou	4ajs
hollen	3g6x
keoboualapha	5fl3
ashton	cgw
gonzi	5la6
hutchinson	7tj 3ysw 8c7k
tok	3kiv
dadae	36pk
nowacka	4sor
일	14c2
barry	2p9a 37ix
pommies	7det
puspayoga	2rwa
akmadzic	69ns
oudom	6vrl
hoyle	86ib
oreamuno	7ece
romo	5z49
tubi	6gon
adheeb	2g2g
dassama	32a8
mussoni	45lc
amador	4chy
suwaphan	7wih
asymbekov	7odc
golic	7tol
stournaras	4q5v
ciza	4x31 89ne
mora	3tux 6y2s
zakharchenko	42e
hrawi	inp
hughes	3cne 4m52
rwamirama	38r9
bazin	5wm7
gunnlaugsson	7q96
klingbeil	16sx
elahi	3erm
zoniaba	7n6g
eriksson	71yd
barkat	331c
lindner	dp2
beria	1761
shin	2fv5
busek	3yqg
turchin	3zi
honecker	jio
buttigieg	1o2z
fleming	5p8l 6uk7
malashko	86lh
tudjman	ld3
capes	61tv
kechichian	5nfp
dissanayake	768 3t43 6msk
fabrega	6svq
finstad	380c
kinkel	15r1
prince	7tpf
namaki	7i8g
macfadyen	4ngl
talla	3pxr 5ut3
bellepeau	6hjt
ri	7awl 7axh 7ayc 7az1 7azs 7b0n 7b1h 7b2d 7b38 7b43
مبارك	s3l
mursi	1gdr
perng	718d
kirkilas	49hr
sunia	7ygw
bathiyutheen	7ct2
essam	3zo7
linde	2va6 5qnd
lorimer	52kp
буданов	16f6
marciel	5x7e
buzek	xl6
golob	1sr4
scotty	3el4 5q35
sharifov	7jzo
sope	32vg
abdesselam	34ac
lucinschi	72wb
angulo	5y3t
ducarme	3olh
koutou	7six
torrez	2je1
gudbrandsson	4ek5
kpomakpor	3mps
truss	18lq 8bc9
tanoh	5wqc 80qu
elizabeth	1qet
tchicaya	4y25
arens	1hys
asselborn	4wrx
biyama	7fye
finianos	8gq9
artola	87f9
dunduru	7qkj
obame	46rf 6zoi
gakharia	4c5i
kalyalya	3p0v
kuku	52gr
marau	8cc4
saibou	2nsb
samuelsen	2se2
an	2rek 65ox
kallon	5awm
mut	66y6
assimaidou	5iew
jibril	2aac
rutte	1bwq
solis	5r8r 5x3u
dilma	gmu
emelee	3gnw
mohamud	qlh
imbali	4329
steinitz	8gr1
babuc	6heh
nikolaou	4qab
bush	moj n24 wzn 657f
hauglie	2vto
hossain	5fo4
leclerque	6ycf
mfume	5jdh
moraes	44d
aoc	462
biya	1ne8
mbz	1hn4
yaakob	u1e
jeenbekov	7su7
rugy	46qd
vetah	6d2r
compaore	arl 7r80
gauck	xyq
ndirahisha	4w0c
ngige	3g39
mahama	z53 2otj 4gas
moravcik	58mt
attiyah	2coa
sattori	4sr6
elalamy	6icd
andriamanga	8akq
kawar	63ah
kohler	ryl
malval	7d95
manyang	5j83
kushner	w1y
soekarno	1ys4
kangaloo	dsw
kuratchenko	8aim
luttrell	6ht8
maysari	2hfq
warner	623s
gvir	u44
tarmidi	35uo
camara	2qie 5bqd 5btx 5uxj 5zrn 6zmf 7mmt
lien	18hl 5nbs
tillis	80ud
brahimi	16n4
constantin	3kox
bidh	2o0q
fahd	14tf 41u8 78gt
gligorov	15m9
tito	10jl 7ywf
zebari	s2k
darling	4wm 3ijw
ouosso	3xag
qandil	4l7t
gueye	6vua
bozumbayev	5bsu
odongo	4z09
anand	6i5
huizenga	366x
nandinga	2ewp
rakotondrazafy	5k0k
teuk	83vy
dery	2qep
nadduli	2bm5
ghadban	806f
mandinga	887q
mebarki	6ckh
ogandaga	4y8h
ross	2582 3o5t 7ol2
atdayew	33qb
machel	1ver
sarec	1bop
berdiyew	8el7
ulstein	3jr0
doubragne	4rza
luaybi	2cg7
ntsekele	7k6v
berdymukhamedov	oxi
hultqvist	725s
pessah	7qvq
kaminski	61me
kanyenkiko	2s8c
mainassara	suy 4p0t
quader	6s1u
kobyakov	2t1b
vilsack	21ag
reagan	1tty
shiri	719c
foxx	89lo
mclellan	2vlq
nyirahabimana	7sdj
rogozin	gz3
shoygu	1wgp
milanovic	28ig
morauta	65jj
абэ	1xco
charnvirakul	77f
marco	4enz
jin	50ft
nieuwenhuizen	3j1t
husnoo	2x9u
isham	4rgt
myint	8079 8cum
hockey	y82
fondre	52ji
pribilovic	7wmd
radicova	u89
tantawi	1gca
tayeb	2irb
erdene	1mi1 4tjn
granic	4dj9 63yc
munyakazi	4r11
nsengiyaremye	3r0d
sillah	3tkf
kibreab	5g67
ouzzine	6ezl
shamma	7oe7
hamidi	6ded
patel	12pv 1q1e 3til 85xt
diop	2asx 6iss 6n0f 7taa 83zz
ghannouchi	1g8c 1qkp
mokhber	1gy1
gutu	4q9p
rajapaksa	oet 19zl
thu	3102 69xv
villarruel	22vb
ashraf	76ra
jouahri	29tk
sulayman	67t6
vizcarra	1cb6
capito	7p04
daoudou	6buk
braverman	1ypb
engell	68ng
zawati	4ggj
abderrahmane	42bv
fozia	45gw
龙	izb
feijoo	32x
diatta	6irc
nybo	4rey
wakata	3720
brabec	7bql
alencar	5587
monteiro	4tvi
cheiffou	2pz2
qaasim	63kg
louh	7yos
ngcamphalala	3n2s
rusko	709m
bennett	1j2d 3cbt
creed	66d7
hardgrave	4966
manirakiza	3itv
regenvanu	7nv3
barkindo	1h4n
retzlaff	5m2o
tapaitau	7dh3
medinsky	23je
muoi	h1x
rutskoy	2lmv
colom	2pob
gelin	604j
villiger	5cp6
mutebile	3xu6
shibyaniyan	5sdf
thomas	3obl 72xy 81vy
cable	237c
jhugroo	5tan
bayle	73pw
karimov	tww 4phi 4v0a
nemtsov	b5g
wirasak	8d1f
yaron	2r6r
junushaliev	5co8
bustani	6kt7
fakafanua	18pp
rasmussen	5ga 16tl 1por
waena	6mp0
hakimi	2bhk 3vgi
kristopans	88yw
sadang	3voe
pratt	3jn2 65o4
ganao	3meu
scheffer	ujo
vento	6vfh
gyanendra	14xq
metzler	7gzj
timofti	6oto
登	y32
marurai	509r
ondoa	60al
ghafar	2b6s
afamasaga	5mwt
jorayev	7gx3
margai	3e63
sefcovic	1c03
terdikbaev	3z20
phamotse	5stm
kovacevski	3qgs
maamau	1zl3
naryshkin	7ne9
moncada	3ope
clerides	nyt
griffiths	1c2q
ntahomvukiye	3x1i
atamyradow	31ps
lobendi	32um
rupo	ipd
drakeford	1bsc
callaghan	vg9
qolami	5vqu
raponda	7fni
thongloun	20st 81a7 81be
elung	6yv4
becirovic	g1y
erjavec	5cgv
leyen	229u
ozal	21x4
lapin	4x94
rantisi	6g
بينغ	26b1
pearey	3n82
abuel	4vju
pracha	74tw
qureshi	1wuh
croo	3kk
ismajli	85tq
ahissou	7nmo
kihl	4yg8
seluka	2l3j
환	e84
doe	1vfk
dassonville	8gs1
huseynov	70zf 7w5m
a	s1a
borrero	2mos 4d09
mbodoumi	2nhx
strache	qw0
sylapow	6jbi
thongsing	81cn
adhanom	202j
grindeanu	7t3e
duran	7x85
suleimani	1q83
zhvania	8ild
mahloof	2gj7
shultz	mzp
lu	2vq7 5phy
gusmao	265q
issam	4s1k
kambile	7l6q
saeed	5sgd 6js0
макрон	izb
buckovski	8add
fraser	1aav
安	1rix
husayn	1ukr
badal	4i9n
carbajal	7j6y
erlaf	6c2a
saddam	1ukr
urzua	3bes
maiga	it dfp 2ov9 6vyy 7te4
monckeberg	3jcr 6oyp
huang	4m11 4m22
nau	87m9
okurut	63hk
jizdan	2ly2
dalton	7uhi
messahel	29pm
muliakaaka	6jq2
yamin	6j0d
duvalier	lpn wkr
cornejo	7ael
dreifuss	7gys
kisekka	7ka4
machar	1s9w 6i0x
hamid	2bbj 6k51
phet	7362
kuleba	h0i
luo	5rlo 6q9o
espada	55mb
seidi	7vjh
branco	50n9
chao	imc
meciar	23xa
debonheur	4yp2
piechocinski	4vyl
begaj	8u7
somoza	5aa
moustapha	6oa3
costa	6yh 3ae0 3hvm 3zlf 48o8 4epw 505y 5wef 5zh5 7nof
franck	3u9p
sequeira	7jjp
shiraliyev	6u8t
dingell	3o1v
valladares	2edh
gil	2816 2kog
santa	80q1
suplinska	4owz
turk	fb1 2445
weeks	69uv
abdygulov	82tm
haggar	7q4u
ortiz	7jct
kuchma	17xj
lukonde	4yds
nujoma	1v89 864d
khomeini	1u6x
nzayimana	5ms8
pokharel	4rmp
bosengkham	37eu
gallant	274v
garu	6hzg
yahya	2xve
chadwick	2tap 3izb
mova	4jv4
rosales	85jf
vaquina	2k6j
grobarczyk	5xf7
waisman	3njb
haleem	6c89
kast	10ku
ndoke	48hv
gayan	2v3l
borges	50ty
fesneau	5wmv
owona	4eg7
sainovic	6pmu
marghem	60fb
hilly	45o0
zayani	8h8e
luong	83xq
qahil	2f4j
onder	7dch
lincoln	1cl
tawfiq	5tlz
col	4zby
noskov	5i4p
thordarson	4ei8
xanthos	2sza
alfred	2mgh
gharbi	2cve
symonette	38fa
adjoumani	5htu
bogdanic	3srr
crank	4ytz
dubcek	3ny
huckabee	1ehl
amudi	6kp6
bouh	8dsd
him	4fb6
boluarte	gr8
nash	7v1p
dimitrov	6pk5
hanson	1no0 2onu
mcgovern	mrw 50ai
kasaila	45pc
palik	2xs7
montt	ifq
mpango	1ou9
pekcan	7gje
yaalon	1i1y
nuaymi	5u4w
alkatiri	5xxq
amadhila	7hcm
telavi	8cko
vasquez	3bya 410x 48c1 6ado
loeak	3gsu
aweis	5zu0
agadzi	6vxp
amiri	4lq3 7lny
kivejinja	5he8
chanthol	7vwm
gharbia	65av
toribiong	53fv
zhelyazkov	1tzu
arzilli	5x4m
jhonson	35ku
monterio	5ow6
beckingham	71ny
perry	1s6n 25ja 3hlm 7h08 7mdj
fischbach	67xa
paul	1pgm 1pml 1rao 1tsg 40w4 7fp5
delaney	2xi6
rauner	brn
soder	1byw
yazdi	6d7s
scholten	4kua
пенс	1ekq
roosevelt	li0 20h5
nour	5zmn
steinhoff	4vzi
aho	3zkr
johannesson	4el6
espinoza	61ge
muhith	2e1y
yushchenko	233q
junusov	4nhc
badelkhan	5fqp
getahun	4b8u
nhambiu	54pr
wilche	59xw
antic	2ktn
medved	8398 83fr
naderi	7m43
yattani	85in
liverpool	6olm
rajoy	1bfq
villagomez	829h
alatas	4j3
burgum	hm2
finnegan	66k8
merkley	4yvl
baty	34oy
bassiere	33ok
nnongolo	2qpg
leblanc	h3t
raybould	519w
resic	5lzt
mumtaz	4h73
ader	11yq
lama	eyr
qureia	24n
cosgrow	8b1b
thaci	qfp
banov	36xf
boehner	yk3
castaner	3gmr
lauti	82kf
nze	2j1z
leye	4xb3
premadasa	77za 7igs
kanerva	4p01
tsogwane	7rzq
sawaylah	2d89
matolcsy	4fvv
kishida	m65
razinkov	4opv
zandashatar	4db0
zayats	5moz
gaombalet	3cx4
basharif	5rnq
degenhart	3ya8
purcekow	3cf9
vejjajiva	17u
yeadon	50s1
astori	3l1x
constantinescu	iwj
kafabusa	8blr
nankhumwa	5i30
gouma	2dpz
riisager	6601
ro	7cwn
aror	39en
jugnauth	1pum 2udm
mayorkas	3b9
vucic	3dh
watson	475e
jonan	4od8
esau	358h
maloy	3cw7
zubkov	236d
farage	1kur
kalla	11un 6eq2
kyenge	4yby
гитлер	1o6
munokoa	6nu6
lokeris	72c6
ribbentrop	xzn
kravchuk	17wp
sullivan	v8u 3kh6
hammami	4pfh
nepal	3ff7
nyerere	11oz
수	q1z
jeribi	4bf8
waqa	3r25
berhanu	351v
nyirasafali	3zn6
rivera	6w6s
louisy	70c2 717k
makram	6krm
mohamad	19tq 6b2r
calderon	kgc 767f 7qhw
worner	1aiy
antall	121e
georgievski	5ojw
dadason	2zut
makamba	4vx1
crenshaw	3kbk
intotero	6mg1
sidorskiy	7nhr
trovoada	68cy 6xya
carmona	2w1n
choummali	3fwd 3fxm
dill	4zim
grapperhaus	43ye
nguesso	g4q
rouhani	qjf
wang	24tc 24u5 24v7 8b5q 8b6p 8b7n 8b8o 8b9j 8bad
현	14iq 1thf
akhundzada	rn9
kowa	3xk7
ssesmpijja	89d8
sturgeon	1kkg
dewine	1efx
malesevic	3kky
parker	3n5c
kiyingi	451z
rua	kv7
lutnick	saw
cruz	1zz8 3bnl 66e7 6hfh 834z
soto	35da 3bah 3ltf 676r
kuroda	4ibw
sembayev	3npv
sopoaga	3xzl
cerqueira	3c4d
marulanda	1aov
maytami	6g2k
kocharyan	1st0
toatu	7zwe
dapaah	2jkb 3cq9
ponte	c23
akalane	5pwg
bolero	4gra
bordallo	5sao
haniya	txv
hurley	3mjr
kim	xs0 149e 14ax 14c2 14d7 14ez 14fr 14hv 14iq 14k0 2uch 5gar 5gbw 5gcs 5gdp 5gen 5gfl 5ggi 5ghg 5gil 5gjg 5gke 5glb 5gnp 5goo 5gpm 5gqj 5gre 5gt4 5gtz 5guv 5gvm 5gwi 5gxd 5gyk 5gzh 5h0e 5h1a 5h27 8fqz
shanmugaratnam	20dj
visco	4ofu
bennet	6686
klichko	23db
lai	16kq 2893
vawda	6fdo
kelekele	5baw
scioli	3kz6
chakanda	7d2c
haywood	6p8x
murray	6yo5
twagiramungu	4309
haas	bp5
soares	1iz4 3qtx
talaat	2rbi
blackburn	62gb
pierantozzi	7kxp
bertho	3cdn
cotton	82x1
mutalov	2c8v
valerio	5sjv
boko	hr4
шоигу	1wgp
amina	2qw4
tereshchenko	7njo
marthe	3ll8
meza	698v
schroder	nhv
khatami	1gvn
temu	75ii
amarathunga	51v2
ngaka	6ntf
burchett	81wr
eshkol	186z
sardjoe	77cq
cavallo	h2r
vaile	621w
aswad	6tvf
pashinyan	1l29
rahimov	31mu
kalam	0
mercado	5tp3
saidy	4rc4
zarif	1gt9
mashabane	5tun
parizeau	v08
benevente	3q71
stoltenberg	xa8
kheng	7lf2
rabuka	1xs2
saitoti	4aep
fini	nld
nhial	6o85
zuhoor	2h0h
arrindell	3i7l
aumane	82jj
buzyn	2ft8
gianforte	olp
nuri	4j0b
sankara	20rz
lindzondzo	4qfn
lissu	21v0
rankin	532h
sherman	3822 4ut7
you	8fp1
mukhamediuly	2zbg
prigozhin	26t2
guitouni	6k6a
vucinovic	61oi
арафат	26mp
chan	11lu 1b65 2vvs 3dg9 4576 46vn 6qps 6ysh 7svt
kobia	5xhr
viera	86ua
kvilitaya	6vl8
moqbil	7jxf
nurdauletov	4cme
abinader	1942
nirua	4yky
rumsfeld	hae
wen	2520
ano	3uds
dobrovic	7rw6
nova	cb3
shabibi	6gl3
ersoy	65dz
luxon	dyt
roivas	1ze2
nahle	7e0y
shorten	ao0
garibashvili	4qdp
naseem	41zt 6ewc
grothman	4ct4
lorenzo	4flt
peel	1syv
wanchinga	3ozp
maung	5jm0 6sfz 80aw
canjura	3a9q
vian	3rz0
annan	15s3
bynum	4viy
perdomo	54rh
balaguer	y1r
aslam	6bfi
khouna	3evx 7nwn
benabdellah	6ko9
abalos	554y
loua	47fd
mercelina	5poy
tambling	4e4w
taya	5s30
aragchi	25
atukorale	804b
bazoum	1g0k
khanna	7cvw
plant	4ab4
lummertz	89e4
georgiadis	3dof
mandjo	8eu9
begich	6oh0
lehu	5wr8
masum	4854
mukherjee	1pst
lichi	3on2
toussaint	7uds
ruak	7ykj
bedie	r47
broohm	6s7j
kantor	6zq0
bukasa	3i9b 62z3
chubais	5ed
daoudi	5juu
halimi	6jt0
manga	2qx7
roberts	3io9 3wzs
cabrisas	7bba
nhunga	5x9o
prachanda	1q3k
berton	892b
stanhope	53ni
vaquez	2k8j
woods	658s
abal	7jmv
mariur	5dyo
sendolo	6ymc
faymann	2530
khrushchov	1ky1
sitharaman	1l9n
diay	1hrg
ganilau	7109
richter	4v9y
zaalane	29jv
atiyah	2coa 2g7s
girgens	7kpe
mamaloni	7sfc
qualtrough	3a16
samukai	38vk
andersson	19q3
syrsky	1lrd
tsai	21r6
gargawi	6flz
htun	6rwp
macchi	5q64
mccoll	52sd
musonga	72fp
oleksy	11zm
borissov	bfn
rehim	6b7b
zelenskyy	246b
ميركل	6e3
fernandes	3zv7 50z8 87ox
morelle	57rh
sualauvi	84wo
trninic	6n81
inu	4ilq
azoupiou	3lkd
sewell	7zrn
sabah	1tc ulu 1fmz 7hhm
bernie	a73
daghir	6rzw
khamis	4p9c
kazembe	5d3d
westerberg	34fr
brudzinski	50oq
havel	24iu
koike	27wt
nalumango	6k76
pourier	688v
radev	1u8j 3qhq 86dq
katainen	11wy
mustapha	4gv2
falani	82ob
maghembe	5ai6
kunda	4a23
angrand	5179
askholt	5hkr
biswas	2dkx
masto	3ckd
dar	tw4
alfonsin	1rge
martinez	2w5y 3aoy 4ql5 5neu 6nl8 7ag8 7c08 7zmf
natara	304q
svyrydenko	27p3
anvelt	2t9o
sejdiu	42uh
мандела	1k0t
ys	403j
campbell	148n 2s4j 3ylm 476c 6x7q
levesque	1rqk
otunbaeva	7g0v
awore	5pz1
bossi	228v
finocchiaro	2kjs
sayenko	6suu
chehade	6tlf
waterworth	72q2
schmid	7kk4
teodoro	noy
volachit	37pe
blanquer	4yar
sezer	2di
osmani	23gc 2npx 39b8 4230
karki	1yy2
mantashe	4fub
ratnayake	7hu4
salkic	77lg
gillibrand	5hb8
robredo	17mz
hobbs	130o
leo	1pkd
belobradek	6zwk
vasilescu	5n9k
aila	6bar
joyce	964 3mme 52ek
mattila	74es
padacke	2jpy
ciuca	6osm
orsi	26jp
arinc	39cn
esper	1btf
kalinak	7d7b
schlumpf	40z6
busokoza	356b
chama	3nl1
sopoanga	7lwu
conceicao	2x0b 88ez
karanikolov	3x68
khosit	5fyk
ndwandwe	6n1y
touaboy	35hp
birtanov	8epy
meriton	8963
kang	12ic 5by9 5bz8 5c08 5c17 5c25 5c32
coward	523j
spajic	1f9a
karamanlis	15xc 161p
narayanan	5g7f
onorio	7z03
yoo	8fjo 8fl5
nalova	6zr3
peleshi	6pje
gjonajt	4048
fuller	3i5v
langworthy	6okk
mularoni	2whd
rulli	6753
hayatou	7hq9
braz	43oc
karakachanov	5ilk
palmer	4970 7a7i
fdr	li0
gavrilita	6mf4
miklosko	58m0
salam	1jr7 7xsh
zukic	2r7f
mammadov	6r9c
verhofstadt	p3o
kitovani	7z5u
ebb	82cx
djalo	4n4s 6k9t 75pc
masagos	63m1
chang	3die 3djf 3dkd 4lom 55fy
mbwrawa	5u9h
amaraweera	5tf7
lagos	1rwm
themereau	60kk
muhyiddin	1ihj
sulaiman	2rcp
adji	37m3
kalenga	4p2u
zaharieva	3vex
трамп	hck
bogran	5ziz
simbachawene	4afi
vohor	7n4d
quintanilla	3azm
menefee	3gcw
efendic	4g70
liberman	8d5 5qln
tovosia	386d
sahlin	6hcg
akbar	7ftv
falih	5ep8
khampheng	5fjr
romdhane	6lc1
gehlot	800o
bandaranaike	1xqu
gulgeldiyew	3nv7
bukvic	3twe
chidiac	650k
zubko	4jqg
touadera	k85
boskovic	756i
martinho	3aqr
murad	4ihl 7jyy
salimi	2d5i
giampietri	5qi3
phori	3dcd
cadot	67j7
stoere	zqb
реиган	1tty
boubacar	6ids
venturini	4bnw
garba	2p5n
bercow	yj4
okombi	3qcb
ahtisaari	1c92
cabello	gsa
gonzales	31v
montero	5ysx 7ak5
ashrawi	q3w
gunawardena	3ql8
stefan	89j1
howatt	3paj
lugo	ku7 7u6h
doti	63zf
naidu	87a9
tembo	3glr
hashimoto	1uep
mocumbi	6xn6
rabiah	7yn4
saud	15e8 762d
solih	4ntp
saafan	6cow
soldat	7s4i
brantley	61s1
chiang	d94
mukwaya	4vf5
nazarbayev	1lkj
tokpah	4jyw
trotsky	17ti
asbahi	4spr
jamil	2b8d
scalise	1yg0
ulufaalu	33a6
bonisoli	2juh
khaiyum	2i8k
mhango	3e7k 4w1b
sem	7g80 7wkv
diab	4it7
duclos	4ynz
pak	6wf1 6wfx 6wgp 6whm 6wj8 6wk3
solana	wa8
zalewska	2vim
gaidar	26sa
quiroga	54tu
mancini	2uio
rumi	5zpr
siliya	3shv
chamorro	23aa
legault	lv4
tsipras	4bz
vallarino	2z91
zidan	3o8g
moise	1134
steele	6oq4
yembise	8fdy
naughten	3or3
sama	5hxd
steube	4efb
chitechyan	88os
malcolm	1aep
brito	62c5
razakov	4z51
vilakati	5uax 6i4j
belmokhtar	75ua
pohl	5ntf
ravokatra	44om
amadou	4gml 62do
amour	7j4n
kiwanda	4d5e
sanford	1by4
sulyok	1zk7
stubb	3xz
ratsiraka	3q3z
alegre	6qcn
gizenga	2w7m
ringobert	48yo
kaouane	3r9p
montague	7dbf
zokirzoda	5thy
mandilovic	69lf
monauni	7hlt
san	8ai
wright	dof 4zhm
zemali	6im4
lumumba	1n8e
otoole	jjj
gonze	5la6
ушаков	27v9
kampyongo	7uic
yousaf	slv
scullion	6pau
solberg	jka
halevi	rk3
ouloto	2vmp
prasad	799c
balgimbayev	6rpi
camacho	43p1
germaine	73jx
gourtay	7w16
lima	3xdd 48jw
dombrovskis	22gx
neal	7c5t
netto	24ox
khodorkovsky	1exp
machado	1cfs
harmon	57lt
hnatyshyn	79lh
tumukunde	4k7b
tshibala	395d
calvino	6kvi
rajapakse	19zl
kurum	6juw
zabalaga	5x08
cocq	824q
joof	320c
lukashenka	3st
mayom	6z6h
devesi	322h
emane	4xwf
olmert	iji
tahmasi	6dxf
zafy	2jtr
haque	2v50 7m5f
sejourne	1ym9
jarrin	6vis
pudaric	7ws4
medinskiy	23je
ravalomanana	1awd 7c99
vattana	2ugi
kobylkin	3rfr
misa	6ag8
casas	5e4y
daschle	2141
gondwe	4dig
botnari	86x8
epps	64ex
naiqamu	6v6a
rhee	1z7j
humaydan	4uxz
yakym	7gb9
tharmidhi	35vj
daoud	2gb9 6ehj
iglesias	1mrq
latham	1bv0
sausmarez	5o4n
yazigi	33cu
caillot	481x
balala	6l9o
tambo	1lxi
thaqi	qfp
orozi	5t15
chavez	sj2
garneau	5wnm
lasaro	4n77
talon	1n98
hamadani	2b0z
mwalim	85rt
rouzer	3n92
нетаньягу	9t5
stanley	3c96
gyeltshen	3lze
grybauskaite	f08
kazhegeldin	2icf
shahabuddin	1h7q
anuphong	2x67
kopsak	5icq
whitmer	ome
雄	m65
castex	wde
drammeh	6jwe
fukuda	26qi
moreno	17oy 2mwe 35f3 4mer
yunus	1idv
nelson	bi1
bruton	yni 7bsf
don	3s5b
livni	21y8
falzon	66i9
herzog	tsb 1tm6 3dbm
ossio	5qu7
alonso	2pgl 4cxu
akhom	2ifo
bell	2oxj 4f7u 8bmm
sambo	5z6d 6f4j
arabi	3rc8
trudeau	11s4 1p3e
черчилль	25qq
murro	3z7x
三	1xco
soro	4erk
bouare	5kn5
timothewos	mjk
yakushev	8a8p
guzman	1a9
akayev	81n
schauble	25wq
rugunda	7gi7
iftodi	88iv
nijimbere	58ag
tiilikainen	5h4j
bergara	60yk
durgham	3t76
rini	7s5b
saadi	6g9c 7h9e
stolojan	7zdx
abe	1xco
ferrier	5ngt
hu	scn se3 4m07
wei	250y
deane	8c0z
tsogtbaatar	3jzk
takiveikata	4pzj
alweendo	80v6
essebsi	9fy
mashaal	13s4
ebrard	1ayd
katsav	1i10
claros	69rs
czerwinska	7zib
gashi	348h 3lm0 5j24
majko	6wu6
omari	6lag
filip	6zxn
kiriyenko	1wbs
ameer	4ni6
gunawan	3996
jaafari	t13
ziobro	8hax
andrianarivo	7xyo
marat	2p03
rollins	bqy
guterres	70k 463q 4r2n 55xj
molotov	24f4
bolund	7148
khachaturyan	22df
wheatley	2u07 6mhd
musayev	347n
matsui	3sm7
セレンスキー	246b
seifart	7dw7
shreve	4ywf
korowi	8d66
lamlas	2ce9
massie	811z
elias	2w6u
gonsalves	1r35 39ss
bostic	x4b
pearson	181g 72kb
lametti	3mri
sirisena	1a7s
ciolacu	1axa
paulson	ra5
bhutto	9lg aep 28m2
leon	3xyr 4exn 77j0
mcnamara	1suz
samadov	2b05
musharraf	1nzr
zou	8ihp
marles	1s1a
arbuzov	7nq7
badri	2c0x
cuomo	5s4 1ble
washington	n66
fernando	4hy2
birchall	2rfg
harutyunyan	2xlp
margaryan	2she
mesic	1yl9
belgrave	3wfq
kovacic	4sb8
lemoyne	4xn7
merino	56aw
oprea	48ng 7u5b
zelenskiy	246b
atipault	2iu0
berlusconi	1xho
oram	58of
bacigalupo	3a0b
mouknass	6l2u
mariam	5znz
mirzo	7p4q
мелони	nrk
ghurburrun	75s2
ciampi	c4g
piza	7e7b
bains	6mr0
persak	2wdm
tine	30lp
popovski	7dfk
guedes	1nop
ranatunga	2y3t
carr	4ucf
zuniga	68gb
mamdani	28gq
shodmonov	2oq3
lukwebo	6aul
weston	5mc5
hinson	2zl0
زيلينسكي	246b
nazarbaev	1lkj
cestari	3c5i
darmanovic	7tnp
gillen	5kxj
mansuri	6j3g 7vod
laghdaf	6ifc
毅	24v7
soalablai	7rmb
zayid	7vtr 8ha0
dorn	5q45
tauwhare	7cbd
danda	5suh
orazgeldiyew	3zhu
torra	1qiw
benkhaldoun	7tfn
telle	7n31
andersen	7qc8
belousov	5k0
frausto	2kc7
kabbah	1y6
khalbous	7ryo
barroso	10rx
samal	7m1v
ivanov	t9d 1wa0 4cnb
oliva	3avt
rajhi	2hiq 7y27
barisic	708u
kaunda	13jt
tung	21vl
olszewski	53dj
rajaonarimampianina	4kjv
neemia	6lj4
beckett	1b52
sanival	413j
tutu	gbq
chernomyrdin	22xa
eslami	6dbq
raeisi	hxf
tsao	84kz
preval	1rrd
rhoden	16sa
schotte	4b46
zalac	48um
bortnikov	3iz
juncker	wma
kilman	7lw5
bongiorno	4cjk
javadekar	74y1
manase	2mk6
kahn	h6x
lahoud	ixp
fortuyn	1p7d
koprivnikar	376z
murjan	7g9d
castejon	1nvn
quang	83wq
radebe	4yzh
royal	1z9p
sandiford	5omq
streeting	254l
chalmers	xqj
falasi	2h3y
chong	3fvd
gandarilla	5a4z
mwinyi	2noo 4mys
aissami	7y5w
morneau	8cfz
trajkovski	37aa
chuychenko	5ias
eddy	602k
golden	4w39
laabidi	6mvj
lbj	19i2
bevanda	89u7
ingero	6sbj
seehofer	s0b
성	14ax
marsudi	1rsj
prescott	zbj
ganongo	39kf
khiem	7323
tauhavili	68p8
maia	1tdc
killion	7a10
fakim	2qj5
neguse	51fe
soerdjan	5m0j
assar	6d5m
cobos	5a0b
gantz	a0h
mektic	3sum
morales	jt2 xvy 3atd 4twb 4upy 7ds7
chanto	3et3
ferraro	nej
megawati	1d5j
reeves	1qju 1zxc
zeidane	8hi6
davids	7onc
kachikho	2vga
kaneko	5b80
minaya	54ng
tudge	2jbh
valadao	3ngj
cartes	rxj
john	1pj5 75v7 7tw1
bouchard	18y1
ridge	2195
rantso	5dc1
sablan	4zv7
zeldin	17me
kun	7gut
ortez	6uc4
sandy	3osu
boross	71pu
lutucuta	7qu0
mashal	13s4
wallstrom	5xvh
hausner	4zpi
landsman	4e9o
dinwiddy	38wm
rahmin	4ie5
kabba	2ojn
kyambadde	2qkc
sompong	7skx
heng	4jp2 4s6j 5uoh
duncan	3kpu 525f 5hdg
talagi	82ro
trzaskowski	1qt1
lawrow	1wdr
arcayew	855b
misuari	1ljw
njodom	2ybn
saborio	5o6r
keobounphan	7rrw
madi	4gsl 6cj5
nababsing	759c
borne	28vn
mendez	6183 7e3w
nawrocki	12o6
thorogood	820a
bjorklund	4v6j
egede	1isb
nagy	thm 4s4t
pellegrini	1oew
boissezon	3tqs
rawya	79d7
alie	6bd4
kamayirese	4awx
kostov	u7b
clodumar	5h7o
inos	3wnb
krivokapic	8hcr
ntibantunganya	1z6f
bensouda	k63
muller	2vb4 83kz
jereissati	41lf 7ivx
oyana	5yyz
heseltine	1dsh
houmati	5jpy
sissi	al
karoblis	76o7
larose	72am
mcclellan	4z8z
mendoza	5pej
mirzakhmedov	6rl5
ngubane	6qan
daghr	6rzw
sagasti	lby
kadaga	79yp
pierre	1ov6 3xkw 4xfy
akaruru	4pi9
payne	4aac 61ff
busch	3thw
nqakula	6qut
pataki	mx4
backer	73in
safadi	8hn 89fu
sheehy	81zg
malami	2e5q
hiti	4ge4
brewah	2w0t
imbert	3ipg
usenov	3l8u
munir	80t
stankevicius	69zi
kandjil	4s5j
mendieta	2ro4
lewis	3883 5ph6 7khp 876g
ncube	6iy0
pistorius	b6l
rakotomalala	5kbo
vital	2jsd
afriyie	2iil
crockwell	7osa
poulsen	21pv 7t22
izetbegovic	4vj 32el
koonjoo	75a5
hurd	hp9 4yus
guevara	d63 2rkp 7krf
haz	4hb6
jelzin	b8f
dalenov	7gs8
goranov	8ach
allende	1v4d
karis	2wc
marquez	khd l9v 4dwn 54kz
beblawi	4j6z
browne	mho 5y7e 66bi 7d1k
迪	1jid
dirdeiry	3qy4
pitakaka	6i3r
arachovitis	7tzp
araujo	3z75 44f9 7gn0
burjanadze	1l8k
omar	1iiz 2gp5 4oy1 6cm7 6tjf 6tw8
ouattara	2x6 7z4e
yonli	3z3q
doubane	3eie
tonato	56ug
ahmetaj	2xnl
kuburovic	6nc6
woulfe	7mg7
kiir	1v2r
price	4abs 65n4
oduber	6nek 6vqu
rosario	2yaq 3bln 8auf
shweikeh	5u1v
diefenbacher	67jy
ekstrom	2vfb
kafwaya	6kbi
noui	2gof
poudel	1r5p
duckworth	7xvv
larson	52iq
mcguinness	1c6k
phankham	734i
badawi	10o
latimer	4a32
mannion	52qp
freiberga	22e9
gerovasili	6sxh
brecheen	582k
sharon	7fd
fuente	11ee 48q2 5r72
kanakrieh	41d8
khon	819i
schwarzenberg	5c71
glapinski	2efh
maracineanu	7fxa
vujanovic	44qf
gyaw	1lo3
phiri	6t5v
kenewendo	36wj
rubai	33i5 6l65
chatchai	3en7
enkhsaikhan	65qy
kaddour	5eix
pintard	671v
soluku	3v1i
brundtland	oo9
moqtada	1ik6
petain	1oxi
ravanchi	1a90
samrieh	4iyv
gharib	2o44 7iqh
gundogdyyew	344k
santer	v14
qalibaf	1grg
brunet	4y44
koller	2yl3
lapid	26hv
shittu	2erd
boukpessi	70ac
lonsdale	32ly
ngoupande	4ygz
nguma	7j5f
caputo	197d
che	d63
frogier	73xu
khatib	5pio
makaga	3zxj
mccaul	66th
beasley	fe5
rohani	qjf
sarkisian	1wro
essoukou	3v4u
mas	7p0
zedillo	jnb
chiteme	2l9b
torres	4b0r 6qoy 775w 7cuz
hsu	4lyn
margvelashvili	4c99
odagiu	7u4l
ghazal	6em2
echavarria	58vk
jackou	5b1y
sambi	2gtb
フーチン	23od
gandhi	tkc 19x0 1qy7 1r14 1xyr 5vdz
teshome	7zuj
chertoff	1dka
radunovic	3lp4
idrissa	5tyo
mabeo	84re
zeynalyan	2yv0
knudsen	3kf1
great	cny 1oh8
vereker	53bv
doggett	5olw
asadov	4jt
orumbekzoda	7ogt
rangel	4knr 56jk
berzins	2u2l
goodlander	5spd
alemayehu	2kz2
pocivalsek	8heq
miko	5lk6
erywan	3zgu
azimov	7gwb 8dzi
munesan	2nng
szijjarto	1q76
cholponbaev	5idv
nunes	5w1j
stefanik	3w3z
canuto	4ffn
elounda	49xq
gurgenidze	5jqt
isakov	7lbg
ponyo	30jb
triet	6nz7
zerpa	7rf9
assoumani	8l0
cetinkaya	6jtu
chinzorig	7s6r
manturov	3ons
metnar	5plp
salinas	c9a 2svg
webster	3l06 3whc
djohar	7i4m
ingves	7u3t
tokayev	12re
anh	3gzr 5lfu 83z8
atopare	7qin
cannan	2mhe
gourault	4t9h
jabaq	4uzl
porras	5z0j
riester	46jd
nasalyk	4oo6
koffigoh	57nc
bonaparte	1jh0
asanbayev	8etf
numani	7vrz
weidmann	4zfd
kannanthanam	2pe6
kaupa	52fd
store	zqb
тихановская	1z2o
ammann	51rw
ammar	26mp
barandagiye	6xbo
omamo	79if
pol	5xg2
danesh	7ltm
greer	vos
mamedov	44pm
suozzi	814n
aridru	48e8
campana	6w56
fizar	6k3g
kyeremateng	2j96
prempeh	643j
sunaidi	2oe4
eltsine	b8f
sayfullayev	33uu
sogavare	1ahu
frei	icz
maharani	75hp
mahendran	2y2y
milongo	2sk8
chyngyshev	856z
maaytah	6jxx
ahmad	6ldi
lidington	3ms9
shekau	1i1
smotrich	ace
reinsalu	85yi
сталин	10ca
klaveren	34z
nabiullina	3ww4
petridis	5i9s
aman	8avz
etoga	5kco
sinatambou	4027
carlot	64tz
laasonen	7l46
petrauskiene	5alo
rato	1tff
martic	58cu
paredes	5wud
turnbull	1acy 3egu
mbella	5lye
nabe	5p5x
terekhov	2lrb
turchyn	3zi
mubarek	2gl4 4swk
abouba	2jg3
pompidou	n9q
savanovic	69pb
samaras	6tw
damberg	68me
hamad	pte 4gpf 6v7b 78mw
malanji	57qo
berri	1j1k
gomes	2xxj 3al2 44aa 73ku
rhuggenaath	40dw
hoxha	jg8 3pow
slizhevskiy	6ss6
kumba	4z3s
burhan	8o
farrelly	2la8
davitashvili	5n19
giusti	3e1z
beazley	146y
contreras	3zfz 628v
sinwar	26fz
heydarov	5bmb
fomundam	654h
joffre	51m7
mallet	4a5z
stein	10gs 3uu9 7xcg
lorenzoni	6u5o
sudani	1h97
ajodhia	59fv
hanan	4hkn
hasler	2fdf
abul	8ebr
tofilau	82pm
ansip	63r
sarhan	2jrm
kicillof	8f2
kalantari	4s03
villepin	h8t
monrou	76l1
qochqorov	4v2x
bouya	4wy3
estaing	22o3
aswadi	2byy
lo	7uji
haughey	cwo
rex	7dgf
bileka	7qnz
mcaleese	1cdj
nehammer	12me
azizov	2dp3
dukanovic	1f7e
marlaska	44b4
bagorikunda	86bp
kamoun	5syg
draghi	1bm5
davlatov	64bs
mondon	5s7f
zackhras	64hu
kerr	2j80
qato	7sr3
valleix	3hut
adams	njs yc1 zci 2p32
solano	4ki9
alimi	1rde
mrak	2v87
oli	124v
ishaqat	33iy
sant	2mo2
konate	4gu8
munya	72eq
zenzri	1vug
hinds	3k2d 44x5 5h33 7kfw
lombardo	yap
stathakis	4aqh
wilmes	1xzj
rocha	575r 6zvu
sebsi	9fy
womack	7ut0
гутерриш	70k
열	2799
brial	880o
legrand	5mji
muqrin	6jqy
cinca	541d
mapou	5p6o
ohoud	6shb
reddy	5tdd 6y3m 6yn7
aoun	102y 1dzw
krsticevic	3k7a
soodhun	7pjj
toledo	3cf
نتنياهو	9t5
nkoue	2ujf
nali	66zj
nasheed	1ghz
sidime	5ka1
sung	7vya 7vz9
novoa	7e5i
steward	5h5f
rubio	1b1x 3b8m
aydogdiyev	6ual
nazari	3qdx
butler	1ryn
dussey	5i1i
sodiqov	7pn3
brizan	49vl
maganda	5ae1
rozenko	707v
takano	6214
goh	o5d
campara	2ouh
akar	4mjm
birmingham	7r5t
abidine	6b90
bratusek	3gx
cerrato	8buq
espaillat	2fh0
preca	60ia
thackeray	8w4
ahlers	83b7
mukasa	8cqv
reverol	6nnw
daniel	3clv 6hnp
ryom	7h7m
삼	14k0
ibrow	7iun
johansen	5kis 5m9d
wittman	7dkr
gachagua	1sb9
steven	3nm1
teannaki	7yus
musumba	4r1v
chrougha	6lur
schulze	7wqb
hlaing	1fdp
juliusson	5iwc
salissou	4fxo
kant	5is2
lehana	4fzv
tatham	3nc6
chien	3rlt
selvaratnam	3qeq
sanner	4vao
hakizumuremyi	7szb
lalanne	64mn
murr	3vxi 67ug
nukundj	8bob
darmanin	p5u
gibran	nmd
hue	8aom
inonu	3yop
mckie	3cr3
saif	7i95
tangara	5uv9
cimoszewicz	2644
cortizo	1753
djurabekov	4rx4
abel	3ca1 3dq7
ayban	6jzg
mogae	kwn
diarra	2ekt 7nvx
kukuraitis	5nw8
shah	55l 2guo 4osw 6dpr
renouf	5wsh
шольц	1lp2
nakasone	26pm
berre	5s9u
mesi	7myl
reva	2u6c
heil	4m8j
tammur	3x87
yamamoto	5aj2
arreaza	547h
khemmani	5fue
chapman	4po4
raffarin	wvp
saab	4p3m 7y8u
nilsson	4z5v
saleumxai	7imq
bijleveld	2vei
hierro	5qkx
rubin	1szl
amano	27n3
lalabalavu	1j5g
lamothe	5l51
mnatsakanyan	8i9n
temmara	29wz
houenipwela	7cg7
yoshikawa	7xl6
abbou	6b3z
ghozali	7pz4
lopes	1nu2
jospin	18ji
laensar	6h0u
selenskyj	246b
dadnadji	3rcz
marouane	42jq
novitskiy	49ly
cadet	73t4
douangchai	3snu
idrissi	4o45
kocharian	1st0
mtumuke	302w
palo	860a
parts	59ex
basayev	1wvh
riley	587g
jozic	64cq
kittirat	5hgo
rey	67w6
hsieh	4lxl
kitutu	63b7
vernardakis	3gke
faurie	54fd
nduhungirehe	6tce
obrador	67f
swati	6fbh
jigme	1531
moutari	5bd7
ban	8xi
beqaj	35iv
bo	asg
sadr	1ik6
goodale	772b
klain	1trk
ogbeh	30h6
menezes	45hv
sumadi	399y
denktas	1rf7
abreu	4kzp 7bmj
batista	m4t
borgo	3crt 3y8k
solorzano	6ugj
gyi	6kh1
mballow	3tjd
klein	33ws
poilievre	1p2g
wijdenbosch	59ix
makunts	5nip
abrahams	7u80 8bqt
dehaene	wpa
dholakia	6q4f
lueth	66r9
snapkow	68q3
mnuchin	1yim
murphy	1oqu 3gtx 3yga 4eee
jackson	5v8 xmh 53oa 7ff0
job	3gb6
mujica	10x5
davutoglu	2c4
locsin	7zfp
abdollahian	s66
orban	190l 22yj
munyeshaka	897k
rekani	34ey
yotova	4oyu
gertz	2kmr
soomro	6e3h
grossi	1qrj
kaczynski	w41 17c5
gailani	7vfs
souphan	7tgm
durbin	gho
freiberg	5hji
kiiza	3tg8
chopin	73hf
dam	30dn 8amc
mohohlo	5nvg
december	7f99
sarpashev	7yqa
lieberman	8d5 y90
timmermans	lky
मद	1jid
khattak	71cv
nuhayyan	6rbw 7vq1
aimilianidou	8hp6
satyanand	2rzw
rifkind	1abo
vella	4akn 61bv
bells	2wmi
tatagani	7a91
linkaits	7xqd
salami	2bra
ماكرون	izb
batiashvili	69dt
greenspan	2vb
houngbo	4bvz
hyde	3j33
ndongo	4tdl 59he
timmons	8ciz
castanon	55dh
henfield	3lsb
jurado	3uie
natano	5d0v
hrynevych	5njq
malema	11o2
orpo	1onw
suny	63wf
jousso	80h3
lubinda	4clm
panic	69m9
waters	64yt
olimzoda	6m4x
yellen	vxd
gephardt	gjo
pouget	3ggu
bhandari	35wg
tambadou	2e4t
saffa	4t89
tsikhelashvili	5e3m
nakara	7zvl
dagmawit	3jsh
dedic	7mwh
martens	4f4n
ngoa	5l2p
didier	7bw6
naruhito	j9j
manfoumbi	8gu3
sihanouk	1lfy
tiinga	34gk
valentini	6xo8
yukhon	8g6r 8g7y
avakov	2yta
hariri	1quf 1uie
shuhi	2hnj
sykes	3xby
cojocaru	6scq
hilaire	2pt7
kasich	yvu
nobakht	6dlz
briceno	zlk 58sx
miyanda	4d68
mowlam	1fu0
laurel	7j8o
njoya	8h2k
berisha	1uxu 7g1o
leuenberger	6hvx
tin	5jni
mcbath	5q2b
romero	3b6z 3sg4 6px9
topolanek	1fiv
usubov	77f5
carrasquilla	2jwi
grandi	l4n
qadri	2hhh 6ql1
odwyer	5dfd
ojeda	56c9
dong	hk4
masri	8aym
boakai	1047
joseph	3y64 419l 4fkv 58eq 6ha0 6t76
litzman	8drl
olliviere	6p6l
karins	168f
sihamoni	15ga
abdykalikova	4f2i
kabila	109r 173a
pena	1vnb 3uk1 45bt 5xbe 78cd 8e36
ющенко	233q
ampuero	7do5
nzondo	3wmm
liew	5ncp
taft	25f4
velarde	5acg
askarov	8h5a
kissinger	r7z
jaspert	4f74
fedorchak	59ur
nadingar	3xof
gustaf	14qi
soreide	4pmt
maio	192e
reschenthaler	4fq6
smuts	vtb
hemedti	1g9h
macut	293s
novalic	41m8
malagon	53qe
puigdemont	c3b
bholah	7w0e
fakahau	7mtg
labus	6aae
rodham	rr2
apostolakis	40v4
ramic	3tx2
ghedi	2n9m
bean	2977
by	5sx8
getrouw	7uzx
kasipovic	2wct
kikwete	v7u
angjusev	5hvg
kaifu	21m0
baly	2iaa
soemarno	7cs9
pahor	bc7
tebboune	gd
djogbenou	57ky
lekaj	6woc
waheed	1gng 2nwj 8h0w
gorbachov	1esy
mbaye	2am8 5fzp
dacic	u9a
msika	57sd
saca	6qu
usamate	53ve
cellario	6xvt
zahid	2gyi
chun	e84
tuwayjri	6gr0
sadou	4nre
zhelev	288a
porter	3gfs
kustoff	3mqm
nazarbayeva	3ln6
fidel	kzo
huss	7iyb
klychko	23db
calvert	5do2
nunez	2p6i 7uw4
ziyambi	8i4m
manuella	7luf 851c
zvizdic	3otl
amannepesow	6rrc
raudez	6a7o
sidorsky	7nhr
rodriguez	bus fxo zuj 2tgk 2wx9 3b49 3uo0 3uq3 3xer 4fi6 4xi6 5rpc 6345 6wb4
mayalah	2ey7
negasso	6n8s
peynado	4t05
cabrera	4tmh 6uot
claes	25mr
xaisi	8dn0
nasution	3lq8
adenauer	15vg
karoney	42dx
sandakabatu	3iwk
wickremesinghe	1rbs
meloni	nrk
milutinovic	1f6a
nazer	6n2y
tymoshenko	27re
hadley	1yac
mackenzie	7h4j
awerika	7yvn
stitt	13qf
agyarko	36or
marcell	616g
mukeshimana	4as8
napoleon	1jh0
박	17j7
kabariti	2bgi
phavi	5c69
bulunga	4i3z
mottley	1dhp
gromyko	5m7
tskitishvili	5tqv
basso	54b3
hashim	5axf 6eo0
kazimir	727w
pia	4r46
garayev	2e7w
namhong	4lnw
nikki	1kzs
starmer	1354
heleno	30r9
xenogiannakopoulou	60sd
cudjoe	7ocj
sioka	3sjn
leveque	67ou
fedini	4x3p
khudoyorzoda	5g0h
yodoyman	57xy
gilauri	6pve
schussel	25zd
yaradua	227a
lamy	1n2q
onu	6sex
boris	b2c
costello	1o71
lini	4glk 8b26
djalil	7sa9
kayisire	60ny
motsie	5v6v
thinley	500w
цзиньпин	26b1
tchakpele	5hzz
koestinger	3w12
tromp	43lt
akwa	2cm8
bossano	51b4
moletsane	6h86
yavlinsky	ond
freeland	dzt
ochirbat	75ji
sanyang	41ol
shalom	1xgp
tolusic	83a3
wicker	7eks
zaben	4bfz
achu	7r2u
chitando	8cva
kipalan	2jml
reynders	3q4u
joumblatt	24lv
paeniu	3622
ghali	bdk
mohaqqeq	6dhf
izquierdo	565d
zhirinovsky	23wa
лавров	1wdr
abbil	4q6s
mondale	24rj
bildt	c0d
ладен	1m9q
tengbe	53td
tuilaepa	42m9 84ux
gill	3877
hamralizoda	42fs
makgothi	5myj
nasrallah	qhf
oo	82af
ceant	4x1u
hamdan	4gwk 4gyx 4h0y 4h22 5v9r 7vh3
rios	5a9f
boyle	38cv
kutesa	7jr9
ramadan	7xgo
aripov	yd
demeke	3oej
дмитриев	15l2
klitschko	23db
kussumua	512d
tandja	5utv
yildirim	aoz
zia	13u5 28cg
majali	2c1w
seignoret	3hol
abutalibov	4gc4
schweikert	3nam
taieb	7k0h
granholm	x7x
ngenzebuhoro	47g6
dahal	1q3k
rudy	1u52
tchane	2ax0
togamana	3jhj
bondevik	15ot
cordero	34yz
pressley	31ie
sharmarke	6ttm
velayati	4i6
erekat	1urc
dalic	62x7
aryubi	7ob5
bahceli	gdq
masuku	80fa
raouia	29xx
elanga	49we
bradshaw	7l7j
samro	6cr2
hawley	5868
loau	7sb2
siyambalapitiya	787o
melendez	3sp4
tamm	7ydi
chissano	y0o
khulayfi	2h8z
jammeh	26f1
napolitano	nt4 vuz
sandu	1a6j
choquehuanca	3m88
suhanow	6u9o
enkhtuvshun	85nl
offmann	5ci6
paniagua	22kf
shamshidinova	5j4a
yatimov	7m9t
hirai	7xo9
strauss	59tp
wahid	165
engelshoven	4pwv
zerouati	42s3
duyne	35jm
myasnikovich	69cw
dibba	5k91
moro	37t 1wno
noghaideli	8ika
sumaye	47lm
cuellar	w7x 4jzq
iuta	7y1g
wong	10ik 179u 1nz0 2j18 4z33 67cd 8d84 8d93
lepping	4a3y
baker	d3x vcl
bolkiah	qp8
gadhafi	1i71
kabore	1t5k 4i36
kazibwe	7tka
suchocka	4hpy
yun	8gbq
aphisak	2xef
hansen	40t4 5woj
mager	2sqy
minh	rw7 730c
roi	77dx
zebic	58g9
rolle	38dq 5kfp
garang	ysc 79vs
jonge	4mh6
pernia	3zac
wilhelm	128j
uwais	2bx2
velasquez	3biy 4wj6 77uf
balladares	3z8p
karami	6tpg
klinte	34ry 34sn
castaneda	3acc
chiu	3fjx
laafai	6hkv
matondo	7fl6
nha	73p4
balls	hzi
kukharev	8a5a
viphavanh	1opw
welch	72qy
cetin	4ktk
mangudya	52oc
friederici	4dc0
mwanamvekha	57u5
othmani	7h8k 7hbk
tonoyan	3no8
chaleun	3dec
fiame	kxm
habibie	8op
zinsou	5o8e
apatang	3m4c
vasiliauskas	89r0
cardona	3fzs 7bd2
dodson	7a4d
pruce	3kwp
rumhi	6g6v
beatrix	1qdz
mccarthy	13mn
schlettwein	39of
markovic	3t8o
mickoski	sbl
stansbury	65ka
harding	24xf
trimble	fub
ebtekar	63ui
monju	2xbe
ndiaye	2ptz 2qz3 64ve 655r 7t7k
topilin	5ufh
rafalska	3wyo
amir	2r3s 7q01
ferreira	7ez5
jameel	6ccy
kayirangwa	42a1
knott	3818
cullen	66ez
dorji	5h8g 7xxy 85hx
galdamez	55si
larue	6aj2
ossoff	53mp
panetta	17rp 50di
klokic	8i5g
lecornu	1z8a
musoke	5h6x
abbas	1a16 8g40
hong	4ljc 4lkb 4llu
lalgie	7abd
ong	6u0k 6u1j
gyatso	eyr
laden	1m9q
milosevich	1xv9
amer	7y86
diaz	277v 2kg2 35mk 3l44 5dqj
mujuru	zmh
lindhagen	2zci
tusk	hi3
manastirliu	6uen
kemakeza	2ozb
arana	70eo
kizige	6i06
bremer	1nex
garbarino	2ton
qin	1qbj
toniste	83nz
anton	2wbv
mossadegh	1gz4
ciscomani	58um
ladin	1m9q
лукашэнка	3st
plaskett	7tqm
zubi	5tnh
clemenceau	n8t
howard	yuj 1dts
moniba	3hmj
bost	68sn
mohammed	15ab 2quj 31m1 4np1 5jwf 6e7i 6e8q 6fxk 6gar 6gng 6gxp 6m81
ramaphosa	eqt
znidar	87jv
yekhanurov	8goz
auga	5shs
falcam	5mdk
lindh	6jd
dayem	3xxx
mushelenga	72zh
cantwell	5ybs
elbaradei	1g2g
straw	us6
kephas	5bg2
zhang	8hq2 8hr3 8hs9
huerta	563p
kanimoa	6xux
mladic	1ree
topou	7zxi
deracq	4xzc
karimi	6jei
aziz	1zoc 6bhq 7opo
ekua	683j
hind	4kvz 4ky6
kudayberdieva	4f1i
museveni	27kg
bayar	7l3e
lautafi	44u9
lawler	66qb
pana	4cgd
zeinabou	3vmx
mackilligin	3mwl
terra	6vdh
anthony	5dwq
fai	7jpm
lyashenko	4oja
hessa	4kpf
migan	2zwj
moitoi	70yd
omurbekova	2pi6
suwit	7wju
zaluzhny	22lh
jaitley	7pu
jon	53k4 53ls
shastri	16of
souvanpheng	7ths
yumkella	458r
zaw	4hit
sariyev	7z3d
byron	894b
donohoe	6xlp
golani	27q
rompuy	rg2
courtney	51bw
jfk	ypg
martin	1dyj 1nj0 4i08 83sw
birendra	36bv
camp	45jt
kouadio	4ysv
nonault	2y79
abdelatty	8qp
gatti	48tt
siluanov	2wf9
marin	1vlj 2umr 6w8o 88xe
nedimovic	3892
tchoroma	2dur
machungo	614y
majidov	4q0g
norton	3vp8 4a9k
asfura	1jkz
peters	25tw 497u 5ypw 7mec
fishman	5qe3
kibazanga	3gru
keira	2pa0
walker	1w1k 2wz9 474f 72pa
ivanishvili	adk
somkhit	7shm
rusnok	50jc
gokhool	gef
abas	29a2
naron	4hlp
sadate	7ao
wangdi	5cjw
aksenov	1w85
edwards	yi0 yoa 3h1f
sprlje	2vxf
wulff	dqx
sara	6f5z
hosokawa	1hxw
chuan	e1p
maciel	5x6g
tenorio	482q 588a 70tc 79fh
bojo	b2c
koroilavesau	7mrh
cardoso	ksi 47o2 4mmc 7l95
duffy	1w2c
fauqueur	8gtb
mswati	15bl
olesen	6spe
マクロン	izb
abiola	1i2w
clarke	13i2 6p7g 8gwc
haiveta	3g2i
rivlin	1rtl 7aql
sall	19nf 2al1
abdula	6mxb
beketayev	5wki
konrote	50gp
blake	2oru
lukuvi	8cac
louembe	36jd
mazen	1a16
rinkevics	i45
ayala	3w71
bakiyev	169j
cotti	4509
tiangaye	6p20
thiam	4fz5 7nqz
adamkus	22fw
aguilar	3qsq 71g9 7dmg 7dzb
haitham	pn3
macan	82y7
somdi	7sg7
kokonyangi	57ot
rekik	7mox
vaezi	5tmq
bangura	6bmq
sofu	7tyc
vely	3jop
mwape	5rmq
vila	2uz7
zavala	44dj
armstrong	13an 2j4c
bouvier	4xof
clyburn	504r
kwarteng	16d4
doukaga	3pk2
mokhehle	6rb4
mondlane	2fty
ngamfoumou	3ed3
felici	3i1b
horn	p4p
dunem	44j3 45ua 51m7
sein	20ex
shabangu	7wct
romson	2zdk
аннан	15s3
cayrel	5l1w
ngirente	3uc1
oury	8t7
milicevic	4z1x
degette	3ptw
nangaa	ejs
vitorino	2rr1
ghalibaf	1grg
xhafaj	42vh
hakkanen	2x39
mulroney	blv
nyoni	7rst
tserenbat	6lko
kenyatta	zpi 220f
salvini	1ctp
sargsyan	1wro 2ygb
musa	6mth 7i73
sessions	x23 71hy
goumba	2dqo
grant	2242 58gy 5o3v
ndayizeye	3s0k
covic	3ssk
kudbiyev	7p8c
bendjedid	crs
caputova	28o1
wojtyla	1pgm
murillo	1txd
pawlak	8ax4
crockett	4wdv
salih	94f 2s32 8ipq
benmessaoud	29nn
glas	54je
lacy	38ky
liu	18kr 5oev 5ofp 5ogg
negrescu	889n
castellini	4x10
cocarico	3d8c
mostajo	4fel
ouyahia	2grz
moniroth	30yi
jayakumar	7po8
kanharith	5fww
yuschenko	233q
candler	6yrp
amarsaikhan	7ifs
dia	3ppp
kulimoetoke	68o9
lilleholt	5kk4
zafir	2ofv
addy	31gp
fedorov	1iv0
mwanawasa	189n
suga	27c0
alawi	8fub
pinol	3xqf
youla	5uyc
nuami	4qx3
obiang	205f 3d0s 40kh
eid	7i5y
elhage	3xj7
ghiro	7kf4
orynbayev	8erp
ring	6743
simitis	ekk
slezevicius	2f6p
vakatale	7yhm
zuma	uv1 1lb1
thae	8024
burkhalter	3pz1
ditrikh	8exp
mavoungou	6x1d
sebastian	3jin
sudhakar	2zmr
chiumia	4dsj
kam	5rtt
molale	3yv0
samaraweera	5ver 79bh
duba	3qx6
mathew	3lxn
varank	6k2o
duque	ud1 45xc 70ii 8328
pilsudski	120j
sharif	1js7 1wym 7m68 7oi3
mirjanic	7uz5
semashko	8a6x
descarrega	40py
nena	4t6r
ngor	cd6 3qb7
breton	20kp
summers	178d
cherestal	4y5s
dale	53is
hamli	6mbr
attar	6l8v
muizzu	1ggk
eide	jps
fumu	3oft
zoysa	88pn
taylor	czv 2uy8 3ndx 3net 3pcu 3t65 4c3r 4zx4 8chh
abbasov	29ba
cheptoris	7jo5
corea	5yfi
english	ale 7rbu
mcclain	5obc
sevinger	34o4
feraoun	4pby
tasmagambetov	4pda
andrews	5c85
chiwenga	ehj
miyazawa	145j
giscard	22o3
obasanjo	1lzz
raisi	hxf
sikorski	1qmn
ollongren	5ce9
vashchenko	8a7r
ahmar	2ny7
vunagi	3nij
bajnai	4do2
bourguiba	pce
steenhuisen	zgu
トランフ	hck
baum	6m5z
chamberlain	105i 1k78
carney	1bqj
roger	67s9
golodets	6syc
lane	73er
oliveira	3hdk
orozco	2uql
rafanomezantsoa	7ejr
sakskoburggotski	1xjr
uttama	8655
simina	2576
grynspan	79tz
kabambe	3jwv
rasanamazy	4foi
tudman	ld3
baha	29rv
harbi	4u4x
hekmatyar	ou6
mcdonald	1ccq 626v
papadopoulos	1zw6
queiroz	46fo
tuionetoa	74nf
dodon	t8f
leutard	3skf
melescanu	7zc6
pallone	471j
rhodes	cpv
tasoulas	1606
abdullah	zb 14l1 14mz 2cyr 2d1o 2daq 2del 2dfw 2hsa 41mz 7jlm
khudyk	2t04
akhannouch	8mt
chitchai	3fio
lam	cd6 211y
mace	6lop
qurbonov	326t
сибіга	5yj
baru	33b6
kiviniemi	1bdc
milosevic	1xv9
saul	3n9w
tayir	85at
davies	7d42
harald	14yw
patsatsia	6vm0
шеинбаум	ea8
gomelauri	8685
gramegna	73zz
manele	xdn
holder	jhr 6qey
birou	2v4a
fares	4s0v 6e0j
sarkozy	1kmy
sanders	a73 1vqu
yoadimnadji	6xjn
desantis	1tox
adhin	2zp6
basalma	4muf
kwak	5jal
mcclintock	82z4
cubero	7e9q
jerkovic	58c2
lendo	7a3o
yingluck	26xq
nyamdorj	84mw
sithole	5u8o
banjai	3357 75nl
ly	6vv0 8fa7
plaga	7ddt
baylan	4niy
felix	382v 8cw6
mirzoyev	2ibm
pius	1pnn
konovalov	2lcv
франциск	1pe6
ayessa	44wd
baing	2tl6
mihajlovic	8if6
oumarou	7o0h
weidel	4um
ahn	2em
aseradens	2zal
muscat	10ba
soylu	7vkd
bozhkov	2ky5
koita	2q3j
papandreou	5in mw7
suh	7v66
은	14d7
bustamante	2jvl
grande	844l
mcdonough	g2o
bakhtiyar	5g36
curtis	3dwy 48fo 5248
johansson	6hrr 8fby
phipps	8bkc
rawlings	xk6
carson	9j7 2u87
sepuloni	3bse
javid	1uvp
mey	2j32
oneill	1ebc 210r 72i8
ocampo	199p
tiani	me
alford	61qf
torosyan	2yu7
abubakar	877
moylan	4u8g 5b8s
bahdon	2n4l
davey	i0d
denormandie	59z4
kirchner	em0 1ln1
sajjan	4hyw
abdyyewa	325w
malua	5hy2
tchorzewski	5izb
dumont	4snv
darbo	32bv
dexter	64xx
kamara	36yd 4g92 61pe 81no
krenz	ih6
sovaleni	7psb
batbold	7ve1
than	3fay
maeland	6hhu
niinisto	1vxt 5aor
farmajo	1fy2
landaverde	64pq
sarkissian	7i0
ruto	25k3
adamczyk	2u7c
zille	qyn
салман	1hir
sangare	6hxp 81qs 8ekf
bayoumy	2rab
yassin	260 1ihj 5smm
genscher	q6o
pary	3q8c
arias	291b 58qq 651a 7b9o
bethancourt	2lz6
sary	t6a
kocarnik	4sah
kouakou	2qh0 6xfb
turabi	qn8
zawahri	8iz
papademos	5rha
bagiire	2fpu
macron	izb
ocles	5ywk
mahrazi	2hdc
hocog	8866
sileshi	7qjf
boucha	6brf
finnbogadottir	88nr
fischer	qv1 vr6 zwh 3o12 825v
shoukry	1vbp
schroeder	nhv
garrido	74c0
gumbs	3x9p 478s
savarin	3eex
ki	5g5d
benstrong	6691
fabureh	2qqv
kucan	1f5c
murwira	2r8t
ninh	8anx
richardson	2izr
birkavs	8693
pankretic	37zg
badaoui	6bl6
bettel	268f
stets	8glw
aguayo	70dx
allicock	7wsy
revelo	5z1x
baird	4u9i
min	3m3l
soumaine	3liy
buyoya	1oyt
kasler	69f0
melbarde	3jpz
saddiq	7wzf
sommaruga	7rgq
fiala	1oj3
livingstone	13em
yatsenyuk	7mg
ekeus	1tlf
leupena	852t
zappone	5cwl
aristide	whg
nchemba	6kdg
beaubrun	7ljm
hitimana	4x4d
namah	34b9
asim	6ber
bird	5mzm 5n0d 87bs
jindal	axh
nuhodzic	663t
patrick	gcx
kamuntu	3ykt
komarek	86ql
majoro	6ay8
tsacheva	84po
brown	ate odh xit 1bpq 418m 7fm1 7pim 83io
smoliy	8e0a
koolmees	8ddj
nyuot	4n0c
obichang	3ee1
stroessner	4da
seeruttun	5tbg
futaisi	2h6i
nankov	6poy
obeid	306t
aidam	4an5
banharn	8z1
fallon	6xr8
ferguson	aw6
foulkes	2ywm 3qr3
kasymov	5bdy
njoroge	6yi9
mason	7kwb
motegi	21ms
blanchard	6a6s
hadjar	7xhz
obote	1fck
risch	3kxc 4usf
scoon	6zao 6zjs
wolfowitz	1nlm
boussaid	6bto
downer	3mv
casar	4e7i
ельцин	b8f
gallen	581s
vainiute	69mz
valencia	2tj7 56vq 77rr 7enr
denis	2q7b
hosni	8ato
magyar	1q68
gopal	5k2u
asif	13yg
dil	86j6
vega	4991
limaj	42tq
peterle	5orp
sir	4j3n
клинтон	aia rr2
burlison	3ys1
carriere	3wa2
embalo	225h 2wna
jankovska	75ye
watanabe	4l19
falco	5430
rakotonirina	5a8i 5mhv
xi	26b1
vahi	81ub
choe	dcp ddz 3fmn 3fnm 3foi 3fph 3fqf 3fre
rogan	2vwo
taivaiia	553a
norby	3we9
medialdea	7jad
steinmetz	747r
fadhli	2bsz 2h21
bachelet	1e7u
dieng	5v2a 6mz2
randriamandrato	7c7f
lira	7o0
quisling	22we
fontaine	58x8
mena	46zz 59ob
ruginiene	tln
kandjoze	6s42
mohadi	5dl0
cassidy	363o
gove	1dqo
jevtic	3jvn
patten	dla
dubya	n24
regis	39rh
vajpayee	84e
augusto	5vxw
maman	2akc 8bhy
schakowsky	4vc0
trif	36uz
bergoglio	1pe6
matvienko	22is
castro	kzo 1rh7 26dz 3g9k 3u1f 516d 7spi 8cp9
cheney	gf4
khanh	6nyi
lukashenko	3st
oman	4scq
tuggar	27xn
vangi	8785
bandar	2dcs
benitez	1bjr 6vcp
gashumba	3pvr
moco	5x83
modi	1jid
sortane	3ivp
musema	49au
ghimpu	68hr
fylla	6odv
kodjo	2fp0 3trm
zoubaidi	2fl
golikova	7yf7
bassil	4bqc
tomeing	5odu
tow	3ebr
bounkeut	37qb
chuck	3od8
kalonji	30bk
sukarno	1ys4
houngbedji	2fja
بوتين	23od
jalloh	6cbi
patterson	3n77 715w
fnaysh	6eks
rudd	52q 13oi
sybiha	5yj
bandhari	35wg
keenan	66p4
koca	41wa
peter	5n3g
arteaga	7fj4
kinakh	5dc
fayqa	4375
leadsom	2sug
shinawatra	1mun 20b2 26xq
arroyo	o10
bowen	4ebf
ingabire	6zkp
stephenson	47km 4sn0 60c2
ellzey	4u0y
indrawati	1y3d
letta	jce
muratovic	4iib
vinkele	4p7i
wever	98c
nokes	3cat
mutalib	2bkf
montoute	5m8a
mutorwa	52yi
natuman	51e4
nitiwul	3rv1
albayrak	34wn
de	3hx5
masire	13ls
rove	12nh
chambiaouris	5ifs
dibele	2y8z
fause	5ki8
krizanovi	58nm
mulenga	5br6
shaibani	7ud
babin	38gz
dolly	6rvg
gnang	37mt
priebus	1rnm
fullerton	8c3i
lavaire	5673
vitsas	3qii
kamikamica	57f9
kouzande	3ocd
novakova	62hm
bunyoni	2ivj
higgins	1dld 3i6q
lupu	5zw8
malliotakis	6p5l
sendic	796y
tsulukiani	7ytz
celarc	69q6
tobiko	5dzf
studer	4xkw
deluzio	3g0k
mara	12ep 6ipo
brou	4xrf
gayoom	1cwh
gotha	1xjr
gray	2eg9
parapolo	3397
olarn	6slt
selcuk	8hgm 8i3n
zorba	6kjy
grimsson	28zt
lott	21p5
mirza	2bca 43fz
niang	5v3i
sakona	73ng
camejo	5wai
tajani	6sm
ishida	63p9
nurkovic	6vap
oneal	7745
zhaparov	1uq0
aliev	rl4 tc6
granger	3mh3
kunasek	6146
зеленскии	246b
aydaraliyev	4rrh
elfreth	7liq
bos	8dcn
isaias	ttx
lauriteen	72bd
jeong	4zgc
mudavadi	1inm
dzulkefly	3teg
mbairobe	48lf
trump	hck
owen	4vh2
sarandji	7rk2
vardhan	4i84
abbott	okv 21fm 2vy5
hua	sey
sayyid	6ggk
tam	s1a 45su
dahik	2jyv
baldwin	1y7b 7xuo
gaviria	eu7
soleimani	1q83
assomo	57i5
gal	48dk
wilkinson	53u8
agbetomey	74fu
nastase	1qe
surayut	7w6g
dutton	1o83 4uge
muttaqi	53n
valente	4sma
basil	7jni 7kcy
iohannis	15q0
prada	5zx6
ribera	7zo7
amri	7xir
kadyrov	2ml 1r97
moubdii	6clc
radewagen	30wk
dhoinine	4ou1
hashemi	1zpr
wampah	4k8x
nurmahmadzoda	4v15
свириденко	27p3
vasile	761m
zametalin	8abl
cravinho	50wk
ardekanian	7atu
beriziky	4wv8
jaruzelski	25ve
keter	3e3m
ernkrans	649x
namugwanya	34ky
shave	2jar
tedebe	7h2d
rehn	6tga
silajdzic	q8r
geros	2x1p
maszlee	63vd
sougueh	2a5g
zhou	2893 28aa
bahati	3m63
rosa	4jy4 5nhm
turgumbayev	8ew0
carles	3ugn 5q7y
dioubate	3vrj 4rss
goga	5k79
chagger	32yu
massoud	1vz
mauga	5m47
jagielinski	7eve
umar	2gp5
dindic	28ko
mateparae	4zna
petravica	77vv
mandelson	1o9v
quickenborne	899y
프	hck
ashdown	1mt8
ravelojaona	49bm
chalghoum	7cil
faimalotoa	5g90
hou	7cfc
ingani	4pq3
tenney	3hye
vandenbroek	7lmm
guluzade	77g4
gumbiwa	40o7
iliescu	tok
johnson	5w7 b2c x50 19i2 1ej9 2sjg 3ta4 3wny 3yn7 4hoa 59vp 7f3j
darroux	3ch1 5dh5 5du7
fischel	2zzk
panyarachun	2rz0
weir	4pj1
araidh	4wms
jensen	46tu 4u1t 5iuf 7ruh
moriku	58je
pique	4wi6
メルケル	6e3
aydarbekov	3hcd
azimi	7ikz
lobo	74qc
marlin	8cds
moi	f8e
salimzoda	7p7e
souef	6cxq
sununu	dne zi2
molapo	50r9 5ssu
neto	1si 2rpn 78y1 7dq3 88jp
robleh	36sx
vahradyan	5n45
benedict	1pbe
amodei	61ra
dayan	1hzw
kerry	yyw
slob	2xui
benghebrit	6r8f
seko	4l2j
cammack	5cug
hnatshyn	79lh
wohlwend	49sh
aguero	5xz3
kralev	5ikj
melenchon	wq6
plumb	7fwb
ropstad	5hhw
fatorma	2tnt
teewe	6mkl
attal	mb1
guevarra	65q2
possi	2cid
меркель	6e3
popova	5xtk
askalu	2zqq
himarwa	5czv
pingree	3f04
guler	26rg
pastrana	6bg
sulh	78m6
エルトアン	1rix
abdelaziz	1fx5
mvouba	4rnj
uata	7zy8
remkes	51nx
sakhon	879j
whitman	dvy
bektenov	1m1u
gonchigdorj	75zm
oilouch	79sr
zahir	2h0h
hirsi	7cjf
cheung	64g4
auf	318b
borico	681b
wina	4q18
luksic	taa
robert	5p3a
sompare	2qc7
djokic	71et
abdoulkadri	81of 81pl
jorritsma	2vp8
perera	491n
halidi	4nk0
barzani	1cit 1ckj 1jwf
cabi	630j
saifuddin	7ic4 7idk
krutoy	3rk7
robles	1ba9
djotodia	1e47
avinyan	81sg
boviengkham	37x9
rakhmonov	j59
thabane	815i
ivanic	6ao7
ng	63fs 6nrp 6nsl
thapa	776m 7w9s 8058
khaing	8ct4
ortega	f6b 39ms
cooke	4lsh
mukabaramba	2ps9
sakova	3oum
gangol	4mwi
shohmurod	7gxx
ngondet	3xmt
molina	1me8
nagamootoo	6i1p
tizeba	3efs
rifai	7k1f
arrington	518z
mayo	684w
rossello	70rg 7bi4
chebotarev	7n82
opango	4tgr
maccioni	748k
banda	qqu 113x 1u9e 3dt2
sanon	4g4i
swaraj	1yyq
centeno	3uwx 610z
hashi	2a8l
madigan	57ys
qanuni	8gcl
grachev	1npg
home	38h
scheuer	2sy9
abdo	1bjr
abdedayem	8dvu
chin	39v4 3fdl
geens	5hwo
ghanem	2nbq
glavchev	3qfw
mokaila	5hfw
villaroel	4ouy
timochenko	1tc2
bole	44rf
odinga	1qzh
ayotte	13bd
ganiyev	3wxw
peeters	5ip5
hammond	1ost 2l2j
keeling	2ubp
bhumibol	14og
hatoyama	27m3
mistura	1y4y
mondjo	3e8m
amarjargal	7cqy
arzu	2plv
meshaal	13s4
joyway	886y
karapetyan	5c9w
maddouri	5bna
sesay	5c4r
bounnyang	37sr
ryamizard	7h34
repse	3vdb
fiorina	cce
khasawnah	31dw
mupfumira	75d5
papoulias	5cm9
symmonds	5e09
trairong	83un
tweisi	2ets
douglas	3p3a 4ndg 5nyg 7ffw
lynch	18t8 7ukw
pelosi	1jcv
pappas	3g3z 6ptm
gasparovic	u6a
tizard	3cpe
andreotti	nwi
ouardi	3vj3
tchiroma	32d6
gakosso	4xsa
patrushev	1l48
angouin	67ht
alburquerque	7659
koolman	6t3h
spanberger	192
champagne	lxg
talal	151p
wurie	2pcm
batalla	4mbe
mbayi	745n
rainsy	1v96
ruhe	2431
tilaye	81uy
ali	tqy 28ek 2i14 2i5h 2n13 2o1z 2o5j 2o6z 2ogn 2px7 33e7 424d 4orm 5tix 5vp4 6hyh 7ior 7wwz
barrett	82ut
marshall	3jtl 7egw 7jss 8115
suhaimi	7v9g
veryga	312e
albanese	6o6
bera	2qoq
bhattarai	31yl 5iqb
cappelli	494c
dijkstal	4hsf
rurema	3p4a
янукович	22zx
aab	4st3
strong	3jus
simeonov	86es
rop	2wed
dujovne	6owu
mwakyembe	4i6g
plodprasop	74ju
maclennan	3mxg
guest	66lv
comas	3ytr
bercot	4yiz
durdynets	874w
woerner	1aiy
abascal	1vmj
pradhan	3plu
truman	qdy
cramer	5e6f 5ohi
gorbatschow	1esy
moeloek	6pw9
gurion	ffe
salles	7biz
shiimi	4qbz
moselhy	2nja
hagerty	3662
cook	1t3o 297z
عرفات	26mp
palin	1vst
purisic	5dk8
schumer	e52
arteh	6b1f
uguru	8616
armasu	6s8y
rousseff	gmu
utypin	703q
lelenta	5m1e
friday	o4p
kuczynski	1nrb
bundhun	788r
heresi	7j7v
osman	2abx 2gqm 6vbi 8emp
kljusev	6pm2
jazbec	37g6
kapu	3mnw
mandic	89vg
markey	3tn6
sorhaindo	3jb4
holiday	40c9
levi	1bed
명	17fs
karidjo	5svi
maduro	1koj
utri	6gth
mboulou	79o4
dhlakama	1rf
moran	3av3 4zob 6mo1
aingimea	5o7j
bouterse	gah
juppe	2rc
morris	7wvp
gafarov	850h
oconnor	3k4w
zeroual	18gq
santorum	1s7z
coumakoye	6qxz
abnur	2zu2
shein	2nt0
tambela	50pm
tchiani	me
lubbers	1udx
rathore	76xc
uhila	7s61
haridopolos	690b
tumushime	45n2
mendonca	2sna
niyonkuru	3xph 70xi
alema	1cjj
batzorig	33pd
djay	1hrg
mesquita	3asj
akuffo	4cx2
fienena	43hr
fuentes	6ndr
karzai	pxb
mcconnell	1fpd
homan	218l
kuwari	4bdi
wolfensohn	vnw
bagabandi	6mpv
kibir	6v9e
navalny	49k
paz	1te4 4txx
soeharto	1yr7
dologuele	2v1u
fedee	3rt6
kharbutli	6erw
schneider	383x 3zzh 7esl 7g02
kadege	2pfr
reshitaj	2jhn
bazombanza	75fw
weizsacker	1s4x
clinton	aia rr2
desai	1hvb
hoover	rcr uft
luna	2vhb 69tg
merrick	34cq
rwamukwaya	6tdd
suljkanovic	3y1d
mejia	2ry2 76ek
topolansky	5pu1
cantor	jh0
qadiri	7cmt
dileita	6bw7
konakchiev	3sgz
ndayiragije	7nnh
tufton	3gw5
chaudhry	5tcb
luhut	5q50
dlodlo	31hd
foushee	86hd
petkova	7z27
koibla	3rbd
sanches	5wwf
velazquez	3xvj 4mer 6ry0
lebed	3r2
madbouli	1i46
meyer	1crx 7ewx
saikhanbileg	3fcm
yeltsin	b8f
amici	3okq
nzouba	5mh6
chen	d84 3f10 3f25 3f3h 3f4h 3f5s 4laz
jeffries	pqu
manuel	5w1j
mbengono	4675
spasovski	6t7z
desjarlais	7map
hulse	4d9u
sherrill	1f36
cioclea	7npe
yaka	3tyj
혜	1n1i
bilirakis	4f69
montalvo	4fbw
bajrovic	7arc
bandama	64jk
charitsis	2lw0
jihoud	2g0y
sidibeh	4g64
craigg	8bjl
debono	1ixk
htwe	6kek
marrero	1ao6
diem	1k9n
hashimi	1zpr 7a20
beyer	3s6b
portal	56he
abulajanov	2djy
mahamoud	6itk 7iws
ankouraou	5bce
bougouma	3yr8
deng	g02 3ojq 48gi 6524
gurr	2tqf
klemencic	4dk0
ghartey	51cp
nadda	4tor
paluckas	nqd
nekesa	32xf
pocan	620c
qurei	24n
thant	21zj
bartlett	3u33
fariz	8hwf
bayramdurdyyew	5sqe
hancock	1cqy
liccardo	7jrx
martinelli	1rxj
martowardojo	2fvz
pindling	5rwx 5xwj
ponta	22ud
feizoure	4lms
lankford	4ulp
garda	3245
haarde	49js
limjaroenrat	1p85
pula	6psz
патрушев	1l48
maguiraga	5bwt
mccleary	37yn
bondar	8gdb
kawana	2jll
lebouthillier	3pwt
tuan	84bo
jamshitov	6vpw
kubo	8bfr
burt	3m7n
callichurn	7sta
guelleh	u0e
cateriano	70gp
mitchell	glu mtb 4up4 5d95 780a
momo	4xc9
murganic	6kse
robinson	1cej 2yyf 7o8o 7oo9
bolivar	1xp0
shamir	272z
zeming	5wj0
mishal	13s4
rahmani	2ysh 7aun
lindstrom	4w84
чавес	sj2
kwasniewski	3fg
radulovic	704g
gauke	3mg5
naimi	4rz
yamashita	7xma
bakhit	62f8
pramanik	3x0k
ford	hoh nc0 1se4 3mct 4ew5
forte	625g
aminuddin	2r2f
constain	7qrz
kaptur	5xee
zmavc	4dna
abeywardena	8677
geingob	pg6
shapuric	8idj
chzhen	88rv
luchoomun	5lue
mikulenok	3rky
pavlopoulos	1q2c
hasbani	4bcc
verwoerd	r3c
vojtech	2eix
recica	7rvd
rumas	7ngg
vindman	40gw
carcasses	6aqn
jolani	27q
ozawa	t33
roka	5wfx
muloni	4qgi
lakalaka	5ddn
reganvanu	7752
zaev	28jr
kistion	8ahi
dhankhar	4tq9
husbands	3ikr
jameela	4u78
bathaei	6d9e
bokassa	wjt 4wwl
hamar	33gl
adanech	2ep1
isaac	57ml
klerk	jxj
ocalan	156
petta	3ulj
cantero	559m
maasi	5p42
mann	83s2
stepashin	1wku
corder	4ncq
rfk	1si6
lamrani	6cf6
simon	5ks5 63iu 8eog
харрис	12bk
mataafa	kxm
vasilyeva	6t1s
afara	58pc
eyadema	o3r
najib	1j7l
iotova	4oyu
onzima	2l59
pinate	3umb
rizo	56qp
mahmud	2haf 2v5s
mihoubi	31w3
legrix	73lo
gavroglou	5i7j
hutt	4d1o
shahbazov	6xat
shevardnadze	i9j
ntsay	3gdx
tuerk	2445
winklaar	67ya
justice	508i
poroshenko	1olq
rostomyan	4lvv
sindikubwabo	80i8
mutsvangwa	6hiw
zawahiri	8iz
madaj	2bjf
souare	2gwc 49fx
abalakov	6ji2
flambouraris	2lwz
shipley	x99
blumel	4den
shukeyev	85qz
creech	8dmb
dostam	2bzz
saddique	373q
sheinbaum	ea8
shushkevich	1y6a
uluivuda	57dr
моді	1jid
fall	4rv4 5edt
witkoff	1yhb
cholango	4mkb
peake	5cl9
craig	2uw8
vaipulu	7k38
dhakiri	4hnh
ntisezerana	48m9
shettima	12qg
abdallah	14mz 2hsa 7jlm
alarcon	41fp 763j
baradar	s7
mangueira	30t5
anwar	78r 2b5w
bakabulindi	3ds4
greceanii	8hzs
cubillos	5wta
massoudou	63qp
oddsson	fvc
pohamba	4kro
khaw	5frp
rikalo	6nit
verhagen	64ww
artykow	6kht
layne	7xtw
ardanowski	4v51
koka	5lw8
stefanovic	6n6i
tadic	b7h
моди	1jid
markaryan	2sij
sanchez	1nvn 3gip 5o0x 5r33 6sa1 6szz 76h0
shamsiah	6qly
couchepin	6xcl
koirala	4cb2 7wfl
musar	1jmt
netanyahou	9t5
matekane	1v7c
timakata	47n4
klosi	36nd
djumagulov	2xcp
tabora	7e2f
patt	4me3
kony	10ap
clark	qxa y7e 12wk 255h 3mab 4e8r
cordas	3nsc
longrigg	2w53
manley	52pt
merafhe	6hbm
simataa	7txh
мерц	m2e
scicluna	3v0o
batet	61iz
yereyere	6wpz
abiy	1b2
krkobabic	69j9
mehlab	4nmg
volodin	24g2
majaliwa	5cra
moavero	3yei
botha	1moq 1p6b
masood	1vz
sumiyabazar	3rn9
copps	7oyh
galloway	4n5h
leite	34tq
selman	3utg
tapueluelu	641y
torruco	68b8
zaydan	2nxh
핑	26b1
king	1c44 25g8 2es7 2ux2 52g2 7upk
hamud	4h8m
kouchner	a50
mai	4uiu
sanghali	2t5d
barak	ihx
zhdanov	4oqn
comer	4ued
gouteyron	7n1t
peh	7rdz
greaves	73dy
nguinza	4xpg
rumayhi	2och 6g44
arevalo	a62
vacaroiu	6oui
fico	1sn7
ilves	21ku
lazzarini	1owj
loncar	8i68
harman	qbs
hanley	49p5
sarkisyan	2xjs
ndalichako	58k5
kpwatt	73qn
kuo	5j78
myradow	4d4i
deremer	18u8
dupont	4w23
gasana	40jh
mabumba	3mue
umerov	1ucf
cele	35tz
andjaba	62nw
azali	8l0
bonafede	2m7a
zvyahilskyy	8g95
sikazwe	3ftn
cornyn	522r
shanghala	7ho4
bazan	3rq2
boulama	5bvf
gentiloni	1myx
niazi	tfx
ravelonarivo	4xh9
halqi	8asv
ingraham	4m63
johannsson	7qd4
senrathne	76us
chudinov	4ogl
iva	5b5h
kritsada	5iy6
bibi	9t5
compton	5220
dodik	1fa9
laar	1c1f
hrapovic	5dpq
quigley	694e
gerhards	5cq7
rice	efu 1ywr
sarr	2avm 2oom 3qa0 5zsg
stoyanov	1o1z
toufiq	2gxq
saparbayev	34xo
mabiordit	7jhz
alounkeo	2p81
cakyyew	6jaj
thuong	8afx
atama	3j9g
landry	x1h
rabbani	bwn 7ik2
албанезе	6o6
billah	2iqc
dejpasand	42d3
mayaki	4nlo
weizmann	cso jvt
rahmon	j59 8g0a
menendez	54mn 7beq 7d9w
mykkanen	5b4h
bacon	3s2m
pita	1p85 3w37
dawaleh	4p4p
mitterrand	lw3
veasey	5wpj
bourhane	6r43
miliband	fr0 i1i
lim	5nml
vazquez	1zf2
achieng	7lhc
babis	5nu
vieira	1d1w 70u3 86ua
fallas	4jlz
ossinovski	4zvy
shinwari	6du3
jayapal	74z5
mifumu	6876
mohammad	19tq 3qje
hindenburg	1nn2
winnie	25os
lopez	1802 23md 2muu 2yh4 2ynp 34if 4cev 6uta 77qz
rounds	695z
laoly	8eff
yalla	5j5a
yawr	4bgp
khasawneh	2v9c 36fh
sakellaropoulou	12v7
болсонару	v5g
dejanovic	7rx1
gachchadar	360j
morrisey	1ndh
ananiev	5h9e
bounchan	37o4
nguz	4xen
bacquelaine	3knr
klima	88uh
primakov	26vr
yanukovich	22zx
линкольн	1cl
doherty	7a57
williams	1u2f 33fd 3l12 3p2g 3w98 40ub 6pec 7e36 7elz 87sb
cockburn	3f9p
purryag	76vo
dobrindt	3lx
frieden	18x8
fontana	5ozu
crosetto	or5
dolgolev	870z
iskandar	sxu
walz	20x7
hasani	32b2
ossibadjouo	644y
rogers	4i11 6957
taban	7x9s
mgaloblishvili	4eh0
saliji	362x
adam	4hqq 4qqw 4yff
heitor	5w0g
koumakoye	5csu
luz	4atz
behi	6tki
erbakan	1jx7
maseribane	80kg
sharshembiev	32iz
key	z0z
srettha	1y1x
parodi	5qvn
wiles	1yzq 7mo7
le	57q0
park	1n0f 1n1i 6x37 6x4e 6x5b 6x6h
dalong	7sej
figures	7phn
nsengiyumva	11rc 489f
waly	4b9z
yacob	4gjn
japarov	1uq0 2ilo
mebale	3dmr
mwale	898i
chakwera	17b0
katic	2t71
matesa	8i7v
naddaf	309t
naik	7pls
pope	6nar
suharto	1yr7
denes	4q2l
kiggans	4z80
sili	3yhb
bareck	7o1g
gore	2nm 2mi3 66l4
molokomme	308x
хусеин	1ukr
prayuth	1pvq
sinamenya	646q
coffie	79r9
tonelli	4c1e
dzamesi	7kdp
eddalia	4bao
austrie	7a69
boozman	51yu
shahidi	6dr7
vedrine	sgp
widodo	zng
ayrault	ws5
ishiba	1x51
makuza	35a2
matiangi	47ao
moskovski	4sj9
funes	1cz5
tomar	6m25
yatiman	2u1r
dzurinda	1f49
satybaldiev	4vuu
vilay	88wa
marham	4o70
maleiane	2fhz
nemoto	7xn5
solyom	5kqa
crawford	7ce3
chilima	7lzy
bashir	1haw 1m6c 4rhw 71me
kovalchuk	7nab
madison	viz
sajwani	486t
marrule	4ksr
tarawneh	4355
kabyakov	2t1b
tiffany	818m
shukayr	6f7z
emanuel	1qwe
goyal	74i3
mcmahon	18iu 7c3a
timoshenko	27re
dahn	35g0
tagelagi	3jxp
isaksen	83qe
andrusca	3lge
brunner	7uc2
gomou	3599
pundari	531r
ranawaka	6xtc
sica	3lff
jhinaoui	5fta
yentchare	7yr7
ibombo	5mex
єрмак	61k
qaddafi	1i71
zharko	873h
ciubuc	4q8z 6ort
munguia	3n17
taivaiqia	5544
rao	1mmq 4pjq
faotusia	7rn6
parubiy	2u5b
maliehe	5uly 6i9m
bibeau	60gd
lawson	1kwf 3hfd
noure	6ib9
taero	5pt8
ley	1z1w
nasir	6eyb 6m9c
simonyte	tmm
hakobyan	2znn
itoua	3917
schallenberg	2lp5
порошенко	1olq
irani	7s30
kitarovic	15tm
nkrumah	16bw
razafimahefa	81lo
iloilo	57ax
ralda	5qyp
rose	534y
spore	7u28
mcintyre	52uo
azevedo	1t2s 3ps8
тимошенко	27re
warnock	78bf
luik	5amw
calfa	5zvh
ghebreyesus	202j
stevens	4cut 4ghy
tocq	53p8
guseynov	76lw
diarrassouba	7t97
hassan	v3d 1507 1vcp 2e11 4909 4ioh 4nku 5xkp 6ijt 6ioa 6rfg 7owt
turnquest	6uij 72o2
johannessen	5b6e
mumbioko	6yec
teme	2dt6 54y5
nsilou	3hsk
harito	69oi
fashola	31xo
romer	7wen
yagcilar	5th4
ding	3qm6
leghari	7lra
dung	3li7 3qqb 5tq3 6nwv 6o26 8462
emmer	215w
lavrov	1wdr
dondra	4jsh
allen	34nf 6y6y 7cda
samarasinghe	5tg4
deuba	7p3b
dunkley	66fy
nouatin	45d7
galtieri	17z5
afewerki	ttx
figueres	drw 55q5
sorensen	3ywl
basa	6y7m
hillary	rr2
smailov	2ol8
sonko	1mgy
fourati	4kqm
karubanga	3moy
major	z6u
rejepow	7anp
bulgak	89yj
shakir	8h77
adda	57gv
masiulis	7epo
shen	7p1y
hayashi	27er
humphreys	4j8m
kumaratunga	cuh
drnovsek	vyr
wagner	2vcc
leanca	4s7a
muluzi	8v4 30fg
nikolai	1khj
nnauye	6lw4
ghazwani	6c50
tulafono	82qu
nurbaya	7rtq
bakonga	8coh
scanlon	6386
maslyukov	8gjt
mogherini	kby
cuffee	64t7
nurmurodov	5uz3
khrushchev	1ky1
lakoue	3y43
lokodo	7rd8
ristu	7cu0
song	7soj
cline	34bz
ogi	2f62
waldheim	16an
shuraym	4ssb
baba	8525
billant	4tcu
infante	70k2
rustamov	3wi5
hinkson	3u5q
kvirikashvili	4c81
malo	4r4w
nesvik	4hv8
vajiralongkorn	1586
wijetunga	3qn4
dostalova	5hny
tariq	pn3
dunovic	69ii
grassley	3h4h
jimmy	8cjx
mishustin	1eyj
orden	3pg6
alsobrooks	2upl
korman	64tz
koroma	jl9 2e07
ozola	3kjr
вэнс	uh7
fassi	29cv
huckle	2j5z
jamali	6a2s
lauritzen	5cnb
sands	3t1j
ssekandi	3v2a
baron	45m9
guirao	55vu
schrier	5gsa
diokno	34j7
fu	484a 4dtl
saq	6j8f
sugiono	1yqg
tsakalotos	415z
brownley	59jt
chirac	uwl
hemati	2agk
karpenko	4oij
moubamba	393n
sipila	11gl
haj	79cg
diane	6bve
imamoglu	iko
jabbarov	68rr
scowcroft	bj1
zenka	65d7
habre	rve
sikua	3pc4
abdurahmonov	4o1f
young	3iq6 3ir6 7v3l 82l4
guebuza	2ydv
qubati	6f0g
ibraimovski	7k5y
nfubea	7bgj
yaya	7l1s
zelaya	1asu
collins	hn3 3mc0 68u8 7wb9
valdes	6v2o 77gx 7jem
wallace	9ki n4i 4k85
almeida	2dn9 2y0w 3k3c
benflis	2n5t
meade	7gci
sova	5pvh
zenawi	1d8o
mirziyoyev	1wx8
bagoro	7adv
cicek	3d4t
donalds	39fy
rugova	sz2
shaar	6giy
filali	29sn
aissata	2pwe
petrosian	187p
shermatov	7p98
bastienne	3dw1
arutyunyan	48xu
catherine	cny
laubies	2vkl
tavares	2ut0 5rb1
tugade	2z07
davidson	8bbb
jambon	4v99
banzer	shp
кулеба	h0i
beshear	6cb
duku	4uf6
banga	2h9
budzinski	6pg3
cosse	3c7b
kolingba	2spu
sanae	1vgp
stefani	3yza
tanayev	6pq8
vidal	47qn
문	8xi
mahathir	19tq
mesa	c8c 7aiq
mcmaster	pah r9g
shoigu	1wgp
kudrin	48l
seydou	7hr1
koizumi	11pt 1xat
thien	6o09
zayoudi	807y
lasso	ot3
siri	7rps
mokuy	2mal
vukosavljevic	89wa
hakkaoui	33kl
shamsi	5tvu
trenta	3w23
mabuluki	7uxm
마	90m
dudi	6kz9
pezeshkian	1ch0
seidou	2jce
abua	2t82
hailemariam	pka
khammeung	5fig
mamadou	5utv
tsahkna	1bce
hill	47wv
bajwa	7ycj
balint	341f
mazowiecki	1zgg
bushati	3r1b
enkhbold	680f 6ama 6rum
massi	2fqn
george	foj 2tpm 6qr8 79jj 80wg 8fo9
holubchenko	2sai
ngoh	43ze
sebhat	7mi2
spencer	32n3
wade	jt
kabyakow	2t1b
dahi	29gg
nuaimi	2cww
gorbachev	1esy
moliga	5ouw
naite	6ix5
fidan	ppm
ramljak	69gu
torrijos	1ca4 1m5i
berner	2vjm
banh	7ysy
fokin	89s5
gangwar	7l9z
hinojosa	4jb8
strandhall	2vsj
carrizo	55b6
menfi	1gpw
mogg	uti
nantaba	2hwd
tove	wr6
mcconney	5d1o
badibanga	7kne
goering	rhw
kasparov	mgc
wilson	qam 1o6a 2612 47he 51g7
kihara	1ffk
moskowitz	4w4z
lucas	46xu 5901 6na1
obiga	5c41
afwerki	ttx
berardi	41jm
kallsberg	2ufg
maire	bsf
allaq	2nzz
hai	4lf3
jasray	75lg
melo	2v03
ansari	4h54 4v25 8eg8
shara	k2b
card	5r6
kowalczyk	4kb0
salem	4j2l 7q30 8hjj
zedkaia	5akm
schmit	6p17
crouch	59kp
mcdonnell	z9o
haley	1kzs
tupou	15hm 4aix 7yif
damijanovic	7l2h
dionne	6eir
sala	42ik
sentamu	7h0x
feroz	44kr
hajdu	6y1z
tkatchenko	5asz
dubyna	6st0
희	1n0f
crill	71wy
kgathi	7ork
masheke	7x2e
seniloli	53zv
gavrilescu	4e5q
mazzoleni	5a7o
jonathan	oa3 7w2r
bongo	4kn 1m2k
malla	4nvv
rossi	88c7
kagame	1ngf
mottaki	1an2
حسين	1ukr
bolly	7htd
faure	3laf 6xwo
henry	7ec 49pz 61ct
lind	2q9m
sesungkur	7v5a
hamadeh	2dz8
merko	77kp
davudi	6xa2
зеленськии	246b
andropov	27uf
blomdal	6sav
hui	4mik
napat	1127
amato	nv4
mahdy	4l72
gharaibeh	6kal
maru	7c13
panton	8bgg
mclaughlin	2kb4
pahlavi	1h1k 1rw0
shrestha	6lxf
anantaphon	2s1n
mende	5k5h
nxesi	81i1
胡	9t5
zlobec	3hhy
arnus	4msr
loeger	4ib3
auchincloss	4tzy
dowiyogo	357f
tiao	5ppm
borisov	bfn 8gem
nahid	6rt5
natapei	3uzv
khalid	2ze9 5ejz 5emq 5eup 5ex6 5f15 5f36 5f5e 6fyu 7hdr 7hei
chitotela	7f7h
masefield	52rl 81gx
alexander	15il 4o2f
briones	558v 5mre
makey	8a65
zelensky	246b
ygeman	2sf4
nkosi	5oj5
amin	t44 2qrm 632o
buthelezi	1aka
santos	10lv 119l 39xh 3wsn 44gy 46do 514k 5zks 6p31 8cxs
chansamon	3dlf
swinney	zjo
aidid	1g59
kassem	1j41
munoz	41kf 5yvb
mahuad	vph
randriamandranto	51ke
gosev	71fj
정	14hv
aati	6b6e
jubeir	1m5
ousmane	5swd
lahood	3loa
kolokoltsev	8a1r
arango	2oi3
vanhanen	1cvg
petrosyan	187p
villamayor	5980
sunak	1scf
espot	269f
hamroyev	7oqn
oktay	488r
enkhtuvshin	85nl
zewde	1utf
paksas	1tjj
rai	4try
shaker	6ctv
mun	6jo9 6jp7
bharati	85pe
mabiala	743c
nghimtina	3z16
thieba	6zcg
cleveland	opq
farnham	5ryf
hassanali	6qji
lungu	i35
moyo	5afi 6ryw 7pwe
stanekzai	6dvq
andonov	58fi
sekulic	3swi
bulkan	7f6o
razanamasy	4fpc
wira	8d09
bonane	64l3
lintila	68le
vakulchik	86pq
lozada	o77
wasmosy	117c
kejriwal	7qt
polo	6lfn
chigir	699m
ho	rw7 3u6k 4lbz 4lcv 4le8
ramgoolam	1jph
wine	ay9
ielemia	2xfp
urusemal	57w4
plevneliev	1tyr
breik	1v0k
correa	1qqq 5qda
desaulnier	61v0
belgium	15ct
lin	5noa 5np4 5nqf 5nro 5nsl
saut	8alm
scalfaro	1mce
misiunas	3vc7
ruutel	2ymp
marapana	80rn
moore	2541 337k 36k6 4fv4 5ivh 7clz 81xl 8cel
aylwin	1nbv
campero	2xsw
damaseau	86gi
motzfeldt	53s9
nhamadjo	5w32
enkhbayar	6lh8
himmler	qu6
salman	15e8 1hir 7j0w 7j3m
chilufya	3fhk
duma	8c2r
jawara	3nt3
mills	vud yen 3j69
assad	99h pe8
marawan	6tri
mrvan	470p
asang	2zia
arfaoui	6bdw
poos	4tez
quaye	3wcm
jabir	7vmv
ranariddh	1lei
普	hck
layton	upu
yoshida	1x79
boys	66mr
gillard	11hk
maruf	7xfa
noya	2mbz
fahie	2tms
nkea	45q6
wardak	42gr
kembou	6cg6
swan	2500 53ai
lagumdzija	8i72
teodorovici	4084
goita	83h
bardella	zt1
chonko	2f8o
mitsotakis	15yf 16e5
han	q0j q1z 4hd2 4he3 4hf1 4hg1 4hgz 4hhx 4hjg
shyaka	2s6j
im	4p8h
matviyenko	22is
bogdanovic	2kur
makila	568f
mullings	7nyt
rudan	6maa
alik	2okc
hoie	34r3
gadkari	6q5w
naranjo	6uww
ansell	4dzf
bilal	60p0 6bq2 6efw
hademine	8dxq
soini	822a
csaky	6wno
sawyer	2r9l
welby	11tu
fayemi	526e
ismodes	464u
schramboeck	5xmj
stephen	5xdd
wilkins	67bk
abylgaziev	6jiw
michetti	48sb
moser	577v
dumarinu	7rb1
reisinger	9ek
saboya	4byz
pires	2my7 61ac 70pv
victoria	1qi2
ghazouani	1gj1
heinaluoma	3v6h
kadar	11xy
mossadeq	1gz4
salesa	4zde
guilavogui	6w3d
makosso	5c3
salwai	3ejn
abayev	3m1q
kokorev	86k8
mali	7rll
bondi	1mwc
varela	115r 4qjo 61b3
erdan	4bs2
talhouni	33jr
tausi	6vo2
erhard	191l
ramjattan	5fvl
raskin	4ux6
sobhy	2zog
alfredsdottir	5nks
bourhan	4irl
santokhi	cth
sultan	1pzd 6gyz 7hwr
frankel	5oqv
haniyah	txv
miao	6665
guthrie	38g5
tedros	202j
akimov	5ubs
buhari	1ifp
didi	61n9
ferrero	3afy
kedikilwe	74pd
moestadja	7s8n
wamalwa	40if 679y
yi	8f4c 8f52 8f5w 8f6o 8f7i
guerrero	3s9h 5p0w 5pd7
maafo	8eh7
rwigema	3cya
singh	v4n w5e 1alp 1r1v 22c0 3eod 4cco 50kp 75w3 76q5
azarov	6kgb
agboyibo	8eid
croes	412m
crombie	83jf
ondongo	4bxw
paroubek	xx0
rajapakshe	8bp3
kowit	5ijj
pamplin	6y0x
tomegah	87yy
cuci	36mo
民	xo2
adeosun	5dlz
dimitrova	36hv
dominguez	3aey 5qry
osborne	mv6 35gs 530q
ausseil	4wt9
khaddam	2b9a
mccormack	66uc
teklewold	7z10
teleguario	313j
girma	4cdp
otarola	2k2y
flynn	1dol
roa	4m9a
lux	5778
thanedar	7pkx
nuur	45fm
endara	4ev9
kalmet	6qsu
reginald	7twm
sirleaf	irv
crem	749k
wyatt	5dou
cahen	3j3t
guingona	7zgn
atwooki	32s9
rasulzoda	1qcj
kibaki	1its
nyikwac	6u49
sokhon	74xb
suminwa	11fx
lourenco	114u
tian	81ks
tumwebaze	473l
weber	7837
djellab	7i3v
bolsonaro	l5i v5g
reno	vwh
abdoulaye	5aym
filipe	87b1
grillo	a2r 4ckm
makhluf	4mxx
kakar	2x7f
ducey	hnr
ezell	68xw
drouet	2rih
assaf	4nx7
cristovao	3hip
wangchuck	1531
shuhayab	2ijy
fergusson	49z7
huqayl	5u41
sinha	5vj8
elrington	8bro
netanjahu	9t5
cosgrove	71v3
kutovyy	7y30
sanguinetti	11k5
sello	5dcu
laareydh	2nfr
siew	89ci
jonas	3o04
gailis	61dm
schuessel	25zd
kemal	1iom
filat	8a05
schlein	iuc
tabakovic	551l
cameron	fhn
langlade	6yzf
chayane	7i2h
oba	7471
shakantu	73o9
venetiaan	7gp9
khumalo	5vjy
laraki	31v9
guillaume	3q22 3q34
houdeingar	3miv
lula	19bm
wiebes	3yxi
botchwey	7pg2
todosijevic	4sde
medgyessy	72cy
sol	2ycg
nouri	6r64
اوباما	90m
kalsakau	4rlu
mbabazi	2q6d 7fpw
penjore	3m0x
robin	3os4
yoon	2799
dladla	81j1
edang	39li
gamatie	2n6q
katrougalos	4aoj
ishii	5d7s
marape	vjx
loke	2w3j
oviedo	2xw4 46bx
zoellick	1t0d
kamal	2zf4 5bk4
stalin	10ca
blackmoore	79hi
doval	2hu
pendes	60ws
atallah	4bbi
power	1vao
pyne	3gvb
ignatieff	1dv0
gungah	2zk9
albert	1pyl
dartout	73vh 73wa
pendarovski	1yk3
cassis	t7b
himes	506o
bellot	46nd
koltovich	8a3q
mentese	6l5e
强	18ao 18ch
bazombaza	75gt
dambazau	2dh4
kolobkov	700i
shugareski	4dln
sinamenye	646q
кастро	kzo
akhtarini	78fy
ameen	2caf
buteflika	ef
jinnah	1ica
bernanke	9i8
grisham	1e9z
kharge	1afc
magufuli	z42
ralotsia	6ykk
тэтчер	1b6z
ecevit	bxm
enelamah	6sjl
mcgarvey	6hu7
teo	kez 580q 7z9a 7zb8
thurnherr	8b2w
alcalde	5rcd
ramatov	2e8y 6s6a
mubrak	2iom
maneniaru	52n9
narantsatsralt	4vss
mazari	7pf0
mousavi	1fgv
prakapovich	72tj
garamendi	529p
pankratov	6srd
sarangerel	3m2j
ramotar	3sfa
kono	1zuw 8ffg
nunn	8gzh
vivian	8frr
agusto	5577
avui	4rkb
fassmann	4jen
gylfadottir	81ew
sarcevic	6apk
ceren	1v59
holbrooke	1rzq
yao	8e8f
biton	8f91
almagro	194z
cole	3hzo 82wc
medinskii	23je
chayka	8ggg
karam	2w8n
fayzullozoda	8h65
roopnarine	7grc
tran	3pdm
peres	1x83
rodrigeuz	689p
sayid	4raq 7m7p
tsikhanouskaya	1z2o
akhmetov	3l7z 7nsc
djondo	2wa9
essid	pd9
treffel	4xt8
cusi	2m84
fields	3ifr
klimkin	705b
greguric	46t1
mwamba	2m1x
tuberville	83et
oreshkin	5udk
moses	3oxk 7xr6
nyusi	l3n
pavel	1okx
micolo	7fhm
sabally	7if1
yalem	8e19
kelly	yx5 1705 61wr 6919 7dxo 8426
magassouba	2atq
majbari	42le
ramid	6k14
benschop	7fdc
socrates	1117
jagan	4vng
tangi	88y4
kengo	13fo
kiunjuri	6kcd
andrianainarivelo	4gd2
fifield	6ah5
nikolovski	5ol0
qosimov	6w2k
axworthy	18op
bukele	1ju0
noor	2zgp
hasbellaoui	6h92
perez	c5y 277v 3ay4 3cv6 3vkw 6061 7938 794t
barkley	2jgv
karlyukevich	2lb6
padilla	2l5z
recean	hl1
oboroc	3ixk
rama	i5j
otorbaev	53z1
rasi	7c8h
sengebau	4zk6 85q4
zamir	jv8
acosta	4lhp 4s8f
bukvarevic	7iz2
kalilani	4x5q
sika	7mui
begin	1dam
jesus	54bt
parolin	1p5l
syrskyi	1lrd
corbyn	xel
kimyan	5d4h
orepic	8aeg
bismarck	1mfp
eden	6q3
matlanyane	7aoj
rumman	6d6h
brunswijk	7fe5
danylyuk	6stp
popa	86co
mussa	4k0k
radmanovic	6n5e
kotyukov	69b6
atiku	877
botwe	3kah
freire	448r
hyun	4n3v
francis	1pe6 3me1 4kf8 59po
busaidi	8rm
pikioune	48x0
mfeketo	6qgf
dausi	6oji
jordan	352z 3imm 507r 8cwz
vicente	2dxd 5wcr
londono	1tc2
suleiman	1m45 39q4 67t6
cresson	28sx
forde	2fco 3jl0
maqdashi	6g0z
gamage	3nug
jagland	81dy
kirill	1n7m
goncalves	55v1
gross	7tu1
khai	5lh8 733s
mano	5xnk
mewa	3iup
rohde	5kln
tsyntsadze	4sfg
rong	7fch
coventry	5hck
seck	4o62 5ttc 6wvx
tsogzolmaa	84lx
ulloa	43vr
balkhi	7m2j
thuau	7aaq
barampama	60vo
sarki	2dwi
hurko	7kgx
lafontaine	1mdd
nowotny	417u
underwood	5l05
zongo	7zsg
adulyadej	14og
ala	24n
cunha	ib4
kabatsi	58hv
katz	u2l 4g8f
sylla	2dtx 3eul 5zt7
jerrlyn	4zk6
gaddafi	1i71
fillon	lr3
ghani	7xo 2b20
kallas	129s 7qg7
saturnino	5w6c
brot	4xxn
kouvelis	45er
aguirre	2ke4 4dcw
northam	1r4w
semjen	8iik
mulla	7c45
leuthard	3skf
lukita	3y34
meuser	3kui
schwarzenegger	7kg
yermekbayev	6rqf
mello	1won
afeku	3ciu
hoole	2j5a
sango	2an5
zerbo	5kmc
bawari	6da8
ekren	6mwm
fletcher	216o 5oi7 6yw9
alcocer	5452
maric	8hdy
banny	3dun
musthapha	421o
lika	4j5u
worrell	3nx4
bolton	ylq
charki	3sy5
hirohito	j8d
maas	qta
robespierre	1d3t
azoulay	3m53
amunugama	7lpk
hamon	a1t
sanza	2sm3
brangman	6lge
mutko	89ow
pillen	xrf
stanek	2wjy
warren	iqk
neptune	8gx6
saw	1lm9
shuvalov	4olo
barragan	6lrl
mark	7f4b
kakpo	5to8
horta	zye
nyunt	141m
padgett	5dad
ushakov	27v9
bolojan	tdb
damaj	636v
ndong	4334 4xdf 4ztw 685w 6wxd
emilewicz	4tll
nyshchuk	8f3a
tarar	6dyz
dogbe	87wv 87xo
elchibey	3tl8
garavano	4aya
lich	6nvv
hitler	1o6
schiff	2eh0
turner	5lxn 6793
afilal	3dnk
haupt	4kdj
numbi	43ug
dienstbier	50ii
frias	5muh
hammouri	7ybq
laqqis	4ij4
ndagijimana	866a
selimow	7tjb
buchili	33zj
kristersson	221g
onkelinx	5l6r
ouafa	6c13
sileira	5z9e
zeng	8hm5 8hn8
palmerston	18qy
macmillan	q9r
manalo	jdc
menem	c7a
islam	6rse 75mt 7wy4
leavitt	12p4
moody	2zlw
ramampy	4ch4
baudouin	33tt
mccollum	35pr
birindwa	42ze
niningi	74b9
xiao	8dqc
לפיד	26hv
erman	6409
bawumia	5t6k
hamilton	3q4 3e2s 40bf
juarez	9p1
kyagulanyi	ay9
такаити	1vgp
amari	6fi5
kalogirou	67gw
varoufakis	26le
simmonds	5dsk
byaruhanga	8c03
lafontant	4t2s
ruggiero	1rp3
littleproud	3mta
sindimwo	49dd
dermer	1tqm
demirtas	1w6a
ha	7331 83yh
tweya	82iq
uwizeyimana	416y
abakar	2ow4
gargash	2x8d
herrera	562p 5ox4 64ny
trujillo	3bbz 3tzu
abdulaziz	14l1 14tf 15e8 1pzd
scheer	5xj
sharaa	27q k2b
sherzai	4f09
yeo	8eqt
tomi	87qs
zafitsimivalo	6hlw
alwan	2it9
araqchi	25
franklin	7mcl
gvenetadze	5hs8
herbruger	2z86
afif	2g56
boigny	m8b
debretsion	fwc
coons	3gpl
reed	4t45
kozlov	2lgv
fong	459l 891i
izoria	5n2g
palme	1lz9
tampiza	3iyf
menacho	6w9e
sy	7jvn
kolo	7efb
skerrit	1twf
weizman	jvt
qatrani	2o9f
szumawski	5ric
long	5lhz
mast	38lo
gros	4jfo
chevry	5ps6
condi	efu
curwen	3hqc
gedi	2n9m
pacolli	346f
vuniwaqa	65yu
larijani	4or
marcinkiewicz	132z
whitesides	4am6
aguad	6ulb
mkapa	9s4
savill	5pbc
andriantsitohaina	6l6y
bolanos	3y6u 65hy
tshering	3sn0 5p54 6lia
omoush	426f
mikser	7wpd
ayara	75xb
bani	51y5
diakite	7q6c
kobakhidze	tpx
sbihi	6csi
tillerson	1ruk
عباس	1a16
amichia	46kb
ringadoo	8778
yari	8e2h
mwange	6099
subianto	1pqp
berdimuhamedov	oxi 1w79
hansson	2xq5
lebona	7mzk
marea	7xx6
montchalin	2ql7
folaumoetui	5nzb
wheeler	4dyn
daureeawoo	43cx
digambaram	85ca
jeri	10nv
kallaur	6zzr
levin	693l 8eau
jamal	2bof
maarouf	2xal
mulikow	4rfy
berenger	6yoy
toader	84u4
canel	1ecc
mammadyarov	3wj6
mokonyane	6qhj
prabhakaran	22qz
rajah	4pl1
khayre	4iwy
kovac	1dxr 7ew9
latron	6xxh
barghouti	1cc0
cissoko	3raj
nji	6z7u
osmonbetov	3x7c
gorst	4ne7
hammarskjold	exb
kersch	3kd9 3ktq
sison	zxh
pandit	5jzd
wout	5q0q
lelis	4vqv
okieh	3r8h
qassem	1j41
tassi	44t7
khalifa	pv4 5f75 5f9j 5fbk 5fcp
lubyova	62y0
arone	323a
tolli	29f5
dan	1ksl 3bwt
kaljulaid	13kn
ruud	6hx0
dames	633d
tucker	7llz
haqqani	1xpt
velez	7bkp
hasina	1x0d
somare	675z
trotman	78ak
dmitriev	15l2
pinochet	88g
self	5db7
muhsin	2nk1 2nkq
sediq	5fdv
gluhakovic	757l
stocker	dq4
tei	74l6
cavara	60xs
serraj	kaa
siphandon	5fn9
sutherland	1ogb 3tbu
polfer	5rt1
abeid	305j
cohen	25an 3vt9 7ur0
manetoali	7kj8
navalnaya	27nw
albares	10r3
marti	2wib
nabiyev	770r
klestil	20pm
udovicic	86sl
zunu	5jg2
cazeneuve	a3j
sulaiti	4wak
braun	1eey 4jl1
hanna	2yxn
bourke	62oq
fahim	6dct
bakar	31c0
ghais	plu
gottheimer	584h
ouaro	7trk
fulcher	7gtz
kozaric	5djh
文	21r6
chidambaram	1mka
chretien	wec
klassou	5hyu
esquivel	5vzm
estephane	3u4l
letlow	59nf
saarikko	5vhk
pavlova	5nlq
ердоган	1rix
basescu	21o5
tchuente	5sci
zhu	28bg
bawardi	6fjl
napwon	57zv
pazin	8icf
miyakoshi	6ajt
soeder	1byw
safr	2f1d
ewing	7gh8
oryem	4k1j
keiko	1347
pombo	4fn3
brzezinski	283t
навальныи	49k
abil	4q6s
berhane	350s
bouteflika	ef
handal	8c5d
sellal	29vf
menzies	1svu
conaway	4kc1
lamont	1jyd 1ldp 3sc0
namuganza	71b6
soumare	3eyg
cabrita	3ufj
duguid	8c1y
antrobus	3drb
bunchhay	6o7d
hao	5nni
hattab	6cap
sumaili	4d71
chu	3h0i 59e8
djaba	6vms
ogio	6709
pettingill	61yc
reid	qct zg5 7gdt
milei	w6e
mckenzie	38oe 3pj6
achtsioglou	3v9i
gersie	4csd
sampaio	zvh
carrizalez	77o8
kadyrkulov	4o39
mckinley	25i9
gantenbein	3rwq
husted	53l0
lau	4umx 5kt1 5kty
bounkong	37rk
morrison	1vzp 5deg
durrani	6m6o
ordonez	7duc
prescod	843s
isanow	2qal
louis	18v2 67v6
rivet	5ist
varga	68kn
bamanyirue	36zd
meeks	4edj 5zyp
nabbanja	1t4l
tumwesigye	3w06
golovchenko	7etp
hoefdraad	4c27
jumaliyev	5j0a
ling	7nbo
samarawickrema	5unh
griggs	6mms
zacko	5arq
chaves	1t8m
hoyer	1y96
thansamai	809m
zhivkov	2137
manning	6ydb
skate	367r
keita	swd 2hv1 3oj0 6awb
mikolo	4tb1
ntahontuye	1k4x
anderson	51x6
mohamadou	6iw7
bongbong	kjt
pontes	5xce
sakurada	8fnd
serra	6lyx
sisulu	5o2u
틴	23od
campos	5yb0 7zer
michelena	2tcn
nkomo	10hd
chalikosa	7x5o
hollande	lsi
monsef	63je
temari	68qw
lloyd	4yyp
soglo	1ktw
bakayoko	4h3i
yakete	57x6
sarovic	6a8g
temer	1e68
fine	7821
medvedyev	gtn
waltz	1eqa
dietrich	4eub
khalili	2bds 2c4r
suhail	7v6z
evers	21k9
lohde	7sya
jean	67f3 67fw
joensen	3u7w
rowland	338e 49rm
bantan	6ecj
ciobo	7utu
hanegbi	857y
moctar	6aso
pabriks	2z10
wadephul	ybc
susi	7wgm
平	g02 26b1
mutsch	5rqs
navas	3xb7
taputai	71dx
weil	2j0l
lenin	23h8
spirtzis	3gxu
diallo	2ard 3d2m 5c5h 6iag 6kkz 80le 80no
munteanu	47s
podeschi	3i25
babakas	4psp
holness	5tx
khadar	5t7f
krcal	72su
tosovsky	100o
bamvuginyumvira	47d9
harris	12bk 1xn0 2uax 5jt5 61vx 7afc 827c
mougany	8gxy
polak	3jdy
pohiva	7k41
zhandosov	85uh
gutierrez	18zj 39zi 6lmy
olsen	2vd4 6w46
roldan	593m
afiyuni	2ezt
mbatta	44y1
nip	6ygt
dragasakis	4q4j
podesta	zaj
khoan	8and
noboa	f56 ozf
dijoud	6ytr
hipkins	dka
lay	465p
mohammadin	6e28
pandolfi	2k4q
gamliel	4br3
otafiire	5b3n
fernandez	2zf em0 16y7 17ub 3e08 45v8 4mc5 4tsx 5xod 7zkt
mokoki	4bwu
cavusoglu	1dgn
michel	cyf vm1 37la 619l 7s29
payette	59wl
babauta	58s6
bakani	5oq7
glean	3bqz
hart	mh0
morsi	1gdr
aliyeva	65h3
cooper	1u3a 27zw
ponga	2kag
aye	8ctu
iovv	86y2
sengduan	7mx9
shabana	853k
kennedy	cxk ypg 1si6 1skf 200v 6921 828k
шмигаль	g8p
addo	1jbh
sommat	7sjt
simovic	69vm 6a21
zayed	141 1hn4 4gh9
lubna	5pkm
dukakis	1dmx
latasi	5bs2
osmanovic	2f0k
cisneros	4bum
muasher	76tm
khulayfat	31ae
ouaidou	6mdd
saidi	2d2y 2g5v
tun	6rxd 80cm
vranitzky	lmg
bhembe	71p2
kasymbek	8huh
osei	2vzi
ruehe	2431
soltanifar	63tn
اردوغان	1rix
ekonomi	69wu
mnangagwa	j2w
ballen	1xte
gujral	tib
kalavska	2stm
macaulay	5lbx
macharia	4unl
maliki	1lhq
richards	414e 4ad3 7ot4 7x3w 86te
geithner	20yq
dieschbourg	3c37
mbeki	209g
ranga	6i69
mckenna	3coa
noriega	1aps
scholz	1lp2
каллас	129s
bidamon	3o7f
bulatovic	6has
pinera	1w4v
massoundi	63s4
njie	5v1j
panza	clp
jallow	6epc
khachatryan	2z5l
goebbels	108g
nixon	1s26
cheong	3f7q 3f8s
suli	4vtv
cannonier	3j73
nabiam	6rep
padrino	23md
kyd	4zmp
abdou	2g1p 2qbh 6iqf
fujimori	30k 1347
hamzah	4hbv
kapata	4x6r
nibigira	41am
callejas	76a1
gamsakhurdia	28p5
borrell	101i
masisi	1hqa
simons	x5z
godmanis	4shi
slotkin	3w5q
sousa	1b05 499z
matthew	2qmf
stromar	758i
jieshi	d94
hollingsworth	724v
cano	881g
blix	q53
smets	4vdd
wase	38ej
anung	7503
sebelius	12yd
песков	gxl
eekhout	36l1
sibomana	2fk6
ashcroft	yda
awlaqi	6pdh
hamadou	31wy
virzi	43ml
boekhoudt	2m6i
duarte	1kfw 55k1
johns	2ff7
harunjen	3ucx
azab	4277
fatrane	5mt6
namoloh	3dpb
white	53cv
blas	46uz
caruana	5aup 71qm
grigoryan	2z32 3yyg 664y
kassire	6qzx
ghunaimat	5ah1
dimitriev	3x55
mahmutbegovic	65m6
ouedraogo	wfk 2jp2 342a 4t7f 5azf 6q2q 7nzm 7s1e
altankhuyag	6qry
persson	p75
karrenbauer	6mb
kotek	2106
belka	1b46
murekezi	2s5d
prodi	1tmx
rabin	270k
gaburici	3fg2
sadi	7akx
geldinyyazow	5v4o
schiappa	627r
медведев	gtn
alvi	2xwv
lamaha	3uaj
terho	7k96
garad	8fyb
saakashvili	1f0t
gaspersic	721f
su	7v4d
tetaua	5ht2
wangmo	3o6n
adhikari	5vbu
ghandi	19x0
muyingo	52za
オハマ	90m
kanadian	31b7
madigele	2mjc
ballantyne	47t8
homeky	6vhz
matovic	tb7
shigeru	1x51
berger	1vj4 6um1
geete	2s0x
lurel	88mx
schmidt	qzl r2i 16ii 3c84 3pb9
azizah	8b3s
yousfi	8fq7
ghurburron	75s2
musukwa	7c4y
block	5so7
cisse	2pzv 37ki 3hk7
kozak	3ri4
dettke	36u9
fazliu	7vd8
gorbatchev	1esy
kirienko	1wbs
shapiro	10fx
connolly	cjv 59sd
mahuta	6llk
philippe	15ct 28uk
morawiecki	1cmy
colonna	cis
sandoval	4qnu 5r5k
белоусов	5k0
nkwinti	4emx
carovska	69g2
frigerio	7ee7
nasiu	2iav
phichet	7374
badi	7vld
bock	662v
ngouonimba	58dl
pearce	2tyj 4lu0
craxi	abm
mathys	2eyy
gorbach	4m42
iloilovatu	57bu
touray	4rdx
carlisle	4ubg
kinteh	42wi
saad	513u 76jx
barclay	7ugg
petersen	61i4
muravsky	86ms
eneroth	8317
janjughazyan	30eb
olter	329h
boumediene	s8n
gooden	5kau
mushimba	38mh
phuc	1ke8
barnier	1e17
sobotka	azn
schatz	38nk
boutamba	2m14
jha	6wyk
kham	7hze
mapangou	4fs1
fleischmann	3h2z
hidalgo	6lo
norboyeva	7y0k
sonthirat	7sru
bluemel	4b3c
gul	12c 2c83
kloeckner	59ml
no	6qbq
bria	67kv
ledesma	791n
mamoni	5mpq
tinoco	59rl
nduwimana	62u5
schultz	3o2r
valls	1arj
barbour	prk
gladima	2i70
lieu	7yyk
savage	45s3 472v
tehan	3ki0
fulton	7d5f
valera	hw4
donev	4f3w
rosen	4t5j
vurobaravu	1kx7
nicholas	1khj 2jo8 65la
nieto	jef
oyiba	4ylu
murayama	21c8
laflaquiere	4yjw
remengesau	812u 83c7
мединскии	23je
kenny	jaq
walkinshaw	4uvf
deri	7si
obuljen	6pzq
porozhanov	7goe
aksyonov	1w85
chacon	2rg8
mirzaie	6h3j
akapo	6ovd
manglona	34k1
razak	1j7l
talabani	vaw
prawit	754m
borovac	7msn
glinski	74do
courtes	3cz5
hadimuljono	33lh
isingarin	6pci
ndlovu	5vgp
tzalam	483j
bouhadhoud	5v7q
makgato	3siu
taghoyzoda	7vuv
jokowi	zng
poloz	7unr
dors	3gae
mahiga	30mh
terbishdagva	3oi2
weizsaecker	1s4x
joksimovic	4tkm
ratcliffe	zdz
balakrishnan	23fa
rantissi	6g
yark	3k0p
duraku	7hrr
bassilekin	2e9t
bloomberg	1dij
marques	5yqw 70lp
siala	6f9c
thatcher	1b6z
bice	7ufj
moussa	56s 2auq 2in7 4j15
canavan	64e6
erdogan	1rix
valentic	6pfa
casten	7mh8
moolenaar	52wu
mucheru	57tb
peyrefitte	670y
pedersen	ml8 83oz
rafsanjani	2if
туск	hi3
sayn	8ea1
shibayama	63ns
xasa	82sl
zene	5t3c
landsbergis	mdj 24hm
murodov	6vke
лукашенко	3st
daines	7urs
sessenou	44n1
weinberger	cfz
pettersen	38td
shwe	20ch
he	qsb
qamati	5tke
toninelli	3l6v
zalm	4b50
abadi	ph6
ganzouri	5bie
ihou	48j5
nguema	bmo 2wt3 3icq
pisas	4c34
mpozeriniga	43r5
petkov	15k0 36eq
shangula	5bf7
pou	1988 6ncz
akihito	j74
ogata	1ujy
נתניהו	9t5
chui	4458 447a
fortuno	5qhc
law	5892 5l98
meir	o6i
nikolic	21d4
偉	27c0
kwiecinski	4zq9
cluzel	7sxa
heredia	55yu
liburd	4nfv 5wxz
tentoa	7zzl
effendy	6j7a
thomson	7dj6
haig	3ov
kabui	46wx
suhayl	75q4
oyunbaatar	84np
frydenberg	583f
khammani	5fh9
anshur	2a19
nsue	3qve
yazici	4j53
komsic	295x
morri	7f21
nadmid	33vt
netanyahu	9t5
barghathi	5t8w
beatty	58il
gomez	2mta 4ui3 50cp
russia	1oh8
volahaingo	60dp
dvorkovich	2y4p
kasaija	6496
swaray	6cz6
баиден	y32
fahy	66hh
ramkalawan	24yw
schluter	74t4
godett	6a9g
saleh	4fe 58g 31u0 4tz8 7ils
sehovic	3k8s
botero	4esd
perriez	46im
prokopovich	72tj
havannall	5wi6
andzembe	73bj
araoz	65t1 65vj
chinchilla	5kus 6uqf
trocsanyi	5kra
ahmed	2adg 2gez 2hpy 3epy 4ipv 4n7x 4rtn 6fgq 6imw 6kmx 6r2p 6tyc 78f6 7o4t 82nc
jacobs	7lgi 7qm5 8bt9
shahahdeh	4nst
苗	1vgp
boulif	6bs8
gaulle	d1t
minnis	4m74
adamu	2emx 7vey
jr	kjt 1skf
fofana	4nyz 6c3l 7pri
lammy	fkx
msaka	38q9
bankumukunzi	6nk9
hammud	2ncg
murdoch	2tvq
romney	1frj
haftar	13w4
tandilyan	5vd6
lesnic	3jes
ally	2r84
apostolovska	8igq
azmin	6bjk
kilosho	4y6s
ulmanis	owo
eidesgaard	50st
grenade	3cta
hegseth	1o4v
kombi	6m0g
smucker	5ooa
davkova	obl
klaus	24ki
salim	1uz7 4imy 6cpp 6gee
busingye	53hi
komic	4wc9
marchuk	8f21
zainal	42hj
mwijage	3ea3
walter	5slq 6nbg
plavsic	ahf
varadkar	17px
kellogg	136u
shaykh	2b3e 4gnh 6e4g 7oub
clyde	2tlw
dini	16pd
husovic	76iq
bausch	46lw
houlahan	3g8l
johnston	3mlf 726m
jang	4vo5 4vp0 4vpv
olopeng	80br
balushi	3lu8
james	3txr 52dr 7tsf
uwizeye	59de
ahmadinejad	1a3u
moshoeshoe	6i7o
navarro	2teh 43s2 5mvy
poutine	23od
郎	11pt 1xat
diaby	5b9i 5vai
fayyad	1ux2
kalaluka	5ndq
mojica	6uvb
veiga	3bh2
furayj	41qr
boudou	2pvg
dorey	4e06
gado	73ym
konare	50e
sandleris	4ep2
anez	wym
bannister	3phi
jeenbaeva	32i2
kumar	6x8j 75b0
ma	19mj 5rzx 5s0n
belloubet	6p4r
khaliqyar	43bh
tiendrebeogo	6ze2
gouled	4itw
mboumba	6qfo 6taw
stojberg	4prn
salah	5t1y 7van
tokuda	501t
dudayev	huc
ilboudo	4jjc
moussavi	1fgv
benjamin	7u0x
durakovic	39pb
kadhafi	1i71
leques	4xac
frederiksen	1dfj 3i31
toafa	5s4k
klobuchar	2rdr
zaki	425l 6ffk 8h3d
gibbons	4e2b
pusic	87lj
gimenez	3ak6
uteem	3chv
hodge	3j0x 3ksy 3p9s
clausen	2ss7
husni	7irb
ivascu	4a12
likeng	6a0j
mandetta	5rfn
kufuor	z1s
moniz	8430
ulaan	3h67
heath	ieo
toure	51q 1zb2 2r0k 2yq4 5up8 7q3v 7q83 8fth
mambe	1sgq
lefranc	5pai
السيسي	al
albusaidi	8rm
lutchmeenaraidoo	7mj3
djoussouf	29c0
kalpokas	3sb7
zlatanova	8i1r
davletov	7gt2
balkenende	vs4
biggs	2ua4 7p5i
cuong	19g2 6o6i
frutos	1kfw
amarasuriya	q7p
feenstra	7815
kyrylenko	8aq8
rajji	27h8
crnadak	4ohk
markauskas	38ue
napuat	2twf
anisi	2c3s
milquet	51le
trong	1kcy 84fl
champmoreau	4r9r
flores	3ahk 45z4 51on 5qeu 7g57
udoma	85e3
gylyjow	3ccv
haider	1227
ismail	439p 7p6d
meles	1d8o
gomaa	6jkv
owens	39dd
prasan	750w
batlle	ztr
dole	au3
salahuddin	7iiv
bussa	4wzk
hochul	12zv
heger	i8r
munyes	52xr
pearman	4qrr
aceng	4vfx
bouazgui	29oo
linkevicius	5nxd
ping	g02
whitehouse	7oz5
kurz	1w2x
hussein	m3x 151p 1ukr 284s 6rhi 6v8m 6vwx
kasyanov	1ewo
jobe	327o
rau	51u6
finikaso	7yje
carenco	4xu8
felipe	14up
mansell	7j9i
bannon	1ydm
harper	1ybd
ridgeway	2tzc
etchelecu	6132
dzihanovic	7hvy
butore	57jh
kadhimi	1iqo
eagleburger	177d
monim	784g
bagratyan	4e1i 4lws
biruta	893i
frick	310p
sawadogo	3ibu 7r16
vestager	1bb8
younis	4gf8
ハイテン	y32
chiluba	m07
diriye	5ecc
naqvi	6jln
seninde	7fqr
benko	81mr
attanasso	60lm
gheit	203
jubayr	2f22
millimino	7ei7
noda	27dj
nsanzimana	7x4q
budd	7yxf
jeanjean	67n6
shtayyeh	1h3h
baumgartner	6675
abdi	1d4v
williamson	49eu
manchevski	3k9k
xavier	8do2
etpison	6nuz
advani	16go
hallengren	5m78
barre	pzi 1glb
teixeira	5zf9
bouaida	656l
margugg	4316
massa	1wlp
szydlo	9dl
aspin	180r
namuyangu	4z9z
bodha	6lqo
djombo	4jrh
arafat	26mp
moeller	7t0b
maurer	85es
raab	h55
strickland	60tk
ozel	2938
skvernelis	7lxx
vrede	2euj
walberg	8214
seruiratu	4py3
nsibambi	2xgq
papaliitele	6phr
الاسد	99h
jabri	6fua
salisbury	18rs
skele	2u3k
东	1au5
bonilla	2fa8
philpott	4vhx
kleis	36d5
mzwinila	5d6v
eastman	54cz
golding	38xo
helal	75r8
athy	7qxp
chhem	4kva
tozaka	4ahj
adun	2fm4
jama	7iho
salcam	5me8
simpkins	3g4t
ulianovschi	84sz
fulmen	5yo2
ramirez	3oap 62io
seddiki	2a0d
trivan	4dmi
breme	2eau
roach	841c
훈	q0j
arthur	5jhv 6w0d
maskhadov	82m
yayi	20m6
herminie	1ncq
mirmand	3gos
halilovic	7hsk
jiang	xo2 4zyw 4zzw
mulatu	6jn0
carcedo	5yd0
osinbajo	6thx
spartz	88lz
mckee	f1c
hastert	g76
bryan	2jih
dikan	3tsa
fifita	7133
kickl	rdq
prokurica	32kv
casali	30qf
yameen	2cc8
yasin	3p7i 7ixm
mori	27ga 3x3y 8bl4
somsavat	7sm4
reyes	5917 5mmj
yuen	7cod
salameh	7b4w
saborido	56s3
vyapoory	6wze
tsang	hh4 7uor
dbeibah	tn
kinnock	1jyy
maya	6azp
hamadi	4mpa 6fqd
alckmin	nfg
милеи	w6e
kone	2em7 2q4a 600a
lofgren	8i8v
penicaud	6jvl
proust	4yhx
dimov	6njk
harder	585e 722j
jalal	8ijh
pot	1pah
delay	2157
hashil	6fst
kneissl	5cd8
nielsen	xcr 15n2 32zx
christodoulides	1l70
mutombo	3p5h
shekarabi	2xp0
villegas	3zck
brechtefeld	6mj0
petryshenka	4onc
trutnev	8gn5
bytyqi	7ppr
mundell	3n07
blanco	12xi 62io
loukal	6chl
恩	14d7
foutsou	6ila
ubaydi	2hqz
blumenthal	7bpl
hofschneider	59bj
ionatana	4qb4
bandara	3dhh 785p
kumbaro	6a52
rosabal	61kp
yearwood	7dyh
boubeya	6wc6
brnabic	59a
gallagher	4uhe 6yx9
京	23od
darbinyan	2yfg
kashiri	6u6h
schouten	3c1r
cortez	462
saidov	3nrh
tassoulas	1606
bal	3re3
jimenez	3tcr 4wgh 58yn 7wdu
vought	1ub2
dja	31zn
coric	836z
doumbouya	1ag5 3697
mikati	1j69
buric	60qb
hakeem	78xa
rivas	39vs 3ldy 5rok
tlaib	78t2
thaksin	20b2 8035
krasniqi	4u32
atamkulov	35qm
maitiq	2gjz
cash	67dv
leffa	48vh
schoof	gkz
mao	1au5
nahula	2i67
randall	3xib
bachir	2fzk
djordjevic	8ibk
cristina	7zpw
selassie	pip
wanawilla	6zty
berset	2pn
rabun	6vtl
semerak	6veg
tikhanovskaya	1z2o
balouki	3545
molefhi	6qin
najibullah	1j95
rijkenberg	6n4k
gatete	3i4t
thavisin	1y1x
biden	y32
denktash	1rf7
nayef	1hfa
panuelo	3n4j
meta	te7
morgan	iuz 51ih 59cg 5l7n
reznikov	1lut
brewer	vqg
solymos	5kp3
zapatero	10oe
faye	9bw 5vks
habeck	1ss0
peskov	gxl
schmitt	3yvr 6wp1
цзэдун	1au5
zavaleta	4wl2
downing	848l
mathok	3pne
savimbi	zrx
wynter	3978
asscher	5op5
caldera	1qpj
ikoli	67ls
wagenknecht	1uuj
jooste	5mg7
regev	6a64
farrugia	66j3
jaua	3vtw
armengol	7qpf
rychetsky	702a
vehvilainen	2x54
etgen	440o
kganyago	3vw2
durand	3lhg
huffman	4w44
katonivere	8bxg
lew	uql
simson	5b0y
valdez	4jd2
akyea	7kbn
bozize	lom
karliczek	2v76
sezibera	7caa
machavariani	4sea
assele	6p3y
podolyak	1iwt
tsvangirai	1hw3
win	1jvj 6sgo 7mlc 7s7m
ganic	3vea
kaine	20v9
heyliger	4man
pinto	70od
balladur	28tp
taye	1zxy 6y4y
kachali	5g1h
wissanu	8d2m
agnew	1y17
kan	1jg6
gioura	3peg
nkogo	2kq1
patasse	6cy
mujahid	6jdf
tharman	20dj
maraj	78re
mwanakatwe	5xil
beassemda	5rs6
georget	2lv4
may	20j2
moussavou	35yw 454m
aung	8em2
reinfeldt	m1b
dabilgou	8957
guaido	118b
bizimungu	1n4t
balderson	846v
miru	6eu4
moma	5m5k
mussolini	9pu
norkeh	47jq
aathifa	2r1k
gabriel	1xfo
ndirakobuca	4b6q
giffey	479k
milam	4o8r
paulo	2wvk
visser	7cch
nduwayo	2w9f
takaichi	1vgp
disraeli	9r1
karadzic	1qod
lamola	1tt3
ziga	72s5
khama	sr9 84qj
rashid	16wt 1hgl 78ol
byambasuren	3lyg
kebede	5d5u
david	71xn
ivey	132g 4cu0
rufyikiri	4b7p
madbouly	1i46
nenem	5ihp
camdessus	1e3a
lofven	1y85
evuna	2khw
gosar	6z10
blok	7u2x
boronov	5j19
meadows	1bvq
arismendi	60uk
ishaq	4bky
katayama	1vvu
nalyvayko	7ncv
yau	3v3g
barbecue	xuv
faki	1i5e
sang	84e6
buchanan	vfg 1n5x 87d4
mulki	4hmk
rainier	76p4
yudhoyono	1z0m
meda	6oxy
muhongo	7t5x
maturbraimov	2p3u
stoutt	5l8h
gordon	1bue 3wk8 4uwf 6wrq
hemeti	1g9h
noem	165r
clement	6013
collor	kp1
峰	qsb
ragheb	2nr4
мадуро	1koj
camilo	4vku
cormann	1co4
graves	7jqi
ndjengbot	442j
poltorak	7ub0
frist	amr
kulov	43jr
ndulu	34mp
ortuno	3awk
phomvihan	5d2g
yilmaz	1ddt 3dav
katambo	66oa
ndanema	57vb
abdiweli	2af2
bergman	4t1y
guig	6c6s
hagel	e3c
hele	742n
zuraida	8imd
cloud	66cb
hwang	4n1o 4n2w
itala	890s
mampouya	4jnj
missick	8bet
oqilov	6u7k
tomuriesa	3sqv
bakr	2e3f
dogley	3pzv
evans	3tb0 48b7
borg	4nbu
simpson	696r
dabwido	7tmq
piukala	7i0l
subramanyam	7vc8
baldetti	4pub
ganesan	5vig
giorgetti	4bpd
dote	3vy5
omelyan	8ajl
cheng	3f6q
weilbacher	5rkh
battulga	5fer
lutsenko	8gif
kochanova	6mi4
larbaoui	6l0f
kilpatrick	4jh6
quayle	f1w 4lut
hernandez	11b4 5606 6w6s 76cr 88gz
macri	1d05
fifor	68jq
little	bhf 2tsr
marfany	3a2a
kobulia	4c6z
muhannadi	4ijx
cairns	2pj3 3s3e
farhan	k16
rockefeller	1k3l
fradkov	1erx
jebali	4gt9
lacroix	3rxq
ciorbea	885c
julani	27q
kaag	7qb8
konyuk	2lfb
tembenu	7klu
bayramov	4zy2
delgado	3roc
jumagulov	2xcp
binay	4z0y
usmonzoda	862o
evita	jqw
kao	12jc
nouhak	6qwu
ghubash	7ldk
gramaglia	60mn
ohin	3wgk
panday	33c2
ricardo	56of
telito	44s5
cheikh	6iig
mengistu	1dbf
silveira	5zb3 6uzc
bradley	5c8w 66aq
butkevicius	2mz0
mathema	39hp
rakotomavo	6xis
bellion	3rvv
chazama	3cu2
coulibaly	2aiw 2q19 4g0r 4ryg 5upz 7tbr 81rm
mulyani	1y3d
ruzic	38bu
suarez	1pl 5aa4 5zcm
xhacka	6tgy
parvanov	naz
castillo	1nq8 2yk7 3d5p 4dgl 54zk
chahed	8fwv
garner	52al
gelling	3s8g
niviyabandi	62v8
amara	29mk
halowchenka	7796
sigurdardottir	51sy
zourabichvili	1v1r
awori	6hom
kabwelulu	62qr
said	1yt1 2a42 3nqo 6roq
malecela	52mi
josipovic	ub5
deyalsingh	7zqp
petrishenko	4ok2
planas	5qx6
coronel	5yhj
kovind	1r79
ammitzboll	7r44
armory	86re
peron	jqw 11cp
sione	83gh
sawmynaden	8fd0
alonzo	2m4v
luhaka	80z8
powell	ee1 jbn xhm 672p
vujcic	37bc
coleman	375g 3mb8 71tr
steil	396e
thirakiat	80sw
li	18ao 18bq 18ch 18dd 18ef 5n5v 5n6w 5n7r 5n8k
mbumba	1jf5 6lty
akhmedov	2n1x
ciavatta	86fm
djamalilali	6bza
jadan	6fw5
ko	30zf 5hp2 5hq7 5hr1
denkov	6pno
healey	ytq 1cxo
kafando	67o1
mala	7yeh
reinesch	49cj
kochkorov	85ly
mouamba	3iaq
pierluisi	70ni
seaton	7kl1
twyford	738g
workneh	8dba
ntutumu	65wb
kopofi	4780
annadurdyyew	65xw
anite	4106
bashagha	42kl
donchev	837s
randrianirina	1dvw
salolainen	71c1
condor	7jox
devos	aan
angelidis	7m10
gaskin	3ru7
marchenko	1wq8
adyebo	49u8
kehoe	1ek5
surasak	7w4d
bourita	1jlv
crean	1xm2
tereshenko	7nl8
juma	6hgu 6to6
masutha	66so
moctezuma	3ztb
motta	sla
jurabekov	4rx4
mandelblit	3177
ryang	7h6l
shapps	oir
shmyhal	g8p
alves	3jyj
kosor	v2d
conde	4zn 2wpq 37wg
fonotoe	45al
mboweni	82dn 82ee
arnous	4msr
gjosha	5hn5
tialavea	43du
amo	48af
rafini	38s4
gladstone	25c1
christopher	24wh
fearne	3gqj
giorkatzi	3gyr
humphries	83k6
idani	6vw4
kyi	8bh
tang	4k6l 4oaf
corkill	7bu9
harwood	723a
hassad	6c9w
manuari	3pfc
mukena	2hy6
jefferson	20ns
paswan	77yg
bobojonov	74oj
bah	8t7 4gvw
solonandrasana	6teb
sheu	7pae
zyuganov	mm2
خامنهای	4m5
duhalde	ibx
lissouba	1n3y
mouakher	7b5m
rotich	4k5k
yamassoum	6l19
bran	4q3l
haddacks	6z2i
habibi	4iga
tojo	rp2
geagea	1ve4
moon	1hu6 6hpk
ndihokubwao	3s1n
salehi	4h4 29e6
yesimov	2ied
muzito	2f7o
budanov	16f6
gamerdinger	3q0w
serrano	4az4 54wj 6ob4
sow	7jug 7l5d
xojayev	37h8 4v47
qian	1qam
pillay	1jo6
sebastiao	70s8
zelenskyi	246b
dosayev	8esk
jettou	3szp
stanishev	1wjr
fitzpatrick	38ih
konteh	7299
laschet	7jh
טראמפ	hck
coveney	7r8t
donwahi	2iyb
ernst	53y8
matyushevskiy	872a
palacio	2mxe
dulaymi	6rn8
jeanne	2mky
arosemena	30oa 77m6 7g3e
mba	2s99 3cg7 6ypp
msuya	3igy
rushbrook	73fp
timbo	2pbc
ترامب	hck
mofaz	1wwb
mayad	4g7p
brandt	25lk 3m6u
stutzman	62au
atambaev	2p4s
harshbarger	3puq
mcbride	7ll3
felaj	3z2w
garcia	2tb 2kl1 2pq4 2w2q 3hb6 40rq 4611 7904 7d6f 7x79
okwachi	79zh
paetongtarn	1mun
stanton	4eal
sultonov	2oqz 6vov 863l
engola	3dyj
rwangombwa	537b
baghdadi	1ea
igga	4ujy
prevost	1pkd 5l5w
rowley	138b
dur	165
russell	ckw
wells	7amp
achi	6y5q
yerrigadoo	79an
bautista	7eqq
neves	10uh
nahavandian	6djy
radhakishun	75c1
attaf	21t
lawrence	3u8p 7qfd 8ago
pen	wtk 1bib
kumolo	82ho
leung	1857 2tr6 2x2h
martelly	67pv
cherue	47ej
chettiar	2uup
durazo	2m8w
gonzalez	i72 khd 578u 5qju 5x22 5xql 87pt
kavelashvili	1ezy
mateke	739s
kucinskis	61ed
obi	1odz
rene	l87
chung	3h6z 3h80 3h90 3ha6
hamdani	7s0l
mamin	2zru
trahan	5p2g
kara	31l4
krishnamoorthi	76sl
lovin	4r7z
vargas	nkk 4b1k 5977 68dt
tan	5liq 6nxp 83lq
grijalva	2evp
nehru	wbi
sata	1dws
tuitama	84yr
pinter	7kqg
merkel	6e3
rinne	6xh
tomasdottir	psd
ramazani	3xsa
barrow	1iw 3nxy 6q55
cimatu	7fz3
heine	rps 80x8 8bq2
penjor	8ewx
samsoedien	7ern
darrieussecq	49kq
kane	37jq 5vlj 8ej8
mulino	10yx
abbasi	7o5x
khurelsukh	1436
walet	6q0h
murkowski	5oc8
kopacz	juc
niyazov	1vo8
saar	nns 4plu
sharawy	5tl6
chalerm	3dd6
jovel	7ktv
majcen	4qen
pelivan	544d
tria	4caa
popovic	6ni0
necib	4lg5
roh	1thf 1tik 7eou
sidibe	4xjl 6ax3 6cw6
gai	7s9k 7xb0
kabi	6q8z
stashevskyy	7tv2
larrain	43l0 4khg
rakotovahiny	3xr9
سلمان	1hir
escobar	2run 87gy
sangheli	2t5d
chavalit	d4q
ferbrache	71zt
gowin	4w97
isa	4quz 5er5
jalahma	8g1i
нетаньяху	9t5
chowdhury	648c
daio	6t4j
dunn	6n3s
pengel	6yjq
кадыров	1r97
charette	rj7
giles	7fbq
sako	5txe 7tdc
semere	7mqg
moloua	43pr
든	y32
amewu	51vy
shaked	31jc
sturza	4074
wied	83n6
crow	4wev
snegur	6a4a
conte	nxr 16qq
motaze	5p9n
roper	631x
shifeta	74ml
hunt	xfu 4ec8 8bng
crvenkovski	38a0
gingrich	1k86
erakat	1urc
kiley	5e96
masry	8fsn
doan	6o3x
enoksen	4ht8
javadyan	2z4s
salazar	74k 5r0s 5yjz
hayrapetyan	6an8
moallem	24n6
lukac	3stw
collas	7btf
jaburi	7is4
trabelsi	6d1m
lagarde	dty
dassigli	334b
kadis	5igq
crapo	68vl
mahamadou	6vsm
qaddur	5tjn
rojas	40lv
tawfik	4l8k
khalil	2nel 3r71
koehler	ryl
mcguire	52tc
petrenko	7073
verge	3nhs
reynolds	2yj 14h8 3ind
vulin	2kx1
crane	3vz0
samphan	140c
путин	23od
rajaonarivelo	rf2
cleverly	vhi
mustafa	1h0k 4qsl
sanader	uc4
benavente	3q71
gudmundsson	5wjn
kurti	36l
leppa	4w76
verges	6zgh
kiro	3hhe
rapapa	6rae
rahman	1x35 1zrl 30cw 6f2j 6i8t 8hyt
ratzinger	1pbe
zatlers	869w
demirel	1zcc
kilicdaroglu	13ce
kyaw	4lzj
zarqawi	1g7
maktum	5uh2 5uip
joly	1j0b
schillerova	2l0a
freeman	528p
krasts	4f5f
nkutumula	2k22
ibraimov	5ag7
khatiwada	8g5e
santana	4rqn
boto	2gal
demchuk	69ad
nauseda	nu6
pedrazzini	64rh
attlee	ed8
grayling	3g1h
asgrimsson	4gkf
горбачев	1esy
bio	11mk
chelugui	7r6w
ganga	4d2m
oquist	6z96
seretse	89bn
czaputowicz	4sz1
souguimi	4l9c
aquino	9n5 eil
benbitour	2g9j
hague	25dr
newsom	mil
arapari	5aps
bejerano	4con
wyden	7f5k
barrot	wuq
ada	57g6
benediktsson	aq0
loughman	36q7
yadav	64de 777u
الله	qhf
bedoui	6r50
moe	5q1k
quliyev	4862
hung	5lgi 6o14
joneidi	5let
huq	6jhb
larsen	7ch2 87n1
matane	6zna
meisch	3hrd
enari	3024
aleman	7lm 2pk1
edjo	32p8
baden	4wu0
dunleavy	1egx
kujundzic	69kd
musyoka	7ulr
bellerive	4y9t
oregan	7mf6
archa	8z1
miller	1849 1yco 368f 3c0w 63ci 64sd 74ry
cristiani	2mrc
johnstone	726m
sorabi	2c2v
ceausescu	1klu
frank	81js
kielsen	5gmr
mkhize	8inl
awaleh	6bgb
kristo	bbi
maafu	5s1g
zubaydi	6gvh
i	155f
lappo	2sc1
lilic	28hp
raggi	27h8
sen	snz
whipps	1yv8
ahern	a9n
aideed	1g59
georgieva	163b
hoxhaj	3ydr
marhun	5est
andre	38zm
walesa	17d3
гутерреш	70k
brathwaite	6oij
kountoura	3vqp
fadul	45yb 55o5
foster	7gy 364v
klyuyev	2u4c
levits	3vah
miyakou	3tt1
djukanovic	1f7e
adoboli	40a0
barley	5cvs
sankoh	l68
dzhumagulov	2xcp
fitzgerald	7mbn
straujuma	5jx7
yusef	6d45
lange	fm4
hassane	3ist
isifu	5e8g
bryant	4fwp
dlamini	1uad 2qfg 33mf 3ii8 6s2o 6yuf 7pt6 80dc
dudaev	huc
ibrahim	78r sxu 41y3
koteich	8fh4
boc	ivo
traore	t03 3pqq 3qru 7inz
maait	6cie
muhriddin	7rqx
kamilov	2c77
sindwah	6e9z
titus	3qk3
sutter	12kt
butkovic	6sqk
dion	5mcy
ntshangase	3ges
chinh	1oor
echweru	6jx6
ebanks	2sg4
manaouda	5ujt
eisenhower	hrx
westerman	38yo
chea	55i5
fetterman	527t
ngarso	7qlb
cha	1pvq
blanc	7f0v
loudiyi	29uh
calvo	3tq4 5y86
guerrouj	29ix
mavima	6z5h
danino	7dre
kalliomaki	2x42
navickas	5e2h
德	16kq
arbour	18vr
letsie	1573
azuba	6hd6
nasim	6dl6
ngute	106g
pompeo	1enl
wague	7jwo
lujan	34dg
sonexay	1xxf 7snc
amarin	89xi
kleist	5j9l
akunis	6se7
obuchi	139b
abdulrahman	1hce
dondo	13fo
ocha	1pvq
ын	14d7
aime	4xp
pesantez	51q3
racan	ua7
soumhet	34pp
kwiyucwiny	4dv0
schuster	1u40
toman	6acm
hayden	8c64
цзіньпін	26b1
bruins	3907
dean	s9k 5sbm
chizhen	88r4
delors	uz0
shawky	7ya6
walcott	4zjd
sevele	43gs
goldenberg	3v7j
philip	3ld8
khurelbaatar	3fbo
kwon	5jl2
puente	6v49
stanescu	6zbe
magras	392v
carlsson	tnp
chand	5osf
friedman	5kwn
lluka	86aw
столтенберг	xa8
asjes	4sgt
masimov	5caz
sohi	2qd0
boye	5sfn
flood	68yq
osama	1m9q
kiey	84gg
matambo	6u2m
pence	1ekq
ramarolahy	3ghp
ndakolo	711t
abacha	1vkg
paudel	1r5p
prabhu	7w8f
villeroy	46og
capgras	3x8w
tevdovski	3sve
luka	41x2
tien	6o4q
tudose	68iq
azzam	5vmw
elbegdorj	84ia
taha	2nvb
yeung	5eau
abaga	5pqi
churchill	25qq
murashev	6rkb
rarawa	3p1o
gnassingbe	k6y
ken	3s42
farron	20uj
bartolo	40wu
ruberwa	31oq
babanov	6tzr
ciller	1zm0
bonamici	7wna
bucaram	5m
hifter	13w4
jo	50li 50md
tonge	7dk0
sheriff	7r21
zeballos	87u4
ezz	5ehn
sifi	6h7f
angula	6l4h
randrianasolo	4tfr
kavaldzhiev	82m8
mordechai	26z1
temaru	6v1w
tobgay	21sl
canikli	6rm6
carey	3nw4 68te 87ns
estrada	107f 5a18
giuliani	1u52
iweala	1kan
nafisa	6k81
jihad	2cb7
mandela	1k0t 25os
quirno	1msl
johannesen	2ikq
koni	6jyp
boubakar	7q17
hammarskjoeld	exb
diogo	37d5 5rep 89sv
nano	k56
samper	jm6
savinguvu	8gvj
iwaya	1zhd
holguin	7frm
menjivar	3wou
muqtada	1ik6
rosso	535q
bullrich	1na9
chunnu	6jfw
jovic	4sl0
plenkovic	5q6
salmond	3i0
gurirab	80g0
habyarimana	11vz
mansour	1n6
hata	84s8
prevot	1d35
gan	4938
jumblatt	24lv
peretz	54o
shareef	7pba
dardari	2ctv
faour	8arr
gabbard	21ty
robertson	mxx 4e34
tshisekedi	m9w 28xr
kariuki	6z3b 7pxf
ilie	89hm
mueller	4at8
youssoufi	29z4
binh	6o2y 84aa
jusko	4rwf
mccormick	3myv 7c1u
giap	23zl
salvidar	5385
roy	3feg 7dv7
valchev	5in5
hachani	2ge6
adali	4u43
hayes	4tr3 7244
kontic	760u
mubarak	s3l 41s4 4stz
ekuful	85zb
farrell	3th0
horsford	7uut 8fg4
matusila	7445
roopun	74wh 75e9
zida	8dtn
alfaro	3kn0
alvarez	3a83 7b6o
hall	5dv1
ndimira	6xkp
gillespie	3lbq
dias	455k
nzapayeke	2skz
schulz	1c7o
steinmeier	lfy
yang	26kc 6omj 73am 8e4k 8e5k 8e6j 8e7h
dahak	3syy
hasan	1fw9 6kqs 79g6
zagorski	5xgp
asiamah	4qzg 5jeo
dobrovolskas	2n07
obama	90m 4690 6ozm
senghor	19l2
mete	6s4w
sophara	3ett
kourouma	4o0i
bininga	2uhd
mbayo	3zw2
hogan	16rj
brezhnev	17vm
kasapoglu	65ep
sukarnoputri	1d5j
nasirzadeh	8nr
sedky	307h
spahn	4zej
teabo	2lqh
christie	diw 71a6
dougan	3bq6 7n0c 7wc2
dujmovic	8iat
gandapur	2n86
bessent	1vyt
faber	6y9s
hirut	4l4g 4l5o
houmadi	4giu
jahangiri	3ziw 3zjq
kabua	2qe0 3mn6 4pek
radisic	8i2n
caballero	4cqg
moumouni	2qvc
qarase	5jyd
airlangga	2i2k
benn	21h8
paravac	37c3
shyr	7pqk
mutharika	1ocm
rina	7cpw
hoa	84cj
piyasakon	74gn
zitouni	7yph
bailhache	73cf 8bye
bello	6eeh 7qn0
durhanow	7xk8
godoy	89k3
duale	2a6v 2e6k 5efc
fraccaro	7boh
jarlov	78wi
raymond	859z
ujanga	7ra8
vejonis	76mq
dakin	6p87
mashsatile	6z4n
mulcair	20qm
santelices	3xgb
goring	rhw
ayyub	2n2o
cerar	1fm0
lataste	80p6
sejko	49nj
thompson	21e6 34lt 3nfi 4cw6 4utz 6980
balbuena	6xzt
fritch	3uw3
mangara	36dx
simion	n1f
portillo	2mdj 33rw
sadissou	8duz
baerbock	6ka
hadi	o3 2bpp
leterme	27yj
mosisili	6wl0
rayner	6h4
avaei	2opc
fonseka	7lqg
peralta	2krs 56f3
silvestri	3xhg
abraha	2dy6
babayev	6jk0 7hym
braganca	5y57
read	533v
gallego	7g6q
kettab	6lev
zhong	8hvb
halferty	68zi
ntita	7kne
obernolte	4wod
shekhawat	35rh
jong	53w6 53x8
samateh	2fy3
knot	5hlm
tonko	6zfp
nasser	meu
spidla	23yk
abassi	62ee
eldring	5lwy
fetlework	44lm
hatami	2r5t
putin	23od
rakusan	89o6
correia	3ad7 3d40 6som
nimrod	3wrh
yaziji	6q7o
bitakwira	5aqm
jansa	w07
tarand	2tig
adami	3top 3uyh
madero	3amk
мишустин	1eyj
monti	1bnt
green	10fc 2imi 4h7u
wadagni	7f00
lee	anh z2p 17em 17fs 17i3 17j7 17kd 17lh 3pif 5kyf 5llw 5lmt 5lnn 5loq 5lpm 5lqp 5lro 5lsm 5ltj 692w 7vvt 7whp
virolainen	2vo0
尔	6e3
cripwell	7bvb
eyyubov	8e99
mourao	pyf
regala	2fro
wingti	6web
abazovic	3t0o
ioannou	5i8k
kajman	29hm
lopaoo	6mlb
rengiil	3z69
hasanov	2nd5 8h4i
garzon	2urz
yeh	8eni
중	149e
habumuremyi	740t
kohl	r1b
nabi	6did
aderholt	7cy9
dancila	23c8
ssozi	3oyb
malabo	3jfn
nemiro	771k
beighle	8fay
carvalho	2rsd 40xw
gates	1sp0
kubilius	607
mordaunt	1nxk
בנט	1j2d
bordans	4vrm
ersek	2yrh
mobutu	1fuw
nabit	7isy
ba	2py1 63xp
kabafunzaki	4kea
minasyan	2z26
quevedo	5w4l
derache	4m39
laadhari	8hxr
lalota	6oou
nikolla	5o1r
amu	2r4n
chastanet	2p0r
cocker	4udn
marzouki	1ht6
ляиен	229u
bazarow	33r4
margrethe	1qg9
petry	lzf
shulgan	5i6m
kostic	38b3
odio	3wb0
papikyan	7w7l
raini	8ech
rimsevics	4p1r
risler	450z
vagnorius	49iv
kean	80xz
sylli	33nj
cassell	59lc
harada	8fly
madari	6dsn
aguerre	7xbn
nakamura	5j6e
okitundu	5mki
sory	4g2h
malmierca	7eaj
chamisa	1jzp
mazankowski	3scs
inslee	wco
키	246b
fox	18fg 22sr
maroto	7as3
vance	etg uh7
adityanath	275x
zalkaliani	3np0
пригожин	26t2
maouloud	2q50
sinkevicius	69yi
bek	2bik
paolantoni	73mh
silina	js6
burnete	6oqy
cosic	3rmk
manyeh	6hv5
prayut	1pvq
kariyawasam	2ih0
esono	7gf1 7qz0
hern	5e7n
sotomayor	2swd
bawara	4bts
kafayin	41pd
alingue	4wp9 5s8x
giammattei	3a1
hichilema	pom
levy	fmu
lezzi	32wd
ghalawanji	6tm6
knezevic	4dku
pintea	7t48
vesikula	823k
beyshenov	4vea
boebert	5kz8
djindjic	28ko
ghoghomu	6yy3
gozney	7bx0
sarney	110a
zhumagaliyev	2zt4
dawes	3dxr
samarrai	2hl6
riffath	4nqk
banerjee	1agw
gumbo	552k
trichet	wo4
estes	7f2s
harrigan	6xsg
kahlon	6i5c
scott	1orl 2l7b 316e 36qz 3gjk 4fr6 5ljg 7chu 81yc 8bh7
talesi	7z7d
griffith	6hqu
koulibaly	8h1n
agamyradow	75kk
petraeus	fsv
manu	5jbt
komorowski	bpt
인	1hu6
atangana	5pmr
mansur	5vrm
pesic	3sxc
villalobos	88cz
zapata	iyg
cong	8af7
gjiknuri	3k1i
yongchaiyudh	d4q
norcross	3sed
savona	6wuz
zandanshatar	281o
novak	12u5 2lkk
ward	43nd
dilleita	6bw7
hayya	13xa
sisi	al
blagojevich	1t7r
eoe	7t59
delbene	7wli
хаменеи	4m5
babangida	su1
ergoge	3ype
carter	7wc xt1 397z 5202 847s
karunatilake	49gq
kipefa	6614
mullah	7yaw
alvarado	3a3t 3a5m 7ac4
janovic	6pl8
lomuro	62ss
بايدن	y32
wiens	2ypb
heinrich	62ph
montenegro	19h3
sada	6gce
groysman	2456
magaziner	7ntb
salma	7izx
meri	17nz
nevu	4lpe
salimane	5ccc
ventura	xn9 5w7z
kallmyr	540l
nehls	849h
pierret	3hu1
rajoelina	64p
fabiano	3xlp
khan	tfx 12k7 1unz 4777 5g42 6tq6 7oab
vautrin	cmz
amlo	67f
jamankulov	31nu 5wlc
hamani	2gg0
yermoshin	8aai
milatovic	v9w
kouyate	5khd
omarov	7lcg
pato	7cnn
bataysh	5voc
jagdeo	35t7
nasr	7hv0
svavarsdottir	7wo6
babacan	2n3w
dowers	2yvu
maumoon	8gax
djata	50xx
polis	w31
涛	scn
coolidge	byz
matiza	51gy
allawi	8gd
jomaa	65c7
mmusi	72e0
westerwelle	os1
wijetunge	3qn4
nazif	2gmz
stiell	1xoc
seguro	73h
davaasuren	84op
prabowo	1pqp
gotsiridze	7eul
hageman	4i5h
shunevich	4okw
waqainabete	4o7s
argimon	33xs
bresnahan	7czz
choubani	5jtz
banka	8d3t
lipponen	1mqq
rawabdeh	2dma
restrepo	56lq
koty	3jo1
cox	1y0l 49o8 6qo7 6ziv
wu	10eg 8dem 8dfm 8dgf 8dhb 8dis 8djm 8dkj 8dlh
edmond	36s4
girardin	2vrh
abusteit	41e6
fitial	34hm
luzanic	4sk4
moller	7t0b
case	3tm4
mujawwar	2nm1
onyeama	49qr
monroe	vmz
nsour	2chj
asquith	rbi
bolenga	5sri
mascarenhas	2wqy
montano	82fc
rasa	4lgx
alcolumbre	fby
conille	495d
isturiz	2y0w
kulasegaran	5j2v
redzuan	6h1o
birt	669y
силва	19bm
barrasso	ygv
qaboos	1yt1
awuah	4obq
suprun	85mu
privert	5182
эрдоган	1rix
abela	1sfu 3bvt 49ta
boudiaf	1g1l
jones	3o4e 5l14 661v 7ojk
muhammedow	345h
baikoua	89mi
luk	52ld
steel	3nbk
dow	85t1
malpass	fq7
metsola	1t1u
sarouma	2ck8
note	5e13
sichalwe	5ld0
ardern	unf
pakdemirli	3499
barr	2591 2u90
manet	smv
raka	nmd
badaruddin	3213
korchid	5s6b
latta	7d8c
roberto	82c4
chapo	f4a
gatkuoth	41bq
gbagbo	1725
chernenko	15wb
austin	18nq
greenidge	39yb
hikmatullozoda	6ngw
klutse	5jcq
meredow	6kil 78vb
malbon	41he
alexis	4tin
hirono	653b
litlle	2tsr
mirisim	7scs
chhon	5d55
lassakova	5pji
sanha	2z7f 3us0 5uko 5z81
sivak	2s7e
arce	196f 4j9r
dupuy	2jj7
stauber	71j6
altamirano	82zz
sharma	5ou3 5te6 7olz
ciolos	ewb
dahabi	6ku0
fairbanks	3dzc
maurice	7ai1
pacheco	2drl 56ec 59qh
puri	4hwr
smerkolj	2l1f
franco	kdj lal u5i 5a3p
atta	5dmz 5jjt
jakobsdottir	131a
mbaraka	78i6
lilo	4dp0
refunjol	47rr
castiglioni	5qa5
fadel	2gcn
kalfin	4sih
rocard	1e5a
tesfai	7zt9
zhotev	72yq
aso	1zta
haddad	kqs 5jvn
halleslevens	6h4h
tonela	3zb7
kok	25ny 7cky 7zjf
issa	2zy4 3lr3
kagayo	4yqm
nkuete	4xf9
bonnici	85gj
jahjaga	30ak
jetten	1sez
damane	2ec4
kyeyune	4icp
sigua	7z6n
barros	7gkf
baradei	1g2g
howe	mnb 38jh
kolelas	5kdg
fonseca	4dri 54gq 70w0
abdalla	6b4s
ogles	2tx7
bafaqih	2jd8
meng	4dvv
gulyas	4avv
kameeta	8hoa
christofias	gph
khristenko	88sl
פוטין	23od
borja	4zt6 7e83
mugabe	ohr 1swn
pereira	39to 4kgg 88ar
tornaes	85l6
besigye	15o7
ziguele	62w6
guardia	3t31
ibrohim	31rn
koupaki	6xgs
ленин	23h8
morin	67rk
sanjoyo	3vht
swinson	xy0
drigo	53f2
sima	79pv
рубио	1b1x
bellen	40t
honcharuk	1lwd
laouan	5sj3
werner	4ale
reina	3b1v
keating	1nhu 8c9g
kiska	5p5
ndaitwah	1k5o
nhan	6o5n
patronis	50ee
silk	539m
straker	5p7f
hawke	awt 2l4b
marovic	7wrb
masaju	4a85
khamtai	5fm4
nzenza	7mlz
bainimarama	lec
аббас	1a16
rochester	5o9e
kostevich	4qh8
newhouse	3kgb
ndimubanzi	6yfw
youngkin	nzw
guido	2rmz
cuevas	5cj4
马	90m
elkin	8hfx
adhoum	2g46
capriles	r5n
bechir	6boi
zardari	7yv aep
bakhtadze	5v8n
ghiorghish	4bi6
penfold	72mq
mapesela	7yza
owais	2bv5
saraj	435z
amherd	2393
benkirane	29kt
gobind	4d3d
kamikawa	276w
thio	4ka7
munive	63dd
paterson	fs1
rabbah	31t9
kuscevic	5pgc
mastoor	6dfu
woldenkiel	8d6v
jeb	wzn
ravkov	2t3z
chhin	36as
prachin	74uy
haji	6rhi
banks	503l
taki	6d00
kibuule	7fa4
torode	6788
yala	5j5a
ondo	3kvd 3zug 44yu 6xp7 7jbb
dahlgren	4hre
matecna	48r2
gume	47ib
обама	90m
karoui	4h4c
kerekou	1cph 6atq
gumeniuc	2z3x
rio	3w4w
blaszczak	61lj
zhukov	2lss
mumba	6nqr
sidi	6cuo
adeang	fdc
carlos	155f
espinosa	5ylf
loudermilk	336l
yamani	26s 5ezc
acuil	31fi
cherizier	xuv
petro	p0f
popolizio	6nmt
sagintayev	32jx
weah	n75
lafia	7hne
sargsian	81t9
umrzoqov	7lsr
angleberme	4y08
benabderrahmane	31k3
grubes	58bc
khamenei	4m5
parly	453l
alanoca	8cmt
mbs	1hir
rutherford	536e
swe	5jmu 5jo6 6kf9
vaz	3lw8 4p64 56zo
castor	5cxq
hussen	2gi7
saemala	45ra
chastenet	2p0r
cruickshank	2oyh
palacios	2ylv 378j
gilani	27ia
bermudez	89ez
furst	8dpj
tchama	39gu
tut	8f8d
zaluzhnyi	22lh
azeema	31qn
taeia	4n8y 4nah
tekaiara	7g2j
kiisler	7qh5
baryomunsi	3fyx
hilal	4ivh
donmez	42rd
uwihanganye	4xlm
angelkova	6puh
mattis	vkr
aznar	10vt
bolger	xpu
poston	50br
gyurcsany	kny
medvedev	gtn
schaeuble	25wq
shaw	30g9 87dz
siddiqui	5el6
jaquite	5uw3
quinones	4qi1
messmer	61xi
sadat	7ao
bollestad	6smw
tegeltija	8ied
temido	62ks
amongi	35o1
parmelin	p2a
cowen	bkb
goldman	3j8k 3kcf
reps	5tsf
romaihi	2oau
tarlev	86yq
bussetti	5x5f
turwomwe	35os
artano	7ueo
garland	1dcr
puapua	8340
charles	14re 3v5o 3y27 3zec 5atv 73un
duda	665
mata	5wyp
picardo	41i7
abhisit	17u
fabius	170r
mutuuzo	70ba
primis	4z6x
issac	639i
shaheen	4ys0
menon	78dv
ubayd	7k2g
基	246b
hoeven	52cz
gajdos	720o
jantrar	4vvs
smarth	7ft5
stuart	47xp
makuch	58l9
sorasak	6wsj
maoate	7zhj
saied	127p
kebich	8ape
murmu	hqg
ravony	46hp
sapoka	88zr
araghchi	25
mahamat	2ayh
manepora	2tuv
niane	63ge
jarrah	4u6e
tahiri	2dsd
waigel	20gf
trott	5rz5
pok	41ix
wee	8bip
andeme	4roi
blunkett	fgm
gnofam	6q1x
kaituu	7ylo
mahar	2ngj
kostunica	241i
ramos	l2g 2qn8 2y9y
centinaio	4bma
drian	wwu
enebish	5n50
kioa	7rok
mahmood	1wt5 7o3b
nfono	32qn
zinichev	8ezs
mitib	5vug
gordhan	753t
yermak	61k
hofer	6qnf
butime	82vn
adambi	7k7t
kiet	240l
barbosa	2wl0
pritzker	ue0
bela	624k
brazauskas	4e8
thune	zkj
gruevski	1l37
palkovics	5knz
ruckauf	3b9o
birol	k4j
hadirca	4nf5
mutawe	2di3
tamim	1zid
koivisto	64iq
mullin	5ea0
serdyukov	5f7
jalili	1usg
lukman	5rj6
share	2ja2
greene	6z1s
nghia	84da
hamza	2ghh 343u
poumele	48zh
serufuli	40et
boisadam	73gl
boula	7avd
kemp	bla uoq
sefland	7156
sklyar	7eye
sturanovic	8hl2
hamacek	4v7i
castriciones	520u
halonen	1zsb
villanueva	3da0
weekes	6zlj
grange	6t93
wilders	mkc
kamysz	262g
wetherell	4dqf
fry	7gvh
burton	1z5p
carrascalao	60zc
qasabi	5u6l
humphrey	sfv 5haf
tong	2vui 83hq
villa	1mxo
werthein	ngr
venkataraman	77a1
soriacomua	47bq
faisal	1vwk
akiror	2fsh
matha	5k3n
paisley	ss4
patil	7525
mekamne	3ovn
daea	72vd
mushobueka	607r
borius	4yn3
boric	mc2
michaelsen	2zj7
sergeenko	3nn4
albright	19oa
haydar	2ndv
maggie	4a4s
mijiyawa	6iva
lajcak	6abl
siniora	l71
mattarella	1wmp
frederik	14w2
hakim	qg 6foc
juha	2a2r
qahhorzoda	43ai
matuku	5k4e
sistani	4t0
dagalo	1g9h
marcos	kix kjt tf3 1ynp
ataturk	1iom
grecianii	8hzs
hikmatyar	ou6
yon	8fis
茂	1x51
jaishankar	1ugb
ariel	85wy
muferiat	6j54
nailatikau	3yio
sarraj	kaa
uwera	3i0i
fayez	420l
hrytsak	875o
talas	6k1w
ubah	858r
anastasiadou	86zq
toppin	7fax
caesar	7hmm
walsh	6w1v
amorim	cqn
moah	2mlw
oresharski	1p9b
abdelbagi	4mqx
brodjonegoro	32td
leekpai	e1p
puce	5ans
lazarenko	706b
lwin	6l80
whitlam	ogz
espina	2k0g 4f9h
garkun	8a0y
hamdok	43
alexandre	372t
mahdi	1js 4q8 1uor 6j1m
pushilin	g3r
razzaz	6ts9
nkurunziza	1p1d
samani	8azd
adewole	4qyo
aliyev	rl4 tc6
conteh	6y8d
youssouf	1a5n 2on2 5t51
puna	4k2v
villar	622s
pun	6lph
davidovic	4wd0
opape	51j7
zandamela	7emv
foley	217c
gina	7xt6
opimbat	2mmn
hoffman	6zyz
sankawulo	8cs9
fumio	m65
issouf	332s
shih	7pc7 7pd4 7pe2
mandaba	4y1a
lapli	52i3
massano	569j
mubaidin	7jy5
soekarnoputri	1d5j
anastasiades	1krn
issoufou	19ra
kuyumian	7bzd
mcdowell	2eqd
moscoso	1fjx
botelho	85va
mitrovic	2lj4
radu	7qwq
rahimzoda	77bu
turchynov	1lsn
mwesgiye	2f5a
ratas	123x
tadjiddine	7xd5
cvetkovic	1fky
giheno	52bb
murasira	2jne
cardenas	882w
delauro	7fgt
lwenge	4b5x
mizzi	51dg 5i3y
amirabdollahian	s66
braghis	3t52
bryce	75oe
farahi	4bjm
naruseb	2pdc
nguene	6zsj
cho	dax dbl 3fku 3flq 5fxr
necas	1ok1
silva	7ce 19bm 1bh4 222e 2fn8 2xz7 30v0 35b3 3zq7 3zrd 40nf 443g 4c0l 571f 572v 6py1
toca	6nfj
lulei	3owt
mandya	3e4f
turhan	65fj
ademi	2xmv 2zhl 3u0n
aissa	6bc2
angue	4051
goldwater	974
zemmour	28wq
roble	6cng
phillips	5od2 61zl 6p9q
rahimi	6doc
sun	1yuc 7vxe
emefiele	4d90
kandari	4qtj
raynin	4op5
dembele	6lt6
valtonen	iof
`,
    directory: `000000120021002w0048005f005s006j007a0080008d008u00aa00ba00c100d800ds00ds00eh00fk00h300hd00i400j300jh00jh00jw00jw00l300mv00o200op00pf00q800qm00qy00qy00ro00tl00tw00ul00vl00vw00wo00ya00zm010j010z011u012i0135013g013r013r014h015h015s0164018g018s01a501ax01br01cc01dz01dz01f401fu01gq01ia01k801kj01l401m301mg01mt01mt01mt01oo01oo01p201pe01r601rx01sp01sx01tr01ur01vg01w901xc01y401yv01z5020o02360256025j0267026702770286028r02ae02ba02bh02ca02d302d302d302dc02en02ff02gm02i102jf02k402m002md02n902o402oi02pb02q502qg02rp02sd02sk02ts02uh02vg02vq02ws02xi02yo02zz0315031y032d032d0331033f033r0343034o034z034z034z035b035b035o037b0382039i03a603ai03ai03bd03dj03e503eu03g303gt03h603iw03jr03l403mh03mx03nq03p603qb03r303rd03s003sf03ss03td03uw03vu03wk03x903zm040o041d041d041o042604370446044w0459045904610471047d047r049c049o04aa04aa04aa04aa04bv04c704c704d004ey04fr04g304ge04gu04h604j204jc04jp04kt04lr04mr04ni04on04py04ro04s204s204s204sf04t204u904ux04vy04wq04xi04yl04yw04zo050p052x053z0551056t05730580058g0595059x05am05b105b105bp05bp05c705co05cz05dx05e905e905e905f005fq05gt05iw05iw05k205l205l205m205nj05nu05o705q405ql05sc05tl05u105up05v005wb05wo05wz05wz05xb05y305z905zn060f060u0617061k061z061z062h063j063y063y065q06610673067d0689068906890689068l069l06a706bc06bl06cl06er06fj06fu06gm06ha06hn06j306je06kc06ko06kz06mb06no06o406op06p106q706qi06qi06qz06s306sk06ta06tz06ub06um06vj06wg06x106xg0705070y070y070y072r073t074z074z0766076m077k078d07930793079w07at07b407ci07cv07di07e407ef07er07f307gh07gt07hk07iz07jd07jo07k707ku07m707mk07mv07o507oh07qd07qo07qo07qo07qo07qz07s607ts07uw07w707xl07yv07zj0802080r081h081h081h0827082n082n0830084h084s085y086o0874087q0884088h088r089j08ak08aw08bq08cd08dy08es08fj08fx08gb08gn08hu08i908k608k608lf08lu08mr08mr08n108oj08ou08ou08pr08r608rj08sb08t708ue08v008v008vu08w608wn08wz08wz08xh08xh08y408yg08z908zz090r090r091p09220941095r097a098d098d098y099a09a409at09at09bw09d309dt09ek09ek09ms09o609o609ow09qh09rj09sf09tt09ud09v609vi09w509ws09xk09yn09za0a0d0a0d0a1k0a2c0a370a470a530a530a760a7m0a900a9x0a9x0ab20ad20ad20adh0adt0aea0afl0afl0agu0ahf0ahr0aie0ajd0akt0ale0am10an00an00and0ao50aom0aqb0ar10as00ase0ase0at60aui0av80avi0awg0ax90axl0ayq0azv0b070b180b270b3g0b430b4t0b5a0b6u0b7v0b7v0b9v0bb80bb80bca0bd10bd10bda0be00beo0bfb0bfn0bfn0bgg0bh70biv0bjn0bkd0bkd0bkd0bko0bm10bm90bo00bo00bos0bpg0bpt0bpt0bpt0bq10brs0brs0bse0bsv0bsv0bt80bu10bv30bvr0bvr0bwi0bxm0bxy0bye0byr0bzb0c060c0g0c0g0c100c1d0c1q0c2b0c3a0c3o0c4r0c640c6v0c7m0c8q0c9e0cae0cb40cb40cbt0cbt0cbt0cc60cdn0ce00ces0cf90cf90cfh0cfh0cga0ch10chv0ci90cii0cjg0ckb0cko0clu0cmn0cnz0cp40cpl0cpy0cqt0cr60cri0csx0ct90cu80cv80cvl0cwt0cx50cxl0cxw0cyu0czn0czy0d0l0d270d300d300d300d300d3c0d420d420d4y0d5d0d6s0d7g0d9a0d9n0db10dcn0dcx0dcx0de70dew0dfl0dgk0dic0djc0djc0dkc0dkc0dks0dl50dmc0dnh0dom0dpb0dpl0dq00dr40dsa0dsa0dtr0du30dug0dur0dv20dv20dve0dw40dwu0dxt0dzt0e0v0e0v0e1q0e220e2w0e3a0e420e420e4r0e610e7m0e7m0e8g0e950ea70eak0eb80ec80edi0ee70eem0efg0egj0egw0eht0eht0ei40eif0ejf0ekv0el80eln0en20eo40eoa0epa0eq10eq10eqc0eqn0ern0esv0etc0etc0etc0eun0evu0ewc0ewm0ewm0ewy0exr0ey20eyr0ez40ezv0f0c0f1s0f260f2s0f3h0f490f4q0f540f540f5t0f6h0f6h0f6h0f6t0f850f8g0f8r0f960fai0fbn0fcs0fcs0fe50fei0ff60ffv0ffv0ffv0fgv0fhq0fij0fja0fjz0flu0fmi0fmu0fn70foc0foq0foq0fp40fq00fqb0fr20frr0fsm0ftq0fu60fuk0fvi0fvi0fvy0fwj0fxg0fxu0fyl0fz70fzz0g0o0g1e0g1t0g3g0g3g0g400g4v0g5j0g6n0g740g7f0g7t0g8u0g980g9w0g9w0gb80gb80gc70gcm0gdb0gdn0gdn0gem0gg10ghd0ghr0ghr0gif0gjl0gk50glb0glp0gmn0gnh0go60gpe0gqk0gs80gth0gu70gva0gva0gvk0gvx0gvx0gwy0gz60gz60gz60h120h340h3z0h4o0h5o0h6j0h790h800h8r0h9h0h9s0hak0hb40hcj0hcv0hcv0hcv0hd80hea0hfl0hh60hh60hiq0hiq0hjg0hkh0hm50hmz0hnk0hnv0how0hqw0hr90hrw0hs80hs80hsu0hsu0hsu0htn0hum0huy0huy0hvq0hw20hwc0hwo0hxc0hy40hyv0i0s0i0s0i130i2d0i2y0i3b0i3b0i3p0i3p0i4v0i4v0i4v0i5l0i5y0i6y0i880i900ibi0icb0id00ie40ieu0igc0ii60iil0ijr0iks0iln0imc0imc0imc0io60ip20iph0iq20iqx0irb0irs0isu0itm0iup0ivy0iwb0ixm0iz50j120j1e0j240j320j460j4z0j5b0j5n0j700j8d0j960j960ja90jam0jbe0jbr0jd00jd00jdt0jeo0jeo0jey0jfa0jgj0jhp0jj60jj60jk30jmi0jn00jo10jox0jqn0jr00jre0jre0jre0jrt0jsy0jui0jw60jws0jxh0jzo0k0h0k0v0k1x0k2a0k2q0k330k4h0k570k570k600k6e0k7f0k8x0ka50ka50kbh0kbz0kd30kdf0keu0kgc0kh80khj0ki70kj10kka0kko0klq0kmb0kn20knq0ko20kop0kop0koz0kpb0kpo0kqg0kqs0kr70krv0ksf0kt00ku40kv90kw20kwe0kxi0kyf0kze0kze0kze0l080l0v0l1u0l3o0l5a0l5y0l6a0l6l0l7s0l7s0l870l8n0l9n0l9y0lbc0lc00lcg0ld80le90lfn0lfv0lg80lgi0lgy0lj50lk60lkx0ll40lmb0lmp0lnf0lns0lo60loj0lpo0lqm0lre0lrq0lrq0lte0lu20lum0lv70lvk0lwu0lxk0lxu0lxu0lyb0lzf0m020m0g0m1b0m2b0m2b0m320m3f0m470m4z0m610m610m800m8w0m9v0ma70maz0mc60mc60men0mf00mf00mf00mfb0mg90mhd0miu0mji0mji0mjq0mki0mki0mlh0mm60mmj0mo60mos0mpz0mqc0ms90mtd0muo0muo0mve0mwa0mwq0mxe0my10myw0mzm0mzx0n0m0n1p0n230n2i0n2i0n2i0n3n0n3n0n3n0n4j0n510n5g0n690n6y0n7z0n970nab0nbr0nci0ncs0nd20nee0nf30nfs0ng60ngk0nhf0nhr0nj30nj30njs0nlc0nlt0nlt0nn80non0npt0npt0nqg0nro0ntd0ntd0num0num0num0num0nv90nvt0nxy0nyo0nzn0o0y0o0y0o1b0o1n0o2k0o3b0o3o0o4h0o560o5g0o690o6x0o7a0o820o8r0o9d0oa50oag0oc20ocr0odf0oe10ofd0ofs0og80ogi0ohf0oi40oi40oir0oje0oje0oje0ojq0okk0olh0omn0onj0ooq0oqv0ory0ot20otg0ou70ov80owr0ox30oxi0oy60ozy0p0n0p1d0p1p0p270p2i0p3l0p4z0p5z0p6m0p6z0p6z0p870p8y0p9b0p9u0pa40pai0pai0pax0pcq0pd50pd50pdw0pfc0pg30ph50ph50phs0pj70pjm0pjy0pk80pkm0pli0plu0pmi0pn30pnf0pnf0pny0ppp0prb0psb0ptb0ptq0ptq0pug0put0pv70pv70pvy0pvy0px50py00py00pyx0pzb0pzp0q020q180q180q1k0q1v0q1v0q370q3j0q3j0q480q4k0q4u0q5f0q630q6u0q800q8v0qaz0qba0qbx0qcs0qd30qdl0qf20qh20qhf0qjz0qjz0qm20qmi0qnl0qny0qoy0qpq0qq70qqw0qqw0qru0qt80qtx0qtx0qvp0qx00qxv0qzb0r0j0r0j0r0j0r1p0r2e0r320r320r3y0r4b0r4p0r5u0r6l0r910r910r910ra20rb20rbs0rcu0rcu0rdy0re90re90re90re90rex0rfe0rfs0rgf0rh60rhs0rii0rjm0rka0rlh0ro20roe0rou0rpq0rqh0rrk0rsh0rtt0ruh0ruh0rv10rwn0rwy0ryb0rz30rzp0s040s1t0s270s2x0s450s4e0s4e0s4r0s4r0s5f0s610s7e0s7s0s8s0s8s0s9v0sbe0sbe0scm0scy0sdp0seh0sfj0sgc0sgo0sh00shl0si80sil0sjs0sjs0sk20skg0slu0sml0soy0soy0soy0spw0sq90sr50sr50sr50ss90ssw0sty0svb0svb0svr0sxj0sxu0syw0szt0t040t0e0t0q0t2e0t2r0t3z0t4k0t5f0t5t0t6g0t6s0t7f0t7u0t8i0t8w0t9m0tb30tbl0tby0tch0tde0teq0tf10tf10tff0tgk0th90ti70ti70tj80tka0tlh0tlh0tlu0tm80tmn0tnh0tnu0tpr0tqe0tr30tre0ts00tsx0tw30twd0twt0tye0tzy0u0w0u0w0u2r0u3j0u4n0u5c0u5c0u6c0u6n0u6z0u7t0u980ub50ubj0ucf0udj0uey0uft0uft0ugg0uhv0uhv0uir0uje0uk20uks0uld0ulz0umb0umn0unu0unu0uo50uqx0uqx0ut10uv30ux80uyx0uz90v0d0v1h0v1x0v310v3z0v4d0v5r0v760v7x0v8e0v920vai0vbb0vd20vec0vep0vfz0vgr0vh50vjf0vk90vlf0vm00vmq0vnk0vph0vqn0vqn0vqz0vt10vt10vto0vuk0vvs0vw20vwq0vx20vxp0vy20vyn0vza0w0q0w290w2o0w3c0w3n0w400w4o0w6e0w6e0w6r0w750w8b0w8j0w8j0wap0wap0wbh0wch0wd70wd70wdj0weh0wga0whg0wih0wj70wka0wkk0wm50wm50wnl0wp40wp40wqm0wr10ws10wul0wv80wwa0wxl0wxz0wxz0wya0wyw0x0f0x1d0x1o0x270x2h0x2s0x3u0x530x530x5w0x670x670x720x720x7c0x7c0x980x9j0xad0xau0xc90xci0xcw0xdp0xe30xet0xet0xfs0xg30xg30xg30xh10xik0xje0xmm0xor0xp30xpf0xqj0xqx0xrv0xs90xta0xu10xux0xvy0xwc0xx90xxx0xxx0xzb0y110y340y340y3f0y3s0y4w0y590y590y5v0y5v0y6h0y6h0y6z0y8r0y9d0y9d0y9d0ya10yb50ycd0ydz0yer0yff0yfr0ygj0ygj0ygj0yhg0yi40yiw0yj70yky0yla0yll0yn00yoj0yoj0yoj0ypd0ypm0yqc0yr10ys40yt50yun0yuy0yw70yw70yw70ywj0yx70yyb0yys0yzh0z0y0z2h0z3k0z4j0z5a0z5o0z790z7n0z830z8q0z9e0zau0zb60zbl0zc20zdc0zec0zf30zf30zg90zh60zhc0zi60zjm0zkf0zli0zli0znb0zos0zp20zp20zr10ztr0zvs0zw60zwi0zxd0zxd0zy30zyg0zyg0zz8100y101m102x1039104b105k106l107l1094109f109r109r109r10a010am10bm10by10by10db10dn10dn10ea10ek10f410fs10g610hr10il10j610ji10jy10k910l210lt10m610na10nl10oa10ot10pl10pz10qz10rb10st10ts10u210vx10wp10x510xr10yt10zb10zo11151128113p114j114u11601177117j117j117j1193119k11ab11bf11bs11c711ck11du11eu11f711f711fu11fu11fu11gg11kw11mh11nl11o611ok11ot11q111qg11qg11qr11r211s611sw11t711ui11ui11vh11vu11vu11w711wm11wx11xx11yj11z811zk11zx120n120n1222122f122f122r1244124y125b125x126a12781278128l128l129o12a212ah12ah12br12cs12cs12d912do12em12fz12fz12h112h112hc12hr12it12kn12kn12mm12nc12o812r312rz12sm12u812u812ux12vz12xd12zb12zy132j133o134i135b135p1376138h1399139w13av13d113e213ez13ez13fa13fz13fz13gj13j213ju13ln13m213mg13nx13om13po13sg13th13ub13v013vv13vv13wv13xl13yo1404141b141b141b142y1441144d1451146b146n147q1483149814ad14bx14da14dm14dv14dv14dv14e814f514fw14gu14i414iy14ja14kv14lv14nl14oe14p614p614qe14r414rg14sk14tp14uh14uv14v614vu14x214yy1509151r152r153f15551575158s159k159v15an15ax15b715c515e615ek15f915gm15hd15ht15ht15il15l215l915m815mw15nj15o615p515qd15r315r315r315sf15sq15th15tx15u915uv15w915w915wl15wv15wv15yd15yq15yq15z215z215zh160u161c162w163a163x1646164u164u1654165v1682168i168i168x169b16a016ab16ab16b316bg16bg16c716cj16d016dg16ei16f816gc16h716ht16i616j216ju16k816k816kx16lg16lw16m816nz16ov16qe16rn16so16t516tu16un16wn16x116xe16y416yh16zv16zv171g172c173w175h175h175h1762176u1781179x17b217c317cf17cp17cp17dc17ea17fw17fw17fw17go17h017hd17i317j617ji17jt17lm17ml17mz17mz17nr17nr17o317p517pj17pw17rr17si17t917tm17tz17v817vi17vw17w917x017xb17yc17z517zh17zr180g181p1823182u183c184g184r185t185t187f1890189n189n189x18a818am18bj18bw18c618dq18e418em18em18gg18h018hv18ia18ia18im18iy18k018kn18m918ml18no18op18p318qc18qc18qc18qm18rm18t118tp18ud18un18v018v018vv18wk18y118yt18z618zw190p1911191h19361944194h194h195h195v196r197d198c199119911991199e19at19cl19d819eo19fo19fo19hf19hf19ht19jk19jk19jt19kv19lk19lu19m519nd19o219ph19q819qu19rf19sf19sq19t019tc19ts19uf19ve19vq19wx19xc19zd1a031a0e1a0e1a0p1a111a1b1a1b1a1l1a3d1a471a4z1a5s1a6f1a7l1a851a8z1a9p1aa11aal1abn1abn1adi1ads1aev1ag71aia1aiv1aj91aj91ajv1ajv1ajv1ajv1akx1am31amf1ao71aph1aph1aph1aph1apq1aq41aq41aqv1aqv1as31asf1asu1atq1av41awa1ax61ayf1ays1az41azu1b0q1b261b381b3r1b421b551b601b6i1b6i1b781b7j1b8i1b991bai1bb61bby1bby1bby1bd91bdj1bdj1bdj1bdu1bev1bft1bg71bhf1bhr1bi21bie1bjj1bk01bkb1bko1bme1bmt1bmt1bnd1boq1boq1bp41bpg1bpr1bqp1bsa1bt11bu41bv11bv11bvj1bvj1bwh1bwt1bxa1by01byv1bz61bzh1c061c0y1c1v1c291c3q1c561c651c6v1c7x1c8m1c911c9p1ca21cac1cc31ccu1cda1cei1cfy1cfy1cgc1ch21ciq1ciq1cjf1cjf1ckm1cl11cld1cm41cnn1cop1cp01cpy1cqu1cqu1cri1csq1ctn1cue1cvb1cvl1cwv1cyi1cz61d0n1d0n1d171d1k1d1x1d291d381d381d3j1d461d4h1d6d1d7i1d8a1d8m1d8m1d9l1dbh1dcl1ddk1deh1dfh1dgv1diq1djp1dke1dkq1dn11dnt1dqn1dqz1dt71du81duo1dwm1dym1dza1dzu1e0h1e0r1e251e2q1e3f1e471e471e4j1e4j1e5l1e6z1e7c1e7c1e831e9n1e9y1eaj1eav1ebl1ec01ece1ece1edg1edv1ee91efs1egg1egr1ehi1ehi1eht1eht1eiv1ejl1ejl1ekl1el01elp1enb1eo61eol1eol1eol1eou1epg1era1era1esr1etd1eui1eui1eva1ewc1ewc1exa1exp1ey11eyv1ezc1ezc1ezy1ezy1f1e1f3r1f561f7b1f9g1f9t1fab1fan1fbm1fbm1fcs1fdm1fe21fef1fef1ff41ffg1ffg1fhb1fia1fil1fjs1fkf1fld1fln1fnd1fnw1fov1fpu1fr01fre1fru1fru1fru1fs41fs41fsf1fsr1fsr1ftf1fvi1fvi1fwa1fww1fxl1fy81fze1fze1fze1g0e1g241g3n1g481g5p1g7a1g8m1g8x1g9l1g9z1gb01gc31gcu1gd81gef1gef1gf71gf71gfx1gga1gga1ggl1ggl1ghu1gi71giv1giv1gk21gl31gmi1gnj1gnt1gor1gpi1gpu1gq51gq51gq51gqv1gsp1gtc1guy1gvb1gvo1gwe1gwe1gxa1gxa1gxk1gxy1gz51gzg1gzg1h1i1h1t1h311h4c1h501h5b1h5q1h6d1h701h831h8g1h9g1hb31hc31hch1hcr1hd21hd21he01hed1hfv1hgz1hhf1hih1hjl1hkj1hkz1hla1hmu1hn71hp51hp51hpl1hqk1hri1hs61hsy1htz1hu91huk1hwn1hwn1hxt1hy71hy71hzg1hzg1i0b1i0n1i261i2v1i411i671i701i7b1i8v1i9g1i9v1iag1ias1ib71ibj1ic71ics1idr1ie41ie41iej1if31ifd1ifp1igl1igl1ihc1iio1ijl1ile1ilq1im21im21im21inq1inq1io51iof1iof1iof1ipg1iq61ir71iru1isa1isa1it41iv31iv31iw41iwu1iy11iyt1iz51iz51izx1j0y1j1e1j261j2x1j3j1j4h1j4s1j611j6n1j711j711j7g1j7q1j7q1j8d1j911j9d1j9d1ja21jb31jbv1jcw1jd81jej1jev1jgl1jgy1jhm1jin1jje1jju1jk51jks1jlt1jlt1jlt1jm41jmh1jn11jo81jpr1jqh1jrh1jru1jsh1jsh1jsw1jt81jti1jti1ju41juq1juq1juq1jvk1jvu1jx91jxm1jzd1k021k1s1k371k3p1k3z1k4i1k5n1k6x1k6x1k881k951k951ka81kb01kbm1kbm1kbm1kdc1ke81kfh1kg41khj1ki71kjo1kkh1klk1kme1kna1kna1knl1kod1kop1kp11kpn1kqd1kr11krb1ks01kt81ktu1kv41kx61kxr1kxr1kz11kzq1l1n1l1n1l2c1l2c1l3d1l3y1l5s1l6j1l781l801l8y1l8y1l9q1laf1lb31lc61lcx1lej1lev1lgh1li11lj61lkg1llx1lmj1lnl1lnl1lnw1lp01lpe1lpr1lrr1ltv1lum1lv91lwf1lwr1lxp1lxp1ly31lz61m081m081m0k1m1o1m2d1m2n1m3g1m451m4w1m5n1m601m691m7c1m801m801m8e1m9a1maa1mbh1mc71mci1md11mdb1mdb1mdk1me51meg1meu1mf51mfw1mg91mh91mig1miu1mj41mk51mkf1mlz1mme1mop1mpi1mq91mrk1mrk1mrk1ms81mth1mue1mv61mvl1mw51mwh1mwv1mxs1myk1mzc1n011n1z1n2n1n3g1n4n1n6i1n701n7v1n8b1n8b1n8b1n9j1n9w1nao1nbc1nct1ndf1nek1nfp1ngg1ngu1ni01njf1njs1nk41nkg1nkg1nlr1nmz1nne1noj1nor1nq21nq21nr51nr51nsw1nt81nt81nt81ntj1nul1nvu1nw81nxp1nyf1nyo1nzh1o0k1o1x1o291o2z1o481o4w1o5c1o651o6r1o7d1o8c1o961oaa1oaa1oam1ob21oco1ocy1odo1oe11oes1ogc1ohi1oir1ok31ok31ol81olx1omg1omv1on51oo31ooz1oqb1oqp1orn1otm1ou21ovk1owa1ox61oxm1oyg1oz21oze1p0r1p2v1p3b1p3o1p4b1p5f1p6x1p831p8i1pac1pcl1pdt1pes1pf81pf81pfk1pfk1pfk1pgr1pgr1pia1pj11pjd1pl51pmb1pmz1poc1poq1ppq1pq31pq31pqk1pqw1pra1pra1prn1prn1pse1ptc1pul1pvi1pwt1pwt1pxq1pz21q081q081q0v1q171q2u1q3x1q4v1q671q7f1q871q871q9a1qag1qas1qbp1qco1qdc1qe01qel1qgb1qgx1qh81qir1qj21qj21qjp1qk31qkp1qlx1qmb1qmb1qny1qoe1qos1qpi1qqn1qqn1qrr1qtf1qts1quw1qvi1qvu1qvu1qwu1qxh1qyg1qyr1qz51r0b1r0l1r251r2o1r321r441r561r5l1r611r6q1r7i1r981r9m1r9y1ra71rbj1rbu1re01rf21rfj1rg91rh11rh11rhe1ri61riz1rkb1rkm1rl11rlo1rmd1rmy1rne1rno1rno1ros1rp71rp71rqc1rrk1rsb1rt01ru11ruy1rw81rw81rwp1rx11ry81rz01rz01s051s0w1s271s2k1s3a1s3k1s3w1s5j1s6n1s771s7l1s8b1s8o1s921s921s9g1s9v1sat1sba1sbw1sdj1sev1sgh1si81sip1sjj1sjv1sk81sk81sl81sl81slx1slx1sn91sn91sn91sov1sqb1sqb1srh1ssj1stw1su51su51su51su51svc1swv1sxd1sxr1syi1sze1szn1szn1t0c1t141t2a1t3s1t5e1t5e1t5e1t641t7g1t8t1t9v1tbe1tbq1tc41tdh1tdu1tez1tfm1tga1tgo1thk1ti91tjy1tjy1tka1tlp1tm71to11ton1tpc1tq51tqv1trf1trr1trr1tse1tt41ttf1ttv1tua1tuw1tvg1tw41tw41twi1twu1tx91txy1tyy1tyy1u051u1f1u1s1u261u2x1u3j1u3y1u4k1u5d1u6i1u6i1u6i1u771u7y1u8k1u9k1ubc1ubp1uc91udk1udk1udz1uem1ufg1ugj1ugt1uhn1uhn1uhn1uhz1uhz1uib1uj01uk51uls1um91umz1uox1up81urh1usj1ust1ut61uud1uvj1uw61uw61uwh1uwx1uxb1uxp1uyi1uze1v0o1v1s1v2k1v3t1v4v1v581v5t1v6i1v7o1v8e1v991van1van1vbc1vcl1ved1vgp1vgp1vgp1vhx1via1vkq1vml1vmw1vo01voe1vos1vp81vq11vqq1vs81vso1vuc1vuz1vvp1vxi1vzp1w1i1w3r1w441w4g1w4y1w6z1w7b1w7l1w801w801w8r1w9r1wav1wbn1wcc1wdi1we51weq1wg51wh71whs1wi71wks1wmj1wmj1wna1wnp1wom1wpl1wqb1wqp1wrg1ws41wsp1wtg1wuq1wv21wxf1wxp1wyv1wzk1wzk1wzz1x0g1x1e1x3b1x401x4p1x6j1x6u1x6u1x751x801x981xbx1xcy1xdq1xf71xfr1xg21xgs1xhh1xhy1xif1xjq1xl11xnr1xnr1xnr1xo31xp01xp01xp01xpq1xqq1xqq1xqq1xsl1xsl1xt41xuf1xur1xvs1xvs1xw61xw61xyf1xzt1y0w1y1b1y1m1y1z1y2q1y3q1y4d1y4d1y4q1y4q1y661y7b1y8m1y8m1y9i1y9v1ybq1ybq1ybq1yde1ydr1yeh1yet1yfb1ygk1ygu1yh61yil1yj41yjz1ykx1yl71yl71ymk1yne1ynp1yor1yor1yp31yp31yph1yph1yps1yqi1yrh1ysn1ytc1yua1yv91yvr1ywy1ywy1yyr1yzd1z161z2b1z2n1z341z3e1z3v1z3v1z3v1z4z1z5s1z651z7k1z891z8p1z931zaq1zbl1zd11ze31zee1zf41zfy1zg71zh51zhx1zin1ziz1zjb1zjm1zjm1zkc1zlt1zmk1zmk1zo01zof1zp61zql1zrw1ztk1zul1zv91zw91zx41zz21zzi200i200z2025202f202s20332060206y207o207o2081208p208p209120a520at20bj20cd20de20dn20eb20fh20gn20gu20hi20ht20if20ir20j220jv20kj20l720mh20mh20mq20n420ne20nr20ow20pm20qc20qc20qp20rp20s120st20ub20un20wg20xe20ya20zo2101210121012101210d211f21272133214e214e215u216i216u2177217k217k2189219y21ap21b821c321c321c321ck21dn21dn21el21ft21g521ha21i021iw21kg21kr21m621nx21nx21p321pd21pp21r021r021t421tm21uo21vy21vy21wm21wm21wm21x021xd21xd21xq21zf221s2239223o22682268227i2280228i229f229f22a222ag22ag22b422bf22bt22cq22cq22d522e222fk22fy22h222h222h222ix22k222le22lt22m322n422no22no22ot22r622sa22sq22t122ve22ws22xp22z622zh2312232k232k233k23532353235v236g2373239723ai23bj23cp23d023dy23hi23ho23j223je23kt23l623lo23mg23mx23ng23o723o723oi23p623qd23qq23rd23rq23so23u923vp23xe23yt23zf240j241a241v2428242w244b244q245k24622476248g248g249b24ab24bn24c424d924dl24dy24ft24gn24hd24jl24k324ks24l524lj24m624p324pw24qc24qp24qp24qz24rl24td24ui24uw24vq24wg24xd24y324yg24ys24ys24zi251625162516251i2535253g254k255o255o255y255y2573258i25aa25b425b425bv25c925c925d825dl25e725eq25fs25gj25h825il25il25j025jb25jn25jy25ke25kr25mg25mt25nm25ob25p325pd25rd25rp25s325st25ti25uj25v525wy25wy25yx25z725zi25zv2607260u261k263o264l265w266k267b267b2689269q26a026aq26b526b526bh26da26da26da26dm26ez26gf26gq26ht26iv26ll26ll26m926mo26nj26o726qb26ru26sd26tg26tt26ui26vi26vu26wy26xl26y926yw26z826zl270h270s271o272o273e274s275s275s276o276o277e2782278d278v27a727ah27au27by27cn27cn27cn27de27dt27em27em27ff27fq27g827gj27h827i027if27j827k827lz27n027n027n027o727o727of27or27p227pf27pp27qa27r927s327s327su27te27u827uv27vm27w727y42807281a281q2830283b285f286g287v2887288l2898289w28ao28b228bf28c628cz28dp28en28gm28hd28i028j628jv28lm28me28nf28nf28oq28pd28pp28qq28re28s728sj28sj28sj28tw28ul28v828vk28wi28wi28xl28xw28yw28z728zp2901291d292c294v2956295j295u2965296h2973297t298i298s299l299l299y29al29b829cc29db29dy29ee29f529g729gk29gk29hc29hp29jc29k029kr29l029m529nq29nq29o829oo29p029qa29qn29rd29rd29rp29su29ua29uy29ve29ww29xk29yk29yx29zq29zz2a062a0m2a222a222a222a2d2a3m2a3m2a4g2a532a642a7n2a8o2a9r2abj2abj2acb2acb2acb2adf2adf2ae32aep2aey2ag32age2ah12aht2aiz2ajc2ajc2ajc2ake2akx2alf2alt2amy2aot2apy2aqd2ar32asm2auv2ayk2azj2b142b1h2b1s2b362b492b4z`,
  },
  people: `A. P. J. Abdul Kalam	1,4,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	5,k,ek8l	7459020	Abbas Araqchi;Abbas Aragchi			ek8	e98
Abdalla Hamdok	0,25,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	1,1c,ds8a,dt26
Abdel Aziz al-Rantisi	a9,6l,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	fi,25,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	8,y,e88c,ea3q;1,y,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			e97
Abdelaziz Bouteflika	1,1n,dv4r,ef42	57308	Abdelaziz Buteflika			dv,ef
Abdelmadjid Tebboune	1,1n,efcj	2821166
Abdou Diouf	1,r,dd11,dw41;21,9j,dz11,eacv	219728
Abdoulaye Maïga	0,1m,ekbm	113577661
Abdoulaye Wade	1,r,dw41,e842	106963
Abdoulkader Kamil Mohamed	0,51,e941		Abdoulkader Mohamed
Abdourahamane Tchiani	1,u,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	1,1e,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	qa,1i,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	3,73,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	0,57,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	1t,9b,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	0,2i,ecce	28002959
Abdullah Abdullah	5,13,dxcm,e24k;1r,13,ea9t,eg3b
Abdullah Ahmad Badawi	0,2p,dzav,e543	272588	Abdullah Badawi
Abdullah Gül	0,v,dybi,dz3e;5,v,dz3e,e38s;1,v,e38s,ea8s	42852
Abdullah bin Zayed	5,19,e229			bin Zayed
Abdullah Öcalan	pw,9i,dabr					dua
Abdurrahman Wahid	ol,14,dgc,dvb;1,14,dvak,dx7n	76167	Gus Dur
Abhisit Vejjajiva	0,12,e4ch,e785				Abhisit
Abigail Spanberger	2,0,ef13,el13;6,74,em1h
Abimael Guzmán	1t,ab,d1,do9c
Abiy Ahmed	0,2n,ee42	50365049	Abiy Ahmed Ali	Abiy		ee4
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;Авраам Линкольн
Abu Bakr al-Baghdadi	1t,9f,e65g,efar	abu-bakr-al-baghdadi				ea6,efc
Abu Musab al-Zarqawi	1t,as,e0ah,e267	abu-musab-al-zarqawi					dz2
Abubakar Shekau	1t,8v,e57,eh5j
Adama Barrow	1,4r,ed1j	27917049
Adel Abdul Mahdi	0,1i,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	5,23,eb4t,eecr	623802
Adly Mansour	1,y,e974,ea68	13593432
Adolf Hitler	1q,f,c11u,cd4u	352	Адольф Гитлер			c1
Adolfo Suárez	0,3c,d873,dd2p
Adrian Năstase	0,11,dwcs,e0cl	271966
Afonso Dhlakama	1t,a6,dbah,ee53	383419
Agostinho Neto	1,20,d7bb,db9a
Ahmad Abdullah al-Sabah	0,2f,ek5f		Ahmad Al-Abdullah Al-Sabah;Ahmed Abdullah al-Sabah	al-Sabah
Ahmad Shah Massoud	8,13,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	1,3b,ds3t,dt5p;1,3b,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	5,y,e07b,e736;2n,7z,ec73	58108		Aboul Gheit
Ahmed Attaf	5,1n,ds15,dvcn;5,1n,ej3g	401156
Ahmed Chalabi	pg,1i,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Qurei	0,64,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	by,6l,djc,e03m
Ahmed Zaki Yamani	2l,23,cu39,diat
Ahmed al-Sharaa	1t,9a,ed1s,el1t;1,15,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani		al-Jolani	ekc
Ahmet Davutoğlu	5,v,e551,ea8s;0,v,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,v,dw5g,e38s	165487
Ahn Cheol-soo	q0,c,ec22,ec6t			Ahn
Aidarous al-Zubaidi	q8,1e,ed5b	22054939	Aidarus al-Zoubaidi
Ajay Banga	1,6q,ej62
Ajit Doval	2a,4,ea5u
Akbar Hashemi Rafsanjani	3u,k,dc7s,dl83;1,k,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			dl,dt8
Akhmad Kadyrov	1,6x,dza5,e059	297006
Al Gore	e,0,dh13,dp12;4,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Alain Berset	1,40,ee11,eecv;1,40,ej11,ejcv;21,93,ek9i	123939
Alain Juppé	5,3,dp3t,dr5g;0,3,dr5h,dt62;5,3,e72r,e85a	215569				dr,dt6
Alan García	1,o,dh7s,dm7s;1,o,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	5w,0,dj8b,e21v	193635
Alar Karis	1,45,ehab	12358575
Alassane Ouattara	0,28,dmb7,dpc9;1,28,e6c4	57413
Albert Reynolds	2o,37,do2b,dqcf
Alberto Fernández	1,2j,efca,ejca	2642828
Alberto Fujimori	1,o,dm7s,dwbm	133040				dm,e5
Alberto Gonzales	o,0,e123,e39h	202350
Alberto Núñez Feijóo	v,3c,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto van Klaveren	5,36,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,39,eg23,eg63;0,39,eh3m	441633
Aldo Moro	0,z,cvc4,d87t
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alejandro Giammattei	1,2o,eg1e,ek1e	2134696
Alejandro Mayorkas	3n,0,eh22,el1k	4714600
Alejandro Toledo	1,o,dx7s,e27s	207426
Aleksandar Vučić	0,1x,ea4r,ed5v;1,1x,ed5v	222031	Alexander Vucic			ea4
Aleksander Kwaśniewski	1,i,drcn,e1cn	55758				drb,e2
Alenka Bratušek	0,2v,e93k,ea9i	3739767
Alex Salmond	30,7h,e35h,eabi	10652
Alexander Bortnikov	9h,6,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	0,3q,ega1,el23	476596		De Croo
Alexander Dobrindt	f,f,el56	85783
Alexander Downer	5,7,ds3b,e3c3	1239291
Alexander Dubček	9u,6c,d015,d14h
Alexander Haig	2b,0,d554,d69l;1l,0,dd1m,de75
Alexander Hamilton	2y,0,819b,871v
Alexander Lebed	86,6,ds6i,dsah;6,9h,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	1,w,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			ds
Alexander Stubb	0,31,ea6o,eb5t;1,31,ek31	503143				ek2
Alexander Turchin	0,w,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,3n,ed1q	78869		Van der Bellen
Alexander Zakharchenko	55,82,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	a,s,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	2,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,22,elb1
Alexei Kudrin	7,6,dw5i,e79q	351014
Alexei Navalny	v,6,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный			ed,ekc
Alexis Tsipras	0,2y,eb1q,ef78	312015				eb,ef7
Alfredo Stroessner	1,3a,cm8f,dl23
Algirdas Brazauskas	1,3h,dp2p,du2p	212751
Ali Abdullah Saleh	1,1e,da7i,e82p		Ali Abdallah Saleh			e7,e8
Ali Akbar Salehi	5,k,e6cd,e98f	283201
Ali Akbar Velayati	5,k,ddcf,dt8k
Ali Alatas	5,14,dk3l,dvak
Ali Asadov	0,3o,efa8	12850075
Ali Bongo	1,q,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	1,k,ddad,dl83;4s,k,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			dl6
Ali Larijani	3u,k,e45s,eg5s;bq,k,el85	336363					e18
Ali Mahdi Mohamed	1,2c,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	2l,23,dr82,ec57	2067470
Ali al-Sistani	lz,1i,do88	ali-al-sistani	Ali Sistani			dz
Alice Weidel	ab,f,ei6i						ed4n
Alija Izetbegović	1,9,dmck,dwae	183848
Alistair Darling	2c,1,e36s,e65b	296639
Alix Didier Fils-Aimé	0,1t,ekbb			Fils-Aimé
Allamaye Halina	0,1v,ek5n
Alpha Condé	1,1a,e6cl,eh95
Alpha Oumar Konaré	1,1m,do68,dy68		Alpha Konare
Amadou Toumani Touré	1,1m,dy68,e83m
Amber Rudd	2h,1,ec7d,ee4t	479171
Amir Khan Muttaqi	5,73,eh97	60499905
Amir Peretz	8,a,e254,e36i	472117
Amit Shah	yc,4,ea79,eg1k;7d,4,ef5u	4746875
Amr Moussa	5,y,dn5k,dx5f;2n,7z,dx61,e761	381113	Amre Moussa
Amrullah Saleh	x,13,eg2j,eh8f
Ana Brnabić	0,1x,ed6t,ek3k	26258815
Anastasio Somoza	1,48,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatole Collinet Makosso	0,1w,eh5c			Makosso
Anatoliy Kinakh	0,d,dx5t,dybl	488180
Anatoly Chubais	n,6,dqb5,du3n
Anatoly Serdyukov	8,6,e32f,e8b6	316583
Anders Fogh Rasmussen	0,44,dxbr,e545;21,67,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Andreas Papandreou	0,2y,ddal,dl72;0,2y,dpad,ds1m
Andrei Belousov	n,6,eg1l,ek5c;8,6,ek5e	4082839	Andrey Belousov;Андрей Белоусов
Andrei Gromyko	5,5y,cp2f,dh72
Andrei Kozyrev	5,6,dmab,ds15
Andrej Babiš	0,27,edcd,ehch;0,27,elc9	10819807
Andrej Kiska	1,2u,ea6f,ef6f	12762303
Andrej Plenković	0,2l,ecaj	11685764
Andrew Card	2b,0,dx1k,e24e	504029
Andrew Cuomo	7e,0,dt1t,dx1k;6,6n,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,4s,e7an,e815;0,4s,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	4,0,a534,a54f;1,0,a54f,a934	8612
Andrew Scheer	v,e,ed5r,eg8o	2846724
Andrii Sybiha	5,d,ek95	28701441	Andriy Sybiha;Андрій Сибіга
Andrius Kubilius	0,3h,e4c9,e8cd;hl,5f,ekc1	57663
Andriy Yermak	7c,d,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак
Andrus Ansip	0,45,e14c,ea3q	57640
Andry Rajoelina	1,2e,e53h,ea1p;1,2e,ef1j,elae	57363
Andrzej Duda	1,i,eb86,el86	9151911				eb8,el8
Andrés Manuel López Obrador	7p,34,dwc5,e17t;s,34,e21j,e871;1,34,eec1,eka1	318508	Andres Lopez Obrador	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	1,3g,du87,dy87
Andy Beshear	6,9g,efca
Ange-Félix Patassé	1,1o,dpam,dz3f	314524
Angela Merkel	h,f,dqbh,duaq;7k,f,dw4a,eec7;1q,f,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			e1
Angela Rayner	3,1,ek75,el95	18164278
Anita Anand	8,e,ehaq,ej7q;5,e,el5d	67442310
Anna Lindh	5,2h,dua7,dz9b	208591
Annalena Baerbock	5,f,ehc8,el56;yf,4m,el99	564328
Anne Hidalgo	al,3,ea45
Annegret Kramp-Karrenbauer	7k,f,eec7,eh1g	71359		Kramp-Karrenbauer
Anthony Albanese	v,7,ef5u,ei5n;0,7,ei5n	335697	Энтони Албанезе			ei5
Anthony Eden	0,1,cn46,cp19
Antonio Saca	1,4a,e061,e561	211000	Tony Saca;Elias Antonio Saca
Antonio Tajani	1,7d,ed1h,ef73;5,z,eiam	440710
Antonis Samaras	0,2y,e86k,eb1q	57806
Antony Blinken	id,0,eb19,ed1k;1l,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken			eh1,el1
Antti Rinne	0,31,ef66,efca	11852228
António Costa	0,3t,ebbq,ek42;1,7c,ekc1	610788	Antonio Luis Santos da Costa
António Guterres	0,3t,dras,dy46;5z,4m,e16f,ebcv;2n,4m,ed11	311440	Антониу Гутерриш;Антоніу Гутерреш			ed
António José Seguro	1,3t,em39			Seguro
António de Oliveira Salazar	0,3t,c075,d09r		Antonio Salazar
Anura Kumara Dissanayake	1,17,ek9n	4777855
Anutin Charnvirakul	0,12,el97	16139757			Anutin
Anwar Ibrahim	3,2p,dpc1,du92;v,2p,e48s,eb3g;0,2p,eibo	299574			Anwar
Anwar Sadat	1,y,d2af,dda6		Anwar el-Sadat;Anouar Sadate			d2a
Aníbal Cavaco Silva	0,3t,dhb6,dras;1,3t,e239,ec39	57398		Cavaco Silva
Ariel Henry	0,1t,eh7k,ek4o	107451258
Ariel Sharon	8,a,dd85,df2e;0,a,dx37,e24e	60206				dx,e24
Arlene Foster	30,6z,ec1b,eh6e	4792148
Armen Sarkissian	0,2k,dsb4,dt3k;1,2k,ee49,ei21	93153
Armin Laschet	w7,f,ed6r,ehaq	78205
Arnold Schwarzenegger	6,6a,dzbh,e713	2685
Arnoldo Alemán	1,48,dt1a,dy1a
Arseniy Yatsenyuk	0,d,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Lira	67,s,eh21,el21	23904977
Artur Mas	1,7k,e6cr,ec1c	8015
Arun Jaitley	7,4,ea5q,ef5u	3629480
Arvind Kejriwal	11,81,e9cs,ea2e;11,81,eb2e,ek9l	59155				e9c
Aryeh Deri	os,a,dg	2670985	Arye Deri
Asa Hutchinson	6,7a,eb1d,ej1a
Asaad al-Shaibani	5,15,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	25,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	7,13,dy62,e0ce;1,13,ea9t,eh8f
Asif Ali Zardari	1,10,e499,e998;1,10,ek3a	57373	Asif Zardari			e48,e9
Asim Munir	fu,10,eibt	4806973
Askar Akayev	1,1l,dmar,e14b	489893
Aslan Maskhadov	1,6x,dt2c,e138
Assimi Goïta	a5,1m,eh5o	98497406
Atal Bihari Vajpayee	0,4,ds5g,ds61;0,4,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee			ds,e06
Atiku Abubakar	4,2g,dv5t,e35t	755878			Atiku
Augusto Pinochet	1,36,d59b,dm3b		Augusto Pinochet Ugarte	Pinochet		d59,e3
Aung San	af,2a,c9c,cf7j			Aung San
Aung San Suu Kyi	pr,2a,dk9r;12l,2a,ec46,eh21	36740		Suu Kyi
Avigdor Lieberman	5,a,e541,eb56;8,a,ec5u,eebi	58311	Avigdor Liberman
Axel Kicillof	p,2j,e9bk,ebca;6,8w,efcb	3754443
Ayad Allawi	0,1i,e06s,e153	313816	Iyad Allawi
Ayman Safadi	5,1j,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	1t,8r,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	1,4d,dv4u,e25q;1,4d,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	0,1q,eha7	1638114
Aziz Nasirzadeh	8,k,ek8l	56367643
B. J. Habibie	4,14,du3b,du5l;1,14,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	5,y,ek73	93447756
Badr al-Busaidi	5,4b,eg8i	badr-al-busaidi	Badr Albusaidi
Bah Oury	0,1a,ek2r		Amadou Oury Bah
Bajram Begaj	1,43,ei7o	107422711
Bakili Muluzi	1,4x,dq5o,e05o	317107
Bal Thackeray	ot,4,cy6j,e8bh		Balasaheb Thackeray
Ban Ki-moon	5,c,e01h,e2ba;2n,4m,e311,eccv	1253	반기문	Ban
Banharn Silpa-archa	0,12,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	e,0,e113,e4bg;s,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			e32
Barham Salih	3,1i,e25k,e581;1,1i,eea2,eiah;5z,4m,em11	808173
Barnaby Joyce	3,7,ec2i,ee2q	4861362
Barry Goldwater	e,0,cl13,cx13;s,0,cw7g,cwb3
Bart De Wever	0,3q,el23	336599		De Wever
Bashar al-Assad	1,15,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد			dw7
Bassirou Diomaye Faye	1,r,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	0,i,ebbg,edcb	4877021
Beate Meinl-Reisinger	5,3n,el33			Meinl-Reisinger
Beji Caid Essebsi	0,1y,e72r,e7co;1,1y,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	5w,0,e221,ea1v	201795
Ben Carson	s,0,eb54,ec34;7e,0,ed32,eh1k	816459
Ben Wallace	2r,1,ef7o,ej8v	263166
Benazir Bhutto	0,10,dkc2,dm86;0,10,dpaj,dsb5	34413				dkc,e4
Benigno Aquino III	1,2q,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benito Juárez	1,34,9y1f,ac7i
Benito Mussolini	0,z,bqav,cb7p	23559				bq
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Mkapa	1,3d,drbn,e1cl	320156
Benjamin Netanyahu	0,a,ds6i,dv76;7,a,dz2s,e189;0,a,e53v,eh6d;0,a,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	8,a,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	s,3,ed1t,ed4n	818118
Beppe Grillo	p9,z,e5a4,ed9n
Bernard Cazeneuve	f,3,ea42,ecc6;0,3,ecc6,ed5a	560890
Bernard Kouchner	5,3,e35i,e6bd	206327
Bernardo Arévalo	1,2o,ek1e	107254030
Bernie Sanders	r4,0,dd46,dl44;e,0,e313;s,0,eb4u,ec7q	359442	Bernard Sanders		Bernie	eb5,eg8
Bertie Ahern	2o,37,dt6q,e457	154550
Betsy DeVos	3a,0,ed27,eh18	4898286
Bettino Craxi	0,z,df84,dj4h
Bezalel Smotrich	7,a,eict	18759744				eic
Bidzina Ivanishvili	0,2s,e8ap,e9bk	57794
Bilawal Bhutto Zardari	5,10,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	1,70,ds7j,dub4
Bill Clinton	6,7a,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон			do6,dx6
Bill English	7,g,e4bj,eccc;0,g,eccc,edaq	4384608
Bill Frist	2w,0,dz13,e313
Bill Lee	6,af,ef1j
Bill Shorten	v,7,e9ad,ef5u	4910865
Binali Yıldırım	0,v,ec5o,ee79	863496
Bjarni Benediktsson	0,50,ed1b,edbu;0,50,ek49,ekcl	879376
Blaise Compaoré	1,26,djaf,eaav
Bo Xilai	gs,2,e3bu,e83f	21822		Bo
Bob Brown	pd,7,e1bs,e84d
Bob Dole	2w,0,dh13,dj13;2w,0,dr13,ds6b;s,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Ferguson	6,8p,el1f
Bob Hawke	0,7,df3b,dnck
Bobby Jindal	6,7f,e41e,ec1b
Bobi Wine	pt,5,eg7m		Robert Kyagulanyi	Wine			ed7
Bohuslav Sobotka	0,27,ea1t,edcd	890971
Bola Tinubu	1,2g,ej5t	3510872	Bola Ahmed Tinubu			ej3	dv5
Boris Johnson	7o,1,e454,ec59;1v,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo		Boris
Boris Nemtsov	n,6,dt3h,du8s;v,6,dv8,eb2r
Boris Pistorius	8,f,ej1j	893758
Boris Tadić	1,1x,e07b,e845	483290
Boris Yeltsin	1,6,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин			dn6	djb
Borjana Krišto	fm,9,ej1p
Borut Pahor	0,2v,e4bl,e82a;1,2v,e8cm,eicm	206471
Boutros Boutros-Ghali	2n,4m,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	0,1f,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brad Little	6,9c,ef17
Brendan Nelson	v,7,e3bt,e49g	908749
Brent Scowcroft	2a,0,d7b3,d91k;2a,0,dl1k,dp1k
Brian Cowen	2o,37,e457,e739	185272
Brian Kemp	6,2s,ef1e
Brian Mulroney	0,e,dg9h,dp6p
Brice Oligui Nguema	1,q,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Brigitte Haas	0,5v,el4a
Bronisław Komorowski	1,i,e686,eb86	42939
Brooke Rollins	4t,0,el2d
Bruce Rauner	6,7p,eb1c,ef1e
Bruno Le Maire	p,3,ed5h,ek9c	993472		Le Maire
Bruno Retailleau	f,3,ek9l,elac	2926942
Bruno Rodríguez	5,1p,e532	58183	Bruno Rodriguez Parrilla	Rodríguez
Burhanuddin Rabbani	1,13,do6s,dxcm
Bülent Ecevit	0,v,d61q,d6bh;0,v,dv1b,dybi	192634
Calvin Coolidge	4,0,bp34,br82;1,0,br82,bx34	36023
Carl Bildt	0,2h,dna4,dqa7;a0,9,drce,dt6h;5,2h,e2a6,eaa3	52922
Carla Del Ponte	4x,86,dv9f,e3cv			Del Ponte
Carles Puigdemont	1,7k,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,z,dp4t,dq5a;1,z,dv5i,e25f	1224
Carlos Andrés Pérez	1,l,d63c,db3c;1,l,dl22,dp5l
Carlos Menem	1,2j,dl78,dvca					dl,dw
Carlos Mesa	1,30,dzah,e169	312668
Carlos Salinas de Gortari	1,34,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	1,4p,eha2	27982047		Vila Nova
Carly Fiorina	s,0,eb54,ec2a
Carrie Lam	1r,62,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Caspar Veldkamp	5,35,ek72,el8m	123174040
Caspar Weinberger	25,0,dd1l,djbn
Catherine Ashton	56,5f,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	5,3,ei5k,ek1b	273396
Catherine Connolly	1,37,elbb	5052598
Catherine Russell	5v,ai,ei21
Catherine Samba-Panza	1,1o,ea1n,ec3u	15633683
Catherine Vautrin	8,3,elac	2942097
Catherine the Great	jz,6,7a79,88bh		Catherine II	Catherine the Great
Cecil Rhodes	0,8x,au7h,b01c
Celso Amorim	5,s,dp7k,dr11;5,s,dz11,e711
Chadli Bendjedid	1,1n,db29,do1b
Chaim Weizmann	1,a,ch2h,ckb9
Chan Santokhi	1,4h,eg7g,el7g	333135
Chandrika Kumaratunga	1,17,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charles Haughey	2o,37,dbcb,do2b
Charles Kennedy	4i,1,dv89,e217
Charles Michel	0,3q,eaab,efar;1,7c,efc1,ekbu	950958
Charles Taylor	ps,47,dlco,dt82;1,47,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	oi,3,c86i,cc63;1,3,cr18,d14s	2042	General de Gaulle			c86
Charlie Baker	6,6v,eb18,ej15
Chavalit Yongchaiyudh	0,12,dsbp,dtb9				Chavalit
Che Guevara	q,1p,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara		Che
Chen Shui-bian	1,j,dw5k,e45k			Chen
Chiang Kai-shek	1,2,bwaa,ch1l;1,j,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	5,c,el7j			Cho
Cho Tae-yul	5,c,ek1a,el7i	12617124		Cho
Choe Ryong-hae	fk,8,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	5,8,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	0,1m,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	7,c,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	6,6y,e61j,ee1g;s,0,eb6u,ec2a	63879
Chris Hipkins	0,g,ej1p,ejbr	5106890
Chris Patten	6,62,do79,dt6u;kj,5f,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	6,7t,ed15,el19	16215583
Chris Wright	3j,0,el23
Christian Lindner	7,f,ehc8,ekb7	85806
Christian Stocker	1q,3n,el33
Christian Wulff	1,f,e66u,e82h	2540
Christiana Figueres	77,8m,e671,ec7i
Christine Kangaloo	1,41,ej3k	97400315
Christine Lagarde	7,3,e36j,e76t;4j,6t,e775,ef9c;1,7l,efb1	484605				e76
Christine Todd Whitman	6,6y,dq1i,dx1v;9j,0,dx1v,dz6r	435267	Christie Whitman;Christine Whitman	Whitman
Christopher Luxon	0,g,ejbr	74370310
Chrystia Freeland	5,e,ed1a,efbk;3,e,efbk,ekcg;7,e,eg8i,ekcg	4492815
Chuan Leekpai	0,12,do9n,dr7d;0,12,dtb9,dx29	464301			Chuan
Chuck Hagel	e,0,dt13,e513;25,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	e,0,dv13;4p,0,ed13,eh1k;2w,0,eh1k,el13;4p,0,el13	380900	Charles Schumer;Charles E. Schumer			ed
Chun Doo-hwan	1,c,dc91,dk2p		전두환;Chun Doo Hwan	Chun
Cindy McCain	5v,8q,ej45
Claudia Sheinbaum	7p,34,eec5,ej6g;1,34,eka1	5771800	Claudia Sheinbaum Pardo;Клаудия Шейнбаум	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Colin Powell	2a,0,djbn,dl1k;fd,0,dla1,dp9u;1l,0,dx1k,e11q	150851
Condoleezza Rice	2a,0,dx1k,e11q;1l,0,e11q,e51k	47216			Condi
Constantino Chiwenga	4,3m,edcs	381334
Corazon Aquino	1,2q,di2p,do6u		Cory Aquino
Corneille Nangaa	1t,91,ejcf
Costas Simitis	0,2y,ds1m,e03a	155390	Kostas Simitis
Cristina Fernández de Kirchner	1,2j,e3ca,ebca;4,2j,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernández de Kirchner	Fernandez;Kirchner
Cyril Ramaphosa	10n,p,dn77,dtck;3h,p,ea5q,ee2f;1,p,ee2f	1148669	Matamela Cyril Ramaphosa			edc
Cyrus Vance	1l,0,d91k,dc4s
César Gaviria	1,3g,dm87,dq87;21,8g,dq9f,e09f
Călin Georgescu	s,11,eka1,el3b
Dacian Cioloș	0,11,ebbh,ed14	929248
Dag Hammarskjöld	2n,4m,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	by,ag,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	1,3h,e57c,ef7c	57379
Dan McKee	6,a8,eh32
Dan Quayle	e,0,dd13,dl13;4,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Daniel Chapo	1,3k,el1f	97058466
Daniel Noboa	1,1c,ejbn	112075625					ej6
Daniel Ortega	1,48,dh1a,dm4p;1,48,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel arap Moi	1,38,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
Danielle Smith	u,8u,eiab	5219439
Danilo Türk	1,2v,e3cm,e8cm	57329
Davi Alcolumbre	68,s,ef22,eh21;68,s,el21	10264359
David Adeang	1,3s,ejau	58096
David Beasley	6,7i,dr1b,dv1d;5v,8q,ed3t,ej44
David Ben-Gurion	0,a,cg5e,cv6q			Ben-Gurion
David Blunkett	2h,1,dx68,e0cf	264196
David Cameron	v,1,e1c6,e65b;0,1,e65b,ec7d;1v,1,ejbd,ek75	192	Lord Cameron			e65,ec8
David Davis	8o,1,ec7d,ee78	300023
David Lammy	1v,1,ek75,el95;3,1,el95	534727
David Lange	0,g,dg7q,dl88
David Levy	5,a,dm6b,do7d;5,a,ds6i,du16;5,a,dv76,dw84	1175220
David Lloyd George	0,1,bkc6,bqaj		Lloyd George	Lloyd George
David Malpass	1,6q,ef49,ej61
David Miliband	1v,1,e36s,e65b	272670
David Paterson	6,6n,e43h,e6cv
David Petraeus	gf,1i,e32a,e49g;4v,0,e796,e8b9	28591
David Trimble	30,6z,du71,dyae	192556
Davíð Oddsson	0,50,dn4u,e09f	298030
Debretsion Gebremichael	qb,2n,edbr			Debretsion
Delcy Rodríguez	5,l,eacq,ed6l;4,l,ee6e,em15;5n,l,em15	15081116	Delcy Eloina Rodriguez
Deng Xiaoping	xd,2,dacm,dlb9	16977	邓小平;Teng Hsiao-ping	Deng		da,dtc
Denis Bećirović	65,9,eibg
Denis McDonough	2b,0,e91k,ed1k	3702047
Denis Pushilin	55,82,ee97	16514790
Denis Sassou Nguesso	1,1w,db28,do8v;1,1w,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Dennis Hastert	33,0,dv16,e313	553626	J. Dennis Hastert
Denys Shmyhal	0,d,eg34,el7g;8,d,el7h,em1	66094865	Денис Шмигаль
Desi Bouterse	7r,4h,dc2p,dk1p;1,4h,e68c,eg7g
Desmond Tutu	dh,p,di97,ds6n;fl,p,drcf,duat
Deval Patrick	6,6v,e314,eb18
Devlet Bahçeli	pu,v,dt76
Dharam Gokhool	1,1u,ekc6
Dick Cheney	25,0,dl3l,dp1k;4,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney			dx,e56
Dick Durbin	e,0,dt13;11m,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	4g,0,dr13,dz13		Richard Gephardt
Dick Schoof	0,35,ek72	22338116
Dickon Mitchell	0,4y,ei6o	112679881
Dilma Rousseff	8z,s,e16l,e63v;1,s,e711,ec8v;1,9u,ej3o	40722	Dilma Vana Rousseff		Dilma	e6a,ecc
Dimitris Christofias	1,5d,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,o,eic7,elaa	106474688
Diosdado Cabello	7y,l,e815,ec15;f,l,ek8r	1227076
Dmitry Medvedev	1,6,e457,e857;0,6,e858,eg1g;hr,6,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев			e41,e8c	e1be
Dmitry Peskov	yp,6,e85m		Dmitri Peskov;Дмитрий Песков
Dmitry Rogozin	3,6,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	5,d,eg34,ek95	24025631	Дмитро Кулеба
Do Muoi	2e,m,dn6r,dtcq			Muoi
Domingo Cavallo	p,2j,dn31,ds86	908305
Dominic LeBlanc	nj,e,ee7i;7,e,ekcg,el3e	3034854
Dominic Raab	8o,1,ee79,eebf;1v,1,ef7o,eh9f;3,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	7,3,dt64,dvb2;4j,6t,e3b1,e75i			Strauss-Kahn
Dominique de Villepin	5,3,dy57,e03v;0,3,e15v,e35f	131660
Donald Rumsfeld	2b,0,d69l,d7bk;25,0,d7bk,d91k;25,0,dx1k,e2ci	184650				dx,e2c
Donald Trump	s,0,eb6g,ecb8;1,0,ed1k,eh1k;s,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
Donald Tsang	1r,62,e16l,e86u	15024
Donald Tusk	0,i,e3bg,ea9m;1,7c,eac1,efbu;0,i,ejcd	946	Дональд Туск			e3b
Dong Jun	8,2,ejct	60995154		Dong
Dorin Recean	0,22,ej2g,elb1	13407948
Doug Burgum	6,8d,eccf,ekcf;7g,0,el21
Doug Collins	13p,0,el25
Doug Ducey	6,79,eb15,ej12
Doug Ford	u,9z,ee6t	5300478
Douglas Hurd	2h,1,dh93,dlaq;1v,1,dlaq,dr75
Droupadi Murmu	1,4,ei7p
Duma Boko	1,4j,ekb1	18618881
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower			cc
Dzhokhar Dudayev	1,6x,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon de Valera	2o,37,c5ct,cr6n;1,37,cr6p,d56o
Ebrahim Raisi	1,k,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi			eh6,ek6
Ed Balls	3a,1,e36s,e65b	260464
Ed Davey	3j,1,e823,eb58;4i,1,eg8r	296689
Ed Miliband	v,1,e69p,eb58;3j,1,ek75	216594	Edward Miliband
Edgar Lungu	1,1z,eb1p,eh8o	18352991
Edgars Rinkēvičs	5,33,e7ap,ej78;1,33,ej78	3047551
Edi Rama	0,43,e99f	316901
Edmund Muskie	1l,0,dc58,dd1i
Edmundo González	s,l,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Heger	0,2u,eh41,ej5f
Eduard Shevardnadze	5,5y,dh72,dmck;1,2s,drbq,dzbn	151929
Eduardo Cunha	67,s,eb21,ec77
Eduardo Duhalde	1,2j,dy12,dz5p	294578
Eduardo Frei	1,36,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edward Heath	0,1,d26j,d634		Ted Heath
Efraín Ríos Montt	1,2o,de69,df88	467077		Ríos Montt
Egon Krenz	9w,83,dlai,dlc3
Ehud Barak	0,a,dv76,dx37;8,a,e36i,e93i	125731				dv5,dx3
Ehud Olmert	0,a,e24e,e53v	93181				e2,e53
Ekrem İmamoğlu	r8,v,ef6r,el3n;s,v,el3n	59313241				ef4	ef3v
Elaine Chao	a8,0,dx1t,e51k;5i,0,ed1v,eh1b	263322
Elias Hrawi	1,t,dlbo,dubo
Elina Valtonen	5,31,ej6k	17382244
Elio Di Rupo	0,3q,e7c6,eaab	15048		Di Rupo
Elizabeth Warren	e,0,e913;s,0,ef29,eg35	434706
Ellen Johnson Sirleaf	1,47,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	ae,z,ej3c
Eluned Morgan	30,8o,ek86
Emil Boc	0,11,e4cm,e826	267857
Emil Constantinescu	1,11,dsbt,dwck	299152
Emile Lahoud	1,t,dubo,e3bn
Emiliano Zapata	pn,34,bf3,bn4a
Emmanuel Macron	p,3,ea8q,ec8u;1,3,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			ed1
Emmerson Mnangagwa	4,3m,eacc,edb6;1,3m,edbo	510523	Emmerson Dambudzo Mnangagwa			edb
Emomali Rahmon	1,3u,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	40,b,dl17,ef4u	37979	Akihito
Emperor Hirohito	40,b,bucp,dl17		Hirohito
Emperor Naruhito	40,b,ef51	217096	Naruhito
Enda Kenny	2o,37,e739,ed6e	57815
Enoch Powell	9,1,cs7r,cvak
Enrico Letta	0,z,e94s,ea2m	674957
Enrique Manalo	5,2q,ei71,el71	28925129
Enrique Peña Nieto	1,34,e8c1,eec1	296741		Peña Nieto		e87,ef	e7c
Enver Hoxha	l1,43,c9b8,dh4b
Eric Cantor	4f,0,e713,ea81
Eric Holder	o,0,e523,eb4r	312644
Erich Honecker	9w,83,d353,dlai
Erin O'Toole	v,e,eg8o,ei22
Erna Solberg	0,4g,e9ag,ehae	291644
Ernest Bai Koroma	1,3b,e39h,ee44
Ernesto Samper	1,3g,dq87,du87					dq,du8
Ernesto Zedillo	1,34,dqc1,dwc1	298149				dq8,dx
Esmail Baghaei	lf,k,eka		Esmaeil Baghaei
Espen Barth Eide	5,4g,ejag	267320		Eide
Eva Perón	ky,2j,ce64,ck7q		Evita Peron		Evita
Evika Siliņa	0,33,ej9f	61121565
Evo Morales	1,30,e21m,efba	42410				e2,eg	dt8
Ewa Kopacz	0,i,ea9m,ebbg	246216
Eyal Zamir	91,a,el35
Ezer Weizman	8,a,d96k,dc5s;1,a,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	1,p,dl8f,dq5a;3h,p,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk	de Klerk		dl8,dt
Faisal bin Farhan	5,23,efan			bin Farhan
Farouk al-Sharaa	5,15,dg3b,e22b;4,15,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	5v,9e,eb91
Fatos Nano	0,43,dt7o,dua2	311596
Fatou Bensouda	4x,7q,e86f,eh6f
Faure Gnassingbé	1,2m,e154,el53;ye,2m,el53
Faustin-Archange Touadéra	1,1o,ec3u	57758	Faustin Archange Touadera	Touadéra
Fayez al-Sarraj	0,57,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Federica Mogherini	5,z,ea2m,eaav;56,5f,eab1,efbu	3741557
Federico Franco	4,3a,e48f,e86m;1,3a,e86m,e98f	57496
Feleti Teo	0,3l,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	1,34,e2c1,e8c1	57269
Felipe González	0,3c,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	1,2q,cxcu,di2p
Ferdinand Marcos Jr.	1,2q,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	0,46,e09t,e54e	191337
Fernando Collor de Mello	1,s,dm3f,doct		Fernando Collor	Collor
Fernando Haddad	rb,s,e911,ed11;s,s,ee9b,eeas;7,s,ej11	3069485
Fernando Henrique Cardoso	7,s,dp5j,dq3u;1,s,dr11,dz11	230578
Fernando Lugo	1,3a,e48f,e86m	151879
Fernando de la Rúa	1,2j,dvca,dxcl	295007		de la Rúa
Festus Mogae	1,4j,du41,e441	193238
Fiame Naomi Mata'afa	0,4u,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1p,cr2g,d8c2;1,1p,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро	Castro	Fidel	cr,e42
Fidel Ramos	1,2q,do6u,du6u		Fidel V. Ramos
Filipe Nyusi	1,3k,eb1f,el1f	5448556
Filippo Grandi	5z,4m,ec11,elcv
Flávio Bolsonaro	s,s,elc5
Foday Sankoh	1t,a7,dn3n,dz7t
Fouad Siniora	0,t,e17j,e5b9		Fuad Siniora
France-Albert René	1,53,d965,e04e	224986	France Albert Rene
Francia Márquez	4,3g,ei87
Francisco Franco	4e,3c,c4a1,d7bk		General Franco
Francisco Sagasti	1,o,egbh,eh7s	20015136
Franjo Tuđman	1,2l,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	0,2d,e315,eico	57830	Voreqe Bainimarama
Frank-Walter Steinmeier	5,f,e1bm,e5ar;5,f,e9ch,ed1r;1,f,ed3j	76658				e9c
Franklin D. Roosevelt	6,6n,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt		FDR
Frans Timmermans	5,35,e8b5,eaah;l4,5f,eab1,ej8m	32681
Franz Vranitzky	1q,3n,di6g,dt1s
François Bayrou	p6,3,e3c1;0,3,ekcd,el99	12963
François Bozizé	1,1o,dz3f,e93o	57452
François Duvalier	1,1t,cpam,d34l		Papa Doc Duvalier
François Fillon	0,3,e35h,e85a;s,3,ecbr,ed4n	101410
François Hollande	q6,3,dtbr,e4br;1,3,e85f,ed5e	157	Francois Gérard Georges Hollande			e83,ed6
François Legault	u,7g,eeai	3085147
François Mitterrand	1,3,dd5l,dr5h	2038				dd,ds6
François-Philippe Champagne	q,e,eh1c,el5d;7,e,el3e	21159815		Champagne
Frauke Petry	ab,f,e94e,ed9t
Frederick Chiluba	1,1z,dnb2,dy12	297057
Fredrik Reinfeldt	0,2h,e2a6,eaa3	52920
Friedrich Merz	7k,f,ei1v;1q,f,el56		Фридрих Мерц			ekb
Fuad Hussein	5,1i,eg66	56704276
Fulgencio Batista	1,1p,c8aa,ccaa;1,1p,ck3a,cr11
Fumio Kishida	5,b,e8cq,ed83;0,b,eha4,eka1	359480	岸田文雄;Kishida Fumio			eha,eka
Félix Houphouët-Boigny	1,28,csb3,dpc7			Houphouët-Boigny
Félix Tshisekedi	1,h,ef1o	29032770				ef
Gabriel Attal	0,3,ek19,ek95	30339350
Gabriel Boric	1,36,ei3b,em3b	16297876				ehb,em3	eh7
Gabrielius Landsbergis	5,3h,egcb,ekcc	17118365
Gamal Abdel Nasser	1,y,co6n,d29s		Gamal Nasser	Nasser
Garry Kasparov	v,6,e13a
Gary Hart	s,0,df2h,dg7j
Gaston Browne	0,55,ea6d	17177542
Gavin Newsom	6,6a,ef17,en14	461391
Gedion Timothewos	5,2n,ekai
Geert Wilders	px,35,e22m					e4
Geir Pedersen	8a,4m,ef17,el9i
Gennady Zyuganov	ac,6,dp2e		Gennadi Zyuganov
Geoffrey Howe	2c,1,db54,df6b;1v,1,df6b,dl7o
George H. W. Bush	3g,0,d331,d51i;iq,0,d81u,d91k;4,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George McGovern	e,0,cv13,dd13;s,0,d47e,d4b7	331742
George Mitchell	2w,0,dl13,dr13;12e,0,e51m,e75k		George J. Mitchell
George Osborne	2c,1,e65b,ec7d	332493
George Papandreou	0,2y,e5a6,e7bb
George Pataki	6,6n,dr11,e2cv
George Robertson	2r,1,dt53,dvab;21,67,dvae,dzch		Lord Robertson
George Shultz	2y,0,d46c,d658;1l,0,de7g,dl1k		George P. Shultz
George Simion	ob,11,ef9j
George W. Bush	6,7v,dr1h,dwcl;1,0,dx1k,e51k	207	George Walker Bush;George Bush		Dubya
George Wallace	6,78,cv1e,cz1g;6,78,d31i,db1f;6,78,df1h,dj1j
George Washington	1,0,814u,8934	23
George Weah	1,47,ee1m,ek1m	173139	George Manneh Weah				e0b
Georges Clemenceau	0,3,baap,bo1i
Georges Pompidou	0,3,cu4e,d07a;1,3,d16k,d642
Georgi Parvanov	1,1f,dy1m,e81m	57261
Gerald Ford	4g,0,cx13,d5c6;4,0,d5c6,d689;1,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	3y,0,dg7c,dgb6
Geraldo Alckmin	6,8k,dx36,ee46;4,s,ej11	964493
Gerardo Werthein	5,2j,ekb4,elar	5550326
Gerhard Schröder	1q,f,duar,e1bm	2530	Gerhard Schroeder			du3,e1c	du3
Gerry Adams	aa,37,dfbd,ee2a
Getúlio Vargas	1,s,byb3,cm8o
Gianfranco Fini	5,z,e0bi,e25h	47583
Gibran Rakabuming Raka	4,14,ekak	18342893			Gibran
Gideon Saar	a,a,eh6d,eict;5,a,ekba	966349
Gilberto Teodoro	8,2q,ej65	1396192	Gilbert Teodoro
Gintautas Paluckas	0,3h,ekcc,el84	12655545
Giorgia Meloni	0,z,eiam	451791	Джорджа Мелони			ei9	ea3
Giorgio Napolitano	1,z,e25f,eb1e	1220
Gitanas Nausėda	1,3h,ef7c	9268379
Giuliano Amato	0,z,do6s,dp4t;0,z,dw4p,dx6b	202209
Giulio Andreotti	0,z,d42h,d577;0,z,dl7m,do6s
Giuseppe Conte	0,z,ee61,eh2d	53844829
Glafcos Clerides	1,5d,dp2s,dz2s	317648
Glenn Youngkin	6,74,ei1f,em1h	100963892
Gloria Macapagal Arroyo	4,2q,du6u,dx1k;1,2q,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	1,2m,cz4e,e125
Godwin Friday	0,52,elbs
Goh Chok Tong	0,49,dmbs,e08c	313300		Goh
Golda Meir	0,a,d13h,d663
Gonzalo Sánchez de Lozada	1,30,dp86,dt86;1,30,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	4,2g,e35t,e655;1,2g,e656,eb5t	57380
Gordana Siljanovska-Davkova	1,2b,ek5c	12277168		Siljanovska-Davkova
Gordon Brown	2c,1,dt52,e36r;0,1,e36r,e65b	10648
Gotabaya Rajapaksa	2r,17,e1bp,eb19;1,17,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,7,d4c5,d7bb
Grace Mugabe	qe,3m,eac6,edbj	453364
Grant Shapps	8f,1,ef7o,ei96;2r,1,ej8v,ek75	478596
Gray Davis	6,6a,dv14,dzbh
Greg Abbott	6,7v,eb1k	5605224
Greg Gianforte	6,9q,eh14
Gretchen Whitmer	6,7s,ef11	5607720
Grigory Yavlinsky	oy,6,dpa,e46m
Gro Harlem Brundtland	0,4g,dmb3,dsap;3i,7w,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Guido Crosetto	8,z,eiam	3119423
Guido Westerwelle	5,f,e5as,e9ch	58284
Guillermo Lasso	1,1c,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	0,13,dp6h,dq6s;0,13,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	1,33,dp77,dv77
Gurbanguly Berdimuhamedov	1,3e,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustavo Noboa	1,1c,dw1m,dz1f	471291
Gustavo Petro	r1,3g,e811,ebcv;1,3g,ei87,em87	704022				ei5,em8	e62
Guy Parmelin	1,40,eh11,ehcv;1,40,em11,emcv	121160
Guy Verhofstadt	0,3q,dv7c,e43k	12978
Gyula Horn	5,46,dl5a,dm5n;0,46,dq7f,du76
Gérald Darmanin	f,3,eg76,ek9l;a,3,ekcn	3123610
Göran Persson	0,2h,ds3m,e2a6	53747	Goeran Persson
H. D. Deve Gowda	0,4,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. McMaster	2a,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	1,1y,cp7p,djb7
Habib Essid	0,1y,eb26,ec8r	3125311
Hafez al-Assad	1,15,d33c,dw6a	hafez-al-assad	Hafiz al-Assad			d33,dw7
Hage Geingob	1,3i,eb3l,ek24	1568274
Haider al-Abadi	0,1i,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	40,2n,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	0,2n,e88k,ee42	381071		Hailemariam
Haitham al-Ghais	21,8e,ei81	haitham-al-ghais
Haitham bin Tariq	8c,4b,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	1,1z,eh8o	717185
Hakan Fidan	70,v,e65p,ej63;5,v,ej64	6087480
Hakeem Jeffries	4g,0,ej13
Haley Barbour	6,8b,e01d,e81a
Halla Tómasdóttir	1,50,ek81	24494577
Hamad bin Isa Al Khalifa	1a,4q,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	4c,4n,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	1,13,dxcm,ea9t					dxc,eaa
Hamilton Mourão	4,s,ef11,ej11	52871852
Hamza Abdi Barre	0,2c,ei6p	112598575
Han Dong-hoon	a,c,ei5h,ejcl;pz,c,ek7n,ekcg		한동훈	Han
Han Duck-soo	0,c,e343,e42t;0,c,ei5l,el51	356666	한덕수;Han Duck Soo	Han
Hanan Ashrawi	12j,7u,dna,dpc;10,64,ds5,du8
Hans Blix	5,2h,daai,dbac;5t,7e,ddc1,dtbu;6u,4m,dw31,dz6u
Hans-Dietrich Genscher	5,f,d65h,do5h
Harini Amarasuriya	0,17,ek9o	98298397
Haris Silajdžić	0,9,dpap,ds1u	57381
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harriet Harman	hw,1,e36o,eb9c	234182
Harry Reid	4p,0,e113,e313;2w,0,e313,eb13
Harry S. Truman	4,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman
Hashim Thaçi	0,39,e419,eac9;1,39,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	21,7o,do2g,ek9r		Hasan Nasrallah;حسن نصر الله			e2,ekc
Hassan Rouhani	1,k,e983,eh83	348144	Hasan Rouhani;Hassan Rohani			e96,eh8
Hassan Sheikh Mohamud	1,2c,e89g,ed2g;1,2c,ei5n	319153		Mohamud
Hassan al-Turabi	3u,25,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	8c,5s,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,4x,cy76,dq5o		Hastings Kamuzu Banda
He Lifeng	17,2,ej3c	8291839	何立峰	He
Heiko Maas	5,f,ee3e,ehc8	108447
Heinrich Himmler	f,f,cb8o,cd4t
Heinz Fischer	1,3n,e078,ec78	11753
Heinz-Christian Strache	7l,3n,e14n,ef5j	44733
Helen Clark	0,g,dvc5,e4bj;14,ah,e54h,ed4j	180383
Helen Zille	ad,p,e356,eb5a	260693
Helle Thorning-Schmidt	0,44,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	1q,f,dea1,duaq	2518				dea,duc
Helmut Schmidt	1q,f,d65g,dea1
Hendrik Verwoerd	0,p,cq93,cy96
Henri Konan Bédié	1,28,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	6,9o,e4bt,edaf;s,l,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Kissinger	2a,0,d11k,d7b3;1l,0,d59m,d91k					d1
Henry McMaster	6,7i,ed1o
Henry Paulson	2y,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	f,3n,edci,ef5m;7l,3n,eh6j	1395041
Herintsalama Rajaonarivelo	0,2e,ela
Herman Van Rompuy	0,3q,e4cu,e5bp;1,7c,e5c1,eabu	12983		Van Rompuy
Hermann Göring	8n,f,c14r,cd4n		Hermann Goering
Hervé de Charette	5,3,dr5i,dt62
Herzi Halevi	91,a,ej1g,el35	12407008
Heydar Aliyev	1,3o,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	4s,73,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	0,b,c9ai,cc7m
Hilda Heine	1,59,ec1s,eg1d;1,59,ek13	20090884
Hillary Clinton	e,0,dx13,e51l;1l,0,e51l,e921;s,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	1,1v,de67,dmc1
Ho Chi Minh	1,m,cd92,d192	36014		Ho Chi Minh	Ho
Horacio Cartes	1,3a,e98f,ee8f	5901842
Horst Köhler	4j,6t,dw51,e034;1,f,e071,e65v	2542	Horst Koehler
Horst Seehofer	f,f,ee3e,ehc8	44612
Horta N'Tam	1,1d,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	5,1i,dz93,ea7b	982410
Hosni Mubarak	4,y,d74g,ddae;1,y,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك			dda
Hossein Amir-Abdollahian	5,k,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	1,1n,cx6j,dacr
Howard Dean	6,8n,dn8d,dz19;s,0,dz6n,e02i	337470
Howard Lutnick	6x,0,el2l
Hristijan Mickoski	0,2b,ek6n	46675558
Hu Jintao	2e,2,dybf,e8bf;1,2,dz3f,e93e	15029	胡锦涛	Hu
Hu Yaobang	2e,2,de9c,dj1f			Hu
Hua Guofeng	8v,2,d8a7,dd6s			Hua
Hubert Humphrey	4,0,cx1k,d11k
Hubert Védrine	5,3,dt64,dy57	560682
Hugo Banzer	1,30,d38m,da7l;1,30,dt86,dx87	269039
Hugo Chávez	1,l,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес	Chávez		duc,e9c	do24
Hugo Motta	67,s,el21
Humza Yousaf	30,7h,ej3t,ek57	174924
Hun Manet	0,1g,ej8m	13024351		Hun Manet
Hun Sen	0,1g,dh1e,ej8m;68,1g,ek43	57788		Hun Sen
Iain Duncan Smith	v,1,dx9d,dzb6;14g,1,e65c,ec3i	302486		Duncan Smith
Ian Khama	1,4j,e441,ee41	57449
Ian Paisley	30,6z,e358,e465	296597					d39u
Ian Smith	0,a9,cw4d,db61
Ibrahim Babangida	1,2g,dh8r,dp8q
Ibrahim Baré Maïnassara	1,u,ds1r,dv49			Maïnassara
Ibrahim Boubacar Keïta	1,1m,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	1a,2p,ek1v		Sultan Ibrahim
Ibrahim Rugova	1,39,do5p,e21l	192138
Ibrahim Traoré	a5,26,ei9u	114341246
Ibrahim al-Jaafari	0,1i,e153,e25k;5,1i,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	ae,b,e247,e55g						dl8
Idi Amin	1,5,d31p,db4b
Idriss Déby	1,1v,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	3,1g,d74h,db17			Ieng Sary
Ignazio Cassis	5,40,edb1;1,40,ei11,eicv
Igor Dodon	1,22,eccn,egco	4164146
Igor Ivanov	5,6,du9b,e02o	378027
Igor Lukšić	0,3z,e6ct,e8c4	57746
Igor Matovič	0,2u,eg3l,eh41	552706
Ilham Aliyev	1,3o,dzav	57371	Ilham Aliev
Ilie Bolojan	0,11,el6n	18538164
Ilir Meta	1,43,ed7o,ei7o	727132
Imelda Marcos	lq,2q,d7b7,di2p
Imran Khan	ov,10,ds4p;0,10,ee8i,ei4a	155164	Imran Khan Niazi
Imre Nagy	0,46,cl74,cob4
Inder Kumar Gujral	5,4,ds61,dt4l;0,4,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	0,4,cy1o,d93o;0,4,dc1e,dgav	1149
Inga Ruginienė	0,3h,el9p	124516173
Ingrida Šimonytė	0,3h,egcb,ekcc	437096
Ingvar Carlsson	0,2h,di31,ds3m
Ion Iliescu	1,11,dlcq,dsbt;1,11,dwck,e0ck	189575
Irakli Kobakhidze	0,2s,ek28	27885302
Irfaan Ali	1,3x,eg82	64840184	Mohamed Irfaan Ali
Isaac Herzog	v,a,e9bp,ee7v;1,a,eh77	983258	Yitzhak Herzog
Isaias Afwerki	1,5e,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	5,10,ek3b	3155254
Islam Karimov	1,2i,dm3o,ec92	57558
Ismail Haniyeh	0,64,e23t,e36e;b6,6l,ed56,ek7v		Ismail Haniyah;Ismail Haniya			e2,e3;ed,ekc
Ismail Omar Guelleh	1,51,dv58	57390
Ismail Sabri Yaakob	0,2p,eh8l,eibo	6084858
Israel Katz	5,a,ek11,ekb8;8,a,ekb8	487304	Yisrael Katz
Itamar Ben-Gvir	3q,a,eict	12403861		Ben-Gvir		eic
Itamar Franco	1,s,doct,dr11
Ivan Gašparovič	1,2u,e06f,ea6f	57295
Ivan Kostov	0,1f,dt5l,dx7o	362129
Iveta Radičová	0,2u,e678,e844	211771
Ivica Dačić	0,1x,e87r,ea4r	57843
Ivica Račan	0,2l,dw1r,dzcn	315467
Ivo Josipović	1,2l,e62i,eb2j	57258
Ivo Sanader	0,2l,dzcn,e576	56220
Iván Duque	1,3g,ee87,ei87	17478000
J. B. Pritzker	6,7p,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	9q,0,c371,d452		John Edgar Hoover
JD Vance	e,0,ej13,el1a;4,0,el1k	28935729	J.D. Vance;James David Vance;Джей Ди Вэнс			ek7
Jaap de Hoop Scheffer	5,35,dy7m,dzc3;21,67,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	4c,2f,d9cv,e21f	217194		al-Sabah
Jacinda Ardern	0,g,edaq,ej1p	3606816				eda,ej
Jack Kemp	7e,0,dl2d,dp1k;3y,0,ds8a,dsb5
Jack Layton	ai,e,dz1p,e78m
Jack Lew	2b,0,e81r,e91p;2y,0,e92s,ed1k	1677579	Jacob Lew
Jack Straw	2h,1,dt52,dx68;1v,1,dx68,e255	311278
Jacob Rees-Mogg	7m,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	3h,p,dv6e,e16e;1,p,e559,ee2e	57282				e3c,eh
Jacques Chirac	0,3,d65r,d88q;al,3,d93k,dr5g;0,3,di3k,dk5a;1,3,dr5h,e35g	2105				dq,e3c
Jacques Delors	7,3,dd5m,dg7h;1,6k,dh16,dr1n
Jacques Parizeau	u,7g,dq9q,ds1t
Jacques Santer	0,3r,dg7k,dr1k;1,6k,dr1n,dv3f
Jadranka Kosor	0,2l,e576,e7cn	57611
Jafar Hassan	0,1j,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	ai,e,eda1,el55
Jair Bolsonaro	1,s,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару			ee8	ee3
Jakaya Kikwete	1,3d,e1cl,ebb5	57488
Jake Sullivan	2a,0,eh1k,el1k	16730147
Jakov Milatović	1,3z,ej5k	104417661
Jalal Talabani	py,1i,d761,e147;1,1i,e147,ea7o	57306				dn,ea
James Baker	2b,0,dd1k,dh23;2y,0,dh24,dk8h;1l,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Cleverly	1v,1,ei96,ejbd;2h,1,ejbd,ek75	6131460
James Madison	1,0,8l34,8t34	11813
James Marape	0,n,ef5u	6138903
James Mattis	25,0,ed1k,ef11	267902	Jim Mattis
James Michel	1,53,e04e,ecag	57476
James Monroe	1,0,8t34,9134	11815
James Wolfensohn	1,6q,dr61,e15v
Jamieson Greer	c8,0,el2r
Jamil Mahuad	1,1c,du8a,dw1l	471248
Jan Brewer	6,79,e51l,eb15
Jan Fischer	0,27,e558,e67d	193675
Jan Peter Balkenende	0,35,dy7m,e6ae	133386
Jan Smuts	0,p,bn93,bs6u;0,p,c795,cg64
Janet Mills	6,9m,ef12
Janet Napolitano	6,79,dz16,e51l;3n,0,e51l,e996	229032
Janet Reno	o,0,dp3c,dx1k	236421
Janet Yellen	5w,0,ea23,ee23;2y,0,eh1q,el1k	263725
Janez Drnovšek	0,2v,do5e,dycj;1,2v,dycm,e3cn	171228
Janez Janša	0,2v,e0c3,e4bl;0,2v,e82a,e93k;0,2v,eg3d,ei61	57627
Jared Kushner	11n,0,ed1k,eh1k	13628723
Jared Polis	2,0,e516,ef13;6,8z,ef18
Jarosław Kaczyński	oj,i,dz1i;0,i,e27e,e3bg	55917
Jaswant Singh	5,4,duc5,dy71	3518489
Javier Milei	1,2j,ejca	52395487	Хавьер Милей			ej8	ej6
Javier Pérez de Cuéllar	2n,4m,de11,dncv	1259	Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	21,67,drc5,dva6;56,5f,dvai,e5c1
Jawaharlal Nehru	0,4,cf8f,cw5r	1047				cf
Jay Inslee	6,8p,e91g,el1f
Jean Castex	0,3,eg73,ei5g	3171170
Jean Chrétien	0,e,dpb4,dzcc	128543				dp,dz
Jean Emmanuel Ouédraogo	0,26,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean-Bertrand Aristide	1,1t,dn27,ds27;1,1t,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	1,1o,cy11,db9k
Jean-Claude Duvalier	1,1t,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,3r,dr1k,e9c4;1,6k,eab1,efbu	57661				e8,efc
Jean-Claude Trichet	1,7l,dzb1,e7av	152905
Jean-Luc Dehaene	0,3q,do37,dv7c
Jean-Luc Mélenchon	oh,3,ec2a					ed
Jean-Lucien Savi de Tové	1,2m,el53
Jean-Marc Ayrault	0,3,e85f,ea3v;5,3,ec2b,ed5a	7711
Jean-Marie Le Pen	pq,3,d4a5,e71f			Le Pen
Jean-Noël Barrot	5,3,ek9l	30339198
Jean-Pierre Raffarin	0,3,dy56,e15v	63263
Jean-Yves Le Drian	8,3,e85g,ed5a;5,3,ed5h,ei5k	559040		Le Drian
Jeanine Áñez	1,30,efbc,egb8	16581287
Jeb Bush	6,7m,dv15,e312;s,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Landry	6,7f,ek18
Jeff Sessions	e,0,dt13,ed28;o,0,ed29,eeb7	358443
Jefferson Davis	1,90,a12i,a555
Jeffrey Bostic	1,3j,elbu
Jeh Johnson	3n,0,e9cn,ed1k	6176439
Jennifer Geerlings-Simons	1,4h,el7g		Jennifer Simons	Geerlings-Simons
Jennifer Granholm	6,7s,dz11,e711;3j,0,eh2p,el1k
Jenny Shipley	0,g,dtc8,dvc5	235996
Jens Stoltenberg	0,4g,e1ah,e9ag;21,67,eaa1,eka1;7,4g,el24	57665	Йенс Столтенберг			eaa,ekc
Jens-Frederik Nielsen	0,5n,el47
Jeremiah Manele	0,24,ek52	6180897
Jeremy Corbyn	v,1,eb9c,eg44					eb8,eg4	eb63
Jeremy Hunt	32,1,e894,ee79;1v,1,ee79,ef7o;2c,1,eiae,ek75	333533
Jerome Powell	5w,0,ee25	6182718	Jay Powell
Jerry Brown	6,6a,d716,df13;6,6a,e713,ef17	152451
Jerry Rawlings	1,21,ddcv,dx17	51002
Jerzy Buzek	0,i,dtav,dxaj;1,7d,e57e,e81h	55910
Jesse Jackson	s,0,dfb3,dg7j
Jesse Ventura	6,8a,dv14,dz16
Jiang Zemin	2e,2,dl6o,dybf;1,2,dp3r,dz3f	16597	江泽民	Jiang		dp,dz
Jim Bolger	0,g,dmb2,dtc8
Jim Chalmers	3v,7,ei5n	16217223
Jim Pillen	6,9s,ej15
Jim Yong Kim	1,6q,e871,ef21		Jim Kim
Jimmy Carter	6,2s,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter
Jimmy Cherizier	pa,1t,eg6a				Barbecue
Jimmy Morales	1,2o,ec1e,eg1e	17995110
Jiří Paroubek	0,27,e14p,e294	161671
Jo Swinson	4i,1,ef7m,efcd
Joachim Gauck	1,f,e83i,ed3i	2538
Joachim von Ribbentrop	5,f,c624,cd4u
Joaquim Chissano	1,3k,dib6,e122	208355
Joaquín Balaguer	1,2r,cy71,da8g;1,2r,di8g,ds8g
Joe Biden	e,0,d513,e51f;4,0,e51k,ed1k;s,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			e48
Joe Clark	0,e,db64,dc33
Joe Hockey	3v,7,e99i,eb9l	6210353
Joe Lieberman	e,0,dl13,e913;3y,0,dw88,dwb7		Joseph Lieberman
Joe Lombardo	6,9t,ej12
Johann Wadephul	5,f,el56
John Adams	4,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	e,0,dr13,dx13;o,0,dx22,e123	311141
John Atta Mills	4,21,dt17,dx17;1,21,e517,e87o	51008	John Evans Atta Mills	Mills
John Barrasso	e,0,e36p;11l,0,el13	720521
John Bel Edwards	6,7f,ec1b,ek18	6221385
John Bercow	129,1,e56m,efb4	263147
John Boehner	4g,0,e313,e713;33,0,e715,ebat	11702				e7,eba
John Bolton	3g,0,e182,e2cv;2a,0,ee49,ef9a	311269	John R. Bolton
John Bruton	2o,37,dqcf,dt6q
John Edwards	e,0,dv13,e113;3y,0,e076,e0b2
John F. Kennedy	e,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy		JFK
John Garang	q9,25,df5g,e17u;x,25,e179,e17u	167444
John Healey	2r,1,ek75	615077
John Howard	3v,7,d9bj,df3b;0,7,ds3b,e3c3	51330
John Kasich	6,8f,e71a,ef1e;s,0,eb7l,ec54	69319
John Kelly	3n,0,ed1k,ed7v;2b,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	e,0,dh12,e921;s,0,dz92,e0b2;1l,0,e921,ed1k;yn,0,eh1k,ek36	22316
John Key	0,g,e4bj,eccc	57783
John Kufuor	1,21,dx17,e517	51005
John Lee Ka-chiu	1r,62,ei71	9051824	John Lee	Lee
John Magufuli	1,3d,ebb5,eh3h	5018756
John Mahama	1,21,e87o,ed17;1,21,el17	50678	John Dramani Mahama
John Major	2c,1,dlaq,dmbs;0,1,dmbs,dt52	9559
John McCain	e,0,dj13,ee8p;s,0,e34p,e4b4	10390				e42,e4c
John McDonnell	11p,1,eb9d,eg44
John Podesta	2b,0,duak,dx1k	1290476
John Prescott	3,1,dt52,e36r	332393
John Quincy Adams	1l,0,8t9m,9134;1,0,9134,9534	11816
John Ratcliffe	70,0,eg5q,eh1k;4v,0,el1n	16980175
John Redwood	147,1,dp5r,dr6q
John Reid	2h,1,e255,e36r
John Steenhuisen	ad,p,efbh;c,p,ek73	6258967
John Sununu	6,7t,df16,dl14;2b,0,dl1l,dncg		John H. Sununu
John Swinney	30,7h,ek58	333811
John Thune	e,0,e113;2w,0,el13	462981
Johnny Briceño	0,3v,egbc	6266369
Joice Mujuru	4,3m,e0c6,eac8	981736
Joko Widodo	lp,14,e8af,eaag;1,14,eaak,ekak	3318231	Jokowi		Jokowi	ea7,ekc
Jomo Kenyatta	1,38,cwcc,da8m
Jonas Gahr Støre	0,4g,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	1t,aj,cy3d,dy2m					d7,dy
Jordan Bardella	ah,3,eib5
Jorge Batlle	1,42,dw31,e131
Jorge Rodríguez	7y,l,eh15	3295308
Jorge Sampaio	1,3t,ds39,e239	156780
Joschka Fischer	5,f,duar,e1bm	57344
Jose Maria Sison	ac,2q,d0cq,eicg
Jose Ramos-Horta	5,3w,dwaj,e26p;1,3w,e35k,e85k;1,3w,ei5k	11665		Ramos-Horta			d7b
Josef Tošovský	0,27,dtch,du7m
Josep Borrell	5,3c,ee67,efbu;56,5f,efc1,ekbu	312901
Joseph Aoun	gg,t,ed38,el19;1,t,el19	29033962
Joseph Boakai	4,47,e21g,ee1m;1,47,ek1m	2630483
Joseph Chamberlain	ge,1,az6t,b79g
Joseph Dion Ngute	0,x,ef14			Ngute
Joseph Estrada	1,2q,du6u,dx1k	212733
Joseph Goebbels	z6,f,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,h,dx1h,ef1o	57416
Joseph Kony	1t,9k,dj
Joseph Muscat	0,4l,e93b,eg1d	938224
Joseph Stalin	2e,5y,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин			bs
Joseph Wu	5,j,ee2q,ek5k	6288088
Josh Green	6,99,eic5
Josh Shapiro	6,8h,ej1h	6289368
Josh Stein	6,8c,el11
Joshua Nkomo	oz,3m,ctc,djcm;4,3m,dm86,dv71
Joshua Wong	oe,62,ec4a,eg6u						ea9
Josip Broz Tito	1,76,cl1e,dc54		Marshal Tito
José Antonio Kast	1,36,em3b						ed8
José Eduardo dos Santos	1,20,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	1,o,elaa
José Luis Rodríguez Zapatero	0,3c,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	5,3c,eh7c
José Manuel Barroso	0,3t,dy46,e07h;1,6k,e0bm,eaav	15849	Jose Manuel Durao Barroso			e0b,eaa
José Maria Neves	0,5c,dx21,ec4m;1,5c,ehb9	57649
José María Aznar	0,3c,ds55,e04h	55637				ds,e06
José Mujica	1,42,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Raúl Mulino	1,2z,ek71	108454869	Jose Mulino
José Sarney	1,s,dh3f,dm3f	244997
José Sócrates	0,3t,e13c,e76l	182367
Jotham Napat	0,2x,el2b	115252004
Jovenel Moïse	1,1t,ed27,eh77
Joyce Banda	1,4x,e847,ea5v	57388
João Lourenço	1,20,ed9q	28650390
Juan Carlos Varela	4,2z,e571,ea71;1,2z,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3a,dp8f,du8f
Juan Guaidó	7y,l,ef15,ej15	58833335				ef,ej1
Juan Manuel Santos	8,3g,e27j,e55m;1,3g,e687,ee87	57311
Juan Orlando Hernández	1,32,ea1r,ei1r	5951723		Hernández
Juan Perón	1,2j,ce64,cn9l;1,2j,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	5,34,eka1	357538		de la Fuente
Judith Suminwa	0,h,ek6c
Juha Sipilä	0,31,eb5t,ef66	1711532
Julia Gillard	3,7,e3c3,e66o;0,7,e66o,e96r	41563				e66,e96
Julie Bishop	5,7,e99i,ee8s	434858
Julio María Sanguinetti	1,42,dh31,dm31;1,42,dr31,dw31	311428
Julius Chan	0,n,dq8u,dt3r
Julius Maada Bio	1,3b,ds1g,ds3t;1,3b,ee44	283829		Bio
Julius Malema	p8,p,e97q						e44
Julius Nyerere	1,3d,cw4q,dhb5
Junichiro Koizumi	0,b,dx4q,e29q	130852	小泉純一郎			dx4,e2a
Justin Nsengiyumva	0,1r,el7
Justin Trudeau	pm,e,e94e,el39;0,e,ebb4,el3e	3099714				eba,el
Justin Welby	8m,80,e924,el16
Jusuf Kalla	4,14,e0ak,e5ak;4,14,eaak,efak	76354
Juvénal Habyarimana	1,1r,d575,dq46
Jyrki Katainen	0,31,e76m,ea6o	57638
János Kádár	ll,46,cob4,dk5m
János Áder	1,46,e85a,ei5a	57467
Józef Oleksy	0,i,dr37,ds27	55924
Józef Piłsudski	90,i,bmbe,bqce
József Antall	0,46,dm5n,dpcc
Jörg Haider	7l,3n,di9d,dw51;6,8y,dl5u,e4ab	44274	Joerg Haider
Jüri Ratas	0,45,ecbn,eh1q	2621730
K. P. Sharma Oli	0,4f,ebac,ec84;0,4f,ee2f,eh7d;0,4f,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
Kais Saied	1,1y,efan	16120878
Kaiser Wilhelm II	40,f,as6f,bmb9		Wilhelm II
Kaja Kallas	0,45,eh1q,ek7n;56,5f,ekc1	11869065	Кая Каллас			ek7
Kamala Harris	o,6a,e713,ed13;e,0,ed13,eh1i;4,0,eh1k,el1k;s,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис
Kamisese Mara	0,2d,d2aa,dj4d;0,2d,djc5,do62;1,2d,dq1i,dw5t
Kamla Persad-Bissessar	0,41,e65q,eb99;0,41,el51	57712		Persad-Bissessar
Kang Kyung-wha	5,c,ed6i,eh28			Kang
Kao Kim Hourn	2n,8s,ej19			Kao
Karim Khan	4x,7q,eh6g
Karin Keller-Sutter	1,40,el11,elcv	115881		Keller-Sutter
Karl Nehammer	1q,3n,ehc6,el1a	42860944
Karl Rove	cj,0,e128,e38v
Karol Nawrocki	1,i,el86						ekbo
Karoline Leavitt	ck,0,el1k
Kash Patel	9q,0,el2l
Kashim Shettima	4,2g,ej5t	6374297
Kassym-Jomart Tokayev	0,1k,dva1,dy1s;1,1k,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Novák	1,46,ei5a,ek2q	21995345
Katerina Sakellaropoulou	1,2y,eg3d,el3d	57415743
Katherine Clark	mm,0,ej13	6376330
Kathleen Blanco	6,7f,e01c,e41e
Kathleen Sebelius	6,88,dz1d,e54s;32,0,e54s,ea69	27677
Kathy Hochul	6,6n,eh8o	45956
Katie Hobbs	6,79,ej12
Katrín Jakobsdóttir	0,50,edbu,ek49	467464
Kay Ivey	6,78,ed4a
Kazimierz Marcinkiewicz	0,i,e1av,e27e	55920
Keiko Fujimori	oo,o,e61				Keiko
Keir Starmer	v,1,eg44,ek75;0,1,ek75	6383803	Кир Стармер			eg4
Keith Kellogg	wt,0,ee4r,eh1k;12f,0,el1k,em1	27916194
Keith Rowley	0,41,eb99,el3h	6384971
Keizo Obuchi	5,b,dt9b,du7u;0,b,du7u,dw45	313339
Kelly Armstrong	6,8d,ekcf
Kelly Ayotte	e,0,e713,ed13;6,7t,el19
Kemal Kılıçdaroğlu	v,v,e65m,ejb5
Kemi Badenoch	6q,1,ej27,ek75;v,1,ekb2	21592171
Ken Livingstone	7o,1,dw54,e454	220723
Kengo wa Dondo	0,h,dq76,dt42;68,h,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Clarke	2c,1,dp5r,dt52;46,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,1z,cwao,dnb2
Kersti Kaljulaid	1,45,ecaa,ehab	12366816
Ketumile Masire	1,4j,dc7i,du3v
Kevin McCarthy	4f,0,ea81,ef13;4g,0,ef13,ej13;33,0,ej17,eja3	766866
Kevin Rudd	v,7,e2c4,e3c3;0,7,e3c3,e66o;0,7,e96r,e99i;8k,7,ej3k	43135
Kevin Stitt	6,9y,ef1e
Kgalema Motlanthe	1,p,e49p,e559	152327
Khaled Mashal	b6,6l,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	0,1s,dn3k,ds3u;0,1s,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalifa Haftar	gi,57,eb32		Khalifa Hifter
Khalil al-Hayya	8y,6l,eka	khalil-al-hayya
Khawaja Asif	5,10,ed84,ee4q;8,10,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	yh,1g,d84b,db17			Khieu Samphan
Khin Nyunt	11i,2a,dk9i,dz8p;0,2a,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	0,29,eda4,eh1r;1,29,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	0,b,dnb5,dp89;7,b,du7u,dx4q	315565
Kim Beazley	8,7,dgcd,dm44;v,7,ds3j,dxbm;v,7,e11s,e2c4	304561
Kim Campbell	0,e,dp6p,dpb4
Kim Dae-jung	v,c,djbc,du2p;1,c,du2p,dz2p	45785	김대중	Kim
Kim Il-sung	4s,8,cg99,dq78	41117	김일성	Kim
Kim Jong-il	4s,8,dq78,e7ch	10665	김정일	Kim
Kim Jong-un	4s,8,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩	Kim
Kim Min-seok	0,c,el73			Kim
Kim Moon-soo	i,c,ek8u,el48;s,c,el49,el63	483861		Kim
Kim Reynolds	6,87,ed5o
Kim Yo-jong	ht,8,eabs		김여정	Kim
Kim Yong-hyun	8,c,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	1,c,dp2p,du2p		김영삼	Kim
King Abdullah	4z,23,de6d,e181;1a,23,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	1a,1j,dv27		Abdullah II;Abdallah II
King Bhumibol Adulyadej	1a,12,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Carl XVI Gustaf	1a,2h,d59f
King Charles III	yz,1,cq7q,ei98;1a,1,ei98	43274	Charles III;King Charles
King Fahd	1a,23,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	1a,3c,ea6j		Felipe VI;King Felipe
King Frederik X	1a,44,ek1e	1004037	Frederik X;King Frederik
King Gyanendra	1a,4f,dx64,e45s		Gyanendra
King Harald V	1a,4g,dn1h		Harald V;King Harald
King Hassan II	1a,1q,ct2q,dv7n		Hassan II;King Hassan
King Hussein	1a,1j,ck8b,dv27		Hussein bin Talal
King Jigme Khesar Namgyel Wangchuck	1a,5j,e2c		King Jigme Khesar Wangchuck;King Jigme
King Juan Carlos	1a,3c,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Letsie III	1a,4e,ds27		Letsie III
King Maha Vajiralongkorn	1a,12,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mohammed VI	1a,1q,dv7n	57553	Mohammed VI
King Mswati III	1a,4v,di4p	57340	Mswati III
King Philippe	1a,3q,e97l		King Philippe of Belgium
King Salman	1a,23,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	1a,1g,e0at	57319	Norodom Sihamoni
King Tupou VI	1a,4i,e83i		Tupou VI
King Willem-Alexander	1a,35,e94u		Willem-Alexander
Kiril Petkov	0,1f,ehcd,ei82	106928258
Kirill Dmitriev	yo,6,el2n		Кирилл Дмитриев
Kiro Gligorov	1,2b,dn1r,dvbj
Kirstjen Nielsen	3n,0,edc6,ef4a	38858352
Kizza Besigye	v,5,dwa
Kjell Magne Bondevik	0,4g,dtah,e1ah	207655
Klaus Iohannis	1,11,eacl,el2c	701484
Klaus Kinkel	5,f,do5i,duaq					dp,dua
Kofi Annan	2n,4m,dt11,e2cv	1254	Кофи Аннан			dt,e9	dp3
Kolinda Grabar-Kitarović	1,2l,eb2j,eg2i	3176299		Grabar-Kitarović
Konrad Adenauer	1q,f,ch9f,cvag
Konstantin Chernenko	2e,5y,dg2d,dh3a
Konstantinos Karamanlis	1,2y,dm55,dr3a
Konstantinos Mitsotakis	0,2y,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,2y,el3d		Constantine Tassoulas
Kostas Karamanlis	0,2y,e03a,e5a6	188978	Costas Karamanlis
Kristalina Georgieva	1r,6q,ed12,ef9u;4j,6t,efa1	265277
Kristen Michal	0,45,ek7n	1789192
Kristi Noem	6,8i,ef15,el1p;3n,0,el1p	465749
Kristrún Frostadóttir	0,50,ekcl	108856371		Kristrún
Krišjānis Kariņš	0,33,ef1n,ej9f	3736499
Kurmanbek Bakiyev	1,1l,e18e,e64f	484816
Kurt Waldheim	2n,4m,d411,ddcv;1,3n,di78,do78
Kwame Nkrumah	0,21,cp36,cs71;1,21,cs71,cy2o
Kwasi Kwarteng	2c,1,ei96,eiae	750204
Kyriakos Mitsotakis	0,2y,ef78	552751
Kyrylo Budanov	mb,d,eg85,em1;7c,d,em1		Кирило Буданов
L. K. Advani	7d,4,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
La'aulialemalietoa Leuatea Schmidt	0,4u,el9g		Laaulialemalietoa Schmidt	Schmidt
Lai Ching-te	u,j,ed98,ef1e;4,j,eg5k,ek5k;1,j,ek5k	3847080	William Lai;賴清德;赖清德	Lai		ek
Lakhdar Brahimi	5,1n,dn65,dp23;8a,4m,e88h,ea5v
Lal Bahadur Shastri	0,4,cw69,cy1b
Lamberto Dini	0,z,dr1h,ds5h;5,z,ds5h,dx66	208100
Lansana Conté	1,1a,dg45,e4cm
Larry Hogan	6,89,eb1l,ej1i
Larry Rhoden	6,8i,el1p
Lars Klingbeil	7,f,el56
Lars Løkke Rasmussen	0,44,e545,e7a3;0,44,eb6s,ef6r;5,44,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	1,1i,eiad	6496078	Abdul Latif Rashid
Laura Fernández	1,18,em58	114705150	Laura Fernandez Delgado	Fernández
Laura Kelly	6,88,ef1e
Laurent Fabius	0,3,dg7h,di3k;5,3,e85g,ec2b	217070
Laurent Gbagbo	1,28,dwaq,e74b					dwa,e8
Laurent Kabila	1,h,dt5h,dx1g	135547	Laurent-Désiré Kabila				dsa
Laurentino Cortizo	1,2z,ef71,ek71
Lavrenty Beria	kw,5y,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	1l,0,doc8,dp1k
Lawrence Summers	2y,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	7,49,eh5f;0,49,ek5f	6504758
Lazarus Chakwera	1,4x,eg6s,ela4	16202782
Lech Kaczyński	1,i,e1cn,e64a	2757
Lech Wałęsa	ou,i,dc8v,dmcc;1,i,dmcm,drcm	444				dc9,ds
Lee Hsien Loong	0,49,e08c,ek5f	57643		Lee
Lee Jae-myung	6,98,ee71,ehap;v,c,ei8s,el49;1,c,el64	12612463	이재명;Lee Jae Myung	Lee
Lee Kuan Yew	0,49,cr65,dmbs	131248		Lee
Lee Myung-bak	1,c,e42p,e92p	14342	이명박	Lee
Lee Nak-yon	0,c,ed5v,eg1e	12611134		Lee
Lee Teng-hui	1,j,dk1d,dw5k			Lee
Lee Zeldin	9j,0,el1t
Leni Robredo	4,2q,ec6u,ei6u	6761357
Lennart Meri	1,45,doa6,dxa8	153149
Lenín Moreno	1,1c,ed5o,eh5o	518626
Leo Varadkar	2o,37,ed6e,eg6r;2o,37,eich,ek49	1728820				ed6,ek4
Leon Panetta	2b,0,dq7h,dt1k;4v,0,e52d,e76u;25,0,e771,e92r	244631
Leon Trotsky	xm,5y,bm3e,bt1q
Leonel Fernández	1,2r,ds8g,dw8g;1,2r,e08g,e88g
Leonid Brezhnev	2e,5y,cwae,deba					cw
Leonid Kravchuk	1,d,dnc5,dq7j
Leonid Kuchma	0,d,doad,dp9m;1,d,dq7j,e11n	629702				dr,e1
Leopoldo Galtieri	1,2j,ddcm,de6i
Leopoldo López	op,l,e5c5
Les Aspin	25,0,dp1k,dq23
Lester Pearson	0,e,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	7,i,dl9c,dncn;7,i,dtav,dw68	55932
Leszek Miller	0,i,dxaj,e052	55782
Leung Chun-ying	1r,62,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levi Eshkol	0,a,cv6o,d12q
Levon Ter-Petrosyan	1,2k,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Levy Mwanawasa	1,1z,dy12,e48j	212058
Li Keqiang	u,2,e93f,ej3b	18111	李克强	Li
Li Peng	u,2,dk49,du3h			Li
Li Qiang	u,2,ej3b	4414390	李强	Li
Li Shangfu	8,2,ej3c,ejao	19825651		Li
Li Zhaoxing	5,2,dz3h,e34r	463697		Li
Liam Fox	2r,1,e65c,e7ae;no,1,ec7d,ef7o	332374
Liamine Zeroual	1,1n,dq1v,dv4r
Lien Chan	u,j,dp2r,dt91;4,j,ds5k,dw5k			Lien
Linda McMahon	3a,0,el33
Lionel Jospin	0,3,dt63,dy56	187099				dt,dy6
Liu He	17,2,ee3j,ej3c	8294074		Liu
Liz Truss	1v,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss			ei7,eic
Lloyd Austin	25,0,eh1m,el1k	941013
Lloyd Axworthy	5,e,ds1p,dwah	556027
Lord Fakafanua	0,4i,elci		Fatafehi Fakafanua
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	o,0,eb4r,ed1k	6680965
Lori Chavez-DeRemer	a8,0,el3b
Louis XIV	1a,3,3z5e,5z91
Louise Arbour	4x,86,dsa1,dv9f;42,4m,e071,e46u	239235
Luc Frieden	0,3r,ejbh	592101
Lucien Bouchard	p2,e,dm7p,ds1g;u,7g,ds1t,dx38	1873388
Lucio Gutiérrez	1,1c,dz1f,e14k	336234
Ludovic Orban	0,11,efb4,egc7	671955
Ludwig Erhard	1q,f,cvah,cybu
Luigi Di Maio	3,z,ee61,ef95;5,z,ef95,eiam	13581225		Di Maio
Luis Abinader	1,2r,eg8g	16594097
Luis Almagro	5,42,e631,eb31;21,8g,eb5q,el5q	3776268
Luis Arce	1,30,egb8,elb8	16149892
Luis Caputo	p,2j,ejca	28058800
Luis Lacalle Pou	1,42,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	4x,7q,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luiz Inácio Lula da Silva	qd,s,dc2a,dq71;1,s,dz11,e711;1,s,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва		Lula;Lula da Silva	dy8
Luong Cuong	1,m,ekal	18459548		Cuong
Luís Montenegro	0,3t,ek42	11764394
Lyndon B. Johnson	2w,0,cn13,ct13;4,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Léopold Sédar Senghor	1,r,cs96,dccv		Leopold Senghor
Ma Ying-jeou	1,j,e45k,ec5k			Ma
Macky Sall	1,r,e842,ek42	57438
Madeleine Albright	3g,0,dp1r,dt1l;1l,0,dt1n,dx1k	174438				dt,dx
Magdalena Andersson	0,2h,ehbu,eiai	4935873
Mahamadou Issoufou	1,u,e747,eh42	57482
Mahamat Idriss Déby	1,1v,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	0,2p,dd7g,dzav;0,2p,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	af,4,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi
Mahinda Rajapaksa	1,17,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,64,dz3j,dz96;8t,7u,e0bb;1,64,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس			e1
Mahmoud Ahmadinejad	1,k,e183,e983	34448	Mahmud Ahmadinejad			e16
Mahmoud Ali Youssouf	6s,7j,el3d
Maia Sandu	0,22,ef68,efbe;1,22,egco	15071069
Maithripala Sirisena	1,17,eb19,efbi	6737124
Majid Takht-Ravanchi	hv,k,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	0,7,d7bb,df3b
Malcolm Rifkind	2r,1,do4a,dr75;1v,1,dr75,dt52
Malcolm Turnbull	v,7,e49g,e5c1;0,7,eb9f,ee8o	927550				eb9,ee8
Malcolm X	pp,0,cm,cx2l
Mallikarjun Kharge	7x,4,eiaq
Mamady Doumbouya	1,1a,eha1
Mamata Banerjee	11,ao,e75k	465041
Manasseh Sogavare	0,24,ef4o,ek52	536063
Manfred Wörner	21,67,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	pf,p,d73l,ef8p;1h,p,dq5b,e07d
Manmohan Singh	7,4,dn6l,ds5g;0,4,e05m,ea5q	41914
Manouchehr Mottaki	5,k,e18o,e6cd	374481
Manuel Marrero	0,1p,efcl
Manuel Marulanda	1t,84,cw5r,e43q
Manuel Noriega	7r,2z,df8c,dlck		Manuel Antonio Noriega			dh,dp
Manuel Valls	f,3,e85g,ea3v;0,3,ea3v,ecc6	10287
Manuel Zelaya	1,32,e21r,e56s	191060	Mel Zelaya
Mao Zedong	8v,2,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун	Mao		ch
Marc Ravalomanana	1,2e,dy2m,e53h
Marcel Ciolacu	0,11,ej6f,el55	21179176
Marcelo Ebrard	7p,34,e2c5,e8c5;5,34,eec1,ej6c;p,34,eka1	1396586
Marcelo Rebelo de Sousa	1,3t,ec39,em39	6756617		Rebelo de Sousa
Marco Rubio	e,0,e713,el1k;1l,0,el1l	324546	Marco Antonio Rubio;Марко Рубио			el1
Marek Belka	0,i,e052,e1av	55900
Margaret Beckett	1v,1,e255,e36r	232639
Margaret Chan	3i,7w,e314,ed6u
Margaret Thatcher	3a,1,d26k,d634;v,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			db5
Margarita Robles	8,3c,ee67	5997107
Margrethe Vestager	gt,5f,eab1,ekbu	270820
Margus Tsahkna	5,45,ej4h	11716283
Mari Kiviniemi	0,31,e66m,e76m	105068
Maria Benvinda Levi	0,3k,el1		Benvinda Levi	Levi
Mariano Rajoy	0,3c,e7cl,ee61	10819				e7,ee6	e092
Marina Silva	h,s,dz11,e45d;h,s,ej11	237693
Marine Le Pen	ah,3,e71g,eib5;s,3,e75g,ei4o			Le Pen
Mario Abdo Benítez	1,3a,ee8f,ej8f		Mario Abdo	Abdo Benítez
Mario Cuomo	6,6n,df11,dqcv
Mario Draghi	1,7l,e7b1,efav;0,z,eh2d,eiam	294460				e7b,eic
Mario Monti	0,z,e7bg,e94s	47904
Marjan Šarec	0,2v,ee9d,eg3d	12795878
Mark Brown	0,4z,ega1	6766871
Mark Carney	ls,e,e421,e961;lt,1,e971,eg3f;0,e,el3e	192533				el3
Mark Drakeford	30,8o,eecd,ek3k	6767407
Mark Esper	25,0,ef7n,egb9	33190271
Mark Gordon	6,ar,ef17
Mark Latham	v,7,dzc2,e11i
Mark Meadows	2b,0,eg3v,eh1k	3956796
Mark Rutte	0,35,e6ae,ek72;21,67,eka1	57792				e6a
Mark Sanford	6,7i,dz1f,e71c
Markus Söder	w6,f,ee3g	50664	Markus Soeder
Maroš Šefčovič	4,6k,e629,ekbu;6m,5f,ekc1	512678
Mart Laar	0,45,doal,dqb8;0,45,dv3p,dy1s	307473
Martin Griffiths	12g,4m,ee2g,eh7j;c9,4m,eh7j,ek6u
Martin Luther King Jr.	p5,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	hu,6z,e358,ed19	57689
Martin Schulz	1,7d,e81h,ed1h;q4,f,ed3j,ee2d	17905
Martti Ahtisaari	1,31,dq31,dw31	29230
Martín Torrijos	1,2z,e091,e571	276283
Martín Vizcarra	1,o,ee3n,egb9
Marwan Barghouti	og,a3,dq
Mary Lou McDonald	aa,37,ee2a
Mary McAleese	1,37,dtbb,e7ba	174662
Mary Robinson	1,37,dmc3,dt9c;42,4m,dt9c,dy9c
María Corina Machado	v,l,e87		Maria Machado
Masoud Pezeshkian	1,k,ek7s	5933752	Massoud Pezeshkian			ek7	ek69
Masrour Barzani	0,7r,ef7a
Massimo D'Alema	0,z,dual,dw4p	47602
Massoud Barzani	pi,1i,db31;1,7r,e16e,edb1	315927	Masoud Barzani;Massud Barzani			dn,ed
Mateusz Morawiecki	0,i,edcb,ejcd	11771436
Mathias Cormann	7,7,e99i,egau;2n,9x,eh61	1813692
Mathieu Kérékou	1,4c,d4aq,dn44;1,4c,ds44,e246	206719
Matt Hancock	32,1,ee79,eh6q	478161
Matt Meyer	6,95,el1l
Matteo Renzi	0,z,ea2m,eccc	47563				ea,ecc
Matteo Salvini	pj,z,e9cf;f,z,ee61,ef95;3,z,eiam	1055449				ee3
Matti Vanhanen	0,31,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,3y,dabb,e4bb	297957
Maura Healey	6,6v,ej15
Maurice Bishop	0,4y,db3d,dfaj
Mauricio Funes	1,4a,e561,ea61	57342
Mauricio Macri	r3,2j,e3ca,ebca;1,2j,ebca,efca	561837				ebb,ef
Mauro Vieira	5,s,eb11,ec5c;5,s,ej11	18708068
Maxime Prévot	5,3q,el23
Maximilien Robespierre	ph,3,857r,867r
Mazloum Abdi	94,ad,ebab
Megawati Sukarnoputri	pe,14,dpcm,ds6m;4,14,dval,dx7n;1,14,dx7n,e0ak	76179	Megawati Soekarnoputri		Megawati	ds,e1
Meles Zenawi	1,2n,dn5s,dr8m;0,2n,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Menachem Begin	0,a,d96k,dfaa
Mengistu Haile Mariam	1,2n,d923,dn5l			Mengistu
Merrick Garland	o,0,eh3b,el1k	1922011
Mesut Yılmaz	0,v,dn6n,dnbk;0,v,ds36,ds6s;0,v,dt6u,dv1b	366692
Mette Frederiksen	0,44,ef6r	5015				ef8
Mevlüt Çavuşoğlu	5,v,ea8t,ej63	249206
Mia Mottley	0,3j,ee5p	6827147
Michael Bloomberg	7q,0,dy11,e9cv;s,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3n,0,e12f,e51l	733612
Michael D. Higgins	1,37,e7bb,elba	57276	Michael Higgins
Michael Dukakis	6,6v,d712,db14;6,6v,df16,dn13;s,0,dj4t,dkb8
Michael Flynn	2a,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	v,1,dcba,dfa2
Michael Gove	3a,1,e65c,ea7f;46,1,eb59,ec7e;qh,1,eh9f,ek75	333937
Michael Heseltine	2r,1,df16,di19;3,1,dr75,dt52
Michael Howard	2h,1,dp5r,dt52;v,1,dzb6,e1c6
Michael Ignatieff	v,e,e4ca,e752
Michael Randrianirina	1,2e,elah
Michael Sata	1,1z,e79n,eaas	299173
Michal Kováč	1,2u,dp32,du32
Micheal Martin	2o,37,eg6r,eich;2o,37,el1n	920403
Michel Aoun	0,t,dk9m,dmad;1,t,ecav,eiau	363392
Michel Barnier	5,3,e03v,e162;fr,5f,eca1,eh3v;0,3,ek95,ekcd	438465				ed,eg
Michel Camdessus	4j,6t,dj1g,dw2e
Michel Djotodia	1,1o,e93o,ea1a	8202995
Michel Rocard	0,3,dk5a,dn5f	12946
Michel Temer	4,s,e711,ec8v;1,s,ec8v,ef11	463533				ec4,ee
Michelle Bachelet	1,36,e23b,e63b;1,36,ea3b,ee3b;42,4m,ee91,ei8v	320				e2,ee
Michelle Lujan Grisham	6,9v,ef11			Lujan Grisham
Michelle O'Neill	30,6z,ek23	6837191
Miguel Díaz-Canel	1,1p,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel	Díaz-Canel		ee4
Mike Braun	e,0,ef13,el13;6,85,el1d
Mike DeWine	e,0,dr13,e313;6,8f,ef1e
Mike Dunleavy	6,7y,eec3
Mike Huckabee	6,7a,ds7f,e319;s,0,e31s,e434;da,0,el4l	158813
Mike Johnson	33,0,ejap	19880665
Mike Kehoe	6,9p,el1d
Mike Pence	6,85,e91e,ed19;4,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс			ec7f,eh2
Mike Pompeo	4v,0,ed1n,ee4q;1l,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo			ee4,eh1
Mike Waltz	2a,0,el1k,el51;3g,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,6,e035,e39c	150080
Mikhail Gorbachev	2e,5y,dh3b,dn8o;1,5y,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			dh3
Mikhail Kasyanov	0,6,dw57,e02o	62551
Mikhail Khodorkovsky	v,6,ea9k
Mikhail Mishustin	0,6,eg1g	4298520	Михаил Мишустин
Mikheil Kavelashvili	1,2s,ekct
Mikheil Saakashvili	1,2s,e01p,e3bp;1,2s,e41k,e9bh	43330	Mikhail Saakashvili			dzb,e9
Mikie Sherrill	2,0,ef13,elbk;6,6y,em1k
Mikuláš Dzurinda	0,2u,duau,e274	212765
Milan Kučan	1,2v,dncn,dycm	194443
Milan Milutinović	1,1x,dtct,dyct	331773
Milo Đukanović	0,3z,dz18,ecbs;1,3z,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	0,3z,ejav	101225458
Milorad Dodik	1,70,e6bf,el8	335688
Miloš Zeman	0,27,du7m,dy7f;1,27,e938,ej38	29032
Milton Obote	1,5,cy4f,d31p;1,5,dcch,dh7r
Min Aung Hlaing	6w,2a,e73u;0,2a,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	8,b,ej9d,eka1;5p,b,elal	11518220
Mir-Hossein Mousavi	0,k,ddav,dl83;v,k,e56		Mir Hossein Moussavi	Mousavi
Mirek Topolánek	0,27,e294,e558	155880
Mireya Moscoso	1,2z,dv91,e091	231946
Mirko Cvetković	0,1x,e477,e87r	204723
Miro Cerar	0,2v,ea9i,ee9d	17117413
Mishal al-Ahmad al-Sabah	4c,2f,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch McConnell	4p,0,e313,eb13;2w,0,eb13,eh1k;4p,0,eh1k,el13	355522				eb,eh2
Mitt Romney	6,6v,dz12,e314;s,0,e762,e8b6;e,0,ef13,el13	4496	Willard Mitt Romney			e8,e8c
Mo Mowlam	b4,1,dt53,dvab	262727
Mobutu Sese Seko	1,h,cxbo,dt5g			Mobutu		cxb,dtc
Mohamad Hasan	5,2p,ejcc	6890888
Mohamed Abdelaziz	1,aq,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2c,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	1,u,eh42,ej7q	3318398
Mohamed Boudiaf	1,1n,do1g,do6t
Mohamed ElBaradei	5t,7e,dtc1,e5bu;4,y,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei			dy,e9
Mohamed Farrah Aidid	q7,2c,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,1y,dvbh,e72r	431515
Mohamed Hamdan Dagalo	94,a5,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	8,y,dn5k,e88c	45917		Tantawi
Mohamed Morsi	1,y,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			e86,ea
Mohamed Muizzu	1,3y,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	1,3y,e4bb,e827	152381
Mohamed Ould Ghazouani	1,2t,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	1,2c,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,3y,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan	Waheed
Mohamed al-Menfi	8w,57,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	3u,k,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	5,k,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif			e99,eh
Mohammad Khatami	1,k,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami			dt5,e18	dt5
Mohammad Mokhber	x,k,eh88,ek7s	5703610
Mohammad Mossadegh	0,k,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,64,ek3v	20423278
Mohammad Reza Pahlavi	11q,k,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,64,ef4e,ek3v	16192933
Mohammed Barkindo	21,8e,ec81,ei75		Mohammad Barkindo
Mohammed Deif	rj,6l,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	1,1s,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,1i,eiar	3700793	Mohammed al-Sudani
Mohammed al-Bashir	0,15,ekca,el3t		Mohammad al-Bashir
Mohammed bin Abdulrahman	5,4n,ec1r;0,4n,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	4z,23,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,19,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	8,23,eb1n,ei9r;4z,23,ed6l;0,23,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	bin Salman	MBS	ed6
Mohammed bin Zayed	4z,8t,e0b3,ei5e;1,19,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	1,4j,ee41,ekb1	18618891
Mokhtar Ould Diay	0,2t,ek8		Moctar Ould Diay;Moctar Ould Djay
Moncef Marzouki	1,1y,e7cd,eacv	4715
Moon Jae-in	1,c,ed5a,ei5a	21001	문재인	Moon
Morarji Desai	0,4,d93o,db7s
Morgan Tsvangirai	ag,3m,dv9b,ee2e;0,3m,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,b,dp89,dq4s
Moshe Arens	8,a,dm6b,do7d;8,a,dv1r,dv76
Moshe Dayan	8,a,cz65,d663;5,a,d96k,dban
Moshe Katsav	1,a,dw81,e371	181832
Moshe Yaalon	8,a,e93i,ec5k	981881
Moshood Abiola	s,2g,dp3r,du77		Mashood Abiola
Mostafa Madbouly	0,y,ee67		Mostafa Madbouli
Moussa Faki Mahamat	6s,7j,ed3e,el3d	58117	Moussa Faki	Faki
Muammar Gaddafi	1t,57,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi		Gadhafi;Kadhafi	dc,e8
Muhammad Ali Jinnah	lx,10,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Yunus	fq,1s,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	4e,2g,dfcv,dh8r;1,2g,eb5t,ej5t	361567				eb3,ej6
Muhyiddin Yassin	0,2p,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	1t,73,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	1t,9l,dz6,e48;q5,1i,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr		Muqtada;Moqtada	dz,e8
Musalia Mudavadi	ys,38,eiar	1954003
Mustafa Kemal Atatürk	1,v,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal			br
Mustafa al-Kadhimi	0,1i,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	0,5n,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	1,38,dycu,e949	57291				dyc,e94
Mykhailo Fedorov	9g,d,ef8t,em1;8,d,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	bd,d,eg4
Myriam Spiteri Debono	1,4l,ek44	1647394		Spiteri Debono
Mário Soares	0,3t,d87n,dhb6;1,3t,di39,ds39
Mélanie Joly	5,e,ehaq,el5d;q,e,el5d	15054353
Nabih Berri	3u,t,doak	704220
Naftali Bennett	p,a,e93i,eb5e;0,a,eh6d,ei6u	39318	נפתלי בנט
Naim Qassem	ic,7o,dn5,ekat;21,7o,ekat		Naim Kassem
Naiqama Lalabalavu	1,2d,ekbc
Najib Mikati	0,t,e76d,ea2f;0,t,eh9a,el28	318493
Najib Razak	0,2p,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,13,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	5,p,ef5u,ek6h	11043304
Nana Akufo-Addo	1,21,ed17,el17	718601		Akufo-Addo
Nancy Pelosi	4g,0,dz13,e313;33,0,e314,e713;33,0,ef13,ej13	170581				e3,e7;eeb,ej1
Nangolo Mbumba	1,3i,ek24,el3l	287100
Naoto Kan	0,b,e668,e792	47846
Napoleon Bonaparte	40,3,8g5i,8r6m	517			Napoleon
Narendra Modi	11,97,dxa7,ea5m;0,4,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			ea
Nasry Asfura	1,32,em1r						eh3
Nasser Bourita	5,1q,ed45	26036628
Nataša Pirc Musar	1,2v,eicn	12797332		Pirc Musar
Navi Pillay	42,4m,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,1u,drcr,dw9h;0,1u,e175,each;0,1u,ekbd	57836
Nawaf Salam	1,9d,ek26,el1e;0,t,el28
Nawaz Sharif	0,10,dmb6,dp7i;0,10,dt2h,dvac;0,10,e965,ed7s	134068
Nayib Bukele	ra,4a,eb51,ee4u;1,4a,ef61	17712353				ef2
Ne Win	fh,2a,cu32,ddb9			Ne Win
Nechirvan Barzani	1,7r,ef6a
Necmettin Erbakan	0,v,ds6s,dt6u					ds,du
Ned Lamont	6,92,ef19
Neil Kinnock	v,1,dfa2,do7i
Nelson Chamisa	ag,3m,ee2f,ei1m	16207702
Nelson Mandela	p0,p,dn77,dtck;1,p,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела			dh	ckc
Nelson Rockefeller	6,6n,cr11,d5ci;4,0,d6cj,d91k
Nestor Ntahontuye	0,1b,el8
Netumbo Nandi-Ndaitwah	1,3i,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	33,0,dr14,dv13;s,0,e75b,e852					dr,dv
Ngo Dinh Diem	1,ac,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	7,2g,dz7f,e26l;7,2g,e78h,eb5t;3i,75,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	2e,m,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	0,m,ec47,eh45;1,m,eh45,ej1i	10800073		Phuc
Nicanor Duarte	1,3a,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas II	40,6,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	3,1,e65b,eb58	189947
Nicola Sturgeon	30,7h,eabk,ej3s	467112				eab,ej6
Nicolae Ceaușescu	1,11,d63s,dlcm					d6
Nicolas Sarkozy	f,3,dy57,e03u;1,3,e35g,e85f	329				e2,e9
Nicolás Maduro	5,l,e289,e91g;5n,l,e935,e94j;1,l,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро	Maduro		e93
Nicos Anastasiades	1,5d,e92s,ej2s
Nicușor Dan	r2,11,egat,el5q;1,11,el5q	11163124
Nicéphore Soglo	1,4c,dn44,ds44
Nigel Farage	ow,1,e29c,ec74;p3,1,ef3m,eh36;or,1,ek63					ea
Nigel Lawson	2c,1,df6b,dlaq
Nikenike Vurobaravu	1,2x,ei7n
Nikita Khrushchev	9u,5y,cl9e,cwae	35314	Nikita Khrushchov			cl
Nikki Haley	6,7i,e71c,ed1o;3g,0,ed1r,eecv;s,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,2k,ee58	7035479
Nikola Gruevski	0,2b,e28r,ec1i	57766
Nikolai Patrushev	9h,6,dv89,e45c;86,6,e45c,ek5c;be,6,ek5e	446865	Nikolay Patrushev;Николай Патрушев
Nikos Christodoulides	5,5d,ee31,ei1b;1,5d,ej2s	48905549
Nino Burjanadze	3u,2s,dxb9,e467	229493
Nirmala Sitharaman	8,4,ed96,ef5u;7,4,ef5v	7040049
Nkosazana Dlamini-Zuma	5,p,dv6h,e55a;6s,7j,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Norman Lamont	2c,1,dmbs,dp5r
Norodom Ranariddh	l0,1g,dp72,dt86		Prince Ranariddh
Norodom Sihanouk	4e,1g,cs6k,d23i;1a,1g,dp9o,e0a7		King Sihanouk
Nouri al-Maliki	0,1i,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki			e25,ea9
Nur Misuari	1t,9r,d4al
Nursultan Nazarbayev	1,1k,dm4o,ef3k	57394	Nursultan Nazarbaev
Nyo Saw	0,2a,el7v			Nyo Saw
Néstor Kirchner	1,2j,dz5p,e3ca	170899
Ohn Gyaw	5,2a,dn9h,dube			Ohn Gyaw
Olaf Scholz	r7,f,e737,ee3d;7,f,ee3e,ehc8;1q,f,ehc8,el56	61053	Олаф Шольц			eh8,el6
Oleksandr Syrskyi	6w,d,ek28		Oleksandr Syrsky
Oleksandr Turchynov	5n,d,ea2n,ea67;11g,d,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	8,d,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,d,ef8t,eg34	64486491
Oliver Tambo	yb,p,cz7l,dn77
Ollanta Humala	1,o,e77s,ec7s	57254
Olof Palme	0,2h,d1ae,di2s
Olusegun Obasanjo	4e,2g,d82d,dba1;1,2g,dv5t,e35t	202006				dv2,e36
Olzhas Bektenov	0,1k,ek26
Omar Bongo	1,q,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	ng,y,dp1,e71t;4,y,e71t,e72b	223568
Omar Torrijos	7r,2z,d0ab,dd7v
Omar al-Bashir	1,25,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir			dl6,eg
Osama bin Laden	1t,8r,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;Осама бен Ладен		Osama	du8
Oscar Luigi Scalfaro	1,z,do5s,dv5f
Oskar Lafontaine	7,f,duar,dv3i
Otto Pérez Molina	1,2o,e81e,eb93	57539		Pérez Molina
Otto von Bismarck	1q,f,ab3l,au3k				Bismarck
Ousmane Sonko	0,r,ek42	56312650					ec
Oyun-Erdene Luvsannamsrai	0,29,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	7,4,ds61,du3j;7,4,e05m,e4bu;7,4,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,4,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,p,daa9,dg9e;1,p,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	0,31,dr4d,dz4h	29110
Pablo Iglesias	on,3c,eabf,eh54
Pablo Quirno	5,2j,elas
Paddy Ashdown	4i,1,dk7g,dv89;a0,9,dy5r,e21u	333066
Paetongtarn Shinawatra	0,12,ek8g,el8t	13026319			Paetongtarn
Pam Bondi	o,7m,e714,ef18;o,0,el25		Pamela Bondi
Pancho Villa	p7,34,bh9,bo7s		Francisco Villa
Paolo Gentiloni	0,z,eccc,ee61;9m,5f,efc1,ekbu	1071031
Park Chung-hee	1,c,cvch,dbaq		박정희	Park
Park Geun-hye	1,c,e92p,ed3a	138048	박근혜	Park
Pascal Lamy	6m,5f,dv9g,e0bm;3i,75,e191,e98v
Pascal Lissouba	1,1w,do8v,dtap
Pasteur Bizimungu	1,1r,dq7j,dw3n	471882
Pat Buchanan	149,0,dh26,dj31;s,0,dnca,do8k		Patrick Buchanan
Patriarch Kirill	xg,aa,e521
Patrice Lumumba	0,h,cs6o,cs95
Patrice Talon	1,4c,ec46,em5	16669148
Patricia Bullrich	37,2j,ebca,efca;37,2j,ejca,elc2	9056861
Patricio Aylwin	1,36,dm3b,dq3b
Patrick Herminie	1,53,elaq
Patrick Morrisey	6,ap,el1d
Paul Biya	1,x,deb6	57272
Paul Bremer	cy,1i,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Kagame	4,1r,dq7j,dw4m;1,1r,dw4m	1231345				dw
Paul Keating	3v,7,df3b,dn63;0,7,dnck,ds3b
Paul Martin	7,e,dpb4,dy62;0,e,dzcc,e226	128529
Paul Ryan	3y,0,e88b,e8b6;33,0,ebat,ef13	203966
Paul Wolfowitz	hs,0,dx32,e161;1,6q,e161,e36u	219861
Paul von Hindenburg	1,f,bt5c,c282
Pauline Hanson	om,7,dt4b
Paulo Guedes	p,s,ef11,eicv
Pavel Grachev	8,6,do5i,ds6i
Pedro Castillo	1,o,eh7s,eic7	103838608
Pedro Pablo Kuczynski	1,o,ec7s,ee3n	381027
Pedro Passos Coelho	0,3t,e76l,ebbq	57615		Passos Coelho
Pedro Santana Lopes	0,3t,e07h,e13c	239248		Santana Lopes
Pedro Sánchez	0,3c,ee62	6070218	Pedro Sanchez Perez-Castejon				ea7q
Penny Mordaunt	2r,1,ef51,ef7o;7m,1,ei96,ek75	580464
Penny Wong	5,7,ei5n	456759
Pervez Musharraf	1r,10,dvac,dybn;1,10,dx6k,e48i	40495	Parvez Musharraf			dva,e5
Petar Stoyanov	1,1f,dt1m,dy1m	81215
Pete Buttigieg	s,0,ef1n,eg31;5i,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	25,0,el1p	7172014	Peter Hegseth			el1
Pete Wilson	6,6a,dn17,dv14
Peter Costello	3v,7,ds3b,e3c3	2546246
Peter Dutton	1h,7,edck,eh3u;8,7,eh3u,ei5n;v,7,ei5u,el53	7173778
Peter Mandelson	b4,1,dvab,dx1o;6m,5f,e0bm,e4a3;6q,1,e4a3,e65b;8k,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	1,4x,ea5v,eg6s;1,4x,ela4	7176020
Peter Obi	s,2g,ei5u,ej2p	3510850
Peter Pellegrini	0,2u,ee3m,eg3l;1,2u,ek6f	17330556
Peter Sutherland	3i,75,dp71,dr51
Peter the Great	13g,6,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,27,ehch,elcf	3377548
Petr Nečas	0,27,e67d,e97a	35786
Petr Pavel	1,27,ej39	2080040
Petro Poroshenko	1,d,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко			ea5,ef6
Petteri Orpo	0,31,ej6k	6029546
Pham Minh Chinh	0,m,eh45	10806940		Chinh
Phankham Viphavanh	0,16,eh3m,eicu
Phil Murphy	6,6y,ee1g,em1k
Phil Scott	6,8n,ed15
Philip Davis	0,3p,eh9h
Philip Hammond	1v,1,ea7f,ec7d;2c,1,ec7d,ef7o	332987
Philip Mpango	4,3d,eh3v	22279305
Philip Pierre	0,4o,eh7s	7184214	Philip J. Pierre
Philippe Lazzarini	gn,ak,eg41,em3v
Philippe Pétain	4e,3,c87b,cc8k		Marshal Petain
Pierre Buyoya	1,1b,dj99,dp7a;1,1b,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	0,3,do42,dp3t
Pierre Nkurunziza	1,1b,e18q,eg68	57343
Pierre Poilievre	v,e,ei9a	3386636
Pierre Trudeau	0,e,d04k,db64;0,e,dc33,dg6u	8619	Pierre Elliott Trudeau			d0,dg
Pietro Parolin	1l,69,e9af
Pik Botha	5,p,d94r,dq5a		Roelof Botha
Pim Fortuyn	ok,35,dy2b,dy56
Pita Limjaroenrat	po,12,eg3e,ej9f				Pita
Plamen Oresharski	0,1f,e95t,ea86	11832497
Pol Pot	0,1g,d84e,db17			Pol Pot
Pope Benedict XVI	47,69,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	47,69,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск
Pope John Paul II	47,69,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	47,69,cqas,cv63		John XXIII
Pope Leo XIV	47,69,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	47,69,cv6l,da86		Paul VI
Pope Pius XII	47,69,c732,cqa9		Pius XII
Poul Nyrup Rasmussen	0,44,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Prabowo Subianto	8,14,efan,ekak;1,14,ekak	2107268			Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	5,4,e2ao,e55m;7,4,e51o,e86q;1,4,e87p,ed7p	57446
Pravind Jugnauth	0,1u,ed1n,ekbd	3401447
Prayuth Chan-ocha	0,12,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Albert II	7z,5a,e146
Prince Sultan	8,23,cval,e7am;4z,23,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	2h,1,ef7o,ei96	575733
Prokopis Pavlopoulos	1,2y,eb3d,eg3d	3407316
Pushpa Kamal Dahal	0,4f,e48i,e55p;0,4f,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Péter Magyar	qc,46,ek7m						ek3f
Péter Szijjártó	5,46,ea9n	685293
Qassem Soleimani	gj,k,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			ef,eg
Qian Qichen	5,2,dk4c,du3i			Qian
Qin Gang	5,2,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	0,3u,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	6c,35,dc4u,e94u
Queen Elizabeth II	6c,1,ck26,ei98	9682	Elizabeth II
Queen Margrethe II	6c,44,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	6c,1,9d6k,b51m
Quim Torra	1,7k,ee5h,eg9s	1945815
Rachel Reeves	2c,1,ek75	574896
Rachid Ghannouchi	of,1y,dd66;3u,1y,efbd,eh7p	360792	Rached Ghannouchi
Radosław Sikorski	5,i,e3bg,ea9m;5,i,ejcd	58085	Radek Sikorski
Radovan Karadžić	1,70,do47,ds7j					do,e6
Rafael Caldera	1,l,d13b,d63c;1,l,dq22,dv22
Rafael Correa	1,1c,e31f,ed5o
Rafael Grossi	5t,7e,efc3		Rafael Mariano Grossi			ei8
Rafał Trzaskowski	rd,i,eebm;s,i,eg5f,el61	9303115
Rafik Hariri	0,t,doav,duc2;0,t,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	2b,0,e51k,e6a1;r5,0,e75g,ef5k;db,0,ei3p,el1f	298443
Rahul Gandhi	7x,4,edcg,ef8a;v,4,ek69						e39
Raila Odinga	0,38,e44h,e949;v,38,e949,elaf	57657				e3,ela
Rajiv Gandhi	0,4,dgav,dlc2
Rajnath Singh	7d,4,ea5q,ef5u;8,4,ef5v	3506475
Ralph Gonsalves	0,52,dx3t,elbs	57800
Ralph Nader	s,0,dw2l,dwb7
Ralph Northam	6,74,ee1d,ei1f
Ram Chandra Paudel	1,4f,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,4,ed7p,ei7p	16845347
Ramsay MacDonald	0,1,bs1m,c367
Ramzan Kadyrov	55,6x,e32f	217115	Рамзан Кадыров			e6
Rand Paul	e,0,e713;s,0,eb47,ec23	463557
Ranil Wickremesinghe	0,17,dxc9,e046;1,17,ei7l,ek9n	983402
Rashad al-Alimi	8w,1e,ei47	12213376
Ratko Mladić	gh,70,do5c,dsb8
Rauf Denktash	1,9w,dfbf,e14o		Rauf Denktas
Raúl Alfonsín	1,2j,dfca,dl78
Raúl Castro	1,1p,e42o,ee4j	46896	Raul Castro Ruz	Castro			cr2
Recep Tayyip Erdoğan	0,v,dz3e,ea8s;1,v,ea8s	39259	Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン			e3	dq3r
Reince Priebus	fg,0,e71e,ed1j;2b,0,ed1k,ed7v	1357640
Renato Ruggiero	3i,75,dr51,dv51;5,z,dx6b,dy16	956652
René Lévesque	u,7g,d8bp,dha3
René Préval	1,1t,ds27,dx27;1,1t,e25e,e75e
Retno Marsudi	5,14,eaar,ekak	18342668
Reuven Rivlin	1,a,ea7o,eh77	455854
Rex Tillerson	1l,0,ed21,ee3v	331401				ed2,ee3	eccd
Reza Pahlavi	v,k,dcav
Ricardo Lagos	1,36,dw3b,e23b	331
Ricardo Martinelli	1,2z,e571,ea71	57491
Richard Butler	6u,4m,dt71,dv6u	1348182
Richard Holbrooke	3g,0,dv97,dx1k;12d,0,e51m,e6cd	155649
Richard Marles	3,7,ei5n	7327642
Richard Nixon	e,0,cic1,cl11;4,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon			d0
Richard von Weizsäcker	1,f,dg71,dq6u		Richard von Weizsaecker
Rick Perry	6,7v,dwcl,eb1k;3j,0,ed32,efc1	215057
Rick Santorum	e,0,dr13,e313;s,0,e766,e84a
Rick Snyder	6,7s,e711,ef11
Riek Machar	4,2w,e779,e97n;x,2w,eg2m,el9b	444994
Rigathi Gachagua	3h,38,ei9d,ekah	47494765
Rishi Sunak	2c,1,eg2d,ei75;0,1,eiap,ek75	20055561				ei7,ek8
Rob Ford	rc,e,e6c1,eabu	169303
Rob Jetten	od,35,ej8c	28860866
Robert Abela	0,4l,eg1d	37860840
Robert Beugré Mambé	0,28,ejah	3434569		Beugré Mambé
Robert F. Kennedy	o,0,ct1l,cw93;e,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	s,0,ej4j,ek8n;32,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,2u,e274,e678;0,2u,e844,ee3m;0,2u,ejap	57606				eja
Robert Gates	4v,0,dnb6,dp1k;25,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Golob	0,2v,ei61	18645045
Robert Habeck	5k,f,ehc8,el56	109943
Robert Kocharyan	0,2k,dt3k,du49;1,2k,du24,e449	613051	Robert Kocharian
Robert McNamara	25,0,ct1l,d02t
Robert Menzies	0,7,chcj,cy1q
Robert Mugabe	0,3m,dc4i,djcv;1,3m,djcv,edbl	10707	Robert Gabriel Mugabe			dc,ef
Robert Peel	0,1,9aca,9m6t
Robert Rubin	2y,0,dr1b,dv72
Robert Zoellick	c8,0,dx27,e12m;1,6q,e371,e86u	312724
Roberta Metsola	1,7d,ei1i	7351526
Roberto Azevêdo	3i,75,e991,eg8v
Robin Cook	1v,1,dt52,dx68	311214
Robinah Nabbanja	0,5,eh6e	62481397
Roch Marc Christian Kaboré	1,26,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kaboré
Rod Blagojevich	6,7p,dz1d,e51t
Rodrigo Chaves	1,18,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	r6,2q,e96u,ec6u;1,2q,ec6u,ei6u	457786				ec5,el
Rodrigo Londoño	1t,84,e7bf,ed8v				Timochenko
Rodrigo Maia	67,s,ec7e,eh21
Rodrigo Paz	1,30,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	p,3c,ds56,e04i;4j,6t,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	1,c,dz2p,e42p	14345	노무현	Roh
Roh Tae-woo	1,c,dk2p,dp2p		노태우	Roh
Rolandas Paksas	0,3h,dv61,dvar;0,3h,dwaq,dx6k;1,3h,dz2q,e046	296956
Rolf Ekéus	6u,4m,dn4o,dt6u
Roman Herzog	1,f,dq71,dv6u
Romano Prodi	0,z,ds5h,dual;1,6k,dv9g,e0au;0,z,e25h,e458	38484				ds,e45
Ron DeSantis	6,7m,ef18;s,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	bz,a,eict,elbb	7363705
Ron Klain	2b,0,eh1k,ej28	649898
Ron Paul	s,0,e33c,e46c
Ronald Lamola	5,p,ek6u	1718291
Ronald Reagan	6,6a,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган			dc
Roosevelt Skerrit	0,4k,e018	57823
Rosario Murillo	4,48,ed1a,el2i;gb,48,el2i	3034382
Rosen Plevneliev	1,1f,e81m,ed1m	295212
Rosen Zhelyazkov	0,1f,el1g	59978016
Ross Perot	s,0,do2k,dob3;s,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	8m,80,dz2r,e8cv
Roy Cooper	6,8c,ed11,el11
Rudolf Schuster	1,2u,dv6f,e06f	163813
Rudy Giuliani	7q,0,dq11,dxcv;s,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	4s,k,dbc3,dl63		Ayatollah Khomeini			db
Rumen Radev	1,1f,ed1m	26257557
Rupiah Banda	1,1z,e46t,e79n	217500
Russell Dlamini	0,4v,ejb
Russell Vought	8p,0,eg7m,eh1k;8p,0,el27	29963497
Rustem Umerov	8,d,ej96,el7h;11h,d,el7i		Рустем Умєров
Ruud Lubbers	0,35,deb4,dq8m
Ryutaro Hashimoto	1c,b,dq6u,ds1b;0,b,ds1b,du7u					ds,du8
S. Jaishankar	5,4,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar			ef6
Saad Hariri	0,t,e5b9,e76d;0,t,ecci,eg1l		Saad al-Hariri
Sadako Ogata	5z,4m,dn11,dwcv
Saddam Hussein	1,1i,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين		Saddam	dm,e3
Sadiq Khan	7o,1,ec59	334155
Sadiq al-Mahdi	0,25,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,1l,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	8y,64,dna,egba		Saeb Erakat
Saeed Jalili	bq,k,e3ak,e99a	635059
Sahle-Work Zewde	1,2n,eeap,eka7	7399685
Sahra Wagenknecht	oc,f,ek18,elc6						eba
Sajid Javid	2h,1,ee4u,ef7o;2c,1,ef7o,eg2d	727798
Salam Fayyad	0,64,e36f,e966
Sali Berisha	1,43,do49,dt7o;0,43,e198,e99f	57625
Salim Ahmed Salim	0,3d,dg4o,dhb5;21,a1,dl9j,dx9h
Salim bin Breik	0,1e,el53		Salem bin Breik
Salome Zourabichvili	1,2s,eecg,ekct
Salva Kiir	1,2w,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,36,d2b3,d59b
Salvador Sánchez Cerén	4,4a,e561,ea61;1,4a,ea61,ef61	936831		Sánchez Cerén
Sam Matekane	0,4e,eias	114588964
Sam Nujoma	1,3i,dm3l,e13l	154104
Sam Rainsy	7,1g,dp72,dqao;v,1g,drb9,ed2b			Sam Rainsy
Samantha Power	3g,0,e985,ed1k	454970
Sameh Shoukry	5,y,ea6h,ek73	7409268
Samia Suluhu Hassan	1,3d,eh3j		Samia Hassan		Samia
Samir Geagea	pk,t,di1f
Samora Machel	1,3k,d76p,diaj
Samuel Doe	1,47,dc4c,dm99		Samuel K. Doe
Sanae Takaichi	jo,b,ei8a,eka1;0,b,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae			ela
Sandy Berger	2a,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	4e,2g,dpbh,du68					dpb,dv
Sanna Marin	0,31,efca,ej6k	16986436
Santiago Abascal	ox,3c,ea9k
Santiago Peña	1,3a,ej8f	22695687
Saparmurat Niyazov	1,3e,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	4,2q,ei6u	1491004		Duterte
Sarah Huckabee Sanders	ck,0,ed7q,ef71;6,7a,ej1a	27986907	Sarah Sanders
Sarah Palin	6,7y,e2c4,e57q;3y,0,e48t,e4b4	43144				e49,e57
Sarra Zaafrani Zenzri	0,1y,el3k			Zaafrani Zenzri
Satsuki Katayama	7,b,elal
Saud al-Faisal	5,23,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	1,31,e831,ek31	29207
Scott Bessent	2y,0,el1s	7435987
Scott Morrison	44,7,e99i,eacn;3v,7,eb9l,ee8s;0,7,ee8o,ei5n	7436908
Scott Walker	6,7x,e713,ef17
Sean Duffy	5i,0,el1s
Sebastian Kurz	5,3n,e9cg,edci;1q,3n,edci,ef5s;1q,3n,eg17,ehab	2262885
Sebastián Piñera	1,36,e63b,ea3b;1,36,ee3b,ei3b	306
Selahattin Demirtaş	q1,v,ea6m,ee2b
Serdar Berdimuhamedov	1,3e,ei3j
Sergei Aksyonov	55,94,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	8,6,dx3s,e32f;ym,6,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,6,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	5,6,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			ea3
Sergei Shoigu	4b,6,dq1k,e85b;8,6,e8b6,ek5c;86,6,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			ei2,ek6
Sergei Stanishev	0,1f,e18h,e57r	202117
Sergei Stepashin	0,6,dv5c,dv89
Sergio Massa	p,2j,ei83,ejca	3479675
Sergio Mattarella	1,z,eb23	3956186
Sergio Moro	a,s,ef11,eg4o	19607958
Sergio Vieira de Mello	42,4m,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	7,d,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,2k,e449,ee49	612803	Serge Sarkisian
Shabana Mahmood	46,1,ek75,el95;2h,1,el95	695007
Shah Mahmood Qureshi	5,10,ee8k,ei4a
Shamil Basayev	p4,6x,dqc,e27a
Shaul Mofaz	8,a,dyb4,e254	359689
Shavkat Mirziyoyev	0,2i,dzcc,ecce;1,2i,ec98	57808
Shehbaz Sharif	0,10,ei4b,ej8e;0,10,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	0,1s,ds6n,dx7f;0,1s,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,1s,d41c,d71o;1,1s,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	8,b,e39q,e49o;0,b,eka1,elal	1335527	石破茂;Ishiba Shigeru			ek9,elb
Shigeru Yoshida	0,b,ce5m,cmca
Shimon Peres	0,a,dg9d,diak;5,a,do7e,drbm;0,a,drb4,ds6i;5,a,dx37,dyb2;1,a,e37f,ea7o	57410				do,eb
Shinjiro Koizumi	h,b,ef9b,eha4;c,b,el5l,elal;8,b,elal	661410	小泉進次郎
Shinzo Abe	5p,b,e1av,e29q;0,b,e29q,e39q;0,b,e8cq,eg9g	132345	安倍晋三;Синдзо Абэ			e8c,ei
Sifi Ghrieb	0,1n,el8s
Sigmar Gabriel	5k,f,e9ch,ee3e	160902
Silvan Shalom	5,a,dz2s,e21f	553567
Silvio Berlusconi	0,z,dq5a,dr1h;0,z,dx6b,e25h;0,z,e458,e7bg	11860				dq,ea
Simeon Saxe-Coburg-Gotha	0,1f,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Crean	v,7,dxbm,dzc2	1400580
Simon Harris	2o,37,ek49,el1n;c0,37,el1n	7518922
Simon Stiell	77,8m,ei8f
Simón Bolívar	1,96,8vch,9654
Sirajuddin Haqqani	f,73,eh97	2246940
Sirimavo Bandaranaike	0,17,cs7l,dw8a	194291
Sitiveni Rabuka	0,2d,do62,dv5j;0,2d,eico	981549
Sixto Durán Ballén	1,1c,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Slobodan Milošević	1,1x,dn1b,dt7n;1,76,dt7n,dwa7		Slobodan Milosevich			dn,e2
Sonexay Siphandone	0,16,eicu	104914585		Sonexay
Sonia Gandhi	7x,4,du3e,edcg
Sophie Wilmès	0,3q,efar,ega1	18434995
Spencer Cox	6,al,eh14
Spiro Agnew	4,0,d11k,d5aa
Srettha Thavisin	0,12,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	7,14,ec7r,el98	3177708	Sri Mulyani
Staffan de Mistura	8a,4m,ea7a,eecv			de Mistura
Stanislav Shushkevich	8x,w,dn8p,dq1q
Stanley Baldwin	0,1,br5m,c55s
Stefan Löfven	0,2h,eaa3,ehbu	2740012
Steny Hoyer	4f,0,e313,e713;4f,0,ef13,ej13
Stephen Hadley	2a,0,e11q,e51k	698907
Stephen Harper	v,e,e03k,e226;0,e,e226,ebb4	206
Stephen Miller	cj,0,el1k	27996060
Steve Bannon	148,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Biko	p1,p,d17,d99c
Steve Scalise	a3,0,ea81,ef13;4f,0,ej13	1857141
Steve Witkoff	12c,0,el1k		Steven Witkoff			el3
Steven Mnuchin	2y,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,2b,ef5c,ek5c	15967423
Stjepan Mesić	1,2l,dw2j,e62i	146496
Stéphane Séjourné	5,3,ek1b,ek9l;n4,5f,ekc1	48321355
Subcomandante Marcos	qf,34,dq11,ea5p		Subcommander Marcos
Suella Braverman	2h,1,ei96,ejbd	19957769
Sugiono	5,14,ekal	96987568
Suharto	1,14,cz3c,du5l		Soeharto
Sukarno	1,14,cd8i,cz3c		Soekarno
Sultan Qaboos	8c,4b,d27n,eg1a		Qaboos bin Said
Sun Yat-sen	1,2,bg11,bg3a			Sun
Surangel Whipps Jr.	1,5b,eh1l	26703072	Surangel Whipps
Susan Rice	3g,0,e51q,e96u;2a,0,e971,ed1k	50612
Sushila Karki	0,4f,el9c
Sushma Swaraj	5,4,ea5q,ef5u	1652493
Susie Wiles	2b,0,el1k	113560461
Susilo Bambang Yudhoyono	1,14,e0ak,eaak	57405
Sussan Ley	v,7,el5d	7649377
Sviatlana Tsikhanouskaya	v,w,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvanie Burton	1,4k,eja2
Sylvestre Ntibantunganya	1,1b,dq46,ds7p
Syngman Rhee	1,c,cg7o,cs4q
Sébastien Lecornu	6o,3,ei5k,el99;0,3,el99	20089181
Ségolène Royal	s,3,e2bh,e356;h,3,ea42,ed5a	81923
Sékou Touré	1,1a,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	0,v,dnbk,dp5g;1,v,dp5g,dw5g	151729				dn,dw6
Taavi Rõivas	0,45,ea3q,ecbn	3785077
Tabaré Vázquez	1,42,e131,e631;1,42,eb31,eg31	9099
Tadeusz Mazowiecki	0,i,dl8o,dn1c
Takeshi Iwaya	5,b,eka1,elal	1654639
Tamim bin Hamad Al Thani	4c,4n,e96p	1855372	Tamim bin Hamad	Tamim
Tamás Sulyok	1,46,ek35	28599854
Taneti Maamau	1,4w,ec3b	23034482
Tansu Çiller	0,v,dp6p,ds36;5,v,ds6s,dt6u
Tarcísio de Freitas	6,8k,ej11			de Freitas
Tariq Aziz	3,1i,db,dz49;5,1i,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	4,1i,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi
Tarique Rahman	co,1s,ee28
Tarja Halonen	1,31,dw31,e831	29213
Taro Aso	5,b,e1av,e38r;0,b,e49o,e59g;7,b,e8cq,eha4	132596
Taro Kono	5,b,ed83,ef9b;8,b,ef9b,eg9g	1161024
Tassos Papadopoulos	1,5d,dz2s,e42s	200776
Tate Reeves	6,8b,eg1e
Taye Atske Selassie	1,2n,eka7	124831090		Taye
Ted Cruz	e,0,e913;s,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	e,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Tedros Adhanom Ghebreyesus	5,2n,e8bt,ecb1;3i,7w,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodoro Obiang	1,1h,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Terrance Drew	0,4t,ei86
Terry McAuliffe	6,74,ea1b,ee1d
Thabo Mbeki	3h,p,dq5a,dv6e;1,p,dv6e,e49o	101547				dv,e4a
Thaksin Shinawatra	0,12,dx29,e29j				Thaksin	dx,e6
Than Shwe	fj,2a,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	1,49,ej9e	983752			Tharman
Thein Sein	0,2a,e3ao,e73u;1,2a,e73u,ec3u			Thein Sein
Theo Waigel	7,f,dl4l,duaq
Theodore Roosevelt	4,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theresa May	2h,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May
Thierry Breton	7,3,e12p,e35f;nm,5f,efc1,ek9g	2142823
Thomas Boni Yayi	1,4c,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Jefferson	1l,0,823m,85cv;4,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,3n,do78,e076	78490
Thomas Mulcair	v,e,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	1,26,df84,djaf
Thongloun Sisoulith	0,16,ec4k,eh3m;1,16,eh3m	58323		Thongloun
Tim Farron	4i,1,eb7g,ed7k
Tim Kaine	6,74,e21e,e61g;e,0,e913;3y,0,ec7m,ecb8	359888	Timothy Kaine
Tim Walz	6,8a,ef17;3y,0,ek86,ekb5	2434360	Timothy Walz
Timothy Geithner	2y,0,e51q,e91p	311211	Tim Geithner
Tina Kotek	6,a0,ej19
Tip O'Neill	33,0,d914,dj13		Thomas O'Neill
To Lam	1,m,ek5m,ekal;2e,m,ek83	10831196		Lam
Todor Zhivkov	2e,1f,cm34,dlba
Tom Daschle	4p,0,dr13,dx66;2w,0,dx66,dz13
Tom DeLay	4f,0,dz13,e19s
Tom Emmer	a3,0,ej13	7815723
Tom Fletcher	c9,4m,ekbi
Tom Foley	33,0,dl66,dr13	577751	Thomas Foley
Tom Homan	dn,0,el1k
Tom Ridge	6,8h,dr1h,dxa5;3n,0,dz1o,e121	559822
Tom Vilsack	6,87,dv1f,e31c;4t,0,e51l,ed1d;4t,0,eh2o,el1k	353826
Tomiichi Murayama	0,b,dq6u,ds1b
Tomislav Nikolić	1,1x,e85v,ed5v	57431
Tommy Thompson	6,7x,dj15,dx21;32,0,dx22,e11q	732804
Tony Abbott	v,7,e5c1,e99i;0,7,e99i,eb9f	348577				e99,eb9
Tony Benn	3j,1,d76a,db54
Tony Blair	v,1,dq7l,dt52;0,1,dt52,e36r;12h,9n,e36r,eb5r	9545	Anthony Blair			dq7,e4
Tony Evers	6,7x,ef17
Toomas Hendrik Ilves	1,45,e2a9,ecaa	57289
Toshiki Kaifu	0,b,dl8a,dnb5
Toshimitsu Motegi	5,b,ef9b,ehb4;5,b,elal	1655453
Traian Băsescu	1,11,e0ck,eacl	57279
Trent Lott	2w,0,ds6c,dx66
Troels Lund Poulsen	8,44,ej8m	3080572		Poulsen
Tsai Ing-wen	1,j,ec5k,ek5k	233984	蔡英文	Tsai		ec,ek6
Tshering Tobgay	0,5j,e97r,ee89;0,5j,ek1s	7849613
Tulsi Gabbard	s,0,ef1b,eg3j;70,0,el2c
Tundu Lissu	v,3d,eg8
Tung Chee-hwa	1r,62,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	0,v,dfcd,dlav;1,v,dlb9,dp4h
Tzipi Livni	5,a,e21i,e53v;a,a,e93i,eac4	151796
U Thant	2n,4m,ctbu,d3cv			Thant
Uhuru Kenyatta	1,38,e949,ei9d	196070
Ulf Kristersson	0,2h,eiai	1780398
Ulisses Correia e Silva	0,5c,ec4m	23899522		Correia e Silva
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	1,1d,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	1,2g,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	pv,z,dlc4,e845	47832
Ursula von der Leyen	8,f,e9ch,ef7h;1,6k,efc1	60772	Урсула фон дер Ляйен			ef7
V. P. Singh	0,4,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	1,2k,ei3d
Vaira Vīķe-Freiberga	1,33,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	1,3h,du2q,e57c	153167
Valdis Dombrovskis	0,33,e53c,ea1m;6m,5f,eg8q,ekbu;9m,5f,ekc1	57630
Valentina Matviyenko	128,6,e79l	182654	Valentina Matvienko
Valentín Paniagua	1,o,dwbm,dx7s	81638
Valery Zaluzhny	6w,d,eh7r,ek28;dc,d,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valéry Giscard d'Estaing	1,3,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Velupillai Prabhakaran	1t,ae,d855,e55i		Vellupillai Prabhakaran
Vicente Fox	1,34,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ponta	0,11,e857,ebb9	57692
Victoria Villarruel	4,2j,ejca	24572317
Vidkun Quisling	w5,4g,ca21,cd59
Viktor Chernomyrdin	0,6,doce,du3n					dp,du3
Viktor Orbán	0,46,du76,dy5r;0,46,e65t	57641				e6
Viktor Yanukovych	0,d,dybl,e115;0,d,e284,e3ci;1,d,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			e0a,e11;e6,eac
Viktor Yushchenko	0,d,dvcm,dx5t;1,d,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко			e0a,e62
Viktor Zubkov	0,6,e39e,e458	147425
Vince Cable	6q,1,e65c,eb58;4i,1,ed7k,ef7m	244312	Vincent Cable
Viola Amherd	8,40,ef11,el3v;1,40,ek11,ekcv
Violeta Chamorro	1,48,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica Dăncilă	0,11,ee1t,efb4	9368300
Vitali Klitschko	r9,d,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivian Balakrishnan	5,49,eba1	7937671
Vjosa Osmani	1,39,eh46	13047644
Vladimir Lenin	fc,5y,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин			bl
Vladimir Medinsky	j,6,e85l,eg1l;bd,6,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	8,l,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	0,6,dv89,dw57;5n,6,dvcv,dw57;1,6,dw57,e457;0,6,e458,e857;1,6,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	1,22,dx47,e59b	189435
Vladimir Zhirinovsky	pl,6,dn4i,ei46
Vladimír Mečiar	0,2u,do6o,dq3g;0,2u,dqcd,duau
Vladimír Špidla	0,27,dy7f,e084	32777
Vo Nguyen Giap	8,m,ceb3,dc27			Giap
Vo Van Kiet	0,m,dn88,dt9p			Kiet
Vojislav Koštunica	1,76,dwa7,dz37;0,1x,e033,e477	33031
Volker Rühe	8,f,do41,duaq		Volker Ruehe
Volker Türk	42,4m,eiah		Volker Tuerk
Volodymyr Groysman	0,d,ec4e,ef8t	4150130
Volodymyr Zelensky	s,d,eecv,ef4l;1,d,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			ef4
Vyacheslav Molotov	5,5y,c753,ch34
Vyacheslav Volodin	12a,6,eca5	982461	Viacheslav Volodin
Vytautas Landsbergis	8x,3h,dm3b,dobp	164582
Václav Havel	1,6c,dlct,do7k;1,27,dp22,dz22	36233				dlc,dz3
Václav Klaus	0,27,do72,du12;1,27,dz37,e937	57434
Walid Jumblatt	q2,t,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	5,15,e22b,egbg	walid-al-moallem	Walid Moallem
Walter Braga Netto	8z,s,eg2i,eh3t;8,s,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Mondale	4,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Wang Huning	ff,2,ej3a			Wang
Wang Qishan	4,2,ee3h,ej3a	18113		Wang
Wang Yi	5,2,e93g,eicu;5,2,ej7p	701801	王毅	Wang
Warren Christopher	1l,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	1,53,egaq,elaq	1568174
Wayne Swan	3v,7,e3c3,e96r	1236571
Wei Fenghe	8,2,ee3j,ej3c	7929529		Wei
Wen Jiabao	u,2,dz3g,e93f	16628		Wen
Werner Faymann	1q,3n,e4c2,ec59	53282
Wes Moore	6,89,ej1i
Wes Streeting	32,1,ek75	7983764
Wesley Clark	12u,67,dt7b,dw53;s,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	1,56,ej5c	7984081
Wilbur Ross	6x,0,ed2s,eh1k	8000233
William Barr	o,0,dnbq,dp1k;o,0,ef2e,egcn	723917	Bill Barr
William Cohen	e,0,db13,dt13;25,0,dt1o,dx1k	710721
William Gladstone	0,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	v,1,dt6j,dx9d;1v,1,e65c,ea7e	58282
William Howard Taft	1,0,bd34,bh34	35648
William Lyon Mackenzie King	0,e,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	1,0,b134,b59e	35041
William Perry	25,0,dq23,dt1n
William Ruto	3h,38,e949,ei9d;1,38,ei9d	195725				ei8
Willy Brandt	re,f,cpa3,cyc1;1q,f,d1am,d657
Willy Claes	5,3q,do37,dqah;21,67,dqah,drak
Wim Kok	0,35,dq8m,dy7m	221411
Winnie Mandela	ya,p,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	kz,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill			c8
Winston Peters	3,g,dscg,du8e;5,g,ejbr	1396178					dp7
Wojciech Jaruzelski	0,i,dd2b,dhb6;1,i,dl7j,dmcm
Wolfgang Schäuble	f,f,e1bm,e5ar;7,f,e5as,edao;yd,f,edao,ehaq	16019	Wolfgang Schaeuble			e6,eda
Wolfgang Schüssel	1q,3n,dw24,e31b	2125645	Wolfgang Schuessel
Woodrow Wilson	6,6y,bf1h,bh31;1,0,bh34,bp34	34296
Władysław Kosiniak-Kamysz	8,i,ejcd	1374797		Kosiniak-Kamysz
Włodzimierz Cimoszewicz	0,i,ds27,dtav;5,i,dxaj,e115	55915
Xanana Gusmao	q3,3w,dd3,dy5k;1,3w,dy5k,e35k;0,3w,e388,eb2g;0,3w,ej71	11509	Jose Alexandre Gusmao
Xavier Bettel	0,3r,e9c4,ejbh	561213
Xavier Espot	0,60,ef5g	21001195	Xavier Espot Zamora	Espot
Xi Jinping	4,2,e43f,e93e;2e,2,e8bf;1,2,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑	Xi		e8b
Xiomara Castro	1,32,ei1r,em1r	8044708
Yahya Jammeh	1,4r,dq7m,ed1l	57356
Yahya Sinwar	a9,6l,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar			eh,ekc
Yair Lapid	7,a,e93i,eac4;0,a,ei71,eict;v,a,ej12	1396120	יאיר לפיד
Yamandú Orsi	1,42,el31
Yang Jiechi	5,2,e34r,e93g	58211		Yang
Yanis Varoufakis	7,2y,eb1r,eb76	40688				eb,ec
Yasser Arafat	8t,7u,d124,e0bb;1,64,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			de,e1
Yasuhiro Nakasone	0,b,debr,djb6
Yasuo Fukuda	0,b,e39q,e49o	101137
Yaşar Güler	8,v,ej64	19636157
Yegor Gaidar	cq,6,do6f,doce
Yevgeny Prigozhin	55,an,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			ej1,ejc
Yevgeny Primakov	5,6,ds19,du9b;0,6,du9b,dv5c		Evgeny Primakov			ds,dv6
Yingluck Shinawatra	0,12,e785,ea57				Yingluck
Yitzhak Mordechai	8,a,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,a,d663,d96k;8,a,dg9d,dm3f;0,a,do7d,drb4	34060	Yitzchak Rabin			do6,ds6
Yitzhak Shamir	5,a,dc3a,diak;0,a,dfaa,dg9d;0,a,diak,do7d					di,doc
Yoav Gallant	8,a,eict,ekb5					ej,ekc
Yogi Adityanath	11,am,ed3j	4683097
Yoko Kamikawa	5,b,ej9d,eka1	276275
Yolanda Díaz	3,3c,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	2u,c,ef7p,eh34;1,c,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열	Yoon		ei3,elc
Yoshihide Suga	5p,b,e8cq,eg9g;0,b,eg9g,eha4	122465	菅義偉
Yoshihiko Noda	0,b,e792,e8cq;v,b,ek9n	57647
Yoshimasa Hayashi	5,b,ehba,ej9d;5p,b,ejce,elal	1141271
Yoshiro Mori	0,b,dw45,dx4q	233499
Youssef Rajji	5,t,el28		Youssef Raggi
Yousuf Raza Gilani	0,10,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,5,di1t	57274	Yoweri Kaguta Museveni			di
Yukio Hatoyama	0,b,e59g,e668	131077
Yukiya Amano	5t,7e,e5c1,ef7i
Yulia Navalnaya	v,6,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	n,d,ehb4,el7h;0,d,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	0,d,e11o,e198;0,d,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			e1,ea
Yuri Andropov	2e,5y,debc,dg29
Yuri Ushakov	be,6,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	lr,b,ec82	261703
Yusuf Tuggar	5,2g,ej8l	65088520
Yves Leterme	0,3q,e43k,e4cu;0,3q,e5bp,e7c6	12981
Yvette Cooper	2h,1,ek75,el95;1v,1,el95	291057
Yván Gil	5,l,ej16
Zandanshatar Gombojav	0,29,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	2a,0,d91k,dd1k
Zeid Ra'ad al-Hussein	42,4m,ea91,ee8v	zeid-raad-al-hussein
Zhao Leji	fe,2,ej3a	127295		Zhao
Zhao Ziyang	2e,2,dj1g,dl6o			Zhao
Zhelyu Zhelev	1,1f,dm81,dt1m
Zhou Enlai	u,2,cha1,d818		Chou En-lai	Zhou
Zhou Yongkang	t3,2,dycs,e3as	198042		Zhou
Zhu Rongji	u,2,du3h,dz3g	18285		Zhu
Zia ul-Haq	1,10,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Zine El Abidine Ben Ali	1,1y,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zohran Mamdani	7q,0,em11						el6o
Zoran Lilić	1,76,dp6p,dt6p
Zoran Milanović	0,2l,e7cn,ec1m;1,2l,eg2j	57687
Zoran Zaev	0,2b,ed5v,ei1g	220579
Zoran Đinđić	0,1x,dx1p,dz3c	157131	Zoran Djindjic
Zulfikar Ali Bhutto	1,10,d3ck,d58d;0,10,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Čaputová	1,2u,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,2s,dn4e,do16
Álvaro Uribe	1,3g,dy87,e687	187413	Alvaro Uribe Velez	Uribe		dy5,e7
Árpád Göncz	1,46,dm83,dw84	102200
Édith Cresson	0,3,dn5f,do42
Édouard Balladur	0,3,dp3t,dr5b
Édouard Philippe	0,3,ed5f,eg73	3579995
Élisabeth Borne	0,3,ei5g,ek19	20020731
Éric Zemmour	s,3,ehbu,ei4a;oq,3,ehc5
Étienne Tshisekedi	0,h,do8f,dp3i
Évariste Ndayishimiye	1,1b,eg6i	27329764
Ólafur Ragnar Grímsson	1,50,ds81,ec81	57284		Grímsson
Óscar Arias	1,18,di58,dm58;1,18,e258,e658		Oscar Arias Sanchez	Arias
Özgür Özel	v,v,ejb5
Đuro Macut	0,1x,el4g		Djuro Macut
Željka Cvijanović	1,70,eebj,eibf;65,9,eibg
Željko Komšić	65,9,e2b6,eabh;65,9,eebk	297825
Aaron Bean	2,0,ej13	4661833
Aaron Cook	x0,3s,ef6,ef6~;x1,3s,ef6,ef6~;105,3s,ef6,ef6~		Aaron Stein Cook
Abas Abdullahi Sheikh	12,2c,ef6,ef6~			Abas
Abbas Abbasov	n,3o,ds,e3~
Abbas Djoussouf	0,4d,dubm,dvc2
Abbas El Fassi	0,1q,e39j,e7bt	305956		El Fassi
Abbas Salehi	j,k,ef6,ef6~	27467049
Abbas Tolli	b,1o,ef6,ef6~		Abbas Mahamat Tolli
Abdel Dahi	b,2t,ef6,ef6~		Abdel Aziz Dahi
Abdel Kajman	3,57,ef6,ef6~		Abdel Salam Kajman
Abdeladim Guerrouj	16,1q,ef6,ef6~
Abdelghani Zaalane	12,1n,ef6,ef6~
Abdelillah Benkirane	0,1q,e7bt,ed3h	307921	Abdelilah Benkirane
Abdelkader Amara	k,1q,ef6,ef6~	2821074
Abdelkader Benmessaoud	l,1n,ef6,ef6~
Abdelkader Bouazgui	c,1n,ef6,ef6~
Abdelkader Messahel	5,1n,ef6,ef6~	5654785
Abdelkarim Zbidi	8,1y,ef6,ef6~	2821127
Abdellah Baha	r,1q,ef6,ef6~
Abdellatif Filali	0,1q,dq5t,du3e
Abdellatif Jouahri	b,1q,ef6,ef6~
Abdellatif Loudiyi	16,1q,ef6,ef6~
Abdelmalek Sellal	0,1n,e893,ec~	57901	Abdelmakek Sellal
Abdelwahid Temmara	18,1n,ef6,ef6~
Abderrahmane Raouia	7,1n,ef6,ef6~	30728993
Abderrahmane Youssoufi	0,1q,du3e,dya9	470946
Abdesslam Seddiki	i,1q,ef6,ef6~
Abdi Anshur	3c,2c,ef6,ef6~		Abdi Anshur Hassan	Anshur
Abdi Juha	nk,2c,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,2c,e8a6,e9~		Abdi Farrah Shirdon Said
Abdi Sougueh	1u,51,ef6,ef6~		Abdi Youssouf Sougueh
Abdirahman Duale	7,2c,ef6,ef6~		Abdirahman Duale Beileh	Duale
Abdirahman Hashi	1d,2c,ef6,ef6~		Abdirahman Mohamed Abdi Hashi
Abdirahman Jibril	96,2c,ef6,ef6~		Abdirahman Hosh Jibril
Abdirahman Osman	d,2c,ef6,ef6~		Abdirahman Dahir Osman
Abdirashid Ahmed	2m,2c,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdiweli Mohamed Ali	0,2c,e76s,e8a6	1777401		Abdiweli
Abdolnaser Hemati	b,k,ef6,ef6~
Abdou Chanfiou	b,4d,ef6,ef6~		Abdou Mohamed Chanfiou
Abdou Coulibaly	j,r,ef6,ef6~		Abdou Latif Coulibaly
Abdou Maman	q,u,ef6,ef6~
Abdou Sall	16,r,ef6,ef6~		Abdou Ndene Sall
Abdoul Mbaye	0,r,e843,e993	57895
Abdoul Sango	j,26,ef6,ef6~		Abdoul Karim Sango
Abdoulaye Balde	10,1a,ef6,ef6~	abdoulaye-balde-guinea	Abdoulaye Yero Balde
Abdoulaye Balde	1u,r,ef6,ef6~
Abdoulaye Diallo	19,r,ef6,ef6~		Abdoulaye Daouda Diallo
Abdoulaye Diop	1s,r,ef6,ef6~
Abdoulaye Magassouba	1w,1a,ef6,ef6~
Abdoulaye Moussa	2z,1o,ef6,ef6~
Abdoulaye Sarr	9,r,ef6,ef6~		Abdoulaye Diouf Sarr
Abdoulaye Tchane	r,4c,ef6,ef6~		Abdoulaye Bio Tchane
Abdramane Mahamat	19,1v,ef6,ef6~		Abdramane Mouctar Mahamat
Abdujalil Samadov	0,3u,dq,dq~
Abdul Amir al-Hamadani	j,1i,ef6,ef6~
Abdul Aziz Abdul Ghani	0,1e,dqa,dt~			Abdul Ghani
Abdul Aziz Al al-Shaykh	m0,23,ef6,ef6~		Abdul Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Basir Anwar	a,13,ef6,ef6~
Abdul Ghafar	3,2p,di57,dp~		Abdul Ghafar Bin Baba	Ghafar
Abdul Ghani Jamil	vr,1e,ef6,ef6~
Abdul Halim Khaddam	4,15,dg3b,e1~		al-Halim Khaddam;Abdul Halim ibn Said Khaddam
Abdul Hamid	1,1s,e94o,ej4o
Abdul Hussein Mirza	k,4q,ef6,ef6~		Abdul Husayn Mirza
Abdul Karim Khalili	1b,13,e0c7,ea~
Abdul Karim al-Iryani	0,1e,dqa,dx44		Abdul Karim Ali al-Iryani
Abdul Karim al-Kabariti	0,1j,ds24,ds~
Abdul Latif al-Hakimi	d,1e,ef6,ef6~
Abdul Matin Bek	in,13,ef6,ef6~
Abdul Muhsin al-Madaj	3,2f,ef6,ef6~
Abdul Mutalib	1y,5s,ef6,ef6~		Abdul Mutalib bin Yusof	Mutalib
Abdul Nadduli	1e,5,ef6,ef6~
Abdul Nasser Abul Bassal	6p,1j,ef6,ef6~			Abul Bassal
Abdul Qadir Ba Jamal	0,1e,dx44,e1~			Ba Jamal
Abdul Rab al-Hadi	4,1e,dqa,e6~		Abdul Rab Mansur al-Hadi
Abdul Rab al-Salami	r,1e,ef6,ef6~		Abdul Rab Salih al-Salami
Abdul Rahman al-Fadhli	h,23,ef6,ef6~		Abdul Rahman bin Abdul Muhsin al-Fadhli
Abdul Rahman al-Owais	u2,19,ef6,ef6~		Abdul Rahman Muhammad al-Owais
Abdul Rahman al-Uwais	9,19,ef6,ef6~		Abdul Rahman Muhammad al-Uwais
Abdul Raqib al-Aswadi	aj,1e,ef6,ef6~
Abdul Rashid Dostam	x,13,ea9t,eh~
Abdul Salam al-Badri	3,57,ea84,eb~
Abdul Salam al-Majali	0,1j,dp5,du~
Abdul Wahed Sorabi	x,13,dn17,do~
Abdul Wahhab al-Anisi	3,1e,dqa,dt~
Abdul al-Malik al-Khalili	a,4b,ef6,ef6~		Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulaziz Kamilov	5,2i,ef6,ef6~
Abdulhamit Gul	a,v,ef6,ef6~
Abdulhashim Mutalov	0,2i,do1d,drc		Abdulkhashim Mutalov
Abdulla Ameen	9,3y,ef6,ef6~
Abdulla Jihad	4,3y,ec6l,ed~	12300379
Abdulla Yameen	1,3y,e9bh,eebh	4665896	Abdulla Yameen Abdul Gayoom	Yameen
Abdullah Lamlas	8e,1e,ef6,ef6~		Abdallah Lamlas;Abdallah Salim Lamlas
Abdullah Luaybi	1g,1i,ef6,ef6~		Abdallah Luaybi
Abdullah Nsour	0,1j,e8ab,ec61
Abdullah Possi	ax,3d,ef6,ef6~		Abdallah Possi;Abdallah Saleh Possi
Abdullah Sarouma	4l,4d,ef6,ef6~		Abdallah Sarouma;Abdallah Said Sarouma
Abdullah al-Akwa	50,1e,ef6,ef6~		Abdallah al-Akwa;Abdallah Muhsin al-Akwa
Abdullah al-Atiyah	3t,4n,dz9g,e1~;ib,4n,e2,e7~		Abdallah al-Atiyah;Abdallah al-Attiyah;Abdullah al-Attiyah
Abdullah al-Bakri	64,4b,ef6,ef6~		Abdallah al-Bakri;Abdallah bin Nasser bin Abdallah al-Bakri
Abdullah al-Dardari	3,15,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	71,15,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuaimi	12,19,ef6,ef6~		Abdullah bin Muhammad al-Nuaimi
Abdullah al-Nuaymi	62,19,ef6,ef6~		Abdullah bin Muhammad;Abdullah bin Muhammad Belhaf al-Nuaymi	Abdullah
Abdullah al-Nuhayyan	5,19,ef6,ef6~			Abdullah
Abdullah al-Saidi	3o,4b,ef6,ef6~		Abdallah al-Saidi;Abdallah bin Muhammad bin Said al-Saidi
Abdullah al-Salimi	6p,4b,ef6,ef6~		Abdallah al-Salimi;Abdallah bin Muhammad bin Abdallah al-Salimi
Abdullah al-Sawaylah	1y,23,ef6,ef6~		Abdallah al-Sawaylah;Abdallah bin Ammar al-Sawaylah
Abdullah al-Thani	1o,4n,ds,e0~			Abdullah
Abdullah al-Thini	0,57,ea3b,ebc
Abdullah bin Bandar al-Saud	wm,23,ef6,ef6~			Abdullah bin Bandar
Abdullah bin Khalifa	0,4n,dsau,e343			Abdullah
Abdullah bin Nasir	0,4n,e96q,ed~			Abdullah
Abdulrahman Dambazau	f,2g,ef6,ef6~
Abdulrahman Mohammed al-Mutawe	12,2f,ef6,ef6~			Mohammed al-Mutawe
Abdumalik Abulajanov	0,3u,dob,dqc2
Abdur Biswas	1,1s,dna8,dsa9		Abdur Rahman Biswas
Abdur-Rauf Rawabdeh	0,1j,dv34,dw6j
Abdurremane de Almeida	a,3k,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	fa,2i,ef6,ef6~
Abel Gouma	4,1o,dzcc,e0~
Abel Goumba	0,1o,dz3,dzcc	318433
Abel Pacheco	1,18,dy58,e258
Abelard Tahiri	a,39,ef6,ef6~
Abinou Teme	1x,1m,ef6,ef6~
Aboubacar Sylla	r,1a,ef6,ef6~
Aboubakar Tchoroma	1x,1v,ef6,ef6~		Aboubakar Assidick Tchoroma
Aboubakary Sarki	3p,x,ef6,ef6~
Abraao Vicente	j,5c,ef6,ef6~
Abraha Asfaha	12,5e,ef6,ef6~			Abraha
Abraham Hamadeh	2,0,el13	124307977
Abu Abu Koroma	6e,3b,ef6,ef6~
Abu Huraira Hassan	y,25,ef6,ef6~
Abu Maal Muhith	7,1s,ef6,ef6~		Abu Maal Abdul Muhith
Abu-Bakr Uthman Ibrahim	m3,25,ef6,ef6~			Abu-Bakr
Abubacarr Tambadou	a,4r,ef6,ef6~
Abubakar Malami	a,2g,ef6,ef6~
Abukar Duale	7h,2c,ef6,ef6~		Abukar Islow Duale
Abulfaz Garayev	j,3o,ef6,ef6~	4670613
Achilbay Ramatov	n,2i,eccf,ed~
Achille Bassilekin III	4q,x,ef6,ef6~
Achta Breme	c3,1v,ef6,ef6~		Achta Ahmat Breme
Achta Damane	114,1v,ef6,ef6~		Achta Saleh Damane
Acisclo Valladares	p,2o,ef6,ef6~		Acisclo Valladares Urruela	Valladares
Adam Glapinski	b,i,ef6,ef6~
Adam Gray	2,0,el13	3000097
Adam Schiff	2,0,dx13,ekc8;e,0,ekc9	350843
Adam Smith	2,0,dt17	350916
Adam Vojtech	9,27,ef6,ef6~	42575425
Adam Wood	15,5z,e747,eb~	351194
Adama Diarra	1j,1m,ef6,ef6~		Adama Tiemoko Diarra
Adama Kone	26,28,ef6,ef6~
Adamu Adamu	d,2g,ef6,ef6~
Adan Mohamed	e0,38,ef6,ef6~		Adan Abdulla Mohamed
Adanech Abebe	6f,2n,ef6,ef6~	101063239		Adanech
Addison McDowell	2,0,el13	130979819
Adebayo Shittu	1u,2g,ef6,ef6~
Adekunle King	i,3b,ef6,ef6~		Adekunle Joliff Milton King
Adel Tweisi	10,1j,ef6,ef6~
Adele van der Pluijm-Vrede	6,6b,e8ao,e9b4
Adelita Grijalva	2,0,elbc	134612342
Adiatu Nandinga	1d,1d,ef6,ef6~		Adiatu Djalo Nandinga
Adib Mayalah	p,15,ef6,ef6~
Adidjatou Mathys	i,4c,ef6,ef6~
Adil Afiyuni	vj,t,ef6,ef6~
Adil Osmanovic	93,9,ef6,ef6~
Adil Safr	0,15,e74e,e889
Adil al-Jubayr	r,23,ef6,ef6~		Adil al-Ahmad al-Jubayr
Adnan Badran	0,1j,e147,e1bo	359372
Adnan Qahil	1e,2b,ef6,ef6~
Adolf Mwesgiye	8,5,ef6,ef6~
Adolf Ogi	20,40,dv,dw~
Adolfas Slezevicius	u,3h,dp3a,ds2f
Adolphe Muzito	0,h,e4aa,e84i	365790
Adoracion Chonko	1d,1h,ef6,ef6~		Adoracion Salas Chonko
Adrian Bonilla	3a,1c,ef6,ef6~		Adrian Bonilla Soria	Bonilla
Adrian Davis	6,5l,e748,eb85
Adrian Forde	y,3j,ef6,ef6~
Adrian Hasler	0,5v,e93r,ed~;lk,5v,ef6,ef6~;0,5v,ef6,ef6~	373092
Adrian Johns	6,6d,e5aq,e9c6	1575034
Adrian Smith	2,0,e314	373443
Adriano Espaillat	2,0,ed13	4685569
Adriano Maleiane	26,3k,ef6,ef6~;0,3k,ei33,el1h
Adrien Houngbedji	0,4c,ds49,du~
Adrien Sibomana	0,1b,dkaq,dq27
Adrienne Clarkson	g,e,dva7,e19r	236482
Adun Saengsingkaew	i,12,ef6,ef6~			Adun
Afonso da Silva	an,4p,ef6,ef6~		Afonso da Graca Varela da Silva
Agbeyome Kodjo	0,2m,dw8t,dy6t
Aggrey Bagiire	vl,5,ef6,ef6~
Aggrey Massi	1z,4x,ef6,ef6~	45779467
Agnelo Regala	an,1d,ef6,ef6~
Agnes Akiror	vk,5,ef6,ef6~
Agnes Buzyn	89,3,ef6,ef6~
Agostinho Mondlane	bp,3k,ef6,ef6~	18350460
Agrippina Shin	xx,2i,ef6,ef6~
Agus Martowardojo	b,14,ef6,ef6~	3498269	Agus Dermawan Wintarto Martowardojo
Ahmadou Samateh	9,4r,ef6,ef6~		Ahmadou Lamin Samateh
Ahmat Bachir	1w,1v,ef6,ef6~		Ahmat Mahamat Bachir
Ahmat Jihoud	16,u,ef6,ef6~
Ahmed Abdou	0,4d,dscr,dtc6
Ahmed Adheeb	4,3y,eb7m,ec~		Ahmed Adheeb Abdul Ghafoor	Adheeb
Ahmed Adhoum	3f,1y,ef6,ef6~	2827482
Ahmed Afif	4,53,egar,ej~
Ahmed Al Saidi	9,4b,ef6,ef6~		Ahmed Mohammad Obaid Al Saidi	Al Saidi
Ahmed Atiyah	9n,1e,ef6,ef6~		Ahmad Atiyah;Ahmad Zubayan Atiyah
Ahmed Benbitour	0,1n,dvc2,dw8q	401173
Ahmed Boto	l,u,ef6,ef6~
Ahmed Daoud	7i,2t,ef6,ef6~		Ahmed Ould Ehil Daoud
Ahmed Fadel	10x,1v,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,1y,ej81,ek87
Ahmed Hajj Ali	k,5e,ef6,ef6~			Ahmed
Ahmed Hamani	0,1m,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	3,57,ef6,ef6~
Ahmed Hussen	44,e,ef6,ef6~	16211070
Ahmed Mahloof	y,3y,ef6,ef6~
Ahmed Maitiq	3,57,ef6,ef6~		Ahmad Maitiq
Ahmed Mubarek	0,1e,ek25,el59		Ahmad Mubarek;Ahmad Awad Bin Mubarek
Ahmed Nazif	0,y,e079,e6~	220296	Ahmed Mohamed Nazif
Ahmed Noui	6h,1n,ef6,ef6~
Ahmed Omar	4w,25,ef6,ef6~		Ahmad Umar;Ahmad Sad Umar
Ahmed Osman	b,51,ef6,ef6~		Ahmed Osman Ali	Osman
Ahmed Ouyahia	0,1n,drcv,ed~;0,1n,ef6,ef6~	57613
Ahmed Sambi	1,4d,e25q,e75q		Ahmed Abdallah Sambi
Ahmed Shah	3,13,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,1a,e45n,e4cu		Ahmed Tidiane Souare
Ahmed Toufiq	m4,1q,ef6,ef6~
Ahmed Zahid	3,2p,eb7t,ed~	4695503	Ahmad Zahid;Ahmad Zahid Hamidi	Zahid
Ahmed Zahir	7i,3y,ef6,ef6~;yj,3y,ef6,ef6~		Ahmed Zuhoor
Ahmed al-Fadhli	7,1e,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Falasi	uf,19,ef6,ef6~		Ahmad al-Falasi;Ahmad bin Abdallah Humaid Belhoul al-Falasi
Ahmed al-Futaisi	m,4b,ef6,ef6~		Ahmad al-Futaisi;Ahmad bin Muhammad bin Salim al-Futaisi
Ahmed al-Khulayfi	lw,23,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	3,4n,e79k,ed~;3,4n,ef6,ef6~;ap,4n,ef6,ef6~		Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Mahrazi	l,4b,ef6,ef6~		Ahmad al-Mahrazi;Ahmad bin Nasir bin Hamad al-Mahrazi
Ahmed al-Maysari	3,1e,ef6,ef6~;f,1e,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Qadri	c,15,ef6,ef6~		Ahmad al-Qadri
Ahmed al-Rajhi	i,23,ef6,ef6~		Ahmad al-Rajhi;Ahmad bin Sulayman bin Abdul Aziz al-Rajhi
Ahmed al-Samarrai	0,1i,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Shuhi	zr,4b,ef6,ef6~		Ahmad al-Shuhi;Ahmad bin Abdallah bin Muhammad al-Shuhi
Ahmed al-Thani	p,4n,ef6,ef6~			Ahmed
Ahmed al-Ubaydi	y,1i,ef6,ef6~		Ahmad al-Ubaydi
Ahmedou Abdullah	f,2t,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aiah Gbakima	8e,3b,ef6,ef6~
Aida Keita	h,1m,ef6,ef6~		Aida Keita M'bo	Keita
Aidah Nantaba	ui,5,ef6,ef6~
Aigars Kalvitis	0,33,e0c2,e3~	210715
Aime Mukena	61,h,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	a,1b,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,3k,e61g,e8a8	357430	Aires Bonifacio Ali
Airlangga Hartarto	q,14,ef6,ef6~	12471140		Airlangga
Aisha Alhassan	6n,2g,ef6,ef6~		Aisha Jumai Alhassan
Aishath Ali	d,3y,ef6,ef6~
Aishath Nahula	m,3y,ef6,ef6~
Aissatou Gladima	3b,r,ef6,ef6~		Aissatou Sophie Gladima
Aiyaz Sayed-Khaiyum	o,2d,ef6,ef6~;3,2d,ef6,ef6~;p,2d,ef6,ef6~
Ajamu Baly	6,72,eiaa
Ajilon Nasiu	g,24,ef6,ef6~
Akbar Mirzoyev	0,3u,do1a,dob
Akezhan Kazhegeldin	23,1k,dq,dr~;0,1k,dqac,dtaa		Arkezhan Kazhegeldin
Akhmetzhan Yesimov	n,1k,dsao,dt~;n,1k,e05e,e1~
Akhom Toemphitthayaphisit	m,12,ef6,ef6~			Akhom
Akila Kariyawasam	d,17,ef6,ef6~		Akila Viraj Kariyawasam
Akoto Afriyie	79,21,ef6,ef6~		Akoto Osei Afriyie
Akram Shuhayab	d,t,ef6,ef6~
Aksel Johannesen	0,5u,eb9f	556712
Akylbek Japarov	n,1l,e5am,e5~
Al Green	2,0,e114	749039
Al Moussa	z,1m,ef6,ef6~		Al Hassan Ag Ahmed Moussa
Al-Khair al-Mubrak	9v,25,ef6,ef6~		Al-Khair al-Nour al-Mubrak
Al-Muhtadee Billah	11o,5s,ef6,ef6~
Al-Saddiq al-Tayeb	9,25,ef6,ef6~	112325805	Al-Saddiq Majouba al-Tayeb
Ala al-Alwan	9,1i,ef6,ef6~
Alain Atipault	12b,1w,ef6,ef6~		Alain Akouala Atipault
Alain Bunyoni	4o,1b,ef6,ef6~;0,1b,eg6o,ei97	27231038	Alain Guilaume Bunyoni;Alain-Guillaume Bunyoni
Alain Donwahi	29,28,ef6,ef6~		Alain Richard Donwahi
Alain Richardson	yi,63,e8,ej~
Alain Weil	t,6f,ds,ds~
Alain Wong	11x,1u,ef6,ef6~
Alain-Claude Bilie-By-Nze	r,q,ef6,ef6~
Alamine Mey	p,x,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	e,0,em3o	138781196
Alan Hoole	6,5m,drb1,dw2
Alan Huckle	24,5k,dx,dz~;6,5m,e05s,e27a;6,5g,e28p,e6ag		Alan Eden Huckle
Alan Kerr	14,6o,dm,dt~		Alan Gardner Kerr
Alan Kyeremateng	1c,21,ef6,ef6~
Alan Share	6,5m,do8,do8e
Alan Shave	6,5m,do8e,drb1
Alan Tudge	g4,7,ef6,ef6~	4707935
Alassane Seidou	9,4c,ef6,ef6~
Alawi Bafaqih	kg,1e,ef6,ef6~
Alba Torrez	i,48,ef6,ef6~		Alba Luz Torrez;Alba Luz Torrez Briones	Torrez
Albade Abouba	66,u,ef6,ef6~
Alben Barkley	4,0,ch1k,cl1k
Albena Reshitaj	h,39,ef6,ef6~
Albert Bryan Jr	6,65,ef17
Albert Dupuy	t,5w,e0,e1~;1m,58,e6a6,e8~
Albert Kan Dapaah	3q,21,ef6,ef6~			Kan Dapaah
Albert Kawana	o,3i,ef6,ef6~	4710618
Albert Kipalan	g,n,dzbd,e06t
Albert Murasira	8,1r,ef6,ef6~
Albert Nicholas	f,4z,ef6,ef6~
Albert Ouedraogo	0,26,ei33,eial
Albert Padacke	0,1v,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	a,t,ef6,ef6~
Albert Vital	0,2e,e5ci,e7b2		Albert Camille Vital
Albert Zafy	1,2e,dp39,ds~
Alberto Bonisoli	hi,z,ef6,ef6~	54589931
Alberto Bustamante	0,o,dvad,dx7s
Alberto Carrasquilla	7,3g,ef6,ef6~	2377863	Alberto Carrasquilla Barrera	Carrasquilla
Alberto Dahik	4,1c,do8a,dr~		Alberto Dahik Garzoni	Dahik
Alberto Espina	8,36,ef6,ef6~		Alberto Espina Otero	Espina
Alberto Nkutumula	y,3k,ef6,ef6~
Alberto Otarola	0,o,eicl,ej~		Alberto Otarola Penaranda	Otarola
Alberto Pandolfi	0,o,ds43,dv14		Alberto Pandolfi Arbulu	Pandolfi
Alberto Vaquina	0,3k,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcibiades Vaquez	2f,2z,ef6,ef6~		Alcibiades Vaquez Velasquez	Vaquez
Alcide Ponga	3r,58,el18
Alden McLaughlin	u,5t,e95t,ed~	4713562
Alejandra Frausto	hk,34,ef6,ef6~		Alejandra Frausto Guerrero	Frausto
Alejandro Aguirre	1,2o,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Diaz	b,34,ef6,ef6~	44178650	Alejandro Diaz de Leon	Diaz
Alejandro Evuna	r,1h,ef6,ef6~		Alejandro Evuna Owono Asangono	Evuna
Alejandro Finocchiaro	d,2j,ef6,ef6~	30905503
Alejandro Garcia	6,68,e8,ec~		Alejandro Garcia Padilla	Garcia
Alejandro Gertz	2u,34,ef6,ef6~		Alejandro Gertz Manero	Gertz
Alejandro Gil	p,1p,ef6,ef6~		Alejandro Gil Fernandez	Gil
Alejandro Nkogo	8,1h,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Alejandro Peralta	7f,3a,ef6,ef6~		Alejandro Peralta Vierci	Peralta
Aleksandar Antic	k,1x,ef6,ef6~	16082744
Aleksandar Bogdanovic	j,3z,ef6,ef6~
Aleksandar Remetic	3,9,ef6,ef6~;1c,9,ef6,ef6~
Aleksandar Vulin	8,1x,ef6,ef6~	11074974
Aleksandur Bozhkov	3,1f,dt2c,dv~
Alemayehu Tegenu	4w,2n,ef6,ef6~			Alemayehu
Alena Schillerova	7,27,ef6,ef6~	29951594
Alenka Smerkolj	rv,2v,ef6,ef6~	18571621
Aleqa Hammond	0,5n,e93d,ea~	1796195
Alesana Seluka	3,3l,dla,dp~
Alex Hawke	12i,7,ef6,ef6~	4717151
Alex Onzima	vx,5,ef6,ef6~
Alex Padilla	e,0,eh1k	4717593	Alejandro Padilla
Alex Scott	u,3f,dz7o,e2au	8004288	William Scott;William Alexander Scott
Alexander Chiteme	6z,1z,ef6,ef6~
Alexander Farrelly	6,65,dj15,dr15
Alexander Karlyukevich	13,w,ef6,ef6~		Aleksandr Karlyukevich
Alexander Konovalov	a,6,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	2u,w,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Kozlov	kk,6,ef6,ef6~		Aleksandr Kozlov;Aleksandr Aleksandrovich Kozlov
Alexander Mitrovic	3,1x,dl3,do~		Aleksandr Mitrovic
Alexander Novak	k,6,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	4,6,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Schallenberg	1q,3n,eha9,ehc6	64168538
Alexander Teabo	d,4w,ef6,ef6~
Alexander Terekhov	18,w,ef6,ef6~		Aleksandr Terekhov
Alexander Zhukov	2d,6,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandre Georget	h,2e,ef6,ef6~
Alexandros Charitsis	f,2y,ef6,ef6~
Alexandros Flambouraris	u1,2y,ef6,ef6~
Alexandru Jizdan	f,22,ef6,ef6~	24525227
Alexis Bethancourt	37,2z,ef6,ef6~		Alexis Bethancourt Yau	Bethancourt
Alexis Boutamba	a,q,ef6,ef6~
Alexis Mwamba	uo,h,ef6,ef6~	2834659	Alexis Thambwe Mwamba
Alfio Piva	x,18,e658,e9~		Alfio Piva Mesen	Piva
Alfonso Alonzo	h,2o,ef6,ef6~		Alfonso Alonzo Vargas	Alonzo
Alfonso Boekhoudt	g,5i,ed11
Alfonso Bonafede	a,z,ef6,ef6~
Alfonso Cusi	3j,2q,ef6,ef6~
Alfonso Durazo	br,34,ef6,ef6~		Alfonso Durazo Montano	Durazo
Alfonso Mokuy	138,1h,ef6,ef6~		Alfonso Nsue Mokuy
Alfonso Noya	is,1p,ef6,ef6~		Alfonso Noya Martinez	Noya
Alfonso Portillo	1,2o,dw1e,e01e	182441	Alfonso Antonio Portillo;Alfonso Antonio Portillo Cabrera	Portillo
Alfred Alfred Jr.	bn,59,ef6,ef6~
Alfred Cannan	11,5z,ehac
Alfred Gore	27,2w,ef6,ef6~		Alfred Lado Gore
Alfred Madigele	9,4j,ef6,ef6~
Alfred Manase	4a,n,ef6,ef6~
Alfred Marie-Jeanne	48,6m,du3,e2~
Alfred Moah	27,2x,ef6,ef6~
Alfred Opimbat	2x,1w,ef6,ef6~		Alfred Leon Opimbat
Alfred Sant	0,4l,dsas,du~
Alfredo Borrero	4,1c,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Cristiani	1,4a,dl61,dq61		Alfredo Cristiani Buchard	Cristiani
Alfredo Gomez	4,48,e1aa,e2~		Alfredo Gomez Urcuyo	Gomez
Alfredo Lopez	q,1p,ef6,ef6~		Alfredo Lopez Valdes	Lopez
Alfredo Moreno	2f,36,ef6,ef6~	58293
Alfredo Palacio	20,1c,dy,e2~
Alfredo Pires	2m,3w,ef6,ef6~
Algirdas Butkevicius	0,3h,e8bm,eccd	394006
Algis Dobrovolskas	3,3h,dn1,do~
Ali Abdu	13,5e,ef6,ef6~			Ali
Ali Akhmedov	3,3o,ef6,ef6~
Ali Ayyub	8,15,ef6,ef6~		Ali Abdallah Ayyub
Ali Babacan	3,v,e551,e5~
Ali Bahdon	8,51,ef6,ef6~		Ali Hassan Bahdon
Ali Benflis	0,1n,dw8q,dy~	327016
Ali Gamatie	0,u,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Gandapur	o3,10,ef6,ef6~		Ali Amin Khan Gandapur
Ali Gedi	0,2c,e0b3,e2~	355468	Ali Ghedi;Ali Mohamed Gedi;Ali Muhammad Ghedi
Ali Ghanem	2m,15,ef6,ef6~
Ali Hammud	m,15,ef6,ef6~
Ali Hasanov	3,3o,ef6,ef6~
Ali Haydar	v0,15,ef6,ef6~
Ali Khalil	7,t,ef6,ef6~		Ali Hasan Khalil
Ali Laareydh	0,1y,e92r,ea1t
Ali Mahar	we,10,ef6,ef6~		Ali Muhammad Khan Mahar
Ali Mbodoumi	1n,1v,ef6,ef6~		Ali Mbodou Mbodoumi
Ali Moselhy	12t,y,ef6,ef6~
Ali Muhsin	4,1e,ec43,eh~
Ali Muhsin al-Ahmar	4,1e,ef6,ef6~			Ali Muhsin
Ali Mujawwar	0,1e,e33v,e7br		Ali Muhammad Mujawwar
Ali Munesan	4,k,ef6,ef6~		Ali Asqar Munesan
Ali Mwinyi	1,3d,dhb5,drbm		Ali Hassan Mwinyi
Ali Osmani	k,13,ef6,ef6~		Ali Ahmad Osmani
Ali Ragheb	0,1j,dw6j,dzap		Ali Abul Ragheb
Ali Saibou	1,u,djbe,dp4g
Ali Shein	4,3d,dx75,e6~;y9,3d,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali Taha	l6,25,du,e5~	937264	Ali Osman Taha
Ali Waheed	l,3y,ef6,ef6~	20744775
Ali Zaydan	0,57,e8ae,ea3b
Ali al-Ahmar	4,1e,ec43,ed~		Mohsin al-Ahmar;Ali Mohsin al-Ahmar
Ali al-Allaq	b,1i,ef6,ef6~
Ali al-Bidh	4,1e,dm5m,dp~		Ali Salim al-Bidh
Ali al-Buaynayn	o,4q,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	a,1e,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	7,4n,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Khalifa	3,4q,ef6,ef6~		Ali bin Khalifa;Ali bin Khalifa bin Salman al-Khalifa	Ali
Ali al-Qatrani	3,57,ef6,ef6~		Ali Faraj al-Qatrani
Ali al-Romaihi	13,4b,ef6,ef6~		Ali bin Muhammad al-Romaihi
Ali al-Rumayhi	n6,4q,ef6,ef6~		Ali bin Muhammad al-Rumayhi
Ali al-Sunaidi	z,4b,ef6,ef6~		Ali bin Masud bin Ali al-Sunaidi
Ali al-Zafir	6k,15,ef6,ef6~
Ali bin Haji	yr,5s,ef6,ef6~		Ali bin Haji Apong	Ali
Alicia Arango	i,3g,ef6,ef6~		Alicia Arango Olmos	Arango
Alie Kabba	5,3b,ef6,ef6~
Alik Alik	4,56,e35b,ea~	1283214
Alikhan Smailov	7,1k,ef6,ef6~;n,1k,ef6,ef6~;23,1k,eh,ej~	56825894
Alim Youssouf	1x,x,ef6,ef6~
Aline Hanson	5a,63,e94h,ec~
Alioune Sarr	z,r,ef6,ef6~
Alireza Avaei	a,k,ef6,ef6~
Alisher Shodmonov	9,2i,ef6,ef6~
Alisher Sultonov	k,2i,ef6,ef6~
Alison Blake	6,5g,ei7n,el7t
Alistair Harrison	6,5m,e54l,e97n
Aliu Mahama	4,21,dx17,e4~	1374550
Aljosa Campara	f,9,ef6,ef6~
Alkassoun Maiga	6g,26,ef6,ef6~
Allali Abakar	7,1v,ef6,ef6~		Allali Mahamat Abakar
Allan Bell	11,5z,e7ab,eca4	976107
Allan Cruickshank	3,52,dq,dq~
Allan Kemakeza	1o,24,dx,e1~
Allan Marat	3,n,dy8,dy~
Allen Chastenet	0,4o,ec67,ed~;7,4o,ef6,ef6~;0,4o,ef6,ef6~	16203640	Allen Chastanet
Alma Adams	2,0,eabc	4733597
Almambet Maturbraimov	n,1l,dq,dq~
Almazbek Atambaev	3e,1l,e6,ed~
Almoustapha Garba	h,u,ef6,ef6~
Aloha Nunez	mx,l,ef6,ef6~		Aloha Nunez Gutierrez	Nunez
Alounkeo Kittikhoun	w,16,ef6,ef6~			Alounkeo
Alpha Barry	5,26,ef6,ef6~
Alpha Keira	r,1a,ef6,ef6~		Alpha Ibrahima Keira
Alpha Timbo	4n,3b,ef6,ef6~		Alpha Osman Timbo
Alpha Wurie	9,3b,ef6,ef6~
Alpheus Naruseb	c,3i,ef6,ef6~
Alphons Kannanthanam	jy,4,ef6,ef6~;ay,4,ef6,ef6~	4735334
Alphonse Kadege	4,1b,dz4u,dz~
Alpidio Alonso	j,1p,ef6,ef6~		Alpidio Alonso Grau	Alonso
Altynay Omurbekova	3,1l,ef6,ef6~
Alun Cairns	11a,1,ef6,ef6~	268030
Alvaro Aleman	3d,2z,ef6,ef6~	110628438	Alvaro Aleman Healy	Aleman
Alvaro Arzu	1,2o,ds1e,dw1e	250834	Alvaro Enrique Arzu;Alvaro Enrique Arzu Irigoyen	Arzu
Alvaro Colom	1,2o,e41e,e81e	250924	Alvaro Colom Caballeros	Colom
Alvaro Garcia	4,30,e21m,ed~;4,30,ef6,ef6~	250993	Alvaro Garcia Linera	Garcia
Alvera Mukabaramba	ve,1r,ef6,ef6~
Alvin Hilaire	b,41,ef6,ef6~
Aly Ndiaye	f,r,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amado Boudou	4,2j,e7ca,eb~	452112
Amadou Aissata	7w,u,ef6,ef6~
Amadou Ali	3,x,ea,ej~	2840847
Amadou Ba	p,r,ef6,ef6~;0,r,ei9h,ek42
Amadou Cheiffou	0,u,dnb,dp4h
Amadou Cisse	0,u,dscl,dtbr		Amadou Boubacar Cisse
Amadou Coulibaly	0,28,ed1b,ed~;4u,28,ef6,ef6~;0,28,ef6,ef6~		Amadou Gon Coulibaly
Amadou Koita	y,1m,ef6,ef6~
Amadou Kone	m,28,ef6,ef6~
Amal Maouloud	51,2t,ef6,ef6~		Amal Mint Maouloud
Amama Mbabazi	0,5,e75o,ea9j	57873
Amancio Denis	4,3a,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amanda Lind	j,2h,ef6,ef6~	24018140
Amandurdy Isanow	1c,3e,ef6,ef6~
Amani Abdou	c2,u,ef6,ef6~
Amara Sompare	13,1a,ef6,ef6~
Amarjeet Sohi	1z,e,ef6,ef6~	4740296
Amata Kabua	1,59,db,dt1e
Ambrose Dery	f,21,ef6,ef6~
Ambrose Dlamini	0,4v,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	jm,28,ef6,ef6~		Amede Koffi Kouakou
Amedi Camara	h,2t,ef6,ef6~
Ameenah Gurib-Fakim	1,1u,eb65,eh~	20022984
Amelia Kyambadde	1c,5,ef6,ef6~
Amelie de Montchalin	5u,3,ef6,ef6~	30379410
Amenta Matthew	f,59,ef6,ef6~
Americo Ramos	7,4p,ef6,ef6~		Americo D'Oliveira Ramos
Ami Bera	2,0,e913	3389105
Ami Nnongolo	3c,h,ef6,ef6~		Ami Ambatombe Nnongolo
Amie Fabureh	c,4r,ef6,ef6~
Amin Liew bin Abdullah	ks,5s,ef6,ef6~			Amin
Amina Mohamed	e1,38,ef6,ef6~	4746345	Amina Chawahir Mohamed
Amina Mohammed	h,2g,ef6,ef6~
Amina Moumouni	k,u,ef6,ef6~
Amina Nurhussein	9,5e,ef6,ef6~			Amina
Aminata Manga	jp,r,ef6,ef6~;11v,r,ef6,ef6~		Aminata Angelique Manga
Aminata Ndiaye	3p,r,ef6,ef6~		Aminata Mbengue Ndiaye
Aminata Toure	0,r,e993,ea74	2415495
Aminath Aathifa	18,3y,ef6,ef6~
Aminuddin Ihsan Abidin	j,5s,ef6,ef6~			Aminuddin
Amir Aman	9,2n,ef6,ef6~			Amir
Amir Amu	n3,1s,ef6,ef6~		Amir Hossain Amu
Amir Hatami	8,k,ef6,ef6~	25424757
Amir Yaron	b,a,ef6,ef6~
Amir Zukic	3z,9,ef6,ef6~
Amma Ally	bu,3x,ef6,ef6~
Amon Murwira	10,3m,ef6,ef6~
Amos Sawyer	1,47,dmbf,dp~
Amr Bayoumy	q,y,ef6,ef6~		Amr Adel Bayoumy
Amr Talaat	1y,y,ef6,ef6~		Amr Ahmed Talaat
Amran Sulaiman	c,14,ef6,ef6~	19752868
Amy Klobuchar	e,0,e314	22237
An Tong Chun	cb,8,ef6,ef6~			An
Ana Birchall	i3,11,ef6,ef6~
Ana Chacón	1b,18,ea58,ed~		Ana Helena Chacón;Ana Helena Chacón Echeverría	Chacón
Ana Drouet	dg,1c,ef6,ef6~		Ana Katuska Drouet;Ana Katuska Drouet Salcedo	Drouet
Ana Guevara	1b,32,ef6,ef6~		Ana Rosanna Guevara;Ana Rosanna Guevara Pinto	Guevara
Ana Guido	o,48,ef6,ef6~		Ana Julia Guido
Ana Mendieta	1i,o,ef6,ef6~	51297853	Ana Maria Mendieta
Ana Neto	y,20,ef6,ef6~		Ana Paula Sacramento Neto
Ana Vitorino	bp,3t,ef6,ef6~		Ana Paula Vitorino
Ana de Carvalho	1j,20,ef6,ef6~;5h,20,ef6,ef6~		Ana Paula Chantre Luna de Carvalho
Ana de Escobar	4,4a,e061,e4~		Ana Vilma Albanez de Escobar
Anak Puspayoga	h0,14,ef6,ef6~		Anak Agung Gede Ngurah Puspayoga
Analilia Mejia	2,0,em4k	138142530
Anan Panyarachun	0,12,do6a,do9n
Anand Satyanand	g,g,e28n,e78v	485733
Anant Geete	mi,4,ef6,ef6~
Anantaphon Kanchanarat	2f,12,ef6,ef6~			Anantaphon
Anas al-Salih	7,2f,ef6,ef6~		Anas al-Khalid al-Salih
Anasha Campbell	l,48,ef6,ef6~
Anastase Murekezi	0,1r,ea7o,ed8u	17417622
Anastase Shyaka	22,1r,ef6,ef6~
Anatol Sivak	m,w,ef6,ef6~	3925052
Anatole Kanyenkiko	0,1b,dq27,dr2
Anatolio Ndong Mba	2i,1h,dpb,ds~			Ndong Mba
Anatoly Holubchenko	n,d,dt88,du~		Anatoliy Holubchenko
Anatoly Lappo	ez,w,ef6,ef6~		Anatoliy Lappo
Ancil Antoine	81,41,ef6,ef6~
Anders Samuelsen	5,44,ef6,ef6~	491263
Anders Ygeman	k,2h,ef6,ef6~	3375050
Andr Ebanks	u,5t,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,2k,dw5c,e344	215782
Andranik Markaryan	0,2k,dw5c,e0~
Andre Johnson	h,2m,ef6,ef6~
Andre Milongo	0,1w,dn5,doc
Andre Nzapayeke	0,1o,ea1p,ea8a	15652682
Andre Sanza	l,h,ef6,ef6~		Andre Moke Sanza
Andre de Almeida Mendonca	dj,s,ef6,ef6~		Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andre-Dieudonne Kolingba	1,1o,dd91,dpam
Andrea Bartfai-Mager	1e,46,ef6,ef6~	53764750
Andrea Clausen	1r,5g,el41		Andrea Patricia Clausen
Andrea Kalavska	9,2u,ef6,ef6~
Andrea Leadsom	7m,1,ef6,ef6~	750091
Andrea Salinas	2,0,ej13	39791512
Andrea Sotomayor	1k,1c,ef6,ef6~		Andrea Sotomayor Andrade	Sotomayor
Andreas Scheuer	1g,f,ef6,ef6~	500381
Andreas Xanthos	9,2y,ef6,ef6~
Andrei Khudyk	1z,w,ef6,ef6~		Andrey Khudyk
Andrei Kobyakov	bg,w,dx,ed~;0,w,eacr,ec~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	8,w,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	23,22,do,ds~;0,22,do71,dq~		Andrei Sanghali
Andreja Katic	8,2v,ef6,ef6~	23418897
Andres Abua	3t,1h,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	f,45,ef6,ef6~	13234758
Andres Chadwick	f,36,ef6,ef6~	4760169	Andres Chadwick Pinera	Chadwick
Andres Michelena	wr,1c,ef6,ef6~		Andres Michelena Ayala	Michelena
Andres Navarro	d,2r,ef6,ef6~;10,2r,ef6,ef6~		Andres Navarro Garcia	Navarro
Andres Rodriguez	1,3a,dl5f,dp8f		Andres Rodriguez Pedotti	Rodriguez
Andres Tarand	0,45,dqa,dr~
Andres Valencia	c,3g,ef6,ef6~	55812744	Andres Valencia Pinzon	Valencia
Andrew Baing	3,n,dt3r,dz~
Andrew Clyde	2,0,eh13	102277679
Andrew Fahie	u,5q,ef2q,ei55	28709152
Andrew Fatorma	6e,3b,ef6,ef6~
Andrew Garbarino	2,0,eh13	21257859
Andrew George	6,5m,e27a,e54l
Andrew Gurr	6,71,e3bb,e7at
Andrew Leung	bc,2,ef6,ef6~		Andrew Leung Kwan-yuen	Leung
Andrew Little	a,g,ef6,ef6~;w,g,ef6,ef6~;st,g,ef6,ef6~	3561087	Andrew Litlle
Andrew Manepora	27,24,ef6,ef6~
Andrew Murdoch	6,3f,el1n
Andrew Napuat	f,2x,ef6,ef6~
Andrew Ogles	2,0,ej13	111623114	Andrew Ogles IV
Andrew Pearce	6,5l,ee21,ej46
Andrew Ridgeway	15,5r,e26e,e6~
Andrew Wheatley	1f,4s,ef6,ef6~		Andrew O'Brian Wheatley
Andrew Yatiman	j1,56,ef6,ef6~
Andris Berzins	3e,33,dw,ea~	380986
Andris Skele	0,33,drcl,dt87
Andriy Klyuyev	n,d,e63b,e7~	510926
Andriy Parubiy	ew,d,ef6,ef6~	2482633
Andriy Reva	11z,d,ef6,ef6~	23825095
Andrzej Adamczyk	19,i,ef6,ef6~
André Carson	2,0,e43d	517649
Andy Barr	2,0,e913	3828645	Garland Barr
Andy Biggs	2,0,ed13	16199304
Andy Harris	2,0,e715	506639
Andy Keeling	1r,5g,eh4,el41
Andy Kim	2,0,ef13,ekc8;e,0,ekc9	55639180
Anerood Jugnauth	3e,1u,do,eh~;8,1u,ef6,ef6~;rh,1u,ef6,ef6~	217566
Anfinn Kallsberg	0,5u,du5,e023	529900
Ang Vong Vattana	a,1g,ef6,ef6~
Ange Bininga	1n,1w,ef6,ef6~		Ange Aime Bininga
Ange Mancini	t,6r,dy7v,e1~
Ange Nkoue	l,4c,ef6,ef6~
Angel Estevez	h,2r,ef6,ef6~		Angel Francisco Estevez;Angel Francisco Estevez Bourdierd	Estevez
Angel Marin	4,1f,dy1m,e7~	2080774
Angel Mesie	3t,1h,ee25,ej~;10g,1h,ef6,ef6~		Angel Mesie Mibuy	Mesie
Angela Alsobrooks	e,0,el13	58755148
Angela Orozco	1g,3g,ef6,ef6~		Angela Maria Orozco
Angelino Garzon	4,3g,e687,eb~	465923
Angelo Tavares	f,20,ef6,ef6~		Angelo de Barros Veiga Tavares
Angidi Chettiar	4,1u,dt6s,dx~		Angidi Verriah Chettiar
Angie Craig	2,0,ef13	58324174
Angus King	e,0,e913	544464	Angus King Jr.
Angus Taylor	k,7,ef6,ef6~	16196728
Anibal Acevedo-Vila	6,68,e0,e4~
Anibal Melo	bv,20,ef6,ef6~	111954370	Anibal Joao Da Silva Melo
Anicet Dologuele	0,1o,dv1,dx41	546278	Anicet Georges Dologuele
Anil Gayan	l,1u,ef6,ef6~
Anis Birou	wa,1q,ef6,ef6~
Anisul Haque	57,1s,ef6,ef6~
Anisul Mahmud	2p,1s,ef6,ef6~		Anisul Islam Mahmud
Anja Karliczek	d,f,ef6,ef6~	15783504
Anja Mrak	i,2v,ef6,ef6~		Anja Kopac Mrak
Anmar Khasawneh	m,1j,ef6,ef6~
Ann Linde	3l,2h,ef6,ef6~	18243775
Ann Muller	24,59,ef6,ef6~		Ann Marie Muller
Ann Wagner	2,0,e913	3917251
Ann-Kristin Olsen	6,6i,ds,dv~		Ann-Krisitin Olsen
Anna Bijleveld	8,35,ef6,ef6~
Anna Ekstrom	d,2h,ef6,ef6~	4946204
Anna Kachikho	27,4x,ef6,ef6~	4767130
Anna Paulina Luna	2,0,ej13	112805534	Anna Luna
Anna Zalewska	1x,i,ef6,ef6~	9155828
Anne Berner	m,31,ef6,ef6~	16980286
Anne Laubies	t,6p,eb68,ed~;t,63,eb68,ed~
Anne McLellan	3,e,dzcc,e1~	2851210
Anne Ouloto	h,28,ef6,ef6~		Anne Desiree Ouloto
Anne-Mari Virolainen	3l,31,ef6,ef6~	4984722
Annemarie Jorritsma	2i,35,du83,dx~
Annette Lu	4,j,dw5k,dy~		Annette Hsiu-lien Lu
Annick Girardin	xb,3,ef6,ef6~	2851582
Annika Strandhall	88,2h,ef6,ef6~	4980750
Anniken Hauglie	i,4g,ef6,ef6~
Anote Tong	1,4w,dz7a,ec3b;5,4w,ef6,ef6~	57456
Anson Chan	6t,62,dpbt,dx~	50838
Antal Rogan	mg,46,ef6,ef6~
Ante Sprlje	a,2l,ef6,ef6~
Anthony Abbott	6,5l,dt9,dx5		Anthony John Abbott
Anthony Akoto Osei	w9,21,ef6,ef6~			Akoto Osei
Anthony Brewah	22,3b,ef6,ef6~
Anthony Carmona	1,41,e93i,ee3j	4772220
Anthony Garcia	d,41,ef6,ef6~
Anthony Loke	m,2p,ef6,ef6~		Anthony Loke Siew Fook	Loke
Anthony Longrigg	6,5l,dx5,e05a
Anthony Martinez	a4,3v,ef6,ef6~
Antoine Elias	9,4h,ef6,ef6~
Antoine Gizenga	0,h,e2cu,e4aa	316942
Antoine Karam	48,6r,do3,e2~
Antoine Nduwayo	0,1b,dr2,ds7v
Antoinette Djondo	1p,1w,ef6,ef6~		Antoinette Dinga Djondo
Anton Anton	k,11,ef6,ef6~	4775647
Anton Kasipovic	a,9,ef6,ef6~
Anton Persak	j,2v,ef6,ef6~
Anton Rop	0,2v,dycb,e0b9	464922
Anton Siluanov	7,6,ef6,ef6~;5y,6,ef6,ef6~	589645	Anton Germanovich Siluanov
Antonella Mularoni	8s,5x,ef6,ef6~
Antoni Marti	ma,60,ef6,ef6~	24801	Antoni Marti Petit	Marti
Antonin Stanek	j,27,ef6,ef6~	18564390
Antonio Barbosa	12,1d,ef6,ef6~		Antonio Oscar Barbosa
Antonio Bells	4,5b,e91h,ed~
Antonio Embalo	k,1d,ef6,ef6~;h,1d,ef6,ef6~		Antonio Serifo Embalo;Antonio Sirifo Embalo
Antonio Isa Conde	k,2r,ef6,ef6~			Isa Conde
Antonio Mascarenhas	1,5c,dn3m,dx3m		Antonio Mascarenhas Monteiro	Mascarenhas
Antonio Nguema	r,1h,ef6,ef6~	63731266	Antonio Mba Nguema;Antonio Mba Nguema Mikue	Nguema
Antonio Paulo	35,20,ef6,ef6~		Antonio Rodrigues Afonso Paulo
Antonio Rodriguez	j0,1p,ef6,ef6~		Antonio Rodriguez Rodriguez	Rodriguez
Antonio Walker	c,36,ef6,ef6~	59797711
Antonio da Conceicao	z,3w,ef6,ef6~;h7,3w,ef6,ef6~
Antony Geros	28,6s,e059,e4~
Antony Leung	78,62,dx51,dz~
Antti Hakkanen	a,31,ef6,ef6~
Antti Kalliomaki	3,31,dz4h,e0~	609682
Anu Vehvilainen	22,31,ef6,ef6~	4349014
Anuphong Paochinda	f,12,ef6,ef6~			Anuphong
Anwaar-ul-Haq Kakar	0,10,ej8e,ej~
Anwar Gargash	u8,19,ef6,ef6~		Anwar Muhammad Gargash
Anwar Husnoo	9,1u,ef6,ef6~
Anwar Maarouf	gq,1y,ef6,ef6~
Anwar Monju	h,1s,ef6,ef6~		Anwar Hossain Monju
Apas Jumagulov	0,1l,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	7,12,ef6,ef6~			Aphisak
Apisai Ielemia	0,3l,e28e,e6co	316267
Apolo Nsibambi	0,5,dv45,e75o	320005	Apollo Nsibambi
April McClain Delaney	2,0,el13	125935301		McClain Delaney
Aram Sarkisyan	0,2k,dvb3,dw5c
Ararat Mirzoyan	n,2k,ef6,ef6~	31196321
Arayik Harutyunyan	d,2k,ef6,ef6~	53122364
Arben Ademi	d,2b,ef6,ef6~
Arben Ahmetaj	7,43,ef6,ef6~;3,43,eh9i,ej~	13037063
Ardalan Shekarabi	35,2h,ef6,ef6~	4787806
Ardo Hansson	b,45,ef6,ef6~	639741
Arefaine Berhe	c,5e,ef6,ef6~			Arefaine
Aren Palik	4,56,ej5c,ej~
Ariana Campero	9,30,ef6,ef6~		Ariana Campero Nava	Campero
Arie Slob	4n,35,ef6,ef6~	658258
Arief Yahya	l,14,ef6,ef6~
Ariel Oviedo	h,3a,ef6,ef6~
Arif Alvi	1,10,ee99,ej~
Aristides Gomes	0,1d,e1b2,e349;72,1d,ef6,ef6~;0,1d,ef6,ef6~
Aristides da Silva	s0,1d,ef6,ef6~		Aristides Ocante da Silva
Aristobulo Isturiz	52,l,ec16,ec~;d,l,ef6,ef6~		Aristobulo Isturiz Almeida
Arjuna Mahendran	b,17,ef6,ef6~
Arjuna Ranatunga	xq,17,ef6,ef6~
Arkady Dvorkovich	2d,6,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlette Nonault	l,1w,ef6,ef6~	26254130	Arlette Soudan Nonault
Arlette Sombo-Dibele	h,1o,ef6,ef6~
Arlindo Ramos	8,4p,ef6,ef6~
Arlindo do Rosario	9,5c,ef6,ef6~
Armand Njodom	116,x,ef6,ef6~
Armando Calderon Sol	1,4a,dq61,dv61			Calderon Sol
Armando Guebuza	1,3k,e0,ea~	57392	Armando Emilio Guebuza
Armen Darbinyan	0,2k,du4a,dvb3
Armen Sargsyan	1,2k,ef6,ef6~
Armida de Lopez	1b,32,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	2g,32,ef6,ef6~
Arnold Koller	1,40,dt11,dt~
Arnold Palacios	6,5o,ej19,ek~
Arnold Ruutel	1,45,dxa8,e2a9	194000
Arnoldo Lopez	1b,18,dm58,dp~		Arnoldo Lopez Echandi	Lopez
Arnoldo Wiens	12,3a,ef6,ef6~
Arouna Toure	9f,1m,ef6,ef6~		Arouna Modibo Toure
Arpad Ersek	1g,2u,ef6,ef6~	13375711
Arsala Rahmani	3,13,dp3h,ds~
Arsen Avakov	f,d,ef6,ef6~	704389
Arsen Torosyan	9,2k,ef6,ef6~
Artak Zeynalyan	a,2k,ef6,ef6~
Arthur Dowers	a,5i,ef6,ef6~
Arthur Foulkes	g,3p,e64e,ea78	175892
Arthur Hanna	g,3p,e221,e64e
Arthur Robinson	1,41,dt3j,dx~		Arthur Napoleon Raymond Robinson
Arthur Tugade	5i,2q,ef6,ef6~
Artis Pabriks	8,33,ef6,ef6~;3,33,ef6,ef6~
Artsvik Minasyan	2g,2k,ef6,ef6~
Artur Grigoryan	k0,2k,ef6,ef6~
Artur Gumeniuc	12v,22,ef6,ef6~
Artur Javadyan	b,2k,ef6,ef6~
Artur Khachatryan	c,2k,ef6,ef6~
Artur Rasizade	0,3o,dsb,ed~	57618
Artur Sanha	0,1d,dz9s,e059
Arturo Herbruger	4,2o,dp6i,dr~
Arturo Vallarino	x,2z,dv91,dz~		Arturo Ulises Vallarino
Arvils Aseradens	3,33,ec2b,ed~
Arystanbek Mukhamediuly	j,1k,ef6,ef6~
Asa Lindhagen	54,2h,ef6,ef6~	23916255
Asa Romson	3,2h,eaa3,eb~
Asadullah Khalid	8,13,ef6,ef6~
Asaduzzaman Kamal	1h,1s,ef6,ef6~		Asaduzzaman Khan Kamal
Asaduzzaman Noor	98,1s,ef6,ef6~
Asaf Ademi	j,2b,ef6,ef6~
Asang Laoli	5s,16,dy,eb~			Asang
Ase Michaelsen	ju,4g,ef6,ef6~	1772865
Ashit Gungah	z,1u,ef6,ef6~
Ashley Hinson	2,0,eh13	60713905
Ashley Moody	e,0,el1l	58333626
Ashneel Sudhakar	27,2d,ef6,ef6~
Ashot Hakobyan	m,2k,ef6,ef6~
Ashraf Sobhy	y,y,ef6,ef6~
Ashwin Adhin	4,4h,eb8c,ed~;em,4h,ef6,ef6~;4,4h,ef6,ef6~
Askalu Menkerios	l,5e,ef6,ef6~			Askalu
Askar Mamin	23,1k,ed,eh~;0,1k,ef6,ef6~	527063
Askar Zhumagaliyev	9e,1k,ef6,ef6~
Asman Abnur	cs,14,ef6,ef6~
Asmundur Dadason	1p,50,ef6,ef6~	252565	Asmundur Einar Dadason
Assetou Migan	45,1m,ef6,ef6~		Assetou Foune Samake Migan
Assoumana Issa	hj,u,ef6,ef6~		Assoumana Mallam Issa
Astrid Fischel	x,18,du58,dx~		Astrid Fischel Volio	Fischel
Atageldi Samyradow	j,3e,ef6,ef6~
Atalina Enari	b,4u,ef6,ef6~
Atanasio Mtumuke	8,3k,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	f,4w,ef6,ef6~
Atef Abeid	0,y,dva5,e079		Atef Mohammed Abeid
Atef Obeid	0,y,dva5,dx~
Atef Sedky	0,y,dibc,ds14		Atef Mohammed Najib Sedky
Athalia Molokomme	o,4j,ef6,ef6~
Atif Naddaf	10,15,ef6,ef6~
Atifete Jahjaga	1,39,e747,eb~	57509
Atis Kalonji	h,h,ef6,ef6~		Atis Kabongo Kalonji
Atiur Rahman	b,1s,ef6,ef6~
Atli Dam	0,5u,dn1f,dp1i
Atom Janjughazyan	7,2k,ef6,ef6~	21212607
Atupele Muluzi	9,4x,ef6,ef6~
Audley Shaw	q,4s,ef6,ef6~	758950
Audu Ogbeh	c,2g,ef6,ef6~
August Pfluger	2,0,eh13	101196462	August Pfluger II
Augustin Ponyo	0,h,e84i,ecbh		Augustin Matata Ponyo;Augustin Matata Ponyo Mapon	Ponyo
Augustin Tine	6o,r,ef6,ef6~
Augustine Mahiga	5,3d,ef6,ef6~	14949590	Augustine Phillip Mahiga
Augusto Arosemena	z,2z,ef6,ef6~	110628418	Augusto Arosemena Moreno	Arosemena
Augusto Casali	46,5x,ef6,ef6~
Augusto Heleno	rp,s,ef6,ef6~		Augusto Heleno Ribeiro Pereira	Heleno
Augusto Mangueira	7,20,ef6,ef6~		Augusto Archer de Sousa Mangueira
Augusto Santos Silva	5,3t,ef6,ef6~	769747		Santos Silva
Aumua Amata Coleman Radewagen	2,0,eb16	18684027	Aumua Amata Radewagen
Aun Porn Moniroth	26,1g,ef6,ef6~
Aung Ko	3f,2a,ef6,ef6~
Aung Thu	c,2a,ef6,ef6~
Aurelia Frick	5,5v,ef6,ef6~
Aurelien Agbenonci	5,4c,ef6,ef6~
Aurelijius Veryga	9,3h,ef6,ef6~	27546897
Aurora Teleguario	i,2o,ef6,ef6~		Aurora Leticia Teleguario;Aurora Leticia Teleguario Sincal	Teleguario
Austin Scott	2,0,e715	781167
Avichai Mandelblit	o,a,ef6,ef6~	2906446
Awad Auf	8,25,ef6,ef6~;x,25,ef6,ef6~		Awad al-Karim Ahmad Muhammad Ibn Auf
Awad Khulayfat	3,1j,e8ab,e8~
Awadis Kanadian	l,t,ef6,ef6~
Awang Abu Bakar	1h,5s,ef6,ef6~		Awang Abu Bakar bin Apong	Abu Bakar
Awn al-Khasawnah	0,1j,e7ao,e8ab		Awn Shawkat al-Khasawnah
Awut Acuil	31,2w,ef6,ef6~		Awut Deng Acuil
Axel Addy	z,47,ef6,ef6~
Ayanda Dlodlo	1n,p,ef6,ef6~	28839897
Ayanna Pressley	2,0,ef13	13562359
Ayelet Shaked	a,a,ef6,ef6~
Ayman Benabderrahmane	0,1n,eh77,ejbb
Ayoub Kara	1y,a,ef6,ef6~	2584267
Aysha Mohammed	8,2n,ef6,ef6~
Azad Rahimov	1k,3o,ef6,ef6~	4832055
Azamat Jamankulov	j,1l,ef6,ef6~
Azarias Ruberwa	to,h,ef6,ef6~	2875098
Azat Atamyradow	5d,3e,ef6,ef6~
Azeema Adam	lu,3y,ef6,ef6~			Azeema
Azim Ibrohim	3,3u,ef6,ef6~
Aziz Abduhakimov	3,2i,ef6,ef6~
Aziz Rabbah	51,1q,ef6,ef6~
Aziz Saleh	9,1v,ef6,ef6~		Aziz Mahamat Saleh
Azzedine Laraki	0,1q,di9u,doa
Azzedine Mihoubi	j,1n,ef6,ef6~
Baba Hamadou	l,x,ef6,ef6~
Babatunde Fashola	b9,2g,ef6,ef6~
Baburam Bhattarai	0,4f,e78t,e8~	57816
Baciro Dja	0,1d,ec5r,ec~
Badara Joof	10,4r,ef6,ef6~
Badaruddin bin Othman	3f,5s,ef6,ef6~			Badaruddin
Baddeley Devesi	3,24,dma,dw~
Bagalatia Arone	5o,4j,ef6,ef6~
Bahar Abu Garda	i,25,ef6,ef6~		Bahar Idris Abu Garda	Abu Garda
Bahargul Abdyyewa	39,3e,ef6,ef6~
Bahodir Qurbonov	8,2i,ef6,ef6~
Bai Jobe	1c,4r,ef6,ef6~;m,4r,ef6,ef6~		Lamin Jobe;Bai Lamin Jobe
Bailey Olter	1,56,dn5l,ds~
Baindu Dassama	4r,3b,ef6,ef6~
Bajram Hasani	1c,39,ef6,ef6~
Bakary Darbo	4,4r,de5c,do~		Bakary Bunja Darbo
Bakary Issa Tchiroma	1s,x,ef6,ef6~			Issa Tchiroma
Bakir Izetbegovic	38,9,e6a3,ed~;bb,9,ef6,ef6~	312355
Baklai Temengil	6y,5b,ef6,ef6~
Bakri Hassan Salih	x,25,e9c3,ed~			Bakri
Baktygul Jeenbaeva	7,1l,ef6,ef6~
Bakyt Sharshembiev	f2,1l,ef6,ef6~
Bakytzhan Sagintayev	23,1k,e9,ed~
Baldo Prokurica	3b,36,ef6,ef6~	4850447
Baldwin Lonsdale	1,2x,ea9m,ed76	18117069
Baldwin Spencer	0,55,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Edjo	r,1h,ef6,ef6~		Baltasar Engonga Edjo
Baltasar Nfono	rr,1h,ef6,ef6~		Baltasar Esono Eworo Nfono
Baltazar Kasirivu-Atwooki	tv,5,ef6,ef6~
Bambang Brodjonegoro	sb,14,ef6,ef6~	16169810
Bamboka Lobendi	85,h,ef6,ef6~
Barak Sope	0,2x,dvbp,dx4d	807232
Barbara Lezzi	126,z,ef6,ef6~	16039249
Barbara Nekesa	uq,5,ef6,ef6~		Barbara Oundo Nekesa
Bardish Chagger	pb,e,ef6,ef6~	21402871
Bardur Steig Nielsen	0,5u,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,51,da9u,dx34	727071		Barkat
Barki Issouf	w,u,ef6,ef6~;sn,u,ef6,ef6~		Barkai Issouf
Barnabe Dassigli	99,4c,ef6,ef6~
Barros Banjai	1z,1d,ef6,ef6~		Barros Bacar Banjai
Barry Loudermilk	2,0,eb16	16731643
Barry Moore	2,0,eh13	63198048
Barry Rowland	1r,5g,eca3,eh4
Bartholomew Parapolo	j,24,ef6,ef6~
Bartholomew Ulufaalu	0,24,dt8r,dw71
Baru Bian	2j,2p,ef6,ef6~			Baru
Basdeo Panday	0,41,drb9,dx~
Bashar Yazigi	l,15,ef6,ef6~		Bashar Riyad Yazigi
Bashir Ali	b,2c,ef6,ef6~		Bashir Isse Ali
Basil Williams	o,3x,ef6,ef6~;3o,3x,ef6,ef6~
Basim al-Hamar	18,4q,ef6,ef6~		Basim bin Yacub al-Hamar
Basim al-Rubai	i,1i,ef6,ef6~
Basma Ishaqat	2f,1j,ef6,ef6~
Bassam Talhouni	a,1j,ef6,ef6~
Bassima Hakkaoui	89,1q,ef6,ef6~
Basuki Hadimuljono	12,14,ef6,ef6~
Bathabile Dlamini	t1,p,ef6,ef6~	4868980
Batienne Kpabre-Sylli	t0,2m,ef6,ef6~
Batio Bassiere	h,26,ef6,ef6~
Batjargal Batzorig	l8,29,ef6,ef6~
Batyr Atdayew	2u,3e,ef6,ef6~
Batyr Bazarow	7,3e,ef6,ef6~
Baudilio Portillo	124,2o,ef6,ef6~		Baudilio Portillo Merlos	Portillo
Baudouin I	1a,3q,cj7h,dp8			Baudouin
Baxtiyor Sayfullayev	j,2i,ef6,ef6~
Bayartsaikhan Nadmid	b,29,ef6,ef6~
Beate Hartinger-Klein	i,3n,ef6,ef6~
Beatriz Argimon	4,42,eg31,ej~		Beatriz Argimon Cedeira	Argimon
Beatriz Buchili	o,3k,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Becca Balint	2,0,ej13	28137193
Bechir Ouedraogo	k,26,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	7,39,ef6,ef6~
Begenc Gundogdyyew	8,3e,ef6,ef6~
Begmyrat Muhammedow	a,3e,ef6,ef6~
Behgjet Pacolli	n,39,ef6,ef6~;5,39,ef6,ef6~
Behzod Musayev	fb,2i,ef6,ef6~
Bejtush Gashi	f,39,ef6,ef6~
Bekir Pakdemirli	c,v,ef6,ef6~	55439729
Belaid Abdesselam	0,1n,do78,dq4b
Belden Namah	3,n,e789,e7~
Ben Cline	2,0,ef13	4885439
Ben Merrick	24,5k,ed8,eh~
Ben Ray Luján	2,0,e516,eh13;e,0,eh13	324256	Ben Luján
Bengin Rekani	2k,1i,ef6,ef6~
Bengt Westerberg	3,2h,dp,dq~
Beniamina Tiinga	4,4w,dwc,dy~	4887927
Benigno Fitial	6,5o,e219,e8~
Benigno Lopez	7,3a,ef6,ef6~
Benjamin Diokno	b,2q,ef6,ef6~
Benjamin Manglona	15,5o,dm19,dq~
Benna Namugwanya	up,5,ef6,ef6~
Bennie Thompson	2,0,dp4d	817877
Benno Ndulu	b,3d,ef6,ef6~
Benny Allen	c,n,ef6,ef6~
Benny Sevinger	19,5i,ef6,ef6~
Benoit Baty	16,1w,ef6,ef6~
Benoit Ndong Soumhet	w,x,ef6,ef6~			Ndong Soumhet
Bent Hoie	9,4g,ef6,ef6~	457128
Bent Klinte	1m,5n,do,do~
Bente Klinte	1m,5u,do,dw~		Bent Klinte
Bento Lima Leite	1w,s,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berat Albayrak	8g,v,ef6,ef6~	6052158
Berdibek Saparbayev	3,1k,eab,eb~;i,1k,ef6,ef6~
Berenice Cordero	jl,1c,ef6,ef6~		Berenice Cordero Molina	Cordero
Berhane Abrehe	7,5e,ef6,ef6~			Berhane
Berhanu Tsegaye	a,2n,ef6,ef6~			Berhanu
Bernadette Jordan	108,e,ef6,ef6~	22278440
Bernadette Legzim-Balouki	z,2m,ef6,ef6~		Bernadette Essossimna Legzim-Balouki
Bernard Busokoza	x,1b,e9ad,e9~	97956471
Bernard Dowiyogo	1,3s,dlcc,dx~	715836
Bernard Esau	1d,3i,ef6,ef6~
Bernard Gomou	0,1a,ei8k,ek2r
Bernard Makuza	0,1r,dw38,e7a7	319916
Bernarda da Silva	q,20,ef6,ef6~		Bernarda Goncalves Martins Henriques da Silva
Bernardino Soto	8,3a,ef6,ef6~		Bernardino Soto Estigarribia	Soto
Bernie Moreno	e,0,el13	124858476
Berniece Dahn	9,47,ef6,ef6~
Bertrand Osborne	11,5l,dsbd,dt8m
Bertrand Touaboy	wk,1o,ef6,ef6~	112079695
Besim Beqaj	45,39,ef6,ef6~
Beth Van Duyne	2,0,eh13	66309702		Van Duyne
Betriz Jhonson	5m,1p,ef6,ef6~		Betriz Jhonson Urrutia	Jhonson
Betsy Diaz	71,1p,ef6,ef6~		Betsy Diaz Velazquez	Diaz
Betty Amongi	27,5,ef6,ef6~
Betty Kamya-Turwomwe	s8,5,ef6,ef6~
Betty McCollum	2,0,dx13	434893
Beybut Atamkulov	5,1k,ef6,ef6~
Bhairon Shekhawat	4,4,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	20,3x,dw,ej~
Bheki Cele	4k,p,ef6,ef6~
Bianrifi Tarmidi	0,4d,dvc2,dwb
Bianrifi Tharmidhi	p,4d,ef6,ef6~
Bidya Bandhari	1,4f,ebat,ej3d		Bidhya Bhandari;Bidya Devi Bandhari;Bidhya Devi Bhandari
Biendi Maganga Moussavou	4q,q,ef6,ef6~			Maganga Moussavou
Bijay Gachchadar	3,4f,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3l,dlag,dv~
Bilen Saliji	a,2b,ef6,ef6~
Bill Cassidy	2,0,e516,eb13;e,0,eb16	861999
Bill Foster	2,0,e438,e713;2,0,e913	2903389
Bill Hagerty	e,0,eh13	27734214
Bill Huizenga	2,0,e715	862199
Bill Skate	0,n,dt7m,dv8
Billie Miller	3,3j,dq96,dy~
Billy Doumbouya	1n,1a,ef6,ef6~		Billy Nankouma Doumbouya
Bin Chhin	3,1g,ef6,ef6~;se,1g,ef6,ef6~
Birendra Bir Bikram	1a,4f,d41v,dr~			Birendra
Birgit Kleis	1m,5u,dxb1,e5~
Birima Mangara	16,r,ef6,ef6~
Biser Petkov	i,1f,ef6,ef6~
Bisher al-Khasawneh	0,1j,ega7,ek9f
Blade Nzimande	1h,p,ef6,ef6~;m,p,ef6,ef6~	16765311
Blaga Dimitrova	4,1f,dp,dp~		Blaga Nikolova Dimitrova
Blaise Louembe	k7,q,ef6,ef6~
Blake Moore	2,0,eh13	101196971
Blanca Eekhout	gp,l,ef6,ef6~		Blanca Eekhout Gomez	Eekhout
Bled Cuci	qo,43,ef6,ef6~
Blendi Klosi	l,43,ef6,ef6~;y,43,ef6,ef6~	13037656
Boakye Agyarko	k,21,ef6,ef6~
Bob Dadae	g,n,ef6,ef6~
Bob Loughman	0,2x,eg4k,eib4
Bobby Scott	2,0,dp15	888668	Robert Scott
Bocchit Edmond	5,1t,ef6,ef6~
Bodeh Robleh	4u,51,ef6,ef6~		Bodeh Ahmed Robleh
Bodo Dettke	l,24,ef6,ef6~
Bogdan Trif	l,11,ef6,ef6~	47519775	Bogdan Gheorghe Trif
Bogolo Kenewendo	4h,4j,ef6,ef6~
Boil Banov	j,1f,ef6,ef6~	42405440
Boima Kamara	7,47,ef6,ef6~	88314614
Boji Bamanyirue	le,h,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Bolvine Wakata	16,x,ef6,ef6~
Boniface Alexandre	1,1t,e02t,e1~
Boniface Saddique	nc,21,ef6,ef6~		Boniface Abubakari Saddique
Bonnie Watson Coleman	2,0,eb16	4942457		Watson Coleman
Boris Koprivnikar	3,2v,ef6,ef6~;35,2v,ef6,ef6~	19932900
Boris Palacios	1g,1c,ef6,ef6~		Boris Palacios Vasquez	Palacios
Boris Trajkovski	1,2b,dvcf,dz~	237782
Boris Vujcic	b,2l,ef6,ef6~
Borislav Paravac	38,9,dz4a,e1~	470649
Bornito Diogo	4,20,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Bosengkham Vongdala	13,16,ef6,ef6~			Bosengkham
Bostjan Jazbec	b,2v,ef6,ef6~	28167035
Botir Xojayev	p,2i,ef6,ef6~
Bouasone Bouphavanh	23,16,e0,e5~
Boubacar Barry	z,1a,ef6,ef6~
Boubacar Kane	9,2t,ef6,ef6~
Boubou Cisse	26,1m,ef6,ef6~
Boukar Michel	2m,1v,ef6,ef6~
Boukary Adji	0,u,ds1,dscl
Boun-Gnang Volachit	4,16,e268,eb~			Boun-Gnang
Bounchan Sinthavong	12,16,ef6,ef6~			Bounchan
Boungnang Volachit	0,16,ds4k,e1~
Bounkeut Sangsomsak	w,16,ef6,ef6~			Bounkeut
Bounkong Sihavong	9,16,ef6,ef6~			Bounkong
Bounnyang Vorachit	1,16,ec4k,ed~;1,16,ef6,ef6~			Bounnyang
Bounthong Chitmani	f6,16,ef6,ef6~;3,16,ef6,ef6~;4,16,eh3m,ej~			Bounthong
Bourema Conde	6l,1a,ef6,ef6~
Boviengkham Vongdala	1f,16,ef6,ef6~			Boviengkham
Boyd McCleary	6,5q,e68k,ea8f
Bozidar Pankretic	3,2l,e576,e7~
Brad Finstad	2,0,ei8c	111159803
Brad Knott	2,0,el13	130979816
Brad Sherman	2,0,dt17	672919
Bradley Felix	z,4o,ef6,ef6~	107486429
Bradley Scott Schneider	2,0,e913,eb13;2,0,ed13	2923426	Brad Schneider;Bradley Schneider
Bradley Tovosia	k,24,ef6,ef6~
Brandon Gill	2,0,el13	124753679
Brandon Lewis	1e,1,ef6,ef6~	749687
Branislav Nedimovic	c,1x,ef6,ef6~
Branko Crvenkovski	3e,2b,dp,e4~	157111
Branko Kostic	4,1x,dn7,do~
Branko Ruzic	6a,1x,ef6,ef6~	12749330
Brendan Boyle	2,0,eb16	4960876
Brensil Rolle	1n,3p,ef6,ef6~
Brenson Wase	7,59,ef6,ef6~
Brent Symonette	9t,3p,ef6,ef6~
Brett Guthrie	2,0,e516	910794
Brian Babin	2,0,eb16	16979824
Brian Canty	6,5m,dl,do8
Brian Fitzpatrick	2,0,ed13	27831059
Brian Howe	3,7,dn64,dr~
Brian Jack	2,0,el13	86493775
Brian Lacy	14,66,e5a5,e8~
Brian Mast	2,0,ed13	27733854
Brian Mushimba	1y,1z,ef6,ef6~	27662555
Brian Schatz	e,0,e8cr	1827902
Bridget McKenzie	22,7,ef6,ef6~;zt,7,ef6,ef6~;2x,7,ef6,ef6~	4966734
Bright Msaka	d,4x,ef6,ef6~	46623184
Bright Rwamirama	vo,5,ef6,ef6~
Brigi Rafini	0,u,e747,ed~;0,u,ef6,ef6~	57877
Brittany Pettersen	2,0,ej13	16734469
Bronius Markauskas	c,3h,ef6,ef6~	15268485
Brownie Samukai	8,47,ef6,ef6~	4976534
Bruce Dinwiddy	6,5t,dy5t,e1bn	4977384
Bruce Golding	0,4s,e39b,e7an	315662
Bruce Westerman	2,0,eb16	16197421
Bruno Andre	t,5w,ej9
Bruno Bruins	rf,35,ef6,ef6~	2212796
Bruno Itoua	c4,1w,ef6,ef6~	4979263	Bruno Jean Richard Itoua
Bruno Magras	5a,6p,e37g,eh~
Bruno Moubamba	3,q,ef6,ef6~;3w,q,ef6,ef6~		Bruno Ben Moubamba
Bruno Tshibala	0,h,ed47,ed~	29239480
Bryan Steil	2,0,ef13	58494431
Bryan Wynter	b,4s,ef6,ef6~
Buddy Carter	2,0,eb16	16240994	Earl Carter
Budi Gunawan	j4,14,ef6,ef6~
Budi Sumadi	1g,14,ef6,ef6~		Budi Karya Sumadi
Bujar Osmani	i1,2b,ef6,ef6~;1e,2b,ef6,ef6~	2064061
Bulent Arinc	3,v,e551,e5~
Burgess Owens	2,0,eh13	4998602	Clarence Owens
Bushara Aror	f,25,ef6,ef6~		Bushara Jumma Aror
Byron Donalds	2,0,eh13	59726216
Caetana N'Tchama	0,1d,dw2,dx3k
Cain Mathema	1h,3m,ef6,ef6~	5017585
Calin Tariceanu	0,11,e0ct,e16n	207473	Calin Popescu Tariceanu
Calixte Ganongo	7,1w,ef6,ef6~	24150698
Calixte Nsie Edang	2t,q,ef6,ef6~			Nsie Edang
Calixto Ortega	b,l,ef6,ef6~		Calixto Ortega Sanchez	Ortega
Calle Schlettwein	7,3i,ef6,ef6~
Camil Durakovic	4,9,eibf,ek~
Camille Abu Suleiman	i,t,ef6,ef6~			Abu Suleiman
Camille Robinson-Regis	1j,41,ef6,ef6~	43901152
Camillo Gonsalves	7,52,ef6,ef6~
Camilo Pereira	d,1d,ef6,ef6~		Camilo Simoes Pereira
Camsek Chin	4,5b,e0,e4~
Candido Rivas	0,1h,dx2q,e06e	1149802	Candido Muatetema Rivas
Capoulas Santos	c,3t,ef6,ef6~
Carl Greenidge	5,3x,ef6,ef6~;4,3x,ef6,ef6~
Carl Gutierrez	6,61,dqb8,dx~
Carla Bacigalupo	i,3a,ef6,ef6~
Carla Qualtrough	zk,e,ef6,ef6~	21384927
Carles Alvarez Marfany	9,60,ef6,ef6~			Alvarez Marfany
Carlos Alvarado	1,18,ee58,ei58		Carlos Alvarado Quesada	Alvarado
Carlos Alvarado	9,l,ef6,ef6~	carlos-alvarado-venezuela	Carlos Alvarado Gonzalez	Alvarado
Carlos Alvarez	4,2j,dvca,dw~	733743	Carlos Alberto Alvarez
Carlos Canjura	d,4a,ef6,ef6~		Carlos Mauricio Canjura;Carlos Mauricio Canjura Linares	Canjura
Carlos Castaneda	5,4a,ef6,ef6~
Carlos Correia	0,1d,dt5u,ec~
Carlos Costa	b,3t,ef6,ef6~	524996
Carlos Dominguez III	5x,2q,ef6,ef6~
Carlos Ferrero	0,o,dzcf,e0~		Carlos Ferrero Costa	Ferrero
Carlos Flores	1,32,du1r,dx~	654177	Carlos Roberto Flores;Carlos Roberto Flores Facusse	Flores
Carlos Gimenez	2,0,eh13	5041653
Carlos Gomes	0,1d,e059,e7~		Carlos Gomes Junior	Gomes
Carlos Madero	i,32,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Martinez	6i,2o,ef6,ef6~		Carlos Martinez Gularte	Martinez
Carlos Martinho	12,3k,ef6,ef6~	111828618	Carlos Bonete Martinho
Carlos Mesquita	m,3k,ef6,ef6~
Carlos Morales	4,2r,di8g,dq~		Carlos Morales Troncoso	Morales
Carlos Moran	f,o,ef6,ef6~
Carlos Oliva	26,o,ef6,ef6~
Carlos Ortuno	h,30,ef6,ef6~		Carlos Ortuno Yanez	Ortuno
Carlos Perez	k,1c,ef6,ef6~		Carlos Perez Garcia	Perez
Carlos Quintanilla	4,4a,dv61,dz~	15914604	Carlos Quintanilla Schmidt	Quintanilla
Carlos Reina	1,32,dq1r,du1r		Carlos Roberto Reina;Carlos Roberto Reina Idiaquez	Reina
Carlos Rodriguez	h,18,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Romero	41,30,ef6,ef6~		Carlos Romero Bonifaz	Romero
Carlos Rubio	41,2z,ef6,ef6~	110628401
Carlos Ruckauf	4,2j,dr78,dv~
Carlos Soto	9,2o,ef6,ef6~		Carlos Soto Menegazzo	Soto
Carlos Trujillo	5,3g,ef6,ef6~	16490286	Carlos Holmes Trujillo;Carlos Holmes Trujillo Garcia	Trujillo
Carlos Urzua	5x,34,ef6,ef6~		Carlos Manuel Urzua;Carlos Manuel Urzua Macias	Urzua
Carlos Veiga	0,5c,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos Velasquez	2f,2o,ef6,ef6~		Carlos Velasquez Monge	Velasquez
Carlos da Graca	0,4p,dqap,dsbk
Carlos do Rosario	0,3k,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlos dos Santos Cruz	9x,s,ef6,ef6~	13416899	Carlos Alberto dos Santos Cruz	dos Santos Cruz
Carlyle Dougan	3,52,dr9h,ds~
Carlyle Glean	g,4y,e4br,e957		Carlyle Arnold Glean
Carmel Sepuloni	j6,g,ef6,ef6~;2f,g,ef6,ef6~	5043325
Carmelita Namashulua	1n,3k,ef6,ef6~	19816448	Carmelita Rita Namashulua
Carmelo Abela	5,4l,ef6,ef6~	5043368
Carmen Dan	f,11,ef6,ef6~	28113797	Carmen Daniela Dan
Carmen Vasquez	j,3g,ef6,ef6~	55815569	Carmen Ines Vasquez;Carmen Ines Vasquez Camacho	Vasquez
Carol Miller	2,0,ef13	16145531
Carola Schouten	c,35,ef6,ef6~;3,35,ef6,ef6~	2625041
Carole Dieschbourg	h,3r,ef6,ef6~	15275863
Carolina Cerqueira	j,20,ef6,ef6~	5044792
Carolina Cestari	fw,l,ef6,ef6~		Carolina Cestari Vasquez	Cestari
Carolina Cosse	q,42,ef6,ef6~
Carolina Schmidt	h,36,ef6,ef6~	734056
Carolina Stanley	9,2j,ef6,ef6~
Caroline Abel	b,53,ef6,ef6~
Caroline Nokes	44,1,ef6,ef6~	577227
Carolyn Bennett	hf,e,ef6,ef6~	2403422
Cary Gylyjow	39,3e,ef6,ef6~
Caryl Bertho	1i,l,ef6,ef6~		Caryl Bertho de Acosta	Bertho
Carymyrat Purcekow	39,3e,ef6,ef6~
Casimir Oye-Mba	0,q,dm53,dqc9
Casius Darroux	o1,4k,ef6,ef6~
Cassam Uteem	1,1u,do71,dy2p	323628
Catherine Afeku	l,21,ef6,ef6~		Catherine Abelema Afeku
Catherine Cortez Masto	e,0,ed13	5052604		Cortez Masto
Catherine Daniel	jf,4k,ef6,ef6~		Catherine Lady Daniel
Catherine Hughes	zl,3x,ef6,ef6~
Catherine McKenna	h,e,ef6,ef6~	21335996
Catherine Tizard	g,g,dmcc,ds3l
Cecelia Dapaah	8n,21,ef6,ef6~
Cecil McKie	l,52,ef6,ef6~
Cecile Pozzo di Borgo	t,7n,eaad,eg~			Pozzo di Borgo
Cecile la Grenade	g,4y,e957
Cecilia Chazama	g7,4x,ef6,ef6~	45779916
Cecilia Perez	rn,36,ef6,ef6~	5640564
Celeste Maloy	2,0,ejbl	119578731
Celestin Gaombalet	0,1o,dzcc,e16d	1150346
Celestin Rwigema	0,1r,dr9,dw38
Celestine Courtes	3w,x,ef6,ef6~		Celestine Keutcha Courtes
Celestino Obiang	i,1h,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cellou Diallo	0,1a,e0c4,e1~		Cellou Dalein Diallo
Celso Correia	34,3k,ef6,ef6~
Cemil Cicek	3,v,e38t,e5~	202971
Cesar Castillo	4,2o,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Cocarico	2v,30,ef6,ef6~		Cesar Cocarico Yana	Cocarico
Cesar Villanueva	0,o,ee42,ef9u
Cevdet Yilmaz	4,v,ej63,ej~
Chaim Herzog	1,a,df55,dp5d
Chalane Phori	6j,4e,ef6,ef6~
Chalerm Yubamrung	3,12,e78a,e7~			Chalerm
Chaleun Yiapaoheu	w,16,ef6,ef6~			Chaleun
Cham Prasidh	q,1g,ef6,ef6~
Chan Chun Sing	1c,49,ef6,ef6~	5070296		Chan
Chandrani Bandara	1i,17,ef6,ef6~
Chang Jing-sen	1e,j,ef6,ef6~			Chang
Chang Po-ya	y1,j,ef6,ef6~			Chang
Chang San-cheng	17,j,eac8,eb~			Chang
Chansamon Chan-gnalat	8,16,ef6,ef6~			Chansamon
Chantal Mebale	2t,q,ef6,ef6~
Charafat Afilal	16,1q,ef6,ef6~
Charis Georgiadis	7,5d,ef6,ef6~
Charlea Namoloh	10b,3i,ef6,ef6~
Charles Abel	3,n,ed84,eh~;8g,n,ef6,ef6~
Charles Antrobus	g,52,du,dw~
Charles Bakabulindi	vh,5,ef6,ef6~
Charles Banda	l,1z,ef6,ef6~	29555800	Charles Romel Banda
Charles Banny	0,28,e1c7,e344		Charles Konan Banny
Charles Bastienne	7b,53,ef6,ef6~
Charles Curtis	4,0,bx34,c134
Charles Dawes	4,0,bt34,bx34
Charles Engola	tp,5,ef6,ef6~
Charles Fairbanks	4,0,b934,bd34
Charles Fernandez	l,55,ef6,ef6~
Charles Flanagan	a,37,ef6,ef6~
Charles Giusti	t,7n,egac,eh~
Charles Hamilton	14,5k,dy,e0~
Charles Keter	e2,38,ef6,ef6~
Charles Mandya	1u,1o,ef6,ef6~		Charles Paul Lemasset Mandya
Charles Margai	a,3b,ef6,ef6~		Charles Francis Margai
Charles Mhango	o,4x,ef6,ef6~	46623105
Charles Mondjo	8,1w,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	q,3d,ef6,ef6~	16733084	Charles John Mwijage
Charles N'Tow	y,47,ef6,ef6~		Charles Saah N'Tow
Charles Ngamfoumou	16,1w,ef6,ef6~
Charles Obichang	6b,5b,ef6,ef6~
Charles Savarin	1,4k,e9a2,eja2
Charles Tizeba	c,3d,ef6,ef6~	16194369
Charles Turnbull	6,65,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	5,1o,ef6,ef6~	11855176
Charlot Salwai	0,2x,ec2b,ek~;qy,2x,ef6,ef6~	22696254
Charmaine Scotty	d,3s,ef6,ef6~;9,3s,ef6,ef6~;1h,3s,ef6,ef6~;7j,3s,ef6,ef6~
Chatchai Sarikan	3,12,ef6,ef6~			Chatchai
Chaudhary Singh	12q,4,ef6,ef6~		Chaudhary Birender Singh
Chaudhry Ahmed	1f,10,ef6,ef6~	55761307	Chaudhry Fawad Ahmed
Chaudhry Elahi	3,10,e86p,e8~		Chaudhry Pervais Elahi
Chea Chanto	b,1g,ef6,ef6~
Chea Sophara	7j,1g,ef6,ef6~
Cheick Sylla	k,1a,ef6,ef6~		Cheick Taliby Sylla
Cheikh Khouna	0,2t,ds1,dy~		Cheik Khouna;Cheikel Khouna;Cheikh El Avia Ould Mohamed Khouna
Cheikh Soumare	0,r,e36j,e551	728852	Cheikh Hadjibou Soumare
Chellie Pingree	2,0,e516	457243
Chen Baosheng	d,2,ef6,ef6~	8291811		Chen
Chen Chien-jen	4,j,ec5k,ed~;4,j,ef6,ef6~			Chen
Chen Mei-ling	10j,j,ef6,ef6~			Chen
Chen Tain-jy	w,j,ef6,ef6~;1e,j,ef6,ef6~			Chen
Chen Wenqing	7t,2,ef6,ef6~			Chen
Cheng Li-chiun	j,j,ef6,ef6~			Cheng
Cheong Kuoc Va	br,2,ef6,ef6~			Cheong
Cheong U	11u,2,ef6,ef6~			Cheong
Cherrie-Ann Crichlow-Cockburn	2f,41,ef6,ef6~
Chhay Than	1j,1g,ef6,ef6~
Chimed Khurelbaatar	7,29,ef6,ef6~
Chimed Saikhanbileg	0,29,eabl,ec77
Chin Young	f,c,ef6,ef6~			Chin
Chip Roy	2,0,ef13	58333615
Chiranjivi Nepal	b,4f,ef6,ef6~
Chiril Gaburici	0,22,eb2i,ec1k;p,22,ef6,ef6~	19281444
Chitalu Chilufya	9,1z,ef6,ef6~	27063490
Chitchai Wannasathi	3,12,e13b,e1~			Chitchai
Chiu Tai-san	a,j,ef6,ef6~			Chiu
Cho Chang-tok	17,8,dy,dy~			Cho
Cho Myung-rae	h,c,ef6,ef6~			Cho
Choe Il Ryong	qk,8,ef6,ef6~			Choe
Choe Pu Il	xn,8,ef6,ef6~			Choe
Choe Sang Gon	y4,8,ef6,ef6~			Choe
Choe Sung Ho	ir,8,ef6,ef6~			Choe
Choe Thae Bok	ex,8,ef6,ef6~			Choe
Choe Yong Rim	u,8,e667,e8~;a1,8,ef6,ef6~			Choe
Choi Gak Kyu	3,c,dn2j,do~			Choi
Chomba Sikazwe	4m,1z,ef6,ef6~	29539950	Chomba Freedom Sikazwe
Chong Chae-sok	3,c,dpcl,dq~			Chong
Choummali Saignason	20,16,du,eb~			Choummali
Choummali Saygnasone	3,16,du2q,dw~			Choummali
Chris Baryomunsi	as,5,ef6,ef6~
Chris Cardona	p,4l,ef6,ef6~
Chris Deluzio	2,0,ej13	115181700
Chris Grayling	119,1,ef6,ef6~	337453
Chris Haiveta	3,n,dq97,du~
Chris Ngige	i,2g,ef6,ef6~
Chris Pappas	2,0,ef13	5107684
Chris Simpkins	1r,5g,dz3,e413
Chris Smith	2,0,dd15	981167	Christopher Smith
Chris Van Hollen	2,0,dz17,ed13;e,0,ed13	1077819		Van Hollen
Chrissy Houlahan	2,0,ef13	56274180
Christa Castro	1y,32,ef6,ef6~
Christian Dors	2s,54,dw,dx~
Christian Job	2s,54,dy86,dz~
Christian Magnagna	1w,q,ef6,ef6~
Christian Menefee	2,0,em22	114397549
Christian Ntsay	0,2e,ee66,elam
Christian Ntshangase	1n,4v,ef6,ef6~
Christian Porter	o,7,ef6,ef6~	5110039
Christian Pouget	t,5w,eh16,ek~
Christian Ramarolahy	4l,2e,ef6,ef6~
Christian Sanchez	i,o,ef6,ef6~
Christina Scott	6,5m,e97n,ed~
Christoforos Vernardakis	tm,2y,ef6,ef6~	21063534
Christon Tembo	4,1z,dtc,dw~	1084438
Christophe Castaner	f,3,ef6,ef6~	1726930
Christophe Emelee	w,2x,ef6,ef6~
Christophe Mirmand	r,5a,el7l
Christopher Coons	e,0,e6bf	923242
Christopher Fearne	3,4l,ef6,ef6~;9,4l,ef6,ef6~
Christopher Kibazanga	66,5,ef6,ef6~
Christopher Loeak	1,59,e81h,ec1s	12911
Christopher Murphy	2,0,e314,e913;e,0,e913	1077594
Christopher Pyne	8,7,ef6,ef6~
Christopher Tufton	9,4s,ef6,ef6~		Christopher Charles Tufton
Christos Spirtzis	19,2y,ef6,ef6~
Chrystallas Giorkatzi	b,5d,ef6,ef6~
Chu Ngoc Anh	1f,m,ef6,ef6~
Chu Tzer-ming	w,j,ef6,ef6~			Chu
Chuck Edwards	2,0,ej13	55065043	Charles (Chuck) Edwards
Chuck Fleischmann	2,0,e715	521959	Charles Fleischmann
Chuck Grassley	2,0,d71e,dd13;e,0,dd15	529294	Charles Grassley
Chultem Ulaan	3,29,e09s,e1~
Chung Eui-yong	j2,c,ef6,ef6~			Chung
Chung Hong-won	0,c,e92q,e9~			Chung
Chung Un-chan	0,c,e59u,e6a1	336417		Chung
Chung Won Shik	0,c,dn5o,do~			Chung
Chuy García	2,0,ef13	18631698	Jesús García
Chynggyz Aydarbekov	5,1l,ef6,ef6~	57776448
Cidalia Oliveira	31,3k,ef6,ef6~		Cidalia Manuel Chauque Oliveira
Cina Lawson	qs,2m,ef6,ef6~
Cindy Hyde-Smith	e,0,ee49	5120540		Hyde-Smith
Cindy Kiro	g,g,ehal
Ciril Zlobec	4,2v,dm4b,do~
Cirilo Cristovao	8,3w,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,1m,e743,e8cb			Cisse
Claire Perry	k,1,ef6,ef6~	575452
Clarence Moniba	7u,47,ef6,ef6~
Clarence Rambharat	c,41,ef6,ef6~	107861273
Clarence Seignoret	1,4k,dfcj,dpap		Clarence Augustus Seignoret
Clarice Modeste-Curwen	l,4y,ef6,ef6~
Claude Meisch	d,3r,ef6,ef6~;10,3r,ef6,ef6~
Claude Nsilou	tj,1w,ef6,ef6~		Claude Alphonse Nsilou
Claude Pierret	2s,54,dt,dv~
Claude Valleix	t,5w,dya9,dz~
Claude da Costa	0,1w,doc,dp6n		Claude Antoine da Costa
Claude de	2k,28,ef6,ef6~		Claude Isaac de	de
Claudia Tenney	2,0,ed13,ef13;2,0,eh2b	5129263
Claudiana Cole	5o,4r,ef6,ef6~
Claudine Uwera	r,1r,ef6,ef6~
Claudio Felici	8q,5x,ef6,ef6~
Claudio Podeschi	32,5x,ef6,ef6~
Claus Frederiksen	8,44,ef6,ef6~	2978598	Claus Hjort Frederiksen
Claver Gatete	19,1r,ef6,ef6~	14949498
Clay Fuller	2,0,em4e	138355765
Clay Higgins	2,0,ed13	25849505
Clement Arrindell	g,4t,df9j,ds11		Clement Athelston Arrindell
Clement Bukasa	gy,h,ef6,ef6~		Clement Kanku Bukasa
Clement Mouamba	0,1w,ec4n,eh5c	23928873
Clement Sawadogo	37,26,ef6,ef6~
Clemente Nguema	n,1h,ec6n,ej~;l7,1h,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleo Fields	2,0,dp15,dt13;2,0,el13	1100451
Cleopa Msuya	5b,3d,dr,dr~		Cleopa David Msuya
Cleopas Dlamini	0,4v,eh7j,ejb3
Cliff Bentz	2,0,eh13	5132536
Clifford Darling	g,3p,do12,dr~
Clifford Husbands	g,3j,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Jordan	i,3j,ef6,ef6~
Colin Martin-Reynolds	6,5g,el7t
Colin Roberts	24,5k,e47,ea~;6,5g,ea4s,ed9c
Colm Imbert	7,41,ef6,ef6~
Colville Nobert Young	g,3v,ef6,ef6~
Colville Young Sr	g,3v,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	1c,1o,ef6,ef6~	112079648
Come Manirakiza	k,1b,ef6,ef6~
Commins Mewa	1h,24,ef6,ef6~	5152607
Conceita Sortane	d,3k,ef6,ef6~
Connelly Sandakabatu	1n,24,ef6,ef6~
Constantin Oboroc	n,22,dm6,do~
Constantin Tampiza	n,22,dm6,do~
Consuelo Valdes Chadwick	sa,36,ef6,ef6~			Valdes Chadwick
Cora Richardson-Hodge	u,5m,el2r
Cora van Nieuwenhuizen	19,35,ef6,ef6~	2464817
Cordel Hyde	3,3v,egbg,ej~
Corinne Cahen	3k,3r,ef6,ef6~
Cornelius Smith	g,3p,ef6s,ei~
Cory Booker	e,0,e9av	1135767
Cory Mills	2,0,ej13	115137377
Craig Cannonier	u,3f,e8ci,ea5k;u,3f,ef6,ef6~	1281098
Craig Goldman	2,0,el13	16199453
Crispin Atama	8,h,ef6,ef6~	3002789	Crispin Atama Tabe	Atama
Crispin Sorhaindo	1,4k,dpap,dua6		Crispin Anselm Sorhaindo
Cristian Monckeberg	18,36,ef6,ef6~	5791610
Cristien Polak	1p,4h,ef6,ef6~
Cristina Lesnic	i7,22,ef6,ef6~
Cristino Seriche Bioko Malabo	0,1h,de8f,do1h			Seriche Bioko Malabo
Culwick Togamana	h,24,ef6,ef6~	59096690
Cuthbert Sebastian	g,4t,ds11,e7~;g,4t,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Forde	xk,3j,ef6,ef6~
Cynthia Lummis	2,0,e516,ed13;e,0,eh13	456064
Cynthia Pratt	9a,3p,dy,em~	4376482
Cyr Koty	19,4c,ef6,ef6~
Cyrille Le Vely	t,6p,el1f;t,63,el2a			Le Vely
Dace Melbarde	j,33,ef6,ef6~	15649550
Dag Ulstein	a6,4g,ef6,ef6~	17113366	Dag Inge Ulstein
Dagmawit Moges	m,2n,ef6,ef6~			Dagmawit
Dale Marshall	o,3j,ef6,ef6~;3o,3j,ef6,ef6~
Dale Strong	2,0,ej13	115137374
Dalibor Jevtic	95,39,ef6,ef6~;3,39,ef6,ef6~
Dalitso Kabambe	b,4x,ef6,ef6~
Dalton Tagelagi	u,6w,eg6a,ej~
Damares Alves	1i,s,ef6,ef6~	59577903
Damdin Tsogtbaatar	5,29,ef6,ef6~	9350396
Damehane Yark	37,2m,ef6,ef6~
Damian Gjiknuri	19,43,ef6,ef6~
Damian Hinds	10u,1,ef6,ef6~	676947
Damiao de Almeida	0,4p,e09h,e167		Damiao Vaz de Almeida
Damien O'Connor	c,g,ef6,ef6~;dl,g,ef6,ef6~;lc,g,ef6,ef6~;az,g,ef6,ef6~;107,g,ef6,ef6~
Damir Krsticevic	3,2l,ecaj,ei~;8,2l,ef6,ef6~	12629500
Damir Sehovic	d,3z,ef6,ef6~
Damjan Manchevski	na,2b,ef6,ef6~
Dan Botwe	h,21,ef6,ef6~;zs,21,ef6,ef6~
Dan Crenshaw	2,0,ef13	58301995
Dan Goldman	2,0,ej13	74849175
Dan Kersch	cx,3r,ef6,ef6~;2z,3r,ef6,ef6~;f,3r,ef6,ef6~	13102261
Dan Knudsen	1m,5u,e4,ed~		Dan Michael Knudsen
Dan Newhouse	2,0,eb16	16733285
Dan Sullivan	e,0,eb16	5218668
Dan Tehan	d,7,ef6,ef6~	5214486
Dan Tok	1g,27,ef6,ef6~	18564417
Dana Reizniece-Ozola	7,33,ef6,ef6~	4392612
Dane Malesevic	d,9,ef6,ef6~
Dang Thi Ngoc Thinh	4,m,ec47,ed~;4,m,ef6,ef6~
Daniel Alfaro	d,o,ef6,ef6~
Daniel Bacquelaine	xj,3q,ef6,ef6~	2949528
Daniel Constantin	1m,58,dy73,e0~
Daniel Duncan	0,28,dpca,dq~;3s,28,dr,ed~;4,28,ef6,ef6~		Kablan Duncan;Daniel Kablan Duncan;Kablan Daniel Duncan
Daniel Hodge	0,6b,e8cv,e967
Daniel Kersch	3,3r,eg24,ei~
Daniel Meuser	2,0,ef13	5214012
Daniel Ona Ondo	0,q,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	6,5q,ek1t
Daniel Risch	3,5v,ef6,ef6~;19,5v,ef6,ef6~;0,5v,eh3p,el4a	30882650
Daniel Scioli	4,2j,dz5p,e2~	1162679
Daniel Webster	2,0,e715	1163099
Daniel Williams	g,4y,ds89,e4br
Danilo Astori	4,42,e631,ea~;26,42,ef6,ef6~	51983	Danilo Astori Saragoza	Astori
Danilo Diaz	1k,2r,ef6,ef6~
Danilo Medina	1,2r,e88g,ed~;1,2r,ef6,ef6~		Danilo Medina Sanchez	Medina
Danilo Toninelli	19,z,ef6,ef6~	15972657
Daniyal Akhmetov	0,1k,dz6d,e2~
Daniyar Usenov	23,1l,e2,e5~
Danny Davis	2,0,dt17	1164657
Danny Faure	20,53,e8,ed~;1,53,ef6,ef6~	5220343
Danny Gillespie	14,66,ds,ds~		Danny Ambrose Gillespie
Danny Philip	1o,24,ds,e6~
Dante Rivas	1d,l,ef6,ef6~		Dante Rivas Quijada	Rivas
Dante Sica	80,2j,ef6,ef6~	55071319
Danut Andrusca	p,11,ef6,ef6~	28113953
Dany Durand	5j,3a,ef6,ef6~
Dao Ngoc Dung	i,m,ef6,ef6~
Daoud Soumaine	16,1v,ef6,ef6~		Daoud Yaya Soumaine
Daouda Azoupiou	1k,26,ef6,ef6~
Daouda Marthe	5o,u,ef6,ef6~
Dardan Gashi	3,39,ef6,ef6~;9d,39,ef6,ef6~
Dariga Nazarbayeva	3,1k,eb9b,ec~	376532
Darin LaHood	2,0,eb9h	5222780
Darko Radunovic	7,3z,ef6,ef6~	110584299
Darmin Nasution	h1,14,ef6,ef6~
Darrell Issa	2,0,dx13,ef13;2,0,eh13	1166592
Darren Henfield	5,3p,ef6,ef6~	107509447
Darren Soto	2,0,ed13	5225162
Darwish al-Balushi	w,4b,ef6,ef6~		Darwish bin Ismail bin Ali al-Balushi
Daryl Vaz	1e,4s,ef6,ef6~		Daryl Wesley Phillip Vaz
Daryll Mathew	1k,55,ef6,ef6~
Dashiyn Byambasuren	u,29,dm9b,do~
Dasho Gyeltshen	1h,5j,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	lv,5j,ef6,ef6~
Dauren Abayev	13,1k,ef6,ef6~
Davaajantsan Sarangerel	9,29,ef6,ef6~
Dave Min	2,0,el13	31213321
David Apatang	4d,5o,ej,em~
David Azoulay	zz,a,ef6,ef6~	2331314
David Bahati	u6,5,ef6,ef6~
David Brandt	11,5l,dt8m,dx45
David Burt	u,3f,ed7j
David Choquehuanca	4,30,egb8,ej~		David Choquehuanca Cespedes	Choquehuanca
David Clark	9,g,ef6,ef6~	3561074
David Coleman	44,7,ef6,ef6~
David Collins	1i,4w,ef6,ef6~
David Ford	6t,62,dj2,dp~		David Robert Ford
David Francis	11,3b,ef6,ef6~
David Ganao	0,1w,ds92,dt~		David Charles Ganao
David Gauke	113,1,ef6,ef6~	391256
David Granger	1,3x,eb5g,ed~;1,3x,ef6,ef6~		David Arthur Granger
David Houdeingar	10,1v,ef6,ef6~
David Hurley	g,7,ef71,ej~	5235277
David Jack	g,52,dl9t,dy92
David Johnston	g,e,e6a1,eda2	41564
David Joyce	2,0,e913	976778
David Kabua	1,59,eg1d,ej~
David Kapu	g,24,ek77		David Tiva Kapu
David Karubanga	v9,5,ef6,ef6~
David Kpomakpor	6r,47,dq3,dr~
David Kustoff	2,0,ed13	26923148
David Lametti	a,e,ef6,ef6~
David Lidington	fn,1,ef6,ef6~	748837
David Littleproud	c,7,ef6,ef6~	25756209
David Mabumba	k,1z,ef6,ef6~;9v,1z,ef6,ef6~	29556814
David Mabuza	3h,p,ef6,ef6~
David Mackilligin	6,5q,dr6,dv~
David Maclennan	24,5k,dq,dw~		David Ross Maclennan
David McCormick	e,0,el13	5234544	Dave McCormick
David Mundell	118,1,ef6,ef6~	333520
David Munguia	8,4a,ef6,ef6~		David Munguia Payes	Munguia
David Ngcamphalala	139,4v,ef6,ef6~		David Cruiser Ngcamphalala
David Panuelo	1,56,ef5b,ej5c
David Parker	o,g,ef6,ef6~;2g,g,ef6,ef6~;h,g,ef6,ef6~;1c,g,ef6,ef6~
David Patterson	6b,3x,ef6,ef6~
David Pearey	6,5q,e24i,e68k	3560835
David Rouzer	2,0,eb16	5239255
David Saul	u,3f,dr8p,dt3p
David Schweikert	2,0,e715	1176561
David Steel	6,6d,eg6b
David Tatham	6,5g,do8,ds1t;24,8j,do8,ds~		David Everard Tatham
David Taylor	2,0,el13	131123679
David Taylor	6,5l,dm,dp2
David Thompson	0,3j,e41g,e6an	310082
David Valadao	2,0,e913,ef13;2,0,eh13	3528567
David Verge	28,54,ed44,eh~
David Vunagi	g,24,ef78,ek77
David Waisman	1b,o,dx7s,e1~		David Waisman Rjavinsthi	Waisman
Davies Chama	8,1z,ef6,ef6~	27063175
Davis Steven	o,n,ef6,ef6~;a,n,ef6,ef6~
Davit Sergeenko	s7,2s,ef6,ef6~	15108091
Davit Tonoyan	8,2k,ef6,ef6~
Davit Zalkaliani	5,2s,ef6,ef6~
Davlat Sembayev	5s,1k,do,dp~
Davlatali Said	n,3u,ef6,ef6~
Davlatali Saidov	n,3u,e9bj,ea~
Davor Cordas	82,9,ef6,ef6~
Dawda Jawara	1,4r,d24o,dq~		Dawda Kairaba Jawara
Daya Gamage	4r,17,ef6,ef6~
Dayanc Gulgeldiyew	y,3e,ef6,ef6~
De Carey	2q,5h,dw,dy~		De Vic Carey
DeLisle Worrell	b,3j,ef6,ef6~
Dean Barrow	1o,3v,dq,ed~;7,3v,ef6,ef6~;0,3v,ef6,ef6~	57701	Dean Oliver Barrow
Dean Jonas	c,55,ef6,ef6~	20172576
Deb Fischer	e,0,e913	2580649
Debbie Dingell	2,0,eb16	5248232
Debbie Wasserman Schultz	2,0,e114	50104		Wasserman Schultz
Deborah Jones	6,5l,e05a,e37r		Deborah Barnes Jones
Deborah Ross	2,0,eh13	5248285
Dechen Wangmo	9,5j,ef6,ef6~
Dederiwe Abli-Bidamon	3b,2m,ef6,ef6~
Dejan Zidan	c,2v,ef6,ef6~;3,2v,ef6,ef6~	12787433
Delfin Lorenzana	2r,2q,ef6,ef6~
Delia Ramirez	2,0,ej13	58416610
Delma Thomas	2f,4y,ef6,ef6~
Delphin Kouzande	c,4c,ef6,ef6~
Delroy Chuck	a,4s,ef6,ef6~		Delroy Aubyn Chuck
Demeke Mekonnen Hassen	3,2n,e8bt,ej~			Demeke
Demetrio Ndong Nze Fumu	3,1h,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Dendev Terbishdagva	3,29,e88k,ea~
Dene Keita	cz,1a,ef6,ef6~
Deng Deng Hoc	lj,2w,ef6,ef6~			Deng
Denis Amici	8s,5x,ef6,ef6~
Denis Ducarme	11k,3q,ef6,ef6~
Denis Lasic	13c,9,ef6,ef6~
Denis Lichi	c,3a,ef6,ef6~
Denis Manturov	q,6,ef6,ef6~		Denis Valentinovich Manturov
Denis Moncada	5,48,ef6,ef6~		Denis Moncada Colindres	Moncada
Denis Naughten	1y,37,ef6,ef6~	381658
Denis Robin	t,6f,e47s,e4~
Denis Sandy	27,3b,ef6,ef6~
Denis Zvizdic	ep,9,ef6,ef6~	19501831
Denisa Sakova	f,2u,ef6,ef6~	52234791
Denise Mekamne	10,q,ef6,ef6~;r,q,ef6,ef6~
Dennis Lulei	3,24,dqba,dr~
Dennis Moses	5,41,ef6,ef6~
Dennis Ssozi	ut,5,ef6,ef6~		Dennis Galabuzi Ssozi
Dennis Wanchinga	142,1z,ef6,ef6~	29555804
Denny Kalyalya	b,1z,ef6,ef6~
Denton Rarawa	b,24,ef6,ef6~
Denys Williams	g,3j,drcl,ds61
Denzil Douglas	0,4t,dr76,eb2i	57738
Deo Rurema	c,1b,ef6,ef6~		Deo Guide Rurema
Deogratias Mutombo	b,h,ef6,ef6~		Deogratias Mutombo Mwana Nyembo	Mutombo
Deqa Yasin	1i,2c,ef6,ef6~		Deqa Yasin Haji Yusuf	Yasin
Derek Hanekom	l,p,ef6,ef6~
Derek Hodge	15,65,dj15,dq~
Derek Howatt	78,5g,dv,e2~
Derek Schmidt	2,0,el13	5262335
Derek Sikua	0,24,e3ck,e5~
Derek Taylor	11,5p,dr1v,dz~
Derek Tran	2,0,el13	131339671
Derog Gioura	1,3s,dy,dy~	888033
Derrick Manuari	a,24,ef6,ef6~
Derrick Van Orden	2,0,ej13	115155627		Van Orden
Desmond Bannister	2j,3p,ef6,ef6~
Desmond Lee	2f,49,ef6,ef6~
Desmond McKenzie	22,4s,ef6,ef6~
Destinee Doukaga	y,1w,ef6,ef6~	48778190	Destinee Ermela Doukaga
Dharmendra Pradhan	2m,4,ef6,ef6~;11s,4,ef6,ef6~	5269370
Dhieu Mathok	k,2w,ef6,ef6~		Dhieu Mathok Diing	Mathok
Dhurata Hoxha	9p,39,ef6,ef6~
Dia Moctar Malal	a,2t,ef6,ef6~			Dia
Diakite Traore	z5,1m,ef6,ef6~		Diakite Aissata Traore
Diamantino Azevedo	7s,20,ef6,ef6~		Diamantino Pedro Azevedo
Diana DeGette	2,0,dt17	437159
Diana Harshbarger	2,0,eh13	101197341
Diane Gashumba	9,1r,ef6,ef6~	28595120
Diane Lebouthillier	wq,e,ef6,ef6~
Diarra Talla	i,1m,ef6,ef6~		Diarra Raky Talla
Didier Burkhalter	4,40,e8,e9~
Didier Dogley	h,53,ef6,ef6~	21015395
Didier Gamerdinger	9,5a,ef6,ef6~	10266166
Didier Guillaume	c,3,ef6,ef6~	3027038
Didier Guillaume	r,5a,ek92,ek~
Didier Ratsiraka	1,2e,d76f,dx~
Didier Reynders	3,3q,e4cu,ea~;8,3q,ef6,ef6~;3,3q,ef6,ef6~;5,3q,ef6,ef6~	978208
Diego Benevente	15,5o,dy1,e1~		Diego Benavente
Diego Pary	5,30,ef6,ef6~	28648641	Diego Pary Rodriguez	Pary
Diene Sarr	3w,r,ef6,ef6~		Diene Farba Sarr
Dier Ngor	b,2w,ef6,ef6~		Dier Tong Ngor
Digne Okombi	16,1w,ef6,ef6~		Digne Elvis Tsalissan Okombi
Dilbar Nazari	6n,13,ef6,ef6~
Dileeni Daniel-Selvaratnam	6,5m,eh1i,ej9b
Dimitar Glavchev	0,1f,ek49,el1g
Dimitar Kovacevski	0,2b,ei1g,ek6n
Dimitar Radev	b,1f,ef6,ef6~
Dimitrios Vitsas	mv,2y,ef6,ef6~
Din Mohammad	3,13,dp,dp~
Dina Titus	2,0,e516,e713;2,0,e913	524440
Dinesh Gunawardena	0,17,ei7m,ek9o
Ding Kung-wha	w,j,ef6,ef6~			Ding
Dingiri Wijetunge	0,17,dl36,dp57;1,17,dp57,dqbc		Dingiri Wijetunga;Dingiri Banda Wijetunga;Dingiri Banda Wijetunge
Dinh Tien Dung	7,m,ef6,ef6~
Dion Foulkes	i,3p,ef6,ef6~
Dioncounda Traore	1,1m,e84c,e8~
Dionisio D'Aguilar	l,3p,ef6,ef6~	106596899
Dionisio Soares	h8,3w,ef6,ef6~		Dionisio Babo Soares
Diosdado Nsue	12,1h,ef6,ef6~	112162977	Diosdado Nsue Medja	Nsue
Dipuo Letsatsi-Duba	7t,p,ef6,ef6~
Dirdeiry Mohammed Ahmed	5,25,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,1r,do4,dp~
Ditmir Bushati	9o,43,ef6,ef6~
Divavesi Waqa	dw,3s,ef6,ef6~;6v,3s,ef6,ef6~;z,3s,ef6,ef6~;5,3s,ef6,ef6~;s9,3s,ef6,ef6~;sd,3s,ef6,ef6~;wj,3s,ef6,ef6~;wy,3s,ef6,ef6~;1,3s,ef6,ef6~;1n,3s,ef6,ef6~;5g,3s,ef6,ef6~
Djalal Khalil	1i,1v,ef6,ef6~		Djalal Ardjoun Khalil
Djama Okieh	9,51,ef6,ef6~		Djama Elmi Okieh
Djamel Kaouane	1u,1n,ef6,ef6~
Django Cissoko	0,1m,e8cb,e995
Djimasta Koibla	0,1v,dr49,dt5g
Djimet Arabi	a,1v,ef6,ef6~
Djimrangar Dadnadji	0,1v,e8,e8~	3661283
Djindah Bal	y,2t,ef6,ef6~		Djindah Mohamed El Moustapha Bal
Dmitry Kobylkin	1z,6,ef6,ef6~	4225265	Dmitriy Kobylkin;Dmitriy Nikolayevich Kobylkin
Dmitry Kozak	2d,6,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	p,w,ef6,ef6~
Dmitry Mikulenok	di,w,ef6,ef6~
Do Van Chien	f5,m,ef6,ef6~
Dobric Cosic	1,1x,do,do~
Dolgorsuren Sumiyabazar	3b,29,ef6,ef6~
Dolores Delgado	a,3c,ef6,ef6~		Dolores Delgado Garcia	Delgado
Dominador Bazan	1b,2z,dv91,dz~		Dominador Kaiser Baldonero Bazan;Dominador Kaiser Baldonero Bazan Jimenez	Bazan
Dominic Fedee	l,4o,ef6,ef6~	24851870
Dominic Gaskin	dv,3x,ef6,ef6~
Dominic Nitiwul	8,21,ef6,ef6~
Dominique Bellion	t,6m,dua,dv~
Dominique Gantenbein	1h,5v,ef6,ef6~
Dominique Lacroix	t,6p,e33l,e6~;t,63,e33l,e6~
Dominique Vian	t,6r,dt1,dx~;t,6e,dy86,dz~;t,6h,e08g,e0~
Domitien Ndayizeye	20,1b,dy,e1~	358332
Domitien Ndihokubwao	7,1b,ef6,ef6~
Don Bacon	2,0,ed13	19757583
Don Cairns	14,5k,ds,dw~
Don Ken	a,2x,ef6,ef6~
Don Poyle	3,n,e66k,e6~
Don Pramudwinai	5,12,ef6,ef6~			Don
Donald Beyer	2,0,eb16	3036086	Donald Beyer Jr.
Donald Davis	2,0,ej13	5294403
Donald Gelling	11,5z,dsc3,e2~	935074
Donald Guerrero	7,2r,ef6,ef6~		Donald Guerrero Ortiz	Guerrero
Donald Kalpokas	1o,2x,ds,dv~
Donald Lamont	6,5g,dv5,dyc3
Donald Mazankowski	3,e,di6,do~		Donald Frank Mazankowski
Donald Norcross	2,0,eabc	5294942
Donald Ramotar	1,3x,e7c3,eb5g
Donaldson Romero	u,5l,ea9c,ed~
Doncho Konakchiev	3,1f,dr1p,ds~
Dora Siliya	13,1z,ef6,ef6~	1243653
Dorcas Makgato	m,4j,ef6,ef6~
Doreen Sioka	54,3i,ef6,ef6~
Doris Leutard	4,40,e511,e5~;4,40,ec11,ec~	115442	Doris Leuthard
Doris Matsui	2,0,e13a	399561
Dorji Tshering	2j,5j,ef6,ef6~
Douangchai Phichit	3,16,e268,e9~			Douangchai
Douglas Melendez	o,4a,ef6,ef6~		Douglas Melendez Ruiz	Melendez
Douglas Tomuriesa	3m,n,ef6,ef6~
Dragan Bogdanic	9,9,ef6,ef6~
Dragan Covic	38,9,dya5,ed~;bb,9,ef6,ef6~	559756
Dragan Lukac	f,9,ef6,ef6~
Dragan Mektic	37,9,ef6,ef6~
Dragan Tevdovski	7,2b,ef6,ef6~	30149722
Dragica Sekulic	p,3z,ef6,ef6~
Dragisa Pesic	0,1x,dx7o,e033
Draiss Charki	16,1q,ef6,ef6~
Driss Dahak	6h,1q,ef6,ef6~
Driss Jettou	0,1q,dya9,e39j	317670
Dritan Abazovic	0,3z,ei4s,ejav
Duane Sands	9,3p,ef6,ef6~
Duddley Kopu	2v,24,ef6,ef6~
Dulcidio de la Guardia	26,2z,ef6,ef6~
Duminda Dissanayake	a7,17,ef6,ef6~
Dumitru Braghis	0,22,dvcl,dx4f	1265040
Duncan Taylor	6,5t,e61f,e996	5314627
Dureid Durgham	b,15,ef6,ef6~
Dusan Plut	4,2v,dm4b,do~
Dusko Markovic	0,3z,ecbs,ed~;0,3z,ef6,ef6~	27941657
Dusty Johnson	2,0,ef13	30015838
Dwight Evans	2,0,ecbe	5318148
Dwight Sutherland	6j,3j,ef6,ef6~
Dyala Jimenez	3l,18,ef6,ef6~		Dyala Jimenez Figueres	Jimenez
Dzulkefly Ahmed	9,2p,ef6,ef6~	5320031	Dzulkefly Ahmad	Dzulkefly
Earnest Kiiza	tg,5,ef6,ef6~
Easton Taylor-Farrell	u,5l,efbj
Ebba Busch	3,2h,eiai,ej~
Ebrahim Patel	2g,p,ef6,ef6~
Ebrima Mballow	f,4r,ef6,ef6~	28940801
Ebrima Sillah	13,4r,ef6,ef6~
Ebulfez Elchibey	1,3o,do67,dp6i
Ed Case	2,0,dz17,e313;2,0,ef13	597613
Ed Markey	2,0,d71e,e97f;e,0,e97g	1282411	Edward Markey
Eddie Adami	3e,4l,dv,e1~	152511	Eddie Fenech Adami
Eddie Calvo	6,61,e6,ed~
Eddy Boissezon	2z,1u,ef6,ef6~
Edem Kodjo	0,2m,dq4,e1~
Edgar Dikan	36,4h,ef6,ef6~
Edgar Mboumbou-Miyakou	2t,q,ef6,ef6~		Edgar Anicet Mboumbou-Miyakou
Edgar Mora	d,18,ef6,ef6~		Edgar Mora Altamirano	Mora
Edib Bukvic	3,9,dpa,dq~
Edin Ramic	82,9,ef6,ef6~
Edison James	0,4k,dr6c,dw22
Edith Yaka	16,26,ef6,ef6~		Edith Clemence Yaka
Edmer Trujillo	1g,o,ef6,ef6~
Edmond Ademi	1e,2b,ef6,ef6~
Edmond Castro	m,3v,ef6,ef6~
Edmond Haxhinasto	m,43,ef6,ef6~
Edmund Bartlett	l,4s,ef6,ef6~		Edmund Curtis Bartlett
Edmund Estephane	cm,4o,ef6,ef6~	16198927
Edmund Hinkson	1h,3j,ef6,ef6~
Edmund Ho	1r,6u,dvck,e5ck		Edmund Ho Hau-wah	Ho
Edmund Joensen	0,5u,dq9f,du5
Edmund Lawrence	g,4t,e8,ea~	2494376
Edouard Franck	0,1o,dn3f,dp32
Edouard Lamaha	9,1a,ef6,ef6~		Edouard Niankoye Lamaha
Edouard Ngirente	0,1r,ed8u,el7n
Eduard Harunjen	2u,22,ef6,ef6~
Eduardo Ano	7g,2q,ef6,ef6~
Eduardo Bonomi	f,42,ef6,ef6~	922744
Eduardo Cabrita	nl,3t,ef6,ef6~	21600813
Eduardo Carles	d5,2z,ef6,ef6~	110628464	Eduardo Enrique Carles
Eduardo Jurado	6i,1c,ef6,ef6~		Eduardo Jurado Bejar	Jurado
Eduardo Pena	4,1c,drai,ds~		Eduardo Pena Trivino	Pena
Eduardo Petta	d,3a,ef6,ef6~
Eduardo Pinate	i,l,ef6,ef6~		Eduardo Pinate Rodriguez	Pinate
Eduardo Rodriguez	1,30,e169,e21m	312761	Eduardo Rodriguez Veltze	Rodriguez
Eduardo Rodriguez	1g,1p,ef6,ef6~		Eduardo Rodriguez Davila	Rodriguez
Eduardo Sanha	8,1d,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Selman	j,2r,ef6,ef6~
Eduardo Stein	4,2o,e01e,e3~	15627573	Eduardo Stein Barillas	Stein
Eduoard Fritch	28,6s,e52c,e5~
Edward Centeno	c,48,ef6,ef6~
Edward Davis	6,6d,ec1j,ed~
Edward Fenech Adami	1,4l,e044,e544			Fenech Adami
Edward Natapei	0,2x,dx4d,e5~
Edward Scicluna	7,4l,ef6,ef6~
Edward Soluku	f,3b,ef6,ef6~
Edward Ssekandi	4,5,e75o,ed~;4,5,ef6,ef6~
Edward Yau	6x,2,ef6,ef6~		Edward Yau Tang-wah	Yau
Edwige Essoukou	o0,q,ef6,ef6~
Edwing Charles	y,1t,ef6,ef6~
Eero Heinaluoma	3,31,e19o,e2~	2360756
Efrain Goldenberg	0,o,dq2,ds43		Efrain Goldenberg Schreiber	Goldenberg
Eftychia Achtsioglou	i,2y,ef6,ef6~
Egils Levits	1,33,ef78,ej78
Eglantina Gjermeni	3w,43,ef6,ef6~
Eimutis Misiunas	f,3h,ef6,ef6~	27976383
Einars Repse	0,33,dyb7,e0c2	471678
Ejup Ganic	4,9,dmb,ds~
Ekaterina Zaharieva	3,1f,ef6,ef6~;5,1f,ef6,ef6~	12279576
Eklil Hakimi	7,13,ef6,ef6~		Eklil Ahmad Hakimi
Eko Sanjoyo	j8,14,ef6,ef6~		Eko Putro Sanjoyo
El El Ouardi	9,1q,ef6,ef6~	929559	El Hossein El Ouardi	El Ouardi
Elba Perez	1f,1p,ef6,ef6~		Elba Rosa Perez;Elba Rosa Perez Montoya	Perez
Elback Zeinabou	14e,u,ef6,ef6~		Elback Adam Zeinabou
Elbuchel Sadang	7,5b,ef6,ef6~
Eleanor Holmes Norton	2,0,dn13	461649	Eleanor Norton
Elena Kountoura	l,2y,ef6,ef6~
Elhadj Dioubate	10k,1a,ef6,ef6~		Elhadj Abdoul Karim Dioubate
Eli Cohen	p,a,ef6,ef6~
Elias Jaua	52,l,e61q,e7~		Elias Jaua Milano	Jaua
Elias Kapavore	1n,n,ef6,ef6~
Elias Kganyago	b,p,ef6,ef6~		Elias Lesetja Kganyago
Elias Murr	3,t,e14,e5~
Elie Dote	0,1o,e16d,e3~	274641
Elijah Crane	2,0,ej13	115155633	Eli Crane
Elioda Tumwesigye	1f,5,ef6,ef6~
Elisabeth Koestinger	12w,3n,ef6,ef6~
Elisabetta Trenta	8,z,ef6,ef6~	54578231
Elisala Pita	1z,3l,ef6,ef6~
Elise Stefanik	2,0,eb16	18211057
Eliseo Rio Jr.	n9,2q,ef6,ef6~
Elissa Slotkin	2,0,ef13,el13;e,0,el13	30323721
Eliud Ayala	12,4a,ef6,ef6~		Eliud Ulises Ayala;Eliud Ulises Ayala Zamora	Ayala
Eliud Williams	1,4k,e89h,e9a2
Elizabeth Carriere	6,5l,eb85,ee21
Elizabeth Odio	1b,18,du58,dx~		Elizabeth Odio Benito	Odio
Elizabeth Quaye	1d,21,ef6,ef6~		Elizabeth Naa Afoley Quaye
Ellen Norby	9,44,ef6,ef6~	12309819	Ellen Trane Norby
Elliot Belgrave	g,3j,e7b1,ec~
Elliott Ohin	t2,2m,ef6,ef6~
Ellis Webster	u,5m,eg6u,el2r
Elman Rustamov	b,3o,ef6,ef6~	1813593
Elmar Mammadyarov	5,3o,ef6,ef6~	58083
Elmira Gordon	g,3v,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloi Nzondo	i,q,ef6,ef6~
Eloy Inos	4d,5o,e5,ed~
Elsworth Johnson	au,3p,ef6,ef6~
Elvia Menjivar	9,4a,ef6,ef6~		Elvia Violeta Menjivar;Elvia Violeta Menjivar Escalante	Menjivar
Elvin Nimrod	3,4y,ef6,ef6~;3o,4y,ef6,ef6~
Elvin Santos	53,32,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elvira Cemalovic-Dilberovic	d,9,ef6,ef6~
Elvira Nabiullina	b,6,ef6,ef6~		Elvira Sakhipzadovna Nabiullina
Elyor Ganiyev	3,2i,ef6,ef6~
Elzbieta Rafalska	3k,i,ef6,ef6~	9253246
Emais Roberts	9,5b,ef6,ef6~
Emajuddin Pramanik	c5,1s,ef6,ef6~
Emannuel Ntahomvukiye	8,1b,ef6,ef6~
Emanuel Cleaver	2,0,e114	1334654	Emanuel Cleaver II
Emanuel Mori	1,56,e35b,eb5b		Emmanuel Mori
Emil Dimitriev	0,2b,ec1i,ed5v	22077723
Emil Karanikolov	p,1f,ef6,ef6~	30317864
Emil Osmonbetov	f1,1l,ef6,ef6~
Emil Tammur	j,n,ef6,ef6~
Emile Capgras	48,6m,do3m,dt~
Emile Gumbs	11,5m,dg3,dq3g
Emile Ouosso	i,1w,ef6,ef6~
Emilia Navas	o,18,ef6,ef6~
Emilia Strong Sykes	2,0,ej13	18637943	Emilia Sykes
Emilio Lima	1s,4p,ef6,ef6~		Emilio Fernandes Lima
Emilio Rodriguez	a4,18,ef6,ef6~		Emilio Arias Rodriguez
Emilio Santelices	9,36,ef6,ef6~	60032521
Emilio Silvestri	l,32,ef6,ef6~
Emily Randall	2,0,el13	60473885
Emily de Jongh-Elhage	0,6g,e23q,e6~
Emma Kowa	ak,3b,ef6,ef6~
Emmalin Pierre	d,4y,ef6,ef6~
Emmanuel Fabiano	5,4x,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,q,ec9t,ed~;0,q,ef6,ef6~	5373253
Emmanuel Nadingar	0,1v,e635,e7~	57872
Emmanuel Niyonkuru	29,1b,ef6,ef6~
Emmanuel Pinol	4t,2q,ef6,ef6~
Emmanuel Rakotovahiny	0,2e,drau,dt2l
Emmanuel Ramazani	2i,h,ef6,ef6~		Emmanuel Ramazani Shadary	Ramazani
Emmanuel Tumusiime-Mutebile	b,5,ef6,ef6~	5373353
Ena Velazquez	d,1p,ef6,ef6~		Ena Elsa Velazquez;Ena Elsa Velazquez Cobiella	Velazquez
Enas Abdel-Dayem	j,y,ef6,ef6~
Eneida de Leon	18,42,ef6,ef6~
Enele Sopoaga	0,3l,e985,ed~;0,3l,ef6,ef6~;81,3l,ef6,ef6~	330640
Enes Suljkanovic	4,9,e6bf,ea~
Enex Jean-Charles	0,1t,ec3p,ed3l
Enggartiasto Lukita	1c,14,ef6,ef6~
Enoch Derant-Lakoue	0,1o,dp32,dpap
Enoch Kavindele	4,1z,dx54,dy~	5379308
Enol Joseph	8,1t,ef6,ef6~
Enrique Bolanos	1,48,dy1a,e31a		Enrique Bolanos Geyer	Bolanos
Enrique Borgo	4,4a,dq61,dv~		Enrique Borgo Bustamante	Borgo
Enrique Degenhart	41,2o,ef6,ef6~;f,2o,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	3,39,ef6,ef6~
Enzo Moavero	5,z,ef6,ef6~	1657794	Enzo Moavero Milanesi	Moavero
Eoghan Murphy	18,37,ef6,ef6~	5381683
Epa Sili	7,4u,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	3,2d,dw,dx~;69,2d,dy,ea~
Ephraim Inoni	0,x,e0c8,e56u	433938
Ephraim Kamuntu	l,5,ef6,ef6~
Epsy Campbell	x,18,ee58,eh~		Epsy Campbell Barr	Campbell
Erastus Johnson	2x,3i,ef6,ef6~		Erastus Utoni Johnson
Erdal Inonu	3,v,dnbu,do~
Ergoge Tesfaye	i,2n,ef6,ef6~			Ergoge
Erhard Busek	5k,3n,dn72,dr~
Eric Bougouma	19,26,ef6,ef6~
Eric Burlison	2,0,ej13	5386212
Eric Hutchinson	14,6o,ed41,ek~
Eric Jover Comas	d,60,ef6,ef6~			Jover Comas
Eric Molale	7s,4j,ef6,ef6~
Eric Schmitt	e,0,ej13	5387455
Eric Sorensen	2,0,ej13	115182513
Eric Wiebes	p,35,ef6,ef6~	2065985
Erik Grigoryan	wx,2k,ef6,ef6~
Erika Stefani	zu,z,ef6,ef6~	16039372
Erin Houchin	2,0,ej13	20676994
Erkki Nghimtina	i,3i,ef6,ef6~
Erlis Terdikbaev	f0,1l,ef6,ef6~
Ermonela Felaj	5e,43,ef6,ef6~
Ernest Yonli	0,26,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	o,5b,ef6,ef6~
Ernesto Araujo	5,s,ef6,ef6~
Ernesto Murro	i,42,ef6,ef6~
Ernesto Perez Balladares	1,2z,dq91,dv91			Perez Balladares
Ernesto Pernia	123,2q,ef6,ef6~
Ernesto Tonela	k,3k,ef6,ef6~		Ernesto Max Tonela
Ernesto Villegas	j,l,ef6,ef6~		Ernesto Villegas Poljak	Villegas
Errol Charles	g,4o,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	2g,3v,ef6,ef6~
Erywan Yusof	5,5s,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	39,3e,ef6,ef6~
Eshagh Jahangiri	x,k,e985,eh~
Eshaq Jahangiri	x,k,ef6,ef6~	5397780
Esko Aho	0,31,dn4q,dr4d
Esperanca da Costa	4,20,ei9f,ej~		Esperanca Francisco da Costa
Esperance Nyirasafali	1k,1r,ef6,ef6~
Essam al-Marzuq	2l,2f,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	h6,3w,ef6,ef6~	727119
Estanlislau da Silva	n,3w,e27a,e2~		Estanlislau Maria Alexio da Silva
Esteban Moctezuma	bk,34,ef6,ef6~	2322707
Estelle Ondo	lh,q,ef6,ef6~
Ester Fernandes	5h,1d,ef6,ef6~
Esther Mbayo	3d,5,ef6,ef6~		Esther Mbulakubuza Mbayo
Etienne Massard Kabinda Makaga	21,q,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	3,3r,e97p,ed~;8,3r,ef6,ef6~;3,3r,ef6,ef6~;p,3r,ef6,ef6~;7h,3r,ef6,ef6~	14525629
Etienne Sinatambou	h,1u,ef6,ef6~;88,1u,ef6,ef6~
Etienne Ys	0,6g,dy63,e1~
Etilda Gjonajt	a,43,ef6,ef6~
Eucario Angue	p,1h,ef6,ef6~;13e,1h,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	8,22,ef6,ef6~	47494844
Eugen Teodorovici	zf,11,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,2m,dv5,dw8t		Eugene Koffi Adoboli
Eugene Hamilton	c,4t,ef6,ef6~
Eugene Holiday	g,72,e6aa,ei~
Eugene Mutimura	d,1r,ef6,ef6~
Eugene Rhuggenaath	0,6b,ed5t,ed~
Eugene Serufuli	4q,h,ef6,ef6~	3060173	Eugene Serufuli Ngayabaseka	Serufuli
Eugene Simon Vindman	2,0,el13	112610369	Eugene Vindman
Eugene Wamalwa	dz,38,ef6,ef6~	5407838
Eugene-Richard Gasana	r,1r,ef6,ef6~
Eugenio Obiang	13,1h,ef6,ef6~		Eugenio Nze Obiang
Eugenio Rojas	z2,30,ef6,ef6~		Eugenio Rojas Apaza	Rojas
Eunice Silva	19,5c,ef6,ef6~
Eusebio Gumbiwa	ca,3k,ef6,ef6~	111828624	Eusebio Lambo Gumbiwa
Eva Descarrega	2z,60,ef6,ef6~		Eva Descarrega Garcia	Descarrega
Eva Garcia	q,1c,ef6,ef6~		Eva Garcia Fabre	Garcia
Eva Hansen	k8,44,ef6,ef6~		Eva Kjer Hansen
Evan Williams	14,66,dzb1,e1~
Evangelos Apostolakis	8,2y,ef6,ef6~
Evans Paul	0,1t,eb1g,ec3p
Evarist Bartolo	d,4l,ef6,ef6~	5416069
Evaristo Carvalho	1,4p,ec93,ed~;1,4p,ef6,ef6~
Eveline Widmer-Schlumpf	4,40,e6,e7~
Evelyn Anite	u4,5,ef6,ef6~
Evelyn Vasquez	29,l,ef6,ef6~		Evelyn Vasquez Figuera	Vasquez
Evelyn Wever-Croes	0,5i,edbh,ek~
Evelyne Sanival	1i,1t,ef6,ef6~
Everard Richards	7,3f,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	7,2y,ef6,ef6~
Evode Uwizeyimana	r,1r,ef6,ef6~
Ewald Nowotny	b,3n,ef6,ef6~
Ewart Brown	u,3f,e2au,e6at	1291036
Ezechiel Joseph	c,4o,ef6,ef6~	773795
Ezechiel Nibigira	5,1b,ef6,ef6~	5423116
Ezekiel Gatkuoth	2m,2w,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	7,1j,ef6,ef6~
Ezzeldin Abusteit	c,y,ef6,ef6~		Ezzeldin Omar Abusteit
Fabian Alarcon	1,1c,dt2b,du8a		Fabian Alarcon Rivera	Alarcon
Fabian Malbon	15,5h,e1as,e6~
Fabian Picardo	11,6d,e7c8
Fabian Pok	2m,n,ef6,ef6~
Fabio Berardi	c7,5x,ef6,ef6~
Fabiola Munoz	h,o,ef6,ef6~	51340732
Fadi Jereissati	h,t,ef6,ef6~
Fadil Novalic	0,9,ef6,ef6~
Fadl Abdullah	4m,25,ef6,ef6~		Fadl Abdullah Fadl	Abdullah
Fafa Sanyang	2m,4r,ef6,ef6~
Fahad Kafayin	1d,1e,ef6,ef6~		Fahad Salim Kafayin
Fahd al-Furayj	3,15,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Mubarak	r,23,ef6,ef6~		Fahd bin Abdallah bin Abdul Latif al-Mubarak
Fahd al-Said	hy,4b,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Fahrettin Koca	9,v,ef6,ef6~
Faimalaga Luka	g,3l,dz99,e14f	164931
Faisal Ibrahim	rx,25,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	4,3y,eebh,ei~
Faisal al-Fayez	0,1j,dzap,e147	1393504
Faiszer Musthapha	z8,17,ef6,ef6~;1k,17,ef6,ef6~
Faiz Osmani	m7,13,ef6,ef6~		Faiz Mohammad Osmani
Faizul Ali	cp,2d,ef6,ef6~		Faizul Ariff Ali
Faizullah Zaki	r0,13,ef6,ef6~
Falah Omoush	12,1j,ef6,ef6~
Faleh Ali al-Azab	a,2f,ef6,ef6~;uy,2f,ef6,ef6~;av,2f,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Fanfan Rwanyindo Kayirangwa	1n,1r,ef6,ef6~			Rwanyindo Kayirangwa
Faouzi Abderrahmane	1s,1y,ef6,ef6~	54875067
Farhad Dejpasand	p,k,ef6,ef6~
Farida Karoney	ea,38,ef6,ef6~
Faris al-Rawi	o,41,ef6,ef6~	22279937
Farrukh Hamralizoda	f3,3u,ef6,ef6~
Faruq Wardak	59,13,ef6,ef6~
Farzian Zainal	14,66,ej5b;14,7b,ej5b
Fata Sala	l,4u,ef6,ef6~		Fata Pinati Sala
Fatema Marouane	9z,1q,ef6,ef6~
Fathi Bashagha	f,57,ef6,ef6~
Fathi al-Majbari	3,57,ef6,ef6~
Fatiaalofa Tuilaepa	0,4u,ds,e6~;1o,4u,dt,dx~;5,4u,ef6,ef6~;4k,4u,ef6,ef6~;0,4u,ef6,ef6~;yu,4u,ef6,ef6~	57723	Sailele Tuilaepa;Sailele Malielegaoi Tuilaepa;Tuilaepa Sailele Malielegaoi
Fatih Donmez	k,v,ef6,ef6~
Fatma Zerouati	h,1n,ef6,ef6~	48772826	Fatma Zohra Zerouati
Fatmir Limaj	3,39,ef6,ef6~
Fatmir Sejdiu	1,39,e22a,e69r	193148
Fatmir Xhafaj	f,43,ef6,ef6~	16354928
Fatou Kinteh	6n,4r,ef6,ef6~
Fatoumata Jallow-Tambajang	4,4r,ed1n,ed~
Fauoa Maani	d,3l,ef6,ef6~	15972515
Faustin Birindwa	0,h,dp3i,dq6e
Faustin Twagiramungu	0,1r,dr,dr~
Faustina Rehuher-Margugg	r,5b,ef6,ef6~
Faustino Imbali	0,1d,dx3k,dybh
Faustino Ndong	35,1h,ef6,ef6~	112162982	Faustino Ndong Esono Eyang	Ndong
Fayez Tarawneh	0,1j,du8k,dv34
Fayiz al-Saraj	0,57,ebc,ed~;0,57,ef6,ef6~
Fayqa al-Salih	9,4q,ef6,ef6~;43,4q,ef6,ef6~		Fayqa bint Said;Fayqa bint Said al-Salih	Fayqa
Fayyaz Ismail	2g,3y,ef6,ef6~
Fayziddin Qahhorzoda	7,3u,ef6,ef6~
Fazil Khaliqyar	0,13,dm5l,dp3h		Fazil Haq Khaliqyar
Fazila Daureeawoo	54,1u,ef6,ef6~
Fea Tialavea	z0,4u,ef6,ef6~;6f,4u,ef6,ef6~		Fea Leniu Tionisio Hunt Tialavea
Fehmida Mirza	np,10,ef6,ef6~
Feleti Sevele	0,4i,e22b,e5~	319953
Felicitee Rajo-Fienena	10,2e,ef6,ef6~		Felicitee Madeleine Rajo-Fienena
Feliks Kulov	3s,1l,do,e2~	457980	Felix Kulov
Felipe Larrain	7,36,ef6,ef6~
Felipe Tromp	g,5i,di11,do11
Felipe Virzi	1b,2z,dq91,dv~
Felipe Ward	wf,36,ef6,ef6~	5858483
Felix Braz	a,3r,ef6,ef6~
Felix Camacho	6,61,dy,e5~
Felix Moloua	p,1o,ef6,ef6~;0,1o,ei27,ej~	88310768
Felix Mpozeriniga	2z,1b,ef6,ef6~
Felix Navarro	3b,30,ef6,ef6~		Felix Cesar Navarro;Felix Cesar Navarro Miranda	Navarro
Felix Numbi	o7,h,ef6,ef6~		Felix Kabange Numbi
Felix Ulloa	4,4a,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	a,35,ef6,ef6~
Ferdinand Ngoh Ngoh	6i,x,ef6,ef6~			Ngoh Ngoh
Fernand Etgen	c,3r,ef6,ef6~;gx,3r,ef6,ef6~;5e,3r,ef6,ef6~	13102568
Fernande Ndjengbot	9,1o,ef6,ef6~
Fernando Azevedo e Silva	8,s,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui	1r,2,ef6,ef6~	fernando-chui-china	Fernando Chui Sai-on	Chui
Fernando Chui	1r,6u,e5ck,ed~		Fernando Chui Sai	Chui
Fernando Freire	3d,5c,ef6,ef6~		Fernando Elisio Freire
Fernando Gomes	8i,1d,ef6,ef6~
Fernando Grande-Marlaska	f,3c,ef6,ef6~		Fernando Grande-Marlaska Gomez	Grande-Marlaska
Fernando Zavala	0,o,ec7s,ec~		Fernando Zavala Lombardi	Zavala
Fernando de Araujo	2i,3w,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	4,20,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,20,dn7l,du~		Fernando Franca van Dunem
Ferozuddin Feroz	9,13,ef6,ef6~
Fetlework Gebregziabher	1c,2n,ef6,ef6~			Fetlework
Fiatuwo Sessenou	5j,2m,ef6,ef6~		Fiatuwo Kwadjo Sessenou
Fidinarivo Ravokatra	3b,2e,ef6,ef6~
Fikret Mamedov	a,3o,ef6,ef6~
Filip Vujanovic	1,3z,dz5b,ed~	57542
Filipe Bole	3,2d,do6b,dp~
Filoimea Telito	g,3l,e14f,e64g	451540
Filomena Tassi	bs,e,ef6,ef6~	22770985
Fio Lautafi	z,4u,ef6,ef6~;5c,4u,ef6,ef6~		Fio Selafi Joseph Purcell Lautafi
Firmin Ayessa	r,1w,ef6,ef6~
Fitzgerald Hinds	2j,41,ef6,ef6~
Flavien Mbatta	a,1o,ef6,ef6~
Flavienne Mfoumou Ondo	m,q,ef6,ef6~			Mfoumou Ondo
Flavio Cotti	20,40,dt,du~
Florence Jeanblanc-Risler	t,7n,eia5
Florence Kiyingi	vq,5,ef6,ef6~		Florence Nakiwala Kiyingi
Florence Parly	6o,3,ef6,ef6~	3074013
Florentin Moussavou	1x,q,ef6,ef6~
Florentino Dias	11b,1d,ef6,ef6~		Florentino Fernando Dias
Florinda Chan	cv,2,ef6,ef6~		Florinda Da Rosa Silva Chan
Foday Yumkella	b7,3b,ef6,ef6~
Fong Man Chong	24,2,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	3,4u,e7,ed~			Fonotoe
Fortunato De La Pena	10d,2q,ef6,ef6~			De La Pena
Fortunet Nouatin	w3,4c,ef6,ef6~		Fortunet Alain Nouatin
Fotios Kouvelis	87,2y,ef6,ef6~
Fowzia Nuur	9,2c,ef6,ef6~		Fowzia Abikar Nuur
Fozia Hashim	a,5e,ef6,ef6~			Fozia
Fradique de Menezes	1,4p,dx93,e793		Fradique Bandiera Melo de Menezes
Francesc Camp	l,60,ef6,ef6~		Francesc Camp Torres	Camp
Francesco Mussoni	63,5x,ef6,ef6~
Francine Baron	5,4k,ef6,ef6~
Francine Tumushime	27,1r,ef6,ef6~
Francis Hilly	0,24,dp6,dq~		Francis Billy Hilly
Francis Kasaila	i,4x,ef6,ef6~
Francis Nkea	so,q,ef6,ef6~;r,q,ef6,ef6~
Francis Saemala	3,24,dp6,dt~
Francis Savage	6,5q,dw,dx~
Francis Tam	jq,2,ef6,ef6~		Francis Tam Pak-yuen	Tam
Francisca van Dunem	a,3t,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	x,3c,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Duque III	32,2q,ef6,ef6~
Francisco Fadul	0,1d,dub,dw2
Francisco Flores	1,4a,dv61,e061	381002	Francisco Flores Perez	Flores
Francisco Garcia	l,2r,ef6,ef6~		Francisco Javier Garcia;Francisco Javier Garcia Fernandez	Garcia
Francisco Guterres	1,3w,ed5k,eh~	897790
Francisco Ismodes	k,o,ef6,ef6~
Francisco Lay	l,3w,ef6,ef6~		Francisco Kalbuady Lay
Francisco Mbengono	2i,1h,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,1h,ec6n,ej21		Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo	4,3a,e3bl,e3~		Francisco Oviedo Britez	Oviedo
Francisco Santos	4,3g,dy87,e5~	1981295	Francisco Santos Calderon	Santos
Francisco de Queiroz	a,20,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,2e,dp89,drau
Franck Perriez	t,6e,do,dr~
Franck Riester	j,3,ef6,ef6~	64463
Francois Amichia	1k,28,ef6,ef6~		Francois Albert Amichia
Francois Bausch	8d,3r,ef6,ef6~;3,3r,efab,ei~	3083923
Francois Bellot	1g,3q,ef6,ef6~	2457970
Francois Villeroy	b,3,ef6,ef6~		Francois Villeroy de Galhau	Villeroy
Francois de Rugy	ji,3,ef6,ef6~	117340
Francoise Assengone Obame	2t,q,ef6,ef6~			Assengone Obame
Franjo Greguric	0,2l,dn8,dp4
Frank Bakke-Jensen	8,4g,ef6,ef6~	1799849
Frank Blas	15,61,dp,dq~
Frank Chan	8f,2,ef6,ef6~		Frank Chan Fan	Chan
Frank Kabui	g,24,e577,ed~	718204
Frank Lucas	2,0,dp5a	246049
Frank Lui	u,6w,doc,dv41		Frank Fakaotimanava Lui
Frank Mena	1n,3v,ef6,ef6~
Frank Mrvan	2,0,eh13	96077897
Frank Pallone	2,0,dj16	965289	Frank Pallone Jr.
Frank Savage	6,5l,dp2,dt9
Frank Tumwebaze	13,5,ef6,ef6~
Frank Walker	11,5r,e1c,e4~	3082431
Frank Watson	3,3p,dqc,dx~	5490251
Frankie Campbell	m,3p,ef6,ef6~
Franklin Khan	2v,41,ef6,ef6~
Frans Kopofi	1h,3i,ef6,ef6~
Frantz Gumbs	5a,63,e487,e7~
Franziska Giffey	9s,f,ef6,ef6~	19279839
Fred Matiangi	e8,38,ef6,ef6~	16866738
Freda Soriacomua	1i,24,ef6,ef6~		Freda Tuki Soriacomua
Frederic Bamvuginyumvira	x,1b,du5,dx~	3089596
Frederic Cherue	a,47,ef6,ef6~
Frederic Loua	1d,1a,ef6,ef6~
Frederic Ngenzebuhoro	4,1b,e0bb,e1~	3090093
Frederica Wilson	2,0,e715	461504
Frederick Gume	tl,5,ef6,ef6~		Frederick Ngobi Gume
Frederick Norkeh	3c,47,ef6,ef6~
Frederick Stephenson	wp,52,ef6,ef6~
Frederick Sumaye	0,3d,drbr,dy~	302913	Fredrick Sumaye
Frederick Timakata	1,2x,dl1u,dq32
Frederico Cardoso	hb,20,ef6,ef6~;sw,20,ef6,ef6~		Frederico Manuel dos Santos e Silva Cardoso
Frederique Vidal	10,3,ef6,ef6~	28950190
Fredis Refunjol	g,5i,e05b,ed11;6,5i,ef6,ef6~	1266936
Fredrick Ballantyne	g,52,dy92,ed~;g,52,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
French Hill	2,0,eb16	18631366
Freundel Stuart	0,3j,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	g,6b,e6aa,e7~
Frits Goedgedrag	g,6g,dy71,e6~	frits-goedgedrag-netherlands-antilles
Fritz Caillot	12,1t,ef6,ef6~
Froilan Tenorio	6,5o,dq1,du1
Froyla Tzalam	7a,3v,eh,em~
Fu Zhenghua	a,2,ef6,ef6~			Fu
Fuad Masum	1,1i,ea7o,ed~	17410819
Fuad Quliyev	0,3o,dqa9,dsb
Fuad al-Sajwani	c,4b,ef6,ef6~		Fuad bin Jafar bin Muhammad al-Sajwani
Fuat Oktay	4,v,ee79,ei~
Fulgence Nsengiyumva	66,1r,ef6,ef6~
Gabe Amo	2,0,ejb7	118901875
Gabe Evans	2,0,el13	115458993
Gabe Vasquez	2,0,ej13	115155647	Gabriel (Gabe) Vasquez
Gabor Gal	a,2u,ef6,ef6~
Gabriel Aridru	u3,5,ef6,ef6~		Gabriel Ajedra Aridru
Gabriel Curtis	nx,1a,ef6,ef6~
Gabriel Deng	3b,2w,ef6,ef6~		Gabriel Thokuj Deng
Gabriel Dodo Ndoke	1w,x,ef6,ef6~			Dodo Ndoke
Gabriel Ihou	q,2m,ef6,ef6~
Gabriel Lima	1w,1h,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Mbairobe	c,x,ef6,ef6~
Gabriel Ntisezerana	1b,1b,e329,e5~	1803951
Gabriel Oprea	3,11,ea35,eb~
Gabriel da Costa	0,4p,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriel de la Fuente	xs,36,ef6,ef6~
Gabriela Matecna	c,2u,ef6,ef6~;3,2u,ef6,ef6~
Gabriela Michetti	4,2j,ebca,ed~;4,2j,ef6,ef6~	5515970
Gabriele Gatti	1l,5x,di7,dx~
Gabriella Zalac	36,2l,ef6,ef6~
Gaby Leffa	18,1o,ef6,ef6~	112079611	Gaby Francky Leffa
Gaetan Pikioune	7,2x,ef6,ef6~
Gagik Arutyunyan	3s,2k,do,dq~
Gale Ringobert	d,4o,ef6,ef6~
Galeai Poumele	15,6j,dl,do~
Gamal Hassan	1j,2c,ef6,ef6~		Gamal Mohamed Hassan
Gamini Perera	cl,17,ef6,ef6~		Gamini Jayawickrama Perera
Gan Kim Yong	9,49,ef6,ef6~	5520446		Gan
Gari Cappelli	l,2l,ef6,ef6~	12631372
Garry Conille	0,1t,e7ai,e85g
Gary Hardgrave	14,6o,ea71,ec~
Gary Palmer	2,0,eb16	17386504
Gary Peters	2,0,e516,eb13;e,0,eb16	1494930
Gaspar Vega	3,3v,e42c,ec~	5526559
Gastao de Sousa	12,3w,ef6,ef6~
Gaston Musema	bf,h,ef6,ef6~
Gaston Ravelojaona	b,2e,ef6,ef6~
Gaston Reinesch	b,3r,ef6,ef6~
Gaston Sindimwo	x,1b,eb8k,ed~;x,1b,ef6,ef6~	27329155
Gavin Williamson	10s,1,ef6,ef6~	262409
Gayang Souare	3p,1v,ef6,ef6~
Gayantha Karunatilake	27,17,ef6,ef6~
Gediminas Kirkilas	0,3h,e274,e3~	118937
Gediminas Vagnorius	ba,3h,do,dv~
Geir Haarde	0,50,e267,e521	202032
Genevieve Darrieussecq	w,3,ef6,ef6~	3100615
Gennady Novitskiy	0,w,dt2b,dy~	185483	Gennadiy Novitskiy
Gent Sejko	b,43,ef6,ef6~
Geoffrey Cox	o,1,ef6,ef6~	291303
Geoffrey Hanley	3,4t,ei8d,ej~
Geoffrey Henry	1o,4z,do,e0~
Geoffrey Onyeama	5,2g,ef6,ef6~
Geoffrey Rowland	2q,5h,e16,e7~
Georg Wohlwend	b,5v,ef6,ef6~
George Abela	1,4l,e544,ea44	57502
George Adyebo	0,5,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4y,dq21,dr6m
George Elanga	99,x,ef6,ef6~		George Obam Elanga
George Elounda	29,x,ef6,ef6~		George Essomba Elounda
George Fergusson	6,a4,e24,e6~;6,3f,e85n,ecc5;6,3f,ef6,ef6~	3489398
George Ivascu	j,11,ef6,ef6~	12728978
George Kunda	4,1z,e4be,e6~	1507722
George Latimer	2,0,el13	5544169
George Lepping	g,24,dl6r,dq6a
George Maggie	97,4z,ef6,ef6~;j,4z,ef6,ef6~
George Mallet	4,4o,dq,dq~;g,4o,ds61,dt9		William Mallet;William George Mallet
George Masaju	o,3d,ef6,ef6~		George Mcheche Masaju
George Norton	9,3x,ef6,ef6~
George Payne	18,3j,ef6,ef6~
George Plant	14,6o,ej61
George Price	0,3v,dl94,dp7		George Cadle Price
George Richards	1,41,dy,e8~	57532	George Maxwell Richards
George Saitoti	4,38,dl5a,dt~
George Simbachawene	ax,3d,ef6,ef6~	11045555	George Boniface Simbachawene
George Tozaka	5,24,ef6,ef6~		George Milner Tozaka
George Tupou V	1a,4i,e29b,e83i
George Vassiliou	1,5d,dk2,dp2s
George Vella	1,4l,dsat,ej~
George Werner	d,47,ef6,ef6~
George Whitesides	2,0,el13	3511804
Georges Aidam	16,2m,ef6,ef6~		Georges Kwawu Aidam
Georgios Katrougalos	5,2y,ef6,ef6~
Georgios Lakkotrypis	z,5d,ef6,ef6~
Georgios Stathakis	h,2y,ef6,ef6~
Gerald Latortue	0,1t,e03c,e1~
Geraldine Mukeshimana	c,1r,ef6,ef6~
Gerd Mueller	jk,f,ef6,ef6~
Gererd Luz II	15,65,dv15,dy~		Gerald Luz II;Gererd Luz James II	Luz
Gergely Gulyas	yv,46,ef6,ef6~	5550584
Germaine Kamayirese	w,1r,ef6,ef6~;ar,1r,ef6,ef6~
German Garavano	a,2j,ef6,ef6~
German Serrano	x,18,dm58,dp~		German Serrano Pinto	Serrano
German Torres	3w,1c,ef6,ef6~
German Vargas	4,3g,ea87,ec~	8963948	German Vargas Lleras	Vargas
Gernot Bluemel	rt,3n,ef6,ef6~
Gerrit Schotte	0,6b,e6aa,e8cv
Gerrit Zalm	3,35,dz5r,e2~	717674
Gerson Lwenge	29,3d,ef6,ef6~
Gervais Ndirakobuca	0,1b,ei97,el85
Gervais Rufyikiri	1b,1b,e68t,ec~	3104430
Getahun Mekuria	45,2n,ef6,ef6~			Getahun
Ghada Waly	bx,y,ef6,ef6~
Ghania Eddalia	wv,1n,ef6,ef6~
Ghassan Atallah	j9,t,ef6,ef6~
Ghassan Hasbani	3,t,ecci,ed~;3,t,ef6,ef6~
Ghayth al-Kuwari	9n,4n,ef6,ef6~		Ghayth bin Mubarak al-Kuwari
Ghazi Jeribi	a,1y,ef6,ef6~
Ghazi Zaben	9,1j,ef6,ef6~
Ghazi al-Yawr	1,1i,e061,e146		Ghazi al-Ujayl al-Yawr
Ghiorghish Teklemichael	wh,5e,ef6,ef6~			Ghiorghish
Ghulam Farahi	l,13,ef6,ef6~		Ghulam Nabi Farahi
Ghulam Ishaq Khan	1,10,dkcd,dpbd			Ghulam Ishaq
Gian Centinaio	c,z,ef6,ef6~	15896991	Gian Marco Centinaio
Gian Venturini	135,5x,ef6,ef6~		Gian Carlo Venturini
Giancarlo Giorgetti	13h,z,ef6,ef6~
Gibran Bassil	5,t,ef6,ef6~
Gila Gamliel	11w,a,ef6,ef6~	445611
Gilad Erdan	13,a,ef6,ef6~;7h,a,ef6,ef6~;bz,a,ef6,ef6~	2663804
Gilbert Bawara	1n,2m,ef6,ef6~
Gilbert Cisneros	2,0,ef13,eh13;2,0,el13	54958760
Gilbert Houngbo	0,2m,e497,e87n
Gilbert Mokoki	m,1w,ef6,ef6~	33026718
Gilbert Ondongo	tx,1w,ef6,ef6~	5561139
Gilbert Saboya	5,60,ef6,ef6~		Gilbert Saboya Sunye	Saboya
Gilberto Silva	c,5c,ef6,ef6~
Gilles Tonelli	5,5a,ef6,ef6~
Gillmore Hoefdraad	7,4h,ef6,ef6~
Gilmar Pisas	0,6b,eh6e
Ginette Petitpas Taylor	9,e,ef6,ef6~	21714336		Petitpas Taylor
Giorgi Gakharia	3,2s,ef6,ef6~;f,2s,ef6,ef6~	43287680
Giorgi Kobulia	p,2s,ef6,ef6~	64815997
Giorgi Kvirikashvili	0,2s,ebcu,ed~	15277881
Giorgi Margvelashvili	1,2s,e9bh,eecg
Giovanni Tria	26,z,ef6,ef6~
Girija Koirala	0,4f,dn5t,e3~	220991	Girija Prasad Koirala
Giriraj Singh	uw,4,ef6,ef6~	16736894
Girma Woldegiorgis	1,2n,dxa8,e9a7			Girma
Gisela Lopez	1u,30,ef6,ef6~		Gisela Lopez Rivas	Lopez
Gisele Pana	49,1o,ef6,ef6~
Gisele Ramampy	1s,2e,ef6,ef6~
Giselle Amador	9,18,ef6,ef6~		Giselle Amador Munoz	Amador
Giulia Bongiorno	35,z,ef6,ef6~	649382
Giulia Grillo	9,z,ef6,ef6~	16560401
Given Lubinda	a,1z,ef6,ef6~
Gizat Nurdauletov	2u,1k,ef6,ef6~
Gjorge Ivanov	1,2b,e55c,ed~;1,2b,ef6,ef6~	57436
Gladys Bejerano	5m,1p,ef6,ef6~		Gladys Bejerano Portela	Bejerano
Gladys Caballero	1b,32,dx,dx~		Gladys Caballero de Arevalo	Caballero
Glenn Gersie	b,4h,ef6,ef6~
Glenn Grothman	2,0,eb16	5568836
Glenn Ivey	2,0,ej13	22004572
Glenn Stevens	b,7,ef6,ef6~		Glenn Robert Stevens
Glenn Thompson	2,0,e516	1531120
Gloria Akuffo	a,21,ef6,ef6~
Gloria Alonso	it,3g,ef6,ef6~		Gloria Amparo Alonso;Gloria Amparo Alonso Masmela	Alonso
Gloria Borrero	a,3g,ef6,ef6~		Gloria Maria Borrero
Gloria Hutt	m,36,ef6,ef6~	5881260
Gobind Ganga	b,3x,ef6,ef6~
Gobind Singh Deo	1u,2p,ef6,ef6~			Gobind
Gocmyrat Myradow	39,3e,ef6,ef6~
Godfrey Kiwanda	ay,5,ef6,ef6~
Godfrey Miyanda	4,1z,dq8,dt~
Godfridah Sumaili	wn,1z,ef6,ef6~	27063686	Godfridah Nsenduluka Sumaili
Godwin Emefiele	b,2g,ef6,ef6~
Godwin Hulse	c,3v,ef6,ef6~;1z,3v,ef6,ef6~
Gombojav Zandashatar	m9,29,ef6,ef6~
Gonthier Friederici	t,6h,dy,dz~
Gonzalo Aguirre	4,42,dm31,dq~		Gonzalo Aguirre Ramirez	Aguirre
Gonzalo Blumel	ro,36,ef6,ef6~	50532720	Gonzalo Blumel Mac-Iver	Blumel
Gonzalo Castillo	12,2r,ef6,ef6~		Gonzalo Castillo Terrero	Castillo
Goodall Gondwe	7,4x,ef6,ef6~
Goran Granic	3,2l,dw1r,dz~
Goran Klemencic	a,2v,ef6,ef6~
Goran Knezevic	p,1x,ef6,ef6~
Goran Shugareski	m,2b,ef6,ef6~
Goran Trivan	76,1x,ef6,ef6~
Gorazd Zmavc	rw,2v,ef6,ef6~
Gordon Bajnai	0,46,e54k,e5~	57595
Gordon Lilo	0,24,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	6,5p,e485,e6~	3365174
Graca Fonseca	j,3t,ef6,ef6~	30930777
Grace Chiumia	1h,4x,ef6,ef6~	29982289
Grace Fu	j,49,ef6,ef6~	5591179	Grace Fu Hai Yen	Fu
Grace Kwiyucwiny	v3,5,ef6,ef6~
Grace Meng	2,0,e913	5591303
Graciela Marquez	jr,34,ef6,ef6~	55386771	Graciela Marquez Colin	Marquez
Graeme Wheeler	b,g,ef6,ef6~
Graham Ansell	14,8l,dm,dr~
Graham Dorey	2q,5h,do2,dv~		Graham Martyn Dorey
Grant Bagratyan	n,2k,dm9,do~
Grant Gibbons	2g,3f,ef6,ef6~
Grant Robertson	7,g,ef6,ef6~;2x,g,ef6,ef6~;3,g,egb2,ei~	1543207
Grant Tambling	14,6o,dzb1,e3~
Gratiela Gavrilescu	3,11,ef6,ef6~		Gratiela Leocadia Gavrilescu
Greg Casar	2,0,ej13	104148369	Gregorio Casar
Greg Clark	10q,1,ef6,ef6~	271800
Greg Landsman	2,0,ej13	115180677
Greg Stanton	2,0,ef13	5606289
Gregory Bowen	62,4y,ef6,ef6~
Gregory Hunt	9,7,ef6,ef6~		Gregory Andrew Hunt
Gregory Meeks	2,0,dt17	1545391
Gregory Murphy	2,0,ef9h	23074266
Gregory Steube	2,0,ef13	5606295
Gregroire Owona	i,x,ef6,ef6~
Grigol Mgaloblishvili	0,2s,e4b1,e526	372721
Gudlaugur Thordarson	5,50,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Gudmundur Gudbrandsson	h,50,ef6,ef6~
Gudni Johannesson	1,50,ec81,ek81		Gudni Thorlacius Johannesson
Gugile Nkwinti	29,p,ef6,ef6~	16765235
Guido De Marco	69,4l,do,dz~			De Marco
Guido Sandleris	b,2j,ef6,ef6~
Guilherma da Costa	0,4p,ducu,dx~		Guilherma Posser da Costa
Guillaume Soro	0,28,e344,e7~
Guillermo Botero	8,3g,ef6,ef6~	55767724	Guillermo Botero Nieto	Botero
Guillermo Dietrich	1g,2j,ef6,ef6~
Guillermo Endara	1,2z,dlck,dq91
Guillermo Ford	l5,2z,do,dq~		Guillermo Ford Boyd	Ford
Guillermo Leon	6k,1c,ef6,ef6~		Guillermo Hernando Leon;Guillermo Hernando Leon Santacruz	Leon
Gul Sherzai	do,13,ef6,ef6~		Gul Agha Sherzai
Gulmira Kudayberdieva	d,1l,ef6,ef6~
Gulshara Abdykalikova	3,1k,e9bs,ea~;3,1k,ef6,ef6~
Gulub Donev	0,1f,ei82,ej66
Gunnar Martens	yw,5n,dt,dz~
Guntars Krasts	0,33,dt87,dubl
Gus Bilirakis	2,0,e314	1555314
Gus Jaspert	6,5q,ed8m,ed~
Gustavo Bell	4,3g,du87,dx~	5621353	Gustavo Bell Lemus	Bell
Gustavo Espina	4,2o,dn1e,do~		Gustavo Espina Salguero	Espina
Gustavo Him	l,2z,ef6,ef6~
Gustavo Montalvo	3d,2r,ef6,ef6~		Gustavo Adolfo Montalvo;Gustavo Adolfo Montalvo Franco	Montalvo
Gustavo Mostajo	c,o,ef6,ef6~	51305486
Gustavo Rigodanzo Canuto	36,s,ef6,ef6~		Gustavo Henrique Rigodanzo Canuto	Rigodanzo Canuto
Gustavo Rodriguez	c,1p,ef6,ef6~		Gustavo Luis Rodriguez;Gustavo Luis Rodriguez Rollero	Rodriguez
Guy Joseph	2g,4o,ef6,ef6~	5622382
Guy Lorenzo	1u,2m,ef6,ef6~		Guy Madje Lorenzo
Guy Pombo	bi,h,ef6,ef6~	106904741	Guy Mikulu Pombo
Guy Rasanamazy	0,2e,dn88,dp89
Guy Razanamasy	0,2e,dn88,dp89
Guy Reschenthaler	2,0,ef13	22096097
Guy Scott	4,1z,e79u,ea~	153986
Guy-Bertrand Mapangou	k,q,ef6,ef6~;r,q,ef6,ef6~
Guy-Maixent Mamiaka	2t,q,ef6,ef6~
Gwede Mantashe	7s,p,ef6,ef6~
Gwen Moore	2,0,e114	461698
Gyorgy Matolcsy	b,46,ef6,ef6~
Gyude Bryant	1,47,dzae,e216	442511
Habi Salissou	1u,u,ef6,ef6~		Habi Mahamadou Salissou
Habib Thiam	0,r,dn47,du74
Habofanoe Lehana	22,4e,ef6,ef6~
Hadizatou Coulibaly	p,26,ef6,ef6~		Hadizatou Rosine Coulibaly
Hadizatou Coulibaly-Sory	16,26,ef6,ef6~		Hadizatou Rosine Coulibaly-Sory
Hadja Sanon	s3,26,ef6,ef6~		Hadja Fatimata Ouattara Sanon
Hadrammeh Sidibeh	y,4r,ef6,ef6~
Hadzo Efendic	3,9,dp,dp~
Hafiz Mayad	b,1e,ef6,ef6~
Haim Katz	i,a,ef6,ef6~
Haja Abdulai-Kamara	6e,3b,ef6,ef6~		Haja Isata Abdulai-Kamara
Hajia Mahama	22,21,ef6,ef6~		Hajia Alima Mahama
Hajibala Abutalibov	3,3o,ef6,ef6~
Hajo Andrianainarivelo	12,2e,ef6,ef6~
Hakima El Hiti	16,1q,ef6,ef6~			El Hiti
Hala Younis	1j,y,ef6,ef6~		Hala El-Said Younis
Hala Zawati	k,1j,ef6,ef6~
Halah Zayed	9,y,ef6,ef6~
Haley Stevens	2,0,ef13	58322563
Halifa Houmadi	0,4d,dqad,ds3
Halimah Yacob	1,49,ed9e,ei~
Halldor Asgrimsson	0,50,e09f,e267	208879
Ham Lini	1o,2x,dz,e5~;6v,2x,ef6,ef6~
Hama Amadou	0,u,dr2l,e2~	544141
Hamad al-Shaykh	d,23,ef6,ef6~		Hamad bin Muhammad bin Hamad al-Shaykh
Hamad bin Jasim	0,4n,e343,e96q		Hamad bin Jasim bin Jabir Al	Hamad
Hamada Bolero	0,4d,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,4d,dx,dx~
Hamadi Jebali	0,1y,e7ce,e92r	57699
Hamadou Konate	89,1m,ef6,ef6~
Hamadou Mustapha	w,x,ef6,ef6~
Hamat Bah	l,4r,ef6,ef6~
Hamdan al-Maktum	7,19,ef6,ef6~		Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan bin Mubarak	10,19,ef6,ef6~		Hamdan bin Mubarak al-Nuhayyan	Hamdan
Hamdan bin Zayid	3,19,dzak,e5~			Hamdan
Hamdan bin Zayid al-Nuhayyan	3,19,dzak,e4~			Hamdan
Hamed Bakayoko	b0,28,ef6,ef6~
Hamed Karoui	0,1y,dl9q,dvbh
Hamid Ansari	4,4,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	q,25,ef6,ef6~
Hamilton Green	5b,3x,do,do~
Hamud al-Busaidi	f,4b,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Hamzah Haz	4,14,dx7q,dz~
Hamzah bin Sulaiman	d,5s,ef6,ef6~			Hamzah
Han Changfu	c,2,ef6,ef6~	376439		Han
Han Kwang Bok	17,8,e667,e9~			Han
Han Myeong-sook	0,c,e24k,e342			Han
Han Ryong Guk	3m,8,ef6,ef6~			Han
Han Seung-soo	0,c,e42t,e59u			Han
Han Wan Sang	3,c,dp2p,dp~			Han
Han Zaw	2k,2a,ef6,ef6~
Han Zheng	4,2,ee3j,ej~;kf,2,ef6,ef6~			Han
Hanan al-Kuwari	9,4n,ef6,ef6~			Hanan
Hang Chuon Naron	d,1g,ef6,ef6~
Hani Mulki	0,1j,ec61,ed~	5648173
Hanif Dhakiri	64,14,ef6,ef6~
Hank Johnson	2,0,e314	983537	Henry Johnson;Hank Johnson Jr.
Hanna Suchocka	0,i,do7a,dp~
Hans Adam II	7z,5v,dlbd
Hans Dahlgren	jc,2h,ef6,ef6~	5615474
Hans Dijkstal	2i,35,dq8m,du~
Hans Enoksen	0,5n,dyce,e56c	310653
Hans-Rudolf Merz	20,40,e4,e5~	122275
Harald Nesvik	1d,4g,ef6,ef6~	5654004	Harald Tom Nesvik
Hardeep Puri	as,4,ef6,ef6~		Hardeep Singh Puri
Harin Fernando	6k,17,ef6,ef6~
Harjit Sajjan	8,e,ef6,ef6~		Harjit Singh Sajjan
Harold Martin	3r,58,e387,ea~
Harold Rogers	2,0,dd15	547153	Hal Rogers
Haroun Kabadi	0,1v,dy6c,dz7	1371523
Harouna Kabore	z,26,ef6,ef6~
Harries Bulunga	1k,4v,ef6,ef6~		Harries Madze Bulunga
Harriet Hageman	2,0,ej13	110815967
Harrison Mwakyembe	a,3d,ef6,ef6~		Harrison George Mwakyembe
Harsh Vardhan	jd,4,ef6,ef6~;h,4,ef6,ef6~;1f,4,ef6,ef6~
Harsimrat Badal	la,4,ef6,ef6~		Harsimrat Kaur Badal
Hartwig Loeger	7,3n,ef6,ef6~
Haruhiko Kuroda	b,b,ef6,ef6~
Haruna Kyeyune	u5,5,ef6,ef6~		Haruna Kasolo Kyeyune
Hasabu Abdel Rahmin	1b,25,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan Habibi	x,k,dl8,dw~		Hasan Ebrahim Habibi
Hasan Murad	u9,t,ef6,ef6~
Hasan Muratovic	0,9,ds1u,ds~
Hasan al-Laqqis	c,t,ef6,ef6~
Hasan al-Muhannadi	a,4n,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hasanul Inu	13,1s,ef6,ef6~		Hasanul Haq Inu
Hashim Salim	ha,25,ef6,ef6~		Hashim Ali Muhammad Salim
Hassan Abshir Farah	0,2c,dxbc,e0b3	572660		Hassan
Hassan Ahmed	13,25,ef6,ef6~	112325651	Hassan Ismail Sid Ahmed
Hassan Bourhan	f,51,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hassan Diab	0,t,egam,eh~
Hassan Gouled	1,51,d96o,dv		Hassan Gouled Aptidon	Gouled
Hassan Hilal	h,25,ef6,ef6~		Hassan Abdel Qader Hilal
Hassan Khayre	0,2c,ed31,ed~;0,2c,ef6,ef6~	28824125	Hassan Ali Khayre
Hassan Samrieh	i,51,ef6,ef6~		Hassan Idriss Samrieh
Hassan al-Nuri	8h,15,ef6,ef6~
Hassane Moussa	1w,u,ef6,ef6~		Hassane Baraze Moussa
Hatem ben Salem	d,1y,ef6,ef6~	3128291
Hatim al-Sir	m,25,ef6,ef6~		Hatim al-Sir Ali	al-Sir
Hayati Yazici	3,v,e38t,e4~
Hazbi Lika	i6,2b,ef6,ef6~;1e,2b,ef6,ef6~
Hazem el-Beblawi	0,y,e97,ea31
Hazwan al-Wazz	d,15,ef6,ef6~
Heather Humphreys	73,37,ef6,ef6~	5693903
Hector Arce	a,30,ef6,ef6~		Hector Arce Zaconeta	Arce
Hector Hinojosa	i,30,ef6,ef6~		Hector Hinojosa Rodriguez	Hinojosa
Hector Valdez	b,2r,ef6,ef6~		Hector Valdez Albizu	Valdez
Heinz Fassmann	d,3n,ef6,ef6~	1600191
Helder Gros	o,20,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	6,5t,e996,eeat	16239881
Helena Dalli	5u,4l,ef6,ef6~	19958063
Helene Ilboudo	1i,26,ef6,ef6~		Helene Marie Laurence Ilboudo
Helge Braun	mc,f,ef6,ef6~	1602354
Helio Fallas	x,18,ea58,ed~		Helio Fallas Venegas	Fallas
Hellot Mampouya	85,1w,ef6,ef6~		Hellot Matson Mampouya
Heng Swee Keat	3,49,ef51,eh~;7,49,ef6,ef6~			Heng
Hennadiy Zubko	36,d,ef6,ef6~	4352142
Henri Djombo	66,1w,ef6,ef6~	5715430
Henri Dondra	7,1o,ef6,ef6~;0,1o,eh6b,ei27
Henri Eyebe Ayissi	o9,x,ef6,ef6~	58236		Eyebe Ayissi
Henri Mova	f,h,ef6,ef6~	3131683	Henri Mova Sakanyi	Mova
Henri Mulang	7,h,ef6,ef6~	19631192	Henri Yav Mulang
Henrique Rosa	1,1d,dz9s,e1~
Henrique Tokpah	f,47,ef6,ef6~
Henry Cuellar	2,0,e114	539562
Henry Mussa	q,4x,ef6,ef6~	16733055
Henry Okello Oryem	ul,5,ef6,ef6~			Okello Oryem
Henry Puna	0,4z,e6bu,ed~;o,4z,ef6,ef6~;5,4z,ef6,ef6~;ak,4z,ef6,ef6~;xa,4z,ef6,ef6~;0,4z,ef6,ef6~
Henry Rotich	eb,38,ef6,ef6~	12012313
Henry Tang	78,62,dz82,e0~
Henry Tumukunde	37,5,ef6,ef6~
Henry Wallace	4,0,c91k,cd1k
Henry Wampah	b,21,ef6,ef6~		Henry Kofi Wampah
Henry van Thio	4,2a,ef6,ef6~
Henryk Kowalczyk	h,i,ef6,ef6~	432110
Herbert Conaway	2,0,el13	14596151	Herbert Conaway Jr.
Herbert Haupt	5k,3n,dy,dy~
Herbert Kabafunzaki	at,5,ef6,ef6~
Hermangild Francis	1h,4o,ef6,ef6~	107664108
Hermenegildo Pereira	sk,3w,ef6,ef6~
Hernan Larrain	a,36,ef6,ef6~
Hernan Solano	1k,18,ef6,ef6~
Hernani Coelho	5,3w,ef6,ef6~
Hery Rajaonarimampianina	1,2e,ea1p,ed~		Hery Martial Rajaonarimampianina;Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina
Heryck Rangel	js,l,ef6,ef6~		Heryck Rangel Hernandez	Rangel
Hessa Essa Buhumaid	5r,19,ef6,ef6~			Hessa
Hichem Fourati	f,1y,ef6,ef6~	56309568
Hifikepunye Pohamba	1,3i,e0b,ea~	57469
Higino Marrule	c,3k,ef6,ef6~
Hikmet Cetin	3,v,dr3r,dr~
Hillary Scholten	2,0,ej13	115137368
Him Chhem	hh,1g,ef6,ef6~
Hind al-Sabeeh	tu,2f,ef6,ef6~;1p,2f,ef6,ef6~		Hind Sabeeh Barak al-Sabeeh	Hind
Hind al-Sabih	aw,2f,ef6,ef6~		Hind Sabih al-Sabih	Hind
Hipolito Abreu	m2,l,ef6,ef6~		Hipolito Abreu Paez	Abreu
Hiromichi Watanabe	w,b,ef6,ef6~;zo,b,ef6,ef6~
Hiroshige Seko	p,b,ef6,ef6~;w,b,ef6,ef6~;s4,b,ef6,ef6~;vw,b,ef6,ef6~
Hirut Kassaw	j,2n,ef6,ef6~	104587532		Hirut
Hirut Woldemariam	1f,2n,ef6,ef6~	104033582		Hirut
Hisham Mahdy	1g,y,ef6,ef6~
Hisham Qandil	0,y,e87o,e97
Hisham Tawfik	zc,y,ef6,ef6~
Hisseine Souguimi	11c,1v,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chen Tan	1g,j,ef6,ef6~			Ho Chen
Ho Chio Meng	bh,2,ef6,ef6~			Ho
Ho Iat Seng	1r,6u,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	bc,2,ef6,ef6~			Ho
Hoang Trung Hai	3,m,e382,eb~	10769050
Hocine Necib	2p,1n,ef6,ef6~
Homayoun Rasa	z,13,ef6,ef6~
Homero Acosta	rs,1p,ef6,ef6~		Homero Acosta Alvarez	Acosta
Hong Chae-yong	3,c,dqa4,dr~			Hong
Hong Nam-ki	i0,c,ef6,ef6~;26,c,ef6,ef6~	31180640		Hong
Hong Song-nam	u,8,dt2,dz93			Hong
Honore Feizoure	c,1o,ef6,ef6~	112079604
Hor Namhong	3,1g,ef6,ef6~
Horace Chang	3q,4s,ef6,ef6~
Hosea Nevu	c,2x,ef6,ef6~
Hosein Amiri	13w,k,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,2k,ea4d,ec9d	2633067
Howard Cooke	g,4s,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	6,5g,dyc3,e28p
Howard Quayle	11,5z,eca4,ed~	25752048
Hrachya Rostomyan	4b,2k,ef6,ef6~
Hrant Bagratyan	0,2k,dp2,dr~
Hsieh Shou-shing	w,j,ef6,ef6~			Hsieh
Hsu Jan-yau	1e,j,ef6,ef6~			Hsu
Htin Kyaw	1,2a,ec3u,ed~
Hu Chunhua	cc,2,ef6,ef6~			Hu
Huang Ju	17,2,dz3h,e2~	505710		Huang
Huang Shuxian	93,2,ef6,ef6~	8293836		Huang
Hubert Derache	t,6f,e57m,e8~
Hubert Gorbach	5k,3n,dzal,e2~	85406
Hubert Hughes	11,5m,dq3g,ed~	1754042
Hubert Ingraham	0,3p,do8j,e7~	317664
Hubert Minnis	0,3p,ed5b,ed~;0,3p,ef6,ef6~	16732648
Hubertus Heil	i,f,ef6,ef6~
Hugbel Roa	13j,l,ef6,ef6~		Hugbel Roa Caruci	Roa
Hugh Heyliger	3,4t,dqb,dr~
Hugo Batalla	4,42,dr31,du~
Hugo Fernandez	4,42,dua5,dv~	961599	Hugo Fernandez Faingold	Fernandez
Hugo Patt	i,3v,ef6,ef6~
Hugo Velazquez	4,3a,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	3,35,ef6,ef6~;9,35,ef6,ef6~	2649226
Hui Liangyu	17,2,dz3h,e8~	957744		Hui
Hulusi Akar	8,v,ef6,ef6~
Humberto Cholango	144,1c,ef6,ef6~		Humberto Cholango Tipanluisa	Cholango
Humiliano Cardoso	117,1d,ef6,ef6~		Humiliano Alves Cardoso
Hussain Rasheed Hassan	h,3y,ef6,ef6~			Hussain
Hussain al-Hamadi	d,19,ef6,ef6~		Hussain Ibrahim al-Hamadi
Hussein Abdelbagi	4,2w,eg2m,eh~		Hussein Abdelbagi Ayii	Abdelbagi
Hussein Arnus	12,15,ef6,ef6~;0,15,eg8u,ekc8		Hussein Arnous
Hussein Basalma	10,1e,ef6,ef6~		Husayn Basalma;Husayn Abdul Rahman Basalma
Hussein Gangol	b,25,ef6,ef6~		Hussein Yahya Gangol
Hussein Makhluf	aj,15,ef6,ef6~
Hussein Mwinyi	8,3d,ef6,ef6~	5018704	Hussein Ali Mwinyi
Hussein Nyuot	mt,2w,ef6,ef6~		Hussein Mar Nyuot
Hwang Kyo-ahn	0,c,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	3,c,eab7,eb~			Hwang
Hyun Oh-seok	3,c,e96q,ea~			Hyun
Iaia Djalo	a,1d,ef6,ef6~
Iain Lees-Galloway	cn,g,ef6,ef6~;44,g,ef6,ef6~;14h,g,ef6,ef6~
Iairo Lasaro	3,n,duak,dv~
Iajuddin Ahmed	1,1s,dy96,e52c	165672
Iakoba Taeia	g,3l,e64g,ed~		Iakoba Taeia Italeli	Taeia
Iakopa Taeia	g,3l,ef6,ef6~		Iakopa Italeli Taeia
Ian Borg	m,4l,ef6,ef6~	38220741
Ian Corder	15,5h,ec3e,ei~
Ian Douglas	1c,4k,ef6,ef6~
Ian Gorst	11,5r,e7bi,ee68	5015992
Ian Hadirca	n,22,dm5b,do~
Ian Liburd	6b,4t,ef6,ef6~
Ian Macfadyen	15,5z,dy,e1~
Ibragim Junusov	3,1l,e6ch,e7~
Ibrahim Ameer	7,3y,ef6,ef6~
Ibrahim Baylan	73,2h,ef6,ef6~	3055916
Ibrahim Halidi	0,4d,do11,dq16
Ibrahim Hassan	10,3y,ef6,ef6~
Ibrahim Mayaki	0,u,dtbr,du~
Ibrahim Mehlab	0,y,ea31,eb9c
Ibrahim Mohamed	8l,25,ef6,ef6~	112325656	Ibrahim Yousif Mohamed
Ibrahim Mohammed	dt,21,ef6,ef6~		Ibrahim Awal Mohammed
Ibrahim Riffath	o,3y,ef6,ef6~
Ibrahim Sadou	14k,u,ef6,ef6~		Ibrahim Issifi Sadou
Ibrahim Shahahdeh	c,1j,ef6,ef6~
Ibrahim Solih	1,3y,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahim Talba Malla	16,x,ef6,ef6~			Talba Malla
Ibrahim al-Assaf	5,23,ef6,ef6~		Ibrahim bin Abdul Aziz al-Assaf
Ibrahima Fofana	0,1a,ef6,ef6~		Ibrahima Kassory Fofana
Ibrahima Kourouma	g6,1a,ef6,ef6~
Ibrohim Abdurahmonov	ne,2i,ef6,ef6~
Idith Alexander	y,53,ef6,ef6~
Idris Kadyrkulov	8u,1l,ef6,ef6~
Idriss Al Idrissi	16,1q,ef6,ef6~		Idriss Azami Al Idrissi	Al Idrissi
Idrissa Seck	0,r,dyb4,dz~	1656918
Idrus Marham	1p,14,ef6,ef6~
Ifereimi Waqainabete	9,2d,ef6,ef6~
Ignacio Milam	0,1h,e478,e85m	57898	Ignacio Milam Tang	Milam
Ignacio Tang	0,1h,e478,e5~		Ignacio Milan Tang
Ignatius Awuah	1s,21,ef6,ef6~		Ignatius Baffour Awuah
Ignatius Jonan	k,14,ef6,ef6~
Ignatius Leiking	nv,2p,ef6,ef6~	53906556	Ignatius Dorell Leiking
Ignazio Visco	b,z,ef6,ef6~
Igor Chudinov	0,1l,e3co,e4~	466022
Igor Crnadak	5,9,ef6,ef6~	19959221
Igor Karpenko	d,w,ef6,ef6~
Igor Lyashenko	3,w,ef6,ef6~
Igor Petrishenko	3,w,ef6,ef6~
Igor Shunevich	f,w,ef6,ef6~
Igor Shuvalov	5y,6,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	3,w,ee8i,ej~
Ihor Nasalyk	k,d,ef6,ef6~	12132510
Ihor Raynin	mf,d,ef6,ef6~
Ihor Razinkov	es,d,ef6,ef6~
Ihor Zhdanov	y,d,ef6,ef6~	16699147
Iiman Ali	3f,2c,ef6,ef6~		Iiman Abdullahi Ali
Ijaz Shah	f,10,ef6,ef6~		Ijaz Ahmad Shah
Ikililou Dhoinine	1,4d,e75q,ec5q
Ildemaro Villaroel	18,l,ef6,ef6~		Ildemaro Villaroel Arismendi	Villaroel
Ilga Suplinska	d,33,ef6,ef6~	58371522
Ilhan Omar	2,0,ef13	26436159
Iliana Iotova	4,1f,ed1m,ej~		Iliana Yotova
Ilkka Kanerva	3,31,dn4q,dp~
Illiassou Mainassara	9,u,ef6,ef6~
Ilmars Rimsevics	b,33,ef6,ef6~	4993612
Ilunga Kalenga	9,h,ef6,ef6~
Ilyas Abu Saab	8,t,ef6,ef6~			Abu Saab
Ilyas Dawaleh	26,51,ef6,ef6~		Ilyas Moussa Dawaleh
Ilza Vaz	a,4p,ef6,ef6~		Ilza dos Santos Amado Vaz
Ilze Vinkele	9,33,ef6,ef6~	2607120
Im Chol Ung	3x,8,ef6,ef6~			Im
Imad Khamis	0,15,ec6m,ed~;0,15,ef6,ef6~		Imad Muhammad Dib Khamis
Imam Nahrowi	1k,14,ef6,ef6~
Iman Feraoun	4l,1n,ef6,ef6~		Iman Houda Feraoun
Imangali Tasmagambetov	0,1k,dy1s,dz6d	1377525
Imata Kabua	1,59,dt1e,dw13	12917
Imed Hammami	9,1y,ef6,ef6~	27666209
Imran Abdulla	1h,3y,ef6,ef6~			Imran
Inam Karimov	c,3o,ef6,ef6~
Inatio Akaruru	3,4z,dl2,dv~
Indar Weir	c,3j,ef6,ef6~
Inderjit Rao	aw,4,ef6,ef6~		Inderjit Singh Rao
Indranee Rajah	w,49,ef6,ef6~
Indrek Saar	j,45,ef6,ef6~	16403371
Ine Soreide	5,4g,ef6,ef6~		Ine Eriksen Soreide
Ines Chapman	5l,1p,ef6,ef6~;5m,1p,ef6,ef6~		Ines Chapman Waugh	Chapman
Ines Ingani	14b,1w,ef6,ef6~		Ines Bertille Nefer Ingani
Inger Stojberg	44,44,ef6,ef6~	3121413
Ingrid Babakas	1j,1w,ef6,ef6~		Ingrid Olga Ebouka Babakas
Ingrid Baldetti	4,2o,e81e,ea~		Ingrid Roxana Baldetti;Ingrid Roxana Baldetti Elias	Baldetti
Ingrid van Engelshoven	d,35,ef6,ef6~	510689
Inia Seruiratu	8,2d,ef6,ef6~;5,2d,ef6,ef6~	59149050
Inoke Takiveikata	1b,2d,dq1c,du~
Inom Majidov	10,2i,ef6,ef6~
Inonge Wina	4,1z,eb1q,ed~;4,1z,ef6,ef6~	18908010
Ioan Denes	145,11,ef6,ef6~	21746985
Ioana Bran	y,11,ef6,ef6~	28113816
Ioannis Dragasakis	p,2y,ef6,ef6~;ce,2y,ef6,ef6~
Ioannis Stournaras	b,2y,ef6,ef6~
Iolu Abil	1,2x,e593,ea9m	57493	Iolu Abbil;Iolu Johnson Abil;Iolu Johnson Abbil
Ion Ciubuc	0,22,dt1f,dvcl
Ion Gutu	n,22,dq4,du~
Ionas Nikolaou	a,5d,ef6,ef6~
Ionatana Ionatana	1o,3l,dt,dw~
Ipumbu Shiimi	b,3i,ef6,ef6~	19375811	Ipumbu Wendelinus Shiimi
Irakli Garibashvili	0,2s,e9bk,ej~
Irena Majcen	h,2v,ef6,ef6~	34231243
Irene Lindzondzo	2t,q,ef6,ef6~
Irene Muloni	k,5,ef6,ef6~
Irina Kostevich	i,w,ef6,ef6~
Iris Quinones	l9,1p,ef6,ef6~		Iris Quinones Rojas	Quinones
Iris Varela	xi,l,ef6,ef6~		Iris Varela Rangel	Varela
Irma Martinez	b,1p,ef6,ef6~		Irma Margarita Martinez;Irma Margarita Martinez Castrillon	Martinez
Irma Sandoval	zj,34,ef6,ef6~		Irma Erendira Sandoval
Irmah Naharimamy	7w,2e,ef6,ef6~		Irmah Lucien Naharimamy
Iruthisham Adam	60,3y,ef6,ef6~
Irving Pearman	2d,3f,dpa5,dr~
Isa Mustafa	0,39,eac9,ed99	177851
Isa al-Kandari	1y,2f,ef6,ef6~		Isa Ahmad al-Kandari
Isa al-Khalifa	4c,4q,ctb2,du~		Isa bin Salman;Isa bin Salman al-Khalifa	Isa
Isa al-Nuami	8h,4n,ef6,ef6~		Isa Saad al-Jafali al-Nuami
Isaac Adewole	9,2g,ef6,ef6~
Isaac Asiamah	y,21,ef6,ef6~	33108613	Isaac Kwame Asiamah
Isaac Munyakazi	r,1r,ef6,ef6~
Isaac Musumba	vn,5,ef6,ef6~
Isabel Guterres	bx,3w,ef6,ef6~		Isabel Amaral Guterres
Isabel Pia	1i,36,ef6,ef6~
Isabel de Saint Malo	4,2z,ea71,ed~;5,2z,ef6,ef6~;4,2z,ef6,ef6~		Isabel de Saint Malo de Alvarado	de Saint Malo
Isabella Lovin	3,2h,ec5p,ed~;3,2h,ef6,ef6~;h,2h,ef6,ef6~	241208
Isabelle Champmoreau	4,58,eh7m,ej~
Isam Sayid	r,23,ef6,ef6~		Isam bin Saad bin Sayid
Isatou Saidy	4,4r,dt3k,ec~	467531	Isaton Saidy;Isatou Njie Saidy
Isatou Touray	4,4r,ef3f,ej~	27541581
Iselin Nybo	6d,4g,ef6,ef6~	15079451
Isgender Mulikow	f,3e,ef6,ef6~
Isham bin Jaafar	9,5s,ef6,ef6~			Isham
Ishaq Bashir	2m,25,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Avui	b3,24,ef6,ef6~	59096046	Ishmael Mali Avui
Ishmael Kalsakau	0,2x,eib4,ei~
Ishwor Pokharel	8,4f,ef6,ef6~
Isidore Mvouba	0,1w,e117,e4~	57890
Isidoro Monsuy Andeme	3,1h,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	p,2r,ef6,ef6~
Iskenderbek Aydaraliyev	0,1l,e3bs,e3co	3558114
Ismael Dioubate	4u,1a,ef6,ef6~
Ismail Ahmed	5,2t,ef6,ef6~		Ismail Ould Cheikh Ahmed
Ismaila Fall	a,r,ef6,ef6~		Ismaila Madior Fall
Ismir Jusko	m,9,ef6,ef6~
Ismoil Jurabekov	n,2i,dn,du~		Ismail Djurabekov
Issa Coulibaly	2z,28,ef6,ef6~
Issa Doubragne	p,1v,ef6,ef6~
Issa Kalantari	4,k,ef6,ef6~
Issam Fares	3,t,dwan,e0~
Issam bin Abdullah	2j,4q,ef6,ef6~		Issam bin Abdallah;Issam bin Abdallah Khalaf	Issam
Issoufou Katambe	29,u,ef6,ef6~
Istvan Nagy	c,46,ef6,ef6~
Itah Murangi-Kandjil	10,3i,ef6,ef6~
Ith Sam Heng	i,1g,ef6,ef6~
Iurie Leanca	1o,22,e5,ea~;i2,22,ef6,ef6~
Ivan Acosta	7,48,ef6,ef6~
Ivan Collendavelloo	3,1u,ef6,ef6~;k,1u,ef6,ef6~
Ivan Kocarnik	3,27,do6,dt~
Ivan Kovacic	cr,2l,ef6,ef6~
Ivan Miklos	3,2u,duau,e1~
Ivan Oman	4,2v,dm4b,do~
Ivan Todosijevic	qn,39,ef6,ef6~
Ivane Machavariani	7,2s,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	3,d,ef6,ef6~	20067554
Ivar Asjes	0,6b,e967,ea~
Ivars Godmanis	0,33,dm5,e4~	210822
Ivaylo Kalfin	3,1f,e18g,eb~
Ivaylo Moskovski	m,1f,ef6,ef6~
Ivo Andric-Luzanic	4,9,dvcs,dw~
Ivo Jovic	38,9,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	a,3w,ef6,ef6~
Ivor Stephenson	xf,4k,ef6,ef6~
Ivy Dumont	g,3p,dy5,e221	287956
Izabela Jaruga-Nowacka	3,i,e06o,e1~
Izz al-Asbahi	43,1e,ef6,ef6~		Izz al-Din al-Asbahi
Izzatullo Sattori	c,3u,ef6,ef6~	13202018
Izzi Shuraym	29,1e,ef6,ef6~
Jaak Aab	35,45,ef6,ef6~	1375585
Jabir al-Mubarak al-Sabah	0,2f,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	5s,2f,dx,e4~;n,2f,e229,e6~;0,2f,e7bu,ei7j
Jabulani Mabuza	c,4v,ef6,ef6~
Jacek Czaputowicz	5,i,ef6,ef6~	11715253
Jacinto Peynado	4,2r,dq8g,ds~		Jacinto Peynado Garrigoza	Peynado
Jack Bergman	2,0,ed13	6262116
Jack Lafontant	0,1t,ed3l,ed~		Jack Guy Lafontant
Jack Reed	2,0,dn13,dt13;e,0,dt17	528979	John Reed
Jacky Rosen	2,0,ed13,ef13;e,0,ef13	27825033
Jacob Nena	20,56,do,dv~
Jacob Ouedraogo	c,26,ef6,ef6~
Jacob Saffa	7,3b,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	w,3,ef6,ef6~;131,3,ef6,ef6~	3157735
Jacqueline Mikolo	9,1w,ef6,ef6~	24175564	Jacqueline Lydia Mikolo
Jacques Billant	1m,58,el53
Jacques Ndongo	10,x,ef6,ef6~		Jacques Fame Ndongo
Jacques Poos	2i,3r,dg7l,dv~
Jacques Randrianasolo	a,2e,ef6,ef6~
Jacques Yhombi-Opango	0,1w,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jacques-Edouard Alexis	0,1t,dv3,e3~
Jadamba Bat-Erdene	103,29,ef6,ef6~
Jadranka Joksimovic	9p,1x,ef6,ef6~
Jadwiga Emilewicz	74,i,ef6,ef6~
Jafeth Cabrera	4,2o,ec1e,ed~;4,2o,ef6,ef6~	20742949	Jafeth Cabrera Franco	Cabrera
Jagat Nadda	9,4,ef6,ef6~	16193764	Jagat Prakash Nadda
Jagdeep Dhankhar	4,4,ei8b,ej~
Jahana Hayes	2,0,ef13	24951316
Jai Rai	d,5j,ef6,ef6~		Jai Bir Rai
Jaime Fernandez	4,2r,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	f,3k,ef6,ef6~
Jaime Morales	4,48,e31a,e7~		Jaime Morales Carazo	Morales
Jaime Paz	1,30,dl86,dp86		Jaime Paz Zamora	Paz
Jaime Saleh	g,6g,dla,dy71
Jake Auchincloss	2,0,eh13	101196632
Jake Ellzey	2,0,eh7u	105061782
Jakob Ellemann-Jensen	h,44,ef6,ef6~	12318947
Jakup Krasniqi	1,39,e69r,e747	562918
Jamal al-Adali	2p,1i,ef6,ef6~
Jamal al-Harbi	9,2f,ef6,ef6~		Jamal Mansour al-Harbi
Jamal al-Jarrah	13,t,ef6,ef6~
Jameela al-Muheiri	v8,19,ef6,ef6~			Jameela
James (Jim) Moylan	2,0,ej13	114108969
James Baird	2,0,ef13	48813213
James Brokenshire	112,1,ef6,ef6~	265140
James Carlisle	g,55,dp,e37h	431167
James Carr	nu,e,ef6,ef6~		James Gordon Carr
James Cocker	3,4i,dx1,e1~
James Comer	2,0,ecbe	6131602
James Duku	3p,2w,ef6,ef6~		James Jenga Duku
James Dutton	6,6d,e9c6,ec1j	6132989
James Gallagher	2,0,em6a
James Gomez	1d,4r,ef6,ef6~
James Hoth Mai	i,2w,ef6,ef6~			Hoth Mai
James Igga	10f,2w,e9,eh~;4,2w,ef6,ef6~	6145116	James Wani Igga
James Lankford	2,0,e715,eb13;e,0,eb16	45940
James Lau	ku,2,ef6,ef6~
James Macharia	eg,38,ef6,ef6~		James Wainaina Macharia
James Mitchell	0,52,dg7u,dx3t
James Morales	1,2o,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	e,0,e516	721871
James Sherman	4,0,bd34,bgau
James Thompson	ub,3p,ef6,ef6~		James Kwasi Thompson
James Walkinshaw	2,0,el9a	135132001
Jamie Gordon	14,77,e4a,e6~
Jamie Raskin	2,0,ed13	640835
Jamil Humaydan	i,4q,ef6,ef6~		Jamil Muhammad Ali Humaydan
Jamil Jabaq	9,t,ef6,ef6~
Jamshed Karimov	0,3u,dqc2,ds28
Jamshed Nurmahmadzoda	b,3u,ef6,ef6~
Jamshid Ansari	4,k,ef6,ef6~
Jamshid Qochqorov	3,2i,ef6,ef6~;7,2i,ef6,ef6~
Jamshid Xojayev	c,2i,ef6,ef6~
Jan Ardanowski	c,i,ef6,ef6~		Jan Krzysztof Ardanowski
Jan Bjorklund	3,2h,e6a5,ea~	911372
Jan Hamacek	n,27,ef6,ef6~;5,27,ef6,ef6~;f,27,ef6,ef6~	12022546
Jan Jambon	3,3q,ef6,ef6~
Jan Richter	i,2u,ef6,ef6~
Jan Sanner	d,4g,ef6,ef6~	156553	Jan Tore Sanner
Jan Schakowsky	2,0,dv16	440885	Janice Schakowsky
Jan Smets	b,3q,ef6,ef6~	19334606
Janat Beyshenov	1g,1l,ef6,ef6~
Janat Mukwaya	31,5,ef6,ef6~
Jane Aceng	9,5,ef6,ef6~		Jane Ruth Aceng
Jane Owen	6,5t,dr9f		John Owen
Jane Philpott	y8,e,ef6,ef6~	19428856
Janelle Bynum	2,0,el13	28507879
Janet Abuel	8q,2q,ef6,ef6~	62060141
Janet Camilo	1i,2r,ef6,ef6~		Janet Altagracia Camilo;Janet Altagracia Camilo Hernandez	Camilo
Janet Jagan	3e,3x,dt,dv~
Jang Chol	y6,8,ef6,ef6~			Jang
Jang Hyok	5d,8,ef6,ef6~			Jang
Jang Kil Ryong	fo,8,ef6,ef6~			Jang
Janine Lelis	a,5c,ef6,ef6~
Janis Bordans	3,33,ef6,ef6~;a,33,ef6,ef6~
Janlavyn Narantsatsralt	0,29,duc9,dv8u
Janos Suli	1e,46,ef6,ef6~	30134885
Jantoro Satybaldiev	0,1l,e895,e9~
Jantrar Abay Yigzaw	3w,2n,ef6,ef6~			Jantrar
January Makamba	vm,3d,ef6,ef6~		January Yussuph Makamba
Janusz Piechocinski	3,i,e8c6,eb~
Janusz Steinhoff	3,i,dw6c,dx~
Janviere Ndirahisha	10,1b,ef6,ef6~
Jappie Mhango	m,4x,ef6,ef6~
Jaques Dupont	r,5a,dn,ds~		Jacques Dupont
Jared Golden	2,0,ef13	41694157
Jared Huffman	2,0,e913	3276717
Jared Moskowitz	2,0,ej13	16221073
Jargaltulga Erdenebat	0,29,ec77,ed~	25848773
Jari Leppa	c,31,ef6,ef6~	11866066
Jari Lindstrom	1s,31,ef6,ef6~	11866071
Jaroslaw Gowin	3,i,ef6,ef6~;1f,i,ef6,ef6~	222905
Jasim al-Sulaiti	1g,4n,ef6,ef6~		Jasim Saif Ahmad al-Sulaiti
Jasmin Komic	1f,9,ef6,ef6~
Jasmina Davidovic	y,9,ef6,ef6~
Jasmine Crockett	2,0,ej13	101428652
Jason Crow	2,0,ef13	58323071
Jason Smith	2,0,e964	6163589
Javier Jimenez	gr,34,ef6,ef6~		Javier Jimenez Espriu	Jimenez
Javier Pique	18,o,ef6,ef6~	51344484
Javier Velasquez	0,o,e57c,e69e		Javier Velasquez Quesquen	Velasquez
Javier Zavaleta	8,30,ef6,ef6~		Javier Zavaleta Lopez	Zavaleta
Jawad al-Araidh	3,4q,ef6,ef6~		Jawad bin Salim al-Araidh
Jay Obernolte	2,0,eh13	16849797
Jean Alingue	0,1v,dn38,do8		Jean Alingue Bawoyeu	Alingue
Jean Aly	a,1t,ef6,ef6~		Jean Roudy Aly
Jean Asselborn	cf,3r,e0,e8~;5,3r,ef6,ef6~	58200
Jean Ausseil	r,5a,dh9g,do~
Jean Baden	b,1t,ef6,ef6~		Jean Dubois Baden
Jean Beriziky	0,2e,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	f,1o,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Bouya	c2,1w,ef6,ef6~	6169352	Jean Jacques Bouya
Jean Bussa	1j,h,ef6,ef6~	56515694	Jean Lucien Bussa
Jean Castellini	7,5a,ef6,ef6~
Jean Ceant	0,1t,ef6,ef6~		Jean Henry Ceant
Jean Ciza	b,1b,ef6,ef6~
Jean Fedini	t,6e,ds,dx~
Jean Hitimana	y,1b,ef6,ef6~		Jean Bosco Hitimana
Jean Kalilani	31,4x,ef6,ef6~	6170933
Jean Kapata	27,1z,ef6,ef6~	27947831
Jean Kouassi	1s,28,ef6,ef6~		Jean Claude Kouassi
Jean Lapin	j,1t,ef6,ef6~		Jean Michel Lapin
Jean Leques	3r,58,dv5s,dx~
Jean Leye	1,2x,dq32,dv3p		Jean Marie Leye
Jean Momo	a,x,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,q,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,h,dnbq,dp
Jean Nkuete	3,x,ef6,ef6~
Jean Pierre	1j,1t,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,2e,eb1h,ec4d
Jean Rodriguez	o,2r,ef6,ef6~		Jean Alain Rodriguez
Jean Sidibe	1k,1m,ef6,ef6~		Jean Claude Sidibe
Jean Studer	b,40,ef6,ef6~
Jean Uwihanganye	r,1r,ef6,ef6~		Jean de Dieu Uwihanganye
Jean-Baptiste Lemoyne	w,3,ef6,ef6~	18202528
Jean-Christophe Bouvier	t,5w,ea9,ec~
Jean-Christophe Nguinza	9y,1o,ef6,ef6~
Jean-Claude Bouda	8,26,ef6,ef6~
Jean-Claude Brou	q,28,ef6,ef6~
Jean-Claude Gakosso	5,1w,ef6,ef6~
Jean-Francis Treffel	2s,54,ed26,ed~
Jean-Francois Carenco	t,5w,ds,du~
Jean-Francois Cordet	t,6r,do,dr~;t,6m,ds,dx~
Jean-Francois Ntoutoume-Emane	0,q,dv1n,e21k
Jean-Jacques Brot	t,6f,dy73,dz~;t,6e,e26c,e2~;1m,58,e922,eb~
Jean-Jacques Deracq	t,6f,dq,dr~
Jean-Louis D'Angleberme	4,58,eb41,ed~
Jean-Luc Mandaba	0,1o,dpap,dq~
Jean-Marc Thystere Tchicaya	61,1w,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	f,1t,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,1t,dx29,dy34
Jean-Marie Kilosho	1d,h,ef6,ef6~		Jean-Marie Bulambo Kilosho
Jean-Marie Ogandaga	2z,q,ef6,ef6~;1n,q,ef6,ef6~
Jean-Max Bellerive	0,1t,e5b7,e7ai
Jean-Michel Blanquer	1x,3,ef6,ef6~	3167954
Jean-Michel Kyenge	0,h,eh2f,eh5c		Jean-Michel Sama Lukonde Kyenge
Jean-Michel Lukonde	0,h,eh2f,ej~		Jean-Michel Sama Lukonde
Jean-Paul Adam	9,53,ef6,ef6~
Jean-Paul Kihl	t,6f,e0,e3~
Jean-Paul Ngoupande	0,1o,ds66,dt1
Jean-Paul Proust	r,5a,e161,e5~	354691
Jean-Pierre Bercot	t,5w,e47s,e5~
Jean-Pierre Laflaquiere	t,6r,e27j,e2~
Jean-Pierre Nirua	d,2x,ef6,ef6~
Jean-Pierre Oyiba	19,q,ef6,ef6~;r,q,ef6,ef6~
Jean-Regis Borius	t,5w,e5at,ed~
Jean-Yves Duclos	9r,e,ef6,ef6~	1685302
Jeanne Debonheur	9i,1r,ef6,ef6~		Jeanne d'Arc Debonheur
Jeanne Kagayo	go,1b,ef6,ef6~		Jeanne d'Arc Kagayo
Jeanne Shaheen	e,0,e516	270316
Jeannot Ahoussou-Kouadio	b0,28,ef6,ef6~
Jeff Crank	2,0,el13	27663361
Jeff Hurd	2,0,el13	131101500
Jeff Merkley	e,0,e516	1368405
Jefferson Shreve	2,0,el13	130979817
Jefferson Van Drew	2,0,ef13	6175202		Van Drew
Jeffrey Lloyd	d,3p,ef6,ef6~
Jeffrey Radebe	k,p,ef6,ef6~
Jeje Odongo	f,5,ef6,ef6~
Jejomar Binay	4,2q,e66u,eb~	380154
Jelka Milicevic	3,9,ef6,ef6~;7,9,ef6,ef6~
Jelta Wong	4k,n,ef6,ef6~
Jemma Kumba	cl,2w,ef6,ef6~		Jemma Nunu Kumba
Jengish Razakov	3,1l,ef6,ef6~
Jennie Nilsson	bo,2h,ef6,ef6~	4563096
Jennifer Baptiste-Primis	i,41,ef6,ef6~
Jennifer Kiggans	2,0,ej13	83119566
Jennifer McClellan	2,0,ej37	6178602
Jennifer Namuyangu	us,5,ef6,ef6~
Jennifer Smith	u,3f,duba,dz7o	6178578
Jenniffer Gonz Lez-Col	6,68,el12,el~			Gonz Lez-Col
Jenny Salesa	ds,g,ef6,ef6~;kc,g,ef6,ef6~
Jens Spahn	9,f,ef6,ef6~	86294
Jens Weidmann	y0,f,ef6,ef6~	693829
Jeong Kyeong-doo	8,c,ef6,ef6~	22974878		Jeong
Jeremy Wright	10t,1,ef6,ef6~	260489
Jerome Dill	2d,3f,dr91,du~
Jerome Walcott	5,3j,ef6,ef6~
Jerrlyn Senior	4,5b,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerrold Nadler	2,0,dob3	505598
Jerry Kyd	15,5r,eia8
Jerry Mateparae	g,g,e78v,ec9s	515624
Jerry Moran	2,0,dt17,e713;e,0,e715	1365787
Jerzy Hausner	3,i,dz6b,e0~
Jerzy Kwiecinski	4h,i,ef6,ef6~
Jessica Rose Apel Alupo	d,5,ef6,ef6~
Jessica Rose Epel Alupo	4,5,eh6l,ej~
Jesus Borja	15,5o,dq1,dt~
Jesus Ndong	d,1h,ef6,ef6~		Jesus Engonga Ndong
Jesus Sablan	15,5o,du1,dx~
Jevgeni Ossinovski	9,45,ef6,ef6~	12365130
Jewel Howard-Taylor	4,47,ee1m,ej~
Jeyhun Bayramov	d,3o,ef6,ef6~
Jiang Chunyun	17,2,dr3h,dt~			Jiang
Jiang Yi-huah	17,j,e826,e8~			Jiang
Jigme Thinley	0,5j,du6,e8~	57677
Jill Tokuda	2,0,ej13	13562293
Jim Anderton	3,g,dvca,dx~	1036723
Jim Banks	2,0,ed13,el13;e,0,el13	16146788
Jim Clyburn	2,0,dp15	1289889	James Clyburn
Jim Costa	2,0,e114	675869
Jim Himes	2,0,e516	1689111	James Himes
Jim Jordan	2,0,e314	186215
Jim Justice	e,0,el1e	20684288	Jim Justice II
Jim Marurai	0,4z,e0ce,e6bu
Jim McGovern	2,0,dt17	1337459	James McGovern
Jim Poston	6,5p,dycg,e17b	6197568
Jimmy Gomez	2,0,ed7b	6200205
Jimmy Panetta	2,0,ed13	27733776
Jimmy Patronis	2,0,el42	6201036	Jimmy Patronis Jr.
Jin Sun-mee	54,c,ef6,ef6~			Jin
Jioji Konrote	1,2d,ebbc,ed~;1,2d,ef6,ef6~		Jioji Konousi Konrote
Jiri Dienstbier	3,6c,dm6s,do~
Jiri Rusnok	0,27,e97a,e9~;b,27,ef6,ef6~	12025475
Jitendra Singh	tq,4,ef6,ef6~
Jo Pyong Ju	17,8,e667,e9~			Jo
Jo Yong Chol	qp,8,ef6,ef6~			Jo
Joachim Branco	0,4p,e46m,e68e		Joachim Rafael Branco
Joachim Brudzinski	f,i,ef6,ef6~
Joachim Kylem de Tambela	0,26,eial,ekc9			Kylem de Tambela
Joang Molapo	1n,4e,ef6,ef6~
Joanne Yeadon	14,5k,e3c,e6~
Joannes Eidesgaard	0,5u,e023,e49o	331931
Joao Borges	k,20,ef6,ef6~		Joao Baptista Borges
Joao Co	5,1d,ef6,ef6~		Joao Ribeiro Butiam Co
Joao Cravinho	8,3t,ef6,ef6~		Joao Gomes Cravinho
Joao Djata	10p,1d,ef6,ef6~		Joao Alberto Djata
Joao Fernandes	h,3t,ef6,ef6~	23800376	Joao Pedro Matos Fernandes
Joao Freitas	d,3w,ef6,ef6~		Joao Cancio Freitas
Joao Kussumua	ci,20,ef6,ef6~		Joao Baptista Kussumua
Joao Saad	10v,1d,ef6,ef6~
Joao dos Santos	li,20,ef6,ef6~	109984869	Joao Ernesto dos Santos
Joaquin Castro	2,0,e913	1167934
Jobert Angrand	c,1t,ef6,ef6~
Jocelerme Privert	1,1t,ec2e,ed27
Jodey Arrington	2,0,ed13	6207815
Jody Wilson-Raybould	ca,e,ef6,ef6~	19428900
Joe Bossano	11,6d,dk3p,ds5h
Joe Courtney	2,0,e314	434470
Joe Ghartey	zn,21,ef6,ef6~
Joe Mizzi	k,4l,ef6,ef6~
Joe Natuman	0,2x,ea5e,ea~;3,2x,ef6,ef6~	58222
Joe Neguse	2,0,ef13	57242006
Joe Wilson	2,0,dxci	928855
Joel Matiza	m,3m,ef6,ef6~	105071475	Joel Biggie Matiza
Joel Morgan	d,53,ef6,ef6~
Joel Pono Opape	ss,q,ef6,ef6~			Pono Opape
Joel Randriamandranto	m,2e,ef6,ef6~
Joelle Milquet	3,3q,e43k,ea~
Joffre Junior	z,20,ef6,ef6~	111954388	Joffre Van-Dunem Junior
Johan Remkes	2i,35,dy,dy~
Johana Flores	3k,48,ef6,ef6~		Johana Vanessa Flores
Johana Pesantez	qg,1c,ef6,ef6~		Johana Pesantez Benitez	Pesantez
Johann Schneider-Ammann	4,40,eb11,eb~
Johanna Sigurdardottir	0,50,e521,e95n	57772
Johannes Rau	1,f,dv71,e071	2551
John Amarathunga	c6,17,ef6,ef6~
John Amewu	27,21,ef6,ef6~		John Peter Amewu
John Anderson	3,7,dv7k,e0~	3180912
John Bani	1,2x,dv3p,e08g
John Boozman	2,0,dxbt,e713;e,0,e715	1344707
John Carter	2,0,dz17	369814
John Castriciones	d2,2q,ef6,ef6~	66309319
John Compton	0,4o,de53,e2~
John Cornyn	e,0,dybu	719568
John Coward	15,5h,dq,dw~
John Curtis	2,0,edbd,el13;e,0,el13	6253810
John Duncan	6,5q,ea8f,ed8m	6230348
John Fayemi	125,2g,ef6,ef6~		John Olukayode Fayemi
John Fetterman	e,0,ej13	3181500
John Freeman	6,5p,ecah,ed~	56808524
John Garamendi	2,0,e5b3	1340268
John Garner	4,0,c134,c91k
John Giheno	0,n,dt3r,dt7m
John Hickenlooper	e,0,eh13	430518
John Hoeven	e,0,e715	374762
John James	2,0,ej13	56027187
John Joyce	2,0,ef13	60428839
John Kaupa	18,n,ef6,ef6~
John King	he,3j,ef6,ef6~
John Kuku	d,24,ef6,ef6~	42652376	John Dean Kuku
John Lapli	g,24,dv,dz~
John Larson	2,0,dv16	357832
John Le Fondre	11,5r,ee68,ei7c			Le Fondre
John Lorimer	15,5z,eh9t
John Luk	m,2w,ef6,ef6~		John Luk Jok	Luk
John Malecela	5b,3d,do,dq~
John Maneniaru	1d,24,ef6,ef6~	42651821
John Mangudya	b,3m,ef6,ef6~		John Panonetsa Mangudya
John Manley	3,e,dy1,dy~	1389967
John Mannion	2,0,el13	106089566
John Masefield	6,3f,dt6,dt~
John McColl	15,5r,e79q,ec~	1701012
John McGuire	2,0,el13	47545631	John McGuire III
John McIntyre	12,4k,ef6,ef6~		John Collin McIntyre
John McManus	14,5k,e74,ed~
John Moolenaar	2,0,eb16	16194212
John Munyes	ec,38,ef6,ef6~
John Mutorwa	2j,3i,ef6,ef6~
John Muyingo	ue,5,ef6,ef6~		John Chrysostom Muyingo
John Osborne	11,5l,dx45,e262	1699125
John Pundari	h,n,ef6,ef6~
John Rankin	6,3f,ecc5,ed~;6,5q,eh1t,ek1t	15429094
John Read	14,7b,ds,ds~		John Bell Read
John Rose	2,0,ef13	33044040
John Rosso	3,n,ei5p,ej~
John Rutherford	2,0,ed13	6256043
John Rwangombwa	b,1r,ef6,ef6~
John Salvidar	3q,3v,ef6,ef6~		John Birchman Salvidar
John Silk	5,59,ef6,ef6~	1637473
John Swan	u,3f,de1,dr8p		John William David Swan
John Vereker	6,3f,dy4,e3ac	11727996
John White	24,5k,dx,dx~
Johnny Olszewski	2,0,el13	6217866	Johnny Olszewski Jr.
Johnson Drigo	sv,4k,ef6,ef6~
Johnson Toribiong	1,5b,e51f,e7~
Johnson Tuke	3b,n,ef6,ef6~
Johnston Busingye	o,1r,ef6,ef6~;a,1r,ef6,ef6~
Jon Dale	1g,4g,ef6,ef6~	16188198	Jon Georg Dale
Jon Ha Chol	17,8,e667,e9~			Jon
Jon Husted	e,0,el1l	6270269
Jon Kwang Ho	3x,8,ef6,ef6~			Jon
Jon Ossoff	e,0,eh1k	28839536
Jon Stanhope	14,66,e8a5,ed~
Jonathan Jackson	2,0,ej13	6273473
Jonathan Le Tocq	11,5h,ea3c,ec~			Le Tocq
Jonathan Malagon	18,3g,ef6,ef6~		Jonathan Malagon Gonzalez	Malagon
Jonathan Motzfeldt	0,5n,dt9,dyce	381139
Jonathan Tengbe	2p,3b,ef6,ef6~
Jonathan Wilkinson	1d,e,ef6,ef6~	21716310
Jone Usamate	19,2d,ef6,ef6~
Jong Kyong Thaek	7t,8,ef6,ef6~			Jong
Jong Yong Guk	10m,8,ef6,ef6~			Jong
Joni Ernst	e,0,eb16	13475242
Joomart Otorbaev	23,1l,e8,ea~
Jope Seniloli	4,2d,dw,dz~
Joran Kallmyr	a,4g,ef6,ef6~
Jordi Cinca	7,60,ef6,ef6~	3183740	Jordi Cinca Mateos	Cinca
Jordi Torres Falco	c3,60,ef6,ef6~			Torres Falco
Jore Pelivan	0,9,dn1,doa
Jorge Alcocer	32,34,ef6,ef6~		Jorge Carlos Alcocer;Jorge Carlos Alcocer Varela	Alcocer
Jorge Arreaza	52,l,e938,eb~;5,l,ef6,ef6~		Jorge Alberto Arreaza;Jorge Arreaza Montserrat;Jorge Alberto Arreaza Montserrat	Arreaza
Jorge Basso	9,42,ef6,ef6~
Jorge Bom Jesus	0,4p,eec3,eh~			Bom Jesus
Jorge Eastman	6i,3g,ef6,ef6~		Jorge Mario Eastman;Jorge Mario Eastman Robledo	Eastman
Jorge Faurie	5,2j,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5c,e799,ed~;1,5c,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas	4,1c,e95o,ed~	5935179	Jorge Glas Espinel	Glas
Jorge Marquez	sf,l,ef6,ef6~		Jorge Marquez Monsalve	Marquez
Jorge Menendez	8,42,ef6,ef6~
Jorge Minaya	y,2r,ef6,ef6~		Jorge Felix Minaya;Jorge Felix Minaya Contreras	Minaya
Jorge Nhambiu	1f,3k,ef6,ef6~	111828633	Jorge Penicela Nhambiu
Jorge Perdomo	1u,1p,ef6,ef6~		Jorge Luis Perdomo;Jorge Luis Perdomo Di-Lella	Perdomo
Jorge Quiroga	4,30,dt86,dx~	468805	Jorge Fernando Quiroga;Jorge Fernando Quiroga Ramirez	Quiroga
Jorge Serrano	1,2o,dn1e,dp66		Jorge Serrano Elias	Serrano
Jorge Teme	t4,3w,ef6,ef6~		Jorge da Conceicao Teme
Jorge del Castillo	0,o,e28s,e4ae		Jorge del Castillo Galvez	del Castillo
Jorgovanka Tabakovic	b,1x,ef6,ef6~
Jorum Gumbo	k,3m,ef6,ef6~
Josaia Taivaiia	x,2d,dq1c,du~
Josaia Taivaiqia	53,2d,dp,dt~
Jose Abalos	12,3c,ef6,ef6~	3820056	Jose Luis Abalos;Jose Luis Abalos Meco	Abalos
Jose Agusto	ws,1c,ef6,ef6~			Agusto
Jose Alencar	4,s,dy,e5~
Jose Briones	4,1c,ef6,ef6~
Jose Cantero	b,3a,ef6,ef6~		Jose Cantero Sienra	Cantero
Jose Carrizo	4,2z,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	k,2o,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,o,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Chea	j,2o,ef6,ef6~		Jose Luis Chea;Jose Luis Chea Urruela	Chea
Jose Duarte	l,4a,ef6,ef6~		Jose Napoleon Duarte;Jose Napoleon Duarte Duran	Duarte
Jose Espada	4,2o,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	f,2r,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Figueres	1,18,dq58,du58		Jose Maria Figueres;Jose Maria Figueres Olsen	Figueres
Jose Galdamez	1z,32,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	p,5c,ef6,ef6~
Jose Guirao	j,3c,ef6,ef6~	6454317	Jose Guirao Cabrera	Guirao
Jose Guterres	cf,3w,e3,e7~		Jose Luis Guterres
Jose Heredia	l,3v,ef6,ef6~		Jose Manuel Heredia
Jose Hernandez	w0,32,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Herrera	h,4l,ef6,ef6~	37861244
Jose Huerta	8,o,ef6,ef6~	64825295	Jose Huerta Torres	Huerta
Jose Izquierdo	dq,l,ef6,ef6~		Jose Izquierdo Torres	Izquierdo
Jose Lavaire	q,32,ef6,ef6~		Jose Adonis Lavaire
Jose Makila	1g,h,ef6,ef6~;2i,h,ef6,ef6~
Jose Massano	b,20,ef6,ef6~		Jose de Lima Massano
Jose Merino	4,4a,dl61,do~		Jose Francisco Merino
Jose Ojeda	x2,34,ef6,ef6~		Jose Rafael Ojeda;Jose Rafael Ojeda Duran	Ojeda
Jose Pacheco	5,3k,ef6,ef6~
Jose Peralta	cw,2r,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Portal	9,1p,ef6,ef6~		Jose Angel Portal;Jose Angel Portal Miranda	Portal
Jose Rangel	4,l,dy4s,e2~		Jose Vicente Rangel;Jose Vicente Rangel Vale	Rangel
Jose Restrepo	z,3g,ef6,ef6~	55813470	Jose Manuel Restrepo;Jose Manuel Restrepo Abondano	Restrepo
Jose Ricardo	ke,1p,ef6,ef6~		Jose Amado Ricardo;Jose Amado Ricardo Guerra	Ricardo
Jose Rizo	4,48,dy1a,e1~		Jose Rizo Castellon	Rizo
Jose Saborido	10,1p,ef6,ef6~		Jose Ramon Saborido;Jose Ramon Saborido Loidi	Saborido
Jose Tonato	h,4c,ef6,ef6~		Jose Didier Tonato
Jose Valencia	5,1c,ef6,ef6~		Jose Valencia Amores	Valencia
Jose Valiente	p,36,ef6,ef6~		Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Vaz	1,1d,ea6h,ed~;1,1d,ef6,ef6~		Josse Vaz;Jose Mario Vaz
Jose Viera da Silva	1s,3t,ef6,ef6~			Viera da Silva
Jose da Conceicao e Silva	13n,20,ef6,ef6~		Jose Antonio Maria da Conceicao e Silva	da Conceicao e Silva
Jose da Rocha	5g,20,ef6,ef6~		Jose Carvalho da Rocha
Josef Lux	3,27,do6,du~
Josef Moser	96,3n,ef6,ef6~	1705319
Josefa Gonzalez	75,34,ef6,ef6~		Josefa Gonzalez Blanco Ortiz Mena	Gonzalez
Josefa Iloilo	1,2d,dw,dx~	316317
Josefa Iloilovatu	1,2d,dw,e4~		Josefa Iloilovatu Uluivuda	Iloilovatu
Josefa Uluivuda	4,2d,dv1i,dw~		Josefa Iloilo Uluivuda
Josefata Kamikamica	3,2d,dna,do~
Joseph Ada	6,61,dib,dqb8
Joseph Adda	10c,21,ef6,ef6~		Joseph Kofi Adda
Joseph Assomo	16,x,ef6,ef6~		Joseph Beti Assomo
Joseph Butore	1b,1b,eb8k,ed~;1b,1b,ef6,ef6~	17175411
Joseph Djogbenou	a,4c,ef6,ef6~
Joseph Harmon	r,3x,ef6,ef6~
Joseph Isaac	h,4k,ef6,ef6~
Joseph Koffigoh	0,2m,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Kokonyangi	13o,h,ef6,ef6~	112221979
Joseph Le	1n,x,ef6,ef6~
Joseph Malanji	5,1z,ef6,ef6~
Joseph Morelle	2,0,eebd	6285623
Joseph Msika	4,3m,dvc,e5~	1399766
Joseph Mucheru	e7,38,ef6,ef6~
Joseph Mwanamvekha	c,4x,ef6,ef6~	45781398
Joseph Ndanema	c,3b,ef6,ef6~
Joseph Urusemal	1,56,dz5b,e35b	435427
Joseph Yakete	8,1o,ef6,ef6~
Joseph Yodoyman	0,1v,do8,dpbh
Josepha Madigan	j,37,ef6,ef6~	23006324
Josephine Napwon	h,2w,ef6,ef6~
Josephine Teo	64,49,ef6,ef6~	16204683
Joses Gallen	46,56,ef6,ef6~
Josh Brecheen	2,0,ej13	6288704
Josh Frydenberg	3v,7,ef6,ef6~	6288876
Josh Gottheimer	2,0,ed13	6288908
Josh Harder	2,0,ef13	58494468
Josh Hawley	e,0,ef13	23020745	Joshua Hawley
Josh Riley	2,0,el13	113988129
Josh Tenorio	15,61,ef17,ej~
Joshua Law	g9,2,ef6,ef6~		Joshua Law Chi-kong	Law
Josiane Nijimbere	9,1b,ef6,ef6~
Josip Grubes	a,9,ef6,ef6~
Josip Jerkovic	4,9,ef6,ef6~
Josip Martic	5j,9,ef6,ef6~
Josue-Rodrigue Ngouonimba	19,1w,ef6,ef6~
Jouthe Joseph	h,1t,ef6,ef6~
Jovan Andonov	3,2b,dn3,dq~
Jovan Zebic	3,1x,dp3,dv~
Joy Grant	b,3v,ef6,ef6~	18978033
Joy Kabatsi	tc,5,ef6,ef6~
Joyce Beatty	2,0,e913	976417
Joyce Moriku	ud,5,ef6,ef6~
Joyce Ndalichako	d,3d,ef6,ef6~	22279375
Jozef Makuch	b,2u,ef6,ef6~
Jozef Miklosko	3,6c,dm6s,do~
Jozef Moravcik	0,2u,dq3g,dq~
Jozo Krizanovi	38,9,dx6e,dx~
Jual Oram	13f,4,ef6,ef6~	6298726
Juan Afara	4,3a,e98f,ed~		Juan Afara Maciel	Afara
Juan Arias	12r,l,ef6,ef6~		Juan Arias Palacio	Arias
Juan Babauta	6,5o,dy1,e219
Juan Briceno	1o,3v,dw,ej~		John Briceno;Juan Antonio Briceno
Juan Ciscomani	2,0,ej13	115220916
Juan Echavarria	b,3g,ef6,ef6~	28028561	Juan Jose Echavarria
Juan Fontaine	12,36,ef6,ef6~		Juan Andres Fontaine
Juan Jimenez	0,o,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	x,3c,dw2s,dx~		Juan Jose Lucas
Juan Reyes	4,2o,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	xp,1c,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Uribe	9,3g,ef6,ef6~		Juan Pablo Uribe
Juan Vargas	2,0,e913	3791701
Juan Villamayor	f,3a,ef6,ef6~		Juan Ernesto Villamayor
Juan-Antonio Bibang	r,1h,ef6,ef6~		Juan-Antonio Bibang Nchuchuma	Bibang
Jude Hofschneider	15,5o,e92k,ea~
Judith Jones-Morgan	o,52,ef6,ef6~
Judith Uwizeye	sx,1r,ef6,ef6~
Judy Chu	2,0,e57g	460035
Juhan Parts	0,45,dz4a,e14c	312894
Jules Ajodhia	3s,4h,do,e1~		Jules Rattankoemar Ajodhia
Jules Ndongo	3m,x,ef6,ef6~	24951248	Jules Doret Ndongo
Jules Wijdenbosch	1,4h,ds9e,dw~
Julia Brownley	2,0,e913	3577073
Julia Crouch	6,5m,ej9b
Julia Duncan-Cassell	31,47,ef6,ef6~	96654629
Julia Kloeckner	79,f,ef6,ef6~
Julia Letlow	2,0,eh4e	106089241
Julia Mena	4,48,dram,ds~		Julia Mena Rivera	Mena
Julian Francis	m,52,ef6,ef6~
Julian Pacheco	37,32,ef6,ef6~			Pacheco
Julian Tinoco	8,32,ef6,ef6~
Juliana O'Connor-Connolly	u,5t,e8cj,ek~	6307840
Juliane Bogner-Strauss	ru,3n,ef6,ef6~
Julie Fedorchak	2,0,el13	37824664
Julie Johnson	2,0,el13	64753063
Julie Payette	g,e,eda2,ed~;g,e,ef6,ef6~	240769
Julie Wilche	1m,5n,ei5		Julie Praest Wilche
Julien Denormandie	13k,3,ef6,ef6~	30459912
Julio Cobos	4,2j,e3ca,e7~	456351
Julio Estrada	7,2o,ef6,ef6~		Julio Hector Estrada;Julio Hector Estrada Dominquez	Estrada
Julio Franco	4,3a,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	f,1p,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Mazzoleni	9,3a,ef6,ef6~
Julio Rakotonirina	9,2e,ef6,ef6~
Julio Rios	a,3a,ef6,ef6~
Julio Suarez	b,2o,ef6,ef6~		Julio Roberto Suarez;Julio Roberto Suarez Guerra	Suarez
Julio Velarde	b,o,ef6,ef6~		Julio Velarde Flores	Velarde
Julius Maganda	tt,5,ef6,ef6~		Julius Wandera Maganda
July Moyo	22,3m,ef6,ef6~
Jumabek Ibraimov	0,1l,duc,dw~
Jumana Ghunaimat	uv,1j,ef6,ef6~	22687372
Jumanne Maghembe	1z,3d,ef6,ef6~
Junzo Yamamoto	eu,b,ef6,ef6~;w,b,ef6,ef6~;tr,b,ef6,ef6~
Jurelang Zedkaia	1,59,e5b2,e81h	12912
Jurgita Petrauskiene	d,3h,ef6,ef6~	27977685
Juri Luik	8,45,ef6,ef6~	1433583
Juris Puce	76,33,ef6,ef6~	21279413
Jussi Niinisto	8,31,ef6,ef6~	6315653
Justin Arapari	28,6s,ds5d,dx~
Justin Bitakwira	5e,h,ef6,ef6~	20740642
Justin Gourna-Zacko	3c,1o,ef6,ef6~	112079998
Justin Tkatchenko	27,n,ef6,ef6~
Justina Charles	y,4k,ef6,ef6~
Justyne Caruana	ly,4l,ef6,ef6~	37861067
Kabine Komara	0,1a,e4cu,e6co
Kabineh Kallon	m,3b,ef6,ef6~
Kabir Hashim	mj,17,ef6,ef6~;zb,17,ef6,ef6~
Kadi Abdoulaye	51,u,ef6,ef6~
Kadre Ouedraogo	0,26,ds26,dwb6		Kadre Desire Ouedraogo
Kadri Simson	p,45,ef6,ef6~	13570003
Kaffa Jackou	1n,u,ef6,ef6~		Kaffa Rekiatou Christelle Jackou
Kahinda Otafiire	a,5,ef6,ef6~
Kai Mykkanen	f,31,ef6,ef6~	11868890
Kaia Iva	bw,45,ef6,ef6~	13603999
Kaj Johannessen	0,5u,e49o,eb9f	331786	Kaj Leo Johannessen
Kalani Kaneko	9,59,ef6,ef6~
Kaleo Moylan	15,61,dy,e2~
Kalifa Diaby	b3,1a,ef6,ef6~		Kalifa Gassama Diaby
Kalkot Kelekele	1,2x,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	5,u,ef6,ef6~
Kalla Moutari	8,u,ef6,ef6~
Kalmukhanbet Kasymov	11j,1k,ef6,ef6~	1722547
Kalumbi Shangula	9,3i,ef6,ef6~
Kalwin Kephas	3a,56,ef6,ef6~
Kalzeube Deubet	0,1v,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamal Ahmad el-Ganzouri	0,y,ds14,e7~		Kamal Ahmed al-Ganzouri
Kamal bin Ahmed	1g,4q,ef6,ef6~		Kamal bin Ahmad;Kamal bin Ahmad Muhammad	Kamal
Kamaladdin Heydarov	4b,3o,ef6,ef6~
Kamel Maddouri	0,1y,ek87,el3l
Kamina Johnson Smith	5,4s,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamissa Camara	5,1m,ef6,ef6~
Kampamba Mulenga	1d,1z,ef6,ef6~
Kamuta Latasi	0,3l,dpca,ds~
Kanat Bozumbayev	k,1k,ef6,ef6~	3088780
Kandia Camara	1x,28,ef6,ef6~		Kandia Kamissoko Camara
Kane Boulama	1j,u,ef6,ef6~		Kane Aichatou Boulama
Kane Maguiraga	3p,1m,ef6,ef6~		Kane Rokia Maguiraga
Kang Chol Gu	11r,8,ef6,ef6~			Kang
Kang Jong Gwan	34,8,ef6,ef6~			Kang
Kang Kyong-sik	3,c,dt35,dt~			Kang
Kang Nung Su	17,8,e667,e9~			Kang
Kang Song-san	u,8,doc,dt2			Kang
Kang Yong Su	13m,8,ef6,ef6~			Kang
Kania Obiga	uk,5,ef6,ef6~
Kanja Sesay	k,3b,ef6,ef6~
Kanny Diallo	1j,1a,ef6,ef6~
Kantha Phavi	6n,1g,ef6,ef6~
Karel Schwarzenberg	n,27,e67d,e8~	58195
Karen Andrews	q,7,ef6,ef6~
Karen Bradley	115,1,ef6,ef6~	264560
Karen Karapetyan	0,2k,ec9d,ed~	1979923
Karim Masimov	1o,1k,e2,eb~;en,1k,ef6,ef6~	209639
Karimou Salimane	6g,4c,ef6,ef6~
Karin Kneissl	9o,3n,ef6,ef6~	1729478
Karin Ollongren	3,35,ef6,ef6~;f,35,ef6,ef6~		Karin Kajsa Ollongren
Karina Gould	hp,e,ef6,ef6~
Karl Erjavec	3,2v,ef6,ef6~;5,2v,ef6,ef6~	58079
Karl Offmann	1,1u,dy2p,dy~	204598
Karla Cuevas	43,32,ef6,ef6~
Karma Wangdi	13,5j,ef6,ef6~		Karma Donnen Wangdi
Karolina Peake	3,27,e771,e8~	440694
Karolos Papoulias	1,2y,e13c,eb~	57303
Karsten Lauritzen	c1,44,ef6,ef6~
Kashkar Junushaliev	f,1l,ef6,ef6~
Kaspar Villiger	4,40,dx11,dx~	605874
Kaspars Gerhards	c,33,ef6,ef6~	6111944
Kassim Majaliwa	0,3d,ebbk,ej~		Kassim Majaliwa Majaliwa
Kassire Koumakoye	0,1v,dpbh,dr49		Kassire Delwa Koumakoye
Kat Cammack	2,0,eh13	98523243	Katherine Cammack
Katarina Barley	a,f,ef6,ef6~
Katherine Zappone	4y,37,ef6,ef6~	6376580
Kathy Castor	2,0,e314	458492
Katie Boyd Britt	e,0,ej13	111285444	Katie Britt
Katrina Hanse-Himarwa	d,3i,ef6,ef6~
Kausea Natano	0,3l,ef9j,ek2r
Kay McConney	45,3j,ef6,ef6~
Kaysone Phomvihan	1,16,dn8f,dobp
Kazembe Kazembe	n7,3m,ef6,ef6~	85850886
Ke Kimyan	3,1g,ef6,ef6~
Keat Chhon	3,1g,ef6,ef6~
Kebede Chane	kq,2n,ef6,ef6~			Kebede
Kefentse Mzwinila	7j,4j,ef6,ef6~
Keiichi Ishii	34,b,ef6,ef6~;w,b,ef6,ef6~	1737905
Keith Mitchell	0,4y,dr6m,ei~;3q,4y,ef6,ef6~
Keith Padgett	1r,5g,e821,eca3
Keith Self	2,0,ej13	115137462
Keketso Rantso	i,4e,ef6,ef6~
Keketso Sello	3b,4e,ef6,ef6~
Keleto Lakalaka	28,54,dt,dt~
Kelly Morrison	2,0,el13	58416636
Kelly O'Dwyer	n1,7,ef6,ef6~;nz,7,ef6,ef6~;1i,7,ef6,ef6~	6386229
Kelver Darroux	13,4k,ef6,ef6~
Kelvin Davis	h9,g,ef6,ef6~;hg,g,ef6,ef6~;l,g,ef6,ef6~
Kemal Kozaric	b,9,ef6,ef6~
Kemal Purisic	i,3z,ef6,ef6~
Kembo Mohadi	4,3m,ef6,ef6~	6386891
Kemi Adeosun	7,2g,ef6,ef6~	21500792
Ken Atta	7,21,ef6,ef6~		Ken Ofori Atta
Ken Calvert	2,0,dp15	538978
Ken Wyatt	d0,7,ef6,ef6~	3195101
Kenan Hrapovic	9,3z,ef6,ef6~
Kenia Porcell Diaz	o,2z,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4t,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Darroux	9,4k,ef6,ef6~
Kenneth Hall	g,4s,e22f,e52q	548609
Kenneth Mapp	4d,65,dr,ed~
Kenny Anthony	0,4o,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	4,5b,e51f,e8~
Keriako Tobiko	e3,38,ef6,ef6~
Kerrie Symmonds	l,3j,ef6,ef6~
Kessai Note	1,59,dw13,e417	12914	Kessai Hesa Note
Kestutis Navickas	h,3h,ef6,ef6~	27977538
Ketevan Tsikhelashvili	12m,2s,ef6,ef6~	31354274
Kevin Casas	1b,18,e258,e2~		Kevin Casas Zamora	Casas
Kevin Cramer	2,0,e913,ef13;e,0,ef13	3957020
Kevin Hern	2,0,eebd	58333614
Kevin Isifu	ni,n,ef6,ef6~
Kevin Kiley	2,0,ej13	27987136
Kevin Mullin	2,0,ej13	6397046
Kevin Yeung	3a,2,ef6,ef6~		Kevin Yeung Yun-hung	Yeung
Khadija Diriye	y,2c,ef6,ef6~		Khadija Mohamed Diriye
Khadijetou Fall	z,2t,ef6,ef6~		Khadijetou Mbareck Fall
Khadra Duale	1c,2c,ef6,ef6~		Khadra Ahmed Duale
Khaled Abdel-Ghaffar	10,y,ef6,ef6~
Khaled Ezz	df,y,ef6,ef6~		Khaled El-Enany Ezz
Khaled Kaddour	k,1y,ef6,ef6~	51460814
Khalid Abdul Samad	kr,2p,ef6,ef6~			Khalid
Khalid Siddiqui	7f,10,ef6,ef6~		Khalid Maqbool Siddiqui
Khalid al-Atiyah	aq,4n,ef6,ef6~		Khalid bin Muhammad;Khalid bin Muhammad al-Atiyah	Khalid
Khalid al-Falih	k,23,ef6,ef6~	6399442	Khalid bin Abdul Aziz al-Falih
Khalid al-Isa	r,23,ef6,ef6~		Khalid bin Abdul Rahman al-Isa
Khalid al-Marhun	2z,4b,ef6,ef6~		Khalid bin Umar bin Said al-Marhun
Khalid al-Roudhan	z,2f,ef6,ef6~;7v,2f,ef6,ef6~		Khalid Nasser Abdallah al-Roudhan	Khalid
Khalid al-Sabah	3,2f,ef6,ef6~;f,2f,ef6,ef6~		Khalid al-Jarrah al-Sabah	Khalid
Khalid al-Yamani	5,1e,ef6,ef6~		Khalid Husayn Muhammad al-Yamani
Khalid bin Abdallah	3,4q,ef6,ef6~		Khalid bin Abdallah al-Khalifa	Khalid
Khalid bin Ahmad	5,4q,ef6,ef6~		Khalid bin Ahmad bin Muhammad al-Khalifa	Khalid
Khalid bin Ali	a,4q,ef6,ef6~		Khalid bin Ali al-Khalifa	Khalid
Khalifa al-Khalifa	0,4q,d21j,ed~;0,4q,ef6,ef6~		Khalifa bin Salman al-Khalifa	Khalifa
Khalifa al-Nuhayyan	1,19,e0b2,eh~		Khalifa bin Zayid al-Nuhayyan	Khalifa
Khalifa bin Salman	0,4q,d3,e4~			Khalifa
Khalifa bin Zayid	1,19,e0b3,e5~			Khalifa
Khalilullah Sediq	b,13,ef6,ef6~
Khaltmaa Battulga	1,29,ed7a,ed~;1,29,ef6,ef6~
Khamman Sounvileut	1h,16,ef6,ef6~			Khamman
Khammani Inthilat	k,16,ef6,ef6~			Khammani
Khammeung Phongthadi	w,16,ef6,ef6~			Khammeung
Khampheng Xaisompheng	i,16,ef6,ef6~			Khampheng
Khamphoui Keoboualapha	3,16,dn8f,dv~
Khamtai Siphadon	1,16,du2q,e1~			Khamtai
Khamtai Siphandon	3e,16,do,dz~
Khandker Hossain	18,1s,ef6,ef6~;22,1s,ef6,ef6~		Mosharraf Hossain;Khandker Mosharraf Hossain
Khavdislam Badelkhan	2k,29,ef6,ef6~
Khaw Boon Wan	h3,49,ef6,ef6~;m,49,ef6,ef6~	4354964		Khaw
Khemaies Jhinaoui	5,1y,ef6,ef6~	3196140
Khemmani Phonsena	q,16,ef6,ef6~			Khemmani
Khemraj Ramjattan	4o,3x,ef6,ef6~;4,3x,ef6,ef6~
Khieu Kanharith	13,1g,ef6,ef6~
Khin Maung Cho	q,2a,ef6,ef6~
Khosit Panpiamrat	3,12,e2a9,e2~			Khosit
Khoudia Mbaye	nw,r,ef6,ef6~
Khudoyor Khudoyorzoda	m,3u,ef6,ef6~
Khumbo Kachali	4,4x,e84b,e9~	4477067	Khumbo Hastings Kachali
Khusro Bakhtiyar	1j,10,ef6,ef6~
Khyal Khan	kv,13,ef6,ef6~		Khyal Mohammad Khan
Ki Kwang Ho	7,8,ef6,ef6~			Ki
Kibreab Woldemariam	b,5e,ef6,ef6~			Kibreab
Kicheril Narayanan	20,4,dp,dx~		Kicheril Raman Narayanan
Kika Faimalotoa	1i,4u,ef6,ef6~		Kika Stowers-Ah Kau Faimalotoa
Kim Boo-kyum	0,c,eh5e,ei5l	12587534		Kim
Kim Chol Su	sc,8,ef6,ef6~			Kim
Kim Chon Gyun	b,8,ef6,ef6~			Kim
Kim Chong-pil	0,c,du33,dw1a			Kim
Kim Chung Gol	ri,8,ef6,ef6~			Kim
Kim Dong-yeon	3,c,ed69,ed~			Kim
Kim Hwang-sik	0,c,e6a1,e92q			Kim
Kim Hyun-mee	34,c,ef6,ef6~	16080678		Kim
Kim Il Guk	b5,8,ef6,ef6~			Kim
Kim Jae Ryong	xw,8,ef6,ef6~			Kim
Kim Jae Song	jx,8,ef6,ef6~			Kim
Kim Jin-pyo	3,c,dy,dy~;3,c,e0,e1~		Kim Chin-pyo	Kim
Kim Kielsen	ba,5n,eb,ed~	10566620
Kim Kwang Chol	4l,8,ef6,ef6~			Kim
Kim Kyong Jun	34,8,ef6,ef6~			Kim
Kim Kyong Nam	z,8,ef6,ef6~			Kim
Kim Man Su	jv,8,ef6,ef6~			Kim
Kim Rak Hui	17,8,e667,e9~			Kim
Kim Schrier	2,0,ef13	58333616
Kim Su Gil	iw,8,ef6,ef6~			Kim
Kim Sung Du	eq,8,ef6,ef6~			Kim
Kim Tok	3,c,dqcn,dr~			Kim
Kim Tok Hun	3x,8,ef6,ef6~			Kim
Kim Woo-sik	3,c,e22a,e3~			Kim
Kim Yeon-chul	13i,c,ef6,ef6~	65238771		Kim
Kim Yong Dae	cd,8,ef6,ef6~			Kim
Kim Yong Ho	10h,8,ef6,ef6~			Kim
Kim Yong Il	u,8,e34b,e667			Kim
Kim Yong Jae	ki,8,ef6,ef6~			Kim
Kim Yong Ju	a1,8,ef6,ef6~			Kim
Kimberlyn King-Hinds	2,0,el13	130942218		King-Hinds
Kimmo Tiilikainen	h,31,ef6,ef6~
Kindra Manturine-Steward	o,4y,ef6,ef6~;el,4y,ef6,ef6~
Kintu Musoke	0,5,dqbi,dv45
Kinza Clodumar	1,3s,dt28,dv
Kinzang Dorji	0,5j,e38,e3~	703421
Kiril Ananiev	9,1f,ef6,ef6~	17409213
Kirk Humphrey	7n,3j,ef6,ef6~
Kirsten Gillibrand	2,0,e314,e51q;e,0,e51r	22222
Kirsty Coventry	14m,3m,ef6,ef6~
Kirsty Duncan	1f,e,ef6,ef6~
Kirunda Kivejinja	3t,5,ec66,ed~;je,5,ef6,ef6~;3t,5,ef6,ef6~
Kitso Mokaila	h,4j,ef6,ef6~
Kittirat Na Ranong	3,12,e78a,e9~			Kittirat
Kjell Ropstad	4y,4g,ef6,ef6~	4573115	Kjell Ingolf Ropstad
Kjell-Borge Freiberg	2m,4g,ef6,ef6~	11213033
Kjerstin Askholt	6,6i,eba1,ed~
Klaas Knot	b,35,ef6,ef6~		Klaas Henderikus Willem Knot
Klajda Gjosha	nf,43,ef6,ef6~
Klara Dostalova	36,27,ef6,ef6~	25963393
Ko In Ho	c,8,ef6,ef6~;3x,8,ef6,ef6~			Ko
Ko Kil Son	x9,8,ef6,ef6~			Ko
Ko Kon	0,c,dt34,du33;0,c,dy,dy~		Ko Kun	Ko
Koba Gvenetadze	b,2s,ef6,ef6~
Kobebe Tetaua	9,4w,ef6,ef6~
Kobena Adjoumani	dd,28,ef6,ef6~		Kobena Kouassi Adjoumani
Koco Angjusev	hz,2b,ef6,ef6~;1e,2b,ef6,ef6~
Koen Geens	a,3q,ef6,ef6~
Koffi Sama	0,2m,dy6t,e0~
Kokeiya Malua	3,3l,du48,dv~
Komi Klassou	0,2m,eb65,ed~;0,2m,ef6,ef6~
Komi Tchakpele	bf,2m,ef6,ef6~		Komi Paalamwe Tchakpele
Komlan Dussey	5,2m,ef6,ef6~		Komlan Edo Robert Dussey
Kondwani Nankhumwa	22,4x,ef6,ef6~
Konrad Mizzi	l,4l,ef6,ef6~
Konstantin Noskov	9e,6,ef6,ef6~	53843880	Konstantin Yuryevich Noskov
Konstantin Shulgan	1y,w,ef6,ef6~
Konstantinos Gavroglou	d,2y,ef6,ef6~
Konstantinos Ioannou	9,5d,ef6,ef6~	50364756
Konstantinos Petridis	f,5d,ef6,ef6~
Konstatin Chuychenko	2d,6,ef6,ef6~		Konstatin Anatolyevich Chuychenko
Kopsak Phutrakun	b1,12,ef6,ef6~			Kopsak
Kosmosbek Cholponbaev	mh,1l,ef6,ef6~
Kossi Assimaidou	w4,2m,ef6,ef6~
Kostas Chambiaouris	d,5d,ef6,ef6~
Kostas Kadis	c,5d,ef6,ef6~	5175045
Kourabi Nenem	4,4w,ec3h,ed~;12,4w,ef6,ef6~;4,4w,ef6,ef6~	23771906
Kowit Wattana	3,12,e78a,e7~			Kowit
Krasen Kralev	y,1f,ef6,ef6~	18639404
Krasimir Karakachanov	8,1f,ef6,ef6~;3,1f,ef6,ef6~	763173
Krasimir Valchev	d,1f,ef6,ef6~	54856024
Kreshnik Bekteshi	p,2b,ef6,ef6~
Kris Peeters	3,3q,ef6,ef6~;1s,3q,ef6,ef6~
Krishna Bhattarai	0,4f,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	4,4,dt8l,dx~
Kristen McDonald Rivet	2,0,el13	115227000		McDonald Rivet
Kristian Jensen	7,44,ef6,ef6~	3110095
Kristina Moore	11,5r,ei7c,ek1p
Kristjan Juliusson	1d,50,ef6,ef6~	1789402	Kristjan Thor Juliusson
Kritsada Bunrat	c,12,ef6,ef6~			Kritsada
Krzysztof Tchorzewski	k,i,ef6,ef6~
Kubanychbek Jumaliyev	23,1l,du,e0~
Kubatbek Boronov	n,1l,ef6,ef6~
Kujtim Gashi	j,39,ef6,ef6~
Kulasegaran Murugeson	60,2p,ef6,ef6~			Kulasegaran
Kulyash Shamshidinova	d,1k,ef6,ef6~
Kumba Yala	1,1d,dw2i,dz9s		Koumba Yalla
Kuniwo Nakamura	1,5b,dp11,dw~
Kuo Fong-yu	i,j,ef6,ef6~			Kuo
Kuol Manyang	8,2w,ef6,ef6~		Kuol Manyang Juuk	Manyang
Kuupik Kleist	0,5n,e56c,e93d	317400
Kwak Pom-ki	17,8,du95,e5~		Kwak Pom Gi	Kwak
Kwaku Agyeman-Manu	9,21,ef6,ef6~
Kwassi Klutse	0,2m,ds8,dv5
Kweisi Mfume	2,0,dj16,ds2i;2,0,eg55	519504
Kweku Asiamah	1g,21,ef6,ef6~		Kweku Ofori Asiamah
Kwesi Ahoomey-Zunu	0,2m,e87n,eb65		Kwesi Seleagodji Ahoomey-Zunu
Kwesi Amissah-Arthur	4,21,e886,ec~	6450340	Kwesi Bekoe Amissah-Arthur
Kwesi Atta	84,21,ef6,ef6~		Kwesi Amoako Atta
Kwon Song Ho	t5,8,ef6,ef6~			Kwon
Kyaw Kyaw Maung	b,2a,ef6,ef6~
Kyaw Swe	1h,2a,ef6,ef6~
Kyaw Tin	nn,2a,ef6,ef6~
Kyaw Tint Swe	sz,2a,ef6,ef6~
LaMonica McIver	2,0,ek9i	130323710
Ladaenti Houmati	y,4d,ef6,ef6~
Lado Gurgenidze	0,2s,e3bj,e4b1	337564
Lady Mabuza	d,4v,ef6,ef6~		Lady Howard Mabuza
Lagumot Harris	1,3s,drbm,dt28
Lahbib Choubani	5e,1q,ef6,ef6~
Lahcen Daoudi	10,1q,ef6,ef6~
Lahcen Haddad	l,1q,ef6,ef6~
Lai Mohammed	13,2g,ef6,ef6~
Laimdota Straujuma	0,33,ea1m,ec2b	3089345
Laisenia Qarase	0,2d,dw,ea9m	473214
Lal Pandit	1i,4f,ef6,ef6~		Lal Babu Pandit
Lalatiana Rakotondrazafy	1u,2e,ef6,ef6~		Lalatiana Andriantogarivo Rakotondrazafy
Lalinie Gopal	2x,4h,ef6,ef6~
Lambert Matha	f,q,ef6,ef6~
Lambert Matuku	ty,h,ef6,ef6~	112221990
Lambert Mende	1y,h,ef6,ef6~	178793	Lambert Mende Omalanga	Mende
Lamido Goga	16,u,ef6,ef6~		Lamido Ousseini Salamatou Bella Goga
Lamin Dibba	3m,4r,ef6,ef6~	28842315
Lamine Sidime	0,1a,dv38,e0c4
Lance Gooden	2,0,ef13	6483406
Landisoa Rakotomalala	q,2e,ef6,ef6~
Landry Etoga	11e,x,ef6,ef6~
Landry Kolelas	z,1w,ef6,ef6~		Landry Euloge Kolelas
Langi Kavaliku	3,4i,dn8m,dw~
Lanisha Rolle	120,3p,ef6,ef6~
Lansana Komara	8e,1a,ef6,ef6~
Lansana Kouyate	0,1a,e32q,e45n
Lars Fause	6,6i,e49
Lars Johansen	0,5n,dn3f,dt9		Lars Emil Johansen
Lars Lilleholt	k,44,ef6,ef6~		Lars Christian Lilleholt
Lars Rohde	b,44,ef6,ef6~
Lassina Zerbo	0,26,ehca,ei33
Lassine Bouare	bu,1m,ef6,ef6~
Laszlo Palkovics	45,46,ef6,ef6~	1228425
Laszlo Solymos	3,2u,ef6,ef6~;h,2u,ef6,ef6~
Laszlo Solyom	1,46,e185,e686	152335
Laszlo Trocsanyi	a,46,ef6,ef6~
Lateefah Simon	2,0,el13	6495426
Lau Kong-wah	mk,2,ef6,ef6~			Lau
Lau Si Io	8f,2,ef6,ef6~			Lau
Laura Chinchilla	yk,18,e2,e9~		Laura Chinchilla Miranda	Chinchilla
Laura Friedman	2,0,el13	6498920
Laura Gillen	2,0,el13	131105202
Laurel Lee	2,0,ej13	61483038
Lauren Boebert	2,0,eh13	96761544
Lauren Underwood	2,0,ef13	48471874
Laurence Jones	15,5z,dm,dr~
Laurent Cayrel	t,6h,e17g,e1~
Laurent Etoundi Ngoa	5o,x,ef6,ef6~	24175623	Laurent Serge Etoundi Ngoa	Etoundi Ngoa
Laurent Lamothe	0,1t,e85g,eb1g
Laurent Prevost	1m,58,ef85,eh~
Laurette Onkelinx	3,3q,e4cu,ea~
Laurie Morgan	11,5h,e051,e335
Lavity Stoutt	11,5q,di,dr~
Law Chi-kwong	63,2,ef6,ef6~			Law
Lawrence Gonze	3,4l,dv44,dx~;1o,4l,dy,e8~	57620	Lawrence Gonzi
Lawrence MacAulay	c,e,ef6,ef6~	3219913
Lawrence Sichalwe	g2,1z,ef6,ef6~	29556823	Lawrence John Sichalwe
Laya Joneidi	13u,k,ef6,ef6~	35664931
Le Duc Anh	1,m,do9n,dt~
Le Minh Hung	b,m,ef6,ef6~
Le Minh Khai	et,m,ef6,ef6~
Le Thanh Long	a,m,ef6,ef6~
Le Vinh Tan	1h,m,ef6,ef6~
Leah Scott	1e,3f,ef6,ef6~
Leandro Miko	4a,1h,ef6,ef6~	112162996	Leandro Miko Angue	Miko
Lee Chung-wei	w,j,ef6,ef6~			Lee
Lee Gae-ho	c,c,ef6,ef6~			Lee
Lee Hae-chan	0,c,e05p,e24k	319920		Lee
Lee Jae-kap	1s,c,ef6,ef6~			Lee
Lee Ju-yeol	b,c,ef6,ef6~	16091117		Lee
Lee Kyung Shick	3,c,dp2p,dp~			Lee
Lee Shying-jow	w,j,ef6,ef6~			Lee
Lee Ying-yuan	w,j,ef6,ef6~			Lee
Lee Yung-te	w,j,ef6,ef6~			Lee
Leela Dookun-Luchoomun	d,1u,ef6,ef6~		Leela Devi Dookun-Luchoomun
Lefter Koka	h,43,ef6,ef6~
Leif Eldring	6,6i,do,do~
Leigh Turner	24,5k,e27,e3~
Lejeune Mbella Mbella	5,x,ef6,ef6~			Mbella Mbella
Lejla Resic	6a,9,ef6,ef6~
Lekhram Soerdjan	c,4h,ef6,ef6~
Lelenta Hawa Baba Ba	1w,1m,ef6,ef6~			Lelenta
Lemalu Retzlaff	o,4u,ef6,ef6~		Lemalu Hermann Retzlaff
Lemanu Mauga	6,6j,eh13,el13		Lemanu Peleti Mauga
Lemina Moma	2v,2t,ef6,ef6~		Lemina Mint El Ghotob Ould Moma
Lena Hallengren	9,2h,ef6,ef6~	3431836
Lenard Montoute	ka,4o,ef6,ef6~	6522265
Lene Johansen	1m,5u,ed5f		Lene Moyell Johansen
Lenn Nagbe	13,47,ef6,ef6~	16207934	Lenn Eugene Nagbe
Lennox Weston	2j,55,ef6,ef6~
Leo Dion	3,n,e889,ec~
Leo Falcam	20,56,du,dy~
Leo Salcam	4,56,dt59,dt~
Leon Ibombo	4l,1w,ef6,ef6~		Leon Juste Ibombo
Leon Jooste	5c,3i,ef6,ef6~	6524722
Leon Nzouba	9,q,ef6,ef6~
Leon Rakotonirina	8,2e,ef6,ef6~		Leon Richard Rakotonirina
Leon-Alexandre Legrand	2s,54,ds,ds~
Leonard Okitundu	5,h,ef6,ef6~;2i,h,ef6,ef6~	3271542	Leonard She Okitundu
Leonardo Reyes	b,48,ef6,ef6~		Leonardo Ovidio Reyes;Leonardo Ovidio Reyes Ramirez	Reyes
Leonid Zayats	c,w,ef6,ef6~
Leonidas Mamoni	j,1w,ef6,ef6~		Leonidas Carel Mottom Mamoni
Leonor Briones	3a,2q,ef6,ef6~
Leontine Nzayimana	rq,1b,ef6,ef6~
Leopold Mboli-Fatrane	1w,1o,ef6,ef6~	112079595
Leopoldo Cintra Frias	101,1p,ef6,ef6~			Cintra Frias
Leopoldo Navarro	4,48,dwao,dx~
Lepuiai Afamasaga	1u,4u,ef6,ef6~		Lepuiai Rio Tupai Afamasaga
Lesego Makgothi	5,4e,ef6,ef6~	38410059
Lester Bird	5f,55,ef6,ef6~
Lester Bryant Bird	1o,55,dp,dz~
Levan Davitashvili	k4,2s,ef6,ef6~	31354638
Levan Izoria	8,2s,ef6,ef6~	26464804
Levi Peter	o,4k,ef6,ef6~
Levon Vahradyan	2x,2k,ef6,ef6~
Lhamsuren Enebish	3,29,doa,ds~
Li Ganjie	jg,2,ef6,ef6~	16076530		Li
Li Xiaopeng	1g,2,ef6,ef6~			Li
Li Yuan-zu	4,j,dm5k,dr~			Li
Li Yuanchao	4,2,e93e,ed~	708802		Li
Lia-Olguta Vasilescu	i,11,ef6,ef6~
Liana Ruokyte-Jonsson	j,3h,ef6,ef6~	27975961
Lien Thikeo	c,16,ef6,ef6~			Lien
Liew Vui Keong	ao,2p,ef6,ef6~			Liew
Likando Kalaluka	o,1z,ef6,ef6~	30123160
Lili Beke-Martinez	3,5i,dw,dw~
Liliam Kechichian	l,42,ef6,ef6~	5976346
Lilian Ferrier	d,4h,ef6,ef6~
Liliana la Rosa	3z,o,ef6,ef6~	51293821
Lilit Makunts	j,2k,ef6,ef6~	53252201
Liliya Hrynevych	d,d,ef6,ef6~	3527712
Lilja Alfredsdottir	d,50,ef6,ef6~
Lilyana Pavlova	rz,1f,ef6,ef6~
Lim Guan Eng	7,2p,ef6,ef6~			Lim
Lim Kean-Hao	2p,1g,ef6,ef6~
Lin Chuan	y3,j,ef6,ef6~			Lin
Lin Hsi-yao	17,j,ec5k,ed~;13z,j,ef6,ef6~			Lin
Lin Mei-chu	w,j,ef6,ef6~;1e,j,ef6,ef6~			Lin
Lin Tzou-yien	9,j,ef6,ef6~			Lin
Lin Wan-i	1e,j,ef6,ef6~			Lin
Lina Pohl	h,4a,ef6,ef6~		Lina Dolores Pohl;Lina Dolores Pohl Alfaro	Pohl
Linah Mohohlo	b,4j,ef6,ef6~
Linas Kukuraitis	88,3h,ef6,ef6~	27977694
Linas Linkevicius	5,3h,ef6,ef6~	345625
Lincoln Douglas	49,41,ef6,ef6~
Linda Folaumoetui	o,4i,ef6,ef6~		Linda Simiki Folaumoetui
Linda Sánchez	2,0,dz17	291143
Lindita Nikolla	d,43,ef6,ef6~	15193651
Lindiwe Sisulu	nt,p,ef6,ef6~	3241428
Lindsay Grant	l,4t,ef6,ef6~
Lindsay de Sausmarez	11,5h,el71
Lindsey Graham	2,0,dr14,dz13;e,0,dz17	22212
Lineth Saborio	x,18,dy5,e1~
Lionel Aingimea	1,3s,ef8r,ei9s
Lionel Zinsou	0,4c,eb6i,eb~	3241966
Lisa Blunt Rochester	2,0,ed13,el13;e,0,el13	26899141		Blunt Rochester
Lisa McClain	2,0,eh13	102184540
Lisa Murkowski	e,0,dz17	22360
Lisa Phillips	6,71,ec4p,ed~
Litokwa Tomeing	1,59,e417,e5b2	12913
Liu I-chou	w,j,ef6,ef6~			Liu
Liu Kun	7,2,ef6,ef6~			Liu
Liu Yandong	17,2,e93g,ed~	455700		Liu
Liz Cramer	q,3a,ef6,ef6~
Lizzie Fletcher	2,0,ef13	58324313
Lizzie Nkosi	9,4v,ef6,ef6~
Ljubco Georgievski	0,2b,dubu,dw~	956519
Ljupco Nikolovski	c,2b,ef6,ef6~
Lloyd Doggett	2,0,dr14	363817
Lloyd Sandiford	0,3j,dj62,dq96		Lloyd Erskine Sandiford
Lloyd Smucker	2,0,ed13	6662742
Lodewijk Asscher	3,35,e8b5,ec~	466868
Loi Bakani	b,n,ef6,ef6~
Lois Frankel	2,0,e913	3182451
Lojze Peterle	3,2v,dq,dq~
Lokendra Chand	0,4f,dt3c,dy~	2628548	Lokendra Bahadur Chand
Loknath Sharma	p,5j,ef6,ef6~
Lolo Moliga	6,6j,e8,ed~		Lolo Matalasi Moliga
Longuinhos Monterio	f,3w,ef6,ef6~
Lorena Herrera	137,32,ef6,ef6~		Lorena Enriqueta Herrera;Lorena Enriqueta Herrera Estevez	Herrera
Lorenzo Fontana	3k,z,ef6,ef6~	6680716
Lorenzo Guerrero	6,5o,dm19,dq1		Lorenzo DeLeon Guerrero
Lori Trahan	2,0,ef13	56486676
Lorin Robert	1v,56,ef6,ef6~
Losaline Maasi	f,4i,ef6,ef6~	55238056
Lotay Tshering	0,5j,eeb7,ej~
Louceny Nabe	b,1a,ef6,ef6~
Louis Mapou	3r,58,eh7m,ek~
Louis Straker	3,52,ef6,ef6~;5,52,ef6,ef6~
Louis-Constant Fleming	5a,63,e37g,e3~
Louis-Paul Motaze	7,x,ef6,ef6~
Louise Lefranc	1m,58,ej26,ek~
Louise Savill	14,5k,dx,dz~
Louisse Lake-Tack	g,55,e37h,ea8e	232610
Lourdes Leon Guerrero	6,61,ef17			Leon Guerrero
Lourdes Mendoza	1b,o,e27s,e6~		Lourdes Mendoza del Solar	Mendoza
Lovro Kuscevic	2k,2l,ef6,ef6~
Lowell Lewis	11,5l,e262,e4~
Lu Hao	1z,2,ef6,ef6~			Lu
Luay al-Khatib	50,1i,ef6,ef6~
Lubica Lassakova	j,2u,ef6,ef6~	50828716
Lubna al-Qasimi	3z,19,ef6,ef6~			Lubna
Lubomir Metnar	8,27,ef6,ef6~	44853914
Luc Mbarga Atangana	z,x,ef6,ef6~		Luc Magloire Mbarga Atangana	Mbarga Atangana
Luc Mercelina	0,72,ek53
Luc-Adolphe Tiao	0,26,e74i,eabj
Lucas Abaga	7,1h,ef6,ef6~	17711819	Lucas Abaga Nchama	Abaga
Lucette Michaux-Chevry	48,6e,do3m,dz~
Lucette Taero	28,6s,dx5h,e0~
Lucia Topolansky	4,42,ed9d,ed~;4,42,ef6,ef6~	977078
Lucian Sova	m,11,ef6,ef6~	21179423
Lucie Akalane	2t,q,ef6,ef6~
Lucien Ranarivelo	c,2e,ef6,ef6~		Lucien Fanomezantsoa Ranarivelo
Lucienne Ogouwalanga Awore	2t,q,ef6,ef6~			Ogouwalanga Awore
Lucille George-Wout	6,6b,e9b4
Lucille Moe	13,3j,ef6,ef6~
Lucy McBath	2,0,ef13	54358424
Ludwig Scotty	1,3s,e06m,e3cj	313003
Ludwik Dorn	3,i,e1bn,e2~	55933
Luhut Pandjaitan	h4,14,ef6,ef6~			Luhut
Luis Angel Gonzalez Macchi	1,3a,dv3s,dz8f	438594		Gonzalez Macchi
Luis Carles	i,2z,ef6,ef6~		Luis Ernesto Carles;Luis Ernesto Carles Rudy	Carles
Luis Castiglioni	4,3a,dz8f,e2~;5,3a,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni	Castiglioni
Luis Correa	2,0,ed13	6685454
Luis Fishman	1b,18,dy5,e0~
Luis Flores	4,2o,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Fortuno	6,68,e512,e7~
Luis Giampietri	x,o,e27s,e6~		Luis Giampietri Rojas	Giampietri
Luis Gonzalez	1,3a,dv3s,dx~			Gonzalez
Luis Hierro	4,42,dw31,e0~
Luis Liberman	1b,18,e658,e9~		Luis Liberman Ginsburg	Liberman
Luis Linde	b,3c,ef6,ef6~	5983904	Luis Maria Linde;Luis Maria Linde de Castro	Linde
Luis Medina	x7,l,ef6,ef6~		Luis Alberto Medina;Luis Alberto Medina Ramirez	Medina
Luis Motta Dominguez	50,l,ef6,ef6~		Luis Alfredo Motta Dominguez	Motta Dominguez
Luis Ossio	4,30,dl86,dp~		Luis Ossio Sanjines	Ossio
Luis Parodi	4,1c,dk8a,do~		Luis Parodi Valverde	Parodi
Luis Planas	c,3c,ef6,ef6~		Luis Planas Puchades	Planas
Luis Ralda	8,2o,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Salazar	1f,18,ef6,ef6~		Luis Adrian Salazar;Luis Adrian Salazar Solis	Salazar
Luis Sanchez	61,30,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	2r,34,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,o,dy7c,dzcf			Solari de la Fuente
Luis Solis	1,18,ea58,ee58		Luis Guillermo Solis;Luis Guillermo Solis Rivera	Solis
Luis Tavares	5,5c,ef6,ef6~		Luis Filipe Tavares
Luisa Alcalde	63,34,ef6,ef6~		Luisa Maria Alcalde;Luisa Maria Alcalde Lujan	Alcalde
Luisa Diogo	0,3k,e02h,e61g	236020
Luiz Mandetta	9,s,ef6,ef6~	18472576	Luiz Henrique Mandetta
Lukas Papademos	0,2y,e7ba,e86k	164281
Lukasz Szumawski	9,i,ef6,ef6~
Lukman Hakim Saifuddin	3f,14,ef6,ef6~			Lukman
Lukner Weilbacher	5i,56,ef6,ef6~	109779153
Luo Shugang	j,2,ef6,ef6~	8294099		Luo
Lupando Mwape	4,1z,e0a4,e1~	6704660
Lutfi Basharif	5g,1e,ef6,ef6~
Luz Rivas	2,0,el13	54861699
Luz Rodriguez	p,4a,ef6,ef6~		Luz Estrella Rodriguez
Lydia Mutsch	k9,3r,ef6,ef6~;9,3r,ef6,ef6~	6707666
Lydie Beassemda	80,1v,ef6,ef6~
Lydie Polfer	2i,3r,dv87,dz~
Lyn-Wannan Kam	1d,3s,ef6,ef6~;62,3s,ef6,ef6~;wz,3s,ef6,ef6~;1k,3s,ef6,ef6~;m,3s,ef6,ef6~		Lyn-Wannan Tawaki Kam
Lynden Pindling	0,3p,cz1g,do8j		Lynden Oscar Pindling
Lyndon Farnham	11,5r,ek1p
Lyndon Trott	11,5h,e451,ek~
Ma Kai	17,2,e93g,ed~			Ma
Ma Xiaowei	w,2,ef6,ef6~			Ma
Maafu Tukuiaulahi	27,4i,ef6,ef6~;s6,4i,ef6,ef6~			Maafu
Maaouya Taya	1,2t,dgcc,e1~		Maaouya Ould Sid Ahmed Taya
Maatia Toafa	0,3l,e0ab,e28e;3,3l,ef6,ef6~;7,3l,ef6,ef6~	287513
Mabrouk Korchid	t7,1y,ef6,ef6~	30729047
Macsuzy Mondon	ie,53,ef6,ef6~;22,53,ef6,ef6~	27914753
Madeleine Alingue	c6,1v,ef6,ef6~
Madeleine Berre	sm,q,ef6,ef6~
Madeleine Bordallo	15,61,dqb8,dx~
Madeleine Dean	2,0,ef13	6726900
Madeleine Tchuente	85,x,ef6,ef6~
Madiha al-Shibyaniyan	d,4b,ef6,ef6~		Madiha bint Ahmad bin Nasir al-Shibyaniyan
Madior Boye	0,r,dx33,dyb4
Maeen Saeed	0,1e,eeaf,eh~		Maeen Abdul Malik Saeed
Maeue Auga	c,24,ef6,ef6~		Maeue Augustine Auga
Magagi Laouan	ms,u,ef6,ef6~
Magdalena Valerio	i,3c,ef6,ef6~		Magdalena Valerio Cordero	Valerio
Magdalena Walter	32,56,ef6,ef6~
Magdi Yassin	7,25,ef6,ef6~	112325681	Magdi Hassan Yassin
Maggie De Block	1p,3q,ef6,ef6~			De Block
Maggie Goodlander	2,0,el13	126718734
Magtymguly Bayramdurdyyew	c,3e,ef6,ef6~
Maguy Bolenga	y,h,ef6,ef6~		Maguy Kiala Bolenga
Mahala Molapo	c,4e,ef6,ef6~
Mahali Phamotse	31,4e,ef6,ef6~
Mahamadou Danda	0,u,e62j,e747	386527
Mahamadou Karidjo	m,u,ef6,ef6~
Mahamane Ousmane	1,u,dp4g,ds1s
Mahamat By	1,1v,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,1o,ea8a,ec42	17497078
Mahamat Nassour	bj,1v,ef6,ef6~		Mahamat Abdoulaye Nassour
Mahamat Orozi	4a,1v,ef6,ef6~
Mahamat Salah	5h,1v,ef6,ef6~		Mahamat Abali Salah
Mahamat Zene	5,1v,ef6,ef6~	19662475	Mahamat Zene Cherif	Zene
Mahamoud Youssouf	5,51,ef6,ef6~		Mahamoud Ali Youssouf
Mahamudu Bawumia	4,21,ed17,ej~
Mahdi Khadar	3,2c,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	8,57,ef6,ef6~
Mahdjoub Bedda	am,1n,ef6,ef6~
Mahen Jhugroo	22,1u,ef6,ef6~
Mahen Seeruttun	d7,1u,ef6,ef6~
Mahendra Chaudhry	0,2d,dv5i,dw	558880
Mahendra Reddy	c,2d,ef6,ef6~
Mahesh Sharma	tn,4,ef6,ef6~	16890620
Mahinda Amaraweera	c,17,ef6,ef6~
Mahinda Samarasinghe	b8,17,ef6,ef6~
Mahir Yagcilar	35,39,ef6,ef6~
Mahmadtoir Zokirzoda	3,3u,ef6,ef6~
Mahmood Ali	5,1s,ef6,ef6~
Mahmud Qaddur	3,15,dh5,do~
Mahmud Qamati	av,t,ef6,ef6~
Mahmud Sharawy	qm,y,ef6,ef6~
Mahmud Tawfiq	f,y,ef6,ef6~
Mahmud Vaezi	7c,k,ef6,ef6~
Mahmud Zubi	0,15,djb1,dw3d
Mahougnon Kakpo	4n,4c,ef6,ef6~
Mai Mercado	4y,44,ef6,ef6~	12325752
Mai Tien Dung	ev,m,ef6,ef6~
Maia Tskitishvili	3,2s,ef6,ef6~;36,2s,ef6,ef6~	60361123
Mailis Reps	d,45,ef6,ef6~	449851
Maimouna Ndoye Seck	d9,r,ef6,ef6~			Ndoye Seck
Maite Nkoana-Mashabane	2v,p,ef6,ef6~	58160
Maitha al-Shamsi	58,19,ef6,ef6~		Maitha Salim al-Shamsi
Maitre Sako	a,1a,ef6,ef6~		Maitre Cheick Sako
Maizoumbou Idrissa	16,u,ef6,ef6~		Maizoumbou Hapsatou Idrissa
Maja Makovec Brencic	d,2v,ef6,ef6~			Makovec Brencic
Majd Shweikeh	l,1j,ef6,ef6~	27811439
Majdouline Cherni	y,1y,ef6,ef6~	19544121
Majid al-Huqayl	18,23,ef6,ef6~
Majid al-Nuaymi	d,4q,ef6,ef6~		Majid bin Ali Hasan al-Nuaymi
Majid al-Qasabi	z,23,ef6,ef6~;wc,23,ef6,ef6~		Majid bin Abdallah al-Qasabi
Majozi Sithole	b,4v,ef6,ef6~
Makame Mbwrawa	2j,3d,ef6,ef6~		Makame Mnyaa Mbwrawa
Makhosi Vilakati	i,4v,ef6,ef6~
Maksim Akimov	2d,6,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	2g,6,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maksim Topilin	i,6,ef6,ef6~		Maksim Anatolyevich Topilin
Maktum al-Maktum	3s,19,do,dq~		Maktum bin Rashid al-Maktum
Maktum bin Rashid	3s,19,dq,e1~			Maktum
Malachie Manaouda	9,x,ef6,ef6~
Malam Sanha	1,1d,e598,e85b		Malam Bacai Sanha
Maliehe Maliehe	12,4e,ef6,ef6~		Maliehe Prince Maliehe
Malik Samarawickrema	ii,17,ef6,ef6~
Mam Bun Heng	9,1g,ef6,ef6~
Mamadi Toure	5,1a,ef6,ef6~
Mamadou Coulibaly	c,28,ef6,ef6~		Mamadou Sangafoa Coulibaly
Mamadou Loum	0,r,du74,dw	948078	Mamadou Lamine Loum
Mamadou Talla	bi,r,ef6,ef6~
Mamadou Tandja	1,u,dvcm,e5~	220227	Tandja Mamadou
Mamadou Tangara	5,4r,ef6,ef6~
Mamadu Jaquite	m,1d,ef6,ef6~		Mamadu Serifo Jaquite
Mamady Camara	26,1a,ef6,ef6~
Mamady Youla	0,1a,ebcq,ed~
Mamarizo Nurmurodov	b,2i,ef6,ef6~
Mamatha Ternier	m5,1t,ef6,ef6~		Mamatha Irene Ternier
Mambury Njie	7,4r,ef6,ef6~
Mame Dieng	h,r,ef6,ef6~		Mame Thierno Dieng
Mame Niang	l,r,ef6,ef6~		Mame Mbaye Niang
Mammetmyrat Geldinyyazow	d,3e,ef6,ef6~
Mamnoon Hussain	1,10,e999,ee99	14257286
Mamotsie Motsie	3m,4e,ef6,ef6~
Mamoun Bouhadhoud	16,1q,ef6,ef6~
Mamuka Bakhtadze	0,2s,ef6,ef6~	54982996
Mamun Hamdan	7,15,ef6,ef6~
Mamy Diaby	xu,1a,ef6,ef6~		Mamy Moustapha Diaby
Man Adhikari	0,4f,dqbu,dr9c		Man Mohan Adhikari
Mane Tandilyan	i,2k,ef6,ef6~
Maneka Gandhi	1i,4,ef6,ef6~
Mangala Samaraweera	7,17,ef6,ef6~	3285700	Mangala Pinsiri Samaraweera
Mangaliso Ndlovu	q,3m,ef6,ef6~
Mannika Saarikko	9s,31,ef6,ef6~
Mano Ganesan	wg,17,ef6,ef6~
Manoj Sinha	ti,4,ef6,ef6~
Manqoba Khumalo	z,4v,ef6,ef6~
Mansour Faye	29,r,ef6,ef6~
Mansour Kane	2l,r,ef6,ef6~		Mansour Elimane Kane
Mansur Azzam	4m,15,ef6,ef6~		Mansur Fadlallah Azzam
Mansur Bataysh	p,t,ef6,ef6~
Mansur Dan-Ali	8,2g,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur Qolami	1f,k,ef6,ef6~
Mansur al-Nuhayyan	3,19,ef6,ef6~;4m,19,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Mansur bin Mitib al-Saud	r,23,ef6,ef6~		Mansur bin Mitib bin Abdul;Mansur bin Mitib bin Abdul Aziz al-Saud	Mansur bin Mitib
Manuel Augusto	5,20,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,3v,dp7,du82
Manuel Heitor	12z,3t,ef6,ef6~	23905333
Manuel Junior	tw,20,ef6,ef6~		Manuel Jose Nunes Junior
Manuel Nhamadjo	1,1d,e85b,ea6h		Manuel Serifo Nhamadjo
Manuel Quevedo	2m,l,ef6,ef6~		Manuel Quevedo Fernandez	Quevedo
Manuel Saturnino	0,1d,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	5,18,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Ventura Camejo	35,2r,ef6,ef6~		Manuel Ramon Ventura Camejo	Ventura Camejo
Manuel Vicente	4,20,e89q,ec~	973742	Manuel Domingos Vicente
Manuel da Costa	1,4p,e793,ec93		Manuel Pinto da Costa
Manuela Roka	0,1h,ej21,ek~		Manuela Roka Botey	Roka
Manuella Tulaga	g,3l,dq6,du6
Mao Havannall	12n,1g,ef6,ef6~
Mao Zeming	3,n,dvc,dw~
Mar Gudmundsson	ip,50,ef6,ef6~
Marat Beketayev	a,1k,ef6,ef6~
Marat Jamankulov	a,1l,ef6,ef6~
Marc Bazin	0,1t,do6,dp8
Marc Fesneau	5e,3,ef6,ef6~
Marc Garneau	m,e,ef6,ef6~	703321
Marc Hansen	18,3r,ef6,ef6~	13104002
Marc Veasey	2,0,e913	4068811
Marcel Amon-Tanoh	5,28,ef6,ef6~
Marcel Lehu	q,h,ef6,ef6~		Marcel Ilunga Lehu
Marcel Renouf	2s,54,eb1q,ec~
Marcela Cubillos	d,36,ef6,ef6~	5995504
Marcela Paredes	d,2z,ef6,ef6~	17478197	Marcela Paredes de Vasquez	Paredes
Marcelino Sanches	y,4p,ef6,ef6~		Marcelino Leal Sanches
Marcella Liburd	g,4t,ej21
Marcelo Mata	h,1c,ef6,ef6~		Marcelo Mata Guerrero	Mata
Marcelo Zabalaga	b,30,ef6,ef6~		Marcelo Zabalaga Estrada	Zabalaga
Marcia Gonzalez	a,18,ef6,ef6~		Marcia Gonzalez Aguiluz	Gonzalez
Marcial Solis	d,32,ef6,ef6~
Marco Arzilli	n5,5x,ef6,ef6~
Marco Bussetti	d,z,ef6,ef6~	54560201
Marco Maciel	4,s,dr11,dx~	2421842
Marco Marciel	4,s,ds,ds~
Marcolino Moco	0,20,doc2,ds~		Marcolino Jose Carlos Moco
Marcos Nhunga	c,20,ef6,ef6~	111954411	Marcos Alexandre Nhunga
Marcos Pena	fv,2j,ef6,ef6~	20739476
Marcos Pontes	1f,s,ef6,ef6~	317643
Marcus Stephen	1,3s,e3cj,e7bf	274174
Marcy Kaptur	2,0,df13	436537
Marek Grobarczyk	qx,i,ef6,ef6~
Marek Pol	3,i,dxaj,dz~
Marek Zagorski	im,i,ef6,ef6~	11768599
Margaret Kobia	ed,38,ef6,ef6~
Margaret Mwanakatwe	z,1z,ef6,ef6~;7,1z,ef6,ef6~		Margaret Mhango Mwanakatwe
Margaret Wood Hassan	e,0,ed13	24053	Maggie Hassan;Margaret Hassan
Margarete Schramboeck	il,3n,ef6,ef6~
Margarida Mano	d,3t,ef6,ef6~
Margarita Cedeno de Fernandez	4,2r,e88g,ed~;4,2r,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	i,1p,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	4,1f,e81m,ec~	466214
Margarite Sudre	48,6h,dp6p,dv~
Margot Wallstrom	5,2h,ef6,ef6~	237522
Marguerite Pindling	g,3p,ea78,ed~	17326341
Mari Alkatiri	0,3w,dy5k,ee6m;0,3w,ef6,ef6~	11664
Maria Aguero	5,32,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Albores	146,34,ef6,ef6~		Maria Luisa Albores;Maria Luisa Albores Gonzalez	Albores
Maria Angulo	d,3g,ef6,ef6~		Maria Victoria Angulo
Maria Braganca	a2,20,ef6,ef6~		Maria Angela Teixeira De Alva Sequeira Braganca
Maria Browne	18,55,ef6,ef6~
Maria Calvo	3d,3c,ef6,ef6~;ce,3c,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Campos	18,18,ef6,ef6~
Maria Cantwell	2,0,dp15,dr13;e,0,dx13	22250
Maria Carcedo	9,3c,ef6,ef6~	6004169	Maria Luisa Carcedo;Maria Luisa Carcedo Roces	Carcedo
Maria Corea	h,48,ef6,ef6~		Maria Jose Corea;Maria Jose Corea Perez	Corea
Maria Coronel	41,48,ef6,ef6~		Maria Amelia Coronel;Maria Amelia Coronel Kinloch	Coronel
Maria Elvira Salazar	2,0,eh13	6003715	Maria Salazar
Maria Espinosa	9,1c,ef6,ef6~		Maria Veronica Espinosa;Maria Veronica Espinosa Serrano	Espinosa
Maria Fulmen	4r,18,ef6,ef6~		Maria Fulmen Salazar Elizondo	Fulmen
Maria Liberia-Peters	0,6g,dk5h,dq2p
Maria Marques	ct,3t,ef6,ef6~;3d,3t,ef6,ef6~		Maria Manuel Leitao Marques
Maria Montero	7,3c,ef6,ef6~		Maria Jesus Montero;Maria Jesus Montero Cuadrado	Montero
Maria Munoz	d,42,ef6,ef6~		Maria Julia Munoz
Maria Ocles	102,1c,ef6,ef6~		Maria Alexandra Ocles;Maria Alexandra Ocles Padilla	Ocles
Maria Oyana	1p,1h,ef6,ef6~		Maria Consuelo Nguema Oyana
Maria Porras	o,2o,ef6,ef6~		Maria Consuelo Porras
Maria Revelo	l,18,ef6,ef6~		Maria Amalia Revelo;Maria Amalia Revelo Raventos	Revelo
Maria Romo	41,1c,ef6,ef6~		Maria Paula Romo;Maria Paula Romo Rodriguez	Romo
Maria Sambo	10,20,ef6,ef6~		Maria Do Rosario Braganca Sambo
Maria Sanha	9,1d,ef6,ef6~		Maria Inacia Co Sanha
Maria Sileira	b,4p,ef6,ef6~		Maria do Carmo Trovoada Sileira
Maria Silveira	0,4p,e167,e24l		Maria do Carmo Silveira
Maria Suarez	k,3g,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria Teixeira	d,20,ef6,ef6~;1f,20,ef6,ef6~		Maria Candida Teixeira
Maria da Costa	9,3w,ef6,ef6~		Maria do Ceu Sarmento Pina da Costa
Maria de Bogran	4,32,e61r,e9~		Maria Antonieta Guillen de Bogran
Maria dos Santos	9,4p,ef6,ef6~		Maria de Jesus Trovoada dos Santos
Mariam Nour	6h,1v,ef6,ef6~		Mariam Mahamat Nour
Mariam al-Muhairi	58,19,ef6,ef6~		Mariam Harb al-Muhairi	Mariam
Mariam al-Rumi	1p,19,ef6,ef6~		Mariam bint Muhammad Khalfan al-Rumi
Mariama Camara	c,1a,ef6,ef6~
Mariama Sarr	1n,r,ef6,ef6~
Mariama Sylla	bt,1a,ef6,ef6~
Marian Aweis	b8,2c,ef6,ef6~		Marian Aweis Jama	Aweis
Marian Calfa	0,6c,dlca,do~
Marian Lupu	1,22,e6cu,e83n	312340
Mariana Prada	1j,30,ef6,ef6~		Mariana Prada Noya	Prada
Mariannette Miller-Meeks	2,0,eh13	58495662		Miller-Meeks
Mariatou Kone	1i,28,ef6,ef6~
Marie Clement	9,1t,ef6,ef6~		Marie Greta Roy Clement
Marie Eddy	4,1u,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie Gelin	1p,1t,ef6,ef6~		Marie Elise Brisson Gelin
Marie Gluesenkamp Perez	2,0,ej13	113686944		Gluesenkamp Perez
Marie Mushobueka	43,h,ef6,ef6~		Marie Ange Mushobueka
Marie Mwange	31,h,ef6,ef6~		Marie Louise Mwange
Marie Ondoa	1i,x,ef6,ef6~		Marie Theresa Abena Ondoa
Marie Stephenson	l,1t,ef6,ef6~		Marie Christine Stephenson
Marie Volahaingo	1x,2e,ef6,ef6~		Marie Therese Volahaingo
Marie-Christine Marghem	k,3q,ef6,ef6~
Marie-Claude Bibeau	a6,e,ef6,ef6~
Marie-Louise Potter	1l,53,ef6,ef6~
Marie-Louise Preca	1,4l,ea44,ed~;1,4l,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	3r,58,e06a,e2~
Marie-Odile Attanasso	10,4c,ef6,ef6~
Marie-Pierre Gramaglia	12,5a,ef6,ef6~	43400705
Marie-Solange Kayisire	4w,1r,ef6,ef6~
Mariem Bilal	1p,2t,ef6,ef6~		Mariem Mint Bilal
Marija Buric	3,2l,ef6,ef6~;5,2l,ef6,ef6~	30111243	Marija Pejcinovic Buric
Mariliza Xenogiannakopoulou	cu,2y,ef6,ef6~
Marilyn Strickland	2,0,eh13	1898180
Marina Arismendi	2f,42,ef6,ef6~	3038214
Marina Barampama	1b,1b,e298,e2~	3293137
Marina Pendes	8,9,ef6,ef6~	22671805
Marinko Cavara	1,9,ef6,ef6~
Mario Bergara	b,42,ef6,ef6~
Mario Carrascalao	2i,3w,e535,e5~		Mario Viegas Carrascalao
Mario Centeno	7,3t,ef6,ef6~
Mario Diaz-Balart	2,0,dz17	767270		Diaz-Balart
Mario Etchelecu	18,2z,ef6,ef6~	51763809
Mario Kunasek	8,3n,ef6,ef6~
Mario Machungo	0,3k,di7h,dqc		Mario da Graca Machungo
Mario Marcell	b,36,ef6,ef6~		Mario Marcell Cullell	Marcell
Mario Mendez	c,2o,ef6,ef6~		Mario Mendez Cobar	Mendez
Mario Michel	3,4o,dt5o,e1~
Mario Pires	0,1d,dybh,dz9s
Mario Varela	2f,3a,ef6,ef6~
Mario Vella	b,4l,ef6,ef6~	6765006
Marion Henry	100,56,ef6,ef6~
Maris Gailis	0,33,dq9,drcl
Maris Kucinskis	0,33,ec2b,ed~	6112509
Marise Payne	5,7,ef6,ef6~	16191011
Marisol Espinoza	x,o,e77s,eb~		Marisol Espinoza Cruz	Espinoza
Marita Petersen	0,5u,dp1i,dq9f
Maritxell Batet	133,3c,ef6,ef6~		Maritxell Batet Lamana	Batet
Maritza Rosabal	d,5c,ef6,ef6~
Mariusz Blaszczak	8,i,ef6,ef6~
Mariusz Kaminski	w1,i,ef6,ef6~
Mariya Didi	8,3y,ef6,ef6~		Mariya Ahmed Didi
Marjia Vucinovic	1e,3z,ef6,ef6~
Marjon Kamara	5,47,ef6,ef6~	29294975
Mark Alford	2,0,ej13	115137637
Mark Amodei	2,0,e79d	23944
Mark Brantley	5,4t,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	6,3f,e3ac,e3cc;6,71,e7at,ec4p
Mark DeSaulnier	2,0,eb16	6767311
Mark Harris	2,0,el13	55622212
Mark Kelly	e,0,egc2	357510
Mark Messmer	2,0,el13	6768869
Mark Pettingill	o,3f,ef6,ef6~;3o,3f,ef6,ef6~
Mark Phillips	5b,3x,eh,ej~
Mark Pocan	2,0,e913	1900355
Mark Takano	2,0,e913	399593
Mark Vaile	3,7,e176,e2~	6770126
Mark Villar	zm,2q,ef6,ef6~	17371175
Mark Warner	e,0,e516	453893
Marko Bela	3,11,e5cn,e7~	897108
Marlene Forte	o,4o,ef6,ef6~		Marlene Malahoo Forte
Marlene McDonald	6a,41,ef6,ef6~
Marlene Schiappa	54,3,ef6,ef6~	20807844
Marleny Contreras	12,l,ef6,ef6~		Marleny Contreras Hernandez	Contreras
Marlin Stutzman	2,0,e6bg,ed13;2,0,el13	1902106
Marlo Brito	nh,1c,ef6,ef6~		Marlo Brito Pacifico	Brito
Marou Amadou	a,u,ef6,ef6~
Marouane Abassi	b,1y,ef6,ef6~
Marouf al-Bakhit	0,1j,e1bo,e3bm	299743
Marsha Blackburn	2,0,dz17,ef13;e,0,ef13	458971
Marta Novakova	q,27,ef6,ef6~	40604951
Marta Ramirez	4,3g,ee87,eh~		Marta Lucia Ramirez;Marta Lucia Ramirez Blanco
Marta Temido	9,3t,ef6,ef6~	57339530
Martha Ruiz	8,48,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Andjaba	4m,3i,ef6,ef6~
Martin Bourke	6,5p,dp2,ds9
Martin Heinrich	2,0,e516,e913;e,0,e913	565374
Martin Kabwelulu	1w,h,ef6,ef6~	3295482	Martin Kabwelulu Labilo	Kabwelulu
Martin Lomuro	4w,2w,ef6,ef6~		Martin Elia Lomuro
Martin Nduwimana	x,1b,e18t,e3~	2164703
Martin Niviyabandi	43,1b,ef6,ef6~
Martin Ziguele	0,1o,dx41,dz3	1648403
Martina Dalic	74,2l,ef6,ef6~
Martina Lubyova	d,2u,ef6,ef6~	40247117
Martine Bukasa	2v,h,ef6,ef6~		Martine Ntumba Bukasa
Martinho Cabi	0,1d,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	6,5t,eeat,ei~
Maruf Amin	4,14,efak,ej~
Marvin Dames	3q,3p,ef6,ef6~
Marvin Rodriguez	yl,18,du,eh~;1b,18,ef6,ef6~		Miguel Rodriguez;Marvin Rodriguez Cordero	Rodriguez
Marwan Damaj	j,1e,ef6,ef6~		Marwan Ahmad Damaj
Mary Gay Scanlon	2,0,eebd	54611716	Mary Scanlon
Mary Issac	9,4o,ef6,ef6~	107664065
Mary Kawar	1j,1j,ef6,ef6~
Mary Kitutu	tz,5,ef6,ef6~		Mary Goretti Kitutu
Mary Miller	2,0,eh13	101204553
Mary Munive	1b,18,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Ng	6j,e,ef6,ef6~
Mary Niane	10,r,ef6,ef6~		Mary Teuw Niane
Mary Okurut	w,5,ef6,ef6~		Mary Karooro Okurut
Mary Simon	g,e,eh76
Maryam Monsef	12p,e,ef6,ef6~	21162694
Maryan Qaasim	zx,2c,ef6,ef6~		Maryan Qaasim Ahmed	Qaasim
Masagos Zulkifli	h,49,ef6,ef6~;w,49,ef6,ef6~	17722375		Masagos
Masahiko Shibayama	d,b,ef6,ef6~;w,b,ef6,ef6~	6782350
Masatoshi Ishida	w,b,ef6,ef6~;vv,b,ef6,ef6~	6782738
Massoudou Hassoumi	7,u,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,4d,ds3,dscr			Massoundi
Masud Soltanifar	1k,k,ef6,ef6~
Masumeh Ebtekar	13y,k,ef6,ef6~
Maszlee Malik	d,2p,ef6,ef6~			Maszlee
Mat Suny bin Hussein	k,5s,ef6,ef6~			Mat Suny
Matar Ba	1k,r,ef6,ef6~
Mate Granic	3,2l,do98,dv~		Mato Granic
Matebatso Doti	2f,4e,ef6,ef6~
Mateja Vranicar Erman	7,2v,ef6,ef6~	12796086		Vranicar Erman
Mateni Tapueluelu	4k,4i,ef6,ef6~;6f,4i,ef6,ef6~	19605129
Mathew Prempeh	d,21,ef6,ef6~		Mathew Opoku Prempeh
Mathias Otounga Ossibadjouo	4u,q,ef6,ef6~			Otounga Ossibadjouo
Mathias Sinamenya	1b,1b,du5,dx~	3298604	Mathias Sinamenye
Matia Chowdhury	c,1s,ef6,ef6~
Matia Kasaija	7,5,ef6,ef6~
Matilda Ernkrans	10,2h,ef6,ef6~	3373058
Matjaz Kmecl	4,2v,dm4b,do~
Matlubkhon Davlatov	n,3u,e815,e8~
Mato Jozic	a,9,ef6,ef6~
Matrika Yadav	q,4f,ef6,ef6~
Matt Canavan	bn,7,ef6,ef6~
Matt Van Epps	2,0,elc4	136749822		Van Epps
Matthew Cheung	fs,2,ef6,ef6~		Matthew Cheung Kin-chung	Cheung
Mattlan Zackhras	su,59,ef6,ef6~
Mauno Koivisto	1,31,de1r,dq31
Maurice Bandama	j,28,ef6,ef6~		Maurice Kouakou Bandama
Maurice Bonane	18,26,ef6,ef6~		Maurice Dieudonne Bonane
Maurice Loustau-Lalanne	l,53,ef6,ef6~	56380785
Mauricio Herrera	1u,18,ef6,ef6~		Mauricio Herrera Ulloa	Herrera
Mauricio Ramirez Landaverde	a,4a,ef6,ef6~			Ramirez Landaverde
Mauro Pedrazzini	1p,5v,ef6,ef6~
Max Miller	2,0,ej13	106522145
Maxie Cuffee	1u,41,ef6,ef6~
Maxime Carlot	0,2x,dncg,ds9u		Maxime Carlot Korman
Maxime Ndiaye	6h,r,ef6,ef6~		Maxime Jean Simon Ndiaye
Maxime Verhagen	3,35,e6ae,e7~	554116
Maxine Dexter	2,0,el13	96777172
Maxine Waters	2,0,dn13	461727
Maxwell Frost	2,0,ej13	113587724
May Chidiac	ta,t,ef6,ef6~
Mayerlin Arias	13l,l,ef6,ef6~
Mayik Deng	sg,2w,ef6,ef6~		Mayik Ayii Deng
Mazie Hirono	2,0,e314,e913;e,0,e913	16476
Mba Fomundam	16,x,ef6,ef6~		Mba Acha Fomundam
Mbagnick Ndiaye	8j,r,ef6,ef6~
Mbarka Bouaida	16,1q,ef6,ef6~
McKeeva Bush	6t,5t,dxc,e0~;u,5t,e5b6,e8cj	794036
Megan Woods	k,g,ef6,ef6~;lo,g,ef6,ef6~;m1,g,ef6,ef6~;6d,g,ef6,ef6~	6808764
Mehdi Gharbia	sq,1y,ef6,ef6~		Mehdi Ben Gharbia
Mehdi Jomaa	0,1y,ea1t,eb26	15304780
Mehmed Zenka	mo,3z,ef6,ef6~
Mehmet Ersoy	j,v,ef6,ef6~
Mehmet Kasapoglu	y,v,ef6,ef6~
Mehmet Turhan	m,v,ef6,ef6~	21526592	Mehmet Cahit Turhan
Mehriban Aliyeva	x,3o,ed2l,ej~
Meisi Bolanos	7,1p,ef6,ef6~		Meisi Bolanos Weiss	Bolanos
Mekere Morauta	0,n,dv8,dy8
Melanie Stansbury	2,0,eh6e	96184996
Melford Nicholas	13,55,ef6,ef6~
Melika Mahmutbegovic	4,9,eb29,ei~
Melissa Price	h,7,ef6,ef6~	16195275
Memunatu Pratt	l,3b,ef6,ef6~
Men Sam An	sp,1g,ef6,ef6~;xo,1g,ef6,ef6~
Menardo Guevarra	46,2q,ef6,ef6~
Mendsaihan Enhsaihan	0,29,ds7i,duc9;3,29,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedes Araoz	yx,o,ec,ed~		Mercedes Rosalba Araoz;Mercedes Rosalba Araoz Fernandez	Araoz
Mercedez Araoz	4,o,ef6,ef6~
Mercelino Ntutumu	n,1h,e06f,e3~		Mercelino Oyono Ntutumu
Merdan Annadurdyyew	b,3e,ef6,ef6~
Mereseini Vuniwaqa	1i,2d,ef6,ef6~	18166062
Merete Riisager	d,44,ef6,ef6~	11989087
Merrah Kipefa	i,n,ef6,ef6~
Mervyn Jones	6,5p,dw1r,dycg	6820915
Mette Bock	j,44,ef6,ef6~	11989208
Mevludin Nuhodzic	f,3z,ef6,ef6~	99429812
Mher Grigoryan	3,2k,ef6,ef6~;3,2k,eh83,ej~
Miao Wei	q,2,ef6,ef6~	8292013		Miao
Michael Baumgartner	2,0,el13	6828508
Michael Bennet	e,0,e51m	554792
Michael Benstrong	1d,53,ef6,ef6~
Michael Birt	2q,5r,e579,ec~
Michael Bradley	6,5p,dj,dp2
Michael Browne	d,55,ef6,ef6~
Michael Cloud	2,0,ee7a	55313952
Michael Creed	c,37,ef6,ef6~	6829535
Michael Cruz	15,61,e311,e5~
Michael Cullen	3,g,dy7,e3~	2622925
Michael Dunkley	u,3f,ea5k,ed7j;bl,3f,ef6,ef6~	17626860
Michael Fahy	1h,3f,ef6,ef6~
Michael Falzon	3k,4l,ef6,ef6~
Michael Farrugia	1h,4l,ef6,ef6~	37861149
Michael Finnegan	18,3v,ef6,ef6~
Michael Gore	6,5t,do5,dr9f
Michael Guest	2,0,ef13	60428645
Michael Hardie Boys	g,g,ds3l,dx44	1047359		Hardie Boys
Michael Katambo	c,1z,ef6,ef6~
Michael Keenan	9g,7,ef6,ef6~;mq,7,ef6,ef6~
Michael Lawler	2,0,ej13	105179052
Michael Lueth	13,2w,ef6,ef6~		Michael Makuei Lueth
Michael Masutha	a,p,ef6,ef6~
Michael McCaul	2,0,e114	539509
Michael McCormack	3,7,ef6,ef6~;19,7,ef6,ef6~;36,7,ef6,ef6~;m,7,ef6,ef6~	6832641
Michael Misick	5q,5p,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	f,2w,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	3,n,dtcg,du~
Michael Ogio	ia,n,dx,ec~
Michael Peyrefitte	o,3v,ef6,ef6~
Michael Pintard	y,3p,ef6,ef6~
Michael Powell	3,4t,do,do~		Michael Oliver Powell
Michael Ring	6y,37,ef6,ef6~	3777472
Michael Rulli	2,0,ek6b	63170062
Michael Somare	0,n,dy8,e6ce
Michael Soto	4o,18,ef6,ef6~		Michael Soto Rojas	Soto
Michael Torode	11,5h,e335,e451
Michael Turner	2,0,dz17	505722
Michael Wamalwa	4,38,dy,dy~	593552	Michael Kijana Wamalwa
Michael Wilkins	15,5h,dm,dq~
Michael Wong	ih,2,ef6,ef6~		Michael Wong Wai-lun	Wong
Michaelia Cash	11t,7,ef6,ef6~;4q,7,ef6,ef6~
Michaelle Jean	g,4s,eb15,eb~
Michaelle Jean	g,e,e19r,e6a1	128933
Michalis Kalogirou	a,2y,ef6,ef6~
Michel Angouin	2z,x,ef6,ef6~		Michel Ange Angouin
Michel Cadot	t,6m,dw6l,dz~
Michel Diefenbacher	t,6e,dr3,dt~
Michel Gbezera-Bria	0,1o,dt1,dv1
Michel Ikoli	th,h,ef6,ef6~		Michel Bongongo Ikoli
Michel Jeanjean	2s,54,e66a,ea~
Michel Kafando	1,26,eab1,eb~
Michel Leveque	r,5a,dt23,dw~	3310255
Michel Martelly	1,1t,e75e,ec2e
Michel Mathieu	1m,58,e17f,e2~
Michel Morin	t,6m,dq,dr~
Michel Roger	r,5a,e63t,eb~	57849
Michel Suleiman	1,t,e45p,e9~		Michel Sulayman
Michel al-Murr	3,t,ds,ds~
Michele Pierre-Louis	0,1t,e495,e5b7
Micheline Calmy-Rey	20,40,e2,e3~	122377
Michelle Fischbach	2,0,eh13	6837025
Michelle Hooyboer-Winklaar	j,5i,ef6,ef6~
Michiel Godfried Eman	0,5i,ef6,ef6~
Miegombyn Enkhbold	yy,29,e2,e7~
Miguel Biteo Borico	0,1h,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua	q,1h,ef6,ef6~		Miguel Ekua Ondo	Ekua
Miguel Mayo	9,2z,ef6,ef6~	110628468
Miguel Oyono Ndong	n,1h,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	3,1h,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6g,dq2p,dy63
Miguel Rodrigeuz	1,18,du58,du~		Miguel Angel Rodrigeuz
Miguel Torruco	c7,34,ef6,ef6~		Miguel Torruco Marques	Torruco
Miguel Trovoada	1,4p,dn44,dx93
Miguel Vargas	5,2r,ef6,ef6~		Miguel Octavio Vargas;Miguel Octavio Vargas Maldonado	Vargas
Miguel Zuniga	3z,32,ef6,ef6~		Miguel Antonio Zuniga
Mihai Ghimpu	1,22,e59b,e6cu	294473
Mihai Tudose	0,11,ed6t,ed~	12735517
Mihai-Viorel Fifor	8,11,ef6,ef6~
Mihaly Varga	7,46,ef6,ef6~
Mika Lintila	p,31,ef6,ef6~	16984784
Mikael Damberg	1h,2h,ef6,ef6~	3372917
Mikaela Engell	1m,5n,e74,ej~
Mikaele Kulimoetoke	28,54,eabq,ec~
Mikaele Tauhavili	28,54,ds,ds~
Mikalay Snapkow	n,w,eg64,ej~
Mikarite Temari	ql,4w,ef6,ef6~
Mikayil Jabbarov	c1,3o,ef6,ef6~
Mike Bost	2,0,eb16	6846090
Mike Carey	2,0,ehb4	108010312
Mike Collins	2,0,ej13	115806750	Mike Collins Jr.
Mike Crapo	2,0,dp15,dv13;e,0,dv16	734319	Michael Crapo
Mike Eman	0,5i,e5au	1268462
Mike Ezell	2,0,ej13	115137554
Mike Flood	2,0,ei7c	6846855
Mike Halferty	1g,59,ef6,ef6~
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
Mike de Meza	7,5i,ef6,ef6~
Mikhail Chigir	0,w,dq7,dsb
Mikhail Demchuk	3,w,dw7e,dx~
Mikhail Kotyukov	1f,6,ef6,ef6~		Mikhail Mikhaylovich Kotyukov
Mikhail Myasnikovich	23,w,do,ea~
Mikheil Batiashvili	d,2s,ef6,ef6~	65285983
Miklos Kasler	mn,46,ef6,ef6~	23925538
Mila Carovska	i,2b,ef6,ef6~
Mila Ramljak	3,2l,do,do~
Milagros Ortiz-Bosch	4,2r,dw8g,dz~
Milan Dunovic	4,9,ef6,ef6~
Milan Krkobabic	1e,1x,ef6,ef6~	15708342
Milan Kujundzic	9,2l,ef6,ef6~	6850596
Milan Mandilovic	i,9,ef6,ef6~
Milan Panic	0,1x,do7e,doc
Milda Vainiute	a,3h,ef6,ef6~
Mile Akmadzic	0,9,doa,dpa
Milena Harito	45,43,ef6,ef6~
Milenko Savanovic	i,9,ef6,ef6~
Milojka Kolar Celarc	9,2v,ef6,ef6~	12796707		Kolar Celarc
Milton Claros	12,30,ef6,ef6~		Milton Claros Hinojosa	Claros
Milton Luna	d,1c,ef6,ef6~		Milton Luna Tamayo	Luna
Milton Weeks	b,47,ef6,ef6~
Milutin Simovic	c,3z,ef6,ef6~;3,3z,ef6,ef6~
Milva Ekonomi	p,43,ef6,ef6~	25570422
Min Thu	si,2a,ef6,ef6~
Mindaugas Sinkevicius	p,3h,ef6,ef6~
Mindaugas Stankevicius	u,3h,ds2f,ds~
Minette Likeng	3c,x,ef6,ef6~		Minette Libom Li Likeng
Miodrag Simovic	3,9,dp,dp~
Mir Jamali	0,10,dybn,e08s		Mir Zafarullah Khan Jamali
Mircea Snegur	1,22,dm93,ds~
Mirela Kumbaro	j,43,ef6,ef6~	15724978
Miri Regev	j,a,ef6,ef6~
Miriam Blanchard	1j,4k,ef6,ef6~
Miriam Raudez	d,48,ef6,ef6~
Mirko Sarovic	38,9,dwbb,dy~	2444338
Mirna Louisa-Godett	0,6g,dz8b,dz~
Miroljub Labus	3,76,dx1p,dx~;3,1x,dx1p,dz~
Miroslav Lajcak	5,2u,ef6,ef6~	467905
Miroslav Toman	c,27,ef6,ef6~	13580235
Mirtha Vasquez	0,o,eha6,eica		Mirtha Esther Vasquez;Mirtha Esther Vasquez Chuquilin	Vasquez
Misa Telefoni	3,4u,dx,e6~			Misa
Mitchell Fifield	49,7,ef6,ef6~;1y,7,ef6,ef6~		Mitchell Peter Fifield
Mitcy Larue	1h,53,ef6,ef6~
Mitsuhiro Miyakoshi	w,b,ef6,ef6~;sl,b,ef6,ef6~;tk,b,ef6,ef6~;uu,b,ef6,ef6~;v5,b,ef6,ef6~
Miyegombo Enkhbold	3u,29,ef6,ef6~
Mkhitar Hayrapetyan	9d,2k,ef6,ef6~
Mladen Ivanic	38,9,eabh,ed~;xy,9,ef6,ef6~	944643
Mladen Sarcevic	d,1x,ef6,ef6~	27480291
Moana Carcasses	0,2x,e93n,ea5e	3317554	Moana Carcasses Kalosil	Carcasses
Moctar Kassoum	t6,u,ef6,ef6~			Moctar
Modeste Kerekou	4q,4c,ef6,ef6~
Modeste Lukwebo	uz,h,ef6,ef6~	19543886	Modeste Bahati Lukwebo
Modibo Keita	0,1m,eb18,ed48
Modibo Sidibe	0,1m,dw9,e6~		Mande Sidibe
Moeketsi Majoro	7,4e,ef6,ef6~;0,4e,eg5k,eh~	91621859
Mofazzal Maya	9i,1s,ef6,ef6~		Mofazzal Hossain Chowdhury Maya
Mohamad Arteh	3,2c,eb26,ec~		Mohamad Omar Arteh
Mohamad Sabu	8,2p,ef6,ef6~	6890904		Mohamad
Mohamed Abbou	16,1q,ef6,ef6~
Mohamed Abdalla	rl,25,ef6,ef6~		Mohamed Abu Fatma Abdalla
Mohamed Abdel-Aati	a7,y,ef6,ef6~
Mohamed Abdel-Rehim	a,y,ef6,ef6~		Mohamed Hossam Abdel-Rehim
Mohamed Abidine	j,1y,ef6,ef6~	28502176	Mohamed Zine El Abidine
Mohamed Aila	0,25,ef6,ef6~		Mohamed Tahir Aila
Mohamed Aissa	3f,1n,ef6,ef6~	18213891
Mohamed Alie	6e,3b,ef6,ef6~
Mohamed Arfaoui	51,1y,ef6,ef6~
Mohamed Asim	5,3y,ef6,ef6~
Mohamed Aslam	b2,3y,ef6,ef6~
Mohamed Awaleh	c,51,ef6,ef6~		Mohamed Ahmed Awaleh
Mohamed Aziz	1,2t,e585,ed~;1,2t,ef6,ef6~		Mohamed Ould Abdel Aziz
Mohamed Azmin	p,2p,ef6,ef6~	73962	Mohamed Azmin Ali	Azmin
Mohamed Badaoui	134,4d,ef6,ef6~		Mohamed Chatur Badaoui
Mohamed Bangura	14i,3b,ef6,ef6~
Mohamed Beavogui	0,1a,eha6,ei8k
Mohamed Bechir	0,2t,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,2t,eg86,ek82		Mohamed Ould Bilal
Mohamed Boucha	16,u,ef6,ef6~
Mohamed Boulif	16,1q,ef6,ef6~		Mohamed Najib Boulif
Mohamed Boussaid	26,1q,ef6,ef6~
Mohamed Daoudou	f,4d,ef6,ef6~
Mohamed Diane	7u,1a,ef6,ef6~
Mohamed Dileita	0,51,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	a,4d,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed El Ouafa	16,1q,ef6,ef6~			El Ouafa
Mohamed Erlaf	6l,1m,ef6,ef6~		Mohamed Ag Erlaf
Mohamed Fofana	0,1a,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	8,2t,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,2t,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Haleem	3c,17,ef6,ef6~		Mohamed Hashim Abdul Haleem
Mohamed Hassad	f,1q,ef6,ef6~
Mohamed Hattab	y,1n,ef6,ef6~
Mohamed Jalloh	4,3b,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jameel	4,3y,e9bh,ea~;1u,3y,ef6,ef6~	6891274	Mohamed Jameel Ahmed	Jameel
Mohamed Karim-Lamrani	0,1q,doa,dq5t
Mohamed Kembou	16,2t,ef6,ef6~		Mohamed Ould Kembou
Mohamed Loukal	b,1n,ef6,ef6~
Mohamed Maait	7,y,ef6,ef6~
Mohamed Madi	0,4d,dq16,dqad		Mohamed Abdou Madi
Mohamed Mebarki	cg,1n,ef6,ef6~
Mohamed Moubdii	16,1q,ef6,ef6~
Mohamed Omar	1s,u,ef6,ef6~		Mohamed Ben Omar
Mohamed Roble	0,2c,eg9r,ei6p		Mohamed Hussein Roble
Mohamed Saafan	64,y,ef6,ef6~
Mohamed Salim	a,25,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Samro	6g,u,ef6,ef6~		Mohamed Sanoussi Samro
Mohamed Sbihi	j,1q,ef6,ef6~		Mohamed Amine Sbihi
Mohamed Shaker	50,y,ef6,ef6~
Mohamed Sidi	gl,2t,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Sidibe	18,1m,ef6,ef6~		Mohamed Moustapha Sidibe
Mohamed Souef	5,4d,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Swaray	13,3b,ef6,ef6~
Mohamed Taki	1,4d,ds3g,dub6		Mohamed Taki Abdulkarim	Taki
Mohamed Trabelsi	1p,1y,ef6,ef6~	28105062
Mohamed Vetah	2l,2t,ef6,ef6~		Mohamed Abdel Vetah
Mohamed Yusef	q,15,ef6,ef6~		Mohamed Mazen Ali Yusef
Mohamed el-Assar	rk,y,ef6,ef6~
Mohammad Abu Rumman	j,1j,ef6,ef6~			Abu Rumman
Mohammad Aref-Yazdi	x,k,dx8,e1~		Mohammad Reza Aref-Yazdi
Mohammad Bathaei	d,k,ef6,ef6~
Mohammad Bawari	13,13,ef6,ef6~		Mohammad Rasul Bawari
Mohammad Eslami	84,k,ef6,ef6~	58902699
Mohammad Fahim	x,13,e5bj,e9~		Mohammad Fahim Khan	Fahim
Mohammad Hamidi	o,13,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	p,13,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Mohaqqeq	10e,13,ef6,ef6~
Mohammad Nabi	53,13,dp,ds~		Mohammad Nabi Mohammadi	Nabi
Mohammad Nahavandian	13s,k,ef6,ef6~	5962247
Mohammad Nasim	9,1s,ef6,ef6~
Mohammad Nobakht	me,k,ef6,ef6~;13v,k,ef6,ef6~;13x,k,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	x,k,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shah	x,13,dp,dq~		Mohammad Shah Fazli	Shah
Mohammad Shahidi	4,k,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	i,k,ef6,ef6~;13t,k,ef6,ef6~
Mohammad Shinwari	d,13,ef6,ef6~		Mohammad Ibrahim Shinwari
Mohammad Stanekzai	io,13,ef6,ef6~		Mohammad Masoom Stanekzai
Mohammad Tahmasi	1g,13,ef6,ef6~		Mohammad Hamid Tahmasi
Mohammad Tarar	1,10,dtcv,dx~	34935	Mohammad Rafiq Tarar
Mohammad al-Fares	d,2f,ef6,ef6~		Mohammad Abdulatif al-Fares
Mohammadin Ketapi	l,2p,ef6,ef6~			Mohammadin
Mohammadmian Soomro	z1,10,ef6,ef6~
Mohammed Al al-Shaykh	r,23,ef6,ef6~		Muhammad Al al-Shaykh;Muhammad bin Abdul Malik Al al-Shaykh	Al al-Shaykh
Mohammed Al-Khalifa	3,4q,e19,eh~			Mohammed
Mohammed Al-Maktoum	4,19,e215,ei~			Mohammed
Mohammed Ba Sindwah	0,1e,e7br,ea~		Muhammad Ba Sindwah;Muhammad Salim Ba Sindwah	Ba Sindwah
Mohammed Bantan	m6,23,ef6,ef6~		Muhammad Bantan;Muhammad Salih Bantan
Mohammed Bello	km,2g,ef6,ef6~		Mohammed Musa Bello
Mohammed Bilal	4,3d,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Daoud	j,t,ef6,ef6~		Muhammad Daoud
Mohammed Dionne	0,r,ea74,ed~;0,r,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Fnaysh	y,t,ef6,ef6~		Muhammad Fnaysh
Mohammed Ghazal	18,15,ef6,ef6~		Muhammad Ghazal;Muhammad Walid Ghazal
Mohammed Hashim	1c,1i,ef6,ef6~		Muhammad Hashim
Mohammed Jallow	4,4r,ek2n
Mohammed Kalla	4,14,e0ak,e5~		Muhammad Kalla;Muhammad Yusuf Kalla
Mohammed Kharbutli	50,15,ef6,ef6~		Muhammad Kharbutli;Muhammad Zuhair Kharbutli
Mohammed Miru	0,15,dw3d,dz9a		Mohammad Miru;Muhammad Miru;Muhammad Mustafa Miru
Mohammed Naseem	57,10,ef6,ef6~		Muhammad Naseem;Muhammad Farogh Naseem
Mohammed Nasir	6d,14,ef6,ef6~		Muhammad Nasir
Mohammed Ouzzine	y,1q,ef6,ef6~
Mohammed Qubati	l,1e,ef6,ef6~		Muhammad Qubati;Muhammad Abdul Majid Qubati
Mohammed Rahman	0,1s,ds3v,ds6n		Muhammad Rahman;Muhammad Habibur Rahman
Mohammed Sambo	4,2g,e65j,ea~		Mohammed Namadi Sambo
Mohammed Sara	13,15,ef6,ef6~		Muhammad Sara;Muhammad Imad Abdallah Sara
Mohammed Shukayr	5g,t,ef6,ef6~		Muhammad Shukayr
Mohammed Siala	5,57,ef6,ef6~		Muhammad Siala;Muhammad al-Tahir Hammuda Siala
Mohammed Swati	59,10,ef6,ef6~	16187331	Muhammad Swati;Muhammad Azam Khan Swati
Mohammed Vawda	2p,10,ef6,ef6~		Muhammad Vawda;Muhammad Faisal Vawda
Mohammed Zaki	8,y,ef6,ef6~		Muhammad Zaki
Mohammed al-Ahmed	j,15,ef6,ef6~		Muhammad al-Ahmed
Mohammed al-Amari	5f,57,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bawardi	aq,19,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Gargawi	4w,19,ef6,ef6~		Muhammad al-Gargawi;Muhammad Abdallah al-Gargawi
Mohammed al-Hakim	5,1i,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Hamadi	d,4n,ef6,ef6~		Muhammad al-Hamadi;Muhammad Abdul Wahid Ali al-Hamadi
Mohammed al-Hashil	b,2f,ef6,ef6~		Muhammad al-Hashil
Mohammed al-Jabri	6p,2f,ef6,ef6~;vu,2f,ef6,ef6~		Muhammad al-Jabri
Mohammed al-Jadan	7,23,ef6,ef6~		Muhammad al-Jadan
Mohammed al-Kalbani	2f,4b,ef6,ef6~			Mohammed
Mohammed al-Khalid al-Sabah	8,2f,ef6,ef6~;3,2f,ef6,ef6~			Mohammed al-Khalid
Mohammed al-Maqdashi	8,1e,ef6,ef6~		Muhammad al-Maqdashi
Mohammed al-Maytami	1j,1e,ef6,ef6~		Muhammad al-Maytami
Mohammed al-Rumayhi	wd,4n,ef6,ef6~		Muhammad al-Rumayhi;Muhammad bin Abdallah bin Mitib al-Rumayhi
Mohammed al-Rumhi	2l,4b,ef6,ef6~		Muhammad al-Rumhi;Muhammad bin Hamad bin Sayf al-Rumhi
Mohammed al-Saadi	q,1e,ef6,ef6~		Muhammad al-Saadi
Mohammed al-Sabah	13,2f,ef6,ef6~;ap,2f,ef6,ef6~			Mohammed
Mohammed al-Sada	k,4n,ef6,ef6~		Muhammad al-Sada;Muhammad Salih al-Sada
Mohammed al-Salim	0,2f,ei7j,ei~		Muhammad al-Salim;Muhammad al-Sabah al-Salim
Mohammed al-Sayyid	bm,15,ef6,ef6~		Muhammad al-Sayyid;Muhammad Abdul Sattar al-Sayyid
Mohammed al-Shaar	f,15,ef6,ef6~		Muhammad al-Shaar;Muhammad Ibrahim al-Shaar
Mohammed al-Shabibi	18,4b,ef6,ef6~		Muhammad al-Shabibi;Muhammad bin Saif al-Shabibi
Mohammed al-Thani	3,4n,du1k,e0~			Mohammed
Mohammed al-Tubi	h,4b,ef6,ef6~		Muhammad al-Tubi;Muhammad bin Salim bin Said al-Tubi
Mohammed al-Tuwayjri	p,23,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Utri	0,15,dz9a,e74e		Muhammad al-Utri;Muhammad Naji al-Utri
Mohammed al-Zubaydi	1o,1i,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	3,4n,du1k,e2~			Mohammed
Mohammed bin Sultan al-Busaidi	r,4b,ef6,ef6~			Mohammed bin Sultan
Mohand Laensar	1j,1q,ef6,ef6~
Mohd Redzuan	k3,2p,ef6,ef6~	55760030	Mohd Redzuan Md Yusof	Redzuan
Mohsen Haji-Mirzaie	8r,k,ef6,ef6~
Moises Halleslevens	4,48,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,1n,dq4b,drcv
Mokhele Moletsane	a,4e,ef6,ef6~
Mokhtar Hasbellaoui	9,1n,ef6,ef6~
Molwyn Joseph	9,55,ef6,ef6~
Momir Bulatovic	0,1x,dmcn,dw~
Mompati Merafhe	4,4j,e441,e7~
Mona Sahlin	3,2h,dqa6,dr~
Monica Azuba	2j,5,ef6,ef6~		Monica Ntege Azuba
Monica Babuc	d,22,ef6,ef6~	15071201
Monica De La Cruz	2,0,ej13	115496109		De La Cruz
Monica Juma	e4,38,ef6,ef6~	47531099
Monica Maeland	22,4g,ef6,ef6~	6515796
Monica Mutsvangwa	13,3m,ef6,ef6~
Monique Ohsan-Bellepeau	4,1u,e6bc,eb~
Monise Laafai	1y,3l,ef6,ef6~	6900427
Monja Zafitsimivalo	0,2e,e53i,e5ci		Monja Roindefo Zafitsimivalo
Montgomery Daniel	18,52,ef6,ef6~
Moody Awori	4,38,dz9p,e3~	4358037
Moon Seong-hyeok	x8,c,ef6,ef6~	63378324		Moon
Morgan Griffith	2,0,e715	1684857
Morgan Johansson	a,2h,ef6,ef6~;3,2h,ef9a,eh~	5887217
Morgan Luttrell	2,0,ej13	115137460
Morgan McGarvey	2,0,ej13	16732298
Morie Manyeh	1w,3b,ef6,ef6~
Moritz Leuenberger	20,40,dw,e2~	115520
Morten Ruud	6,6i,dub,dz~
Mory Sangare	1x,1a,ef6,ef6~
Moses Ali	kx,5,ec,ej~;n,5,ef6,ef6~
Moses Garu	4k,24,ef6,ef6~
Moses Kizige	o2,5,ef6,ef6~
Moses Machar	1b,25,dx2c,e0~
Moses Nagamootoo	0,3x,eb5k,ec~;0,3x,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	g,24,dq6a,dv
Moses Vilakati	l,4v,ef6,ef6~
Moshe Kahlon	7,a,ef6,ef6~	265006
Moshiur Ranga	2v,1s,ef6,ef6~		Moshiur Rahman Ranga
Moshoeshoe II	1a,4e,dr2,dr~			Moshoeshoe
Motiur Rahman	3f,1s,ef6,ef6~
Motloho Maliehe	l,4e,ef6,ef6~
Mouctar Diallo	y,1a,ef6,ef6~
Moukadas Noure	1x,1o,ef6,ef6~	112079593
Moulay Elalamy	q,1q,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Boubacar	n0,1m,ef6,ef6~		Moulaye Ahmed Boubacar
Moulaye Laghdaf	0,2t,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Barreh	7i,51,ef6,ef6~		Moumin Hassan Barreh
Moumin Cheikh	a,51,ef6,ef6~		Moumin Ahmed Cheikh
Moumina Hassan	1i,51,ef6,ef6~		Moumina Houmed Hassan
Mounouna Foutsou	y,x,ef6,ef6~
Mourad Zemali	i,1n,ef6,ef6~
Moussa Ahmed	7b,51,ef6,ef6~		Moussa Mohamed Ahmed
Moussa Hassan	19,51,ef6,ef6~		Moussa Ahmed Hassan
Moussa Mara	0,1m,ea49,eb18
Moustadroine Abdou	k,4d,ef6,ef6~
Moustapha Diatta	16,r,ef6,ef6~		Moustapha Lo Diatta
Moustapha Diop	q,r,ef6,ef6~
Moustapha Mahamoud	1x,51,ef6,ef6~		Moustapha Mohamed Mahamoud
Moustapha Mijiyawa	9,2m,ef6,ef6~
Moustapha Mohamadou	9c,x,ef6,ef6~
Moustapha Naite	12,1a,ef6,ef6~
Mthuli Ncube	7,3m,ef6,ef6~
Muamar al-Iryani	13,1e,ef6,ef6~		Muamar Mutahir al-Iryani
Mubarak Abu Yamin	au,1j,ef6,ef6~			Abu Yamin
Mubarak al-Mahdi	4h,25,ef6,ef6~	6930870	Mubarak al-Fadil al-Mahdi
Mubarak al-Mansuri	b,19,ef6,ef6~		Mubarak Rashid al-Mansuri
Muferiat Kamil	xh,2n,ef6,ef6~			Muferiat
Mugur Isarescu	0,11,ducm,dwct	255022
Muhadjir Effendy	4n,14,ef6,ef6~	26236935
Muhammd Abu Saq	r,23,ef6,ef6~		Muhammd bin Faysal bin Jabir Abu Saq	Abu Saq
Muhammethan Cakyyew	39,3e,ef6,ef6~
Muhammetseyit Sylapow	i,3e,ef6,ef6~
Muhannad Shehadah	un,1j,ef6,ef6~
Mujahid Yusof	ao,2p,ef6,ef6~			Mujahid
Mujib Karimi	109,13,ef6,ef6~		Mujib Rahman Karimi
Mujibul Chunnu	i,1s,ef6,ef6~		Mujibul Haque Chunnu
Mujibul Huq	5d,1s,ef6,ef6~
Mukhamed Abalakov	3,3e,ds,dv~
Mukhammedkalyy Abylgaziev	0,1l,ef6,ef6~
Mukhtar Babayev	9k,3o,ef6,ef6~
Mukhtar Gomaa	bm,y,ef6,ef6~
Mukhtar Naqvi	w8,4,ef6,ef6~		Mukhtar Abbas Naqvi
Mulatu Teshome Wirtu	1,2n,e9a7,eeap			Mulatu
Mun Myong Hak	gc,8,ef6,ef6~			Mun
Mun Ung Jo	lb,8,ef6,ef6~			Mun
Munipoese Muliakaaka	28,54,ei3k
Muqrin bin Abd	3t,23,e92,ea~			Muqrin
Murad Saeed	1y,10,ef6,ef6~	16231467
Murad al-Halimi	m,1e,ef6,ef6~
Murat Cetinkaya	b,v,ef6,ef6~	23817662
Murat Kurum	h,v,ef6,ef6~
Muriel Penicaud	i,3,ef6,ef6~
Musa Drammeh	27,4r,ef6,ef6~
Musa Echweru	ts,5,ef6,ef6~
Musa Maaytah	b7,1j,ef6,ef6~
Musa al-Koni	3,57,ef6,ef6~
Musaid al-Ayban	r,23,ef6,ef6~		Musaid bin Muhammad al-Ayban
Mustafa Ramid	a,1q,ef6,ef6~
Mustafa Talas	3,15,dg3b,dz~
Mustafa Varank	q,v,ef6,ef6~
Mustafizur Fizar	4n,1s,ef6,ef6~		Mustafizur Rahman Fizar
Mustapha Abdul-Hamid	13,21,ef6,ef6~	28924956
Mustapha Guitouni	k,1n,ef6,ef6~
Mutale Nalumango	4,1z,eh8o,ej~
Mutalib al-Nafisa	r,23,ef6,ef6~		Mutalib bin Abdallah al-Nafisa
Mutaro Djalo	vt,1d,ef6,ef6~
Muthana Gharaibeh	13,1j,ef6,ef6~
Mutotwe Kafwaya	2j,1z,ef6,ef6~
Mwangi Kiunjuri	dx,38,ef6,ef6~	6944671
Mwigulu Nchemba	1h,3d,ef6,ef6~	31752753
Myint Htwe	9,2a,ef6,ef6~
Myint Swe	4,2a,ec3u,ed~;4,2a,ef6,ef6~
Mykola Azarov	23,d,dz,e9~
Myo Thein Gyi	d,2a,ef6,ef6~
Myrat Artykow	k,3e,ef6,ef6~
Myratgeldi Meredow	39,3e,ef6,ef6~;2l,3e,ef6,ef6~
Myrsini Zorba	j,2y,ef6,ef6~	11787642
N'diaye Diallo	j,1m,ef6,ef6~	ndiaye-diallo	N'diaye Ramatoulaya Diallo
Nabil Ahmed	10,51,ef6,ef6~		Nabil Mohamed Ahmed
Nabil Benabdellah	18,1q,ef6,ef6~
Nabil al-Amudi	m,23,ef6,ef6~		Nabil bin Muhammad al-Amudi
Nabil al-Hasan	2p,15,ef6,ef6~
Nabila Makram	uh,y,ef6,ef6~
Nada Murganic	4r,2l,ef6,ef6~
Nada al-Bustani	k,t,ef6,ef6~
Nader al-Dahabi	0,1j,e3bm,e5c9	362289	Nadir al-Dahabi
Nadia Calvino	p,3c,ef6,ef6~;4,3c,eh7c,ej~	20535388	Nadia Maria Calvino;Nadia Calvino Santamaria;Nadia Maria Calvino Santamaria	Calvino
Nadia Dudi	j,2w,ef6,ef6~		Nadia Arop Dudi
Nadir Larbaoui	0,1n,ejbb,el8s
Nagoum Yamassoum	0,1v,dvcd,dy6c	1371488	Nagdum Yamassoum
Naha Mouknass	d,2t,ef6,ef6~		Naha Mint Hamdi Ould Mouknass
Nahas Angula	0,3i,e13l,e7~	57834
Nahit Mentese	3,v,ds3c,ds~
Naim al-Rubai	1y,1i,ef6,ef6~
Naina Andriantsitohaina	5,2e,ef6,ef6~
Naing Thet Lwin	kb,2a,ef6,ef6~
Najah al-Attar	4,15,e23n,ej~
Najib Balala	ef,38,ef6,ef6~
Najibullah Omari	10,13,ef6,ef6~		Najibullah Khwaja Omari
Najla Romdhane	0,1y,ehab,ej81		Najla Bouden Romdhane
Najm al-Ahmad	a,15,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	gk,2t,ef6,ef6~
Nakpah Polo	1l,2m,ef6,ef6~
Nalton Brangman	d,3f,ef6,ef6~
Nambaryn Enkhbayar	3e,29,dx,e4~	54820
Namgay Tshering	7,5j,ef6,ef6~
Namoliki Neemia	1h,3l,ef6,ef6~		Namoliki Sualiki Neemia
Namsrai Tserenbat	h,29,ef6,ef6~
Nanaia Mahuta	22,g,ef6,ef6~;qv,g,ef6,ef6~	3798833
Nancy Gutierrez	f,3g,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nancy Mace	2,0,eh13	6962831
Nanda Pun	4,4f,ebav,ei~		Nanda Bahadar Pun
Nandocoomar Bodha	6b,1u,ef6,ef6~
Nanette Diaz Barragán	2,0,ed13	21662745	Nanette Barragán
Nango Dembele	c,1m,ef6,ef6~
Nangola Mbumba	4,3i,ef6,ef6~
Nani Chrougha	7b,2t,ef6,ef6~		Nani Ould Chrougha
Nape Nnauye	13,3d,ef6,ef6~		Nape Mosses Nnauye
Narayan Shrestha	3,4f,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra	3,3c,dn3d,dr~		Narcis Serra y Serra	Serra
Narcisse Mouelle Kombi	1k,x,ef6,ef6~	17496989		Mouelle Kombi
Narendra Tomar	1w,4,ef6,ef6~;xc,4,ef6,ef6~;59,4,ef6,ef6~;2v,4,ef6,ef6~	6965799	Narendra Singh Tomar
Nasim Olimzoda	9,3u,ef6,ef6~	31456826
Nasir Baum	9,1e,ef6,ef6~
Nasir Durrani	c,13,ef6,ef6~		Nasir Ahmad Durrani
Nasir Mohammed	0,2f,e343,e7bu			Nasir Mohammed
Nasir Sabah	n,2f,edcb,eh~			Nasir
Nasir al-Rudan	3t,2f,ds,ds~		Nasir Abdallah al-Rudan
Nasser al-Hamli	60,19,ef6,ef6~		Nasser bin Thani al-Hamli
Nassour Ouaidou	0,1v,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,22,eh86,ej2g
Natalia-Elena Intotero	104,11,ef6,ef6~	12736409
Natalio Wheatley	u,5q,ei55
Natalya Kochanova	g1,w,ef6,ef6~
Natan Brechtefeld	o,4w,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	a,4w,ef6,ef6~
Natanielu Lopaoo	c,4u,ef6,ef6~		Natanielu Mua Lopaoo
Natasha Griggs	14,66,eda5,eh~;14,7b,eda5,eh~
Nathaniel Moran	2,0,ej13	115137468
Nathaniel Waena	g,24,dw71,e577
Natsagiyn Bagabandi	1,29,dt6k,e0~	334679
Navdeep Bains	45,e,ef6,ef6~	3337237	Navdeep Singh Bains
Navin Dissanayake	xr,17,ef6,ef6~
Nawfal Musa	ja,1i,ef6,ef6~		Nawfal Baha Musa
Nayif al-Bakri	y,1e,ef6,ef6~
Naziha Laabidi	1i,1y,ef6,ef6~	26905827
Nazim Ekren	3,v,e38t,e4~
Nazira Abdula	9,3k,ef6,ef6~	19958795	Nazira Karimo Vali Abdula
Ndeye Dieng	1i,r,ef6,ef6~		Ndeye Saly Diop Dieng
Ndeye Diop	lm,r,ef6,ef6~		Ndeye Ramatoulaye Gueye Diop
Ndlaluhlaza Ndwandwe	12,4v,ef6,ef6~
Ndordji Nazer	10z,1v,ef6,ef6~
Neal Dunn	2,0,ed13	27733851
Neal Rijkenberg	7,4v,ef6,ef6~
Nebojsa Radmanovic	38,9,e2a1,ea~	310136
Nebojsa Stefanovic	3,1x,ef6,ef6~;f,1x,ef6,ef6~	4442477
Nedjo Trninic	m,9,ef6,ef6~
Negasso Gidada	1,2n,dr8,dxa8	356741		Negasso
Neil Lucas	14,66,e21u,e4~
Neil Pope	14,6o,e841,ea~
Neil Walter	14,8l,dk2,e1~
Nela Kuburovic	a,1x,ef6,ef6~
Nellie Pou	2,0,el13	6990132
Nelson Fuentes	7,4a,ef6,ef6~
Nelson Oduber	0,5i,dl2,e5au	942470
Nelson Toca	q,2r,ef6,ef6~		Nelson Toca Simo	Toca
Nematullo Hikmatullozoda	2g,3u,ef6,ef6~
Nenad Popovic	1e,1x,ef6,ef6~
Nenad Rikalo	c,39,ef6,ef6~
Neno Dimov	h,1f,ef6,ef6~
Nestor Bankumukunzi	3c,1b,ef6,ef6~
Nestor Martinez	2u,3g,ef6,ef6~		Nestor Humberto Martinez
Nestor Popolizio	5,o,ef6,ef6~	51296839
Nestor Reverol	f,l,ef6,ef6~		Nestor Reverol Torres	Reverol
Neto Lighe	i,47,ef6,ef6~		Neto Zarzar Lighe
Nevers Mumba	4,1z,dz5,dz~	1982213
Ng Chee Meng	w,49,ef6,ef6~			Ng
Ng Eng Hen	8,49,ef6,ef6~			Ng
Ngaka Ngaka	ww,4j,ef6,ef6~
Ngamau Munokoa	3,4z,dzb5,dz~
Ngiratkel Etpison	1,a2,dkb2,do~
Ngo Xuan Lich	8,m,ef6,ef6~	10800424
Nguyen Chi Dung	1j,m,ef6,ef6~
Nguyen Cong Tan	3,m,dt9t,dx~
Nguyen Khanh	3,m,dj2,dt~
Nguyen Minh Triet	1,m,e26r,e76p	57400
Nguyen Ngoc Thien	j,m,ef6,ef6~
Nguyen Sinh Hung	3,m,e26s,e6~	4120045
Nguyen Tan Dung	23,m,du,eb~
Nguyen Thi Binh	4,m,doa,dx~	446909
Nguyen Thi Doan	4,m,e37p,eb~
Nguyen Thi Kim Tien	9,m,ef6,ef6~
Nguyen Thien Nhan	3,m,e382,e8~
Nguyen Xuan Cuong	c,m,ef6,ef6~
Nhek Bunchhay	3,1g,ef6,ef6~
Nhial Nhial	5,2w,ef6,ef6~		Nhial Deng Nhial
Niale Kaba	1j,28,ef6,ef6~
Niasse Moustapha	0,r,dw,dx33	1951094
Nicanor Serrano	4,1c,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicephore Fylla	12y,1w,ef6,ef6~		Nicephore Antoine Thomas Fylla;Nicephore Antoine Thomas Fylla Saint Eudes	Fylla
Nicholas Begich	2,0,el13	113676482	Nicholas Begich III
Nicholas Brathwaite	0,4y,dm3d,dq21
Nicholas Dausi	13,4x,ef6,ef6~	7025283
Nicholas Langworthy	2,0,ej13	55356856
Nicholas Liverpool	1,4k,dza,e89h
Nicholas Yang	nd,2,ef6,ef6~		Nicholas Yang Wei-hsiung	Yang
Nick Kuman	d,n,ef6,ef6~
Nick LaLota	2,0,ej13	115168182	Nicolas LaLota
Nickolas Steele	9,4y,ef6,ef6~
Nicolae Burnete	6d,11,ef6,ef6~
Nicolae Ciubuc	c,22,ef6,ef6~
Nicolae Ciuca	0,11,ehbp,ej6f	28950289
Nicolae Timofti	1,22,e83n,ec~
Nicolae Vacaroiu	0,11,dob,dscc
Nicolas Akapo	c,1h,ef6,ef6~		Nicolas Houtondji Akapo
Nicolas Dujovne	8g,2j,ef6,ef6~	28058759
Nicolas Meda	9,26,ef6,ef6~
Nicolas Monckeberg	i,36,ef6,ef6~
Nicolas Obama	v1,1h,ef6,ef6~		Nicolas Obama Nchama	Obama
Nicolas Schmit	i,3r,ef6,ef6~
Nicolas Tiangaye	0,1o,e8,e9~	3277446
Nicolau dos Santos	c,1d,ef6,ef6~
Nicole Assele	14n,q,ef6,ef6~
Nicole Belloubet	a,3,ef6,ef6~
Nicole Malliotakis	2,0,eh13	7030112
Nicole Olliviere	k,41,ef6,ef6~
Nigel Clarke	7,4s,ef6,ef6~
Nigel Dakin	6,5p,ef7f,ej~
Nigel Haywood	6,5g,e6ag,ea4s
Nigel Phillips	6,5g,ed9c,ei7n;6,71,ei8d
Nigel Scullion	mw,7,ef6,ef6~	7032631	Nigel Gregory Scullion
Nigmatzhan Isingarin	n,1k,dqac,ds~
Nihal al-Awlaqi	3o,1e,ef6,ef6~
Nikema Williams	2,0,eh13	56486570
Nikica Valentic	0,2l,dp4,drb
Nikki Budzinski	2,0,ej13	111342337	Nicole (Nikki) Budzinski
Niko Papaliitele	2j,4u,ef6,ef6~		Niko Lee Hang Papaliitele
Niko Peleshi	c,43,ef6,ef6~
Nikola Dimitrov	5,2b,ef6,ef6~	12288374
Nikola Janovic	1k,3z,ef6,ef6~
Nikola Kljusev	0,2b,dn3,do~
Nikola Sainovic	3,1x,dr9f,dw~
Nikolai Denkov	0,1f,ej66,ek49		Nikolay Denkov
Nikolai Nankov	36,1f,ef6,ef6~		Nikolay Nankov
Nikolai Tanayev	0,1l,dy5m,e0~	24671	Nikolay Tanayev
Nikolai Vasilev	3,1f,dnb8,e0~		Nikolay Vasilev
Nikolao Pula	6,6j,el13
Nikolaos Pappas	ik,2y,ef6,ef6~
Nikolina Angelkova	l,1f,ef6,ef6~
Nikoloz Gilauri	0,2s,e526,e8ap
Nila Moeloek	9,14,ef6,ef6~	13095464
Nilda Romero	1i,3a,ef6,ef6~
Nimal de Silva	m,17,ef6,ef6~	3529279	Nimal Siripala de Silva
Nina Obuljen	j,2l,ef6,ef6~
Nina Walet	hd,1m,ef6,ef6~		Nina Walet Intalou	Walet
Ninsao Gnofam	19,2m,ef6,ef6~
Niougou Ouedraogo	29,26,ef6,ef6~		Niougou Ambroise Ouedraogo
Nishi Dholakia	24,5k,ekcg
Nita Barrow	g,3j,dm66,drcl
Nitin Gadkari	83,4,ef6,ef6~;87,4,ef6,ef6~;2p,4,ef6,ef6~	3504520
Nizar Yaziji	9,15,ef6,ef6~		Nizar Wehbe Yaziji
Nkaku Kabi	9,4e,ef6,ef6~
Nkandu Luo	10,1z,ef6,ef6~	27891778
Nkhensani Kubayi-Ngubane	1f,p,ef6,ef6~
No Kwang Chol	xl,8,ef6,ef6~			No
Noberto Costa Alegre	0,4p,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noel Holder	c,3x,ef6,ef6~
Noel Mboumba	2t,q,ef6,ef6~
Nomaindia Mfeketo	mr,p,ef6,ef6~	1632021
Nomvula Mokonyane	k6,p,ef6,ef6~	7048706
Nonofho Molefhi	4m,4j,ef6,ef6~
Noor Hassanali	1,41,dj3i,dt3j		Noor Mohammed Hassanali
Noor-Ul-Haq Qadri	3f,10,ef6,ef6~
Nor Shamsiah Mohd Yunus	b,2p,ef6,ef6~			Nor Shamsiah
Norbert Hofer	m,3n,ef6,ef6~
Norland Cox	cm,4y,ef6,ef6~
Norma Torres	2,0,eb16	3343727
Norman Chan	1r,2,ef6,ef6~		Norman Chan Tak-lam	Chan
Norman George	3,4z,dw,dx~
Norov Altankhuyag	0,29,e49k,ea~
Norris Kalmet	9,2x,ef6,ef6~;y,2x,ef6,ef6~	109924032	Norris Jack Kalmet
Nosiviwe Mapisa-Nqakula	8,p,ef6,ef6~		Nosiviwe Noluthando Mapisa-Nqakula
Nouhak Phoumsavan	1,16,dobp,ds~			Nouhak
Nouradine Coumakoye	t9,1v,ef6,ef6~		Nouradine Delwa Kassire Coumakoye
Nouradine Kassire	0,1v,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Ahmed	d8,4d,ef6,ef6~		Nourdine Ben Ahmed
Nourdine Bourhane	0,4d,dtc6,dubm
Nouredine Bedoui	f,1n,ef6,ef6~	20109520
Nouri al-Kabi	j,19,ef6,ef6~		Nouri bint Muhammad;Nouri bint Muhammad al-Kabi	Nouri
Nouria Benghebrit	1x,1n,ef6,ef6~
Novruz Mammadov	0,3o,ef6,ef6~	7065106
Ntoi Rapapa	d,4e,ef6,ef6~
Ntsu Mokhehle	0,4e,dp42,du5
Nuhayyan al-Nuhayyan	13a,19,ef6,ef6~		Nuhayyan bin Mubarak;Nuhayyan bin Mubarak al-Nuhayyan	Nuhayyan
Nuno Nabiam	0,1d,eg2r,ejck
Nur Hassan	0,2c,e3bo,e52d		Nur Adde Hassan;Nur Adde Hassan Hussein	Hassan
Nur Hussein	0,2c,e3bo,e3~;a,2c,ef6,ef6~	451302	Hassan Hussein;Nur Hassan Hussein;Hassan Hussein Haji
Nurbek Murashev	c,1l,ef6,ef6~
Nurbolot Mirzakhmedov	4b,1l,ef6,ef6~
Nurettin Canikli	3,v,ec5o,ed~	6046409
Nuri al-Dulaymi	1j,1i,ef6,ef6~		Nuri Natiq al-Dulaymi
Nuriddin Said	d,3u,ef6,ef6~
Nurlan Balgimbayev	0,1k,dtaa,dv~
Nurlan Yermekbayev	8,1k,ef6,ef6~
Nurmuhammet Amannepesow	9,3e,ef6,ef6~
Nurul Islam	kh,1s,ef6,ef6~
Nurul Nahid	d,1s,ef6,ef6~	13058433	Nurul Islam Nahid
Nyamaa Enkhbold	8,29,ef6,ef6~
Nyan Dolly	5r,41,ef6,ef6~		Nyan Gadsby Dolly
Nyan Htun	4,2a,e88f,e9~
Nyan Tun	4,2a,e88f,eb~
Nydia Velázquez	2,0,dp15	434890
Obadiah Moyo	9,3m,ef6,ef6~	86628132
Obaid Daghr	0,1e,ec43,eeaf		Ahmad Daghir;Ahmed Daghir;Obaid bin Daghr
Obaidul Quader	83,1s,ef6,ef6~
Obed Dlamini	0,4v,dl7c,dp~		Obed Mfanyana Dlamini
Obeth Kandjoze	iy,3i,ef6,ef6~
Obuto Mete	sh,2w,ef6,ef6~		Obuto Issac Mamur Mete
Ochilboy Ramatov	n,2i,ef6,ef6~;m,2i,ef6,ef6~
Octave Broohm	10,2m,ef6,ef6~		Octave Nicoue Broohm
Octavian Armasu	7,22,ef6,ef6~	29933420
Octavio Sanchez	9,32,ef6,ef6~
Odd Blomdal	6,6i,dq,dr~
Odd Ingero	6,6i,dx68,eb~		Odd Olsen Ingero
Oetru Cojocaru	s1,11,ef6,ef6~		Oetru Bogdan Cojocaru
Ofir Akunis	1f,a,ef6,ef6~
Ogbonnaya Onu	1f,2g,ef6,ef6~	13655513
Ohn Maung	a2,2a,ef6,ef6~
Ohn Win	1z,2a,ef6,ef6~
Ohoud al-Rumi	m8,19,ef6,ef6~		Ohoud bint Khalfan;Ohoud bint Khalfan al-Rumi	Ohoud
Okechukwu Enelamah	q,2g,ef6,ef6~	27967823
Ola Elvestuen	ga,4g,ef6,ef6~	11993308
Olarn Cahipravat	3,12,e49o,e4~			Olarn
Olaug Bollestad	c,4g,ef6,ef6~	11212577	Olaug Vervik Bollestad
Olavo Correia	7,5c,ef6,ef6~
Ole Olesen	m,44,ef6,ef6~		Ole Birk Olesen
Oleg Butkovic	7n,2l,ef6,ef6~
Oleg Pankratov	p,1l,ef6,ef6~
Oleg Slizhevskiy	a,w,ef6,ef6~
Oleh Dubyna	n,d,dx5t,dy~
Oleksandr Danylyuk	7,d,ef6,ef6~	20066727
Oleksandr Sayenko	ei,d,ef6,ef6~
Olga Gelabert Fabrega	j,60,ef6,ef6~	64164937		Gelabert Fabrega
Olga Gerovasili	g5,2y,ef6,ef6~
Olga Golodets	2d,6,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olga Sanchez	9x,34,ef6,ef6~	5099093	Olga Sanchez Cordero	Sanchez
Olga Vasilyeva	d,6,ef6,ef6~	26393510	Olga Yuryevna Vasilyeva
Olindo Koolman	g,5i,do11,e05b	7086931
Olinto Daio	d,4p,ef6,ef6~		Olinto da Silva Daio
Olipa Phiri	5r,1z,ef6,ef6~		Olipa Mwansa Phiri
Oliver Joseph	1c,4y,ef6,ef6~
Oliver Spasovski	f,2b,ef6,ef6~	21467814
Olivia Grange	j,4s,ef6,ef6~;k2,4s,ef6,ef6~		Olivia Atavia Grange
Olivier Koumba Mboumba	2t,q,ef6,ef6~			Koumba Mboumba
Olivier Nduhungirehe	r,1r,ef6,ef6~
Olivier Rwamukwaya	vi,1r,ef6,ef6~
Olivier Solonandrasana	0,2e,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olli Rehn	b,31,ef6,ef6~
Olta Xhacka	8,43,ef6,ef6~	13043722
Oluyemi Osinbajo	4,2g,eb5t,ei~		Oluyemi Yemi Osinbajo
Omar Arteh Ghalib	0,2c,dn1r,dp~			Omar
Omar Behi	z,1y,ef6,ef6~	55381692
Omar Chehade	1b,o,e77s,e7~
Omar Ghalawanji	i8,15,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	4,3d,drbm,dx~	3372764	Omar Ali Juma
Omar Karami	0,t,e0al,e16u
Omar Khan	k1,10,ef6,ef6~	7089644	Omar Ayub Khan
Omar Marawan	3o,y,ef6,ef6~
Omar Razzaz	8,1j,ef6,ef6~;0,1j,ef6,ef6~	29512679
Omar Sharmarke	0,2c,e52d,ec~	57899	Omar Abdirashid Ali Sharmarke
Omar al-Aswad	5f,57,ef6,ef6~
Omar al-Ulama	td,19,ef6,ef6~		Omar bin Sultan;Omar bin Sultan al-Ulama	Omar
Omer Ahmed	o,25,ef6,ef6~		Omer Ahmed Mohamed	Ahmed
Omurbek Babanov	23,1l,e6,e7~
Ong Teng Cheong	69,49,do,dv~			Ong
Ong Ye Kung	d,49,ef6,ef6~	7093820		Ong
Ontefetse Matambo	7,4j,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	c,2w,ef6,ef6~		Onyoti Adigo Nyikwac
Onyx Lorenzoni	fx,s,ef6,ef6~
Oppah Muchinguri-Kashiri	8,3m,ef6,ef6~
Oqil Oqilov	0,3u,dv1k,e9bn	57754	Ogil Oqilov
Oqtay Shiraliyev	9,3o,ef6,ef6~
Orazdurdy Suhanow	83,3e,ef6,ef6~
Orazgeldy Aydogdiyev	3,3e,do,dv~		Orazgeldi Aydogdiyev
Orestes Ortez	c,4a,ef6,ef6~		Orestes Fredesman Ortez;Orestes Fredesman Ortez Andrade	Ortez
Orgerta Manastirliu	9,43,ef6,ef6~
Orlando Smith	5q,5q,dz,ed~	715046
Orlando Solorzano	q,48,ef6,ef6~		Orlando Solorzano Delgadillo	Solorzano
Orville Turnquest	9a,3p,dq,dx~
Osbert Potter	15,65,eb15,ed~
Osbourne Fleming	11,5m,dw33,e5~	2282952
Oscar Aguad	8,2j,ef6,ef6~
Oscar Berger	1,2o,e01e,e41e	293194	Oscar Jose Rafael Berger;Oscar Jose Rafael Berger Perdomo	Berger
Oscar Cabrera	b,4a,ef6,ef6~		Oscar Cabrera Melgar	Cabrera
Oscar Chinchilla	o,32,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Lopez	d,2o,ef6,ef6~		Oscar Hugo Lopez;Oscar Hugo Lopez Rivas	Lopez
Oscar Mojica	1g,48,ef6,ef6~		Oscar Mojica Obregon	Mojica
Oscar Naranjo	4,3g,ed3u,ed~		Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	a,1p,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	28,6s,e64a,e6~
Oscar Valdes	0,o,e7cb,e87n		Oscar Valdes Dancuart	Valdes
Oscar de la Puente	0,o,do46,dq2		Oscar de la Puente Raygada	de la Puente
Osea Naiqamu	3m,2d,ef6,ef6~	59327455
Osman Hamad	2p,25,ef6,ef6~		Osman al-Tom Hamad
Osman Hussein	0,25,ei1j,ej~
Osman Kibir	1b,25,ef6,ef6~		Osman Yousif Kibir
Osman Nurkovic	m,3z,ef6,ef6~
Osman Saleh Mohammed	5,5e,ef6,ef6~			Osman
Osmar Benitez	c,2r,ef6,ef6~
Osmar Terra	92,s,ef6,ef6~	10342262
Ostap Semerak	9k,d,ef6,ef6~	12152002
Osvaldo Vento	iz,1p,ef6,ef6~		Osvaldo Caridad Vento;Osvaldo Caridad Vento Montiller	Vento
Oswald Homeky	1k,4c,ef6,ef6~
Oswaldo Jarrin	8,1c,ef6,ef6~		Oswaldo Jarrin Roman	Jarrin
Otabek Murodov	2u,2i,ef6,ef6~
Otar Kvilitaya	n,2s,do1,do~
Otar Patsatsia	0,2s,dp9,dr~
Otiko Djaba	31,21,ef6,ef6~		Otiko Afisa Djaba
Otinielu Tausi	3,3l,dpca,ds~
Otkir Sultonov	0,2i,drc,dzcb	1062393
Otkurbek Jamshitov	2u,1l,ef6,ef6~
Otmar Oduber	l,5i,ef6,ef6~
Oudom Khattiya	4,16,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,u,eh43,ej~
Ouk Rabun	2v,1g,ef6,ef6~
Oumar Gueye	1d,r,ef6,ef6~
Oumar Ly	0,1m,e995,ea49		Oumar Tatum Ly
Oumarou Idani	1w,26,ef6,ef6~
Oumer Hussein	c,2n,ef6,ef6~
Ouro Agadzi	c,2m,ef6,ef6~		Ouro Koura Agadzi
Ousmane Maiga	0,1m,e04u,e2~		Ousmane Issoufi Maiga
Owen Arthur	0,3j,dq96,e41g	356389	Owen Seymour Arthur
Owen Walsh	14,6o,e3a,e8~
Oybek Qosimov	b5,2i,ef6,ef6~
Oye Guilavogui	h,1a,ef6,ef6~
Oystein Olsen	b,4g,ef6,ef6~	4569389
Pablo Campana	3l,1c,ef6,ef6~		Pablo Campana Saenz	Campana
Pablo José Hernández	2,0,el13	130997176	Pablo José Hernández Rivera
Pablo Marin	9,3v,ef6,ef6~
Pablo Menacho	md,30,ef6,ef6~		Pablo Menacho Diederich	Menacho
Pablo Rodriguez	ej,e,ef6,ef6~	3359999
Pacome Moubelet Boubeya	5,q,ef6,ef6~;r,q,ef6,ef6~	26924447		Moubelet Boubeya
Paias Wingti	0,n,do7h,dq~
Pak Chun Nam	j,8,ef6,ef6~			Pak
Pak Hun	2k,8,ef6,ef6~			Pak
Pak Myong Su	17,8,e594,e5~			Pak
Pak Pong Ju	u,8,dz93,ec~;13r,8,ef6,ef6~		Pak Pong-chu	Pak
Pak Su Gil	17,8,e59i,e9~			Pak
Pak Tae-chun	0,c,dw1a,dw5n			Pak
Pakalitha Mosisili	0,4e,du5,ec~	57732
Pakishe Motsoaledi	9,p,ef6,ef6~		Pakishe Aaron Motsoaledi
Pal Csaky	3,2u,duau,e1~
Pal Lekaj	19,39,ef6,ef6~
Pal Schmitt	1,46,e686,e85a	184810
Paluku Yereyere	1p,h,ef6,ef6~	112222007	Paluku Kisaka Yereyere
Pamela Gordon	u,3f,dt3p,duba
Pan Sorasak	z,1g,ef6,ef6~
Pan Wen-chung	d,j,ef6,ef6~			Pan
Pandeli Majko	0,43,dua2,dvat
Paolo Savona	5u,z,ef6,ef6~	378897
Papa Seck	c,r,ef6,ef6~	24690765	Papa Abdoulaye Seck
Pape Ndong	y,r,ef6,ef6~		Pape Gorgui Ndong
Paramananda Jha	4,4f,e47n,eb~
Paramasivum Vyapoory	1,1u,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Parfait Mavoungou	oa,1w,ef6,ef6~		Parfait Aime Coussoud Mavoungou
Park Neung-hoo	9,c,ef6,ef6~	48315800		Park
Park Sang-ki	a,c,ef6,ef6~			Park
Park Yang-woo	j,c,ef6,ef6~	16081865		Park
Park Young-sun	10a,c,ef6,ef6~	11521597		Park
Parnel Campbell	3,52,dq2,dr~
Parveen Kumar	1s,2d,ef6,ef6~		Parveen Kumar Bala	Kumar
Parviz Davudi	x,k,e19b,e4~
Parviz Shahbazov	k,3o,ef6,ef6~
Pascal Barandagiye	f,1b,ef6,ef6~
Pascal Couchepin	20,40,dy,e4~	115513
Pascal Houangni Ambouroue	2l,q,ef6,ef6~			Houangni Ambouroue
Pascal Kouakou	1n,28,ef6,ef6~		Pascal Abinan Kouakou
Pascal Koupaki	0,4c,e75s,eb6i;r,4c,ef6,ef6~	29035	Pascal Irenee Koupaki
Pascal Rakotomavo	0,2e,dt2l,du
Pascal Yoadimnadji	0,1v,e0,e2~	344743
Pascal-Firmin Ndimira	0,1b,ds7v,du~
Paschal Donohoe	7,37,ef6,ef6~;ze,37,ef6,ef6~	1271675
Pascoal Mocumbi	0,3k,dqc,e02h	1383773
Pasquale Valentini	10y,5x,ef6,ef6~
Pastor Ondo	z,1h,ef6,ef6~		Pastor Micha Ondo;Pastor Micha Ondo Bile	Ondo
Pat Fallon	2,0,eh13	16196923	Patrick Fallon
Pat Harrigan	2,0,el13	131179069
Patali Ranawaka	rg,17,ef6,ef6~		Patali Champika Ranawaka
Patalione Kanimoa	28,54,dx1,e4~
Patrice Cellario	f,5a,ef6,ef6~
Patrice Faure	1m,58,eh66,ej~
Patrice Latron	t,5w,e7bg,ea~
Patrice Trovoada	0,4p,e68e,ek~		Patrice Emery Trovoada
Patricia Balbuena	j,o,ef6,ef6~	51304847
Patricia Gordon-Pamplin	9,3f,ef6,ef6~
Patricia Hajdu	1s,e,ef6,ef6~
Patricia Mora	14d,18,ef6,ef6~
Patricia Reddy	g,g,ec9s,ed~		Patricia Lee Reddy
Patricia Taye	2t,q,ef6,ef6~
Patrick Achi	10o,28,ef6,ef6~;0,28,eh3a,ejag
Patrick Allen	g,4s,e52q
Patrick Basa	1d,n,ef6,ef6~
Patrick Conteh	b,3b,ef6,ef6~		Patrick Saidu Conteh
Patrick Faber	3,3v,ec67,ed~;3,3v,ef6,ef6~;d,3v,ef6,ef6~
Patrick Leclercq	r,5a,dw15,e0~	1395490
Patrick Leclerque	r,5a,dw15,dx~
Patrick Manning	0,41,dnch,e5~	365206
Patrick Mumbioko	c,h,ef6,ef6~		Patrick Mayombe Mumbioko
Patrick Ndimubanzi	r,1r,ef6,ef6~
Patrick Nip	gu,2,ef6,ef6~		Patrick Nip Tak-kuen	Nip
Patrick Njoroge	b,38,ef6,ef6~		Patrick Ngugi Njoroge
Patrick Pengel	12,4h,ef6,ef6~
Patrick Ralotsia	d4,4j,ef6,ef6~
Patrick Ryan	2,0,ei9d	113587887
Patrick Sendolo	34,47,ef6,ef6~
Patsy Reddy	g,g,ef6,ef6~	23498274
Patty Murray	e,0,dp15	258825
Paul Berenger	1o,1u,ds,e1~
Paul Biyoghe Mba	0,q,e57f,e82r;3k,q,ef6,ef6~;r,q,ef6,ef6~			Biyoghe Mba
Paul Candler	24,5k,eh78,ek~
Paul Chan	5x,2,ef6,ef6~		Paul Chan Mo-po	Chan
Paul Dijoud	r,5a,dr,dr~
Paul Dlamini	3,4v,e9,ed~
Paul Elung	9c,x,ef6,ef6~		Paul Che Elung
Paul Fletcher	9r,7,ef6,ef6~	7150671
Paul Gallagher	zw,69,ef6,ef6~
Paul Ghoghomu	w,x,ef6,ef6~		Paul Mingo Ghoghomu
Paul Girot de Langlade	t,6e,e08h,e1~			Girot de Langlade
Paul Gosar	2,0,e715	2059832
Paul Greene	5,55,ef6,ef6~
Paul Haddacks	15,5z,e1ah,e6~
Paul Kariuki	o,38,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	3h,p,ej37,ej~
Paul Mavima	4n,3m,ef6,ef6~	85678901
Paul Mayom	1c,2w,ef6,ef6~		Paul Mayom Akec	Mayom
Paul Nji	5h,x,ef6,ef6~	56310280	Paul Atanga Nji
Paul Oquist	xz,48,ef6,ef6~		Paul Oquist Kelley	Oquist
Paul Scoon	g,4y,da9u,do86
Paul Stanescu	36,11,ef6,ef6~	28113893
Paul Thieba	0,26,ec16,ed~;0,26,ef6,ef6~		Paul Kaba Thieba
Paul Tiendrebeogo	8j,26,ef6,ef6~		Paul Robert Tiendrebeogo
Paul Tonko	2,0,e516	1373548
Paul Verges	48,6h,dp3,e2~
Paula Coelho	h,20,ef6,ef6~		Paula Cristina Francisco Coelho
Paula Cox	u,3f,e6at,e8ci	3082392
Paula Gopee-Scoon	1c,41,ef6,ef6~
Paula Ingabire	13,1r,ef6,ef6~
Paula-Mae Weekes	1,41,ee3j,ej3k
Pauleta Camara	111,1d,ef6,ef6~
Paulias Matane	g,n,e06t,e6~		Paulius Matane
Paulin Obame	0,q,dqc9,dv1n		Paulin Obame Nguema	Obame
Pauline Kantor	1k,36,ef6,ef6~	56167729
Pauline Nalova	6g,x,ef6,ef6~		Pauline Lyonga Nalova
Pauline Nguene	1p,x,ef6,ef6~		Pauline Irene Nguene
Paulino Wanawilla	a,2w,ef6,ef6~		Paulino Wanawilla Onango	Wanawilla
Paulo Rocha	f,5c,ef6,ef6~
Pavel Belobradek	3,27,ea1t,ed~	1373840
Pavel Filip	0,22,ec1k,ed~;0,22,ef6,ef6~	7155601
Pavel Hoffman	3,6c,dna3,do~
Pavel Kallaur	b,w,ef6,ef6~
Pavel Kolobkov	2x,6,ef6,ef6~	623412	Pavel Anatolyevich Kolobkov
Pavel Rychetsky	3,6c,dm6s,do~;3,27,du7h,dy~	3511760
Pavel Utypin	q,w,ef6,ef6~
Pavle Radulovic	8d,3z,ef6,ef6~
Pavlo Klimkin	5,d,ef6,ef6~	10857432
Pavlo Lazarenko	23,d,ds,dt~
Pavlo Petrenko	a,d,ef6,ef6~
Pavlo Rozenko	3,d,ef6,ef6~	2502227
Pavo Barisic	1f,2l,ef6,ef6~
Pavol Rusko	3,2u,dz9o,e1~
Payadawa Boukpessi	5h,2m,ef6,ef6~
Peace Mutuuzo	ua,5,ef6,ef6~
Pearlette Louisy	g,4o,dt9,ed~;g,4o,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	4,1c,du41,du~
Pedro Angulo Arana	0,o,eica,eicl		Pedro Miguel Angulo Arana	Angulo Arana
Pedro Cateriano	0,o,eb42,ec7s		Pedro Cateriano Bellido	Cateriano
Pedro Duque	1f,3c,ef6,ef6~	448547	Pedro Francisco Duque
Pedro Infante	y,l,ef6,ef6~		Pedro Infante Aparicio	Infante
Pedro Marques	19,3t,ef6,ef6~		Pedro Manuel Dias de Jesus Marques
Pedro Pierluisi	6,68,eh12,el12
Pedro Pinto	4,1c,dw1s,dx~		Pedro Pinto Rubianes	Pinto
Pedro Pires	1,5c,dx3m,e799		Pedro Verona Rodrigues Pires
Pedro Rossello	6,68,dp1,dx1
Pedro Sebastiao	r,20,ef6,ef6~	105491346
Pedro Tenorio	6,5o,du1,dy1
Pedro Vieira	p,3t,ef6,ef6~;yt,3t,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	p,20,ef6,ef6~		Pedro Luis de Fonseca
Pelate Niyonkuru	z,1b,ef6,ef6~
Pelonomi Venson-Moitoi	22,4j,ef6,ef6~
Penah Huseynov	0,3o,dp4t,dp6u
Penaia Ganilau	1,2d,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	8,3i,ef6,ef6~		Penda ya Ndakolo
Penisimani Fifita	d,4i,ef6,ef6~	96470811
Per Bolund	kt,2h,ef6,ef6~	5581337
Per Sefland	6,6i,e1a1,e49
Percival Patterson	0,4s,do3u,e23u		Percival James Patterson
Perlette Louisy	g,4t,dt9,dx~
Perng Fai-nan	b,j,ef6,ef6~			Perng
Perrance Shiri	27,3m,ef6,ef6~
Perry Christie	0,3p,dy53,ed5b	57705
Persis Namuganza	ur,5,ef6,ef6~
Pertti Salolainen	3,31,dq,dq~
Pervez Khattak	8,10,ef6,ef6~	13579848
Pesamino Taputai	28,54,e34b,e5~
Petar Djokic	q,9,ef6,ef6~
Petar Gosev	b,2b,ef6,ef6~
Pete Aguilar	2,0,eb16	7171821
Pete Ricketts	e,0,ej1n	6106781
Pete Sessions	2,0,dt17,ef13;2,0,eh13	437852
Pete Stauber	2,0,ef13	55955746
Peter Agovaka	1u,24,ef6,ef6~		Peter Shanel Agovaka
Peter Altmaier	p,f,ef6,ef6~	65539
Peter Bashir	59,2w,ef6,ef6~		Peter Bashir Gbandi	Bashir
Peter Beckingham	6,5p,e9a9,ecah	1581292
Peter Bhembe	1z,4v,ef6,ef6~
Peter Boross	0,46,dpcc,dq7f
Peter Caruana	11,6d,ds5h,e7c8	249192
Peter Christian	1,56,eb5b,ed~;1,56,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	6,6j,dl1k,do~		Peter Tali Coleman
Peter Cosgrove	7a,7,ea,ed~;g,7,ef6,ef6~	976974	Peter John Cosgrove
Peter Crill	2q,5r,do,dr~
Peter David	5,4y,ef6,ef6~
Peter Eriksson	18,2h,ef6,ef6~;ns,2h,ef6,ef6~	470630
Peter Ferbrache	11,5h,egag,ej~
Peter Gajdos	8,2u,ef6,ef6~
Peter Gaspersic	19,2v,ef6,ef6~	18642753
Peter Harder	pc,e,ef6,ef6~
Peter Harwood	11,5h,e851,ea3c
Peter Hayes	24,5k,e8ah,ed~
Peter Hollingsworth	g,7,dx6t,dx~
Peter Hultqvist	8,2h,ef6,ef6~
Peter Johnston	6,5m,dw2,e05s		Peter Johnstone
Peter Kazimir	3,2u,ef6,ef6~;7,2u,ef6,ef6~	552534
Peter Konteh	1c,3b,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	7,53,ef6,ef6~
Peter Lauriteen	1m,5n,dy,e1~
Peter Lokeris	ux,5,ef6,ef6~
Peter Medgyessy	0,46,dy5r,e09t	156487
Peter Mmusi	4,4j,df13,do~
Peter Munya	e6,38,ef6,ef6~	7175990
Peter Musonga	0,x,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter O'Neill	0,n,e782,ed~;0,n,ef6,ef6~;1k,n,ef6,ef6~		Peter Paire O'Neill
Peter Pearson	14,77,dz59,e1~		Peter Tomas Clayton Pearson;Peter Thomas Clayton Pearson
Peter Penfold	6,5q,dn,dr6		Peter Alfred Penfold
Peter Turnquest	3,3p,ef6,ef6~;7,3p,ef6,ef6~
Peter Walker	15,5h,e74f,ea~
Peter Waterworth	6,5l,e37r,e748
Peter Welch	2,0,e314,ej13;e,0,ej13	1112656
Peter Ziga	p,2u,ef6,ef6~
Petr Krcal	i,27,ef6,ef6~
Petr Prokopovich	n,w,dscn,dv~		Petr Prakapovich;Pyotr Prokopovich
Petre Daea	c,11,ef6,ef6~	12737826
Petru Lucinschi	1,22,dp24,dx44	355874	Parliament Lucinschi
Petrus Thomas	44,n,ef6,ef6~
Petur Zhotev	3,1f,dvcl,dx~
Peya Mushelenga	3w,3i,ef6,ef6~
Pham Binh Minh	3,m,e9bd,ed~;3,m,ef6,ef6~;5,m,ef6,ef6~	10806892
Pham Gia Khiem	3,m,dt9t,e6~	58170
Pham Hong Ha	2k,m,ef6,ef6~
Phan Van Khai	bg,m,do,e1~
Phankham Viphavan	3s,16,eb,ei~;4,16,ef6,ef6~			Phankham
Phet Phomphiphak	w,16,ef6,ef6~			Phet
Phichet Durongkhawarot	9f,12,ef6,ef6~			Phichet
Phil Twyford	18,g,ef6,ef6~;m,g,ef6,ef6~	7182502
Philemon Mateke	vb,5,ef6,ef6~
Philemon Yang	0,x,e56u,ed~	57840
Philibert Andzembe	b,x,ef6,ef6~
Philip Bailhache	2q,5r,dr,e5~		Philip Martin Bailhache
Philip Greaves	3,3j,dj62,ed~
Philip Lane	b,37,ef6,ef6~	7184252
Philip Rushbrook	6,71,ef5b,ei8d
Philippe Boisadam	t,6f,dt,dw~
Philippe Chopin	t,6p,e7bg,ec~;t,63,e7bg,ec~
Philippe De Backer	ij,3q,ef6,ef6~			De Backer
Philippe Germaine	3r,58,eb41,ec~
Philippe Gomes	3r,58,e565,e6~
Philippe Legrix	2s,54,dq,dr~
Philippe Paolantoni	2s,54,e47s,e5~
Phoeung Sakona	j,1g,ef6,ef6~
Pholile Shakantu	a,4v,ef6,ef6~
Phung Xuan Nha	d,m,ef6,ef6~
Pierre Bayle	t,6f,du7f,dx~
Pierre Bidoung Kpwatt	49,x,ef6,ef6~	24951313	Pierre Ismael Bidoung Kpwatt	Bidoung Kpwatt
Pierre Cadet	1x,1t,ef6,ef6~		Pierre Josue Agenor Cadet
Pierre Charles	0,4k,dwa1,e018
Pierre Dartout	r,5a,eg91,ej~
Pierre Dartout	t,6r,dt,dt~	pierre-dartout-french-guiana
Pierre Frogier	yg,58,ds,dz~
Pierre Gado	2l,u,ef6,ef6~		Pierre Foumakoye Gado
Pierre Gramegna	7,3r,ef6,ef6~
Pierre Habumuremyi	0,1r,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Hele	h,x,ef6,ef6~
Pierre Mabiala	a,1w,ef6,ef6~
Pierre Matusila	k,h,ef6,ef6~		Pierre Anatole Matusila
Pierre Mbayi	tf,h,ef6,ef6~		Pierre Kangudia Mbayi
Pierre Oba	1w,1w,ef6,ef6~
Pierre Steinmetz	t,6h,ds,ds~
Pierre-Henry Maccioni	t,6h,e28s,e2~
Pieter De Crem	3,3q,e935,ea~;37,3q,ef6,ef6~	1534851		De Crem
Pila Niningi	10,n,ef6,ef6~
Pilar Garrido	1j,18,ef6,ef6~		Pilar Garrido Gonzalo	Garrido
Piotr Glinski	3,i,ebbg,ej~;j,i,ef6,ef6~
Pirkko Mattila	1p,31,ef6,ef6~	7198035
Pius Agbetomey	a,2m,ef6,ef6~
Piyasakon Sakonsatayathon	9,12,ef6,ef6~			Piyasakon
Piyush Goyal	gd,4,ef6,ef6~;v2,4,ef6,ef6~;5d,4,ef6,ef6~	7199798
Plodprasop Suraswadi	3,12,e8as,e9~			Plodprasop
Poasi Tei	h,4i,ef6,ef6~	96479418	Poasi Mataele Tei
Pohamba Shifeta	h,3i,ef6,ef6~
Pohiva Tuionetoa	7,4i,ef6,ef6~	48778102
Polat Bobojonov	f,2i,ef6,ef6~
Ponatshego Kedikilwe	4,4j,e882,eb~
Porfirio Lobo	1,32,e61r,ea1r	4737	Porfirio Lobo Sosa	Lobo
Portia Simpson-Miller	0,4s,e23u,eb~	57597
Poul Schluter	0,44,de9a,dp1
Pracha Promnok	3,12,e93o,e9~			Pracha
Prachin Chantong	3,12,ef6,ef6~;a,12,ef6,ef6~			Prachin
Pradeep Roopun	49,1u,ef6,ef6~
Prak Sokhon	5,1g,ef6,ef6~
Prakash Javadekar	mp,4,ef6,ef6~	7238178
Pramila Jayapal	2,0,ed13	18978140
Pramono Anung	8r,14,ef6,ef6~
Prasan Trairatworakun	b,12,ef6,ef6~			Prasan
Pratibha Patil	1,4,e37p,e87m	47854	Pratibha Devisingh Patil
Pravin Gordhan	5c,p,ef6,ef6~
Prawit Wongsuwan	3,12,ea8v,ed~;8,12,ef6,ef6~;3,12,ef6,ef6~			Prawit
Predrag Boskovic	8,3z,ef6,ef6~	7239703
Predrag Gluhakovic	1c,9,ef6,ef6~
Predrag Stromar	3,2l,ef6,ef6~
Prem Nababsing	3,1u,dm9q,dr~
Premdut Koonjoo	1d,1u,ef6,ef6~
Premila Kumar	q,2d,ef6,ef6~	59160142
Pretaapnarian Radhakishun	4,4h,ds9e,dw~
Prisca Mupfumira	h,3m,ef6,ef6~	20872132
Prithvirajsing Roopun	1,1u,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	4,1b,eg6o,ej~
Prosper Bazombaza	x,1b,ea2d,ec~
Puan Maharani	h2,14,ef6,ef6~
Puka Temu	3,n,e38t,e5~;9,n,ef6,ef6~
Punsalmaagiyn Ochirbat	1,29,dm93,dt6k
Purli Agamyradow	39,3e,ef6,ef6~
Putsagiyn Jasray	23,29,dp,ds~		Puntsagiyn Jasray
Qamrul Islam	79,1s,ef6,ef6~
Queba Banjai	10r,1d,ef6,ef6~
Quentin Bryce	g,7,e495,e9~	229300
Quite Djalo	11d,1d,ef6,ef6~
Qusay al-Suhayl	10,1i,ef6,ef6~	60194690
Qutbuddin Helal	n,13,dp3h,ds~
Rabindranath Ghurburron	4,1u,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Rachid Belmokhtar	1x,1q,ef6,ef6~
Radek John	3,27,e67d,e6~	255434
Radha Singh	c,4,ef6,ef6~		Radha Mohan Singh
Radhouane Ayara	m,1y,ef6,ef6~	30728498
Radmila Shekerinska-Jankovska	8,2b,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	4,29,dm97,dp~
Radoje Kontic	0,1x,doc,du5k
Radu Vasile	0,11,du4h,ducm
Raed Abul Saud	29,1j,ef6,ef6~			Abul Saud
Rafael Alarcon	k,30,ef6,ef6~		Rafael Alarcon Orihuela	Alarcon
Rafael Alburquerque	4,2r,e08g,e7~		Rafael Alburquerque de Castro	Alburquerque
Rafael Calderon	1,18,dm58,dq58		Rafael Angel Calderon;Rafael Angel Calderon Fournier	Calderon
Rafael Callejas	1,32,dm1q,dq1r		Rafael Leonardo Callejas;Rafael Leonardo Callejas Romero	Callejas
Rafael Hernandez	6,68,dl12,dp1		Rafael Hernandez Colon	Hernandez
Rafael Mejia	1,2r,dw8g,dz~		Rafael Hipolito Mejia;Rafael Hipolito Mejia Dominguez	Mejia
Rafael Sanchez	9,2r,ef6,ef6~		Rafael Sanchez Cardenas	Sanchez
Rafet Husovic	3,3z,ef6,ef6~;36,3z,ef6,ef6~
Rafia Abu Saad	r,15,ef6,ef6~			Abu Saad
Rafiatou Monrou	5g,4c,ef6,ef6~
Rahim Guseynov	0,3o,do5e,dp4t
Raimonds Vejonis	1,33,eb78,ed~;1,33,ef6,ef6~	2416022
Raimundas Karoblis	8,3h,ef6,ef6~
Rainier III	7z,5a,ch59,e0~			Rainier
Raj Singh	v6,4,ef6,ef6~		Raj Kumar Singh
Raja Ashraf	0,10,e86m,e8~		Raja Pervaiz Ashraf
Raja Krishnamoorthi	2,0,ed13	7285471
Rajai Muasher	3,1j,ef6,ef6~;r,1j,ef6,ef6~
Rajitha Senrathne	9,17,ef6,ef6~
Rajkeswur Purryag	1,1u,e87l,eb65		Rajkeswur Kailash Purryag
Rajyvardhan Rathore	13,4,ef6,ef6~;7v,4,ef6,ef6~		Rajyavardhan Rathore;Rajyvardhan Singh Rathore;Rajyavardhan Singh Rathore
Rakhman Nabiyev	1,3u,dn9,dob
Ralf Nemiro	72,33,ef6,ef6~
Ralph Goodale	bl,e,ef6,ef6~	2070905
Ralph Norman	2,0,ed6q	7287914
Ralph O'Neal	5q,5q,ds,e6~	692366
Ralph Reganvanu	5,2x,ef6,ef6~
Ralph Torres	4d,5o,eb,ei~
Ram Thapa	1h,4f,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	20,4f,e6,ej~		Ram Sahaya Prasad Yadav
Raman Halowchenka	0,w,eg64,ei~
Ramaswamy Venkataraman	1,4,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	f,3u,ef6,ef6~
Ramdien Sardjoe	4,4h,e183,e5~		Ram Sardjoe
Ramesh Roi	b,1u,ef6,ef6~		Ramesh Basant Roi
Ramil Usubov	f,3o,ef6,ef6~	4478729
Ramin Guluzade	m,3o,ef6,ef6~
Ramiro Valdes	5l,1p,ef6,ef6~;5m,1p,ef6,ef6~		Ramiro Valdes Menendez	Valdes
Ramiro de Leon	1,2o,dp66,ds1e		Ramiro de Leon Carpio	de Leon
Ramiz Merko	1e,2b,ef6,ef6~
Ramiz Salkic	4,9,eabo,ei~
Ramon Arosemena	12,2z,ef6,ef6~	110628453	Ramon Arosemena Crespo	Arosemena
Ramon Carrizalez	52,l,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	13b,2q,ef6,ef6~
Ramon Valencia	41,4a,ef6,ef6~		Ramon Aristides Valencia;Ramon Aristides Valencia Arana	Valencia
Ramon Velasquez	1,l,dp65,dq22		Ramon Jose Velasquez
Ramona Petravica	ci,33,ef6,ef6~	58371507
Ramush Haradinaj	0,39,ed99,ed~;0,39,ef6,ef6~	316553
Ramvilas Paswan	gv,4,ef6,ef6~
Ranasinghe Premadasa	1,17,dl12,dp57
Randall Mitchell	l,41,ef6,ef6~
Randy Feenstra	2,0,eh13	7292187
Randy Fine	2,0,el42	59240328	Randall Fine
Randy Weber	2,0,e913	4014569	Randy Weber Sr.
Rania Abdel Monim	l,y,ef6,ef6~			Abdel Monim
Ranjith Bandara	57,17,ef6,ef6~;6a,17,ef6,ef6~		Ranjith Madduma Bandara
Ranjith Siyambalapitiya	b9,17,ef6,ef6~
Raouf Bundhun	4,1u,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Trotman	1z,3x,ef6,ef6~
Raphael Warnock	e,0,eh1k	84146599
Raquel Pena	4,2r,eg8g,ej~		Raquel Pena de Antuna	Pena
Rashed Menon	4a,1s,ef6,ef6~		Rashed Khan Menon
Rashid Ahmed	5d,10,ef6,ef6~
Rashid Akhtarini	3,15,do74,dw~
Rashid Fahd	h,19,ef6,ef6~		Rashid Ahmad bin Fahd
Rashid Mbaraka	9,4d,ef6,ef6~		Rashid Mohamed Mbaraka;Rashid Mohamed Mbaraka Fatfma	Mbaraka
Rashid Mohamed	ee,38,ef6,ef6~		Rashid Achesa Mohamed
Rashid Sulh	0,t,do5d,doam
Rashid al-Hamad	i5,2f,ef6,ef6~		Rashid Abdul Muhsin al-Hamad
Rashid al-Khalifa	f,4q,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rashid al-Maraj	b,4q,ef6,ef6~		Rashid bin Muhammad al-Maraj
Rashida Tlaib	2,0,ef13	7294939
Rasim Ljajic	3,1x,ef6,ef6~;1c,1x,ef6,ef6~	1265331
Rasit Meredow	39,3e,ef6,ef6~;5,3e,ef6,ef6~
Rasmus Jarlov	q,44,ef6,ef6~
Rauf Hakeem	5j,17,ef6,ef6~
Raul Braganca Neto	0,4p,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia	k,1p,ef6,ef6~		Raul Garcia Barreiro	Garcia
Raul Ledesma	o6,1c,ef6,ef6~		Raul Ledesma Huerta	Ledesma
Raul Perez	80,o,ef6,ef6~	52460769	Raul Perez Reyes	Perez
Raul Perez	j,1c,ef6,ef6~		Raul Perez Torres	Perez
Raul Ruiz	2,0,e913	3701994
Raul Sendic	4,42,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	57,4,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	o,1u,ef6,ef6~
Ravindra Samaraweera	i,17,ef6,ef6~
Rawda al-Haj	j,25,ef6,ef6~
Rawya al-Busaidi	10,4b,ef6,ef6~		Rawya bint Saud;Rawya bint Saud al-Busaidi	Rawya
Ray Tenorio	15,61,e6,ed~
Raya al-Hasan	f,t,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	a,4k,ef6,ef6~
Raychelle Omamo	dy,38,ef6,ef6~	12170059
Raymond George	2j,3b,ef6,ef6~		Raymond Ernest Denison de Souza George
Raymond Hnatshyn	g,e,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	f,1w,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,q,e82r,ek~	57856		Ndong Sima
Raymonde Coffie	9,28,ef6,ef6~		Raymonde Goudou Coffie
Raynold Oilouch	a,5b,ef6,ef6~;4,5b,ef6,ef6~
Rebeca Grynspan	1b,18,dq58,dt~		Rebeca Grynspan Mayufis	Grynspan
Rebecca Garang	4,2w,eg2m,eh~		Rebecca Nyandeng Chol Garang;Rebecca Nyandeng Chol Garang de Mabior	Garang
Rebecca Kadaga	n,5,eh6o,ej~
Rebecca Okwachi	84,2w,ef6,ef6~		Rebecca Joshua Okwachi
Redley Killion	4,56,dv5,dy~	7306049
Reem al-Hashimi	um,19,ef6,ef6~		Reem bin Ibrahim al-Hashimi
Refik Lendo	4,9,ej2s,ek~
Regilio Dodson	1z,4h,ef6,ef6~
Regina Doherty	1s,37,ef6,ef6~	7308461
Reginald Austrie	c,4k,ef6,ef6~;3,4k,ef6,ef6~
Reginald Palmer	g,4y,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	p,q,ef6,ef6~			Immongault Tatagani
Remi Thuau	t,5w,dv,dx~
Rena Lalgie	6,3f,egce,el1n
Renato Alvarado	c,18,ef6,ef6~		Renato Alvarado Rivera	Alvarado
Rene Bagoro	a,26,ef6,ef6~
Rene Cornejo	0,o,ea2o,eb42
Rene Harris	1,3s,dv,e06m	560557
Rene Martinez	3d,30,ef6,ef6~		Rene Martinez Callahuanca	Martinez
Rene Maurice	t,5w,ds,ds~
Rene Mesa	2k,1p,ef6,ef6~		Rene Mesa Villafana	Mesa
Rene Montero	2j,3v,ef6,ef6~
Rene Sadi	1u,x,ef6,ef6~;w,x,ef6,ef6~	3426865	Rene Emmanuel Sadi
Renward Wells	c,3p,ef6,ef6~	7313601
Resul Rejepow	136,3e,ef6,ef6~
Retselisitsoe Matlanyane	b,4e,ef6,ef6~		Retselisitsoe Adelaide Matlanyane
Reuben Rivlin	1,a,ef6,ef6~
Reuf Bajrovic	k,9,ef6,ef6~
Reyes Maroto	q,3c,ef6,ef6~	54833955	Reyes Maroto Illera	Maroto
Reza Ardekanian	k,k,ef6,ef6~
Reza Rahmani	q,k,ef6,ef6~
Rhissa Boula	vz,u,ef6,ef6~		Rhissa Ag Boula
Ri Chung Gil	f9,8,ef6,ef6~			Ri
Ri Hye Jong	cb,8,ef6,ef6~			Ri
Ri Ju	17,8,ec6t,ec~			Ri
Ri Ju O	3x,8,ef6,ef6~			Ri
Ri Kang Son	gw,8,ef6,ef6~			Ri
Ri Mu Yong	17,8,e75v,ec~			Ri
Ri Ryong Nam	3x,8,ef6,ef6~			Ri
Ri Thae Nam	17,8,e667,e6~			Ri
Ri Yong Gil	g0,8,ef6,ef6~			Ri
Ri Yong Ho	5,8,ef6,ef6~			Ri
Riad Salameh	b,t,ef6,ef6~
Riadh Mouakher	h,1y,ef6,ef6~	28653580
Ricardo Alvarez	x,32,ef6,ef6~;41,32,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias	x,2z,dlck,do~		Ricardo Arias Calderon	Arias
Ricardo Cabrisas	5l,1p,ef6,ef6~		Ricardo Cabrisas Ruiz	Cabrisas
Ricardo Cardona	3d,32,ef6,ef6~
Ricardo Lozano	h,3g,ef6,ef6~
Ricardo Menendez	1j,l,ef6,ef6~		Ricardo Menendez Prieto	Menendez
Ricardo Nfubea	1o,1h,e1,e3~		Ricardo Mangue Obama Nfubea
Ricardo Rossello	6,68,ed12,ed~
Ricardo Salles	h,s,ef6,ef6~	15123609	Ricardo de Aquino Salles
Ricardo Velez	d,s,ef6,ef6~	59123716	Ricardo Velez Rodriguez	Velez
Ricardo de Abreu	m,20,ef6,ef6~		Ricardo Daniel Sandao Viegas de Abreu
Riccardo Fraccaro	am,z,ef6,ef6~	9035872
Richard Blumenthal	e,0,e715	2023708
Richard Brabec	n,27,ed5o,ed~;3,27,ef6,ef6~;h,27,ef6,ef6~	17049347
Richard Bruton	d,37,ef6,ef6~	981847
Richard Collas	2q,5h,e83n,ed~
Richard Corkill	11,5z,dxc6,dz~	373700
Richard Cripwell	14,77,e91,ea~
Richard Didier	2s,54,e27j,e3~
Richard Gozney	6,3f,e3cc,e85n;15,5z,ec5r,ed~	1278584
Richard Hudson	2,0,e913	3956999
Richard Kuyumian	1p,t,ef6,ef6~
Richard Martinez	7,1c,ef6,ef6~
Richard Maru	b2,n,ef6,ef6~
Richard McCormick	2,0,ej13	115474083	Rich McCormick
Richard McMahon	2q,5h,eg5b,eh~
Richard Mulla	kl,2w,ef6,ef6~
Richard Musukwa	1w,1z,ef6,ef6~
Richard Neal	2,0,dl13	1464697
Richard Ralph	6,5g,ds1t,dv5
Richard Randriamandrato	p,2e,ef6,ef6~
Richard Rasi	i4,2u,ef6,ef6~
Richard Ravalomanana	110,2e,ef6,ef6~
Richard Sezibera	5,1r,ef6,ef6~	7328975
Richard Tauwhare	6,5p,e17b,e485	3556435
Richard Visser	9,5i,ef6,ef6~
Rick Allen	2,0,eb16	18683976
Rick Crawford	2,0,e715	2151554	Eric Crawford
Rick Hou	0,24,edbg,eh~	7331464
Rick Houenipwela	0,24,ef6,ef6~
Rick Larsen	2,0,dx13	503529
Rick Scott	e,0,ef18	439729
Ridha Chalghoum	7,1y,ef6,ef6~
Ridwan Hirsi	3,2c,ea1h,ea~		Ridwan Hirsi Mohamed	Hirsi
Riek Kok	9,2w,ef6,ef6~		Riek Gai Kok
Riley Moore	2,0,el13	93769958
Rima al-Qadiri	1p,15,ef6,ef6~
Rimbink Pato	5,n,ef6,ef6~
Rimsky Yuen	46,2,ef6,ef6~		Rimsky Yuen Kwok-keung	Yuen
Rina Mohd Harun	2v,2p,ef6,ef6~			Rina
Rinchinnyamin Amarjargal	0,29,dv8u,dw~	1393569
Rini Soemarno	vy,14,ef6,ef6~
Rishad Bathiyutheen	q,17,ef6,ef6~
Ristu Yirdaw	y,2n,ef6,ef6~			Ristu
Ritchie Torres	2,0,eh13	16205227
Ro Khanna	2,0,ed13	7339221
Ro Tu Chol	17,8,dz93,ec~;f7,8,ef6,ef6~;3x,8,ef6,ef6~			Ro
Robert Aderholt	2,0,dt17	672671
Robert Ameerali	4,4h,e68c,ea~
Robert Bresnahan	2,0,el13	130963821	Robert Bresnahan Jr.
Robert Browne	9,52,ef6,ef6~
Robert Chakanda	3z,3b,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	1c,p,ef6,ef6~		Robert Haydn Davies
Robert Fulton	6,6d,e2ar,e5aq	717984
Robert Garcia	2,0,ej13	16204904
Robert Kalinak	3,2u,e844,ed~	1502209
Robert Latta	2,0,e3cd	888061
Robert Malval	0,1t,dp8,dqa
Robert Menendez	2,0,ej13	115137457	Robert Menendez Jr.
Robert Montague	m,4s,ef6,ef6~	7347755
Robert Onder	2,0,el13	27064117	Robert Onder Jr.
Robert Plaga	d,27,ef6,ef6~	44738438
Robert Pommies	t,6h,ds,dx~
Robert Popovski	1e,2b,ef6,ef6~
Robert Rex	u,6w,d6a,doc
Robert Tapaitau	k5,4z,ef6,ef6~;nb,4z,ef6,ef6~;sj,4z,ef6,ef6~;m,4z,ef6,ef6~
Robert Thomson	14,77,ef9p,eh~
Robert Tonge	l,4k,ef6,ef6~
Robert Wittman	2,0,e3cd	541251
Robert Woonton	0,4z,dy2c,e0ce
Roberto Aguilar	d,30,ef6,ef6~		Roberto Aguilar Gomez	Aguilar
Roberto Ampuero	5,36,ef6,ef6~	922795	Roberto Ampuero Espinoza	Ampuero
Roberto Campos Neto	b,s,ef6,ef6~			Campos Neto
Roberto Danino	0,o,dx7s,dy7c
Roberto Morales	5l,1p,ef6,ef6~;5m,1p,ef6,ef6~		Roberto Morales Ojeda	Morales
Roberto Ordonez	19,32,ef6,ef6~
Roberto Roy	ek,2z,ef6,ef6~	25999658
Roberto Seifart	4,3a,dp8f,du~		Roberto Angel Seifart
Robin Kelly	2,0,e949	3437091
Robin Yearwood	81,55,ef6,ef6~
Rocio Aguilar	7,18,ef6,ef6~		Rocio Aguilar Montoyo	Aguilar
Rocio Nahle	3j,34,ef6,ef6~		Rocio Nahle Garcia	Nahle
Rocio Tabora	7,32,ef6,ef6~
Rodney Williams	g,55,ea8e
Rodolfo Mendez	12,18,ef6,ef6~		Rodolfo Mendez Mata	Mendez
Rodolfo Nin Novoa	4,42,e131,e5~;5,42,ef6,ef6~	1344343		Nin Novoa
Rodolfo Piza	3d,18,ef6,ef6~
Rodrigo Borja	1,1c,dk8a,do8a		Rodrigo Borja Cevallos	Borja
Rodrigo Cubero	b,18,ef6,ef6~
Rodrigo Malmierca	3l,1p,ef6,ef6~		Rodrigo Malmierca Diaz	Malmierca
Rodrigo Oreamuno	x,18,dq58,dt~		Rodrigo Oreamuno Blanco	Oreamuno
Rogelio Frigerio	f,2j,ef6,ef6~	11184187
Roger Kolo	0,2e,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	2,0,ed13,eh13;e,0,eh13	27923290
Roger Millimino	3p,1a,ef6,ef6~		Roger Patrick Millimino
Roger Rafanomezantsoa	4o,2e,ef6,ef6~
Roger Wicker	2,0,dr14,e3cv;e,0,e3cv	390491
Roger Williams	2,0,e913	4014560
Rogerio Zandamela	b,3k,ef6,ef6~
Rogers Valencia	3l,o,ef6,ef6~	51297444
Roh Muh-hyun	1,c,dy,dy~			Roh
Rokas Masiulis	m,3h,ef6,ef6~	18222912
Rolando Bautista	122,2q,ef6,ef6~
Roline Samsoedien	127,4h,ef6,ef6~
Romain Schneider	1k,3r,ef6,ef6~	3247154
Roman Golovchenko	0,w,eg64,el3a
Roman Gotsiridze	n,2s,dp,dp~
Roman Jagielinski	3,i,dr37,dt~
Roman Kovac	3,2u,dp,dp~
Roman Meyer	d3,34,ef6,ef6~		Roman Meyer Falcon	Meyer
Roman Sklyar	q,1k,ef6,ef6~
Romauld Ferreira	h,3p,ef6,ef6~
Romauld Wadagni	26,4c,ef6,ef6~
Romeo Blanc	g,e,dr28,dva7		Romeo Le Blanc
Romeo Morri	bk,5x,ef6,ef6~
Ron Estes	2,0,ed4p	7363747
Ron Johnson	e,0,e715	970272
Ron Mark	8,g,ef6,ef6~;13q,g,ef6,ef6~	7364115
Ron Wyden	2,0,dd15,ds25;e,0,ds25	529344
Ronald Bulkan	95,3x,ef6,ef6~
Ronald Chitotela	18,1z,ef6,ef6~	29539957	Ronald Kaoma Chitotela
Ronald December	26,1t,ef6,ef6~
Ronald Kibuule	vp,5,ef6,ef6~
Ronald Toppin	nr,3j,ef6,ef6~
Ronell Giles	z,1t,ef6,ef6~
Rong Yiren	4,2,dp3r,dt~			Rong
Ronni Benschop	8,4h,ef6,ef6~
Ronnie Brunswijk	4,4h,eg7g,ej~
Ronny Jackson	2,0,eh13	47270118
Roosevelt Douglas	0,4k,dw22,dwa1
Rosa DeLauro	2,0,dn13	434952
Rosa Micolo	59,20,ef6,ef6~		Rosa Luis de Sousa Micolo
Rosalia Arteaga	4,1c,ds8a,dt~		Rosalia Arteaga Serrano de Cordova	Arteaga
Rosalie Matondo	lg,1w,ef6,ef6~
Rose Brown	c,4z,ef6,ef6~;9,4z,ef6,ef6~;a,4z,ef6,ef6~
Rose Raponda	0,q,eg7g,ei~		Rose Christiane Ossouka Raponda
Roselyn Paul	z,4k,ef6,ef6~
Rosemary Mbabazi	y,1r,ef6,ef6~
Rosemary Seninde	v7,5,ef6,ef6~
Rosi Prado de Holguin	l,1c,ef6,ef6~			Prado de Holguin
Rosny Smarth	0,1t,ds3,dt~
Rosy Akbar	d,2d,ef6,ef6~	18211338	Rosy Sofia Akbar
Rotimi Amaechi	m,2g,ef6,ef6~	7370548
Rovana Plumb	kd,11,ef6,ef6~	443095
Roxana Maracineanu	2x,3,ef6,ef6~	446170
Roy Biyama	97,n,ef6,ef6~
Roy Cimatu	75,2q,ef6,ef6~	29913372
Roy Schneider	6,65,dr15,dv15
Roza Otunbaeva	1,1l,e65j,e6~
Rrustem Berisha	o5,39,ef6,ef6~
Ruateki Tekaiara	i,4w,ef6,ef6~
Ruben Arosemena	1b,2z,e091,e4~		Ruben Arosemena Valdes	Arosemena
Ruben Flores	c,1c,ef6,ef6~		Ruben Flores Agreda	Flores
Ruben Gallego	2,0,eb16,el13;e,0,el13	16218474
Ruben Sem	8,2r,ef6,ef6~		Ruben Dario Paulino Sem
Rudhwan Murjan	c,25,ef6,ef6~	112325757	Rudhwan Mohamed Ahmed Murjan
Rudy Yakym III	2,0,eibe	115137719	Rudy Yakym
Rueben Meade	5q,5l,do,ea~	1862326	Reuben Meade
Ruel Reid	d,4s,ef6,ef6~		Ruel Bankroft Reid
Rufino Esono	j,1h,ef6,ef6~		Rufino Ndong Esono;Rufino Ndong Esono Nchama	Esono
Rufus Ewing	u,5p,e8bd,ecck	7378029
Ruhakana Rugunda	0,5,ea9j,ed~;0,5,ef6,ef6~
Ruhsar Pekcan	1c,v,ef6,ef6~	55456148
Rui Barros	0,1d,e85g,ea~;0,1d,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	3t,3w,e27a,e2~		Rui Maria do Araujo
Rumen Porozhanov	c,1f,ef6,ef6~
Runaldo Venetiaan	1,4h,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
Rupert Roopnarine	d,3x,ef6,ef6~
Ruslan Dalenov	wi,1k,ef6,ef6~
Ruslanbek Davletov	a,2i,ef6,ef6~
Russ Fulcher	2,0,ef13	7381134
Russ Kun	1,3s,ei9s,ejau
Russell Fry	2,0,ej13	96015883
Rustam Azimov	n,2i,e412,ec~
Rustam Jorayev	4b,2i,ef6,ef6~
Rustam Shohmurod	a,3u,ef6,ef6~
Ruth Dreifuss	20,40,du,dv~
Ruth Metzler	4,40,dy,dz~
Ruth Perry	6r,47,ds8,dt~
Ruth Sentamu	ft,5,ef6,ef6~		Ruth Nankabirwa Sentamu
Ruth Tedebe	cg,1v,ef6,ef6~
Ryamizard Ryacudu	8,14,ef6,ef6~	7419814		Ryamizard
Ryan Mackenzie	2,0,el13	7384273
Ryan Zinke	2,0,eb16,ed31;2,0,ej13	7384672
Ryang Ui Gyong	f8,8,ef6,ef6~			Ryang
Ryom Chol Su	rm,8,ef6,ef6~			Ryom
Saad al-Othmani	0,1q,ef6,ef6~
Saad al-Saadi	12k,4b,ef6,ef6~		Saad bin Muhammad bin Said al-Mardhuf al-Saadi
Saad-Eddine al-Othmani	0,1q,ed3h,eha7
Saara Kuugongelwa-Amadhila	0,3i,eb3l,ej~
Sabah Khalid	3,2f,e7cd,eh~
Sabah al-Khalid al-Sabah	n,2f,ef6,ef6~;5,2f,ef6,ef6~	12219691	Sabah al-Khalid al-Hamad al-Sabah	Sabah al-Khalid
Sabah al-Sabah	4c,2f,ef6,ef6~;tb,2f,ef6,ef6~		Nasir al-Sabah al-Sabah;Sabah al-Ahmad al-Jabir al-Sabah;Nasir al-Sabah al-Ahmad al-Jabir al-Sabah	Sabah
Sabine Monauni	3,5v,eh3p,ej~
Saboto Caesar	c,52,ef6,ef6~
Sacca Lafia	f,4c,ef6,ef6~
Sackeus Shanghala	a,3i,ef6,ef6~
Sadananda Gowda	fp,4,ef6,ef6~;12o,4,ef6,ef6~
Sadou Hayatou	0,x,dn4p,do49
Sadou Seydou	z,u,ef6,ef6~
Sadulla Duraku	h,2b,ef6,ef6~
Safet Halilovic	4,9,dx2r,dx~
Safia Bolly	8i,1m,ef6,ef6~
Sagala Ratnayake	z4,17,ef6,ef6~
Sahar Nasr	4h,y,ef6,ef6~	22932964
Sahbaz Dzihanovic	4,9,dy,e2~
Sahibzada Sultan	wl,10,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sahil Babayev	i,3o,ef6,ef6~
Sai Mouk Kham	4,2a,e723,eb~		Sai Mauk Kham
Saia Piukala	9,4i,ef6,ef6~;5c,4i,ef6,ef6~	96278954	Saia Mau Piukala
Said Chayane	7,4d,ef6,ef6~		Said Ali Said Chayane
Said Djellab	z,1n,ef6,ef6~
Said Djohar	1,4d,dm3b,ds3g		Said Mohamed Djohar
Said Eid	c,2c,ef6,ef6~		Said Hussein Eid
Said Musa	0,3v,du82,e3~	335215	Said Wilbert Musa
Said Namaki	9,k,ef6,ef6~
Saif al-Nuhayyan	3,19,e55b,ea~;3,19,ef6,ef6~;f,19,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	5,2p,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	71,2p,ef6,ef6~			Saifuddin
Saihou Sabally	4,4r,dp,dq~
Sainbuyen Amarsaikhan	3,29,ei98,ej~
Sajith Premadasa	18,17,ef6,ef6~
Salah Jama	i,2c,ef6,ef6~		Salah Ahmed Jama
Salahuddin Ayub	c,2p,ef6,ef6~			Salahuddin
Salahuddin Rabbani	5,13,ef6,ef6~
Salamat Azimi	hc,13,ef6,ef6~
Saleh Meki	qz,5e,ef6,ef6~			Saleh
Saleumxai Kommasit	5,16,ef6,ef6~			Saleumxai
Salif Traore	37,1m,ef6,ef6~
Salih al-Ali	j,4n,ef6,ef6~		Salih bin Ghanim bin Nasir al-Ali
Salih al-Gharib	va,t,ef6,ef6~
Salih al-Husni	c,1i,ef6,ef6~
Salih al-Jaburi	q,1i,ef6,ef6~
Salih al-Nabit	6z,4n,ef6,ef6~		Salih Muhammad Salim al-Nabit
Salim Ibrow	k,2c,ef6,ef6~		Salim Aliyow Ibrow
Salim Jereissati	7u,t,ef6,ef6~
Salim Mahamoud	1x,4d,ef6,ef6~
Salim Yasin	3,15,ddc,dw~
Salim al-Huss	0,t,duc4,dw~
Salko Bukvarevic	qj,9,ef6,ef6~
Salma Hassen	i,5e,ef6,ef6~			Salma
Salman al-Khalifa	23,4q,e9,em~;n,4q,ef6,ef6~		Salman bin Hamad;Salman bin Hamad al-Khalifa	Salman
Salman bin Abd	o4,23,e8,em~			Salman
Salmin Amour	1b,3d,dmb9,dp~
Salomon Nguma	9,1h,ef6,ef6~		Salomon Nguma Owono	Nguma
Salud Carbajal	2,0,ed13	27805429
Salvador Heresi	a,o,ef6,ef6~
Salvador Laurel	4,2q,di2p,do~
Salvador Mansell	k,48,ef6,ef6~
Salvador Medialdea	77,2q,ef6,ef6~
Salvador Ondo	a,1h,ef6,ef6~		Salvador Ondo Nkumu	Ondo
Salvador Ortiz	4,4a,ea61,ed~;4,4a,ef6,ef6~		Salvador Oscar Ortiz
Salvador Valdes	l2,1p,ef6,ef6~;l3,1p,ef6,ef6~;4,1p,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	7,2w,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	8,20,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Salwa Abdullah	r,15,ef6,ef6~		Salwa Abdallah
Sam Abal	0,n,e6ce,e782
Sam Basil	3,n,egck,ei~
Sam Cheptoris	29,5,ef6,ef6~
Sam Condor	3,4t,dr76,ea~
Sam Fai	1r,6u,ekck		Sam Hou Fai
Sam Graves	2,0,dx13	465638
Sam Kutesa	5,5,ef6,ef6~
Sam Liccardo	2,0,el13	16731481
Samantha Marshall	121,55,ef6,ef6~		Samantha Nicole Marshall
Samba Sow	9,1m,ef6,ef6~		Samba Ousmane Sow
Samba Sy	i,r,ef6,ef6~;14f,r,ef6,ef6~
Sambou Wague	k,1m,ef6,ef6~
Samir Moqbil	3,t,e777,ec~
Samir Mubaidin	f,1j,ef6,ef6~
Samir Murad	i,1j,ef6,ef6~
Samir Sharifov	7,3o,ef6,ef6~
Samir Taieb	c,1y,ef6,ef6~	3470847
Samir al-Rifai	0,1j,e5c9,e7ao	467852
Samira Ubayd	1p,1e,ef6,ef6~
Samiu Vaipulu	0,4i,ekc9,elci
Samiuela Pohiva	5,4i,ef6,ef6~;0,4i,ef6,ef6~		Samiuela Akilisi Pohiva
Samka Ibraimovski	1e,2b,ef6,ef6~
Samonyane Ntsekele	29,4e,ef6,ef6~
Samou Adambi	29,4c,ef6,ef6~		Samou Seidou Adambi
Sampo Terho	5u,31,ef6,ef6~	782439
Samson Kisekka	4,5,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Akyea	2p,21,ef6,ef6~		Samuel Atta Akyea
Samuel Basil	1u,n,ef6,ef6~
Samuel Dzamesi	g3,21,ef6,ef6~		Samuel Kofi Dzamesi
Samuel Ghiro	z9,24,ef6,ef6~
Samuel Hinds	5b,3x,dp,eb~		Sam Hinds
Samuel Hurko	1w,2n,ef6,ef6~
Samuel Lewis	x,2z,e091,e4~		Samuel Lewis Navarro	Lewis
Samuel Manetoali	3m,24,ef6,ef6~
Samuel Schmid	1,40,e0,e1~	115841
Samuel Seaton	g,4t,eb92,ej21
Samuel Tembenu	a,4x,ef6,ef6~
Samuel Wlue	1g,47,ef6,ef6~
Samy Badibanga	0,h,ecbh,ed47;0,h,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	f,33,ef6,ef6~	60905601
Sandor Pinter	f,46,ef6,ef6~	549589
Sandra Guevara	i,4a,ef6,ef6~		Sandra Eribel Guevara;Sandra Eribel Guevara Perez	Guevara
Sandra Jovel	5,2o,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	g,3j,ef6,ef6~;1,3j,ehbu,elbu	9333540
Sandra Pierantozzi	4,5b,dx1j,dz~
Sanford Bishop	2,0,dp15	983428	Sanford Bishop Jr.
Sani Lakatani	u,6w,dv41,dx~	2424697
Sani Maigochi	3c,u,ef6,ef6~
Sani Yaya	26,2m,ef6,ef6~
Sanja Damijanovic	1f,3z,ef6,ef6~
Sanjaa Bayar	0,29,e3bm,e49k
Sanni Grahn-Laasonen	d,31,ef6,ef6~	5406165
Sanoussy Sow	j,1a,ef6,ef6~		Sanoussy Bantama Sow
Sansan Kambile	a,28,ef6,ef6~
Santia Bradshaw	d,3j,ef6,ef6~
Santiago Ruiz	c,32,ef6,ef6~
Santina Cardoso	7,3w,ef6,ef6~
Santosh Gangwar	at,4,ef6,ef6~		Santosh Kumar Gangwar
Sapar Isakov	0,1l,ed8q,ed~	29865128
Saparkhan Omarov	c,1k,ef6,ef6~	62714154
Saqr Ghubash	i,19,ef6,ef6~		Saqr Ghubash Said Ghubash
Sar Kheng	3,1g,do23,ed~;3,1g,ef6,ef6~;f,1g,ef6,ef6~
Sara Jacobs	2,0,eh13	50825637
Sarah Achieng	uc,5,ef6,ef6~		Sarah Opendi Achieng
Sarah Elfreth	2,0,el13	61970401
Sarah Flood Beaubrun	sy,4o,ef6,ef6~			Flood Beaubrun
Sarah McBride	2,0,el13	17011236
Sarah Tucker	6,5l,ej46
Sarah Vandenbroek	14,66,eia4,ei~;14,7b,eia4,ei~
Sarah al-Amiri	58,19,ef6,ef6~		Sarah bint Yousef al-Amiri
Sarath Amunugama	1f,17,ef6,ef6~
Sarath Fonseka	8d,17,ef6,ef6~
Sardar Leghari	1,10,dpbd,dtcv		Sardar Farooq Leghari
Sardor Umrzoqov	4h,2i,ef6,ef6~
Sarwar Danesh	1b,13,ea9t,eh~
Satini Manuella	9,3l,ef6,ef6~	18355480	Satini Tulaga Manuella
Sato Kilman	1o,2x,e0,eb~
Saufatu Sopoanga	0,3l,dy82,e0ab	384322
Saulis Skvernelis	0,3h,eccd,ed~;0,3h,ef6,ef6~	1797508	Saulius Skvernelis
Saulos Chilima	4,4x,ea5v,ej~	16214780
Savvas Angelidis	8,5d,ef6,ef6~
Say Samal	h,1g,ef6,ef6~
Sayed Balkhi	82,13,ef6,ef6~		Sayed Hussain Alemi Balkhi
Sayed Naderi	3w,13,ef6,ef6~		Sayed Sadat Naderi
Sayedul Haque	1d,1s,ef6,ef6~
Sayf al-Sharif	2l,1e,ef6,ef6~		Sayf Muhsin al-Sharif
Sayid al-Busaidi	r,4b,ef6,ef6~		Sayid al-Mutasim bin Hamud al-Busaidi	Sayid
Saymumin Yatimov	8u,3u,ef6,ef6~
Scott DesJarlais	2,0,e715	2260839
Scott Fitzgerald	2,0,eh13	7436650
Scott Franklin	2,0,eh13	101198561
Scott Perry	2,0,e913	7437040
Scott Peters	2,0,e913	3791514
Seamus O'Regan	mz,e,ef6,ef6~	7440780
Seamus Woulfe	o,37,ef6,ef6~	30278309
Sean Casten	2,0,ef13	55386655
Sebhat Ephrem	8,5e,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	5,1u,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	8,2a,ef6,ef6~
Sekesai Nzenza	1n,3m,ef6,ef6~
Sekou Camara	9y,1a,ef6,ef6~		Sekou Kissing Camara
Selau Wiles	c,47,ef6,ef6~
Selma Rekik	l,1y,ef6,ef6~	19345818	Selma Elloumi Rekik
Semere Russom	d,5e,ef6,ef6~			Semere
Semi Koroilavesau	1d,2d,ef6,ef6~	18217983
Semiha Borovac	43,9,ef6,ef6~
Semisi Fakahau	c,4i,ef6,ef6~	96482295
Semisi Sika	3,4i,ef6,ef6~;19,4i,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Semsudin Dedic	c,9,ef6,ef6~
Sengduan Lachanthaboun	d,16,ef6,ef6~			Sengduan
Senida Mesi	3,43,ef6,ef6~	31965727
Sentje Lebona	8,4e,ef6,ef6~
Serafin Dougan	0,1h,ds4,dx2q		Serafin Seriche Dougan
Serge Gouteyron	t,6p,egcg,eh~;t,63,egcg,eh~
Serge Telle	r,5a,ec21,ed~;r,5a,ef6,ef6~	3479546
Serge Vohor	0,2x,ds9u,dt~;3,2x,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	k,1w,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Chebotarev	x5,6,ef6,ef6~		Sergey Chebotarev;Sergey Viktorovich Chebotarev
Sergei Kovalchuk	1k,w,ef6,ef6~		Sergey Kovalchuk
Sergei Ling	0,w,dsb,dw~	631311	Sergey Ling
Sergei Nalyvayko	12x,w,ef6,ef6~		Sergey Nalyvayko
Sergei Naryshkin	iv,6,ef6,ef6~		Sergey Naryshkin;Sergey Yevgenyevich Naryshkin
Sergei Rumas	0,w,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,w,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Tereshchenko	0,1k,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1k,dnae,dqac		Sergey Tereshenko
Serges Ahissou	q,4c,ef6,ef6~
Serges Ndayiragije	ln,1b,ef6,ef6~
Sergio Costa	h,z,ef6,ef6~	54565819
Sergiu Cioclea	b,22,ef6,ef6~
Serhiy Arbuzov	n,d,e8co,e9~
Serigne Thiam	1x,r,ef6,ef6~		Serigne Mbaye Thiam
Serik Akhmetov	0,1k,e533,e9~	57863
Seth Magaziner	2,0,ej13	16222460
Seth Moulton	2,0,eb16	18045052
Sethy Regenvanu	3,2x,dnch,dr~
Seydou Diarra	0,28,dy,e1~
Seyedna Khouna	1s,2t,ef6,ef6~;zg,2t,ef6,ef6~		Seyedna Ali Ould Mohamed Khouna
Seymour Mullings	3,4s,dp,dy~
Seyni Ouedraogo	1n,26,ef6,ef6~
Seyni Oumarou	0,u,e363,e5a2	703987
Sghair M'Bareck	0,2t,dz76,e188	sghair-mbareck	Sghair Ould M'Bareck
Shafqat Mahmood	ko,10,ef6,ef6~;wo,10,ef6,ef6~	7461074
Shahabuddin Ahmed	1,1s,dsa9,dy96	465481
Shahid Abbasi	0,10,ed81,ee8i	7461686	Shahid Khaqan Abbasi
Shahin Mustafayev	p,3o,ef6,ef6~	15734658
Shahine Robinson	i,4s,ef6,ef6~		Shahine Elizabeth Robinson
Shahjahan Khan	87,1s,ef6,ef6~
Shahzad Aryubi	6k,13,ef6,ef6~		Shahzad Gul Aryubi
Shamfa Cudjoe	1k,41,ef6,ef6~
Shamil Asymbekov	w,1l,ef6,ef6~
Shamma al-Mazrui	7v,19,ef6,ef6~		Shamma bint Suhail;Shamma bint Suhail Faris al-Mazrui	Shamma
Shamsiddin Orumbekzoda	j,3u,ef6,ef6~	20609964
Shamsur Sharif	34,1s,ef6,ef6~		Shamsur Rahman Sharif
Shane Jones	3m,g,ef6,ef6~;19,g,ef6,ef6~;zq,g,ef6,ef6~
Shane Ross	m,37,ef6,ef6~	2276876
Shankar Sharma	20,4,do,dt~		Shankar Dayal Sharma
Sharice Davids	2,0,ef13	58322868
Sharlene Cartwright-Robinson	u,5p,ecck,ed~	7489886
Shaukat Aziz	0,10,e08s,e43p	223555
Shavkat Hamroyev	143,2i,ef6,ef6~
Shaw Kgathi	8,4j,ef6,ef6~
Shawn Crockwell	l,3f,ef6,ef6~
Shawn Richards	3,4t,eb2m,eh~;d,4t,ef6,ef6~
Shaykh al-Harthi	10i,4b,ef6,ef6~		Shaykh al-Fadhl bin Muhammad bin Ahmad al-Harthi	Shaykh
Sheikhnuur Hassan	3p,2c,ef6,ef6~		Sheikhnuur Mohamed Hassan
Sheila Copps	3,e,ds,ds~
Sheldon Whitehouse	e,0,e314	652066
Shelley Moore Capito	2,0,dx13,eb13;e,0,eb16	459618	Shelley Capito
Shen Jong-chin	p,j,ef6,ef6~;17,j,eg6j,eh~			Shen
Sher Deuba	0,4f,dr9c,ei~	470903	Sher Bahadur Deuba
Sherali Mirzo	8,3u,ef6,ef6~
Sheri Biggs	2,0,el13	130979821
Sherif Ismail	0,y,eb9c,ee67	16250142
Sherkhon Salimzoda	iu,3u,ef6,ef6~
Sherzod Kudbiyev	1s,2i,ef6,ef6~
Sherzod Shermatov	za,2i,ef6,ef6~	72563597
Sheu Yu-jer	7,j,ef6,ef6~			Sheu
Shidhatha Shareef	31,3y,ef6,ef6~
Shih Jun-ji	1e,j,ef6,ef6~			Shih
Shih Keh-her	9b,j,ef6,ef6~			Shih
Shih Ning-jye	w,j,ef6,ef6~			Shih
Shireen Mazari	43,10,ef6,ef6~	7498535
Shirley Botchwey	5,21,ef6,ef6~		Shirley Ayorkor Botchwey
Shomari Figures	2,0,el13	129431158
Shontel Brown	2,0,ehb4	107863952
Showkutally Soodhun	34,1u,ef6,ef6~;2i,1u,ef6,ef6~
Shri Thanedar	2,0,ej13	7503912
Shripad Naik	te,4,ef6,ef6~		Shripad Yesso Naik
Shuhrat Sodiqov	s2,2i,ef6,ef6~	106592181
Shunmugam Jayakumar	3,49,e08c,e6~		Shunmugan Jayakumar
Shyqyri Bytyqi	d,39,ef6,ef6~
Shyr Shyr-hau	w,j,ef6,ef6~			Shyr
Siandou Fofana	l,28,ef6,ef6~
Siaosi Sovaleni	0,4i,ehcr,ekc9
Sibusiso Dlamini	0,4v,ds89,dzbe;0,4v,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sibusiso Moyo	5,3m,ef6,ef6~	43180489
Sicily Kariuki	e5,38,ef6,ef6~	47513060	Sicily Kanina Kariuki
Sid Ahmed Ghozali	0,1n,dn66,do78
Siddig Amir	kp,25,ef6,ef6~;ry,25,ef6,ef6~
Sidi Mohamed Boubakar	0,2t,e188,e34k		Sidi Mohamed Ould Boubakar
Sidi Ould Salem	10,2t,ef6,ef6~
Sidi Tiemoko Toure	14l,28,ef6,ef6~
Sidick Haggar	h,1v,ef6,ef6~		Sidick Abdelkerim Haggar
Sidiki Diakite	f,28,ef6,ef6~
Sidiki Kaba	5,r,ef6,ef6~	19895564
Sidya Toure	0,1a,ds7,dv38		Sidia Toure
Sigmundur Gunnlaugsson	0,50,e95n,ec47	463588	Sigmundur David Gunnlaugsson
Sigrid Kaag	3l,35,ef6,ef6~	15077856
Sigridur Andersen	a,50,ef6,ef6~
Sigurdur Johannsson	0,50,ec47,ed1b;m,50,ef6,ef6~	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	5x,56,ef6,ef6~
Siim Kallas	0,45,dy1s,dz4a	156469
Siim Kiisler	h,45,ef6,ef6~
Sila Calderon	6,68,dx1,dz~
Silas Atopare	g,n,dtbd,dzbd
Sileshi Bekele	29,2n,ef6,ef6~			Sileshi
Silva Dunduru	j,3k,ef6,ef6~
Silvere Ngarso	bj,1o,ef6,ef6~
Silveria Jacobs	0,72,eg1g,ek53
Silvestre Bello III	63,2q,ef6,ef6~
Silvestre Siale Bileka	0,1h,do1h,ds4			Siale Bileka
Silvia Calvo Armengol	h,60,ef6,ef6~			Calvo Armengol
Silvia Cartwright	g,g,dx44,e28n	241638
Silvia Constain	7f,3g,ef6,ef6~	56479601	Silvia Constain Rengifo	Constain
Silvia Lutucuta	9,20,ef6,ef6~		Silvia Paula Valentim Lutucuta
Silvia Pessah	9,o,ef6,ef6~	51298441
Silvia Radu	9,22,ef6,ef6~	27346919
Simeon Athy	b,2x,ef6,ef6~		Simeon Malachi Athy
Simeon Esono	5,1h,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sawadogo	6l,26,ef6,ef6~
Simeon Sheriff	8,3b,ef6,ef6~
Simon Achidi Achu	0,x,do49,ds9j			Achidi Achu
Simon Ammitzboll	72,44,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	1c,7,ef6,ef6~	7518284
Simon Chelugui	eh,38,ef6,ef6~	100146396
Simon Compaore	r,26,ef6,ef6~
Simon Coveney	5,37,ef6,ef6~;c0,37,ef6,ef6~	1670096
Simon D'Ujanga	ar,5,ef6,ef6~
Simon Dumarinu	dr,n,ef6,ef6~
Simon English	3,g,e4bj,ec~		Simon William English
Simon Lokodo	u0,5,ef6,ef6~
Simon Peh	24,2,ef6,ef6~		Simon Peh Yun-lu	Peh
Simon Zerpa	26,l,ef6,ef6~		Simon Zerpa Delgado	Zerpa
Simonetta Sommaruga	4,40,ea11,eb~;fz,40,ef6,ef6~;4,40,ef6,ef6~		Swiss Sommaruga;Swiss Confederation Simonetta Sommaruga
Simplice Sarandji	0,1o,ec42,ed~;0,1o,ef6,ef6~	23729455
Sinisa Mali	7,1x,ef6,ef6~
Sinton Soalablai	d,5b,ef6,ef6~
Sione Faotusia	a,4i,ef6,ef6~		Sione Vuna Faotusia
Sione Kioa	b,4i,ef6,ef6~		Sione Ngongo Kioa
Siri Chiraphongphan	k,12,ef6,ef6~			Siri
Sirojiddin Muhriddin	5,3u,ef6,ef6~
Sisavat Keobounphan	3s,16,dt,dw~
Sithembiso Nyoni	14a,3m,ef6,ef6~
Siti Nurbaya	h,14,ef6,ef6~
Siv Jensen	7,4g,ef6,ef6~	272938
Skender Recica	i,39,ef6,ef6~
Slaven Dobrovic	76,2l,ef6,ef6~
Slavica Djukic Dejanovic	1e,1x,ef6,ef6~			Djukic Dejanovic
Slim Khalbous	10,1y,ef6,ef6~	28654181
Slumber Tsogwane	4,4j,ee44,ej~
Smail Hamdani	0,1n,ducf,dvc2
Smaila Ouedraogo	y,26,ef6,ef6~
Smarck Michel	0,1t,dqa,ds3
Smriti Irani	c5,4,ef6,ef6~	7546539	Smriti Zubin Irani
Snjezana Soldat	h,9,ef6,ef6~
Snyder Rini	3,24,dxch,e1~
Soane Uhila	28,54,do3,dx~
Sodnom Chinzorig	i,29,ef6,ef6~
Soe Win	0,2a,e0aj,e2~;1j,2a,ef6,ef6~
Soewarto Moestadja	i,4h,ef6,ef6~
Sofia Gai	2p,2w,ef6,ef6~
Sofian Djalil	34,14,ef6,ef6~
Solamalemalo Loau	d,4u,ef6,ef6~		Solamalemalo Keneti Sio Loau
Solan Mirisim	8,n,ef6,ef6~
Solina Nyirahabimana	31,1r,ef6,ef6~
Solomon Dalong	y,2g,ef6,ef6~
Solomon Mamaloni	0,24,dl3s,dt~
Somdi Douangdi	3,16,ef6,ef6~;7,16,ef6,ef6~			Somdi
Somkhit Chatusiphithak	3,12,ef6,ef6~			Somkhit
Sommanogo Koutou	8l,26,ef6,ef6~
Sommat Phonsena	1z,16,ef6,ef6~			Sommat
Sompong Amornwiwat	3,12,e49o,e4~			Sompong
Somsavat Lengsavat	3,16,du2q,eb~			Somsavat
Sonexay Sithphaxay	b,16,ef6,ef6~			Sonexay
Song Chun Sop	1d,8,ef6,ef6~			Song
Sonia Castro	9,48,ef6,ef6~		Sonia Castro Gonzalez	Castro
Sonila Qato	z7,43,ef6,ef6~
Sonthirat Sonthichirawong	z,12,ef6,ef6~			Sonthirat
Soodesh Callichurn	i,1u,ef6,ef6~
Sooronbay Jeenbekov	0,1l,ec4d,ed8q;1,1l,ef6,ef6~	23810819
Sophia Chan	ld,2,ef6,ef6~		Sophia Chan Siu-chee	Chan
Sophie Cluzel	j7,3,ef6,ef6~	3490886
Sophie Lohde	zh,44,ef6,ef6~	12336452
Soraya Hakizumuremyi	1c,1r,ef6,ef6~
Soren Moller	1m,5n,e14,e7~		Soeren Moeller;Soeren Hald Moeller
Soren Poulsen	a,44,ef6,ef6~		Soren Pape Poulsen
Sorin Grindeanu	3,11,ehbp,ej~
Sorina Pintea	9,11,ef6,ef6~	28112576
Soroi Eoe	5r,n,ef6,ef6~
Sospeter Muhongo	k,3d,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,r,e551,e843		Soulayemane Ndene Ndiaye
Souleymane Diarrassouba	9z,28,ef6,ef6~
Souleymane Diop	16,r,ef6,ef6~		Souleymane Jules Diop
Soumana Coulibaly	1g,1m,ef6,ef6~		Soumana Mory Coulibaly
Soumana Sako	0,1m,dn42,do68
Soumeylou Maiga	0,1m,ef6,ef6~		Soumeylou Boubeye Maiga
Soumiya Benkhaldoun	16,1q,ef6,ef6~
Souphan Keomixai	1j,16,ef6,ef6~			Souphan
Souvanpheng Boupphanouvong	w,16,ef6,ef6~			Souvanpheng
Soyencnazar Selimow	2k,3e,ef6,ef6~
Specioza Kazibwe	4,5,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	4,9,e3,e8~
Sprent Dabwido	1,3s,e7bf,e8~	57543
Srdjan Darmanovic	5,3z,ef6,ef6~
Srebrenka Golic	5j,9,ef6,ef6~
St. Prince	d,52,ef6,ef6~		St. Clair Prince
Stacey Plaskett	2,0,eb16	18739104
Stanislas Ouaro	1x,26,ef6,ef6~
Stanislaus James	g,4o,dkaa,ds61		Stanislaus Anthony James
Stanislav Gross	0,27,dy7,e14p	348896
Stanislav Stashevskyy	n,d,e19r,e1~
Stanley John	g,52,el
Stanley Reginald	3,2x,dvbp,dw~
Stanley Simataa	13,3i,ef6,ef6~
Stanley Sofu	62,24,ef6,ef6~		Stanley Festus Sofu
Stavros Arachovitis	2v,2y,ef6,ef6~	20995374
Steadroy Benjamin	o,55,ef6,ef6~;3o,55,ef6,ef6~
Steen Spore	1m,5n,dp,dt~
Stef Blok	5,35,ef6,ef6~	2858481
Stefan Ingves	b,2h,ef6,ef6~
Stefan Odagiu	3,22,dy,dz~
Stefan-Radu Oprea	du,11,ef6,ef6~	21747037
Stella Lugo	l,l,ef6,ef6~		Stella Lugo de Montilla	Lugo
Stella Ndabeni-Abrahams	1y,p,ef6,ef6~	28086074
Stepan Kubiv	n,d,ec4e,ed~;2g,d,ef6,ef6~;n,d,ef6,ef6~	2589861
Stepan Poltorak	8,d,ef6,ef6~	12141949
Stephan Brunner	x,18,ei58,ej~		Stephan Brunner Neibig	Brunner
Stephan Toussaint	y,1u,ef6,ef6~
Stephane Artano	5a,5w,e32l,ed~
Stephanie Bice	2,0,eh13	60190894
Stephen Barclay	10w,1,ef6,ef6~	260546
Stephen Dalton	15,5r,ed3d,ei~
Stephen Kampyongo	1h,1z,ef6,ef6~	27063683
Stephen Lo	gm,2,ef6,ef6~		Stephen Lo Wai-chung	Lo
Stephen Lynch	2,0,dxan	2344921
Stephen Musyoka	4,38,e41a,e8~		Stephene Musyoka;Stephen Kalonzo Musyoka
Stephen Poloz	b,e,ef6,ef6~	15127111
Stephen Tsang	1c,4h,ef6,ef6~
Stephenson King	0,4o,e399,e6~;19,4o,ef6,ef6~	708289
Steve Cohen	2,0,e314	512330
Steve Daines	2,0,e913,eb13;e,0,eb16	3200900
Steve Womack	2,0,e715	1029527
Steven Ciobo	hn,7,ef6,ef6~	7614564
Steven Horsford	2,0,e913,eb13;2,0,ef13	3514907
Steven Nunez	i,18,ef6,ef6~		Steven Nunez Rimola	Nunez
Steves Mabuluki	10,h,ef6,ef6~		Steves Mbikayi Mabuluki
Stevo Mirjanic	c,9,ef6,ef6~
Stuart Getrouw	a,4h,ef6,ef6~
Stuart Jack	6,5t,e1bn,e61f	3318751
Stuart Nash	1d,g,ef6,ef6~;4k,g,ef6,ef6~;6f,g,ef6,ef6~;6j,g,ef6,ef6~
Stuart Young	3q,41,ef6,ef6~
Su Jia-chyuan	y5,j,ef6,ef6~			Su
Sudhir Sesungkur	9t,1u,ef6,ef6~
Suh Hoon	ix,c,ef6,ef6~			Suh
Suhail al-Mazrui	k,19,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Suhaimi bin Gafar	3z,5s,ef6,ef6~			Suhaimi
Suhair Salah	10,25,ef6,ef6~	112325795	Suhair Ahmed Salah
Suhas Subramanyam	2,0,el13	83250082
Suhejl Fazliu	qq,2b,ef6,ef6~
Sukhbaatar Batbold	0,29,e5at,e7~
Suleiman Adamu	2p,2g,ef6,ef6~
Suleiman Gailani	3,13,dp,dp~		Sulayman Gailani
Suleiman al-Hamdan	2z,23,ef6,ef6~		Sulayman al-Hamdan;Sulayman bin Abdallah al-Hamdan
Suleimane Seidi	11f,1d,ef6,ef6~
Suleyman Soylu	f,v,ef6,ef6~	6098459
Sultan al-Badi	a,19,ef6,ef6~		Sultan bin Said al-Badi
Sultan al-Jabir	58,19,ef6,ef6~		Sultan Ahmad al-Jabir
Sultan al-Mansuri	p,19,ef6,ef6~		Sultan bin Said al-Mansuri
Sultan al-Nuhayyan	3,19,dmbk,e4~		Sultan bin Zayid al-Nuhayyan	Sultan
Sultan al-Numani	106,4b,ef6,ef6~		Sultan bin Muhammad al-Numani
Sultan bin Zayid	3,19,dmbk,e5~			Sultan
Sumangul Taghoyzoda	i,3u,ef6,ef6~
Summer Lee	2,0,ej13	56222614
Sun Chanthol	12,1g,ef6,ef6~
Sun Chunlan	cc,2,ef6,ef6~			Sun
Sung Yu-hsieh	9b,j,ef6,ef6~			Sung
Sung Yun-mo	1c,c,ef6,ef6~	55731004		Sung
Sunil Bholah	73,1u,ef6,ef6~
Superior Gourtay	14,54,ej81,ek~		Superior Blaise Gourtay
Superior Jonathan	14,54,eh1b,ej~		Superior Herve Jonathan
Surasak Kanchanarat	1z,12,ef6,ef6~			Surasak
Surat Huseynov	0,3o,dp6u,dqa9
Surayut Chulanon	0,12,e2a1,e2~			Surayut
Suren Papikyan	6l,2k,ef6,ef6~
Suresh Prabhu	4a,4,ef6,ef6~;z,4,ef6,ef6~	7645772
Surya Thapa	0,4f,dz64,dz~	983444	Surya Bahadur Thapa
Susan Collins	e,0,dt17	22279
Susan Dougan	g,52,ef81,ek~
Susan Shabangu	2f,p,ef6,ef6~	7648369
Susana Jimenez	k,36,ef6,ef6~
Susanne Camelia-Romer	3,6g,dx,dx~
Sushil Koirala	0,4f,ea2b,ec84	422969
Susi Pudjiastuti	qw,14,ef6,ef6~			Susi
Susie Lee	2,0,ef13	58333611
Suwaphan Tanyuwatthana	b1,12,ef6,ef6~			Suwaphan
Suwit Mesinsi	1f,12,ef6,ef6~			Suwit
Suy Sem	1w,1g,ef6,ef6~
Suzan DelBene	2,0,e8bd	2091892
Suzana Pribilovic	35,3z,ef6,ef6~
Suzanne Bonamici	2,0,e827	45946
Svandis Svavarsdottir	9,50,ef6,ef6~	438056
Sven Mikser	5,45,ef6,ef6~	2097451
Svenja Schulze	h,f,ef6,ef6~	1407342
Svetozar Marovic	1,1x,dy,e1~
Svetozar Pudaric	4,9,e73h,ea~
Sydney Allicock	my,3x,ef6,ef6~;4,3x,ef6,ef6~
Sydney Kamlager-Dove	2,0,ej13	20177418		Kamlager-Dove
Sydney Morris	3,4t,dp,dq~		Sydney Earl Morris
Syed Ali	4r,1s,ef6,ef6~		Syed Mohsin Ali
Syed Islam	35,1s,ef6,ef6~		Syed Ashraful Islam
Syed Saddiq Syed Abdul Rahman	y,2p,ef6,ef6~			Syed Saddiq
Syed Zaidi	7n,10,ef6,ef6~		Syed Ali Haider Zaidi
Sylvain Masheke	j,h,ef6,ef6~		Sylvain Maurice Masheke
Sylvan Richards	h,3f,ef6,ef6~
Sylvestre Nsanzimana	0,1r,dna,do4
Sylvia Chalikosa	w,1z,ef6,ef6~		Sylvia Bambala Chalikosa
Sylvia Garcia	2,0,ef13	13562489
Sylvie Duran	j,18,ef6,ef6~		Sylvie Duran Salvatierra	Duran
Taban Deng Gai	x,2w,ef6,ef6~	7672883		Taban
Taban Gai	53,2w,ec,eh~
Tabare Aguerre	c,42,ef6,ef6~
Taco Stein	o,5i,ef6,ef6~
Tadjiddine Ben Said	1,4d,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Taha Maruf	4,1i,d64l,dy~		Taha Muhyi al-Din Maruf
Taha Ramadan	140,1i,do,dy~		Taha Yasin Ramadan
Tahar Hadjar	10,1n,ef6,ef6~
Tahir al-Amri	b,4b,ef6,ef6~		Tahir bin Salim al-Amri
Tahyrberdi Durhanow	q,3e,ef6,ef6~
Takamori Yoshikawa	c,b,ef6,ef6~	7677156
Takashi Yamashita	a,b,ef6,ef6~
Takumi Nemoto	9,b,ef6,ef6~;w,b,ef6,ef6~
Takuya Hirai	w,b,ef6,ef6~;uj,b,ef6,ef6~;vc,b,ef6,ef6~;vg,b,ef6,ef6~	7678622
Talis Linkaits	m,33,ef6,ef6~
Tallis Moses	1,2x,ed76,ei7n		Tallis Obed Moses
Tamam Salam	0,t,e946,ec~
Tambo Gina	9l,4v,ef6,ef6~
Tamirat Layne	0,2n,dn66,dr~
Tammy Baldwin	2,0,dv16,e913;e,0,e913	40628
Tammy Duckworth	2,0,e913,ed13;e,0,ed13	3036410
Tananei Marea	z,4w,ef6,ef6~
Tandi Dorji	5,5j,ef6,ef6~
Tantely Andrianarivo	0,2e,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	3,2i,ef6,ef6~
Taomati Iuta	4,4w,dn78,dq~
Taoufik Rajhi	qt,1y,ef6,ef6~
Taras Kutovyy	d1,d,ef6,ef6~	12116148
Tarcisio Gomes de Freitas	19,s,ef6,ef6~	60392579		Gomes de Freitas
Tareck El Aissami	52,l,ed14,ed~;q,l,ef6,ef6~		Tareck El Aissami Maddah	El Aissami
Tarek Amer	b,y,ef6,ef6~
Tarek Saab	o,l,ef6,ef6~		Tarek Saab Halabi	Saab
Tarek Shawky	d,y,ef6,ef6~
Tarek el-Mullah	2m,y,ef6,ef6~
Tareq Hammouri	q,1j,ef6,ef6~
Tariq Bajwa	b,10,ef6,ef6~	35525609
Tarmo Tamm	bo,45,ef6,ef6~	12376376
Tatana Mala	a,27,ef6,ef6~
Tatyana Golikova	2d,6,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	4d,6j,dp,dy~
Taufa Vakatale	3,2d,dt87,dv~
Taufaahau Tupou IV	1a,4i,cxcg,e29b
Taukelina Finikaso	5,3l,ef6,ef6~	7688699
Taur Ruak	0,3w,ee6m,ei~		Taur Matan Ruak
Tautai Kaituu	9,24,ef6,ef6~		Tautai Agikimau Kaituu
Tawfiq al-Rabiah	9,23,ef6,ef6~		Tawfiq bin Fawzan al-Rabiah
Tayeb Louh	a,1n,ef6,ef6~
Tayeb Zitouni	ch,1n,ef6,ef6~
Tayyrbek Sarpashev	n,1l,ea42,eb~
Tchabinandi Kolani Yentchare	bt,2m,ef6,ef6~			Kolani Yentchare
Tea Banh	8,1g,ef6,ef6~;3,1g,ef6,ef6~
Tea Tsulukiani	a,2s,ef6,ef6~
Teatao Teannaki	1,4w,dn78,dqa1
Tebao Awerika	h,4w,ef6,ef6~
Teburoro Tito	1,4w,dqa1,dz7a	965155
Ted Budd	2,0,ed13,ej13;e,0,ej13	27733792
Ted Lieu	2,0,eb16	7693450
Tefo Mapesela	1c,4e,ef6,ef6~
Teima Onorio	4,4w,dz,eb~	1268309
Teklewold Atnafu	b,2n,ef6,ef6~			Teklewold
Temenuzhka Petkova	k,1f,ef6,ef6~	19206321
Temir Sariyev	0,1l,eb51,ec4d	3736573
Tene Ouattara	w,28,ef6,ef6~		Tene Birahima Ouattara
Tengiz Kitovani	n,2s,do3,do~
Tengiz Sigua	0,2s,do1,dp9
Teniku Talesi	g,3l,ef8j,eh8t	104962757	Teniku Talesi Honolulu	Talesi
Teo Chee Hean	3,49,e541,ed~;h5,49,ef6,ef6~;3,49,ef6,ef6~	3518218		Teo
Teo Chee Huan	3,49,e541,e6~			Teo
Teodor Melescanu	5,11,ef6,ef6~	3518228	Teodor Viorel Melescanu
Teodor Stolojan	0,11,dna2,dob
Teodorico de Campos	c,4p,ef6,ef6~
Teodoro Locsin Jr.	1v,2q,ef6,ef6~
Teofisto Guingona	4,2q,dx1k,dz~
Terepai Maoate	1o,4z,dw,e5~
Teresa Czerwinska	7,i,ef6,ef6~	22350977
Teresa Kok	yq,2p,ef6,ef6~		Teresa Kok Suh Sim	Kok
Teresa Leger Fernandez	2,0,eh13	96054905		Leger Fernandez
Teresa Martinez	4y,3a,ef6,ef6~		Teresa Martinez Acosta	Martinez
Teresa Ribera	jj,3c,ef6,ef6~		Teresa Ribera Rodriguez	Ribera
Tereza Cristina	c,s,ef6,ef6~
Terrence Deyalsingh	9,41,ef6,ef6~
Terri Sewell	2,0,e715	461621
Tertius Zongo	0,26,e364,e74i
Tesfai Ghebreselassie	34,5e,ef6,ef6~			Tesfai
Teshome Toga	zd,2n,ef6,ef6~			Teshome
Tetabo Nakara	1d,4w,ef6,ef6~
Teuea Toatu	7,4w,ef6,ef6~;4,4w,ef6j,ej~
Tevita Topou	3,4i,dx1,dz~
Tevita Tui Uata	z,4i,ef6,ef6~	96574317		Tui Uata
Tewareka Tentoa	4,4w,dqac,dx~	11249896
Thaawar Gehlot	11y,4,ef6,ef6~		Thaawar Chand Gehlot
Thae Hyong Chol	cd,8,ef6,ef6~			Thae
Thaksin Chinnawat	0,12,dx1,e2a1			Thaksin
Thalatha Atukorale	a,17,ef6,ef6~
Tham Thapa	7w,4f,ef6,ef6~		Tham Maya Thapa
Thamir Ghadban	2l,1i,ef6,ef6~
Than Myint	z,2a,ef6,ef6~
Thani al-Zayoudi	6v,19,ef6,ef6~		Thani bin Ahmad al-Zayoudi
Thansamai Kommasit	4l,16,ef6,ef6~			Thansamai
Thant Sin Maung	1g,2a,ef6,ef6~
Thapelo Olopeng	c4,4j,ef6,ef6~
Thaung Tun	4h,2a,ef6,ef6~
Themba Dlamini	0,4v,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	3,4v,e4,ei~
Theo-Ben Gurirab	0,3i,dy8s,e13l	654433
Theodore Jousso	51,1o,ef6,ef6~	112075034
Theodore Sindikubwabo	1,1r,dq48,dq7j
Therence Sinunguruza	x,1b,e68t,e8~	3527314
Thesele Maseribane	1y,4e,ef6,ef6~
Thierno Diallo	3f,1m,ef6,ef6~	thierno-diallo-mali	Thierno Amadou Omar Hass Diallo
Thierno Diallo	ml,1a,ef6,ef6~		Thierno Ousmane Diallo
Thierry Lataste	1m,58,dv7j,ed~
Thierry Santa	3r,58,ef79,eh~
Thierry Tanoh	2l,28,ef6,ef6~
Thilak Marapana	if,17,ef6,ef6~;5,17,ef6,ef6~
Thirakiat Charoensetthasin	d,12,ef6,ef6~			Thirakiat
Thom Tillis	e,0,eb16	7786750
Thomas Alweendo	9l,3i,ef6,ef6~;1w,3i,ef6,ef6~
Thomas George	24,5k,dn9,dq~
Thomas Heine	a,59,ef6,ef6~
Thomas Kean	2,0,ej13	7791445	Thomas Kean Jr.
Thomas Luhaka	19,h,ef6,ef6~	18649355	Thomas Luhaka Losendjola	Luhaka
Thomas Marshall	4,0,bh34,bp34
Thomas Massie	2,0,e8bd	2426031
Thomas Remengesau Jr.	1,5b,ef6,ef6~		Thomas Esang Remengesau Jr.
Thomas Suozzi	2,0,ed13	7794276
Thomas Thabane	0,4e,e868,ed~;0,4e,ef6,ef6~		Motsoahae Thabane;Motsoahae Thomas Thabane;Thomas Motsoahae Thabane
Thomas Tiffany	2,0,eg5j	7817838
Thong Khon	l,1g,ef6,ef6~
Thongloun Sisolit	3,16,dx3,e2~			Thongloun
Thongloun Sisoulit	0,16,dx3r,ei~			Thongloun
Thongsing Thammavong	0,16,e6co,eb~			Thongsing
Thorbjoern Jagland	0,4g,dsap,dtaf
Thordis Gylfadottir	q,50,ef6,ef6~		Thordis Kolbrun Reykfjord Gylfadottir
Thorold Masefield	6,3f,dt6,dy4	56811167
Thulas Nxesi	12,p,ef6,ef6~	16193273
Thuli Dladla	5,4v,ef6,ef6~
Thyra Frank	jt,44,ef6,ef6~	12339343
Tian Jiyun	17,2,df6k,do~			Tian
Tianarivelo Razafimahefa	f,2e,ef6,ef6~
Tibor Benko	8,46,ef6,ef6~	793043
Tibou Kamara	q,1a,ef6,ef6~
Tidjani Idrissa Abdoulkadri	z3,u,ef6,ef6~
Tidjani ldrissa Abdoulkadri	141,u,ef6,ef6~
Tiemoko Sangare	8,1m,ef6,ef6~
Tiena Coulibaly	a,1m,ef6,ef6~
Tigran Avinyan	3,2k,ef6,ef6~
Tigran Sargsian	0,2k,e449,ea4d	110233
Tiit Vahi	0,45,do1,dt~
Tilaye Getie	d,2n,ef6,ef6~			Tilaye
Tillman Thomas	0,4y,e479,e8~
Tim Burchett	2,0,ef13	7803244
Tim Moore	2,0,el13	7804002
Tim Scott	2,0,e715,e912;e,0,e913	561315
Tim Sheehy	e,0,el13	124433916
Tim Thorogood	1r,5g,e413,e821
Tim Walberg	2,0,e314,e513;2,0,e715	978618
Timo Soini	3,31,ef6,ef6~;5,31,ef6,ef6~	355463
Timoci Vesikula	3,2d,dp6b,dp~;3,2d,ds,ds~
Timothy Cocq	2q,5r,efah		Timothy Le Cocq
Timothy Fischer	3,7,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4t,eb2i,ei86;7,4t,ef6,ef6~
Timothy Kennedy	2,0,ek56	7807373
Timothy Villagomez	15,5o,e219,e4~
Tin Aung Myint Oo	4,2a,e724,e7~
Tina Smith	e,0,ee13	18631509
Tinoka Roberto	y,2e,ef6,ef6~
Tinomana Ebb	28,6s,ds,dt~
Tito Mboweni	7,2n,ef6,ef6~
Tito Mboweni	7,p,ef6,ef6~	7810182
Tito Montano	2x,30,ef6,ef6~		Tito Roland Montano;Tito Roland Montano Rivera	Montano
Tjahjo Kumolo	1h,14,ef6,ef6~	12521725
Tjekero Tweya	n2,3i,ef6,ef6~
Tlohelang Aumane	6z,4e,ef6,ef6~
Toaripi Lauti	g,3l,do,dp
Todd Young	2,0,e715,ed13;e,0,ed13	25483
Todor Kavaldzhiev	4,1f,dt1m,dx~	5903993
Tofail Ahmed	z,1s,ef6,ef6~	7812953
Tofiga Falani	g,3l,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,4u,dk47,du~			Tofilau
Togiola Tulafono	4d,6j,du,e7~
Toke Talagi	u,6w,e46i,ed~	785548
Tokozile Xasa	2x,p,ef6,ef6~	33870385
Tolkunbek Abdygulov	b,1l,ef6,ef6~	44738688
Tom Barrett	2,0,el13	18684588
Tom Butime	22,5,ef6,ef6~
Tom Cole	2,0,dz17	173839
Tom Cotton	2,0,e913,eb13;e,0,eb16	3090307
Tom Macan	6,5q,dyae,e24i	7816677
Tom McClintock	2,0,e516	535887
Tomas Altamirano	x,2z,dq91,dv~			Altamirano
Tomas Eneroth	19,2h,ef6,ef6~	5711551
Tomas Gabriel Altamirano Duque	x,2z,dq91,du~			Altamirano Duque
Tomasi Puapua	g,3l,du6,dz99	919316
Tome da Vera Cruz	0,4p,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Coric	i,2l,ef6,ef6~
Tomislav Donchev	3,1f,eab7,ec~;3,1f,ef6,ef6~	982480
Tomislav Medved	ch,2l,ef6,ef6~
Tomislav Tolusic	c,2l,ef6,ef6~	26220922
Tommy Ahlers	10,44,ef6,ef6~	7819162
Tommy Remengesau	20,5b,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	o,2p,ef6,ef6~	55115166		Tommy
Tommy Tuberville	e,0,eh13	7819948
Tomo Medved	3,2l,eg7n,ej~
Tomu Sione	g,3l,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	3x,8,ef6,ef6~			Tong
Tony Brown	11,5z,e2ce,e7ab
Tony Crombie	24,5k,e01,e2~
Tony Humphries	14,5k,e12,e3~
Tony Muller	12,59,ef6,ef6~
Tony Tan	1,49,dr81,ed9e	38987	Tony Tan Keng Yam	Tan
Tony Wied	2,0,ekb5	131033476
Toomas Toniste	7,45,ef6,ef6~	620859
Torben Pedersen	1m,5n,dp,dq~		Torben Hede Pedersen
Torbjorn Isaksen	1c,4g,ef6,ef6~	329487	Torbjorn Roe Isaksen
Tracey Mann	2,0,eh13	48767554
Tracey Martin	4y,g,ef6,ef6~;f,g,ef6,ef6~;bs,g,ef6,ef6~	7831246
Trairong Suwannakhiri	3,12,e61i,e6~			Trairong
Tram IV Teuk	3c,1g,ef6,ef6~
Tran Dai Quang	1,m,ec42,ed~	7833292
Tran Duc Luong	69,m,dp,e1~
Tran Hong Ha	1z,m,ef6,ef6~
Tran Tuan Anh	q,m,ef6,ef6~
Traore Diop	19,1m,ef6,ef6~		Traore Seynabou Diop
Tregenza Roach	15,65,ef17,ej~
Trent Kelly	2,0,eb69	20204915
Trevor Moniz	12,3f,ef6,ef6~
Trevor Prescod	h,3j,ef6,ef6~
Trine Grande	j,4g,ef6,ef6~	3356825	Trine Skei Grande
Trinh Dinh Dung	3,m,ef6,ef6~
Troy Balderson	2,0,ee95	16194422
Troy Carter	2,0,eh5b	7846787
Troy Downing	2,0,el13	103158011
Troy Nehls	2,0,eh13	96741441
Truong Hoa Binh	3,m,ec49,ed~;3,m,ef6,ef6~	7847999
Truong Minh Tuan	13,m,ef6,ef6~
Truong My Hoa	4,m,dy7p,e2~
Truong Quang Nghia	m,m,ef6,ef6~
Truong Tan Sang	1,m,e76p,ec42	57407	Trong Tan Sang
Truong Vinh Trong	3,m,e26s,e6~
Tryphon Kin-Kiey	xe,h,ef6,ef6~		Tryphon Kin-Kiey Mulumba	Kin-Kiey
Tsakhia Elbegdorj	3e,29,du,ec~	57421	Tsakhi Elbegdorj;Tsahiagiyn Elbegdorj;Tsakhiagiyn Elbegdorj
Tsao Chi-hung	w,j,ef6,ef6~			Tsao
Tsedenbal Tsogzolmaa	d,29,ef6,ef6~
Tsend Nyamdorj	a,29,ef6,ef6~
Tserendash Oyunbaatar	3,29,eb98,eb~
Tserenpil Davaasuren	k,29,ef6,ef6~
Tsetska Tsacheva	a,1f,ef6,ef6~
Tshekedi Khama	14j,4j,ef6,ef6~
Tshenolo Mabeo	1s,4j,ef6,ef6~
Tsutomu Hata	0,b,dq4p,dq6u
Tudor Ulianovschi	5,22,ef6,ef6~	47247206
Tudorel Toader	a,11,ef6,ef6~
Tuilaepa Lupesoliai Sailele Malielegaoi	0,4u,du,ed~			Tuilaepa
Tuimalealiifano Sualauvi	90,4u,ef6,ef6~		Tuimalealiifano Vaaletoa Sualauvi
Tuitama Tuitama	9,4u,ef6,ef6~		Tuitama Talalelei Leao Tuitama
Tukhtaboy Gafarov	n,3u,dob,dp~
Tulaga Manuella	g,3l,dq6,dr~
Tupeni Baba	3,2d,dv,dw~
Tupua Leupena	g,3l,di31,do
Turki al-Shabana	13,23,ef6,ef6~		Turki bin Abdallah al-Shabana
Turkmengaz Arcayew	f4,3e,ef6,ef6~		Turkmengaz Myrat Arcayew
Tursenbek Chyngyshev	0,1l,do32,dpc
Tzachi Hanegbi	zp,a,ef6,ef6~
Ubah Mohammed Huessin	1u,2n,ef6,ef6~			Ubah
Ubaldus Raymond	7,4o,ef6,ef6~
Ubayd al-Tayir	u7,19,ef6,ef6~		Ubayd Humaid al-Tayir
Udelappan Digambaram	s5,17,ef6,ef6~		Udelappan Palani Digambaram
Udo Udoma	4u,2g,ef6,ef6~
Ueli Maurer	4,40,e7ce,e7~;fy,40,ef6,ef6~;y7,40,ef6,ef6~	123979
Ugo Mifsud Bonnici	1,4l,dq44,dv~			Mifsud Bonnici
Ugyen Dorji	i,5j,ef6,ef6~
Ukur Yattani	e9,38,ef6,ef6~
Ulises Rosales	5l,1p,ef6,ef6~		Ulises Rosales del Toro	Rosales
Ulla Tornaes	ig,44,ef6,ef6~
Ulukbek Kochkorov	i,1l,ef6,ef6~
Ulyana Suprun	9,d,ef6,ef6~
Ulziisaikhan Enkhtuvshun	3,29,edai,ei~		Ulziisaikhan Enkhtuvshin
Uma Bharati	jb,4,ef6,ef6~
Umiich Sengebau	1z,5b,ef6,ef6~
Umirzak Shukeyev	5s,1k,e3,e7~
Ummy Mwalim	9,3d,ef6,ef6~		Ummy Ally Mwalim
Unity Dow	nq,4j,ef6,ef6~
Uran Ismajli	9,39,ef6,ef6~
Uraz Zhandosov	n,1k,du2k,dv~
Urbino Botelho	5,4p,ef6,ef6~		Urbino Jose Goncalves Botelho
Uri Ariel	c,a,ef6,ef6~	2375726
Urjit Patel	b,4,ef6,ef6~
Urmas Reinsalu	a,45,ef6,ef6~
Ursula Owusu-Ekuful	1y,21,ef6,ef6~
Urve Palo	74,45,ef6,ef6~	465437
Usani Uguru	x4,2g,ef6,ef6~	27914853	Usani Usani Uguru
Usmonali Usmonzoda	k,3u,ef6,ef6~
Utkur Sultonov	0,2i,drc,dt~
Utoni Nujoma	o8,3i,ef6,ef6~
Uttama Sawanayana	q,12,ef6,ef6~			Uttama
Uzziel Ndagijimana	7,1r,ef6,ef6~
Vajira Abeywardena	1h,17,ef6,ef6~
Vakhtang Gomelauri	j5,2s,ef6,ef6~
Valdis Birkavs	0,33,dp7k,dq9
Valdis Zatlers	1,33,e378,e6~	182673
Valdrin Lluka	2g,39,ef6,ef6~
Valentin Bagorikunda	o,1b,ef6,ef6~
Valentin Popa	1x,11,ef6,ef6~	47519717
Valentin Radev	f,1f,ef6,ef6~	17409484
Valeri Simeonov	3,1f,ef6,ef6~
Valeria Ciavatta	7g,5x,ef6,ef6~
Valerie Damaseau	x,63,ed42,eh~
Valerie Foushee	2,0,ej13	16729064
Valerie Hoyle	2,0,ej13	7909103
Valery Dil	3,1l,ea42,eb~		Valeriy Dil
Valery Kokorev	3,w,dq8n,dx~		Valeriy Kokorev
Valery Malashko	9,w,ef6,ef6~		Valeriy Malashko
Valery Muravsky	0,22,dn5s,do71		Valeriy Muravsky
Valery Pustovoytenko	0,d,dt7g,dv~		Valeriy Pustovoytenko
Valery Vakulchik	eo,w,ef6,ef6~
Valtr Komarek	5y,6c,dlc7,dm~
Vance Armory	x3,4t,ef6,ef6~;5f,4t,ef6,ef6~
Vanja Udovicic	y,1x,ef6,ef6~
Vargrave Richards	15,65,dz1,dz~
Vasco Viera	g,6u,dn3k,du~;7a,6u,do,dv~		Vasco Vieira;Vasco Joachim Rocha Viera;Vasco Joachim Rocha Vieira
Vasile Botnari	j3,22,ef6,ef6~
Vasile Iovv	n,22,dy,e1~
Vasile Tarlev	0,22,dx4f,e43v	182230
Vasiliki Anastasiadou	m,5d,ef6,ef6~	57087744
Vasily Dolgolev	n,w,drau,dw~		Vasiliy Dolgolev
Vasily Matyushevskiy	n,w,eacr,ed~	18690184
Vasily Zharko	3,w,ef6,ef6~	13028989	Vasiliy Zharko
Vasyl Durdynets	n,d,ds7,dt~
Vasyl Hrytsak	ey,d,ef6,ef6~
Vaughn Lewis	0,4o,ds3v,dt5o
Veerasamy Ringadoo	g,1u,di1h,do~
Venant Vangi	98,h,ef6,ef6~		Venant Tshipasa Vangi
Veng Sakhon	c,1g,ef6,ef6~
Venkaiah Naidu	4,4,ed8b,eh~
Venko Filipe	9,2b,ef6,ef6~
Vere Bird Sr	0,55,d8,dp~		Vere Cornwall Bird Sr
Vern Buchanan	2,0,e314	2517229
Vernon Shaw	1,4k,dua6,dza		Vernon Lordon Shaw
Veronica Artola	b,1c,ef6,ef6~		Veronica Artola Jarrin	Artola
Veronica Escobar	2,0,ef13	52274267
Veronika Skvortsova	9,6,ef6,ef6~	441076	Veronika Igoryevna Skvortsova
Vesna Gyorkos Znidar	f,2v,ef6,ef6~	18121366		Gyorkos Znidar
Vesna Pusic	n,2l,e8bg,eb~
Vetelino Nau	28,54,e844,ea~
Vibeke Larsen	1m,5u,dt,dx~
Vic Carey	2q,5h,dv,dz~		Vic Graham Carey
Vicente Fernandes	z,1d,ef6,ef6~
Vicente Gonzalez	2,0,ed13	27924921
Vicente Tomi	0,1h,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams	x,32,dy1r,e1~		Vicente Williams Agasse	Williams
Vicente Zeballos	0,o,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,2m,eg9s,ej~
Victoire Sidemho Tomegah-Dogbe	dk,2m,ef6,ef6~
Victoire Tomegah	0,2m,eg9p,ek~		Victoire Tomegah Dogb	Tomegah
Victor Brial	28,54,dt61,e7~
Victor Cano	jh,l,ef6,ef6~		Victor Cano Pacheco	Cano
Victor Cardenas	4,30,dp86,dt~		Victor Hugo Cardenas;Victor Hugo Cardenas Conde	Cardenas
Victor Ciorbea	0,11,dscc,du4h
Victor Hocog	15,5o,ebct,ei~
Victor Joyway	0,o,dv14,dvad
Victor Mandinga	1c,1d,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victor Negrescu	w2,11,ef6,ef6~	17305189
Victor Pereira	bv,1d,ef6,ef6~		Victor Gomes Pereira
Victor Rossi	1g,42,ef6,ef6~
Victor Villalobos	4t,34,ef6,ef6~		Victor Villalobos Arambula	Villalobos
Victoria Conceicao	3k,20,ef6,ef6~		Victoria Francisco Correia Conceicao
Victoria Hernandez	p,18,ef6,ef6~		Victoria Hernandez Mora	Hernandez
Victoria Iftodi	a,22,ef6,ef6~
Victoria Neto	1d,20,ef6,ef6~		Victoria Christopher Francisco Lopes de Barros Neto
Victoria Spartz	2,0,eh13	44059867
Victorin Lurel	48,6e,e042,e2~
Vigdis Finnbogadottir	1,50,dc81,ds81
Vigen Chitechyan	n,2k,dp2g,dr~
Vijith Zoysa	1d,17,ef6,ef6~		Vijith Vijayamuni Zoysa
Viktor Chizhen	3,2i,ds,dt~
Viktor Chzhen	3,2i,dq,du~
Viktor Khristenko	2d,6,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Klima	1q,3n,dt1s,dv~	78538
Viktor Mahmudov	wu,2i,ef6,ef6~
Vilay Lakhamfong	4o,16,ef6,ef6~			Vilay
Vildo Marin	3,3v,e365,e3~
Viliami Tangi	3,4i,e25g,e5~
Vilis Kristopans	0,33,dubl,dv~
Vilius Sapoka	7,3h,ef6,ef6~	16476234
Ville Itala	3,31,dx8v,dy~
Vince Fong	2,0,ek63	27916201
Vincent Berton	t,6p,ei3s,ek~;t,63,ei3s,ek~
Vincent Biruta	h,1r,ef6,ef6~
Vincent Byron Jr.	o,4t,ef6,ef6~
Vincent Dabilgou	1g,26,ef6,ef6~
Vincent Meriton	4,53,ecas,ed~;4,53,ef6,ef6~	20089124
Vincent Munyeshaka	vf,1r,ef6,ef6~
Vincent Mwale	22,1z,ef6,ef6~;y,1z,ef6,ef6~	29555795
Vincent Quickenborne	3,3q,ega1,ej~		Vincent Van Quickenborne
Vincent Seretse	19,4j,ef6,ef6~
Vincent Siew	4,j,dt91,e7~
Vincent Ssesmpijja	c,5,ef6,ef6~
Vinicius Lummertz	l,s,ef6,ef6~
Violeta Bermudez	0,o,egbi,eha6
Violette al-Safadi	vd,t,ef6,ef6~		Violette Khayrallah al-Safadi
Viorel Ilie	qi,11,ef6,ef6~;zv,11,ef6,ef6~	23928039
Viorel Stefan	hx,11,ef6,ef6~	18549450
Virgilio Godoy	4,48,dm4p,dr~		Virgilio Godoy Reyes	Godoy
Virginia Foxx	2,0,e114	458453
Virginie Baikoua	1p,1o,ef6,ef6~
Virginie Ciza	m,1b,ef6,ef6~
Vit Rakusan	n,27,ehch,ej~
Vitaly Mutko	2d,6,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitas Vasiliauskas	b,3h,ef6,ef6~	1546372
Vitold Fokin	0,d,dnbe,do~
Vitoria Diogo	i,3k,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	hq,9,ef6,ef6~;7,9,ef6,ef6~
Vjekoslav Mandic	9,9,ef6,ef6~
Vladan Vukosavljevic	j,1x,ef6,ef6~	27814282
Vladimir Amarin	7,w,ef6,ef6~	9258069
Vladimir Bulgak	2d,6,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Filat	0,22,e59p,e8~
Vladimir Garkun	3,w,dq7l,du~
Vladimir Kolokoltsev	f,6,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	de,w,ef6,ef6~;1c,w,ef6,ef6~	21780643
Vladimir Kukharev	3,w,ef6,ef6~
Vladimir Makey	5,w,ef6,ef6~
Vladimir Semashko	n,w,dzc,ea~
Vladimir Vashchenko	4b,w,ef6,ef6~
Vladimir Yakushev	2k,6,ef6,ef6~		Vladimir Vladimirovich Yakushev
Vladimir Yermoshin	0,w,dw2i,dx9	712434
Vladimir Zametalin	3,w,dt7f,dw~
Vladislav Goranov	7,1f,ef6,ef6~
Vlado Buckovski	0,2b,e0ch,e28q	2529738
Vlaho Orepic	f,2l,ef6,ef6~
Vo Chi Cong	1,m,dj6i,do9n
Vo Van Thuong	1,m,ej32,ej~
Volda Lawrence	bw,3x,ef6,ef6~
Volodymyr Kistion	3,d,ef6,ef6~	20067532
Volodymyr Kuratchenko	n,d,dv1e,dv~
Volodymyr Omelyan	19,d,ef6,ef6~	20068921
Vonjy Andriamanga	k,2e,ef6,ef6~
Vorng Saut	1p,1g,ef6,ef6~
Vu Duc Dam	3,m,e9bd,ed~;3,m,ef6,ef6~
Vu Khoan	3,m,dy,dz~
Vu Van Ninh	3,m,e783,eb~
Vuong Dinh Hue	3,m,ef6,ef6~
Vyacheslav Kebich	0,w,dm4,dq7
Vyacheslav Kyrylenko	3,d,eac2,ec~;3,d,ef6,ef6~	1378506
Wael Abu Faour	q,t,ef6,ef6~			Abu Faour
Wael al-Halqi	0,15,e889,ec6m
Wafiqa Hosni	r,15,ef6,ef6~
Wagner Rosario	13d,s,ef6,ef6~		Wagner de Campos Rosario
Wahi Aman	12,1e,ef6,ef6~		Wahi Taha Aman
Waldemar Pawlak	1o,i,dq,e7~
Walid Maani	d,1j,ef6,ef6~
Walid Masri	wb,1j,ef6,ef6~
Walid al-Samani	a,23,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
Wallace Cosgrow	1s,53,ef6,ef6~
Walter Lini	3,2x,du3u,du~
Walter Thurnherr	kn,40,ef6,ef6~
Wan Azizah Wan Ismail	3,2p,ef6,ef6~;1i,2p,ef6,ef6~	468579		Wan Azizah
Wang Chang Uk	x6,8,ef6,ef6~			Wang
Wang Menghui	18,2,ef6,ef6~			Wang
Wang Yang	17,2,e93g,ed~	734914		Wang
Wang Yong	8b,2,ef6,ef6~			Wang
Wang Zhen	4,2,dk48,do~			Wang
Wang Zhigang	1f,2,ef6,ef6~			Wang
Warren Davidson	2,0,ec69	24458117
Warren Truss	3,7,e99i,eb~	591604
Washington Misick	u,5p,eh2j
Washington Missic	11,5p,dn,dp~
Washington Missick	11,5p,dn3,dr1v
Wataru Kubo	3,b,ds1b,ds~
Wayne Panton	u,5t,eh4l,ei~
Wayne Scott	6y,3f,ef6,ef6~
Waziri Maman	zi,u,ef6,ef6~
Wee Kim Wee	1,49,dh93,dp~			Wee
Wendy Craigg	b,3p,ef6,ef6~
Wendy Phipps	t8,4t,ef6,ef6~
Wera Mori	z,n,ef6,ef6~
Werikhe Kafabusa	az,5,ef6,ef6~
Wesley Bell	2,0,el13	23806350
Wesley Hunt	2,0,ej13	110434665
Wesley Nukundj	m,n,ef6,ef6~
Wijedasa Rajapakshe	10,17,ef6,ef6~
Wilbur Heine	d,59,ef6,ef6~
Wilfred Abrahams	k,3j,ef6,ef6~
Wilfred Elrington	5,3v,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	g,55,ddb1,dp		Wilfred Ebenezer Jacobs
Wilfredo Cerrato	b,32,ef6,ef6~		Wilfredo Rafael Cerrato;Wilfredo Rafael Cerrato Rodriguez	Cerrato
Wiliame Katonivere	1,2d,ehbc,ekbc
William Bailhache	2q,5r,eb1t,ed~
William Blair	dp,e,ef6,ef6~
William Byaruhanga	o,5,ef6,ef6~
William Deane	g,7,ds2g,dx6t	267745
William Duguid	m,3j,ef6,ef6~
William Duma	5c,n,ef6,ef6~
William Fullerton	6,5g,dk,do8;24,8j,dk,do~		William Hugh Fullerton
William Handal	x,32,dx,dx~
William Hayden	g,7,dl2g,ds2g		William George Hayden
William Hutchinson	1e,4s,ef6,ef6~		William James Charles Hutchinson
William Keating	2,0,e715	775412
William Lukuvi	27,3d,ef6,ef6~	8014785	William Vangimembe Lukuvi
William Marau	z,24,ef6,ef6~	59096286	William Bradford Marau
William Marlin	0,72,ebbj,ed~
William Moore	12,47,ef6,ef6~		William Gyude Moore
William Morneau	7,e,ef6,ef6~		William Francis Morneau
William Taylor	14,66,dv24,dz~		William Leonard Taylor
William Timmons	2,0,ef13	28837296
Willie Jimmy	3,2x,duaj,dv~
Willie Telavi	0,3l,e6co,e985	561559
Willie Tokataake	1y,4w,ef6,ef6~	98122545
Willma Alanoca	j,30,ef6,ef6~		Willma Alanoca Mamani	Alanoca
Willy Bakonga	1k,h,ef6,ef6~
Wilmar Castro	d6,l,ef6,ef6~		Wilmar Castro Soteldo	Castro
Wilson Mukasa	1n,5,ef6,ef6~		Wilson Muruli Mukasa
Wilton Sankawulo	6r,47,dr9,ds~
Win Khaing	jw,2a,ef6,ef6~
Win Myat Aye	4r,2a,ef6,ef6~
Win Myint	1,2a,ef6,ef6~
Winston Chitando	1w,3m,ef6,ef6~
Winston Felix	92,3x,ef6,ef6~
Winston Jordan	7,3x,ef6,ef6~
Winston Santos	i,2r,ef6,ef6~		Winston Antonio Santos;Winston Antonio Santos Urena	Santos
Wira Rotphotchanarat	j,12,ef6,ef6~			Wira
Wirasak Khowasurat	l,12,ef6,ef6~			Wirasak
Wissanu Kruea-ngam	3,12,ef6,ef6~			Wissanu
Witold Banka	2x,i,ef6,ef6~
Wivine Matipa	xt,h,ef6,ef6~	104889315	Wivine Mumba Matipa
Wiwa Korowi	g,n,dnb,dtbd
Woldenkiel Abraha	m,5e,ef6,ef6~			Woldenkiel
Wong Kam-sing	75,2,ef6,ef6~			Wong
Wong Kan Seng	3,49,e191,e6~	461128		Wong
Wopke Hoekstra	7,35,ef6,ef6~	14520235
Workneh Gebeyehu	5,2n,ef6,ef6~	27686173		Workneh
Wouter Bos	3,35,e32m,e5~	554127
Wouter Koolmees	1p,35,ef6,ef6~	2595414
Wu Bangguo	17,2,dr3h,dy~	360563		Wu
Wu Den-yih	4,j,e59a,eb~			Wu
Wu Hsin-hsing	w,j,ef6,ef6~			Wu
Wu Hung-mo	w,j,ef6,ef6~;1e,j,ef6,ef6~		Wu Hong-mo	Wu
Wu Jin-lin	y2,j,ef6,ef6~			Wu
Wu Shiow-ming	er,j,ef6,ef6~			Wu
Wu Tsung-tsong	1e,j,ef6,ef6~			Wu
Wu Xueqian	17,2,dk4c,do~			Wu
Wyatt Creech	3,g,du8,dv~
Xaisi Santivong	a,16,ef6,ef6~			Xaisi
Xavier Jayakumar Arulanandam	29,2p,ef6,ef6~			Xavier
Xavier de Furst	2s,54,e0,e1~
Xiao Jie	10l,2,ef6,ef6~;8b,2,ef6,ef6~			Xiao
Yaakov Litzman	9,a,ef6,ef6~
Yacin Bouh	k,51,ef6,ef6~		Yacin Houssein Bouh
Yacouba Zida	0,26,eabj,ec16		Yacouba Issac Zida
Yahouza Sadissou	10,u,ef6,ef6~
Yahya Abdedayem	1d,2t,ef6,ef6~;mu,2t,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,2t,ea8l,ed~;r,2t,ef6,ef6~		Yahya Ould Hademine
Yahyo Azimov	0,3u,ds28,dv1k
Yakiv Smoliy	b,d,ef6,ef6~	16716966
Yalem Tsegaye Assefa	1i,2n,ef6,ef6~			Yalem
Yama Yari	12,13,ef6,ef6~
Yamila Pena	o,1p,ef6,ef6~		Yamila Pena Ojeda	Pena
Yang Hung-duen	1f,j,ef6,ef6~			Yang
Yang Shangkun	1,2,dk48,dp3r			Yang
Yang Sung Ho	qr,8,ef6,ef6~			Yang
Yang Xiaodu	12s,2,ef6,ef6~			Yang
Yao Yilin	17,2,db72,do~			Yao
Yaqub Eyyubov	n,3o,dz2d,ej~
Yaqub al-Sayn	zy,2f,ef6,ef6~
Yariv Levin	l,a,ef6,ef6~	2330458
Yasir Abul	ug,2f,ef6,ef6~
Yasir al-Raini	vs,1e,ef6,ef6~		Yasir Abdallah al-Raini
Yasmine Fuad	h,y,ef6,ef6~		Yasmine Abdel Aziz Fuad
Yasonna Laoly	57,14,ef6,ef6~
Yassamin Ansari	2,0,el13	122226202
Yaw Maafo	5f,21,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,2m,e29g,e497
Yaya Kane	132,r,ef6,ef6~		Yaya Abdoul Kane
Yaya Sangare	qu,1m,ef6,ef6~
Yaylym Berdiyew	3q,3e,ef6,ef6~
Ye Aung	dm,2a,ef6,ef6~
Yeafesh Osman	1f,1s,ef6,ef6~
Yeh Jiunn-rong	f,j,ef6,ef6~			Yeh
Yehude Simon	0,o,e4ae,e57c		Yehude Simon Munaro	Simon
Yelzhan Birtanov	9,1k,ef6,ef6~
Yeo Bee Yin	k,2p,ef6,ef6~			Yeo
Yerbol Orynbayev	3,1k,e3at,e9~
Yerbolat Dosayev	b,1k,ef6,ef6~
Yerik Asanbayev	4,1k,dnc1,dr~
Yerima Mandjo	3p,1o,ef6,ef6~	112074691	Yerima Youssoufa Mandjo
Yerlan Turgumbayev	f,1k,ef6,ef6~
Yeshey Penjor	c,5j,ef6,ef6~
Yevgeny Ditrikh	1g,6,ef6,ef6~		Yevgeniy Ditrikh;Yevgeniy Ivanovich Ditrikh
Yevgeny Zinichev	g8,6,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,d,dr33,dt7g		Yeuben Marchuk
Yevhen Nyshchuk	j,d,ef6,ef6~	12133803
Yi Gang	b,2,ef6,ef6~			Yi
Yi Han-tong	0,c,dw5n,dx~			Yi
Yi Hong-ku	1o,c,dq,dr~			Yi
Yi Su-song	0,c,drcf,dt34			Yi
Yi Yong-tok	0,c,dq4t,drcf			Yi
Yien Tut	10,2w,ef6,ef6~
Yifat Shasha-Biton	2k,a,ef6,ef6~	19634043
Yim Chhai Ly	3,1g,ef6,ef6~
Yldiz Pollack-Beighle	5,4h,ef6,ef6~
Ylva Johansson	1s,2h,ef6,ef6~	3369258
Yogida Sawmynaden	130,1u,ef6,ef6~
Yohana Yembise	14c,14,ef6,ef6~		Yohana Susana Yembise
Yohei Kono	3,b,dq6u,dr~
Yolande Bain-Horsford	c,4y,ef6,ef6~
Yomana Koteich	3l,l,ef6,ef6~		Yomana Koteich Khatib	Koteich
Yon Hyong-muk	u,8,dkc,doc			Yon
Yoo Eun-hae	i9,c,ef6,ef6~;d,c,ef6,ef6~	16079929		Yoo
Yoo Il-ho	3,c,ec1d,ec~			Yoo
Yoshiaki Harada	h,b,ef6,ef6~;v4,b,ef6,ef6~	8055970
Yoshitaka Sakurada	w,b,ef6,ef6~
Yosiwo George	4,56,eb5b,ei~
You Young-min	1f,c,ef6,ef6~	24856203		You
Youcef Yousfi	q,1n,ef6,ef6~
Young Kim	2,0,eh13	19662859
Young Vivian	u,6w,dp,e3~	508830
Younis al-Masry	4a,y,ef6,ef6~
Younoussi Toure	0,1m,do68,dp~
Youssef Alawi	w,4b,ef6,ef6~		Yusuf Alawi;Yusuf bin Alawi;Yusuf bin Alawi bin Abdallah	Alawi
Youssef Chahed	0,1y,ec8r,ed~;0,1y,ef6,ef6~	25391268
Youssef Garad	5,2c,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	2u,3u,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	hm,4q,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,1v,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	7,4f,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	3,12,e93p,e9~			Yukhon
Yukhon Limlaemthong	3,12,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	n,d,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yumna Maumoon	49,3y,ef6,ef6~
Yun Kang Ho	i,8,ef6,ef6~			Yun
Yunis Qanuni	x,13,ea3,ea~
Yuri Bondar	j,w,ef6,ef6~	41348578	Yuriy Bondar
Yuri Borisov	2d,6,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	bh,6,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	2u,d,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	5y,6,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Stets	n8,d,ef6,ef6~	4120887	Yuriy Stets
Yuri Trutnev	2d,6,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	23,d,dw,e1~		Yuriy Yekhanurov
Yusif Finianos	m,t,ef6,ef6~
Yuval Steinitz	k,a,ef6,ef6~	1362317
Yves Dassonville	t,6m,e01e,e2~;1m,58,e3b9,e5~
Yves Fauqueur	t,5w,e28s,e3~
Yves Manfoumbi	c,q,ef6,ef6~		Yves Fernand Manfoumbi
Yves Savinguvu	x,1b,e3b9,e5~
Yvette Clarke	2,0,e314	461679
Yvon Neptune	0,1t,dy34,e03c
Yvonne Mougany	4q,1w,ef6,ef6~		Yvonne Adelaide Mougany
Zachary Nunn	2,0,ej13	84719792	Zachary (Zach) Nunn
Zaha Waheed	1d,3y,ef6,ef6~
Zakaria Koulibaly	61,1a,ef6,ef6~
Zakariaou Njoya	m,x,ef6,ef6~
Zaki Anwar Nusayba	58,19,ef6,ef6~			Zaki
Zakir Hasanov	8,3o,ef6,ef6~
Zamirbek Askarov	3,1l,ef6,ef6~
Zarobiddin Fayzullozoda	q,3u,ef6,ef6~
Zayd Shakir	0,1j,dnbl,dr~		Zayd bin Shakir
Zayid al-Zayani	q,4q,ef6,ef6~		Zayid bin Rashid al-Zayani
Zayid bin	1,19,d3c2,e0b2			Zayid
Zbigniew Ziobro	a,i,ef6,ef6~
Zdenek Skromach	3,27,e084,e1~	567781
Zdravko Krivokapic	0,3z,egc4,ei4s	97999161
Zdravko Maric	7,2l,ef6,ef6~
Zdravko Pocivalsek	2g,2v,ef6,ef6~	24690846
Zeev Elkin	ny,a,ef6,ef6~
Zehra Selcuk	3k,v,ef6,ef6~	55456168	Zehra Zumrut Selcuk
Zeine Zeidane	0,2t,e34k,e48e		Zeine Ould Zeidane
Zeinebou Salem	sr,2t,ef6,ef6~		Zeinebou Mint Ely Salem
Zeljko Sturanovic	0,3z,e2ba,e3~	356556
Zeng Peiyan	17,2,dz3h,e3~	189517		Zeng
Zeng Qinghong	4,2,dy,e3~	189519		Zeng
Zephania Kameeta	xv,3i,ef6,ef6~
Zeta Aimilianidou	i,5d,ef6,ef6~
Zhang Deijiang	17,2,e43h,e5~			Zhang
Zhang Dejiang	17,2,e43h,e8~	197178		Zhang
Zhang Jinan	60,2,ef6,ef6~			Zhang
Zhao Kezhi	4o,2,ef6,ef6~;8b,2,ef6,ef6~			Zhao
Zhenis Kasymbek	3,1k,ef6,ef6~
Zhong Shan	z,2,ef6,ef6~	22099947		Zhong
Ziad Fariz	3,1j,e1bo,e3~;b,1j,ef6,ef6~	19398943
Zied Laadhari	3z,1y,ef6,ef6~	19544932
Zillur Rahman	1,1s,e52c,e94o	57485
Zinaida Grecianii	n,22,e1aa,e3~;0,22,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	3,1f,e95t,ea~
Zivko Radisic	38,9,duad,dx~	4808727
Ziya Selcuk	1x,v,ef6,ef6~	55456220
Ziyambi Ziyambi	a,3m,ef6,ef6~
Zlatan Klokic	jn,9,ef6,ef6~
Zlatibor Loncar	9,1x,ef6,ef6~
Zlatko Lagumdzija	3,9,dp,dx~
Zlatko Matesa	0,2l,drb,dw1r	2625163
Zoe Lofgren	2,0,dr14	218217
Zohrab Mnatsakanyan	5,2k,ef6,ef6~	6510832
Zora Dujmovic	j,9,ef6,ef6~
Zoran Djordjevic	i,1x,ef6,ef6~
Zoran Pazin	3,3z,ef6,ef6~;a,3z,ef6,ef6~
Zoran Shapuric	1e,2b,ef6,ef6~
Zoran Tegeltija	7,9,ef6,ef6~
Zorana Mihajlovic	2k,1x,ef6,ef6~;3,1x,ef6,ef6~	10843366
Zorica Apostolovska	1e,2b,ef6,ef6~
Zou Jiahua	17,2,dn48,dt~			Zou
Zsolt Semjen	3,46,ef6,ef6~	55574
Zubaida Jalal	ho,10,ef6,ef6~
Zurab Noghaideli	0,2s,e12h,e3bj	316238
Zurab Zhvania	0,2s,e029,e12h	312493
Zuraida Kamaruddin	18,2p,ef6,ef6~			Zuraida
Zweli Mkhize	gz,p,ef6,ef6~	243833
Zygimantas Vaiciunas	k,3h,ef6,ef6~	6338632
al-Zubayr Salih	53,25,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 105235,
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
Culture Minister
Energy Minister
Tourism Minister
Transport Minister
First Deputy Prime Minister
Attorney General
Economy Minister
Industry Minister
Minister of State
Presidential Candidate
Prefect
Premier
Opposition Leader
Minister
First Vice President
Youth Minister
Commerce Minister
Higher Education Minister
Chief Minister
Public Works Minister
Information Minister
Administrator
Lieutenant Governor
Minister-Delegate
Vice Premier
Housing Minister
Infrastructure Minister
King
Second Vice President
Trade Minister
Fisheries Minister
Minister Without Portfolio
Science Minister
Transportation Minister
Home Affairs Minister
Women Minister
Planning Minister
Sports Minister
Secretary of State
High Commissioner
Public Service Minister
Prime Minister, Deputy Prime Minister
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
President, Vice President
Secretary General
Local Government Minister
Prime Minister, First Deputy Prime Minister
Commissioner
Defense Secretary
Economy and Finance Minister
Lands Minister
President of the Territorial Assembly
Water Minister
National Security Adviser
White House Chief of Staff
Chancellor of the Exchequer
Deputy Premier
General Secretary of the Communist Party
Social Development Minister
Economic Development Minister
Home Secretary
Vice Prime Minister
Works Minister
Construction Minister
Oil Minister
Petroleum Minister
Secretary-General
Taoiseach
Water Resources Minister
Bailiff
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
Health Secretary
House Speaker
Land Minister
Public Administration Minister
Regional Development Minister
Security Minister
Chairman of the Presidency
Deputy Chairman of Cabinet of Ministers
Education Secretary
Mining Minister
Posts Minister
Presidency Minister
President, Prime Minister
Religious Affairs Minister
Ambassador to the United Nations
Deputy President
Director-General
Energy Secretary
Family Minister
Foreign Trade Minister
Forestry Minister
Homeland Security Secretary
Legal Affairs Minister
Livestock Minister
National Security Minister
President of the Government
Prime Minister, Vice President
Second Deputy Prime Minister
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
Arts Minister
Civil Aviation Minister
Emergency Situations Minister
Emir
Governor, Lieutenant Governor
Head of State
House Majority Leader
House Minority Leader
Investment Minister
Leader of the Liberal Democrats
Managing Director
Police Minister
Post Minister
Presidential Affairs Minister
Primary Education Minister
Public Security Minister
Senate Minority Leader
Small Minister
Social Welfare Minister
Supreme Leader
Agriculture Secretary
Budget Minister
CIA Director
Cabinet Affairs Minister
Chief Prosecutor
Children Minister
Crown Prince
Electricity Minister
Equipment Minister
Executive Vice President
First Vice President, Vice President
Gender Equality Minister
Head
High Representative for Foreign Affairs
Law Minister
Minister of State Without Portfolio
Parliamentary Affairs Minister
President of the Territorial Council
Prime Minister, First Vice President
Public Enterprises Minister
Railways Minister
Relations With Parliament Minister
Senior Minister
Telecommunications Minister
Territorial Administration Minister
Transportation Secretary
Urban Planning Minister
Vice Chancellor
Vice President of Council of Ministers
Vice President of Council of State
Acting President
Basic Education Minister
Chief Cabinet Secretary
Chief Minister, Premier
Community Development Minister
Deputy Prime Minister, First Deputy Prime Minister
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
Member of the Presidency
Minister of State for Agriculture
President of the Chamber of Deputies
President of the Senate
President, Deputy Prime Minister
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
Women's Affairs Minister
Armed Forces Minister
Awqaf Minister
Business Secretary
Chairman of the Council of State
Chairperson of the Commission
Chief Secretary
Chief Weapons Inspector
Climate Change Minister
Commander-in-Chief
Commerce Secretary
Community Minister
Development Planning Minister
Director of National Intelligence
Domestic Trade Minister
Economics Minister
Enterprise Minister
Entrepreneurship Minister
Environment Secretary
Environmental Protection Minister
Executive Secretary
Financial Secretary
Food Minister
Governor, Governor General
Habitat Minister
Head of the Presidential Office
Home Minister
Housing Secretary
Information Technology Minister
Interior Secretary
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
Budget Director
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
Chief of State
Chief of the General Staff
Citizenship Minister
Civil Affairs Minister
Commander
Communities Minister
Constitutional Affairs Minister
Correctional Services Minister
Cultural Affairs Minister
Decentralization Minister
Deputy Prime Minister, Governor General
Deputy Secretary General of Executive Yuan
Deputy Secretary General of the Presidency
Diaspora Minister
Digital Development Minister
Digital Economy Minister
Digital Transformation Minister
Director of the Federal Security Service
Disaster Management Minister
EPA Administrator
Ecology Minister
Economic Planning Minister
Economy Commissioner
Endowments Minister
Europe Minister
European Integration Minister
FBI Director
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
House Majority Whip
Human Development Minister
Interim President
Intl. Development Minister
Irrigation Minister
Labor Secretary
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
Premier, Prime Minister
Presidency Member
President of Legislative Council
Presidential Adviser
Presidential Aide
Primary Secondary Minister
Prime Minister, Deputy Prime Minister, First Deputy Prime Minister
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
Trade Representative
Under-Secretary-General for Humanitarian Affairs
Veterans Affairs Minister
Vice Chairman of SPA
Vice Premier of State Council
Vice President of Supreme People's Assembly Presidium
Vice President of the Government
Vice Prime Minister, Deputy Prime Minister
Vocational Training Minister
War Veterans Minister
Welfare Minister
White House Deputy Chief of Staff
White House Press Secretary
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
Chairwoman of the Council of Ministers
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
Chief of the Federal Department of Finance
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
Deputy Prime Minister, Governor, Governor General
Deputy Prime Minister, Second Deputy Prime Minister
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
First Deputy Prime Minister, Second Deputy Prime Minister
First Lady and Leader of the Female Peronist Party
First Lord of the Admiralty
First Prime Minister
First Secretary of the Party of Labour
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
House Minority Whip
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
King, Deputy Prime Minister
Kosovo Security Force Minister
Labor Relations Minister
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
President of the Government, President of the Territorial Assembly
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
Secretary of the National Security Council
Secretary of the National Security and Defence Council
Secretary of the State Law and Order Restoration Council
Security Council Secretary
Self-Employed Minister
Senate Majority Whip
Senate Minority Whip
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
Veterans Affairs Secretary
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
Vice President, Deputy Prime Minister
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
Russia
Australia
North Korea
Bosnia
Israel
Japan
South Korea
Ukraine
Canada
Germany
New Zealand
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
Senegal
Brazil
Lebanon
Niger
Turkey
Belarus
Cameroon
Egypt
Italy
Pakistan
Romania
Thailand
Afghanistan
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
Burkina Faso
Czech Republic
Ivory Coast
Mongolia
Myanmar
North Macedonia
Somalia
Fiji
Madagascar
Kuwait
Nigeria
Sweden
Uzbekistan
Argentina
Armenia
Croatia
Togo
Ethiopia
Guatemala
Malaysia
Philippines
Dominican Republic
Georgia
Mauritania
Slovakia
Slovenia
South Sudan
Vanuatu
Greece
Panama
Bolivia
Finland
Honduras
Latvia
Mexico
Netherlands
Chile
Ireland
Kenya
Kosovo
Paraguay
Sierra Leone
Spain
Tanzania
Turkmenistan
Bermuda
Colombia
Lithuania
Namibia
Barbados
Mozambique
Tuvalu
Zimbabwe
Austria
Azerbaijan
Bahamas
Belgium
Luxembourg
Nauru
Portugal
Tajikistan
Belize
East Timor
Guyana
Maldives
Montenegro
Switzerland
Trinidad and Tobago
Uruguay
Albania
Denmark
Estonia
Hungary
Liberia
Nicaragua
Singapore
El Salvador
Oman
Benin
Comoros
Lesotho
Nepal
Norway
Suriname
Tonga
Botswana
Dominica
Malta
United Nations
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
Cook Islands
Iceland
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
European Union
Falkland Islands
Guernsey
Aruba
Bhutan
British Indian Ocean Territory
Montserrat
Anguilla
Greenland
Northern Mariana Islands
Turks and Caicos Islands
British Virgin Islands
Jersey
Brunei
Cayman Islands
Faroe Islands
Liechtenstein
Saint Pierre and Miquelon
San Marino
Soviet Union
Isle of Man
Andorra
Guam
Hong Kong
Saint Martin
Palestinian Authority
US Virgin Islands
Christmas Island
NATO
Puerto Rico
Vatican
California
Curaçao
Czechoslovakia
Gibraltar
Guadeloupe
Mayotte
Netherlands Antilles
Réunion
Svalbard
American Samoa
European Commission
Hamas
Martinique
New York
Norfolk Island
Saint Barthelemy
World Bank
French Guiana
French Polynesia
IMF
Macao
Massachusetts
Niue
Chechnya
New Jersey
Northern Ireland
Republika Srpska
Saint Helena
Sint Maarten
Taliban
Virginia
WTO
Yugoslavia
Akrotiri and Dhekelia
Alabama
Arizona
Arkansas
Cocos Islands
European Council
European Parliament
IAEA
Louisiana
Quebec
Scotland
South Carolina
African Union
Catalonia
European Central Bank
Florida
French Southern and Antarctic Lands
Hezbollah
Illinois
International Criminal Court
Kurdistan Region
Michigan
New Hampshire
Palestine Liberation Organization
Texas
WHO
Wisconsin
Alaska
Arab League
Church of England
Delhi
Donetsk
East Germany
FARC
Indiana
International Criminal Tribunal for the former Yugoslavia
Iowa
Kansas
Maryland
Minnesota
Mississippi
North Carolina
North Dakota
OPEC
Ohio
Organization of American States
Pennsylvania
South Dakota
South Georgia and the South Sandwich Islands
São Paulo
Tokelau
UN Climate Change
Vermont
Wales
Washington
World Food Programme
al-Qaeda
ASEAN
Abu Dhabi
Alberta
Boko Haram
Buenos Aires Province
Cape Colony
Carinthia
Colorado
Confederate States
Congo River Alliance
Connecticut
Council of Europe
Crimea
Delaware
Gran Colombia
Gujarat
Gyeonggi
Hawaii
Hayat Tahrir al-Sham
Houthis
Idaho
International Court of Justice
International Energy Agency
Islamic State
Kentucky
Krasnoyarsk
Kurdistan Workers' Party
La Francophonie
Lord's Resistance Army
Mahdi Army
Maine
Middle East Quartet
Miranda
Missouri
Montana
Moro National Liberation Front
Nebraska
Nevada
New Development Bank
New Mexico
Northern Cyprus
OECD
Oklahoma
Ontario
Oregon
Organisation of African Unity
Pacific Islands, Trust Territory of the
Palestine
Pitcairn Islands
Rapid Support Forces
Renamo
Revolutionary United Front
Rhode Island
Rhodesia
Russian Orthodox Church
Shining Path
South Vietnam
Syrian Democratic Forces
Tamil Tigers
Tennessee
Tibet
UNDP
UNICEF
UNITA
UNRWA
Utah
Uttar Pradesh
Wagner Group
West Bengal
West Virginia
Western Sahara
Wyoming
al-Qaeda in Iraq`,
};
