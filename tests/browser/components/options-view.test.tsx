import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsView, type OptionsViewProps } from '#components/options/options-view.tsx';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { sampleKeeping } from './sample-keeping.tsx';
import { PEOPLE } from './sample-people.ts';
import { showView } from './show-view.tsx';

type State = Pick<OptionsViewProps, 'settings' | 'granted'>;

const TAGS = [
  { tag: 'economy', count: 3 },
  { tag: 'economics', count: 1 },
];

function showOptions(state: Partial<State> = {}) {
  const calls = {
    onMarks: vi.fn<OptionsViewProps['onMarks']>(),
    onAccess: vi.fn<OptionsViewProps['onAccess']>(),
    onRevoke: vi.fn<OptionsViewProps['onRevoke']>(),
    onSiteOff: vi.fn<OptionsViewProps['onSiteOff']>(),
    onSiteOn: vi.fn<OptionsViewProps['onSiteOn']>(),
    onRenameTag: vi.fn<OptionsViewProps['onRenameTag']>(),
  };
  const people = { onAdd: vi.fn(), onChange: vi.fn(), onRemove: vi.fn(), onUnmute: vi.fn() };
  showView(
    <OptionsView
      settings={DEFAULT_SETTINGS}
      granted={{ everywhere: false, sites: [] }}
      version="1.2.3"
      ownPeople={{ people: PEOPLE.own, ...people }}
      mutedPeople={{ muted: PEOPLE.muted, onUnmute: people.onUnmute }}
      tags={TAGS}
      yourNotes={sampleKeeping()}
      {...calls}
      {...state}
    />,
  );
  return { ...calls, ...people };
}

test('a switch changes its own kind of mark alone', async () => {
  const { onMarks } = showOptions();
  await userEvent.click(page.getByRole('switch', { name: 'Dates' }));
  expect(onMarks.mock.calls).toEqual([[{ leaders: true, dates: false }]]);
});

describe('sites switched off', () => {
  const field = () => page.getByRole('textbox', { name: 'Site to switch off' });

  test('an address is taken for its site', async () => {
    const { onSiteOff } = showOptions();
    await field().fill('https://News.example.org/today');
    await userEvent.keyboard('{Enter}');
    expect(onSiteOff.mock.calls).toEqual([['news.example.org']]);
    await expect.element(field()).toHaveValue('');
  });

  test('what is no site is kept, and said to be none', async () => {
    const { onSiteOff } = showOptions();
    await field().fill('no site');
    await userEvent.click(page.getByRole('button', { name: 'Switch off' }));
    expect(onSiteOff).not.toHaveBeenCalled();
    await expect.element(field()).toHaveValue('no site');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(field())
      .toHaveAccessibleDescription('This is not a site’s name. Write it like example.org.');
  });

  test('each can be taken off the list', async () => {
    const { onSiteOn } = showOptions({
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['b.example', 'a.example'] },
    });
    await userEvent.click(page.getByRole('button', { name: 'Remove a.example' }));
    expect(onSiteOn.mock.calls).toEqual([['a.example']]);
  });
});

describe('chosen and granted', () => {
  const everywhere = { ...DEFAULT_SETTINGS, access: 'everywhere' } as const;

  test('access that the browser withholds is said, and one press asks for it', async () => {
    const { onAccess } = showOptions({ settings: everywhere });
    await userEvent.click(page.getByRole('button', { name: 'Give access' }));
    expect(onAccess.mock.calls).toEqual([['everywhere']]);
  });

  test('nothing is said when they agree', () => {
    showOptions({ settings: everywhere, granted: { everywhere: true, sites: [] } });
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  test('a chosen site can be given up', async () => {
    const { onRevoke } = showOptions({ granted: { everywhere: false, sites: ['example.org'] } });
    await userEvent.click(page.getByRole('button', { name: 'Remove example.org' }));
    expect(onRevoke.mock.calls).toEqual([['example.org']]);
  });
});

describe('tags', () => {
  const field = (tag: string) => page.getByRole('textbox', { name: `Name of tag ${tag}` });

  test('a new name renames it, clean', async () => {
    const { onRenameTag } = showOptions();
    await field('economics').fill(' #Trade ');
    await userEvent.click(page.getByRole('button', { name: 'Rename' }));
    expect(onRenameTag.mock.calls).toEqual([['economics', 'Trade']]);
  });

  test('the name of another one makes them one, in that one’s spelling', async () => {
    const { onRenameTag } = showOptions();
    await field('economics').fill('Economy');
    await userEvent.click(page.getByRole('button', { name: 'Make one with economy' }));
    expect(onRenameTag.mock.calls).toEqual([['economics', 'economy']]);
  });

  test.each(['', '  ', 'economics'])('%j is no new name', async (typed) => {
    showOptions();
    await field('economics').fill(typed);
    await expect.element(page.getByRole('button', { name: 'Rename' })).not.toBeInTheDocument();
  });
});
