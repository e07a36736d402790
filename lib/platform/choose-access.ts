import type { AccessMode } from '#lib/core/settings.ts';
import { dropAccess, EVERY_SITE, requestAccess } from './access.ts';
import { changeSettings } from './settings.ts';

/**
 * Carries out the reader's choice where articles are marked. Must be called within the click.
 *
 * @returns false when the browser asked and the reader said no: then nothing is changed.
 */
export async function chooseAccess(mode: AccessMode): Promise<boolean> {
  if (mode === 'everywhere' && !(await requestAccess([EVERY_SITE]))) return false;
  await changeSettings({ access: mode });
  // Least privilege: what is no longer needed is given back.
  if (mode !== 'everywhere') await dropAccess([EVERY_SITE]);
  return true;
}
