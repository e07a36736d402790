import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export function createProfile(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'whowhen-profile-'));
}

/** A browser that has just ended may still hold a file for a moment. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
