import type { LanguageCases } from './language-cases.ts';

/** Languages whose names are found as the roster writes them. */
export const CHINESE: LanguageCases = {
  lang: 'zh-Hans',
  marked: [
    '[习近平|Q15031|President]会见了[普京|Q7747|President]。',
    '美国总统[特朗普|Q22686|President]周三抵达。',
    '[埃马纽埃尔·马克龙|Q3052772|President]发表讲话。',
    '记者问[泽连斯基|Q3874799|President]：“何时？”',
    '前总统[奥巴马|Q76|President]没有回答。',
  ],
  unmarked: [
    '毛泽东思想是课程之一。',
    '近平静的湖面',
    '五月花开。',
    '特朗斯基乐队来访。',
    '肯尼迪机场关闭。',
  ],
};

export const JAPANESE: LanguageCases = {
  lang: 'ja',
  marked: [
    '[高市早苗|Q1705028|Economic Security Minister]氏は会見した。',
    '[ウラジーミル・プーチン|Q7747|President]大統領が到着した。',
    '米国の[ドナルド・トランプ|Q22686|President]大統領は否定した。',
    '[習近平|Q15031|President]と[石破茂|Q1335527|Prime Minister]が会談した。',
    '「[エマニュエル・マクロン|Q3052772|President]の手紙」',
  ],
  unmarked: [
    '五月の花が咲く。',
    'トランプで遊ぶ。',
    'アンゲラ・メルケルト博士',
    '高市の早苗畑',
    '石破の茂み',
  ],
};

export const KOREAN: LanguageCases = {
  lang: 'ko',
  marked: [
    '[이재명|Q12612463|Opposition Leader] 후보가 연설했다.',
    '[블라디미르 푸틴|Q7747|President] 대통령은 떠났다.',
    '[도널드 트럼프|Q22686|President]는 답하지 않았다.',
    '[시진핑|Q15031|President]과 [김정은|Q56226|Supreme Leader]이 만났다.',
    '[조 바이든|Q6279|President] 전 대통령',
  ],
  unmarked: [
    '오월의 꽃',
    '김대중기념관에 갔다.',
    '트럼프 카드를 섞었다.',
    '박 씨와 이 씨',
    '조 씨가 바이든 말든',
  ],
};

export const ARABIC: LanguageCases = {
  lang: 'ar',
  marked: [
    '[بشار الأسد|Q44329|President] غادر دمشق',
    'التقى [فلاديمير بوتين|Q7747|President] بالوفد',
    'قال [دونالد ترامب|Q22686|President] إنه سعيد',
    'رسالة إلى [محمود عباس|Q127998|President] و[إيمانويل ماكرون|Q3052772|President]',
    'اجتمع ب[باراك أوباما|Q76|President] أمس',
  ],
  unmarked: [
    'زهور الربيع جميلة',
    'شارع صدام حسين مغلق',
    'مطار ياسر عرفات مغلق',
    'محمود يلعب',
    'مدينة بوتينغ',
  ],
};

export const HEBREW: LanguageCases = {
  lang: 'he',
  marked: [
    '[בנימין נתניהו|Q43723|Prime Minister] נאם בכנסת',
    'פגישה עם [דונלד טראמפ|Q22686|President] נקבעה',
    'מכתב ל[ולדימיר פוטין|Q7747|President] נשלח',
    'ראש האופוזיציה [יאיר לפיד|Q1396120|Opposition Leader] מתח ביקורת',
    'לדברי [נפתלי בנט|Q39318|Prime Minister] הכול בסדר',
    "נשיא ארצות הברית לשעבר [ג'ורג' בוש|Q207|President] נאם",
    'כך אמר [ג׳ורג׳ בוש|Q207|President] בנאומו',
  ],
  unmarked: ['פרחי אביב', 'רחוב יאיר לפיד סגור', 'בנימין אפה לחם', 'יאיר הלך לים', 'לפיד בוער'],
};
