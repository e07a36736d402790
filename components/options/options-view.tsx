import type { AccessMode, Settings } from '#lib/core/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { BrandMark } from '../design/brand-mark.tsx';
import { YourNotes, type YourNotesProps } from '../keeping/your-notes.tsx';
import { MutedPeople, type MutedPeopleProps } from '../people/muted-people.tsx';
import { OwnPeople, type OwnPeopleProps } from '../people/own-people.tsx';
import { useText } from '../text/text-context.ts';
import { AccessChoices } from '../welcome/access-choices.tsx';
import { SiteField } from './site-field.tsx';
import { SiteList } from './site-list.tsx';
import { TagNames, type TagNamesProps } from './tag-names.tsx';

/** What the browser lets Whowhen read, which the reader may also change in the browser's own settings. */
export interface GrantedAccess {
  readonly everywhere: boolean;
  /** Host names or origins of single sites. */
  readonly sites: readonly string[];
}

export interface OptionsViewProps {
  readonly settings: Settings;
  readonly granted: GrantedAccess;
  readonly version: string;
  readonly yourNotes: YourNotesProps;
  readonly onMarks: (marks: Settings['marks']) => void;
  /** Called within the click, so that the browser may ask for permission. */
  readonly onAccess: (mode: AccessMode) => void;
  /** Takes back the permission for one site. */
  readonly onRevoke: (site: string) => void;
  /** A host name, clean. */
  readonly onSiteOff: (site: string) => void;
  readonly onSiteOn: (site: string) => void;
  readonly ownPeople: OwnPeopleProps;
  readonly mutedPeople: MutedPeopleProps;
  readonly tags: TagNamesProps['tags'];
  readonly onRenameTag: TagNamesProps['onRename'];
}

export function OptionsView(props: OptionsViewProps) {
  const { settings, granted, version, yourNotes, onMarks, onAccess, onRevoke, onSiteOff, onSiteOn } = props;
  const { t } = useText();
  const { marks, access, sitesOff } = settings;
  const isGrantMissing = access === 'everywhere' && !granted.everywhere;
  return (
    <main class="document">
      <header class="document-head">
        <h1 class="brand-line">
          <BrandMark />
          {t('optionsTitle')}
        </h1>
      </header>
      <section aria-labelledby="marks">
        <h2 id="marks">{t('optionsMarks')}</h2>
        <Switch
          label={t('markLeaders')}
          isOn={marks.leaders}
          onSwitch={(on) => onMarks({ ...marks, leaders: on })}
        />
        <p class="switch-hint">{t('optionsLeadersHint')}</p>
        <Switch
          label={t('markDates')}
          isOn={marks.dates}
          onSwitch={(on) => onMarks({ ...marks, dates: on })}
        />
        <p class="switch-hint">{t('optionsDatesHint')}</p>
      </section>
      <section aria-labelledby="access">
        <h2 id="access">{t('optionsAccess')}</h2>
        <AccessChoices chosen={access} onChoose={onAccess} />
        {isGrantMissing && (
          <div class="grant-missing" role="alert">
            <p>{t('optionsGrantMissing')}</p>
            <button type="button" class="button button-primary" onClick={() => onAccess('everywhere')}>
              {t('optionsGrantAgain')}
            </button>
          </div>
        )}
        {(access === 'sites' || granted.sites.length > 0) && (
          <>
            <h3>{t('optionsSitesAllowed')}</h3>
            <SiteList
              label={t('optionsSitesAllowed')}
              emptyWords={t('optionsSitesAllowedNone')}
              sites={granted.sites}
              onRemove={onRevoke}
            />
          </>
        )}
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{t('optionsSitesOff')}</h2>
        <p class="faint">{t('optionsSitesOffHint')}</p>
        <SiteList
          label={t('optionsSitesOff')}
          emptyWords={t('optionsSitesOffNone')}
          sites={sitesOff}
          onRemove={onSiteOn}
        />
        <SiteField onAdd={onSiteOff} />
      </section>
      <section aria-labelledby="own-people">
        <h2 id="own-people">{t('ownPeople')}</h2>
        <p class="faint">{t('ownPeopleHint')}</p>
        <OwnPeople {...props.ownPeople} />
      </section>
      <section aria-labelledby="muted-people">
        <h2 id="muted-people">{t('mutedPeople')}</h2>
        <p class="faint">{t('mutedPeopleHint')}</p>
        <MutedPeople {...props.mutedPeople} />
      </section>
      <section aria-labelledby="tags">
        <h2 id="tags">{t('optionsTags')}</h2>
        <p class="faint">{t('optionsTagsHint')}</p>
        <TagNames tags={props.tags} onRename={props.onRenameTag} />
      </section>
      <section aria-labelledby="keeping">
        <h2 id="keeping">{t('keepingTitle')}</h2>
        <p>
          <a href="library.html">{t('openLibrary')}</a>
        </p>
        <YourNotes {...yourNotes} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t('optionsAbout')}</h2>
        <p>{t('optionsData')}</p>
        <p class="faint">{t('separatedDot', t('optionsVersion', version), t('optionsLicence'))}</p>
      </section>
    </main>
  );
}
