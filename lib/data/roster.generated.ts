// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `daglo	1bqj
umerov	1orp
davis	ecs ulc 1jn5
azali	7x0
асад	8ka
coelho	1iu7
deby	r7h 15yf
gentiloni	1i1g
niazi	rfm
bissessar	zck
balcerowicz	14f8
bibi	93t
dodik	1aud
humala	1h0w
laar	17zh
стармер	zvq
rice	dbi 1t2p
kozyrev	57b
samia	1ppi
rabbani	az3
retailleau	aw5
freitas	1trb
албанезе	65o
georgescu	dqu
duterte	1nxi 1q2g
weizmann	bsr id2
rahmon	hmn
bishop	yjv 18su
motlanthe	10e4
pita	1k2s
mitterrand	k8d
gowda	ngr
miliband	ejt gkn
vazquez	1tj8
nader	1lwi
babis	584
vieira	18vd
tinubu	a6p
baghaei	i5x
mohammad	15zs
ndayishimiye	22mk
hindenburg	1iop
michal	12nl
winnie	1zdq
путін	1xf5
lopez	14cj 1xd5
perot	1okx
sakellaropoulou	zpz
болсонару	sy4
anutin	6m0
biko	1slh
primakov	20kn
foot	19j9
houthi	u4
uribe	22dy
yanukovich	1wsy
линкольн	19g
williams	1omi
умєров	1orp
choi	cgp
deif	1ckh
dobrindt	3ar
frieden	155l
bayrou	k0n
badenoch	1025
crosetto	n0c
iskandar	r0m
walz	1uwx
ryan	1ilz
drew	1ua8
erbakan	1f6u
goncz	22fu
blair	1vd3
zeman	1avc
key	wa6
pandor	1ek9
srettha	1s86
clegg	1fq7
wiles	1t5m
park	1i2x 1i40
japarov	1p57
chakwera	13oa
redwood	wn2
zelenski	1xw3
zubaidi	279
suharto	1sx7
mohamed	1bf3
gore	2f9
хусеин	1ozz
ghrieb	1rn2
prayuth	1kp5
blinken	6am
veldkamp	bga
chalabi	1us
kristrun	12pq
vedrine	qjk
widodo	wv2
ayrault	uan
ishiba	1rcz
dzurinda	1aph
renzi	18op
zhao	21v5 21w2
voronin	1xlz
hussain	1ozz
diouf	hg
bashir	1h8y
beregovoy	1jv6
madison	tb9
mccain	d5c wh9
muskie	gpe
우	1o5o
emanuel	1low
merz	kep
timoshenko	21ga
haniyeh	rxh
macdonald	1lzv
smith	e3w qs6 qw4
єрмак	5kr
qaddafi	1dhv
yanukovych	1wsy
rao	1hpb
lawson	1g31
ashton	bib
ley	1t7q
simonyte	rm9
порошенко	1jiy
일	10z3
kitarovic	12cx
nkrumah	12uk
azevedo	1nt2
тимошенко	21ga
zakharchenko	3r6
hrawi	h60
ghebreyesus	1u4u
klingbeil	137z
hassan	sw1 11mb 1ppi
lindner	cns
beria	13jd
turchin	3oa
honecker	hzz
lavrov	1qmx
buttigieg	1j1y
tudjman	jqh
dissanayake	6kt
galtieri	14bn
kinkel	12ae
afewerki	rtk
figueres	cqk
مبارك	q6i
hillary	pv2
mursi	1bul
sonko	1hji
major	wg1
буданов	12xs
buzek	v0z
golob	1nhg
hayashi	213m
kumaratunga	buk
drnovsek	tm4
truss	14wh
muluzi	862
nikolai	1fo6
elizabeth	1l7c
arens	1d9s
mogherini	it6
khrushchev	1g3s
waldheim	12te
rutte	17vm
dilma	faf
mohamud	osc
bush	l0i ld1 ui5
moraes	3t5
aoc	3uv
biya	1ifw
mbz	1czu
vajiralongkorn	11rr
yaakob	s10
tariq	nv0
compaore	a03
gauck	vc5
mishustin	1aku
koroma	i2k
mahama	wea
вэнс	saz
kohler	q1j
sugiono	1swh
kushner	tpb
soekarno	1sy3
chirac	sq9
kangaloo	crk
gvir	s3q
imamoglu	h2z
scowcroft	anm
habre	pzd
lien	14sy
brahimi	133l
zelaya	16ys
fahd	11fq
gligorov	125l
tito	xn3
zebari	q5i
darling	4le
wallace	8vb lff
anand	5zo
zenawi	1922
mirziyoyev	1r58
rugova	r1t
ross	1yx5
machel	1prk
petrosian	14k4
catherine	bo1
berdymukhamedov	n6p
banzer	qkk
mainassara	qxp
кулеба	fmd
vilsack	1v84
reagan	1of4
banga	28x
rogozin	fky
sanae	1pti
shoygu	1qpv
milanovic	226d
абэ	1rko
문	88g
charnvirakul	6m0
mahathir	15zs
mcmaster	nip
shoigu	1qpv
kudrin	3xf
hockey	vlh
koizumi	yqi 1rir
lasso	n2a
tantawi	1bt4
erdene	1hkm
patel	1ktz
마	8bi
ghannouchi	1bpe 1ld7
mokhber	1ccf
pezeshkian	18du
hailemariam	ns8
rajapaksa	mph 165n
tsahkna	17h9
villarruel	1wod
mazowiecki	1tkm
vizcarra	1883
george	ehc
braverman	1svd
wade	jt
龙	hgp
feijoo	2sv
gorbachev	1afa
fidan	nxj
torrijos	1h84
menfi	1c4a
mogg	sn6
bennett	1ed0
barkindo	1cj1
medinsky	1xa5
muoi	fns
goering	plw
kasparov	kse
wilson	ohj 1zq0
cable	1x0d
kihara	1azq
karimov	rwi
nemtsov	abd
afwerki	rtk
maire	auv
rasmussen	50m 138n 1ki8
shara	ijj
card	5af
scheffer	sdg
gyanendra	11jw
mcdonnell	wiu
登	vgh
haley	1g5j
tupou	1210
희	1i2x
sefcovic	17y6
jonathan	mku
maamau	1tp9
bongo	49f 1h55
clerides	m9m
griffiths	180s
kagame	1ii3
mottaki	16t1
حسين	1ozz
henry	6sx
rupo	h7o
drakeford	17s6
зеленськии	1xw3
callaghan	t8l
thongloun	1usj
andropov	21jb
napat	y5h
amato	m5x
leyen	1w43
ozal	1vrn
rantisi	6g
بينغ	1zzz
pahlavi	1cfz 1mnf
qureshi	1r2i
胡	93t
croo	39e
환	d3w
doe	1psd
a	q48
borisov	aku
strache	p1w
adhanom	1u4u
suleimani	1l0m
shultz	lao
gusmao	1zuo
alexander	121y
макрон	hgp
fraser	16gx
安	1maf
husayn	1ozz
zelensky	1xw3
saddam	1ozz
amin	r6t
buthelezi	16q9
maiga	it cf2
santos	xpd yba
swinney	wrc
aidid	1bmb
kassem	1eeo
정	114c
duvalier	k1x u48
jubeir	1iw
machar	1n09
kuleba	fmd
petrosyan	14k4
sunak	1n2t
chao	h4n
espot	1zyd
meciar	1xo2
begaj	855
somoza	4x2
zewde	1p8m
costa	6d5
cleveland	myx
lungu	gma
gil	21py
turk	1xty
kuchma	14a1
nujoma	1pla
khomeini	1op8
lozada	mhy
wasmosy	y91
kejriwal	73w
gallant	20tr
ho	q06
ramgoolam	1ez7
wine	a5a
breik	1pfo
correa	1lj8
belgium	11wb
kast	xoc
scalfaro	1hez
aylwin	1iea
lincoln	19g
himmler	p11
salman	11xp 1cvk
dubcek	3cs
assad	8ka nmf
huckabee	1a4m
boluarte	fd2
ranariddh	1gk7
普	fya
hanson	1ipn
mcgovern	l3u
layton	sjm
yoshida	1rf7
gillard	yi8
montt	gy1
mpango	1jp6
yaalon	1dcy
swan	1ypq
goita	7fm
bardella	x0k
mitsotakis	12hn 12ws
han	o7m o93
matviyenko	1wcz
zhelyazkov	1ojx
perry	1mxr 1z8b
paul	1ka3 1kg2 1m27 1odm
soder	17wz
пенс	1a75
roosevelt	jve 1uil
welby	ytr
reisinger	8pe
yushchenko	1wwr
victoria	1lal
ghazouani	1bzv
kadar	ywt
mossadeq	1cdj
bondi	1hyw
rajoy	17i7
alatas	47w
erhard	157w
santokhi	btk
sultan	1ks0
haniyah	rxh
tedros	1u4u
buhari	1dqh
leblanc	fpn
ader	yxl
lama	dt3
qureia	1wd
singh	sxb trq 16ro 1lu7 1w69
thaci	oml
boehner	vth
民	v32
osborne	l72
kishida	kie
flynn	19hy
vejjajiva	15x
sirleaf	ha6
constantinescu	hdy
rasulzoda	1l52
kibaki	1e4e
jugnauth	1ko1
mayorkas	316
vucic	33f
suminwa	yhj
lourenco	y84
zubkov	1wze
farage	1g1d
kalla	yuk
гитлер	1jw
bolsonaro	jk3 sy4
reno	tjv
grillo	9df
ribbentrop	vd2
kravchuk	1497
sullivan	t1c
nyerere	ypo
수	o93
mohamad	15zs
netanjahu	93t
sanguinetti	ykt
calderon	iw3
worner	16oy
antall	z09
schuessel	1zod
kemal	1dz9
schlein	hcn
cameron	eah
nguesso	evv
rouhani	oqa
wang	1yj3 1yjw 1yky
현	1158 1o4j
akhundzada	pr9
sturgeon	1fr3
lula	15hu
rua	jau
lutnick	qdt
cruz	1u1j
اوباما	8bi
marulanda	16uu
yoon	20y4
kocharyan	1njc
ponte	b4k
marape	tc7
haniya	rxh
kim	v6f 10we 10xx 10z3 1109 1122 112u 114c 1158 116i
shanmugaratnam	1uez
zoellick	1nqn
klichko	1x42
lai	1314 21xs
stalin	xgy
doval	29i
haas	at2
power	1pnp
soares	1e9q
ignatieff	19oa
boko	gac
шоигу	1qpv
pendarovski	1sq7
schroder	lsr
khatami	1ca1
强	14m2 14nv
eshkol	14je
кастро	jeb
buteflika	ef
cavallo	fom
jinnah	1dn3
bernanke	8t1
kharge	16lc
magufuli	wd9
pashinyan	1g7z
тэтчер	17bw
ecevit	b02
teo	iuq
kalam	0
zarif	1c7n
parizeau	stw
stoltenberg	uq4
rabuka	1rzz
fini	lw7
mousavi	1b11
sankara	1urp
lissu	1vpk
prigozhin	20hy
kono	1tyz
арафат	20bl
chan	ymi 17b2
holbrooke	1mqw
almagro	15b9
medinskii	1xa5
abinader	15ac
rumsfeld	fw7
wen	1yrq
nova	bck
luxon	cum
peres	1rg1
tsikhanouskaya	1t8i
essid	nlg
shorten	9y3
peel	1np6
annan	12bg
balaguer	vf6
nyusi	ji9
pavel	1ji5
aragchi	25
bazoum	1bhl
kelly	w6e
socrates	y4h
mukherjee	1km8
kengo	104i
bedie	pa1
chubais	4yv
axworthy	14ze
bukele	1f3n
perez	b8f 20wr
prachanda	1kw3
recean	g6q
rama	goo
zamir	ich
faymann	1ysq
khrushchov	1g3s
sitharaman	1gfd
begin	1940
parolin	1k09
syrskyi	1gw5
corbyn	uug
bismarck	1hia
andersson	15wc
eden	67l
syrsky	1gw5
tsai	1vlp
oleksy	yyh
borissov	aku
zelenskyy	1xw3
ميركل	5vm
atiku	7jc
francis	1k7n
busaidi	83k
sabah	sfl 1b40
bernie	9hr
londono	1nz8
havel	1y8l
suleiman	1h6r
koike	21lo
radev	1oqu
cresson	22gs
kirill	1ia2
dar	rvr
alfonsin	1m7x
svyrydenko	21dy
мандела	1f9v
lafontaine	1hfy
adulyadej	11au
ala	1wd
cunha	gtg
katz	s27
campbell	10vn
levesque	1mi1
gaddafi	1dhv
bossi	1w34
fillon	k3d
ghani	79w
kallas	z7o
teodoro	lzs
sezer	256
osmani	1x73
karki	1t3y
schwarzenegger	6xj
mello	1qwq
fletcher	1v4y
robredo	13zp
leo	1kdu
bolton	vv3
joyce	8gx
hirohito	hpr
maas	p05
robespierre	18xa
hamon	9ch
orsi	208m
esper	17t8
warren	h8v
horta	x54
kang	zek
nyunt	10on
spajic	1ate
ushakov	21k4
bolojan	rd1
karamanlis	12gl 12kv
hitler	1jw
kristersson	1vvy
fdr	jve
palmerston	150e
macmillan	ogo
manalo	hup
menem	b9r
salam	1f0x
verhofstadt	nbv
לפיד	206s
hamilton	3ew
juarez	8zq
kyagulanyi	a5a
такаити	1pti
lagos	1mo1
varoufakis	20ab
muhyiddin	1ds9
трамп	fya
ruggiero	1mgk
dermer	1obt
liberman	7p8
demirtas	1qfg
abdulaziz	117j 11fq 11xp 1ks0
scheer	5gr
sharaa	1zf ijj
bandaranaike	1ryr
araqchi	25
touadera	ipd
boigny	kkk
debretsion	eo8
stoere	wxv
реиган	1of4
palme	1h1w
bercow	vsj
ahtisaari	1871
cabello	fe5
gonzales	2rt
skerrit	1ohl
weizman	id2
ashrawi	oau
lugo	j9u
condi	dbi
hashimoto	1oty
larijani	4dk
saud	11xp
mkapa	92s
chiang	c8e
nazarbayev	1gq5
trotsky	1461
scalise	1sm6
kobakhidze	rpk
solana	twd
tillerson	1mm0
gaidar	20h6
عباس	1678
chamorro	1x24
legault	k7e
tsipras	40t
moise	y6e
subianto	1kk6
berdimuhamedov	n6p 1qgf
malcolm	16kp
jeri	xrd
sulyok	1tod
stubb	3mr
canel	1a20
prabhakaran	1wk3
kovac	19q2
san	7mm
barghouti	188y
lumumba	1iau
hammarskjold	drp
otoole	i0u
sison	x48
qassem	1eeo
ушаков	21k4
yousaf	qoq
khalifa	o27
solberg	i1l
halevi	po3
dan	1fz7
dombrovskis	1wb6
netto	1yeo
khodorkovsky	1ak0
machado	18cm
haqqani	1rxq
hasina	1r8b
rajapakse	165n
dmitriev	124e
lukashenka	3hk
pinochet	7kk
olmert	h1t
stocker	cou
sejourne	1ssd
serraj	iri
sutherland	1jeg
medinskiy	1xa5
ravalomanana	172b
cohen	1yzq
navalnaya	21cr
albares	xul
daschle	1v34
klestil	1upd
rhee	1tco
cazeneuve	9e7
iglesias	1hub
latham	17tx
ghais	nts
tambo	1h04
thaqi	oml
chavez	qlx
talon	1ibp
文	1vlp
chidambaram	1hmv
chretien	tzp
нетаньягу	93t
ердоган	1maf
basescu	1vip
grybauskaite	duk
shahabuddin	1cm3
zhu	2205
whitmer	mvl
雄	kie
castex	tyr
fukuda	20fe
moreno	141n
soeder	17wz
yunus	1don
nelson	amm
bruton	vwt
livni	1vsr
herzog	rry 1o7d
keiko	zus
brzezinski	21sl
навальныи	3ye
bouteflika	ef
trudeau	ys1 1jy2
черчилль	1zfo
menzies	1nm5
三	1rko
lamont	1gjf
timothewos	kvm
guzman	175
reid	ojq wnu
akayev	7ds
milei	tsq
schauble	1zlq
sampaio	x28
mckinley	1z7a
abe	1rko
morrison	1qad
hu	qfk qgz
wei	1yqo
louis	153o
essebsi	8qr
mashaal	10f7
ebrard	174b
katsav	1dc0
nabbanja	1nuu
chaves	1nvu
hoyer	1sfe
zhivkov	1v2b
keita	qz5
kiriyenko	1qky
bongbong	izh
jaafari	r3u
틴	1xf5
guterres	6f8
molotov	1y4w
khachaturyan	1w7o
nkomo	xkv
hollande	k4s
セレンスキー	1xw3
soglo	1g0i
temer	19xb
gonsalves	1lvh
medvedyev	ffi
pearson	14dw
waltz	1aco
sirisena	16du
ciolacu	1738
paulson	pf8
bhutto	8w8 9pb 229z
mcnamara	1nlb
musharraf	1izt
wadephul	vo4
marles	1mse
平	ery 1zzz
cuomo	5bc 17m9
washington	lh3
lenin	1x7z
munteanu	3wm
holness	5d5
mesic	1srd
harris	z9f 1rv0
zelenskiy	1xw3
berlusconi	1rpo
мелони	m2d
podesta	wjo
ciampi	b6x
noboa	dyy
hipkins	cjn
guedes	1iqc
fernandez	2pd dhj 13d8 146u
mamdani	225e
cavusoglu	19a1
michel	byg
hart	kt2
morsi	1bul
زيلينسكي	1xw3
cooper	21oq
nazarbaev	1gq5
kennedy	bxl vyp 1n8j 1nas 1u36
шмигаль	ezt
addo	1ela
毅	1yky
zayed	126 1czu
torra	1lbf
dukakis	19ga
belousov	549
kabbah	1py
vranitzky	jzt
ruehe	1xsu
اردوغان	1maf
barroso	xve
mnangagwa	hka
ballen	1s1b
gujral	rhy
ivanov	raz 1qj6
maliki	1gne
kaunda	108o
tung	1vq5
geithner	1uyg
mbeki	1uaw
noriega	16vq
scholz	1gtv
beckett	17a0
tutu	f2u
chernomyrdin	1wqb
raeisi	ggk
каллас	z7o
pinera	1qe1
preval	1miu
bortnikov	37t
juncker	u5r
goebbels	xda
nixon	1mta
kahn	fsq
lahoud	hf4
fortuyn	1k20
castejon	1ivr
padrino	1xd5
royal	1teu
fujimori	2qh zus
streeting	1ytp
chalmers	v5j
gamsakhurdia	22d0
lbj	15ob
borrell	x7e
masisi	1d30
seehofer	q39
simons	un6
성	10xx
marsudi	1mk0
prescott	wkn
sousa	1760
jieshi	c8e
maia	1o0h
blix	oc0
gantz	9b5
morales	iab vad
sebelius	zrb
ferraro	lpg
megawati	18z0
reeves	1lcd
песков	fjg
ashcroft	vq2
john	1kcm
bouchard	156e
ridge	1v6t
mashal	10f7
persson	nfd
karrenbauer	63t
trzaskowski	1llj
lawrow	1qmx
prodi	1o84
rabin	20pg
misuari	1gpj
медведев	ffi
borne	22ji
nawrocki	zkb
saakashvili	1an4
egede	1e2x
nagy	rh9
pellegrini	1jd1
ghandi	1632
オハマ	8bi
ntibantunganya	1tbk
bensouda	inb
shigeru	1rcz
berger	1pvx
schmidt	p5h p8d
heseltine	19lt
sissi	al
gorbatchev	1afa
kirienko	1qky
shapiro	xk0
connolly	bl9
philippe	11wb 22if
morawiecki	18jr
pierre	1jpu
colonna	bk6
белоусов	549
safadi	7to
craxi	9m8
munir	7cz
boumediene	qbk
phuc	1fmg
pistorius	acj
barnier	19te
poulsen	1vke
izetbegovic	4ka
hidalgo	636
hurd	g8j
gul	10h
guevara	c5b
jelzin	aed
valls	16xh
allende	1pjh
karis	2mc
marquez	ix3 jof
browne	ktq
迪	1es4
burjanadze	1gea
omar	1dtp
ouattara	2n6
valera	gfc
nicholas	1fo6
nieto	hvr
kiir	1phv
murayama	1v9w
мединскии	1xa5
kenny	hs4
poudel	1lx8
deri	75l
mcguinness	184j
aksyonov	1qhb
badawi	yt
freiberga	1w8i
razak	1ehe
talabani	t3d
sharon	6ty
fuente	yg1
gyaw	1gsw
jokowi	wv2
weizsaecker	1mw1
balakrishnan	1x61
rantissi	6g
brundtland	mxg
moqtada	1duv
petain	1js6
ravanchi	16f2
santer	sus
bloomberg	19bx
qalibaf	1c5u
thatcher	17bw
lapid	206s
moussa	4tk
caputo	15dm
che	c5b
beasley	e70
erdogan	1maf
rohani	oqa
sarkisian	1qzq
mas	723
pedersen	kxa
rafsanjani	2a2
zedillo	i4m
туск	g3s
landsbergis	kpl 1y7d
лукашенко	3hk
weinberger	bhf
shwe	1udx
フーチン	1xf5
gandhi	rjz 1632 1lqo 1ltg 1s6o
he	oz6
chertoff	19do
abadi	np5
nguema	aqk
great	bo1 1jfd
petkov	123c
pou	15eg
akihito	hoi
asadov	48l
ogata	1oz7
נתניהו	93t
meir	mh9
偉	210v
haig	3dp
szijjarto	1kzp
netanyahu	93t
russia	1jfd
assoumani	7x0
salinas	bas
tokayev	zm6
баиден	vgh
ramkalawan	1yom
saleh	447 4v7
bonaparte	1eqr
苗	1pti
gaulle	c1u
store	wxv
тихановская	1t8i
ammar	20bl
jr	izh 1nas
eltsine	aed
lammy	edq
sogavare	16nu
frei	gva
romney	1b8j
haftar	10j7
ulmanis	n5v
hegseth	1j3u
shekau	1eu
smotrich	9n0
сталин	xgy
davkova	mma
klaus	1ya9
salim	1pec
klaveren	2uw
rato	1o2k
turnbull	16iy
plavsic	9s0
turchyn	3oa
varadkar	142m
kellogg	zxg
pompidou	lkn
samaras	69m
hamad	o0i
berri	1ec7
dini	135t
hoxha	hxj
burhan	8o
ahmadinejad	169w
beazley	10ty
sinwar	204w
poutine	1xf5
郎	yqi 1rir
fayyad	1pc7
sudani	1cnk
konare	4n7
anez	uh4
ma	15ss
kicillof	7r5
villepin	fum
dudayev	gdk
moussavi	1b11
kadhafi	1dhv
estaing	1wh7
frederiksen	198x
haughey	bwr
mcaleese	18ag
nehammer	zil
dukanovic	1ari
draghi	17n0
kufuor	wb0
adams	lun vot wlm
heath	gwz
toure	4oj 1tg8
mambe	1n73
alimi	1m4x
oli	z2r
السيسي	al
albusaidi	83k
zenzri	1q56
sebsi	8qr
гутерриш	6f8
열	20y4
balkenende	tg4
cuong	15ma
amarasuriya	oel
rajji	2163
aoun	x8s 19s3
toledo	32c
trong	1fl6
نتنياهو	93t
nasheed	1byt
haider	z12
meles	1922
rubio	177s
butler	1mq2
dole	a2l
goh	mg4
hochul	zst
ping	ery
thackeray	872
kurz	1qc8
hussein	kg7 11ns 1ozz 21tj
kasyanov	1aiz
삼	116i
felipe	11gy
gachagua	1n1n
bannon	1sjt
harper	1shk
kadhimi	1e1b
eagleburger	13kp
hlaing	1axv
vestager	17g4
ハイテン	vgh
chiluba	kci
darmanin	ne1
gibran	lx7
gheit	1rv
noda	212e
shtayyeh	1chv
abdi	18yc
cimoszewicz	1zt2
advani	12za
barre	o6l 1c25
shah	4sd
massa	1qts
szydlo	8of
шольц	1gtv
aspin	14d8
nakasone	20ei
arafat	20bl
raab	fqz
ozel	22r4
raffarin	ue7
rubin	1npw
amano	21by
الاسد	8ka
salisbury	1518
东	1703
jospin	14u9
selenskyj	1xw3
kocharian	1njc
basayev	1r3h
훈	o7m
maskhadov	7er
obrador	5po
herminie	1if5
jiang	v32
ban	88g
bo	a0y
sadr	1duv
hastert	eyb
klain	1ocr
kickl	pis
denktas	1m6q
batista	kh2
mori	2155
poilievre	1jx4
dehaene	u8r
mnuchin	1sor
jackson	5eg v2a
mujica	y0f
tsang	g2u
davutoglu	23s
dbeibah	s3
kinnock	1f80
abdollahian	q93
orban	1wrk
alckmin	lqd
милеи	tsq
pot	1k3y
delay	1v49
grossi	1lk1
kaczynski	tqd 13pf
nielsen	usm 126e
christodoulides	1gcq
恩	1109
lieberman	7p8 vmf
timmermans	jyc
मद	1es4
brnabic	4w2
rifkind	16hq
京	1xf5
ماكرون	hgp
cortez	3uv
greenspan	2lb
tassoulas	12jd
malema	yor
orpo	1jl4
doumbouya	16m5
mikati	1eg2
yellen	tkr
gephardt	f79
thaksin	1uci
schoof	f8k
mao	1703
naruhito	hqx
selassie	nqn
sihanouk	1gln
tikhanovskaya	1t8i
najibullah	1eiy
hariri	1lmx 1oxn
kasich	w53
briceno	wt6
mowlam	1bb0
thavisin	1s86
biden	vgh
denktash	1m6q
nayef	1cs4
meta	rdx
morgan	hda
reznikov	1gxf
berisha	1pcz
zapatero	xrx
faye	8mp
habeck	1nic
peskov	fjg
цзэдун	1703
grandi	jj9
savimbi	wzh
caldera	1li1
wagenknecht	1p9q
dong	g5t
boakai	xa1
karins	12r6
sihamoni	11zp
kabila	xel 13hp
lew	skd
pena	1q01
ющенко	1wwr
taft	1z45
kissinger	pdt
podolyak	1e7f
tsvangirai	1d73
win	1f56
kaine	1uuz
balladur	22hk
gustaf	11cv
taye	1u09
maio	158o
agnew	1s7g
kan	1epx
smuts	thb
hemedti	1bqj
macut	22ro
patasse	5uh
puigdemont	b5s
tharman	1uez
rodham	pv2
kikwete	t0i
may	1uki
kaifu	1vgk
reinfeldt	kdm
pahor	ahg
tebboune	gd
gorbachov	1afa
guaido	ya0
bizimungu	1i7a
mussolini	90i
gabriel	1rno
chun	d3w
zhelev	21wz
takaichi	1pti
disraeli	91p
karadzic	1lgv
lamola	1oe9
khama	qu2
fidel	jeb
klychko	1x42
rashid	13bv 1cte
rodriguez	ax8 epk x1a
madbouly	1df5
camdessus	19vg
claes	1zbq
lofven	1sed
adenauer	12er
meadows	17un
katayama	1q6k
wickremesinghe	1m3b
barbecue	v9a
meloni	m2d
tymoshenko	21ga
faki	1dgd
hadley	1sgk
buchanan	t7s 1i8e
napoleon	1eqr
yudhoyono	1t6h
박	13wh
mottley	19b3
gromyko	56h
hemeti	1bqj
noem	12oi
collor	j4o
峰	oz6
nikki	1g5j
starmer	zvq
мадуро	1fv5
cormann	18kx
frist	9xe
schussel	1zod
yaradua	1w1k
yilmaz	1977
lamy	1i58
boris	a8a
hagel	cz6
costello	1j58
цзиньпин	1zzz
yavlinsky	mwk
freeland	cvn
shalom	1rop
joumblatt	1ybm
quayle	dvo
ghali	ait
hernandez	yct
macri	18to
zhirinovsky	1xn2
farhan	iif
rockefeller	1fcn
лавров	1qmx
fradkov	1ae9
mondale	1yha
bildt	b2t
ладен	1hcc
julani	1zf
nasrallah	oob
evita	i86
kao	zfk
aripov	ws
дмитриев	124e
klitschko	1x42
mengistu	194t
mulyani	1s9m
yildirim	9z2
zia	10h8 2215
suarez	1la
parvanov	llw
castillo	1irv
zourabichvili	1pgv
dahal	1kw3
rudy	1ond
said	1syz
bondevik	1286
velayati	46z
kovind	1lys
erekat	1p6j
peron	i86 yee
powell	d9r hsz uxf
bahceli	f41
li	14m2 14n4 14nv 14or 14pt
mbumba	1eow
healey	w30
chissano	ve3
jammeh	203y
napolitano	m3x tid
randrianirina	19p6
sandu	16cl
devos	9l9
wahid	14a
marchenko	1qya
bourita	1evm
crean	1ru2
moro	2xq 1qvq
cuellar	tu8
motta	qo5
wong	xm2 13n4 1iz2
baker	t50
bolkiah	ow3
gadhafi	1dhv
shapps	mte
shmyhal	ezt
conde	4mg
minh	q06
garang	w1l
gladstone	1z13
wilhelm	z6f
christopher	1ym8
kyi	7nl
jefferson	1unk
balls	gin
zyuganov	ky3
خامنهای	4ay
duhalde	gu9
lissouba	1i6f
fiame	jc9
habibie	80p
tojo	pt2
geagea	1pqx
moon	1d56
beatrix	1l6i
mccarthy	10ad
salehi	45x
budanov	12xs
mickoski	qei
qian	1l35
harding	1yn5
pillay	1exx
trimble	em8
zelenskyi	1xw3
laschet	6wk
טראמפ	fya
panetta	144a
ترامب	fya
mofaz	1r4b
lecornu	1tdf
abbas	1678
brandt	1zak
gyatso	dt3
laden	1hcc
milosevich	1s36
garcia	2j9
paetongtarn	1hx7
diaz	20wr
mujuru	wu3
baghdadi	1b5
prevost	1kdu
rowley	zyw
dur	14a
russell	bm9
tusk	g3s
neves	xxy
attaf	1tk
bremer	1igm
pen	uc2 17kt
leung	14hn
qin	1l42
gonzalez	gq6 ix3
kavelashvili	1am9
mossadegh	1cdj
ladin	1hcc
лукашэнка	3hk
clemenceau	ljq
howard	w3s 19n3
mohammed	11tv
obi	1jc5
ramaphosa	dma
rene	jmr
lindh	60w
elbaradei	1bji
straw	slw
mladic	1m5x
vargas	lve
aziz	1tsi
nehru	txl
museveni	219a
merkel	5vm
tomasdottir	nzh
barrow	1fo
heine	pts
mulino	y27
khurelsukh	10q6
zaluzhny	1wel
jaitley	72x
kopacz	ibl
shastri	134v
niyazov	1q0y
saar	lyl
golani	1zf
rompuy	pk2
jfk	vyp
martin	19qu 1iko
roh	1o4j 1o5o
سلمان	1cvk
abdelatty	82n
marin	1pya
chavalit	c3y
нетаньяху	93t
asfura	1euq
peters	1ziu
кадыров	1m0q
charette	pn7
ivanishvili	9o6
든	vgh
sadate	6p9
aksenov	1qhb
conte	m8k 1376
edwards	vrf vxj
wulff	cpl
hunt	uvp
gingrich	1fgh
erakat	1p6j
hosokawa	1d8w
chuan	cxj
bojo	a8a
cardoso	j85
mswati	11v4
salazar	6j5
マクロン	hgp
moallem	1ycx
abiola	1ddw
clarke	106y
lagarde	csm
rivlin	1ml1
sall	15tp
mazen	1678
rinkevics	gna
bakiyev	12sa
koehler	q1j
adamkus	1wa5
haitham	nv0
reynolds	2oj
samphan	10nd
путин	1xf5
cleverly	t9u
mustafa	1cez
sanader	s5w
kurti	2wi
kwarteng	12vs
rahman	1rb3 1tvo
ratzinger	1k4v
demirel	1thi
kilicdaroglu	1018
zarqawi	1d1
horn	ncw
joly	1eax
sein	1ugd
аннан	12bg
nangaa	dfd
nauseda	m4z
attlee	d8y
ghalibaf	1c5u
mulroney	apr
kenyatta	wx2 1vux
горбачев	1afa
bio	yn9
salvini	18pw
sargsyan	1qzq
aquino	8xv de7
hague	1z2t
newsom	kun
sessions	ujz
grant	1vyc
barrot	ud8
bendjedid	brv
caputova	22bw
wojtyla	1ka3
الله	oob
murillo	1oij
salih	8fb
liu	14vi
aleman	6yp
yuschenko	1wwr
archa	89x
miller	14gp 1siv
fedorov	1e5m
ceausescu	1fsg
suga	210v
i	11p3
raggi	2163
sen	qqt
whipps	1t16
ahern	9kb
aideed	1bmb
georgieva	12ma
obiang	1u7q
simitis	dg4
zuma	sop 1ggr
walesa	13qd
гутерреш	6f8
foster	6vj
djukanovic	1ari
sankoh	jkt
duque	s6t
pilsudski	yze
sharif	1f1x 1r6m
lange	eew
ngor	ben
breton	1um4
summers	13lo
dudaev	gdk
ibrahim	6nc r0m
traore	r2u
muizzu	1bxe
eide	i72
taylor	bzw
english	9vz
sutter	zh0
chinh	1jlz
chiwenga	dd5
miyazawa	10sj
giscard	1wh7
obasanjo	1h2m
raisi	ggk
sikorski	1lf5
eisenhower	gb5
cha	1kp5
bourguiba	nkl
steenhuisen	woi
トランフ	fya
chamberlain	xbc 1ffj
carney	17qd
德	1314
arbour	154c
letsie	11qp
pompeo	1aa0
sakskoburggotski	1rrr
simina	1yw9
sonexay	1s5c
obuchi	zzw
abdulrahman	1cp8
dondo	104i
ocha	1kp5
tudman	jqh
ын	1109
hekmatyar	n3d
mcdonald	189o
dodon	ra1
rhodes	bpy
tasoulas	12jd
abdullah	xh 117j 119e
akhannouch	7yt
lam	ben 1v11
сибіга	5hr
milosevic	1s36
цзіньпін	1zzz
dean	qch
harald	11l1
шеинбаум	d60
manele	uti
holder	hz2
delors	sso
sarkozy	1ftk
sanders	9hr
desantis	1oa4
yingluck	20mm
carlsson	rnc
столтенберг	uq4
osama	1hcc
pence	1a75
pius	1kh4
франциск	1k7n
weidel	4jd
ahn	26a
muscat	xfy
abacha	1px8
papandreou	52y l82
은	1109
paudel	1lx8
mcdonough	etu
rawlings	uzz
carson	8u0
javid	1paw
oneill	1a11 1uzv
churchill	1zfo
ocampo	15fx
tiani	ku
gnassingbe	io6
abubakar	7jc
farron	1uu9
davey	gji
kirchner	dhj 1grv
ciller	1tq6
bucaram	5m
hifter	10j7
krenz	gzh
niinisto	1q8i
farmajo	1bf3
ruto	1z93
zille	p4j
mordechai	20nx
tobgay	1vn5
салман	1cvk
estrada	xca
giuliani	1ond
iweala	1fix
yassin	1xq 1ds9
genscher	odk
arias	22p7
mandela	1f9v 1zdq
quirno	1hv5
sary	r90
turabi	ou3
zawahri	7v0
hammarskjoeld	drp
macron	hgp
nano	ime
samper	i3h
iwaya	1tlj
muqtada	1duv
bullrich	1icq
plenkovic	59f
salmond	36v
fischer	x38
habyarimana	yvu
shoukry	1poi
prevot	18wm
schroeder	lsr
jumblatt	1ybm
peretz	4rg
gabbard	1voi
robertson	l8y
tshisekedi	km5 22lm
kucan	1aqk
bettel	1zxd
giap	1xpc
buyoya	1jth
fiala	1jh7
livingstone	103g
yatsenyuk	6zj
ekeus	1o6n
aristide	u0x
mubarak	q6i
schulz	185n
steinmeier	jtc
yang	2099
brown	a1w mo6 uym 17pk
hasan	1bda
stroessner	423
obama	8bi
senghor	15ra
banharn	89x
motegi	1vhc
obote	1awo
wolfowitz	1in9
brezhnev	1485
downer	3bp
sukarnoputri	18z0
ельцин	aed
nasirzadeh	7zr
magyar	1kyr
christie	ci9
asif	10lj
bessent	1q9i
клинтон	9sv pv2
embalo	1vzr
benn	1vce
mutharika	1jas
xi	1zzz
choe	cc0 cdb
mulcair	1uqc
goring	plw
bachelet	19yx
cerar	1b31
lira	713
simion	lcc
quisling	1wpf
baerbock	61t
hadi	mk
leterme	21nd
rayner	5yn
ruginiene	rla
gove	19k0
patten	cko
dubya	ld1
vajpayee	7gj
bergoglio	1k7n
matvienko	1wcz
nasser	kqw
castro	jeb 1m8p 202w
cheney	f4q
lukashenko	3hk
putin	1xf5
tuggar	21mi
modi	1es4
jansa	tnk
мишустин	1aku
monti	17oo
zoubaidi	279
lee	wbx 13rw 13t2 13vd 13wh 13xn 13yr
尔	5vm
mourao	o5i
sukarno	1sy3
بوتين	1xf5
rudd	4pj 10c7
sybiha	5hr
중	10we
kohl	p77
shinawatra	1hx7 1uci 20mm
arroyo	mbt
indrawati	1s9m
letta	htr
wever	8j5
gates	1nfd
kubilius	5jf
mordaunt	1ixn
בנט	1ed0
mobutu	1bbw
marzouki	1d46
masire	109i
rove	zjm
ляиен	1w43
margrethe	1l8s
petry	kbq
shaibani	76m
priebus	1mf4
chamisa	1f8r
higgins	19er
키	1xw3
fox	14qu 1wlu
vance	dow saz
adityanath	20ut
пригожин	20hy
silina	i9f
gayoom	18rn
gotha	1rrr
prayut	1kp5
grimsson	22np
lott	1vjp
giammattei	2zy
hichilema	nwj
levy	efn
tajani	68c
zhaparov	1p57
aliev	pp4 rbw
djindjic	228l
sarney	y3k
зеленскии	1xw3
banerjee	16mw
isaias	rtk
trichet	u7l
mudavadi	1dy9
trump	fya
abbott	mur 1vas
hua	qht
petraeus	ekt
tam	q48
baldwin	1sdj
gaviria	dpm
soleimani	1l0m
komorowski	atq
인	1d56
zapata	hfv
yongchaiyudh	c3y
zandanshatar	21qg
dutton	1j6a
novak	zox
hayya	10kd
muttaqi	4qf
sisi	al
iohannis	129d
kadyrov	2e8 1m0q
hashemi	1ttv
хаменеи	4ay
свириденко	21dy
babangida	qwt
carter	78l v7g
jaruzelski	1zke
بايدن	vgh
silajdzic	ofn
montenegro	15nc
zhou	21xs 21yz
groysman	1xuy
meri	140o
massoud	1nr
rajoelina	5my
khan	rfm zge 1p36
vautrin	bn2
amlo	5po
dindic	228l
mandelson	1j82
프	fya
ashdown	1hvr
milatovic	t2d
iliescu	ro7
johnson	5ff a8a um7 15ob 1a6a
涛	qfk
coolidge	b1f
allawi	7sf
westerwelle	n18
メルケル	5vm
moi	e26
sununu	cmr wpr
neto	1mx
benedict	1k4v
stiell	1rw9
dayan	1daw
kerry	w84
seguro	6i2
prabowo	1kk6
lipponen	1htb
melenchon	u9n
attal	kn3
меркель	5vm
wu	xj3
guler	20gc
pastrana	5tm
エルトアン	1maf
abdelaziz	1be6
bektenov	1h4f
monroe	teb
asquith	pgk
alcolumbre	e4t
силва	15hu
qaboos	1syz
эрдоган	1maf
abela	1n67
boudiaf	1bin
barzani	18fn 18hd 1f62
malpass	ej0
metsola	1ns4
ardern	sh6
robles	17f6
barr	1yy4
manet	qpp
raka	lx7
rakhmonov	hmn
chapo	dy2
gbagbo	13gk
chernenko	12fl
ortega	e03
austin	14yg
molina	1hgt
arce	15co
banda	oxp y77
swaraj	1t4m
franco	jp5 s54
grachev	1ir3
home	2ye
jakobsdottir	ztm
rocard	19wd
aso	1txd
haddad	j6f
timochenko	1nz8
kok	1zcw
odinga	1lry
hammond	1jns
jetten	1n5c
bhumibol	11au
hatoyama	21ay
mistura	1sb6
meshaal	10f7
baradei	1bji
howe	kzc
fiorina	bdv
פוטין	1xf5
lynch	152o
mugabe	mse 1nmy
pelosi	1emo
besigye	127j
andreotti	m7b
ленин	1x7z
swinson	vbf
patrushev	1g9y
рубио	177s
bellen	3pm
champagne	k9q
honcharuk	1gyz
talal	11ns
keating	1iji
rainsy	1pm7
ndaitwah	1fdz
ruhe	1xsu
ali	rql 2238
hawke	a4m
albanese	65o
янукович	1wsy
bainimarama	jrq
аббас	1678
youngkin	map
马	8bi
woerner	16oy
abascal	1pza
capriles	pbh
truman	oku
zardari	7b3 9pb
gorbatschow	1afa
gurion	e89
kamikawa	20vs
cook	1nty
عرفات	20bl
palin	1q3j
schumer	d0v
jeb	ui5
rousseff	faf
friday	mfg
kuczynski	1isz
обама	8bi
kerekou	18m9
명	13t2
maduro	1fv5
adeang	e67
carlos	11p3
dhlakama	1m2
yamani	1yi
cherizier	v9a
petro	n8m
weah	li2
bouterse	f1l
juppe	2ha
khamenei	4ay
zeroual	14s3
santorum	1mz3
mbs	1cvk
tchiani	ku
gilani	2175
lubbers	1ot6
zaluzhnyi	1wel
alema	18gd
karzai	o4e
mattis	td2
aznar	xz4
bolger	v4t
mcconnell	1b6e
gyurcsany	j3l
medvedev	ffi
schaeuble	1zlq
wolfensohn	tf8
navalny	3ye
paz	1o19
soeharto	1sx7
sadat	6p9
parmelin	nah
cowen	aou
weizsacker	1mw1
clinton	9sv pv2
desai	1d6b
hoover	pht s9l
garland	1965
cantor	hyb
charles	11dq
duda	5oe
abhisit	15x
fabius	13f6
lebed	3ft
madbouli	1df5
yeltsin	aed
基	1xw3
chen	c7d
jeffries	nyr
혜	1i40
saied	z5l
debono	1e86
marrero	16u5
murmu	g9o
diem	1fhx
hashimi	1ttv
araghchi	25
deng	ery
waigel	1uhv
paluckas	m16
qurei	1wd
blunkett	e9h
thant	1vu3
kostunica	1xrb
ramos	jh3
drian	ufc
mahmood	1r17
hancock	18nq
martinelli	1moy
ponta	1wnf
yermak	5kr
limjaroenrat	1k2s
патрушев	1g9y
kiet	1xqd
pritzker	s7s
brazauskas	431
guelleh	s00
thune	ws6
gruevski	1g8x
mitchell	f9f l59
robinson	18bf
bolivar	1rwx
shamir	20rv
mishal	10f7
birol	ilr
чавес	qlx
kwasniewski	35e
tamim	1tmj
serdyukov	4zq
jalili	1p7n
naimi	4gs
ford	g7r lmx 1n4h
geingob	nod
kemp	sii
pavlopoulos	1kuw
verwoerd	p96
halonen	1twe
wilders	kwe
jolani	1zf
kamysz	1zre
ozawa	r5s
zaev	227o
humphrey	qiq
villa	1i08
werthein	lro
bokassa	u3a
klerk	ies
ocalan	13b
faisal	1q7a
stepashin	1qsx
paisley	qux
rfk	1n8j
boric	ko4
харрис	z9f
albright	15ul
mataafa	jc9
eyadema	mei
najib	1ehe
siniora	jll
mattarella	1qur
frederik	11i9
hakim	ox
sistani	4hs
dagalo	1bqj
marcos	iym izh ret 1sts
shevardnadze	grv
ataturk	1dz9
tuerk	1xty
hikmatyar	n3d
poroshenko	1jiy
zawahiri	7v0
茂	1rcz
jaishankar	1ovk
sarraj	iri
shipley	up4
sheinbaum	d60
shushkevich	1sch
моді	1es4
witkoff	1snh
amorim	bqq
leekpai	cxj
shettima	zl9
abdallah	119e
baradar	qn
whitlam	mrm
anwar	6nc
hamdok	43
mahdi	1gk 4f1 1p3y
oddsson	en8
pushilin	euw
nkurunziza	1jw1
tadic	adf
моди	1es4
sanchez	1ivr
aliyev	pp4 rbw
musar	1ewk
netanyahou	93t
matekane	1pkd
youssouf	16bp
kony	xfe
clark	p35 vkt 1yul
foley	1v5l
мерц	kep
fumio	kie
abiy	17x
volodin	1y5u
botha	1hrb 1k0y
masood	1nr
soekarnoputri	18z0
anastasiades	1fy9
issoufou	15xb
핑	1zzz
king	1823 1z59
kouchner	9fo
barak	h08
amirabdollahian	q93
arevalo	9gq
cho	ca8 caw
silva	6qz 15hu 17jk 1vww
fico	1ndk
goldwater	8hx
ilves	1vfe
lazzarini	1jr7
harman	oip
zemmour	22kl
sun	1t0a
valtonen	h6q
`,
    directory: `00000000000b000n00160016001g001g001g001p001p001p00340034003i003z003z0048004j004j005h005h005v006i006i006i006i006i006i006i0079007z008d008v008v009c009n009n00as00b700by00cb00cm00d800dj00dj00dv00dv00er00f700g600gm00gx00hv00hv00ig00ig00iu00ki00l800l800lh00mh00ms00o600o600og00oq00oq00pe00pp00q000qx00rj00ry00ry00sb00sp00tr00tr00tr00u400uh00v200ve00ve00vr00wg00wg00ws00ws00xi00xt00yh00yh00yv00zl00zy00zy00zy00zy010b010k0122012d012k012k0136013m013m013m013y013y014d014d014d014d0155015i015y016701670167016j016u017g017g0182018u018u018u018u018u018u019m01a301ad01au01b901b901b901bu01bu01c601ch01ch01ch01ch01ct01ct01di01e901e901ep01ff01g501g501g501gf01hd01hn01hn01i001i001iy01iy01je01k201kq01l501lg01lg01lu01lu01lu01ma01mo01mo01mz01nl01nl01nl01od01pz01q901q901q901qm01rb01s601s601s601s601s601su01t601tk01u801u801uh01uu01v801vi01vs01vs01vs01wh01xp01y101yh01yh01yh01yh01z301zj01zj01zu0204020v020v0219021t022j022j022u022u0237023j023t024s025m026h0276027h0289028j028w02980298029p02b302b302cf02cv02db02dp02e002en02en02en02en02en02et02f402fj02g702g702g702gr02gr02gr02h402h402hi02i502ih02ih02ja02jx02jx02kl02l702lv02m502me02mr02mr02nq02oc02oc02oc02oj02oj02ox02ox02pm02pm02q102qe02rs02rs02s202sb02t602t602tz02un02v802vi02w302w302w302wl02wl02x402xd02xj02xs02xs02ym02yz02yz02ze02zp02zp0301030r031a03200320032c033d033s0344034r034r034r034y035f035q03620362036d036s0373037z037z038v038v03950395039t039t03ac03ac03b003b003c103ce03cr03dm03dm03dm03e903ev03ev03f903f903f903f903fl03fx03fx03fx03g903gq03h103ht03ht03ht03ir03jg03k403kg03le03lo03lo03ly03mw03n803no03no03no03o403o403ok03p903pk03pu03qd03qd03qn03qn03qn03r103rh03rh03rv03sy03sy03sy03tk03tk03u703uw03v803vk03vk03w803w803xu03y403yg03yg03ym03yy03yy03za03zl03zl03zz040b040u040u04190419041l042m042y043b043n044k045b0461046s047a047a047a047a047a047a047a047a0481048h048u0496049w049w04a704a704aj04av04bj04cf04d804d804di04dq04e204ec04ec04ec04en04fc04fr04g104gc04j204jt04k404ke04ke04la04lp04lp04m904mq04mq04n304ng04ns04of04pg04r904rs04sb04so04t404tg04tp04u204uf04uf04uq04v504vf04vr04w504w504wk04wk04xc04yc04yc04yl04zq04zq050c050c050m050m050m050x050x051k051k051v051v0526052i052s052s0535053k053v053v0545054h054h05570561056c056l056v05840595059g059g059u05b405b405bf05ch05cr05cr05d405d405dg05dg05dv05e605e605e605ej05f805fu05g705gj05gj05gj05gj05gj05gr05h505h505hl05hl05hy05ie05j105jk05kc05kp05ll05ll05lw05lw05lw05m805mi05mi05mu05no05nz05nz05oq05oz05oz05oz05oz05pk05qn05qn05r705rt05rt05rt05rt05rt05rt05sn05tc05u905u905u905u905uk05uk05uk05uk05uk05uk05v105v105vp05wo05wo05wz05xf05xf05xp05xp05z505z505zw060b060l060z060z060z061o062206220622063m06440644064s0653065i065i065i06650665066g066r068k068w068w068w068w068w0695069f069f069u06ah06ar06bi06bv06c806c806c806cn06cn06dd06dz06dz06f106fb06fp06gd06gd06gd06gq06gq06gz06gz06hb06hl06hw06id06id06id06iw06jb06jo06kg06kq06kq06le06lp06md06mo06mx06np06np06ok06ok06ok06ox06po06po06po06qu06r506rh06rv06sm06tj06u906ul06uy06vl06vz06vz06wd06wp06wz06xk06xk06xk06xv06yd06zl06zl06zy071i071u0720072n072z073b073m073x074j07590759075907630763077c077w078807880788078n079b07aa07aa07am07b007b007b007bn07c707c707ci07ci07ci07d707e907e907e907e907f907f907fj07fy07gn07gu07hk07hk07ic07ip07j107j107jc07jc07jn07k207l407li07m707n507nx07ok07ok07pe07pp07q207q207qe07qp07qp07qp07rk07s007s007s007sb07sb07sn07t807tk07tk07tw07uo07v107vr07wp07xg07xg07yn07z407zj07zj07zu0807080708070819081x082n083a083q0842084o084o0852085d0862086o087s088g088u088u0896089u08ae08ar08bi08bt08cp08d208d208d208dt08fc08gd08gd08go08gy08gy08gy08h708hx08hx08ia08jn08jn08ka08kz08kz08kz08kz08lb08lb08lb08lb08lb08ln08mk08ni08ni08ni08ni08o808o808pd08pd08qd08qd08qd08qx08rh08ru08s708sz08tn08tn08tn08ut08v608vp08wh08wh08wh08x608x608x608x608xh08xr08xr08xr08xr08y108y108z408zh08zh08zu090a090a090m090v0913091q091q091q0921092e0934093m093m094c09500950095o096c096r097d097m0982098q099t09a409a409a409af09af09af09b009b009bh09bh09cb09d309dt09e409fa09fl09fw09gg09h509hv09jg09jg09kf09kf09ku09le09mg09mu09mu09n409nf09o609of09po09q409q409q409q409qd09qd09qs09qs09qs09r609ri09s809s809sv09tb09tp09tp09tp09tp09tp09ub09um09vd09vo09w009w009w009wm09x009xl09xx09xx09y909za09zl0a0j0a0w0a0w0a0w0a160a1k0a1w0a2m0a2m0a3b0a3n0a3x0a4i0a4s0a4s0a520a520a680a6w0a780a780a7k0a7k0a7v0a840a8c0a8c0a8c0a8p0a920a9s0aa50aai0aaz0abb0ac20ach0ach0act0ad40ad40aeb0aem0aem0aff0aft0ag50ag50agz0agz0ahp0ai50ai50aig0aiu0aiu0ajs0ajs0ak50akr0al20al20ale0aln0am60am60am60am60amt0an30ao80aof0aof0ap50apt0apt0apt0aq60aqz0aqz0ard0ard0arm0ary0asm0at60atk0atk0aub0aub0aub0aub0aun0avb0aw80awx0awx0awx0ax90axi0axi0ay50ay50ayg0ayg0ayr0az10azn0azz0b0e0b0e0b0e0b0t0b160b160b160b160b1c0b1c0b220b2g0b2q0b2y0b3f0b3f0b420b4c0b4p0b5b0b5b0b5q0b5q0b620b6f0b760b7g0b8i0b990b9v0b9v0ba40bbr0bcc0bcc0bcc0bcc0bcc0bcc0bcj0bcj0bdo0bdo0bdo0bdo0bdo0bdo0bek0bek0bev0bfz0bfz0bfz0bga0bgk0bgk0bhb0bhm0bic0bic0bic0bin0biw0biw0biw0bj90bk00bkj0bkz0blg0blr0bmt0bns0boq0bpg0bqc0bqo0bqz0brb0brb0bs50bs50bse0bsp0btf0btv0bup0bup0bup0bup0buz0bwg0bwr0bwr0bxr0by10byv0bzj0bzj0c0a0c0n0c0y0c0y0c0y0c1j0c1u0c280c2u0c2u0c3k0c3z0c3z0c4d0c4d0c4q0c4z0c5b0c5p0c6g0c6s0c720c860c860c860c860c8s0c960ca80ca80caz0cbx0cd10cdn0ce50ce50cf50cf50cfi0cg60cgg0cgx0cgx0chk0chk0chk0chw0ci90ci90cix0cjm0cjw0ckg0cku0cku0cku0cl80cl80cl80cl80clm0clz0cmb0cmb0cmb0cmb0cmq0cn10co00co00coh0cpl0cqb0cqw0cr70cr70cr70crl0cs30cs30csr0ct60ctk0ctk0cua0cuo0cuo0cuz0cvc0cvq0cw90cw90cx40cx40cxi0cxi0cxv0cy70cyx0cyx0czg0czs0czs0d0w0d0w0d170d170d170d170d1k0d390d390d3j0d3j0d3t0d480d480d4w0d5a0d6f0d6f0d810d810d8k0d8k0d8v0d9m0dab0dab0dab0daq0daq0daq0dbp0dcf0dcf0dcf0dd10dda0ddw0dey0dey0dfb0dfy0dhe0dhe0dhe0dhe0dhe0di00di00di00did0din0diy0djb0djm0djy0dl00dls0dm20dmd0dne0dny0dny0do70doh0doh0doh0dpg0dq00dre0ds30ds30dsy0du80du80du80dui0dui0dv70dv70dvu0dvu0dvu0dwe0dws0dxj0dxj0dxj0dxj0dy40dyf0dz90dzl0e090e0m0e0v0e0v0e0v0e0v0e1h0e260e2k0e2k0e2v0e390e3k0e3x0e4b0e4n0e4z0e5c0e5p0e650e650e6b0e6b0e6m0e6z0e840e8d0e8r0e9h0e9r0ea00eb90ebm0ebm0eca0eca0ed80ed80ed80ed80ed80edx0eea0eem0eem0efo0egc0egc0ehe0ehe0eho0eho0eiy0ejt0ek50eke0eky0eky0el90el90el90el90elk0elw0eml0emy0enu0eof0eot0eq70eqi0eqt0eqt0eqt0es70esk0esu0esu0esu0et30et30et30ete0ete0ete0ett0euk0euk0eux0evm0evm0ewo0ey10eyr0ezg0ezg0ezr0f070f0i0f0i0f1n0f1x0f260f2v0f3m0f3x0f3x0f490f4i0f4t0f550f5g0f5g0f6i0f7x0f8c0f8c0f8l0f9o0f9o0fa90fas0fbg0fbg0fbg0fce0fce0fd30fd30fde0fez0ffr0ffr0fgq0fhc0fif0fiu0fj80fk60fkh0fks0flg0fls0fm60fm60fmk0fnd0fnd0fno0fo90fon0foy0fph0fph0fqj0fqv0fr90frm0frx0fsp0ftp0fu40fut0fvl0fvl0fvl0fvx0fwu0fwu0fwu0fx80fxl0fxv0fy50fz80fz80fz80g0q0g130g2h0g340g3m0g4h0g4s0g550g690g6l0g710g7e0g840g8t0g8t0ga40gaf0gaf0gaf0gar0gb10gb10gb10gb10gbd0gcj0gcu0gdj0gdj0gdj0gdj0gek0gek0gfi0gfi0gfx0ggk0ggk0ggw0gh80ghj0ghy0ghy0gic0gj50gjg0gjv0gk70gkk0gku0gl70gl70gln0glz0glz0gm90gmo0gmo0gmw0gmw0gmw0gmw0gn90gnm0gnm0gnx0gom0gp60gpk0gqi0gr70gr70gr70grh0grs0grs0grs0gsf0gsf0gtk0gvi0gvs0gw20gwg0gx40gx40gy60gyc0gz00gzb0gzb0h000h000h070h070h0g0h160h1h0h2g0h2g0h2r0h340h3r0h3r0h430h430h430h5d0h620h620h6f0h6f0h6f0h6f0h6s0h6s0h6s0h7i0h7p0h8h0h9b0h9b0h9b0h9m0hal0hal0hal0hal0hb90hcb0hcm0hd00hei0hei0hei0hei0hew0hfj0hfx0hg70hg70hhg0hhg0hik0hj60hjh0hjy0hjy0hkg0hl20hlx0hmb0hms0hnh0hnx0hob0hoq0hp60hp60hp60hpg0hpu0hqp0hr30hr30hrd0hrd0hrp0hs30hsx0hti0htx0hu30huu0huu0huu0hv60hv60hw00hw00hw60hwj0hxj0hy60hyf0hyt0hz50i010i010i0e0i0e0i0e0i0e0i160i160i1s0i1z0i1z0i2y0i3d0i3d0i3r0i420i4e0i4e0i4t0i4t0i540i540i5g0i5g0i5t0i6h0i6h0i7t0i7t0i840i8g0i990i9n0i9x0ia90iao0iaz0ibb0ibb0ibb0ibb0ibn0ibn0ibn0ibn0ibx0ibx0icb0icn0id20ido0ie50ie50ieh0ifh0ig20ig20igf0igr0ihw0ii90iiv0iiv0iiv0ij70ij70ij70ij70iji0ikl0ikl0iky0iln0ilz0ime0imp0imp0io40io40io40iot0ip70ip70iph0iq40iqh0iqv0iqv0irm0irm0irm0irm0irz0irz0is50isi0it80itz0iug0iug0iur0iv50iv50iv50ivf0ivq0iwd0iwl0iwy0iwy0iwy0ixo0ixo0ixo0ixo0ixo0ixo0ixy0iyi0iyi0iyu0iyu0j050j120j1p0j1p0j2f0j2t0j320j320j3d0j420j420j420j4h0j4h0j4s0j4s0j4s0j4s0j5e0j6e0j7z0j8y0j980j980j9l0jab0jbh0jbu0jc50jcr0jcr0jd30jdf0jdf0jem0jem0jf80jf80jff0jff0jfp0jfp0jgo0jhb0jhn0jhn0ji80jil0jiv0jiv0jjj0jk80jkv0jkv0jlz0jma0jn60jn60jng0jnt0jo80jou0jq30jqs0jr40jro0jsf0jst0jtf0jtf0jtx0jtx0jui0jui0jui0juz0jvc0jvp0jw10jwy0jwy0jx80jy90jy90jyl0jz60jzx0k090k0i0k0i0k0i0k0i0k130k1t0k2s0k380k3v0k470k5o0k6c0k760k7j0k7q0k860k8t0k8t0k8t0k970k9y0kab0kab0kab0kam0kbb0kcc0kcw0ke40ke40kek0kf40kfh0kgm0kh00khe0khe0khe0khn0kih0kiq0kiq0kj00kjm0kjm0kk20kk20kkw0kle0klz0kme0kmr0kmr0kn10kn10kn10knx0koy0koy0kqc0kr00kr00kr90kr90krm`,
  },
  people: `A. P. J. Abdul Kalam	0,8,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
