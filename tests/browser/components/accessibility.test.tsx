import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Notice } from '#components/controls/notice.tsx';
import { DateCard } from '#components/in-page/date-card.tsx';
import inPageCss from '#components/in-page/in-page.css?inline';
import { LeaderCard } from '#components/in-page/leader-card.tsx';
import { NoteCard } from '#components/in-page/note-card.tsx';
import { SelectionToolbar } from '#components/in-page/selection-toolbar.tsx';
import { NoteEditor } from '#components/notes/note-editor.tsx';
import optionsCss from '#components/options/options.css?inline';
import { OptionsView } from '#components/options/options-view.tsx';
import popupCss from '#components/popup/popup.css?inline';
import { PopupView } from '#components/popup/popup-view.tsx';
import welcomeCss from '#components/welcome/welcome.css?inline';
import { WelcomeView } from '#components/welcome/welcome-view.tsx';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { SAMPLE_DATE, SAMPLE_LEADER } from './sample-mentions.ts';
import { popupProps } from './sample-popup.tsx';
import { showView } from './show-view.tsx';

const spy = vi.fn();
const pager = { index: 1, total: 3, onPrevious: spy, onNext: spy, onNote: spy };
const notice = { message: 'Note deleted.', action: { label: 'Undo', onAction: spy }, onDismiss: spy };
const site = { site: 'example.org' };

const editor = (status: 'saved' | 'failed') => (
  <NoteEditor
    note={SAMPLE_NOTE}
    allTags={[{ tag: 'train', count: 2 }]}
    status={status}
    focus="tags"
    onChange={spy}
    onDelete={spy}
    onClose={spy}
  />
);

const options = (access: 'everywhere' | 'sites') => (
  <OptionsView
    settings={{ ...DEFAULT_SETTINGS, access, sitesOff: ['a.example'] }}
    granted={{ everywhere: false, sites: ['b.example'] }}
    version="1.2.3"
    onMarks={spy}
    onAccess={spy}
    onRevoke={spy}
    onSiteOff={spy}
    onSiteOn={spy}
  />
);

const VIEWS: readonly [name: string, css: string, view: ComponentChild][] = [
  ['leader card', inPageCss, <LeaderCard key="" mention={SAMPLE_LEADER} noteCount={2} {...pager} />],
  [
    'date card',
    inPageCss,
    <DateCard key="" mention={SAMPLE_DATE} sourceText="tomorrow" publishedAt={null} {...pager} />,
  ],
  ['selection toolbar', inPageCss, <SelectionToolbar key="" onColor={spy} onNote={spy} onTag={spy} />],
  ['note card', inPageCss, <NoteCard key="" note={SAMPLE_NOTE} onEdit={spy} onDelete={spy} />],
  ['editor', inPageCss, editor('saved')],
  ['editor, not saved', inPageCss, editor('failed')],
  ['notice', inPageCss, <Notice key="" {...notice} />],
  ['popup, page', popupCss, <PopupView key="" {...popupProps({ notice })} />],
  [
    'popup, notes',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'forbidden' }, query: 'q' })} />,
  ],
  [
    'popup, empty',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'no-article', grant: 'site', ...site } })} />,
  ],
  [
    'popup, failed',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'forbidden' }, notes: { kind: 'failed' } })} />,
  ],
  ['welcome', welcomeCss, <WelcomeView key="" chosen="sites" isRefused={false} onChoose={spy} />],
  ['options', optionsCss, options('sites')],
  ['options, access withheld', optionsCss, options('everywhere')],
];

/** The page's own furniture, which a view rendered alone does not have. */
const NOT_THE_VIEWS = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

describe.each(['light', 'dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await page.viewport(400, 600);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  });

  test.each(VIEWS)('%s', async (_name, css, view) => {
    const { root } = showView(view);
    const style = document.createElement('style');
    style.textContent = `${css}\nbody { background: var(--ground); }\n* { animation: none !important; }`;
    root.append(style);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    const { violations } = await axe.run(root, { rules: NOT_THE_VIEWS });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  test.each(VIEWS)('%s fits 320 px, where 200 %% of zoom leaves half a popup', async (_name, css, view) => {
    await page.viewport(320, 600);
    const { root } = showView(view);
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
