// Made by `npm run roster` from lib/data/roster/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: `a	horta-ntam
abacha	sani-abacha
abadi	Q5639013
abascal	santiago-abascal
abbas	Q127998
abbott	Q348577 Q5605224
abdallah	king-abdullah-ii
abdelatty	Q93447756
abdelaziz	mohamed-abdelaziz
abdi	mazloum-abdi
abdollahian	Q17991320
abdulaziz	Q315587 king-abdullah king-fahd king-salman
abdullah	abdullah-abdullah king-abdullah king-abdullah-ii
abdulrahman	Q23020336
abe	Q132345
abela	Q37860840
abhisit	abhisit-vejjajiva
abinader	Q16594097
abiola	moshood-abiola
abiy	Q50365049
abubakar	Q755878
adamkus	Q153167
adams	Q11806 Q11816 gerry-adams
addo	Q718601
adeang	Q58096
adenauer	konrad-adenauer
ader	Q57467
adhanom	Q16196017
adityanath	Q4683097
adulyadej	king-bhumibol-adulyadej
advani	Q468324
afewerki	Q57348
afwerki	Q57348
agnew	spiro-agnew
ahern	Q154550
ahmadinejad	Q34448
ahn	ahn-cheol-soo
ahtisaari	Q29230
aideed	mohamed-farrah-aidid
aidid	mohamed-farrah-aidid
akayev	Q489893
akhannouch	Q1638114
akhundzada	Q24237654
akihito	Q37979
aksenov	Q15838823
aksyonov	Q15838823
ala	ahmed-qurei
alatas	ali-alatas
albanese	Q335697
albares	jose-manuel-albares
albright	Q174438
albusaidi	badr-al-busaidi
alckmin	Q964493
alcolumbre	Q10264359
aleman	arnoldo-aleman
alexander	king-willem-alexander
alfonsin	raul-alfonsin
ali	Q204487 Q64840184
aliev	Q157451 Q57371
alimi	Q12213376
aliyev	Q157451 Q57371
allawi	Q313816
allende	salvador-allende
almagro	Q3776268
amano	yukiya-amano
amarasuriya	Q98298397
amato	Q202209
amin	idi-amin
amirabdollahian	Q17991320
amlo	Q318508
ammar	Q34211
amorim	celso-amorim
anand	Q67442310
anastasiades	nicos-anastasiades
andersson	magdalena-andersson
andreotti	giulio-andreotti
andropov	yuri-andropov
anez	Q16581287
annan	Q1254
antall	jozsef-antall
anutin	Q16139757
anwar	Q299574
aoc	Q55223040
aoun	Q29033962 Q363392
aquino	Q1464 corazon-aquino
arafat	Q34211
aragchi	Q7459020
araghchi	Q7459020
araqchi	Q7459020
arbour	louise-arbour
arce	Q16149892
archa	banharn-silpa-archa
ardern	Q3606816
arens	moshe-arens
arevalo	Q107254030
arias	oscar-arias
aripov	abdulla-aripov
aristide	jean-bertrand-aristide
arroyo	Q123665
asadov	Q12850075
asfura	nasry-asfura
ashcroft	Q311141
ashdown	Q333066
ashrawi	hanan-ashrawi
ashton	Q105667
asif	Q6401038
aso	Q132596
aspin	les-aspin
asquith	herbert-asquith
assad	Q44329 hafez-al-assad
assoumani	Q515602
ataturk	Q5152
atiku	Q755878
attaf	Q401156
attal	Q30339350
attlee	clement-attlee
austin	Q941013
axworthy	Q556027
aylwin	patricio-aylwin
ayrault	Q7711
azali	Q515602
azevedo	roberto-azevedo
aziz	tariq-aziz
aznar	Q55637
babangida	ibrahim-babangida
babis	Q10819807
bachelet	Q320
badawi	Q272588
badenoch	Q21592171
baerbock	Q564328
baghaei	esmail-baghaei
baghdadi	abu-bakr-al-baghdadi
bahceli	devlet-bahceli
bainimarama	Q57830
baker	james-baker
bakiyev	Q484816
balaguer	joaquin-balaguer
balakrishnan	Q7937671
balcerowicz	Q55932
baldwin	stanley-baldwin
balkenende	Q133386
balladur	edouard-balladur
ballen	sixto-duran-ballen
balls	Q260464
ban	Q1253
banda	Q57388 hastings-banda
bandaranaike	Q194291
banerjee	Q465041
banga	ajay-banga
banharn	banharn-silpa-archa
bannon	Q16146870
banzer	Q269039
baradar	Q317219
baradei	Q133308
barak	Q125731
barbecue	jimmy-cherizier
bardella	jordan-bardella
barghouti	marwan-barghouti
barkindo	mohammed-barkindo
barnier	Q438465
barr	Q723917
barre	Q112598575 mohamed-siad-barre
barroso	Q15849
barrot	Q30339198
barrow	Q27917049
barzani	Q315927 masrour-barzani nechirvan-barzani
basayev	shamil-basayev
basescu	Q57279
bashir	Q57265
batista	fulgencio-batista
bayrou	Q12963
bazoum	Q3318398
beasley	david-beasley
beatrix	queen-beatrix
beazley	Q304561
beckett	Q232639
bedie	henri-konan-bedie
begaj	Q107422711
begin	menachem-begin
bektenov	olzhas-bektenov
belgium	king-philippe
bellen	Q78869
belousov	Q4082839
bendjedid	chadli-bendjedid
benedict	Q2494
benn	tony-benn
bennett	Q39318
bensouda	fatou-bensouda
bercow	Q263147
berdimuhamedov	gurbanguly-berdimuhamedov serdar-berdimuhamedov
berdymukhamedov	gurbanguly-berdimuhamedov
beregovoy	pierre-beregovoy
berger	Q46089
bergoglio	Q450675
beria	lavrenty-beria
berisha	Q57625
berlusconi	Q11860
bernanke	Q201795
bernie	Q359442
berri	Q704220
besigye	kizza-besigye
bessent	Q7435987
bettel	Q561213
bhumibol	king-bhumibol-adulyadej
bhutto	Q244338 Q34413 zulfikar-ali-bhutto
bibi	Q43723
biden	Q6279
biko	steve-biko
bildt	Q52922
bio	Q283829
birol	fatih-birol
bishop	Q434858 maurice-bishop
bismarck	otto-von-bismarck
bissessar	Q57712
biya	Q57272
bizimungu	Q471882
blair	Q9545
blinken	Q7821917
blix	hans-blix
bloomberg	michael-bloomberg
blunkett	Q264196
bo	Q21822
boakai	Q2630483
boehner	Q11702
boigny	felix-houphouet-boigny
bojo	Q180589
bokassa	jean-bedel-bokassa
boko	Q18618881
bolger	jim-bolger
bolivar	simon-bolivar
bolkiah	Q57327
bolojan	Q18538164
bolsonaro	Q10304982 flavio-bolsonaro
bolton	Q311269
boluarte	Q106474688
bonaparte	Q517
bondevik	Q207655
bondi	pam-bondi
bongbong	Q983324
bongo	Q172083 Q57521
boric	Q16297876
boris	Q180589
borisov	Q57775
borissov	Q57775
borne	Q20020731
borrell	Q312901
bortnikov	Q516824
bossi	Q47832
botha	p-w-botha pik-botha
bouchard	Q1873388
boudiaf	mohamed-boudiaf
boumediene	houari-boumediene
bourguiba	habib-bourguiba
bourita	Q26036628
bouteflika	Q57308
bouterse	desi-bouterse
brahimi	lakhdar-brahimi
brandt	willy-brandt
braverman	Q19957769
brazauskas	Q212751
breik	salim-bin-breik
bremer	paul-bremer
breton	Q2142823
brezhnev	leonid-brezhnev
briceno	Q6266369
brnabic	Q26258815
brown	Q10648 Q152451 Q6766871 bob-brown
browne	Q17177542
brundtland	gro-harlem-brundtland
bruton	john-bruton
brzezinski	zbigniew-brzezinski
bucaram	abdala-bucaram
buchanan	james-buchanan pat-buchanan
budanov	kyrylo-budanov
buhari	Q361567
bukele	Q17712353
bullrich	Q9056861
burhan	Q63111184
burjanadze	Q229493
busaidi	badr-al-busaidi
bush	Q207 Q221997 Q23505
buteflika	Q57308
buthelezi	mangosuthu-buthelezi
butler	richard-butler
buttigieg	Q7173106
buyoya	Q380916
buzek	Q55910
cabello	Q1227076
cable	Q244312
caldera	rafael-caldera
calderon	Q57269
callaghan	james-callaghan
camdessus	michel-camdessus
cameron	Q192
campbell	kim-campbell
canel	Q1932603
cantor	eric-cantor
capriles	henrique-capriles
caputo	Q28058800
caputova	Q26273268
card	Q504029
cardoso	Q230578
carlos	king-juan-carlos
carlsson	ingvar-carlsson
carney	Q192533
carson	Q816459
carter	Q23685 Q4806029
castejon	Q6070218
castex	Q3171170
castillo	Q103838608
castro	Q11256 Q46896 Q8044708
catherine	catherine-the-great
cavallo	Q908305
cavusoglu	Q249206
cazeneuve	Q560890
ceausescu	nicolae-ceausescu
cerar	Q17117413
cha	Q2108126
chakwera	Q16202782
chalabi	Q400837
chalmers	Q16217223
chamberlain	joseph-chamberlain neville-chamberlain
chamisa	Q16207702
chamorro	violeta-chamorro
champagne	Q21159815
chan	julius-chan margaret-chan
chao	Q263322
chapo	Q97058466
charette	herve-de-charette
charles	Q43274
charnvirakul	Q16139757
chavalit	chavalit-yongchaiyudh
chaves	rodrigo-chaves
chavez	Q8440
che	Q5809
chen	chen-shui-bian
cheney	Q48259
cherizier	jimmy-cherizier
chernenko	konstantin-chernenko
chernomyrdin	viktor-chernomyrdin
chertoff	Q733612
chiang	chiang-kai-shek
chidambaram	Q377358
chiluba	Q297057
chinh	Q10806940
chirac	Q2105
chissano	Q208355
chiwenga	Q381334
cho	Q12617124 cho-hyun
choe	Q30436217 choe-ryong-hae
choi	Q31178879
chretien	Q128543
christie	Q63879
christodoulides	Q48905549
christopher	warren-christopher
chuan	Q464301
chubais	anatoly-chubais
chun	chun-doo-hwan
churchill	Q8016
ciampi	Q1224
ciller	tansu-ciller
cimoszewicz	Q55915
ciolacu	Q21179176
claes	willy-claes
clark	Q180383 joe-clark wesley-clark
clarke	Q271889
clegg	Q189947
clemenceau	georges-clemenceau
clerides	Q317648
cleveland	Q35171
cleverly	Q6131460
clinton	Q1124 Q6294
coelho	Q57615
cohen	Q710721
collor	fernando-collor-de-mello
colonna	Q273396
compaore	blaise-compaore
conde	alpha-conde
condi	Q47216
connolly	Q5052598
constantinescu	Q299152
conte	Q53844829 lansana-conte
cook	Q311214
coolidge	Q36023
cooper	Q291057
corbyn	jeremy-corbyn
cormann	Q1813692
correa	rafael-correa
cortez	Q55223040
costa	Q610788
costello	Q2546246
cowen	Q185272
craxi	bettino-craxi
crean	Q1400580
cresson	edith-cresson
croo	Q476596
crosetto	Q3119423
cruz	Q2036942
cuellar	javier-perez-de-cuellar
cunha	eduardo-cunha
cuomo	Q11673 mario-cuomo
cuong	Q18459548
dagalo	mohamed-hamdan-dagalo
daglo	mohamed-hamdan-dagalo
dahal	Q315500
dalema	Q47602
dan	Q11163124
dar	Q3155254
darling	Q296639
darmanin	Q3123610
daschle	tom-daschle
davey	Q296689
davis	Q300023 jefferson-davis philip-davis
davkova	Q12277168
davutoglu	Q58198
dayan	moshe-dayan
dbeibah	abdul-hamid-dbeibah
dean	Q337470
debono	Q1647394
debretsion	debretsion-gebremichael
deby	Q57350 mahamat-idriss-deby
dehaene	jean-luc-dehaene
deif	mohammed-deif
delay	tom-delay
delors	jacques-delors
demirel	Q151729
demirtas	selahattin-demirtas
deng	Q16977
denktas	rauf-denktash
denktash	rauf-denktash
deri	Q2670985
dermer	Q7363705
desai	morarji-desai
desantis	Q3105215
destaing	valery-giscard-destaing
devos	Q4898286
dhlakama	afonso-dhlakama
diaz	Q3393973
diem	ngo-dinh-diem
dilma	Q40722
dindic	Q157131
dini	Q208100
diouf	Q219728
disraeli	benjamin-disraeli
dissanayake	Q4777855
djindjic	Q157131
djukanovic	Q200305
dmitriev	kirill-dmitriev
dobrindt	Q85783
dodik	Q335688
dodon	Q4164146
doe	samuel-doe
dole	bob-dole
dombrovskis	Q57630
dondo	kengo-wa-dondo
dong	Q60995154
doumbouya	mamady-doumbouya
doval	ajit-doval
downer	Q1239291
draghi	Q294460
drakeford	Q6767407
drew	terrance-drew
drian	Q559040
drnovsek	Q171228
dubcek	alexander-dubcek
dubya	Q207
duda	Q9151911
dudaev	dzhokhar-dudayev
dudayev	dzhokhar-dudayev
duhalde	Q294578
dukakis	michael-dukakis
dukanovic	Q200305
duque	Q17478000
dur	Q76167
duterte	Q1491004 Q457786
dutton	Q7173778
duvalier	francois-duvalier jean-claude-duvalier
dzurinda	Q212765
eagleburger	lawrence-eagleburger
ebrard	Q1396586
ecevit	Q192634
eden	anthony-eden
edwards	Q6221385 john-edwards
egede	Q51846080
eide	Q267320
eisenhower	Q9916
ekeus	rolf-ekeus
elbaradei	Q133308
elizabeth	Q9682
eltsine	Q34453
emanuel	Q298443
embalo	Q16855164
english	Q4384608
erakat	saeb-erekat
erbakan	necmettin-erbakan
erdene	oyun-erdene-luvsannamsrai
erdogan	Q39259
erekat	saeb-erekat
erhard	ludwig-erhard
eshkol	levi-eshkol
esper	mark-esper
espot	Q21001195
essebsi	Q313539
essid	Q3125311
estrada	Q212733
evita	eva-peron
eyadema	gnassingbe-eyadema
fabius	Q217070
fahd	king-fahd
faisal	saud-al-faisal
faki	moussa-faki-mahamat
farage	nigel-farage
farhan	faisal-bin-farhan
farmajo	Q558575
farron	tim-farron
faye	Q124382437
faymann	Q53282
fayyad	salam-fayyad
fdr	Q8007
fedorov	Q64495543
feijoo	Q2457783
felipe	king-felipe-vi
fernandez	Q114705150 Q2642828 Q40649 leonel-fernandez
ferraro	geraldine-ferraro
fiala	Q3377548
fiame	Q5446290
fico	Q57606
fidan	Q6087480
fidel	Q11256
figueres	christiana-figueres
fillon	Q101410
fini	Q47583
fiorina	carly-fiorina
fischer	Q57344
fletcher	tom-fletcher
flynn	Q6834757
foley	Q577751
foot	michael-foot
ford	Q169303 Q5300478 Q9582
fortuyn	pim-fortuyn
foster	Q4792148
fox	Q190572 Q332374
fradkov	Q150080
francis	Q450675
franco	francisco-franco itamar-franco
fraser	malcolm-fraser
frederik	Q1004037
frederiksen	Q5015
freeland	Q4492815
frei	Q326
freiberga	Q151301
freitas	tarcisio-de-freitas
friday	godwin-friday
frieden	Q592101
frist	bill-frist
fuente	Q357538
fujimori	Q133040 keiko-fujimori
fukuda	Q101137
fumio	Q359480
gabbard	tulsi-gabbard
gabriel	Q160902
gachagua	Q47494765
gaddafi	muammar-gaddafi
gadhafi	muammar-gaddafi
gaidar	yegor-gaidar
gallant	yoav-gallant
galtieri	leopoldo-galtieri
gamsakhurdia	zviad-gamsakhurdia
gandhi	Q1001 Q1149 rahul-gandhi rajiv-gandhi sonia-gandhi
gantz	Q557436
garang	Q167444
garcia	Q167211
garland	Q1922011
gates	Q212979
gauck	Q2538
gaulle	Q2042
gaviria	cesar-gaviria
gayoom	Q297957
gbagbo	laurent-gbagbo
geagea	samir-geagea
geingob	hage-geingob
geithner	Q311211
genscher	hans-dietrich-genscher
gentiloni	Q1071031
george	david-lloyd-george
georgescu	calin-georgescu
georgieva	kristalina-georgieva
gephardt	dick-gephardt
ghais	haitham-al-ghais
ghali	boutros-boutros-ghali
ghalibaf	Q542074
ghandi	Q1001
ghani	ashraf-ghani
ghannouchi	Q360792 Q431515
ghazouani	Q12241106
ghebreyesus	Q16196017
gheit	Q58108
ghrieb	sifi-ghrieb
giammattei	Q2134696
giap	vo-nguyen-giap
gibran	Q18342893
gil	yvan-gil
gilani	Q152052
gillard	Q41563
gingrich	newt-gingrich
giscard	valery-giscard-destaing
giuliani	rudy-giuliani
gladstone	william-gladstone
gligorov	kiro-gligorov
gnassingbe	faure-gnassingbe
goebbels	joseph-goebbels
goering	hermann-goring
goh	Q313300
goita	Q98497406
golani	ahmed-al-sharaa
goldwater	barry-goldwater
golob	Q18645045
goncz	Q102200
gonsalves	Q57800
gonzales	Q202350
gonzalez	edmundo-gonzalez felipe-gonzalez
gorbachev	Q30487
gorbachov	Q30487
gorbatchev	Q30487
gorbatschow	Q30487
gore	Q19673
goring	hermann-goring
gotha	simeon-saxe-coburg-gotha
gove	Q333937
gowda	h-d-deve-gowda
grachev	pavel-grachev
grandi	filippo-grandi
grant	Q34836
great	catherine-the-great peter-the-great
greenspan	Q193635
griffiths	martin-griffiths
grillo	beppe-grillo
grimsson	Q57284
gromyko	andrei-gromyko
grossi	rafael-grossi
groysman	Q4150130
gruevski	Q57766
grybauskaite	Q57379
guaido	Q58833335
guedes	paulo-guedes
guelleh	Q57390
guevara	Q5809
gujral	inder-kumar-gujral
gul	Q42852
guler	Q19636157
gurion	david-ben-gurion
gusmao	Q11509
gustaf	king-carl-xvi-gustaf
guterres	Q311440
guzman	abimael-guzman
gvir	Q12403861
gyanendra	king-gyanendra
gyatso	Q17293
gyaw	ohn-gyaw
gyurcsany	Q191337
haas	brigitte-haas
habeck	Q109943
habibie	b-j-habibie
habre	hissene-habre
habyarimana	juvenal-habyarimana
haddad	Q3069485
hadi	abdrabbuh-mansur-hadi
hadley	Q698907
haftar	khalifa-haftar
hagel	Q381670
hague	Q58282
haider	Q44274
haig	alexander-haig
hailemariam	Q381071
haitham	haitham-bin-tariq
hakim	Q307168
halevi	Q12407008
haley	Q11668
halonen	Q29213
hamad	Q57352
hamdok	Q27654948
hamilton	alexander-hamilton
hammarskjoeld	dag-hammarskjold
hammarskjold	dag-hammarskjold
hammond	Q332987
hamon	Q818118
han	han-dong-hoon han-duck-soo
hancock	Q478161
haniya	ismail-haniyeh
haniyah	ismail-haniyeh
haniyeh	ismail-haniyeh
hanson	pauline-hanson
haqqani	Q2246940
harald	king-harald-v
harding	Q35286
hariri	rafik-hariri saad-hariri
harman	Q234182
harper	Q206
harris	Q10853588 Q7518922
hart	gary-hart
hasan	Q6890888
hashemi	tariq-al-hashimi
hashimi	tariq-al-hashimi
hashimoto	ryutaro-hashimoto
hasina	Q52183
hassan	Q97011032 king-hassan-ii samia-suluhu-hassan
hastert	Q553626
hatoyama	Q131077
haughey	charles-haughey
havel	Q36233
hawke	bob-hawke
hayashi	Q1141271
hayya	khalil-al-hayya
he	Q8291839
healey	Q615077
heath	edward-heath
hegseth	Q7172014
heine	Q20090884
hekmatyar	gulbuddin-hekmatyar
hemedti	mohamed-hamdan-dagalo
hemeti	mohamed-hamdan-dagalo
henry	Q107451258
herminie	patrick-herminie
hernandez	Q5951723
herzog	Q983258 roman-herzog
heseltine	michael-heseltine
hichilema	Q717185
hidalgo	anne-hidalgo
hifter	khalifa-haftar
higgins	Q57276
hikmatyar	gulbuddin-hekmatyar
hillary	Q6294
himmler	heinrich-himmler
hindenburg	paul-von-hindenburg
hipkins	Q5106890
hirohito	emperor-hirohito
hitler	Q352
hlaing	Q3462649
ho	Q36014
hochul	Q45956
hockey	Q6210353
holbrooke	Q155649
holder	Q312644
hollande	Q157
holness	Q505200
home	alec-douglas-home
honcharuk	Q64486491
honecker	erich-honecker
hoover	Q35236 j-edgar-hoover
horn	gyula-horn
horta	Q11665
hosokawa	morihiro-hosokawa
houthi	abdul-malik-al-houthi
howard	Q51330 michael-howard
howe	geoffrey-howe
hoxha	enver-hoxha
hoyer	steny-hoyer
hrawi	elias-hrawi
hu	Q15029 hu-yaobang
hua	hua-guofeng
huckabee	Q158813
humala	Q57254
humphrey	hubert-humphrey
hunt	Q333533
hurd	douglas-hurd
husayn	Q1316
hussain	Q1316
hussein	Q1316 Q56704276 king-hussein zeid-raad-al-hussein
i	king-juan-carlos
ibrahim	Q299574 ibrahim-iskandar
iglesias	pablo-iglesias
ignatieff	michael-ignatieff
iliescu	Q189575
ilves	Q57289
imamoglu	Q59313241
indrawati	Q3177708
iohannis	Q701484
isaias	Q57348
ishiba	Q1335527
iskandar	ibrahim-iskandar
issoufou	Q57482
ivanishvili	Q57794
ivanov	Q204027 Q378027
iwaya	Q1654639
iweala	Q289350
izetbegovic	Q183848
jaafari	Q316495
jackson	Q11817 jesse-jackson
jaishankar	Q16186720
jaitley	Q3629480
jakobsdottir	Q467464
jalili	Q635059
jammeh	Q57356
jansa	Q57627
japarov	Q25597826
jaruzelski	wojciech-jaruzelski
javid	Q727798
jeb	Q221997
jefferson	Q11812
jeffries	hakeem-jeffries
jelzin	Q34453
jeri	jose-jeri
jetten	Q28860866
jfk	Q9696
jiang	Q16597
jieshi	chiang-kai-shek
jinnah	muhammad-ali-jinnah
john	pope-john-xxiii
johnson	Q180589 Q19880665 Q6176439 Q8612 Q9640
jokowi	Q3318231
jolani	ahmed-al-sharaa
joly	Q15054353
jonathan	Q57380
jospin	Q187099
joumblatt	walid-jumblatt
joyce	Q4861362
jr	Q983324 robert-f-kennedy-jr
juarez	benito-juarez
jubeir	Q623802
jugnauth	Q3401447
julani	ahmed-al-sharaa
jumblatt	walid-jumblatt
juncker	Q57661
juppe	Q215569
kabbah	ahmad-tejan-kabbah
kabila	joseph-kabila laurent-kabila
kaczynski	Q2757 Q55917
kadar	janos-kadar
kadhafi	muammar-gaddafi
kadhimi	Q85317569
kadyrov	Q217115 Q297006
kagame	Q1231345
kahn	dominique-strauss-kahn
kaifu	toshiki-kaifu
kaine	Q359888
kalam	Q9513
kalla	Q76354
kallas	Q11869065
kamikawa	Q276275
kamysz	Q1374797
kan	Q47846
kang	kang-kyung-wha
kangaloo	Q97400315
kao	kao-kim-hourn
karadzic	radovan-karadzic
karamanlis	konstantinos-karamanlis kostas-karamanlis
karimov	Q57558
karins	Q3736499
karis	Q12358575
karki	sushila-karki
karrenbauer	Q71359
karzai	hamid-karzai
kasich	Q69319
kasparov	garry-kasparov
kassem	naim-qassem
kast	jose-antonio-kast
kasyanov	Q62551
katayama	satsuki-katayama
katsav	Q181832
katz	Q487304
kaunda	kenneth-kaunda
kavelashvili	mikheil-kavelashvili
keating	paul-keating
keiko	keiko-fujimori
keita	ibrahim-boubacar-keita
kejriwal	Q59155
kellogg	Q27916194
kelly	Q6232322
kemal	Q5152
kemp	jack-kemp
kengo	kengo-wa-dondo
kennedy	Q9696 charles-kennedy robert-f-kennedy robert-f-kennedy-jr ted-kennedy
kenny	Q57815
kenyatta	Q196070 jomo-kenyatta
kerekou	Q206719
kerry	Q22316
key	Q57783
khachaturyan	vahagn-khachaturyan
khalifa	Q57360
khama	Q57449
khamenei	Q57336
khan	Q155164 Q334155 karim-khan
kharge	mallikarjun-kharge
khatami	Q180795
khodorkovsky	mikhail-khodorkovsky
khomeini	ruhollah-khomeini
khrushchev	Q35314
khrushchov	Q35314
khurelsukh	Q27058418
kibaki	Q57291
kicillof	Q3754443
kickl	Q1395041
kiet	vo-van-kiet
kihara	Q11518220
kiir	Q57315
kikwete	jakaya-kikwete
kilicdaroglu	kemal-kilicdaroglu
kim	Q10665 Q113490128 Q41117 Q45785 Q483861 Q56226 jim-yong-kim kim-min-seok kim-yo-jong kim-young-sam
king	Q8027 william-lyon-mackenzie-king
kinkel	klaus-kinkel
kinnock	neil-kinnock
kirchner	Q170899 Q40649
kirienko	Q313915
kirill	patriarch-kirill
kiriyenko	Q313915
kishida	Q359480
kissinger	henry-kissinger
kitarovic	Q3176299
klain	Q649898
klaus	Q57434
klaveren	Q5663712
klerk	f-w-de-klerk
klestil	Q78490
klichko	Q31919
klingbeil	lars-klingbeil
klitschko	Q31919
klychko	Q31919
kobakhidze	Q27885302
kocharian	Q613051
kocharyan	Q613051
koehler	Q2542
kohl	Q2518
kohler	Q2542
koike	Q261703
koizumi	Q130852 Q661410
kok	Q221411
komorowski	Q42939
konare	alpha-oumar-konare
kono	Q1161024
kony	joseph-kony
kopacz	Q246216
koroma	ernest-bai-koroma
kostunica	Q33031
kouchner	Q206327
kovac	michal-kovac
kovind	Q16845347
kozyrev	andrei-kozyrev
kravchuk	leonid-kravchuk
krenz	egon-krenz
kristersson	Q1780398
kristrun	Q108856371
kubilius	Q57663
kucan	Q194443
kuchma	Q629702
kuczynski	Q381027
kudrin	Q351014
kufuor	Q51005
kuleba	Q24025631
kumaratunga	Q207432
kurti	Q441633
kurz	Q2262885
kushner	Q13628723
kwarteng	Q750204
kwasniewski	Q55758
kyagulanyi	bobi-wine
kyi	Q36740
laar	Q307473
laden	Q1317
ladin	Q1317
lafontaine	oskar-lafontaine
lagarde	Q484605
lagos	Q331
lahoud	emile-lahoud
lai	Q3847080 zhou-enlai
lam	Q10831196 Q19217
lama	Q17293
lammy	Q534727
lamola	Q1718291
lamont	norman-lamont
lamy	pascal-lamy
landsbergis	Q164582 Q17118365
lange	david-lange
lapid	Q1396120
larijani	Q336363
laschet	Q78205
lasso	Q4414537
latham	mark-latham
lavrov	Q58217
lawrow	Q58217
lawson	nigel-lawson
layton	jack-layton
lazzarini	philippe-lazzarini
lbj	Q9640
lebed	alexander-lebed
leblanc	Q3034854
lecornu	Q20089181
lee	Q12611134 Q12612463 Q131248 Q14342 Q57643 Q9051824 lee-teng-hui
leekpai	Q464301
legault	Q3085147
lenin	Q1394
leo	pope-leo-xiv
leterme	Q12981
letsie	king-letsie-iii
letta	Q674957
leung	Q15023
levesque	rene-levesque
levy	Q1175220
lew	Q1677579
ley	Q7649377
leyen	Q60772
li	Q18111 Q19825651 Q4414390 Q463697 li-peng
liberman	Q58311
lieberman	Q58311 joe-lieberman
lien	lien-chan
limjaroenrat	pita-limjaroenrat
lincoln	Q91
lindh	Q208591
lindner	Q85806
lipponen	Q29110
lira	Q23904977
lissouba	pascal-lissouba
lissu	tundu-lissu
liu	Q8294074
livingstone	Q220723
livni	Q151796
lofven	Q2740012
londono	rodrigo-londono
lopez	Q19519696 leopoldo-lopez
lott	trent-lott
louis	louis-xiv
lourenco	Q28650390
lozada	Q379645
lubbers	ruud-lubbers
lugo	Q151879
lukashenka	Q2866
lukashenko	Q2866
lula	Q37181
lumumba	patrice-lumumba
lungu	Q18352991
lutnick	howard-lutnick
luxon	Q74370310
lynch	Q6680965
ma	ma-ying-jeou
maamau	Q23034482
maas	Q108447
macdonald	ramsay-macdonald
machado	maria-corina-machado
machar	Q444994
machel	samora-machel
macmillan	harold-macmillan
macri	Q561837
macron	Q3052772
macut	duro-macut
madbouli	mostafa-madbouly
madbouly	mostafa-madbouly
madison	Q11813
maduro	Q58132
magufuli	Q5018756
magyar	peter-magyar
mahama	Q50678
mahathir	Q181383
mahdi	Q357116 ali-mahdi-mohamed sadiq-al-mahdi
mahmood	Q695007
maia	rodrigo-maia
maiga	Q113577661 Q2964323
mainassara	ibrahim-bare-mainassara
maio	Q13581225
maire	Q993472
major	Q9559
malcolm	malcolm-x
malema	julius-malema
maliki	Q57673
malpass	david-malpass
mambe	Q3434569
mamdani	zohran-mamdani
manalo	Q28925129
mandela	Q8023 winnie-mandela
mandelson	Q310046
manele	Q6180897
manet	Q13024351
mao	Q5816
marape	Q6138903
marchenko	Q89034171
marcos	Q983324 ferdinand-marcos imelda-marcos subcomandante-marcos
margrethe	queen-margrethe-ii
marin	Q16986436
marles	Q7327642
marquez	felipe-gonzalez francia-marquez
marrero	manuel-marrero
marsudi	Q18342668
martin	Q128529 Q920403
martinelli	Q57491
marulanda	manuel-marulanda
marzouki	Q4715
mas	Q8015
mashaal	khaled-mashal
mashal	khaled-mashal
masire	ketumile-masire
masisi	Q18618891
maskhadov	aslan-maskhadov
masood	ahmad-shah-massoud
massa	Q3479675
massoud	ahmad-shah-massoud
mataafa	Q5446290
matekane	Q114588964
mattarella	Q3956186
mattis	Q267902
matvienko	Q182654
matviyenko	Q182654
may	Q264766
mayorkas	Q4714600
mazen	Q127998
mazowiecki	tadeusz-mazowiecki
mbeki	Q101547
mbs	Q6892571
mbumba	Q287100
mbz	Q1951896
mcaleese	Q174662
mccain	Q10390 cindy-mccain
mccarthy	Q766866
mcconnell	Q355522
mcdonald	mary-lou-mcdonald
mcdonnell	john-mcdonnell
mcdonough	Q3702047
mcgovern	Q331742
mcguinness	Q57689
mckinley	Q35041
mcmaster	Q5628492
mcnamara	robert-mcnamara
meadows	Q3956796
meciar	vladimir-meciar
medinskii	Q2121094
medinskiy	Q2121094
medinsky	Q2121094
medvedev	Q23530
medvedyev	Q23530
megawati	Q76179
meir	golda-meir
melenchon	jean-luc-melenchon
meles	Q161184
mello	sergio-vieira-de-mello
meloni	Q451791
menem	carlos-menem
menfi	Q105319610
mengistu	mengistu-haile-mariam
menzies	robert-menzies
meri	Q153149
merkel	Q567
merz	friedrich-merz
meshaal	khaled-mashal
mesic	Q146496
meta	Q727132
metsola	Q7351526
michal	Q1789192
michel	Q950958
mickoski	Q46675558
mikati	Q318493
milanovic	Q57687
milatovic	Q104417661
milei	Q52395487
miliband	Q216594 Q272670
miller	Q27996060 Q55782
milosevic	slobodan-milosevic
milosevich	slobodan-milosevic
minh	Q36014
mirziyoyev	Q57808
mishal	khaled-mashal
mishustin	Q4298520
mistura	staffan-de-mistura
misuari	nur-misuari
mitchell	Q112679881 george-mitchell
mitsotakis	Q552751 konstantinos-mitsotakis
mitterrand	Q2038
miyazawa	Q315565
mkapa	Q320156
mladic	ratko-mladic
mnangagwa	Q510523
mnuchin	Q24248265
moallem	walid-al-moallem
mobutu	mobutu-sese-seko
modi	Q1058
mofaz	Q359689
mogg	Q574980
mogherini	Q3741557
mohamad	Q181383
mohamed	Q558575
mohammad	Q181383
mohammed	Q57553
mohamud	Q319153
moi	Q193492
moise	jovenel-moise
mokhber	Q5703610
molina	Q57539
molotov	vyacheslav-molotov
mondale	walter-mondale
monroe	Q11815
montenegro	Q11764394
monti	Q47904
montt	Q467077
moon	Q21001
moqtada	muqtada-al-sadr
moraes	Q22294946
morales	Q17995110 Q42410
morawiecki	Q11771436
mordaunt	Q580464
mordechai	Q29427
moreno	Q518626
morgan	eluned-morgan
mori	Q233499
moro	Q19607958 aldo-moro
morrison	Q7436908
morsi	Q4631
mossadegh	mohammad-mossadegh
mossadeq	mohammad-mossadegh
motegi	Q1655453
motlanthe	Q152327
motta	hugo-motta
mottaki	Q374481
mottley	Q6827147
mourao	Q52871852
mousavi	mir-hossein-mousavi
moussa	Q381113
moussavi	mir-hossein-mousavi
mowlam	Q262727
mpango	philip-mpango
mswati	Q57340
mubarak	Q34105
mudavadi	Q1954003
mugabe	Q10707 Q453364
muhyiddin	Q1060949
muizzu	Q116293030
mujica	Q9094
mujuru	Q981736
mukherjee	Q57446
mulcair	Q1892814
mulino	Q108454869
mulroney	brian-mulroney
muluzi	Q317107
mulyani	Q3177708
munir	Q4806973
munteanu	alexandru-munteanu
muoi	do-muoi
muqtada	muqtada-al-sadr
murayama	tomiichi-murayama
murillo	Q3034382
murmu	droupadi-murmu
mursi	Q4631
musar	Q12797332
muscat	Q938224
museveni	Q57274
musharraf	Q40495
muskie	edmund-muskie
mussolini	Q23559
mustafa	Q20423278
mutharika	Q7176020
muttaqi	Q60499905
nabbanja	Q62481397
nader	ralph-nader
nagy	imre-nagy
naimi	Q2067470
najib	Q57675
najibullah	najibullah
nakasone	yasuhiro-nakasone
nangaa	corneille-nangaa
nano	Q311596
napat	Q115252004
napoleon	Q517
napolitano	Q1220 Q229032
naruhito	Q217096
nasheed	Q152381
nasirzadeh	Q56367643
nasrallah	hassan-nasrallah
nasser	gamal-abdel-nasser
nauseda	Q9268379
navalnaya	yulia-navalnaya
navalny	alexei-navalny
nawrocki	karol-nawrocki
nayef	mohammed-bin-nayef
nazarbaev	Q57394
nazarbayev	Q57394
ndaitwah	Q527020
ndayishimiye	Q27329764
nehammer	Q42860944
nehru	Q1047
nelson	Q908749
nemtsov	boris-nemtsov
netanjahu	Q43723
netanyahou	Q43723
netanyahu	Q43723
neto	agostinho-neto
netto	Q49323012
neves	jose-maria-neves
newsom	Q461391
ngor	Q19217
nguema	Q122067521
nguesso	Q57418
niazi	Q155164
nicholas	nicholas-ii
nielsen	Q38858352 jens-frederik-nielsen
nieto	Q296741
niinisto	Q29207
nikki	Q11668
nikolai	nicholas-ii
nixon	Q9588
niyazov	saparmurat-niyazov
nkomo	joshua-nkomo
nkrumah	kwame-nkrumah
nkurunziza	Q57343
noboa	Q112075625
noda	Q57647
noem	Q465749
noriega	manuel-noriega
nova	Q27982047
novak	Q21995345
ntam	horta-ntam
ntibantunganya	sylvestre-ntibantunganya
nujoma	Q154104
nyerere	julius-nyerere
nyunt	khin-nyunt
nyusi	Q5448556
obama	Q76
obasanjo	Q202006
obi	Q3510850
obiang	Q57385
obote	milton-obote
obrador	Q318508
obuchi	Q313339
ocalan	abdullah-ocalan
ocampo	luis-moreno-ocampo
ocha	Q2108126
oddsson	Q298030
odinga	raila-odinga
ogata	sadako-ogata
oleksy	Q55924
oli	Q3195923
olmert	Q93181
omar	mullah-omar
oneill	Q6837191 tip-oneill
orban	Q57641
orpo	Q6029546
orsi	yamandu-orsi
ortega	Q57402
osama	Q1317
osborne	Q332493
osmani	Q13047644
otoole	erin-otoole
ouattara	Q57413
ozal	turgut-ozal
ozawa	ichiro-ozawa
ozel	ozgur-ozel
padrino	Q19519696
paetongtarn	Q13026319
pahlavi	mohammad-reza-pahlavi reza-pahlavi
pahor	Q206471
paisley	Q296597
palin	Q43144
palme	olof-palme
palmerston	lord-palmerston
paluckas	Q12655545
pandor	Q11043304
panetta	Q244631
papandreou	andreas-papandreou george-papandreou
parizeau	jacques-parizeau
park	Q138048 park-chung-hee
parmelin	Q121160
parolin	pietro-parolin
parvanov	Q57261
pashinyan	Q7035479
pastrana	andres-pastrana
patasse	Q314524
patel	Q575733
patrushev	Q446865
patten	chris-patten
paudel	Q3183124
paul	Q463557 Q989 pope-paul-vi ron-paul
paulson	Q311025
pavel	Q2080040
pavlopoulos	Q3407316
paz	rodrigo-paz
pearson	lester-pearson
pedersen	geir-pedersen
peel	robert-peel
pellegrini	Q17330556
pelosi	Q170581
pen	jean-marie-le-pen marine-le-pen
pena	Q22695687
pence	Q24313
pendarovski	Q15967423
peres	Q57410
peretz	Q472117
perez	Q3393973 carlos-andres-perez
peron	eva-peron juan-peron
perot	ross-perot
perry	Q215057 william-perry
persson	Q53747
peskov	dmitry-peskov
petain	philippe-petain
peters	Q1396178
petkov	Q106928258
petraeus	Q28591
petro	Q704022
petrosian	levon-ter-petrosyan
petrosyan	levon-ter-petrosyan
petry	frauke-petry
pezeshkian	Q5933752
philippe	Q3579995 king-philippe
phuc	Q10800073
pierre	Q7184214
pillay	navi-pillay
pilsudski	jozef-pilsudski
pinera	Q306
ping	Q16977
pinochet	augusto-pinochet
pistorius	Q893758
pita	pita-limjaroenrat
pius	pope-pius-xii
plavsic	biljana-plavsic
plenkovic	Q11685764
podesta	Q1290476
podolyak	mykhailo-podolyak
poilievre	Q3386636
pompeo	Q473239
pompidou	georges-pompidou
ponta	Q57692
ponte	carla-del-ponte
poroshenko	Q58077
pot	pol-pot
pou	Q6800406
poudel	Q3183124
poulsen	Q3080572
poutine	Q7747
powell	Q150851 Q6182718 enoch-powell
power	samantha-power
prabhakaran	velupillai-prabhakaran
prabowo	Q2107268
prachanda	Q315500
prayut	Q2108126
prayuth	Q2108126
prescott	Q332393
preval	rene-preval
prevost	pope-leo-xiv
prevot	maxime-prevot
priebus	Q1357640
prigozhin	yevgeny-prigozhin
primakov	yevgeny-primakov
pritzker	Q6103950
prodi	Q38484
puigdemont	Q4740163
pushilin	Q16514790
putin	Q7747
qaboos	sultan-qaboos
qaddafi	muammar-gaddafi
qalibaf	Q542074
qassem	naim-qassem
qian	qian-qichen
qin	Q7216297
quayle	Q49214
quirno	pablo-quirno
quisling	vidkun-quisling
qurei	ahmed-qurei
qureia	ahmed-qurei
qureshi	shah-mahmood-qureshi
raab	Q268584
rabbani	burhanuddin-rabbani
rabin	Q34060
rabuka	Q981549
radev	Q26257557
raeisi	Q5947347
raffarin	Q63263
rafsanjani	akbar-hashemi-rafsanjani
raggi	youssef-rajji
rahman	sheikh-mujibur-rahman tarique-rahman
rahmon	Q57366
rainsy	sam-rainsy
raisi	Q5947347
rajapaksa	Q1538702 Q57338
rajapakse	Q57338
rajji	youssef-rajji
rajoelina	Q57363
rajoy	Q10819
raka	Q18342893
rakhmonov	Q57366
rama	Q316901
ramaphosa	Q1148669
ramgoolam	Q57836
ramkalawan	Q1568174
ramos	fidel-ramos
ranariddh	norodom-ranariddh
randrianirina	michael-randrianirina
rantisi	abdel-aziz-al-rantisi
rantissi	abdel-aziz-al-rantisi
rao	p-v-narasimha-rao
rashid	Q57655 Q6496078
rasmussen	Q182397 Q311063 Q46052
rasulzoda	Q15222839
rato	Q455748
ratzinger	Q2494
ravalomanana	marc-ravalomanana
ravanchi	majid-takht-ravanchi
rawlings	Q51002
rayner	Q18164278
razak	Q57675
reagan	Q9960
recean	Q13407948
redwood	john-redwood
reeves	Q574896
reid	harry-reid john-reid
reinfeldt	Q52920
reisinger	beate-meinl-reisinger
rene	Q224986
reno	Q236421
renzi	Q47563
retailleau	Q2926942
reynolds	albert-reynolds
reznikov	Q4392444
rfk	robert-f-kennedy
rhee	syngman-rhee
rhodes	cecil-rhodes
ribbentrop	joachim-von-ribbentrop
rice	Q47216 Q50612
ridge	Q559822
rifkind	malcolm-rifkind
rinkevics	Q3047551
rivlin	Q455854
robertson	george-robertson
robespierre	maximilien-robespierre
robinson	mary-robinson
robles	Q5997107
robredo	Q6761357
rocard	Q12946
rockefeller	nelson-rockefeller
rodham	Q6294
rodriguez	Q15081116 Q3295308 Q58183
rogozin	Q737463
roh	Q14345 roh-tae-woo
rohani	Q348144
romney	Q4496
rompuy	Q12983
roosevelt	Q33866 Q8007
ross	Q8000233
rouhani	Q348144
rousseff	Q40722
rove	karl-rove
rowley	Q6384971
royal	Q81923
rua	Q295007
rubin	robert-rubin
rubio	Q324546
rudd	Q43135 Q479171
rudy	rudy-giuliani
ruehe	volker-ruhe
ruggiero	Q956652
ruginiene	Q124516173
rugova	Q192138
ruhe	volker-ruhe
rumsfeld	Q184650
rupo	Q15048
russell	catherine-russell
russia	peter-the-great
ruto	Q195725
rutte	Q57792
ryan	Q203966
saakashvili	Q43330
saar	Q966349
sabah	Q217194 mishal-al-ahmad-al-sabah
sadat	anwar-sadat
sadate	anwar-sadat
saddam	Q1316
sadr	muqtada-al-sadr
safadi	Q28336737
said	sultan-qaboos
saied	Q16120878
sakellaropoulou	Q57415743
sakskoburggotski	simeon-saxe-coburg-gotha
salam	nawaf-salam
salazar	antonio-de-oliveira-salazar
saleh	ali-abdullah-saleh amrullah-saleh
salehi	Q283201
salih	Q808173
salim	salim-ahmed-salim
salinas	carlos-salinas-de-gortari
salisbury	lord-salisbury
sall	Q57438
salman	Q6892571 king-salman
salmond	Q10652
salvini	Q1055449
samaras	Q57806
samia	samia-suluhu-hassan
sampaio	Q156780
samper	ernesto-samper
samphan	khieu-samphan
san	aung-san
sanader	Q56220
sanae	Q1705028
sanchez	Q6070218
sanders	Q359442
sandu	Q15071069
sanguinetti	Q311428
sankara	thomas-sankara
sankoh	foday-sankoh
santer	jacques-santer
santokhi	Q333135
santorum	rick-santorum
santos	Q57311 Q57313
sargsyan	Q612803
sarkisian	Q612803
sarkozy	Q329
sarney	Q244997
sarraj	fayez-al-sarraj
sary	ieng-sary
saud	king-salman
savimbi	jonas-savimbi
scalfaro	oscar-luigi-scalfaro
scalise	Q1857141
schaeuble	Q16019
schauble	Q16019
scheer	Q2846724
scheffer	Q273812
schlein	elly-schlein
schmidt	Q57652 helmut-schmidt
scholz	Q61053
schoof	Q22338116
schroder	Q2530
schroeder	Q2530
schuessel	Q2125645
schulz	Q17905
schumer	Q380900
schussel	Q2125645
schwarzenegger	Q2685
scowcroft	brent-scowcroft
sebelius	Q27677
sebsi	Q313539
seehofer	Q44612
sefcovic	Q512678
seguro	antonio-jose-seguro
sein	thein-sein
sejourne	Q48321355
selassie	haile-selassie
selenskyj	Q3874799
sen	Q57788
senghor	leopold-sedar-senghor
serdyukov	anatoly-serdyukov
serraj	fayez-al-sarraj
sessions	Q358443
sezer	Q165487
shah	Q4746875
shahabuddin	mohammed-shahabuddin
shaibani	asaad-al-shaibani
shalom	Q553567
shamir	yitzhak-shamir
shanmugaratnam	Q983752
shapiro	Q6289368
shapps	Q478596
shara	farouk-al-sharaa
sharaa	ahmed-al-sharaa farouk-al-sharaa
sharif	Q134068 Q2096387
sharon	Q60206
shastri	lal-bahadur-shastri
sheinbaum	Q5771800
shekau	abubakar-shekau
shettima	Q6374297
shevardnadze	Q151929
shigeru	Q1335527
shinawatra	Q13026319 thaksin-shinawatra yingluck-shinawatra
shipley	Q235996
shmyhal	Q66094865
shoigu	Q32024
shorten	Q4910865
shoukry	Q7409268
shoygu	Q32024
shtayyeh	Q16192933
shultz	george-shultz
shushkevich	stanislav-shushkevich
shwe	than-shwe
sihamoni	Q57319
sihanouk	norodom-sihanouk
sikorski	Q58085
silajdzic	Q57381
silina	Q61121565
silva	Q237693 Q37181 Q57398 ulisses-correia-e-silva
simina	Q7984081
simion	george-simion
simitis	Q155390
simons	jennifer-geerlings-simons
simonyte	Q437096
singh	Q3506475 Q3518489 Q41914 jagmeet-singh v-p-singh
siniora	fouad-siniora
sinwar	yahya-sinwar
sirisena	Q6737124
sirleaf	Q43179
sisi	Q307871
sison	jose-maria-sison
sissi	Q307871
sistani	ali-al-sistani
sitharaman	Q7040049
skerrit	Q57823
smith	Q302486 Q5219439 ian-smith
smotrich	Q18759744
smuts	jan-smuts
soares	mario-soares
socrates	Q182367
soder	Q50664
soeder	Q50664
soeharto	suharto
soekarno	sukarno
soekarnoputri	Q76179
sogavare	Q536063
soglo	nicephore-soglo
solana	javier-solana
solberg	Q291644
soleimani	qassem-soleimani
somoza	anastasio-somoza
sonexay	Q104914585
sonko	Q56312650
sousa	Q6756617
spajic	Q101225458
srettha	Q118213697
stalin	Q855
starmer	Q6383803
steenhuisen	Q6258967
steinmeier	Q76658
stepashin	sergei-stepashin
stiell	simon-stiell
stocker	christian-stocker
stoere	Q467948
stoltenberg	Q57665
store	Q467948
strache	Q44733
straw	Q311278
streeting	Q7983764
stroessner	alfredo-stroessner
stubb	Q503143
sturgeon	Q467112
suarez	adolfo-suarez
subianto	Q2107268
sudani	Q3700793
suga	Q122465
sugiono	Q96987568
suharto	suharto
sukarno	sukarno
sukarnoputri	Q76179
suleiman	Q223568
suleimani	qassem-soleimani
sullivan	Q16730147
sultan	Q315587
sulyok	Q28599854
suminwa	judith-suminwa
summers	Q317953
sun	sun-yat-sen
sunak	Q20055561
sununu	Q16215583 john-sununu
sutherland	peter-sutherland
sutter	Q115881
svyrydenko	Q61112536
swan	Q1236571
swaraj	Q1652493
swinney	Q333811
swinson	jo-swinson
sybiha	Q28701441
syrsky	oleksandr-syrskyi
syrskyi	oleksandr-syrskyi
szijjarto	Q685293
szydlo	Q4877021
tadic	Q483290
taft	Q35648
tajani	Q440710
takaichi	Q1705028
talabani	Q57306
talal	king-hussein
talon	Q16669148
tambo	oliver-tambo
tamim	Q1855372
tantawi	Q45917
tariq	haitham-bin-tariq
tasoulas	konstantinos-tasoulas
tassoulas	konstantinos-tasoulas
taye	Q124831090
taylor	Q49090
tchiani	Q120965176
tebboune	Q2821166
tedros	Q16196017
temer	Q463533
teo	Q5441662
teodoro	Q1396192
thaci	Q57634
thackeray	bal-thackeray
thaksin	thaksin-shinawatra
thant	u-thant
thaqi	Q57634
tharman	Q983752
thatcher	Q7416
thavisin	Q118213697
thongloun	Q58323
thune	Q462981
tiani	Q120965176
tikhanovskaya	sviatlana-tsikhanouskaya
tillerson	Q331401
timmermans	Q32681
timochenko	rodrigo-londono
timoshenko	Q48283
timothewos	gedion-timothewos
tinubu	Q3510872
tito	josip-broz-tito
tobgay	Q7849613
tojo	hideki-tojo
tokayev	Q200881
toledo	Q207426
tomasdottir	Q24494577
torra	Q1945815
torrijos	omar-torrijos
touadera	Q57758
toure	amadou-toumani-toure sekou-toure
traore	Q114341246
trichet	Q152905
trimble	Q192556
trong	Q318458
trotsky	leon-trotsky
trudeau	Q3099714 Q8619
truman	Q11613
trump	Q22686
truss	Q272201
trzaskowski	Q9303115
tsahkna	Q11716283
tsai	Q233984
tsang	Q15024
tshisekedi	etienne-tshisekedi felix-tshisekedi
tsikhanouskaya	sviatlana-tsikhanouskaya
tsipras	Q312015
tsvangirai	Q57762
tudjman	franjo-tudman
tudman	franjo-tudman
tuerk	volker-turk
tuggar	Q65088520
tung	Q15027
tupou	king-tupou-vi
turabi	hassan-al-turabi
turchin	alexander-turchin
turchyn	alexander-turchin
turk	volker-turk
turnbull	Q927550
tusk	Q946
tutu	desmond-tutu
tymoshenko	Q48283
ulmanis	guntis-ulmanis
umerov	rustem-umerov
uribe	Q187413
ushakov	Q4479563
vajiralongkorn	king-maha-vajiralongkorn
vajpayee	Q233289
valera	eamon-de-valera
valls	Q10287
valtonen	Q17382244
vance	Q28935729 cyrus-vance
varadkar	Q1728820
vargas	getulio-vargas
varoufakis	Q40688
vautrin	Q2942097
vazquez	Q9099
vedrine	Q560682
vejjajiva	abhisit-vejjajiva
velayati	ali-akbar-velayati
veldkamp	Q123174040
verhofstadt	Q12978
verwoerd	hendrik-verwoerd
vestager	Q270820
victoria	queen-victoria
vieira	Q18708068
villa	pancho-villa
villarruel	Q24572317
villepin	Q131660
vilsack	Q353826
vizcarra	martin-vizcarra
volodin	Q982461
voronin	Q189435
vranitzky	franz-vranitzky
vucic	Q222031
wade	Q106963
wadephul	johann-wadephul
wagenknecht	sahra-wagenknecht
wahid	Q76167
waigel	theo-waigel
waldheim	kurt-waldheim
walesa	Q444
wallace	Q263166 george-wallace
waltz	Q55386653
walz	Q2434360
wang	Q18113 Q701801 wang-huning
warren	Q434706
washington	Q23
wasmosy	juan-carlos-wasmosy
weah	Q173139
wei	Q7929529
weidel	alice-weidel
weinberger	caspar-weinberger
weizman	Q128911
weizmann	Q128911 chaim-weizmann
weizsacker	richard-von-weizsacker
weizsaecker	richard-von-weizsacker
welby	justin-welby
wen	Q16628
werthein	Q5550326
westerwelle	Q58284
wever	Q336599
whipps	Q26703072
whitlam	gough-whitlam
whitmer	Q5607720
wickremesinghe	Q983402
widodo	Q3318231
wilders	geert-wilders
wiles	Q113560461
wilhelm	kaiser-wilhelm-ii
williams	rowan-williams
wilson	Q34296 harold-wilson
win	ne-win
wine	bobi-wine
winnie	winnie-mandela
witkoff	steve-witkoff
woerner	manfred-worner
wojtyla	Q989
wolfensohn	james-wolfensohn
wolfowitz	Q219861
wong	Q456759 Q6504758 joshua-wong
worner	manfred-worner
wu	Q6288088
wulff	Q2540
xi	Q15031
yaakob	Q6084858
yaalon	Q981881
yamani	ahmed-zaki-yamani
yang	Q58211
yanukovich	Q1459658
yanukovych	Q1459658
yaradua	Q104705
yassin	Q1060949 ahmed-yassin
yatsenyuk	Q471730
yavlinsky	grigory-yavlinsky
yellen	Q263725
yeltsin	Q34453
yermak	Q65200615
yildirim	Q863496
yilmaz	Q366692
yingluck	yingluck-shinawatra
yongchaiyudh	chavalit-yongchaiyudh
yoon	Q16090635
yoshida	shigeru-yoshida
youngkin	Q100963892
yousaf	Q174924
youssouf	mahmoud-ali-youssouf
yudhoyono	Q57405
yunus	Q43969
yuschenko	Q1459699
yushchenko	Q1459699
zaev	Q220579
zakharchenko	Q17488307
zaluzhny	valery-zaluzhny
zaluzhnyi	valery-zaluzhny
zamir	eyal-zamir
zandanshatar	Q4142905
zapata	emiliano-zapata
zapatero	Q41395
zardari	Q244338 Q57373
zarif	Q10296812
zarqawi	abu-musab-al-zarqawi
zawahiri	ayman-al-zawahiri
zawahri	ayman-al-zawahiri
zayed	Q1951896 abdullah-bin-zayed
zebari	Q982410
zedillo	Q298149
zelaya	Q191060
zelenski	Q3874799
zelenskiy	Q3874799
zelensky	Q3874799
zelenskyi	Q3874799
zelenskyy	Q3874799
zeman	Q29032
zemmour	eric-zemmour
zenawi	Q161184
zenzri	sarra-zaafrani-zenzri
zeroual	liamine-zeroual
zewde	Q7399685
zhao	Q127295 zhao-ziyang
zhaparov	Q25597826
zhelev	zhelyu-zhelev
zhelyazkov	Q59978016
zhirinovsky	vladimir-zhirinovsky
zhivkov	todor-zhivkov
zhou	Q198042 zhou-enlai
zhu	Q18285
zia	Q234814 zia-ul-haq
zille	Q260693
zoellick	Q312724
zoubaidi	Q22054939
zourabichvili	salome-zourabichvili
zubaidi	Q22054939
zubkov	Q147425
zuma	Q150276 Q57282
zyuganov	gennady-zyuganov
аббас	Q127998
абэ	Q132345
албанезе	Q335697
аннан	Q1254
арафат	Q34211
асад	Q44329
баиден	Q6279
белоусов	Q4082839
болсонару	Q10304982
буданов	kyrylo-budanov
вэнс	Q28935729
гитлер	Q352
горбачев	Q30487
гутерреш	Q311440
гутерриш	Q311440
дмитриев	kirill-dmitriev
ельцин	Q34453
ердоган	Q39259
зеленскии	Q3874799
зеленськии	Q3874799
кадыров	Q217115
каллас	Q11869065
кастро	Q11256
клинтон	Q1124 Q6294
кулеба	Q24025631
лавров	Q58217
ладен	Q1317
ленин	Q1394
линкольн	Q91
лукашенко	Q2866
лукашэнка	Q2866
ляиен	Q60772
мадуро	Q58132
макрон	Q3052772
мандела	Q8023
медведев	Q23530
мединскии	Q2121094
мелони	Q451791
меркель	Q567
мерц	friedrich-merz
милеи	Q52395487
мишустин	Q4298520
моди	Q1058
моді	Q1058
навальныи	alexei-navalny
нетаньягу	Q43723
нетаньяху	Q43723
обама	Q76
патрушев	Q446865
пенс	Q24313
песков	dmitry-peskov
порошенко	Q58077
пригожин	yevgeny-prigozhin
путин	Q7747
путін	Q7747
реиган	Q9960
рубио	Q324546
салман	Q6892571
свириденко	Q61112536
сибіга	Q28701441
силва	Q37181
сталин	Q855
стармер	Q6383803
столтенберг	Q57665
такаити	Q1705028
тимошенко	Q48283
тихановская	sviatlana-tsikhanouskaya
трамп	Q22686
туск	Q946
тэтчер	Q7416
умєров	rustem-umerov
ушаков	Q4479563
франциск	Q450675
хаменеи	Q57336
харрис	Q10853588
хусеин	Q1316
цзиньпин	Q15031
цзэдун	Q5816
цзіньпін	Q15031
чавес	Q8440
черчилль	Q8016
шеинбаум	Q5771800
шмигаль	Q66094865
шоигу	Q32024
шольц	Q61053
ын	Q56226
эрдоган	Q39259
ющенко	Q1459699
янукович	Q1459658
єрмак	Q65200615
בנט	Q39318
טראמפ	Q22686
לפיד	Q1396120
נתניהו	Q43723
פוטין	Q7747
اردوغان	Q39259
الاسد	Q44329
السيسي	Q307871
الله	hassan-nasrallah
اوباما	Q76
بايدن	Q6279
بوتين	Q7747
بينغ	Q15031
ترامب	Q22686
حسين	Q1316
خامنهای	Q57336
زيلينسكي	Q3874799
سلمان	Q6892571
عباس	Q127998
عرفات	Q34211
ماكرون	Q3052772
مبارك	Q34105
ميركل	Q567
نتنياهو	Q43723
मद	Q1058
フ	Q22686
マ	Q76
ル	Q567
ン	Q3052772 Q39259 Q6279 Q7747
ー	Q3874799
三	Q132345
东	Q5816
京	Q7747
偉	Q122465
基	Q3874799
安	Q39259
尔	Q567
峰	Q8291839
平	Q15031 Q16977
强	Q18111 Q4414390
德	Q3847080
恩	Q56226
文	Q233984
普	Q22686
毅	Q701801
民	Q16597
涛	Q15029
登	Q6279
胡	Q43723
苗	Q1705028
茂	Q1335527
迪	Q1058
郎	Q130852 Q661410
雄	Q359480
马	Q76
龙	Q3052772
든	Q6279
마	Q76
명	Q12612463
문	Q1253
박	Q14342
삼	kim-young-sam
성	Q41117
수	han-duck-soo
열	Q16090635
우	roh-tae-woo
은	Q56226
인	Q21001
일	Q10665
정	kim-yo-jong
중	Q45785
키	Q3874799
틴	Q7747
프	Q22686
핑	Q15031
현	Q113490128 Q14345
혜	Q138048
환	chun-doo-hwan
훈	han-dong-hoon
희	park-chung-hee`,
  people: `Q1001	Mahatma Gandhi		Mohandas Gandhi;Mohandas Karamchand Gandhi;Mahatma Ghandi				Leader of the Independence Movement|India|1915-01-09|1948-01-30
Q1004037	King Frederik X		Frederik X;King Frederik				King|Denmark|2024-01-14
Q100963892	Glenn Youngkin						Governor|Virginia|2022-01-15|2026-01-17
Q101137	Yasuo Fukuda						Prime Minister|Japan|2007-09-26|2008-09-24
Q101225458	Milojko Spajić						Prime Minister|Montenegro|2023-10-31
Q101410	François Fillon						Prime Minister|France|2007-05-17|2012-05-10;Presidential Candidate|France|2016-11-27|2017-04-23
Q101547	Thabo Mbeki					1999|2008-10	Deputy President|South Africa|1994-05-10|1999-06-14;President|South Africa|1999-06-14|2008-09-24
Q102200	Árpád Göncz						President|Hungary|1990-08-03|2000-08-04
Q10264359	Davi Alcolumbre						President of the Senate|Brazil|2019-02-02|2021-02-01;President of the Senate|Brazil|2025-02-01
Q10287	Manuel Valls						Interior Minister|France|2012-05-16|2014-03-31;Prime Minister|France|2014-03-31|2016-12-06
Q10296812	Mohammad Javad Zarif		Javad Zarif;Mohammed Javad Zarif			2013-09|2021	Foreign Minister|Iran|2013-08-15|2021-08-25
Q10304982	Jair Bolsonaro		Jair Messias Bolsonaro;Жаир Болсонару		2018-03	2018-08	President|Brazil|2019-01-01|2023-01-01
Q103838608	Pedro Castillo						President|Peru|2021-07-28|2022-12-07
Q10390	John McCain					2008-02|2008-12	Senator|United States|1987-01-03|2018-08-25;Presidential Candidate|United States|2007-04-25|2008-11-04
Q104417661	Jakov Milatović						President|Montenegro|2023-05-20
Q1047	Jawaharlal Nehru					1947	Prime Minister|India|1947-08-15|1964-05-27
Q104705	Umaru Yar'Adua		Umaru Musa Yar'Adua				President|Nigeria|2007-05-29|2010-05-05
Q104914585	Sonexay Siphandone	Sonexay					Prime Minister|Laos|2022-12-30
Q105319610	Mohamed al-Menfi		Mohammed al-Menfi				Chairman of the Presidential Council|Libya|2021-03-15
Q1055449	Matteo Salvini					2018-03	Leader of the League|Italy|2013-12-15;Interior Minister|Italy|2018-06-01|2019-09-05;Deputy Prime Minister|Italy|2022-10-22
Q105667	Catherine Ashton		Lady Ashton;Baroness Ashton				High Representative for Foreign Affairs|European Union|2009-12-01|2014-10-31
Q1058	Narendra Modi		Нарендра Моди;Нарендра Моді;नरेन्द्र मोदी;莫迪			2014	Chief Minister|Gujarat|2001-10-07|2014-05-22;Prime Minister|India|2014-05-26
Q1060949	Muhyiddin Yassin			Muhyiddin			Prime Minister|Malaysia|2020-03-01|2021-08-16
Q106474688	Dina Boluarte						President|Peru|2022-12-07|2025-10-10
Q10648	Gordon Brown						Chancellor of the Exchequer|United Kingdom|1997-05-02|2007-06-27;Prime Minister|United Kingdom|2007-06-27|2010-05-11
Q10652	Alex Salmond						First Minister|Scotland|2007-05-17|2014-11-18
Q10665	Kim Jong-il	Kim	김정일				Supreme Leader|North Korea|1994-07-08|2011-12-17
Q106928258	Kiril Petkov						Prime Minister|Bulgaria|2021-12-13|2022-08-02
Q106963	Abdoulaye Wade						President|Senegal|2000-04-01|2012-04-02
Q10707	Robert Mugabe		Robert Gabriel Mugabe			1980|2019	Prime Minister|Zimbabwe|1980-04-18|1987-12-31;President|Zimbabwe|1987-12-31|2017-11-21
Q1071031	Paolo Gentiloni						Prime Minister|Italy|2016-12-12|2018-06-01;Economy Commissioner|European Union|2019-12-01|2024-11-30
Q107254030	Bernardo Arévalo						President|Guatemala|2024-01-14
Q107422711	Bajram Begaj						President|Albania|2022-07-24
Q107451258	Ariel Henry						Prime Minister|Haiti|2021-07-20|2024-04-24
Q10800073	Nguyen Xuan Phuc	Phuc					Prime Minister|Vietnam|2016-04-07|2021-04-05;President|Vietnam|2021-04-05|2023-01-18
Q10806940	Pham Minh Chinh	Chinh					Prime Minister|Vietnam|2021-04-05
Q10819	Mariano Rajoy				2004-09-02	2011|2018-06	Prime Minister|Spain|2011-12-21|2018-06-01
Q10819807	Andrej Babiš						Prime Minister|Czech Republic|2017-12-13|2021-12-17;Prime Minister|Czech Republic|2025-12-09
Q10831196	To Lam	Lam					President|Vietnam|2024-05-22|2024-10-21;General Secretary of the Communist Party|Vietnam|2024-08-03
Q108447	Heiko Maas						Foreign Minister|Germany|2018-03-14|2021-12-08
Q108454869	José Raúl Mulino		Jose Mulino				President|Panama|2024-07-01
Q10853588	Kamala Harris		Kamala Devi Harris;Камала Харрис				Attorney General|California|2011-01-03|2017-01-03;Senator|United States|2017-01-03|2021-01-18;Vice President|United States|2021-01-20|2025-01-20;Presidential Candidate|United States|2024-07-21|2024-11-05
Q108856371	Kristrún Frostadóttir	Kristrún					Prime Minister|Iceland|2024-12-21
Q109943	Robert Habeck						Vice Chancellor|Germany|2021-12-08|2025-05-06
Q11043304	Naledi Pandor						Foreign Minister|South Africa|2019-05-30|2024-06-17
Q11163124	Nicușor Dan						Mayor of Bucharest|Romania|2020-10-29|2025-05-26;President|Romania|2025-05-26
Q112075625	Daniel Noboa				2023-06		President|Ecuador|2023-11-23
Q1124	Bill Clinton		William Jefferson Clinton;William Clinton;Билл Клинтон			1992-06|2001-06	Governor|Arkansas|1979-01-09|1992-12-12;President|United States|1993-01-20|2001-01-20
Q11256	Fidel Castro	Castro	Fidel Castro Ruz;Фидель Кастро	Fidel		1959|2008-02	Prime Minister|Cuba|1959-02-16|1976-12-02;President|Cuba|1976-12-02|2008-02-24
Q112598575	Hamza Abdi Barre						Prime Minister|Somalia|2022-06-25
Q112679881	Dickon Mitchell						Prime Minister|Grenada|2022-06-24
Q113490128	Kim Yong-hyun	Kim	김용현				Defence Minister|South Korea|2024-09-06|2024-12-05
Q113560461	Susie Wiles						White House Chief of Staff|United States|2025-01-20
Q113577661	Abdoulaye Maïga						Prime Minister|Mali|2024-11-22
Q1141271	Yoshimasa Hayashi						Foreign Minister|Japan|2021-11-10|2023-09-13;Chief Cabinet Secretary|Japan|2023-12-14|2025-10-21
Q114341246	Ibrahim Traoré						Interim President|Burkina Faso|2022-09-30
Q114588964	Sam Matekane						Prime Minister|Lesotho|2022-10-28
Q114705150	Laura Fernández	Fernández	Laura Fernandez Delgado				President|Costa Rica|2026-05-08
Q1148669	Cyril Ramaphosa		Matamela Cyril Ramaphosa			2017-12	Secretary General of the African National Congress|South Africa|1991-07-07|1997-12-20;Deputy President|South Africa|2014-05-26|2018-02-15;President|South Africa|2018-02-15
Q1149	Indira Gandhi						Prime Minister|India|1966-01-24|1977-03-24;Prime Minister|India|1980-01-14|1984-10-31
Q11509	Xanana Gusmao		Jose Alexandre Gusmao				Leader of the Resistance|East Timor|1981-03|2002-05-20;President|East Timor|2002-05-20|2007-05-20;Prime Minister|East Timor|2007-08-08|2015-02-16;Prime Minister|East Timor|2023-07-01
Q11518220	Minoru Kihara						Defence Minister|Japan|2023-09-13|2024-10-01;Chief Cabinet Secretary|Japan|2025-10-21
Q115252004	Jotham Napat						Prime Minister|Vanuatu|2025-02-11
Q115881	Karin Keller-Sutter	Keller-Sutter					President|Switzerland|2025-01-01|2025-12-31
Q1161024	Taro Kono						Foreign Minister|Japan|2017-08-03|2019-09-11;Defence Minister|Japan|2019-09-11|2020-09-16
Q11613	Harry S. Truman		Harry Truman				Vice President|United States|1945-01-20|1945-04-12;President|United States|1945-04-12|1953-01-20
Q116293030	Mohamed Muizzu		Mohammed Muizzu				President|Maldives|2023-11-17
Q11665	Jose Ramos-Horta	Ramos-Horta			1975-11		Foreign Minister|East Timor|2000-10-19|2006-06-25;President|East Timor|2007-05-20|2012-05-20;President|East Timor|2022-05-20
Q11668	Nikki Haley		Nimrata Nikki Haley	Nikki			Governor|South Carolina|2011-01-12|2017-01-24;Ambassador to the United Nations|United States|2017-01-27|2018-12-31;Presidential Candidate|United States|2023-02-14|2024-03-06
Q11673	Andrew Cuomo		Andrew M. Cuomo				Housing Secretary|United States|1997-01-29|2001-01-20;Governor|New York|2011-01-01|2021-08-23
Q11685764	Andrej Plenković						Prime Minister|Croatia|2016-10-19
Q11702	John Boehner					2011|2015-10	House Minority Leader|United States|2007-01-03|2011-01-03;House Speaker|United States|2011-01-05|2015-10-29
Q11716283	Margus Tsahkna						Foreign Minister|Estonia|2023-04-17
Q1175220	David Levy						Foreign Minister|Israel|1990-06-11|1992-07-13;Foreign Minister|Israel|1996-06-18|1998-01-06;Foreign Minister|Israel|1999-07-06|2000-08-04
Q11764394	Luís Montenegro						Prime Minister|Portugal|2024-04-02
Q11771436	Mateusz Morawiecki						Prime Minister|Poland|2017-12-11|2023-12-13
Q11806	John Adams						Vice President|United States|1789-04-21|1797-03-04;President|United States|1797-03-04|1801-03-04
Q11812	Thomas Jefferson						Secretary of State|United States|1790-03-22|1793-12-31;Vice President|United States|1797-03-04|1801-03-04;President|United States|1801-03-04|1809-03-04
Q11813	James Madison						President|United States|1809-03-04|1817-03-04
Q11815	James Monroe						President|United States|1817-03-04|1825-03-04
Q11816	John Quincy Adams						Secretary of State|United States|1817-09-22|1825-03-04;President|United States|1825-03-04|1829-03-04
Q11817	Andrew Jackson						President|United States|1829-03-04|1837-03-04
Q118213697	Srettha Thavisin			Srettha			Prime Minister|Thailand|2023-08-22|2024-08-14
Q11860	Silvio Berlusconi					1994|2014	Prime Minister|Italy|1994-05-10|1995-01-17;Prime Minister|Italy|2001-06-11|2006-05-17;Prime Minister|Italy|2008-05-08|2011-11-16
Q11869065	Kaja Kallas		Кая Каллас			2024-07	Prime Minister|Estonia|2021-01-26|2024-07-23;High Representative for Foreign Affairs|European Union|2024-12-01
Q120965176	Abdourahamane Tchiani		Abdourahamane Tiani				President|Niger|2023-07-28
Q121160	Guy Parmelin						President|Switzerland|2021-01-01|2021-12-31;President|Switzerland|2026-01-01|2026-12-31
Q1220	Giorgio Napolitano						President|Italy|2006-05-15|2015-01-14
Q122067521	Brice Oligui Nguema	Oligui Nguema	Brice Clotaire Oligui Nguema	Nguema			President|Gabon|2023-09-04
Q12213376	Rashad al-Alimi						Chairman of the Presidential Council|Yemen|2022-04-07
Q1224	Carlo Azeglio Ciampi						Prime Minister|Italy|1993-04-29|1994-05-10;President|Italy|1999-05-18|2006-05-15
Q12241106	Mohamed Ould Ghazouani	Ghazouani	Mohamed Ould Cheikh Ghazouani				President|Mauritania|2019-08-01
Q122465	Yoshihide Suga		菅義偉				Chief Cabinet Secretary|Japan|2012-12-26|2020-09-16;Prime Minister|Japan|2020-09-16|2021-10-04
Q1227076	Diosdado Cabello						President of the National Assembly|Venezuela|2012-01-05|2016-01-05;Interior Minister|Venezuela|2024-08-27
Q12277168	Gordana Siljanovska-Davkova	Siljanovska-Davkova					President|North Macedonia|2024-05-12
Q1231345	Paul Kagame					2000	Vice President|Rwanda|1994-07-19|2000-04-22;President|Rwanda|2000-04-22
Q123174040	Caspar Veldkamp						Foreign Minister|Netherlands|2024-07-02|2025-08-22
Q12358575	Alar Karis						President|Estonia|2021-10-11
Q1236571	Wayne Swan						Treasurer|Australia|2007-12-03|2013-06-27
Q123665	Gloria Macapagal Arroyo		Gloria Arroyo;Gloria Macapagal-Arroyo				Vice President|Philippines|1998-06-30|2001-01-20;President|Philippines|2001-01-20|2010-06-30
Q1239291	Alexander Downer						Foreign Minister|Australia|1996-03-11|2007-12-03
Q12403861	Itamar Ben-Gvir	Ben-Gvir				2022-12	National Security Minister|Israel|2022-12-29
Q12407008	Herzi Halevi						Chief of the General Staff|Israel|2023-01-16|2025-03-05
Q124382437	Bassirou Diomaye Faye		Diomaye Faye		2024-03		President|Senegal|2024-04-02
Q124516173	Inga Ruginienė						Prime Minister|Lithuania|2025-09-25
Q124831090	Taye Atske Selassie	Taye					President|Ethiopia|2024-10-07
Q1253	Ban Ki-moon	Ban	반기문				Foreign Minister|South Korea|2004-01-17|2006-11-10;Secretary-General|United Nations|2007-01-01|2016-12-31
Q1254	Kofi Annan		Кофи Аннан		1993-03	1997|2013	Secretary-General|United Nations|1997-01-01|2006-12-31
Q125731	Ehud Barak					1999-05|2001-03	Prime Minister|Israel|1999-07-06|2001-03-07;Defence Minister|Israel|2007-06-18|2013-03-18
Q12611134	Lee Nak-yon	Lee					Prime Minister|South Korea|2017-05-31|2020-01-14
Q12612463	Lee Jae-myung	Lee	이재명;Lee Jae Myung				Governor|Gyeonggi|2018-07-01|2021-10-25;Opposition Leader|South Korea|2022-08-28|2025-04-09;President|South Korea|2025-06-04
Q12617124	Cho Tae-yul	Cho					Foreign Minister|South Korea|2024-01-10|2025-07-18
Q12655545	Gintautas Paluckas						Prime Minister|Lithuania|2024-12-12|2025-08-04
Q127295	Zhao Leji	Zhao					Chairman of the National People's Congress|China|2023-03-10
Q12797332	Nataša Pirc Musar	Pirc Musar					President|Slovenia|2022-12-23
Q127998	Mahmoud Abbas		Abu Mazen;Махмуд Аббас;محمود عباس			2005	Prime Minister|Palestinian Authority|2003-03-19|2003-09-06;Chairman|Palestine Liberation Organization|2004-11-11;President|Palestinian Authority|2005-01-15
Q12850075	Ali Asadov						Prime Minister|Azerbaijan|2019-10-08
Q128529	Paul Martin						Finance Minister|Canada|1993-11-04|2002-06-02;Prime Minister|Canada|2003-12-12|2006-02-06
Q128543	Jean Chrétien					1993|2003	Prime Minister|Canada|1993-11-04|2003-12-12
Q128911	Ezer Weizman		Ezer Weizmann				Defence Minister|Israel|1977-06-20|1980-05-28;President|Israel|1993-05-13|2000-07-13
Q1290476	John Podesta						White House Chief of Staff|United States|1998-10-20|2001-01-20
Q12946	Michel Rocard						Prime Minister|France|1988-05-10|1991-05-15
Q12963	François Bayrou						Leader of the Democratic Movement|France|2007-12-01;Prime Minister|France|2024-12-13|2025-09-09
Q12978	Guy Verhofstadt						Prime Minister|Belgium|1999-07-12|2008-03-20
Q12981	Yves Leterme						Prime Minister|Belgium|2008-03-20|2008-12-30;Prime Minister|Belgium|2009-11-25|2011-12-06
Q12983	Herman Van Rompuy	Van Rompuy					Prime Minister|Belgium|2008-12-30|2009-11-25;President|European Council|2009-12-01|2014-11-30
Q13024351	Hun Manet	Hun Manet					Prime Minister|Cambodia|2023-08-22
Q13026319	Paetongtarn Shinawatra			Paetongtarn			Prime Minister|Thailand|2024-08-16|2025-08-29
Q13047644	Vjosa Osmani						President|Kosovo|2021-04-06
Q130852	Junichiro Koizumi		小泉純一郎			2001-04|2006-10	Prime Minister|Japan|2001-04-26|2006-09-26
Q131077	Yukio Hatoyama						Prime Minister|Japan|2009-09-16|2010-06-08
Q131248	Lee Kuan Yew	Lee					Prime Minister|Singapore|1959-06-05|1990-11-28
Q1316	Saddam Hussein		Saddam Husayn;Saddam Hussain;Sadam Hussein;Саддам Хусейн;صدام حسين	Saddam		1990|2007	President|Iraq|1979-07-16|2003-04-09
Q131660	Dominique de Villepin						Foreign Minister|France|2002-05-07|2004-03-31;Prime Minister|France|2005-05-31|2007-05-15
Q1317	Osama bin Laden		Usama bin Laden;Osama bin Ladin;Осама бен Ладен	Osama		1998-08	Leader|al-Qaeda|1988-08-11|2011-05-02
Q132345	Shinzo Abe		安倍晋三;Синдзо Абэ			2012-12|2022	Chief Cabinet Secretary|Japan|2005-10-31|2006-09-26;Prime Minister|Japan|2006-09-26|2007-09-26;Prime Minister|Japan|2012-12-26|2020-09-16
Q132596	Taro Aso						Foreign Minister|Japan|2005-10-31|2007-08-27;Prime Minister|Japan|2008-09-24|2009-09-16;Finance Minister|Japan|2012-12-26|2021-10-04
Q133040	Alberto Fujimori					1990|2009	President|Peru|1990-07-28|2000-11-22
Q133308	Mohamed ElBaradei		Mohamed el-Baradei;Mohammed ElBaradei			2002|2013	Director General|IAEA|1997-12-01|2009-11-30;Vice President|Egypt|2013-07-14|2013-08-14
Q133386	Jan Peter Balkenende						Prime Minister|Netherlands|2002-07-22|2010-10-14
Q1335527	Shigeru Ishiba		石破茂;Ishiba Shigeru			2024-09|2025-11	Defence Minister|Japan|2007-09-26|2008-09-24;Prime Minister|Japan|2024-10-01|2025-10-21
Q134068	Nawaz Sharif						Prime Minister|Pakistan|1990-11-06|1993-07-18;Prime Minister|Pakistan|1997-02-17|1999-10-12;Prime Minister|Pakistan|2013-06-05|2017-07-28
Q13407948	Dorin Recean						Prime Minister|Moldova|2023-02-16|2025-11-01
Q1357640	Reince Priebus						Chairman of the Republican National Committee|United States|2011-01-14|2017-01-19;White House Chief of Staff|United States|2017-01-20|2017-07-31
Q13581225	Luigi Di Maio	Di Maio					Deputy Prime Minister|Italy|2018-06-01|2019-09-05;Foreign Minister|Italy|2019-09-05|2022-10-22
Q13628723	Jared Kushner						Senior Adviser to the President|United States|2017-01-20|2021-01-20
Q1374797	Władysław Kosiniak-Kamysz	Kosiniak-Kamysz					Defence Minister|Poland|2023-12-13
Q138048	Park Geun-hye	Park	박근혜				President|South Korea|2013-02-25|2017-03-10
Q1394	Vladimir Lenin		Vladimir Ilyich Lenin;Владимир Ленин			1917	Chairman of the Council of People's Commissars|Soviet Union|1917-11-08|1924-01-21
Q1395041	Herbert Kickl						Interior Minister|Austria|2017-12-18|2019-05-22;Leader of the Freedom Party|Austria|2021-06-19
Q1396120	Yair Lapid		יאיר לפיד				Finance Minister|Israel|2013-03-18|2014-12-04;Prime Minister|Israel|2022-07-01|2022-12-29;Opposition Leader|Israel|2023-01-02
Q1396178	Winston Peters				1993-07		Deputy Prime Minister|New Zealand|1996-12-16|1998-08-14;Foreign Minister|New Zealand|2023-11-27
Q1396192	Gilberto Teodoro		Gilbert Teodoro				Defence Minister|Philippines|2023-06-05
Q1396586	Marcelo Ebrard						Mayor of Mexico City|Mexico|2006-12-05|2012-12-05;Foreign Minister|Mexico|2018-12-01|2023-06-12;Economy Minister|Mexico|2024-10-01
Q1400580	Simon Crean						Opposition Leader|Australia|2001-11-22|2003-12-02
Q14342	Lee Myung-bak	Lee	이명박				President|South Korea|2008-02-25|2013-02-25
Q14345	Roh Moo-hyun	Roh	노무현				President|South Korea|2003-02-25|2008-02-25
Q1459658	Viktor Yanukovych		Viktor Yanukovich;Victor Yanukovych;Віктор Янукович			2004-10|2005-01;2010|2014-12	Prime Minister|Ukraine|2002-11-21|2005-01-05;Prime Minister|Ukraine|2006-08-04|2007-12-18;President|Ukraine|2010-02-25|2014-02-22
Q1459699	Viktor Yushchenko		Viktor Yuschenko;Віктор Ющенко			2004-10|2010-02	Prime Minister|Ukraine|1999-12-22|2001-05-29;President|Ukraine|2005-01-23|2010-02-25
Q1464	Benigno Aquino III		Noynoy Aquino;Benigno Aquino				President|Philippines|2010-06-30|2016-06-30
Q146496	Stjepan Mesić						President|Croatia|2000-02-19|2010-02-18
Q147425	Viktor Zubkov						Prime Minister|Russia|2007-09-14|2008-05-08
Q1491004	Sara Duterte	Duterte					Vice President|Philippines|2022-06-30
Q150080	Mikhail Fradkov						Prime Minister|Russia|2004-03-05|2007-09-12
Q15023	Leung Chun-ying	Leung	CY Leung;C.Y. Leung				Chief Executive|Hong Kong|2012-07-01|2017-06-30
Q15024	Donald Tsang						Chief Executive|Hong Kong|2005-06-21|2012-06-30
Q15027	Tung Chee-hwa	Tung	Tung Chee Hwa				Chief Executive|Hong Kong|1997-07-01|2005-03-12
Q150276	Nkosazana Dlamini-Zuma	Dlamini-Zuma	Nkosazana Dlamini Zuma				Foreign Minister|South Africa|1999-06-17|2009-05-10;Chairperson of the Commission|African Union|2012-10-15|2017-03-14
Q15029	Hu Jintao	Hu	胡锦涛				General Secretary of the Communist Party|China|2002-11-15|2012-11-15;President|China|2003-03-15|2013-03-14
Q15031	Xi Jinping	Xi	Си Цзиньпин;Сі Цзіньпін;شي جين بينغ;习近平;習近平;시진핑			2012-11	Vice President|China|2008-03-15|2013-03-14;General Secretary of the Communist Party|China|2012-11-15;President|China|2013-03-14
Q15048	Elio Di Rupo	Di Rupo					Prime Minister|Belgium|2011-12-06|2014-10-11
Q15054353	Mélanie Joly						Foreign Minister|Canada|2021-10-26|2025-05-13;Industry Minister|Canada|2025-05-13
Q15071069	Maia Sandu						Prime Minister|Moldova|2019-06-08|2019-11-14;President|Moldova|2020-12-24
Q15081116	Delcy Rodríguez		Delcy Eloina Rodriguez				Foreign Minister|Venezuela|2014-12-26|2017-06-21;Vice President|Venezuela|2018-06-14|2026-01-05;Acting President|Venezuela|2026-01-05
Q150851	Colin Powell						National Security Adviser|United States|1987-11-23|1989-01-20;Chairman of the Joint Chiefs of Staff|United States|1989-10-01|1993-09-30;Secretary of State|United States|2001-01-20|2005-01-26
Q151301	Vaira Vīķe-Freiberga	Vīķe-Freiberga					President|Latvia|1999-07-08|2007-07-08
Q151729	Süleyman Demirel					1991|2000-06	Prime Minister|Turkey|1991-11-20|1993-05-16;President|Turkey|1993-05-16|2000-05-16
Q151796	Tzipi Livni						Foreign Minister|Israel|2006-01-18|2009-03-31;Justice Minister|Israel|2013-03-18|2014-12-04
Q151879	Fernando Lugo						President|Paraguay|2008-08-15|2012-06-22
Q151929	Eduard Shevardnadze						Foreign Minister|Soviet Union|1985-07-02|1990-12-20;President|Georgia|1995-11-26|2003-11-23
Q152052	Yousuf Raza Gilani		Yousaf Raza Gilani;Yusuf Raza Gilani				Prime Minister|Pakistan|2008-03-25|2012-06-19
Q15222839	Qohir Rasulzoda		Kokhir Rasulzoda				Prime Minister|Tajikistan|2013-11-23
Q152327	Kgalema Motlanthe						President|South Africa|2008-09-25|2009-05-09
Q152381	Mohamed Nasheed						President|Maldives|2008-11-11|2012-02-07
Q152451	Jerry Brown						Governor|California|1975-01-06|1983-01-03;Governor|California|2011-01-03|2019-01-07
Q152905	Jean-Claude Trichet						President|European Central Bank|2003-11-01|2011-10-31
Q153149	Lennart Meri						President|Estonia|1992-10-06|2001-10-08
Q153167	Valdas Adamkus						President|Lithuania|1998-02-26|2009-07-12
Q1538702	Gotabaya Rajapaksa		Gotabhaya Rajapaksa				Defence Secretary|Sri Lanka|2005-11-25|2015-01-09;President|Sri Lanka|2019-11-18|2022-07-14
Q154104	Sam Nujoma						President|Namibia|1990-03-21|2005-03-21
Q154550	Bertie Ahern						Taoiseach|Ireland|1997-06-26|2008-05-07
Q155164	Imran Khan		Imran Khan Niazi				Leader of Tehreek-e-Insaf|Pakistan|1996-04-25;Prime Minister|Pakistan|2018-08-18|2022-04-10
Q155390	Costas Simitis		Kostas Simitis				Prime Minister|Greece|1996-01-22|2004-03-10
Q155649	Richard Holbrooke						Ambassador to the United Nations|United States|1999-09-07|2001-01-20;Special Envoy for Afghanistan and Pakistan|United States|2009-01-22|2010-12-13
Q156780	Jorge Sampaio						President|Portugal|1996-03-09|2006-03-09
Q1568174	Wavel Ramkalawan						President|Seychelles|2020-10-26|2025-10-26
Q157	François Hollande		Francois Gérard Georges Hollande			2012-03|2017-06	Leader of the Socialist Party|France|1997-11-27|2008-11-27;President|France|2012-05-15|2017-05-14
Q157131	Zoran Đinđić		Zoran Djindjic				Prime Minister|Serbia|2001-01-25|2003-03-12
Q157451	Heydar Aliyev		Heidar Aliyev;Geidar Aliev;Haydar Aliyev				President|Azerbaijan|1993-10-10|2003-10-31
Q15838823	Sergei Aksyonov		Sergey Aksyonov;Sergei Aksenov				Head|Crimea|2014-02-27
Q15849	José Manuel Barroso		Jose Manuel Durao Barroso			2004-11|2014-10	Prime Minister|Portugal|2002-04-06|2004-07-17;President|European Commission|2004-11-22|2014-10-31
Q158813	Mike Huckabee						Governor|Arkansas|1996-07-15|2007-01-09;Presidential Candidate|United States|2007-01-28|2008-03-04;Ambassador to Israel|United States|2025-04-21
Q15967423	Stevo Pendarovski						President|North Macedonia|2019-05-12|2024-05-12
Q16019	Wolfgang Schäuble		Wolfgang Schaeuble			2010|2017-10	Interior Minister|Germany|2005-11-22|2009-10-27;Finance Minister|Germany|2009-10-28|2017-10-24;President of the Bundestag|Germany|2017-10-24|2021-10-26
Q160902	Sigmar Gabriel						Vice Chancellor|Germany|2013-12-17|2018-03-14
Q16090635	Yoon Suk Yeol	Yoon	Yoon Suk-yeol;Yoon Seok-youl;윤석열			2022-03|2025-12	Prosecutor General|South Korea|2019-07-25|2021-03-04;President|South Korea|2022-05-10|2025-04-04
Q161184	Meles Zenawi	Meles		Zenawi		1995|2012	President|Ethiopia|1991-05-28|1995-08-22;Prime Minister|Ethiopia|1995-08-23|2012-08-20
Q16120878	Kais Saied						President|Tunisia|2019-10-23
Q16139757	Anutin Charnvirakul			Anutin			Prime Minister|Thailand|2025-09-07
Q16146870	Steve Bannon		Stephen Bannon		2016-08-17		White House Chief Strategist|United States|2017-01-20|2017-08-18
Q16149892	Luis Arce						President|Bolivia|2020-11-08|2025-11-08
Q16186720	S. Jaishankar		Subrahmanyam Jaishankar;S Jaishankar			2019-06	Foreign Minister|India|2019-05-31
Q16192933	Mohammad Shtayyeh						Prime Minister|Palestinian Authority|2019-04-14|2024-03-31
Q16196017	Tedros Adhanom Ghebreyesus		Tedros Adhanom;Tedros Ghebreyesus	Tedros			Foreign Minister|Ethiopia|2012-11-29|2016-11-01;Director-General|WHO|2017-07-01
Q16202782	Lazarus Chakwera						President|Malawi|2020-06-28|2025-10-04
Q16207702	Nelson Chamisa						Leader of the Movement for Democratic Change|Zimbabwe|2018-02-15|2022-01-22
Q16215583	Chris Sununu						Governor|New Hampshire|2017-01-05|2025-01-09
Q16217223	Jim Chalmers						Treasurer|Australia|2022-05-23
Q16297876	Gabriel Boric				2021-07	2021-11|2026-03	President|Chile|2022-03-11|2026-03-11
Q1638114	Aziz Akhannouch						Prime Minister|Morocco|2021-10-07
Q164582	Vytautas Landsbergis						Chairman of the Supreme Council|Lithuania|1990-03-11|1992-11-25
Q1647394	Myriam Spiteri Debono	Spiteri Debono					President|Malta|2024-04-04
Q16514790	Denis Pushilin						Head|Donetsk|2018-09-07
Q1652493	Sushma Swaraj						Foreign Minister|India|2014-05-26|2019-05-30
Q1654639	Takeshi Iwaya						Foreign Minister|Japan|2024-10-01|2025-10-21
Q165487	Ahmet Necdet Sezer						President|Turkey|2000-05-16|2007-08-28
Q1655453	Toshimitsu Motegi						Foreign Minister|Japan|2019-09-11|2021-11-04;Foreign Minister|Japan|2025-10-21
Q16581287	Jeanine Áñez						President|Bolivia|2019-11-12|2020-11-08
Q16594097	Luis Abinader						President|Dominican Republic|2020-08-16
Q16597	Jiang Zemin	Jiang	江泽民			1993|2003	General Secretary of the Communist Party|China|1989-06-24|2002-11-15;President|China|1993-03-27|2003-03-15
Q16628	Wen Jiabao	Wen					Premier|China|2003-03-16|2013-03-15
Q16669148	Patrice Talon						President|Benin|2016-04-06|2026-05
Q167211	Alan García	García	Alan Garcia Perez				President|Peru|1985-07-28|1990-07-28;President|Peru|2006-07-28|2011-07-28
Q16730147	Jake Sullivan						National Security Adviser|United States|2021-01-20|2025-01-20
Q167444	John Garang						Leader of the Sudan People's Liberation Army|Sudan|1983-05-16|2005-07-30;First Vice President|Sudan|2005-07-09|2005-07-30
Q1677579	Jack Lew		Jacob Lew				White House Chief of Staff|United States|2012-01-27|2013-01-25;Treasury Secretary|United States|2013-02-28|2017-01-20
Q16845347	Ram Nath Kovind						President|India|2017-07-25|2022-07-25
Q16855164	Umaro Sissoco Embaló	Embaló	Umaro Embalo				President|Guinea-Bissau|2020-02-27|2025-11-26
Q169303	Rob Ford						Mayor of Toronto|Canada|2010-12-01|2014-11-30
Q16977	Deng Xiaoping	Deng	邓小平;Teng Hsiao-ping			1978|1997-12	Paramount Leader|China|1978-12-22|1989-11-09
Q16986436	Sanna Marin						Prime Minister|Finland|2019-12-10|2023-06-20
Q1705028	Sanae Takaichi		Санаэ Такаити;高市早苗;Takaichi Sanae			2025-10	Economic Security Minister|Japan|2022-08-10|2024-10-01;Prime Minister|Japan|2025-10-21
Q170581	Nancy Pelosi					2007|2011;2018-11|2023-01	House Minority Leader|United States|2003-01-03|2007-01-03;House Speaker|United States|2007-01-04|2011-01-03;House Speaker|United States|2019-01-03|2023-01-03
Q170899	Néstor Kirchner						President|Argentina|2003-05-25|2007-12-10
Q17117413	Miro Cerar						Prime Minister|Slovenia|2014-09-18|2018-09-13
Q17118365	Gabrielius Landsbergis						Foreign Minister|Lithuania|2020-12-11|2024-12-12
Q171228	Janez Drnovšek						Prime Minister|Slovenia|1992-05-14|2002-12-19;President|Slovenia|2002-12-22|2007-12-23
Q17177542	Gaston Browne						Prime Minister|Antigua and Barbuda|2014-06-13
Q1718291	Ronald Lamola						Foreign Minister|South Africa|2024-06-30
Q172083	Omar Bongo	Bongo	Omar Bongo Ondimba				President|Gabon|1967-12-02|2009-06-08
Q1728820	Leo Varadkar					2017-06|2024-04	Taoiseach|Ireland|2017-06-14|2020-06-27;Taoiseach|Ireland|2022-12-17|2024-04-09
Q17293	Dalai Lama	Dalai Lama	Tenzin Gyatso				Spiritual Leader|Tibet|1940-02-22
Q173139	George Weah		George Manneh Weah		2004-11		President|Liberia|2018-01-22|2024-01-22
Q17330556	Peter Pellegrini						Prime Minister|Slovakia|2018-03-22|2020-03-21;President|Slovakia|2024-06-15
Q17382244	Elina Valtonen						Foreign Minister|Finland|2023-06-20
Q174438	Madeleine Albright					1997|2001	Ambassador to the United Nations|United States|1993-01-27|1997-01-21;Secretary of State|United States|1997-01-23|2001-01-20
Q174662	Mary McAleese						President|Ireland|1997-11-11|2011-11-10
Q17478000	Iván Duque						President|Colombia|2018-08-07|2022-08-07
Q17488307	Alexander Zakharchenko		Aleksandr Zakharchenko				Head|Donetsk|2014-08-07|2018-08-31
Q174924	Humza Yousaf						First Minister|Scotland|2023-03-29|2024-05-07
Q17712353	Nayib Bukele					2019-02	Mayor of San Salvador|El Salvador|2015-05-01|2018-04-30;President|El Salvador|2019-06-01
Q1780398	Ulf Kristersson						Prime Minister|Sweden|2022-10-18
Q1789192	Kristen Michal						Prime Minister|Estonia|2024-07-23
Q17905	Martin Schulz						President|European Parliament|2012-01-17|2017-01-17;Leader of the SPD|Germany|2017-03-19|2018-02-13
Q17991320	Hossein Amir-Abdollahian	Amir-Abdollahian	Hossein Amirabdollahian				Foreign Minister|Iran|2021-08-25|2024-05-19
Q17995110	Jimmy Morales						President|Guatemala|2016-01-14|2020-01-14
Q180383	Helen Clark						Prime Minister|New Zealand|1999-12-05|2008-11-19;Administrator|UNDP|2009-04-17|2017-04-19
Q180589	Boris Johnson		Alexander Boris de Pfeffel Johnson;BoJo	Boris			Mayor of London|United Kingdom|2008-05-04|2016-05-09;Foreign Secretary|United Kingdom|2016-07-13|2018-07-09;Prime Minister|United Kingdom|2019-07-24|2022-09-06
Q180795	Mohammad Khatami		Mohammed Khatami;Muhammad Khatami		1997-05	1997-05|2005-08	President|Iran|1997-08-03|2005-08-03
Q18111	Li Keqiang	Li	李克强				Premier|China|2013-03-15|2023-03-11
Q18113	Wang Qishan	Wang					Vice President|China|2018-03-17|2023-03-10
Q1813692	Mathias Cormann						Finance Minister|Australia|2013-09-18|2020-10-30;Secretary-General|OECD|2021-06-01
Q181383	Mahathir Mohamad		Mahathir Mohammad;Mahathir bin Mohamad	Mahathir		1990|2003-12;2018-05|2020-03	Prime Minister|Malaysia|1981-07-16|2003-10-31;Prime Minister|Malaysia|2018-05-10|2020-03-01
Q18164278	Angela Rayner						Deputy Prime Minister|United Kingdom|2024-07-05|2025-09-05
Q181832	Moshe Katsav						President|Israel|2000-08-01|2007-07-01
Q182367	José Sócrates						Prime Minister|Portugal|2005-03-12|2011-06-21
Q182397	Lars Løkke Rasmussen	Løkke Rasmussen	Lars Loekke Rasmussen	Rasmussen			Prime Minister|Denmark|2009-04-05|2011-10-03;Prime Minister|Denmark|2015-06-28|2019-06-27;Foreign Minister|Denmark|2022-12-15
Q182654	Valentina Matviyenko		Valentina Matvienko				Speaker of the Federation Council|Russia|2011-09-21
Q18285	Zhu Rongji	Zhu					Premier|China|1998-03-17|2003-03-16
Q18342668	Retno Marsudi						Foreign Minister|Indonesia|2014-10-27|2024-10-20
Q18342893	Gibran Rakabuming Raka			Gibran			Vice President|Indonesia|2024-10-20
Q18352991	Edgar Lungu						President|Zambia|2015-01-25|2021-08-24
Q183848	Alija Izetbegović						President|Bosnia|1990-12-20|2000-10-14
Q18459548	Luong Cuong	Cuong					President|Vietnam|2024-10-21
Q184650	Donald Rumsfeld					2001|2006-12	White House Chief of Staff|United States|1974-09-21|1975-11-20;Defense Secretary|United States|1975-11-20|1977-01-20;Defense Secretary|United States|2001-01-20|2006-12-18
Q185272	Brian Cowen						Taoiseach|Ireland|2008-05-07|2011-03-09
Q18538164	Ilie Bolojan						Prime Minister|Romania|2025-06-23
Q1855372	Tamim bin Hamad Al Thani	Tamim	Tamim bin Hamad				Emir|Qatar|2013-06-25
Q1857141	Steve Scalise						House Majority Whip|United States|2014-08-01|2019-01-03;House Majority Leader|United States|2023-01-03
Q18618881	Duma Boko						President|Botswana|2024-11-01
Q18618891	Mokgweetsi Masisi						President|Botswana|2018-04-01|2024-11-01
Q18645045	Robert Golob						Prime Minister|Slovenia|2022-06-01
Q18708068	Mauro Vieira						Foreign Minister|Brazil|2015-01-01|2016-05-12;Foreign Minister|Brazil|2023-01-01
Q187099	Lionel Jospin					1997|2002-06	Prime Minister|France|1997-06-03|2002-05-06
Q1873388	Lucien Bouchard						Leader of the Bloc Quebecois|Canada|1990-07-25|1996-01-16;Premier|Quebec|1996-01-29|2001-03-08
Q187413	Álvaro Uribe	Uribe	Alvaro Uribe Velez			2002-05|2011	President|Colombia|2002-08-07|2010-08-07
Q18759744	Bezalel Smotrich					2022-12	Finance Minister|Israel|2022-12-29
Q1892814	Thomas Mulcair		Tom Mulcair				Opposition Leader|Canada|2012-03-24|2015-11-04
Q189435	Vladimir Voronin						President|Moldova|2001-04-07|2009-09-11
Q189575	Ion Iliescu						President|Romania|1989-12-26|1996-11-29;President|Romania|2000-12-20|2004-12-20
Q189947	Nick Clegg						Deputy Prime Minister|United Kingdom|2010-05-11|2015-05-08
Q190572	Vicente Fox	Fox	Vicente Fox Quesada				President|Mexico|2000-12-01|2006-12-01
Q191060	Manuel Zelaya		Mel Zelaya				President|Honduras|2006-01-27|2009-06-28
Q191337	Ferenc Gyurcsány						Prime Minister|Hungary|2004-09-29|2009-04-14
Q192	David Cameron		Lord Cameron			2010-05|2016-08	Opposition Leader|United Kingdom|2005-12-06|2010-05-11;Prime Minister|United Kingdom|2010-05-11|2016-07-13;Foreign Secretary|United Kingdom|2023-11-13|2024-07-05
Q192138	Ibrahim Rugova						President|Kosovo|1992-05-25|2006-01-21
Q19217	Carrie Lam		Carrie Lam Cheng Yuet-ngor				Chief Executive|Hong Kong|2017-07-01|2022-06-30
Q1922011	Merrick Garland						Attorney General|United States|2021-03-11|2025-01-20
Q192533	Mark Carney					2025-03	Governor of the Bank of Canada|Canada|2008-02-01|2013-06-01;Governor of the Bank of England|United Kingdom|2013-07-01|2020-03-15;Prime Minister|Canada|2025-03-14
Q192556	David Trimble						First Minister|Northern Ireland|1998-07-01|2002-10-14
Q192634	Bülent Ecevit						Prime Minister|Turkey|1974-01-26|1974-11-17;Prime Minister|Turkey|1999-01-11|2002-11-18
Q1932603	Miguel Díaz-Canel	Díaz-Canel	Miguel Diaz Canel;Miguel Mario Diaz-Canel			2018-04	President|Cuba|2018-04-19
Q193492	Daniel arap Moi	arap Moi	Daniel Moi	Moi			President|Kenya|1978-08-22|2002-12-30
Q193635	Alan Greenspan						Federal Reserve Chair|United States|1987-08-11|2006-01-31
Q194291	Sirimavo Bandaranaike						Prime Minister|Sri Lanka|1960-07-21|2000-08-10
Q194443	Milan Kučan						President|Slovenia|1991-12-23|2002-12-22
Q1945815	Quim Torra						President|Catalonia|2018-05-17|2020-09-28
Q1951896	Mohammed bin Zayed	bin Zayed	Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed	MBZ			Crown Prince|Abu Dhabi|2004-11-03|2022-05-14;President|United Arab Emirates|2022-05-14
Q19519696	Vladimir Padrino López	Padrino López	Vladimir Padrino				Defence Minister|Venezuela|2014-10-24
Q1954003	Musalia Mudavadi						Prime Cabinet Secretary|Kenya|2022-10-27
Q195725	William Ruto					2022-08	Deputy President|Kenya|2013-04-09|2022-09-13;President|Kenya|2022-09-13
Q196070	Uhuru Kenyatta						President|Kenya|2013-04-09|2022-09-13
Q19607958	Sergio Moro						Justice Minister|Brazil|2019-01-01|2020-04-24
Q19636157	Yaşar Güler						Defence Minister|Turkey|2023-06-04
Q19673	Al Gore		Albert Gore;Albert Arnold Gore				Senator|United States|1985-01-03|1993-01-02;Vice President|United States|1993-01-20|2001-01-20
Q198042	Zhou Yongkang	Zhou					Minister of Public Security|China|2002-12-28|2007-10-28
Q19825651	Li Shangfu	Li					Defence Minister|China|2023-03-12|2023-10-24
Q19880665	Mike Johnson						House Speaker|United States|2023-10-25
Q19957769	Suella Braverman						Home Secretary|United Kingdom|2022-09-06|2023-11-13
Q20020731	Élisabeth Borne						Prime Minister|France|2022-05-16|2024-01-09
Q200305	Milo Đukanović		Milo Djukanovic				Prime Minister|Montenegro|2003-01-08|2016-11-28;President|Montenegro|2018-05-20|2023-05-20
Q20055561	Rishi Sunak					2022-07|2024-08	Chancellor of the Exchequer|United Kingdom|2020-02-13|2022-07-05;Prime Minister|United Kingdom|2022-10-25|2024-07-05
Q200881	Kassym-Jomart Tokayev		Kasym-Zhomart Tokayev;Kassym-Zhomart Tokayev				Prime Minister|Kazakhstan|1999-10-01|2002-01-28;President|Kazakhstan|2019-03-20
Q20089181	Sébastien Lecornu						Armed Forces Minister|France|2022-05-20|2025-09-09;Prime Minister|France|2025-09-09
Q20090884	Hilda Heine						President|Marshall Islands|2016-01-28|2020-01-13;President|Marshall Islands|2024-01-03
Q201795	Ben Bernanke						Federal Reserve Chair|United States|2006-02-01|2014-01-31
Q202006	Olusegun Obasanjo					1999-02|2007-06	Head of State|Nigeria|1976-02-13|1979-10-01;President|Nigeria|1999-05-29|2007-05-29
Q202209	Giuliano Amato						Prime Minister|Italy|1992-06-28|1993-04-29;Prime Minister|Italy|2000-04-25|2001-06-11
Q202350	Alberto Gonzales						Attorney General|United States|2005-02-03|2007-09-17
Q2036942	Ted Cruz		Rafael Edward Cruz				Senator|United States|2013-01-03;Presidential Candidate|United States|2015-03-23|2016-05-03
Q2038	François Mitterrand					1981|1996-06	President|France|1981-05-21|1995-05-17
Q203966	Paul Ryan						Vice Presidential Candidate|United States|2012-08-11|2012-11-06;House Speaker|United States|2015-10-29|2019-01-03
Q204027	Sergei Ivanov		Sergey Ivanov				Defence Minister|Russia|2001-03-28|2007-02-15;Presidential Chief of Staff|Russia|2011-12-22|2016-08-12
Q2042	Charles de Gaulle		General de Gaulle			1940-06	Leader of Free France|France|1940-06-18|1944-06-03;President|France|1959-01-08|1969-04-28
Q20423278	Mohammad Mustafa						Prime Minister|Palestinian Authority|2024-03-31
Q204487	Zine El Abidine Ben Ali	Ben Ali	Zine al-Abidine Ben Ali				President|Tunisia|1987-11-07|2011-01-14
Q206	Stephen Harper						Opposition Leader|Canada|2004-03-20|2006-02-06;Prime Minister|Canada|2006-02-06|2015-11-04
Q206327	Bernard Kouchner						Foreign Minister|France|2007-05-18|2010-11-13
Q206471	Borut Pahor						Prime Minister|Slovenia|2008-11-21|2012-02-10;President|Slovenia|2012-12-22|2022-12-22
Q206719	Mathieu Kérékou						President|Benin|1972-10-26|1991-04-04;President|Benin|1996-04-04|2006-04-06
Q2067470	Ali al-Naimi						Oil Minister|Saudi Arabia|1995-08-02|2016-05-07
Q207	George W. Bush		George Walker Bush;George Bush	Dubya			Governor|Texas|1995-01-17|2000-12-21;President|United States|2001-01-20|2009-01-20
Q207426	Alejandro Toledo						President|Peru|2001-07-28|2006-07-28
Q207432	Chandrika Kumaratunga		Chandrika Bandaranaike Kumaratunga				President|Sri Lanka|1994-11-12|2005-11-19
Q207655	Kjell Magne Bondevik						Prime Minister|Norway|1997-10-17|2005-10-17
Q2080040	Petr Pavel						President|Czech Republic|2023-03-09
Q208100	Lamberto Dini						Prime Minister|Italy|1995-01-17|1996-05-17;Foreign Minister|Italy|1996-05-17|2001-06-06
Q208355	Joaquim Chissano						President|Mozambique|1986-11-06|2005-02-02
Q208591	Anna Lindh						Foreign Minister|Sweden|1998-10-07|2003-09-11
Q2096387	Shehbaz Sharif		Shahbaz Sharif				Prime Minister|Pakistan|2022-04-11|2023-08-14;Prime Minister|Pakistan|2024-03-04
Q21001	Moon Jae-in	Moon	문재인				President|South Korea|2017-05-10|2022-05-10
Q21001195	Xavier Espot	Espot	Xavier Espot Zamora				Prime Minister|Andorra|2019-05-16
Q2105	Jacques Chirac					1994|2007-12	Prime Minister|France|1974-05-27|1976-08-26;Mayor of Paris|France|1977-03-20|1995-05-16;Prime Minister|France|1986-03-20|1988-05-10;President|France|1995-05-17|2007-05-16
Q2107268	Prabowo Subianto			Prabowo	2009-05	2014-05|2014-10;2024-02	Defence Minister|Indonesia|2019-10-23|2024-10-20;President|Indonesia|2024-10-20
Q2108126	Prayuth Chan-ocha	Chan-ocha	Prayut Chan-o-cha;Prayuth Chan-o-cha	Prayuth;Prayut			Prime Minister|Thailand|2014-08-24|2023-08-22
Q21159815	François-Philippe Champagne	Champagne					Industry Minister|Canada|2021-01-12|2025-05-13;Finance Minister|Canada|2025-03-14
Q21179176	Marcel Ciolacu						Prime Minister|Romania|2023-06-15|2025-05-05
Q2121094	Vladimir Medinsky		Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский				Culture Minister|Russia|2012-05-21|2020-01-21;Presidential Adviser|Russia|2020-01-24
Q2125645	Wolfgang Schüssel		Wolfgang Schuessel				Chancellor|Austria|2000-02-04|2007-01-11
Q212733	Joseph Estrada						President|Philippines|1998-06-30|2001-01-20
Q212751	Algirdas Brazauskas						President|Lithuania|1993-02-25|1998-02-25
Q212765	Mikuláš Dzurinda						Prime Minister|Slovakia|1998-10-30|2006-07-04
Q212979	Robert Gates		Robert M. Gates;Bob Gates				CIA Director|United States|1991-11-06|1993-01-20;Defense Secretary|United States|2006-12-18|2011-07-01
Q2134696	Alejandro Giammattei						President|Guatemala|2020-01-14|2024-01-14
Q2142823	Thierry Breton						Finance Minister|France|2005-02-25|2007-05-15;Internal Market Commissioner|European Union|2019-12-01|2024-09-16
Q215057	Rick Perry						Governor|Texas|2000-12-21|2015-01-20;Energy Secretary|United States|2017-03-02|2019-12-01
Q215569	Alain Juppé					1995|1997-06	Foreign Minister|France|1993-03-29|1995-05-16;Prime Minister|France|1995-05-17|1997-06-02;Foreign Minister|France|2011-02-27|2012-05-10
Q21592171	Kemi Badenoch						Business Secretary|United Kingdom|2023-02-07|2024-07-05;Opposition Leader|United Kingdom|2024-11-02
Q216594	Ed Miliband		Edward Miliband				Opposition Leader|United Kingdom|2010-09-25|2015-05-08;Energy Secretary|United Kingdom|2024-07-05
Q217070	Laurent Fabius						Prime Minister|France|1984-07-17|1986-03-20;Foreign Minister|France|2012-05-16|2016-02-11
Q217096	Emperor Naruhito		Naruhito				Emperor|Japan|2019-05-01
Q217115	Ramzan Kadyrov		Рамзан Кадыров			2010	Head|Chechnya|2007-02-15
Q217194	Jaber al-Ahmad al-Sabah	al-Sabah					Emir|Kuwait|1977-12-31|2006-01-15
Q21822	Bo Xilai	Bo					Communist Party Secretary of Chongqing|China|2007-11-30|2012-03-15
Q219728	Abdou Diouf						President|Senegal|1981-01-01|2000-04-01;Secretary General|La Francophonie|2003-01-01|2014-12-31
Q219861	Paul Wolfowitz						Deputy Defense Secretary|United States|2001-03-02|2005-06-01;President|World Bank|2005-06-01|2007-06-30
Q21995345	Katalin Novák						President|Hungary|2022-05-10|2024-02-26
Q22054939	Aidarous al-Zubaidi		Aidarus al-Zoubaidi				Leader of the Southern Transitional Council|Yemen|2017-05-11
Q220579	Zoran Zaev						Prime Minister|North Macedonia|2017-05-31|2022-01-16
Q220723	Ken Livingstone						Mayor of London|United Kingdom|2000-05-04|2008-05-04
Q221411	Wim Kok						Prime Minister|Netherlands|1994-08-22|2002-07-22
Q221997	Jeb Bush		John Ellis Bush	Jeb			Governor|Florida|1999-01-05|2007-01-02;Presidential Candidate|United States|2015-06-15|2016-02-20
Q222031	Aleksandar Vučić		Alexander Vucic			2014-04	Prime Minister|Serbia|2014-04-27|2017-05-31;President|Serbia|2017-05-31
Q22294946	Alexandre de Moraes	de Moraes		Moraes			Justice Minister|Brazil|2016-05-12|2017-02-22
Q22316	John Kerry						Senator|United States|1985-01-02|2013-02-01;Presidential Candidate|United States|2003-09-02|2004-11-02;Secretary of State|United States|2013-02-01|2017-01-20;Presidential Envoy for Climate|United States|2021-01-20|2024-03-06
Q22338116	Dick Schoof						Prime Minister|Netherlands|2024-07-02
Q223568	Omar Suleiman						Intelligence Chief|Egypt|1993-01|2011-01-29;Vice President|Egypt|2011-01-29|2011-02-11
Q2246940	Sirajuddin Haqqani						Interior Minister|Taliban|2021-09-07
Q224986	France-Albert René		France Albert Rene				President|Seychelles|1977-06-05|2004-04-14
Q2262885	Sebastian Kurz						Foreign Minister|Austria|2013-12-16|2017-12-18;Chancellor|Austria|2017-12-18|2019-05-28;Chancellor|Austria|2020-01-07|2021-10-11
Q22686	Donald Trump		Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ			2015-06-16	Presidential Candidate|United States|2015-06-16|2016-11-08;President|United States|2017-01-20|2021-01-20;Presidential Candidate|United States|2022-11-15|2024-11-05;President|United States|2025-01-20
Q22695687	Santiago Peña						President|Paraguay|2023-08-15
Q229032	Janet Napolitano						Governor|Arizona|2003-01-06|2009-01-21;Homeland Security Secretary|United States|2009-01-21|2013-09-06
Q229493	Nino Burjanadze						Speaker of Parliament|Georgia|2001-11-09|2008-06-07
Q23	George Washington						President|United States|1789-04-30|1797-03-04
Q23020336	Mohammed bin Abdulrahman	bin Abdulrahman	Mohammed bin Abdulrahman Al Thani				Foreign Minister|Qatar|2016-01-27;Prime Minister|Qatar|2023-03-07
Q23034482	Taneti Maamau						President|Kiribati|2016-03-11
Q230578	Fernando Henrique Cardoso						Finance Minister|Brazil|1993-05-19|1994-03-30;President|Brazil|1995-01-01|2003-01-01
Q232639	Margaret Beckett						Foreign Secretary|United Kingdom|2006-05-05|2007-06-27
Q233289	Atal Bihari Vajpayee		Atal Behari Vajpayee;A. B. Vajpayee			1996|2004-06	Prime Minister|India|1996-05-16|1996-06-01;Prime Minister|India|1998-03-19|2004-05-22
Q233499	Yoshiro Mori						Prime Minister|Japan|2000-04-05|2001-04-26
Q233984	Tsai Ing-wen	Tsai	蔡英文			2016|2024-06	President|Taiwan|2016-05-20|2024-05-20
Q234182	Harriet Harman						Deputy Leader of the Labour Party|United Kingdom|2007-06-24|2015-09-12
Q234814	Khaleda Zia	Zia	Begum Khaleda Zia				Prime Minister|Bangladesh|1991-03-20|1996-03-30;Prime Minister|Bangladesh|2001-10-10|2006-10-29
Q23505	George H. W. Bush		George Herbert Walker Bush;George Bush				Ambassador to the United Nations|United States|1971-03-01|1973-01-18;Director of Central Intelligence|United States|1976-01-30|1977-01-20;Vice President|United States|1981-01-20|1989-01-20;President|United States|1989-01-20|1993-01-20
Q23530	Dmitry Medvedev		Dmitri Medvedev;Dmitriy Medvedev;Dmitry Medvedyev;Дмитрий Медведев		2005-11-14	2008-01|2012-12	President|Russia|2008-05-07|2012-05-07;Prime Minister|Russia|2012-05-08|2020-01-16;Deputy Chairman of the Security Council|Russia|2020-01-16
Q23559	Benito Mussolini					1922	Prime Minister|Italy|1922-10-31|1943-07-25
Q235996	Jenny Shipley						Prime Minister|New Zealand|1997-12-08|1999-12-05
Q236421	Janet Reno						Attorney General|United States|1993-03-12|2001-01-20
Q23685	Jimmy Carter		James Earl Carter				Governor|Georgia|1971-01-12|1975-01-14;President|United States|1977-01-20|1981-01-20
Q237693	Marina Silva						Environment Minister|Brazil|2003-01-01|2008-05-13;Environment Minister|Brazil|2023-01-01
Q23904977	Arthur Lira						President of the Chamber of Deputies|Brazil|2021-02-01|2025-02-01
Q24025631	Dmytro Kuleba		Дмитро Кулеба				Foreign Minister|Ukraine|2020-03-04|2024-09-05
Q24237654	Hibatullah Akhundzada		Haibatullah Akhundzada				Supreme Leader|Taliban|2016-05-25
Q24248265	Steven Mnuchin		Steve Mnuchin				Treasury Secretary|United States|2017-02-13|2021-01-20
Q24313	Mike Pence		Michael Pence;Michael Richard Pence;Майк Пенс			2016-07-15|2021-02	Governor|Indiana|2013-01-14|2017-01-09;Vice President|United States|2017-01-20|2021-01-20
Q2434360	Tim Walz		Timothy Walz				Governor|Minnesota|2019-01-07;Vice Presidential Candidate|United States|2024-08-06|2024-11-05
Q244312	Vince Cable		Vincent Cable				Business Secretary|United Kingdom|2010-05-12|2015-05-08;Leader of the Liberal Democrats|United Kingdom|2017-07-20|2019-07-22
Q244338	Bilawal Bhutto Zardari	Bhutto Zardari	Bilawal Bhutto-Zardari;Bilawal Bhutto				Foreign Minister|Pakistan|2022-04-27|2023-08-10
Q244631	Leon Panetta						White House Chief of Staff|United States|1994-07-17|1997-01-20;CIA Director|United States|2009-02-13|2011-06-30;Defense Secretary|United States|2011-07-01|2013-02-27
Q24494577	Halla Tómasdóttir						President|Iceland|2024-08-01
Q244997	José Sarney						President|Brazil|1985-03-15|1990-03-15
Q24572317	Victoria Villarruel						Vice President|Argentina|2023-12-10
Q2457783	Alberto Núñez Feijóo	Núñez Feijóo	Alberto Feijoo	Feijóo			Opposition Leader|Spain|2022-04-02
Q246216	Ewa Kopacz						Prime Minister|Poland|2014-09-22|2015-11-16
Q249206	Mevlüt Çavuşoğlu						Foreign Minister|Turkey|2014-08-29|2023-06-03
Q2494	Pope Benedict XVI		Benedict XVI;Joseph Ratzinger;Pope Benedict	Ratzinger	1981-11-25		Pope|Vatican|2005-04-19|2013-02-28
Q2518	Helmut Kohl					1982-10|1998-12	Chancellor|Germany|1982-10-01|1998-10-26
Q2530	Gerhard Schröder		Gerhard Schroeder		1998-03	1998-03|2005-12	Chancellor|Germany|1998-10-27|2005-11-22
Q2538	Joachim Gauck						President|Germany|2012-03-18|2017-03-18
Q2540	Christian Wulff						President|Germany|2010-06-30|2012-02-17
Q2542	Horst Köhler		Horst Koehler				Managing Director|IMF|2000-05-01|2004-03-04;President|Germany|2004-07-01|2010-05-31
Q2546246	Peter Costello						Treasurer|Australia|1996-03-11|2007-12-03
Q25597826	Sadyr Japarov		Sadyr Zhaparov				President|Kyrgyzstan|2021-01-28
Q26036628	Nasser Bourita						Foreign Minister|Morocco|2017-04-05
Q260464	Ed Balls						Education Secretary|United Kingdom|2007-06-28|2010-05-11
Q260693	Helen Zille						Leader of the Democratic Alliance|South Africa|2007-05-06|2015-05-10
Q261703	Yuriko Koike						Governor of Tokyo|Japan|2016-08-02
Q26257557	Rumen Radev						President|Bulgaria|2017-01-22
Q26258815	Ana Brnabić						Prime Minister|Serbia|2017-06-29|2024-03-20
Q262727	Mo Mowlam						Northern Ireland Secretary|United Kingdom|1997-05-03|1999-10-11
Q26273268	Zuzana Čaputová						President|Slovakia|2019-06-15|2024-06-15
Q2630483	Joseph Boakai						Vice President|Liberia|2006-01-16|2018-01-22;President|Liberia|2024-01-22
Q263147	John Bercow						Speaker of the House of Commons|United Kingdom|2009-06-22|2019-11-04
Q263166	Ben Wallace						Defence Secretary|United Kingdom|2019-07-24|2023-08-31
Q263322	Elaine Chao						Labor Secretary|United States|2001-01-29|2009-01-20;Transportation Secretary|United States|2017-01-31|2021-01-11
Q263725	Janet Yellen						Federal Reserve Chair|United States|2014-02-03|2018-02-03;Treasury Secretary|United States|2021-01-26|2025-01-20
Q264196	David Blunkett						Home Secretary|United Kingdom|2001-06-08|2004-12-15
Q2642828	Alberto Fernández						President|Argentina|2019-12-10|2023-12-10
Q264766	Theresa May		Teresa May				Home Secretary|United Kingdom|2010-05-12|2016-07-13;Prime Minister|United Kingdom|2016-07-13|2019-07-24
Q26703072	Surangel Whipps Jr.		Surangel Whipps				President|Palau|2021-01-21
Q2670985	Aryeh Deri		Arye Deri				Leader of Shas|Israel|1984
Q267320	Espen Barth Eide	Eide					Foreign Minister|Norway|2023-10-16
Q267902	James Mattis		Jim Mattis				Defense Secretary|United States|2017-01-20|2019-01-01
Q2685	Arnold Schwarzenegger						Governor|California|2003-11-17|2011-01-03
Q268584	Dominic Raab						Brexit Secretary|United Kingdom|2018-07-09|2018-11-15;Foreign Secretary|United Kingdom|2019-07-24|2021-09-15;Deputy Prime Minister|United Kingdom|2021-09-15|2023-04-21
Q269039	Hugo Banzer						President|Bolivia|1971-08-22|1978-07-21;President|Bolivia|1997-08-06|2001-08-07
Q27058418	Khurelsukh Ukhnaa	Khurelsukh	Ukhnaagiin Khurelsukh				Prime Minister|Mongolia|2017-10-04|2021-01-27;President|Mongolia|2021-06-25
Q270820	Margrethe Vestager						Competition Commissioner|European Union|2014-11-01|2024-11-30
Q271889	Kenneth Clarke		Ken Clarke				Chancellor of the Exchequer|United Kingdom|1993-05-27|1997-05-02;Justice Secretary|United Kingdom|2010-05-12|2012-09-04
Q272201	Liz Truss		Elizabeth Truss			2022-07|2022-12	Foreign Secretary|United Kingdom|2021-09-15|2022-09-06;Prime Minister|United Kingdom|2022-09-06|2022-10-25
Q272588	Abdullah Ahmad Badawi		Abdullah Badawi				Prime Minister|Malaysia|2003-10-31|2009-04-03
Q272670	David Miliband						Foreign Secretary|United Kingdom|2007-06-28|2010-05-11
Q27329764	Évariste Ndayishimiye						President|Burundi|2020-06-18
Q273396	Catherine Colonna						Foreign Minister|France|2022-05-20|2024-01-11
Q273812	Jaap de Hoop Scheffer	de Hoop Scheffer					Foreign Minister|Netherlands|2002-07-22|2003-12-03;Secretary General|NATO|2004-01-05|2009-08-01
Q2740012	Stefan Löfven						Prime Minister|Sweden|2014-10-03|2021-11-30
Q2757	Lech Kaczyński						President|Poland|2005-12-23|2010-04-10
Q276275	Yoko Kamikawa						Foreign Minister|Japan|2023-09-13|2024-10-01
Q27654948	Abdalla Hamdok		Abdallah Hamdok				Prime Minister|Sudan|2019-08-21|2022-01-02
Q27677	Kathleen Sebelius						Governor|Kansas|2003-01-13|2009-04-28;Health Secretary|United States|2009-04-28|2014-06-09
Q27885302	Irakli Kobakhidze						Prime Minister|Georgia|2024-02-08
Q27916194	Keith Kellogg						National Security Adviser to the Vice President|United States|2018-04-27|2021-01-20;Special Envoy for Ukraine|United States|2025-01-20|2026-01
Q27917049	Adama Barrow						President|Gambia|2017-01-19
Q27982047	Carlos Vila Nova	Vila Nova					President|São Tomé and Príncipe|2021-10-02
Q27996060	Stephen Miller						White House Deputy Chief of Staff|United States|2025-01-20
Q28058800	Luis Caputo						Economy Minister|Argentina|2023-12-10
Q2821166	Abdelmadjid Tebboune						President|Algeria|2019-12-19
Q283201	Ali Akbar Salehi						Foreign Minister|Iran|2010-12-13|2013-08-15
Q28336737	Ayman Safadi		Ayman al-Safadi				Foreign Minister|Jordan|2017-01-15
Q283829	Julius Maada Bio	Bio					President|Sierra Leone|1996-01-16|1996-03-29;President|Sierra Leone|2018-04-04
Q2846724	Andrew Scheer						Opposition Leader|Canada|2017-05-27|2020-08-24
Q28591	David Petraeus						Commander of Coalition Forces|Iraq|2007-02-10|2008-09-16;CIA Director|United States|2011-09-06|2012-11-09
Q28599854	Tamás Sulyok						President|Hungary|2024-03-05
Q28650390	João Lourenço						President|Angola|2017-09-26
Q2866	Alexander Lukashenko		Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexander Lukashenka;Aliaksandr Lukashenka;Александр Лукашенко;Аляксандр Лукашэнка;Олександр Лукашенко			1996	President|Belarus|1994-07-20
Q28701441	Andrii Sybiha		Andriy Sybiha;Андрій Сибіга				Foreign Minister|Ukraine|2024-09-05
Q287100	Nangolo Mbumba						President|Namibia|2024-02-04|2025-03-21
Q28860866	Rob Jetten						Leader of D66|Netherlands|2023-08-12
Q28925129	Enrique Manalo						Foreign Minister|Philippines|2022-07-01|2025-07-01
Q289350	Ngozi Okonjo-Iweala	Okonjo-Iweala					Finance Minister|Nigeria|2003-07-15|2006-06-21;Finance Minister|Nigeria|2011-08-17|2015-05-29;Director-General|WTO|2021-03-01
Q28935729	JD Vance		J.D. Vance;James David Vance;Джей Ди Вэнс			2024-07	Senator|United States|2023-01-03|2025-01-10;Vice President|United States|2025-01-20
Q29032	Miloš Zeman						Prime Minister|Czech Republic|1998-07-22|2002-07-15;President|Czech Republic|2013-03-08|2023-03-08
Q29033962	Joseph Aoun						Commander of the Army|Lebanon|2017-03-08|2025-01-09;President|Lebanon|2025-01-09
Q291057	Yvette Cooper						Home Secretary|United Kingdom|2024-07-05|2025-09-05;Foreign Secretary|United Kingdom|2025-09-05
Q29110	Paavo Lipponen						Prime Minister|Finland|1995-04-13|2003-04-17
Q291644	Erna Solberg						Prime Minister|Norway|2013-10-16|2021-10-14
Q29207	Sauli Niinistö						President|Finland|2012-03-01|2024-03-01
Q29213	Tarja Halonen						President|Finland|2000-03-01|2012-03-01
Q29230	Martti Ahtisaari						President|Finland|1994-03-01|2000-03-01
Q2926942	Bruno Retailleau						Interior Minister|France|2024-09-21|2025-10-12
Q2942097	Catherine Vautrin						Defence Minister|France|2025-10-12
Q29427	Yitzhak Mordechai		Itzhak Mordechai				Defence Minister|Israel|1996-06-18|1999-01-25
Q294460	Mario Draghi					2011-11|2022-12	President|European Central Bank|2011-11-01|2019-10-31;Prime Minister|Italy|2021-02-13|2022-10-22
Q294578	Eduardo Duhalde						President|Argentina|2002-01-02|2003-05-25
Q295007	Fernando de la Rúa	de la Rúa					President|Argentina|1999-12-10|2001-12-21
Q2964323	Choguel Maïga		Choguel Kokalla Maïga				Prime Minister|Mali|2021-06-07|2024-11-20
Q296597	Ian Paisley				1971-09-30		First Minister|Northern Ireland|2007-05-08|2008-06-05
Q296639	Alistair Darling						Chancellor of the Exchequer|United Kingdom|2007-06-28|2010-05-11
Q296689	Ed Davey						Energy Secretary|United Kingdom|2012-02-03|2015-05-08;Leader of the Liberal Democrats|United Kingdom|2020-08-27
Q296741	Enrique Peña Nieto	Peña Nieto			2011-12	2012-07|2019	President|Mexico|2012-12-01|2018-12-01
Q297006	Akhmad Kadyrov						President|Chechnya|2003-10-05|2004-05-09
Q297057	Frederick Chiluba						President|Zambia|1991-11-02|2002-01-02
Q297957	Maumoon Abdul Gayoom						President|Maldives|1978-11-11|2008-11-11
Q298030	Davíð Oddsson						Prime Minister|Iceland|1991-04-30|2004-09-15
Q298149	Ernesto Zedillo					1994-08|2001	President|Mexico|1994-12-01|2000-12-01
Q298443	Rahm Emanuel						White House Chief of Staff|United States|2009-01-20|2010-10-01;Mayor of Chicago|United States|2011-05-16|2019-05-20;Ambassador to Japan|United States|2022-03-25|2025-01-15
Q299152	Emil Constantinescu						President|Romania|1996-11-29|2000-12-20
Q299574	Anwar Ibrahim			Anwar			Deputy Prime Minister|Malaysia|1993-12-01|1998-09-02;Opposition Leader|Malaysia|2008-08-28|2015-03-16;Prime Minister|Malaysia|2022-11-24
Q300023	David Davis						Brexit Secretary|United Kingdom|2016-07-13|2018-07-08
Q302486	Iain Duncan Smith	Duncan Smith					Opposition Leader|United Kingdom|2001-09-13|2003-11-06;Work and Pensions Secretary|United Kingdom|2010-05-12|2016-03-18
Q30339198	Jean-Noël Barrot						Foreign Minister|France|2024-09-21
Q30339350	Gabriel Attal						Prime Minister|France|2024-01-09|2024-09-05
Q3034382	Rosario Murillo						Vice President|Nicaragua|2017-01-10|2025-02-18;Co-President|Nicaragua|2025-02-18
Q3034854	Dominic LeBlanc						Intergovernmental Affairs Minister|Canada|2018-07-18;Finance Minister|Canada|2024-12-16|2025-03-14
Q30436217	Choe Son-hui	Choe	Choe Sun-hui;Choe Son Hui				Foreign Minister|North Korea|2022-06-11
Q304561	Kim Beazley						Defence Minister|Australia|1984-12-13|1990-04-04;Opposition Leader|Australia|1996-03-19|2001-11-22;Opposition Leader|Australia|2005-01-28|2006-12-04
Q3047551	Edgars Rinkēvičs						Foreign Minister|Latvia|2011-10-25|2023-07-08;President|Latvia|2023-07-08
Q30487	Mikhail Gorbachev		Mikhail Gorbachov;Michail Gorbatschow;Mikhail Gorbatchev;Михаил Горбачев			1985-03	General Secretary of the Communist Party|Soviet Union|1985-03-11|1991-08-24;President|Soviet Union|1990-03-15|1991-12-25
Q3052772	Emmanuel Macron		Эмманюэль Макрон;Еммануель Макрон;إيمانويل ماكرون;马克龙;埃马纽埃尔·马克龙;エマニュエル・マクロン			2017-01	Economy Minister|France|2014-08-26|2016-08-30;President|France|2017-05-14
Q306	Sebastián Piñera						President|Chile|2010-03-11|2014-03-11;President|Chile|2018-03-11|2022-03-11
Q3069485	Fernando Haddad						Mayor of São Paulo|Brazil|2013-01-01|2017-01-01;Presidential Candidate|Brazil|2018-09-11|2018-10-28;Finance Minister|Brazil|2023-01-01
Q307168	Abdul Aziz al-Hakim		Abdel Aziz al-Hakim				Leader of the Supreme Council|Iraq|2003-08-29|2009-08-26
Q307473	Mart Laar						Prime Minister|Estonia|1992-10-21|1994-11-08;Prime Minister|Estonia|1999-03-25|2002-01-28
Q307871	Abdel Fattah el-Sisi		Abdel Fattah al-Sissi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi;عبد الفتاح السيسي			2013-07	Defence Minister|Egypt|2012-08-12|2014-03-26;President|Egypt|2014-06-08
Q3080572	Troels Lund Poulsen	Poulsen					Defence Minister|Denmark|2023-08-22
Q3085147	François Legault						Premier|Quebec|2018-10-18
Q3099714	Justin Trudeau					2015-10|2025	Leader of the Liberal Party|Canada|2013-04-14|2025-03-09;Prime Minister|Canada|2015-11-04|2025-03-14
Q310046	Peter Mandelson		Lord Mandelson				Northern Ireland Secretary|United Kingdom|1999-10-11|2001-01-24;Trade Commissioner|European Union|2004-11-22|2008-10-03;Business Secretary|United Kingdom|2008-10-03|2010-05-11;Ambassador to the United States|United Kingdom|2025-02-10|2025-09-11
Q3105215	Ron DeSantis		Ronald DeSantis				Governor|Florida|2019-01-08;Presidential Candidate|United States|2023-05-24|2024-01-21
Q311025	Henry Paulson		Hank Paulson				Treasury Secretary|United States|2006-07-10|2009-01-20
Q311063	Poul Nyrup Rasmussen	Nyrup Rasmussen		Rasmussen			Prime Minister|Denmark|1993-01-25|2001-11-27
Q311141	John Ashcroft						Senator|United States|1995-01-03|2001-01-03;Attorney General|United States|2001-02-02|2005-02-03
Q311211	Timothy Geithner		Tim Geithner				Treasury Secretary|United States|2009-01-26|2013-01-25
Q311214	Robin Cook						Foreign Secretary|United Kingdom|1997-05-02|2001-06-08
Q311269	John Bolton		John R. Bolton				Ambassador to the United Nations|United States|2005-08-02|2006-12-31;National Security Adviser|United States|2018-04-09|2019-09-10
Q311278	Jack Straw						Home Secretary|United Kingdom|1997-05-02|2001-06-08;Foreign Secretary|United Kingdom|2001-06-08|2006-05-05
Q311428	Julio María Sanguinetti						President|Uruguay|1985-03-01|1990-03-01;President|Uruguay|1995-03-01|2000-03-01
Q311440	António Guterres		Антониу Гутерриш;Антоніу Гутерреш			2017	Prime Minister|Portugal|1995-10-28|2002-04-06;High Commissioner for Refugees|United Nations|2005-06-15|2015-12-31;Secretary-General|United Nations|2017-01-01
Q311596	Fatos Nano						Prime Minister|Albania|1997-07-24|1998-10-02
Q31178879	Choi Sang-mok	Choi	Choi Sang Mok				Finance Minister|South Korea|2023-12-29|2025-05-01
Q3119423	Guido Crosetto						Defence Minister|Italy|2022-10-22
Q312015	Alexis Tsipras					2015|2019-07	Prime Minister|Greece|2015-01-26|2019-07-08
Q3123610	Gérald Darmanin						Interior Minister|France|2020-07-06|2024-09-21;Justice Minister|France|2024-12-23
Q3125311	Habib Essid						Prime Minister|Tunisia|2015-02-06|2016-08-27
Q312644	Eric Holder						Attorney General|United States|2009-02-03|2015-04-27
Q312724	Robert Zoellick						Trade Representative|United States|2001-02-07|2005-02-22;President|World Bank|2007-07-01|2012-06-30
Q312901	Josep Borrell						Foreign Minister|Spain|2018-06-07|2019-11-30;High Representative for Foreign Affairs|European Union|2019-12-01|2024-11-30
Q313300	Goh Chok Tong	Goh					Prime Minister|Singapore|1990-11-28|2004-08-12
Q313339	Keizo Obuchi						Foreign Minister|Japan|1997-09-11|1998-07-30;Prime Minister|Japan|1998-07-30|2000-04-05
Q313539	Beji Caid Essebsi	Essebsi	Beji Caid el Sebsi				Prime Minister|Tunisia|2011-02-27|2011-12-24;President|Tunisia|2014-12-31|2019-07-25
Q313816	Ayad Allawi		Iyad Allawi				Prime Minister|Iraq|2004-06-28|2005-05-03
Q313915	Sergei Kiriyenko		Sergey Kiriyenko;Sergei Kirienko				Prime Minister|Russia|1998-03-23|1998-08-23
Q314524	Ange-Félix Patassé						President|Central African Republic|1993-10-22|2003-03-15
Q315500	Pushpa Kamal Dahal		Pushpa Kamal Dahal Prachanda	Prachanda			Prime Minister|Nepal|2008-08-18|2009-05-25;Prime Minister|Nepal|2022-12-26|2024-07-15
Q3155254	Ishaq Dar						Foreign Minister|Pakistan|2024-03-11
Q315565	Kiichi Miyazawa						Prime Minister|Japan|1991-11-05|1993-08-09;Finance Minister|Japan|1998-07-30|2001-04-26
Q315587	Prince Sultan		Sultan bin Abdulaziz				Defence Minister|Saudi Arabia|1963-10-21|2011-10-22;Crown Prince|Saudi Arabia|2005-08-01|2011-10-22
Q315927	Massoud Barzani		Masoud Barzani;Massud Barzani			1991|2017	Leader of the Kurdistan Democratic Party|Iraq|1979-03-01;President|Kurdistan Region|2005-06-14|2017-11-01
Q316495	Ibrahim al-Jaafari		Ibrahim Jaafari				Prime Minister|Iraq|2005-05-03|2006-05-20;Foreign Minister|Iraq|2014-09-08|2018-10-25
Q316901	Edi Rama						Prime Minister|Albania|2013-09-15
Q317107	Bakili Muluzi						President|Malawi|1994-05-24|2004-05-24
Q3171170	Jean Castex						Prime Minister|France|2020-07-03|2022-05-16
Q317219	Abdul Ghani Baradar		Mullah Baradar				Deputy Prime Minister|Taliban|2021-09-07
Q3176299	Kolinda Grabar-Kitarović	Grabar-Kitarović					President|Croatia|2015-02-19|2020-02-18
Q317648	Glafcos Clerides						President|Cyprus|1993-02-28|2003-02-28
Q3177708	Sri Mulyani Indrawati		Sri Mulyani				Finance Minister|Indonesia|2016-07-27|2025-09-08
Q317953	Lawrence Summers		Larry Summers				Treasury Secretary|United States|1999-07-02|2001-01-20
Q3183124	Ram Chandra Paudel		Ram Chandra Poudel				President|Nepal|2023-03-13
Q318458	Nguyen Phu Trong	Trong					General Secretary of the Communist Party|Vietnam|2011-01-19|2024-07-19
Q318493	Najib Mikati						Prime Minister|Lebanon|2011-06-13|2014-02-15;Prime Minister|Lebanon|2021-09-10|2025-02-08
Q318508	Andrés Manuel López Obrador	López Obrador	Andres Lopez Obrador	AMLO;Lopez Obrador		2006|2006-12;2018	Mayor of Mexico City|Mexico|2000-12-05|2005-07-29;Presidential Candidate|Mexico|2006-01-19|2012-07-01;President|Mexico|2018-12-01|2024-10-01
Q319153	Hassan Sheikh Mohamud	Mohamud					President|Somalia|2012-09-16|2017-02-16;President|Somalia|2022-05-23
Q31919	Vitali Klitschko		Vitaliy Klychko;Vitali Klichko		2012-10		Mayor of Kyiv|Ukraine|2014-06-05
Q3195923	K. P. Sharma Oli		KP Sharma Oli;Khadga Prasad Oli				Prime Minister|Nepal|2015-10-12|2016-08-04;Prime Minister|Nepal|2018-02-15|2021-07-13;Prime Minister|Nepal|2024-07-15|2025-09-09
Q320	Michelle Bachelet					2006|2018	President|Chile|2006-03-11|2010-03-11;President|Chile|2014-03-11|2018-03-11;High Commissioner for Human Rights|United Nations|2018-09-01|2022-08-31
Q320156	Benjamin Mkapa						President|Tanzania|1995-11-23|2005-12-21
Q32024	Sergei Shoigu		Sergey Shoigu;Sergei Shoygu;Сергей Шойгу			2022-02|2024-06	Emergency Situations Minister|Russia|1994-01-20|2012-05-11;Defence Minister|Russia|2012-11-06|2024-05-12;Secretary of the Security Council|Russia|2024-05-12
Q324546	Marco Rubio		Marco Antonio Rubio;Марко Рубио			2025-01	Senator|United States|2011-01-03|2025-01-20;Secretary of State|United States|2025-01-21
Q326	Eduardo Frei	Frei	Eduardo Frei Ruiz-Tagle				President|Chile|1994-03-11|2000-03-11
Q32681	Frans Timmermans						Foreign Minister|Netherlands|2012-11-05|2014-10-17;First Vice President of the European Commission|European Union|2014-11-01|2023-08-22
Q329	Nicolas Sarkozy					2006|2013	Interior Minister|France|2002-05-07|2004-03-30;President|France|2007-05-16|2012-05-15
Q3295308	Jorge Rodríguez						President of the National Assembly|Venezuela|2021-01-05
Q33031	Vojislav Koštunica						President|Yugoslavia|2000-10-07|2003-03-07;Prime Minister|Serbia|2004-03-03|2008-07-07
Q331	Ricardo Lagos						President|Chile|2000-03-11|2006-03-11
Q331401	Rex Tillerson				2016-12-13	2017-02|2018-03	Secretary of State|United States|2017-02-01|2018-03-31
Q331742	George McGovern						Senator|United States|1963-01-03|1981-01-03;Presidential Candidate|United States|1972-07-14|1972-11-07
Q3318231	Joko Widodo		Jokowi	Jokowi		2014-07|2024-12	Governor of Jakarta|Indonesia|2012-10-15|2014-10-16;President|Indonesia|2014-10-20|2024-10-20
Q3318398	Mohamed Bazoum						President|Niger|2021-04-02|2023-07-26
Q332374	Liam Fox						Defence Secretary|United Kingdom|2010-05-12|2011-10-14;International Trade Secretary|United Kingdom|2016-07-13|2019-07-24
Q332393	John Prescott						Deputy Prime Minister|United Kingdom|1997-05-02|2007-06-27
Q332493	George Osborne						Chancellor of the Exchequer|United Kingdom|2010-05-11|2016-07-13
Q332987	Philip Hammond						Foreign Secretary|United Kingdom|2014-07-15|2016-07-13;Chancellor of the Exchequer|United Kingdom|2016-07-13|2019-07-24
Q333066	Paddy Ashdown						Leader of the Liberal Democrats|United Kingdom|1988-07-16|1999-08-09;High Representative|Bosnia|2002-05-27|2006-01-30
Q333135	Chan Santokhi						President|Suriname|2020-07-16|2025-07-16
Q333533	Jeremy Hunt						Health Secretary|United Kingdom|2012-09-04|2018-07-09;Foreign Secretary|United Kingdom|2018-07-09|2019-07-24;Chancellor of the Exchequer|United Kingdom|2022-10-14|2024-07-05
Q333811	John Swinney						First Minister|Scotland|2024-05-08
Q333937	Michael Gove						Education Secretary|United Kingdom|2010-05-12|2014-07-15;Justice Secretary|United Kingdom|2015-05-09|2016-07-14;Levelling Up Secretary|United Kingdom|2021-09-15|2024-07-05
Q334155	Sadiq Khan						Mayor of London|United Kingdom|2016-05-09
Q335688	Milorad Dodik						President|Republika Srpska|2010-11-15|2025-08
Q335697	Anthony Albanese		Энтони Албанезе			2022-05	Opposition Leader|Australia|2019-05-30|2022-05-23;Prime Minister|Australia|2022-05-23
Q336363	Ali Larijani				2005-08		Speaker of Parliament|Iran|2008-05-28|2020-05-28;Secretary of the Supreme National Security Council|Iran|2025-08-05
Q336599	Bart De Wever	De Wever					Prime Minister|Belgium|2025-02-03
Q337470	Howard Dean						Governor|Vermont|1991-08-13|2003-01-09;Presidential Candidate|United States|2003-06-23|2004-02-18
Q3377548	Petr Fiala						Prime Minister|Czech Republic|2021-12-17|2025-12-15
Q33866	Theodore Roosevelt		Teddy Roosevelt				Vice President|United States|1901-03-04|1901-09-14;President|United States|1901-09-14|1909-03-04
Q3386636	Pierre Poilievre						Opposition Leader|Canada|2022-09-10
Q3393973	Yolanda Díaz		Yolanda Diaz Perez				Deputy Prime Minister|Spain|2021-03-31
Q3401447	Pravind Jugnauth						Prime Minister|Mauritius|2017-01-23|2024-11-13
Q34060	Yitzhak Rabin		Yitzchak Rabin			1992-06|1996-06	Prime Minister|Israel|1974-06-03|1977-06-20;Defence Minister|Israel|1984-09-13|1990-03-15;Prime Minister|Israel|1992-07-13|1995-11-04
Q3407316	Prokopis Pavlopoulos						President|Greece|2015-03-13|2020-03-13
Q34105	Hosni Mubarak		Husni Mubarak;Hosny Mubarak;حسني مبارك			1981-10	Vice President|Egypt|1975-04-16|1981-10-14;President|Egypt|1981-10-14|2011-02-11
Q34211	Yasser Arafat		Yasir Arafat;Ясир Арафат;ياسر عرفات;Abu Ammar			1982|2005	Chairman|Palestine Liberation Organization|1969-02-04|2004-11-11;President|Palestinian Authority|1996-02-12|2004-11-11
Q34296	Woodrow Wilson						Governor|New Jersey|1911-01-17|1913-03-01;President|United States|1913-03-04|1921-03-04
Q3434569	Robert Beugré Mambé	Beugré Mambé					Prime Minister|Ivory Coast|2023-10-17
Q34413	Benazir Bhutto					1988-12|2008	Prime Minister|Pakistan|1988-12-02|1990-08-06;Prime Minister|Pakistan|1993-10-19|1996-11-05
Q34448	Mahmoud Ahmadinejad		Mahmud Ahmadinejad			2005-06	President|Iran|2005-08-03|2013-08-03
Q34453	Boris Yeltsin		Boris Nikolayevich Yeltsin;Boris Jelzin;Boris Eltsine;Борис Ельцин		1987-11	1991-06	President|Russia|1991-07-10|1999-12-31
Q3462649	Min Aung Hlaing	Min Aung Hlaing					Commander-in-Chief|Myanmar|2011-03-30;Prime Minister|Myanmar|2021-08-01|2025-07-31
Q3479675	Sergio Massa						Economy Minister|Argentina|2022-08-03|2023-12-10
Q348144	Hassan Rouhani		Hasan Rouhani;Hassan Rohani			2013-06|2021-08	President|Iran|2013-08-03|2021-08-03
Q34836	Ulysses S. Grant		Ulysses Grant				President|United States|1869-03-04|1877-03-04
Q348577	Tony Abbott					2013-09|2015-09	Opposition Leader|Australia|2009-12-01|2013-09-18;Prime Minister|Australia|2013-09-18|2015-09-15
Q35041	William McKinley						President|United States|1897-03-04|1901-09-14
Q3506475	Rajnath Singh						Home Minister|India|2014-05-26|2019-05-30;Defence Minister|India|2019-05-31
Q351014	Alexei Kudrin						Finance Minister|Russia|2000-05-18|2011-09-26
Q3510850	Peter Obi						Presidential Candidate|Nigeria|2022-05-30|2023-02-25
Q3510872	Bola Tinubu		Bola Ahmed Tinubu		1999-05	2023-03	President|Nigeria|2023-05-29
Q35171	Grover Cleveland						President|United States|1885-03-04|1889-03-04;President|United States|1893-03-04|1897-03-04
Q3518489	Jaswant Singh						Foreign Minister|India|1998-12-05|2002-07-01
Q352	Adolf Hitler		Адольф Гитлер			1933	Chancellor|Germany|1933-01-30|1945-04-30
Q35236	Herbert Hoover						President|United States|1929-03-04|1933-03-04
Q35286	Warren G. Harding		Warren Harding				President|United States|1921-03-04|1923-08-02
Q35314	Nikita Khrushchev		Nikita Khrushchov			1953	First Secretary of the Communist Party|Soviet Union|1953-09-14|1964-10-14
Q353826	Tom Vilsack						Governor|Iowa|1999-01-15|2007-01-12;Agriculture Secretary|United States|2009-01-21|2017-01-13;Agriculture Secretary|United States|2021-02-24|2025-01-20
Q355522	Mitch McConnell					2015|2021-02	Senate Minority Leader|United States|2007-01-03|2015-01-03;Senate Majority Leader|United States|2015-01-03|2021-01-20;Senate Minority Leader|United States|2021-01-20|2025-01-03
Q35648	William Howard Taft						President|United States|1909-03-04|1913-03-04
Q357116	Adel Abdul Mahdi	Abdul Mahdi	Adel Abdul-Mahdi;Adil Abdul-Mahdi				Prime Minister|Iraq|2018-10-25|2020-05-07
Q357538	Juan Ramón de la Fuente	de la Fuente					Foreign Minister|Mexico|2024-10-01
Q3579995	Édouard Philippe						Prime Minister|France|2017-05-15|2020-07-03
Q358443	Jeff Sessions						Senator|United States|1997-01-03|2017-02-08;Attorney General|United States|2017-02-09|2018-11-07
Q359442	Bernie Sanders		Bernard Sanders	Bernie		2015-05|2020-08	Mayor of Burlington|United States|1981-04-06|1989-04-04;Senator|United States|2007-01-03;Presidential Candidate|United States|2015-04-30|2016-07-26
Q359480	Fumio Kishida		岸田文雄;Kishida Fumio			2021-10|2024-10	Foreign Minister|Japan|2012-12-26|2017-08-03;Prime Minister|Japan|2021-10-04|2024-10-01
Q359689	Shaul Mofaz						Defence Minister|Israel|2002-11-04|2006-05-04
Q359888	Tim Kaine		Timothy Kaine				Governor|Virginia|2006-01-14|2010-01-16;Senator|United States|2013-01-03;Vice Presidential Candidate|United States|2016-07-22|2016-11-08
Q36014	Ho Chi Minh	Ho Chi Minh		Ho			President|Vietnam|1945-09-02|1969-09-02
Q36023	Calvin Coolidge						Vice President|United States|1921-03-04|1923-08-02;President|United States|1923-08-02|1929-03-04
Q3606816	Jacinda Ardern					2017-10|2023	Prime Minister|New Zealand|2017-10-26|2023-01-25
Q360792	Rachid Ghannouchi		Rached Ghannouchi				Leader of Ennahda|Tunisia|1981-06-06;Speaker of Parliament|Tunisia|2019-11-13|2021-07-25
Q361567	Muhammadu Buhari					2015-03|2023-06	Head of State|Nigeria|1983-12-31|1985-08-27;President|Nigeria|2015-05-29|2023-05-29
Q36233	Václav Havel					1989-12|2003-03	President|Czechoslovakia|1989-12-29|1992-07-20;President|Czech Republic|1993-02-02|2003-02-02
Q3629480	Arun Jaitley						Finance Minister|India|2014-05-26|2019-05-30
Q363392	Michel Aoun						Prime Minister|Lebanon|1988-09-22|1990-10-13;President|Lebanon|2016-10-31|2022-10-30
Q366692	Mesut Yılmaz						Prime Minister|Turkey|1991-06-23|1991-11-20;Prime Minister|Turkey|1996-03-06|1996-06-28;Prime Minister|Turkey|1997-06-30|1999-01-11
Q36740	Aung San Suu Kyi	Suu Kyi					Leader of the National League for Democracy|Myanmar|1988-09-27;State Counsellor|Myanmar|2016-04-06|2021-02-01
Q3700793	Mohammed Shia al-Sudani		Mohammed al-Sudani				Prime Minister|Iraq|2022-10-27
Q3702047	Denis McDonough						White House Chief of Staff|United States|2013-01-20|2017-01-20
Q37181	Luiz Inácio Lula da Silva		Luis Inacio Lula da Silva;Lula da Silva;Луис Инасиу Лула да Силва	Lula;Lula da Silva		2002-08	Leader of the Workers' Party|Brazil|1980-02-10|1994-07-01;President|Brazil|2003-01-01|2011-01-01;President|Brazil|2023-01-01
Q3736499	Krišjānis Kariņš						Prime Minister|Latvia|2019-01-23|2023-09-15
Q3741557	Federica Mogherini						Foreign Minister|Italy|2014-02-22|2014-10-31;High Representative for Foreign Affairs|European Union|2014-11-01|2019-11-30
Q374481	Manouchehr Mottaki						Foreign Minister|Iran|2005-08-24|2010-12-13
Q3754443	Axel Kicillof						Economy Minister|Argentina|2013-11-20|2015-12-10;Governor|Buenos Aires Province|2019-12-11
Q377358	P. Chidambaram		Palaniappan Chidambaram				Finance Minister|India|1996-06-01|1998-03-19;Finance Minister|India|2004-05-22|2008-11-30;Finance Minister|India|2012-07-31|2014-05-26
Q3776268	Luis Almagro						Foreign Minister|Uruguay|2010-03-01|2015-03-01;Secretary General|Organization of American States|2015-05-26|2025-05-26
Q378027	Igor Ivanov						Foreign Minister|Russia|1998-09-11|2004-02-24
Q37860840	Robert Abela						Prime Minister|Malta|2020-01-13
Q379645	Gonzalo Sánchez de Lozada	Sánchez de Lozada	Gonzalo Sanchez Lozada				President|Bolivia|1993-08-06|1997-08-06;President|Bolivia|2002-08-06|2003-10-17
Q37979	Emperor Akihito		Akihito				Emperor|Japan|1989-01-07|2019-04-30
Q380900	Chuck Schumer		Charles Schumer;Charles E. Schumer			2017	Senator|United States|1999-01-03;Senate Minority Leader|United States|2017-01-03|2021-01-20;Senate Majority Leader|United States|2021-01-20|2025-01-03;Senate Minority Leader|United States|2025-01-03
Q380916	Pierre Buyoya					1996-07|2003	President|Burundi|1987-09-09|1993-07-10;President|Burundi|1996-07-25|2003-04-30
Q381027	Pedro Pablo Kuczynski						President|Peru|2016-07-28|2018-03-23
Q381071	Hailemariam Desalegn	Hailemariam					Prime Minister|Ethiopia|2012-08-20|2018-04-02
Q381113	Amr Moussa		Amre Moussa				Foreign Minister|Egypt|1991-05-20|2001-05-15;Secretary-General|Arab League|2001-06-01|2011-06-01
Q381334	Constantino Chiwenga						Vice President|Zimbabwe|2017-12-28
Q381670	Chuck Hagel		Charles Hagel				Senator|United States|1997-01-03|2009-01-03;Defense Secretary|United States|2013-02-27|2015-02-17
Q3847080	Lai Ching-te	Lai	William Lai;賴清德;赖清德			2024	Premier|Taiwan|2017-09-08|2019-01-14;Vice President|Taiwan|2020-05-20|2024-05-20;President|Taiwan|2024-05-20
Q38484	Romano Prodi					1996|2008-05	Prime Minister|Italy|1996-05-17|1998-10-21;President|European Commission|1999-09-16|2004-10-30;Prime Minister|Italy|2006-05-17|2008-05-08
Q3874799	Volodymyr Zelensky		Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Volodymyr Zelenskyi;Vladimir Zelensky;Volodymyr Oleksandrovych Zelenskyy;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский;فولوديمير زيلينسكي;泽连斯基;ウォロディミル・ゼレンスキー;볼로디미르 젤렌스키			2019-04	Presidential Candidate|Ukraine|2018-12-31|2019-04-21;President|Ukraine|2019-05-20
Q38858352	Kirstjen Nielsen						Homeland Security Secretary|United States|2017-12-06|2019-04-10
Q39259	Recep Tayyip Erdoğan		Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган;Реджеп Таїп Ердоган;رجب طيب أردوغان;埃尔多安;レジェップ・タイイップ・エルドアン		1994-03-27	2007	Prime Minister|Turkey|2003-03-14|2014-08-28;President|Turkey|2014-08-28
Q39318	Naftali Bennett		נפתלי בנט				Economy Minister|Israel|2013-03-18|2015-05-14;Prime Minister|Israel|2021-06-13|2022-06-30
Q3956186	Sergio Mattarella						President|Italy|2015-02-03
Q3956796	Mark Meadows						White House Chief of Staff|United States|2020-03-31|2021-01-20
Q400837	Ahmed Chalabi		Ahmad Chalabi			2002|2005	Leader of the Iraqi National Congress|Iraq|1992-06|2015-11-03
Q401156	Ahmed Attaf						Foreign Minister|Algeria|1996-01-05|1999-12-23;Foreign Minister|Algeria|2023-03-16
Q40495	Pervez Musharraf		Parvez Musharraf			1999-10|2009	Chief Executive|Pakistan|1999-10-12|2002-11-23;President|Pakistan|2001-06-20|2008-08-18
Q40649	Cristina Fernández de Kirchner	Fernández de Kirchner	Cristina Fernandez;Cristina Kirchner;Cristina Fernández Kirchner	Fernandez;Kirchner			President|Argentina|2007-12-10|2015-12-10;Vice President|Argentina|2019-12-10|2023-12-10
Q40688	Yanis Varoufakis					2015|2016	Finance Minister|Greece|2015-01-27|2015-07-06
Q40722	Dilma Rousseff		Dilma Vana Rousseff	Dilma		2010-10|2016-12	Chief of Staff|Brazil|2005-06-21|2010-03-31;President|Brazil|2011-01-01|2016-08-31;President|New Development Bank|2023-03-24
Q4082839	Andrei Belousov		Andrey Belousov;Андрей Белоусов				First Deputy Prime Minister|Russia|2020-01-21|2024-05-12;Defence Minister|Russia|2024-05-14
Q41117	Kim Il-sung	Kim	김일성				Supreme Leader|North Korea|1948-09-09|1994-07-08
Q41395	José Luis Rodríguez Zapatero	Rodríguez Zapatero	Jose Luis Zapatero	Zapatero			Prime Minister|Spain|2004-04-17|2011-12-21
Q4142905	Zandanshatar Gombojav	Zandanshatar	Gombojavyn Zandanshatar				Prime Minister|Mongolia|2025-06-13
Q4150130	Volodymyr Groysman						Prime Minister|Ukraine|2016-04-14|2019-08-29
Q41563	Julia Gillard					2010-06|2013-06	Deputy Prime Minister|Australia|2007-12-03|2010-06-24;Prime Minister|Australia|2010-06-24|2013-06-27
Q4164146	Igor Dodon						President|Moldova|2016-12-23|2020-12-24
Q41914	Manmohan Singh						Finance Minister|India|1991-06-21|1996-05-16;Prime Minister|India|2004-05-22|2014-05-26
Q42410	Evo Morales				1997-08	2006|2020	President|Bolivia|2006-01-22|2019-11-10
Q42852	Abdullah Gül						Prime Minister|Turkey|2002-11-18|2003-03-14;Foreign Minister|Turkey|2003-03-14|2007-08-28;President|Turkey|2007-08-28|2014-08-28
Q42860944	Karl Nehammer						Chancellor|Austria|2021-12-06|2025-01-10
Q42939	Bronisław Komorowski						President|Poland|2010-08-06|2015-08-06
Q4298520	Mikhail Mishustin		Михаил Мишустин				Prime Minister|Russia|2020-01-16
Q43135	Kevin Rudd						Opposition Leader|Australia|2006-12-04|2007-12-03;Prime Minister|Australia|2007-12-03|2010-06-24;Prime Minister|Australia|2013-06-27|2013-09-18;Ambassador to the United States|Australia|2023-03-20
Q43144	Sarah Palin					2008-09|2009-07	Governor|Alaska|2006-12-04|2009-07-26;Vice Presidential Candidate|United States|2008-08-29|2008-11-04
Q431515	Mohamed Ghannouchi						Prime Minister|Tunisia|1999-11-17|2011-02-27
Q43179	Ellen Johnson Sirleaf	Johnson Sirleaf	Ellen Johnson-Sirleaf	Sirleaf			President|Liberia|2006-01-16|2018-01-22
Q43274	King Charles III		Charles III;King Charles				Prince of Wales|United Kingdom|1958-07-26|2022-09-08;King|United Kingdom|2022-09-08
Q43330	Mikheil Saakashvili		Mikhail Saakashvili			2003-11|2013	President|Georgia|2004-01-25|2007-11-25;President|Georgia|2008-01-20|2013-11-17
Q434706	Elizabeth Warren						Senator|United States|2013-01-03;Presidential Candidate|United States|2019-02-09|2020-03-05
Q434858	Julie Bishop						Foreign Minister|Australia|2013-09-18|2018-08-28
Q437096	Ingrida Šimonytė						Prime Minister|Lithuania|2020-12-11|2024-12-12
Q43723	Benjamin Netanyahu		Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu;Benjamin Netanjahu;Benyamin Nétanyahou;Беньямин Нетаньяху;Біньямін Нетаньягу;بنيامين نتنياهو;בנימין נתניהו;内塔尼亚胡	Bibi	1993-03-24	1996-05|1999-07;2009	Prime Minister|Israel|1996-06-18|1999-07-06;Finance Minister|Israel|2003-02-28|2005-08-09;Prime Minister|Israel|2009-03-31|2021-06-13;Prime Minister|Israel|2022-12-29
Q4384608	Bill English						Finance Minister|New Zealand|2008-11-19|2016-12-12;Prime Minister|New Zealand|2016-12-12|2017-10-26
Q438465	Michel Barnier					2017|2020	Foreign Minister|France|2004-03-31|2005-06-02;Chief Brexit Negotiator|European Union|2016-10-01|2021-03-31;Prime Minister|France|2024-09-05|2024-12-13
Q4392444	Oleksii Reznikov		Oleksiy Reznikov				Defence Minister|Ukraine|2021-11-04|2023-09-05
Q43969	Muhammad Yunus		Mohammad Yunus;Mohammed Yunus				Chief Adviser|Bangladesh|2024-08-08|2026-02
Q440710	Antonio Tajani						President|European Parliament|2017-01-17|2019-07-03;Foreign Minister|Italy|2022-10-22
Q4414390	Li Qiang	Li	李强				Premier|China|2023-03-11
Q4414537	Guillermo Lasso						President|Ecuador|2021-05-24|2023-11-23
Q441633	Albin Kurti						Prime Minister|Kosovo|2020-02-03|2020-06-03;Prime Minister|Kosovo|2021-03-22
Q44274	Jörg Haider		Joerg Haider				Leader of the Freedom Party|Austria|1986-09-13|2000-05-01;Governor|Carinthia|1989-05-30|2008-10-11
Q44329	Bashar al-Assad		Bashar Hafez al-Assad;Башар Асад;بشار الأسد			2000-07	President|Syria|2000-07-17|2024-12-08
Q444	Lech Wałęsa					1980-09|1996	Leader of Solidarity|Poland|1980-08-31|1990-12-12;President|Poland|1990-12-22|1995-12-22
Q444994	Riek Machar						Vice President|South Sudan|2011-07-09|2013-07-23;First Vice President|South Sudan|2020-02-22|2025-09-11
Q44612	Horst Seehofer						Interior Minister|Germany|2018-03-14|2021-12-08
Q446865	Nikolai Patrushev		Nikolay Patrushev;Николай Патрушев				Director of the Federal Security Service|Russia|1999-08-09|2008-05-12;Secretary of the Security Council|Russia|2008-05-12|2024-05-12;Presidential Aide|Russia|2024-05-14
Q44733	Heinz-Christian Strache						Leader of the Freedom Party|Austria|2005-04-23|2019-05-19
Q4479563	Yuri Ushakov		Yury Ushakov;Юрий Ушаков				Presidential Aide|Russia|2012-05-13
Q4492815	Chrystia Freeland						Foreign Minister|Canada|2017-01-10|2019-11-20;Deputy Prime Minister|Canada|2019-11-20|2024-12-16;Finance Minister|Canada|2020-08-18|2024-12-16
Q4496	Mitt Romney		Willard Mitt Romney			2012|2012-12	Governor|Massachusetts|2003-01-02|2007-01-04;Presidential Candidate|United States|2011-06-02|2012-11-06;Senator|United States|2019-01-03|2025-01-03
Q450675	Pope Francis		Jorge Mario Bergoglio;Jorge Bergoglio;Папа Франциск				Pope|Vatican|2013-03-13|2025-04-21
Q451791	Giorgia Meloni		Джорджа Мелони		2014-03	2022-09	Prime Minister|Italy|2022-10-22
Q453364	Grace Mugabe						Leader of the ZANU-PF Women's League|Zimbabwe|2014-12-06|2017-11-19
Q455748	Rodrigo Rato	Rato	Rodrigo de Rato				Economy Minister|Spain|1996-05-06|2004-04-18;Managing Director|IMF|2004-06-07|2007-10-31
Q455854	Reuven Rivlin						President|Israel|2014-07-24|2021-07-07
Q456759	Penny Wong						Foreign Minister|Australia|2022-05-23
Q457786	Rodrigo Duterte					2016-05|2025	Mayor of Davao City|Philippines|2013-06-30|2016-06-30;President|Philippines|2016-06-30|2022-06-30
Q45785	Kim Dae-jung	Kim	김대중				Opposition Leader|South Korea|1987-11-12|1998-02-25;President|South Korea|1998-02-25|2003-02-25
Q45917	Mohamed Hussein Tantawi	Tantawi					Defence Minister|Egypt|1991-05-20|2012-08-12
Q45956	Kathy Hochul						Governor|New York|2021-08-24
Q46052	Anders Fogh Rasmussen	Fogh Rasmussen		Rasmussen			Prime Minister|Denmark|2001-11-27|2009-04-05;Secretary General|NATO|2009-08-01|2014-10-01
Q46089	Sandy Berger		Samuel Berger				National Security Adviser|United States|1997-03-14|2001-01-20
Q461391	Gavin Newsom						Governor|California|2019-01-07|2027-01-04
Q462981	John Thune						Senator|United States|2005-01-03;Senate Majority Leader|United States|2025-01-03
Q4631	Mohamed Morsi		Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Muhammad Morsi			2012-06|2014	President|Egypt|2012-06-30|2013-07-03
Q463533	Michel Temer					2016-04|2018	Vice President|Brazil|2011-01-01|2016-08-31;President|Brazil|2016-08-31|2019-01-01
Q463557	Rand Paul						Senator|United States|2011-01-03;Presidential Candidate|United States|2015-04-07|2016-02-03
Q463697	Li Zhaoxing	Li					Foreign Minister|China|2003-03-17|2007-04-27
Q464301	Chuan Leekpai			Chuan			Prime Minister|Thailand|1992-09-23|1995-07-13;Prime Minister|Thailand|1997-11-09|2001-02-09
Q465041	Mamata Banerjee						Chief Minister|West Bengal|2011-05-20
Q465749	Kristi Noem						Governor|South Dakota|2019-01-05|2025-01-25;Homeland Security Secretary|United States|2025-01-25
Q46675558	Hristijan Mickoski						Prime Minister|North Macedonia|2024-06-23
Q467077	Efraín Ríos Montt	Ríos Montt					President|Guatemala|1982-06-09|1983-08-08
Q467112	Nicola Sturgeon					2014-11|2023-06	First Minister|Scotland|2014-11-20|2023-03-28
Q467464	Katrín Jakobsdóttir						Prime Minister|Iceland|2017-11-30|2024-04-09
Q467948	Jonas Gahr Støre	Støre	Jonas Gahr Stoere				Prime Minister|Norway|2021-10-14
Q4683097	Yogi Adityanath						Chief Minister|Uttar Pradesh|2017-03-19
Q468324	L. K. Advani		Lal Krishna Advani;L.K. Advani				Home Minister|India|1998-03-19|2004-05-22
Q46896	Raúl Castro	Castro	Raul Castro Ruz		1959-02		President|Cuba|2008-02-24|2018-04-19
Q4714600	Alejandro Mayorkas						Homeland Security Secretary|United States|2021-02-02|2025-01-20
Q4715	Moncef Marzouki						President|Tunisia|2011-12-13|2014-12-31
Q471730	Arseniy Yatsenyuk		Arseny Yatsenyuk				Prime Minister|Ukraine|2014-02-27|2016-04-14
Q471882	Pasteur Bizimungu						President|Rwanda|1994-07-19|2000-03-23
Q472117	Amir Peretz						Defence Minister|Israel|2006-05-04|2007-06-18
Q47216	Condoleezza Rice			Condi			National Security Adviser|United States|2001-01-20|2005-01-26;Secretary of State|United States|2005-01-26|2009-01-20
Q473239	Mike Pompeo		Michael Pompeo;Michael Richard Pompeo			2018-04|2021-01	CIA Director|United States|2017-01-23|2018-04-26;Secretary of State|United States|2018-04-26|2021-01-20
Q4740163	Carles Puigdemont						President|Catalonia|2016-01-12|2017-10-28
Q4746875	Amit Shah						President of the BJP|India|2014-07-09|2020-01-20;Home Minister|India|2019-05-30
Q47494765	Rigathi Gachagua						Deputy President|Kenya|2022-09-13|2024-10-17
Q47563	Matteo Renzi					2014|2016-12	Prime Minister|Italy|2014-02-22|2016-12-12
Q47583	Gianfranco Fini						Foreign Minister|Italy|2004-11-18|2006-05-17
Q47602	Massimo D'Alema						Prime Minister|Italy|1998-10-21|2000-04-25
Q476596	Alexander De Croo	De Croo					Prime Minister|Belgium|2020-10-01|2025-02-03
Q4777855	Anura Kumara Dissanayake						President|Sri Lanka|2024-09-23
Q478161	Matt Hancock						Health Secretary|United Kingdom|2018-07-09|2021-06-26
Q47832	Umberto Bossi						Leader of the Northern League|Italy|1989-12-04|2012-04-05
Q47846	Naoto Kan						Prime Minister|Japan|2010-06-08|2011-09-02
Q478596	Grant Shapps						Transport Secretary|United Kingdom|2019-07-24|2022-09-06;Defence Secretary|United Kingdom|2023-08-31|2024-07-05
Q47904	Mario Monti						Prime Minister|Italy|2011-11-16|2013-04-28
Q479171	Amber Rudd						Home Secretary|United Kingdom|2016-07-13|2018-04-29
Q4792148	Arlene Foster						First Minister|Northern Ireland|2016-01-11|2021-06-14
Q4806029	Ash Carter		Ashton Carter				Defense Secretary|United States|2015-02-17|2017-01-20
Q4806973	Asim Munir						Chief of Army Staff|Pakistan|2022-11-29
Q48259	Dick Cheney		Richard Cheney;Richard Bruce Cheney			2001|2009-06	Defense Secretary|United States|1989-03-21|1993-01-20;Vice President|United States|2001-01-20|2009-01-20
Q48283	Yulia Tymoshenko		Yuliya Tymoshenko;Yulia Timoshenko;Юлія Тимошенко			2005|2014	Prime Minister|Ukraine|2005-01-24|2005-09-08;Prime Minister|Ukraine|2007-12-18|2010-03-04
Q48321355	Stéphane Séjourné						Foreign Minister|France|2024-01-11|2024-09-21;Industry Commissioner|European Union|2024-12-01
Q483290	Boris Tadić						President|Serbia|2004-07-11|2012-04-05
Q483861	Kim Moon-soo	Kim					Labour Minister|South Korea|2024-08-30|2025-04-08;Presidential Candidate|South Korea|2025-04-09|2025-06-03
Q484605	Christine Lagarde					2011-06	Finance Minister|France|2007-06-19|2011-06-29;Managing Director|IMF|2011-07-05|2019-09-12;President|European Central Bank|2019-11-01
Q484816	Kurmanbek Bakiyev						President|Kyrgyzstan|2005-08-14|2010-04-15
Q4861362	Barnaby Joyce						Deputy Prime Minister|Australia|2016-02-18|2018-02-26
Q487304	Israel Katz		Yisrael Katz				Foreign Minister|Israel|2024-01-01|2024-11-08;Defence Minister|Israel|2024-11-08
Q4877021	Beata Szydło						Prime Minister|Poland|2015-11-16|2017-12-11
Q48905549	Nikos Christodoulides						Foreign Minister|Cyprus|2018-03-01|2022-01-11;President|Cyprus|2023-02-28
Q4898286	Betsy DeVos						Education Secretary|United States|2017-02-07|2021-01-08
Q489893	Askar Akayev						President|Kyrgyzstan|1990-10-27|2005-04-11
Q49090	Charles Taylor		Charles G. Taylor				Leader of the National Patriotic Front|Liberia|1989-12-24|1997-08-02;President|Liberia|1997-08-02|2003-08-11
Q4910865	Bill Shorten						Opposition Leader|Australia|2013-10-13|2019-05-30
Q49214	Dan Quayle		James Danforth Quayle;J. Danforth Quayle				Senator|United States|1981-01-03|1989-01-03;Vice President|United States|1989-01-20|1993-01-20
Q49323012	Walter Braga Netto	Braga Netto	Walter Souza Braga Netto				Chief of Staff|Brazil|2020-02-18|2021-03-29;Defence Minister|Brazil|2021-03-30|2022-04-01
Q5015	Mette Frederiksen					2019-08	Prime Minister|Denmark|2019-06-27
Q5018756	John Magufuli						President|Tanzania|2015-11-05|2021-03-17
Q503143	Alexander Stubb					2024-02	Prime Minister|Finland|2014-06-24|2015-05-29;President|Finland|2024-03-01
Q50365049	Abiy Ahmed	Abiy	Abiy Ahmed Ali			2018-04	Prime Minister|Ethiopia|2018-04-02
Q504029	Andrew Card						White House Chief of Staff|United States|2001-01-20|2006-04-14
Q505200	Andrew Holness						Prime Minister|Jamaica|2011-10-23|2012-01-05;Prime Minister|Jamaica|2016-03-03
Q5052598	Catherine Connolly						President|Ireland|2025-11-11
Q50612	Susan Rice						Ambassador to the United Nations|United States|2009-01-26|2013-06-30;National Security Adviser|United States|2013-07-01|2017-01-20
Q50664	Markus Söder		Markus Soeder				Minister-President of Bavaria|Germany|2018-03-16
Q50678	John Mahama		John Dramani Mahama				President|Ghana|2012-07-24|2017-01-07;President|Ghana|2025-01-07
Q51002	Jerry Rawlings						President|Ghana|1981-12-31|2001-01-07
Q51005	John Kufuor						President|Ghana|2001-01-07|2009-01-07
Q510523	Emmerson Mnangagwa		Emmerson Dambudzo Mnangagwa			2017-11	Vice President|Zimbabwe|2014-12-12|2017-11-06;President|Zimbabwe|2017-11-24
Q5106890	Chris Hipkins						Prime Minister|New Zealand|2023-01-25|2023-11-27
Q512678	Maroš Šefčovič						Vice President|European Commission|2010-02-09|2024-11-30;Trade Commissioner|European Union|2024-12-01
Q51330	John Howard						Treasurer|Australia|1977-11-19|1983-03-11;Prime Minister|Australia|1996-03-11|2007-12-03
Q5152	Mustafa Kemal Atatürk		Kemal Ataturk;Mustafa Kemal			1923	President|Turkey|1923-10-29|1938-11-10
Q515602	Azali Assoumani	Azali		Assoumani			President|Comoros|1999-04-30|2006-05-26;President|Comoros|2016-05-26
Q516824	Alexander Bortnikov		Aleksandr Bortnikov				Director of the Federal Security Service|Russia|2008-05-12
Q517	Napoleon Bonaparte			Napoleon			Emperor|France|1804-05-18|1815-06-22
Q51846080	Mute Egede		Múte Bourup Egede				Prime Minister|Greenland|2021-04-23|2025-04-07
Q518626	Lenín Moreno						President|Ecuador|2017-05-24|2021-05-24
Q52183	Sheikh Hasina	Hasina	Hasina Wazed;Sheikh Hasina Wajed			1996|2001;2009	Prime Minister|Bangladesh|1996-06-23|2001-07-15;Prime Minister|Bangladesh|2009-01-06|2024-08-05
Q5219439	Danielle Smith						Premier|Alberta|2022-10-11
Q52395487	Javier Milei		Хавьер Милей		2023-06	2023-08	President|Argentina|2023-12-10
Q527020	Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah					President|Namibia|2025-03-21
Q52871852	Hamilton Mourão						Vice President|Brazil|2019-01-01|2023-01-01
Q52920	Fredrik Reinfeldt						Prime Minister|Sweden|2006-10-06|2014-10-03
Q52922	Carl Bildt						Prime Minister|Sweden|1991-10-04|1994-10-07;High Representative|Bosnia|1995-12-14|1997-06-17;Foreign Minister|Sweden|2006-10-06|2014-10-03
Q5300478	Doug Ford						Premier|Ontario|2018-06-29
Q53282	Werner Faymann						Chancellor|Austria|2008-12-02|2016-05-09
Q534727	David Lammy						Foreign Secretary|United Kingdom|2024-07-05|2025-09-05;Deputy Prime Minister|United Kingdom|2025-09-05
Q536063	Manasseh Sogavare						Prime Minister|Solomon Islands|2019-04-24|2024-05-02
Q53747	Göran Persson		Goeran Persson				Prime Minister|Sweden|1996-03-22|2006-10-06
Q53844829	Giuseppe Conte						Prime Minister|Italy|2018-06-01|2021-02-13
Q542074	Mohammad Bagher Ghalibaf		Mohammad Baqer Qalibaf				Speaker of Parliament|Iran|2020-05-28
Q5441662	Feleti Teo		Feleti Penitala Teo				Prime Minister|Tuvalu|2024-02-27
Q5446290	Fiame Naomi Mata'afa	Mata'afa	Fiame Mata'afa	Fiame			Prime Minister|Samoa|2021-05-24|2025-09-16
Q5448556	Filipe Nyusi						President|Mozambique|2015-01-15|2025-01-15
Q55223040	Alexandria Ocasio-Cortez	Ocasio-Cortez		AOC			Representative|United States|2019-01-03
Q552751	Kyriakos Mitsotakis						Prime Minister|Greece|2019-07-08
Q553567	Silvan Shalom						Foreign Minister|Israel|2003-02-28|2006-01-15
Q553626	Dennis Hastert		J. Dennis Hastert				House Speaker|United States|1999-01-06|2007-01-03
Q55386653	Mike Waltz		Michael Waltz				National Security Adviser|United States|2025-01-20|2025-05-01;Ambassador to the United Nations|United States|2025-09-20
Q5550326	Gerardo Werthein						Foreign Minister|Argentina|2024-11-04|2025-10-27
Q556027	Lloyd Axworthy						Foreign Minister|Canada|1996-01-25|2000-10-17
Q55637	José María Aznar					1996|2004-06	Prime Minister|Spain|1996-05-05|2004-04-17
Q557436	Benny Gantz		Benjamin Gantz				Defence Minister|Israel|2020-05-17|2022-12-29
Q55758	Aleksander Kwaśniewski					1995-11|2006	President|Poland|1995-12-23|2005-12-23
Q55782	Leszek Miller						Prime Minister|Poland|2001-10-19|2004-05-02
Q558575	Mohamed Abdullahi Mohamed	Mohamed	Mohamed Abdullahi Farmajo	Farmajo			President|Somalia|2017-02-16|2022-05-23
Q559040	Jean-Yves Le Drian	Le Drian					Defence Minister|France|2012-05-16|2017-05-10;Foreign Minister|France|2017-05-17|2022-05-20
Q55910	Jerzy Buzek						Prime Minister|Poland|1997-10-31|2001-10-19;President|European Parliament|2009-07-14|2012-01-17
Q55915	Włodzimierz Cimoszewicz						Prime Minister|Poland|1996-02-07|1997-10-31;Foreign Minister|Poland|2001-10-19|2005-01-05
Q55917	Jarosław Kaczyński						Leader of Law and Justice|Poland|2003-01-18;Prime Minister|Poland|2006-07-14|2007-11-16
Q55924	Józef Oleksy						Prime Minister|Poland|1995-03-07|1996-02-07
Q55932	Leszek Balcerowicz						Finance Minister|Poland|1989-09-12|1991-12-23;Finance Minister|Poland|1997-10-31|2000-06-08
Q559822	Tom Ridge						Governor|Pennsylvania|1995-01-17|2001-10-05;Homeland Security Secretary|United States|2003-01-24|2005-02-01
Q5605224	Greg Abbott						Governor|Texas|2015-01-20
Q560682	Hubert Védrine						Foreign Minister|France|1997-06-04|2002-05-07
Q5607720	Gretchen Whitmer						Governor|Michigan|2019-01-01
Q560890	Bernard Cazeneuve						Interior Minister|France|2014-04-02|2016-12-06;Prime Minister|France|2016-12-06|2017-05-10
Q561213	Xavier Bettel						Prime Minister|Luxembourg|2013-12-04|2023-11-17
Q561837	Mauricio Macri					2015-11|2019	Mayor of Buenos Aires|Argentina|2007-12-10|2015-12-10;President|Argentina|2015-12-10|2019-12-10
Q56220	Ivo Sanader						Prime Minister|Croatia|2003-12-23|2009-07-06
Q56226	Kim Jong-un	Kim	Kim Jong Eun;Ким Чен Ын;김정은;金正恩				Supreme Leader|North Korea|2011-12-17
Q5628492	H. R. McMaster		H.R. McMaster;Herbert McMaster				National Security Adviser|United States|2017-02-20|2018-04-09
Q56312650	Ousmane Sonko				2016		Prime Minister|Senegal|2024-04-02
Q56367643	Aziz Nasirzadeh						Defence Minister|Iran|2024-08-21
Q5639013	Haider al-Abadi		Haidar al-Abadi				Prime Minister|Iraq|2014-09-08|2018-10-25
Q564328	Annalena Baerbock						Foreign Minister|Germany|2021-12-08|2025-05-06;President of the General Assembly|United Nations|2025-09-09
Q5663712	Alberto van Klaveren	van Klaveren					Foreign Minister|Chile|2023-03-10|2026-03-11
Q567	Angela Merkel		Ангела Меркель;أنغيلا ميركل;默克尔;アンゲラ・メルケル			2005	Environment Minister|Germany|1994-11-17|1998-10-26;Leader of the CDU|Germany|2000-04-10|2018-12-07;Chancellor|Germany|2005-11-22|2021-12-08
Q56704276	Fuad Hussein						Foreign Minister|Iraq|2020-06-06
Q5703610	Mohammad Mokhber						First Vice President|Iran|2021-08-08|2024-07-28
Q57254	Ollanta Humala						President|Peru|2011-07-28|2016-07-28
Q57261	Georgi Parvanov						President|Bulgaria|2002-01-22|2012-01-22
Q57265	Omar al-Bashir		Omar Hassan al-Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Omar Bashir			1989-06|2020	President|Sudan|1989-06-30|2019-04-11
Q57269	Felipe Calderón						President|Mexico|2006-12-01|2012-12-01
Q57272	Paul Biya						President|Cameroon|1982-11-06
Q57274	Yoweri Museveni		Yoweri Kaguta Museveni			1986	President|Uganda|1986-01-29
Q57276	Michael D. Higgins		Michael Higgins				President|Ireland|2011-11-11|2025-11-10
Q57279	Traian Băsescu						President|Romania|2004-12-20|2014-12-21
Q57282	Jacob Zuma					2007-12|2021	Deputy President|South Africa|1999-06-14|2005-06-14;President|South Africa|2009-05-09|2018-02-14
Q57284	Ólafur Ragnar Grímsson	Grímsson					President|Iceland|1996-08-01|2016-08-01
Q57289	Toomas Hendrik Ilves						President|Estonia|2006-10-09|2016-10-10
Q57291	Mwai Kibaki					2002-12|2013-04	President|Kenya|2002-12-30|2013-04-09
Q57306	Jalal Talabani					1991|2014	Leader of the Patriotic Union of Kurdistan|Iraq|1975-06-01|2005-04-07;President|Iraq|2005-04-07|2014-07-24
Q57308	Abdelaziz Bouteflika		Abdelaziz Buteflika			1999|2019	President|Algeria|1999-04-27|2019-04-02
Q57311	Juan Manuel Santos						Defence Minister|Colombia|2006-07-19|2009-05-22;President|Colombia|2010-08-07|2018-08-07
Q57313	José Eduardo dos Santos	dos Santos	Jose dos Santos				President|Angola|1979-09-10|2017-09-26
Q57315	Salva Kiir	Kiir	Salva Kiir Mayardit		2005-08		President|South Sudan|2011-07-09
Q57319	King Sihamoni		Norodom Sihamoni				King|Cambodia|2004-10-29
Q57327	Hassanal Bolkiah		Sultan Hassanal Bolkiah				Sultan|Brunei|1967-10-05
Q57336	Ali Khamenei		Seyyed Ali Khamenei;Али Хаменеи;علی خامنه‌ای			1989-06	President|Iran|1981-10-13|1989-08-03;Supreme Leader|Iran|1989-06-04
Q57338	Mahinda Rajapaksa		Mahinda Rajapakse				President|Sri Lanka|2005-11-19|2015-01-09
Q57340	King Mswati III		Mswati III				King|Eswatini|1986-04-25
Q57343	Pierre Nkurunziza						President|Burundi|2005-08-26|2020-06-08
Q57344	Joschka Fischer						Foreign Minister|Germany|1998-10-27|2005-11-22
Q57348	Isaias Afwerki	Isaias	Isaias Afewerki;Issaias Afewerki	Afwerki			President|Eritrea|1993-05-24
Q57350	Idriss Déby	Déby	Idriss Deby Itno				President|Chad|1990-12-02|2021-04-20
Q57352	Hamad bin Isa Al Khalifa	Hamad	Hamad bin Isa				King|Bahrain|1999-03-06
Q57356	Yahya Jammeh						President|Gambia|1994-07-22|2017-01-21
Q57360	Hamad bin Khalifa	bin Khalifa	Hamad bin Khalifa Al Thani				Emir|Qatar|1995-06-27|2013-06-25
Q57363	Andry Rajoelina						President|Madagascar|2009-03-17|2014-01-25;President|Madagascar|2019-01-19|2025-10-14
Q57366	Emomali Rahmon		Emomali Rakhmonov;Imomali Rakhmonov				President|Tajikistan|1994-11-16
Q57371	Ilham Aliyev		Ilham Aliev				President|Azerbaijan|2003-10-31
Q57373	Asif Ali Zardari		Asif Zardari			2008-08|2013	President|Pakistan|2008-09-09|2013-09-08;President|Pakistan|2024-03-10
Q57379	Dalia Grybauskaitė						President|Lithuania|2009-07-12|2019-07-12
Q57380	Goodluck Jonathan						Vice President|Nigeria|2007-05-29|2010-05-05;President|Nigeria|2010-05-06|2015-05-29
Q57381	Haris Silajdžić						Prime Minister|Bosnia|1993-10-25|1996-01-30
Q57385	Teodoro Obiang	Obiang	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema				President|Equatorial Guinea|1979-08-03
Q57388	Joyce Banda						President|Malawi|2012-04-07|2014-05-31
Q57390	Ismail Omar Guelleh						President|Djibouti|1999-05-08
Q57394	Nursultan Nazarbayev		Nursultan Nazarbaev				President|Kazakhstan|1990-04-24|2019-03-20
Q57398	Aníbal Cavaco Silva	Cavaco Silva					Prime Minister|Portugal|1985-11-06|1995-10-28;President|Portugal|2006-03-09|2016-03-09
Q57402	Daniel Ortega	Ortega	Daniel Ortega Saavedra				President|Nicaragua|1985-01-10|1990-04-25;President|Nicaragua|2007-01-10
Q57405	Susilo Bambang Yudhoyono						President|Indonesia|2004-10-20|2014-10-20
Q57410	Shimon Peres					1992|2015	Prime Minister|Israel|1984-09-13|1986-10-20;Foreign Minister|Israel|1992-07-14|1995-11-22;Prime Minister|Israel|1995-11-04|1996-06-18;Foreign Minister|Israel|2001-03-07|2002-11-02;President|Israel|2007-07-15|2014-07-24
Q57413	Alassane Ouattara						Prime Minister|Ivory Coast|1990-11-07|1993-12-09;President|Ivory Coast|2010-12-04
Q57415743	Katerina Sakellaropoulou						President|Greece|2020-03-13|2025-03-13
Q57418	Denis Sassou Nguesso	Sassou Nguesso	Denis Sassou-Nguesso				President|Republic of Congo|1979-02-08|1992-08-31;President|Republic of Congo|1997-10-25
Q57434	Václav Klaus						Prime Minister|Czech Republic|1992-07-02|1998-01-02;President|Czech Republic|2003-03-07|2013-03-07
Q57438	Macky Sall						President|Senegal|2012-04-02|2024-04-02
Q57446	Pranab Mukherjee						Foreign Minister|India|2006-10-24|2009-05-22;Finance Minister|India|2009-01-24|2012-06-26;President|India|2012-07-25|2017-07-25
Q57449	Ian Khama						President|Botswana|2008-04-01|2018-04-01
Q57467	János Áder						President|Hungary|2012-05-10|2022-05-10
Q57482	Mahamadou Issoufou						President|Niger|2011-04-07|2021-04-02
Q574896	Rachel Reeves						Chancellor of the Exchequer|United Kingdom|2024-07-05
Q57491	Ricardo Martinelli						President|Panama|2009-07-01|2014-07-01
Q574980	Jacob Rees-Mogg	Rees-Mogg			2018-01		Leader of the House of Commons|United Kingdom|2019-07-24|2022-02-08
Q57521	Ali Bongo	Bongo	Ali Bongo Ondimba				President|Gabon|2009-10-16|2023-08-30
Q57539	Otto Pérez Molina	Pérez Molina					President|Guatemala|2012-01-14|2015-09-03
Q57553	King Mohammed VI		Mohammed VI				King|Morocco|1999-07-23
Q57558	Islam Karimov						President|Uzbekistan|1990-03-24|2016-09-02
Q575733	Priti Patel						Home Secretary|United Kingdom|2019-07-24|2022-09-06
Q57606	Robert Fico					2023-10	Prime Minister|Slovakia|2006-07-04|2010-07-08;Prime Minister|Slovakia|2012-04-04|2018-03-22;Prime Minister|Slovakia|2023-10-25
Q57615	Pedro Passos Coelho	Passos Coelho					Prime Minister|Portugal|2011-06-21|2015-11-26
Q57625	Sali Berisha						President|Albania|1992-04-09|1997-07-24;Prime Minister|Albania|2005-09-08|2013-09-15
Q57627	Janez Janša						Prime Minister|Slovenia|2004-12-03|2008-11-21;Prime Minister|Slovenia|2012-02-10|2013-03-20;Prime Minister|Slovenia|2020-03-13|2022-06-01
Q57630	Valdis Dombrovskis						Prime Minister|Latvia|2009-03-12|2014-01-22;Trade Commissioner|European Union|2020-08-26|2024-11-30;Economy Commissioner|European Union|2024-12-01
Q57634	Hashim Thaçi		Hashim Thaqi				Prime Minister|Kosovo|2008-01-09|2014-12-09;President|Kosovo|2016-04-07|2020-11-05
Q57641	Viktor Orbán					2010	Prime Minister|Hungary|1998-07-06|2002-05-27;Prime Minister|Hungary|2010-05-29
Q57643	Lee Hsien Loong	Lee					Prime Minister|Singapore|2004-08-12|2024-05-15
Q57647	Yoshihiko Noda						Prime Minister|Japan|2011-09-02|2012-12-26;Opposition Leader|Japan|2024-09-23
Q57652	Helle Thorning-Schmidt	Thorning-Schmidt					Prime Minister|Denmark|2011-10-03|2015-06-28
Q57655	Mohammed bin Rashid	bin Rashid	Mohammed bin Rashid Al Maktoum				Prime Minister|United Arab Emirates|2006-01-05
Q57661	Jean-Claude Juncker					2012|2019-12	Prime Minister|Luxembourg|1995-01-20|2013-12-04;President|European Commission|2014-11-01|2019-11-30
Q57663	Andrius Kubilius						Prime Minister|Lithuania|2008-12-09|2012-12-13;Defence Commissioner|European Union|2024-12-01
Q57665	Jens Stoltenberg		Йенс Столтенберг			2014-10|2024-12	Prime Minister|Norway|2005-10-17|2013-10-16;Secretary General|NATO|2014-10-01|2024-10-01;Finance Minister|Norway|2025-02-04
Q57673	Nouri al-Maliki		Nuri al-Maliki;Jawad al-Maliki			2006-05|2014-09	Prime Minister|Iraq|2006-05-20|2014-09-08
Q57675	Najib Razak		Najib Tun Razak	Najib			Prime Minister|Malaysia|2009-04-03|2018-05-10
Q57687	Zoran Milanović						Prime Minister|Croatia|2011-12-23|2016-01-22;President|Croatia|2020-02-19
Q57689	Martin McGuinness						Deputy First Minister|Northern Ireland|2007-05-08|2017-01-09
Q57692	Victor Ponta						Prime Minister|Romania|2012-05-07|2015-11-09
Q57712	Kamla Persad-Bissessar	Persad-Bissessar					Prime Minister|Trinidad and Tobago|2010-05-26|2015-09-09;Prime Minister|Trinidad and Tobago|2025-05-01
Q5771800	Claudia Sheinbaum	Sheinbaum	Claudia Sheinbaum Pardo;Клаудия Шейнбаум			2024-06	Mayor of Mexico City|Mexico|2018-12-05|2023-06-16;President|Mexico|2024-10-01
Q57758	Faustin-Archange Touadéra	Touadéra	Faustin Archange Touadera				President|Central African Republic|2016-03-30
Q57762	Morgan Tsvangirai					2000|2018-03	Leader of the Movement for Democratic Change|Zimbabwe|1999-09-11|2018-02-14;Prime Minister|Zimbabwe|2009-02-11|2013-09-11
Q57766	Nikola Gruevski						Prime Minister|North Macedonia|2006-08-27|2016-01-18
Q57775	Boyko Borissov		Boiko Borisov;Boyko Borisov				Prime Minister|Bulgaria|2009-07-27|2021-05-12
Q577751	Tom Foley		Thomas Foley				House Speaker|United States|1989-06-06|1995-01-03
Q57783	John Key						Prime Minister|New Zealand|2008-11-19|2016-12-12
Q57788	Hun Sen	Hun Sen					Prime Minister|Cambodia|1985-01-14|2023-08-22;President of the Senate|Cambodia|2024-04-03
Q57792	Mark Rutte					2010-10	Prime Minister|Netherlands|2010-10-14|2024-07-02;Secretary General|NATO|2024-10-01
Q57794	Bidzina Ivanishvili						Prime Minister|Georgia|2012-10-25|2013-11-20
Q57800	Ralph Gonsalves						Prime Minister|Saint Vincent and the Grenadines|2001-03-29|2025-11-28
Q57806	Antonis Samaras						Prime Minister|Greece|2012-06-20|2015-01-26
Q57808	Shavkat Mirziyoyev						Prime Minister|Uzbekistan|2003-12-12|2016-12-14;President|Uzbekistan|2016-09-08
Q57815	Enda Kenny						Taoiseach|Ireland|2011-03-09|2017-06-14
Q57823	Roosevelt Skerrit						Prime Minister|Dominica|2004-01-08
Q57830	Frank Bainimarama		Voreqe Bainimarama				Prime Minister|Fiji|2007-01-05|2022-12-24
Q57836	Navin Ramgoolam						Prime Minister|Mauritius|1995-12-27|2000-09-17;Prime Minister|Mauritius|2005-07-05|2014-12-17;Prime Minister|Mauritius|2024-11-13
Q580464	Penny Mordaunt						Defence Secretary|United Kingdom|2019-05-01|2019-07-24;Leader of the House of Commons|United Kingdom|2022-09-06|2024-07-05
Q58077	Petro Poroshenko		Петро Порошенко;Петр Порошенко			2014-05|2019-06	President|Ukraine|2014-06-07|2019-05-20
Q58085	Radosław Sikorski		Radek Sikorski				Foreign Minister|Poland|2007-11-16|2014-09-22;Foreign Minister|Poland|2023-12-13
Q5809	Che Guevara		Ernesto Guevara;Ernesto Che Guevara	Che			Industry Minister|Cuba|1961-02-23|1965-04-01
Q58096	David Adeang						President|Nauru|2023-10-30
Q58108	Ahmed Aboul Gheit	Aboul Gheit					Foreign Minister|Egypt|2004-07-11|2011-03-06;Secretary-General|Arab League|2016-07-03
Q58132	Nicolás Maduro	Maduro	Nicolas Maduro Moros;Николас Мадуро			2013-03	Foreign Minister|Venezuela|2006-08-09|2013-01-16;Acting President|Venezuela|2013-03-05|2013-04-19;President|Venezuela|2013-04-19|2026-01-03
Q5816	Mao Zedong	Mao	Mao Tse-tung;Chairman Mao;毛泽东;Мао Цзэдун			1949	Chairman of the Communist Party|China|1943-03-20|1976-09-09
Q58183	Bruno Rodríguez	Rodríguez	Bruno Rodriguez Parrilla				Foreign Minister|Cuba|2009-03-02
Q58198	Ahmet Davutoğlu						Foreign Minister|Turkey|2009-05-01|2014-08-28;Prime Minister|Turkey|2014-08-28|2016-05-24
Q58211	Yang Jiechi	Yang					Foreign Minister|China|2007-04-27|2013-03-16
Q58217	Sergei Lavrov		Sergey Lavrov;Serguei Lavrov;Sergej Lawrow;Сергей Лавров;Сергій Лавров			2014-03	Foreign Minister|Russia|2004-03-09
Q58282	William Hague						Opposition Leader|United Kingdom|1997-06-19|2001-09-13;Foreign Secretary|United Kingdom|2010-05-12|2014-07-14
Q58284	Guido Westerwelle						Foreign Minister|Germany|2009-10-28|2013-12-17
Q58311	Avigdor Lieberman		Avigdor Liberman				Foreign Minister|Israel|2009-04-01|2015-05-06;Defence Minister|Israel|2016-05-30|2018-11-18
Q58323	Thongloun Sisoulith	Thongloun					Prime Minister|Laos|2016-04-20|2021-03-22;President|Laos|2021-03-22
Q58833335	Juan Guaidó					2019|2023-01	President of the National Assembly|Venezuela|2019-01-05|2023-01-05
Q59155	Arvind Kejriwal					2013-12	Chief Minister|Delhi|2013-12-28|2014-02-14;Chief Minister|Delhi|2015-02-14|2024-09-21
Q592101	Luc Frieden						Prime Minister|Luxembourg|2023-11-17
Q59313241	Ekrem İmamoğlu				2019-03-31	2019-04	Mayor of Istanbul|Turkey|2019-06-27|2025-03-23;Presidential Candidate|Turkey|2025-03-23
Q5933752	Masoud Pezeshkian		Massoud Pezeshkian		2024-06-09	2024-07	President|Iran|2024-07-28
Q5947347	Ebrahim Raisi		Ibrahim Raisi;Ebrahim Raeisi			2021-06|2024-06	President|Iran|2021-08-03|2024-05-19
Q5951723	Juan Orlando Hernández	Hernández					President|Honduras|2014-01-27|2022-01-27
Q5997107	Margarita Robles						Defence Minister|Spain|2018-06-07
Q59978016	Rosen Zhelyazkov						Prime Minister|Bulgaria|2025-01-16
Q60206	Ariel Sharon					2001|2006-04	Defence Minister|Israel|1981-08-05|1983-02-14;Prime Minister|Israel|2001-03-07|2006-04-14
Q6029546	Petteri Orpo						Prime Minister|Finland|2023-06-20
Q60499905	Amir Khan Muttaqi						Foreign Minister|Taliban|2021-09-07
Q6070218	Pedro Sánchez		Pedro Sanchez Perez-Castejon		2014-07-26		Prime Minister|Spain|2018-06-02
Q60772	Ursula von der Leyen		Урсула фон дер Ляйен			2019-07	Defence Minister|Germany|2013-12-17|2019-07-17;President|European Commission|2019-12-01
Q6084858	Ismail Sabri Yaakob						Prime Minister|Malaysia|2021-08-21|2022-11-24
Q6087480	Hakan Fidan						Director of National Intelligence|Turkey|2010-05-25|2023-06-03;Foreign Minister|Turkey|2023-06-04
Q60995154	Dong Jun	Dong					Defence Minister|China|2023-12-29
Q6103950	J. B. Pritzker		JB Pritzker;Jay Robert Pritzker				Governor|Illinois|2019-01-14
Q61053	Olaf Scholz		Олаф Шольц			2021-08|2025-06	Mayor of Hamburg|Germany|2011-03-07|2018-03-13;Finance Minister|Germany|2018-03-14|2021-12-08;Chancellor|Germany|2021-12-08|2025-05-06
Q610788	António Costa		Antonio Luis Santos da Costa				Prime Minister|Portugal|2015-11-26|2024-04-02;President|European Council|2024-12-01
Q61112536	Yulia Svyrydenko		Yuliia Svyrydenko;Юлія Свириденко				First Deputy Prime Minister|Ukraine|2021-11-04|2025-07-17;Prime Minister|Ukraine|2025-07-17
Q61121565	Evika Siliņa						Prime Minister|Latvia|2023-09-15
Q612803	Serzh Sargsyan		Serge Sarkisian				President|Armenia|2008-04-09|2018-04-09
Q613051	Robert Kocharyan		Robert Kocharian				Prime Minister|Armenia|1997-03-20|1998-04-09;President|Armenia|1998-02-04|2008-04-09
Q6131460	James Cleverly						Foreign Secretary|United Kingdom|2022-09-06|2023-11-13;Home Secretary|United Kingdom|2023-11-13|2024-07-05
Q6138903	James Marape						Prime Minister|Papua New Guinea|2019-05-30
Q615077	John Healey						Defence Secretary|United Kingdom|2024-07-05
Q6176439	Jeh Johnson						Homeland Security Secretary|United States|2013-12-23|2017-01-20
Q6180897	Jeremiah Manele						Prime Minister|Solomon Islands|2024-05-02
Q6182718	Jerome Powell		Jay Powell				Federal Reserve Chair|United States|2018-02-05
Q6210353	Joe Hockey						Treasurer|Australia|2013-09-18|2015-09-21
Q6221385	John Bel Edwards						Governor|Louisiana|2016-01-11|2024-01-08
Q6232322	John Kelly		John F. Kelly				Homeland Security Secretary|United States|2017-01-20|2017-07-31;White House Chief of Staff|United States|2017-07-31|2019-01-02
Q623802	Adel al-Jubeir						Foreign Minister|Saudi Arabia|2015-04-29|2018-12-27
Q62481397	Robinah Nabbanja						Prime Minister|Uganda|2021-06-14
Q62551	Mikhail Kasyanov						Prime Minister|Russia|2000-05-07|2004-02-24
Q6258967	John Steenhuisen						Leader of the Democratic Alliance|South Africa|2019-11-17;Agriculture Minister|South Africa|2024-07-03
Q6266369	Johnny Briceño						Prime Minister|Belize|2020-11-12
Q6279	Joe Biden		Joseph Biden;Joseph Robinette Biden;Джо Байден;جو بايدن;乔·拜登;拜登;ジョー・バイデン;조 바이든			2008-08	Senator|United States|1973-01-03|2009-01-15;Vice President|United States|2009-01-20|2017-01-20;Presidential Candidate|United States|2019-04-25|2020-11-03;President|United States|2021-01-20|2025-01-20
Q6288088	Joseph Wu						Foreign Minister|Taiwan|2018-02-26|2024-05-20
Q6289368	Josh Shapiro						Governor|Pennsylvania|2023-01-17
Q6294	Hillary Clinton		Hillary Rodham Clinton;Hillary Rodham;Хиллари Клинтон	Hillary	1993-01-20	2007-06|2008-06;2009-01|2013-02;2015-04|2017-12	Senator|United States|2001-01-03|2009-01-21;Secretary of State|United States|2009-01-21|2013-02-01;Presidential Candidate|United States|2015-04-12|2016-11-08
Q629702	Leonid Kuchma					1995|2005	Prime Minister|Ukraine|1992-10-13|1993-09-22;President|Ukraine|1994-07-19|2005-01-23
Q63111184	Abdel Fattah al-Burhan		Abdel Fattah Burhan			2021-10	Chairman of the Sovereignty Council|Sudan|2019-08-21
Q63263	Jean-Pierre Raffarin						Prime Minister|France|2002-05-06|2005-05-31
Q635059	Saeed Jalili						Secretary of the Supreme National Security Council|Iran|2007-10-20|2013-09-10
Q6374297	Kashim Shettima						Vice President|Nigeria|2023-05-29
Q6383803	Keir Starmer		Кир Стармер			2020-04	Opposition Leader|United Kingdom|2020-04-04|2024-07-05;Prime Minister|United Kingdom|2024-07-05
Q6384971	Keith Rowley						Prime Minister|Trinidad and Tobago|2015-09-09|2025-03-17
Q63879	Chris Christie						Governor|New Jersey|2010-01-19|2018-01-16;Presidential Candidate|United States|2015-06-30|2016-02-10
Q6401038	Khawaja Asif		Khawaja Muhammad Asif				Foreign Minister|Pakistan|2017-08-04|2018-04-26;Defence Minister|Pakistan|2022-04-19
Q64486491	Oleksiy Honcharuk						Prime Minister|Ukraine|2019-08-29|2020-03-04
Q64495543	Mykhailo Fedorov		Mykhaylo Fedorov				Digital Transformation Minister|Ukraine|2019-08-29|2026-01;Defence Minister|Ukraine|2026-01
Q64840184	Irfaan Ali		Mohamed Irfaan Ali				President|Guyana|2020-08-02
Q6496078	Latif Rashid		Abdul Latif Rashid				President|Iraq|2022-10-13
Q649898	Ron Klain						White House Chief of Staff|United States|2021-01-20|2023-02-08
Q6504758	Lawrence Wong						Finance Minister|Singapore|2021-05-15;Prime Minister|Singapore|2024-05-15
Q65088520	Yusuf Tuggar						Foreign Minister|Nigeria|2023-08-21
Q65200615	Andriy Yermak		Andrii Yermak;Andrei Yermak;Андрій Єрмак				Head of the Presidential Office|Ukraine|2020-02-11|2025-11-28
Q66094865	Denys Shmyhal		Денис Шмигаль				Prime Minister|Ukraine|2020-03-04|2025-07-16;Defence Minister|Ukraine|2025-07-17|2026-01
Q661410	Shinjiro Koizumi		小泉進次郎				Environment Minister|Japan|2019-09-11|2021-10-04;Agriculture Minister|Japan|2025-05-21|2025-10-21;Defence Minister|Japan|2025-10-21
Q6680965	Loretta Lynch						Attorney General|United States|2015-04-27|2017-01-20
Q6737124	Maithripala Sirisena						President|Sri Lanka|2015-01-09|2019-11-18
Q67442310	Anita Anand						Defence Minister|Canada|2021-10-26|2023-07-26;Foreign Minister|Canada|2025-05-13
Q674957	Enrico Letta						Prime Minister|Italy|2013-04-28|2014-02-22
Q6756617	Marcelo Rebelo de Sousa	Rebelo de Sousa					President|Portugal|2016-03-09|2026-03-09
Q6761357	Leni Robredo						Vice President|Philippines|2016-06-30|2022-06-30
Q6766871	Mark Brown						Prime Minister|Cook Islands|2020-10-01
Q6767407	Mark Drakeford						First Minister|Wales|2018-12-13|2024-03-20
Q6800406	Luis Lacalle Pou	Lacalle Pou					President|Uruguay|2020-03-01|2025-03-01
Q6827147	Mia Mottley						Prime Minister|Barbados|2018-05-25
Q6834757	Michael Flynn		Mike Flynn				National Security Adviser|United States|2017-01-20|2017-02-13
Q6837191	Michelle O'Neill						First Minister|Northern Ireland|2024-02-03
Q685293	Péter Szijjártó						Foreign Minister|Hungary|2014-09-23
Q6890888	Mohamad Hasan						Foreign Minister|Malaysia|2023-12-12
Q6892571	Mohammed bin Salman	bin Salman	Mohammad bin Salman;Muhammad bin Salman;Мухаммед бин Салман;محمد بن سلمان	MBS		2017-06	Defence Minister|Saudi Arabia|2015-01-23|2022-09-27;Crown Prince|Saudi Arabia|2017-06-21;Prime Minister|Saudi Arabia|2022-09-27
Q69319	John Kasich						Governor|Ohio|2011-01-10|2019-01-14;Presidential Candidate|United States|2015-07-21|2016-05-04
Q695007	Shabana Mahmood						Justice Secretary|United Kingdom|2024-07-05|2025-09-05;Home Secretary|United Kingdom|2025-09-05
Q698907	Stephen Hadley						National Security Adviser|United States|2005-01-26|2009-01-20
Q701484	Klaus Iohannis						President|Romania|2014-12-21|2025-02-12
Q701801	Wang Yi	Wang	王毅				Foreign Minister|China|2013-03-16|2022-12-30;Foreign Minister|China|2023-07-25
Q7035479	Nikol Pashinyan						Prime Minister|Armenia|2018-05-08
Q7040049	Nirmala Sitharaman						Defence Minister|India|2017-09-06|2019-05-30;Finance Minister|India|2019-05-31
Q704022	Gustavo Petro				2010-02	2022-05|2026-08	Mayor of Bogota|Colombia|2012-01-01|2015-12-31;President|Colombia|2022-08-07|2026-08-07
Q704220	Nabih Berri						Speaker of Parliament|Lebanon|1992-10-20
Q710721	William Cohen						Senator|United States|1979-01-03|1997-01-03;Defense Secretary|United States|1997-01-24|2001-01-20
Q71359	Annegret Kramp-Karrenbauer	Kramp-Karrenbauer					Leader of the CDU|Germany|2018-12-07|2021-01-16
Q717185	Hakainde Hichilema						President|Zambia|2021-08-24
Q7172014	Pete Hegseth		Peter Hegseth			2025-01	Defense Secretary|United States|2025-01-25
Q7173106	Pete Buttigieg		Peter Buttigieg				Presidential Candidate|United States|2019-01-23|2020-03-01;Transportation Secretary|United States|2021-02-03|2025-01-20
Q7173778	Peter Dutton						Home Affairs Minister|Australia|2017-12-20|2021-03-30;Defence Minister|Australia|2021-03-30|2022-05-23;Opposition Leader|Australia|2022-05-30|2025-05-03
Q7176020	Peter Mutharika						President|Malawi|2014-05-31|2020-06-28;President|Malawi|2025-10-04
Q7184214	Philip Pierre		Philip J. Pierre				Prime Minister|Saint Lucia|2021-07-28
Q718601	Nana Akufo-Addo	Akufo-Addo					President|Ghana|2017-01-07|2025-01-07
Q7216297	Qin Gang	Qin					Foreign Minister|China|2022-12-30|2023-07-25
Q723917	William Barr		Bill Barr				Attorney General|United States|1991-11-26|1993-01-20;Attorney General|United States|2019-02-14|2020-12-23
Q727132	Ilir Meta						President|Albania|2017-07-24|2022-07-24
Q727798	Sajid Javid						Home Secretary|United Kingdom|2018-04-30|2019-07-24;Chancellor of the Exchequer|United Kingdom|2019-07-24|2020-02-13
Q7327642	Richard Marles						Deputy Prime Minister|Australia|2022-05-23
Q733612	Michael Chertoff						Homeland Security Secretary|United States|2005-02-15|2009-01-21
Q7351526	Roberta Metsola						President|European Parliament|2022-01-18
Q7363705	Ron Dermer						Strategic Affairs Minister|Israel|2022-12-29|2025-11-11
Q737463	Dmitry Rogozin		Dmitri Rogozin				Deputy Prime Minister|Russia|2011-12-23|2018-05-18
Q7399685	Sahle-Work Zewde						President|Ethiopia|2018-10-25|2024-10-07
Q7409268	Sameh Shoukry						Foreign Minister|Egypt|2014-06-17|2024-07-03
Q7416	Margaret Thatcher		Maggie Thatcher;Lady Thatcher;Маргарет Тэтчер			1979-05	Education Secretary|United Kingdom|1970-06-20|1974-03-04;Opposition Leader|United Kingdom|1975-02-11|1979-05-04;Prime Minister|United Kingdom|1979-05-04|1990-11-28
Q7435987	Scott Bessent						Treasury Secretary|United States|2025-01-28
Q7436908	Scott Morrison						Immigration Minister|Australia|2013-09-18|2014-12-23;Treasurer|Australia|2015-09-21|2018-08-28;Prime Minister|Australia|2018-08-24|2022-05-23
Q74370310	Christopher Luxon						Prime Minister|New Zealand|2023-11-27
Q7459020	Abbas Araghchi		Abbas Araqchi;Abbas Aragchi		2013-08	2024-08	Foreign Minister|Iran|2024-08-21
Q750204	Kwasi Kwarteng						Chancellor of the Exchequer|United Kingdom|2022-09-06|2022-10-14
Q7518922	Simon Harris						Taoiseach|Ireland|2024-04-09|2025-01-23;Tanaiste|Ireland|2025-01-23
Q755878	Atiku Abubakar			Atiku			Vice President|Nigeria|1999-05-29|2007-05-29
Q76	Barack Obama		Barack Hussein Obama;Барак Обама;باراك أوباما;巴拉克·奥巴马;奥巴马;バラク・オバマ;버락 오바마			2007-02	Senator|United States|2005-01-03|2008-11-16;Presidential Candidate|United States|2007-02-10|2008-11-04;President|United States|2009-01-20|2017-01-20
Q76167	Abdurrahman Wahid		Gus Dur				Leader of Nahdlatul Ulama|Indonesia|1984-12|1999-11;President|Indonesia|1999-10-20|2001-07-23
Q76179	Megawati Sukarnoputri		Megawati Soekarnoputri	Megawati		1996|2005	Leader of the Indonesian Democratic Party|Indonesia|1993-12-22|1996-06-22;Vice President|Indonesia|1999-10-21|2001-07-23;President|Indonesia|2001-07-23|2004-10-20
Q76354	Jusuf Kalla						Vice President|Indonesia|2004-10-20|2009-10-20;Vice President|Indonesia|2014-10-20|2019-10-20
Q7649377	Sussan Ley						Opposition Leader|Australia|2025-05-13
Q76658	Frank-Walter Steinmeier					2013-12	Foreign Minister|Germany|2005-11-22|2009-10-27;Foreign Minister|Germany|2013-12-17|2017-01-27;President|Germany|2017-03-19
Q766866	Kevin McCarthy						House Majority Leader|United States|2014-08-01|2019-01-03;House Minority Leader|United States|2019-01-03|2023-01-03;House Speaker|United States|2023-01-07|2023-10-03
Q7711	Jean-Marc Ayrault						Prime Minister|France|2012-05-15|2014-03-31;Foreign Minister|France|2016-02-11|2017-05-10
Q7747	Vladimir Putin		Vladimir Vladimirovich Putin;Wladimir Putin;Vladimir Poutine;Владимир Путин;Володимир Путін;فلاديمير بوتين;普京;弗拉基米尔·普京;ウラジーミル・プーチン;블라디미르 푸틴;ולדימיר פוטין			1999-12	Prime Minister|Russia|1999-08-09|2000-05-07;Acting President|Russia|1999-12-31|2000-05-07;President|Russia|2000-05-07|2008-05-07;Prime Minister|Russia|2008-05-08|2012-05-07;President|Russia|2012-05-07
Q78205	Armin Laschet						Minister-President of North Rhine-Westphalia|Germany|2017-06-27|2021-10-26
Q7821917	Antony Blinken		Tony Blinken;Anthony Blinken			2021-01|2025-01	Deputy Secretary of State|United States|2015-01-09|2017-01-20;Secretary of State|United States|2021-01-26|2025-01-20
Q78490	Thomas Klestil						President|Austria|1992-07-08|2004-07-06
Q7849613	Tshering Tobgay						Prime Minister|Bhutan|2013-07-27|2018-08-09;Prime Minister|Bhutan|2024-01-28
Q78869	Alexander Van der Bellen	Van der Bellen					President|Austria|2017-01-26
Q7929529	Wei Fenghe	Wei					Defence Minister|China|2018-03-19|2023-03-12
Q7937671	Vivian Balakrishnan						Foreign Minister|Singapore|2015-10-01
Q7983764	Wes Streeting						Health Secretary|United Kingdom|2024-07-05
Q7984081	Wesley Simina						President|Micronesia|2023-05-12
Q8000233	Wilbur Ross						Commerce Secretary|United States|2017-02-28|2021-01-20
Q8007	Franklin D. Roosevelt		Franklin Roosevelt;Franklin Delano Roosevelt	FDR			Governor|New York|1929-01-01|1932-12-31;President|United States|1933-03-04|1945-04-12
Q8015	Artur Mas						President|Catalonia|2010-12-27|2016-01-12
Q8016	Winston Churchill		Уинстон Черчилль;Winston Spencer Churchill			1940	First Lord of the Admiralty|United Kingdom|1911-10-24|1915-05-25;Prime Minister|United Kingdom|1940-05-10|1945-07-26;Prime Minister|United Kingdom|1951-10-26|1955-04-05
Q8023	Nelson Mandela		Nelson Rolihlahla Mandela;Нельсон Мандела		1952-12	1985	Leader of the African National Congress|South Africa|1991-07-07|1997-12-20;President|South Africa|1994-05-10|1999-06-14
Q8027	Martin Luther King Jr.		Martin Luther King;Martin Luther King Junior				Leader of the Civil Rights Movement|United States|1957-01-10|1968-04-04
Q8044708	Xiomara Castro						President|Honduras|2022-01-27|2026-01-27
Q808173	Barham Salih						Deputy Prime Minister|Iraq|2006-05-20|2009-08-01;President|Iraq|2018-10-02|2022-10-17;High Commissioner for Refugees|United Nations|2026-01-01
Q816459	Ben Carson						Presidential Candidate|United States|2015-05-04|2016-03-04;Housing Secretary|United States|2017-03-02|2021-01-20
Q818118	Benoît Hamon						Presidential Candidate|France|2017-01-29|2017-04-23
Q81923	Ségolène Royal						Presidential Candidate|France|2006-11-17|2007-05-06;Environment Minister|France|2014-04-02|2017-05-10
Q8291839	He Lifeng	He	何立峰				Vice Premier|China|2023-03-12
Q8294074	Liu He	Liu					Vice Premier|China|2018-03-19|2023-03-12
Q8440	Hugo Chávez	Chávez	Hugo Chavez Frias;Уго Чавес		1992-02-04	1998-12|2013-12	President|Venezuela|1999-02-02|2013-03-05
Q85317569	Mustafa al-Kadhimi		Mustafa Kadhimi				Prime Minister|Iraq|2020-05-07|2022-10-27
Q855	Joseph Stalin		Josef Stalin;Iosif Stalin;Иосиф Сталин			1924	General Secretary of the Communist Party|Soviet Union|1922-04-03|1953-03-05
Q85783	Alexander Dobrindt						Interior Minister|Germany|2025-05-06
Q85806	Christian Lindner						Finance Minister|Germany|2021-12-08|2024-11-07
Q8612	Andrew Johnson						Vice President|United States|1865-03-04|1865-04-15;President|United States|1865-04-15|1869-03-04
Q8619	Pierre Trudeau		Pierre Elliott Trudeau			1968|1984	Prime Minister|Canada|1968-04-20|1979-06-04;Prime Minister|Canada|1980-03-03|1984-06-30
Q863496	Binali Yıldırım						Prime Minister|Turkey|2016-05-24|2018-07-09
Q89034171	Serhiy Marchenko		Serhii Marchenko				Finance Minister|Ukraine|2020-03-30
Q893758	Boris Pistorius						Defence Minister|Germany|2023-01-19
Q9051824	John Lee Ka-chiu	Lee	John Lee				Chief Executive|Hong Kong|2022-07-01
Q9056861	Patricia Bullrich						Security Minister|Argentina|2015-12-10|2019-12-10;Security Minister|Argentina|2023-12-10|2025-12-02
Q908305	Domingo Cavallo						Economy Minister|Argentina|1991-03-01|1996-08-06
Q908749	Brendan Nelson						Opposition Leader|Australia|2007-11-29|2008-09-16
Q9094	José Mujica		Pepe Mujica;Jose Alberto Mujica				President|Uruguay|2010-03-01|2015-03-01
Q9099	Tabaré Vázquez						President|Uruguay|2005-03-01|2010-03-01;President|Uruguay|2015-03-01|2020-03-01
Q91	Abraham Lincoln		Abe Lincoln;Авраам Линкольн				President|United States|1861-03-04|1865-04-15
Q9151911	Andrzej Duda					2015-08|2025-08	President|Poland|2015-08-06|2025-08-06
Q920403	Micheal Martin						Taoiseach|Ireland|2020-06-27|2022-12-17;Taoiseach|Ireland|2025-01-23
Q9268379	Gitanas Nausėda						President|Lithuania|2019-07-12
Q927550	Malcolm Turnbull					2015-09|2018-08	Opposition Leader|Australia|2008-09-16|2009-12-01;Prime Minister|Australia|2015-09-15|2018-08-24
Q9303115	Rafał Trzaskowski						Mayor of Warsaw|Poland|2018-11-22;Presidential Candidate|Poland|2020-05-15|2025-06-01
Q93181	Ehud Olmert					2006|2009-03	Prime Minister|Israel|2006-04-14|2009-03-31
Q93447756	Badr Abdelatty						Foreign Minister|Egypt|2024-07-03
Q938224	Joseph Muscat						Prime Minister|Malta|2013-03-11|2020-01-13
Q941013	Lloyd Austin						Defense Secretary|United States|2021-01-22|2025-01-20
Q946	Donald Tusk		Дональд Туск			2007-11	Prime Minister|Poland|2007-11-16|2014-09-22;President|European Council|2014-12-01|2019-11-30;Prime Minister|Poland|2023-12-13
Q950958	Charles Michel						Prime Minister|Belgium|2014-10-11|2019-10-27;President|European Council|2019-12-01|2024-11-30
Q9513	A. P. J. Abdul Kalam	Kalam	A.P.J. Abdul Kalam;Abdul Kalam				President|India|2002-07-25|2007-07-25
Q9545	Tony Blair		Anthony Blair			1994-07|2008	Opposition Leader|United Kingdom|1994-07-21|1997-05-02;Prime Minister|United Kingdom|1997-05-02|2007-06-27;Special Envoy of the Quartet|Middle East Quartet|2007-06-27|2015-05-27
Q9559	John Major						Chancellor of the Exchequer|United Kingdom|1989-10-26|1990-11-28;Prime Minister|United Kingdom|1990-11-28|1997-05-02
Q956652	Renato Ruggiero						Director-General|WTO|1995-05-01|1999-05-01;Foreign Minister|Italy|2001-06-11|2002-01-06
Q9582	Gerald Ford		Gerald Rudolph Ford;Jerry Ford				House Minority Leader|United States|1965-01-03|1973-12-06;Vice President|United States|1973-12-06|1974-08-09;President|United States|1974-08-09|1977-01-20
Q9588	Richard Nixon		Richard Milhous Nixon;Dick Nixon			1968	Senator|United States|1950-12-01|1953-01-01;Vice President|United States|1953-01-20|1961-01-20;President|United States|1969-01-20|1974-08-09
Q9640	Lyndon B. Johnson		Lyndon Johnson;Lyndon Baines Johnson	LBJ			Senate Majority Leader|United States|1955-01-03|1961-01-03;Vice President|United States|1961-01-20|1963-11-22;President|United States|1963-11-22|1969-01-20
Q964493	Geraldo Alckmin						Governor|São Paulo|2001-03-06|2018-04-06;Vice President|Brazil|2023-01-01
Q966349	Gideon Saar						Justice Minister|Israel|2021-06-13|2022-12-29;Foreign Minister|Israel|2024-11-10
Q9682	Queen Elizabeth II		Elizabeth II				Queen|United Kingdom|1952-02-06|2022-09-08
Q9696	John F. Kennedy		John Kennedy;John Fitzgerald Kennedy;Jack Kennedy	JFK			Senator|United States|1953-01-03|1960-12-22;President|United States|1961-01-20|1963-11-22
Q96987568	Sugiono						Foreign Minister|Indonesia|2024-10-21
Q97011032	Jafar Hassan		Jaafar Hassan				Prime Minister|Jordan|2024-09-15
Q97058466	Daniel Chapo						President|Mozambique|2025-01-15
Q97400315	Christine Kangaloo						President|Trinidad and Tobago|2023-03-20
Q981549	Sitiveni Rabuka						Prime Minister|Fiji|1992-06-02|1999-05-19;Prime Minister|Fiji|2022-12-24
Q981736	Joice Mujuru						Vice President|Zimbabwe|2004-12-06|2014-12-08
Q981881	Moshe Yaalon						Defence Minister|Israel|2013-03-18|2016-05-20
Q982410	Hoshyar Zebari						Foreign Minister|Iraq|2003-09-03|2014-07-11
Q982461	Vyacheslav Volodin		Viacheslav Volodin				Speaker of the State Duma|Russia|2016-10-05
Q98298397	Harini Amarasuriya						Prime Minister|Sri Lanka|2024-09-24
Q983258	Isaac Herzog		Yitzhak Herzog				Opposition Leader|Israel|2013-11-25|2018-07-31;President|Israel|2021-07-07
Q983324	Ferdinand Marcos Jr.		Bongbong Marcos;Ferdinand Marcos Junior;Ferdinand Bongbong Marcos Jr.;Bongbong Marcos Jr.	Bongbong;Marcos Jr.			President|Philippines|2022-06-30
Q983402	Ranil Wickremesinghe						Prime Minister|Sri Lanka|2001-12-09|2004-04-06;President|Sri Lanka|2022-07-21|2024-09-23
Q983752	Tharman Shanmugaratnam			Tharman			President|Singapore|2023-09-14
Q98497406	Assimi Goïta						Interim President|Mali|2021-05-24
Q989	Pope John Paul II		John Paul II;Karol Wojtyla;Pope John Paul	John Paul			Pope|Vatican|1978-10-16|2005-04-02
Q9916	Dwight D. Eisenhower		Dwight Eisenhower;Dwight David Eisenhower			1944	President|United States|1953-01-20|1961-01-20
Q993472	Bruno Le Maire	Le Maire					Economy Minister|France|2017-05-17|2024-09-12
Q9960	Ronald Reagan		Ronald Wilson Reagan;Рональд Рейган			1980	Governor|California|1967-01-02|1975-01-06;President|United States|1981-01-20|1989-01-20
abdala-bucaram	Abdalá Bucaram						President|Ecuador|1996-08-10|1997-02-06
abdel-aziz-al-rantisi	Abdel Aziz al-Rantisi		Abdel Aziz Rantissi				Leader in Gaza|Hamas|2004-03-23|2004-04-17
abdrabbuh-mansur-hadi	Abdrabbuh Mansur Hadi		Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi				President|Yemen|2012-02-25|2022-04-07
abdul-hamid-dbeibah	Abdul Hamid Dbeibah		Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah				Prime Minister|Libya|2021-03-15
abdul-malik-al-houthi	Abdul-Malik al-Houthi		Abdel-Malek al-Houthi;Abdulmalik al-Houthi				Leader|Houthis|2004-09
abdulla-aripov	Abdulla Aripov						Prime Minister|Uzbekistan|2016-12-14
abdullah-abdullah	Abdullah Abdullah						Foreign Minister|Afghanistan|2001-12-22|2006-04-20;Chief Executive|Afghanistan|2014-09-29|2020-03-11
abdullah-bin-zayed	Abdullah bin Zayed	bin Zayed					Foreign Minister|United Arab Emirates|2006-02-09
abdullah-ocalan	Abdullah Öcalan					1998-10	Leader of the PKK|Kurdistan Workers' Party|1978-11-27
abhisit-vejjajiva	Abhisit Vejjajiva			Abhisit			Prime Minister|Thailand|2008-12-17|2011-08-05
abimael-guzman	Abimael Guzmán						Leader|Shining Path|1969|1992-09-12
abu-bakr-al-baghdadi	Abu Bakr al-Baghdadi					2014-06|2019-12	Leader|Islamic State|2010-05-16|2019-10-27
abu-musab-al-zarqawi	Abu Musab al-Zarqawi				2003-02		Leader|al-Qaeda in Iraq|2004-10-17|2006-06-07
abubakar-shekau	Abubakar Shekau						Leader|Boko Haram|2009-07|2021-05-19
adolfo-suarez	Adolfo Suárez						Prime Minister|Spain|1976-07-03|1981-02-25
afonso-dhlakama	Afonso Dhlakama						Leader|Renamo|1979-10-17|2018-05-03
agostinho-neto	Agostinho Neto						President|Angola|1975-11-11|1979-09-10
ahmad-shah-massoud	Ahmad Shah Massoud	Massoud	Ahmed Shah Massoud;Ahmad Shah Masood				Defence Minister|Afghanistan|1992-06|2001-09-09
ahmad-tejan-kabbah	Ahmad Tejan Kabbah		Ahmed Tejan Kabbah				President|Sierra Leone|1996-03-29|1997-05-25;President|Sierra Leone|1998-02-13|2007-09-17
ahmed-al-sharaa	Ahmed al-Sharaa		Ahmad al-Sharaa;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani	al-Jolani		2024-12	Leader|Hayat Tahrir al-Sham|2017-01-28|2025-01-29;President|Syria|2025-01-29
ahmed-qurei	Ahmed Qurei		Ahmed Qureia;Abu Ala				Prime Minister|Palestinian Authority|2003-10-07|2006-02-18
ahmed-yassin	Ahmed Yassin						Spiritual Leader|Hamas|1987-12|2004-03-22
ahmed-zaki-yamani	Ahmed Zaki Yamani						Oil Minister|Saudi Arabia|1962-03-09|1986-10-29
ahn-cheol-soo	Ahn Cheol-soo	Ahn					Leader of the People's Party|South Korea|2016-02-02|2016-06-29
ajay-banga	Ajay Banga						President|World Bank|2023-06-02
ajit-doval	Ajit Doval						National Security Adviser|India|2014-05-30
akbar-hashemi-rafsanjani	Akbar Hashemi Rafsanjani		Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Akbar Rafsanjani			1989|1997-08	Speaker of Parliament|Iran|1980-07-28|1989-08-03;President|Iran|1989-08-03|1997-08-03
albert-reynolds	Albert Reynolds						Taoiseach|Ireland|1992-02-11|1994-12-15
aldo-moro	Aldo Moro						Prime Minister|Italy|1963-12-04|1976-07-29
alec-douglas-home	Alec Douglas-Home	Douglas-Home	Lord Home				Prime Minister|United Kingdom|1963-10-19|1964-10-16
alexander-dubcek	Alexander Dubček						First Secretary of the Communist Party|Czechoslovakia|1968-01-05|1969-04-17
alexander-haig	Alexander Haig						White House Chief of Staff|United States|1973-05-04|1974-09-21;Secretary of State|United States|1981-01-22|1982-07-05
alexander-hamilton	Alexander Hamilton						Treasury Secretary|United States|1789-09-11|1795-01-31
alexander-lebed	Alexander Lebed		Aleksandr Lebed				Secretary of the Security Council|Russia|1996-06-18|1996-10-17;Governor|Krasnoyarsk|1998-06-05|2002-04-28
alexander-turchin	Alexander Turchin		Alyaksandr Turchyn				Prime Minister|Belarus|2025-03-10
alexandru-munteanu	Alexandru Munteanu						Prime Minister|Moldova|2025-11-01
alexei-navalny	Alexei Navalny		Alexey Navalny;Aleksei Navalny;Алексей Навальный			2017|2024-12	Opposition Leader|Russia|2011-12|2024-02-16
alfredo-stroessner	Alfredo Stroessner						President|Paraguay|1954-08-15|1989-02-03
ali-abdullah-saleh	Ali Abdullah Saleh		Ali Abdallah Saleh			2011|2012	President|Yemen|1978-07-18|2012-02-25
ali-akbar-velayati	Ali Akbar Velayati						Foreign Minister|Iran|1981-12-15|1997-08-20
ali-al-sistani	Ali al-Sistani		Ali Sistani			2003	Grand Ayatollah|Iraq|1992-08-08
ali-alatas	Ali Alatas						Foreign Minister|Indonesia|1988-03-21|1999-10-20
ali-mahdi-mohamed	Ali Mahdi Mohamed	Ali Mahdi	Ali Mahdi Muhammad				President|Somalia|1991-01-26|1997-01-03
alice-weidel	Alice Weidel				2017-04-23		Leader of the AfD|Germany|2022-06-18
alpha-conde	Alpha Condé						President|Guinea|2010-12-21|2021-09-05
alpha-oumar-konare	Alpha Oumar Konaré		Alpha Konare				President|Mali|1992-06-08|2002-06-08
amadou-toumani-toure	Amadou Toumani Touré						President|Mali|2002-06-08|2012-03-22
amrullah-saleh	Amrullah Saleh						First Vice President|Afghanistan|2020-02-19|2021-08-15
anastasio-somoza	Anastasio Somoza	Somoza	Anastasio Somoza Debayle				President|Nicaragua|1967-05-01|1979-07-17
anatoly-chubais	Anatoly Chubais						First Deputy Prime Minister|Russia|1994-11-05|1998-03-23
anatoly-serdyukov	Anatoly Serdyukov						Defence Minister|Russia|2007-02-15|2012-11-06
andreas-papandreou	Andreas Papandreou						Prime Minister|Greece|1981-10-21|1989-07-02;Prime Minister|Greece|1993-10-13|1996-01-22
andrei-gromyko	Andrei Gromyko						Foreign Minister|Soviet Union|1957-02-15|1985-07-02
andrei-kozyrev	Andrei Kozyrev						Foreign Minister|Russia|1990-10-11|1996-01-05
andres-pastrana	Andrés Pastrana						President|Colombia|1998-08-07|2002-08-07
anne-hidalgo	Anne Hidalgo						Mayor of Paris|France|2014-04-05
anthony-eden	Anthony Eden						Prime Minister|United Kingdom|1955-04-06|1957-01-09
antonio-de-oliveira-salazar	António de Oliveira Salazar		Antonio Salazar				Prime Minister|Portugal|1932-07-05|1968-09-27
antonio-jose-seguro	António José Seguro	Seguro					President|Portugal|2026-03-09
anwar-sadat	Anwar Sadat		Anwar el-Sadat;Anouar Sadate			1970-10	President|Egypt|1970-10-15|1981-10-06
arnoldo-aleman	Arnoldo Alemán						President|Nicaragua|1997-01-10|2002-01-10
asaad-al-shaibani	Asaad al-Shaibani		Asaad Hassan al-Shaibani				Foreign Minister|Syria|2024-12-21
ashraf-ghani	Ashraf Ghani						Finance Minister|Afghanistan|2002-06-02|2004-12-14;President|Afghanistan|2014-09-29|2021-08-15
aslan-maskhadov	Aslan Maskhadov						President|Chechnya|1997-02-12|2005-03-08
augusto-pinochet	Augusto Pinochet	Pinochet	Augusto Pinochet Ugarte			1973-09|2007	President|Chile|1973-09-11|1990-03-11
aung-san	Aung San	Aung San					Leader of the Independence Movement|Myanmar|1941-12|1947-07-19
ayman-al-zawahiri	Ayman al-Zawahiri		Ayman Zawahri		2001-09		Leader|al-Qaeda|2011-06-16|2022-07-31
b-j-habibie	B. J. Habibie		B.J. Habibie;Jusuf Habibie				Vice President|Indonesia|1998-03-11|1998-05-21;President|Indonesia|1998-05-21|1999-10-20
badr-al-busaidi	Badr al-Busaidi		Badr Albusaidi				Foreign Minister|Oman|2020-08-18
bal-thackeray	Bal Thackeray		Balasaheb Thackeray				Leader of Shiv Sena|India|1966-06-19|2012-11-17
banharn-silpa-archa	Banharn Silpa-archa	Silpa-archa		Banharn			Prime Minister|Thailand|1995-07-13|1996-11-25
barry-goldwater	Barry Goldwater						Senator|United States|1953-01-03|1965-01-03;Presidential Candidate|United States|1964-07-16|1964-11-03
beate-meinl-reisinger	Beate Meinl-Reisinger	Meinl-Reisinger					Foreign Minister|Austria|2025-03-03
benito-juarez	Benito Juárez						President|Mexico|1858-01-15|1872-07-18
benjamin-disraeli	Benjamin Disraeli					1868	Prime Minister|United Kingdom|1868-02-27|1880-04-21
beppe-grillo	Beppe Grillo						Leader of the Five Star Movement|Italy|2009-10-04|2017-09-23
bettino-craxi	Bettino Craxi						Prime Minister|Italy|1983-08-04|1987-04-17
biljana-plavsic	Biljana Plavšić						President|Republika Srpska|1996-07-19|1998-11-04
bill-frist	Bill Frist						Senate Majority Leader|United States|2003-01-03|2007-01-03
blaise-compaore	Blaise Compaoré						President|Burkina Faso|1987-10-15|2014-10-31
bob-brown	Bob Brown						Leader of the Greens|Australia|2005-11-28|2012-04-13
bob-dole	Bob Dole		Robert Dole			1995|1996-12	Senate Majority Leader|United States|1985-01-03|1987-01-03;Senate Majority Leader|United States|1995-01-03|1996-06-11;Presidential Candidate|United States|1996-06-11|1996-11-05
bob-hawke	Bob Hawke						Prime Minister|Australia|1983-03-11|1991-12-20
bobi-wine	Bobi Wine	Wine	Robert Kyagulanyi		2017-07		Leader of the National Unity Platform|Uganda|2020-07-22
boris-nemtsov	Boris Nemtsov						First Deputy Prime Minister|Russia|1997-03-17|1998-08-28;Opposition Leader|Russia|1999-08|2015-02-27
boutros-boutros-ghali	Boutros Boutros-Ghali	Boutros-Ghali	Boutros Boutros Ghali				Secretary-General|United Nations|1992-01-01|1996-12-31
brent-scowcroft	Brent Scowcroft						National Security Adviser|United States|1975-11-03|1977-01-20;National Security Adviser|United States|1989-01-20|1993-01-20
brian-mulroney	Brian Mulroney						Prime Minister|Canada|1984-09-17|1993-06-25
brigitte-haas	Brigitte Haas						Prime Minister|Liechtenstein|2025-04-10
burhanuddin-rabbani	Burhanuddin Rabbani						President|Afghanistan|1992-06-28|2001-12-22
calin-georgescu	Călin Georgescu						Presidential Candidate|Romania|2024-10-01|2025-03-11
carla-del-ponte	Carla Del Ponte	Del Ponte					Chief Prosecutor|International Criminal Tribunal for the former Yugoslavia|1999-09-15|2007-12-31
carlos-andres-perez	Carlos Andrés Pérez						President|Venezuela|1974-03-12|1979-03-12;President|Venezuela|1989-02-02|1993-05-21
carlos-menem	Carlos Menem					1989|2000	President|Argentina|1989-07-08|1999-12-10
carlos-salinas-de-gortari	Carlos Salinas de Gortari	Salinas	Carlos Salinas				President|Mexico|1988-12-01|1994-12-01
carly-fiorina	Carly Fiorina						Presidential Candidate|United States|2015-05-04|2016-02-10
caspar-weinberger	Caspar Weinberger						Defense Secretary|United States|1981-01-21|1987-11-23
catherine-russell	Catherine Russell						Executive Director|UNICEF|2022-02-01
catherine-the-great	Catherine the Great	Catherine the Great	Catherine II				Empress|Russia|1762-07-09|1796-11-17
cecil-rhodes	Cecil Rhodes						Prime Minister|Cape Colony|1890-07-17|1896-01-12
celso-amorim	Celso Amorim						Foreign Minister|Brazil|1993-07-20|1995-01-01;Foreign Minister|Brazil|2003-01-01|2011-01-01
cesar-gaviria	César Gaviria						President|Colombia|1990-08-07|1994-08-07;Secretary General|Organization of American States|1994-09-15|2004-09-15
chadli-bendjedid	Chadli Bendjedid						President|Algeria|1979-02-09|1992-01-11
chaim-weizmann	Chaim Weizmann						President|Israel|1949-02-17|1952-11-09
charles-haughey	Charles Haughey						Taoiseach|Ireland|1979-12-11|1992-02-11
charles-kennedy	Charles Kennedy						Leader of the Liberal Democrats|United Kingdom|1999-08-09|2006-01-07
chavalit-yongchaiyudh	Chavalit Yongchaiyudh			Chavalit			Prime Minister|Thailand|1996-11-25|1997-11-09
chen-shui-bian	Chen Shui-bian	Chen					President|Taiwan|2000-05-20|2008-05-20
chiang-kai-shek	Chiang Kai-shek	Chiang	Jiang Jieshi				President|China|1928-10-10|1949-01-21;President|Taiwan|1950-03-01|1975-04-05
cho-hyun	Cho Hyun	Cho					Foreign Minister|South Korea|2025-07-19
choe-ryong-hae	Choe Ryong-hae	Choe	Choe Ryong Hae				Chairman of the Supreme People's Assembly|North Korea|2019-04-11
chris-patten	Chris Patten		Christopher Patten;Lord Patten				Governor|Hong Kong|1992-07-09|1997-06-30;External Relations Commissioner|European Union|1999-09-16|2004-11-22
christian-stocker	Christian Stocker						Chancellor|Austria|2025-03-03
christiana-figueres	Christiana Figueres						Executive Secretary|UN Climate Change|2010-07-01|2016-07-18
chun-doo-hwan	Chun Doo-hwan	Chun	전두환;Chun Doo Hwan				President|South Korea|1980-09-01|1988-02-25
cindy-mccain	Cindy McCain						Executive Director|World Food Programme|2023-04-05
clement-attlee	Clement Attlee						Prime Minister|United Kingdom|1945-07-26|1951-10-26
corazon-aquino	Corazon Aquino		Cory Aquino				President|Philippines|1986-02-25|1992-06-30
corneille-nangaa	Corneille Nangaa						Leader|Congo River Alliance|2023-12-15
cyrus-vance	Cyrus Vance						Secretary of State|United States|1977-01-20|1980-04-28
dag-hammarskjold	Dag Hammarskjöld		Dag Hammarskjoeld				Secretary-General|United Nations|1953-04-10|1961-09-18
david-beasley	David Beasley						Governor|South Carolina|1995-01-11|1999-01-13;Executive Director|World Food Programme|2017-03-29|2023-04-04
david-ben-gurion	David Ben-Gurion	Ben-Gurion					Prime Minister|Israel|1948-05-14|1963-06-26
david-lange	David Lange						Prime Minister|New Zealand|1984-07-26|1989-08-08
david-lloyd-george	David Lloyd George	Lloyd George	Lloyd George				Prime Minister|United Kingdom|1916-12-06|1922-10-19
david-malpass	David Malpass						President|World Bank|2019-04-09|2023-06-01
debretsion-gebremichael	Debretsion Gebremichael	Debretsion					Leader of the Tigray People's Liberation Front|Ethiopia|2017-11-27
desi-bouterse	Desi Bouterse						Military Leader|Suriname|1980-02-25|1988-01-25;President|Suriname|2010-08-12|2020-07-16
desmond-tutu	Desmond Tutu						Archbishop of Cape Town|South Africa|1986-09-07|1996-06-23;Chairman of the Truth and Reconciliation Commission|South Africa|1995-12-15|1998-10-29
devlet-bahceli	Devlet Bahçeli						Leader of the Nationalist Movement Party|Turkey|1997-07-06
dick-gephardt	Dick Gephardt		Richard Gephardt				House Minority Leader|United States|1995-01-03|2003-01-03
dmitry-peskov	Dmitry Peskov		Dmitri Peskov;Дмитрий Песков				Presidential Spokesman|Russia|2012-05-22
do-muoi	Do Muoi	Muoi					General Secretary of the Communist Party|Vietnam|1991-06-27|1997-12-26
dominique-strauss-kahn	Dominique Strauss-Kahn	Strauss-Kahn					Finance Minister|France|1997-06-04|1999-11-02;Managing Director|IMF|2007-11-01|2011-05-18
douglas-hurd	Douglas Hurd						Home Secretary|United Kingdom|1985-09-03|1989-10-26;Foreign Secretary|United Kingdom|1989-10-26|1995-07-05
droupadi-murmu	Droupadi Murmu						President|India|2022-07-25
duro-macut	Đuro Macut		Djuro Macut				Prime Minister|Serbia|2025-04-16
dzhokhar-dudayev	Dzhokhar Dudayev		Jokhar Dudayev;Dzhokhar Dudaev				President|Chechnya|1991-11-09|1996-04-21
eamon-de-valera	Eamon de Valera						Taoiseach|Ireland|1937-12-29|1959-06-23;President|Ireland|1959-06-25|1973-06-24
edith-cresson	Édith Cresson						Prime Minister|France|1991-05-15|1992-04-02
edmund-muskie	Edmund Muskie						Secretary of State|United States|1980-05-08|1981-01-18
edmundo-gonzalez	Edmundo González	González	Edmundo Gonzalez Urrutia				Presidential Candidate|Venezuela|2024-04-19
edouard-balladur	Édouard Balladur						Prime Minister|France|1993-03-29|1995-05-11
eduardo-cunha	Eduardo Cunha						President of the Chamber of Deputies|Brazil|2015-02-01|2016-07-07
edward-heath	Edward Heath		Ted Heath				Prime Minister|United Kingdom|1970-06-19|1974-03-04
egon-krenz	Egon Krenz						General Secretary of the Socialist Unity Party|East Germany|1989-10-18|1989-12-03
elias-hrawi	Elias Hrawi						President|Lebanon|1989-11-24|1998-11-24
elly-schlein	Elly Schlein						Leader of the Democratic Party|Italy|2023-03-12
eluned-morgan	Eluned Morgan						First Minister|Wales|2024-08-06
emile-lahoud	Emile Lahoud						President|Lebanon|1998-11-24|2007-11-23
emiliano-zapata	Emiliano Zapata						Leader of the Liberation Army of the South|Mexico|1911-03|1919-04-10
emperor-hirohito	Emperor Hirohito		Hirohito				Emperor|Japan|1926-12-25|1989-01-07
enoch-powell	Enoch Powell						Health Minister|United Kingdom|1960-07-27|1963-10-20
enver-hoxha	Enver Hoxha						First Secretary of the Party of Labour|Albania|1941-11-08|1985-04-11
eric-cantor	Eric Cantor						House Majority Leader|United States|2011-01-03|2014-08-01
eric-zemmour	Éric Zemmour						Presidential Candidate|France|2021-11-30|2022-04-10;Leader of Reconquest|France|2021-12-05
erich-honecker	Erich Honecker						General Secretary of the Socialist Unity Party|East Germany|1971-05-03|1989-10-18
erin-otoole	Erin O'Toole						Opposition Leader|Canada|2020-08-24|2022-02-02
ernest-bai-koroma	Ernest Bai Koroma						President|Sierra Leone|2007-09-17|2018-04-04
ernesto-samper	Ernesto Samper					1994|1998-08	President|Colombia|1994-08-07|1998-08-07
esmail-baghaei	Esmail Baghaei		Esmaeil Baghaei				Foreign Ministry Spokesman|Iran|2024-10
etienne-tshisekedi	Étienne Tshisekedi						Prime Minister|DR Congo|1992-08-15|1993-03-18
eva-peron	Eva Perón		Evita Peron	Evita			First Lady and Leader of the Female Peronist Party|Argentina|1946-06-04|1952-07-26
eyal-zamir	Eyal Zamir						Chief of the General Staff|Israel|2025-03-05
f-w-de-klerk	F. W. de Klerk	de Klerk	F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;FW de Klerk			1989-08|1997	President|South Africa|1989-08-15|1994-05-10;Deputy President|South Africa|1994-05-10|1996-06-30
faisal-bin-farhan	Faisal bin Farhan	bin Farhan					Foreign Minister|Saudi Arabia|2019-10-23
farouk-al-sharaa	Farouk al-Sharaa		Farouq al-Shara				Foreign Minister|Syria|1984-03-11|2006-02-11;Vice President|Syria|2006-02-11|2014-07-19
fatih-birol	Fatih Birol						Executive Director|International Energy Agency|2015-09-01
fatou-bensouda	Fatou Bensouda						Chief Prosecutor|International Criminal Court|2012-06-15|2021-06-15
faure-gnassingbe	Faure Gnassingbé						President|Togo|2005-05-04|2025-05-03;President of the Council of Ministers|Togo|2025-05-03
fayez-al-sarraj	Fayez al-Sarraj		Fayez Serraj				Prime Minister|Libya|2016-03-30|2021-03-15
felipe-gonzalez	Felipe González		Felipe Gonzalez Marquez				Prime Minister|Spain|1982-12-02|1996-05-05
felix-houphouet-boigny	Félix Houphouët-Boigny	Houphouët-Boigny					President|Ivory Coast|1960-11-03|1993-12-07
felix-tshisekedi	Félix Tshisekedi					2019	President|DR Congo|2019-01-24
ferdinand-marcos	Ferdinand Marcos						President|Philippines|1965-12-30|1986-02-25
fernando-collor-de-mello	Fernando Collor de Mello	Collor	Fernando Collor				President|Brazil|1990-03-15|1992-12-29
fidel-ramos	Fidel Ramos		Fidel V. Ramos				President|Philippines|1992-06-30|1998-06-30
filippo-grandi	Filippo Grandi						High Commissioner for Refugees|United Nations|2016-01-01|2025-12-31
flavio-bolsonaro	Flávio Bolsonaro						Presidential Candidate|Brazil|2025-12-05
foday-sankoh	Foday Sankoh						Leader|Revolutionary United Front|1991-03-23|2003-07-29
fouad-siniora	Fouad Siniora		Fuad Siniora				Prime Minister|Lebanon|2005-07-19|2009-11-09
francia-marquez	Francia Márquez						Vice President|Colombia|2022-08-07
francisco-franco	Francisco Franco		General Franco				Head of State|Spain|1936-10-01|1975-11-20
francois-duvalier	François Duvalier		Papa Doc Duvalier				President|Haiti|1957-10-22|1971-04-21
franjo-tudman	Franjo Tuđman		Franjo Tudjman				President|Croatia|1990-05-30|1999-12-10
franz-vranitzky	Franz Vranitzky						Chancellor|Austria|1986-06-16|1997-01-28
frauke-petry	Frauke Petry						Leader of the AfD|Germany|2013-04-14|2017-09-29
friedrich-merz	Friedrich Merz		Фридрих Мерц			2024-11	Leader of the CDU|Germany|2022-01-31;Chancellor|Germany|2025-05-06
fulgencio-batista	Fulgencio Batista						President|Cuba|1940-10-10|1944-10-10;President|Cuba|1952-03-10|1959-01-01
gamal-abdel-nasser	Gamal Abdel Nasser	Nasser	Gamal Nasser				President|Egypt|1956-06-23|1970-09-28
garry-kasparov	Garry Kasparov						Opposition Leader|Russia|2005-03-10
gary-hart	Gary Hart						Presidential Candidate|United States|1983-02-17|1984-07-19
gedion-timothewos	Gedion Timothewos						Foreign Minister|Ethiopia|2024-10-18
geert-wilders	Geert Wilders					2008	Leader of the Party for Freedom|Netherlands|2006-02-22
geir-pedersen	Geir Pedersen						Special Envoy for Syria|United Nations|2019-01-07|2025-09-18
gennady-zyuganov	Gennady Zyuganov		Gennadi Zyuganov				Leader of the Communist Party|Russia|1993-02-14
geoffrey-howe	Geoffrey Howe						Chancellor of the Exchequer|United Kingdom|1979-05-04|1983-06-11;Foreign Secretary|United Kingdom|1983-06-11|1989-07-24
george-mitchell	George Mitchell		George J. Mitchell				Senate Majority Leader|United States|1989-01-03|1995-01-03;Special Envoy for Middle East Peace|United States|2009-01-22|2011-05-20
george-papandreou	George Papandreou						Prime Minister|Greece|2009-10-06|2011-11-11
george-robertson	George Robertson		Lord Robertson				Defence Secretary|United Kingdom|1997-05-03|1999-10-11;Secretary General|NATO|1999-10-14|2003-12-17
george-shultz	George Shultz		George P. Shultz				Treasury Secretary|United States|1972-06-12|1974-05-08;Secretary of State|United States|1982-07-16|1989-01-20
george-simion	George Simion						Leader of AUR|Romania|2019-09-19
george-wallace	George Wallace						Governor|Alabama|1963-01-14|1967-01-16;Governor|Alabama|1971-01-18|1979-01-15;Governor|Alabama|1983-01-17|1987-01-19
georges-clemenceau	Georges Clemenceau						Prime Minister|France|1906-10-25|1920-01-18
georges-pompidou	Georges Pompidou						Prime Minister|France|1962-04-14|1968-07-10;President|France|1969-06-20|1974-04-02
geraldine-ferraro	Geraldine Ferraro						Vice Presidential Candidate|United States|1984-07-12|1984-11-06
gerry-adams	Gerry Adams						Leader of Sinn Fein|Ireland|1983-11-13|2018-02-10
getulio-vargas	Getúlio Vargas						President|Brazil|1930-11-03|1954-08-24
giulio-andreotti	Giulio Andreotti						Prime Minister|Italy|1972-02-17|1973-07-07;Prime Minister|Italy|1989-07-22|1992-06-28
gnassingbe-eyadema	Gnassingbé Eyadéma						President|Togo|1967-04-14|2005-02-05
godwin-friday	Godwin Friday						Prime Minister|Saint Vincent and the Grenadines|2025-11-28
golda-meir	Golda Meir						Prime Minister|Israel|1969-03-17|1974-06-03
gough-whitlam	Gough Whitlam						Prime Minister|Australia|1972-12-05|1975-11-11
grigory-yavlinsky	Grigory Yavlinsky						Leader of Yabloko|Russia|1993-10|2008-06-22
gro-harlem-brundtland	Gro Harlem Brundtland						Prime Minister|Norway|1990-11-03|1996-10-25;Director-General|WHO|1998-07-21|2003-07-21
gulbuddin-hekmatyar	Gulbuddin Hekmatyar		Gulbadin Hekmatyar;Gulbuddin Hikmatyar				Prime Minister|Afghanistan|1993-06-17|1994-06-28;Prime Minister|Afghanistan|1996-06-26|1997-08-11
guntis-ulmanis	Guntis Ulmanis						President|Latvia|1993-07-07|1999-07-07
gurbanguly-berdimuhamedov	Gurbanguly Berdimuhamedov		Gurbanguly Berdymukhamedov				President|Turkmenistan|2006-12-21|2022-03-19
gyula-horn	Gyula Horn						Foreign Minister|Hungary|1989-05-10|1990-05-23;Prime Minister|Hungary|1994-07-15|1998-07-06
h-d-deve-gowda	H. D. Deve Gowda	Deve Gowda	H.D. Deve Gowda;Deve Gowda				Prime Minister|India|1996-06-01|1997-04-21
habib-bourguiba	Habib Bourguiba						President|Tunisia|1957-07-25|1987-11-07
hafez-al-assad	Hafez al-Assad		Hafiz al-Assad			1971-03|2000-07	President|Syria|1971-03-12|2000-06-10
hage-geingob	Hage Geingob						President|Namibia|2015-03-21|2024-02-04
haile-selassie	Haile Selassie	Haile Selassie		Selassie			Emperor|Ethiopia|1930-04-02|1974-09-12
haitham-al-ghais	Haitham al-Ghais						Secretary General|OPEC|2022-08-01
haitham-bin-tariq	Haitham bin Tariq	bin Tariq	Sultan Haitham				Sultan|Oman|2020-01-11
hakeem-jeffries	Hakeem Jeffries						House Minority Leader|United States|2023-01-03
hamid-karzai	Hamid Karzai					2001-12|2014-10	President|Afghanistan|2001-12-22|2014-09-29
han-dong-hoon	Han Dong-hoon	Han	한동훈				Justice Minister|South Korea|2022-05-17|2023-12-21;Leader of the People Power Party|South Korea|2024-07-23|2024-12-16
han-duck-soo	Han Duck-soo	Han	한덕수;Han Duck Soo				Prime Minister|South Korea|2007-04-03|2008-02-29;Prime Minister|South Korea|2022-05-21|2025-05-01
hanan-ashrawi	Hanan Ashrawi						Spokeswoman of the Palestinian delegation|Palestine Liberation Organization|1991-10|1993-12;Higher Education Minister|Palestinian Authority|1996-05|1998-08
hans-blix	Hans Blix						Foreign Minister|Sweden|1978-10-18|1979-10-12;Director General|IAEA|1981-12-01|1997-11-30;Chief Weapons Inspector|United Nations|2000-03-01|2003-06-30
hans-dietrich-genscher	Hans-Dietrich Genscher						Foreign Minister|Germany|1974-05-17|1992-05-17
harold-macmillan	Harold Macmillan						Prime Minister|United Kingdom|1957-01-10|1963-10-18
harold-wilson	Harold Wilson						Prime Minister|United Kingdom|1964-10-16|1970-06-19;Prime Minister|United Kingdom|1974-03-04|1976-04-05
harry-reid	Harry Reid						Senate Minority Leader|United States|2005-01-03|2007-01-03;Senate Majority Leader|United States|2007-01-03|2015-01-03
hassan-al-turabi	Hassan al-Turabi		Hassan Turabi			1991|2005	Speaker of Parliament|Sudan|1996-04-01|1999-12-12
hassan-nasrallah	Hassan Nasrallah		Hasan Nasrallah;حسن نصر الله			2006|2024-12	Secretary General|Hezbollah|1992-02-16|2024-09-27
hastings-banda	Hastings Banda		Hastings Kamuzu Banda				President|Malawi|1966-07-06|1994-05-24
heinrich-himmler	Heinrich Himmler						Interior Minister|Germany|1943-08-24|1945-04-29
helmut-schmidt	Helmut Schmidt						Chancellor|Germany|1974-05-16|1982-10-01
hendrik-verwoerd	Hendrik Verwoerd						Prime Minister|South Africa|1958-09-03|1966-09-06
henri-konan-bedie	Henri Konan Bédié	Bédié	Henri Bedie				President|Ivory Coast|1993-12-07|1999-12-24
henrique-capriles	Henrique Capriles	Capriles	Henrique Capriles Radonski				Governor|Miranda|2008-11-29|2017-10-15;Presidential Candidate|Venezuela|2012-02-12|2013-04-14
henry-kissinger	Henry Kissinger					1969	National Security Adviser|United States|1969-01-20|1975-11-03;Secretary of State|United States|1973-09-22|1977-01-20
herbert-asquith	Herbert Asquith		H. H. Asquith				Prime Minister|United Kingdom|1908-04-05|1916-12-05
hermann-goring	Hermann Göring		Hermann Goering				Aviation Minister|Germany|1933-04-27|1945-04-23
herve-de-charette	Hervé de Charette						Foreign Minister|France|1995-05-18|1997-06-02
hideki-tojo	Hideki Tojo						Prime Minister|Japan|1941-10-18|1944-07-22
hissene-habre	Hissène Habré						President|Chad|1982-06-07|1990-12-01
horta-ntam	Horta N'Tam		Horta Inta-A				President|Guinea-Bissau|2025-11-27
houari-boumediene	Houari Boumediene						President|Algeria|1965-06-19|1978-12-27
howard-lutnick	Howard Lutnick						Commerce Secretary|United States|2025-02-21
hu-yaobang	Hu Yaobang	Hu					General Secretary of the Communist Party|China|1982-09-12|1987-01-15
hua-guofeng	Hua Guofeng	Hua					Chairman of the Communist Party|China|1976-10-07|1981-06-28
hubert-humphrey	Hubert Humphrey						Vice President|United States|1965-01-20|1969-01-20
hugo-motta	Hugo Motta						President of the Chamber of Deputies|Brazil|2025-02-01
ian-smith	Ian Smith						Prime Minister|Rhodesia|1964-04-13|1979-06-01
ibrahim-babangida	Ibrahim Babangida						President|Nigeria|1985-08-27|1993-08-26
ibrahim-bare-mainassara	Ibrahim Baré Maïnassara	Maïnassara					President|Niger|1996-01-27|1999-04-09
ibrahim-boubacar-keita	Ibrahim Boubacar Keïta		Ibrahim Keita				President|Mali|2013-09-04|2020-08-18
ibrahim-iskandar	Ibrahim Iskandar		Sultan Ibrahim				King|Malaysia|2024-01-31
ichiro-ozawa	Ichiro Ozawa				1989-08		Leader of the Democratic Party|Japan|2006-04-07|2009-05-16
idi-amin	Idi Amin						President|Uganda|1971-01-25|1979-04-11
ieng-sary	Ieng Sary	Ieng Sary					Deputy Prime Minister|Cambodia|1975-04-17|1979-01-07
imelda-marcos	Imelda Marcos						Governor of Metro Manila|Philippines|1975-11-07|1986-02-25
imre-nagy	Imre Nagy						Prime Minister|Hungary|1953-07-04|1956-11-04
inder-kumar-gujral	Inder Kumar Gujral		I. K. Gujral;I.K. Gujral				Foreign Minister|India|1996-06-01|1997-04-21;Prime Minister|India|1997-04-21|1998-03-19
ingvar-carlsson	Ingvar Carlsson						Prime Minister|Sweden|1986-03-01|1996-03-22
ismail-haniyeh	Ismail Haniyeh		Ismail Haniyah;Ismail Haniya			2006|2007;2017|2024-12	Prime Minister|Palestinian Authority|2006-03-29|2007-06-14;Political Leader|Hamas|2017-05-06|2024-07-31
itamar-franco	Itamar Franco						President|Brazil|1992-12-29|1995-01-01
j-edgar-hoover	J. Edgar Hoover		John Edgar Hoover				FBI Director|United States|1935-07-01|1972-05-02
jack-kemp	Jack Kemp						Housing Secretary|United States|1989-02-13|1993-01-20;Vice Presidential Candidate|United States|1996-08-10|1996-11-05
jack-layton	Jack Layton						Leader of the New Democratic Party|Canada|2003-01-25|2011-08-22
jacques-delors	Jacques Delors						Finance Minister|France|1981-05-22|1984-07-17;President|European Commission|1985-01-06|1995-01-23
jacques-parizeau	Jacques Parizeau						Premier|Quebec|1994-09-26|1996-01-29
jacques-santer	Jacques Santer						Prime Minister|Luxembourg|1984-07-20|1995-01-20;President|European Commission|1995-01-23|1999-03-15
jagmeet-singh	Jagmeet Singh						Leader of the New Democratic Party|Canada|2017-10-01|2025-05-05
jakaya-kikwete	Jakaya Kikwete						President|Tanzania|2005-12-21|2015-11-05
james-baker	James Baker		James A. Baker III;James Baker III;Jim Baker				White House Chief of Staff|United States|1981-01-20|1985-02-03;Treasury Secretary|United States|1985-02-04|1988-08-17;Secretary of State|United States|1989-01-25|1992-08-23
james-buchanan	James Buchanan						President|United States|1857-03-04|1861-03-04
james-callaghan	James Callaghan		Jim Callaghan				Prime Minister|United Kingdom|1976-04-05|1979-05-04
james-wolfensohn	James Wolfensohn						President|World Bank|1995-06-01|2005-05-31
jan-smuts	Jan Smuts						Prime Minister|South Africa|1919-09-03|1924-06-30;Prime Minister|South Africa|1939-09-05|1948-06-04
janos-kadar	János Kádár						General Secretary of the Socialist Workers' Party|Hungary|1956-11-04|1988-05-22
javier-perez-de-cuellar	Javier Pérez de Cuéllar	Pérez de Cuéllar	Javier Perez Cuellar				Secretary-General|United Nations|1982-01-01|1991-12-31
javier-solana	Javier Solana						Secretary General|NATO|1995-12-05|1999-10-06;High Representative for Foreign Affairs|European Union|1999-10-18|2009-12-01
jean-bedel-bokassa	Jean-Bédel Bokassa						President|Central African Republic|1966-01-01|1979-09-20
jean-bertrand-aristide	Jean-Bertrand Aristide		Jean Bertrand Aristide			1991|2005	President|Haiti|1991-02-07|1996-02-07;President|Haiti|2001-02-07|2004-02-29
jean-claude-duvalier	Jean-Claude Duvalier		Baby Doc Duvalier				President|Haiti|1971-04-22|1986-02-07
jean-luc-dehaene	Jean-Luc Dehaene						Prime Minister|Belgium|1992-03-07|1999-07-12
jean-luc-melenchon	Jean-Luc Mélenchon					2017	Leader of France Unbowed|France|2016-02-10
jean-marie-le-pen	Jean-Marie Le Pen	Le Pen					Leader of the National Front|France|1972-10-05|2011-01-15
jefferson-davis	Jefferson Davis						President|Confederate States|1861-02-18|1865-05-05
jennifer-geerlings-simons	Jennifer Geerlings-Simons	Geerlings-Simons	Jennifer Simons				President|Suriname|2025-07-16
jens-frederik-nielsen	Jens-Frederik Nielsen						Prime Minister|Greenland|2025-04-07
jeremy-corbyn	Jeremy Corbyn				2015-06-03	2015-08|2020-04	Opposition Leader|United Kingdom|2015-09-12|2020-04-04
jesse-jackson	Jesse Jackson						Presidential Candidate|United States|1983-11-03|1984-07-19
jim-bolger	Jim Bolger						Prime Minister|New Zealand|1990-11-02|1997-12-08
jim-yong-kim	Jim Yong Kim		Jim Kim				President|World Bank|2012-07-01|2019-02-01
jimmy-cherizier	Jimmy Cherizier			Barbecue			Leader of the G9 gangs|Haiti|2020-06-10
jo-swinson	Jo Swinson						Leader of the Liberal Democrats|United Kingdom|2019-07-22|2019-12-13
joachim-von-ribbentrop	Joachim von Ribbentrop						Foreign Minister|Germany|1938-02-04|1945-04-30
joaquin-balaguer	Joaquín Balaguer						President|Dominican Republic|1966-07-01|1978-08-16;President|Dominican Republic|1986-08-16|1996-08-16
joe-clark	Joe Clark						Prime Minister|Canada|1979-06-04|1980-03-03
joe-lieberman	Joe Lieberman		Joseph Lieberman				Senator|United States|1989-01-03|2013-01-03;Vice Presidential Candidate|United States|2000-08-08|2000-11-07
johann-wadephul	Johann Wadephul						Foreign Minister|Germany|2025-05-06
john-bruton	John Bruton						Taoiseach|Ireland|1994-12-15|1997-06-26
john-edwards	John Edwards						Senator|United States|1999-01-03|2005-01-03;Vice Presidential Candidate|United States|2004-07-06|2004-11-02
john-mcdonnell	John McDonnell						Shadow Chancellor|United Kingdom|2015-09-13|2020-04-04
john-redwood	John Redwood						Welsh Secretary|United Kingdom|1993-05-27|1995-06-26
john-reid	John Reid						Home Secretary|United Kingdom|2006-05-05|2007-06-27
john-sununu	John Sununu		John H. Sununu				Governor|New Hampshire|1983-01-06|1989-01-04;White House Chief of Staff|United States|1989-01-21|1991-12-16
jomo-kenyatta	Jomo Kenyatta						President|Kenya|1964-12-12|1978-08-22
jonas-savimbi	Jonas Savimbi					1975|2002	Leader|UNITA|1966-03-13|2002-02-22
jordan-bardella	Jordan Bardella						Leader of the National Rally|France|2022-11-05
jose-antonio-kast	José Antonio Kast				2017-08		President|Chile|2026-03-11
jose-jeri	José Jerí						President|Peru|2025-10-10
jose-manuel-albares	José Manuel Albares						Foreign Minister|Spain|2021-07-12
jose-maria-neves	José Maria Neves						Prime Minister|Cape Verde|2001-02-01|2016-04-22;President|Cape Verde|2021-11-09
jose-maria-sison	Jose Maria Sison						Leader of the Communist Party|Philippines|1968-12-26|2022-12-16
joseph-chamberlain	Joseph Chamberlain						Colonial Secretary|United Kingdom|1895-06-29|1903-09-16
joseph-goebbels	Joseph Goebbels		Josef Goebbels				Propaganda Minister|Germany|1933-03-14|1945-04-30
joseph-kabila	Joseph Kabila						President|DR Congo|2001-01-17|2019-01-24
joseph-kony	Joseph Kony						Leader|Lord's Resistance Army|1987
joshua-nkomo	Joshua Nkomo						Leader of ZAPU|Zimbabwe|1961-12|1987-12-22;Vice President|Zimbabwe|1990-08-06|1999-07-01
joshua-wong	Joshua Wong				2014-09		Leader of Demosisto|Hong Kong|2016-04-10|2020-06-30
josip-broz-tito	Josip Broz Tito		Marshal Tito				President|Yugoslavia|1953-01-14|1980-05-04
jovenel-moise	Jovenel Moïse						President|Haiti|2017-02-07|2021-07-07
jozef-pilsudski	Józef Piłsudski						Chief of State|Poland|1918-11-14|1922-12-14
jozsef-antall	József Antall						Prime Minister|Hungary|1990-05-23|1993-12-12
juan-carlos-wasmosy	Juan Carlos Wasmosy						President|Paraguay|1993-08-15|1998-08-15
juan-peron	Juan Perón		Juan Domingo Peron				President|Argentina|1946-06-04|1955-09-21;President|Argentina|1973-10-12|1974-07-01
judith-suminwa	Judith Suminwa						Prime Minister|DR Congo|2024-06-12
julius-chan	Julius Chan						Prime Minister|Papua New Guinea|1994-08-30|1997-03-27
julius-malema	Julius Malema				2008-04		Leader of the Economic Freedom Fighters|South Africa|2013-07-26
julius-nyerere	Julius Nyerere						President|Tanzania|1964-04-26|1985-11-05
justin-welby	Justin Welby						Archbishop of Canterbury|Church of England|2013-02-04|2025-01-06
juvenal-habyarimana	Juvénal Habyarimana						President|Rwanda|1973-07-05|1994-04-06
kaiser-wilhelm-ii	Kaiser Wilhelm II		Wilhelm II				Emperor|Germany|1888-06-15|1918-11-09
kang-kyung-wha	Kang Kyung-wha	Kang					Foreign Minister|South Korea|2017-06-18|2021-02-08
kao-kim-hourn	Kao Kim Hourn	Kao					Secretary-General|ASEAN|2023-01-09
karim-khan	Karim Khan						Chief Prosecutor|International Criminal Court|2021-06-16
karl-rove	Karl Rove						White House Deputy Chief of Staff|United States|2005-02-08|2007-08-31
karol-nawrocki	Karol Nawrocki				2024-11-24		President|Poland|2025-08-06
keiko-fujimori	Keiko Fujimori			Keiko			Leader of Popular Force|Peru|2010-01
kemal-kilicdaroglu	Kemal Kılıçdaroğlu						Opposition Leader|Turkey|2010-05-22|2023-11-05
kengo-wa-dondo	Kengo wa Dondo	Kengo wa Dondo	Leon Kengo wa Dondo	Kengo			Prime Minister|DR Congo|1994-07-06|1997-04-02;President of the Senate|DR Congo|2007-05-14|2019-01-05
kenneth-kaunda	Kenneth Kaunda						President|Zambia|1964-10-24|1991-11-02
ketumile-masire	Ketumile Masire						President|Botswana|1980-07-18|1998-03-31
khaled-mashal	Khaled Mashal		Khaled Meshaal;Khaled Mashaal;Khalid Mishal				Political Leader|Hamas|1996|2017-05-06
khalifa-haftar	Khalifa Haftar		Khalifa Hifter				Commander of the National Army|Libya|2015-03-02
khalil-al-hayya	Khalil al-Hayya						Chief Negotiator|Hamas|2024-10
khieu-samphan	Khieu Samphan	Khieu Samphan					President of the State Presidium|Cambodia|1976-04-11|1979-01-07
khin-nyunt	Khin Nyunt	Khin Nyunt					Secretary of the State Law and Order Restoration Council|Myanmar|1988-09-18|2003-08-25;Prime Minister|Myanmar|2003-08-25|2004-10-18
kim-campbell	Kim Campbell						Prime Minister|Canada|1993-06-25|1993-11-04
kim-min-seok	Kim Min-seok	Kim					Prime Minister|South Korea|2025-07-03
kim-yo-jong	Kim Yo-jong	Kim	김여정				Deputy Department Director of the Workers' Party|North Korea|2014-11-28
kim-young-sam	Kim Young-sam	Kim	김영삼				President|South Korea|1993-02-25|1998-02-25
king-abdullah	King Abdullah		Abdullah bin Abdulaziz				Crown Prince|Saudi Arabia|1982-06-13|2005-08-01;King|Saudi Arabia|2005-08-01|2015-01-23
king-abdullah-ii	King Abdullah II		Abdullah II;Abdallah II				King|Jordan|1999-02-07
king-bhumibol-adulyadej	King Bhumibol Adulyadej		Bhumibol Adulyadej;King Bhumibol				King|Thailand|1946-06-09|2016-10-13
king-carl-xvi-gustaf	King Carl XVI Gustaf						King|Sweden|1973-09-15
king-fahd	King Fahd		Fahd bin Abdulaziz				King|Saudi Arabia|1982-06-13|2005-08-01
king-felipe-vi	King Felipe VI		Felipe VI;King Felipe				King|Spain|2014-06-19
king-gyanendra	King Gyanendra		Gyanendra				King|Nepal|2001-06-04|2008-05-28
king-harald-v	King Harald V		Harald V;King Harald				King|Norway|1991-01-17
king-hassan-ii	King Hassan II		Hassan II;King Hassan				King|Morocco|1961-02-26|1999-07-23
king-hussein	King Hussein		Hussein bin Talal				King|Jordan|1952-08-11|1999-02-07
king-juan-carlos	King Juan Carlos		Juan Carlos I;Juan Carlos				King|Spain|1975-11-22|2014-06-18
king-letsie-iii	King Letsie III		Letsie III				King|Lesotho|1996-02-07
king-maha-vajiralongkorn	King Maha Vajiralongkorn		Maha Vajiralongkorn;King Vajiralongkorn				King|Thailand|2016-10-13
king-philippe	King Philippe		King Philippe of Belgium				King|Belgium|2013-07-21
king-salman	King Salman		Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud				King|Saudi Arabia|2015-01-23
king-tupou-vi	King Tupou VI		Tupou VI				King|Tonga|2012-03-18
king-willem-alexander	King Willem-Alexander		Willem-Alexander				King|Netherlands|2013-04-30
kirill-dmitriev	Kirill Dmitriev		Кирилл Дмитриев				Presidential Envoy for Investment|Russia|2025-02-23
kiro-gligorov	Kiro Gligorov						President|North Macedonia|1991-01-27|1999-11-19
kizza-besigye	Kizza Besigye						Opposition Leader|Uganda|2000-10
klaus-kinkel	Klaus Kinkel					1993|1998-10	Foreign Minister|Germany|1992-05-18|1998-10-26
konrad-adenauer	Konrad Adenauer						Chancellor|Germany|1949-09-15|1963-10-16
konstantin-chernenko	Konstantin Chernenko						General Secretary of the Communist Party|Soviet Union|1984-02-13|1985-03-10
konstantinos-karamanlis	Konstantinos Karamanlis						President|Greece|1990-05-05|1995-03-10
konstantinos-mitsotakis	Konstantinos Mitsotakis		Constantine Mitsotakis				Prime Minister|Greece|1990-04-11|1993-10-13
konstantinos-tasoulas	Konstantinos Tasoulas		Constantine Tassoulas				President|Greece|2025-03-13
kostas-karamanlis	Kostas Karamanlis		Costas Karamanlis				Prime Minister|Greece|2004-03-10|2009-10-06
kristalina-georgieva	Kristalina Georgieva						Chief Executive|World Bank|2017-01-02|2019-09-30;Managing Director|IMF|2019-10-01
kurt-waldheim	Kurt Waldheim						Secretary-General|United Nations|1972-01-01|1981-12-31;President|Austria|1986-07-08|1992-07-08
kwame-nkrumah	Kwame Nkrumah						Prime Minister|Ghana|1957-03-06|1960-07-01;President|Ghana|1960-07-01|1966-02-24
kyrylo-budanov	Kyrylo Budanov		Кирило Буданов				Head of Military Intelligence|Ukraine|2020-08-05|2026-01;Head of the Presidential Office|Ukraine|2026-01
lakhdar-brahimi	Lakhdar Brahimi						Foreign Minister|Algeria|1991-06-05|1993-02-03;Special Envoy for Syria|United Nations|2012-08-17|2014-05-31
lal-bahadur-shastri	Lal Bahadur Shastri						Prime Minister|India|1964-06-09|1966-01-11
lansana-conte	Lansana Conté						President|Guinea|1984-04-05|2008-12-22
lars-klingbeil	Lars Klingbeil						Finance Minister|Germany|2025-05-06
laurent-gbagbo	Laurent Gbagbo					2000-10|2012	President|Ivory Coast|2000-10-26|2011-04-11
laurent-kabila	Laurent Kabila		Laurent-Désiré Kabila		1996-10		President|DR Congo|1997-05-17|2001-01-16
lavrenty-beria	Lavrenty Beria		Lavrentiy Beria				First Deputy Chairman of the Council of Ministers|Soviet Union|1953-03-05|1953-06-26
lawrence-eagleburger	Lawrence Eagleburger						Secretary of State|United States|1992-12-08|1993-01-20
lee-teng-hui	Lee Teng-hui	Lee					President|Taiwan|1988-01-13|2000-05-20
leon-trotsky	Leon Trotsky						People's Commissar for War|Soviet Union|1918-03-14|1925-01-26
leonel-fernandez	Leonel Fernández						President|Dominican Republic|1996-08-16|2000-08-16;President|Dominican Republic|2004-08-16|2012-08-16
leonid-brezhnev	Leonid Brezhnev					1964	General Secretary of the Communist Party|Soviet Union|1964-10-14|1982-11-10
leonid-kravchuk	Leonid Kravchuk						President|Ukraine|1991-12-05|1994-07-19
leopold-sedar-senghor	Léopold Sédar Senghor		Leopold Senghor				President|Senegal|1960-09-06|1980-12-31
leopoldo-galtieri	Leopoldo Galtieri						President|Argentina|1981-12-22|1982-06-18
leopoldo-lopez	Leopoldo López						Leader of Popular Will|Venezuela|2009-12-05
les-aspin	Les Aspin						Defense Secretary|United States|1993-01-20|1994-02-03
lester-pearson	Lester Pearson		Lester B. Pearson				Prime Minister|Canada|1963-04-22|1968-04-20
levi-eshkol	Levi Eshkol						Prime Minister|Israel|1963-06-24|1969-02-26
levon-ter-petrosyan	Levon Ter-Petrosyan	Ter-Petrosyan	Levon Ter-Petrosian				President|Armenia|1991-11-11|1998-02-03
li-peng	Li Peng	Li					Premier|China|1988-04-09|1998-03-17
liamine-zeroual	Liamine Zeroual						President|Algeria|1994-01-31|1999-04-27
lien-chan	Lien Chan	Lien					Premier|Taiwan|1993-02-27|1997-09-01;Vice President|Taiwan|1996-05-20|2000-05-20
lord-palmerston	Lord Palmerston						Prime Minister|United Kingdom|1855-02-06|1865-10-18
lord-salisbury	Lord Salisbury		Marquess of Salisbury				Prime Minister|United Kingdom|1885-06-23|1902-07-11
louis-xiv	Louis XIV						King|France|1643-05-14|1715-09-01
louise-arbour	Louise Arbour						Chief Prosecutor|International Criminal Tribunal for the former Yugoslavia|1996-10-01|1999-09-15;High Commissioner for Human Rights|United Nations|2004-07-01|2008-06-30
ludwig-erhard	Ludwig Erhard						Chancellor|Germany|1963-10-17|1966-11-30
luis-moreno-ocampo	Luis Moreno-Ocampo	Moreno-Ocampo	Luis Moreno Ocampo				Chief Prosecutor|International Criminal Court|2003-06-16|2012-06-15
ma-ying-jeou	Ma Ying-jeou	Ma					President|Taiwan|2008-05-20|2016-05-20
magdalena-andersson	Magdalena Andersson						Prime Minister|Sweden|2021-11-30|2022-10-18
mahamat-idriss-deby	Mahamat Idriss Déby	Déby	Mahamat Deby				President|Chad|2021-04-20
mahmoud-ali-youssouf	Mahmoud Ali Youssouf						Chairperson of the Commission|African Union|2025-03-13
majid-takht-ravanchi	Majid Takht-Ravanchi	Takht-Ravanchi	Majid Takht Ravanchi				Deputy Foreign Minister|Iran|2024-09
malcolm-fraser	Malcolm Fraser						Prime Minister|Australia|1975-11-11|1983-03-11
malcolm-rifkind	Malcolm Rifkind						Defence Secretary|United Kingdom|1992-04-10|1995-07-05;Foreign Secretary|United Kingdom|1995-07-05|1997-05-02
malcolm-x	Malcolm X						Leader of the Nation of Islam|United States|1954|1965-02-21
mallikarjun-kharge	Mallikarjun Kharge						President of the Congress Party|India|2022-10-26
mamady-doumbouya	Mamady Doumbouya						President|Guinea|2021-10-01
manfred-worner	Manfred Wörner		Manfred Woerner				Secretary General|NATO|1988-07-01|1994-08-13
mangosuthu-buthelezi	Mangosuthu Buthelezi						Leader of the Inkatha Freedom Party|South Africa|1975-03-21|2019-08-25;Home Affairs Minister|South Africa|1994-05-11|2004-07-13
manuel-marrero	Manuel Marrero						Prime Minister|Cuba|2019-12-21
manuel-marulanda	Manuel Marulanda						Leader|FARC|1964-05-27|2008-03-26
manuel-noriega	Manuel Noriega		Manuel Antonio Noriega			1985|1993	Military Leader|Panama|1983-08-12|1989-12-20
marc-ravalomanana	Marc Ravalomanana						President|Madagascar|2002-02-22|2009-03-17
margaret-chan	Margaret Chan						Director-General|WHO|2007-01-04|2017-06-30
maria-corina-machado	María Corina Machado		Maria Machado				Opposition Leader|Venezuela|2012-07
marine-le-pen	Marine Le Pen	Le Pen					Leader of the National Rally|France|2011-01-16|2022-11-05;Presidential Candidate|France|2011-05-16|2022-04-24
mario-cuomo	Mario Cuomo						Governor|New York|1983-01-01|1994-12-31
mario-soares	Mário Soares						Prime Minister|Portugal|1976-07-23|1985-11-06;President|Portugal|1986-03-09|1996-03-09
mark-esper	Mark Esper						Defense Secretary|United States|2019-07-23|2020-11-09
mark-latham	Mark Latham						Opposition Leader|Australia|2003-12-02|2005-01-18
martin-griffiths	Martin Griffiths						Special Envoy for Yemen|United Nations|2018-02-16|2021-07-19;Under-Secretary-General for Humanitarian Affairs|United Nations|2021-07-19|2024-06-30
martin-vizcarra	Martín Vizcarra						President|Peru|2018-03-23|2020-11-09
marwan-barghouti	Marwan Barghouti						Leader of Fatah in the West Bank|Palestine|1994
mary-lou-mcdonald	Mary Lou McDonald						Leader of Sinn Fein|Ireland|2018-02-10
mary-robinson	Mary Robinson						President|Ireland|1990-12-03|1997-09-12;High Commissioner for Human Rights|United Nations|1997-09-12|2002-09-12
masrour-barzani	Masrour Barzani						Prime Minister|Kurdistan Region|2019-07-10
maurice-bishop	Maurice Bishop						Prime Minister|Grenada|1979-03-13|1983-10-19
maxime-prevot	Maxime Prévot						Foreign Minister|Belgium|2025-02-03
maximilien-robespierre	Maximilien Robespierre						Leader of the Jacobins|France|1793-07-27|1794-07-27
mazloum-abdi	Mazloum Abdi						Commander|Syrian Democratic Forces|2015-10-11
menachem-begin	Menachem Begin						Prime Minister|Israel|1977-06-20|1983-10-10
mengistu-haile-mariam	Mengistu Haile Mariam	Mengistu					President|Ethiopia|1977-02-03|1991-05-21
michael-bloomberg	Michael Bloomberg		Mike Bloomberg				Mayor of New York City|United States|2002-01-01|2013-12-31;Presidential Candidate|United States|2019-11-24|2020-03-04
michael-dukakis	Michael Dukakis						Governor|Massachusetts|1975-01-02|1979-01-04;Governor|Massachusetts|1983-01-06|1991-01-03;Presidential Candidate|United States|1987-04-29|1988-11-08
michael-foot	Michael Foot						Opposition Leader|United Kingdom|1980-11-10|1983-10-02
michael-heseltine	Michael Heseltine						Defence Secretary|United Kingdom|1983-01-06|1986-01-09;Deputy Prime Minister|United Kingdom|1995-07-05|1997-05-02
michael-howard	Michael Howard						Home Secretary|United Kingdom|1993-05-27|1997-05-02;Opposition Leader|United Kingdom|2003-11-06|2005-12-06
michael-ignatieff	Michael Ignatieff						Opposition Leader|Canada|2008-12-10|2011-05-02
michael-randrianirina	Michael Randrianirina						President|Madagascar|2025-10-17
michal-kovac	Michal Kováč						President|Slovakia|1993-03-02|1998-03-02
michel-camdessus	Michel Camdessus						Managing Director|IMF|1987-01-16|2000-02-14
mikhail-khodorkovsky	Mikhail Khodorkovsky						Opposition Leader|Russia|2014-09-20
mikheil-kavelashvili	Mikheil Kavelashvili						President|Georgia|2024-12-29
milton-obote	Milton Obote						President|Uganda|1966-04-15|1971-01-25;President|Uganda|1980-12-17|1985-07-27
mir-hossein-mousavi	Mir-Hossein Mousavi	Mousavi	Mir Hossein Moussavi				Prime Minister|Iran|1981-10-31|1989-08-03;Opposition Leader|Iran|2009-06
mishal-al-ahmad-al-sabah	Mishal al-Ahmad al-Sabah		Meshal al-Ahmad al-Sabah				Emir|Kuwait|2023-12-16
mobutu-sese-seko	Mobutu Sese Seko	Mobutu				1965-11|1997-12	President|DR Congo|1965-11-24|1997-05-16
mohamed-abdelaziz	Mohamed Abdelaziz						President|Western Sahara|1976-08-30|2016-05-31
mohamed-boudiaf	Mohamed Boudiaf						President|Algeria|1992-01-16|1992-06-29
mohamed-farrah-aidid	Mohamed Farrah Aidid		Mohamed Farah Aideed;Mohamed Farrah Aideed;Mohammed Farah Aideed			1992|1996-12	Leader of the Somali National Alliance|Somalia|1992-06|1996-08-01
mohamed-hamdan-dagalo	Mohamed Hamdan Dagalo		Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo	Hemedti;Hemeti			Commander|Rapid Support Forces|2013-08
mohamed-siad-barre	Mohamed Siad Barre	Siad Barre	Siad Barre;Mohammed Siad Barre				President|Somalia|1969-10-21|1991-01-26
mohammad-mossadegh	Mohammad Mossadegh		Mohammed Mossadeq				Prime Minister|Iran|1951-04-28|1953-08-19
mohammad-reza-pahlavi	Mohammad Reza Pahlavi	Pahlavi	Mohammed Reza Pahlavi				Shah|Iran|1941-09-16|1979-02-11
mohammed-barkindo	Mohammed Barkindo		Mohammad Barkindo				Secretary General|OPEC|2016-08-01|2022-07-05
mohammed-bin-nayef	Mohammed bin Nayef	bin Nayef					Crown Prince|Saudi Arabia|2015-04-29|2017-06-21
mohammed-deif	Mohammed Deif		Mohammad Deif;Muhammad Deif				Military Commander|Hamas|2002-07|2024-07-13
mohammed-shahabuddin	Mohammed Shahabuddin		Mohammad Shahabuddin				President|Bangladesh|2023-04-24
morarji-desai	Morarji Desai						Prime Minister|India|1977-03-24|1979-07-28
morihiro-hosokawa	Morihiro Hosokawa						Prime Minister|Japan|1993-08-09|1994-04-28
moshe-arens	Moshe Arens						Defence Minister|Israel|1990-06-11|1992-07-13;Defence Minister|Israel|1999-01-27|1999-07-06
moshe-dayan	Moshe Dayan						Defence Minister|Israel|1967-06-05|1974-06-03;Foreign Minister|Israel|1977-06-20|1979-10-23
moshood-abiola	Moshood Abiola		Mashood Abiola				Presidential Candidate|Nigeria|1993-03-27|1998-07-07
mostafa-madbouly	Mostafa Madbouly		Mostafa Madbouli				Prime Minister|Egypt|2018-06-07
moussa-faki-mahamat	Moussa Faki Mahamat	Faki	Moussa Faki				Chairperson of the Commission|African Union|2017-03-14|2025-03-13
muammar-gaddafi	Muammar Gaddafi		Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Kadhafi;Muammar el-Qaddafi	Gadhafi;Kadhafi		1980|2012	Leader|Libya|1969-09-01|2011-08-23
muhammad-ali-jinnah	Muhammad Ali Jinnah		Mohammed Ali Jinnah				Governor-General|Pakistan|1947-08-14|1948-09-11
mullah-omar	Mullah Omar		Mohammed Omar				Leader|Taliban|1996-04-04|2013-04-23
muqtada-al-sadr	Muqtada al-Sadr		Moqtada al-Sadr;Muqtada Sadr;Moktada al-Sadr	Muqtada;Moqtada		2003|2012	Leader|Mahdi Army|2003-06|2008-08;Leader of the Sadrist Movement|Iraq|2003-06
mykhailo-podolyak	Mykhailo Podolyak						Presidential Adviser|Ukraine|2020-04
naim-qassem	Naim Qassem		Naim Kassem				Deputy Secretary General|Hezbollah|1991-05|2024-10-29;Secretary General|Hezbollah|2024-10-29
najibullah	Najibullah		Mohammad Najibullah				President|Afghanistan|1987-09-30|1992-04-16
nasry-asfura	Nasry Asfura				2021-03		President|Honduras|2026-01-27
navi-pillay	Navi Pillay		Navanethem Pillay				High Commissioner for Human Rights|United Nations|2008-09-01|2014-08-31
nawaf-salam	Nawaf Salam						President|International Court of Justice|2024-02-06|2025-01-14;Prime Minister|Lebanon|2025-02-08
ne-win	Ne Win	Ne Win					Chairman of the Revolutionary Council|Myanmar|1962-03-02|1981-11-09
nechirvan-barzani	Nechirvan Barzani						President|Kurdistan Region|2019-06-10
necmettin-erbakan	Necmettin Erbakan					1996|1998	Prime Minister|Turkey|1996-06-28|1997-06-30
neil-kinnock	Neil Kinnock						Opposition Leader|United Kingdom|1983-10-02|1992-07-18
nelson-rockefeller	Nelson Rockefeller						Governor|New York|1959-01-01|1973-12-18;Vice President|United States|1974-12-19|1977-01-20
neville-chamberlain	Neville Chamberlain						Prime Minister|United Kingdom|1937-05-28|1940-05-10
newt-gingrich	Newt Gingrich					1995|1999	House Speaker|United States|1995-01-04|1999-01-03;Presidential Candidate|United States|2011-05-11|2012-05-02
ngo-dinh-diem	Ngo Dinh Diem	Diem					President|South Vietnam|1955-10-26|1963-11-02
nicephore-soglo	Nicéphore Soglo						President|Benin|1991-04-04|1996-04-04
nicholas-ii	Nicholas II		Tsar Nicholas II;Czar Nicholas II;Nikolai II				Emperor|Russia|1894-11-01|1917-03-15
nicolae-ceausescu	Nicolae Ceaușescu					1974	President|Romania|1974-03-28|1989-12-22
nicos-anastasiades	Nicos Anastasiades						President|Cyprus|2013-02-28|2023-02-28
nigel-farage	Nigel Farage					2014	Leader of UKIP|United Kingdom|2006-09-12|2016-07-04;Leader of the Brexit Party|United Kingdom|2019-03-22|2021-03-06;Leader of Reform UK|United Kingdom|2024-06-03
nigel-lawson	Nigel Lawson						Chancellor of the Exchequer|United Kingdom|1983-06-11|1989-10-26
norman-lamont	Norman Lamont						Chancellor of the Exchequer|United Kingdom|1990-11-28|1993-05-27
norodom-ranariddh	Norodom Ranariddh		Prince Ranariddh				First Prime Minister|Cambodia|1993-07-02|1997-08-06
norodom-sihanouk	Norodom Sihanouk		King Sihanouk				Head of State|Cambodia|1960-06-20|1970-03-18;King|Cambodia|1993-09-24|2004-10-07
nur-misuari	Nur Misuari						Leader|Moro National Liberation Front|1972-10-21
ohn-gyaw	Ohn Gyaw	Ohn Gyaw					Foreign Minister|Myanmar|1991-09-17|1998-11-14
oleksandr-syrskyi	Oleksandr Syrskyi		Oleksandr Syrsky				Commander-in-Chief|Ukraine|2024-02-08
oliver-tambo	Oliver Tambo						President of the African National Congress|South Africa|1967-07-21|1991-07-07
olof-palme	Olof Palme						Prime Minister|Sweden|1969-10-14|1986-02-28
olzhas-bektenov	Olzhas Bektenov						Prime Minister|Kazakhstan|2024-02-06
omar-torrijos	Omar Torrijos						Military Leader|Panama|1968-10-11|1981-07-31
oscar-arias	Óscar Arias	Arias	Oscar Arias Sanchez				President|Costa Rica|1986-05-08|1990-05-08;President|Costa Rica|2006-05-08|2010-05-08
oscar-luigi-scalfaro	Oscar Luigi Scalfaro						President|Italy|1992-05-28|1999-05-15
oskar-lafontaine	Oskar Lafontaine						Finance Minister|Germany|1998-10-27|1999-03-18
otto-von-bismarck	Otto von Bismarck			Bismarck			Chancellor|Germany|1871-03-21|1890-03-20
oyun-erdene-luvsannamsrai	Oyun-Erdene Luvsannamsrai	Oyun-Erdene	Luvsannamsrain Oyun-Erdene				Prime Minister|Mongolia|2021-01-27|2025-06-13
ozgur-ozel	Özgür Özel						Opposition Leader|Turkey|2023-11-05
p-v-narasimha-rao	P. V. Narasimha Rao	Rao	P.V. Narasimha Rao;Narasimha Rao				Prime Minister|India|1991-06-21|1996-05-16
p-w-botha	P. W. Botha		P.W. Botha;Pieter Willem Botha				Prime Minister|South Africa|1978-10-09|1984-09-14;President|South Africa|1984-09-14|1989-08-15
pablo-iglesias	Pablo Iglesias						Leader of Podemos|Spain|2014-11-15|2021-05-04
pablo-quirno	Pablo Quirno						Foreign Minister|Argentina|2025-10-28
pam-bondi	Pam Bondi		Pamela Bondi				Attorney General|Florida|2011-01-04|2019-01-08;Attorney General|United States|2025-02-05
pancho-villa	Pancho Villa		Francisco Villa				Leader of the Division of the North|Mexico|1913-09|1920-07-28
park-chung-hee	Park Chung-hee	Park	박정희				President|South Korea|1963-12-17|1979-10-26
pascal-lamy	Pascal Lamy						Trade Commissioner|European Union|1999-09-16|2004-11-22;Director-General|WTO|2005-09-01|2013-08-31
pascal-lissouba	Pascal Lissouba						President|Republic of Congo|1992-08-31|1997-10-25
pat-buchanan	Pat Buchanan		Patrick Buchanan				White House Communications Director|United States|1985-02-06|1987-03-01;Presidential Candidate|United States|1991-12-10|1992-08-20
patriarch-kirill	Patriarch Kirill						Patriarch of Moscow|Russian Orthodox Church|2009-02-01
patrice-lumumba	Patrice Lumumba						Prime Minister|DR Congo|1960-06-24|1960-09-05
patricio-aylwin	Patricio Aylwin						President|Chile|1990-03-11|1994-03-11
patrick-herminie	Patrick Herminie						President|Seychelles|2025-10-26
paul-bremer	Paul Bremer		L. Paul Bremer			2003-05|2004-07	Administrator of the Coalition Provisional Authority|Iraq|2003-05-12|2004-06-28
paul-keating	Paul Keating						Treasurer|Australia|1983-03-11|1991-06-03;Prime Minister|Australia|1991-12-20|1996-03-11
paul-von-hindenburg	Paul von Hindenburg						President|Germany|1925-05-12|1934-08-02
pauline-hanson	Pauline Hanson						Leader of One Nation|Australia|1997-04-11
paulo-guedes	Paulo Guedes						Economy Minister|Brazil|2019-01-01|2022-12-31
pavel-grachev	Pavel Grachev						Defence Minister|Russia|1992-05-18|1996-06-18
peter-magyar	Péter Magyar				2024-03-15		Leader of the Tisza Party|Hungary|2024-07-22
peter-sutherland	Peter Sutherland						Director-General|WTO|1993-07-01|1995-05-01
peter-the-great	Peter the Great	Peter the Great	Peter I of Russia				Tsar|Russia|1682-05-07|1725-02-08
philip-davis	Philip Davis						Prime Minister|Bahamas|2021-09-17
philip-mpango	Philip Mpango						Vice President|Tanzania|2021-03-31
philippe-lazzarini	Philippe Lazzarini						Commissioner-General|UNRWA|2020-04-01|2026-03-31
philippe-petain	Philippe Pétain		Marshal Petain				Head of State|France|1940-07-11|1944-08-20
pierre-beregovoy	Pierre Bérégovoy						Prime Minister|France|1992-04-02|1993-03-29
pietro-parolin	Pietro Parolin						Secretary of State|Vatican|2013-10-15
pik-botha	Pik Botha		Roelof Botha				Foreign Minister|South Africa|1977-04-27|1994-05-10
pim-fortuyn	Pim Fortuyn						Leader of List Fortuyn|Netherlands|2002-02-11|2002-05-06
pita-limjaroenrat	Pita Limjaroenrat			Pita			Leader of the Move Forward Party|Thailand|2020-03-14|2023-09-15
pol-pot	Pol Pot	Pol Pot					Prime Minister|Cambodia|1976-04-14|1979-01-07
pope-john-xxiii	Pope John XXIII		John XXIII				Pope|Vatican|1958-10-28|1963-06-03
pope-leo-xiv	Pope Leo XIV		Leo XIV;Pope Leo;Robert Francis Prevost;Robert Prevost				Pope|Vatican|2025-05-08
pope-paul-vi	Pope Paul VI		Paul VI				Pope|Vatican|1963-06-21|1978-08-06
pope-pius-xii	Pope Pius XII		Pius XII				Pope|Vatican|1939-03-02|1958-10-09
qassem-soleimani	Qassem Soleimani		Qasem Soleimani;Qasem Suleimani;Ghassem Soleimani			2019|2020	Commander of the Quds Force|Iran|1998-03-21|2020-01-03
qian-qichen	Qian Qichen	Qian					Foreign Minister|China|1988-04-12|1998-03-18
queen-beatrix	Queen Beatrix						Queen|Netherlands|1980-04-30|2013-04-30
queen-margrethe-ii	Queen Margrethe II		Margrethe II;Queen Margrethe				Queen|Denmark|1972-01-14|2024-01-14
queen-victoria	Queen Victoria						Queen|United Kingdom|1837-06-20|1901-01-22
radovan-karadzic	Radovan Karadžić					1992|2010	President|Republika Srpska|1992-04-07|1996-07-19
rafael-caldera	Rafael Caldera						President|Venezuela|1969-03-11|1974-03-12;President|Venezuela|1994-02-02|1999-02-02
rafael-correa	Rafael Correa						President|Ecuador|2007-01-15|2017-05-24
rafael-grossi	Rafael Grossi		Rafael Mariano Grossi			2022-08	Director General|IAEA|2019-12-03
rafik-hariri	Rafik Hariri		Rafiq Hariri;Rafik al-Hariri				Prime Minister|Lebanon|1992-10-31|1998-12-02;Prime Minister|Lebanon|2000-10-26|2004-10-21
rahul-gandhi	Rahul Gandhi				2007-09		President of the Congress Party|India|2017-12-16|2019-08-10;Opposition Leader|India|2024-06-09
raila-odinga	Raila Odinga					2007|2025-10	Prime Minister|Kenya|2008-04-17|2013-04-09;Opposition Leader|Kenya|2013-04-09|2025-10-15
rajiv-gandhi	Rajiv Gandhi						Prime Minister|India|1984-10-31|1989-12-02
ralph-nader	Ralph Nader						Presidential Candidate|United States|2000-02-21|2000-11-07
ramsay-macdonald	Ramsay MacDonald						Prime Minister|United Kingdom|1924-01-22|1935-06-07
ratko-mladic	Ratko Mladić						Commander of the Bosnian Serb army|Republika Srpska|1992-05-12|1996-11-08
rauf-denktash	Rauf Denktash		Rauf Denktas				President|Northern Cyprus|1983-11-15|2005-04-24
raul-alfonsin	Raúl Alfonsín						President|Argentina|1983-12-10|1989-07-08
rene-levesque	René Lévesque						Premier|Quebec|1976-11-25|1985-10-03
rene-preval	René Préval						President|Haiti|1996-02-07|2001-02-07;President|Haiti|2006-05-14|2011-05-14
reza-pahlavi	Reza Pahlavi						Opposition Leader|Iran|1980-10-31
richard-butler	Richard Butler						Chief Weapons Inspector|United Nations|1997-07-01|1999-06-30
richard-von-weizsacker	Richard von Weizsäcker		Richard von Weizsaecker				President|Germany|1984-07-01|1994-06-30
rick-santorum	Rick Santorum						Senator|United States|1995-01-03|2007-01-03;Presidential Candidate|United States|2011-06-06|2012-04-10
robert-f-kennedy	Robert F. Kennedy		Robert Kennedy;Bobby Kennedy	RFK			Attorney General|United States|1961-01-21|1964-09-03;Senator|United States|1965-01-03|1968-06-06
robert-f-kennedy-jr	Robert F. Kennedy Jr.		Robert Kennedy Jr.;Robert F. Kennedy Junior	RFK Jr.			Presidential Candidate|United States|2023-04-19|2024-08-23;Health Secretary|United States|2025-02-13
robert-mcnamara	Robert McNamara						Defense Secretary|United States|1961-01-21|1968-02-29
robert-menzies	Robert Menzies						Prime Minister|Australia|1949-12-19|1966-01-26
robert-peel	Robert Peel						Prime Minister|United Kingdom|1834-12-10|1846-06-29
robert-rubin	Robert Rubin						Treasury Secretary|United States|1995-01-11|1999-07-02
roberto-azevedo	Roberto Azevêdo						Director-General|WTO|2013-09-01|2020-08-31
rodrigo-chaves	Rodrigo Chaves	Chaves	Rodrigo Chaves Robles				President|Costa Rica|2022-05-08|2026-05-08
rodrigo-londono	Rodrigo Londoño			Timochenko			Leader|FARC|2011-11-15|2017-08-31
rodrigo-maia	Rodrigo Maia						President of the Chamber of Deputies|Brazil|2016-07-14|2021-02-01
rodrigo-paz	Rodrigo Paz	Paz	Rodrigo Paz Pereira				President|Bolivia|2025-11-08
roh-tae-woo	Roh Tae-woo	Roh	노태우				President|South Korea|1988-02-25|1993-02-25
rolf-ekeus	Rolf Ekéus						Chief Weapons Inspector|United Nations|1991-04-24|1997-06-30
roman-herzog	Roman Herzog						President|Germany|1994-07-01|1999-06-30
ron-paul	Ron Paul						Presidential Candidate|United States|2007-03-12|2008-06-12
ross-perot	Ross Perot		Henry Ross Perot				Presidential Candidate|United States|1992-02-20|1992-11-03;Presidential Candidate|United States|1996-07-10|1996-11-05
rowan-williams	Rowan Williams						Archbishop of Canterbury|Church of England|2003-02-27|2012-12-31
rudy-giuliani	Rudy Giuliani		Rudolph Giuliani	Rudy			Mayor of New York City|United States|1994-01-01|2001-12-31;Presidential Candidate|United States|2007-02-05|2008-01-30
ruhollah-khomeini	Ruhollah Khomeini		Ayatollah Khomeini			1979	Supreme Leader|Iran|1979-12-03|1989-06-03
rustem-umerov	Rustem Umerov		Рустем Умєров				Defence Minister|Ukraine|2023-09-06|2025-07-17;Secretary of the National Security and Defence Council|Ukraine|2025-07-18
ruud-lubbers	Ruud Lubbers						Prime Minister|Netherlands|1982-11-04|1994-08-22
ryutaro-hashimoto	Ryutaro Hashimoto					1996|1998-08	Trade Minister|Japan|1994-06-30|1996-01-11;Prime Minister|Japan|1996-01-11|1998-07-30
saad-hariri	Saad Hariri		Saad al-Hariri				Prime Minister|Lebanon|2009-11-09|2011-06-13;Prime Minister|Lebanon|2016-12-18|2020-01-21
sadako-ogata	Sadako Ogata						High Commissioner for Refugees|United Nations|1991-01-01|2000-12-31
sadiq-al-mahdi	Sadiq al-Mahdi						Prime Minister|Sudan|1986-05-06|1989-06-30
saeb-erekat	Saeb Erekat		Saeb Erakat				Chief Negotiator|Palestinian Authority|1991-10|2020-11-10
sahra-wagenknecht	Sahra Wagenknecht				2015-10		Leader of BSW|Germany|2024-01-08|2025-12-06
salam-fayyad	Salam Fayyad						Prime Minister|Palestinian Authority|2007-06-15|2013-06-06
salim-ahmed-salim	Salim Ahmed Salim						Prime Minister|Tanzania|1984-04-24|1985-11-05;Secretary General|Organisation of African Unity|1989-09-19|2001-09-17
salim-bin-breik	Salim bin Breik		Salem bin Breik				Prime Minister|Yemen|2025-05-03
salome-zourabichvili	Salome Zourabichvili						President|Georgia|2018-12-16|2024-12-29
salvador-allende	Salvador Allende						President|Chile|1970-11-03|1973-09-11
sam-rainsy	Sam Rainsy	Sam Rainsy					Finance Minister|Cambodia|1993-07-02|1994-10-24;Opposition Leader|Cambodia|1995-11-09|2017-02-11
samantha-power	Samantha Power						Ambassador to the United Nations|United States|2013-08-05|2017-01-20
samia-suluhu-hassan	Samia Suluhu Hassan		Samia Hassan	Samia			President|Tanzania|2021-03-19
samir-geagea	Samir Geagea						Leader of the Lebanese Forces|Lebanon|1986-01-15
samora-machel	Samora Machel						President|Mozambique|1975-06-25|1986-10-19
samuel-doe	Samuel Doe		Samuel K. Doe				President|Liberia|1980-04-12|1990-09-09
sani-abacha	Sani Abacha					1993-11|1999	Head of State|Nigeria|1993-11-17|1998-06-08
santiago-abascal	Santiago Abascal						Leader of Vox|Spain|2014-09-20
saparmurat-niyazov	Saparmurat Niyazov		Saparmurad Niyazov				President|Turkmenistan|1990-11-02|2006-12-21
sarra-zaafrani-zenzri	Sarra Zaafrani Zenzri	Zaafrani Zenzri					Prime Minister|Tunisia|2025-03-20
satsuki-katayama	Satsuki Katayama						Finance Minister|Japan|2025-10-21
saud-al-faisal	Saud al-Faisal						Foreign Minister|Saudi Arabia|1975-10-13|2015-04-29
sekou-toure	Sékou Touré		Ahmed Sekou Toure				President|Guinea|1958-10-02|1984-03-26
selahattin-demirtas	Selahattin Demirtaş						Leader of the Peoples' Democratic Party|Turkey|2014-06-22|2018-02-11
serdar-berdimuhamedov	Serdar Berdimuhamedov						President|Turkmenistan|2022-03-19
sergei-stepashin	Sergei Stepashin						Prime Minister|Russia|1999-05-12|1999-08-09
sergio-vieira-de-mello	Sergio Vieira de Mello	Vieira de Mello					High Commissioner for Human Rights|United Nations|2002-09-12|2003-08-19
shah-mahmood-qureshi	Shah Mahmood Qureshi						Foreign Minister|Pakistan|2018-08-20|2022-04-10
shamil-basayev	Shamil Basayev						Leader of the Chechen rebels|Chechnya|1994-12|2006-07-10
sheikh-mujibur-rahman	Sheikh Mujibur Rahman		Mujibur Rahman				Prime Minister|Bangladesh|1972-01-12|1975-01-24;President|Bangladesh|1975-01-25|1975-08-15
shigeru-yoshida	Shigeru Yoshida						Prime Minister|Japan|1946-05-22|1954-12-10
sifi-ghrieb	Sifi Ghrieb						Prime Minister|Algeria|2025-08-28
simeon-saxe-coburg-gotha	Simeon Saxe-Coburg-Gotha	Saxe-Coburg-Gotha	Simeon Sakskoburggotski				Prime Minister|Bulgaria|2001-07-24|2005-08-17
simon-bolivar	Simón Bolívar						President|Gran Colombia|1819-12-17|1830-05-04
simon-stiell	Simon Stiell						Executive Secretary|UN Climate Change|2022-08-15
sixto-duran-ballen	Sixto Durán Ballén	Durán Ballén	Sixto Duran-Ballen				President|Ecuador|1992-08-10|1996-08-10
slobodan-milosevic	Slobodan Milošević		Slobodan Milosevich			1991|2006	President|Serbia|1991-01-11|1997-07-23;President|Yugoslavia|1997-07-23|2000-10-07
sonia-gandhi	Sonia Gandhi						President of the Congress Party|India|1998-03-14|2017-12-16
spiro-agnew	Spiro Agnew						Vice President|United States|1969-01-20|1973-10-10
staffan-de-mistura	Staffan de Mistura	de Mistura					Special Envoy for Syria|United Nations|2014-07-10|2018-12-31
stanislav-shushkevich	Stanislav Shushkevich						Chairman of the Supreme Council|Belarus|1991-08-25|1994-01-26
stanley-baldwin	Stanley Baldwin						Prime Minister|United Kingdom|1923-05-22|1937-05-28
steny-hoyer	Steny Hoyer						House Majority Leader|United States|2007-01-03|2011-01-03;House Majority Leader|United States|2019-01-03|2023-01-03
steve-biko	Steve Biko						Leader of the Black Consciousness Movement|South Africa|1969-07|1977-09-12
steve-witkoff	Steve Witkoff		Steven Witkoff			2025-03	Special Envoy|United States|2025-01-20
subcomandante-marcos	Subcomandante Marcos		Subcommander Marcos				Leader of the Zapatistas|Mexico|1994-01-01|2014-05-25
suharto	Suharto		Soeharto				President|Indonesia|1967-03-12|1998-05-21
sukarno	Sukarno		Soekarno				President|Indonesia|1945-08-18|1967-03-12
sultan-qaboos	Sultan Qaboos		Qaboos bin Said				Sultan|Oman|1970-07-23|2020-01-10
sun-yat-sen	Sun Yat-sen	Sun					President|China|1912-01-01|1912-03-10
sushila-karki	Sushila Karki						Prime Minister|Nepal|2025-09-12
sviatlana-tsikhanouskaya	Sviatlana Tsikhanouskaya		Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya;Светлана Тихановская			2020-08	Opposition Leader|Belarus|2020-07-14
sylvestre-ntibantunganya	Sylvestre Ntibantunganya						President|Burundi|1994-04-06|1996-07-25
syngman-rhee	Syngman Rhee						President|South Korea|1948-07-24|1960-04-26
tadeusz-mazowiecki	Tadeusz Mazowiecki						Prime Minister|Poland|1989-08-24|1991-01-12
tansu-ciller	Tansu Çiller						Prime Minister|Turkey|1993-06-25|1996-03-06;Foreign Minister|Turkey|1996-06-28|1997-06-30
tarcisio-de-freitas	Tarcísio de Freitas	de Freitas					Governor|São Paulo|2023-01-01
tariq-al-hashimi	Tariq al-Hashimi		Tareq al-Hashemi				Vice President|Iraq|2006-04-22|2012-09-10
tariq-aziz	Tariq Aziz		Tareq Aziz				Deputy Prime Minister|Iraq|1979|2003-04-09;Foreign Minister|Iraq|1983-01-24|1991-12-19
tarique-rahman	Tarique Rahman						Acting Chairman of the BNP|Bangladesh|2018-02-08
ted-kennedy	Ted Kennedy		Edward Kennedy;Edward M. Kennedy				Senator|United States|1962-11-07|2009-08-25
terrance-drew	Terrance Drew						Prime Minister|Saint Kitts and Nevis|2022-08-06
thaksin-shinawatra	Thaksin Shinawatra			Thaksin		2001|2010	Prime Minister|Thailand|2001-02-09|2006-09-19
than-shwe	Than Shwe	Than Shwe					Chairman of the State Peace and Development Council|Myanmar|1992-04-23|2011-03-30
thein-sein	Thein Sein	Thein Sein					Prime Minister|Myanmar|2007-10-24|2011-03-30;President|Myanmar|2011-03-30|2016-03-30
theo-waigel	Theo Waigel						Finance Minister|Germany|1989-04-21|1998-10-26
thomas-sankara	Thomas Sankara						President|Burkina Faso|1983-08-04|1987-10-15
tim-farron	Tim Farron						Leader of the Liberal Democrats|United Kingdom|2015-07-16|2017-07-20
tip-oneill	Tip O'Neill		Thomas O'Neill				House Speaker|United States|1977-01-04|1987-01-03
todor-zhivkov	Todor Zhivkov						General Secretary of the Communist Party|Bulgaria|1954-03-04|1989-11-10
tom-daschle	Tom Daschle						Senate Minority Leader|United States|1995-01-03|2001-06-06;Senate Majority Leader|United States|2001-06-06|2003-01-03
tom-delay	Tom DeLay						House Majority Leader|United States|2003-01-03|2005-09-28
tom-fletcher	Tom Fletcher						Under-Secretary-General for Humanitarian Affairs|United Nations|2024-11-18
tomiichi-murayama	Tomiichi Murayama						Prime Minister|Japan|1994-06-30|1996-01-11
tony-benn	Tony Benn						Energy Secretary|United Kingdom|1975-06-10|1979-05-04
toshiki-kaifu	Toshiki Kaifu						Prime Minister|Japan|1989-08-10|1991-11-05
trent-lott	Trent Lott						Senate Majority Leader|United States|1996-06-12|2001-06-06
tulsi-gabbard	Tulsi Gabbard						Presidential Candidate|United States|2019-01-11|2020-03-19;Director of National Intelligence|United States|2025-02-12
tundu-lissu	Tundu Lissu						Opposition Leader|Tanzania|2020-08
turgut-ozal	Turgut Özal						Prime Minister|Turkey|1983-12-13|1989-10-31;President|Turkey|1989-11-09|1993-04-17
u-thant	U Thant	Thant					Secretary-General|United Nations|1961-11-30|1971-12-31
ulisses-correia-e-silva	Ulisses Correia e Silva	Correia e Silva					Prime Minister|Cape Verde|2016-04-22
v-p-singh	V. P. Singh		Vishwanath Pratap Singh				Prime Minister|India|1989-12-02|1990-11-10
vahagn-khachaturyan	Vahagn Khachaturyan						President|Armenia|2022-03-13
valery-giscard-destaing	Valéry Giscard d'Estaing	Giscard d'Estaing	Valery Giscard	Giscard			President|France|1974-05-27|1981-05-21
valery-zaluzhny	Valery Zaluzhny		Valerii Zaluzhnyi;Valeriy Zaluzhny;Valerii Zaluzhny				Commander-in-Chief|Ukraine|2021-07-27|2024-02-08;Ambassador to the United Kingdom|Ukraine|2024-05-09
velupillai-prabhakaran	Velupillai Prabhakaran		Vellupillai Prabhakaran				Leader|Tamil Tigers|1976-05-05|2009-05-18
vidkun-quisling	Vidkun Quisling						Minister-President|Norway|1942-02-01|1945-05-09
viktor-chernomyrdin	Viktor Chernomyrdin					1993|1998-03	Prime Minister|Russia|1992-12-14|1998-03-23
violeta-chamorro	Violeta Chamorro	Chamorro	Violeta Barrios de Chamorro				President|Nicaragua|1990-04-25|1997-01-10
vladimir-meciar	Vladimír Mečiar						Prime Minister|Slovakia|1992-06-24|1994-03-16;Prime Minister|Slovakia|1994-12-13|1998-10-30
vladimir-zhirinovsky	Vladimir Zhirinovsky						Leader of the Liberal Democratic Party|Russia|1991-04-18|2022-04-06
vo-nguyen-giap	Vo Nguyen Giap	Giap					Defence Minister|Vietnam|1946-11-03|1980-02-07
vo-van-kiet	Vo Van Kiet	Kiet					Prime Minister|Vietnam|1991-08-08|1997-09-25
volker-ruhe	Volker Rühe		Volker Ruehe				Defence Minister|Germany|1992-04-01|1998-10-26
volker-turk	Volker Türk		Volker Tuerk				High Commissioner for Human Rights|United Nations|2022-10-17
vyacheslav-molotov	Vyacheslav Molotov						Foreign Minister|Soviet Union|1939-05-03|1949-03-04
walid-al-moallem	Walid al-Moallem		Walid Moallem				Foreign Minister|Syria|2006-02-11|2020-11-16
walid-jumblatt	Walid Jumblatt		Walid Joumblatt				Leader of the Progressive Socialist Party|Lebanon|1977-03-16|2023-05-25
walter-mondale	Walter Mondale		Walter Fritz Mondale;Fritz Mondale				Vice President|United States|1977-01-20|1981-01-20
wang-huning	Wang Huning	Wang					Chairman of the Political Consultative Conference|China|2023-03-10
warren-christopher	Warren Christopher						Secretary of State|United States|1993-01-20|1997-01-17
wesley-clark	Wesley Clark		Wesley K. Clark				Supreme Allied Commander Europe|NATO|1997-07-11|2000-05-03;Presidential Candidate|United States|2003-09-17|2004-02-11
william-gladstone	William Gladstone		William Ewart Gladstone			1868	Prime Minister|United Kingdom|1868-12-03|1894-03-02
william-lyon-mackenzie-king	William Lyon Mackenzie King	Mackenzie King	Mackenzie King				Prime Minister|Canada|1921-12-29|1948-11-15
william-perry	William Perry						Defense Secretary|United States|1994-02-03|1997-01-23
willy-brandt	Willy Brandt						Mayor of West Berlin|Germany|1957-10-03|1966-12-01;Chancellor|Germany|1969-10-22|1974-05-07
willy-claes	Willy Claes						Foreign Minister|Belgium|1992-03-07|1994-10-17;Secretary General|NATO|1994-10-17|1995-10-20
winnie-mandela	Winnie Mandela	Mandela	Winnie Madikizela-Mandela	Winnie			President of the ANC Women's League|South Africa|1993-12|2003-04
wojciech-jaruzelski	Wojciech Jaruzelski						Prime Minister|Poland|1981-02-11|1985-11-06;President|Poland|1989-07-19|1990-12-22
yahya-sinwar	Yahya Sinwar		Yehya Sinwar;Yahya al-Sinwar			2021|2024-12	Leader in Gaza|Hamas|2017-02-13|2024-10-16
yamandu-orsi	Yamandú Orsi						President|Uruguay|2025-03-01
yasuhiro-nakasone	Yasuhiro Nakasone						Prime Minister|Japan|1982-11-27|1987-11-06
yegor-gaidar	Yegor Gaidar						Acting Prime Minister|Russia|1992-06-15|1992-12-14
yevgeny-prigozhin	Yevgeny Prigozhin		Evgeny Prigozhin;Yevgeniy Prigozhin;Евгений Пригожин			2023-01|2023-12	Head|Wagner Group|2014-05|2023-08-23
yevgeny-primakov	Yevgeny Primakov		Evgeny Primakov			1996|1999-06	Foreign Minister|Russia|1996-01-09|1998-09-11;Prime Minister|Russia|1998-09-11|1999-05-12
yingluck-shinawatra	Yingluck Shinawatra			Yingluck			Prime Minister|Thailand|2011-08-05|2014-05-07
yitzhak-shamir	Yitzhak Shamir					1986|1992-12	Foreign Minister|Israel|1980-03-10|1986-10-20;Prime Minister|Israel|1983-10-10|1984-09-13;Prime Minister|Israel|1986-10-20|1992-07-13
yoav-gallant	Yoav Gallant					2023|2024-12	Defence Minister|Israel|2022-12-29|2024-11-05
youssef-rajji	Youssef Rajji		Youssef Raggi				Foreign Minister|Lebanon|2025-02-08
yukiya-amano	Yukiya Amano						Director General|IAEA|2009-12-01|2019-07-18
yulia-navalnaya	Yulia Navalnaya		Yuliya Navalnaya				Opposition Leader|Russia|2024-02-19
yuri-andropov	Yuri Andropov						General Secretary of the Communist Party|Soviet Union|1982-11-12|1984-02-09
yvan-gil	Yván Gil						Foreign Minister|Venezuela|2023-01-06
zbigniew-brzezinski	Zbigniew Brzezinski						National Security Adviser|United States|1977-01-20|1981-01-20
zeid-raad-al-hussein	Zeid Ra'ad al-Hussein						High Commissioner for Human Rights|United Nations|2014-09-01|2018-08-31
zhao-ziyang	Zhao Ziyang	Zhao					General Secretary of the Communist Party|China|1987-01-16|1989-06-24
zhelyu-zhelev	Zhelyu Zhelev						President|Bulgaria|1990-08-01|1997-01-22
zhou-enlai	Zhou Enlai	Zhou	Chou En-lai				Premier|China|1949-10-01|1976-01-08
zia-ul-haq	Zia ul-Haq	Zia	Muhammad Zia-ul-Haq;Zia-ul-Haq	Zia			President|Pakistan|1978-09-16|1988-08-17
zohran-mamdani	Zohran Mamdani				2025-06-24		Mayor of New York City|United States|2026-01-01
zulfikar-ali-bhutto	Zulfikar Ali Bhutto		Zulfiqar Ali Bhutto				President|Pakistan|1971-12-20|1973-08-13;Prime Minister|Pakistan|1973-08-14|1977-07-05
zviad-gamsakhurdia	Zviad Gamsakhurdia						President|Georgia|1991-04-14|1992-01-06`,
};
