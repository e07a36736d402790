import type { View } from './driver.ts';

/** Chooses a file of this text in the page's file field, as the browser’s own dialog would. */
export async function chooseFile(page: View, text: string): Promise<void> {
  await page.eval((content: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'mine.jsonl'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
