import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import popupCss from '#components/popup/popup.css?inline';
import type { PopupViewProps } from '#components/popup/popup-view.tsx';
import { Popup, popupProps, SAMPLE_PAGE } from './sample-popup.tsx';
import { showView } from './show-view.tsx';

const spy = () => {};
const MANY = Array.from({ length: 40 }, (_, i) => ({
  note: { ...SAMPLE_PAGE.notes[0], id: `n${i}` },
  article: SAMPLE_PAGE.article,
})) as Extract<PopupViewProps['notes'], { kind: 'ready' }>['notes'];
const many = { kind: 'ready', notes: MANY, total: MANY.length } as const;
const panel = () => page.getByRole('tabpanel').element();

test('the popup is as the reader left it: tab, search, editor and place in the list', async () => {
  const props = popupProps({ notes: many, chosenTab: 'notes', editingId: 'n2', scroll: 300 });
  const view = showView(<Popup {...props} notes={{ kind: 'loading' }} />, popupCss);
  await expect.element(page.getByRole('tab', { name: 'All notes' })).toHaveAttribute('aria-selected', 'true');
  view.update(<Popup {...props} />);
  await expect.element(page.getByRole('textbox', { name: 'Your note', exact: true })).toBeInTheDocument();
  await expect.poll(() => panel().scrollTop).toBe(300);
});

test('what the reader does is told, to be kept', async () => {
  const props = popupProps({ notes: many });
  const { root } = showView(<Popup {...props} />, popupCss);
  await userEvent.click(page.getByRole('tab', { name: 'All notes' }));
  panel().scrollTo(0, 120);
  await expect.poll(() => props.onScroll.mock.lastCall).toEqual([120]);
  await userEvent.keyboard('/bridge');
  expect(props.onQuery).toHaveBeenLastCalledWith('bridge');
  expect(root.querySelector('.popup-header')?.getBoundingClientRect().top).toBe(
    root.getBoundingClientRect().top,
  );
});

test('a notice takes room of its own and lies over nothing', async () => {
  const notice = { message: 'Note deleted.', action: { label: 'Undo', onAction: spy }, onDismiss: spy };
  const { root } = showView(<Popup {...popupProps({ notes: many, chosenTab: 'notes', notice })} />, popupCss);
  const below = root.querySelector('.popup-notice')?.getBoundingClientRect().top;
  expect(below).toBeGreaterThanOrEqual(panel().getBoundingClientRect().bottom);
});

test('a popup offers the panel; a panel does not, and fills its place', async () => {
  const props = popupProps();
  const view = showView(<Popup {...props} />, popupCss);
  await userEvent.click(page.getByRole('button', { name: 'Open beside the page' }));
  expect(props.onPageAction.mock.calls).toEqual([['open-panel']]);
  view.update(<Popup {...props} place="panel" />);
  await expect.element(page.getByRole('button', { name: 'Open beside the page' })).not.toBeInTheDocument();
  const main = page.getByRole('main').element();
  expect([main.clientWidth, main.clientHeight]).toEqual([view.root.clientWidth, innerHeight]);
});

test('beside a page that it may not see, the panel says so, and the one button changes it', async () => {
  const props = popupProps({ place: 'panel', page: { kind: 'unseen' } });
  showView(<Popup {...props} />);
  await expect.element(page.getByText('cannot see this page')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'On every site' }));
  expect(props.onPageAction.mock.calls).toEqual([['allow-everywhere']]);
});
