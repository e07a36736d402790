/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const FOLLOW_UPS: readonly (readonly [day: string, marked: string])[] = [
  [
    '2025-05-14',
    '[Putin|Q7747|President] to skip summit\n\n[Vladimir Putin|Q7747|President] will stay at home, the Kremlin said. [Putin|Q7747|President]’s aides agreed.',
  ],
  [
    '2025-05-14',
    '[Marco Rubio|Q324546|Secretary of State] landed on Wednesday. [Rubio|Q324546|Secretary of State] will travel on Friday.',
  ],
  [
    '2025-05-14',
    "[Ursula von der Leyen|Q60772|President] spoke first. Then [von der Leyen|Q60772|President] left. [Von der Leyen|Q60772|President]'s car waited.",
  ],
  [
    '2025-05-14',
    "[Bashar al-Assad|Q44329|President] was silent. [Al-Assad|Q44329|President] had fled; [Assad|Q44329|President]'s cousin stayed with [al-Assad|Q44329|President].",
  ],
  [
    '2025-05-14',
    "[Aung San Suu Kyi|Q36740|Leader of the National League for Democracy] is in prison. [Suu Kyi|Q36740|Leader of the National League for Democracy]'s sons wrote a letter.",
  ],
  [
    '2025-05-14',
    '[Luiz Inácio Lula da Silva|Q37181|President] returned. [Lula|Q37181|President] waved. [Lula da Silva|Q37181|President] smiled.',
  ],
  [
    '2025-05-14',
    '[Kim Jong-un|Q56226|Supreme Leader] inspected a plant. [Kim|Q56226|Supreme Leader] praised the workers.',
  ],
  [
    '2025-05-14',
    '[Lee Jae-myung|Q12612463|Opposition Leader] won. Supporters of [Lee|Q12612463|Opposition Leader] sang.',
  ],
  [
    '2025-05-14',
    '[Saddam Hussein|Q1316|President] was captured. [Saddam|Q1316|President] was tried, and [Hussein|Q1316|President] was hanged.',
  ],
  [
    '2025-05-14',
    '[Theresa May|Q264766|Prime Minister] resigned. Mrs [May|Q264766|Prime Minister] wept. [May|Q264766|Prime Minister] said she was proud.',
  ],
  ['2025-05-14', '[Gordon Brown|Q10648|Prime Minister] lost. Mr. [Brown|Q10648|Prime Minister] moved out.'],
  [
    '2025-05-14',
    '[Liam Fox|Q332374|International Trade Secretary] quit. Davis and [Fox|Q332374|International Trade Secretary] had argued.',
  ],
  [
    '2025-05-14',
    '[Hillary Clinton|Q6294|Secretary of State] conceded. Later [Hillary|Q6294|Secretary of State] walked in the woods.',
  ],
  [
    '2025-05-14',
    '[Robert F. Kennedy Jr.|robert-f-kennedy-jr|Health Secretary] spoke. [Kennedy|robert-f-kennedy-jr|Health Secretary] was booed.',
  ],
  [
    '2025-05-14',
    '[Pedro Sánchez|Q6070218|Prime Minister] resigned? No, [Sánchez|Q6070218|Prime Minister] stays, and so does [Sanchez|Q6070218|Prime Minister].',
  ],
  [
    '2025-05-14',
    '[Friedrich Merz|friedrich-merz|Chancellor] spoke. The [Trump|Q22686|President]-[Merz|friedrich-merz|Chancellor] meeting was short.',
  ],
  [
    '2025-05-14',
    '[Mahathir Mohamad|Q181383|Prime Minister] turned 99. [Mahathir|Q181383|Prime Minister] blew out the candles.',
  ],
  [
    '2025-05-14',
    '[Thaksin Shinawatra|thaksin-shinawatra|Prime Minister] came back; [Thaksin|thaksin-shinawatra|Prime Minister] was jailed.',
  ],
  [
    '2025-05-14',
    '[Shinzo Abe|Q132345|Prime Minister] was shot. Mourners remembered [Abe|Q132345|Prime Minister].',
  ],
  [
    '2025-05-14',
    '[Menachem Begin|menachem-begin|Prime Minister] made peace with [Anwar Sadat|anwar-sadat|President]. [Begin|menachem-begin|Prime Minister] and [Sadat|anwar-sadat|President] shared a prize.',
  ],
  [
    '2025-05-14',
    '[Mohammed bin Salman|Q6892571|Crown Prince] hosted the talks, and [MBS|Q6892571|Crown Prince] smiled.',
  ],
  [
    '2025-05-14',
    '[Boris Johnson|Q180589|Prime Minister] partied. "[Boris|Q180589|Prime Minister] was there," a guest said.',
  ],
  ['2025-05-14', '[Dilma Rousseff|Q40722|President] was impeached. [Dilma|Q40722|President] fought on.'],
];
