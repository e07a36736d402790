// Made by `npm run roster` from lib/data/roster/**/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: {
    lines: `daglo	4rq9
misick	91ij 9xhb
skromach	9zw2
carrillo	68hw
haradinaj	5se7
|!;/$!&#'$5&|	75c
mustafayev	9nar
rahawi	buz
altmaier	5jdr
massimov	3m24
gheith	6jeo
coelho	5i3g 8e21
tamirat	6m3k
collendavelloo	8hh2
bissessar	3lj8
balcerowicz	40no
merrill	6ib9
ljajic	9gi2
woonton	9ila
kaba	9o0x
^2";	2qxu
humala	5bkd
kavindele	84sx
|!E-2&-*/!1*|	5opx
|!G2-$!+?+|	3nls
piva	7kdo
belkhadem	1yl
leiking	8fph
|!G2$!B|	2qxu
kozyrev	nwb
samia	67m6
mugniyah	2uev
|!;'2!.8&2|	5i8i
ambouroue	9bbo
lorenzana	1l3r
^;F/	5wb3
fattuh	5t6x
freitas	6mbj
georgescu	17lc
severino	5z6z
duterte	5zbj 68nx
zbidi	7fjj
|!;(!%#(-|	4ixa
christian	9d5l
heyzer	59ao
motlanthe	3ouw
|!;'5!1!%'|	57jp
graca	7uqt
gowda	2h09
nader	5rsp
anderton	8kwz
plut	82qb
tinubu	152a
badran	2ryv 7h4s
bosch	3i2v 92mc
lilley	5jll
ndayishimiye	7ej2
kanyana	7i8r
michal	3v3d
perot	61j9
saez	2vhe
tommy	6s89 9tjr
biko	6i7e
zakayev	d2q
pierrakakis	3vry
foot	4k4n
mulang	8dp5
francos	2fvj
|!G3!=C?<?|	rvu
|(27!<F|	4llp
ralph	9i0n
choi	1cwb 7wsj
kavaliku	8sxm
deif	4uut
karat	5nkn
bayrou	23lq
|!E-!"&)|	6sec
enhsaihan	911t
geelani	6kph
tariceanu	17ma
beebe	4n5z
musonge	9dmz
ryan	2a2y 5hbu
goedgedrag	8992 899x
mesie	7o3t
nzimande	146j
balde	7fss
zeman	4p4c
pandor	52uj
loum	8x4v
parson	4nly
kafi	izm
pazuello	1ssd
redwood	3cot
|!;'!%!-2|	2beg
brockmann	4mwi
|!;'"43&5,)+!|	204
mirzoyan	spr
|!;'$!#&,|	6vdu
mohamed	3a3 akn ljw 4r5j
tambajang	8731
|!G2",.=D!@|	4g3p
ghrieb	6el2
co	8l9x
moussawi	kr
tubman	73tr
carnahan	4ipg
nawaz	4fpi
remetic	7jn9
tulaga	8xvp
medina	1ipv 67ts
itzik	1hqg
|!E1#"+!|	2zgj
rawi	86wt
|!G2@!;!>@D|	h21
cvijanovic	7f6m
ricketts	5j9w
pustovoytenko	9uxn
valiente	8non
balfour	ttg
douglass	26e3
inoni	854j
renzi	4gx5
voronin	6zv4
diouf	325 2zuj
tashiyev	3ldm
potter	8z1f
bakri	7r3k
dobrev	3tvh
hickenlooper	3bh8
merz	26ma 2kam
graham	14iz 422n
haniyeh	2w4e
bouphavanh	7tce
|!G2?!=B@D>|	4q9q
macdonald	5sbl
aly	8jkx
rasizade	u0e
khupe	6pfl
smith	1ioy 2spo 2swp 304u 3j3n 7xeq 7ydj 8kjs 8pns 9a34 9sya
^-=3	3xqk 3z62
motsoaledi	95
rukmana	6frs
vassiliou	2aa4
hollen	7wze
ashton	19wm
nowacka	8hsg
rassoul	7bjt
^=:@	37uw
barry	4dbu 7lr5
belhaj	18o
oudom	9aqp
oreamuno	9ixv
fitzwater	4ebb
sherif	65fr
adheeb	7hia
panjikidze	48fz
|!;)!'#-#-|	3d56
asymbekov	9ndk
shikaki	20id
|!E6)!)!|	106
|(1>4e<!s[!d~|	25jq
abdullahi	2up
bazin	4b3q
emomali	62i6
gunnlaugsson	6emp
klingbeil	3x6o
elahi	7w9j
gaetz	4gtg
hawatma	54e9
zoniaba	9mux
|!E-!&#-!0|	5ug
palocci	rn0
|(22!*O#(|	6ok8
|!G=!9395"29|	70ec
meridor	1i17
papariga	f59
scheinin	4fay
turchin	gpq
juwono	3k1k
moisiu	hpg
buttigieg	5j3p
fleming	8uxt 9a4x
tudjman	259p
|(1=mtB!|	4gx5
dissanayake	s46
madobe	b73
miitig	5c8i
qahtani	697o
brownback	674a
jankovic	645p
siazon	1omf
|!G:3<6!#$|	28vy
bellepeau	95q4
ri	5uni 5uom 5upo 9hh5 9hi1 9hiw 9hjk 9hkb 9hl4 9hm0 9hmu
|!E.7%8!)/|	371z
essam	85o9
linde	pqe
muttawakel	719a
|!;3!("|	yrf
^=",	63tp
marciel	8y3w
golob	5xhc
scotty	7w7j 8vd6
sope	7rcf
abdesselam	7rvk
abdulsalam	4u98
lucinschi	5kec
kpomakpor	7zyi
truss	42kq 9xge
|!;'!6-&%|	6yb
tchicaya	8k8d
arens	4xe3
obame	9c8k
^=1:	3yuh
gakharia	2cw8
atmar	2jng
saibou	jsm
|!G2!B>?+$|	1tkf
mut	91k5
jibril	b5z ljw 48az
solis	2oxh 451z
dilma	1n3y
halutz	1hyq
jabr	106o
bush	29kz 2acp 363z 90vd
dumenko	4jgj
moraes	gwu
biya	5gt5
vetah	9452
compaore	147x
ozdag	7eu8
gauck	397a
amr	4rzv
mahama	3c3f 7lib
attiyah	4m2 652 3piv
bielecki	32gs
elalamy	963n
linera	7dqj
romania	3t1x
|!E-!**'1%!&!9|	1qxx
andriamanga	9x5e
kohler	2q5n
malval	5xqq
manyang	8slf
kushner	33bc
kuratchenko	9x4f
maysari	7i07
gvir	2wnw
tarmidi	7spj
camara	4xsr 6559 8pq1 8x76 9mlp
cossio	18j1
ladsous	2obe
ponsati	1f9x
tillis	9san
|!;'+!%<1/#|	5sfp
brahimi	3wm9
|(29!BL0|	1pk9
fahd	3sbz 86od
darling	key 7xzk
ouosso	84em
^;6>	4ixa
bozumbayev	8prm
odongo	36ex
andrus	1a7a
|(1=)>S!|	4y74
dery	7m23
zheenbekov	6grq
mandinga	9vtc
|!;'-&,!.9/.|	35bk
atdayew	7rkl
sayasone	1d0a
rupel	1nbf
|!;'/%'!,!.|	5ug
crist	1blh
kaminski	8zhk
mainassara	2t07
mock	kmb
vilsack	6rs4
shiri	5isj
|!;,+!.,*|	2gkn
hani	1d6q
mclellan	7oeu
atef	4ueq
milanovic	7d52
morauta	4io2
charnvirakul	s70
marco	8brx
meksi	fl1
fondre	8lvn
radicova	2xa7
^.HC	371z 78d4
hamidi	aao 946g
bullock	6i83
ghannouchi	4rp4 5q0l
gutu	8gob
|(3"2!:|	4cur
inzko	6wc6
rosati	1j2j
ashraf	5rmf
|(1<!T_F"L7eH|	4817
capito	9nju
braverman	6j53
|(2(KS_!Q_|	35bk
adnani	7uz
barcena	kb0
omi	3ufu
soong	31zd
alencar	3ebe
|(2)!P]&]|	15ap
udugov	4y26
biwott	56ab
carol	3s5h
louh	9reg
bennett	52bu 53vm 61pp
manirakiza	7y8d
barkindo	4ulj
retzlaff	8ti9
mcaleenan	3ooc
muoi	1oe1
rutskoy	7k47
santrich	37hy
|!E204,2%-3!-|	5mj0
sann	6gez
|!;,)8!.*|	1wf7
colom	7dol
|!E-2&1!8|	5wb3
cable	6yfd
mohaqeq	4tnu
|!G=!9495|	37uw
karimov	2w26 8iwk
junushaliev	8q0t
kristopans	9w7z
sadang	83qh
pratt	7ypj
ganao	7zq1
scheffer	2yr3
gyanendra	3skn
metzler	9k8s
timofti	576m
|!E-"!9&'&|	3f6a
kovacevski	1nae
moncada	1lhd 5wix
clerides	2dp4
griffiths	4f0a
ojukwu	1epe
esken	6939
kindiki	3tsi
raponda	9jms
thongloun	6pyc 9sg4 9shb
|!E/!$/!|	3qqk
elung	9bw6
erjavec	3ma7
leyen	6v2z
momoh	3h3p
kiszczak	1h8o
orengo	31vn
rantisi	w1
|!G2=!-$+B|	22qs 5plw
^6E6	owj
japaridze	6n9d
lille	5gbo
pearey	807a
ungureanu	4n3i
croo	fyr
|(1=$!F1S|	6igb
seluka	7jqf
abdelsalam	4u98
menchu	5w6u
|!;'2!.%&12|	125v
a	2q8f
marzuki	4fry
adhanom	6nad
|!;1!%"3|	2mqh
|!E/!$/0$.|	15ap
dongo	4bse
suleimani	5opx
zhvania	7dgg
kambile	9m6u
^-=0	3u92
bayik	1aj9
|!E.!)1.87|	5do8
|(1=$!l;t|	7514
badal	5nle
urzua	19bq
monckeberg	988w
|!;'7)01!2|	h8k
nau	9vhq
jizdan	7k9s
|!E61&!0|	78ip
messahel	7fid
muliakaaka	96ei
peiris	2780
preston	40z4
hamid	6jj1 6krs
|!;)!<,0|	2y1c
^/!G	n4q p9l 1fun 1qxx 25jq 27zs 2mqh 2wnw 3feu 47ej 48vy 4llp 4m9o 4q9q 4zwh 50va 54jw 5cgu 63tp 6sjn 6vdu 74c1 76g2 78ip
kuleba	1o9b
millon	1b9k
espada	8n3q
ganjar	288h
seidi	9q5a
piechocinski	8j8z
somoza	mlr
sequeira	9ldi
|!;'6!3!-)|	4thm
^?+I	1fme
santa	9s87
|!;'!,"!.&(&|	qwe
ortiz	2fxv 9l6m
khomeini	a2t 626i
nzayimana	8tpv
pokharel	8h5a
qambar	2vkl
waddington	1kjl
|!;'#!,&.2!|	3yie
yahya	63n
carrington	42z1
|(2<C6!R|	4qfs
gueant	1fdx
lemierre	34lt
waisman	80dm
|!;/-!/'|	5x7d
borges	3j65 8l8l
sainovic	98hp
marghem	8z0d
selamat	2l4n
strelkov	2twt
|!;'!3!3?1+|	50va
luong	6t79
onder	640i
lincoln	75c
yuan	7a30
|!G2!>>A|	2lib
pawlenty	6qf3
peevski	1l4m
tawfiq	8wqb
natthaphong	542w
mcgrath	4kmk
chi	1cga
huckabee	4ncn
concha	5qrs
dimitrov	2ar3 584d
hanson	5hnd 7le8
mcgovern	29s6
scaparrotti	1gyj
tsering	5ip1
^/1A	4cur
alkatiri	4c60
vasquez	4q0w
|(1H!]r<|	3iwx
wali	uhe
^8&3	7dxy
ginandjar	2ct4
kivejinja	8rsh
zhelyazkov	61gc
monterio	8uo2
perry	5vy8 62r6 73kq 7xk9
rauner	1712
ahok	1050
nour	x5p
steinhoff	8j9w
|(1FU?k!%g|	1vo7
|!;/*8'(!&|	1l8y
|!;(123!!|	gk5
espinoza	8zez
muhith	7grc
junusov	8fd2
antic	7jm5
alatas	il9
burgum	1q5b
coard	11ze
merkley	8kg6
sarma	2p7s
|!E6&!!|	6p5l
mckernan	3cez
bassiere	7rjr
|!;'>)(&.6!4>1|	1qxx
mumtaz	8cs6
|!E05'7'!"|	2721
lama	1hns
barghouthi	50rl
castaner	1e2j
lauti	9t1m
premadasa	5sli 65x4
kanerva	8g2q
fayyadh	204v
shubeilat	3zg0
zandashatar	8b5z
cwele	6fy1
gaombalet	7v9s
purcekow	7v2s
astori	7z9c
gramm	5kp9
|!E-:*1&&!)9%|	6ok8
gouma	7gox
ro	9ie5
aror	7twj
mayorkas	f11
watson	6rtw 88uy
pranowo	288h
zubkov	6yb2
kalla	3jyx 94qp
|!G5%(?!+?8|	57vo
^?+=	2eoa
ribbentrop	399r
dhari	2ket
sullivan	30os 4nyw 7yzq
|!E-87*!1#|	413r
|!G=279!749|	3jhi
cordova	1ixq
nepal	470c
nyerere	3jex
jeribi	8aqy
|!;*!&0)#.|	944
berhanu	11w1 7s92
pascoe	4656
|(1=$!l>||(2*g!|	28vy
abdulladzhanov	6h6
louisy	9ck9 9cxe
vall	1uy1
mohamad	47ej 935s
eisenkot	27vp
calderon	21jo 5qz8 6esi
antall	2ygo
shonekan	1xce
sidorskiy	9mz3
trovoada	927b 9bk1
carmona	5hwi 7ona
choummali	7wug 7wvp
grapperhaus	87gv
nguesso	1lj3
rouhani	2lo1
wang	724h 725e 726n 727g 728d 7299 72ab 72b7 72bz 72do 9xep 9xfk
^=>7	6sec
akhundzada	2oju
sturgeon	56u7
dewine	4n7o
hank	3dv0
rua	22la
bauer	28eh 5woq
lutnick	2qsb
soto	2ftf 7e3o 7sfd 91pa
vorachith	15wv
kuroda	2kx4
sembayev	80ib
marulanda	4a4b
kocharyan	5xnl
toatu	9rtz
kretschmer	4kf0
ponte	1838
voinovich	2ab0
bolero	8chc
celestin	3iq3
hurley	7zu2
kim	38jj 3qqk 3que 3qvc 3qyo 3r26 3r3t 3r7j 3r8i 3r9s 3rbl 3rcw 3rf6 3rfy 3ri3 3rj7 3rk5 3rlc 3rmg 3rnp 3rp8 3rqv 7nzt 8rcn 8rds 8rep 8rfo 8rh4 8rhz 8riv 8rjm 8rkh 8rle 8rma 8rn7
muslim	66ch
otaiba	79nc
kelekele	8ph2
scioli	1ijt
chakanda	9igk
murray	5gqf
|(2$L!;Y|	4q9q
baader	nm9
haas	16sy
soares	38y5 46c4 81jx
blackburn	8ztz
minzatu	61o8
valerio	8wal
boko	1qs9
|!G2!+)B4!@|	5tm3
sundaravej	67dg
schroder	2b4e
temu	9f4v
|(2&!WJb|	4w3o
sardjoe	9g08
vendrell	2486
vaile	8zq1
sekeramayi	6ko3
atalay	108l
kalam	0
zarif	4tb1
shawkat	ufu
asahara	6e3z
huot	6uw2
|!G>36!62848|	111w
gianforte	2f80
sankara	6pv4
|!H&"'!'|	33mu
chamoun	1q4p
lissu	6u0f
rankin	8m10
^=5I	yrf
prigozhin	77w3
viera	9v25
heineman	1j5a
montealegre	1sr4
nurdauletov	8axh
abinader	44hz
sacirbey	4yl1
wen	72qf
ano	8349
nova	19ck
luxon	1e7w
berov	466b
roivas	6l6u
nahle	9it3
|!;'31!-0|	1pk9
garibashvili	2vcg
naseem	86t7 94si
peel	5y3i
bottomley	6yqv
|!G5A;!*=|	15mp
khar	2p8u
annan	3u92
qurayshi	7ol
fajon	6m9e
baswedan	pmh
khouna	7wcb
sultanov	6v91
|!E-:*9!8|	2znx
|!;'6!.)@|	2w4e
loua	88zj
misri	6xld
taya	46nf
atukorale	9s1w
|!E-5!&&-|	1fun
bonino	1vds
georgiadis	7voc
ihsanoglu	1tu1
masum	26u7
|!;,-!&*|	4qtq
|!E-59!#|	57jp
ruak	6mvj
ahsan	chx
bedie	2n5w
biedenkopf	3vf1
chubais	mrp
penalosa	1wl7
duelfer	1b3j
manga	7mdf
roberts	zdo 7y36
cabrisas	9hrw
prachanda	5oht
rotfeld	8kc
rostow	71jd
siegelman	1p5s
bagheri	4sza
sendolo	9bro
djilas	4p7s
sitharaman	58r4
diay	4wmx
ganilau	9ctu
|!E-!21!9|	3feu
poe	22gm 2f07
sondhi	6ggr
^/G-	3qvc
girgens	9lwr
pelletreau	5y48
syrsky	5b4n
htun	9923
musonga	9dmz
ting	25ew
zelenskyy	70ec
^@@?	fea 3zs1 51ek 59z9 6oeu 70ec
sualauvi	9u4w
montoro	1gmq
sabah	9xi adr 2ytz 4q5g 549x 6492 64kt 64oa 955t
khamis	8g8a
|!;'!2!%|	zt5 2hj2
haines	wsa
brudzinski	8l4x
purra	5w80
rajavi	4fqw 4gi5
nalumango	96iv
pourier	926h
falani	9t4j
|!G2)+!4D|	4d2e
abolfotoh	1ci
alemanno	2ca0
askholt	8rw9
biswas	7gku
dar	2w0p
alfonsin	5pky
martinez	14o9 2fxv 4iq8 6k9h 8tzj 97q2 9hzs
kokoity	1scm
natara	7qhv
svyrydenko	7abv
gigaba	495f
|!;,#!'!)-&$$|	70ec
ys	85zr
amnuay	m26
campbell	19so 3qps 3vfx 4j61 855j 9b7b
enan	67io
otunbaeva	9jp9
|!E-!*-|	3qyo
bossi	6uv3
shea	325t
|!;/)'%&!|	4qfs
volachit	7tgy
osmani	17dm 6z2i 7l0x
akef	4v4b
bolten	3hkn
kitzhaber	3bwq
rexhepi	yhk
robredo	3zkt
sabry	jrm
tice	5vvd
|!E.1)!)$$|	ocf
belobradek	9ccp
indyk	4f1l
rusesabagina	5hb0
carone	4hgo
joyce	ziw
geremek	16tm
attali	2zms
esper	4dsa
kalinak	5xlo
mickelson	29tl
schlumpf	1yun
|!E6/0!|	3bqf
hijab	5uqr
khajimba	5t3l
sopoanga	9mcg
cope	355n
karanikolov	84b4
mularoni	7osl
berezovsky	159d
ramesh	30m9
regan	1pd5
empey	5tx4
steinbruck	5igr
gavrilita	97co
miklosko	8oat
|!;*!,)):|	1bfh
|!E-395!;|	77dg
salam	4u98 548w 6m4n
mammadov	98ye
|!;/,!+#'--|	6igb
djalo	8f6d
hatta	4t9s
eluay	6pbd
odobescu	45xv
phumtham	5l9e
okada	3n6i
|!G2,+)!+D|	usc
akane	6sb9
constantine	3s8l
muhyiddin	4z6u
zaharieva	83nm
asamoah	5atf
bogran	8ywl
delic	5syh
vohor	9msu
|!;'%4%!|	owj
|!E2*%5!-$%+|	4obe
grosz	3kdr
efendic	8cdk
kotzias	58nx
tovosia	7tlm
sahlin	4wtn
bignone	5ug7
bukvic	82xm
essawi	5r67
|!;,($'!$|	33mu
alia	5sa1
|!E25!*4|	1ejl
^;H8	4q9q
phieu	3yd9
|(1>'kSi!E|	46ux
montero	4b0l
ashrawi	2jkd
|!E-#*-!9$|	3iwx
howatt	813g
lugo	22fm
moratinos	4mob
idrisov	77th
naidu	1arx 9ve0
hashimoto	62xf 6swj
saud	3tbp
solih	8fh5
brantley	8zkq
sor	2u66
|!E-2-/!0|	4w3o
|!E-7!"2|	2rek
ulufaalu	zm9
isik	231t
khaiyum	7ibp
mhango	7vyl
sanoussi	5rz
sem	9ju0 9qmc
gibbs	5xgd
thieu	561b
damiba	5hkd
solana	33ty
gaidar	77qb
quiroga	3dyp
aragones	5irn
chamorro	1gnq 6ym8
legault	23xd
vallarino	7q4w
zidan	jzr 80q7
danforth	3azm
steele	4kxp 9882
hermoza	56jr
|!E--#!9$|	1dqx
beye	kdy
malcolm	491d
|!E-9!/25-$|	1pec
razakov	8kiy
vilakati	8wvs
^;6:	4d2e
amour	9l1r
sanford	4e5c
sulyok	6lzv
fattouh	5t6x
ratsiraka	1mrj
bierlein	16ru
gizenga	r9m
|!E/!$'78|	q9z
zokirzoda	8wol
monauni	9kd4
san	w9z
zemali	9685
goude	1b0o
chombo	2ttf
hume	3blw
pawar	6bwx
kyle	5jkl
solberg	1x8r
halevi	2oeb
balgimbayev	5agd
kasukuwere	69bv
lima	3zey 89gb
|!G5!+(+;|	74c1
netto	71k3
beidh	jtc
khodorkovsky	4oak
hnatyshyn	9gw1
sheikh	2sis
swift	32tv
zinser	9aj
^?4-	3rlc
mayom	9c08
|!;'-)33&1!.|	23yf
devesi	7qy5
jovanovic	6zzj 7fc9
olmert	1tkf
pudaric	9qoq
ravalomanana	4b7s 9i39
uno	6gyr
misa	92x9
daschle	6r77
gondwe	8bap
omalley	4f8e
tharmidhi	7sqe
daoud	4urz
sausmarez	8u6z
thaqi	2l6b
mountbatten	438z
|!;)4/28$!|	57vo
lasaro	8f72
talon	5g4g
phibunsongkhram	5m71
kazhegeldin	cz8
shahabuddin	4vfw
whitmer	2fb4
|!G5!A<?+A=:?|	7aeb
moreno	f27 ht5 3zh9 44kj 7sh6 8ew5
yunus	4yx0
^<40	4ams
khoja	3p2w
nelson	10oc 16b7
biti	6ng6
bruton	3atg
gerapetritis	29jj
livni	6u9e
herzog	2vqb 60ci 7vhx
ossio	8vpm
gowon	76rr
othaimeen	79ol
arabi	51y6 81sa
soro	2fqb
|!E-8$!5*|	4y74
margallo	3fcw
kanda	4fz6
timothewos	28v6
yawar	2bul
|!E?('!|	bw6
gulen	22nu
halifax	436n
rugunda	625m
iftodi	9vx4
byanyima	748y
lusinchi	30am
stolojan	6p1u
letwin	5bh2
wei	72m5 72n7
deane	9xs2
kandil	2ofc
takiveikata	8ghs
alweendo	9sbg
zvinavashe	6yxr
jorgensen	1hzg
essebsi	10f4
pronk	32me
majko	5f3c
^.,1	2ust 47lb
bayh	1ypc
dewey	6pjw
ziobro	7by6
|(29!DU7L|	2kqj
andrianarivo	9r36
marat	7ln7
rollins	16w0
guterres	q9z 1yn6 24sx 8naw
molotov	70t8
|!;'+!1.)|	4dk1
khachaturyan	6vy1
wheatley	7nvg 97dl
musayev	7rty
thurmond	6irp
|!G24D;!+!|	1bv1
marcus	2co9
|!G2;!@-|	2y1c
collomb	27bb
ejei	2c27
seifart	9ip4
korowi	9y2s
gonsalves	5rro 7u2f
seyoum	6bgo
pearson	40mb
lametti	7zzc
paulson	2nrl
srimuang	1aod
|!E.!6,(|	4lu2
bhutto	10r4 12xf 7dd1
katanga	2bcc
mcnamara	5xse
samadov	7fuj
|!;(!%0+31*.-(|	6ex2
|!;)#+'1/'$!|	3tm0
|!;'8!49&2+4|	5706
|!E2*34!+|	1vhq
fernando	6u79
kaysone	3n9w
doria	3908
|!;'/,"1!)3|	46ux
margaryan	7n39
mesic	6ion
waihee	3cxl
zubaydah	83w
belgrave	83za
maris	4der
oprea	89j1 9pjd
tancredo	6rmq
bacigalupo	7u7o
^<H(	23yf
zahawi	525s
zingaretti	56z9
plahotniuc	6zkr
|!E=%!"|	4nmp
bains	97if
suzuki	6e8a 7c7a
carr	8il3
|!GE,1/-!|	3yuh
hug	g68
pachauri	5rnz
lipsky	3c0y
nazarbaev	5aih
cestari	7uzd
darmanovic	9pcu
zayid	9qba
danda	8wev
orazgeldiyew	85jl
|!;'7().=3!/|	2qxu
|(1G!7+j,Ws|	2nko
mannerheim	17z4
cellucci	5gvc
barroso	3f6a 43zu
piromya	3mns
|!;5#&%!|	73lj
olszewski	32jf
rajaonarimampianina	2od7
neemia	96yx
wolf	1alq 6rum
beckett	4bqi
tutu	1m1f
rhoden	3x61
schotte	8ams
thamilselvan	63ex
bortnikov	fvg
|(2(!#)5|	k2k
|!G78?(;!&|	2nko
^@87	g8z 24lz 4qtq 5k7n 6y4v 7aeb
kahn	1ov9
lahoud	1v75
peng	5ijq 5iko
quispe	21p8
fortuyn	5m2n
koprivnikar	7t7z
timerman	2h6g
castejon	5i8i
quang	6t5l
radebe	8kh0
royal	63ll
voltaire	40jw
sandiford	8uhp
chalmers	3835
yosano	3lp0
mwinyi	ivk 2sfi
|!E.8!)/|	78d4
aissami	6mdp
eddy	8yye
lbj	4626
bevanda	9wn9
ingero	998t
marsudi	5u8o
ganongo	7tzn
khiem	9e04
tauhavili	92el
obannon	25iw
alexii	5fwk
kato	3n4o 3uec
maynez	3e8b
|!;'2!,-!.|	4w3o
fakim	7m5s
mektic	82jm
arauz	n2b
amidror	766p
megawati	4i1q
raimondo	2crw
reeves	5pzq 6mux
john	5ms7 9fbr 9pgb
ridge	6rkq
|!E-#&&!*$&|	3i8t
boross	5ec3
yade	5s22
binaisa	2dxw
mashal	3p3p
wallstrom	4c2c
^?+9	6017
dinwiddy	7ttc
songkhram	5m71
kabba	7lat
|!;'#!145!+)2|	76x1
kyambadde	7m6z
sjamsoeddin	6fz2
heng	2n0b
mahlab	2t7k
|!G2-B"D!@$B|	5nej
trzaskowski	5qdp
marechal	4dd1
zainuddin	1hm9
misuari	5adn
wamba	1xd9
borne	7ed6
donitz	3m9e
dadullah	4zmj
lekota	4xmc
ramphal	6e4q
|!;(!0%&-%"|	3zzm
kostov	2x42
putra	6s89
^5&(	1h13 3yie
clodumar	8rpy
inos	843b
ntibantunganya	6kz1
bensouda	20o4
hapilon	2wgx
|!E-!-"1*'*|	qwe
heseltine	4kb9
sissi	106
mcclellan	69ik
bahah	3p1r
sagasti	252z
|!E2$4!*+|	2kqj
kategaya	1x4m
razaleigh	6ni6
pierre	3m87 5kzz 8jxe
salbi	7ol
|!;1!4-6$|	413r
|(2<7CR!|	2d0u
^@D'	38ld 4e17
|!;/-,.!%')!|	e70
fassino	5lf5
sheehy	9srv
sola	21q0
malami	7gtq
erian	1y73
shaaban	15yp
^=02	5gzp
usenov	7zce
munir	uzv
tuomioja	1x7c
nakajima	2pjl
lewis	167t 8v40 9lqn 9vcb
ncube	4y6i 72p3
pistorius	15ig
anifah	pnx
vital	7j5a
|!E-!)!)&98|	50va
|!;(8.(!+%|	74r8
guevara	1bv1 7mlw
jelzin	15mp
goranov	9x05
allende	66tr
|!GD-.!-|	18x5
|(1=?9/E!|	1zlk
karis	dvk
marquez	21kr 24bx 2wz8 8bhf
beblawi	2m6j
browne	1lzg 28km
dirdeiry	81le
pitakaka	961r
araujo	1xeh 4au7 87ow 9k18
ouattara	dwe
yonli	85bb
hain	5jjg
wiwa	3o8c
ahmetaj	7pbh
kavan	32fv
kuburovic	97md
woulfe	9mgr
khanal	37n3
|!;1)*(!|	1pro
mcguinness	48i9 4f7a
ghukasyan	t7f
freiberga	6vyv
sharon	syw
|(1GTM!|	6oeu
schwarzenberg	3ls1
adl	65nd
vujanovic	233e
^A9-	3rnp 5zxm
gyaw	5awv
chatchai	7w8e
enkhsaikhan	911t
gokhale	6xj8
kaddour	8qrm
kesri	6fq5
rubinstein	1uz9
soluku	83f3
|!;,1!|	5f96
moqtada	4zwh
petain	5l72
gharib	7l6j
gundogdyyew	7rs3
je	5ujw
santer	2zxs
brunet	8kac
lonsdale	7r7i
caputo	44o4
che	1bv1
khatib	3wq 4qrf
makaga	85u5
okah	2nqy
kos	4eot
pandjaitan	44e4
sarkisian	6bc9 6q6w 6wxm
zeevi	5tyz
^=,2	3h9v 68ro
margvelashvili	2cz7
odagiu	9pin
umarov	1oh8
cavoli	1e5h
gandhi	2ust 47lb 5o9l 5rh7 5rpa 68d4 6gmp
^5G6	106 4s3a 530s 5ql3
chertoff	4jwy
radunovic	7zfp
vashadze	2fc3
choo	1cz1
dinkins	1jv9
zeynalyan	7px9
mosley	5djo
great	1a5d 5jzv
mulvaney	4m1r
vereker	8m6t
^1=0	2qxu
asadov	in5
rangel	3g8e 5hs9
berzins	ohg
pocivalsek	9zxv
izzah	5ak7
mallon	69os
|!;)+$#!$#$!|	1nuq
|!E2#!*%%,%|	626i
kreisky	172n
mcmullin	1yqf
munesan	7kzp
szijjarto	5egm
nunes	ko8 1m5l
gurgenidze	3w9p
nezzar	3p5q
ryzhenkov	4hts
masra	6j2q
zerpa	9oki
magsaysay	5sar
djohar	9kme
tokayev	3mpn
anh	3yb4 9tug
chatikavanij	3usb
cannan	7kir
mayawati	4hxv
bonaparte	539p 53b2
asanbayev	9yqk
weidmann	36wb
ammar	77dg
barandagiye	9b9q
omamo	5tb2
pol	8y91
spitzer	1ugv
bavadra	6qkz
|!E.!))#/|	39qi
aleksy	5fwk
muntasir	5cnz
|(2::'6!|	47ej
caetano	4b9s
eltsine	15mp
|!G<!8#:1|	1n3y
frei	1sly 1snn
maharani	9f43
milongo	7n5b
^.8/	3d56 3i8t 3jr7 5lto
budaiwi	33fy
ahmad	2u84 5oza 6cpe 6jli 96vy
lidington	1k3c
shekau	85c
reinsalu	6v0g
gatell	2rjt
klaveren	els
solar	671e
tileuberdi	4zdx
aman	pnx
sinatambou	85yt
carlot	90ss
rato	5zs0
turnbull	48vy 7w3o
mbella	8tfj
turchyn	gpq
zaoralek	442p
issawi	5r67
pompidou	2apu
salamat	2l4n
^2AF	1vo7 45nk 6ok8
slizhevskiy	99du
farrelly	7jvh
giusti	44zn
|!E..#!#!|	1nuq
beazley	3qo3
contreras	49zs 85hq
|!G2?B+!>D-|	1z02
bredesen	5knp
kellenberger	30rk
mallet	8a86
lorenzoni	5cui
sudani	4vhd
|!G2!>"4)!)D|	7fv
glaziev	6ag4
osuji	1clh
^><=	106 1rd0 2acp 4s3a 530s 5ql3
browner	19k0
citu	23bt
ansip	otc
sarhan	7j4i
kicillof	wzd
abdullojonov	6h6
villepin	1oya
qochqorov	8iy7
|!E-9!(&*|	4clb
lo	9pr0
otri	4v64
rex	9ikm
baqeri	4sza
bellamy	19j8
bileka	9o88
nehammer	3mbz
kamoun	8wh5
draghi	4d2e
|!E-)8!*7*|	682j
mondon	8w8r
zackhras	90q4
|(1<!k/@|	cs
bentsen	42sr
oli	3k56
gallardon	ejn
alexy	5fwk
akol	3wt3
shava	26ez
^098	1pk9
muqrin	4zu1 96fe
bielsa	5qf7
|!;4#'&:!|	6zm6
aoun	3gpb 4l6j
wazir	3q3r
krsticevic	7yxa
toledo	f47
^13@	37uw
czarzasty	716j
sidime	8swt
steward	8ro3
butler	5pu6 5vbq
dussey	8s2v
brizan	8a27
rozenko	9cik
|!;4/!|	3r3t
campara	7lj9
|(1<6ek!|	bw6
akar	2rlv
|!;',4+!9>.+!|	g8z
|!;/%!1,*+!&|	4obe
|(1>GojI!|	h21
abercrombie	550s
reverol	51sd
arlacchi	5m46
passy	6gcr
|!E-/1!1##&&%|	1vo7
ibrow	9kyr
johansen	8syz
khatibzadeh	65ew
gachagua	5w5o
steven	80gc
schulze	6kj1
siderov	707x
selvaratnam	81gb
mecham	1yr7
hue	5xk4 9x8o
saif	9kp3
cimoszewicz	714u
cortizo	3y0y
|!;)2+C/-!|	62k1
khawaja	5i1
mogae	22mv
|!;/*%'+)!0|	12kp
diarra	1c40 6bel
shah	lxl ypu 3s1i 4vo1 5uie 7hrb 8g0p
rendell	1ro7
|!;)!26'6|	f6t
nakasone	2pby 77ix
woo	750c
mesi	9mon
yamamoto	8p86
|!E6$(!'|	6z8d
chapman	8ged
hamed	2bp5
raffarin	35ur
saleumxai	9kwq
bijleveld	7oe1
hierro	8vn6
zuhri	67ho
amano	7a8f
houenipwela	9i7c
tufayli	6j07
ghozali	9nwm
lopes	5idz
jospin	426s
selenskyj	70ec
|!G2!>-!)!$|	se3
dadnadji	81t1
marouane	86yt
novitskiy	89wn
douangchai	82fv
ironsi	3d36
kocharian	5xnl
mtumuke	7qg1
basayev	6bqg
|(22!C]!K|	74c1
riley	14sg 5vty
|!G5*<?!(A!+|	12kp
kittirat	8rtt
rey	4lrr
hsieh	25ew 8eo7
|(1<!%u4u8||(22]!]|	way
noppadon	59gm
jigme	3srf
moutari	8pje
ban	yrf
kamei	6e09
^A=I	11as
klain	60p1
labastida	24ub
thorpe	378g
zinni	r7q
|!E1!&",|	5zxm
denktas	5t26
batista	26zi
borgo	84up
zerhouni	77om
|!E-"!:*9|	5cgu
klein	300t
poilievre	5lsp
|!E20!4!5,3!|	5k7n
|!G2-!>;D@D|	4h1f
abrahams	9xlh
dehaene	35ac
lueth	4ki3
mnuchin	6im0
mujica	3fv5
|!E/7((!.|	60sm
^<70	39qi
baqaei	1xve
davutoglu	c61
locsin	6nn2
llosa	4dak
orban	44cc 6xsm
mebazaa	23gz
aryan	1y73
kaczynski	33de 3yhd
djibo	66rd
|!E026#!'|	60d9
lieberman	wmq 39zd
khattak	9d01
nuhayyan	9q9c
zangeneh	12ub
satyanand	7mqy
|!G2!@|	4x2g
rifkind	48up
vella	8ag2
|!;'"!1.=&|	4l7w
^0?E	4ams
bells	7ov6
rudeina	51un
tatagani	9h7z
suthep	6khk
|!;+!")%-"(9|	63tp
natano	8q5q
tolbert	73sw
janklow	13d7
malema	3je0
shalala	1pxm
khamtay	3q67
grieve	1oqc
lubinda	8awp
jewell	66kn
yellen	32ys
gephardt	1mje
bhandari	12qz
tambadou	7gst
|!;'/1"!.|	6xsm
saffa	8i4z
tsikhelashvili	8qmb
martens	731d 8c08
|(1I=!/h|	5vnl
kyriakides	6hs3
sihanouk	59rx
tiinga	7rzp
pacquiao	49o1
yukhon	9zds 9zey
kasich	3bnd
nobakht	94c7
miyanda	8b56
mowlam	4qne
berisha	66au 9jq2
leuenberger	95ve
shahal	4xje
|!;'"!+|	3z62
romero	7eqy 82e4
topolanek	4pms
usubov	9g1f
|!E/!(/!7(4|	55gs
carrasquilla	7j7l
|!;'51!.+/|	24lz
masri	7cu
ratwatte	s65
kib	6ld
abdykalikova	8by3
pena	21db 68kf 8373 8y66 9gag 9ygi
ampuero	5ydl
taft	14t5 73ec
askarov	9zu0
jaspert	8c1t
strasser	6weu
soreide	2uxh
stephanopoulos	1ghv
hemedti	4rq9
novalic	86lh
|(2$!mY|	2mqh
puigdemont	185v
santamaria	6gvn
labus	92w2
apostolakis	868y
canosa	3dxh
by	8wfx
getrouw	9px4
dabbagh	k0s
baly	7idf
|(1>LaJ!|	j2l
gendelman	5aux
arouri	665y
kawamura	6lsc
mehleb	2t7k
saca	rq3
zahid	aao
saadat	bm2
zhelev	7ckb
|(1IB[!|	1tfn
porter	7x1x
skubiszewski	3vac
fidel	22qs
klychko	6yvs
nunez	3xzc 9pvl
manuella	9u7u
pramudwinai	1p4s
zvizdic	80y2
sidorsky	9mz3
kendall	42jp 5td9
rodriguez	db0 ngk 1772 1l1a 1sth 3e26 4mtj 56s1 617d 7um6 8jzm 8w2n 9070
savir	6uy7
ardzinba	6zy7
peynado	8hxo
cabrera	8ia9
claes	7415
xaisi	9y9p
nasution	7zgt
kovesi	3xhn
meloni	2d0u
tymoshenko	7aeb
rabbo	77bv
beltran	5eis
ramdin	e08
stitt	3otj
saqr	1b7
mottley	4jp7
tskitishvili	8wte
basso	5au4
namhong	2pzv
rdainah	51un
urrutikoetxea	3hta
|!G?!57'5|	6atl
heleno	vzl
leveque	91u8
|!;'"!1!+|	1tfn
yodoyman	8o3z
gilauri	57rv
schussel	74xj
chinotimba	3gsv
lamy	5fjl
omalanga	3wwd
^-*-	799y
boris	15ap 3s31
costello	5jfx
mancera	4mmz
suazo	2o75 5ys0
thinley	8kw2
|!E/3$!(-$7(|	e70
jalloud	1ox
tromp	87b9
ahluwalia	4x14
bossano	8lf4
yavlinsky	2fde
|!;'24")!.3/|	5nej
shalom	6eu1
achu	9odr
reynders	1msu
duric	4e85
joumblatt	71f6
abbil	8gle
mondale	71rb
bildt	17xe
^.F:	way
norov	6zh3
tuilaepa	6tv2
hamralizoda	86xu
nasrallah	2lib
|!;'0&(&9+)!.|	4g3p
|!;'9&)."!4-|	1fme
ceant	8jqh
kutesa	677l
lamichhane	5pxz
|!E-/!89*|	4hjl
akinci	50p2
aripov	5iu
demeke	1l5c
bordyuzha	588c
jayaram	345u
yildirim	13ph
bannerman	2nfz
zia	3pcu 7csh
|(1IGa9]!-h|	4jip
majali	2l2
seignoret	7xl6
granholm	36l9
monnet	34mk
purbaya	5oeu
|!G2!>-@B!+|	76g2
jassem	2ij7 3xbx
bondevik	3tua
^6F9	7fv 1zlk 3b3r 4reo 53de 60d9
cordero	1xfd 3yfa 5bbk 7s66
berlinguer	1w68
gambari	2t3g
sharmarke	5by3
velayati	ik3
erekat	65b7
jalan	13oi
|(1>![b~k|	1twa
videla	3e6z
|(1@Qg!q|	2eoa
haigh	43og
kidwa	53r8
siyambalapitiya	9g6l
zahar	48dv
melendez	82h5
mcwherter	54xi
enkhtuvshun	9ugo
offmann	8py3
paniagua	6wb1
edelstein	7a98
wahid	6ny
deal	53yf
|!G5!(?!*:A|	3zs1
habash	29or
bevin	1xan 4gs0
bogollagama	603a
myasnikovich	4ofw
noghaideli	7dey
sumaye	26fr
cuellar	33rd 3dw2
iuta	9r5y
risha	509
lepping	8a7c
suchocka	2jqq
yun	7al7
|!;'-.!.$!$#!|	1vo7
zebic	8oa4
garang	3bco 5tha
tichon	1i64
sleiman	4ljy
wilhelm	3kov
karami	5c6y 5sul
aken	32qn
zaif	4xz
|(24I!$|	4e17
balls	1rjx
viphavanh	5kkx
|!G<5:!34|	p9l
cetin	2otq
bakrie	8as
othmani	64d1
tonoyan	1kmp
habibie	xns
kong	3uip
zinsou	8u9h
apatang	7zm0
argana	4574
cardona	4m8u 7wx0
rumhi	951w
schlettwein	7u0q
^-8F	ocf 4a67
faraj	48lg
tremonti	2di1
harding	72g1
takenaka	2mj2
|!E-129!--%|	2lib
|!;,:5!)&*|	6y4v
ndiaye	7ltm 9p5f
armitage	5v9h
calero	9ch
argaman	5243
galdamez	8n7k
larue	92y6
lowry	4nhk
sherpao	9m9
musoke	8rp6
abbas	7af vin 221n 47vl 49px 9zb1
hong	2pw6 2pxw 2pyn 2pzv 8edf 8eee 8efx
lalgie	9h9p
ong	5csk 5cth
laden	5d3k
milosevich	6fzv
diaz	24rj 45ij 5n40 78ye 7skp 8qcu
mujuru	3d48 6gbn
bande	6qbd
pecresse	6w0s
|!G3#C?A!A|	152a
^=D*	152a
tusk	1pro
|!;/%,**'$!&!|	111w
bremer	5gtv
rumayyan	77b3
budrys	3kfm
gelbard	5xfa
ladin	5d3k
|!;',4+!9&.+/|	g8z
|(2<BR!I|	6z8d
|!E2*(!,%|	2d0u
|!G2$.D!@4|	413r
clemenceau	2aox
rainha	3g0d
mohammed	jn0 lli 3pfm 3t3y 3wgp 50cu 5dgi 7qu1 94ii 94jq 95dk 95jf 9777
dagan	4imp
znidar	9vg2
wike	5amf
yekhanurov	9zr0
asmal	3kgf
falcam	8tmv
lindh	pv0
cantwell	8you
straw	2zcy
huerta	5s0f 8nes
iorwerth	5umd
kanimoa	9bia
mladic	5sza
topou	9rv3
vallejo	17r3
|(1DeJ!|	4bhq
aziz	4sde 4zu1 54gy 57q2 5r56 691k 6c3e 6mjy
museveni	79w0
bayar	1adf 9m62
lyashenko	8ft8
^-=:	204
omurbekova	7lsp
gardner	158k
|!E-(!;/*|	4thm
alexiy	5fwk
byron	9wal
donohoe	5fln
ilunga	1v6f 6kx5
|!E.!80))$|	4l7w
golani	bw6
rompuy	2o33
jfk	3b3r
|!G2>!D@|	6v2z
kouadio	8kf1
|!;'-4$!"&|	5xxb
abdelatty	y44
ahidjo	ahc
marin	2doa 4a2b 68el 7o2v 9w6h
hogg	1qaa
machungo	8zb0
|(2(9!4|	6chc
peters	74j1 89rs 8yq2
fishman	8vi6
ivanishvili	12t7
lowassa	1syy
quezon	4ae4
sadate	se3
jenkins	61tq
edwards	1t5m 3ajp 3b1u
sprlje	7ol7
wulff	1dm1
getachew	2bjg
haslam	13cg
|!;'24$!|	799y
hosokawa	4x9f
chuan	1ee9
maciel	4bfr
cardoso	22dm 9m7n
duffy	69pu
mswati	3t57
shermarke	5by3
hosseini	4srt
haiveta	7wxs
rivlin	k8w 5u9p 9hct
sall	46tb
rasul	3utf
^,E>	4ams
|!E.0!,0)|	h21
|(2(!MW_|	syw
duve	26jw
mazen	47vl
rinkevics	1s0q
bakiyev	3vcs
mohib	2iv6
tiangaye	989u
yu	7a11 7a24
kadafi	65op
schlesinger	31y1
adamkus	6w57
haitham	2i0d
macan	9ta0
ceku	9qg
somdi	9owe
vaezi	8wr3
|!E2,%3-!+|	5vnl
|!G2A!;D>|	6vdu
|!G<34:!3|	1z9g
|!E/"$/!|	4ams
armstrong	3nux 7iq3
capitanich	3dpw
kwarteng	3vns
schnabel	2vxr
mujawar	ji9
dunem	87sq 8893
sokha	3nyr
trevilla	5v83
maroni	5yn5
oury	ycs
schwimmer	71vl
nangaa	1gb5
simao	3zvx
|!;'!2.!1|	3feu
|(2(!QU.|	5azz
busia	3ud3
didiza	6ped
hakkanen	s2b
mulroney	16jx
kenyatta	3dad 6uke
salvini	4h1f
musa	50i6 9knq
|(2&!/-Ok|	4bu8
goumba	7gpm
grant	6uq4 8u66
ndayizeye	1ozv
rimi	5ow7
caputova	7diq
wojtyla	5mpo
pawlak	71ct
alvear	6ga9
salih	zfd 7mte a0ii
zaragoza	21br
yachimovich	6csw
glas	8mq8
guehenno	35iw
meron	6p0q
castellini	8jpn
chambas	4rvz
mediene	4s2c
yuschenko	6y4v
dia	81a0
kulimoetoke	92dm
addy	7qtc
cummings	1opg 1udw
mutlaq	6677
kombos	1g7n
suga	799y
alawi	7axj
babbitt	16wp
kiesinger	3vgq
|!E-8&&!:1**"28*|	fea
^-A>	4d2e 51ek
naim	101z
youla	8x7z
obiang	6np9 6nsf 7vbt
|"1&)!|	53de
goulart	3943
slezevicius	99b
vakatale	9rbk
zuma	2zgj 58zq
|(1Ecl!ul|	75c
|!G2>!"D)|	76lx
^;/%	1vo7
abdic	230y
woolsey	324i
matsumoto	6lot
pilsudski	2yfn
sharif	4fpi 54c8 5rec 65fr 69z4 6cah 9mee
nena	8i3g
ngor	19r0
rahim	6mz2
breton	6pcx
casey	14do 735u
|!E.7%,!$|	1o9b
^-=;	1twa
zoysa	9vzn
english	139k 9oht
ramaswamy	6yyu
chiwenga	1g6m
miyazawa	3qmo
giscard	6w28
metaxas	2v6i
obasanjo	5bnc
sikorski	5q54 713r
ollongren	3kuj
ahmar	5z2 jkj 2j55 6573
|!G2"+D?!=B;|	7824
radman	2eje
steenhuisen	3csu
witzel	742b
chamberlain	3grx 55fu
carney	342s 3avg 4dk1
roger	91va
golodets	99gj
lane	5kyf
borloo	356r
elham	2c0o
gelayev	62ed
bove	3ej9
rafanomezantsoa	9j3n
|!E2,%$!|	1wf7
hull	1g9n 32sm
|!;3'%(!2"|	2kqj
mockus	qpa
grynspan	5tg5
hekmatyar	2g2e
safavi	76d3
dodon	2tvv
melescanu	6nlg
nemeth	4orf
rhodes	10pg 1a9r
chitchai	7wlb
kiviniemi	4c7e
milosevic	6fzv
saul	808a
|!;'2!!+!9#),)|	4oj7
patsatsia	9ao7
gramegna	5lk5
manele	3711
grynkewich	hdg
fares	8hfm
kasavubu	3h0m
sanders	125v 68p0
odor	7f3n
|!G2+!"D@|	78d4
saa	9ep
jerkovic	8o8l
konstantopoulou	7d13
matsunaga	2oq0
sithole	54os
carmena	4al8
karaha	142g
ssemogerere	5hd5
konovalov	7jwf
|!;+4"-*+)8-!%*|	6xlz
baing	7nn9
aseradens	7q6g
gubarev	5hun
muscat	3h60
bozhkov	7joi
papandreou	no4 29z5
suh	6j8q 6j9v
draskovic	70qb
po	5gwr
johansson	78nz 95tx
rawlings	37df
mey	7ios
oneill	4m0r 5h8j 5jsc 6qr6
ocampo	459m 695u
abubakar	6fl vlo
bahdon	7ksw
davey	1rks
kirchner	1gon 46eg 51qy
sajjan	8czv
abdyyewa	7qyy
^@1"	26ma 5azz
dumont	8hrk
kamara	67zv 7t3e 8zjp
krenz	1tew
sovaleni	9nsj
batbold	9q33
juangroongruangkit	6oqy
niinisto	698j 8pax
gairy	1wtt
sarkissian	thn
ruto	73lj
^65%	5xxb
sangare	9sol
bayoumy	7mgb
ayvazyan	sn3
pary	81en
arias	tqo 2240 24ej 7em1 9hqa
bethancourt	7kaw
^167	5nej
mancuso	672n
turabi	2lz0
zawahri	x8w
phibun	5m71
bir	7e8j
macron	1vhq
te	2u3s
finnbogadottir	6xi1
fischer	2mgt 32dh 3gao 6his 80my 9sup
|!;,&'!,&|	1z9g
sundquist	1p6l
garrido	9ehz
kucan	4ovb
ninh	9x7y
richardson	13fn 7inx
shalgam	1jh
|!E-39!87*|	cs
yosef	5dvh
|!G2"!B>|	1fun
aguayo	9cm4
allicock	9qpk
vubu	3h0m
sakaliene	1qfj
|!E.4(8%9!|	58ag
sommaruga	1gcm 6fk3
carstens	9v5
fiala	5k1p
livingstone	3o5j
yatsenyuk	trw
aristide	34rg
asim	93a1
kammenos	5f5j
|!;/!&|	4x2g
bird	40ks 6x68
jindal	14uh
komarek	9v04
majoro	932z
tsacheva	6tqw
|!G2-!=!.;D>D|	4oj7
banharn	yxy
ferguson	14ic
foulkes	7pyv
kasymov	8pk6
mason	9m18
devi	5pyt
hassett	3on9
risch	38gc 7z6n 8iv0
slot	2jpf
wolfowitz	5hhp
|!G3!C=A,A:|	nps
^A42	4y74
sahraoui	8vw
gallen	8o4t
vainiute	92o2
valencia	8nn0 9j5v
denis	7ly8
magyar	5eeg
asif	3q9b
vega	89sz
^@%+	413r
carriere	83wq
embalo	6urj 7ovy
|!G2"-?!+=|	5do8
jankovska	9fcn
wiranto	74kl
^-$C	dfl
vahi	6qal
|(1?E!BjB|	5zbj
choe	1cri 1css 7wob 7wp8 7wq8 7wr7
rogan	7okg
taivaiia	8mtb
bachelet	4lu2
lira	tvy
fontaine	57f0
|!;(!+=0|	6sjn
|!;)!'*;0-,|	7514
mohadi	3o2p
shehadeh	660f
|!G2$+!-|	42kq
hoffmann	2dq7
patten	1dbh
fogel	4xgb
augusto	8xk4
|!G2+!(BD|	4clb
cheney	1mbx 42il
khaire	2l84
benitez	4czu
moco	8y4l
modi	53de
ghimpu	4n0r
shahak	lzw
kodjo	1ru9 7hea
o	5zvw
|!E5!'1|	4llp
|!E501!""(|	34eh
golikova	9r94
|!;+!#+*.+*|	15ap
amrollahi	5uh2
bassil	28qs
sukarno	6jch
ghanim	6e6a
houngbedji	7hbf
jalloh	93qo
lowcock	4dul
rudd	lbt 3orb
|!G2!>".D+|	5cgu
|!;'"!)%&.|	39qi
peter	3t8u 8tv2
leadsom	nj6
stoiber	1s8e
stephenson	8hqo
indrawati	6h5t
muratovic	2l0n
yam	3hg3 6srw
natuman	8lgj
|!;'/"!-!|	z56
rove	3md1
|!E026!6'5/-|	4jip
fause	8syf
^@?0	on6 1pro 1tfn 1z9g 2qap 2znx 50va 5do8
das	6bot
|!E2-43!"%|	57a8
pengelly	1vf3
gnang	7tfn
priebus	5u0u
fullerton	9xt1
kamikamica	8nvx
novakova	8zva
bunyoni	7il5
tondelier	4cz3
tsulukiani	9rg2
|!E:"$!|	18x5
^-09	on6 1pro 1tfn 1z9g 2qap 2znx 34w7 5wb3
brou	3524
gotha	6f8o
baidh	jtc
blanchet	7b4i
nujaifi	vjc 5d1b
martz	3isq
grimsson	7eka
lott	6t8q
tajani	rrv
|!;/+)'/#!!|	3zs1
|!E--!$0|	5d3k
oneal	9frl
saudargas	i1d
granger	7zsa
hoveyda	lvl
kunasek	8za8
shochat	wqr
mansor	61hc
aydaraliyev	8ha2
lucinski	5kec
nalbandian	1t0c
bos	7599
isaias	2vyi
muhammad	jn0 4at5 6j68
jeong	36y0 36zb
trump	1pk9 2x7s
sarandji	9olz
hua	2r2q 2r3r
tam	2q8f 887n
|(2*0Q!|	42kq
dahik	7j9x
silguy	7b5j
baldwin	6hhy 9qzy
gaviria	17k2 18p9
soleimani	5opx
muallem	71gi
|!;,&9(!,*)|	1jko
agbetomey	9eke
nastase	9j9
dutton	5jgz 8in2
basil	9lg3
iohannis	3tx3
ribera	6nvq 6ny0
kadyrov	d1p 5sfp
dhoinine	8g1t
hashemi	6mlb
bellido	2fls
pont	5jbx
zametalin	9wz8
forbes	3mv3 6ia4
zuluaga	7ep3
|(1E!uAu|	4dk1
ardekanian	9heb
beriziky	8jms
keter	7vwb
mohammadi	13z3
|!E/0$!#|	799y
shave	7iuy
solagh	106o
|!E-2*2;!1*|	k2k
duleimi	92t 64ip
silajdzic	2kdn
dulaimi	92t 64ip
tinsulanonda	5ny7
|!G2!B&>!@|	5ug
|!;'2).#!1|	76g2
|(2'TIHj!|	1h13
chagger	7rdc
|!;,(!)!(|	18x5
hujailan	3284
umar	awc ucs
|!E.!%,1%08%|	30g7
dindic	7d7d
guessan	5fi3
gosh	65y8
fischel	7qee
cubas	5pr2
araidh	8jhr
pique	3goh
yatom	1ix1
aydarbekov	7xdj
marlin	9xwq
souef	9420
molapo	8we2
|!;'9)1!+|	2znx
benedict	5mfb 5mg8
stavridis	320p
|(2>!?P|	33wq
^@D+	133s 2oz6 3ant
kerry	3bqf
dogan	axy
|(1Ac1;!p-|	6y4v
petricek	6rxw
teewe	97gu
popova	8yh1
garvey	4bou
sulh	9gct
mvouba	8h64
remkes	8lim
whitman	1dyk
bektenov	5buk
gonchigdorj	9fdv
|!G<!856:|	4qfs
hirsi	9i91
auf	wt2
qutb	69e1
glickman	1hxr
hajarian	65cb
luksic	2tz3
djokic	9d1y
^>7?	35bk
|!E-89'!*|	2iz9
constant	1vgh
halidi	8feo
tiro	2l1k
barzani	4g9b 4gc1 50tt 54uz
|!E15+1".!|	1h13
beheshti	4t3o
robles	3fn0 4c0f
djotodia	4le6
thabane	6rnv
ivanic	4qli
^?'!	791q
papen	266r
shohmurod	9k7x
sahrawi	8vw
molina	5dlp
nagamootoo	95zp
rifai	67o9
|!;*!10#..&6|	q9z
raduyev	66o7
rossello	5i7l 5v61
soonsiri	5nop
opango	8i8d
wirayuda	2lux
|(2*BT!|	6ddh
solbes	5ifk
banda	2m2l 3hxo 62de
centeno	46at
domanski	ovq
home	es9
abdo	4czu
|!;)!'*#$/0|	28vy
abdedayem	9ycv
geens	8rzk
ghanem	6e6a 7kvl
bole	87wl
ayotte	3nvn
peeters	8sda
conneh	6a4j
bhumibol	3rzi
mistura	6h9w
mondjo	7vzn
meshaal	3p3p
joyway	9vsk
sesay	2wj9 8pvi
komura	4fvb
^/0?	1l8y 75oh
douglas	3841 812g 8fap 9jkb
pelosi	530s
tizard	7v72
tchiroma	2wkf
carranza	6x43
luchinsky	5kec
zakzaky	2tbf
boulos	4ga1
patrushev	58ag
|!E15"%!|	4e17
akesson	38kk
spanberger	6vn
champagne	244a
griffin	56gf
|!E-/&9!-2|	1z02
|(1=$!GG|	3d56
batalla	8etg
|!E.!%(%|	10r4
kahalani	wlv
|!;5"!%|	5mc7
ruhe	70ax
ali	2x1 87g ix0 v4h xlw 2vif 3utf 4zcc 7cxt 7ia9 7l4e 7l7y 7lv4 8xfz 95x6
mudenge	6hb7
albanese	qwe
bhattarai	y2m 8seg
samak	67dg
dijkstal	8cy3
nanda	2g5v
simeonov	9urd
kamerhe	6yu7
|!;/&!#*'&|	5vnl
cui	1gxh
xiong	75xm
|!;,';$!)|	6v2z
karroubi	4idi
pradhan	817d
tetteh	2jrj
bangemann	4ey0
salles	5v70
shulkin	1kfs
hagerty	7svn
|!G24D>!+)|	3iwx
schumer	1ejl
jasim	3xbx
rousseff	1n3y
kuczynski	5i29
trouillot	1xos
bundhun	9g7p
heresi	9l2j
rosmah	61hc
balewa	866
kapu	7zxg
markey	82vf
fotyga	pti
|!G2!D>|	3qyo
|(2$R:!A1/|	6xx3
dhlakama	9l7
moran	608w 7ugy 8kp4
bouterse	1m06
juppe	dfl
zeroual	41hu
|!;')-!-/$,4|	1twa
|!E-&!12|	2y1c
|!E20!$%+|	6zm6
adde	5abr
|!E0#'!#!#|	3d56
shein	7l23
tchiani	3bo
wowereit	3u17
lubbers	62sf
karame	5sul
akuffo	8b24
fuentes	97n6
bagosora	6o8x
wolfensohn	323a
|!E.!,)07/|	rvu
bagabandi	540u
navalny	h21
dologuele	7oaw
schneider	85w3 9j7s 9jog
bazombanza	9f2a
desai	4x5r
hoover	2nwv 2xqw
suljkanovic	84pa
barco	19nw 6ypf
topolansky	8vaw
cantor	1wrm
selebi	2ze9
zurek	71ef
|!E1%!|	3wba
chaudhry	bp5 20uv 2tmj 47rq
luhut	44e4
obregon	7dv9
holomisa	z0n
lebed	g70
meyer	4gvt 5zu0
saikhanbileg	7wjh
amici	80vo
stock	2yla
|!E20(!-%|	530s
sibanda	2cey
|(2(:!U|	5cgu
debono	51mo
pavelic	qvi
abulajanov	7gjv
gurr	7npu
hortefeux	16ni
qurei	bkp
thant	6uc4
fariz	a05j
pindling	460q 8yiy
ponta	6xct
|!E.!,))8|	6sjn
lankford	8ipt
ishihara	598u 6dms
limjaroenrat	5m5w
samad	669i
mccleary	7tjx
kawana	7iyg
|(1D!GU|	z56
|(2$!Mm|	31cj
bolivar	6f34
shamir	78ip
dicarlo	61de
kwasniewski	fea
rudaineh	51un
brammertz	6abk
gauke	7zrc
naimi	k1j
yamashita	9qx2
bakhit	4ec7
|!E0"#*.!|	23rb
sayeed	4ygo
leyva	7dse
|!G3>!C<C|	6oeu
chzhen	9w1v
pavlopoulos	5ob4
|(2'!U@|	4tb1
fallahian	iut
redwan	5tv1
rumas	9mxr
carcasses	92zt
jayalalithaa	345u
muloni	8gql
lakalaka	8q9y
ralston	3h7v
|!;'"1!4.|	2eoa
kistion	9x3b
husbands	7y0f
^@8?	2mqh
maasi	8uu1
stepashin	6b0f
|(1AfZ4O!hC|	1pec
rfk	5x2c
colon	36ml
reding	6z1h
sharaf	1y65
mataafa	22oq
eyadema	2dws
momen	25
rizo	8nlm
mahmud	2kzi 7hxp
obaida	815
rafidah	5r56
pasechnik	40ac
shevardnadze	1sfq
ntsay	7x12
|!E6&!$!!|	33mu
buyukanit	7637
poroshenko	5k7n
|!E0,#!'|	53de
minawi	4pcx
zawahiri	x8w
madaj	7g1m
souare	7hsy
matsuura	3u81
abalakov	96ck
shipley	36od
shukeyev	9uih
creech	9y8z
obrien	5y2h 6i2x
witkoff	6igb
peake	8pzt
ntisezerana	89hu
shettima	3mmu
abdallah	3ru2 7i5b
anwar	sc6 5ak7 7fz9
nath	3l52
oddsson	1kq3
|!G>682!64|	7514
khaw	8r58
verhagen	4hvr
artykow	96lj
stefanovic	54s8
|!;'!1!$8)|	cs
markaryan	7n4e
sanchez	1upw 5i8i 8vuo
couchepin	9ban
koirala	2d83 6kb6
musar	53u6
netanyahou	11as
^.I!	4x2g
tabora	9iuj
sam	676a
clark	2f73 2mk2 39wl 3mxt 72x4
merafhe	95pa
sanin	59bg
|!;'23!,).|	3h9v
volodin	70u6
moavero	8508
botha	43gy 5e5t 5m1l
|(1=*tE!|^(3D	2ust
|(1<!mOJ||(2)h!h|	qwe
copps	9ni6
galloway	29if
leite	7s2c
kouchner	1215
ashkenazi	27j5
sanghali	7nfb
barak	1tfn
curzon	430s
rwasa	9ph
donovan	6c7o
ghwell	3pti
nguinza	8k2a
arevalo	1240
vacaroiu	577h
fico	5x7d
ilves	6sty
lazzarini	5l4t
celik	7es3
hanley	89y9
sarkisyan	6wxm 7pan
^-A9	5mj0
|!E14"3+!|	405g
|!;).$0)-!|	1o2m
manaf	51dk
knowles	6spl
azali	xdv
bonafede	7kfs
lighthizer	5xpk
pats	3ulc
zvyahilskyy	9zg4
^41%	22qs 2gkn 30g7 56m1 5plw
^A5%	ocf
|!;,!'82$)|	15mp
haspel	2cr5
shanghala	9ken
bazan	8207
niazi	2ujq
ravelonarivo	8jyp
johannsson	9o3v
boer	7b87
benes	1svt
compton	8lo1
dodik	4p6t
yugoslavia	3rx2 3t8u
calles	5mav
rice	1fzd 6k69
stoyanov	5j1u
|!E2$%$!|	3hok
|!E-2!8:&&*-*|	4oj7
|!G2-B4!|	799y
^@DC	5zbj
thuong	9x2j
landry	366k
hewitt	5g8d
billah	7iin
^=,.	e70 usc 3bqf 4hjl 4i1q 4oj7 4yyu
faeser	5301
mayaki	8ffi
supachai	6jv5
weizmann	1ank 1z63
jannati	a05
rahmon	1vuc 9z7b
menendez	14pu 8mrt
nahayan	7bss
bacon	3oc9
pita	5m5w
bourhane	98xh
miliband	1k9w 1rmk
tayyeb	c4f
vazquez	6l9l 722s
buha	f64
vieira	38wa 4hpi 9cp4 9v25
|!E2"!-0+|	426s
willkie	72rf
mifumu	924s
winnie	749p
sakellaropoulou	3mvq
gachchadar	7srb
morrisey	5gm3
try	6tgo
nguz	8jw1
lule	7avx
yanukovich	6xx3
|!G5*!A(#=|	56u7
williams	1wz8 61mb 6dw0 7ri4 7z8h 811m 83vw 9iva 9vk1
dewinter	232n
karunanayake	5t5h
^<*I	owj
foxley	eur
crosetto	2fmk
walz	6qhd
errejon	7fdc
hasani	2hdg 7r1h
ossibadjouo	90jk
mgaloblishvili	8bot
saliji	7stp
adam	5o1q
erbakan	54vr
maluf	5hpf
sharshembiev	7r5m
|!E.7#)8%!|	5sfp
kezerashvili	1jy5
nukaga	26xb
srettha	6h4e
|!G51A=1(A!+|	55gs
muhandis	7su
park	5f7u 5f96 5fcx 5fe8 5ff2 5fg1 9b6e
|(2%!X=.TB|	4o2b
waly	2bky
yacob	2iba
japarov	659v 7iht
katic	7ngz
derbez	44uf
|(2>5!4|	18x5
suharto	6jbl
nikai	6sz2
^<G<	bw6 1bv1 2lib 555o
bareck	9n9a
mirow	6pr5
molokomme	7qio
fedotov	7atp
prayuth	5nvd
|(1>M5N!|	v7i
^5$D	4y74
vijayan	5m3f
boozman	8lmt
|!G7!=;(=;|	15ap
|(2*7R!|	3l6p
bravo	4mgq
hocke	1437
vedrine	2r8a
widodo	3d56
ayrault	35hh
ishiba	6d70
makuza	7sec
funes	4hil
dzurinda	4ose
golan	76lc
^<7,	6yb zt5 1dqx 1pec 23rb 2hj2 3iwx 4817 76lx
mihailovic	1qgm
solyom	3vyg
kadeer	5tka
chilima	69as
halevy	1tau
bashir	7em 4vqq 5cgu 8h20
madison	31oj
marrule	8e3w
wenda	11np
piot	5jvh
rambukwella	3nia
mcmahon	41ya
greening	3jxf
|!E1!-&&!|	2w4e
brunner	477b 9pna
^?'5	2w4e
gomou	7sdj
|!G2>B"!@|	4cur
qaddafi	4y74 516u 65op
munguia	803c
birtukan	13v5
rao	58si 5e3t
|!;(!38|	2acp
parubiy	7ny0
|!E2(!35,3!|	g8z
lawson	57pa
abdallahi	6egw
schallenberg	gi0
geng	296r
ralda	8vsl
ouf	wt2
|!;'1!)2|	1fzd
|!E23(%,$!+|	133s 2oz6
calfa	4c8f
stevens	6eaj 6n72
|!E2%!,34|	34w7
gysi	2f8p
|!G8!'>:|	64x6
turnquest	9a42 9dqv
johannessen	8pfg
|!E-:*!&5*1#|	1l8y
anies	pmh
jenrick	5xku
membe	1227
seaga	1t49
deuba	6cup
brizola	3zx0
|!E0!#&6&"|	5zbj
|!E/!7$0(|	5ql3
verheugen	27fk
colyer	365t
fourati	8e2u
major	3c56
bulgak	9wpk
shakir	9zuv
symington	22xu
gennimata	23ev
leanca	2ww0
muluzi	yjb
nikolai	56di
tulafono	9t72
porat	2jlk
^@*)	5x7d
|!;'(4-!|	2zgj
|!E-!2$|	zt5 2hj2
ogi	987
waldheim	3vjy
baba	2bm1 9u8n
|!E.,!8%!|	6am6
kvirikashvili	2cxn
oettinger	27h4
molyviatis	5kd7
|!G2"!+,!@D|	4gc1
vajiralongkorn	3sz1
wijetunga	1h9m
dunovic	92nb
mehsud	yeh 2i4u 59fv
grassley	1efu
pertini	689x
alsobrooks	7o5p
koroma	1x9q 3d1a
nounou	6lhz
ozola	7z0k
fassi	i8
huckle	7irq
muraoka	3ll8
^;1C	6atl
baron	883y
fu	26sr 89de
tsakalotos	1ydy 86dq
|!;/%,)*!|	4s3a
chirac	2znx
|!;'-/1!,&2|	1z02
scowcroft	16c7
|(1>:l![H|	5opx
sikua	8146
|!G5+?;!*|	5azz
|!E/#!09|	5j5l
krahenbuhl	5lla
zelaya	4ajx
sieda	5g4
valdes	5s6y 9afb 9l8f
thinni	61s
wallace	10q6 2air 8dxp
almeida	7gm7 7yvq
benflis	iry
muzorewa	6qu
|!;'-/6!-!%|	47ej
|(2!*9]7gJ]!|	36qi
okamura	6s37
mirziyoyev	6c93
|!G2!+)D+@|	2yyd
rugova	2t92
|!;'2),#!|	45nk
epifaniy	4jgj
filali	2ew
^@3(	2ujq
petrosian	40ue
davidson	62o8
|!G2!"B$|	6sec
banzer	2rd7
jara	362q
wilder	1qc8
ozdemir	1ai0
kotleba	4cfe
vlok	9ij
^@5F	75c rvu
cosse	7v16
kolingba	mz3
sanae	682j
anyaoku	1v2u
shinseki	1wxt
tanayev	98ij
|!G2-D"DA!|	ocf
mahathir	47ej
mcmaster	2h3o 2nq9
lasso	2fws 3ehl
lleras	2baa
cuerpo	18id
mokuy	7khd
fahmi	520u
abua	7ni0
mamadou	496t
fadnavis	1m46
^;(H	4a67
bushati	81ol
enkhbold	91yz 92yw 9919
massi	7hf4
choummaly	1d0a
|!;.0!"'6)"'|	75oh
|!E.1(%!|	gk5
akhund	4t5u 4zmj 5arc
fitto	5r3d
spencer	7r8n
perdue	12jj 6gnh
bertinotti	20ty
fidan	2i2w
mbalula	22zp
torrijos	4emr 5ceb
banh	6n20
fokin	9wl6
hinojosa	8dfe
strandhall	7oi1
|!E2!+|	6tkq
carrizo	8mwr
menfi	4sq9
tove	35gf
badibanga	9lup
freivalds	3whi
goering	2o4x
wilson	2kk4 5jb6 7514
kihara	4pft
thor	1ral
afwerki	2vyi
berardi	86kn
macapagal	1nn7
maire	173v
hai	8eao
jasray	9f6f
|(1>Xa!H|	626i
card	o0m
zedkaia	8p8z
rais	lh2 5rlb
|!G3*A!CA|	4bhq
mcdonnell	14p1 3ce5
gadio	1c59
jarrett	6whd
dionne	94mm
sentamu	9k9h
dubyna	99ep
|!E2!%(-!+|	7514
kgathi	9ngn
seniloli	8mh8
gavrilescu	8bm8
jonathan	2eg0
bongo	ita 5c3h
chaderton	61rg
madonsela	6q5c
kagame	5gzp
faure	1iw2 5biu
henry	sxv 164m 89z3
speer	e2z
nono	6lhz
andropov	7aqc
blomdal	9985
hui	8ezk
parkinson	1a8h 4dzf
korosi	1gtx
|!G24"!4"B|	3xqk
mclaughlin	7jfs
pahlavi	4u10 5uhs
anantaphon	7ms0
ahmeti	iej
zlobec	7xgl
|!E2!!2%1|	f6t
dahl	3v74
chatichai	1bq1
schaefer	739s
tiao	8v6h
turajonzoda	cwu
aldouri	4vs8
khalid	3svf 4j7x 64oa 7q80 8quh 8qwi 8qyq
|!E.(80!%,|	48vy
|!;'"!1(!.)|	4gc1
cao	17wi
alexander	1ist 1q8h 2mcn 3ti9 3wub
briones	8mw0
eichel	2jw6
gissin	5ptf
batarfi	3pet
ygeman	7n0z
ablyazov	4zb8
santos	2544 3elr 3iea 5i1b 844q 87ql
chansamon	7vn0
swinney	3cvp
aidid	2s5v 4rm1
kassem	me 52hs
munoz	2nui
gebeyehu	757u
maddox	40lj
mahuad	3275
mahendra	3t14 7aug
malloy	1iro
ouane	4qye
riza	2var
|!E1$.&-!|	6chc
lahood	5t8u
vanhanen	4h8s
|(2D7!A|	78d4
petrosyan	40ue
villamayor	8onn
espot	75m2
thakur	s5d
enkhtuvshin	9ugo
yanagisawa	2i6s
paksas	6070
mabiala	9edy
thieba	9c2a
cleveland	2ffr
farnham	8w4v
hassanali	98oz
lungu	1rwy
venizelos	1u6n 1yry
stanekzai	6cxi
agnelli	6kac
sekulic	82li
zouabri	qt0
|!G<(!:1|	4tb1
mojadidi	6ebc
razanamasy	8c7m
lintila	92bl
perkins	1t2x
manchin	3a2p
mufriji	4gj
lozada	2ecy
^7H0	2721 35bk
kejriwal	u6a
terreblanche	1yev
^A;/	1ery
aaraji	5ons
ho	dxr 1s6w 2pr7 6oj1 8e7k 8e8g 8e9t
ramgoolam	5476 69y3
wilhelmina	5pf6
wine	14v9
^67!	i4m 12kp
ielemia	7p85
urusemal	8o25
^9'9	5do8
breik	66jg
lin	41rd 41sd 8u0e 8u19 8u2j
|!E-"-!&2&"|	nps
ayyash	768x
marapana	9s9t
mero	4yuz
moore	4nks 72vo 8sgy
aylwin	5gdm
damaseau	9ut3
jowell	6o54
himmler	2mfy
kaabi	d7m
salman	5f9 jw2 2vno 3pr1 3pvc 3tbp 4w3o 9l0q
|(1I+<!|	5wb3
jawara	1kr8
|!H("%#!|	5zxm
vucevic	4p2v
|!E-/&"!98|	2qap
kohavi	won
poos	2zw7
lavagna	5yke
yoshida	6dbp
boys	91f3
maruf	6lcv
michelsen	hjf
sabri	52jz
luns	3h2j
|(295D!L|	3ant
mullings	9n6m
rudan	979g
alik	7lbi
hess	620i
gambar	2vkl
ledezma	rid
bilal	93d8 94kz
akdogan	76sk
csaky	9b24
welby	3jwm
tarhouni	jyc
abylgaziev	96de
moser	8nt1
reisinger	10c2
^.<7	18x5 1fme 64x6
abdrakhmanov	3kmg
malik	471v 5u05 778h
pires	5i5v 7kp8 8zd9
|!G2?!=D@|	3c9k
ghazouani	4sg3
makosso	mnk
mali	9oni
svoboda	1h6y
bibilov	mqu
ramjattan	8r6f
solheim	1x1o
yechury	6fqx
haniyah	2w4e
fudge	4bez
tedros	6nad
akimov	8wwo
buhari	4yyu
ferrero	1ski 7ub7
iza	40cg
kedikilwe	9epw
wamalwa	4kzv
yi	789j 9yvt 9ywn
guerrero	828d 8urq 8v0v
hosoda	2pki
reichinnek	2mdd
niasse	4xym
agboyibo	9ykn
barnawi	7xb
carrio	1ui3
croes	86b8
lenihan	16hv
wainwright	5wt2
tomegah	9vq2
saidullayev	54q
adeosun	8qar
dimitrova	7sxy
dominguez	7ua8
mccormack	69qf 91hg
otarola	eg8
hochstein	m3t
padoan	5lc9
lux	8nse
endara	2fsj
|!G58A!*?|	5x7d
|(20!K2-|	30tj
guingona	6nwr
|!;(!5322.|	10r4
armas	18gv
kibaki	51ek
|(2$H'!C|	1o2m
weisglass	1qdz
lourenco	394x
gurmendi	6ev0
|!;',!#1/#|	6am6
grillo	11r5
kakar	s8b
wangchuck	3srf
|!G2+!?-;D>)|	1pec
viola	5yu3
sinha	775n
elrington	9xmc
cosgrove	9d92
sodano	pjt
ensslin	2fky
siew	6yim
gusenbauer	hoc
gailis	46gt
jabouri	66he
irro	2up
|(28!9FE|	63tp
mierlo	2k34
cameron	1jko
lutuli	dyf
surour	20jy
|(1I9![q!|	1z9g
chayane	9kl0
laraki	xgz
guillaume	81dr
wiebes	859h
medgyessy	5efh
petkoff	6nux
yusgiantoro	5ofy
|(1@Tk!8P|	nps
|!;'31!22|	42kq
nouri	2zr if5 47cm
micheletti	5yoj
penjore	7zl7
becerra	75jt
gamatie	7ku4
marape	31ph
gordillo	1u49
comey	31cj
|!E6.!|	way
kamal	udt
|!;'.&3!.=@$4|	11as
doval	cjk
pendes	8z6t
power	67ex
^06*	3qyo
albert	3rvi
^@'4	4bu8
pendarovski	6inh
koltovich	9wtz
mentese	96tc
^?(,	1jcg
bazombaza	9f37
dambazau	7giw
sinamenye	90ld
vaitiekunas	5k52
bendtsen	11qc
buteflika	204
jinnah	4yn8
|!G2+!?!;B,!|	1h13
bernanke	10jv
grisham	4lze
kharge	494m
magufuli	3c2e
rokita	32o5
fazlullah	4znu
teo	21gn 6njz 9rqc
thurnherr	9xdt
reiche	3mx3
dujarric	6h7d
landon	he9
|!G:!<,:6|	1bfh
prakapovich	9duv
deutch	3b13
pankratov	99d1
zogu	3tjn
plotnitsky	2u18
agusto	8muz
queiroga	4bcc
sabahi	2it6
talat	4ihh
yao	9yhw
carpio	5s7z
kollek	6n8n
almagro	44lr
karam	37gh 7op8
|(1I)[!|	2znx
peres	6ddh
tsikhanouskaya	6kk3
akhmetov	7zbj 9n4t
senussi	5rz 3spu
|!G2(!?@DD|	j2l
cusi	7kgm
greguric	88oc
tuberville	9tky
moses	810v 9qxx
urban	37fq
mccreevy	1boj
|!;,1/-!$)|	64x6
nyusi	234x
weissglass	1qdz
pavel	5k49
|!G2>!;+B;|	6am6
joulwan	29pi
qanooni	7amb
majbari	86zo
marcel	4d6u
ramid	96h7
ajello	epv
rutelli	24am
noble	60rf
socrates	3g3f
tangi	9w77
kengo	3o9t
yaqub	4zql
zakaev	d2q
franjieh	6jhl
thornburgh	1mne
bukele	54jw
perez	18bw 6ri4 76qo 78ye 7uif 7v8q
^.:(	4bhq 4ns1
barkley	7ivo
recean	1q28
rama	1s2a
^154	2ujq
otorbaev	8mge
rasi	9i2h
sengebau	8kme
acosta	fqi 8ebr 8hgc
egeland	32ar
sika	9mn3
jesus	8ml2
parolin	5m0w
corbyn	371z
leahy	5gi6
kimyan	8q6j
|!;'2!%1|	4zwh
fore	2n8v
|!G2!B+D"D|	7dxy
mya	14a2
gomulka	710r
|!G2!'?)|	6yb
loyola	2giv
suleiman	4ljy 5ccw
cresson	7e99
|(1<!?b9|	2beg
jagland	6q1k
sin	30ex
|(2*!'gFg|	3nls
^=;/	1o9b 45nk
rong	9jhs
coventry	3trf
rasheed	lcq
seck	2tki
|!E1-7-&!"|	11as
ulloa	87e8
salas	21em
|!G3!C?C#|	52bu
lafontaine	5dck
underwood	1aaj
ala	bkp 1t89
broek	2k4c
ebeid	vfo
cunha	1sio
sylla	7waz
|!E3!'+,2$|	70ec
fillon	23pt
ghani	upw 1xxr 7fvd
lakwena	k7t
saturnino	8xof
|!E2$%*!5,3!|	7aeb
|(2%6!lX|	1bfh
nol	42ww
aguirre	1y58 7jgv 8b6z
northam	5rtp
^7,1	5zxm
leuthard	1q39
lukita	84r1
schwarzenegger	tol
yermekbayev	5ahb
|(1FU!N|	5xxb
mello	6b8h
|!;'1!)2)|	1rd0
hoole	7ir1
nouripour	5cpy
ekren	97k0
fletcher	1xl6 6rbv
mahler	2iaf
|(2"Q[![|	p9l
maric	9zx3
andreatta	10w4
lika	8dd7
savisaar	1rxy
semogerere	5hd5
lipton	1k4u
hirohito	1vzo
maas	2me4
robespierre	4hwt
gao	289y
tal	72hi
borjans	59k3
mutko	9wj2
pillen	38fr
|!E-!(/$*1'!$|	4817
shuvalov	8fvp
mark	9jey
jaramillo	6b3g
horta	3gck
nyunt	3qdj
padgett	8q94
bolojan	2uc6
ndong	8jus 923i
dogbe	9vol
tawadros	5n2e
elchibey	89e
garavano	8ajh
lich	97w9
schiff	8lu
turner	69mi
haupt	8dza
maragall	5foz
gucht	3lqb
hammouri	9r7k
inamine	3njs
mont	228y
kristersson	6ulf
onkelinx	8t4e
macmillan	2kj9
|!G23@!@|	3u92
islam	b73 52gv 65op
leavitt	3mhf 4kfu
moody	7q9r
baudouin	3ryp
birindwa	8746
xiao	9yar
codey	5vdn
gagloyev	dm7
papuashvili	6bpo
|!G2-B=!+@B"B$+D|	4i1q
bawumia	47dn
kyagulanyi	14v9
|!G2/!>'|	i4m
^0F:	5gzp 6p5l
amari	d5h 94ug
kalogirou	91rl
simmonds	8qev
yakobashvili	6nf9
byaruhanga	9xr5
lafontant	8hzh
sindimwo	89tx
dermer	60mr
demirtas	6a5s
abakar	7lk1
gargash	sb1
hoveida	lvl
|!;'-!++/..&,,|	4q9q
|!G2=B>D"!|	1o9b
abdulaziz	3rs5 3sbz 3svf 3tbp 4zu1 54gy 5o5q
alamieyeseigha	1myt
bolkestein	26r8
scheer	o8o
sherzai	2fzy
|!;'$!.%)|	2ust 47lb
tomi	9vii
araqchi	cs
franklin	118t
afif	7hk0
debretsion	1kz5
coons	7x5n
reed	6ic2 8i0u
benhadj	iqv
fong	880r
palme	5bmm
tampiza	7yb1
hambali	2is2
menacho	9awv
weizman	1z63
qatrani	7l9e
hitto	2bmq
mezrag	46u7
|!G58?!+A!+|	f6t
chevry	8v91
|!G2"!+!=|	1tfn
condi	1fzd
gedi	jf5
|!;(=!!.22|	6sec
|!;)0!'/'#$,)-|	7abv
pacolli	10e9
schuschnigg	3vhp
larijani	jby 653t
aguad	9a60
mkapa	119r
andriantsitohaina	96u3
tshering	8uv3 96y3
|!G2$+B?!@|	2kqj
mikser	9qmz
|!E.!87|	1tfn
kretschmann	7482
|!E24!*,%|	4qfs
bani	8lm4
diakite	9o04
kobakhidze	2vds
tillerson	5uao
jabareen	7bej
ringadoo	9vd3
chakuamba	2gw9
subianto	5nej
|!G:7:!<|	53de
lebona	9mpm
kerrey	14lv
montchalin	7m7u
|!E076!6|	2b4e
stenergard	4caq
wheeler	o9p
essy	l8d
jeri	3ew1
levin	182j 7752
nimeiry	2yo2
maarouf	7p4d
mulikow	8h15
|!E.!")/|	4ixa
allup	2nsy
canel	4m9o
prabhakaran	6x15
rajah	8gdj
osmonbetov	84c8
hammarskjold	1hh4
qasra	50aa
|!G2.D@"!B?|	1fme
|!;*3#!/#0|	5j5l
kanzaki	6lqr
khalifa	2io4 2vno 3pns 3pvc 3pyp
limthongkul	6ggr
blah	4xb9
chakrabarti	6jrr
dan	57gt 723o 7uwu
kaljulaid	3ol9
ruud	95wh
haqqani	2rxl 30yw 6flh
nakatani	293w
hasina	6chc
fihri	6lli
runcie	5y6n
somare	4ktv
maiteeq	5c8i
muhsin	7kz0
tei	9emi
kyuma	276r
shafiq	bn2
navalnaya	7aao
weiss	1iob
klestil	6pok
shringla	2kvf
cazeneuve	11x6
landau	1e73 6vb3
mel	116l
bourke	8zyh
ghais	2hz5
smetona	qr2
|!E/!((8/67|	632r
okello	6qve
|!;(!%--%2|	52bu
chretien	34eh
klassou	8s1q
engler	3b30
basescu	6t47
zhu	7cpq 7cqj
bawardi	94vw
aliaga	5qq8
pazin	a0dp
fayulu	4eza
trittin	2ym4
lebedev	6as7
abil	8gle
handal	69f3 9xuj
menzies	5xtj
cabrita	835z
antrobus	7vr9
bunchhay	982n
hattab	2lg5
klockner	3j2a
pettingill	8zog
harfuch	5c53
reid	2knx 3cpl
|!;(2(-3!3|	152a
carrizalez	9g34
kadyrkulov	8fku
mckinley	73jp
gantenbein	8245
husted	8mau
betancur	10iy
louis	43kp 91wz
theodoros	5n2e
varga	3ira 4mzw
|(1=QtjE!t|	5d3k
haldeman	2h2g
|(2&!W?k7|	4h1f
jumaliyev	8sir
ling	423v 9mwj
jayawardene	2xyo
zhivkov	6r0a
manning	5gjs
skate	13k0
keita	2t1w 4qzh
shephard	2cpu
mohamadou	96am
gonul	6x0a
sisulu	420k 71wf
okruashvili	2vgc
|!;)>,2)-!'6|	6xx3
|(2%DW!%c|	77w3
sjahrir	6kgs
|!;,1!)|	5zxm
|(1@L!#i|	1fun
|(2';V!6|	4gc1
montilla	3fu9
lloyd	6a9i
soglo	567q
sarovic	4pw2
waltz	4nzp
suhail	9q0m
edward	3sar
evers	6sp0
|(1>iX!|	4clb
jean	4jsf
joensen	82zv
ciobo	9pum
navas	84fe
taputai	9d12
munteanu	h09
podeschi	7xpa
|!E-!&"9$&9|	n4q
|!G23+!<&D|	cs
purnama	1050
harris	1d7f 3l6p 6fde 8su9 9hbx 9sw6
kadirgamar	3wnj
listhaug	6l05
pohiva	9lld
|!H&"'!%#'|	2d0u
olsen	3fkl 7ocn
roldan	8ol8
mbatta	87yd
jourova	6vvm
dragasakis	8gk2
podesta	3ciw
khoan	9x7d
hipkins	1d8u
pandolfi	eh5
fernandez	e5t md2 1gon 3xj0 3zy8 4cjp 6161 7vve 88a1 8eu7 8idd 8ybt
|!G2!B"!?!|	z56
|(2!!a4(|	5ql3
payette	8oyu
hart	28fv
morsi	4s3a
aliyeva	4ily
ponga	7jf4
addo	52yn
simovic	92pl 92th
zayed	69d 3pyp 4wbe 6ljf 7bss
kaddoumi	20cq
cisneros	2nhn
|!G2&B-"!@|	426s
muasher	4fj3 9foc
khulayfat	7qqo
tun	7brt 992r 9s3m
kasymbek	a04p
ruehe	70ax
ekonomi	92qf
ballen	6fvu
gujral	2uqi
maliki	59z9 5wkn
richards	prc 86c5 8ad2 9nhd
geithner	6qlt
mbeki	2exk 6oeu
noriega	4a67
johanns	4neb
mabior	5tha
bulatovic	4wrj
^>;2	15ap 5uao 5vnl 7514
^1H*	426s
panza	1a34
nixon	3455 5vnl
cheong	7whh
cannonier	7yed
ghalioun	17fo
padrino	6zil
abuzayd	3lus
fujimori	e70 3nkv
chidzero	11yn
hamzah	2j8y 6ni6
muhoozi	4z59
|!E.!%7,$|	54jw
callejas	5qh6
gamsakhurdia	7dk0
borrell	3gmn
masisi	4wk8
godmanis	2x8r
slotkin	83ul
sousa	4bd7
cano	hg7
gures	1ofb
blix	2jub
fujii	2pe8
johns	7h94
khazali	5okh
namoloh	7vp8
mahachi	4y16
^,F&	3qqk
shaalan	2m8b
|!G2=!?D+B@|	1jko
dimitriev	84a1
persson	27e3
kotek	6qoc
belka	4bpm
eanes	qk0
rabin	78d4
^=I%	371z 78d4
sadi	644m
alvi	t3u
obaidi	4gj 3p7c
virkkunen	2n1p
voynet	1oxe
utkin	1o8k
adhikari	8xbl
romulo	eic 1974
|!;/!)|	3qyo
|!E..),%9!)5|	6fzv
matovic	2u06
shigeru	6d70
berger	68aq 7eo1
azizah	7203
iii	53b2
cisse	6gzg 7lwt 7tdb 7xiu
baykal	1llj
gorbatchev	4o2b
connolly	1a0g 31hl 8owf
lugar	5vla
goulding	4efp
masuzoe	78w0
colonna	19zd
luxemburg	6193
oskanyan	6wt8
nasiu	7ie0
phichet	9e2n
badi	9q66
gorbach	8epa
touray	5cf5 8h04
barclay	6hu6
petersen	32le 57i7 63ry 8zgp
muravsky	9uwa
janjughazyan	7qk8
boumediene	2qnt
phuc	562w
kambanda	34l0
sobotka	150k
|(2*B[!|	4nmp
ritter	13ia
jha	9b3l
kham	9kjt
zeidan	jzr
benomar	30zs
gotovac	701r
norboyeva	9r52
michelis	2cav
blunt	4gsq 61qd
bria	91si
schultz	1kwl
valls	39im 4aim
schuman	5y7h
|(1E!b/|	3kq4
savage	886w 88ta
fan	5wfa
saakyan	yli
|!E-"&%!9*|	4yyu
valera	1r8e
rosen	8i28
chapwe	4qoa
murayama	6s2b
yandarbiyev	7c3e
|!;,4/(!,|	1ejl
^=/C	2kqj
chacon	19hg 7mj8
viravan	m26
kingibe	xz9
razak	4uo 52n7
talabani	y79 30tj 5p6t
prawit	5nti
weicker	43sa
glinski	9ejn
isingarin	98fy
mrema	vy2
aref	4wm 4tz5
jokowi	3d56
|!E-!1!0|	3u92
terbishdagva	80uq
ratcliffe	3cng
rantissi	w1
stanikzai	6cxi
|!G3!A*A-C?<A|	5k7n
bassilekin	7gwr
siala	4vj1
moussa	m5d 7ftn
tutut	6frs
|!E11&-"6!|	w0e
nene	566c
pedersen	2921
rafsanjani	cm0
zene	8wjn
landsbergis	27t2 70wv
murodov	9amm
|!H%!&#(|	31cj
daines	6i9a
weinberger	19vp
schafer	1rpd
shwe	6op3
|(2$)!|	4qtq
|!G2"!D)@|	39qi
zalm	2bd3
abadi	2hsu
falconer	433l
tebet	6fhl
baldizon	49uv
nguema	16oj 7xvo
gillon	19ii
petkov	3tky
pou	455n
chui	87jn 87lp
law	156n 53z5
nikolic	6s46
heredia	529g
ndadaye	4isl
tentoa	9rx7
|!;'1!52!.%'!.)|	cm0
oyunbaatar	9u0z
|!;(!+(-*%-|	rvu
|!G2!B4>B|	1twa
^9-6	syw 1vhq
korcok	2x1z
komsic	7f7z
gomez	sw3 17ux 3epn 7kno
lepage	5h55
fahy	91ch
ramkalawan	72k3
schluter	5ndn
|!E-9!*2*|	1rd0
godett	92v4
deni	65ju
jaatteenmaki	q12
araoz	4jc4 913w
ahmed	2020 2psk 2srk 2u84 2wdd 3pns 5oza 6blv 6byt 6cpe 6jli 7fq8 7ho3 7i4a 99tz
jacobs	9o7d 9xnx
minniti	4bgq
ople	148v
akashi	77n3
fofana	8fjb 93l7
harkin	6rdr
lammy	1jzq
|!;'51!.7)2+|	5mj0
murdoch	7nt6
romney	4qfs
haftar	3psc 64wa
^>/2	3rqv
grenade	7v7y
davkova	2elf
klaus	6vj3
moerdiono	4r14
salim	1z7t 66e8 93yb 9599
livnat	41q8
urquhart	16mr
marchuk	9yuk
toha	19ow
jadaan	4vwi
karamat	36e1
^-15	5ug
varadkar	3zmr
yemane	77r3
kellogg	3nqt
|!G2!,@!+|	3feu
husovic	9fks
bausch	88na
hazare	puf
jang	333j 334f 8j45
moshoeshoe	962j
|(1<c#!|	2e85
navarro	5jr9 8ts5
diaby	8xa8
fayyad	204v 6641
|!;'+!.&,=|	4m9o
|!;(!.0(7|	27le
|!;,3!,3$''8|	74c1
|!E0*2'!|	76lx
banna	802 2ly6
furayj	86n0
ige	151n 1jwt
|!G4%+B>!|	6chc
godongwana	1w4r
konare	krk
|!G2=!+$+|	38ld
kumar	58vh 9eyh
ma	46ix 46jt 8w6b
|!;'!">|	6do8
sahmein	59ww
dudayev	1r4x
benjamin	zgz 9phr
durakovic	7u1m
salloukh	20xh
leques	8jro
toafa	8w70
^7C!	2kqj
klobuchar	m87
gibbons	3884 8bk7
pusic	6x7t
uteem	7v4l
hodge	7ybx 7z33
|!;'8!#&2|	2rek
clausen	7n9q
gilad	m37
araby	51y6
moniz	1xbe
yavas	49qk
doi	6lnf
ulaan	7xbr
heath	1sxw
toure	l56 ln6 63n5 7pu7 8x44 9o1w 9z4i
^<->	2b4e 3wba
kraft	2jss
mambe	5wvl
moerdani	11lt
bugti	ck4
eckhard	2694
algabid	2ixj
lutchmeenaraidoo	9mit
galan	44oy
kalpokas	82a3
davletov	9k5k
balkenende	32k7
frutos	568o
valdivieso	hng
kyrylenko	9xac
crnadak	8fs9
napuat	7ntv
|!;,(!)|	3yuh
durkan	4dqv
milquet	8lht
flores	18kz 1f27 24jz 43qm 8vix
gylyjow	7v20
haider	2yhk 4whh
ismail	4m5g 512o 5tfe 6d2y 8773
iwasawa	7a4m
meles	4ith
demaci	8r9
|!E-!9$90|	2yyd
dole	14fu 1ulf
salahuddin	2brk 6ktk
sonthi	6gou
hochul	3n1x
heger	1sbu
munyes	8lz9
pearman	8gs7
|(1A[CSy2!O|	1nuq
magashule	8bx
whitehouse	9niv
kurz	69uk
hussein	1ge 26tc 2ply 3soj 5abr 5ph1 64x6 6ucy 7c1s 9aix
kasyanov	4o9j
rau	3aao 7bxf
|!G2=!@D>|	4m9o
felipe	3sfi
mansell	9l3c
harper	6i0m
lucke	1254
dzihanovic	9kh5
frattini	256g
butore	8nxj
^;E?	3u92
sawadogo	7xus
vestager	4c3x
|!G2=!4!?D|	5gzp
younis	3ky
banana	17vq
chiluba	26cz
naqvi	4wgv
belaunde	224q 3ec8
benko	9sno
sapin	4lhy
gheit	ami
blanar	3jn8
shtayyeh	4u2w
zanganeh	12ub
calhoun	3au8
verdonk	5wh1
ordaz	2gfs
|!E."%8!6%!|	4o2b
advani	3vuq
agha	2fzy
massa	6b4a
aspin	40gc
goldstone	5vfr
jadot	7725
|(2.@O!.Q|	30g7
arafat	77dg
maurer	5jp4 6uh4
shaqaqi	20id
|!;'/"1!%/1|	n4q
ozel	54tz 7etf
seruiratu	8ggc
^A9E	5f96
helme	4ei4
|(1BIgD!|	4l7w
brichambaut	4b4t
lavin	39gp
smirnov	2u2t
^="$	i4m 54jw 74r8
robow	4zcc
shinde	1tvh
golding	16yi
helal	9f8q
tozaka	8aeo
moughniyeh	2uev
mutambara	twy
tarin	6c5h
wehbe	1ayy
aspe	5hvt
azhar	4g2h
ramirez	4epd 5qug 6b77
|!G5!A;(*?=|	5uao
|!G2!>@!/+|	27zs
arthur	5dwy 8sro
maskhadov	v3a
jiang	37sv 37u4 37uw 8ku4 8kv3
qaddumi	20cq
hastert	1lpd
bryan	73fg 7iwg
chambers	2z33
yasin	9l01
somsavat	9p09
^.G/	6z8d
yuen	9ibb
salameh	5usr
^-:&	944 74r8
bensalah	2cc
kutan	5tl1
vadra	5o9l
kinnock	551o
haq	3w2 207v 2upm 67kh
alckmin	2b07
kone	7gzu
harder	9dd8
jalal	a0gj
pot	5mc7
delay	6r92
|!G5<A;?*?8A!+|	6fzv
brechtefeld	97f9
shiokawa	4fx1
petryshenka	8fxd
sosoaca	1m8k
|!H'!$"|	yrf
|(293!F|	2gkn
melkert	8fg
ionatana	8gpq
kirsch	5l40
|!E.'8%96%!|	57vo
schily	5dnc
yearwood	9iql
brnabic	mga
gallagher	5gyc
mashat	47qz
darbinyan	7plc
kashiri	99za
schouten	7uyb
cortez	gyj
tassoulas	3up4
kossuth	3wlf
vought	62gt
|(1<8R!uG|	5nej
dja	7qxg
|(1>]l!|	33mu
mikati	52lt
|!;'"46!1)|	4yyu
buric	4cqr
rivas	7u3z
|!E2%!(|	791q
grieken	6rqz
menderes	907
schoof	1mlc
|!E."!)8|	2wnw
mao	4am4 4ams
wanawilla	9ca3
yasay	5itw
rijkenberg	97lj
rakowski	4m4f
|!;'"!9)1|	5cgu
|!E-!*0|	4x2g
nayef	4w07 54gy
panuelo	804x
rufai	53lc
meta	2ud2
reznikov	5b83
brewer	32a1
solymos	8t1t
zapatero	3eze
habeck	5xj4
peskov	1o2m
schmitt	5eae 858n
hoon	2994
^=$&	22qs 2gkn 3jhi 56m1 5plw 62xf
savimbi	3dgq
asscher	8uj9
caldera	5qfz
larcher	27cd
farrugia	91d8
frowick	5xcd
olympio	2cng 6kw9
kountche	6bfr
|!E-/!-,*|	59z9
simson	3kjp
bozize	23n3
daladier	7eb2
tsvangirai	4x7o
ganic	1trg
|!G>481!64|	5vnl
^/87	3wba
heyliger	8esp
pinto	9cmv
balladur	7ea4
wissanu	9y1m
abdulmalik	471v
agnew	6h2s
psaki	36id
^07*	3yuh
santiago	4ppx
htay	7bqw
tharman	6ouj
|!G5!A|	3wba
may	1ung 6p5l
guaido	3i8t
bizimungu	5fpv
pattama	59gm
rico	erm
boediono	14xh
michael	3t1x
ghazaleh	62lo
milam	8flq
paulo	7oym
nduwayo	7oq0
takaichi	682j
disraeli	117q
karadzic	5q6x
lan	3x0u
bundy	4i0x
khama	2ste
loof	q3j
occhetto	8dc
^/.*	1rd0
araji	5ons
ebert	26lg
rashid	lcq 3xec 4w1i 5swi 6cpe 9gf9
david	9dax
ivey	3n88
|!;'2)23!.)|	k2k
nenem	8s8f
luthuli	dyf
|!G<67!8|	33wq
yau	83h3
yerodia	383
babler	nn3
maturbraimov	7lq7
raduev	66o7
stoutt	8t63
gordon	4dt9 840x 9b2s
noem	3v4a
merabishvili	6wpi
zahhar	48dv
cormann	4go4
topic	32pw
graves	13bp
kulov	21i0
yilmaz	4jeq 7f0k 7vh6
missick	9xix
oqilov	9a0c
|!G2.!+B@|	syw
dogley	81cp
evans	1p1m
borg	mtx
dabwido	9pbv
baldetti	61n6
beg	4q2u
giorgetti	2c87
|!G3!A#A|	10r4
wijeweera	602f
cheng	1cdu
|!E-!&"/%|	z56
battulga	3q4y
lutsenko	9zlp
diepgen	1rby
kochanova	97ec
|!;,3!$)$|	1mbx
|(2(I!O#+_|	4obe
macri	4hjl
|(1B(k0D!N2&|	fea
little	165c
muhannadi	8d7n
alkhanov	kv4
rockefeller	55bg
jebali	2iqb
julani	bw6
|!;(!%+.31."|	nps
konyuk	7jyv
tembenu	9ltw
delgado	81yh
binay	36h1
usmonzoda	9uls
evita	1yo0
guttenberg	3mdq
ricardo	6vkj
telito	87xb
byrd	5wya
cheikh	966s
minnawi	4pcx
silveira	8ysg 9abz
ramon	2hxh
coulibaly	l0g 8ca7 9spf
wickremanayake	5t0g
suarez	9gm 4wys 8ytz
|(1<!8I||(332!|	3feu
chahed	79rp
gelling	827d
amara	7fha
halowchenka	9fwn
zourabichvili	66pf
said	5a51 6jny 7fn4 80j4
shiqaqi	20id
josipovic	2xdi
|!E..%1!0)|	79w0
petrishenko	8fu1
ammitzboll	9of2
armory	9v0x
peron	1yo0 2vvs 3ihi
powell	1fun 1w5h 37av 3dk9 44bb 91nw
sobukwe	5y9e
coleman	9d7p
pasha	a77 1nt7 1wnk 6lwb
mbumba	5369 973d
ciavatta	9us7
djamalilali	93je
kafando	91tf
mala	9r8e
pierluisi	5i50
kopofi	88vw
salolainen	9cz7
condor	9lgr
devos	12gq
burgener	1dxf
marchenko	6bat
|!;'1!-25&,=%|	1pec
kehoe	4ngz
tereshenko	9n2l
|!;,'!)$)|	6z8d
juma	4wvu 99rw
masutha	91gn
moctezuma	1yal
mandelblit	wk7
shmyhal	1lui
adly	2hbg
fakhfakh	1v04
fonotoe	881r
|!G>36!8/848|	79w0
arnous	8f2f
rafini	7tqz
christopher	72f4
|!G3!=C*|	6sjn
corkill	9hxp
halbousi	4vtj
harwood	9de0
hassad	93pv
manuari	816j
subbarao	1qvv
shalgham	1jh
bobojonov	9ep2
^7)/	usc 3bqf 4hjl 4yyu
bah	ycs
laguiller	tbx
tekebayev	5cqs
sheu	9nns
duhalde	1sjh
musawi	kr
moon	4x2g
harun	b07
ndihokubwao	8254
stride	4irl
yesimov	7ifk
serrano	3e47 61l2 8aka 983f
xojayev	7tbm
qian	5p0v
albar	6krs
csurka	2wmz
golborne	3xo8
shikhmuradov	15jc
stanishev	6azc
konteh	9dj7
ernst	8mfl
jeanne	7kjf
mba	7mwy 7v3q 9bti
|!;'-!%41/|	56m1
mofaz	6c6r
bockarie	673j
paetongtarn	5eqt
budiono	14xh
erdimi	6qiw
sultonov	6v91 7lfr
engola	7vtn
|!E-8#!/%|	5gzp
dur	6ny
russell	1a2b
yerrigadoo	9grx
nahavandian	94b0
radhakishun	9ezj
attaf	ao8
pen	35jw 4cur 4dd1
koo	3uqn 3urj 72o0
kumolo	9szt
struck	5jy1
cherue	88yp
durazo	hid
gonzalez	1s9z 21kr 36ml 45ej 8y1b 8ye1
brooke	5jf5
obi	5jt5
tlas	5142
chung	1etn 1eve 1ex1 1ey2 1ezg 1f11 7xcj
|!E1-!5"|	33wq
mamin	7qc6
|!G5A?+!+A=:?|	6y4v
lovin	8gw4
karnavian	6qsd
sarwar	mkc
tan	6srw 8t9e 97xa
|!E.!%,(%/|	3ant
rinne	s36
serpa	2q48
tomasdottir	2icr
erhurman	6tua
jadue	1ic4
|!E/0'7!.|	56u7
heine	2ow7 9scq
darrieussecq	89ve
kane	8xds
abbasi	6bne 6odm
khurelsukh	3qfx
mcleish	2np8
murkowski	25hn 8ucf
rajoub	37zd
kopacz	1z4m
lahbib	2hi0
niyazov	68lf
saar	2cgo
pelivan	8mkd
tria	2d7b
|!E-2*1&&!9|	76g2
sidibe	4lip 931u
|!E-!&9"0|	6xsm
farouk	3se1
stashevskyy	9pfc
sangheli	7nfb
|(1<F"!8*Lm|	4m9o
ferbrache	9dbn
jalahma	9z8j
charette	2oc8
hirano	2pb3
sako	8wui 9p73
surayud	6k1z
snegur	4plz
conte	2dld 3x2a
roper	904t
hunt	2gq3 376p 38cd
azana	49tl
crvenkovski	1698
gingrich	55gs
|(1IE+P_!|	5do8
erakat	65b7
|!;'2!%!3|	se3
velasco	ni1 3ind
lasconi	1u9f
ortagus	4x6j
salazar	qlc 3o6l
lukac	82iw
lagarde	1dqx
mazuz	4j1c
zivkovic	7d9a
crapo	92ga
falcao	62bn
mahamadou	9arq
rojas	1fau
khalil	7kx1
prendergast	3qls
|!G3!C,<A:|	1o2m
verge	80c3
reynolds	e19 3dll 3rhg 7y2a
vulin	fcq
samphan	3qc8
|!G3!C#*A|	2gkn
tharoor	6c27
|!G2!B"!-!@&B|	5bnc
cleverly	319b
verges	9c3w
kiro	7xg0
rahman	213i 4ypk 5bva 6bjx 6cni 6mnl 6u2j 7cw8 a06h
|(1>4g!-|	6atl
demirel	63tp
kilicdaroglu	3o1h
kyaw	2qw0
maktum	8x0d 8x20
vorachit	15wv
inose	537a
joly	46fe
rania	5pd6
sahhaf	4v8r
boucher	5vak
schillerova	flx
freeman	8lru
ibraimov	8p7c
demchuk	92kt
nauseda	2ded
attlee	1fsr
grayling	1d4k
asgrimsson	2idy
|!G3,#A=#?!*3|	36qi
badreddine	50q2
bhattacharjee	17a6
bio	3jci
souguimi	8e5x
zakzaki	2tbf
benbitour	7hkp
tombini	gvy
|!;/(6!$!&|	68ro
|!G2"!+B,B|	3f6a
bejerano	8aye
borodai	fti
benediktsson	144y
|!E.!8,%17%0)|	6ex2
loughman	7t0x
yadav	d07 3wpz 4zgp 5rui 6nd9 9fvb
bedoui	59vd
quliyev	89e8
|(1IRB[!|	2qap
hung	2rwl 97yu
joneidi	8t6t
aqil	2syi
larsen	6nz4
matane	9c7b
turki	6u57
aleman	tpr 4m68
musyoka	3kw6
bellerive	35la
tsiranana	5ku2
archa	yxy
miller	81 14rq 40p5 5n83 6i1z 7c51 7swi
spellings	4bt3
|!;'/,,!.%|	23rb
johnstone	9dgk
sorabi	7g3l
burns	56by 734a
mkhize	7dkx
kristo	15t5
|(1</!#H|	3i8t
i	1vxg 3rx2 3se1 3spu 3sts 3t1x 3t6e 3tjn 5g08 5mor
keegan	2cp0
lamamra	5scg
lappo	7mzq
raggi	6ys8 79ss
ahern	12co 1lx3
georgieva	3v1u
jeyaretnam	2xsa
walesa	3yie
fadul	88c5 8n5k
foster	tav 4nas
paya	5dkh
sabra	2a3p
barley	3mtj
dzhumagulov	7p56
fitzgerald	28as
kasit	3mns
kokoiti	1scm
straujuma	3wik
lange	1k0w
tudor	1gdi
|(2*8[!|	2y1c
hassane	7y7c
bryant	2gy5 5koi
ibrahim	j9 sc6 znw 2cdk 2t6d 2xlx 3q1t 503x 86rg
koteich	9yz9
boc	1v3l
papantoniou	7745
traore	1nku 2tac 4xxq 9kxz
jorda	1fez
maait	93ux
baz	5d93
kamilov	5di
nagel	3987
sutter	3m4y
dion	8tm8
fordice	3tnd
gunness	1d60
bot	10l3
kjaersgaard	5lap
eisenhower	1qxx
chea	5aas
fetterman	8lqy
cha	5nvd
kalliomaki	7p24
martonyi	2y9r
helms	37k2
|!E-8!-!2|	3kq4
brugada	1f99
falcon	2n4q
wague	9lhg
lujan	7rx8
amarin	9woi
kleist	8smx
|!;'"/,2/.!14|	30g7
obuchi	3nta
dondo	3o9t
jashari	8s3
^?66	5bnc 6do8
|(2)?U!6>|	3zzm
basbug	7exc
|!G2?B4!"D|	5xxb
hayden	4ka8 9xva
|!G<1!6#:#|	5mj0
|(2<%!:|	2w4e
korn	3usb
pizarro	192q
walcott	8kll
cepeda	2wxa
philip	7zd6
khurelbaatar	7wij
kwon	3vq3
^AB@	12kp
magras	7tue
chand	8ukb
masimov	3m24
raghunath	3k80
|!G2(!?@A!|^""3	j2l
osama	5d3k
matambo	99w7
pence	4nmp
yerlikaya	jz4
ndakolo	9cve
kamath	3kcf
paudel	5rvq
diya	5az7
luka	86qf
kirkpatrick	35xo
taha	jok 2ppt
abaga	8v7d
churchill	74c1
ervine	1jw2
gottwald	3u42
ken	8263
farron	6qcf
ruberwa	xfo
babanov	99ve
ciller	6ma0
|!G3!A=#A?|	3ant
jo	38ty 8l2m
sheriff	9ocy
zeballos	9vlu
|(22<J#!|	27le
greitens	1wuj
randrianasolo	8i7d
dallaire	60ib
bochorishvili	48pe
lahad	rb2
paet	6uzk
temaru	9aej
tobgay	6trs
canikli	9907
estrada	3gvz 8p07
iweala	55n1
jihad	3q3r 7ga8
johannesen	7igv
kharazi	3l3o
reinado	hx4
diogo	4417 7t9x 9wlw
insulza	3fs6
samper	1xir
|!;.0!7&"'6|	37uw
chibirov	4673
dulles	3b9y
iwaya	6ltv
holguin	4b1z
rosso	8m2e
gachechiladze	40rv
plenkovic	nzj
salmond	fpj
gurirab	6oyt
mansour	8uv 8ze 4zjb 5wjn
dumas	604f
gan	2874
jumblatt	3l2v 6n0b 71f6
|!;'-!+1)|	4hjl
dardari	7gda
poplasen	587e
mueller	5xv8 8aiq
cam	55tx
|!G3!C=A,C|	530s
|(1>M!Ds|	39qi
horthy	4oqh
hachani	2dy 7hna
kontic	5q3j
mubarak	apg 286c 2qap 8htg
egal	4rxp
matusila	9eer
roopun	9f0n
muzenda	6feq
ndimira	9bgb
naguib	4sal
nzapayeke	7n62
pakpour	4tuf
schulz	4fbs
steinmeier	25jq
^;.:	1bfh
henri	2f30
karatzaferis	2asz
onn	2shc
dobrovolskas	7kq1
haavisto	5iip
hajizadeh	lqb
kouffa	l2c
obama	z56 88fo
madelin	dkn
hogan	zco 3x4i 5kqc
filaret	5g1u
mead	4gv4
spahn	36pd
dougan	7utm 9mqe 9qii
|!E0,.!*"|	555o
karmal	y1u
faber	9bnl
safieddine	2l2o
|!;,#!'!)-8&$$|	70ec
karadayi	7ezc
moumouni	7mcm
paravac	7t8v
shyr	9nrk
^5#,	33mu
zitouni	1nse
|!;)"!'/|	2wnw
|!E.!0(|	52bu
|!E.!8&0))!|	3zzm
kay	1jxi
monaco	5nzq
|!;'2!1+/()|	57a8
goring	2o4x
salahudeen	6ktk
cerar	4pxw
nkunda	3xxw
fritch	83bv
portillo	hl5 3ewq 4kqa
gallego	9jsq
kettab	96xb
shekhawat	7sn1
negroponte	3cfs
quintana	6s07
spidla	6z61
eldring	8teu
fetlework	87ue
hatami	7mfd
putin	6zm6
schwab	6k7i
yoshimura	2pd1
basri	1qm7
nimrod	843z
tarand	7nmi
^=-4	47ej
adami	1rrw
madero	24y5 7uct
monti	4d8e
green	1hsh 3him 61b9 8csy
lee	13ee 2ptw 3bzl 3yne 3you 3yqw 3ys6 3ytc 3yuh 3yz1 3z07 3z14 3z2h 3z3o 3z4y 3z62 3z9e 3zai 3zbf 3zcc 3zd9 4f45 5x0b 6hlf 76wc 8ta4 8tb2 8tc1 8td0 8tdy 92il
virolainen	7ofu
emmanuel	3tfz
abazovic	1qnw
kajman	7ffz
maran	506x
olo	24sx
melia	57st
racicot	4b6l
rakosi	46de
rengiil	85du
habumuremyi	9ec4
|!G2!><*!;D|	4y74
|!G5!?=1|	4ams
dancila	6yo6
^<*1	6z8d
cem	7eyk
malabo	7yk1
beighle	9yy9
carvalho	869y
kubilius	olu
|!E.9%)!,$|	74r8
bordans	8j5s
quevedo	8xmo
chastanet	7lnw
cocker	8imc
marzouki	4wuu
bazarow	7rle
gukasian	t7f
petry	268c
papikyan	6k3j
viskovic	5qbw
vagnorius	28ts
|(2,Q!;|	1n3y
cayetano	dtx 10nk
okitundu	3w30
|!;'3!+!)3)|	682j
bartholomew	5g08
mazankowski	82bo
musgrove	612s
derycke	1x0w
inslee	344f
adityanath	78t9
|!E/!+/'|	78ot
gurria	7e4v
whitelaw	73yl
|!;,,!)2$|	4gx5
trazegnies	22jo
^@FE	10r4 1wf7 3hok 5nej 73lj
oskanian	6wt8
giammattei	ezt
levy	1k1n 39ni
ghalawanji	99pw
clements	132k
vesikula	9stj
djindjic	7d7d
gozney	9hyq
cousin	1xqd
zhumagaliyev	7qdg
laxman	yx5
riffath	8fgb
hacha	1v5m
gumbo	8msm
dahlan	4upt
kahlon	4xhi
griffith	tv1
koulibaly	9zt3
agamyradow	9f5j
komorowski	16us
nakagawa	2onh 6e2l
villalobos	39kc
zapata	1v88
yongchaiyudh	1btp
zandanshatar	7bor
dilleita	93gb
^3"A	39qi 5d3k
boueiz	206s
kanaani	53qg
^/-;	1o9b
mullah	9r6p
rosler	5l1c
|!G2>B=!.D@=B|	g8z
sada	9579
|!G2"!=|	3z62
droukdel	2h8
lemass	69nx
^=/?	1ejl 3nls
momade	5dj1
robaina	5yq3
|!;+4%."'"!%|	1zlk
rajoelina	oua
nickles	1p41
amlo	n4q
jamankulov	8xyu
veil	6fik
yawer	2bul
qiao	5p1s
yermoshin	9wy4
milatovic	30sg
kouyate	3x36
massieu	1fl0 3eru 4d9a
jagdeo	7sor
babacan	iph
dowers	7py3
polis	33ce
haupl	4k94
allawi	x0n
letelier	5cw2
nazif	bdk
rajab	51t7
|!E-(!/1!*|	j2l
stiell	6ffq
seguro	qga
davaasuren	9u1z
prabowo	5nej
erlander	6lc2
gotsiridze	9j9t
|!;'+4,&"!|	1o9b
|!;+/-;!+|	3jr7 5lto
argimon	7rm6
banisadr	736
mourino	3i3l
lipponen	5ehs
restrepo	44pv
wu	3hf7 75a6 75b7 75cf 9y4n 9y5h 9y6e 9y79 9y86
edmond	7t1p
|!G2"!.>DA|	4lu2
tombalbaye	2438
luzanic	8hns
moller	5iqi
onyeama	29cz
|!;(!3*%+%|	54jw
alcolumbre	1j63
yakis	765l
barrasso	3ail
liikanen	1x5w
onyszkiewicz	336r
|!E0/!6|	4zwh
abela	5wtv 7uvu 89zv
boudiaf	4rcj
khairy	3p07
muhammedow	7rt0
chisholm	6dur
malpass	1k8e
metsola	5ycn
bachtiar	1hfa
note	8qkx
ardern	2yyd
|!G2!>"!@D,D|	qwe
iqbal	cch
gatkuoth	86gs
gbagbo	3xqk 6fge
maiteq	5c8i
chernenko	3ukb
tsongas	5hfh
greenidge	7u5o
hikmatullozoda	97oy
klutse	8sp4
ky	55pc
meredow	96mb 9gjf
klepsch	1te4
fadlallah	4yrc
geoana	4pk1
alexis	3031
hirono	90u7
litlle	7ns6
ramanathan	63h4
beck	3vdw
guajajara	63r4
sharma	kn1 mjn 3lct 6btx 8ulz
|!E2(%,3!(+|	75c
|!G23+;!$|	77dg
hadzic	2ehi
atta	vo0 8qbr
fotouh	1ci
ikeda	2m4z 7a59
refunjol	892i
fadel	7hlr
aso	6mpa
haddad	22bw 2xje
halleslevens	95kp
tonela	85eq
ilunkamba	6kx5
nkuete	8jwo
bonnici	9udj
jetten	5wqd
barros	9jyn
|!E.1),!$|	45nk
howe	29bs 3dht 7tph
kolelas	1207
|!;,-!)|	3qvc
fonseca	8mnk 9cqm
meng	4j2m 4j3l
godal	143z
sheeran	3hgs
dimas	6hm4
basindawa	4umz
besigye	3ttn
ziguele	901l
guardia	82n5
ibrohim	7qvu
swinson	38vk
sima	9h0g
bellen	gr2
poire	f3a
keating	25gu 5h3n
meese	1t79
nhan	981r
hawke	14kh 7jr7
marovic	9qnx
ebrahim	503x
seward	73rk
cafiero	68gd
rochester	8uah
kostevich	8grc
zini	1km4
cuevas	8pz1
calle	2rrd
elkin	7c0o
|!E0,#%,!|	47ej
capriles	2n9q
|!E-!&0|	3r3t
|!;'49!+/#|	7ar6
bakhtadze	49b0
penfold	9dpj
radic	6ipq
|!G7:?!=&|	3c56
hanoune	43ld
mapesela	9rju
benkirane	2b6
munive	909r
paterson	1kcq 5dxw
dragnea	42hr
mastoor	947w
|(2(*!U:|	45nk
chhin	7sxa
mangue	6np9
prachin	9erw
|!E046.#,'6!'-|	6xlz
|!G2!B@|	3r3t
banks	8kxy
taki	943g
gold	1q19
michaloliakos	58h2
ondo	7z4n 85td 9l54
pibulsonggram	5m71
simsek	4ik6
karoui	5226 8cpf
^<G@	5ug
mahmudi	y8f
zhukov	7k6h
mumba	97sp
adeang	1j7h
carlos	3sts
espinosa	4ayt 5g71
cherizier	38q5
petro	2gkn
popolizio	97rm
sagintayev	7r6k
^,I*	4ixa 4obe 6zm6
lafia	9kdx
larreta	2q2d
|!;'0!4>,,|	1fun
|!E6!$.!'|	15mp
benabderrahmane	xaw
cerpa	51pa
khamenei	j2l 4wjj
swe	51j3 6oq5 8stm
mashaie	1xs4
balasingham	rc9
bermudez	1w9o 308q 9wfk
dabengwa	1qt2
polanski	7bah
azeema	7quu
^A*,	4cur
manero	exy
donmez	870j
montebourg	tkt
aznar	3feu
bolger	382f
poston	8kzv
|!G2?D$+!@|	23yf
hallstein	71n3
schaeuble	74r8
|(1=UnE!|	60d9
|!E0#'*!6/|	28vy
|(2(!OVi*i|	2b4e
coffey	6o9w
haaland	1kvu
sadat	se3
|(2$CWd!|	24lz
artano	9pp0
hildebrandt	4est
siimann	4ek6
charles	1yl4 3s6k 84q4 85g3 9e89
wuhayshi	53je
|!G2?@!@4!4B!|	1vo7
abhisit	6ug
fabius	3xp6
|!G2?!=+D|	4hjl
espy	4na3
|(2(LU!|	4s3a
lombardi	21av
smarth	61ih
kitazawa	6t11
lambrinidis	6hmx
maoate	9rra
saied	3ko1
kalniete	687e
silanyo	b9v
araghchi	cs
bertini	19yh
tahiri	7gqj
waigel	6oy3
trott	8w5k
|!E5*!%"(|	3h9v
pok	86jx
andeme	8h73
blunkett	1jiv
madrazo	3dw2 5yll
enebish	8tvr
mahmood	6bhu
nfono	7ras
zinichev	9ysb
gordhan	5nqs
^?:3	3qqk
majid	ix0
laval	5lme
pahad	xkj 1y97
|(2!!7_*|	q9z
bela	8zqx
hutton	3bmm
|!E254!+|	syw
hyon	2snf
ruckauf	198k
birol	20lk
hadirca	8fcc
sayyaf	4ra
tamim	6m0u
koivisto	4hc1
mullin	4ea8
akbulut	7604
prunskiene	3nfy
share	7iu9
greene	9bxc
lubanga	6ppk
^>27	4jip
boula	9hfv
kemp	16hb 2z4q
mufamadi	6kna
sturanovic	7faw
hamacek	8j0g
|!;'-!+1/.|	1vhq
wilders	28vy
kamysz	711x
|!E24!-/|	1n3y
burton	39as 6kvj
|(1@k!JF|	2lo1
humphrey	2r5z 8rro
makenga	6jr1
werthein	2b1i
venkataraman	9fxj
^4:>	11as
faisal	3sd8 696f 6u57
mphoko	5klv
matha	8sv3
paisley	2svc
speranza	5yqx
daugaard	1lno
boric	27le
|!E-:)**1/!**9|	25jq
lajcak	4pyv
siniora	23id
frederik	3sgu
hakim	3j8 lyt 4t0n 94yb
juha	7flt
dagalo	4rq9
|!G5!(?&?|	3jr7 5lto
hikmatyar	2g2e
gafni	4xgy
maiziere	43ei 6pvy
|!;'./1=&$!|	4a67
gierek	1sx3
badie	4ugo
|!E0,!#6#|	56m1
fayez	1zyu
aslov	6fnq
|!;'"4%!./#|	3vt3
tufaili	6j07
walsh	4fgh
|!;'+!1(!)|	2iz9
oresharski	5m9p
wammen	578j
dati	5q2i
lazarenko	9ch0
whitlam	2euw
dalrymple	2z3w
espina	7jbi 8c45
alexandre	7t72
mahdi	8nw jde 4cdt 658m
pushilin	1li4
razzaz	5cbh
|!;'0!3149&#|	58ag
nkurunziza	5lrm
samani	9xbv
mohajerani	veq
|!E-$9!#*|	4d2e
|!G2"!>D@|	68ro
aliyev	2ohp 2u93
aubuisson	5ygz
youssouf	4876
orourke	12ep
pun	9726
foley	6rci
anusauskas	u7x
sankawulo	7434
fumio	2721
|!G:!<7<#<6|	63tp
|(1D!Mc@ve|	n4q
dirksen	1yy8
meguid	1xzy
mubaidin	9liy
anastasiades	57fv
|(2*2!QQ|	2lib
nasralla	66wk
moscoso	4pnx
mitrovic	7k0g
rahimzoda	9fzc
turchynov	5b5x
karamollaoglu	6ne9
mwesgiye	7h5r
ratas	2yn1
cvetkovic	4pty
koufa	l2c
^?%3	25jq 2e85 6sjn
giheno	8ltk
murasira	7j0a
cardenas	1guv 3vzp 4hfc 6vm6
mizzi	8lfv
bryce	9f7s
necas	5k3a
phomvihane	3n9w
lulei	8104
angue	8619
goldwater	zjw
phillips	1ku0 8ud9 8zpa 98eu
rahimi	94ek
raynin	8fz7
|!;'/"!2!.%'/|	5bnc
agar	493m 4igb
valtonen	1ueq
cevallos	1mw4 5z8e
imran	8gb1
|!E-8!1-|	4m9o
davis	1jub 2f5j 369a 5kvy 6o2w 7h6k 83cp
abduhakimov	7qwl
micic	53sw 9pb5
specter	t9p
|!;'+)2)%!|	2721
|!G7!=;/|	3qqk
kmecl	90nr
milley	4dyo
iryani	3za
|!G2@B+DD4!|	4a67
brokenshire	3148
deby	2tit 47b3
alupo	8kr2
ablakwa	67q0
snyder	5w1w
azar	fom
ruiz	8zwd
halina	khf
ameerali	9ifq
tietmeyer	2k2a
abrahamyan	8eix
bounthong	7thv
bonomi	834z
bouda	8k3d
tack	8uzr
retailleau	175z
zients	368j
|(2&!,4|	se3
missic	9xi3
rubaie	4y3l
|!;'")2-!1+|	5do8
|!E25!(1|	5azz
palermo	1olo
booker	1gej
inada	6sck
zubayda	83w
erdenebat	8jbx
bishop	3j4f 4hdi
komara	8pcs
|!G3!*A(C|	60d9
mabuza	1k79
mahmudov	9w4h
|(1I!3P|	405g
khamman	8r0h
baghaei	1xve
belo	18de
khazaali	5okh
mapp	8qhh
canty	7tot
|!;'$),,!1%|	3iwx
sarea	76f4
gono	2cfq
mcauliffe	6o49
agbenonci	7qpr
anutin	s70
koenders	12bn
kubiv	9pkj
calheiros	5u4w
houthi	574 2s98 4uc2
uribe	4mli 7dxy
|!G2$.!B.D-=B|	5706
herath	6xkp
lakatani	9m3j
norman	67vh
jack	7zv0 9pxx
|(1;U!l||(2)h!|	57jp
^@6=	p9l
badenoch	3o48
vaiciunas	a0hb
|!G2?"!+=|	2qap
britt	8q4e
cakmakoglu	64rr
drew	6o0k
clarkson	7hd6
goncz	7e7c
malielegaoi	6tv2
blair	1lmo 6sjn 9xqc
isarescu	4yjx
|!E.417%!|	1o2m
pan	5f1a
|(1I!aB|	1o9b
clegg	56fj
latortue	27d5
|!G2?!D|	6p5l
metternich	3u26
beavogui	93as
eman	91xz 92ht
zelenski	70ec
zubaidi	cde
|!G5:;A=!?=|	133s 2oz6
blazy	5l2f
genoino	3eti
bagchi	t4i
miklos	2x50
vasilev	98jz
|!E-3"!2|	47vl
kalvitis	cf2
karunanidhi	51ap
bodman	67rm
escoto	4mwi
karimova	2g4u
blinken	rvu
veldkamp	19uk
zurabichvili	66pf
chalabi	aur
|!E-"9'!1*|	4gc1
duri	2xlx
hoekstra	7562
kristrun	3v8n
mboya	6rhf
khuphe	6pfl
yassine	2qj
cartwright	9o9o
flanagan	1bma
bekteshi	8sce
zhao	7chk 7cih 7cjd a03f
burg	wps
thinh	7z1r
|!E/!/"(|	2ust 47lb
lummis	7yoa
maigochi	9m4j
hussain	kui 1brd 499x 64x6
lozano	rj7
beregovoy	5lhf
mccain	1f39 3c9k
muskie	1s7m
kivrikoglu	2h87
sudre	8yi3
yoris	1gae
lui	88r7
alexei	5fwk
conway	3nxn
deubet	8plf
youlou	26yo
poyle	826p
sinunguruza	9s70
braze	yds
kabadi	8d21
leclercq	9bor
bar	60zh
hameed	2012
yanukovych	6xx3
zinke	62vf
|(1GRa!|	59z9
guajardo	2u77
harrison	309s 7lhe
|!G2-!@)+,|	125v
keoboualapha	8r47
gonzi	3y47
hutchinson	u9z
dadae	7t09
akmadzic	92ov
hoyle	421z
|!;'%1!$)|	4d2e
amador	1rvr
suwaphan	9ql0
otti	6yhw
stournaras	772x
magalhaes	qn3 43x7
mora	1sov 24hf
zakharchenko	gsn
|(2@!+=|	6vdu
hrawi	1uc2
hughes	8eqa
mkhwebane	17i0
wolters	6qyf
deiss	3gtl
barkat	58q0 7rfv
lindner	1dgx
manigat	40hs 4px1
beria	3y1w
jamaluddin	3p07
shin	6dj7
busek	8574
buldan	5j09
dervis	3o07
honecker	1x01
walters	1kkh
capes	8zmk
shahroudi	489b
kinkel	3ty4
geisel	1xg5
olav	3t7v
^?3A	2nko 3c56
mursi	4s3a
kirkilas	28sn
sunia	9rat
buzek	37ef
deukmejian	29fu
sharifov	9ljr
chulanont	6k1z
frangieh	6jhl
hedegaard	1g4q
mutawakel	719a
tanoh	8xzp 9s90
elizabeth	5p8c
asselborn	34cj
samuelsen	my0
an	7mhk 9107
rutte	4e17
mohamud	2lt6
|(1I!]h:h|	133s 2oz6
imbali	8752
steinitz	7b15
nikolaou	8gox
hossain	6t3h
leclerque	9bpv
aoc	gyj
mbz	4wbe
yaakob	2wfq
jeenbekov	6grq
nalbandyan	1t0c
emanuele	3tfz
chrupalla	6qqh
gregg	3ioz
maystadt	5l5s
moravcik	3hyl
^A&(	4obe 6zm6
maher	b94
shagari	6cdk
|(2(!_YU|	76g2
bouez	206s
soekarno	6jch
kangaloo	1dpv
warner	3cyc 4e6y
pevkur	2jto
poindexter	3cjw
chuayffet	1v9x
lien	q2g 41kj
hassani	2hdg
mateos	9d6
gligorov	3to5
tito	3hok 6qsd 9rhp
zebari	2q9p
dowden	5bep
fleischer	swu
qandil	2ofc
bokova	2vjs
anand	mi4 pp4
pao	6wok
|!;'24,&)-!.)|	5opx
zieleniec	3ghj
ghadban	9s2t
mumbengegwi	6f6i
ross	1eaj 1lt5 730e
machel	67p7
sarec	4di4
berdiyew	9yli
topi	yqj
doubragne	8he1
mushikiwabo	43p8
otari	4v64
berdymukhamedov	2ga8
hultqvist	9dfq
|!;'.&3!.=@64|	11as
kanyenkiko	7mw1
quader	5aq4
illan	1j9a
kobyakov	7nb5
boukadoum	64sw
hay	3bfs
^2;C	6xsm
thaugsuban	6khk
reagan	60sm
foxx	r35
rogozin	1o75
shoygu	6atl
micombero	4lg4
urquiza	6w68
alor	1l71
jin	38sa 38t4
hamada	77jt
myint	7471
hockey	39xa
shanahan	5gov
mitsuzuka	2pip
abusahmain	59ww
darusman	4fry
seguin	5l8g
tamura	6sbw
tantawi	4ruh 4vdi
tayeb	c4f
erdene	5dz4
granic	4gkz 8bbi
nsengiyaremye	81nn
patel	3mm9 5o8n 6uyt 6wml 82tl
^(1<|(21_!_T|	2yyd
apakan	1xr7
diop	34d
mokhber	4tqh
lescure	606c
rajapaksa	100q 2esq 47u0
|!;+5-"!"-|	2b4e
villarruel	6xg3
|(2*JQT!|	1z02
vizcarra	4enw
|!E23-$4!|	22qs 5plw
daoudou	93fh
zawati	8cf7
|(2(DW!|	530s
fozia	882z
limann	2oye
feijoo	edn
gaspar	6vur
shalqam	1jh
anaya	5uxn
brabec	9hw9
|!G5(?!?|	73lj
monteiro	qhj 8ify
|!G2?!=+B@|	1vhq
cheiffou	7lvz
rusko	9cjj
regenvanu	9n5s
cerron	6z78
abdulhamid	6jj1
galvez	75fb
medinsky	6zdy
spadolini	2d6e
thach	55r3
villiger	8q1r
thomas	9dwq 9sr2
burnham	p38 23fq
shor	2u66
nemtsov	15hb
|!G5(?)8;!|	25qv
bustani	3ek3 96no
fakafanua	432c
rasmussen	muo 3x7c 5nbp
sahaf	4v8r
waena	97hk
|!E-/&#!"%|	5xxb
friedrich	2k9h
hakimi	83p7
chouhan	6dww
anani	3pb6
marurai	8kz4
ismay	437t
margai	4p92 7vx4
sefcovic	4ee3
steyer	6rm1
terdikbaev	85af
maamau	6m76
joshi	50bd
machimura	596x
ota	4fuj
ntahomvukiye	847u
rupo	1ufo
drakeford	4dps
callaghan	316k
becirovic	1ldf
eban	c4
xie	75u7 75uw 75vo
martino	rll
ozal	6u40
siradeghyan	6wqy
|(2(@-!O|	2acp
amos	6wft
eliezer	13s7
sharansky	53wh
fallin	4fkr
avril	5occ
dirceu	3ekx
pracha	9eqv
qureshi	4r0c 5sxr 6bkw
matutes	6pv
doe	67sn
huseynov	9ct0 9qfe
borrero	7kl4 8b2w
strache	2mhs
thongsing	9sik
grindeanu	6gxw
benson	1gkh
duran	7dse
|!E-2&"*!1)&|	5nej
|!E//$7((!#|	4a67
videnov	7c8q
esawi	5r67
shultz	2a63
lu	q2g 43uy 43vn
gusmao	75h4
saeed	2hon 471v
|!;'.!#!,=.<)|	h21
buckovski	700l
fraser	48tw
husayn	64x6
gotovina	qts
leopold	3sws
saddam	64x6
maiga	35z 1cui 9atu 9p7v
huang	2r4o
kroes	54yb
duvalier	23oa 34uo
gravel	4nbj
mcvey	1yd6
abdah	mky
cornejo	9hb6
dreifuss	62p1
freeh	43ic
kisekka	9lna
|!E<&!|	4cur
machar	5w2n 95yx
luo	45yv
gas	2x1
talbott	6iqn
branco	2rn0 8l3g
chao	1u2w
meciar	6z4a
|!E1")-.!|	3yie
|!G2=!+!)D$.|	5q6x
begaj	yfu
tekebaev	5cqs
costa	q7t rkn 1ski 4abs 7xmx 85mi 89jt 8bt0
franck	831o
valladares	7gxu
dahab	1na
|!E2-*!$4%1|	12kp
gil	18ff 7b2k 7jit
turk	c8m 1iqo 70c4
kuchma	405g
lukonde	35m8
nujoma	679n
ulbricht	71xj
|!E="!'"|	5i8i
^AB$	5f7u
mbete	yo3
serry	5y8o
gallant	78ot
garu	95y7
chadwick	n35
mova	8dnk
|!;'23!1-&1|	3nls
|!G2"(!+D|	4yyu
rosales	4afe 9uex
vaquina	7jd4
grobarczyk	8y86
kast	3eec
zannier	3wzm
|(2&!X;|	i4m
medici	1v16
hilly	884r
zayani	6cs
|(1=&kB!t|	15mp
|(1=N.>E!|	7fv
cabral	kwu 43wd 63pl
svilanovic	2eif
togliatti	5exo
thordarson	8bq0
gharbi	7get
lakhvi	7bgg
symonette	7tny
dubcek	g25
|!E2$!-3|	1pro
almond	41v2
azubalis	vss
paulauskas	u1t
bouh	9ybl
barka	4ibd
boluarte	1nh3
neeman	767g
^A4G	1l8y 75oh
palik	7pcw
montt	1t95
mpango	5kz2
pekcan	9jxn
yaalon	4xk4
amadhila	9kbz
telavi	9xzt
|!G3!*C%?C:|	3zzm
loeak	7x7i
maoz	wj4
shirzai	2fzy
|(1AKBh1!O|	58ag
zhai	7c81
schinas	4c1e
amiri	2hff 8ehn
kahane	4ind
toribiong	8m7t
|!E-/&:!94|	5iup
arzilli	8y33
jhonson	7siz
sassoli	1kez
beckingham	9d2p
paul	1ytj 5mpo 5mwh 5smi 60px
soder	4e8x
yazdi	1riq 4u42
roosevelt	25qv 6p2q
sanaullah	5ske
tashiev	3ldm
|!E/-((!$7|	3c56
aho	1xuq 3jox
johannesson	2fj2
kenaan	2bq3
yushchenko	6y4v
belhadj	18o iqv
gonet	5ho2
sponeck	2k65
echeverria	44ti
medved	9tlw
liverpool	9875
rajoy	4clb
fule	7f5i
|!G2->?!@|	4w3o
|(2+Rf!@R/|	25qv
leblanc	1orc 1rzg
mcguinty	1k97
ader	2yb9
qureia	bkp
pickles	1wx1
thaci	2l6b
boehner	3alr
nonaka	2phl
leye	8jsf
tsogwane	9orn
|(1=D!j||(2.c!W|	5uao
fahmy	520u
taubira	1do0
kishida	2721
razinkov	8fzx
degenhart	84wd
vejjajiva	6ug
ameri	2hff
blackford	2ssl
constantinescu	1v4g
marlena	vmx
|(1AJ;!i|	4lu2
^?,4	1fun
paek	5ep7
ubaidah	awc
mishra	1670
francken	6oxf
jugnauth	p4a 5nse
vucic	f6t
jonan	8fop
|!;)+20$!$,'|	79w0
|!E-)9!2|	42kq
farage	57jp
patino	5v4j
munokoa	97uk
|!;'6!11)2|	3l6p
|!;,(!,2|	26ma
kravchuk	404m
hammami	2j7a
waqa	81pf
libby	40xd
|!G5>!;(|	944
^<8?	6xlz
rivera	e25 4mi9
|!E-!&"21#&|	5bnc
piantedosi	4gwe
eliasson	32bp
worner	49fn
georgievski	42pj
mclarty	46s3
nkundabatware	3xxw
oshima	3ojz
|(20!aU8M|	48vy
cunhal	7dpn
^A*(	dfl
chinamasa	5gf9
bas	xt8
|!E-%!9*2|	3l6p
|(2(!!|	106
dill	8kku
parker	805q
^=G;	gk5
cruz	u2z 6n2x 9tew
malhotra	68dv
sopoaga	84nx
|!E60!!)|	1fzd
|(2"F!]|	54jw
dapaah	7ix6
schilling	1djd
haniya	2w4e
leongomez	192q
shanmugaratnam	6ouj
bennet	4jty
klichko	6yvs
lai	3wba 7cm7
kaberuka	1pbx
trillanes	rt5
ambedkar	xq0
haywood	98e1
jayalalitha	345u
majeed	ix0
twagiramungu	20qa
talaat	6lwb
phosa	4gmz
pierantozzi	9m2m
|!G2&!D.!@=!+|	632r
cotton	9t8u
mutalov	7g8o
yuksekdag	22yo
^=$;	1vhq
castle	zbu
pichetto	4msh
tereshchenko	9n11
|!E0&6#!#|	3jr7 5lto
mashaei	1xs4
meza	92ja
khatami	4thm 4u6p
usupashvili	1kni
^='7	1twa 30g7 33wq 6d70
cavour	17sc
massera	1vbe
biedron	5wxd
eshkol	40to
lazo	1y9x
^A'H	426s
cavallo	1okn
^@21	cs f6t way 27le 4gx5 55gs 5q6x 6fzv 6xx3
aswad	99t6
kusa	4xvm
pashinyan	583f
bernhardt	1jhr
mercado	5cxb
patriota	rog
saidy	8gyh
mashabane	48j7
parizeau	2zvb
stoltenberg	36qi 6q3l
|!G5!?*:|	1pro
kheng	68mx
rabuka	6ft5
saitoti	2a4g
salame	2bnl 5usr
fini	2c90
nhial	564m
arrindell	7xry
nuri	65kw
sherman	72s9 8ivs
guitouni	96hz
chan	q5c 3jav 4brk 5gwr 7vjt 87z6 98qi
|!G2$!$.+|	4bu8
kvilitaya	9ang
|!G3!A#C?|	6zm6
moqbil	9li7
rumsfeld	1pec
shorten	13j1
jobim	554k
maung	69cz
balaguer	39fb
wi	72zo
gualtieri	5yj8
bishara	xl7
yamaguchi	5420
mercelina	8v5t
sisodia	49l1
aragchi	cs
|!E-9&(!1*|	2lo1
bazoum	4r8v
thanom	6otb
|(1G<d8!s|	3zs1
natalegawa	4ffg
brekelmans	61xn
mukherjee	5nmw
|!G6=@0)@!|	5j5l
kantor	4m37
bagaza	34qg
^495	75c rvu
fayadh	204v
schalkwyk	4ewm
toiu	5aob
woods	90wq
abal	9lff
mariur	8qk6
faymann	72t2
khrushchov	57vo
kubis	2y6d
mamaloni	9ovj
samukai	7tsa
andersson	474w
cedras	5srt
tsai	6tkq
hermer	5vih
macchi	450b
oleksy	2yen
wray	1ebe
borissov	162u
rehim	9370
miert	3ltl
fernandes	29gr 8lck
hammad	5d0a
kobler	4f31
scheel	71uf
bernie	125v
|!E/37(!$%(.|	77w3
billstrom	6qxg
westerberg	7ryw
|!;'+#!2=.&#2+))|	fea
|(1<T(uF!k#'u|	6v2z
havel	6vdu
goldsmith	435d
koike	7asv
radev	62ce 9uqb
turadzhonzoda	cwu
|!G<$85!|	1ejl
katainen	3k46
shahid	5js
^-#)	1jko
kunda	8a6d
masto	7v5k
jonson	5ebf
mezouar	661n
hejailan	3284
anvelt	7njm
gething	6wwq
sejdiu	20m7
videgaray	45bj
demirchyan	3lwz
|!;'1!-!5/2!|	1h13
mehlis	1m2m
levesque	5u2b
hishammuddin	2ply
|!G2?D>!@.B@|	35bk
keib	6ld
chehade	99p5
waterworth	9ds3
schmid	2mnh 9ls6
teodoro	2cm2
sezer	c7i
shoval	7bld
gracia	rj7
espriella	6t1
karki	6kc7
mantashe	2gx1
salkic	9g2e
gillibrand	3toy
hobbs	3n2q
leo	5mtf 5mu9
siches	2xim
vasilescu	8txf
waldegrave	73ul
aila	938q
|!E6&!'|	37uw
|!E-9521#!1*|	cm0
ochoa	24ub
saree	76f4
sengoku	79i2
yusril	7aug
padacke	7j2u
ciuca	575h
orsi	76tl
arinc	xw5
hunzvi	1cep
busokoza	7sbd
chama	80fc
conceicao	7p0c
khosit	8r7q
bozkir	708m
meriton	9wce
kang	3lm0 3ln0 8psp 8pto 8pul
belaid	1cxv
spajic	4p5r
karamanlis	3uma 3uvg
narayanan	3kai 468g
onorio	9rkm
yoo	790t 9z0x 9z21
gjonajt	860g
hayatou	9kfj
braz	87ct
karakachanov	8sat
nogaideli	7dey
aulaqi	sjc
palmer	9h6g
bendit	1ia3
dorries	528f
fdr	25qv
scotland	5g9u
|!G3!A#|	5mc7
verhofstadt	2gux
|!;,":++!|	dfl
|!E20!$|	5mc7
kitovani	6nhe
ebb	9sz3
|!;'!1%&1.|	2yyd
chang	1awl 3aw7 6yim 7vl0 7vlz 8egv 8n1j
reynaud	5ha9
|!;'3!,!"!.)|	30tj
daukoru	1s4r
lagos	5v0c
themereau	8z4n
adji	7tew
difrancesco	1p9o
hadithi	64ca
quintanilla	7ujx
ramelow	14wo
makwetu	1fca
liberman	wmq 8vnw
surjeet	2kg2
diskin	7b0f
|(1BGf!%|	4a67
falih	3ply
romdhane	52q1
sisolak	6ied
gehlot	uof 9rya
^@29	74c1
bandaranaike	63ig 6fmi
shihabi	2oqv
touadera	20rn
boskovic	9euv
^;5+	36qi
giampietri	8vlf
stoere	3dey
^0D@	60sm
bercow	3akt
|(1Fdt!k|	60sm
ahtisaari	4fee
cabello	1nlu
gonzales	ecl
gunawardena	1ni5
tunc	7618
meinhof	6uo1
|!G:3#<!#<5%8|	4jip
kishi	594n 5964
bernal	26c1
stefan	9wgf
spoljaric	4ps7
tembo	7x3t
tella	2fng
mocumbi	5fnk
atto	5ddq
chiang	1ch4 1cim 1ckf 33ic 3aw7 3d0h
nazarbayev	5aih
tokpah	8dre
trotsky	3zs1
scalise	6id2
meirelles	2nc2
diab	2lbs
jalandoni	454w
pak	5euk 9b0e 9b1a
omtzigt	5lz7
betancourt	2v1v 5pjl
holownia	6l4o
macinka	5k2n
mangoush	52ru
tsipras	h8k
moise	3hvs
^?>>	qwe 57a8 57jp
sama	8s09
chitechyan	9vys
zindani	46w
belmokhtar	4wle
amadou	2ifr 8zt8
stubb	gk5
alegre	98mo
wright	1df7 38it
lumumba	5g3l
otoole	1x33
aweys	2l9s
kampyongo	9ppv
yousaf	2rt4
|!G2!"D|	6do8
kurtulmus	5a9f
prasad	3wpz 9gqm
camacho	44w7 49xo 87di
germaine	9e5n
|!E-5&/5!&|	4ns1
^467	4l7w
cohn	28f6
dombrovskis	6w87
mat	57q2
machado	3g13 4avv
tumukunde	8dwu
tshibala	1793
calvino	5270
rajapakse	47u0
|!E6,!!$!'|	68ro
lukashenka	g8z
|(1>W!js|	68ro
emane	8k57
zafy	e3r
bachmann	4lqi
sejourne	6h88
jarrin	9al0
medinskiy	6zdy
|!E0!,'6*|	63tp
vattana	7o20
casas	8qnm
lauterbach	3mb5
rhee	5ujw 6l30
mutlak	6677
earnest	3hhm
iglesias	1wcc 5elh
|!;,)!,/|	33wq
latham	4dtv
|!G2=D"!=D|	51ek
balala	52ko
tambo	5bi2
chavez	12fv 2rek 4erz
gyeltshen	7zjp
korotchenya	2x37
grybauskaite	1hp9
anuphong	7p36
kopsak	8s7b
castex	34dj
fukuda	6lrl 77l9
|!G4?>B!|	2w4e
don	1p4s
estenssoro	6vo5
usackas	70vp
^9+?	cs 4gx5 57a8
^-@B	6atl
|(1>i!6|	1fzd
bell	7llg 8c2j
sambo	52vk
^2C-	632r
trudeau	3jr7 5lto
surin	6k48
donaldson	36au
guzman	6wu 2zla 4eky
akayev	v0o
schauble	74r8
sarid	79lw
szeto	6l3r
rini	9otb
saadi	52p lf8 644m 954d
|!G2"+!B@|	2eoa
abe	6do8
hu	2qx1 2qxu 2r1v 33ic
|!;'E1-!+|	on6
tsogtbaatar	7ysx
|!;,:)&!,|	34w7
lansley	o6z
|!G2-$!>D@|	3h9v
mashaal	3p3p
ebrard	4ban
katsav	4xig
gay	hm8
|!G4;B<!|	54jw
|(1G!WUdj|	1jko
pruitt	69li
czerwinska	9rs2
gashi	7rus 7zey
^-6!	4oj7
filip	5hsw
kiriyenko	6ak7
ameer	8fdw
cernochova	32rl
jaafari	zrv 2tew
bose	6iy5
hartzenberg	21s6
aksener	4j9l
|!E-!*/!/!&-&|	1twa
elias	3e47
bostic	36a5
sirisena	48k8
|(1E!b.97|	5q6x
ciolacu	4b8p
|!;+3$:!0*|	4ams
gabbay	wie
leon	1234 608w 6sqd
musharraf	5iup
zou	7dbj 7dcc
garibaldi	2dmf
marles	5vmg
arbuzov	9n41
badri	rv 7g2m
cuomo	o1k 4d1n
washington	2akf
birchall	7mig
harutyunyan	sqq
rehman	213i 6d4e
kamto	4hec
mufti	4i9i
shii	3nh0
lemoyne	8k11
merino	10dg 4a57 8nh7
zelenskiy	70ec
atipault	7ijm
berlusconi	6ex2
mulet	1s3m
|!;'9-)$!,=|	1lui
|!G2-B@!=|	5wb3
mirzo	9nn0
ghurburrun	9f9j
jabarin	7bej
pangalos	6p4n
quinn	5fv3
ciampi	1870
vardanyan	61ye
|!;'+!1!%')8|	5q6x
zaidan	7af
|!G<3:!:|	3bqf
guedes	5hoo
ranatunga	7pg6
kraprayoon	6j3t
khadjimba	5t3l
mamdani	7d39
^/I#	10r4 1wf7 3hok 4qtq 73lj
mansuri	9q7o
valionis	qrx
|(2"FZf!f|	rvu
laghdaf	9653
dorn	8ve6
tauwhare	9i5d
torra	5pg3
finney	39ck
telle	9mrv
andersen	2v15 9o2z
belousov	nps
kabbah	a8r
ayuso	2vub
rdeneh	51un
ivanov	2dnb 2ty6 6aie
nizami	4xq8
oliva	7uho
kaunda	3ogx
tung	6u10
mukhriddin	6fnq
aghazadeh	2byt
gaitskell	2rbz
chernomyrdin	6xlz
eslami	4t4v
raeisi	1rd0
tsao	9tz7
^<8;	7fv 1zlk 2ust 3b3r 47lb 53de 60d9
bezhuashvili	292u
preval	5u3a
juncker	34w7
kilman	9mbr
^-2!	h21
reich	5y53
schweitzer	16lv
|!G2?!@)D>!|	555o
streeting	72w8
|!;+,-+!%|	60d9
chong	4mqc 7wtg
gandarilla	8p3y
morneau	9xxj
trajkovski	15lm
chuychenko	8s5d
seehofer	2q7g
prescott	3ckq
epiphanius	4jgj
|!E501!1|	38ld
maia	5zob
nidal	802
killion	9h3w
troyjo	4bo3
prompan	33kr
cobos	3j86
gantz	11kh
morales	1z02 38r8 4dfx 7uf8 8igr 8isj 9im4
|(1@<a!2"4*|	5706
chalgam	1jh
ferraro	2aza
zeidane	9zz2
xiang	75t7
cartes	2q1b
bouchard	448n
makarios	ssf
zeldin	3zed
kun	xub 9k6h
yusuf	6ai 4vn8 7crs
rosenstein	5z1a
hausner	8kqb
rahmin	8d5i
sompong	9oz3
duncan	tmi 1icx 8lpz
talagi	9t7x
|(2&!b,k%|	125v
hawatmeh	54e9
lawrow	6am6
mendelblit	wk7
arcayew	9ua2
saborio	8u7u
keobounphan	9oqq
madi	8cin 93vp
nababsing	9exo
shehada	660f
nawrocki	3mgh
thorogood	9ssp
bjorklund	8izh
diori	2ira
egede	5195
nagy	2uo0
pellegrini	5ju2
^A$>	se3 w0e 1tkf 25qv 46ux 4lu2 52bu 5mc7 77dg 78ot
madrid	4myj
krivokapic	7bze
|!E-;!79|	4bu8
raad	4tv6
^37:	g8z 5k7n 6y4v 7aeb
karoblis	9fme
larose	9dkj
mendoza	6x51 8v27
daghr	bei
kadaga	9h33
|!G5?A!:?8|	6igb
tamaki	1ltv 7a3x
|!E-1!79|	27zs
lenicov	3e0s
meredov	5svt
piebalgs	oip
harmoko	2khz
akaruru	8gc1
payne	8ze0
busch	1ral
nqakula	59tw
pataki	2a0e
safadi	x7k
stanisic	3hwo
|!;'"!1!%&)|	4reo
imbert	7y3z
trias	75no
stankevicius	92sg
|(1?5D!R|	gk5
ashe	3aev
veltroni	71yf
poulsen	6tc4 9p2g
izetbegovic	kcj ykb
|!G2+!D-|	1fzd
alasania	2vbf
hurd	1qb2
nimeiri	2yo2
haz	2j8y
toufeili	6j07
petritsch	74q3
dalenov	9k4p
|!;/(,+!&|	6zm6
eitan	5qjk
burjanadze	58oz
mcdaniel	6106
omar	1qqr 4zpf 93x1 99o2
qaani	1xxr
doubane	7w58
nazarov	6lz3
kiir	66s5
price	6rjt 8abr
oduber	97nz
rosario	e4i 7pkf 7uro
poudel	5rvq
tebbit	59ol
duckworth	9r15
pachachi	910
phankham	9e13
badawi	5mc
dorrell	6hxo
fuente	3ikw 8vym
kanakrieh	86ia
kenewendo	7t2i
^?).	6ok8
dai	z3s 1hka 1hlc
brundtland	2fea
kucinich	1lr4
ravanchi	48n7
veseli	3kkh
^@25	15mp
qalibaf	4sxi
jojoy	4wys
koller	7pqz
lapid	6s6t 76lx
ngoupande	8kd0
frogier	9e9x
beasley	1jb7
rohani	2lo1
mas	tzk
zedillo	1xjv
torres	mff 4mjt 688g 9ftc
|!;'6!.|	2ujq
hsu	2qv2
macias	24wn
mentzen	6423
sambi	ai6
kanaan	2bq3
tellez	1pzx
skinner	67xk
weld	13lh
|(1<Y;6g,!u|	4g3p
erywan	85il
azimov	9k75 9yfq
stefanik	1uk3
elounda	8a30
isakov	9m8h
halliday	1leb
ponyo	vtz
triet	55vc
zubaida	83w
assoumani	xdv
manturov	80wf
metnar	8v4r
salinas	199r
|!G2"!$+B.D;|	58ag
hills	184p
webster	73wr 8404
|(2!I!,*|	5j5l
atopare	9o6k
|!G5!+A(=?<A(&A=|	6xlz
|(25>H!|	26ma
gourault	8i67
mourou	29p
obaidullah	5arc
porras	8yr2
nasalyk	8fy8
|(29!D"U|	3jr7 5lto
koffigoh	8nzv
lykketoft	4r1s
sida	5g4
kirk	60nq
store	3dey
ammann	3a6k
galvin	3bbw
danesh	9maz
greer	326g
mamedov	87vs
campana	9av9
kyeremateng	7ite
yesilgoz	1n1v
wanke	1izo
sogavare	49c4
carlucci	25cw
ohana	lss
chyngyshev	9ubq
|!E-!(/$|	6yb
smotrich	12kp
sidqi	vh0
tibi	bqn
petridis	8s4d
muntasser	5cnz
martic	4owc
mubarek	8hw1
|!G2->D?!@D|	5opx
^.8@	nps 1n3y 1nuq 1o2m 3zzm 4o2b 4tb1 57vo 58ag 5iup 5sfp 6am6 6igb 7824
samaras	rut
damberg	92cl
hamad	2bp5 2ihi 5d0a 69z4 9gdk
malanji	8o1c
babic	4otn
berri	51tu
gomes	18q0 1f51 7pdl 9e6k
rhuggenaath	8681
hoxha	1wms
burhan	y9
ibrahimi	7su
|!E2%!52,3!|	6y4v
sinwar	4vlw 76g2
sundlun	171u
stein	380y 3hk2 83a1 9qu8
ajodhia	8oq4
dijsselbloem	3799
bolle	1a1h
hasler	7h7c
kubba	3wks
kawaguchi	798w
linh	55zx
tofilau	9t5u
^/I7	4g3p
asefi	2j3t
qudwa	53r8
kalantari	8heu
hilu	27w
estaing	6w28
janot	5zii
tanigaki	64u0
^-$*	3f6a 5x7d
|!;'$!,!.3|	78ot
haughey	1b4n
|(1H<]!|	4d2e
bagapsh	6aeo
mcaleese	4fna
azizov	7go1
dukanovic	4ozv
marlaska	22af
bagorikunda	9upc
tiso	3hzk
davlatov	90oi
choonhavan	1bq1
adams	1wqw 2beg 3ac0 3cm0
alimi	5stl
sant	hrh
konate	63ol
munya	9dm0
zenzri	6906
hinds	9lou
lombardo	3a22
stathakis	8ahs
wilmes	6gui
rocha	9cbz
sebsi	10f4
brial	9vrs
cinca	8miq
|!;(12.+2%-!%0#|	36qi
mapou	8uvw
reddy	75ze 9blk 9bsj
azam	2c6g
tsarukyan	27xd
|!;'9!1/.|	syw
soodhun	9nql
nali	91li
nasheed	4scc
sung	9qdb 9qea
novoa	5z54
|(2(!MIU|	78ip
rubio	4bhq
vollebaek	3u4y
aydogdiyev	9a1l
tibilov	40bm
^/16	5706
goh	2e0v 2e20 2e2x
xu	75ym
birmingham	9ogr
|!G2!>/)+|	4zwh
bratusek	fng
preca	8z2d
thackeray	ymp 6ufr
gohar	2e43
siphandone	3q67
|(1DTmQ!|	4ns1
ongwen	1osq
teannaki	9rgu
hlaing	4pb2
kant	8sg7
tatham	8090
|(244!&|	10r4
chien	26gu 81x0
malmstrom	1abt
ugudov	4y26
kayani	ulo
hakizumuremyi	9p1h
murr	83ry 91w8
darmanin	279x
gibran	2cc6
inonu	1wp7 7f1t
harney	4fli
tangara	8x6c
djurabekov	8hcp
hamdoon	58yn
abel	7vq3
|!G2@$@D!AB|	11as
shanab	2w35
gunawardene	1ni5
kukuraitis	8u3f
heil	2r9d
arreaza	3dnz
wilkie	5ya5
saab	6mgu 8g3i
rubin	31wk 5y5v
|!G3!*=,<A?C|	6ex2
lalabalavu	52j6
lamothe	3xx1
mnatsakanyan	7d22
mullally	68qz
ershad	2rzw
parts	3iui
tauran	359f
|!;'$"!$"/|	3xqk
connally	3ax7
jozic	90pg
faurie	8mm8
nduhungirehe	5bji
obrador	n4q
rostowski	2yxj
adli	2hbg
|!G2!>(?D@D|	626i
bo	14al 14bj
sadr	736 4zwh
sattar	4zc
|(1E!u5u|	38ld
^=;3	6xsm
menezes	23ju
|!;'-!++&).|	3c9k
mballow	82ud
wijdenbosch	8orn
|!G21!>"!@D|	30tj
quesada	18ac
snapkow	92fg
murphy	5kr9 5uys 7x8l
jackson	ktf o4o 37ks
urrejola	rft
|(1H!i#_64|	55gs
^?04	3c9k 4x2g 64x6
|!E-2!-(|	i4m
abdollahian	2qje
hodges	38bn
huntsman	3dcb
chafee	41vw
grossi	5ql3
blocher	1e1f
gailani	9q40
dixit	2xw1
durbin	1mhe
falldin	6q02
freiberg	8rv0
^>7F	2jbm
dam	7qjk 9x6a
december	9jgx
gqozo	5dtm
sarpashev	9rf5
tapias	22hu
|!;*!1.&,+|	1jcg
lafer	1aha
timmermans	25yu
plotnytsky	2u18
haidar	66mn
|!E-/*)9!0|	23yf
|!G5(?!>|	4e17
isamuddin	2is2
salami	2qlv
greenspan	dp1
houngbo	2ckw
hyde	2njz 7yct
spring	1mm7
castanon	8mz2
henfield	7zhn
sotelo	40d8
orpo	5kg9
soltanieh	inz
suny	90gl
panic	4oye
thanathorn	6oqy
|(2*)KA!|	2rek
|!G2.$!D@?!D+|	25jq
dagher	bei
naruhito	1w0u
valentini	9bhb
ghazali	62lo
|!E-2)!9/9|	3nls
avakov	7pwc
hariri	53mn 5r8u 646n
briceno	3czh 4wys 8oek
|!;'#!%'0!)|	v7i
laurel	66vq
|!;,(!'*)$|	2d0u
grandi	235x
|!G2>!4!+)|	1dqx
plassnik	6v24
khabeishvili	40ss
aurescu	14z2
mehmanparast	5s62
dong	1pwp 5kia
blasio	13my
boakai	3gqm
joseph	1ffp 1vxg 3nq1 84tz 8c5u 99j8
olliviere	98bp
|!;(,!%*(|	6oeu
karins	3uyo
pfirter	5zv2
sihamoni	3tdq
kabila	3gyl 3xuu
daley	5veg 7381
daim	1hm9
tanjung	cvb 21ff
vavi	7dm9
kissinger	2nko
|!E204,3!|	24lz
nadingar	84jx
gustaf	3s4m
maio	44gb
shahin	6wrr
smuts	32ou
ghafoor	uz5
macut	7ev2
simecka	4l4a
warsh	3ou5
|(2$EXL!C|	7824
rodham	2oz6
trinidad	6f43
|(1<!#;uNq|^(3D	1qxx
abduljalil	50l4
ghedi	jf5
kasipovic	7ors
kikwete	30n0
angjusev	8ryr
kaifu	6t09
plasschaert	35yk
vilnai	4gjb
wallen	3zib
|!;-2!.(|	3qqk
pahor	15tx
tebboune	2g5
djogbenou	8nz0
waheed	4slo
gorbachov	4o2b
mbaye	7fru
|!;'2)")$!|	ocf
|!E6&/!!'|	3c9k
dacic	2xbe
sahagun	4euv
|!E6$!!'|	6v2z
msika	3h51
cellario	9bj6
awlaki	sjc
|(1D!eXe?|	1tkf
chun	1ery
stockdale	321l
tuwayjri	95er
^/59	413r 418y
mansfield	4nia
nazarbayeva	1j10
|!;'%'!)9!.+!1|	632r
ziyambi	a0bb
|!E/!(/3(/!|	75oh
^,E+	6do8
basuki	1050
brouillette	1htv
sinirlioglu	222h
mayalah	7h3c
negasso	54zi
^>/"	1h13 3yie
adenauer	3ujh
|!E1!!|	5f96
wickremesinghe	5sq7
milutinovic	4ox7
nazer	97kp
hadley	6hzm
oueddeye	2evo
|!E-'9$!9*|	usc
^=-%	4w3o
agyarko	7szg
napoleon	539p
kabariti	43l
|!;'-!.%&,!|	555o
brahmi	4rde
gromyko	nvh
|(2(!=9|	ocf
ayash	768x
hashim	2l4n 6jli 94op
kazimir	9dhu
nikki	580z
starmer	3nls
|!;,&,!.8!)|	34eh
yaradua	6cc6 6uti
|(1<!NcH|	6yb
feltman	36bs
^?#F	34eh
|(1=D!c5%t1|	7aeb
lini	71q0 8cgq
^4H!	6d70
garotinho	r45
katumbi	4qoa
|!H&'%!|	791q
|!;'.!2&1|	27zs
|!E23!*%|	31cj
maduna	5ipr
moletsane	95oe
enrile	3ij8
freeland	1eca
ochirbat	5od5
sanyang	86m8
|!E24!"!!($|	25qv
sa	3qf3
|!E/!$7($.|	1jcg
wicker	9j4o
kipalan	7izg
paeniu	7ssu
|!;,(!$,|	2e85
ghali	160l 165y 2xfh 79pi
wise	14tt
zhirinovsky	6zw7
|!G2+;-@&!@D|	cm0
makgothi	8tt0
oo	6qn9 9sxe
dino	2380
hamdan	5czn 8cjb 8clo 8cob 8x9h
rios	56jr 8p6n
iravani	lua
ramadan	6lfl
klitschko	6yvs
atambayev	kjj
tandja	496t
polay	6vqk
|!G2A!D|	5f96
|(2(?U!+Q?|	57vo
abutalibov	8ce9
ngenzebuhoro	890c
|(2F5"9!|	6am6
dahal	5oht
rudy	623r
wust	2my1
muhammed	50cu
|!E-/!*9|	2e85
dalic	902m
bahceli	1m6b
masuku	9s6a
raouia	7fkm
shenouda	5n11
|!;,+$)*3!.|	w0e
filho	63pl
hawley	8o6n
chissano	39mf
khulayfi	7hw9
jammeh	76af
napolitano	2d5c 32we
sandu	48h0
choquehuanca	1jqk
presti	194b
yatimov	9mfv
strauss	262c 8oxr
craddock	z20
moro	eqy 6b68
wong	3hnj 3y6o 5ioa 9y3i
baker	1bko 2qoq 310j 3odj
bolkiah	2m0z
gadhafi	4y74 516u 65op
kabore	5ywr
kazibwe	9p9e
|!G2!B>"+!D$|	46ux
|(1D!/Zcm|	5ug
aphisak	7p6w
hansen	1e3p
minh	1qu5 2pr7 3yeh 9dya
arnault	34aq
breedlove	5kv1
jonge	8eyk
|(2&[X!|	3yie
velasquez	5ryd 8je5
balladares	1xgy
castaneda	3ds3 7u8k
chiu	7wmj
matondo	9jl8
kukharev	9wvk
welch	9dsz
fiame	22oq
pruce	7z60
trejo	5v83
beatrix	5p7i
laarayedh	ja6
mccarthy	1yiu 3opg
|!E.!%(4,)7$|	204
slater	5z2c
markovic	qum 1qpi 4pr9
mickoski	2qt0
trimble	1kib
ebtekar	90fq
suchinda	6j3t
thornberry	1vcv
amir	9nxj
ferreira	ko8
jameel	93s4
gukasyan	t7f
cullen	91ad
dorji	8rqq 9r2g
matsushita	77m7
ossoff	8mcj
panetta	3zq8
schetyna	2fh6
slovo	3a4j
folsom	3866
klokic	a0c4
lecornu	63k3
|!G2.D@!B!$+!|	6ok8
gyatso	1hns
crespo	1w83
|!;'2!,=#).)|	4h1f
nunu	6lhz
rezai	4wfc
goss	5n75
kemakeza	ki5
ndi	3bav
corbett	6r6g
bach	6phj
qin	5p2l 5p3w
toniste	9tpj
akpabio	2dyr
anton	7oqu
mossadegh	4trz
zubi	8wru
|!G89!9#|	47ej
howard	3bkl 4kcv
ramaphosa	1h13
wojciechowski	3383
|!;+)"%!#+-|	3c56
elbaradei	4reo
krueger	pxx
zhang	7c9i 7cb1 7cc4 7ccy 7cdw 7ces 7cfr 7cgm a01h a02h
colby	1u5x
|!;'8).!#!3|	6ok8
enany	3pb6
ekua	9224
maehara	6a1y
murdani	11lt
mackilligin	8015
sarukhan	u4f
anthony	8qi8
zaluzhny	6wjz
jaitley	u5b
jon	8m9z 8mbm
yaqoob	4zql
shastri	3wp1
|!;'+!,,!2|	3kq4
shevchuk	788g
bemba	35po
sariyev	9rmp
tudela	2557
martin	38f1 4l56 5h5w 8d18 9ts6
birendra	3s1i
kiyani	ulo
greece	3s8l
franca	18nh
gatti	89ny
murigande	1bad
siluanov	re1
norton	27y2
asfura	53nu
walker	13kq 2o9h 2tqu 5bas 69n5 73vy 88u0
somkhit	9oxt
khurshid	66nd
rusnok	37qu
gokhool	1m73
aksenov	6act
ozkok	2p6o
creel	68is
|!G2.D+!=|	2znx
tenorio	89bu 9cod
bojo	15ap
vaeedi	33ls
froman	4k69
abiola	4xl2
clarke	1b23 3oer 6xdr 98ck
kasoulides	2v55
carlson	tlq
beketayev	8xy0
byers	6hwg
konrote	8l0t
blake	24hf 7lgm
|!G2!>.+3|	bw6
cotti	2396
|(1AWj1!p-|	5k7n
thiam	6q67 8c9g
aguilar	5j2u 9irg
mathies	4wxe
basu	3k39
mwape	8w1n
shriver	68xf
vila	m9e
zeine	j8p
zavala	87n6
bertone	6mct
clyburn	31ar
mokhehle	5a7m
mondlane	1sq6 6x2w
felici	7xog
horn	2gz4
illa	66un
|!;*!10#..#6|	q9z
sein	6ovx
romson	7q7b
|!;)',!<,;|	6tkq
ngirente	832i
^=!1	944
milicevic	8khs
acheson	1kt9
nyamwasa	3nbk
douri	2xlx 4vs8
ghalibaf	4sxi
xhafaj	8720
|!G<:863!|	34w7
bazargan	4iak
sargsyan	6bc9 6q6w 6wxm 7pm7
sessions	3676 73q3
adel	65nd
covic	1qjk
|(2&!5W|	4zwh
bendjedid	1amo
boldrini	3xfp
murillo	44yf 61c0
mcfarlane	5xrj
|!;')2)"!|	6d70
|(1=-mD!&t|	34eh
|!E/6(0(/!7|	2nko
liu	42bu 42cs 42dz 42f6 42g0 42gx 8uf2 8ufx 8ugo
|!;/%6!|	6p5l
^-#"	799y
glucksmann	5ssp
ouyahia	bih
moniroth	7qo2
jayakumar	639c
amarsaikhan	9kvq
lilleholt	8t0a
|(2,F!?1|	79w0
fedorov	51k4
mwanawasa	40wc
weissglas	1qdz
|!E.!%8)5|	27le
elhage	84g5
museminali	61e5
orynbayev	9ypp
simitis	1gg6
thae	6oj1 9rzq
burkhalter	1mq7
sebastian	7ylx
chiumia	8bge
molale	857w
samaraweera	49hp 9gsr
duque	2wy7 9tc5
^04F	h8k q9z qwe 125v 1fzd 1z02 28vy 2beg 2rek 2y1c 3kq4 3l6p 42kq 47vl 4nmp 5i8i 6ddh 76x1
semashko	9wx9
|!G2?!DD+|	2e85
botchorishvili	48pe
summers	3y57
|!E04'/5!'|	1zlk
cherestal	8kc0
^A;@	5mj0
attar	96v5
kosumi	ygr
muizzu	4s96
eide	1y2x 3kl9
fumu	80sh
taylor	1bdj 7o9x 80ad 814w 82pa 8kt6
abbasov	7fee
|!;.0!@'6)@'|	75oh
maradiaga	1zjp
tasmagambetov	2ugy
herman	h7k
ternera	3hta
raisi	bcl 1rd0
gummer	3be2
|!;(*.0!(-|	371z
vunagi	80cu
bajnai	2enb
bourguiba	2h9m
dollfuss	1w3t
moeti	4gr3
roman	5k6a
eizenkot	27vp
sakskoburggotski	6f8o
simina	72ys
ami	6e1s
rasanamazy	8c6s
^?00	j2l v7i 2iz9 33mu 4clb 4reo 6p5l
gonensay	1w21
tudman	259p
baha	3p1r
mcdonald	27ud 4fmh
papadopoulos	2atw 6mtr
queiroz	88kc
tuionetoa	9eny
tasoulas	3up4
abdullah	5l1 208e 3rs5 3ru2 5c26 5pd6 6492 6ced 7ggb 7ghl 7i5b
|(1=)E!nS|	5sfp
akhannouch	xin
lam	19r0 6qw5
qurbonov	7qzv
sandvik	6svw
motshekga	pkm
davies	1p10 2dvq 9iia
|!G::<!:!:|	3d56
harald	3sls
|(1>4$!sM#_|	1fme
kulongoski	6n68
holder	1ww4
karayilan	507q
sarkozy	57a8
|!E>$(!|	6ddh
raymi	5ow7
yoadimnadji	9bf9
desantis	60l2
adhin	7qam
kwak	8snx
fuwa	6o74
lendo	9h4w
lingle	41xi
yingluck	78ab
^>2,	3qvc
nyamdorj	9u06
qu	5p63
ly	9asq 9yxi
mirzoyev	7ier
pius	5mxj 5myc 5mz4 5mzx
mihajlovic	7daa
oumarou	9n8a
weidel	ka3
ahn	car cbq
soylu	63ze
portas	5hqh
guindos	45cq
|(2/3Pb!|	3f6a
bustamante	fx1 7j6o
mcdonough	1lga
curtis	7vs2 8los
carson	10m9
javid	65vr
moussi	6xp
tiani	3bo
keyes	dri
kanther	49d8
malua	8s0y
svantesson	1uj8
tchorzewski	8shs
sovndal	6yd2
^,FI	1bfh
darbo	7r29
^?3E	56u7
farmajo	4r5j
landaverde	90r1
|!G2!>!-)|	zt5 2hj2
^=>H	6vdu
alloush	4ud0 7bfn
zille	2mmj
kornblum	3bxz
madl	21zp
massoum	26u7
turkes	kpo
yassin	bt9 4z6u 5wmk 8wch
genscher	2k6z
sary	2tli
kocarnik	8hie
kouakou	7m4e
magarief	4v0j
^=-!	z56 2zgj 405g
ginwala	26ko
papademos	445k
shoukry	67gn
schroeder	2b4e
|!;,1*(!$)$|	626i
gumbs	84dw 88wn
savarin	7w2t
ki	8rbt
annabi	2h7d
birkavs	6w6y
pankretic	7tkq
bettel	75l2
rabinovich	2wtq
|!G2$-D"+!-|	h8k
buyoya	5lig
|!;(30(!%|	7dxy
matthei	1ywn
ulum	4uid
ekeus	60am
leupena	9u9b
mondino	1m7s
nchemba	96jq
mahsud	yeh 2i4u
namah	7rwh
boothroyd	12ih
arkan	7f9i
ngouabi	4cpx
nuhodzic	9179
patrick	1m3d
brown	14cz 2eoa 37c2 3mud 4dj8 4dvc 60j4 86ep 9jm3 9tot
iala	3vbd
stroessner	hxz
seeruttun	8wnq
obeid	vfo
fallon	4k2i
ghaith	6jeo
salgado	1ua7
motegi	6t24
rubalcaba	hu5
sakakibara	1tqk
blanchard	313d 92u8
obote	4p9v
herbert	28gj
scoon	9c1k 9c5j
boussaid	93el
migiro	uk6
fujimura	5daj
downer	g12
dil	9uty
mohaqiq	4tnu
limaj	8719
peterle	42v9
|!;'+48-!|	405g
^/?E	5f96
ato	5ddq
|(1@!hT|	7dxy
dej	2bxc
rakotonirina	8to8
xi	75oh
gauland	g35
demirchian	3lwz
|(1>i!4|	1rd0
adesina	d47
gregoire	1dox
medialdea	9l47
fadhli	7huc
brennan	3ash
daniels	4q7u
randriamandrato	9i1f
myers	1l0h
nielson	5naq
quisling	6xh5
lepper	p18
mena	88sk 8ot6
fajardo	6b1a
ruginiene	2v03
^7#'	3jhi 62xf 6dkg
godana	157t
|!;'6!2)-/3/|	62xf
|!G2!>-D-$!@D|	k2k
cassidy	7sug
gove	4k7b
jevtic	7yra
grenell	5vgo
almunia	39db
dubya	2acp
vajpayee	v7i
barshefsky	1azp
bella	arr
bergoglio	5mj0
matvienko	6wd7
brady	56b4
castro	1f6p 22qs 3ivg 59cl 5plw 75wk
khanh	97y4
lukashenko	g8z
oman	8hj5
tuggar	7awn
bandar	ww5 yuz 5twb
mikdad	1zvo
zoubaidi	cde
|!G2!)!?,|	2beg
kayibanda	2ey7
sanogo	l3s
tomeing	8ue1
|!G5!A!?|	3hok
chuck	80r6
bagis	1tc8
patterson	5e7t
sybiha	ocf
richard	dlf
arteaga	619x
kinakh	mpt
shinawatra	5eqt 6ok8 78ab
arroyo	2dss
bowen	8bo0
ingabire	6xa8
letta	1w75
wever	zl4
montoute	8tl5
mckinnon	1p2w
nitiwul	823b
junejo	4yu0
albayrak	11rx
karayalcin	508i
masire	3ome
krizanovi	8obm
shaibani	uat
|!E/!$+|	1bfh
taek	334f
carcieri	1p7e
forrestal	31jk
masoud	a40
shahramanyan	680y
higgins	4jza
lupu	4ch1
oueddei	2evo
mayor	21br
sendic	9go8
ghandour	2t4m
mara	3lhl 968y
shanmugam	3k8p
gayoom	4h9t
xhaferi	sro 6lxv
olarn	99b7
edgar	385h
mirza	7g04
androulakis	58kh
farrakhan	43ho
zhaparov	659v
aliev	2ohp 2u93
|!;'&1-!+|	on6
^0@)	5vnl
gopinath	2dd4
^=*H	n4q 27zs 2wnw 3feu 4llp 4zwh 5cgu 632r 76g2 78ip
|!G<*1:!|	2wnw
^<.1	799y
|!G2!>?!>=D|	59z9
djerad	26r
mudavadi	50j2
^A>$	2j9x
owen	1kaw 8j27
prasong	5nop
abbott	2f69 6sec 7olx
ghukasian	t7f
karbaschi	2c5e
cosgrave	41fq 70y3
jassim	2ij7 3xbx
gal	89fn
seselj	706e
muttaqi	lrr
valente	8hpy
^?,,	1qxx
abraham	6h0p
vasile	5qcy
cravinho	8lb7
|!G2D+?!=|	on6
jaruzelski	74or
kochavi	won
rehn	5blc
geros	7p1c
zhou	7cm7 7cne 7cok
^?&&	4l7w 682j
rosa	60y1 8dqm
turgumbayev	9yre
masoum	26u7
massoud	a40 a51 acc
mauga	8tjs
jagielinski	9jal
|!;2.$!2,|	5azz
zaeef	4xz
mateparae	8ko2
corzine	3db6
lyons	1kye
mandelson	5jme
quickenborne	9wdv
krajisnik	4wpz
|!;*!.,//&|	5ql3
ashdown	5emy
chalghoum	9i87
hou	2qmp 9i6h
lahd	rb2
namphy	2n7o
sahmain	59ww
iliescu	2v94
zavgayev	1ois
|!;'93!).-!)&1|	25jq
johnson	dqb o5n 15ap 28hb 36d2 4626 4ng3 5o3t 613n 9je6
|!E0/.!6/|	125v
panyarachun	mi4
anguita	3j5d
weir	8gct
jensen	30pt 3v5m 6fuh 6uiw 88p5
lobo	5n59
moi	1ime
sununu	1ddk 3cu3
neto	9ru 5yfm 9gkm
freudenthal	1j4e
safa	718q
dayan	4xf7
sangiampongsa	4der
^0DC	2nko 36qi
seko	8e4q
|!E2-3!|	4qtq
tajzadeh	4xp9
hnatshyn	9gw1
aguero	8yk5
melenchon	35bk
|!E-%!:*/&)&|	62xf
attal	27kd
guevarra	910y
jalil	50l4
|!;'-!,)+)|	59z9
tarschys	1ill
guler	4yfm 764l
pardo	5qtq 5zpy 6m2o
pastrana	nfb
abdelaziz	4r4m
paige	5yzz
uata	9rvt
oilouch	9h1v
cheung	4h6d
koussa	4xvm
|!E2*(,5!+|	35bk
stresemann	2gdj
muhajir	7cu
borico	91zw
wina	8gip
robert	8uta
jorritsma	7oh2
^<*-	cm0 h21 k2k 111w 1mbx 2d0u 2lo1 30tj 4dk1 4gc1 4h1f 4qfs 5opx 626i 6ex2 79w0
qasim	me
shihab	kvw
|!;,*'8(!,.|	1tkf
|!G2-D>;!|	45nk
|(2*!J0R+)|	12kp
cabi	903f
saifuddin	9ks2 9kti
krutoy	81w8
inoyatov	62j7
avinyan	9sq9
locke	28iv
rakhmonov	1vuc
ng	55l7 97tn
wauquiez	3y02
miara	27z0
thapa	9fu4 9qg8
ortega	191y 1iga 2roj 45ij
^?,0	6tkq
cooke	8ek1
sakova	80z3
ngondet	84i9
castano	18ff
mangope	444r
rusk	1kv6
|!;'24+!1./0431)|	4i1q
rajai	4u4u
|!G:5<8<!<|	3b3r
sanon	8cbx
machinea	3eye
swaraj	6kcv
|!G5<A(!*|	26ma
hayami	4fy5
qanuni	7amb
grachev	5htv
chin	7u3b 7wkg
glavchev	1n9i
timochenko	5zls
odinga	3393 5rih
|(1?ZE!l|	56m1
ganiyev	8472
|(1E/!dDM>c|	4i1q
hammond	5kwl 7jpf
|!E6.!!(!|	1mbx
keeling	7nz1
hatoyama	7a7f
|(1<!4H|	zt5 2hj2
amarjargal	9icu
arzu	7dn1
|!G5&?!A(!A|	5zbj
karapetyan	8px0
maddouri	8pmy
oh	5avk
|!G2$!?+|	4llp
faulkner	16gh
ryamizard	62tm
|(2"!Zo|	3bqf
malan	1hc1 478e 5i0l
qaddoumi	20cq
repse	1tos
fiorina	19go
papoulias	3mi6
trairong	9tt6
allamand	n0s
volker	3vj7
|(1IP!bh|	1vhq
murerwa	2o01
lynch	2z9x 3c1o 43co
wongsuwan	5nti
espersen	3zjt
gasparovic	2x0s
andreotti	2dgs
gakosso	8k49
surakiart	6jxa
alburquerque	9fgt
koolman	99i6
talal	3soj
qassim	me 2vmk
mughniyeh	2uev
rainsy	67b7
figueiredo	391p 45jw
conable	zej
marshall	29qd 7yqi 9j2c 9sdh
bahra	2hh6
farooq	4q1s
shamkhani	jx5
|!;'!1!5!3|	77dg
mcgurk	16e9
rop	rd5
|!;)/2&!$*;1|	25qv
dujovne	56il
mwakyembe	8d31
plodprasop	9el7
|(1ANH;!B|	w0e
marzouk	50e9
casini	5ld5
arthuis	34bs
ching	37sv
durdynets	9var
woerner	49fn
abascal	1896 68fl
|!;',!%&.|	5d3k
truman	2kqj
cramer	8qp3
gorbatschow	4o2b
ivanovic	5bg5
fukui	6sxz
chevenement	35rq
gurion	1jcg
papaconstantinou	29xd
moselhy	7ky8
mutalibov	x3p
cook	5yuv
|!;'24.!+|	5wb3
arsenis	2b2l
palin	68ro
arteh	934g
armasu	9972
karrubi	4idi
redrado	4elw
|!;+)+!%|	53de
|!;,&!,,$|	3bqf
meuthen	2ykf
lelenta	8tgz
friday	2e07
|!E60(.!|	4gx5
kljusev	98gx
nu	6uay
wahishi	53je
sorhaindo	7yhj
holiday	8678
levi	4c9d
rostenkowski	1i59
maduro	56m1 5v26
volcker	5hgm
mboulou	9gyp
^0@B	3h9v 68ro
westendorp	19dv
^,G$	5bnc
hofmanski	5m4y
maimane	4qml
aingimea	8u8m
janjalani	6jl 3owc
laya	so4
morris	1ycc 322g 9qqe
|(1E!ul|	2ujq
gafarov	9u6z
santorum	5vzk
|!G:&#:!#|	2b4e
^<.5	5d3k
phillipson	16r1
|!G2!>-D-D|	106
mashhadani	48bv
ohira	4g0q
tambela	8l5t
uhila	9ou1
szalasi	220q
mendonca	7n76
niyonkuru	9cs4
alema	4gaq
djay	4wmx
fanfani	loa
|(1D!eGm|	6xsm
somavia	3imh
karzai	brv 2iz9
aras	vyt
mcconnell	2zbw 4q9q
homan	6reu
kibir	9ajp
paz	5zqp
soeharto	6jbl
kadege	7lrv
weizsacker	5vwf
arakhamia	1kow
clinton	133s 2oz6
luna	2959
mejia	2pa3 4ax6
dileita	93gb
konakchiev	82ez
hajjarian	65cb
petkova	9rlj
koibla	81rf
velazquez	8ew5
madbouli	4xo0
yeltsin	15mp
chen	1c6f 1c7t 1c8o 1c9n 1cam 1cbm 1cct 7wgj
jeffries	2i44
manuel	6ta6
mbengono	88dt
spasovski	99k0
sherrill	4ope
|!G<*!8#:|	5ql3
bajrovic	9hdk
menagarishvili	2vf6
charitsis	7k8t
mane	q6x
marrero	4a3m
diem	55m1
hashimi	sl0 6mlb
ankouraou	8pik
ankvab	fry
deng	1l8y 6l7x
klemencic	8bc9
nadda	2xx1
paluckas	2cv1
bartlett	49w4
hancock	4gu5
martinelli	5v3f
hitam	50i6
haarde	290o
portman	5wri
pula	98la
sendashonga	6bdq
jamshitov	9apr
kubo	72jd
burt	7zng
guelleh	2wcd
cateriano	5hz1
mitchell	o7t 1mp7 29uh 8irp 8q7w
momo	8jtl
robinson	4m 28ok 4foa 5jw6 9nbw 9nf8
zbogar	67yr
^3H#	31cj 4thm
zeming	8xxc
|(1Ah%1!p-|	g8z
mishal	3p3p
rahmani	7pvk 9hf4
ford	1q7p 2awr 5wpg 7zo1 8bwl
forte	8zrt
uloum	4uid
^A3#	nps 1n3y 1nuq 1o2m 1pk9 3zzm 4o2b 4tb1 57vo 58ag 5iup 5sfp 6am6 6igb 7824
kanu	5938
abeywardena	9unm
geingob	2hru
baydemir	5dfq
hasbani	8apq
verwoerd	2mx6
bounnhang	15wv
riyale	1hil
|!;'"!11/(4|	3f6a
godane	akn
jolani	bw6
ozawa	2th4
roka	8xu9
hovannisian	5r42
mirdamadi	4wek
reganvanu	9fsi
zaev	7d6g
|!;,+!)-|	4nmp
dhankhar	8icj
bokassa	34pf 8jo5
^?9G	3f6a
klerk	1z9g
ocalan	5ug 5di9
mann	12pm 6e94
shater	3oyb
vannacci	5ytc
matsuno	2pfm
sahakyan	yli
lamrani	93tx
simon	90c6 9ynb
afara	8ocf
najib	52n7
|!G2-!@.D,|	5i8i
abdilahi	2up
iotova	2ub3
jafari	4st3
^0I(	e70 4jip 5uao
shahbazov	9b8v
tuerk	70c4
justice	38ds
sindikubwabo	6o7t
mutsvangwa	1e8x
mineta	59n6
|!;/*!*!|	106
aubry	4fd6
blumel	8b8q
lampreia	45lb
^/.!	gk5 152a
dostam	4nr
sheinbaum	1fme
|!G24!>!@$|	78ot
shushkevich	6hg5
fall	8hbd
hagen	1818
waldner	10yx
vaipulu	9lkk
alarcon	1zqg 5uwc 9ff3
baradar	3oi
mangueira	7qm7
adeniji	5bt7
greceanii	a07g
massoudou	90cr
pohamba	2oov
treurnicht	obi
|!;+./"-!#"*|	56u7
tlass	5142
tadic	15kl
^11F	72do
konoe	270u
matekane	678q
onaga	6lv9
timakata	891k
djumagulov	7p56
tomblin	1r9p
sussmuth	5wg5
|!E1#"1!|	dfl
kony	3h1z
longrigg	7ood
manley	4kjr 59mf 8lxk
scicluna	83e9
|!E0!#!"|	owj
husak	2gc5
^=!5	1jko
abiy	6yb
^<03	3d56 3i8t 3jr7 5lto
majaliwa	3mot
masood	a51
|!;'2)"G$!|	ocf
nyandeng	5tha
|!;+'+%!$0)%|	3jhi
king	plb 16zi 4f4u 6rg2 73hn 7h0k 8lub 9pt6
hamud	8ctq
mbowe	26j5
onodera	2wul
peh	9oj8
easley	4n9c
greaves	9e3y
larosiere	2zzc
^/=,	5f96
sidki	vh0
|!;,.!(!,|	4llp
harman	2kmw
sudarsono	3k1k
|!H%"($!&"$|	75c
sahnoun	4sid
bathily	33i
lodhi	4920
|!;,!'8|	791q
myradow	8b4a
deremer	43do
dupont	8jaq
mabumba	8004
umerov	62k1
cele	12qa
shallah	5s2r
cornyn	3ayf
|!;'+!$!-&|	5gzp
benedetti	tdo
gentiloni	5f6d
halqi	717i
ingraham	2r6t
scaramucci	r6k
bisimwa	12dz
chudinov	8fra
sedivy	33ex
bibi	11as
laar	4eiv
^,I>	2acp
adorni	49sk
|(1BSD]D!A|	1wf7
saparbayev	7s59
otunbayeva	61wu
mabiordit	9lbs
dacko	1jt5
cakyyew	96bl
pinzon	3i4z
atama	7yfu
otter	17iy
clapper	317t
rabbani	17h2 4tw8 662s
|(1>>$kK_!k5s|	6xlz
meijide	2f0u
|!G2;+!@=B|	24lz
rajan	5rcx
dejpasand	86vz
nok	38ty
|!G3!A#:=C;"|	204
|(1=/KE!|	3b3r
mykkanen	8peg
dawaleh	8g4m
mitterrand	23yf
lim	41ls 41mo 41o1 41oz
babis	nx4
fallas	8dku
|!G2?!)B+B|	56m1
muralitharan	3mk3
kofod	370a
mohammad	3pfm 47ej 6j68 81hh
hindenburg	5hjf
gasperi	eom
lopez	8g4 1fim 40fk 6zil 7pn0 7psl 7s1k 9g5v
rounds	4nxp
|!G2.!?D+|	78ip
basha	45wm
khasawneh	wx7 13x3
|!;(2%0-!3++|	48vy
|!E-7*59!2|	h8k
^7<!	5zxm
badoglio	5m02
|!E-#"!#"&|	3xqk
klima	6xro
primakov	7824
|!E-)-"!1*|	30tj
moscovici	5lq5
kartasasmita	2ct4
purryag	9fp4
dobrindt	g04
frieden	443y
hajraf	54fq
kussa	4xvm
|(1>(k3!|	2iz9
dolgolev	9v6r
iskandar	2t6d
minner	62nd
thanou	6wvl
koumakoye	8q2s
malki	5wkn
otegi	tk4
key	3bv5
parodi	8vr2
wiles	6kdv
|!;+'%..%*!#"-|	2nko
nsengiyumva	3jqf
ubaida	815
bodnar	8jm
chakwera	3y91
matesa	7czz
sili	8520
gore	d89 91ec
molyneaux	31tu
sinamenya	90ld
tonelli	8atb
austrie	9h5l
shahidi	94fz
lammert	59j2
matiangi	269u
satybaldiev	8j81
vilay	9w5d
|(24=!$GQ|	23yf
maleiane	7ha4
dichter	wh2
|!;(03!(.|	4bhq
tarawneh	20yq
tshombe	4qq4
kabyakov	7nb5
emanuel	5rfe
timoshenko	7aeb
|!;',!$!1%|	1dqx
|!;'01)-!+/#|	7824
tagelagi	7ys3
isaksen	9tqj
|!E-"#$!$*|	7fv
|!G2;!+B;!=D-|	76x1
andrusca	7zdw
|!E.!%9|	2acp
lutundula	1e4h
jhinaoui	3qb5
tai	3myr
|!G3!?,|	4nmp
|(1>>$!H~|	1mbx
zharko	9v9b
|!G<5$!1|	5iup
brittan	3zoj
chamlong	1aod
ciubuc	8gnl
taivaiqia	8mu5
faotusia	9oo8
moslem	66ch
taero	8va3
ley	6kg0
nasir	978i
simonyte	2v31
holkeri	2kla
ikimi	6rfe
kitarovic	3ugp
nkrumah	3vmk
razafimahefa	9sml
briand	t5a
iloilo	3gie
^0"B	bw6 1bv1 2lib 555o
azevedo	5yen 81b1
hoti	wg0
sahin	4iid
warnock	9g9i
luik	8pa1
ghebreyesus	6nad
tleuberdi	4zdx
tocq	8mdc
guseynov	9flk
mutawakil	719a
|(22!(]|	3hok
hassan	2rf 306m 3sn2 4763 67m6 74md 89qe 8d9g
fischler	260b
husseini	1ztt
madani	at 2xh0
|!;'>1%/$!.|	5tm3
fashola	y0h
romer	2ndm 61w5 9qk2
ding	1nk0 81i5
leghari	20a0
dung	55yf 81j4 8wsl 9tv9
emmer	6rb3
lavrov	6am6
dondra	8dme
kukies	2yjm
|!H%!&"|	2mqh
allen	29dv 9bmx
dunkley	91bd
galtieri	40eo
afewerki	2vyi
dicko	488g
figueres	1dn0 3enu 3fkl
tshwete	6if6
meidani	5uf6
poincare	5te2
|!;'+!%%!5)|	4y74
hillary	2oz6
lord	74ib
smailov	7lce
sonko	5dud
|(1E!"W|	5gzp
shen	6ctu 9nlo
|!;,"*-+!)|	426s
hayashi	79fl
mazon	18wb
tyson	3xmv
kumaratunga	1au4
|(1<!>Egm.|	50va
drnovsek	3306
gilmore	1r6y 388v
wagner	5ezv 6obw
^7)4	56u7 6xlz
ghazwani	93mm
izumi	3oj8
dastis	hhb
maslyukov	9zn3
mogherini	215k
nahyan	3pyp 6ljf 7bss
ciotti	7efa
gou	6o3l
khrushchev	57vo
lakoue	84ry
song	6gj5 6gk4 6glh
|!G24!@)D|	2ust 47lb
sedki	vh0
|!;'"!$%!%)|	7fv
|(1<![BG|	6sec
hinkson	82z2
mamedyarov	1uu6
malo	8gt1
tandjung	cvb
tariq	2i0d
|!G<!::#:|	1rd0
|!E..!7)|	6oeu
jimmy	9xz2
mishustin	4obe
|!G3%A!C@|	dfl
korman	90ss
jamali	7bb5
ssekandi	83fv
mzembi	71t4
sugiono	6j80
|(1<Un!|	6sjn
moubamba	7tv6
sipila	3itg
nakhalah	7cuk
diendere	2cjh
armand	r8t
imamoglu	1twa
mashatile	5h79
habre	2pou
konakovic	1uvq
young	7y4p 7y5p 9pyw 9t2b
guebuza	tfz
nfubea	9hto
yaya	9m5d
collins	1q6c 4jy1 9qhp
bacar	4r81
meade	3efg 9jvd
|!G2$.!;D,|	2rek
zenawi	4ith
|!E-&!9&5!8*2|	76x1
bagoro	9hag
cicek	1ajy
girkin	2twt
|!;'$&#!1!|	1bv1
shaar	95bf
|!G24B!D)B|	3i8t
arutyunyan	89pk
budisa	1qho
catherine	1a5d
mita	1f3x
tavares	7o6p 8w0b
jambon	32ef
donilon	6r9r
|!;'1&)$!.|	60sm
beshear	p2l 6i6l
carper	6r4x
arman	779o
banga	ciz
mcentee	2mlg
muyaya	5gmu
ruengpanyawut	542w
vidal	3glw
mesa	1910
shoigu	6atl
duan	3ya6
kudrin	h12
koizumi	3jhi 6dkg
siri	9opm
pastora	1rqp
trenta	83th
paloh	6k5o
pezeshkian	4g3p
thorn	28me
sevan	11pn
uwilingiyimana	9og
|!;'!""!2|	47vl
hailemariam	2hvx
khammeung	8r2v
saito	6o63
tsahkna	4c52
arad	6vai
bajwa	5om0
mazowiecki	6lb5
canete	4m73
george	1k5l 3sih 3sjj 7np1 98ry 9z2u
holubchenko	7my7
sebhat	9mhs
wade	372 3m4e
kabyakow	7nb5
kaiser	3a9u
thanarat	68z4
shahristani	2s2o
gorbachev	4o2b
leijtens	2k0u
moliga	8ums
ramljak	92ln
laird	4iwi
mogg	2zf0
frechette	43nh
morimoto	6941
kasparov	28dt
|!;'9!1!!|	bw6
|!G3<A*!C?|	371z
bolotov	6wif
lucas	19pr 8ohn
kallsberg	7o0y
|!G>!64(|	3qvc
ansari	48m1 8cq7 8ixf
shara	20ew
bakoyannis	1pym
roque	21nq 2kph
crouch	8osj
nien	55sj
haley	580z
tupou	3tf1 9rcd
axelrod	1j8a
topfer	3tzy
mottaki	49ot
tamilselvan	63ex
davudi	9b84
napat	3huv
amato	hfd 2dfe
zaghloul	6489
ghaani	1xxr
chicu	2v86
panton	9xju
benaissa	4raz
shrestha	9746
mende	3wwd
loeger	8d4p
dowiyogo	7sch
komilov	5di
borisov	162u 9zhw
tarrin	6ms6
|!G:7<!3<!<3|	1nuq
|(2+!E|	2zgj
masaryk	32io 6rva
natapei	83dg
modise	3a3u 6osk
popsoi	4n1r
habib	u9
masefield	8lyh 9sjv
mota	3gkc
makey	9wwg
zelensky	70ec
abashidze	v1n
|(1>[.!s|	3c9k
|!;*!&+!.&5|	55gs
amin	2hr0 2ti5 7mbd 905k
buthelezi	49jn
nafi	52al
|!E.1,!)0)|	4h1f
kwik	3vot
|!E2*!+|	yrf
|!G5!+A*A:A&A|	1zlk
jubeir	8q8
ousmane	47a7
namaliu	5pws
kolokoltsev	9ws0
hoss	6a6u
koumura	4fvb
zay	5ecy
sunak	5wb3
oktay	89ez
pickering	6pt9
zewde	65hk
shaker	93zo
|!;'9!-)1|	78ip
moyo	3dik 6eea
andonov	8o9d
vakulchik	9uz8
driscoll	1hwn
wasmosy	3i7u
honasan	2f9v
chigir	92k1
brosio	49lv
plevneliev	61f9
correa	5qir
belgium	3rvi 3tab
guliyev	6yc1
scalfaro	5dbl
misiunas	83mi
ruutel	tng
vaidi	33ls
|!E-8&!*'&/*|	3jhi
dobson	25e4
motzfeldt	6z0q 8meh
nhamadjo	4agu
enkhbayar	52wk
|!G24B+"!$.B;|	4o2b
mills	32vs 3afk
assad	zt5 2hj2 47su 5utx 5w40
asang	7q8u
ranariddh	59q8
layton	2z7k
gillard	3iwx
fahie	7no0
mosbacher	5xuc
wardak	4kr
swan	72l7 8m5g
lagumdzija	a0cw
teodorovici	863w
goita	v6i
khasbulatov	62f6
bardella	3dmi
mitsotakis	3und 3vqx
oleary	2m5q
han	2j9x 2jbm 2jds 2jfb 2jg7 2jh7 2jiy 8cwa 8cx7
|(1E+u!-Ic|	4oj7
im	2udy 8g7f
matviyenko	6wd7
makila	8ngg
subroto	6j1t
^,I8	4bu8
arif	4wm
kirby	3bvz
naranjo	9a9k
yatim	5rlb
hademine	9yec
soini	6qjn
sawyer	m4m
|!E.8%!)%|	4bhq
ismodes	88cy
stephen	8y75
michetti	89mi
saboya	8arp
perino	1i6s
victoria	5pec
heinaluoma	83ih
kadar	2y8q
mossadeq	4trz
salwai	7w6h
kokorev	9uv0
bondi	5eyj
varela	3i69
|!;'$4!)%/|	3i8t
|!E6/0(!|	4dk1
erdan	2chu
talhouni	7rix
tausi	9aoy
erhard	44dc
sobhy	69wg
bourhan	8dau
santokhi	1apt
sanussi	5rz
sultan	yuz 3p9e 5o5q 6c4p 7bss 9khy
|!G3!C?3|	1l8y 75oh
khidasheli	6qox
montesinos	6zx7
sorour	20jy
^>;.	h8k q9z 125v 1fzd 1z02 28vy 2beg 2rek 2y1c 3kq4 3l6p 42kq 47vl 4nmp 5i8i 5j5l 6ddh 76x1
didi	8zig
|!E6.0.!$|	74c1
maafo	9yjh
rwigema	7vay
singh	l9w 109w 1axj 307w 33jr 3kyt 49mo 51o8 544b 5o7r 5rq1 6vcf
azarov	96kt
paroubek	37po
^/8;	6yb zt5 1dqx 1pec 23rb 2b4e 2hj2 3iwx 3wba 4817 76lx
kowit	8s9u
zubak	3uxc
osborne	29wc 7si3 8m00
ausseil	8jm0
khaddam	3rl
perthes	70a5
girma	2dax
flynn	4k3c 5eod 6hyy
liechtenstein	5o1q
|!E9,!-,|	1z9g
|!G2!B+"!@|	6xsm
reginald	9pgw
sirleaf	1ur2
|(2(!OiHi|	1ejl
crem	9ega
|(2:A,!|	76lx
rasulzoda	5p4n
|(2)>!KS|	e70
|!G2;!+!&|	57jp
boonyaratglin	6gou
nyikwac	99xu
sokhon	9etd
suminwa	3is1
|(2!A!M|	3xqk
tian	9slq
weber	49h1
|!G2=+D$D!@|	34eh
bolsonaro	2377 30g7
reno	32xw
clifford	1fd3
shirakawa	4ftf
ducey	1q6z
assaf	2tdm
cristovao	7xhc
fergusson	8a4i
^@;H	5706
|(1>%kMi=!|	4reo
netanjahu	11as
thani	61s 678 2ij7
|!;/#'%!|	31cj
|(1<!Iu|	3u92
sanguinetti	3j93
la	1qwr
karoubi	4idi
schuessel	74xj
^.G7	1jcg 34eh 5tm3
kemal	50va
filat	6z3e
schlein	1utj
mauroy	5ln5
|!H(#!|	6tkq
shakantu	9e7e
venetiaan	9k2m
khumalo	8xcx
lula	45nk
botchwey	6dsf
sol	tee
shi	6d63
kalsakau	8h4f
karacsony	2b3i
mbabazi	l6o
yoon	791q 796z
bozdag	10he
dladla	9skz
katrougalos	8agt
oviedo	424q 88il
zoellick	5yb6
stalin	3h9v 4697
|(1A/p;!3|	5i8i
blackmoore	9gv4
pyne	7x9z
ignatieff	4ke3
zulfugarov	6r14
dartout	9e93
sarit	68z4
cassis	2tur
mutasa	1muq
akhtarini	9gby
ralotsia	9bqs
ecevit	xxj
enelamah	99a0
alcalde	45g7
michaelides	ett
venecia	3geu
ramatov	7gvw 9967
|!E/-($/!|	3yuh
|(2*)?Q!|	h8k
narantsatsralt	8j6y
mawhinney	16io
mousavi	31c 4ph4
siddaramaiah	6efu
spaak	5hm2
|!E.)0%7%!)5|	6xx3
kluge	2jzp
ramotar	82da
zamora	1rvr 30bf
papakonstantinou	29xd
guinn	3oih
kono	6mqw 78u7
nunn	67ak
vivian	9z3m
|!G<*8!:86|	1jcg
ceren	66yz
holbrooke	5vji
eryani	3za
medinskii	6zdy
chayka	9zjq
|!;+)"!%*.'%%|	6zdy
hagari	1ibd
essid	2hah
klimkin	9cg0
|!;'+!231/|	22qs 5plw
catatumbo	5eko
oreshkin	8wyg
shakhramanyan	680y
^;I3	18x5
|(1DPm'd!m|	1jcg
jalali	id8 3ne4
roemer	17bh 2ndm
ince	4z4e
sabally	9kuz
kelly	3boo 3xl4 62pu 8znp
|!E-8*"!8*|	51ek
|!;)+'*-7$!'6|	6fzv
benschop	9jin
jagan	1c18 32um
^@3$	204
|!;,,*/--!00|	1n3y
axworthy	42rq
noor	vo0 5pcf
padilla	ewa 7js5
pivet	761z
oboroc	7ya6
zamir	1z5i
kabbashi	6brk
begin	4ixa
syrskyi	5b4n
leigh	2gi1
orepic	9x11
bismarck	5do8
paderewski	2trw
|!G2!B"+!)B+|	n4q
eden	r2e
brunswijk	9jjg
danylyuk	99fe
mussa	8ds8
radmanovic	54qx
atiku	vlo
hyun	2sor 8f5g
francis	1loj 5mj0 7zp9 8e01
^/"F	cm0 k2k 111w 1mbx 2d0u 2lo1 30tj 4dk1 4gc1 4h1f 4qfs 5opx 626i 6ex2 79w0
busaidi	y52
pikioune	89oq
stikker	1nr7
jordan	7sa6 9y0t
vicente	8xsl
|!G5!+A|	way
londono	5zls
nathan	63h4
maqdashi	950b
kirill	5g2t
ehrlich	5x15
goncalves	8na3
gross	6hf3
khai	5kjj 8t7u
moynihan	1iid
pottering	2k80
susak	2e78
^@5B	34w7
albudaiwi	33fy
mewa	7y97
pujol	3dn8
tsyntsadze	8hky
kabashi	6brk
pasqua	1bb8
mitri	6mfv
mikhlafi	59s
^?((	2721 2qxu 4bhq 4ns1
|!;'1!").|	78d4
barampama	8z5p
auma	k7t
hurko	9lpv
zongo	9rt6
adulyadej	3rzi
edano	7a62
katz	2whq
jerrlyn	8kme
gaddafi	4y74 516u 65op
^-"'	77w3
kallas	3kq4 6eqq
|!E-2!$!;|	se3
montazeri	2qh8
semjen	a0fm
gorbunovs	mot
zerbo	3xaq
guigou	7eec
fukushima	4qko
banny	1b6e
galipolo	27qo
khalilzad	7bmg
avramopoulos	1nda
bolton	3ant
dilas	1ql4 4p7s
azoulay	vr9
hamon	11om
warren	1uol
neptune	7b8x
saw	5anj
|!G2A!.D?B$B|	62xf
holcomb	1wvc
keys	1lwf
ushakov	7ar6
tarar	vq7 5rav
ntaryamira	1h05
sato	1tpu
hitler	944
mayhew	5gl9
dienstbier	37on
ndagijimana	9ump
buchili	7rnx
zeng	7c65 a00f
^3#$	5mj0
palmerston	43ae
|!E3!3$.|	4tb1
manalo	1we5
menem	18x5
kostadinov	3uum
antonescu	1gl9 2v7d
mcgreevey	31rm
erman	90hv
moualem	71gi
yandarbiev	7c3e
hamilton	g5a
juarez	1111
|!E-!$/2|	2beg
dodd	1d2z
^?"B	4g3p 5tm3
varoufakis	76x1
ruggiero	5u64
nordstrom	mx0
markell	2zb4
|(2#!?X|	1bv1
baroin	23kt
ezzi	2si3
rashad	2lnd
tweya	9t0t
bakirhan	6tzn
herrera	u3n 453n 8up0
trujillo	18t4 5qwp
sharaa	bw6 20ew
yeo	2an2 9yot
zafitsimivalo	95r6
^->4	2e85
herbruger	7q41
boigny	1zhv
ghotbzadeh	652h
qadir	4bm
|!E-)9!/5|	1pk9
lang	2su9 2z5u 5uvk
miceli	21re
izoria	8tu3
kolo	9j0r
skerrit	6153
|!G2(!@|	2ujq
long	2ra6 42y6 5389 8t8m
fraga	tct 4a0n
gros	8dh9
karua	4ety
marcinkiewicz	3neq
kituyi	4zaf
bolanos	1wb0 1zh1 90xo
sarabia	3xlq
blanche	1yev 6qzn
carpizo	3dr0
debre	357v
|(29D!|	73lj
arzalluz	75ga
ghweil	3pti
giertych	60bp
|!G3,#A!|	gk5
^36!	25qv
berdimuhamedov	2ga8 6aao
|(227]!S|	6zm6
|!G2AB>!@)|	23rb
kajiyama	6a3p
kalin	7ew3
folaumoetui	8u4k
barrack	6r3l
|!;+!0/"-/"|	5zbj
alkhatib	4qrf
berenger	5grn
toader	9u43
mammadyarov	1uu6
dragone	2dk1
khayre	2l84
kovac	4l3d 9jbg
|!E2#!-%%+|	64x6
^<-B	2yyd
barghouti	4fhn 50rl
cissoko	81ql
gorst	8fbf
mccrory	5fta
kebzabo	664t
kersch	7yys 7z3v
sison	3gbo
calenda	188i
wout	8vcc
lelis	8j51
qassem	me 52hs
^8*(	133s 2oz6 3ant
janelidze	4oha
wegner	3klv
^=>@	5xxb 7dxy
coutinho	1f8e
nisar	58tf
^?08	3qyo
dames	9068
dostum	4nr
tucker	38at 9m9h
baudet	6pc4
scalia	1yk2
panelo	66y6
dmitriev	3tm0
pinochet	w0e
|!G2!D.D"!|	6d70
hartarto	cg7
batt	5kn0
gluhakovic	9evy
stocker	1dl9
cavara	8z7t
serraj	210v
siphandon	3q67
sutherland	5jyy
polfer	8w43
cohen	736n 7987 79kl 83rb
surapong	6k0k
albares	3f5d
marti	7otj
nabiyev	9fqs
zunu	8spv
naqib	202x
braun	19l0 4n6p 8djw
ainsworth	14c6
hanna	7pzw
|!E-(!0|	2ujq
|!G2!>"+!)3D|	4reo
fahim	4uwf
judeh	53po
bakar	7qrh
leggeri	1zs5
ulloum	4uid
chidambaram	5e1d
esquivel	8xlu
larayedh	ja6
|!G3!A>!CA|	4ns1
jarba	a0u
|!E.48).7%!|	7824
celeste	5vcs
junqueras	5cvb
|(2)!NC|	dfl
soeder	4e8x
macedo	5qrs
safr	7h43
ewing	9jwo
mgarief	4v0j
oryem	5axu
keiko	3nkv
obeida	815
brzezinski	7bwh
berhane	11ty 7s7z
bouteflika	204 642x
sellal	2iq
lamont	54wx 59lm 82aw
soumare	7weu
nafie	52al
chu	1wsd 6il3 7xat
lacayo	rhi
ogio	91m9
milei	33mu 3m7k
achtsioglou	83li
sampaio	3e37
lau	1vc7 8ir1 8t3h
morrison	2nz6 69jn
kasselakis	6hr3
ordonez	9io9
isanow	7m0j
|(1G0cj-!s|	70ec
meller	6hq4
|(226!#!|	f6t
bamanyirue	7t4e
nabbanja	5yvr
golovchenko	9j8w
hoefdraad	8au4
|!;,,:..!|	4e17
samarawickrema	8x34
|!G2$!=!D$.D|	682j
chaves	5z9v
hoyer	6ht0 72u2
kogler	72uu
|!E/8$(!$|	6atl
dewar	1p89
lamorgese	447i
ntahontuye	55dj
anderson	8ll5
bongbong	21uf
lara	1s30
|!E056!$'3|	5q6x
serra	30cx 3g5l 975o
campos	1sha 6vqk
michelena	7nkn
^=@B	3xqk
nkomo	3chn 3hme
chalikosa	9qsm
hollande	23rb
bakayoko	2ivz
yakete	8o37
|(1>4g!Sl|	74r8
temer	4llp
miro	4yuz
villiers	6pa2
medvedyev	1nuq
khalili	3lyp 7g5g
rowland	3cqp 7rhb
hanegbi	6u8b
pabriks	tyc
wadephul	3a86
^0==	23yf 2eoa
lenin	6z8d
diallo	1aej 8pw8
gadet	5jiq
holness	o3d
khadar	8wlc
tosovsky	3ggj
bamvuginyumvira	88xf
zhandosov	9ujb
gutierrez	18s1 218k 44a6 7u6v 970g
noboa	1if5 2gjn 7dtr
wennesland	6sv4
dijoud	9bus
wongsawat	6gds
mughniyah	2uev
otafiire	8pdl
colau	8iw
cavusoglu	4jnt
holden	14l5
michel	14ql 1b84 31sw 43jb 6g6d 7te3 8zci
babauta	8odt
glean	7uuf
cooper	61s6 7b6y
noonan	4koq
aye	4hb0
iovv	9v53
kebir	5pw3
pasichnyk	40ac
siewert	30o0
ibarretxe	3id8
kennedy	1b5j 3b3r 5x2c 5x4l 6n4k
sabbahi	2it6
dukakis	4k0u
latasi	8pqu
wongsuwon	5nti
marzuk	50e9
ouaidou	97ax
vranitzky	265w
bhembe	9d3t
malcorra	6k8a
mnangagwa	1vo7
|!G2A!+D-|	3l6p
hinzpeter	5zhd
lloreda	5zko
^,HA	2w4e
^?&*	6v2z
|!G<!:6":|	4gx5
|!E-!&-"9**)|	46ux
scholz	5azz
parnell	1bcf 69r7
bidamon	80p6
pinera	69sz
massoundi	90e7
njie	8x8q
zegerius	1n1v
jallow	2lgw 94pz
goebbels	3gx9
jaber	6jp9
|(1;"lU!H|	77dg
nabiam	98zg
kuron	2ywp
ndaw	ybx
wetangula	4xcy
abdou	7hhj 969p
mccurry	4njj
nibigira	86fo
teich	55cs
simons	36jb
|!G23"!-|	47vl
matthew	7m92
stromar	9ewu
jieshi	1cim
|!G<5!#:|	4s3a
hollingsworth	9det
|!G3!A*C#-|	27le
mokhtar	4wle
france	5lnx
wase	7tn7
anung	9eu3
sebelius	3n0f
varhelyi	5bde
|(2(J!MS?|	5iup
sibomana	7hcb
ashcroft	3ad9
nusseibeh	3x1j
virzi	87c1
boekhoudt	7kf0
duarte	3fx0 568o
harunjen	833e
azab	86tz
fatrane	8tqu
|!G2"!+@DDA|	4l7w
|(1Fa!c>|	1dqx
caruana	9d4l
grigoryan	7q1k 918e
kassire	98up
mahmutbegovic	90z9
ouedraogo	34j1 3khh 7j1y 7rpt 8i44 9n7f
ryder	2gsw
altankhuyag	98so
karrenbauer	pz7
murekezi	7muv
prodi	60d9
zog	3tjn
|!;-2!#|	way
gaburici	1cmb
marie	4at5 4jq1
zavgaev	1ois
garad	9z5c
saakashvili	4oj7
su	6iv8 9pzo
gaitan	3dtk
ghandi	47lb
|!G2;!&"!DD|	v7i
ballantyne	893z
haekkerup	2jy7
|!E-%!&&-|	6vdu
lurel	9vxy
schmidt	1dhz 2mor 2mup 3w7h
ghurburron	9f9j
kozak	81u5
kirienko	6ak7
shapiro	3hj7
pazner	wjl
msimang	49ra
philippe	2gs5 3tab 7ec0
morawiecki	4glt
kucuk	212j
sandoval	16l1 8vx5
ayub	2e5e 4sut
faruk	3se1
frigerio	9izo
pearce	7nun 8elk
craxi	12hp
|(1>!$k[~,|	on6
iloilovatu	8nu0
carlisle	8ik4
saad	8lee
kamel	k1 2sck
|!;'146!.)|	2lo1
olter	7r0q
prem	5ny7
|(2)"(h!P]|	56u7
barnier	4l7w
marjanovic	4pv3
juholt	2h5k
schatz	7tq5
boutamba	7kcu
mapangou	8c8g
hidalgo	pxa
bluemel	8alx
gul	5q7 2iya 7g7w
schioppa	6s5b
sobhuza	6g76
tinoco	8ovn
nduwimana	900i
rudeineh	51un
barbour	2i9m
fulton	9ijm
|!;'-49!11!5|	5iup
|!G2+B'!@D|	2lo1
donev	8bzh
vurobaravu	57tw
huitfeldt	q4f
nicholas	56di 7j14
nieto	1wf7
remengesau	9seb 9tic
kenny	1w2w
deri	u8y
aksyonov	6act
odeh	x6o
shabaan	15yp
fornero	1uwk
tzalam	89cn
alfi	2lwy
bjerregaard	5wi1
mahiga	vwk
weizsaecker	5vwf
balakrishnan	6yzo
yark	7yu2
idriss	66fk
bloomberg	4jv7
feinstein	1m9h
thatcher	4bu8
shehabi	2oqv
aruri	665y
erdogan	5tm3
taiana	3e5o
valentic	57uq
nuland	6xel
peyrefitte	91mz
rajaratnam	63bj
hickel	71nz
baasyir	7em
tunku	6u2j
he	2mal 2mbs
|!;'(!1%!1)|	usc
ganzouri	3l0f
pisas	8av1
takemura	4g1k
udovenko	2n2g
akihito	1vw7
ogata	64vi
fortuno	44xk
meir	2e85
|!G2)B)!|	owj
asakawa	4fzt
liburd	8y0l
muntefering	264b
haig	g42
kabui	3gzu 88qa
|!E2$%(4-!+|	5uao
frydenberg	8o5l
khammani	8r1o
yazici	8dcg
lake	r5d
netanyahu	11as
barghathi	8wmt
russia	5jzv
dvorkovich	7ph3
kasaija	90mz
borge	6rzd
khadzhimba	5t3l
basindwa	4umz
saleh	9tl i4m m71 5dgi 6mht 8iid
botero	8buo
prokopovich	9duv
wechayachai	5l9e
^/'-	2mal
alfano	pfm
havannall	8xwi
chinchilla	3xgr 9a6p
hattersley	61sw
trocsanyi	8t2m
zas	6hh7
hansch	3tw8
nakao	6lpx
gaulle	1bfh
minnis	8era
^?>B	77w3
kern	1dfu
jr	21uf 5x4l
qurashi	7ol
^9(B	1ejl 3nls
guei	5xi8
roth	1fjt 6hkp
tah	6ek3
|!E2*3!,(|	4q9q
mcenany	3n8r
cavic	1qim
lesnic	7yj6
|!G2-!+=B,D|	57a8
azmin	xlw
ulmanis	2g6q 3kep
corker	14f5
eidesgaard	8l7g
hegseth	5j5l
^/56	413r
tovichakchaikul	6k0k
|!;+3%*!:|	3wba
busingye	8m8p
numeiri	2yo2
mwijage	7w14
ramadhan	6lfl
miquilena	458j
rayburn	67cp
plavsic	1304
romualdez	4fa2
scharping	6219
kabarebe	31lo
shaykh	7fwr
dini	3wxz
lage	18v2
|!E.()0%!%|	152a
johnston	1pan 7zvq 9dgk
mahmoudi	y8f
|(2'!V+U|	usc
^4FH	682j
james	23cz 82ya 9pdq
ahmadinejad	4817
juliana	5p9s
poutine	6zm6
kalaluka	8tyf
roussel	1zrg
veiga	7uox
boudou	kxp
gado	9eaq
anez	360a
jeenbaeva	7r4p
belloubet	98av
khaliqyar	878v
gouled	2ldf
|(296!|	5mc7
salah	ayq 8wi8
|!E9#-,!|	p9l
moussavi	4ph4
hammadi	64gu
kadhafi	4y74
shalah	5s2r
frederiksen	4jip 7xq6
hamdoun	58yn
amum	5esh
zaki	2qgn 4sok
lockhart	3a12
mandetta	45ma
naumann	3tz6
kufuor	3byo
|(1HL!i|	4ixa
|(1=D!JT|	152a
burke	5t85
carneiro	251e
abdullajanov	6h6
albusaidi	y52
|(1>R8!s|	64x6
djoussouf	7ff4
zlatanova	a09f
cuong	45zo
amarasuriya	2kcl
davila	18v2
koljevic	586i
rajji	79ss
soren	2mvi
danon	1iv6
anisi	7g4h
jayewardene	2xyo
trong	55x4 9tyb
champmoreau	8gxi
shafik	bn2
makuei	4ki3
dayton	4don
kania	6he5
owens	13ex
|!E05.!'|	3b3r
batlle	3dp4
ip	5txu
linkevicius	41t1
ping	1l8y 34nd
speight	2a8h
saloukh	20xh
jobe	8svv
|(2@(!<|	4yyu
finikaso	9rdb
raines	25xz
bannon	6i4w
schweiker	4e64
hulot	5798
kadhimi	5158
atishi	vmx
aurangzeb	4egv 4yos
eagleburger	3y38
bagratyan	8bje 8ene
biruta	6yh4
frick	7qoz
villavicencio	22in
diriye	awc
noda	79ed
nsanzimana	9qro
budd	9rip
cerezo	6yk7
abdi	4i09
williamson	28pa 4cie
etpison	97vd
barre	2j7x 4sjj 5tch
szydlo	10b0
aguinaldo	1v92
raab	1oti
kerimli	j1n
strickland	6n7t
skvernelis	699m
vrede	7h26
viljoen	1g5t
doyle	384s
nsibambi	7p96
salisbury	43b8
skele	oki
bonilla	5zjb
philpott	8j32
|(201!A|	4thm
|!;'&1%/$!.|	5tm3
sadulayev	54q
salcam	8tnj
simpkins	7wyk
ulianovschi	9u2y
yayi	6pia
herminie	5ggm
jaiswal	5snm
mirmand	7x4t
halilovic	9kgc
mulatu	4zfe
osinbajo	77so
magariaf	4v0j
mckee	1i0n
evren	3o93
kickl	2nxu
lewites	2oa7
casali	7qld
yameen	7gb9
mori	79h4 848u
reyes	pij 5psf 8oit
bunye	2tq5
armey	1mas
vyapoory	9b4f
tsang	1pqp 9pse
|!;'+)"!+)|	51ek
dbeibah	3u1
hahn	3a8v
|!G2!D,@A!B+|	1qxx
proust	8kdy
culver	1cfj
kneissl	3m6j
nielsen	2pum 36x4 3tqa 7reg
zijlstra	2i8k
christodoulides	58la
west	1gbw
|!;(!.+2.-|	3ant
trutnev	9zp6
mandil	1fgv
seade	37ja
lie	6thm
krishna	63cz
blanco	2o6b 3mzk 44qt
karim	52tp
blumenthal	9hv9
ricupero	61zb
mladenov	58i4 5j10
cai	17op
|!E-!"%|	6do8
boubeya	9ayl
ribadu	5a8f
saidov	yil 80jx
jimenez	4bmc 5zls 6tay 82r0 8og9 9qj9
shukr	26w9
doumbouya	4989
thaksin	6ok8 9s0r
krasniqi	8ij3
|!G2$+!?"|	1pk9
atamkulov	7sm6
maitiq	5c8i
^03G	yrf 6tkq
bachir	7hg5
karimli	j1n
selassie	2huc
berset	ddx
nakhaleh	7cuk
tikhanovskaya	6kk3
|!;'1!6/)|	4clb
najibullah	52or
|!G2=+,!D|	2iz9
lambrecht	1dwh
thavisin	6h4e
|(2&UA!b$O7|	cm0
biden	39qi
denktash	5t26
|!H&!'#'#|	6z8d
morgan	1uxc 56h7 5ulc 8op6 8t5a
sathirathai	6jxa
faye	103a
|!;'-4"!1!+|	2qap
zavaleta	8jg1
mathok	818i
wagenknecht	65io
regev	4e09 4poy
jaua	1u1r
|(1F!ak=|	78ot
rychetsky	9cek
kganyago	40h1
katonivere	9xpe
lew	2z8c
kainerugaba	4z59
sezibera	9i4a
machavariani	8hjt
podolyak	51lx
win	54q1 5ali 6g8q 9ml2
jawar	341w
kaine	6qd5
karegeya	5ghd
taye	6mxs
kachali	8r8u
kan	538v
gioura	815n
kyprianou	6h3i
nkogo	7jke
patasse	p8a
mujahid	4zql 7b9p
bentley	5wur
mabus	5t9r
mwanakatwe	8y9o
blum	1fhn 3w13
clay	2nih
|!G2=!>!-|	3kq4
aung	7464
reinfeldt	26i2
|!E.!7|	3z62
matiba	3ohr
dabilgou	9wbh
|!;',!0)%|	76lx
|!G3-AC!=@|	74r8
^86)	z56 2zgj 405g
barhoum	20wu
mussolini	111w
^/>4	791q
gabriel	6elo
ndirakobuca	8anm
saraki	17em
^;+A	60sm
^=;0	3z62
alamgir	4q44
|!G51?!A(A+|	q9z
lamola	60qk
ziga	9du6
byambasuren	7zir
|!;+)+!C|	53de
rufyikiri	8aol
samaranch	3i1t
madbouly	4xo0
camdessus	4lcy
lofven	6hp0
rogge	2zwz
|(2!Jg!Dp]|	2wnw
blok	6ho3
boronov	8sjq
meadows	4dxo
padilha	gum
|(2$#Y!&|	57a8
katayama	6954
barbecue	38q5
faki	4xtz
sang	q5c 6tf1
buchanan	315r 5fqz
mulki	2jm4
rainier	9fnb
sacirbegovic	4yl1
yudhoyono	6ker
muhongo	9p3s
hemeti	4rq9
collor	2277
megret	1755
stevenson	8su
medelci	4xrt
nakaima	2pgi
oric	53ip
ragheb	ib6
poltorak	9pm8
bonior	1jjw
frist	13az
siemoniak	6s17
guig	93oe
hagel	1ehv
hwang	2sk6 2sm1 8f39 8f4h
itala	9w9v
bakr	b2l 777e
sarksyan	6q6w 6wxm
|!G2;!B@-!|	3yie
^0?D	3c56
^/;&	5j5l
dote	83sm
qirbi	7m8
glazyev	6ag4
larbaoui	96q0
bajamal	4dh
kilpatrick	8dir
quayle	1i2v 8emd
hernandez	3ifr 5z3d 8nc8 9fiz 9vv8
makoni	6f59
mcfadden	5fu1
fifor	92ao
idrissov	77th
|!E/0$/!|	3qvc
kobulia	8avo
farhan	1zzx
gemayel	lip zyn 5lfy
fradkov	4o1a
lacroix	35tw
ciorbea	6xbz
pearse	5gnk
kaag	6eow
|!G2"B>-B@!+B|	30g7
^.>;	6chc
bayramov	37md
jumagulov	7p56
kao	3lo6
nouhak	98tk
panday	zr2
mengistu	4j4p
bradley	131f 3lvk 919l
butkevicius	i03
mathema	7typ
rakotomavo	9bee
mulyani	6h5t
tatar	1xn7
|!;+1-"!"-%'."*|	4jip
xhacka	99n3
jia	37s0
parvanov	2ary
castillo	3ea2 5hxy 7pq3 7vdo
garner	343p 8lsu
sigurdardottir	2yd6
awori	95sz
bowles	1xny
malecela	8lwt
|(2"Vf![|	34w7
shavit	6bj6
bedjaoui	4r9x
kovind	5rxa
whitaker	4h7e
sione	9tmm
helli	ati
li	4116 4123 412s 413r 4179 4187 418y 41a0 41at 41bv 41ct 41du 41ep 8twm
akhmedov	7kqx
ko	3u6t 8rx4 8rxw
baucus	4hqr
denkov	589m
healey	1lf3 3bgf 4hcv
mouamba	7xto
seaton	9lt3
ntutumu	914o
manh	59dw
bashagha	20h4
donchev	9tgw
randrianirina	4ks0
karuna	3mk3
|(2,0!Q|	27zs
spanta	5sob
angelidis	9mdj
mishri	3p6h
altun	1zsz
adyebo	8a0t
turbay	3j6x
bourita	53oq
crean	6fcg
goldfajn	2u55
azumi	3jfr
|!E2*!4-%|	4s3a
motta	2rla
jurabekov	8hcp
ryang	9kay
barnes	61p0
marzel	zna
shapps	2f45
alves	1hre
kosor	305m
conde	kqq 7oxe
mboweni	6qtn
miki	6lt6
|!;'$/1"!8&#|	4o2b
gladstone	73ba
rell	39pf
fearne	7x6l
kyi	way
tang	1del 6m83 8dw4 8fne
elaraby	51y6
mukena	7i7a
jefferson	6pmr
|!E24!$!|	73lj
atabani	2brk
barnea	1jak
bevan	p77
kromah	i2x
solonandrasana	99l4
zyuganov	297n
|(1D!cm@|	23rb
lissouba	5fks
bzhania	v2h
rotich	8dv3
sommerfeld	27s8
yamassoum	96qu
|!;'2!,&6|	i4m
habibi	2lf2
hatch	5cy4
nurtleu	509i
tojo	2omr
|!G5<A+?*!A=|	4obe
geagea	67nl
salehi	iib
ferdinand	sug
muzito	9hi
budanov	3vt3
gong	2ebz
pillay	545w
zelenskyi	70ec
jettou	1qmx
bruning	2mf0
jubouri	66he
laschet	tj4
coveney	6faz
matyushevskiy	9v83
palacio	hw9 mhd 43ti
kamiya	6g9n
kokoyty	1scm
arosemena	9jqx
kubitschek	3jny
msuya	1ftk
rushbrook	9e4r
|!G2D!@B=B;D$.|	6xx3
|!;,+!'*-$|	530s
|!;,+*(+!*|	4ns1
brandt	73zy 7zmo
atambaev	kjj
khater	42w2
ramli	5wo2
bereket	11sy
garcia	dmv 9gmp
nzo	hqg
oren	4kpk
baghdadi	7fv 82i
igga	8io2
prevost	5mu9
rowley	3nsa
|(1=cE!|	53de
achi	5geh
neves	6m 3fqr 6m5z
|!E-5':,*!0|	4g3p
holst	3a5j
krzaklewski	4cg3
gemba	3uf1
lawrence	830o 9o5q
leung	s1k 40q3 7nql
martelly	4lf9
^;I+	4m9o
chettiar	7o8e
kavelashvili	4oid
kucinskis	46ho
rene	246f
forsyth	4k5e
hamdani	9osi
|!G3!*C3A%C?|	77w3
miqdad	1zvo
vargas	ru2 2bik 6ypf 9286
nehru	33wq
sata	4ksw
obeidi	4gj 3p7c
pinter	9lxt
merkel	p9l
|!E2-!34,!0!$4%|	4i1q
^6G0	15ap 7514
ramazani	84m0
toroama	2w1g
barrow	8n0 1xm0 80ks 98lx
nandy	42b9
torre	6vrx
kittikachorn	6otb
mulino	3fyu
zana	410f
|!;'+!13&1|	38ld
grau	5pr2
sangay	42ud
chalerm	7vio
jovel	9lys
coats	1huz
|(1;PnU!-9|	76x1
roh	5zxm 6017 9j6y
|!E2*!-!(%,%|	111w
larrain	21me 8e18
rakotovahiny	84kz
escobar	7mpb
^22@	se3 w0e 1tkf 38ld 46ux 4e17 4lu2 52bu 5mc7 5zbj 6sec 77dg 78ot
chavalit	1btp
gowin	8jd6
isa	1ojz 5oyb
moloua	1zkl
baldacci	3ahs
shaked	x4j
sturza	862w
|(2)Jh!Lh|	3c56
motaze	8uyv
|!G2>!)@|	5d3k
glendening	5fh6
|(1G!D!|	51ek
spruds	ojr
doan	980x
bartoszewski	70yz
enoksen	8cyw
asari	4z8a
moallem	71gi
michaeli	4jav
|!G:4!<#:3|	5sfp
|(1?E!<|	owj
dokubo	4z8a
^7;'	15mp
yishai	1ub0
qaddur	8wpk
koehler	2q5n
petrenko	9chs
sarinic	2qu2
weddeye	2evo
molano	1my3
rajaonarivelo	2o1d
baliles	2avx
mustafa	7c0 2vlm 4ttf
sanader	2xek
jabari	b4e
kurti	ene
ratzinger	5mg8
zatlers	6wa0
zarqawi	7y9
kharrazi	3l3o
|!;,.$(*4!)&*|	7aeb
spicer	69rz
|(20/!-F7|	11as
quadros	2ycb
jung	261b 3jgm
krasts	8c0z
|(1=S!B'|	5x7d
khatiwada	9zcf
|!;'(!1)5|	4tb1
nur	1qy
santana	8h98
^-G$	24lz
aghabekian	6wrr
czaputowicz	2yvk
aquino	10x2 1g8h
casado	5ejw
hague	73d0
kekkonen	6uxe
newsom	28nl
roxas	4ard
arapari	8pby
darchiashvili	2ua8
tho	3yc7
wyden	9jft
barrot	35om
^;E;	6chc
ada	8nwu
mwencha	1wod
veneman	ps4
sharpton	daa
jakes	4p1x
halimah	2iba
arrimadas	2uop
nimmanahaeminda	6ms6
|!E-"9!&0|	2eoa
dunleavy	4n8o
mccallum	69hq
acuna	24zl
cristiani	hs8
|!E-:**1"!&.|	1fme
ceausescu	1u8i 5706
kielsen	3ral
zubaydi	95h8
lilic	7d48
sen	2rv8 6gfw
whipps	6jz1
aideed	2s5v 4rm1
hoxhaj	84zh
zuazo	2o75
cossiga	249c
hertzog	2xu9
brathwaite	9866
klyuyev	7nx1
levits	1tdc
djukanovic	4ozv
adoboli	865t
sankoh	23e3
|!E.1(%,(0!8"|	36qi
colosio	44s9
eroglu	1ly2
dlamini	62g4 7m2u 7xyp 993e 9bvh 9nte 9s4c
dudaev	1r4x
muhriddin	6fnq
chinh	5kh4 6tdf
|!;,+!,!-|	6ddh
ebanks	7n1z
|!E;!+(|	26ma
moni	1no4
blanc	9jcz
ensour	5o0
|!;'6!-&.&)|	j2l
burwell	6l0v
calvo	82wy 8ymf
danino	5yic
debs	1ygi
lou	43g0
arbour	43m1
ayalon	lge 1itv
letsie	3sxz
liang	41ip
|(1F!k-t|	47lb
boban	4gk9
ngute	3guz
pompeo	4ns1
^=:<	31cj 4thm
sonexay	6ght
abdulrahman	4vxb
ocha	5nvd
aime	kg1 34tt
lacalle	44iw
pesantez	8ljc
mukasey	4knp
racan	2xch
gunba	y6n
schuster	622p
dean	2qqz
chizhen	9w14
delors	2zt1
somchai	6gds
sevele	87aa
|!G2!$!$B+=|	50va
goldenberg	83jj
|!E-&!#5!*|	v7i
puente	9agw
krasnoselsky	6vx8
|!E6!0&/|	on6
carlsson	2v4a
guimaraes	6uov
liebenberg	1dam
lluka	9uoj
asjes	8hmb
dolinkova	7dhs
macierewicz	rew
boye	8w9u
|!E14"!)|	2mqh
kasuri	3qia
|!;/#$!&+'&|	133s 2oz6
stephens	6hdc
abacha	68c1
boxer	zb2
capgras	84d3
raznatovic	7f9i
tevdovski	82ke
rybkin	2x69
tudose	4n2h
elbegdorj	6tod
|(1AYj1!M=;|	6fzv
parisi	258a
lacson	5f4k
^.1.	fea 3zs1 59z9 6oeu 70ec
gnassingbe	20oz
kernan	39y8
kudlow	3x59
bucaram	pf
hifter	3psc
atwater	3ymn
bouden	52q1
sifi	95nn
angula	96sf
hau	2m42
lewandowski	5v19
|!E-#*1)!&|	2qxu
kavaldzhiev	9t3f
ueda	3nhp
mordechai	78bl
whatley	4l2i
carey	29f1 2rb9
giuliani	623r
donoghue	39br
mandela	555o 749p
quirno	5emc
koni	96gg
luan	1wsd
boubakar	9nyb
hammarskjoeld	1hh4
puche	30cx
caperton	28lj
nano	20n7 43qm
savinguvu	9zsa
muqtada	4zwh
tsadkan	6tiq
|!;,+!)|	4cur
bullrich	5g5h
halki	717i
jovic	15s9 8hoo
asaad	5utx
|!;'"!8&,&3|	4lu2
habyarimana	3k07
hata	6tt5
prevot	4hv0
peretz	ltd
|(1E!/>f|	22qs 5plw
gabbard	6tyl
robertson	2a17 5fvs 8bl0
tshisekedi	1zlk 7ei1
kariuki	9by2
youssoufi	2oo
binh	97zx 9tw3
mccormick	8020
tanaka	3kve 48qq 595d
|(247+!&|	52bu
giap	702j
salvidar	8m33
geringer	387c
nkaissery	3h70
^5(0	4i1q
hsiung	72o0
farrell	82sp
zida	2vrx
|!G76=!?:=&?|	e70
alvarez	19f6 9hnp
hall	8qgi
yang	oas 5ksl 76ub 76vd
|!E1!&%)5|	944
hasan	4r3q 9gtr
|!G3!C*C+|	6ddh
senghor	3w5t
mekhlafi	59s
bihi	50k3
mete	994s
brende	xv3
|(2.D'!Nc/|	111w
brezhnev	3zzm
qazi	ur1
sukarnoputri	4i1q
firouzabadi	2lcj
nasirzadeh	xjl
onate	68jk
patton	5h9i
christie	1d1l 9cy7
gandapur	ily
|!;,.$''!,-*)|	5uao
bessent	69gu
anan	67io
daddah	bhd 4won
lipavsky	32ht
houmadi	8cfx
jahangiri	85kn 85lh
kabua	7m1e 7zwq 8ga4
radisic	a0ab
caballero	8b07
qarase	3wjq
airlangga	cg7
benn	2ouk 6siy
mojaddedi	6ebc
chengriha	643t
mutharika	13qr 5jpw
|!G3#*?!A=|	48vy
hoa	9txj
blonska	46l4
boonyaratkalin	6gou
godoy	9whh
shumlin	5jx8
duale	7foi 7guk 8qqb
raymond	9ucp
vejonis	5rk4
dakin	98db
gharibabadi	3ndd
mashsatile	9bze
mulcair	6prv
ayyub	7kro
thompson	26av 6s9t 80b2
simion	2a7s
|!E2$4!23%|	3zs1
baerbock	pvx
hadi	3de 3py
leterme	7b35
mosisili	5ew5
rayner	pel
avaei	7lf0
fonseka	68w7
peralta	8njb
^4HG	26ma 5azz
zhong	7cl4
ntita	9lup
gazmin	70ph
bersani	5le7
nasser	678 27zs
rakusan	6vtu
correia	7u9f 99c9
florio	31ig
droukdal	2h8
jansa	331p
kahin	1hil
arian	1y73
wadagni	9jc4
younes	3ky
|(1<'mH!u|	5tm3
|(1>5c!4cs(k|	632r
klibi	1c2f
eyyubov	9yip
mourao	2j64
wingti	5etd
|(29+!BU|	944
milburn	dsy
mthethwa	53zu
hasanov	2kye 7bj5 7kwb
garzon	phf
yeh	9ymd
^8C)	33wq
karameh	5c6y
|!E.!8#2)|	4reo
kohl	2mqh
nabi	949g
gates	5xd6
mordaunt	5ilt
modrow	2k1j
mobutu	4qtq
tsochatzopoulos	d6m
ba	kz1 3w28
minasyan	7q0o
margrethe	5pam
kostic	7tmg
odio	83xo
|(2$!mAd|	371z
sobhi	69wg
madari	94hf
nakamura	8skl
malmierca	9iw0
noori	if5
chamisa	553h
fox	41gk 6x8n
vance	1h7y 2y1c
zalkaliani	1kla 80hh
^=D2	48vy
sinkevicius	6yt2 92rg
arbenz	2zla
silina	1yz3
|!E20%2!|	5x7d
cosic	1og9 81xs
huhne	1d9v
prayut	5nvd
karti	j0b
esono	9oas
rucker	398v
alingue	8jjc
hichilema	2i1w
|(1?D!5+|	1pro
knezevic	4ouh 8bd3
greenfield	41yy
sarney	3g4l
cassese	rgp
dawes	7vsv
samarrai	x26 7i1y
|!;'!6-!%).&'!%|	4817
banerjee	4990
lamari	4s1j
trichet	354h
scott	2gtm 5ks0 5w0q 6qg9 7jth 7x2z
talesi	9rof
|!G3!C?A-C@|	w0e
petraeus	1kdk
|!;*-.&!,$&+|	77w3
|!;*6,&!1|	6atl
mansur	8xhp
pesic	6x6x 82mc
cong	9x1s
gjiknuri	7yuv
novak	3mse 7k1w
hayya	3q2l
keeb	6ld
sammad	669i
sisi	106
|!E23*4!+|	1jko
blagojevich	5yz4
bakhtiar	6bvj
casaroli	9so
babangida	2sza
carter	uiu 38ld
oreskovic	6q99
schleicher	3vl5
bobrovniczky	3v03
fino	zzy
sexwale	6r2g
|!E-7!&:28&|	5706
alvarado	18ac
|!G2=D.D)!|	2721
heinrich	8zz8
montenegro	3t6e 43ys
coltart	1jrx
groysman	70d7
hayat	1zxr
meri	3zls
wirajuda	2lux
^.93	f6t 27le 55gs 57jp 5q6x 6fzv 6xx3
eizenstat	6itb
ventura	n00 37lk 3g13 8xq2
kallmyr	8mhy
fabiano	84h5
khan	49v udt uhe 13z3 2c7b 2e43 2ujq 2wam 3m1i 41jo 4sut 4xab 58tf 656b 76bd 8raj
mechichi	2oln
vautrin	1a4e
tikriti	znw
hamani	7hp4
^?/%	3r3t
ibarra	3fok
pato	9iak
bataysh	8xf6
|(1IP!]|	4hjl
|!G2=!+@D|	4dk1
|(288M!C|	555o
coolidge	17pp
jomaa	4ici
mmusi	9dla
tenet	2a9c
westerwelle	2fp9
|!;+'"**"!%|	3b3r
|!E-!&-/9)|	1tkf
wijetunge	1h9m
|!E-#&&!9%|	1bv1
|(1>a!|	6p5l
^/<I	2yyd 3c9k 3r3t 6v2z
shunevich	8fuw
ryacudu	62tm
mucio	3f3t
|!;'6!2).!|	6chc
nahles	nl1
rawabdeh	1v8
snow	3cry 6sr0
cox	29au 5fsn 6h26 9c4m
kovacs	3vws
|(2*!'gR[|	3h9v
takeshita	593s
|!;,+*,*4!)&*|	5k7n
fitial	7s0r
haroun	b07
^-"6	j2l v7i 2iz9 4clb
monroe	31uq
nsour	5o0
asquith	2nvm
thierse	74za
conille	28cl
isturiz	7pf9
webb	38h1
qaboos	6jny
tugendhat	6rq6
branstad	6o18
privert	39oi
jones	16df 19tk 1j3c 31n3 80nr 9169 9neg
rapp	6i3s
steel	1kgt
jatuporn	33kr
nishani	17cn
picula	6sdj
sandino	w6a
barr	732o
manet	2ru4
raka	2cc6
bajammal	4dh
vaca	1i7q
chapo	1i97
bolani	33vi
shaath	522x
austin	42qr
|!;'.!21!,,!|	2lib
mirisim	9our
chhon	8q77
sanha	48rp 7q3a 838l
arce	44n6 8ddx
mantega	2fo9
muttawakil	719a
samrin	2mys
altamirano	9tax
chiles	3y7u
mekdad	1zvo
ciolos	1hg1
dahabi	96oi
fairbanks	7vui
pacheco	6s9 5zp3 8nik 8ouj
mihailova	524u
taraki	5ae9
|!G2=;!.@D;-=D|	fea
franco	2174 24lz 2gh8 2wsy 8p2o
jakobsdottir	3n3c
lilo	8bdw
castiglioni	8vf1
kalfin	8hn0
rocard	4lh0
zhotev	9dxj
kok	745a
issa	9tl 4fid
lamido	6jdd
malek	5ttx
grundberg	2jxi
jahjaga	vkn
sigua	9rnq
baradei	4reo
gokcek	4ivf
christofias	1nfc
khristenko	9w2l
yates	66ln
borja	5z8e
mugabe	2ez8 5xxb
belkeziz	2jt
pereira	t6i 1onq
koupaki	9bde
greminger	6plx
aartsen	3i0a
chee	1c35
antony	3j
hobeika	1uct
honcharuk	5b9n
reina	195k
boon	2an2
kiska	nyi
ndaitwah	55ea
silk	8m4k
stedile	3960
|!E-!9$&!0|	5tm3
straker	8uwn
|(2$GYY'!m9|	6ex2
masaju	8aac
bainimarama	25ba
din	2brk 2l2o 50q2
youngkin	2dro
dasuki	67fx
guido	7mo6
|!G2+D4!@|	60sm
bechir	93bo
zardari	usc 12xf
saraj	875x
|!;/+!+'|	3hok
amherd	6yl1
kamikawa	78xf
thio	8dyh
horowitz	58xg
marouf	6lcv
jeb	363z
ravkov	7ndw
shekhar	1aqt
|!E2!%$3!/|	6igb
hubner	1iyl
marzook	50e9
paye	353n
torode	91qr
yala	3vbd
vona	2794
matecna	89ln
severin	9kd
sutrisno	6tgo
kerekou	4gpg
gumeniuc	7q2f
hajiyev	2osl
|(1ELu<Kc!|	204
^=$*	syw
blaszczak	4dgr
|!E-!&9*"%|	7dxy
sidi	940i
yamani	bu1 8qso
weah	2ale
umrzoqov	9ma4
angleberme	8k6g
grubes	8o7v
parly	23as
mbs	4w3o
vaz	3f2k 8g61
saemala	8863
chastenet	7lnw
cruickshank	7lmd
palacios	7prr
gilani	6kph 79tv
tchama	7txu
zaluzhnyi	6wjz
taeia	8f7t 8f9c
|!;,.9.3!,|	4bu8
mattis	31qc
gyurcsany	21yj
medvedev	1nuq
shaw	9ves
tegeltija	a0et
parmelin	2gqr
cowen	16fi
tarlev	9v5r
garland	4jdo
puapua	9tdx
tkeshelashvili	1tsa
duda	owj
picardo	86j8
|(1<!BO8|	47vl
adrianzen	2get
dendias	58mu
idris	3lfz 3spu 66fk
|!E-!*:*"%|	6d70
khattab	2sxe
shaheen	361g 6jaw
menon	6dyu
|(2)!P":]|	426s
hoeven	3bje 4cc8
speth	31kf
|(1D!G,m/a|	5bnc
gajdos	9dch
stuart	897m
pym	24de
kebich	9x9h
kwatra	6ye4
jeremic	70rs
murmu	1qou
ravony	88md
sapoka	9w8u
short	1fbj
|!;'!..!.|	3u92
|!;,(!,&!'8|	p9l
koch	1rlx 605k
wee	9xkl
kostunica	704i
nambiar	6xjy
ramos	22wo 7m9v 7pjn
|!G2@&!)|	4817
drian	35vw
morjane	3lf0
yermak	on6
hofer	59ht
kiet	703k
barbosa	24gk 39la 552f
pritzker	2xp3 5in9
brazauskas	hyx
mujaddedi	6ebc
kukan	1seb
thune	3cwk
gruevski	585h
awang	3py
kasrils	611n
serdyukov	msu
jalili	65dx
lukman	5w8y
hamza	7hql 7rrd
halbusi	4vtj
ioseliani	2yt8
lombard	7eg3
sefland	9cwo
azikiwe	592e
kaieda	yzi
halonen	6mob
villanueva	2rpr 7vgb
weekes	9c6f
|!G2=B$.?!|	405g
wetherell	8bfb
carrascalao	8z8l
|!G2(!$?D|	4thm
akazawa	62wd
tong	7oj6 9tnv
villa	49e2 5f24 5u7l
|!G2,B?!|	2zgj
patil	5npt
stoel	4hs2
|!G5!+A=A|	1mbx
steiner	8e8 4kyz
yediyurappa	xry
beaune	1f7h
cain	2o2d
craft	3nwo
albright	46ux
mattarella	6b59
|!G5=AA!?|	1wf7
beilin	79j4
jayaratne	1hdg
mok	6l60
qahhorzoda	877w
koenigs	6rgq
sistani	k2k
marcos	21tk 21uf 2uix 6iwk
ataturk	50va
grecianii	a07g
yon	78zv
jaishankar	632r
cienfuegos	17u1
nailatikau	853d
sarraj	210v
rezaei	4wfc
hrytsak	9vbj
|!;'3)6!./#2+!@|	6kk3
duisenberg	7441
amorim	1ag5
moah	7kkd
abdelbagi	8f0l
awolowo	5aoy
leekpai	1ee9
^0="	4w3o
lwin	75dj
garkun	9wr6
hamdok	qc
|!E20$4!|	2gkn
|!G>!816|	4qtq
puna	8dt8
uzumcu	c9r
ntaganda	15va
waszczykowski	74nk
gina	9qz8
hoffman	9cds
shih	6dcj 9noo 9npm
mandaba	8k7i
kazan	7f4o
kempthorne	1npc
lapli	8lv0
ona	24cp
soekarnoputri	4i1q
issoufou	4793
madueke	1n04
mcdowell	4kl0
spindelegger	4kw3
botelho	9uk4
ghaly	2xfh
tadjiddine	9qux
sim	1bzw
amirabdollahian	2qje
braghis	82o7
cho	1cnf 1co3 1cp5 1cqe 7wng
guo	2g7k 2g8f 2g95
silva	mb1 w8e 27ri 3eub 45nk 4cti 6umd 7dw8 85q9 85rf 87hv 8nqy
veliaj	1x3v
|!G3!C3?|	4ixa
|!G3!A-|	2acp
hamdallah	5s4p
zemmour	7egx
roble	4rt2
sun	5ep7 6jsl 6jth 6ju7 9qce
`,
    directory: `00000000000b0016001k001z002h003800400040004c004c0056005q0065006z006z006z007o007y009z00a900be00c100c100cw00db00db00db00dq00e000ep00fi00gb00gb00gb00gb00gr00ie00ip00j000j000jb00jp00kb00ks00l800l800m200mf00mr00mr00n200n200ns00oe00ov00ov00ph00qo00qz00rs00sd00t400ub00ub00ve00ve00wa00wo00wz00xa00xm00xw00xw00y800yh00yv00zo010m011f011f01310131013d013l01490149015n016401640164016u017l018f019c01ao01b101b101b101b101b101bu01c601ch01ch01db01dq01dq01dq01dq01ek01fi01fx01gj01gj01gu01ij01iy01jc01jp01jp01k401kg01ks01ks01li01ls01mj01mu01n801nz01ob01p801pn01qy01qy01si01sx01sx01u901u901up01up01v101vh01w001x401xg01xs01y301zd01zs020j020v0218022d022u024v025c025c026d026q027d028f029q029q02b002b002be02bp02c002co02cz02dr02dr02dr02e002f002fx02fx02fx02ha02hk02hk02hk02hv02ik02iv02jl02k602lm02m702mo02np02o202o202ow02ow02pj02pj02pj02pj02r402sb02sb02t302ti02ub02ub02ul02v102vd02w402wu02wu02x802xr02yi02yt02za02zl030f030f030o030o0311031s032g032g033i034k034k034k034k034w035a035a035p03650373037r038e038e038q039a039m03ai03ai03ai03ai03ai03ai03b503b503be03bp03bp03ci03cu03dr03eu03eu03fm03hm03ic03j303j303jr03k703kp03l603l603ly03m903my03my03o303ok03ok03ok03ok03ok03ok03ok03p003p003pi03pw03qb03qb03qb03qb03qn03qn03ss03t303u203u203vp03vp03vy03wo03x003xf03y403yg03zq03zq040a0412041j042m042m042m042z042z0441044h044s0453045j045z0468046z047t047t048504850485048i049d04dg04e404ef04ef04ex04f804f804fm04fm04g304gd04h604hm04hm04hm04ix04k704kh04lc04m204m204mf04mu04mu04np04pb04pb04pm04px04qy04s104si04si04sv04sv04ti04ti04tu04tu04v804v804v804vp04w204x304xi04xi04xr04xr04yg04yv04zb04zp050f050f050r050r050r05260526052n0532053s053s053s05450545054g054g054g054g05530553056g056u057t057t058m058w059c05a105al05ay05bb05bb05bq05c705cx05db05db05dn05ei05f105f105fb05g505gi05gi05gu05hs05hs05ii05kg05lh05lt05m905mr05np05oz05oz05oz05ph05pv05qj05qj05qv05qv05qv05r905s705sp05ug05w905xd05xp05xp05y805z105z106050605060v061a0620062r0636069v069v069v06al06bq06cx06dc06e206eu06fa06fa06fo06gd06gd06h406hf06hv06hv06iq06iq06iq06j206k806k806l006lf06mf06n306n306n306ne06ne06ns06ns06oq06pr06pr06qa06ql06r806rz06sy06t806u306ud06v106vc06vc06wv06xb06y606yl06z106z106zd06zt071d071d071n0728073e073e074j075c075o076f0775077x078k0790079q07at07b507b507bs07ch07ch07ch07dt07dt07dt07e607fj07fj07ge07ge07gp07hx07ip07ip07j107jh07jh07jh07ky07l707mt07mt07ny07ou07ou07ou07ou07p207r507rj07ru07ru07s407s407sk07sy07sy07sy07tk07u607u607ux07vk07wa07xj07xv07xv07y507yi07yu07yu07zx080p081s082j082j082j082j082j082j082j082j082j082j082j082j082x082x082x082x08400840084r086g0871087x087x087x088j089m08ad08ad08bk08bz08e708e708ei08f808fl08fx08fx08fx08fx08gy08gy08he08he08i308i308i308id08j508j508ji08kc08kc08kc08kc08kc08ld08ld08m608mq08nb08nb08np08ot08p608qw08qw08ri08ru08s608sv08sv08uz08vu08wn08wn08ww08ww08xr08yi08ys08z308zs0905090k091p09240924092p093109310931093c094909490949094w09580970097b097b09830983098u099g099g099q099q09ak09bs09bs09bs09c509cs09d109db09e009e009e009es09f309fi09fi09ft09ft09ft09gr09he09hz09hz09hz09iw09j909jt09jt09ks09ks09l309m509nk09oh09os09os09os09p709pn09pn09qd09qr09qr09ri09s609su09t709tj09tj09tj09up09v109vf09vq09wj09xd09xs09yg09yg09yg09yg09yg09yr09yr09yr09zg0a0j0a1p0a3a0a3a0a4b0a5j0a6a0a7a0a7a0a7a0a7m0a8i0a8v0a980aae0acp0ad80adr0ae70ae70aey0af90afr0ag60ah60ahv0ahv0aib0aip0aj50ajf0ajf0ak70akn0al10alc0alt0alt0am30amj0an50anh0anw0aop0aop0aop0ap00ap00apt0apt0aqu0ara0aro0aro0as60as60asj0asj0asy0atd0au20aut0aut0avg0avg0awn0axf0axw0ayu0ayu0b070b1f0b1t0b350b3k0b4a0b550b5i0b610b6q0b730b860b8j0b8j0b9a0ba30bae0baq0bb00bb00bcm0bcm0bd60bdh0bdz0bdz0bel0bfp0bfp0bgs0bhn0bij0bjo0bk50bkj0bkj0bkj0bky0blb0blm0bm90bmz0bnc0bnc0bnu0boh0bq40bqi0brc0brc0bs10bsg0bsg0bt40btk0bud0bv90bw40bwj0bwj0bwj0bx10bxe0by00byc0byn0bz00bzm0c0a0c0o0c290c290c3d0c3d0c3d0c3u0c3u0c3u0c3u0c4o0c4o0c4o0c510c690c7b0c850c8x0c9o0cac0caw0ccb0ccn0ccn0cd20cd20cdn0ce10ceg0cer0cer0cf50cfo0cfo0cgc0ch10ch10chf0ci90ck20ckf0ckr0cm40cm40cmg0cmu0co70coh0cq60cql0cql0cr50crh0crt0crt0ctb0cus0cv60cw80cwk0cxr0cy10cyt0cyt0cz50czl0d080d0r0d190d2s0d370d3z0d4e0d500d500d5f0d640d700d7c0d7c0d7c0d7q0d7q0d8a0d930d930das0dbl0dbl0dcq0ddw0ddw0dep0df20dfr0dg40dhp0di30dif0dj30djj0dk80dku0dld0dld0dmf0dmf0dni0dni0do20do20doj0doj0dox0dpp0dr40dri0dsc0dsc0dtl0du90du90dvk0dvu0dw40dwg0dwt0dxo0dxo0dyj0dyj0dz10dza0e0p0e0p0e110e1u0e2k0e2x0e3a0e3a0e3a0e3j0e3x0e480e480e4t0e530e5k0e5w0e6c0e6c0e720e7i0e7t0e830e8u0e970e970e970ea00eap0eb20ebt0ec30ed50edk0eee0ef30efn0egt0eh70ehj0ehj0ehj0ehw0ei90ei90eiq0ej20ej20ej20ej20ejg0ejq0ejq0el10eld0em60em60emn0enp0eoh0ep90epj0epx0eqc0eqc0eqp0ere0ert0esk0esv0et60eu00euo0ev00evw0ex30ex30eyn0ezg0ezg0ezg0f0f0f120f260f2k0f380f380f3g0f3r0f3r0f5s0f5s0f650f770f7n0f9e0f9e0fag0fat0fb50fbl0fcx0fdo0fdo0fdo0fe10few0few0few0few0few0few0ffn0ffn0ffn0fg60fg60fg60fgx0fhb0fi30fj80fkk0fkw0fkw0flf0fm40fmt0fn60fnj0fo80fow0fpa0fpo0fqi0frd0frd0fsa0fsa0fsa0ftg0fub0fub0fub0fv00fvp0fvp0fvp0fxe0fz40fz40fzm0fzm0g030g030g030g0q0g0y0g0y0g1g0g2f0g2f0g2s0g2s0g370g3k0g4b0g4b0g4o0g4o0g580g5l0g6c0g6s0g780g7j0g800g8c0g8x0g990g9j0g9x0gac0gac0gb20gb20gbn0gbx0gbx0gc80gcy0gcy0gcy0gds0gds0geg0gew0gg40ggi0gjc0gk30gl20glg0glg0gls0gmk0gmk0gmv0gnu0go30go30gog0gog0goy0gp90gp90gqy0gr90gr90gs20gs20gsg0gt70gt70gub0gv10gvf0gvs0gw80gwl0gx30gxf0gxq0gyx0gzg0gzs0gzs0gzs0h0g0h160h160h160h160h160h160h1u0h250h250h2e0h330h520h5d0h6l0h7k0h7k0h7k0h7k0h8q0ha10ha10har0har0har0hb50hbh0hcc0hct0hd70hex0hgi0hgi0hh50hh50hh50hhl0hhl0hic0hin0hin0hiy0hju0hk80hk80hkn0hkn0hlv0hma0hmk0hnc0hno0hp30hpv0hqx0hra0hrx0hsh0hss0hss0htl0hub0hub0hus0hv20hvb0hvb0hvp0hwu0hx50hx50hy60hz40hzh0i0m0i130i1s0i1s0i260i3f0i3w0i3w0i4d0i4r0i4r0i520i520i6r0i6r0i6r0i730i950i9v0iam0iam0ibl0ic20id80id80id80ids0ids0iec0iec0ieo0ieo0if20ih00ihx0iip0ikp0ilc0im20imz0imz0ino0ino0ipw0ipw0iqa0irj0irx0isd0isd0isd0isd0iss0ith0ith0itu0itu0itu0itu0iua0ium0iw80iwv0ixj0ixj0iyd0iyd0iz20izx0izx0j0l0j0z0j1l0j1y0j1y0j2s0j2s0j2s0j2s0j3f0j3s0j520j670j670j6l0j780j780j8s0j8s0j8s0j960j9j0jae0jap0jbs0jc20jc20jcs0jdu0je70jf00jg10jgl0jht0jht0ji90jio0jio0jkg0jks0jks0jks0jl80jl80jl80jlx0jmi0jmx0jn90jo00jof0jpt0jqc0jqp0jqp0jrk0jt10jt10jt10jt10jts0ju40jve0jvv0jwu0jwu0jxa0jxn0jxn0jy00jy00jyf0jyf0jz50k0a0k0w0k2l0k3l0k4k0k660k6l0k710k710k7m0k7z0k7z0k9z0k9z0kau0kc20kc20kc20kc20kc20kcn0kcn0kd50kdk0kdk0kec0kfz0kge0kge0khl0kiq0kiq0kjc0kk90kkx0klx0kn70ko30ko30koe0kos0kos0kos0kp70kpj0kr20kr20krg0kt50kt50ktk0kua0kup0kv00kvw0kwm0kwu0kx80kyl0kyy0kyy0kzr0l0s0l130l270l2k0l3i0l450l450l530l530l630l6k0l6k0l710l8o0l920l920l9t0lb40lb40lbh0lco0lde0ldo0ldy0ldy0leb0leo0lf10lfb0lgm0lhx0li90liu0lj20lj20lj20lko0ll40llj0llj0llw0llw0llw0lne0lnt0lo40loj0lpj0lpy0lpy0lqf0lqz0lsi0lsi0lsw0lsw0ltx0luo0luo0lvr0lvr0lvr0lvr0lwb0lwb0lxr0ly20ly20lzz0m0g0m0g0m0g0m130m2c0m2z0m2z0m390m3j0m3t0m3t0m4o0m550m5x0m660m660m660m660m6w0m6w0m8k0m8k0m8k0m8k0m8y0m970m970m9l0mai0mb80mbn0mbn0mcd0mcd0mcd0mco0mdh0mdh0mea0mf70mf70mfu0mhc0mi80miz0miz0mjc0mk40mkg0mlo0mm50mml0mml0mml0mna0mnq0mok0moy0moy0moy0mpb0mpq0mpq0mpq0mpq0mq00mq00mqj0mqu0mss0mss0mt60mtu0mu90mv30mvv0mwb0mwp0mxx0mxx0mxx0mxx0myi0mys0mzn0mzy0n0m0n0m0n1u0n2j0n3x0n3x0n490n5k0n5t0n6s0n780n7o0n820n980n9v0nba0nc50nc50nc50nc50ncw0ndd0ndd0nej0nf00nfr0nge0ngt0ni20njm0njm0nk10nl50nm10nng0nnx0nnx0nod0nod0np60npx0nqg0nqs0nqs0nqs0nqs0nqs0nr50nr50nrf0nrf0nrs0ns30ns30nt10nu40nuw0nvu0nw80nx30nx30nx30nxd0nxu0ny80ny80nyj0nyj0nyv0nyv0nzh0nzt0o0i0o1t0o240o240o240o240o2m0o2m0o3q0o420o4c0o4s0o5i0o5s0o6k0o710o7f0o7w0o8a0o8n0o8z0o8z0o8z0o8z0o8z0o8z0o9z0oab0ob30obw0oc90od60oea0oem0of70of70ofx0og60ogy0oi50oi50oi50oif0oj40ojg0ojg0okj0okw0olo0olo0om00om00om00om00om00omf0onj0onj0onv0oo90opf0oql0oqy0ord0ot10ote0ote0ott0ou60ouk0ouu0ox90oyg0oyu0oyu0ozj0ozj0p0d0p0m0p0m0p1d0p1d0p1d0p2g0p2g0p2g0p2g0p370p370p3k0p3x0p3x0p4e0p4r0p520p5g0p5g0p5g0p5v0p6a0p6z0p7b0p7b0p7b0p880p8x0p8x0p9e0p9e0pac0pac0pb00pb00pcr0pcr0pd10pdi0pej0pew0pew0pf80pf80pf80pf80pf80pfx0pgb0pgb0pgb0ph70phy0phy0pj20pj20pji0pkr0pln0pmb0pmm0pmz0po20po20pof0pq00pqb0pqb0pqm0pqm0pr20pr20prt0ps50psh0psh0psx0pt70ptm0ptw0ptw0pu70pui0pui0pui0pvs0pw60pxi0pxi0pxw0py80py80py80pyz0pzo0pzo0q010q0h0q0v0q2a0q2m0q2m0q320q3e0q450q450q4y0q5c0q5q0q6d0q7a0q7m0q8t0q960q9k0q9k0q9k0qak0qb20qbb0qby0qby0qby0qca0qcn0qd90qdj0qeo0qf30qfl0qgc0qhm0qib0qiy0qjc0qk30qkh0qkt0qla0qla0qln0qln0qly0qly0qmt0qnc0qo60qp00qpo0qq10qqw0qry0qtm0qtw0qtw0qu80qu80quh0qvc0qvp0qwh0qwh0qwu0qx70qyb0qyx0qyx0qzx0qzx0qzx0r0b0r140r210r2e0r330r3u0r3u0r3u0r4u0r550r610r6b0r6b0r6r0r6r0r780r780r7j0r7w0r9r0ral0rbb0rbn0rbn0rc20rco0rd60rdm0rdm0rdm0rdw0rev0rev0rfg0rfs0rh00rhz0rhz0rhz0rhz0ril0ril0ril0rix0rj90rj90rjl0rlp0rm80rn10rnx0roi0roi0rpq0rq80rq80rr80rro0rs10rs10rsd0rsd0rsd0rsp0rsp0rsp0rta0rud0run0rux0rux0rvu0rxc0ry80ryh0rys0rys0rzg0rzg0s0r0s1n0s1x0s330s3k0s3k0s5a0s5n0s780s7t0s8b0s8m0s9c0s9c0s9c0s9p0sa00sbq0sc30sc30scu0scu0scu0sdh0sep0sfo0sg00sh10shc0shq0si10si10si10si10sk50skh0sl60sm90smx0smx0sno0sno0so10so10sov0sov0spd0sqe0sqe0sqe0sqe0sqe0sr10sre0ssk0ssx0ste0stq0stq0stq0stq0sum0suw0sv70svu0svu0svu0svu0svu0svu0swh0sxq0sy00sy00sy00syf0syz0szz0szz0szz0t090t090t090t0m0t0x0t180t180t1j0t2d0t2t0t380t380t380t3k0t480t5b0t5b0t5q0t5q0t5q0t5q0t5q0t6q0t740t7f0t7p0t840t840t840t8m0t980t980t980t9n0ta30tb10tbz0tcy0tcy0tcy0tcy0tdw0ten0tg70tgs0th50thq0thq0tj40tj40tj40tjg0tjg0tjy0tjy0tkd0tkt0tlk0tlz0tlz0tmr0tmr0tnn0tol0tpf0tps0tqt0tr60ts30ts30tsv0ttk0tu90tu90tu90tv20tvo0tw00tw00tw00twd0twz0txc0tyb0tzv0u090u0s0u0s0u0s0u1k0u270u270u270u270u2i0u2i0u350u3j0u3j0u550u6h0u7r0u7r0u7r0u880u880u880u880u880u9v0u9v0ubn0ucb0ucb0ucb0ucb0ucl0ucl0ucl0uds0uds0uee0ueq0ueq0uf00ugg0uh10uhg0uhp0ui20uiw0ujg0uk40ukt0ukt0ulm0ulm0umc0ums0un60un60uo00uof0uor0up70upr0uq10uq10uq10uqb0urb0urb0urv0us70us70uso0utm0utm0uu20uv40uv40uve0uwh0uwh0uwx0uwx0uyx0uyx0uzf0uzo0v100v1c0v1o0v2d0v2d0v2r0v3s0v4k0v5q0v6s0v7b0v7b0v7b0v8o0v900v900v9s0van0van0vay0vb90vc60vci0vci0vd70vf90vfo0vh50vhz0vip0vje0vjq0vl00vl00vnx0vp20vp20vpn0vqg0vqx0vr90vr90vsi0vsi0vsu0vsu0vtk0vtk0vu70vvu0vw60vwl0vxf0vy00vy00vy00vyq0vzb0vzb0vzb0vzb0vzp0w000w000w0p0w1e0w1e0w1o0w1y0w2m0w2m0w320w320w3f0w3q0w410w4e0w550w5k0w6m0w6m0w880w8n0w8z0w990w990w9m0wad0wb30wbg0wc30wcf0wea0wes0wg80wgk0wiq0wj30wjj0wkq0wla0wlm0wmc0wml0wml0wmx0wns0won0won0won0wpp0wq40wq40wqi0wqw0wrd0wrd0wrp0wrz0wrz0wrz0wrz0wsx0wsx0wt80wtj0wty0wty0wun0wva0wvp0ww10ww10wwe0wx20wxe0wye0wyu0wz70wz70wzi0x090x090x0o0x0o0x1x0x2d0x2w0x3p0x3p0x4f0x4r0x550x5s0x6m0x780x780x7j0x7j0x7t0x850x8w0x8w0x8w0x8w0x9o0xbn0xda0xf30xgg0xgs0xgs0xh60xhx0xhx0xie0xj50xjf0xjv0xjv0xjv0xjv0xjv0xl80xlh0xm50xmi0xnc0xnc0xnc0xo70xoq0xpn0xpx0xqr0xqr0xri0xrw0xsd0xt40xt40xtw0xtw0xtw0xum0xvm0xwa0xwz0xxa0xxl0xy70xz10xz10xz10xzd0y0d0y1h0y1r0y330y4b0y4z0y5m0y5y0y5y0y5y0y6d0y6d0y6n0y740y740y740y740y740y740y740y7d0y7d0y7d0y840y8z0y8z0y9r0yad0yad0yat0ybi0ycz0yda0yda0yda0yda0ydl0ye10yew0yfu0ygg0ygg0ygx0yht0yi50yji0yji0yjr0yjr0ykr0ykr0ykr0yn50ynw0yom0yq60yqh0yqw0yqw0ys00ysc0yth0ytz0yuc0yvj0yvx0yvx0yw70yw70ywm0yxl0yxl0yye0yye0yz30z040z0r0z1g0z1g0z1g0z2s0z2s0z3n0z3n0z3n0z4h0z5j0z5u0z680z6w0z8o0z8o0z9v0zaa0zb40zc00zc00zcv0zcv0zd90zdl0zdz0zg10zg10zjj0zjt0zjt0zki0zks0zl80zly0zma0zmk0zmk0zn80zny0zob0zoo0zoo0zpb0zps0zps0zqk0zr40zs60zt00zti0zu40zvr0zvr0zwh0zwy0zxe0zyh0zyh0zyw0zyw0zyw0zza0zzo100w100w1018102f102f1037104j104j1059105o106a10721072107210721072107i108t109a109a109n109n10b110b110cb10cb10cq10d010d010d010e110ed10f010fc10fp10g110ga10ga10ga10gw10hb10hb10hm10id10is10ji10ji10ju10k510kh10kz10ls10ls10ls10mj10mv10mv10nm10nz10om10oy10oy10oy10oy10oy10oy10oy10pb10pb10po10py10qf10qs10qs10r510s910t310uc10uc10uc10uc10vm10vm10we10we10we10we10x810yk10yk10ze10ze10ze110811081112111q112k112z112z113r11481148114r1157116s1176117s117s11851185118g118s119t11ag11ar11ar11ar11bf11bf11d211d211df11df11df11df11fa11g311g311gv11h711hk11id11io11j111je11je11la11m511mi11n311nr11nr11nr11o111pd11pd11pd11pr11qm11r411s211sr11t411ts11ts11u911v111v111vf11vv11w811wl11wx11xc11y111ym11ym11z211ze11zt120k120x121f122a122a1233123z124o125q125q125q125q126a126a126k126k126k126v126v126v126v126v1276127j127j127w12891289129e129t12a612ah12bd12bd12bs12c212c212cb12di12di12dt12dt12e712en12en12fj12g912gq12h212hb12i112it12js12js12kj12kj12kj12lb12lb12lp12md12mn12mn12nh12nh12on12p112pj12q912qn12re12rq12rq12sk12tp12tp12u312u312ut12ut12vm12wd12wu12wu12xf12xw12y812yj12yv130613061306130613061319132n133c133p134413441344134e135j135j1361136g136s137r137r1387138i138i1399139p139z139z13as13b213cg13cg13d813dv13e813eo13ey13fy13gt13hh13hq13hq13iw13iw13jy13kj13kj13lw13ma13mm13mm13my13nn13nn13nz13nz13pj13pv13qm13qm13r213tb13ts13u513u513u513u513uf13uf13we13we13x313xk13xk13xk13y713y71400140q1413141d14221422142b14311431143u143u143u1447144j145e145e145e1468146q148y149d149s14ay14c514c514d314dh14dh14dh14du14e714fi14fu14g514gt14hm14hx14it14jg14kd14kx14mb14nq14od14oq14oq14pc14q114qf14qf14rm14rm14rm14s114t414tg14tt14up14v214x314xu14xu14xu14z614zi150i150i1510151u15241543154h154x155m156915691573157f157f1583158y1599159915a915be15bo15cs15di15di15di15di15eb15en15ex15f815gp15gp15gp15h115ic15ic15ir15ir15ir15j615k615k615lb15m515mh15n515nh15ox15p715p715p715q515qn15r415rz15rz15su15su15su15t715tk15u015up15up15v315vn15w015w015xd15xd15xd15xq15yd15yq15z015zw1607160s161n1624162u162u16381638163k163k163k164a164a164s165i166l166l167r168h169m169v169v16a916a916b216c216c216c216cs16dj16dx16dx16dx16dx16en16en16f316fh16fx16gb16hf16i316j616kc16kc16km16ly16mb16n116n116oa16oa16p416p416pg16pg16pg16ps16ps16qm16re16sd16sr16t416u616u616uu16v416vh16vh16vu16vu16w816w816w816w816w816wk16wz16wz16xl16yc16yc16zc16zp17031714171f172c17481748174t174t175a175l175x176c176c176x176x176x176x176x176x1778178e1790179a179s179s179s179s179s17a417as17b417bf17c117c117c117c117d517ds17e117e117ee17fv17ga17ga17gl17h017he17hs17jh17jh17ka17km17l117lv17m717m717n017np17o217os17p317p317p317q817rq17s117t917t917t917uf17uf17v417wf17wf17x417xh17xw17yd17yu17yu18071807181l182n182n1834183z184m18511851185d185d185t1865186g186u186u187t18841890189s18a718am18az18b918cj18cv18d718d718e318fw18ga18gn18h218ir18j118je18je18jo18jo18jo18jy18le18le18mj18mt18mt18oc18oc18or18or18p318pe18pq18pq18qq18r118r118r118rf18rf18rw18t418tg18tw18uh18uh18ux18ux18ve18vv18wo18xv18zl18zl18zx18zx19061906190g1920192v192v192v1936193l194w194w194w195y196c19731973197j198b199l19ah19b519bi19bs19bs19cf19cf19cx19cx19du19en19en19en19fj19fj19gb19gb19gb19gb19h119hg19hg19ht19ht19ht19i519iw19jg19l219lt19ma19ma19nh19nh19ns19ns19ns19og19og19og19og19ou19pw19q719rh19rs19su19tn19uk19uy19uy19va19vk19xf19yk19yk19zf1a0n1a1g1a1g1a1g1a1t1a271a271a2x1a3n1a431a4n1a5v1a6m1a8b1a8p1a911aa31abg1abg1ack1adc1ady1aea1aea1ael1ael1af11afe1ag81ag81ai11aii1aj91ak11aks1ano1aoj1aoz1apb1apb1aqs1aqs1ar41arl1at41au41auh1auh1awo1ay51ayr1az01azc1azn1azn1azz1b0m1b0z1b1p1b251b2u1b331b331b331b3j1b3j1b3x1b3x1b481b4o1b5o1b5z1b771b7j1b861b8l1b8l1b911b911b9u1b9u1bas1bb61bb61bbt1bc61bci1bcu1bdm1be81bej1bfv1bg61bh81bhl1bhl1bhl1bhx1bhx1bi91bi91bit1bjo1bjo1bkq1bld1blp1blp1bm11bm11bn71bnk1bob1boq1bpn1bq11bq11bqu1brs1brs1bs51bsz1bsz1btf1btv1buk1bwc1bxd1by11bza1bza1c0d1c0d1c0o1c211c211c2e1c2s1c3a1c3j1c401c401c4f1c4f1c4f1c4f1c4r1c581c6b1c7b1c811c811c9x1cai1cb01cb91ccu1cd91cd91cd91cd91cd91cdl1ce51ce51ces1ces1ces1cf31cg51cgg1cgr1ch71ch71chs1cik1cj71cj71cj71ckn1cl51clq1cm81cm81cm81cm81cn01cnn1cnz1com1com1com1com1com1com1cpb1cpq1cpq1cqk1cqk1cqw1ct21ctp1cu11cv31cve1cw41d0z1d0z1d0z1d1d1d2n1d401d401d401d5e1d5e1d5r1d5r1d5r1d6m1d7d1d871d871d8k1d8k1d8x1d8x1da21db31db31dbv1dca1dca1dco1dd61ddk1de21dfe1dg31dg31dgy1dho1dho1dho1di41dik1djs1djs1djs1dkm1dl21dlu1dmk1dne1dne1do21dod1doo1dpc1dq41dqk1dqk1dqk1dqk1drj1dsb1dst1dst1dtb1dtb1dtp1du41du41du41du41dug1dut1dv31dv31dvr1dvr1dwa1dwy1dxb1dxn1dxn1dy21dza1dzo1e011e0q1e1b1e201e2f1e2f1e2s1e3f1e3r1e3r1e4f1e4q1e511e5c1e5c1e5c1e6r1e731e7e1e7u1e871ea31eat1eb61ebk1eby1eby1eda1ee31ee31eej1ef81efl1efl1eg21eg21egt1egt1egt1ehl1ei31ei31eih1ek71ekl1elb1elz1emb1emt1emt1emt1en31eoa1ep21ep21ep21er31er31erg1es71etn1etn1etn1etn1ev61evn1ew31ewf1ewt1ex41exy1ey91ezt1f081f0k1f0x1f191f191f211f3c1f3u1f3u1f491f4k1f4k1f4k1f4k1f4x1f581f6d1f731f7g1f7g1f7q1f7q1f8b1f8b1f8b1f8t1f9e1f9e1f9e1fa71fak1fak1faw1faw1fbo1fc31fc31fc31fcd1fcp1fdr1fej1ff01fff1fgj1fha1fho1fij1fiw1fiw1fj91fj91fj91fjo1fjz1fln1fln1fm81fmi1fnl1fnl1fog1fog1fox1fpi1fpu1fq51frc1fsx1fts1fv21fwf1fwf1fwy1fwy1fxb1fxb1fyf1fyf1fz71fzj1fzt1g041g041g0g1g0v1g2b1g3k1g4i1g5h1g5h1g5h1g5w1g5w1g721g721g8d1g8x1g991ga11ga11ga11gap1gb31gb31gbf1gbt1gcx1gcx1gcx1gdn1gdz1gdz1gf01gfr1gg01ggc1gh81gh81gin1gin1gj01gj01gjk1gjv1gjv1gko1gky1glo1glo1gly1gmb1gna1gnl1gob1gpf1gpr1gq41gq41gr41gr41gri1gry1gss1gss1gt51gth1gtw1gus1gw21gw21gwk1gwu1gxs1gyu1gyu1gz81gz81gz81h041h041h0t1h0t1h251h251h321h321h3h1h3s1h4t1h4t1h4t1h551h5g1h5w1h671h6i1h701h851h8x1h971h9z1hav1hco1hd71hdz1hfa1hfa1hg61hg61hgk1hgk1hh61hh61hhh1hhw1hib1him1hjk1hjk1hjk1hkn1hkn1hlk1hly1hmb1hnj1hor1hpg1hqq1hru1hs51hsw1ht71htw1htw1htw1hv11hvx1hwq1hxk1hxz1hxz1hz41i011i191i1w1i1w1i2p1i2p1i361i3l1i3w1i4l1i4u1i541i541i541i5f1i5f1i5f1i5f1i5f1i5t1i5t1i681i681i731i801i951i951i9h1iaq1ib31ibf1ic21ich1ida1idq1idq1ieu1ieu1ieu1if71if71igi1igi1igi1igt1ihb1ihb1ihm1ihm1iib1ijf1ijq1ik51ilq1ilq1ims1ims1ins1ins1iou1ipa1ipa1iqb1iqb1irh1isw1isw1itj1ium1iv21iv21iv21iv21ix81ixw1ixw1iyj1izb1j051j0h1j171j171j2f1j2f1j381j381j4l1j4l1j4x1j591j631j761j761j7q1j8a1j901j9r1ja21jay1jba1jbq1jc11jc11jcc1jcc1jcl1jdx1jdx1jep1jep1jfp1jfp1jga1jga1jgq1jhf1jhf1jit1jjb1jjb1jk11jkc1jkc1jkc1jkq1jl11jlh1jlh1jm71jmx1joq1jpd1jq51jqg1jqg1jqg1jqg1jqx1jrs1jst1jt41jtg1jtg1jtg1jtg1juj1juj1jv91jv91jvl1jvx1jvx1jw71jwm1jwx1jxm1jxm1jxm1jxm1jyr1jz61jzk1jzz1k0u1k191k1o1k1o1k1o1k1o1k1o1k221k2f1k2f1k2q1k3o1k4e1k4s1k5k1k6d1k6s1k781k7m1k811k8q1k941k941ka61ka61ka61kal1kal1kba1kbo1kc51kch1kcx1kdc1kdc1kdq1kee1kee1kee1kfo1kfo1kgq1kgq1kh21kh21ki91ki91kio1kj11kk21kkp1klc1kmj1ko31kov1kpk1kq81kqy1kqy1kra1krj1ks81ks81kt01kto1kub1kv11kvg1kxq1kz21kz21kzx1l1e1l1e1l2x1l3s1l3s1l4r1l541l541l541l5g1l5g1l5u1l6h1l7g1l7g1l831l8i1l8i1l9h1l9v1la61lal1lax1lax1lc31lci1ld71ldo1ldo1lef1lf91lf91lhx1lio1lio1lj11ljc1ljc1ljp1ljp1ljp1ljp1lk01lln1lln1llz1lmy1lmy1lmy1lmy1lmy1lng1lnq1lo51lo51lok1lok1lpq1lqc1lqc1lr81lsa1lsm1lt91lu81luk1luk1lut1lvc1lwm1lx11lyp1lz21lzp1m061m0y1m1h1m281m2k1m2x1m3m1m4b1m4m1m4m1m4m1m4m1m4x1m4x1m631m851m8m1m8m1m8v1m9g1m9g1maj1mbi1mc61mc61mdq1me61meg1mey1mg01mg01mhu1mi41mie1mip1mjc1mkx1mls1mls1mm81mmv1mn81mn81mnk1mp11mq21mq21mq21mqh1mqx1mqx1ms01msq1mt21mtu1mu41mut1mv51mv51mvv1mx61mx61mye1mzs1n021n021n0f1n0f1n0v1n231n361n3m1n4g1n571n571n661n701n7v1n7v1n871n871n8n1n9r1na71na71na71naj1nb91nb91nb91nb91nbz1nbz1ncg1ndc1ndc1ndx1nel1nfa1nfk1ngk1ngk1nh81nhl1nhz1nhz1nis1nj31nkt1nl31nlp1nm11nm11nn71no11no11nog1np41nqd1nqd1nqr1nr41nre1nrp1ns31nst1nst1nst1nst1ntb1ntr1nu51nuh1nw61nwm1nwy1nx71nxm1nym1nyw1nyw1nyw1nz81nz81nz81nzh1o001o001o0e1o0r1o0r1o1k1o1w1o2b1o3m1o4p1o5h1o5u1o7h1o7t1o951oa91oaj1ocb1oco1ocy1odx1ofb1oga1ogx1oj71oj71okn1olg1omh1ony1ooj1ooj1op81op81opq1opq1opq1oq41or71orn1osi1osu1osu1ot81ot81ot81ot81ot81otl1otw1otw1ou71ou71ou71ou71out1ov81ovz1owr1oxj1oxv1oxv1oyn1oz31ozy1p0f1p0f1p0r1p131p131p1s1p1s1p271p2s1p3e1p471p4i1p4i1p4i1p591p6a1p6m1p7k1p891p8k1p9s1p9s1p9s1p9s1p9s1pa41paz1paz1paz1pd01pdb1pfe1pfs1pg31pg31pg31pgo1pgz1pgz1phb1pho1pi21pji1pji1pjy1pkh1pkt1pl71pl71pl71pm81pmh1pmh1pna1po41poq1pp11ppf1pq41pqg1pqw1pqw1prx1pss1ptg1ptg1pty1pv91pvm1pw71pwt1pwt1pxi1py91pyl1pyy1pzs1q0g1q1l1q2g1q2g1q2g1q2g1q2g1q2t1q2t1q361q4d1q501q5p1q6c1q6q1q6q1q6q1q801q8e1q941q941qb51qbi1qc81qc81qdc1qdc1qe61qej1qfe1qg51qg51qh71qhn1qik1qix1qjb1qjp1qjz1qkf1qkf1qkr1ql11ql11qls1qmx1qno1qol1qp11qp11qpp1qpp1qq41qqf1qqq1qr31qrd1qt61qtj1qtw1qub1qv01qv01qvj1qvw1qx81qxm1qxy1qy91qy91qz21qz21qzi1qzi1qzu1r0a1r0r1r0r1r111r111r1d1r1d1r1d1r1u1r1u1r271r2j1r2j1r2j1r2u1r3l1r3z1r4v1r6d1r7e1r7n1r851r851r8k1r8y1r9q1r9q1ra71rb11rbl1rbl1rcd1rcp1rdk1rdx1rdx1reo1rf31rf31rff1rgq1rh21rhj1ri61ri61ri61ris1ris1ris1ris1rjo1rk61rkw1rkw1rlp1rlp1rlp1rlp1rm41rmd1rmd1rn61rno1roc1rp21rpu1rpu1rpu1rq51rq51rq51rr51rru1rsg1rsg1rsg1rte1rtu1ru31rv51rvm1rw21rw21rwv1rx81rxw1ryj1ryz1rzb1s071s0h1s0s1s171s2f1s2p1s2p1s361s361s361s3j1s431s431s431s431s4e1s4q1s5k1s6e1s791s821s8t1s961saf1saf1saf1sat1sbq1scc1scm1sdl1se01seu1seu1sg31sge1sge1shw1sj61sj61sjw1skn1sl31slv1slv1slv1slv1snu1snu1so71so71sov1sp61spi1spt1sqc1sr01sr01sr01srn1ssw1ssw1sti1sty1sty1sud1sus1sus1sw81sy51sy51sy51syu1sz31sze1szu1t0c1t0c1t0r1t171t231t2w1t3c1t3q1t441t441t4z1t5j1t5w1t681t6l1t8w1t8w1t8w1t9y1ta91tal1tbc1tbo1tcl1tcl1td11tde1tdq1tdq1te31te31tfg1tg61tg61tgl1tgy1thb1tiz1tjs1tjs1tlj1tlj1tnc1tnc1tns1to71toh1toh1toh1tqd1tqd1tqn1trg1trg1tsc1ttf1tts1tug1tvg1tvg1tvg1tw51twn1twn1twn1txa1ty61tyg1tyu1tyu1tyu1tzc1tzw1u0b1u0b1u1c1u1c1u1l1u1z1u2e1u371u3i1u3i1u3i1u3i1u5c1u5c1u5p1u621u6s1u7q1u8e1u8t1u9k1u9v1u9v1u9v1ua81ua81ub41ub41ub41ub41ubj1ubt1ubt1ucb1ucr1udv1udv1uei1ufl1ug01ugd1ugq1uh21uhn1uir1ujp1ujp1ujp1ujz1ukn1ukn1ukn1ukn1ukn1ul01ul01ula1ula1ula1uls1uls1uls1um41uml1umz1uno1uo21uoz1uqz1us71us71utl1uv21uvz1uwd1uws1ux11ux11uxb1uxm1uya1uyx1uza1v0i1v0t1v171v171v1v1v2b1v2p1v331v331v3d1v3m1v401v401v4f1v4r1v4r1v4r1v5m1v7o1v801v9l1vbe1vbp1vbp1vcc1vcu1vdo1vdo1vdo1vee1vee1vf91vg71vh91vh91vhj1vi51vi51vik1vik1vit1vjv1vkr1vli1vm91vne1vo51vo51voj1voz1vpp1vpp1vpp1vq01vq91vr81vso1vta1vtl1vtl1vui1vve1vvo1vvo1vwi1vwv1vwv1vxx1vyn1vzd1w061w061w0g1w0z1w0z1w171w231w3a1w3a1w411w411w4g1w4g1w561w561w561w561w5i1w6i1w7d1w7p1w801w8y1w9o1wa41wag1wat1wbm1wbw1wce1wce1wcq1wdn1wdn1wdn1wdn1wdx1wdx1wem1wem1wf11wf11wfh1wg01whb1whb1whb1whp1whp1whp1wi11wio1wio1wio1wj51wj51wju1wju1wlf1wlf1wlf1wm71wno1wno1wno1wob1wot1wot1wp61wq51wq51wqv1wrh1ws21wsw1wtu1wun1wv11wv11wv11wvp1wwf1wxf1wxt1wyh1wyv1x0e1x0e1x0e1x151x151x151x151x151x1l1x2t1x381x3k1x4b1x521x661x661x6g1x741x7f1x7f1x7v1x8a1x8a1x8a1x8u1x8u1x8u1x9j1x9y1xab1xas1xbq1xbq1xcd1xcu1xd61xd61xdn1xdn1xeg1xeu1xfc1xfc1xg71xgm1xj61xk91xkq1xl61xl61xl61xlx1xm71xn21xn21xng1xns1xo21xop1xq01xqg1xqg1xqg1xr61xrr1xsh1xt91xur1xvi1xw61xwx1xxc1xyj1xzm1xzx1y0b1y121y251y251y2k1y2z1y2z1y411y411y4w1y4w1y4w1y6g1y761y761y761y8c1y8w1y9o1ya01yae1yau1ybv1yc81ycq1ydr1ydr1ydr1yf11yfp1yfp1yfp1yg71yg71yg71yg71yh31yh31yh31yhg1yi81yin1yjb1yjb1yk21ykx1ylo1yms1ynn1yoc1yoo1yp11yp11yps1yqs1yqs1yr91yrr1yrr1yrr1yrr1yrr1yrr1ysi1yu31yus1yus1yv71yv71yvx1yw81yx31yx31yx31yx31yxj1yy11yyg1yz11yz11yzb1yzp1yzp1z041z041z0f1z0f1z1g1z1g1z1u1z2b1z2y1z2y1z2y1z2y1z3q1z4y1z5s1z651z651z6n1z6n1z701z701z7e1z831z831zbg1zbg1zcu1zcu1zdx1zeb1zev1zfb1zfb1zg51zg51zgi1zh71zh71zh71zh71zhi1zhi1zi41zje1zjw1zk81zl91zlm1zlz1zlz1zlz1zmt1zmt1zns1zo51zq21zqg1zqr1zrs1zrs1zsc1zso1ztj1ztt1ztt1zu41zu41zue1zue1zue1zv01zvd1zvn1zwe1zxh1zxh1zy61zyn1zz21zz2200320032003200i202e202p202p2037203i2045204i204i205c205p205p205p20632075207z208d208o209120912091209d20a920ay20ay20ba20cp20cp20cp20d120dd20dd20dd20ej20ew20fm20fz20fz20fz20gc20gn20gn20gy20he20hw20i620ii20ii20iu20jx20jx20jx20kd20kp20ls20m820mn20my20nf20nv20od20oq20oq20p020po20q720qj20r920r920s620tk20tu20tu20u620un20v120vp20vp20wg20y220y220y220y220z920zs2102210d210d210r211621222122213e213w215n215x216d216p2173217i217i217i218t2196219l219l219l21ag21c021cf21cv21da21el21el21el21f121if21if21jt21jt21k821l421lg21m521n621nj21o221p021po21q321q321qw21r821rz21rz21sd21so21so21so21sz21tz21tz21ub21v021wg21ws21z021z021ze221l2235223j224m225g225w226n227e2286228k229522ag22bc22bc22bp22cs22cs22dw22ej22ev22fn22g722gm22h322hf22hq22ib22ib22il22il22k622kj22kt22l422le22le22le22mr22mr22nu22nu22nu22oi22pw22qa22qk22rp22t022t022t022t022t022t022t022td22ua22v322vb22vb22vn22vn22wf22wr22wr22x722xo22xo22yg22z322zr230h2318231n233223322332234w234w235b235q2360237123872392239v23ak23ay23b923b923b923b923b923bi23bv23c623cz23di23di23di23dw23e523ev23f723fn23fn23g123gr23h623hi23it23it23jv23kl23ld23ld23nb23oa23oa23oa23on23po23q423r823tw23ug23ug23us23vl23wb23wo23x323xe23xe23y423yf23yf23yr23zf23zf24052416241r241r241r241r2425242w243824422442244e244e244e245k245u246y246y246y247g247g248g2493249h249h249w249w24ab24an24b424bf24bq24c124ci24ci24db24e624eu24eu24gr24hj24hu24i824ii24ja24ka24kp24kp24lp24lp24lp24ma24ma24ma24mz24n924n924nm24nm24ny24or24p724p724p724pj24pt24qo24qo24ri24rz24rz24t624u324ud24us24wd24x924xm24z024zd2504250p252p2535253s253s254o255o2567256y256y257s2587258v25992599259n25ax25ax25ce25ce25cs25e625f625f625fj25fj25go25go25h425hg25i225ie25ie25ie25it25lc25lc25n225nc25nw25o825om25pp25qg25r725r725ry25sj25sv25sv25t825tl25tl25tl25uv25v625vn25vy25x425xs25y525y525yy25yy25ze260a26152623262g263c264k26612678268i268v269o269o26as26b526bq26c526cz26de26dr26dr26e626f126fc26fr26g626gi26h326h326hf26i826j926jq26k226k226kt26mg26mt26n526ni26nt26ol26pj26pv26r226rd26ss26t526tj26tj26tt26u926ux26v826x526xi26xv26y726y726ym26yz26zk26zk26zz270m2714271y272b27362748276e276e276r2775277l278r279v27a627a627aj27aj27bc27c927co27co27d127dh27ea27el27fj27fj27fj27fv27gb27hi27hy27hy27ir27j627j627jj27ka27l127l127nt27o727o727on27pl27q927qm27rd27rd27rd27sx27tm27tm27tm27tm27u027u027u027ut27v427wk27wk27wk27wk27x927xw280v2822282w282w282w282w282w282w284c286t287n287n287n2881288s288s28a128b828b828ct28d828dm28e428f528fk28fw28fw28ga28h028hd28ht28ht28iw28jx28jx28kg28kv28l628m128mh28mt28n728n728o828om28pt28qa28qv28qv28r828rl28rl28sz28tr28vh28vh28vs28w328wo28wo28xr28xr28yk28zc28zm28zm290m291e291p2928293b293b293b2942294z294z2967296i296t296t297f2984298j298t299j299j29ar29ar29b429c529ci29dk29dk29dw29e629e629e629ej29ej29ev29fc29fc29g529g529h929i029ic29im29im29im29iw29iw29jz29kf29kv29la29ll29ma29mw29n929og29pa29pl29qr29qr29r629r629rk29rk29sd29sd29t129t129tb29tn29u429u429um29vq29w629w629yj29yj29zw2a0c2a0m2a1h2a2n2a2n2a322a322a3x2a5a2a5p2a6h2a6t2a752a752a7v2a7v2a852a852a8e2a912a9m2aae2aae2abf2abf2abf2abf2abf2abp2ac32aci2aci2acx2acx2ada2ada2ae02aed2aed2aer2aer2aer2aer2afz2afz2afz2agd2agp2agp2ah52ahw2aia2aia2ain2ajk2ak32akh2alu2amm2amm2an12anf2ano2aoi2ap92aqr2aqr2ar52ar52arh2ars2asq2asq2asq2auo2avb2avz2avz2avz2avz2awq2axe2axo2ayu2b012b012b012b1b2b1b2b232b2i2b2i2b2i2b302b3x2b4p2b612b732b7j2b7w2b8a2ba02bar2bb92bb92bck2bcy2bcy2bcy2bdu2bet2bet2bfr2bh42bhj2bhx2bi82bij2bjd2bjz2bkk2bmh2bmh2bmh2bn82bnn2bnn2bog2boq2bp32bpu2bpu2bpu2bq92bre2brq2brq2bsg2bsg2bss2bt52btj2btj2bu92bun2bv12bw52bw52bwg2bwg2bxl2bxx2byj2bz62bz62bz62bz62bzx2c0e2c0q2c1a2c2q2c312c3i2c3i2c3i2c5h2c5t2c5t2c6n2c6n2c742c742c7g2c812c8q2c9k2c9u2ca62car2cb92cbj2cbw2cbw2cc82ccj2cda2cek2cg42cg42ch52chh2cjb2cjp2ckf2ckf2ckf2ckf2ckt2cla2cmf2cms2cn32cn32cnd2cns2cns2cns2co62co62co62co62co62coz2coz2cpg2cq92cqo2cr32cs02csg2csg2csw2cti2cu92cuy2cuy2cuy2cuy2cuy2cuy2cuy2cuy2cuy2cuy2cvb2cvs2cvs2cvs2cw42cw42cw42cwf2cx82cxk2cxv2cxv2cy72cyl2cyz2cza2cza2cza2czm2d0c2d1p2d222d2x2d2x2d2x2d3q2d4t2d542d542d5i2d6b2d6t2d7x2d8o2d8y2d9b2d9v2d9v2d9v2d9v2daj2daw2dbd2dbn2dc92dck2dck2dda2ddl2ddx2ddx2ddx2ded2des2df52df52df52dfk2dgb2dgo2dgo2dh02dhc2dhs2di42diz2diz2djd2dk22dk22dk22dkw2dl82dm62dml2dml2dn52dnl2dof2doq2doq2dp52dp52dph2dpu2dqv2dra2ds72dsy2du92dw32dww2dx82dx82dxl2dy42dz32dz32dzh2dzh2dzs2e032e0j2e192e1n2e1n2e1z2e2b2e2p2e3u2e462e4j2e622e722e7p2eac2eac2eb82ebk2eef2eev2ehc2eho2ei22ejz2eka2ekx2elz2ema2emv2emv2eoa2eph2eq52eq52eqk2eqy2ere2erx2etd2ety2eug2eug2eva2ew32ew32ewe2ewe2ex42ex42ex42ex42exj2eya2f012f0i2f0i2f0q2f1i2f222f2d2f2d2f312f312f3q2f442f4j2f4w2f562f5k2f5k2f5k2f5k2f5s2f612f7l2f7x2f8q2f8q2f9l2f9l2fai2fay2fay2fb82fbn2fc32fcg2fcg2fcr2fd32fdf2fdf2fdf2fdu2fe82fex2fg32fgl2fhf2fhz2fie2fjo2fk72fk72flc2fly2fmy2fnr2fnr2fnr2foh2fos2fp72fpj2fpj2fq32fq32fqf2fqq2frp2frp2fsi2fsi2ft12fts2fu82fu82fu82fu82fup2fvc2fwj2fx32fxh2fxx2fyp2fyp2fyp2fyp2fyp2fzh2fzh2g092g0l2g0w2g1a2g1y2g292g2l2g3x2g462g4z2g5q2g5q2g6f2g6f2g772g772ga32ga32ga32gag2gag2gbn2gcc2gcc2gcc2gcq2gd22gfo2ghe2ghe2gi32gie2gie2gir2gjw2gjw2gkb2gl62glw2gm62gmj2gn62gn62gn62goc2goc2gor2gor2gp32gp32gp32gph2gph2gps2gq42gqj2gqu2grn2grn2gsh2gsx2gt92gtk2gtw2gui2gui2gui2gv12gv12gv12gw12gw12gwg2gww2gx62gxh2gxt2gy92gy92gyq2gz32gzi2gzs2h0n2h1a2h1a2h1a2h1q2h1q2h2p2h3t2h4x2h572h622h622h622h6g2h6u2h7l2h7l2h8u2h8u2had2hb72hbq2hbq2hcf2hcr2hdx2hdx2het2het2hf52hf52hf52hg62hg62hg62hg62hgv2hhk2hhk2hhk2hhk2hhv2hie2hiq2hjq2hk82hkl2hl92hln2hln2hln2hln2hlz2hlz2hlz2hmr2hmr2ho52hom2hom2hpb2hps2hq52hq52hqn2hrr2hs82hs82hsx2hsx2htu2hv12hv12hvp2hwu2hxh2hy72hy72hz62hzi2i0m2i0m2i0m2i0m2i0w2i1z2i2n2i2z2i2z2i2z2i472i4k2i5n2i5z2i762i7i2i8m2i8z2i9n2i9x2ia82iat2icg2id22idd2idq2ie22ie22ie22ie22iej2ifr2ig12igj2ihb2ihb2ihb2iho2ii02iim2iim2ijl2ik72ik72ik72ikn2ikn2im02im02imz2ina2ina2ioe2ioe2iou2iou2ipo2ipo2ipo2iq72iqq2ir62irj2isc2iso2it22it22itw2iv82iwb2iwb2ixv2iy62iz12izf2j0k2j152j212j212j2r2j3k2j3k2j3k2j3k2j4q2j512j5p2j642j6m2j6m2j742j872j872j872j8m2j8x2j9p2j9p2ja12ja12jar2jbc2jbc2jbr2jcq2jcq2jcq2jcq2jcq2jdr2jei2jex2jfb2jfb2jfl2jhi2ji62jiz2jkl2jlx2jlx2jlx2jlx2jma2jne2jne2jne2joi2jp82jpn2jq32jqv2jrv2jrv2jrv2jse2jse2jsq2jsq2jt82jtx2jum2jv02jvh2jwm2jwm2jwy2jx92jxx2jyq2jyq2jyq2jzf2jzf2jzr2k062k0w2k1n2k262k2n2k2n2k302k3m2k3x2k552k552k5j2k5x2k6n2k7j2k7x2k872k922k9h2kar2kar2kcp2kd62kdm2keb2keb2kex2kfr2kfr2kg42kgw2kgw2kh92kh92kh92kie2kie2kj92kjp2kks2kks2kl82klj2kma2kml2knm2ko22kod2kod2kow2kow2kq02kq02kqh2kr82kro2ksc2ksq2kt72ku92ku92kv22kve2kvq2kvq2kwi2kwu2kwu2ky32ky32kys2kys2kzl2kzl2kzy2l0a2l0t2l0t2l1a2l212l392l392l3u2l452l4e2l4e2l4s2l512l5e2l5e2l5r2l632l632l632l6d2l752l7m2l7m2l8e2l8q2l8q2l8q2l9y2lab2lab2lam2lbp2lch2lch2lcx2lcx2lcx2ld92ldw2le92leq2leq2lf42lft2lft2lg72lgv2lhw2lhw2lil2lj22lk92lk92ll32ll32llf2lm32lmu2lna2lnn2lny2loe2lpp2lqz2lrz2ltf2lto2lub2luz2lv92lvj2lw82ly12ly12lye2lye2lye2lyp2lzj2m0b2m1g2m2b2m2r2m3i2m3i2m492m492m512m5e2m682m682m682m682m6y2m7z2m9e2m9o2ma92ma92maq2mbg2mbu2mc72mci2mci2md32mds2mds2mem2mfb2mfq2mg42mgi2mhk2mhk2mij2mj82mj82mj82mj82mkd2ml32mli2mm72mmo2mmo2mmo2mnh2mnh2mob2mob2mob2mom2mp32mpt2mqf2mqf2mqq2mry2msq2mt22mt22mu02muf2muf2muz2muz2muz2muz2muz2mvv2mw82mwl2mx92mxz2mxz2myq2myq2mz12mze2n0q2n1x2n1x2n2g2n2g2n2r2n2r2n3h2n432n432n4y2n4y2n4y2n5b2n5b2n5w2n682n6n2n6n2n6n2n6n2n6x2n7p2n7p2n7p2n8g2n8t2n942n9i2na72nbc2nbc2nbu2nc82ncy2ncy2ndf2ndf2ndf2ndf2ndf2ndp2net2nfk2nfk2nfy2ngn2ngy2nhm2nia2nip2nip2nj92njk2njk2njk2nk92nl62nli2nli2nmb2nmn2nmn2noi2npu2npu2nq72nqu2nr32nrg2ns22ns22ns22nsd2nt72ntq2ntz2nud2nv22nv22nv22nvi2nwv2nwv2nwv2nwv2nwv2nxa2nxa2nxs2nym2nzd2nzr2nzr2nzr2nzr2o032o0t2o2h2o3d2o3d2o3d2o4n2o5s2o6o2o752o7x2o7x2o8b2o8n2o8n2o942o9k2o9u2oa92oao2ob22obr2obr2obr2ocm2od42oe62oes2of62ofg2oft2og22oge2oge2ohg2ohy2oib2oj22ojr2ojr2ok72ol92oll2omf2omw2omw2omw2oo72ooh2opn2opx2opx2opx2or12orn2orn2orn2osj2osy2otd2otd2otr2oui2ova2ox12oxf2oxt2oyh2p062p062p0l2p0y2p0y2p1a2p1a2p2c2p2p2p3c2p3n2p3n2p3n2p3n2p412p532p532p532p5o2p5o2p6p2p732p732p832p8d2p8n2p8x2p972p972p972p972p972p9y2pb72pcw2pe02ped2pfa2pg02pgp2phj2pht2pim2pim2pj72pji2pji2pji2pjw2pls2pmg2pmg2pn22pne2po12ppb2ppv2pqi2pqi2prb2prb2prb2prn2psr2pt22pt22pt22ptc2ptc2pvd2pw92pxj2py82pyl2pyl2pyv2q052q0v2q172q1m2q1y2q292q2x2q3z2q4q2q512q5r2q6q2q7c2q8e2q8x2q8x2q9m2qav2qbk2qbk2qce2qd32qe82qf12qff2qff2qgy2qhd2qj62qji2qjt2qki2qkv2ql52qlw2qm82qmy2qmy2qmy2qna2qor2qpg2qqb2qrm2qs32qsk2qsk2qt12qu12qv22qvc2qvc2qws2qws2qx62qxg2qyh2qyh2qz92r032r112r272r272r272r272r2w2r2w2r392r392r3m2r452r4h2r572r572r572r5s2r6k2r7h2r7h2r8a2r8n2r9z2rb32rb32rb32rbk2rbk2rc62rcu2rd52rd52rdm2rdm2reo2reo2rfo2rfo2rg12rib2rj02rj02rj02rj02rj02rj02rj02rjc2rkd2rkd2rkt2rlk2rm02rme2rmp2rmz2rnh2rnu2roi2roi2row2row2row2rpq2rq22rq22rqo2rqo2rr02rrd2rsh2rsh2rst2rtc2ruo2ruz2rv92rv92rw12rw12rwd2rwd2rwd2rxb2ry32ryg2rzm2s0h2s122s122s122s122s1s2s1s2s292s4e2s5u2s662s6p2s7e2s7e2s7r2s7r2s822s8f2s8f2s8u2s9v2s9v2san2san2san2say2sbv2sbv2scs2sd52se62sen2sfa2sg02sgg2sh52shl2sia2sia2siu2sj72sj72sjj2sl22sl22slh2slh2slh2slh2slh2slh2slh2smd2sn32sn32snd2snd2sog2sp92sq42sq42sr82sry2ssk2ssw2ssw2sto2sto2sto2suf2suf2sut2svk2sw82sw82sww2sww2sx62sx62sxj2sy82sz22szy2t0a2t162t2q2t3w2t462t462t4l2t5k2t5k2t5y2t6a2t6k2t7s2t8g2t9d2t9p2ta12tba2tba2tba2tbm2tby2tby2tcl2tcy2tdk2te52tem2tf32tfu2tgm2tgm2th22thg2thg2tio2tj82tkg2tlo2tlo2tms2tnx2toq2tp72tph2tpt2tqo2tqo2tsb2tso2tt22tux2tux2tvl2tvl2tvz2tvz2tvz2tvz2twe2tx02ty52tyx2tyx2tzl2u002u0g2u0g2u0w2u192u1m2u262u2y2u2y2u2y2u2y2u3c2u432u432u4z2u5m2u652u722u7f2u8j2u8j2uae2ub52ucd2udt2udt2ue22ue22ue22ufn2ugy2uij2uij2uij2uji2ukb2ukb2uls2um32un42un42un42unu2uo52uo52uoh2uoh2upa2upn2uqh2ur52urg2urg2ute2utp2utp2uue2uuq2uv42uvu2uwh2ux12uy42uyo2uyo2uyo2uyo2uyo2uyz2uyz2uzd2uzp2v0l2v1b2v1b2v1b2v1q2v2c2v2r2v2r2v322v322v3e2v3s2v4h2v4u2v4u2v5o2v692v6j2v752v882v9b2v9l2v9w2v9w2va82vbf2vby2vby2vcq2vd22vdv2veh2vf72vfk2vgw2vhd2vhd2vhr2vhr2vhr2viq2vji2vk62vk62vk62vkm2vm72vmo2vn22vnf2vnf2vnu2vp52vpw2vq92vqr2vr52vrm2vsl2vtc2vtn2vub2vve2vwk2vwx2w0b2w0n2w0n2w0z2w0z2w192w1v2w282w2m2w322w3h2w3h2w3v2w682w682w6n2w742w742w742w7h2w862w8l2w8y2w992w9q2wat2wat2wc92wd82wd82wdk2wdv2wdv2wf42wfh2wfu2wgk2wgk2wgu2wgu2whl2whz2wic2wjh2wk22wkg2wl52wlh2wlh2wmc2wmz2wna2wny2wny2wny2woa2woa2woa2wot2wot2wp62wq22wq22wrm2wsq2wuk2wvv2wwr2wwr2wx92wxj2wz02wz02wz92x0a2x0p2x112x1c2x1c2x1p2x1p2x1p2x212x212x212x392x392x412x4v2x4v2x582x5n2x5n2x602x6a2x7c2x7c2x7n2x7n2x8l2x9p2xak2xaw2xaw2xaw2xaw2xbw2xbw2xbw2xbw2xca2xcx2xdd2xdd2xdd2xe62xe62xe62xew2xfw2xfw2xga2xga2xgm2xgm2xgv2xhk2xi12xi12xiq2xj02xjm2xjm2xjw2xk92xkz2xlc2xmj2xno2xny2xoe2xoo2xp22xpi2xpu2xq52xqs2xr52xsf2xsw2xsw2xt82xtn2xu32xu32xu32xu32xuk2xuw2xuw2xvz2xvz2xvz2xwe2xws2xxf2xxf2xyo2xyo2xyx2xza2xzp2y1j2y2e2y352y3x2y3x2y4e2y522y522y5b2y5z2y7m2y7m2y8j2y8y2y8y2y8y2y972y972y972yaz2ybn2ybn2ybn2yby2yc92yc92ycj2ydp2yej2yf52yfj2yfj2yft2yft2yft2ygk2yh82yh82yho2yho2yit2yj62yj62yjj2yju2yll2yll2ym02ym02ymx2yoa2yoa2yoa2yop2yop2ypb2ypr2yqo2yqo2yqo2yrl2yrz2yrz2ysv2yub2yv02yvr2yw42ywj2yws2yws2yx82yyg2yyg2yys2yys2yzr2z072z072z072z0t2z1y2z2i2z342z3j2z3j2z3y2z3y2z3y2z3y2z3y2z3y2z4j2z4j2z4x2z5g2z5q2z632z6n2z702z702z702z8b2z8u2z8u2z9l2zah2zb52zbl2zbu2zbu2zbu2zcs2zfw2zgn2zh12zht2zi42zix2zix2zix`,
  },
  people: `A. P. J. Abdul Kalam	1,3,dy7p,e37p	9513	A.P.J. Abdul Kalam;Abdul Kalam	Kalam
A.K. Abdul Momen	2,2n,ef17,ek1		Abdul Momen	Momen
A.K. Antony	bp,3,dx5,e08;7,3,e2ao,ea5q
A.N.R. Robinson	0,4p,dici,dnch;1,4p,dt3j,dz3h	arthur-robinson		Robinson
A^!&=cio Neves	qp,b,dz11,e63v;8,b,ea6,eaaq			Neves
Aaron David Miller	np,0,dp,dwc			Miller
Aaron Motsoaledi	w,9,e55b,ef5t;z,9,ef5u,ek6;w,9,ek73	302359
Abassi Madani	13i,1a,dl2,do3		Abassi al-Madani
Abba Eban	2,2,cy2d,d663
Abbas Araghchi	2,e,ek8l	7459020	Abbas Araqchi;Abbas Aragchi;|!:0!BBAR !QADXI|;|!G23"!- 3+!<&D|;^7E&^0"B^0DC^9+?;|(1<!BO8|^(3C|(1<!k/@|;^?">^=;/^>;. ^?">^<G<^;5+^@21;|!E-3"!2 39!87|'^!E6			ek8	e98
Abbas El Fassi	0,42,e39j,e7bt	305956
Abbas Ibrahim	rj,18,e77,ej3
Abbas Kamel	2u,10,ee1,eka
Abbas al-Musawi	i,5s,dn5,do2g		Abbas Musawi;Abbas Moussawi
Abd al-Karim Qasim	0,g,cq7e,cv28		Abdul Karim Qassem;Abdel Karim Kassem;Abdul-Karim Qassim;Abdul Karim Qasim
Abdal^!&5 Bucaram	1,1e,ds8a,dt26
Abdalla Hamdok	0,1k,ef8l,ei12	27654948	Abdallah Hamdok
Abdalla el-Badri	14,1g,dm,dw;i,6a,e311,ec7v		Abdalla Salem el-Badri;Abdullah al-Badri
Abdallah Bou Habib	2,18,eh9a,el28		Abdullah Bou Habib	Bou Habib
Abdel Aziz al-Rantisi	7j,3v,e03n,e04h	abdel-aziz-al-rantisi	Abdel Aziz Rantissi
Abdel Fattah al-Burhan	je,1k,ef8l	63111184	Abdel Fattah Burhan			eha
Abdel Fattah el-Sisi	7,10,e88c,ea3q;1,10,ea68	307871	Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;|!G23") !>;$!' !>-D-D|;|!:0!BEFL_ 5ASSAV AR|-|!:A!8A8|;^7E&^-=5^0?0^-:&-^187^.36^67!^!%4^.3@^5G6;|(1;"VInU!C?||(2(i9h!!|;^?#&^<4#^A'*^@A2^AA1 |><=!!|;|!E-3"$ !-|-|!E-5;!( !|-|!E6)!)!|			e97
Abdel Hakim Belhadj	lt,1g,e78,e85		Abdelhakim Belhaj;Abdel Hakim Belhaj;Abdelhakim Belhadj
Abdel Meguid Saqr	7,10,ek73		Abdel Mageed Saqr
Abdel Moneim Aboul Fotouh	8,10,e83,e85;yf,10,e87,ee2		Abdel-Moneim Abolfotoh;Abdel Moneim Abol Fotouh;Abdel-Moneim Abul-Fotouh	Aboul Fotouh
Abdel Rahim Mohammed Hussein	9,1k,dp,e1;7,1k,e19,eb6		Abdelrahim Mohamed Hussein;Abdel Raheem Muhammad Hussein
Abdel Rahman Shalgam	2,1g,dw3,e53;s,1g,e5,e8		Abdel-Rahman Shalqam;Abdurrahman Shalgham;Abdulrahman Shalgam;Mohamed Abderrahmane Chalgam
Abdel Rahman Swar al-Dahab	2h,1k,dh46,di56			Swar al-Dahab
Abdel Salam Jalloud	0,1g,d47,d93		Abdessalam Jalloud;Abdel-Salam Jalloud
Abdel Wahid al-Nur	c,bn,dy		Abdul Wahid al-Nur;Abdel Wahid Mohamed al-Nur;Abdul Wahid Mohamed al-Nur;Abdelwahid al-Nur;Abdul Wahid el-Nur;Abdel Wahid Nur
Abdel-Raouf al-Rawabdeh	0,1x,dv34,dw6j	abdur-rauf-rawabdeh	Abdul Raouf Rawabdeh;Abdur-Rauf Rawabdeh;Abdel Raouf Rawabdeh
Abdelaziz Belkhadem	2,1a,dw8,e15;0,1a,e25o,e46n	307857
Abdelaziz Bouteflika	1,1a,dv4r,ef42	57308	Abdelaziz Buteflika;|!:0!BEFL_AHIH "TSFULIKA|;|!G23") !>3,D, "B$;>D<#|;^/.!^22@^/4?^-6!^-=:;|(1<!UFm!79||(1EtLu<Kc!|;^?#&^<.9^?">|?=/Y!| ^=D*^@DC^A3+^=,.^@3$;|!E-3"$ !-|-|!E.2&)& !%(4,)7$|			dv,ef
Abdelaziz Djerad	0,1a,efcs,eh6o	80100650
Abdelaziz al-Hilu	c,f2,e7		Abdel Aziz al-Hilu;Abdul Aziz al-Hilu
Abdelfattah Mourou	o,2m,ef7,efb		Abdel Fattah Mourou
Abdelilah Benkirane	0,42,e7bt,ed3h	307921
Abdelkader Bensalah	13b,1a,dy7,ef4;1,1a,ef49,efcj	2821079
Abdelkader Hachani	wv,1a,dn7,dvbm
Abdellatif Filali	2,42,dh,dv4;0,42,dq5p,du24
Abdelmadjid Tebboune	1,1a,efcj	2821166
Abdelmalek Droukdel	c,fm,e0,eg63		Abdelmalek Droukdal
Abdelmalek Sellal	0,1a,e893,ed5p	57901
Abdelouahed Belkeziz	2,42,df,dh;i,7g,dx1,e0c
Abdelsalam al-Majali	0,1x,dp5t,dr17;0,1x,dt3j,du8k	abdul-salam-majali	Abdul Salam Majali;Abdel-Salam Majali;Abdul-Salam al-Majali
Abderrahmane Youssoufi	0,42,du24,dya9	470946	Abderrahman Youssoufi
Abdessalam Yassine	c,dl,dj,e8cd
Abdiqasim Salad Hassan	1,2g,dw8r,e0ae	308184	Abdikassim Salat Hassan;Abdulkassim Salat Hassan;Abdiqassim Salad Hassan
Abdirahman Mohamed Abdullahi	1,8y,ekcc		Abdirahman Irro;Abdirahman Mohamed Abdilahi
Abdiweli Mohamed Ali	0,2g,e76s,e8ah;ac,2g,ea18,ef18	1777401	Abdiweli Ali;Abdiweli Mohamed Ali Gas
Abdollah Nouri	9,e,dl8,dp8;9,e,dt8k,du6l		Abdullah Nouri
Abdolrahim Mousavi	5s,e,el6d
Abdou Diouf	1,3a,dd11,dw41;i,ab,dz11,eacv	219728
Abdoulaye Bathily	4t,8,ei9,ek4
Abdoulaye Diop	2,26,ea4,ed4;2,26,eh6b	abdoulaye-diop-mali
Abdoulaye Ma^!&Cga	0,26,ekbm	113577661
Abdoulaye Wade	1,3a,dw41,e842	106963
Abdoulaye Yerodia Ndombasi	2,1l,dv3,dwb;5,1l,dz7h,e2c6	2821395		Yerodia
Abdoulkader Kamil Mohamed	0,60,e941		Abdoulkader Mohamed
Abdourahamane Tchiani	1,2y,ej7s	120965176	Abdourahamane Tiani
Abdrabbuh Mansur Hadi	5,2c,dqa3,e82r;1,2c,e82p,ei47		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi;Abdrabbuh Mansour Hadi;Abdu Rabu Mansour Hadi;Abdo Rabbo Mansour Hadi;Abdrabbu Mansour Hadi;Mansour Hadi	Hadi
Abdul Aziz al-Hakim	yh,g,dz8t,e58q	307168	Abdel Aziz al-Hakim
Abdul Fatah Younis	9,1g,e3,e72m;14v,1g,e74,e77s		Abdel Fattah Younes;Abdel Fatah Younis;Abdel-Fattah Younis;Abdul Fattah Younes
Abdul Ghani Baradar	4,57,eh97	317219	Mullah Baradar
Abdul Hadi Awang	k7,1m,dvc,e03;13h,1m,dy		Hadi Awang		Hadi
Abdul Halim Khaddam	2,19,d2,dg3;5,19,dg3b,e166		Abdel Halim Khaddam;Abdel-Halim Khaddam
Abdul Hamid Dbeibah	0,1g,eh3f		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah
Abdul Haq	11p,u,dc,dxaq
Abdul Ilah Khatib	2,1x,du8,dy1;2,1x,e1b,e3b	317276	Abdul-Ilah al-Khatib;Abdelilah al-Khatib
Abdul Karim al-Eryani	2,2c,dq,du4;0,2c,du4t,dx3v	abdul-karim-iryani	Abdul Karim al-Iryani;Abdul-Karim al-Iryani;Abdel Karim al-Iryani;Abdulkarim al-Eryani
Abdul Karim al-Kabariti	2,1x,dr1,ds2;0,1x,ds24,dt3j		Abdul-Karim Kabariti;Abdul Karim Kabariti;Abdel-Karim al-Kabariti
Abdul Majid al-Zindani	dk,2c,dm,ek4m		Abdul-Majid al-Zindani;Abdel-Majid al-Zindani;Abdulmajeed al-Zindani
Abdul Qadeer Khan	kb,f,d8,dx3		A.Q. Khan;Abdul Qadir Khan	Khan
Abdul Qadir	co,u,do,ds9;5,u,dy6j,dy76		Haji Abdul Qadir;Haji Qadir
Abdul Qadir Bajamal	2,2c,du5,dx4;0,2c,dx3v,e33v		Abdul-Qader Bajammal;Abdul Qader Bajamal;Abdulkader Bajammal
Abdul Qadir al-Obeidi	7,g,e268,e6cl		Abdul-Qader al-Obeidi;Abdul Qader Jassim al-Obeidi;Abdul-Qadir al-Mufriji;Abdul Qadir Obeidi;Abdul Qadir al-Obaidi
Abdul Rahim Wardak	7,u,e0cn,e887		Rahim Wardak
Abdul Rahman al-Attiyah	r,8l,dy4,e73		Abdulrahman al-Attiyah
Abdul Rashid Dostum	wz,u,do;3x,u,dxcm,dz;p,u,ea9t,eg2	abdul-rashid-dostam	Rashid Dostum;Abdurrashid Dostum;Abdul Rashid Dostam
Abdul Rasul Sayyaf	wu,u,de		Abd al-Rab al-Rasul Sayyaf;Abdul Rab Rasul Sayyaf;Abdul Rasoul Sayyaf;Abdul Rabb Rasul Sayyaf
Abdul Razak Hussein	0,1m,d29m,d81e		Abdul Razak;Tun Abdul Razak	Razak
Abdul Salam Arif	1,g,cv28,cy4d		Abdel Salam Aref
Abdul Salam Zaeef	h2,57,dw,dxc		Abdul Salam Zaif
Abdul Sattar	2,f,dvb,dy6	4409050
Abdul Sattar Abu Risha	v8,g,e29,e39d		Abdul-Sattar Abu Risha;Sattar Abu Risha	Abu Risha
Abdul Wahab al-Saadi	li,g,eg5		Abdel Wahab al-Saadi;Abdul-Wahab al-Saadi
Abdul-Khalim Sadulayev	1,50,e138,e26h		Abdul-Halim Sadulayev;Abdul Khalim Saidullayev
Abdul-Malik al-Houthi	c,6f,e09	abdul-malik-al-houthi	Abdel-Malek al-Houthi;Abdulmalik al-Houthi
Abdul-Malik al-Mekhlafi	2,2c,ebc1,ee5		Abdulmalik al-Mekhlafi;Abdel-Malek al-Mekhlafi;Abdul-Malik al-Mikhlafi;Abdul Malik al-Mekhlafi
Abdulaziz Kamilov	2,32,dq2,dz3;2,32,e82,ei4		Abdulaziz Komilov
Abdulaziz bin Salman	h,1z,ef98
Abdulbaset Sieda	af,19,e86a,e8b9		Abdelbasset Sida;Abdul Basit Sieda
Abdulhadi al-Khawaja	e,4u,dy
Abdulla Aripov	0,32,ecce	28002959
Abdulla Shahid	2,4y,eebh,ejbh;1p,8,eh9e,ei9d
Abdullah Abdullah	2,u,dxcm,e24k;1k,u,ea9t,eg3b
Abdullah Ahmad Badawi	0,1m,dzav,e543	272588	Abdullah Badawi
Abdullah Ensour	0,1x,e8ab,ec5t	abdullah-nsour	Abdullah al-Nsour;Abdullah Nsour
Abdullah G^!''l	0,d,dybi,dz3e;2,d,dz3e,e38s;1,d,e38s,ea8s	42852
Abdullah Senussi	2u,1g,do,e78		Abdullah al-Senussi;Abdullah Sanussi;Abdullah al-Sanoussi
Abdullah ^!&*calan	xo,9g,dabr		|!:0!BETLLA /EGALAN|;|!G.7&- %BBE !F*B%D|;^->4^65F^-15;|(1<!UH$k||(1Du!/Zcm|;^?#&^<4#^<G< ^?**^?1+^<G@;|!E-3"$!--% !&#|'|!E--!0|			dua
Abdullah al-Ahmar	o,2c,dp5,e3ct		Abdullah bin Hussein al-Ahmar;Abdullah Hussein al-Ahmar	al-Ahmar
Abdullah al-Thinni	0,1g,ea3b,eh3f	abdullah-thini	Abdullah al-Thani
Abdullah al-Yahya	2,3o,ek1h		Abdullah Ali al-Yahya
Abdullah bin Hamad al-Attiyah	h,4i,do,e71	abdullah-atiyah	Abdullah al-Attiyah
Abdullah bin Nasser	0,4i,e96q,eg1s		Abdullah bin Nasser bin Khalifa al-Thani
Abdullah bin Zayed	2,3s,e229			bin Zayed
Abdullahi Yusuf Ahmed	ac,2g,du7n,e0ae;1,2g,e0ae,e4ct	215585	Abdullahi Yusuf	Yusuf
Abdullatif al-Zayani	r,8l,e741,eg1v;2,4u,eg2b		Abdul Latif al-Zayani;Abdullatif bin Rashid al-Zayani
Abdulsalami Abubakar	1,14,du69,dv5t		Abdulsalam Abubakar
Abdumalik Abdullajanov	0,3h,do9l,dpci		Abdumalik Abdullojonov;Abdumalik Abdulladzhanov
Abdurajak Janjalani	37,9v,dn,duci		Abdurajak Abubakar Janjalani
Abdurrahim el-Keib	0,1g,e7bo,e8be		Abdel Rahim al-Keeb;Abdurrahim al-Keib;Abdel Rahim al-Kib
Abdurrahman Wahid	u3,l,dgc,dvb;1,l,dvak,dx7n	76167	Gus Dur			dva,dx7
Abel Matutes	2,11,ds56,dw4r	318474
Abel Muzorewa	0,fj,db61,dbcc		Bishop Abel Muzorewa
Abel Pacheco	1,24,dy58,e258
Abelardo de la Espriella	8,j,el7			de la Espriella
Abhisit Vejjajiva	0,r,e4ch,e785				Abhisit
Abigail Spanberger	l,0,ef13,el13;3,64,em1h
Abimael Guzm^!&5n	c,ew,d1,do9c
Abir Moussi	w8,2m,ec8
Abiy Ahmed	0,34,ee42	50365049	Abiy Ahmed Ali;|!:0!BIJ !VMFE|;|!G-!'I ",D.|;^7E&^12,^!%4^4DA^-F0^6E@^/8;;|(1<!R||(3C"!||(1<!NcH|;^?">^=I! ^?">^=/?^<7,;|!E-!"** !(/$|	Abiy		ee4
Abolhassan Banisadr	1,e,dc24,dd6m		Abolhassan Bani-Sadr;Abol Hassan Bani-Sadr
Abraham Lincoln	1,0,a134,a54f	91	Abe Lincoln;|!:0!CQAAM ,INKOL_N|;|!G.!&/%E%C BHDAFBD|;^,HA^-#2^0"B^41#^!%4^0@B^495;|(1>%!SiL_}js(~s|;^?&&^?00^=G;^=!1^A6( ^=,C^@5F;|!E-!"9%. -*18&-0|
Abu Abbas	c,ei,d9,e038		Mohammed Abbas Zaidan;Abul Abbas
Abu Ali Mustafa	i,ah,dw7,dx8r
Abu Ayyub al-Masri	c,bz,e26,e64i		Abu Hamza al-Muhajir	al-Masri
Abu Bakar Bashir	c,bb,dv		Abu Bakar Ba'asyir
Abu Bakr al-Baghdadi	c,a8,e65g,efar	abu-bakr-al-baghdadi	|!:0!BT "AKQ AL_|-|!:1!@CD@DH|;|!G.!&F &A/ %B&8-%-H|;^/-;^0DC|6E6!M|;|(1<!UO.m||(1=~N.>E!|;^?">^=D* ^=;/^@?0^=*H ^?"F^=;/^;5+^<*I^<8;;|!E-!"& ",9 !-|-|!E-"#$!$*|			ea6,efc
Abu Bakr al-Qirbi	2,2c,dx4,ea6		Abubakr al-Qirbi;Abubaker al-Qirbi;Abu-Bakr al-Qirbi
Abu Ibrahim al-Hashimi al-Qurashi	c,a8,efav,ei23		Abu Ibrahim al-Hashimi al-Qurayshi;Abu Ibrahim al-Qurashi;Amir Mohammed Abdul Rahman al-Mawli al-Salbi
Abu Mahdi al-Muhandis	mu,g,ea,eg13		Abu Mahdi Muhandis;Jamal Jafaar Ibrahimi
Abu Mohammed al-Adnani	3m,a8,e7,ec8u		Abu Mohammad al-Adnani;Abu Muhammad al-Adnani
Abu Musab al-Barnawi	c,de,ec8,ef3
Abu Musab al-Zarqawi	c,bz,e0ah,e267	abu-musab-al-zarqawi					dz2
Abu Nidal	c,c1,d6,dy8g		Sabri al-Banna
Abu Obeida	176,3v,e2,el8u		Abu Ubaida;Abu Obaida
Abu Omar al-Baghdadi	c,dg,e2af,e64i			al-Baghdadi
Abu Zubaydah	1l,7l,dr,dy3s		Abu Zubaida;Abu Zubayda
Abubakar Shekau	c,ax,e57,eh5j
Abubakar Tafawa Balewa	0,14,cp9,cy1f			Balewa
Abul Hassan Mahmood Ali	2,2n,e9b,ef1	mahmood-ali	A.H. Mahmood Ali	Ali
Abulfaz Elchibey	1,33,do6g,dp91		Abulfez Elchibey
Aburizal Bakrie	g,l,e0a,e1c;6q,l,e5a,eac
Ace Magashule	12o,9,e556,ee3;5f,9,edci,ei	16193229
Achille Occhetto	vy,h,dn23,dq6d
Achim Steiner	12,9q,e26,ec6;5l,90,ed6j,el6g
Ad Melkert	5g,8,e57,e7a
Ad^!&5n Augusto L^!&Gpez	cq,7,ef11,eh8;9,7,eh8q,ej6		Ad^!&5n Augusto L^!&Gpez Hern^!&5ndez	L^!&Gpez
Ada Colau	e7,11,eb6d,ej6h
Adam Bodnar	a,i,ejcd,el7o
Adam Rotfeld	2,i,e115,e1av	319551	Adam Daniel Rotfeld
Adam Schiff	l,0,dx13,ekc8;b,0,ekc9	350843
Adama Barrow	1,5c,ed1j	27917049
Adel Abdul Mahdi	0,g,eeap,eg57	357116	Adel Abdul-Mahdi;Adil Abdul-Mahdi	Abdul Mahdi
Adel al-Jubeir	2,1z,eb4t,eecr	623802
Adem Dema^!&;i	12i,dp,du8,dv3
Adem Jashari	x2,2t,dn,du37
Adlai Stevenson	3,7a,ch1a,cl1c;8,0,ck7q,ckb4;8,0,cnbf,cob6;s,0,ct1n,cx7e
Adly Mansour	1,10,e974,ea68	13593432
Adnan Abu Walid al-Sahrawi	c,df,eb5,eh8h		Abu Walid al-Sahrawi;Abou Walid al-Sahraoui;Adnan Abou Walid al-Sahraoui	al-Sahrawi
Adnan Mansour	2,18,e76d,ea2f
Adnan Menderes	0,d,ci5m,cs5r
Adnan Pachachi	2,g,cx,cz;6g,g,e011,e01v	359766	Adnan al-Pachachi
Adnan al-Dulaimi	wq,g,e1a,e6		Adnan al-Duleimi
Adolf Hitler	y,a,c11u,cd4u	352	|!:0!EOL_U $ISLFQ|;|!G.!-FB? E(B/|;^/.*^22@^-:&;|(1<!HmT||(29T+!BU|;^?">^<0;^A3# ^AB@^A$F^=!1;|!E-!$&-4 %*)-9|			c1
Adolf Ogi	1,23,dp11,dpcv;1,23,dw11,dwcv
Adolfas ^!)9le^!*.evi^!'8ius	0,20,dp3a,ds28
Adolfo Aguilar Z^!&Anser	k,7,dwc1,dy1;s,7,dy1,dzb			Aguilar Z^!&Anser
Adolfo Calero	c,a1,df,dm
Adolfo L^!&Gpez Mateos	1,7,cqc1,cwbu			L^!&Gpez Mateos
Adolfo Rodr^!&Aguez Sa^!&5	1,n,dxcn,dxcu	312358		Rodr^!&Aguez Sa^!&5
Adolfo Su^!&5rez	0,11,d873,dd2p
Adolphe Muzito	0,1l,e4aa,e836	365790
Adriaan Vlok	sv,9,dic,dn7
Adrian N^!'.stase	0,15,dwcs,e0cl	271966
Adrian Severin	2,15,dscc,dtct
Afonso Dhlakama	c,bi,dbah,ee53	383419
Aftab Ahmad Khan Sherpao	9,f,e08,e3b		Aftab Sherpao;Aftab Khan Sherpao	Sherpao
Agathe Uwilingiyimana	0,2e,dp7i,dq47
Agathon Rwasa	c,e6,dx;8,1s,eb4,eb7
Agim ^!%Deku	ln,2t,dv5,dv9k;0,2t,e23a,e419	313573
Agostinho Neto	1,4q,d7bb,db9a
Agostino Casaroli	x,4k,db4s,dmc1
Aguila Saleh	6k,1g,ea85		Aguila Saleh Issa;Ageela Saleh
Agust^!&An Carstens	n4,5j,dz8,e2a;6,7,e2c1,e5c;1o,7,e611,edbu;pu,c9,edc1,el6u	399129
Ahmad Abdullah al-Sabah	0,3o,ek5f		Ahmad Al-Abdullah Al-Sabah;Ahmed Abdullah al-Sabah	al-Sabah
Ahmad Jannati	15p,e,do7h
Ahmad Jarba	5c,19,e976,ea79		Ahmed Jarba;Ahmad al-Jarba;Ahmed al-Jarba
Ahmad Khomeini	kk,e,db,dl6		Ahmed Khomeini
Ahmad Massoud	c,e7,eh8		Ahmad Masoud
Ahmad Shah Massoud	7,u,do6,dx99		Ahmed Shah Massoud;Ahmad Shah Masood	Massoud
Ahmad Shuja Pasha	93,f,e4a,e83	401501	Ahmed Shuja Pasha
Ahmad Tejan Kabbah	1,48,ds3t,dt5p;1,48,du2d,e39h		Ahmed Tejan Kabbah
Ahmad Zahid Hamidi	4,1m,eb7t,ee5a;4,1m,eic3	4695503			Zahid
Ahmad Zia Massoud	5,u,e0c7,e5bj		Ahmed Zia Massoud
Ahmad al-Fahad al-Sabah	14,3o,dy2,e27;i,6a,e111,e1cv		Ahmad Fahad al-Sabah;Sheikh Ahmad al-Fahad al-Sabah;Ahmad al-Fahd al-Sabah
Ahmadou Ahidjo	1,4a,cs55,deb6
Ahmed Abdallah Mohamed Sambi	1,45,e25q,e75q	ahmed-sambi	Ahmed Abdallah Sambi;Ahmed Sambi
Ahmed Abdi Godane	c,aq,e4,ea91		Ahmed Godane;Ahmed Abdi Aw-Mohamed
Ahmed Aboul Gheit	2,10,e07b,e736;r,76,ec73	58108		Aboul Gheit
Ahmed Attaf	2,1a,ds15,dvcn;2,1a,ej3g	401156
Ahmed Awad bin Mubarak	2,2c,egci,ek3;0,2c,ek25,el53		Ahmed bin Mubarak	bin Mubarak
Ahmed Ben Bella	0,1a,cu9r,cv9f;1,1a,cv9f,cx6j			Ben Bella			cm
Ahmed Ben Helli	53,76,e5,ec		Ahmed bin Helli
Ahmed Chalabi	wr,g,do6,ebb3	400837	Ahmad Chalabi			dy,e1
Ahmed Diriye	c,aq,ea96		Ahmed Umar;Ahmad Umar;Abu Ubaidah
Ahmed Dogan	do,1f,dm14,e91j
Ahmed Gaid Salah	2f,1a,e083,efcn	2827559		Gaid Salah
Ahmed Haroun	sb,1k,e2,e55;qy,1k,e55,e97		Ahmad Harun;Ahmed Harun;Ahmad Muhammad Harun
Ahmed Hassan al-Bakr	1,g,d07h,db7g		Ahmad Hassan al-Bakr	al-Bakr
Ahmed Jabari	7q,3v,dz,e8be		Ahmed al-Jabari;Ahmad Jabari
Ahmed Jibril	i,eo,d0,eh77		Ahmad Jibril
Ahmed Madobe	12z,2g,e95f		Ahmed Mohamed Islam;Sheikh Ahmed Mohamed Islam
Ahmed Maher	2,10,dx5f,e07e
Ahmed Mohamed Silanyo	1,8y,e67r,edcd		Ahmed Silanyo;Ahmed Mohamoud Silanyo;Ahmed Mahamoud Silanyo
Ahmed Naser al-Raisi	1,6u,ehbp,elb
Ahmed Nazif	0,10,e07e,e71t	220296
Ahmed Obeid bin Daghr	0,2c,ec44,eeaf		Ahmed bin Dagher;Ahmed bin Daghr;Ahmed Obaid bin Daghr	bin Daghr
Ahmed Ould Daddah	e,41,dn			Ould Daddah
Ahmed Ouyahia	0,1a,drcv,ducf;0,1a,dz55,e25o;0,1a,e46n,e893;0,1a,ed8g,ef3c	57613
Ahmed Qurei	0,39,dza7,e22i		Ahmed Qureia;Abu Ala
Ahmed Saadat	i,ah,dxa		Ahmad Saadat
Ahmed Shafik	0,10,e71t,e733;8,10,e84,e86o	294765	Ahmed Shafiq;Ahmad Shafiq
Ahmed Sharif Chaudhry	45,f,eic		Ahmad Sharif Chaudhry
Ahmed Tibi	gn,39,dp,dv;us,2,dv6		Ahmad Tibi
Ahmed Wali Karzai	s2,u,e1,e77c		Ahmad Wali Karzai
Ahmed Yassin	83,3v,djc,e03m
Ahmed Zaki Yamani	14,1z,cu39,diat
Ahmed al-Rahawi	0,6f,ek8a,el8s			al-Rahawi
Ahmed al-Sharaa	c,d3,ed1s,el1t;1,19,el1t	ahmed-al-sharaa	Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani;|!:0!VMFE AY|-|!:H!)9))|;|!G.!+C- %B2/7|;^4DA^-F0^6E@^/8;^!%4^17$^0"B;|(1<!NcH||(2(h!MS|^(1<;^?">^=02^<7, ^?"F^>01^<G<;|!E-!(/$ !|-|!E?('!|		al-Jolani	ekc
Ahmed el-Tayeb	cr,by,e63j		Ahmed al-Tayeb;Ahmed al-Tayyeb
Ahmet Davuto^!(!lu	2,d,e551,ea8s;0,d,ea8s,ec5o	58198
Ahmet Necdet Sezer	1,d,dw5g,e38s	165487
Ahmet T^!''rk	w0,d,e3b,e5c;103,d,ea4,ecb
Ahmet ^!&0z^!''mc^!''	11,9j,e67,ee7
Ahn Cheol-soo	du,c,ec22,ec6t			Ahn
Ahn Gyu-back	7,c,el7			Ahn
Ahsan Iqbal	9,f,ed8,ee5;2a,f,ei4
Aidarous al-Zubaidi	yc,2c,ed5b	22054939	Aidarus al-Zoubaidi
Aigars Kalv^!(-tis	0,2u,e0c2,e3ck	210715
Airlangga Hartarto	6q,l,edc,ek8;g,l,efan	12471140			Airlangga
Aitzaz Ahsan	9,f,dkc,dm8;13x,f,e3a,e4
Ajay Banga	1,6n,ej62
Ajit Doval	k,3,ea5u
Akbar Bugti	17s,f,d5,e28q		Nawab Akbar Bugti;Nawab Akbar Khan Bugti
Akbar Hashemi Rafsanjani	o,e,dc7s,dl83;1,e,dl83,dt83		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani;|!:0!KBAQ 6AYFMI 1AURANEGANI|;|!G.!A&/ E%2CH /?1D*%DH|;^0"B^.8@^0E/^65F^/"F;|(1<!.Om||(1AxI1!YxfO/p2_E|;^?">^@?0^=;/^=*H ^A5%^>3B^=:< ^<G<^A3#^>/&^?1#^<*-;|!E-!,"9 %!:/* 9521#|'|!E-!1*|			dl,dt8
Akbar Tandjung	6q,l,du7,e0c;o,l,dva,e09		Akbar Tanjung
Akbar Turajonzoda	90,bu,dp,dv;4,3h,du3,e1		Akbar Turadzhonzoda;Haji Akbar Turajonzoda
Akezhan Kazhegeldin	0,1i,dqac,dtaa
Akhilesh Yadav	34,3,e83f,ed3j;13v,3,ed1	417657		Yadav
Akhmad Kadyrov	1,50,dza5,e059	297006
Akhmed Zakayev	ov,50,dv,e3;14d,50,e3b		Akhmed Zakaev
Akinwumi Adesina	1h,14,e77,eb5;1,9w,eb91,el8v
Akira Amari	g,4,e8cq,ec1s;5e,4,eha1,ehb4
Akis Tsochatzopoulos	7,17,ds9p,dxao
Akram al-Kaabi	c,d2,e9
Al Gore	b,0,dh13,dp12;5,0,dp1k,dx1k	19673	Albert Gore;Albert Arnold Gore
Al Sharpton	8,0,dz1l,e03f
Al^!&A Rodr^!&Aguez Araque	14,q,dv2,dwc;i,6a,dx1,dy7;2,q,e0b,e28;6,q,e46,e62		Ali Rodriguez	Rodr^!&Aguez
Alain Berset	1,23,ee11,eecv;1,23,ej11,ejcv;i,7s,ek9i	123939
Alain Jupp^!&=	2,6,dp3t,dr5g;0,6,dr5h,dt62;2,6,e72r,e85a	215569	|!:0!LFN 'bPPF|;|!G-!C&E +G'IF|;^7E&^-15^!%4^0>.^-$C;|(1<!ku||(2)g!NC|;^?"F^<HD ^?;I^A*(;|!E-!-0 '|'|!E1"1!|			dr,dt6
Alain Madelin	6,6,dr5i,dr8p
Alain Richard	7,6,dt64,dy56
Alan Gagloyev	1,8z,ei5o
Alan Garc^!&Aa	1,o,dh7s,dm7s;1,o,e27s,e77s	167211	Alan Garcia Perez	Garc^!&Aa
Alan Greenspan	5y,0,dj8b,e21v	193635				ds,e2
Alan Johnson	1c,1,e36s,e565;19,1,e565,e65b
Alan Keyes	8,0,dr3q,ds8;8,0,dv9k,dw7p;8,0,e39e,e44f
Alan Milburn	1c,1,dvab,dz6d	333459
Alan Peter Cayetano	2,w,ed5i,eeah;6j,w,ef7m,ega			Cayetano
Alar Karis	1,37,ehab	12358575
Alassane Ouattara	0,38,dmb7,dpc9;1,38,e6c4	57413
Albert Ho	8i,47,e2c,e89
Albert Luthuli	f3,9,ckc,cz7l		Albert Lutuli;Chief Albert Luthuli
Albert Ramdin	2,4o,eg7g,el;i,89,el5q
Albert Reynolds	1q,1c,do2b,dqcf
Albert Rivera	d4,11,e279,efbb
Albert Speer	hf,a,ca28,cd5n
Albert Zafy	1,3e,dp3r,ds95
Albert del Rosario	2,w,e72o,ec37			del Rosario
Alberto Fern^!&5ndez	1,n,efca,ejca	2642828
Alberto Fujimori	1,o,dm7s,dwbm	133040	|!:0!L_BFQSO 5TVIMOQI|;|!G.!B&/(F ?F*HCF/H|;^7E&^/!G^8&3^/I#^!%4^51!^0I(;|(1<!mXmG||(2)g>!KS|;^?"F^=>@^=*H^@FE ^A=I^?>>^=24^=,.;|!E-!-"9)& 5&#|'|!E2%*!4%|			dm,e5
Alberto Gonzales	f,0,e123,e39h	202350
Alberto N|!&E*!|ez Feij^!&Go	e,11,ei42	2457783	Alberto Feijoo	N|!&E*!|ez Feij^!&Go	Feij^!&Go
Alberto Ot^!&5rola	0,o,eicl,ek35
Alberto Pandolfi	0,o,ds43,du64;0,o,du8,dv1
Alberto Romulo	2,w,e08o,e72		Alberto G. Romulo
Alberto Ruiz-Gallard^!&Gn	ee,11,dz6d,e7cm;a,11,e7cm,ea9n			Ruiz-Gallard^!&Gn
Alberto van Klaveren	2,12,ej3a,em3b	5663712		van Klaveren
Albin Kurti	0,2t,eg23,eg63;0,2t,eh3m	441633
Alcide De Gasperi	0,h,cdca,cl8h			De Gasperi
Aldo Ajello	16o,8,doa,dqc;fy,k,ds3,e32
Aldo Moro	0,h,cvc4,d87t
Aldo Rico	er,n,dj4,dk1
Alec Douglas-Home	0,1,cvaj,cwag		Lord Home	Douglas-Home
Alecos Michaelides	2,4v,dp2s,dt48
Alejandro Foxley	6,12,dm3b,dq3b;2,12,e23b,e53d	2832446
Alejandro Garc^!&Aa Padilla	3,6b,e912,ed12	alejandro-garcia
Alejandro Gertz Manero	f,7,ef1i,elbr	alejandro-gertz		Gertz Manero
Alejandro Giammattei	1,25,eg1e,ek1e	2134696
Alejandro Mayorkas	3i,0,eh22,el1k	4714600
Alejandro Moreno	qb,7,eb9,ef6;7x,7,ef8
Alejandro Poir^!&=	9,7,e7bh,e8bu
Alejandro Toledo	1,o,dx7s,e27s	207426
Aleka Papariga	3a,17,dn2r,e94e
Aleksa Buha	2,5x,do5,du1
Aleksandar Vu^!'8i^!'2	0,1n,ea4r,ed5v;1,1n,ed5v	222031	Alexander Vucic;|!:0!LFKRANEQ #TXIX|;|!G.!BA1D-/ ?F(2H(2|;^1/9|.93+!|;|(1<!n.4u?m||(22[6!#!|;^?"F^="%^>/&^<*I^=*H ^=D*|@21!!|;|!E-!-,21$9 &&7|'|!E6!-|'			ea4
Aleksandar Vulin	7,1n,ed6t,egas;9,1n,egas,eiaq	11074974
Aleksander Kwa^!)4niewski	1,i,drcn,e1cn	55758	|!:0!LFKRANEQ +CAR_NFCRKIJ|;|!G.!BA1D-/ A?%2DH?1AH|;^-09^2AF^/.*^1<C^.8@^04F^.1.;|(1<!n.4uFm||(1Bw(k0D!N2&|;^?"F^="%^>/&^<.1^=*H ^@?0^=;/^><=^<*-^?&&^A3#^>;.^@@?;|!E-!-,21$9 8&&!:1**"28*|			drb,e2
Aleksander Meksi	0,3j,do4d,dt3b
Alena Schillerov^!&5	6,1o,edcd,ehch;6,1o,elcf	29951594
Alenka Bratu^!):ek	0,36,e93k,ea9i	3739767
Alex Azar	1c,0,ee1t,eh1k	4716651
Alex Salmond	1t,71,e35h,eabi	10652
Alexander Acosta	39,0,ed4s,ef7j	7273452	Alex Acosta
Alexander Ankvab	1,7n,e75t,ea61	313355	Aleksandr Ankvab
Alexander Borodai	0,8h,ea5g,ea87		Aleksandr Borodai;Oleksandr Borodai
Alexander Bortnikov	ca,m,e45c	516824	Aleksandr Bortnikov
Alexander Bustamante	0,4f,cu4t,cz2n		Sir Alexander Bustamante
Alexander De Croo	0,29,ega1,el23	476596		De Croo
Alexander Dobrindt	9,a,el56	85783
Alexander Downer	2,z,ds3b,e3c3	1239291
Alexander Dub^!'8ek	55,51,d015,d14h
Alexander Gauland	6w,a,edc2,efbu
Alexander Haig	1b,0,d554,d69l;x,0,dd1m,de75
Alexander Hamilton	1u,0,819b,871v
Alexander Hug	ms,5k,ea4,eea
Alexander Lebed	6i,m,ds6i,dsah;3,dq,du65,dy4s		Aleksandr Lebed			ds,dv
Alexander Lukashenko	1,1u,dq7k	2866	Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;|!:0!LFKRANEQ ,TKAYFNKO|;|!:0!LcKRANEQ ,TKAYaNKA|;|!:;$A;@G6C:F !I@6N;C@D|;|!G.!BA1D-/ BFA%2HDAF|;|-=:"!|^2CA^37:;|(1<!n.4uHm||(1Axh%1!p-|;^?"F^="%^>/&^<7,^=*H ^='7^@3$^>3F^@87;|!E-!-,21$9 -&8:18&|			ds
Alexander Schallenberg	2,1h,ef63,ehab;y,1h,ehab,ehc6;2,1h,ehc6,el33	64168538
Alexander Stubb	0,2a,ea6o,eb5t;1,2a,ek31	503143	|!:0!LFKRANEQ 2STBB|;|!G.!BA1D-/ 1(F&|;^,HA^->6^/$)^.8<^!%4^04F^.+(^/.!;|(1<!n.4uFm||(1?z5D!R|;^?"F^="%^>/&^<.1^=*H ^>;.^A!-^=G;;|!E-!-,21$9 2)&"|			ek2
Alexander Turchin	0,1u,el3a		Alyaksandr Turchyn
Alexander Van der Bellen	1,1h,ed1q	78869		Van der Bellen
Alexander Zakharchenko	62,8h,ea87,ee8v	17488307	Aleksandr Zakharchenko
Alexandre Padilha	w,b,e711,ea2;w,b,el3a	4163528
Alexandre Tombini	1o,b,e711,ec6
Alexandre de Moraes	a,b,ec5c,ed2m	22294946		de Moraes	Moraes
Alexandria Ocasio-Cortez	l,0,ef13	55223040		Ocasio-Cortez	AOC
Alexandru Munteanu	0,1y,elb1
Alexei Kudrin	6,m,dw5i,e79q	351014
Alexei Navalny	e,m,e7c,ek2g		Alexey Navalny;Aleksei Navalny;|!:0!LFKRFJ .ACAL_N]J|;|!G.!BHA1H D%?%BDH|;^4-%^2AF^-6!^-2!;|(1<!n.:#||(1>}GojI!|;^?"F^="%^>23^?00 ^;E;^=;7^<*-;|!E-!-,2** 1"-1*|			ed,ekc
Alexis Herman	39,0,dt51,dx1k	292340
Alexis Tsipras	0,17,eb1q,ef78	312015	|!:0!LFKRIR 7IPQAR|;|!G.!BA1H1 (1H&/%1|;^9+?^098^0"B^04F;|(1<!n.68||(2*f)?Q!|;^?"F^="%|>;.Y!| ^@21^A3#^<G<^>;.;|!E-!-,2*2 7*59!2|			eb,ef7
Alexus Grynkewich	2o,3f,el74
Alf Landon	3,6v,c119,c51b;8,0,c46b,c4b3
Alfonse D'Amato	b,0,dd13,dv13
Alfonso Cano	c,6e,e43q,e7b4			Cano			dn
Alfonso Dastis	2,11,ecb4,ee61	5666774
Alfonso Durazo	1m,7,eec1,ega;qx,7,eh9
Alfonso L^!&Gpez Michelsen	1,j,d687,da87			L^!&Gpez Michelsen
Alfonso Portillo	1,25,dw1e,e01e	182441
Alfonso Prat-Gay	1o,n,dyc,e09;6,n,ebca,eccv
Alfonso Valdivieso	1z,j,dq8,dt5
Alfred Gusenbauer	y,1h,e31b,e4c2	260037
Alfred Moisiu	1,3j,dy7o,e37o	190889
Alfred Nzo	5f,9,d1,dn7;2,9,dq5a,dv6g
Alfred Sant	0,4n,dsas,du96
Alfredo Cristiani	1,3u,dl61,dq61
Alfredo Moreno	2,12,e63b,ea3b	58293
Alfredo P^!&=rez Rubalcaba	9,11,e24b,e77b;4n,11,e824,ea7q	333638		Rubalcaba
Alfredo Palacio	1,1e,e14k,e31f
Alfredo Reinado	aj,3d,e25,e42b
Alfredo Stroessner	1,3m,cm8f,dl23
Algirdas Brazauskas	1,20,dp2p,du2p	212751
Algirdas Butkevi^!'8ius	0,20,e8cd,eccd	394006
Algirdas Saudargas	2,20,dm3h,doch;2,20,dsca,dwau	556409
Alhaji Kromah	c,bs,dn,dt1;10m,43,dr9,ds8		Alhaji G.V. Kromah
Ali Abdullah Saleh	1,2c,da7i,e82p		Ali Abdallah Saleh;|!:0!LI !BEALLA 2ALFV|;|!G23>D 3") !>>A /!>'|;^7E&^7)/^!%4^7E&^-=5^0?0^0"B^!%4^5&(^-6!^67!;|(1<!l|^(3C|(1<!UHk||(2&j!X;|;^?"F^=,. ^?#&^<4#^<G< ^>/*^="$;|!E-3-* 3"$!--% 2!-(|			e7,e8
Ali Abu al-Ragheb	0,1x,dw6j,dzap	ali-ragheb	Ali Abul Ragheb	Abu al-Ragheb
Ali Ahmad Jalali	9,u,dz1,e19		Ali Ahmed Jalali
Ali Ahmeti	w1,3g,dy65
Ali Akbar Nateq-Nouri	o,e,do6,dw5		Ali Akbar Nateq Nouri;Ali Akbar Nategh-Nouri;Ali Akbar Nateq-Noori	Nateq-Nouri
Ali Akbar Salehi	63,e,e57,e6c;2,e,e6cd,e98f;63,e,e98,eh8	283201
Ali Akbar Velayati	2,e,ddcf,dt8k;b4,e,dt8
Ali Alatas	2,l,dk3l,dvak
Ali Amin Gandapur	k3,f,ek31,ela			Gandapur
Ali Asadov	0,33,efa8	12850075
Ali Asghar Soltanieh	h6,e,e2,e9		Ali-Asghar Soltanieh
Ali Babacan	2,d,e38t,e551;4,d,e551,eb8s;tc,d,eg39
Ali Belhadj	n2,1a,dl2,do3		Ali Benhadj
Ali Benflis	0,1a,dw8r,dz55;8,1a,ea1,ea4h	327016
Ali Bongo	1,3z,e5ag,ej8u	57521	Ali Bongo Ondimba	Bongo
Ali Fallahian	9n,e,dl8,dt8
Ali Hassan Mwinyi	1,31,dhb5,drbn	ali-mwinyi		Mwinyi
Ali Hassan al-Majid	9,g,dn3,dnb;7,g,dnb,dr7;10q,g,dr,dz49		Ali Hassan al-Majeed		Chemical Ali
Ali Kafi	f7,1a,do72,dq1u
Ali Karti	2,1k,e66,eb6	12228166	Ali Ahmed Karti
Ali Kerimli	xw,33,dw		Ali Karimli
Ali Khamenei	1,e,ddad,dl83;5i,e,dl64	57336	Seyyed Ali Khamenei;|!:0!LI 6AMFNFI|;|!GD!,|^""3 |!G2(!?@A|^%E%^!G2^""3;|!G14?E )"@A!E|;^-F0^0F:^-2!^-"6;|(1<!l||(1>}LaJ!|;^?"F^=,. ^A5%^=02^;I#^?00;|!E4,&# !|'|!E-!/1!*|			dl6
Ali Lamine Zeine	0,2y,ej89		Ali Mahaman Lamine Zeine
Ali Larayedh	9,2m,e7co,e93d;0,2m,e93e,ea1t	281184	Ali Laarayedh
Ali Larijani	o,e,e45s,eg5s;al,e,el85	336363					e18
Ali Mahdi Mohamed	1,2g,dn1q,dt13		Ali Mahdi Muhammad	Ali Mahdi
Ali Mohammed Ghedi	0,2g,e0b3,e3at	355468	Ali Mohamed Gedi;Ali Mohammed Gedi;Ali Mohamed Ghedi;Ali Muhammad Gedi
Ali Mohammed Mujawar	0,2c,e347,e7ca	ali-mujawwar	Ali Muhammad Mujawar;Ali Mujawar
Ali Mohsen al-Ahmar	lk,2c,dj,e8c;5,2c,ec43,ei47		Ali Mohsin al-Ahmar;Ali Muhsin al-Ahmar
Ali Nasser Mohammed	1,ez,dc4l,di1o		Ali Nasser Muhammad
Ali Osman Taha	2,1k,dr2,du2;p,1k,du2h,e18;5,1k,e18,e9c8	937264	Ali Osman Mohamed Taha;Ali Osman Mohammed Taha
Ali Sabry	6,1j,ei4,ei5;2,1j,ei7,ek9
Ali Saibou	1,2y,djba,dp4g
Ali Salem al-Beidh	5,2c,dm5m,dq56;142,2c,dq5l,dq77	ali-bidh	Ali Salim al-Beidh;Ali Salem al-Baidh
Ali Salman	t0,4u,dx		Sheikh Ali Salman
Ali Shamkhani	7,e,dt8k,e18o;al,e,e99a,ej5m
Ali Tarhouni	0,1g,e7an,e7bo
Ali Yerlikaya	9,d,ej64
Ali Zeidan	0,1g,e8be,ea3b		Ali Zidan
Ali al-Dabbagh	5h,g,e2,e8b
Ali al-Naimi	14,1z,dr82,ec57	2067470
Ali al-Sistani	rb,g,do88	ali-al-sistani	Ali Sistani;|!:0!LI AR|-|!:A!8AB0=8|;|!G23>D !>-D-$!@D|;^5G6^04F^.36^/"F;|(1<!l||(2(h!#)5|;^?"F^=,. ^?"F|>;.Y!|^@A2^<*-;|!E-3-* !|-|!E-2*2;!1*|			dz
Alice Lakwena	c,d6,di8,djb		Alice Auma
Alice Rivlin	33,0,dqah,ds4q;p3,0,ds6p,dv7g
Alice Weidel	9r,a,ei6i						ed4n
Alicia B^!&5rcena	oz,8,e47,ei3;2,7,ej74,ek9u;16,7,eka1
Alija Izetbegovi^!'2	1,v,dmck,dwae	183848				do,dw
Alioune Blondin Beye	16g,8,dp6,du6q
Alistair Darling	1j,1,e36s,e65b	296639
Alix Didier Fils-Aim^!&=	0,1d,ekbb			Fils-Aim^!&=
Allamaye Halina	0,2p,ek5n
Allan Kemakeza	0,3p,dxch,e24k		Sir Allan Kemakeza
Almazbek Atambayev	0,1q,e33t,e3bs;0,1q,e6ch,e7c1;1,1q,e7c1,edbo	almazbek-atambaev	Almazbek Atambaev
Alois Mock	2,1h,dj1l,dr54
Alok Sharma	3r,1,eg2d,eh18;12s,1,eh18,eibk
Aloysio Nunes	2,b,ed37,eecv		Aloysio Nunes Ferreira
Alparslan T^!''rke^!)8	dr,d,d129,dt44
Alpha Cond^!&=	1,3n,e6cl,eh95
Alpha Oumar Konar^!&=	1,26,do68,dy68;51,75,dz9g,e44s		Alpha Konare
Alphonso Jackson	24,0,e03v,e44i	324505
Altaf Hussain	xc,f,dg
Alu Alkhanov	1,50,e0a5,e32f
Alwi Shihab	2,l,dvat,dx7n	2840640
Am^!&Alcar Cabral	c,c2,co,d51k
Amado Boudou	g,n,e578,e7ca;5,n,e7ca,ebca	452112
Amadou Ba	2,3a,ef4,egb;0,3a,ei9h,ek36;8,3a,ej9,ek3
Amadou Gon Coulibaly	0,38,ed1a,eg78	amadou-coulibaly		Gon Coulibaly
Amadou Koufa	c,do,eb		Amadou Kouffa;Hamadoun Kouffa
Amadou Sanogo	a0,26,e83m,e84c		Amadou Haya Sanogo
Amadou Toumani Tour^!&=	1,26,dn3q,do68;1,26,dy68,e83m
Amama Mbabazi	7,1t,e26,e52;0,1t,e75o,ea9j;8,1t,eb6,ec2	57873
Amara Essy	2,38,dmb,dwc;i,ag,dx9h,dy79;51,75,dy79,dz9g
Amarinder Singh	4g,3,dy2,e33;4g,3,ed3g,eh9k	3633236		Amarinder Singh
Amber Rudd	19,1,ec7d,ee4t	479171
Amer Mohammed Rashid	14,g,dr6,dz1		Amer Rashid;Amir Muhammad Rashid;Amer Mohammed Rasheed
Amer al-Saadi	14b,g,dq,dz4		Amir al-Saadi
Ami Ayalon	3z,2,ds2,dw5
Amien Rais	u0,l,dr,du;j3,l,du8,e1;16a,l,dva,e09		Amin Rais
Amin Gemayel	1,18,de9n,dk9m		Amine Gemayel
Amina Mohamed	2,1p,e95k,ee2	4746345	Amina Mohammed Jibril
Amina Mohammed	16,14,ebbb,ed2o;53,8,ed2s		Amina J. Mohammed
Aminata Tour^!&=	0,3a,e993,ea76	2415495
Amintore Fanfani	0,h,cm1i,cm2a;0,h,cq71,cr2f;0,h,cs7q,cv6l;0,h,dec1,df84
Amir Ali Hajizadeh	ls,e,e5a,el6d		Amirali Hajizadeh
Amir Khan Muttaqi	2,57,eh97	60499905
Amir Ohana	6l,2,eict
Amir Peretz	7,2,e254,e36i	472117
Amir Saeid Iravani	s,e,ei9		Amir Saeed Iravani
Amir-Abbas Hoveyda	0,e,cx1q,d987		Amir Abbas Hoveida;Amir Abbas Hoveyda
Amit Shah	136,3,ea79,eg1k;4l,3,ef5u	4746875
Ammar al-Hakim	c,bo,e591,ed7;c,e8,ed7o
Amnon Lipkin-Shahak	2f,2,dr11,du79;4w,2,dv7,dx3	473775	Amnon Shahak	Lipkin-Shahak
Amnuay Viravan	6,r,dsb,dt6				Amnuay
Amos Gilad	o4,2,dz,ed
Amos Hochstein	fv,0,eh8,el1k
Amos Sawyer	1,43,dmbm,dq37
Amr Moussa	2,10,dn5k,dx5f;r,76,dx61,e761	381113	Amre Moussa
Amrullah Saleh	7g,u,e02,e66;p,u,eg2j,eh8f
Amy Klobuchar	b,0,e313;8,0,ef2a,eg32	22237
An^!&Abal Acevedo Vil^!&5	3,6b,e112,e512			Acevedo Vil^!&5
An^!&Abal Cavaco Silva	0,30,dhb6,dras;1,30,e239,ec39	57398		Cavaco Silva
An^!&Abal Fern^!&5ndez	9,n,dz5p,e3ca;4z,n,e57,e7c;4z,n,eb2,ebc	2857937		Fern^!&5ndez
An^!&Abal Torres	0,o,ei28,eibo
Ana Brnabi^!'2	0,1n,ed6t,ek3k	26258815
Ana Palacio	2,11,dy7a,e04i
Anand Panyarachun	0,r,dn32,do47;0,r,do6a,do9n				Anand
Anand Sharma	q,3,e55,ea5
Anas Sarwar	um,1,eh2r
Anas al-Abdah	5c,19,ec35,ed5
Anastasio Somoza	1,2w,cz51,db7h		Anastasio Somoza Debayle	Somoza
Anatole Collinet Makosso	0,4c,eh5c			Makosso
Anatolijs Gorbunovs	8k,2u,dm53,dp76
Anatoliy Kinakh	0,t,dx5t,dybl	488180
Anatoly Bibilov	1,8z,ed4l,ei5o
Anatoly Chubais	j,m,dqb5,du3n					ds,duc
Anatoly Serdyukov	7,m,e32f,e8b6	316583
Anders Borg	6,21,e2a6,eaa3
Anders Fogh Rasmussen	0,2x,dxbr,e545;i,3f,e581,eaa1	46052		Fogh Rasmussen	Rasmussen
Anders Nordstr^!'!m	gh,6m,e25n,e314
Anders Samuelsen	2,2x,ecbs,ef6r	491263
Andr^!&= Kolingba	1,2o,dd91,dpam
Andr^!&= Ventura	t6,30,ef49
Andr^!&=s Allamand	7,12,e71,e8b;2,12,eg7s,ei26	4760139
Andr^!&=s Arauz	8,1e,eg8,eh4b
Andr^!&=s Chadwick	9,12,e8b5,ea3b;9,12,ee3b,efas	4760169
Andr^!&=s Manuel L^!&Gpez Obrador	4p,7,dwc5,e17t;8,7,e21j,e871;1,7,eec1,eka1	318508	Andres Lopez Obrador;|!:0!NEQFR -ANTaL_ ,OPFR /BQAEOQ|;|!G.!D-/H1 C%DFHB BF&H0 !F&/%-F/|;^1:+^-$C^04F^!%4|.8@[!|^0"B^.8/^/!G;|(1<!uHn8||(1BwWE!gwiS2w#OeBxg|;^?"B^<7,^="$^>;. ^=-!^<%6^?&. ^=$&^A*(^>;. ^?((^=G;^<G<^<03^=*H;|!E-!1$92 /1&!- -&52 !&"9$&9|	L^!&Gpez Obrador	AMLO;Lopez Obrador	e2,e2c;ee
Andr^!&=s Pastrana	1,j,du87,dy87					du6,dy8
Andr^!&=s Rodr^!&Aguez	1,3m,dl23,dp8f			Rodr^!&Aguez
Andr^!&=s Velasco	6,12,e23b,e63b	2849041
Andrea Leadsom	41,1,ec7e,ed6b;7n,1,ed6b,ef5m;3r,1,ef7o,eg2d	750091
Andrea Nahles	10,a,e9ch,ed9s;6a,a,ee4m,ef63
Andreas Baader	37,aj,d25,d9ai
Andreas Babler	7p,1h,ej63;31,1h,el33
Andreas Papandreou	0,17,ddal,dl72;0,17,dpad,ds1m					dd,ds6
Andrei Belousov	j,m,eg1l,ek5c;7,m,ek5e	4082839	Andrey Belousov;|!:0!NEQFJ "FLOTROC|;|!G.!D-/HE &HBF1F?|;^-6#^1:+^,FE^4#.^.8@;|(1<!uHn#||(1@yTk!8P|;^?"B^<7,^="$^?00 ^=>H^=$&^?+9^>45^A3#;|!E-!1$9** "-!&2&"|
Andrei Gromyko	2,5u,cp2f,dh72
Andrei Kozyrev	2,m,dmab,ds15
Andrej Babi^!):	0,1o,edcd,ehch;0,1o,elc9	10819807
Andrej Kiska	1,1r,ea6f,ef6f	12762303
Andrej Plenkovi^!'2	0,2l,ecaj	11685764
Andrew Card	1b,0,dx1k,e24e	504029
Andrew Cuomo	24,0,dt1t,dx1k;3,63,e711,eh8n	11673	Andrew M. Cuomo
Andrew Holness	0,4f,e7an,e815;0,4f,ec33	505200
Andrew Jackson	1,0,9534,9d34	11817
Andrew Johnson	5,0,a534,a54f;1,0,a54f,a934	8612
Andrew Lansley	1c,1,e65b,e894
Andrew Mitchell	5a,1,e65c,e894
Andrew Scheer	e,13,ed5r,eg8o	2846724
Andrew Wheeler	54,0,ee79,eh1k	37936461
Andrew Yang	8,0,edb6,eg2b
Andries Treurnicht	dc,9,de3,dp4m
Andrii Sybiha	2,t,ek95	28701441	Andriy Sybiha;|!:0!NEQjJ 2IBjDA|;|!:0!NEQFJ 2IBIDA|;|!G.!D-/HE 1H&HE%|;^2>:^12,^-8F;|(1<!uHl||(2(ih!=9|;^?"B^<7,^=,. ^><=^=I!^A5%;|!E-!1$9** 2*"*%%|
Andris B^!'>rzi|!(H!<|	1,2u,e778,eb77	380986
Andris Piebalgs	74,k,e0bm,e629	318940
Andris Spr^!)Dds	7,2u,ej9f
Andris |!'>qE!|le	0,2u,drcl,dt87;0,2u,dv7g,dw55
Andrius Kubilius	0,20,e4c9,e8cd;me,k,ekc1	57663
Andriy Yermak	9i,t,eg2b,elbs	65200615	Andrii Yermak;Andrei Yermak;|!:$-ZQ_vV !_YMW|;|!:0!NEQFJ &QMAK|;|!G.!D-/HE H/C%A|;^.G7^/8;^7)/^!%4^-A+^/!G^86)^-09;|(1<!uHl||(1>~}!$k[~,|;^?"B^<7,^=,. ^?'5|=*H!x|^@?0;|!E-!1$9** *9/8|
Andrus Ansip	0,37,e14c,ea3q	57640
Andry Rajoelina	1,3e,e53h,ea1p;1,3e,ef1j,elae	57363
Andrzej Doma^!(Fski	6,i,ejcd
Andrzej Duda	1,i,eb86,el86	9151911	|!:0!NEGFJ %TEA|;|!G.!D-/HE -F-%|;^.G7^0?D^-"6^!%4^0?0^6E6;|(1<!u7&#||(1?zE!<|;^?"B^?44^?00 ^<3D^<*I;|!E-!1$'|'|!E0'' !#!"|			eb8,el8
Andrzej Lepper	un,i,do,e785;4,i,e255,e379	360362
Andy Beshear	3,7z,efca
Andy Burnham	1c,1,e565,e65b;zs,1,ed58
Anerood Jugnauth	0,35,de6g,drcm;0,35,dw9h,dz9u;1,35,dza7,e83v;0,35,each,ed1n	217566	Sir Anerood Jugnauth
Aneurin Bevan	w,1,cd83,cj1h		Nye Bevan
Ange-F^!&=lix Patass^!&=	1,2o,dpam,dz3f	314524
Angela Merkel	16,a,dqbh,duaq;9s,a,dw4a,eec7;y,a,e1bm,ehc8	567	|!:0!NDFLA -FQKFL_|;|!G.!D8HB% CH/AB|;^9(B^-09^/!G;|(1<!u1k||(2"nQ[![|;^?#*^;,8^<G< ^=02^=*H^@6=;|!E-!1#-% /98-|			e1
Angela Rayner	4,1,ek75,el95	18164278
Angelino Alfano	a,h,e458,e77r;9,h,e94s,eccc;2,h,eccc,ee61	535055
Angelino Garz^!&Gn	5,j,e687,ea87	465923
Angelo Reyes	8u,w,dv7,dx3;7,w,dx3,dz8			Reyes
Angelo Sodano	x,4k,dmc1,e29f
Angie Motshekga	7,9,ek73
Angus King	3,8o,dr15,dz18;b,0,e913	544464
Anies Baswedan	9f,l,edag,eiag;8,l,eja,ek2e				Anies
Anifah Aman	2,1m,e54a,ee5	4764583			Anifah
Anita Anand	7,13,ehaq,ej7q;2,13,el5d	67442310
Ann Linde	2,21,ef9a,eiai	18243775
Ann Richards	3,7j,dn1f,dr1h
Ann Veneman	3b,0,dx1k,e11k;12,92,e151,e64u	292936
Anna Fotyga	2,i,e259,e3bg	432190
Anna Hazare	h8,3,e74
Anna Lindh	2,21,dua7,dz9b	208591
Annalena Baerbock	2,a,ehc8,el56;1p,8,el99	564328
Anne Hidalgo	eh,6,ea45
Anne Krueger	5z,5j,dx91,e28v		Anne O. Krueger
Annegret Kramp-Karrenbauer	9s,a,eec7,eh1g	71359		Kramp-Karrenbauer
Anneli J|!&8!!|tteenm^!&8ki	0,2a,dz4h,dz6o	229517
Annette Lu	5,p,dw5k,e45k		Lu Hsiu-lien
Annie L|!'!!!|f	vm,21,e79n,ej22
Anniken Huitfeldt	2,2z,ehae,ejag
Anson Chan	6v,47,dpbt,dx4u	50838	Anson Chan Fang On-sang
Ansumane Man^!&=	a0,2i,du6,dwbu
Ant^!&Gnio Costa	0,30,ebbq,ek42;1,9b,ekc1	610788	Antonio Luis Santos da Costa
Ant^!&Gnio Guterres	0,30,dras,dy46;59,8,e16f,ebcv;r,8,ed11	311440	|!:0!NSONIT $TSFQQIY|;|!:0!NSONjT $TSFQQFY|;|!G.!D5FDHF 8F(H/H2|;^-@B^22@^7I:^04F;|(1<!uGJ)||(2!o!7_*|;^?"B^@FE^<*-^?+9 ^;1C^@DC^AA1^>;.;|!E-!1)&1*& #&)9:|			ed
Ant^!&Gnio Jos^!&= Seguro	1,30,em39			Seguro
Ant^!&Gnio Mascarenhas Monteiro	1,5a,dn3m,dx3m	antonio-mascarenhas		Mascarenhas Monteiro
Ant^!&Gnio Ramalho Eanes	1,30,d87e,di39			Eanes
Ant^!&Gnio de Oliveira Salazar	0,30,c075,d09r		Antonio Salazar
Ant^!&Hnio Carlos Magalh^!&7es	q7,b,dn3f,dq4;26,b,dt2,dx2	571064		Magalh^!&7es
Antanas Mockus	6d,j,dr11,dt4;6d,j,dx11,dzcv;8,j,e63,e66k	380026
Antanas Smetona	1,20,bucj,c86f
Antanas Valionis	2,20,dwau,e27c	571063
Antar Zouabri	c,ar,ds7,dy28
Ante Gotovina	l9,2l,dr84,dr88
Ante Markovi^!'2	0,58,dl3g,dnck
Ante Paveli^!'2	yp,2l,c94a,cd58
Anthony Albanese	e,z,ef5u,ei5n;0,z,ei5n	335697	|!:0>NSONI !LBANFHF|;|!G.!D(FDH !B&%DH0H|;^.G7^,E>^/"F^!%4^7E&^/!G^/-;^/"F^04F;|(1<!u<J||(3C"!||(1<!mOJ||(2)h!h|;^?#5^>1@^<*- ^?#9^=>$^<*-^?>>;|!E-!1;&1* !-"1*'*|			ei5
Anthony Eden	0,1,cn46,cp19
Anthony Foxx	3o,0,e972,ed1k	4772543
Anthony Garotinho	57,b,dv11,dy4;8,b,dy4,dya
Anthony Lake	k,0,dp1k,dt3e;12,92,e651,edcv
Anthony Scaramucci	gc,0,ed7l,ed7v	4773428
Anthony Zinni	lb,0,dt8,dw7;3l,0,dxb,dz
Antoine Armand	6,6,ek9l,ekcn
Antoine Gizenga	4,1l,cs6o,cs9;0,1l,e2cu,e4aa	316942
Antoine Lahad	1l,ey,dg4,dw5o		Antoine Lahd
Anton Balasingham	3e,9o,dg,e2ce
Anton Rop	0,36,dycj,e0c3	464922
Anton Siluanov	6,m,e7cg	589645
Antoni Macierewicz	7,i,ebbg,ee19
Antonia Urrejola	2,12,ei3b,ej3a
Antonio Cassese	1,6h,dpb,dtb
Antonio Lacayo	12q,2w,dm4p,dr9
Antonio Ledezma	zj,q,e4c7,eb6
Antonio Lozano	f,7,dqc1,dsc2		Antonio Lozano Gracia
Antonio Maria Costa	12,9r,dy5,e68
Antonio Martino	2,h,dq5a,dr1h;7,h,dx6b,e25h	603390
Antonio Palocci	6,b,dz11,e23r;3t,b,e711,e767	603993
Antonio Patriota	2,b,e711,e98q		Antonio de Aguiar Patriota
Antonio Saca	1,3u,e061,e561	211000	Tony Saca;Elias Antonio Saca
Antonio Tajani	1,5m,ed1h,ef73;2,h,eiam	440710
Antonio Trillanes	er,w,dz7r,dz7s
Antonio Vargas	f8,1e,dt,dx
Antonis Samaras	0,17,e86k,eb1q	57806
Antony Blinken	3y,0,eb19,ed1k;x,0,eh1q,el1k	7821917	Tony Blinken;Anthony Blinken;|!:1=MRNMH !KHMJEM|;|!G.!D(FDH &BHDAD|;^/.!^0@B^495;|(1<!uGJ||(2"onFZf!f|;^@FE^<*- ^=GC^=,C^@5F;|!E-!1;&1* "-*180|			eh1,el1
Antony Leung	77,47,dx5,dz7
Antti H^!&8kk^!&8nen	7,2a,ej6k
Antti Rinne	0,2a,ef66,efca	11852228
Anura Kumara Dissanayake	1,1j,ek9n	4777855
Anurag Thakur	17,3,eh77,ek6
Anuruddha Ratwatte	3x,1j,dq,dx
Anutin Charnvirakul	0,r,el97	16139757			Anutin
Anwaar-ul-Haq Kakar	0,f,ej8e,ek34		Anwaar ul Haq Kakar;Anwarul Haq Kakar;Anwar-ul-Haq Kakar	Kakar
Anwar Gargash	11f,3s,e42,eh2a;2x,3s,eh2a
Anwar Ibrahim	4,1m,dpc1,du92;e,1m,e48s,eb3g;0,1m,eibo	299574			Anwar
Anwar Sadat	1,10,d2af,dda6		Anwar el-Sadat;Anouar Sadate;|!:0!NCAQ 2AEAS|;|!G.!DF/ %B1%-%(|;^.G7^2AF^/!G^!%4^5&(^6E6^22@;|(1<!uqm||(2&j!,4|;^?"B^?(D^=*H ^>/"^<*I^A$>;|!E-!1&!9 2!$!;|			d2a
Anwar al-Awlaki	kw,9u,e0,e79u		Anwar al-Aulaqi;Anwar Awlaki
Aqila al-Hashimi	10o,g,dz7d,dz9p	337136	Akila al-Hashimi;Aquila al-Hashimi
Ara Ayvazyan	2,22,egbi,eh5v	21209713
Arancha Gonz^!&5lez Laya	2,11,eg1d,eh7c			Gonz^!&5lez Laya
Ararat Mirzoyan	2,22,eh8j	31196321
Arayik Harutyunyan	1,8s,eg5l,ej91
Arben Xhaferi	vx,3g,dt,e37
Archbishop Makarios	1,4v,cs8g,d983		Makarios III;Archbishop Makarios III
Archduke Franz Ferdinand	s7,at,b05j,bi6s			Franz Ferdinand
Arely G^!&Gmez	f,7,eb3,eca
Ari Fleischer	1r,0,dx1k,dz7f	1263856
Ariel Henry	0,1d,eh7k,ek4o	107451258
Ariel Sharon	7,2,dd85,df2e;0,2,dx37,e24e	60206	|!:0!QIaL_ 9AQON|;|!G.!/HHB 2%/FD|;^7E&^7)/^./I^-:&^!%4^17$^9-6;|(1<!l'm||(2(h!MW_|;^?">^=,.^?&. ^>01^=$*;|!E-!9*!- :9&0|			dx,e24
Arif Alvi	1,f,ee99,ek3a
Arindam Bagchi	1g,3,eh3,ek1
Aristide Briand	0,6,bd7o,bf32;2,6,bt4h,c01c
Aristides Pereira	1,5a,d778,dn3m
Arkady Ghukasyan	1,8s,dt98,e397		Arkady Gukasyan;Arkady Gukasian;Arkady Ghukasian
Arlen Specter	b,0,dd13,e713;8,0,dr3u,drbm
Arlene Foster	1t,4z,ec1b,eh6e	4792148
Arlette Laguiller	8,6,d647,e34m
Arm^!&Anio Fraga	1o,b,dv3,dycv
Armando Benedetti	9,j,el3
Armando Calder^!&Gn Sol	1,3u,dq61,dv61			Calder^!&Gn Sol
Armando Guebuza	1,3w,e122,eb1f	57392	Armando Emilio Guebuza
Armen Sarkissian	0,22,dsb4,dt3k;1,22,ee49,ei21	93153
Armin Laschet	11o,a,ed6r,ehaq	78205
Arnaldo Otegi	tf,av,ed78
Arnaud Montebourg	1a,6,e85g,ea8p
Arne Carlson	3,8q,dn17,dv14
Arne Duncan	18,0,e51k,ec11	349922
Arnold R|!''!!|tel	1,37,dxa8,e2a9	194000
Arnold Schwarzenegger	3,65,dzbh,e713	2685
Arnoldo Alem^!&5n	1,2w,dt1a,dy1a
Arnulfo Arias	1,3l,chbo,cj59;1,3l,d0a1,d0ab
Arseniy Yatsenyuk	0,t,ea2r,ec4e	471730	Arseny Yatsenyuk
Arthur Balfour	0,1,b67c,b9c4;v,1,bkca,bnan		Lord Balfour
Arthur Griffith	12v,1c,bq1a,bq8c
Arthur Lira	49,b,eh21,el21	23904977
Arthur Mutambara	xb,s,e22,e71;4,s,e52b,e99	432934
Artis Pabriks	2,2u,e07l,e3as;7,2u,ef1n,eice
Artur Mas	1,66,e6cr,ec1c	8015
Artur Rasizade	0,33,ds7k,dz84;0,33,dzb4,ee4l	57618
Arturas Paulauskas	2e,20,e046,e07c	356704
Arturo Cruz	c,a1,dh,dj3
Arturo Herrera	6,7,ef79,eh8
Arturo Sarukh^!&5n	1i,7,e32,e91
Arun Jaitley	6,3,ea5q,ef5u	3629480
Arvind Kejriwal	u,b1,e9cs,ea2e;u,b1,eb2e,ek9l	59155				e9c
Arvydas Anu^!):auskas	7,20,egcb,ek3p
Aryeh Deri	d8,2,dg	2670985	Arye Deri
Asa Hutchinson	3,7p,eb1d,ej1a
Asaad al-Shaibani	2,19,ekcl	asaad-al-shaibani	Asaad Hassan al-Shaibani
Asad Umar	6,f,ee8k,ef4i;2a,f,efb,ei4
Asaduzzaman Khan	4l,2n,ea1,ek85	asaduzzaman-kamal	Asaduzzaman Khan Kamal
Asef Shawkat	cs,19,e12,e6;3x,19,e79,e87i		Assef Shawkat
Asfandyar Wali Khan	vb,f,dv,ek		Asfandyar Wali	Khan
Ash Carter	1f,0,eb2h,ed1k	4806029	Ashton Carter
Asha-Rose Migiro	2,31,e214,e31b;53,8,e325,e86u	461710
Ashfaq Parvez Kayani	3u,f,e3bt,e9bt	725223	Ashfaq Kayani;Ashfaq Pervez Kayani;Ashfaq Parvez Kiyani
Ashok Gehlot	8r,3,duc,dzc;8r,3,e4c,e9c;8r,3,eech,ejc
Ashraf Ghani	6,u,dy62,e0ce;1,u,ea9t,eh8f
Ashraf Qazi	5g,8,e07,e39		Ashraf Jehangir Qazi
Asif Ali Zardari	1,f,e499,e998;1,f,ek3a	57373	Asif Zardari;|!:0!RIU !LI (AQEAQI|;|!G-!4@ 8CI 10.&0I|;^7E&^5G6^.8@^!%4^7E&^7)/^!%4^/HB^/!G^6E6^7)/;|(1<!6T|^(3C|(1<!l||(2'i!V+U|;^?">^><=^A3# ^?"F^=,. ^?1#^=*H^<*I^=,.;|!E-!2*4 3-* '9$!9*|			e48,e9
Asif Ghafoor	45,f,ecc,eg1
Asim Munir	kf,f,eibt	4806973
Askar Akayev	1,1q,dmar,e14b	489893
Aslan Abashidze	rg,y,dn8,e055
Aslan Bzhania	1,7n,eg4n,ekbj
Aslan Maskhadov	1,50,dt2c,e138					ds8,e13
Assef Ahmad Ali	2,f,dpb,dsb5		Aseff Ahmad Ali;Sardar Assef Ahmed Ali	Ali
Assimi Go^!&Cta	d2,26,eh5o	98497406
Atal Bihari Vajpayee	0,3,ds5g,ds61;0,3,du3j,e05m	233289	Atal Behari Vajpayee;A. B. Vajpayee;|!:0!SAL "IVAQI #AEGPAI|;|!G.!(%B &HE%/H ?%*&%HH|;^2AF^0?D^/.3^-"6;|(1<!>m||(1>}PLj}M5N!|;^?">^@A: ^=I!^A5%^=,. ^=;/^?>>^A&@^?00;|!E-!)!- "*%!9* &!#|'|!E-5!*|			ds,e06
Ataollah Mohajerani	2p,e,dt8k,dwc
Atef Ebeid	0,10,dva5,e07e	atef-obeid	Atef Obeid
Atef Sedki	0,10,dibb,ds14	atef-sedky	Atef Sidqi;Atef Sidki
Athar Abbas	45,f,e41,e86
Atheel al-Nujaifi	qq,g,e54,eb5		Atheel Nujaifi
Atifete Jahjaga	1,2t,e747,ec47	57509
Atiku Abubakar	5,14,dv5t,e35t	755878			Atiku
Atishi Marlena	k1,3,ek9l,el2				Atishi
Atta Mohammad Noor	q8,u,e0,ee1		Atta Mohammed Noor;Ata Mohammad Noor	Noor	Atta
Attaullah Tarar	17,f,ek3b		Atta Tarar
Audrey Azoulay	2p,6,ec2b,ed5a;11,91,edbf,elbe	22683089
Audronius A^!*.ubalis	2,20,e62b,e8cd	58201
Augustin Matata Ponyo	0,1l,e84i,ecbh	augustin-ponyo	Augustin Matata Ponyo Mapon	Matata Ponyo
Augustine Mahiga	at,8,e66,e96;2,31,ebca,ef33	14949590
Augustine Mrema	e,31,dr,dw
Augusto Aras	1z,b,ef9q,ej9q
Augusto Heleno	k,b,ef11,eicv
Augusto Pinochet	1,12,d59b,dm3b		Augusto Pinochet Ugarte;|!:0!TDTRSO 0INOXFS|;|!G.!F81(F &HDF2HE|;^3$"^6.!^-5(^22@;|(1<!%/8G||(1AxNH;!B|;^?">^?+9^;1C^>;.^@FE ^A42^<"%^@('^A$>;|!E-!&#&2)& 5*1&:%|	Pinochet		d59,e3
Augusto Sandino	aj,2w,bv5,c22l		Augusto C^!&=sar Sandino;Augusto C. Sandino
Augusto Santos Silva	2,30,ebbq,ei3u	769747		Santos Silva
Aung San	dj,2d,c9c,cf7j			Aung San
Aung San Suu Kyi	xg,2d,dk9r;179,2d,ec46,eh21	36740	|!:0!TN 2AN 2T 8GI|;|!G.!FD8 1%D 1F (2H|;^06G^/$)^4#,^.F:;|(1<!%u4u8||(22]!]|;^?">^?,%^>/& ^>7F^@21;|!E-!&1# 20 2& 7|'^!E6	Suu Kyi
Avdullah Hoti	0,2t,eg63,eh3m	30323682
Avi Dichter	3z,2,dw5,e15;2z,2,e25,e53;1h,2,eict
Avi Gabbay	9u,2,ed7a,ef72
Avi Maoz	u5,2,ef
Avi Pazner	9e,2,dw,e6
Avichai Mandelblit	f,2,ec21,ei1v	2906446	Avichai Mendelblit
Avigdor Kahalani	2z,2,ds6i,dv7
Avigdor Lieberman	2,2,e541,eb56;7,2,ec5u,eebi	58311	Avigdor Liberman
Aviv Kochavi	2f,2,ef1f,ej1g		Aviv Kohavi
Avraham Burg	6l,2,dv76,dz2s	736237
Avraham Shochat	6,2,do7,ds6;6,2,dv7,dx3		Beige Shochat
Avril Haines	3h,0,eh1l,el1k
Awad Ibn Auf	7,1k,eb8,ef4b;cv,1k,ef4b,ef4c		Awad Ibn Ouf;Awad Mohamed Ahmed Ibn Auf;Ahmed Awad Ibn Auf	Ibn Auf
Awad al-Bandar	jz,g,df,dm			al-Bandar
Awn Khasawneh	0,1x,e7ao,e852	441349	Awn al-Khasawneh;Awn Shawkat al-Khasawneh
Axel Kicillof	g,n,e9bk,ebca;3,ce,efcb	3754443
Ayad Allawi	0,g,e06s,e153	313816	Iyad Allawi			e06,e15
Ayad al-Samarrai	o,g,e54j,e6b	4830811	Iyad al-Samarrai
Ayaz Mutalibov	1,33,dm5i,do36
Ayelet Shaked	a,2,eb5e,ef64;9,2,eh6d,eict
Ayman Nour	we,10,e0a;8,10,e17,e197
Ayman Odeh	wy,2,eb1		Aiman Odeh
Ayman Safadi	2,1x,ed1f	28336737	Ayman al-Safadi
Ayman al-Zawahiri	c,7l,e76g,ei7v	ayman-al-zawahiri	Ayman Zawahri				dx9
Aymen Benabderrahmane	0,1a,eh6u,ejbb	ayman-benabderrahmane	A^!&Cmene Benabderrahmane;Ayman Benabderrahmane
Azali Assoumani	1,45,dv4u,e25q;1,45,ec5q	515602		Azali	Assoumani
Azarias Ruberwa	i,ai,dy;5,1l,dz7h,e2c6	2875098
Azeddine Laraki	0,42,di9u,do8b;i,7g,dt1,dwc	azzedine-laraki
Aziz Akhannouch	0,42,eha7	1638114
Aziz Nasirzadeh	7,e,ek8l	56367643
Aziz Pahad	2q,9,dq5,e49
Azmi Bishara	t4,2,dr,e34
Azmin Ali	k6,1m,ea9,ee6;q,1m,eg3,eib	73962	Mohamed Azmin Ali		Azmin
B. J. Habibie	5,l,du3b,du5l;1,l,du5l,dvak		B.J. Habibie;Jusuf Habibie			du5,dva
B.R. Ambedkar	7i,3,cf8f,cja6		Bhimrao Ambedkar;Bhimrao Ramji Ambedkar
B.S. Yediyurappa	5q,3,e45u,e77;5q,3,ef7q,eh7s
B^!&8rbel Bas	5b,a,ehaq,el3p;10,a,el56
B^!&=la Kun	yd,1w,bn3l,bn81
B^!'#rge Brende	2,2z,e9ag,edak	706631
B^!''lent Ar^!(3n^!&;	o,d,dybj,e37m;4,d,e551,eb8s
B^!''lent Ecevit	0,d,d61q,d6bh;0,d,dv1b,dybi	192634				dv,dyb
Babagana Kingibe	21,14,dp3,dp6;2,14,dpb,dr3
Babatunde Fashola	ql,14,e35t,eb5t;18n,14,ebb,ej5
Babrak Karmal	1,u,dbcr,dibo
Baburam Bhattarai	6,27,e48v,e554;0,27,e78t,e93e	57816
Badr Abdelatty	2,10,ek73	93447756
Badr al-Busaidi	2,6y,eg8i	badr-al-busaidi	Badr Albusaidi
Badra Gunba	1,7n,ekbj
Bafel Talabani	13r,80,eg2		Bafil Talabani
Baghdadi Mahmudi	0,1g,e235,e78n		Al-Baghdadi Ali al-Mahmoudi;Baghdadi al-Mahmoudi;Baghdadi al-Mahmudi;Baghdadi Ali al-Mahmudi
Bah Ndaw	1,26,eg9p,eh5o			Ndaw
Bah Oury	0,3n,ek2r		Amadou Oury Bah
Baiba Bra^!*.e	2,2u,ek4j
Baitullah Mehsud	c,9l,e3c,e585		Baitullah Mahsud
Bajram Begaj	1,3j,ei7o	107422711
Bajram Kosumi	0,2t,e13n,e23a
Bajram Rexhepi	0,2t,dy34,e0c3	536115
Bakhtiyor Saidov	2,32,eic
Bakili Muluzi	1,53,dq5o,e05o	317107
Bakir Izetbegovi^!'2	2w,v,e6ba,eebk	312355
Bako Sahakyan	1,8s,e397,eg5l		Bako Saakyan
Bal Thackeray	d9,3,cy6j,e8bh		Balasaheb Thackeray
Baleka Mbete	2n,9,e04,e49;2r,9,e49p,e559;2n,9,ea5l,ef5m	804894
Balendra Shah	zx,27,ei5u
Bamir Topi	1,3j,e37o,e87o	57300
Ban Ki-moon	2,c,e01h,e2ba;r,8,e311,eccv	1253	^=;3^;6:^=5I;|!:3->K !F *QK|;|!G2"!@ =D ?B@|;^1H*^.1.^03G;|!E-"!0 8*|-|!E2*!+|	Ban
Bandar bin Sultan	1i,1z,dfa,e19;15e,1z,e1a,eb1;2u,1z,e87j,ea4f		Prince Bandar
Bangaru Laxman	7u,3,dw8,dx3e
Banharn Silpa-archa	0,r,dr7d,dsbp			Silpa-archa	Banharn
Banri Kaieda	q,4,e71e,e792;25,4,e8cp,eac
Bantu Holomisa	eo,f7,djcu,dq4q;e0,9,dt9;3x,9,ek7
Bantz Craddock	2o,3f,e2c7,e572		John Craddock;Bantz J. Craddock
Bao Dai	36,16,bu18,cd8p;2h,7i,ch71,cnaq			Bao Dai
Barack Obama	b,0,e113,e4bg;8,0,e32a,e4b4;1,0,e51k,ed1k	76	Barack Hussein Obama;|!:1!@P@J .A@L@|;|!G.&%/%A !F&%C%|;^/-;^0"B^-09^!%4^.:(^/-;^86);^.:(^/-;^86);|(1DGc&u!GU|;^=>$^<G= ^?((^=;/^=-!;|!E-"98 !&"/%|			e32
Barbara Boxer	b,0,dp13,ed13
Barbara Castle	98,1,d046,d26j
Barbara Hogan	w,9,e49p,e55a	2883966
Barbara Roberts	3,88,dn1e,dr19
Barber Conable	1,6n,di71,dn8v
Barham Salih	4,g,e25k,e581;1,g,eea2,eiah;59,8,em11	808173
Barnaba Marial Benjamin	17,3q,e78,e97;2,3q,e97,ec4		Barnaba Benjamin
Barnaby Joyce	4,z,ec2i,ee2q	4861362
Barry Goldwater	b,0,cl13,cx13;8,0,cw7g,cwb3
Bart De Wever	0,29,el23	336599		De Wever
Bartholomew Ulufa'alu	0,3p,dt8r,dw6u
Baruch Marzel	d5,2,dm
Barzan al-Tikriti	2u,g,db,df;h7,g,dl,du		Barzan Ibrahim al-Tikriti;Barzan Ibrahim Hasan al-Tikriti;Barzan Ibrahim
Basdeo Panday	0,4p,drb9,dxco
Bashar Jaafari	s,19,e2,egb		Bashar al-Jaafari
Bashar al-Assad	1,19,dw7h,ekc8	44329	Bashar Hafez al-Assad;|!:0"AYAQ !RAE|;|!G.&2%/ %B!1-|;^/-;^17$^/!G^!%4^7E&^5&(^/8;;|(2(:-!MiUh||(1<!4H|;^=;/^>01^=*H |?">)!|^>/"^<7,;|!E-":!9 !-|-|!E-!2$|			dw7
Bashir Gemayel	ff,18,de8n,de9e		Bachir Gemayel
Bashkim Fino	0,3j,dt3b,dt7o
Basil Rajapaksa	23,1j,e64,eb1;6,1j,eh78,ei43
Bassem Naim	w,39,e23t,e36;el,3v,ed		Basem Naim
Bassirou Diomaye Faye	1,3a,ek42	124382437	Diomaye Faye				ek3
Basuki Tjahaja Purnama	9f,l,eabj,ed59	3701615			Ahok;Basuki
Bayan Jabr	9,g,e153,e25k;6,g,e25k,e6cl		Bayan Jabr Solagh;Baqir Jabr
Be^!)8ir Atalay	9,d,e38,e77;4,d,e77,ea8	854641
Beant Singh	4g,3,do2,dr8v			Beant Singh
Beata Szyd^!(Do	0,i,ebbg,edcb	4877021
Beate Meinl-Reisinger	2,1h,el33			Meinl-Reisinger
Beatriz Merino	0,o,dz6s,dzcf
Behgjet Pacolli	1,2t,e72m,e73u
Beji Caid Essebsi	0,2m,e72r,e7co;1,2m,eacv,ef7p	313539	Beji Caid el Sebsi	Essebsi
Bekir Bozda^!(!	a,d,e9cp,eb3;a,d,ebbo,ed7j;a,d,ei1t,ej6
Belisario Betancur	1,j,de87,di87
Ben Bernanke	5y,0,e221,ea1v	201795				e2,ea
Ben Bot	2,1b,dzc3,e32m	816446	Bernard Bot
Ben Carson	8,0,eb54,ec34;24,0,ed32,eh1k	816459
Ben Cayetano	3,7w,dqc5,dyc2
Ben Nelson	3,84,dn19,dv17;b,0,dx13,e913
Ben Rhodes	n6,0,e592,ed1k
Ben Wallace	1e,1,ef7o,ej8v	263166
Benazir Bhutto	0,f,dkc2,dm86;0,f,dpaj,dsb5	34413	|!:1!EM@GHP !USRRN|;|!G3!C?1C* !A#A|;^65%^.>;^9+?^/!G^!%4^/.!^/I#;|(2)B3!Tg?,1|;^=>@^;E;^?>>^=*H ^=D*^@FE;|!E.!0&)8 !%(%|			dkc,e4
Beniamino Andreatta	7,h,ds5h,dual
Benigno Aquino III	1,w,e66u,ec6u	1464	Noynoy Aquino;Benigno Aquino
Benita Ferrero-Waldner	2,1h,dw24,e0ak;9a,k,e0bm,e5c1	78575		Ferrero-Waldner
Benito Ju^!&5rez	1,7,9y1f,ac7i
Benito Mussolini	0,h,bqav,cb7p	23559	|!:1!EMHRN ,SQQNKHMH|;|!G3!C?C#A >A,A=C?C|;^.58^4#.^7)/^/"F;|(2.=/c,bD'!Nc/|;^=>@^<*-^@FE ^=5E^>4=^=,.^<*-;|!E.!0)(% .%1%,)0)|			bq
Benjamin Bol Mel	5,3q,el2,elbc			Bol Mel
Benjamin Disraeli	0,1,a82r,ak4l					a8
Benjamin Franklin	132,0,7xai,80b5
Benjamin Mkapa	1,31,drbn,e1cl	320156
Benjamin Netanyahu	0,2,ds6i,dv76;6,2,dz2s,e189;0,2,e53v,eh6d;0,2,eict	43723	Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin N^!&=tanyahou;|!:1!EM]bLHM -ER@M]bUS|;|!:1!iM]bLiM -ER@M]bCS|;|!G2"@D!?D@ @$@D!AB|;|!E.!0).)/ 0:0)$%|;^-2!^.36^/"F^,HA^4:>;|(20;UFAU_/!-F7|;^=>@^;G!^=:@ ^;I#^@A2^;G!^A=I		Bibi	ds5,dv7;e5	dp3o
Benny Gantz	7,2,eg5h,eict	557436	Benjamin Gantz
Benny Murdani	8w,l,df3,dk2;7,l,dk3,dp3		Benny Moerdani;L.B. Murdani
Benny Wenda	c,ct,dz;13z,bw,ed,ej
Beno^!&Bt Hamon	8,6,ed1t,ed4n	818118
Benon Sevan	oa,8,dta,e12
Bent Bendtsen	4,2x,dxbr,e499
Beppe Grillo	w7,h,e5a4,ed9n
Berat Albayrak	6,d,ee7a,egb9	6052158
Bereket Simon	17,34,dy,e8			Bereket
Berhane Gebre-Christos	2,34,e88,e8b	16185356	Berhane Gebrechristos	Berhane
Berhanu Nega	e,34,e1;2g,34,eha			Berhanu
Bernard Cazeneuve	9,6,ea42,ecc6;0,6,ecc6,ed5a	560890
Bernard Chidzero	6,s,de,dr
Bernard Coard	4,4l,db3d,dfaj
Bernard Kol^!&=las	0,4c,dt98,dtaf
Bernard Kouchner	2,6,e35i,e6bd	206327
Bernard Membe	2,31,e31,ebb	58152
Bernardino Le^!&Gn	4t,8,ea9,ebb
Bernardo Ar^!&=valo	1,25,ek1e	107254030
Bernd Lucke	6w,a,e926,eb74
Bernie Sanders	zh,0,dd46,dl44;b,0,e313;8,0,eb4u,ec7q	359442	Bernard Sanders;|!:1!EPMH 1@MDEPQ|;|!G2"D+@D -!@)+,|;^-#2^/"F^!%4^0E/^/8;^04F;|(2&<k7kj!b,k%|;^=>$^<*- ^>/B^<->^>;.;|!E.!80) 10#81|		Bernie	eb5,eg8
Bert Koenders	2,1b,eaah,edaq	3023616
Bertie Ahern	1q,1c,dt6q,e457	154550				dt6,e45
Bertrand Bisimwa	1,ae,e93
Beto O'Rourke	l,0,e913,ef13;8,0,ef3e,efb1
Betssy Ch^!&5vez	0,o,eibp,eic7
Betsy DeVos	18,0,ed27,eh18	4898286
Bettino Craxi	0,h,df84,dj4h
Betty Boothroyd	ar,1,do4r,dwan	333722
Bev Perdue	3,6x,e51a,e915		Beverly Perdue
Bezalel Smotrich	6,2,eict	18759744	|!:1!EV@KEK] 1LNRPHW|;|!G1#%.?!E? .@C%,E%/|;^04F^5#&^22@^7)/^67!;|(2'D!WVi$M3U.,|;^=>@^?1+^=", ^>;.^=24^A$>^=,.^AB@;|!E-"7-!- 2/&)9*6|'			eic
Bhagwant Mann	4g,3,ei3g
Bheki Cele	ab,9,ee2q,ek6
Bidya Devi Bhandari	1,27,ebat,ej3d	bidya-bandhari	Bidhya Devi Bhandari	Bhandari
Bidzina Ivanishvili	0,y,e8ap,e9bk	57794
Bijan Namdar Zanganeh	14,e,dt8k,e18;14,e,e98f,eh8		Bijan Zanganeh;Bijan Zangeneh;Bijan Namdar-Zanganeh	Zanganeh
Bilawal Bhutto Zardari	2,f,ei4r,ej8a	244338	Bilawal Bhutto-Zardari;Bilawal Bhutto	Bhutto Zardari
Biljana Plav^!):i^!'2	1,5x,ds7j,dub4					ds,du
Bill Bradley	b,0,db13,dt13;8,0,dv98,dw39
Bill Clements	3,7j,db1g,df1i;3,7j,dj1k,dn1f
Bill Clinton	3,7p,db19,docc;1,0,dp1k,dx1k	1124	William Jefferson Clinton;William Clinton;|!:1!HKK *KHMRNM|;|!G3!C= <=C?#A?|;^12,^/!G^!%4^-09^0@B^8*(;|(1IE_p!]h:h|;^=I) ^@?8^=,2^@D+;|!E.!), 7,)0(%/|			do6,dx6
Bill English	6,2v,e4bj,eccc;0,2v,eccc,edaq	4384608
Bill Frist	20,0,dz13,e313
Bill Graves	3,6v,dr19,dz1d
Bill Haslam	3,8b,e71f,ef1j
Bill Janklow	3,7h,db11,dj16;3,7h,dr17,dz17
Bill Lee	3,8b,ef1j
Bill Owens	3,8f,dv1c,e319
Bill Richardson	l,0,df13,dt2d;s,0,dt2d,du8i;1n,0,du8i,dx1k;3,7e,dz11,e711;8,0,e31l,e41a	311782
Bill Ritter	3,8f,e319,e71b
Bill Shorten	e,z,e9ad,ef5u	4910865
Bill Skate	0,28,dt7m,dv7e
Bill Walker	3,6o,eac1,eec3
Bill Weld	3,6i,dn13,dt7t;8,0,ef4f,eg3i		William Weld
Bill de Blasio	4q,0,ea11,ehcv;8,0,ef5g,ef9k			de Blasio
Bimal Jalan	2t,3,dtbm,dz96	4913680
Binali Y^!(3ld^!(3r^!(3m	0,d,ec5o,ee79	863496
Bingu wa Mutharika	1,53,e05o,e845	181586		Mutharika
Binyamin Ben-Eliezer	66,2,do7,ds6;5u,2,dv7,dx3;7,2,dx37,dyb2	128888	Benjamin Ben-Eliezer;Fuad Ben-Eliezer
Birtukan Mideksa	e,34,e1,e6;js,34,eeb,ej6		Birtukan Midekssa	Birtukan
Bisher al-Khasawneh	0,1x,egac,ek9f		Bisher Khasawneh;Bishr al-Khasawneh
Bismillah Khan Mohammadi	b7,u,dy,e66;9,u,e66,e88;7,u,e89,eb5;7,u,eh6j,eh8f		Bismillah Mohammadi;Bismillah Khan	Mohammadi
Bizima Karaha	2,1l,dt5,du8
Bj^!'!rn H^!'!cke	9r,bq,e98
Bj^!'#rn Tore Godal	2,2z,dq1o,dtah
Bjarni Benediktsson	0,52,ed1b,edbu;0,52,ek49,ekcl	879376
Blade Nzimande	15,9,du7,ei7;9k,9,e55,eda	16765311
Blaise Compaor^!&=	1,3c,djaf,eaav
Blas Ople	26,w,dv6,dw7;2,w,dy7,dzce	517387
Bo Mya	1,dm,d8,dw1
Bo Xilai	m1,5,e3bu,e83f	21822		Bo
Bo Yibo	t,5,db,de			Bo
Bob Ainsworth	1e,1,e565,e65b
Bob Brown	di,z,e1bs,e84d
Bob Casey	3,70,dj1k,dr1h		Robert Casey;Bob Casey Sr.
Bob Corker	b,0,e313,ef13
Bob Dole	20,0,dh13,dj13;2m,0,dj13,dr13;20,0,dr13,ds6b;8,0,ds6b,dsb5		Robert Dole			dr,dsc
Bob Ferguson	3,8c,el1f
Bob Graham	3,6t,db12,dj13;b,0,dj13,e113;8,0,dz56,dza6
Bob Hawke	0,z,df3b,dnck
Bob Holden	3,7d,dx18,e11a
Bob Kerrey	3,84,df16,dj19;b,0,dl13,dx13;8,0,dn9u,do35		Robert Kerrey;J. Robert Kerrey
Bob Martinez	3,6t,dj16,dn18
Bob McDonnell	3,64,e61g,ea1b
Bob Menendez	b,0,e21h,ek8k
Bob Michel	44,0,dd13,dr13		Robert Michel
Bob Miller	3,85,dl13,dv14
Bob Riley	3,5y,dz1k,e71h
Bob Taft	3,87,dv1b,e318
Bob Wise	3,74,dx1f,e11h
Bobby Jindal	3,68,e41e,ec1b
Bobi Wine	xl,1t,eg7m		Robert Kyagulanyi	Wine			ed7
Bodo Ramelow	1v,bq,eac5,ekcc
Boediono	6,l,dx8,e0a;1o,l,e45,e55;5,l,e5ak,eaak		Budiono
Bogdan Aurescu	2,15,eabo,ebbh;2,15,efb4,ej6f	18537583
Bohuslav Sobotka	0,1o,ea1t,edcd	890971
Bola Ige	a,14,dw1,dxcn
Bola Tinubu	1,14,ej5t	3510872	Bola Ahmed Tinubu;|!:1!NK@ 2HMSAS|;|!G2"B>! $D@B"B|;^5(0^-9'^/.!;|(1=Zj~D!JT|;^=A!^<G< ^A&$^<%6^=D*;|!E.!%,$ ()0%!%|			ej3	dv5
Bonar Law	0,1,bqan,br5k		Andrew Bonar Law
Bonaya Godana	2,1p,du1,dxb
Booth Gardner	3,8c,dh1g,dp1d
Boris Berezovsky	no,m,dsat,dtb5;2s,a0,du4t,dv34
Boris Johnson	a2,1,e454,ec59;v,1,ec7d,ee79;0,1,ef7o,ei96	180589	Alexander Boris de Pfeffel Johnson;BoJo;|!:1!NPHQ $FNMQNM|;|!G3!A*C, %A?,A?|;^8C5^7)/^04F^!%4^4,A^44C^6G0;|(2)ES"g!P]&]|;^=@B^=,.^>;. ^?6:^>;2;|!E.!%8)1 "|'|!E2!,-!+|		Boris
Boris Nemtsov	j,m,dt3h,du8s;e,m,dv8,eb2r
Boris Pistorius	7,a,ej1j	893758
Boris Shikhmuradov	2,3r,dp,dw7;e,3r,dxb,dycp
Boris Tadi^!'2	1,1n,e07b,e845	483290
Boris Trajkovski	1,3g,dvcf,e02q	237782
Boris Yeltsin	1,m,dn7a,dvcv	34453	Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;|!:1!NPHQ %K]VHM|;|!G3!A*C, C=#,?|;^-A+^-6!^7;';|(1=Zk7~&kB!t|;^=@B^=,.^>;. ^?'=^@25;|!E.!%8)1 ),6)/|			dn6	djb
Borisav Jovi^!'2	1,58,dm5f,dn5f
Borjana Kri^!):to	jn,v,ej1p
Borut Pahor	0,36,e4bl,e82a;1,36,e8cm,eicm	206471
Bosco Ntaganda	1l,ae,e84,e93i		Jean Bosco Ntaganda				e2
Bounnhang Vorachith	1,2b,ec4k,eh3m		Bounnhang Vorachit		Bounnhang
Bouthaina Shaaban	2x,19,e4,ekc8		Buthaina Shaaban;Bouthaina Shabaan
Boutros Boutros-Ghali	r,8,do11,dscv		Boutros Boutros Ghali	Boutros-Ghali		do,dsc
Boyko Borissov	0,1f,e57r,eh5c	57775	Boiko Borisov;Boyko Borisov
Brad Henry	3,8u,dz1d,e71a
Brad Little	3,7x,ef17
Brahim Ghali	i,en,ec7c		Ibrahim Ghali
Brajesh Mishra	k,3,dubj,e05m
Brandon Lewis	29,1,eg2d,ei77;38,1,ei96,eiap	749687
Branko Crvenkovski	0,3g,do95,dubu;0,3g,dyb1,e05c;1,3g,e05c,e55c	157111
Brendan Nelson	e,z,e3bt,e49g	908749
Brent Scowcroft	k,0,d7b3,d91k;k,0,dl1k,dp1k
Brereton Jones	3,7z,dnca,drcc
Brett McGurk	16t,0,eban,eecv;10t,0,eh1k,el1k
Brian Cowen	1q,1c,e457,e739	185272
Brian Faulkner	0,4z,d33n,d43u
Brian Kemp	3,y,ef1e
Brian Lenihan	6,1c,e457,e739
Brian Mawhinney	3n,1,dq7k,dr75;8y,1,dr75,dt6
Brian Mulroney	0,13,dg9h,dp6p					dg,dp
Brian Sandoval	3,85,e713,ef17
Brian Schweitzer	3,83,e113,e917
Brian Urquhart	17w,8,d4,di
Brice Hortefeux	9,6,e56n,e72r	502972
Brice Oligui Nguema	1,3z,ej94	122067521	Brice Clotaire Oligui Nguema	Oligui Nguema	Nguema
Bridget Phillipson	18,1,ek75
Brigitte Bierlein	y,1h,ef63,eg17	916162
Brigitte Haas	0,61,el4a
Bronis^!(Daw Geremek	2,i,dtav,dw6u	157282
Bronis^!(Daw Komorowski	1,i,e686,eb86	42939
Brooke Rollins	3b,0,el2d
Bruce Babbitt	3,6p,da34,dj15;8,0,dj3a,dk2i;28,0,dp1m,dx12	878739
Bruce Golding	0,4f,e39b,e7an	315662
Bruce King	3,7e,d311,d711;3,7e,db11,df11;3,7e,dn11,dr11
Bruce Rauner	3,7a,eb1c,ef1e
Bruce Sundlun	3,8a,dn11,dr13
Bruno Kreisky	2,1h,cr7g,cy4j;y,1h,d24l,df5o
Bruno Le Maire	g,6,ed5h,ek9c	993472		Le Maire
Bruno M^!&=gret	xk,6,dv1o,e45
Bruno Retailleau	9,6,ek9l,elac	2926942
Bruno Rodr^!&Aguez	2,1v,e532	58183	Bruno Rodriguez Parrilla	Rodr^!&Aguez
Bruno Tshibala	0,1l,ed5i,ef97	29239480
Buddhadeb Bhattacharjee	bq,3,dwb6,e75d	1000836
Buddy Roemer	3,68,dk3e,do1d;8,0,e77l,e85v
Bujar Nishani	1,3j,e87o,ed7o	57526
Bujar Osmani	2,3g,eg8u,ek6n	2064061
Bukola Saraki	26,14,eb69,ef69	4986999
Burhan Ghalioun	af,19,e78t,e86a		Bourhan Ghalioun
Burhanuddin Rabbani	1,u,do6s,dxcm
Busisiwe Mkhwebane	fk,9,ecaf,ej9b
Butch Otter	3,7x,e311,ef17		C. L. Otter
C^!&=sar Gaviria	1,j,dm87,dq87;i,89,dq9f,e09f
C^!'.lin Georgescu	8,15,eka1,el3b
C^!'.lin Popescu-T^!'.riceanu	0,15,e0ct,e4cm	207473	C^!'.lin T^!'.riceanu	T^!'.riceanu
Cai Qi	eu,5,ed5,eib;6f,5,eian			Cai
Calvin Coolidge	5,0,bp34,br82;1,0,br82,bx34	36023
Camila Vallejo	ax,12,e6b,e7c;q2,12,ei3b,em3b
Camillo Cavour	0,h,a13n,a166		Count Cavour;Camillo di Cavour
Camilo Cienfuegos	lr,1v,cp,cras
Camilo G^!&Gmez	7e,j,dw5,dy8
Canaan Banana	1,s,dc4i,djcv
Cao Gangchuan	7,5,dz3,e43			Cao
Carl Bildt	0,21,dna4,dqa7;4k,v,drce,dt6h;2,21,e2a6,eaa3	52922
Carl Gustaf Mannerheim	1,2a,cc84,ce3b		Gustaf Mannerheim;Marshal Mannerheim
Carl Ivar Hagen	9x,2z,da2b,e256		Carl I. Hagen
Carl Levin	b,0,db13,eb13
Carla Del Ponte	3f,6h,dv9f,e3cv			Del Ponte		dv9,e3c
Carla Hills	24,0,d73a,d91k;30,0,dl26,dp1k
Carles Puigdemont	1,66,ec1c,edas	4740163
Carlo Azeglio Ciampi	0,h,dp4t,dq5a;1,h,dv5i,e25f	1224
Carlo Calenda	sz,h,efbl
Carlos Abascal	10,7,dwc1,e16;9,7,e16,e2bu
Carlos Alvarado	1,24,ee58,ei58		Carlos Alvarado Quesada
Carlos Andr^!&=s P^!&=rez	1,q,d63c,db3c;1,q,dl22,dp5l
Carlos Belo	hl,3d,df,dyb		Carlos Filipe Ximenes Belo;Carlos Ximenes Belo
Carlos Casta^!&Eo	c,bt,dt4,e04g		Carlos Castano Gil
Carlos Castillo Armas	1,25,cm77,cp7q			Castillo Armas
Carlos Cuerpo	g,11,ejct
Carlos Fern^!&5ndez de Coss^!&Ao	2q,1v,ei			Fern^!&5ndez de Coss^!&Ao
Carlos Flores	1,2s,du1r,dy1r	654177	Carlos Roberto Flores;Carlos Flores Facuss^!&=	Flores
Carlos Fran^!&;a	2,b,eh46,eicv		Carlos Alberto Franco Fran^!&;a
Carlos Gaviria	8,j,e2,e25s
Carlos Gomes J^!'%nior	0,2i,e05a,e1b2;0,2i,e512,e82a	carlos-gomes		Gomes
Carlos Gutierrez	27,0,e127,e51k	741648
Carlos Holmes Trujillo	2,j,ee87,efbc;7,j,efbc,eh1q	16490286		Trujillo
Carlos Lage	5,1v,dp,e532		Carlos Lage Davila
Carlos Maz^!&Gn	1,ff,ej7h,elb
Carlos Menem	1,n,dl78,dvca		|!::!7GBEH #<D<C|;|!G2=!+>B- ?@3?|;^0F:^-2!^.<7;|(1E!df/tWCV|;^@3$^=+'^=$&^>;. ^=02^;I3;|!E234(!- *,)|			dl,dw
Carlos Mesa	1,2h,dzah,e169	312668
Carlos Ortega	144,q,dxa,dz2
Carlos Pizarro	c,du,di,dm4q		Carlos Pizarro Leong^!&Gmez
Carlos Presti	7,n,elc		Carlos Alberto Presti
Carlos Roberto Reina	1,2s,dq1r,du1r	carlos-reina		Reina
Carlos Romulo	2,w,ci,ck;2,w,d0,dg		Carlos P. Romulo
Carlos Ruckauf	5,n,dr78,dvca;2,n,dy13,dz5p
Carlos Salinas de Gortari	1,7,dkc1,dqc1		Carlos Salinas	Salinas		dk,dt
Carlos Urz^!'%a	6,7,eec1,ef79
Carlos Vila Nova	1,4g,eha2	27982047		Vila Nova
Carlos Westendorp	2,11,drci,ds55;4k,v,dt6i,dv8
Carlos ^!%>lvarez	5,n,dvca,dwa6	733743	Chacho Alvarez
Carly Fiorina	8,0,eb54,ec2a
Carme Chac^!&Gn	7,11,e44e,e7cm	138416
Carmi Gillon	3z,2,dr3,ds2
Carol Bellamy	12,92,dr5,e14
Carol Browner	54,0,dp1n,dx1k	299576
Carol Moseley Braun	b,0,dp13,dv13;h1,0,dvcf,dx31;8,0,dz9m,e01f	289396	Carol Moseley-Braun	Moseley Braun
Carolina Barco	2,j,dy87,e287	274594
Carolina Toh^!&5	9,12,ei96,el3
Caroline Lucas	69,1,e495,e893;kx,1,ec92,ee94
Carrie Lam	1k,47,ed71,ei6u	19217	Carrie Lam Cheng Yuet-ngor
Carroll Campbell	3,72,dj1e,dr1b
Carwyn Jones	1t,96,e5ca,eecc	111840
Caspar Veldkamp	2,1b,ek72,el8m	123174040
Caspar Weinberger	1f,0,dd1l,djbn
Catherine Ashton	64,k,e5c1,eaav	105667	Lady Ashton;Baroness Ashton
Catherine Bertini	12,8d,do4,dy4
Catherine Colonna	2,6,ei5k,ek1b	273396
Catherine Connolly	1,1c,elbb	5052598
Catherine De Bolle	12,b2,ee51
Catherine Russell	12,92,ei21
Catherine Samba-Panza	1,2o,ea1n,ec3u	15633683
Catherine Vautrin	7,6,elac	2942097
Catherine the Great	os,m,7a79,88bh		Catherine II	Catherine the Great
Cecil Andrus	28,0,d91n,dd1k;3,7x,dj15,dr12
Cecil Parkinson	5k,1,df6c,dfae;8y,1,dt6i,duc1
Cecil Rhodes	0,cf,au7h,b01c
Cecil Underwood	3,74,cp1e,ct1g;3,74,dt1d,dx1f
Cecilia Malmstr^!'!m	cx,k,e62a,eab1;4d,k,eab1,efbu	234872
Celal Bayar	0,d,c5ap,c71p;1,d,ci5m,cs5r
Cellou Dalein Diallo	0,3n,e0c9,e245;e,3n,e6	cellou-diallo
Celso Amorim	2,b,dp7k,dr11;2,b,dz11,e711
Celso Lafer	2,b,dx1t,dycv
Cem ^!&*zdemir	6x,a,e4bf,ee1r;1h,a,ehc8,el56
Cemil Bay^!(3k	ky,9g,e97
Cemil ^!%Di^!&;ek	a,d,dybi,e38;4,d,e38t,e77;o,d,e774,eb6	202971
Chad Wolf	b3,0,efbd,eh1b	72044313
Chadli Bendjedid	1,1a,db29,do1b
Chaim Weizmann	1,2,ch2h,ckb9
Chamlong Srimuang	cl,r,dhb,do1;dt,r,e22				Chamlong
Chan Santokhi	1,4o,eg7g,el7g	333135
Chandra Shekhar	0,3,dmba,dn6l			Shekhar
Chandrababu Naidu	8o,3,dr91,e05e;8o,3,ea68,ef5;8o,3,ek6c		N. Chandrababu Naidu
Chandrika Kumaratunga	1,1j,dqbc,e1bj	207432	Chandrika Bandaranaike Kumaratunga			dq8,e1b
Chang Wanquan	7,5,e93,ee3			Chang
Charan Singh	0,3,db7s,dc1e		Chaudhary Charan Singh
Charbel Wehbe	2,18,eg8,eh5
Charlene Barshefsky	30,0,ds4c,dx1k
Charles Bl^!&= Goud^!&=	yt,38,dx			Bl^!&= Goud^!&=
Charles Clarke	18,1,dyao,e0cf;19,1,e0cf,e255	333758
Charles Duelfer	mt,8,dp,dw;bw,0,e01,e14
Charles Haughey	1q,1c,dbcb,do2b
Charles Kennedy	4m,1,dv89,e217
Charles Konan Banny	0,38,e1c7,e344	charles-banny		Konan Banny
Charles Michel	0,29,eaab,efar;1,9b,efc1,ekbu	950958
Charles Millon	7,6,dr5i,dt62
Charles Murigande	2,2e,dyb,e43
Charles Pasqua	9,6,di3k,dk5a;9,6,dp3t,dr5b
Charles Stewart Parnell	ws,1c,am5b,ava6
Charles Taylor	xj,43,dlco,dt82;1,43,dt82,dz8b	49090	Charles G. Taylor
Charles de Gaulle	tn,6,c86i,cc63;1,6,cr18,d14s	2042	General de Gaulle;|!:36>NIZ BC !LIIZ|;|!G2.!+> )D4B>|;^.8$^/!G^!%4^/H(^88C^,FI;|(2%$PXXk6!lX|;^>01^=+' ^<7,^;.:;|!E-:!9- $% #&-|			c86
Charlie Baker	3,6i,eb18,ej15
Charlie Crist	3,6t,e312,e714
Charlie Flanagan	2,1c,ea7b,ed6e;a,1c,ed6e,eg6r	charles-flanagan	Charles Flanagan
Charlie McCreevy	6,1c,dt6q,e09t;9o,k,e0bm,e629	303304
Chatichai Choonhavan	0,r,dk84,dn2n				Chatichai
Chaudhry Shujaat Hussain	9,f,dtb,dvac;0,f,e06u,e08q	2265796	Shujaat Hussain	Hussain
Chavalit Yongchaiyudh	0,r,dsbp,dtb9				Chavalit
Che Guevara	1a,1v,ct2n,cx41	5809	Ernesto Guevara;Ernesto Che Guevara;|!:35C !C@>N>|;|!G2$.D 4D;!+!|;^-5(^!%4^0DC^2AF^0"B;|(1A;!x,Jf|;^@(' ^;,0^=;/^<G<;^!EC'|!E-% #&&!9%|		Che
Chea Sim	2c,2k,dd,dub;26,2k,dv3,eb68			Chea Sim
Cheddi Jagan	0,46,ct95,cwce;1,46,doa9,dt36
Chedli Klibi	r,76,db6,dm9
Chee Soon Juan	25,2f,dq			Chee
Cheick Modibo Diarra	0,26,e84h,e8cb			Diarra
Cheikh Tidiane Gadio	2,3a,dw4,e5a			Gadio
Chen Chien-jen	5,p,ec5k,eg5k;0,p,ej1v,ek5k			Chen
Chen Deming	q,5,e3c,e93			Chen
Chen Liangyu	125,5,dya,e29o			Chen
Chen Quanguo	ew,5,ec8t,ehcp			Chen
Chen Shui-bian	1,p,dw5k,e45k			Chen
Chen Xitong	e8,5,df,dp;eu,5,doa,dr4			Chen
Chen Yun	t,5,ch,d7;is,5,dj,do			Chen
Cheng Li-wun	bl,p,elb1			Cheng
Chenjerai Hunzvi	9z,s,dt,dx64
Chet Culver	3,8m,e31c,e71e
Chi Haotian	7,5,dp3,dz3			Chi
Chiang Ching-kuo	0,p,d461,da5k;1,p,da5k,dk1d			Chiang
Chiang Kai-shek	1,5,bwaa,ch1l;1,p,ci31,d745		Jiang Jieshi	Chiang
Chiang Pin-kung	bh,p,e45,e89			Chiang
Chile Eboe-Osuji	1,6g,ee3,eh3
Chiril Gaburici	0,1y,eb2i,eb6m	19281444
Cho Hyun	2,c,el7j			Cho
Cho Kuk	a,c,ef99,efae;xz,c,ek33			Cho
Cho Myoung-gyon	3q,c,ed73,ef48	31180634		Cho
Cho Tae-yul	2,c,ek1a,el7i	12617124		Cho
Choe Ryong-hae	jh,x,ef4b		Choe Ryong Hae	Choe
Choe Son-hui	2,x,ei6b	30436217	Choe Sun-hui;Choe Son Hui	Choe
Choguel Ma^!&Cga	0,26,eh67,ekbk	2964323	Choguel Kokalla Ma^!&Cga
Choi Sang-mok	6,c,ejct,el51	31178879	Choi Sang Mok	Choi
Chokri Belaid	e,2m,e8,e926		Shokri Belaid
Choo Mi-ae	bj,c,ec8,ee8;a,c,eg12,eh1r			Choo
Choummaly Sayasone	1,2b,e268,ec4k				Choummaly
Chris Christie	3,69,e61j,ee1g;8,0,eb6u,ec2a	63879
Chris Dodd	b,0,dd13,e713;8,0,e31b,e413		Christopher Dodd
Chris Grayling	38,1,e894,eb59;3n,1,ec7e,ef7o	337453
Chris Gunness	3m,93,e2,ef
Chris Hani	15,9,dnc,dp4a
Chris Heaton-Harris	29,1,ei96,ek75			Heaton-Harris
Chris Hipkins	0,2v,ej1p,ejbr	5106890
Chris Huhne	1n,1,e65c,e823
Chris Liebenberg	6,9,dq9j,ds44
Chris Patten	3,47,do79,dt6u;9a,k,dv9g,e0bm		Christopher Patten;Lord Patten
Chris Sununu	3,6j,ed15,el19	16215583
Chris Tang	am,47,eh6p
Chris Wright	1n,0,el23
Christian Kern	y,1h,ec5h,edci	18135060
Christian Lindner	6,a,ehc8,ekb7	85806
Christian Schmidt	1h,a,ea2h,ee3e;4k,v,eh81	107018
Christian Schwarz-Schilling	4k,v,e21v,e371	77550		Schwarz-Schilling
Christian Stocker	y,1h,el33
Christian Wulff	1,a,e66u,e82h	2540
Christiana Figueres	2s,9p,e671,ec7i
Christiane Taubira	a,6,e85g,ec1r
Christine Gregoire	3,8c,e11c,e91g
Christine Kangaloo	1,4p,ej3k	97400315
Christine Lagarde	6,6,e36j,e76t;4o,5j,e775,ef9c;1,6r,efb1	484605	|!::!G?HI?D "7:7G;|;|!G2=+D-$D@ >!4!+)|;^0"B^-8F^/8;;|(1=-k7D!||(1FtAsa!c>|;^@?0^=,.^>;.^A&( ^<G<^;(H^=*H^<7,;|!E-,9*2)*0 -#!9$|			e76
Christine Lambrecht	7,a,ehc8,ej1j
Christine Schraner Burgener	6m,8,ee4,eha
Christine Todd Whitman	3,69,dq1i,dx1v;54,0,dx1v,dz6r	435267	Christie Whitman;Christine Whitman	Whitman
Christoph Blocher	a,23,e011,e3cv	123857
Christophe Castaner	9,6,eeag,eg76	1726930
Christophe Hansen	8c,k,ekc1
Christophe Lutundula	2,1l,eh4c,ek5t
Christopher Cavoli	2o,3f,ei74,el74		Christopher G. Cavoli
Christopher Landau	3y,0,el3p
Christopher Luxon	0,2v,ejbr	74370310
Christopher Mutsvangwa	9z,s,ea;174,s,eh		Chris Mutsvangwa
Christopher Ross	16r,8,e51,ed3
Christopher Wray	42,0,ed82,el1j
Chrystia Freeland	2,13,ed1a,efbk;4,13,efbk,ekcg;6,13,eg8i,ekcg	4492815
Chuan Leekpai	0,r,do9n,dr7d;0,r,dtb9,dx29	464301			Chuan
Chuck Grassley	b,0,dd13;48,0,ef13,eh1k;48,0,el13	529294	Charles Grassley
Chuck Hagel	b,0,dt13,e513;1f,0,e92r,eb2h	381670	Charles Hagel
Chuck Schumer	b,0,dv13;2m,0,ed13,eh1k;20,0,eh1k,el13;2m,0,el13	380900	Charles Schumer;Charles E. Schumer;|!:G!*4 "=6/:|;|!G2$.!= .B?+|;^0B>^-09^!%4^4B'^9(B;|(1I3U5!p)WqPq|;^@'5 ^>:;^=/?;^!EC'|!E-!8 :&/9|			ed
Chukwuemeka Odumegwu Ojukwu	1,ca,cz5u,d218		Odumegwu Ojukwu;Emeka Ojukwu;Chukwuemeka Ojukwu
Chun Doo-hwan	1,c,dc91,dk2p		^?3E^<3D^A;/;Chun Doo Hwan	Chun
Chung Dong-young	3q,c,e071,e1cv;8,c,e3af,e3cj;3q,c,el7			Chung
Chung Eui-yong	k,c,ed5l,eg75;2,c,eh29,ei5b	19941071		Chung
Chung Hong-won	0,c,e92q,eb2g			Chung
Chung Mong-joon	8,c,dy9,dybp;ix,c,e59,e66			Chung
Chung Sye-kyun	o,c,ec6,ee5;0,c,eg1e,eh4g	11270093		Chung
Chung Un-chan	0,c,e59t,e68b	336417		Chung
Cilia Flores	2c,q,e28f,e715;60,q,e94j
Cindy McCain	12,8d,ej45
Ciriaco De Mita	0,h,dk4d,dl7m			De Mita
Ciro Gomes	6,b,dq96,dqcv;8,b,du,dua;8,b,ee3,eea;8,b,ei3,eia
Cl^!&5udio Castro	57,b,eh51
Cl^!&=ment Beaune	99,6,eg7q,ei74
Claire Coutinho	1n,1,ej8v,ek75
Clara Brugada	4p,7,eka5
Clara Ponsat^!&A	2g,66,ed7e,edar
Clara Rojas	21,j,dy2,dy5
Clare Short	5a,1,dt53,dz5c
Clarence Makwetu	fa,9,dm,dsc
Clark Clifford	1f,0,d031,d11k
Claude Gu^!&=ant	9,6,e72r,e85a	528581
Claude Jorda	1,6h,dvb,dz2
Claude Joseph	2,1d,eg3,ehb;0,1d,eh4e,eh7k
Claude Mandil	12,9e,dz2,e38
Claudia Blum	2,j,efbq,eh5d	5129134
Claudia L^!&Gpez	6d,j,eg11,ejcv			L^!&Gpez
Claudia Roth	6x,a,e0a2,e9aj;2p,a,ehc8,el56
Claudia Ruiz Massieu	2,7,eb8r,ed14			Ruiz Massieu
Claudia Sheinbaum	4p,7,eec5,ej6g;1,7,eka1	5771800	Claudia Sheinbaum Pardo;|!::!B7J;?V /<@D87JC|;|!G2=>B)D! .D@"!B?|;^6D<^8C5^.<7;|(1<.k%F"!||(1>}4$!sM#_|;^@?8^<G<^?+9^<8;^?"> ^>3B^?04^=;/^?+I;|!E-8-!&$*% :**1"!&.|	Sheinbaum		ek6
Clement Attlee	0,1,cd7q,cjaq
Cleopa Msuya	0,31,dcb,df2;0,31,dqc,drb
Colin Powell	k,0,djbn,dl1k;be,0,dla1,dp9u;x,0,dx1k,e11q	150851	|!::!EB?D &7JTBB|;|!G2=B>@ "!B>|;^37:^0@B^!%4^8C5^.=I^/!G;|(1@.hqyL!#i|;^@8?^=,2 ^A&@^?,4;|!E-8&-*0 5!&&-|
Condoleezza Rice	k,0,dx1k,e11q;x,0,e11q,e51k	47216	|!::!ED;EB?>7 '7@H|;|!G2=B@)B>D,! +!D-|;^/21^.8/^5"-^/HB^!%4^665^04F;|(1>0sFj~3}i!6|;^@8;^<0;^=,.^?1# ^<G<^?00^>;.;|!E05#.!#*'$" 6''/|		Condi
Connie Hedegaard	8v,k,e62a,eab1	237797
Constand Viljoen	wb,9,dq3,dx
Constantino Chiwenga	5,s,edcs	381334
Constantinos Kombos	2,4v,ej31
Corazon Aquino	1,w,di2p,do6u		Cory Aquino
Cordell Hull	x,0,c134,ccbu
Corina Yoris	8,q,ek3m,ek3p
Corneille Nangaa	c,ck,ejcf
Cornel West	8,0,ej65,ekb5
Cornelio Sommaruga	1,9n,dj5,dvc
Corneliu Vadim Tudor	wi,15,dn6k,eb9e
Cory Booker	104,0,e271,e9av;b,0,e9av;8,0,ef21,eg1d	1135767
Costas Simitis	0,17,ds1m,e03a	155390	Kostas Simitis			ds,e03
Costis Stephanopoulos	1,17,dr3a,e13c	206421	Kostis Stephanopoulos;Konstantinos Stephanopoulos
Craig Benson	3,6j,dz19,e116
Crin Antonescu	2e,15,e87a,e88r;8,15,el22,el54	440970
Crist^!&Gbal Montoro	6,11,e7cm,ee61
Cristiana Chamorro	8,2w,eh1,eh62
Cristina Fern^!&5ndez de Kirchner	1,n,e3ca,ebca;5,n,efca,ejca;13j,n,ekb	40649	Cristina Fernandez;Cristina Kirchner;Cristina Fern^!&5ndez Kirchner	Fern^!&5ndez de Kirchner	Fernandez;Kirchner
Csaba K^!)*r^!'!si	1p,8,ei9d,ej95
Cuauht^!&=moc C^!&5rdenas	8,7,dja,dk76;xq,7,dl5,dp2;4p,7,dtc5,dv9t;8,7,dv9,dw72			C^!&5rdenas
Cui Tiankai	1i,5,e94,eh6	2213434		Cui
Curtis Scaparrotti	2o,3f,ec54,ef53		Curtis M. Scaparrotti
Cyprien Ntaryamira	1,1s,dq25,dq46
Cyril Ramaphosa	15c,9,dn77,dtck;2r,9,ea5q,ee2f;1,9,ee2f	1148669	Matamela Cyril Ramaphosa;|!:@"9A9< !1=1E?B1|;|!G2-D+D> +!?!;B,!|;^0"B^86)^36!^5&(;|(2'"UViTIHj!|;^><=^=,6 ^<G<^=-!^A,*^>/";|!E1.&5&) 5+1".!|			edc
Cyril Svoboda	2,1o,dy7f,e294	696669
Cyrus Vance	x,0,d91k,dc4s
Czes^!(Daw Kiszczak	9,i,dd7v,dm76
D.B. Wijetunga	1,1j,dp51,dqbc	dingiri-wijetunge	Dingiri Banda Wijetunga;D.B. Wijetunge
D.F. Malan	0,9,cg64,cmbu		Daniel Fran^!&;ois Malan
D.M. Jayaratne	0,1j,e64l,eb19		Disanayaka Mudiyanselage Jayaratne
Da'i Bachtiar	7s,l,dxb,e17
Dacian Ciolo^!.%	0,15,ebbh,ed14	929248
Dag Hammarskj^!'!ld	r,8,cl4a,ct9i		Dag Hammarskjoeld
Dahir Riyale Kahin	1,8y,dy53,e67r		Dahir Rayale Kahin	Riyale
Dai Bingguo	g1,5,e43,e93	1134304		Dai
Dai Xianglong	1o,5,dr6,dyc			Dai
Daim Zainuddin	6,1m,dg7,dn3;6,1m,dv1,dx6	787441			Daim
Dalai Lama	83,an,c82m	17293	Tenzin Gyatso	Dalai Lama
Dalia Grybauskait^!'B	1,20,e57c,ef7c	57379
Dalia Itzik	6l,2,e254,e52o	234190
Damares Alves	117,b,ef11,ei3v	59577903
Damian Green	4y,1,ec7e,ed6b;pd,1,ed6b,edck	391960
Dan Brouillette	1n,0,efc1,eh1k	29453265
Dan Coats	b,0,dl13,dv13;b,0,e713,ed13;3h,0,ed3g,ef8f	632321
Dan Driscoll	hh,0,el2p		Daniel Driscoll
Dan Glickman	3b,0,dr3u,dx1k	370213
Dan Halutz	2f,2,e161,e32e
Dan J^!'#rgensen	bx,2x,ef6r,eicf;74,k,ekc1
Dan McKee	3,8a,eh32
Dan Meridor	a,2,dkc,do7;6,2,ds6i,dt6k;4,2,e53v,e93i	1159122
Dan Quayle	b,0,dd13,dl13;5,0,dl1k,dp1k	49214	James Danforth Quayle;J. Danforth Quayle
Dan Rostenkowski	l,0,cr13,dr13
Dan Tichon	6l,2,ds6,dv6
Dana Perino	1r,0,e39e,e51k	114322
Daniel Cabeza de Vaca	f,7,e14s,e2bu			Cabeza de Vaca
Daniel Chapo	1,3w,el1f	97058466
Daniel Cohn-Bendit	wj,k,dy1,ea7			Cohn-Bendit
Daniel Hagari	45,2,ej3,el3
Daniel Jadue	107,12,e8c6,ek7
Daniel Kablan Duncan	0,38,dpcf,dvco;0,38,e8bl,ed1a	daniel-duncan		Kablan Duncan
Daniel Noboa	1,1e,ejbn	112075625					ej6
Daniel Ortega	1,2w,dh1a,dm4p;1,2w,e31a	57402	Daniel Ortega Saavedra	Ortega
Daniel Patrick Moynihan	s,0,d76u,d822;b,0,d913,dx13
Daniel Scioli	5,n,dz5p,e3ca;cm,n,e3ca,ebca;8,n,eb6,ebbm	1162679
Daniel Tarschys	i,7s,dq6,dv8
Daniel arap Moi	1,1p,da8m,dycu	193492	Daniel Moi	arap Moi	Moi	de,dyc
Daniella Weiss	z2,2,dg
Danielle Smith	n,c3,eiab	5219439
Danilo Medina	1,3k,e88g,eg8g
Danilo T^!''rk	1,36,e3cm,e8cm	57329
Dannel Malloy	3,8g,e715,ef19		Dan Malloy
Danny Alexander	bs,1,e65t,eb58	259082
Danny Ayalon	1i,2,dy7,e2b;2q,2,e54,e93	2914839
Danny Danon	s,2,eba,eg7;s,2,ek8
Danny Faure	1,5t,ecag,egaq	5220343
Danny Yatom	4i,2,ds6,du4
Dante C^!&Grdova	0,o,dr7s,ds43
Danuta H^!''bner	fm,k,e0bm,e574	242090
Daouda Malam Wank^!&=	1,2y,dv4b,dvcm			Wank^!&=
Dariga Nazarbayeva	4,1i,eb9,ec9;ft,1i,ef3k,eg52	376532
Dariusz Rosati	2,i,drct,dtav
Darren Jones	bs,1,ek75,el91;kd,1,el91
Dave Freudenthal	3,98,dz16,e713
Dave Heineman	3,84,e11k,eb18
Davi Alcolumbre	26,b,ef22,eh21;26,b,el21	10264359
David Adeang	1,5o,ejau	58096
David Axelrod	ao,0,e51k,e71s	519838
David Bar-Illan	84,2,ds6,dv7		David Bar Illan
David Barnea	4i,2,eh61
David Beasley	3,72,dr1b,dv1d;12,8d,ed3t,ej44
David Ben-Gurion	0,2,cg5e,cv6q		|!:1$@BHD !EM|-|!:3!QNFLK|;|!G2)!;D) "@ 4B+DB@|;^/H(^4.=^!%4^0>)-^-@B^7)/^.G7;|(1D7J@uPm'd!m|;^<*I^=I!^<7, ^=>D^;1C^=,.^?(,;|!E.#%# !/|-|!E/!$7($.|	Ben-Gurion
David Bernhardt	28,0,ef12,eh1k	29918896
David Blunkett	19,1,dx68,e0cf	264196
David Bonior	cz,0,dr13,dy1f
David Cameron	e,1,e1c6,e65b;0,1,e65b,ec7d;v,1,ejbd,ek75	192	Lord Cameron;|!:4!Z?EA 'ZIBMKJ|;|!G2)D;D) =!?D+B@|;^/H(^4.=^!%4^-=:^0F:^-#);|(1G;sG7=r!WUdj|;^<.1^?00^=I!^<7, ^@3@^=/?^=!5;|!E0!''##'! 5,6#-|			e65,ec8
David Choquehuanca	2,2h,e21n,ed1n;5,2h,egb8,elb8
David Coltart	2g,s,e52,e99;zg,s,ej9	5232494
David Dacko	1,2o,cs8d,cy11;1,2o,db9l,dd91
David Davis	8f,1,ec7d,ee78	300023
David Dinkins	4q,0,dm11,dpcv
David Ervine	xx,4z,dy,e318
David Ige	3,7w,eac1,eic5
David Kay	bw,0,dz6,e01
David Kezerashvili	7,y,e2b,e4c	381891	Davit Kezerashvili
David Lammy	v,1,ek75,el95;4,1,el95	534727
David Lange	0,2v,dg7q,dl88
David Levy	2,2,dm6b,do7d;2,2,ds6i,du16;2,2,dv76,dw84	1175220
David Lidington	38,1,ed6b,ee18;118,1,ee18,ef7o	748837
David Lipton	5z,5j,e79,eg2
David Lloyd George	0,1,bkc6,bqaj		Lloyd George	Lloyd George
David Mabuza	f0,9,e55,ee2;2r,9,ee2r,ej31
David Malpass	1,6n,ef49,ej61
David McGuinty	7,13,el5d
David Miliband	v,1,e36s,e65b	272670
David Owen	v,1,d92m,db54;6b,1,df6l,dj86;av,k,do8r,dr6c		Lord Owen
David Paterson	3,63,e43h,e6cv
David Petraeus	lc,g,e32a,e49g;1x,0,e796,e8b9	28591
David Sassoli	1,5m,ef73,ei1b
David Shulkin	89,0,ed2e,ee3s	5239766
David Steel	7o,1,d877,dk7g	david-steel-united-kingdom
David Trimble	1t,4z,du71,dyae	192556				du,e1
David Waddington	19,1,dlaq,dmbs
David Walters	3,8u,dn1e,dr19
David Zalkaliani	2,y,ee6l,ei4
David Zini	3z,2,ela5
Davit Tonoyan	7,22,ee5b,egbk
Davit Usupashvili	o,y,e8al,ecb		David Usupashvili
Davyd Arakhamia	uo,t,ef8t		David Arakhamia
Dav|!&A!$| Oddsson	0,52,dn4u,e09f	298030
Dawda Jawara	1,5c,d24o,dq7m		Sir Dawda Jawara;Dawda Kairaba Jawara				cu
Dean Acheson	x,0,ch1l,cl1k
Dean Phillips	l,0,ef13,el13;8,0,ejaq,ek36
Dean Rusk	x,0,ct1l,d11k
Deb Haaland	28,0,eh3g,el1k
Debbie Wasserman Schultz	jq,0,e754,ec7s	50104		Wasserman Schultz
Deborah Lyons	3k,8,eg3,ei6
Debretsion Gebremichael	yj,34,edbr			Debretsion
Dee Dee Myers	1r,0,dp1k,dqcm
Delcy Rodr^!&Aguez	2,q,eacq,ed6l;5,q,ee6e,em15;2e,q,em15	15081116	Delcy Eloina Rodriguez
Delfin Lorenzana	7,w,ec6u,ei6u
Delyan Peevski	do,1f,ek2o
Demeke Mekonnen	4,34,e8bt,ek2;2,34,egb8,ek2	16728486		Demeke
Deng Alor	2,1k,e3a,e66;2,3q,ec4,ee8	5256910	Deng Alor Kuol	Deng Alor
Deng Xiaoping	121,5,dacm,dlb9	16977	^7!>^/!B^/0?;Teng Hsiao-ping;|!:4!ZJ .]KLEJ|;|!G2)@4 .D!B "D@4|;^7%.^/!B^/0?;^<.*^>01^?((^A4G;|!E-$1# :*!&5*1#|	Deng		da,dtc
Denis Be^!'2irovi^!'2	2w,v,eibg
Denis Halliday	d0,8,dt9,dua
Denis Healey	1e,1,cwag,d26j;1j,1,d635,db54
Denis McDonough	1b,0,e91k,ed1k	3702047
Denis Moncada	2,2w,ed1,ek9
Denis Pushilin	62,8h,ee97	16514790
Denis Sassou Nguesso	1,4c,db28,do8v;1,4c,dtap	57418	Denis Sassou-Nguesso	Sassou Nguesso
Deniz Baykal	2,d,drav,ds36;e,d,dyb3,e65a
Dennis Blair	3h,0,e51t,e65s	1189023
Dennis Daugaard	3,7h,e718,ef15
Dennis Francis	1p,8,ej95,ek9a
Dennis Hastert	2i,0,dv16,e313	553626	J. Dennis Hastert			dv,e3
Dennis Kucinich	eb,0,d9be,dbb6;l,0,dt13,e913;8,0,dz2j,e07m;8,0,e2cc,e41p
Dennis Ross	3l,0,dp6,dx1k
Denny Tamaki	61,4,eea4
Denys Shmyhal	0,t,eg34,el7g;7,t,el7h,em1	66094865	|!:4!BJEN 5IE@=HY|
Derek Keys	6,9,do5,dq9j
Dermot Ahern	2,1c,e09t,e457	974143
Dervi^!)8 Ero^!(!lu	0,7f,ds8g,e01d;1,7f,e64n,eb4u
Des Browne	1e,1,e255,e4a3
Desi Bouterse	7r,4o,dc2p,dk1p;1,4o,e68c,eg7g
Desmond Tutu	hb,9,di97,ds6n;jj,9,drcf,duat
Detlev Mehlis	bo,8,e15,e21
Deval Patrick	3,6i,e314,eb18
Devendra Fadnavis	5r,3,eaav,efb;5r,3,ekc5	16728896
Devin Nunes	l,0,dz13,ei11
Devlet Bah^!&;eli	dr,d,dt76
Dharam Gokhool	1,35,ekc6
Diana Mondino	2,n,ejca,ekau
Diana ^!.$o^!.%oac^!'.	uj,15,ehb
Dianne Feinstein	108,0,dac4,dk18;b,0,dob4,ej9t
Dick Armey	3j,0,dr13,dz13		Richard Armey
Dick Cheney	1f,0,dl3l,dp1k;5,0,dx1k,e51k	48259	Richard Cheney;Richard Bruce Cheney;|!:4!EG 4BFJE|;|!G5&A: !+A=A|;^6F9^-09^!%4^-5(^/"F;|(1=E!A-~?%"I|^(3D;^<8< ^@('^<*-;|!E0!'5 4|'|!E6!!(!|			dx,e56
Dick Durbin	b,0,dt13;15x,0,el13	434804	Richard Durbin;Richard J. Durbin
Dick Gephardt	3j,0,dl6e,dr13;44,0,dr13,dz13		Richard Gephardt			dr,dz
Dick Schoof	0,1b,ek72	22338116
Dick Spring	x4,1c,deb1,dtb5;2,1c,dp1c,dt6q
Dick Thornburgh	3,70,db1g,dj1k;f,0,dk8c,dn8f		Richard Thornburgh
Dickon Mitchell	0,4l,ei6o	112679881
Didier Burkhalter	2,23,e811,edav;1,23,ea11,eacv
Didier Ratsiraka	1,3e,d814,dp3r;1,3e,dt29,dy75
Didier Reynders	6,29,dv7c,e7c6;2,29,e7c6,efbu;68,k,efc1,ekbu	978208
Didymus Mutasa	1m,s,e14,e52;146,s,e52,eac	5274292
Diego Fern^!&5ndez de Cevallos	8,7,dpb,dq8l			Fern^!&5ndez de Cevallos
Diego Molano	7,j,eh2,ei87
Diepreye Alamieyeseigha	q9,14,dv5t,e1c9	718506
Diezani Alison-Madueke	14,14,e646,eb5t	3510695		Alison-Madueke
Dilan Ye^!)8ilg^!'!z	a,1b,ei1a,ek72;e1,1b,ej8e		Dilan Yesilg^!'!z-Zegerius
Dilma Rousseff	bu,b,e16l,e63v;1,b,e711,ec8v;1,af,ej3o	40722	Dilma Vana Rousseff;|!:4!EHI= -KPNNBQQ|;|!G2)D>?! +B-D;|;^41%^.3@^.8@;|(2)!TGgT$>|;^?>>^?+9^=-! ^A:8^>23^A3#;|!E0!'*," 6#/1|		Dilma	e6a,ecc
Dimitar Glavchev	0,1f,ek49,el1g
Dimitar Kova^!'8evski	0,3g,ei1g,ek1s
Dimitrij Rupel	2,36,dm5g,dp1p;2,36,dwbu,e076;2,36,e0c3,e4bl	560656
Dimitris Avramopoulos	e5,k,dr11,dycv;2,17,e86l,e96p;en,k,eab1,efbu	983664
Dimitris Christofias	1,4v,e42s,e92s	57334	Demetris Christofias
Dina Boluarte	1,o,eic7,elaa	106474688
Dinesh Gunawardena	2,1j,efb,eh8;0,1j,ei7m,ek9n		Dinesh Gunawardene
Ding Xuexiang	t,5,ej3c			Ding
Dioncounda Traor^!&=	1,26,e84c,e994
Diosdado Cabello	2c,q,e815,ec15;9,q,ek8r	1227076
Diosdado Macapagal	1,w,ctcu,cxcu
Dipu Moni	2,2n,e516,e9b;2g,2n,ef1,ek1	58264
Dirk Kempthorne	b,0,dp13,dv13;3,7x,dv14,e25q;28,0,e25q,e51j	737493
Dirk Stikker	2,1b,cg87,ck92;i,3f,ct4l,cw81
Djamel Zitouni	c,ar,dqa,ds7g
Djemal Pasha	11x,9k,bi3a,bmae		Cemal Pasha;Jemal Pasha
Dmitry Medvedev	1,m,e457,e857;0,m,e858,eg1g;mn,m,eg1g	23530	Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;|!:4!IEOMEF )BA?BAB?|;|!G5&<A!(A <A&8A&A8|;^/8;^3H#^22@^7)/^!%4^0F:^/8;^8&3^0?D^.8@;|(1ACYBgyx[CSy2!O|;^<7,^=:<^A$>^=,. ^=02^<7,^=>@^<.1^A3#;|!E.#.)(8) .#!#!|			e41,e8c	e1be
Dmitry Peskov	fh,m,e85m		Dmitri Peskov;|!:4!IEOMEF ,BNGK?|;|!G3(>C#*C !C,<A:|;^-$C^04F^37:^.8@;|(2$7M6XmlH'!C|;^<7,^=:<^A$>^=,. ^A*(^>;.^@87^A3#;|!E.#.)(8) 417%!|
Dmitry Rogozin	4,m,e7cn,ee5i	737463	Dmitri Rogozin
Dmitry Utkin	1l,bv,ea,ej8n
Dmytro Kuleba	2,t,eg34,ek95	24025631	|!:4!IEOMK 'PHB>=|;|!:4!IEOMEF 'PHB>=|;|!G2)?D$+B =B>D"!|;^/16^-58^/-;;|(1I;Q:bp!aB|;^<7,^=:<^A$>^=$& ^@<'^="$^=;/;|!E.#.)(8% 7%,!$|
Do Muoi	0,16,dk6m,dn88;15,16,dn6r,dtcq			Muoi
Do^!(!an G^!''re^!)8	35,d,dmc,dq8
Dobrica ^!'1osi^!'2	1,58,do6f,dp61
Doku Umarov	1,50,e26h,e3av;c,ch,e3av,e997		Dokka Umarov
Doku Zavgayev	7d,50,drav,dsb		Doku Zavgaev
Dolkun Isa	1,bx,edb,eka
Domingo Cavallo	g,n,dn31,ds86	908305
Domingo Palermo	2g,o,dr,dv
Domingo Siazon	2,w,dr5,dx1		Domingo Siazon Jr.
Domingos Sim^!&Ies Pereira	0,2i,ea73,eb8k			Sim^!&Ies Pereira
Dominic Cummings	jv,1,ef7o,egbd
Dominic Grieve	f,1,e65c,ea7f	332994
Dominic LeBlanc	sj,13,ee7i;6,13,ekcg,el3e	3034854
Dominic Ongwen	1l,ac,dy,eb1
Dominic Raab	8f,1,ee79,eebf;v,1,ef7o,eh9f;4,1,eh9f,ej4l	268584
Dominique Strauss-Kahn	6,6,dt64,dvb2;4o,5j,e3b1,e75i			Strauss-Kahn		e3b,e7c
Dominique Voynet	16,6,dt64,dx7a
Dominique de Villepin	2,6,dy57,e03v;0,6,e15v,e35f	131660
Domitien Ndayizeye	1,1s,dz4u,e18q	358332
Don Davies	9v,13,el55
Don Evans	27,0,dx1k,e127	1240095	Donald Evans
Don McKinnon	2,2v,dmb2,dvca;r,7r,dw4,e43
Don Nickles	an,0,ds6c,dx66
Don Pramudwinai	2,r,eb8k,ej9				Don
Don Siegelman	3,5y,dv1i,dz1k
Don Sundquist	3,8b,dr1l,dz1i
Donald Carcieri	3,8a,dz17,e714
Donald Dewar	7z,1,dt53,dv5h;1t,71,dv5h,dwab	333158
Donald DiFrancesco	b2,69,dx1v,dy18
Donald Johnston	a,13,dg6u,dg9g;r,9i,ds61,e25v
Donald Kaberuka	6,2e,dta,e18;1,9w,e191,eb8v
Donald Regan	1u,0,dd1m,dh21;1b,0,dh24,dj2r
Donald Rumsfeld	1b,0,d69l,d7bk;1f,0,d7bk,d91k;1f,0,dx1k,e2ci	184650	|!:4!KJ=HYA -=INQBHYA|;|!G2)B@!>) +!?-;D>)|;^0"B^.<7^04F^5$D^/!G^/8;;|(1ACDhCxfZ4O!hC|;^<03^;H8^<7, ^=!A^>;.^A*0^<7,;|!E-$&1-$ 9!/25-$|			dx,e2c
Donald Trump	8,0,eb6g,ecb8;1,0,ed1k,eh1k;8,0,eibf,ekb5;1,0,el1k	22686	Donald John Trump;|!:4!KJ=HYA /M=IL|;|!G2)B@!>) $+!?"|;^-H&^4-%^/8;^!%4^22@^0==^098;^22@^0==^098;|(29"#D"T!BL0|;^<03^;H8^<7, ^A$>^=!A^A3#;|!E-$&1-$ )9!/5|			eb6g
Donald Tsang	1k,47,e16l,e86u	15024
Donald Tusk	0,i,e3bg,ea9m;1,9b,eac1,efbu;0,i,ejcd	946	|!:4!KJ=HYA /PNG|;|!G2)B@!>) $B-=|;^-H&^4-%^/8;^!%4^.+(^04F^-09;|(1?EFjEzD!5+|;^<03^;EC^A$> ^A!-^>;.^@?0;|!E0!#.*! &#/5|			e3b
Dong Jun	7,5,ejct	60995154		Dong
Donna Shalala	1c,0,dp1m,dx1k	292569
Dora Bakoyannis	e5,17,dz11,e22e;2,17,e22f,e5a6
Dora Mar^!&Aa T^!&=llez	w,2w,db,dm4			T^!&=llez
Dore Gold	s,2,dt7,dv9;o2,2,eb6,eca
Dorin Recean	0,1y,ej2g,elb1	13407948
Doris Leuthard	1,23,e611,e6cv;1,23,ed11,edcv	115442
Dory Chamoun	xh,18,dm
Doug Burgum	3,8t,eccf,ekcf;28,0,el21
Doug Collins	89,0,el25
Doug Ducey	3,6p,eb15,ej12
Doug Ford	n,ed,ee6t	5300478
Douglas Alexander	3n,1,e255,e36s;5a,1,e36s,e65b;7z,1,el95	259106
Douglas Hogg	1h,1,dr75,dt52
Douglas Hurd	19,1,dh93,dlaq;v,1,dlaq,dr75
Douglas Wilder	3,64,dm1d,dq1f;8,0,dn9d,do18		L. Douglas Wilder
Dov Weisglass	kj,2,dy,e24		Dov Weissglas;Dov Weissglass
Dovil|!'B! m|akalien^!'B	7,20,ekcc,ela
Dra^!*.a Mihailovi^!'2	vo,58,c95,ce7h
Dra^!*.en Budi^!):a	dy,2l,dm5,ds2
Dragan ^!'7avi^!'2	1,5x,dybs,e2b9
Dragan ^!'7ovi^!'2	2w,v,dyas,e15a;2w,v,eabh,eebk	559756
Dragan ^!';ilas	za,1n,e48j,e99o	818114
Driss Basri	9,42,db3,dvb9
Driss Jettou	0,42,dya9,e39j	317670
Dritan Abazovi^!'2	0,4b,ei4s,ejav
Droupadi Murmu	1,3,ei7p
Du^!):ko Markovi^!'2	0,4b,ecbs,egc4	27941657
Dullah Omar	a,9,dq5b,dv6;4w,9,dv6,e03d		Abdullah Omar
Duma Boko	1,5h,ekb1	18618881
Dumiso Dabengwa	z,s,do,dw;v2,s,e4,ef5n
Duong Van Minh	1,7i,cvb2,cw1u;1,7i,d74s,d74u			Duong Van Minh
Duvvuri Subbarao	2t,3,e495,e994
Duwa Lashi La	13n,2d,eh4g			Duwa Lashi La
Dwight D. Eisenhower	1,0,cl1k,ct1k	9916	Dwight Eisenhower;Dwight David Eisenhower;|!:4!P=FO :FDBJR=PZM|;|!G.-F%H( !H0DE%F/|;|/8;!m|^22@^!%4^4DA^0I(^60?^.=I^/!G;|(1>Fo!E}||(1<!#;uNq|^(3D;^<7,^?(D^?00^A$> ^?">^?00^?48^A5%^?,,;|!E-$&&**) !**'1%!&!9|			cc
Dzhokhar Dudayev	1,50,dnb9,ds4l		Jokhar Dudayev;Dzhokhar Dudaev			dq,dsc
Eamon Gilmore	5j,1c,e739,ea74;2,1c,e739,ea7b	982225
Eamon de Valera	1q,1c,c5ct,cr6n;1,1c,cr6p,d56o
Earl Ray Tomblin	3,74,e6bf,ed1g
Ebba Busch	vp,21,eb4p;4,21,eiai		Ebba Busch Thor
Eberhard Diepgen	a1,a,dn1o,dx6g	60957
Ebrahim Raisi	1,e,eh83,ek5j	5947347	Ibrahim Raisi;Ebrahim Raeisi;|!:@.2A1F9= !19B9|;|!G0!$-#CFA -"F/F|;^07/^-=5^0"B^1-H^!%4^5#,^/.*;|(1>%SiO_}i!4|;^?&&^=G;^<G<^AC' ^<G<^?00^><=;|!E-!"9!%*. 9!*2*|			eh6,ek6
Ebrahim Yazdi	2,e,db4o,dbb6		Ibrahim Yazdi
Ed Balls	18,1,e36s,e65b	260464
Ed Davey	1n,1,e823,eb58;4m,1,eg8r	296689
Ed Koch	4q,0,da11,dlcv
Ed Miliband	e,1,e69p,eb58;1n,1,ek75	216594	Edward Miliband
Ed Rendell	105,0,do16,dw13;3,70,dz1l,e71i
Ed Schafer	3,8t,docf,dwcf;3b,0,e41s,e51k	887102
Ed^!&=n Pastora	3x,2w,db7,dd7;c,co,de4,di5
Eddie Fenech Adami	0,4n,dj5c,dsas;0,4n,du96,e03n;1,4n,e044,e544	152511		Fenech Adami
Edem Kodjo	i,ag,da7,df6;0,44,dq4p,ds8k;0,44,e169,e29k
Edgar Amador	6,7,el37		Edgar Amador Zamora
Edgar Lungu	1,3y,eb1p,eh8o	18352991
Edgar Savisaar	0,37,dn8k,do1t;10d,37,e349,eb9u	355241
Edgard Leblanc Fils	fc,1d,ek4u,eka7			Leblanc
Edgars Rink^!'>vi^!'8s	2,2u,e7ap,ej78;1,2u,ej78	3047551
Edi Rama	0,3j,e99f	316901
Edmand Lara	5,2h,elb8
Edmond Mulet	2v,1d,e26,e38;2v,1d,e63,e76
Edmund Daukoru	14,14,e17,e35;i,6a,e211,e2cv	5339405	Edmund Maduabebe Daukoru
Edmund Ho	1k,81,dvck,e5ck
Edmund Muskie	x,0,dc58,dd1i
Edmund Stoiber	1v,aw,dp5s,e39u;bm,a,dy1b,dy9m					dy,dyc
Edmundo Gonz^!&5lez	8,q,ek4j		Edmundo Gonzalez Urrutia	Gonz^!&5lez
Eduard Heger	0,1r,eh41,ej5f
Eduard Kokoity	1,8z,dxci,e7ca		Eduard Kokoiti;Eduard Kokoyty
Eduard Kukan	2,1r,dq3g,dqcd;2,1r,duau,e274	1289100
Eduard Shevardnadze	2,5u,dh72,dmck;1,y,drbq,dzbn	151929
Eduardo Campos	qr,b,e311,ea4;8,b,ea4,ea8d	4864755
Eduardo Cunha	49,b,eb21,ec77
Eduardo Duhalde	1,n,dy12,dz5p	294578
Eduardo Ferrero	2,o,dt7i,dua		Eduardo Ferrero Costa
Eduardo Frei	1,12,dq3b,dw3b	326	Eduardo Frei Ruiz-Tagle	Frei
Eduardo Frei Montalva	1,12,cwb3,d2b3			Frei
Eduardo Medina Mora	f,7,e2c7,e59			Medina Mora
Eduardo Mondlane	12y,3w,cu6p,d123
Eduardo Montealegre	2,2w,du,dw;8,2w,e13,e2b5
Eduardo Pazuello	w,b,eg5f,eh3n	94787924
Eduardo Rodr^!&Aguez Veltz^!&=	1,2h,e169,e21m	312761	Eduardo Rodriguez	Rodr^!&Aguez
Edvard Bene^!):	1,51,c3ci,c6a5;1,51,cd5g,cg67
Edward Gierek	55,i,d2ck,dc96
Edward Heath	0,1,d26j,d634		Ted Heath
Edward Lowassa	0,31,e1cu,e427;8,31,eb8,eba	451885
Edward Nalbandian	2,22,e44e,ee5c	58197	Eduard Nalbandian;Edward Nalbandyan;Eduard Nalbandyan
Edward Perkins	s,0,do5c,dp1r		Edward J. Perkins
Edward Seaga	0,4f,dcb1,dl2a;e,4f,dl2a,e11	470950
Edwin Edwards	3,68,d459,dc3a;3,68,dg3c,dk3e;3,68,do1d,ds18
Edwin Meese	f,0,dh2p,dk8c		Ed Meese
Efkan Ala	9,d,e9cp,ec8v	6034078
Efra^!&An R^!&Aos Montt	1,25,de69,df88	467077		R^!&Aos Montt
Efraim Halevy	4i,2,du4,dy8	1296472	Ephraim Halevy
Egemen Ba|!(!!3d|	99,d,e51a,e9cp	956051
Egils Levits	1,2u,ef78,ej78
Egon Klepsch	1,5m,do1l,dq7j
Egon Krenz	cj,8j,dlai,dlc3
Ehud Barak	0,2,dv76,dx37;7,2,e36i,e93i	125731	|!:1=USD !@P@J|;|!G0!FCD+ $#-#?|;^./I^4:>^/8;^!%4^/-;^0"B^-09;|(1B!NxBwIe(|;^?&&^A=I^<7, ^=;/^<G<^@?0;|!E-!%&$ "98|			dv5,dx3
Ehud Olmert	0,2,e24e,e53v	93181	|!:>0HF7 !>O?8CE|;|!G.#HEF- !FBC/(|;^.:(^/!G^9(B^22@;|(1B!NxBw#gZgA|;^?&&^A=I^<7, ^?(0^=02^=*H^A$>;|!E-!%&$ !&-/9)|			e2,e53
Einars Rep^!):e	0,2u,dyb7,e039	471678
Eisaku Sato	0,4,cwb9,d477
Eisuke Sakakibara	185,4,dt7,dv7
Ejup Gani^!'2	18g,v,dq5v,dtct
Eka Tkeshelashvili	2,y,e45,e4c	255176	Ekaterine Tkeshelashvili
Ekmeleddin ^!(2hsano^!(!lu	i,7g,e11,e9c;8,d,ea6,ea8
Eknath Shinde	5r,3,ei6u,ekc5
Ekrem ^!(2mamo^!(!lu	zw,d,ef6r,el3n;8,d,el3n	59313241	|!:86CI>E !E9EG<DL|;|!G.!A/C #C%C !F8BF|;^-"6^86)^.<7^.:(^-=;;|(1>%,l_}![b~k|;^?&&^@?0^="4 ^?00^=-!^=24^?/)^='7;|!E-!,9. !*/!/!&-&|			ef4	ef3v
El^!&Aas Jaua	5,q,e61q,e8ad;2,q,e91f,ea9
Elaine Chao	39,0,dx1t,e51k;3o,0,ed1v,eh1b	263322
Elba Esther Gordillo	143,7,dl4,e92q;fo,7,dy3,e19			Gordillo
Elbridge Colby	17t,0,el49
Eleftherios Venizelos	0,17,beai,bj3a;0,17,bl6r,bobi;0,17,bw74,c05q
Elena Ceau^!.%escu	j,15,dc3,dlcm
Elena Lasconi	8,15,ek7,el54
Elena Salgado	6,11,e547,e7cm
Eli Yishai	d8,2,dv6,e95;9,2,e53v,e93i
Elias Hrawi	1,18,dlbo,dubo
Elie Hobeika	lo,18,dh5,di1;cd,18,do,du
Elijah Cummings	l,0,ds4g,efah
Elina Valtonen	2,2a,ej6k	17382244
Elio Di Rupo	0,29,e7c6,eaab	15048		Di Rupo
Eliot Spitzer	f,63,dv11,e2cv;3,63,e311,e43h
Elisa Carri^!&G	8,n,dz1,dz4;8,n,e35,e3as
Elisabeth Svantesson	6,21,eiai
Elise Stefanik	l,0,eb13;bk,0,eh5e,el13	18211057
Elizabeth Dole	3o,0,df27,dj9u;39,0,dl1p,dmbn;8,0,dv3a,dvak;b,0,dz13,e513
Elizabeth May	69,13,e28q,efb4;69,13,eibj
Elizabeth Warren	b,0,e913;8,0,ef29,eg35	434706
Elizardo S^!&5nchez	73,1v,dj			S^!&5nchez
Ellen Johnson Sirleaf	1,43,e21g,ee1m	43179	Ellen Johnson-Sirleaf	Johnson Sirleaf	Sirleaf
Elly Schlein	25,h,ej3c
Elmar Mammadyarov	2,33,e042,eg7g	58083	Elmar Mamedyarov
Elmedin Konakovi^!'2	2,v,ej1p
Elsa Fornero	10,h,e7bg,e94s
Eluned Morgan	1t,96,ek86
Ely Ould Mohamed Vall	1,41,e183,e34j			Vall
Elyakim Rubinstein	f,2,dt2,dzc
Elyes Fakhfakh	0,2m,eg2s,eg92	3051875
Em^!&Alio M^!&=dici	1,b,d1au,d63f		Emilio Garrastazu Medici
Emeka Anyaoku	r,7r,dm7,dw3
Emil Boc	0,15,e4cm,e826	267857
Emil Constantinescu	1,15,dsbt,dwck	299152
Emil H^!&5cha	1,51,c6bu,cd5d
Emile Ilunga	1,ai,dv5,dwa
Emile Lahoud	1,18,dubo,e3bn					e0,e3b
Emiliano Zapata	x8,7,bf3,bn4a
Emilio Aguinaldo	1,w,b31n,b53n
Emilio Chuayffet	9,7,dr6s,du13;2g,7,e8c1,eb8	2804771
Emilio Massera	em,n,d83o,da9
Emily Lau	bj,47,e8c,ecc
Emily Thornberry	160,1,ec6r,eg45
Emma Bonino	m4,k,dr1n,dv9f;2,h,e94s,ea2m	50002
Emma Little-Pengelly	5w,4z,ek23			Little-Pengelly
Emmanuel Constant	c,cv,dp,dqa		Toto Constant
Emmanuel Macron	g,6,ea8q,ec8u;1,6,ed5e	3052772	|!:<2AA5BSR@Q !5?ECB|;|!:5!HH<IOAGX (<FLJI|;|!G0!FA#BDF@ A#?-DB|;^86)^-09^9-6;^./I^86)^4-/^./I^/!G^!%4^86)^-09^9-6;|(1B!WDa!gwW(io|;^?&&^=-!^<'8^?&. ^=-!^@?0^=$;;|!E-3/1&!- /89&0|			ed1
Emmerson Mnangagwa	5,s,eacc,edb6;1,s,edbo	510523	Emmerson Dambudzo Mnangagwa;|!:<2AA:EFCB !B5B85875|;|!G0!FA-/DB AB#B6#6D#|;^.<7^-=0^-8F^-@B^2AF;|(1B!Wx6owYCo%)k|;^?&&^=/?^>;2 ^?/1^;F'^;(H^;/%;|!E-!/92&0 /1!1##&&%|			edb
Emomali Rahmon	1,3h,dqbg	57366	Emomali Rakhmonov;Imomali Rakhmonov
Emperor Akihito	36,4,dl17,ef4u	37979	Akihito
Emperor Franz Joseph	36,at,9oc2,bkbl		Franz Joseph I;Franz Josef I;Franz Joseph
Emperor Hirohito	36,4,bucp,dl17		Hirohito
Emperor Naruhito	36,4,ef51	217096	Naruhito
Emre G^!'!nensay	2,d,ds36,ds6s
Enda Kenny	1q,1c,e739,ed6e	57815
Engelbert Dollfuss	y,1h,c05k,c27p
Enoch Godongwana	6,9,eh85
Enoch Powell	w,1,cs7r,cvak
Enrico Berlinguer	3a,h,d43h,dg6b
Enrico Letta	0,h,e94s,ea2m	674957
Enrique Bar^!&Gn Crespo	1,5m,dl7p,do1l			Bar^!&Gn Crespo
Enrique Berm^!'%dez	2j,a1,dd8,dm2			Berm^!'%dez
Enrique Bola^!&Eos	5,2w,dt1a,dwa;1,2w,dy1a,e31a
Enrique Iglesias	2,3x,dh31,dk2;1,9d,dk4,e19		Enrique V. Iglesias
Enrique Manalo	2,w,ei71,el71	28925129
Enrique Pe^!&Ea Nieto	1,7,e8c1,eec1	296741	|!:=1AD<>9 #9APS !P9FB|;|!G0!B-F?F $FBF# BFF&D|;^.1-^/"F^,HA^!%4^1<C^/I#;|(1B!of*wSD]D!A|;^?&*^=,.^@65 ^A*(^;G! ^<*-^?&&^@FE;|!E-!19*8% 51*% 1*)&|	Pe^!&Ea Nieto		e87,ef	e7c
Enrique Pe^!&Ealosa	6d,j,du11,dwcv;6d,j,ec11,efcv	989831
Enver Hoxha	pe,3j,c9b8,dh4b
Enver Pasha	18j,9k,bi14,bmad
Erastus Mwencha	mo,75,e44,ed1
Erdal ^!(2n^!'!n^!''	y9,d,di,dp9;4,d,dnbk,dp9b;2,d,dr3r,dra5
Eric Adams	4q,0,ei11,elcv
Eric Cantor	3j,0,e713,ea81
Eric Chu	ef,p,e6cp,eecp;bf,p,eha5,elb1		Chu Li-luan
Eric Gairy	0,4l,d627,db3d
Eric Greitens	3,7d,ed19,ee61
Eric Holcomb	3,7b,ed19,el1d
Eric Holder	f,0,e523,eb4r	312644
Eric Pickles	m2,1,e65c,eb5b
Eric Shinseki	b7,0,dv6m,dz6b;89,0,e51l,ea5u	373274
Eric Williams	0,4p,coas,dd3t
Erich Honecker	cj,8j,d353,dlai
Erik Derycke	2,29,dr3m,dv7c
Erik Solheim	16,2z,e3ai,e83n;12,9q,ec6,eeb	1354155
Erin O'Toole	e,13,eg8o,ei22
Erion Veliaj	ej,3j,eb7u,el
Eriya Kategaya	4,1t,dj,dz5;2,1t,ds,dx	1354926
Erkki Liikanen	6,2a,dj4u,dm2s;8g,k,dr1o,dv9f	194058
Erkki Tuomioja	2,2a,dw2p,e34j;2,2a,e76m,eb5t	58121
Erna Solberg	0,2z,e9ag,ehae	291644
Ernest Bai Koroma	1,48,e39h,ee44
Ernest Bevin	v,1,cd7r,cj39
Ernest Moniz	1n,0,e95l,ed1k	5393576
Ernest Shonekan	1,14,dp8q,dpbh
Ernest Wamba dia Wamba	1,ai,du8,dv5			Wamba
Ernesto Ara^!'%jo	2,b,ef11,eh3t
Ernesto Cordero	6,7,e5c,e79
Ernesto Geisel	1,b,d63f,db3f
Ernesto P^!&=rez Balladares	1,3l,dq91,dv91			P^!&=rez Balladares
Ernesto Samper	1,j,dq87,du87					dq,du8
Ernesto Zedillo	1,7,dqc1,dwc1	298149				dq8,dx
Ernie Fletcher	3,7z,dzc9,e3cb
Errol Barrow	0,49,cybu,d898;0,49,di5t,dj61
Ersin Tatar	1,7f,egan,elao
Erskine Bowles	1b,0,dt1k,duak
Ertha Pascal-Trouillot	1,1d,dm3d,dn27			Pascal-Trouillot
Ertharin Cousin	12,8d,e84,ed4
Ertu^!(!rul Apakan	k8,5k,ea4,ef5
Esfandiar Rahim Mashaei	3t,e,e57,e8c		Esfandiar Rahim Mashaie;Esfandiar Rahim-Mashaei	Mashaei
Esko Aho	0,2a,dn4q,dr4d
Esmail Baghaei	po,e,eka		Esmaeil Baghaei;Esmail Baqaei;Ismail Baghaei;Esmaeil Baqaei
Esmail Qaani	14t,e,eg13		Ismail Qaani;Esmail Ghaani;Esmaeil Qaani;Esmail Ghani
Esmat Abdel-Meguid	2,10,dg7h,dn5k;r,76,dn5f,dx5f		Esmat Abdel Meguid;Ahmed Esmat Abdel-Meguid	Abdel-Meguid
Espen Barth Eide	7,2z,e7bb,e89l;2,2z,e89l,e9ag;fw,8,ea8,ed8;2,2z,ejag	267320		Eide
Esperanza Aguirre	1,be,dzbl,e89h
Essam Sharaf	0,10,e733,e7c7	57680
Essam el-Erian	17y,10,e75,e97		Essam al-Erian;Essam al-Arian;Issam al-Aryan
Essop Pahad	11a,9,dv6,e49
Esteban Lazo	2c,1v,e92o
Esteban Moctezuma	9,7,dqc1,dr6s;2g,7,eec1,eh2;1i,7,eh2	2322707
Estelle Morris	18,1,dx68,dyao
Esther McVey	4y,1,ee18,eebf
Euclid Tsakalotos	6,17,eb76,ef78
Eug^!&<ne Terre'Blanche	v6,9,d5,e643		Eugene Terre Blanche
Eugene Debs	8,0,b436,b4b6;8,0,b856,b8b8;8,0,bg5h,bgb5;8,0,bo5d,bob2		Eugene V. Debs
Eugene McCarthy	b,0,cr13,d313;8,0,czbu,d08t
Eugene Scalia	39,0,ef9r,eh1k	16875330
Eugenia Charles	0,4r,dc7l,dr6e		Dame Eugenia Charles;Mary Eugenia Charles
Eurico Guterres	10u,3d,dv,dvc
Eva Per^!&Gn	pb,n,ce64,ck7q		Evita Peron		Evita
Evan Bayh	3,7b,dl19,dt1d;b,0,dv13,e713
Evan McMullin	8,0,ec88,ecb8
Evan Mecham	3,6p,dj15,dk44
Evangelos Venizelos	6,17,e76h,e83l;4,17,e96p,eb1r	312994
Evans Paul	106,1d,dn2,dr;0,1d,eb1g,ec27
Eveline Widmer-Schlumpf	6,23,e6b1,ebcv;1,23,e811,e8cv			Widmer-Schlumpf
Evelyn Matthei	10,12,e71,e97;8,12,e98,e9cf;8,12,el1,elbg
Everett Dirksen	2m,0,cr13,d197
Evika Sili^!(Ha	0,2u,ej9f	61121565
Evo Morales	1,2h,e21m,efba	42410	|!:<27C !CE5@:F|;|!G0!F=D AD-#@F/|;^./I^167^!%4^5#&^0"B^5#,^04F;|(1B!Uw[eh2|;^?&&^=@B ^=24^<GD^="$^>;.;|!E-!"& /&9!-2|			e2,eg	dt8
Ewa Kopacz	0,i,ea9m,ebbg	246216
Eyal Zamir	35,2,el35
Ezer Weizman	7,2,d96k,dc5s;1,2,dp5d,dw7d	128911	Ezer Weizmann
Ezzedine Salim	6g,g,e051,e05h		Izzedin Salim;Ezzedin Salim
F. W. de Klerk	1,9,dl8f,dq5a;2r,9,dq5a,ds6u		F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk;|!::+G<;<G?A ;< !B<GA|;|!G:3#<!#<5 !< 56<#5|;^/8;^-09^-:&^-09;|(1IGa9]5!p9![q!|;^A3#^="$^<.1^=,.^@?0 ^<.1^@?8^="$^=*H^@?0;|!E026!6'5 !" 5*65|	de Klerk		dl8,dt
F^!&=lix Bola^!&Eos	a,11,ejbl
F^!&=lix Houphou^!&?t-Boigny	1,38,csb3,dpc7			Houphou^!&?t-Boigny
F^!&=lix Maradiaga	8,2w,eg,eh68
F^!&=lix Moloua	0,2o,ei27	88310768
F^!&=lix Tshisekedi	1,1l,ef1o	29032770	|!:D!2857> $5>27215|;|!G58A;A:* !+A*A:A&A|;^9+?^.3@^-09^6F9;|(1=S%kA-7~?9/E!|;^A*0^=,/^>;. ^@21^>23^@65^<8;;|!E6,$!/) .|'|!E0'/5!'|			ef
Fabi^!&5n Alarc^!&Gn	1,1e,dt2b,du8a
Fabien Roussel	3a,6,eebp
Fabrice Leggeri	12,b5,eb1,ei4
Fahrettin Altun	m0,d,ee7p,el7
Faisal Husseini	152,6z,dn,dx5v		Feisal Husseini;Faisal al-Husseini
Faisal Mekdad	2,19,egbm,ek9n		Faisal Miqdad;Faisal al-Mekdad;Faisal Mikdad
Faisal Saleh Hayat	9,f,dyb,e08	5431081
Faisal al-Fayez	0,1x,dzap,e146	1393504
Faisal bin Farhan	2,1z,efan			bin Farhan
Faiz Hameed	93,f,ef6,ehb	64692216
Fakhruddin Ahmed	8l,2n,e31c,e516
Falah al-Naqib	9,g,e06s,e15	5431621	Falah Hassan al-Naqib;Falah Naqib
Falih al-Fayyadh	k,g,e7,eg7;j8,g,ea		Falih al-Fayadh;Faleh al-Fayyad
Fares Boueiz	2,18,dmc,duc		Fares Bouez
Farhan Haq	nr,8,ea
Farooq Abdullah	3d,3,de98,dg7;3d,3,dib,dm1;3d,3,dsa9,dyai
Farooq Leghari	1,f,dpbe,dtc2		Farooq Ahmed Leghari;Farooq Ahmad Khan Leghari;Farooq Ahmad Leghari
Farouk Kaddoumi	ry,6z,d5,e5		Farouk al-Kaddoumi;Faruq Qaddumi;Farouk Qaddoumi
Farouk al-Sharaa	2,19,dg3b,e22b;5,19,e22b,ea7j	farouk-al-sharaa	Farouq al-Shara
Fathi Bashagha	9,1g,eea7,eh3;fi,1g,ei33,ej5g
Fathi Shiqaqi	37,a7,dd,draq		Fathi Shaqaqi;Fathi Shikaki
Fathi Sorour	o,10,dm,e71		Ahmed Fathi Sorour;Fathi Surour
Fatih Birol	12,9e,eb91
Fatmir Sejdiu	1,2t,e22a,e69r	193148
Fatos Nano	0,3j,dt7o,dua2	311596
Fatou Bensouda	3f,6g,e86f,eh6f
Faure Gnassingb^!&=	1,44,e154,el53;13a,44,el53
Faustin Twagiramungu	0,2e,dq7j,dr8v;8,2e,dz7,dz8
Faustin-Archange Touad^!&=ra	1,2o,ec3u	57758	Faustin Archange Touadera	Touad^!&=ra
Fausto Bertinotti	t9,h,dq1n,e257
Fawad Chaudhry	17,f,ee8,ef4;17,f,eh4,ei4	55761307	Fawad Ahmed Chaudhry
Fawzi Barhoum	3m,3v,e2
Fawzi Salloukh	2,18,e17j,e5b9		Fawzi Saloukh
Fayez Tarawneh	2,1x,dt3,du8;0,1x,du8k,dv34;0,1x,e852,e8ab		Fayez al-Tarawneh
Fayez al-Sarraj	0,1g,ec3u,eh3f	fayez-al-sarraj	Fayez Serraj
Faz^!(3l K|!&;6!6|k	5,4v,cs8g,d533
Fazlur Rehman	tt,f,dk		Maulana Fazlur Rehman;Maulana Fazlur Rahman	Rehman
Federica Mogherini	2,h,ea2m,eaav;64,k,eab1,efbu	3741557
Federico Franco	5,3m,e48f,e86m;1,3m,e86m,e98f	57496
Federico Guti^!&=rrez	a3,j,ec11,efcv;8,j,ei3,ei5t;a3,j,ek11	19722000		Guti^!&=rrez
Federico Lombardi	3m,4k,e27,ec7
Federico Mayor	11,91,djbg,dvbe		Federico Mayor Zaragoza
Federico Pe^!&Ea	3o,0,dp1l,dt2e;1n,0,dt3c,du6u
Federico Salas	0,o,dw7s,dwbm
Feisal Tanjung	8w,l,dp5,du2		Faisal Tanjung
Feleti Teo	0,3i,ek2r	5441662	Feleti Penitala Teo
Feliks Kulov	5,1q,do2,dpc;0,1q,e191,e31t	457980	Felix Kulov
Felipe Calder^!&Gn	1,7,e2c1,e8c1	57269
Felipe Gonz^!&5lez	0,11,dec2,ds55		Felipe Gonzalez Marquez
Felipe Larra^!&An	6,12,e63b,ea3b;6,12,ee3b,efas
Felipe P^!&=rez Roque	2,1v,dv5s,e532			P^!&=rez Roque
Felipe Quispe	d1,2h,du,eh1j
Felipe Sol^!&5	cm,n,dy1,e3c;2,n,efca,eh9k	1403237
Felisa Miceli	g,n,e1c1,e37g
Ferdi Hartzenberg	dc,9,dp4,e0		Ferdie Hartzenberg
Ferdinand Marcos	1,w,cxcu,di2p
Ferdinand Marcos Jr.	1,w,ei6u	983324	Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.		Bongbong;Marcos Jr.
Ferenc Gyurcs^!&5ny	0,1w,e09t,e54e	191337
Ferenc M^!&5dl	1,1w,dw84,e184	205642
Ferenc Sz^!&5lasi	0,1w,ccag,cd3s
Ferhat Abbas	13u,1a,cq9j,ct8r
Feridun Sinirlio^!(!lu	2,d,eb8s,ebbo;i,5k,ekc6	6082854
Fernando Arias	11,9j,ee7p
Fernando Bela^!'%nde	1,o,cv7s,d0a3;1,o,dc7s,dh7s		Fernando Bela^!'%nde Terry	Bela^!'%nde
Fernando Collor de Mello	1,b,dm3f,doct		Fernando Collor	Collor
Fernando G^!&Gmez Mont	9,7,e4ba,e67e			G^!&Gmez Mont
Fernando Grande-Marlaska	9,11,ee67			Grande-Marlaska
Fernando Haddad	a5,b,e911,ed11;8,b,ee9b,eeas;6,b,ej11	3069485
Fernando Henrique Cardoso	6,b,dp5j,dq3u;1,b,dr11,dz11	230578				dqa,dyc
Fernando Lugo	1,3m,e48f,e86m	151879
Fernando Poe Jr.	8,w,dzb,e05a		Fernando Poe
Fernando Tapias	8u,j,du8,dy8
Fernando Villavicencio	8,1e,ej5,ej89
Fernando de Trazegnies	2,o,dua,dw7	3069566		de Trazegnies
Fernando de la R^!'%a	1,n,dvca,dxcl	295007		de la R^!'%a
Festus Mogae	1,5h,du41,e441	193238
Fethullah G^!''len	c,d1,d2,ekak
Fiame Naomi Mata'afa	0,6l,eh5o,el9g	5446290	Fiame Mata'afa	Mata'afa	Fiame
Fidel Castro	0,1v,cr2g,d8c2;1,1v,d8c2,e42o	11256	Fidel Castro Ruz;|!::+?;<BS !7HIGE|;|!G2;D)> =!-$+B|;^5$D^/8;^/!G^!%4^-=:^04F^22@^41%;|(1=S!El~)7Fn|;^A42^<.9 ^@3$^>;.^A$>^=$&;|!E02'!* 5/&6#|	Castro	Fidel	cr,e42
Fidel Ramos	1,w,do6u,du6u		Fidel V. Ramos
Fife Symington	3,6p,dn36,dt95
Figen Y^!''ksekda^!(!	l0,d,ea6m,ed2l
Fikile Mbalula	85,9,e6b,ed3;5f,9,eic	1412305
Fikret Abdi^!'2	va,v,dp9r,dr87
Fikri I|!(3O!|k	7,d,ec5o,ed7j
Filip Dewinter	ux,29,ds,e4
Filip Vujanovi^!'2	0,4b,du25,dz18;1,4b,dz5m,ee5k	57542
Filipe Nyusi	1,3w,eb1f,el1f	5448556
Filippo Grandi	6y,93,e61k,ea3u;59,8,ec11,elcv
Fl^!&5vio Bolsonaro	8,b,elc5
Fl^!&5vio Dino	qn,b,eb11,ei3;a,b,ej11,ek2
Flavio Cotti	1,23,dn11,dncv;2,23,dp41,dv4u;1,23,du11,ducv
Florence Parly	7,6,ed6l,ei5k	3074013
Florin C^!&B^!.'u	0,15,egcn,ehbp	28035183
Fob James	3,5y,db1f,df1h;3,5y,dr1g,dv1i
Foday Sankoh	c,ak,dn3n,dz7t
Fofi Gennimata	d6,17,eb6e,ehap
Forbes Burnham	0,46,cwce,dca6;1,46,dca6,dh86
Fouad Mebazaa	1,2m,e71f,e7cd	152369	Foued Mebazaa
Fouad Siniora	0,18,e17j,e5b9		Fuad Siniora			e17,e5b
Fradique de Menezes	1,4g,dx93,e793
Fran^!&;ois Baroin	6,6,e76t,e85a
Fran^!&;ois Bayrou	vv,6,e3c1;0,6,ekcd,el99	12963
Fran^!&;ois Boziz^!&=	1,2o,dz3f,e93o	57452
Fran^!&;ois Duvalier	1,1d,cpam,d34l		Papa Doc Duvalier
Fran^!&;ois Fillon	0,6,e35h,e85a;8,6,ecbr,ed4n	101410
Fran^!&;ois Hollande	4n,6,dtbr,e4br;1,6,e85f,ed5e	157	Francois G^!&=rard Georges Hollande;|!:>'C3@DF3 !>>3@7|;|!G2;+!@-B! AB>!@)|;^.:(^0==^/8;;|(1DLcm4iu!cm@|;^A3#^<H(^>7F^?"> ^?(0^<H(^<7,;|!E-5912&!% %&-1$|			e83,ed6
Fran^!&;ois Legault	n,9m,eeai	3085147
Fran^!&;ois Mitterrand	1,6,dd5l,dr5h	2038	|!:<)E5BFH5 !=GG:E5B|;|!G2;+!@-B! ?D$+!@|;^.I"^22@^0==;|(2.9MW!SbC'*MW|;^A3#^<H(^>7F^?"> ^=:<^@DC^<H(;|!E-5912&!% /*)9!0|			dd,ds6
Fran^!&;ois Tombalbaye	1,2p,cs8b,d74d
Fran^!&;ois-Philippe Champagne	1a,13,eh1c,el5d;6,13,el3e	21159815		Champagne
France-Albert Ren^!&=	1,5t,d965,e04e	224986	France Albert Rene
Francesc Vendrell	3k,8,dw1,dxc;3k,k,dy,e4
Francesco Cossiga	0,h,db84,dcai;1,h,dh73,do4s
Francesco Rutelli	6e,h,dpc6,dx18;4,h,e25h,e458
Francia M^!&5rquez	5,j,ei87
Francis Ona	c,cd,dk,e17o
Francis Pym	1e,1,db54,dd15;v,1,de46,df6b
Francisco Arias C^!&5rdenas	7b,q,ds,dw;8,q,dw3,dw7u;7b,q,e8c,eda			Arias
Francisco Barbosa	1z,j,eg2,ek2
Francisco Blake Mora	9,7,e67e,e7bb		Jos^!&= Francisco Blake Mora;Francisco Blake	Blake Mora
Francisco Flores	1,3u,dv61,e061	381002	Francisco Flores P^!&=rez	Flores
Francisco Franco	2h,11,c4a1,d7bk		General Franco;|!:D!=-:>5>7; !=-:7;|;|!G2;+!@-D-=B ;+!@=B|;^/4?^0==^5G6^04F^37:^!%4^-$5^0==^-G$;|(2$CWd%'!lCWd!|;^A3#^<G@|>;.Y!|^@87 ^A3#^<H(^@87;|!E204,-%-3! 04,3!|
Francisco Gil D^!&Aaz	6,7,dwc1,e2bu			Gil D^!&Aaz
Francisco Guterres	1,3d,ed5k,ei5k	897790			Lu Olo
Francisco Labastida	qw,7,dj,do;9,7,du13,dv5;8,7,dvb,dw72		Francisco Labastida Ochoa
Francisco Mac^!&Aas Nguema	1,2q,d0ac,db83			Mac^!&Aas
Francisco Madero	1,7,bfb6,bh2j		Francisco I. Madero
Francisco Ram^!&Arez Acu^!&Ea	9,7,e2c1,e41			Ram^!&Arez Acu^!&Ea
Francisco S^!&5 Carneiro	0,30,dc13,dcc4			S^!&5 Carneiro
Francisco Sagasti	1,o,egbh,eh7s	20015136
Francisco Santos	5,j,dy87,e687	1981295
Francisco Tudela	2,o,dr7s,dt7i;5,o,dw7s,dwan
Franco Frattini	2,h,dybe,e0bi;68,k,e0bm,e458;2,h,e458,e7bg	333833
Franco Parisi	8,12,e9,e9b;8,12,eh,ehb;8,12,el,elbg
Franjo Tu^!'<man	1,2l,dm5u,dvca		Franjo Tudjman			dn,dvc
Frank Bainimarama	0,2r,e315,eico	57830	Voreqe Bainimarama
Frank Carlucci	k,0,dic2,djbn;1f,0,djbn,dl1k
Frank Dobson	1c,1,dt53,dvab
Frank Hsieh	ed,p,duc,e12;0,p,e121,e21p;8,p,e35,e43m		Hsieh Chang-ting
Frank Keating	3,8u,dr19,dz1d
Frank Murkowski	b,0,dd13,dyc2;3,6o,dyc2,e2c4
Frank O'Bannon	3,7b,dt1d,dz9d
Frank-Walter Steinmeier	2,a,e1bm,e5ar;2,a,e9ch,ed1r;1,a,ed3j	76658	|!:D!=-:7|-|!:2!?J[QDO 7Q?HLK?HDO|;|!G2;+!@= ;!>$+ .$!D@?!D+|;^05+^19)^.*3^6E@^/!G;|(1>Ris,ok<~}4e<!s[!d~|;^A3#^<H(^@?0^=;7^@D' ^>:;^@A2^?04^=-!^?00^?%3;|!E=%)!(|-|!E-&-)9 :)**1/!**9|			e9c
Franklin D. Roosevelt	3,63,bx11,c0cv;1,0,c134,cd4c	8007	Franklin Roosevelt;Franklin Delano Roosevelt;|!:@%A1>;<9> !D836<MC|;|!G2;+!@=>D@ +B,;>$|;^.I(|-09F!|^0@B^!%4^41%^04F^36!;|(1IG[h!]hp_q,K_:|;^A3#^<HD^@?8^=,2 ^='7^>;.^=>H^A$>;|!E204,3(%+ 4!"!!($|		FDR
Franklin Raines	33,0,ds9d,du5l
Frans Timmermans	2,1b,e8b5,eaah;pj,k,eab1,ej8m	32681
Franz Fischler	8c,k,dr1o,e0bl	78587
Franz Josef Jung	7,a,e1bm,e5as	57505
Franz Josef Strauss	7,a,coag,cucg;1v,aw,dab6,dka3		Franz-Josef Strauss
Franz M^!''ntefering	6a,a,e03l,e1bf;31,a,e1bm,e3bl	58609
Franz Vranitzky	y,1h,di6g,dt1s
Franz von Papen	y,a,c061,c0c3;31,a,c11u,c287			von Papen
Frauke Petry	9r,a,e94e,ed9t
Fred Eckhard	g0,8,dt1,e16
Fred Matiang'i	9,1p,ee1,eia	16866738
Fred Thompson	b,0,dqc2,dz13;8,0,e395,e41m
Freddy Bernal	zz,q,dw,e4;r0,q,ehc
Frederick Chiluba	1,3y,dnb2,dy12	297057
Frederick Douglass	v4,0,9n,az2k
Frederick Shava	2,s,eh3,eka
Frederick Sumaye	0,31,drbs,e1cu	302913
Fredrick Chien	2,p,dm6,ds6		Frederick Chien
Fredrik Reinfeldt	0,21,e2a6,eaa3	52920
Freeman Mbowe	it,31,e0,el1
Freimut Duve	154,5k,du1,dzc
Frene Ginwala	2n,9,dq59,e04
Friedrich Ebert	1,a,bn2b,bt2s
Friedrich Merz	9s,a,ei1v;y,a,el56		|!:<)E=9E=J !:EK|;|!G58(A&(A+ <A(!*|;^/4?^7)/^/8;^7)/^/.*^!%4^9(B^4HG;|(252GY&G/X>H!|;^A3#^=,.^<7,^=,.^AB@ ^=02^=*H^@1";|!E026'!6'( ,63|			ekb
Frits Bolkestein	e1,1b,dm4u,du7u;9o,k,dv9g,e0bm	561186
Fu Cong	s,5,ek4			Fu
Fuad Hussein	2,g,eg66	56704276
Fuad Masum	1,g,ea7o,eea2	17410819	Fouad Massoum;Fuad Massoum;Fouad Masoum
Fuad Shukr	2j,5s,ec,ek7u		Fouad Shukr
Fukushiro Nukaga	6,4,e38r,e482;6k,4,ejak	1207174
Fulbert Youlou	1,4c,cs8f,cv8f
Fulgencio Batista	1,1v,c8aa,ccaa;1,1v,ck3a,cr11
Fumimaro Konoe	0,4,c564,c715;0,4,c87m,c9ai
Fumio Kishida	2,4,e8cq,ed83;0,4,eha4,eka1	359480	^/%G^2C>^03G^7H0;Kishida Fumio;|!::+JC?E !?H?;7|;|!G2;B?DB =D.D)!|;^;6:^><=^<*I ^A=I^=:<^?((;|!E02#,'# 5'7'!"|			eha,eka
Fumio Kyuma	7,4,dsb,du7;7,4,e29q,e373	943732
G.L. Peiris	2,1j,e64n,eb1;2,1j,eh8g,ei7
G^!&5bor Vona	tu,1w,e2b,ee5c
G^!&=rald Darmanin	9,6,eg76,ek9l;a,6,ekcn	3123610
G^!&=rard Collomb	9,6,ed5h,eea3	12956
G^!&=rard Larcher	26,6,eaa1
G^!&=rard Latortue	0,1d,e03c,e269
G^!'!ran Persson	0,21,ds3m,e2a6	53747	Goeran Persson
G^!''nter Verheugen	5x,k,dv9g,e0bm;9m,k,e0bm,e629	76525
G^!''nther Oettinger	1v,au,e14l,e62a;74,k,e62a,eab1;8g,k,ed11,efbu	57956
Gabi Ashkenazi	2f,2,e32e,e72e;2,2,eg5h,eh6d
Gabriel Attal	0,6,ek19,ek95	30339350
Gabriel Boric	1,12,ei3b,em3b	16297876	|!:1#@APH_K] !NPHW|;|!G24!"+DD> "B+D$.|;^-8F^.8@^-58^/!G^!%4^-=3^7)/^.93;|(1B%Of!gwUf<:|;^;(H^=G;^=,.^?&. ^=@B^=,.^@21;|!E-#"9*!- "&9*6|'			ehb,em3	eh7
Gabriel Gal^!&Apolo	1o,b,el11
Gabriel Silva	7,j,e58,e68
Gabriela Sommerfeld	2,1e,ejbn
Gabrielius Landsbergis	2,20,egcb,ekcc	17118365
Gabrielle Kirk McDonald	1,6h,dtb,dvb			McDonald
Gadi Eisenkot	2f,2,eb2g,ef1f;11k,2,ejac,ek69		Gadi Eizenkot
Gagik Tsarukyan	ue,22,e0
Gale Norton	28,0,dx1v,e23v	271717
Gali Baharav-Miara	f,2,ei28
Gamal Abdel Nasser	1,10,co6n,d29s		Gamal Nasser;|!:0$AMAL_ !BEFL_ .ARFQ|;|!G2&?!> 3") !>@!/+|;^65F^6E@^-:&^!%4^7E&^-=5^0?0^-:&^!%4^4-%^66:^/!G;|(1F!Scs||(1<!UFm||(2,d0!Q|;^;(H^=-) ^?#&^<.9 ^;E;^>23^=*H;|!E-#/!- 3"$ !-|-|!E-1!79|	Nasser
Gamal Mubarak	12h,10,dy,e72
Gan Kim Yong	w,2f,e75,eh5;4,2f,ek5f	5520446		Gan
Ganjar Pranowo	qd,l,e98n,ej95;8,l,ej4,ek2e				Ganjar
Gao Hucheng	q,5,e93,ed2			Gao
Garret FitzGerald	2,1c,d53e,d975;1q,1c,dd6u,de39;1q,1c,dece,dj3a
Garry Conille	0,1d,e7ai,e85g;0,1d,ek63,ekba
Garry Kasparov	e,m,e13a
Gary Bauer	8,0,dv4l,dw24
Gary Cohn	a8,0,ed1k,ee42
Gary Hart	8,0,df2h,dg7j
Gary Herbert	3,95,e58b,eh14
Gary Johnson	3,7e,dr11,dz11;8,0,e74l,e8b6;8,0,ec16,ecb8
Gary Locke	3,8c,dt1f,e11c;27,0,e53q,e781;5m,0,e781,ea31	350378
Gaston Browne	0,5v,ea6d	17177542
Gaston Caperton	3,74,dl1g,dt1d
Gaston Thorn	0,4m,d66f,db7g;1,5b,dd16,dh16
Gavin Newsom	3,65,ef17,en14	461391
Gavin Robinson	df,4z,ek3t
Gavin Williamson	1e,1,edb2,ef51;18,1,ef7o,eh9f	262409
Gebran Bassil	h,18,e5b,ea2;2,18,ea2f,eg1l;w9,18,eb9		Jibran Bassil
Gediminas Kirkilas	0,20,e27i,e4c9	118937
Gediminas Vagnorius	0,20,dn1d,do7l;0,20,dsca,dv54
Gedion Timothewos	2,34,ekai
Geert Wilders	xp,1b,e22m		|!:2"DOQ !GJCDOP|;|!G5%A(! 8A;&()|;^1<5^/!G^22@^!%4^4.=^/!G^/8;^04F;|(1=VlF~$!l>||(2*g!|;^A86^?00^=*H^A$> ^=I)^<->^=*H^>;.;|!E0%6& #'*!6/|			e4
Geir Haarde	0,52,e26f,e521	202032	Geir H. Haarde
Geir Pedersen	81,8,ef17,el9i
Gela Bezhuashvili	2,y,e1a,e41	1008881
Gen Nakatani	7,4,eaco,ec83;7,4,eka1,elal	5530859
Genaro Garc^!&Aa Luna	1m,7,e2c1,e8bu			Garc^!&Aa Luna
Geng Shuang	1g,5,ec9,eg6			Geng
Gennady Zyuganov	3a,m,dp2e		Gennadi Zyuganov			ds,dw
Geoff Hoon	1e,1,dvab,e156;3n,1,e4a3,e565	332385	Geoffrey Hoon
Geoffrey Cox	f,1,ee79,eg2d	291303
Geoffrey Howe	1j,1,db54,df6b;v,1,df6b,dl7o
Geoffrey Onyeama	2,14,ebbb,ej5t
George Allen	3,64,dq1f,du1h;b,0,dx13,e313
George Carey	5n,8e,dn3r,dyav
George Deukmejian	3,65,df13,dn17
George Fernandes	7,3,du3j,dx3f;7,3,dxal,e05m	3056379					d9
George Galloway	y1,1,e01p,ec8i;ys,1,efc
George Gerapetritis	2,17,ej6r		Giorgos Gerapetritis
George H. W. Bush	s,0,d331,d51i;o3,0,d81u,d91k;5,0,dd1k,dl1k;1,0,dl1k,dp1k	23505	George Bush Sr.;George Herbert Walker Bush;George Bush
George Habash	i,ah,czc,dw4
George Joulwan	2o,3f,dpam,dt7b
George Marshall	x,0,cf1l,ch1k;1f,0,ci9l,cj9c		George C. Marshall
George McGovern	b,0,cv13,dd13;8,0,d47e,d4b7	331742
George Mickelson	3,7h,dj16,dp4j
George Mitchell	20,0,dl13,dr13;16n,0,e51m,e75k		George J. Mitchell
George Osborne	1j,1,e65b,ec7d	332493
George Papaconstantinou	6,17,e5a7,e76h		George Papakonstantinou
George Papandreou	0,17,e5a6,e7bb					e5a,e7b
George Pataki	3,63,dr11,e2cv
George Robertson	1e,1,dt53,dvab;i,3f,dvae,dzch		Lord Robertson
George Ryan	3,7a,dv1b,dz1d
George Sabra	af,19,e8b9,ea
George Saitoti	5,1p,dl5a,du18;5,1p,dv43,dy8u;9,1p,e41,e86a
George Shultz	1u,0,d46c,d658;x,0,de7g,dl1k		George P. Shultz
George Simion	sy,15,ef9j
George Speight	8z,2r,dw5j,dw7q
George Tenet	1x,0,dscg,e07b
George Vassiliou	1,4v,dk2s,dp2s
George Voinovich	eb,0,dc11,dlcv;3,87,dn1e,ducv;b,0,dv13,e713
George W. Bush	3,7j,dr1h,dwcl;1,0,dx1k,e51k	207	George Bush Jr.;George Walker Bush;George Bush;|!:1$FNPDF !SX|;|!G3%A*% (!=CA !A-|;^/!B^/.!^,I>;|(2)!Ph!g|W|(2(h@-!O|;^?66^?>> W. ^=D*^><=;^!E/'|!E/$7!|' |!E.!%9|		Dubya
George Wallace	3,5y,cv1e,cz1g;3,5y,d31i,db1f;3,5y,df1h,dj1j
George Washington	1,0,814u,8934	23
George Weah	1,43,ee1m,ek1m	173139	George Manneh Weah				e0b
George Yeo	17,2f,dn7,dv6;2,2f,e08c,e75l	58142	George Yeo Yong-Boon
Georges Clemenceau	0,6,baap,bo1i
Georges Pompidou	0,6,cu4e,d07a;1,6,d16k,d642
Georgi Dimitrov	0,1f,cebn,ch72
Georgi Parvanov	1,1f,dy1m,e81m	57261
Georgios Karatzaferis	tv,17,dw9e
Georgios Papadopoulos	0,17,czcd,d5a8;1,17,d561,d5bp		George Papadopoulos
Gerald Baliles	3,64,di1b,dm1d
Gerald Ford	44,0,cx13,d5c6;5,0,d5c6,d689;1,0,d689,d91k	9582	Gerald Rudolph Ford;Jerry Ford
Geraldine Ferraro	21,0,dg7c,dgb6
Geraldo Alckmin	3,bp,dx36,ee46;5,b,ej11	964493
Gerardo Werthein	2,n,ekb4,elar	5550326
Gerasimos Arsenis	7,17,dpad,ds9p
Gergely Kar^!&5csony	zf,1w,efad
Gerhard Schr^!'!der	y,a,duar,e1bm	2530	Gerhard Schroeder;|!:3!CNS>NB 6NCBCN|;|!G24D+A!+) .+B)+|;^0DC^-F0^/8;^!%4^05+^41%^/8;;|(1<1!NmG||(2(h!OVi*i|;^;,0^=*H^A5%^=*H^A$> ^>:;^=&(^<->;|!E/!7#7" 87"7|			du3,e1c	du3
Germ^!&5n Vargas Lleras	9,j,e687,e85;5,j,ea87,ed3l	8963948		Vargas Lleras
Germain Katanga	c,ek,dz,e1
Gerrit Zalm	6,1b,dq8m,dy7m;6,1b,dz5r,e32m	717674
Gerry Adams	da,1c,dfbd,ee2a		|!:0%GFQQI !EAMR|;|!G-+I0I !.&D1|;^0DC^7)/^!%4^,HA^/6)^04F;|(1A2!gyx||(1<!?b9|;^?44^=,. ^?#1^<.%^>;.;^!E/'|!E-9* !$/2|
Get^!'%lio Vargas	1,b,byb3,cm8o
Getachew Reda	5h,34,eb,ecb;13g,f5,ej3h,el4			Getachew
Ghada Waly	167,10,ea3,efc;12,9r,eg2,el
Ghafar Baba	4,1m,di5,dpa
Ghassan Hitto	14g,19,e93i,e978
Ghassan Salam^!&=	2p,18,dwa,dz4;4t,8,ed6,eg3;2p,18,el28
Ghazi Hamad	5h,3v,e23		Razi Hamed
Ghazi Kanaan	ct,19,de,dy;9,19,e0a,e1ac		Ghazi Kenaan
Ghazi Salahuddin Atabani	2x,1k,dx,e9		Ghazi Salahuddin;Ghazi Salah al-Din Atabani;Ghazi Salah al-Din	Atabani
Ghazi al-Yawer	6g,g,e05h,e061;1,g,e06s,e147		Ghazi Mashal Ajil al-Yawar;Ghazi al-Yawar;Ghazi Yawer
Gheorghe Gheorghiu-Dej	pz,15,cc,cx3j			Gheorghiu-Dej
Gholam Reza Aghazadeh	14,e,dh,dt;63,e,dt,e57		Gholamreza Aghazadeh
Gholam-Hossein Elham	5h,e,e19,e5		Gholam Hossein Elham
Gholam-Hossein Mohseni-Eje'i	7c,e,eh71	137375	Gholam Hossein Mohseni Ejei;Gholamhossein Mohseni Ejei	Mohseni-Eje'i
Gholamhossein Karbaschi	10e,e,dm1,du4
Ghulam Azam	7k,2n,d1,dw			Azam
Ghulam Ishaq Khan	1,f,dk8h,dp7i
Giancarlo Giorgetti	6,h,eiam
Gianfranco Fini	2,h,e0bi,e25h	47583
Gianni Alemanno	6e,h,e44s,e96c
Gianni De Michelis	2,h,dl7m,do6s			De Michelis
Gibran Rakabuming Raka	5,l,ekak	18342893			Gibran
Gibril Ibrahim	c,bc,e81;6,1k,eh28		Jibril Ibrahim
Gibson Sibanda	18h,s,dv9,e1
Gideon Gono	2t,s,dzc1,e9bu	433688
Gideon Saar	a,2,eh6d,eict;2,2,ekba	966349
Gilad Erdan	9,2,eab,eb5;2z,2,eb5p,eg5h;s,2,eg7,ek8	2663804
Gilbert Diend^!&=r^!&=	ki,3c,dj,ea;8z,3c,eb9h,eb9n
Gilbert Houngbo	0,44,e498,e87n;11,a6,eia1
Gilberto Teodoro	7,w,ej65	1396192	Gilbert Teodoro
Gilchrist Olympio	e,44,do,e9
Gill Marcus	2t,9,e5b9,eab8
Gillian Keegan	18,1,eiap,ek75
Gillian Shephard	1h,1,dp5r,dq7k;18,1,dq7k,dt52
Gina Haspel	1x,0,ee4q,eh1k
Gina Raimondo	3,8a,eb16,eh32;27,0,eh33,el1k
Ginandjar Kartasasmita	g,l,du3,dva		Ginanjar Kartasasmita		Ginandjar
Gintautas Paluckas	0,20,ekcc,el84	12655545
Giorgi Gakharia	9,y,edb,ef9;0,y,ef98,eh2i	43287680
Giorgi Kvirikashvili	2,y,eb9,ebc;0,y,ebcu,ee6d	15277881
Giorgi Margvelashvili	1,y,e9bh,eecg		Georgy Margvelashvili
Giorgia Meloni	0,h,eiam	451791	|!:4!CKMAC= )BHKJE|;|!G2&B+&D! ?D>B@D|;^0F:^1:+^/"F;|(2)!PT!LgJVh4|;^?66^=*H^?1# ^=0:^=$&^<*-;^!E/'|!E/$7!|'|!E1! +)"-&|			ei9	ea3
Giorgio Napolitano	1,h,e25f,eb1e	1220
Giovanni Spadolini	0,h,dd6s,dec1
Giovanni Tria	6,h,ee61,ef95
Girija Prasad Koirala	0,27,dn5q,dqbu;0,27,du4f,dv5v;0,27,dw3m,dx7q;0,27,e24p,e48i	220991	G.P. Koirala
Girma Wolde-Giorgis	1,34,dxa8,e9a7	girma-woldegiorgis	Girma Woldegiorgis	Girma
Gita Gopinath	8m,5j,ef11,ei1k;5z,5j,ei1l,el8
Gitanas Naus^!'Bda	1,20,ef7c	9268379
Giuliano Amato	0,h,do6s,dp4t;0,h,dw4p,dx6b	202209
Giulio Andreotti	0,h,d42h,d577;0,h,dl7m,do6s
Giulio Tremonti	6,h,dq5b,dr1h;6,h,dx6b,e073;6,h,e19m,e25h;6,h,e458,e7bg
Giuseppe Cavo Dragone	8j,3f,el1h			Cavo Dragone
Giuseppe Conte	0,h,ee61,eh2d	53844829
Giuseppe Garibaldi	y2,h,9o,am62
Gjorge Ivanov	1,3g,e55c,ef5c	57436
Gladys Mar^!&An	3a,12,dq,e136
Glafcos Clerides	1,4v,dp2s,dz2s	317648
Gleisi Hoffmann	3t,b,e768,ea2;ag,b,ed7,el3;si,b,el3a
Glenn Youngkin	3,64,ei1f,em1h	100963892
Gloria Macapagal Arroyo	5,w,du6u,dx1k;1,w,dx1k,e66u	123665	Gloria Arroyo;Gloria Macapagal-Arroyo			dx,e66
Glyn Davies	17a,0,dr,dt;16p,0,e81,eab
Gnassingb^!&= Eyad^!&=ma	1,44,cz4e,e125
Godfrey Binaisa	1,1t,db6k,dc5c
Godswill Akpabio	q4,14,e35t,eb5t;26,14,ej6d	5576947
Godwin Friday	0,5f,elbs
Goh Chok Tong	0,2f,dmbs,e08c	313300		Goh
Goh Keng Swee	4,2f,d53,dgc			Goh
Goh Kun	0,c,dt35,du33;0,c,dz2r,e05p			Goh
Gohar Ali Khan	i8,f,ejc2		Barrister Gohar	Khan
Gohar Ayub Khan	2n,f,dmb,dpa;2,f,dt2p,du87		Gohar Ayub	Gohar Ayub
Gojko ^!)9u^!):ak	7,2l,dn9i,du53
Golda Meir	0,2,d13h,d663		|!:3!LIB> *CFN|;|!G15C?*" @"!E,|;^0@G^/!G^6E6^!%4^0F:^->4;|(1>1k=}a!|^(1<;^;.:^<*I ^=02^?00^?%3;|!E-#&-$% /!*9|
Gong Ro-myung	2,c,dqco,dsb7			Gong
Gonzalo S^!&5nchez de Lozada	1,2h,dp86,dt86;1,2h,dy86,dzah	379645	Gonzalo Sanchez Lozada	S^!&5nchez de Lozada
Goodluck Jonathan	5,14,e35t,e655;1,14,e656,eb5t	57380
Goran Had^!*.i^!'2	1,al,do2q,dq1
Goran Svilanovi^!'2	2,1n,dwb4,e04g
Gordan Grli^!'2-Radman	2,2l,ef7j		Gordan Grli^!'2 Radman	Grli^!'2-Radman
Gordana Siljanovska-Davkova	1,3g,ek5c	12277168		Siljanovska-Davkova
Gordon Bajnai	0,1w,e54e,e65t	57595
Gordon Brown	1j,1,dt52,e36r;0,1,e36r,e65b	10648	|!:1#NPDNM !P@SM|;|!G24B+)B@ "+!B@|;^/G%^3"A^!%4^/.!^0==;|(1@/zDqyQg!q|;^;.2^<70 ^=G;^<G<^?+=;|!E-#&9$&0 "9!&0|
Gotabaya Rajapaksa	1e,1j,e1bp,eb19;1,1j,efbi,ei7e	1538702	Gotabhaya Rajapaksa
Gough Whitlam	0,z,d4c5,d7bb
Goukouni Oueddei	1,2p,db3n,de67		Goukouni Weddeye;Goukouni Oueddeye
Govan Mbeki	na,9,dq,dt
Gr^!&=goire Kayibanda	1,2e,ctaq,d575
Grace Mugabe	yw,s,eac6,edbj	453364
Grace Poe	8,w,eb9,ec59
Graciela Fern^!&5ndez Meijide	e,n,dr,dvc;fs,n,dvca,dx3			Fern^!&5ndez Meijide
Grand Duke Henri	rc,4m,dwa7,ela3			Henri
Grant Shapps	3n,1,ef7o,ei96;1e,1,ej8v,ek75	478596
Gray Davis	3,65,dv14,dzbh
Greg Abbott	3,7j,eb1k	5605224
Greg Clark	3r,1,ec7e,ef7o	271800
Greg Gianforte	3,83,eh14
Gregor Gysi	xn,a,dlc9,dp1v;dm,a,e19n,ebac
Gregorio Honasan	8z,w,di,dlc		Gringo Honasan
Gretchen Whitmer	3,8p,ef11	5607720
Grigol Vashadze	2,y,e4c,e8a;8,y,ee7,eebs	58102
Grigory Yavlinsky	uz,m,dpa,e46m
Gro Harlem Brundtland	0,2z,dmb3,dsap;11,6m,du7l,dz7l
Grover Cleveland	1,0,ap34,at34;1,0,ax34,b134	35171
Grzegorz Schetyna	9,i,e3bg,e5ad;2,i,ea9m,ebbg;t7,i,ec1q,eg1t	362851
Gu^!&Dni J^!&Ghannesson	1,52,ec81,ek81		Gu^!&Dni Th. J^!&Ghannesson
Gudrun Ensslin	37,aj,d25,d9ai
Guido Bellido	0,o,eh7t,eha6
Guido Crosetto	7,h,eiam	3119423
Guido Di Tella	2,n,dn1v,dvca
Guido Mantega	6,b,e23r,eacv	1359689
Guido Westerwelle	2,a,e5as,e9ch	58284
Guillaume Soro	c,e9,dyc;0,38,e344,e838;o,38,e83c,ef28		Guillaume Kigbafori Soro
Guillermo Endara	1,3l,dlck,dq91
Guillermo Fern^!&5ndez de Soto	2,j,du87,dy87	11682271		Fern^!&5ndez de Soto
Guillermo Francos	9,n,ejca,ek5;4z,n,ek5s,elb
Guillermo Lasso	1,1e,eh5o,ejbn	4414537
Guillermo Ortiz	6,7,dqct,dtc;1o,7,du1,e5cv	911058	Guillermo Ortiz Martinez
Gul Agha Sherzai	qi,u,dxc,dz8;co,u,e1,e9a	gul-sherzai	Gul Agha Shirzai;Gul Agha	Sherzai
Gulbuddin Hekmatyar	0,u,dp6h,dq6s;0,u,ds6q,dt8b		Gulbadin Hekmatyar;Gulbuddin Hikmatyar
Gulnara Karimova	h3,32,e6,e8						dx
Gulzarilal Nanda	0,3,cw5r,cw69
Guntis Ulmanis	1,2u,dp77,dv77
Guo Boxiong	6p,5,dyb,e8b			Guo
Guo Jiakun	1g,5,el1			Guo
Guo Shengkun	a7,5,e8c,edb	4276774		Guo
Gurbanguly Berdimuhamedov	1,3r,e2cl,ei3j		Gurbanguly Berdymukhamedov
Gust^!&5v Hus^!&5k	15,51,d14h,djch;1,51,d75t,dlca
Gustav Stresemann	y,a,br8d,brbu;2,a,br8d,bxa3
Gustavo Adrianz^!&=n	0,o,ek36,el5d
Gustavo D^!&Aaz Ordaz	1,7,cwc1,d2bu			D^!&Aaz Ordaz
Gustavo Franco	1o,b,dt8,dv1d
Gustavo Leigh	em,12,d59b,da7o
Gustavo Loyola	1o,b,dr6,dt8
Gustavo Noboa	1,1e,dw1m,dz1f	471291
Gustavo Petro	zb,j,e811,ebcv;1,j,ei87,em87	704022	|!:3!QOP>@L -CPNL|;|!G24B-$!;B "D$+B|;^-@B^04F^.36^167^!%4^-$C^22@^41%;|(2!!*0MoK9a|;^;1C^>;.^@A2^=@B ^A*(^A$>^=$&;|!E."%1(!% 4(8%|			ei5,em8	e62
Guy Hunt	3,5y,dj1j,dp4m
Guy Parmelin	1,23,eh11,ehcv;1,23,em11,emcv	121160
Guy Philippe	aj,1d,e02,e03
Guy Ryder	11,a6,e8a1,ei9u
Guy Scott	5,3y,e79t,eaas;1,3y,eaas,eb1p	153986
Guy Verhofstadt	0,29,dv7c,e43k	12978				dv7,e43
Gwanda Chakuamba	e,53,dq,e0
Gwede Mantashe	5f,9,e3ci,edci;a6,9,ee2q
Gyude Bryant	1,43,dzae,e21g	442511
Gyula Horn	2,1w,dl5a,dm5n;0,1w,dq7f,du76
H. D. Deve Gowda	0,3,ds61,dt4l		H.D. Deve Gowda;Deve Gowda	Deve Gowda		ds6,dt4
H. R. Haldeman	1b,0,d11k,d54u		Bob Haldeman
H. R. McMaster	k,0,ed2k,ee49	5628492	H.R. McMaster;Herbert McMaster
H^!&9kan Juholt	7p,21,e73p,e81l
H^!&=ctor Timerman	2,n,e66m,ebca
H^!&=di Annabi	2v,1d,e39,e61c
H^!''seyin K^!(3vr^!(3ko^!(!lu	35,d,du8,dy8	554479
Habib Bourguiba	1,2m,cp7p,djb7
Habib Essid	0,2m,eb26,ec8r	3125311
Habib el-Adly	9,10,dtbi,e71v		Habib al-Adly;Habib al-Adli;Habib el-Adli
Hachim al-Hasani	o,g,e143,e24	324564	Hajim al-Hassani;Hajem al-Hassani
Hadi al-Amiri	c,c7,e5;4w,g,e6cl,ea98		Hadi al-Ameri;Hadi Amiri
Hadi al-Bahra	5c,19,ea79,eb14
Hadja Lahbib	2,29,ei7f,ekc1;md,k,ekc1
Hafez al-Assad	1,19,d33c,dw6a	hafez-al-assad	Hafiz al-Assad;|!:06AUFH !RAE|;|!G.+%?6 %B!1-|;^-F0^5$D^-1>^!%4^7E&^5&(^/8;;|(1AIO!4x||(1<!4H|;^A5%^A*(^?=/ |?">)!|^>/"^<7,;|!E-(!5' !-|-|!E-!2$|			d33,dw7
Hafiz Saeed	37,bd,dj		Hafiz Muhammad Saeed;Hafiz Mohammed Saeed;Hafiz Mohammad Saeed
Hafizullah Amin	1,u,db9e,dbcr
Hage Geingob	1,4s,eb3l,ek24	1568274
Haider al-Abadi	0,g,ea98,eeap	5639013	Haidar al-Abadi
Haile Selassie	36,34,by42,d69c			Haile Selassie	Selassie
Hailemariam Desalegn	0,34,e88k,ee42	381071		Hailemariam
Haim Ramon	9,2,drb,ds6;a,2,e25,e28;4,2,e37,e53		Chaim Ramon
Haitham al-Ghais	i,6a,ei81	haitham-al-ghais
Haitham bin Tariq	87,6y,eg1b		Sultan Haitham	bin Tariq
Hakainde Hichilema	1,3y,eh8o	717185
Hakan Fidan	3h,d,e65p,ej63;2,d,ej64	6087480
Hakeem Jeffries	44,0,ej13
Hakimullah Mehsud	c,9l,e58,e9b1		Hakeemullah Mehsud;Hakimullah Mahsud
Hakuo Yanagisawa	78,4,dua,dva;78,4,dwc,dy9;w,4,e29q,e38r	640668
Halbe Zijlstra	2,1b,edaq,ee2d	1375236
Haley Barbour	3,82,e01d,e81a
Halfdan Mahler	11,6m,d57l,dk7k
Halimah Yacob	o,2f,e91,ed8;1,2f,ed9e,ej9d				Halimah
Halla T^!&Gmasd^!&Gttir	1,52,ek81	24494577
Halld^!&Gr ^!%>sgr^!&Amsson	2,52,dr4n,e09f;0,52,e09f,e26f	208879
Hama Amadou	0,2y,dr2l,ds1r;0,2y,dw13,e367;2n,2y,e74,ea8	544141
Hamad bin Isa Al Khalifa	m,4u,dv36	57352	Hamad bin Isa	Hamad
Hamad bin Jassim	2,4i,do91,e96q;0,4i,e343,e96q	hamad-bin-jasim	Hamad bin Jassem;Hamad bin Jassim al-Thani;Hamad bin Jassem bin Jabr al-Thani;Hamad bin Jassim bin Jaber al-Thani
Hamad bin Khalifa	40,4i,dr6r,e96p	57360	Hamad bin Khalifa Al Thani	bin Khalifa
Hamadi Jebali	0,2m,e7co,e93e	57699
Hamani Diori	1,2y,csba,d64f
Hambali	7q,bb,du,dz8b		Riduan Isamuddin
Hamdeen Sabahi	8,10,e83,e85;8,10,ea2,ea5		Hamdeen Sabbahi;Hamdin Sabahi
Hamdullah Mohib	k,u,ee8,eh8f
Hamed Bakayoko	9,38,e6c,ed7;7,38,ed7,eg7;0,38,eg7u,eh3a
Hamid Algabid	i,7g,dl1,dsc
Hamid Gul	93,f,dj3,dl5		Hameed Gul
Hamid Karzai	1,u,dxcm,ea9t		|!::,7C?; !7G>7@|;|!G2'!?) =+,!D|;^-F0^3H#^/8;^!%4^-=:^/!G^/HB^-"6;|(1>L]F}(k3!|;^A5%^=:<^<7, ^@3$^=*H|?00=!|;|!E-(/*$ 89'!*|			dxc,eaa
Hamid Reza Asefi	1g,e,du8,e28		Hamid-Reza Asefi
Hamid al-Ahmar	dk,2c,e2			al-Ahmar
Hamilton Mour^!&7o	5,b,ef11,ej11	52871852
Hamma Hammami	6c,2m,di
Hamza Abdi Barre	0,2g,ei6p	112598575
Hamzah Haz	5,l,dx7q,e0ak				Hamzah
Han Dong-hoon	a,c,ei5h,ejcl;9w,c,ek7n,ekcg		^A5)^<0H^A>$	Han
Han Duck-soo	0,c,e343,e42t;0,c,ei5l,el51	356666	^A5)^<-?^>7F;Han Duck Soo	Han
Han Kuo-yu	ed,p,eecp,eg6c;8,p,ef7s,eg1b;o,p,ek21			Han
Han Min-koo	7,c,ea6u,ed7d			Han
Han Myeong-sook	0,c,e24k,e337			Han
Han Seung-soo	2,c,dx3q,dy24;1p,8,dx9c,dy99;0,c,e42t,e59s			Han
Han Zheng	ei,5,dz2,e8c;t,5,ee3j,ej3;5,5,ej3a			Han
Hanan Ashrawi	177,6z,dna,dpc;9k,39,ds5,du8
Hanan Porat	tq,2,d6
Hani al-Mulki	0,1x,ec61,ee64	5648173	Hani Mulki
Hanif Atmar	9,u,e4a,e66;k,u,ea9,ee8;2,u,eg4,eh8f		Mohammad Hanif Atmar
Hanke Bruins Slot	2,1b,ej95,ek72			Bruins Slot
Hanna Suchocka	0,i,do7b,dpaq
Hanna Tetteh	2,40,e91u,ed17;4t,8,el2	5648740
Hannelore Kraft	1v,9h,e67e,ed6r
Hanno Pevkur	7,37,ei7i
Hans Blix	2,21,daai,dbac;72,9c,ddc1,dtbu;8s,8,dw31,dz6u					dy,dzc
Hans Eichel	1v,b7,dn45,dv47;6,a,dv4c,e1bm	62180
Hans Grundberg	82,8,eh86
Hans Haekkerup	7,2x,dp1p,dwcl;2v,2t,dx1f,dxcv	1390745
Hans Kluge	14y,6m,eg21		Hans Henri Kluge
Hans Leijtens	12,b5,ej31
Hans Modrow	0,8j,dlbd,dm4c
Hans Tietmeyer	1,9x,dpa1,dv8v
Hans van Mierlo	2,1b,dq8m,du83			van Mierlo
Hans van den Broek	2,1b,deb4,dp13;9a,k,dp16,dv9f			van den Broek
Hans von Sponeck	d0,8,dua,dw3
Hans-Dietrich Genscher	2,a,d65h,do5h
Hans-Gert P^!'!ttering	1,5m,e31g,e57e			P^!'!ttering
Hans-Peter Friedrich	9,a,e733,e9ch	66144
Hans-Rudolf Merz	6,23,e011,e6av;1,23,e511,e5cv	122275	Hans Rudolf Merz
Harini Amarasuriya	0,1j,ek9o	98298397
Haris Silajd^!*.i^!'2	0,v,dpap,ds1u	57381
Harith al-Dhari	rn,g,dz,eb3		Hareth al-Dhari
Harkishan Singh Surjeet	9d,3,do,e14		Harkishen Singh Surjeet	Surjeet
Harmoko	17,l,df3,dt6;6q,l,dpa,du7;o,l,dta,dva
Harold Macmillan	0,1,cp1a,cvai
Harold Wilson	0,1,cwag,d26j;0,1,d634,d845
Harri Holkeri	0,2a,dj4u,dn4q;1p,8,dw95,dx9b;2v,2t,dz8,e06
Harriet Harman	70,1,e36o,eb9c	234182
Harry Reid	2m,0,e113,e313;20,0,e313,eb13;2m,0,eb13,ed13
Harry Roque	4u,w,eda,eea;4u,w,eg4,ehb
Harry S. Truman	5,0,cd1k,cd4c;1,0,cd4c,cl1k	11613	Harry Truman;|!:3!>NNF 0NQJ[K|;|!G2A!+D $+B?!@|;^-F0^7)/^!%4^0?0^8C)^7C!;|(29(CUT!DU7L|;^A5A^=,. ^A$>^='7^=/C;|!E-%!9* )9&/0|
Harsh Vardhan Shringla	v,3,eg1t,ei4u	23304224	Harsh Shringla
Haruhiko Kuroda	1,9a,e121,e93i;58,4,e93k,ej48
Hasan Hasanov	0,33,dm2,do4;2,33,dp9,du2
Hasan Mahmud	17,2n,ef1,ek1;2,2n,ek1,ek85
Hasan Muratovi^!'2	0,v,ds1u,dt13
Hasan di Tiro	c,b4,d8c4,e18		Hasan Tiro
Hashem Safieddine	rq,5s,dx,eka3		Hashim Safi al-Din;Hashem Safi al-Din
Hashim Salamat	3c,bg,dg,dz7d		Salamat Hashim;Hashim Selamat
Hashim Tha^!&;i	0,2t,e419,eac9;1,2t,ec47,egb5	57634	Hashim Thaqi
Hassan Ali Khaire	0,2g,ed31,eg7p	28824125	Hassan Ali Khayre
Hassan Dahir Aweys	c,b9,e26,e2c;c,d4,e52,e6c		Sheikh Hassan Dahir Aweys
Hassan Diab	0,18,eg1l,eh9a
Hassan Firouzabadi	5s,e,dl,ec6s
Hassan Gouled Aptidon	1,60,d96r,dv58	hassan-gouled		Gouled
Hassan Habibi	p,e,dl8,dx8	hasan-habibi
Hassan Hattab	c,ev,du9,dz8
Hassan Jallow	3f,db,dz9,ebc		Hassan Bubacar Jallow
Hassan Nasrallah	i,5s,do2g,ek9r		Hasan Nasrallah;|!G2'-@ @/+ !>>A|;|!:=)4E4A !4ED4??4|;^-F0^0E/^!%4^4-%^04F^8C)^0"B;|(2&;/!bj6%UU|;^A5%^>/& ^;E;^>;.|<G<)!|;|!E-(20 129!--%|			e2,ekc
Hassan Rashad	2u,10,eka
Hassan Rouhani	1,e,e983,eh83	348144	Hasan Rouhani;Hassan Rohani;|!:@&1B1> !DF1>9|;|!G2'-@ +B'!@D|;^-F0^0E/^!%4^8C)^-F0^/"F;|(1@J0qyk!JF|;^A5%^>/& ^=$&^A5%^<*-;|!E-(20 9&(!1*|			e96,eh8
Hassan Sheikh Mohamud	1,2g,e89g,ed2g;1,2g,ei5n	319153		Mohamud
Hassan Wirajuda	2,l,dx8a,e5am	183581	Hassan Wirayuda;Nur Hassan Wirajuda
Hassan al-Alfi	9,10,dp4,dtb		Hassan el-Alfi
Hassan al-Banna	37,8r,bw,ch2c
Hassan al-Turabi	o,1k,ds41,dvcc	hassan-al-turabi	Hassan Turabi			dn,e1
Hassanal Bolkiah	87,7q,cza5	57327	Sultan Hassanal Bolkiah
Hastings Banda	1,53,cy76,dq5o		Hastings Kamuzu Banda
Hau Pei-tsun	0,p,dm61,dp2r			Hau
Hayato Ikeda	0,4,cs7j,cwb9
Hazel O'Leary	1n,0,dp1m,dt1k
Hazem el-Beblawi	0,10,e979,ea31		Hazem Beblawi;Hazem al-Beblawi
Hazim al-Shaalan	7,g,e06s,e15	324581	Hazem Shaalan;Hazem al-Shaalan;Hazim Shaalan
He Lifeng	t,5,ej3c	8291839	^-$/^3=>^/'-	He
He Weidong	6p,5,eian,elah			He
Heidi Alexander	3n,1,ekbt
Heidi Reichinnek	dm,a,ek2r
Heiko Maas	2,a,ee3e,ehc8	108447
Heinrich Br^!''ning	y,a,by3u,c05u
Heinrich Himmler	9,a,cb8o,cd4t
Heinz Fischer	1,1h,e078,ec78	11753
Heinz-Christian Strache	7m,1h,e14n,ef5j	44733
Heizo Takenaka	g,4,dx4q,e29q	861857
Helen Clark	0,2v,dvc5,e4bj;5l,90,e54h,ed4j	180383
Helen McEntee	a,1c,eg6r,el1n;2,1c,elbi
Helen Zille	7l,9,e356,eb5a	260693
Helga Schmid	i,5k,egc,ek9		Helga Maria Schmid
Helle Thorning-Schmidt	0,2x,e7a3,eb6s	57652		Thorning-Schmidt
Helmut Kohl	y,a,dea1,duaq	2518	|!:3!CIZJQP (LIZ|;|!G5>;<?! :?;|;^67!^/!G^3:4^22@^!%4^37:^/!G;|(2$FYNm6l!mY|;^A8>^=5E^A$> ^@8?;|!E1!)+"% 4"!)|			dea,duc
Helmut Schmidt	y,a,d65g,dea1
Hemant Soren	8p,3,e97,eac;8p,3,efct,ek1v;8p,3,ek74	13619621
Hendrik Verwoerd	0,9,cq93,cy96
Hendrik W^!''st	1v,9h,ehar
Heng Samrin	1,2k,db17,do46;2c,2k,e23,ej8			Heng Samrin
Heng Swee Keat	6,2f,eba1,eh5;4,2f,ef51,el5			Heng
Henna Virkkunen	17k,k,ekc1
Hennadiy Udovenko	2,t,dq8p,du4h;1p,8,dt9g,du99		Gennady Udovenko;Hennady Udovenko
Henri Falc^!&Gn	qm,q,e4c,eda;8,q,ee2,ee5k
Henri Konan B^!&=di^!&=	1,38,dpc7,dvco		Henri Bedie	B^!&=di^!&=
Henri Namphy	1,1d,di27,dk27;1,1d,dk6k,dk9h
Henrietta Fore	12,92,ee11,ei1v
Henrique Capriles	3,dx,e4bt,edaf;8,q,e82c,e94e		Henrique Capriles Radonski	Capriles
Henrique Meirelles	1o,b,dz11,e6cv;6,b,ec5c,ee46	3428247
Henrique Salas R^!'!mer	qc,q,dm,ds;8,q,du,duc6		Henrique Salas Roemer	Salas R^!'!mer
Henry Campbell-Bannerman	0,1,b9c5,bc43			Campbell-Bannerman
Henry Cisneros	24,0,dp1m,dt1k
Henry Clay	6j,0,8nb4,9134;x,0,9137,9534;b,0,97ba,9s6t
Henry Hyde	l,0,d713,e313
Henry Kissinger	k,0,d11k,d7b3;x,0,d59m,d91k		|!:3!CKNF (FOOFKBDCN|;|!G7<;&? 8?(;!&|;^.1.^6D<^0DC;|(1GLjasr!7+j,Ws|;^A8:^=,. ^@@?^><A^?3A;|!E/#/7( 6(0(/!|'^!EE			d1
Henry McLeish	1t,71,dwar,dxb8	333820
Henry McMaster	3,72,ed1o
Henry Okah	c,e0,e2,e6a
Henry Paulson	1u,0,e27a,e51k	311025	Hank Paulson
Henry Ramos Allup	15b,q,dw;2c,q,ec15,ed15			Ramos Allup
Heraldo Mu^!&Eoz	2,12,ea3b,ee3b	5732719
Herbert Asquith	0,1,bc45,bkc5		H. H. Asquith
Herbert Hoover	1,0,bx34,c134	35236
Herbert Kickl	9,1h,edci,ef5m;7m,1h,eh6j	1395041
Herbert Morrison	v,1,cj39,cjaq
Herbert Murerwa	6,s,ds7,dw7;6,s,dy8,e32	3133488
Herintsalama Rajaonarivelo	0,3e,ela
Herman Cain	8,0,e75l,e7c3
Herman Van Rompuy	0,29,e4cu,e5bp;1,9b,e5c1,eabu	12983		Van Rompuy
Hermann G^!'!ring	hk,a,c14r,cd4n		Hermann Goering
Herminio Blanco	3v,7,dqc,dwbu
Hern^!&5n Siles Zuazo	1,2h,co86,cs86;1,2h,deaa,dh86		Hernan Siles Suazo	Siles Zuazo
Herschel Walker	h5,0,ela7
Herty Lewites	102,2w,dwb,e11;8,2w,e11,e272
Herv^!&= Ladsous	ay,8,e7a,ed3
Herv^!&= de Charette	2,6,dr5i,dt62
Hery Rajaonarimampianina	1,3e,ea1p,ee97
Herzi Halevi	35,2,ej1g,el35	12407008
Hesham Qandil	0,10,e882,e978	hisham-qandil	Hisham Qandil;Hesham Kandil;Hisham Kandil
Heydar Aliyev	1,33,dpaa,dzav	157451	Heidar Aliyev;Geidar Aliev;Haydar Aliyev
Hibatullah Akhundzada	5i,57,ec5p	24237654	Haibatullah Akhundzada
Hichem Mechichi	0,2m,eg92,eh7p	88485687
Hideki Tojo	0,4,c9ai,cc7m
Hidenao Nakagawa	1s,4,dw7,dwa;5e,4,e29,e38	906180
Hifikepunye Pohamba	1,4s,e13l,eb3l	57469
Hikaru Matsunaga	6,4,du1u,du7u
Hikmat al-Shihabi	2f,19,d6,du7		Hikmat Shihabi;Hikmat Shehabi
Hikmet Hajiyev	2x,33,ee9		Hikmat Hajiyev
Hikmet ^!%Detin	2,d,dnbl,dq7r
Hilary Benn	5a,1,dza6,e36r;41,1,e36s,e65b;29,1,ek75	262742
Hilda Heine	1,5n,ec1s,eg1d;1,5n,ek13	20090884
Hilda Solis	39,0,e52o,e91m	50610
Hilla Limann	1,40,db9o,ddcv
Hillary Clinton	b,0,dx13,e51l;x,0,e51l,e921;8,0,eb4c,ecb8	6294	Hillary Rodham Clinton;Hillary Rodham;|!::,?BB7G? !B?DIED|;|!G2AD>!+D =>D@$B@|;^/.*^0"B^7)/^!%4^-09^0@B^8*(;|(1ID[]qp!]h:h|;^ABH^=!1^=,. ^@?8^=,2^@D+;|!E1!&)5& 4)&-%",|		Hillary	e36,e46;e51,e92;eb4,edc	dp1k
Hilmi ^!&*zk^!'!k	35,d,dy8s,e28u	742987
Himanta Biswa Sarma	k0,3,eh5a			Sarma
Hina Rabbani Khar	2,f,e77k,e93g	254122		Khar
Hip^!&Glito Mej^!&Aa	1,3k,dw8g,e08g
Hirofumi Hirano	1s,4,e59g,e668
Hirofumi Nakasone	2,4,e49o,e59g	937682
Hirofumi Yoshimura	eg,4,ebcj,ef3;cp,4,ef48
Hirohisa Fujii	6,4,dp89,dq6u;6,4,e59g,e616	290890
Hirokazu Matsuno	1s,4,eha4,ejce
Hirokazu Nakaima	61,4,e2ca,eac9	452327
Hiromu Nonaka	1s,4,du7,dva;5e,4,dw4,dwc
Hiroshi Mitsuzuka	6,4,dsb7,du1s
Hiroshi Nakajima	11,6m,dk7l,du7k
Hiroyuki Hosoda	1s,4,e05,e1a;6k,4,ehba,ejak	1133192
Hishammuddin Hussein	4l,1m,e54,e95;7,1m,e95,ee5;2,1m,eg3a,eh8	5772615	Hishamuddin Hussein		Hishammuddin
Hiss^!&<ne Habr^!&=	1,2p,de67,dmc1
Hissein Brahim Taha	2,2p,ed2,ee5;i,7g,ehbh			Taha
Ho Chi Minh	1,16,cd92,d192	36014		Ho Chi Minh	Ho
Hocine A^!&Ct Ahmed	ya,1a,cv9,e8			A^!&Ct Ahmed
Hoesung Lee	3c,b8,eba,ej7
Holger Nielsen	2,2x,e9cc,ea1u	3138668	Holger K. Nielsen
Hong Joon-pyo	8,c,ed3v,ed59;x9,c,ed7,ee6;zm,c,ei71,el4			Hong
Hong Lei	1g,5,e6,ec			Hong
Hong Soon-young	2,c,du84,dw1e	5895672		Hong
Hor Namhong	2,2k,dubu,ec4		Hor Nam Hong	Hor Namhong
Horacio Cartes	1,3m,e98f,ee8f	5901842
Horacio Rodr^!&Aguez Larreta	e9,n,ebca,ejc7			Rodr^!&Aguez Larreta
Horacio Serpa	9,j,dq87,dt5;8,j,du,du6l;8,j,dy,dy5q
Horst K^!'!hler	4o,5j,dw51,e034;1,a,e071,e65v	2542	Horst Koehler
Horst Seehofer	9,a,ee3e,ehc8	44612
Horta N'Tam	1,2i,elbr	horta-ntam	Horta Inta-A
Hoshyar Zebari	2,g,dz93,ea7b	982410
Hosni Mubarak	5,10,d74g,ddae;1,10,ddae,e72b	34105	Husni Mubarak;Hosny Mubarak;|!G2'-@D ?"!+=|;|!:<*CFB= !H65E5?|;^4:>^04F^/"F^!%4^3:4^/-;^0"B^-09;|(1IM+=pRB[!|;^A:8^>;.^<*- ^=5E^=;/^<G<^@?0;|!E-(&21* /&"!98|			dda
Hossam Zaki	hi,76,ec
Hossein Ali Montazeri	nt,e,dhb,dl3		Hossein-Ali Montazeri;Ayatollah Montazeri
Hossein Amir-Abdollahian	2,e,eh8p,ek5j	17991320	Hossein Amirabdollahian	Amir-Abdollahian
Hossein Salami	5t,e,ef4l,el6d
Hou Yu-ih	ef,p,eecp;8,p,ej5h,ek1d			Hou
Houari Boumediene	1,1a,cx6j,dacr
Howard Baker	2m,0,d915,dd13;20,0,dd13,dh13;1b,0,dj2r,dk73;8d,0,dx75,e12h	1337643
Howard Dean	3,9t,dn8d,dz19;8,0,dz6n,e02i	337470
Howard Lutnick	27,0,el2l
Hristijan Mickoski	0,3g,ek6n	46675558
Hrvoje ^!)9arini^!'2	0,2l,do98,dp43
Hsu Hsin-liang	bd,p,ds7,du8			Hsu
Htin Kyaw	1,2d,ec3u,ee3l			Htin Kyaw
Hu Chunhua	t,5,ee3j,ej3			Hu
Hu Jintao	15,5,dybf,e8bf;1,5,dz3f,e93e	15029	^4:>^7>,^1=0;|!:E!? "349H>,:|;|!G2AB &D@ $!B|;^4:>^71A^2";;^A=I^?>B^@A2^?((;|!E/&$ !|'|!E-*1)!&|	Hu
Hu Yaobang	15,5,de9c,dj1f			Hu
Hua Chunying	6n,5,e8b;2q,5,ek5			Hua
Hua Guofeng	6r,5,d8a7,dd6s			Hua
Huang Ju	ei,5,dn,dr;t,5,dz3,e362	505710		Huang
Hubert Humphrey	5,0,cx1k,d11k
Hubert Ingraham	0,4h,do8l,dy53;0,4h,e354,e858	317664
Hubert V^!&=drine	2,6,dt64,dy57	560682
Hubertus Heil	10,a,ee3e,el56
Huey Long	3,68,bw5l,c01p;b,0,c01p,c39a
Hugh Carey	3,63,d711,decv
Hugh Gaitskell	1j,1,ciaj,cjaq;e,1,cnce,cv1i
Hugo Banzer	1,2h,d38m,da7l;1,2h,dt86,dx87	269039
Hugo Ch^!&5vez	1,q,dv22,e935	8440	Hugo Chavez Frias;|!:C!1< %.03?|;|!G2AB4B $.!;D,|;^,FE^/G%^!%4^0B>^8&3^04F;|(1@!/y<aT4|;^?+9^;.2 ^@$?^=>@^>;.;|!E/#$!$ 5|'|!E-!"2|	Ch^!&5vez		duc,e9c	do24
Hugo L^!&Gpez-Gatell	mz,7,eec1,eja			L^!&Gpez-Gatell
Hugo Motta	49,b,el21
Hulusi Akar	35,d,eb8i,ee79;7,d,ee79,ej63
Humberto Castelo Branco	1,b,cw4f,cz3f			Castelo Branco
Humberto Ortega	3u,2w,db7,dr2l;7,2w,dbc,dm4
Humberto Roque Villanueva	7x,7,dsc,dt9			Roque Villanueva
Humberto de la Calle	5,j,dq87,ds9a;kc,j,e8ai,ecb			de la Calle
Humza Yousaf	1t,71,ej3t,ek57	174924
Hun Manet	0,2k,ej8m	13024351		Hun Manet
Hun Sen	0,2k,dh1e,ej8m;26,2k,ek43	57788		Hun Sen
Hung Hsiu-chu	bl,p,ec3u,ed6u			Hung
Husain Haqqani	1i,f,e44,e7bm		Hussain Haqqani
Husam Badran	el,3v,ed		Hossam Badran
Hussain Muhammad Ershad	1,2n,dfcb,dmc6		Hossain Mohammad Ershad;Hossain Mohammed Ershad;H.M. Ershad
Hussain al-Shahristani	14,g,e25k,e6cl;4,g,e6cl,ea9		Hussein al-Shahristani;Hussain Shahristani;Hussein Shahristani
Hussein Aidid	c,ex,ds8,dz;9,2g,e1,e3c		Hussein Aideed;Hussein Mohamed Aidid;Hussein Mohammed Aideed;Hussein Farrah Aidid
Hussein Badreddin al-Houthi	37,6f,dq,e09a		Hussein al-Houthi;Hussein Badr al-Din al-Houthi;Hussein Badr Eddin al-Houthi
Hussein Kamel	1a,g,dk,dr8		Hussein Kamel al-Majid;Hussein Kamel Hassan al-Majid;Hussein Kamel Majid	Kamel
Hussein Mwinyi	7,31,ea1,egb;f2,31,egb2	5018704	Hussein Ali Mwinyi
Hussein Onn	0,1m,d81f,dd7g
Hussein al-Ezzi	2q,6f,ec
Hussein al-Sheikh	i,6z,ei5q;5,39,el4q			al-Sheikh
Hwang Jang-yop	123,x,db,dt2c		Hwang Jang Yop;Hwang Chang-yop	Hwang
Hwang Pyong-so	o8,x,ea5,eda		Hwang Pyong So	Hwang
Hyon Yong-chol	7,x,ea6,eb4		Hyon Yong Chol	Hyon
Hyun In-taek	3q,c,e52,e79			Hyun
Iain Duncan Smith	e,1,dx9d,dzb6;4y,1,e65c,ec3i	302486		Duncan Smith
Iajuddin Ahmed	1,2n,dy96,e52c	165672
Ian Blackford	dx,1,ed6e,eic6
Ian Khama	1,5h,e441,ee41	57449
Ian Lang	7z,1,dmbs,dr75;5k,1,dr75,dt52
Ian Paisley	1t,4z,e358,e465	296597				dh,e4	d39u
Ian Smith	0,er,cw4d,db61
Ibn al-Khattab	76,50,dr,dy3k				Khattab
Ibrahim Aqil	2j,5s,ek7,ek9k
Ibrahim Babangida	1,14,dh8r,dp8q
Ibrahim Bar^!&= Ma^!&Cnassara	1,2y,ds1r,dv49			Ma^!&Cnassara
Ibrahim Boubacar Ke^!&Cta	1,26,e994,eg8i		Ibrahim Keita
Ibrahim Gambari	2,14,dg1,dh8;6m,8,e35,e61
Ibrahim Ghandour	2,1k,eb6,ee4j	21933547	Ibrahim Ahmed Ghandour
Ibrahim Iskandar	m,1m,ek1v		Sultan Ibrahim
Ibrahim Mahlab	0,10,ea31,eb9j	15830552	Ibrahim Mehleb
Ibrahim Rugova	1,2t,do5p,e21l	192138				du,e2
Ibrahim Traor^!&=	d2,3c,ei9u	114341246
Ibrahim Zakzaky	c,dc,dq		Ibrahim el-Zakzaky;Ibrahim Zakzaki;Ibrahim El Zakzaky
Ibrahim al-Assaf	6,1z,ds1,ecav;2,1z,eecr,efan
Ibrahim al-Jaafari	0,g,e153,e25k;2,g,ea98,eeap	316495	Ibrahim Jaafari			e14,e25
Ichiro Ozawa	25,4,e247,e55g						dl8
Idi Amin	1,1t,d31p,db4b
Idriss D^!&=by	1,2p,dmc2,eh4k	57350	Idriss Deby Itno	D^!&=by
Idrissa Seck	0,3a,dyb4,e04l	1656918
Ieng Sary	4,2k,d74h,db17			Ieng Sary
Iftikhar Muhammad Chaudhry	8n,f,e16u,e9cb	737981	Iftikhar Chaudhry;Iftikhar Mohammed Chaudhry;Iftikhar Mohammad Chaudhry	Chaudhry
Ignacio Bunye	4u,w,dy,e4
Ignacio Walker	2,12,e09t,e23b	1657292
Ignacy Paderewski	0,i,bn1i,bnbr		Ignacy Jan Paderewski
Ignatius Chombo	e2,s,dw,eb;6,s,eda,edb	16151660
Ignazio Cassis	2,23,edb1;1,23,ei11,eicv
Igor Dodon	1,1y,eccn,egco	4164146
Igor Girkin	7,8h,ea5,ea8e	16474356	Igor Strelkov
Igor Ivanov	2,m,du9b,e02o	378027
Igor Luk^!):i^!'2	0,4b,e6ct,e8c4	57746
Igor Matovi^!'8	0,1r,eg3l,eh41	552706
Igor Plotnitsky	7d,ad,ea8e,edbo	17582456	Ihor Plotnytsky
Igor Smirnov	1,ao,dnc3,e7cu	309832
Il^!&Adio Vieira T^!&=	sk,2i,elbs			Vieira T^!&=
Ilan Goldfajn	1o,b,ec6,ef2;1,9d,eicj
Ilan ^!.$or	z3,1y,ec6,ej6		Ilan Shor
Ildefonso Guajardo	g,7,e8c1,eebu
Ilham Ahmed	l5,19,ebc		Ilham Ahmad
Ilham Aliyev	1,33,dzav	57371	Ilham Aliev
Ilia Darchiashvili	2,y,ei4,ek7
Iliana Iotova	5,1f,ed1m,em1n;1,1f,em1n
Ilie Bolojan	0,15,el6n	18538164
Ilir Meta	1,3j,ed7o,ei7o	727132
Im Jong-seok	3t,c,ed5a,ef18			Im
Imad Mughniyeh	2j,5s,df,e42c		Imad Mughniyah;Imad Mugniyah;Imad Moughniyeh
Imangali Tasmagambetov	0,1i,dy1s,dz6b;7,1i,eaam,ec9d;i,9z,ej11	1377525
Imelda Marcos	qo,w,d7b7,di2p
Imran Khan	ut,f,ds4p;0,f,ee8i,ei4a	155164	Imran Khan Niazi;|!:8!EI9F .9F|;|!G23?+!@ (!@|;^-"6^.<7^-15^!%4^154;|(1>!_is}(~s|;^?0@^<G@ ^@3(;|!E-!*/9!0 (!0|
Imre Nagy	0,1w,cl74,cob4
In^!&=s Arrimadas	d4,11,eg38,ej1
Inam ul-Haq	2,f,dy6,dyb	3149781
Inder Kumar Gujral	2,3,ds61,dt4l;0,3,dt4l,du3j		I. K. Gujral;I.K. Gujral			dt4,du3
Indira Gandhi	0,3,cy1o,d93o;0,3,dc1e,dgav	1149	|!:3&KBFN> !>KBF|;|!G0!B+F-# 6#B+F|;^4G9^6F9^0"B^!%4^2C&^.,1;|(1="tE!j~*tE!|^(3D;^?04^<8;^<G< ^;)#^<8;;|!E-!*1$*9% #1$*|
Ine Eriksen S^!'#reide	7,2z,e9ag,edak;2,2z,edak,ehae	ine-soreide	Ine Marie Eriksen S^!'#reide
Inga Ruginien^!'B	0,20,el9p	124516173
Inger Andersen	12,9q,ef6f
Ingrid Betancourt	8,j,dx5,dy5;8,j,ei1,ei5
Ingrida ^!)9imonyt^!'B	0,20,egcb,ekcc	437096
Ingvar Carlsson	0,21,di31,ds3m
Ioannis Kasoulides	2,4v,dt4g,dz2s;2,4v,e931,ee31
Ioannis Metaxas	0,17,c44d,c91t
Ion Antonescu	0,15,c895,cc8n
Ion Chicu	0,1y,efbe,egcv	75020865
Ion Iliescu	1,15,dlcq,dsbt;1,15,dwck,e0ck	189575				dm,e0c
Iqbal Riza	8t,8,dt1,e11
Irakli Alasania	7,y,e8ap,eab4	937937
Irakli Garibashvili	0,y,e9bk,ebcu;0,y,eh2m,ek1t
Irakli Kobakhidze	o,y,ecbi,ef6l;0,y,ek28	27885302
Irakli Menagarishvili	2,y,drc,dzb	1978029
Irakli Okruashvili	7,y,e0c,e2b	469561
Irene S^!&5ez	zk,q,dp,du;8,q,du,duc6
Irfaan Ali	1,46,eg82	64840184	Mohamed Irfaan Ali
Irina Bokova	11,91,e5bf,edbf
Isa Gambar	u1,33,dob,ea9		Isa Qambar
Isa Mustafa	0,2t,eac9,ed99	177851
Isa Qassim	171,4u,e1		Sheikh Isa Qassim
Isa bin Salman	40,4u,ctb2,dv36	isa-khalifa	Isa bin Salman al-Khalifa;Isa bin Sulman al-Khalifa
Isaac Herzog	e,2,e9bp,ee7v;1,2,eh77	983258	Yitzhak Herzog
Isaac Zida	1,3c,eab1,eabi;0,3c,eabj,ec16	yacouba-zida	Yacouba Isaac Zida;Yacouba Zida
Isabel D^!&Aaz Ayuso	1,be,ef8j			D^!&Aaz Ayuso	Ayuso
Isabel Per^!&Gn	1,n,d671,d83o		Mar^!&Aa Estela Mart^!&Anez de Per^!&Gn
Isabel Schnabel	oy,6r,eg11
Isaias Afwerki	1,77,dp5o	57348	Isaias Afewerki;Issaias Afewerki	Isaias	Afwerki
Ishaq Dar	2,f,ek3b	3155254
Ishmael Toroama	1,ay,eg9p
Islam Karimov	1,32,dm3o,ec92	57558
Ismail Abu Shanab	7t,3v,dt,dz8l			Abu Shanab
Ismail Haniyeh	0,39,e23t,e36e;7t,3v,ed56,ek7v		Ismail Haniyah;Ismail Haniya;|!:8!JE9AD .9FAX|;|!G0!/A#5F@ CBF%|;^-"6^04F^0F:^/!G^!%4^-F0^/"F^,HA;|(1>!6[!k}LHd|;^?00^>;.^=-!^?08 ^A5%^<*-^?'5;|!E-!*2/3*- %1**%|			e2,e3;ed,ekc
Ismail Khan	cn,u,do4,dr9;cn,u,dxb,e09;h,u,e0c,e9a		Ismael Khan
Ismail Omar Guelleh	1,60,dv58	57390
Ismail Ould Cheikh Ahmed	82,8,eb4p,ee2;2,41,ee6b,ei3	ismail-ahmed		Ould Cheikh Ahmed
Ismail Sabri Yaakob	0,1m,eh8l,eibo	6084858
Isnilon Hapilon	c,9v,ea,edag
Israel Katz	2,2,ek11,ekb8;7,2,ekb8	487304	Yisrael Katz
Issa Sesay	c,ak,dw8,dy		Issa Hassan Sesay
Issa Tchiroma Bakary	5u,4a,e56,ef1;8,4a,el6,ela	bakary-issa-tchiroma	Issa Tchiroma	Tchiroma
Istv^!&5n Csurka	x0,1w,dp8f,e824
Itamar Ben-Gvir	47,2,eict	12403861	|!:1(R@L@P !EM|-|!:3!@FN|;|!G0!F&A#- $B 6=F-|;^0>)-^0DC^4.=^/!G;|(1>!<[k}Vs-P~k|;^?00^@A2|=*Hx!| ^=>D^;5+^=I!^=*H;|!E-!*;/9 "0 #"*9|	Ben-Gvir		eic
Itamar Franco	1,b,doct,dr11
Itamar Rabinovich	1i,2,dp1,ds9
Itsunori Onodera	7,4,e8cq,ea93;7,4,ed83,eea2	49969
Iurie Leanc^!'.	2,1y,e59p,e95v;0,1y,e94p,eb2i
Iv^!&5n Cepeda	8,j,elaq			Cepeda
Iv^!&5n Duque	1,j,ee87,ei87	17478000
Iv^!&5n M^!&5rquez	3e,6e,e8a,ecb;c,bm,ef8t			M^!&5rquez
Ivan Ga^!):parovi^!'8	1,1r,e06f,ea6f	57295
Ivan Kor^!'8ok	2,1r,eg48,ei9d;8,1r,ej8,ek46
Ivan Korotchenya	2s,a0,do5,du4
Ivan Kostov	0,1f,dt5l,dx7o	362129
Ivan Miklo^!):	6,1r,dyag,e274;6,1r,e679,e844
Ivan Rybkin	fu,m,dq1e,ds1g;6i,m,dsaj,du32;8,m,dzc,e035
Ivanka Trump	go,0,ed3t,eh1k	239411
Ivars Godmanis	0,2u,dm57,dp83;0,2u,e3ck,e53c	210822
Iveta Radi^!'8ov^!&5	0,1r,e678,e844	211771
Ivica Da^!'8i^!'2	0,1n,e87r,ea4r	57843
Ivica Ra^!'8an	0,2l,dw1r,dzcn	315467
Ivo Josipovi^!'2	1,2l,e62i,eb2j	57258
Ivo Sanader	0,2l,dzcn,e576	56220
Iyad Ag Ghaly	c,c4,e8;c,di,ed3		Iyad Ag Ghali	Ag Ghaly
Iyad Madani	17,1z,e12,e52;i,7g,ea1,eca		Iyad Ameen Madani
Izkia Siches	9,12,ei3b,ei96
Izz al-Din Haddad	7j,3v,el5		Izz al-Din al-Haddad;Izz ad-Din Haddad;Ezzedine Haddad	Haddad
Izzat Ibrahim al-Douri	182,g,db7g,dz49		Izzat Ibrahim;Izzat al-Douri;Izzat Ibrahim al-Duri;Izzat al-Duri	al-Douri
J. B. Pritzker	3,7a,ef1e	6103950	JB Pritzker;Jay Robert Pritzker
J. Edgar Hoover	42,0,c371,d452		John Edgar Hoover
J.B. Jeyaretnam	6c,2f,d3,dx		Joshua Benjamin Jeyaretnam;Ben Jeyaretnam
J.B.M. Hertzog	0,9,bs6u,c795		Barry Hertzog;James Barry Hertzog
J.N. Dixit	v,3,dnc,dq1;k,3,e05,e113
J.P. Nadda	7u,3,eg1k;w,3,ek6a	16193764	Jagat Prakash Nadda
J.R. Jayewardene	1,1j,da24,dl12		Junius Jayewardene;Junius Richard Jayewardene;J.R. Jayawardene
JD Vance	b,0,ej13,el1a;5,0,el1k	28935729	J.D. Vance;James David Vance;|!:2#EDH #G !]LP|;|!G2&DA )D ;!@-|;J^!%4D^!%4^,E)^04F;J^(3CD|(2*f8[!|;J.D. ^=<&^>;.;^!E/'|!E-** $* &!12|			ek7
J^!&5n Kubi^!):	i,5k,dv6,e16;2,1r,e274,e51q;3k,8,e7b,eac;5g,8,eb3,eeb;4t,8,eh1i,ehc6
J^!&5nos K^!&5d^!&5r	py,1w,cob4,dk5m
J^!&5nos Martonyi	2,1w,du78,dy5r;2,1w,e65t,ea66	58190
J^!&5nos ^!%>der	1,1w,e85a,ei5a	57467
J^!&6nio Quadros	1,b,ct1v,ct8p
J^!&Ghanna Sigur^!&Dard^!&Gttir	0,52,e521,e95n	57772
J^!&Gzef Oleksy	0,i,dr37,ds27	55924
J^!&Gzef Pi^!(Dsudski	bv,i,bmbe,bqce
J^!&Gzsef Antall	0,1w,dm5n,dpcc
J^!'!rg Haider	7m,1h,di9d,dw51;3,cg,dl5u,e4ab	44274	Joerg Haider			dva,e1
J^!'!rg Kukies	6,a,ekb7,el56
J^!'!rg Meuthen	6w,a,eb74,ei1s
J^!''rgen Stock	i,6u,eab7,ekb
J^!''rgen Trittin	16,a,duar,e1bm
J^!''ri Ratas	0,37,ecbn,eh1q	2621730
Jaafar Nimeiri	1,1k,d15p,dh46		Gaafar Nimeiri;Jaafar Numeiri;Gaafar Nimeiry;Jaafar Nimeiry;Gaafar al-Nimeiry
Jaap de Hoop Scheffer	2,1b,dy7m,dzc3;i,3f,e015,e581	273812		de Hoop Scheffer
Jaba Ioseliani	ty,y,dl,drb
Jaber al-Ahmad al-Sabah	40,3o,d9cv,e21f	217194		al-Sabah
Jacek Czaputowicz	2,i,ee19,eg8q	11715253
Jacek Kuro^!(F	10,i,dl9c,dn1c
Jacek Rostowski	6,i,e3bg,e9br
Jacinda Ardern	0,2v,edaq,ej1p	3606816	|!:0%GARINEA !QEFQN|;|!G.*%1HD-% !/-H/D|;^7E&^/8;^/<I;|(2("M!_*h|^(1<|(21_!_T|;^?3A^><A^<*I ^?">^<-B;^!E/'|!E-2*1$% !9$90|			eda,ej
Jack Chambers	6,1c,ek6q,el1n
Jack Dalrymple	3,8t,e6c7,eccf
Jack Kemp	24,0,dl2d,dp1k;21,0,ds8a,dsb5
Jack Lang	2p,6,dd5m,di3k;2p,6,dk5c,dp3u;2g,6,dw3r,dy56	379229
Jack Layton	9v,13,dz1p,e78m
Jack Lew	1b,0,e81r,e91p;1u,0,e92s,ed1k	1677579	Jacob Lew
Jack Lynch	1q,1c,cyba,d53e;1q,1c,d975,dbcb
Jack Markell	3,7t,e51k,ed1h
Jack McConnell	1t,71,dxbr,e35g	132040
Jack Straw	19,1,dt52,dx68;v,1,dx68,e255	311278
Jackie Selebi	1,6u,e0a,e41
Jacob Rees-Mogg	7n,1,ef7o,ei28	574980		Rees-Mogg			ee1
Jacob Zuma	2r,9,dv6e,e16e;1,9,e559,ee2e	57282	|!:4!CBFGK> $PI=|;|!G2&!=B" ,B?!|;^7H1^-A9^/.!^!%4^34:^86);|(1>5$!0S}7[|;^?44^?00^@6* ^?9G^=-!;^!E/'|!E.))7%! &%.$|			e3c,eh
Jacobo ^!%>rbenz	1,25,cj3f,cm6r		Jacobo Arbenz Guzman
Jacques Attali	2x,6,dd5,dn4;1,7u,dn4,dp7
Jacques Chirac	0,6,d65r,d88q;eh,6,d93k,dr5g;0,6,di3k,dk5a;1,6,dr5h,e35g	2105	|!:6!;E 3CK;E|;|!G2&!= .D+!=|;^/.*^0"B^-09;|(1I*U5!p)[!|;^?1#^@?0 ^><=^<G<^@?0;^!E3'|!E-!8 :*9!8|			dq,e3c
Jacques Delors	6,6,dd5m,dg7h;1,5b,dh16,dr1n					dh,dr
Jacques Diouf	11,a4,dq1,e7c
Jacques Parizeau	n,9m,dq9q,ds1t
Jacques Poos	2,4m,dg7k,dv87
Jacques Rogge	1,9f,dx7g,e99a
Jacques Santer	0,4m,dg7k,dr1k;1,5b,dr1n,dv3f					dr,dv9
Jacques de Larosi^!&<re	4o,5j,da6h,dj1f;1,7u,dp9,du1
Jacques-Paul Klein	2v,v,dv8,dyc;16m,8,dz7,e14		Jacques Klein;Jacques Paul Klein
Jacques-^!%Fdouard Alexis	0,1d,dv3q,dx32;0,1d,e269,e44c			Alexis
Jacqui Smith	19,1,e36s,e565
Jadranka Kosor	0,2l,e576,e7cn	57611
Jafar Hassan	0,1x,ek9f	97011032	Jaafar Hassan
Jagmeet Singh	9v,13,eda1,el55
Jaime Berm^!'%dez	2,j,e47g,e687	58206
Jaime Harrison	8h,0,eh1l,el21
Jaime Lusinchi	1,q,dg22,dl22
Jaime Paz Zamora	1,2h,dl86,dp86	jaime-paz		Paz Zamora
Jaime Serra Puche	3v,7,dkc1,dqbu;6,7,dqc1,dqct		Jaime Serra	Serra Puche
Jaime Sin	hd,9y,d61l,dz9f		Cardinal Jaime Sin
Jair Bolsonaro	1,b,ef11,ej11	10304982	Jair Messias Bolsonaro;|!:1&@HP !NKQNM@PS|;|!G2&!DD+ "B>-B@!+B|;^7H1^-"6^/!G^!%4^-=3^4#.^4-%^41%;|(1>5c!~k}Yk:Gm|;|?00=!|^=*H ^=@B^?+9^>45^;E;^='7;^!E3'|!E-!*9 "&-2&19&|			ee8	ee3
Jairam Ramesh	16,3,e55,e77
Jakaya Kikwete	1,31,e1cl,ebb5	57488
Jake Siewert	1r,0,dwa1,dx1k
Jake Sullivan	k,0,eh1k,el1k	16730147
Jakob Ellemann-Jensen	4,2x,eicf,ejan	12318947		Ellemann-Jensen
Jakob Kellenberger	1,9n,dw1,e86
Jakov Milatovi^!'2	1,4b,ej5k	104417661
Jalal Talabani	xr,g,d761,e147;1,g,e147,ea7o	57306	|!:4!C=H]HY /=H=>=JE|;|!G2&>!> 1!>"!@D|;^65F^0"B^-:&^!%4^.36^0"B^/-;^/"F;|(2)!LRTg(R94|;^?1+^<GD ^@A:^<G<^=;/^<*-;^!E/'|!E--!- )-"!1*|			dn,ea
Jalaluddin Haqqani	ps,u,dr,ee93
Jamal Benomar	82,8,e74,eb4
James Baker	1b,0,dd1k,dh23;1u,0,dh24,dk8h;x,0,dl1p,do8n		James A. Baker III;James Baker III;Jim Baker
James Blanchard	3,8p,df11,dn11
James Brokenshire	29,1,ec7e,ee18;24,1,ee4u,ef7o	265140
James Buchanan	1,0,9x34,a134
James Callaghan	0,1,d845,db54		Jim Callaghan
James Clapper	3h,0,e689,ed1k	1681008	James R. Clapper
James Cleverly	v,1,ei96,ejbd;19,1,ejbd,ek75	6131460
James Clyburn	65,0,e313,e713;65,0,ef13,ej13	1289889	Jim Clyburn
James Comey	6z,0,dzc9,e18f;42,0,e994,ed59	167607	Jim Comey;|!:4!CBFIN 'KIE|;|!G7!?:( 8=:?|;^6$:^.<7^04F^!%4^37:^3H#;|(1A2!yZ4x-Yy|;^?44^?0@^>;. ^@87^=:<;^!E/'|!E2%%*- 3!*%|			ec7,ee
James Connolly	dg,1c,bk4o,bk5c
James Florio	3,69,dm1g,dq1i		Jim Florio
James Forrestal	1f,0,cf9h,ch3s
James Gustave Speth	5l,90,dp7,dv6		Gus Speth
James Kabarebe	2f,2e,dy,e64;7,2e,e64a,eeai	3161197
James L. Jones	2o,3f,dz1h,e2c7;k,0,e51k,e6a8	467451
James Madison	1,0,8l34,8t34	11813
James Marape	0,28,ef5u	6138903
James Mattis	1f,0,ed1k,ef11	267902	Jim Mattis
James McGreevey	3,69,dy1f,e0bf		Jim McGreevey
James Michel	1,5t,e04e,ecag	57476
James Molyneaux	dz,4z,db97,dr8s
James Monroe	1,0,8t34,9134	11815
James Orengo	yy,1p,do;qv,1p,ei8p
James Rubin	86,0,dt8,dw5		James P. Rubin;Jamie Rubin
James Schlesinger	1f,0,d572,d7bj;1n,0,d986,db8n
James Soong	qz,p,dp3,duc;8,p,dvb,dw3i;j7,p,dw3v
James Stavridis	2o,3f,e572,e95d
James Stockdale	21,0,do3u,dob3
James T. Morris	12,8d,dy4,e34
James Wolfensohn	1,6n,dr61,e15v					dr6,e15
James Woolsey	1x,0,dp25,dr1a		R. James Woolsey
Jamie Shea	3m,3f,dp,dw
Jamieson Greer	30,0,el2r
Jamil Mahuad	1,1e,du8a,dw1l	471248
Jamil al-Hujailan	r,8l,ds4,dy3		Jamil al-Hejailan;Jameel al-Hujailan
Jan Brewer	3,6p,e51l,eb15
Jan Egeland	3p,8,dz8,e2c;i,eb,e98
Jan Eliasson	2,21,e24o,e2a6;16j,8,e2c,e46;53,8,e871,eccv	549955
Jan Fischer	0,1o,e558,e67d	193675
Jan Jambon	9,29,eaab,eec9;1v,cs,efa2,ek9u;6,29,el23
Jan Kavan	2,1o,du7m,dy7f	1397396
Jan Krzysztof Bielecki	0,i,dn1c,dnc5
Jan Lipavsk^!'(	2,1o,ehch,elcf
Jan Masaryk	2,51,c87l,cg3a
Jan Olszewski	0,i,dnc6,do65
Jan Peter Balkenende	0,1b,dy7m,e6ae	133386
Jan Petersen	2,2z,dxaj,e1ah	1351719
Jan Pronk	92,1b,dlb7,du83;16,1b,du83,dy7m;au,8,e06,e2c	1348244
Jan Rokita	t8,i,dz61,e1a
Jan Smuts	0,9,bn93,bs6u;0,9,c795,cg64
Jan Topi^!'2	8,1e,ej6,ej8k
Jan van Aken	kz,a,ekaj			van Aken
Jana ^!'7ernochov^!&5	7,1o,ehch,elcf
Jane Dee Hull	3,6p,dt95,dz16		Jane Hull	Hull
Jane Swift	b2,6i,dx4a,dz12
Janet Jagan	0,46,dt3h,dtcm;1,46,dtcj,dv8b
Janet Mills	3,8o,ef12
Janet Napolitano	3,6p,dz16,e51l;3i,0,e51l,e996	229032
Janet Reno	f,0,dp3c,dx1k	236421
Janet Yellen	5y,0,ea23,ee23;1u,0,eh1q,el1k	263725
Janez Drnov^!):ek	0,36,do5e,dycj;1,36,dycm,e3cn	171228
Janez Jan^!):a	0,36,e0c3,e4bl;0,36,e82a,e93k;0,36,eg3d,ei61	57627
Jang Dong-hyuk	9w,c,el8q			Jang
Jang Song-thaek	180,x,e66,e9c8		Jang Sung-taek;Chang Song-taek;Jang Song Thaek	Jang
Janusz Onyszkiewicz	7,i,do7b,dpaq;7,i,dtav,dw6g
Janusz Wojciechowski	8c,k,efc1,ekbu
Jaramogi Oginga Odinga	5,1p,cwcc,cy4e;e,1p,dn8,dq1k		Oginga Odinga	Oginga Odinga
Jared Kushner	ao,0,ed1k,eh1k	13628723
Jared Polis	l,0,e516,ef13;3,8f,ef18
Jaros^!(Daw Kaczy^!(Fski	tw,i,dz1i;0,i,e27e,e3bg	55917
Jaroslav ^!)9ediv^!'(	2,1o,dtb8,du7h
Jasem al-Budaiwi	r,8l,ej21		Jasem Albudaiwi;Jassim al-Budaiwi;Jasem Mohamed Albudaiwi
Jason Hu	2,p,dta,dvb;10b,p,dxc,eac		Hu Chih-chiang
Jaswant Singh	2,3,duc5,dy71	3518489
Jatuporn Prompan	z1,r,e3				Jatuporn
Javad Vaeedi	n7,e,e1,e3a		Javad Vaidi
Javier Milei	1,n,ejca	52395487	|!:<*57Q:E !=@:>|;|!G2(!;DD+ ?D>D|;^-F0^4.=^/!G^!%4^3H#^5#,;|(1>LP%k}]l!|;^A5%^=I!^?&&^=*H ^=:D^="$^?00;|!E-(!"**9 /*-**|			ej8	ej6
Javier P^!&=rez de Cu^!&=llar	r,8,de11,dncv	1259	Javier Perez Cuellar	P^!&=rez de Cu^!&=llar
Javier Solana	i,3f,drc5,dva6;64,k,dvai,e5c1					drc,e5c
Jawad al-Bolani	9,g,e268,e6cl		Jawad Bolani
Jawaharlal Nehru	0,3,cf8f,cw5r	1047	|!:4!C=?=R=MH=H *BMP|;|!G2&B!A+ >!> @A+B|;^65F^2AF^-F0^0"B^/!G^!%4^/"F^67!^8C);|(2)!LX8TRhTg6Th|;^?1#^?(D^A5-^<GD ^;I#^='7;^!E/'|!E1""!5)) -!5"|			cf
Jawar Mohammed	e,34,efc			Jawar
Jay Carney	1r,0,e72b,ea6k	608533
Jay Garner	o5,g,dz4l,dz5b
Jay Inslee	3,8c,e91g,el1f
Jay Nixon	3,7d,e51c,ed19
Jayaram Jayalalithaa	3s,3,dn6o,ds5c;3s,3,dy32,e25c;3s,3,e75g,ecc5	465018	Jayalalithaa Jayaram;Jayalalitha Jayaram;Jayaram Jayalalitha;J. Jayalalithaa		Jayalalithaa;Jayalalitha
Jean Arnault	3k,8,e02,e22;16i,8,eb,ee
Jean Arthuis	6,6,dr8p,dt62
Jean Asselborn	2,4m,e07v,ejbh	58200
Jean Castex	0,6,eg73,ei5g	3171170
Jean Chr^!&=tien	0,13,dpb4,dzcc	128543	|!:6!;H %K@MW@H|;|!G2&!@ =+D$D!@|;^6,"^!%4^-09^7I:^5(0^.G7;|(1=6dt~-mD!&t|;^?18 ^@?0^="$^A&$^?#F;^!E3'|!E-!0 89)**0|			dp,dz
Jean Emmanuel Ou^!&=draogo	0,3c,ekc7		Rimtalba Jean Emmanuel Ouedraogo
Jean Kambanda	0,2e,dq49,dq7j
Jean Lemierre	1,7u,dw7,e47
Jean Monnet	13f,cq,ck8a,cn63
Jean Ping	2,3z,dv1p,e426;1p,8,e09e,e19d;51,75,e44s,e8af;8,3z,ec,ec9	58286
Jean-B^!&=del Bokassa	1,2o,cy11,db9k
Jean-Baptiste Bagaza	1,1s,d8b2,dj93
Jean-Bertrand Aristide	1,1d,dn27,ds27;1,1d,dx27,e02t		Jean Bertrand Aristide			dn,e1
Jean-Claude Aim^!&=	8t,8,do,ds
Jean-Claude Duvalier	1,1d,d34m,di27		Baby Doc Duvalier
Jean-Claude Juncker	0,4m,dr1k,e9c4;1,5b,eab1,efbu	57661	|!:6!;H|-|!::!BE; 5DA<G|;|!G2&!@ =>B) DB@=+|;^6,"-^-09^1:+^/8;^!%4^.H>^-09;|(1I*Uh!bq;pXh#_|;^?18^@?8^=$&^<7, ^?.C^@5B;^!E3'|!E-!0|-|!E05*#! '#.56|			e8,efc
Jean-Claude Kassi Brou	7v,8i,ee3,ei7		Jean-Claude Brou
Jean-Claude Paye	r,9i,dga,ds5
Jean-Claude Trichet	1,6r,dzb1,e7av	152905
Jean-Fran^!&;ois Cop^!&=	ym,6,e8bj,ea6f
Jean-Louis Borloo	16,6,e36j,e6bd	467781
Jean-Louis Debr^!&=	9,6,dr5i,dt62;2c,6,dy6p,e334	713235
Jean-Louis Tauran	2,4k,dmc1,dza7
Jean-Luc Dehaene	0,29,do37,dv7c					do3,dv7
Jean-Luc M^!&=lenchon	tm,6,ec2a		|!:6!;H|-|!:;!T@ ";A6CNDC|;|!G2&!@ >B= ?D>!@.B@|;^0F:^0==^7H0;|(1I*Uh]W5!pS[h)Yh|;^?18^=)9^@?0 ^=0:^<H(^>7?;^!E3'|!E-!0|-|!E2(!3 *(,5!+|			ed
Jean-Lucien Savi de Tov^!&=	1,44,el53
Jean-Marc Ayrault	0,6,e85f,ea3v;2,6,ec2b,ed5a	7711
Jean-Marie Gu^!&=henno	ay,8,dwa,e48
Jean-Marie Le Pen	xf,6,d4a5,e71f			Le Pen		dr,e6c
Jean-Max Bellerive	0,1d,e5bb,e7ai
Jean-Michel Sama Lukonde	0,1l,eh2f,ek6c	jean-michel-lukonde	Sama Lukonde	Sama Lukonde
Jean-No^!&?l Barrot	2,6,ek9l	30339198
Jean-Pierre Bemba	c,e1,du9;5,1l,dz7h,e2c6;7,1l,ej3n,ek5;4w,1l,ek5t	379148
Jean-Pierre Chev^!&<nement	7,6,dk5c,dn1t;9,6,dt64,dw8t	736502		Chev^!&<nement
Jean-Pierre Lacroix	17u,8,ed41
Jean-Pierre Raffarin	0,6,dy56,e15v	63263
Jean-Yves Le Drian	7,6,e85g,ed5a;2,6,ed5h,ei5k	559040		Le Drian
Jeane Kirkpatrick	s,0,dd24,dh41
Jeanine Hennis-Plasschaert	7,1b,e8b5,eda4;5g,8,eec,ek5	457884
Jeanine |!%>!Q|ez	1,2h,efbc,egb8	16581287
Jeanne Shaheen	3,6j,dt19,dz19;b,0,e513	270316
Jeannette Jara	10,12,ei3b,el4;8,12,el6t,elce
Jeb Bush	3,6t,dv15,e312;8,0,eb6f,ec2k	221997	John Ellis Bush		Jeb
Jeff Colyer	3,6v,ee1v,ef1e
Jeff Landry	3,68,ek18
Jeff Sessions	b,0,dt13,ed28;f,0,ed29,eeb7	358443
Jeff Zients	1b,0,ej28,el1k
Jefferson Davis	1,az,a12i,a555
Jeffrey Bostic	1,49,elbu
Jeffrey Donaldson	df,4z,eh6u,ek3t
Jeffrey Feltman	6o,8,e872,ee3v;16u,0,eh4n,ei1
Jeh Johnson	3i,0,e9cn,ed1k	6176439
Jehangir Karamat	3u,f,ds1c,dua7
Jeje Odongo	7,1t,e5,ec;2,1t,eh6		Abubaker Jeje Odongo;Jeje Abubakhar Odongo
Jejomar Binay	101,w,dk,e66;5,w,e66u,ec6u	380154
Jen Psaki	1r,0,eh1k,ei5d	12066523
Jennifer Geerlings-Simons	1,4o,el7g		Jennifer Simons	Geerlings-Simons
Jennifer Granholm	3,8p,dz11,e711;1n,0,eh2p,el1k
Jenniffer Gonz^!&5lez	3,6b,el12		Jenniffer Gonz^!&5lez-Col^!&Gn
Jenny Shipley	0,2v,dtc8,dvc5	235996
Jens Spahn	w,a,ee3e,ehc8;vk,a,el55	86294
Jens Stoltenberg	0,2z,e1ah,e9ag;i,3f,eaa1,eka1;6,2z,el24	57665	|!:9!=EI )JFCJ=E9=H;|;|!G3C?, ,#A=#?!*3|;^04F^/I#^/!G^1E"^65%^0DC;|(1>!$s6}6EkCsVk-|;^?'9|>;.! !||@DG~!|^=>@^=*H^;5+;|!E.)01 1(%,(0!8"|			eaa,ekc
Jens Weidmann	1,9x,e751,ehcv
Jens-Frederik Nielsen	0,67,el47
Jeong Kyeong-doo	7,c,ee9l,eg9i	22974878		Jeong
Jeong Se-hyun	3q,c,dy1,e06			Jeong
Jeppe Kofod	2,2x,ef6r,eicf
Jeremiah Manele	0,3p,ek52	6180897
Jeremy Corbyn	e,1,eb9c,eg44		|!:4!CBMBIE 'KM>EJ|;|!G3%C*C>C <A*!C?|;^0?D^7)/^3H#^!%4^37:|.HCz!|;|(1A2!iYyx-yMp|;^?44^=!1^=:< ^@87^=I%;^!E/'|!E.8.) 7%8!)/|			eb8,eg4	eb63
Jeremy Hunt	1c,1,e894,ee79;v,1,ee79,ef7o;1j,1,eiae,ek75	333533
Jeremy Thorpe	7o,1,cz1i,d85a
Jeroen Dijsselbloem	6,1b,e8b5,edaq;7w,k,e91l,ee1d	1033303
Jerome Powell	5y,0,ee25	6182718	Jay Powell
Jerry Brown	3,65,d716,df13;3,65,e713,ef17	152451
Jerry Rawlings	1,40,ddcv,dx17	51002
Jerzy Buzek	0,i,dtav,dxaj;1,5m,e57e,e81h	55910
Jerzy Urban	9e,i,dd8i,dl4c
Jes^!'%s Murillo Karam	f,7,e8c4,eb2r			Murillo Karam
Jes^!'%s Santrich	et,6e,e8a,ecb;1l,bm,ef8t,eh5h
Jes^!'%s Seade	bt,7,ee7,eg7
Jesse Helms	b,0,d513,dz13
Jesse Jackson	8,0,dfb3,dg7j
Jesse Ventura	3,8q,dv14,dz16
Jeyhun Bayramov	2,33,eg7g
Jhala Nath Khanal	0,27,e726,e78t	57819	Jhalanath Khanal
Ji^!)2^!&A Dienstbier	2,51,dlca,do72
Ji^!)2^!&A Paroubek	0,1o,e14p,e294	161671
Ji^!)2^!&A Rusnok	0,1o,e97a,ea1t	12025475
Jia Qinglin	5o,5,dz3,e93			Jia
Jiang Qing	10n,5,cy,d8a6		Chiang Ching	Jiang
Jiang Yu	6n,5,e2,e8			Jiang
Jiang Zemin	15,5,dl6o,dybf;1,5,dp3r,dz3f	16597	^15<^196^13@;|!:F!2J8 !2H738G|;|!G2&D!@4 ,D?D@|;|15<!g|^13@;^?18^?B&^=:@;^!E/'|!E-*!1# $'%|-|!E6&!'|	Jiang		dp,dz
Jibril Rajoub	15v,39,dq,dy7;15o,cr,ed2		Jibril al-Rajoub
Jill Stein	8,0,e7ao,e8b6;8,0,eb6m,ecb8;8,0,ejb9,ekb5
Jim Bolger	0,2v,dmb2,dtc8
Jim Chalmers	4e,z,ei5n	16217223
Jim Douglas	3,9t,dz19,e716
Jim Doyle	3,97,dz16,e713
Jim Edgar	3,7a,dn1e,dv1b
Jim Folsom Jr.	3,5y,dp4m,dr1g		Jim Folsom
Jim Geringer	3,98,dr12,dz16
Jim Gibbons	3,85,e311,e713
Jim Gilmore	3,64,du1h,dy1c;8,0,e34q,e37e;8,0,eb7t,ec2c		James Gilmore
Jim Guy Tucker	3,7p,docc,ds7f
Jim Hodges	3,72,dv1d,dz1f
Jim Hunt	3,6x,d918,dh15;3,6x,dp19,dx16		James Hunt
Jim Justice	3,74,ed1g,el1d;b,0,el1e	20684288
Jim Martin	3,6x,dh15,dp19
Jim Pillen	3,84,ej15
Jim Risch	3,7x,e25q,e311
Jim Webb	aa,0,dj51,dk2n;b,0,e313,e913;8,0,eb72,ebak		James Webb
Jim Wright	2i,0,dj16,dl66
Jim Yong Kim	1,6n,e871,ef21		Jim Kim
Jimmie ^!%Bkesson	yi,21,e157
Jimmy Carter	3,y,d31c,d71e;1,0,d91k,dd1k	23685	James Earl Carter;|!:4!CEIIE '=MOBM|;|!G2&D?D =!+$+|;^-A>^3H#^!%4^-=:^22@;|(1E.Uut!u5u|;^?>>^=:< ^@3$^@D';^!E/'|!E5"'" 01!1|
Jimmy Cherizier	wd,1d,eg6a				Barbecue
Jimmy Morales	1,25,ec1e,eg1e	17995110
Jin Liqun	1,as,ec1g,em1			Jin
Jin Renqing	6,5,dz3,e38			Jin
Jo Myong-rok	pg,x,du9,e6b6		Jo Myong Rok;Cho Myong-nok	Jo
Jo Swinson	4m,1,ef7m,efcd
Jo^!&7o Bernardo Vieira	1,2i,dcbe,dv57;1,2i,e1a1,e532		Nino Vieira
Jo^!&7o Clemente Baena Soares	i,89,dg6,dq6		Joao Baena Soares	Baena Soares
Jo^!&7o Doria	a5,b,ed11,ee46;9g,b,ef11,ei3v	10311413
Jo^!&7o Figueiredo	1,b,db3f,dh3f		Jo^!&7o Baptista Figueiredo;Joao Batista Figueiredo
Jo^!&7o Goulart	1,b,ct97,cw42
Jo^!&7o Louren^!&;o	1,4q,ed9q	28650390
Jo^!&7o Pedro St^!&=dile	dl,b,dh			St^!&=dile
Joachim Gauck	1,a,e83i,ed3i	2538
Joachim Nagel	1,9x,ei11
Joachim R^!''cker	2v,2t,e29,e46
Joachim von Ribbentrop	2,a,c624,cd4u
Joan Burton	5j,1c,ea74,ec56	444685
Joan Donoghue	1,a5,eh28,ek26
Joan Finney	3,6v,dn1e,dr19
Joaqu^!&An Almunia	4n,11,dt6l,dw3l;4j,k,e04q,e629;5v,k,e629,eaav	311229
Joaqu^!&An Balaguer	1,3k,cy71,da8g;1,3k,di8g,ds8g
Joaqu^!&An Lav^!&An	8,12,du,dw1g;10a,12,dwc,e0c;8,12,e11,e1c	1274258
Joaqu^!&An Navarro-Valls	3m,4k,dgc,e27		Joaquin Navarro Valls
Joaqu^!&An Villalobos	1l,b3,dc,dr
Joaquim Barbosa	fb,b,e8bm,ea7v			Barbosa
Joaquim Chissano	1,3w,dib6,e122	208355
Joaquim Levy	6,b,eb11,ebci	18563155
Jocelerme Privert	1,1d,ec2e,ed27
Jodi Rell	3,8g,e071,e715		M. Jodi Rell
Joe Biden	b,0,d513,e51f;5,0,e51k,ed1k;8,0,ef4p,egb3;1,0,eh1k,el1k	6279	Joseph Biden;Joseph Robinette Biden;|!:1$FN !@IDEM|;|!G2&B "!D)@|;^,G$^!%4^0#,^3"A;^0#,^3"A;|(1>5g~}M!Ds|;^?66 ^=;/^?00^<70;^!E/'|!E.% !))#/|			e48
Joe Clark	0,13,db64,dc33
Joe Hockey	4e,z,e99i,eb9l	6210353
Joe Kernan	3,7b,dz9d,e11a		Joseph Kernan
Joe Lieberman	b,0,dl13,e913;21,0,dw88,dwb7		Joseph Lieberman
Joe Lockhart	1r,0,dua5,dw9t	6210964
Joe Lombardo	3,85,ej12
Joe Manchin	3,74,e11h,e6bf;b,0,e6bf,el13
Joe Modise	7,9,dq5b,dv6h
Joe Slovo	15,9,dg,dnc;66,9,dq5,dr16
Johan J^!'#rgen Holst	2,2z,dp42,dq1d
Johann Schneider-Ammann	1,23,ec11,eccv			Schneider-Ammann
Johann Wadephul	2,a,el56
Johannes Hahn	8g,k,efc1,ekbu	78647
Johannes Kaiser	8,12,el3,elbg
Johannes Rau	1v,9h,da9k,du69;1,a,dv71,e06u	2551
John Adams	5,0,814l,8934;1,0,8934,8d34	11806
John Ashcroft	b,0,dr13,dx13;f,0,dx22,e123	311141				dx,e1
John Ashe	1p,8,e99h,ea9g
John Atta Mills	5,40,dt17,dx17;1,40,e517,e87o	51008	John Evans Atta Mills	Mills
John Baldacci	3,8o,dz18,e715
John Barrasso	b,0,e36p;an,0,el13	720521
John Bel Edwards	3,68,ec1b,ek18	6221385
John Bercow	ar,1,e56m,efb4	263147
John Boehner	3j,0,e222,e313;44,0,e313,e713;2i,0,e715,ebat	11702				e7,eba
John Bolton	s,0,e182,e2cv;k,0,ee49,ef9a	311269	John R. Bolton;|!:1$FNM !NKRNM|;|!G3%A? !A=#A?|;^4,A^44C^!%4^-=3^/!G^8*(;|(2)!P]gET1]|;^?6: ^=A!^@D+;^!E/'|!E.%/ !%,(%/|
John Brennan	1x,0,e938,ed1k	984191
John Bruton	1q,1c,dqcf,dt6q
John C. Calhoun	5,0,9134,98cs;x,0,9k41,9l3a
John Carney	3,7t,ed1h,el17
John Chang	2,p,ds6,dta		John Chiang
John Connally	3,7j,cv1f,d11l;1u,0,d32b,d46c
John Cornyn	b,0,dyc2;an,0,eb13,ef13	719568
John Danforth	s,0,e071,e11k	1287554	John C. Danforth
John Deutch	1x,0,dr5a,dscf
John Edwards	b,0,dv13,e113;21,0,e076,e0b2
John Engler	3,8p,dn11,dz11
John F. Kennedy	b,0,cl13,cscm;1,0,ct1k,cvbm	9696	John Kennedy;John Fitzgerald Kennedy;Jack Kennedy;|!:4!CKJ 'BJJBAE|;|!G7!=; 8?;?$?|;^4,A^44C^!%4^495^/"F^6F9;|(2)!P]g|F|(1=~/KE!|;^?6: F. ^@65^;I#^<8;;^!E/'|!E0#- 5.!'|		JFK
John Foster Dulles	x,0,cl1q,cr4m
John Fru Ndi	e,4a,dm5,ej6c			Fru Ndi
John Galvin	2o,3f,dj6q,do6n
John Garang	yg,1k,df5g,e17u;p,1k,e179,e17u	167444
John Gummer	1h,1,dl7o,dp5r;41,1,dp5r,dt52		John Selwyn Gummer
John Hay	x,0,b29u,b971
John Healey	1e,1,ek75	615077
John Hickenlooper	zp,0,dz7l,e71b;3,8f,e71b,ef18;8,0,ef34,ef8f;b,0,eh13	430518
John Hoeven	3,8t,dwcf,e6c7;b,0,e713	374762
John Howard	4e,z,d9bj,df3b;0,z,ds3b,e3c3	51330
John Hume	dw,4z,dbbs,dxbb
John Hutton	1e,1,e4a3,e565
John Kasich	3,87,e71a,ef1e;8,0,eb7l,ec54	69319
John Kelly	3i,0,ed1k,ed7v;1b,0,ed7v,ef12	6232322	John F. Kelly
John Kerry	b,0,dh12,e921;8,0,dz92,e0b2;x,0,e921,ed1k;149,0,eh1k,ek36	22316	|!:4!CKJ 'BMME|;|!G7!=; 8?&?|;^4,A^44C^!%4^-09^7)/;|(2"(Wfn!Zo|;^?6: ^@65^=,.;^!E/'|!E2!+ 34%|
John Key	0,2v,e4bj,eccc	57783
John Kirby	11w,0,ei61,el1k
John Kitzhaber	3,88,dr19,dz1d;3,88,e71a,eb2i
John Kornblum	4f,0,dr,dt
John Kufuor	1,40,dx17,e517	51005
John Lee Ka-chiu	1k,47,ei71	9051824	John Lee	Lee
John Lipsky	5z,5j,e29,e78
John Lynch	3,6j,e116,e913
John Magufuli	1,31,ebb5,eh3h	5018756
John Mahama	1,40,e87o,ed17;1,40,el17	50678	John Dramani Mahama
John Major	1j,1,dlaq,dmbs;0,1,dmbs,dt52	9559	|!:4!CKJ )BFACKM|;|!G7!=; :?!=&|;^4,A^44C^!%4^0F:^0?D;|(2)!P]gJh!Lh|;^?6: ^=02^?00^?3A;^!E/'|!E/$. -((!|'|!E2!4|
John McCain	b,0,dj13,ee8p;8,0,e34p,e4b4	10390	|!:4!CKJ )=GGBFJ|;|!G2&B@ ?!=D@|;^4,A^44C^!%4^9'9^-49^/<I;|(1>5gs}[.!s|;^?6: ^=-=^@65^?04;^!E/'|!E2!+ *3%%+|			e42,e4c
John McDonnell	ap,1,eb9d,eg44
John McKernan	3,8o,dj18,dr15
John Negroponte	s,0,dx9j,e06n;3h,0,e14l,e32d;3y,0,e32r,e51k	453868
John Nkomo	o,s,e14,e48;5,s,e5ce,e91h	3274147
John Podesta	1b,0,duak,dx1k	1290476
John Poindexter	k,0,dhc4,dibp
John Prescott	4,1,dt52,e36r	332393				dt5,e36
John Quincy Adams	x,0,8t9m,9134;1,0,9134,9534	11816
John Ratcliffe	3h,0,eg5q,eh1k;1x,0,el1n	16980175
John Redwood	gb,1,dp5r,dr6q
John Reid	1e,1,e156,e255;19,1,e255,e36r
John Rowland	3,8g,dr14,e071		John G. Rowland
John Snow	1u,0,dz23,e26s	449689
John Steenhuisen	7l,9,efbh;1h,9,ek73	6258967
John Sununu	3,6j,df16,dl14;1b,0,dl1l,dncg		John H. Sununu
John Swinney	1t,71,ek58	333811
John Thune	b,0,e113;20,0,el13	462981
John Waihee	3,7w,dic1,dqc5
John Warner	aa,0,d454,d648;b,0,db12,e513
Johnny Brice^!&Eo	0,4e,egbc	6266369
Johnny Chiang	bf,p,eg39,eha5
Johnny Paul Koroma	iq,48,dt5p,du2		Johnny Koroma;Johnny-Paul Koroma
Johnson Aguiyi-Ironsi	2h,14,cy1g,cy7t
Joice Mujuru	5,s,e0c6,eac8	981736
Joko Widodo	9f,l,e8af,eaag;1,l,eaak,ekak	3318231	Jokowi;|!:2#EMIM !GCMCM|;|!G7!=8= =?$=$=|;^-$*^37:^!%4^4.=|.8/!!|;|(1=6h1~$!GG|;^?66^@87 ^?-;|<03!!|;^!E/'|!E0#5# #'!#!#|		Jokowi	ea7,ekc
Jomo Kenyatta	1,1p,cwcc,da8m
Jon Corzine	b,0,dx13,e21h;3,69,e21h,e61j
Jon Huntsman	3,95,e113,e58b;5m,0,e58b,e74s;8,0,e76l,e81g;8e,0,eda3,efa3	11607	Jon Huntsman Jr.
Jonas Gahr St^!'#re	0,2z,ehae	467948	Jonas Gahr Stoere	St^!'#re
Jonas Savimbi	c,f8,cy3d,dy2m					d7,dy
Jonathan Howe	at,8,dp3,dq2
Jonathan Moyo	17,s,dw7,e12;17,s,e99,eb7;9k,s,eb7,edb	3183430
Jonathan Powell	of,1,dt52,e36r;k,1,ekc2	3183438
Jonathan Reynolds	3r,1,ek75,el95
Jordan Bardella	dq,6,eib5
Jordi Pujol	1,66,dc58,dzci
Jorge Arreaza	5,q,e94l,ec1;2,q,ed82,eh8j
Jorge Batlle	1,3x,dw31,e131
Jorge Capitanich	4z,n,e9bk,eb2q	4837917
Jorge Carpizo	f,7,dp1,dq1;9,7,dq1,dqbu
Jorge Casta^!&Eeda	2,7,dwc1,dz1a		Jorge G. Castaneda
Jorge Eli^!&=cer Gait^!&5n	7o,j,cf,cg49			Gait^!&5n
Jorge Hank Rhon	10f,7,e0c1,e32			Hank
Jorge Madrazo	f,7,dsc2,dwbu		Jorge Madrazo Cuellar
Jorge Mas Canosa	3c,cm,dd,dtbn			Mas Canosa
Jorge Quiroga	1,2h,dx87,dy86;8,2h,e19,e1c;8,2h,el5,ela	468805	Tuto Quiroga
Jorge Remes Lenicov	g,n,dy13,dy4r			Remes Lenicov
Jorge Rodr^!&Aguez	2c,q,eh15	3295308
Jorge Sampaio	1,30,ds39,e239	156780
Jorge Serrano	1,25,dn1e,dp61		Jorge Serrano El^!&Aas
Jorge Taiana	2,n,e1c1,e66i;7,n,eh8,ejca	721561
Jorge Videla	1,n,d83t,dd3t		Jorge Rafael Videla
Jorge ^!%>lvarez M^!&5ynez	8,7,ek1,ek62			^!%>lvarez M^!&5ynez
Jorge del Castillo	0,o,e27s,e4ae			del Castillo
Jos^!&= Alencar	5,b,dz11,e711
Jos^!&= Antonio Garc^!&Aa Bela^!'%nde	2,o,e27s,e77s			Garc^!&Aa Bela^!'%nde
Jos^!&= Antonio Kast	1,12,em3b						ed8
Jos^!&= Antonio Meade	6,7,e79,e8bu;2,7,e8c1,eb8r;6,7,ec97,edbr;8,7,edbr,ee71
Jos^!&= Ayala Lasso	43,8,dq45,dt3f;2,1e,dt,dv			Ayala Lasso
Jos^!&= Bov^!&=	8,6,e321,e34m
Jos^!&= Bustani	11,9j,dt5,dy4
Jos^!&= Dirceu	3t,b,dz11,e16g
Jos^!&= Eduardo dos Santos	1,4q,db9a,ed9q	57313	Jose dos Santos	dos Santos
Jos^!&= Figueres Ferrer	1,24,clb8,cq58;1,24,d258,d658			Figueres
Jos^!&= Francisco Pe^!&Ea G^!&Gmez	8,3k,dq,dq5;8,3k,ds,ds6u			Pe^!&Ea G^!&Gmez
Jos^!&= Francisco Ruiz Massieu	fo,7,dq5,dq9s			Ruiz Massieu
Jos^!&= Genoino	ag,b,dyc,e17
Jos^!&= Graziano da Silva	11,a4,e811,ef7v			Graziano da Silva
Jos^!&= Jer^!&A	1,o,elaa
Jos^!&= L^!&Gpez Portillo	1,7,d8c1,debu			L^!&Gpez Portillo
Jos^!&= Luis Machinea	g,n,dvca,dx35
Jos^!&= Luis Rodr^!&Aguez Zapatero	0,11,e04h,e7cl	41395	Jose Luis Zapatero	Rodr^!&Aguez Zapatero	Zapatero	e03,e7c
Jos^!&= M^!&5rio Vaz	1,2i,ea6n,eg2r	jose-vaz
Jos^!&= M^!'%cio	7,b,ej11		Jose Mucio Monteiro	M^!'%cio
Jos^!&= Manuel Albares	2,11,eh7c
Jos^!&= Manuel Barroso	0,30,dy46,e07h;1,5b,e0bm,eaav	15849	Jose Manuel Durao Barroso;|!:1&NGE ,@MS_K !@PPNGS|;|!G2&B,DA ?!@BD> "!+B,B|;^/-;^41%^-$*;|(1B1c5wWE!gwIix7|;|?44x!| ^=-!^<%6^?&. ^=;/^A:8^?9G;^!E3'|!E-&'% /1&!- "!9&'&|			e0b,eaa
Jos^!&= Manuel Garc^!&Aa-Margallo	2,11,e7cm,ecb4			Garc^!&Aa-Margallo
Jos^!&= Mar^!&Aa Aznar	0,11,ds55,e04h	55637	|!:06ORF -AQIc !RNAQ|;|!G.,F1HE C%/H% !0D%/|;^7E&^04F^4-%^/!G;|(2,A!dDP|^(1<^(3C|(1<!8I||(332!|;^A:8^>23 |=,.=!||?">! !|^>;.^;E;^=*H;|!E-(&2% /9*% !21!9|			ds,e06
Jos^!&= Mar^!&Aa Figueres	1,24,dq58,du58	jose-figueres	Jos^!&= Mar^!&Aa Figueres Olsen
Jos^!&= Mar^!&Aa Gil-Robles	1,5m,dt1e,dv7k			Gil-Robles
Jos^!&= Mar^!&Aa Velasco Ibarra	1,1e,cs91,ctb7;1,1e,d091,d42g			Velasco Ibarra
Jos^!&= Maria Neves	0,5a,dx21,ec4m;1,5a,ehb9	57649
Jos^!&= Miguel Insulza	2,12,dq9k,dv6m;9,12,dw3b,e15;i,89,e15q,eb5q	1357872
Jos^!&= Montilla	1,66,e2bs,e6cr
Jos^!&= Mujica	1,3x,e631,eb31	9094	Pepe Mujica;Jose Alberto Mujica
Jos^!&= Napole^!&Gn Duarte	1,3u,dccm,de52;1,3u,dg61,dl61			Duarte
Jos^!&= Ra^!'%l Mulino	1,3l,ek71	108454869	Jose Mulino
Jos^!&= Rainha	dl,b,dm,dz
Jos^!&= Ram^!&Gn Machado Ventura	p,1v,e42o,e92o		Jose Ramon Machado	Machado Ventura
Jos^!&= S^!&Gcrates	0,30,e13c,e76l	182367
Jos^!&= Sarney	1,b,dh3f,dm3f	244997
Jos^!&= Serra	2a,b,dr11,ds5;w,b,du3,dy2;8,b,dy2,dyar;9g,b,e311,e64;8,b,e64,e6av;2,b,ec5c,ed2m	379563
Jos^!&= Vicente Rangel	2,q,dv22,dx2;7,q,dx2,dy4;5,q,dy4s,e318	jose-rangel		Rangel
Joschka Fischer	2,a,duar,e1bm	57344
Jose Maria Sison	3a,w,d0cq,eicg
Jose Ramos-Horta	2,3d,dwaj,e26p;1,3d,e35k,e85k;1,3d,ei5k	11665		Ramos-Horta			d7b
Jose de Venecia	6j,w,do7,du6;6j,w,dx7,e42	975642		de Venecia
Josef To^!):ovsk^!'(	0,1o,dtch,du7m
Josef Zieleniec	2,1o,do72,dtan
Josefa Iloilo	1,2r,dw7i,e2c5;1,2r,e314,e57u	316317	Ratu Josefa Iloilo
Josefina V^!&5zquez Mota	8,7,e82,e871			V^!&5zquez Mota
Josefina Vidal	ka,1v,ea,ed
Josep Borrell	1,5m,e07k,e31g;2,11,ee67,efbu;64,k,efc1,ekbu	312901
Josep Piqu^!&=	2,11,dw4s,dy7a
Joseph Aoun	4h,18,ed38,el19;1,18,el19	29033962
Joseph Boakai	5,43,e21g,ee1m;1,43,ek1m	2630483
Joseph Chamberlain	l8,1,az6t,b79g
Joseph Chinotimba	9z,s,dw
Joseph Deiss	2,23,dv51,dycv;1,23,e011,e0cv	123823
Joseph Dion Ngute	0,4a,ef14			Ngute
Joseph Estrada	1,w,du6u,dx1k	212733				du6,dx
Joseph Goebbels	14n,a,c13e,cd4u		Josef Goebbels
Joseph Kabila	1,1l,dx1h,ef1o	57416				dx2,ef
Joseph Kabui	1,ay,e16f,e467
Joseph Kasavubu	1,1l,cs6r,cxbo		Joseph Kasa-Vubu
Joseph Kony	c,ac,dj
Joseph Luns	2,1b,coad,d376;i,3f,d3a1,dg6p
Joseph Momoh	1,48,dhbs,do4t		Joseph Saidu Momoh
Joseph Msika	5,s,dvcn,e584	1399766
Joseph Muscat	0,4n,e93b,eg1d	938224
Joseph Nkaissery	9,1p,eac,ed78
Joseph Ralston	17z,0,ds31,dw2t;2o,3f,dw53,dz1h	471517	Joseph W. Ralston
Joseph Stalin	15,5u,bq43,cl35	855	Josef Stalin;Iosif Stalin;|!:8!GJAM *K9DAF|;|!G2&B,D; -$!>D@|;^4,A^2>:^.8@^!%4^04F^.8<^0@B;|(2(R!?h#)iT_|;^?00^?((^><=^A3# ^>;.^@A:^=,2;|!E2%!-%/ -$(%+|			bs
Joseph Wu	2,p,ee2q,ek5k	6288088
Joseph Yam	jy,47,dp4,e59
Josette Sheeran	12,8d,e34,e84
Josh Earnest	1r,0,ea6k,ed1k	6288836
Josh Green	3,7w,eic5
Josh Shapiro	3,70,ej1h	6289368
Josh Stein	3,6x,el11
Joshua Bolten	33,0,dz6q,e24f;1b,0,e24e,e51k	649653	Josh Bolten
Joshua Nkomo	v1,s,ctc,djcm;5,s,dm86,dv71
Joshua Wong	te,47,ec4a,eg6u						ea9
Josip Broz Tito	1,58,cl1e,dc54		Marshal Tito;|!:1(NQHO !PNG 2HRN|;|!G3%A+C: !*A+ #C#A|;^7;B^/I#;|(2(R!-Ah@W$h+2i|;^?*F^><=^A3# ^=G;^=$&^?=/ ^A&$^@FE;|!E.)%1)4 !8%& ()(%|
Josu Ternera	c,cp,dj,ee53		Jos^!&= Antonio Urrutikoetxea
Jotham Napat	0,3b,el2b	115252004
Jovenel Mo^!&Cse	1,1d,ed27,eh77
Jovica Stani^!):i^!'2	km,1n,dnc,dua
Joyce Banda	1,53,e847,ea5v	57388
Jozef Morav|!&AA!|k	0,1r,dq3g,dqcd
Jozef Tiso	1,1r,c7aq,cd44
Jozias van Aartsen	2,1b,du83,dy7m	1366279		van Aartsen
Juan Antonio Samaranch	1,9f,dc7g,dx7g
Juan Bosch	1,3k,cv2r,cv9p
Juan Camilo Mouri^!&Eo	9,7,e41g,e4b4			Mouri^!&Eo
Juan Carlos Pinz^!&Gn	7,j,e79,eb6			Pinz^!&Gn
Juan Carlos Varela	5,3l,e571,ea71;1,3l,ea71,ef71	1134096
Juan Carlos Wasmosy	1,3m,dp8f,du8f
Juan Guaid^!&G	2c,q,ef15,ej15	58833335	|!:33Q>K !Q>GBL|;|!G2(B!@ 4B!D)B|;^2A<^-"6^.8/;|(1<T!u||(2!o!||(1<!#H|;^A=I^?"B ^;/%^?00^<03;|!E-(&!0 #&&!*$&|			ef,ej1
Juan Jos^!&= Ibarretxe	1,av,dv12,e557
Juan Manuel Santos	7,j,e27j,e55m;1,j,e687,ee87	57311
Juan Orlando Hern^!&5ndez	1,2s,ea1r,ei1r	5951723		Hern^!&5ndez
Juan Per^!&Gn	1,n,ce64,cn9l;1,n,d5ac,d671		Juan Domingo Peron
Juan Ponce Enrile	7,w,d22,dib;26,w,e4bh,e965	145881		Enrile
Juan Ram^!&Gn de la Fuente	2,7,eka1	357538		de la Fuente
Juan Somav^!&Aa	11,a6,dv34,e89u
Juan Velasco Alvarado	1,o,d0a3,d78t		Juan Velasco	Velasco
Judd Gregg	3,6j,dl14,dp12;b,0,dp13,e713
Jude C^!&=lestin	8,1d,e68,e72;8,1d,eb,ecbk
Judit Varga	a,1w,ef7c,ej7v
Judith Suminwa	0,1l,ek6c
Judy Martz	3,83,dx11,e113
Juha Sipil^!&8	0,2a,eb5t,ef66	1711532
Juhan Parts	0,37,dz4a,e14d	312894
Juli^!&5n Castro	24,0,ea7s,ed1k;8,0,ef1c,eg12	970720
Julia Gillard	4,z,e3c3,e66o;0,z,e66o,e96r	41563	|!:3"DQIF_ !FII>NB|;|!G2&B>D! 4D>!+)|;^0>.^5"-^.>$^!%4^-A>^0"B^/8;;|(1<7gl!||(1Hq!]r<|;^?:&^=,.^?"> ^;6B^=!1^<7,;^!E/'|!E-&-*% #*-!9$|			e66,e96
Julia Kl^!'!ckner	1h,a,ee3e,ehc8;5b,a,el3p	88158
Julian Smith	29,1,ef7o,eg2d
Julie Bishop	2,z,e99i,ee8s	434858
Julio Anguita	uv,11,dl2,dwa
Julio Borges	2c,q,ed15,ee15
Julio C^!&=sar Turbay	1,j,da87,de87			Turbay
Julio Cobos	5,n,e3ca,e7ca	456351
Julio Mar^!&Aa Sanguinetti	1,3x,dh31,dm31;1,3x,dr31,dw31	311428
Julius Chan	0,28,dc3b,de82;0,28,dq8u,dt3r		Sir Julius Chan
Julius Maada Bio	1,48,ds1g,ds3t;1,48,ee44	283829		Bio
Julius Malema	w5,9,e97q						e44
Julius Nyerere	1,31,cw4q,dhb5
Jun Azumi	6,4,e792,e8a1	212400
Jung Chung-rae	25,c,el82			Jung
Junichiro Koizumi	0,4,dx4q,e29q	130852	^/!B^18+^4"I^,E"^7#';|!:4!D[JWEOEMK 'KEADPIE|;|!G5#?=A!+A(? :?A)?<A|;^/!B^18+^4-!^,E"^7#';^;.2^?00^?=/^=:< ^?:"^?00^@21^=$&;^!E/'|!E2!,%2|'|!E-*9& 8&!*'&/*|			dx4,e2a
Juraj Blan^!&5r	2,1r,ejap
Juscelino Kubitschek	1,b,co1v,ct1v
Jussi Halla-aho	9t,2a,ed6a,eh8e;o,2a,ej6l			Halla-aho
Justin Nsengiyumva	0,2e,el7
Justin Trudeau	7o,13,e94e,el39;0,13,ebb4,el3e	3099714	|!:4!C=NOEJ /M[AK|;|!G2&!-$@ $+B)B|;^65F^04F^/3H^!%4^22@^8C)^.8/;|(1=6d7D!t~FlG|^(3D;^?;I^>;.^@B: ^A$>^=)9^<03;^!E/'|!E0/&'- &6#!#|			eba,el
Justin Welby	5n,8e,e924,el16
Justine Greening	5a,1,e894,ec7e;18,1,ec7e,ee18	333012
Jusuf Kalla	5,l,e0ak,e5ak;5,l,eaak,efak	76354
Juv^!&=nal Habyarimana	1,2e,d575,dq46					dm,dqc
Juwono Sudarsono	7,l,dvat,dw8;7,l,e0ak,e5ak	3107476			Juwono
Jyoti Basu	bq,3,d96l,dwb5	335284
Jyrki Katainen	0,2a,e76m,ea6o	57638
K. P. Sharma Oli	0,27,ebac,ec84;0,27,ee2f,eh7d;0,27,ek7f,el99	3195923	KP Sharma Oli;Khadga Prasad Oli
K. Raghunath	v,3,dt7,dvb
K. Shanmugam	2,2f,e75l,eba1;z,2f,eba1		Kasiviswanathan Shanmugam
K.R. Narayanan	5,3,do8l,dt7o;1,3,dt7p,dy7p		Kocheril Raman Narayanan
K.V. Kamath	1,af,eb7,eg7		Kundapur Vaman Kamath
K^!&5roly Gr^!&Gsz	0,1w,dj6p,dkbo
K^!',rlis Ulmanis	0,2u,c23h,c86j
K^!'Dstutis Budrys	2,20,ekcc
Kader Asmal	b0,9,dq5,dv6;2g,9,dv6,e04
Kadr^!&= D^!&=sir^!&= Ou^!&=draogo	0,3c,ds26,dwb7;7v,8i,e83,ec3	kadre-ouedraogo
Kadri Simson	74,k,efc1,ekbu
Kadri Veseli	o,2t,eac8,efcq
Kai Eide	3k,8,e43,e63
Kai Wegner	a1,a,ej4r
Kairat Abdrakhmanov	2,1i,eccs,eecq;9j,5k,egc,ejc	1721851
Kais Saied	1,2m,efan	16120878
Kaiser Wilhelm II	36,a,as6f,bmb9		Wilhelm II
Kaja Kallas	0,37,eh1q,ek7n;64,k,ekc1	11869065	|!::!7V !7BB7H|;|!G2=!D! =!>!-|;^-=:^.>$^!%4^-=:^0"B^04F;|(1E!Zt!b/|;^@3$^?$$ ^@3,^<G<^>;.;|!E-8!*% 8!-!2|			ek7
Kajsa Ollongren	7,1b,ei1a,ek72
Kakuei Tanaka	0,4,d477,d6c9
Kalonzo Musyoka	2,1p,dp,du;2,1p,dz1,e06;5,1p,e419,e949	stephen-musyoka	Stephen Kalonzo Musyoka
Kalyan Singh	34,3,dn6o,doc6;34,3,dt9l,dvbc			Kalyan Singh
Kamal Ganzouri	0,10,ds14,dva5;0,10,e7c7,e882	365922	Kamal el-Ganzouri;Kamal al-Ganzouri
Kamal Jumblatt	9y,18,ch,d93g
Kamal Kharazi	2,e,dt8k,e18o	435799	Kamal Kharrazi
Kamal Nath	q,3,e05n,e55;8q,3,eech,eg3k	1287413		Kamal Nath
Kamala Harris	f,65,e713,ed13;b,0,ed13,eh1i;5,0,eh1k,el1k;8,0,ek7l,ekb5	10853588	Kamala Devi Harris;|!::!7C7B7 ,7GG?H|;|!G2=!?!>! A!+D-|;^-=:^29C^0"B^!%4^-F0^7)/^04F;|(1E!TbtEc/|;^@3$^=/G^<G< ^A5A^=,.^>;.;|!E-8/-% %!9*2|
Kamalesh Sharma	r,7r,e44,ec3
Kamchybek Tashiyev	15t,1q,egag		Kamchybek Tashiev
Kamel Morjane	2,2m,e61,e71	1043040
Kamil Idris	11,fi,dtb,e49;0,1k,el5v		Kamil al-Tayeb Idris
Kamisese Mara	0,2r,d2aa,dj4d;0,2r,djc5,do62;1,2r,dq1i,dw5t
Kamla Persad-Bissessar	0,4p,e65q,eb99;0,4p,el51	57712		Persad-Bissessar
Kanezo Muraoka	1s,4,dt9,du7
Kang Kyung-wha	2,c,ed6i,eh28			Kang
Kang Sok-ju	ci,x,di,e69		Kang Sok Ju	Kang
Kao Kim Hourn	r,7m,ej19			Kao
Kaoru Yosano	g,4,e1a,e29;6,4,e52h,e59g	1156675
Karel De Gucht	2,29,e07i,e57h;4d,k,e629,eaav	381218		De Gucht
Karel Schwarzenberg	2,1o,e319,e558;2,1o,e67d,e97a	58195
Karel Van Miert	5v,k,dp16,dv9f			Van Miert
Karen AbuZayd	6y,93,e16,e5c
Karen Bradley	52,1,ec7e,ee18;29,1,ee18,ef7o	264560
Karen Demirchyan	55,22,d6,dk;o,22,dv6a,dvar		Karen Demirchian
Karim Khalili	ts,u,dr,dy;5,u,dy6,ea9t	abdul-karim-khalili	Abdul Karim Khalili;Mohammad Karim Khalili
Karim Khan	3f,6g,eh6g
Karim Masimov	0,1i,e31a,e89o;0,1i,ea42,ec98;j4,1i,ec98,ei15	209639	Karim Massimov
Karim Wade	8,3a,eb3
Karin Keller-Sutter	1,23,el11,elcv	115881		Keller-Sutter
Karin Kneissl	2,1h,edci,ef63	1729478
Karina Milei	fp,n,ejca
Karine Jean-Pierre	1r,0,ei5d,el1k	28957228
Karl D^!'!nitz	1,a,cd4u,cd5n
Karl Erjavec	2,36,e82a,ee9d	58079
Karl Lauterbach	w,a,ehc8,el56
Karl Nehammer	y,1h,ehc6,el1a	42860944
Karl Rove	gd,0,e128,e38v
Karl-Theodor zu Guttenberg	g,a,e52a,e5as;7,a,e5as,e733	76924	Karl-Theodor Guttenberg	zu Guttenberg
Karol Nawrocki	1,i,el86						ekbo
Karoline Leavitt	1r,0,el1k
Karolos Papoulias	2,17,dh7q,dl72;2,17,dpad,ds1m;1,17,e13c,eb3d	57303
Karuna Amman	og,9o,dj,e03		Vinayagamoorthy Muralitharan;Colonel Karuna	Karuna
Kash Patel	42,0,el2l
Kashim Shettima	5,14,ej5t	6374297
Kasit Piromya	2,r,e4ck,e789				Kasit
Kassim Majaliwa	0,31,ebbk,elb
Kassym-Jomart Tokayev	0,1i,dva1,dy1s;1,1i,ef3k	200881	Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev
Katalin Nov^!&5k	1,1w,ei5a,ek2q	21995345
Katarina Barley	a,a,ee3e,ef6r
Kate Brown	3,88,eb2i,ej19
Kate Forbes	5w,71,ek58
Katerina Sakellaropoulou	1,17,eg3d,el3d	57415743
Katherina Reiche	g,a,el56
Katherine Clark	cz,0,ej13	6376330
Katherine Tai	30,0,eh3i,el1k
Kathleen Blanco	3,68,e01c,e41e
Kathleen Sebelius	3,6v,dz1d,e54s;1c,0,e54s,ea69	27677
Kathy Hochul	3,63,eh8o	45956
Katie Hobbs	3,6p,ej12
Katr^!&An Jakobsd^!&Gttir	0,52,edbu,ek49	467464
Katsunobu Kato	w,4,ed83,eea2;1s,4,eg9g,eha4;6,4,eka1,elal	6378155
Katsuya Okada	25,4,e05,e19;2,4,e59g,e69h;4,4,e81d,e8cq	513317
Kay Ivey	3,5y,ed4a
Kayleigh McEnany	1r,0,eg47,eh1k	27733823
Kaysone Phomvihane	0,2b,d7c8,dn8f;1,2b,dn8f,dobl				Kaysone
Kayumba Nyamwasa	2f,2e,du,dy;y3,2e,e6c		Faustin Kayumba Nyamwasa
Kazem Gharibabadi	2q,e,ek9
Kazem Jalali	8e,e,efc
Kazimierz Marcinkiewicz	0,i,e1av,e27e	55920
Kazimira Prunskien^!'B	0,20,dm3h,dn1a
Kazuo Shii	6r,4,dwb,ek1i
Kazuo Ueda	58,4,ej49
Keheliya Rambukwella	mf,1j,e2,e6;w,1j,eh8,eja	6383477
Keiichi Inamine	61,4,duca,e2c9	4662124
Keiko Fujimori	ub,o,e61				Keiko
Keir Starmer	e,1,eg44,ek75;0,1,ek75	6383803	|!::!?G (I7GC<G|;|!G2=D+ -$!+?+|;^04F^.36^9(B;|(1<,!||(2*f!'gFg|;^@@?^?%3 ^>;.^@A2^=/?;|!E-8*9 2)!9/9|			eg4
Keith Joseph	18,1,dd9e,di5l
Keith Kellogg	11u,0,ee4r,eh1k;fx,0,el1k,em1	27916194
Keith Rowley	0,4p,eb99,el3h	6384971
Keizo Obuchi	2,4,dt9b,du7u;0,4,du7u,dw45	313339				du7,dw5
Kelly Armstrong	3,8t,ekcf
Kelly Ayotte	b,0,e713,ed13;3,6j,el19
Kelly Craft	s,0,ef9c,eh1k	28871485
Kellyanne Conway	mb,0,ed1k,eg8v	6386365
Kem Sokha	vl,2k,ed3,edbg		Khem Sokha	Kem Sokha			e3
Kemal Dervi^!)8	g,d,dx3d,dy8a;5l,90,e18f,e52s
Kemal K^!(3l|!&;n!|daro^!(!lu	e,d,e65m,ejb5
Kembo Mohadi	z,s,dy8,eb9;5,s,edcs,eh31;5,s,eia	6386891
Kemi Badenoch	3r,1,ej27,ek75;e,1,ekb2	21592171
Ken Livingstone	a2,1,dw54,e454	220723
Ken Salazar	b,0,e113,e51k;28,0,e51k,e94c;gz,0,eh9e,el17	342586
Ken Saro-Wiwa	1,e2,dp,drba
Kenan Evren	1,d,dc9c,dlb9
Kengo wa Dondo	0,1l,dq76,dt42;26,1l,e35e,ef15		Leon Kengo wa Dondo	Kengo wa Dondo	Kengo
Kenneth Bacon	128,0,dq9,dx1		Kenneth H. Bacon
Kenneth Baker	18,1,di5l,dl7o;19,1,dmbs,do4a
Kenneth Clarke	19,1,do4b,dp5r;1j,1,dp5r,dt52;38,1,e65c,e894	271889	Ken Clarke
Kenneth Kaunda	1,3y,cwao,dnb2
Kenneth Matiba	e,1p,dm,dt
Kenny Guinn	3,85,dv14,e311
Kenta Izumi	dd,4,ehbu,ek9n
Kenzo Oshima	3p,8,dx1,dz6;s,4,e0b,e39	6143781
Kersti Kaljulaid	1,37,ecaa,ehab	12366816
Ketumile Masire	1,5h,dc7i,du3v
Kevin Hassett	iu,0,ed9d,ef6s;a8,0,el1k
Kevin McAleenan	b3,0,ef4b,efbd	30122656
Kevin McCarthy	3j,0,ea81,ef13;44,0,ef13,ej13;2i,0,ej17,eja3	766866
Kevin Rudd	e,z,e2c4,e3c3;0,z,e3c3,e66o;0,z,e96r,e99i;1i,z,ej3k	43135				e3c,e66
Kevin Stitt	3,8u,ef1e
Kevin Warsh	p2,0,e22o,e73v
Kgalema Motlanthe	5f,9,dtc,e3c;1,9,e49p,e559	152327
Khadaffy Janjalani	c,9v,duc,e294		Khaddafy Janjalani;Khadafy Janjalani
Khairat el-Shater	ns,8r,e6,e97		Khairat al-Shater;Khayrat al-Shater
Khairy Jamaluddin	18o,1m,e95,ee5;w,1m,eh8,eib				Khairy
Khaled Bahah	0,2c,eab9,ec43		Khaled Baha
Khaled Khoja	5c,19,eb14,ec35
Khaled Mashal	7t,3v,ds,ed56		Khaled Meshaal;Khaled Mashaal;Khalid Mishal
Khaled Nezzar	7,1a,dm7,dp7
Khaled al-Mishri	f7,1g,ee4,ej8
Khaled al-Obeidi	7,g,eaai,ec8p	19432805	Khaled al-Obaidi;Khalid al-Obeidi
Khaled bin Sultan	ld,1z,dm8,dn;3x,1z,e7b,e94		Khalid bin Sultan
Khaled el-Enany	ha,10,ec3n,ei8d;11,91,elbf		Khaled al-Anani
Khaleda Zia	0,2n,dn3k,ds3u;0,2n,dxaa,e2at	234814	Begum Khaleda Zia	Zia
Khalid Batarfi	c,9u,eg2n,ek3
Khalid Sheikh Mohammed	12f,7l,ds,dz31		Khaled Sheikh Mohammed;Khalid Shaikh Mohammed;Khalid Shaikh Mohammad	Mohammed
Khalid al-Attiyah	2,4i,e96q,ec1r;7,4i,ec1r,ekbc	khalid-atiyah	Khalid bin Mohammad al-Attiyah;Khaled al-Attiyah
Khalid al-Falih	h,1z,ec57,ef98;7h,1z,eg2p	6399442	Khaled al-Falih
Khalid bin Ahmed	2,4u,e19q,eg2b		Khalid bin Ahmed al-Khalifa;Khaled bin Ahmed al-Khalifa;Khalid bin Ahmed Al Khalifa
Khalid bin Salman	7,1z,ei9r		Khaled bin Salman
Khalifa Haftar	lp,1g,eb32		Khalifa Hifter
Khalifa al-Ghwell	14i,1g,eb3v,ec45		Khalifa Ghwell;Khalifa Ghweil
Khalifa bin Salman	0,4u,d21j,egbb	khalifa-bin-salman-bahrain	Khalifa bin Salman al-Khalifa;Khalifa bin Salman Al Khalifa
Khalifa bin Zayed	1,3s,e0b3,ei5d	1059948	Khalifa bin Zayed al-Nahyan;Khalifa bin Zayed Al Nahyan;Sheikh Khalifa
Khalil Ibrahim	c,bc,dz,e7cn
Khalil al-Hayya	3e,3v,eka	khalil-al-hayya
Khalil al-Wazir	2j,6z,cx,dk4g				Abu Jihad
Khaltmaagiin Battulga	1,2j,ed7a,eh6p	9122260
Khamtay Siphandone	0,2b,dn8f,du2o;1,2b,du2o,e268	khamtai-siphandon	Khamtai Siphandon;Khamtay Siphandon		Khamtay
Khawaja Asif	2,f,ed84,ee4q;7,f,ei4j	6401038	Khawaja Muhammad Asif
Khemaies Jhinaoui	2,2m,ec1,efa	3196140
Khieu Samphan	13w,2k,d84b,db17			Khieu Samphan
Khin Nyunt	15s,2d,dk9i,dz8p;0,2d,dz8p,e0ai			Khin Nyunt
Khun Sa	c,dy,dh,ds1			Khun Sa
Khurelsukh Ukhnaa	0,2j,eda4,eh1r;1,2j,eh6p	27058418	Ukhnaagiin Khurelsukh	Khurelsukh
Khurshid Mahmud Kasuri	2,f,dybn,e3bf	707883	Khurshid Kasuri;Khurshid Mahmood Kasuri;Khursheed Kasuri;Khursheed Mahmood Kasuri
Kieran Prendergast	6o,8,dt3,e16
Kiichi Miyazawa	0,4,dnb5,dp89;6,4,du7u,dx4q	315565
Kim Beazley	7,z,dgcd,dm44;e,z,ds3j,dxbm;e,z,e11s,e2c4	304561
Kim Campbell	0,13,dp6p,dpb4
Kim Dae-jung	e,c,djbc,du2p;1,c,du2p,dz2p	45785	^;7!^<+<^?:3;|!:4'EI !Z 4CPJ|;|!G2=D? )!D &B@4|;^7)4^.8<^,F&;|!E05'+ !"|-^!E/'|!E/$/!|	Kim
Kim Hwang-sik	0,c,e6a1,e92q			Kim
Kim Il-sung	5i,x,cg99,dq78	41117	^;7!^?08^>2,;|!:8#AE !I *>F|;|!G0?FA !F@ /DB6|;^7)4^06*^/G-;|!E-8*. !*-|-|!E/0$/!|	Kim
Kim Jong-il	5i,x,dq78,e7ch	10665	^;7!^?4-^?08;|!:8#AE 0>F !I|;|!G0?FA (DB6 !F@|;^7)4^1/6^06*;|!E/6(, !|'|!E/$/!|-|!E-!*-|	Kim
Kim Jong-pil	0,c,d364,d7ci;0,c,du33,dw1c		Kim Jong Pil	Kim
Kim Jong-un	5i,x,e7ch	56226	Kim Jong Eun;|!::!?C .<D 2D|;^;7!^?4-^?/%;^7)4^1/6^/<I;|!G.AHC *FD8 !FD|;|!E/6(, !|'|!E/$/!|-|!E-!&0|	Kim
Kim Jong-yang	1,6u,eebl,ehbp			Kim
Kim Keon Hee	60,c,ei5a,el44		Kim Keon-hee	Kim
Kim Ki-nam	14m,x,cy,ed			Kim
Kim Kielsen	0,67,eaca,eh4n	10566620
Kim Kwan-jin	7,c,e6c4,ea6u;k,c,ea61,ed5l			Kim
Kim Kye-gwan	186,x,du,e69;ci,x,e69,ef		Kim Kye Gwan;Kim Gye-gwan;Kim Gye Gwan	Kim
Kim Min-seok	0,c,el73			Kim
Kim Moon-soo	10,c,ek8u,el48;8,c,el49,el63	483861		Kim
Kim Reynolds	3,8m,ed5o
Kim Sung-hwan	2,c,e6a8,e93b	492723		Kim
Kim Tae-young	7,c,e59n,e6c4			Kim
Kim Tok-hun	0,x,eg8d,ekct		Kim Tok Hun	Kim
Kim Yo-jong	mw,x,eabs		^;7!^?&B^?4-	Kim
Kim Yong-chol	17x,x,ec,eh		Kim Yong Chol	Kim
Kim Yong-hyun	7,c,ek96,ekc5	113490128	^;7!^?+2^A9-	Kim
Kim Yong-nam	2,x,dfc,du9;13s,x,du95,ef4b		Kim Yong Nam	Kim
Kim Young-sam	1,c,dp2p,du2p		^;7!^?'.^>/2	Kim
King Abdullah	3w,1z,de6d,e181;m,1z,e181,eb1n		Abdullah bin Abdulaziz
King Abdullah II	m,1x,dv27		Abdullah II;Abdallah II
King Albert II	m,29,dp89,e97l	3911	Albert II of Belgium
King Alexander I	m,58,bp8g,c2a9		Alexander I of Yugoslavia
King Baudouin	m,29,cj7h,dp7v
King Bhumibol Adulyadej	m,r,ce69,ecad		Bhumibol Adulyadej;King Bhumibol
King Birendra	m,27,d41v,dx61		Birendra Bir Bikram Shah
King Boris III	g6,1f,bma3,cb8s		Boris III;Tsar Boris III
King Carl XVI Gustaf	m,21,d59f
King Carol II	m,15,by68,c896		Carol II
King Charles III	14l,1,cq7q,ei98;m,1,ei98	43274	Charles III;King Charles
King Constantine II	m,17,cw36,d561		Constantine II of Greece;King Constantine
King Edward VIII	m,1,c41k,c4cb		Edward VIII
King Fahd	m,1z,de6d,e181		Fahd bin Abdulaziz
King Faisal II	m,g,c744,cq7e
King Farouk	m,10,c44s,ck7q		King Farouk I;King Faruk
King Felipe VI	m,11,ea6j		Felipe VI;King Felipe
King Frederik X	m,2x,ek1e	1004037	Frederik X;King Frederik
King George V	m,1,be56,c41k		George V
King George VI	m,1,c4cb,ck26		George VI
King Gyanendra	m,27,dx64,e45s		Gyanendra
King Harald V	m,2z,dn1h		Harald V;King Harald
King Hassan II	m,42,ct2q,dv7n		Hassan II;King Hassan
King Hussein	m,1x,ck8b,dv27		Hussein bin Talal
King Idris	m,1g,cjco,d191		Idris al-Senussi;King Idris I
King Jigme Khesar Namgyel Wangchuck	m,5z,e2c		King Jigme Khesar Wangchuck;King Jigme
King Juan Carlos	m,11,d7bm,ea6i		Juan Carlos I;Juan Carlos
King Khalid	m,1z,d73p,de6d		Khalid bin Abdulaziz
King Leopold II	m,29,a5ch,bdch		Leopold II
King Letsie III	m,5e,ds27		Letsie III
King Maha Vajiralongkorn	m,r,ecad		Maha Vajiralongkorn;King Vajiralongkorn
King Mahendra	m,27,cn3d,d41v
King Michael	m,15,c896,cfcu		Michael I of Romania;King Michael I;Mihai I
King Mohammed VI	m,42,dv7n	57553	Mohammed VI
King Mswati III	m,4w,di4p	57340	Mswati III
King Nikola I	m,4b,be8s,bmbq		Nikola I of Montenegro
King Olav V	m,2z,cp9l,dn1h		Olav V
King Peter II	m,58,c2a9,cdbt		Peter II of Yugoslavia
King Philippe	m,29,e97l		King Philippe of Belgium
King Salman	m,1z,eb1n		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud
King Sihamoni	m,2k,e0at	57319	Norodom Sihamoni
King Tupou VI	m,4t,e83i		Tupou VI
King Victor Emmanuel III	m,h,b47t,ce59		Victor Emmanuel III;Vittorio Emanuele III
King Willem-Alexander	m,1b,e94u		Willem-Alexander
King Zog	m,3j,bw91,c747		King Zog I;Ahmet Zogu
Kiril Petkov	0,1f,ehcd,ei82	106928258
Kirill Dmitriev	14a,m,el2n		|!:4'EMEHH !IEOMEB?|
Kirk Fordice	3,82,do1e,dw1b
Kiro Gligorov	1,3g,dn1r,dvbj
Kirsten Gillibrand	b,0,e51q;8,0,ef3h,ef8s	22222
Kirstjen Nielsen	3i,0,edc6,ef4a	38858352
Kirsty Coventry	85,s,ee9,el3;1,9f,el6n
Kithure Kindiki	9,1p,eiar,eka;2r,1p,ekb1
Kizza Besigye	e,1t,dwa
Kjell Magne Bondevik	0,2z,dtah,e1ah	207655
Kl^!&5ra Dobrev	vu,1w,el61
Klaus H^!&8nsch	1,5m,dq7j,dt1e
Klaus Iohannis	1,15,eacl,el2c	701484
Klaus Kinkel	2,a,do5i,duaq					dp,dua
Klaus Naumann	8j,3f,ds2,dv5
Klaus T^!'!pfer	16,a,dj57,dqbh;12,9q,du2,e23
Klaus Wowereit	a1,a,dx6g,eacb	8863
Klemens von Metternich	y,1h,8x5p,9o3d		Prince Metternich	Metternich
Klement Gottwald	1,51,cg6e,cl3e
Knut Volleb^!&:k	2,2z,dtah,dw3h;jk,5k,dv1,dvc;9j,5k,e37,e98	998489
Ko Wen-je	10c,p,eacp,eicp;8,p,ej5,ek1d			Ko
Ko^!&Cchiro Matsuura	11,91,dvbf,e5be
Kofi Annan	r,8,dt11,e2cv	1254	|!:0+OUI !NNAN|;|!G2=B;D 3@!@|;^37:^5$D^!%4^.G7^-=0;|(1=1S!~||(1<!Iu|;^@87^A42 ^?">^;E?;|!E-8&5* !1!0|			dt,e9	dp3
Kofi Busia	0,40,d1a1,d41d		Kofi Abrefa Busia
Koichi Kato	5e,4,dr9,du7
Koichiro Gemba	2,4,e792,e8cq
Koji Omi	6,4,e29q,e38r	1132669
Kolinda Grabar-Kitarovi^!'2	1,2l,eb2j,eg2i	3176299		Grabar-Kitarovi^!'2
Kong Quan	1g,5,dx,e2			Kong
Konrad Adenauer	y,a,ch9f,cvag
Konstantin Chernenko	15,5u,dg2d,dh3a
Konstantin P^!&8ts	1,37,c64o,c87n
Konstantinos Karamanlis	1,17,dm55,dr3a
Konstantinos Mitsotakis	0,17,dm4b,dpad		Constantine Mitsotakis
Konstantinos Tasoulas	1,17,el3d		Constantine Tassoulas
Koo Chen-fu	bh,p,dmb,e113			Koo
Koo Yun-cheol	6,c,el7			Koo
Korn Chatikavanij	6,r,e4ck,e789				Korn
Kosrat Rasul Ali	5,80,e1,edb		Kosrat Rasul
Kostadin Kostadinov	ui,1f,ea8
Kostas Karamanlis	0,17,e03a,e5a6	188978	Costas Karamanlis			e03,e5a
Kre^!):imir Zubak	1,cc,dq5v,dt3i;2w,v,dsa5,dube
Kri^!):j^!',nis Kari|!(H!<|	0,2u,ef1n,ej9f	3736499
Krist^!&Gf Szalay-Bobrovniczky	7,1w,ei5o			Szalay-Bobrovniczky
Kristalina Georgieva	1k,6n,ed12,ef9u;4o,5j,efa1	265277
Kristen Michal	0,37,ek7n	1789192
Kristi Noem	3,7h,ef15,el1p;3i,0,el1p,em3	465749
Kristian Jensen	2,2x,eb6s,ecbs;6,2x,ecbs,ef6r	3110095
Kristian Thulesen Dahl	de,2x,e89c,ei1n			Thulesen Dahl
Kristr^!'%n Frostad^!&Gttir	0,52,ekcl	108856371		Kristr^!'%n
Krzysztof Skubiszewski	2,i,dl9c,dpaq
Kumba Ial^!&5	1,2i,dw2h,dz9e	kumba-yala	Kumba Yala
Kurmanbek Bakiyev	1,1q,e18e,e64f	484816
Kurt Beck	1v,eq,dqaq,e91g;6a,a,e25e,e497
Kurt Biedenkopf	1v,bl,dmb8,dy4i
Kurt Campbell	3y,0,ek2c,el1k
Kurt Georg Kiesinger	y,a,cyc1,d1al
Kurt Schuschnigg	y,1h,c27t,c63b		Kurt von Schuschnigg
Kurt Volker	fx,0,ed77,ef9r
Kurt Waldheim	r,8,d411,ddcv;1,1h,di78,do78
Kurt von Schleicher	y,a,c0c3,c11u			von Schleicher
Kwame Nkrumah	0,40,cp36,cs71;1,40,cs71,cy2o
Kwasi Kwarteng	1j,1,ei96,eiae	750204
Kwik Kian Gie	g,l,dva,dw8;2a,l,dx8,e0a			Kwik
Kwon O-ki	3q,c,drc,du3			Kwon
Kyriakos Mitsotakis	0,17,ef78	552751
Kyriakos Pierrakakis	6,17,el3e;7w,k,elcc
Kyrylo Budanov	cs,t,eg85,em1;9i,t,em1		|!:1*HPHKN !SD@MNB|
L. K. Advani	4l,3,du3j,e05m	468324	Lal Krishna Advani;L.K. Advani			du,e5
L^!&5szl^!&G Kov^!&5cs	2,1w,dq7f,du78;2,1w,dy5r,e0b1	345634
L^!&5szl^!&G S^!&Glyom	1,1w,e185,e685	152335
L^!&5zaro C^!&5rdenas	1,7,c2c1,c8bu			C^!&5rdenas
L^!&=on Blum	0,6,c464,c56m;0,6,c63d,c64a
L^!&=on M'ba	1,3z,ct2c,czbr
L^!&=onard She Okitundu	2,1l,dwb,dz7;2,1l,ecc,ef9	3271542	Leonard Okitundu;She Okitundu	She Okitundu
L^!&=opold S^!&=dar Senghor	1,3a,cs96,dccv		Leopold Senghor
La'aulialemalietoa Leuatea Schmidt	0,6l,el9g		Laaulialemalietoa Schmidt	Schmidt
Lado Gurgenidze	0,y,e3bm,e4b1	337564	Vladimer Gurgenidze
Lai Ching-te	n,p,ed98,ef1e;5,p,eg5k,ek5k;1,p,ek5k	3847080	William Lai;^64%^1?H^/8;;^665^1?H^/8;;|!:;!6? ,>C:S|;|!G2>!D $.D@4 $D|;^8(7^1?H^/87;^<G<^?00^@2F^<->;|!E--!* 7|'|!E/(/!|-|!E1%!|	Lai		ek
Lai Mohammed	17,14,ebbb,ej5s
Laila Freivalds	2,21,dzaa,e23l	291648
Laimdota Straujuma	0,2u,ea1m,ec2b	3089345
Laisenia Qarase	0,2r,dw74,e2c5	473214
Laith Kubba	5h,g,e1,e2
Lajos Kossuth	ra,1w,9p4e,9p8b
Lakhdar Brahimi	2,1a,dn65,dp23;81,8,e88h,ea5v
Lakshman Kadirgamar	2,1j,dq8,dxc;2,1j,e04,e18c	206638
Lal Bahadur Shastri	0,3,cw69,cy1b
Lalu Prasad Yadav	6t,3,dm3,dt7p;ai,3,e05,e55	561812	Laloo Prasad Yadav;Lalu Prasad;Laloo Yadav;Lalu Yadav	Yadav
Lam Akol	2,1k,e19k,e3a;uk,3q,e56			Lam Akol
Lamar Alexander	3,8b,db1h,dj1h;18,0,dn3m,dp1k;8,0,dr2s,ds36;b,0,dz13,eh13
Lambert Mende	5u,1l,e4a,ef6	178793	Lambert Mende Omalanga
Lamberto Dini	0,h,dr1h,ds5h;2,h,ds5h,dx66	208100				dr,ds5
Lamberto Zannier	2v,2t,e46,e76;i,5k,e77,ed6
Lan Fo'an	6,5,ejao			Lan
Lana Nusseibeh	s,3s,e99,ek
Lansana Cont^!&=	1,3n,dg45,e4cm
Lansana Kouyat^!&=	2s,8i,dt9,dy2;0,3n,e32q,e45k
Larry Hogan	3,7c,eb1l,ej1i
Larry Kudlow	a8,0,ee42,eh1k
Larry Rhoden	3,7h,el1p
Lars Klingbeil	6,a,el56
Lars L^!'#kke Rasmussen	0,2x,e545,e7a3;0,2x,eb6s,ef6r;2,2x,eicf	182397	Lars Loekke Rasmussen	L^!'#kke Rasmussen	Rasmussen
Lassina Zerbo	2s,ec,e98,eh7;0,3c,ehca,ei1o
Latif Nassif Jassim	17,g,db,dn;10,g,dp,ds		Latif Nusayyif Jasim;Latif Nassif al-Jassem
Latif Rashid	1,g,eiad	6496078	Abdul Latif Rashid
Laura Boldrini	49,h,e93g,ee3m	3827737
Laura Chinchilla	1,24,e658,ea58
Laura Codru^!.'a K^!'!vesi	ox,k,efb1			K^!'!vesi
Laura Fern^!&5ndez	1,24,em58	114705150	Laura Fernandez Delgado	Fern^!&5ndez
Laura Kelly	3,6v,ef1e
Laura Sarabia	3t,j,ei87,ej6;2,j,el1t,el7
Laura Tyson	jm,0,dp25,dr2l		Laura D'Andrea Tyson
Laurence Golborne	ep,12,e63b,e77i
Laurent Fabius	0,6,dg7h,di3k;2,6,e85g,ec2b	217070
Laurent Gbagbo	1,38,dwaq,e74b		|!:3)LN>K !?>A?L|;|!G2>B+!@ 4"!4"B|;^1:+^0==^!%4^/-;^-=3;|(2!apZgoA!M|;^=$&^<H( ^;5+^=;/^;5+^=@B;|!E--&90 #"!#"&|			dwa,e8
Laurent Kabila	1,1l,dt5h,dx1g	135547	Laurent-D^!&=sir^!&= Kabila			dsa,dx1	dsa
Laurent Lamothe	0,1d,e85g,eace
Laurent Nkunda	c,e3,e27,e51m		Laurent Nkundabatware
Laurent Nu^!&Eez	9,6,elac
Laurent Wauquiez	dv,6,edca,ef62
Laurentino Cortizo	1,3l,ef71,ek71
Lavrenty Beria	p9,5u,cl35,cl6q		Lavrentiy Beria
Lawrence Eagleburger	x,0,doc8,dp1k
Lawrence Gonzi	0,4n,e03n,e93b	57620
Lawrence Summers	1u,0,dv72,dx1k	317953	Larry Summers
Lawrence Wong	6,2f,eh5f;0,2f,ek5f	6504758
Lawton Chiles	b,0,d313,dl13;3,6t,dn18,ducc
Lazarus Chakwera	1,53,eg6s,ela4	16202782
Le Duan	15,16,cs9a,di7a			Le Duan
Le Duc Anh	1,16,do9n,dt9o			Le Duc Anh
Le Duc Tho	k9,16,d05,d5c			Le Duc Tho
Le Kha Phieu	15,16,dtcq,dx4m			Le Kha Phieu
Le Luong Minh	r,7m,e911,edcv
Le^!&Gn Febres Cordero	1,1e,dg8a,dk8a;zu,1e,do8,dw8	471324		Febres Cordero
Lech Kaczy^!(Fski	1,i,e1cn,e64a	2757
Lech Wa|!'DJ!|sa	db,i,dc8v,dmcc;1,i,dmcm,drcm	444	|!:2*DT !?JDLP?|;|!G2>D( ;!B@-!|;^2AF^03G^5&(;|(2&XAj[X!|;^="$^AA1 ^=;/^?-#^>/";|!E1)' ")-.!|			dc9,ds
Lee Atwater	5p,0,dl1k,dn1p
Lee Hae-chan	0,c,e06u,e23f;8i,c,ee8,eg8	319920		Lee
Lee Hoi-chang	0,c,dpch,dq4l;8,c,dt7l,dtci;8,c,dy5,dycj		Lee Hoi Chang	Lee
Lee Hong-koo	0,c,dqch,drci;j6,c,ds5,dt3			Lee
Lee Hsien Loong	0,2f,e08c,ek5f	57643		Lee
Lee In-young	3q,c,eg7r,ei5	16091058		Lee
Lee Jae-myung	3,d0,ee71,ehap;e,c,ei8s,el49;1,c,el64	12612463	|?00!Y|^=1:;Lee Jae Myung;|!:;!> -<S "WC|;|!G2>D &!D ?DB@4|;^0?"^.,)^07*;|!E/+( !|'^!E1-|!E/-($/!|	Lee
Lee Jong-seok	3q,c,e22,e2c;94,c,el6			Lee
Lee Jong-sup	7,c,ei5b,eja7			Lee
Lee Jong-wook	11,6m,dz7l,e25m		Jong-wook Lee	Lee
Lee Joung-binn	2,c,dw1e,dx3q	12612564		Lee
Lee Jun-seok	9w,c,eh6b,ei8;8,c,el3,el63			Lee
Lee Kuan Yew	0,2f,cr65,dmbs	131248		Lee
Lee Myung-bak	1,c,e42p,e92p	14342	^?00^=1:^=;0;|!:1+H ,dM !@J|;|!G2>D ?DB@4 "!=|;^0?"^07*^-=3;|!E/+( -($/!|-|!E.!7|	Lee
Lee Nak-yon	0,c,ed5v,eg1e	12611134		Lee
Lee Sang-hee	7,c,e42t,e59n			Lee
Lee Soo-sung	0,c,drci,dt35			Lee
Lee Teng-hui	1,p,dk1d,dw5k			Lee
Lee Wan-koo	0,c,eb2h,eb4r	12612132		Lee
Lee Zeldin	54,0,el1t
Leila de Lima	a,w,e66u,ebac			de Lima
Leith Shubeilat	e,1x,dl,eic		Laith Shubeilat
Len^!&An Moreno	1,1e,ed5o,eh5o	518626
Lena Hjelm-Wall^!&=n	2,21,dqa7,dua7			Hjelm-Wall^!&=n
Lene Espersen	2,2x,e62n,e7a3	299352
Leni Robredo	5,w,ec6u,ei6u	6761357
Lennart Meri	1,37,doa6,dxa8	153149
Leo Varadkar	1q,1c,ed6e,eg6r;1q,1c,eich,ek49	1728820				ed6,ek4
Leon Brittan	19,1,df6b,dh92;4d,k,dp16,dv9g		Sir Leon Brittan
Leon Panetta	1b,0,dq7h,dt1k;1x,0,e52d,e76u;1f,0,e771,e92r	244631
Leon Trotsky	12a,5u,bm3e,bt1q		|!:;!;8 (FDL@>?|;|!G5;A?= !(?!*:A|;^/I#^1:+^4HG^.1.;|(1GcIr<d8!s|;^="$^?(, ^A$>^=$&^@1"^@@?;|!E--!&0 )9&78*|
Leonardo Sim^!&7o	2,3w,dqc,e12	6526096
Leonel Brizola	57,b,df3f,dj3f;57,b,dn3f,dq4
Leonel Fern^!&5ndez	1,3k,ds8g,dw8g;1,3k,e08g,e88g
Leonid Brezhnev	15,5u,cwae,deba		|!:1+ENMHD !PEFMEB|;|!G3=CA?C( !*C%?C:|;^-9@^-58^06*^1<C^.8@;|(1Df!Bv@uMf/DL|;^="$^?((^<*-^A$> ^=G;^="$^?=/^;I#^A3#;|!E--!&1*$ "9'|'|!E.0))!|			cw
Leonid Kravchuk	1,t,dnc5,dq7j
Leonid Kuchma	0,t,doad,dp9m;1,t,dq7j,e11n	629702	|!::"<ED?; !JNC7|;|!G2>DB@D) =B$.?!|;^/16^.93^86);|(1Df!Bv@u&8U|;^="$^?((^<*-^<7, ^@;H^@21^=-!;|!E--!&1*$ 8&7|'|!E1+!|			dr,e1
Leonid Pasechnik	7d,ad,edbo		Leonid Pasichnyk
Leonid Tibilov	1,8z,e84j,ed4l
Leonidas Iza	f8,1e,eh6r,el7
Leopoldo Calvo-Sotelo	0,11,dd2q,dec2			Calvo-Sotelo
Leopoldo Galtieri	1,n,ddcm,de6i
Leopoldo L^!&Gpez	uc,q,e5c5
Les Aspin	1f,0,dp1k,dq23
Lesetja Kganyago	2t,9,eab9
Leslie Manigat	1,1d,dk27,dk6k		Leslie Fran^!&;ois Manigat;Leslie F. Manigat
Leslie Voltaire	fc,1d,eka7,el37
Lester Bird	0,5v,dq39,e03o
Lester Maddox	3,y,cz1b,d31c
Lester Pearson	0,13,cv4m,d04k		Lester B. Pearson
Leszek Balcerowicz	6,i,dl9c,dncn;6,i,dtav,dw68	55932
Leszek Miller	0,i,dxaj,e052	55782
Leung Chun-ying	1k,47,e871,ed6u	15023	CY Leung;C.Y. Leung	Leung
Levan Gachechiladze	8,y,e3b,e415
Levan Khabeishvili	bi,y,ej1u,ek
Levi Eshkol	0,2,cv6o,d12q
Levon Ter-Petrosyan	1,22,dnbb,du23		Levon Ter-Petrosian	Ter-Petrosyan
Levy Mwanawasa	1,3y,dy12,e48j	212058
Lewis Libby	kl,0,dx1k,e1as	380441	Scooter Libby;I. Lewis Libby
Lewis Preston	1,6n,dn91,dr54		Lewis T. Preston
Leyla Zana	10l,d,dnak,dq6g
Li Changchun	6f,5,dybf,e8bf			Li
Li Daoyu	1i,5,dp,du			Li
Li Hui	8e,5,e58,ef8;16k,5,ef8			Li
Li Keqiang	n,5,e93f,ej3b	18111	^0?"^-09^/59;|!::"? !TMVD|;|!G2>D =A $.D!@4|;^0?"^-09^/56;^=,.^@5B^@%+;|!E6$! /.|'|!E-*!1#|	Li
Li Lanqing	t,5,dp3,dz3	388125		Li
Li Peng	n,5,dk49,du3h			Li
Li Qiang	n,5,ej3b	4414390	^0?"^/59	Li
Li Ruihuan	5o,5,dp3,dz3			Li
Li Shangfu	7,5,ej3c,ejao	19825651		Li
Li Xi	ev,5,eda,eia;6f,5,eian			Li
Li Yuanchao	5,5,e93e,ee3h	708802		Li
Li Zhanshu	50,5,ee3h,ej3a			Li
Li Zhaoxing	2,5,dz3h,e34r	463697		Li
Liam Cosgrave	1q,1c,d53e,d975
Liam Fox	1e,1,e65c,e7ae;sn,1,ec7d,ef7o	332374
Liamine Zeroual	1,1a,dq1v,dv4r
Liang Guanglie	7,5,e43,e93			Liang
Liaquat Ali Khan	0,f,cf8e,cjag
Lien Chan	n,p,dp2r,dt91;5,p,ds5k,dw5k			Lien
Lim Dong-won	3q,c,dv5,dx9			Lim
Lim Guan Eng	k5,1m,e43b,ee5;6,1m,ee5l,eg2o			Lim
Lim Jock Hoi	r,7m,ee11,eicv			Lim
Lim Kit Siang	e,1m,d7,dvb;e,1m,e03,e43			Lim
Limor Livnat	5u,2,ds6,dv7;2g,2,dx37,e21e
Lin Biao	7,5,cr9,d39d		Lin Piao	Lin
Lin Jian	1g,5,ek3			Lin
Linas Linkevi^!'8ius	7,20,dpbb,dsca;7,20,dwau,e0ce;2,20,e8cd,egcb	345625
Lincoln Almond	3,8a,dr13,dz17
Lincoln Chafee	b,0,dvb2,e313;3,8a,e714,eb16;8,0,eb63,eban
Linda Lingle	3,7w,dyc2,e6c6
Linda McMahon	18,0,el33
Linda Thomas-Greenfield	s,0,eh2p,el1k			Thomas-Greenfield
Lindiwe Sisulu	7,9,e55b,e86c;2,9,ee2q,ef5t	3241428
Lindsay Hoyle	ar,1,efb4
Lindsey Graham	b,0,dz13;8,0,eb61,ebcl	22212
Ling Jihua	o7,5,e39,e89			Ling
Lino Oviedo	3u,3m,dp,ds4o;8,3m,dt9,du4;8,3m,e8,e922		Lino C^!&=sar Oviedo
Lionel Jospin	0,6,dt63,dy56	187099	|!:6&CIH@FW !ILJ@H|;|!G2>DB@D> &B-"!@|;^4G-^04F^1H*;|(1Dd!Deu/a0Hm|;^=,.^?((^;I+ ^?66^>;.^A'H;|!E2(%!,( "|'|!E2!-0+|			dt,dy6
Lisa Nandy	52,1,ek75
Liu He	t,5,ee3j,ej3c	8294074		Liu
Liu Jianchao	1g,5,dx,e5;rs,5,ei6,el7			Liu
Liu Shaoqi	1,5,cr4r,d0av		Liu Shao-chi	Liu
Liu Xiaobo	73,5,dl,ed7d			Liu
Liu Yunshan	6f,5,e8bf,edap			Liu
Liu Zhongli	6,5,do9,du3			Liu
Liviu Dragnea	6b,15,eb7m,ef5r
Liz Cheney	l,0,ed13,ej13;bk,0,ef13,eh5c
Liz Kendall	4y,1,ek75,el95;fn,1,el95
Liz Truss	v,1,eh9f,ei96;0,1,ei96,eiap	272201	Elizabeth Truss;|!:;!>= (F6GG|;|!G2>D, $+!-|;^-6!^-1>^!%4^22@^0"B^04F;|(2*R"f0Q!|;^=,.^?=/ ^A$>^=!1^>;.;|!E--*' )9!2|			ei7,eic
Ljub^!'8o Georgievski	0,3g,dubu,dyb1	956519
Lloyd Austin	1f,0,eh1m,el1k	941013
Lloyd Axworthy	2,13,ds1p,dwah	556027
Lloyd Bentsen	b,0,d313,dp1k;21,0,dk7c,dkb8;1u,0,dp1k,dqcm
Lobsang Sangay	14f,an,e788,eh5r
Lojze Peterle	0,36,dm5g,do5e
Lolwah al-Khater	6n,4i,edb,ei
Lon Nol	0,2k,d18,d33;1,2k,d43a,d741			Lon Nol
Long Yongtu	bt,5,dt2,dz			Long
Lord Carrington	v,1,db54,de45;i,3f,dg6p,dk71		Peter Carrington
Lord Curzon	az,3,b316,b9bi;v,1,bnan,bs1m		George Curzon
Lord Fakafanua	0,4t,elci		Fatafehi Fakafanua
Lord Falconer	z7,1,dz6c,e36s		Charles Falconer;Charlie Falconer
Lord Goldsmith	f,1,dx6b,e36r		Peter Goldsmith
Lord Halifax	az,3,bu43,bz4i;v,1,c62l,c8cm
Lord Ismay	i,3f,ck3o,cp5g		Hastings Ismay
Lord Mountbatten	az,3,cf2c,cf8f		Louis Mountbatten
Lord Palmerston	0,1,9v26,a5ai
Lord Salisbury	0,1,ap6n,b67b		Marquess of Salisbury
Loretta Lynch	f,0,eb4r,ed1k	6680965
Lori Chavez-DeRemer	39,0,el3b
Lothar de Maizi^!&<re	0,8j,dm4c,dma2			de Maizi^!&<re
Lou Jiwei	6,5,e93,ecb	346725		Lou
Louis Botha	0,9,be5v,bn8r
Louis Farrakhan	dp,0,d9
Louis Freeh	42,0,dp91,dx6p	1110029
Louis Michel	2,29,dv7c,e07i;c8,k,e0bm,e57h	469352
Louis XIV	m,6,3z5e,5z91
Louisa Hanoune	6c,1a,dm
Louise Arbour	3f,6h,dsa1,dv9f;43,8,e071,e46u	239235
Louise Fr^!&=chette	53,8,du32,e23v
Louise Haigh	3n,1,ek75,ekbt
Louise Mushikiwabo	2,2e,e5c,eeai;i,ab,ef13	514051
Lourdes Flores	8,o,dx,dx48;8,o,e2,e249		Lourdes Flores Nano
Lowell Weicker	b,0,d313,dl13;3,8g,dn19,dr14
Loyola de Palacio	g4,k,dv9g,e0bm	255657		de Palacio
Lu Kang	1g,5,eb,ef7			Lu
Lu Ping	cb,5,dmb,dt7			Lu
Lu^!&As Cabral	1,2i,d59o,dcbe
Lu^!&As Eduardo Magalh^!&7es	49,b,dr2,dt2			Magalh^!&7es
Lu^!&As Montenegro	0,30,ek42	11764394
Lu^!&As Roberto Barroso	fb,b,ej9s,el9t			Barroso
Lu^!&Asa Diogo	0,3w,e02h,e61g	236020	Luisa Dias Diogo
Lubom^!&Ar Zaor^!&5lek	2,1o,ea1t,edcd	949828
Luc Frieden	0,4m,ejbh	592101
Lucas Mangope	1,cb,d9c6,dq3d
Lucas Papademos	5,6r,dy61,e65v;0,17,e7bb,e85g	164281	Loukas Papademos
Luciana Lamorgese	9,h,ef95,eiam	67129448
Lucien Bouchard	vf,13,dm7p,ds1g;n,9m,ds1t,dx38	1873388
Lucio Guti^!&=rrez	1,1e,dz1f,e14k	336234
Lucy Powell	7n,1,ek75,el95;70,1,elap
Ludovic Orban	0,15,efb4,egc7	671955
Ludwig Erhard	y,a,cvah,cybu
Luhut Pandjaitan	1m,l,eb8c,ec7r;e3,l,ec7r,ekak		Luhut Binsar Pandjaitan		Luhut
Luigi Di Maio	4,h,ee61,ef95;2,h,ef95,eiam	13581225		Di Maio
Luis Abinader	1,3k,eg8g	16594097
Luis Alberto Lacalle	1,3x,dm31,dr31;8,3x,e5,e5bt			Lacalle
Luis Alberto Moreno	1,9d,e1a1,eg9u			Moreno
Luis Almagro	2,3x,e631,eb31;i,89,eb5q,el5q	3776268
Luis Arce	1,2h,egb8,elb8	16149892
Luis Caputo	g,n,ejca	28058800
Luis Carlos Gal^!&5n	8,j,dk,dl8i
Luis Carlos Restrepo	7e,j,dy8,e53
Luis Carrero Blanco	0,11,d569,d5ck			Carrero Blanco
Luis Donaldo Colosio	8,7,dpbs,dq3n			Colosio
Luis Echeverr^!&Aa	1,7,d2c1,d8bu
Luis Ernesto Derbez	g,7,dwc1,dz1a;2,7,dz1a,e2bu	2055606		Derbez
Luis Fernando Camacho	qu,2h,eh53			Camacho			efa
Luis Fortu^!&Eo	3,6b,e512,e912
Luis Gilberto Murillo	2,j,ek1,el1			Murillo
Luis Giusti	fd,q,dq,dv2
Luis Gonz^!&5lez Macchi	1,3m,dv3s,dz8f			Gonz^!&5lez Macchi
Luis Guillermo Sol^!&As	1,24,ea58,ee58	luis-solis		Sol^!&As
Luis Herrera Campins	1,q,db3c,dg22			Herrera
Luis Jalandoni	3e,e5,d9,ec
Luis Lacalle Pou	1,3x,eg31,el31	6800406		Lacalle Pou
Luis Mar^!&Aa Arga^!&Ea	5,3m,du8f,dv3n			Arga^!&Ea
Luis Miquilena	9,q,dv,dy1;f5,q,dv8,dw1
Luis Moreno-Ocampo	3f,6g,dz6g,e86f		Luis Moreno Ocampo	Moreno-Ocampo
Luis Videgaray	6,7,e8c1,ec97;2,7,ed14,eebu
Luis de Guindos	g,11,e7cm,ee37;5,6r,ee61,em5v	225880		de Guindos
Luisa Gonz^!&5lez	8,1e,ej6,ejaf;8,1e,ek8,el4d			Gonz^!&5lez
Luisa Mar^!&Aa Alcalde	10,7,eec1,ej6;9,7,ej6,ek9u;13l,7,eka1	luisa-alcalde		Alcalde
Luisa Ortega	f,q,e3cd,ed85		Luisa Ortega D^!&Aaz
Luiz Alberto Figueiredo	2,b,e98s,eacv			Figueiredo
Luiz Felipe Lampreia	2,b,dr11,dx1c
Luiz Henrique Mandetta	w,b,ef11,eg4g	18472576
Luiz In^!&5cio Lula da Silva	6c,b,dc2a,dq71;1,b,dz11,e711;1,b,ej11	37181	Luis Inacio Lula da Silva;Lula da Silva;|!:8$LAJ !F9JAL $LD9 =9 *AD;9|;|!G0@DF/ !FB#/FD @D@# +# /F@=#|;^-=;^0"B^!%4^6E6^//"^/!G^2AF;|(1>k!6}!G4'}ki}=4kM|;^='7^?00^>;. ^?00^;E;^><=^?+9 ^='?^<G< ^<*I^><=^?+9^=;/;|!E.,%,$ #$ 1),!$|		Lula;Lula da Silva	dy8
Lulzim Basha	ej,3j,e77p,eb6l;25,3j,e97m,ei3l
Lumini^!.'a Odobescu	2,15,ej6f,ekcn
Luo Gan	6f,5,dybf,e3am			Luo
Luong Cuong	1,16,ekal	18459548		Cuong
Lynden Pindling	0,4h,cz1g,do8l		Sir Lynden Pindling
Lyndon B. Johnson	20,0,cn13,ct13;5,0,ct1k,cvbm;1,0,cvbm,d11k	9640	Lyndon Johnson;Lyndon Baines Johnson		LBJ
Lynn Pascoe	6o,8,e33,e86		B. Lynn Pascoe
Lyuben Berov	0,1f,docu,dqah
Lyudvig Chibirov	1,8z,dsbr,dxci		Ludvig Chibirov
M.K. Narayanan	k,3,e11,e61
M.K. Stalin	3s,3,eh57		Muthuvel Karunanidhi Stalin	Stalin
M^!&5rio Centeno	6,30,ebbq,eg6f;7w,k,ee1d,eg7d
M^!&5rio Soares	0,30,d87n,dhb6;1,30,di39,ds39
M^!&5ty^!&5s R^!&5kosi	15,1w,cd2,co7i
M^!&5ximo Kirchner	xv,n,efca,ei1v
M^!&=lanie Joly	2,13,ehaq,el5d;1a,13,el5d	15054353
M^!',ris Gailis	0,2u,dq9f,drcl
M^!',ris Ku^!'8inskis	0,2u,ec2b,ef1n	6112509
Ma Ying-jeou	1,p,e45k,ec5k			Ma
Ma Zhaoxu	1g,5,e5,e7;s,5,ee1,ef7;2q,5,ef7			Ma
Ma^!(Dgorzata Kidawa-B^!(Do^!(Fska	as,i,eb6p,ebbb;ft,i,ejbd			Kidawa-B^!(Do^!(Fska
Maaouya Ould Sid'Ahmed Taya	1,41,dgcc,e183		Maaouya Ould Taya;Maaoya Sid'Ahmed Ould Taya;Maaouiya Ould Taya;Maaoya Ould Sid Ahmed Taya;Maaouya Sid'Ahmed Ould Taya	Taya
Mack McLarty	1b,0,dp1k,dq7h		Thomas McLarty
Macky Sall	1,3a,e842,ek42	57438
Madani Mezrag	c,dd,dq,dw1
Madeleine Albright	s,0,dp1r,dt1l;x,0,dt1n,dx1k	174438	|!:<!59@:B #@6E5>G|;|!G.C%-BHD !FB&/%H(|;^.:(^/!G^/.!^665^22@;|(1>[Dl~s}'kSi!E|;^=-=^<74^=,2 ^?(0^=G;^<G<^?00^A$>;|!E-/$-0 !&-"9**)|			dt,dx
Madhav Kumar Nepal	pw,27,dp,e44;0,27,e55p,e726			Nepal
Maeen Abdulmalik	0,2c,eeai,ek25		Maeen Abdul Malik;Maeen Abdulmalik Saeed;Moeen Abdulmalik;Maeen Abdul-Malik
Magdalena Andersson	0,21,ehbu,eiai	4935873
Maggie Hassan	3,6j,e913,ed13;b,0,ed13	24053
Magnus Brunner	6,1h,ehc6,ekb;en,k,ekc1
Magnus Malan	7,9,dca,dn7
Mahamadou Issoufou	1,2y,e747,eh42	57482
Mahamane Ousmane	1,2y,dp4g,ds1r
Mahamat Idriss D^!&=by	1,2p,eh4k		Mahamat Deby	D^!&=by
Mahamat Nouri	7,2p,dx,dz;c,fc,e2a,e6
Mahamudu Bawumia	5,40,ed17,el17
Mahathir Mohamad	0,1m,dd7g,dzav;0,1m,ee5a,eg31	181383	Mahathir Mohammad;Mahathir bin Mohamad;|!:<!5J5GJ=E !CJ5A59|;|!G2?A!$D+ ?'?)|;^86)^-F0^5(0^/!G;|(1=]MD!||(2:TCS:'6!|;^=-!^A5%^A&$^=*H ^=24^A5%^=-4;|!E-/%!;*9 /&(/$|		Mahathir	dm,dzc;ee5,eg3
Mahatma Gandhi	dj,3,bj19,cg1u	1001	Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi;|!:3*>S>PJ> !>KBF|;|!G2?A!$?! 4!@)D|;^.,$^7H0^2C&^.,1;|(1FSD=Ss!k-t|;^=-!^A5%^A$>^=-! ^;)#^<8;;|!E/-#'-# !/"(|
Mahdi al-Mashat	cu,6f,ee4p
Mahendra Chaudhry	0,2r,dv5j,dw5r	558880
Maher al-Assad	ll,19,dw,ekc8		Maher Assad
Mahinda Rajapaksa	1,1j,e1bj,eb19	57338	Mahinda Rajapakse
Mahmoud Abbas	0,39,dz3j,dz96;3c,6z,e0bb;1,39,e11f	127998	Abu Mazen;|!:0-AVMTE !BBAR|;|!G2?'?B) 3"!-|;^86)^-F0^4H!^/8;^!%4^7E&^/-;^04F;|(2:6-8T!S||(1<!BO8|;^=-!^=5E^<7, ^?">^=;/^>;.;|!E-/(/&$ 3"!2|			e1
Mahmoud Ahmadinejad	1,e,e183,e983	34448	Mahmud Ahmadinejad;|!:0-AVMTE !VMAEINFGAE|;|!G.C+CF- !+C-H D*%-|;^-2!^65F^/8;;|(2:6-8T!S||(1<!T_F"L7eH|;^=-!^=5E^<7, ^?">^=-!^<8;^;I#^?1#^<7,;|!E-/(/&$ !(/$*1'|'|!E-!$|			e16
Mahmoud Ali Youssouf	2,60,e15m,el3;51,75,el3d
Mahmoud Dicko	e,26,eg6						e4
Mahmoud Hashemi Shahroudi	7c,e,dv8e,e58e	1363254		Shahroudi
Mahmoud Jibril	14h,1g,e73n,e7an
Mahmoud al-Mashhadani	o,g,e24m,e4cn;o,g,ekav	6734442	Mahmoud Mashhadani
Mahmoud al-Zahar	l6,3v,djc;2,39,e23t,e33h		Mahmoud Zahhar;Mahmoud al-Zahhar
Maia Panjikidze	2,y,e8ap,eab5	322893
Maia Sandu	0,1y,ef68,efbe;1,1y,egco	15071069
Mairead McGuinness	p6,k,egac,ekbu
Maite Nkoana-Mashabane	2,9,e55b,ee2q
Maithripala Sirisena	1,1j,eb19,efbi	6737124
Majed Faraj	7g,39,e5
Majed al-Ansari	1g,4i,ei		Majed Al Ansari
Majid Takht-Ravanchi	s,e,ef4,ei8;2q,e,ek9		Majid Takht Ravanchi	Takht-Ravanchi
Maka Bochorishvili	2,y,eka		Maka Botchorishvili
Makiko Tanaka	2,4,dx4q,dy1t	465217
Malam Bacai Sanh^!&5	1,2i,dv5e,dw2h;1,2i,e598,e819	malam-sanha		Bacai Sanh^!&5
Malcolm Fraser	0,z,d7bb,df3b
Malcolm Rifkind	1e,1,do4a,dr75;v,1,dr75,dt52
Malcolm Turnbull	e,z,e49g,e5c1;0,z,eb9f,ee8o	927550	|!:<!5@?C@QA ':EB6H@@|;|!G2?!>=B>? $+@"B>|;^86)^/!G^37:^.<7^!%4^22@^/<I^/.!^/!G;|(2$LY!Nl-mdDY|;^=-E^@6) ^@D+^=D2;|!E..,7%,- (80!%,|			eb9,ee8
Malcolm X	dp,0,cm,cx2l
Maleeha Lodhi	1i,f,dq,dt;1i,f,dvc,dy8;s,f,eb2,efa	6743544
Malik Agar	qa,1k,e3,e79;183,1k,ej5j
Mallikarjun Kharge	ae,3,eiaq
Malusi Gigaba	z,9,ea5p,ed3u;6,9,ed3v,ee2q	1887900
Mamadou Tandja	1,2y,dvcm,e62i	220227	Tandja Mamadou
Mamady Doumbouya	1,3n,eha1
Mamata Banerjee	u,fg,e75k	465041
Mamnoon Hussain	1,f,e999,ee99	14257286
Mamuka Bakhtadze	0,y,ee6k,ef92	54982996
Manasseh Sogavare	0,3p,ef4o,ek52	536063
Manfred Kanther	9,a,dp77,duaq
Manfred Reyes Villa	8,2h,e58,e5c;zl,2h,eh5			Reyes Villa
Manfred W^!'!rner	i,3f,dk71,dq8d		Manfred Woerner
Manfred Weber	w6,a,ei5v
Mangala Samaraweera	2,1j,e18,e31;2,1j,eb1c,ed5m;6,1j,ed5m,efb	3285700
Mangosuthu Buthelezi	wp,9,d73l,ef8p;z,9,dq5b,e07d
Manish Sisodia	mr,3,eb2e,ej2s
Manlio Brosio	i,3f,cw81,d3a1
Manmohan Singh	6,3,dn6l,ds5g;0,3,e05m,ea5q	41914
Manny Pacquiao	8,w,eh9,ei59
Manouchehr Mottaki	2,e,e18o,e6cd	374481
Mansour Abbas	uf,2,ef3
Mansur Yava^!)8	e4,d,ef48
Manto Tshabalala-Msimang	w,9,dv6h,e49p	460644
Manuel Adorni	4u,n,ejca,elb;4z,n,elb
Manuel Aza^!&Ea	0,11,bzae,c19c;1,11,c45b,c733
Manuel Baldiz^!&Gn	8,25,e7,e7b6;8,25,eb,eb96
Manuel Bartlett	9,7,dec1,dkbu;qs,7,dp2,dv1;oe,7,eec,ek9
Manuel Camacho Sol^!&As	4p,7,dkc1,dpb;127,7,dq1,dq6		Manuel Camacho	Camacho
Manuel Contreras	oc,12,d5b,d9b
Manuel Fraga	17,11,cu7a,d1at;xs,11,d8a9,dic2;1,cw,dm25,e182
Manuel Mar^!&An	5,5b,dp16,dv9f;2e,5b,dv3f,dv9g
Manuel Marrero	0,1v,efcl
Manuel Marulanda	c,6e,cw5r,e43q
Manuel Merino	1,o,egba,egbf	5993760
Manuel Noriega	7r,3l,df8c,dlck		Manuel Antonio Noriega;|!:<!5BHR@Q "CEQ:85|;|!G2?!@BD> @B+DD4!|;^0="^-9'^./I^/!G^!%4^6.!^-58^-8F;|(1BWE!gwGf!%|;^=-!^<%6^?&. ^<"%^=,.^?&&^;(H;|!E-/1&!- 1&9**#%|			dh,dp
Manuel Pinto da Costa	1,4g,d77c,dn43;1,4g,e793,ec93	manuel-da-costa		Pinto da Costa
Manuel Quezon	1,w,c3bf,cc81		Manuel L. Quezon
Manuel Rosales	7b,q,dw,e4;8,q,e28,e2c3;7b,q,ehc,el5
Manuel Serifo Nhamadjo	1,2i,e85b,ea6n	manuel-nhamadjo		Nhamadjo
Manuel Valls	9,6,e85g,ea3v;0,6,ea3v,ecc6	10287
Manuel Zelaya	1,2s,e21r,e56s	191060	Mel Zelaya
Manuela Carmena	ee,11,eb6d,ef6f
Mao Ning	6n,5,ei9			Mao
Mao Zedong	6r,5,cb3k,d899	5816	Mao Tse-tung;Chairman Mao;^123^196^,E>;|!:<!5C +<R9HB|;|!G2?!B $-D $B@4|;^123^17-^0?E;^=-!^?((^?B&^<40;|!E-/!& $'%|-|!E/"$/!|	Mao		ch
Mar Roxas	q,w,dw1,dzc;9,w,e88,eb9;8,w,eb7,ec59		Manuel Roxas II
Mar'ie Muhammad	6,l,dp3,du3				Mar'ie
Mar^!&Aa Consuelo Ara^!'%jo	2,j,e287,e32j	508580		Ara^!'%jo
Mar^!&Aa Corina Machado	e,q,e87		Maria Machado
Mar^!&Aa Emma Mej^!&Aa	2,j,ds7,du3;i,fa,e75,e86			Mej^!&Aa
Mar^!&Aa Fernanda Espinosa	2,1e,ed5o,ee6c;1p,8,ee9i,ef9h	460904
Mar^!&Aa Jes^!'%s Montero	6,11,ee67	maria-montero
Mar^!&Aa ^!%>ngela Holgu^!&An	2,j,e687,ee87	954486		Holgu^!&An
Marc Bazin	8,1d,dm,dmcg;0,1d,do6j,dp68
Marc Perrin de Brichambaut	i,5k,e16,e76			Perrin de Brichambaut
Marc Racicot	3,83,dp14,dx11;5p,0,dy1i,dz7p
Marc Ravalomanana	1,3e,dy2m,e53h
Marcel Ciolacu	0,15,ej6f,el55	21179176
Marcelo Caetano	0,30,d09r,d64p
Marcelo Ebrard	4p,7,e2c5,e8c5;2,7,eec1,ej6c;g,7,eka1	1396586
Marcelo Queiroga	w,b,eh3n,eicv
Marcelo Rebelo de Sousa	1,30,ec39,em39	6756617		Rebelo de Sousa
Marcia Fudge	24,0,eh3a,ek3m
Marco Maciel	5,b,dr11,dz11	2421842
Marco Minniti	9,h,eccc,ee61	3557346
Marco Rubio	b,0,e713,el1k;x,0,el1l	324546	Marco Antonio Rubio;|!:<!5E?C %H6=C|;|!G2?!+=B +B"DB|;^8C)^12,^.:(;|(1DUe*ueJ!|;^=-!^@87 ^='7^=I!^?((;|!E..87% 8%!)%|			el1
Marcos P^!&=rez Jim^!&=nez	1,q,ckc2,cq1n			P^!&=rez Jim^!&=nez
Marcos Troyjo	1,af,eg7,ej3
Marcus Garvey	yo,0,bi7,c86a
Marek Belka	0,i,e052,e1av	55900
Margaret Beckett	v,1,e255,e36r	232639
Margaret Chan	11,6m,e314,ed6u
Margaret Dongo	e,s,dr,dx
Margaret Spellings	18,0,e11k,e51k	262554
Margaret Thatcher	18,1,d26k,d634;e,1,d72b,db54;0,1,db54,dmbs	7416	Maggie Thatcher;Lady Thatcher;|!:<!5E85E:G 'RGL:E|;|!G2?!+4+D$ $!$.+|;^0-H^-5(^/!G^.8@^,I8;|(1FSt!d8=s*86Xt|;^=-!^;+=^=,A ^<+<^@'4;|!E-/9#9) ;!7|'^!EE			db5
Margarita Robles	7,11,ee67	5997107
Margaritis Schinas	5,5b,efc1,ekbu
Margot Wallstr^!'!m	75,k,dv9g,e0bm;2,21,eaa3,ef9a	237522
Margrethe Vestager	5v,k,eab1,ekbu	270820
Margus Tsahkna	2,37,ej4h	11716283
Mari Alkatiri	0,3d,dy5k,e26q;0,3d,ed9f,ee6m	11664
Mari Kiviniemi	0,2a,e66m,e76m	105068
Mari^!&5n ^!'7alfa	0,51,dlc7,do72
Maria Benvinda Levi	0,3w,el1		Benvinda Levi	Levi
Maria Malmer Stenergard	2,21,ek9a			Malmer Stenergard
Maria van der Hoeven	g,1b,e32m,e6ae;12,9e,e79,eb8	544127
Mariam al-Mahdi	2,1k,eh2a,ehap		Mariam al-Sadiq al-Mahdi
Marian Kotleba	u7,1r,e62
Marian Krzaklewski	db,i,dn2o,dy9s
Marian Lupu	o,1y,e13o,e55;2e,1y,e6cu,e83n	312340
Marianne Williamson	8,0,ef1s,eg1a;8,0,ej34,ek7
Mariano Fern^!&5ndez	2,12,e53d,e63b	1896962		Fern^!&5ndez
Mariano Rajoy	0,11,e7cl,ee61	10819	|!:<!5E=5BC %5JC>|;|!G2?!+D!@B +!(BD|;^0"B^8!'^-"6;|(1<_l!M||(1>}iX!|;|=,.=!|^?">^<"% ^<G<^A:8^?00;|!E-/9*!1& 9!(&*|			e7,ee6	e092
Marien Ngouabi	1,4c,d111,d93i
Marija Pej^!'8inovi^!'2 Buri^!'2	2,2l,ed6j,ef7j;i,7s,ef9i,ek9h	30111243		Pej^!'8inovi^!'2 Buri^!'2
Marina Silva	16,b,dz11,e45d;16,b,ej11	237693
Marine Le Pen	dq,6,e71g,eib5;8,6,e75g,ei4o		|!:;"6F>C !; %;C|;|!G2?!+D@ >B"!@|;^29C^,F6^.>;^!%4^-:&^/1A;|(2=3?Q!P@/H|;|=*Hx_ !|^A*,;|!E-/!9*0 -% 50|	Le Pen
Marine Tondelier	di,6,eica
Mario Abdo Ben^!&Atez	1,3m,ee8f,ej8f		Mario Abdo	Abdo Ben^!&Atez
Mario Cuomo	3,63,df11,dqcv
Mario Draghi	1,6r,e7b1,efav;0,h,eh2d,eiam	294460	|!:4)=MEK !M=@E|;|!G2?!+DB )+!4D|;^/8;^0"B^-A>;|(1DUd!u@c%|;|=,.=!|^?(( ^<7,^<G<^;6:;|!E-/9*& $9!#*|			e7b,eic
Mario Marcel	1o,12,eccb,ei1;6,12,ei3b,el8	mario-marcell
Mario Monti	0,h,e7bg,e94s	47904
Mario Ruiz Massieu	6z,7,dp,dqb			Ruiz Massieu
Mario Vargas Llosa	8,o,dl,dm6a			Vargas Llosa
Marion Barry	ek,0,db12,dn12;ek,0,dr12,dv12
Marion Mar^!&=chal	18f,6,ei36,ek6c		Marion Mar^!&=chal-Le Pen
Maris Sangiampongsa	2,r,ek4u,el9				Maris
Marisela Morales	f,7,e74,e8bu
Mariusz B^!(Daszczak	9,i,ebbg,ee19;7,i,ee19,ejbr
Marjan ^!)9arec	0,36,ee9d,eg3d	12795878
Mark Brown	0,5l,ega1	6766871
Mark Carney	r1,13,e421,e961;r2,1,e971,eg3f;0,13,el3e	192533	|!::#7GA !7GD?|;|!G2?!+= =!+@D|;^86)^-09^!%4^-=:^/"F;|(1ETu%t!uAu|;^=-!^@?0 ^@3$^<*-;|!E-/!98 891*|			el3
Mark Dayton	b,0,dx13,e313;3,8q,e713,ef17
Mark Drakeford	1t,96,eecd,ek3k	6767407
Mark Durkan	5w,4z,dxb6,dyae;dw,4z,dxbb,e627	302620
Mark Esper	1f,0,ef7n,egb9	33190271
Mark Gordon	3,98,ef17
Mark Latham	e,z,dzc2,e11i
Mark Lowcock	3p,8,ed91,eh6
Mark Malloch Brown	5l,90,dv71,e18f;53,8,e241,e2cv		Mark Malloch-Brown	Malloch Brown
Mark Meadows	1b,0,eg3v,eh1k	3956796
Mark Milley	be,0,efa1,ej9t
Mark Parkinson	3,6v,e54s,e71a
Mark Regev	84,2,e3,eb;b6,2,ec4,eg
Mark Rutte	0,1b,e6ae,ek72;i,3f,eka1	57792	|!:<!5E? %SGG:|;|!G2?!+= +B$A|;^86)^-09^!%4^-B!^22@;|(1IP_!p_58|;|=*Hx!|^@?0 ^=)9^@D';|!E-/!98 9&)%|			e6a
Mark Sanford	3,72,dz1f,e71c
Mark Schweiker	3,70,dxa5,dz1l
Mark Warner	3,64,dy1c,e21e;b,0,e513	453893
Marko ^!';uri^!'2	2,1n,ek52
Markus S^!'!der	11n,a,ee3g	50664	Markus Soeder
Markwayne Mullin	b,0,ej13,em3;3i,0,em3
Marlin Fitzwater	1r,0,dj22,dp1k
Marouf al-Bakhit	0,1x,e1br,e3bp;0,1x,e729,e7ao	299743	Marouf Bakhit
Maro|!)9" !|ef^!'8ovi^!'8	5,5b,e629,ekbu;4d,k,ekc1	512678
Marrack Goulding	ay,8,dk,dp3;6o,8,dp3,dt2
Marriyum Aurangzeb	17,f,eca,ee5;17,f,ei4,ej8
Mart Helme	tg,37,e94d,eg74
Mart Laar	0,37,doal,dqb8;0,37,dv3p,dy1s	307473
Mart Siimann	0,37,dt3h,dv3p
Mart^!&An Guzm^!&5n	g,n,efca,ei72
Mart^!&An Redrado	1o,n,e09,e61
Mart^!&An Torrijos	1,3l,e091,e571	276283
Mart^!&An Vizcarra	1,o,ee3n,egb9
Marta Kos	5x,k,ekc1
Marta Luc^!&Aa Ram^!&Arez	7,j,dy87,dzba;5,j,ee87,ei87;2,j,eh5j,ei87	marta-ramirez		Ram^!&Arez
Martha Ch^!&5vez	ad,o,dr7,ds7
Martha Hildebrandt	ad,o,dv7,dwbd	3773141
Martha Karua	a,1p,e1,e54;e,1p,e9
Martha Sahag^!'%n	178,7,dwc1,dx7;60,7,dx72,e2bu		Marta Sahagun
Marthinus van Schalkwyk	xi,9,dt99,e1;4v,9,e04,ea5
Martin Bangemann	g,a,dg6r,dkc9;9m,k,dl16,dv9f
Martin Fayulu	8,1l,eeb,eec;e,1l,ef1
Martin Griffiths	82,8,ee2g,eh7j;3p,8,eh7j,ek6u
Martin Indyk	b5,0,dr4,dt9;4f,0,dta,dvb;3l,0,e97,ea6
Martin Kobler	5g,8,e7a,e97;4t,8,ebb,ed6
Martin Lee	8i,47,dm4,dyc
Martin Luther King Jr.	vr,0,cp1a,d044	8027	Martin Luther King;Martin Luther King Junior
Martin McGuinness	5w,4z,e358,ed19	57689
Martin O'Malley	e6,0,dvc7,e31h;3,7c,e31h,eb1l;8,0,eb5u,ec21
Martin Romualdez	6j,w,ei7p,el9h
Martin Scheinin	16z,8,e18,e77
Martin Schulz	1,5m,e81h,ed1h;6a,a,ed3j,ee2d	17905
Martine Aubry	10,6,dt64,dwai;4n,6,e4bq,e89h
Martti Ahtisaari	1,2a,dq31,dw31	29230
Marty Natalegawa	2,l,e5am,eaak	58290
Marty Walsh	zc,0,ea16,eh3m;39,0,eh3n,ej3b
Marwan Barghouti	tj,eh,dq
Marwan Issa	n5,3v,e8,ek3a
Marwan Muasher	2,1x,dy1,e0a;4,1x,e0a,e1b		Marwan al-Muasher
Mary Fallin	3,8u,e71a,ef1e
Mary Harney	5j,1c,dt6q,e29d	467625
Mary Lou McDonald	da,1c,ee2a
Mary McAleese	1,1c,dtbb,e7ba	174662
Mary Robinson	1,1c,dmc3,dt9c;43,8,dt9c,dy9c
Maryam Nawaz	4g,f,ek2q		Maryam Nawaz Sharif				ed
Maryam Rajavi	c,e4,dp8		Mariam Rajavi
Marzuki Darusman	f,l,dvat,dx6;16y,8,e6,ec				Marzuki
Masaaki Shirakawa	58,4,e449,e93j	168716
Masahide Ota	61,4,dmca,duc9
Masahiko Komura	2,4,du7u,dva5;2,4,e39q,e49o		Masahiko Koumura
Masajuro Shiokawa	6,4,dx4q,dz9m	1133913
Masaru Hayami	58,4,du3k,dz3j	1047651
Masato Kanda	1,9a,el2o
Masatsugu Asakawa	1,9a,eg1h,el2n
Masayoshi Ohira	0,4,dac7,dc6c
Masayoshi Takemura	6,4,dq6u,ds1b
Masood Azhar	c,dh,dw3		Maulana Masood Azhar
Masoud Pezeshkian	1,e,ek7s	5933752	Massoud Pezeshkian;|!:<!5FH9 $:<:M?=5B|;|!G2?-3B) ",.=D!@|;^-$C^196^/.*^9+?^/I7;|(1GR-s=rN0+Y!||(1<!u|;^=-!^>7F^<7, ^A*(^?44^><=^@@?^?"B;|!E-/23&$ 5':,*!0|			ek7	ek69
Masrour Barzani	0,80,ef7a
Massad Boulos	15y,0,el41
Massimo D'Alema	0,h,dual,dw4p	47602				dua,dw4
Massoud Barzani	x3,g,db31;1,80,e16e,edb1	315927	Masoud Barzani;Massud Barzani;|!:1,@QSD !@PG@MH|;|!G2?-3B) "!+,!@D|;^86)^4F@^/8;^!%4^/-;^/!G^/HB^/"F;|(2'I$j4i;V!6|;^=-!^>7F^<7, ^=;/^=*H^?1#^<*-;|!E-/23&$ "9'!1*|			dn,ed
Massoud Rajavi	c,el,db,dz3		Masoud Rajavi
Matan Vilnai	3x,2,e36,e71	1380540
Mate Boban	tr,v,do73,dq28
Mate Grani^!'2	2,2l,dp5s,dw1r
Mateusz Morawiecki	0,i,edcb,ejcd	11771436
Mathews Phosa	f0,9,dq5,dv6;17r,9,e3c,e8c
Mathias Cormann	6,z,e99i,egau;r,9i,eh61	1813692
Mathieu K^!&=r^!&=kou	1,5w,d4aq,dn44;1,5w,ds44,e246	206719
Matshidiso Moeti	14x,6m,eb21,el1
Matt Bevin	3,7z,ebc8,efca
Matt Blunt	3,7d,e11a,e51c
Matt Gaetz	l,0,ed13,ekbd
Matt Hancock	1c,1,ee79,eh6q	478161
Matt Mead	3,98,e713,ef17
Matt Meyer	3,7t,el1l
Matteo Piantedosi	9,h,eiam
Matteo Renzi	0,h,ea2m,eccc	47563	|!:<!5GG:C %:BK=|;|!G2?!$DB +D@,D|;^86)^19)^.:(^!%4^-#)^9+?;|(1=]AD(~mtB!|;^=-!^@DC^?(( ^="(^@21;|!E-/;!& 917*|			ea,ecc
Matteo Salvini	x5,h,e9cf;9,h,ee61,ef95;4,h,eiam	1055449	|!:<!5GG:C &5@Q7=B=|;|!G2?!$DB -!>;D@D|;^5&(^/!G^4.=^/"F;|(1DU:=!u,eJvB|;^=-!^@DC^?(( ^>/*^=I!^<*-;|!E-/;!& 2-"*1*|			ee3
Matthew Cheung	6v,47,ed1,eh6	6790301
Matthew Whitaker	b1,0,eeb7,ef2e;h0,0,el41	6790538
Matti Vanhanen	0,2a,dz6o,e66m	182043
Maumoon Abdul Gayoom	1,4y,dabb,e4bb	297957
Maung Aye	184,2d,dq,e73u			Maung Aye
Mauno Koivisto	1,2a,de1r,dq31
Maura Healey	3,6i,ej15
Maurice Bishop	0,4l,db3d,dfaj
Maurice Kamto	8,4a,ee7,eea;e,4a,eea
Mauricio C^!&5rdenas	6,j,e89,ee87			C^!&5rdenas
Mauricio Claver-Carone	1,9d,ega1,ei9q;16l,0,el1k,el6			Claver-Carone
Mauricio Funes	1,3u,e561,ea61	57342
Mauricio Macri	e9,n,e3ca,ebca;1,n,ebca,efca;13q,n,ek3l	561837	|!:<!5HE=F=C !5?E=|;|!G2?!B+D-DB ?!=+D|;^123^7)/^5G6^.:(^!%4^86)^-09^7)/;|(1@Y!h2%yY*h|;^=-!^?+9^=,.^><=^?(( ^=-!^@?0^=,.;|!E-/!&9*2*& /!89*|			ebb,ef
Mauro Vieira	2,b,eb11,ec5c;2,b,ej11	18708068
Max Baucus	b,0,dacf,ea26;5m,0,ea2l,ed1g	470748
Max van der Stoel	2,1b,d55b,d9cj;2,1b,dd9b,de5t;9j,5k,dp1,dx6
Maxim Ryzhenkov	2,1u,ek6r		Maksim Ryzhenkov
Maxime Pr^!&=vot	2,29,el23
Maxime Verhagen	2,1b,e32m,e6ae	554116
Maximilien Robespierre	wx,6,857r,867r
Mayawati	34,3,dr63,drai;34,3,dt3l,dt9l;34,3,dy53,dz8t;34,3,e35d,e83f		Kumari Mayawati
Mazloum Abdi	1l,f3,ebab
McGeorge Bundy	k,0,ct1k,cy2s
Megawati Sukarnoputri	wo,l,dpcm,ds6m;jr,l,dv2;5,l,dval,dx7n;1,l,dx7n,e0ak	76179	Megawati Soekarnoputri;|!:<!:8575G= &H?5EBCDHGE=|;|!G2?D4!B!$D -B=!+@B"B$+D|;^0F:^-8F^2AF^5(0;|(1=b*pD!~7)lLUFk|;^=02^;(H^?(D^A&$ ^>7F^@3$^=*H^<"%^A/;^A$>^=,.;|!E-/#&&!)* 2&891&5&)9*|		Megawati	ds,e1
Mehbooba Mufti	3d,3,ec44,ee6j	6809265
Mehdi Bazargan	0,e,db24,dbb6
Mehdi Ben Barka	e,42,cr,cxat			Ben Barka
Mehdi Jomaa	0,2m,ea1t,eb26	15304780
Mehdi Karroubi	o,e,dl8,do5;o,e,dw5,e05;8,e,e55,e56	315011	Mahdi Karroubi;Mehdi Karoubi;Mehdi Karrubi
Mehmet A^!(!ar	9,d,ds6s,dsb8;yl,d,dyc,e37
Mehmet Ali Talat	1,7f,e14o,e64n
Mehmet Ali ^!)7ahin	4,d,dyb,e38;a,d,e38t,e55;o,d,e58,e76	1396517
Mehmet ^!)7im^!)8ek	6,d,e551,ebbo;4,d,ebbo,ee79;6,d,ej63	945364
Mehriban Aliyeva	p,33,ed2l
Meir Dagan	4i,2,dy8,e71
Meir Kahane	d5,2,d3,dmb5
Mekere Morauta	0,28,dv7e,dy85		Sir Mekere Morauta
Mel Carnahan	3,7d,dp1b,dwag
Mel Martinez	24,0,dx1o,dzcc;b,0,e113,e599	435010
Mel Stride	4y,1,eiap,ek75;ap,1,ekb4
Melchior Ndadaye	1,1s,dp7a,dpal
Meles Zenawi	1,34,dn5s,dr8m;0,34,dr8n,e88k	161184		Meles	Zenawi	dr,e8
Melih G^!'!k^!&;ek	e4,d,dq3,eda	366274
Melvin Laird	1f,0,d11m,d51t
Menachem Begin	0,2,d96k,dfaa		|!:1,EM@UEL !ECHM|;|!G2?@!'D? "D4@|;^0F:^4-%^67!^.<7^!%4^65%^,I*;|(1HT=KSqL!i|;^=02^;E;^A8F ^=>@^;6>;|!E..0'- !")/|
Menachem Mazuz	f,2,e02,e62	2614407	Meni Mazuz
Meng Hongwei	1,6u,ecba,eea7			Meng
Meng Jianzhu	a7,5,e3a,e8c	1365182		Meng
Mengistu Haile Mariam	1,34,d923,dn5l			Mengistu
Menzies Campbell	4m,1,e232,e3af		Ming Campbell;Sir Menzies Campbell
Meraj Khalid	0,f,dsb5,dt2h		Malik Meraj Khalid;Miraj Khalid
Meral Ak^!)8ener	9,d,dsb8,dt6u;wf,d,edap,ek4r
Merav Michaeli	9u,2,eh1o,ek5s;4w,2,eh6d,eict
Mercedes Ar^!&5oz	5,o,ec7s,efa;0,o,ed9h,ee42			Ar^!&5oz
Merrick Garland	f,0,eh3b,el1k	1922011
Mesut Y^!(3lmaz	0,d,dn6n,dnbk;0,d,ds36,ds6s;0,d,dt6u,dv1b	366692
Metropolitan Epiphanius	10s,ef,ef23		Metropolitan Epifaniy;Epiphanius Dumenko
Mette Frederiksen	0,2x,ef6r	5015	|!:<!:GG: )E:9:E=?F:B|;|!G5<A!A 8(A&(A:*=|;^0F:^22@^!%4^/4?^7I:^196^7)/^-09^0I(;|(1IS58pGa9]!-h|;^=02^@DC ^A3#^="$^<.1^=,/^>27;|!E0,&" 26!6'5/-|			ef8
Mevl^!''t ^!%Davu^!)8o^!(!lu	2,d,ea8t,ej63	249206
Mia Mottley	0,49,ee5p	6827147
Mich^!&<le Alliot-Marie	7,6,dy57,e35i;9,6,e35i,e56n;2,6,e6be,e72r	58130		Alliot-Marie
Micha^!&?lle Jean	d,13,e19r,e6a1;i,ab,eb15,ef12	128933
Michael Bennet	b,0,e51l;8,0,ef52,eg2b	554792
Michael Bloomberg	4q,0,dy11,e9cv;8,0,efbo,eg34		Mike Bloomberg
Michael Chertoff	3i,0,e12f,e51l	733612
Michael Collins	wt,1c,bn,bq1;ja,1c,bq1g,bq8m
Michael D. Higgins	1,1c,e7bb,elba	57276	Michael Higgins
Michael Dukakis	3,6i,d712,db14;3,6i,df16,dn13;8,0,dj4t,dkb8
Michael Fallon	1e,1,ea7f,edb1
Michael Flynn	k,0,ed1k,ed2d	6834757	Mike Flynn
Michael Foot	e,1,dcba,dfa2
Michael Forsyth	7z,1,dr75,dt52
Michael Froman	30,0,e96l,ed1k	6830434
Michael Gove	18,1,e65c,ea7f;38,1,eb59,ec7e;z5,1,eh9f,ek75	333937
Michael H^!&8upl	10h,1h,dqb7,ee5o	45377
Michael Hayden	1x,0,e25u,e52c	449604
Michael Heseltine	1e,1,df16,di19;4,1,dr75,dt52					dm,dt5
Michael Howard	19,1,dp5r,dt52;e,1,dzb6,e1c6
Michael Ignatieff	e,13,e4ca,e752
Michael Kretschmer	1v,bl,edcd
Michael Leavitt	3,95,dp14,dzb5;54,0,dzb6,e11q;1c,0,e11q,e51k	879432	Mike Leavitt
Michael Makuei	17,3q,e98	michael-lueth	Michael Makuei Lueth
Michael Manley	0,4f,d432,dcb1;0,4f,dl2a,do3u
Michael McDowell	a,1c,dy66,e36e;5j,1c,e29d,e36e	1928579
Michael McGrath	6,1c,eich,ek6q;68,k,ekc1
Michael Mukasey	f,0,e3b9,e51k	540275
Michael Noonan	6,1c,e739,ed6e
Michael Oren	1i,2,e57,e99
Michael Portillo	98,1,dq7k,dr75;1e,1,dr75,dt52;ap,1,dw21,dx9i
Michael Randrianirina	1,3e,elah
Michael Sata	1,3y,e79n,eaas	299173
Michael Somare	0,28,d79g,dc3b;0,28,de82,dhbl;0,28,dy85,e782		Sir Michael Somare
Michael Spindelegger	2,1h,e4c2,e9cg;31,1h,e74l,ea91	11735
Michael Steele	z6,7c,dz1f,e31h;5p,0,e51u,e71e
Michael Steiner	2v,2t,dy2e,dz78
Michael Wamalwa	e,1p,dq,dy;5,1p,dz13,dz8n	593552	Michael Wamalwa Kijana;Kijana Wamalwa	Wamalwa
Michael Whatley	5p,0,ek38,el8m
Michal Kov|!&5!M|	1,1r,dp32,du32
Michal ^!)9ime^!'8ka	ud,1r,ei57
Micheal Martin	1q,1c,eg6r,eich;1q,1c,el1n	920403
Michel Aoun	0,18,dk9m,dmad;1,18,ecav,eiau	363392
Michel Barnier	2,6,e03v,e162;jw,k,eca1,eh3v;0,6,ek95,ekcd	438465	|!:1,HXEK] !@PM]E|;|!G2?D.D> "!+@DDA|;^/-;^/"F^467;|(1AY1!hxJhE"|;^=:<^>4! ^=;/^=*H^<*-^?&&;|!E..)9, !80))$|			ed,eg
Michel Camdessus	4o,5j,dj1g,dw2e					dj,dw2
Michel Djotodia	1,2o,e93o,ea1a	8202995
Michel Martelly	1,1d,e75e,ec27
Michel Micombero	1,1s,cybs,d8b1
Michel Rocard	0,6,dk5a,dn5f	12946
Michel Sapin	6,6,ea42,ed5a
Michel Sidib^!&=	12,ap,e511,ef5;w,26,ef5,eg8
Michel Suleiman	4h,18,ducl,e45p;1,18,e45p,ea5p		Michel Sleiman
Michel Temer	5,b,e711,ec8v;1,b,ec8v,ef11	463533	|!:<!=M:@ ':A:E|;|!G2?D.!> $!?+|;^3H#^1.C^/!G^!%4^22@^0F:^/!G;|(1AY1!hx@[h|;^=:<^>3B^?+9 ^@DC^=02^=*H;|!E5'"2% !'1|			ec4,ee
Michele Bachmann	l,0,e313,eb13;8,0,e76d,e814
Micheline Calmy-Rey	2,23,dz11,e7cv;1,23,e311,e3cv;1,23,e711,e7cv	122377		Calmy-Rey
Michelle Bachelet	1,12,e23b,e63b;1,12,ea3b,ee3b;43,8,ee91,ei8v	320	|!:1,HXEK] !@WEKER|;|!G2?D.D> "!.>DA|;^/-;^-5(^5#,^22@;|(1AY;!hxJ;!i|;^=:<^@(/ ^=;/^@(/^="$^A$>;|!E..)9, !6|'|!E5%!|			e2,ee
Michelle Lujan Grisham	3,7e,ef11			Lujan Grisham
Michelle O'Neill	1t,4z,ek23	6837191
Mick Mulvaney	33,0,ed2g,eg3v;gj,0,ef12,eg3v	1235731
Mickey Kantor	30,0,dp1m,ds4c;27,0,ds4c,dt1l
Mieczys^!(Daw Rakowski	0,i,dk9r,dl82
Miftah Ismail	6,f,ei4j,ei9r
Miguel Alem^!&5n	1,7,cec1,ckbu
Miguel Arias Ca^!&Eete	8v,k,eab1,efbu	1317281		Arias Ca^!&Eete
Miguel Cardona	18,0,eh32,el1k
Miguel D^!&Aaz-Canel	1,1v,ee4j	1932603	Miguel Diaz Canel;Miguel Mario Diaz-Canel;|!:4)E@BHY !E=N|-|!::!7D<BS|;|!G2?D4D> )D!, =!@D>|;^6F9^,HA^04F-^-=:^-2!^/!G;|(1=_0l~E!||(1<!8*Lm|;^=:<^;,8 ^<8;^?">^>;.^@3$^;I+;|!E-/*#- $*!2|-|!E-8!1-|	D^!&Aaz-Canel		ee4
Miguel Obando y Bravo	hc,9y,d22g,e13c			Obando y Bravo
Miguel Primo de Rivera	0,11,br9f,by1s			Primo de Rivera
Miguel Rodr^!&Aguez Torres	9,q,e94,eaa			Rodr^!&Aguez Torres
Miguel Uribe Turbay	8,j,el3,el8b		Miguel Uribe	Uribe
Miguel ^!%>ngel Mancera	4p,7,e8c5,ee3			Mancera
Miguel ^!%>ngel Moratinos	3l,k,dsbp,dz6;2,11,e04i,e6al		Miguel Moratinos
Miguel ^!%>ngel Osorio Chong	9,7,e8c1,ee1a		Miguel Osorio Chong	Osorio Chong
Miguel ^!%>ngel Pichetto	21,n,ef6,efa
Miguel ^!%>ngel Rodr^!&Aguez	1,24,du58,dy58;i,89,e09n,e0af		Miguel Angel Rodriguez Echeverria	Rodr^!&Aguez
Miguel d'Escoto	2,2w,db7j,dm4p;1p,8,e49g,e59f		Miguel d'Escoto Brockmann
Miguel de la Madrid	1,7,dec1,dkbu			de la Madrid
Mih^!&5ly Varga	6,1w,e937,ekcv
Mihai Ghimpu	2e,1y,e59b,e6cs	294473
Mihai Pop^!.%oi	2,1y,ek1t
Mihai Tudose	0,15,ed6t,ee1g	12735517
Mihai-R^!'.zvan Ungureanu	2,15,e0cs,e33c;0,15,e829,e857	152362	Mihai R^!'.zvan Ungureanu
Mike Beebe	3,7p,e319,eb1d
Mike Braun	b,0,ef13,el13;3,7b,el1d
Mike DeWine	b,0,dr13,e313;3,87,ef1e
Mike Dunleavy	3,6o,eec3
Mike Easley	3,6x,dx16,e51a
Mike Espy	3b,0,dp1m,dqcv
Mike Foster	3,68,ds18,e01c
Mike Gravel	b,0,d113,dd13;8,0,e24h,e45q
Mike Huckabee	3,7p,ds7f,e319;8,0,e31s,e434;b5,0,el4l	158813
Mike Johanns	3,84,dv17,e11k;3b,0,e11l,e39k;b,0,e513,eb13	448880
Mike Johnson	2i,0,ejap	19880665
Mike Kehoe	3,7d,el1d
Mike Lowry	3,8c,dp1d,dt1f
Mike Mansfield	20,0,ct13,d913;8d,0,d96a,dkcm
Mike McCurry	1r,0,dr15,dua1		Michael McCurry
Mike Moore	0,2v,dm94,dmb2;11,7k,dv91,dy8v
Mike Parson	3,7d,ee61,el1d
Mike Pence	3,7b,e91e,ed19;5,0,ed1k,eh1k	24313	Michael Pence;Michael Richard Pence;|!:<!5>? $:BF|;|!G2?!D= "@-|;^6E@^-09^!%4^/6C^04F;|(1>[!,}Ws6|;^=-!^?00^@?0 ^A*,^>;.;|!E6&!!/ ,()|			ec7f,eh2
Mike Pompeo	1x,0,ed1n,ee4q;x,0,ee4q,eh1k	473239	Michael Pompeo;Michael Richard Pompeo;|!:<!5>? $CAD:C|;|!G2?!D= "B?"DB|;^5*H^-$C^.:(;|(1>[!,}ZsW'|;^=-!^?00^@?0 ^A,:^A*(^?00^?((;|!E-/**8 5&/5!&|			ee4,eh1
Mike Rounds	3,7h,dz17,e718;b,0,eb13	722503
Mike Sullivan	3,98,dj15,dr12
Mike Waltz	k,0,el1k,el51;s,0,el9k	55386653	Michael Waltz
Mikhail Fradkov	0,m,e035,e39c	150080
Mikhail Gorbachev	15,5u,dh3b,dn8o;1,5u,dm3f,dncp	30487	Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;|!:3*FS>FI !LN?>UC@|;|!G1@E)"!E? 5C,#"%/C<|;^/G%^/!G^/-;^,G$^.8@;|(1>]L!k}1kM>gR|;^=:<^A5%^?08 ^;.2^=*H^=;/^@*)^A3#;|!E-/*,!*- #&9"7|'|!E.%!|			dh3
Mikhail Kasyanov	0,m,dw57,e02o	62551
Mikhail Khodorkovsky	e,m,ea9k
Mikhail Mishustin	0,m,eg1g	4298520	|!:<!=J5=@ !=MHFG=B|;|!G1@E)"!E? @E/C.%EA|;^3H#^4B'^04F^,I*;|(1>]L!k}]4e6>s|;^=:<^A5%^?08 ^=:<|>:;!=|^A&(;|!E-/*,!*- /*:&2)*0|
Mikhail Myasnikovich	0,1u,e6cs,eacr;bb,a2,eg2,ek1
Mikheil Janelidze	2,y,ebc,ee6	23005525
Mikheil Kavelashvili	1,y,ekct
Mikheil Saakashvili	1,y,e01p,e3bp;1,y,e41k,e9bh	43330	Mikhail Saakashvili;|!:<!=J5=@ &55?5M7=@=|;|!G1@E)"!E? .">"/<E?E|;^5&(^-=:^,I>^4.=^-6!;|(1>]L!k}2~(4Pj|;^=:<^A86^?08 ^>/"^@3$^>:;^=I)^=,.;|!E-/*,!*- 2!8:&&*-*|			dzb,e9
Mikie Sherrill	l,0,ef13,elbk;3,69,em1k
Mikl^!&Gs Horthy	14w,1w,bo31,ccaf
Mikl^!&Gs N^!&=meth	0,1w,dkbo,dm5n
Mikul^!&5^!): Dzurinda	0,1r,duau,e274	212765
Milan Babi^!'2	1,al,dncj,do2q
Milan Kne^!*.evi^!'2	vz,4b,ed
Milan Ku^!'8an	1,36,dncn,dycm	194443
Milan Marti^!'2	1,al,dq2c,dr87
Milan Milutinovi^!'2	1,1n,dtct,dyct	331773
Milan Pani^!'2	0,58,do7e,dp29	milan-panic-yugoslavia
Milo ^!';ukanovi^!'2	0,4b,dz18,ecbs;1,4b,ee5k,ej5k	200305	Milo Djukanovic
Milo^!): Jake^!):	15,51,djch,dlbo
Milo^!): Vu^!'8evi^!'2	7,1n,eiaq,ek52;0,1n,ek52,el4g
Milo^!): Zeman	0,1o,du7m,dy7f;1,1o,e938,ej38	29032
Milojko Spaji^!'2	0,4b,ejav	101225458
Milorad Dodik	1,5x,e6bf,el8	335688
Milovan Djilas	5,58,cl1,cm1		Milovan ^!';ilas
Milton Margai	0,48,ct4r,cw4s
Milton Obote	1,1t,cy4f,d31p;1,1t,dcch,dh7r
Min Aung Hlaing	8x,2d,e73u;0,2d,eh81,el7v	3462649		Min Aung Hlaing
Minni Minnawi	c,bn,e1;qe,1k,eh5		Minni Arkou Minnawi;Minni Arcua Minnawi;Minni Arko Minawi;Minni Minawi
Minoru Kihara	7,4,ej9d,eka1;1s,4,elal	11518220
Mir-Hossein Mousavi	0,e,ddav,dl83;8,e,e53,e56;e,e,e56		Mir Hossein Moussavi;Mir Hussein Moussavi	Mousavi
Mircea Geoan^!'.	2,15,dwcs,e03f;8,15,e54p,e5c6;91,3f,efah,ek9a	435200
Mircea Snegur	1,1y,dm93,dt1f
Mirek Topol^!&5nek	0,1o,e294,e558	155880
Mireya Moscoso	1,3l,dv91,e091	231946
Miri Regev	2p,2,eb5e,eg5;4w,2,eict
Miriam Defensor Santiago	8,w,dn,do5b			Santiago
Mirjana Markovi^!'2	yv,1n,dr3,dz2
Mirjana Spoljaric	1,9n,eia1		Mirjana Spoljaric Egger	Spoljaric
Mirko Cvetkovi^!'2	0,1n,e477,e87r	204723
Mirko Marjanovi^!'2	0,1n,dq3i,dwao
Mirko ^!)9arovi^!'2	1,5x,dw1q,dybs
Mirlande Manigat	8,1d,e68,e73k
Miro Cerar	0,36,ea9i,ee9d	17117413
Miroslav Laj|!&5M!|k	2,1r,e51q,e679;2,1r,e844,eg3l;1p,8,ed9c,ee9i	467905
Mirtha V^!&5squez	0,o,eha6,ei1v
Mirwaiz Umar Farooq	j0,a9,dp			Farooq
Mirza Aslam Beg	3u,f,dk8h,dn8g		Aslam Beg	Beg
Mirza Fakhrul Islam Alamgir	15d,2n,e7			Alamgir
Mishal al-Ahmad al-Sabah	40,3o,ejcg	mishal-al-ahmad-al-sabah	Meshal al-Ahmad al-Sabah
Mitch Daniels	33,0,dx1n,dz66;3,7b,e11a,e91e	351330	Mitchell Daniels
Mitch McConnell	2m,0,e313,eb13;20,0,eb13,eh1k;2m,0,eh1k,el13	355522	|!:<!=GL !5??CBB:@@|;|!G2?D$. ?!=B@D>|;^3H#^.93^!%4^9'9^/21^.94^/!G;|(2$M1/lL!;Y|;^=:<^@21 ^=-=^@87^;H8;|!E2*%$5 *3!,(|;|!E6&!-|' |!E2*3!,(|			eb,eh2
Mitt Romney	3,6i,dz12,e314;8,0,e762,e8b6;b,0,ef13,el13	4496	Willard Mitt Romney;|!:<!=GG %CAB=|;|!G5<A! (?<=A|;^41%^.<7^/"F;|(24=!&YK>)Z|;^=;& ^=$6^<*-;|!E2*%$ 4!*,%|			e8,e8c
Mizuho Fukushima	6b,4,dzb,e97
Mladen Ivani^!'2	2w,v,eabh,eebk	944643
Mmusi Maimane	7l,9,eb5a,efan
Mo Mowlam	29,1,dt53,dvab	262727
Mo^!&Cse Katumbi	qj,1l,e31,eb9;8,1l,ej8,ejc		Moise Katumbi Chapwe
Mo^!&Cse Tshombe	1,dn,cs7b,cv1l;0,1l,cw7a,cxad
Moaz al-Khatib	5c,19,e8bb,e94m		Mouaz al-Khatib;Moaz Alkhatib;Ahmed Moaz al-Khatib
Mobutu Sese Seko	1,1l,cxbo,dt5g		|!:<!C6HGH &:F: &:?C|;|!G3>A!A#A ,C,C ,C<A|;^5(G^-=3^/I#;|(2$PD2l))l)!|;^=24^=D*^A!- |>23!! !|^@87;|!E..%!%(% 11$ 17%|	Mobutu		cxb,dtc
Moctar Ouane	2,26,e0,e7;0,26,eg9r,eh5o
Modibo Ke^!&Cta	1,26,cs7k,d0bj
Moeen Qureshi	0,f,dp7i,dpaj
Moerdiono	17f,l,dk3,du3
Mogens Lykketoft	6,2x,dp1p,dwcl;2,2x,dwcl,dxbr;1p,8,eb9f,ec9d	1937560
Mohamad Hasan	2,1m,ejcc	6890888
Mohamed Abdelaziz	1,fh,d88u,ec5v
Mohamed Abdullahi Mohamed	1,2g,ed2g,ei5n	558575	Mohamed Abdullahi Farmajo	Mohamed	Farmajo
Mohamed Bacar	12r,45,dy4,e43p
Mohamed Bazoum	1,2y,eh42,ej7q	3318398
Mohamed Bedjaoui	2,1a,e15,e36	1398046
Mohamed Benaissa	2,42,dv4,e3a	3098614	Mohammed Benaissa
Mohamed Boudiaf	1,1a,do1g,do6t
Mohamed Brahmi	e,2m,e7a,e97p		Mohammed Brahmi
Mohamed ElBaradei	72,9c,dtc1,e5bu;5,10,e97e,e98e	133308	Mohamed el-Baradei;Mohammed ElBaradei;|!:<!CJ5AA:9 5@Q|-|!:1!@P@DEH|;|!G2?'?) !>"+!)3D|;^3:4^41#^9(B^/8;^!%4^/-;^0"B^6F9;|(1>bLaF}%kMi=!|;^=24^A5%^=02^<7, ^?&.^=;/^<G<^<.1^?00;|!E-/&(/$ !-|-|!E.!8#2)|			dy,e9
Mohamed Farrah Aidid	yb,2g,do6,ds81		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			do,dsc
Mohamed Ghannouchi	0,2m,dvbh,e72r	431515
Mohamed Hamdan Dagalo	1l,ep,e98	63145660	Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo		Hemedti;Hemeti
Mohamed Hussein Roble	0,2g,eg9n,ei6p	mohamed-roble
Mohamed Hussein Tantawi	7,10,dn5k,e88c	45917		Tantawi
Mohamed Ibn Chambas	7v,8i,dy2,e62;16q,8,ea9,eh4			Ibn Chambas
Mohamed Ibrahim Egal	0,2g,cz7,d1b1;1,8y,dp5g,dy53		Mohammed Ibrahim Egal	Egal
Mohamed Kamel Amr	2,10,e77,e97	58139	Mohammed Kamel Amr	Amr
Mohamed Lamari	2f,1a,dp7,e08
Mohamed Medi^!&<ne	2u,1a,dm9,eb9d
Mohamed Morsi	1,10,e86u,e973	4631	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi;|!:<!HJ5AA:9 !HEF=|;|!G89!9# 9%'>|;^3:4^/!G^5G6;|(2(J9_H3hLU!|;^=5E^A55^=-!^<7, ^=5E^=*H^><=;|!E0,#%,! ,#6/'|			e86,ea
Mohamed Muizzu	1,4y,ejbh	116293030	Mohammed Muizzu
Mohamed Naguib	1,10,cl6i,cmbe		Mohammed Naguib;Muhammad Naguib
Mohamed Nasheed	1,4y,e4bb,e827	152381
Mohamed Ould Abdel Aziz	1,41,e486,e54f;1,41,e585,ef81	mohamed-aziz	Mohamed Abdel Aziz	Abdel Aziz
Mohamed Ould Ghazouani	1,41,ef81	12241106	Mohamed Ould Cheikh Ghazouani	Ghazouani
Mohamed Sahnoun	at,8,do4,doa;fy,8,dt1,dtc
Mohamed Siad Barre	1,2g,d1al,dn1q		Siad Barre;Mohammed Siad Barre	Siad Barre
Mohamed Waheed	1,4y,e827,e9bh	57515	Mohammed Waheed Hassan;Mohamed Waheed Hassan;Mohammed Waheed	Waheed
Mohamed Zaki	7,10,ee6e,ek73	mohammed-zaki	Mohamed Ahmed Zaki
Mohamed al-Menfi	bg,1g,eh3f	105319610	Mohammed al-Menfi
Mohammad Ali Hosseini	1g,e,e28,e4c			Hosseini
Mohammad Ali Jafari	5t,e,e391,ef4l	137249	Mohammed Ali Jafari
Mohammad Ayub Khan	1,f,cqar,d13p		Ayub Khan;Mohammed Ayub Khan;Muhammad Ayub Khan	Ayub Khan	Ayub
Mohammad Bagher Ghalibaf	o,e,eg5s	542074	Mohammad Baqer Qalibaf
Mohammad Bagheri	5s,e,ec6s,el6d		Mohammad Baqeri
Mohammad Baqir al-Hakim	c,bo,dg,dz8t		Mohammed Baqir al-Hakim;Muhammad Baqir al-Hakim;Mohammed Bakr al-Hakim
Mohammad Beheshti	8n,e,dc2,dd6s			Beheshti
Mohammad Eslami	63,e,eh8t	58902699
Mohammad Hassan Akhund	0,57,eh97		Mullah Hassan Akhund;Mullah Mohammad Hassan Akhund;Hasan Akhund;Mohammed Hasan Akhund;Mohammad Hasan Akhund
Mohammad Hatta	5,l,cd8i,coc1		Mohammed Hatta
Mohammad Javad Zarif	2,e,e98f,eh8p	10296812	Javad Zarif;Mohammed Javad Zarif;|!:4)KR=II=A !C=?=A $=MEQ|;|!G2?'?) &B!) 2+D;|;^/HB^7)/^.8@;|(2'M:aI4i#N;4i!U@|;^=24^A5%^=-!^<7, ^?1#^=;/^<7, ^?1#^=,.^A3#;|!E/-$&-" !|'|!E-&&!$ '9*4|			e99,eh
Mohammad Khatami	1,e,dt83,e183	180795	Mohammed Khatami;Muhammad Khatami;|!:<!CJ5AA59 *5G5A=|;|!G2?'?) (!$?D|;^3:4^41#^9(B^/8;^!%4^-F0^.36^3H#;|(20D1U@+_1!A|;^=24^A5%^=-!^<7, ^A5%^@A2^=:<;|!E0,#%,! %|'|!E-!;/*|			dt5,e18	dt5
Mohammad Mohaqiq	2a,u,dxc,e03;mp,u,ea9,ef1	mohammad-mohaqqeq	Mohammed Mohaqiq;Mohammad Mohaqeq
Mohammad Mokhber	p,e,eh88,ek7s;2e,e,ek5j,ek7s	5703610
Mohammad Mossadegh	0,e,cj4s,cl8j		Mohammed Mossadeq
Mohammad Mustafa	0,39,ek3v	20423278
Mohammad Pakpour	5t,e,el6d
Mohammad Raad	sw,5s,dw		Mohammed Raad
Mohammad Rabbani	rp,57,ds9r,dx4g		Mullah Rabbani;Mullah Mohammad Rabbani;Mullah Mohammed Rabbani	Rabbani
Mohammad Reza Aref	p,e,dx8,e18;p,e,ek7u	2655534	Mohammad-Reza Aref
Mohammad Reza Pahlavi	fr,e,c99g,db2b		Mohammed Reza Pahlavi	Pahlavi
Mohammad Shtayyeh	0,39,ef4e,ek3v	16192933
Mohammad Yazdi	7c,e,dl8,dv8
Mohammad-Ali Rajai	0,e,dc8c,dd82;1,e,dd82,dd8u		Mohammad Ali Rajai
Mohammad-Reza Khatami	ds,e,du,e2;c7,e,dw5,e05		Mohammad Reza Khatami;Mohammed Reza Khatami
Mohammed Abdul-Salam	3e,6f,e7		Mohammed Abdulsalam;Mohammed Abdelsalam;Mohamed Abdulsalam	Abdul-Salam
Mohammed Ali al-Houthi	s4,6f,eb26
Mohammed Alloush	7t,ba,eb,ee5;br,19,ec1,ec5		Mohammad Alloush
Mohammed Atef	7q,7l,ds,dxbg		Muhammad Atef;Mohammad Atef;Mohamed Atef
Mohammed Badie	g2,8r,e61g,e98k		Mohamed Badie;Muhammad Badie
Mohammed Bahr al-Uloum	6g,g,dz7d,dz7v;6g,g,e031,e03v		Mohammad Bahr al-Ulloum;Mohammed Bahr al-Ulum	Bahr al-Uloum
Mohammed Barkindo	i,6a,ec81,ei75		Mohammad Barkindo
Mohammed Basindwa	0,2c,e7ca,ea9o		Mohammed Salem Basindwa;Mohammed Basindawa;Mohammed Salem Basindawa
Mohammed Dahlan	15u,39,dq,dy6;1m,39,dz4u,dz9		Muhammad Dahlan;Mohammad Dahlan
Mohammed Daoud Khan	1,u,d57h,da4s		Mohammad Daoud Khan;Mohammed Daoud;Mohammad Daoud;Daoud Khan	Daoud
Mohammed Deif	2j,3v,dy7,ek7d		Mohammad Deif;Muhammad Deif
Mohammed Fahim	7,u,dxcm,e0cn;p,u,e5bj,ea39	mohammad-fahim	Mohammad Fahim;Mohammad Qasim Fahim;Mohammed Qasim Fahim;Muhammad Qasim Fahim;Qasim Fahim
Mohammed Magarief	f6,1g,e889,e95s		Mohammed el-Magarief;Mohamed Magarief;Mohamed al-Magariaf;Mohammed Magariaf;Mohamed el-Mgarief				dd
Mohammed Mahdi Akef	g2,8r,e01,e61		Mohamed Mahdi Akef;Mahdi Akef
Mohammed Naji al-Otari	0,19,dz9a,e74e		Muhammad Naji al-Otari;Naji al-Otari;Mohammed Naji Otri
Mohammed Saeed al-Sahhaf	2,g,do8,dx4o;17,g,dx4o,dz49	360015	Mohammed Said al-Sahhaf;Muhammad Saeed al-Sahaf;Mohammed Saeed al-Sahaf;Mohammed al-Sahaf;Mohammed Saeed Sahaf
Mohammed Sayed Tantawi	cr,by,ds3r,e63a		Muhammad Sayyid Tantawi;Mohamed Sayed Tantawi
Mohammed Shahabuddin	1,2n,ej4o		Mohammad Shahabuddin
Mohammed Shia al-Sudani	0,g,eiar	3700793	Mohammed al-Sudani
Mohammed Siala	2,1g,ec6,eh3		Mohamed Siala;Mohamed Taha Siala;Mohammed Taher Siala;Mohamed Taher Siala
Mohammed Sinwar	7j,3v,eka,el5d		Muhammad Sinwar
Mohammed Yusuf	37,ax,dy,e57u
Mohammed Zahir Shah	m,u,c1b8,d57h		Mohammad Zahir Shah;Zahir Shah;Mohammed Zaher Shah	Zahir Shah
Mohammed al-Bashir	0,19,ekca,el3t		Mohammad al-Bashir
Mohammed al-Douri	s,g,dx,dz4		Mohammed Aldouri
Mohammed al-Halbousi	q5,g,ed8,ee9;o,g,ee9f,ejbe		Mohamed al-Halbousi;Mohammed Halbousi;Mohammed al-Halbusi
Mohammed al-Jadaan	6,1z,ecav
Mohammed bin Abdulrahman	2,4i,ec1r;0,4i,ej37	23020336	Mohammed bin Abdulrahman Al Thani	bin Abdulrahman
Mohammed bin Nayef	3w,1z,eb4t,ed6l			bin Nayef
Mohammed bin Rashid	0,3s,e215	57655	Mohammed bin Rashid Al Maktoum	bin Rashid
Mohammed bin Salman	7,1z,eb1n,ei9r;3w,1z,ed6l;0,1z,ei9r	6892571	Mohammad bin Salman;Muhammad bin Salman;|!:<!HJ5AA:9 6=B &5@A5B|;|!G2?'?) "@ ->?!@|;^3:4^41#^9(B^/8;^!%4^0>)^!%4^5&(^-:&^0=";|(2&L;bJ5j?bj!WJb|;^=5E^A55^=-!^<7, ^=I% ^>/*^=-%;|!E-/&(/$ "0 2-/!0|	bin Salman	MBS	ed6
Mohammed bin Zayed	3w,c0,e0b3,ei5e;1,3s,ei5e	1951896	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	bin Zayed	MBZ
Mohsen Mirdamadi	ds,e,dw,e6
Mohsen Rezaei	5t,e,dd9,dt9;g8,e,eh8p,ej6		Mohsen Rezai
Mohsin Naqvi	9,f,ek3b
Moinuddin Haider	9,f,dvb,dyb	13211926	Moeenuddin Haider;Moin Uddin Haider
Mojtaba Khamenei	b4,e,e1
Mokgweetsi Masisi	1,5h,ee41,ekb1	18618891
Mokhtar Belmokhtar	c,fl,e98		Mokhtar Bel Mokhtar				dz
Mokhtar Ould Diay	0,41,ek8		Moctar Ould Diay;Moctar Ould Djay
Moktar Ould Daddah	1,41,ct8k,da7a			Ould Daddah
Mom^!'8ilo Kraji^!):nik	168,5x,dnao,dsaj;2w,v,dsa5,duad
Momir Bulatovi^!'2	1,4b,dmcn,du1f;0,58,du5k,dwb4	momir-bulatovic-montenegro
Mona Sahlin	4,21,dqa7,drba;7p,21,e33h,e73p
Moncef Marzouki	1,2m,e7cd,eacv	4715
Monica Juma	2,1p,ee2,eg1;7,1p,eg1,eh9;k,1p,eib	47531099
Monika Wulf-Mathies	fm,k,dr1o,dv9f			Wulf-Mathies
Mono Jojoy	2j,6e,dm,e69m		Jorge Brice^!&Eo;Victor Julio Suarez;Jorge Briceno Suarez
Montek Singh Ahluwalia	mm,3,e07,ea5			Ahluwalia
Moon Jae-in	1,c,ed5a,ei5a	21001	^=5I|?04U!|;|!:8%LF 0?V !F|;|!G0ADB (#F !B|;^03G^.,)^.I!;|!E/-$. !|'^!E1-|!E-!*0|	Moon
Morarji Desai	0,3,d93o,db7s
Morgan Ortagus	17b,0,ef43,eh1k;nq,0,el1k
Morgan Tsvangirai	dn,s,dv9b,ee2e;0,s,e52b,e99b	57762				dw,ee3
Morihiro Hosokawa	0,4,dp89,dq4s
Morshed Khan	2,2n,dxb,e2a	3324440
Moses Blah	5,43,dw7,dz8b;1,43,dz8b,dzae	561542	Moses Z. Blah
Moses Wetangula	2,1p,e418,e83;2n,1p,ei98
Moshe Arens	7,2,dm6b,do7d;7,2,dv1r,dv76
Moshe Dayan	7,2,cz65,d663;2,2,d96k,dban
Moshe Fogel	9e,2,ds,dv
Moshe Gafni	td,2,dl
Moshe Kahlon	6,2,eb5e,eg5h	265006
Moshe Katsav	1,2,dw81,e371	181832
Moshe Shahal	2z,2,do7,ds6
Moshe Yaalon	7,2,e93i,ec5k	981881
Moshood Abiola	8,14,dp3r,du77		Mashood Abiola
Mosiuoa Lekota	7,9,dv6h,e49p;139,9,e4c	982259	Terror Lekota
Mostafa Madbouly	0,10,ee67		Mostafa Madbouli
Mostafa Tajzadeh	n0,e,dt,dx;e,e,e5
Motiur Rahman Nizami	7k,2n,dw,ec5b		Matiur Rahman Nizami
Mourad Medelci	2,1a,e36,e99	58145
Moussa Dadis Camara	1,3n,e4cn,e61f			Camara
Moussa Faki Mahamat	51,75,ed3e,el3d	58117	Moussa Faki	Faki
Moussa Koussa	2u,1g,dq,e53;2,1g,e53,e73u		Musa Kusa;Mussa Kussa;Moussa Kusa
Moussa Traor^!&=	1,26,d0bj,dn3q
Moustapha Niasse	2,3a,da,dg;2,3a,dp,du;0,3a,dw45,dx33;2n,3a,e87,ei9	1951094	Mustapha Niasse
Moven Mahachi	7,s,do7,dx5q	14922135
Movladi Udugov	17,50,dq,du;2,50,dv		Movladi Ugudov
Mowaffak al-Rubaie	k,g,e04,e54		Mowaffaq al-Rubaie;Muwaffaq al-Rubaie;Mowaffak Rubaie;Mouwafak al-Rubaie
Mthuli Ncube	6,s,ee97
Muammar Gaddafi	c,1g,d191,e78n		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi;|!::#J7CC7G !7;;7K?|;|!G2?3?+ !><*!;D|;^-=:^/HB^5$D;|(1<b!_m||(1=~)>S!|;^=5E^?">|=*Hx!| ^@3$^<*I^A42;|!E-/&3/9 8$!5*|		Gadhafi;Kadhafi	dc,e8
Muammer G^!''ler	9,d,e91,e9cp	6930701
Mufti Mohammad Sayeed	4l,3,dlc,dmb;3d,3,dyb2,e1b2;3d,3,eb31,ec17		Mufti Mohammed Sayeed;Mufti Muhammad Sayeed	Sayeed
Mugur Is^!'.rescu	0,15,dvcm,dwbs	255022
Muhamed ^!)9a^!'2irbegovi^!'2	2,v,dr6,ds1u		Muhamed Sacirbey;Mohammed Sacirbey
Muhammad Ali Jinnah	r9,f,cf8e,cg9b		Mohammed Ali Jinnah
Muhammad Aurangzeb	6,f,ek3b
Muhammad Habibur Rahman	8l,2n,ds3u,ds6n	mohammed-rahman		Rahman
Muhammad Hussein Fadlallah	83,5s,de,e674		Mohammed Hussein Fadlallah;Mohammad Hussein Fadlallah
Muhammad Khan Junejo	0,f,dh3o,dk5t
Muhammad Mustafa Mero	0,19,dw3d,dz9a		Mohammed Mustafa Miro;Mustafa Miro
Muhammad Yunus	8l,2n,ek88,em2	43969	Mohammad Yunus;Mohammed Yunus
Muhammadu Buhari	2h,14,dfcv,dh8r;1,14,eb5t,ej5t	361567	|!:1,SU@LL@DS !SU@PH|;|!G2?'?) "(!+D|;^3:4^41#^9(B^0?0^!%4^/.!^-F0^7)/;|(2:8'K6!S.'B|;^=5E^A55^=-!^<3D ^=D*^A5%^=,.;|!E-/&(/$& "&%!9*|			eb3,ej6
Muharrem ^!(2nce	8,d,ee54,ee6o
Muhoozi Kainerugaba	kp,1t,ek3l			Kainerugaba	Muhoozi		e4
Muhyiddin Yassin	0,1m,eg31,eh8g	1060949			Muhyiddin
Mujahid Dokubo-Asari	c,ea,e0		Asari Dokubo;Mujahid Dokubo Asari	Dokubo-Asari
Mukhisa Kituyi	r,9s,e991,eh2
Mukhtar Ablyazov	h,1i,du4,dva;vt,1i,dxb
Mukhtar Robow	90,aq,e3,ed8;151,2g,ei8		Mukhtar Robow Ali
Mukhtar Tleuberdi	2,1i,ef9i,ej3u		Mukhtar Tileuberdi
Mulatu Teshome	1,34,e9a7,eeap	15054736		Mulatu
Mulayam Singh Yadav	34,3,dlc5,dn6o;34,3,dpc4,dr63;7,3,ds61,du3j;34,3,dz8t,e35d	2736550		Yadav
Mullah Akhtar Mansour	c,57,eb7t,ec5l		Akhtar Mansour;Mullah Mansour;Akhtar Mohammad Mansour;Akhtar Muhammad Mansour
Mullah Dadullah	2j,57,dx,e35c		Dadullah Akhund
Mullah Fazlullah	c,9l,e9b7,ee6e		Maulana Fazlullah				e3
Mullah Omar	c,57,ds44,e94n		Mohammed Omar
Mullah Yaqoob	7,57,eh97		Mohammad Yaqoob;Mullah Yaqub;Mohammad Yaqoob Mujahid;Mullah Mohammad Yaqoob;Mullah Muhammad Yaqoob
Muqrin bin Abdulaziz	2u,1z,e1a,e87;3w,1z,eb1n,eb4t		Prince Muqrin;Muqrin bin Abdul-Aziz
Muqtada al-Sadr	c,dv,dz6,e48;y4,g,dz6	muqtada-al-sadr	Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr;|!:<!H?G595 5F|-|!:A!04@|;|!G2?<$)C !>/)+|;^3:4^-09^.36^6E6^!%4^5&(^/8;^/!G;|(1IR!12p';_|;^=5E|@?0!x|^<*I ^?"F^>/"^<7,^=*H;|!E-/&8;$! !|-|!E0/!6|		Muqtada;Moqtada	dz,e8
Murad Ebrahim	3c,bg,dz7;u,c8,ef2m,el3		Ahod Ebrahim;Ahod Balawag Ebrahim;Al Haj Murad Ebrahim;Murad Ibrahim
Murasoli Maran	3v,3,dvad,dyb
Murat Karay^!(3lan	1l,9g,dv
Murat Karayal|!&;!n|n	4,d,dp9b,dr2i
Murat Nurtleu	2,1i,ej43,el9
Murhaf Abu Qasra	7,19,ekcl			Abu Qasra
Murli Manohar Joshi	7u,3,dn2,dp;2g,3,du3,e05			Joshi
Murtala Mohammed	2h,14,d77t,d82d		Murtala Muhammed
Musa Abu Marzouk	rx,3v,do,ds;c3,3v,dt		Mousa Abu Marzouk;Mousa Abu Marzook;Moussa Abu Marzouk;Musa Abu Marzook;Moussa Abu Marzuk	Abu Marzouk
Musa Hitam	4,1m,dd7,di3				Musa
Musalia Mudavadi	14c,1p,eiar	1954003
Muse Bihi Abdi	1,8y,edcd,ekcc			Bihi
Mustafa Abdul Jalil	a,1g,e3,e72l;j5,1g,e735,e888		Mustafa Abdel Jalil;Mustafa Abdel-Jalil;Mustafa Abduljalil;Moustafa Abdel Jalil	Abdul Jalil
Mustafa Ak^!(3nc^!(3	1,7f,eb4u,egan
Mustafa Badreddine	2j,5s,e42,ec5c		Mustafa Badr al-Din
Mustafa Barghouti	c,ej,dy6;8,39,e0b,e119		Mustafa Barghouthi;Mustapha Barghouti
Mustafa Barzani	c,dr,ce,db31		Mullah Mustafa Barzani
Mustafa Kemal Atat^!''rk	1,d,brat,c6ba	5152	Kemal Ataturk;Mustafa Kemal;|!:0-TRSAUA +FMAL_ !SASbQK|;|!G.C35?G AC%B !(%(F/A|;^3:4^04F^.36^187^!%4^-49^0>(^/!G;|(1;c9?U!||(2"n!N[n||(1<!>Egm.|;^=5E^>;.^@A2^A&@ ^@65^=-) ^?">^@A2^A#/^=*H^@?0;|!E-/&2)5! ,/!- !)!)&98|			br
Mustafa Osman Ismail	2,1k,du2,e19		Mustafa Ismail
Mustafa Tlass	7,19,d43,e05c		Mustafa Tlas
Mustafa al-Kadhimi	0,g,eg57,eiar	85317569	Mustafa Kadhimi
Mutassim Gaddafi	k,1g,e3,e7ak		Mutassim Qaddafi;Muatassim Gaddafi;Mutassim Gadhafi
Mute Egede	0,67,eh4n,el47	51846080	M^!'%te Bourup Egede
Muthuvel Karunanidhi	3s,3,d12a,d81v;3s,3,dl1r,dn1u;3s,3,ds5d,dx5d;3s,3,e25d,e75f	470875	M. Karunanidhi
Muzakir Manaf	1l,b4,dy,e1c;q3,l,el2
Mwai Kibaki	1,1p,dycu,e949	57291	|!::#97? !?87A?|;|!G2?B!D =D"!=D|;^.<7^2AF^-"6^!%4^9+?^65%^-A>;|(1>_o!}*M*|;^?/1^?(D^?00 ^@@?^=;/^@@?;|!E-/&&!* 8*"!8*|			dyc,e94
Myint Swe	1,2d,eh21,el87			Myint Swe
Mykhailo Fedorov	o0,t,ef8t,em1;7,t,em1	64495543	Mykhaylo Fedorov
Mykhailo Podolyak	2x,t,eg4
Myriam Spiteri Debono	1,4n,ek44	1647394		Spiteri Debono
N. Biren Singh	k4,3,ed3f,el29			Singh
N^!&=stor Cerpa	1l,br,dg,dt4m		Nestor Cerpa Cartolini	Cerpa
N^!&=stor Kirchner	1,n,dz5p,e3ca	170899				dz5,e3c
N^!&=stor Reverol	9,q,ec8,ega
Nabeel Rajab	137,4u,dy
Nabih Berri	o,18,doak	704220
Nabil Abu Rudeineh	4u,39,ds;4,39,ef4,ek3		Nabil Abu Rdeneh;Nabil Abu Rdainah;Nabil Abu Rudaineh;Nabil Abu Rudeina	Abu Rudeineh
Nabil Elaraby	2,10,e737,e76i;r,76,e773,ec73	456346	Nabil al-Arabi;Nabil el-Araby;Nabil al-Araby
Nabil Fahmy	2,10,e97g,ea6h	12247944	Nabil Fahmi
Nabil Karoui	8,2m,ef6,efad
Nabil Shaath	2a,39,dq7,dz4;2,39,dz4u,e12o
Nadav Argaman	3z,2,ec5,eha
Nadezhda Mihailova	2,1f,dt5l,dx7o
Nadhim Zahawi	18,1,eh9f,ei75;1j,1,ei75,ei96
Nadia Calvi^!&Eo	g,11,ee67,ejct;1,a3,ek11	20535388
Nadine Dorries	52,1,eh9f,ei96	258586
Nadine Heredia	60,o,e77s,ec7s;13p,o,e9cu
Nafie Ali Nafie	147,1k,dy,e9c		Nafi Ali Nafi
Naftali Bennett	g,2,e93i,eb5e;0,2,eh6d,ei6u	39318	|!E.04:,) !0(|;|!:1-@TR@KH !EMMER|;|!G2@;$!>D "D@D$|;^4-%^.8@^.36^-6!^!%4^65%^-2!^22@;|(20,7!L_;/%*|;^;E;^A3#^@A:^=,. ^=>@^;I#^A$>
Nahid Islam	ax,2n,ek7;xd,2n,el2s
Naim Qassem	91,5s,dn5,ekat;i,5s,ekat		Naim Kassem
Naiqama Lalabalavu	1,2r,ekbc
Naji Sabri	2,g,dx84,dz49
Najib Balala	4v,1p,e44,e83;4v,1p,ebb,eia
Najib Mikati	0,18,e76d,ea2f;0,18,eh9a,el28	318493
Najib Razak	0,1m,e543,ee5a	57675	Najib Tun Razak		Najib
Najibullah	1,u,dj9u,do4g		Mohammad Najibullah
Najla Bouden	0,2m,ehab,ej81	najla-romdhane	Najla Bouden Romdhane
Najla Mangoush	2,1g,eh3f,ej8s		Najla el-Mangoush;Najla al-Mangoush
Najmaldin Karim	qk,g,e74,ed9e
Naledi Pandor	2,9,ef5u,ek6h	11043304
Namadi Sambo	5,14,e65j,eb5t	2993602
Nambaryn Enkhbayar	0,2j,dw7q,e08k;1,2j,e16o,e56i	54820	Nambariin Enkhbayar
Nana Akufo-Addo	1,40,ed17,el17	718601		Akufo-Addo
Nancy Faeser	9,a,ehc8,el56
Nancy Pelosi	44,0,dz13,e313;2i,0,e314,e713;44,0,e713,ef13;2i,0,ef13,ej13	170581	|!:=!QAE< #9?BE<|;|!G2@!@-D "D>B-D|;^-$C^1:+^5G6;|(2(4_!ihDW!|;^;F2^><= ^A*0^=$&^><=;|!E2,,-% 0(!-%|			e3,e7;eeb,ej1
Nangolo Mbumba	1,4s,ek24,el3l	287100
Naoki Inose	7a,4,e8ci,e9co	1280894
Naomi Long	v7,4z,ecaq
Naoto Kan	0,4,e668,e792	47846
Napoleon Bonaparte	36,6,8g5i,8r6m	517			Napoleon
Napoleon III	1,6,9ock,9sc2;36,6,9sc2,aa94		Louis-Napol^!&=on Bonaparte	Napoleon III
Narendra Modi	u,cz,dxa7,ea5m;0,3,ea5q	1058	|!:<"5E:B9E5 !C9=|;|!:<"5E:B9E5 !C9[|;|"1&#+B#H!H+ )F!;|;^5#&^6F9;|!G2@!+D@)+! ?B)D|;|(1=HmtGj~cE!|;^;E;^="(^<7,^<G< ^=24^<8;;|!E0.6.!6" ,#!'|			ea
Naser Ori^!'2	la,v,do,dr
Nasir al-Wuhayshi	c,9u,e51,eb6c		Nasser al-Wuhayshi;Nasser al-Wahishi
Nasir el-Rufai	qh,14,eb5t,ej5t		Nasir El Rufai
Nasr al-Hariri	br,19,ed2,eg6;5c,19,eg7,eh7
Nasry Asfura	1,2s,em1r						eh3
Nasser Bourita	2,42,ed45	26036628
Nasser Judeh	2,1x,e52n,ed1f
Nasser Kanaani	1g,e,ei7,eka
Nasser al-Kidwa	s,39,dn,e12;2,39,e12o,e23t		Nasser al-Qudwa
Nata^!):a Mi^!'2i^!'2	2e,1n,dyct,e024	2714911
Nata^!):a Pirc Musar	1,36,eicn	12797332		Pirc Musar
Natalie Bennett	69,1,e893,ec92
Natan Sharansky	q,2,ds6i,dv7;9,2,dv76,dw7;66,2,dx37,dz2;3c,dk,e56,ee8
Nathan Deal	3,y,e71a,ef1e
Nathan Law	hz,47,ec4,ee5
Nathi Mthethwa	ab,9,e55,ea5	1966829
Natsagiin Bagabandi	1,2j,dt6k,e16o	334679
Natsuo Yamaguchi	9p,4,e598,ek9s
Natthaphong Ruengpanyawut	du,r,ek89				Natthaphong
Natwar Singh	2,3,e05m,e1b6		K. Natwar Singh	Natwar Singh
Navi Pillay	43,8,e491,ea8v		Navanethem Pillay
Navin Ramgoolam	0,35,drcr,dw9h;0,35,e175,each;0,35,ekbd	57836
Nawaf Salam	1,a5,ek26,el1e;0,18,el28
Nawaf al-Ahmad al-Sabah	40,3o,eg9t,ejcg		Nawaf al-Ahmad al-Jaber al-Sabah	al-Sabah
Nawaz Sharif	0,f,dmb6,dp7i;0,f,dt2h,dvac;0,f,e965,ed7s	134068				dt2,dvc
Nayef Hawatmeh	i,cn,d12		Naif Hawatmeh;Nayef Hawatma
Nayef al-Hajraf	6,3o,ee1,efc;r,8l,eg21,ej1v
Nayef bin Abdulaziz	9,1z,d7a,e86g;3w,1z,e7ar,e86g		Prince Nayef;Nayef bin Abdul-Aziz;Nayef bin Abdul Aziz
Nayib Bukele	109,3u,eb51,ee4u;1,3u,ef61	17712353	|!:1-@IHA !SJEKE|;|!G.D*H& !&F AHB'|;^4-%^-"6^/.!^!%4^/.!^-09^/!G;|(2":(FnF!]|;^;E;^?00^=G; ^=D*^@6=^="$;|!E-1!*" "&8-%|			ef2
Ndabaningi Sithole	140,s,cv8,d7;v0,s,dc,dwcc
Ne Win	jb,2d,cu32,ddb9			Ne Win
Neboj^!):a Radmanovi^!'2	2w,v,e2b6,eabh	310136
Neboj^!):a Stefanovi^!'2	9,1n,ea4r,egas;7,1n,egas,eiaq	4442477
Necdet ^!&*zel	35,d,e78,eb8	1372923
Nechirvan Barzani	1,80,ef6a
Necmettin Erbakan	0,d,ds6s,dt6u					ds,du
Ned Lamont	3,8g,ef19
Ned McWherter	3,8b,dj1h,dr1l
Neelie Kroes	5v,k,e0bm,e629;ny,k,e629,eaav
Negasso Gidada	1,34,dr8m,dxa8	356741		Negasso
Neil Abercrombie	3,7w,e6c6,eac1
Neil Kinnock	e,1,dfa2,do7i
Nelson Barbosa	6,b,ebci,ec5c	18563647
Nelson Chamisa	dn,s,ee2f,ei1m	16207702
Nelson Jobim	a,b,dr11,dt4;7,b,e37p,e784
Nelson Mandela	v5,9,dn77,dtck;1,9,dq5a,dv6e	8023	Nelson Rolihlahla Mandela;|!:<":@QFCB !5B9:@5|;|!G2@D>-B@ ?!@)D>!|;^4-%^/!G^6G0^!%4^0="^/8;^0"B;|(2.1O!WbBW+M|;^;I+^>;2 ^=-%^<.9^<G<;|!E0.*/#- ,.!*"|			dh	ckc
Nelson Rockefeller	3,63,cr11,d5ci;5,0,d6cj,d91k
Nelson Teich	w,b,eg4h,eg5f
Nestor Ntahontuye	0,1s,el8
Netumbo Nandi-Ndaitwah	1,4s,el3l	527020		Nandi-Ndaitwah
Neville Chamberlain	0,1,c55s,c85a
Newt Gingrich	2i,0,dr14,dv13;8,0,e75b,e852		|!:3+Z]P !FKANFU|;|!G5=A?! 1A=1(A!+|;|7)/&!|^.93;|(1H>Xr;q!i#_64|;^<(+^A$> ^;7&^=,.^@21;|!E//($' !(/!7(4|'			dr,dv
Ng Eng Hen	7,2f,e75l,el5			Ng
Ngo Dinh Diem	1,7i,cnaq,cvb2			Diem
Ngozi Okonjo-Iweala	6,14,dz7f,e26l;6,14,e78h,eb5t;11,7k,eh31	289350		Okonjo-Iweala
Nguyen Cao Ky	0,7i,cx6j,czav;5,7i,czav,d3at			Nguyen Cao Ky	Ky
Nguyen Co Thach	2,16,dc,dn7			Nguyen Co Thach	Thach
Nguyen Dy Nien	2,16,dw1,e26			Nguyen Dy Nien	Nien
Nguyen Manh Cam	2,16,dn8,dw1			Nguyen Manh Cam	Cam
Nguyen Minh Triet	1,16,e26r,e77p	57400		Nguyen Minh Triet	Triet
Nguyen Phu Trong	15,16,e71j,ek7j	318458		Trong
Nguyen Tan Dung	0,16,e26r,ec46			Nguyen Tan Dung	Dung
Nguyen Van Linh	15,16,dici,dn6s			Nguyen Van Linh
Nguyen Van Thieu	1,7i,czav,d74l			Nguyen Van Thieu	Thieu
Nguyen Xuan Phuc	0,16,ec47,eh45;1,16,eh45,ej1i	10800073		Phuc
Nhial Deng Nhial	2,3q,e78,e97;2,3q,ee8,ef8	nhial-nhial		Nhial
Nhlanhla Nene	6,9,ea5p,ebc9;6,9,ee2q,eea9	7023365
Nic^!&=phore Soglo	1,5w,dn44,ds44
Nicanor Duarte	1,3m,dz8f,e48f	222652	Nicanor Duarte Frutos
Nicholas Biwott	hq,1p,de,dyc
Nicholas Brady	1u,0,dk9f,dp1h
Nicholas Burns	86,0,dr2,dt7;88,0,e13h,e43;5m,0,ei42,el1
Nicholas II	36,m,ayb1,bl3f		Tsar Nicholas II;Czar Nicholas II;Nikolai II
Nick Clegg	4,1,e65b,eb58	189947
Nick Griffin	vi,1,dv9r,ea7l
Nicky Morgan	18,1,ea7f,ec7e;52,1,ef7o,eg2d	580375
Nicol^!&5s Dujovne	g5,n,ed1,ef8h	28058759
Nicol^!&5s Hermoza	8u,o,dnc,du8k		Nicol^!&5s de Bari Hermoza;Nicolas Hermoza Rios
Nicol^!&5s Maduro	2,q,e289,e91g;2e,q,e935,e94j;1,q,e94j,em13	58132	Nicolas Maduro Moros;|!:<"=?C@5F !59HEC|;|!G2@D=B>!- ?!)B+B|;^86)^0?0^41%;|(1?G/h5zZE!l|;^<*-^@8?^<G<^>;. ^=-!^<3D^=$&;|!E0.'5#*/ ,!#6#|	Maduro		e93
Nicol^!&5s Rodr^!&Aguez Bautista	c,bh,du2,eh6		Nicolas Rodriguez	Rodr^!&Aguez
Nicola Sturgeon	1t,71,eabk,ej3s	467112	|!:=!<>B?4 %F9D8:9A|;|!G2@D=B>! -$D+&@|;^/"F^-@B^0"B^!%4^04F^22@^7)4;|(2$9!Wl'-m&Ud|;^<*-^@6!^<G< ^>;.^@D'^?3E;|!E//(6$+# 0'7!|'^!E<			eab,ej6
Nicola Zingaretti	25,h,ef3h,eh3e
Nicolae Ceau^!.%escu	1,15,d63s,dlcm		|!:=!<>B?49 +4GL9E>G|;|!G2@D=B>!D $.!B.D-=B|;^9+?^.:(^.3@^04F^/16;|(1@F.g#y<a!2"4*|;^<*-^@8?^<G<^?&& ^@$?^?+9^>3B^>;.^@;H;|!E-1*8&-!% 7|'|!E-!&:28&|			d6
Nicolae Ciuc^!'.	0,15,ehbp,ej6c	28950289
Nicolae Timofti	1,1y,e83n,eccn
Nicolae V^!'.c^!'.roiu	0,15,dobk,dscb
Nicolai Wammen	6,2x,ef6r
Nicolas Hulot	oh,6,ed5h,ee94	982005
Nicolas Sarkozy	9,6,dy57,e03u;1,6,e35g,e85f	329	|!:=!<>B?S %4D>B;<|;|!G2@D=B>! -!+=B,D|;^5&(^37:^9+?;|(2$9!Wl#Y!&|;^<*-^@8?^<G< ^>/"^=*H^@87^?>>;|!E-1*8&-! 298&'*|			e2,e9
Nicole Fontaine	1,5m,dv7k,dy1f
Nicos Anastasiades	1,4v,e92s,ej2s
Nicu^!.%or Dan	ze,15,egat,el5q;1,15,el5q	11163124
Niels Helveg Petersen	2,2x,dp1p,dwcl	425708		Petersen
Nigel Farage	uu,1,e29c,ec74;vh,1,ef3m,eh36;d7,1,ek63		|!:=!4=8:9? (4D48:|;|!G2@!D&> ;!+!&|;^.94^0?D^/!G^!%4^187^0"B^.93;|(1>G!5$k}R||(1;!l||(2)h!|;^;E;^?00^?3I ^A'3^<G<^?>>;|!E//((!|'|!E-- 59!#|'			ea
Nigel Lawson	1j,1,df6b,dlaq
Nik Abdul Aziz Nik Mat	k2,1m,dma,e95		Nik Aziz Nik Mat		Nik Aziz
Nika Gilauri	0,y,e526,e874	310942
Nika Melia	bi,y,egc,ej1		Nikanor Melia
Nikenike Vurobaravu	1,3b,ei7n
Nikica Valenti^!'2	0,2l,dp43,drb7
Nikita Khrushchev	55,5u,cl9e,cwae	35314	Nikita Khrushchov;|!:=!<><F4 )DGM96|;|!G2@D=D$! (+B$.B;|;^67!^8C)^08F^.8@;|(1G?!s3rIb+5[I|;^<*-|@@?!=| ^AA1^='7^>7*^A3#;|!E1-&4&%! $5"63|'|!E.%!|			cl
Nikki Haley	3,72,e71c,ed1o;s,0,ed1r,eecv;8,0,ej2e,ek36	11668	Nimrata Nikki Haley		Nikki
Nikol Pashinyan	0,22,ee58	7035479
Nikola Dimitrov	2,3g,ed61,eg8u	12288374
Nikola Gruevski	0,3g,e28r,ec1i	57766
Nikola Koljevi^!'2	5,5x,doc,ds9
Nikola Popla^!):en	1,5x,dub4,dv35
Nikolai Bordyuzha	6i,m,du9e,dv3j;i,9z,dz4,ecc
Nikolai Denkov	0,1f,ej66,ek49
Nikolai Patrushev	ca,m,dv89,e45c;6i,m,e45c,ek5c;fg,m,ek5e	446865	Nikolay Patrushev;|!:=!<>B?4= #4FDGL96|;|!G2@D=B>!D "!$+B.D;|;^/"F^-@B^0"B^!%4^/.3^22@^8C)^4B"^.8@;|(1>H0i!}NEk4$R|;^<*-^@8?^<G<^?00 |A$>x!|^='7^>3B^A3#;|!E-1*8&-!* 5)9&:"|
Nikolaos Michaloliakos	tp,17,dh1,ega7
Nikolay Mladenov	2,1f,e61r,e93d;5g,8,e99,eb2;16c,8,eb25,egcv	58106	Nickolai Mladenov
Nikos Androulakis	d6,17,ehcc
Nikos Christodoulides	2,4v,ee31,ei1b;1,4v,ej2s	48905549
Nikos Dendias	2,17,ef79,ej5q;7,17,ej6r
Nikos Kotzias	2,17,eb1r,eeak	12881818
Nino Burjanadze	o,y,dxb9,e467	229493
Nir Barkat	ec,2,e4c,eec;g,2,eict	468394
Nirmala Sitharaman	7,3,ed96,ef5u;6,3,ef5v	7040049
Nirupama Rao	v,3,e58,e77	3595745
Nisar Ali Khan	9,f,e967,ed7s		Chaudhry Nisar Ali Khan;Chaudhry Nisar	Khan
Nitish Kumar	ai,3,dx3,e05;6t,3,e1bo,ea5;6t,3,eb2m	122304		Nitish Kumar
Nitzan Horowitz	9q,2,ef6,ei8;w,2,eh6d,eict
Nizar Hamdoon	s,g,do,du		Nizar Hamdoun
Nkosazana Dlamini-Zuma	2,9,dv6h,e55a;51,75,e8af,ed3e	150276	Nkosazana Dlamini Zuma	Dlamini-Zuma
Nnamdi Azikiwe	1,14,cva1,cy1g
Nnamdi Kanu	c,da,e8
Noboru Takeshita	0,4,djb6,dl63
Nobuo Kishi	7,4,eg9g,ei8a
Nobuo Tanaka	12,9e,e39,e78
Nobusuke Kishi	0,4,cp2p,cs7j
Nobutaka Machimura	2,4,e09r,e1av;2,4,e38r,e39q;1s,4,e39q,e49o	697258
Nobuteru Ishihara	5e,4,e69,e89;16,4,e8cq,ea9;g,4,ec1s,ed83	992930
Noeleen Heyzer	6m,8,eha,ej6
Noem^!&A San^!&An	2,j,dnb,dq8;8,j,du,du5
Noli de Castro	5,w,e06u,e66u	338324		de Castro
Nong Duc Manh	j2,16,do9,dx6;15,16,dx4m,e71j	369596		Nong Duc Manh	Manh
Noor Wali Mehsud	c,9l,ee6m
Noppadon Pattama	2,r,e426,e47e				Noppadon
Norbert Hofer	8,1h,ec1s,ecc4;7m,1h,ef9e,eh61
Norbert Lammert	5b,a,e1ai,edao	57474
Norbert Walter-Borjans	by,a,efc6,ehcb			Walter-Borjans
Norman Lamont	1j,1,dmbs,dp5r
Norman Manley	n,4f,cn2,cu4
Norman Mineta	27,0,dw7l,dx1k;3o,0,dx1p,e277	553502
Norman Tebbit	98,1,dd9e,dfag;5k,1,dfag,dh92;8y,1,dh92,dj6d
Norodom Ranariddh	ch,2k,dp72,dt86		Prince Ranariddh			dp5,du
Norodom Sihanouk	2h,2k,cs6k,d23i;m,2k,dp9o,e0a7		King Sihanouk			dn,e0
Nosiviwe Mapisa-Nqakula	7,9,e86c,eh85;2n,9,eh8j,ek43
Noureddine Bedoui	9,1a,eb5,ef3;0,1a,ef3c,efcj	20109520
Nouri Abusahmain	f6,1g,e96p,ec4		Nuri Abu Sahmain;Nouri Abu Sahmain;Nuri Abu Sahmein
Nouri al-Maliki	0,g,e25k,ea98	57673	Nuri al-Maliki;Jawad al-Maliki;|!:=!GD< 4?P|-|!:<!5@=?=|;|!G2@B+D !>?!>=D|;^-9'^7)/^!%4^86)^-6!^.1.;|(1G@sarRa!|;^<%6^=,. ^?"F|=,.E!|^@@?;|!E-1&9* !-|-|!E-/!-,*|			e25,ea9
Nouri al-Said	0,g,by3n,c0b3;0,g,cm84,cp6k;0,g,cq33,cq5e		Nuri al-Said;Nuri as-Said;Nuri Said
Ntsu Mokhehle	0,5e,dp42,du5t
Nuhu Ribadu	iw,14,dz4,e3c;k,14,ej6q
Numan Kurtulmu^!)8	4,d,ea8t,ed7j;o,d,ej67	982397
Nuon Chea	nn,aa,cs,duc			Nuon Chea
Nur Hassan Hussein	0,2g,e3bo,e52d		Nur Hassan Hussein Adde;Nur Adde
Nur Misuari	c,dz,d4al
Nur Muhammad Taraki	1,u,da4u,db9e		Noor Mohammad Taraki;Nur Mohammad Taraki
Nurlan Balgimbayev	0,1i,dtaa,dva1
Nurlan Yermekbayev	7,1i,ee8,eh8;r,am,el11
Nursultan Nazarbayev	1,1i,dm4o,ef3k	57394	Nursultan Nazarbaev
Nurul Izzah Anwar	n9,1m,el5				Nurul Izzah		e4
Nyan Win	2,2d,e09,e73			Nyan Win
Nyesom Wike	qt,14,eb5t,ej5t;11g,14,ej8l
Nyo Saw	0,2d,el7v			Nyo Saw
Oana ^!.&oiu	2,15,el6n
Obafemi Awolowo	e,14,csa1,cv9;8,14,db,df8
Obaidul Quader	155,2n,e7c,ek8;pv,2n,eca,ek8
Obaidullah Akhund	7,57,dt4,dxc		Mullah Obaidullah;Mullah Obaidullah Akhund
Obed Asamoah	2,40,de,dt3
Odile Renaud-Basso	1,7u,egb2
Ofir Gendelman	84,2,e7
Oh Se-hoon	a4,c,e271,e78q;a4,c,eh48	494239		Oh
Ohn Gyaw	2,2d,dn9h,dube			Ohn Gyaw
Okello Oryem	2q,1t,dx	3784984	Henry Okello Oryem
Oladipo Diya	my,14,dpb,dtcl
Olaf Scholz	zv,a,e737,ee3d;6,a,ee3e,ehc8;y,a,ehc8,el56	61053	|!:>!>3G +A>OI|;|!G.!FB%? 2FB(1|;^0=:^/!G^4HG;|(1D!cLu.ae;|;^?(0^<G<^A3# ^>72^@1";|!E-!&-4 :&-6|			eh8,el6
Oleksandr Syrskyi	8x,t,ek28		Oleksandr Syrsky
Oleksandr Turchynov	2e,t,ea2n,ea67;15q,t,eacg,ef5j	15850	Oleksander Turchynov
Oleksii Reznikov	7,t,ehb4,ej95	4392444	Oleksiy Reznikov
Oleksiy Honcharuk	0,t,ef8t,eg34	64486491
Olene Walker	3,95,dzb5,e113
Olga S^!&5nchez Cordero	9,7,eec1,eh8q	5099093		S^!&5nchez Cordero
Oliv^!&=r V^!&5rhelyi	5x,k,efc1,ekbu;cw,k,ekc1
Oliver Dowden	52,1,eg2d,eh9f;4,1,ej4l,ek75	19957590
Oliver Ivanovi^!'2	17g,1n,e49,e8
Oliver Letwin	bn,1,ea7e,ec7e	333480
Oliver Tambo	f3,9,cz7l,dn77
Olivier Faure	4n,6,ee47
Olivier Nduhungirehe	2,2e,ek6c
Ollanta Humala	1,o,e77s,ec7s	57254
Olli Rehn	5x,k,e0bm,e629;4j,k,e629,ea7	294411
Olof Palme	0,21,d1ae,di2s
Olusegun Obasanjo	2h,14,d82d,dba1;1,14,dv5t,e35t	202006	|!:>!>FD86F@ !43D3@79A|;|!G.!FBF1H8FD !F&%1%D*F|;^.:(^/-;^0E/^,G$;|(1A$h1!*px$J/p2d|;^?(0^='7^>23^;1G ^?((^=;/^>/&^?66;|!E-!&-&2#&0 !&"21#|'^!E2			dv2,e36
Oluyemi Adeniji	2,14,dz7,e26	7088880	Olu Adeniji
Olzhas Bektenov	0,1i,ek26
Omar Abdel-Rahman	83,fk,dd,ed2i		Omar Abdel Rahman;Omar Abdul Rahman;Umar Abd al-Rahman	Abdel-Rahman
Omar Abdirashid Ali Sharmarke	0,2g,e52e,e69l;0,2g,eaco,ed31	57899	Omar Sharmarke;Omar Abdirashid Sharmarke;Omar Abdirashid Ali Shermarke	Sharmarke
Omar Abdullah	3d,3,e515,eb18;3d,3,ekag	2745305
Omar Bongo	1,3z,czc2,e568	172083	Omar Bongo Ondimba	Bongo
Omar Garc^!&Aa Harfuch	12g,7,efa,ej9;1m,7,eka1			Garc^!&Aa Harfuch
Omar Karami	0,18,dmco,do5g;0,18,e0aq,e14j		Omar Karameh
Omar Maiteeq	0,1g,ea5p,ea69;4,1g,ec3,eh3	ahmed-maitiq	Ahmed Maiteeq;Ahmed Maiteq;Ahmed Maitiq;Ahmed Miitig
Omar Razzaz	0,1x,ee6e,egac	29512679	Omar al-Razzaz
Omar Suleiman	7g,10,dp1,e71t;5,10,e71t,e72b	223568
Omar Torrijos	7r,3l,d0ab,dd7v
Omar Touray	2,5c,e43,e59;7v,8i,ei7	2023146	Omar Alieu Touray
Omar al-Bashir	1,1k,dl6u,ef4b	57265	Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir;|!:>!?3C 3>O|-|!:1!@XHP|;|!G23?+ !>".D+|;^.:(^86)^/!G^!%4|/-;!9|^/!G;|(1D!UeuG.e|;^?((|=*Hx!| ^?"F^=;/^><=^=*H;|!E-3&/9 !-|-|!E-"!:*9|			dl6,eg
Omar al-Muntasser	2,1g,do,dw3		Omar Mustafa al-Muntasir;Omar Muntasser
Omid Nouripour	6x,a,ei1t,ekbf
Omurbek Tekebayev	t1,1q,dv;o,1q,e13,e22	297568	Omurbek Tekebaev
Ong Keng Yong	r,7m,dz1,e3c			Ong
Ong Teng Cheong	1,2f,dp91,dv8v			Ong
Onyx Lorenzoni	3t,b,ef11,eg2
Oriol Junqueras	uh,66,e79h
Orlando Letelier	2,12,d55,d57;7,12,d58n,d59b
Orlando Mercado	7,w,du6u,dx1
Orrin Hatch	b,0,d913,ef13;8,0,dv71,dw1q;48,0,eb16,ef13
Osama Hamdan	153,3v,du
Osama Hammad	fi,1g,ej5g		Osama Hamad
Osama al-Nujaifi	o,g,e6bb,ea7;5,g,ea9,eea	1595996	Usama al-Nujaifi;Osama Nujaifi
Osama bin Laden	c,7l,dk8b,e752	1317	Usama bin Laden;Osama bin Ladin;|!:;$G6B6 7;C !6:;C|;|!G.!1%C' &D B%-D|;^0>)^!%4^0"B^3"A;|(1=$3]~QtjE!t|;^?((^>/"^=-! ^=I% ^<G<^<.5;|!E-!&2!/% "0 -!$0|		Osama	du8
Osama el-Baz	2x,10,dd,e1		Osama al-Baz;Usama el-Baz
Osamu Fujimura	1s,4,e792,e8cq	1138023
Oscar Luigi Scalfaro	1,h,do5s,dv5f
Oskar Lafontaine	6,a,duar,dv3i					dr,dv3
Osman Ali Atto	18k,2g,dn,e1		Osman Ato;Osman Atto;Osman Hassan Ali Atto
Osman Baydemir	zq,d,e04,ea3
Osman Saleh	2,77,e34	osman-saleh-mohammed	Osman Saleh Mohammed
Osman ^!&*calan	1l,9g,di,e0
Ossufo Momade	c,bi,ee5
Oswald Mosley	vj,1,c0a1,c85n
Oswaldo Pay^!&5	73,1v,dk,e87m		Osvaldo Paya
Otto P^!&=rez Molina	1,25,e81e,eb93	57539		P^!&=rez Molina
Otto Schily	9,a,duar,e1bm	60788
Otto von Bismarck	y,a,ab3l,au3k		|!:1.RRN TNM !HQL@PJ|;|!G.!F(F ?FD &1C%/A|;^.:(^/I#^!%4^-3"^!%4^-(4^04F^9'9;|(1C";@wvM!nvK1Vf'|;^?((^@FE ^A,. ^=I!^>;.|=*Hx!|^@?0;|!E-!&)& 5&0 "*2/98|		Bismarck
Oupa Gqozo	eo,ci,dm34,dq3m
Ousmane Sonko	0,3a,ek42	56312650					ec
Ovadia Yosef	170,2,dg,e9a7		Rabbi Ovadia Yosef	Yosef
Owen Arthur	0,49,dq97,e41f	356389
Owen Paterson	29,1,e65c,e894;41,1,e894,ea7f
Oyun-Erdene Luvsannamsrai	0,2j,eh1r,el6d		Luvsannamsrain Oyun-Erdene	Oyun-Erdene
P. Chidambaram	6,3,ds61,du3j;6,3,e05m,e4bu;6,3,e87v,ea5q	377358	Palaniappan Chidambaram
P. V. Narasimha Rao	0,3,dn6l,ds5g		P.V. Narasimha Rao;Narasimha Rao	Rao
P. W. Botha	0,9,daa9,dg9e;1,9,dg9e,dl8f		P.W. Botha;Pieter Willem Botha
P.J. Patterson	0,4f,do3u,e23u	percival-patterson	Percival Patterson;Percival James Patterson
P^!&5l Schmitt	1,1w,e686,e842	184810
P^!&9l Jonson	7,21,eiai
P^!&=ter Boross	0,1w,dpcc,dq7f
P^!&=ter M^!&5rki-Zay	120,1w,ehah,ei43			M^!&5rki-Zay
P^!&=ter Magyar	yk,1w,ek7m						ek3f
P^!&=ter Medgyessy	0,1w,dy5r,e09t	156487
P^!&=ter Szijj^!&5rt^!&G	2,1w,ea9n	685293
Paavo Lipponen	0,2a,dr4d,dz4h	29110
Pablo Beltr^!&5n	3e,bh,ed2			Beltr^!&5n
Pablo Casado	e,11,ee7l,ei41
Pablo Catatumbo	1l,6e,e4,ed8
Pablo Iglesias	ua,11,eabf,eh54
Pablo Quirno	2,n,elas
Paddy Ashdown	4m,1,dk7g,dv89;4k,v,dy5r,e21u	333066
Padraig Flynn	162,k,dp16,dv9f
Paek Nam-sun	2,x,du9,e312		Paek Nam Sun;Baek Nam-sun	Paek
Paetongtarn Shinawatra	0,r,ek8g,el8t	13026319			Paetongtarn
Pagan Amum	15f,3q,e4,e97			Amum
Paias Wingti	0,28,dhbl,dk74;0,28,do7h,dq8u
Pak Pong-ju	0,x,dz93,e34b;0,x,e941,ef4b		Pak Pong Ju	Pak
Pakalitha Mosisili	0,5e,du5t,e868;0,5e,eb3h,ed6g	57732
Palmiro Togliatti	3a,h,c6,cw8l
Pam Bondi	f,6t,e714,ef18;f,0,el25		Pamela Bondi
Pamela Rendi-Wagner	7p,1h,eebo,ej63			Rendi-Wagner
Pan Gongsheng	1o,5,ej7p			Pan
Pancho Villa	w4,7,bh9,bo7s		Francisco Villa
Pandeli Majko	0,3j,dua2,dvat;0,3j,dy2m,dy7v
Panfilo Lacson	7s,w,dvb,dx1	970501
Panos Kammenos	7,17,eb1r,ef1d
Paolo Gentiloni	0,h,eccc,ee61;4j,k,efc1,ekbu	1071031
Park Chung-hee	1,c,cvch,dbaq		^=;0^?4-^AB$	Park
Park Geun-hye	1,c,e92p,ed3a	138048	^=;0^;5/^A9E;|!::&7A !RD ,<|;|!G2"!= 4DB@ A!D|;^0>1^1&C^/?E;^0>1^1&C^/=,;|!E-5!98 #&0|-|!E1!!|	Park
Park Jie-won	3t,c,dy4,dz2;94,c,eg7t,ei5			Park
Park Jin	2,c,ei5c,ek1a			Park
Park Tae-joon	0,c,dw1d,dw5j			Park
Park Won-soon	a4,c,e7ar,eg79	22803		Park
Parris Glendening	3,7c,dr1i,dz1f
Pascal Affi N'Guessan	0,38,dwar,dz2a			Affi N'Guessan
Pascal Lamy	4d,k,dv9g,e0bm;11,7k,e191,e98v
Pascal Lissouba	1,4c,do8v,dtap
Paschal Donohoe	6,1c,ed6e,eich;7w,k,eg7d,elbi;6,1c,el1n,elbi	1271675
Pascoal Mocumbi	2,3w,dj,dqc;0,3w,dqcg,e02h	1383773
Pasqual Maragall	1,66,dzck,e2bs
Pasteur Bizimungu	1,2e,dq7j,dw3n	471882
Pat Buchanan	gc,0,dh26,dj31;8,0,dnca,do8k		Patrick Buchanan
Pat Cox	1,5m,dy1f,e07k
Pat McCrory	3,6x,e915,ed11
Pat McFadden	bn,1,ek75,el95;4y,1,el95
Pat Quinn	3,7a,e51t,eb1c
Pat Robertson	8,0,dja1,dk5g
Patriarch Alexy II	ex,bj,dm67,e4c5		Patriarch Alexii II;Patriarch Aleksy II;Patriarch Alexei II;Patriarch Alexy;Patriarch Alexiy II
Patriarch Bartholomew	oq,ee,dnb2		Patriarch Bartholomew I
Patriarch Filaret	126,f9,drak,eecf
Patriarch Kirill	ex,bj,e521
Patrice Lumumba	0,1l,cs6o,cs95
Patrice Talon	1,5w,ec46,em5	16669148
Patricia Bullrich	1m,n,ebca,efca;1m,n,ejca,elc2	9056861
Patricia Espinosa	2,7,e2c1,e8bu;2s,9p,ec7i,ei7g
Patricia Hewitt	5k,1,dx68,e156;1c,1,e156,e36r	332799
Patricia Scotland	f,1,e36s,e65b;r,7r,ec41,el3v		Baroness Scotland
Patricia de Lille	wn,9,dz3,e68;zi,9,e76,eea;14s,9,ef5u,ej3			de Lille
Patricio Aylwin	1,12,dm3b,dq3b
Patrick Achi	0,38,eh3q,eja6
Patrick Chinamasa	a,s,dw,e99;6,s,e99,ee9	3369338
Patrick Herminie	1,5t,elaq
Patrick Karegeya	ri,2e,dq,e0
Patrick Leahy	b,0,d713,ej13;48,0,e8ch,eb16;48,0,eh1k,ej13
Patrick Manning	0,4p,dnch,drb9;0,4p,dxco,e65q	365206
Patrick Mayhew	29,1,do4a,dt52
Patrick Morrisey	3,74,el1d
Patrick Muyaya	5u,1l,eh4c
Patrick Pearse	dg,1c,bk4o,bk53		Padraig Pearse
Patrick Shanahan	c2,0,ed7j,ef6n;gf,0,ef11,ef6n	28967998
Patty Murray	b,0,dp13;48,0,ej13,el13	258825
Paul B^!&=renger	2,35,drc,dt6;0,35,dz9u,e175;4,35,ekb
Paul Biya	1,4a,deb6	57272
Paul Bremer	gm,g,dz5c,e06s		L. Paul Bremer			dz5,e07
Paul Cellucci	3,6i,dt7t,dx4a;gu,0,dx4h,e13i	718335
Paul Chan	77,47,ed1g	paul-chan-hong-kong	Paul Chan Mo-po
Paul Gallagher	2,4k,eab8		Paul Richard Gallagher
Paul Kagame	5,2e,dq7j,dw4m;1,2e,dw4m	1231345	|!::&EBS !7:7C<|;|!G2"B> =!4!?D|;^-=:^-8F^0F:;|(1ESudt!"W|;^A,2 ^@3$^;(H^=02;|!E-5&- 8#!/%|			dw
Paul Keating	4e,z,df3b,dn63;0,z,dnck,ds3b					dnc,ds3
Paul LePage	3,8o,e715,ef12
Paul Martin	6,13,dpb4,dy62;0,13,dzcc,e226	128529
Paul Mashatile	ez,9,e4a,e55;2r,9,ej37	7152252
Paul O'Neill	1u,0,dx1k,dycv	456921
Paul Patton	3,7z,drcc,dzc9
Paul Reynaud	0,6,c83l,c86g
Paul Rusesabagina	c,es,ed,eg8
Paul Ryan	21,0,e88b,e8b6;2i,0,ebat,ef13	203966
Paul Ssemogerere	2,1t,dk,dr6;8,1t,ds2,ds5		Paul Kawanga Ssemogerere;Paul Semogerere
Paul Tsongas	b,0,db13,dh13;8,0,dn4u,do3j
Paul Volcker	5y,0,db86,dj8b					db8,dk
Paul Wolfowitz	c2,0,dx32,e161;1,6n,e161,e36u	219861				dz,e36
Paul von Hindenburg	1,a,bt5c,c282
Paul-Henri Damiba	1,3c,ei1o,ei9u		Paul-Henri Sandaogo Damiba
Paul-Henri Spaak	2,29,cm4n,cp5b;i,3f,cp5g,ct4l
Pauline Hanson	u6,z,dt4b
Paulo Gonet	1z,b,ejci
Paulo Guedes	g,b,ef11,eicv
Paulo Maluf	9g,b,db3,de5;a5,b,dp1,dsc
Paulo Portas	7,30,dy46,e13c;2,30,e76l,e97o;4,30,e97o,ebbq	58161
Paulo Rangel	2,30,ek42
Pavel Filip	0,1y,ec1k,ef68	7155601
Pavel Grachev	7,m,do5i,ds6i
Pavel Gubarev	3,8h,ea3,ea5		Pavlo Gubarev
Pedro Aspe	6,7,dkc1,dqbu
Pedro Carmona	141,q,dx7,dy4;1,q,dy4c,dy4d			Carmona
Pedro Castillo	1,o,eh7s,eic7	103838608
Pedro Cateriano	7,o,e87,eb4;0,o,eb42,ec7s;0,o,eg7f,eg84
Pedro Malan	6,b,dr11,dycv
Pedro Nuno Santos	4n,30,ejcg,el5i
Pedro Pablo Kuczynski	1,o,ec7s,ee3n	381027
Pedro Passos Coelho	0,30,e76l,ebbq	57615		Passos Coelho
Pedro Pierluisi	3,6b,eh12,el12
Pedro Pires	0,5a,d77f,dn44;1,5a,dx3m,e799		Pedro Verona Pires
Pedro Rossell^!&G	3,6b,dp12,dx12
Pedro S^!&5nchez	0,11,ee62	6070218	Pedro Sanchez Perez-Castejon;|!:?!76B@ #2?I7C|;|!G2"D)+B -!@.D,|;^-$C^/8;^41%^!%4^0E/^-5(^04F;|(1ATCjx/p;!3|;^A*(^<7,^=$& ^>/&^@('^>;.;|!E02!6# /.4|'^!E>				ea7q
Pedro Santana Lopes	0,30,e07h,e13c	239248		Santana Lopes
Pedro Solbes	4j,k,dv9g,e04q;6,11,e04i,e547
Peer Steinbr^!''ck	1v,9h,dyb6,e16m;6,a,e1bm,e5ar;bm,a,e8a1,e99m	49328
Pekka Haavisto	2,2a,ef66,ej6k	317485
Peng Ming-min	8,p,dr9,ds3n			Peng
Peng Zhen	e8,5,cj,cy;50,5,df6,dk4			Peng
Penny Mordaunt	1e,1,ef51,ef7o;7n,1,ei96,ek75	580464
Penny Pritzker	27,0,e96q,ed1k	293365
Penny Wong	2,z,ei5n	456759
Penpa Tsering	13d,an,eh5r
Penuell Maduna	a,9,dv6,e04
Per Stig M^!'#ller	2,2x,dxbr,e62n	697184
Pere Aragon^!&<s	1,66,eh5o,ek8a
Perence Shiri	le,s,do9,edc;1h,s,edc,eg7t	7167845
Perfecto Yasay	2,w,ec6u,ed38
Pervez Musharraf	1k,f,dvac,dybn;1,f,dx6k,e48i	40495	Parvez Musharraf;|!:<$:E7:< !HM5EE5I|;|!G3!*AC+ >-*:|;^3:4^17$^0"B^.8@;|(2(;UC$hJ!MS?|;^A*(^=*H^=>@^?=/ ^=5E^>01^<G<^A3#;|!E-59&&' /&:!94|			dva,e5
Pervin Buldan	l4,d,ee2,ej8
Petar Mladenov	1,1f,dm43,dm76
Petar Stoyanov	1,1f,dt1m,dy1m	81215
Pete Aguilar	iz,0,ej13	7171821
Pete Buttigieg	8,0,ef1n,eg31;3o,0,eh23,el1k	7173106	Peter Buttigieg
Pete Hegseth	1f,0,el1p	7172014	Peter Hegseth;|!:?!:D '75C7D|;|!G3!C# @C3,C$|;^67!^0DC^.3@^/;&;|(2!Ep9oI!,*|;^A42^A$> ^A86^;5+^>23^>;.;|!E/3(' #!09|'			el1
Pete Ricketts	3,84,eb18,ej15;b,0,ej1n	6106781
Pete Wilson	3,65,dn17,dv14
Pete du Pont	3,7t,d91i,dh1f;8,0,di9g,dk2i		Pierre du Pont	du Pont
Peter Altmaier	ro,a,e9ch,ee3e;g,a,ee3e,ehc8	65539
Peter Brooke	29,1,dl7o,do4a
Peter Costello	4e,z,ds3b,e3c3	2546246
Peter Dutton	z,z,edck,eh3u;7,z,eh3u,ei5n;e,z,ei5u,el53	7173778
Peter Gadet	14u,3q,e7,ef4
Peter Hain	gb,1,dyao,e41o;29,1,e156,e36r
Peter Kyle	fn,1,ek75,el95;3r,1,el95
Peter Lilley	166,1,do4a,dt52
Peter Mandelson	29,1,dvab,dx1o;4d,k,e0bm,e4a3;3r,1,e4a3,e65b;1i,1,el2a,el9b	310046	Lord Mandelson
Peter Maurer	1,9n,e871,ei9u
Peter Mutharika	1,53,ea5v,eg6s;1,53,ela4	7176020
Peter Navarro	g3,0,ed4t,eh1k;g3,0,el1k
Peter O'Neill	0,28,e782,ef5t
Peter Obi	8,14,ei5u,ej2p	3510850
Peter Pellegrini	0,1r,ee3m,eg3l;1,1r,ek6f	17330556
Peter Piot	12,ap,dr1,e4c
Peter Robinson	1t,4z,e465,ec1b	333036
Peter Shumlin	3,9t,e716,ed15
Peter Struck	7,a,dy7j,e1bm	62202
Peter Sutherland	11,7k,dp71,dr51
Peter the Great	g6,m,5257,6928		Peter I of Russia	Peter the Great
Petr Fiala	0,1o,ehch,elcf	3377548
Petr Macinka	2,1o,elcf
Petr Ne^!'8as	0,1o,e67d,e97a	35786
Petr Pavel	1,1o,ej39	2080040
Petras Vaitiek^!)Dnas	2,20,e27c,e4c9	589989
Petre Roman	0,15,dlcq,dna1;2,15,dvcm,dwcs	316823
Petro Poroshenko	1,t,ea67,ef5k;ti,t,ef6	58077	|!:?!7DB@ !@B@J7?<@|;|!:?!7DB !@B@J7?<@|;|!G3!C#*A !A*A-C?<A|;^18D^41%^2CA^37:;|(1ATBjxWj1!p-|;^A*(^A$>^=$& ^A,*^=$&^>3F^@87;|!E20$4! 0!4!5,3!|			ea5,ef6
Petros Molyviatis	2,17,e03a,e22f	1252175
Petru Lucinschi	1,1y,dt1f,dx47	355874	Petru Luchinsky;Petru Lucinski
Petteri Orpo	0,2a,ej6k	6029546
Pham Minh Chinh	0,16,eh45	10806940		Chinh
Pham Van Dong	0,16,cn9k,dj6i			Pham Van Dong
Phan Van Khai	0,16,dt9o,e26r			Phan Van Khai	Khai
Phankham Viphavanh	0,2b,eh3m,eicu
Phelekezela Mphoko	5,s,eacc,edbr	7181212
Phil Batt	3,7x,dr12,dv14
Phil Bredesen	3,8b,dz1i,e71f
Phil Bryant	3,82,e81a,eg1e
Phil Gramm	b,0,dh13,dybu;8,0,dr2o,ds2e
Phil Hogan	4d,k,efc1,eg8q	983508
Phil Murphy	3,69,ee1g,em1k
Phil Scott	3,9t,ed15
Phil^!&=mon Yang	0,4a,e56u,ef14;1p,8,ek9a,el99	57840
Philibert Tsiranana	1,3e,cr51,d4ab
Philip Breedlove	2o,3f,e95d,ec54
Philip Davis	0,4h,eh9h
Philip Hammond	1e,1,e7ae,ea7f;v,1,ea7f,ec7d;1j,1,ec7d,ef7o	332987
Philip Lane	8m,6r,ef61
Philip Mpango	5,31,eh3v	22279305
Philip Pierre	0,4j,eh7s	7184214	Philip J. Pierre
Philipp R^!'!sler	31,a,e75c,e9ch	57789
Philippe Douste-Blazy	2,6,e162,e35f	366016		Douste-Blazy
Philippe Kirsch	1,6g,dz3,e53
Philippe Lazzarini	6y,93,eg41,em3v
Philippe Maystadt	6,29,dk59,du6j;1,a3,dw1,e7c
Philippe P^!&=tain	2h,6,c87b,cc8k		Marshal Petain
Philippe S^!&=guin	2c,6,dp42,dt4l
Phumtham Wechayachai	0,r,el73,el97				Phumtham
Pia Kj^!&:rsgaard	de,2x,dra6,e89c;o,2x,eb73,ef6l	272924
Pier Carlo Padoan	6,h,ea2o,ee61
Pier Ferdinando Casini	49,h,dx5v,e24r
Pier Luigi Bersani	25,h,e5b7,e94k
Piero Fassino	w3,h,dxbi,e3ae
Pierre Amine Gemayel	1a,18,e17j,e2bl		Pierre Gemayel
Pierre B^!&=r^!&=govoy	0,6,do42,dp3t
Pierre Buyoya	1,1s,dj99,dp7a;1,1s,ds7p,dz4u	380916				ds7,dz
Pierre Gramegna	6,4m,e9c4,ei15;z8,k,eic1
Pierre Kr^!&8henb^!''hl	6y,93,ea3u,efb6
Pierre Laval	0,6,ca4i,cc8k
Pierre Mauroy	0,6,dd5l,dg7h
Pierre Mend^!&<s France	0,6,cm6i,cn25		Pierre Mend^!&<s-France	Mend^!&<s France
Pierre Moscovici	6,6,e85g,ea3v;4j,k,eab1,efbu	356919
Pierre Nkurunziza	1,1s,e18q,eg68	57343
Pierre Poilievre	e,13,ei9a	3386636
Pierre Trudeau	0,13,d04k,db64;0,13,dc33,dg6u	8619	Pierre Elliott Trudeau;|!:?!N7B $BP6@|;|!G3!CC* #*A(A|;^3$"^./I^/!G^!%4^22@^8C)^.8/;|(1BM!xgwAgBx|;^A42^?&&^=*H ^A$>^=)9^<03;|!E02''6 &6#!#|			d0,dg
Pieter Omtzigt	u4,1b,ej8k,el4i
Pietro Badoglio	0,h,cb7p,cc68
Pietro Parolin	x,4k,e9af
Pik Botha	2,9,d94r,dq5a		Roelof Botha
Pim Fortuyn	tx,1b,dy2b,dy56
Pinarayi Vijayan	bp,3,ec5p
Pino Arlacchi	12,9r,dt9,dxc
Piotr Hofma^!(Fski	1,6g,eh3b,ek3a
Pita Limjaroenrat	xa,r,eg3e,ej9f				Pita
Plaek Phibunsongkhram	0,r,c6cg,cc81;0,r,cg48,cp9g		Plaek Pibulsonggram;Phibun Songkhram		Phibun
Plamen Oresharski	0,1f,e95t,ea86	11832497
Plutarco El^!&Aas Calles	1,7,bsc1,bwbu			Calles
Pol Pot	0,2k,d84e,db17		|!:?!@= !@D|;|!G3!A= !A#|;^18D^/!G^/.!^22@;|(296DT6!|;|A,*) !|^A$>;|!E20!( 0!$|	Pol Pot
Pope Benedict XV	2b,4k,bi93,bq1m
Pope Benedict XVI	2b,4k,e14j,e92s	2494	Benedict XVI;Joseph Ratzinger;Pope Benedict		Ratzinger		ddbp
Pope Francis	2b,4k,e93d,el4l	450675	Jorge Mario Bergoglio;Jorge Bergoglio;|!:?!2A2 &B2?H:C<|;|!G2!>"!"! ;+@-D-|;^02B^3#$^05'^1;5^-A9;|(2$CWd%'!|^02B^3#$;^A3#^<G@^@21^>;.^@87 ^;1'^A;@;|!E-%!5*5*&9 5917*28&2|
Pope John Paul I	2b,4k,da8q,da9s
Pope John Paul II	2b,4k,daag,e142	989	John Paul II;Karol Wojtyla;Pope John Paul		John Paul
Pope John XXIII	2b,4k,cqas,cv63		John XXIII
Pope Leo XIII	2b,4k,ai2k,b77k
Pope Leo XIV	2b,4k,el58		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost
Pope Paul VI	2b,4k,cv6l,da86		Paul VI
Pope Pius IX	2b,4k,9m6g,ai27
Pope Pius X	2b,4k,b784,bi8k
Pope Pius XI	2b,4k,bq26,c72a
Pope Pius XII	2b,4k,c732,cqa9		Pius XII
Pope Shenouda III	ey,b0,d3be,e83h		Pope Shenouda
Pope Tawadros II	ey,b0,e8bi		Pope Tawadros;Pope Theodoros
Porfirio D^!&Aaz	1,7,agbs,akbu;1,7,aoc1,bf5p
Porfirio Lobo	1,2s,e61r,ea1r	4737	Porfirio Lobo Sosa;Pepe Lobo	Lobo
Porter Goss	1x,0,e09o,e25q	455698
Portia Simpson Miller	0,4f,e23u,e39b;0,4f,e815,ec33	57597	Portia Simpson-Miller	Simpson Miller
Poul Nielson	c8,k,dv9g,e0bm	962922
Poul Nyrup Rasmussen	0,2x,dp1p,dxbr	311063		Nyrup Rasmussen	Rasmussen
Poul Schl^!''ter	0,2x,de9a,dp1p
Prabowo Subianto	i3,l,ea9;7,l,efan,ekak;1,l,ekak	2107268	|!:?!B23@4@ #E3:2?D@|;|!G2"+!"BB -B"D!@$B|;^098^0"B^-=3^167;|(1@RgW!$y4N||(1<!uG|;^A3#^<G<^=@B^?,, ^>7F^=I!^?"B^@FE;|!E-59!"&&& 2&"*!1)&|		Prabowo	ea5,eaa;ek2	e55
Prakash Karat	9d,3,e14,eb4
Prakash Singh Badal	4g,3,dt2,dy2;4g,3,e33,ed3			Badal
Pranab Mukherjee	2,3,e2ao,e55m;6,3,e51o,e86q;1,3,e87p,ed7p	57446
Prasong Soonsiri	2,r,do9,dqa				Prasong
Pratibha Patil	1,3,e37p,e87p	47854
Pravin Gordhan	6,9,e55a,ea5p;6,9,ebce,ed3u;14p,9,ee2q,ek6
Pravind Jugnauth	0,35,ed1n,ekbd	3401447
Prawit Wongsuwan	7,r,e4c,e78;4,r,ea8,ej8		Prawit Wongsuwon		Prawit
Prayuth Chan-ocha	0,r,ea8o,ej8m	2108126	Prayut Chan-o-cha;Prayuth Chan-o-cha	Chan-ocha	Prayuth;Prayut
Prem Tinsulanonda	0,r,dc33,dk84;13t,r,du9,ef5q				Prem
Prince Albert of Monaco	ah,55,e146	prince-albert-ii	Albert II of Monaco
Prince Hans-Adam II	ah,61,dlbd		Hans-Adam II;Hans-Adam II of Liechtenstein
Prince Johnson	c,d8,dm7,doa		Prince Y. Johnson;Prince Yormie Johnson
Prince Sultan	7,1z,cval,e7am;3w,1z,e181,e7am	315587	Sultan bin Abdulaziz
Pritam Singh	6c,2f,ee48			Singh
Priti Patel	19,1,ef7o,ei96	575733
Priyanka Gandhi	px,3,ef24		Priyanka Gandhi Vadra				dv
Prokopis Pavlopoulos	1,17,eb3d,eg3d	3407316
Prosper Avril	1,1d,dk9h,dm3a
Punsalmaagiin Ochirbat	1,2j,dm3l,dt6k	punsalmaagiyn-ochirbat
Purbaya Yudhi Sadewa	6,l,el98			Purbaya
Purnomo Yusgiantoro	h,l,dw8,e5a;i,6a,e01,e0c;7,l,e5am,eaak	4251398
Pushpa Kamal Dahal	0,27,e48i,e55p;0,27,eicq,ek7f	315500	Pushpa Kamal Dahal Prachanda		Prachanda
Qais al-Khazali	c,c5,e2		Qais Khazali;Qais al-Khazaali
Qamar Javed Bajwa	3u,f,ecbt,eibt		Qamar Bajwa;Qamar Jawed Bajwa
Qasim al-Araji	9,g,ed1u,eea;k,g,eg7	28716967	Qassem al-Araji;Qasim al-Aaraji
Qassem Soleimani	lq,e,du3l,eg13		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani;|!::!7H<C (JB<@C7D?|;|!G2<!-? ->D?!@D|;^-=:^5G6^.<7^!%4^4F@^5#,^0="^/"F;|(1>)8_}:l![H|;^;(H|>2C! p|^="$^?00^=-!^<*-;|!E-8!2. 2&-*/!1*|			ef,eg
Qassim al-Rimi	c,9u,eb6g,eg1t		Qasim al-Raymi;Qassim al-Raymi;Qasim al-Rimi
Qazi Faez Isa	8n,f,ej9h,ekap			Isa
Qazi Hussain Ahmed	7k,f,dj,e53		Qazi Hussain Ahmad	Ahmed
Qian Qichen	2,5,dk4c,du3i			Qian
Qiao Shi	50,5,dp3,du3			Qiao
Qin Gang	1g,5,e1,e6;2,5,eicu,ej7p	7216297		Qin
Qin Huasun	s,5,dr,dw			Qin
Qohir Rasulzoda	0,3h,e9bn	15222839	Kokhir Rasulzoda
Qu Dongyu	11,a4,ef81			Qu
Qubad Talabani	4,80,ea6i
Queen Beatrix	4c,1b,dc4u,e94u
Queen Elizabeth II	4c,1,ck26,ei98	9682	Elizabeth II
Queen Juliana	4c,1b,cg94,dc4u
Queen Margrethe II	4c,2x,d41e,ek1e		Margrethe II;Queen Margrethe
Queen Noor	4c,1x,da6f,dv27
Queen Rania	4c,1x,dv3m		Rania al-Abdullah
Queen Victoria	4c,1,9d6k,b51m
Queen Wilhelmina	4c,1b,aubn,cg94
Quim Torra	1,66,ee5h,eg9s	1945815
Qusay Hussein	s3,g,dn,dz49		Qusai Hussein;Qusay Saddam Hussein;Qusai Saddam Hussein	Hussein
R^!&Gmulo Betancourt	1,q,cdaj,cg2h;1,q,cr2d,cw3d
Ra^!'%l Alfons^!&An	1,n,dfca,dl78
Ra^!'%l Castro	1,1v,e42o,ee4j	46896	Raul Castro Ruz;|!::'7JBS !7HIGE|;|!G/.$!EA @$0'.E|;^-90^/!G^!%4^-=:^04F^22@^41%;|(1@g!iy&4Ck|;^<G<^?+A ^@3$^>;.^A$>^=$&;|!E-9!&- 82)9&|	Castro			cr2
Ra^!'%l Cubas	1,3m,du8f,dv3s		Ra^!'%l Cubas Grau
Ra^!'%l Reyes	1l,6e,dh,e431			Reyes
Raanan Gissin	84,2,dx3,e24
Rab Butler	1j,1,cjas,cnck;19,1,cp1e,cu7d;v,1,cvak,cwag		R. A. Butler
Rabah Kebir	173,1a,dp,e2
Rabbie Namaliu	0,28,dk74,do7h;2,28,dy8,e27
Rabi Lamichhane	4l,27,eic,ek7
Rabri Devi	6t,3,dt7p,e13	3503625
Rachel Reeves	1j,1,ek75	574896
Rachid Ghannouchi	th,2m,dd66;o,2m,efbd,eh7p	360792	Rached Ghannouchi
Rachida Dati	a,6,e35i,e56n;2p,6,ek1b
Radoje Konti^!'2	0,58,dp29,du5j	radoje-kontic-yugoslavia
Rados^!(Daw Sikorski	2,i,e3bg,ea9m;2,i,ejcd	58085	Radek Sikorski
Radovan Karad^!*.i^!'2	1,5x,do47,ds7j		|!::'7;E97D !7G7;=?N|;|!G2+!)B;!@ =!+!)D$.|;^-=:^0"B^.F:^.93;|(1Eb?Flt!b.97|;^<G<^<03^=;3 ^@3$^<G<^?>>^@21;|!E.8#%!/ 78#&|'|!E6!-|'			do,e6
Radovan Vi^!):kovi^!'2	0,5x,eeci,el92
Radu Vasile	0,15,du4h,dvcd
Rafa^!(D Trzaskowski	10i,i,eebm;8,i,eg5f,el61	9303115
Rafael Bielsa	2,n,dz5p,e1c1
Rafael Caldera	1,q,d13b,d63c;1,q,dq22,dv22
Rafael Callejas	1,2s,dm1r,dq1r		Rafael Leonardo Callejas
Rafael Correa	1,1e,e31f,ed5o
Rafael Eitan	2f,2,da4,df4;1h,2,ds6i,dv7		Raphael Eitan
Rafael Grossi	72,9c,efc3		Rafael Mariano Grossi;|!:3.>R>[IZ !NLOOF|;|!G1,"<"!E? 5,C.E|;^0"B^04'^/!G^!%4^0DC^41%^5G6;|(1;lU!(n||(2!o!a4(|;^<G<^A&@^?&. ^;5+^=$&^><=;|!E-95!- #9&2*|			ei8
Rafael L^!&Gpez Aliaga	100,o,ej11,ela			L^!&Gpez Aliaga
Rafael Macedo de la Concha	f,7,dwc1,e14r			Macedo de la Concha	Macedo
Rafael Pardo	7,j,dn8,dq87
Rafael Ram^!&Arez	14,q,dy7,ea9;fd,q,e0b,ea9;2,q,ea9,eac;s,q,eac,edc			Ram^!&Arez
Rafael Trujillo	1,3k,by8g,c68g;1,3k,ca5i,ck8g;nx,3k,ck8g,ct5u		Rafael Le^!&Gnidas Trujillo
Rafael ^!%>ngel Calder^!&Gn Fournier	1,24,dm58,dq58	rafael-calderon	Rafael Angel Calderon;Rafael Calder^!&Gn Fournier;Rafael Calder^!&Gn	Calder^!&Gn
Raffaele Fitto	5,5b,ekc1
Raffi Hovannisian	2,22,dnb,doa;wk,22,dy
Rafidah Aziz	q,1m,dj5,e43				Rafidah
Rafie al-Issawi	4,g,e47,e6c;6,g,e6cl,e931	7282646	Rafi al-Issawi;Rafie al-Esawi;Rafi al-Essawi
Rafik Hariri	0,18,doav,duc2;0,18,dwaq,e0al		Rafiq Hariri;Rafik al-Hariri
Rafiq Tarar	1,f,du11,dx6k	34935	Mohammad Rafiq Tarar;Muhammad Rafiq Tarar
Raghuram Rajan	8m,5j,dza,e2c;2t,3,e994,ec94	981496
Raheel Sharif	3u,f,e9bt,ecbt	15240778
Rahm Emanuel	1b,0,e51k,e6a1;ea,0,e75g,ef5k;8d,0,ei3p,el1f	298443
Rahul Gandhi	ae,3,edcg,ef8a;e,3,ek69						e39
Raila Odinga	0,1p,e44h,e949;e,1p,e949,elaf	57657				e3,ela
Raimonds V^!'>jonis	1,2u,eb78,ef78	2416022
Rais Yatim	2,1m,e43i,e54	2380853			Rais
Raja Pervez Ashraf	0,f,e86m,e93p;2n,f,ei4g,ek3			Ashraf
Rajendra Pachauri	3c,b8,dy5,eb2		R.K. Pachauri
Rajiv Gandhi	0,3,dgav,dlc2
Rajnath Singh	7u,3,e1c,e5c;4l,3,ea5q,ef5u;7,3,ef5v	3506475
Ralph Gonsalves	0,5f,dx3t,elbs	57800
Ralph Nader	8,0,dw2l,dwb7					dw,e0
Ralph Northam	3,64,ee1d,ei1f
Ram Baran Yadav	1,27,e47n,ebat	57441		Yadav
Ram Chandra Paudel	1,27,ej3d	3183124	Ram Chandra Poudel
Ram Nath Kovind	1,3,ed7p,ei7p	16845347
Ram^!&Gn Jos^!&= Vel^!&5squez	1,q,dp65,dq22	ramon-velasquez		Vel^!&5squez
Ram^!&Gn Mart^!&An Huerta	1m,7,e08,e19l			Mart^!&An Huerta
Rama Yade	sq,6,e36j,e56n
Ramadan Shallah	i,a7,dra,ee9		Ramadan Abdullah Shallah;Ramadan Shalah
Rami Hamdallah	0,39,e966,ef4d		Rami al-Hamdallah
Ramin Mehmanparast	1g,e,e57,e94
Ramiro Vald^!&=s	9,1v,ct,d0;5,1v,e5c
Ramiro de Le^!&Gn Carpio	1,25,dp66,ds1e	ramiro-de-leon		de Le^!&Gn Carpio
Ramiz Alia	1,3j,dn4u,do43
Ramon Magsaysay	1,w,clcu,cp3h
Ramsay MacDonald	0,1,bs1m,c367
Ramtane Lamamra	2,1a,e99b,ed5p;2,1a,eh77,ej3i;au,8,ejb	2130427
Ramush Haradinaj	0,2t,e0c3,e13n;0,2t,ed99,eg23	316553
Ramzan Kadyrov	62,50,e32f	217115	|!::'7C>7D !7;RGE9|;|!G2+?0!@ <)D+B;|;^0"B^.<7^66=^!%4^-=:^/8;^41%^.8@;|(1=ja4t~)E!nS|;^<H#^?1' ^@3$^<8;^=$&^A3#;|!E-9/'!0 8$*9&"|			e6
Rana Sanaullah	9,f,ei4j,ej8			Sanaullah
Ranasinghe Premadasa	1,1j,dl12,dp51
Rand Paul	b,0,e713;8,0,eb47,ec23	463557
Randhir Jaiswal	1g,3,ek1
Rangin Dadfar Spanta	2,u,e24,e61;k,u,e61,ea9		Rangeen Dadfar Spanta
Ranil Wickremesinghe	0,1j,dxc9,e046;1,1j,ei7l,ek9n	983402
Raoul C^!&=dras	4h,1d,dn9u,dqaa
Rapha^!&?l Glucksmann	u8,6,eeb6
Rashad al-Alimi	bg,2c,ei47	12213376
Rashid Karami	0,18,dg4u,dj61		Rashid Karame
Rashid Meredov	2,3r,dx77
Rashid Mohammed Rashid	q,10,e07,e71			Rashid
Rashid Qureshi	45,f,dv,dz
Rasim Deli^!'2	lg,v,dp68,drc
Ratko Mladi^!'2	lf,5x,do5c,dsb8					do,e4
Ratnasiri Wickremanayake	0,1j,dw8a,dxc9;0,1j,e1bl,e64l	314009
Rauf Denktash	1,7f,dfbf,e14o		Rauf Denktas			d6,e1
Raul Khajimba	1,7n,ea9p,eg1c	1359023	Raul Khadjimba;Raul Khadzhimba
Ravi Karunanayake	6,1j,eb1,ed5;2,1j,ed5,ed8	7296640
Rawhi Fattuh	2e,39,e0bb,e11f		Rawhi Fattouh
Ray Burke	2,1c,dt6q,dta7
Ray LaHood	3o,0,e51n,e972	467891
Ray Mabus	3,82,dk1c,do1e;aa,0,e55j,ed1k	531247
Raychelle Omamo	7,1p,e95,eg1;2,1p,eg1,eh9	12170059
Raymond Barre	0,6,d88p,dd5l
Raymond Kendall	i,6u,dha,dwb
Raymond Poincar^!&=	0,6,bg1l,bh1l;1,6,bh2i,bo2i
Razali Ismail	6m,8,dw4,e21
Rebeca Grynspan	5,24,dq58,du58;r,9s,eh9d
Rebecca Nyandeng	5,3q,eg2m	rebecca-garang	Rebecca Nyandeng de Mabior;Rebecca Garang;Rebecca Nyandeng Garang
Rebiya Kadeer	1,bx,e2b,edb
Recai Kutan	yr,d,du5,dx6;dh,d,dx7,dz5
Recep Tayyip Erdo^!(!an	0,d,dz3e,ea8s;1,d,ea8s	39259	Recep Erdogan;Tayyip Erdogan;|!:@!6576@ #1:9@ .A5?41>|;|!:5,A@BAK .<fK !L@J?<I|;|!G./*& 5H& !/-F8%D|;^./I^/!G^.8/^.G7;|(1>l5$@T}<!!@T}%kF||(1<!u|;^="$^?44^A3# ^@A2|?00!!|^A3# ^?&&^=*H^<03^?"B;|!E/7!|'|!E-5 )!*5 !9$&!0|			e3	dq3r
Redha Malek	2,1a,dp2,dp8;0,1a,dp8l,dq4b
Redwan Hussien	k,34,ei		Redwan Hussein	Redwan
Reema bint Bandar	1i,1z,ef2n
Reg Empey	dz,4z,e16o,e69m
Regina Ip	am,47,du8,dz7p;jt,47,e71	50835
Rehavam Zeevi	tz,2,dk,dxah;4v,2,dx37,dxah
Rehman Malik	9,f,e43,e93
Reince Priebus	5p,0,e71e,ed1j;1b,0,ed1k,ed7v	1357640
Ren^!&= L^!&=vesque	n,9m,d8bp,dha3
Ren^!&= Pr^!&=val	1,1d,ds27,dx27;1,1d,e25e,e75e					ds,dx
Renan Calheiros	26,b,e12,e3c;26,b,e921,ed21
Renato Ruggiero	11,7k,dr51,dv51;2,h,dx6b,dy16	956652
Renato de Villa	7,w,dn7,dt9			de Villa
Retno Marsudi	2,l,eaar,ekak	18342668
Reuven Rivlin	1,2,ea7o,eh77	455854
Rex Tillerson	x,0,ed21,ee3v	331401	|!:@!6;B #9<<6AB?>|;|!G5(A:* !A;(*?=|;^5(0^-:&^0I(;|(1=mA-7~D!j||(2.c!W|;^="%^>;. ^A&,^=!1^>;2;|!E243- $%(4-!+|			ed2,ee3	eccd
Rexhep Meidani	1,3j,dt7o,dy7o	294250
Reynaldo Bignone	1,n,de71,dfca
Reza Amrollahi	63,e,dd,dt
Reza Pahlavi	e,e,dcav
Reza Shah	fr,e,btcf,c99g		Reza Shah Pahlavi	Reza Shah
Rhee In-je	8,c,dt9,dtci		Lee In-je;Rhee In-jae	Rhee
Rhodri Morgan	1t,96,dw2f,e5ca	333141
Rhun ap Iorwerth	u9,1,ej6g			ap Iorwerth
Ri Son-gwon	2,x,eg1,ei6		Ri Son Gwon	Ri
Ri Su-yong	2,x,ea4,ec5		Ri Su Yong	Ri
Ri Yong-ho	2,x,ec5g,eg1		Ri Yong Ho	Ri
Riad Hijab	0,19,e86n,e886;jx,19,ebch,edbk		Riyad Hijab;Riad Farid Hijab
Riad Salameh	1o,18,dp81,ej7v		Riad Salame
Riad al-Asaad	lm,19,e77t,e8c		Riyad al-Asaad;Riad al-Assad
Ricarda Lang	6x,a,ei1t,ekbf
Ricardo Alarc^!&Gn	2,1v,do6,dp2;2c,1v,dp2,e92o
Ricardo Anaya	13m,7,eb8,edc;8,7,edc,ee71
Ricardo L^!&Gpez Murphy	g,n,dx35,dx3k			L^!&Gpez Murphy
Ricardo Lagos	1,12,dw3b,e23b	331
Ricardo Lewandowski	a,b,ek21,em1
Ricardo Maduro	1,2s,dy1r,e21r	441393		Maduro
Ricardo Martinelli	1,3l,e571,ea71	57491
Ricardo Pati^!&Eo	6,1e,e31f,e37;2,1e,e61i,ec3	1856805
Ricardo Rossell^!&G	3,6b,ed12,ef82
Ricardo Salles	16,b,ef11,eh6n	15123609
Ricardo Trevilla	7,7,eka1		Ricardo Trevilla Trejo
Richard Armitage	3y,0,dx3q,e12m	623395
Richard Boucher	86,0,dw5,e16;4f,0,e22,e56
Richard Butler	8s,8,dt71,dv6u	1348182
Richard Celeste	3,87,df1a,dn1e
Richard Codey	3,69,e0bf,e21h
Richard Daley	ea,0,dl4o,e75g		Richard M. Daley
Richard Goldstone	3f,6h,dq8f,ds9
Richard Grenell	gw,0,ee58,eg61;gg,0,eg2k,eg5q;16x,0,el1k	7326068
Richard Hermer	f,1,ek75		Lord Hermer
Richard Holbrooke	s,0,dv97,dx1k;16f,0,e51m,e6cd	155649				dr,dw
Richard Lugar	b,0,d913,e913;8,0,dr4j,ds36
Richard Marles	4,z,ei5n;7,z,ei61	7327642
Richard Nixon	b,0,cic1,cl11;5,0,cl1k,ct1k;1,0,d11k,d689	9588	Richard Milhous Nixon;Dick Nixon;|!:=$<K4D8 !<>EBA|;|!G2+D$.!+) @D=-B@|;^2<3^0B>^/8;^!%4^/"F^-09^0@);|(1I]3Uq;p=!/h|;^=,.^@'4^<7, ^<*.^>;2;|!E60!.|'|!E06! .'5/#-|			d0
Richard Riley	3,72,db1a,dj1e;18,0,dp1m,dx1k	880774
Richard Tice	d7,1,eh36,ek63;n1,1,ek63
Richard von Weizs^!&8cker	1,a,dg71,dq6u		Richard von Weizsaecker
Rick Perry	3,7j,dwcl,eb1k;1n,0,ed32,efc1	215057
Rick Santorum	b,0,dr13,e313;8,0,e766,e84a
Rick Scott	3,6t,e714,ef18;b,0,ef18	439729
Rick Snyder	3,8p,e711,ef11
Riek Machar	5,3q,e779,e97n;p,3q,eg2m,el9b	444994
Rifaat al-Assad	5,19,dg3b,du28		Rifaat Assad;Rifat al-Assad
Rigathi Gachagua	2r,1p,ei9d,ekah	47494765
Rigoberta Mench^!'%	d1,25,doa;8,25,e3,e39
Riikka Purra	9t,2a,eh8e;6,2a,ej6k
Rilwanu Lukman	14,14,di2,dlc;2,14,dlc,dm9;i,6a,dr1,dwc;14,14,e4c,e63	7334311
Rishi Sunak	1j,1,eg2d,ei75;0,1,eiap,ek75	20055561	|!:@!9I9 "D>1;|;|!G2+D.D -B@!=|;^4F@^4-%^-09;|(1I])p+<!|;^=,.^><= ^>7F^;F/;|!E-9*:* 2&1!8|			ei7,ek8
Rita Fan	13k,47,du7,e49	163457
Rita S^!''ssmuth	5b,a,dkbp,duaq
Rita Verdonk	9l,1b,dz5r,e32m	271921
Ritt Bjerregaard	75,k,dr1o,dv9f
Rixi Moncada	8,2s,el,elbu
Riyad Mansour	s,39,e1		Riad Mansour
Riyad al-Maliki	2,39,e37,ek3v		Riad al-Maliki;Riad Malki;Riyad Malki
Riyadh Yassin	2,2c,eb3,ebc1		Riad Yassin;Riyad Yassin
Rizal Ramli	g,l,dw8,dx6
Rob Bauer	8j,3f,eh6p,el1h
Rob Ford	10g,13,e6c1,eabu	169303
Rob Jetten	tb,1b,ej8c;0,1b,em2n	28860866
Rob Portman	30,0,e15h,e25t;33,0,e25t,e36j;b,0,e713,ej13
Rob Wainwright	o1,b2,e54,ee5
Robert Abela	0,4n,eg1d	37860840
Robert Bentley	3,5y,e71h,ed4a
Robert Beugr^!&= Mamb^!&=	0,38,ejah	3434569		Beugr^!&= Mamb^!&=
Robert Biedro^!(F	uq,i,ef23,eh6b
Robert Byrd	20,0,d913,dd13;20,0,dj13,dl13;48,0,e314,e66s		Robert C. Byrd
Robert E. Lee	lh,az,a261,a549
Robert Ehrlich	3,7c,dz1f,e31h		Bob Ehrlich
Robert F. Kennedy	f,0,ct1l,cw93;b,0,cx13,d066		Robert Kennedy;Bobby Kennedy		RFK
Robert F. Kennedy Jr.	8,0,ej4j,ek8n;1c,0,el2d		Robert Kennedy Jr.;Robert F. Kennedy Junior		RFK Jr.
Robert Fico	0,1r,e274,e678;0,1r,e844,ee3m;0,1r,ejap	57606	|!:@!?26AC %9G?|;|!G3*A!*# :C#,A|;^41%^-#2^22@^!%4^5$D^-$*;|(1=nWlF~S!B'|;^=$&^=>@^=*H^A$> ^A42^@*);|!E.8%!8( 4)6%|			eja
Robert Frowick	rv,5k,drc,dtc
Robert Gates	1x,0,dnb6,dp1k;1f,0,e2ci,e771	212979	Robert M. Gates;Bob Gates
Robert Gelbard	16s,0,dt,dv;gx,0,dva,dx
Robert Gibbs	1r,0,e51k,e72b	935136
Robert Golob	0,36,ei61	18645045
Robert Gu|!&=!'|	1,38,dvco,dwaq
Robert Habeck	31,a,ehc8,el56	109943
Robert Hue	3a,6,dq1t,dxas
Robert Jenrick	24,1,ef7o,eh9f
Robert Kali^!)!^!&5k	9,1r,e274,e678;9,1r,e844,ee3m;7,1r,ejap	1502209
Robert Kocharyan	0,22,dt3k,du49;1,22,du24,e449	613051	Robert Kocharian
Robert Lighthizer	30,0,ed5f,eh1k	28113710
Robert Malval	0,1d,dp8u,dqb8
Robert McFarlane	k,0,dfah,dhc4
Robert McNamara	1f,0,ct1l,d02t					ct,d0
Robert Menzies	0,z,chcj,cy1q
Robert Mosbacher	27,0,dl23,do1f
Robert Mueller	42,0,dx94,e994;16d,0,ed5h,ef5t	715156	Robert S. Mueller III
Robert Mugabe	0,s,dc4i,djcv;1,s,djcv,edbl	10707	Robert Gabriel Mugabe;|!:<%C6:EG !H856:|;|!G2+B"+$ ?B4!"D|;^3:4^-8F^65%;|(1FeEt=sU!N|;^=$&^=>$^A$> ^=5E^;(H^=>@;|!E-9&"9) /&#!"%|			dc,ef
Robert O'Brien	k,0,ef9i,eh1k	7342642
Robert Peel	0,1,9aca,9m6t
Robert Pelletreau	4f,0,dq2,dt1
Robert Reich	39,0,dp1m,dt1k
Robert Rubin	1u,0,dr1b,dv72
Robert Runcie	5n,8e,dc3p,dn1v
Robert Schuman	0,6,cfbo,cg7q;2,6,cg7q,cl18
Robert Serry	3l,8,e41,eb2
Robert Sobukwe	fa,9,cr4,cv
Robert Wilkie	89,0,ee7u,eh1k	7351064
Robert Zoellick	30,0,dx27,e12m;1,6n,e371,e86u	312724
Roberta Metsola	1,5m,ei1i	7351526
Roberto Ampuero	2,12,ee3b,ef6d	922795
Roberto Azev^!&>do	11,7k,e991,eg8v
Roberto Campos Neto	1o,b,ef2s,ekcv			Campos Neto
Roberto D'Aubuisson	v9,3u,dd9,do2k;f5,3u,de4,dfc
Roberto Da^!&Eino	0,o,dx7s,dy7c
Roberto Gualtieri	6,h,ef95,eh2d;6e,h,ehal
Roberto Lavagna	g,n,dy4r,e1bs;8,n,e31,e3as
Roberto Madrazo	cq,7,dr11,dwc;7x,7,dy3,e18;8,7,e1b,e272
Roberto Maroni	9,h,dq5b,dr1h;9,h,e458,e7bg	562097
Roberto Micheletti	ad,2s,e21,e56s;1,2s,e56s,e61r	299442
Roberto Robaina	2,1v,dp3,dv5s
Roberto Speranza	w,h,ef95,eiam	8220404
Roberto Suazo C^!&Grdova	1,2s,de1r,di1r			Suazo
Roberto Vannacci	n3,h,el5f
Roberto Viola	1,n,dd3t,ddcb
Robin Cook	v,1,dt52,dx68	311214
Robinah Nabbanja	0,1t,eh6e	62481397
Roch Marc Christian Kabor^!&=	1,3c,ebct,ei1o		Roch Kabore;Roch Marc Kabore	Kabor^!&=
Rod Blagojevich	3,7a,dz1d,e51t
Rod Paige	18,0,dx1k,e11k	283396	Roderick Paige
Rod Rosenstein	6z,0,ed4q,ef5b	7356240
Rodney Slater	3o,0,dt2e,dx1k	2161181
Rodolfo Hern^!&5ndez	zd,j,ec11,efa;8,j,eh6,ei6j			Hern^!&5ndez
Rodolfo Nin Novoa	5,3x,e131,e631;2,3x,eb31,eg31	1344343		Nin Novoa
Rodolfo Severino	r,7m,du1,dyc		Rodolfo C. Severino
Rodrigo Borja	1,1e,dk8a,do8a		Rodrigo Borja Cevallos
Rodrigo Chaves	1,24,ei58,em58		Rodrigo Chaves Robles	Chaves
Rodrigo Duterte	zo,w,e96u,ec6u;1,w,ec6u,ei6u	457786	|!:4-KAME@K !POBMOB|;|!G5(?&(A1? &?!A(!A|;^41%^/8;^7)/^/G%^!%4^0?0^22@^/!G^22@;|(1?lEi0zE!BjB|;^=$&^<7,^=,.^;.2 ^<3D^@DC^=*H^@DC;|!E/7$"7(!$ "$'7'#|			ec5,el
Rodrigo Hinzpeter	9,12,e63b,e8b5	2161303
Rodrigo Janot	1z,b,e99h,ed9h
Rodrigo Lara Bonilla	a,j,df8,dg4u			Lara Bonilla
Rodrigo Lloreda	2,j,df,dg;7,j,du87,dv5q
Rodrigo Londo^!&Eo	c,6e,e7bf,ed8v;138,j,ed9		Timochenko;Timole^!&Gn Jim^!&=nez		Timochenko
Rodrigo Maia	49,b,ec7e,eh21
Rodrigo Pacheco	26,b,eh21,el21
Rodrigo Pardo	2,j,dq87,ds7
Rodrigo Paz	1,2h,elb8		Rodrigo Paz Pereira	Paz
Rodrigo Rato	g,11,ds56,e04i;4o,5j,e067,e3av	455748	Rodrigo de Rato	Rato
Roelf Meyer	c0,9,do5,ds6;e0,9,dt9,dw1
Rogelio Pfirter	11,9j,dy7,e67
Rogelio Ram^!&Arez de la O	6,7,eh83,el37			Ram^!&Arez de la O
Roh Moo-hyun	1,c,dz2p,e42p	14345	^<"%^=5E^A9-;|!:<"C !H *VB|;|!G<!87 58 7:86|;^-=;^1/9^7<!;^3%2^1/9^7,1;|!E24! *!|-|!E1!&",|	Roh
Roh Tae-woo	1,c,dk2p,dp2p		^<"%^@B%^?+9	Roh
Rohana Wijeweera	ww,1j,cx,dlbd
Rohitha Bogollagama	2,1j,e31,e64	3439757
Roland Dumas	2,6,dgc7,di3k;2,6,dk5a,dp3t
Roland Koch	1v,b7,dv47,e68v
Roland Lescure	6,6,ela5
Rolandas Paksas	0,20,dv61,dvar;0,20,dwaq,dx6k;1,20,dz2q,e046	296956
Rolando Mor^!&5n	1l,cy,de,du9b		Ricardo Ram^!&Arez de Le^!&Gn
Rolf Ek^!&=us	8s,8,dn4o,dt6u					dn,dt
Roman Giertych	4,i,e255,e38d
Roman Herzog	1,a,dq71,dv6u
Romano Prodi	0,h,ds5h,dual;1,5b,dv9g,e0au;0,h,e25h,e458	38484	|!:?"@>2?@ !B@6:|;|!G2+B?!@B "+B)D|;^098^41%^6F9;|(28G8V(U1G!|^(1=;^=$&^=-!^<"% ^A3#^=$&^<8;;|!E-9&/!1& 59&$*|			ds,e45
Romeo Dallaire	lu,2e,dpa,dq8
Ron Brown	8h,0,dl2a,dp1l;27,0,dp1m,ds43		Ronald Brown;Ronald H. Brown
Ron DeSantis	3,6t,ef18;8,0,ej5o,ek1l	3105215	Ronald DeSantis
Ron Dermer	17h,2,eict,elbb	7363705
Ron Kirk	zn,0,dr65,dxb7;30,0,e53i,e93f	1399368
Ron Klain	1b,0,eh1k,ej28	649898
Ron Paul	8,0,e33c,e46c
Ronald Lamola	2,9,ek6u	1718291
Ronald Noble	i,6u,dwb,eab		Ronald K. Noble
Ronald Reagan	3,65,cz12,d716;1,0,dd1k,dl1k	9960	Ronald Wilson Reagan;|!:@!?>1<M5 !6:41>|;|!G2+B@!>) +D4!@|;^41%^4-%^/8;^!%4^7)/^0D@;|(1Fe?c>sdt!k|;^=$&^;H8^<7, ^="$^?00^;+A;|!E/7$/+" 7((!.|			dc
Ronald dela Rosa	7s,w,ec71,ee4j	25245707		dela Rosa
Ronen Bar	3z,2,ehad,el6f
Ronna McDaniel	ju,0,ed1j,ek38		Ronna Romney McDaniel
Ronnie Kasrils	b0,9,dv6,e04;9n,9,e04,e49
Ronnie Musgrove	3,82,dw1b,e01d
Roosevelt Johnson	c,bs,dq,du9		D. Roosevelt Johnson
Roosevelt Skerrit	0,4r,e018	57823
Roque Fern^!&5ndez	g,n,ds86,dvca			Fern^!&5ndez
Rosa Icela Rodr^!&Aguez	1m,7,egb,ek9u;9,7,eka1			Rodr^!&Aguez
Rosa Luxemburg	ye,a,bi85,bn1f
Rosal^!&Aa Arteaga	5,1e,ds8a,du3;1,1e,dt29,dt2b
Rosario Green	2,7,du1,dwbu
Rosario Murillo	5,2w,ed1a,el2i;l1,2w,el2i	3034382
Rosemary DiCarlo	6o,8,ee51
Rosemary Museminali	2,2e,e43,e5c	522314
Rosen Plevneliev	1,1f,e81m,ed1m	295212
Rosen Zhelyazkov	0,1f,el1g	59978016
Rosmah Mansor	18m,1m,e543,ee5a				Rosmah
Rosny Smarth	0,1d,ds36,dtak
Ross Perot	8,0,do2k,dob3;8,0,ds7a,dsb5		Henry Ross Perot			do,ds
Rosso Jos^!&= Serrano	o9,j,dqc,dw6			Serrano
Rowan Williams	5n,8e,dz2r,e8cv
Roxana Baldetti	5,25,e81e,eb58	590736
Roxana M^!&Bnzatu	5,5b,ekc1
Roy Barnes	3,y,dv1b,dz1d
Roy Bennett	17q,s,e2,ea
Roy Blunt	65,0,dz13,e313;b,0,e713,ej13
Roy Chaderton	2,q,dy5,e02
Roy Cooper	3,6x,ed11,el11
Roy Hattersley	70,1,dfa2,do7i
Roy Jenkins	19,1,cxcn,czbu;1j,1,czbu,d26j;19,1,d635,d89a;1,5b,d916,dd16;6b,1,de77,df6d
Roy Romer	3,8f,dj1d,dv1c
Roza Otunbayeva	3k,8,ei9,el9
Ruben Brekelmans	7,1b,ek72
Ruben Vardanyan	17c,8s,eib4,ej2n
Rubens Ricupero	6,b,dq3u,dq96;r,9s,dr9,e09
Rudolf Hess	mx,a,c14l,c95a
Rudolf Scharping	6a,a,dp6p,drbg;7,a,duar,dy7j	61321
Rudolf Schuster	1,1r,dv6f,e06f	163813
Rudy Giuliani	4q,0,dq11,dxcv;8,0,e325,e41u		Rudolph Giuliani		Rudy
Ruhakana Rugunda	0,1t,ea9j,eh6l
Ruhollah Khomeini	5i,e,dbc3,dl63		Ayatollah Khomeini;|!:@!DF?<<1 &?=6:>9|;|!G2+B' !>>A !>(?D@D|;^8!'^0F:^/"F;|(1>kXi}Xa!H|;^='7^A:@^<G< ^A:8^=02^?00^<*-;|!E-9&(!--% (|'|!E2!*%%,%|			db
Rui Falc^!&7o	ag,b,e74,ed7
Rumen Radev	1,1f,ed1m,em1n	26257557
Rupiah Banda	1,3y,e46t,e79n	217500
Ruslan Gelayev	76,50,dq,e02s
Ruslan Khasbulatov	ji,m,dnat,dpa4
Russell Dlamini	0,4w,ejb
Russell Vought	33,0,eg7m,eh1k;33,0,el27	29963497
Rustam Emomali	zr,3h,ed1c;jd,3h,eg4h
Rustam Inoyatov	jc,32,dr,ee1v
Rustem Umerov	7,t,ej96,el7h;15r,t,el7i		|!:@!DBC6= $=UA?3|
Rustum Ghazaleh	ct,19,dy,e14		Rustom Ghazaleh;Rustum Ghazali
Ruth Ann Minner	3,7t,dx13,e51k
Ruth Davidson	y5,1,e7b4,ef8t
Ruth Dreifuss	1,23,dv11,dvcv
Ruth Kelly	18,1,e0cf,e255;3n,1,e36s,e4a3	272644
Ruth Perry	jo,43,ds93,dt82		Ruth Sando Perry
Ruud Lubbers	0,1b,deb4,dq8m;59,8,dx11,e12k
Ryamizard Ryacudu	4h,l,dy6,e12;7,l,eaar,efak	7419814			Ryamizard
Ryan Zinke	28,0,ed31,ef12	7384672
Ryosei Akazawa	g,4,eka1,elal;q,4,elal
Ryutaro Hashimoto	q,4,dq6u,ds1b;0,4,ds1b,du7u		|!:@!OC1A? &1B9=?C?|;|!G2+DB$!+B A!.D?B$B|;^0EC^0>)^9-6^.8?^7#';^1(=^0>)^9-*^.8?^7#';^A5%^><=^=24^@FE ^=*,^@A2^=$&;|!E-9*&)9& %!:*/&)&|			ds,du8
S. Jaishankar	2,3,ef5v	16186720	Subrahmanyam Jaishankar;S Jaishankar;|!:4.P>M=I=JY]I !C=FU=JG=M|;|!G2-B"+!A?!@D!? &!D.!@=!+|;^4F@^0?D^2C-;|(1>6Si[Hd_}5c!4cs(k|;^>7F^=G;^<G<^=-!^;G1 |?00=!|^>05^@3$^=*H;|!E-2&"9%/1*!. #|'|!E6!!1(/0|			ef6
S. Jayakumar	2,2f,dq1,e08;4,2f,e08,e54	shunmugam-jayakumar	Shunmugam Jayakumar
S. Rajaratnam	2,2f,cx89,dc6		Sinnathamby Rajaratnam
S.M. Krishna	5q,3,dva,e05;2,3,e55m,e8aq		Somanahalli Mallaiah Krishna
S.P. Thamilselvan	rz,9o,dp,e3b2		S.P. Tamilselvan;Suppayya Paramu Thamilselvan
S.R. Nathan	1,2f,dv91,e78v		Sellapan Ramanathan
S.W.R.D. Bandaranaike	0,1j,co4c,cr9q		Solomon Bandaranaike
S^!&=bastien Lecornu	hg,6,ei5k,el99;0,6,el99	20089181
S^!&=gol^!&<ne Royal	8,6,e2bh,e356;16,6,ea42,ed5a	81923
S^!&=kou Tour^!&=	1,3n,cqa2,dg3q		Ahmed Sekou Toure
S^!&=kouba Konat^!&=	1,3n,e5c3,e6cl
S^!&=rgio Cabral	57,b,e311,ea4		S^!&=rgio Cabral Filho
S^!&Hnia Guajajara	11b,b,ej11
S^!'#ren Jessen-Petersen	2v,2t,e08,e26		Soeren Jessen-Petersen
S^!''leyman Demirel	0,d,dnbk,dp5g;1,d,dp5g,dw5g	151729	|!:4.PHBFI=J !BIEMBHY|;|!G2->D?!@ )D?D+D>|;^4F@^5#,^0="^!%4^/8;^3H#^7I:^/!G;|(1>6l![s}D]lk|;^>:'^="$^?00^=-% ^<.1^=:<^=",;|!E-2&-*/!0 $/*9-|			dn,dw6
S^!''leyman Soylu	9,d,ec8v,ej63	6098459
S^!(3rr^!(3 S^!''reyya ^!&*nder	c7,d,ej6,el53			^!&*nder
S^!(Dawomir Mentzen	ta,i,eiaf
Sa^!&Cd Bouteflika	2x,1a,dv,ef4
Sa^!&Cd Chengriha	2f,1a,efcn
Sa^!&Cd Sadi	xy,1a,dl2,e83		Said Saadi
Sa^!):a Jankovi^!'2	8,1n,ed1,ed42
Saad Hariri	0,18,e5b9,e76d;0,18,ecci,eg1l		Saad al-Hariri
Saad Zaghloul	0,10,bs1q,bsbo
Saad al-Abdullah	3w,3o,da1v,e21f;0,3o,da28,dz7d;40,3o,e21f,e21o		Saad al-Abdullah al-Sabah;Saad al-Abdulla al-Sabah
Saad al-Hadithi	5h,g,ea,eg
Saadeddine Othmani	2,42,e813,e9aa;0,42,ed45,eha7	saad-eddine-othmani	Saad Eddine el-Othmani;Saadeddine el-Othmani;Saad-Eddine El Othmani
Saadoun Hammadi	2,g,d6,df;0,g,dn3n,dn9d;o,g,ds,dz4		Sadoun Hammadi
Saadoun al-Dulaimi	7,g,e15,e26	2208925	Sadoun al-Dulaimi;Saadoun al-Duleimi
Sabah al-Ahmad al-Sabah	0,3o,dz7d,e21t;40,3o,e21t,eg9t	57555	Sabah al-Ahmad al-Jaber al-Sabah;Sheikh Sabah al-Ahmad	al-Sabah
Sabah al-Khalid	2,3o,e7an,efb;0,3o,efbj,ei7	12219691	Sabah al-Khalid al-Sabah;Sabah Khalid al-Sabah;Sabah al-Khaled al-Sabah
Sabahattin ^!%Dakmako^!(!lu	7,d,dv5s,dyb
Sabri Boukadoum	2,1a,ef42,eh77	62635974
Sadakazu Tanigaki	6,4,dz9m,e29q;f9,4,e59s,e89q	463331
Sadako Ogata	59,8,dn11,dwcv
Saddam Haftar	mv,dt,el8						eg
Saddam Hussein	1,g,db7g,dz49	1316	Saddam Husayn;Saddam Hussain;Sadam Hussein;|!:A!0440< %CA59=|;|!G2/)!? '-D@|;^5&(^6E6^.<7;|(1>2=_}R8!s|;^>/"^<+0 ^A=I^>23^?04;|!E-2$!. (&2**0|		Saddam	dm,e3
Sadegh Ghotbzadeh	2,e,dbb,dc8		Sadeq Ghotbzadeh
Sadegh Larijani	7c,e,e58f,ef37	24682	Sadeq Larijani
Sadio Camara	7,26,ega5,eh5o;7,26,eh6b
Sadiq Khan	a2,1,ec59	334155
Sadiq al-Ahmar	kr,2c,e3ct,ej1		Sadeq al-Ahmar	al-Ahmar
Sadiq al-Mahdi	0,1k,di56,dl6u	sadiq-al-mahdi
Sadyr Japarov	1,1q,eh1s	25597826	Sadyr Zhaparov
Saeb Erekat	3e,39,dna,egba		Saeb Erakat
Saeed Hajjarian	2x,e,dt,dw		Saeed Hajarian;Said Hajjarian
Saeed Jalili	al,e,e3ak,e99a	635059
Saeed Khatibzadeh	1g,e,eg8,ei7
Safwat el-Sherif	17,10,de,e07		Safwat al-Sharif;Safwat el-Sharif
Sahle-Work Zewde	1,34,eeap,eka7	7399685
Sahra Wagenknecht	t3,a,ek18,elc6						eba
Said Abdullahi Deni	ac,2g,ef18			Deni
Said Abdullo Nuri	c,bu,dp,e289		Sayid Abdullo Nuri;Said Abdullah Nuri;Sayed Abdullo Nuri
Saif al-Adel	c,7l,ei8		Seif al-Adel;Sayf al-Adl
Saif al-Islam Gaddafi	8,1g,ehbe		Seif al-Islam Gaddafi;Saif al-Islam Qaddafi;Seif al-Islam Qaddafi;Saif al-Islam el-Qaddafi;Seif al-Islam el-Qaddafi;Seif al-Islam Gadhafi;Saif al-Islam Gadhafi;Saif al-Islam Kadafi	Gaddafi	Saif al-Islam;Seif al-Islam		dw
Sajid Javid	19,1,ee4u,ef7o;1j,1,ef7o,eg2d	727798
Sajith Premadasa	8,1j,ef9,efbg;e,1j,eg1
Salah Gosh	2u,1k,e0,e58;2u,1k,ee2,ef4d		Salah Abdallah Gosh;Salah Abdalla Gosh
Salah Shehadeh	7q,3v,dw,dy7m		Salah Shehada
Salaheddine Mezouar	2,42,e9aa,ed4	206209
Salahuddin Rabbani	iy,u,e84,eb1;2,u,eb21,efa
Salam Fayyad	0,39,e36f,e966
Saleh Kebzabo	e,2p,e7,eia;0,2p,eiac,ek11
Saleh al-Arouri	c3,3v,eda5,ek12		Saleh Aruri
Saleh al-Mutlaq	xe,g,e1;4,g,e6cl,eb8		Saleh al-Mutlak;Salih al-Mutlaq;Saleh Mutlaq
Saleh al-Samad	cu,6f,ec8f,ee4j		Saleh al-Sammad
Sali Berisha	1,3j,do49,dt7o;0,3j,e198,e99f	57625				do,dt7
Salih Muslim	l3,19,e66		Saleh Muslim;Salih Moslem;Saleh Moslem
Salim Ahmed Salim	0,31,dg4o,dhb5;i,ag,dl9j,dx9h
Salim Idris	kq,19,e8c,ea2		Selim Idriss;Salim Idriss;Saleem Idris
Salim al-Jabouri	o,g,ea7f,ee9	17388713	Saleem al-Jubouri;Salim al-Jubouri
Salim bin Breik	0,2c,el53		Salem bin Breik
Sally Jewell	28,0,e94c,ed1k	4231614
Sally Yates	b1,0,ed1k,ed1u	21062855
Salman Haidar	v,3,dr3,dt6
Salman Khurshid	2,3,e8as,ea5q
Salman Raduyev	76,50,ds1,dw3		Salman Raduev
Salome Zourabichvili	2,y,e03i,e1aj;1,y,eecg,ekct		Salome Zurabichvili
Salou Djibo	a0,2y,e62i,e747
Salva Kiir	1,3q,e779	57315	Salva Kiir Mayardit	Kiir			e18
Salvador Allende	1,12,d2b3,d59b
Salvador Illa	w,11,eg1d,eh1r;1,66,ek8a
Salvador Laurel	5,w,di2p,do6u
Salvador Nasralla	8,2s,ed,edbq;5,2s,ei1r,ek4;8,2s,el,elbu
Salvador Panelo	4u,w,ec6,eg4
Salvador S^!&5nchez Cer^!&=n	5,3u,e561,ea61;1,3u,ea61,ef61	936831		S^!&5nchez Cer^!&=n
Salvador del Solar	0,o,ef3b,ef9u			del Solar
Salvatore Mancuso	1l,bt,dt4,e0c
Sam Bockarie	76,ak,dt3,dvc
Sam Brownback	b,0,dsb7,e713;8,0,e31k,e3aj;3,6v,e71a,ee1v;gr,0,ee21,eh1k
Sam Hou Fai	1k,81,ekck	sam-fai	Sam Hou-fai	Sam
Sam Kutesa	2,1t,e11d,eh68;1p,8,ea9g,eb9f
Sam Matekane	0,5e,eias	114588964
Sam Nujoma	1,4s,dm3l,e13l	154104
Sam Nunn	b,0,d4b8,dt13
Sam Rainsy	6,2k,dp72,dqao;e,2k,drb9,ed2b			Sam Rainsy
Sam Rayburn	2i,0,c89g,ctbg
Samak Sundaravej	cl,r,dw7,e08;0,r,e41t,e499				Samak
Samantha Power	s,0,e985,ed1k	454970
Sambo Dasuki	k,14,e86,eb7
Sameh Shoukry	2,10,ea6h,ek73	7409268
Sami Abu Zuhri	3m,3v,e0			Abu Zuhri
Sami Anan	5s,10,e1a,e88c;8,10,ee1,ee1		Sami Enan;Sami Hafez Anan
Sami ul-Haq	v3,f,dk,eeb2		Maulana Sami ul-Haq;Samiul Haq	Haq
Samia Suluhu Hassan	1,31,eh3j		Samia Hassan		Samia
Samir Geagea	x6,18,di1f
Samir Rifai	0,1x,e5ce,e729	467852
Samora Machel	1,3w,d76p,diaj
Samuel Ablakwa	2,40,el1u		Samuel Okudzeto Ablakwa	Ablakwa
Samuel Bodman	1n,0,e121,e51k	1276376
Samuel Doe	1,43,dc4c,dm99		Samuel K. Doe
Samuel Doria Medina	8,2h,e19,e1c;8,2h,ea6,eaa			Doria Medina
Samuel Hinga Norman	c,cj,dt,dy1;3x,48,du,dy		Sam Hinga Norman	Hinga Norman
Samuel Skinner	1b,0,dncg,do8n		Sam Skinner
Samuel ^!*-bogar	2,36,e4bl,e82a	1378416
Samura Kamara	2,48,e8c,eda;8,48,ei,ej6
Samvel Shahramanyan	1,8s,ej9a,ek11		Samvel Shakhramanyan
Sanae Takaichi	om,4,ei8a,eka1;0,4,elal	1705028	|!:A!0=0M "0:08B8|;^88C^/-I^06.^4FH;Takaichi Sanae;|!G2-!@!D $!=!D$.D|;^<*I^@3$^?00^@21 ^>/"^;E;^?&&;|!E-21!% )8!*7|'^!E6			ela
Sandra Kalniete	2,2u,dyb7,e039	236968
Sandra Torres	8,25,eb,ebap;8,25,ef,ef8b;8,25,ej,ej8k
Sandro Pertini	1,h,da79,dh6t
Sandy Berger	k,0,dt3e,dx1k	46089	Samuel Berger
Sani Abacha	2h,14,dpbh,du68					dpb,dv
Sanjay Gandhi	yu,3,d5,dc6n
Sanjay Malhotra	2t,3,ekcb
Sanna Marin	0,2a,efca,ej6k	16986436
Santiago Abascal	uy,11,ea9k
Santiago Cafiero	4z,n,efca,eh9k;2,n,eh9k,ejca	68869954
Santiago Carrillo	3a,11,cs7,deb
Santiago Creel	9,7,dwc1,e16
Santiago O^!&Eate	7x,7,dr8,dsc
Santiago Pe^!&Ea	1,3m,ej8f	22695687
Saparmurat Niyazov	1,3r,dmb2,e2cl		Saparmurad Niyazov
Sar Kheng	9,2k,do2,ej8m			Sar Kheng
Sara Duterte	5,w,ei6u	1491004		Duterte
Sarah Huckabee Sanders	1r,0,ed7q,ef71;3,7p,ej1a	27986907	Sarah Sanders
Sarah Mullally	5n,8e,em1
Sarah Palin	3,6o,e2c4,e57q;21,0,e48t,e4b4	43144	|!:?#2B2 !O;=:?|;|!G2-!+# "!>D@|;^5&(^0"B^!%4^-$C^0@B;|(1>2i}W!js|;^>23^<G< ^A*(^?08^=,2;|!E165! 1&&)&,|			e49,e57
Sarath Fonseka	4h,1j,e1c6,e57;8,1j,e5b,e61q
Sargent Shriver	ob,0,ct3m,cy2s;gv,0,d05p,d23p;21,0,d485,d4b7
Sarit Thanarat	0,r,cr29,cvc8				Sarit
Sarra Zaafrani Zenzri	0,2m,el3k			Zaafrani Zenzri
Sartaj Aziz	6,f,dm8,dp7;6,f,dt2,du8;2,f,du8,dvac;k,f,e96,eba
Saskia Esken	by,a,efc6,el6r
Satoshi Morimoto	7,4,e864,e8cq	1190328
Satsuki Katayama	6,4,elal
Satur Ocampo	t5,w,dv
Saud al-Faisal	2,1z,d7ad,eb4t	saud-al-faisal
Saud al-Qahtani	156,1z,e8,eeak
Sauli Niinist^!'!	1,2a,e831,ek31	29207
Saulius Skvernelis	0,20,eccd,egcb	1797508
Saulos Chilima	5,53,ea5v,ek6a	16214780
Saviour Kasukuwere	e2,s,eb7,edb	7428343
Saw Maung	jf,2d,dk9i,do4n			Saw Maung
Sayyid Qutb	sd,8r,ck,cy8t		Sayed Qutb
Schafik H^!&5ndal	1l,b3,dc;8,3u,dz7,e03l		Schafik Jorge Handal
Scott Bessent	1u,0,el1s	7435987
Scott McCallum	3,97,dx21,dz16
Scott McClellan	1r,0,dz7f,e25a	1275851
Scott Morrison	9l,z,e99i,eacn;4e,z,eb9l,ee8s;0,z,ee8o,ei5n	7436908
Scott Pruitt	54,0,ed2h,ee76	7437083
Scott Turner	24,0,el25
Scott Walker	3,97,e713,ef17
Se^!&5n Lemass	1q,1c,cr6n,cyba
Seamus Mallon	5w,4z,du71,dxb6	3476695
Sean Duffy	3o,0,el1s
Sean McCormack	86,0,e16,e51
Sean Parnell	3,6o,e57q,eac1
Sean Spicer	1r,0,ed1k,ed7l	27829251
Sebasti^!&5n Pi^!&Eera	1,12,e63b,ea3b;1,12,ee3b,ei3b	306
Sebastian Kurz	2,1h,e9cg,edci;y,1h,edci,ef5s;y,1h,eg17,ehab	2262885
Sedki Sobhi	7,10,ea3r,ee6e	4116437	Sedky Sobhy;Sedki Sobhy
Seewoosagur Ramgoolam	0,35,d03c,de6g
Seif Sharif Hamad	yz,31,do,eh2h		Maalim Seif Sharif Hamad;Seif Shariff Hamad;Maalim Seif Sharif	Hamad
Seiji Maehara	25,4,e19,e24;2,4,e69h,e737;25,4,ed91,edau	132280
Seiroku Kajiyama	1s,4,ds1,dt9
Sekou Conneh	c,ds,dw,e0		Sekou Damate Conneh
Selahattin Demirta^!)8	xu,d,ea6m,ee2b
Selim Hoss	0,18,d8c9,dcap;0,18,dj62,dmco;0,18,duc4,dwaq		Salim Hoss;Selim al-Hoss;Salim al-Hoss
Selwyn Lloyd	v,1,cnck,cs7r;1j,1,cs7r,cu7d
Serdar Berdimuhamedov	1,3r,ei3j
Serge Brammertz	bo,8,e21,e3c;3f,6h,e411,edcv
Sergei Aksyonov	62,cl,ea2r	15838823	Sergey Aksyonov;Sergei Aksenov
Sergei Bagapsh	1,7n,e12c,e75t	485032	Sergey Bagapsh
Sergei Glazyev	8,m,dzc,e03;2x,m,e87,ef8;11h,a2,efa		Sergey Glazyev;Sergei Glaziev
Sergei Ivanov	7,m,dx3s,e32f;148,m,e7cm,ec8c	204027	Sergey Ivanov
Sergei Kiriyenko	0,m,du3n,du8n	313915	Sergey Kiriyenko;Sergei Kirienko
Sergei Lavrov	2,m,e039	58217	Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;|!:;';F9;? !68FD8|;|!:;';F9]? !68FD8|;|!G2-D+4D >!;+B;|;^0"B^.8@^41%^.8@;|(1>8k/!}iSmR|;^>23^=*H^;,0^?00 ^<G<^=G;^=$&^A3#;|!E.18")) ,!8%!|			ea3
Sergei Lebedev	o6,m,dw5k,e3a9;2s,a0,e3a,elc	36150
Sergei Shoigu	or,m,dq1k,e85b;7,m,e8b6,ek5c;6i,m,ek5c	32024	Sergey Shoigu;Sergei Shoygu;|!:A!5@359 (>93C|;|!G<#:!*: $8:*8|;^4-?^-"6^-@B;|(1>8k/!}4g!-|;^>23^=*H^;,0^?00 ^>7*^?00^;1C;|!E/07!(( 8$(!$|			ei2,ek6
Sergei Stanishev	0,1f,e18h,e57r	202117
Sergei Stepashin	0,m,dv5c,dv89
Sergio Fajardo	a3,j,e011,e3cv;q6,j,e811,ebcv;8,j,ee1,ee5r;8,j,ei1,ei5t	615734
Sergio Jaramillo	7e,j,e89,ed8
Sergio Massa	g,n,ei83,ejca	3479675
Sergio Mattarella	1,h,eb23	3956186
Sergio Moro	a,b,ef11,eg4o	19607958
Sergio Ram^!&Arez	5,2w,dh1a,dm4p			Ram^!&Arez
Sergio Vieira de Mello	3p,8,du1,dx1;s5,3d,dvb,dy5k;43,8,dy9c,dz8j			Vieira de Mello
Serhiy Marchenko	6,t,eg3u	89034171	Serhii Marchenko
Serzh Sargsyan	1,22,e449,ee49	612803	Serge Sarkisian
Seth Sendashonga	9,2e,dq7j,dr8
Seydou Diarra	0,38,dw5,dwa;0,38,dz2a,e1c7
Seyni Kountch^!&=	1,2y,d64f,djba
Seyoum Mesfin	2,34,dn,e6a	2275961		Seyoum
Shabana Mahmood	38,1,ek75,el95;19,1,el95	695007
Shabtai Shavit	4i,2,dl,ds6
Shafiqur Rahman	7k,2n,efb			Rahman
Shah Mahmood Qureshi	2,f,ee8k,ei4a
Shahabuddin Ahmed	1,2n,dmc6,dnaa;1,2n,dsa9,dxbe	465481
Shahid Khaqan Abbasi	0,f,ed81,ee5v	7461686		Abbasi
Shaktikanta Das	2t,3,eecc,ekca
Shalva Papuashvili	o,y,ehct
Shamil Basayev	vn,50,dqc,e27a					dr,e2
Shams al-Din Kabbashi	10r,1k,ef8l		Shams El Din Kabashi;Shamseddin Kabbashi	Kabbashi
Shankar Dayal Sharma	1,3,do7p,dt7p	shankar-sharma		Sharma
Shapour Bakhtiar	0,e,db14,db2b		Shahpour Bakhtiar
Sharad Pawar	5r,3,dk6,dn6;7,3,dn6,dp3;13o,3,dv6;1h,3,e05,ea5	982813
Sharif Sheikh Ahmed	3c,b9,e26,e2c;1,2g,e51v,e88k	270783	Sheikh Sharif Sheikh Ahmed;Sharif Ahmed;Sheikh Sharif Ahmed	Ahmed
Shashi Tharoor	17v,8,dy6,e33;11e,3,e55,e64
Shaukat Aziz	6,f,dvb6,e3b;0,f,e08s,e3bf	223555
Shaukat Sultan	45,f,dz5,e32
Shaukat Tarin	6,f,e4a,e62;6,f,eh4,ei4	7490770
Shaul Mofaz	7,2,dyb4,e254	359689
Shaun Donovan	24,0,e51q,ea7s;33,0,ea7s,ed1k	379739
Shavkat Mirziyoyev	0,32,dzcc,ecce;1,32,ec98	57808
Shehbaz Sharif	0,f,ei4b,ej8e;0,f,ek34	2096387	Shahbaz Sharif
Shehu Musa Yar'Adua	5,14,d82,dba1		Shehu Yar'Adua
Shehu Shagari	1,14,dba1,dfcv
Sheikh Abdullah	14e,3,cg35,cl89;3d,3,d72p,de98		Sheikh Mohammad Abdullah;Sheikh Mohammed Abdullah	Abdullah
Sheikh Hasina	0,2n,ds6n,dx7f;0,2n,e516,ek85	52183	Hasina Wazed;Sheikh Hasina Wajed;|!:E$15A !,=49,|;|!G2!>.D(# '-D@#|;^6.I^67!^!%4^-F0^5G6^.>;;|(1>4$!,}L4G|;^>3B^?00^@?0 ^A5%^><=^;E;;|!E43##!|' |!E1$.&-!|	Hasina		ds,dx;e5
Sheikh Mujibur Rahman	0,2n,d41c,d71o;1,2n,d71p,d78f		Mujibur Rahman
Sheikh Rashid Ahmed	17,f,dyb,e24;ai,f,ee8,egc;9,f,egcb,ei4a	rashid-ahmed	Sheikh Rashid Ahmad;Sheikh Rashid;Rashid Ahmed	Ahmed
Shelly Yachimovich	9u,2,e79l,e9bl
Shen Guofang	1g,5,ds,du			Shen
Sher Bahadur Deuba	0,27,dr9c,dt3c;0,27,dx7q,dya4;0,27,e063,e121;0,27,ed67,ee2f;0,27,eh7d,eicp	470903
Sher Mohammad Abbas Stanikzai	3e,57,e8,eg9;2q,57,eh97		Mohammad Abbas Stanikzai;Sher Mohammed Abbas Stanekzai;Sher Mohammad Abbas Stanekzai;Abbas Stanikzai;Sher Mohammed Abbas Stanikzai	Stanikzai
Sherif Ismail	0,10,eb9j,ee67	16250142	Sharif Ismail
Sherry Rehman	17,f,e43,e53;1i,f,e7b,e95;bx,f,ei4,ej8	2985594
Shi Guangsheng	q,5,du3,dz3			Shi
Shigeru Ishiba	7,4,e39q,e49o;0,4,eka1,elal	1335527	|3+H!e|^4H!;Ishiba Shigeru;|!:8*A<VIL !JA:9|;|!G00F6F-D !F0F$#|;^?00^><=^=;/ ^><=^;,0^='7;|!E-:*#9& !*:*"%|			ek9,elb
Shigeru Yoshida	0,4,ce5m,cmca
Shih Ming-teh	bd,p,dpb,ds3			Shih
Shimon Peres	0,2,dg9d,diak;2,2,do7e,drbm;0,2,drb4,ds6i;2,2,dx37,dyb2;1,2,e37f,ea7o	57410	|!:?*:>@? !7B7C|;|!G3->2A? !C*C+|;^5G6^5(G^!%4^-$C^7I:^04F;|(2(!L_hDV#|;^><=^=28 ^A*(^="$^>;.;|!E25*.!+ 04-|			do,eb
Shin Won-sik	7,c,eja7,ek9;k,c,ek8,el6			Shin
Shinjiro Koizumi	16,4,ef9b,eha4;1h,4,el5l,elal;7,4,elal	661410	^/!B^18+^6H/^1-F^7#'
Shintaro Ishihara	7a,4,dv4n,e8av;l7,4,e8b,ea8	38849
Shinzo Abe	1s,4,e1av,e29q;0,4,e29q,e39q;0,4,e8cq,eg9g	132345	^.G7^-(C^08>^,E+;|!:02INEHO !Ba|;|!G-3IE1G !'I|;^?">^=>@ ^><A^?66;|!E-:*1'& !"%|			e8c,ei
Shirley Ayorkor Botchwey	2,40,ed1s,el16;r,7r,el41	shirley-botchwey	Shirley Botchwey
Shirley Chisholm	l,0,d113,df13;8,0,d41p,d47d
Shirley Williams	18,1,d89a,db54
Shivraj Singh Chouhan	8q,3,e1bt,eec;8q,3,eg3n,ejc;1h,3,ek6a			Chouhan
Shivshankar Menon	v,3,e2a,e57;k,3,e61o,ea5	3482398
Shizuka Kamei	m3,4,dsb,dt9;xt,4,e59,e84;78,4,e59g,e66b
Shlomo Ben-Ami	2,2,dw8a,dx37
Shoichi Nakagawa	q,4,dz9,e1a;6,4,e49o,e52h	440571
Shoko Asahara	c,c6,dj,ee76
Shridath Ramphal	2,46,d4,d7;r,7r,d77,dm6		Sonny Ramphal
Shukri Ghanem	0,1g,dz6e,e235;14,1g,e23,e75		Shokri Ghanem;Shukri Ghanim
Shunichi Suzuki	6,4,eha4,eka1
Shwe Mann	o,2d,e71v,ec1		Thura Shwe Mann	Shwe Mann
Siaka Stevens	1,48,d34l,dhbs
Sibghatullah Mojaddedi	1,u,do4s,do6s		Sibghatullah Mojadidi;Sebghatullah Mojaddedi;Sibghatullah Mujaddedi
Sibusiso Moyo	2,s,edbu,eh1k	43180489	Sibusiso Busi Moyo
Siddaramaiah	5q,3,e95d,ee5h;5q,3,ej5k
Sidi Ould Cheikh Abdallahi	1,41,e34j,e486		Sidi Mohamed Ould Cheikh Abdallahi;Sidi Ould Sheikh Abdallahi	Abdallahi
Sidi Ould Tah	1,9w,el91			Ould Tah
Sifi Ghrieb	0,1a,el8s
Sigmar Gabriel	31,a,e9ch,ee3e	160902
Sigmundur Dav|!&A!$| Gunnlaugsson	0,52,e95n,ec47	463588	Sigmundur Gunnlaugsson
Sigrid Kaag	2,1b,eh5p,eh9h;6,1b,ei1a,ek18;sc,8,ek18,el6u	15077856
Siim Kallas	2,37,drb6,dsbm;0,37,dy1s,dz4a;g4,k,e629,eab1	156469
Sila Mar^!&Aa Calder^!&Gn	3,6b,dx12,e112			Calder^!&Gn
Silvan Shalom	2,2,dz2s,e21f	553567
Silvia Fern^!&5ndez de Gurmendi	1,6g,eb3b,ee3b			Fern^!&5ndez de Gurmendi
Silvio Berlusconi	0,h,dq5a,dr1h;0,h,dx6b,e25h;0,h,e458,e7bg	11860	|!:11HK]BHN !EPKSQJNMH|;|!G3,C=:CA !*=,<A?C|;^65%^-=;^04F^37:^/"F;|(1D.eJ!uPee0*vB|;^><E^=I!^?(( ^=>@^=+'^='7^>;.^@87^<*-;|!E.1),!)% !8,%17%0)|			dq,ea
Sim^!&Gn Bol^!&Avar	1,cx,8vch,9654
Sim^!&Gn Trinidad	et,6e,du,e01			Trinidad
Simba Makoni	6,s,dw7,dy8;8,s,e42,e43	1379403
Simbarashe Mumbengegwi	2,s,e14,edb	514464	Simbarashe Simbanenduku Mumbengegwi
Simeon Saxe-Coburg-Gotha	0,1f,dx7o,e18h		Simeon Sakskoburggotski	Saxe-Coburg-Gotha
Simon Coveney	2,1c,ed6e,eich;5j,1c,edbu,eg6r	1670096
Simon Crean	e,z,dxbm,dzc2	1400580
Simon Harris	1q,1c,ek49,el1n;5j,1c,el1n	7518922
Simon Muzenda	5,s,djcv,dz9k	2287723
Simon Stiell	2s,9p,ei8f
Simone Gbagbo	60,38,dwaq,e74b;8,38,el9,ela
Simone Tebet	8,b,ei5,eia;2a,b,ej11
Simone Veil	w,6,d65s,db74;1,5m,db7h,de1j;w,6,dp3u,dr5b
Simonetta Sommaruga	1,23,eb11,ebcv;1,23,eg11,egcv
Sirajuddin Haqqani	9,57,eh97	2246940
Sirimavo Bandaranaike	0,1j,cs7l,dw8a	194291
Sirojiddin Muhriddin	2,3h,e9b		Sirodjidin Aslov;Sirojiddin Aslov;Sirojiddin Mukhriddin
Sitaram Kesri	f4,3,ds9,du3e
Sitaram Yechury	9d,3,eb4j,ek9c
Siti Hardiyanti Rukmana	163,l,du3g,du5l				Tutut
Sitiveni Rabuka	0,2r,do62,dv5j;0,2r,eico	981549
Siv Jensen	9x,2z,e256,eh58;6,2z,e9ag,eg1o	272938
Sixto Dur^!&5n Ball^!&=n	1,1e,do8a,ds8a		Sixto Duran-Ballen	Dur^!&5n Ball^!&=n
Siyabonga Cwele	9n,9,e49,ea5	2290959
Sjafrie Sjamsoeddin	7,l,ekal
Slobodan Milo^!):evi^!'2	1,1n,dn1b,dt7n;1,58,dt7n,dwa7		Slobodan Milosevich;|!:<&@C6C95B !=@CM:7=L|;|!G2->B"B)!@ ?D>B-B;D$.|;^3H#^1:+^4B"^4.=^.93;|(1A3jV:pxYj1!M=;|;^>;6^=$&^=@B^<+$ ^=:D^=$&^>3B^=I!^@21;|!E.1,%!%#/ .),%9!)5|'			dn,e2
Smarck Michel	0,1d,dqb8,drb7
Sobhuza II	m,4w,d096,de8l		King Sobhuza;King Sobhuza II
Soe Win	0,2d,e0aj,e3ac			Soe Win
Sohei Kamiya	ul,4,ei8
Soledad Alvear	a,12,dq3b,dv;2,12,dw3b,e09t	434756
Solomon Mujuru	3u,s,dd,do;12l,s,do,e78f
Solomon Passy	2,1f,dx7o,e18h	1371792
Somchai Wongsawat	0,r,e49i,e4c2				Somchai
Son Sann	x1,2k,dba,dp			Son Sann
Son Sen	7,aa,d7,dt6f			Son Sen
Sondhi Limthongkul	dt,r,e22				Sondhi
Sonexay Siphandone	0,2b,eicu	104914585		Sonexay
Song Min-soon	2,c,e2c1,e42t			Song
Song Sang-hyun	1,6g,e53,eb3		Sang-Hyun Song	Song
Song Young-moo	7,c,ed7d,ee9l	31179461		Song
Sonia Gandhi	ae,3,du3e,edcg
Sonny Perdue	3,y,dz1d,e71a;3b,0,ed4p,eh1k	525362
Sonthi Boonyaratglin	4h,r,e1a1,e39u;cv,r,e29j,e3a1		Sonthi Boonyaratkalin;Sondhi Boonyaratkalin		Sonthi
Sooronbay Jeenbekov	0,1q,ec4d,ed8m;1,1q,edbo,egaf	23810819	Sooronbai Jeenbekov;Sooronbai Zheenbekov
Sophie Wilm^!&<s	0,29,efar,ega1	18434995
Soraya S^!&5enz de Santamar^!&Aa	4,11,e7cm,ee61	41267		S^!&5enz de Santamar^!&Aa
Sorin Grindeanu	0,15,ed14,ed6t
Sosuke Uno	0,4,dl63,dl8a
Souma^!&Cla Ciss^!&=	6,26,dp,dw;e,26,e9,egcp
Spencer Abraham	b,0,dr13,dx13;1n,0,dx1k,e11v	1285613
Spencer Cox	3,95,eh14
Spiro Agnew	5,0,d11k,d5aa
Spyros Kyprianou	1,4v,d983,dk2s
Srettha Thavisin	0,r,ej8m,ek8e	118213697			Srettha
Sri Mulyani Indrawati	6,l,ec7r,el98	3177708	Sri Mulyani
St^!&=phane Dujarric	g0,8,ea3a
St^!&=phane S^!&=journ^!&=	2,6,ek1b,ek9l;9m,k,ekc1	48321355
Staffan de Mistura	81,8,ea7a,eecv			de Mistura
Stan Mudenge	2,s,dr4,e14	2112402	Isaac Stanislaus Mudenge;Stanislaus Mudenge
Stan Stephens	3,83,dl12,dp14
Stanis^!(Daw Kania	55,i,dc95,ddai
Stanislav Gross	0,1o,e084,e14p	348896
Stanislav Shushkevich	8k,1u,dn8p,dq1q
Stanislav Zas	i,9z,eg1,eic
Stanley Baldwin	0,1,br5m,c55s
Stanley Fischer	5z,5j,dq91,dx8v;r4,2,e151,e96u;p4,0,ea5s,edad	447236
Stanley Roth	4f,0,dt8,dx1
Starry Lee	jp,47,eb4,ej9
Stavros Dimas	75,k,e0bm,e629
Stavros Lambrinidis	2,17,e76h,e7bb	718976
Stef Blok	2,1b,ee37,eh5p	2858481
Stefan L^!'!fven	0,21,eaa3,ehbu	2740012
Stefan Meller	2,i,e1av,e259	552957
Stefanos Kasselakis	ur,17,ej9o,ek98
Stella Kyriakides	cw,k,efc1,ekbu
Steny Hoyer	3j,0,e313,e713;3j,0,ef13,ej13
Stephen Barclay	8f,1,eebg,eg1v;1c,1,eiap,ejbd;41,1,ejbd,ek75	260546	Steve Barclay
Stephen Byers	5k,1,ducn,dx68;3n,1,dx68,dy5t
Stephen Dorrell	es,1,dq7k,dr75;1c,1,dr75,dt52
Stephen Flynn	dx,1,eic6
Stephen Hadley	k,0,e11q,e51k	698907
Stephen Harper	e,13,e03k,e226;0,13,e226,ebb4	206
Stephen Miller	gd,0,el1k	27996060
Stephen O'Brien	3p,8,eb5t,ed8v
Stephen Rapp	3f,f0,e31,e59;gs,0,e59,eb8
Steve Bannon	18l,0,ed1k,ed8i	16146870	Stephen Bannon				ec8h
Steve Beshear	3,7z,e3cb,ebc8
Steve Biko	ve,9,d17,d99c
Steve Bullock	3,83,e917,eh14;8,0,ef5e,efc2
Steve Daines	b,0,eb13	3200900
Steve Forbes	8,0,dr9m,ds3e;8,0,dv3g,dw2a
Steve Merrill	3,6j,dp17,dt19
Steve Reed	41,1,ek75,el95;24,1,el95
Steve Scalise	65,0,ea81,ef13;3j,0,ej13	1857141
Steve Sisolak	3,85,ef17,ej12
Steve Tshwete	85,9,dq5,dv6;ak,9,dv6,dy4q
Steve Witkoff	fv,0,el1k		Steven Witkoff;|!:A!B82 #8B:>DD|;|!G5*!A8 ?A!:?8|;^.=I^22@^37:^.8@;|(1=7D!||(1@zQy!||(1=!F1S|;^>;.^A&$^=G; ^?-;^A$>^@87^A3#;|!E.1()! %)(7%3|			el3
Steven Chu	1n,0,e51l,e94m	172466
Steven Mnuchin	1u,0,ed2d,eh1k	24248265	Steve Mnuchin
Stevo Pendarovski	1,3g,ef5c,ek5c	15967423
Stjepan Mesi^!'2	1,2l,dw2j,e62i	146496
Stjepan Radi^!'2	vs,2l,b8cm,bw88
Strobe Talbott	3y,0,dq2n,dx1j	1287886
Strom Thurmond	3,72,cf1l,cj1g;8,0,cg7h,cgb2;b,0,cmco,dz13
Stuart Eizenstat	88,0,dt,dv;nu,0,dv7,dx1	7626497	Stuart E. Eizenstat
Su Tseng-chang	0,p,e21p,e35l;0,p,ef1e,ej1v			Su
Subcomandante Marcos	yx,7,dq11,ea5p		Subcommander Marcos
Subhas Chandra Bose	f4,3,c61,c74;c,d9,cb7,cd8i		Subhash Chandra Bose	Bose
Subhi al-Tufayli	i,5s,dl,dn		Sobhi Tufaili;Sobhi Toufeili
Subroto	h,l,da3,dk3;i,6a,dk7,dq6
Succ^!&<s Masra	0,2p,ek11,ek5m						ee
Suchinda Kraprayoon	0,r,do47,do5o				Suchinda
Suella Braverman	19,1,ei96,ejbd	19957769
Sufi Mohammad	37,f4,do,ef7		Sufi Muhammad;Maulana Sufi Mohammad
Sugiono	2,l,ekal	96987568
Suh Hoon	94,c,ed61,eg7;k,c,eg7,ei5			Suh
Suh Wook	7,c,eg9i,ei5a	61117556		Suh
Suhail Shaheen	172,57,ef
Suharto	1,l,cz3c,du5l		Soeharto
Sukarno	1,l,cd8i,cz3c		Soekarno
Sule Lamido	2,14,dv6,dz5;qf,14,e35,eb5	3041557
Suleiman Abu Ghaith	3m,7l,dx,e92		Sulaiman Abu Ghaith;Suleiman Abu Gheith;Sulaiman Abu Gheith	Abu Ghaith
Suleiman Franjieh	1,18,d29n,d89m		Suleiman Frangieh
Sultan Abdulhamid II	87,9k,ag8v,bd4r		Abdul Hamid II;Abd^!''lhamid II;Sultan Abdul Hamid
Sultan Hashim Ahmed	7,g,dr7,dz49		Sultan Hashem Ahmed;Sultan Hashim Ahmad;Sultan Hashim
Sultan Qaboos	87,6y,d27n,eg1a		Qaboos bin Said
Sultan al-Jaber	1a,3s,eg75;12t,8,ej1,ekb		Sultan Ahmed al-Jaber
Sultani Makenga	7r,ae,e85
Suma Chakrabarti	1,7u,e87,eg7
Sun Yat-sen	1,5,bg11,bg3a			Sun
Sun Yuxi	1g,5,du,dy			Sun
Sun Zhengcai	124,5,e8b,ed7f			Sun
Supachai Panitchpakdi	4,r,dtbf,dwb;11,7k,dy91,e18v;r,9s,e191,e98v			Supachai
Surakiart Sathirathai	2,r,dx2h,e13b;4,r,e13b,e29j				Surakiart
Surangel Whipps Jr.	1,5p,eh1l	26703072	Surangel Whipps
Surapong Tovichakchaikul	2,r,e789,ea57				Surapong
Surayud Chulanont	4h,r,dua,dy9;0,r,e2a1,e41t				Surayud
Suren Papikyan	7,22,ehbf
Surin Pitsuwan	2,r,dtbe,dx29;r,7m,e411,e8cv			Surin
Surya Paloh	i5,l,e91
Susan Rice	s,0,e51q,e96u;k,0,e971,ed1k	50612
Susan Schwab	30,0,e268,e51k
Susana Malcorra	8t,8,e83,ebb;2,n,ebca,ed6c
Susana Martinez	3,7e,e711,ef11
Susanna Agnelli	2,h,dr1h,ds5h
Sushil Koirala	0,27,ea2b,ebac	422969
Sushila Karki	0,27,el9c
Sushma Swaraj	2,3,ea5q,ef5u	1652493
Susie Wiles	1b,0,el1k	113560461
Susilo Bambang Yudhoyono	1,l,e0ak,eaak	57405
Sussan Ley	e,z,el5d	7649377
Sutan Sjahrir	0,l,cdbe,cf73
Suthep Thaugsuban	4,r,e4c,e78;z0,r,e9b,ea5				Suthep
Svenja Schulze	92,a,ehc8,el56	1407342
Sviatlana Tsikhanouskaya	e,1u,eg7e		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;|!:A!25B;0=0 "8E0=>2A:0O|			eg8
Sydney Mufamadi	ak,9,dq5,dv6
Sydney Sekeramayi	7,s,dx4,e52;7,s,e99,edb	7660136
Syed Ali Shah Geelani	wm,a9,du,eh91		Syed Ali Geelani;Syed Ali Shah Gilani	Geelani
Syed Hamid Albar	7,1m,dr5,dv1;2,1m,dv1,e43	3176113			Syed Hamid
Syed Salahuddin	c,d5,dn		Sayeed Salahudeen;Sayed Salahuddin	Salahuddin
Sylvanie Burton	1,4r,eja2
Sylvanus Olympio	1,44,cs4r,cv1d
Sylvestre Ilunga	0,1l,ef97,eh1t	63967715	Sylvestre Ilunga Ilunkamba
Sylvestre Ntibantunganya	1,1s,dq46,ds7p
Sylvi Listhaug	9x,2z,eh58
Sylvia Mathews Burwell	33,0,e94o,ea69;1c,0,ea69,ed1k	12014326	Sylvia Burwell
Syngman Rhee	1,c,cg7o,cs4q
Szeto Wah	wl,47,dl5,e712			Szeto
Szymon Ho^!(Downia	8,i,efc8,eg6s;as,i,ejbd,elbd
Ta Mok	2j,aa,d0,dv36			Ta Mok
Taavi R^!&Iivas	0,37,ea3q,ecbn	3785077
Taban Deng Gai	p,3q,ec7p,eg2m;5,3q,eg2m	7672883		Taban Deng
Tabar^!&= V^!&5zquez	1,3x,e131,e631;1,3x,eb31,eg31	9099
Tadeusz Mazowiecki	0,i,dl8o,dn1c
Tage Erlander	0,21,ceab,d1ae
Taha Muhieddin Maruf	5,g,d6,dz49	taha-maruf	Taha Muhyi al-Din Maruf;Taha Muhie-eldin Marouf	Maruf
Taha Yassin Ramadan	5,g,dn3,dz49	taha-ramadan	Taha Yasin Ramadan;Taha Yassin Ramadhan
Taher al-Nunu	10k,3v,e4		Taher al-Nono;Taher Nounou
Tahnoun bin Zayed	k,3s,ec2e		Tahnoon bin Zayed;Tahnoun bin Zayed al-Nahyan
Taieb Fassi-Fihri	2,42,e3a,e81	2585447	Taieb Fassi Fihri	Fassi-Fihri
Takako Doi	4n,4,di9,dn7;6k,4,dp8,ds9;6b,4,ds9,dzb
Takeaki Matsumoto	2,4,e739,e792	1315762
Takehiko Nakao	1,9a,e94s,eg1g
Takenori Kanzaki	9p,4,dub,e29
Takeo Fukuda	0,4,d8co,dac7
Takeo Kawamura	1s,4,e49o,e59g
Takeo Miki	0,4,d6c9,d8co
Takeshi Iwaya	7,4,eea2,ef9b;2,4,eka1,elal	1654639
Takeshi Onaga	61,4,eaca,ee88	11610464
Talaat Pasha	re,9k,bl24,bma8		Talat Pasha;Mehmed Talaat
Talat Xhaferi	o,3g,ed4r,ek1q;0,3g,ek1s,ek6n
Talbak Nazarov	2,3h,dqc,e2c
Tam^!&5s Sulyok	1,1w,ek35	28599854
Tamim bin Hamad Al Thani	40,4i,e96p	1855372	Tamim bin Hamad	Tamim
Tamir Pardo	4i,2,e71,ec1	252544
Tamirat Layne	0,34,dn66,dr8m			Tamirat
Tammam Salam	0,18,ea2f,ecci	tamam-salam					e94
Tancredo Neves	0,b,ct98,cu6;ff,b,dh1f,dh4l
Taneti Maamau	1,5d,ec3b	23034482
Tang Jiaxuan	2,5,du3i,dz3h;g1,5,dz3,e43			Tang
Tanja Fajon	2,36,ei61
Tansu ^!%Diller	0,d,dp6p,ds36;2,d,ds6s,dt6u					dp6,dt
Tarc^!&Asio de Freitas	3,bp,ej11			de Freitas
Tarcisio Bertone	x,4k,e29f,e9af
Tareck El Aissami	9,q,e49,e8a;5,q,ed14,ee6e;14,q,eg4r,ej3k		Tareck El-Aissami
Tarek Mitri	4t,8,e8a,ea8;4,18,el28
Tarek William Saab	f,q,ed85			Saab
Tareq Saleh	10p,2c,ei47		Tarek Saleh;Tariq Saleh;Tareq Mohammed Saleh				edc
Tariq Aziz	4,g,db,dz49;2,g,df1o,dncj		Tareq Aziz
Tariq al-Hashimi	5,g,e24m,e89a	tariq-al-hashimi	Tareq al-Hashemi;Tareq al-Hashimi
Tarique Rahman	ge,2n,ee28
Tarja Halonen	1,2a,dw31,e831	29213
Taro Aso	2,4,e1av,e38r;0,4,e49o,e59g;6,4,e8cq,eha4	132596
Taro Kono	2,4,ed83,ef9b;7,4,ef9b,eg9g	1161024
Tarrin Nimmanahaeminda	6,r,do9,dr7;6,r,dtb,dx2				Tarrin
Tassos Papadopoulos	1,4v,dz2s,e42s	200776
Tate Reeves	3,82,eg1e
Taur Matan Ruak	ko,3d,dy,e79;1,3d,e85k,ed5k;0,3d,ee6m,ej71	taur-ruak		Matan Ruak
Taye Atske Selassie	1,34,eka7	124831090		Taye
Tayeb Abdel Rahim	fp,39,dq,eg3			Abdel Rahim
Taymour Jumblatt	9y,18,ej6		Taymur Jumblatt;Teymour Jumblatt
Tea Banh	7,2k,dj,ej8m			Tea Banh
Ted Cruz	b,0,e913;8,0,eb3n,ec53	2036942	Rafael Edward Cruz
Ted Kennedy	b,0,cub7,e58p		Edward Kennedy;Edward M. Kennedy
Ted Kulongoski	3,88,dz1d,e71a
Ted Stevens	48,0,dz13,e313
Ted Strickland	3,87,e318,e71a
Teddy Kollek	ec,2,cxb,dpb
Tedo Japaridze	2,y,dzbu,e03	4570471
Tedros Adhanom Ghebreyesus	2,34,e8bt,ecb1;11,6m,ed71	16196017	Tedros Adhanom;Tedros Ghebreyesus		Tedros
Tejashwi Yadav	mq,3,ebb,ed7			Yadav
Temel Karamollao^!(!lu	dh,d,eca,ek6
Temur Yakobashvili	150,y,e41,e6b
Tendai Biti	fq,s,e1,ea;6,s,e52d,e98	7410395
Tengiz Kitovani	7,y,do5,dp5
Tengku Razaleigh Hamzah	6,1m,d8,dg7		Razaleigh Hamzah		Razaleigh
Teo Chee Hean	7,2f,dz8,e75;4,2f,e54,ef5	3518218		Teo
Teodor Mele^!.%canu	2,15,dobk,dscb;2,15,ed14,ef7o	3518228
Teodoro Locsin	2,w,eeah,ei6u	teodoro-locsin-jr	Teodoro Locsin Jr.;Teddy Locsin
Teodoro Nguema Obiang Mangue	5,2q,e85l		Teodorin Obiang;Teodoro Nguema Obiang;Teodoro Obiang Mangue	Obiang Mangue
Teodoro Obiang	1,2q,db83	57385	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	Obiang
Teodoro Petkoff	2a,q,ds3,dv2
Teodoro Ribera	2,12,ef6d,eg7s	501752
Teofisto Guingona	5,w,dx27,e06u;2,w,dx29,dy7
Teresa Ribera	16,11,ee67,ekbp;5v,k,ekc1
Terje R^!'#d-Larsen	3l,8,dva,e0c		Terje Roed-Larsen
Terrance Drew	0,4d,ei86
Terry Branstad	3,8m,df1e,dv1f;3,8m,e71e,ed5o;5m,0,ed7c,ega4
Terry Davis	i,7s,e09,e58
Terry Gou	8,p,ej8s,ejbo
Terry McAuliffe	3,64,ea1b,ee1d
Tessa Jowell	52,1,dx68,e36r	272642
Tetsuo Saito	4w,4,eha4,ekb;9p,4,ekb9
Tetsuzo Fuwa	6r,4,de,dwb
Th^!&=odore Sindikubwabo	1,2e,dq49,dq7j
Th^!&=oneste Bagosora	kh,2e,do,dq7
Th^!&=r^!&<se Coffey	4y,1,ef98,ei96;4,1,ei96,eiap;41,1,eiap,ejbd	290554
Th^!&=r^!&<se Kayikwamba Wagner	2,1l,ek5t			Kayikwamba Wagner
Thabit al-Abbasi	7,g,eiar		Thabet al-Abbasi
Thabo Mbeki	2r,9,dq5a,dv6e;1,9,dv6e,e49o	101547	|!:<'56C !6:?=|;|!G2%!"B ?"D=D|;^.<7^65%^.1.;|(1G3PrTM!|;^@A2^=@B ^?/1^=>@^@@?;|!E-;!"& /"8*|			dv,e4a
Thae Yong-ho	mj,x,e9,ec8		Tae Yong-ho	Thae
Thaksin Shinawatra	0,r,dx29,e29j		|!:B!/9@7< &7</1/A|;|!G2$!=-D@ .D@!B!$+!|;^-!+^-'@^!%4^5G6^7"%^2AF;|(1I1!)hp3<d5:|;^@A3^><A ^@25^;E;^?).;|!E-;82*0 :*1&&!)9%|		Thaksin	dx,e6
Than Shwe	jg,2d,do4n,e73u			Than Shwe
Than Swe	2,2d,ej2			Than Swe
Thanathorn Juangroongruangkit	wc,r,ee5,eg2l				Thanathorn
Thandi Modise	7,9,eh85,ek6
Thanom Kittikachorn	0,r,cvc9,d5ae				Thanom
Tharman Shanmugaratnam	1,2f,ej9e	983752			Tharman
Thein Sein	0,2d,e3ao,e73u;1,2d,e73u,ec3u			Thein Sein
Theo Francken	7,29,el23
Theo Waigel	6,a,dl4l,duaq
Theo-Ben Gurirab	2,4s,dm3l,dy8s;1p,8,dv9e,dw95;0,4s,dy8s,e13l	654433
Theodor Meron	1,6h,dz3,e1b;1,6h,e7b,ebb
Theodor Stolojan	0,15,dnag,dobi
Theodore Roosevelt	5,0,b534,b59e;1,0,b59e,bd34	33866	Teddy Roosevelt
Theodoros Pangalos	2,17,ds1m,dv2i
Theresa May	19,1,e65c,ec7d;0,1,ec7d,ef7o	264766	Teresa May;|!:<':E:<5 !R>|;|!G2$D+D,! ?!D|;^22@^7I:^5"2^!%4^0F:;|(1>Cj~3}a!|;^@DC^=,.^>/" ^=02^?00;|!E175#! +&&|
Theresa Villiers	29,1,e894,ec7e;41,1,ef7o,eg2d
Theys Eluay	j9,bw,dw2,dxba
Thierry Baudet	tl,1b,ec9,el8
Thierry Breton	6,6,e12p,e35f;9o,k,efc1,ek9g	2142823
Thoko Didiza	1h,9,dv6,e25;2n,9,ek6e	7786663
Thokozani Khupe	4,s,e52b,e99	9358456	Thokozani Khuphe;Thokozane Khupe
Thomas Bach	1,9f,e99a,el6n
Thomas Boni Yayi	1,5w,e246,ec46	29196	Boni Yayi	Boni Yayi
Thomas Dewey	3,63,cb11,cmcv;8,0,cc6s,ccb7;8,0,cg1g,cgb2		Thomas E. Dewey
Thomas Greminger	i,5k,ed7,eg7
Thomas Jefferson	x,0,823m,85cv;5,0,8934,8d34;1,0,8d34,8l34	11812
Thomas Klestil	1,1h,do78,e076	78490
Thomas Lubanga	c,fb,dx,e13		Thomas Lubanga Dyilo	Lubanga
Thomas Mirow	1,7u,e47,e87
Thomas Mulcair	e,13,e83o,ebb4	1892814	Tom Mulcair
Thomas Pickering	s,0,dl3k,do57;88,0,dt5r,dwcv		Thomas R. Pickering
Thomas Sankara	1,3c,df84,djaf
Thomas de Maizi^!&<re	9,a,e5as,e733;7,a,e733,e9ch;9,a,e9ch,ee3e	57364		de Maizi^!&<re
Thongloun Sisoulith	0,2b,ec4k,eh3m;1,2b,eh3m	58323		Thongloun
Thorbj^!'!rn F^!&8lldin	0,21,d8a8,daai;0,21,dbac,dea8
Thorbj^!'#rn Jagland	0,2z,dsap,dtah;2,2z,dw3h,dxaj;i,7s,e5a1,ef9i	209611
Thorvald Stoltenberg	59,8,dm11,dmb5;2,2z,dmb3,dp42;av,8,dp5,ds
Thuli Madonsela	fk,9,e5aj,ecae
Tidjane Thiam	25,38,ejcm
Tigran Sargsyan	0,22,e449,ea4d;bb,a2,ec2,eg1	110233	Tigran Sarkisian;Tigran Sarksyan
Tihomir Ore^!):kovi^!'2	0,2l,ec1m,ecaj	21821359
Tiit V^!&8hi	0,37,dr4h,dt3h
Tijjani Muhammad-Bande	1p,8,ef9h,eg9f
Tim Farron	4m,1,eb7g,ed7k
Tim Kaine	3,64,e21e,e61g;b,0,e913;21,0,ec7m,ecb8	359888	Timothy Kaine
Tim Pawlenty	3,8q,dz16,e713;8,0,e75n,e78e
Tim Scott	b,0,e912;8,0,ej5m,ejbc	561315
Tim Walz	3,8q,ef17;21,0,ek86,ekb5	2434360	Timothy Walz
Timane Erdimi	c,fd,e51,ei8
Timo Soini	9t,2a,dt7,ed6a;2,2a,eb5t,ef66	355463
Timoci Bavadra	0,2r,dj4d,dj5e
Timothy Geithner	1u,0,e51q,e91p	311211	Tim Geithner
Tin Oo	181,2d,dk9,ek6		U Tin Oo	Tin Oo
Tina Kotek	3,88,ej19
Tinatin Khidasheli	7,y,eb5,ec7	16370108	Tina Khidasheli
Tino Chrupalla	6w,a,efbu
Tip O'Neill	2i,0,d914,dj13		Thomas O'Neill
Tito Karnavian	7s,l,ec7d,efa;z,l,efan				Tito
Tito Mboweni	10,9,dq5,du7;2t,9,dv88,e5b8;6,9,eea9,eh85	7810182
Tito Okello	1,1t,dh7t,di1q
To Lam	1,16,ek5m,ekal;15,16,ek83	10831196		Lam
Tobias Billstr^!'!m	2,21,eiai,ek9a
Tod Wolters	2o,3f,ef53,ei74		Tod D. Wolters
Todd Blanche	6z,0,el36
Todor Zhivkov	15,1f,cm34,dlba
Tofig Zulfugarov	2,33,du3,dva		Tofik Zulfugarov
Tokyo Sexwale	ez,9,dq57,du1;66,9,e55,e97
Tom Barrack	h4,0,el5e;81,0,el5n		Thomas Barrack
Tom Carper	3,7t,dp1j,dx13;b,0,dx13,el13		Thomas Carper
Tom Corbett	3,70,e71i,eb1k
Tom Daschle	2m,0,dr13,dx66;20,0,dx66,dz13;2m,0,dz13,e113					dx,e1
Tom DeLay	3j,0,dz13,e19s
Tom Donilon	k,0,e6a8,e971	618727	Thomas Donilon
Tom Emmer	65,0,ej13	7815723
Tom Fletcher	3p,8,ekbi
Tom Foley	2i,0,dl66,dr13	577751	Thomas Foley
Tom Harkin	b,0,dh13,eb13;8,0,dn9f,do39
Tom Homan	hm,0,el1k
Tom Ikimi	2,14,dr3k,du6
Tom King	1e,1,dl7o,do4b
Tom Koenigs	3k,8,e22,e3c
Tom Mboya	96,1p,cwc,d175
Tom Perez	39,0,e97n,ed1k;8h,0,ed2p,eh1l	7793121	Thomas Perez
Tom Price	1c,0,ed2a,ed9t	1415243
Tom Ridge	3,70,dr1h,dxa5;3i,0,dz1o,e121	559822
Tom Steyer	8,0,ef79,eg2t
Tom Tancredo	l,0,dv13,e513;8,0,e342,e3ck
Tom Thabane	2,5e,du,dy;0,5e,e868,eb3h;0,5e,ed6g,eg5j	thomas-thabane	Thomas Thabane
Tom Tugendhat	1m,1,ei96,ek75
Tom Van Grieken	uw,29,eaaj			Van Grieken
Tom Vilsack	3,8m,dv1f,e31c;3b,0,e51l,ed1d;3b,0,eh2o,el1k	353826
Tom Watson	70,1,eb9c,efcc
Tom Wolf	3,70,eb1k,ej1h
Tom^!&5^!): Garrigue Masaryk	1,51,bmbe,c3ce		Tom^!&5^!): Masaryk;Thomas Masaryk;T. G. Masaryk
Tom^!&5^!): Pet^!)2|!&A!A|ek	2,1o,eeag,eh4c	56651188
Tom^!&5s Borge	9,2w,db7j,dm4p
Tom^!&5s Ojea Quintana	fz,8,e45,ea5
Tomasz Siemoniak	7,i,e782,ebbg;9,i,ek5d
Tomiichi Murayama	0,4,dq6u,ds1b
Tomio Okamura	to,1o,eb85;o,1o,elb5
Tomislav Nikoli^!'2	1,1n,e85v,ed5v	57431
Tommaso Padoa-Schioppa	6,h,e25h,e458			Padoa-Schioppa
Tommy Lapid	up,2,dv3,e21;a,2,dz2s,e0c4		Yosef Lapid
Tommy Suharto	vd,l,ee3		Hutomo Mandala Putra	Tommy			du
Tommy Thompson	3,97,dj15,dx21;1c,0,dx22,e11q	732804
Tomoko Akane	1,6g,ek3b
Tomoko Tamura	jl,4,ek1i
Tomomi Inada	7,4,ec83,ed7s	1654408
Tonino Picula	2,2l,dw1r,dzcm
Tony Abbott	e,z,e5c1,e99i;0,z,e99i,eb9f	348577	|!:B!=<7 ,00=AA|;|!G.(FDH !&F(|;^/I#^/"F^!%4^7E&^-=3^22@;|(29!$UT||(1<![BG|;^@FE^<*- ^?#1^=>7;|!E-)&1* !"&)|			e99,eb9
Tony Benn	1n,1,d76a,db54
Tony Blair	e,1,dq7l,dt52;0,1,dt52,e36r;16v,dw,e36r,eb5r	9545	Anthony Blair;|!:12NMH !K_P|;|!G3#A?C !=C*|;^/I#^/"F^!%4^/.!^5#,^/!G;|(29!$UT/E|^(1<;^@FE^<*- ^=GC^="$^?%3;|!E.(%0) !,))8|			dq7,e4
Tony Evers	3,97,ef17
Tony Knowles	3,6o,dqc5,dyc2
Tony Leon	7l,9,dq,e356
Tony Snow	1r,0,e258,e39e	733585
Tony Tan	7,2f,dr8,dz8;4,2f,dr8,e19;1,2f,e791,ed8v	38987	Tony Tan Keng Yam
Toomas Hendrik Ilves	1,37,e2a9,ecaa	57289
Tor Wennesland	3l,8,eh1,ekc
Tore Sandvik	7,2z,el24
Toru Hashimoto	cp,4,e426,e7av;eg,4,e7cj,ebci	706296
Toshihiko Fukui	58,4,dz3k,e43j	1045577
Toshihiro Nikai	q,4,e1a,e29;5e,4,ec83,eh9u
Toshiki Kaifu	0,4,dl8a,dnb5
Toshimi Kitazawa	7,4,e59g,e792	1155846
Toshimitsu Motegi	2,4,ef9b,ehb4;2,4,elal	1655453
Touhid Hossain	pm,2n,ek88
Traian B^!'.sescu	1,15,e0ck,eacl	57279				e0c,e7c
Tran Dai Quang	1,16,ec42,ee9l	7833292		Tran Dai Quang	Quang
Tran Duc Luong	1,16,dt9o,e26r			Tran Duc Luong	Luong
Trent Lott	20,0,ds6c,dx66;2m,0,dx66,dyck					ds6,dy
Trevor Manuel	6,9,ds44,e55a
Trinidad Jim^!&=nez	2,11,e6al,e7cm	260218
Troels Lund Poulsen	7,2x,ej8m	3080572		Poulsen
Truong Chinh	15,16,c95,coa;15,16,di7e,dici			Truong Chinh
Truong Tan Sang	1,16,e77p,ec42	57407		Truong Tan Sang	Sang
Try Sutrisno	5,l,dp3b,du3b				Try
Trygve Lie	2,2z,c92l,ce22;r,8,ce22,ckba
Tsadkan Gebretensae	5s,34,dn,dx;1l,f6,egb		Tsadkan Gebre-Tensae	Tsadkan
Tsai Ing-wen	1,p,ec5k,ek5k	233984	^5,+^4G9^03G;|!:8/9B !F;VFU|;|!G0&/#F !B6 DB|;^@$?|?00!6|^?,0;|!E-7!* !*1#|-|!E2!+|	Tsai		ec,ek6
Tsakhiagiin Elbegdorj	0,2j,du4n,duc9;0,2j,e08k,e21d;1,2j,e56i,ed7a	57421	Tsakhia Elbegdorj
Tsetska Tsacheva	o,1f,e57e,e93e
Tshering Tobgay	0,5z,e97r,ee89;0,5z,ek1s	7849613
Tsutomu Hata	2,4,dp89,dq4s;0,4,dq4s,dq6u
Tufan Erh^!''rman	1,7f,elao
Tuilaepa Sailele Malielegaoi	0,6l,dubn,eh5o	57723	Tuilaepa Aiono Sailele Malielegaoi;Tuilaepa Malielegaoi	Malielegaoi	Tuilaepa
Tulsi Gabbard	8,0,ef1b,eg3j;3h,0,el2c
Tuncer Bak^!(3rhan	l2,d,eja
Tundu Lissu	e,31,eg8
Tung Chee-hwa	1k,47,dt71,e13c	15027	Tung Chee Hwa	Tung
Tunku Abdul Rahman	0,1m,cp8v,d29m			Rahman	the Tunku
Turgut ^!&*zal	0,d,dfcd,dlav;1,d,dlb9,dp4h
Turki al-Faisal	2u,1z,db,dx8;1i,1z,e17,e32		Turki bin Faisal;Prince Turki
Tyronne Fernando	2,1j,dxc,e04	2506866
Tzachi Hanegbi	a,2,ds9,dv7;k,2,ej1,ela
Tzipi Livni	2,2,e21i,e53v;a,2,e93i,eac4	151796				e2,e5
U Nu	0,2d,cg14,co6c;0,2d,cs44,cu32			U Nu
U Thant	r,8,ctbu,d3cv			Thant
Uday Hussein	rw,g,dg,dz49		Uday Saddam Hussein;Odai Hussein;Odai Saddam Hussein;Udai Hussein	Hussein
Uddhav Thackeray	d9,3,e8b;5r,3,efbs,ei6u						dz
Ueli Maurer	1,23,e911,e9cv;6,23,ec11,eicv;1,23,ef11,efcv	123979
Uffe Ellemann-Jensen	2,2x,de9a,dp1p			Ellemann-Jensen
Uhuru Kenyatta	1,1p,e949,ei9d	196070
Ulf Kristersson	0,21,eiai	1780398
Ulisses Correia e Silva	0,5a,ec4m	23899522		Correia e Silva
Ulrike Meinhof	37,aj,d25,d859
Ulysses Guimar^!&7es	49,b,dh2,dl2;8,b,dl,dlb
Ulysses S. Grant	1,0,a934,ah34	34836	Ulysses Grant
Umaro Sissoco Embal^!&G	1,2i,eg2r,elbq	16855164	Umaro Embalo	Embal^!&G
Umaru Yar'Adua	1,14,e35t,e655	104705	Umaru Musa Yar'Adua
Umberto Bossi	xm,h,dlc4,e845	47832
Ung Huot	2,2k,dqa,du;ch,2k,dt86,dubu			Ung Huot
Urho Kekkonen	1,2a,co31,de1r
Uri Savir	3e,2,dp,ds6
Urjit Patel	2t,3,ec94,eeca
Urmas Paet	2,37,e14d,eab3	58100
Urmas Reinsalu	7,37,e85b,ea3q;2,37,ef4t,eh1q;2,37,ei7i,ej4h
Ursula Plassnik	2,1h,e0ak,e4c2
Ursula von der Leyen	7,a,e9ch,ef7h;1,5b,efc1	60772	|!:;)FGIA6 JDC :;F !U?;C|;|!G.!F/1FB% ?FD -H/ B%HD|;^-3"^/8;^5#,^/<I;|(1@!i5gyP$qB||(1<!k#'u|;^?+9^=*H^?:&^<G< ^A,.^<.1^?%3^<G<^?00^?&*;|!E-!&92&-% 5&0 $9 -**0|			ef7
Utkir Sultanov	0,32,drcl,dzcc	1062393	Otkir Sultonov
Uzi Arad	k,2,e53,e72
Uzi Landau	2z,2,dx37,dz2s;67,2,e53v,e93	2660886
V. P. Singh	0,3,dlc2,dmba		Vishwanath Pratap Singh
V^!&5clav Havel	1,51,dlct,do7k;1,1o,dp22,dz22	36233	|!:2!?UJ?A "?ADJ|;|!G2;!$->!; A!;D>|;^2AF^4HG^0"B^.8@^!%4^-F0^8&3^/!G;|(25-Y!F2X,6H|;^=;/^@1*^<G<|A3#! x|^=>H;|!E-&!7-" %!&&-|			dlc,dz3
V^!&5clav Klaus	0,1o,do72,du12;1,1o,dz37,e937	57434
V^!&Actor G. Ricardo	7e,j,du87,dw4		Victor Ricardo	Ricardo
V^!&Actor Hugo C^!&5rdenas	5,2h,dp86,dt86	victor-cardenas		C^!&5rdenas
V^!&Actor Paz Estenssoro	1,2h,ck4f,co86;1,2h,cs86,cwb4;1,2h,dh86,dl86			Paz Estenssoro
V^!&Actor Polay	c,br,dg,do6		Victor Polay Campos
V^!&Actor Ra^!'%l Haya de la Torre	pr,o,bs57,db82			Haya de la Torre
V^!&At Raku^!):an	9,1o,ehch,elcf
V^!&Ator Gaspar	6,30,e76l,e972
V^!'Fra Jourov^!&5	68,k,eab1,efbu;5,5b,efc1,ekbu	12001809
Vadim Krasnoselsky	1,ao,eccg
Vahagn Khachaturyan	1,22,ei3d
Vaira V|!(-!-|e-Freiberga	1,2u,dv78,e378	151301		V|!(-!-|e-Freiberga
Val^!&=rie P^!&=cresse	b8,6,e76t,e85a;8,6,ehc4,ei4a
Val^!&=ry Giscard d'Estaing	1,6,d65r,dd5l	valery-giscard-destaing	Valery Giscard	Giscard d'Estaing	Giscard
Valdas Adamkus	1,20,du2q,e57c	153167
Valdecy Urquiza	i,6u,ekb7
Valdis Birkavs	0,2u,dp83,dq9f;2,2u,dq9f,dv7g
Valdis Dombrovskis	0,2u,e53c,ea1m;4d,k,eg8q,ekbu;4j,k,ekc1	57630
Valdis Zatlers	1,2u,e378,e777	182673
Valent^!&An Paniagua	1,o,dwbm,dx7s	81638
Valentin Inzko	4k,v,e53q,eh81	112145
Valentina Matviyenko	169,m,e79l	182654	Valentina Matvienko
Valentine Strasser	2h,48,do4u,ds1g
Valerie Amos	5a,1,dz5c,dza6;3p,8,e69,eb5		Baroness Amos
Valerie Jarrett	ao,0,e51k,ed1k	259514
Valery Bolotov	7d,ad,ea5i,ea8e	16745486	Valeriy Bolotov
Valery Zaluzhny	8x,t,eh7r,ek28;b6,t,ek59		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny
Vallabhbhai Patel	4,3,cf8f,cicf		Sardar Patel;Sardar Vallabhbhai Patel
Vang Pao	q1,2b,ct,d75e			Vang Pao
Vano Merabishvili	9,y,e0c,e874;0,y,e874,e8ap	380730
Vano Siradeghyan	9,22,do,dsb
Varsen Aghabekian	2,39,el6		Varsen Aghabekian Shahin
Vartan Oskanian	2,22,du4,e44	1974113	Vardan Oskanian;Vartan Oskanyan;Vardan Oskanyan
Vassiliki Thanou	0,17,eb8r,eb9l	20855548
Vaughan Gething	1t,96,ek3k,ek86
Vazgen Sargsyan	7,22,dr7,dv6b;0,22,dv6b,dvar		Vazgen Sarkisyan;Vazgen Sarkisian;Vazgen Sarksyan
Vecdi G^!'!n^!''l	7,d,dybj,e77
Velupillai Prabhakaran	c,9o,d855,e55i		Vellupillai Prabhakaran
Ven^!&6ncio Mondlane	8,3w,ek6,eka;e,3w,eka
Venustiano Carranza	1,7,bl51,bo5l
Ver^!&Gnika Mendoza	8,o,eba,ec4a			Mendoza
Vere Bird	0,5v,ddb1,dq39
Vesna Pe^!):i^!'2	vq,1n,do6,dv5
Vesna Pusi^!'2	2,2l,e7cn,ec1m
Vicente Fox	1,7,dwc1,e2c1	190572	Vicente Fox Quesada	Fox
Victoire Ingabire	yn,2e,e2		Victoire Ingabire Umuhoza	Ingabire
Victor Ciorbea	0,15,dscc,du3u
Victor Ponta	0,15,e857,ebb9	57692
Victoria Clarke	129,0,dx5,dz6
Victoria Nuland	4f,0,e99i,ed1k;88,0,eh53,ek3m	1188501
Victoria Villarruel	5,n,ejca	24572317
Vidkun Quisling	1v,2z,ca21,cd59
Vigd^!&As Finnbogad^!&Gttir	1,52,dc81,ds81
Vijay Gokhale	v,3,ee1,eg1
Vijay Nambiar	6m,8,e61,ecc
Vijitha Herath	2,1j,ek9
Vikram Misri	v,3,ek7f
Viktor Chernomyrdin	0,m,doce,du3n		|!:2!GIQMO 6DOLMKZOCGL|;|!G58A:!?( !+A(=?<A(&A=|;^-5(^/!G^6.!^0F:^/!G^7)4;|(1>P,Ek}>$kK_!k5s|;^=I"^@FE^=*H ^@('^=*H^<"%^=:<^=*H^<8?;|!E2!%3$!4 2|'|!E06.#,'6!'-|			dp,du3
Viktor Klima	y,1h,dt1s,dw24	78538
Viktor Orb^!&5n	0,1w,du76,dy5r;0,1w,e65t	57641	|!:2!GIQMO -O@?L|;|!G.?HA(F/ !F/&%D|;^1.#^/!G^2;C;|(1DJ&?eu!eGm|;^=I"^@FE^=*H ^?((^=*H^=;3;|!E-&*8)&9 !&9"0|			e6
Viktor Yanukovych	0,t,dybl,e115;0,t,e284,e3ci;1,t,e62p,ea2m	1459658	Viktor Yanukovich;Victor Yanukovych;|!:2!hIQMO >LRIMAGV|;|!:2!GIQMO >LRIMAGV|;|!G2;D=$B+ D!@B=B;D$.|;^,HA^-9'^37:^4.=^.93;|(1IE!:_pV>%E53|;^=I"^@FE^=*H ^?$$^<%6^@87^=I!^@21;|!E.%)7(%8 )0%7%!)5|'			e0a,e11;e6,eac
Viktor Yushchenko	0,t,dvcm,dx5t;1,t,e11n,e62p	1459699	Viktor Yuschenko;|!:2!hIQMO =XDLIM|;|!:2!GIQMO =XDLIM|;|!G58A:!?( A?+!+A=:?|;^/".^-06^37:;|(1AM)Bhxc1;!p-|;^=I"^@FE^=*H ^?..^>3F^@87;|!E2!%3$!4 %!52|'|!E2,3!|			e0a,e62
Viktor Zubkov	0,m,e39e,e458	147425
Vilayat Guliyev	2,33,dva,e04	7930115
Villy S^!'#vndal	2,2x,e7a3,e9cc	58119
Vinay Kwatra	v,3,ei5,ek7		Vinay Mohan Kwatra
Vince Cable	3r,1,e65c,eb58;4m,1,ed7k,ef7m	244312	Vincent Cable
Vincent Biruta	2,2e,efb,ek6
Vincent Otti	90,ac,dj,e3a
Vincent Siew	0,p,dt91,dw5k;5,p,e45k,e85k		Siew Wan-chang
Vinicio Cerezo	1,25,di1e,dn1e
Viola Amherd	7,23,ef11,el3v;1,23,ek11,ekcv
Violeta Chamorro	1,2w,dm4p,dt1a		Violeta Barrios de Chamorro	Chamorro
Viorica D^!'.ncil^!'.	0,15,ee1t,efb4	9368300
Virgilio Barco	1,j,di87,dm87		Virgilio Barco Vargas
Virginia Bottomley	1c,1,do4a,dr75;es,1,dr75,dt52
Virginia Raggi	6e,h,ec6m,ehal
Virginijus Sinkevi^!'8ius	75,k,efc1,ek7f
Vital Kamerhe	2n,1l,e2c,e53;g,1l,ej3n,ek5;2n,1l,ek5m,el9
Vitali Klitschko	zy,t,ea65	31919	Vitaliy Klychko;Vitali Klichko				e8a
Vitalis Zvinavashe	lj,s,dq,dzc	7936864
Vivek Ramaswamy	8,0,ej2l,ek1f
Vivian Balakrishnan	2,2f,eba1	7937671
Vivian Motzfeldt	2,67,ei45
Viviane Reding	68,k,e62a,ea71	235866
Vjosa Osmani	1,2t,eh46	13047644
Vlad Filat	0,1y,e59p,e94p	57685
Vladim^!&Ar Me^!'8iar	0,1r,do6o,dq3g;0,1r,dqcd,duau					do,dua
Vladim^!&Ar ^!)9pidla	0,1o,dy7f,e084	32777
Vladimir Cerr^!&Gn	wa,o,e8;qg,o,ef11,ef8
Vladimir Lenin	iv,5u,blb8,bs1l	1394	Vladimir Ilyich Lenin;|!:2!J?CGKGO *DLGL|;|!G2;>!)D?D+ >D@D@|;^/4?^0"B^.1.^3H#^/!G^!%4^-58^.G/;|(1@!g3zZiyjzFq|;^=GC^<G<^<8;^=:<^=*H ^="$^<*1;|!E0#*!','6 *.'-|			bl
Vladimir Medinsky	2p,m,e85l,eg1l;2x,m,eg1o	2121094	Vladimir Medinskiy;Vladimir Medinskii;|!:2!J?CGKGO +DCGLPIGH|
Vladimir Norov	2,32,e27,e6c;r,am,ef1,ehc;2,32,ei4,eic
Vladimir Padrino L^!&Gpez	7,q,eaao	19519696	Vladimir Padrino	Padrino L^!&Gpez
Vladimir Plahotniuc	25,1y,ecc,ef6		Vlad Plahotniuc
Vladimir Putin	0,m,dv89,dw57;2e,m,dvcv,dw57;1,m,dw57,e457;0,m,e458,e857;1,m,e857	7747	Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;|!:2!J?CGKGO .RQGL|;|!:2!MJMCGKGO .RQhL|;|!G2;>!)D?D+ "B$D@|;^098^,I*;^/4?^0"B^.1.^3H#^/!G^!%4^098^,I*;|(1@!g3zZiyRz<q|;^=GC^<G<^<8;^=:<^=*H ^A/;^A&(;|!E0#*!','6 2#&'-|			dvc
Vladimir Voronin	1,1y,dx47,e59b	189435
Vladimir Zhirinovsky	x7,m,dn4i,ei46
Vladimiro Montesinos	7g,o,dm7s,dw9o
Vladislav Ardzinba	1,7n,dqbq,e12c	313353					dm
Vladislav Jovanovi^!'2	2,58,dp32,dr8f
Vlado Bu^!'8kovski	0,3g,e0ch,e28s	2529738
Vlado Gotovac	dy,2l,ds2,dtc
Vo Nguyen Giap	7,16,ceb3,dc27			Giap
Vo Van Kiet	0,16,dn88,dt9p			Kiet
Vojislav Ko^!):tunica	1,58,dwa7,dz37;0,1n,e033,e477	33031				dw9,e4
Vojislav ^!)9e^!):elj	y7,1n,dn2n;4,1n,du3o,dwao	298063
Volen Siderov	t2,1f,e14h
Volkan Bozk^!(3r	ce,d,ea8t,ec5o;1p,8,eg9f,eh9e	7940222
Volker Perthes	au,8,eh1,ej9
Volker R^!''he	7,a,do41,duaq		Volker Ruehe
Volker T^!''rk	43,8,eiah		Volker Tuerk
Volodymyr Groysman	0,t,ec4e,ef8t	4150130
Volodymyr Zelensky	8,t,eecv,ef4l;1,t,ef5k	3874799	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;|!:2!MJMCGKGO &DJDLP[IGH|;|!:2!J?CGKGO &DJDLPIGH|;|!G:3:6:!<7<# $<6<8%5<|;^196^6F-^04F^.1.;|(1=$'nE!_l~:mt7+|^(3D;^=A!^=$&^<8;^=:<^=*H ^?4<^="(^>;.^@@?;|!E0##*#!','6 $*./5'|			ef4
Voltaire Gazmin	7,w,e66u,ec6u
Vuk Dra^!):kovi^!'2	y8,1n,dm3e;2,1n,e033,e35f	162740
Vuk Jeremi^!'2	2,1n,e35f,e87r;1p,8,e89i,e99g	722579
Vyacheslav Molotov	2,5u,c753,ch34
Vyacheslav Volodin	fu,m,eca5	982461	Viacheslav Volodin
Vygaudas U^!):ackas	2,20,e4c9,e62b	983985
Vytautas Landsbergis	8k,20,dm3b,dobp	164582
W. T. Cosgrave	13c,1c,bqc6,c039
W^!(Dadys^!(Daw Bartoszewski	2,i,dr37,drcm;2,i,dw6u,dxaj	381185
W^!(Dadys^!(Daw Gomu^!(Dka	55,i,coal,d2ck
W^!(Dadys^!(Daw Kosiniak-Kamysz	7,i,ejcd	1374797		Kosiniak-Kamysz
W^!(Dadys^!(Daw Sikorski	0,i,c79u,cb74
W^!(Dodzimierz Cimoszewicz	0,i,ds27,dtav;2,i,dxaj,e115	55915
W^!(Dodzimierz Czarzasty	as,i,elbi
Wael al-Halqi	0,19,e889,ec73		Wael al-Halki
Wafiq Safa	rl,5s,dj
Wakil Ahmed Muttawakil	2,57,dva,dxc		Wakil Ahmad Mutawakil;Wakil Ahmed Mutawakel;Wakil Ahmed Muttawakel;Wakil Ahmad Muttawakil
Waldemar Pawlak	0,i,do65,do7a;0,i,dpaq,dr36;4,i,e3bg,e8br
Waldemar ^!*+urek	a,i,el7o
Walid Jumblatt	9y,18,d93g,ej5p		Walid Joumblatt
Walid al-Moallem	1i,19,dm,dv;2,19,e22b,egbg	walid-al-moallem	Walid Moallem;Walid Moualem;Walid Muallem
Walt Rostow	k,0,cy41,d11k
Walter Braga Netto	bu,b,eg2i,eh3t;7,b,eh3u,ei41;21,b,ei6,eiau	49323012	Walter Souza Braga Netto	Braga Netto
Walter Hallstein	1,5b,cq11,cz75
Walter Hickel	3,6o,cyc5,d11t;28,0,d11o,d2bp;3,6o,dmc3,dqc5		Wally Hickel
Walter Lini	0,3b,dc7u,dn96		Father Walter Lini
Walter Mondale	5,0,d91k,dd1k		Walter Fritz Mondale;Fritz Mondale
Walter Mzembi	4v,s,e52,eda;2,s,eda,edb	7965696
Walter Scheel	2,a,d1am,d65f;1,a,d671,db6u
Walter Schwimmer	i,7s,dv9,e08
Walter Sisulu	5f,9,chc,cmc;n8,9,dn7,dqc
Walter Ulbricht	pf,8j,ci7p,d353
Walter Veltroni	4,h,ds5h,dual;6e,h,dx61,e42d;25,h,e3ar,e52h
Wan Azizah Wan Ismail	e,1m,e43,e48;4,1m,ee5l,eg2o	468579	Wan Azizah Ismail;Wan Azizah	Wan Azizah
Wanda V^!&5zquez	3,6b,ef87,eh12
Wang Dan	ax,5,dl4			Wang Dan
Wang Daohan	ir,5,dnc,e1co			Wang
Wang Guangya	s,5,dz8,e48;cb,5,e6a,ed9			Wang
Wang Huning	5o,5,ej3a			Wang
Wang Jin-pyng	o,p,dv2,ec1			Wang
Wang Lequan	ew,5,dq9,e64			Wang
Wang Qishan	5,5,ee3h,ej3a	18113		Wang
Wang Wenbin	1g,5,eg7,ek5			Wang
Wang Wentao	q,5,egcq			Wang
Wang Yang	ev,5,e3c,e8c;t,5,e93,ee3;5o,5,ee3,ej3	734914		Wang
Wang Yi	2,5,e93g,eicu;2,5,ej7p	701801	^293^11F	Wang
Warren Christopher	x,0,dp1k,dt1h
Warren G. Harding	1,0,bp34,br82	35286	Warren Harding
Wasfi Tal	0,1x,cu1s,cv3r;0,1x,cx2,cz3;0,1x,d2as,d3bs		Wasfi al-Tal
Wataru Kubo	6,4,ds1b,dsb7
Wavel Ramkalawan	1,5t,egaq,elaq	1568174
Wayne Swan	4e,z,e3c3,e96r	1236571
Wei Fenghe	7,5,ee3j,ej3c	7929529		Wei
Wei Jingsheng	73,5,dac			Wei
Wellington Koo	7,p,ek5k		Koo Li-hsiung
Welshman Ncube	fq,s,dv9,e1;1a,s,e52,e99	7982050
Wen Jiabao	n,5,dz3g,e93f	16628		Wen
Wendell Willkie	8,0,c86s,c8b5
Wendy Sherman	3y,0,eh4e,ej7s
Werner Faymann	y,1h,e4c2,ec59	53282
Werner Hoyer	1,a3,e811,ejcv
Werner Kogler	31,1h,eg17,el33
Wes Moore	3,7c,ej1i
Wes Streeting	1c,1,ek75	7983764
Wesley Clark	2o,3f,dt7b,dw53;8,0,dz9h,e02b		Wesley K. Clark
Wesley Simina	1,54,ej5c	7984081
Wi Sung-lac	k,c,el64			Wi
Wilbur Ross	27,0,ed2s,eh1k	8000233
Wilfried Martens	0,29,db43,dd46;0,29,ddch,do37
William Barr	f,0,dnbq,dp1k;f,0,ef2e,egcn	723917	Bill Barr
William Burns	3y,0,e77s,eab3;1x,0,eh3j,el1k		Bill Burns
William Casey	1x,0,dd1s,dj1t
William Cohen	b,0,db13,dt13;1f,0,dt1o,dx1k	710721
William Daley	27,0,dt1u,dw7j;1b,0,e71d,e81r	1370400	Bill Daley
William Donald Schaefer	e6,0,d3c7,dj1l;3,7c,dj1l,dr1i
William Gladstone	0,1,a8c3,ay32		William Ewart Gladstone			a8
William Hague	e,1,dt6j,dx9d;v,1,e65c,ea7e	58282
William Howard Taft	1,0,bd34,bh34	35648
William Jennings Bryan	8,0,b07a,b0b3;8,0,b475,b4b6;8,0,bc7a,bcb3;x,0,bh35,bj69
William Lyon Mackenzie King	0,13,bpct,cgbf		Mackenzie King	Mackenzie King
William McKinley	1,0,b134,b59e	35041
William Perry	1f,0,dq23,dt1n
William Ruto	2r,1p,e949,ei9d;1,1p,ei9d	195725	|!:@$9<MP= !DC?|;|!G2B>D!? +B$B|;^.=I^/2C^!%4^8C)^/I#;|(1<%"l!b||(29TD!|;^?-C^=,.^?%C ^='7^@FE;|!E-&*-*!. 9&)&|			ei8
William Sessions	42,0,djb2,dp7j		William S. Sessions
William Seward	x,0,a136,a934		William H. Seward
William Tolbert	1,43,d37n,dc4c
William Tubman	1,43,cc13,d37n
William Waldegrave	1c,1,dmb2,do4a;1h,1,dq7k,dr75
William Walker	s6,5k,dua,dv6
William Webster	42,0,da2n,dj5p;1x,0,dj5q,dn8v		William H. Webster
William Whitelaw	19,1,db54,df6b		Willie Whitelaw
Willy Brandt	10j,a,cpa3,cyc1;y,a,d1am,d657
Willy Claes	2,29,do37,dqah;i,3f,dqah,drak
Wilson Witzel	57,b,ef11,eh4u
Wilton Sankawulo	bc,43,dr91,ds93
Wim Duisenberg	6,1b,d55b,d9cj;1,6r,du61,dzav
Wim Kok	0,1b,dq8m,dy7m	221411
Win Aung	2,2d,dub,e09			Win Aung
Win Myint	1,2d,ee3u,eh21			Win Myint
Winfried Kretschmann	1v,au,e75c
Winnie Byanyima	12,ap,efb1
Winnie Mandela	135,9,dpc,dz4;mk,9,dq5,dr4		Winnie Madikizela-Mandela	Mandela	Winnie
Winston Churchill	pc,1,bfao,bj5p;0,1,c85a,cd7q;0,1,cjaq,cn45	8016	|!:C!6;?@<; %3>E699J|;Winston Spencer Churchill;|!G5?=*!?= !+(+;|;^,E:^-A>^/!G;|(1=$!t7Ft~?d||(22]!K|;^?-?^>;.^@D+ ^@'4^@29;|!E2!%,-$!+ 2|'|!EC#!|'|!E6!$|			c8
Winston Lord	4f,0,dp4,dt2
Winston Peters	4,2v,dscg,du8e;2,2v,ejbr	1396178					dp7
Wiranto	8w,l,du2g,dva;7,l,du3g,dvak;8,l,e04,e075;1m,l,ec7r,efak
Wissam al-Hassan	rm,18,e2,e8aj			al-Hassan
Witold Waszczykowski	2,i,ebbg,ee19	9375875
Wojciech Jaruzelski	0,i,dd2b,dhb6;1,i,dl7j,dmcm
Wolfgang Petritsch	4k,v,dv8i,dy5r	112891
Wolfgang Sch^!&8uble	9,a,e1bm,e5ar;6,a,e5as,edao;5b,a,edao,ehaq	16019	Wolfgang Schaeuble;|!:2!MJ[SB?LB 7MH@JD|;|!G2;B>;4!@4 .BD">A|;^0=:^-"6^/.!^-:&;|(1>#&kR)s-}4g!Sl|;^=A!^A3#^;)4 ^>7*^?00^=GC^="$;|!E.%%,4"0" 9%)!,$|			e6,eda
Wolfgang Sch^!''ssel	y,1h,dw24,e31b	2125645	Wolfgang Schuessel
Wolfgang Thierse	5b,a,duaq,e1ai	62703
Woo Won-shik	o,c,ek65			Woo
Woodrow Wilson	3,69,bf1h,bh31;1,0,bh34,bp34	34296	|!:2!RCOM !GJ[PML|;|!G:::!#: :<6%:8|;^-"9^/8;^41%^!%4^.=I^/!G^6G0;|(1@!>Dkzy!||(1=!l;t|;^?+9^<7,^=$& ^?-C^>;2;|!E0##!6# #'*/#-|
Wopke Hoekstra	6,1b,edaq,ei1a;2,1b,ei1a,ej91;8v,k,eja5	14520235
Workneh Gebeyehu	2,34,ecb1,ef4i;2s,d7,efc	27686173
Wouter Bos	6,1b,e32m,e62n	554127
Wu Bangguo	50,5,dz3f,e93e	360563		Wu
Wu Den-yih	0,p,e59a,e826;5,p,e85k,ec5k			Wu
Wu Yi	q,5,dp3,du3;t,5,dz3,e43	50952		Wu
Wunna Maung Lwin	2,2d,e73u,ec3;2,2d,eh21,ej2			Wunna Maung Lwin
X^!&Gchitl G^!&5lvez	8,7,ej93,ek62
Xabier Arzalluz	vc,11,di2,e01
Xanana Gusmao	y0,3d,dd3,dy5k;1,3d,dy5k,e35k;0,3d,e388,eb2g;0,3d,ej71	11509	Jose Alexandre Gusmao
Xavier Becerra	f,65,ed1o,eh3i;1c,0,eh3j,el1k
Xavier Bettel	0,4m,e9c4,ejbh	561213
Xavier Espot	0,99,ef5g	21001195	Xavier Espot Zamora	Espot
Xavier Trias	e7,11,e771,eb6d
Xi Jinping	5,5,e43f,e93e;15,5,e8bf;1,5,e93e	15031	|!:A!8 &78=L?8=|;|!:A!V &7V=L?V=|;|!G3-C %C? !C?3|;^,G0^6EI^/0?;^44%^6EI^/0?;^><=^?>B^A4G;|!E/8( !|'|!E/(/3(/!|	Xi		e8b
Xiang Huaicheng	6,5,du3,dz3			Xiang
Xie Feng	1i,5,ej5n			Xie
Xie Xuren	6,5,e38,e93			Xie
Xie Zhenhua	16h,5,eh2,ek1			Xie
Xiomara Castro	1,2s,ei1r,em1r	8044708
Xiong Guangkai	c1,5,ds1,e1c			Xiong
Xu Caihou	6p,5,e09,e8b			Xu
Y.V. Reddy	2t,3,dz96,e495
Y^!(3ld^!(3r^!(3m Akbulut	0,d,dlb9,dn6n
Y^!(3lmaz Tun^!&;	a,d,ej64
Ya^!&?l Braun-Pivet	2c,6,ei6s			Braun-Pivet
Ya^!)8ar B^!''y^!''kan^!(3t	35,d,e28u,e48u	961343
Ya^!)8ar G^!''ler	7,d,ej64	19636157
Ya^!)8ar Yak|!(3!O|	2,d,dybi,dz3e	75063
Yaakov Amidror	k,2,e75,e9b
Yaakov Neeman	a,2,ds6i,ds8;6,2,dt7,duc;a,2,e53v,e93i
Yahya Ayyash	2j,3v,do,ds15		Yehiya Ayyash;Yehya Ayash
Yahya Jammeh	1,5c,dq7m,ed1l	57356
Yahya Khan	1,f,d13p,d3ck		Agha Muhammad Yahya Khan	Yahya Khan
Yahya Rahim Safavi	5t,e,dt9,e391		Rahim Safavi;Yahya Rahim-Safavi	Safavi
Yahya Saree	45,6f,ee		Yahya Sarea
Yahya Sinwar	7j,3v,ed2d,ekag		Yehya Sinwar;Yahya al-Sinwar;|!:A/ELO !8=20@|;|!G2D'DC !>-@B!+|;^-A+^1<5^,HA^!%4^6D<^2AF^/!G;|(2(N<Nh!_YU|;^?$$^AB@^?$$ ^><A^?(D^=*H;|!E-*(*! 2*1&&!9|			eh,ekc
Yair Golan	w2,2,ek5s
Yair Lapid	6,2,e93i,eac4;0,2,ei71,eict;e,2,ej12	1396120	|!E-*!*9 -5*$|;|!:;5>F !6E>:|;|!G1E"!E, ?"#E*|;^,HA^-"6^/!G^!%4^0"B^3$"^/8;;|(1>d!k}iQF|;^?$$^?00^=*H ^<G<^A42^<7,
Yaku P^!&=rez	8,1e,eg9,eh27			P^!&=rez
Yakubu Gowon	2h,14,cy81,d77t
Yal|!&;!n|n Akdo^!(!an	4,d,ea8t,ec5o
Yamand^!'% Orsi	1,3x,el31
Yang Jiechi	2,5,e34r,e93g	58211		Yang
Yang Shangkun	1,5,dk48,dp3r			Yang
Yanghee Lee	fz,8,ea6,eg4
Yanis Varoufakis	6,17,eb1r,eb76	40688	|!:2>LGP !?ORS?IGP|;|!G2D!@D- ;!+B;!=D-|;^2AF^8C)^187^.1.^04F;|(2*L3!f8S=||(1;!-9|;^?$$^<*-^>;. ^=;/^='7^A&@^@@?^>;.;|!E-*!1*2 &!9&5!8*2|			eb,ec
Yannick Jadot	8,6,eh9s,ei4a
Yannis Stournaras	6,17,e875,ea6a;r3,17,ea6k
Yannos Papantoniou	6,17,dq5,dxao
Yariv Levin	a,2,eict
Yashwant Sinha	6,3,dmb,dn6;6,3,du3j,dy71;2,3,dy71,e05m	2723759
Yasin Abu Bakr	c,dj,de,ehal			Abu Bakr
Yasin Malik	j1,a9,dq		Mohammad Yasin Malik
Yasir Arman	91,f1,e1,e7;8,1k,e61,e64		Yasser Arman
Yasir al-Rumayyan	r6,1z,eb9
Yasser Abed Rabbo	17,39,dq7,dza;i,6z,e1,eb7			Abed Rabbo
Yasser Arafat	3c,6z,d124,e0bb;1,39,ds2c,e0bb	34211	Yasir Arafat;|!:0@RIQ !QAUAS|;|!G2D!-+ 3+;!$|;Abu Ammar;^7E&^0"B^187^22@;|(2,J!Qd||(1;"lU!H|;^?$$^>23^=*H ^?">^<G<|A$>x!|;|!E-*!29 395!;|			de,e1
Yasuhiro Nakasone	0,4,debr,djb6
Yasukazu Hamada	7,4,e49o,e59g;7,4,ei8a,ej9d	1132836
Yasuo Fukuda	0,4,e39q,e49o	101137
Yasuo Matsushita	58,4,dqch,du3k
Yasushi Akashi	2v,2k,do3,dp9;av,8,dpc,dra;3p,8,ds3,dtc
Yazid Zerhouni	9,1a,dvc,e65	139873	Noureddine Yazid Zerhouni
Yegor Gaidar	gi,m,do6f,doce
Yemane Gebremeskel	17,77,eb3		Yemane Ghebremeskel	Yemane
Yemi Osinbajo	5,14,eb5t,ej5t
Yerlan Idrissov	2,1i,dva,dy6;2,1i,e89s,eccs	58203	Erlan Idrissov;Yerlan Idrisov;Erlan Idrisov
Yevgeny Prigozhin	62,bv,ea5,ej8n		Evgeny Prigozhin;Yevgeniy Prigozhin;|!:5!>?AIDE +LD?JBDI|;|!G3C:3C?C !*C3A%C?|;^098^7)/^/G%^-"';|(1B!N+DxwPf-1o|;^?'5^=G;^;,0^<*- ^A3#^=,.^;.2^?>B;|!E.)!"0) 48)"%&|'|!E6!'|			ej1,ejc
Yevgeny Primakov	2,m,ds19,du9b;0,m,du9b,dv5c		Evgeny Primakov;|!:5!>?AIDE +LDH<FJ>|;|!G2D;4D@D "+D?!=B;|;^-A+^.8@^0D@^/"F^!%4^098^7)/^86)^37:^.8@;|(1B!N+DxwPfW,N|;^?'5^=G;^;,0^<*- ^A3#|=,.!=|^@87^A3#;|!E.)!"0) 48).7%!|			ds,dv6
Yevgeny Shevchuk	1,ao,e7cu,eccg	188409
Yi Gang	1o,5,ee3j,ej7p			Yi
Yingluck Shinawatra	0,r,e785,ea57				Yingluck
Yitzhak Mordechai	7,2,ds6i,dv1p	29427	Itzhak Mordechai
Yitzhak Rabin	0,2,d663,d96k;7,2,dg9d,dm3f;0,2,do7d,drb4	34060	Yitzchak Rabin;|!:8!ON9C )9:AF|;|!G0!/)#> -#$FB|;^-"6^/HB^-09^!%4^0"B^.HC;|(1>!AL,}iPs|;^?00^@1"^A5%^@?0 ^<G<^=I%;|!E.)6'7 8!)/|			do6,ds6
Yitzhak Shamir	2,2,dc3a,diak;0,2,dfaa,dg9d;0,2,diak,do7d		|!:8!ON9C 19EAI|;|!G0!/)#> 0#AF-|;^-"6^/HB^-09^!%4^17$^3H#^/!G;|(1>!AL,}4c]k|;^?00^@1"^A5%^@?0 ^>01^=:<^=*H;|!E4#0!1 3(#2|			di,doc
Ylva Johansson	cx,k,efc1,ekbu
Yoav Gallant	7,2,eict,ekb5		|!:3'L>@ !>I>KP|;|!G-IG!@ 9&C&E)|;^4,A^,HA^.8@^!%4^-8F^-15^22@;|(1<j!U||(1Fs!ak=|;^?*F^?">^=G; ^;)'^<G@^A$>;|!E-*&!" #-1)|			ej,ekc
Yogi Adityanath	u,fe,ed3j	4683097
Yohei Kono	f9,4,dp7,dr9;2,4,dq6u,ds1b;2,4,dva5,dx4q;6k,4,dzb,e57
Yoichi Masuzoe	w,4,e38r,e59g;7a,4,ea2b,ec6k	389617
Yoko Kamikawa	2,4,ej9d,eka1	276275
Yolanda D^!&Aaz	4,11,eh3v	3393973	Yolanda Diaz Perez
Yon Hyong-muk	0,x,dkcc,docb			Yon
Yoo Chong-ha	2,c,dsb7,du33			Yoo
Yoon Suk Yeol	1z,c,ef7p,eh34;1,c,ei5a,el44	16090635	Yoon Suk-yeol;Yoon Seok-youl;^?.2^>1A^?'!;|!:!N_ AaZ ![o|;|!G>864 !61 862|;^/"C^7>'^/>4;^/"C^71F^/>4;|!E2%!+ -!3|-|!E2%!(|	Yoon		ei3,elc
Yoon Young-kwan	2,c,dz2r,e01f	8055228		Yoon
Yoram Cohen	3z,2,e75,ec5
Yoriko Kawaguchi	2,4,dy21,e09r	444899
Yoshihide Suga	1s,4,e8cq,eg9g;0,4,eg9g,eha4	122465	^5#@^43%^-*-;|!:!!dXhXTp AfSP|;|!G2DB.DAD)D -B4!|;^5#@^,FB^-#";^>;.^;(H ^?*F^><=^AB@^<.1;|!E/($8(#("# 0$!#|
Yoshihiko Noda	0,4,e792,e8cq;e,4,ek9n	57647
Yoshimasa Hayashi	2,4,ehba,ej9d;1s,4,ejce,elal	1141271
Yoshiro Mori	0,4,dw45,dx4q	233499
Yoshito Sengoku	1s,4,e668,e71e	965723
Yossi Beilin	2q,2,do7,dr7;a,2,dv76,dx37;9q,2,e03,e43
Yossi Cohen	k,2,e98,ec1;4i,2,ec1,eh61	15725863
Yossi Sarid	16,2,doc,ds6;9q,2,ds2,dz1;2g,2,dv76,dw6
Yousef al-Otaiba	1i,3s,e43		Yousef Al Otaiba
Yousef al-Othaimeen	i,7g,ecb,ehb
Youssef Boutros-Ghali	6,10,e07,e71	1860288	Youssef Boutros Ghali	Boutros-Ghali
Youssef Chahed	0,2m,ec8r,eg2s	25391268
Youssef Rajji	2,18,el28		Youssef Raggi
Yousuf Raza Gilani	0,f,e43p,e86j	152052	Yousaf Raza Gilani;Yusuf Raza Gilani
Yoweri Museveni	1,1t,di1t	57274	Yoweri Kaguta Museveni;|!:9!F:=H@ $KI=:=E@|;|!G<:88:!: 58#:1:6:|;^3:4^.3@^8&3^/"F;|(1@f!"hy[6TF|;|?*F!x|^=,. ^=5E^>23^=>@^<*-;|!E.)%%8) .%1!0)|			di
Yu Myung-hwan	2,c,e42t,e697	487250		Yu
Yu Zhengsheng	5o,5,e93,ee3			Yu
Yuan Shikai	1,5,bg3a,bk66			Yuan
Yuichiro Tamaki	vw,4,ee5
Yuji Iwasawa	1,a5,el33
Yukihiko Ikeda	2,4,ds1b,dt9b
Yukio Edano	1s,4,e71e,e792;dd,4,eda2,ehbc	732087
Yukio Hatoyama	0,4,e59g,e668	131077
Yukiya Amano	72,9c,e5c1,ef7i
Yuli Edelstein	6l,2,e93i,eg3p;w,2,eg5h,eh6d	1711779
Yulia Navalnaya	e,m,ek2j		Yuliya Navalnaya
Yulia Svyrydenko	j,t,ehb4,el7h;0,t,el7h	61112536	Yuliia Svyrydenko;|!:A.;VO !28@845=:>|
Yulia Tymoshenko	tk,t,dv7;0,t,e11o,e198;0,t,e3ci,e634	48283	Yuliya Tymoshenko;Yulia Timoshenko;|!:B-:UN !7;=G4<9=|;|!:B-:7N !7;=G4<9=|;|!G2DB>D! $D?B.D@=B|;^.F:^5#&^2CA^37:;|(1=gke~D!c5%t1|;^?.6^=,.^?"> ^A&$^=24^>3F^@87;|!E1&")&! %&+"6-4"|			e1,ea
Yun Byung-se	2,c,e93b,ed6i	8325594		Yun
Yunus Qanuni	9,u,dxcm,dy6;16b,u,e1cl,e6;5,u,ea3,ea9	yunis-qanuni	Younus Qanooni;Yunis Qanuni;Yunus Qanooni;Younis Qanooni;Mohammad Yunus Qanooni
Yuri Andropov	15,5u,debc,dg29
Yuri Ushakov	fg,m,e85d	4479563	Yury Ushakov;|!:C,>67 !F.8<0|
Yuriko Koike	7a,4,ec82	261703
Yury Fedotov	12,9r,e69,efc
Yusril Ihza Mahendra	a,l,dva,dx2;7i,l,ekal				Yusril
Yusuf Lule	1,1t,db4d,db6k
Yusuf Tuggar	2,14,ej8l	65088520
Yusuf bin Alawi	2,6y,dtc,eg8i		Yousuf bin Alawi;Yousef bin Alawi;Yusuf bin Alawi bin Abdullah	bin Alawi
Yuval Diskin	3z,2,e15,e75
Yuval Steinitz	6,2,e53v,e93i;h,2,eb5e,eh6d	1362317
Yv^!&5n Gil	2,q,ej16
Yves Leterme	0,29,e43k,e4cu;0,29,e5bp,e7c6	12981
Yves-Fran^!&;ois Blanchet	vg,13,ef1h
Yves-Thibault de Silguy	4j,k,dr1o,dv9f			de Silguy
Yvette Cooper	19,1,ek75,el95;v,1,el95	291057
Yvo de Boer	2s,9p,e29,e67
Yvon Neptune	0,1d,dy3f,e03c
Zabihullah Mujahid	3m,57,e3
Zack Polanski	69,1,el92
Zafarullah Khan Jamali	0,f,dybn,e06q	mir-jamali	Mir Zafarullah Khan Jamali;Zafarullah Jamali;Mir Zafarullah Jamali	Jamali
Zaher Jabarin	sx,3v,ek1		Zaher Jabareen
Zahran Alloush	1l,ba,e7,ebcp
Zaki-ur-Rehman Lakhvi	2j,bd,dw		Zaki ur Rehman Lakhvi;Zaki-ur-Rahman Lakhvi;Zakiur Rehman Lakhvi
Zakir Hasanov	7,33,e9am
Zalmai Rassoul	2,u,e61i,e9a;8,u,e9a,ea4		Zalmay Rassoul
Zalman Shoval	1i,2,dm,dp1;1i,2,du6,dw1
Zalmay Khalilzad	gt,0,dzbo,e16k;gy,0,e16l,e33q;s,0,e34u,e51k;3k,0,ee9l,ehaj	145193
Zandanshatar Gombojav	0,2j,el6d	4142905	Gombojavyn Zandanshatar	Zandanshatar
Zaw Htay	4u,2d,e7,eh1			Zaw Htay
Zaw Min Tun	45,2d,ee			Zaw Min Tun
Zayed bin Sultan	1,3s,d3c2,e0b2	167846	Sheikh Zayed;Zayed bin Sultan al-Nahyan;Zayed bin Sultan Al Nahyan;Zaid bin Sultan al-Nahayan
Zbigniew Brzezinski	k,0,d91k,dd1k
Zbigniew Rau	2,i,eg8q,ejbr
Zbigniew Ziobro	a,i,e1av,e3b7;a,i,ebbg,ejbr
Zdravko Krivokapi^!'2	0,4b,egc4,ei4s	97999161
Ze'ev Elkin	16,2,ec5,eg5;66,2,eh6d,eict
Zeid Ra'ad al-Hussein	43,8,ea91,ee8v	zeid-raad-al-hussein
Zelimkhan Yandarbiyev	1,50,ds4l,dt2c		Zelimkhan Yandarbiev
Zell Miller	3,y,dn1e,dv1b;b,0,dw7o,e113
Zeng Qinghong	5,5,dz3f,e43f	189519		Zeng
Zenko Suzuki	0,4,dc7h,debr
Zhai Jun	3l,5,ef9			Zhai
Zhan Videnov	0,1f,dr1p,dt2d
Zhang Dejiang	t,5,e43,e93;50,5,e93e,ee3h	197178		Zhang
Zhang Gaoli	t,5,e93g,ee3	197180		Zhang
Zhang Jun	s,5,ef7,ek3			Zhang
Zhang Ming	r,am,ei11,ekcv			Zhang
Zhang Qiyue	6n,5,duc,e0			Zhang
Zhang Wannian	6p,5,dr9,dyb			Zhang
Zhang Youxia	6p,5,edap			Zhang
Zhang Zhijun	od,5,e93,ee3			Zhang
Zhao Leji	50,5,ej3a	127295		Zhao
Zhao Lijian	1g,5,eg2,ej1			Zhao
Zhao Ziyang	15,5,dj1g,dl6o			Zhao
Zhelyu Zhelev	1,1f,dm81,dt1m
Zhong Shan	q,5,ed2,egc	22099947		Zhong
Zhou Enlai	n,5,cha1,d818		Chou En-lai	Zhou
Zhou Xiaochuan	1o,5,dyc,ee3j	198026		Zhou
Zhou Yongkang	a7,5,dycs,e3as	198042		Zhou
Zhu Bangzao	1g,5,du,dx			Zhu
Zhu Rongji	n,5,du3h,dz3g	18285		Zhu		du3,dz3
Zia Yusuf	ia,1,ek7b,el65
Zia ul-Haq	1,f,da9g,dk8h	zia-ul-haq	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia	Zia
Ziad al-Nakhalah	i,a7,ee9s		Ziyad al-Nakhalah;Ziad Nakhaleh
Ziaur Rahman	1,2n,d94l,dd5u		Zia ur-Rahman;Zia-ur-Rahman
Zine El Abidine Ben Ali	1,2m,djb7,e71e	204487	Zine al-Abidine Ben Ali	Ben Ali
Zlatko Mate^!):a	0,2l,drb7,dw1r	2625163
Zoe Konstantopoulou	o,17,eb26,eba4
Zohrab Mnatsakanyan	2,22,ee5c,egbg	6510832
Zohran Mamdani	4q,0,em11						el6o
Zoran Lili^!'2	1,58,dp6p,dt6p
Zoran Milanovi^!'2	0,2l,e7cn,ec1m;1,2l,eg2j	57687
Zoran Zaev	0,3g,ed5v,ei1g	220579
Zoran ^!';in^!'<i^!'2	0,1n,dx1p,dz3c	157131	Zoran Djindjic			dwa,dz3
Zoran ^!*-ivkovi^!'2	0,1n,dz3i,e033
Zorana Mihajlovi^!'2	4,1n,ea4r,eiaq	10843366
Zou Jiahua	t,5,dn4,du3			Zou
Zou Jiayi	1,as,em1			Zou
Zulfikar Ali Bhutto	1,f,d3ck,d58d;0,f,d58e,d975		Zulfiqar Ali Bhutto
Zurab Noghaideli	0,y,e12h,e3bg	316238	Zurab Nogaideli
Zurab Zhvania	o,y,drbp,dxb;0,y,e02i,e123	312493
Zuzana Dolinkov^!&5	w,1r,ejap,eka
Zuzana ^!'7aputov^!&5	1,1r,ef6f,ek6f	26273268
Zviad Gamsakhurdia	1,y,dn4e,do16
Zweli Mkhize	12p,9,e55,e98;w,9,ef5u,eh85	243833
Zwelinzima Vavi	q0,9,dv,eb3
^!%>lvaro Arz^!'%	1,25,ds1e,dw1e;zt,25,e01f,ee4r	250834
^!%>lvaro Colom	1,25,e41e,e81e	250924
^!%>lvaro Cunhal	3a,30,ct3,doc5
^!%>lvaro Garc^!&Aa Linera	5,2h,e21m,efba	250993		Garc^!&Aa Linera
^!%>lvaro Leyva	2,j,ei87,ek1		Alvaro Leyva Duran
^!%>lvaro Noboa	8,1e,du,du7;8,1e,dy,dybo;8,1e,e2,e2bq
^!%>lvaro Obreg^!&Gn	1,7,boc1,bsbu
^!%>lvaro Silva Calder^!&Gn	14,q,dwc,dy7;i,6a,dy7,dzc			Silva
^!%>lvaro Uribe	1,j,dy87,e687	187413	Alvaro Uribe Velez;|!:0!L_CAQO 4QIBF|;|!G.!B?%/F !F/H&H|;^7E&^/!G^2AF^41%^!%4^,FE^7)/^8&3;|(1<!mOo||(1@y!hT|;^?"F^=;/^=$& ^?+9^=,.^=>@;|!E-!-&&!9& !&9*"%|	Uribe		dy5,e7
^!%>lvaro de Soto	fw,8,dvb,e0;3l,8,e15,e35
^!%>ngel Gurr^!&Aa	2,7,dqc1,du15;6,7,du15,dwbu;r,9i,e261,eh5v		Jos|!%>I !|ngel Gurr^!&Aa
^!%>rp^!&5d G^!'!ncz	1,1w,dm83,dw84	102200
^!%Devik Bir	c1,d,dr8,du8
^!%Fdith Cresson	0,6,dn5f,do42
^!%Fdouard Balladur	0,6,dp3t,dr5b
^!%Fdouard Daladier	0,6,c64a,c83l
^!%Fdouard Philippe	0,6,ed5f,eg73	3579995
^!%Flisabeth Borne	0,6,ei5g,ek19	20020731
^!%Flisabeth Guigou	a,6,dt64,dwai
^!%Fric Ciotti	dv,6,eicb,ek7
^!%Fric Lombard	6,6,ekcn,ela5
^!%Fric Zemmour	8,6,ehbu,ei4a;ug,6,ehc5
^!%Ftienne Tshisekedi	0,1l,do8f,dp3i
^!%Fvariste Ndayishimiye	1,1s,eg6i	27329764
^!&'lafur Ragnar Gr^!&Amsson	1,52,ds81,ec81	57284		Gr^!&Amsson
^!&'scar Arias	1,24,di58,dm58;1,24,e258,e658		Oscar Arias Sanchez	Arias
^!&'scar Berger	1,25,e01e,e41e	293194
^!&'scar Iv^!&5n Zuluaga	6,j,e32,e68;8,j,ea1,ea6f	6174833		Zuluaga
^!&'scar Romero	he,9y,d92n,dc3o			Romero
^!&*mer ^!%Delik	2p,d,e91o,eb8;175,d,ee8	297516
^!&*zg^!''r ^!&*zel	e,d,ejb5
^!&0mit ^!&*zda^!(!	yq,d,eh8q
^!';uro Macut	0,1n,el4g		Djuro Macut
^!(2brahim Kal^!(3n	fh,d,eacb,ej65;3h,d,ej65
^!(2lker Ba^!)8bu^!(!	35,d,e48u,e68u	338148
^!(2smail Cem	2,d,dt6u,dy7b
^!(2smail Hakk^!(3 Karaday^!(3	35,d,dq8,du8
^!(2smet Y^!(3lmaz	7,d,e776,eb7;7,d,ebbo,ec5
^!(2smet ^!(2n^!'!n^!''	0,d,brb1,c5b1;1,d,c6bb,ci5m;0,d,ctbk,cx2k
^!(?udov^!&At ^!&'dor	0,1r,ej5f,ejap
^!)7evket Kazan	a,d,ds6s,dt6u
^!)9tefan F^!''le	5x,k,e62a,eaav	370164
^!*-eljka Cvijanovi^!'2	1,5x,eebj,eibf;2w,v,eibg
^!*-eljko Kom^!):i^!'2	2w,v,e2b6,eabh;2w,v,eebk	297825
^!*-eljko Ra^!*.natovi^!'2	y6,1n,dmab,dw1f		Arkan
^!*-eljko ^!)9turanovi^!'2	0,4b,e2bd,e42t	356556
^!*-ivadin Jovanovi^!'2	2,58,du19,dwb4
|!&!!E|igo Errej^!&Gn	u2,11,ef9p,ekao
Abbas Abbasov	j,33,ds,e3~
Abbas Djoussouf	0,45,dubm,dvc2
Abdel Kajman	4,1g,ef6,ef6~		Abdel Salam Kajman
Abdelkader Amara	h,42,ef6,ef6~	2821074
Abdelkader Messahel	2,1a,ef6,ef6~	5654785
Abdelkarim Zbidi	7,2m,ef6,ef6~	2821127
Abderrahmane Raouia	6,1a,ef6,ef6~	30728993
Abdi Juha	sl,2g,ef6,ef6~		Abdi Farah Said Juha
Abdi Said	0,2g,e8a6,e9~		Abdi Farrah Shirdon Said
Abdirahman Duale	6,2g,ef6,ef6~		Abdirahman Duale Beileh	Duale
Abdirashid Ahmed	2l,2g,ef6,ef6~		Abdirashid Mohamed Ahmed
Abdoul Mbaye	0,3a,e843,e993	57895
Abdoulaye Balde	ly,3a,ef6,ef6~
Abdoulaye Moussa	kv,2o,ef6,ef6~
Abdujalil Samadov	0,3h,dq,dq~
Abdul Aziz Abdul Ghani	0,2c,dqa,dt~			Abdul Ghani
Abdul Aziz Al al-Shaykh	rd,1z,ef6,ef6~		Abdul Aziz bin Abdallah Al al-Shaykh	Al al-Shaykh
Abdul Basir Anwar	a,u,ef6,ef6~
Abdul Hussein Mirza	h,4u,ef6,ef6~		Abdul Husayn Mirza
Abdul Muhsin al-Madaj	4,3o,ef6,ef6~
Abdul Salam al-Badri	4,1g,ea84,eb~
Abdul Wahed Sorabi	p,u,dn17,do~
Abdul Wahhab al-Anisi	4,2c,dqa,dt~
Abdul al-Malik al-Khalili	a,6y,ef6,ef6~		Abdul al-Malik bin Abdallah bin Ali al-Khalili
Abdulhamit Gul	a,d,ef6,ef6~
Abdulhashim Mutalov	0,32,do1d,drc		Abdulkhashim Mutalov
Abdulla Jihad	5,4y,ec6l,ed~	12300379
Abdulla Yameen	1,4y,e9bh,eebh	4665896	Abdulla Yameen Abdul Gayoom	Yameen
Abdullah al-Dardari	4,19,e16e,e6~		Abdallah al-Dardari
Abdullah al-Gharbi	95,19,ef6,ef6~		Abdallah al-Gharbi
Abdullah al-Nuhayyan	2,3s,ef6,ef6~			Abdullah
Abdullah bin Khalifa	0,4i,dsau,e343			Abdullah
Abdulrahman Dambazau	9,14,ef6,ef6~
Abdumalik Abulajanov	0,3h,dob,dqc2
Abdur Biswas	1,2n,dna8,dsa9		Abdur Rahman Biswas
Abdurremane de Almeida	a,3w,ef6,ef6~		Abdurremane Lino de Almeida
Abdusalom Azizov	io,32,ef6,ef6~
Abel Gouma	5,2o,dzcc,e0~
Abel Goumba	0,2o,dz3,dzcc	318433
Abelard Tahiri	a,2t,ef6,ef6~
Abu Maal Muhith	6,2n,ef6,ef6~		Abu Maal Abdul Muhith
Abubacarr Tambadou	a,5c,ef6,ef6~
Abubakar Malami	a,14,ef6,ef6~
Abukar Duale	d3,2g,ef6,ef6~		Abukar Islow Duale
Achilbay Ramatov	j,32,eccf,ed~
Achille Bassilekin III	161,4a,ef6,ef6~
Acisclo Valladares	g,25,ef6,ef6~		Acisclo Valladares Urruela	Valladares
Adama Kone	1y,38,ef6,ef6~
Adekunle King	10,48,ef6,ef6~		Adekunle Joliff Milton King
Adele van der Pluijm-Vrede	3,6q,e8ao,e9b4
Adib Mayalah	g,19,ef6,ef6~
Adil Safr	0,19,e74e,e889
Adnan Badran	0,1x,e147,e1bo	359372
Adolf Mwesgiye	7,1t,ef6,ef6~
Adrian Davis	3,56,e748,eb85
Adrian Hasler	0,61,e93r,ed~;pt,61,ef6,ef6~;0,61,ef6,ef6~	373092
Adrian Johns	3,78,e5aq,e9c6	1575034
Adriano Maleiane	1y,3w,ef6,ef6~;0,3w,ei33,el1h
Adrien Houngbedji	0,5w,ds49,du~
Adrien Sibomana	0,1s,dkaq,dq27
Adrienne Clarkson	d,13,dva7,e19r	236482
Agbeyome Kodjo	0,44,dw8t,dy6t
Aggrey Massi	a9,53,ef6,ef6~	45779467
Ahmat Bachir	46,2p,ef6,ef6~		Ahmat Mahamat Bachir
Ahmed Abdou	0,45,dscr,dtc6
Ahmed Adheeb	5,4y,eb7m,ec~		Ahmed Adheeb Abdul Ghafoor	Adheeb
Ahmed Afif	5,5t,egar,ej~
Ahmed Benbitour	0,1a,dvc2,dw8q	401173
Ahmed Fadel	15h,2p,ef6,ef6~		Ahmed Alkhoudar Ali Fadel
Ahmed Hachani	0,2m,ej81,ek87
Ahmed Hajj Ali	h,77,ef6,ef6~			Ahmed
Ahmed Hamani	0,26,dy69,e04u		Ahmed Mohamed Ag Hamani
Ahmed Hamza	4,1g,ef6,ef6~
Ahmed Shah	4,u,dp,dp~		Ahmad Shah;Ahmad Shah Ahmadzai	Shah
Ahmed Souare	0,3n,e45n,e4cu		Ahmed Tidiane Souare
Ahmed al-Fadhli	6,2c,ef6,ef6~		Ahmad al-Fadhli;Ahmad Ubayd al-Fadhli
Ahmed al-Khulayfi	r8,1z,ef6,ef6~		Ahmad al-Khulayfi
Ahmed al-Mahmud	4,4i,e79k,ed~;4,4i,ef6,ef6~		Ahmad al-Mahmud;Ahmad bin Abdallah al-Mahmud
Ahmed al-Maysari	4,2c,ef6,ef6~;9,2c,ef6,ef6~		Ahmad al-Maysari
Ahmed al-Samarrai	0,g,dp95,dq~		Ahmad al-Samarrai;Ahmad Husayn Khudayir al-Samarrai
Ahmed al-Thani	g,4i,ef6,ef6~			Ahmed
Ahmedou Abdullah	9,41,ef6,ef6~		Ahmedou Abdallah;Ahmedou Ould Abdallah
Aime Mukena	7f,1l,ef6,ef6~	18681696	Aime Ngoy Mukena
Aimee Kanyana	a,1s,ef6,ef6~		Aimee Laurentine Kanyana
Aires Ali	0,3w,e61g,e8a8	357430	Aires Bonifacio Ali
Aiyaz Sayed-Khaiyum	f,2r,ef6,ef6~;4,2r,ef6,ef6~;g,2r,ef6,ef6~
Ajamu Baly	3,8x,eiaa
Ajilon Nasiu	d,3p,ef6,ef6~
Akbar Mirzoyev	0,3h,do1a,dob
Akhmetzhan Yesimov	j,1i,dsao,dt~;j,1i,e05e,e1~
Aksel Johannesen	0,6s,eb9f	556712
Akylbek Japarov	j,1q,e5am,e5~
Al-Muhtadee Billah	15z,7q,ef6,ef6~
Alain Atipault	16e,4c,ef6,ef6~		Alain Akouala Atipault
Alain Bunyoni	2z,1s,ef6,ef6~;0,1s,eg6o,ei97	27231038	Alain Guilaume Bunyoni;Alain-Guillaume Bunyoni
Alain Richardson	13y,8w,e8,ej~
Alamine Mey	g,4a,ef6,ef6~		Alamine Ousmane Mey
Alan Armstrong	b,0,em3o	138781196
Alan Hoole	3,59,drb1,dw2
Alan Huckle	3,59,e05s,e27a;3,4x,e28p,e6ag		Alan Eden Huckle
Alan Kyeremateng	q,40,ef6,ef6~
Alan Share	3,59,do8,do8e
Alan Shave	3,59,do8e,drb1
Alben Barkley	5,0,ch1k,cl1k
Albert Bryan Jr	3,94,ef17
Albert Kan Dapaah	47,40,ef6,ef6~			Kan Dapaah
Albert Kawana	f,4s,ef6,ef6~	4710618
Albert Kipalan	d,28,dzbd,e06t
Albert Murasira	7,2e,ef6,ef6~
Albert Nicholas	9,5l,ef6,ef6~
Albert Ouedraogo	0,3c,ei33,eial
Albert Padacke	0,2p,ec2f,ek5n	4710950	Albert Pahimi Padacke
Albert Sarhan	a,18,ef6,ef6~
Albert Vital	0,3e,e5ci,e7b2		Albert Camille Vital
Alberto Bustamante	0,o,dvad,dx7s
Alberto Carrasquilla	6,j,ef6,ef6~	2377863	Alberto Carrasquilla Barrera	Carrasquilla
Alberto Dahik	5,1e,do8a,dr~		Alberto Dahik Garzoni	Dahik
Alberto Espina	7,12,ef6,ef6~		Alberto Espina Otero	Espina
Alberto Vaquina	0,3w,e8a8,eb1h	34282	Alberto Clementino Antonio Vaquina
Alcide Ponga	4a,62,el18
Alden McLaughlin	n,5r,e95t,ed~	4713562
Alejandro Aguirre	1,25,eb93,ec1e	19914009	Alejandro Maldonado Aguirre
Alejandro Gil	g,1v,ef6,ef6~		Alejandro Gil Fernandez	Gil
Alejandro Nkogo	7,2q,ef6,ef6~	112162957	Alejandro Bakale Nkogo
Aleksandar Antic	h,1n,ef6,ef6~	16082744
Aleksandar Remetic	4,v,ef6,ef6~;q,v,ef6,ef6~
Aleksandur Bozhkov	4,1f,dt2c,dv~
Aleqa Hammond	0,67,e93d,ea~	1796195
Alesana Seluka	4,3i,dla,dp~
Alex Hawke	16w,z,ef6,ef6~	4717151
Alex Padilla	b,0,eh1k	4717593	Alejandro Padilla
Alex Scott	n,3t,dz7o,e2au	8004288	William Scott;William Alexander Scott
Alexander Farrelly	3,94,dj15,dr15
Alexander Konovalov	a,m,ef6,ef6~		Aleksandr Konovalov;Aleksandr Vladimirovich Konovalov
Alexander Konyuk	1z,1u,ef6,ef6~	4232049	Aleksandr Konyuk
Alexander Mitrovic	4,1n,dl3,do~		Aleksandr Mitrovic
Alexander Novak	h,m,ef6,ef6~	4321847	Aleksandr Novak;Aleksandr Valentinovich Novak
Alexander Rutskoy	5,m,dn6c,dp~		Aleksandr Rutskoy;Aleksandr Vladimirovich Rutskoy
Alexander Zhukov	22,m,e039,e7~	57735	Aleksandr Zhukov;Aleksandr Dmitriyevich Zhukov
Alexandros Charitsis	9,17,ef6,ef6~
Alexandru Jizdan	9,1y,ef6,ef6~	24525227
Alexis Bethancourt	1m,3l,ef6,ef6~		Alexis Bethancourt Yau	Bethancourt
Alexis Boutamba	a,3z,ef6,ef6~
Alfio Piva	p,24,e658,e9~		Alfio Piva Mesen	Piva
Alfonso Boekhoudt	d,5q,ed11
Alfonso Bonafede	a,h,ef6,ef6~
Alfonso Cusi	1n,w,ef6,ef6~
Alfonso Mokuy	17n,2q,ef6,ef6~		Alfonso Nsue Mokuy
Alfred Cannan	u,7y,ehac
Alfred Marie-Jeanne	4r,bf,du3,e2~
Alfred Moah	su,3b,ef6,ef6~
Alfredo Borrero	5,1e,eh5o,ei~		Alfredo Enrique Borrero;Alfredo Enrique Borrero Vega	Borrero
Alfredo Gomez	5,2w,e1aa,e2~		Alfredo Gomez Urcuyo	Gomez
Alfredo Pires	2l,3d,ef6,ef6~
Algis Dobrovolskas	4,20,dn1,do~
Ali Akhmedov	4,33,ef6,ef6~
Ali Ayyub	7,19,ef6,ef6~		Ali Abdallah Ayyub
Ali Bahdon	7,60,ef6,ef6~		Ali Hassan Bahdon
Ali Gamatie	0,2y,e5a2,e62j	2097624	Ali Badjo Gamatie
Ali Ghanem	2l,19,ef6,ef6~
Ali Hasanov	4,33,ef6,ef6~
Ali Khalil	6,18,ef6,ef6~		Ali Hasan Khalil
Ali Moselhy	17i,10,ef6,ef6~
Ali Muhsin	5,2c,ec43,eh~
Ali Munesan	5,e,ef6,ef6~		Ali Asqar Munesan
Ali Osmani	h,u,ef6,ef6~		Ali Ahmad Osmani
Ali Shein	5,31,dx75,e6~;f2,31,ef6,ef6~	743333	Ali Mohamed Shein;Ali Mohammed Shein
Ali al-Buaynayn	f,4u,ef6,ef6~		Ali bin Fadhil;Ali bin Fadhil al-Buaynayn	Ali
Ali al-Gharib	a,2c,ef6,ef6~		Ali Haytham al-Gharib
Ali al-Imadi	6,4i,ef6,ef6~		Ali Sharif al-Imadi	Ali
Ali al-Qatrani	4,1g,ef6,ef6~		Ali Faraj al-Qatrani
Alie Kabba	2,48,ef6,ef6~
Alik Alik	5,54,e35b,ea~	1283214
Alikhan Smailov	6,1i,ef6,ef6~;j,1i,ef6,ef6~;2d,1i,eh,ej~	56825894
Aline Hanson	6h,8w,e94h,ec~
Alireza Avaei	a,e,ef6,ef6~
Alisher Sultonov	h,32,ef6,ef6~
Alison Blake	3,4x,ei7n,el7t
Alistair Harrison	3,59,e54l,e97n
Aliu Mahama	5,40,dx17,e4~	1374550
Aljosa Campara	9,v,ef6,ef6~
Allali Abakar	6,2p,ef6,ef6~		Allali Mahamat Abakar
Allan Bell	u,7y,e7ab,eca4	976107
Allan Cruickshank	4,5f,dq,dq~
Allan Marat	4,28,dy8,dy~
Allen Chastenet	0,4j,ec67,ed~;6,4j,ef6,ef6~;0,4j,ef6,ef6~	16203640	Allen Chastanet
Almambet Maturbraimov	j,1q,dq,dq~
Alpha Barry	2,3c,ef6,ef6~
Alphonse Kadege	5,1s,dz4u,dz~
Altynay Omurbekova	4,1q,ef6,ef6~
Aly Ndiaye	9,3a,ef6,ef6~	98730622	Aly Ngouille Ndiaye
Amadou Ali	4,4a,ea,ej~	2840847
Amadou Cheiffou	0,2y,dnb,dp4h
Amadou Cisse	0,2y,dscl,dtbr		Amadou Boubacar Cisse
Amancio Denis	5,3m,e86s,e8~		Amancio Oscar Denis;Amancio Oscar Denis Sanchez	Denis
Amandurdy Isanow	q,3r,ef6,ef6~
Amata Kabua	1,5n,db,dt1e
Ambrose Dery	9,40,ef6,ef6~
Ambrose Dlamini	0,4w,ef6,ef6~		Ambrose Mandvulo Dlamini
Amede Kouakou	ok,38,ef6,ef6~		Amede Koffi Kouakou
Ameenah Gurib-Fakim	1,35,eb65,eh~	20022984
Amelia Kyambadde	q,1t,ef6,ef6~
Amelie de Montchalin	ce,6,ef6,ef6~	30379410
Amenta Matthew	9,5n,ef6,ef6~
Americo Ramos	6,4g,ef6,ef6~		Americo D'Oliveira Ramos
Amin Liew bin Abdullah	p5,7q,ef6,ef6~			Amin
Amina Moumouni	h,2y,ef6,ef6~
Aminata Manga	on,3a,ef6,ef6~;164,3a,ef6,ef6~		Aminata Angelique Manga
Amir Hatami	7,e,ef6,ef6~	25424757
Amr Bayoumy	1a,10,ef6,ef6~		Amr Adel Bayoumy
An Tong Chun	g7,x,ef6,ef6~			An
Ana Birchall	nf,15,ef6,ef6~
Ana Chac^!&Gn	13,24,ea58,ed~		Ana Helena Chac^!&Gn;Ana Helena Chac^!&Gn Echeverr^!&Aa	Chac^!&Gn
Ana Guevara	13,2s,ef6,ef6~		Ana Rosanna Guevara;Ana Rosanna Guevara Pinto	Guevara
Ana Guido	f,2w,ef6,ef6~		Ana Julia Guido
Ana de Escobar	5,3u,e061,e4~		Ana Vilma Albanez de Escobar
Anand Satyanand	d,2v,e28n,e78v	485733
Anantaphon Kanchanarat	fs,r,ef6,ef6~			Anantaphon
Anas al-Salih	6,3o,ef6,ef6~		Anas al-Khalid al-Salih
Anastase Murekezi	0,2e,ea7o,ed8u	17417622
Anatole Kanyenkiko	0,1s,dq27,dr2
Anatolio Ndong Mba	32,2q,dpb,ds~			Ndong Mba
Anatoly Holubchenko	j,t,dt88,du~		Anatoliy Holubchenko
Anatoly Lappo	id,1u,ef6,ef6~		Anatoliy Lappo
Anders Ygeman	h,21,ef6,ef6~	3375050
Andr Ebanks	n,5r,el56,el~		Andr Martin Ebanks
Andranik Margaryan	0,22,dw5c,e344	215782
Andranik Markaryan	0,22,dw5c,e0~
Andre Milongo	0,4c,dn5,doc
Andre Nzapayeke	0,2o,ea1p,ea8a	15652682
Andre de Almeida Mendonca	hj,b,ef6,ef6~		Andre Luiz de Almeida Mendonca	de Almeida Mendonca
Andrea Clausen	1k,4x,el41		Andrea Patricia Clausen
Andrei Kobyakov	14j,1u,dx,ed~;0,1u,eacr,ec~	502864	Andrei Kabyakov;Andrei Kabyakow;Andrey Kabyakov
Andrei Ravkov	7,1u,ef6,ef6~	18613590	Andrey Ravkov
Andrei Sangheli	2d,1y,do,ds~;0,1y,do71,dq~		Andrei Sanghali
Andreja Katic	7,36,ef6,ef6~	23418897
Andres Abua	4s,2q,ec6n,ed~		Andres Jorge Mbomio Nsem Abua
Andres Anvelt	9,37,ef6,ef6~	13234758
Andres Michelena	11s,1e,ef6,ef6~		Andres Michelena Ayala	Michelena
Andres Tarand	0,37,dqa,dr~
Andrew Baing	4,28,dt3r,dz~
Andrew Fahie	n,5i,ef2q,ei55	28709152
Andrew George	3,59,e27a,e54l
Andrew Gurr	3,8v,e3bb,e7at
Andrew Leung	f1,5,ef6,ef6~		Andrew Leung Kwan-yuen	Leung
Andrew Litlle	a,2v,ef6,ef6~	3561087
Andrew Murdoch	3,3t,el1n
Andrew Napuat	9,3b,ef6,ef6~
Andrew Pearce	3,56,ee21,ej46
Andrew Wheatley	158,4f,ef6,ef6~		Andrew O'Brian Wheatley
Andriy Klyuyev	j,t,e63b,e7~	510926
Andriy Parubiy	i9,t,ef6,ef6~	2482633
Andy Keeling	1k,4x,eh4,el41
Andy Kim	l,0,ef13,ekc8;b,0,ekc9	55639180
Anfinn Kallsberg	0,6s,du5,e023	529900
Ang Vong Vattana	a,2k,ef6,ef6~
Angel Marin	5,1f,dy1m,e7~	2080774
Angel Mesie	4s,2q,ee25,ej~;15a,2q,ef6,ef6~		Angel Mesie Mibuy	Mesie
Angela Alsobrooks	b,0,el13	58755148
Angelo Tavares	9,4q,ef6,ef6~		Angelo de Barros Veiga Tavares
Angidi Chettiar	5,35,dt6s,dx~		Angidi Verriah Chettiar
Angus Taylor	h,z,ef6,ef6~	16196728
Anicet Dologuele	0,2o,dv1,dx41	546278	Anicet Georges Dologuele
Ann-Kristin Olsen	3,73,ds,dv~		Ann-Krisitin Olsen
Anna Bijleveld	7,1b,ef6,ef6~
Anne McLellan	4,13,dzcc,e1~	2851210
Anne-Mari Virolainen	56,2a,ef6,ef6~	4984722
Annemarie Jorritsma	32,1b,du83,dx~
Annika Strandhall	aq,21,ef6,ef6~	4980750
Anote Tong	1,5d,dz7a,ec3b;2,5d,ef6,ef6~	57456
Antal Rogan	s1,1w,ef6,ef6~
Ante Sprlje	a,2l,ef6,ef6~
Anthony Abbott	3,56,dt9,dx5		Anthony John Abbott
Anthony Carmona	1,4p,e93i,ee3j	4772220
Anthony Longrigg	3,56,dx5,e05a
Antoine Karam	4r,cu,do3,e2~
Antoine Nduwayo	0,1s,dr2,ds7v
Anton Anton	h,15,ef6,ef6~	4775647
Anton Kasipovic	a,v,ef6,ef6~
Antonella Mularoni	b9,6c,ef6,ef6~
Antoni Marti	rk,99,ef6,ef6~	24801	Antoni Marti Petit	Marti
Antonio Bells	5,5p,e91h,ed~
Antonio Embalo	h,2i,ef6,ef6~		Antonio Serifo Embalo
Antonio Isa Conde	h,3k,ef6,ef6~			Isa Conde
Antonio Paulo	14o,4q,ef6,ef6~		Antonio Rodrigues Afonso Paulo
Antonio da Conceicao	m9,3d,ef6,ef6~
Antony Geros	1w,7v,e059,e4~
Antti Kalliomaki	4,2a,dz4h,e0~	609682
Anuphong Paochinda	9,r,ef6,ef6~			Anuphong
Anwar Maarouf	lz,2m,ef6,ef6~
Apas Jumagulov	0,1q,dpc,duc		Apas Djumagulov;Apas Dzhumagulov
Aphisak Tantiworawong	6,r,ef6,ef6~			Aphisak
Apisai Ielemia	0,3i,e28e,e6co	316267
Apolo Nsibambi	0,1t,dv45,e75o	320005	Apollo Nsibambi
Aram Sarkisyan	0,22,dvb3,dw5c
Arben Ahmetaj	6,3j,ef6,ef6~;4,3j,eh9i,ej~	13037063
Aren Palik	5,54,ej5c,ej~
Aristides Gomes	0,2i,e1b2,e349;cc,2i,ef6,ef6~;0,2i,ef6,ef6~
Aristobulo Isturiz	cf,q,ec16,ec~
Arjuna Ranatunga	12e,1j,ef6,ef6~
Arkady Dvorkovich	22,m,e85l,ed~	1430324	Arkadiy Dvorkovich;Arkadiy Vladimirovich Dvorkovich
Arlindo Ramos	7,4g,ef6,ef6~
Arlindo do Rosario	w,5a,ef6,ef6~
Armen Darbinyan	0,22,du4a,dvb3
Armen Sargsyan	1,22,ef6,ef6~
Armida de Lopez	13,2s,dy1r,e1~		Armida Villela Maria de Lopez;Armida Villela Maria de Lopez Contreras	de Lopez
Arnaldo Castillo	23,2s,ef6,ef6~
Arnold Koller	1,23,dt11,dt~
Arnold Palacios	3,6k,ej19,ek~
Arnoldo Lopez	13,24,dm58,dp~		Arnoldo Lopez Echandi	Lopez
Arouna Toure	c9,26,ef6,ef6~		Arouna Modibo Toure
Arsala Rahmani	4,u,dp3h,ds~
Arsen Avakov	9,t,ef6,ef6~	704389
Artak Zeynalyan	a,22,ef6,ef6~
Arthur Dowers	a,5q,ef6,ef6~
Arthur Foulkes	d,4h,e64e,ea78	175892
Arthur Hanna	d,4h,e221,e64e
Artsvik Minasyan	23,22,ef6,ef6~
Artur Grigoryan	ot,22,ef6,ef6~
Artur Gumeniuc	17j,1y,ef6,ef6~
Artur Sanha	0,2i,dz9s,e059
Arturo Herbruger	5,25,dp6i,dr~
Arturo Vallarino	p,3l,dv91,dz~		Arturo Ulises Vallarino
Arvils Aseradens	4,2u,ec2b,ed~
Asa Romson	4,21,eaa3,eb~
Asadullah Khalid	7,u,ef6,ef6~
Asang Laoli	71,2b,dy,eb~			Asang
Ashley Moody	b,0,el1l	58333626
Ashwin Adhin	5,4o,eb8c,ed~;hw,4o,ef6,ef6~;5,4o,ef6,ef6~
Askar Mamin	2d,1i,ed,eh~;0,1i,ef6,ef6~	527063
Askar Zhumagaliyev	nz,1i,ef6,ef6~
Astrid Fischel	p,24,du58,dx~		Astrid Fischel Volio	Fischel
Atanasio Mtumuke	7,3w,ef6,ef6~	19834890	Atanasio Salvador Mtumuke
Atarake Natara	9,5d,ef6,ef6~
Athalia Molokomme	f,5h,ef6,ef6~
Atli Dam	0,6s,dn1f,dp1i
Atom Janjughazyan	6,22,ef6,ef6~	21212607
Augusto Casali	38,6c,ef6,ef6~
Augusto Mangueira	6,4q,ef6,ef6~		Augusto Archer de Sousa Mangueira
Aun Porn Moniroth	1y,2k,ef6,ef6~
Aurelia Frick	2,61,ef6,ef6~
Aurelien Agbenonci	2,5w,ef6,ef6~
Awad Khulayfat	4,1x,e8ab,e8~
Awang Abu Bakar	z,7q,ef6,ef6~		Awang Abu Bakar bin Apong	Abu Bakar
Axel Addy	3v,43,ef6,ef6~
Aysha Mohammed	7,34,ef6,ef6~
Azeema Adam	r5,4y,ef6,ef6~			Azeema
Azim Ibrohim	4,3h,ef6,ef6~
Aziz Abduhakimov	4,32,ef6,ef6~
Baciro Dja	0,2i,ec5r,ec~
Baddeley Devesi	4,3p,dma,dw~
Bahargul Abdyyewa	3g,3r,ef6,ef6~
Bahodir Qurbonov	7,32,ef6,ef6~
Bailey Olter	1,54,dn5l,ds~
Bajram Hasani	q,2t,ef6,ef6~
Bakary Darbo	5,5c,de5c,do~		Bakary Bunja Darbo
Bakri Hassan Salih	p,1k,e9c3,ed~			Bakri
Baktygul Jeenbaeva	6,1q,ef6,ef6~
Bakyt Sharshembiev	ig,1q,ef6,ef6~
Bakytzhan Sagintayev	2d,1i,e9,ed~
Baldwin Lonsdale	1,3b,ea9m,ed76	18117069
Baldwin Spencer	0,5v,e03o,ea6d	57602	Winston Spencer;Winston Baldwin Spencer
Baltasar Nfono	10y,2q,ef6,ef6~		Baltasar Esono Eworo Nfono
Barak Sope	0,3b,dvbp,dx4d	807232
Bardish Chagger	wg,13,ef6,ef6~	21402871
Bardur Steig Nielsen	0,6s,ef9g,ei~			Steig Nielsen
Barkat Gourad Hamadou	0,60,da9u,dx34	727071		Barkat
Barry Rowland	1k,4x,eca3,eh4
Basil Williams	f,46,ef6,ef6~
Bassam Talhouni	a,1x,ef6,ef6~
Batio Bassiere	16,3c,ef6,ef6~
Batyr Atdayew	1z,3r,ef6,ef6~
Batyr Bazarow	6,3r,ef6,ef6~
Beatriz Argimon	5,3x,eg31,ej~		Beatriz Argimon Cedeira	Argimon
Beatriz Buchili	f,3w,ef6,ef6~		Beatriz da Consolacao Mateus Buchili
Bechir Ouedraogo	h,3c,ef6,ef6~		Bechir Ismael Ouedraogo
Bedri Hamza	6,2t,ef6,ef6~
Begenc Gundogdyyew	7,3r,ef6,ef6~
Begmyrat Muhammedow	a,3r,ef6,ef6~
Behzod Musayev	ip,32,ef6,ef6~
Bejtush Gashi	9,2t,ef6,ef6~
Belaid Abdesselam	0,1a,do78,dq4b
Belden Namah	4,28,e789,e7~
Ben Ray Luj^!&5n	l,0,e516,eh13;b,0,eh13	324256	Ben Luj^!&5n
Bengt Westerberg	4,21,dp,dq~
Beniamina Tiinga	5,5d,dwc,dy~	4887927
Benigno Fitial	3,6k,e219,e8~
Benigno Lopez	6,3m,ef6,ef6~
Bento Lima Leite	46,b,ef6,ef6~		Bento Costa Lima Leite;Bento Costa Lima Leite de Alburquerque	Lima Leite
Berdibek Saparbayev	4,1i,eab,eb~
Berenice Cordero	oj,1e,ef6,ef6~		Berenice Cordero Molina	Cordero
Berhane Abrehe	6,77,ef6,ef6~			Berhane
Berhanu Tsegaye	a,34,ef6,ef6~			Berhanu
Bernadette Jordan	157,13,ef6,ef6~	22278440
Bernard Busokoza	p,1s,e9ad,e9~	97956471
Bernard Dowiyogo	1,5o,dlcc,dx~	715836
Bernard Gomou	0,3n,ei8k,ek2r
Bernard Makuza	0,2e,dw38,e7a7	319916
Bernardino Soto	7,3m,ef6,ef6~		Bernardino Soto Estigarribia	Soto
Bernie Moreno	b,0,el13	124858476
Bertrand Osborne	u,56,dsbd,dt8m
Betriz Jhonson	8b,1v,ef6,ef6~		Betriz Jhonson Urrutia	Jhonson
Betsy Diaz	95,1v,ef6,ef6~		Betsy Diaz Velazquez	Diaz
Beybut Atamkulov	2,1i,ef6,ef6~
Bhairon Shekhawat	5,3,dy8c,e2~	469919	Bhairon Singh Shekhawat
Bharrat Jagdeo	4b,46,dw,ej~
Bianrifi Tarmidi	0,45,dvc2,dwb
Bianrifi Tharmidhi	g,45,ef6,ef6~
Bijay Gachchadar	4,27,e78t,e8~		Bijay Kumar Gachchadar
Bikenibeu Paeniu	0,3i,dlag,dv~
Bilen Saliji	a,3g,ef6,ef6~
Bill Cassidy	l,0,e516,eb13;b,0,eb16	861999
Bill Hagerty	b,0,eh13	27734214
Billie Miller	4,49,dq96,dy~
Bin Chhin	4,2k,ef6,ef6~
Blaga Dimitrova	5,1f,dp,dp~		Blaga Nikolova Dimitrova
Boakye Agyarko	h,40,ef6,ef6~
Bob Dadae	d,28,ef6,ef6~
Bob Loughman	0,3b,eg4k,eib4
Bocchit Edmond	2,1d,ef6,ef6~
Bogolo Kenewendo	7h,5h,ef6,ef6~
Boima Kamara	6,43,ef6,ef6~	88314614
Boji Bamanyirue	pn,1l,ef6,ef6~		Boji Sangara Bamanyirue;Boji Sangara Bamanyirue Aime	Bamanyirue
Boniface Alexandre	1,1d,e02t,e1~
Boris Koprivnikar	4,36,ef6,ef6~
Borislav Paravac	6s,v,dz4a,e1~	470649
Bornito Diogo	5,4q,ed9q,ei~		Bornito De Sousa Baltazar Diogo
Botir Xojayev	g,32,ef6,ef6~
Bouasone Bouphavanh	2d,2b,e0,e5~
Boubou Cisse	1y,26,ef6,ef6~
Boukar Michel	2l,2p,ef6,ef6~
Boukary Adji	0,2y,ds1,dscl
Boun-Gnang Volachit	5,2b,e268,eb~			Boun-Gnang
Boungnang Volachit	0,2b,ds4k,e1~
Bounthong Chitmani	ik,2b,ef6,ef6~;4,2b,ef6,ef6~;5,2b,eh3m,ej~			Bounthong
Boyd McCleary	3,5i,e68k,ea8f
Bozidar Pankretic	4,2l,e576,e7~
Bradley Tovosia	h,3p,ef6,ef6~
Branko Kostic	5,1n,dn7,do~
Brenson Wase	6,5n,ef6,ef6~
Brent Symonette	78,4h,ef6,ef6~
Brian Canty	3,59,dl,do8
Brian Howe	4,z,dn64,dr~
Brian Schatz	b,0,e8cr	1827902
Brigi Rafini	0,2y,e747,ed~;0,2y,ef6,ef6~	57877
Brownie Samukai	7,43,ef6,ef6~	4976534
Bruce Dinwiddy	3,5r,dy5t,e1bn	4977384
Bruno Magras	6h,et,e37g,eh~
Bruno Moubamba	4,3z,ef6,ef6~		Bruno Ben Moubamba
Bushara Aror	9,1k,ef6,ef6~		Bushara Jumma Aror
Caetana N'Tchama	0,2i,dw2,dx3k
Cain Mathema	z,s,ef6,ef6~	5017585
Calixte Ganongo	6,4c,ef6,ef6~	24150698
Calle Schlettwein	6,4s,ef6,ef6~
Camil Durakovic	5,v,eibf,ek~
Camillo Gonsalves	6,5f,ef6,ef6~
Camsek Chin	5,5p,e0,e4~
Candido Rivas	0,2q,dx2q,e06e	1149802	Candido Muatetema Rivas
Carl Greenidge	2,46,ef6,ef6~;5,46,ef6,ef6~
Carl Gutierrez	3,8k,dqb8,dx~
Carla Bacigalupo	10,3m,ef6,ef6~
Carlos Castaneda	2,3u,ef6,ef6~
Carlos Correia	0,2i,dt5u,ec~
Carlos Dominguez III	cg,w,ef6,ef6~
Carlos Ferrero	0,o,dzcf,e0~		Carlos Ferrero Costa	Ferrero
Carlos Madero	10,2s,ef6,ef6~		Carlos Alberto Madero;Carlos Alberto Madero Erazo	Madero
Carlos Morales	5,3k,di8g,dq~		Carlos Morales Troncoso	Morales
Carlos Moran	9,o,ef6,ef6~
Carlos Oliva	1y,o,ef6,ef6~
Carlos Perez	h,1e,ef6,ef6~		Carlos Perez Garcia	Perez
Carlos Quintanilla	5,3u,dv61,dz~	15914604	Carlos Quintanilla Schmidt	Quintanilla
Carlos Rodriguez	16,24,ef6,ef6~		Carlos Manuel Rodriguez;Carlos Manuel Rodriguez Echandi	Rodriguez
Carlos Veiga	0,5a,dn1d,dw~		Carlos Alberto Wahnon de Carvalho Veiga
Carlos da Graca	0,4g,dqap,dsbk
Carlos do Rosario	0,3w,eb1h,ei33	19057400	Carlos Agostinho do Rosario
Carlyle Dougan	4,5f,dr9h,ds~
Carlyle Glean	d,4l,e4br,e957		Carlyle Arnold Glean
Carmelo Abela	2,4n,ef6,ef6~	5043368
Carmen Dan	9,15,ef6,ef6~	28113797	Carmen Daniela Dan
Carola Schouten	4,1b,ef6,ef6~	2625041
Carolina Cestari	kn,q,ef6,ef6~		Carolina Cestari Vasquez	Cestari
Carolina Cosse	1a,3x,ef6,ef6~
Cary Gylyjow	3g,3r,ef6,ef6~
Carymyrat Purcekow	3g,3r,ef6,ef6~
Casimir Oye-Mba	0,3z,dm53,dqc9
Cassam Uteem	1,35,do71,dy2p	323628
Catherine Cortez Masto	b,0,ed13	5052604		Cortez Masto
Catherine Tizard	d,2v,dmcc,ds3l
Cecile la Grenade	d,4l,e957
Cecilia Perez	10v,12,ef6,ef6~	5640564
Celestin Gaombalet	0,2o,dzcc,e16d	1150346
Celestin Rwigema	0,2e,dr9,dw38
Celestino Obiang	10,2q,ef6,ef6~		Celestino Bonifacio Bakale Obiang
Cesar Castillo	5,25,eg1e,ej~		Cesar Guillermo Castillo;Cesar Guillermo Castillo Reyes	Castillo
Cesar Villanueva	0,o,ee42,ef9u
Cevdet Yilmaz	5,d,ej63,ej~
Chaim Herzog	1,2,df55,dp5d
Chalerm Yubamrung	4,r,e78a,e7~			Chalerm
Chan Chun Sing	q,2f,ef6,ef6~	5070296		Chan
Chang Po-ya	12u,p,ef6,ef6~			Chang
Chang San-cheng	t,p,eac8,eb~			Chang
Chansamon Chan-gnalat	7,2b,ef6,ef6~			Chansamon
Charis Georgiadis	6,4v,ef6,ef6~
Charlea Namoloh	ak,4s,ef6,ef6~
Charles Abel	4,28,ed84,eh~;g5,28,ef6,ef6~
Charles Antrobus	d,5f,du,dw~
Charles Curtis	5,0,bx34,c134
Charles Dawes	5,0,bt34,bx34
Charles Engola	11c,1t,ef6,ef6~
Charles Fairbanks	5,0,b934,bd34
Charles Fernandez	4v,5v,ef6,ef6~
Charles Keter	hs,1p,ef6,ef6~
Charles Margai	a,48,ef6,ef6~		Charles Francis Margai
Charles Mhango	f,53,ef6,ef6~	46623105
Charles Mondjo	7,4c,ef6,ef6~		Charles Richard Mondjo
Charles Mwijage	1a,31,ef6,ef6~	16733084	Charles John Mwijage
Charles Savarin	1,4r,e9a2,eja2
Charles Turnbull	3,94,dv15,e2~		Charles Wesley Turnbull
Charles-Armel Doubane	2,2o,ef6,ef6~	11855176
Charlot Salwai	0,3b,ec2b,ek~	22696254
Charmaine Scotty	z,5o,ef6,ef6~
Chatchai Sarikan	4,r,ef6,ef6~			Chatchai
Chaudhry Elahi	4,f,e86p,e8~		Chaudhry Pervais Elahi
Cheick Sylla	h,3n,ef6,ef6~		Cheick Taliby Sylla
Cheikh Khouna	0,41,ds1,dy~		Cheik Khouna;Cheikel Khouna;Cheikh El Avia Ould Mohamed Khouna
Cheikh Soumare	0,3a,e36j,e551	728852	Cheikh Hadjibou Soumare
Chen Tain-jy	1d,p,ef6,ef6~			Chen
Cheong Kuoc Va	am,5,ef6,ef6~			Cheong
Chimed Khurelbaatar	6,2j,ef6,ef6~
Chimed Saikhanbileg	0,2j,eabl,ec77
Chin Young	9,c,ef6,ef6~			Chin
Chitchai Wannasathi	4,r,e13b,e1~			Chitchai
Chiu Tai-san	a,p,ef6,ef6~			Chiu
Cho Chang-tok	t,x,dy,dy~			Cho
Choe Pu Il	12b,x,ef6,ef6~			Choe
Choe Sang Gon	130,x,ef6,ef6~			Choe
Choe Thae Bok	ib,x,ef6,ef6~			Choe
Choe Yong Rim	n,x,e667,e8~;cy,x,ef6,ef6~			Choe
Choi Gak Kyu	4,c,dn2j,do~			Choi
Chong Chae-sok	4,c,dpcl,dq~			Chong
Choummali Saignason	4b,2b,du,eb~			Choummali
Choummali Saygnasone	4,2b,du2q,dw~			Choummali
Chris Cardona	g,4n,ef6,ef6~
Chris Haiveta	4,28,dq97,du~
Chris Simpkins	1k,4x,dz3,e413
Chris Van Hollen	l,0,dz17,ed13;b,0,ed13	1077819		Van Hollen
Christian Ntsay	0,3e,ee66,elam
Christian Porter	f,z,ef6,ef6~	5110039
Christina Scott	3,59,e97n,ed~
Christon Tembo	5,3y,dtc,dw~	1084438
Christophe Mirmand	2k,55,el7l
Christopher Coons	b,0,e6bf	923242
Christopher Fearne	4,4n,ef6,ef6~
Christopher Loeak	1,5n,e81h,ec1s	12911
Christopher Murphy	l,0,e314,e913;b,0,e913	1077594
Christopher Pyne	7,z,ef6,ef6~
Chu Tzer-ming	1d,p,ef6,ef6~			Chu
Chultem Ulaan	4,2j,e09s,e1~
Chung Won Shik	0,c,dn5o,do~			Chung
Chynggyz Aydarbekov	2,1q,ef6,ef6~	57776448
Cindy Hyde-Smith	b,0,ee49	5120540		Hyde-Smith
Cindy Kiro	d,2v,ehal
Ciril Zlobec	5,36,dm4b,do~
Cirilo Cristovao	7,3d,ef6,ef6~		Cirilo Jose Cristovao
Cisse Mariam Kaidama Sidibe	0,26,e743,e8cb			Cisse
Claire Perry	h,1,ef6,ef6~	575452
Clarence Seignoret	1,4r,dfcj,dpap		Clarence Augustus Seignoret
Claude da Costa	0,4c,doc,dp6n		Claude Antoine da Costa
Claudio Felici	ho,6c,ef6,ef6~
Claudio Podeschi	1c,6c,ef6,ef6~
Claus Frederiksen	7,2x,ef6,ef6~	2978598	Claus Hjort Frederiksen
Clement Arrindell	d,4d,df9j,ds11		Clement Athelston Arrindell
Clement Mouamba	0,4c,ec4n,eh5c	23928873
Clement Sawadogo	1m,3c,ef6,ef6~
Clemente Nguema	j,2q,ec6n,ej~;pl,2q,ef6,ef6~		Clemente Engonga Nguema;Clemente Engonga Nguema Onguene	Nguema
Cleopas Dlamini	0,4w,eh7j,ejb3
Clifford Darling	d,4h,do12,dr~
Clifford Husbands	d,49,ds61,e7b1	349033	Clifford Straughn Husbands
Colin Martin-Reynolds	3,4x,el7t
Colin Roberts	3,4x,ea4s,ed9c
Colm Imbert	6,4p,ef6,ef6~
Colville Nobert Young	d,4e,ef6,ef6~
Colville Young Sr	d,4e,dpbh,ed~		Colville Norbert Young Sr
Come Hassane	q,2o,ef6,ef6~	112079648
Come Manirakiza	h,1s,ef6,ef6~
Commins Mewa	z,3p,ef6,ef6~	5152607
Constantin Oboroc	j,1y,dm6,do~
Constantin Tampiza	j,1y,dm6,do~
Cora Richardson-Hodge	n,59,el2r
Cordel Hyde	4,4e,egbg,ej~
Cornelius Smith	d,4h,ef6s,ei~
Craig Cannonier	n,3t,e8ci,ea5k;n,3t,ef6,ef6~	1281098
Crispin Atama	7,1l,ef6,ef6~	3002789	Crispin Atama Tabe	Atama
Crispin Sorhaindo	1,4r,dpap,dua6		Crispin Anselm Sorhaindo
Cristina Lesnic	nj,1y,ef6,ef6~
Cristino Seriche Bioko Malabo	0,2q,de8f,do1h			Seriche Bioko Malabo
Cuthbert Sebastian	d,4d,ds11,e7~;d,4d,ef6,ef6~	374910	Cuthbert Montraville Sebastian
Cynthia Lummis	l,0,e516,ed13;b,0,eh13	456064
Cynthia Pratt	c4,4h,dy,em~	4376482
Dale Marshall	f,49,ef6,ef6~
Dalibor Jevtic	4,2t,ef6,ef6~
Dalton Tagelagi	n,86,eg6a,ej~
Damdin Tsogtbaatar	2,2j,ef6,ef6~	9350396
Damehane Yark	1m,44,ef6,ef6~
Damian Gjiknuri	67,3j,ef6,ef6~
Damiao de Almeida	0,4g,e09h,e167		Damiao Vaz de Almeida
Damir Krsticevic	4,2l,ecaj,ei~;7,2l,ef6,ef6~	12629500
Dan Kersch	9,4m,ef6,ef6~	13102261
Dan Sullivan	b,0,eb16	5218668
Dana Reizniece-Ozola	6,2u,ef6,ef6~	4392612
Dang Thi Ngoc Thinh	5,16,ec47,ed~;5,16,ef6,ef6~
Daniel Hodge	0,6q,e8cv,e967
Daniel Kersch	4,4m,eg24,ei~
Daniel Ona Ondo	0,3z,ea1r,ec9t	3014508		Ona Ondo
Daniel Pruce	3,5i,ek1t
Daniel Risch	4,61,ef6,ef6~;67,61,ef6,ef6~;0,61,eh3p,el4a	30882650
Daniel Williams	d,4l,ds89,e4br
Danilo Astori	5,3x,e631,ea~;1y,3x,ef6,ef6~	51983	Danilo Astori Saragoza	Astori
Daniyal Akhmetov	0,1i,dz6d,e2~
Daniyar Usenov	2d,1q,e2,e5~
Danny Philip	2y,3p,ds,e6~
Danut Andrusca	g,15,ef6,ef6~	28113953
Dardan Gashi	4,2t,ef6,ef6~
Darko Radunovic	6,4b,ef6,ef6~	110584299
Darmin Nasution	m5,l,ef6,ef6~
Darren Henfield	2,4h,ef6,ef6~	107509447
Dashiyn Byambasuren	n,2j,dm9b,do~
Dasho Gyeltshen	z,5z,ef6,ef6~		Dasho Sherub Gyeltshen
Dasho Penjore	r7,5z,ef6,ef6~
David Apatang	3,6k,ej19
David Brandt	u,56,dt8m,dx45
David Burt	n,3t,ed7j
David Ford	6v,47,dj2,dp~		David Robert Ford
David Francis	u,48,ef6,ef6~
David Ganao	0,4c,ds92,dt~		David Charles Ganao
David Gauke	15l,1,ef6,ef6~	391256
David Granger	1,46,eb5g,ed~;1,46,ef6,ef6~		David Arthur Granger
David Hurley	d,z,ef71,ej~	5235277
David Jack	d,5f,dl9t,dy92
David Johnston	d,13,e6a1,eda2	41564
David Kabua	1,5n,eg1d,ej~
David Kapu	d,3p,ek77		David Tiva Kapu
David Kpomakpor	bc,43,dq3,dr~
David Lametti	a,13,ef6,ef6~
David Mabumba	h,3y,ef6,ef6~	29556814
David Mackilligin	3,5i,dr6,dv~
David McCormick	b,0,el13	5234544	Dave McCormick
David Munguia	7,3u,ef6,ef6~		David Munguia Payes	Munguia
David Panuelo	1,54,ef5b,ej5c
David Parker	f,2v,ef6,ef6~;23,2v,ef6,ef6~;q,2v,ef6,ef6~
David Pearey	3,5i,e24i,e68k	3560835
David Saul	n,3t,dr8p,dt3p
David Tatham	3,4x,do8,ds1t		David Everard Tatham
David Taylor	3,56,dm,dp2
David Thompson	0,49,e41g,e6an	310082
David Verge	1w,6d,ed44,eh~
David Vunagi	d,3p,ef78,ek77
David Waisman	13,o,dx7s,e1~		David Waisman Rjavinsthi	Waisman
Davies Chama	7,3y,ef6,ef6~	27063175
Davis Steven	f,28,ef6,ef6~;a,28,ef6,ef6~
Davit Zalkaliani	2,y,ef6,ef6~
Davlat Sembayev	71,1i,do,dp~
Davlatali Said	j,3h,ef6,ef6~
Davlatali Saidov	j,3h,e9bj,ea~
Dean Barrow	2y,4e,dq,ed~;6,4e,ef6,ef6~;0,4e,ef6,ef6~	57701	Dean Oliver Barrow
Deb Fischer	b,0,e913	2580649
Deborah Jones	3,56,e05a,e37r		Deborah Barnes Jones
Dederiwe Abli-Bidamon	ep,44,ef6,ef6~
Dejan Zidan	4,36,ef6,ef6~	12787433
Delroy Chuck	a,4f,ef6,ef6~		Delroy Aubyn Chuck
Demetrio Ndong Nze Fumu	4,2q,du1,e0~		Demetrio Elo Ndong Nze Fumu	Ndong Nze Fumu
Dendev Terbishdagva	4,2j,e88k,ea~
Denis Amici	b9,6c,ef6,ef6~
Denis Manturov	1a,m,ef6,ef6~		Denis Valentinovich Manturov
Denis Zvizdic	hy,v,ef6,ef6~	19501831
Denisa Sakova	9,1r,ef6,ef6~	52234791
Dennis Lulei	4,3p,dqba,dr~
Dennis Moses	2,4p,ef6,ef6~
Denys Williams	d,49,drcl,ds61
Denzil Douglas	0,4d,dr76,eb2i	57738
Derek Howatt	77,4x,dv,e2~
Derek Sikua	0,3p,e3ck,e5~
Derek Taylor	u,5g,dr1v,dz~
Derog Gioura	1,5o,dy,dy~	888033
Derrick Manuari	a,3p,ef6,ef6~
Dharmendra Pradhan	2l,3,ef6,ef6~	5269370
Dhieu Mathok	h,3q,ef6,ef6~		Dhieu Mathok Diing	Mathok
Dia Moctar Malal	a,41,ef6,ef6~			Dia
Diamantino Azevedo	a6,4q,ef6,ef6~		Diamantino Pedro Azevedo
Didier Dogley	16,5t,ef6,ef6~	21015395
Didier Guillaume	2k,55,ek92,ek~
Diego Pary	2,2h,ef6,ef6~	28648641	Diego Pary Rodriguez	Pary
Dileeni Daniel-Selvaratnam	3,59,eh1i,ej9b
Din Mohammad	4,u,dp,dp~
Ding Kung-wha	1d,p,ef6,ef6~			Ding
Dinh Tien Dung	6,16,ef6,ef6~
Dionisio Soares	ma,3d,ef6,ef6~		Dionisio Babo Soares
Dirdeiry Mohammed Ahmed	2,1k,ef6,ef6~	112325804	Dirdeiry Muhammad Ahmad	Dirdeiry
Dismas Nsengiyaremye	0,2e,do4,dp~
Ditmir Bushati	99,3j,ef6,ef6~
Divavesi Waqa	2,5o,ef6,ef6~;1,5o,ef6,ef6~
Django Cissoko	0,26,e8cb,e995
Djimasta Koibla	0,2p,dr49,dt5g
Djimet Arabi	a,2p,ef6,ef6~
Djimrangar Dadnadji	0,2p,e8,e8~	3661283
Dmitry Kozak	22,m,ef6,ef6~	714330	Dmitriy Kozak;Dmitriy Nikolayevich Kozak
Dmitry Krutoy	g,1u,ef6,ef6~
Do Van Chien	ij,16,ef6,ef6~
Dobric Cosic	1,1n,do,do~
Dolores Delgado	a,11,ef6,ef6~		Dolores Delgado Garcia	Delgado
Dominador Bazan	13,3l,dv91,dz~		Dominador Kaiser Baldonero Bazan;Dominador Kaiser Baldonero Bazan Jimenez	Bazan
Dominic Nitiwul	7,40,ef6,ef6~
Dominique Gantenbein	z,61,ef6,ef6~
Domitien Ndihokubwao	6,1s,ef6,ef6~
Don Ken	a,3b,ef6,ef6~
Don Poyle	4,28,e66k,e6~
Donald Gelling	u,7y,dsc3,e2~	935074
Donald Guerrero	6,3k,ef6,ef6~		Donald Guerrero Ortiz	Guerrero
Donald Kalpokas	2y,3b,ds,dv~
Donald Lamont	3,4x,dv5,dyc3
Donald Mazankowski	4,13,di6,do~		Donald Frank Mazankowski
Donald Ramotar	1,46,e7c3,eb5g
Donaldson Romero	n,56,ea9c,ed~
Doncho Konakchiev	4,1f,dr1p,ds~
Douangchai Phichit	4,2b,e268,e9~			Douangchai
Douglas Melendez	f,3u,ef6,ef6~		Douglas Melendez Ruiz	Melendez
Dragan Lukac	9,v,ef6,ef6~
Dragan Mektic	1m,v,ef6,ef6~
Dragan Tevdovski	6,3g,ef6,ef6~	30149722
Dragica Sekulic	g,4b,ef6,ef6~
Dragisa Pesic	0,1n,dx7o,e033
Dulcidio de la Guardia	1y,3l,ef6,ef6~
Dumitru Braghis	0,1y,dvcl,dx4f	1265040
Duncan Taylor	3,5r,e61f,e996	5314627
Dusan Plut	5,36,dm4b,do~
Dyala Jimenez	56,24,ef6,ef6~		Dyala Jimenez Figueres	Jimenez
Easton Taylor-Farrell	n,56,efbj
Ebrahim Patel	23,9,ef6,ef6~
Ebrima Mballow	9,5c,ef6,ef6~	28940801
Ed Markey	l,0,d71e,e97f;b,0,e97g	1282411	Edward Markey
Eddie Calvo	3,8k,e6,ed~
Edib Bukvic	4,v,dpa,dq~
Edison James	0,4r,dr6c,dw22
Edmund Hinkson	z,49,ef6,ef6~
Edmund Joensen	0,6s,dq9f,du5
Edmund Lawrence	d,4d,e8,ea~	2494376
Edouard Franck	0,2o,dn3f,dp32
Edouard Ngirente	0,2e,ed8u,el7n
Eduard Harunjen	1z,1y,ef6,ef6~
Eduardo Ano	28,w,ef6,ef6~
Eduardo Bonomi	9,3x,ef6,ef6~	922744
Eduardo Cabrita	sm,30,ef6,ef6~	21600813
Eduardo Pena	5,1e,drai,ds~		Eduardo Pena Trivino	Pena
Eduardo Sanha	7,2i,ef6,ef6~		Eduardo da Costa Sanha
Eduardo Stein	5,25,e01e,e3~	15627573	Eduardo Stein Barillas	Stein
Eduoard Fritch	1w,7v,e52c,e5~
Edward Davis	3,78,ec1j,ed~
Edward Natapei	0,3b,dx4d,e5~
Edward Scicluna	6,4n,ef6,ef6~
Edward Soluku	9,48,ef6,ef6~
Edward Ssekandi	5,1t,e75o,ed~;5,1t,ef6,ef6~
Edward Yau	27,5,ef6,ef6~		Edward Yau Tang-wah	Yau
Eero Heinaluoma	4,2a,e19o,e2~	2360756
Efrain Goldenberg	0,o,dq2,ds43		Efrain Goldenberg Schreiber	Goldenberg
Eftychia Achtsioglou	10,17,ef6,ef6~
Eimutis Misiunas	9,20,ef6,ef6~	27976383
Ekaterina Zaharieva	4,1f,ef6,ef6~;2,1f,ef6,ef6~	12279576
Eklil Hakimi	6,u,ef6,ef6~		Eklil Ahmad Hakimi
Elbuchel Sadang	6,5p,ef6,ef6~
Eli Cohen	g,2,ef6,ef6~
Elias Murr	4,18,e14,e5~
Elie Dote	0,2o,e16d,e3~	274641
Elisabetta Trenta	7,h,ef6,ef6~	54578231
Elissa Slotkin	l,0,ef13,el13;b,0,el13	30323721
Eliud Williams	1,4r,e89h,e9a2
Elizabeth Carriere	3,56,eb85,ee21
Elizabeth Odio	13,24,du58,dx~		Elizabeth Odio Benito	Odio
Elliot Belgrave	d,49,e7b1,ec~
Ellis Webster	n,59,eg6u,el2r
Elmira Gordon	d,4e,dd9l,dpbh		Minita Gordon;Elmira Minita Gordon;Minita Elmira Gordon
Eloy Inos	3,6k,e551,ed~
Elvin Nimrod	4,4l,ef6,ef6~
Elvin Santos	79,2s,e2,e4~		Elvin Ernesto Santos;Elvin Ernesto Santos Ordonez	Santos
Elyor Ganiyev	4,32,ef6,ef6~
Emannuel Ntahomvukiye	7,1s,ef6,ef6~
Emanuel Mori	1,54,e35b,eb5b		Emmanuel Mori
Emil Dimitriev	0,3g,ec1i,ed5v	22077723
Emil Karanikolov	g,1f,ef6,ef6~	30317864
Emil Osmonbetov	if,1q,ef6,ef6~
Emile Capgras	4r,bf,do3m,dt~
Emile Gumbs	u,59,dg3,dq3g
Emile Ouosso	10,4c,ef6,ef6~
Emilia Navas	f,24,ef6,ef6~
Emily de Jongh-Elhage	0,6w,e23q,e6~
Emmanuel Fabiano	2,53,ef6,ef6~	45780387
Emmanuel Issoze-Ngondet	0,3z,ec9t,ed~;0,3z,ef6,ef6~	5373253
Emmanuel Nadingar	0,2p,e635,e7~	57872
Emmanuel Rakotovahiny	0,3e,drau,dt2l
Emmanuel Ramazani	32,1l,ef6,ef6~		Emmanuel Ramazani Shadary	Ramazani
Enele Sopoaga	0,3i,e985,ed~;0,3i,ef6,ef6~	330640
Enes Suljkanovic	5,v,e6bf,ea~
Enex Jean-Charles	0,1d,ec3p,ed3l
Enggartiasto Lukita	q,l,ef6,ef6~
Enoch Derant-Lakoue	0,2o,dp32,dpap
Enoch Kavindele	5,3y,dx54,dy~	5379308
Enol Joseph	7,1d,ef6,ef6~
Enrique Borgo	5,3u,dq61,dv~		Enrique Borgo Bustamante	Borgo
Enrique Degenhart	9,25,ef6,ef6~	62606495	Enrique Antonio Degenhart;Enrique Antonio Degenhart Asturias	Degenhart
Enver Hoxhaj	4,2t,ef6,ef6~
Enzo Moavero	2,h,ef6,ef6~	1657794	Enzo Moavero Milanesi	Moavero
Epa Sili	6,6l,ef6,ef6~	102265909	Epa Tuioti Sili
Epeli Nailatikau	4,2r,dw,dx~;fe,2r,dy,ea~
Ephraim Inoni	0,4a,e0c8,e56u	433938
Epsy Campbell	p,24,ee58,eh~		Epsy Campbell Barr	Campbell
Erhard Busek	31,1h,dn72,dr~
Eric Molale	a6,5h,ef6,ef6~
Eric Schmitt	b,0,ej13	5387455
Eric Wiebes	g,1b,ef6,ef6~	2065985
Erlis Terdikbaev	ie,1q,ef6,ef6~
Ernest Yonli	0,3c,dwb6,e364		Paramanga Yonli;Ernest Paramanga Yonli;Paramanga Ernest Yonli
Ernestine Rengiil	f,5p,ef6,ef6~
Ernesto Tonela	h,3w,ef6,ef6~		Ernesto Max Tonela
Errol Charles	d,4j,ehbb		Cyril Charles;Cyril Errol Charles
Erwin Contreras	23,4e,ef6,ef6~
Erywan Yusof	2,7q,ef6,ef6~			Erywan
Esenmyrat Orazgeldiyew	3g,3r,ef6,ef6~
Eshagh Jahangiri	p,e,e985,eh~
Eshaq Jahangiri	p,e,ef6,ef6~	5397780
Esperanca da Costa	5,4q,ei9f,ej~		Esperanca Francisco da Costa
Essam al-Marzuq	14,3o,ef6,ef6~		Essam Abdelmohsen Hamad al-Marzuq	Essam
Estanislau da Silva	m8,3d,ef6,ef6~	727119
Estanlislau da Silva	j,3d,e27a,e2~		Estanlislau Maria Alexio da Silva
Estelle Ondo	pq,3z,ef6,ef6~
Etienne Massard Kabinda Makaga	i,3z,ef6,ef6~			Massard Kabinda Makaga
Etienne Schneider	4,4m,e97p,ed~;7,4m,ef6,ef6~;4,4m,ef6,ef6~;g,4m,ef6,ef6~;d3,4m,ef6,ef6~	14525629
Etienne Sinatambou	aq,35,ef6,ef6~
Etienne Ys	0,6w,dy63,e1~
Etilda Gjonajt	a,3j,ef6,ef6~
Eucario Angue	g,2q,ef6,ef6~	112133244	Eucario Bakale Angue
Eugen Sturza	7,1y,ef6,ef6~	47494844
Eugen Teodorovici	14q,15,ef6,ef6~	18438178	Eugen Orlando Teodorovici
Eugene Adoboli	0,44,dv5,dw8t		Eugene Koffi Adoboli
Eugene Holiday	d,8x,e6aa,ei~
Eugene Rhuggenaath	0,6q,ed5t,ed~
Evangelos Apostolakis	7,17,ef6,ef6~
Evaristo Carvalho	1,4g,ec93,ed~;1,4g,ef6,ef6~
Evelyn Wever-Croes	0,5q,edbh,ek~
Everard Richards	6,3t,ef6,ef6~		Everard Trenton Richards
Evkleidis Tsakalotos	6,17,ef6,ef6~
Ewart Brown	n,3t,e2au,e6at	1291036
Ezechiel Nibigira	2,1s,ef6,ef6~	5423116
Ezekiel Gatkuoth	2l,3q,ef6,ef6~		Ezekiel Lol Gatkuoth
Ezzeddine Kanakrieh	6,1x,ef6,ef6~
Fabian Picardo	u,78,e7c8
Fabian Pok	2l,28,ef6,ef6~
Fabio Berardi	17o,6c,ef6,ef6~
Fadil Novalic	0,v,ef6,ef6~
Fafa Sanyang	2l,5c,ef6,ef6~
Fahd al-Furayj	4,19,e8,ed~		Fahd Jasim al-Furayj
Fahd al-Said	nc,6y,ef6,ef6~		Fahd bin Mahmud;Fahd bin Mahmud al-Said	Fahd
Faimalaga Luka	d,3i,dz99,e14f	164931
Faisal Ibrahim	112,1k,ef6,ef6~	112325628	Faisal Hassan Ibrahim
Faisal Naseem	5,4y,eebh,ei~
Faleh Ali al-Azab	a,3o,ef6,ef6~		Faleh Abdullah Ali al-Azab	Ali al-Azab
Farhad Dejpasand	g,e,ef6,ef6~
Faris al-Rawi	f,4p,ef6,ef6~	22279937
Farrukh Hamralizoda	ih,3h,ef6,ef6~
Fatema Marouane	rf,42,ef6,ef6~
Fathi al-Majbari	4,1g,ef6,ef6~
Fatih Donmez	h,d,ef6,ef6~
Fatmir Limaj	4,2t,ef6,ef6~
Fatmir Xhafaj	9,3j,ef6,ef6~	16354928
Fatoumata Jallow-Tambajang	5,5c,ed1n,ed~
Faustin Birindwa	0,1l,dp3i,dq6e
Faustino Imbali	0,2i,dx3k,dybh
Fayiz al-Saraj	0,1g,ebc,ed~;0,1g,ef6,ef6~
Fayyaz Ismail	23,4y,ef6,ef6~
Fayziddin Qahhorzoda	6,3h,ef6,ef6~
Fazil Khaliqyar	0,u,dm5l,dp3h		Fazil Haq Khaliqyar
Feleti Sevele	0,4t,e22b,e5~	319953
Felipe Tromp	d,5q,di11,do11
Felipe Virzi	13,3l,dq91,dv~
Felix Braz	a,4m,ef6,ef6~
Felix Camacho	3,8k,dy,e5~
Felix Ulloa	5,3u,ef61,ei~		Felix Augusto Antonio Ulloa;Felix Augusto Antonio Ulloa Garay	Ulloa
Ferdinand Grapperhaus	a,1b,ef6,ef6~
Fernando Azevedo e Silva	7,b,ef6,ef6~	58586921		Azevedo e Silva
Fernando Chui	1k,5,ef6,ef6~	fernando-chui-china	Fernando Chui Sai-on	Chui
Fernando Chui	1k,81,e5ck,ed~		Fernando Chui Sai	Chui
Fernando Zavala	0,o,ec7s,ec~		Fernando Zavala Lombardi	Zavala
Fernando de Araujo	32,3d,e888,ec~		Fernando Lasama de Araujo
Fernando dos Santos	5,4q,e622,e7~	310815	Fernando da Piedade Dias dos Santos
Fernando van Dunem	0,4q,dn7l,du~		Fernando Franca van Dunem
Fetlework Gebregziabher	q,34,ef6,ef6~			Fetlework
Fikret Mamedov	a,33,ef6,ef6~
Filipe Bole	4,2r,do6b,dp~
Filoimea Telito	d,3i,e14f,e64g	451540
Flavien Mbatta	a,2o,ef6,ef6~
Florinda Chan	gk,5,ef6,ef6~		Florinda Da Rosa Silva Chan
Fong Man Chong	bz,5,ef6,ef6~			Fong
Fonotoe Pierre Lauofo	4,6l,e7,ed~			Fonotoe
Fozia Hashim	a,77,ef6,ef6~			Fozia
Francine Baron	2,4r,ef6,ef6~
Francis Hilly	0,3p,dp6,dq~		Francis Billy Hilly
Francis Saemala	4,3p,dp6,dt~
Francis Savage	3,5i,dw,dx~
Francis Tam	oo,5,ef6,ef6~		Francis Tam Pak-yuen	Tam
Francisca van Dunem	a,30,ef6,ef6~
Francisco Alvarez-Cascos Fernandez	p,11,ds55,dw~			Alvarez-Cascos Fernandez
Francisco Fadul	0,2i,dub,dw2
Francisco Ismodes	h,o,ef6,ef6~
Francisco Mbengono	32,2q,ds4,dt~		Francisco Javier Ndongo Mbengono
Francisco Obama	0,2q,ec6n,ej21		Francisco Pascual Eyegue Obama;Francisco Pascual Eyegue Obama Asue	Obama
Francisco Oviedo	5,3m,e3bl,e3~		Francisco Oviedo Britez	Oviedo
Francisco de Queiroz	a,4q,ef6,ef6~		Francisco Manuel Monteiro de Queiroz
Francisque Ravony	0,3e,dp89,drau
Francois Bausch	4,4m,efab,ei~	3083923
Franjo Greguric	0,2l,dn8,dp4
Frank Bakke-Jensen	7,2z,ef6,ef6~	1799849
Frank Kabui	d,3p,e577,ed~	718204
Frank Lui	n,86,doc,dv41		Frank Fakaotimanava Lui
Frank Mena	fl,4e,ef6,ef6~
Frank Savage	3,56,dp2,dt9
Frank Walker	u,8n,e1c,e4~	3082431
Frank Watson	4,4h,dqc,dx~	5490251
Frans Kopofi	z,4s,ef6,ef6~
Frantz Gumbs	6h,8w,e487,e7~
Frederic Bamvuginyumvira	p,1s,du5,dx~	3089596
Frederic Cherue	a,43,ef6,ef6~
Frederic Loua	9c,3n,ef6,ef6~
Frederic Ngenzebuhoro	5,1s,e0bb,e1~	3090093
Frederick Timakata	1,3b,dl1u,dq32
Fredis Refunjol	d,5q,e05b,ed11;3,5q,ef6,ef6~	1266936
Fredrick Ballantyne	d,5f,dy92,ed~;d,5f,ef6,ef6~		Frederick Ballantyne;Fredrick Nathaniel Ballantyne;Frederick Nathaniel Ballantyne
Freundel Stuart	0,49,e6an,ed~	57709	Fruendel Stuart
Frits Goedgedrag	d,6q,e6aa,e7~
Frits Goedgedrag	d,6w,dy71,e6~	frits-goedgedrag-netherlands-antilles
Froilan Tenorio	3,6k,dq1,du1
Froyla Tzalam	9h,4e,eh,em~
Fu Zhenghua	a,5,ef6,ef6~			Fu
Fuad Quliyev	0,33,dqa9,dsb
Fuat Oktay	5,d,ee79,ei~
Gabor Gal	a,1r,ef6,ef6~
Gabriel Lima	46,2q,ef6,ef6~		Gabriel Mbega Obiang Lima
Gabriel Ntisezerana	13,1s,e329,e5~	1803951
Gabriel Oprea	4,15,ea35,eb~
Gabriel da Costa	0,4g,e8cc,ea~		Gabriel Arcanjo Ferreira da Costa
Gabriela Matecna	4,1r,ef6,ef6~
Gabriela Michetti	5,n,ebca,ed~;5,n,ef6,ef6~	5515970
Gabriele Gatti	x,6c,di7,dx~
Gaetan Pikioune	6,3b,ef6,ef6~
Gagik Arutyunyan	5d,22,do,dq~
Gamal Hassan	2a,2g,ef6,ef6~		Gamal Mohamed Hassan
Gary Peters	l,0,e516,eb13;b,0,eb16	1494930
Gaspar Vega	4,4e,e42c,ec~	5526559
Gaston Sindimwo	p,1s,eb8k,ed~;p,1s,ef6,ef6~	27329155
Genevieve Darrieussecq	1d,6,ef6,ef6~	3100615
Gennady Novitskiy	0,1u,dt2b,dy~	185483	Gennadiy Novitskiy
Geoffrey Hanley	4,4d,ei8d,ej~
Geoffrey Henry	2y,5l,do,e0~
George Abela	1,4n,e544,ea44	57502
George Adyebo	0,1t,dn1,dqbi		George Cosmas Adyebo
George Brizan	0,4l,dq21,dr6m
George Elounda	b0,4a,ef6,ef6~		George Essomba Elounda
George Fergusson	3,em,e24,e6~;3,3t,e85n,ecc5;3,3t,ef6,ef6~	3489398
George Kunda	5,3y,e4be,e6~	1507722
George Lepping	d,3p,dl6r,dq6a
George Mallet	5,4j,dq,dq~;d,4j,ds61,dt9		William Mallet;William George Mallet
George Masaju	f,31,ef6,ef6~		George Mcheche Masaju
George Price	0,4e,dl94,dp7		George Cadle Price
George Richards	1,4p,dy,e8~	57532	George Maxwell Richards
George Tozaka	2,3p,ef6,ef6~		George Milner Tozaka
George Vella	1,4n,dsat,ej~
Georgios Katrougalos	2,17,ef6,ef6~
Georgios Stathakis	16,17,ef6,ef6~
Gerd Mueller	oi,a,ef6,ef6~
German Garavano	a,n,ef6,ef6~
German Serrano	p,24,dm58,dp~		German Serrano Pinto	Serrano
Gernot Bluemel	110,1h,ef6,ef6~
Gerrit Schotte	0,6q,e6aa,e8cv
Gervais Ndirakobuca	0,1s,ei97,el85
Gervais Rufyikiri	13,1s,e68t,ec~	3104430
Ghassan Hasbani	4,18,ecci,ed~;4,18,ef6,ef6~
Ghazi Jeribi	a,2m,ef6,ef6~
Gilbert Saboya	2,99,ef6,ef6~		Gilbert Saboya Sunye	Saboya
Gilles Tonelli	2,55,ef6,ef6~
Gillmore Hoefdraad	6,4o,ef6,ef6~
Gilmar Pisas	0,6q,eh6e
Giorgi Kobulia	g,y,ef6,ef6~	64815997
Given Lubinda	a,3y,ef6,ef6~
Gizat Nurdauletov	1z,1i,ef6,ef6~
Gladys Bejerano	8b,1v,ef6,ef6~		Gladys Bejerano Portela	Bejerano
Gladys Caballero	13,2s,dx,dx~		Gladys Caballero de Arevalo	Caballero
Gloria Akuffo	a,40,ef6,ef6~
Gloria Borrero	a,j,ef6,ef6~		Gloria Maria Borrero
Gocmyrat Myradow	3g,3r,ef6,ef6~
Godfrey Miyanda	5,3y,dq8,dt~
Gombojav Zandashatar	rh,2j,ef6,ef6~
Gonzalo Aguirre	5,3x,dm31,dq~		Gonzalo Aguirre Ramirez	Aguirre
Gonzalo Blumel	10w,12,ef6,ef6~	50532720	Gonzalo Blumel Mac-Iver	Blumel
Goodall Gondwe	6,53,ef6,ef6~
Goran Granic	4,2l,dw1r,dz~
Goran Klemencic	a,36,ef6,ef6~
Goran Knezevic	g,1n,ef6,ef6~
Gordon Lilo	0,3p,e7bg,ea~	939825	Gordon Darcy Lilo
Gordon Wetherell	3,5g,e485,e6~	3365174
Grace Chiumia	z,53,ef6,ef6~	29982289
Graciela Marquez	op,7,ef6,ef6~	55386771	Graciela Marquez Colin	Marquez
Grant Bagratyan	j,22,dm9,do~
Grant Gibbons	23,3t,ef6,ef6~
Grant Robertson	6,2v,ef6,ef6~;4,2v,egb2,ei~
Gratiela Gavrilescu	4,15,ef6,ef6~		Gratiela Leocadia Gavrilescu
Gregory Bowen	sg,4l,ef6,ef6~
Grigol Mgaloblishvili	0,y,e4b1,e526	372721
Gudlaugur Thordarson	2,52,ef6,ef6~	1557735	Gudlaugur Thor Thordarson
Guido De Marco	fe,4n,do,dz~			De Marco
Guilherma da Costa	0,4g,ducu,dx~		Guilherma Posser da Costa
Guillermo Botero	7,j,ef6,ef6~	55767724	Guillermo Botero Nieto	Botero
Guillermo Ford	pk,3l,do,dq~		Guillermo Ford Boyd	Ford
Gulshara Abdykalikova	4,1i,e9bs,ea~;4,1i,ef6,ef6~
Gulub Donev	0,1f,ei82,ej66
Gunnar Martens	0,67,dr,dz~
Guntars Krasts	0,2u,dt87,dubl
Gus Jaspert	3,5i,ed8m,ed~
Gustavo Bell	5,j,du87,dx~	5621353	Gustavo Bell Lemus	Bell
Gustavo Espina	5,25,dn1e,do~		Gustavo Espina Salguero	Espina
Guy Joseph	23,4j,ef6,ef6~	5622382
Guy Rasanamazy	0,3e,dn88,dp89
Guy Razanamasy	0,3e,dn88,dp89
Guy-Bertrand Mapangou	h,3z,ef6,ef6~
Habib Thiam	0,3a,dn47,du74
Hadizatou Coulibaly	g,3c,ef6,ef6~		Hadizatou Rosine Coulibaly
Hadja Sanon	114,3c,ef6,ef6~		Hadja Fatimata Ouattara Sanon
Hadzo Efendic	4,v,dp,dp~
Hajibala Abutalibov	4,33,ef6,ef6~
Hala Zawati	h,1x,ef6,ef6~
Halifa Houmadi	0,45,dqad,ds3
Ham Lini	2y,3b,dz,e5~
Hamada Bolero	0,45,dwb,dy~		Hamada Madi Bolero
Hamada Madi	0,45,dx,dx~
Hamdan al-Maktum	6,3s,ef6,ef6~		Hamdan bin Rashid;Hamdan bin Rashid al-Maktum	Hamdan
Hamdan al-Nuhayyan	4,3s,dzak,e4~	hamdan-bin-zayid-nuhayyan	Hamdan bin Zayid al-Nuhayyan	Hamdan
Hamdan bin Zayid	4,3s,dzak,e5~			Hamdan
Hamed Karoui	0,2m,dl9q,dvbh
Hamid Ansari	5,3,e38b,ec~	370773	Mohammad Ansari;Mohammad Hamid Ansari
Hamid Mumtaz	1a,1k,ef6,ef6~
Hamilton Green	7y,46,do,do~
Hamud al-Busaidi	9,6y,ef6,ef6~		Hamud bin Faisal;Hamud bin Faisal bin Said al-Busaidi	Hamud
Han Kwang Bok	t,x,e667,e9~			Han
Han Wan Sang	4,c,dp2p,dp~			Han
Hans Dijkstal	32,1b,dq8m,du~
Hans Enoksen	0,67,dyce,e56c	310653
Harjit Sajjan	7,13,ef6,ef6~		Harjit Singh Sajjan
Harold Martin	4a,62,e387,ea~
Haroun Kabadi	0,2p,dy6c,dz7	1371523
Harrison Mwakyembe	a,31,ef6,ef6~		Harrison George Mwakyembe
Hartwig Loeger	6,1h,ef6,ef6~
Hasabu Abdel Rahmin	13,1k,e9c3,ed~		Hasabu Mohamed Abdel Rahmin	Abdel Rahmin
Hasan al-Muhannadi	a,4i,ef6,ef6~		Hasan Lahdan Saqr al-Muhannadi
Hassan Abshir Farah	0,2g,dxbc,e0b3	572660		Hassan
Hassan Bourhan	9,60,ef6,ef6~		Hassan Omar Mohamed Bourhan
Hayati Yazici	4,d,e38t,e4~
Hazbi Lika	ni,3g,ef6,ef6~
Hector Arce	a,2h,ef6,ef6~		Hector Arce Zaconeta	Arce
Hector Hinojosa	10,2h,ef6,ef6~		Hector Hinojosa Rodriguez	Hinojosa
Helder Gros	f,4q,ef6,ef6~		Helder Fernando Pitta Gros
Helen Kilpatrick	3,5r,e996,eeat	16239881
Helge Braun	rr,a,ef6,ef6~	1602354
Helio Fallas	p,24,ea58,ed~		Helio Fallas Venegas	Fallas
Henri Dondra	6,2o,ef6,ef6~;0,2o,eh6b,ei27
Henri Mova	9,1l,ef6,ef6~	3131683	Henri Mova Sakanyi	Mova
Henri Mulang	6,1l,ef6,ef6~	19631192	Henri Yav Mulang
Henrique Rosa	1,2i,dz9s,e1~
Henrique Tokpah	9,43,ef6,ef6~
Henry Mussa	1a,53,ef6,ef6~	16733055
Henry Puna	0,5l,e6bu,ed~;f,5l,ef6,ef6~;2,5l,ef6,ef6~;0,5l,ef6,ef6~
Henry Rotich	hu,1p,ef6,ef6~	12012313
Henry Tang	77,47,dz82,e0~
Henry Tumukunde	1m,1t,ef6,ef6~
Henry Wallace	5,0,c91k,cd1k
Henry van Thio	5,2d,ef6,ef6~
Herbert Haupt	31,1h,dy,dy~
Hermangild Francis	z,4j,ef6,ef6~	107664108
Hernan Larrain	a,12,ef6,ef6~
Hernani Coelho	2,3d,ef6,ef6~
Hichem Fourati	9,2m,ef6,ef6~	56309568
Higino Marrule	1h,3w,ef6,ef6~
Hiroshige Seko	g,4,ef6,ef6~;115,4,ef6,ef6~
Hisseine Souguimi	15m,2p,ef6,ef6~		Hisseine Tahir Souguimi
Ho Chio Meng	fj,5,ef6,ef6~			Ho
Ho Iat Seng	1k,81,efck,eh~	ho-iat-seng-macao		Ho
Ho Iat Seng	f1,5,ef6,ef6~			Ho
Hoang Trung Hai	4,16,e382,eb~	10769050
Homero Acosta	10z,1v,ef6,ef6~		Homero Acosta Alvarez	Acosta
Hong Chae-yong	4,c,dqa4,dr~			Hong
Hong Nam-ki	ne,c,ef6,ef6~;1y,c,ef6,ef6~	31180640		Hong
Hong Song-nam	n,x,dt2,dz93			Hong
Horace Chang	47,4f,ef6,ef6~
Hosein Amiri	18b,e,ef6,ef6~		Hosein Ali Amiri
Hovik Abrahamyan	0,22,ea4d,ec9d	2633067
Howard Cooke	d,4f,dn81,e22f	1371514	Howard Felix Cooke
Howard Pearce	3,4x,dyc3,e28p
Howard Quayle	u,7y,eca4,ed~	25752048
Hrant Bagratyan	0,22,dp2,dr~
Hsieh Shou-shing	1d,p,ef6,ef6~			Hsieh
Hubert Gorbach	31,1h,dzal,e2~	85406
Hubert Hughes	u,59,dq3g,ed~	1754042
Hubert Minnis	0,4h,ed5b,ed~;0,4h,ef6,ef6~	16732648
Hugh Heyliger	4,4d,dqb,dr~
Hugo Batalla	5,3x,dr31,du~
Hugo Fernandez	5,3x,dua5,dv~	961599	Hugo Fernandez Faingold	Fernandez
Hugo Velazquez	5,3m,ee8f,ei~		Hugo Adalberto Velazquez;Hugo Adalberto Velazquez Moreno
Hugo de Jonge	4,1b,ef6,ef6~	2649226
Hui Liangyu	t,5,dz3h,e8~	957744		Hui
Hussein Abdelbagi	5,3q,eg2m,eh~		Hussein Abdelbagi Ayii	Abdelbagi
Hussein Arnous	0,19,eg8u,ekc8
Hwang Kyo-ahn	0,c,eb6i,ed61	12625765		Hwang
Hwang Woo-yea	4,c,eab7,eb~			Hwang
Hyun Oh-seok	4,c,e96q,ea~			Hyun
Iaia Djalo	a,2i,ef6,ef6~
Iairo Lasaro	4,28,duak,dv~
Iakoba Taeia	d,3i,e64g,ed~		Iakoba Taeia Italeli	Taeia
Iakopa Taeia	d,3i,ef6,ef6~		Iakopa Italeli Taeia
Ian Douglas	q,4r,ef6,ef6~
Ian Gorst	u,8n,e7bi,ee68	5015992
Ian Hadirca	j,1y,dm5b,do~
Ibragim Junusov	4,1q,e6ch,e7~
Ibrahim Ameer	6,4y,ef6,ef6~
Ibrahim Halidi	0,45,do11,dq16
Ibrahim Mayaki	0,2y,dtbr,du~
Ibrahim Riffath	f,4y,ef6,ef6~
Ibrahim Solih	1,4y,eebh,ejbh		Ibrahim Mohamed Solih;Ibrahim Ibu Mohamed Solih
Ibrahima Fofana	0,3n,ef6,ef6~		Ibrahima Kassory Fofana
Idris Kadyrkulov	ba,1q,ef6,ef6~
Ignacio Milam	0,2q,e478,e85m	57898	Ignacio Milam Tang	Milam
Ignacio Tang	0,2q,e478,e5~		Ignacio Milan Tang
Ignatius Jonan	h,l,ef6,ef6~
Ignatius Leiking	sp,1m,ef6,ef6~	53906556	Ignatius Dorell Leiking
Igor Chudinov	0,1q,e3co,e4~	466022
Igor Crnadak	2,v,ef6,ef6~	19959221
Igor Lyashenko	4,1u,ef6,ef6~
Igor Petrishenko	4,1u,ef6,ef6~
Igor Shunevich	9,1u,ef6,ef6~
Igor Shuvalov	9b,m,e45c,ed~	1396860	Igor Ivanovich Shuvalov
Ihar Petryshenka	4,1u,ee8i,ej~
Ihor Nasalyk	h,t,ef6,ef6~	12132510
Ihor Raynin	s0,t,ef6,ef6~
Ihor Razinkov	i2,t,ef6,ef6~
Ijaz Shah	9,f,ef6,ef6~		Ijaz Ahmad Shah
Ikililou Dhoinine	1,45,e75q,ec5q
Ilkka Kanerva	4,2a,dn4q,dp~
Ilyas Abu Saab	7,18,ef6,ef6~			Abu Saab
Ilyas Dawaleh	1y,60,ef6,ef6~		Ilyas Moussa Dawaleh
Ilza Vaz	a,4g,ef6,ef6~		Ilza dos Santos Amado Vaz
Im Chol Ung	4x,x,ef6,ef6~			Im
Imad Khamis	0,19,ec6m,ed~;0,19,ef6,ef6~		Imad Muhammad Dib Khamis
Imata Kabua	1,5n,dt1e,dw13	12917
Imran Abdulla	z,4y,ef6,ef6~			Imran
Inatio Akaruru	4,5l,dl2,dv~
Indar Weir	1h,49,ef6,ef6~
Indranee Rajah	1d,2f,ef6,ef6~
Ines Chapman	8a,1v,ef6,ef6~;8b,1v,ef6,ef6~		Ines Chapman Waugh	Chapman
Inia Seruiratu	7,2r,ef6,ef6~;2,2r,ef6,ef6~	59149050
Inoke Takiveikata	13,2r,dq1c,du~
Inonge Wina	5,3y,eb1q,ed~;5,3y,ef6,ef6~	18908010
Ioannis Dragasakis	g,17,ef6,ef6~;ga,17,ef6,ef6~
Iolu Abil	1,3b,e593,ea9m	57493	Iolu Abbil;Iolu Johnson Abil;Iolu Johnson Abbil
Ion Ciubuc	0,1y,dt1f,dvcl
Ion Gutu	j,1y,dq4,du~
Ionas Nikolaou	a,4v,ef6,ef6~
Ionatana Ionatana	2y,3i,dt,dw~
Irene Muloni	h,1t,ef6,ef6~
Irina Kostevich	10,1u,ef6,ef6~
Irving Pearman	22,3t,dpa5,dr~
Isabel de Saint Malo	5,3l,ea71,ed~;2,3l,ef6,ef6~;5,3l,ef6,ef6~		Isabel de Saint Malo de Alvarado	de Saint Malo
Isabella Lovin	4,21,ec5p,ed~;4,21,ef6,ef6~	241208
Isabelle Champmoreau	5,62,eh7m,ej~
Isatou Saidy	5,5c,dt3k,ec~		Isaton Saidy;Isatou Njie Saidy
Isatou Touray	5,5c,ef3f,ej~	27541581
Isgender Mulikow	9,3r,ef6,ef6~
Ishaq Bashir	2l,1k,ef6,ef6~	112325659	Ishaq Adam Bashir;Ishaq Adam Bashir Jamaa	Bashir
Ishmael Kalsakau	0,3b,eib4,ei~
Ishwor Pokharel	7,27,ef6,ef6~
Isidore Mvouba	0,4c,e117,e4~	57890
Isidoro Monsuy Andeme	4,2q,dl8f,do~		Isidoro Eyi Monsuy Andeme	Monsuy Andeme
Isidoro Santana	g,3k,ef6,ef6~
Iskenderbek Aydaraliyev	0,1q,e3bs,e3co	3558114
Ismaila Fall	a,3a,ef6,ef6~		Ismaila Madior Fall
Ismoil Jurabekov	j,32,dn,du~		Ismail Djurabekov
Issa Doubragne	g,2p,ef6,ef6~
Issa Kalantari	5,e,ef6,ef6~
Issam Fares	4,18,dwan,e0~
Ivan Acosta	6,2w,ef6,ef6~
Ivan Collendavelloo	4,35,ef6,ef6~;h,35,ef6,ef6~
Ivan Kocarnik	4,1o,do6,dt~
Ivan Oman	5,36,dm4b,do~
Ivane Machavariani	6,y,ef6,ef6~	60639497
Ivanna Klympush-Tsyntsadze	4,t,ef6,ef6~	20067554
Ivar Asjes	0,6q,e967,ea~
Ivaylo Kalfin	4,1f,e18g,eb~
Ivo Andric-Luzanic	5,v,dvcs,dw~
Ivo Jovic	6s,v,e16s,e1~	560051	Ivo Miro Jovic
Ivo Valente	a,3d,ef6,ef6~
Ivor Stephenson	122,4r,ef6,ef6~
Ivy Dumont	d,4h,dy5,e221	287956
Izabela Jaruga-Nowacka	4,i,e06o,e1~
Jabir al-Mubarak al-Sabah	0,3o,ef6,ef6~		Jabir al-Mubarak al-Hamad al-Sabah	Jabir al-Mubarak
Jabir al-Mubarek	71,3o,dx,e4~;j,3o,e229,e6~;0,3o,e7bu,ei7j
Jacinto Peynado	5,3k,dq8g,ds~		Jacinto Peynado Garrigoza	Peynado
Jack Lafontant	0,1d,ed3l,ed~		Jack Guy Lafontant
Jack Reed	l,0,dn13,dt13;b,0,dt17	528979	John Reed
Jacky Rosen	l,0,ed13,ef13;b,0,ef13	27825033
Jacob Nena	4b,54,do,dv~
Jacob Ouedraogo	1h,3c,ef6,ef6~
Jacob Saffa	6,48,ef6,ef6~		Jacob Jusu Saffa
Jacqueline Gourault	1d,6,ef6,ef6~	3157735
Jacques Randrianasolo	a,3e,ef6,ef6~
Jacques Yhombi-Opango	0,4c,dp6n,ds92		Jacques Joachim Yhombi-Opango
Jafeth Cabrera	5,25,ec1e,ed~;5,25,ef6,ef6~	20742949	Jafeth Cabrera Franco	Cabrera
Jagdeep Dhankhar	5,3,ei8b,ej~
Jaime Fernandez	5,3k,ds8g,dw~		Jaime David Fernandez;Jaime David Fernandez Mirabal	Fernandez
Jaime Monteiro	9,3w,ef6,ef6~
Jaime Morales	5,2w,e31a,e7~		Jaime Morales Carazo	Morales
Jaime Saleh	d,6w,dla,dy71
Jakup Krasniqi	1,2t,e69r,e747	562918
James Carlisle	d,5v,dp,e37h	431167
James Carr	so,13,ef6,ef6~		James Gordon Carr
James Cocker	4,4t,dx1,e1~
James Dutton	3,78,e9c6,ec1j	6132989
James Igga	159,3q,e9,eh~;5,3q,ef6,ef6~	6145116	James Wani Igga
James Lankford	l,0,e715,eb13;b,0,eb16	45940
James Lau	p7,5,ef6,ef6~
James Mitchell	0,5f,dg7u,dx3t
James Morales	1,25,ef6,ef6~		James Ernesto Morales;James Ernesto Morales Cabrera	Morales
James Risch	b,0,e516	721871
James Sherman	5,0,bd34,bgau
Jamshed Karimov	0,3h,dqc2,ds28
Jamshid Ansari	5,e,ef6,ef6~
Jamshid Qochqorov	4,32,ef6,ef6~;6,32,ef6,ef6~
Jan Bjorklund	4,21,e6a5,ea~	911372
Jan Hamacek	j,1o,ef6,ef6~;2,1o,ef6,ef6~;9,1o,ef6,ef6~	12022546
Jane Owen	3,5r,dr9f		John Owen
Jane Philpott	134,13,ef6,ef6~	19428856
Jang Chol	133,x,ef6,ef6~			Jang
Janine Lelis	a,5a,ef6,ef6~
Janis Bordans	4,2u,ef6,ef6~;a,2u,ef6,ef6~
Janlavyn Narantsatsralt	0,2j,duc9,dv8u
Jantoro Satybaldiev	0,1q,e895,e9~
Janusz Piechocinski	4,i,e8c6,eb~
Janusz Steinhoff	4,i,dw6c,dx~
Jaques Dupont	2k,55,dn,ds~		Jacques Dupont
Jargaltulga Erdenebat	0,2j,ec77,ed~	25848773
Jaroslaw Gowin	4,i,ef6,ef6~	222905
Javier Velasquez	0,o,e57c,e69e		Javier Velasquez Quesquen	Velasquez
Javier Zavaleta	7,2h,ef6,ef6~		Javier Zavaleta Lopez	Zavaleta
Jawad al-Araidh	4,4u,ef6,ef6~		Jawad bin Salim al-Araidh
Jean Alingue	0,2p,dn38,do8		Jean Alingue Bawoyeu	Alingue
Jean Aly	a,1d,ef6,ef6~		Jean Roudy Aly
Jean Ausseil	2k,55,dh9g,do~
Jean Beriziky	0,3e,e7b2,ea4b		Jean Omer Beriziky
Jean Bokassa	9,2o,ef6,ef6~	6170003	Jean Serge Bokassa
Jean Castellini	6,55,ef6,ef6~
Jean Ceant	0,1d,ef6,ef6~		Jean Henry Ceant
Jean Leques	4a,62,dv5s,dx~
Jean Leye	1,3b,dq32,dv3p		Jean Marie Leye
Jean Momo	a,4a,ef6,ef6~		Jean de Dieu Momo
Jean Ndong	0,3z,e21k,e57f		Jean Eyeghe Ndong
Jean Nguz	0,1l,dnbq,dp
Jean Nkuete	4,4a,ef6,ef6~
Jean Pierre	2a,1d,ef6,ef6~		Jean Claudy Pierre
Jean Ravelonarivo	0,3e,eb1h,ec4d
Jean Rodriguez	f,3k,ef6,ef6~		Jean Alain Rodriguez
Jean-Baptiste Lemoyne	1d,6,ef6,ef6~	18202528
Jean-Christophe Nguinza	ck,2o,ef6,ef6~
Jean-Claude Bouda	7,3c,ef6,ef6~
Jean-Claude Gakosso	2,4c,ef6,ef6~
Jean-Francois Ntoutoume-Emane	0,3z,dv1n,e21k
Jean-Louis D'Angleberme	5,62,eb41,ed~
Jean-Luc Mandaba	0,2o,dpap,dq~
Jean-Marc Thystere Tchicaya	7f,4c,ef6,ef6~	26689539		Thystere Tchicaya
Jean-Marie Brunet	9,1d,ef6,ef6~		Jean-Marie Reynaldo Brunet
Jean-Marie Cherestal	0,1d,dx29,dy34
Jean-Paul Ngoupande	0,2o,ds66,dt1
Jean-Paul Proust	2k,55,e161,e5~	354691
Jeannot Ahoussou-Kouadio	11i,38,ef6,ef6~
Jeff Merkley	b,0,e516	1368405
Jeffrey Radebe	h,9,ef6,ef6~
Jelka Milicevic	4,v,ef6,ef6~;6,v,ef6,ef6~
Jengish Razakov	4,1q,ef6,ef6~
Jennifer Smith	n,3t,duba,dz7o	6178578
Jerome Dill	22,3t,dr91,du~
Jerome Walcott	2,49,ef6,ef6~
Jerrlyn Senior	5,5p,eh1l,ej~		Jerrlyn Uduch Sengebau Senior
Jerry Mateparae	d,2v,e78v,ec9s	515624
Jerry Moran	l,0,dt17,e713;b,0,e715	1365787
Jerzy Hausner	4,i,dz6b,e0~
Jessica Alupo	5,1t,eh6l,ej~	jessica-rose-epel-alupo	Jessica Rose Epel Alupo
Jewel Howard-Taylor	5,43,ee1m,ej~
Jiang Chunyun	t,5,dr3h,dt~			Jiang
Jiang Yi-huah	t,p,e826,e8~			Jiang
Jigme Thinley	0,5z,du6,e8~	57677
Jim Anderton	4,2v,dvca,dx~	1036723
Jim Banks	l,0,ed13,el13;b,0,el13	16146788
Jim Marurai	0,5l,e0ce,e6bu
Jim Poston	3,5g,dycg,e17b	6197568
Jioji Konrote	1,2r,ebbc,ed~;1,2r,ef6,ef6~		Jioji Konousi Konrote
Jo Pyong Ju	t,x,e667,e9~			Jo
Joachim Branco	0,4g,e46m,e68e		Joachim Rafael Branco
Joachim Brudzinski	9,i,ef6,ef6~
Joachim Kylem de Tambela	0,3c,eial,ekc9			Kylem de Tambela
Joannes Eidesgaard	0,6s,e023,e49o	331931
Joao Borges	h,4q,ef6,ef6~		Joao Baptista Borges
Joao Co	2,2i,ef6,ef6~		Joao Ribeiro Butiam Co
Joao Cravinho	7,30,ef6,ef6~		Joao Gomes Cravinho
Joao Fernandes	16,30,ef6,ef6~	23800376	Joao Pedro Matos Fernandes
Joao Saad	15g,2i,ef6,ef6~
Joe Bossano	u,78,dk3p,ds5h
Joe Mizzi	h,4n,ef6,ef6~
Joe Natuman	0,3b,ea5e,ea~;4,3b,ef6,ef6~	58222
Joelle Milquet	4,29,e43k,ea~
Johan Remkes	32,1b,dy,dy~
Johana Pesantez	z4,1e,ef6,ef6~		Johana Pesantez Benitez	Pesantez
John Anderson	4,z,dv7k,e0~	3180912
John Bani	1,3b,dv3p,e08g
John Boozman	l,0,dxbt,e713;b,0,e715	1344707
John Compton	0,4j,de53,e2~
John Curtis	l,0,edbd,el13;b,0,el13	6253810
John Duncan	3,5i,ea8f,ed8m	6230348
John Fetterman	b,0,ej13	3181500
John Freeman	3,5g,ecah,ed~	56808524
John Garner	5,0,c134,c91k
John Giheno	0,28,dt3r,dt7m
John King	mc,49,ef6,ef6~
John Lapli	d,3p,dv,dz~
John Le Fondre	u,8n,ee68,ei7c			Le Fondre
John Malecela	7y,31,do,dq~
John Manley	4,13,dy1,dy~	1389967
John Masefield	3,3t,dt6,dt~
John Munyes	hv,1p,ef6,ef6~
John Osborne	u,56,dx45,e262	1699125
John Rankin	3,3t,ecc5,ed~;3,5i,eh1t,ek1t	15429094
John Rosso	4,28,ei5p,ej~
John Salvidar	47,4e,ef6,ef6~		John Birchman Salvidar
John Silk	2,5n,ef6,ef6~	1637473
John Swan	n,3t,de1,dr8p		John William David Swan
John Vereker	3,3t,dy4,e3ac	11727996
Johnson Toribiong	1,5p,e51f,e7~
Johnston Busingye	f,2e,ef6,ef6~;a,2e,ef6,ef6~
Jon Ha Chol	t,x,e667,e9~			Jon
Jon Husted	b,0,el1l	6270269
Jon Kwang Ho	4x,x,ef6,ef6~			Jon
Jon Ossoff	b,0,eh1k	28839536
Jonathan Le Tocq	u,79,ea3c,ec~			Le Tocq
Jonathan Motzfeldt	0,67,dt9,dyce	381139
Joni Ernst	b,0,eb16	13475242
Joomart Otorbaev	2d,1q,e8,ea~
Jope Seniloli	5,2r,dw,dz~
Joran Kallmyr	a,2z,ef6,ef6~
Jordi Cinca	6,99,ef6,ef6~	3183740	Jordi Cinca Mateos	Cinca
Jore Pelivan	0,v,dn1,doa
Jorge Bom Jesus	0,4g,eec3,eh~			Bom Jesus
Jorge Faurie	2,n,ef6,ef6~		Jorge Marcelo Faurie
Jorge Fonseca	1,5a,e799,ed~;1,5a,ef6,ef6~		Jorge Carlos Fonseca;Jorge Carlos de Almeida Fonseca
Jorge Glas	5,1e,e95o,ed~	5935179	Jorge Glas Espinel	Glas
Jorge Menendez	7,3x,ef6,ef6~
Jorum Gumbo	h,s,ef6,ef6~
Josaia Taivaiia	p,2r,dq1c,du~
Josaia Taivaiqia	79,2r,dp,dt~
Jose Agusto	11t,1e,ef6,ef6~			Agusto
Jose Briones	5,1e,ef6,ef6~
Jose Carrizo	5,3l,ef71,ej~		Jose Gabriel Carrizo;Jose Gabriel Carrizo Jaen	Carrizo
Jose Castanon	h,25,ef6,ef6~		Jose Pelayo Castanon;Jose Pelayo Castanon Stormont	Castanon
Jose Chang	0,o,e69e,e7cb		Jose Antonio Chang;Jose Antonio Chang Escobedo	Chang
Jose Espada	5,25,e41e,e7~	521543	Rafael Espada;Jose Rafael Espada
Jose Fadul	9,3k,ef6,ef6~		Jose Ramon Fadul;Jose Ramon Fadul Fadul	Fadul
Jose Galdamez	a9,2s,ef6,ef6~		Jose Antonio Galdamez;Jose Antonio Galdamez Fuentes	Galdamez
Jose Goncalves	g,5a,ef6,ef6~
Jose Guterres	18i,3d,e3,e7~		Jose Luis Guterres
Jose Hernandez	11l,2s,ef6,ef6~		Jose Ramon Hernandez;Jose Ramon Hernandez Alcerro	Hernandez
Jose Huerta	7,o,ef6,ef6~	64825295	Jose Huerta Torres	Huerta
Jose Makila	32,1l,ef6,ef6~
Jose Merino	5,3u,dl61,do~		Jose Francisco Merino
Jose Pacheco	2,3w,ef6,ef6~
Jose Peralta	gl,3k,ef6,ef6~		Jose Ramon Peralta;Jose Ramon Peralta Sanchez	Peralta
Jose Rizo	5,2w,dy1a,e1~		Jose Rizo Castellon	Rizo
Jose Valencia	2,1e,ef6,ef6~		Jose Valencia Amores	Valencia
Jose Valiente	g,12,ef6,ef6~		Jose Ramon Valiente;Jose Ramon Valiente Vias	Valiente
Jose Viera da Silva	97,30,ef6,ef6~			Viera da Silva
Josef Lux	4,1o,do6,du~
Josef Moser	c0,1h,ef6,ef6~	1705319
Josefa Iloilovatu	1,2r,dw,e4~		Josefa Iloilovatu Uluivuda	Iloilovatu
Josefata Kamikamica	4,2r,dna,do~
Joseph Ada	3,8k,dib,dqb8
Joseph Butore	13,1s,eb8k,ed~;13,1s,ef6,ef6~	17175411
Joseph Djogbenou	a,5w,ef6,ef6~
Joseph Koffigoh	0,44,dn8s,dq4		Joseph Kokou Koffigoh
Joseph Malanji	2,3y,ef6,ef6~
Joseph Urusemal	1,54,dz5b,e35b	435427
Joseph Yakete	7,2o,ef6,ef6~
Joseph Yodoyman	0,2p,do8,dpbh
Joses Gallen	38,54,ef6,ef6~
Josh Frydenberg	4e,z,ef6,ef6~	6288876
Josh Hawley	b,0,ef13	23020745	Joshua Hawley
Josip Grubes	a,v,ef6,ef6~
Josip Jerkovic	5,v,ef6,ef6~
Jovan Andonov	4,3g,dn3,dq~
Jovan Zebic	4,1n,dp3,dv~
Jozef Miklosko	4,51,dm6s,do~
Jozo Krizanovi	6s,v,dx6e,dx~
Juan Afara	5,3m,e98f,ed~		Juan Afara Maciel	Afara
Juan Babauta	3,6k,dy1,e219
Juan Briceno	2y,4e,dw,ej~		John Briceno;Juan Antonio Briceno
Juan Jimenez	0,o,e87n,ea2o		Juan Federico Jimenez
Juan Lucas	p,11,dw2s,dx~		Juan Jose Lucas
Juan Reyes	5,25,dw1e,dz~	6299801	Juan Francisco Reyes;Juan Francisco Reyes Lopez	Reyes
Juan Roldan	12d,1e,ef6,ef6~		Juan Sebastian Roldan;Juan Sebastian Roldan Proano	Roldan
Juan Villamayor	9,3m,ef6,ef6~		Juan Ernesto Villamayor
Judith Jones-Morgan	f,5f,ef6,ef6~
Jules Ajodhia	5d,4o,do,e1~		Jules Rattankoemar Ajodhia
Jules Wijdenbosch	1,4o,ds9e,dw~
Julia Crouch	3,59,ej9b
Julia Mena	5,2w,dram,ds~		Julia Mena Rivera	Mena
Julian Pacheco	1m,2s,ef6,ef6~			Pacheco
Julian Tinoco	7,2s,ef6,ef6~
Juliana O'Connor-Connolly	n,5r,e8cj,ek~	6307840
Juliane Bogner-Strauss	111,1h,ef6,ef6~
Julie Payette	d,13,eda2,ed~;d,13,ef6,ef6~	240769
Julio Estrada	6,25,ef6,ef6~		Julio Hector Estrada;Julio Hector Estrada Dominquez	Estrada
Julio Franco	5,3m,dw8,dy~		Julio Cesar Franco
Julio Gandarilla	9,1v,ef6,ef6~		Julio Cesar Gandarilla;Julio Cesar Gandarilla Bermejo	Gandarilla
Julio Rios	a,3m,ef6,ef6~
Jumabek Ibraimov	0,1q,duc,dw~
Junzo Yamamoto	i6,4,ef6,ef6~
Jurelang Zedkaia	1,5n,e5b2,e81h	12912
Juri Luik	7,37,ef6,ef6~	1433583
Jussi Niinisto	7,2a,ef6,ef6~	6315653
Justin Arapari	1w,7v,ds5d,dx~
Kabine Komara	0,3n,e4cu,e6co
Kahinda Otafiire	a,1t,ef6,ef6~
Kai Mykkanen	9,2a,ef6,ef6~	11868890
Kaj Johannessen	0,6s,e49o,eb9f	331786	Kaj Leo Johannessen
Kalkot Kelekele	1,3b,e08g,e593		Kalkot Matas Kelekele
Kalla Ankouraou	2,2y,ef6,ef6~
Kalla Moutari	7,2y,ef6,ef6~
Kalmukhanbet Kasymov	15w,1i,ef6,ef6~	1722547
Kalzeube Deubet	0,2p,e9bl,ec2f		Kalzeube Pahimi Deubet
Kamel Maddouri	0,2m,ek87,el3l
Kamina Johnson Smith	2,4f,ef6,ef6~		Kamina Elizabeth Johnson Smith	Johnson Smith
Kamissa Camara	2,26,ef6,ef6~
Kamuta Latasi	0,3i,dpca,ds~
Kanat Bozumbayev	h,1i,ef6,ef6~	3088780
Kang Kyong-sik	4,c,dt35,dt~			Kang
Kang Nung Su	t,x,e667,e9~			Kang
Kang Song-san	n,x,doc,dt2			Kang
Kanja Sesay	h,48,ef6,ef6~
Kanny Diallo	2a,3n,ef6,ef6~
Karen Karapetyan	0,22,ec9d,ed~	1979923
Karl Offmann	1,35,dy2p,dy~	204598
Karla Cuevas	sa,2s,ef6,ef6~
Karolina Peake	4,1o,e771,e8~	440694
Kashkar Junushaliev	9,1q,ef6,ef6~
Kaspar Villiger	5,23,dx11,dx~	605874
Kassire Koumakoye	0,2p,dpbh,dr49		Kassire Delwa Koumakoye
Katie Boyd Britt	b,0,ej13	111285444	Katie Britt
Kausea Natano	0,3i,ef9j,ek2r
Ke Kimyan	4,2k,ef6,ef6~
Keat Chhon	4,2k,ef6,ef6~
Keith Mitchell	0,4l,dr6m,ei~;47,4l,ef6,ef6~
Keith Padgett	1k,4x,e821,eca3
Keleto Lakalaka	1w,6d,dt,dt~
Kemi Adeosun	6,14,ef6,ef6~	21500792
Ken Atta	6,40,ef6,ef6~		Ken Ofori Atta
Kenia Porcell Diaz	f,3l,ef6,ef6~		Kenia Isolda Porcell Diaz	Porcell Diaz
Kennedy Simmonds	0,4d,df9j,dr76		Kennedy Alphonse Simmonds
Kenneth Hall	d,4f,e22f,e52q	548609
Kenneth Mapp	3,94,dr15,ed~
Kenny Anthony	0,4j,dt5o,eb~	57750	Kenneth Anthony;Kenny Davis Anthony
Kerai Mariur	5,5p,e51f,e8~
Kessai Note	1,5n,dw13,e417	12914	Kessai Hesa Note
Ketevan Tsikhelashvili	17d,y,ef6,ef6~	31354274
Kevin Casas	13,24,e258,e2~		Kevin Casas Zamora	Casas
Kevin Cramer	l,0,e913,ef13;b,0,ef13	3957020
Khadra Duale	q,2g,ef6,ef6~		Khadra Ahmed Duale
Khaled Kaddour	h,2m,ef6,ef6~	51460814
Khalid al-Yamani	2,2c,ef6,ef6~		Khalid Husayn Muhammad al-Yamani
Khalid bin Abdallah	4,4u,ef6,ef6~		Khalid bin Abdallah al-Khalifa	Khalid
Khalid bin Ahmad	2,4u,ef6,ef6~		Khalid bin Ahmad bin Muhammad al-Khalifa	Khalid
Khalid bin Ali	a,4u,ef6,ef6~		Khalid bin Ali al-Khalifa	Khalid
Khamman Sounvileut	z,2b,ef6,ef6~			Khamman
Khammani Inthilat	h,2b,ef6,ef6~			Khammani
Khammeung Phongthadi	1d,2b,ef6,ef6~			Khammeung
Khamphoui Keoboualapha	4,2b,dn8f,dv~
Khaw Boon Wan	m7,2f,ef6,ef6~	4354964		Khaw
Khemraj Ramjattan	2z,46,ef6,ef6~;5,46,ef6,ef6~
Khosit Panpiamrat	4,r,e2a9,e2~			Khosit
Khumbo Kachali	5,53,e84b,e9~	4477067	Khumbo Hastings Kachali
Khyal Khan	p8,u,ef6,ef6~		Khyal Mohammad Khan
Ki Kwang Ho	6,x,ef6,ef6~			Ki
Kim Boo-kyum	0,c,eh5e,ei5l	12587534		Kim
Kim Dong-yeon	4,c,ed69,ed~			Kim
Kim Jae Ryong	12n,x,ef6,ef6~			Kim
Kim Jin-pyo	4,c,dy,dy~;4,c,e0,e1~		Kim Chin-pyo	Kim
Kim Rak Hui	t,x,e667,e9~			Kim
Kim Sung Du	i0,x,ef6,ef6~			Kim
Kim Tok	4,c,dqcn,dr~			Kim
Kim Woo-sik	4,c,e22a,e3~			Kim
Kim Yong Dae	g9,x,ef6,ef6~			Kim
Kim Yong Il	n,x,e34b,e667			Kim
Kim Yong Jae	p0,x,ef6,ef6~			Kim
Kim Yong Ju	cy,x,ef6,ef6~			Kim
Kindra Manturine-Steward	f,4l,ef6,ef6~
Kintu Musoke	0,1t,dqbi,dv45
Kinza Clodumar	1,5o,dt28,dv
Kinzang Dorji	0,5z,e38,e3~	703421
Kirk Humphrey	e3,49,ef6,ef6~
Kirunda Kivejinja	4s,1t,ec66,ed~;4s,1t,ef6,ef6~
Kittirat Na Ranong	4,r,e78a,e9~			Kittirat
Kjell-Borge Freiberg	2l,2z,ef6,ef6~	11213033
Kjerstin Askholt	3,73,eba1,ed~
Ko In Ho	4x,x,ef6,ef6~			Ko
Ko Kil Son	11z,x,ef6,ef6~			Ko
Koco Angjusev	nd,3g,ef6,ef6~
Koen Geens	a,29,ef6,ef6~
Koffi Sama	0,44,dy6t,e0~
Kokeiya Malua	4,3i,du48,dv~
Komi Klassou	0,44,eb65,ed~;0,44,ef6,ef6~
Komlan Dussey	2,44,ef6,ef6~		Komlan Edo Robert Dussey
Konstantinos Petridis	9,4v,ef6,ef6~
Konstatin Chuychenko	22,m,ef6,ef6~		Konstatin Anatolyevich Chuychenko
Kopsak Phutrakun	eq,r,ef6,ef6~			Kopsak
Kourabi Nenem	5,5d,ec3h,ed~;5,5d,ef6,ef6~	23771906
Kowit Wattana	4,r,e78a,e7~			Kowit
Krasimir Karakachanov	7,1f,ef6,ef6~;4,1f,ef6,ef6~	763173
Kreshnik Bekteshi	g,3g,ef6,ef6~
Kris Peeters	4,29,ef6,ef6~;97,29,ef6,ef6~
Krishna Bhattarai	0,27,dv5,dw~	380145	Krishna Prasad Bhattarai
Krishnan Kant	5,3,dt8l,dx~
Kristina Moore	u,8n,ei7c,ek1p
Krzysztof Tchorzewski	h,i,ef6,ef6~
Kubanychbek Jumaliyev	2d,1q,du,e0~
Kubatbek Boronov	j,1q,ef6,ef6~
Kuniwo Nakamura	1,5p,dp11,dw~
Kuol Manyang	7,3q,ef6,ef6~		Kuol Manyang Juuk	Manyang
Kuupik Kleist	0,67,e56c,e93d	317400
Kwak Pom-ki	t,x,du95,e5~		Kwak Pom Gi	Kwak
Kwassi Klutse	0,44,ds8,dv5
Kwesi Ahoomey-Zunu	0,44,e87n,eb65		Kwesi Seleagodji Ahoomey-Zunu
Kwesi Amissah-Arthur	5,40,e886,ec~	6450340	Kwesi Bekoe Amissah-Arthur
Kyaw Swe	z,2d,ef6,ef6~
Lagumot Harris	1,5o,drbm,dt28
Lambert Matha	9,3z,ef6,ef6~
Lamin Jobe	q,5c,ef6,ef6~	bai-jobe
Lamine Sidime	0,3n,dv38,e0c4
Langi Kavaliku	4,4t,dn8m,dw~
Lars Fause	3,73,e49
Lars Johansen	0,67,dn3f,dr		Lars Emil Johansen
Lars Lilleholt	h,2x,ef6,ef6~		Lars Christian Lilleholt
Laszlo Solymos	4,1r,ef6,ef6~
Laszlo Trocsanyi	a,1w,ef6,ef6~
Lau Kong-wah	s8,5,ef6,ef6~			Lau
Laurette Onkelinx	4,29,e4cu,ea~
Laurie Morgan	u,79,e051,e335
Lavity Stoutt	u,5i,di,dr~
Laya Joneidi	189,e,ef6,ef6~	35664931
Le Minh Khai	i4,16,ef6,ef6~
Le Thanh Long	a,16,ef6,ef6~
Le Vinh Tan	z,16,ef6,ef6~
Lee Chung-wei	1d,p,ef6,ef6~			Lee
Lee Kyung Shick	4,c,dp2p,dp~			Lee
Lee Shying-jow	1d,p,ef6,ef6~			Lee
Lee Ying-yuan	1d,p,ef6,ef6~			Lee
Lee Yung-te	1d,p,ef6,ef6~			Lee
Leif Eldring	3,73,do,do~
Lejeune Mbella Mbella	2,4a,ef6,ef6~			Mbella Mbella
Lelenta Hawa Baba Ba	46,26,ef6,ef6~			Lelenta
Lemalu Retzlaff	f,6l,ef6,ef6~		Lemalu Hermann Retzlaff
Lemanu Mauga	3,7o,eh13,el13		Lemanu Peleti Mauga
Lenard Montoute	ow,4j,ef6,ef6~	6522265
Leo Dion	4,28,e889,ec~
Leo Falcam	4b,54,du,dy~
Leo Salcam	5,54,dt59,dt~
Leon Rakotonirina	7,3e,ef6,ef6~		Leon Richard Rakotonirina
Leontine Nzayimana	10x,1s,ef6,ef6~
Leopold Mboli-Fatrane	46,2o,ef6,ef6~	112079595
Leopoldo Navarro	5,2w,dwao,dx~
Lesego Makgothi	2,5e,ef6,ef6~	38410059
Levan Izoria	7,y,ef6,ef6~	26464804
Levi Peter	f,4r,ef6,ef6~
Lhamsuren Enebish	4,2j,doa,ds~
Li Yuan-zu	5,p,dm5k,dr~			Li
Lia-Olguta Vasilescu	10,15,ef6,ef6~
Likando Kalaluka	f,3y,ef6,ef6~	30123160
Lili Beke-Martinez	4,5q,dw,dw~
Lin Chuan	12x,p,ef6,ef6~			Lin
Lin Hsi-yao	t,p,ec5k,ed~;18e,p,ef6,ef6~			Lin
Lin Mei-chu	1d,p,ef6,ef6~			Lin
Linas Kukuraitis	aq,20,ef6,ef6~	27977694
Linda Folaumoetui	f,4t,ef6,ef6~		Linda Simiki Folaumoetui
Lindsay Grant	4v,4d,ef6,ef6~
Lindsay de Sausmarez	u,79,el71
Lineth Saborio	p,24,dy5,e1~
Lionel Aingimea	1,5o,ef8r,ei9s
Lionel Zinsou	0,5w,eb6i,eb~	3241966
Lisa Blunt Rochester	l,0,ed13,el13;b,0,el13	26899141		Blunt Rochester
Lisa Murkowski	b,0,dz17	22360
Lisa Phillips	3,8v,ec4p,ed~
Litokwa Tomeing	1,5n,e417,e5b2	12913
Liu I-chou	1d,p,ef6,ef6~			Liu
Liu Kun	6,5,ef6,ef6~			Liu
Liu Yandong	t,5,e93g,ed~	455700		Liu
Lloyd Sandiford	0,49,dj62,dq96		Lloyd Erskine Sandiford
Lodewijk Asscher	4,1b,e8b5,ec~	466868
Lokendra Chand	0,27,dt3c,dy~	2628548	Lokendra Bahadur Chand
Loknath Sharma	g,5z,ef6,ef6~
Lolo Moliga	3,7o,e8,ed~		Lolo Matalasi Moliga
Longuinhos Monterio	9,3d,ef6,ef6~
Lorena Herrera	17m,2s,ef6,ef6~		Lorena Enriqueta Herrera;Lorena Enriqueta Herrera Estevez	Herrera
Lorenzo Guerrero	3,6k,dm19,dq1		Lorenzo DeLeon Guerrero
Lorin Robert	v,54,ef6,ef6~
Losaline Maasi	9,4t,ef6,ef6~	55238056
Lotay Tshering	0,5z,eeb7,ej~
Louis Mapou	4a,62,eh7m,ek~
Louis Straker	4,5f,ef6,ef6~;2,5f,ef6,ef6~
Louis-Constant Fleming	6h,8w,e37g,e3~
Louis-Paul Motaze	6,4a,ef6,ef6~
Louisse Lake-Tack	d,5v,e37h,ea8e	232610
Lourdes Leon Guerrero	3,8k,ef17			Leon Guerrero
Lourdes Mendoza	13,o,e27s,e6~		Lourdes Mendoza del Solar	Mendoza
Lowell Lewis	u,56,e262,e4~
Lubomir Metnar	7,1o,ef6,ef6~	44853914
Luc Mercelina	0,8x,ek53
Luc-Adolphe Tiao	0,3c,e74i,eabj
Lucas Abaga	6,2q,ef6,ef6~	17711819	Lucas Abaga Nchama	Abaga
Lucette Michaux-Chevry	4r,b6,do3m,dz~
Lucette Taero	1w,7v,dx5h,e0~
Lucia Topolansky	5,3x,ed9d,ed~;5,3x,ef6,ef6~	977078
Lucille George-Wout	3,6q,e9b4
Ludwig Scotty	1,5o,e06m,e3cj	313003
Ludwik Dorn	4,i,e1bn,e2~	55933
Luis Castiglioni	5,3m,dz8f,e2~;2,3m,ef6,ef6~	3493305	Luis Castiglioni Joria;Luis Alberto Castiglioni	Castiglioni
Luis Fishman	13,24,dy5,e0~
Luis Flores	5,25,ds1e,dv~	6700266	Luis Alberto Flores;Luis Alberto Flores Asturias	Flores
Luis Giampietri	p,o,e27s,e6~		Luis Giampietri Rojas	Giampietri
Luis Hierro	5,3x,dw31,e0~
Luis Liberman	13,24,e658,e9~		Luis Liberman Ginsburg	Liberman
Luis Ossio	5,2h,dl86,dp~		Luis Ossio Sanjines	Ossio
Luis Parodi	5,1e,dk8a,do~		Luis Parodi Valverde	Parodi
Luis Ralda	7,25,ef6,ef6~		Luis Miguel Ralda;Luis Miguel Ralda Moreno	Ralda
Luis Sanchez	7f,2h,ef6,ef6~		Luis Alberto Sanchez;Luis Alberto Sanchez Fernandez	Sanchez
Luis Sandoval	1e,7,ef6,ef6~		Luis Cresencio Sandoval
Luis Solari de la Fuente	0,o,dy7c,dzcf			Solari de la Fuente
Luis Tavares	2,5a,ef6,ef6~		Luis Filipe Tavares
Lupando Mwape	5,3y,e0a4,e1~	6704660
Luz Rodriguez	g,3u,ef6,ef6~		Luz Estrella Rodriguez
Lydie Polfer	32,4m,dv87,dz~
Lyndon Farnham	u,8n,ek1p
Lyndon Trott	u,79,e451,ek~
Ma Kai	t,5,e93g,ed~			Ma
Maatia Toafa	0,3i,e0ab,e28e;4,3i,ef6,ef6~;6,3i,ef6,ef6~	287513
Macsuzy Mondon	nv,5t,ef6,ef6~	27914753
Madior Boye	0,3a,dx33,dyb4
Magdalena Valerio	10,11,ef6,ef6~		Magdalena Valerio Cordero	Valerio
Magdi Yassin	6,1k,ef6,ef6~	112325681	Magdi Hassan Yassin
Mahala Molapo	1h,5e,ef6,ef6~
Mahamadou Danda	0,2y,e62j,e747	386527
Mahamat By	1,2p,ek56,el~		Mahamat Idriss By
Mahamat Kamoun	0,2o,ea8a,ec42	17497078
Mahamat Salah	17l,2p,ef6,ef6~		Mahamat Abali Salah
Mahamat Zene	2,2p,ef6,ef6~	19662475	Mahamat Zene Cherif	Zene
Mahdi Khadar	4,2g,ef6,ef6~		Mahdi Ahmed Guled Khadar
Mahdi al-Barghathi	7,1g,ef6,ef6~
Mahen Seeruttun	gq,35,ef6,ef6~
Mahmadtoir Zokirzoda	4,3h,ef6,ef6~
Mahmud Qaddur	4,19,dh5,do~
Mahmud Tawfiq	9,10,ef6,ef6~
Mahmud Vaezi	9i,e,ef6,ef6~
Mahmud Zubi	0,19,djb1,dw3d
Mai Tien Dung	i7,16,ef6,ef6~
Maia Tskitishvili	4,y,ef6,ef6~	60361123
Maitre Sako	a,3n,ef6,ef6~		Maitre Cheick Sako
Makhosi Vilakati	10,4w,ef6,ef6~
Maksim Akimov	22,m,ef6,ef6~	45837991	Maksim Alekseyevich Akimov
Maksim Oreshkin	23,m,ef6,ef6~	5626203	Maksim Stanislavovich Oreshkin
Maktum al-Maktum	5d,3s,do,dq~		Maktum bin Rashid al-Maktum
Maktum bin Rashid	5d,3s,dq,e1~			Maktum
Malik Samarawickrema	nw,1j,ef6,ef6~
Mamadi Toure	2,3n,ef6,ef6~
Mamadou Loum	0,3a,du74,dw	948078	Mamadou Lamine Loum
Mamadou Tangara	2,5c,ef6,ef6~
Mamady Camara	1y,3n,ef6,ef6~
Mamady Youla	0,3n,ebcq,ed~
Mambury Njie	6,5c,ef6,ef6~
Mamun Hamdan	6,19,ef6,ef6~
Mamy Diaby	12j,3n,ef6,ef6~		Mamy Moustapha Diaby
Man Adhikari	0,27,dqbu,dr9c		Man Mohan Adhikari
Manqoba Khumalo	3v,4w,ef6,ef6~
Mansour Kane	14,3a,ef6,ef6~		Mansour Elimane Kane
Mansur Bataysh	g,18,ef6,ef6~
Mansur Dan-Ali	7,14,ef6,ef6~	23541058	Mansur Mohammed Dan-Ali
Mansur al-Nuhayyan	4,3s,ef6,ef6~		Mansur bin Zayid;Mansur bin Zayid al-Nuhayyan	Mansur
Manuel Augusto	2,4q,ef6,ef6~	60865113	Manuel Domingos Augusto
Manuel Esquivel	0,4e,dp7,du82
Manuel Quevedo	2l,q,ef6,ef6~		Manuel Quevedo Fernandez	Quevedo
Manuel Saturnino	0,2i,dqb5,dt5u		Manuel da Costa Saturnino
Manuel Ventura	2,24,ef6,ef6~		Manuel Enrique Ventura;Manuel Enrique Ventura Robles	Ventura
Manuel Vicente	5,4q,e89q,ec~	973742	Manuel Domingos Vicente
Manuela Roka	0,2q,ej21,ek~		Manuela Roka Botey	Roka
Manuella Tulaga	d,3i,dq6,du6
Mao Havannall	17e,2k,ef6,ef6~
Mao Zeming	4,28,dvc,dw~
Marat Beketayev	a,1i,ef6,ef6~
Marat Jamankulov	a,1q,ef6,ef6~
Marcel Amon-Tanoh	2,38,ef6,ef6~
Marcella Liburd	d,4d,ej21
Marcia Gonzalez	a,24,ef6,ef6~		Marcia Gonzalez Aguiluz	Gonzalez
Marco Arzilli	sf,6c,ef6,ef6~
Marco Marciel	5,b,ds,ds~
Marcolino Moco	0,4q,doc2,ds~		Marcolino Jose Carlos Moco
Marcos Pena	kg,n,ef6,ef6~	20739476
Marcus Stephen	1,5o,e3cj,e7bf	274174
Marek Grobarczyk	z9,i,ef6,ef6~
Marek Pol	4,i,dxaj,dz~
Margaret Mwanakatwe	3v,3y,ef6,ef6~;6,3y,ef6,ef6~		Margaret Mhango Mwanakatwe
Margarita Cedeno de Fernandez	5,3k,e88g,ed~;5,3k,ef6,ef6~			Cedeno de Fernandez
Margarita Gonzalez	10,1v,ef6,ef6~		Margarita Marlene Gonzalez;Margarita Marlene Gonzalez Fernandez	Gonzalez
Margarita Popova	5,1f,e81m,ec~	466214
Margarite Sudre	4r,bk,dp6p,dv~
Marguerite Pindling	d,4h,ea78,ed~	17326341
Maria Aguero	2,2s,ef6,ef6~		Maria Dolores Aguero;Maria Dolores Aguero Lara	Aguero
Maria Calvo	ga,11,ef6,ef6~		Maria del Carmen Calvo;Maria del Carmen Calvo Poyato	Calvo
Maria Cantwell	l,0,dp15,dr13;b,0,dx13	22250
Maria Liberia-Peters	0,6w,dk5h,dq2p
Maria Porras	f,25,ef6,ef6~		Maria Consuelo Porras
Maria Silveira	0,4g,e167,e24l		Maria do Carmo Silveira
Maria Suarez	h,j,ef6,ef6~	55813236	Maria Fernanda Suarez;Maria Fernanda Suarez Londono	Suarez
Maria de Bogran	5,2s,e61r,e9~		Maria Antonieta Guillen de Bogran
Marie Eddy	5,35,efc2,ej~		Marie Cyril Eddy;Marie Cyril Eddy Boiss	Eddy
Marie-Christine Marghem	h,29,ef6,ef6~
Marie-Louise Potter	x,5t,ef6,ef6~
Marie-Louise Preca	1,4n,ea44,ed~;1,4n,ef6,ef6~	6762928	Marie-Louise Coleiro Preca
Marie-Noelle Themereau	4a,62,e06a,e2~
Marina Barampama	13,1s,e298,e2~	3293137
Marina Pendes	7,v,ef6,ef6~	22671805
Marinko Cavara	1,v,ef6,ef6~
Mario Carrascalao	32,3d,e535,e5~		Mario Viegas Carrascalao
Mario Kunasek	7,1h,ef6,ef6~
Mario Machungo	0,3w,di7h,dqc		Mario da Graca Machungo
Mario Michel	4,4j,dt5o,e1~
Mario Pires	0,2i,dybh,dz9s
Marise Payne	2,z,ef6,ef6~	16191011
Marisol Espinoza	p,o,e77s,eb~		Marisol Espinoza Cruz	Espinoza
Marita Petersen	0,6s,dp1i,dq9f
Mariusz Kaminski	11m,i,ef6,ef6~
Mariya Didi	7,4y,ef6,ef6~		Mariya Ahmed Didi
Marjon Kamara	2,43,ef6,ef6~	29294975
Mark Brantley	2,4d,ef6,ef6~	23664146	Mark Anthony Graham Brantley
Mark Capes	3,3t,e3ac,e3cc;3,8v,e7at,ec4p
Mark Kelly	b,0,egc2	357510
Mark Pettingill	f,3t,ef6,ef6~
Mark Phillips	7y,46,eh,ej~
Mark Vaile	4,z,e176,e2~	6770126
Marko Bela	4,15,e5cn,e7~	897108
Marlene Forte	f,4j,ef6,ef6~		Marlene Malahoo Forte
Marou Amadou	a,2y,ef6,ef6~
Marsha Blackburn	l,0,dz17,ef13;b,0,ef13	458971
Marta Novakova	1a,1o,ef6,ef6~	40604951
Martha Ruiz	7,2w,ef6,ef6~		Martha Elena Ruiz;Martha Elena Ruiz Sevilla	Ruiz
Martin Bourke	3,5g,dp2,ds9
Martin Heinrich	l,0,e516,e913;b,0,e913	565374
Martin Nduwimana	p,1s,e18t,e3~	2164703
Martin Ziguele	0,2o,dx41,dz3	1648403
Martina Dalic	ou,2l,ef6,ef6~
Martinho Cabi	0,2i,e349,e3~		Martinho N'Dafa Cabi
Martyn Roper	3,5r,eeat,ei~
Maruf Amin	5,l,efak,ej~
Marvin Dames	47,4h,ef6,ef6~
Marvin Rodriguez	145,24,du,eh~;13,24,ef6,ef6~		Miguel Rodriguez;Marvin Rodriguez Cordero	Rodriguez
Mary Munive	13,24,ei58,ej~		Mary Denisse Munive;Mary Denisse Munive Angermuller	Munive
Mary Simon	d,13,eh76
Massoudou Hassoumi	6,2y,ef6,ef6~	5680106		Massoudou
Massoundi Tadjidine Ben Said	0,45,ds3,dscr			Massoundi
Masumeh Ebtekar	18d,e,ef6,ef6~
Mat Suny bin Hussein	h,7q,ef6,ef6~			Mat Suny
Mateja Vranicar Erman	6,36,ef6,ef6~	12796086		Vranicar Erman
Mathias Otounga Ossibadjouo	b8,3z,ef6,ef6~			Otounga Ossibadjouo
Mathias Sinamenya	13,1s,du5,dx~	3298604	Mathias Sinamenye
Matia Kasaija	6,1t,ef6,ef6~
Matjaz Kmecl	5,36,dm4b,do~
Matlubkhon Davlatov	j,3h,e815,e8~
Mato Jozic	a,v,ef6,ef6~
Mattlan Zackhras	119,5n,ef6,ef6~
Mauricio Ramirez Landaverde	a,3u,ef6,ef6~			Ramirez Landaverde
Maxime Carlot	0,3b,dncg,ds9u		Maxime Carlot Korman
Mazie Hirono	l,0,e314,e913;b,0,e913	16476
McKeeva Bush	6v,5r,dxc,e0~;n,5r,e5b6,e8cj	794036
Megan Woods	h,2v,ef6,ef6~	6808764
Meisi Bolanos	6,1v,ef6,ef6~		Meisi Bolanos Weiss	Bolanos
Melika Mahmutbegovic	5,v,eb29,ei~
Men Sam An	12c,2k,ef6,ef6~
Menardo Guevarra	38,w,ef6,ef6~
Mendsaihan Enhsaihan	0,2j,ds7i,duc9;4,2j,e21s,e3~		Mendsaikhan Enkhsaikhan
Mercedez Araoz	5,o,ef6,ef6~
Mercelino Ntutumu	j,2q,e06f,e3~		Mercelino Oyono Ntutumu
Mervyn Jones	3,5g,dw1r,dycg	6820915
Mevludin Nuhodzic	9,4b,ef6,ef6~	99429812
Mher Grigoryan	4,22,ef6,ef6~;4,22,eh83,ej~
Michael Bradley	3,5g,dj,dp2
Michael Cullen	4,2v,dy7,e3~	2622925
Michael Dunkley	n,3t,ea5k,ed7j	17626860
Michael Fahy	z,3t,ef6,ef6~
Michael Farrugia	z,4n,ef6,ef6~	37861149
Michael Gore	3,5r,do5,dr9f
Michael Hardie Boys	d,2v,ds3l,dx44	1047359		Hardie Boys
Michael Masutha	a,9,ef6,ef6~
Michael McCormack	4,z,ef6,ef6~	6832641
Michael Misick	6u,5g,e0,e4~	3314428	Michael Eugene Misick
Michael Mut	9,3q,ef6,ef6~		Michael Tiangjiek Mut
Michael Nali	4,28,dtcg,du~
Michael Ogio	nm,28,dx,ec~
Michael Peyrefitte	f,4e,ef6,ef6~
Michael Powell	4,4d,do,do~		Michael Oliver Powell
Michael Soto	2z,24,ef6,ef6~		Michael Soto Rojas	Soto
Michael Torode	u,79,e335,e451
Michalis Kalogirou	a,17,ef6,ef6~
Michel Gbezera-Bria	0,2o,dt1,dv1
Michel Kafando	1,3c,eab1,eb~
Michel Leveque	2k,55,dt23,dw~	3310255
Michel Roger	2k,55,e63t,eb~	57849
Michel al-Murr	4,18,ds,ds~
Michele Pierre-Louis	0,1d,e495,e5b7
Michiel Godfried Eman	0,5q,ef6,ef6~
Miegombyn Enkhbold	14k,2j,e2,e7~
Miguel Biteo Borico	0,2q,e06e,e1~	1353126	Miguel Abia Biteo Borico	Biteo Borico
Miguel Ekua	1a,2q,ef6,ef6~		Miguel Ekua Ondo	Ekua
Miguel Oyono Ndong	j,2q,du1,e0~			Oyono Ndong
Miguel Oyono Ndong Mifumu	4,2q,do1m,dp~			Oyono Ndong Mifumu
Miguel Pourier	0,6w,dq2p,dy63
Miguel Trovoada	1,4g,dn44,dx93
Miguel Vargas	2,3k,ef6,ef6~		Miguel Octavio Vargas;Miguel Octavio Vargas Maldonado	Vargas
Mihai-Viorel Fifor	7,15,ef6,ef6~
Mika Lintila	g,2a,ef6,ef6~	16984784
Mikael Damberg	z,21,ef6,ef6~	3372917
Mikaele Kulimoetoke	1w,6d,eabq,ec~
Mikaele Tauhavili	1w,6d,ds,ds~
Mikalay Snapkow	j,1u,eg64,ej~
Mike Crapo	l,0,dp15,dv13;b,0,dv16	734319	Michael Crapo
Mike Eman	0,5q,e5au	1268462
Mike Lee	b,0,e715	627098
Mike de Meza	6,5q,ef6,ef6~
Mikhail Chigir	0,1u,dq7,dsb
Mikhail Demchuk	4,1u,dw7e,dx~
Mila Ramljak	4,2l,do,do~
Milagros Ortiz-Bosch	5,3k,dw8g,dz~
Milan Dunovic	5,v,ef6,ef6~
Milda Vainiute	a,20,ef6,ef6~
Mile Akmadzic	0,v,doa,dpa
Milutin Simovic	4,4b,ef6,ef6~
Milva Ekonomi	g,3j,ef6,ef6~	25570422
Mindaugas Sinkevicius	g,20,ef6,ef6~
Mindaugas Stankevicius	n,20,ds2f,ds~
Miodrag Simovic	4,v,dp,dp~
Miriam Blanchard	2a,4r,ef6,ef6~
Mirna Louisa-Godett	0,6w,dz8b,dz~
Miroljub Labus	4,58,dx1p,dx~;4,1n,dx1p,dz~
Misa Telefoni	4,6l,dx,e6~			Misa
Mitcy Larue	z,5t,ef6,ef6~
Miyegombo Enkhbold	o,2j,ef6,ef6~
Moana Carcasses	0,3b,e93n,ea5e	3317554	Moana Carcasses Kalosil	Carcasses
Modibo Sidibe	0,26,dw9,e6~		Mande Sidibe
Moeketsi Majoro	6,5e,ef6,ef6~;0,5e,eg5k,eh~	91621859
Mohamad Arteh	4,2g,eb26,ec~		Mohamad Omar Arteh
Mohamad Sabu	7,1m,ef6,ef6~	6890904		Mohamad
Mohamed Abdel-Rehim	a,10,ef6,ef6~		Mohamed Hossam Abdel-Rehim
Mohamed Aila	0,1k,ef6,ef6~		Mohamed Tahir Aila
Mohamed Asim	2,4y,ef6,ef6~
Mohamed Beavogui	0,3n,eha6,ei8k
Mohamed Bechir	0,41,ef6,ef6~		Mohamed Salem Ould Bechir
Mohamed Bilal	0,41,eg86,ek82		Mohamed Ould Bilal
Mohamed Boussaid	1y,42,ef6,ef6~
Mohamed Daoudou	9,45,ef6,ef6~
Mohamed Dileita	0,60,dx34,e941	57683	Dileita Mohamed Dileita;Mohamed Dileita Dileita;Dilleita Mohamed Dilleita
Mohamed Djamalilali	a,45,ef6,ef6~		Mohamed Housseini Djamalilali
Mohamed Fofana	0,3n,e6co,ebcq		Mohamed Said Fofana
Mohamed Ghazwani	7,41,ef6,ef6~		Mohamed Ould Cheikh El Ghazwani
Mohamed Guig	0,41,dtc7,du~		Mohamed Lamine Ould Guig
Mohamed Hassad	9,42,ef6,ef6~
Mohamed Jalloh	5,48,ee44,ej~		Mohamed Juldeh Jalloh
Mohamed Jameel	5,4y,e9bh,ea~	6891274	Mohamed Jameel Ahmed	Jameel
Mohamed Karim-Lamrani	0,42,doa,dq5t
Mohamed Maait	6,10,ef6,ef6~
Mohamed Madi	0,45,dq16,dqad		Mohamed Abdou Madi
Mohamed Omar	97,2y,ef6,ef6~		Mohamed Ben Omar
Mohamed Salim	a,1k,ef6,ef6~		Mohamed Ahmed Salim
Mohamed Shaker	cd,10,ef6,ef6~
Mohamed Sidi	lw,41,ef6,ef6~		Mohamed Lemine Ould Sidi
Mohamed Souef	2,45,ef6,ef6~		Mohamed El-Amine Souef
Mohamed Taki	1,45,ds3g,dub6		Mohamed Taki Abdulkarim	Taki
Mohamed Vetah	14,41,ef6,ef6~		Mohamed Abdel Vetah
Mohammad Hamidi	f,u,ef6,ef6~		Mohammad Farid Hamidi
Mohammad Mastoor	g,u,ef6,ef6~		Mohammad Mustafa Mastoor
Mohammad Nabi	79,u,dp,ds~		Mohammad Nabi Mohammadi	Nabi
Mohammad Nahavandian	g8,e,ef6,ef6~	5962247
Mohammad Nobakht	ru,e,ef6,ef6~;18a,e,ef6,ef6~;18c,e,ef6,ef6~		Mohammad Baqer Nobakht
Mohammad Rahimi	p,e,e59d,e9~		Mohammad Reza Rahimi
Mohammad Shahidi	5,e,ef6,ef6~		Mohammad Ali Shahidi
Mohammad Shariat-Madari	188,e,ef6,ef6~
Mohammed Al-Khalifa	4,4u,e19,eh~			Mohammed
Mohammed Al-Maktoum	5,3s,e215,ei~			Mohammed
Mohammed Bilal	5,31,e6b6,eb~	6891210	Mohammed Gharib Bilal
Mohammed Dionne	0,3a,ea74,ed~;0,3a,ef6,ef6~		Mohammed Abdallah Boun Dionne
Mohammed Hashim	q,g,ef6,ef6~		Muhammad Hashim
Mohammed Jallow	5,5c,ek2n
Mohammed Kalla	5,l,e0ak,e5~		Muhammad Kalla;Muhammad Yusuf Kalla
Mohammed Naseem	7i,f,ef6,ef6~		Muhammad Naseem;Muhammad Farogh Naseem
Mohammed al-Amari	80,1g,ef6,ef6~		Muhammad al-Amari
Mohammed al-Bawardi	11d,3s,ef6,ef6~		Muhammad al-Bawardi;Muhammad bin Ahmad al-Bawardi
Mohammed al-Hakim	2,g,ef6,ef6~		Muhammad al-Hakim;Muhammad Ali al-Hakim
Mohammed al-Maqdashi	7,2c,ef6,ef6~		Muhammad al-Maqdashi
Mohammed al-Rumhi	14,6y,ef6,ef6~		Muhammad al-Rumhi;Muhammad bin Hamad bin Sayf al-Rumhi
Mohammed al-Saadi	1a,2c,ef6,ef6~		Muhammad al-Saadi
Mohammed al-Sabah	4,3o,e229,e7~			Mohammed al-Sabah
Mohammed al-Sada	h,4i,ef6,ef6~		Muhammad al-Sada;Muhammad Salih al-Sada
Mohammed al-Salim	0,3o,ei7j,ei~		Muhammad al-Salim;Muhammad al-Sabah al-Salim
Mohammed al-Shaar	9,19,ef6,ef6~		Muhammad al-Shaar;Muhammad Ibrahim al-Shaar
Mohammed al-Thani	4,4i,du1k,e0~			Mohammed
Mohammed al-Tuwayjri	g,1z,ef6,ef6~		Muhammad al-Tuwayjri;Muhammad bin Mazyad al-Tuwayjri
Mohammed al-Zubaydi	2y,g,do,dw~		Muhammad al-Zubaydi;Muhammad Hamza al-Zubaydi
Mohammed bin Khalifa	4,4i,du1k,e2~			Mohammed
Moises Halleslevens	5,2w,e81a,ec~		Moises Omar Halleslevens;Moises Omar Halleslevens Acevedo	Halleslevens
Mokdad Sifi	0,1a,dq4b,drcv
Mokhele Moletsane	a,5e,ef6,ef6~
Mompati Merafhe	5,5h,e441,e7~
Monique Ohsan-Bellepeau	5,35,e6bc,eb~
Monja Zafitsimivalo	0,3e,e53i,e5ci		Monja Roindefo Zafitsimivalo
Moody Awori	5,1p,dz9p,e3~	4358037
Morgan Johansson	a,21,ef6,ef6~;4,21,ef9a,eh~	5887217
Moritz Leuenberger	4b,23,dw,e2~	115520
Morten Ruud	3,73,dub,dz~
Moses Ali	pa,1t,ec,ej~;j,1t,ef6,ef6~
Moses Garu	ab,3p,ef6,ef6~
Moses Machar	13,1k,dx2c,e0~
Moses Nagamootoo	0,46,eb5k,ec~;0,46,ef6,ef6~		Moses Veerasammy Nagamootoo
Moses Pitakaka	d,3p,dq6a,dv
Moshoeshoe II	m,5e,dr2,dr~			Moshoeshoe
Moulay Elalamy	1a,42,ef6,ef6~		Moulay Hafid Elalamy
Moulaye Laghdaf	0,41,e48e,ea8l		Moulaye Ould Mohamed Laghdaf
Moumin Cheikh	a,60,ef6,ef6~		Moumin Ahmed Cheikh
Mourad Zemali	10,1a,ef6,ef6~
Moussa Mara	0,26,ea49,eb18
Moustadroine Abdou	h,45,ef6,ef6~
Moustapha Mohamadou	c6,4a,ef6,ef6~
Muhammethan Cakyyew	3g,3r,ef6,ef6~
Mukhamed Abalakov	4,3r,ds,dv~
Mukhammedkalyy Abylgaziev	0,1q,ef6,ef6~
Munipoese Muliakaaka	1w,6d,ei3k
Muqrin bin Abd	4s,1z,e92,ea~			Muqrin
Musa al-Koni	4,1g,ef6,ef6~
Mustafa Ramid	a,42,ef6,ef6~
Mustapha Guitouni	h,1a,ef6,ef6~
Mutale Nalumango	5,3y,eh8o,ej~
Mwigulu Nchemba	z,31,ef6,ef6~	31752753
Mykola Azarov	2d,t,dz,e9~
Myrat Artykow	h,3r,ef6,ef6~
Myratgeldi Meredow	3g,3r,ef6,ef6~;14,3r,ef6,ef6~
Nada al-Bustani	h,18,ef6,ef6~
Nader al-Dahabi	0,1x,e3bm,e5c9	362289	Nadir al-Dahabi
Nadir Larbaoui	0,1a,ejbb,el8s
Nagoum Yamassoum	0,2p,dvcd,dy6c	1371488	Nagdum Yamassoum
Nahas Angula	0,4s,e13l,e7~	57834
Nahit Mentese	4,d,ds3c,ds~
Naina Andriantsitohaina	2,3e,ef6,ef6~
Najah al-Attar	5,19,e23n,ej~
Najm al-Ahmad	a,19,ef6,ef6~		Najm Hamad al-Ahmad
Najwa Kettab	lv,41,ef6,ef6~
Namgay Tshering	6,5z,ef6,ef6~
Namoliki Neemia	z,3i,ef6,ef6~		Namoliki Sualiki Neemia
Nancy Gutierrez	9,j,ef6,ef6~	6962910	Nancy Patricia Gutierrez
Nanda Pun	5,27,ebav,ei~		Nanda Bahadar Pun
Nangola Mbumba	5,4s,ef6,ef6~
Narayan Shrestha	4,27,eicq,ej~		Narayan Kaji Shrestha
Narcis Serra	4,11,dn3d,dr~		Narcis Serra y Serra	Serra
Nasir Mohammed	0,3o,e343,e7bu			Nasir Mohammed
Nasir Sabah	j,3o,edcb,eh~			Nasir
Nasir al-Rudan	4s,3o,ds,ds~		Nasir Abdallah al-Rudan
Nassour Ouaidou	0,2p,dt5g,dvcd		Nassour Guelengdouksia Ouaidou
Natalia Gavrilita	0,1y,eh86,ej2g
Natalio Wheatley	n,5i,ei55
Natalya Kochanova	kt,1u,ef6,ef6~
Natan Brechtefeld	f,5d,ef6,ef6~		Natan Teewe Brechtefeld
Natan Teewe	a,5d,ef6,ef6~
Nathaniel Waena	d,3p,dw71,e577
Navdeep Bains	sh,13,ef6,ef6~	3337237	Navdeep Singh Bains
Nazim Ekren	4,d,e38t,e4~
Ndordji Nazer	15j,2p,ef6,ef6~
Neal Rijkenberg	6,4w,ef6,ef6~
Nela Kuburovic	a,1n,ef6,ef6~
Nelson Fuentes	6,3u,ef6,ef6~
Nelson Oduber	0,5q,dl2,e5au	942470
Nematullo Hikmatullozoda	23,3h,ef6,ef6~
Nestor Martinez	1z,j,ef6,ef6~		Nestor Humberto Martinez
Nestor Popolizio	2,o,ef6,ef6~	51296839
Nevers Mumba	5,3y,dz5,dz~	1982213
Ng Chee Meng	1d,2f,ef6,ef6~			Ng
Ngamau Munokoa	4,5l,dzb5,dz~
Ngiratkel Etpison	1,eg,dkb2,do~
Ngo Xuan Lich	7,16,ef6,ef6~	10800424
Nguyen Cong Tan	4,16,dt9t,dx~
Nguyen Khanh	4,16,dj2,dt~
Nguyen Sinh Hung	4,16,e26s,e6~	4120045
Nguyen Thi Binh	5,16,doa,dx~	446909
Nguyen Thi Doan	5,16,e37p,eb~
Nguyen Thien Nhan	4,16,e382,e8~
Nhek Bunchhay	4,2k,ef6,ef6~
Nicanor Serrano	5,1e,e155,e2~		Nicanor Alejandro Serrano;Nicanor Alejandro Serrano Aguilar	Serrano
Nicholas Brathwaite	0,4l,dm3d,dq21
Nicholas Liverpool	1,4r,dza,e89h
Nickolas Steele	w,4l,ef6,ef6~
Nicolas Monckeberg	10,12,ef6,ef6~
Nicolas Tiangaye	0,2o,e8,e9~	3277446
Nicole Belloubet	a,6,ef6,ef6~
Nicole Olliviere	h,4p,ef6,ef6~
Nigel Clarke	6,4f,ef6,ef6~
Nigel Dakin	3,5g,ef7f,ej~
Nigel Haywood	3,4x,e6ag,ea4s
Nigel Phillips	3,4x,ed9c,ei7n;3,8v,ei8d
Nigmatzhan Isingarin	j,1i,dqac,ds~
Nikola Kljusev	0,3g,dn3,do~
Nikola Sainovic	4,1n,dr9f,dw~
Nikolai Tanayev	0,1q,dy5m,e0~	24671	Nikolay Tanayev
Nikolai Vasilev	4,1f,dnb8,e0~		Nikolay Vasilev
Nikolao Pula	3,7o,el13
Nita Barrow	d,49,dm66,drcl
Noberto Costa Alegre	0,4g,do5g,dqap		Noberto Jose D'Alva Costa Alegre	Costa Alegre
Noor Hassanali	1,4p,dj3i,dt3j		Noor Mohammed Hassanali
Norman Chan	1k,5,ef6,ef6~		Norman Chan Tak-lam	Chan
Norman George	4,5l,dw,dx~
Norov Altankhuyag	0,2j,e49k,ea~
Nouhak Phoumsavan	1,2b,dobp,ds~			Nouhak
Nouradine Kassire	0,2p,e32q,e44g		Nouradine Delwa Kassire;Nouradine Delwa Kassire Koumakoye	Kassire
Nourdine Bourhane	0,45,dtc6,dubm
Novruz Mammadov	0,33,ef6,ef6~	7065106
Nuno Nabiam	0,2i,eg2r,ejck
Nurettin Canikli	4,d,ec5o,ed~	6046409
Nyamaa Enkhbold	7,2j,ef6,ef6~
Nyan Htun	5,2d,e88f,e9~
Nyan Tun	5,2d,e88f,eb~
Obed Dlamini	0,4w,dl7c,dp~		Obed Mfanyana Dlamini
Obuto Mete	116,3q,ef6,ef6~		Obuto Issac Mamur Mete
Ochilboy Ramatov	j,32,ef6,ef6~
Octavian Armasu	6,1y,ef6,ef6~	29933420
Odd Blomdal	3,73,dq,dr~
Odd Ingero	3,73,dx68,eb~		Odd Olsen Ingero
Okechukwu Enelamah	1a,14,ef6,ef6~	27967823
Olarn Cahipravat	4,r,e49o,e4~			Olarn
Olavo Correia	6,5a,ef6,ef6~
Oleg Pankratov	g,1q,ef6,ef6~
Oleg Slizhevskiy	a,1u,ef6,ef6~
Oleh Dubyna	j,t,dx5t,dy~
Oleksandr Danylyuk	6,t,ef6,ef6~	20066727
Olga Golodets	22,m,ef6,ef6~	3350421	Olga Yuryevna Golodets
Olindo Koolman	d,5q,do11,e05b	7086931
Oliver Joseph	q,4l,ef6,ef6~
Oliver Spasovski	9,3g,ef6,ef6~	21467814
Olivier Solonandrasana	0,3e,ec4d,ee66		Olivier Mahafaly Solonandrasana
Olta Xhacka	7,3j,ef6,ef6~	13043722
Omar Arteh Ghalib	0,2g,dn1r,dp~			Omar
Omar Chehade	13,o,e77s,e7~
Omar Ghalawanji	nk,19,ef6,ef6~		Umar Ghalawanji;Umar Ibrahim Ghalawanji
Omar Juma	5,31,drbm,dx~	3372764	Omar Ali Juma
Omar al-Aswad	80,1g,ef6,ef6~
Omer Ahmed	f,1k,ef6,ef6~		Omer Ahmed Mohamed	Ahmed
Omurbek Babanov	2d,1q,e6,e7~
Ontefetse Matambo	6,5h,ef6,ef6~		Ontefetse Kenneth Matambo
Onyoti Nyikwac	1h,3q,ef6,ef6~		Onyoti Adigo Nyikwac
Oppah Muchinguri-Kashiri	7,s,ef6,ef6~
Oqil Oqilov	0,3h,dv1k,e9bn	57754	Ogil Oqilov
Orazgeldy Aydogdiyev	4,3r,do,dv~		Orazgeldi Aydogdiyev
Orlando Smith	6u,5i,dz,ed~	715046
Orville Turnquest	c4,4h,dq,dx~
Osbourne Fleming	u,59,dw33,e5~	2282952
Oscar Aguad	7,n,ef6,ef6~
Oscar Chinchilla	f,2s,ef6,ef6~		Oscar Fernando Chinchilla;Oscar Fernando Chinchilla Banegas	Chinchilla
Oscar Naranjo	5,j,ed3u,ed~		Oscar Adolfo Naranjo;Oscar Adolfo Naranjo Trujillo	Naranjo
Oscar Silveira	a,1v,ef6,ef6~		Oscar Manuel Silveira;Oscar Manuel Silveira Martinez	Silveira
Oscar Temaru	1w,7v,e64a,e6~
Oscar Valdes	0,o,e7cb,e87n		Oscar Valdes Dancuart	Valdes
Oscar de la Puente	0,o,do46,dq2		Oscar de la Puente Raygada	de la Puente
Osman Hussein	0,1k,ei1j,ej~
Osman Kibir	13,1k,ef6,ef6~		Osman Yousif Kibir
Oswaldo Jarrin	7,1e,ef6,ef6~		Oswaldo Jarrin Roman	Jarrin
Otabek Murodov	1z,32,ef6,ef6~
Otar Kvilitaya	j,y,do1,do~
Otar Patsatsia	0,y,dp9,dr~
Otinielu Tausi	4,3i,dpca,ds~
Otkurbek Jamshitov	1z,1q,ef6,ef6~
Oudom Khattiya	5,2b,du2q,dv~			Oudom
Ouhoumoudou Mahamadou	0,2y,eh43,ej~
Oumar Ly	0,26,e995,ea49		Oumar Tatum Ly
Ousmane Maiga	0,26,e04u,e2~		Ousmane Issoufi Maiga
Pablo Campana	56,1e,ef6,ef6~		Pablo Campana Saenz	Campana
Pablo Menacho	rt,2h,ef6,ef6~		Pablo Menacho Diederich	Menacho
Pacome Moubelet Boubeya	2,3z,ef6,ef6~	26924447		Moubelet Boubeya
Pak Myong Su	t,x,e594,e5~			Pak
Pak Su Gil	t,x,e59i,e9~			Pak
Pal Csaky	4,1r,duau,e1~
Pamela Gordon	n,3t,dt3p,duba
Paramananda Jha	5,27,e47n,eb~
Paramasivum Vyapoory	1,35,ef6,ef6~		Paramasivum Pillay Barlen Vyapoory
Park Sang-ki	a,c,ef6,ef6~			Park
Parnel Campbell	4,5f,dq2,dr~
Parviz Davudi	p,e,e19b,e4~
Parviz Shahbazov	h,33,ef6,ef6~
Pascal Barandagiye	9,1s,ef6,ef6~
Pascal Couchepin	4b,23,dy,e4~	115513
Pascal Houangni Ambouroue	14,3z,ef6,ef6~			Houangni Ambouroue
Pascal Koupaki	0,5w,e75s,eb6i	29035
Pascal Rakotomavo	0,3e,dt2l,du
Pascal Yoadimnadji	0,2p,e0,e2~	344743
Pascal-Firmin Ndimira	0,1s,ds7v,du~
Pasquale Valentini	15i,6c,ef6,ef6~
Patalione Kanimoa	1w,6d,dx1,e4~
Patrice Cellario	9,55,ef6,ef6~
Patrice Trovoada	0,4g,e68e,ek~		Patrice Emery Trovoada
Patricia Reddy	d,2v,ec9s,ed~		Patricia Lee Reddy
Patrick Allen	d,4f,e52q
Patrick Faber	4,4e,ec67,ed~;4,4e,ef6,ef6~
Patrick Leclercq	2k,55,dw15,e0~	1395490
Patrick Leclerque	2k,55,dw15,dx~
Patrick Ralotsia	gp,5h,ef6,ef6~
Patrick Sendolo	st,43,ef6,ef6~
Patsy Reddy	d,2v,ef6,ef6~	23498274
Paul Biyoghe Mba	0,3z,e57f,e82r			Biyoghe Mba
Paul Dijoud	2k,55,dr,dr~
Paul Dlamini	4,4w,e9,ed~
Paul Elung	c6,4a,ef6,ef6~		Paul Che Elung
Paul Greene	2,5v,ef6,ef6~
Paul Kariuki	f,1p,ef6,ef6~		Paul Kihara Kariuki
Paul Mashsatile	2r,9,ej37,ej~
Paul Mayom	q,3q,ef6,ef6~		Paul Mayom Akec	Mayom
Paul Scoon	d,4l,da9u,do86
Paul Thieba	0,3c,ec16,ed~;0,3c,ef6,ef6~		Paul Kaba Thieba
Paul Verges	4r,bk,dp3,e2~
Paula Cox	n,3t,e6at,e8ci	3082392
Paula Gopee-Scoon	q,4p,ef6,ef6~
Paula-Mae Weekes	1,4p,ee3j,ej3k
Paulias Matane	d,28,e06t,e6~		Paulius Matane
Paulin Obame	0,3z,dqc9,dv1n		Paulin Obame Nguema	Obame
Paulino Wanawilla	a,3q,ef6,ef6~		Paulino Wanawilla Onango	Wanawilla
Paulo Rocha	9,5a,ef6,ef6~
Pavel Belobradek	4,1o,ea1t,ed~	1373840
Pavel Hoffman	4,51,dna3,do~
Pavel Rychetsky	4,51,dm6s,do~;4,1o,du7h,dy~	3511760
Pavlo Klimkin	2,t,ef6,ef6~	10857432
Pavlo Lazarenko	2d,t,ds,dt~
Pavlo Petrenko	a,t,ef6,ef6~
Pavlo Rozenko	4,t,ef6,ef6~	2502227
Pavol Rusko	4,1r,dz9o,e1~
Pearlette Louisy	d,4j,dt9,ed~;d,4j,ef6,ef6~	239717	Perlette Louisy
Pedro Aguayo	5,1e,du41,du~
Pedro Pinto	5,1e,dw1s,dx~		Pedro Pinto Rubianes	Pinto
Pedro Tenorio	3,6k,du1,dy1
Pedro Vieira	g,30,ef6,ef6~	42305316	Pedro Siza Vieira
Pedro de Fonseca	g,4q,ef6,ef6~		Pedro Luis de Fonseca
Pelate Niyonkuru	3v,1s,ef6,ef6~
Penah Huseynov	0,33,dp4t,dp6u
Penaia Ganilau	1,2r,djc5,dp~		Penaia Kanatabatu Ganilau
Penda Ndakolo	7,4s,ef6,ef6~		Penda ya Ndakolo
Per Sefland	3,73,e1a1,e49
Perlette Louisy	d,4d,dt9,dx~
Perry Christie	0,4h,dy53,ed5b	57705
Pertti Salolainen	4,2a,dq,dq~
Pervez Khattak	7,f,ef6,ef6~	13579848
Pesamino Taputai	1w,6d,e34b,e5~
Petar Djokic	1a,v,ef6,ef6~
Peter Beckingham	3,5g,e9a9,ecah	1581292
Peter Bhembe	a9,4w,ef6,ef6~
Peter Caruana	u,78,ds5h,e7c8	249192
Peter Christian	1,54,eb5b,ed~;1,54,ef6,ef6~	19921375	Peter Martin Christian
Peter Coleman	3,7o,dl1k,dp13		Peter Tali Coleman
Peter Cosgrove	9h,z,ea,ed~;d,z,ef6,ef6~	976974	Peter John Cosgrove
Peter David	2,4l,ef6,ef6~
Peter Ferbrache	u,79,egag,ej~
Peter Gajdos	7,1r,ef6,ef6~
Peter Harder	wh,13,ef6,ef6~
Peter Harwood	u,79,e851,ea3c
Peter Hollingsworth	d,z,dx6t,dx~
Peter Hultqvist	7,21,ef6,ef6~
Peter Johnston	3,59,dw2,e05s		Peter Johnstone
Peter Kazimir	4,1r,ef6,ef6~;6,1r,ef6,ef6~	552534
Peter Konteh	q,48,ef6,ef6~		Peter Bayuku Konteh
Peter Larose	6,5t,ef6,ef6~
Peter Mmusi	5,5h,df13,do~
Peter Munya	ht,1p,ef6,ef6~	7175990
Peter Musonga	0,4a,ds9j,e0c8	708023	Peter Musonge;Peter Mafany Musonga;Peter Mafany Musonge
Peter Penfold	3,5i,dn,dr6		Peter Alfred Penfold
Peter Turnquest	4,4h,ef6,ef6~;6,4h,ef6,ef6~
Peter Waterworth	3,56,e37r,e748
Peter Welch	l,0,e314,ej13;b,0,ej13	1112656
Peter Ziga	g,1r,ef6,ef6~
Petr Prokopovich	j,1u,dscn,dv~		Petr Prakapovich;Pyotr Prokopovich
Petrus Thomas	9l,28,ef6,ef6~
Petur Zhotev	4,1f,dvcl,dx~
Pham Binh Minh	4,16,e9bd,ed~;4,16,ef6,ef6~;2,16,ef6,ef6~	10806892
Pham Gia Khiem	4,16,dt9t,e6~	58170
Phankham Viphavan	5d,2b,eb,ei~;5,2b,ef6,ef6~			Phankham
Phichet Durongkhawarot	c9,r,ef6,ef6~			Phichet
Philip Greaves	4,49,dj62,ed~
Philip Rushbrook	3,8v,ef5b,ei8d
Philippe Germaine	4a,62,eb41,ec~
Philippe Gomes	4a,62,e565,e6~
Pholile Shakantu	a,4w,ef6,ef6~
Pierre Charles	0,4r,dwa1,e018
Pierre Dartout	2k,55,eg91,ej~
Pierre Frogier	13e,62,ds,dz~
Pierre Gado	14,2y,ef6,ef6~		Pierre Foumakoye Gado
Pierre Habumuremyi	0,2e,e7a7,ea7o	57853	Pierre Damien Habumuremyi
Pierre Mabiala	a,4c,ef6,ef6~
Pierre Matusila	h,1l,ef6,ef6~		Pierre Anatole Matusila
Pieter De Crem	4,29,e935,ea~;1m,29,ef6,ef6~	1534851		De Crem
Pilar Garrido	2a,24,ef6,ef6~		Pilar Garrido Gonzalo	Garrido
Piotr Glinski	4,i,ebbg,ej~
Pius Agbetomey	a,44,ef6,ef6~
Plodprasop Suraswadi	4,r,e8as,e9~			Plodprasop
Poasi Tei	16,4t,ef6,ef6~	96479418	Poasi Mataele Tei
Pohiva Tuionetoa	6,4t,ef6,ef6~	48778102
Polat Bobojonov	9,32,ef6,ef6~
Ponatshego Kedikilwe	5,5h,e882,eb~
Pracha Promnok	4,r,e93o,e9~			Pracha
Prachin Chantong	4,r,ef6,ef6~;a,r,ef6,ef6~			Prachin
Prak Sokhon	2,2k,ef6,ef6~
Pramono Anung	hr,l,ef6,ef6~
Predrag Boskovic	7,4b,ef6,ef6~	7239703
Predrag Gluhakovic	q,v,ef6,ef6~
Predrag Stromar	4,2l,ef6,ef6~
Prem Nababsing	4,35,dm9q,dr~
Premila Kumar	1a,2r,ef6,ef6~	59160142
Pretaapnarian Radhakishun	5,4o,ds9e,dw~
Prithvirajsing Roopun	1,35,efc,ekc7		Pritivirajsing Roopun
Prosper Bazombanza	5,1s,eg6o,ej~
Prosper Bazombaza	p,1s,ea2d,ec~
Puan Maharani	m6,l,ef6,ef6~
Puka Temu	4,28,e38t,e5~
Purli Agamyradow	3g,3r,ef6,ef6~
Putsagiyn Jasray	2d,2j,dp,ds~		Puntsagiyn Jasray
Quentin Bryce	d,z,e495,e9~	229300
Qutbuddin Helal	j,u,dp3h,ds~
Rabindranath Ghurburron	5,35,do71,du~		Robin Ghurburron;Rabindranath Ghurburrun
Radek John	4,1o,e67d,e6~	255434
Radmila Shekerinska-Jankovska	7,3g,ef6,ef6~
Radnaasumbereliyn Gonchigdorj	5,2j,dm97,dp~
Rafael Alarcon	h,2h,ef6,ef6~		Rafael Alarcon Orihuela	Alarcon
Rafael Alburquerque	5,3k,e08g,e7~		Rafael Alburquerque de Castro	Alburquerque
Rafael Hernandez	3,6b,dl12,dp1		Rafael Hernandez Colon	Hernandez
Rafet Husovic	4,4b,ef6,ef6~
Rahim Guseynov	0,33,do5e,dp4t
Raimundas Karoblis	7,20,ef6,ef6~
Rainier III	ah,55,ch59,e0~			Rainier
Rajai Muasher	4,1x,ef6,ef6~
Rajkeswur Purryag	1,35,e87l,eb65		Rajkeswur Kailash Purryag
Rakhman Nabiyev	1,3h,dn9,dob
Ralph O'Neal	6u,5i,ds,e6~	692366
Ralph Reganvanu	2,3b,ef6,ef6~
Ralph Torres	3,6k,e92k,ej19
Ram Thapa	z,27,ef6,ef6~		Ram Bahadur Thapa
Ram Yadav	4b,27,e6,ej~		Ram Sahaya Prasad Yadav
Raman Halowchenka	0,1u,eg64,ei~
Ramaswamy Venkataraman	1,3,dj7p,do~		Ramaswamy Iyer Venkataraman
Ramazon Rahimzoda	9,3h,ef6,ef6~
Ramdien Sardjoe	5,4o,e183,e5~		Ram Sardjoe
Ramil Usubov	9,33,ef6,ef6~	4478729
Ramiz Salkic	5,v,eabo,ei~
Ramon Carrizalez	cf,q,e414,e5~		Ramon Alonzo Carrizalez;Ramon Alonzo Carrizalez Rengifo	Carrizalez
Ramon Lopez	5k,w,ef6,ef6~
Ranjith Siyambalapitiya	12m,1j,ef6,ef6~
Raouf Bundhun	5,35,dy2p,e5~		Abdool Bundhun;Abdool Raouf Bundhun
Raphael Warnock	b,0,eh1k	84146599
Raquel Pena	5,3k,eg8g,ej~		Raquel Pena de Antuna	Pena
Rashid Akhtarini	4,19,do74,dw~
Rashid Sulh	0,18,do5d,doam
Rashid al-Hamad	nh,3o,ef6,ef6~		Rashid Abdul Muhsin al-Hamad
Rashid al-Khalifa	9,4u,ef6,ef6~		Rashid bin Abdallah;Rashid bin Abdallah bin Ahmad al-Khalifa	Rashid
Rasim Ljajic	4,1n,ef6,ef6~;q,1n,ef6,ef6~	1265331
Rasit Meredow	3g,3r,ef6,ef6~;2,3r,ef6,ef6~
Raul Braganca Neto	0,4g,dsbk,ducu		Raul Wagner Braganca Neto	Braganca Neto
Raul Garcia	h,1v,ef6,ef6~		Raul Garcia Barreiro	Garcia
Raul Sendic	5,3x,eb31,ed~		Raul Fernando Sendic;Raul Fernando Sendic Rodriguez	Sendic
Ravi Prasad	7i,3,ef6,ef6~		Ravi Shankar Prasad
Ravi Yerrigadoo	f,35,ef6,ef6~
Ravindra Samaraweera	10,1j,ef6,ef6~
Raya al-Hasan	9,18,ef6,ef6~		Raya Hafar al-Hasan
Rayburn Blackmoore	a,4r,ef6,ef6~
Raymond Hnatshyn	d,13,dm1t,dr28		Raymond Hnatyshyn;Raymond John Hnatshyn;Raymond John Hnatyshyn
Raymond Mboulou	9,4c,ef6,ef6~	7299001	Raymond Zephirin Mboulou
Raymond Ndong Sima	0,3z,e82r,ek~	57856		Ndong Sima
Raynold Oilouch	a,5p,ef6,ef6~;5,5p,ef6,ef6~
Rebecca Kadaga	j,1t,eh6o,ej~
Redley Killion	5,54,dv5,dy~	7306049
Refik Lendo	5,v,ej2s,ek~
Reginald Austrie	4,4r,ef6,ef6~
Reginald Palmer	d,4l,do86,ds89		Reginald Oswald Palmer
Regis Immongault Tatagani	g,3z,ef6,ef6~			Immongault Tatagani
Rena Lalgie	3,3t,egce,el1n
Rene Bagoro	a,3c,ef6,ef6~
Rene Cornejo	0,o,ea2o,eb42
Rene Harris	1,5o,dv,e06m	560557
Reuben Rivlin	1,2,ef6,ef6~
Reuf Bajrovic	h,v,ef6,ef6~
Reza Ardekanian	h,e,ef6,ef6~
Reza Rahmani	1a,e,ef6,ef6~
Rhissa Boula	11j,2y,ef6,ef6~		Rhissa Ag Boula
Ri Chung Gil	in,x,ef6,ef6~			Ri
Ri Hye Jong	g7,x,ef6,ef6~			Ri
Ri Ju	t,x,ec6t,ec~			Ri
Ri Ju O	4x,x,ef6,ef6~			Ri
Ri Mu Yong	t,x,e75v,ec~			Ri
Ri Ryong Nam	4x,x,ef6,ef6~			Ri
Ri Thae Nam	t,x,e667,e6~			Ri
Ri Yong Gil	ks,x,ef6,ef6~			Ri
Ricardo Alvarez	p,2s,ef6,ef6~		Ricardo Antonio Alvarez;Ricardo Antonio Alvarez Arias	Alvarez
Ricardo Arias	p,3l,dlck,do~		Ricardo Arias Calderon	Arias
Ricardo Cabrisas	8a,1v,ef6,ef6~		Ricardo Cabrisas Ruiz	Cabrisas
Ricardo Nfubea	2y,2q,e1,e3~		Ricardo Mangue Obama Nfubea
Richard Blumenthal	b,0,e715	2023708
Richard Brabec	j,1o,ed5o,ed~;4,1o,ef6,ef6~	17049347
Richard Corkill	u,7y,dxc6,dz~	373700
Richard Gozney	3,3t,e3cc,e85n	1278584
Richard Martinez	6,1e,ef6,ef6~
Richard Ralph	3,4x,ds1t,dv5
Richard Randriamandrato	g,3e,ef6,ef6~
Richard Rasi	ng,1r,ef6,ef6~
Richard Ravalomanana	15k,3e,ef6,ef6~
Richard Sezibera	2,2e,ef6,ef6~	7328975
Richard Tauwhare	3,5g,e17b,e485	3556435
Rick Hou	0,3p,edbg,eh~	7331464
Rick Houenipwela	0,3p,ef6,ef6~
Ridha Chalghoum	6,2m,ef6,ef6~
Ridwan Hirsi	4,2g,ea1h,ea~		Ridwan Hirsi Mohamed	Hirsi
Rimbink Pato	2,28,ef6,ef6~
Rimsky Yuen	38,5,ef6,ef6~		Rimsky Yuen Kwok-keung	Yuen
Rinchinnyamin Amarjargal	0,2j,dv8u,dw~	1393569
Ro Tu Chol	t,x,dz93,ec~;il,x,ef6,ef6~;4x,x,ef6,ef6~			Ro
Robert Ameerali	5,4o,e68c,ea~
Robert Chakanda	92,48,ef6,ef6~		Robert Tamba Michael Chakanda
Robert Davies	q,9,ef6,ef6~		Robert Haydn Davies
Robert Fulton	3,78,e2ar,e5aq	717984
Robert Rex	n,86,d6a,doc
Robert Woonton	0,5l,dy2c,e0ce
Roberto Morales	8a,1v,ef6,ef6~;8b,1v,ef6,ef6~		Roberto Morales Ojeda	Morales
Roberto Ordonez	67,2s,ef6,ef6~
Roberto Seifart	5,3m,dp8f,du~		Roberto Angel Seifart
Robin Yearwood	14r,5v,ef6,ef6~
Rocio Aguilar	6,24,ef6,ef6~		Rocio Aguilar Montoyo	Aguilar
Rocio Nahle	1n,7,ef6,ef6~		Rocio Nahle Garcia	Nahle
Rocio Tabora	6,2s,ef6,ef6~
Rodney Williams	d,5v,ea8e
Rodrigo Malmierca	56,1v,ef6,ef6~		Rodrigo Malmierca Diaz	Malmierca
Rodrigo Oreamuno	p,24,dq58,dt~		Rodrigo Oreamuno Blanco	Oreamuno
Rogelio Frigerio	9,n,ef6,ef6~	11184187
Roger Kolo	0,3e,ea4b,eb1h		Roger Laurent Christophe Kolo
Roger Marshall	l,0,ed13,eh13;b,0,eh13	27923290
Roger Rafanomezantsoa	2z,3e,ef6,ef6~
Roger Wicker	l,0,dr14,e3cv;b,0,e3cv	390491
Rogers Valencia	56,o,ef6,ef6~	51297444
Roh Muh-hyun	1,c,dy,dy~			Roh
Romain Schneider	85,4m,ef6,ef6~	3247154
Roman Golovchenko	0,1u,eg64,el3a
Roman Gotsiridze	j,y,dp,dp~
Roman Jagielinski	4,i,dr37,dt~
Roman Kovac	4,1r,dp,dp~
Romauld Wadagni	1y,5w,ef6,ef6~
Romeo Blanc	d,13,dr28,dva7		Romeo Le Blanc
Ron Johnson	b,0,e715	970272
Ron Mark	7,2v,ef6,ef6~	7364115
Ron Wyden	l,0,dd15,ds25;b,0,ds25	529344
Ronald December	1y,1d,ef6,ef6~
Rong Yiren	5,5,dp3r,dt~			Rong
Ronni Benschop	7,4o,ef6,ef6~
Ronnie Brunswijk	5,4o,eg7g,ej~
Roosevelt Douglas	0,4r,dw22,dwa1
Rosalie Matondo	pp,4c,ef6,ef6~
Rose Brown	a,5l,ef6,ef6~
Rose Raponda	0,3z,eg7g,ei~		Rose Christiane Ossouka Raponda
Roy Schneider	3,94,dr15,dv15
Roza Otunbaeva	1,1q,e65j,e6~
Rrustem Berisha	ss,2t,ef6,ef6~
Ruben Arosemena	13,3l,e091,e4~		Ruben Arosemena Valdes	Arosemena
Ruben Gallego	l,0,eb16,el13;b,0,el13	16218474
Ruben Sem	7,3k,ef6,ef6~		Ruben Dario Paulino Sem
Rueben Meade	6u,56,do,ea~	1862326	Reuben Meade
Rufus Ewing	n,5g,e8bd,ecck	7378029
Ruhsar Pekcan	q,d,ef6,ef6~	55456148
Rui Barros	0,2i,e85g,ea~;0,2i,ejck,ek~		Rui de Barros;Rui Duarte Barros;Rui Duarte de Barros
Rui do Araujo	4s,3d,e27a,e2~		Rui Maria do Araujo
Runaldo Venetiaan	1,4o,dn9g,e5~		Ronald Venetiaan;Runaldo Ronald Venetiaan
Ruslan Dalenov	11q,1i,ef6,ef6~
Ruslanbek Davletov	a,32,ef6,ef6~
Russ Kun	1,5o,ei9s,ejau
Rustam Azimov	j,32,e412,ec~
Rustam Shohmurod	a,3h,ef6,ef6~
Ruth Metzler	5,23,dy,dz~
Ruth Sentamu	ke,1t,ef6,ef6~		Ruth Nankabirwa Sentamu
Ryang Ui Gyong	im,x,ef6,ef6~			Ryang
Saara Kuugongelwa-Amadhila	0,4s,eb3l,ej~
Sabine Monauni	4,61,eh3p,ej~
Sacca Lafia	9,5w,ef6,ef6~
Sackeus Shanghala	a,4s,ef6,ef6~
Sadou Hayatou	0,4a,dn4p,do49
Safet Halilovic	5,v,dx2r,dx~
Sahbaz Dzihanovic	5,v,dy,e2~
Sahibzada Sultan	11r,f,ef6,ef6~		Sahibzada Muhammad Mehboob Sultan
Sai Mouk Kham	5,2d,e723,eb~		Sai Mauk Kham
Said Chayane	6,45,ef6,ef6~		Said Ali Said Chayane
Said Djohar	1,45,dm3b,ds3g		Said Mohamed Djohar
Said Musa	0,4e,du82,e3~	335215	Said Wilbert Musa
Saif al-Nuhayyan	4,3s,e55b,ea~;4,3s,ef6,ef6~;9,3s,ef6,ef6~		Saif bin Zayid;Saif bin Zayid al-Nuhayyan	Saif
Saifuddin Abdullah	2,1m,ef6,ef6~	7400032		Saifuddin
Saifuddin Nasution Ismail	95,1m,ef6,ef6~			Saifuddin
Saihou Sabally	5,5c,dp,dq~
Sainbuyen Amarsaikhan	4,2j,ei98,ej~
Saleumxai Kommasit	2,2b,ef6,ef6~			Saleumxai
Salif Traore	1m,26,ef6,ef6~
Salim Ibrow	h,2g,ef6,ef6~		Salim Aliyow Ibrow
Salim Yasin	4,19,ddc,dw~
Salman bin Abd	sr,1z,e8,em~			Salman
Salmin Amour	13,31,dmb9,dp~
Salvador Heresi	a,o,ef6,ef6~
Salvador Mansell	h,2w,ef6,ef6~
Salvador Medialdea	2s,w,ef6,ef6~
Salvador Ondo	a,2q,ef6,ef6~		Salvador Ondo Nkumu	Ondo
Salvador Ortiz	5,3u,ea61,ed~;5,3u,ef6,ef6~		Salvador Oscar Ortiz
Salvador Valdes	ph,1v,ef6,ef6~;pi,1v,ef6,ef6~;5,1v,efaa,ej~		Salvador Antonio Valdes;Salvador Antonio Valdes Mesa	Valdes
Salvatore Mabiordit	6,3q,ef6,ef6~		Salvatore Garang Mabiordit
Salviano Sequeira	7,4q,ef6,ef6~	111954424	Salviano de Jesus Sequeira
Sam Abal	0,28,e6ce,e782
Sam Basil	4,28,egck,ei~
Sam Condor	4,4d,dr76,ea~
Sambou Wague	h,26,ef6,ef6~
Samir Moqbil	4,18,e777,ec~
Samir Mubaidin	9,1x,ef6,ef6~
Samir Sharifov	6,33,ef6,ef6~
Samiu Vaipulu	0,4t,ekc9,elci
Samiuela Pohiva	2,4t,ef6,ef6~;0,4t,ef6,ef6~		Samiuela Akilisi Pohiva
Samson Kisekka	5,1t,dn1,dq~		Samson Babi Mululu Kisekka
Samuel Hinds	7y,46,dp,eb~		Sam Hinds
Samuel Hurko	46,34,ef6,ef6~
Samuel Lewis	p,3l,e091,e4~		Samuel Lewis Navarro	Lewis
Samuel Schmid	1,23,e0,e1~	115841
Samuel Seaton	d,4d,eb92,ej21
Samuel Tembenu	a,53,ef6,ef6~
Samy Badibanga	0,1l,ecbh,ed47;0,1l,ef6,ef6~	17639110	Samy Badibanga Ntita
Sandis Girgens	9,2u,ef6,ef6~	60905601
Sandor Pinter	9,1w,ef6,ef6~	549589
Sandra Jovel	2,25,ef6,ef6~	38058073	Sandra Erica Jovel;Sandra Erica Jovel Polanco	Jovel
Sandra Mason	d,49,ef6,ef6~;1,49,ehbu,elbu	9333540
Sandra Pierantozzi	5,5p,dx1j,dz~
Sani Lakatani	n,86,dv41,dx~	2424697
Sani Maigochi	12k,2y,ef6,ef6~
Sani Yaya	1y,44,ef6,ef6~
Sanjaa Bayar	0,2j,e3bm,e49k
Sansan Kambile	a,38,ef6,ef6~
Santina Cardoso	6,3d,ef6,ef6~
Sapar Isakov	0,1q,ed8q,ed~	29865128
Sarah Tucker	3,56,ej46
Sardor Umrzoqov	7h,32,ef6,ef6~
Sarwar Danesh	13,u,ea9t,eh~
Sato Kilman	2y,3b,e0,eb~
Saufatu Sopoanga	0,3i,dy82,e0ab	384322
Savvas Angelidis	7,4v,ef6,ef6~
Sayf al-Sharif	14,2c,ef6,ef6~		Sayf Muhsin al-Sharif
Saymumin Yatimov	ba,3h,ef6,ef6~
Seamus Woulfe	f,1c,ef6,ef6~	30278309
Sebhat Ephrem	7,77,ef6,ef6~			Sebhat
Seetanah Lutchmeenaraidoo	2,35,ef6,ef6~	3561012	Seetanah Vishnu Lutchmeenaraidoo
Sein Win	7,2d,ef6,ef6~
Sekou Camara	ck,3n,ef6,ef6~		Sekou Kissing Camara
Semisi Sika	4,4t,ef6,ef6~	7449656	Semisi Kioa Lafu Sika
Senida Mesi	4,3j,ef6,ef6~	31965727
Sentje Lebona	7,5e,ef6,ef6~
Serafin Dougan	0,2q,ds4,dx2q		Serafin Seriche Dougan
Serge Telle	2k,55,ec21,ed~	3479546
Serge Vohor	0,3b,ds9u,dt~;4,3b,dx4g,dy~		Rialuth Vohor;Rialuth Serge Vohor
Serge Zoniaba	h,4c,ef6,ef6~	26266432	Serge Blaise Zoniaba
Sergei Ling	0,1u,dsb,dw~	631311	Sergey Ling
Sergei Rumas	0,1u,ef6,ef6~	3813861	Sergey Rumas
Sergei Sidorsky	0,1u,dx9,e5~	212953	Sergei Sidorskiy;Sergey Sidorskiy
Sergei Tereshchenko	0,1i,dnae,dqac		Sergey Tereshchenko
Sergei Tereshenko	0,1i,dnae,dqac		Sergey Tereshenko
Serhiy Arbuzov	j,t,e8co,e9~
Serik Akhmetov	0,1i,e533,e9~	57863
Sethy Regenvanu	4,3b,dnch,dr~
Seymour Mullings	4,4f,dp,dy~
Seyni Ouedraogo	fl,3c,ef6,ef6~
Seyni Oumarou	0,2y,e363,e5a2	703987
Sghair M'Bareck	0,41,dz76,e188		Sghair Ould M'Bareck
Shahin Mustafayev	g,33,ef6,ef6~	15734658
Shahine Robinson	10,4f,ef6,ef6~		Shahine Elizabeth Robinson
Shamil Asymbekov	1d,1q,ef6,ef6~
Shane Jones	14z,2v,ef6,ef6~
Sharlene Cartwright-Robinson	n,5g,ecck,ed~	7489886
Shaw Kgathi	7,5h,ef6,ef6~
Shawn Richards	4,4d,eb2m,eh~
Sheila Copps	4,13,ds,ds~
Sheldon Whitehouse	b,0,e314	652066
Shelley Moore Capito	l,0,dx13,eb13;b,0,eb16	459618	Shelley Capito
Shen Jong-chin	g,p,ef6,ef6~;t,p,eg6j,eh~			Shen
Sherali Mirzo	7,3h,ef6,ef6~
Sheu Yu-jer	6,p,ef6,ef6~			Sheu
Shih Keh-her	c5,p,ef6,ef6~			Shih
Shih Ning-jye	1d,p,ef6,ef6~			Shih
Showkutally Soodhun	32,35,ef6,ef6~
Shyr Shyr-hau	1d,p,ef6,ef6~			Shyr
Siaosi Sovaleni	0,4t,ehcr,ekc9
Sibusiso Dlamini	0,4w,ds89,dzbe;0,4w,e4ag,ed~		Barnabas Dlamini;Barnabas Sibusiso Dlamini;Sibusiso Barnabas Dlamini
Sid Ahmed Ghozali	0,1a,dn66,do78
Siddig Amir	113,1k,ef6,ef6~
Sidi Mohamed Boubakar	0,41,e188,e34k		Sidi Mohamed Ould Boubakar
Sidiki Diakite	9,38,ef6,ef6~
Sidiki Kaba	2,3a,ef6,ef6~	19895564
Sidya Toure	0,3n,ds7,dv38		Sidia Toure
Sigridur Andersen	a,52,ef6,ef6~
Sigurdur Johannsson	0,52,ec47,ed1b	201075	Sigurdur Ingi Johannsson
Sihna Lawrence	cg,54,ef6,ef6~
Silas Atopare	d,28,dtbd,dzbd
Silveria Jacobs	0,8x,eg1g,ek53
Silvestre Siale Bileka	0,2q,do1h,ds4			Siale Bileka
Silvia Cartwright	d,2v,dx44,e28n	241638
Simeon Esono	2,2q,ef6,ef6~		Simeon Oyono Esono;Simeon Oyono Esono Angue	Esono
Simeon Sheriff	7,48,ef6,ef6~
Simon Achidi Achu	0,4a,do49,ds9j			Achidi Achu
Simon Ammitzboll	cc,2x,ef6,ef6~	952472	Simon Emil Ammitzboll
Simon Birmingham	q,z,ef6,ef6~	7518284
Simon English	4,2v,e4bj,ec~		Simon William English
Simon Peh	bz,5,ef6,ef6~		Simon Peh Yun-lu	Peh
Simon Zerpa	1y,q,ef6,ef6~		Simon Zerpa Delgado	Zerpa
Simplice Sarandji	0,2o,ec42,ed~;0,2o,ef6,ef6~	23729455
Sinisa Mali	6,1n,ef6,ef6~
Sione Faotusia	a,4t,ef6,ef6~		Sione Vuna Faotusia
Siri Chiraphongphan	h,r,ef6,ef6~			Siri
Sisavat Keobounphan	5d,2b,dt,dw~
Slumber Tsogwane	5,5h,ee44,ej~
Smail Hamdani	0,1a,ducf,dvc2
Snyder Rini	4,3p,dxch,e1~
Soane Uhila	1w,6d,do3,dx~
Solan Mirisim	7,28,ef6,ef6~
Solomon Mamaloni	0,3p,dl3s,dt~
Somdi Douangdi	4,2b,ef6,ef6~;6,2b,ef6,ef6~			Somdi
Somkhit Chatusiphithak	4,r,ef6,ef6~			Somkhit
Sompong Amornwiwat	4,r,e49o,e4~			Sompong
Somsavat Lengsavat	4,2b,du2q,eb~			Somsavat
Soraya Hakizumuremyi	q,2e,ef6,ef6~
Soren Poulsen	a,2x,ef6,ef6~		Soren Pape Poulsen
Sospeter Muhongo	h,31,ef6,ef6~		Sospeter Mwijarubi Muhongo
Soulayemane Ndiaye	0,3a,e551,e843		Soulayemane Ndene Ndiaye
Soumana Sako	0,26,dn42,do68
Soumeylou Maiga	0,26,ef6,ef6~		Soumeylou Boubeye Maiga
Specioza Kazibwe	5,1t,dqbi,dr~	544606	Specioza Wandira Kazibwe
Spomenka Micic	5,v,e3,e8~
Sprent Dabwido	1,5o,e7bf,e8~	57543
Srdjan Darmanovic	2,4b,ef6,ef6~
Stanislaus James	d,4j,dkaa,ds61		Stanislaus Anthony James
Stanislav Stashevskyy	j,t,e19r,e1~
Stanley John	d,5f,el
Stanley Reginald	4,3b,dvbp,dw~
Steadroy Benjamin	f,5v,ef6,ef6~
Stefan Odagiu	4,1y,dy,dz~
Stefan-Radu Oprea	hp,15,ef6,ef6~	21747037
Stepan Kubiv	j,t,ec4e,ed~;23,t,ef6,ef6~;j,t,ef6,ef6~	2589861
Stepan Poltorak	7,t,ef6,ef6~	12141949
Stephan Brunner	p,24,ei58,ej~		Stephan Brunner Neibig	Brunner
Stephane Artano	6h,eu,e32l,ed~
Stephen Kampyongo	z,3y,ef6,ef6~	27063683
Stephen Lo	lx,5,ef6,ef6~		Stephen Lo Wai-chung	Lo
Stephen Tsang	q,4o,ef6,ef6~
Stephenson King	0,4j,e399,e6~;67,4j,ef6,ef6~	708289
Steven Ciobo	mh,z,ef6,ef6~	7614564
Steven Nunez	10,24,ef6,ef6~		Steven Nunez Rimola	Nunez
Stuart Getrouw	a,4o,ef6,ef6~
Stuart Jack	3,5r,e1bn,e61f	3318751
Stuart Young	47,4p,ef6,ef6~
Su Jia-chyuan	131,p,ef6,ef6~			Su
Suhail al-Mazrui	h,3s,ef6,ef6~		Suhail bin Muhammad;Suhail bin Muhammad al-Mazrui	Suhail
Sukhbaatar Batbold	0,2j,e5at,e7~
Suleiman Gailani	4,u,dp,dp~		Sulayman Gailani
Suleimane Seidi	15n,2i,ef6,ef6~
Sultan al-Badi	a,3s,ef6,ef6~		Sultan bin Said al-Badi
Sultan al-Mansuri	g,3s,ef6,ef6~		Sultan bin Said al-Mansuri
Sultan al-Nuhayyan	4,3s,dmbk,e4~		Sultan bin Zayid al-Nuhayyan	Sultan
Sultan bin Zayid	4,3s,dmbk,e5~			Sultan
Sun Chunlan	187,5,ef6,ef6~			Sun
Sung Yu-hsieh	c5,p,ef6,ef6~			Sung
Sung Yun-mo	q,c,ef6,ef6~	55731004		Sung
Surat Huseynov	0,33,dp6u,dqa9
Surya Thapa	0,27,dz64,dz~	983444	Surya Bahadur Thapa
Susan Collins	b,0,dt17	22279
Susan Dougan	d,5f,ef81,ek~
Susana Jimenez	h,12,ef6,ef6~
Susanne Camelia-Romer	4,6w,dx,dx~
Suwaphan Tanyuwatthana	eq,r,ef6,ef6~			Suwaphan
Suy Sem	46,2k,ef6,ef6~
Sven Mikser	2,37,ef6,ef6~	2097451
Svetozar Marovic	1,1n,dy,e1~
Svetozar Pudaric	5,v,e73h,ea~
Sydney Allicock	5,46,ef6,ef6~
Sydney Morris	4,4d,dp,dq~		Sydney Earl Morris
Sylvestre Nsanzimana	0,2e,dna,do4
Sylvia Chalikosa	1d,3y,ef6,ef6~		Sylvia Bambala Chalikosa
Taco Stein	f,5q,ef6,ef6~
Tadjiddine Ben Said	1,45,dub6,dv56		Tadjiddine Ben Said Massounde	Tadjiddine
Takashi Yamashita	a,4,ef6,ef6~
Tallis Moses	1,3b,ed76,ei7n		Tallis Obed Moses
Tambo Gina	96,4w,ef6,ef6~
Tammy Baldwin	l,0,dv16,e913;b,0,e913	40628
Tammy Duckworth	l,0,e913,ed13;b,0,ed13	3036410
Tandi Dorji	2,5z,ef6,ef6~
Tantely Andrianarivo	0,3e,du,dx~		Tantely Rene Gabriot Andrianarivo
Tanzila Norboyeva	4,32,ef6,ef6~
Taomati Iuta	5,5d,dn78,dq~
Tarek el-Mullah	2l,10,ef6,ef6~
Tareq Hammouri	1a,1x,ef6,ef6~
Tatana Mala	a,1o,ef6,ef6~
Tatyana Golikova	22,m,ef6,ef6~		Tatyana Alekseyevna Golikova
Tauese Sunia	3,7o,dp13,dy~
Taufa Vakatale	4,2r,dt87,dv~
Taufaahau Tupou IV	m,4t,cxcg,e29b
Taukelina Finikaso	2,3i,ef6,ef6~	7688699
Tayeb Louh	a,1a,ef6,ef6~
Tayyrbek Sarpashev	j,1q,ea42,eb~
Tea Tsulukiani	a,y,ef6,ef6~
Teatao Teannaki	1,5d,dn78,dqa1
Teburoro Tito	1,5d,dqa1,dz7a	965155
Ted Budd	l,0,ed13,ej13;b,0,ej13	27733792
Tefo Mapesela	q,5e,ef6,ef6~
Teima Onorio	5,5d,dz,eb~	1268309
Temenuzhka Petkova	h,1f,ef6,ef6~	19206321
Temir Sariyev	0,1q,eb51,ec4d	3736573
Tengiz Sigua	0,y,do1,dp9
Teniku Talesi	d,3i,ef8j,eh8t	104962757	Teniku Talesi Honolulu	Talesi
Teo Chee Huan	4,2f,e541,e6~			Teo
Terepai Maoate	2y,5l,dw,e5~
Teresa Czerwinska	6,i,ef6,ef6~	22350977
Tertius Zongo	0,3c,e364,e74i
Teuea Toatu	6,5d,ef6,ef6~;5,5d,ef6j,ej~
Tevita Topou	4,4t,dx1,dz~
Tevita Tui Uata	3v,4t,ef6,ef6~	96574317		Tui Uata
Tewareka Tentoa	5,5d,dqac,dx~	11249896
Thaawar Gehlot	165,3,ef6,ef6~		Thaawar Chand Gehlot
Thae Hyong Chol	g9,x,ef6,ef6~			Thae
Thaksin Chinnawat	0,r,dx1,e2a1			Thaksin
Thalatha Atukorale	a,1j,ef6,ef6~
Thamir Ghadban	14,g,ef6,ef6~
Thaung Tun	7h,2d,ef6,ef6~
Themba Dlamini	0,4w,dzbe,e4ag		Absolom Dlamini;Absolom Themba Dlamini
Themba Masuku	4,4w,e4,ei~
Therence Sinunguruza	p,1s,e68t,e8~	3527314
Thierry Santa	4a,62,ef79,eh~
Thierry Tanoh	14,38,ef6,ef6~
Thilak Marapana	2,1j,ef6,ef6~
Thom Tillis	b,0,eb16	7786750
Thomas Alweendo	96,4s,ef6,ef6~;46,4s,ef6,ef6~
Thomas Heine	a,5n,ef6,ef6~
Thomas Marshall	5,0,bh34,bp34
Thomas Remengesau Jr.	1,5p,ef6,ef6~		Thomas Esang Remengesau Jr.
Thongloun Sisolit	4,2b,dx3,e2~			Thongloun
Thongloun Sisoulit	0,2b,dx3r,ei~			Thongloun
Thongsing Thammavong	0,2b,e6co,eb~			Thongsing
Thorold Masefield	3,3t,dt6,dy4	56811167
Thuli Dladla	2,4w,ef6,ef6~
Tian Jiyun	t,5,df6k,do~			Tian
Tianarivelo Razafimahefa	9,3e,ef6,ef6~
Tibor Benko	7,1w,ef6,ef6~	793043
Tiemoko Sangare	7,26,ef6,ef6~
Tiena Coulibaly	a,26,ef6,ef6~
Tigran Avinyan	4,22,ef6,ef6~
Tillman Thomas	0,4l,e479,e8~
Tim Sheehy	b,0,el13	124433916
Tim Thorogood	1k,4x,e413,e821
Timoci Vesikula	4,2r,dp6b,dp~;4,2r,ds,ds~
Timothy Fischer	4,z,ds3b,dv~		Timothy Andrew Fischer
Timothy Harris	0,4d,eb2i,ei86;6,4d,ef6,ef6~
Tin Aung Myint Oo	5,2d,e724,e7~
Tina Smith	b,0,ee13	18631509
Tinomana Ebb	1w,7v,ds,dt~
Tjahjo Kumolo	z,l,ef6,ef6~	12521725
Tjekero Tweya	se,4s,ef6,ef6~
Toaripi Lauti	d,3i,do,dp
Todd Young	l,0,e715,ed13;b,0,ed13	25483
Todor Kavaldzhiev	5,1f,dt1m,dx~	5903993
Tofiga Falani	d,3i,eh8t		Tofiga Vaevalu Falani
Tofilau Eti Alesana	0,6l,dk47,du~			Tofilau
Togiola Tulafono	3,7o,dt13,e7~
Toke Talagi	n,86,e46i,ed~	785548
Tom Cotton	l,0,e913,eb13;b,0,eb16	3090307
Tom Macan	3,5i,dyae,e24i	7816677
Tomas Altamirano	p,3l,dq91,dv~			Altamirano
Tomas Gabriel Altamirano Duque	p,3l,dq91,du~			Altamirano Duque
Tomasi Puapua	d,3i,du6,dz99	919316
Tome da Vera Cruz	0,4g,e24l,e46m		Tome Soares da Vera Cruz	da Vera Cruz
Tomislav Donchev	4,1f,eab7,ec~;4,1f,ef6,ef6~	982480
Tommy Remengesau	4b,5p,dp,ed~		Tommy Remengesau Jr
Tommy Thomas	f,1m,ef6,ef6~	55115166		Tommy
Tommy Tuberville	b,0,eh13	7819948
Tomo Medved	4,2l,eg7n,ej~
Tomu Sione	d,3i,dp,dq6		Tomu Malaefono Sione
Tong Jong Ho	4x,x,ef6,ef6~			Tong
Tony Brown	u,7y,e2ce,e7ab
Toomas Toniste	6,37,ef6,ef6~	620859
Torbjorn Isaksen	q,2z,ef6,ef6~	329487	Torbjorn Roe Isaksen
Tracey Martin	9,2v,ef6,ef6~	7831246
Trairong Suwannakhiri	4,r,e61i,e6~			Trairong
Tran Tuan Anh	1a,16,ef6,ef6~
Trinh Dinh Dung	4,16,ef6,ef6~
Truong Hoa Binh	4,16,ec49,ed~;4,16,ef6,ef6~	7847999
Truong My Hoa	5,16,dy7p,e2~
Truong Vinh Trong	4,16,e26s,e6~
Tsao Chi-hung	1d,p,ef6,ef6~			Tsao
Tsend Nyamdorj	a,2j,ef6,ef6~
Tserendash Oyunbaatar	4,2j,eb98,eb~
Tserenpil Davaasuren	h,2j,ef6,ef6~
Tudor Ulianovschi	2,1y,ef6,ef6~	47247206
Tudorel Toader	a,15,ef6,ef6~
Tuimalealiifano Sualauvi	bv,6l,ef6,ef6~		Tuimalealiifano Vaaletoa Sualauvi
Tukhtaboy Gafarov	j,3h,dob,dp~
Tulaga Manuella	d,3i,dq6,dr~
Tupeni Baba	4,2r,dv,dw~
Tupua Leupena	d,3i,di31,do
Turkmengaz Arcayew	ii,3r,ef6,ef6~		Turkmengaz Myrat Arcayew
Tursenbek Chyngyshev	0,1q,do32,dpc
Ubaldus Raymond	6,4j,ef6,ef6~
Ugo Mifsud Bonnici	1,4n,dq44,dv~			Mifsud Bonnici
Ulises Rosales	8a,1v,ef6,ef6~		Ulises Rosales del Toro	Rosales
Ulziisaikhan Enkhtuvshun	4,2j,edai,ei~		Ulziisaikhan Enkhtuvshin
Umirzak Shukeyev	71,1i,e3,e7~
Uraz Zhandosov	j,1i,du2k,dv~
Urbino Botelho	2,4g,ef6,ef6~		Urbino Jose Goncalves Botelho
Usmonali Usmonzoda	h,3h,ef6,ef6~
Uzziel Ndagijimana	6,2e,ef6,ef6~
Vajira Abeywardena	z,1j,ef6,ef6~
Valdrin Lluka	23,2t,ef6,ef6~
Valentin Bagorikunda	f,1s,ef6,ef6~
Valentin Radev	9,1f,ef6,ef6~	17409484
Valeri Simeonov	4,1f,ef6,ef6~
Valeria Ciavatta	28,6c,ef6,ef6~
Valerie Damaseau	p,8w,ed42,eh~
Valery Dil	4,1q,ea42,eb~		Valeriy Dil
Valery Kokorev	4,1u,dq8n,dx~		Valeriy Kokorev
Valery Muravsky	0,1y,dn5s,do71		Valeriy Muravsky
Valery Pustovoytenko	0,t,dt7g,dv~		Valeriy Pustovoytenko
Valery Vakulchik	hx,1u,ef6,ef6~
Valtr Komarek	9b,51,dlc7,dm~
Vance Armory	11y,4d,ef6,ef6~;80,4d,ef6,ef6~
Vasco Viera	d,81,dn3k,du~;9h,81,do,dv~		Vasco Vieira;Vasco Joachim Rocha Viera;Vasco Joachim Rocha Vieira
Vasile Iovv	j,1y,dy,e1~
Vasile Tarlev	0,1y,dx4f,e43v	182230
Vasily Dolgolev	j,1u,drau,dw~		Vasiliy Dolgolev
Vasily Matyushevskiy	j,1u,eacr,ed~	18690184
Vasily Zharko	4,1u,ef6,ef6~	13028989	Vasiliy Zharko
Vasyl Durdynets	j,t,ds7,dt~
Vasyl Hrytsak	ic,t,ef6,ef6~
Vaughn Lewis	0,4j,ds3v,dt5o
Veerasamy Ringadoo	d,35,di1h,do~
Venkaiah Naidu	5,3,ed8b,eh~
Vernon Shaw	1,4r,dua6,dza		Vernon Lordon Shaw
Vesna Gyorkos Znidar	9,36,ef6,ef6~	18121366		Gyorkos Znidar
Vetelino Nau	1w,6d,e844,ea~
Vicente Tomi	0,2q,e85m,ec6n	2201806	Vicente Ehate Tomi
Vicente Williams	p,2s,dy1r,e1~		Vicente Williams Agasse	Williams
Vicente Zeballos	0,o,ef9u,egbi		Vicente Antonio Zeballos;Vicente Antonio Zeballos Salinas	Zeballos
Victoire Dogbe	0,44,eg9s,ej~		Victoire Tomegah Dogbe
Victoire Tomegah	0,44,eg9p,ek~		Victoire Tomegah Dogb	Tomegah
Victor Brial	1w,6d,dt61,e7~
Victor Joyway	0,o,dv14,dvad
Victor Mandinga	q,2i,ef6,ef6~		Victor Luis Pinto Fernandes Mandinga
Victoria Hernandez	g,24,ef6,ef6~		Victoria Hernandez Mora	Hernandez
Victoria Iftodi	a,1y,ef6,ef6~
Victorin Lurel	4r,b6,e042,e2~
Vigen Chitechyan	j,22,dp2g,dr~
Vijith Zoysa	9c,1j,ef6,ef6~		Vijith Vijayamuni Zoysa
Viktor Chizhen	4,32,ds,dt~
Viktor Chzhen	4,32,dq,du~
Viktor Khristenko	22,m,du4s,dz~	317667	Viktor Borisovich Khristenko
Viktor Mahmudov	11v,32,ef6,ef6~
Vilay Lakhamfong	2z,2b,ef6,ef6~			Vilay
Vildo Marin	4,4e,e365,e3~
Viliami Tangi	4,4t,e25g,e5~
Vilis Kristopans	0,2u,dubl,dv~
Vilius Sapoka	6,20,ef6,ef6~	16476234
Ville Itala	4,2a,dx8v,dy~
Vincent Byron Jr.	f,4d,ef6,ef6~
Vincent Dabilgou	17p,3c,ef6,ef6~
Vincent Meriton	5,5t,ecas,ed~;5,5t,ef6,ef6~	20089124
Vincent Quickenborne	4,29,ega1,ej~		Vincent Van Quickenborne
Violeta Bermudez	0,o,egbi,eha6
Viorel Stefan	nb,15,ef6,ef6~	18549450
Virgilio Godoy	5,2w,dm4p,dr~		Virgilio Godoy Reyes	Godoy
Vitaly Mutko	22,m,ef6,ef6~	1320362	Vitaliy Mutko;Vitaliy Leyontyevich Mutko
Vitold Fokin	0,t,dnbe,do~
Vitoria Diogo	10,3w,ef6,ef6~		Vitoria Dias Diogo
Vjekoslav Bevanda	ml,v,ef6,ef6~;6,v,ef6,ef6~
Vladimir Amarin	6,1u,ef6,ef6~	9258069
Vladimir Bulgak	22,m,du9b,dv~		Vladimir Broisovich Bulgak
Vladimir Garkun	4,1u,dq7l,du~
Vladimir Kolokoltsev	9,m,ef6,ef6~		Vladimir Aleksandrovich Kolokoltsev
Vladimir Koltovich	h9,1u,ef6,ef6~;q,1u,ef6,ef6~	21780643
Vladimir Kukharev	4,1u,ef6,ef6~
Vladimir Makey	2,1u,ef6,ef6~
Vladimir Semashko	j,1u,dzc,ea~
Vladimir Yermoshin	0,1u,dw2i,dx9	712434
Vladimir Zametalin	4,1u,dt7f,dw~
Vladislav Goranov	6,1f,ef6,ef6~
Vlaho Orepic	9,2l,ef6,ef6~
Vo Chi Cong	1,16,dj6i,do9n
Vo Van Thuong	1,16,ej32,ej~
Volodymyr Kistion	4,t,ef6,ef6~	20067532
Volodymyr Kuratchenko	j,t,dv1e,dv~
Vonjy Andriamanga	h,3e,ef6,ef6~
Vu Duc Dam	4,16,e9bd,ed~;4,16,ef6,ef6~
Vu Khoan	4,16,dy,dz~
Vu Van Ninh	4,16,e783,eb~
Vuong Dinh Hue	4,16,ef6,ef6~
Vyacheslav Kebich	0,1u,dm4,dq7
Vyacheslav Kyrylenko	4,t,eac2,ec~;4,t,ef6,ef6~	1378506
Walid al-Samani	a,1z,ef6,ef6~		Walid bin Muhammad bin Salid al-Samani
Walter Thurnherr	p1,23,ef6,ef6~
Wang Yong	aw,5,ef6,ef6~			Wang
Wang Zhen	5,5,dk48,do~			Wang
Warren Truss	4,z,e99i,eb~	591604
Washington Misick	n,5g,eh2j
Washington Missic	u,5g,dn,dp~
Washington Missick	u,5g,dn3,dr1v
Wayne Panton	n,5r,eh4l,ei~
Wee Kim Wee	1,2f,dh93,dp~			Wee
Wilfred Abrahams	h,49,ef6,ef6~
Wilfred Elrington	2,4e,ef6,ef6~		Wilfred Peter Elrington
Wilfred Jacobs	d,5v,ddb1,dp		Wilfred Ebenezer Jacobs
Wiliame Katonivere	1,2r,ehbc,ekbc
William Blair	hn,13,ef6,ef6~
William Byaruhanga	f,1t,ef6,ef6~
William Deane	d,z,ds2g,dx6t	267745
William Fullerton	3,4x,dk,do8		William Hugh Fullerton
William Handal	p,2s,dx,dx~
William Hayden	d,z,dl2g,ds2g		William George Hayden
William Marlin	0,8x,ebbj,ed~
William Morneau	6,13,ef6,ef6~		William Francis Morneau
Willie Jimmy	4,3b,duaj,dv~
Willie Telavi	0,3i,e6co,e985	561559
Winston Jordan	6,46,ef6,ef6~
Wissanu Kruea-ngam	4,r,ef6,ef6~			Wissanu
Wiwa Korowi	d,28,dnb,dtbd
Wong Kan Seng	4,2f,e191,e6~	461128		Wong
Wu Hong-mo	1d,p,ef6,ef6~			Wu
Wu Hsin-hsing	1d,p,ef6,ef6~			Wu
Wu Jin-lin	12w,p,ef6,ef6~			Wu
Wu Shiow-ming	i1,p,ef6,ef6~			Wu
Wu Xueqian	t,5,dk4c,do~			Wu
Wyatt Creech	4,2v,du8,dv~
Xaisi Santivong	a,2b,ef6,ef6~			Xaisi
Xiao Jie	aw,5,ef6,ef6~			Xiao
Yacin Bouh	h,60,ef6,ef6~		Yacin Houssein Bouh
Yahya Abdedayem	9c,41,ef6,ef6~		Yahya Ould Abdedayem
Yahya Hademine	0,41,ea8l,ed~		Yahya Ould Hademine
Yahyo Azimov	0,3h,ds28,dv1k
Yamila Pena	f,1v,ef6,ef6~		Yamila Pena Ojeda	Pena
Yao Yilin	t,5,db72,do~			Yao
Yaqub Eyyubov	j,33,dz2d,ej~
Yaw Maafo	80,40,ef6,ef6~		Yaw Osafo Maafo
Yawovi Agboyibo	0,44,e29g,e497
Yaylym Berdiyew	47,3r,ef6,ef6~
Yeh Jiunn-rong	9,p,ef6,ef6~			Yeh
Yehude Simon	0,o,e4ae,e57c		Yehude Simon Munaro	Simon
Yeo Bee Yin	h,1m,ef6,ef6~			Yeo
Yerbol Orynbayev	4,1i,e3at,e9~
Yerik Asanbayev	5,1i,dnc1,dr~
Yerlan Turgumbayev	9,1i,ef6,ef6~
Yevgeny Zinichev	ku,m,ef6,ef6~		Yevgeniy Zinichev;Yevgeniy Nikolayevich Zinichev
Yevhen Marchuk	0,t,dr33,dt7g		Yeuben Marchuk
Yi Han-tong	0,c,dw5n,dx~			Yi
Yi Yong-tok	0,c,dq4t,drcf			Yi
Yim Chhai Ly	4,2k,ef6,ef6~
Yldiz Pollack-Beighle	2,4o,ef6,ef6~
Yomana Koteich	56,q,ef6,ef6~		Yomana Koteich Khatib	Koteich
Yoo Eun-hae	nl,c,ef6,ef6~	16079929		Yoo
Yoo Il-ho	4,c,ec1d,ec~			Yoo
Yosiwo George	5,54,eb5b,ei~
Young Vivian	n,86,dp,e3~	508830
Younoussi Toure	0,26,do68,dp~
Youssef Garad	2,2g,ef6,ef6~	8061946	Yusuf Garad;Yusuf Garad Omar	Garad
Youssef Rahmon	1z,3h,ef6,ef6~		Yusuf Rahmon
Youssef al-Jalahma	mg,4u,ef6,ef6~		Yusuf al-Jalahma;Yusuf bin Ahmad bin Husayn al-Jalahma
Youssof Abbas	0,2p,e44g,e635		Youssof Saleh Abbas
Yuba Khatiwada	6,27,ef6,ef6~		Yuba Raj Khatiwada
Yukhon Limiaemthong	4,r,e93p,e9~			Yukhon
Yukhon Limlaemthong	4,r,e93p,ea~			Yukhon
Yukhym Zvyahilskyy	j,t,dp6b,dq~		Yukhym Leonidovych Zvyahilskyy
Yuri Borisov	22,m,ef6,ef6~		Yuriy Borisov;Yuriy Ivanovich Borisov
Yuri Chayka	fj,m,ef6,ef6~	612244	Yuriy Chayka;Yuriy Yakovlevich Chayka
Yuri Lutsenko	1z,t,ef6,ef6~	458282	Yuriy Lutsenko
Yuri Maslyukov	9b,m,du9b,dv~		Yuriy Maslyukov;Yuriy Dmitriyevich Maslyukov
Yuri Trutnev	22,m,e98v,ej~		Yuriy Trutnev;Yuriy Petrovich Trutnev
Yuri Yekhanurov	2d,t,dw,e1~		Yuriy Yekhanurov
Yves Savinguvu	p,1s,e3b9,e5~
Zakaria Koulibaly	7f,3n,ef6,ef6~
Zamirbek Askarov	4,1q,ef6,ef6~
Zayd Shakir	0,1x,dnbl,dr~		Zayd bin Shakir
Zdenek Skromach	4,1o,e084,e1~	567781
Zdravko Maric	6,2l,ef6,ef6~
Zdravko Pocivalsek	23,36,ef6,ef6~	24690846
Zeine Zeidane	0,41,e34k,e48e		Zeine Ould Zeidane
Zeng Peiyan	t,5,dz3h,e3~	189517		Zeng
Zhang Deijiang	t,5,e43h,e5~			Zhang
Zhang Jinan	s9,5,ef6,ef6~			Zhang
Zhao Kezhi	2z,5,ef6,ef6~;aw,5,ef6,ef6~			Zhao
Zhenis Kasymbek	4,1i,ef6,ef6~
Ziad Fariz	4,1x,e1bo,e3~	19398943
Zillur Rahman	1,2n,e52c,e94o	57485
Zinaida Grecianii	j,1y,e1aa,e3~;0,1y,e43v,e59p	61299	Zinaida Greceanii
Zinaida Zlatanova	4,1f,e95t,ea~
Zivko Radisic	6s,v,duad,dx~	4808727
Ziyambi Ziyambi	a,s,ef6,ef6~
Zlatan Klokic	ol,v,ef6,ef6~
Zlatko Lagumdzija	4,v,dp,dx~
Zoran Pazin	4,4b,ef6,ef6~;a,4b,ef6,ef6~
Zoran Tegeltija	6,v,ef6,ef6~
Zsolt Semjen	4,1w,ef6,ef6~	55574
Zubaida Jalal	mi,f,ef6,ef6~
Zygimantas Vaiciunas	h,20,ef6,ef6~	6338632
al-Zubayr Salih	79,1k,do,dt~		al-Zubayr Muhammad Salih
`,
  importedFrom: 346550,
  titles: `Prime Minister
President
Foreign Minister
Governor
Deputy Prime Minister
Vice President
Finance Minister
Defence Minister
Presidential Candidate
Interior Minister
Justice Minister
Senator
Leader
Governor General
Opposition Leader
Attorney General
Economy Minister
Energy Minister
Secretary General
First Deputy Prime Minister
National Security Adviser
Representative
King
Premier
Speaker of Parliament
First Vice President
Trade Minister
Secretary-General
Ambassador to the United Nations
Vice Premier
Chief Minister
Foreign Secretary
Health Minister
Secretary of State
Chancellor
Home Affairs Minister
Labour Minister
Director-General
Executive Director
Second Vice President
Oil Minister
General Secretary of the Communist Party
Environment Minister
Information Minister
Education Secretary
Home Secretary
Industry Minister
White House Chief of Staff
Health Secretary
Minister
Defence Secretary
Defense Secretary
Spokesman of the Foreign Ministry
Agriculture Minister
Ambassador to the United States
Chancellor of the Exchequer
Chief Executive
Commander
Security Minister
Energy Secretary
Governor of the Central Bank
President of the General Assembly
Taoiseach
White House Press Secretary
Chief Cabinet Secretary
First Minister
Treasury Secretary
Minister-President
President of the Territorial Assembly
CIA Director
Economy and Finance Minister
Prosecutor General
Senate Majority Leader
Vice Presidential Candidate
Deputy Premier
Economic Development Minister
Housing Secretary
Leader of the Democratic Party
President of the Senate
Commerce Secretary
Interior Secretary
Northern Ireland Secretary
Planning Minister
Pope
President of the National Assembly
Prime Minister, First Deputy Prime Minister
Acting President
Chief of Staff of the Army
Education Minister
Head of State
House Speaker
Military Commander
Minister of State
Petroleum Minister
Senate Minority Leader
Speaker of the National Assembly
Supreme Allied Commander Europe
Culture Minister
Deputy Foreign Minister
Deputy President
Executive Secretary
Governor of the Reserve Bank
Head of Intelligence
Head of the UN Mission
Member of the Presidency
Presidential Adviser
Prime Minister, Deputy Prime Minister
Public Security Minister
Trade Representative
Vice Chancellor
Vice Prime Minister
Budget Director
Chief Minister of Uttar Pradesh
Chief of the General Staff
Emperor
Founder
Justice Secretary
Labor Secretary
Leader of the Communist Party
Agriculture Secretary
Chairman
Chief Minister of Jammu and Kashmir
Chief Negotiator
Chief Prosecutor
Deputy Chairman of Cabinet of Ministers
Director of National Intelligence
Homeland Security Secretary
House Majority Leader
Special Envoy for Afghanistan
Special Envoy for the Middle East
Spokesman
Transport Secretary
Transportation Secretary
Under-Secretary-General for Humanitarian Affairs
Unification Minister
Business Secretary
Chief Minister of Tamil Nadu
Chief of Staff to the President
Chief of the Army
Commerce Minister
Crown Prince
Deputy Defence Minister
Deputy Secretary of State
Director of the Shin Bet
Emir
Environment Secretary
FBI Director
High Commissioner for Human Rights
House Minority Leader
Military Spokesman
Mines Minister
National Security Minister
President Pro Tempore of the Senate
President of the Chamber of Deputies
President of the Government
President, Vice President
Queen
Trade Commissioner
Treasurer
Assistant Secretary of State
Chief Minister of Punjab
Commander of the Army
Director of the Mossad
Economy Commissioner
High Representative
Home Minister
Leader of the Liberal Democrats
Leader of the Socialist Party
Managing Director
Mayor of Mexico City
Mayor of New York City
President of the Regional Council
Second Deputy Prime Minister
Special Envoy for Libya
Spokesman of the President
Tourism Minister
Transport Minister
Vice Premier of Cabinet
Work and Pensions Secretary
Cabinet Chief
Chairman of the National People's Congress
Chairperson of the Commission
Culture Secretary
Deputy Secretary-General
EPA Administrator
First Secretary of the Communist Party
Foreign Trade Minister
Governor of Rio de Janeiro
Governor of the Bank of Japan
High Commissioner for Refugees
International Development Secretary
President of the Bundestag
President of the Syrian National Coalition
Prime Minister, Vice President
Secretary General of the Liberal Democratic Party
Secretary-General of the African National Congress
Special Envoy for Iraq
Spokesman of the Government
Supreme Leader
Tanaiste
Trade Secretary
Administrator
Ambassador to China
Archbishop of Canterbury
Chairman of the Political Consultative Conference
Chairman of the Republican National Committee
Chief Minister of Karnataka
Chief Minister of Maharashtra
Chief of Staff of the Armed Forces
Commander of the Revolutionary Guards
Communications Minister
Competition Commissioner
Deputy First Minister
Enlargement Commissioner
Federal Reserve Chair
First Deputy Managing Director
First Lady
Governor of Okinawa
Head
Head of the Atomic Energy Organization
High Representative for Foreign Affairs
House Majority Whip
Housing Minister
Infrastructure Minister
Justice Commissioner
Leader of the Green Party
Leader of the SPD
Leader of the Social Democratic Party
Leader of the Workers' Party
Mayor of Bogot^!&5
Mayor of Rome
Member of the Politburo Standing Committee
President of the Governing Council
President of the Territorial Council
Secretary of the Security Council
Speaker of the House
Speaker of the House of Representatives
Speaker of the Knesset
Special Envoy for Myanmar
Spokeswoman of the Foreign Ministry
Under-Secretary-General for Political Affairs
Vice Chairman of the Central Military Commission
Chairman of Golkar
Chairman of the Communist Party
Chairman of the Presidency
Chief Minister of Bihar
Chief Minister, Premier
Chief Secretary
Co-Leader of the AfD
Co-Leader of the Greens
Commissioner-General
Deputy Attorney General
Deputy Leader of the Labour Party
Deputy Prime Minister, First Deputy Prime Minister
Director General
Dissident Leader
Energy Commissioner
Environment Commissioner
Field Commander
Financial Secretary
Financial Services Minister
First Vice President, Vice President
Governor of Tokyo
Governor of Zulia
Head of the Judiciary
Head of the Republic
High Commissioner for Peace
Hydrocarbons Minister
Intelligence Chief
Investment Minister
Law Minister
Leader in Gaza
Leader of Jamaat-e-Islami
Leader of the Democratic Alliance
Leader of the Freedom Party
Leader of the House of Commons
Leader of the Liberal Party
Leader of the Social Democrats
Military Chief
Military Leader
Police Chief
Political Leader
President of the Bharatiya Janata Party
President of the Commission
President of the Eurogroup
President of the Institutional Revolutionary Party
Prime Minister, First Vice President
Scottish Secretary
Senior Minister
Special Envoy for Syria
Special Envoy for Yemen
Spiritual Leader
Spokesman of the Prime Minister
Sports Minister
State Department Spokesman
Sultan
Under Secretary of State
Veterans Affairs Secretary
Vice President of Council of Ministers
Vice President of Council of State
Agriculture Commissioner
Ambassador to Japan
Ambassador to Russia
Brexit Secretary
Budget Commissioner
Chairman of the Democratic National Committee
Chairman of the Democratic Party
Chairman of the Military Committee
Chairman of the Supreme Council
Chief Adviser
Chief Economist
Chief Justice
Chief Minister of Andhra Pradesh
Chief Minister of Jharkhand
Chief Minister of Madhya Pradesh
Chief Minister of Rajasthan
Chief Weapons Inspector
Chief of Staff to the Secretary-General
Chief of the Armed Forces
Climate Commissioner
Commander of the Armed Forces
Commander-in-Chief
Conservative Party Chairman
Coup Leader
Deputy Leader
Deputy Secretary General
Development Minister
Director of the ISI
Director of the Intelligence Service
Domestic Trade Minister
Economic Planning Minister
Employment Minister
Employment Secretary
Europe Minister
External Relations Commissioner
First Deputy Premier
Fisheries Minister
General Secretary of the Communist Party of India (Marxist)
Government Spokesman
Governor of Jakarta
Governor of S^!&7o Paulo
Governor, Governor General
Head of the Presidential Office
High Commissioner on National Minorities
Higher Education Minister
Immigration Minister
Industry Commissioner
Intelligence Minister
Internal Market Commissioner
Leader of Komeito
Leader of Meretz
Leader of the AfD
Leader of the CDU
Leader of the Finns Party
Leader of the Labor Party
Leader of the New Democratic Party
Leader of the People Power Party
Leader of the Progress Party
Leader of the Progressive Socialist Party
Leader of the War Veterans
Leader of the military junta
Mayor of Berlin
Mayor of London
Mayor of Medell^!&An
Mayor of Seoul
Mayor of S^!&7o Paulo
Mineral Resources Minister
Minister of Public Security
National Economic Council Director
Natural Resources Minister
Navy Secretary
Police Minister
President of Puntland
President of the Congress
President of the Congress Party
President of the Syrian National Council
President of the Workers' Party
Prince
Railways Minister
Rebel Leader
Safety Minister
Secretary of the Supreme National Security Council
Security Secretary
Senate Majority Whip
Senior Adviser to the President
Shadow Chancellor
Social Security Minister
Speaker of the House of Commons
Speaker of the Sejm
Special Envoy for Somalia
Special Envoy for Sudan
Special Envoy for the former Yugoslavia
State Councilor of the State Council
Student Leader
Under-Secretary-General for Peacekeeping
Viceroy
Water Minister
Acting Attorney General
Acting Governor
Acting Homeland Security Secretary
Adviser to the Supreme Leader
Ambassador to Israel
Ambassador to the United Kingdom
Army Chief of Staff
Budget Minister
Captain Regent
Chairman of State Committee for National Security
Chairman of the Board
Chairman of the Council of State
Chairman of the Democratic Progressive Party
Chairman of the Joint Chiefs of Staff
Chairman of the Kuomintang
Chairman of the Presidential Council
Chairman of the Straits Exchange Foundation
Chairman of the United National Movement
Chairwoman of the Democratic Party
Chairwoman of the House Republican Conference
Chairwoman of the Kuomintang
Chancellor Candidate
Chancellor of the Duchy of Lancaster
Chief Investigator of the Hariri Assassination
Chief Minister of Kerala
Chief Minister of West Bengal
Chief Opposition Negotiator
Chief Secretary to the Treasury
Chief Trade Negotiator
Chief of Staff
Chief of State
Chief of the Iraq Survey Group
Climate Minister
Co-Leader of the SPD
Commissioner
Constitutional Affairs Minister
Deputy Chief of the General Staff
Deputy Defense Secretary
Deputy Head of the Political Bureau
Deputy Prime Minister, Governor General
Deputy Secretary General of Executive Yuan
Deputy Secretary General of the Presidency
Deputy Speaker of Parliament
Development Commissioner
Digital Economy Minister
Director of the Federal Security Service
Director of the Hong Kong and Macao Affairs Office
Economics Minister
Electricity Minister
European Affairs Minister
Executive Vice President
Finance Secretary
First Prime Minister
First Vice Foreign Minister
General Secretary of the Socialist Unity Party
Government Secretary General
Governor of Bangkok
Governor of Buenos Aires Province
Governor of Herat
Governor of Nangarhar
Governor of Osaka
Governor of Tabasco
Grand Imam
Head of Military Intelligence
Head of Military Intelligence in Lebanon
Head of the Supreme Political Council
Head of the military council
Health Commissioner
Home Affairs Commissioner
Honorary Vice President of Supreme People's Assembly Presidium
House Minority Whip
Humanitarian Coordinator for Iraq
Indigenous Leader
Interim President
Internal Security Minister
Leader of Citizens
Leader of Kach
Leader of Pasok
Leader of Reform UK
Leader of Shas
Leader of Shiv Sena
Leader of Sinn Fein
Leader of Solidarity
Leader of the Conservative Party
Leader of the Constitutional Democratic Party
Leader of the Danish People's Party
Leader of the Democratic Unionist Party
Leader of the Easter Rising
Leader of the Felicity Party
Leader of the Greens
Leader of the Independence Movement
Leader of the Islah party
Leader of the Landless Workers' Movement
Leader of the Left Party in parliament
Leader of the Movement for Democratic Change
Leader of the Movement for Rights and Freedoms
Leader of the Nation of Islam
Leader of the National Rally
Leader of the Nationalist Movement Party
Leader of the Participation Front
Leader of the People's Alliance for Democracy
Leader of the People's Party
Leader of the Republicans
Leader of the SDLP
Leader of the SNP in Westminster
Leader of the Social Liberal Party
Leader of the Ulster Unionist Party
Leader of the United Democratic Movement
Leader of the VVD
Local Government Minister
Maritime Affairs Minister
Mayor of Ankara
Mayor of Athens
Mayor of Baltimore
Mayor of Barcelona
Mayor of Beijing
Mayor of Buenos Aires
Mayor of Chicago
Mayor of Cleveland
Mayor of Jerusalem
Mayor of Kaohsiung
Mayor of Madrid
Mayor of New Taipei
Mayor of Osaka
Mayor of Paris
Mayor of Shanghai
Mayor of Tirana
Mayor of Washington
Member of the Political Bureau
Member of the military junta
Migration Commissioner
Military Ruler
Mining Minister
Minister to the Prime Min.'s Office
Mutiny Leader
National Heritage Secretary
Negotiator
Party Secretary of Beijing
Party Secretary of Guangdong
Party Secretary of Xinjiang
Patriarch of Moscow
Pope of Alexandria
Premier of Gauteng
Premier of Mpumalanga
President of Legislative Council
President of Zanzibar
President of the African National Congress
President of the Congress party
President of the Constituent Assembly
President of the General National Congress
President of the High Council of State
President of the Indigenous Confederation
President of the Liberal Democratic Party
President of the Pan Africanist Congress
President of the Supreme Federal Court
President of the Transitional Council
President of the oil company
President, Deputy Prime Minister
President-elect
Presidential Aide
Presidential Spokesman
Prime Minister of the Eastern Government
Procurator General
Public Protector
Public Service Minister
Regional Policy Commissioner
Science Secretary
Secretary General of the Institutional Revolutionary Party
Secretary General of the Presidency
Secretary-General of the Movement for Democratic Change
Shah
Social Development Minister
Speaker of the Senate
Speaker of the State Duma
Special Envoy
Special Envoy for Cyprus
Special Envoy for Ukraine
Special Envoy for the Great Lakes
Special Rapporteur for Myanmar
Spokesman for the Secretary-General
State Councillor
Supreme Guide
Trade Adviser
Transport Commissioner
Treasury Minister
Tsar
Vice Chairman of SPA
Vice President for Economic Affairs
Vice President of Supreme People's Assembly Presidium
Vice President of the Government
Welsh Secretary
White House Communications Director
White House Deputy Chief of Staff
Acting Chairman of the BNP
Acting Defense Secretary
Acting Director of National Intelligence
Acting Director-General
Acting Prime Minister
Acting White House Chief of Staff
Administrative Secretary
Administrative Secretary of the Presidency
Administrator of the Coalition Provisional Authority
Adviser to Yasser Arafat
Adviser to the President
Agricultural Development Minister
Agro-Industry Minister
Ambassador for Religious Freedom
Ambassador for War Crimes Issues
Ambassador to Afghanistan
Ambassador to Canada
Ambassador to France
Ambassador to Germany
Ambassador to Indonesia
Ambassador to Iraq
Ambassador to Mexico
Ambassador to NATO
Ambassador to New Zealand
Ambassador to Pakistan
Ambassador to Spain
Ambassador to Turkey
Ambassador to the Bahamas
Ambassador to the IAEA
Ambassador to the United Nations in Geneva
Anti-corruption Leader
Antimonopoly Regulation Minister
Antiquities Minister
Archbishop of Cape Town
Archbishop of Managua
Archbishop of Manila
Archbishop of San Salvador
Armaments Minister
Armed Forces Minister
Army Secretary
Assistant Secretary-General
Attorney General of the Union
Aviation Minister
Bishop of Dili
Border Czar
Border Security Minister
Budget Secretary
Business Environment Minister
Cabinet Minister
Cabinet Secretary
Cabinet Secretary for Energy
Cabinet Secretary for Industry
Cabinet Secretary for National Treasury
Cabinet Secretary for Petroleum
Chair of the Council of Ministers
Chairman of Committee for State Security
Chairman of Council of Ministers
Chairman of Demosisto
Chairman of Education Commission
Chairman of Fair Trade Commission
Chairman of Foreign Intelligence Service of Ukraine
Chairman of Gerindra
Chairman of Government Inspectorate
Chairman of NasDem
Chairman of National Public Safety Commission
Chairman of Office of the Government
Chairman of Pakistan Tehreek-e-Insaf
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
Chairman of the Armed Forces Revolutionary Council
Chairman of the Association for Relations Across the Taiwan Straits
Chairman of the Central Advisory Commission
Chairman of the Chadema party
Chairman of the Council of Economic Advisers
Chairman of the Council of People's Commissars
Chairman of the Financial Crimes Commission
Chairman of the Grand National Party
Chairman of the High Peace Council
Chairman of the House Democratic Caucus
Chairman of the Hurriyat Conference
Chairman of the Jammu Kashmir Liberation Front
Chairman of the National Assembly
Chairman of the National Mandate Party
Chairman of the National Security Committee
Chairman of the National Transitional Council
Chairman of the New Korea Party
Chairman of the People First Party
Chairman of the Popular Mobilization Forces
Chairman of the Presidium Council
Chairman of the Provisional Government
Chairman of the Revolutionary Council
Chairman of the Security Service
Chairman of the Senate
Chairman of the Sovereignty Council
Chairman of the State Law and Order Restoration Council
Chairman of the State Peace and Development Council
Chairman of the Supreme People's Assembly
Chairman of the Supreme Soviet
Chairman of the Truth and Reconciliation Commission
Chairman-in-Office
Chairwoman of the Communist Party
Chairwoman of the Council of Economic Advisers
Chairwoman of the Council of Ministers
Chairwoman of the Council of State
Chairwoman of the DAB
Chairwoman of the Democratic National Committee
Chairwoman of the Democratic Party of Struggle
Chairwoman of the Electoral Board
Chairwoman of the New People's Party
Chairwoman of the Republican National Committee
Chief Adviser to the Prime Minister
Chief Brexit Negotiator
Chief Coordinator of the High Negotiations Committee
Chief Executive of the Monetary Authority
Chief Judge of the Revolutionary Court
Chief Minister of Assam
Chief Minister of Delhi
Chief Minister of Kelantan
Chief Minister of Khyber Pakhtunkhwa
Chief Minister of Manipur
Chief Minister of Penang
Chief Minister of Selangor
Chief Minister of Terengganu
Chief Monitor in Ukraine
Chief Negotiator in Paris
Chief Negotiator with the United States
Chief Nuclear Scientist
Chief Peace Negotiator
Chief Secretary to the Prime Minister
Chief Whip
Chief of Army Staff
Chief of Cabinet
Chief of Cabinet of the Defence Ministry
Chief of Staff of the President
Chief of Staff to the Prime Minister
Chief of Staff to the Supreme Leader
Chief of Staff to the Vice President
Chief of State Security
Chief of the Capital District Government
Chief of the Defence Force
Chief of the Defence Forces
Chief of the Free Syrian Army
Chief of the Hashid
Chief of the KPA General Staff Department
Chief of the Presidential Administration
Civil Defense Minister
Civil Service Minister
Cleric
Co-Leader of the Green Party
Co-Leader of the KCK
Co-Leader of the Left Party
Co-Leader of the Peoples' Democratic Party
Co-President
Co-chair of the DEM Party
Co-chair of the Democratic Union Party
Co-chair of the Peoples' Democratic Party
Co-chair of the Syrian Democratic Council
Co-founder
Co-leader of the Restoration Party
Colonial Secretary
Commander in Operation Storm
Commander in Srebrenica
Commander of Central Command
Commander of Coalition Forces
Commander of Joint Forces in the Gulf War
Commander of the Air Force
Commander of the Bosnian Serb army
Commander of the Bosnian army
Commander of the Confederate Army
Commander of the Counter Terrorism Service
Commander of the Defence Forces
Commander of the First Armoured Division
Commander of the Fourth Armoured Division
Commander of the Free Syrian Army
Commander of the Kosovo Liberation Army
Commander of the Lebanese Forces
Commander of the National Army
Commander of the Quds Force
Commander of the Rebel Army
Commander of the Revolutionary Guards Aerospace Force
Commander of the Tripoli Military Council
Commander of the UN Assistance Mission
Commissaire of Food Security
Commissaire of Human Rights
Commissioner of Police
Communication Minister
Communication Technologies Minister
Communications Director of the Presidency
Communist Party Secretary of Chongqing
Communities Secretary
Construction Minister
Consumer Commissioner
Coordinating Minister for Economic Affairs
Coordinating Minister for Human Development
Coordinating Minister for Infrastructure
Coordinator Minister for Economic Affairs
Coordinator Minister for Social Affairs
Coordinator Minister for State Administration Affairs
Counselor to the President
Creative Economy Minister
Crisis Management Commissioner
Defence Commissioner
Defence Spokesman
Defense Affairs Minister
Defense Industry Minister
Defense Production Minister
Deputy Ambassador in London
Deputy Arts Minister
Deputy Chairman of Council of Ministers
Deputy Chairman of the Planning Commission
Deputy Chairman of the Security Council
Deputy Chairperson of the Commission
Deputy Chief Executive
Deputy Chief Minister of Bihar
Deputy Chief Minister of Delhi
Deputy Chief Monitor in Ukraine
Deputy Chief Weapons Inspector
Deputy Chief of the Popular Mobilization Forces
Deputy Commander
Deputy Department Director of the Workers' Party
Deputy F^!''hrer
Deputy Head of State
Deputy Health Minister
Deputy Interior Minister
Deputy Leader of Reform UK
Deputy Leader of the Islamic Salvation Front
Deputy Leader of the League
Deputy Managing Director
Deputy Military Chief
Deputy National Security Adviser
Deputy Nuclear Negotiator
Deputy President of the African National Congress
Deputy President of the People's Justice Party
Deputy President of the Senate
Deputy Prime Minister Without Portfolio
Deputy Prime Minister for Cabinet Affairs
Deputy Prime Minister for Economic Affairs
Deputy Prime Minister for Economy
Deputy Prime Minister for Implementing Romania's Strategic Partnerships
Deputy Prime Minister for Investment and Information
Deputy Prime Minister for Legal Affairs
Deputy Prime Minister for Political System
Deputy Prime Minister for Reintegration
Deputy Prime Minister for Services Affairs
Deputy Prime Minister for Social Affairs
Deputy Prime Minister, Governor, Governor General
Deputy Secretary
Deputy Secretary of the Security Council
Deputy Special Envoy for the Middle East
Deputy Special Envoy to the Middle East
Deputy Spokesman for the Secretary-General
Deputy Supreme Guide
Deputy Supreme Leader
Deputy Treasury Secretary
Designated Minister
Development Strategies Minister
Dictator
Digital Commissioner
Digital Development Minister
Digital Transformation Minister
Director
Director General of the Foreign Ministry
Director of Central Intelligence
Director of Political-Military Affairs of the Defence Ministry
Director of Reconstruction
Director of the Foreign Intelligence Service
Director of the General Office
Director of the General Political Bureau
Director of the National Police
Director of the Oil-for-Food Programme
Director of the Peace Corps
Director of the Secret Police
Director of the Taiwan Affairs Office
Director of the electricity company
Downing Street Chief of Staff
Eastern Commander
Ecology Minister
Economic Cooperation Minister
Economic Inclusion Minister
Economic Infrastructure Minister
Economic Relations Minister
Economic Security Minister
Economic Solidarity Minister
Economics Secretary
Economy Secretary
Ecumenical Patriarch
Emergency Situations Minister
Empress
Energy Infrastructure Minister
Entrepreneurship Minister
Envoy of the Separatists
Equity Minister
European Chief Prosecutor
Executive Board Member
Executive Secretary of the Economic Commission for Latin America
External Economic Relations Minister
Federal Chancellor
Federal Reserve Governor
Federal Reserve Vice Chair
Federal Reserve Vice Chairman
Finance II Minister
Financial Services Commissioner
Financial Services Secretary
First Deputy CEO
First Deputy Chairman of the Council of Ministers
First Deputy Prime Minister, Second Deputy Prime Minister
First Lady and Leader of the Female Peronist Party
First Lord of the Admiralty
First Secretary of State
First Secretary of the Party of Labour
First Secretary of the Socialist Unity Party
First Vice Chairman of the National Defence Commission
First Vice President of Council of Ministers
First Vice President of Council of State
First Vice President of the European Commission
First Vice President, Second Vice President
First Vice Prime Minister
Foreign Adviser
Foreign Commerce Minister
Foreign Ministry Spokesman
Forest Economy Minister
Forestry Economy Minister
Founder of APRA
Founder of the Haqqani Network
General Government Affairs Minister
General Manager
General Secretary of the Awami League
General Secretary of the Communist Party (UML)
General Secretary of the Congress party
General Secretary of the Socialist Workers' Party
General Secretary of the Workers' Party
General Secretary of the trade union federation
General of the Hmong
Government Spokeswoman
Governor of Aceh
Governor of Akwa Ibom
Governor of Anbar
Governor of Antioquia
Governor of Bahia
Governor of Balkh
Governor of Bayelsa
Governor of Blue Nile
Governor of Campeche
Governor of Carabobo
Governor of Central Java
Governor of Darfur
Governor of Jigawa
Governor of Jun^!&An
Governor of Kaduna
Governor of Kandahar
Governor of Katanga
Governor of Kirkuk
Governor of Lagos
Governor of Lara
Governor of Maranh^!&7o
Governor of Metro Manila
Governor of Minas Gerais
Governor of Nineveh
Governor of Pernambuco
Governor of Puebla
Governor of Rivers
Governor of Santa Cruz
Governor of Siaya
Governor of Sinaloa
Governor of Sonora
Governor of South Kordofan
Governor of Taiwan Province
Governor of T^!&5chira
Governor of the Bank of Canada
Governor of the Bank of England
Governor of the Bank of Greece
Governor of the Bank of Israel
Governor of the Maldives Monetary Authority
Governor of the Public Investment Fund
Governor of the Royal Monetary Authority
Governor of the Saudi Arabian Monetary Agency
Governor-General
Governor-President
Grand Ayatollah
Grand Duke
Grand Mufti and Chairman of Council of Senior Scholars
Grand Vizier
Handicrafts Minister
Head of Adjara
Head of Cabinet Secretariat
Head of External Intelligence
Head of General Security
Head of Government
Head of Liaison
Head of Police Intelligence
Head of the Association of Muslim Scholars
Head of the Chancellery
Head of the Council of Ministers
Head of the Executive Council
Head of the Federal Chancellery
Head of the International Department
Head of the Legal Defense of the State
Head of the Management and Planning Organization
Head of the Mission in Bosnia
Head of the Olympic Committee
Head of the Political Bureau
Head of the Political Department
Head of the Political Wing
Head of the Presidential Administration
Head of the Prime Minister's Cabinet
Head of the Provincial Council of Kandahar
Head of the Republican Guard
Head of the Supreme Revolutionary Committee
Head of the UN Transitional Administration
Head of the Verification Mission in Kosovo
Heir to the Throne
Home Affairs Secretary
Human Resources Minister
Human Rights Minister
Humanitarian Affairs Minister
Humanitarian Coordinator for Gaza
Ideologue
Industrialization Minister
Industry Secretary
Infrastructure Development Minister
Innovation Minister
Institutional Relations Minister
Intergovernmental Affairs Minister
Interim Prime Minister
Interior Federal Affairs Minister
Internal Administration Minister
International Trade Secretary
Intl. Trade Diversification Minister
Intl. Trade Minister
Junior Minister for Human Rights
King, Deputy Prime Minister
Kosovo Security Force Minister
Land Minister
Lands Minister
Law and Order Minister
Leader in Parliament
Leader in the West Bank
Leader of AUR
Leader of Action
Leader of Al-Wefaq
Leader of Ata-Meken
Leader of Ataka
Leader of BSW
Leader of Balad
Leader of Bayan Muna
Leader of Chega
Leader of Civic Platform
Leader of Civic Platform in parliament
Leader of Communist Refoundation
Leader of Confederation
Leader of D66
Leader of DEVA
Leader of Degel HaTorah
Leader of Demosisto
Leader of EH Bildu
Leader of EKRE
Leader of Ennahda
Leader of European Solidarity
Leader of Fatah in the West Bank
Leader of Fatherland
Leader of Forum for Democracy
Leader of France Unbowed
Leader of Free France
Leader of Freedom and Direct Democracy
Leader of Golden Dawn
Leader of Gush Emunim
Leader of Herzeg-Bosnia
Leader of Hezb-e-Wahdat
Leader of Jamiat Ulema-e-Islam
Leader of Jobbik
Leader of LAOS
Leader of Law and Justice
Leader of List Fortuyn
Leader of Mkhedrioni
Leader of Moledet
Leader of Muhammadiyah
Leader of Musavat
Leader of M^!&5s Pa^!&As
Leader of Nahdlatul Ulama
Leader of New Social Contract
Leader of Noam
Leader of One Nation
Leader of Our Slovakia
Leader of Place Publique
Leader of Plaid Cymru
Leader of Podemos
Leader of Popular Force
Leader of Popular Will
Leader of Progressive Slovakia
Leader of Prosperous Armenia
Leader of Ra'am
Leader of Reconquest
Leader of Republican Left
Leader of Revival
Leader of SOS Romania
Leader of SPLM-DC
Leader of Sanseito
Leader of Scottish Labour
Leader of Self-Defence
Leader of Servant of the People in Parliament
Leader of Shinui
Leader of Spring
Leader of Syriza
Leader of Ta'al
Leader of Tehreek-e-Insaf
Leader of UKIP
Leader of United Left
Leader of Vlaams Belang
Leader of Vlaams Blok
Leader of Vox
Leader of Yabloko
Leader of ZANU-Ndonga
Leader of ZAPU
Leader of Zapu
Leader of a faction of Jamiat Ulema-e-Islam
Leader of the Abolitionists
Leader of the African National Congress
Leader of the Afrikaner Resistance Movement
Leader of the Alliance Party
Leader of the Anbar Awakening
Leader of the Arena party
Leader of the Autonomous Province of Western Bosnia
Leader of the Awami National Party
Leader of the Basque Nationalist Party
Leader of the Berkarya Party
Leader of the Black Consciousness Movement
Leader of the Bloc Quebecois
Leader of the Bloc Qu^!&=b^!&=cois
Leader of the Brexit Party
Leader of the British National Party
Leader of the British Union of Fascists
Leader of the CDU/CSU in parliament
Leader of the Cambodia National Rescue Party
Leader of the Centre Party
Leader of the Chechen rebels
Leader of the Chetniks
Leader of the Christian Democrats
Leader of the Civic Alliance
Leader of the Civil Rights Movement
Leader of the Croatian Peasant Party
Leader of the Democratic Choice
Leader of the Democratic Coalition
Leader of the Democratic Movement
Leader of the Democratic Party for the People
Leader of the Democratic Party of Albanians
Leader of the Democratic Party of the Left
Leader of the Democratic People's Party
Leader of the Democratic Society Party
Leader of the Democratic Union for Integration
Leader of the Democrats
Leader of the Democrats of the Left
Leader of the Division of the North
Leader of the Economic Freedom Fighters
Leader of the European People's Party
Leader of the Five Star Movement
Leader of the Free Destourian Party
Leader of the Free Patriotic Movement
Leader of the Free Peru party
Leader of the Freedom Front
Leader of the Future Forward Party
Leader of the G9 gangs
Leader of the Ghad party
Leader of the Good Party
Leader of the Government in the House of Commons
Leader of the Government in the Senate
Leader of the Greater Romania Party
Leader of the Greens in the European Parliament
Leader of the Heritage party
Leader of the Hong Kong Alliance
Leader of the Hurriyat Conference
Leader of the Independent Democrats
Leader of the Indonesian Democratic Party
Leader of the Inkatha Freedom Party
Leader of the Iraqi Accordance Front
Leader of the Iraqi National Congress
Leader of the Irish Parliamentary Party
Leader of the Irish Republican Army
Leader of the Islamic Dawah Organisation
Leader of the Islamic Salvation Front
Leader of the JVP
Leader of the Jacobins
Leader of the Joint List
Leader of the Junbish Movement
Leader of the Justice and Life Party
Leader of the Khmer People's National Liberation Front
Leader of the Kosovo Liberation Army
Leader of the Kurdistan Democratic Party
Leader of the Labour Party
Leader of the League
Leader of the Lebanese Forces
Leader of the Liberal Democratic Party
Leader of the Liberation Army of the South
Leader of the Liberty Korea Party
Leader of the Move Forward Party
Leader of the Movement for Democratic Change splinter
Leader of the Muttahida Qaumi Movement
Leader of the National Citizen Party
Leader of the National Dialogue Front
Leader of the National Front
Leader of the National League for Democracy
Leader of the National Liberal Party
Leader of the National Party
Leader of the National Patriotic Front
Leader of the National Republican Movement
Leader of the National Unity Platform
Leader of the Northern League
Leader of the PDS
Leader of the PKK
Leader of the Party for Freedom
Leader of the Party of the Democratic Revolution
Leader of the Patriotic Union of Kurdistan
Leader of the People's Alliance
Leader of the People's New Party
Leader of the Peoples' Democratic Party
Leader of the Peronist bloc
Leader of the Popular Front
Leader of the Progressive Unionist Party
Leader of the Rally for Culture and Democracy
Leader of the Rebuilding Korea Party
Leader of the Resistance
Leader of the Respect Party
Leader of the Risorgimento
Leader of the Rwanda National Congress
Leader of the Sadrist Movement
Leader of the Scottish Conservatives
Leader of the Serb Volunteer Guard
Leader of the Serbian Radical Party
Leader of the Serbian Renewal Movement
Leader of the Social Democratic Populist Party
Leader of the Socialist Forces Front
Leader of the Somali National Alliance
Leader of the Southern Transitional Council
Leader of the Soviet Republic
Leader of the Spartacus League
Leader of the Strong Egypt party
Leader of the Sudan People's Liberation Army
Leader of the Supreme Council
Leader of the Sweden Democrats
Leader of the Tigray People's Liberation Front
Leader of the Tisza Party
Leader of the True Path Party
Leader of the UMP
Leader of the United Democratic Forces
Leader of the Universal Negro Improvement Association
Leader of the Ustasha
Leader of the Victory Party
Leader of the Virtue Party
Leader of the Workers Party
Leader of the Young Patriots
Leader of the Youth Congress
Leader of the Yugoslav Left
Leader of the ZANU-PF Women's League
Leader of the Zapatistas
Leader of the opposition
Leader of the opposition in Zanzibar
Leader of the protests
Leader of the red shirts
Leader of the settlers
Leader of the ^!.$or Party
Legal Secretary General
Levelling Up Secretary
Lieutenant Governor
Lord Chancellor
Managing Director of the European Stability Mechanism
Maritime Economy Minister
Mayor of Belgrade
Mayor of Bogota
Mayor of Boston
Mayor of Bucaramanga
Mayor of Bucharest
Mayor of Budapest
Mayor of Bulawayo
Mayor of Burlington
Mayor of Cape Town
Mayor of Caracas
Mayor of Chacao
Mayor of Cochabamba
Mayor of Daegu
Mayor of Dallas
Mayor of Davao City
Mayor of Denver
Mayor of Diyarbak^!(3r
Mayor of Dushanbe
Mayor of Greater Manchester
Mayor of Guatemala City
Mayor of Guayaquil
Mayor of Hamburg
Mayor of Istanbul
Mayor of Kathmandu
Mayor of Kyiv
Mayor of Libertador
Mayor of Lima
Mayor of Makati
Mayor of Managua
Mayor of Mardin
Mayor of Newark
Mayor of Philadelphia
Mayor of Port-au-Prince
Mayor of Recoleta
Mayor of San Francisco
Mayor of San Salvador
Mayor of Santiago
Mayor of Taichung
Mayor of Taipei
Mayor of Tallinn
Mayor of Tehran
Mayor of Tijuana
Mayor of Toronto
Mayor of Vienna
Mayor of Warsaw
Mayor of West Berlin
Media Adviser
Member of Parliament
Member of the Council of State
Member of the Gang of Four
Member of the Governing Council
Member of the Presidential Council
Member of the Revolutionary Command Council
Member of the Sovereignty Council
Metropolitan of Kyiv
Middle East Coordinator
Militia Leader
Minister General Secretariat of Government
Minister General Secretariat of the Presidency
Minister Representing the Presidency to the East African Community
Minister Secretary General of the Presidency
Minister Secretary of Council of State
Minister Within the Chancellery for EU
Minister Within the Chancellery for Families
Minister at Decentralization Bureau
Minister at the Federal Government Chamber
Minister for Development of the Digital Economy
Minister for Economic Cooperation With Russia
Minister for Office of the President for National Security Service
Minister for Women and Human Rights
Minister for the Cabinet Office
Minister in Assistance to the President
Minister in the Presidency
Minister of Indigenous Peoples
Minister of State for Defense
Minister of State for Defense Affairs
Minister of State for External Affairs
Minister of State for Foreign Affairs
Minister of the Capital Territory
Minister of the Eurasian Economic Commission
Minister to the President of the Republic
Minister to the President's Office
Minister without Portfolio
Minister-Coordinator General
Minister-Coordinator of the Special Services
Minister-President of Bavaria
Minister-President of North Rhine-Westphalia
Mujahideen Commander
National Economy Minister
National Food Security Minister
National Secretary of Communication
National Secretary of Public Administration
National Security Adviser to the Vice President
National Security Council Secretary
National Security Spokesman
Navy Minister
Nevis Affairs Minister
Oil Industry Minister
Opposition Candidate for Prime Minister
Paramount Leader
Parliamentary Secretary in the Minister of Health
Party Secretary
Party Secretary of Chongqing
Party Secretary of Shanghai
Patriarch of Kyiv
Peace Commissioner for Chiapas
Pentagon Spokesman
Pentagon Spokeswoman
People's Commissar for War
People's Security Minister
Permanent Deputy Prime Minister
Personal Secretary of the Presidency
Petroleum Resources Development Minister
Planner of the September 11 attacks
Police Chief of Mexico City
Policy Secretary of the National Democratic Party
Political Representative
Postal Services Minister
Posts Minister
Power Broker of ZANU-PF
Power Minister
Premier of Cabinet
Premier of Free State
Premier of KwaZulu-Natal
Presidency Minister
President of Anjouan
President of COP26
President of COP28
President of Control Yuan
President of D^!&5il ^!%Fireann
President of Examination Yuan
President of Executive Yuan
President of Frelimo
President of Jubaland
President of Kim Il Sung University
President of Legislative Yuan
President of Pennsylvania
President of State Academy of Sciences
President of Treasury Board
President of the ANC Women's League
President of the BJP
President of the Center for Human Rights
President of the Commons party
President of the Congress of the People
President of the Council of Ministers
President of the Council of the Nation
President of the Executive Council
President of the Government in Exile
President of the Government, President of the Territorial Assembly
President of the High Authority
President of the Interim Administration
President of the Islamic Party
President of the Islamic Salvation Front
President of the Justicialist Party
President of the Legislative Council
President of the Morena party
President of the National Action Party
President of the National Unity Government
President of the Nationalist Congress Party
President of the Nationalist Party
President of the PRO party
President of the Patriotic Union of Kurdistan
President of the Presidium of the Supreme People's Assembly
President of the Privy Council
President of the Provisional Government
President of the Samajwadi Party
President of the State Presidium
President of the Supreme Court Bar Association
President of the Territorial Council, First Vice President
President of the United Liberation Movement for West Papua
President of the Zimbabwe African National Union
President of the business federation
President of the southern secessionists
President of the teachers' union
President of the trade union federation
President, Second Vice President
Presidential Affairs Minister
Presidential Assistant
Presidential Chief of Staff
Presidential Envoy for Climate
Presidential Envoy for Investment
Presidential Scientific Adviser
Prime Cabinet Secretary
Prime Minister in Exile
Prime Minister of Jammu and Kashmir
Prime Minister of the Government in Exile
Prime Minister of the Interim Government
Prime Minister of the National Transitional Council
Prime Minister of the Tripoli Government
Prime Minister, Deputy Prime Minister, First Deputy Prime Minister
Prime Minister, Vice Prime Minister, Deputy Prime Minister
Prince of Wales
Propaganda Chief
Propaganda Minister
Public Administration Minister
Public Enterprises Minister
Public Finance Minister
Public Utilities Minister
Public Works Minister
Quds Force Commander
Rebel Commander
Rebel Military Chief
Regent
Regional Director for Africa
Regional Director for Europe
Regional Economic Development Minister
Reintegration Minister
Religious Affairs Minister
Representative in Jerusalem
Representative in Lebanon
Representative on Freedom of the Media
Road Transport Minister
Royal Court Adviser
Rural Economic Development Minister
Science Minister
Second Vice President, Vice President
Second Vice Prime Minister
Secretary General of Democratic Action
Secretary General of the African National Congress
Secretary General of the Bangladesh Nationalist Party
Secretary General of the National Security Council
Secretary General of the SPLM
Secretary of State for Energy
Secretary of State for Finance
Secretary of State for Foreign
Secretary of State for Foreign Affairs
Secretary of State for Gendarmerie within the Minister of Defense
Secretary of State for Justice
Secretary of State for the Economy
Secretary of State for the Treasury
Secretary of the Central Committee
Secretary of the Guardian Council
Secretary of the National Security Council
Secretary of the National Security and Defence Council
Secretary of the State Law and Order Restoration Council
Security Chief
Security Chief in Gaza
Security Chief in the West Bank
Security Council Secretary
Senate Minority Whip
Senior Adviser for Africa
Senior Minister in the Prime Min.'s Office
Shadow Foreign Secretary
Small Minister
Social Affairs Commissioner
Social Affairs Minister
Social Economy Minister
Social Justice Minister
Social Security Secretary
Social Solidarity Minister
Speaker of the Assembly
Speaker of the Federation Council
Speaker of the People's Consultative Assembly
Speaker of the Wolesi Jirga
Special Coordinator for the Middle East Peace Process
Special Counsel
Special Economic Zones Minister
Special Envoy for Afghanistan and Pakistan
Special Envoy for Angola
Special Envoy for Climate Change
Special Envoy for Colombia
Special Envoy for Darfur
Special Envoy for Eurasian Affairs
Special Envoy for Latin America
Special Envoy for Liberia
Special Envoy for Middle East Peace
Special Envoy for Mozambique
Special Envoy for North Korea
Special Envoy for West Africa
Special Envoy for Western Sahara
Special Envoy for the Balkans
Special Envoy for the Coalition against Islamic State
Special Envoy for the Horn of Africa
Special Envoy of the Quartet
Special Minister for State
Special Presidential Envoy
Special Rapporteur for North Korea
Special Rapporteur on Counter-Terrorism
Spiritual Leader of Shas
Spiritual Leader of the Shiites
Spokesman in Doha
Spokesman in Exile of the Islamic Salvation Front
Spokesman of ZANU-PF
Spokesman of the AK Party
Spokesman of the Qassam Brigades
Spokeswoman of the Palestinian delegation
Spokeswoman of the President
State Counsellor
State Department Deputy Spokesman
State Department Spokeswoman
State Minister
State Minister for Reconciliation
State Secretariat of Civil Aviation
State Secretary
State Secretary for Kosovo
Strategic Affairs Minister
Supply Minister
Supreme Security Council Secretary
Technology Commissioner
Territorial Administration Minister
Third Vice President
Third Vice Prime Minister
Tourism Secretary
Transportation Minister
Treasurer of the Movement for Democratic Change
Treasurer-General of the African National Congress
Tribal Leader in Baluchistan
Under Secretary of Defense
Under-Secretary-General for Peace Operations
Under-Secretary-General for Public Information
Under-Secretary-General for Special Political Affairs
Vice Chairman of the Central Committee
Vice Chairman of the Freedom and Justice Party
Vice Chairman of the Joint Chiefs of Staff
Vice Chairman of the National Defence Commission
Vice Chairman of the National League for Democracy
Vice Chairman of the Revolutionary Command Council
Vice Chairman of the Sovereignty Council
Vice Chairman of the State Peace and Development Council
Vice Finance Minister for International Affairs
Vice Foreign Minister
Vice Premier of State Council
Vice President for Executive Affairs
Vice President for Legal Affairs
Vice President for Management
Vice President for Parliamentary Affairs
Vice President for Planning
Vice President for Women's
Vice President of Executive Yuan
Vice President of Reconquest
Vice President of the Federation
Vice President of the Movement for Democratic Change
Vice Prime Minister, Deputy Prime Minister
War Minister
Warlord
White House Chief Strategist
Wife of the Prime Minister
Works Minister
Youth Minister`,
  places: `United States
United Kingdom
Israel
India
Japan
China
France
Mexico
United Nations
South Africa
Germany
Brazil
South Korea
Turkey
Iran
Pakistan
Iraq
Italy
Poland
Colombia
European Union
Indonesia
Russia
Argentina
Peru
Taiwan
Venezuela
Thailand
Zimbabwe
Ukraine
Afghanistan
Bosnia
Philippines
North Korea
Georgia
Australia
Egypt
Spain
Chile
Canada
Nigeria
Romania
Vietnam
Greece
Lebanon
Syria
Algeria
Netherlands
Ireland
Haiti
Ecuador
Bulgaria
Libya
Austria
Kazakhstan
Sri Lanka
Sudan
DR Congo
Malaysia
Serbia
Czech Republic
Kenya
Kyrgyzstan
Slovakia
Burundi
Uganda
Belarus
Cuba
Hungary
Jordan
Moldova
Saudi Arabia
Lithuania
Sweden
Armenia
Switzerland
Costa Rica
Guatemala
Mali
Nepal
Papua New Guinea
Belgium
Finland
Laos
Yemen
Myanmar
Rwanda
Singapore
Somalia
Bolivia
Guinea-Bissau
Mongolia
Cambodia
Croatia
Tunisia
Bangladesh
Central African Republic
Chad
Equatorial Guinea
Fiji
Honduras
Kosovo
Latvia
New Zealand
Nicaragua
Denmark
Niger
Norway
Portugal
Tanzania
Uzbekistan
Azerbaijan
Ethiopia
Mauritius
Slovenia
Estonia
Ivory Coast
Palestinian Authority
Senegal
Vanuatu
Burkina Faso
East Timor
Madagascar
NATO
North Macedonia
Tajikistan
Tuvalu
Albania
Dominican Republic
Panama
Paraguay
Guinea
Kuwait
Solomon Islands
South Sudan
Turkmenistan
United Arab Emirates
Bermuda
El Salvador
Hamas
Mozambique
Uruguay
Zambia
Gabon
Ghana
Mauritania
Morocco
Liberia
Togo
Comoros
Guyana
Hong Kong
Sierra Leone
Barbados
Cameroon
Montenegro
Republic of Congo
Saint Kitts and Nevis
Belize
Jamaica
S^!&7o Tom^!&= and Pr^!&Ancipe
Bahamas
Qatar
Saint Lucia
Vatican
Grenada
Luxembourg
Malta
Suriname
Trinidad and Tobago
Angola
Dominica
Namibia
Tonga
Bahrain
Cyprus
Eswatini
Falkland Islands
Maldives
Northern Ireland
Chechnya
Czechoslovakia
Iceland
Malawi
Micronesia
Monaco
Montserrat
Taliban
Yugoslavia
Anguilla
Cape Verde
European Commission
Gambia
Kiribati
Lesotho
Saint Vincent and the Grenadines
Turks and Caicos Islands
Botswana
British Virgin Islands
IMF
OSCE
Cook Islands
European Parliament
Marshall Islands
Nauru
Palau
Aruba
Cayman Islands
Hezbollah
Seychelles
Soviet Union
Antigua and Barbuda
Benin
Republika Srpska
Alabama
Bhutan
Djibouti
Liechtenstein
New Caledonia
New York
Virginia
California
Catalonia
Greenland
Louisiana
New Jersey
OPEC
Puerto Rico
San Marino
Wallis and Futuna
FARC
Houthis
International Criminal Court
International Criminal Tribunal for the former Yugoslavia
Massachusetts
New Hampshire
Northern Mariana Islands
Samoa
WHO
World Bank
Alaska
Arizona
Cura^!&;ao
European Central Bank
Faroe Islands
Florida
Interpol
Kansas
Netherlands Antilles
North Carolina
Oman
Palestine Liberation Organization
Pennsylvania
Scotland
South Carolina
Svalbard
West Virginia
African Union
Arab League
Eritrea
Gibraltar
Guernsey
Illinois
Indiana
Maryland
Missouri
New Mexico
Northern Cyprus
Organisation of Islamic Cooperation
South Dakota
South Vietnam
Texas
WTO
al-Qaeda
ASEAN
Abkhazia
American Samoa
Arkansas
Brunei
Commonwealth
Council of Europe
Delaware
European Bank for Reconstruction and Development
French Polynesia
Hawaii
Idaho
Isle of Man
Kentucky
Kurdistan Region
Macao
Mississippi
Montana
Nebraska
Nevada
Niue
Ohio
Oregon
Organization of American States
Rhode Island
Tennessee
Washington
World Food Programme
Church of England
Colorado
Connecticut
Donetsk
ECOWAS
East Germany
Guam
Gulf Cooperation Council
Iowa
Jersey
Maine
Michigan
Minnesota
Muslim Brotherhood
Nagorno-Karabakh
North Dakota
Oklahoma
Saint Helena
Saint Martin
Sint Maarten
Somaliland
South Ossetia
UNDP
UNESCO
UNICEF
UNRWA
US Virgin Islands
Utah
Wales
Wisconsin
Wyoming
Andorra
Asian Development Bank
European Council
IAEA
Inter-American Development Bank
International Energy Agency
International Olympic Committee
Kurdistan Workers' Party
North Rhine-Westphalia
OECD
OPCW
Ottoman Empire
Pakistani Taliban
Quebec
Red Cross
Tamil Tigers
UN Climate Change
UN Environment Programme
UN Office on Drugs and Crime
UNCTAD
Vermont
al-Qaeda in the Arabian Peninsula
Abu Sayyaf
African Development Bank
Bundesbank
Catholic Church
Collective Security Treaty Organization
Commonwealth of Independent States
Contras
Eurasian Economic Commission
European Investment Bank
Food and Agriculture Organization
International Court of Justice
International Labour Organization
Islamic Jihad
Islamic State
Kashmir
Khmer Rouge
La Francophonie
Lord's Resistance Army
Luhansk
M23
New Development Bank
Organisation of African Unity
Popular Front for the Liberation of Palestine
Rally for Congolese Democracy
Red Army Faction
Revolutionary United Front
Serb Krajina
Shanghai Cooperation Organisation
Tibet
Transnistria
UNAIDS
al-Shabab
Armed Islamic Group
Asian Infrastructure Investment Bank
Austria-Hungary
Baden-W^!''rttemberg
Basque Country
Bavaria
Boko Haram
Bougainville
Confederate States
Coptic Orthodox Church
Delhi
Europol
Farabundo Mart^!&A National Liberation Front
Free Aceh Movement
Frontex
Guadeloupe
Hesse
Intergovernmental Panel on Climate Change
Islamic Courts Union
Jaish al-Islam
Jemaah Islamiyah
Justice and Equality Movement
Lashkar-e-Taiba
Madrid
Martinique
Moro Islamic Liberation Front
National Liberation Army of Colombia
Renamo
Russian Orthodox Church
R^!&=union
Saxony
Segunda Marquetalia
Sudan Liberation Movement
Supreme Council for the Islamic Revolution in Iraq
S^!&7o Paulo
Thuringia
T^!'%pac Amaru Revolutionary Movement
United Liberation Movement of Liberia
United Self-Defence Forces of Colombia
United Tajik Opposition
Wagner Group
West Papua
World Uyghur Congress
al-Azhar
al-Qaeda in Iraq
Abu Dhabi
Abu Nidal Organization
African Party for the Independence of Guinea and Cape Verde
Alberta
Ansar Dine
Asaib Ahl al-Haq
Aum Shinrikyo
Badr Organization
Bangsamoro
Bank for International Settlements
Biafra
Bophuthatswana
Bosnian Federation
Bougainville Revolutionary Army
Buenos Aires Province
Cape Colony
Carinthia
Caucasus Emirate
Ciskei
Civil Defence Forces
Congo River Alliance
Crimea
Cuban American National Foundation
Democratic Front for the Liberation of Palestine
Democratic Revolutionary Alliance
ETA
European Coal and Steel Community
Fatah
Flanders
Free West Papua Movement
French Guiana
Front for the Advancement and Progress of Haiti
Galicia
Gran Colombia
Guatemalan National Revolutionary Unity
Gujarat
Gyeonggi
G^!''len Movement
Harakat al-Nujaba
Hayat Tahrir al-Sham
Hizbul Islam
Hizbul Mujahideen
Holy Spirit Movement
IGAD
Independent National Patriotic Front of Liberia
Indian National Army
Indigenous People of Biafra
International Criminal Tribunal for Rwanda
Islamic Movement in Nigeria
Islamic Salvation Army
Islamic State West Africa Province
Islamic State in the Greater Sahara
Islamic State of Iraq
Jaish-e-Mohammed
Jama'at Nusrat al-Islam wal-Muslimin
Jamaat al-Muslimeen
Jewish Agency
Justice and Spirituality
Karen National Union
Katanga
Katiba Macina
Kosovo Liberation Army
Krasnoyarsk
Kurdistan Democratic Party
Liberians United for Reconciliation and Democracy
Libyan National Army
M-19
Mahdi Army
Middle East Quartet
Miranda
Mong Tai Army
Moro National Liberation Front
Movement for the Emancipation of the Niger Delta
Movement for the Liberation of Congo
Movement for the Survival of the Ogoni People
National Congress for the Defence of the People
National Council of Resistance of Iran
National Democratic Front of the Philippines
National Forces of Liberation
National Resistance Front
National Wisdom Movement
New Forces
Niger Delta People's Volunteer Force
Norwegian Refugee Council
Nuclear Test Ban Treaty Organization
Ontario
Orthodox Church
Orthodox Church of Ukraine
Pacific Islands, Trust Territory of the
Palestine
Palestine Liberation Front
Palestinian National Initiative
Patriotic Resistance Front in Ituri
People's Mujahedeen of Iran
Pitcairn Islands
Polisario Front
Popular Front for the Liberation of Palestine General Command
Rapid Support Forces
Rhineland-Palatinate
Rhodesia
Rwandan Movement for Democratic Change
Saint Barthelemy
Saint Pierre and Miquelon
Salafist Group for Preaching and Combat
Shining Path
Somali National Alliance
South Lebanon Army
South Yemen
Special Court for Sierra Leone
Sudan People's Liberation Movement
Sudan People's Liberation Movement-North
Syrian Democratic Forces
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi
Tigray
Tigray Defence Forces
Transkei
UNITA
Ukrainian Orthodox Church
Unasur
Union of Congolese Patriots
Union of Forces for Democracy and Development
Union of Resistance Forces
Uttar Pradesh
Valencia
West Bengal
Western Sahara
World Intellectual Property Organization
Zimbabwe Rhodesia
al-Gama'a al-Islamiyya
al-Murabitoun
al-Qaeda in the Islamic Maghreb`,
};
