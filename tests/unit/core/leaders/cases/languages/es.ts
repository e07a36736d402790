import type { LanguageCases } from './language-cases.ts';

export const SPANISH: LanguageCases = {
  lang: 'es-MX',
  marked: [
    'El presidente [Pedro Sánchez|Q6070218|Prime Minister] llegó tarde. Según [Sánchez|Q6070218|Prime Minister], no hubo motivo.',
    'La presidenta [Claudia Sheinbaum|Q5771800|President] llamó a [Donald Trump|Q22686|President].',
    'Para [Trump|Q22686|President] no hay prisa.',
    'Según [Putin|Q7747|President], la reunión fue breve.',
    'El presidente [Macron|Q3052772|President] y el canciller [Merz|friedrich-merz|Chancellor] cenaron juntos.',
    'Desde ayer [Zelenski|Q3874799|President] está en Kiev.',
    'El expresidente [Obama|Q76|President] dio un discurso.',
    'Cuando [Milei|Q52395487|President] habló, la sala calló.',
    'El ministro de Exteriores ruso, [Serguéi Lavrov|Q58217|Foreign Minister], negó la noticia.',
    'El secretario de Estado [Marco Rubio|Q324546|Secretary of State] viaja hoy. [Rubio|Q324546|Secretary of State] vuelve el lunes.',
    '«No es cierto», dijo [Nicolás Maduro|Q58132|President].',
  ],
  unmarked: [
    'La Torre Trump tiene ascensores nuevos.',
    'La Fundación Clinton abrió una oficina.',
    'El aeropuerto Kennedy cerró por la nieve.',
    'Viven en la avenida Charles de Gaulle.',
    'Ana Trump abrió un bar con Luis Putin.',
    'La Costa Brava y la Cruz Roja',
    'El rey del mambo y la reina de la noche',
    'Duda que llueva en mayo. Modi es un apodo de mi tía.',
    'En la calle Mandela hay un mercado.',
    'El Instituto Lula publicó un libro.',
  ],
};
