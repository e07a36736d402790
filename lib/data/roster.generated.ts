// Made by `npm run roster` from lib/data/roster/*.jsonl: change those.
import type { RosterText } from '#lib/core/leaders/roster-index.ts';

export const ROSTER: RosterText = {
  keys: `erdogan	Q39259
lavrov	Q58217
medinskii	Q2121094
medinskiy	Q2121094
medinsky	Q2121094
medvedev	Q23530
putin	Q7747
rubio	Q324546
selenskyj	Q3874799
trump	Q22686
zelenski	Q3874799
zelenskiy	Q3874799
zelensky	Q3874799
zelenskyy	Q3874799
зеленскии	Q3874799
зеленськии	Q3874799
лавров	Q58217
медведев	Q23530
мединскии	Q2121094
путин	Q7747
путін	Q7747
рубио	Q324546
трамп	Q22686
эрдоган	Q39259
טראמפ	Q22686
بوتين	Q7747
ترامب	Q22686
پوتین	Q7747
トランフ	Q22686
普京	Q7747
特朗普	Q22686
트럼프	Q22686`,
  people: `Q2121094	Vladimir Medinsky		Vladimir Medinskiy;Vladimir Medinskii;Владимир Мединский				Culture Minister|Russia|2012-05-21|2020-01-21;Presidential Adviser|Russia|2020-01-24
Q22686	Donald Trump		Donald John Trump;Дональд Трамп;دونالد ترامب;唐纳德·特朗普;特朗普;ドナルド・トランプ;도널드 트럼프;דונלד טראמפ		2015-06-16	2015-06-16	President|United States|2017-01-20|2021-01-20;President|United States|2025-01-20
Q23530	Dmitry Medvedev		Dmitri Medvedev;Dmitriy Medvedev;Дмитрий Медведев				President|Russia|2008-05-07|2012-05-07;Prime Minister|Russia|2012-05-08|2020-01-16;Deputy Chairman of the Security Council|Russia|2020-01-16
Q324546	Marco Rubio		Марко Рубио				Senator|United States|2011-01-03|2025-01-20;Secretary of State|United States|2025-01-21
Q3874799	Volodymyr Zelensky		Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenski;Vladimir Zelensky;Wolodymyr Selenskyj;Volodimir Zelenski;Володимир Зеленський;Владимир Зеленский		2018-12-31	2019-04	President|Ukraine|2019-05-20
Q39259	Recep Tayyip Erdogan		Recep Erdogan;Tayyip Erdogan;Реджеп Тайип Эрдоган			2007	Prime Minister|Turkey|2003-03-14|2014-08-28;President|Turkey|2014-08-28
Q58217	Sergei Lavrov		Sergey Lavrov;Сергей Лавров;Сергій Лавров			2014-03	Foreign Minister|Russia|2004-03-09
Q7747	Vladimir Putin		Vladimir Vladimirovich Putin;Владимир Путин;Володимир Путін;ولادیمیر پوتین;فلاديمير بوتين;普京;弗拉基米尔·普京			1999-12	Prime Minister|Russia|1999-08-09|2000-05-07;President|Russia|2000-05-07|2008-05-07;Prime Minister|Russia|2008-05-08|2012-05-07;President|Russia|2012-05-07`,
};
