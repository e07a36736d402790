import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import type { StepFigures } from './in-page/fail-at-step.ts';
import type { ClockFigures } from './in-page/move-clock.ts';
import { inLibrary, type Rig } from './rig.ts';

/** Every write to the disk fails in turn: full, or aborted by the browser. */
export async function failWrites(rig: Rig): Promise<Figure[]> {
  const { steps, wrong } = await inLibrary<StepFigures>(rig, 'failAtEachStep', true);
  for (const each of wrong) console.error(each);
  const name = `${rig.session.name}: a write to the disk made to fail`;
  return [
    { name, value: steps, unit: 'places' },
    {
      name: `${name}: something lost, half written or not said`,
      value: wrong.length,
      unit: 'places',
      bar: { atMost: 0 },
    },
  ];
}

/** The system's clock is moved between writes. */
export async function moveClock(rig: Rig, times: number, random: Random): Promise<Figure[]> {
  const { acknowledged, lost, withoutCopy, findings } = await inLibrary<ClockFigures>(
    rig,
    'moveClock',
    times,
    random.below(1_000_000),
  );
  const name = `${rig.session.name}: clock moved`;
  return [
    ...faultFigures(name, times, {
      ledger: { acknowledged, unanswered: 0 },
      lost,
      findings,
      errors: await rig.session.errors(),
    }),
    { name: `${name}: no copy to go back to`, value: withoutCopy, unit: 'times', bar: { atMost: 0 } },
  ];
}