Abbas Araghchi	2,g,ek8l	7459020	Abbas Araqchi;Abbas Aragchi			ek8	e98
Abdalla Hamdok	1,2m,ef8l,ei12	27654948	Abdallah Hamdok
Abdalá Bucaram	0,2s,ds8a,dt26
Abdel Aziz al-Rantisi	3b,2f,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	4g,2m,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	3,w,e88c,ea3q;0,w,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			e97
Abdelaziz Bouteflika	0,1l,dv4r,ef42	57308	Abdelaziz Buteflika			dv,ef
Abdelmadjid Tebboune	0,1l,efcj	2821166
Abdou Diouf	0,31,dd11,dw41;h,7e,dz11,eacv	219728
Abdoulaye Maïga	1,2x,ekbm	113577661
Abdoulaye Wade	0,31,dw41,e842	106963
Abdourahamane Tchiani	0,3z,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	0,3d,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi
Abdul Aziz al-Hakim	83,k,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Ghani Baradar	b,3b,eh97	317219	Mullah Baradar
Abdul Hamid Dbeibah	1,37,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul-Malik al-Houthi	c,73,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdulla Aripov	1,49,ecce
Abdullah Abdullah	2,1d,dxcm,e24k;z,1d,ea9t,eg3b
Abdullah Ahmad Badawi	1,1f,dzav,e543	272588	Abdullah Badawi
Abdullah Gül	1,f,dybi,dz3e;2,f,dz3e,e38s;0,f,e38s,ea8s	42852
Abdullah bin Zayed	2,55,e229			bin Zayed
Abdullah Öcalan	7p,7d,dabr					dua
Abdurrahman Wahid	6g,n,dgc,dvb;0,n,dvak,dx7n	76167	Gus Dur
Abhisit Vejjajiva	1,12,e4ch,e785				Abhisit
Abimael Guzmán	c,87,d1,do9c
Abiy Ahmed	1,1e,ee42	50365049	Abiy Ahmed Ali	Abiy		ee4
Abraham Lincoln	0,0,a134,a54f	91	Abe Lincoln;Авраам Линкольн
Abu Bakr al-Baghdadi	c,79,e65g,efar	abu-bakr-al-baghdadi				ea6,efc
Abu Musab al-Zarqawi	c,8q,e0ah,e267	abu-musab-al-zarqawi					dz2
Abubakar Shekau	c,6j,e57,eh5j
Adama Barrow	0,5j,ed1j	27917049
Adel Abdul Mahdi	1,k,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	2,y,eb4t,eecr	623802
Adolf Hitler	e,4,c11u,cd4u	352	Адольф Гитлер			c1
Adolfo Suárez	1,u,d873,dd2p
Afonso Dhlakama	c,80,dbah,ee53
Agostinho Neto	0,4d,d7bb,db9a
Ahmad Shah Massoud	3,1d,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Tejan Kabbah	0,3a,ds3t,dt5p;0,3a,du2d,e39h		Ahmed Tejan Kabbah
Ahmed Aboul Gheit	2,w,e07b,e736;q,58,ec73	58108		Aboul Gheit
Ahmed Attaf	2,1l,ds15,dvcn;2,1l,ej3g	401156
Ahmed Chalabi	79,k,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Qurei	1,1r,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Yassin	3u,2f,djc,e03m
Ahmed Zaki Yamani	3o,y,cu39,diat
Ahmed al-Sharaa	c,72,ed1s,el1t;0,2n,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani		al-Jolani	ekc
Ahmet Davutoğlu	2,f,e551,ea8s;1,f,ea8s,ec5o	58198
Ahmet Necdet Sezer	0,f,dw5g,e38s	165487
Ahn Cheol-soo	7t,i,ec22,ec6t			Ahn
Aidarous al-Zubaidi	81,3d,ed5b	22054939	Aidarus al-Zoubaidi
Ajay Banga	0,2p,ej62
Ajit Doval	i,8,ea5u
Akbar Hashemi Rafsanjani	16,g,dc7s,dl83;0,g,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			dl,dt8
Akhmad Kadyrov	0,33,dza5,e059	297006
Al Gore	9,0,dh13,dp12;5,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Alain Juppé	2,2,dp3t,dr5g;1,2,dr5h,dt62;2,2,e72r,e85a	215569				dr,dt6
Alan García	0,1g,dh7s,dm7s;0,1g,e27s,e77s	167211	Alan Garcia Perez	García
Alan Greenspan	1v,0,dj8b,e21v	193635
Alar Karis	0,24,ehab	12358575
Alassane Ouattara	1,2u,dmb7,dpc9;0,2u,e6c4	57413
Albert Reynolds	r,p,do2b,dqcf
Alberto Fernández	0,l,efca,ejca	2642828
Alberto Fujimori	0,1g,dm7s,dwbm	133040				dm,e5
Alberto Gonzales	n,0,e123,e39h	202350
Alberto Núñez Feijóo	7,u,ei42	2457783	Alberto Feijoo	Núñez Feijóo	Feijóo
Alberto van Klaveren	2,18,ej3a,em3b	5663712		van Klaveren
Albin Kurti	1,2v,eg23,eg63;1,2v,eh3m	441633
Aldo Moro	1,9,cvc4,d87t
Alec Douglas-Home	1,1,cvaj,cwag		Lord Home	Douglas-Home
Alejandro Giammattei	0,35,eg1e,ek1e	2134696
Alejandro Mayorkas	11,0,eh22,el1k	4714600
Alejandro Toledo	0,1g,dx7s,e27s	207426
Aleksandar Vučić	1,26,ea4r,ed5v;0,26,ed5v	222031	Alexander Vucic			ea4
Aleksander Kwaśniewski	0,h,drcn,e1cn	55758				drb,e2
Alex Salmond	v,46,e35h,eabi	10652
Alexander Bortnikov	32,5,e45c	516824	Aleksandr Bortnikov
Alexander De Croo	1,16,ega1,el23	476596		De Croo
Alexander Dobrindt	p,4,el56	85783
Alexander Downer	2,7,ds3b,e3c3	1239291
Alexander Dubček	35,5d,d015,d14h
Alexander Haig	j,0,d554,d69l;d,0,dd1m,de75
Alexander Hamilton	t,0,819b,871v
Alexander Lebed	2k,5,ds6i,dsah;6,7c,du65,dy4s		Aleksandr Lebed
Alexander Lukashenko	0,3e,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			ds
Alexander Stubb	1,1y,ea6o,eb5t;0,1y,ek31	503143				ek2
Alexander Turchin	1,3e,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	0,v,ed1q	78869		Van der Bellen
Alexander Zakharchenko	1l,5f,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre de Moraes	1c,a,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	9d,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	1,2y,elb1
Alexei Kudrin	8,5,dw5i,e79q	351014
Alexei Navalny	7,5,e7c,ek2g		Alexey Navalny;Aleksei Navalny;Алексей Навальный			ed,ekc
Alexis Tsipras	1,z,eb1q,ef78	312015				eb,ef7
Alfredo Stroessner	0,41,cm8f,dl23
Algirdas Brazauskas	0,1q,dp2p,du2p	212751
Ali Abdullah Saleh	0,3d,da7i,e82p		Ali Abdallah Saleh			e7,e8
Ali Akbar Salehi	2,g,e6cd,e98f	283201
Ali Akbar Velayati	2,g,ddcf,dt8k
Ali Alatas	2,n,dk3l,dvak
Ali Asadov	1,4e,efa8	12850075
Ali Bongo	0,4n,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Khamenei	0,g,ddad,dl83;1g,g,dl64	57336	Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			dl6
Ali Larijani	16,g,e45s,eg5s;3s,g,el85	336363					e18
Ali Mahdi Mohamed	0,2l,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali al-Naimi	3o,y,dr82,ec57	2067470
Ali al-Sistani	5t,k,do88	ali-al-sistani	Ali Sistani			dz
Alice Weidel	3d,4,ei6i						ed4n
Alija Izetbegović	0,3g,dmck,dwae	183848
Alistair Darling	k,1,e36s,e65b	296639
Alpha Condé	0,3m,e6cl,eh95
Alpha Oumar Konaré	0,2x,do68,dy68		Alpha Konare
Amadou Toumani Touré	0,2x,dy68,e83m
Amber Rudd	o,1,ec7d,ee4t	479171
Amir Khan Muttaqi	2,3b,eh97	60499905
Amir Peretz	3,3,e254,e36i	472117
Amit Shah	90,8,ea79,eg1k;28,8,ef5u	4746875
Amr Moussa	2,w,dn5k,dx5f;q,58,dx61,e761	381113	Amre Moussa
Amrullah Saleh	1x,1d,eg2j,eh8f
Ana Brnabić	1,26,ed6t,ek3k	26258815
Anastasio Somoza	0,2j,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatoly Chubais	1w,5,dqb5,du3n
Anatoly Serdyukov	3,5,e32f,e8b6
Anders Fogh Rasmussen	1,1n,dxbr,e545;h,20,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Andreas Papandreou	1,z,ddal,dl72;1,z,dpad,ds1m
Andrei Belousov	1w,5,eg1l,ek5c;3,5,ek5e	4082839	Andrey Belousov;Андрей Белоусов
Andrei Gromyko	2,15,cp2f,dh72
Andrei Kozyrev	2,5,dmab,ds15
Andrej Babiš	1,1w,edcd,ehch;1,1w,elc9	10819807
Andrej Plenković	1,2b,ecaj	11685764
Andrew Card	j,0,dx1k,e24e	504029
Andrew Cuomo	29,0,dt1t,dx1k;6,38,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	1,5o,e7an,e815;1,5o,ec33	505200
Andrew Jackson	0,0,9534,9d34	11817
Andrew Johnson	5,0,a534,a54f;0,0,a54f,a934	8612
Andrew Scheer	7,b,ed5r,eg8o	2846724
Andrii Sybiha	2,d,ek95	28701441	Andriy Sybiha;Андрій Сибіга
Andrius Kubilius	1,1q,e4c9,e8cd;4z,q,ekc1	57663
Andriy Yermak	37,d,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;Андрій Єрмак
Andry Rajoelina	0,3s,e53h,ea1p;0,3s,ef1j,elae	57363
Andrzej Duda	0,h,eb86,el86	9151911				eb8,el8
Andrés Manuel López Obrador	2f,s,dwc5,e17t;4,s,e21j,e871;0,s,eec1,eka1	318508	Andres Lopez Obrador	López Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andrés Pastrana	0,1m,du87,dy87
Ange-Félix Patassé	0,4i,dpam,dz3f	314524
Angela Merkel	1k,4,dqbh,duaq;2c,4,dw4a,eec7;e,4,e1bm,ehc8	567	Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			e1
Angela Rayner	b,1,ek75,el95	18164278
Anita Anand	3,b,ehaq,ej7q;2,b,el5d	67442310
Anna Lindh	2,1b,dua7,dz9b	208591
Annalena Baerbock	2,4,ehc8,el56;93,j,el99	564328
Anne Hidalgo	3m,2,ea45
Annegret Kramp-Karrenbauer	2c,4,eec7,eh1g	71359		Kramp-Karrenbauer
Anthony Albanese	7,7,ef5u,ei5n;1,7,ei5n	335697	Энтони Албанезе			ei5
Anthony Eden	1,1,cn46,cp19
Antonio Tajani	0,3l,ed1h,ef73;2,9,eiam	440710
Antonis Samaras	1,z,e86k,eb1q	57806
Antony Blinken	57,0,eb19,ed1k;d,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken			eh1,el1
António Costa	1,11,ebbq,ek42;0,3k,ekc1	610788	Antonio Luis Santos da Costa
António Guterres	1,11,dras,dy46;1y,j,e16f,ebcv;q,j,ed11	311440	Антониу Гутерриш;Антоніу Гутерреш			ed
António José Seguro	0,11,em39			Seguro
António de Oliveira Salazar	1,11,c075,d09r		Antonio Salazar
Anura Kumara Dissanayake	0,1t,ek9n	4777855
Anutin Charnvirakul	1,12,el97	16139757			Anutin
Anwar Ibrahim	b,1f,dpc1,du92;7,1f,e48s,eb3g;1,1f,eibo	299574			Anwar
Anwar Sadat	0,w,d2af,dda6		Anwar el-Sadat;Anouar Sadate			d2a
Aníbal Cavaco Silva	1,11,dhb6,dras;0,11,e239,ec39	57398		Cavaco Silva
Ariel Henry	1,1z,eh7k,ek4o	107451258
Ariel Sharon	3,3,dd85,df2e;1,3,dx37,e24e	60206				dx,e24
Arlene Foster	v,39,ec1b,eh6e	4792148
Armin Laschet	8s,4,ed6r,ehaq	78205
Arnold Schwarzenegger	6,2r,dzbh,e713	2685
Arnoldo Alemán	0,2j,dt1a,dy1a
Arseniy Yatsenyuk	1,d,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Lira	1z,a,eh21,el21	23904977
Artur Mas	0,4h,e6cr,ec1c	8015
Arun Jaitley	8,8,ea5q,ef5u	3629480
Arvind Kejriwal	1h,5e,e9cs,ea2e;1h,5e,eb2e,ek9l	59155				e9c
Aryeh Deri	6n,3,dg	2670985	Arye Deri
Asaad al-Shaibani	2,2n,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Ash Carter	g,0,eb2h,ed1k	4806029	Ashton Carter
Ashraf Ghani	8,1d,dy62,e0ce;0,1d,ea9t,eh8f
Asif Ali Zardari	0,m,e499,e998;0,m,ek3a	57373	Asif Zardari			e48,e9
Asim Munir	4m,m,eibt	4806973
Askar Akayev	0,4r,dmar,e14b	489893
Aslan Maskhadov	0,33,dt2c,e138
Assimi Goïta	3a,2x,eh5o	98497406
Atal Bihari Vajpayee	1,8,ds5g,ds61;1,8,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee			ds,e06
Atiku Abubakar	5,t,dv5t,e35t	755878			Atiku
Augusto Pinochet	0,18,d59b,dm3b		Augusto Pinochet Ugarte	Pinochet		d59,e3
Aung San	3i,19,c9c,cf7j			Aung San
Aung San Suu Kyi	7k,19,dk9r;9u,19,ec46,eh21	36740		Suu Kyi
Avigdor Lieberman	2,3,e541,eb56;3,3,ec5u,eebi	58311	Avigdor Liberman
Axel Kicillof	u,l,e9bk,ebca;6,6l,efcb	3754443
Ayad Allawi	1,k,e06s,e153	313816	Iyad Allawi
Ayman Safadi	2,3p,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	c,67,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Azali Assoumani	0,5c,dv4u,e25q;0,5c,ec5q	515602		Azali	Assoumani
Aziz Akhannouch	1,3w,eha7	1638114
Aziz Nasirzadeh	3,g,ek8l	56367643
B. J. Habibie	5,n,du3b,du5l;0,n,du5l,dvak		B.J. Habibie;Jusuf Habibie
Badr Abdelatty	2,w,ek73	93447756
Badr al-Busaidi	2,4w,eg8i	badr-al-busaidi	Badr Albusaidi
Bajram Begaj	0,2a,ei7o	107422711
Bakili Muluzi	0,2w,dq5o,e05o	317107
Bal Thackeray	6o,8,cy6j,e8bh		Balasaheb Thackeray
Ban Ki-moon	2,i,e01h,e2ba;q,j,e311,eccv	1253	반기문	Ban
Banharn Silpa-archa	1,12,dr7d,dsbp			Silpa-archa	Banharn
Barack Obama	9,0,e113,e4bg;4,0,e32a,e4b4;0,0,e51k,ed1k	76	Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			e32
Barham Salih	b,k,e25k,e581;0,k,eea2,eiah;1y,j,em11	808173
Barnaby Joyce	b,7,ec2i,ee2q	4861362
Barry Goldwater	9,0,cl13,cx13;4,0,cw7g,cwb3
Bart De Wever	1,16,el23	336599		De Wever
Bashar al-Assad	0,2n,dw7h,ekc8	44329	Bashar Hafez al-Assad;Башар Асад;بشار الأسد			dw7
Bassirou Diomaye Faye	0,31,ek42	124382437	Diomaye Faye				ek3
Beata Szydło	1,h,ebbg,edcb	4877021
Beate Meinl-Reisinger	2,v,el33			Meinl-Reisinger
Beji Caid Essebsi	1,1j,e72r,e7co;0,1j,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Ben Bernanke	1v,0,e221,ea1v	201795
Ben Carson	4,0,eb54,ec34;29,0,ed32,eh1k	816459
Ben Wallace	x,1,ef7o,ej8v	263166
Benazir Bhutto	1,m,dkc2,dm86;1,m,dpaj,dsb5	34413				dkc,e4
Benigno Aquino III	0,x,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benito Juárez	0,s,9y1f,ac7i
Benito Mussolini	1,9,bqav,cb7p	23559				bq
Benjamin Disraeli	1,1,a82r,ak4l					a8
Benjamin Mkapa	0,27,drbn,e1cl	320156
Benjamin Netanyahu	1,3,ds6i,dv76;8,3,dz2s,e189;1,3,e53v,eh6d;1,3,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	3,3,eg5h,eict	557436	Benjamin Gantz
Benoît Hamon	4,2,ed1t,ed4n	818118
Beppe Grillo	74,9,e5a4,ed9n
Bernard Cazeneuve	p,2,ea42,ecc6;1,2,ecc6,ed5a	560890
Bernard Kouchner	2,2,e35i,e6bd	206327
Bernardo Arévalo	0,35,ek1e	107254030
Bernie Sanders	8d,0,dd46,dl44;9,0,e313;4,0,eb4u,ec7q	359442	Bernard Sanders		Bernie	eb5,eg8
Bertie Ahern	r,p,dt6q,e457	154550
Betsy DeVos	1r,0,ed27,eh18	4898286
Bettino Craxi	1,9,df84,dj4h
Bezalel Smotrich	8,3,eict	18759744				eic
Bidzina Ivanishvili	1,1o,e8ap,e9bk	57794
Bilawal Bhutto Zardari	2,m,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plavšić	0,44,ds7j,dub4
Bill Clinton	6,59,db19,docc;0,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;Билл Клинтон			do6,dx6
Bill English	8,1a,e4bj,eccc;1,1a,eccc,edaq	4384608
Bill Frist	s,0,dz13,e313
Bill Shorten	7,7,e9ad,ef5u	4910865
Binali Yıldırım	1,f,ec5o,ee79	863496
Blaise Compaoré	0,4f,djaf,eaav
Bo Xilai	4w,c,e3bu,e83f	21822		Bo
Bob Brown	76,7,e1bs,e84d
Bob Dole	s,0,dh13,dj13;s,0,dr13,ds6b;4,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Hawke	1,7,df3b,dnck
Bobi Wine	7m,2o,eg7m		Robert Kyagulanyi	Wine			ed7
Bola Tinubu	0,t,ej5t	3510872	Bola Ahmed Tinubu			ej3	dv5
Boris Johnson	2e,1,e454,ec59;f,1,ec7d,ee79;1,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo		Boris
Boris Nemtsov	1w,5,dt3h,du8s;7,5,dv8,eb2r
Boris Pistorius	3,4,ej1j	893758
Boris Tadić	0,26,e07b,e845	483290
Boris Yeltsin	0,5,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин			dn6	djb
Borut Pahor	1,1h,e4bl,e82a;0,1h,e8cm,eicm	206471
Boutros Boutros-Ghali	q,j,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali
Boyko Borissov	1,23,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brendan Nelson	7,7,e3bt,e49g	908749
Brent Scowcroft	i,0,d7b3,d91k;i,0,dl1k,dp1k
Brian Cowen	r,p,e457,e739	185272
Brian Mulroney	1,b,dg9h,dp6p
Brice Oligui Nguema	0,4n,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Brigitte Haas	1,7f,el4a
Bronisław Komorowski	0,h,e686,eb86	42939
Bruno Le Maire	u,2,ed5h,ek9c	993472		Le Maire
Bruno Retailleau	p,2,ek9l,elac	2926942
Bruno Rodríguez	2,1v,e532	58183	Bruno Rodriguez Parrilla	Rodríguez
Burhanuddin Rabbani	0,1d,do6s,dxcm
Bülent Ecevit	1,f,d61q,d6bh;1,f,dv1b,dybi	192634
Calvin Coolidge	5,0,bp34,br82;0,0,br82,bx34	36023
Carl Bildt	1,1b,dna4,dqa7;38,3g,drce,dt6h;2,1b,e2a6,eaa3	52922
Carla Del Ponte	1i,5n,dv9f,e3cv			Del Ponte
Carles Puigdemont	0,4h,ec1c,edas	4740163
Carlo Azeglio Ciampi	1,9,dp4t,dq5a;0,9,dv5i,e25f	1224
Carlos Andrés Pérez	0,o,d63c,db3c;0,o,dl22,dp5l
Carlos Menem	0,l,dl78,dvca					dl,dw
Carlos Salinas de Gortari	0,s,dkc1,dqc1		Carlos Salinas	Salinas
Carlos Vila Nova	0,8b,eha2	27982047		Vila Nova
Carly Fiorina	4,0,eb54,ec2a
Carrie Lam	z,2g,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Caspar Veldkamp	2,13,ek72,el8m	123174040
Caspar Weinberger	g,0,dd1l,djbn
Catherine Ashton	1n,q,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Colonna	2,2,ei5k,ek1b	273396
Catherine Connolly	0,p,elbb	5052598
Catherine Russell	1u,8h,ei21
Catherine Vautrin	3,2,elac	2942097
Catherine the Great	5c,5,7a79,88bh		Catherine II	Catherine the Great
Cecil Rhodes	1,6n,au7h,b01c
Celso Amorim	2,a,dp7k,dr11;2,a,dz11,e711
Chadli Bendjedid	0,1l,db29,do1b
Chaim Weizmann	0,3,ch2h,ckb9
Chan Santokhi	0,47,eg7g,el7g	333135
Chandrika Kumaratunga	0,1t,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga
Charles Haughey	r,p,dbcb,do2b
Charles Kennedy	1d,1,dv89,e217
Charles Michel	1,16,eaab,efar;0,3k,efc1,ekbu	950958
Charles Taylor	7l,2i,dlco,dt82;0,2i,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	6d,2,c86i,cc63;0,2,cr18,d14s	2042	General de Gaulle			c86
Chavalit Yongchaiyudh	1,12,dsbp,dtb9				Chavalit
Che Guevara	2a,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara		Che
Chen Shui-bian	0,1i,dw5k,e45k			Chen
Chiang Kai-shek	0,c,bwaa,ch1l;0,1i,ci31,d745		Jiang Jieshi	Chiang
Cho Hyun	2,i,el7j			Cho
Cho Tae-yul	2,i,ek1a,el7i	12617124		Cho
Choe Ryong-hae	4i,2z,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	2,2z,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Maïga	1,2x,eh67,ekbk	2964323	Choguel Kokalla Maïga
Choi Sang-mok	8,i,ejct,el51	31178879	Choi Sang Mok	Choi
Chris Christie	6,5t,e61j,ee1g;4,0,eb6u,ec2a	63879
Chris Hipkins	1,1a,ej1p,ejbr	5106890
Chris Patten	6,2g,do79,dt6u;5d,q,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	6,5s,ed15,el19	16215583
Christian Lindner	8,4,ehc8,ekb7	85806
Christian Stocker	e,v,el33
Christian Wulff	0,4,e66u,e82h	2540
Christiana Figueres	34,63,e671,ec7i
Christine Kangaloo	0,48,ej3k	97400315
Christine Lagarde	8,2,e36j,e76t;1e,2t,e775,ef9c;0,4k,efb1	484605				e76
Christopher Luxon	1,1a,ejbr	74370310
Chrystia Freeland	2,b,ed1a,efbk;b,b,efbk,ekcg;8,b,eg8i,ekcg	4492815
Chuan Leekpai	1,12,do9n,dr7d;1,12,dtb9,dx29	464301			Chuan
Chuck Hagel	9,0,dt13,e513;g,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	9,0,dv13;1f,0,ed13,eh1k;s,0,eh1k,el13;1f,0,el13	380900	Charles Schumer;Charles E. Schumer			ed
Chun Doo-hwan	0,i,dc91,dk2p		전두환;Chun Doo Hwan	Chun
Cindy McCain	1u,66,ej45
Claudia Sheinbaum	2f,s,eec5,ej6g;0,s,eka1	5771800	Claudia Sheinbaum Pardo;Клаудия Шейнбаум	Sheinbaum		ek6
Clement Attlee	1,1,cd7q,cjaq
Colin Powell	i,0,djbn,dl1k;4b,0,dla1,dp9u;d,0,dx1k,e11q	150851
Condoleezza Rice	i,0,dx1k,e11q;d,0,e11q,e51k	47216			Condi
Constantino Chiwenga	5,1c,edcs	381334
Corazon Aquino	0,x,di2p,do6u		Cory Aquino
Corneille Nangaa	c,6q,ejcf
Costas Simitis	1,z,ds1m,e03a	155390	Kostas Simitis
Cristina Fernández de Kirchner	0,l,e3ca,ebca;5,l,efca,ejca	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernández de Kirchner	Fernandez;Kirchner
Cyril Ramaphosa	9e,e,dn77,dtck;18,e,ea5q,ee2f;0,e,ee2f	1148669	Matamela Cyril Ramaphosa			edc
Cyrus Vance	d,0,d91k,dc4s
César Gaviria	0,1m,dm87,dq87;h,5v,dq9f,e09f
Călin Georgescu	4,14,eka1,el3b
Dag Hammarskjöld	q,j,cl4a,ct9i		Dag Hammarskjoeld
Dalai Lama	3u,8d,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskaitė	0,1q,e57c,ef7c	57379
Dan Quayle	9,0,dd13,dl13;5,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Daniel Chapo	0,3x,el1f	97058466
Daniel Noboa	0,2s,ejbn	112075625					ej6
Daniel Ortega	0,2j,dh1a,dm4p;0,2j,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel arap Moi	0,1p,da8m,dycu	193492	Daniel Moi	arap Moi	Moi
Danielle Smith	m,6b,eiab	5219439
Davi Alcolumbre	20,a,ef22,eh21;20,a,el21	10264359
David Adeang	0,7q,ejau	58096
David Beasley	6,60,dr1b,dv1d;1u,66,ed3t,ej44
David Ben-Gurion	1,3,cg5e,cv6q			Ben-Gurion
David Blunkett	o,1,dx68,e0cf	264196
David Cameron	7,1,e1c6,e65b;1,1,e65b,ec7d;f,1,ejbd,ek75	192	Lord Cameron			e65,ec8
David Davis	2r,1,ec7d,ee78	300023
David Lammy	f,1,ek75,el95;b,1,el95	534727
David Lange	1,1a,dg7q,dl88
David Levy	2,3,dm6b,do7d;2,3,ds6i,du16;2,3,dv76,dw84	1175220
David Lloyd George	1,1,bkc6,bqaj		Lloyd George	Lloyd George
David Malpass	0,2p,ef49,ej61
David Miliband	f,1,e36s,e65b	272670
David Petraeus	4q,k,e32a,e49g;1o,0,e796,e8b9	28591
David Trimble	v,39,du71,dyae	192556
Davíð Oddsson	1,36,dn4u,e09f	298030
Debretsion Gebremichael	84,1e,edbr			Debretsion
Delcy Rodríguez	2,o,eacq,ed6l;5,o,ee6e,em15;23,o,em15	15081116	Delcy Eloina Rodriguez
Deng Xiaoping	8v,c,dacm,dlb9	16977	邓小平;Teng Hsiao-ping	Deng		da,dtc
Denis McDonough	j,0,e91k,ed1k	3702047
Denis Pushilin	1l,5f,ee97	16514790
Denis Sassou Nguesso	0,4y,db28,do8v;0,4y,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Dennis Hastert	w,0,dv16,e313	553626	J. Dennis Hastert
Denys Shmyhal	1,d,eg34,el7g;3,d,el7h,em1	66094865	Денис Шмигаль
Desi Bouterse	2h,47,dc2p,dk1p;0,47,e68c,eg7g
Desmond Tutu	47,e,di97,ds6n;4j,e,drcf,duat
Devlet Bahçeli	7n,f,dt76
Dick Cheney	g,0,dl3l,dp1k;5,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney			dx,e56
Dick Gephardt	1b,0,dr13,dz13		Richard Gephardt
Dick Schoof	1,13,ek72	22338116
Dickon Mitchell	1,5l,ei6o	112679881
Dilma Rousseff	2x,a,e16l,e63v;0,a,e711,ec8v;0,7r,ej3o	40722	Dilma Vana Rousseff		Dilma	e6a,ecc
Dina Boluarte	0,1g,eic7,elaa	106474688
Diosdado Cabello	2j,o,e815,ec15;p,o,ek8r	1227076
Dmitry Medvedev	0,5,e457,e857;1,5,e858,eg1g;50,5,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев			e41,e8c	e1be
Dmitry Peskov	98,5,e85m		Dmitri Peskov;Дмитрий Песков
Dmitry Rogozin	b,5,e7cn,ee5i	737463	Dmitri Rogozin
Dmytro Kuleba	2,d,eg34,ek95	24025631	Дмитро Кулеба
Do Muoi	l,1k,dn6r,dtcq			Muoi
Domingo Cavallo	u,l,dn31,ds86	908305
Dominic LeBlanc	61,b,ee7i;8,b,ekcg,el3e	3034854
Dominic Raab	2r,1,ee79,eebf;f,1,ef7o,eh9f;b,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	8,2,dt64,dvb2;1e,2t,e3b1,e75i			Strauss-Kahn
Dominique de Villepin	2,2,dy57,e03v;1,2,e15v,e35f	131660
Donald Rumsfeld	j,0,d69l,d7bk;g,0,d7bk,d91k;g,0,dx1k,e2ci	184650				dx,e2c
Donald Trump	4,0,eb6g,ecb8;0,0,ed1k,eh1k;4,0,eibf,ekb5;0,0,el1k	22686	Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			eb6g
Donald Tsang	z,2g,e16l,e86u	15024
Donald Tusk	1,h,e3bg,ea9m;0,3k,eac1,efbu;1,h,ejcd	946	Дональд Туск			e3b
Dong Jun	3,c,ejct	60995154		Dong
Dorin Recean	1,2y,ej2g,elb1	13407948
Doug Ford	m,7v,ee6t	5300478
Douglas Hurd	o,1,dh93,dlaq;f,1,dlaq,dr75
Droupadi Murmu	0,8,ei7p
Duma Boko	0,3h,ekb1	18618881
Dwight D. Eisenhower	0,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower			cc
Dzhokhar Dudayev	0,33,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev
Eamon de Valera	r,p,c5ct,cr6n;0,p,cr6p,d56o
Ebrahim Raisi	0,g,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi			eh6,ek6
Ed Balls	1r,1,e36s,e65b	260464
Ed Davey	1t,1,e823,eb58;1d,1,eg8r	296689
Ed Miliband	7,1,e69p,eb58;1t,1,ek75	216594	Edward Miliband
Edgar Lungu	0,4a,eb1p,eh8o	18352991
Edgars Rinkēvičs	2,2h,e7ap,ej78;0,2h,ej78	3047551
Edi Rama	1,2a,e99f	316901
Edmund Muskie	d,0,dc58,dd1i
Edmundo González	4,o,ek4j		Edmundo Gonzalez Urrutia	González
Eduard Shevardnadze	2,15,dh72,dmck;0,1o,drbq,dzbn	151929
Eduardo Cunha	1z,a,eb21,ec77
Eduardo Duhalde	0,l,dy12,dz5p	294578
Eduardo Frei	0,18,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Edward Heath	1,1,d26j,d634		Ted Heath
Efraín Ríos Montt	0,35,de69,df88	467077		Ríos Montt
Egon Krenz	36,5g,dlai,dlc3
Ehud Barak	1,3,dv76,dx37;3,3,e36i,e93i	125731				dv5,dx3
Ehud Olmert	1,3,e24e,e53v	93181				e2,e53
Ekrem İmamoğlu	8h,f,ef6r,el3n;4,f,el3n	59313241				ef4	ef3v
Elaine Chao	64,0,dx1t,e51k;3v,0,ed1v,eh1b	263322
Elias Hrawi	0,r,dlbo,dubo
Elina Valtonen	2,1y,ej6k	17382244
Elio Di Rupo	1,16,e7c6,eaab	15048		Di Rupo
Elizabeth Warren	9,0,e913;4,0,ef29,eg35	434706
Ellen Johnson Sirleaf	0,2i,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	3g,9,ej3c
Eluned Morgan	v,65,ek86
Emil Constantinescu	0,14,dsbt,dwck	299152
Emile Lahoud	0,r,dubo,e3bn
Emiliano Zapata	7g,s,bf3,bn4a
Emmanuel Macron	u,2,ea8q,ec8u;0,2,ed5e	3052772	Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			ed1
Emmerson Mnangagwa	5,1c,eacc,edb6;0,1c,edbo	510523	Emmerson Dambudzo Mnangagwa			edb
Emomali Rahmon	0,62,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	13,6,dl17,ef4u	37979	Akihito
Emperor Hirohito	13,6,bucp,dl17		Hirohito
Emperor Naruhito	13,6,ef51	217096	Naruhito
Enda Kenny	r,p,e739,ed6e	57815
Enoch Powell	5v,1,cs7r,cvak
Enrico Letta	1,9,e94s,ea2m	674957
Enrique Manalo	2,x,ei71,el71	28925129
Enrique Peña Nieto	0,s,e8c1,eec1	296741		Peña Nieto		e87,ef	e7c
Enver Hoxha	5j,2a,c9b8,dh4b
Eric Cantor	1a,0,e713,ea81
Eric Holder	n,0,e523,eb4r	312644
Erich Honecker	36,5g,d353,dlai
Erin O'Toole	7,b,eg8o,ei22
Erna Solberg	1,21,e9ag,ehae	291644
Ernest Bai Koroma	0,3a,e39h,ee44
Ernesto Samper	0,1m,dq87,du87					dq,du8
Ernesto Zedillo	0,s,dqc1,dwc1	298149				dq8,dx
Esmail Baghaei	5l,g,eka		Esmaeil Baghaei
Espen Barth Eide	2,21,ejag	267320		Eide
Eva Perón	5g,l,ce64,ck7q		Evita Peron		Evita
Evika Siliņa	1,2h,ej9f	61121565
Evo Morales	0,22,e21m,efba	42410				e2,eg	dt8
Ewa Kopacz	1,h,ea9m,ebbg	246216
Eyal Zamir	2y,3,el35
Ezer Weizman	3,3,d96k,dc5s;0,3,dp5d,dw7d	128911	Ezer Weizmann
F. W. de Klerk	0,e,dl8f,dq5a;18,e,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk	de Klerk		dl8,dt
Faisal bin Farhan	2,y,efan			bin Farhan
Farouk al-Sharaa	2,2n,dg3b,e22b;5,2n,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fatih Birol	1u,77,eb91
Fatos Nano	1,2a,dt7o,dua2	311596
Fatou Bensouda	1i,4p,e86f,eh6f
Faure Gnassingbé	0,53,e154,el53;92,53,el53
Faustin-Archange Touadéra	0,4i,ec3u	57758	Faustin Archange Touadera	Touadéra
Fayez al-Sarraj	1,37,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Federica Mogherini	2,9,ea2m,eaav;1n,q,eab1,efbu	3741557
Feleti Teo	1,8f,ek2r	5441662	Feleti Penitala Teo
Felipe Calderón	0,s,e2c1,e8c1	57269
Felipe González	1,u,dec2,ds55		Felipe Gonzalez Marquez
Ferdinand Marcos	0,x,cxcu,di2p
Ferdinand Marcos Jr.	0,x,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcsány	1,10,e09t,e54e	191337
Fernando Collor de Mello	0,a,dm3f,doct		Fernando Collor	Collor
Fernando Haddad	8k,a,e911,ed11;4,a,ee9b,eeas;8,a,ej11	3069485
Fernando Henrique Cardoso	8,a,dp5j,dq3u;0,a,dr11,dz11	230578
Fernando Lugo	0,41,e48f,e86m	151879
Fernando de la Rúa	0,l,dvca,dxcl	295007		de la Rúa
Fiame Naomi Mata'afa	1,86,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	1,1v,cr2g,d8c2;0,1v,d8c2,e42o	11256	Fidel Castro Ruz;Фидель Кастро	Castro	Fidel	cr,e42
Fidel Ramos	0,x,do6u,du6u		Fidel V. Ramos
Filipe Nyusi	0,3x,eb1f,el1f	5448556
Filippo Grandi	1y,j,ec11,elcv
Flávio Bolsonaro	4,a,elc5
Foday Sankoh	c,81,dn3n,dz7t
Fouad Siniora	1,r,e17j,e5b9		Fuad Siniora
France-Albert René	0,4z,d965,e04e	224986	France Albert Rene
Francia Márquez	5,1m,ei87
Francisco Franco	19,u,c4a1,d7bk		General Franco
Franjo Tuđman	0,2b,dm5u,dvca		Franjo Tudjman
Frank Bainimarama	1,4l,e315,eico	57830	Voreqe Bainimarama
Frank-Walter Steinmeier	2,4,e1bm,e5ar;2,4,e9ch,ed1r;0,4,ed3j	76658				e9c
Franklin D. Roosevelt	6,38,bx11,c0cv;0,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt		FDR
Frans Timmermans	2,13,e8b5,eaah;5k,q,eab1,ej8m	32681
Franz Vranitzky	e,v,di6g,dt1s
François Bayrou	71,2,e3c1;1,2,ekcd,el99	12963
François Duvalier	0,1z,cpam,d34l		Papa Doc Duvalier
François Fillon	1,2,e35h,e85a;4,2,ecbr,ed4n	101410
François Hollande	7z,2,dtbr,e4br;0,2,e85f,ed5e	157	Francois Gérard Georges Hollande			e83,ed6
François Legault	m,43,eeai	3085147
François Mitterrand	0,2,dd5l,dr5h	2038				dd,ds6
François-Philippe Champagne	2a,b,eh1c,el5d;8,b,el3e	21159815		Champagne
Frauke Petry	3d,4,e94e,ed9t
Frederick Chiluba	0,4a,dnb2,dy12	297057
Fredrik Reinfeldt	1,1b,e2a6,eaa3	52920
Friedrich Merz	2c,4,ei1v;e,4,el56		Фридрих Мерц			ekb
Fuad Hussein	2,k,eg66	56704276
Fulgencio Batista	0,1v,c8aa,ccaa;0,1v,ck3a,cr11
Fumio Kishida	2,6,e8cq,ed83;1,6,eha4,eka1	359480	岸田文雄;Kishida Fumio			eha,eka
Félix Houphouët-Boigny	0,2u,csb3,dpc7			Houphouët-Boigny
Félix Tshisekedi	0,1x,ef1o					ef
Gabriel Attal	1,2,ek19,ek95	30339350
Gabriel Boric	0,18,ei3b,em3b	16297876				ehb,em3	eh7
Gabrielius Landsbergis	2,1q,egcb,ekcc	17118365
Gamal Abdel Nasser	0,w,co6n,d29s		Gamal Nasser	Nasser
Garry Kasparov	7,5,e13a
Gary Hart	4,0,df2h,dg7j
Gaston Browne	1,6d,ea6d	17177542
Gavin Newsom	6,2r,ef17,en14	461391
Gedion Timothewos	2,1e,ekai
Geert Wilders	7q,13,e22m					e4
Geir Pedersen	2l,j,ef17,el9i
Gennady Zyuganov	3e,5,dp2e		Gennadi Zyuganov
Geoffrey Howe	k,1,db54,df6b;f,1,df6b,dl7o
George H. W. Bush	y,0,d331,d51i;59,0,d81u,d91k;5,0,dd1k,dl1k;0,0,dl1k,dp1k	23505	George Herbert Walker Bush;George Bush
George McGovern	9,0,cv13,dd13;4,0,d47e,d4b7	331742
George Mitchell	s,0,dl13,dr13;9p,0,e51m,e75k		George J. Mitchell
George Osborne	k,1,e65b,ec7d	332493
George Papandreou	1,z,e5a6,e7bb
George Robertson	x,1,dt53,dvab;h,20,dvae,dzch		Lord Robertson
George Shultz	t,0,d46c,d658;d,0,de7g,dl1k		George P. Shultz
George Simion	66,14,ef9j
George W. Bush	6,52,dr1h,dwcl;0,0,dx1k,e51k	207	George Walker Bush;George Bush		Dubya
George Wallace	6,4c,cv1e,cz1g;6,4c,d31i,db1f;6,4c,df1h,dj1j
George Washington	0,0,814u,8934	23
George Weah	0,2i,ee1m,ek1m	173139	George Manneh Weah				e0b
Georges Clemenceau	1,2,baap,bo1i
Georges Pompidou	1,2,cu4e,d07a;0,2,d16k,d642
Georgi Parvanov	0,23,dy1m,e81m	57261
Gerald Ford	1b,0,cx13,d5c6;5,0,d5c6,d689;0,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	12,0,dg7c,dgb6
Geraldo Alckmin	6,61,dx36,ee46;5,a,ej11	964493
Gerardo Werthein	2,l,ekb4,elar	5550326
Gerhard Schröder	e,4,duar,e1bm	2530	Gerhard Schroeder			du3,e1c	du3
Gerry Adams	3c,p,dfbd,ee2a
Getúlio Vargas	0,a,byb3,cm8o
Gianfranco Fini	2,9,e0bi,e25h	47583
Gibran Rakabuming Raka	5,n,ekak	18342893			Gibran
Gideon Saar	1c,3,eh6d,eict;2,3,ekba	966349
Gilberto Teodoro	3,x,ej65	1396192	Gilbert Teodoro
Gintautas Paluckas	1,1q,ekcc,el84	12655545
Giorgia Meloni	1,9,eiam	451791	Джорджа Мелони			ei9	ea3
Giorgio Napolitano	0,9,e25f,eb1e	1220
Gitanas Nausėda	0,1q,ef7c	9268379
Giuliano Amato	1,9,do6s,dp4t;1,9,dw4p,dx6b	202209
Giulio Andreotti	1,9,d42h,d577;1,9,dl7m,do6s
Giuseppe Conte	1,9,ee61,eh2d	53844829
Glafcos Clerides	0,3j,dp2s,dz2s	317648
Glenn Youngkin	6,64,ei1f,em1h	100963892
Gloria Macapagal Arroyo	5,x,du6u,dx1k;0,x,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo
Gnassingbé Eyadéma	0,53,cz4e,e125
Godwin Friday	1,5y,elbs
Goh Chok Tong	1,2k,dmbs,e08c	313300		Goh
Golda Meir	1,3,d13h,d663
Gonzalo Sánchez de Lozada	0,22,dp86,dt86;0,22,dy86,dzah	379645	Gonzalo Sanchez Lozada	Sánchez de Lozada
Goodluck Jonathan	5,t,e35t,e655;0,t,e656,eb5t	57380
Gordana Siljanovska-Davkova	0,30,ek5c	12277168		Siljanovska-Davkova
Gordon Brown	k,1,dt52,e36r;1,1,e36r,e65b	10648
Gotabaya Rajapaksa	x,1t,e1bp,eb19;0,1t,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	1,7,d4c5,d7bb
Grace Mugabe	87,1c,eac6,edbj	453364
Grant Shapps	a0,1,ef7o,ei96;x,1,ej8v,ek75	478596
Greg Abbott	6,52,eb1k	5605224
Gretchen Whitmer	6,7k,ef11	5607720
Grigory Yavlinsky	6t,5,dpa,e46m
Gro Harlem Brundtland	1,21,dmb3,dsap;10,56,du7l,dz7l
Grover Cleveland	0,0,ap34,at34;0,0,ax34,b134	35171
Guido Crosetto	3,9,eiam	3119423
Guido Westerwelle	2,4,e5as,e9ch	58284
Guillermo Lasso	0,2s,eh5o,ejbn	4414537
Gulbuddin Hekmatyar	1,1d,dp6h,dq6s;1,1d,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Guntis Ulmanis	0,2h,dp77,dv77
Gurbanguly Berdimuhamedov	0,54,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gustavo Petro	8a,1m,e811,ebcv;0,1m,ei87,em87	704022				ei5,em8	e62
Guy Parmelin	0,51,eh11,ehcv;0,51,em11,emcv	121160
Guy Verhofstadt	1,16,dv7c,e43k	12978
Gyula Horn	2,10,dl5a,dm5n;1,10,dq7f,du76
Gérald Darmanin	p,2,eg76,ek9l;1c,2,ekcn	3123610
Göran Persson	1,1b,ds3m,e2a6	53747	Goeran Persson
H. D. Deve Gowda	1,8,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda
H. R. McMaster	i,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
Habib Bourguiba	0,1j,cp7p,djb7
Habib Essid	1,1j,eb26,ec8r	3125311
Hafez al-Assad	0,2n,d33c,dw6a	hafez-al-assad	Hafiz al-Assad			d33,dw7
Hage Geingob	0,3y,eb3l,ek24
Haider al-Abadi	1,k,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	13,1e,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	1,1e,e88k,ee42	381071		Hailemariam
Haitham al-Ghais	h,5u,ei81	haitham-al-ghais
Haitham bin Tariq	2m,4w,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	0,4a,eh8o	717185
Hakan Fidan	31,f,e65p,ej63;2,f,ej64	6087480
Hakeem Jeffries	1b,0,ej13
Halla Tómasdóttir	0,36,ek81	24494577
Hamad bin Isa Al Khalifa	a,6g,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Khalifa	1s,42,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamid Karzai	0,1d,dxcm,ea9t					dxc,eaa
Hamilton Mourão	5,a,ef11,ej11	52871852
Hamza Abdi Barre	1,2l,ei6p	112598575
Han Dong-hoon	1c,i,ei5h,ejcl;7s,i,ek7n,ekcg		한동훈	Han
Han Duck-soo	1,i,e343,e42t;1,i,ei5l,el51		한덕수;Han Duck Soo	Han
Hanan Ashrawi	9t,4x,dna,dpc;5w,1r,ds5,du8
Hans Blix	2,1b,daai,dbac;1q,3o,ddc1,dtbu;26,j,dw31,dz6u
Hans-Dietrich Genscher	2,4,d65h,do5h
Harini Amarasuriya	1,1t,ek9o	98298397
Haris Silajdžić	1,3g,dpap,ds1u	57381
Harold Macmillan	1,1,cp1a,cvai
Harold Wilson	1,1,cwag,d26j;1,1,d634,d845
Harriet Harman	55,1,e36o,eb9c	234182
Harry Reid	1f,0,e113,e313;s,0,e313,eb13
Harry S. Truman	5,0,cd1k,cd4c;0,0,cd4c,cl1k	11613	Harry Truman
Hashim Thaçi	1,2v,e419,eac9;0,2v,ec47,egb5	57634	Hashim Thaqi
Hassan Nasrallah	h,4o,do2g,ek9r		Hasan Nasrallah;حسن نصر الله			e2,ekc
Hassan Rouhani	0,g,e983,eh83	348144	Hasan Rouhani;Hassan Rohani			e96,eh8
Hassan Sheikh Mohamud	0,2l,e89g,ed2g;0,2l,ei5n	319153		Mohamud
Hassan al-Turabi	16,2m,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	2m,6k,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	0,2w,cy76,dq5o		Hastings Kamuzu Banda
He Lifeng	3y,c,ej3c	8291839	何立峰	He
Heiko Maas	2,4,ee3e,ehc8	108447
Heinrich Himmler	p,4,cb8o,cd4t
Heinz-Christian Strache	2d,v,e14n,ef5j	44733
Helen Clark	1,1a,dvc5,e4bj;42,8g,e54h,ed4j	180383
Helen Zille	3f,e,e356,eb5a	260693
Helle Thorning-Schmidt	1,1n,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	e,4,dea1,duaq	2518				dea,duc
Helmut Schmidt	e,4,d65g,dea1
Hendrik Verwoerd	1,e,cq93,cy96
Henri Konan Bédié	0,2u,dpc7,dvco		Henri Bedie	Bédié
Henrique Capriles	6,7o,e4bt,edaf;4,o,e82c,e94e		Henrique Capriles Radonski	Capriles
Henry Kissinger	i,0,d11k,d7b3;d,0,d59m,d91k					d1
Henry Paulson	t,0,e27a,e51k	311025	Hank Paulson
Herbert Asquith	1,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	0,0,bx34,c134	35236
Herbert Kickl	p,v,edci,ef5m;2d,v,eh6j	1395041
Herman Van Rompuy	1,16,e4cu,e5bp;0,3k,e5c1,eabu	12983		Van Rompuy
Hermann Göring	49,4,c14r,cd4n		Hermann Goering
Hervé de Charette	2,2,dr5i,dt62
Herzi Halevi	2y,3,ej1g,el35	12407008
Heydar Aliyev	0,4e,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	1g,3b,ec5p	24237654	Haibatullah Akhundzada
Hideki Tojo	1,6,c9ai,cc7m
Hilda Heine	0,5r,ec1s,eg1d;0,5r,ek13	20090884
Hillary Clinton	9,0,dx13,e51l;d,0,e51l,e921;4,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hissène Habré	0,4j,de67,dmc1
Ho Chi Minh	0,1k,cd92,d192	36014		Ho Chi Minh	Ho
Horst Köhler	1e,2t,dw51,e034;0,4,e071,e65v	2542	Horst Koehler
Horst Seehofer	p,4,ee3e,ehc8	44612
Horta N'Tam	0,5m,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	2,k,dz93,ea7b	982410
Hosni Mubarak	5,w,d74g,ddae;0,w,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;حسني مبارك			dda
Hossein Amir-Abdollahian	2,g,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Houari Boumediene	0,1l,cx6j,dacr
Howard Dean	6,8m,dn8d,dz19;4,0,dz6n,e02i	337470
Howard Lutnick	30,0,el2l
Hristijan Mickoski	1,30,ek6n	46675558
Hu Jintao	l,c,dybf,e8bf;0,c,dz3f,e93e	15029	胡锦涛	Hu
Hu Yaobang	l,c,de9c,dj1f			Hu
Hua Guofeng	2t,c,d8a7,dd6s			Hua
Hubert Humphrey	5,0,cx1k,d11k
Hubert Védrine	2,2,dt64,dy57	560682
Hugo Banzer	0,22,d38m,da7l;0,22,dt86,dx87	269039
Hugo Chávez	0,o,dv22,e935	8440	Hugo Chavez Frias;Уго Чавес	Chávez		duc,e9c	do24
Hugo Motta	1z,a,el21
Humza Yousaf	v,46,ej3t,ek57	174924
Hun Manet	1,17,ej8m	13024351		Hun Manet
Hun Sen	1,17,dh1e,ej8m;20,17,ek43	57788		Hun Sen
Iain Duncan Smith	7,1,dx9d,dzb6;a5,1,e65c,ec3i	302486		Duncan Smith
Ian Khama	0,3h,e441,ee41	57449
Ian Paisley	v,39,e358,e465	296597					d39u
Ian Smith	1,82,cw4d,db61
Ibrahim Babangida	0,t,dh8r,dp8q
Ibrahim Baré Maïnassara	0,3z,ds1r,dv49			Maïnassara
Ibrahim Boubacar Keïta	0,2x,e994,eg8i		Ibrahim Keita
Ibrahim Iskandar	a,1f,ek1v		Sultan Ibrahim
Ibrahim Rugova	0,2v,do5p,e21l	192138
Ibrahim Traoré	3a,4f,ei9u	114341246
Ibrahim al-Jaafari	1,k,e153,e25k;2,k,ea98,eeap	316495	Ibrahim Jaafari
Ichiro Ozawa	3g,6,e247,e55g						dl8
Idi Amin	0,2o,d31p,db4b
Idriss Déby	0,4j,dmc2,eh4k	57350	Idriss Deby Itno	Déby
Ieng Sary	b,17,d74h,db17			Ieng Sary
Igor Dodon	0,2y,eccn,egco	4164146
Igor Ivanov	2,5,du9b,e02o	378027
Ilham Aliyev	0,4e,dzav	57371	Ilham Aliev
Ilie Bolojan	1,14,el6n	18538164
Ilir Meta	0,2a,ed7o,ei7o	727132
Imelda Marcos	5o,x,d7b7,di2p
Imran Khan	6q,m,ds4p;1,m,ee8i,ei4a	155164	Imran Khan Niazi
Imre Nagy	1,10,cl74,cob4
Inder Kumar Gujral	2,8,ds61,dt4l;1,8,dt4l,du3j		I. K. Gujral;I.K. Gujral
Indira Gandhi	1,8,cy1o,d93o;1,8,dc1e,dgav	1149
Inga Ruginienė	1,1q,el9p	124516173
Ingrida Šimonytė	1,1q,egcb,ekcc	437096
Ingvar Carlsson	1,1b,di31,ds3m
Ion Iliescu	0,14,dlcq,dsbt;0,14,dwck,e0ck	189575
Irakli Kobakhidze	1,1o,ek28	27885302
Irfaan Ali	0,70,eg82	64840184	Mohamed Irfaan Ali
Isaac Herzog	7,3,e9bp,ee7v;0,3,eh77	983258	Yitzhak Herzog
Isaias Afwerki	0,6w,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	2,m,ek3b	3155254
Islam Karimov	0,49,dm3o,ec92	57558
Ismail Haniyeh	1,1r,e23t,e36e;3p,2f,ed56,ek7v		Ismail Haniyah;Ismail Haniya			e2,e3;ed,ekc
Ismail Omar Guelleh	0,6t,dv58	57390
Ismail Sabri Yaakob	1,1f,eh8l,eibo	6084858
Israel Katz	2,3,ek11,ekb8;3,3,ekb8	487304	Yisrael Katz
Itamar Ben-Gvir	8u,3,eict	12403861		Ben-Gvir		eic
Itamar Franco	0,a,doct,dr11
Ivo Sanader	1,2b,dzcn,e576	56220
Iván Duque	0,1m,ee87,ei87	17478000
J. B. Pritzker	6,74,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	5e,0,c371,d452		John Edgar Hoover
JD Vance	9,0,ej13,el1a;5,0,el1k	28935729	J.D. Vance;James David Vance;Джей Ди Вэнс			ek7
Jaap de Hoop Scheffer	2,13,dy7m,dzc3;h,20,e015,e581	273812		de Hoop Scheffer
Jaber al-Ahmad al-Sabah	1s,5p,d9cv,e21f	217194		al-Sabah
Jacinda Ardern	1,1a,edaq,ej1p	3606816				eda,ej
Jack Kemp	29,0,dl2d,dp1k;12,0,ds8a,dsb5
Jack Layton	3l,b,dz1p,e78m
Jack Lew	j,0,e81r,e91p;t,0,e92s,ed1k	1677579	Jacob Lew
Jack Straw	o,1,dt52,dx68;f,1,dx68,e255	311278
Jacob Rees-Mogg	3h,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	18,e,dv6e,e16e;0,e,e559,ee2e	57282				e3c,eh
Jacques Chirac	1,2,d65r,d88q;3m,2,d93k,dr5g;1,2,di3k,dk5a;0,2,dr5h,e35g	2105				dq,e3c
Jacques Delors	8,2,dd5m,dg7h;0,2d,dh16,dr1n
Jacques Parizeau	m,43,dq9q,ds1t
Jacques Santer	1,3r,dg7k,dr1k;0,2d,dr1n,dv3f
Jafar Hassan	1,3p,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	3l,b,eda1,el55
Jair Bolsonaro	0,a,ef11,ej11	10304982	Jair Messias Bolsonaro;Жаир Болсонару			ee8	ee3
Jakaya Kikwete	0,27,e1cl,ebb5
Jake Sullivan	i,0,eh1k,el1k	16730147
Jakov Milatović	0,3v,ej5k	104417661
Jalal Talabani	7r,k,d761,e147;0,k,e147,ea7o	57306				dn,ea
James Baker	j,0,dd1k,dh23;t,0,dh24,dk8h;d,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Buchanan	0,0,9x34,a134
James Callaghan	1,1,d845,db54		Jim Callaghan
James Cleverly	f,1,ei96,ejbd;o,1,ejbd,ek75	6131460
James Madison	0,0,8l34,8t34	11813
James Marape	1,5w,ef5u	6138903
James Mattis	g,0,ed1k,ef11	267902	Jim Mattis
James Monroe	0,0,8t34,9134	11815
James Wolfensohn	0,2p,dr61,e15v
Jan Peter Balkenende	1,13,dy7m,e6ae	133386
Jan Smuts	1,e,bn93,bs6u;1,e,c795,cg64
Janet Napolitano	6,6e,dz16,e51l;11,0,e51l,e996	229032
Janet Reno	n,0,dp3c,dx1k	236421
Janet Yellen	1v,0,ea23,ee23;t,0,eh1q,el1k	263725
Janez Drnovšek	1,1h,do5e,dycj;0,1h,dycm,e3cn	171228
Janez Janša	1,1h,e0c3,e4bl;1,1h,e82a,e93k;1,1h,eg3d,ei61	57627
Jared Kushner	9h,0,ed1k,eh1k	13628723
Jarosław Kaczyński	6e,h,dz1i;1,h,e27e,e3bg	55917
Jaswant Singh	2,8,duc5,dy71	3518489
Javier Milei	0,l,ejca	52395487	Хавьер Милей			ej8	ej6
Javier Pérez de Cuéllar	q,j,de11,dncv		Javier Perez Cuellar	Pérez de Cuéllar
Javier Solana	h,20,drc5,dva6;1n,q,dvai,e5c1
Jawaharlal Nehru	1,8,cf8f,cw5r	1047				cf
Jean Castex	1,2,eg73,ei5g	3171170
Jean Chrétien	1,b,dpb4,dzcc	128543				dp,dz
Jean-Bertrand Aristide	0,1z,dn27,ds27;0,1z,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Bédel Bokassa	0,4i,cy11,db9k
Jean-Claude Duvalier	0,1z,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	1,3r,dr1k,e9c4;0,2d,eab1,efbu	57661				e8,efc
Jean-Claude Trichet	0,4k,dzb1,e7av	152905
Jean-Luc Dehaene	1,16,do37,dv7c
Jean-Luc Mélenchon	6c,2,ec2a					ed
Jean-Marc Ayrault	1,2,e85f,ea3v;2,2,ec2b,ed5a	7711
Jean-Marie Le Pen	7j,2,d4a5,e71f			Le Pen
Jean-Noël Barrot	2,2,ek9l	30339198
Jean-Pierre Raffarin	1,2,dy56,e15v	63263
Jean-Yves Le Drian	3,2,e85g,ed5a;2,2,ed5h,ei5k	559040		Le Drian
Jeanine Áñez	0,22,efbc,egb8	16581287
Jeb Bush	6,4m,dv15,e312;4,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Sessions	9,0,dt13,ed28;n,0,ed29,eeb7	358443
Jefferson Davis	0,6p,a12i,a555
Jeh Johnson	11,0,e9cn,ed1k	6176439
Jennifer Geerlings-Simons	0,47,el7g		Jennifer Simons	Geerlings-Simons
Jenny Shipley	1,1a,dtc8,dvc5	235996
Jens Stoltenberg	1,21,e1ah,e9ag;h,20,eaa1,eka1;8,21,el24	57665	Йенс Столтенберг			eaa,ekc
Jens-Frederik Nielsen	1,5k,el47
Jeremiah Manele	1,5z,ek52	6180897
Jeremy Corbyn	7,1,eb9c,eg44					eb8,eg4	eb63
Jeremy Hunt	1m,1,e894,ee79;f,1,ee79,ef7o;k,1,eiae,ek75	333533
Jerome Powell	1v,0,ee25	6182718	Jay Powell
Jerry Brown	6,2r,d716,df13;6,2r,e713,ef17	152451
Jerry Rawlings	0,2e,ddcv,dx17	51002
Jerzy Buzek	1,h,dtav,dxaj;0,3l,e57e,e81h	55910
Jesse Jackson	4,0,dfb3,dg7j
Jiang Zemin	l,c,dl6o,dybf;0,c,dp3r,dz3f	16597	江泽民	Jiang		dp,dz
Jim Bolger	1,1a,dmb2,dtc8
Jim Chalmers	17,7,ei5n	16217223
Jim Yong Kim	0,2p,e871,ef21		Jim Kim
Jimmy Carter	6,1o,d31c,d71e;0,0,d91k,dd1k	23685	James Earl Carter
Jimmy Cherizier	75,1z,eg6a				Barbecue
Jimmy Morales	0,35,ec1e,eg1e	17995110
Jo Swinson	1d,1,ef7m,efcd
Joachim Gauck	0,4,e83i,ed3i	2538
Joachim von Ribbentrop	2,4,c624,cd4u
Joaquim Chissano	0,3x,dib6,e122	208355
Joaquín Balaguer	0,34,cy71,da8g;0,34,di8g,ds8g
Joe Biden	9,0,d513,e51f;5,0,e51k,ed1k;4,0,ef4p,egb3;0,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			e48
Joe Clark	1,b,db64,dc33
Joe Hockey	17,7,e99i,eb9l	6210353
Joe Lieberman	9,0,dl13,e913;12,0,dw88,dwb7		Joseph Lieberman
Johann Wadephul	2,4,el56
John Adams	5,0,814l,8934;0,0,8934,8d34	11806
John Ashcroft	9,0,dr13,dx13;n,0,dx22,e123	311141
John Bel Edwards	6,7h,ec1b,ek18	6221385
John Bercow	9l,1,e56m,efb4	263147
John Boehner	1b,0,e313,e713;w,0,e715,ebat	11702				e7,eba
John Bolton	y,0,e182,e2cv;i,0,ee49,ef9a	311269	John R. Bolton
John Bruton	r,p,dqcf,dt6q
John Edwards	9,0,dv13,e113;12,0,e076,e0b2
John F. Kennedy	9,0,cl13,cscm;0,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy		JFK
John Garang	82,2m,df5g,e17u;1x,2m,e179,e17u	167444
John Healey	x,1,ek75	615077
John Howard	17,7,d9bj,df3b;1,7,ds3b,e3c3	51330
John Kasich	6,7u,e71a,ef1e;4,0,eb7l,ec54	69319
John Kelly	11,0,ed1k,ed7v;j,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	9,0,dh12,e921;4,0,dz92,e0b2;d,0,e921,ed1k;96,0,eh1k,ek36	22316
John Key	1,1a,e4bj,eccc	57783
John Kufuor	0,2e,dx17,e517	51005
John Lee Ka-chiu	z,2g,ei71	9051824	John Lee	Lee
John Magufuli	0,27,ebb5,eh3h	5018756
John Mahama	0,2e,e87o,ed17;0,2e,el17	50678	John Dramani Mahama
John Major	k,1,dlaq,dmbs;1,1,dmbs,dt52	9559
John McCain	9,0,dj13,ee8p;4,0,e34p,e4b4	10390				e42,e4c
John McDonnell	9i,1,eb9d,eg44
John Podesta	j,0,duak,dx1k	1290476
John Prescott	b,1,dt52,e36r	332393
John Quincy Adams	d,0,8t9m,9134;0,0,9134,9534	11816
John Redwood	a2,1,dp5r,dr6q
John Reid	o,1,e255,e36r
John Steenhuisen	3f,e,efbh;2n,e,ek73	6258967
John Sununu	6,5s,df16,dl14;j,0,dl1l,dncg		John H. Sununu
John Swinney	v,46,ek58	333811
John Thune	9,0,e113;s,0,el13	462981
Johnny Briceño	1,6i,egbc	6266369
Joice Mujuru	5,1c,e0c6,eac8	981736
Joko Widodo	5n,n,e8af,eaag;0,n,eaak,ekak	3318231	Jokowi		Jokowi	ea7,ekc
Jomo Kenyatta	0,1p,cwcc,da8m
Jonas Gahr Støre	1,21,ehae	467948	Jonas Gahr Stoere	Støre
Jonas Savimbi	c,8i,cy3d,dy2m					d7,dy
Jordan Bardella	3k,2,eib5
Jorge Rodríguez	2j,o,eh15	3295308
Jorge Sampaio	0,11,ds39,e239	156780
Joschka Fischer	2,4,duar,e1bm	57344
Jose Maria Sison	3e,x,d0cq,eicg
Jose Ramos-Horta	2,2c,dwaj,e26p;0,2c,e35k,e85k;0,2c,ei5k	11665		Ramos-Horta			d7b
Josep Borrell	2,u,ee67,efbu;1n,q,efc1,ekbu	312901
Joseph Aoun	4r,r,ed38,el19;0,r,el19	29033962
Joseph Boakai	5,2i,e21g,ee1m;0,2i,ek1m	2630483
Joseph Chamberlain	4p,1,az6t,b79g
Joseph Estrada	0,x,du6u,dx1k	212733
Joseph Goebbels	9b,4,c13e,cd4u		Josef Goebbels
Joseph Kabila	0,1x,dx1h,ef1o
Joseph Kony	c,7g,dj
Joseph Muscat	1,4u,e93b,eg1d	938224
Joseph Stalin	l,15,bq43,cl35	855	Josef Stalin;Iosif Stalin;Иосиф Сталин			bs
Joseph Wu	2,1i,ee2q,ek5k	6288088
Josh Shapiro	6,5x,ej1h	6289368
Joshua Nkomo	6u,1c,ctc,djcm;5,1c,dm86,dv71
Joshua Wong	69,2g,ec4a,eg6u						ea9
Josip Broz Tito	0,57,cl1e,dc54		Marshal Tito
José Antonio Kast	0,18,em3b						ed8
José Eduardo dos Santos	0,4d,db9a,ed9q	57313	Jose dos Santos	dos Santos
José Jerí	0,1g,elaa
José Luis Rodríguez Zapatero	1,u,e04h,e7cl	41395	Jose Luis Zapatero	Rodríguez Zapatero	Zapatero
José Manuel Albares	2,u,eh7c
José Manuel Barroso	1,11,dy46,e07h;0,2d,e0bm,eaav	15849	Jose Manuel Durao Barroso			e0b,eaa
José Maria Neves	1,4g,dx21,ec4m;0,4g,ehb9
José María Aznar	1,u,ds55,e04h	55637				ds,e06
José Mujica	0,28,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
José Raúl Mulino	0,40,ek71	108454869	Jose Mulino
José Sarney	0,a,dh3f,dm3f	244997
José Sócrates	1,11,e13c,e76l	182367
Jotham Napat	1,8l,el2b	115252004
Jovenel Moïse	0,1z,ed27,eh77
Joyce Banda	0,2w,e847,ea5v	57388
João Lourenço	0,4d,ed9q	28650390
Juan Carlos Wasmosy	0,41,dp8f,du8f
Juan Guaidó	2j,o,ef15,ej15	58833335				ef,ej1
Juan Manuel Santos	3,1m,e27j,e55m;0,1m,e687,ee87	57311
Juan Orlando Hernández	0,3n,ea1r,ei1r	5951723		Hernández
Juan Perón	0,l,ce64,cn9l;0,l,d5ac,d671		Juan Domingo Peron
Juan Ramón de la Fuente	2,s,eka1	357538		de la Fuente
Judith Suminwa	1,1x,ek6c
Julia Gillard	b,7,e3c3,e66o;1,7,e66o,e96r	41563				e66,e96
Julie Bishop	2,7,e99i,ee8s	434858
Julio María Sanguinetti	0,28,dh31,dm31;0,28,dr31,dw31	311428
Julius Chan	1,5w,dq8u,dt3r
Julius Maada Bio	0,3a,ds1g,ds3t;0,3a,ee44	283829		Bio
Julius Malema	73,e,e97q						e44
Julius Nyerere	0,27,cw4q,dhb5
Junichiro Koizumi	1,6,dx4q,e29q	130852	小泉純一郎			dx4,e2a
Justin Trudeau	7f,b,e94e,el39;1,b,ebb4,el3e	3099714				eba,el
Justin Welby	2q,5b,e924,el16
Jusuf Kalla	5,n,e0ak,e5ak;5,n,eaak,efak	76354
Juvénal Habyarimana	0,45,d575,dq46
János Kádár	5m,10,cob4,dk5m
János Áder	0,10,e85a,ei5a	57467
Józef Oleksy	1,h,dr37,ds27	55924
Józef Piłsudski	4n,h,bmbe,bqce
József Antall	1,10,dm5n,dpcc
Jörg Haider	2d,v,di9d,dw51;6,6o,dl5u,e4ab	44274	Joerg Haider
K. P. Sharma Oli	1,25,ebac,ec84;1,25,ee2f,eh7d;1,25,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
Kais Saied	0,1j,efan	16120878
Kaiser Wilhelm II	13,4,as6f,bmb9		Wilhelm II
Kaja Kallas	1,24,eh1q,ek7n;1n,q,ekc1	11869065	Кая Каллас			ek7
Kamala Harris	n,2r,e713,ed13;9,0,ed13,eh1i;5,0,eh1k,el1k;4,0,ek7l,ekb5	10853588	Kamala Devi Harris;Камала Харрис
Kamla Persad-Bissessar	1,48,e65q,eb99;1,48,el51	57712		Persad-Bissessar
Kang Kyung-wha	2,i,ed6i,eh28			Kang
Kao Kim Hourn	q,68,ej19			Kao
Karim Khan	1i,4p,eh6g
Karin Keller-Sutter	0,51,el11,elcv	115881		Keller-Sutter
Karl Nehammer	e,v,ehc6,el1a	42860944
Karl Rove	3z,0,e128,e38v
Karol Nawrocki	0,h,el86						ekbo
Kashim Shettima	5,t,ej5t	6374297
Kassym-Jomart Tokayev	1,3q,dva1,dy1s;0,3q,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Novák	0,10,ei5a,ek2q	21995345
Katerina Sakellaropoulou	0,z,eg3d,el3d	57415743
Kathleen Sebelius	6,7a,dz1d,e54s;1m,0,e54s,ea69	27677
Kathy Hochul	6,38,eh8o	45956
Katrín Jakobsdóttir	1,36,edbu,ek49	467464
Keiko Fujimori	6j,1g,e61				Keiko
Keir Starmer	7,1,eg44,ek75;1,1,ek75	6383803	Кир Стармер			eg4
Keith Kellogg	8t,0,ee4r,eh1k;9q,0,el1k,em1	27916194
Keith Rowley	1,48,eb99,el3h	6384971
Keizo Obuchi	2,6,dt9b,du7u;1,6,du7u,dw45	313339
Kemal Kılıçdaroğlu	7,f,e65m,ejb5
Kemi Badenoch	24,1,ej27,ek75;7,1,ekb2	21592171
Ken Livingstone	2e,1,dw54,e454	220723
Kengo wa Dondo	1,1x,dq76,dt42;20,1x,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Clarke	k,1,dp5r,dt52;2b,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	0,4a,cwao,dnb2
Ketumile Masire	0,3h,dc7i,du3v
Kevin McCarthy	1a,0,ea81,ef13;1b,0,ef13,ej13;w,0,ej17,eja3	766866
Kevin Rudd	7,7,e2c4,e3c3;1,7,e3c3,e66o;1,7,e96r,e99i;2p,7,ej3k	43135
Kgalema Motlanthe	0,e,e49p,e559	152327
Khaled Mashal	3p,2f,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaleda Zia	1,1u,dn3k,ds3u;1,1u,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalifa Haftar	4t,37,eb32		Khalifa Hifter
Khalil al-Hayya	2w,2f,eka	khalil-al-hayya
Khawaja Asif	2,m,ed84,ee4q;3,m,ei4j	6401038	Khawaja Muhammad Asif
Khieu Samphan	94,17,d84b,db17			Khieu Samphan
Khin Nyunt	9g,19,dk9i,dz8p;1,19,dz8p,e0ai			Khin Nyunt
Khurelsukh Ukhnaa	1,3u,eda4,eh1r;0,3u,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Kiichi Miyazawa	1,6,dnb5,dp89;8,6,du7u,dx4q	315565
Kim Beazley	3,7,dgcd,dm44;7,7,ds3j,dxbm;7,7,e11s,e2c4	304561
Kim Campbell	1,b,dp6p,dpb4
Kim Dae-jung	7,i,djbc,du2p;0,i,du2p,dz2p	45785	김대중	Kim
Kim Il-sung	1g,2z,cg99,dq78	41117	김일성	Kim
Kim Jong-il	1g,2z,dq78,e7ch	10665	김정일	Kim
Kim Jong-un	1g,2z,e7ch	56226	Kim Jong Eun;Ким Чен Ын;김정은;金正恩	Kim
Kim Min-seok	1,i,el73			Kim
Kim Moon-soo	65,i,ek8u,el48;4,i,el49,el63	483861		Kim
Kim Yo-jong	52,2z,eabs		김여정	Kim
Kim Yong-hyun	3,i,ek96,ekc5	113490128	김용현	Kim
Kim Young-sam	0,i,dp2p,du2p		김영삼	Kim
King Abdullah	1j,y,de6d,e181;a,y,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	a,3p,dv27		Abdullah II;Abdallah II
King Bhumibol Adulyadej	a,12,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Carl XVI Gustaf	a,1b,d59f
King Charles III	9a,1,cq7q,ei98;a,1,ei98	43274	Charles III;King Charles
King Fahd	a,y,de6d,e181		Fahd bin Abdulaziz
King Felipe VI	a,u,ea6j		Felipe VI;King Felipe
King Frederik X	a,1n,ek1e	1004037	Frederik X;King Frederik
King Gyanendra	a,25,dx64,e45s		Gyanendra
King Harald V	a,21,dn1h		Harald V;King Harald
King Hassan II	a,3w,ct2q,dv7n		Hassan II;King Hassan
King Hussein	a,3p,ck8b,dv27		Hussein bin Talal
King Juan Carlos	a,u,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Letsie III	a,5q,ds27		Letsie III
King Maha Vajiralongkorn	a,12,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mohammed VI	a,3w,dv7n	57553	Mohammed VI
King Mswati III	a,6x,di4p	57340	Mswati III
King Philippe	a,16,e97l		King Philippe of Belgium
King Salman	a,y,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	a,17,e0at	57319	Norodom Sihamoni
King Tupou VI	a,8e,e83i		Tupou VI
King Willem-Alexander	a,13,e94u		Willem-Alexander
Kiril Petkov	1,23,ehcd,ei82	106928258
Kirill Dmitriev	97,5,el2n		Кирилл Дмитриев
Kiro Gligorov	0,30,dn1r,dvbj
Kirstjen Nielsen	11,0,edc6,ef4a	38858352
Kizza Besigye	7,2o,dwa
Kjell Magne Bondevik	1,21,dtah,e1ah	207655
Klaus Iohannis	0,14,eacl,el2c	701484
Klaus Kinkel	2,4,do5i,duaq					dp,dua
Kofi Annan	q,j,dt11,e2cv	1254	Кофи Аннан			dt,e9	dp3
Kolinda Grabar-Kitarović	0,2b,eb2j,eg2i	3176299		Grabar-Kitarović
Konrad Adenauer	e,4,ch9f,cvag
Konstantin Chernenko	l,15,dg2d,dh3a
Konstantinos Karamanlis	0,z,dm55,dr3a
Konstantinos Mitsotakis	1,z,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	0,z,el3d		Constantine Tassoulas
Kostas Karamanlis	1,z,e03a,e5a6		Costas Karamanlis
Kristalina Georgieva	z,2p,ed12,ef9u;1e,2t,efa1
Kristen Michal	1,24,ek7n	1789192
Kristi Noem	6,88,ef15,el1p;11,0,el1p	465749
Kristrún Frostadóttir	1,36,ekcl	108856371		Kristrún
Krišjānis Kariņš	1,2h,ef1n,ej9f	3736499
Kurmanbek Bakiyev	0,4r,e18e,e64f	484816
Kurt Waldheim	q,j,d411,ddcv;0,v,di78,do78
Kwame Nkrumah	1,2e,cp36,cs71;0,2e,cs71,cy2o
Kwasi Kwarteng	k,1,ei96,eiae	750204
Kyriakos Mitsotakis	1,z,ef78	552751
Kyrylo Budanov	5u,d,eg85,em1;37,d,em1		Кирило Буданов
L. K. Advani	28,8,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani
Lai Ching-te	m,1i,ed98,ef1e;5,1i,eg5k,ek5k;0,1i,ek5k	3847080	William Lai;賴清德;赖清德	Lai		ek
Lakhdar Brahimi	2,1l,dn65,dp23;2l,j,e88h,ea5v
Lal Bahadur Shastri	1,8,cw69,cy1b
Lamberto Dini	1,9,dr1h,ds5h;2,9,ds5h,dx66	208100
Lansana Conté	0,3m,dg45,e4cm
Lars Klingbeil	8,4,el56
Lars Løkke Rasmussen	1,1n,e545,e7a3;1,1n,eb6s,ef6r;2,1n,eicf	182397	Lars Loekke Rasmussen	Løkke Rasmussen	Rasmussen
Latif Rashid	0,k,eiad	6496078	Abdul Latif Rashid
Laura Fernández	0,3i,em58	114705150	Laura Fernandez Delgado	Fernández
Laurent Fabius	1,2,dg7h,di3k;2,2,e85g,ec2b	217070
Laurent Gbagbo	0,2u,dwaq,e74b					dwa,e8
Laurent Kabila	0,1x,dt5h,dx1g		Laurent-Désiré Kabila				dsa
Lavrenty Beria	5f,15,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	d,0,doc8,dp1k
Lawrence Summers	t,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	8,2k,eh5f;1,2k,ek5f	6504758
Lazarus Chakwera	0,2w,eg6s,ela4	16202782
Lech Kaczyński	0,h,e1cn,e64a	2757
Lech Wałęsa	6p,h,dc8v,dmcc;0,h,dmcm,drcm	444				dc9,ds
Lee Hsien Loong	1,2k,e08c,ek5f	57643		Lee
Lee Jae-myung	6,71,ee71,ehap;7,i,ei8s,el49;0,i,el64	12612463	이재명;Lee Jae Myung	Lee
Lee Kuan Yew	1,2k,cr65,dmbs	131248		Lee
Lee Myung-bak	0,i,e42p,e92p	14342	이명박	Lee
Lee Nak-yon	1,i,ed5v,eg1e	12611134		Lee
Lee Teng-hui	0,1i,dk1d,dw5k			Lee
Leni Robredo	5,x,ec6u,ei6u	6761357
Lennart Meri	0,24,doa6,dxa8	153149
Lenín Moreno	0,2s,ed5o,eh5o	518626
Leo Varadkar	r,p,ed6e,eg6r;r,p,eich,ek49	1728820				ed6,ek4
Leon Panetta	j,0,dq7h,dt1k;1o,0,e52d,e76u;g,0,e771,e92r	244631
Leon Trotsky	8x,15,bm3e,bt1q
Leonel Fernández	0,34,ds8g,dw8g;0,34,e08g,e88g
Leonid Brezhnev	l,15,cwae,deba					cw
Leonid Kravchuk	0,d,dnc5,dq7j
Leonid Kuchma	1,d,doad,dp9m;0,d,dq7j,e11n	629702				dr,e1
Leopoldo Galtieri	0,l,ddcm,de6i
Leopoldo López	6k,o,e5c5
Les Aspin	g,0,dp1k,dq23
Lester Pearson	1,b,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	8,h,dl9c,dncn;8,h,dtav,dw68	55932
Leszek Miller	1,h,dxaj,e052	55782
Leung Chun-ying	z,2g,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levi Eshkol	1,3,cv6o,d12q
Levon Ter-Petrosyan	0,2q,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Li Keqiang	m,c,e93f,ej3b	18111	李克强	Li
Li Peng	m,c,dk49,du3h			Li
Li Qiang	m,c,ej3b	4414390	李强	Li
Li Shangfu	3,c,ej3c,ejao	19825651		Li
Li Zhaoxing	2,c,dz3h,e34r	463697		Li
Liam Fox	x,1,e65c,e7ae;63,1,ec7d,ef7o	332374
Liamine Zeroual	0,1l,dq1v,dv4r
Lien Chan	m,1i,dp2r,dt91;5,1i,ds5k,dw5k			Lien
Lionel Jospin	1,2,dt63,dy56	187099				dt,dy6
Liu He	3y,c,ee3j,ej3c	8294074		Liu
Liz Truss	f,1,eh9f,ei96;1,1,ei96,eiap	272201	Elizabeth Truss			ei7,eic
Lloyd Austin	g,0,eh1m,el1k	941013
Lloyd Axworthy	2,b,ds1p,dwah	556027
Lord Palmerston	1,1,9v26,a5ai
Lord Salisbury	1,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	n,0,eb4r,ed1k	6680965
Louis XIV	a,2,3z5e,5z91
Louise Arbour	1i,5n,dsa1,dv9f;14,j,e071,e46u
Luc Frieden	1,3r,ejbh	592101
Lucien Bouchard	6x,b,dm7p,ds1g;m,43,ds1t,dx38	1873388
Ludwig Erhard	e,4,cvah,cybu
Luigi Di Maio	b,9,ee61,ef95;2,9,ef95,eiam	13581225		Di Maio
Luis Abinader	0,34,eg8g	16594097
Luis Almagro	2,28,e631,eb31;h,5v,eb5q,el5q	3776268
Luis Arce	0,22,egb8,elb8	16149892
Luis Caputo	u,l,ejca	28058800
Luis Lacalle Pou	0,28,eg31,el31	6800406		Lacalle Pou
Luis Moreno-Ocampo	1i,4p,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luiz Inácio Lula da Silva	86,a,dc2a,dq71;0,a,dz11,e711;0,a,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва		Lula;Lula da Silva	dy8
Luong Cuong	0,1k,ekal	18459548		Cuong
Luís Montenegro	1,11,ek42	11764394
Lyndon B. Johnson	s,0,cn13,ct13;5,0,ct1k,cvbm;0,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Léopold Sédar Senghor	0,31,cs96,dccv		Leopold Senghor
Ma Ying-jeou	0,1i,e45k,ec5k			Ma
Macky Sall	0,31,e842,ek42	57438
Madeleine Albright	y,0,dp1r,dt1l;d,0,dt1n,dx1k	174438				dt,dx
Magdalena Andersson	1,1b,ehbu,eiai
Mahamadou Issoufou	0,3z,e747,eh42	57482
Mahamat Idriss Déby	0,4j,eh4k		Mahamat Deby	Déby
Mahathir Mohamad	1,1f,dd7g,dzav;1,1f,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	3i,8,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi
Mahinda Rajapaksa	0,1t,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	1,1r,dz3j,dz96;2s,4x,e0bb;0,1r,e11f	127998	Abu Mazen;Махмуд Аббас;محمود عباس			e1
Mahmoud Ahmadinejad	0,g,e183,e983	34448	Mahmud Ahmadinejad			e16
Mahmoud Ali Youssouf	25,4b,el3d
Maia Sandu	1,2y,ef68,efbe;0,2y,egco	15071069
Maithripala Sirisena	0,1t,eb19,efbi	6737124
Majid Takht-Ravanchi	54,g,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Malcolm Fraser	1,7,d7bb,df3b
Malcolm Rifkind	x,1,do4a,dr75;f,1,dr75,dt52
Malcolm Turnbull	7,7,e49g,e5c1;1,7,eb9f,ee8o	927550				eb9,ee8
Malcolm X	7i,0,cm,cx2l
Mallikarjun Kharge	2i,8,eiaq
Mamady Doumbouya	0,3m,eha1
Mamata Banerjee	1h,8o,e75k	465041
Manasseh Sogavare	1,5z,ef4o,ek52	536063
Manfred Wörner	h,20,dk71,dq8d		Manfred Woerner
Mangosuthu Buthelezi	78,e,d73l,ef8p;39,e,dq5b,e07d
Manmohan Singh	8,8,dn6l,ds5g;1,8,e05m,ea5q	41914
Manouchehr Mottaki	2,g,e18o,e6cd	374481
Manuel Marrero	1,1v,efcl
Manuel Marulanda	c,5i,cw5r,e43q
Manuel Noriega	2h,40,df8c,dlck		Manuel Antonio Noriega			dh,dp
Manuel Valls	p,2,e85g,ea3v;1,2,ea3v,ecc6	10287
Manuel Zelaya	0,3n,e21r,e56s	191060	Mel Zelaya
Mao Zedong	2t,c,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун	Mao		ch
Marc Ravalomanana	0,3s,dy2m,e53h
Marcel Ciolacu	1,14,ej6f,el55	21179176
Marcelo Ebrard	2f,s,e2c5,e8c5;2,s,eec1,ej6c;u,s,eka1	1396586
Marcelo Rebelo de Sousa	0,11,ec39,em39	6756617		Rebelo de Sousa
Marco Rubio	9,0,e713,el1k;d,0,el1l	324546	Marco Antonio Rubio;Марко Рубио			el1
Margaret Beckett	f,1,e255,e36r	232639
Margaret Chan	10,56,e314,ed6u
Margaret Thatcher	1r,1,d26k,d634;7,1,d72b,db54;1,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			db5
Margarita Robles	3,u,ee67	5997107
Margrethe Vestager	4x,q,eab1,ekbu	270820
Margus Tsahkna	2,24,ej4h	11716283
Mariano Rajoy	1,u,e7cl,ee61	10819				e7,ee6	e092
Marina Silva	1k,a,dz11,e45d;1k,a,ej11	237693
Marine Le Pen	3k,2,e71g,eib5;4,2,e75g,ei4o			Le Pen
Mario Cuomo	6,38,df11,dqcv
Mario Draghi	0,4k,e7b1,efav;1,9,eh2d,eiam	294460				e7b,eic
Mario Monti	1,9,e7bg,e94s	47904
Mark Brown	1,6r,ega1	6766871
Mark Carney	5q,b,e421,e961;5r,1,e971,eg3f;1,b,el3e	192533				el3
Mark Drakeford	v,65,eecd,ek3k	6767407
Mark Esper	g,0,ef7n,egb9
Mark Latham	7,7,dzc2,e11i
Mark Meadows	j,0,eg3v,eh1k	3956796
Mark Rutte	1,13,e6ae,ek72;h,20,eka1	57792				e6a
Markus Söder	8r,4,ee3g	50664	Markus Soeder
Maroš Šefčovič	5,2d,e629,ekbu;22,q,ekc1	512678
Mart Laar	1,24,doal,dqb8;1,24,dv3p,dy1s	307473
Martin Griffiths	9r,j,ee2g,eh7j;3w,j,eh7j,ek6u
Martin Luther King Jr.	70,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	53,39,e358,ed19	57689
Martin Schulz	0,3l,e81h,ed1h;7x,4,ed3j,ee2d	17905
Martti Ahtisaari	0,1y,dq31,dw31	29230
Martín Vizcarra	0,1g,ee3n,egb9
Marwan Barghouti	6b,7y,dq
Mary Lou McDonald	3c,p,ee2a
Mary McAleese	0,p,dtbb,e7ba	174662
Mary Robinson	0,p,dmc3,dt9c;14,j,dt9c,dy9c
María Corina Machado	7,o,e87		Maria Machado
Masoud Pezeshkian	0,g,ek7s	5933752	Massoud Pezeshkian			ek7	ek69
Masrour Barzani	1,4q,ef7a
Massimo D'Alema	1,9,dual,dw4p	47602
Massoud Barzani	7b,k,db31;0,4q,e16e,edb1	315927	Masoud Barzani;Massud Barzani			dn,ed
Mateusz Morawiecki	1,h,edcb,ejcd	11771436
Mathias Cormann	8,7,e99i,egau;q,7t,eh61	1813692
Mathieu Kérékou	0,3f,d4aq,dn44;0,3f,ds44,e246	206719
Matt Hancock	1m,1,ee79,eh6q	478161
Matteo Renzi	1,9,ea2m,eccc	47563				ea,ecc
Matteo Salvini	7c,9,e9cf;p,9,ee61,ef95;b,9,eiam	1055449				ee3
Maumoon Abdul Gayoom	0,4t,dabb,e4bb	297957
Maurice Bishop	1,5l,db3d,dfaj
Mauricio Macri	8c,l,e3ca,ebca;0,l,ebca,efca	561837				ebb,ef
Mauro Vieira	2,a,eb11,ec5c;2,a,ej11	18708068
Maxime Prévot	2,16,el23
Maximilien Robespierre	7a,2,857r,867r
Mazloum Abdi	2z,8a,ebab
Megawati Sukarnoputri	77,n,dpcm,ds6m;5,n,dval,dx7n;0,n,dx7n,e0ak	76179	Megawati Soekarnoputri		Megawati	ds,e1
Meles Zenawi	0,1e,dn5s,dr8m;1,1e,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Menachem Begin	1,3,d96k,dfaa
Mengistu Haile Mariam	0,1e,d923,dn5l			Mengistu
Merrick Garland	n,0,eh3b,el1k	1922011
Mesut Yılmaz	1,f,dn6n,dnbk;1,f,ds36,ds6s;1,f,dt6u,dv1b	366692
Mette Frederiksen	1,1n,ef6r	5015				ef8
Mevlüt Çavuşoğlu	2,f,ea8t,ej63	249206
Mia Mottley	1,6h,ee5p	6827147
Michael Bloomberg	2g,0,dy11,e9cv;4,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	11,0,e12f,e51l	733612
Michael D. Higgins	0,p,e7bb,elba	57276	Michael Higgins
Michael Dukakis	6,4v,d712,db14;6,4v,df16,dn13;4,0,dj4t,dkb8
Michael Flynn	i,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	7,1,dcba,dfa2
Michael Gove	1r,1,e65c,ea7f;2b,1,eb59,ec7e;89,1,eh9f,ek75	333937
Michael Heseltine	x,1,df16,di19;b,1,dr75,dt52
Michael Howard	o,1,dp5r,dt52;7,1,dzb6,e1c6
Michael Ignatieff	7,b,e4ca,e752
Michael Randrianirina	0,3s,elah
Michal Kováč	0,1s,dp32,du32
Micheal Martin	r,p,eg6r,eich;r,p,el1n	920403
Michel Aoun	1,r,dk9m,dmad;0,r,ecav,eiau	363392
Michel Barnier	2,2,e03v,e162;4l,q,eca1,eh3v;1,2,ek95,ekcd	438465				ed,eg
Michel Camdessus	1e,2t,dj1g,dw2e
Michel Rocard	1,2,dk5a,dn5f	12946
Michel Temer	5,a,e711,ec8v;0,a,ec8v,ef11	463533				ec4,ee
Michelle Bachelet	0,18,e23b,e63b;0,18,ea3b,ee3b;14,j,ee91,ei8v	320				e2,ee
Michelle O'Neill	v,39,ek23	6837191
Miguel Díaz-Canel	0,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel	Díaz-Canel		ee4
Mike Huckabee	6,59,ds7f,e319;4,0,e31s,e434;44,0,el4l	158813
Mike Johnson	w,0,ejap	19880665
Mike Pence	6,75,e91e,ed19;5,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;Майк Пенс			ec7f,eh2
Mike Pompeo	1o,0,ed1n,ee4q;d,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo			ee4,eh1
Mike Waltz	i,0,el1k,el51;y,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	1,5,e035,e39c	150080
Mikhail Gorbachev	l,15,dh3b,dn8o;0,15,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			dh3
Mikhail Kasyanov	1,5,dw57,e02o	62551
Mikhail Khodorkovsky	7,5,ea9k
Mikhail Mishustin	1,5,eg1g	4298520	Михаил Мишустин
Mikheil Kavelashvili	0,1o,ekct
Mikheil Saakashvili	0,1o,e01p,e3bp;0,1o,e41k,e9bh	43330	Mikhail Saakashvili			dzb,e9
Mikuláš Dzurinda	1,1s,duau,e274	212765
Milan Kučan	0,1h,dncn,dycm	194443
Milo Đukanović	1,3v,dz18,ecbs;0,3v,ee5k,ej5k	200305	Milo Djukanovic
Milojko Spajić	1,3v,ejav	101225458
Milorad Dodik	0,44,e6bf,el8	335688
Miloš Zeman	1,1w,du7m,dy7f;0,1w,e938,ej38	29032
Milton Obote	0,2o,cy4f,d31p;0,2o,dcch,dh7r
Min Aung Hlaing	27,19,e73u;1,19,eh81,el7v	3462649		Min Aung Hlaing
Minoru Kihara	3,6,ej9d,eka1;1p,6,elal	11518220
Mir-Hossein Mousavi	1,g,ddav,dl83;7,g,e56		Mir Hossein Moussavi	Mousavi
Miro Cerar	1,1h,ea9i,ee9d	17117413
Mishal al-Ahmad al-Sabah	1s,5p,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch McConnell	1f,0,e313,eb13;s,0,eb13,eh1k;1f,0,eh1k,el13	355522				eb,eh2
Mitt Romney	6,4v,dz12,e314;4,0,e762,e8b6;9,0,ef13,el13	4496	Willard Mitt Romney			e8,e8c
Mo Mowlam	3n,1,dt53,dvab	262727
Mobutu Sese Seko	0,1x,cxbo,dt5g			Mobutu		cxb,dtc
Mohamad Hasan	2,1f,ejcc	6890888
Mohamed Abdelaziz	0,8p,d88u,ec5v
Mohamed Abdullahi Mohamed	0,2l,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bazoum	0,3z,eh42,ej7q	3318398
Mohamed Boudiaf	0,1l,do1g,do6t
Mohamed ElBaradei	1q,3o,dtc1,e5bu;5,w,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei			dy,e9
Mohamed Farrah Aidid	80,2l,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	1,1j,dvbh,e72r	431515
Mohamed Hamdan Dagalo	2z,7z,e98		Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Tantawi	3,w,dn5k,e88c	45917		Tantawi
Mohamed Morsi	0,w,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			e86,ea
Mohamed Muizzu	0,4t,ejbh	116293030	Mohammed Muizzu
Mohamed Nasheed	0,4t,e4bb,e827	152381
Mohamed Ould Ghazouani	0,7j,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Siad Barre	0,2l,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed al-Menfi	2u,37,eh3f	105319610	Mohammed al-Menfi
Mohammad Bagher Ghalibaf	16,g,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Javad Zarif	2,g,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif			e99,eh
Mohammad Khatami	0,g,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami			dt5,e18	dt5
Mohammad Mokhber	1x,g,eh88,ek7s	5703610
Mohammad Mossadegh	1,g,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	1,1r,ek3v	20423278
Mohammad Reza Pahlavi	9j,g,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	1,1r,ef4e,ek3v	16192933
Mohammed Barkindo	h,5u,ec81,ei75		Mohammad Barkindo
Mohammed Deif	8o,2f,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Shahabuddin	0,1u,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	1,k,eiar	3700793	Mohammed al-Sudani
Mohammed bin Abdulrahman	2,42,ec1r;1,42,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	1j,y,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	1,55,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	3,y,eb1n,ei9r;1j,y,ed6l;1,y,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	bin Salman	MBS	ed6
Mohammed bin Zayed	1j,69,e0b3,ei5e;0,55,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mokgweetsi Masisi	0,3h,ee41,ekb1	18618891
Moncef Marzouki	0,1j,e7cd,eacv	4715
Moon Jae-in	0,i,ed5a,ei5a	21001	문재인	Moon
Morarji Desai	1,8,d93o,db7s
Morgan Tsvangirai	3j,1c,dv9b,ee2e;1,1c,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	1,6,dp89,dq4s
Moshe Arens	3,3,dm6b,do7d;3,3,dv1r,dv76
Moshe Dayan	3,3,cz65,d663;2,3,d96k,dban
Moshe Katsav	0,3,dw81,e371	181832
Moshe Yaalon	3,3,e93i,ec5k	981881
Moshood Abiola	4,t,dp3r,du77		Mashood Abiola
Mostafa Madbouly	1,w,ee67		Mostafa Madbouli
Moussa Faki Mahamat	25,4b,ed3e,el3d		Moussa Faki	Faki
Muammar Gaddafi	c,37,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi		Gadhafi;Kadhafi	dc,e8
Muhammad Ali Jinnah	5s,m,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Yunus	4k,1u,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	19,t,dfcv,dh8r;0,t,eb5t,ej5t	361567				eb3,ej6
Muhyiddin Yassin	1,1f,eg31,eh8g	1060949			Muhyiddin
Mullah Omar	c,3b,ds44,e94n		Mohammed Omar
Muqtada al-Sadr	c,7i,dz6,e48;7y,k,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr		Muqtada;Moqtada	dz,e8
Musalia Mudavadi	99,1p,eiar	1954003
Mustafa Kemal Atatürk	0,f,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal			br
Mustafa al-Kadhimi	1,k,eg57,eiar	85317569	Mustafa Kadhimi
Mute Egede	1,5k,eh4n,el47	51846080	Múte Bourup Egede
Mwai Kibaki	0,1p,dycu,e949	57291				dyc,e94
Mykhailo Fedorov	58,d,ef8t,em1;3,d,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	3q,d,eg4
Myriam Spiteri Debono	0,4u,ek44	1647394		Spiteri Debono
Mário Soares	1,11,d87n,dhb6;0,11,di39,ds39
Mélanie Joly	2,b,ehaq,el5d;2a,b,el5d	15054353
Nabih Berri	16,r,doak	704220
Naftali Bennett	u,3,e93i,eb5e;1,3,eh6d,ei6u	39318	נפתלי בנט
Naim Qassem	56,4o,dn5,ekat;h,4o,ekat		Naim Kassem
Najib Mikati	1,r,e76d,ea2f;1,r,eh9a,el28	318493
Najib Razak	1,1f,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	0,1d,dj9u,do4g		Mohammad Najibullah
Naledi Pandor	2,e,ef5u,ek6h	11043304
Nana Akufo-Addo	0,2e,ed17,el17	718601		Akufo-Addo
Nancy Pelosi	1b,0,dz13,e313;w,0,e314,e713;w,0,ef13,ej13	170581				e3,e7;eeb,ej1
Nangolo Mbumba	0,3y,ek24,el3l	287100
Naoto Kan	1,6,e668,e792	47846
Napoleon Bonaparte	13,2,8g5i,8r6m	517			Napoleon
Narendra Modi	1h,6z,dxa7,ea5m;1,8,ea5q	1058	Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			ea
Nasry Asfura	0,3n,em1r						eh3
Nasser Bourita	2,3w,ed45	26036628
Nataša Pirc Musar	0,1h,eicn	12797332		Pirc Musar
Navi Pillay	14,j,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	1,3t,drcr,dw9h;1,3t,e175,each;1,3t,ekbd	57836
Nawaf Salam	0,76,ek26,el1e;1,r,el28
Nawaz Sharif	1,m,dmb6,dp7i;1,m,dt2h,dvac;1,m,e965,ed7s	134068
Nayib Bukele	8j,5h,eb51,ee4u;0,5h,ef61	17712353				ef2
Ne Win	4f,19,cu32,ddb9			Ne Win
Nechirvan Barzani	0,4q,ef6a
Necmettin Erbakan	1,f,ds6s,dt6u					ds,du
Neil Kinnock	7,1,dfa2,do7i
Nelson Chamisa	3j,1c,ee2f,ei1m	16207702
Nelson Mandela	6v,e,dn77,dtck;0,e,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;Нельсон Мандела			dh	ckc
Nelson Rockefeller	6,38,cr11,d5ci;5,0,d6cj,d91k
Netumbo Nandi-Ndaitwah	0,3y,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	1,1,c55s,c85a
Newt Gingrich	w,0,dr14,dv13;4,0,e75b,e852					dr,dv
Ngo Dinh Diem	0,89,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	8,t,dz7f,e26l;8,t,e78h,eb5t;10,3c,eh31	289350		Okonjo-Iweala
Nguyen Phu Trong	l,1k,e71j,ek7j	318458		Trong
Nguyen Xuan Phuc	1,1k,ec47,eh45;0,1k,eh45,ej1i	10800073		Phuc
Nicholas II	13,5,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	b,1,e65b,eb58	189947
Nicola Sturgeon	v,46,eabk,ej3s	467112				eab,ej6
Nicolae Ceaușescu	0,14,d63s,dlcm					d6
Nicolas Sarkozy	p,2,dy57,e03u;0,2,e35g,e85f	329				e2,e9
Nicolás Maduro	2,o,e289,e91g;23,o,e935,e94j;0,o,e94j,em13	58132	Nicolas Maduro Moros;Николас Мадуро	Maduro		e93
Nicos Anastasiades	0,3j,e92s,ej2s
Nicușor Dan	8b,14,egat,el5q;0,14,el5q	11163124
Nicéphore Soglo	0,3f,dn44,ds44
Nigel Farage	6r,1,e29c,ec74;6y,1,ef3m,eh36;6m,1,ek63					ea
Nigel Lawson	k,1,df6b,dlaq
Nikita Khrushchev	35,15,cl9e,cwae	35314	Nikita Khrushchov			cl
Nikki Haley	6,60,e71c,ed1o;y,0,ed1r,eecv;4,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	1,2q,ee58	7035479
Nikola Gruevski	1,30,e28r,ec1i	57766
Nikolai Patrushev	32,5,dv89,e45c;2k,5,e45c,ek5c;3r,5,ek5e	446865	Nikolay Patrushev;Николай Патрушев
Nikos Christodoulides	2,3j,ee31,ei1b;0,3j,ej2s	48905549
Nino Burjanadze	16,1o,dxb9,e467	229493
Nirmala Sitharaman	3,8,ed96,ef5u;8,8,ef5v	7040049
Nkosazana Dlamini-Zuma	2,e,dv6h,e55a;25,4b,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Norman Lamont	k,1,dmbs,dp5r
Norodom Ranariddh	5i,17,dp72,dt86		Prince Ranariddh
Norodom Sihanouk	19,17,cs6k,d23i;a,17,dp9o,e0a7		King Sihanouk
Nouri al-Maliki	1,k,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki			e25,ea9
Nur Misuari	c,7p,d4al
Nursultan Nazarbayev	0,3q,dm4o,ef3k	57394	Nursultan Nazarbaev
Néstor Kirchner	0,l,dz5p,e3ca	170899
Ohn Gyaw	2,19,dn9h,dube			Ohn Gyaw
Olaf Scholz	8g,4,e737,ee3d;8,4,ee3e,ehc8;e,4,ehc8,el56	61053	Олаф Шольц			eh8,el6
Oleksandr Syrskyi	27,d,ek28		Oleksandr Syrsky
Oleksii Reznikov	3,d,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	1,d,ef8t,eg34	64486491
Oliver Tambo	8z,e,cz7l,dn77
Ollanta Humala	0,1g,e77s,ec7s	57254
Olof Palme	1,1b,d1ae,di2s
Olusegun Obasanjo	19,t,d82d,dba1;0,t,dv5t,e35t	202006				dv2,e36
Olzhas Bektenov	1,3q,ek26
Omar Bongo	0,4n,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Suleiman	60,w,dp1,e71t;5,w,e71t,e72b	223568
Omar Torrijos	2h,40,d0ab,dd7v
Omar al-Bashir	0,2m,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir			dl6,eg
Osama bin Laden	c,67,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;Осама бен Ладен		Osama	du8
Oscar Luigi Scalfaro	0,9,do5s,dv5f
Oskar Lafontaine	8,4,duar,dv3i
Otto Pérez Molina	0,35,e81e,eb93	57539		Pérez Molina
Otto von Bismarck	e,4,ab3l,au3k				Bismarck
Ousmane Sonko	1,31,ek42	56312650					ec
Oyun-Erdene Luvsannamsrai	1,3u,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	8,8,ds61,du3j;8,8,e05m,e4bu;8,8,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	1,8,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	1,e,daa9,dg9e;0,e,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
Paavo Lipponen	1,1y,dr4d,dz4h	29110
Pablo Iglesias	6i,u,eabf,eh54
Pablo Quirno	2,l,elas
Paddy Ashdown	1d,1,dk7g,dv89;38,3g,dy5r,e21u	333066
Paetongtarn Shinawatra	1,12,ek8g,el8t	13026319			Paetongtarn
Pam Bondi	n,4m,e714,ef18;n,0,el25		Pamela Bondi
Pancho Villa	72,s,bh9,bo7s		Francisco Villa
Paolo Gentiloni	1,9,eccc,ee61;33,q,efc1,ekbu	1071031
Park Chung-hee	0,i,cvch,dbaq		박정희	Park
Park Geun-hye	0,i,e92p,ed3a	138048	박근혜	Park
Pascal Lamy	22,q,dv9g,e0bm;10,3c,e191,e98v
Pascal Lissouba	0,4y,do8v,dtap
Pasteur Bizimungu	0,45,dq7j,dw3n	471882
Pat Buchanan	a4,0,dh26,dj31;4,0,dnca,do8k		Patrick Buchanan
Patriarch Kirill	8w,83,e521
Patrice Lumumba	1,1x,cs6o,cs95
Patrice Talon	0,3f,ec46,em5	16669148
Patricia Bullrich	3t,l,ebca,efca;3t,l,ejca,elc2	9056861
Patricio Aylwin	0,18,dm3b,dq3b
Patrick Herminie	0,4z,elaq
Paul Biya	0,6m,deb6	57272
Paul Bremer	43,k,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Kagame	5,45,dq7j,dw4m;0,45,dw4m	1231345				dw
Paul Keating	17,7,df3b,dn63;1,7,dnck,ds3b
Paul Martin	8,b,dpb4,dy62;1,b,dzcc,e226	128529
Paul Ryan	12,0,e88b,e8b6;w,0,ebat,ef13	203966
Paul Wolfowitz	51,0,dx32,e161;0,2p,e161,e36u	219861
Paul von Hindenburg	0,4,bt5c,c282
Pauline Hanson	6h,7,dt4b
Paulo Guedes	u,a,ef11,eicv
Pavel Grachev	3,5,do5i,ds6i
Pedro Castillo	0,1g,eh7s,eic7	103838608
Pedro Pablo Kuczynski	0,1g,ec7s,ee3n	381027
Pedro Passos Coelho	1,11,e76l,ebbq	57615		Passos Coelho
Pedro Sánchez	1,u,ee62	6070218	Pedro Sanchez Perez-Castejon				ea7q
Penny Mordaunt	x,1,ef51,ef7o;3h,1,ei96,ek75	580464
Penny Wong	2,7,ei5n	456759
Pervez Musharraf	z,m,dvac,dybn;0,m,dx6k,e48i	40495	Parvez Musharraf			dva,e5
Pete Buttigieg	4,0,ef1n,eg31;3v,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	g,0,el1p	7172014	Peter Hegseth			el1
Peter Costello	17,7,ds3b,e3c3	2546246
Peter Dutton	39,7,edck,eh3u;3,7,eh3u,ei5n;7,7,ei5u,el53	7173778
Peter Mandelson	3n,1,dvab,dx1o;22,q,e0bm,e4a3;24,1,e4a3,e65b;2p,1,el2a,el9b	310046	Lord Mandelson
Peter Mutharika	0,2w,ea5v,eg6s;0,2w,ela4	7176020
Peter Obi	4,t,ei5u,ej2p	3510850
Peter Pellegrini	1,1s,ee3m,eg3l;0,1s,ek6f	17330556
Peter Sutherland	10,3c,dp71,dr51
Peter the Great	a1,5,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	1,1w,ehch,elcf	3377548
Petr Pavel	0,1w,ej39	2080040
Petro Poroshenko	0,d,ea67,ef5k	58077	Петро Порошенко;Петр Порошенко			ea5,ef6
Petteri Orpo	1,1y,ej6k	6029546
Pham Minh Chinh	1,1k,eh45	10806940		Chinh
Philip Davis	1,6f,eh9h
Philip Hammond	f,1,ea7f,ec7d;k,1,ec7d,ef7o	332987
Philip Mpango	5,27,eh3v
Philip Pierre	1,85,eh7s	7184214	Philip J. Pierre
Philippe Lazzarini	4v,8j,eg41,em3v
Philippe Pétain	19,2,c87b,cc8k		Marshal Petain
Pierre Buyoya	0,32,dj99,dp7a;0,32,ds7p,dz4u	380916				ds7,dz
Pierre Bérégovoy	1,2,do42,dp3t
Pierre Nkurunziza	0,32,e18q,eg68	57343
Pierre Poilievre	7,b,ei9a	3386636
Pierre Trudeau	1,b,d04k,db64;1,b,dc33,dg6u	8619	Pierre Elliott Trudeau			d0,dg
Pietro Parolin	d,29,e9af
Pik Botha	2,e,d94r,dq5a		Roelof Botha
Pim Fortuyn	6f,13,dy2b,dy56
Pita Limjaroenrat	7h,12,eg3e,ej9f				Pita
Pol Pot	1,17,d84e,db17			Pol Pot
Pope Benedict XVI	15,29,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	15,29,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск
Pope John Paul II	15,29,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	15,29,cqas,cv63		John XXIII
Pope Leo XIV	15,29,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	15,29,cv6l,da86		Paul VI
Pope Pius XII	15,29,c732,cqa9		Pius XII
Poul Nyrup Rasmussen	1,1n,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Prabowo Subianto	3,n,efan,ekak;0,n,ekak	2107268			Prabowo	ea5,eaa;ek2	e55
Pranab Mukherjee	2,8,e2ao,e55m;8,8,e51o,e86q;0,8,e87p,ed7p	57446
Pravind Jugnauth	1,3t,ed1n,ekbd	3401447
Prayuth Chan-ocha	1,12,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prince Sultan	3,y,cval,e7am;1j,y,e181,e7am	315587	Sultan bin Abdulaziz
Priti Patel	o,1,ef7o,ei96	575733
Prokopis Pavlopoulos	0,z,eb3d,eg3d	3407316
Pushpa Kamal Dahal	1,25,e48i,e55p;1,25,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Péter Magyar	85,10,ek7m						ek3f
Péter Szijjártó	2,10,ea9n	685293
Qassem Soleimani	4u,g,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			ef,eg
Qian Qichen	2,c,dk4c,du3i			Qian
Qin Gang	2,c,eicu,ej7p	7216297		Qin
Qohir Rasulzoda	1,62,e9bn	15222839	Kokhir Rasulzoda
Queen Beatrix	21,13,dc4u,e94u
Queen Elizabeth II	21,1,ck26,ei98	9682	Elizabeth II
Queen Margrethe II	21,1n,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Victoria	21,1,9d6k,b51m
Quim Torra	0,4h,ee5h,eg9s	1945815
Rachel Reeves	k,1,ek75	574896
Rachid Ghannouchi	6a,1j,dd66;16,1j,efbd,eh7p	360792	Rached Ghannouchi
Radosław Sikorski	2,h,e3bg,ea9m;2,h,ejcd	58085	Radek Sikorski
Radovan Karadžić	0,44,do47,ds7j					do,e6
Rafael Caldera	0,o,d13b,d63c;0,o,dq22,dv22
Rafael Correa	0,2s,e31f,ed5o
Rafael Grossi	1q,3o,efc3		Rafael Mariano Grossi			ei8
Rafał Trzaskowski	8m,h,eebm;4,h,eg5f,el61	9303115
Rafik Hariri	1,r,doav,duc2;1,r,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rahm Emanuel	j,0,e51k,e6a1;8e,0,e75g,ef5k;45,0,ei3p,el1f	298443
Rahul Gandhi	2i,8,edcg,ef8a;7,8,ek69						e39
Raila Odinga	1,1p,e44h,e949;7,1p,e949,elaf					e3,ela
Rajiv Gandhi	1,8,dgav,dlc2
Rajnath Singh	28,8,ea5q,ef5u;3,8,ef5v	3506475
Ralph Gonsalves	1,5y,dx3t,elbs	57800
Ralph Nader	4,0,dw2l,dwb7
Ram Chandra Paudel	0,25,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	0,8,ed7p,ei7p	16845347
Ramsay MacDonald	1,1,bs1m,c367
Ramzan Kadyrov	1l,33,e32f	217115	Рамзан Кадыров			e6
Rand Paul	9,0,e713;4,0,eb47,ec23	463557
Ranil Wickremesinghe	1,1t,dxc9,e046;0,1t,ei7l,ek9n	983402
Rashad al-Alimi	2u,3d,ei47	12213376
Ratko Mladić	4s,44,do5c,dsb8
Rauf Denktash	0,7s,dfbf,e14o		Rauf Denktas
Raúl Alfonsín	0,l,dfca,dl78
Raúl Castro	0,1v,e42o,ee4j	46896	Raul Castro Ruz	Castro			cr2
Recep Tayyip Erdoğan	1,f,dz3e,ea8s;0,f,ea8s	39259	Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン			e3	dq3r
Reince Priebus	4e,0,e71e,ed1j;j,0,ed1k,ed7v	1357640
Renato Ruggiero	10,3c,dr51,dv51;2,9,dx6b,dy16	956652
René Lévesque	m,43,d8bp,dha3
René Préval	0,1z,ds27,dx27;0,1z,e25e,e75e
Retno Marsudi	2,n,eaar,ekak	18342668
Reuven Rivlin	0,3,ea7o,eh77	455854
Rex Tillerson	d,0,ed21,ee3v	331401				ed2,ee3	eccd
Reza Pahlavi	7,g,dcav
Ricardo Lagos	0,18,dw3b,e23b	331
Ricardo Martinelli	0,40,e571,ea71	57491
Richard Butler	26,j,dt71,dv6u
Richard Holbrooke	y,0,dv97,dx1k;9o,0,e51m,e6cd	155649
Richard Marles	b,7,ei5n	7327642
Richard Nixon	9,0,cic1,cl11;5,0,cl1k,ct1k;0,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon			d0
Richard von Weizsäcker	0,4,dg71,dq6u		Richard von Weizsaecker
Rick Perry	6,52,dwcl,eb1k;1t,0,ed32,efc1	215057
Rick Santorum	9,0,dr13,e313;4,0,e766,e84a
Riek Machar	5,50,e779,e97n;1x,50,eg2m,el9b	444994
Rigathi Gachagua	18,1p,ei9d,ekah	47494765
Rishi Sunak	k,1,eg2d,ei75;1,1,eiap,ek75	20055561				ei7,ek8
Rob Ford	8l,b,e6c1,eabu	169303
Rob Jetten	68,13,ej8c	28860866
Robert Abela	1,4u,eg1d	37860840
Robert Beugré Mambé	1,2u,ejah	3434569		Beugré Mambé
Robert F. Kennedy	n,0,ct1l,cw93;9,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	4,0,ej4j,ek8n;1m,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	1,1s,e274,e678;1,1s,e844,ee3m;1,1s,ejap	57606				eja
Robert Gates	1o,0,dnb6,dp1k;g,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Golob	1,1h,ei61	18645045
Robert Habeck	3x,4,ehc8,el56	109943
Robert Kocharyan	1,2q,dt3k,du49;0,2q,du24,e449	613051	Robert Kocharian
Robert McNamara	g,0,ct1l,d02t
Robert Menzies	1,7,chcj,cy1q
Robert Mugabe	1,1c,dc4i,djcv;0,1c,djcv,edbl	10707	Robert Gabriel Mugabe			dc,ef
Robert Peel	1,1,9aca,9m6t
Robert Rubin	t,0,dr1b,dv72
Robert Zoellick	9z,0,dx27,e12m;0,2p,e371,e86u	312724
Roberta Metsola	0,3l,ei1i	7351526
Roberto Azevêdo	10,3c,e991,eg8v
Robin Cook	f,1,dt52,dx68	311214
Robinah Nabbanja	1,2o,eh6e	62481397
Rodrigo Chaves	0,3i,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	8f,x,e96u,ec6u;0,x,ec6u,ei6u	457786				ec5,el
Rodrigo Londoño	c,5i,e7bf,ed8v				Timochenko
Rodrigo Maia	1z,a,ec7e,eh21
Rodrigo Paz	0,22,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	u,u,ds56,e04i;1e,2t,e067,e3av	455748	Rodrigo de Rato	Rato
Roh Moo-hyun	0,i,dz2p,e42p	14345	노무현	Roh
Roh Tae-woo	0,i,dk2p,dp2p		노태우	Roh
Rolf Ekéus	26,j,dn4o,dt6u
Roman Herzog	0,4,dq71,dv6u
Romano Prodi	1,9,ds5h,dual;0,2d,dv9g,e0au;1,9,e25h,e458	38484				ds,e45
Ron DeSantis	6,4m,ef18;4,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	9v,3,eict,elbb	7363705
Ron Klain	j,0,eh1k,ej28	649898
Ron Paul	4,0,e33c,e46c
Ronald Lamola	2,e,ek6u	1718291
Ronald Reagan	6,2r,cz12,d716;0,0,dd1k,dl1k	9960	Ronald Wilson Reagan;Рональд Рейган			dc
Roosevelt Skerrit	1,6u,e018	57823
Rosario Murillo	5,2j,ed1a,el2i;4o,2j,el2i	3034382
Rosen Zhelyazkov	1,23,el1g	59978016
Ross Perot	4,0,do2k,dob3;4,0,ds7a,dsb5		Henry Ross Perot
Rowan Williams	2q,5b,dz2r,e8cv
Rudy Giuliani	2g,0,dq11,dxcv;4,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhollah Khomeini	1g,g,dbc3,dl63		Ayatollah Khomeini			db
Rumen Radev	0,23,ed1m	26257557
Rustem Umerov	3,d,ej96,el7h;9f,d,el7i		Рустем Умєров
Ruud Lubbers	1,13,deb4,dq8m
Ryutaro Hashimoto	9y,6,dq6u,ds1b;1,6,ds1b,du7u					ds,du8
S. Jaishankar	2,8,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar			ef6
Saad Hariri	1,r,e5b9,e76d;1,r,ecci,eg1l		Saad al-Hariri
Sadako Ogata	1y,j,dn11,dwcv
Saddam Hussein	0,k,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين		Saddam	dm,e3
Sadiq Khan	2e,1,ec59	334155
Sadiq al-Mahdi	1,2m,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	0,4r,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	2w,1r,dna,egba		Saeb Erakat
Saeed Jalili	3s,g,e3ak,e99a	635059
Sahle-Work Zewde	0,1e,eeap,eka7	7399685
Sahra Wagenknecht	67,4,ek18,elc6						eba
Sajid Javid	o,1,ee4u,ef7o;k,1,ef7o,eg2d	727798
Salam Fayyad	1,1r,e36f,e966
Sali Berisha	0,2a,do49,dt7o;1,2a,e198,e99f	57625
Salim Ahmed Salim	1,27,dg4o,dhb5;h,7w,dl9j,dx9h
Salim bin Breik	1,3d,el53		Salem bin Breik
Salome Zourabichvili	0,1o,eecg,ekct
Salva Kiir	0,50,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	0,18,d2b3,d59b
Sam Matekane	1,5q,eias	114588964
Sam Nujoma	0,3y,dm3l,e13l	154104
Sam Rainsy	8,17,dp72,dqao;7,17,drb9,ed2b			Sam Rainsy
Samantha Power	y,0,e985,ed1k
Sameh Shoukry	2,w,ea6h,ek73	7409268
Samia Suluhu Hassan	0,27,eh3j		Samia Hassan		Samia
Samir Geagea	7d,r,di1f
Samora Machel	0,3x,d76p,diaj
Samuel Doe	0,2i,dc4c,dm99		Samuel K. Doe
Sanae Takaichi	5a,6,ei8a,eka1;1,6,elal	1705028	Санаэ Такаити;高市早苗;Takaichi Sanae			ela
Sandy Berger	i,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	19,t,dpbh,du68					dpb,dv
Sanna Marin	1,1y,efca,ej6k	16986436
Santiago Abascal	6s,u,ea9k
Santiago Peña	0,41,ej8f	22695687
Saparmurat Niyazov	0,54,dmb2,e2cl		Saparmurad Niyazov
Sara Duterte	5,x,ei6u	1491004		Duterte
Sarah Palin	6,6a,e2c4,e57q;12,0,e48t,e4b4	43144				e49,e57
Sarra Zaafrani Zenzri	1,1j,el3k			Zaafrani Zenzri
Satsuki Katayama	8,6,elal
Saud al-Faisal	2,y,d7ad,eb4t	saud-al-faisal
Sauli Niinistö	0,1y,e831,ek31	29207
Scott Bessent	t,0,el1s	7435987
Scott Morrison	5y,7,e99i,eacn;17,7,eb9l,ee8s;1,7,ee8o,ei5n	7436908
Sebastian Kurz	2,v,e9cg,edci;e,v,edci,ef5s;e,v,eg17,ehab	2262885
Sebastián Piñera	0,18,e63b,ea3b;0,18,ee3b,ei3b	306
Selahattin Demirtaş	7u,f,ea6m,ee2b
Serdar Berdimuhamedov	0,54,ei3j
Sergei Aksyonov	1l,6s,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Ivanov	3,5,dx3s,e32f;95,5,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	1,5,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	2,5,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			ea3
Sergei Shoigu	5b,5,dq1k,e85b;3,5,e8b6,ek5c;2k,5,ek5c	32024	Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			ei2,ek6
Sergei Stepashin	1,5,dv5c,dv89
Sergio Massa	u,l,ei83,ejca	3479675
Sergio Mattarella	0,9,eb23	3956186
Sergio Moro	1c,a,ef11,eg4o	19607958
Sergio Vieira de Mello	14,j,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	8,d,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	0,2q,e449,ee49	612803	Serge Sarkisian
Shabana Mahmood	2b,1,ek75,el95;o,1,el95	695007
Shah Mahmood Qureshi	2,m,ee8k,ei4a
Shamil Basayev	6z,33,dqc,e27a
Shaul Mofaz	3,3,dyb4,e254	359689
Shavkat Mirziyoyev	1,49,dzcc,ecce;0,49,ec98	57808
Shehbaz Sharif	1,m,ei4b,ej8e;1,m,ek34	2096387	Shahbaz Sharif
Sheikh Hasina	1,1u,ds6n,dx7f;1,1u,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	1,1u,d41c,d71o;0,1u,d71p,d78f		Mujibur Rahman
Shigeru Ishiba	3,6,e39q,e49o;1,6,eka1,elal	1335527	石破茂;Ishiba Shigeru			ek9,elb
Shigeru Yoshida	1,6,ce5m,cmca
Shimon Peres	1,3,dg9d,diak;2,3,do7e,drbm;1,3,drb4,ds6i;2,3,dx37,dyb2;0,3,e37f,ea7o	57410				do,eb
Shinjiro Koizumi	1k,6,ef9b,eha4;2n,6,el5l,elal;3,6,elal	661410	小泉進次郎
Shinzo Abe	1p,6,e1av,e29q;1,6,e29q,e39q;1,6,e8cq,eg9g	132345	安倍晋三;Синдзо Абэ			e8c,ei
Sifi Ghrieb	1,1l,el8s
Sigmar Gabriel	3x,4,e9ch,ee3e	160902
Silvan Shalom	2,3,dz2s,e21f	553567
Silvio Berlusconi	1,9,dq5a,dr1h;1,9,dx6b,e25h;1,9,e458,e7bg	11860				dq,ea
Simeon Saxe-Coburg-Gotha	1,23,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Crean	7,7,dxbm,dzc2	1400580
Simon Harris	r,p,ek49,el1n;9x,p,el1n	7518922
Simon Stiell	34,63,ei8f
Simón Bolívar	0,6y,8vch,9654
Sirajuddin Haqqani	p,3b,eh97	2246940
Sirimavo Bandaranaike	1,1t,cs7l,dw8a	194291
Sitiveni Rabuka	1,4l,do62,dv5j;1,4l,eico	981549
Sixto Durán Ballén	0,2s,do8a,ds8a		Sixto Duran-Ballen	Durán Ballén
Slobodan Milošević	0,26,dn1b,dt7n;0,57,dt7n,dwa7		Slobodan Milosevich			dn,e2
Sonexay Siphandone	1,4s,eicu	104914585		Sonexay
Sonia Gandhi	2i,8,du3e,edcg
Spiro Agnew	5,0,d11k,d5aa
Srettha Thavisin	1,12,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	8,n,ec7r,el98	3177708	Sri Mulyani
Staffan de Mistura	2l,j,ea7a,eecv			de Mistura
Stanislav Shushkevich	2v,3e,dn8p,dq1q
Stanley Baldwin	1,1,br5m,c55s
Stefan Löfven	1,1b,eaa3,ehbu	2740012
Steny Hoyer	1a,0,e313,e713;1a,0,ef13,ej13
Stephen Hadley	i,0,e11q,e51k	698907
Stephen Harper	7,b,e03k,e226;1,b,e226,ebb4	206
Stephen Miller	3z,0,el1k	27996060
Steve Bannon	a3,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Biko	6w,e,d17,d99c
Steve Scalise	5x,0,ea81,ef13;1a,0,ej13	1857141
Steve Witkoff	9n,0,el1k		Steven Witkoff			el3
Steven Mnuchin	t,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	0,30,ef5c,ek5c	15967423
Stjepan Mesić	0,2b,dw2j,e62i	146496
Stéphane Séjourné	2,2,ek1b,ek9l;5z,q,ekc1	48321355
Subcomandante Marcos	88,s,dq11,ea5p		Subcommander Marcos
Suella Braverman	o,1,ei96,ejbd	19957769
Sugiono	2,n,ekal	96987568
Suharto	0,n,cz3c,du5l		Soeharto
Sukarno	0,n,cd8i,cz3c		Soekarno
Sultan Qaboos	2m,4w,d27n,eg1a		Qaboos bin Said
Sun Yat-sen	0,c,bg11,bg3a			Sun
Surangel Whipps Jr.	0,7x,eh1l	26703072	Surangel Whipps
Susan Rice	y,0,e51q,e96u;i,0,e971,ed1k	50612
Sushila Karki	1,25,el9c
Sushma Swaraj	2,8,ea5q,ef5u	1652493
Susie Wiles	j,0,el1k	113560461
Susilo Bambang Yudhoyono	0,n,e0ak,eaak	57405
Sussan Ley	7,7,el5d	7649377
Sviatlana Tsikhanouskaya	7,3e,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			eg8
Sylvestre Ntibantunganya	0,32,dq46,ds7p
Syngman Rhee	0,i,cg7o,cs4q
Sébastien Lecornu	48,2,ei5k,el99;1,2,el99	20089181
Ségolène Royal	4,2,e2bh,e356;1k,2,ea42,ed5a	81923
Sékou Touré	0,3m,cqa2,dg3q		Ahmed Sekou Toure
Süleyman Demirel	1,f,dnbk,dp5g;0,f,dp5g,dw5g	151729				dn,dw6
Tabaré Vázquez	0,28,e131,e631;0,28,eb31,eg31	9099
Tadeusz Mazowiecki	1,h,dl8o,dn1c
Takeshi Iwaya	2,6,eka1,elal	1654639
Tamim bin Hamad Al Thani	1s,42,e96p	1855372	Tamim bin Hamad	Tamim
Tamás Sulyok	0,10,ek35	28599854
Taneti Maamau	0,7b,ec3b	23034482
Tansu Çiller	1,f,dp6p,ds36;2,f,ds6s,dt6u
Tarcísio de Freitas	6,61,ej11			de Freitas
Tariq Aziz	b,k,db,dz49;2,k,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	5,k,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi
Tarique Rahman	40,1u,ee28
Tarja Halonen	0,1y,dw31,e831	29213
Taro Aso	2,6,e1av,e38r;1,6,e49o,e59g;8,6,e8cq,eha4	132596
Taro Kono	2,6,ed83,ef9b;3,6,ef9b,eg9g	1161024
Taye Atske Selassie	0,1e,eka7	124831090		Taye
Ted Cruz	9,0,e913;4,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	9,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Tedros Adhanom Ghebreyesus	2,1e,e8bt,ecb1;10,56,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Teodoro Obiang	0,6v,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Terrance Drew	1,84,ei86
Thabo Mbeki	18,e,dq5a,dv6e;0,e,dv6e,e49o	101547				dv,e4a
Thaksin Shinawatra	1,12,dx29,e29j				Thaksin	dx,e6
Than Shwe	4h,19,do4n,e73u			Than Shwe
Tharman Shanmugaratnam	0,2k,ej9e	983752			Tharman
Thein Sein	1,19,e3ao,e73u;0,19,e73u,ec3u			Thein Sein
Theo Waigel	8,4,dl4l,duaq
Theodore Roosevelt	5,0,b534,b59e;0,0,b59e,bd34	33866	Teddy Roosevelt
Theresa May	o,1,e65c,ec7d;1,1,ec7d,ef7o	264766	Teresa May
Thierry Breton	8,2,e12p,e35f;62,q,efc1,ek9g	2142823
Thomas Jefferson	d,0,823m,85cv;5,0,8934,8d34;0,0,8d34,8l34	11812
Thomas Klestil	0,v,do78,e076	78490
Thomas Mulcair	7,b,e83o,ebb4	1892814	Tom Mulcair
Thomas Sankara	0,4f,df84,djaf
Thongloun Sisoulith	1,4s,ec4k,eh3m;0,4s,eh3m	58323		Thongloun
Tim Farron	1d,1,eb7g,ed7k
Tim Kaine	6,64,e21e,e61g;9,0,e913;12,0,ec7m,ecb8	359888	Timothy Kaine
Tim Walz	6,7n,ef17;12,0,ek86,ekb5	2434360	Timothy Walz
Timothy Geithner	t,0,e51q,e91p	311211	Tim Geithner
Tip O'Neill	w,0,d914,dj13		Thomas O'Neill
To Lam	0,1k,ek5m,ekal;l,1k,ek83	10831196		Lam
Todor Zhivkov	l,23,cm34,dlba
Tom Daschle	1f,0,dr13,dx66;s,0,dx66,dz13
Tom DeLay	1a,0,dz13,e19s
Tom Fletcher	3w,j,ekbi
Tom Foley	w,0,dl66,dr13	577751	Thomas Foley
Tom Ridge	6,5x,dr1h,dxa5;11,0,dz1o,e121	559822
Tom Vilsack	6,78,dv1f,e31c;2o,0,e51l,ed1d;2o,0,eh2o,el1k	353826
Tomiichi Murayama	1,6,dq6u,ds1b
Tony Abbott	7,7,e5c1,e99i;1,7,e99i,eb9f	348577				e99,eb9
Tony Benn	1t,1,d76a,db54
Tony Blair	7,1,dq7l,dt52;1,1,dt52,e36r;9s,7m,e36r,eb5r	9545	Anthony Blair			dq7,e4
Toomas Hendrik Ilves	0,24,e2a9,ecaa	57289
Toshiki Kaifu	1,6,dl8a,dnb5
Toshimitsu Motegi	2,6,ef9b,ehb4;2,6,elal	1655453
Traian Băsescu	0,14,e0ck,eacl	57279
Trent Lott	s,0,ds6c,dx66
Troels Lund Poulsen	3,1n,ej8m	3080572		Poulsen
Tsai Ing-wen	0,1i,ec5k,ek5k	233984	蔡英文	Tsai		ec,ek6
Tshering Tobgay	1,5a,e97r,ee89;1,5a,ek1s	7849613
Tulsi Gabbard	4,0,ef1b,eg3j;31,0,el2c
Tundu Lissu	7,27,eg8
Tung Chee-hwa	z,2g,dt71,e13c	15027	Tung Chee Hwa	Tung
Turgut Özal	1,f,dfcd,dlav;0,f,dlb9,dp4h
Tzipi Livni	2,3,e21i,e53v;1c,3,e93i,eac4	151796
U Thant	q,j,ctbu,d3cv			Thant
Uhuru Kenyatta	0,1p,e949,ei9d	196070
Ulf Kristersson	1,1b,eiai	1780398
Ulisses Correia e Silva	1,4g,ec4m			Correia e Silva
Ulysses S. Grant	0,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embaló	0,5m,eg2r,elbq	16855164	Umaro Embalo	Embaló
Umaru Yar'Adua	0,t,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	7o,9,dlc4,e845	47832
Ursula von der Leyen	3,4,e9ch,ef7h;0,2d,efc1	60772	Урсула фон дер Ляйен			ef7
V. P. Singh	1,8,dlc2,dmba		Vishwanath Pratap Singh
Vahagn Khachaturyan	0,2q,ei3d
Vaira Vīķe-Freiberga	0,2h,dv78,e378	151301		Vīķe-Freiberga
Valdas Adamkus	0,1q,du2q,e57c	153167
Valdis Dombrovskis	1,2h,e53c,ea1m;22,q,eg8q,ekbu;33,q,ekc1	57630
Valentina Matviyenko	9k,5,e79l	182654	Valentina Matvienko
Valery Zaluzhny	27,d,eh7r,ek28;46,d,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Valéry Giscard d'Estaing	0,2,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Velupillai Prabhakaran	c,8c,d855,e55i		Vellupillai Prabhakaran
Vicente Fox	0,s,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victor Ponta	1,14,e857,ebb9	57692
Victoria Villarruel	5,l,ejca	24572317
Vidkun Quisling	8q,21,ca21,cd59
Viktor Chernomyrdin	1,5,doce,du3n					dp,du3
Viktor Orbán	1,10,du76,dy5r;1,10,e65t	57641				e6
Viktor Yanukovych	1,d,dybl,e115;1,d,e284,e3ci;0,d,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			e0a,e11;e6,eac
Viktor Yushchenko	1,d,dvcm,dx5t;0,d,e11n,e62p	1459699	Viktor Yuschenko;Віктор Ющенко			e0a,e62
Viktor Zubkov	1,5,e39e,e458	147425
Vince Cable	24,1,e65c,eb58;1d,1,ed7k,ef7m	244312	Vincent Cable
Violeta Chamorro	0,2j,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Vitali Klitschko	8i,d,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vivian Balakrishnan	2,2k,eba1	7937671
Vjosa Osmani	0,2v,eh46	13047644
Vladimir Lenin	4a,15,blb8,bs1l	1394	Vladimir Ilyich Lenin;Владимир Ленин			bl
Vladimir Medinsky	4y,5,e85l,eg1l;3q,5,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский
Vladimir Padrino López	3,o,eaao	19519696	Vladimir Padrino	Padrino López
Vladimir Putin	1,5,dv89,dw57;23,5,dvcv,dw57;0,5,dw57,e457;1,5,e458,e857;0,5,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			dvc
Vladimir Voronin	0,2y,dx47,e59b	189435
Vladimir Zhirinovsky	7e,5,dn4i,ei46
Vladimír Mečiar	1,1s,do6o,dq3g;1,1s,dqcd,duau
Vo Nguyen Giap	3,1k,ceb3,dc27			Giap
Vo Van Kiet	1,1k,dn88,dt9p			Kiet
Vojislav Koštunica	0,57,dwa7,dz37;1,26,e033,e477	33031
Volker Rühe	3,4,do41,duaq		Volker Ruehe
Volker Türk	14,j,eiah		Volker Tuerk
Volodymyr Groysman	1,d,ec4e,ef8t	4150130
Volodymyr Zelensky	4,d,eecv,ef4l;0,d,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			ef4
Vyacheslav Molotov	2,15,c753,ch34
Vyacheslav Volodin	9m,5,eca5	982461	Viacheslav Volodin
Vytautas Landsbergis	2v,1q,dm3b,dobp	164582
Václav Havel	0,5d,dlct,do7k;0,1w,dp22,dz22	36233				dlc,dz3
Václav Klaus	1,1w,do72,du12;0,1w,dz37,e937	57434
Walid Jumblatt	7v,r,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	2,2n,e22b,egbg	walid-al-moallem	Walid Moallem
Walter Braga Netto	2x,a,eg2i,eh3t;3,a,eh3u,ei41	49323012	Walter Souza Braga Netto	Braga Netto
Walter Mondale	5,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Wang Huning	4d,c,ej3a			Wang
Wang Qishan	5,c,ee3h,ej3a	18113		Wang
Wang Yi	2,c,e93g,eicu;2,c,ej7p	701801	王毅	Wang
Warren Christopher	d,0,dp1k,dt1h
Warren G. Harding	0,0,bp34,br82	35286	Warren Harding
Wavel Ramkalawan	0,4z,egaq,elaq	1568174
Wayne Swan	17,7,e3c3,e96r	1236571
Wei Fenghe	3,c,ee3j,ej3c	7929529		Wei
Wen Jiabao	m,c,dz3g,e93f	16628		Wen
Werner Faymann	e,v,e4c2,ec59	53282
Wes Streeting	1m,1,ek75	7983764
Wesley Clark	9w,20,dt7b,dw53;4,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	0,7l,ej5c	7984081
Wilbur Ross	30,0,ed2s,eh1k	8000233
William Barr	n,0,dnbq,dp1k;n,0,ef2e,egcn	723917	Bill Barr
William Cohen	9,0,db13,dt13;g,0,dt1o,dx1k	710721
William Gladstone	1,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	7,1,dt6j,dx9d;f,1,e65c,ea7e	58282
William Howard Taft	0,0,bd34,bh34	35648
William Lyon Mackenzie King	1,b,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	0,0,b134,b59e	35041
William Perry	g,0,dq23,dt1n
William Ruto	18,1p,e949,ei9d;0,1p,ei9d	195725				ei8
Willy Brandt	8n,4,cpa3,cyc1;e,4,d1am,d657
Willy Claes	2,16,do37,dqah;h,20,dqah,drak
Wim Kok	1,13,dq8m,dy7m	221411
Winnie Mandela	8y,e,dpc,dz4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	5h,1,bfao,bj5p;1,1,c85a,cd7q;1,1,cjaq,cn45	8016	Уинстон Черчилль;Winston Spencer Churchill			c8
Winston Peters	b,1a,dscg,du8e;2,1a,ejbr	1396178					dp7
Wojciech Jaruzelski	1,h,dd2b,dhb6;0,h,dl7j,dmcm
Wolfgang Schäuble	p,4,e1bm,e5ar;8,4,e5as,edao;91,4,edao,ehaq	16019	Wolfgang Schaeuble			e6,eda
Wolfgang Schüssel	e,v,dw24,e31b	2125645	Wolfgang Schuessel
Woodrow Wilson	6,5t,bf1h,bh31;0,0,bh34,bp34	34296
Władysław Kosiniak-Kamysz	3,h,ejcd	1374797		Kosiniak-Kamysz
Włodzimierz Cimoszewicz	1,h,ds27,dtav;2,h,dxaj,e115	55915
Xanana Gusmao	7w,2c,dd3,dy5k;0,2c,dy5k,e35k;1,2c,e388,eb2g;1,2c,ej71	11509	Jose Alexandre Gusmao
Xavier Bettel	1,3r,e9c4,ejbh	561213
Xavier Espot	1,6c,ef5g	21001195	Xavier Espot Zamora	Espot
Xi Jinping	5,c,e43f,e93e;l,c,e8bf;0,c,e93e	15031	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑	Xi		e8b
Xiomara Castro	0,3n,ei1r,em1r	8044708
Yahya Jammeh	0,5j,dq7m,ed1l	57356
Yahya Sinwar	3b,2f,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar			eh,ekc
Yair Lapid	8,3,e93i,eac4;1,3,ei71,eict;7,3,ej12	1396120	יאיר לפיד
Yamandú Orsi	0,28,el31
Yang Jiechi	2,c,e34r,e93g	58211		Yang
Yanis Varoufakis	8,z,eb1r,eb76	40688				eb,ec
Yasser Arafat	2s,4x,d124,e0bb;0,1r,ds2c,e0bb	34211	Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			de,e1
Yasuhiro Nakasone	1,6,debr,djb6
Yasuo Fukuda	1,6,e39q,e49o	101137
Yaşar Güler	3,f,ej64	19636157
Yegor Gaidar	41,5,do6f,doce
Yevgeny Prigozhin	1l,8n,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			ej1,ejc
Yevgeny Primakov	2,5,ds19,du9b;1,5,du9b,dv5c		Evgeny Primakov			ds,dv6
Yingluck Shinawatra	1,12,e785,ea57				Yingluck
Yitzhak Mordechai	3,3,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	1,3,d663,d96k;3,3,dg9d,dm3f;1,3,do7d,drb4	34060	Yitzchak Rabin			do6,ds6
Yitzhak Shamir	2,3,dc3a,diak;1,3,dfaa,dg9d;1,3,diak,do7d					di,doc
Yoav Gallant	3,3,eict,ekb5					ej,ekc
Yogi Adityanath	1h,8k,ed3j	4683097
Yoko Kamikawa	2,6,ej9d,eka1	276275
Yolanda Díaz	b,u,eh3v	3393973	Yolanda Diaz Perez
Yoon Suk Yeol	9c,i,ef7p,eh34;0,i,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;윤석열	Yoon		ei3,elc
Yoshihide Suga	1p,6,e8cq,eg9g;1,6,eg9g,eha4	122465	菅義偉
Yoshihiko Noda	1,6,e792,e8cq;7,6,ek9n	57647
Yoshimasa Hayashi	2,6,ehba,ej9d;1p,6,ejce,elal	1141271
Yoshiro Mori	1,6,dw45,dx4q	233499
Youssef Rajji	2,r,el28		Youssef Raggi
Yousuf Raza Gilani	1,m,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	0,2o,di1t	57274	Yoweri Kaguta Museveni			di
Yukio Hatoyama	1,6,e59g,e668	131077
Yukiya Amano	1q,3o,e5c1,ef7i
Yulia Navalnaya	7,5,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	1w,d,ehb4,el7h;1,d,el7h	61112536	Yuliia Svyrydenko;Юлія Свириденко
Yulia Tymoshenko	1,d,e11o,e198;1,d,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			e1,ea
Yuri Andropov	l,15,debc,dg29
Yuri Ushakov	3r,5,e85d	4479563	Yury Ushakov;Юрий Ушаков
Yuriko Koike	5p,6,ec82	261703
Yusuf Tuggar	2,t,ej8l	65088520
Yves Leterme	1,16,e43k,e4cu;1,16,e5bp,e7c6	12981
Yvette Cooper	o,1,ek75,el95;f,1,el95	291057
Yván Gil	2,o,ej16
Zandanshatar Gombojav	1,3u,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zbigniew Brzezinski	i,0,d91k,dd1k
Zeid Ra'ad al-Hussein	14,j,ea91,ee8v	zeid-raad-al-hussein
Zhao Leji	4c,c,ej3a	127295		Zhao
Zhao Ziyang	l,c,dj1g,dl6o			Zhao
Zhelyu Zhelev	0,23,dm81,dt1m
Zhou Enlai	m,c,cha1,d818		Chou En-lai	Zhou
Zhou Yongkang	8p,c,dycs,e3as	198042		Zhou
Zhu Rongji	m,c,du3h,dz3g	18285		Zhu
Zia ul-Haq	0,m,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Zine El Abidine Ben Ali	0,1j,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zohran Mamdani	2g,0,em11						el6o
Zoran Milanović	1,2b,e7cn,ec1m;0,2b,eg2j	57687
Zoran Zaev	1,30,ed5v,ei1g	220579
Zoran Đinđić	1,26,dx1p,dz3c	157131	Zoran Djindjic
Zulfikar Ali Bhutto	0,m,d3ck,d58d;1,m,d58e,d975		Zulfiqar Ali Bhutto
Zuzana Čaputová	0,1s,ef6f,ek6f	26273268
Zviad Gamsakhurdia	0,1o,dn4e,do16
Álvaro Uribe	0,1m,dy87,e687	187413	Alvaro Uribe Velez	Uribe		dy5,e7
Árpád Göncz	0,10,dm83,dw84	102200
Édith Cresson	1,2,dn5f,do42
Édouard Balladur	1,2,dp3t,dr5b
Édouard Philippe	1,2,ed5f,eg73	3579995
Élisabeth Borne	1,2,ei5g,ek19	20020731
Éric Zemmour	4,2,ehbu,ei4a;6l,2,ehc5
Étienne Tshisekedi	1,1x,do8f,dp3i
Évariste Ndayishimiye	0,32,eg6i	27329764
Ólafur Ragnar Grímsson	0,36,ds81,ec81	57284		Grímsson
Óscar Arias	0,3i,di58,dm58;0,3i,e258,e658		Oscar Arias Sanchez	Arias
Özgür Özel	7,f,ejb5
Đuro Macut	1,26,el4g		Djuro Macut
`,
  importedFrom: 96934,
  titles: `President
