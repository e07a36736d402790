import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What the harness needs to know of a built extension. */
export interface BuiltManifest {
  /** The public key that gives an extension its id in Chromium. */
  readonly key?: string;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export async function readManifest(extension: string): Promise<BuiltManifest> {
  return JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as BuiltManifest;
}

/** The id that Chromium makes of a manifest's key: half of its SHA-256, in letters from a to p. */
export function chromiumId({ key = '' }: BuiltManifest): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

/**
 * A copy of the extension, in a folder that is for the caller to remove, which has its optional permissions already:
 * Chromium answers a question of the reader's no program can.
 */
export async function withOptionalPermissions(extension: string): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'whowhen-extension-'));
  await cp(extension, copy, { recursive: true });
  const manifest = await readManifest(copy);
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  await writeFile(path.join(copy, 'manifest.json'), JSON.stringify({ ...manifest, permissions }));
  return copy;
}
