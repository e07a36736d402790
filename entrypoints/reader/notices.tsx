import { Notice } from '#components/controls/notice.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import type { MessageKey } from '#components/text/translator.ts';
import { Failure } from '#lib/core/failure.ts';
import type { ReaderInterface, View } from './reader-interface.tsx';

/** Milliseconds a notice stays: long enough to read it and to reach its button. */
const NOTICE_TIME = 8000;

export interface NoticeAction {
  readonly label: MessageKey;
  readonly act: () => void;
}

/** Tells the reader of news something in one sentence, at the foot of the page, with at most one thing to do. */
export function showNotice(inPage: ReaderInterface, sentence: string, action?: NoticeAction): void {
  const { t } = inPage.text;
  const timer = setTimeout(() => inPage.end(view), NOTICE_TIME);
  const view: View = {
    words: footOfPage,
    leavesWithPointer: false,
    yieldsToHover: true,
    onClose: () => clearTimeout(timer),
    content: (
      <Notice
        message={sentence}
        {...(action ? { action: { label: t(action.label), onAction: () => run(inPage, action) } } : {})}
        onDismiss={() => inPage.close()}
      />
    ),
  };
  inPage.show(view);
}

/** Says what went wrong in words of the locale; what nobody expected goes to the console too. */
export function showFailure(inPage: ReaderInterface, error: unknown): void {
  if (!(error instanceof Failure) || error.code === 'unexpected') {
    // biome-ignore lint/suspicious/noConsole: the one place where the unexpected surfaces in the page.
    console.error('Whowhen:', error);
  }
  showNotice(inPage, failureMessage(error, inPage.text));
}

function run(inPage: ReaderInterface, action: NoticeAction): void {
  inPage.close();
  action.act();
}

function footOfPage(): DOMRect {
  return new DOMRect(innerWidth / 2, innerHeight, 0, 0);
}