Prime Minister
Foreign Minister
Defence Minister
Presidential Candidate
Vice President
Governor
Opposition Leader
Finance Minister
Senator
King
Deputy Prime Minister
Leader
Secretary of State
Chancellor
Foreign Secretary
Defense Secretary
Secretary General
National Security Adviser
White House Chief of Staff
Chancellor of the Exchequer
General Secretary of the Communist Party
Premier
Attorney General
Home Secretary
Interior Minister
Secretary-General
Taoiseach
Senate Majority Leader
Treasury Secretary
Economy Minister
First Minister
House Speaker
Defence Secretary
Ambassador to the United Nations
Chief Executive
Director-General
Homeland Security Secretary
Vice Presidential Candidate
Emperor
High Commissioner for Human Rights
Pope
Speaker of Parliament
Treasurer
Deputy President
Head of State
House Majority Leader
House Minority Leader
Justice Minister
Leader of the Liberal Democrats
Managing Director
Senate Minority Leader
Supreme Leader
Chief Minister
Chief Prosecutor
Crown Prince
Environment Minister
Head
Health Secretary
High Representative for Foreign Affairs
CIA Director
Chief Cabinet Secretary
Director General
Education Secretary
Emir
Energy Secretary
Executive Director
Federal Reserve Chair
First Deputy Prime Minister
First Vice President
High Commissioner for Refugees
President of the Chamber of Deputies
President of the Senate
Queen
Trade Commissioner
Acting President
Business Secretary
Chairperson of the Commission
Chief Weapons Inspector
Commander-in-Chief
Home Minister
Housing Secretary
Industry Minister
Justice Secretary
Leader of the CDU
Leader of the Freedom Party
Mayor of London
Mayor of Mexico City
Mayor of New York City
Military Leader
President of the Congress Party
President of the National Assembly
Secretary of the Security Council
Special Envoy for Syria
Sultan
Agriculture Minister
Agriculture Secretary
Ambassador to the United States
Archbishop of Canterbury
Brexit Secretary
Chairman
Chairman of the Communist Party
Chairman of the Presidential Council
Chairman of the Supreme Council
Chief Negotiator
Chief of Staff
Chief of the General Staff
Commander
Commerce Secretary
Director of National Intelligence
Director of the Federal Security Service
Economy Commissioner
Executive Secretary
First Secretary of the Communist Party
General Secretary of the Socialist Unity Party
Head of the Presidential Office
High Representative
Home Affairs Minister
Interim President
Leader in Gaza
Leader of Sinn Fein
Leader of the AfD
Leader of the Communist Party
Leader of the Democratic Alliance
Leader of the Democratic Party
Leader of the House of Commons
Leader of the Independence Movement
Leader of the Movement for Democratic Change
Leader of the National Rally
Leader of the New Democratic Party
Mayor of Paris
Northern Ireland Secretary
Oil Minister
Political Leader
Presidential Adviser
Presidential Aide
Secretary of the Supreme National Security Council
Security Minister
Spiritual Leader
Transportation Secretary
Under-Secretary-General for Humanitarian Affairs
Vice Chancellor
Vice Premier
White House Deputy Chief of Staff
Acting Chairman of the BNP
Acting Prime Minister
Administrator
Administrator of the Coalition Provisional Authority
Ambassador to Israel
Ambassador to Japan
Ambassador to the United Kingdom
Archbishop of Cape Town
Armed Forces Minister
Aviation Minister
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
Chief Adviser
Chief Brexit Negotiator
Chief of Army Staff
Chief of State
Co-President
Colonial Secretary
Commander of Coalition Forces
Commander of the Army
Commander of the Bosnian Serb army
Commander of the National Army
Commander of the Quds Force
Commissioner-General
Communist Party Secretary of Chongqing
Competition Commissioner
Culture Minister
Defence Commissioner
Deputy Chairman of the Security Council
Deputy Defense Secretary
Deputy Department Director of the Workers' Party
Deputy First Minister
Deputy Foreign Minister
Deputy Leader of the Labour Party
Deputy Secretary General
Deputy Secretary of State
Digital Transformation Minister
Director of Central Intelligence
Economic Security Minister
Emergency Situations Minister
Empress
External Relations Commissioner
FBI Director
First Deputy Chairman of the Council of Ministers
First Lady and Leader of the Female Peronist Party
First Lord of the Admiralty
First Prime Minister
First Secretary of the Party of Labour
First Vice President of the European Commission
Foreign Ministry Spokesman
General Secretary of the Socialist Workers' Party
Governor of Jakarta
Governor of Metro Manila
Governor of Tokyo
Governor of the Bank of Canada
Governor of the Bank of England
Governor-General
Grand Ayatollah
Head of Military Intelligence
Health Minister
Higher Education Minister
House Majority Whip
Immigration Minister
Industry Commissioner
Intelligence Chief
Intergovernmental Affairs Minister
Internal Market Commissioner
International Trade Secretary
Labor Secretary
Labour Minister
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
Levelling Up Secretary
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
Military Commander
Minister of Public Security
Minister-President
Minister-President of Bavaria
Minister-President of North Rhine-Westphalia
National Security Adviser to the Vice President
National Security Minister
Paramount Leader
Patriarch of Moscow
People's Commissar for War
President of the ANC Women's League
President of the African National Congress
President of the BJP
President of the Bundestag
President of the Council of Ministers
President of the General Assembly
President of the State Presidium
Presidential Chief of Staff
Presidential Envoy for Climate
Presidential Envoy for Investment
Presidential Spokesman
Prime Cabinet Secretary
Prince of Wales
Propaganda Minister
Prosecutor General
Representative
Secretary General of the African National Congress
Secretary of the National Security and Defence Council
Secretary of the State Law and Order Restoration Council
Senior Adviser to the President
Shadow Chancellor
Shah
Speaker of the Federation Council
Speaker of the House of Commons
Speaker of the State Duma
Special Envoy
Special Envoy for Afghanistan and Pakistan
Special Envoy for Middle East Peace
Special Envoy for Ukraine
Special Envoy for Yemen
Special Envoy of the Quartet
Spokeswoman of the Palestinian delegation
State Counsellor
Strategic Affairs Minister
Supreme Allied Commander Europe
Tanaiste
Trade Minister
Trade Representative
Transport Secretary
Tsar
Welsh Secretary
White House Chief Strategist
White House Communications Director
Work and Pensions Secretary`,
  places: `United States
