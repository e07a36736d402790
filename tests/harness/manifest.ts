import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the harness needs to know of a built extension. */
export interface BuiltManifest {
  readonly optional_host_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export async function readManifest(extension: string): Promise<BuiltManifest> {
  return JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as BuiltManifest;
}
