import { useEffect } from 'preact/hooks';

/** An effect whose work ends with a signal: when its inputs change, and with the view. */
export function useSignalEffect(effect: (signal: AbortSignal) => void, inputs: readonly unknown[]): void {
  useEffect(() => {
    const controller = new AbortController();
    effect(controller.signal);
    return () => controller.abort();
  }, inputs);
}
