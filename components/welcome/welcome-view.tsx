import type { AccessMode } from '#lib/core/settings.ts';
import { BrandMark } from '../design/brand-mark.tsx';
import { Specimen } from '../specimen/specimen.tsx';
import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';
import { AccessChoices } from './access-choices.tsx';

export interface WelcomeViewProps {
  /** The choice in force; null before the reader's first. */
  readonly chosen: AccessMode | null;
  /** The browser was asked and the reader said no. */
  readonly isRefused: boolean;
  /** Called within the click, so that the browser may ask for permission. */
  readonly onChoose: (mode: AccessMode) => void;
}

const NEXT_STEPS: Readonly<Record<AccessMode, MessageKey>> = {
  everywhere: 'stateEverywhere',
  sites: 'stateSites',
  click: 'stateClick',
};

const MARKS: readonly { readonly shape: string; readonly meaning: MessageKey }[] = [
  { shape: 'specimen-who', meaning: 'howLeader' },
  { shape: 'specimen-when', meaning: 'howDate' },
  { shape: 'specimen-note', meaning: 'howNote' },
];

export function WelcomeView({ chosen, isRefused, onChoose }: WelcomeViewProps) {
  const { t } = useText();
  const state = isRefused ? t('stateRefused') : chosen && t(NEXT_STEPS[chosen]);
  return (
    <main class="document">
      <header class="document-head">
        <p class="brand-line">
          <BrandMark />
          {t('extName')}
        </p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section aria-labelledby="choose">
        <h2 id="choose">{t('welcomeChoose')}</h2>
        <AccessChoices chosen={chosen} onChoose={onChoose} />
        <output class="choice-state">{state}</output>
        <p class="faint">{t('welcomeLater')}</p>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{t('howTitle')}</h2>
        <Specimen />
        <ul class="how">
          {MARKS.map(({ shape, meaning }) => (
            <li key={shape}>
              <span class={`how-mark ${shape}`} aria-hidden="true" />
              {t(meaning)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('privacyTitle')}</h2>
        <p>{t('privacyText')}</p>
        <p>{t('welcomeUninstall')}</p>
      </section>
    </main>
  );
}
