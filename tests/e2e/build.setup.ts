import { buildExtension } from '../harness/build-extension.ts';
import { test as setup } from './fixtures.ts';

// What is tested is what these sources make, not what lay there.
setup('the extension builds', async ({ harnessBrowser }) => {
  await buildExtension(harnessBrowser);
});