United Kingdom
France
Israel
Germany
Russia
Japan
Australia
India
Italy
Brazil
Canada
China
Ukraine
South Africa
Turkey
Iran
Poland
South Korea
United Nations
Iraq
Argentina
Pakistan
Indonesia
Venezuela
Ireland
European Union
Lebanon
Mexico
Nigeria
Spain
Austria
Egypt
Philippines
Saudi Arabia
Greece
Hungary
Portugal
Thailand
Netherlands
Romania
Soviet Union
Belgium
Cambodia
Chile
Myanmar
New Zealand
Sweden
Zimbabwe
Afghanistan
Ethiopia
Malaysia
Peru
Slovenia
Taiwan
Tunisia
Vietnam
Algeria
Colombia
Denmark
Georgia
Kenya
Lithuania
Palestinian Authority
Slovakia
Sri Lanka
Bangladesh
Cuba
Czech Republic
DR Congo
Finland
Haiti
NATO
Norway
Bolivia
Bulgaria
Estonia
Nepal
Serbia
Tanzania
Uruguay
Vatican
Albania
Croatia
East Timor
European Commission
Ghana
Hamas
Hong Kong
Latvia
Liberia
Nicaragua
Singapore
Somalia
Sudan
Syria
Uganda
World Bank
Armenia
California
Ecuador
IMF
Ivory Coast
Kosovo
Malawi
Mali
Moldova
North Korea
North Macedonia
Senegal
Burundi
Chechnya
Dominican Republic
Guatemala
Iceland
Libya
New York
Northern Ireland
Sierra Leone
Taliban
WTO
Yemen
Belarus
Benin
Bosnia
Botswana
Costa Rica
Cyprus
European Council
European Parliament
Guinea
Honduras
IAEA
Jordan
Kazakhstan
Luxembourg
Madagascar
Mauritius
Mongolia
Montenegro
Morocco
Mozambique
Namibia
Niger
Panama
Paraguay
Qatar
Quebec
Republika Srpska
Rwanda
Scotland
Suriname
Trinidad and Tobago
Uzbekistan
Zambia
African Union
Alabama
Angola
Azerbaijan
Burkina Faso
Cape Verde
Catalonia
Central African Republic
Chad
European Central Bank
Fiji
Florida
Gabon
Hezbollah
International Criminal Court
Kurdistan Region
Kyrgyzstan
Laos
Maldives
Malta
Massachusetts
Oman
Palestine Liberation Organization
Republic of Congo
Seychelles
South Sudan
Switzerland
Texas
Togo
Turkmenistan
United Arab Emirates
WHO
Yugoslavia
Arab League
Arkansas
Bhutan
Church of England
Comoros
Czechoslovakia
Delhi
Donetsk
East Germany
El Salvador
FARC
Gambia
Greenland
Grenada
Guinea-Bissau
International Criminal Tribunal for the former Yugoslavia
Jamaica
Kuwait
Lesotho
Marshall Islands
New Hampshire
New Jersey
OPEC
Organization of American States
Papua New Guinea
Pennsylvania
Saint Vincent and the Grenadines
Solomon Islands
South Carolina
São Paulo
Tajikistan
UN Climate Change
Virginia
Wales
World Food Programme
al-Qaeda
ASEAN
Abu Dhabi
Alaska
Alberta
Andorra
Antigua and Barbuda
Arizona
Bahamas
Bahrain
Barbados
Belize
Boko Haram
Brunei
Buenos Aires Province
Cameroon
Cape Colony
Carinthia
Confederate States
Congo River Alliance
Cook Islands
Crimea
Djibouti
Dominica
Equatorial Guinea
Eritrea
Eswatini
Gran Colombia
Gujarat
Guyana
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
Kiribati
Krasnoyarsk
Kurdistan Workers' Party
La Francophonie
Liechtenstein
Lord's Resistance Army
Louisiana
Mahdi Army
Mauritania
Michigan
Micronesia
Middle East Quartet
Minnesota
Miranda
Moro National Liberation Front
Nauru
New Development Bank
Northern Cyprus
OECD
Ohio
Ontario
Organisation of African Unity
Palau
Palestine
Rapid Support Forces
Renamo
Revolutionary United Front
Rhodesia
Russian Orthodox Church
Saint Kitts and Nevis
Saint Lucia
Samoa
Shining Path
South Dakota
South Vietnam
Syrian Democratic Forces
São Tomé and Príncipe
Tamil Tigers
Tibet
Tonga
Tuvalu
UNDP
UNICEF
UNITA
UNRWA
Uttar Pradesh
Vanuatu
Vermont
Wagner Group
West Bengal
Western Sahara
al-Qaeda in Iraq`,
};
